"use strict";exports.id=5453,exports.ids=[5453],exports.modules={...require("./37055.shared.js").modules,
...require("./81920.shared.js").modules,32257:((r,e,s)=>{function t(r){return new Date(r).toISOString()}s.d(e,{fU:()=>t})
}),53474:((r,e,s)=>{s.d(e,{AK:()=>CodedError,Ho:()=>DiagnosticsError,Zm:()=>a,bD:()=>o,j$:()=>t})
;class CodedError extends Error{code;at;constructor(r,e,s={}){super(e,void 0===s.cause?void 0:{cause:s.cause}),
this.name="CodedError",this.code=r,this.at=s.at??null}}function t(r){
return[r.file,r.line,r.column].filter(r=>void 0!==r).join(":")}function o(r){
return r instanceof Error?r.message:String(r)}function a({message:r,code:e}){return r.replace(/$/m,()=>` [${e}]`)}
class DiagnosticsError extends CodedError{diagnostics;constructor(r,e,s={}){
super(r,e.map(({at:r,message:e})=>`${t(r)}: ${e}`).join("\n"),{...s,at:e[0].at}),this.name="DiagnosticsError",
this.diagnostics=e}}}),57715:((r,e,s)=>{s.a(r,async(r,t)=>{try{s.r(e);var o=s(75919),a=s(37055)
;o.parentPort?.postMessage(await(0,a.A)(o.workerData)),t()}catch(r){t(r)}},1)})};
