"use strict";exports.id=9480,exports.ids=[9480,7099],exports.modules={...require("./57099.shared.js").modules,
59936:((e,t,n)=>{function r(e,t){const n=e.split(/\r\n|\r|\n/),r=function(e){let t="";return e.flatMap((n,r)=>{
const i=/^ {0,3}(`{3,}|~{3,}|<!--(?!.*-->))/.exec(n)?.[1]??"";if(""!==t){
return("\x3c!--"===t?n.includes("--\x3e"):i.startsWith(t)&&n.trim()===i)&&(t=""),[]}t=i
;const[,s,l=""]=/^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/.exec(n)??[];if(void 0!==s)return[{level:s.length,title:l,from:r,
line:r+1}];const o=/^ {0,3}(?:(=+)|-{2,})[ \t]*$/.exec(e[r+1]??"");return null!==o&&/^[\w[]/.test(n)?[{
level:void 0===o[1]?2:1,title:n.trim(),from:r,line:r+2}]:[]})}(n);return{found:r.flatMap(({title:e,level:l,line:o},c)=>{
if(i(e)!==s(t))return[]
;const u=r.slice(c+1).find(e=>e.level<=l||/^\d+\.\d+\.\d/.test(i(e.title))),d=u?.from??n.length,f=n.slice(o,d).join("\n").trim(),a=[...n.slice(0,o),...n.slice(d)].filter(e=>{
const t=/^ {0,3}(\[[^\]^][^\]]*\]):\s*\S/.exec(e)?.[1];return void 0!==t&&f.toLowerCase().includes(t.toLowerCase())})
;return[{line:o,text:0===a.length?f:`${f}\n\n${a.join("\n")}`}]}),headings:r.map(({title:e})=>e)}}function i(e){
const[,t,n=""]=/^(?:(?:version|release)\s+)?(?:\[([^\]]+)\]|([^\s:,]+))/i.exec(e)??[];return s(t??n)}n.d(t,{R:()=>r})
;const s=e=>e.trim().toLowerCase().replace(/^v(?=\d)/,"")})};
