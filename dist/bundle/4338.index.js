"use strict";exports.id=4338,exports.ids=[4338],exports.modules={...require("./27718.shared.js").modules,
...require("./32921.shared.js").modules,...require("./65444.shared.js").modules,29004:((e,t,n)=>{n.d(t,{S:()=>a})
;var o=n(33838),r=n(53474),i=n(70921);const s=1048576;async function a(e){try{
if(Buffer.byteLength(e)>s)throw new Error("it is longer than GitHub takes");await o.z.addRaw(e,!0).write()}catch(e){
i.Rm.warning(`The job summary could not be written: ${(0,r.bD)(e)}`)}}}),54824:((e,t,n)=>{n.r(t),n.d(t,{
announceProof:()=>w,storeProof:()=>S,tell:()=>b,tellUnusable:()=>y})
;var o=n(33838),r=n(94322),i=n(65444),s=n(40666),a=n(53474),u=n(29004),c=n(36625)
;function d(e,{kinds:t,operations:n,rows:o}){for(const[r,i]of n.entries()){const n=(0,c.I)(i,t).outputs[e]
;if(void 0!==n)return l(n({operation:i,...o[r]}))}return""}function l(e){
return"string"==typeof e||"number"==typeof e?String(e):""}var f=n(27718),p=n(42522),g=n(50984),h=n(32921),m=n(70921)
;async function b(e){for(const[t,n]of Object.entries(function({kinds:e,proof:t,proofPath:n,operations:o,outcomes:r}){
const i=o.map(e=>function(e,t,n){
const{operation_id:o,operation_kind:r,repository:i,effect:s,observed:a}=e,u=t.phase_3_github_execution.operations.find(e=>e.operation_id===o),c=n.get(o)?.applied??null,d="unchanged"===u?.outcome
;return{operation_id:o,operation_kind:r,repository:i,effect:s,outcome:u?.outcome??null,status:u?.status??"rejected",
code:u?.code??null,message:u?.message??null,receipt_id:u?.receipt_id??null,action:d?"none":c?.action??null,
github:c?.github??u?.github??(d?a:null),details:c?.details??{}}}(e,t,r)),s=new Set(e.flatMap(e=>Object.keys(e.outputs)))
;return{"plan-digest":t.phase_1_dry_run_plan.plan_digest,result:t.run.result,
"shipped-count":String(i.filter(({outcome:e})=>"succeeded"===e).length),
"blocked-count":String(i.filter(({status:e})=>"rejected"===e).length),
"receipt-ids":t.phase_2_fc_authorization.receipts.map(({receipt_id:e})=>e).join("\n"),
...Object.fromEntries([...s].map(t=>[t,d(t,{kinds:e,operations:o,rows:i})])),operations:JSON.stringify(i),
"proof-path":n,"ledger-head":t.phase_4_proof_ledger.head}}(e)))o.uH(t,n);await(0,u.S)(e.summary),null!==e.failure&&(0,
m.fJ)(e.failure)}const _=20;async function y(e){if(!(e instanceof a.AK))return
;const t=e instanceof a.Ho?e.diagnostics:[{at:e.at,message:e.message}],n=(0,p.xR)("unusable",{
title:["Nothing was planned"],sentence:"Nothing was changed. Fix this, and run again.",rows:[{label:"Found",
lines:t.slice(0,_).map(({at:e,message:t})=>[...null===e?[]:[{name:(0,a.j$)(e)},": "],{prose:t}])}],blockers:[{title:(0,
g.WE)(e.code).title,code:e.code,about:[(0,s.hS)(t.length,"fault")]}]});await(0,u.S)(`${(0,h.Jb)({decision:n})}\n`)}
function w(e,{name:t,retentionDays:n}){o.LZ(f.STATE.folder,e),o.LZ(f.STATE.name,t),
o.LZ(f.STATE.retentionDays,null===n?"":String(n))}async function S(e,t,n){const s=await m.Rm.group("Proof",async()=>(0,
i.uploadProof)({...t,folder:e,client:await(0,r.A)(),warn:m.Rm.warning})).catch(e=>{throw o.LZ(f.STATE.tried,"true"),e})
;o.LZ(f.STATE.stored,s.id);for(const[e,t]of Object.entries(function({id:e,digest:t},{serverUrl:n,repository:o,runId:r}){
return{"artifact-id":e,"artifact-url":`${n}/${o}/actions/runs/${r}/artifacts/${e}`,"artifact-digest":t}}(s,n)))o.uH(e,t)
}}),63453:(e=>{const t=()=>require("./undici.cjs");e.exports={get ProxyAgent(){return t().ProxyAgent},get fetch(){
return t().fetch}}})};
