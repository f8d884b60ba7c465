import{createRequire as t}from"module";export const id=4338;export const ids=[4338,3453];export const modules={
65444:(t,e,o)=>{o.d(e,{u:()=>uploadProof});var n=o(51455),r=o(76760),a=o(74296),i=o(38422)
;async function uploadProof(t){
const{name:e,retentionDays:o,client:c}=t,u=(0,r.resolve)(t.folder),d=await async function proofFiles(t){const e=await(0,
n.readdir)(t,{recursive:!0}),o=e.filter(t=>(0,i.SV)(t.split(r.sep).join("/"))).map(e=>(0,
r.join)(t,e)),a=await Promise.all(o.map(t=>(0,n.lstat)(t)));return o.filter((t,e)=>!0===a[e]?.isFile()).sort((e,o)=>(0,
r.relative)(t,e)<(0,r.relative)(t,o)?-1:1)}(u)
;if(0===d.length)throw lost("artifact_upload_failed",t,"the folder holds no file of a proof");let f,l;try{
const t=null===o?{}:{retentionDays:o};({id:f,digest:l}=await c.uploadArtifact(e,d,u,t))}catch(e){
throw function refused(t,e){const o=(0,a.bD)(e).split("\n",1)[0]??"",n=s.find(({words:t})=>t.test((0,a.bD)(e)))
;return lost(n?.code??"artifact_upload_failed",t,o,n?.advice,e)}(t,e)}
if(void 0===f||void 0===l||!/^[0-9a-f]{64}$/.test(l))throw lost("artifact_upload_failed",t,"the service named no id or digest")
;const p=`sha256:${l}`;return await async function compare(t,e,o){const{client:n,name:r,warn:i}=t;let s;try{
s=(await n.getArtifact(r)).artifact}catch(t){
return void i(`The artifact ${r} (id ${e}) was taken, but could not be looked up again: ${(0,a.bD)(t)}`)}
if(void 0===s.digest&&String(s.id)===e)return;if(String(s.id)===e&&s.digest===o)return
;const c=`it holds id ${s.id} with digest ${s.digest??"unknown"}, but id ${e} with ${o} was sent`
;throw lost("artifact_digest_mismatch",t,c)}(t,String(f),p),{name:e,id:String(f),digest:p}}const s=[{
words:/already exists|conflict|\b409\b/i,code:"artifact_name_taken",
advice:"The run has an artifact of that name. Jobs of a matrix need names of their own, for example artifact-name: marketops-proof-${{ strategy.job-index }}-${{ github.run_attempt }}."
},{words:/quota|insufficient usage/i,code:"artifact_upload_failed",
advice:"Delete old artifacts or raise the storage limit; retention-days keeps new ones from piling up."},{words:/GHES/,
code:"artifact_upload_failed",
advice:"GitHub Enterprise Server does not take these uploads: set artifact-name: '' there, and upload it yourself."}]
;function lost(t,{name:e,folder:o,otherwise:n},i,s="A later step of this job can still upload it (if: always(), path: the output proof-path).",c){
return new a.NL(t,`The proof was not stored as the artifact ${e}: ${i}. It lies in ${(0,
r.resolve)(o)} on this runner and goes when the job ends. ${n??s}`,{cause:c})}},27718:(t,e,o)=>{o.r(e),o.d(e,{
announceProof:()=>announceProof,post:()=>post,proofLost:()=>proofLost,proofStored:()=>proofStored})
;var n=o(58500),r=o(91659),a=o(94322),i=o(65444),s=o(74296),c=o(21926);const u={folder:"marketops-proof",
name:"marketops-artifact",retentionDays:"marketops-retention",tried:"marketops-tried",stored:"marketops-stored"}
;function announceProof(t,{name:e,retentionDays:o}){r.LZ(u.folder,t),r.LZ(u.name,e),
r.LZ(u.retentionDays,null===o?"":String(o))}function proofStored(t){r.LZ(u.stored,t)}function proofLost(){
r.LZ(u.tried,"true")}async function post(){const t=r.Gu(u.folder),e=r.Gu(u.name)
;if(""===t||""===e||""!==r.Gu(u.stored))return
;const o=r.Gu(u.retentionDays),n=""===o?null:Number(o),a=""!==r.Gu(u.tried);try{
await r.Os("Proof",()=>Promise.race([storeLate({name:e,retentionDays:n,folder:t}),...a?[givenUp()]:[]]))}catch(t){(0,
c.fJ)(t),process.exit()}}
const d="The job is over, and no later step can: the branch marketops-ledger has what the run did.",f=1e4
;async function givenUp(){throw await(0,n.setTimeout)(f,void 0,{ref:!1
}),new s.NL("artifact_upload_failed",`The service took no proof in ${f/1e3} s more. ${d}`)}async function storeLate(t){
const store=async e=>{const o=await(0,a.A)(),{id:n}=await(0,i.u)({...t,name:e,client:o,warn:c.Rm.warning,otherwise:d})
;c.Rm.warning(`The step could not store its proof. What lay in ${t.folder} is the artifact ${e} (id ${n}); \`marketops verify\` says what it is worth.`)
};try{await store(t.name)}catch(e){if(!(e instanceof s.NL)||"artifact_name_taken"!==e.code)throw e
;await store(`${t.name}-post`)}}},54824:(t,e,o)=>{o.r(e),o.d(e,{announceProof:()=>u.announceProof,
storeProof:()=>storeProof,tell:()=>tell,tellUnusable:()=>tellUnusable})
;var n=o(91659),r=o(94322),a=o(65444),i=o(40666),s=o(74296),c=o(36625)
;function ofFirst(t,{kinds:e,operations:o,rows:n}){for(const[r,a]of o.entries()){const o=(0,c.I)(a,e).outputs[t]
;if(void 0!==o)return outputs_text(o({operation:a,...n[r]}))}return""}function outputs_text(t){
return"string"==typeof t||"number"==typeof t?String(t):""}var u=o(27718),d=o(42522),f=o(50984),l=o(32921),p=o(21926)
;async function tell(t){
for(const[e,o]of Object.entries(function outputsOf({kinds:t,proof:e,proofPath:o,operations:n,outcomes:r}){
const a=n.map(t=>function row(t,e,o){
const{operation_id:n,operation_kind:r,repository:a,effect:i,observed:s}=t,c=e.phase_3_github_execution.operations.find(t=>t.operation_id===n),u=o.get(n)?.applied??null,d="unchanged"===c?.outcome
;return{operation_id:n,operation_kind:r,repository:a,effect:i,outcome:c?.outcome??null,status:c?.status??"rejected",
code:c?.code??null,message:c?.message??null,receipt_id:c?.receipt_id??null,action:d?"none":u?.action??null,
github:u?.github??c?.github??(d?s:null),details:u?.details??{}}}(t,e,r)),i=new Set(t.flatMap(t=>Object.keys(t.outputs)))
;return{"plan-digest":e.phase_1_dry_run_plan.plan_digest,result:e.run.result,
"shipped-count":String(a.filter(({outcome:t})=>"succeeded"===t).length),
"blocked-count":String(a.filter(({status:t})=>"rejected"===t).length),
"receipt-ids":e.phase_2_fc_authorization.receipts.map(({receipt_id:t})=>t).join("\n"),
...Object.fromEntries([...i].map(e=>[e,ofFirst(e,{kinds:t,operations:n,rows:a})])),operations:JSON.stringify(a),
"proof-path":o,"ledger-head":e.phase_4_proof_ledger.head}}(t)))n.uH(e,o);await writeSummary(t.summary),
null!==t.failure&&(0,p.fJ)(t.failure)}const h=20;async function tellUnusable(t){if(!(t instanceof s.NL))return
;const e=t instanceof s.Ho?t.diagnostics:[{at:t.at,message:t.message}],o=(0,d.xR)("unusable",{
title:["Nothing was planned"],sentence:"Nothing was changed. Mend this, and run again.",rows:[{label:"Found",
lines:e.slice(0,h).map(({at:t,message:e})=>[...null===t?[]:[{name:(0,s.j$)(t)},": "],{prose:e}])}],blockers:[{title:(0,
f.WE)(t.code).title,code:t.code,about:[(0,i.hS)(e.length,"fault")]}]});await writeSummary(`${(0,l.Jb)({decision:o})}\n`)
}async function storeProof(t,e,o){const i=await n.Os("Proof",async()=>(0,a.u)({...e,folder:t,client:await(0,r.A)(),
warn:p.Rm.warning})).catch(t=>{throw(0,u.proofLost)(),t});(0,u.proofStored)(i.id)
;for(const[t,e]of Object.entries(function artifactOutputs({id:t,digest:e},{serverUrl:o,repository:n,runId:r}){return{
"artifact-id":t,"artifact-url":`${o}/${n}/actions/runs/${r}/artifacts/${t}`,"artifact-digest":e}}(i,o)))n.uH(t,e)}
const m=1048576;async function writeSummary(t){try{
if(Buffer.byteLength(t)>m)throw new Error("it is longer than GitHub takes");await n.z.addRaw(t,!0).write()}catch(t){
p.Rm.warning(`The job summary could not be written: ${(0,s.bD)(t)}`)}}},63453:e=>{
const load=()=>t(import.meta.url)("./undici.cjs");e.exports={get ProxyAgent(){return load().ProxyAgent},get fetch(){
return load().fetch}}}};
