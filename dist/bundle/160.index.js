import{createRequire as e}from"module";import{modules as t}from"./81920.shared.js";export const id=160
;export const ids=[160];export const modules={...t,27718:(e,t,o)=>{o.r(t),o.d(t,{announceProof:()=>p,post:()=>u,
proofLost:()=>f,proofStored:()=>l});var a=o(58500),r=o(91659),i=o(94322),n=o(65444),s=o(74296),d=o(21926);const c={
folder:"marketops-proof",name:"marketops-artifact",retentionDays:"marketops-retention",tried:"marketops-tried",
stored:"marketops-stored"};function p(e,{name:t,retentionDays:o}){r.LZ(c.folder,e),r.LZ(c.name,t),
r.LZ(c.retentionDays,null===o?"":String(o))}function l(e){r.LZ(c.stored,e)}function f(){r.LZ(c.tried,"true")}
async function u(){const e=r.Gu(c.folder),t=r.Gu(c.name);if(""===e||""===t||""!==r.Gu(c.stored))return
;const o=r.Gu(c.retentionDays),a=""===o?null:Number(o),i=""!==r.Gu(c.tried);try{await r.Os("Proof",()=>Promise.race([g({
name:t,retentionDays:a,folder:e}),...i?[h()]:[]]))}catch(e){(0,d.fJ)(e),process.exit()}}
const m="The job is over, and no later step can: the branch marketops-ledger has what the run did.",_=1e4
;async function h(){throw await(0,a.setTimeout)(_,void 0,{ref:!1
}),new s.NL("artifact_upload_failed",`The service took no proof in ${_/1e3} s more. ${m}`)}async function g(e){
const t=async t=>{const o=await(0,i.A)(),{id:a}=await(0,n.u)({...e,name:t,client:o,warn:d.Rm.warning,otherwise:m})
;d.Rm.warning(`The step could not store its proof. What lay in ${e.folder} is the artifact ${t} (id ${a}); \`marketops verify\` says what it is worth.`)
};try{await t(e.name)}catch(o){if(!(o instanceof s.NL)||"artifact_name_taken"!==o.code)throw o;await t(`${e.name}-post`)
}}},31615:(e,t,o)=>{o.d(t,{Uj:()=>f,Zg:()=>p,b3:()=>s,hk:()=>l,iA:()=>u,ui:()=>n});var a=o(82616),r=o(46260),i=o(87298)
;const n="application/vnd.marketops.receipt.v1+json",s="application/vnd.marketops.manifest.v1+json",d=e=>"string"==typeof e&&null!==(0,
a.E)(e)?null:{path:"",expected:"canonical base64"},c=(0,i.g1)({payload:d,payloadType:i.Qq,signatures:(0,i.p_)((0,i.g1)({
keyid:(0,i.wC)(/^(?:hmac-sha256:[0-9a-f]{16}|ed25519:[0-9a-f]{8})$/,"a key id"),sig:d}))});function p(e,t){
const o=Buffer.from(e);return Buffer.concat([Buffer.from(`DSSEv1 ${o.length} `),o,Buffer.from(` ${t.length} `),t])}
function l(e,t,o){const a=f(c,(0,r.OW)(e),"envelope");if(a.payloadType!==t)throw new r.dO(`payloadType is not ${t}`)
;const i=Buffer.from(a.payload,"base64"),n=(0,r._6)(i);if(null===n)throw new r.dO("payload is not valid UTF-8");return{
envelope:a,payload:f(o,(0,r.Kf)(n),"payload"),signed:p(t,i)}}function f(e,t,o){const a=e(t)
;if(null!==a)throw new r.dO(`${o}: ${a.path||"value"}: expected ${a.expected}`);return t}function u(e,t,o){return{
payload:(0,a.n)(t),payloadType:e,signatures:o}}},38422:(e,t,o)=>{o.d(t,{Ax:()=>_,CZ:()=>w,KB:()=>c,Pb:()=>p,R6:()=>u,
SV:()=>g,UH:()=>h,WI:()=>l,nx:()=>m,rN:()=>k,rb:()=>d,vA:()=>v,vb:()=>q});o(31615)
;var a=o(96679),r=o(36625),i=o(81920),n=o(87298),s=o(14182);const d="marketops.proof/v1",c="marketops.manifest/v1",p={
proof:"CANONICAL_PROOF.json",plan:"plan.json",evidence:"evidence.json",policy:"policy.yml",trustedKeys:"trusted-keys",
approvers:"approvers",predicate:"predicate.json",subjects:"subjects.sha256",ledger:"ledger.jsonl",
checkpoints:"checkpoints.json",report:"report.html",summary:"summary.md",manifest:"manifest.json"
},l=e=>`receipts/${e}.dsse.json`,f=/^receipts\/(rcpt_[0-9a-f]{32})\.dsse\.json$/;function u(e){
return f.exec(e)?.[1]??null}
const m=e=>`approvals/${e.slice(7)}.txt`,_=/^approvals\/[0-9a-f]{64}\.txt$/,h=[p.predicate,p.subjects];function g(e){
return Object.values(p).includes(e)||null!==u(e)||_.test(e)}
const y=(0,n.yL)("succeeded","failed","skipped","in_doubt","unchanged","blocked"),w=(0,n.g1)({phase_1_dry_run_plan:(0,
n.g1)({blocked_by_mode:(0,n.yL)(!0),mode:(0,n.yL)("dry_run"),operations:(0,n.p_)((0,n.g1)({effect:s.QZ,
operation_digest:n.br,operation_id:n.Qq,operation_kind:s.Cs,reason:(0,n.me)(n.Qq)})),plan_digest:n.br,
plan_file_digest:n.br}),phase_2_fc_authorization:(0,n.g1)({approvals:(0,n.p_)(i.SH),blocked_by_mode:n.Jt,decisions:(0,
n.p_)((0,n.g1)({decision:s.xR,operation_id:n.Qq,violations:(0,n.p_)(i.Qf)})),evidence_digest:n.br,policy_digest:n.br,
receipts:(0,n.p_)((0,n.g1)({enforceable:n.Jt,envelope_digest:n.br,operation_id:n.Qq,receipt:i.m8,receipt_id:n.qp})),
signed_approvals:(0,n.p_)(i.Op)}),phase_3_github_execution:(0,n.g1)({blocked_by_mode:n.Jt,operations:(0,n.p_)((0,n.g1)({
checks:(0,n.me)((0,n.p_)(a.Iw)),code:(0,n.me)(n.Qq),github:(0,n.me)(r.lQ),message:(0,n.me)(n.Qq),operation_id:n.Qq,
outcome:(0,n.me)(y),receipt_id:(0,n.me)(n.qp),status:s.h5}))}),phase_4_proof_ledger:(0,n.g1)({bindings:(0,n.p_)((0,
n.g1)({intent_seq:(0,n.me)(n.U9),operation_id:n.Qq,outcome:(0,n.me)(y),outcome_seq:(0,n.me)(n.U9),receipt_id:n.qp})),
entries:n.U9,head:n.tW,origin:n.Qq,root:n.tW,size:n.U9}),run:(0,n.g1)({action_version:n.Qq,actor:n.Qq,claim:n.o8,
closed_at:n.kB,commit_sha:n.XS,environment:(0,n.me)(n.Qq),event:n.Qq,mode:s.Mq,opened_at:n.kB,policy_source:a.IQ,
ref:n.Qq,repository:n.Qq,repository_id:n.hH,result:s.XS,run_attempt:n.yj,run_id:n.hH,triggering_actor:n.Qq,
workflow_ref:n.Qq,workflow_sha:n.XS}),schema:(0,n.yL)(d)}),v=(0,n.g1)({approvals:(0,n.p_)((0,n.g1)({user:n.Qq,
user_id:n.hH})),closed_at:n.kB,commit_sha:n.XS,evidence_digest:n.br,ledger:(0,n.g1)({head:n.tW,root:n.tW,size:n.U9}),
origin:n.Qq,plan_digest:n.br,policy_digest:n.br,receipts:(0,n.p_)(n.qp),repository:n.Qq,result:s.XS,run_attempt:n.yj,
run_id:n.hH,signed_approvals:(0,n.p_)((0,n.g1)({key:n.Qq,principal:n.Qq}))}),b=(0,n.g1)({after:(0,n.me)(n.Qq),before:(0,
n.me)(n.Qq),first_seq:n.U9,frontier:(0,n.p_)(n.tW)}),k=(0,n.p_)(b),q=(0,n.g1)({files:(0,
n.Tj)(e=>"string"==typeof e&&g(e)&&e!==p.manifest?null:{path:"",expected:"a file of the proof layout"},n.br),head:n.tW,
schema:(0,n.yL)(c)})},63453:t=>{const o=()=>e(import.meta.url)("./undici.cjs");t.exports={get ProxyAgent(){
return o().ProxyAgent},get fetch(){return o().fetch}}},65444:(e,t,o)=>{o.d(t,{u:()=>s})
;var a=o(51455),r=o(76760),i=o(74296),n=o(38422);async function s(e){const{name:t,retentionDays:o,client:s}=e,p=(0,
r.resolve)(e.folder),l=await async function(e){const t=await(0,a.readdir)(e,{recursive:!0}),o=t.filter(e=>(0,
n.SV)(e.split(r.sep).join("/"))).map(t=>(0,r.join)(e,t)),i=await Promise.all(o.map(e=>(0,a.lstat)(e)))
;return o.filter((e,t)=>!0===i[t]?.isFile()).sort((t,o)=>(0,r.relative)(e,t)<(0,r.relative)(e,o)?-1:1)}(p)
;if(0===l.length)throw c("artifact_upload_failed",e,"the folder holds no file of a proof");let f,u;try{
const e=null===o?{}:{retentionDays:o};({id:f,digest:u}=await s.uploadArtifact(t,l,p,e))}catch(t){throw function(e,t){
const o=(0,i.bD)(t).split("\n",1)[0]??"",a=d.find(({words:e})=>e.test((0,i.bD)(t)))
;return c(a?.code??"artifact_upload_failed",e,o,a?.advice,t)}(e,t)}
if(void 0===f||void 0===u||!/^[0-9a-f]{64}$/.test(u))throw c("artifact_upload_failed",e,"the service named no id or digest")
;const m=`sha256:${u}`;return await async function(e,t,o){const{client:a,name:r,warn:n}=e;let s;try{
s=(await a.getArtifact(r)).artifact}catch(e){
return void n(`The artifact ${r} (id ${t}) was taken, but could not be looked up again: ${(0,i.bD)(e)}`)}
if(void 0===s.digest&&String(s.id)===t)return;if(String(s.id)===t&&s.digest===o)return
;const d=`it holds id ${s.id} with digest ${s.digest??"unknown"}, but id ${t} with ${o} was sent`
;throw c("artifact_digest_mismatch",e,d)}(e,String(f),m),{name:t,id:String(f),digest:m}}const d=[{
words:/already exists|conflict|\b409\b/i,code:"artifact_name_taken",
advice:"The run has an artifact of that name. Jobs of a matrix need names of their own, for example artifact-name: marketops-proof-${{ strategy.job-index }}-${{ github.run_attempt }}."
},{words:/quota|insufficient usage/i,code:"artifact_upload_failed",
advice:"Delete old artifacts or raise the storage limit; retention-days keeps new ones from piling up."},{words:/GHES/,
code:"artifact_upload_failed",
advice:"GitHub Enterprise Server does not take these uploads: set artifact-name: '' there, and upload it yourself."}]
;function c(e,{name:t,folder:o,otherwise:a},n,s="A later step of this job can still upload it (if: always(), path: the output proof-path).",d){
return new i.NL(e,`The proof was not stored as the artifact ${t}: ${n}. It lies in ${(0,
r.resolve)(o)} on this runner and goes when the job ends. ${a??s}`,{cause:d})}},94322:(e,t,o)=>{async function a(){
const{DefaultArtifactClient:e}=await Promise.all([o.e(7561),o.e(1659),o.e(6118),o.e(2968),o.e(8882)]).then(o.bind(o,56068))
;return new e}o.d(t,{A:()=>a})}};
