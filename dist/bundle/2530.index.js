"use strict";exports.id=2530,exports.ids=[2530],exports.modules={28190:((t,e,r)=>{r.d(e,{Ot:()=>s});var o=r(97200)
;r(83441),r(40495),r(21660),r(24290),r(412),r(48488),r(37968),r(22694),r(6096),r(21433),r(20418),r(24406),r(42993)
;const s={init:o}}),28195:((t,e,r)=>{r.d(e,{_:()=>o,u:()=>s});const o=({request:t})=>({rest:{actions:{
downloadArtifact:e=>t("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",e)}}}),s=()=>({})}),
39999:((t,e,r)=>{t.exports=r(73024)}),63400:((t,e,r)=>{t.exports=r(57075).PassThrough}),63453:(t=>{
const e=()=>require("./undici.cjs");t.exports={get ProxyAgent(){return e().ProxyAgent},get fetch(){return e().fetch}}}),
87902:((t,e,r)=>{t.exports=r(57075)}),91142:((t,e,r)=>{r.d(e,{jh:()=>o});r(30629);const o=()=>({name:"formDataPolicy",
sendRequest:(t,e)=>e(t)})}),91278:((t,e,r)=>{e.queue=r(16303)}),97200:(t=>{function e(){
throw new Error("This part of the package is left out of the bundle: see docs/supply-chain.md")}t.exports=e
;for(const t of["Extract","Poller","getExecOutput","parse","sync","tableFromIPC"])e[t]=e})};
