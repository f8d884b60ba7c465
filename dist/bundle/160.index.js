import{createRequire as e}from"module";export const id=160;export const ids=[160,3453];export const modules={
94322:(e,t,o)=>{async function artifactClient(){
const{DefaultArtifactClient:e}=await Promise.all([o.e(1659),o.e(7561),o.e(8195),o.e(3453)]).then(o.bind(o,8195))
;return new e}o.d(t,{A:()=>artifactClient})},65444:(e,t,o)=>{o.d(t,{u:()=>uploadProof})
;var n=o(51455),r=o(76760),i=o(74296),a=o(38422);async function uploadProof(e){
const{name:t,retentionDays:o,client:c}=e,d=(0,r.resolve)(e.folder),p=await async function proofFiles(e){const t=await(0,
n.readdir)(e,{recursive:!0}),o=t.filter(e=>(0,a.SV)(e.split(r.sep).join("/"))).map(t=>(0,
r.join)(e,t)),i=await Promise.all(o.map(e=>(0,n.lstat)(e)));return o.filter((e,t)=>!0===i[t]?.isFile()).sort((t,o)=>(0,
r.relative)(e,t)<(0,r.relative)(e,o)?-1:1)}(d)
;if(0===p.length)throw lost("artifact_upload_failed",e,"the folder holds no file of a proof");let l,u;try{
const e=null===o?{}:{retentionDays:o};({id:l,digest:u}=await c.uploadArtifact(t,p,d,e))}catch(t){
throw function refused(e,t){const o=(0,i.bD)(t).split("\n",1)[0]??"",n=s.find(({words:e})=>e.test((0,i.bD)(t)))
;return lost(n?.code??"artifact_upload_failed",e,o,n?.advice,t)}(e,t)}
if(void 0===l||void 0===u||!/^[0-9a-f]{64}$/.test(u))throw lost("artifact_upload_failed",e,"the service named no id or digest")
;const f=`sha256:${u}`;return await async function compare(e,t,o){const{client:n,name:r,warn:a}=e;let s;try{
s=(await n.getArtifact(r)).artifact}catch(e){
return void a(`The artifact ${r} (id ${t}) was taken, but could not be looked up again: ${(0,i.bD)(e)}`)}
if(void 0===s.digest&&String(s.id)===t)return;if(String(s.id)===t&&s.digest===o)return
;const c=`it holds id ${s.id} with digest ${s.digest??"unknown"}, but id ${t} with ${o} was sent`
;throw lost("artifact_digest_mismatch",e,c)}(e,String(l),f),{name:t,id:String(l),digest:f}}const s=[{
words:/already exists|conflict|\b409\b/i,code:"artifact_name_taken",
advice:"The run has an artifact of that name. Jobs of a matrix need names of their own, for example artifact-name: marketops-proof-${{ strategy.job-index }}-${{ github.run_attempt }}."
},{words:/quota|insufficient usage/i,code:"artifact_upload_failed",
advice:"Delete old artifacts or raise the storage limit; retention-days keeps new ones from piling up."},{words:/GHES/,
code:"artifact_upload_failed",
advice:"GitHub Enterprise Server does not take these uploads: set artifact-name: '' there, and upload it yourself."}]
;function lost(e,{name:t,folder:o},n,a="A later step of this job can still upload it (if: always(), path: the output proof-path).",s){
return new i.NL(e,`The proof was not stored as the artifact ${t}: ${n}. It lies in ${(0,
r.resolve)(o)} on this runner and goes when the job ends. ${a}`,{cause:s})}},27718:(e,t,o)=>{o.r(t),o.d(t,{
announceProof:()=>announceProof,post:()=>post,proofStored:()=>proofStored})
;var n=o(91659),r=o(94322),i=o(65444),a=o(74296),s=o(21926);const c={folder:"marketops-proof",name:"marketops-artifact",
retentionDays:"marketops-retention",stored:"marketops-stored"};function announceProof(e,{name:t,retentionDays:o}){
n.LZ(c.folder,e),n.LZ(c.name,t),n.LZ(c.retentionDays,null===o?"":String(o))}function proofStored(e){n.LZ(c.stored,e)}
async function post(){const e=n.Gu(c.folder),t=n.Gu(c.name);if(""===e||""===t||""!==n.Gu(c.stored))return
;const o=n.Gu(c.retentionDays);try{await n.Os("Proof",()=>async function storeLate(e,t){const store=async o=>{
const n=await(0,r.A)(),{id:a}=await(0,i.u)({...t,name:o,folder:e,client:n,warn:s.Rm.warning})
;s.Rm.warning(`The step ended before it could store its proof. What lay in ${e} is the artifact ${o} (id ${a}); \`marketops verify\` says what it is worth.`)
};try{await store(t.name)}catch(e){if(!(e instanceof a.NL)||"artifact_name_taken"!==e.code)throw e
;await store(`${t.name}-post`)}}(e,{name:t,retentionDays:""===o?null:Number(o)}))}catch(e){(0,s.fJ)(e)}}},
23121:(e,t,o)=>{function toBase64(e){return Buffer.from(e).toString("base64")}function fromBase64(e){
const t=Buffer.from(e,"base64");return t.toString("base64")===e?t:null}o.d(t,{E:()=>fromBase64,n:()=>toBase64})},
31615:(e,t,o)=>{o.d(t,{Uj:()=>fit,Zg:()=>pae,b3:()=>s,hk:()=>openEnvelope,iA:()=>sealEnvelope,ui:()=>a})
;var n=o(23121),r=o(46260),i=o(53633)
;const a="application/vnd.marketops.receipt.v1+json",s="application/vnd.marketops.manifest.v1+json",base64Text=e=>"string"==typeof e&&null!==(0,
n.E)(e)?null:{path:"",expected:"canonical base64"},c=(0,i.g1)({payload:base64Text,payloadType:i.Qq,signatures:(0,
i.p_)((0,i.g1)({keyid:(0,i.wC)(/^(?:hmac-sha256:[0-9a-f]{16}|ed25519:[0-9a-f]{8})$/,"a key id"),sig:base64Text}))})
;function pae(e,t){const o=Buffer.from(e)
;return Buffer.concat([Buffer.from(`DSSEv1 ${o.length} `),o,Buffer.from(` ${t.length} `),t])}
function openEnvelope(e,t,o){const n=fit(c,(0,r.OW)(e),"envelope")
;if(n.payloadType!==t)throw new r.dO(`payloadType is not ${t}`);const i=Buffer.from(n.payload,"base64"),a=(0,r._6)(i)
;if(null===a)throw new r.dO("payload is not valid UTF-8");return{envelope:n,payload:fit(o,(0,r.Kf)(a),"payload"),
signed:pae(t,i)}}function fit(e,t,o){const n=e(t)
;if(null!==n)throw new r.dO(`${o}: ${n.path||"value"}: expected ${n.expected}`);return t}function sealEnvelope(e,t,o){
return{payload:(0,n.n)(t),payloadType:e,signatures:o}}},96679:(e,t,o)=>{o.d(t,{A:()=>parseLine,G:()=>lineShape,
Hw:()=>lineHash,Iw:()=>l,Oc:()=>d,c2:()=>statusOf,de:()=>w,dt:()=>LineError,mG:()=>p,oZ:()=>lineText,
r7:()=>namesReceipt,rC:()=>aboutOperation});var n=o(46260),r=o(83544),i=o(36625),a=o(81920),s=o(14182),c=o(53633)
;const d=65536,p="0".repeat(64),shortened=e=>(0,c.p_)((0,c.gP)(e,(0,c.g1)({omitted:c.yj}))),l=(0,c.g1)({code:(0,
c.me)(c.Qq),name:s.I3,result:s.iJ}),u=(0,c.p_)(l),f=s.cj.map(e=>s.FD[e]),h=(0,c.g1)({effect:(0,c.yL)("permit","forbid"),
id:c.Qq,matched:c.Jt,unmet:(0,c.me)((0,c.g1)({condition:c.Qq,expected:c.Qq,found:c.Qq}))}),m=(0,c.g1)({code:c.Qq,
message:c.Qq}),g=(0,c.g1)({enforceable:c.Jt,envelope_digest:c.br,operation_digest:c.br,violations:shortened(a.Qf)
}),_=(0,c.g1)({checks:e=>{const t=u(e);if(null!==t)return t;const o=e;if(o.length!==s.cj.length)return{path:"",
expected:"nine checks"};for(let e=0;e<o.length;e++){const t=o[e];if(t.name!==s.cj[e])return{path:`[${e}].name`,
expected:s.cj[e]};const n=f[e];if(!("fail"===t.result?null!==t.code&&n.includes(t.code):null===t.code))return{
path:`[${e}].code`,expected:"fail"===t.result?n.join(" or "):"null"}}return null}}),y=(0,c.g1)({code:(0,c.me)(c.Qq),
effect:s.QZ,github:(0,c.me)(i.lQ),message:(0,c.me)(c.Qq)}),b={"run.opened":(0,c.g1)({action_version:c.Qq,actor:c.Qq,
commit_sha:c.XS,environment:(0,c.me)(c.Qq),event:c.Qq,origin:c.Qq,ref:c.Qq,repository:c.Qq,repository_id:c.hH,vkey:(0,
c.me)(c.Qq),warnings:shortened(m),workflow_ref:c.Qq,workflow_sha:c.XS}),"plan.created":(0,c.g1)({operations:c.U9,
plan_digest:c.br,plan_file_digest:c.br}),"operation.blocked":(0,c.g1)({code:(0,c.yL)("mode_not_prod"),effect:s.QZ,
operation_digest:c.br}),"policy.decided":(0,c.g1)({decision:s.xR,policy_digest:c.br,rules:shortened(h),
violations:shortened(a.Qf)}),"receipt.minted":g,"receipt.refused":g,"gate.passed":_,"gate.rejected":_,
"operation.intent":(0,c.g1)({natural_key:c.Qq,operation_digest:c.br}),"operation.succeeded":y,"operation.failed":y,
"operation.skipped":y,"operation.in_doubt":y,"operation.unchanged":y,"operation.reconciled":(0,c.g1)({github:(0,
c.me)(i.lQ),observed:(0,c.yL)("done","absent","conflict"),receipt_id:c.qp,run_attempt:c.yj,run_id:c.hH}),
"run.closed":(0,c.g1)({counts:(0,c.Tj)((0,c.wC)(/^[a-z]+\.[a-z_]+$/,"a line type"),c.yj),result:s.XS})
},w=Object.keys(b),v={"operation.blocked":"rejected","receipt.refused":"rejected","gate.rejected":"rejected",
"operation.succeeded":"success","operation.unchanged":"success","operation.failed":"failed",
"operation.in_doubt":"failed","operation.skipped":"rejected"};function statusOf(e){return v[e]}const q=(0,c.S4)({
claim:c.o8,data:()=>null,mode:s.Mq,prev:c.tW,run_attempt:c.yj,run_id:c.hH,seq:c.U9,ts:c.kB,type:(0,c.yL)(...w),v:(0,
c.yL)(1)},{operation_id:c.Qq,operation_kind:s.Cs,receipt_id:c.qp,status:s.h5
}),Q=new Set(["policy.decided","operation.blocked","operation.unchanged","operation.reconciled"]),k=["receipt_missing","receipt_malformed"]
;function namesReceipt(e,t){
return!(!aboutOperation(e)||Q.has(e))&&("gate.rejected"!==e||!t.checks.some(e=>k.includes(e.code)))}
function aboutOperation(e){return!e.startsWith("run.")&&"plan.created"!==e}const lineShape=e=>{const t=q(e)
;if(null!==t)return t;const o=e,n=x.get(o.type),r=n.data(o.data);return null!==r?{
path:""===r.path?"data":`data.${r.path}`,expected:r.expected}:function optionalKeysFault(e,{aboutOperation:t,status:o}){
if(void 0!==e.operation_id!==t||void 0!==e.operation_kind!==t)return{path:"operation_id",
expected:t?`on a ${e.type} line`:`absent from a ${e.type} line`};const n=t&&namesReceipt(e.type,e.data)
;if(void 0!==e.receipt_id!==n)return{path:"receipt_id",expected:n?`on a ${e.type} line`:"absent from this line"}
;if(e.status!==o)return{path:"status",expected:o??`absent from a ${e.type} line`};return null
}(o,n)??function dataFault({type:e,data:t}){if("gate.passed"===e||"gate.rejected"===e){
return t.checks.every(e=>"pass"===e.result)===("gate.passed"===e)?null:{path:"data.checks",
expected:`a ${e.slice(5)} gate's`}}if("receipt.minted"===e||"receipt.refused"===e){const o="receipt.minted"===e
;return t.enforceable===o&&0===t.violations.length===o?null:{path:"data.enforceable",expected:`what a ${e} line says`}}
if("policy.decided"===e){const e="permit"===t.decision;return 0===t.violations.length===e?null:{path:"data.violations",
expected:e?"none with permit":"one at least without permit"}}return null}(o)},x=new Map(w.map(e=>[e,{type:e,
aboutOperation:aboutOperation(e),data:b[e],status:statusOf(e)}]));function lineText(e){return(0,n.dw)(e)}
function parseLine(e){let t;try{t=JSON.parse(e)}catch{throw new n.dO("not JSON")}const o=lineShape(t)
;if(null!==o)throw new LineError(o);if(JSON.stringify(t)!==e)throw new n.dO("not canonical JSON (RFC 8785)");const r=t
;return r.type=x.get(r.type).type,t}class LineError extends Error{fault;constructor(e){
super(`${e.path||"line"}: expected ${e.expected}`),this.fault=e}}function lineHash(e){return(0,r.Jq)(e).toString("hex")}
},83544:(e,t,o)=>{o.d(t,{CE:()=>Frontier,Jq:()=>leafHash,zB:()=>nodeHash,zg:()=>s});var n=o(77598)
;const r=Buffer.from([0]);function leafHash(e){return(0,n.createHash)("sha256").update(r).update(e).digest()}
const i=32,a=Buffer.alloc(1+2*i,1);function nodeHash(e,t){return a.write(e,1,i,"hex"),a.write(t,1+i,i,"hex"),(0,
n.hash)("sha256",a,"hex")}const s=(0,n.createHash)("sha256").digest();class Frontier{#e;#t;constructor(e,t){this.#e=e,
this.#t=t}static empty(){return new Frontier(0,[])}static restore(e,t){return t.length===function setBits(e){let t=0
;for(let o=e;o>0;o=Math.floor(o/2))t+=o%2;return t}(e)?new Frontier(e,[...t]):null}get size(){return this.#e}from(e){
let t=0;for(let o=0,n=this.#e;o<=this.#t.length;o++){if(t===e)return new Frontier(this.#e-e,this.#t.slice(o))
;const r=largestPower(n);t+=r,n-=r}return null}append(e){let t="string"==typeof e?e:Buffer.from(e).toString("hex")
;for(let e=this.#e;e%2==1;e=Math.floor(e/2))t=nodeHash(this.#t.pop(),t);this.#t.push(t),this.#e++}root(){
const e=[...this.#t],t=e.pop();return void 0===t?s:Buffer.from(e.reduceRight((e,t)=>nodeHash(t,e),t),"hex")}subtrees(){
return[...this.#t]}clone(){return new Frontier(this.#e,[...this.#t])}}function largestPower(e){let t=1;for(;2*t<=e;)t*=2
;return t}},38422:(e,t,o)=>{o.d(t,{CZ:()=>f,KB:()=>d,Pb:()=>p,R6:()=>receiptOfPath,SV:()=>isProofPath,
WI:()=>receiptPath,rN:()=>m,rb:()=>c,vb:()=>g});o(31615);var n=o(96679),r=o(36625),i=o(81920),a=o(53633),s=o(14182)
;const c="marketops.proof/v1",d="marketops.manifest/v1",p={proof:"CANONICAL_PROOF.json",plan:"plan.json",
policy:"policy.yml",trustedKeys:"trusted-keys",ledger:"ledger.jsonl",checkpoints:"checkpoints.json",
report:"report.html",summary:"summary.md",manifest:"manifest.json"
},receiptPath=e=>`receipts/${e}.dsse.json`,l=/^receipts\/(rcpt_[0-9a-f]{32})\.dsse\.json$/;function receiptOfPath(e){
return l.exec(e)?.[1]??null}function isProofPath(e){return Object.values(p).includes(e)||null!==receiptOfPath(e)}
const u=(0,a.yL)("succeeded","failed","skipped","in_doubt","unchanged","blocked"),f=(0,a.g1)({phase_1_dry_run_plan:(0,
a.g1)({blocked_by_mode:(0,a.yL)(!0),mode:(0,a.yL)("dry_run"),operations:(0,a.p_)((0,a.g1)({effect:s.QZ,
operation_digest:a.br,operation_id:a.Qq,operation_kind:s.Cs,reason:(0,a.me)(a.Qq)})),plan_digest:a.br,
plan_file_digest:a.br}),phase_2_fc_authorization:(0,a.g1)({approvals:(0,a.p_)(i.SH),blocked_by_mode:a.Jt,decisions:(0,
a.p_)((0,a.g1)({decision:s.xR,operation_id:a.Qq,violations:(0,a.p_)(i.Qf)})),policy_digest:a.br,receipts:(0,a.p_)((0,
a.g1)({enforceable:a.Jt,envelope_digest:a.br,operation_id:a.Qq,receipt:i.m8,receipt_id:a.qp}))}),
phase_3_github_execution:(0,a.g1)({blocked_by_mode:a.Jt,operations:(0,a.p_)((0,a.g1)({checks:(0,a.me)((0,a.p_)(n.Iw)),
code:(0,a.me)(a.Qq),github:(0,a.me)(r.lQ),message:(0,a.me)(a.Qq),operation_id:a.Qq,outcome:(0,a.me)(u),receipt_id:(0,
a.me)(a.qp),status:s.h5}))}),phase_4_proof_ledger:(0,a.g1)({bindings:(0,a.p_)((0,a.g1)({intent_seq:(0,a.me)(a.U9),
operation_id:a.Qq,outcome:(0,a.me)(u),outcome_seq:(0,a.me)(a.U9),receipt_id:a.qp})),entries:a.U9,head:a.tW,origin:a.Qq,
root:a.tW,size:a.U9}),run:(0,a.g1)({action_version:a.Qq,actor:a.Qq,claim:a.o8,closed_at:a.kB,commit_sha:a.XS,
environment:(0,a.me)(a.Qq),event:a.Qq,mode:s.Mq,opened_at:a.kB,ref:a.Qq,repository:a.Qq,repository_id:a.hH,result:s.XS,
run_attempt:a.yj,run_id:a.hH,workflow_ref:a.Qq,workflow_sha:a.XS}),schema:(0,a.yL)(c)}),h=(0,a.g1)({after:(0,
a.me)(a.Qq),before:(0,a.me)(a.Qq),first_seq:a.U9,frontier:(0,a.p_)(a.tW)}),m=(0,a.p_)(h),g=(0,a.g1)({files:(0,
a.Tj)(e=>"string"==typeof e&&isProofPath(e)&&e!==p.manifest?null:{path:"",expected:"a file of the proof layout"},a.br),
head:a.tW,schema:(0,a.yL)(d)})},81920:(e,t,o)=>{o.d(t,{Qf:()=>s,RJ:()=>a,SH:()=>c,a4:()=>drawReceiptId,
m8:()=>receiptShape,oe:()=>p});var n=o(53633),r=o(32257),i=o(14182);const a="marketops.receipt/v1",s=(0,n.g1)({
code:n.Qq,message:n.Qq,rule:(0,n.me)(n.Qq)}),c=(0,n.g1)({comment:n.Qq,environment:n.Qq,state:(0,
n.yL)("approved","rejected","pending"),user:n.Qq,user_id:n.hH}),d=(0,n.g1)({actor:n.Qq,api_url:n.Qq,approvals:(0,
n.p_)(c),enforceable:n.Jt,environment:(0,n.me)(n.Qq),expires_at:n.kB,issued_at:n.kB,key_id:(0,n.me)((0,
n.wC)(/^[0-9a-f]{16}$/,"16 hex digits")),ledger:(0,n.me)((0,n.g1)({head:n.tW,size:n.U9})),mode:i.Mq,
operation_digest:n.br,operation_id:n.Qq,operation_kind:i.Cs,plan_digest:n.br,policy_digest:n.br,receipt_id:n.qp,
repository:n.Qq,repository_id:n.hH,run_attempt:n.yj,run_id:n.hH,schema:(0,n.yL)(a),violations:(0,n.p_)(s),
workflow_ref:n.Qq,workflow_sha:n.XS}),bad=(e,t)=>({path:e,expected:t}),receiptShape=e=>{const t=d(e)
;if(null!==t)return t;const o=e
;if(o.enforceable!==(0===o.violations.length))return bad("violations",o.enforceable?"none in an enforceable receipt":"one at least in an advisory receipt")
;if(((0,r.pe)(o.expires_at)??0)<=((0,r.pe)(o.issued_at)??0))return bad("expires_at","a time after issued_at")
;const n="dry_run"===o.mode
;for(const e of["environment","ledger","key_id"])if(null===o[e]!==n)return bad(e,n?"null in a dry_run":"a value in prod")
;return n&&o.enforceable?bad("enforceable","false in a dry_run"):null},p=864e5;function drawReceiptId(e){
return`rcpt_${Buffer.from(e(16)).toString("hex")}`}},63453:t=>{const load=()=>e(import.meta.url)("./undici.cjs")
;t.exports={get ProxyAgent(){return load().ProxyAgent},get fetch(){return load().fetch}}}};
