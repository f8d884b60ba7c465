import{modules as e}from"./57099.shared.js";export const id=9480;export const ids=[9480,7099];export const modules={
...e,59936:((e,t,n)=>{function r(e,t){const n=e.split(/\r\n|\r|\n/),r=function(e){let t="";return e.flatMap((n,r)=>{
const i=/^ {0,3}(`{3,}|~{3,}|<!--(?!.*-->))/.exec(n)?.[1]??"";if(""!==t){
return("\x3c!--"===t?n.includes("--\x3e"):i.startsWith(t)&&n.trim()===i)&&(t=""),[]}t=i
;const[,l,o=""]=/^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/.exec(n)??[];if(void 0!==l)return[{level:l.length,title:o,from:r,
line:r+1}];const s=/^ {0,3}(?:(=+)|-{2,})[ \t]*$/.exec(e[r+1]??"");return null!==s&&/^[\w[]/.test(n)?[{
level:void 0===s[1]?2:1,title:n.trim(),from:r,line:r+2}]:[]})}(n);return{found:r.flatMap(({title:e,level:o,line:s},c)=>{
if(i(e)!==l(t))return[]
;const d=r.slice(c+1).find(e=>e.level<=o||/^\d+\.\d+\.\d/.test(i(e.title))),u=d?.from??n.length,f=n.slice(s,u).join("\n").trim(),a=[...n.slice(0,s),...n.slice(u)].filter(e=>{
const t=/^ {0,3}(\[[^\]^][^\]]*\]):\s*\S/.exec(e)?.[1];return void 0!==t&&f.toLowerCase().includes(t.toLowerCase())})
;return[{line:s,text:0===a.length?f:`${f}\n\n${a.join("\n")}`}]}),headings:r.map(({title:e})=>e)}}function i(e){
const[,t,n=""]=/^(?:(?:version|release)\s+)?(?:\[([^\]]+)\]|([^\s:,]+))/i.exec(e)??[];return l(t??n)}n.d(t,{R:()=>r})
;const l=e=>e.trim().toLowerCase().replace(/^v(?=\d)/,"")})};
