export const id=6364;export const ids=[6364];export const modules={70302:(e,t,n)=>{n.d(t,{M:()=>receiptGenerator,
d:()=>receiptVerifier});var i=n(77598),o=n(32257),r=n(31615),s=n(46260),a=n(81920),c=n(19523)
;function receiptGenerator(e,t,n,i){const{facts:c}=e;return({operation:l,violations:d,ledger:p,receiptId:u})=>{
const f=n(),h=null!==t&&"prod"===c.mode&&0===d.length
;if(!h&&0===d.length)throw new Error("an advisory receipt must say why");const g={actor:c.actor,api_url:c.apiUrl,
approvals:e.approvals,enforceable:h,environment:c.environment,evidence_digest:e.evidenceDigest,expires_at:(0,
o.fU)(f+e.lifetimeMs),issued_at:(0,o.fU)(f),key_id:t?.keyId??null,ledger:p,mode:c.mode,
operation_digest:l.operation_digest,operation_id:l.operation_id,operation_kind:l.operation_kind,
plan_digest:e.planDigest,policy_digest:e.policyDigest,receipt_id:u??(0,a.a4)(i),repository:c.repository,
repository_id:c.repositoryId,run_attempt:c.runAttempt,run_id:c.runId,schema:a.RJ,signed_approvals:e.signedApprovals,
violations:d,workflow_ref:c.workflowRef,workflow_sha:c.workflowSha},m=Buffer.from((0,s.dw)(g)),y=(0,
r.Zg)(r.ui,m),w=null===t?[]:[{keyid:`hmac-sha256:${t.keyId}`,sig:t.hmac(y).toString("base64")},{
keyid:`ed25519:${t.vkey.keyHash}`,sig:t.sign(y).toString("base64")}];return{receipt:g,bytes:(0,s.d_)((0,r.iA)(r.ui,m,w))
}}}function receiptVerifier(e,t){return n=>{let i;try{i=(0,r.hk)(n,r.ui,a.m8)}catch(e){if(e instanceof s.dO)return{
code:"receipt_malformed",receipt:null};throw e}return{code:signatureFault(i,e,t),receipt:i.payload}}}
function signatureFault({envelope:e,payload:t,signed:n},r,s){const[a,l,...d]=e.signatures
;if(void 0===a||void 0===l||d.length>0)return"signature_invalid";const p=r.find(({keyId:e})=>e===t.key_id)
;if(void 0===p)return"key_unknown"
;if(a.keyid!==`hmac-sha256:${p.keyId}`||l.keyid!==`ed25519:${p.vkey.keyHash}`)return"signature_invalid"
;const u=Buffer.from(a.sig,"base64"),f=p.hmac(n),h=u.length===f.length&&(0,i.timingSafeEqual)(u,f),g=(0,
c.pI)(p.vkey,n,Buffer.from(l.sig,"base64"));if(!h||!g)return"signature_invalid"
;const m=s.filter(({vkey:e})=>e.text===p.vkey.text);if(0===m.length)return"key_unknown";const y=(0,
o.pe)(t.issued_at)??Number.NaN;return m.some(e=>null===e.last&&(0,c.fx)(e,y))?null:"key_not_in_force"}},76311:(e,t,n)=>{
n.d(t,{Cd:()=>deriveKeys,KR:()=>formatSecret,X$:()=>createSecret,o7:()=>parseSecret})
;var i=n(77598),o=n(55543),r=n(74296),s=n(19523)
;const a=/^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/,c="marketops/v1",l=Buffer.from("302e020100300506032b657004220420","hex")
;function formatSecret(e){return`mok1_${Buffer.from(e).toString("base64url")}${checksum(e)}`}function createSecret(e){
return formatSecret(e(32))}const checksum=e=>(0,o.sc)(e).subarray(0,4).toString("hex");function parseSecret(e,t){
const[,n,o]=a.exec(e)??[],s=Buffer.from(n??"","base64url");if(!(32===s.length&&s.toString("base64url")===n)||!(0,
i.timingSafeEqual)(Buffer.from(checksum(s)),Buffer.from(o??"")))throw new r.NL("key_invalid",`${t} is not a MarketOps key (mok1_ and 51 more characters, the last 8 a checksum). Make one with \`marketops keygen\` and store it whole as a secret of the protected environment.`)
;return s}function deriveKeys(e,t,n){const derive=(t,n)=>Buffer.from((0,i.hkdfSync)("sha256",e,c,t,n)),o=(0,
i.createSecretKey)(derive(`receipt-hmac:${t}`,32)),a=(0,i.createPrivateKey)({
key:Buffer.concat([l,derive(`ed25519:${t}`,32)]),format:"der",type:"pkcs8"}),d=(0,s.z5)((0,
s.T2)(n,function rawPublicKey(e){const{x:t}=(0,i.createPublicKey)(e).export({format:"jwk"})
;return Buffer.from(t??"","base64url")}(a)))
;if(null===d)throw new r.NL("key_invalid",`No verifier key can be named for the origin ${n}.`);return{
keyId:derive("key-id",8).toString("hex"),vkey:d,hmac:e=>(0,i.createHmac)("sha256",o).update(e).digest(),sign:e=>(0,
i.sign)(null,e,a)}}},34326:(e,t,n)=>{function auditTrail(e){const t=[]
;for(const n of e)void 0!==n.status&&void 0!==n.operation_id&&void 0!==n.operation_kind&&t.push({seq:n.seq,ts:n.ts,
run_id:n.run_id,run_attempt:n.run_attempt,operation_id:n.operation_id,operation_kind:n.operation_kind,
receipt_id:n.receipt_id??null,event:n.type,status:n.status,...detailsOf(n)});return t}function detailsOf(e){const t={
code:null,message:null,github:null};switch(e.type){case"operation.succeeded":case"operation.unchanged":
case"operation.failed":case"operation.in_doubt":case"operation.skipped":{const{code:t,message:n,github:i}=e.data;return{
code:t,message:n,github:i}}case"operation.blocked":return{...t,code:e.data.code};case"receipt.refused":{
const n=e.data.violations[0];return void 0!==n&&"code"in n?{...t,code:n.code,message:n.message}:t}case"gate.rejected":
return{...t,code:e.data.checks.find(({code:e})=>null!==e)?.code??null};default:return t}}n.d(t,{u:()=>auditTrail})},
67898:(e,t,n)=>{n.d(t,{ax:()=>fitLine,xZ:()=>isCut,ze:()=>isShortened});var i=n(46260),o=n(96679);const r=4096,s=128
;function fitLine(e){let t=cutTexts(e.data);for(;Buffer.byteLength((0,i.dw)({...e,data:t}))>o.Oc-s;){
const e=shortenLongestList(t);if(null===e)break;t=e}return{...e,data:t}}function cutTexts(e){
return"string"==typeof e?cutText(e,r):Array.isArray(e)?e.map(e=>cutTexts(e)):null===e||"object"!=typeof e?e:Object.fromEntries(Object.entries(e).map(([e,t])=>[e,cutTexts(t)]))
}function cutText(e,t){const n=e.toWellFormed();if(encodedLength(n)<=t)return n;const i=[];let o=0;for(const e of n){
if(o+=encodedLength(e),o>t)break;i.push(e)}return i.join("")}
const encodedLength=e=>Buffer.byteLength(JSON.stringify(e))-2,isOmitted=e=>"object"==typeof e&&null!==e&&"omitted"in e
;function shortenLongestList(e){
const t=Object.entries(e),[n,i]=t.reduce((e,[t,n])=>Array.isArray(n)&&n.length>e[1].length?[t,n]:e,["",[]]),o=i.at(-1),r=isOmitted(o)?o.omitted:0,s=r>0?i.slice(0,-1):i
;if(0===s.length)return null;const a=Math.floor(s.length/2);return{...e,[n]:[...s.slice(0,a),{omitted:r+s.length-a}]}}
function isShortened(e,t){const n=t.at(-1),o=isOmitted(n)?n.omitted:0,r=o>0?t.slice(0,-1):t
;if(r.length+o!==e.length)return!1;const s=e.slice(0,r.length).map(e=>cutTexts(e));return(0,i.dw)(s)===(0,i.dw)(r)}
function isCut(e,t){return e===t||null!==e&&t===cutText(e,r)}},88850:(e,t,n)=>{async function renderReport(e){
return(await i()).renderPage(e)}n.r(t),n.d(t,{loadPage:()=>i,renderReport:()=>renderReport});const i=(0,
n(12112).Oo)(()=>Promise.all([n.e(3091),n.e(340),n.e(9707)]).then(n.bind(n,49707)))},23983:(e,t,n)=>{n.r(t),n.d(t,{
beginProof:()=>beginProof,changeLines:()=>i.Ow,dryRun:()=>dryRun,finishProof:()=>finishProof,loadPage:()=>o.loadPage,
prod:()=>prod})
;var i=n(64347),o=n(88850),r=n(32257),s=n(74296),a=n(96679),c=n(49598),l=n(19523),d=n(67898),p=n(83015),u=n(12544),f=n(55543),h=n(52533),g=n(46260),m=n(71971)
;class LedgerSession{#e;#t;#n;#i=[];#o=0;#r=[];#s=[];#a=m._W;#c=null;#l=null;#d=null;#p=0;constructor(e){this.#e=e,
this.#n=new u.eY(e.file),this.#t=(0,l.yv)(e.facts.serverUrl,e.facts.repositoryId)}get origin(){return this.#t}
get lines(){return this.#i}get snapshot(){return this.#c}get stretches(){return null===this.#e.store?[{after:null,
before:null,first_seq:0,frontier:[]}]:0===this.#s.length?this.#r:this.#u(this.#a,null)}get hasLanded(){return this.#o>0}
tip(){const{frontier:e,head:t}=this.#f();return{size:e.size,head:t,root:e.root().toString("hex")}}#f(){
const e=this.#a.frontier.clone();for(const{hash:t}of this.#s)e.append(t);return{frontier:e,
head:this.#s.at(-1)?.hash??this.#a.head}}append=(e,t,n={})=>{const i=this.#h(this.#g(e,t,n))
;return this.#n.append(i.map(({text:e})=>`${e}\n`).join("")),"run.closed"===e&&this.#n.close(),i.at(-1).line}
;prefetch(e){this.#e.store?.tree.prefetch({files:e})}async commit(e,t){const{store:n}=this.#e;if(null===n){
const e=await t({snapshot:y,tip:m._W,append:this.append,mayWait:!1});return"value"in e?e.value:void 0}
const i=this.#s.filter(({line:e})=>"ledger.foreign"!==e.type).map(({line:e})=>unchained(e));let o=!0;for(let r=1;;r++){
const s=await n.tree.snapshot(n.keys);if(!await this.#m(s))throw rewound();const a=await(0,m.av)(s);this.#y(s,a,i)
;const c=await t({snapshot:s,tip:a,append:this.append,mayWait:o});if(!0===c.wait){o=await n.pause(r,c.until);continue}
const l=c.value;if(n.provisional)return l;const d=await n.tree.ready(s)
;if("conflict"!==d&&await this.#w(n,d,a,c.files,e))return l;if(!await n.pause(r,c.until))throw busy()}}async#m(e){
if(null===this.#l||e===this.#c)return!0;const t=await e.read(this.#l.path)
;return null!==t&&0===Buffer.compare(t,this.#l.bytes)}closeAsFailed(){
const e=this.#s.map(({line:e})=>e).filter(({type:e})=>"ledger.foreign"!==e),t=e.some(({type:e})=>"operation.intent"===e)?[]:e.filter(({type:e})=>"run.closed"!==e).map(unchained)
;this.#v(t),this.append("run.closed",{...(0,p.Q)(this.lines),result:"failed"})}async#w(e,t,n,i,o){
const{frontier:r,head:s}=this.#f(),a={path:(0,h.RA)(n.size),
bytes:Buffer.from(this.#s.map(({text:e})=>`${e}\n`).join(""))},l=new Map(i);l.set(a.path,a.bytes),l.set(h.Ij,(0,m.C0)({
size:r.size,head:s,frontier:r}));const d=(0,g.d_)(Object.fromEntries([...l].map(([e,t])=>[e,null===t?null:(0,
f.ol)(t)])));l.set(h.Qq,d);const p=e.signCheckpoint({origin:this.#t,size:r.size,root:r.root().toString("hex"),head:s,
parent:t.parent,base:t.base,files:(0,f.ol)(d).slice(7)},function isOfAnotherKey({checkpoint:e},t){
const n=null===e?null:(0,c.S7)(e);return null!==n&&"absent"===(0,c.W4)(n.note,t)}(n,e.vkey));l.set(h.nm,Buffer.from(p)),
await Promise.all([(0,u.bX)([this.#n.path]),e.flush()]);const y=await e.tree.commit(t,l,o)
;return"conflict"!==y&&(this.#r=this.#u(n,p),this.#o=this.#i.length,this.#s=[],this.#c=y,this.#l=a,this.#d=null,
this.#a={size:r.size,head:s,frontier:r,checkpoint:p},!0)}#u({checkpoint:e,size:t,frontier:n},i){const o=this.#r.at(-1)
;return void 0!==o&&o.after===e?this.#r.with(-1,{...o,after:i??o.after}):[...this.#r,{after:i,before:e,first_seq:t,
frontier:n.subtrees()}]}#y({base:e,parent:t},n,i){const o=e===t?null:{base:e,head:t
},r=n.size!==this.#a.size||n.head!==this.#a.head||o?.head!==this.#d?.head;this.#a=n,this.#d=o,
(r||i.length!==this.#s.length)&&this.#v(i)}#v(e){this.#s=[],this.#i.length=this.#o;for(const t of e)this.#h(t)
;this.#n.replace(Buffer.from(this.#i.map(e=>`${(0,a.oZ)(e)}\n`).join("")))}#h(e){
const t=this.#s.every(({line:e})=>"run.opened"===e.type)
;if(null===this.#d||!t||"run.opened"===e.type)return[this.#_(recounted(e,this.#i))]
;const{claim:n,mode:i,run_attempt:o,run_id:r,ts:s,v:a}=e,c={claim:n,data:this.#d,mode:i,run_attempt:o,run_id:r,ts:s,
type:"ledger.foreign",v:a};return[this.#_(c),this.#_(recounted(e,this.#i))]}#_(e){const t=this.#s.at(-1),n={...e,...{
prev:t?.hash??this.#a.head,seq:void 0===t?this.#a.size:t.line.seq+1}},i=(0,a.oZ)(n),o={line:n,text:i,hash:(0,a.Hw)(i)}
;return this.#s.push(o),this.#i.push(n),o}#g(e,t,n){const{facts:i,clock:o}=this.#e;this.#p=Math.max(this.#p,o())
;const c=(0,a.c2)(e),l={claim:i.claim,data:t,mode:i.mode,run_attempt:i.runAttempt,run_id:i.runId,ts:(0,r.fU)(this.#p),
type:e,v:1,...void 0===c?{}:{status:c},...(0,a.rC)(e)?{operation_id:n.operation?.operation_id,
operation_kind:n.operation?.operation_kind}:{},...(0,a.r7)(e,t)?{receipt_id:n.receiptId}:{}};return function checked(e){
const t=(0,a.oZ)({...e,prev:"0".repeat(64),seq:0}),n=(0,a.G)(JSON.parse(t))
;if(null!==n||Buffer.byteLength(t)>a.Oc-32)throw new s.NL("ledger_line_invalid",`A ${e.type} line cannot be written (${null===n?"too long":`${n.path}: ${n.expected}`}). This is a defect of the action; nothing further was done.`)
;return e}((0,d.ax)(l))}}function recounted(e,t){return"run.closed"===e.type?{...e,data:{...e.data,counts:(0,
p.Q)(t).counts}}:e}function unchained(e){const{seq:t,prev:n,...i}=e;return i}function busy(){
return new s.NL("ledger_busy","Other runs kept writing to the ledger until it was too late for this one. Run again when they are done.")
}function rewound(){
return new s.NL("ledger_rewound","The ledger no longer holds what this run wrote to it: somebody took the branch back. Nothing further was done. Find out who pushed to it, verify it, and let a ruleset forbid force pushes and deletion.")
}const y={read:()=>Promise.resolve(null),list:()=>Promise.resolve([]),segmentOf:()=>Promise.resolve(null)}
;var w=n(67878),v=n(70302),_=n(30095),k=n(36625);async function baselineFile(e){try{
const[t,n]=await Promise.all([baseline_all(e.tags()),baseline_all(e.releases())]),i=new Map(t.map(({name:e,object:t})=>[e,t])),o=new Map(n.map(e=>{
const t=(0,k.Ox)((0,_.hd)(e,i.get(e.tag)??null));return[e.id,{digest:t,id:e.id,tag:e.tag}]}));return(0,g.d_)({
tags:[...i].map(([e,t])=>({name:e,id:t})).sort((e,t)=>e.name<t.name?-1:1),
releases:[...o.values()].sort((e,t)=>BigInt(e.id)<BigInt(t.id)?-1:1)})}catch(e){if(!(e instanceof s.NL))throw e
;throw new s.NL("ledger_baseline_unreadable",`The tags and releases that were there before the ledger could not be read, and its first commit must name them: ${(0,
s.bD)(e)} Nothing was begun. Run again.`,{cause:e})}}async function baseline_all(e){const t=[]
;for await(const n of e)t.push(...n);return t}var b=n(48943)
;function appendOpening(e,{run:t,plan:n,evidence:i,decisions:o},r=[]){e("run.opened",t)
;for(const{operation:t,data:n}of r)e("operation.reconciled",n,{operation:t});e("plan.created",n),e("evidence.read",i)
;for(const{operation:t,decision:n}of o)e("policy.decided",n,{operation:t})}class RunOpening{#i;#k;#b;#x;#M;#P=new Set
;constructor({lines:e,material:t,reconciler:n,inventory:i,log:o}){this.#i=e,this.#k=t,this.#b=n,this.#x=i,this.#M=o}
async write({append:e,snapshot:t,tip:n}){
const[i,o]=await Promise.all([this.#b.look(t),0===n.size?baselineFile(this.#x):null]);for(const e of(0,
b.DZ)(i))this.#P.has(e)||this.#M(e),this.#P.add(e);return appendOpening(e,this.#i,i.settled),
new Map([...this.#k,...i.settled.map(({path:e})=>[e,null]),...null===o?[]:[[h.CM,o]]])}}
function appendReceipt(e,t,{receipt_id:n,enforceable:i,operation_digest:o,violations:r},s){
e(i?"receipt.minted":"receipt.refused",{enforceable:i,envelope_digest:(0,f.ol)(s),operation_digest:o,violations:r},{
operation:t,receiptId:n})}function appendUnchanged(e,t,n){for(const i of t){const t=n.get(i.operation_id)??null
;e("operation.unchanged",{code:null,effect:"none",github:i.observed,message:null,state_digest:t},{operation:i})}}
var x=n(41847);async function dryRun(e,t,n){const{facts:i,clock:o,random:r}=e,s=new LedgerSession({facts:i,clock:o,
file:n.ledgerFile,store:null}),a=(0,v.M)({facts:i,planDigest:t.plan.plan_digest,policyDigest:t.governance.policyDigest,
evidenceDigest:t.evidenceDigest,approvals:t.approvals,signedApprovals:[],lifetimeMs:(0,
w.pc)(t.governance.policy.receipt_ttl)},null,o,r),c=new Map,{append:l}=s;appendOpening(l,(0,x.QY)(i,t,null))
;for(const{operation:e,violations:n}of t.judged){const t=a({operation:e,violations:n,ledger:null})
;c.set(t.receipt.receipt_id,t),appendReceipt(l,e,t.receipt,t.bytes)}for(const e of t.plan.operations){
const{effect:t,operation_digest:n}=e;l("operation.blocked",{code:"mode_not_prod",effect:t,operation_digest:n},{
operation:e})}return l("run.closed",(0,p.Q)(s.lines)),Promise.resolve({session:s,signer:null,receipts:c,
outcomes:new Map,refusalCode:null,failure:null})}var M=n(51455),P=n(38422);function canonicalProof(e){
const{facts:t,plan:n,lines:i}=e,o=only(i,"run.opened"),r=only(i,"run.closed"),s="dry_run"===t.mode;return{schema:P.rb,
run:{repository:t.repository,repository_id:t.repositoryId,run_id:t.runId,run_attempt:t.runAttempt,claim:t.claim,
mode:t.mode,commit_sha:t.commitSha,ref:t.ref,event:t.event,actor:t.actor,environment:t.environment,
triggering_actor:t.triggeringActor,workflow_ref:t.workflowRef,workflow_sha:t.workflowSha,action_version:t.actionVersion,
policy_source:e.policySource,result:r.data.result,opened_at:o.ts,closed_at:r.ts},phase_1_dry_run_plan:{mode:"dry_run",
blocked_by_mode:!0,plan_digest:n.plan_digest,plan_file_digest:(0,f.ol)(e.planBytes),
operations:n.operations.map(({operation_id:e,operation_kind:t,operation_digest:n,effect:i,reason:o})=>({operation_id:e,
operation_kind:t,operation_digest:n,effect:i,reason:o}))},phase_2_fc_authorization:{blocked_by_mode:s,
policy_digest:e.policyDigest,evidence_digest:e.evidenceDigest,...approvalsOf(e),decisions:e.decisions,
receipts:receiptLines(i).map(t=>function receiptEntry(e,{receipts:t}){const n=e.receipt_id??"",i=t.get(n)
;if(void 0===i)throw new Error(`the envelope of ${n} was not kept`);return{receipt_id:n,
operation_id:i.receipt.operation_id,enforceable:i.receipt.enforceable,envelope_digest:(0,f.ol)(i.bytes),
receipt:i.receipt}}(t,e))},phase_3_github_execution:{blocked_by_mode:s,
operations:n.operations.map(t=>function execution(e,t){
const n=e.operation_id,i=t.lines.filter(e=>e.operation_id===n&&"operation.reconciled"!==e.type),o=i.find(isOutcome),r=i.findLast(e=>"gate.passed"===e.type||"gate.rejected"===e.type),s=i.findLast(({receipt_id:e})=>void 0!==e)?.receipt_id??null,c={
operation_id:n,receipt_id:s,checks:r?.data.checks??null};if(void 0!==o){
const{code:e}=o.data,t="operation.blocked"===o.type?{message:null,github:null}:o.data;return{...c,
outcome:outcomeWord(o),status:(0,a.c2)(o.type)??"rejected",code:e,message:t.message,github:t.github}}
const l=function firstCode(e,t,{receipts:n,refusalCode:i}){const o=null===e?void 0:n.get(e)?.receipt.violations[0]
;return o?.code??t.find(({code:e})=>null!==e)?.code??i}(s,r?.data.checks??[],t);return{...c,outcome:null,
status:"rejected",code:l,message:null,github:null}}(t,e))},phase_4_proof_ledger:{origin:e.origin,...e.tip,
entries:i.length,bindings:receiptLines(i).map(e=>function binding(e,t){
const n=e.receipt_id??"",i=t.find(({type:e,receipt_id:t})=>"operation.intent"===e&&t===n),o=t.find(e=>isOutcome(e)&&e.receipt_id===n)
;return{receipt_id:n,operation_id:e.operation_id??"",intent_seq:i?.seq??null,outcome_seq:o?.seq??null,
outcome:void 0===o?null:outcomeWord(o)}}(e,i))}}}
function approvalsOf({approvals:e,signedApprovals:t,receipts:n,lines:i}){
const[o]=receiptLines(i),r=n.get(o?.receipt_id??"")?.receipt;return{approvals:r?.approvals??e,
signed_approvals:r?.signed_approvals??t}}function receiptLines(e){
return e.filter(e=>"receipt.minted"===e.type||"receipt.refused"===e.type)}
const O=[...n(14182).im,"unchanged","blocked"].map(e=>`operation.${e}`);function isOutcome(e){return O.includes(e.type)}
function outcomeWord(e){return e.type.slice(10)}function only(e,t){const n=e.find(e=>e.type===t)
;if(void 0===n)throw new Error(`no ${t} line`);return n}var $=n(57994)
;function beginProof(e,{planBytes:t,evidenceBytes:n,governance:i}){e.write(P.Pb.plan,t),e.write(P.Pb.evidence,n),
e.write(P.Pb.policy,shownPolicy(i)),
e.write(P.Pb.approvers,i.approversBytes),e.write(P.Pb.trustedKeys,i.trustedKeysBytes)}
const shownPolicy=({policyBytes:e,policySource:t})=>!0===t?.withheld?Buffer.alloc(0):e;async function finishProof(e){
const{folder:t,session:n,governance:i,signer:o,plan:r,kinds:a,warn:c,renderers:l=I}=e,d=canonicalProof({...e,
policyDigest:i.policyDigest,lines:n.lines,origin:n.origin,tip:n.tip()}),p=await(0,M.readFile)(t.ledgerFile,"utf8"),u={
proof:d,plan:r,kinds:a,lines:n.lines,ledgerText:p,checkpoints:n.stretches,
policyText:Buffer.from(shownPolicy(i)).toString(),policyFile:i.policyFile,links:e.links,warnings:e.warnings,
comparison:e.comparison},f=await async function draw(e,{summary:t,report:n},i){const attempt=async(e,t,n)=>{try{
return await t()}catch(t){
return i(`${e} could not be drawn (${(0,s.bD)(t)}). This is a defect of the action, please report it. The proof is whole without it: ledger.jsonl tells what happened, and \`marketops verify\` checks it.`),
n}};return{summary:await attempt("summary.md",()=>t(e),L),report:await attempt("report.html",()=>n(e),S)}
}(u,l,c),h=`${f.summary}${function starterPolicy({policyFile:e}){
return null!==e?"":`\n### A policy to start from\n\nPut this into \`.marketops/policy.yml\` on the default branch, and change it to what you want to permit:\n\n\`\`\`yaml\n${w.fG.team}\`\`\`\n`
}(i)}`,g=d.phase_2_fc_authorization.receipts.map(({receipt_id:e})=>e);for(const n of g)t.write((0,
P.WI)(n),e.receipts.get(n)?.bytes??Buffer.alloc(0));return t.keepReceipts(g),t.writeJson(P.Pb.checkpoints,n.stretches),
t.writeJson(P.Pb.proof,d),t.write(P.Pb.summary,Buffer.from(h)),t.write(P.Pb.report,Buffer.from(f.report)),
await t.seal(p,d.phase_4_proof_ledger.head,null===o?null:o.manifest),{proof:d,summary:h}}const I={summary:e=>(0,
$.Br)(e),report:async e=>(await Promise.resolve().then(n.bind(n,88850))).renderReport(e)}
;const L="## MarketOps\n\nThis summary could not be drawn, which is a defect of the action. What was decided and done is in `ledger.jsonl` of the proof; `marketops verify` checks it, and `marketops audit-trail` lists what became of each operation.\n",S='<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>MarketOps: no report</title></head>\n<body><main>\n<h1>This page could not be drawn</h1>\n<p>That is a defect of the action. What was decided and done is in <code>ledger.jsonl</code> beside this file.\n<code>marketops verify</code> checks it, and <code>marketops audit-trail</code> lists what became of each operation.</p>\n</main></body>\n</html>\n'
;var B=n(58500),A=n(31615),R=n(76311);const z=72e5;function keyRefusal(e,t,n){const i=t.filter(t=>t.vkey.text===e.text)
;if(0===i.length)return{code:"key_unknown",
message:`The key in hmac-key is not one that the owners listed. Add this line to .marketops/trusted-keys on the default branch if it is yours: ${e.text}`
};return i.some(e=>null===e.last&&(0,l.fx)(e,n)&&(0,l.fx)(e,n+z))?null:{code:"key_not_in_force",
message:`The key ${e.text} is listed in .marketops/trusted-keys but not in force now and for two hours more (not-before, not-after, last). Store the current key in the environment, or change its dates on the default branch.`
}}function endOf(e,t){const n=t.filter(t=>t.vkey.text===e.text).map(({notAfter:e})=>e)
;return n.includes(null)?null:Math.max(...n)}var j=n(91277),T=n(81920);const D=[{name:"authenticity",
check:({authenticity:e})=>e.code},{name:"mode",check:({facts:e})=>modeFault(e)},{name:"presence",
check:({envelope:e})=>presenceFault(e)},{name:"enforceable",check:({receipt:e})=>function isEnforceable(e){
return e.enforceable&&0===e.violations.length&&"prod"===e.mode}(e)?null:"receipt_advisory"},{name:"run_binding",
check:({receipt:e,facts:t})=>function isBoundToRun(e,t){
return e.run_id===t.runId&&e.run_attempt===t.runAttempt&&e.repository_id===t.repositoryId&&e.environment===t.environment&&e.api_url===t.apiUrl
}(e,t)?null:"run_mismatch"},{name:"operation_binding",
check:({receipt:e,operation:t,planDigest:n})=>function isBoundToOperation(e,t,n){
return e.operation_kind===t.operation_kind&&e.operation_id===t.operation_id&&e.plan_digest===n&&e.operation_digest===(0,
k.Q8)(t)}(e,t,n)?null:"operation_mismatch"},{name:"consumption",check:({receipt:e,consumption:t})=>t(e)},{
name:"expiration",check:function expirationFault({receipt:e,now:t,skewMs:n}){const i=(0,r.pe)(e.expires_at),o=(0,
r.pe)(e.issued_at)
;return null===i||null===o||t>=i?"receipt_expired":o>t+6e4?"receipt_not_yet_valid":null===n||Math.abs(n)>6e4?"clock_skew":null
}},{name:"staleness",check:({receipt:e,now:t})=>function isStale(e,t){const n=(0,r.pe)(e.issued_at),i=(0,
r.pe)(e.expires_at);return null===n||null===i||t-n>T.oe||i-n>T.oe}(e,t)?"receipt_stale":null}],F={
mode:({facts:e})=>modeFault(e),presence:({envelope:e})=>presenceFault(e)};async function evaluateGate(e){
const t=function authenticate({envelope:e,verifyReceipt:t}){if(null===e)return null;try{return t(e)}catch{return null}
}(e),n=t?.receipt??null,i=[];for(const{name:o,check:r}of D)i.push(await evaluate(o,()=>evaluatePoint(o,r,e,t,n)))
;return{passed:i.every(({result:e})=>"pass"===e),checks:i,receipt:n}}function evaluatePoint(e,t,n,i,o){
if(null!==i&&null!==o)return t({...n,authenticity:i,receipt:o});if("authenticity"===e)return i?.code??"not_evaluated"
;const r=F[e];return void 0===r?"not_evaluated":r(n)}async function evaluate(e,t){let n;try{n=await t()}catch{
n="not_evaluated"}return"not_evaluated"===n?{code:null,name:e,result:"not_evaluated"}:{code:n,name:e,
result:null===n?"pass":"fail"}}function modeFault(e){return"prod"===e.mode?null:"mode_not_prod"}
function presenceFault(e){return null===e?"receipt_missing":null}class SideEffectPort{ledger;#O;constructor(e,t){
this.#O=e,this.ledger=t}async behindGate(e,t){const n=await evaluateGate(e);return n.passed?{passed:!0,verdict:n,
value:await t(this.#O)}:{passed:!1,verdict:n}}}var C=n(12112),N=n(34326);async function beforeBegin(e,t,n){const i=(0,
h.Ml)(e.receipt_id);if(null!==await t.read(i))return"receipt_consumed"
;return e.ledger?.size!==n.size&&null!==await t.read(i)?"receipt_consumed":await async function holdsAnchor({ledger:e},t,n){
if(null===e||e.size>n.size)return!1;if(e.size===n.size)return e.head===n.head;if(0===e.size)return e.head===a.mG
;const i=await t.read((0,h.RA)(e.size)),o=null===i?null:function firstLine(e){const t=e.indexOf(10),n=t<0?null:(0,
g._6)(e.subarray(0,t));if(null===n)return null;const i=(0,g.Kf)(n);return null===(0,a.G)(i)?i:null}(i)
;return null!==o&&o.seq===e.size&&o.prev===e.head}(e,t,n)?null:"ledger_rewound"}function beginBatch(e,t,n){
const{port:i,bridge:o,opening:r,plan:a,facts:c,clock:l}=e,{until:d}=o
;return i.ledger.commit(`Ledger: begin ${t.length} operations`,async o=>{
const{snapshot:u,append:f}=o,g=n.first?await r.write(o):new Map,m=n.first?a.operations.filter(({effect:e})=>"none"!==e):t,y=await async function busyWith(e,t,n,i){
const o=await(0,j.jO)(t);return new Set(e.filter(e=>{const t=(0,h.in)(e,i);return o.has(t)&&null!==n.get(t)}))
}(m,u,g,e.kinds);if(y.size>0&&o.mayWait)return{until:d,wait:!0}
;const w=y.size>0?function refuse(e,t,n,{tip:i,append:o}){const{bridge:r,verifyReceipt:s}=e,a=new Map;for(const c of t){
const t=r.refusalFor(c,[n.has(c)?K:W],i);null!==t&&record(e,{operation:c,envelope:t,receipt:s(t).receipt},o,a)}return{
opened:[],closed:!0,envelopes:a,refusalCode:K.code}
}(e,m,y,o):await async function begin_open(e,t,n,{snapshot:i,tip:o,append:r}){
const{bridge:a}=e,c=await Promise.all(t.map(async t=>{
const n=a.receiptFor(t,o),r=gateContext(e,t,n,e=>beforeBegin(e,i,o));return{operation:t,envelope:n,
verdict:await evaluateGate(r)}})),l=c.find(({verdict:{passed:t,receipt:n}})=>t&&n?.evidence_digest!==e.evidenceDigest)
;if(void 0!==l)throw function evidenceMissing({operation_id:e}){
return new s.NL("evidence_missing",`The receipt of ${e} rests on evidence that is not beside it, or that does not permit the plan. Nothing was begun. Pass the whole artifact of the authorize job of this attempt, with its evidence.json.`)
}(l.operation);const d=new Map;for(const{operation:t,envelope:n,verdict:i}of c)(a.mintedHere||i.passed)&&record(e,{
operation:t,envelope:n,receipt:i.receipt},r,d);const p=c.flatMap(t=>recordGate(e,t,r));return{
opened:p.length>4?p:p.map(t=>askedAhead(e,t)),closed:0===p.length&&n.last,envelopes:d,refusalCode:null}}(e,t,n,o)
;w.closed&&(n.first&&appendUnchanged(f,unchangedIn(e),e.states),f("run.closed",(0,p.Q)(i.ledger.lines,{refused:y.size>0
})));const v=n.first?await(0,j.NW)(c,a.plan_digest,l(),u):[];return{until:d,files:new Map([...g,...v,...(_=w.envelopes,
[..._].map(([e,t])=>[h.hL.receipt(e),t])),...(0,j.Tj)(w.opened,e)]),value:w};var _})}function unchangedIn({plan:e}){
return e.operations.filter(({effect:e})=>"none"===e)}function record({keepReceipt:e},t,n,i){
const{operation:o,envelope:r,receipt:s}=t;null!==r&&null!==s&&(i.set(s.receipt_id,r),e(s.receipt_id,r),
appendReceipt(n,o,s,r))}function recordGate({kinds:e},{operation:t,envelope:n,verdict:i},o){
const{passed:r,receipt:s,checks:a}=i,c={operation:t,receiptId:s?.receipt_id??null}
;if(o(r?"gate.passed":"gate.rejected",{checks:a},c),!r||null===s)return[]
;const{operation_digest:l}=t,{seq:d}=o("operation.intent",{natural_key:(0,k.XX)(t,e),operation_digest:l},c);return[{
operation:t,envelope:n,receiptId:s.receipt_id,seq:d,prefetched:null}]}function askedAhead({kinds:e,reader:t},n){
const{operation:i}=n;if(i.depends_on.length>0)return n;const o=(0,k.I)(i,e);return{...n,
prefetched:t.prefetch(e=>o.observe(i,e))}}function gateContext(e,t,n,i){
const{facts:o,plan:r,verifyReceipt:s,clock:a,skewMs:c}=e;return{facts:o,planDigest:r.plan_digest,operation:t,envelope:n,
verifyReceipt:s,consumption:i,now:a(),skewMs:c()}}const K={rule:null,code:"operation_busy",
message:"Another run that is not over has begun the same; it was waited for until the receipts would expire"},W={
rule:null,code:"plan_blocked",
message:"Another operation of the plan is busy in another run, and the plan was approved as a whole"}
;function inDependencyOrder(e){const t=new Map(e.map(e=>[e.operation_id,e])),n=new Set,visit=e=>{if(!n.has(e)){
for(const n of e.depends_on){const e=t.get(n);void 0!==e&&visit(e)}n.add(e)}};return e.forEach(visit),[...n]}
var q=n(24308);function leftUnchanged(e,t){return{outcome:"unchanged",code:null,message:null,github:e,stateDigest:t,
applied:null}}function skipped(e,t){return{outcome:"skipped",code:e,message:t,github:null,stateDigest:null,applied:null}
}class GitHubPublisher{#e;#$=new Map;#I=new Map;#L=null;#S=new Set;constructor(e){this.#e=e}get outcomes(){
return this.#$}get envelopes(){return this.#I}get refusalCode(){return this.#L}getAuditTrail(){return(0,
N.u)(this.#e.port.ledger.lines)}async execute(){
const{plan:e,signal:t}=this.#e,n=inDependencyOrder(e.operations.filter(({effect:e})=>"none"!==e)),batchAt=e=>n.slice(e,e+100)
;for(let e=0;0===e||e<n.length;e+=100){if(t.aborted&&0===e)throw cancelled("before anything was begun")
;if(await this.#B(batchAt(e),batchAt(e+100),0===e))return}}async#B(e,t,n){
const{port:i,signal:o,clock:r,bridge:s}=this.#e,{ledger:a}=i,c={first:n,last:0===t.length
},{opened:l,closed:d,envelopes:u,refusalCode:f}=await beginBatch(this.#e,e,c);for(const[e,t]of u)this.#I.set(e,t)
;if(this.#L=f,c.first){const e=unchangedIn(this.#e),{states:t}=this.#e
;for(const{operation_id:n,observed:i}of e)this.#$.set(n,leftUnchanged(i,t.get(n)??null))
;d||appendUnchanged(a.append,e,t)}if(d)return!0;let g=l.length;await async function runInOrder(e,t,n){
const i=new Map,o=(0,C.TA)(t);for(const t of inDependencyOrder(e)){
const e=t.depends_on.map(e=>i.get(e)).filter(e=>void 0!==e),r=Promise.all(e).then(()=>o(()=>n(t)))
;i.set(t.operation_id,r)}await Promise.all(i.values())}(l.map(e=>({...e.operation,one:e
})),16,({one:e})=>(0===--g&&a.prefetch(t.flatMap(e=>s.idOf(e)??[]).map(h.Ml)),this.#A(e)))
;const m=c.last||o.aborted,y=r()+3e5
;return await a.commit(`Ledger: end ${l.length} operations`,async({append:e,snapshot:t})=>{m&&e("run.closed",(0,
p.Q)(a.lines));const n=l.filter(({operation:{operation_id:e}})=>"in_doubt"!==this.#$.get(e)?.outcome);return{until:y,
files:await(0,j.$B)(n,this.#e,t)}}),m}async#A({operation:e,envelope:t,receiptId:n,prefetched:i}){
const{port:o,facts:r,signal:s}=this.#e,a=e.depends_on.find(e=>!this.#R(e))
;if(void 0!==a)return void this.#z(e,n,skipped("dependency_failed",`${a} did not succeed`))
;if(s.aborted)return void this.#z(e,n,skipped("cancelled","The job was cancelled before this began"))
;const c=gateContext(this.#e,e,t,e=>async function beforeEffect(e,t,n,i){const o=null===t?null:await t.read((0,
h.Ml)(e.receipt_id));if(null===o||i.has(e.receipt_id))return"receipt_consumed";const r=(0,g.OW)(o);if(null!==(0,
h.Q9)(r))return"receipt_consumed";const s=r
;return s.claim===n&&s.operation_digest===e.operation_digest?null:"receipt_consumed"
}(e,o.ledger.snapshot,r.claim,this.#S)),l=await o.behindGate(c,t=>this.#j({operation:e,receiptId:n,prefetched:i},t))
;if(!l.passed){o.ledger.append("gate.rejected",{checks:l.verdict.checks},{operation:e,receiptId:n})
;const t=l.verdict.checks.find(e=>null!==e.code)?.code??"gate_error"
;return void this.#z(e,n,skipped(t,"The gate stood in front of the effect"))}this.#z(e,n,l.value)}
async#j({operation:e,receiptId:t,prefetched:n},i){const{kinds:o,reader:r,files:a,pause:c,progress:l,signal:d}=this.#e
;this.#S.add(t);const{effects:p,wrote:u,unclear:f}=function watched(e,t){let n=!1,i=!1;return{effects:new Proxy(e,{
get(e,o){const r=Reflect.get(e,o,e);return"function"!=typeof r?r:(...o)=>(n=!0,t(),Reflect.apply(r,e,o).catch(e=>{
throw"refused"!==(0,q.g5)(e)?.certainty&&(i=!0),e}))}}),wrote:()=>n,unclear:()=>i}}(i,()=>n?.end()),h={
reader:n?.reader??r,effects:p,marker:{receiptId:t,operationDigest:e.operation_digest},isOurs:t=>this.#T(t,e),
files:a.get(e.operation_id)??new Map,inParallel:(e,t)=>(0,C.bB)(e,16,t),pause:async t=>{if(await c(t),
d.aborted)throw cancelled(`while ${e.operation_id} was looking for what it did`)},
progress:t=>l(`${e.operation_id}: ${t}`),stopIfCancelled:()=>{
if(d.aborted)throw cancelled(`between two requests of ${e.operation_id}`)}};try{return function succeeded(e){return{
outcome:"succeeded",code:null,message:null,github:e.github,stateDigest:(0,k.Ox)(e.state??null),applied:e}}(await(0,
k.I)(e,o).apply(e,h))}catch(e){return function thrown(e,t){const n=(0,q.g5)(e);return{
outcome:(null!==n?"refused"!==n.certainty:e instanceof s.NL?t.unclear:t.wrote)?"in_doubt":"failed",
code:e instanceof s.NL?e.code:"internal_error",message:(0,s.bD)(e),github:null,stateDigest:null,applied:null}}(e,{
wrote:u(),unclear:f()})}}async#T({receiptId:e,operationDigest:t},n){
const{kinds:i,port:o}=this.#e,{snapshot:r}=o.ledger,s=null===r?null:await(0,b.II)(e,r,i)
;return s?.operation_digest===t&&(0,h.in)(s,i)===(0,h.in)(n,i)}#z(e,t,n){const{outcome:i,code:o,message:r,github:s}=n
;this.#$.set(e.operation_id,n);const a={code:o,effect:e.effect,github:s,message:r,state_digest:n.stateDigest}
;this.#e.port.ledger.append(`operation.${i}`,a,{operation:e,receiptId:t})}#R(e){const t=this.#$.get(e)?.outcome
;return"succeeded"===t||"unchanged"===t}}function cancelled(e){
return new s.NL("cancelled",`The job was cancelled ${e}. Run again: what is done is left alone.`)}var E=n(76760)
;class ReceiptStore{mintedHere=!0;until;#e;#D;#F=new Map;constructor(e){this.#e=e,this.until=e.until,
this.#D=new Map(e.reserved)}mint(e,t,{size:n,head:i}){const{operation_id:o}=e,r=this.#F.get(o);if(void 0!==r)return r
;const s=this.#D.get(o),a=this.#e.generate({operation:e,violations:t,ledger:{size:n,head:i},receiptId:s})
;return this.#D.delete(o),this.#F.set(o,a),a}minted(){
return new Map([...this.#F.values()].map(e=>[e.receipt.receipt_id,e]))}idOf({operation_id:e}){
const t=this.#F.get(e)?.receipt.receipt_id??this.#D.get(e);if(void 0!==t)return t;const n=(0,T.a4)(this.#e.random)
;return this.#D.set(e,n),n}receiptFor(e,t){return this.mint(e,[],t).bytes}refusalFor(e,t,n){const{operation_id:i}=e
;return!0===this.#F.get(i)?.receipt.enforceable&&this.#F.delete(i),this.mint(e,t,n).bytes}}const U=1048576,Q=2e3
;async function foreignReceipts({inputs:e},t){const n=await async function readEnvelopes(e){
const unreadable=(t,n)=>new s.NL("receipts_unreadable",`The receipts in ${e} cannot be read: ${t}.`,{cause:n});let t
;try{const n=(0,E.join)(e,"receipts"),i=(await(0,M.readdir)(e)).includes("receipts")?n:e;t=(await(0,
M.readdir)(i)).filter(e=>e.endsWith(".dsse.json")).map(e=>(0,E.join)(i,e))}catch(e){
throw unreadable("it is not a folder; download the artifact of the authorize job there",e)}
if(t.length>Q)throw unreadable(`it holds more than ${Q} receipts`);const n=await Promise.all(t.map(e=>(0,
M.lstat)(e))).catch(e=>{throw unreadable("one of them cannot be opened",e)})
;if(n.some(e=>!e.isFile()))throw unreadable("one of them is not a file")
;if(n.some(({size:e})=>e>U))throw unreadable("one of them is too large");return Promise.all(t.sort().map(e=>(0,
M.readFile)(e)))}(e.receipts??""),i=new Map,o=[];for(const r of n){const n=claimed(r)?.operation_id??null
;if(null!==n&&t.operations.some(({operation_id:e})=>e===n)){
if(i.has(n))throw new s.NL("receipts_ambiguous",`Two receipts in ${e.receipts??""} are for the operation ${n}. Pass the receipts of one authorize job.`)
;i.set(n,r)}else o.push(r)}for(const{operation_id:e,effect:n}of t.operations){if("none"===n||i.has(e))continue
;const t=o.shift();void 0!==t&&i.set(e,t)}return{mintedHere:!1,until:Math.min(...[...i.values()].map(expiry))-G,
idOf:({operation_id:e})=>{const t=i.get(e);return void 0===t?null:claimed(t)?.receipt_id??null},
receiptFor:({operation_id:e})=>i.get(e)??null,refusalFor:()=>null}}const G=6e4;function expiry(e){return(0,
r.pe)(claimed(e)?.expires_at??"")??Number.POSITIVE_INFINITY}function claimed(e){try{return(0,A.hk)(e,A.ui,T.m8).payload
}catch(e){if(e instanceof g.dO)return null;throw e}}var H=n(78757);async function prod(e,t,n){
const i=function openCore({inputs:e,facts:t,clock:n,random:i},{governance:o}){if(""===e.hmacKey){return{refusal:{
code:"key_missing",
message:"prod needs the key: pass the secret of the protected environment as hmac-key. Secrets of an environment are empty in a job that does not name it."
}}}if(null!==o.trustedKeysFault)return{refusal:{code:"trusted_keys_invalid",
message:`${o.trustedKeysFault}. Mend it on the default branch.`}};const r=function openFederationCore(e){
const{facts:t,trustedKeys:n,clock:i,random:o}=e,r=(0,l.yv)(t.serverUrl,t.repositoryId),derive=(e,n)=>(0,R.Cd)((0,
R.o7)(e,n),t.repositoryId,r),s=derive(e.hmacKey,"The input hmac-key"),a=e.previousHmacKeys.map((e,t)=>derive(e,`Line ${t+1} of the input previous-hmac-keys`))
;return{vkey:s.vkey,refusal:keyRefusal(s.vkey,n,i()),endsAt:endOf(s.vkey,n),mint:e=>(0,v.M)(e,s,i,o),verifyReceipt:(0,
v.d)([s,...a],n),sign:{checkpoint:(e,t=!1)=>{const n=(0,c.am)(e),i=t?[s,...a]:[s];return`${n}\n${i.map(e=>(0,
c.Zp)(e.vkey,e.sign(Buffer.from(n)))).join("")}`},manifest:e=>(0,A.iA)(A.b3,e,[{keyid:`ed25519:${s.vkey.keyHash}`,
sig:s.sign((0,A.Zg)(A.b3,e)).toString("base64")}])}}}({hmacKey:e.hmacKey,previousHmacKeys:e.previousHmacKeys,
trustedKeys:o.trustedKeys,facts:t,clock:n,random:i});return null===r.refusal?{opened:r,refusal:null}:{refusal:r.refusal}
}(e,t);if(null!==i.refusal)return unsigned(e,t,n,new s.NL(i.refusal.code,i.refusal.message))
;const o=function keyEnding({endsAt:e},t){if(null===e||e-t>Z)return[];return[{code:"key_ends_soon",
message:`The key ends on ${(0,r.fU)(e)} (not-after in .marketops/trusted-keys): rotate it before.`}]
}(i.opened,e.clock());for(const{code:t,message:n}of o)e.log.warning(`${n} [${t}]`);const a=function signedRun(e,t,n,i){
const{facts:o,clock:r,ledger:s,phase:a}=e;if(null===s)throw new Error("a prod run has a ledger")
;const{policy:c,policyDigest:d,trustedKeys:p}=t.governance,u=(0,w.pc)(c.receipt_ttl),f=new LedgerSession({facts:o,
clock:r,file:n.ledgerFile,store:{tree:s,keys:{origin:(0,l.yv)(o.serverUrl,o.repositoryId),trusted:p,now:r()},
vkey:i.vkey,signCheckpoint:i.sign.checkpoint,flush:()=>n.flush(),pause:ledgerPause(e),provisional:"authorize"===a}}),h={
facts:o,planDigest:t.plan.plan_digest,policyDigest:d,evidenceDigest:t.evidenceDigest,approvals:t.approvals,
signedApprovals:[],lifetimeMs:u};return{deps:e,prepared:t,core:i,session:f,receipts:new ReceiptStore({
generate:i.mint(h),random:e.random,until:Math.min(r()+u-G,(i.endsAt??1/0)-z),reserved:t.receiptIds}),
opening:new RunOpening({lines:(0,x.QY)(o,t,i.vkey.text),material:(0,x.Vo)(t),reconciler:(0,H.qz)(e),
inventory:e.github.inventory,log:e.log.info}),folder:n}}(e,{...t,warnings:[...t.warnings,...o]
},n,i.opened),d=t.judged.some(({verdict:e})=>"refuse"===e);try{
return"authorize"===e.phase?await async function authorizeOnly({deps:e,prepared:t,core:n,session:i,receipts:o}){
const r=t.judged.some(({verdict:e})=>"refuse"===e);await i.commit("Ledger: authorized",({tip:s,append:a})=>{
appendOpening(a,(0,x.QY)(e.facts,t,n.vkey.text));for(const{operation:e,verdict:n,violations:i}of t.judged){
if("unchanged"===n)continue;const{receipt:t,bytes:r}=o.mint(e,i,s);appendReceipt(a,e,t,r)}
return appendUnchanged(a,leftAsTheyAre(t),t.states),a("run.closed",r?(0,p.Q)(i.lines,{refused:r}):{...(0,p.Q)(i.lines),
result:"authorized"}),Promise.resolve({until:o.until,files:new Map})});const s={outcomes:new Map,refusalCode:null,
failure:null};return{session:i,signer:n.sign,receipts:o.minted(),...s}
}(a):d?await async function ship_refuse({deps:e,prepared:t,core:n,session:i,receipts:o,opening:r}){
const s="execute"!==e.phase;await i.commit("Ledger: refused",async({snapshot:n,tip:a,append:c})=>{
const l=await r.write({snapshot:n,tip:a,append:c});if(s)for(const{operation:e,verdict:n,violations:i}of t.judged){
if("refuse"!==n)continue;const{receipt:t,bytes:r}=o.mint(e,i,a);appendReceipt(c,e,t,r),
l.set(h.hL.receipt(t.receipt_id),r)}appendUnchanged(c,leftAsTheyAre(t),t.states),c("run.closed",(0,p.Q)(i.lines,{
refused:!0}));const{facts:d,clock:u}=e,f=await(0,j.NW)(d,t.plan.plan_digest,u(),n);return{until:o.until,
files:new Map([...l,...f])}});const a=t.judged.flatMap(({violations:e})=>e)[0]?.code??null,c={outcomes:new Map,
failure:null};return{session:i,signer:n.sign,receipts:o.minted(),refusalCode:a,...c}}(a):await async function ship(e){
const{deps:t,prepared:n,core:i,session:o,folder:r}=e,{facts:a,github:c,kinds:l,clock:d,log:p,signal:u}=t
;if(null===c.effects)throw new Error("a prod run has effects")
;const f="execute"===t.phase?await foreignReceipts(t,n.plan):e.receipts,h=new GitHubPublisher({facts:a,plan:n.plan,
evidenceDigest:n.evidenceDigest,states:n.states,files:n.files,kinds:l,reader:c.reader,
port:new SideEffectPort(c.effects,o),bridge:f,verifyReceipt:i.verifyReceipt,keepReceipt:(e,t)=>r.write((0,P.WI)(e),t),
clock:d,skewMs:c.skewMs,pause:c.pause,opening:e.opening,progress:p.info,signal:u});let g=null;try{await h.execute()
}catch(e){if(!(e instanceof s.NL&&o.hasLanded))throw e;g=e,o.closeAsFailed()}
const m=new Map([...h.envelopes].map(([e,t])=>[e,{receipt:payloadOf(t),bytes:t}]));return{session:o,signer:i.sign,
receipts:m,outcomes:h.outcomes,refusalCode:g?.code??h.refusalCode,failure:g}}(a)}catch(i){
if(!(i instanceof s.NL))throw i;return n.takeBackRun(),unsigned(e,t,n,i)}}const Z=2592e6;function unsigned(e,t,n,i){
const{facts:o,clock:r}=e,s=new LedgerSession({facts:o,clock:r,file:n.ledgerFile,store:null})
;return appendOpening(s.append,(0,x.QY)(o,t,null)),s.append("run.closed",(0,p.Q)(s.lines,{refused:!0})),{session:s,
signer:null,receipts:new Map,outcomes:new Map,refusalCode:i.code,failure:i}}function leftAsTheyAre({judged:e}){
return e.filter(({verdict:e})=>"unchanged"===e).map(({operation:e})=>e)}function payloadOf(e){return(0,
A.hk)(e,A.ui,T.m8).payload}const Y=100,J=8e3,V=4e3;function ledgerPause({clock:e,random:t,signal:n}){let i=null
;const cancel=()=>{i=e()};return n.aborted?cancel():n.addEventListener("abort",cancel,{once:!0}),async(o,r)=>{
const latest=()=>null===i?r:Math.min(r,i+V),s=Buffer.from(t(4)).readUInt32BE()/2**32,a=Math.ceil(Math.min(J,Y*2**Math.min(o,10))*s)
;return!(e()+a>latest())&&(await(0,B.setTimeout)(a,void 0,n.aborted?{}:{signal:n}).catch(()=>{}),e()<=latest())}}}};
