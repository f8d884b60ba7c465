"use strict";exports.id=9942,exports.ids=[9942],exports.modules={...require("./37055.shared.js").modules,
...require("./81920.shared.js").modules,32257:((r,t,e)=>{function n(r){return new Date(r).toISOString()}e.d(t,{fU:()=>n})
}),53474:((r,t,e)=>{e.d(t,{AK:()=>CodedError,Ho:()=>DiagnosticsError,Zm:()=>s,bD:()=>o,j$:()=>n})
;class CodedError extends Error{code;at;constructor(r,t,e={}){super(t,void 0===e.cause?void 0:{cause:e.cause}),
this.name="CodedError",this.code=r,this.at=e.at??null}}function n(r){
return[r.file,r.line,r.column].filter(r=>void 0!==r).join(":")}function o(r){
return r instanceof Error?r.message:String(r)}function s({message:r,code:t}){return r.replace(/$/m,()=>` [${t}]`)}
class DiagnosticsError extends CodedError{diagnostics;constructor(r,t,e={}){
super(r,t.map(({at:r,message:t})=>`${n(r)}: ${t}`).join("\n"),{...e,at:t[0].at}),this.name="DiagnosticsError",
this.diagnostics=t}}}),57715:((r,t,e)=>{e.a(r,async(r,n)=>{try{e.r(t);var o=e(75919),s=e(37055)
;o.parentPort?.postMessage(await(0,s.A)(o.workerData)),n()}catch(r){n(r)}},1)}),60197:((r,t,e)=>{e.d(t,{SP:()=>o,Up:()=>u,
at:()=>a,b4:()=>s});const n=200;function o(r){if(void 0===r)return"nothing"
;const t=JSON.stringify(r).replace(/[\u007f-\u009f\u2028\u2029\u2060-\u206f\p{Cf}]/gu,r=>Array.from({length:r.length
},(t,e)=>`\\u${r.charCodeAt(e).toString(16).padStart(4,"0")}`).join(""));return t.length>n?`${t.slice(0,n)}\u2026`:t}
function s(r,t){let e=0,n=r;for(const r of i(t)){if("object"!=typeof n||null===n)break
;const t=Object.entries(n),o=t.findIndex(([t])=>t===r);if(o<0)break;const s=Array.isArray(n),i=t.slice(0,o)
;e+=c(s?i.map(([,r])=>r):Object.fromEntries(i))-(0===o?1:0),s||(e+=c(r)+1),n=t[o]?.[1]}return e}
const i=r=>r.match(/[^.[\]]+/g)??[],c=r=>Buffer.byteLength(JSON.stringify(r));function a(r,t,e=""){
if(Object.is(r,t))return null
;if(!("object"==typeof r&&"object"==typeof t&&null!==r&&null!==t&&Array.isArray(r)===Array.isArray(t)))return{path:e,
expected:r,found:t};const n=t,o=r;for(const t of new Set([...Object.keys(o),...Object.keys(n)])){
const s=Array.isArray(r)?`[${t}]`:""===e?t:`.${t}`,i=a(o[t],n[t],`${e}${s}`);if(null!==i)return i}return null}
function u(r,t){let e=r;for(const r of i(t)){if("object"!=typeof e||null===e)return;e=e[r]}return e}})};
