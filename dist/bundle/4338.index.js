import{createRequire as t}from"module";import{modules as e}from"./32921.shared.js";export const id=4338
;export const ids=[4338];export const modules={...e,27718:(t,e,o)=>{o.r(e),o.d(e,{announceProof:()=>u,post:()=>p,
proofLost:()=>l,proofStored:()=>f});var n=o(58500),a=o(91659),r=o(94322),i=o(65444),s=o(74296),c=o(21926);const d={
folder:"marketops-proof",name:"marketops-artifact",retentionDays:"marketops-retention",tried:"marketops-tried",
stored:"marketops-stored"};function u(t,{name:e,retentionDays:o}){a.LZ(d.folder,t),a.LZ(d.name,e),
a.LZ(d.retentionDays,null===o?"":String(o))}function f(t){a.LZ(d.stored,t)}function l(){a.LZ(d.tried,"true")}
async function p(){const t=a.Gu(d.folder),e=a.Gu(d.name);if(""===t||""===e||""!==a.Gu(d.stored))return
;const o=a.Gu(d.retentionDays),n=""===o?null:Number(o),r=""!==a.Gu(d.tried);try{await a.Os("Proof",()=>Promise.race([w({
name:e,retentionDays:n,folder:t}),...r?[g()]:[]]))}catch(t){(0,c.fJ)(t),process.exit()}}
const h="The job is over, and no later step can: the branch marketops-ledger has what the run did.",m=1e4
;async function g(){throw await(0,n.setTimeout)(m,void 0,{ref:!1
}),new s.NL("artifact_upload_failed",`The service took no proof in ${m/1e3} s more. ${h}`)}async function w(t){
const e=async e=>{const o=await(0,r.A)(),{id:n}=await(0,i.u)({...t,name:e,client:o,warn:c.Rm.warning,otherwise:h})
;c.Rm.warning(`The step could not store its proof. What lay in ${t.folder} is the artifact ${e} (id ${n}); \`marketops verify\` says what it is worth.`)
};try{await e(t.name)}catch(o){if(!(o instanceof s.NL)||"artifact_name_taken"!==o.code)throw o;await e(`${t.name}-post`)
}}},54824:(t,e,o)=>{o.r(e),o.d(e,{announceProof:()=>f.announceProof,storeProof:()=>_,tell:()=>g,tellUnusable:()=>y})
;var n=o(91659),a=o(94322),r=o(65444),i=o(40666),s=o(74296),c=o(36625);function d(t,{kinds:e,operations:o,rows:n}){
for(const[a,r]of o.entries()){const o=(0,c.I)(r,e).outputs[t];if(void 0!==o)return u(o({operation:r,...n[a]}))}return""}
function u(t){return"string"==typeof t||"number"==typeof t?String(t):""}
var f=o(27718),l=o(42522),p=o(50984),h=o(32921),m=o(21926);async function g(t){
for(const[e,o]of Object.entries(function({kinds:t,proof:e,proofPath:o,operations:n,outcomes:a}){
const r=n.map(t=>function(t,e,o){
const{operation_id:n,operation_kind:a,repository:r,effect:i,observed:s}=t,c=e.phase_3_github_execution.operations.find(t=>t.operation_id===n),d=o.get(n)?.applied??null,u="unchanged"===c?.outcome
;return{operation_id:n,operation_kind:a,repository:r,effect:i,outcome:c?.outcome??null,status:c?.status??"rejected",
code:c?.code??null,message:c?.message??null,receipt_id:c?.receipt_id??null,action:u?"none":d?.action??null,
github:d?.github??c?.github??(u?s:null),details:d?.details??{}}}(t,e,a)),i=new Set(t.flatMap(t=>Object.keys(t.outputs)))
;return{"plan-digest":e.phase_1_dry_run_plan.plan_digest,result:e.run.result,
"shipped-count":String(r.filter(({outcome:t})=>"succeeded"===t).length),
"blocked-count":String(r.filter(({status:t})=>"rejected"===t).length),
"receipt-ids":e.phase_2_fc_authorization.receipts.map(({receipt_id:t})=>t).join("\n"),
...Object.fromEntries([...i].map(e=>[e,d(e,{kinds:t,operations:n,rows:r})])),operations:JSON.stringify(r),
"proof-path":o,"ledger-head":e.phase_4_proof_ledger.head}}(t)))n.uH(e,o);await $(t.summary),null!==t.failure&&(0,
m.fJ)(t.failure)}const w=20;async function y(t){if(!(t instanceof s.NL))return
;const e=t instanceof s.Ho?t.diagnostics:[{at:t.at,message:t.message}],o=(0,l.xR)("unusable",{
title:["Nothing was planned"],sentence:"Nothing was changed. Mend this, and run again.",rows:[{label:"Found",
lines:e.slice(0,w).map(({at:t,message:e})=>[...null===t?[]:[{name:(0,s.j$)(t)},": "],{prose:e}])}],blockers:[{title:(0,
p.WE)(t.code).title,code:t.code,about:[(0,i.hS)(e.length,"fault")]}]});await $(`${(0,h.Jb)({decision:o})}\n`)}
async function _(t,e,o){const i=await n.Os("Proof",async()=>(0,r.u)({...e,folder:t,client:await(0,a.A)(),
warn:m.Rm.warning})).catch(t=>{throw(0,f.proofLost)(),t});(0,f.proofStored)(i.id)
;for(const[t,e]of Object.entries(function({id:t,digest:e},{serverUrl:o,repository:n,runId:a}){return{"artifact-id":t,
"artifact-url":`${o}/${n}/actions/runs/${a}/artifacts/${t}`,"artifact-digest":e}}(i,o)))n.uH(t,e)}const b=1048576
;async function $(t){try{if(Buffer.byteLength(t)>b)throw new Error("it is longer than GitHub takes")
;await n.z.addRaw(t,!0).write()}catch(t){m.Rm.warning(`The job summary could not be written: ${(0,s.bD)(t)}`)}}},
63453:e=>{const o=()=>t(import.meta.url)("./undici.cjs");e.exports={get ProxyAgent(){return o().ProxyAgent},get fetch(){
return o().fetch}}},65444:(t,e,o)=>{o.d(e,{u:()=>s});var n=o(51455),a=o(76760),r=o(74296),i=o(38422)
;async function s(t){const{name:e,retentionDays:o,client:s}=t,u=(0,a.resolve)(t.folder),f=await async function(t){
const e=await(0,n.readdir)(t,{recursive:!0}),o=e.filter(t=>(0,i.SV)(t.split(a.sep).join("/"))).map(e=>(0,
a.join)(t,e)),r=await Promise.all(o.map(t=>(0,n.lstat)(t)));return o.filter((t,e)=>!0===r[e]?.isFile()).sort((e,o)=>(0,
a.relative)(t,e)<(0,a.relative)(t,o)?-1:1)}(u)
;if(0===f.length)throw d("artifact_upload_failed",t,"the folder holds no file of a proof");let l,p;try{
const t=null===o?{}:{retentionDays:o};({id:l,digest:p}=await s.uploadArtifact(e,f,u,t))}catch(e){throw function(t,e){
const o=(0,r.bD)(e).split("\n",1)[0]??"",n=c.find(({words:t})=>t.test((0,r.bD)(e)))
;return d(n?.code??"artifact_upload_failed",t,o,n?.advice,e)}(t,e)}
if(void 0===l||void 0===p||!/^[0-9a-f]{64}$/.test(p))throw d("artifact_upload_failed",t,"the service named no id or digest")
;const h=`sha256:${p}`;return await async function(t,e,o){const{client:n,name:a,warn:i}=t;let s;try{
s=(await n.getArtifact(a)).artifact}catch(t){
return void i(`The artifact ${a} (id ${e}) was taken, but could not be looked up again: ${(0,r.bD)(t)}`)}
if(void 0===s.digest&&String(s.id)===e)return;if(String(s.id)===e&&s.digest===o)return
;const c=`it holds id ${s.id} with digest ${s.digest??"unknown"}, but id ${e} with ${o} was sent`
;throw d("artifact_digest_mismatch",t,c)}(t,String(l),h),{name:e,id:String(l),digest:h}}const c=[{
words:/already exists|conflict|\b409\b/i,code:"artifact_name_taken",
advice:"The run has an artifact of that name. Jobs of a matrix need names of their own, for example artifact-name: marketops-proof-${{ strategy.job-index }}-${{ github.run_attempt }}."
},{words:/quota|insufficient usage/i,code:"artifact_upload_failed",
advice:"Delete old artifacts or raise the storage limit; retention-days keeps new ones from piling up."},{words:/GHES/,
code:"artifact_upload_failed",
advice:"GitHub Enterprise Server does not take these uploads: set artifact-name: '' there, and upload it yourself."}]
;function d(t,{name:e,folder:o,otherwise:n},i,s="A later step of this job can still upload it (if: always(), path: the output proof-path).",c){
return new r.NL(t,`The proof was not stored as the artifact ${e}: ${i}. It lies in ${(0,
a.resolve)(o)} on this runner and goes when the job ends. ${n??s}`,{cause:c})}}};
