import{modules as t}from"./23544.shared.js";import{modules as r}from"./37055.shared.js";export const id=2911
;export const ids=[2911];export const modules={...t,...r,40666:((t,r,e)=>{function o(t,r){
return`${t} ${1===t?r:`${r}s`.replace(/([^aeiou])ys$/,"$1ies")}`}function n(t){if(t<1024)return`${t} B`
;const r=["KiB","MiB","GiB","TiB"];let e=t/1024,o=0;for(;e>=1024&&o<r.length-1;)e/=1024,o++
;return`${e.toFixed(1)} ${r[o]}`}e.d(r,{Fu:()=>s,Xq:()=>n,hS:()=>o,ov:()=>a})
;const s=t=>t.slice(0,7),a=t=>t.replace(/^sha256:(.{4})(.{4}).*$/,"$1-$2")}),53474:((t,r,e)=>{e.d(r,{AK:()=>CodedError,
Ho:()=>DiagnosticsError,bD:()=>n,j$:()=>o});class CodedError extends Error{code;at;constructor(t,r,e={}){
super(r,void 0===e.cause?void 0:{cause:e.cause}),this.name="CodedError",this.code=t,this.at=e.at??null}}function o(t){
return[t.file,t.line,t.column].filter(t=>void 0!==t).join(":")}function n(t){
return t instanceof Error?t.message:String(t)}class DiagnosticsError extends CodedError{diagnostics
;constructor(t,r,e={}){super(t,r.map(({at:t,message:r})=>`${o(t)}: ${r}`).join("\n"),{...e,at:r[0].at}),
this.name="DiagnosticsError",this.diagnostics=r}}}),57715:((t,r,e)=>{e.a(t,async(t,o)=>{try{e.r(r)
;var n=e(75919),s=e(37055);n.parentPort?.postMessage(await(0,s.A)(n.workerData)),o()}catch(t){o(t)}},1)}),
74296:((t,r,e)=>{e.d(r,{Ho:()=>o.Ho,NL:()=>o.AK,Wp:()=>n,bD:()=>o.bD,j$:()=>o.j$});var o=e(53474);function n(t,r){
return new o.AK("usage",t,{cause:r})}}),81128:((t,r,e)=>{function o(t){let r=t;const e=[];return async t=>{
r>0?r--:await new Promise(t=>e.push(t));try{return await t()}finally{const t=e.shift();void 0===t?r++:t()}}}
async function n(t,r,e){const n=o(r);return(await Promise.allSettled(t.map((t,r)=>n(()=>e(t,r))))).map(t=>{
if("rejected"===t.status)throw t.reason;return t.value})}function s(t){let r;return()=>(r??={answer:t()}).answer}
function a(t){return t.catch(()=>{}),t}function i(t,r,e){const o=t.get(r);if(void 0!==o)return o;const n=e();t.set(r,n)
;const s=()=>{t.delete(r)};return n.then(t=>null===t?s():void 0,s),n}e.d(r,{HK:()=>i,NN:()=>a,Oo:()=>s,TA:()=>o,bB:()=>n
})})};
