"use strict";exports.id=7718,exports.ids=[7718],exports.modules={...require("./27718.shared.js").modules,
...require("./57800.shared.js").modules,...require("./70921.shared.js").modules,53474:((e,r,s)=>{s.d(r,{
AK:()=>CodedError,Ho:()=>DiagnosticsError,Zm:()=>i,bD:()=>t,j$:()=>o});class CodedError extends Error{code;at
;constructor(e,r,s={}){super(r,void 0===s.cause?void 0:{cause:s.cause}),this.name="CodedError",this.code=e,
this.at=s.at??null}}function o(e){return[e.file,e.line,e.column].filter(e=>void 0!==e).join(":")}function t(e){
return e instanceof Error?e.message:String(e)}function i({message:e,code:r}){return e.replace(/$/m,()=>` [${r}]`)}
class DiagnosticsError extends CodedError{diagnostics;constructor(e,r,s={}){
super(e,r.map(({at:e,message:r})=>`${o(e)}: ${r}`).join("\n"),{...s,at:r[0].at}),this.name="DiagnosticsError",
this.diagnostics=r}}}),94322:((e,r,s)=>{async function o(){
const{DefaultArtifactClient:e}=await Promise.all([s.e(7561),s.e(3838),s.e(6118),s.e(5912),s.e(2530)]).then(s.bind(s,50038))
;return new e}s.d(r,{A:()=>o})})};
