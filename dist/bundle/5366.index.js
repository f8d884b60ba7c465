import{modules as r}from"./23544.shared.js";import{modules as t}from"./37055.shared.js"
;import{modules as e}from"./81920.shared.js";export const id=5366;export const ids=[5366];export const modules={...r,
...t,...e,40666:((r,t,e)=>{function o(r,t){return`${r} ${1===r?t:`${t}s`.replace(/([^aeiou])ys$/,"$1ies")}`}
function s(r){if(r<1024)return`${r} B`;const t=["KiB","MiB","GiB","TiB"];let e=r/1024,o=0
;for(;e>=1024&&o<t.length-1;)e/=1024,o++;return`${e.toFixed(1)} ${t[o]}`}e.d(t,{Fu:()=>n,Xq:()=>s,hS:()=>o,ov:()=>a})
;const n=r=>r.slice(0,7),a=r=>r.replace(/^sha256:(.{4})(.{4}).*$/,"$1-$2")}),53474:((r,t,e)=>{e.d(t,{AK:()=>CodedError,
Ho:()=>DiagnosticsError,bD:()=>s,j$:()=>o});class CodedError extends Error{code;at;constructor(r,t,e={}){
super(t,void 0===e.cause?void 0:{cause:e.cause}),this.name="CodedError",this.code=r,this.at=e.at??null}}function o(r){
return[r.file,r.line,r.column].filter(r=>void 0!==r).join(":")}function s(r){
return r instanceof Error?r.message:String(r)}class DiagnosticsError extends CodedError{diagnostics
;constructor(r,t,e={}){super(r,t.map(({at:r,message:t})=>`${o(r)}: ${t}`).join("\n"),{...e,at:t[0].at}),
this.name="DiagnosticsError",this.diagnostics=t}}}),57715:((r,t,e)=>{e.a(r,async(r,o)=>{try{e.r(t)
;var s=e(75919),n=e(37055);s.parentPort?.postMessage(await(0,n.A)(s.workerData)),o()}catch(r){o(r)}},1)}),
74296:((r,t,e)=>{e.d(t,{Ho:()=>o.Ho,NL:()=>o.AK,Wp:()=>s,bD:()=>o.bD,j$:()=>o.j$});var o=e(53474);function s(r,t){
return new o.AK("usage",r,{cause:t})}}),81128:((r,t,e)=>{function o(r){let t=r;const e=[];return async r=>{
t>0?t--:await new Promise(r=>e.push(r));try{return await r()}finally{const r=e.shift();void 0===r?t++:r()}}}
async function s(r,t,e){const s=o(t);return(await Promise.allSettled(r.map((r,t)=>s(()=>e(r,t))))).map(r=>{
if("rejected"===r.status)throw r.reason;return r.value})}function n(r){let t;return()=>(t??={answer:r()}).answer}
function a(r){return r.catch(()=>{}),r}function i(r,t,e){const o=r.get(t);if(void 0!==o)return o;const s=e();r.set(t,s)
;const n=()=>{r.delete(t)};return s.then(r=>null===r?n():void 0,n),s}e.d(t,{HK:()=>i,NN:()=>a,Oo:()=>n,TA:()=>o,bB:()=>s
})})};
