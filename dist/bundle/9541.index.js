"use strict";exports.id=9541,exports.ids=[9541],exports.modules={...require("./37055.shared.js").modules,
...require("./81920.shared.js").modules,32257:((r,e,s)=>{function t(r){return new Date(r).toISOString()}s.d(e,{fU:()=>t})
}),53474:((r,e,s)=>{s.d(e,{AK:()=>CodedError,Ho:()=>DiagnosticsError,Zm:()=>n,bD:()=>o,j$:()=>t})
;class CodedError extends Error{code;at;constructor(r,e,s={}){super(e,void 0===s.cause?void 0:{cause:s.cause}),
this.name="CodedError",this.code=r,this.at=s.at??null}}function t(r){
return[r.file,r.line,r.column].filter(r=>void 0!==r).join(":")}function o(r){
return r instanceof Error?r.message:String(r)}function n({message:r,code:e}){return r.replace(/$/m,()=>` [${e}]`)}
class DiagnosticsError extends CodedError{diagnostics;constructor(r,e,s={}){
super(r,e.map(({at:r,message:e})=>`${t(r)}: ${e}`).join("\n"),{...s,at:e[0].at}),this.name="DiagnosticsError",
this.diagnostics=e}}}),57715:((r,e,s)=>{s.a(r,async(r,t)=>{try{s.r(e);var o=s(75919),n=s(37055)
;o.parentPort?.postMessage(await(0,n.A)(o.workerData)),t()}catch(r){t(r)}},1)}),74296:((r,e,s)=>{s.d(e,{Ho:()=>t.Ho,
NL:()=>t.AK,Wp:()=>o,Zm:()=>t.Zm,bD:()=>t.bD,g5:()=>n,j$:()=>t.j$});var t=s(53474);function o(r,e){
return new t.AK("usage",r,{cause:e})}function n(r){return r instanceof t.AK&&"certainty"in r?r:null}})};
