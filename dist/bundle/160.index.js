import{createRequire as e}from"module";export const id=160;export const ids=[160,3453];export const modules={
94322:(e,t,r)=>{async function artifactClient(){
const{DefaultArtifactClient:e}=await Promise.all([r.e(7561),r.e(1659),r.e(8195),r.e(3453)]).then(r.bind(r,8195))
;return new e}r.d(t,{A:()=>artifactClient})},65444:(e,t,r)=>{r.d(t,{u:()=>uploadProof})
;var o=r(51455),n=r(76760),i=r(74296),a=r(38422);async function uploadProof(e){
const{name:t,retentionDays:r,client:d}=e,c=(0,n.resolve)(e.folder),p=await async function proofFiles(e){const t=await(0,
o.readdir)(e,{recursive:!0}),r=t.filter(e=>(0,a.SV)(e.split(n.sep).join("/"))).map(t=>(0,
n.join)(e,t)),i=await Promise.all(r.map(e=>(0,o.lstat)(e)));return r.filter((e,t)=>!0===i[t]?.isFile()).sort((t,r)=>(0,
n.relative)(e,t)<(0,n.relative)(e,r)?-1:1)}(c)
;if(0===p.length)throw lost("artifact_upload_failed",e,"the folder holds no file of a proof");let l,u;try{
const e=null===r?{}:{retentionDays:r};({id:l,digest:u}=await d.uploadArtifact(t,p,c,e))}catch(t){
throw function refused(e,t){const r=(0,i.bD)(t).split("\n",1)[0]??"",o=s.find(({words:e})=>e.test((0,i.bD)(t)))
;return lost(o?.code??"artifact_upload_failed",e,r,o?.advice,t)}(e,t)}
if(void 0===l||void 0===u||!/^[0-9a-f]{64}$/.test(u))throw lost("artifact_upload_failed",e,"the service named no id or digest")
;const f=`sha256:${u}`;return await async function compare(e,t,r){const{client:o,name:n,warn:a}=e;let s;try{
s=(await o.getArtifact(n)).artifact}catch(e){
return void a(`The artifact ${n} (id ${t}) was taken, but could not be looked up again: ${(0,i.bD)(e)}`)}
if(void 0===s.digest&&String(s.id)===t)return;if(String(s.id)===t&&s.digest===r)return
;const d=`it holds id ${s.id} with digest ${s.digest??"unknown"}, but id ${t} with ${r} was sent`
;throw lost("artifact_digest_mismatch",e,d)}(e,String(l),f),{name:t,id:String(l),digest:f}}const s=[{
words:/already exists|conflict|\b409\b/i,code:"artifact_name_taken",
advice:"The run has an artifact of that name. Jobs of a matrix need names of their own, for example artifact-name: marketops-proof-${{ strategy.job-index }}-${{ github.run_attempt }}."
},{words:/quota|insufficient usage/i,code:"artifact_upload_failed",
advice:"Delete old artifacts or raise the storage limit; retention-days keeps new ones from piling up."},{words:/GHES/,
code:"artifact_upload_failed",
advice:"GitHub Enterprise Server does not take these uploads: set artifact-name: '' there, and upload it yourself."}]
;function lost(e,{name:t,folder:r,otherwise:o},a,s="A later step of this job can still upload it (if: always(), path: the output proof-path).",d){
return new i.NL(e,`The proof was not stored as the artifact ${t}: ${a}. It lies in ${(0,
n.resolve)(r)} on this runner and goes when the job ends. ${o??s}`,{cause:d})}},27718:(e,t,r)=>{r.r(t),r.d(t,{
announceProof:()=>announceProof,post:()=>post,proofLost:()=>proofLost,proofStored:()=>proofStored})
;var o=r(58500),n=r(91659),i=r(94322),a=r(65444),s=r(74296),d=r(21926);const c={folder:"marketops-proof",
name:"marketops-artifact",retentionDays:"marketops-retention",tried:"marketops-tried",stored:"marketops-stored"}
;function announceProof(e,{name:t,retentionDays:r}){n.LZ(c.folder,e),n.LZ(c.name,t),
n.LZ(c.retentionDays,null===r?"":String(r))}function proofStored(e){n.LZ(c.stored,e)}function proofLost(){
n.LZ(c.tried,"true")}async function post(){const e=n.Gu(c.folder),t=n.Gu(c.name)
;if(""===e||""===t||""!==n.Gu(c.stored))return
;const r=n.Gu(c.retentionDays),o=""===r?null:Number(r),i=""!==n.Gu(c.tried);try{
await n.Os("Proof",()=>Promise.race([storeLate({name:t,retentionDays:o,folder:e}),...i?[givenUp()]:[]]))}catch(e){(0,
d.fJ)(e),process.exit()}}
const p="The job is over, and no later step can: the branch marketops-ledger has what the run did.",l=1e4
;async function givenUp(){throw await(0,o.setTimeout)(l,void 0,{ref:!1
}),new s.NL("artifact_upload_failed",`The service took no proof in ${l/1e3} s more. ${p}`)}async function storeLate(e){
const store=async t=>{const r=await(0,i.A)(),{id:o}=await(0,a.u)({...e,name:t,client:r,warn:d.Rm.warning,otherwise:p})
;d.Rm.warning(`The step could not store its proof. What lay in ${e.folder} is the artifact ${t} (id ${o}); \`marketops verify\` says what it is worth.`)
};try{await store(e.name)}catch(t){if(!(t instanceof s.NL)||"artifact_name_taken"!==t.code)throw t
;await store(`${e.name}-post`)}}},23121:(e,t,r)=>{function toBase64(e){return Buffer.from(e).toString("base64")}
function fromBase64(e){const t=Buffer.from(e,"base64");return t.toString("base64")===e?t:null}r.d(t,{E:()=>fromBase64,
n:()=>toBase64})},31615:(e,t,r)=>{r.d(t,{Uj:()=>fit,Zg:()=>pae,b3:()=>s,hk:()=>openEnvelope,iA:()=>sealEnvelope,ui:()=>a
});var o=r(23121),n=r(46260),i=r(53633)
;const a="application/vnd.marketops.receipt.v1+json",s="application/vnd.marketops.manifest.v1+json",base64Text=e=>"string"==typeof e&&null!==(0,
o.E)(e)?null:{path:"",expected:"canonical base64"},d=(0,i.g1)({payload:base64Text,payloadType:i.Qq,signatures:(0,
i.p_)((0,i.g1)({keyid:(0,i.wC)(/^(?:hmac-sha256:[0-9a-f]{16}|ed25519:[0-9a-f]{8})$/,"a key id"),sig:base64Text}))})
;function pae(e,t){const r=Buffer.from(e)
;return Buffer.concat([Buffer.from(`DSSEv1 ${r.length} `),r,Buffer.from(` ${t.length} `),t])}
function openEnvelope(e,t,r){const o=fit(d,(0,n.OW)(e),"envelope")
;if(o.payloadType!==t)throw new n.dO(`payloadType is not ${t}`);const i=Buffer.from(o.payload,"base64"),a=(0,n._6)(i)
;if(null===a)throw new n.dO("payload is not valid UTF-8");return{envelope:o,payload:fit(r,(0,n.Kf)(a),"payload"),
signed:pae(t,i)}}function fit(e,t,r){const o=e(t)
;if(null!==o)throw new n.dO(`${r}: ${o.path||"value"}: expected ${o.expected}`);return t}function sealEnvelope(e,t,r){
return{payload:(0,o.n)(t),payloadType:e,signatures:r}}},96679:(e,t,r)=>{r.d(t,{A:()=>parseLine,G:()=>lineShape,
Hw:()=>lineHash,IQ:()=>b,Iw:()=>l,Li:()=>parseLines,Oc:()=>c,_7:()=>foreignWarnings,c2:()=>statusOf,de:()=>v,
dt:()=>LineError,mG:()=>p,oZ:()=>lineText,r7:()=>namesReceipt,rC:()=>aboutOperation})
;var o=r(46260),n=r(83544),i=r(36625),a=r(81920),s=r(14182),d=r(53633);const c=65536,p="0".repeat(64),shortened=e=>(0,
d.p_)((0,d.gP)(e,(0,d.g1)({omitted:d.yj}))),l=(0,d.g1)({code:(0,d.me)(d.Qq),name:s.I3,result:s.iJ}),u=(0,
d.p_)(l),f=s.cj.map(e=>s.FD[e]),h=(0,d.g1)({effect:(0,d.yL)("permit","forbid"),id:d.Qq,matched:d.Jt,unmet:(0,d.me)((0,
d.g1)({condition:d.Qq,expected:d.Qq,found:d.Qq}))}),m=(0,d.g1)({code:d.Qq,message:d.Qq}),g=(0,d.g1)({enforceable:d.Jt,
envelope_digest:d.br,operation_digest:d.br,violations:shortened(a.Qf)}),_=(0,d.g1)({checks:e=>{const t=u(e)
;if(null!==t)return t;const r=e;if(r.length!==s.cj.length)return{path:"",expected:"nine checks"}
;for(let e=0;e<r.length;e++){const t=r[e];if(t.name!==s.cj[e])return{path:`[${e}].name`,expected:s.cj[e]};const o=f[e]
;if(!("fail"===t.result?null!==t.code&&o.includes(t.code):null===t.code))return{path:`[${e}].code`,
expected:"fail"===t.result?o.join(" or "):"null"}}return null}}),y=(0,d.g1)({code:(0,d.me)(d.Qq),effect:s.QZ,github:(0,
d.me)(i.lQ),message:(0,d.me)(d.Qq),state_digest:(0,d.me)(d.br)}),b=(0,d.me)((0,d.g1)({commit_sha:d.XS,path:d.Qq,
repository:d.Qq,withheld:d.Jt})),w={"run.opened":(0,d.g1)({action_version:d.Qq,actor:d.Qq,approvers_digest:d.br,
commit_sha:d.XS,environment:(0,d.me)(d.Qq),event:d.Qq,origin:d.Qq,policy_source:b,ref:d.Qq,repository:d.Qq,
repository_id:d.hH,triggering_actor:d.Qq,trusted_keys_digest:d.br,vkey:(0,d.me)(d.Qq),warnings:shortened(m),
workflow_ref:d.Qq,workflow_sha:d.XS}),"ledger.foreign":(0,d.g1)({base:d.xk,head:d.xk}),"evidence.read":(0,d.g1)({
evidence_digest:d.br}),"plan.created":(0,d.g1)({operations:d.U9,plan_digest:d.br,plan_file_digest:d.br}),
"operation.blocked":(0,d.g1)({code:(0,d.yL)("mode_not_prod"),effect:s.QZ,operation_digest:d.br}),"policy.decided":(0,
d.g1)({decision:s.xR,policy_digest:d.br,rules:shortened(h),violations:shortened(a.Qf)}),"receipt.minted":g,
"receipt.refused":g,"gate.passed":_,"gate.rejected":_,"operation.intent":(0,d.g1)({natural_key:d.Qq,
operation_digest:d.br}),"operation.succeeded":y,"operation.failed":y,"operation.skipped":y,"operation.in_doubt":y,
"operation.unchanged":y,"operation.reconciled":(0,d.g1)({github:(0,d.me)(i.lQ),observed:(0,
d.yL)("done","absent","conflict"),receipt_id:d.qp,run_attempt:d.yj,run_id:d.hH,state_digest:(0,d.me)(d.br)}),
"run.closed":(0,d.g1)({counts:(0,d.Tj)((0,d.wC)(/^[a-z]+\.[a-z_]+$/,"a line type"),d.yj),result:s.XS})
},v=Object.keys(w),q={"operation.blocked":"rejected","receipt.refused":"rejected","gate.rejected":"rejected",
"operation.succeeded":"success","operation.unchanged":"success","operation.failed":"failed",
"operation.in_doubt":"failed","operation.skipped":"rejected"};function statusOf(e){return q[e]}const Q=(0,d.S4)({
claim:d.o8,data:()=>null,mode:s.Mq,prev:d.tW,run_attempt:d.yj,run_id:d.hH,seq:d.U9,ts:d.kB,type:(0,d.yL)(...v),v:(0,
d.yL)(1)},{operation_id:d.Qq,operation_kind:s.Cs,receipt_id:d.qp,status:s.h5
}),k=new Set(["policy.decided","operation.blocked","operation.unchanged","operation.reconciled"]),x=["receipt_missing","receipt_malformed"]
;function namesReceipt(e,t){
return!(!aboutOperation(e)||k.has(e))&&("gate.rejected"!==e||!t.checks.some(e=>x.includes(e.code)))}
const $=new Set(["ledger.foreign","evidence.read","plan.created"]);function aboutOperation(e){
return!e.startsWith("run.")&&!$.has(e)}const lineShape=e=>{const t=Q(e);if(null!==t)return t
;const r=e,o=j.get(r.type),n=o.data(r.data);return null!==n?{path:""===n.path?"data":`data.${n.path}`,
expected:n.expected}:function optionalKeysFault(e,{aboutOperation:t,status:r}){
if(void 0!==e.operation_id!==t||void 0!==e.operation_kind!==t)return{path:"operation_id",
expected:t?`on a ${e.type} line`:`absent from a ${e.type} line`};const o=t&&namesReceipt(e.type,e.data)
;if(void 0!==e.receipt_id!==o)return{path:"receipt_id",expected:o?`on a ${e.type} line`:"absent from this line"}
;if(e.status!==r)return{path:"status",expected:r??`absent from a ${e.type} line`};return null
}(r,o)??function dataFault({type:e,data:t,mode:r}){if("gate.passed"===e||"gate.rejected"===e){
return t.checks.every(e=>"pass"===e.result)===("gate.passed"===e)?null:{path:"data.checks",
expected:`a ${e.slice(5)} gate's`}}if("receipt.minted"===e||"receipt.refused"===e){const r="receipt.minted"===e
;return t.enforceable===r&&0===t.violations.length===r?null:{path:"data.enforceable",expected:`what a ${e} line says`}}
return"policy.decided"===e?function decisionFault({decision:e,rules:t,violations:r},o){
if("conditional"===e&&"dry_run"!==o)return{path:"data.decision",expected:"conditional in a dry_run only"}
;const n="permit"===e||"conditional"===e;if(0===r.length!==n)return{path:"data.violations",
expected:n?`none with ${e}`:"one at least without permit"}
;const matched=e=>t.some(t=>"omitted"in t||t.matched&&t.effect===e),i=!t.some(e=>"omitted"in e)
;if("permit"===e&&(!matched("permit")||i&&matched("forbid")))return{path:"data.rules",
expected:"a matched permit and no matched forbid with permit"};return null}(t,r):null}(r)},j=new Map(v.map(e=>[e,{
type:e,aboutOperation:aboutOperation(e),data:w[e],status:statusOf(e)}]));function lineText(e){return(0,o.dw)(e)}
function parseLine(e){let t;try{t=JSON.parse(e)}catch{throw new o.dO("not JSON")}const r=lineShape(t)
;if(null!==r)throw new LineError(r);if(JSON.stringify(t)!==e)throw new o.dO("not canonical JSON (RFC 8785)");const n=t
;return n.type=j.get(n.type).type,t}function parseLines(e){return e.trimEnd().split("\n").map(parseLine)}
class LineError extends Error{fault;constructor(e){super(`${e.path||"line"}: expected ${e.expected}`),this.fault=e}}
function lineHash(e){return(0,n.Jq)(e).toString("hex")}function foreignWarnings(e){
return e.filter(e=>"ledger.foreign"===e.type).map(({data:{base:e,head:t}})=>({code:"ledger_foreign_commits",
message:`Somebody else committed to the ledger's branch: ${t} and what lies between it and ${e} were set aside, and change nothing. \`marketops ledger status\` in a clone shows who made them.`
}))}},83544:(e,t,r)=>{r.d(t,{CE:()=>Frontier,Jq:()=>leafHash,zB:()=>nodeHash,zg:()=>s});var o=r(77598)
;const n=Buffer.from([0]);function leafHash(e){return(0,o.createHash)("sha256").update(n).update(e).digest()}
const i=32,a=Buffer.alloc(1+2*i,1);function nodeHash(e,t){return a.write(e,1,i,"hex"),a.write(t,1+i,i,"hex"),(0,
o.hash)("sha256",a,"hex")}const s=(0,o.createHash)("sha256").digest();class Frontier{#e;#t;constructor(e,t){this.#e=e,
this.#t=t}static empty(){return new Frontier(0,[])}static restore(e,t){return t.length===function setBits(e){let t=0
;for(let r=e;r>0;r=Math.floor(r/2))t+=r%2;return t}(e)?new Frontier(e,[...t]):null}get size(){return this.#e}from(e){
let t=0;for(let r=0,o=this.#e;r<=this.#t.length;r++){if(t===e)return new Frontier(this.#e-e,this.#t.slice(r))
;const n=largestPower(o);t+=n,o-=n}return null}append(e){let t="string"==typeof e?e:Buffer.from(e).toString("hex")
;for(let e=this.#e;e%2==1;e=Math.floor(e/2))t=nodeHash(this.#t.pop(),t);this.#t.push(t),this.#e++}root(){
const e=[...this.#t],t=e.pop();return void 0===t?s:Buffer.from(e.reduceRight((e,t)=>nodeHash(t,e),t),"hex")}subtrees(){
return[...this.#t]}clone(){return new Frontier(this.#e,[...this.#t])}}function largestPower(e){let t=1;for(;2*t<=e;)t*=2
;return t}},38422:(e,t,r)=>{r.d(t,{Ax:()=>u,CZ:()=>m,KB:()=>c,Pb:()=>p,R6:()=>receiptOfPath,SV:()=>isProofPath,UH:()=>f,
WI:()=>receiptPath,nx:()=>approvalPath,rN:()=>y,rb:()=>d,vA:()=>g,vb:()=>b});r(31615)
;var o=r(96679),n=r(36625),i=r(81920),a=r(53633),s=r(14182);const d="marketops.proof/v1",c="marketops.manifest/v1",p={
proof:"CANONICAL_PROOF.json",plan:"plan.json",evidence:"evidence.json",policy:"policy.yml",trustedKeys:"trusted-keys",
approvers:"approvers",predicate:"predicate.json",subjects:"subjects.sha256",ledger:"ledger.jsonl",
checkpoints:"checkpoints.json",report:"report.html",summary:"summary.md",manifest:"manifest.json"
},receiptPath=e=>`receipts/${e}.dsse.json`,l=/^receipts\/(rcpt_[0-9a-f]{32})\.dsse\.json$/;function receiptOfPath(e){
return l.exec(e)?.[1]??null}
const approvalPath=e=>`approvals/${e.slice(7)}.txt`,u=/^approvals\/[0-9a-f]{64}\.txt$/,f=[p.predicate,p.subjects]
;function isProofPath(e){return Object.values(p).includes(e)||null!==receiptOfPath(e)||u.test(e)}const h=(0,
a.yL)("succeeded","failed","skipped","in_doubt","unchanged","blocked"),m=(0,a.g1)({phase_1_dry_run_plan:(0,a.g1)({
blocked_by_mode:(0,a.yL)(!0),mode:(0,a.yL)("dry_run"),operations:(0,a.p_)((0,a.g1)({effect:s.QZ,operation_digest:a.br,
operation_id:a.Qq,operation_kind:s.Cs,reason:(0,a.me)(a.Qq)})),plan_digest:a.br,plan_file_digest:a.br}),
phase_2_fc_authorization:(0,a.g1)({approvals:(0,a.p_)(i.SH),blocked_by_mode:a.Jt,decisions:(0,a.p_)((0,a.g1)({
decision:s.xR,operation_id:a.Qq,violations:(0,a.p_)(i.Qf)})),evidence_digest:a.br,policy_digest:a.br,receipts:(0,
a.p_)((0,a.g1)({enforceable:a.Jt,envelope_digest:a.br,operation_id:a.Qq,receipt:i.m8,receipt_id:a.qp})),
signed_approvals:(0,a.p_)(i.Op)}),phase_3_github_execution:(0,a.g1)({blocked_by_mode:a.Jt,operations:(0,a.p_)((0,a.g1)({
checks:(0,a.me)((0,a.p_)(o.Iw)),code:(0,a.me)(a.Qq),github:(0,a.me)(n.lQ),message:(0,a.me)(a.Qq),operation_id:a.Qq,
outcome:(0,a.me)(h),receipt_id:(0,a.me)(a.qp),status:s.h5}))}),phase_4_proof_ledger:(0,a.g1)({bindings:(0,a.p_)((0,
a.g1)({intent_seq:(0,a.me)(a.U9),operation_id:a.Qq,outcome:(0,a.me)(h),outcome_seq:(0,a.me)(a.U9),receipt_id:a.qp})),
entries:a.U9,head:a.tW,origin:a.Qq,root:a.tW,size:a.U9}),run:(0,a.g1)({action_version:a.Qq,actor:a.Qq,claim:a.o8,
closed_at:a.kB,commit_sha:a.XS,environment:(0,a.me)(a.Qq),event:a.Qq,mode:s.Mq,opened_at:a.kB,policy_source:o.IQ,
ref:a.Qq,repository:a.Qq,repository_id:a.hH,result:s.XS,run_attempt:a.yj,run_id:a.hH,triggering_actor:a.Qq,
workflow_ref:a.Qq,workflow_sha:a.XS}),schema:(0,a.yL)(d)}),g=(0,a.g1)({approvals:(0,a.p_)((0,a.g1)({user:a.Qq,
user_id:a.hH})),closed_at:a.kB,commit_sha:a.XS,evidence_digest:a.br,ledger:(0,a.g1)({head:a.tW,root:a.tW,size:a.U9}),
origin:a.Qq,plan_digest:a.br,policy_digest:a.br,receipts:(0,a.p_)(a.qp),repository:a.Qq,result:s.XS,run_attempt:a.yj,
run_id:a.hH,signed_approvals:(0,a.p_)((0,a.g1)({key:a.Qq,principal:a.Qq}))}),_=(0,a.g1)({after:(0,a.me)(a.Qq),before:(0,
a.me)(a.Qq),first_seq:a.U9,frontier:(0,a.p_)(a.tW)}),y=(0,a.p_)(_),b=(0,a.g1)({files:(0,
a.Tj)(e=>"string"==typeof e&&isProofPath(e)&&e!==p.manifest?null:{path:"",expected:"a file of the proof layout"},a.br),
head:a.tW,schema:(0,a.yL)(c)})},81920:(e,t,r)=>{r.d(t,{Op:()=>p,Qf:()=>s,RJ:()=>a,SH:()=>d,a4:()=>drawReceiptId,
lj:()=>c,m8:()=>receiptShape,oe:()=>u});var o=r(53633),n=r(32257),i=r(14182);const a="marketops.receipt/v1",s=(0,o.g1)({
code:o.Qq,message:o.Qq,rule:(0,o.me)(o.Qq)}),d=(0,o.g1)({comment:o.Qq,environment:o.Qq,state:(0,
o.yL)("approved","rejected","pending"),user:o.Qq,user_id:o.hH}),c=/^SHA256:[A-Za-z0-9+/]{43}$/,p=(0,o.g1)({digest:o.br,
key:(0,o.wC)(c,"an OpenSSH fingerprint"),principal:o.Qq}),l=(0,o.g1)({actor:o.Qq,api_url:o.Qq,approvals:(0,o.p_)(d),
enforceable:o.Jt,environment:(0,o.me)(o.Qq),evidence_digest:o.br,expires_at:o.kB,issued_at:o.kB,key_id:(0,o.me)((0,
o.wC)(/^[0-9a-f]{16}$/,"16 hex digits")),ledger:(0,o.me)((0,o.g1)({head:o.tW,size:o.U9})),mode:i.Mq,
operation_digest:o.br,operation_id:o.Qq,operation_kind:i.Cs,plan_digest:o.br,policy_digest:o.br,receipt_id:o.qp,
repository:o.Qq,repository_id:o.hH,run_attempt:o.yj,run_id:o.hH,schema:(0,o.yL)(a),signed_approvals:(0,o.p_)(p),
violations:(0,o.p_)(s),workflow_ref:o.Qq,workflow_sha:o.XS}),bad=(e,t)=>({path:e,expected:t}),receiptShape=e=>{
const t=l(e);if(null!==t)return t;const r=e
;if(r.enforceable!==(0===r.violations.length))return bad("violations",r.enforceable?"none in an enforceable receipt":"one at least in an advisory receipt")
;if(((0,n.pe)(r.expires_at)??0)<=((0,n.pe)(r.issued_at)??0))return bad("expires_at","a time after issued_at")
;const o="dry_run"===r.mode
;for(const e of["environment","ledger","key_id"])if(null===r[e]!==o)return bad(e,o?"null in a dry_run":"a value in prod")
;return o&&r.enforceable?bad("enforceable","false in a dry_run"):null},u=864e5;function drawReceiptId(e){
return`rcpt_${Buffer.from(e(16)).toString("hex")}`}},63453:t=>{const load=()=>e(import.meta.url)("./undici.cjs")
;t.exports={get ProxyAgent(){return load().ProxyAgent},get fetch(){return load().fetch}}}};
