"use strict";exports.id=5366,exports.ids=[5366],exports.modules={...require("./23544.shared.js").modules,
...require("./37055.shared.js").modules,...require("./81920.shared.js").modules,40666:((e,r,t)=>{function n(e,r){
return`${e} ${1===e?r:`${r}s`.replace(/([^aeiou])ys$/,"$1ies")}`}function s(e){if(e<1024)return`${e} B`
;const r=["KiB","MiB","GiB","TiB"];let t=e/1024,n=0;for(;t>=1024&&n<r.length-1;)t/=1024,n++
;return`${t.toFixed(1)} ${r[n]}`}t.d(r,{Fu:()=>o,Xq:()=>s,hS:()=>n,ov:()=>i})
;const o=e=>e.slice(0,7),i=e=>e.replace(/^sha256:(.{4})(.{4}).*$/,"$1-$2")}),53474:((e,r,t)=>{t.d(r,{AK:()=>CodedError,
Ho:()=>DiagnosticsError,Zm:()=>o,bD:()=>s,j$:()=>n});class CodedError extends Error{code;at;constructor(e,r,t={}){
super(r,void 0===t.cause?void 0:{cause:t.cause}),this.name="CodedError",this.code=e,this.at=t.at??null}}function n(e){
return[e.file,e.line,e.column].filter(e=>void 0!==e).join(":")}function s(e){
return e instanceof Error?e.message:String(e)}function o({message:e,code:r}){return e.replace(/$/m,()=>` [${r}]`)}
class DiagnosticsError extends CodedError{diagnostics;constructor(e,r,t={}){
super(e,r.map(({at:e,message:r})=>`${n(e)}: ${r}`).join("\n"),{...t,at:r[0].at}),this.name="DiagnosticsError",
this.diagnostics=r}}}),57715:((e,r,t)=>{t.a(e,async(e,n)=>{try{t.r(r);var s=t(75919),o=t(37055)
;s.parentPort?.postMessage(await(0,o.A)(s.workerData)),n()}catch(e){n(e)}},1)}),74296:((e,r,t)=>{t.d(r,{Ho:()=>n.Ho,
NL:()=>n.AK,Wp:()=>s,Zm:()=>n.Zm,bD:()=>n.bD,g5:()=>o,j$:()=>n.j$});var n=t(53474);function s(e,r){
return new n.AK("usage",e,{cause:r})}function o(e){return e instanceof n.AK&&"certainty"in e?e:null}}),81128:((e,r,t)=>{
function n(e){let r=e;const t=[];return async e=>{r>0?r--:await new Promise(e=>t.push(e));try{return await e()}finally{
const e=t.shift();void 0===e?r++:e()}}}async function s(e,r,t){const s=n(r)
;return(await Promise.allSettled(e.map((e,r)=>s(()=>t(e,r))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function o(e){let r;return()=>(r??={answer:e()}).answer}function i(e){return e.catch(()=>{}),e}
function a(e,r,t){const n=e.get(r);if(void 0!==n)return n;const s=t();e.set(r,s);const o=()=>{e.delete(r)}
;return s.then(e=>null===e?o():void 0,o),s}t.d(r,{HK:()=>a,NN:()=>i,Oo:()=>o,TA:()=>n,bB:()=>s})})};
