"use strict";exports.id=8831,exports.ids=[8831],exports.modules={...require("./23544.shared.js").modules,
...require("./31430.shared.js").modules,...require("./52533.shared.js").modules,...require("./81920.shared.js").modules,
52157:((e,t,n)=>{n.d(t,{G:()=>s,v:()=>a});var r=n(27662);function a(e){
const t=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(e),[,n,a]=t??[]
;if(void 0===n||void 0===a||"."===a||".."===a)throw(0,
r.J5)("not_found",`${JSON.stringify(e)} is no repository of the form owner/name.`);return{owner:n,repo:a}}
function s(e,t){const n=a(t),r=e=>e.replace(" "," /repos/{owner}/{repo}");return{read:(t,a,s)=>e.read(r(t),{...a,...n
},s),list:(t,a,s,i)=>e.list(r(t),{...a,...n},s,i),pages:(t,a,s)=>e.pages(r(t),{...a,...n},s),
write:(t,a,s)=>e.write(r(t),{...a,...n},s),query:(t,r,a)=>e.query(t,{...r,owner:n.owner,name:n.repo},a)}}}),
76198:((e,t,n)=>{n.d(t,{IY:()=>c,SH:()=>l,rf:()=>u});var r=n(74296),a=n(56778)
;const s=/^[a-z][a-z0-9_]{0,63}$/,i=100,o=4096;function u(e){const t=new Map,n=[];if(e.split(/\r\n|\n/).forEach((e,r)=>{
if(""===e.trim())return
;const a=e.indexOf("="),s=e.slice(0,-1===a?void 0:a).trim(),i=e.slice(a+1).trim(),o=-1===a?"is not name=value":c(s,t)??l(i)
;null!==o?n.push(`line ${r+1} ${o}`):t.set(s,i)
}),t.size>i&&n.push(`there are ${t.size} variables; at most ${i} are taken`),0===n.length)return t
;throw new r.NL("variables_invalid",`The input "variables" cannot be used: ${n.join("; ")}.`)}function c(e,t){
return s.test(e)?a.o.includes(e)?`would hide the built-in name "${e}"; choose another`:t.has(e)?`gives "${e}" a second time`:null:"has a name that is not a-z, 0-9 and _ (at most 64, a letter first)"
}function l(e){
return e.length>o?`has a value longer than ${o} characters`:!e.isWellFormed()||/\p{Cc}/u.test(e)?"has a control character in its value":null
}}),77909:((e,t,n)=>{n.d(t,{cH:()=>h,nX:()=>c,ou:()=>i,wA:()=>l})
;const r=1<<20,a="{{",s=/\{\{[ \t]*(?:([a-z][a-z0-9_]{0,63})|"\{\{")[ \t]*\}\}/y;function i(e,t){const n=[];let i="",c=0
;for(let l=e.indexOf(a);-1!==l;l=e.indexOf(a,c)){i+=e.slice(c,l),s.lastIndex=l;const h=s.exec(e);if(null===h){
n.push(o(e,l)),c=l+a.length;continue}c=s.lastIndex;const f=h[1],d=void 0===f?{text:a}:t.get(f)??{unavailable:u(f,t)}
;if("text"in d?i+=d.text:n.push(d.unavailable),i.length>r)return{text:"",
faults:[...n,"longer than 1 MiB once its names are filled in"]}}return{text:i+e.slice(c),faults:n}}function o(e,t){
const n=e.indexOf("}}",t),r=JSON.stringify(e.slice(t,-1===n?t+24:Math.min(n+2,t+48)))
;return"$"===e[t-1]?`$${r.slice(1,-1)} is an expression of GitHub Actions, which means nothing here; hand the value over in the input "variables" and write {{ name }}`:`${r} is not {{ name }}; write the braces themselves as {{ "{{" }}`
}function u(e,t){
return`{{ ${e} }} is not known; there are ${[...t.keys()].join(", ")}; others come from the input "variables"`}
function c({context:e,variables:t,commitDate:n,packageVersion:r}){const a=new Map([["sha",{text:e.commitSha
}],["short_sha",{text:e.commitSha.slice(0,7)}],["ref_name",{text:e.ref.replace(/^refs\/(?:heads|tags|pull)\//,"")
}],["commit_date",n],["package_version",r]]);for(const[e,n]of t)a.set(e,{text:n});return a}function l(e){
const t=Date.parse(e);return Number.isNaN(t)?{
unavailable:"{{ commit_date }} is not known: GitHub gave no date for the commit"}:{
text:new Date(t).toISOString().slice(0,10)}}function h(e){const t=e=>({
unavailable:`{{ package_version }} is not known: package.json ${e}`});let n;try{n=JSON.parse(e)}catch{
return t("is not JSON")}const r="object"==typeof n&&null!==n?n.version:void 0;return"string"==typeof r&&""!==r?{text:r
}:t('has no "version"')}}),81128:((e,t,n)=>{function r(e){let t=e;const n=[];return async e=>{
t>0?t--:await new Promise(e=>n.push(e));try{return await e()}finally{const e=n.shift();void 0===e?t++:e()}}}
async function a(e,t,n){const a=r(t);return(await Promise.allSettled(e.map((e,t)=>a(()=>n(e,t))))).map(e=>{
if("rejected"===e.status)throw e.reason;return e.value})}function s(e){let t;return()=>(t??={answer:e()}).answer}
function i(e){return e.catch(()=>{}),e}function o(e,t,n){const r=e.get(t);if(void 0!==r)return r;const a=n();e.set(t,a)
;const s=()=>{e.delete(t)};return a.then(e=>null===e?s():void 0,s),a}n.d(t,{HK:()=>o,NN:()=>i,Oo:()=>s,TA:()=>r,bB:()=>a
})})};
