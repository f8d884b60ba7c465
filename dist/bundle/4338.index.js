import{createRequire as t}from"module";export const id=4338;export const ids=[4338,3453];export const modules={
65444:(t,e,o)=>{o.d(e,{u:()=>uploadProof});var r=o(51455),n=o(76760),a=o(74296),i=o(38422)
;async function uploadProof(t){
const{name:e,retentionDays:o,client:c}=t,u=(0,n.resolve)(t.folder),d=await async function proofFiles(t){const e=await(0,
r.readdir)(t,{recursive:!0}),o=e.filter(t=>(0,i.SV)(t.split(n.sep).join("/"))).map(e=>(0,
n.join)(t,e)),a=await Promise.all(o.map(t=>(0,r.lstat)(t)));return o.filter((t,e)=>!0===a[e]?.isFile()).sort((e,o)=>(0,
n.relative)(t,e)<(0,n.relative)(t,o)?-1:1)}(u)
;if(0===d.length)throw lost("artifact_upload_failed",t,"the folder holds no file of a proof");let f,l;try{
const t=null===o?{}:{retentionDays:o};({id:f,digest:l}=await c.uploadArtifact(e,d,u,t))}catch(e){
throw function refused(t,e){const o=(0,a.bD)(e).split("\n",1)[0]??"",r=s.find(({words:t})=>t.test((0,a.bD)(e)))
;return lost(r?.code??"artifact_upload_failed",t,o,r?.advice,e)}(t,e)}
if(void 0===f||void 0===l||!/^[0-9a-f]{64}$/.test(l))throw lost("artifact_upload_failed",t,"the service named no id or digest")
;const p=`sha256:${l}`;return await async function compare(t,e,o){const{client:r,name:n,warn:i}=t;let s;try{
s=(await r.getArtifact(n)).artifact}catch(t){
return void i(`The artifact ${n} (id ${e}) was taken, but could not be looked up again: ${(0,a.bD)(t)}`)}
if(void 0===s.digest&&String(s.id)===e)return;if(String(s.id)===e&&s.digest===o)return
;const c=`it holds id ${s.id} with digest ${s.digest??"unknown"}, but id ${e} with ${o} was sent`
;throw lost("artifact_digest_mismatch",t,c)}(t,String(f),p),{name:e,id:String(f),digest:p}}const s=[{
words:/already exists|conflict|\b409\b/i,code:"artifact_name_taken",
advice:"The run has an artifact of that name. Jobs of a matrix need names of their own, for example artifact-name: marketops-proof-${{ strategy.job-index }}-${{ github.run_attempt }}."
},{words:/quota|insufficient usage/i,code:"artifact_upload_failed",
advice:"Delete old artifacts or raise the storage limit; retention-days keeps new ones from piling up."},{words:/GHES/,
code:"artifact_upload_failed",
advice:"GitHub Enterprise Server does not take these uploads: set artifact-name: '' there, and upload it yourself."}]
;function lost(t,{name:e,folder:o},r,i="A later step of this job can still upload it (if: always(), path: the output proof-path).",s){
return new a.NL(t,`The proof was not stored as the artifact ${e}: ${r}. It lies in ${(0,
n.resolve)(o)} on this runner and goes when the job ends. ${i}`,{cause:s})}},27718:(t,e,o)=>{o.r(e),o.d(e,{
announceProof:()=>announceProof,post:()=>post,proofStored:()=>proofStored})
;var r=o(91659),n=o(94322),a=o(65444),i=o(74296),s=o(21926);const c={folder:"marketops-proof",name:"marketops-artifact",
retentionDays:"marketops-retention",stored:"marketops-stored"};function announceProof(t,{name:e,retentionDays:o}){
r.LZ(c.folder,t),r.LZ(c.name,e),r.LZ(c.retentionDays,null===o?"":String(o))}function proofStored(t){r.LZ(c.stored,t)}
async function post(){const t=r.Gu(c.folder),e=r.Gu(c.name);if(""===t||""===e||""!==r.Gu(c.stored))return
;const o=r.Gu(c.retentionDays);try{await r.Os("Proof",()=>async function storeLate(t,e){const store=async o=>{
const r=await(0,n.A)(),{id:i}=await(0,a.u)({...e,name:o,folder:t,client:r,warn:s.Rm.warning})
;s.Rm.warning(`The step ended before it could store its proof. What lay in ${t} is the artifact ${o} (id ${i}); \`marketops verify\` says what it is worth.`)
};try{await store(e.name)}catch(t){if(!(t instanceof i.NL)||"artifact_name_taken"!==t.code)throw t
;await store(`${e.name}-post`)}}(t,{name:e,retentionDays:""===o?null:Number(o)}))}catch(t){(0,s.fJ)(t)}}},
54824:(t,e,o)=>{o.r(e),o.d(e,{announceProof:()=>c.announceProof,storeProof:()=>storeProof,tell:()=>tell})
;var r=o(91659),n=o(94322),a=o(65444),i=o(74296),s=o(36625);function ofFirst(t,{kinds:e,operations:o,rows:r}){
for(const[n,a]of o.entries()){const o=(0,s.I)(a,e).outputs[t];if(void 0!==o)return outputs_text(o({operation:a,...r[n]
}))}return""}function outputs_text(t){return"string"==typeof t||"number"==typeof t?String(t):""}
var c=o(27718),u=o(21926);async function tell(t){
for(const[e,o]of Object.entries(function outputsOf({kinds:t,proof:e,proofPath:o,operations:r,outcomes:n}){
const a=r.map(t=>function row(t,e,o){
const{operation_id:r,operation_kind:n,repository:a,effect:i,observed:s}=t,c=e.phase_3_github_execution.operations.find(t=>t.operation_id===r),u=o.get(r)?.applied??null,d="unchanged"===c?.outcome
;return{operation_id:r,operation_kind:n,repository:a,effect:i,outcome:c?.outcome??null,status:c?.status??"rejected",
code:c?.code??null,message:c?.message??null,receipt_id:c?.receipt_id??null,action:d?"none":u?.action??null,
github:u?.github??c?.github??(d?s:null),details:u?.details??{}}}(t,e,n)),i=new Set(t.flatMap(t=>Object.keys(t.outputs)))
;return{"plan-digest":e.phase_1_dry_run_plan.plan_digest,result:e.run.result,
"shipped-count":String(a.filter(({outcome:t})=>"succeeded"===t).length),
"blocked-count":String(a.filter(({status:t})=>"rejected"===t).length),
"receipt-ids":e.phase_2_fc_authorization.receipts.map(({receipt_id:t})=>t).join("\n"),
...Object.fromEntries([...i].map(e=>[e,ofFirst(e,{kinds:t,operations:r,rows:a})])),operations:JSON.stringify(a),
"proof-path":o,"ledger-head":e.phase_4_proof_ledger.head}}(t)))r.uH(e,o);await async function writeSummary(t){try{
if(Buffer.byteLength(t)>d)throw new Error("it is longer than GitHub takes");await r.z.addRaw(t,!0).write()}catch(t){
u.Rm.warning(`The job summary could not be written: ${(0,i.bD)(t)}`)}}(t.summary),null!==t.failure&&(0,u.fJ)(t.failure)}
async function storeProof(t,e,o){const i=await r.Os("Proof",async()=>(0,a.u)({...e,folder:t,client:await(0,n.A)(),
warn:u.Rm.warning}));(0,c.proofStored)(i.id)
;for(const[t,e]of Object.entries(function artifactOutputs({id:t,digest:e},{serverUrl:o,repository:r,runId:n}){return{
"artifact-id":t,"artifact-url":`${o}/${r}/actions/runs/${n}/artifacts/${t}`,"artifact-digest":e}}(i,o)))r.uH(t,e)}
const d=1048576},63453:e=>{const load=()=>t(import.meta.url)("./undici.cjs");e.exports={get ProxyAgent(){
return load().ProxyAgent},get fetch(){return load().fetch}}}};
