import{modules as e}from"./23544.shared.js";import{modules as t}from"./62240.shared.js";export const id=1579
;export const ids=[1579];export const modules={...e,...t,52157:((e,t,n)=>{n.d(t,{G:()=>r,v:()=>a});var o=n(27662)
;function a(e){const t=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(e),[,n,a]=t??[]
;if(void 0===n||void 0===a||"."===a||".."===a)throw(0,
o.J5)("not_found",`${JSON.stringify(e)} is no repository of the form owner/name.`);return{owner:n,repo:a}}
function r(e,t){const n=a(t),o=e=>e.replace(" "," /repos/{owner}/{repo}");return{read:(t,a,r)=>e.read(o(t),{...a,...n
},r),list:(t,a,r,i)=>e.list(o(t),{...a,...n},r,i),pages:(t,a,r)=>e.pages(o(t),{...a,...n},r),
write:(t,a,r)=>e.write(o(t),{...a,...n},r),query:(t,o,a)=>e.query(t,{...o,owner:n.owner,name:n.repo},a)}}}),
76198:((e,t,n)=>{n.d(t,{IY:()=>l,SH:()=>u,rf:()=>c});var o=n(74296),a=n(56778)
;const r=/^[a-z][a-z0-9_]{0,63}$/,i=100,s=4096;function c(e){const t=new Map,n=[];if(e.split(/\r\n|\n/).forEach((e,o)=>{
if(""===e.trim())return
;const a=e.indexOf("="),r=e.slice(0,-1===a?void 0:a).trim(),i=e.slice(a+1).trim(),s=-1===a?"is not name=value":l(r,t)??u(i)
;null!==s?n.push(`line ${o+1} ${s}`):t.set(r,i)
}),t.size>i&&n.push(`there are ${t.size} variables; at most ${i} are taken`),0===n.length)return t
;throw new o.NL("variables_invalid",`The input "variables" cannot be used: ${n.join("; ")}.`)}function l(e,t){
return r.test(e)?a.o.includes(e)?`would hide the built-in name "${e}"; choose another`:t.has(e)?`gives "${e}" a second time`:null:"has a name that is not a-z, 0-9 and _ (at most 64, a letter first)"
}function u(e){
return e.length>s?`has a value longer than ${s} characters`:!e.isWellFormed()||/\p{Cc}/u.test(e)?"has a control character in its value":null
}}),77909:((e,t,n)=>{n.d(t,{cH:()=>h,nX:()=>l,ou:()=>i,wA:()=>u})
;const o=1<<20,a="{{",r=/\{\{[ \t]*(?:([a-z][a-z0-9_]{0,63})|"\{\{")[ \t]*\}\}/y;function i(e,t){const n=[];let i="",l=0
;for(let u=e.indexOf(a);-1!==u;u=e.indexOf(a,l)){i+=e.slice(l,u),r.lastIndex=u;const h=r.exec(e);if(null===h){
n.push(s(e,u)),l=u+a.length;continue}l=r.lastIndex;const f=h[1],d=void 0===f?{text:a}:t.get(f)??{unavailable:c(f,t)}
;if("text"in d?i+=d.text:n.push(d.unavailable),i.length>o)return{text:"",
faults:[...n,"longer than 1 MiB once its names are filled in"]}}return{text:i+e.slice(l),faults:n}}function s(e,t){
const n=e.indexOf("}}",t),o=JSON.stringify(e.slice(t,-1===n?t+24:Math.min(n+2,t+48)))
;return"$"===e[t-1]?`$${o.slice(1,-1)} is an expression of GitHub Actions, which means nothing here; hand the value over in the input "variables" and write {{ name }}`:`${o} is not {{ name }}; write the braces themselves as {{ "{{" }}`
}function c(e,t){
return`{{ ${e} }} is not known; there are ${[...t.keys()].join(", ")}; others come from the input "variables"`}
function l({context:e,variables:t,commitDate:n,packageVersion:o}){const a=new Map([["sha",{text:e.commitSha
}],["short_sha",{text:e.commitSha.slice(0,7)}],["ref_name",{text:e.ref.replace(/^refs\/(?:heads|tags|pull)\//,"")
}],["commit_date",n],["package_version",o]]);for(const[e,n]of t)a.set(e,{text:n});return a}function u(e){
const t=Date.parse(e);return Number.isNaN(t)?{
unavailable:"{{ commit_date }} is not known: GitHub gave no date for the commit"}:{
text:new Date(t).toISOString().slice(0,10)}}function h(e){const t=e=>({
unavailable:`{{ package_version }} is not known: package.json ${e}`});let n;try{n=JSON.parse(e)}catch{
return t("is not JSON")}const o="object"==typeof n&&null!==n?n.version:void 0;return"string"==typeof o&&""!==o?{text:o
}:t('has no "version"')}}),81128:((e,t,n)=>{function o(e){let t=e;const n=[];return async e=>{
t>0?t--:await new Promise(e=>n.push(e));try{return await e()}finally{const e=n.shift();void 0===e?t++:e()}}}
async function a(e,t,n){const a=o(t);return(await Promise.allSettled(e.map((e,t)=>a(()=>n(e,t))))).map(e=>{
if("rejected"===e.status)throw e.reason;return e.value})}function r(e){let t;return()=>(t??={answer:e()}).answer}
function i(e){return e.catch(()=>{}),e}function s(e,t,n){const o=e.get(t);if(void 0!==o)return o;const a=n();e.set(t,a)
;const r=()=>{e.delete(t)};return a.then(e=>null===e?r():void 0,r),a}n.d(t,{HK:()=>s,NN:()=>i,Oo:()=>r,TA:()=>o,bB:()=>a
})})};
