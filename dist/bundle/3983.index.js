export const id=3983;export const ids=[3983];export const modules={66131:(e,t,n)=>{n.d(t,{$T:()=>keptFrom,
mh:()=>approvalsOf,s8:()=>decidePlan});var r=n(32257),o=n(36625),a=n(67878);function decidePlan(e,t,n,i){
const s=new a.S1(t,function policyEvidence(e,t){
const{run:n,job:r,environment:o,approvals:a,commit_author:i,teams:s,ledger_rules:p,default_branch:l}=t,{attempt:c}=n,account=e=>null!==c&&"value"in c?{
value:c.value[e]}:c??{unreadable:"not read"};return{plan:{operations:e.operations.length,plan_digest:e.plan_digest,
expected_plan_digest:n.expected_plan_digest,differs:n.differs,run_attempt:n.run_attempt,
earlier_plan_digests:n.earlier_plan_digests},...null===c?{}:{run:{job:{...r,sha:r.commit_sha},attempt:c}},
...null===o?{}:{environment:{environment:r.environment,answer:"value"in o?{value:answerOf(o.value)}:o}},...null===a?{}:{
approvals:{environment:r.environment??"",plan_digest:e.plan_digest,
needs_plan_digest:n.run_attempt>1&&isNothing(n.earlier_plan_digests),reviews:a,actor:account("actor"),
triggering_actor:account("triggering_actor"),commit_authors:i??{unreadable:"not read"},teams:s??[]}},...null===l?{}:{
default_branch:l},...null===p?{}:{ledger:{protected:keptFrom(p)}}}}(e,n)),p=e.operations.map(e=>{
const a=n.targets.find(({operation_id:t})=>t===e.operation_id);return{operation:e,kinds:i,run:{
repository:n.job.repository,repository_id:n.job.repository_id,ref:n.job.ref,event:n.job.event,actor:n.job.actor,
triggering_actor:n.job.triggering_actor,workflow_ref:n.job.workflow_ref,environment:n.job.environment??t.environment},
target:{on_default_branch:a?.on_default_branch??null,moves_tag:(0,o.I)(e,i).facts.moves_tag?.(e)??null},now:(0,
r.pe)(n.now)??Number.NaN}});return{decisions:p.map(e=>s.decide(e)),validator:s,requests:p}}
function approvalsOf({approvals:e}){return null!==e&&"value"in e?e.value.flatMap(approvalsOfReview):[]}
function approvalsOfReview({environments:e,state:t,user:n,comment:r}){
if("approved"!==t&&"rejected"!==t&&"pending"!==t)return[];if(null===n)return[];const{id:o,login:a}=n
;return e.map(({name:e})=>({environment:e,user:a,user_id:o,state:t,comment:r.toWellFormed()}))}
const isNothing=e=>"value"in e&&null===e.value;function answerOf(e){if(null===e)return null
;const{can_admins_bypass:t,protection_rules:n,...r}=e;return{...r,...null===t?{}:{can_admins_bypass:t},...null===n?{}:{
protection_rules:n.map(({type:e,prevent_self_review:t,reviewers:n})=>({type:e,reviewers:n?["somebody"]:[],
...null===t?{}:{prevent_self_review:t}}))}}}function keptFrom(e){return"unreadable"in e?e:{
value:["non_fast_forward","deletion"].every(t=>e.value.includes(t))}}},31615:(e,t,n)=>{n.d(t,{Uj:()=>fit,Zg:()=>pae,
b3:()=>s,hk:()=>openEnvelope,iA:()=>sealEnvelope,ui:()=>i});var r=n(23121),o=n(46260),a=n(53633)
;const i="application/vnd.marketops.receipt.v1+json",s="application/vnd.marketops.manifest.v1+json",base64Text=e=>"string"==typeof e&&null!==(0,
r.E)(e)?null:{path:"",expected:"canonical base64"},p=(0,a.g1)({payload:base64Text,payloadType:a.Qq,signatures:(0,
a.p_)((0,a.g1)({keyid:(0,a.wC)(/^(?:hmac-sha256:[0-9a-f]{16}|ed25519:[0-9a-f]{8})$/,"a key id"),sig:base64Text}))})
;function pae(e,t){const n=Buffer.from(e)
;return Buffer.concat([Buffer.from(`DSSEv1 ${n.length} `),n,Buffer.from(` ${t.length} `),t])}
function openEnvelope(e,t,n){const r=fit(p,(0,o.OW)(e),"envelope")
;if(r.payloadType!==t)throw new o.dO(`payloadType is not ${t}`);const a=Buffer.from(r.payload,"base64"),i=(0,o._6)(a)
;if(null===i)throw new o.dO("payload is not valid UTF-8");return{envelope:r,payload:fit(n,(0,o.Kf)(i),"payload"),
signed:pae(t,a)}}function fit(e,t,n){const r=e(t)
;if(null!==r)throw new o.dO(`${n}: ${r.path||"value"}: expected ${r.expected}`);return t}function sealEnvelope(e,t,n){
return{payload:(0,r.n)(t),payloadType:e,signatures:n}}},51483:(e,t,n)=>{n.d(t,{l:()=>d,m$:()=>o,uL:()=>a})
;var r=n(53633);const o="marketops.evidence/v1",a=1,read=e=>(0,r.gP)((0,r.g1)({value:e}),(0,r.g1)({unreadable:r.Qq
})),i=(0,r.g1)({id:r.hH,login:r.Qq,type:r.Qq}),s=(0,r.g1)({comment:r.Qq,environments:(0,r.p_)((0,r.g1)({id:r.hH,
name:r.Qq})),state:r.Qq,user:(0,r.me)(i)}),p=(0,r.g1)({branch_patterns:(0,r.me)(read((0,r.p_)((0,r.g1)({name:r.Qq,
type:r.Qq})))),can_admins_bypass:(0,r.me)(r.Jt),deployment_branch_policy:(0,r.me)((0,r.g1)({custom_branch_policies:r.Jt,
protected_branches:r.Jt})),name:r.Qq,protection_rules:(0,r.me)((0,r.p_)((0,r.g1)({prevent_self_review:(0,r.me)(r.Jt),
reviewers:r.Jt,type:r.Qq}))),ref_protected:(0,r.me)(read(r.Jt))}),l=(0,r.g1)({actor:(0,r.me)(i),event:(0,r.me)(r.Qq),
head_branch:(0,r.me)(r.Qq),head_sha:r.Qq,path:r.Qq,triggering_actor:(0,r.me)(i)}),c=(0,r.g1)({at:r.kB,offset:(0,
r.wC)(/^-?(?:0|[1-9][0-9]*)$/,"milliseconds")}),d=(0,r.g1)({approvals:(0,r.me)(read((0,r.p_)(s))),commit_author:(0,
r.me)(read((0,r.p_)((0,r.me)(i)))),decide:(0,r.yL)(a),default_branch:(0,r.me)((0,r.g1)({
asks_for_pull_request:read(r.Jt),commit_sha:r.xk,name:r.Qq})),environment:(0,r.me)(read((0,r.me)(p))),job:(0,r.g1)({
actor:r.Qq,commit_sha:r.Qq,environment:(0,r.me)(r.Qq),event:r.Qq,ref:r.Qq,repository:r.Qq,repository_id:r.hH,
triggering_actor:r.Qq,workflow_ref:r.Qq}),ledger_rules:(0,r.me)(read((0,r.p_)(r.Qq))),now:r.kB,run:(0,r.g1)({attempt:(0,
r.me)(read(l)),differs:(0,r.me)(r.Qq),earlier_plan_digests:read((0,r.me)((0,r.p_)(r.br))),expected_plan_digest:(0,
r.me)(r.br),run_attempt:r.yj}),schema:(0,r.yL)(o),signed_approvals:(0,r.me)((0,r.p_)(r.Qq)),targets:(0,r.p_)((0,r.g1)({
on_default_branch:(0,r.me)(r.Jt),operation_id:r.Qq})),teams:(0,r.me)((0,r.p_)((0,r.g1)({id:r.hH,members:read((0,
r.p_)(r.hH)),slug:r.Qq}))),zones:(0,r.me)((0,r.p_)((0,r.g1)({offsets:(0,r.p_)(c),zone:r.Qq})))})},38422:(e,t,n)=>{
n.d(t,{Ax:()=>_,CZ:()=>f,KB:()=>l,Pb:()=>c,R6:()=>receiptOfPath,SV:()=>isProofPath,UH:()=>m,WI:()=>receiptPath,
nx:()=>approvalPath,rN:()=>h,rb:()=>p,vA:()=>g,vb:()=>y});n(31615)
;var r=n(96679),o=n(36625),a=n(81920),i=n(53633),s=n(14182);const p="marketops.proof/v1",l="marketops.manifest/v1",c={
proof:"CANONICAL_PROOF.json",plan:"plan.json",evidence:"evidence.json",policy:"policy.yml",trustedKeys:"trusted-keys",
approvers:"approvers",predicate:"predicate.json",subjects:"subjects.sha256",ledger:"ledger.jsonl",
checkpoints:"checkpoints.json",report:"report.html",summary:"summary.md",manifest:"manifest.json"
},receiptPath=e=>`receipts/${e}.dsse.json`,d=/^receipts\/(rcpt_[0-9a-f]{32})\.dsse\.json$/;function receiptOfPath(e){
return d.exec(e)?.[1]??null}
const approvalPath=e=>`approvals/${e.slice(7)}.txt`,_=/^approvals\/[0-9a-f]{64}\.txt$/,m=[c.predicate,c.subjects]
;function isProofPath(e){return Object.values(c).includes(e)||null!==receiptOfPath(e)||_.test(e)}const u=(0,
i.yL)("succeeded","failed","skipped","in_doubt","unchanged","blocked"),f=(0,i.g1)({phase_1_dry_run_plan:(0,i.g1)({
blocked_by_mode:(0,i.yL)(!0),mode:(0,i.yL)("dry_run"),operations:(0,i.p_)((0,i.g1)({effect:s.QZ,operation_digest:i.br,
operation_id:i.Qq,operation_kind:s.Cs,reason:(0,i.me)(i.Qq)})),plan_digest:i.br,plan_file_digest:i.br}),
phase_2_fc_authorization:(0,i.g1)({approvals:(0,i.p_)(a.SH),blocked_by_mode:i.Jt,decisions:(0,i.p_)((0,i.g1)({
decision:s.xR,operation_id:i.Qq,violations:(0,i.p_)(a.Qf)})),evidence_digest:i.br,policy_digest:i.br,receipts:(0,
i.p_)((0,i.g1)({enforceable:i.Jt,envelope_digest:i.br,operation_id:i.Qq,receipt:a.m8,receipt_id:i.qp})),
signed_approvals:(0,i.p_)(a.Op)}),phase_3_github_execution:(0,i.g1)({blocked_by_mode:i.Jt,operations:(0,i.p_)((0,i.g1)({
checks:(0,i.me)((0,i.p_)(r.Iw)),code:(0,i.me)(i.Qq),github:(0,i.me)(o.lQ),message:(0,i.me)(i.Qq),operation_id:i.Qq,
outcome:(0,i.me)(u),receipt_id:(0,i.me)(i.qp),status:s.h5}))}),phase_4_proof_ledger:(0,i.g1)({bindings:(0,i.p_)((0,
i.g1)({intent_seq:(0,i.me)(i.U9),operation_id:i.Qq,outcome:(0,i.me)(u),outcome_seq:(0,i.me)(i.U9),receipt_id:i.qp})),
entries:i.U9,head:i.tW,origin:i.Qq,root:i.tW,size:i.U9}),run:(0,i.g1)({action_version:i.Qq,actor:i.Qq,claim:i.o8,
closed_at:i.kB,commit_sha:i.XS,environment:(0,i.me)(i.Qq),event:i.Qq,mode:s.Mq,opened_at:i.kB,policy_source:r.IQ,
ref:i.Qq,repository:i.Qq,repository_id:i.hH,result:s.XS,run_attempt:i.yj,run_id:i.hH,triggering_actor:i.Qq,
workflow_ref:i.Qq,workflow_sha:i.XS}),schema:(0,i.yL)(p)}),g=(0,i.g1)({approvals:(0,i.p_)((0,i.g1)({user:i.Qq,
user_id:i.hH})),closed_at:i.kB,commit_sha:i.XS,evidence_digest:i.br,ledger:(0,i.g1)({head:i.tW,root:i.tW,size:i.U9}),
origin:i.Qq,plan_digest:i.br,policy_digest:i.br,receipts:(0,i.p_)(i.qp),repository:i.Qq,result:s.XS,run_attempt:i.yj,
run_id:i.hH,signed_approvals:(0,i.p_)((0,i.g1)({key:i.Qq,principal:i.Qq}))}),v=(0,i.g1)({after:(0,i.me)(i.Qq),before:(0,
i.me)(i.Qq),first_seq:i.U9,frontier:(0,i.p_)(i.tW)}),h=(0,i.p_)(v),y=(0,i.g1)({files:(0,
i.Tj)(e=>"string"==typeof e&&isProofPath(e)&&e!==c.manifest?null:{path:"",expected:"a file of the proof layout"},i.br),
head:i.tW,schema:(0,i.yL)(l)})},6848:(e,t,n)=>{n.d(t,{GU:()=>mapSource,Pq:()=>streamFile,WG:()=>folderSource,b1:()=>p,
oD:()=>readWhole});var r=n(51455),o=n(73024),a=n(76760),i=n(93156);const s=1048576,p={files:10050,fileBytes:128*s,
receiptBytes:1*s,textFileBytes:16*s,noteBytes:1*s,hashedBytes:512*s,nesting:16,unpackedBytes:2048*s,ratio:400,
ratioFromBytes:4*s,unsettled:5e4};async function readWhole(e,t,n){const r=[];let o=0;for await(const a of e.stream(t)){
if(o+=a.length,o>n)throw new i.wI("failed",`${t}: expected at most ${n} bytes, found more`);r.push(Buffer.from(a))}
return Buffer.concat(r)}const l=2,c=262144;function folderSource(e){return{list:async()=>{const t=[]
;return await walk(e,"",l,t),t},stream:t=>streamFile((0,a.join)(e,t)),close:()=>Promise.resolve()}}
async function walk(e,t,n,o){for(const s of await(0,r.readdir)((0,a.join)(e,t),{withFileTypes:!0})){
const r=""===t?s.name:`${t}/${s.name}`
;if(o.length>=p.files)throw new i.wI("failed",`expected at most ${p.files} files, found more`);if(s.isDirectory()){
if(1===n)throw new i.wI("failed",`${(0,i.SP)(r)}: expected no folder here, found one`);await walk(e,r,n-1,o)
}else o.push({path:r,size:0,kind:s.isFile()?"file":"other"})}}async function*streamFile(e,t=!1){
const n=o.constants.O_RDONLY|o.constants.O_NONBLOCK|(t?0:o.constants.O_NOFOLLOW),a=await(0,r.open)(e,n).catch(t=>{
throw new i.wI("failed",`${(0,i.SP)(e)}: expected a readable file, found ${String(t.code)}`)});try{
if(!(await a.stat()).isFile())throw new i.wI("failed",`${(0,i.SP)(e)}: expected a regular file`)
;const t=Buffer.allocUnsafe(c);for(;;){const{bytesRead:e}=await a.read(t,0,c);if(0===e)return;yield t.subarray(0,e)}
}finally{await a.close()}}function mapSource(e){return{list:()=>Promise.resolve([...e].map(([e,{length:t}])=>({path:e,
size:t,kind:"file"}))),async*stream(t){const n=e.get(t)
;if(void 0===n)throw new i.wI("failed",`${t}: expected a file, found nothing`);yield n},close:()=>Promise.resolve()}}}};
