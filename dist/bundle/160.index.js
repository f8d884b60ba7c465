import{createRequire as e}from"module";export const id=160;export const ids=[160,3453];export const modules={
94322:(e,t,r)=>{async function n(){
const{DefaultArtifactClient:e}=await Promise.all([r.e(7561),r.e(1659),r.e(6118),r.e(8195),r.e(3453)]).then(r.bind(r,8195))
;return new e}r.d(t,{A:()=>n})},65444:(e,t,r)=>{r.d(t,{u:()=>s});var n=r(51455),o=r(76760),i=r(74296),a=r(38422)
;async function s(e){const{name:t,retentionDays:r,client:s}=e,p=(0,o.resolve)(e.folder),l=await async function(e){
const t=await(0,n.readdir)(e,{recursive:!0}),r=t.filter(e=>(0,a.SV)(e.split(o.sep).join("/"))).map(t=>(0,
o.join)(e,t)),i=await Promise.all(r.map(e=>(0,n.lstat)(e)));return r.filter((e,t)=>!0===i[t]?.isFile()).sort((t,r)=>(0,
o.relative)(e,t)<(0,o.relative)(e,r)?-1:1)}(p)
;if(0===l.length)throw c("artifact_upload_failed",e,"the folder holds no file of a proof");let u,f;try{
const e=null===r?{}:{retentionDays:r};({id:u,digest:f}=await s.uploadArtifact(t,l,p,e))}catch(t){throw function(e,t){
const r=(0,i.bD)(t).split("\n",1)[0]??"",n=d.find(({words:e})=>e.test((0,i.bD)(t)))
;return c(n?.code??"artifact_upload_failed",e,r,n?.advice,t)}(e,t)}
if(void 0===u||void 0===f||!/^[0-9a-f]{64}$/.test(f))throw c("artifact_upload_failed",e,"the service named no id or digest")
;const h=`sha256:${f}`;return await async function(e,t,r){const{client:n,name:o,warn:a}=e;let s;try{
s=(await n.getArtifact(o)).artifact}catch(e){
return void a(`The artifact ${o} (id ${t}) was taken, but could not be looked up again: ${(0,i.bD)(e)}`)}
if(void 0===s.digest&&String(s.id)===t)return;if(String(s.id)===t&&s.digest===r)return
;const d=`it holds id ${s.id} with digest ${s.digest??"unknown"}, but id ${t} with ${r} was sent`
;throw c("artifact_digest_mismatch",e,d)}(e,String(u),h),{name:t,id:String(u),digest:h}}const d=[{
words:/already exists|conflict|\b409\b/i,code:"artifact_name_taken",
advice:"The run has an artifact of that name. Jobs of a matrix need names of their own, for example artifact-name: marketops-proof-${{ strategy.job-index }}-${{ github.run_attempt }}."
},{words:/quota|insufficient usage/i,code:"artifact_upload_failed",
advice:"Delete old artifacts or raise the storage limit; retention-days keeps new ones from piling up."},{words:/GHES/,
code:"artifact_upload_failed",
advice:"GitHub Enterprise Server does not take these uploads: set artifact-name: '' there, and upload it yourself."}]
;function c(e,{name:t,folder:r,otherwise:n},a,s="A later step of this job can still upload it (if: always(), path: the output proof-path).",d){
return new i.NL(e,`The proof was not stored as the artifact ${t}: ${a}. It lies in ${(0,
o.resolve)(r)} on this runner and goes when the job ends. ${n??s}`,{cause:d})}},27718:(e,t,r)=>{r.r(t),r.d(t,{
announceProof:()=>p,post:()=>f,proofLost:()=>u,proofStored:()=>l})
;var n=r(58500),o=r(91659),i=r(94322),a=r(65444),s=r(74296),d=r(21926);const c={folder:"marketops-proof",
name:"marketops-artifact",retentionDays:"marketops-retention",tried:"marketops-tried",stored:"marketops-stored"}
;function p(e,{name:t,retentionDays:r}){o.LZ(c.folder,e),o.LZ(c.name,t),o.LZ(c.retentionDays,null===r?"":String(r))}
function l(e){o.LZ(c.stored,e)}function u(){o.LZ(c.tried,"true")}async function f(){
const e=o.Gu(c.folder),t=o.Gu(c.name);if(""===e||""===t||""!==o.Gu(c.stored))return
;const r=o.Gu(c.retentionDays),n=""===r?null:Number(r),i=""!==o.Gu(c.tried);try{await o.Os("Proof",()=>Promise.race([_({
name:t,retentionDays:n,folder:e}),...i?[g()]:[]]))}catch(e){(0,d.fJ)(e),process.exit()}}
const h="The job is over, and no later step can: the branch marketops-ledger has what the run did.",m=1e4
;async function g(){throw await(0,n.setTimeout)(m,void 0,{ref:!1
}),new s.NL("artifact_upload_failed",`The service took no proof in ${m/1e3} s more. ${h}`)}async function _(e){
const t=async t=>{const r=await(0,i.A)(),{id:n}=await(0,a.u)({...e,name:t,client:r,warn:d.Rm.warning,otherwise:h})
;d.Rm.warning(`The step could not store its proof. What lay in ${e.folder} is the artifact ${t} (id ${n}); \`marketops verify\` says what it is worth.`)
};try{await t(e.name)}catch(r){if(!(r instanceof s.NL)||"artifact_name_taken"!==r.code)throw r;await t(`${e.name}-post`)
}}},23121:(e,t,r)=>{function n(e){return Buffer.from(e).toString("base64")}function o(e){const t=Buffer.from(e,"base64")
;return t.toString("base64")===e?t:null}r.d(t,{E:()=>o,n:()=>n})},31615:(e,t,r)=>{r.d(t,{Uj:()=>u,Zg:()=>p,b3:()=>s,
hk:()=>l,iA:()=>f,ui:()=>a});var n=r(23121),o=r(46260),i=r(53633)
;const a="application/vnd.marketops.receipt.v1+json",s="application/vnd.marketops.manifest.v1+json",d=e=>"string"==typeof e&&null!==(0,
n.E)(e)?null:{path:"",expected:"canonical base64"},c=(0,i.g1)({payload:d,payloadType:i.Qq,signatures:(0,i.p_)((0,i.g1)({
keyid:(0,i.wC)(/^(?:hmac-sha256:[0-9a-f]{16}|ed25519:[0-9a-f]{8})$/,"a key id"),sig:d}))});function p(e,t){
const r=Buffer.from(e);return Buffer.concat([Buffer.from(`DSSEv1 ${r.length} `),r,Buffer.from(` ${t.length} `),t])}
function l(e,t,r){const n=u(c,(0,o.OW)(e),"envelope");if(n.payloadType!==t)throw new o.dO(`payloadType is not ${t}`)
;const i=Buffer.from(n.payload,"base64"),a=(0,o._6)(i);if(null===a)throw new o.dO("payload is not valid UTF-8");return{
envelope:n,payload:u(r,(0,o.Kf)(a),"payload"),signed:p(t,i)}}function u(e,t,r){const n=e(t)
;if(null!==n)throw new o.dO(`${r}: ${n.path||"value"}: expected ${n.expected}`);return t}function f(e,t,r){return{
payload:(0,n.n)(t),payloadType:e,signatures:r}}},96679:(e,t,r)=>{r.d(t,{A:()=>J,G:()=>B,Hw:()=>C,IQ:()=>w,Iw:()=>u,
Li:()=>A,Oc:()=>c,_7:()=>D,c2:()=>k,de:()=>q,dt:()=>LineError,mG:()=>p,oZ:()=>z,r7:()=>S,rC:()=>O})
;var n=r(46260),o=r(83544),i=r(36625),a=r(81920),s=r(14182),d=r(53633);const c=65536,p="0".repeat(64),l=e=>(0,d.p_)((0,
d.gP)(e,(0,d.g1)({omitted:d.yj}))),u=(0,d.g1)({code:(0,d.me)(d.Qq),name:s.I3,result:s.iJ}),f=(0,
d.p_)(u),h=s.cj.map(e=>s.FD[e]),m=(0,d.g1)({effect:(0,d.yL)("permit","forbid"),id:d.Qq,matched:d.Jt,unmet:(0,d.me)((0,
d.g1)({condition:d.Qq,expected:d.Qq,found:d.Qq}))}),g=(0,d.g1)({code:d.Qq,message:d.Qq}),_=(0,d.g1)({enforceable:d.Jt,
envelope_digest:d.br,operation_digest:d.br,violations:l(a.Qf)}),y=(0,d.g1)({checks:e=>{const t=f(e);if(null!==t)return t
;const r=e;if(r.length!==s.cj.length)return{path:"",expected:"nine checks"};for(let e=0;e<r.length;e++){const t=r[e]
;if(t.name!==s.cj[e])return{path:`[${e}].name`,expected:s.cj[e]};const n=h[e]
;if(!("fail"===t.result?null!==t.code&&n.includes(t.code):null===t.code))return{path:`[${e}].code`,
expected:"fail"===t.result?n.join(" or "):"null"}}return null}}),b=(0,d.g1)({code:(0,d.me)(d.Qq),effect:s.QZ,github:(0,
d.me)(i.lQ),message:(0,d.me)(d.Qq),state_digest:(0,d.me)(d.br)}),w=(0,d.me)((0,d.g1)({commit_sha:d.XS,path:d.Qq,
repository:d.Qq,withheld:d.Jt})),v={"run.opened":(0,d.g1)({action_version:d.Qq,actor:d.Qq,approvers_digest:d.br,
commit_sha:d.XS,environment:(0,d.me)(d.Qq),event:d.Qq,origin:d.Qq,policy_source:w,ref:d.Qq,repository:d.Qq,
repository_id:d.hH,triggering_actor:d.Qq,trusted_keys_digest:d.br,vkey:(0,d.me)(d.Qq),warnings:l(g),workflow_ref:d.Qq,
workflow_sha:d.XS}),"ledger.foreign":(0,d.g1)({base:d.xk,head:d.xk}),"evidence.read":(0,d.g1)({evidence_digest:d.br}),
"plan.created":(0,d.g1)({operations:d.U9,plan_digest:d.br,plan_file_digest:d.br}),"operation.blocked":(0,d.g1)({code:(0,
d.yL)("mode_not_prod"),effect:s.QZ,operation_digest:d.br}),"policy.decided":(0,d.g1)({decision:s.xR,policy_digest:d.br,
rules:l(m),violations:l(a.Qf)}),"receipt.minted":_,"receipt.refused":_,"gate.passed":y,"gate.rejected":y,
"operation.intent":(0,d.g1)({natural_key:d.Qq,operation_digest:d.br}),"operation.succeeded":b,"operation.failed":b,
"operation.skipped":b,"operation.in_doubt":b,"operation.unchanged":b,"operation.reconciled":(0,d.g1)({github:(0,
d.me)(i.lQ),observed:(0,d.yL)("done","absent","conflict"),receipt_id:d.qp,run_attempt:d.yj,run_id:d.hH,state_digest:(0,
d.me)(d.br)}),"run.closed":(0,d.g1)({counts:(0,d.Tj)((0,d.wC)(/^[a-z]+\.[a-z_]+$/,"a line type"),d.yj),result:s.XS})
},q=Object.keys(v),Q={"operation.blocked":"rejected","receipt.refused":"rejected","gate.rejected":"rejected",
"operation.succeeded":"success","operation.unchanged":"success","operation.failed":"failed",
"operation.in_doubt":"failed","operation.skipped":"rejected"};function k(e){return Q[e]}const x=(0,d.S4)({claim:d.o8,
data:()=>null,mode:s.Mq,prev:d.tW,run_attempt:d.yj,run_id:d.hH,seq:d.U9,ts:d.kB,type:(0,d.yL)(...q),v:(0,d.yL)(1)},{
operation_id:d.Qq,operation_kind:s.Cs,receipt_id:d.qp,status:s.h5
}),$=new Set(["policy.decided","operation.blocked","operation.unchanged","operation.reconciled"]),j=["receipt_missing","receipt_malformed"]
;function S(e,t){return!(!O(e)||$.has(e))&&("gate.rejected"!==e||!t.checks.some(e=>j.includes(e.code)))}
const L=new Set(["ledger.foreign","evidence.read","plan.created"]);function O(e){return!e.startsWith("run.")&&!L.has(e)}
const B=e=>{const t=x(e);if(null!==t)return t;const r=e,n=H.get(r.type),o=n.data(r.data);return null!==o?{
path:""===o.path?"data":`data.${o.path}`,expected:o.expected}:function(e,{aboutOperation:t,status:r}){
if(void 0!==e.operation_id!==t||void 0!==e.operation_kind!==t)return{path:"operation_id",
expected:t?`on a ${e.type} line`:`absent from a ${e.type} line`};const n=t&&S(e.type,e.data)
;if(void 0!==e.receipt_id!==n)return{path:"receipt_id",expected:n?`on a ${e.type} line`:"absent from this line"}
;if(e.status!==r)return{path:"status",expected:r??`absent from a ${e.type} line`};return null
}(r,n)??function({type:e,data:t,mode:r}){if("gate.passed"===e||"gate.rejected"===e){
return t.checks.every(e=>"pass"===e.result)===("gate.passed"===e)?null:{path:"data.checks",
expected:`a ${e.slice(5)} gate's`}}if("receipt.minted"===e||"receipt.refused"===e){const r="receipt.minted"===e
;return t.enforceable===r&&0===t.violations.length===r?null:{path:"data.enforceable",expected:`what a ${e} line says`}}
return"policy.decided"===e?function({decision:e,rules:t,violations:r},n){if("conditional"===e&&"dry_run"!==n)return{
path:"data.decision",expected:"conditional in a dry_run only"};const o="permit"===e||"conditional"===e
;if(0===r.length!==o)return{path:"data.violations",expected:o?`none with ${e}`:"one at least without permit"}
;const i=e=>t.some(t=>"omitted"in t||t.matched&&t.effect===e),a=!t.some(e=>"omitted"in e)
;if("permit"===e&&(!i("permit")||a&&i("forbid")))return{path:"data.rules",
expected:"a matched permit and no matched forbid with permit"};return null}(t,r):null}(r)},H=new Map(q.map(e=>[e,{
type:e,aboutOperation:O(e),data:v[e],status:k(e)}]));function z(e){return(0,n.dw)(e)}function J(e){let t;try{
t=JSON.parse(e)}catch{throw new n.dO("not JSON")}const r=B(t);if(null!==r)throw new LineError(r)
;if(JSON.stringify(t)!==e)throw new n.dO("not canonical JSON (RFC 8785)");const o=t;return o.type=H.get(o.type).type,t}
function A(e){return e.trimEnd().split("\n").map(J)}class LineError extends Error{fault;constructor(e){
super(`${e.path||"line"}: expected ${e.expected}`),this.fault=e}}function C(e){return(0,o.Jq)(e).toString("hex")}
function D(e){return e.filter(e=>"ledger.foreign"===e.type).map(({data:{base:e,head:t}})=>({
code:"ledger_foreign_commits",
message:`Somebody else committed to the ledger's branch: ${t} and what lies between it and ${e} were set aside, and change nothing. \`marketops ledger status\` in a clone shows who made them.`
}))}},83544:(e,t,r)=>{r.d(t,{CE:()=>Frontier,Jq:()=>i,zB:()=>d,zg:()=>c});var n=r(77598);const o=Buffer.from([0])
;function i(e){return(0,n.createHash)("sha256").update(o).update(e).digest()}const a=32,s=Buffer.alloc(1+2*a,1)
;function d(e,t){return s.write(e,1,a,"hex"),s.write(t,1+a,a,"hex"),(0,n.hash)("sha256",s,"hex")}const c=(0,
n.createHash)("sha256").digest();class Frontier{#e;#t;constructor(e,t){this.#e=e,this.#t=t}static empty(){
return new Frontier(0,[])}static restore(e,t){return t.length===function(e){let t=0
;for(let r=e;r>0;r=Math.floor(r/2))t+=r%2;return t}(e)?new Frontier(e,[...t]):null}get size(){return this.#e}from(e){
let t=0;for(let r=0,n=this.#e;r<=this.#t.length;r++){if(t===e)return new Frontier(this.#e-e,this.#t.slice(r))
;const o=p(n);t+=o,n-=o}return null}append(e){let t="string"==typeof e?e:Buffer.from(e).toString("hex")
;for(let e=this.#e;e%2==1;e=Math.floor(e/2))t=d(this.#t.pop(),t);this.#t.push(t),this.#e++}root(){
const e=[...this.#t],t=e.pop();return void 0===t?c:Buffer.from(e.reduceRight((e,t)=>d(t,e),t),"hex")}subtrees(){
return[...this.#t]}clone(){return new Frontier(this.#e,[...this.#t])}}function p(e){let t=1;for(;2*t<=e;)t*=2;return t}
},38422:(e,t,r)=>{r.d(t,{Ax:()=>m,CZ:()=>b,KB:()=>c,Pb:()=>p,R6:()=>f,SV:()=>_,UH:()=>g,WI:()=>l,nx:()=>h,rN:()=>q,
rb:()=>d,vA:()=>w,vb:()=>Q});r(31615);var n=r(96679),o=r(36625),i=r(81920),a=r(53633),s=r(14182)
;const d="marketops.proof/v1",c="marketops.manifest/v1",p={proof:"CANONICAL_PROOF.json",plan:"plan.json",
evidence:"evidence.json",policy:"policy.yml",trustedKeys:"trusted-keys",approvers:"approvers",
predicate:"predicate.json",subjects:"subjects.sha256",ledger:"ledger.jsonl",checkpoints:"checkpoints.json",
report:"report.html",summary:"summary.md",manifest:"manifest.json"
},l=e=>`receipts/${e}.dsse.json`,u=/^receipts\/(rcpt_[0-9a-f]{32})\.dsse\.json$/;function f(e){
return u.exec(e)?.[1]??null}
const h=e=>`approvals/${e.slice(7)}.txt`,m=/^approvals\/[0-9a-f]{64}\.txt$/,g=[p.predicate,p.subjects];function _(e){
return Object.values(p).includes(e)||null!==f(e)||m.test(e)}
const y=(0,a.yL)("succeeded","failed","skipped","in_doubt","unchanged","blocked"),b=(0,a.g1)({phase_1_dry_run_plan:(0,
a.g1)({blocked_by_mode:(0,a.yL)(!0),mode:(0,a.yL)("dry_run"),operations:(0,a.p_)((0,a.g1)({effect:s.QZ,
operation_digest:a.br,operation_id:a.Qq,operation_kind:s.Cs,reason:(0,a.me)(a.Qq)})),plan_digest:a.br,
plan_file_digest:a.br}),phase_2_fc_authorization:(0,a.g1)({approvals:(0,a.p_)(i.SH),blocked_by_mode:a.Jt,decisions:(0,
a.p_)((0,a.g1)({decision:s.xR,operation_id:a.Qq,violations:(0,a.p_)(i.Qf)})),evidence_digest:a.br,policy_digest:a.br,
receipts:(0,a.p_)((0,a.g1)({enforceable:a.Jt,envelope_digest:a.br,operation_id:a.Qq,receipt:i.m8,receipt_id:a.qp})),
signed_approvals:(0,a.p_)(i.Op)}),phase_3_github_execution:(0,a.g1)({blocked_by_mode:a.Jt,operations:(0,a.p_)((0,a.g1)({
checks:(0,a.me)((0,a.p_)(n.Iw)),code:(0,a.me)(a.Qq),github:(0,a.me)(o.lQ),message:(0,a.me)(a.Qq),operation_id:a.Qq,
outcome:(0,a.me)(y),receipt_id:(0,a.me)(a.qp),status:s.h5}))}),phase_4_proof_ledger:(0,a.g1)({bindings:(0,a.p_)((0,
a.g1)({intent_seq:(0,a.me)(a.U9),operation_id:a.Qq,outcome:(0,a.me)(y),outcome_seq:(0,a.me)(a.U9),receipt_id:a.qp})),
entries:a.U9,head:a.tW,origin:a.Qq,root:a.tW,size:a.U9}),run:(0,a.g1)({action_version:a.Qq,actor:a.Qq,claim:a.o8,
closed_at:a.kB,commit_sha:a.XS,environment:(0,a.me)(a.Qq),event:a.Qq,mode:s.Mq,opened_at:a.kB,policy_source:n.IQ,
ref:a.Qq,repository:a.Qq,repository_id:a.hH,result:s.XS,run_attempt:a.yj,run_id:a.hH,triggering_actor:a.Qq,
workflow_ref:a.Qq,workflow_sha:a.XS}),schema:(0,a.yL)(d)}),w=(0,a.g1)({approvals:(0,a.p_)((0,a.g1)({user:a.Qq,
user_id:a.hH})),closed_at:a.kB,commit_sha:a.XS,evidence_digest:a.br,ledger:(0,a.g1)({head:a.tW,root:a.tW,size:a.U9}),
origin:a.Qq,plan_digest:a.br,policy_digest:a.br,receipts:(0,a.p_)(a.qp),repository:a.Qq,result:s.XS,run_attempt:a.yj,
run_id:a.hH,signed_approvals:(0,a.p_)((0,a.g1)({key:a.Qq,principal:a.Qq}))}),v=(0,a.g1)({after:(0,a.me)(a.Qq),before:(0,
a.me)(a.Qq),first_seq:a.U9,frontier:(0,a.p_)(a.tW)}),q=(0,a.p_)(v),Q=(0,a.g1)({files:(0,
a.Tj)(e=>"string"==typeof e&&_(e)&&e!==p.manifest?null:{path:"",expected:"a file of the proof layout"},a.br),head:a.tW,
schema:(0,a.yL)(c)})},81920:(e,t,r)=>{r.d(t,{Op:()=>p,Qf:()=>s,RJ:()=>a,SH:()=>d,a4:()=>m,lj:()=>c,m8:()=>f,oe:()=>h})
;var n=r(53633),o=r(32257),i=r(14182);const a="marketops.receipt/v1",s=(0,n.g1)({code:n.Qq,message:n.Qq,rule:(0,
n.me)(n.Qq)}),d=(0,n.g1)({comment:n.Qq,environment:n.Qq,state:(0,n.yL)("approved","rejected","pending"),user:n.Qq,
user_id:n.hH}),c=/^SHA256:[A-Za-z0-9+/]{43}$/,p=(0,n.g1)({digest:n.br,key:(0,n.wC)(c,"an OpenSSH fingerprint"),
principal:n.Qq}),l=(0,n.g1)({actor:n.Qq,api_url:n.Qq,approvals:(0,n.p_)(d),enforceable:n.Jt,environment:(0,n.me)(n.Qq),
evidence_digest:n.br,expires_at:n.kB,issued_at:n.kB,key_id:(0,n.me)((0,n.wC)(/^[0-9a-f]{16}$/,"16 hex digits")),
ledger:(0,n.me)((0,n.g1)({head:n.tW,size:n.U9})),mode:i.Mq,operation_digest:n.br,operation_id:n.Qq,operation_kind:i.Cs,
plan_digest:n.br,policy_digest:n.br,receipt_id:n.qp,repository:n.Qq,repository_id:n.hH,run_attempt:n.yj,run_id:n.hH,
schema:(0,n.yL)(a),signed_approvals:(0,n.p_)(p),violations:(0,n.p_)(s),workflow_ref:n.Qq,workflow_sha:n.XS}),u=(e,t)=>({
path:e,expected:t}),f=e=>{const t=l(e);if(null!==t)return t;const r=e
;if(r.enforceable!==(0===r.violations.length))return u("violations",r.enforceable?"none in an enforceable receipt":"one at least in an advisory receipt")
;if(((0,o.pe)(r.expires_at)??0)<=((0,o.pe)(r.issued_at)??0))return u("expires_at","a time after issued_at")
;const n="dry_run"===r.mode
;for(const e of["environment","ledger","key_id"])if(null===r[e]!==n)return u(e,n?"null in a dry_run":"a value in prod")
;return n&&r.enforceable?u("enforceable","false in a dry_run"):null},h=864e5;function m(e){
return`rcpt_${Buffer.from(e(16)).toString("hex")}`}},63453:t=>{const r=()=>e(import.meta.url)("./undici.cjs")
;t.exports={get ProxyAgent(){return r().ProxyAgent},get fetch(){return r().fetch}}}};
