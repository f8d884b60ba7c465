import{createRequire as t}from"module";import{modules as e}from"./27718.shared.js"
;import{modules as o}from"./32921.shared.js";export const id=4338;export const ids=[4338];export const modules={...e,
...o,29004:((t,e,o)=>{o.d(e,{S:()=>a});var n=o(91659),r=o(74296),i=o(70921);const s=1048576;async function a(t){try{
if(Buffer.byteLength(t)>s)throw new Error("it is longer than GitHub takes");await n.z.addRaw(t,!0).write()}catch(t){
i.Rm.warning(`The job summary could not be written: ${(0,r.bD)(t)}`)}}}),54824:((t,e,o)=>{o.r(e),o.d(e,{
announceProof:()=>f.announceProof,storeProof:()=>y,tell:()=>b,tellUnusable:()=>w})
;var n=o(91659),r=o(94322),i=o(65444),s=o(40666),a=o(74296),c=o(29004),u=o(36625)
;function d(t,{kinds:e,operations:o,rows:n}){for(const[r,i]of o.entries()){const o=(0,u.I)(i,e).outputs[t]
;if(void 0!==o)return l(o({operation:i,...n[r]}))}return""}function l(t){
return"string"==typeof t||"number"==typeof t?String(t):""}var f=o(27718),p=o(42522),g=o(50984),m=o(32921),h=o(70921)
;async function b(t){for(const[e,o]of Object.entries(function({kinds:t,proof:e,proofPath:o,operations:n,outcomes:r}){
const i=n.map(t=>function(t,e,o){
const{operation_id:n,operation_kind:r,repository:i,effect:s,observed:a}=t,c=e.phase_3_github_execution.operations.find(t=>t.operation_id===n),u=o.get(n)?.applied??null,d="unchanged"===c?.outcome
;return{operation_id:n,operation_kind:r,repository:i,effect:s,outcome:c?.outcome??null,status:c?.status??"rejected",
code:c?.code??null,message:c?.message??null,receipt_id:c?.receipt_id??null,action:d?"none":u?.action??null,
github:u?.github??c?.github??(d?a:null),details:u?.details??{}}}(t,e,r)),s=new Set(t.flatMap(t=>Object.keys(t.outputs)))
;return{"plan-digest":e.phase_1_dry_run_plan.plan_digest,result:e.run.result,
"shipped-count":String(i.filter(({outcome:t})=>"succeeded"===t).length),
"blocked-count":String(i.filter(({status:t})=>"rejected"===t).length),
"receipt-ids":e.phase_2_fc_authorization.receipts.map(({receipt_id:t})=>t).join("\n"),
...Object.fromEntries([...s].map(e=>[e,d(e,{kinds:t,operations:n,rows:i})])),operations:JSON.stringify(i),
"proof-path":o,"ledger-head":e.phase_4_proof_ledger.head}}(t)))n.uH(e,o);await(0,c.S)(t.summary),null!==t.failure&&(0,
h.fJ)(t.failure)}const _=20;async function w(t){if(!(t instanceof a.NL))return
;const e=t instanceof a.Ho?t.diagnostics:[{at:t.at,message:t.message}],o=(0,p.xR)("unusable",{
title:["Nothing was planned"],sentence:"Nothing was changed. Fix this, and run again.",rows:[{label:"Found",
lines:e.slice(0,_).map(({at:t,message:e})=>[...null===t?[]:[{name:(0,a.j$)(t)},": "],{prose:e}])}],blockers:[{title:(0,
g.WE)(t.code).title,code:t.code,about:[(0,s.hS)(e.length,"fault")]}]});await(0,c.S)(`${(0,m.Jb)({decision:o})}\n`)}
async function y(t,e,o){const s=await n.Os("Proof",async()=>(0,i.u)({...e,folder:t,client:await(0,r.A)(),
warn:h.Rm.warning})).catch(t=>{throw(0,f.proofLost)(),t});(0,f.proofStored)(s.id)
;for(const[t,e]of Object.entries(function({id:t,digest:e},{serverUrl:o,repository:n,runId:r}){return{"artifact-id":t,
"artifact-url":`${o}/${n}/actions/runs/${r}/artifacts/${t}`,"artifact-digest":e}}(s,o)))n.uH(t,e)}}),63453:(e=>{
const o=()=>t(import.meta.url)("./undici.cjs");e.exports={get ProxyAgent(){return o().ProxyAgent},get fetch(){
return o().fetch}}})};
