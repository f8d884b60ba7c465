import{modules as t}from"./23544.shared.js";import{modules as r}from"./37055.shared.js"
;import{modules as e}from"./81920.shared.js";export const id=5366;export const ids=[5366];export const modules={...t,
...r,...e,40666:((t,r,e)=>{function n(t,r){return`${t} ${1===t?r:`${r}s`.replace(/([^aeiou])ys$/,"$1ies")}`}
function o(t){if(t<1024)return`${t} B`;const r=["KiB","MiB","GiB","TiB"];let e=t/1024,n=0
;for(;e>=1024&&n<r.length-1;)e/=1024,n++;return`${e.toFixed(1)} ${r[n]}`}e.d(r,{Fu:()=>s,Xq:()=>o,hS:()=>n,ov:()=>a})
;const s=t=>t.slice(0,7),a=t=>t.replace(/^sha256:(.{4})(.{4}).*$/,"$1-$2")}),53474:((t,r,e)=>{e.d(r,{AK:()=>CodedError,
Ho:()=>DiagnosticsError,Zm:()=>s,bD:()=>o,j$:()=>n});class CodedError extends Error{code;at;constructor(t,r,e={}){
super(r,void 0===e.cause?void 0:{cause:e.cause}),this.name="CodedError",this.code=t,this.at=e.at??null}}function n(t){
return[t.file,t.line,t.column].filter(t=>void 0!==t).join(":")}function o(t){
return t instanceof Error?t.message:String(t)}function s({message:t,code:r}){return t.replace(/$/m,()=>` [${r}]`)}
class DiagnosticsError extends CodedError{diagnostics;constructor(t,r,e={}){
super(t,r.map(({at:t,message:r})=>`${n(t)}: ${r}`).join("\n"),{...e,at:r[0].at}),this.name="DiagnosticsError",
this.diagnostics=r}}}),57715:((t,r,e)=>{e.a(t,async(t,n)=>{try{e.r(r);var o=e(75919),s=e(37055)
;o.parentPort?.postMessage(await(0,s.A)(o.workerData)),n()}catch(t){n(t)}},1)}),74296:((t,r,e)=>{e.d(r,{Ho:()=>n.Ho,
NL:()=>n.AK,Wp:()=>o,Zm:()=>n.Zm,bD:()=>n.bD,g5:()=>s,j$:()=>n.j$});var n=e(53474);function o(t,r){
return new n.AK("usage",t,{cause:r})}function s(t){return t instanceof n.AK&&"certainty"in t?t:null}}),81128:((t,r,e)=>{
function n(t){let r=t;const e=[];return async t=>{r>0?r--:await new Promise(t=>e.push(t));try{return await t()}finally{
const t=e.shift();void 0===t?r++:t()}}}async function o(t,r,e){const o=n(r)
;return(await Promise.allSettled(t.map((t,r)=>o(()=>e(t,r))))).map(t=>{if("rejected"===t.status)throw t.reason
;return t.value})}function s(t){let r;return()=>(r??={answer:t()}).answer}function a(t){return t.catch(()=>{}),t}
function i(t,r,e){const n=t.get(r);if(void 0!==n)return n;const o=e();t.set(r,o);const s=()=>{t.delete(r)}
;return o.then(t=>null===t?s():void 0,s),o}e.d(r,{HK:()=>i,NN:()=>a,Oo:()=>s,TA:()=>n,bB:()=>o})})};
