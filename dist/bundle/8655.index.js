export const id=8655;export const ids=[8655];export const modules={70302:(e,t,n)=>{n.d(t,{M:()=>receiptGenerator,
d:()=>receiptVerifier});var i=n(77598),r=n(32257),o=n(31615),s=n(46260),a=n(81920),c=n(19523)
;function receiptGenerator(e,t,n,i){const{facts:c}=e;return({operation:l,violations:d,ledger:u,receiptId:p})=>{
const f=n(),h=null!==t&&"prod"===c.mode&&0===d.length
;if(!h&&0===d.length)throw new Error("an advisory receipt must say why");const g={actor:c.actor,api_url:c.apiUrl,
approvals:e.approvals,enforceable:h,environment:c.environment,expires_at:(0,r.fU)(f+e.lifetimeMs),issued_at:(0,r.fU)(f),
key_id:t?.keyId??null,ledger:u,mode:c.mode,operation_digest:l.operation_digest,operation_id:l.operation_id,
operation_kind:l.operation_kind,plan_digest:e.planDigest,policy_digest:e.policyDigest,receipt_id:p??(0,a.a4)(i),
repository:c.repository,repository_id:c.repositoryId,run_attempt:c.runAttempt,run_id:c.runId,schema:a.RJ,violations:d,
workflow_ref:c.workflowRef,workflow_sha:c.workflowSha},m=Buffer.from((0,s.dw)(g)),y=(0,o.Zg)(o.ui,m),w=null===t?[]:[{
keyid:`hmac-sha256:${t.keyId}`,sig:t.hmac(y).toString("base64")},{keyid:`ed25519:${t.vkey.keyHash}`,
sig:t.sign(y).toString("base64")}];return{receipt:g,bytes:(0,s.d_)((0,o.iA)(o.ui,m,w))}}}function receiptVerifier(e,t){
return n=>{let i;try{i=(0,o.hk)(n,o.ui,a.m8)}catch(e){if(e instanceof s.dO)return{code:"receipt_malformed",receipt:null}
;throw e}return{code:signatureFault(i,e,t),receipt:i.payload}}}
function signatureFault({envelope:e,payload:t,signed:n},o,s){const[a,l,...d]=e.signatures
;if(void 0===a||void 0===l||d.length>0)return"signature_invalid";const u=o.find(({keyId:e})=>e===t.key_id)
;if(void 0===u)return"key_unknown"
;if(a.keyid!==`hmac-sha256:${u.keyId}`||l.keyid!==`ed25519:${u.vkey.keyHash}`)return"signature_invalid"
;const p=Buffer.from(a.sig,"base64"),f=u.hmac(n),h=p.length===f.length&&(0,i.timingSafeEqual)(p,f),g=(0,
c.pI)(u.vkey,n,Buffer.from(l.sig,"base64"));if(!h||!g)return"signature_invalid"
;const m=s.filter(({vkey:e})=>e.text===u.vkey.text);if(0===m.length)return"key_unknown";const y=(0,
r.pe)(t.issued_at)??Number.NaN;return m.some(e=>(0,c.fx)(e,y))?null:"key_not_in_force"}},76311:(e,t,n)=>{n.d(t,{
Cd:()=>deriveKeys,KR:()=>formatSecret,X$:()=>createSecret,o7:()=>parseSecret})
;var i=n(77598),r=n(55543),o=n(74296),s=n(19523)
;const a=/^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/,c="marketops/v1",l=Buffer.from("302e020100300506032b657004220420","hex")
;function formatSecret(e){return`mok1_${Buffer.from(e).toString("base64url")}${checksum(e)}`}function createSecret(e){
return formatSecret(e(32))}const checksum=e=>(0,r.s)(e).subarray(0,4).toString("hex");function parseSecret(e,t){
const[,n,r]=a.exec(e)??[],s=Buffer.from(n??"","base64url");if(!(32===s.length&&s.toString("base64url")===n)||!(0,
i.timingSafeEqual)(Buffer.from(checksum(s)),Buffer.from(r??"")))throw new o.NL("key_invalid",`${t} is not a MarketOps key (mok1_ and 51 more characters, the last 8 a checksum). Make one with \`marketops keygen\` and store it whole as a secret of the protected environment.`)
;return s}function deriveKeys(e,t,n){const derive=(t,n)=>Buffer.from((0,i.hkdfSync)("sha256",e,c,t,n)),r=(0,
i.createSecretKey)(derive(`receipt-hmac:${t}`,32)),a=(0,i.createPrivateKey)({
key:Buffer.concat([l,derive(`ed25519:${t}`,32)]),format:"der",type:"pkcs8"}),d=(0,s.z5)((0,
s.T2)(n,function rawPublicKey(e){const{x:t}=(0,i.createPublicKey)(e).export({format:"jwk"})
;return Buffer.from(t??"","base64url")}(a)))
;if(null===d)throw new o.NL("key_invalid",`No verifier key can be named for the origin ${n}.`);return{
keyId:derive("key-id",8).toString("hex"),vkey:d,hmac:e=>(0,i.createHmac)("sha256",r).update(e).digest(),sign:e=>(0,
i.sign)(null,e,a)}}},93132:(e,t,n)=>{n.d(t,{Jz:()=>beforeBegin,Ls:()=>isConsumedAs,N7:()=>beforeEffect})
;var i=n(46260),r=n(96679),o=n(52533);async function beforeBegin(e,t,n){const s=(0,o.Ml)(e.receipt_id)
;if(null!==await t.read(s))return"receipt_consumed"
;return e.ledger?.size!==n.size&&null!==await t.read(s)?"receipt_consumed":await async function holdsAnchor({ledger:e},t,n){
if(null===e||e.size>n.size)return!1;if(e.size===n.size)return e.head===n.head;if(0===e.size)return e.head===r.mG
;const s=await t.read((0,o.RA)(e.size)),a=null===s?null:function firstLine(e){const t=e.indexOf(10),n=t<0?null:(0,
i._6)(e.subarray(0,t));if(null===n)return null;const o=(0,i.Kf)(n);return null===(0,r.G)(o)?o:null}(s)
;return null!==a&&a.seq===e.size&&a.prev===e.head}(e,t,n)?null:"ledger_rewound"}async function beforeEffect(e,t,n,r){
const s=null===t?null:await t.read((0,o.Ml)(e.receipt_id));if(null===s||r.has(e.receipt_id))return"receipt_consumed"
;const a=(0,i.OW)(s);if(null!==(0,o.Q9)(a))return"receipt_consumed";const c=a
;return c.claim===n&&c.operation_digest===e.operation_digest?null:"receipt_consumed"}async function isConsumedAs(e,t,n){
const r=null===e?null:await e.read((0,o.Ml)(t));if(null===r)return!1;const s=(0,i.OW)(r);return null===(0,
o.Q9)(s)&&s.operation_digest===n}},48943:(e,t,n)=>{n.d(t,{D:()=>messages,X:()=>Reconciler})
;var i=n(74296),r=n(46260),o=n(96679),s=n(52533),a=n(91277),c=n(93132);function messages({settled:e,left:t}){
return[...e.map(({operation:e,naturalKey:t,data:n})=>`${e.operation_kind} ${t}, begun by run ${n.run_id} (attempt ${n.run_attempt}) without an outcome: ${n.observed}`),...t.map(({path:e,entry:t,why:n})=>`${e}${null===t?"":` of run ${t.run_id}`} stays open: ${n}`)]
}class Reconciler{#e;#t=new Map;constructor(e){this.#e=e}async look(e){const t=[...await(0,
a.jO)(e)].sort().slice(0,100),n=await Promise.all(t.map(t=>this.#n(t,e)));return{settled:n.filter(e=>"data"in e),
left:n.filter(e=>"why"in e)}}async#n(e,t){const n=function parseOpen(e){if(null===e)return null;try{const t=(0,r.OW)(e)
;return null===(0,s.Yc)(t)?t:null}catch{return null}}(await t.read(e)),left=(t,i=!1)=>({path:e,entry:n,live:i,why:t})
;if(null===n)return left("the file cannot be read");const a=this.#t.get(n.receipt_id);if(void 0!==a)return a;try{
const i=await this.#e.attemptStatus(n.run_id,n.run_attempt)
;if("unreadable"in i)return left(`its run cannot be read: ${i.unreadable}`)
;if(null===i.value)return left("GitHub knows of no such run")
;if("completed"!==i.value)return left(`its run is ${i.value}`,!0)
;const s=await async function intentOf(e,{receipt_id:t,run_id:n,run_attempt:i,seq:s},a){
const c=await a.segmentWith(e),l=null===c?null:(0,r._6)(c);for(const e of l?.trimEnd().split("\n")??[]){
if(!e.includes(t))continue;let r;try{r=(0,o.A)(e)}catch{return null}const a=r.seq===s&&r.run_id===n&&r.run_attempt===i
;if("operation.intent"===r.type&&r.receipt_id===t&&a)return r}return null}(e,n,t)
;if(null===s)return left("its line was not found on the branch");const a=await this.#i(e,n,s,t)
;return null===a?left("it is about a repository that this run does not name"):(this.#t.set(n.receipt_id,a),a)}catch(e){
if(!(e instanceof i.NL))throw e;return left((0,i.bD)(e))}}async#i(e,t,n,i){
const{kinds:r,targets:o,reader:a}=this.#e,{operation_kind:l,operation_id:d}=n,{natural_key:u,operation_digest:p}=n.data
;if(void 0===l||void 0===d)return null;const f=o.find(({repository_id:t})=>(0,s.TI)(l,t,u)===e),h=r.find(e=>e.kind===l)
;if(void 0===f||void 0===h)return null;const{receipt_id:g,run_id:m,run_attempt:y}=t,w=await h.trace({
repository:f.repository,naturalKey:u,receiptId:g,operationDigest:p},a,e=>(0,c.Ls)(i,e.receiptId,e.operationDigest))
;return{path:e,operation:{operation_id:d,operation_kind:l},naturalKey:u,data:{...w,receipt_id:g,run_attempt:y,run_id:m}}
}}},34326:(e,t,n)=>{function auditTrail(e){const t=[]
;for(const n of e)void 0!==n.status&&void 0!==n.operation_id&&void 0!==n.operation_kind&&t.push({seq:n.seq,ts:n.ts,
run_id:n.run_id,run_attempt:n.run_attempt,operation_id:n.operation_id,operation_kind:n.operation_kind,
receipt_id:n.receipt_id??null,event:n.type,status:n.status,...detailsOf(n)});return t}function detailsOf(e){const t={
code:null,message:null,github:null};switch(e.type){case"operation.succeeded":case"operation.unchanged":
case"operation.failed":case"operation.in_doubt":case"operation.skipped":{const{code:t,message:n,github:i}=e.data;return{
code:t,message:n,github:i}}case"operation.blocked":return{...t,code:e.data.code};case"receipt.refused":{
const n=e.data.violations[0];return void 0!==n&&"code"in n?{...t,code:n.code,message:n.message}:t}case"gate.rejected":
return{...t,code:e.data.checks.find(({code:e})=>null!==e)?.code??null};default:return t}}n.d(t,{u:()=>auditTrail})},
67898:(e,t,n)=>{n.d(t,{ax:()=>fitLine,xZ:()=>isCut,ze:()=>isShortened});var i=n(46260),r=n(96679);const o=4096,s=128
;function fitLine(e){let t=cutTexts(e.data);for(;Buffer.byteLength((0,i.dw)({...e,data:t}))>r.Oc-s;){
const e=shortenLongestList(t);if(null===e)break;t=e}return{...e,data:t}}function cutTexts(e){
return"string"==typeof e?cutText(e,o):Array.isArray(e)?e.map(e=>cutTexts(e)):null===e||"object"!=typeof e?e:Object.fromEntries(Object.entries(e).map(([e,t])=>[e,cutTexts(t)]))
}function cutText(e,t){const n=e.toWellFormed();if(encodedLength(n)<=t)return n;const i=[];let r=0;for(const e of n){
if(r+=encodedLength(e),r>t)break;i.push(e)}return i.join("")}
const encodedLength=e=>Buffer.byteLength(JSON.stringify(e))-2,isOmitted=e=>"object"==typeof e&&null!==e&&"omitted"in e
;function shortenLongestList(e){
const t=Object.entries(e),[n,i]=t.reduce((e,[t,n])=>Array.isArray(n)&&n.length>e[1].length?[t,n]:e,["",[]]),r=i.at(-1),o=isOmitted(r)?r.omitted:0,s=o>0?i.slice(0,-1):i
;if(0===s.length)return null;const a=Math.floor(s.length/2);return{...e,[n]:[...s.slice(0,a),{omitted:o+s.length-a}]}}
function isShortened(e,t){const n=t.at(-1),r=isOmitted(n)?n.omitted:0,o=r>0?t.slice(0,-1):t
;if(o.length+r!==e.length)return!1;const s=e.slice(0,o.length).map(e=>cutTexts(e));return(0,i.dw)(s)===(0,i.dw)(o)}
function isCut(e,t){return e===t||null!==e&&t===cutText(e,o)}},88850:(e,t,n)=>{async function renderReport(e){
return(await i()).renderPage(e)}n.r(t),n.d(t,{loadPage:()=>i,renderReport:()=>renderReport});const i=(0,
n(12112).Oo)(()=>Promise.all([n.e(3091),n.e(340),n.e(9707)]).then(n.bind(n,49707)))},68655:(e,t,n)=>{n.r(t),n.d(t,{
beginProof:()=>beginProof,changeLines:()=>i.Ow,dryRun:()=>dryRun,finishProof:()=>finishProof,loadPage:()=>r.loadPage,
prod:()=>prod})
;var i=n(64347),r=n(88850),o=n(32257),s=n(74296),a=n(96679),c=n(49598),l=n(19523),d=n(67898),u=n(83015),p=n(12544),f=n(52533),h=n(71971)
;class LedgerSession{#e;#r;#o;#s=[];#a=0;#c=[];#l=[];#d=h._W;#u=null;#p=0;constructor(e){this.#e=e,
this.#o=new p.eY(e.file),this.#r=(0,l.yv)(e.facts.serverUrl,e.facts.repositoryId)}get origin(){return this.#r}
get lines(){return this.#s}get snapshot(){return this.#u}get stretches(){return null===this.#e.store?[{after:null,
before:null,first_seq:0,frontier:[]}]:0===this.#l.length?this.#c:this.#f(this.#d,null)}get hasLanded(){return this.#a>0}
tip(){const{frontier:e,head:t}=this.#h();return{size:e.size,head:t,root:e.root().toString("hex")}}#h(){
const e=this.#d.frontier.clone();for(const{hash:t}of this.#l)e.append(t);return{frontier:e,
head:this.#l.at(-1)?.hash??this.#d.head}}append=(e,t,n={})=>{const{line:i,text:r}=this.#g(this.#m(e,t,n))
;return this.#o.append(`${r}\n`),"run.closed"===e&&this.#o.close(),i};prefetch(e){this.#e.store?.tree.prefetch({files:e
})}async commit(e,t){const{store:n}=this.#e;if(null===n){const e=await t({snapshot:g,tip:h._W,append:this.append,
mayWait:!1});return"value"in e?e.value:void 0}const i=this.#l.map(({line:e})=>unchained(e));let r=!0;for(let o=1;;o++){
const s=await n.tree.snapshot(),a=await(0,h.av)(s,this.#r,n.trustedKeys);this.#y(a,i);const c=await t({snapshot:s,tip:a,
append:this.append,mayWait:r});if(!0===c.wait){r=await n.pause(o,c.until);continue}const l=c.value
;if(n.provisional)return l;if(await this.#w(n,s,a,c.files,e))return l;if(!await n.pause(o,c.until))throw busy()}}
closeAsFailed(){
const e=this.#l.map(({line:e})=>e),t=e.some(({type:e})=>"operation.intent"===e)?[]:e.filter(({type:e})=>"run.closed"!==e).map(unchained)
;this.#_(t),this.append("run.closed",{...(0,u.Q)(this.lines),result:"failed"})}async#w(e,t,n,i,r){
const{frontier:o,head:s}=this.#h(),a=e.signCheckpoint({origin:this.#r,size:o.size,root:o.root().toString("hex"),head:s
},function isOfAnotherKey({checkpoint:e},t){const n=null===e?null:(0,c.S7)(e);return null!==n&&"absent"===(0,
c.W4)(n.note,t)}(n,e.vkey)),l=new Map(i)
;l.set((0,f.RA)(n.size),Buffer.from(this.#l.map(({text:e})=>`${e}\n`).join(""))),l.set(f.nm,Buffer.from(a)),
l.set(f.Ij,(0,h.C0)({size:o.size,head:s,frontier:o})),await Promise.all([(0,p.bX)([this.#o.path]),e.flush()])
;const d=await e.tree.commit(t,l,r);return"conflict"!==d&&(this.#c=this.#f(n,a),this.#a=this.#s.length,this.#l=[],
this.#u=d,this.#d={size:o.size,head:s,frontier:o,checkpoint:a},!0)}#f({checkpoint:e,size:t,frontier:n},i){
const r=this.#c.at(-1);return void 0!==r&&r.after===e?this.#c.with(-1,{...r,after:i??r.after}):[...this.#c,{after:i,
before:e,first_seq:t,frontier:n.subtrees()}]}#y(e,t){const n=e.size!==this.#d.size||e.head!==this.#d.head;this.#d=e,
(n||t.length!==this.#l.length)&&this.#_(t)}#_(e){this.#l=[],this.#s.length=this.#a;for(const t of e)this.#g(t)
;this.#o.replace(Buffer.from(this.#s.map(e=>`${(0,a.oZ)(e)}\n`).join("")))}#g(e){const t=this.#l.at(-1),n={...e,...{
prev:t?.hash??this.#d.head,seq:void 0===t?this.#d.size:t.line.seq+1}},i=(0,a.oZ)(n),r={line:n,text:i,hash:(0,a.Hw)(i)}
;return this.#l.push(r),this.#s.push(n),r}#m(e,t,n){const{facts:i,clock:r}=this.#e;this.#p=Math.max(this.#p,r())
;const c=(0,a.c2)(e),l={claim:i.claim,data:t,mode:i.mode,run_attempt:i.runAttempt,run_id:i.runId,ts:(0,o.fU)(this.#p),
type:e,v:1,...void 0===c?{}:{status:c},...(0,a.rC)(e)?{operation_id:n.operation?.operation_id,
operation_kind:n.operation?.operation_kind}:{},...(0,a.r7)(e,t)?{receipt_id:n.receiptId}:{}};return function checked(e){
const t=(0,a.oZ)({...e,prev:"0".repeat(64),seq:0}),n=(0,a.G)(JSON.parse(t))
;if(null!==n||Buffer.byteLength(t)>a.Oc-32)throw new s.NL("ledger_line_invalid",`A ${e.type} line cannot be written (${null===n?"too long":`${n.path}: ${n.expected}`}). This is a defect of the action; nothing further was done.`)
;return e}((0,d.ax)(l))}}function unchained(e){const{seq:t,prev:n,...i}=e;return i}function busy(){
return new s.NL("ledger_busy","Other runs kept writing to the ledger until it was too late for this one. Run again when they are done.")
}const g={version:"",first:!0,read:()=>Promise.resolve(null),list:()=>Promise.resolve([]),
segmentWith:()=>Promise.resolve(null)};var m=n(69489),y=n(70302),w=n(55543),_=n(48943)
;function appendOpening(e,{run:t,plan:n,decisions:i},r=[]){e("run.opened",t)
;for(const{operation:t,data:n}of r)e("operation.reconciled",n,{operation:t});e("plan.created",n)
;for(const{operation:t,decision:n}of i)e("policy.decided",n,{operation:t})}class RunOpening{#s;#v;#k;#b=new Set
;constructor(e,t,n){this.#s=e,this.#v=t,this.#k=n}async write(e,t){const n=await this.#v.look(t);for(const e of(0,
_.D)(n))this.#b.has(e)||this.#k(e),this.#b.add(e);return appendOpening(e,this.#s,n.settled),
new Map(n.settled.map(({path:e})=>[e,null]))}}
function appendReceipt(e,t,{receipt_id:n,enforceable:i,operation_digest:r,violations:o},s){
e(i?"receipt.minted":"receipt.refused",{enforceable:i,envelope_digest:(0,w.o)(s),operation_digest:r,violations:o},{
operation:t,receiptId:n})}function appendUnchanged(e,t){for(const n of t){e("operation.unchanged",{code:null,
effect:"none",github:n.observed,message:null},{operation:n})}}var v=n(18734);async function dryRun(e,t,n){
const{facts:i,clock:r,random:o}=e,s=new LedgerSession({facts:i,clock:r,file:n.ledgerFile,store:null}),a=(0,y.M)({
facts:i,planDigest:t.plan.plan_digest,policyDigest:t.governance.policyDigest,approvals:t.approvals,lifetimeMs:(0,
m.pc)(t.governance.policy.receipt_ttl)},null,r,o),c=new Map,{append:l}=s;appendOpening(l,(0,v.QY)(i,t,null))
;for(const{operation:e,violations:n}of t.judged){const t=a({operation:e,violations:n,ledger:null})
;c.set(t.receipt.receipt_id,t),appendReceipt(l,e,t.receipt,t.bytes)}for(const e of t.plan.operations){
const{effect:t,operation_digest:n}=e;l("operation.blocked",{code:"mode_not_prod",effect:t,operation_digest:n},{
operation:e})}return l("run.closed",(0,u.Q)(s.lines)),Promise.resolve({session:s,signer:null,receipts:c,
outcomes:new Map,refusalCode:null,failure:null})}var k=n(51455),b=n(38422);function canonicalProof(e){
const{facts:t,plan:n,lines:i}=e,r=only(i,"run.opened"),o=only(i,"run.closed"),s="dry_run"===t.mode;return{schema:b.rb,
run:{repository:t.repository,repository_id:t.repositoryId,run_id:t.runId,run_attempt:t.runAttempt,claim:t.claim,
mode:t.mode,commit_sha:t.commitSha,ref:t.ref,event:t.event,actor:t.actor,environment:t.environment,
workflow_ref:t.workflowRef,workflow_sha:t.workflowSha,action_version:t.actionVersion,result:o.data.result,
opened_at:r.ts,closed_at:o.ts},phase_1_dry_run_plan:{mode:"dry_run",blocked_by_mode:!0,plan_digest:n.plan_digest,
plan_file_digest:(0,w.o)(e.planBytes),
operations:n.operations.map(({operation_id:e,operation_kind:t,operation_digest:n,effect:i,reason:r})=>({operation_id:e,
operation_kind:t,operation_digest:n,effect:i,reason:r}))},phase_2_fc_authorization:{blocked_by_mode:s,
policy_digest:e.policyDigest,approvals:approvalsOf(e),decisions:e.decisions,
receipts:receiptLines(i).map(t=>function receiptEntry(e,{receipts:t}){const n=e.receipt_id??"",i=t.get(n)
;if(void 0===i)throw new Error(`the envelope of ${n} was not kept`);return{receipt_id:n,
operation_id:i.receipt.operation_id,enforceable:i.receipt.enforceable,envelope_digest:(0,w.o)(i.bytes),receipt:i.receipt
}}(t,e))},phase_3_github_execution:{blocked_by_mode:s,operations:n.operations.map(t=>function execution(e,t){
const n=e.operation_id,i=t.lines.filter(e=>e.operation_id===n&&"operation.reconciled"!==e.type),r=i.find(isOutcome),o=i.findLast(e=>"gate.passed"===e.type||"gate.rejected"===e.type),s=i.findLast(({receipt_id:e})=>void 0!==e)?.receipt_id??null,c={
operation_id:n,receipt_id:s,checks:o?.data.checks??null};if(void 0!==r){
const e=outcomeWord(r),{code:t}=r.data,n="operation.blocked"===r.type?{message:null,github:null}:r.data;return{...c,
outcome:e,status:(0,a.c2)(r.type)??"rejected",code:t,message:n.message,github:n.github}}
const l=function firstCode(e,t,{receipts:n,refusalCode:i}){const r=null===e?void 0:n.get(e)?.receipt.violations[0]
;return r?.code??t.find(({code:e})=>null!==e)?.code??i}(s,o?.data.checks??[],t);return{...c,outcome:null,
status:"rejected",code:l,message:null,github:null}}(t,e))},phase_4_proof_ledger:{origin:e.origin,...e.tip,
entries:i.length,bindings:receiptLines(i).map(e=>function binding(e,t){
const n=e.receipt_id??"",i=t.find(({type:e,receipt_id:t})=>"operation.intent"===e&&t===n),r=t.find(e=>isOutcome(e)&&e.receipt_id===n)
;return{receipt_id:n,operation_id:e.operation_id??"",intent_seq:i?.seq??null,outcome_seq:r?.seq??null,
outcome:void 0===r?null:outcomeWord(r)}}(e,i))}}}function approvalsOf({approvals:e,receipts:t,lines:n}){
const[i]=receiptLines(n);return t.get(i?.receipt_id??"")?.receipt.approvals??e}function receiptLines(e){
return e.filter(e=>"receipt.minted"===e.type||"receipt.refused"===e.type)}
const $=[...n(14182).im,"unchanged","blocked"].map(e=>`operation.${e}`);function isOutcome(e){return $.includes(e.type)}
function outcomeWord(e){return e.type.slice(10)}function only(e,t){const n=e.find(e=>e.type===t)
;if(void 0===n)throw new Error(`no ${t} line`);return n}function beginProof(e,t,n){e.write(b.Pb.plan,t),
e.write(b.Pb.policy,n.policyBytes),e.write(b.Pb.trustedKeys,n.trustedKeysBytes)}async function finishProof(e){
const{folder:t,session:n,governance:i,signer:r,plan:o,kinds:a,warn:c,renderers:l=x}=e,d=canonicalProof({...e,
policyDigest:i.policyDigest,lines:n.lines,origin:n.origin,tip:n.tip()}),u=await(0,k.readFile)(t.ledgerFile,"utf8"),p={
proof:d,plan:o,kinds:a,lines:n.lines,ledgerText:u,checkpoints:n.stretches,
policyText:Buffer.from(i.policyBytes).toString(),policyFile:i.policyFile,links:e.links,warnings:e.warnings,
comparison:e.comparison},f=await async function draw(e,{summary:t,report:n},i){const attempt=async(e,t,n)=>{try{
return await t()}catch(t){
return i(`${e} could not be drawn (${(0,s.bD)(t)}). This is a defect of the action, please report it. The proof is whole without it: ledger.jsonl tells what happened, and \`marketops verify\` checks it.`),
n}};return{summary:await attempt("summary.md",()=>t(e),O),report:await attempt("report.html",()=>n(e),P)}
}(p,l,c),h=`${f.summary}${function starterPolicy({policyFile:e}){
return null!==e?"":`\n### A policy to start from\n\nPut this into \`.marketops/policy.yml\` on the default branch, and change it to what you want to permit:\n\n\`\`\`yaml\n${m.fG.team}\`\`\`\n`
}(i)}`,g=d.phase_2_fc_authorization.receipts.map(({receipt_id:e})=>e);for(const n of g)t.write((0,
b.WI)(n),e.receipts.get(n)?.bytes??Buffer.alloc(0));return t.keepReceipts(g),t.writeJson(b.Pb.checkpoints,n.stretches),
t.writeJson(b.Pb.proof,d),t.write(b.Pb.summary,Buffer.from(h)),t.write(b.Pb.report,Buffer.from(f.report)),
await t.seal(u,d.phase_4_proof_ledger.head,null===r?null:r.manifest),{proof:d,summary:h}}const x={summary:n(57994).Br,
report:async e=>(await Promise.resolve().then(n.bind(n,88850))).renderReport(e)}
;const O="## MarketOps\n\nThis summary could not be drawn, which is a defect of the action. What was decided and done is in `ledger.jsonl` of the proof; `marketops verify` checks it, and `marketops audit-trail` lists what became of each operation.\n",P='<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>MarketOps: no report</title></head>\n<body><main>\n<h1>This page could not be drawn</h1>\n<p>That is a defect of the action. What was decided and done is in <code>ledger.jsonl</code> beside this file.\n<code>marketops verify</code> checks it, and <code>marketops audit-trail</code> lists what became of each operation.</p>\n</main></body>\n</html>\n'
;var M=n(58500),S=n(31615),I=n(76311);function keyRefusal(e,t,n){const i=t.filter(t=>t.vkey.text===e.text)
;return 0===i.length?{code:"key_unknown",
message:`The key in hmac-key is not one that the owners listed. Add this line to .marketops/trusted-keys on the default branch if it is yours: ${e.text}`
}:i.some(e=>(0,l.fx)(e,n))?null:{code:"key_not_in_force",
message:`The key ${e.text} is listed in .marketops/trusted-keys but not in force now (not-before, not-after). Store the current key in the environment, or change its dates on the default branch.`
}}var R=n(91277),L=n(36625),z=n(81920);const T=[{name:"authenticity",check:({authenticity:e})=>e.code},{name:"mode",
check:({facts:e})=>modeFault(e)},{name:"presence",check:({envelope:e})=>presenceFault(e)},{name:"enforceable",
check:({receipt:e})=>function isEnforceable(e){return e.enforceable&&0===e.violations.length&&"prod"===e.mode
}(e)?null:"receipt_advisory"},{name:"run_binding",check:({receipt:e,facts:t})=>function isBoundToRun(e,t){
return e.run_id===t.runId&&e.run_attempt===t.runAttempt&&e.repository_id===t.repositoryId&&e.environment===t.environment&&e.api_url===t.apiUrl
}(e,t)?null:"run_mismatch"},{name:"operation_binding",
check:({receipt:e,operation:t,planDigest:n})=>function isBoundToOperation(e,t,n){
return e.operation_kind===t.operation_kind&&e.operation_id===t.operation_id&&e.plan_digest===n&&e.operation_digest===(0,
L.Q8)(t)}(e,t,n)?null:"operation_mismatch"},{name:"consumption",check:({receipt:e,consumption:t})=>t(e)},{
name:"expiration",check:function expirationFault({receipt:e,now:t,skewMs:n}){const i=(0,o.pe)(e.expires_at),r=(0,
o.pe)(e.issued_at)
;return null===i||null===r||t>=i?"receipt_expired":r>t+6e4?"receipt_not_yet_valid":null===n||Math.abs(n)>6e4?"clock_skew":null
}},{name:"staleness",check:({receipt:e,now:t})=>function isStale(e,t){const n=(0,o.pe)(e.issued_at),i=(0,
o.pe)(e.expires_at);return null===n||null===i||t-n>z.oe||i-n>z.oe}(e,t)?"receipt_stale":null}],j={
mode:({facts:e})=>modeFault(e),presence:({envelope:e})=>presenceFault(e)};async function evaluateGate(e){
const t=function authenticate({envelope:e,verifyReceipt:t}){if(null===e)return null;try{return t(e)}catch{return null}
}(e),n=t?.receipt??null,i=[];for(const{name:r,check:o}of T)i.push(await evaluate(r,()=>evaluatePoint(r,o,e,t,n)))
;return{passed:i.every(({result:e})=>"pass"===e),checks:i,receipt:n}}function evaluatePoint(e,t,n,i,r){
if(null!==i&&null!==r)return t({...n,authenticity:i,receipt:r});if("authenticity"===e)return i?.code??"not_evaluated"
;const o=j[e];return void 0===o?"not_evaluated":o(n)}async function evaluate(e,t){let n;try{n=await t()}catch{
n="not_evaluated"}return"not_evaluated"===n?{code:null,name:e,result:"not_evaluated"}:{code:n,name:e,
result:null===n?"pass":"fail"}}function modeFault(e){return"prod"===e.mode?null:"mode_not_prod"}
function presenceFault(e){return null===e?"receipt_missing":null}class SideEffectPort{ledger;#$;constructor(e,t){
this.#$=e,this.ledger=t}async behindGate(e,t){const n=await evaluateGate(e);return n.passed?{passed:!0,verdict:n,
value:await t(this.#$)}:{passed:!1,verdict:n}}}var A=n(12112),B=n(34326),F=n(93132);function beginBatch(e,t,n){
const{port:i,bridge:r,opening:o,plan:s,facts:a,clock:c}=e,{until:l}=r
;return i.ledger.commit(`Ledger: begin ${t.length} operations`,async r=>{
const{snapshot:d,append:p}=r,h=n.first?await o.write(p,d):new Map,g=n.first?s.operations.filter(({effect:e})=>"none"!==e):t,m=await async function busyWith(e,t,n,i){
const r=await(0,R.jO)(t);return new Set(e.filter(e=>{const t=(0,f.in)(e,i);return r.has(t)&&null!==n.get(t)}))
}(g,d,h,e.kinds);if(m.size>0&&r.mayWait)return{until:l,wait:!0}
;const y=m.size>0?function refuse(e,t,n,{tip:i,append:r}){const{bridge:o,verifyReceipt:s}=e,a=new Map;for(const c of t){
const t=o.refusalFor(c,[n.has(c)?D:C],i);null!==t&&record(e,{operation:c,envelope:t,receipt:s(t).receipt},r,a)}return{
opened:[],closed:!0,envelopes:a,refusalCode:D.code}
}(e,g,m,r):await async function begin_open(e,t,n,{snapshot:i,tip:r,append:o}){
const{bridge:s}=e,a=await Promise.all(t.map(async t=>{const n=s.receiptFor(t,r),o=gateContext(e,t,n,e=>(0,F.Jz)(e,i,r))
;return{operation:t,envelope:n,verdict:await evaluateGate(o)}})),c=new Map
;for(const{operation:t,envelope:n,verdict:i}of a)(s.mintedHere||i.passed)&&record(e,{operation:t,envelope:n,
receipt:i.receipt},o,c);const l=a.flatMap(t=>recordGate(e,t,o));return{opened:l.length>4?l:l.map(t=>askedAhead(e,t)),
closed:0===l.length&&n.last,envelopes:c,refusalCode:null}}(e,t,n,r)
;y.closed&&(n.first&&appendUnchanged(p,unchangedIn(e)),p("run.closed",(0,u.Q)(i.ledger.lines,{refused:m.size>0})))
;const w=n.first?await(0,R.NW)(a,s.plan_digest,c(),d):[];return{until:l,files:new Map([...h,...w,...(0,
R.Tj)(y.opened,e)]),value:y}})}function unchangedIn({plan:e}){return e.operations.filter(({effect:e})=>"none"===e)}
function record({keepReceipt:e},t,n,i){const{operation:r,envelope:o,receipt:s}=t
;null!==o&&null!==s&&(i.set(s.receipt_id,o),e(s.receipt_id,o),appendReceipt(n,r,s,o))}
function recordGate({kinds:e},{operation:t,envelope:n,verdict:i},r){const{passed:o,receipt:s,checks:a}=i,c={operation:t,
receiptId:s?.receipt_id??null};if(r(o?"gate.passed":"gate.rejected",{checks:a},c),!o||null===s)return[]
;const{operation_digest:l}=t,{seq:d}=r("operation.intent",{natural_key:(0,L.XX)(t,e),operation_digest:l},c);return[{
operation:t,envelope:n,receiptId:s.receipt_id,seq:d,prefetched:null}]}function askedAhead({kinds:e,reader:t},n){
const{operation:i}=n;if(i.depends_on.length>0)return n;const r=(0,L.I)(i,e);return{...n,
prefetched:t.prefetch(e=>r.observe(i,e))}}function gateContext(e,t,n,i){
const{facts:r,plan:o,verifyReceipt:s,clock:a,skewMs:c}=e;return{facts:r,planDigest:o.plan_digest,operation:t,envelope:n,
verifyReceipt:s,consumption:i,now:a(),skewMs:c()}}const D={rule:null,code:"operation_busy",
message:"Another run that is not over has begun the same; it was waited for until the receipts would expire"},C={
rule:null,code:"plan_blocked",
message:"Another operation of the plan is busy in another run, and the plan was approved as a whole"}
;function inDependencyOrder(e){const t=new Map(e.map(e=>[e.operation_id,e])),n=new Set,visit=e=>{if(!n.has(e)){
for(const n of e.depends_on){const e=t.get(n);void 0!==e&&visit(e)}n.add(e)}};return e.forEach(visit),[...n]}
var N=n(24308);function leftUnchanged(e){return{outcome:"unchanged",code:null,message:null,github:e,applied:null}}
function skipped(e,t){return{outcome:"skipped",code:e,message:t,github:null,applied:null}}class GitHubPublisher{#e
;#x=new Map;#O=new Map;#P=null;#M=new Set;constructor(e){this.#e=e}get outcomes(){return this.#x}get envelopes(){
return this.#O}get refusalCode(){return this.#P}getAuditTrail(){return(0,B.u)(this.#e.port.ledger.lines)}
async execute(){
const{plan:e,signal:t}=this.#e,n=inDependencyOrder(e.operations.filter(({effect:e})=>"none"!==e)),batchAt=e=>n.slice(e,e+100)
;for(let e=0;0===e||e<n.length;e+=100){if(t.aborted&&0===e)throw cancelled("before anything was begun")
;if(await this.#S(batchAt(e),batchAt(e+100),0===e))return}}async#S(e,t,n){
const{port:i,signal:r,clock:o,bridge:s}=this.#e,{ledger:a}=i,c={first:n,last:0===t.length
},{opened:l,closed:d,envelopes:p,refusalCode:h}=await beginBatch(this.#e,e,c);for(const[e,t]of p)this.#O.set(e,t)
;if(this.#P=h,c.first){const e=unchangedIn(this.#e)
;for(const{operation_id:t,observed:n}of e)this.#x.set(t,leftUnchanged(n));d||appendUnchanged(a.append,e)}if(d)return!0
;let g=l.length;await async function runInOrder(e,t,n){const i=new Map,r=(0,A.TA)(t)
;for(const t of inDependencyOrder(e)){
const e=t.depends_on.map(e=>i.get(e)).filter(e=>void 0!==e),o=Promise.all(e).then(()=>r(()=>n(t)))
;i.set(t.operation_id,o)}await Promise.all(i.values())}(l.map(e=>({...e.operation,one:e
})),16,({one:e})=>(0===--g&&a.prefetch(t.flatMap(e=>s.idOf(e)??[]).map(f.Ml)),this.#I(e)))
;const m=c.last||r.aborted,y=o()+3e5
;return await a.commit(`Ledger: end ${l.length} operations`,async({append:e,snapshot:t})=>(m&&e("run.closed",(0,
u.Q)(a.lines)),{until:y,files:await(0,R.$B)(l,this.#e,t)})),m}
async#I({operation:e,envelope:t,receiptId:n,prefetched:i}){
const{port:r,facts:o,signal:s}=this.#e,a=e.depends_on.find(e=>!this.#R(e))
;if(void 0!==a)return void this.#L(e,n,skipped("dependency_failed",`${a} did not succeed`))
;if(s.aborted)return void this.#L(e,n,skipped("cancelled","The job was cancelled before this began"))
;const c=gateContext(this.#e,e,t,e=>(0,F.N7)(e,r.ledger.snapshot,o.claim,this.#M)),l=await r.behindGate(c,t=>this.#z({
operation:e,receiptId:n,prefetched:i},t));if(!l.passed){r.ledger.append("gate.rejected",{checks:l.verdict.checks},{
operation:e,receiptId:n});const t=l.verdict.checks.find(e=>null!==e.code)?.code??"gate_error"
;return void this.#L(e,n,skipped(t,"The gate stood in front of the effect"))}this.#L(e,n,l.value)}
async#z({operation:e,receiptId:t,prefetched:n},i){
const{kinds:r,reader:o,files:a,pause:c,progress:l,signal:d,port:u}=this.#e;this.#M.add(t)
;const{effects:p,wrote:f,unclear:h}=function watched(e,t){let n=!1,i=!1;return{effects:new Proxy(e,{get(e,r){
const o=Reflect.get(e,r,e);return"function"!=typeof o?o:(...r)=>(n=!0,t(),Reflect.apply(o,e,r).catch(e=>{
throw"refused"!==(0,N.g5)(e)?.certainty&&(i=!0),e}))}}),wrote:()=>n,unclear:()=>i}}(i,()=>n?.end()),g={
reader:n?.reader??o,effects:p,marker:{receiptId:t,operationDigest:e.operation_digest},isOurs:e=>(0,
F.Ls)(u.ledger.snapshot,e.receiptId,e.operationDigest),files:a.get(e.operation_id)??new Map,inParallel:(e,t)=>(0,
A.bB)(e,16,t),pause:async t=>{
if(await c(t),d.aborted)throw cancelled(`while ${e.operation_id} was looking for what it did`)},
progress:t=>l(`${e.operation_id}: ${t}`),stopIfCancelled:()=>{
if(d.aborted)throw cancelled(`between two requests of ${e.operation_id}`)}};try{return function succeeded(e){return{
outcome:"succeeded",code:null,message:null,github:e.github,applied:e}}(await(0,L.I)(e,r).apply(e,g))}catch(e){
return function thrown(e,t){const n=(0,N.g5)(e);return{
outcome:(null!==n?"refused"!==n.certainty:e instanceof s.NL?t.unclear:t.wrote)?"in_doubt":"failed",
code:e instanceof s.NL?e.code:"internal_error",message:(0,s.bD)(e),github:null,applied:null}}(e,{wrote:f(),unclear:h()})
}}#L(e,t,n){const{outcome:i,code:r,message:o,github:s}=n;this.#x.set(e.operation_id,n);const a={code:r,effect:e.effect,
github:s,message:o};this.#e.port.ledger.append(`operation.${i}`,a,{operation:e,receiptId:t})}#R(e){
const t=this.#x.get(e)?.outcome;return"succeeded"===t||"unchanged"===t}}function cancelled(e){
return new s.NL("cancelled",`The job was cancelled ${e}. Run again: what is done is left alone.`)}
var K=n(76760),W=n(46260);class ReceiptStore{mintedHere=!0;until;#e;#T;#j=new Map;constructor(e){this.#e=e,
this.until=e.until,this.#T=new Map(e.reserved)}mint(e,t,{size:n,head:i}){const{operation_id:r}=e,o=this.#j.get(r)
;if(void 0!==o)return o;const s=this.#T.get(r),a=this.#e.generate({operation:e,violations:t,ledger:{size:n,head:i},
receiptId:s});return this.#T.delete(r),this.#j.set(r,a),a}minted(){
return new Map([...this.#j.values()].map(e=>[e.receipt.receipt_id,e]))}idOf({operation_id:e}){
const t=this.#j.get(e)?.receipt.receipt_id??this.#T.get(e);if(void 0!==t)return t;const n=(0,z.a4)(this.#e.random)
;return this.#T.set(e,n),n}receiptFor(e,t){return this.mint(e,[],t).bytes}refusalFor(e,t,n){const{operation_id:i}=e
;return!0===this.#j.get(i)?.receipt.enforceable&&this.#j.delete(i),this.mint(e,t,n).bytes}}const q=1048576,E=2e3
;async function foreignReceipts({inputs:e},t){const n=await async function readEnvelopes(e){
const unreadable=(t,n)=>new s.NL("receipts_unreadable",`The receipts in ${e} cannot be read: ${t}.`,{cause:n});let t
;try{const n=(0,K.join)(e,"receipts"),i=(await(0,k.readdir)(e)).includes("receipts")?n:e;t=(await(0,
k.readdir)(i)).filter(e=>e.endsWith(".dsse.json")).map(e=>(0,K.join)(i,e))}catch(e){
throw unreadable("it is not a folder; download the artifact of the authorize job there",e)}
if(t.length>E)throw unreadable(`it holds more than ${E} receipts`);const n=await Promise.all(t.map(e=>(0,
k.stat)(e))).catch(e=>{throw unreadable("one of them cannot be opened",e)})
;if(n.some(e=>!e.isFile()))throw unreadable("one of them is not a file")
;if(n.some(({size:e})=>e>q))throw unreadable("one of them is too large");return Promise.all(t.sort().map(e=>(0,
k.readFile)(e)))}(e.receipts??""),i=new Map,r=[];for(const o of n){const n=claimed(o)?.operation_id??null
;if(null!==n&&t.operations.some(({operation_id:e})=>e===n)){
if(i.has(n))throw new s.NL("receipts_ambiguous",`Two receipts in ${e.receipts??""} are for the operation ${n}. Pass the receipts of one authorize job.`)
;i.set(n,o)}else r.push(o)}for(const{operation_id:e,effect:n}of t.operations){if("none"===n||i.has(e))continue
;const t=r.shift();void 0!==t&&i.set(e,t)}return{mintedHere:!1,until:Math.min(...[...i.values()].map(expiry))-G,
idOf:({operation_id:e})=>{const t=i.get(e);return void 0===t?null:claimed(t)?.receipt_id??null},
receiptFor:({operation_id:e})=>i.get(e)??null,refusalFor:()=>null}}const G=6e4;function expiry(e){return(0,
o.pe)(claimed(e)?.expires_at??"")??Number.POSITIVE_INFINITY}function claimed(e){try{return(0,S.hk)(e,S.ui,z.m8).payload
}catch(e){if(e instanceof W.dO)return null;throw e}}var U=n(86393);async function prod(e,t,n){
const i=function openCore({inputs:e,facts:t,clock:n,random:i},{governance:r}){if(""===e.hmacKey){return{refusal:{
code:"key_missing",
message:"prod needs the key: pass the secret of the protected environment as hmac-key. Secrets of an environment are empty in a job that does not name it."
}}}if(null!==r.trustedKeysFault)return{refusal:{code:"trusted_keys_invalid",
message:`${r.trustedKeysFault}. Mend it on the default branch.`}};const o=function openFederationCore(e){
const{facts:t,trustedKeys:n,clock:i,random:r}=e,o=(0,l.yv)(t.serverUrl,t.repositoryId),derive=(e,n)=>(0,I.Cd)((0,
I.o7)(e,n),t.repositoryId,o),s=derive(e.hmacKey,"The input hmac-key"),a=e.previousHmacKeys.map((e,t)=>derive(e,`Line ${t+1} of the input previous-hmac-keys`))
;return{vkey:s.vkey,refusal:keyRefusal(s.vkey,n,i()),mint:e=>(0,y.M)(e,s,i,r),verifyReceipt:(0,y.d)([s,...a],n),sign:{
checkpoint:(e,t=!1)=>{const n=(0,c.am)(e),i=t?[s,...a]:[s];return`${n}\n${i.map(e=>(0,
c.Zp)(e.vkey,e.sign(Buffer.from(n)))).join("")}`},manifest:e=>(0,S.iA)(S.b3,e,[{keyid:`ed25519:${s.vkey.keyHash}`,
sig:s.sign((0,S.Zg)(S.b3,e)).toString("base64")}])}}}({hmacKey:e.hmacKey,previousHmacKeys:e.previousHmacKeys,
trustedKeys:r.trustedKeys,facts:t,clock:n,random:i});return null===o.refusal?{opened:o,refusal:null}:{refusal:o.refusal}
}(e,t);if(null!==i.refusal)return unsigned(e,t,n,new s.NL(i.refusal.code,i.refusal.message))
;const r=function signedRun(e,t,n,i){const{facts:r,clock:o,ledger:s,phase:a}=e
;if(null===s)throw new Error("a prod run has a ledger");const{policy:c,policyDigest:l,trustedKeys:d}=t.governance,u=(0,
m.pc)(c.receipt_ttl),p=new LedgerSession({facts:r,clock:o,file:n.ledgerFile,store:{tree:s,trustedKeys:d,vkey:i.vkey,
signCheckpoint:i.sign.checkpoint,flush:()=>n.flush(),pause:ledgerPause(e),provisional:"authorize"===a}}),f={facts:r,
planDigest:t.plan.plan_digest,policyDigest:l,approvals:t.approvals,lifetimeMs:u};return{deps:e,prepared:t,core:i,
session:p,receipts:new ReceiptStore({generate:i.mint(f),random:e.random,until:o()+u-G,reserved:t.receiptIds}),
opening:new RunOpening((0,v.QY)(r,t,i.vkey.text),(0,U.qz)(e,t.plan.operations),e.log.info),folder:n}
}(e,t,n,i.opened),o=t.judged.some(({verdict:e})=>"refuse"===e);try{
return"authorize"===e.phase?await async function authorizeOnly({deps:e,prepared:t,core:n,session:i,receipts:r}){
const o=t.judged.some(({verdict:e})=>"refuse"===e);await i.commit("Ledger: authorized",({tip:s,append:a})=>{
appendOpening(a,(0,v.QY)(e.facts,t,n.vkey.text));for(const{operation:e,verdict:n,violations:i}of t.judged){
if("unchanged"===n)continue;const{receipt:t,bytes:o}=r.mint(e,i,s);appendReceipt(a,e,t,o)}
return appendUnchanged(a,leftAsTheyAre(t)),a("run.closed",o?(0,u.Q)(i.lines,{refused:o}):{...(0,u.Q)(i.lines),
result:"authorized"}),Promise.resolve({until:r.until,files:new Map})});const s={outcomes:new Map,refusalCode:null,
failure:null};return{session:i,signer:n.sign,receipts:r.minted(),...s}
}(r):o?await async function ship_refuse({deps:e,prepared:t,core:n,session:i,receipts:r,opening:o}){
const s="execute"!==e.phase;await i.commit("Ledger: refused",async({snapshot:n,tip:a,append:c})=>{
const l=await o.write(c,n);if(s)for(const{operation:e,verdict:n,violations:i}of t.judged){if("refuse"!==n)continue
;const{receipt:t,bytes:o}=r.mint(e,i,a);appendReceipt(c,e,t,o)}appendUnchanged(c,leftAsTheyAre(t)),c("run.closed",(0,
u.Q)(i.lines,{refused:!0}));const{facts:d,clock:p}=e,f=await(0,R.NW)(d,t.plan.plan_digest,p(),n);return{until:r.until,
files:new Map([...l,...f])}});const a=t.judged.flatMap(({violations:e})=>e)[0]?.code??null,c={outcomes:new Map,
failure:null};return{session:i,signer:n.sign,receipts:r.minted(),refusalCode:a,...c}}(r):await async function ship(e){
const{deps:t,prepared:n,core:i,session:r,folder:o}=e,{facts:a,github:c,kinds:l,clock:d,log:u,signal:p}=t
;if(null===c.effects)throw new Error("a prod run has effects")
;const f="execute"===t.phase?await foreignReceipts(t,n.plan):e.receipts,h=new GitHubPublisher({facts:a,plan:n.plan,
files:n.files,kinds:l,reader:c.reader,port:new SideEffectPort(c.effects,r),bridge:f,verifyReceipt:i.verifyReceipt,
keepReceipt:(e,t)=>o.write((0,b.WI)(e),t),clock:d,skewMs:c.skewMs,pause:c.pause,opening:e.opening,progress:u.info,
signal:p});let g=null;try{await h.execute()}catch(e){if(!(e instanceof s.NL&&r.hasLanded))throw e;g=e,r.closeAsFailed()}
const m=new Map([...h.envelopes].map(([e,t])=>[e,{receipt:payloadOf(t),bytes:t}]));return{session:r,signer:i.sign,
receipts:m,outcomes:h.outcomes,refusalCode:g?.code??h.refusalCode,failure:g}}(r)}catch(i){
if(!(i instanceof s.NL))throw i;return n.takeBackRun(),unsigned(e,t,n,i)}}function unsigned(e,t,n,i){
const{facts:r,clock:o}=e,s=new LedgerSession({facts:r,clock:o,file:n.ledgerFile,store:null})
;return appendOpening(s.append,(0,v.QY)(r,t,null)),s.append("run.closed",(0,u.Q)(s.lines,{refused:!0})),{session:s,
signer:null,receipts:new Map,outcomes:new Map,refusalCode:i.code,failure:i}}function leftAsTheyAre({judged:e}){
return e.filter(({verdict:e})=>"unchanged"===e).map(({operation:e})=>e)}function payloadOf(e){return(0,
S.hk)(e,S.ui,z.m8).payload}const Q=100,H=8e3,Z=4e3;function ledgerPause({clock:e,random:t,signal:n}){let i=null
;const cancel=()=>{i=e()};return n.aborted?cancel():n.addEventListener("abort",cancel,{once:!0}),async(r,o)=>{
const latest=()=>null===i?o:Math.min(o,i+Z),s=Buffer.from(t(4)).readUInt32BE()/2**32,a=Math.ceil(Math.min(H,Q*2**Math.min(r,10))*s)
;return!(e()+a>latest())&&(await(0,M.setTimeout)(a,void 0,n.aborted?{}:{signal:n}).catch(()=>{}),e()<=latest())}}},
86393:(e,t,n)=>{n.d(t,{DZ:()=>s.D,JO:()=>reconcileSummary,Nz:()=>reconcileFailure,hU:()=>reconcileReport,
qz:()=>reconcilerOf})
;var i=n(32257),r=n(74296),o=n(93132),s=n(48943),a=n(77826),c=n(46260),l=n(96679),d=n(52533),u=n(54285)
;function reconcilerOf({facts:e,github:t,kinds:n},i=[]){return new s.X({reader:t.reader,kinds:n,
attemptStatus:(n,i)=>t.evidence.attemptStatus(e.repository,n,i),targets:[{repository:e.repository,
repository_id:e.repositoryId},...i]})}async function reconcileReport(e){const{snapshot:t,reconciler:n}=e
;if(null===t)throw new r.NL("ledger_missing",`There is no branch ${d.jF}, so nothing can be compared with it. Run \`marketops ledger init\` in a clone; if there was one before, find out who deleted it.`)
;const[i,o]=await Promise.all([n.look(t),beginningOf(e,t)]);return{...i,began:o,unknown:await unknownEffects(e,t,o)}}
async function beginningOf({repository:e,reader:t},n){const r=await n.read((0,d.RA)(0)),[o=""]=(null===r?"":(0,
c._6)(r)??"").split("\n");if(""!==o)return(0,i.pe)((0,l.A)(o).ts)??0;const s=await t.commit(e,n.version)
;return Date.parse(s?.committedAt??"")||0}async function unknownEffects({inventory:e},t,n){
const[i,r]=await Promise.all([e.tags(),e.releases()]),s=await Promise.all([...i,...r].map(async({kind:e,text:n})=>{
const{marker:i}=(0,a.Ph)(n??"","tag"===e?"line":"comment");return null!==i&&(0,o.Ls)(t,i.receiptId,i.operationDigest)
})),c=[...i,...r].map((e,t)=>({found:e,known:!0===s[t]
})),l=new Set(c.filter(e=>e.known&&"release"===e.found.kind).map(({found:e})=>e.tag))
;return c.filter(e=>!e.known&&e.found.at>=n).filter(({found:e})=>null!==e.text||!l.has(e.tag)).map(({found:e})=>e)}
function reconcileSummary(e){
const t=(0,s.D)(e).map(e=>`- ${(0,u.CS)(e)}\n`),n=e.unknown.map(({kind:e,tag:t,at:n,url:i})=>`- ${e} ${(0,u.nf)((0,
u.aY)(t),i)}, ${new Date(n).toISOString()}\n`)
;return`## Reconcile\n\n### Intents without an outcome\n\n${t.join("")||"None.\n"}\n### Tags and releases without a receipt\n\n${n.join("")||"None.\n"}`
}function reconcileFailure({settled:e,left:t,unknown:n}){const i=e.length+t.filter(({live:e})=>!e).length
;return i+n.length===0?null:new r.NL("reconcile_found",`${i} intents of runs that are over have no outcome, ${n.length} tags and releases have no receipt. The next prod run records what became of the former; look who made the latter.`)
}}};
