import{modules as e}from"./23544.shared.js";import{modules as t}from"./31430.shared.js"
;import{modules as n}from"./81920.shared.js";export const id=8831;export const ids=[8831];export const modules={...e,
...t,...n,52157:((e,t,n)=>{n.d(t,{G:()=>a,v:()=>r});var o=n(27662);function r(e){
const t=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(e),[,n,r]=t??[]
;if(void 0===n||void 0===r||"."===r||".."===r)throw(0,
o.J5)("not_found",`${JSON.stringify(e)} is no repository of the form owner/name.`);return{owner:n,repo:r}}
function a(e,t){const n=r(t),o=e=>e.replace(" "," /repos/{owner}/{repo}");return{read:(t,r,a)=>e.read(o(t),{...r,...n
},a),list:(t,r,a,s)=>e.list(o(t),{...r,...n},a,s),pages:(t,r,a)=>e.pages(o(t),{...r,...n},a),
write:(t,r,a)=>e.write(o(t),{...r,...n},a),query:(t,o,r)=>e.query(t,{...o,owner:n.owner,name:n.repo},r)}}}),
76198:((e,t,n)=>{n.d(t,{IY:()=>l,SH:()=>u,rf:()=>c});var o=n(74296),r=n(56778)
;const a=/^[a-z][a-z0-9_]{0,63}$/,s=100,i=4096;function c(e){const t=new Map,n=[];if(e.split(/\r\n|\n/).forEach((e,o)=>{
if(""===e.trim())return
;const r=e.indexOf("="),a=e.slice(0,-1===r?void 0:r).trim(),s=e.slice(r+1).trim(),i=-1===r?"is not name=value":l(a,t)??u(s)
;null!==i?n.push(`line ${o+1} ${i}`):t.set(a,s)
}),t.size>s&&n.push(`there are ${t.size} variables; at most ${s} are taken`),0===n.length)return t
;throw new o.NL("variables_invalid",`The input "variables" cannot be used: ${n.join("; ")}.`)}function l(e,t){
return a.test(e)?r.o.includes(e)?`would hide the built-in name "${e}"; choose another`:t.has(e)?`gives "${e}" a second time`:null:"has a name that is not a-z, 0-9 and _ (at most 64, a letter first)"
}function u(e){
return e.length>i?`has a value longer than ${i} characters`:!e.isWellFormed()||/\p{Cc}/u.test(e)?"has a control character in its value":null
}}),77909:((e,t,n)=>{n.d(t,{cH:()=>h,nX:()=>l,ou:()=>s,wA:()=>u})
;const o=1<<20,r="{{",a=/\{\{[ \t]*(?:([a-z][a-z0-9_]{0,63})|"\{\{")[ \t]*\}\}/y;function s(e,t){const n=[];let s="",l=0
;for(let u=e.indexOf(r);-1!==u;u=e.indexOf(r,l)){s+=e.slice(l,u),a.lastIndex=u;const h=a.exec(e);if(null===h){
n.push(i(e,u)),l=u+r.length;continue}l=a.lastIndex;const f=h[1],m=void 0===f?{text:r}:t.get(f)??{unavailable:c(f,t)}
;if("text"in m?s+=m.text:n.push(m.unavailable),s.length>o)return{text:"",
faults:[...n,"longer than 1 MiB once its names are filled in"]}}return{text:s+e.slice(l),faults:n}}function i(e,t){
const n=e.indexOf("}}",t),o=JSON.stringify(e.slice(t,-1===n?t+24:Math.min(n+2,t+48)))
;return"$"===e[t-1]?`$${o.slice(1,-1)} is an expression of GitHub Actions, which means nothing here; hand the value over in the input "variables" and write {{ name }}`:`${o} is not {{ name }}; write the braces themselves as {{ "{{" }}`
}function c(e,t){
return`{{ ${e} }} is not known; there are ${[...t.keys()].join(", ")}; others come from the input "variables"`}
function l({context:e,variables:t,commitDate:n,packageVersion:o}){const r=new Map([["sha",{text:e.commitSha
}],["short_sha",{text:e.commitSha.slice(0,7)}],["ref_name",{text:e.ref.replace(/^refs\/(?:heads|tags|pull)\//,"")
}],["commit_date",n],["package_version",o]]);for(const[e,n]of t)r.set(e,{text:n});return r}function u(e){
const t=Date.parse(e);return Number.isNaN(t)?{
unavailable:"{{ commit_date }} is not known: GitHub gave no date for the commit"}:{
text:new Date(t).toISOString().slice(0,10)}}function h(e){const t=e=>({
unavailable:`{{ package_version }} is not known: package.json ${e}`});let n;try{n=JSON.parse(e)}catch{
return t("is not JSON")}const o="object"==typeof n&&null!==n?n.version:void 0;return"string"==typeof o&&""!==o?{text:o
}:t('has no "version"')}}),81128:((e,t,n)=>{function o(e){let t=e;const n=[];return async e=>{
t>0?t--:await new Promise(e=>n.push(e));try{return await e()}finally{const e=n.shift();void 0===e?t++:e()}}}
async function r(e,t,n){const r=o(t);return(await Promise.allSettled(e.map((e,t)=>r(()=>n(e,t))))).map(e=>{
if("rejected"===e.status)throw e.reason;return e.value})}function a(e){let t;return()=>(t??={answer:e()}).answer}
function s(e){return e.catch(()=>{}),e}function i(e,t,n){const o=e.get(t);if(void 0!==o)return o;const r=n();e.set(t,r)
;const a=()=>{e.delete(t)};return r.then(e=>null===e?a():void 0,a),r}n.d(t,{HK:()=>i,NN:()=>s,Oo:()=>a,TA:()=>o,bB:()=>r
})})};
