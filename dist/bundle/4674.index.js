export const id=4674;export const ids=[4674,8850];export const modules={8826:(e,t,n)=>{function i({approvals:e}){
if("none"===e)return{min:0,from:[],not:[],signed:null};const{signed:t}=e;return{...o(e),signed:void 0===t?null:o(t)}}
function o({min:e=0,from:t,not:n}){const{users:i=[],teams:o=[]}=t??{};return{min:e,
from:[...o.map(({slug:e})=>`@${e}`),...i.map(({login:e})=>e)],not:n}}n.d(t,{N:()=>i})},34326:(e,t,n)=>{function i(e){
const t=[];for(const n of e)void 0!==n.status&&void 0!==n.operation_id&&void 0!==n.operation_kind&&t.push({seq:n.seq,
ts:n.ts,run_id:n.run_id,run_attempt:n.run_attempt,operation_id:n.operation_id,operation_kind:n.operation_kind,
receipt_id:n.receipt_id??null,event:n.type,status:n.status,...o(n)});return t}function o(e){const t={code:null,
message:null,github:null};switch(e.type){case"operation.succeeded":case"operation.unchanged":case"operation.failed":
case"operation.in_doubt":case"operation.skipped":{const{code:t,message:n,github:i}=e.data;return{code:t,message:n,
github:i}}case"operation.blocked":return{...t,code:e.data.code};case"receipt.refused":{const n=e.data.violations[0]
;return void 0!==n&&"code"in n?{...t,code:n.code,message:n.message}:t}case"gate.rejected":return{...t,
code:e.data.checks.find(({code:e})=>null!==e)?.code??null};default:return t}}n.d(t,{u:()=>i})},67898:(e,t,n)=>{n.d(t,{
ax:()=>a,xZ:()=>h,ze:()=>f});var i=n(46260),o=n(96679);const r=4096,s=128;function a(e){let t=c(e.data)
;for(;Buffer.byteLength((0,i.dw)({...e,data:t}))>o.Oc-s;){const e=u(t);if(null===e)break;t=e}return{...e,data:t}}
function c(e){
return"string"==typeof e?l(e,r):Array.isArray(e)?e.map(e=>c(e)):null===e||"object"!=typeof e?e:Object.fromEntries(Object.entries(e).map(([e,t])=>[e,c(t)]))
}function l(e,t){const n=e.toWellFormed();if(d(n)<=t)return n;const i=[];let o=0;for(const e of n){if(o+=d(e),o>t)break
;i.push(e)}return i.join("")}
const d=e=>Buffer.byteLength(JSON.stringify(e))-2,p=e=>"object"==typeof e&&null!==e&&"omitted"in e;function u(e){
const t=Object.entries(e),[n,i]=t.reduce((e,[t,n])=>Array.isArray(n)&&n.length>e[1].length?[t,n]:e,["",[]]),o=i.at(-1),r=p(o)?o.omitted:0,s=r>0?i.slice(0,-1):i
;if(0===s.length)return null;const a=Math.floor(s.length/2);return{...e,[n]:[...s.slice(0,a),{omitted:r+s.length-a}]}}
function f(e,t){const n=t.at(-1),o=p(n)?n.omitted:0,r=o>0?t.slice(0,-1):t;if(r.length+o!==e.length)return!1
;const s=e.slice(0,r.length).map(e=>c(e));return(0,i.dw)(s)===(0,i.dw)(r)}function h(e,t){
return e===t||null!==e&&t===l(e,r)}},70302:(e,t,n)=>{n.d(t,{M:()=>l,d:()=>d})
;var i=n(77598),o=n(32257),r=n(31615),s=n(46260),a=n(81920),c=n(19523);function l(e,t,n,i){const{facts:c}=e
;return({operation:l,violations:d,ledger:p,receiptId:u})=>{const f=n(),h=null!==t&&"prod"===c.mode&&0===d.length
;if(!h&&0===d.length)throw new Error("an advisory receipt must say why");const g={actor:c.actor,api_url:c.apiUrl,
approvals:e.approvals,enforceable:h,environment:c.environment,evidence_digest:e.evidenceDigest,expires_at:(0,
o.fU)(f+e.lifetimeMs),issued_at:(0,o.fU)(f),key_id:t?.keyId??null,ledger:p,mode:c.mode,
operation_digest:l.operation_digest,operation_id:l.operation_id,operation_kind:l.operation_kind,
plan_digest:e.planDigest,policy_digest:e.policyDigest,receipt_id:u??(0,a.a4)(i),repository:c.repository,
repository_id:c.repositoryId,run_attempt:c.runAttempt,run_id:c.runId,schema:a.RJ,signed_approvals:e.signedApprovals,
violations:d,workflow_ref:c.workflowRef,workflow_sha:c.workflowSha},m=Buffer.from((0,s.dw)(g)),y=(0,
r.Zg)(r.ui,m),_=null===t?[]:[{keyid:`hmac-sha256:${t.keyId}`,sig:t.hmac(y).toString("base64")},{
keyid:`ed25519:${t.vkey.keyHash}`,sig:t.sign(y).toString("base64")}];return{receipt:g,bytes:(0,s.d_)((0,r.iA)(r.ui,m,_))
}}}function d(e,t){return n=>{let i;try{i=(0,r.hk)(n,r.ui,a.m8)}catch(e){if(e instanceof s.dO)return{
code:"receipt_malformed",receipt:null};throw e}return{code:p(i,e,t),receipt:i.payload}}}
function p({envelope:e,payload:t,signed:n},r,s){const[a,l,...d]=e.signatures
;if(void 0===a||void 0===l||d.length>0)return"signature_invalid";const p=r.find(({keyId:e})=>e===t.key_id)
;if(void 0===p)return"key_unknown"
;if(a.keyid!==`hmac-sha256:${p.keyId}`||l.keyid!==`ed25519:${p.vkey.keyHash}`)return"signature_invalid"
;const u=Buffer.from(a.sig,"base64"),f=p.hmac(n),h=u.length===f.length&&(0,i.timingSafeEqual)(u,f),g=(0,
c.pI)(p.vkey,n,Buffer.from(l.sig,"base64"));if(!h||!g)return"signature_invalid"
;const m=s.filter(({vkey:e})=>e.text===p.vkey.text);if(0===m.length)return"key_unknown";const y=(0,
o.pe)(t.issued_at)??Number.NaN;return m.some(e=>null===e.last&&(0,c.fx)(e,y))?null:"key_not_in_force"}},74674:(e,t,n)=>{
n.r(t),n.d(t,{PLAIN:()=>o.tZ,beginProof:()=>R,changeLines:()=>i.Ow,decisionLines:()=>o.Wp,dryRun:()=>j,
finishProof:()=>C,loadPage:()=>r.loadPage,prod:()=>Ne})
;var i=n(64347),o=n(87496),r=n(88850),s=n(32257),a=n(74296),c=n(96679),l=n(49598),d=n(19523),p=n(67898),u=n(83015),f=n(12544),h=n(55543),g=n(52533),m=n(46260),y=n(71971)
;class LedgerSession{#e;#t;#n;#i=[];#o=0;#r=[];#s=[];#a=y._W;#c=null;#l=null;#d=null;#p=0;constructor(e){this.#e=e,
this.#n=new f.eY(e.file),this.#t=(0,d.yv)(e.facts.serverUrl,e.facts.repositoryId)}get origin(){return this.#t}
get lines(){return this.#i}get snapshot(){return this.#c}get stretches(){return null===this.#e.store?[{after:null,
before:null,first_seq:0,frontier:[]}]:0===this.#s.length?this.#r:this.#u(this.#a,null)}get hasLanded(){return this.#o>0}
tip(){const{frontier:e,head:t}=this.#f();return{size:e.size,head:t,root:e.root().toString("hex")}}#f(){
const e=this.#a.frontier.clone();for(const{hash:t}of this.#s)e.append(t);return{frontier:e,
head:this.#s.at(-1)?.hash??this.#a.head}}append=(e,t,n={})=>{const i=this.#h(this.#g(e,t,n))
;return this.#n.append(i.map(({text:e})=>`${e}\n`).join("")),"run.closed"===e&&this.#n.close(),i.at(-1).line}
;prefetch(e){this.#e.store?.tree.prefetch({files:e})}async commit(e,t){const{store:n}=this.#e;if(null===n){
const e=await t({snapshot:b,tip:y._W,append:this.append,mayWait:!1});return"value"in e?e.value:void 0}
const i=this.#s.filter(({line:e})=>"ledger.foreign"!==e.type).map(({line:e})=>v(e));let o=!0;for(let r=1;;r++){
const s=await n.tree.snapshot(n.keys);if(!await this.#m(s))throw k();const a=await(0,y.av)(s);this.#y(s,a,i)
;const c=await t({snapshot:s,tip:a,append:this.append,mayWait:o});if(!0===c.wait){o=await n.pause(r,c.until);continue}
const l=c.value;if(n.provisional)return l;const d=await n.tree.ready(s)
;if("conflict"!==d&&await this.#_(n,d,a,c.files,e))return l;if(!await n.pause(r,c.until))throw w()}}async#m(e){
if(null===this.#l||e===this.#c)return!0;const t=await e.read(this.#l.path)
;return null!==t&&0===Buffer.compare(t,this.#l.bytes)}closeAsFailed(){
const e=this.#s.map(({line:e})=>e).filter(({type:e})=>"ledger.foreign"!==e),t=e.some(({type:e})=>"operation.intent"===e)?[]:e.filter(({type:e})=>"run.closed"!==e).map(v)
;this.#v(t),this.append("run.closed",{...(0,u.Q)(this.lines),result:"failed"})}async#_(e,t,n,i,o){
const{frontier:r,head:s}=this.#f(),a={path:(0,g.RA)(n.size),
bytes:Buffer.from(this.#s.map(({text:e})=>`${e}\n`).join(""))},c=new Map(i);c.set(a.path,a.bytes),c.set(g.Ij,(0,y.C0)({
size:r.size,head:s,frontier:r}));const d=(0,m.d_)(Object.fromEntries([...c].map(([e,t])=>[e,null===t?null:(0,
h.ol)(t)])));c.set(g.Qq,d);const p=e.signCheckpoint({origin:this.#t,size:r.size,root:r.root().toString("hex"),head:s,
parent:t.parent,base:t.base,files:(0,h.ol)(d).slice(7)},function({checkpoint:e},t){const n=null===e?null:(0,l.S7)(e)
;return null!==n&&"absent"===(0,l.W4)(n.note,t)}(n,e.vkey));c.set(g.nm,Buffer.from(p)),await Promise.all([(0,
f.bX)([this.#n.path]),e.flush()]);const u=await e.tree.commit(t,c,o);return"conflict"!==u&&(this.#r=this.#u(n,p),
this.#o=this.#i.length,this.#s=[],this.#c=u,this.#l=a,this.#d=null,this.#a={size:r.size,head:s,frontier:r,checkpoint:p},
!0)}#u({checkpoint:e,size:t,frontier:n},i){const o=this.#r.at(-1);return void 0!==o&&o.after===e?this.#r.with(-1,{...o,
after:i??o.after}):[...this.#r,{after:i,before:e,first_seq:t,frontier:n.subtrees()}]}#y({base:e,parent:t},n,i){
const o=e===t?null:{base:e,head:t},r=n.size!==this.#a.size||n.head!==this.#a.head||o?.head!==this.#d?.head;this.#a=n,
this.#d=o,(r||i.length!==this.#s.length)&&this.#v(i)}#v(e){this.#s=[],this.#i.length=this.#o;for(const t of e)this.#h(t)
;this.#n.replace(Buffer.from(this.#i.map(e=>`${(0,c.oZ)(e)}\n`).join("")))}#h(e){
const t=this.#s.every(({line:e})=>"run.opened"===e.type)
;if(null===this.#d||!t||"run.opened"===e.type)return[this.#w(_(e,this.#i))]
;const{claim:n,mode:i,run_attempt:o,run_id:r,ts:s,v:a}=e,c={claim:n,data:this.#d,mode:i,run_attempt:o,run_id:r,ts:s,
type:"ledger.foreign",v:a};return[this.#w(c),this.#w(_(e,this.#i))]}#w(e){const t=this.#s.at(-1),n={...e,...{
prev:t?.hash??this.#a.head,seq:void 0===t?this.#a.size:t.line.seq+1}},i=(0,c.oZ)(n),o={line:n,text:i,hash:(0,c.Hw)(i)}
;return this.#s.push(o),this.#i.push(n),o}#g(e,t,n){const{facts:i,clock:o}=this.#e;this.#p=Math.max(this.#p,o())
;const r=(0,c.c2)(e),l={claim:i.claim,data:t,mode:i.mode,run_attempt:i.runAttempt,run_id:i.runId,ts:(0,s.fU)(this.#p),
type:e,v:1,...void 0===r?{}:{status:r},...(0,c.rC)(e)?{operation_id:n.operation?.operation_id,
operation_kind:n.operation?.operation_kind}:{},...(0,c.r7)(e,t)?{receipt_id:n.receiptId}:{}};return function(e){
const t=(0,c.oZ)({...e,prev:"0".repeat(64),seq:0}),n=(0,c.G)(JSON.parse(t))
;if(null!==n||Buffer.byteLength(t)>c.Oc-32)throw new a.NL("ledger_line_invalid",`A ${e.type} line cannot be written (${null===n?"too long":`${n.path}: ${n.expected}`}). This is a defect of the action; nothing further was done.`)
;return e}((0,p.ax)(l))}}function _(e,t){return"run.closed"===e.type?{...e,data:{...e.data,counts:(0,u.Q)(t).counts}}:e}
function v(e){const{seq:t,prev:n,...i}=e;return i}function w(){
return new a.NL("ledger_busy","Other runs kept writing to the ledger until it was too late for this one. Run again when they are done.")
}function k(){
return new a.NL("ledger_rewound","The ledger no longer holds what this run wrote to it: somebody took the branch back. Nothing further was done. Find out who pushed to it, verify it, and let a ruleset forbid force pushes and deletion.")
}const b={read:()=>Promise.resolve(null),list:()=>Promise.resolve([]),segmentOf:()=>Promise.resolve(null)}
;var $=n(62564),M=n(70302),x=n(48943);function I(e,{run:t,plan:n,evidence:i,decisions:o},r=[]){e("run.opened",t)
;for(const{operation:t,data:n}of r)e("operation.reconciled",n,{operation:t});e("plan.created",n),e("evidence.read",i)
;for(const{operation:t,decision:n}of o)e("policy.decided",n,{operation:t})}class RunOpening{#i;#k;#b;#$;#M;#x=new Set
;constructor({lines:e,material:t,reconciler:n,baseline:i,log:o}){this.#i=e,this.#k=t,this.#b=n,this.#$=i,this.#M=o}
async write({append:e,snapshot:t,tip:n}){const[i,o]=await Promise.all([this.#b.look(t),0===n.size?this.#$():null])
;for(const e of(0,x.DZ)(i))this.#x.has(e)||this.#M(e),this.#x.add(e);return I(e,this.#i,i.settled),
new Map([...this.#k,...i.settled.map(({path:e})=>[e,null]),...null===o?[]:[[g.CM,o]]])}}
function P(e,t,{receipt_id:n,enforceable:i,operation_digest:o,violations:r},s){e(i?"receipt.minted":"receipt.refused",{
enforceable:i,envelope_digest:(0,h.ol)(s),operation_digest:o,violations:r},{operation:t,receiptId:n})}function S(e,t,n){
for(const i of t){const t=n.get(i.operation_id)??null;e("operation.unchanged",{code:null,effect:"none",
github:i.observed,message:null,state_digest:t},{operation:i})}}var z=n(17917);async function j(e,t,n){
const{facts:i,clock:o,random:r}=e,s=new LedgerSession({facts:i,clock:o,file:n.ledgerFile,store:null}),a=(0,M.M)({
facts:i,planDigest:t.plan.plan_digest,policyDigest:t.governance.policyDigest,evidenceDigest:t.evidenceDigest,
approvals:t.approvals,signedApprovals:[],lifetimeMs:(0,$.pc)(t.governance.policy.receipt_ttl)
},null,o,r),c=new Map,{append:l}=s;I(l,(0,z.QY)(i,t,null));for(const{operation:e,violations:n}of t.judged){const t=a({
operation:e,violations:n,ledger:null});c.set(t.receipt.receipt_id,t),P(l,e,t.receipt,t.bytes)}
for(const e of t.plan.operations){const{effect:t,operation_digest:n}=e;l("operation.blocked",{code:"mode_not_prod",
effect:t,operation_digest:n},{operation:e})}return l("run.closed",(0,u.Q)(s.lines)),Promise.resolve({session:s,
signer:null,receipts:c,outcomes:new Map,refusalCode:null,failure:null})}
var B=n(51455),A=n(97654),L=n(8826),D=n(75917),O=n(38422),N=n(9697),T=n(57994)
;function R(e,{planBytes:t,evidenceBytes:n,governance:i,signedApprovals:o}){e.write(O.Pb.plan,t),
e.write(O.Pb.evidence,n),e.write(O.Pb.policy,F(i)),e.write(O.Pb.approvers,i.approversBytes),
e.write(O.Pb.trustedKeys,i.trustedKeysBytes);for(const{digest:t,text:n}of o)e.write((0,O.nx)(t),Buffer.from(n))}
const F=({policyBytes:e,policySource:t})=>!0===t?.withheld?Buffer.alloc(0):e;async function C(e){
const{folder:t,session:n,governance:i,signer:o,plan:r,kinds:s,warn:c,renderers:l=q}=e,d=(0,A.F)({...e,
policyDigest:i.policyDigest,lines:n.lines,origin:n.origin,tip:n.tip()}),p=await(0,B.readFile)(t.ledgerFile,"utf8"),u={
proof:d,plan:r,kinds:s,lines:n.lines,ledgerText:p,evidenceText:Buffer.from(e.evidenceBytes).toString(),
approversText:Buffer.from(i.approversBytes).toString(),checkpoints:n.stretches,policyText:Buffer.from(F(i)).toString(),
policyFile:i.policyFile,terms:!0===i.policySource?.withheld?null:(0,L.N)(i.policy),links:e.links,warnings:e.warnings,
standings:e.standings,comparison:e.comparison},f=await async function(e,{summary:t,report:n},i){const o=async(e,t,n)=>{
try{return await t()}catch(t){
return i(`${e} could not be drawn (${(0,a.bD)(t)}). This is a defect of the action, please report it. The proof is whole without it: ledger.jsonl tells what happened, and \`marketops verify\` checks it.`),
n}};return{summary:await o("summary.md",()=>t(e),K),report:await o("report.html",()=>n(e),W)}
}(u,l,c),h=`${f.summary}${function({policyFile:e}){
return null!==e?"":`\n### A policy to start from\n\nPut this into \`.marketops/policy.yml\` on the default branch, and change it to what you want to permit:\n\n\`\`\`yaml\n${$.fG.team}\`\`\`\n`
}(i)}`,g=d.phase_2_fc_authorization.receipts.map(({receipt_id:e})=>e);for(const n of g)t.write((0,
O.WI)(n),e.receipts.get(n)?.bytes??Buffer.alloc(0));t.keepReceipts(g),t.writeJson(O.Pb.checkpoints,n.stretches),
t.writeJson(O.Pb.proof,d);const m=(0,D.Z6)((0,D.SS)(r,d));return""!==m&&(t.writeJson(O.Pb.predicate,(0,D.Lu)(d)),
t.write(O.Pb.subjects,Buffer.from(m))),t.write(O.Pb.summary,Buffer.from(h)),t.write(O.Pb.report,Buffer.from(f.report)),
await t.seal(p,d.phase_4_proof_ledger.head,null===o?null:o.manifest),{proof:d,summary:h,decision:(0,N.I)(u).decision}}
const q={summary:e=>(0,T.renderSummary)(e),
report:async e=>(await Promise.resolve().then(n.bind(n,88850))).renderReport(e)}
;const K="## MarketOps\n\nThis summary could not be drawn, which is a defect of the action. What was decided and done is in `ledger.jsonl` of the proof; `marketops verify` checks it, and `marketops audit-trail` lists what became of each operation.\n",W='<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>MarketOps: no report</title></head>\n<body><main>\n<h1>This page could not be drawn</h1>\n<p>That is a defect of the action. What was decided and done is in <code>ledger.jsonl</code> beside this file.\n<code>marketops verify</code> checks it, and <code>marketops audit-trail</code> lists what became of each operation.</p>\n</main></body>\n</html>\n'
;var Q=n(58500),E=n(31615),H=n(76311);const Z=72e5;function U(e,t,n){const i=t.filter(t=>t.vkey.text===e.text)
;if(0===i.length)return{code:"key_unknown",
message:`The key in hmac-key is not one that the owners listed. Add this line to .marketops/trusted-keys on the default branch if it is yours: ${e.text}`
};return i.some(e=>null===e.last&&(0,d.fx)(e,n)&&(0,d.fx)(e,n+Z))?null:{code:"key_not_in_force",
message:`The key ${e.text} is listed in .marketops/trusted-keys but not in force now and for two hours more (not-before, not-after, last). Store the current key in the environment, or change its dates on the default branch.`
}}function G(e,t){const n=t.filter(t=>t.vkey.text===e.text).map(({notAfter:e})=>e)
;return n.includes(null)?null:Math.max(...n)}var J=n(91277),Y=n(36625),V=n(81920);const X=[{name:"authenticity",
check:({authenticity:e})=>e.code},{name:"mode",check:({facts:e})=>oe(e)},{name:"presence",check:({envelope:e})=>re(e)},{
name:"enforceable",check:({receipt:e})=>function(e){return e.enforceable&&0===e.violations.length&&"prod"===e.mode
}(e)?null:"receipt_advisory"},{name:"run_binding",check:({receipt:e,facts:t})=>function(e,t){
return e.run_id===t.runId&&e.run_attempt===t.runAttempt&&e.repository_id===t.repositoryId&&e.environment===t.environment&&e.api_url===t.apiUrl
}(e,t)?null:"run_mismatch"},{name:"operation_binding",check:({receipt:e,operation:t,planDigest:n})=>function(e,t,n){
return e.operation_kind===t.operation_kind&&e.operation_id===t.operation_id&&e.plan_digest===n&&e.operation_digest===(0,
Y.Q8)(t)}(e,t,n)?null:"operation_mismatch"},{name:"consumption",check:({receipt:e,consumption:t})=>t(e)},{
name:"expiration",check:function({receipt:e,now:t,skewMs:n}){const i=(0,s.pe)(e.expires_at),o=(0,s.pe)(e.issued_at)
;return null===i||null===o||t>=i?"receipt_expired":o>t+6e4?"receipt_not_yet_valid":null===n||Math.abs(n)>6e4?"clock_skew":null
}},{name:"staleness",check:({receipt:e,now:t})=>function(e,t){const n=(0,s.pe)(e.issued_at),i=(0,s.pe)(e.expires_at)
;return null===n||null===i||t-n>V.oe||i-n>V.oe}(e,t)?"receipt_stale":null}],ee={mode:({facts:e})=>oe(e),
presence:({envelope:e})=>re(e)};async function te(e){const t=function({envelope:e,verifyReceipt:t}){
if(null===e)return null;try{return t(e)}catch{return null}}(e),n=t?.receipt??null,i=[]
;for(const{name:o,check:r}of X)i.push(await ie(o,()=>ne(o,r,e,t,n)));return{passed:i.every(({result:e})=>"pass"===e),
checks:i,receipt:n}}function ne(e,t,n,i,o){if(null!==i&&null!==o)return t({...n,authenticity:i,receipt:o})
;if("authenticity"===e)return i?.code??"not_evaluated";const r=ee[e];return void 0===r?"not_evaluated":r(n)}
async function ie(e,t){let n;try{n=await t()}catch{n="not_evaluated"}return"not_evaluated"===n?{code:null,name:e,
result:"not_evaluated"}:{code:n,name:e,result:null===n?"pass":"fail"}}function oe(e){
return"prod"===e.mode?null:"mode_not_prod"}function re(e){return null===e?"receipt_missing":null}class SideEffectPort{
ledger;#I;constructor(e,t){this.#I=e,this.ledger=t}async behindGate(e,t){const n=await te(e);return n.passed?{passed:!0,
verdict:n,value:await t(this.#I(e.operation))}:{passed:!1,verdict:n}}}var se=n(12112),ae=n(34326)
;async function ce(e,t,n){const i=(0,g.Ml)(e.receipt_id);if(null!==await t.read(i))return"receipt_consumed"
;return e.ledger?.size!==n.size&&null!==await t.read(i)?"receipt_consumed":await async function({ledger:e},t,n){
if(null===e||e.size>n.size)return!1;if(e.size===n.size)return e.head===n.head;if(0===e.size)return e.head===c.mG
;const i=await t.read((0,g.RA)(e.size)),o=null===i?null:function(e){const t=e.indexOf(10),n=t<0?null:(0,
m._6)(e.subarray(0,t));if(null===n)return null;const i=(0,m.Kf)(n);return null===(0,c.G)(i)?i:null}(i)
;return null!==o&&o.seq===e.size&&o.prev===e.head}(e,t,n)?null:"ledger_rewound"}function le(e,t,n){
const{port:i,bridge:o,opening:r,plan:s,facts:c,clock:l,signedApprovals:d}=e,{until:p}=o
;return i.ledger.commit(`Ledger: begin ${t.length} operations`,async o=>{
const{snapshot:f,append:h}=o,m=n.first?await r.write(o):new Map,y=n.first?s.operations.filter(({effect:e})=>"none"!==e):t,_=await async function(e,t,n,i){
const o=await(0,J.jO)(t);return new Set(e.filter(e=>{const t=(0,g.in)(e,i);return o.has(t)&&null!==n.get(t)}))
}(y,f,m,e.kinds);if(_.size>0&&o.mayWait)return{until:p,wait:!0};const v=_.size>0?function(e,t,n,{tip:i,append:o}){
const{bridge:r,verifyReceipt:s}=e,a=new Map;for(const c of t){const t=r.refusalFor(c,[n.has(c)?me:ye],i)
;null!==t&&ue(e,{operation:c,envelope:t,receipt:s(t).receipt},o,a)}return{opened:[],closed:!0,envelopes:a,
refusalCode:me.code}}(e,y,_,o):await async function(e,t,n,{snapshot:i,tip:o,append:r}){
const{bridge:s}=e,c=await Promise.all(t.map(async t=>{const n=s.receiptFor(t,o),r=ge(e,t,n,e=>ce(e,i,o));return{
operation:t,envelope:n,verdict:await te(r)}
})),l=c.find(({verdict:{passed:t,receipt:n}})=>t&&n?.evidence_digest!==e.evidenceDigest)
;if(void 0!==l)throw function({operation_id:e}){
return new a.NL("evidence_missing",`The receipt of ${e} rests on evidence that is not beside it, or that does not permit the plan. Nothing was begun. Pass the whole artifact of the authorize job of this attempt, with its evidence.json.`)
}(l.operation);const d=new Map;for(const{operation:t,envelope:n,verdict:i}of c)(s.mintedHere||i.passed)&&ue(e,{
operation:t,envelope:n,receipt:i.receipt},r,d);const p=c.flatMap(t=>fe(e,t,r));return{
opened:p.length>4?p:p.map(t=>he(e,t)),closed:0===p.length&&n.last,envelopes:d,refusalCode:null}}(e,t,n,o)
;v.closed&&(n.first&&S(h,pe(e),e.states),h("run.closed",(0,u.Q)(i.ledger.lines,{refused:_.size>0})))
;const w=v.opened.length>0&&v.opened.length===de(i.ledger.lines)?await(0,
J.T1)(d,c,s.plan_digest,f):[],k=n.first?await(0,J.NW)(c,s.plan_digest,l(),f):[];return{until:p,
files:new Map([...m,...k,...w,...(b=v.envelopes,[...b].map(([e,t])=>[g.hL.receipt(e),t])),...(0,J.Tj)(v.opened,e)]),
value:v};var b})}const de=e=>e.filter(({type:e})=>"operation.intent"===e).length;function pe({plan:e}){
return e.operations.filter(({effect:e})=>"none"===e)}function ue({keepReceipt:e},t,n,i){
const{operation:o,envelope:r,receipt:s}=t;null!==r&&null!==s&&(i.set(s.receipt_id,r),e(s.receipt_id,r),P(n,o,s,r))}
function fe({kinds:e},{operation:t,envelope:n,verdict:i},o){const{passed:r,receipt:s,checks:a}=i,c={operation:t,
receiptId:s?.receipt_id??null};if(o(r?"gate.passed":"gate.rejected",{checks:a},c),!r||null===s)return[]
;const{operation_digest:l}=t,{seq:d}=o("operation.intent",{natural_key:(0,Y.XX)(t,e),operation_digest:l},c);return[{
operation:t,envelope:n,receiptId:s.receipt_id,seq:d,prefetched:null}]}function he({kinds:e,reader:t,seen:n},i){
const{operation:o}=i;if(o.depends_on.length>0)return i;const r=(0,Y.I)(o,e);return{...i,
prefetched:t.prefetch(e=>r.observe(o,e,n.get(o.operation_id)))}}function ge(e,t,n,i){
const{facts:o,plan:r,verifyReceipt:s,clock:a,skewMs:c}=e;return{facts:o,planDigest:r.plan_digest,operation:t,envelope:n,
verifyReceipt:s,consumption:i,now:a(),skewMs:c()}}const me={rule:null,code:"operation_busy",
message:"Another run that is not over has begun the same; it was waited for until the receipts would expire"},ye={
rule:null,code:"plan_blocked",
message:"Another operation of the plan is busy in another run, and the plan was approved as a whole"};function _e(e){
const t=new Map(e.map(e=>[e.operation_id,e])),n=new Set,i=e=>{if(!n.has(e)){for(const n of e.depends_on){
const e=t.get(n);void 0!==e&&i(e)}n.add(e)}};return e.forEach(i),[...n]}var ve=n(40666),we=n(24308);const ke={code:null,
message:null,github:null,stateDigest:null,applied:null};function be(e,t){return{...ke,outcome:"unchanged",github:e,
stateDigest:t}}function $e(e,t){return{...ke,outcome:"skipped",code:e,message:t}}
function Me({what:e,github:{sha:t,url:n}}){return`What stands: ${e} (${n??`at ${(0,
ve.Fu)(String(t))}`}). Mend the cause and run again, which goes on from there, or remove it.`}class GitHubPublisher{#e
;#P=new Map;#S=new Map;#z=null;#j=new Set;constructor(e){this.#e=e}get outcomes(){return this.#P}get envelopes(){
return this.#S}get refusalCode(){return this.#z}getAuditTrail(){return(0,ae.u)(this.#e.port.ledger.lines)}
async execute(){const{plan:e,signal:t}=this.#e,n=_e(e.operations.filter(({effect:e})=>"none"!==e)),i=e=>n.slice(e,e+100)
;for(let e=0;0===e||e<n.length;e+=100){if(t.aborted&&0===e)throw Ie("before anything was begun")
;if(await this.#B(i(e),i(e+100),0===e))return}}async#B(e,t,n){
const{port:i,signal:o,clock:r,bridge:s}=this.#e,{ledger:a}=i,c={first:n,last:0===t.length
},{opened:l,closed:d,envelopes:p,refusalCode:f}=await le(this.#e,e,c);for(const[e,t]of p)this.#S.set(e,t);if(this.#z=f,
c.first){const e=pe(this.#e),{states:t}=this.#e
;for(const{operation_id:n,observed:i}of e)this.#P.set(n,be(i,t.get(n)??null));d||S(a.append,e,t)}if(d)return!0
;let h=l.length;await async function(e,t,n){const i=new Map,o=(0,se.TA)(t);for(const t of _e(e)){
const e=t.depends_on.map(e=>i.get(e)).filter(e=>void 0!==e),r=Promise.all(e).then(()=>o(()=>n(t)))
;i.set(t.operation_id,r)}await Promise.all(i.values())}(l.map(e=>({...e.operation,one:e
})),16,({one:e})=>(0===--h&&a.prefetch(t.flatMap(e=>s.idOf(e)??[]).map(g.Ml)),this.#A(e)))
;const m=c.last||o.aborted,y=r()+3e5
;return await a.commit(`Ledger: end ${l.length} operations`,async({append:e,snapshot:t})=>{m&&e("run.closed",(0,
u.Q)(a.lines));const n=l.filter(({operation:{operation_id:e}})=>"in_doubt"!==this.#P.get(e)?.outcome);return{until:y,
files:await(0,J.$B)(n,this.#e,t)}}),m}async#A({operation:e,envelope:t,receiptId:n,prefetched:i}){
const{port:o,facts:r,signal:s}=this.#e,a=e.depends_on.find(e=>!this.#L(e))
;if(void 0!==a)return void this.#D(e,n,$e("dependency_failed",`${a} did not succeed`))
;if(s.aborted)return void this.#D(e,n,$e("cancelled","The job was cancelled before this began"))
;const c=ge(this.#e,e,t,e=>async function(e,t,n,i){const o=null===t?null:await t.read((0,g.Ml)(e.receipt_id))
;if(null===o||i.has(e.receipt_id))return"receipt_consumed";const r=(0,m.OW)(o);if(null!==(0,
g.Q9)(r))return"receipt_consumed";const s=r
;return s.claim===n&&s.operation_digest===e.operation_digest?null:"receipt_consumed"
}(e,o.ledger.snapshot,r.claim,this.#j)),l=await o.behindGate(c,t=>this.#O({operation:e,receiptId:n,prefetched:i},t))
;if(!l.passed){o.ledger.append("gate.rejected",{checks:l.verdict.checks},{operation:e,receiptId:n})
;const t=l.verdict.checks.find(e=>null!==e.code)?.code??"gate_error"
;return void this.#D(e,n,$e(t,"The gate stood in front of the effect"))}this.#D(e,n,l.value)}
async#O({operation:e,receiptId:t,prefetched:n},i){
const{kinds:o,reader:r,files:s,seen:c,pause:l,progress:d,signal:p}=this.#e;this.#j.add(t);let u=null
;const{effects:f,wrote:h,unclear:g}=function(e,t){let n=!1,i=!1;return{effects:new Proxy(e,{get(e,o){
const r=Reflect.get(e,o,e);return"function"!=typeof r?r:(...o)=>(n=!0,t(),Reflect.apply(r,e,o).catch(e=>{
throw"refused"!==(0,we.g5)(e)?.certainty&&(i=!0),e}))}}),wrote:()=>n,unclear:()=>i}}(i,()=>n?.end()),m={
reader:n?.reader??r,effects:f,marker:{receiptId:t,operationDigest:e.operation_digest},isOurs:t=>this.#N(t,e),
earlier:()=>this.#T(e),files:s.get(e.operation_id)??new Map,seen:c.get(e.operation_id)??null,inParallel:(e,t)=>(0,
se.bB)(e,16,t),pause:async t=>{if(await l(t),p.aborted)throw Ie(`while ${e.operation_id} was looking for what it did`)},
remains:e=>u=e,progress:t=>d(`${e.operation_id}: ${t}`),stopIfCancelled:()=>{
if(p.aborted)throw Ie(`between two requests of ${e.operation_id}`)}};try{return y=await(0,Y.I)(e,o).apply(e,m),{...ke,
outcome:"succeeded",github:y.github,stateDigest:(0,Y.Ox)(y.state??null),applied:y}}catch(e){return function(e,t){
const{remains:n}=t,i=(0,we.g5)(e),o=null!==i?"refused"===i.certainty:e instanceof a.NL?!t.unclear:!t.wrote;return{...ke,
outcome:o?"failed":"in_doubt",code:e instanceof a.NL?e.code:"internal_error",message:null===n?(0,a.bD)(e):`${(0,
a.bD)(e)} ${Me(n)}`,github:n?.github??null}}(e,{wrote:h(),unclear:g(),remains:u})}var y}
async#N({receiptId:e,operationDigest:t},n){const{kinds:i,port:o}=this.#e,{snapshot:r}=o.ledger,s=null===r?null:await(0,
x.II)(e,r,i);return s?.operation_digest===t&&(0,g.in)(s,i)===(0,g.in)(n,i)}async#T(e){
const{snapshot:t,lines:n}=this.#e.port.ledger;return null===t?null:(0,x.Vu)(e,t,n[0]?.seq??0)}#D(e,t,n){
const{outcome:i,code:o,message:r,github:s}=n;this.#P.set(e.operation_id,n);const a={code:o,effect:e.effect,github:s,
message:r,state_digest:n.stateDigest};this.#e.port.ledger.append(`operation.${i}`,a,{operation:e,receiptId:t})
;const{kinds:c,progress:l}=this.#e,d=[(0,Y.I)(e,c).describe(e),s?.url,r].filter(e=>null!==(e??null))
;l(`${xe[i]} ${d.join(": ")}`)}#L(e){const t=this.#P.get(e)?.outcome;return"succeeded"===t||"unchanged"===t}}const xe={
succeeded:"✓",unchanged:"=",failed:"✕",skipped:"–",in_doubt:"?"};function Ie(e){
return new a.NL("cancelled",`The job was cancelled ${e}. Run again: what is done is left alone.`)}
var Pe=n(22805),Se=n(76760);class ReceiptStore{mintedHere=!0;until;#e;#R;#F=new Map;constructor(e){this.#e=e,
this.until=e.until,this.#R=new Map(e.reserved)}mint(e,t,{size:n,head:i}){const{operation_id:o}=e,r=this.#F.get(o)
;if(void 0!==r)return r;const s=this.#R.get(o),a=this.#e.generate({operation:e,violations:t,ledger:{size:n,head:i},
receiptId:s});return this.#R.delete(o),this.#F.set(o,a),a}minted(){
return new Map([...this.#F.values()].map(e=>[e.receipt.receipt_id,e]))}idOf({operation_id:e}){
const t=this.#F.get(e)?.receipt.receipt_id??this.#R.get(e);if(void 0!==t)return t;const n=(0,V.a4)(this.#e.random)
;return this.#R.set(e,n),n}receiptFor(e,t){return this.mint(e,[],t).bytes}refusalFor(e,t,n){const{operation_id:i}=e
;return!0===this.#F.get(i)?.receipt.enforceable&&this.#F.delete(i),this.mint(e,t,n).bytes}}const ze=1048576,je=2e3
;async function Be({inputs:e},t){const n=await async function(e){
const t=(t,n)=>new a.NL("receipts_unreadable",`The receipts in ${e} cannot be read: ${t}.`,{cause:n});let n;try{
const t=(0,Se.join)(e,"receipts"),i=(await(0,B.readdir)(e)).includes("receipts")?t:e;n=(await(0,
B.readdir)(i)).filter(e=>e.endsWith(".dsse.json")).map(e=>(0,Se.join)(i,e))}catch(e){
throw t("it is not a folder; download the artifact of the authorize job there",e)}
if(n.length>je)throw t(`it holds more than ${je} receipts`);const i=await Promise.all(n.map(e=>(0,
B.lstat)(e))).catch(e=>{throw t("one of them cannot be opened",e)})
;if(i.some(e=>!e.isFile()))throw t("one of them is not a file")
;if(i.some(({size:e})=>e>ze))throw t("one of them is too large");return Promise.all(n.sort().map(e=>(0,B.readFile)(e)))
}(e.receipts??""),i=new Map,o=[];for(const r of n){const n=De(r)?.operation_id??null
;if(null!==n&&t.operations.some(({operation_id:e})=>e===n)){
if(i.has(n))throw new a.NL("receipts_ambiguous",`Two receipts in ${e.receipts??""} are for the operation ${n}. Pass the receipts of one authorize job.`)
;i.set(n,r)}else o.push(r)}for(const{operation_id:e,effect:n}of t.operations){if("none"===n||i.has(e))continue
;const t=o.shift();void 0!==t&&i.set(e,t)}return{mintedHere:!1,until:Math.min(...[...i.values()].map(Le))-Ae,
idOf:({operation_id:e})=>{const t=i.get(e);return void 0===t?null:De(t)?.receipt_id??null},
receiptFor:({operation_id:e})=>i.get(e)??null,refusalFor:()=>null}}const Ae=6e4;function Le(e){return(0,
s.pe)(De(e)?.expires_at??"")??Number.POSITIVE_INFINITY}function De(e){try{return(0,E.hk)(e,E.ui,V.m8).payload}catch(e){
if(e instanceof m.dO)return null;throw e}}var Oe=n(78757);async function Ne(e,t,n){
const i=function({inputs:e,facts:t,clock:n,random:i},{governance:o}){if(""===e.hmacKey){return{refusal:{
code:"key_missing",
message:"prod needs the key: pass the secret of the protected environment as hmac-key. Secrets of an environment are empty in a job that does not name it."
}}}if(null!==o.trustedKeysFault)return{refusal:{code:"trusted_keys_invalid",
message:`${o.trustedKeysFault}. Mend it on the default branch.`}};try{
const{trustedKeys:r}=o,{hmacKey:s,previousHmacKeys:a}=e,c=function(e){
const{facts:t,trustedKeys:n,clock:i,random:o}=e,r=(0,d.yv)(t.serverUrl,t.repositoryId),s=(e,n)=>(0,H.Cd)((0,
H.o7)(e,n),t.repositoryId,r),a=s(e.hmacKey,"The input hmac-key"),c=e.previousHmacKeys.map((e,t)=>s(e,`Line ${t+1} of the input previous-hmac-keys`))
;return{vkey:a.vkey,refusal:U(a.vkey,n,i()),endsAt:G(a.vkey,n),mint:e=>(0,M.M)(e,a,i,o),verifyReceipt:(0,
M.d)([a,...c],n),sign:{checkpoint:(e,t=!1)=>{const n=(0,l.am)(e),i=t?[a,...c]:[a];return`${n}\n${i.map(e=>(0,
l.Zp)(e.vkey,e.sign(Buffer.from(n)))).join("")}`},manifest:e=>(0,E.iA)(E.b3,e,[{keyid:`ed25519:${a.vkey.keyHash}`,
sig:a.sign((0,E.Zg)(E.b3,e)).toString("base64")}])}}}({hmacKey:s,previousHmacKeys:a,trustedKeys:r,facts:t,clock:n,
random:i});return null===c.refusal?{opened:c,refusal:null}:{refusal:c.refusal}}catch(e){
if(!(e instanceof a.NL)||"key_invalid"!==e.code)throw e;return{refusal:{code:e.code,message:e.message}}}}(e,t)
;if(null!==i.refusal)return Re(e,t,n,new a.NL(i.refusal.code,i.refusal.message));const o=function({endsAt:e},t){
if(null===e||e-t>Te)return[];return[{code:"key_ends_soon",message:`The key ends on ${(0,
s.fU)(e)} (not-after in .marketops/trusted-keys): rotate it before.`}]}(i.opened,e.clock())
;for(const{code:t,message:n}of o)e.log.warning(`${n} [${t}]`);const r=function(e,t,n,i){
const{facts:o,clock:r,ledger:s,phase:a}=e;if(null===s)throw new Error("a prod run has a ledger")
;const{policy:c,policyDigest:l,trustedKeys:p}=t.governance,u=(0,$.pc)(c.receipt_ttl),f=new LedgerSession({facts:o,
clock:r,file:n.ledgerFile,store:{tree:s,keys:{origin:(0,d.yv)(o.serverUrl,o.repositoryId),trusted:p,now:r()},
vkey:i.vkey,signCheckpoint:i.sign.checkpoint,flush:()=>n.flush(),pause:Qe(e),provisional:"authorize"===a}}),h={facts:o,
planDigest:t.plan.plan_digest,policyDigest:l,evidenceDigest:t.evidenceDigest,approvals:t.approvals,signedApprovals:(0,
Pe.$P)(t),lifetimeMs:u};return{deps:e,prepared:t,core:i,session:f,receipts:new ReceiptStore({generate:i.mint(h),
random:e.random,until:Math.min(r()+u-Ae,(i.endsAt??1/0)-Z),reserved:t.receiptIds}),opening:new RunOpening({lines:(0,
z.QY)(o,t,i.vkey.text),material:(0,z.Vo)(t),reconciler:(0,Oe.qz)(e),baseline:t.baseline,log:e.log.info}),folder:n}}(e,{
...t,warnings:[...t.warnings,...o]},n,i.opened),c=t.judged.some(({verdict:e})=>"refuse"===e);try{
return"authorize"===e.phase?await async function({deps:e,prepared:t,core:n,session:i,receipts:o}){
const r=t.judged.some(({verdict:e})=>"refuse"===e);await i.commit("Ledger: authorized",({tip:s,append:a})=>{I(a,(0,
z.QY)(e.facts,t,n.vkey.text));for(const{operation:e,verdict:n,violations:i}of t.judged){if("unchanged"===n)continue
;const{receipt:t,bytes:r}=o.mint(e,i,s);P(a,e,t,r)}return S(a,Fe(t),t.states),a("run.closed",r?(0,u.Q)(i.lines,{
refused:r}):{...(0,u.Q)(i.lines),result:"authorized"}),Promise.resolve({until:o.until,files:new Map})});const s={
outcomes:new Map,refusalCode:null,failure:null};return{session:i,signer:n.sign,receipts:o.minted(),...s}
}(r):c?await async function({deps:e,prepared:t,core:n,session:i,receipts:o,opening:r}){const s="execute"!==e.phase
;await i.commit("Ledger: refused",async({snapshot:n,tip:a,append:c})=>{const l=await r.write({snapshot:n,tip:a,append:c
});if(s)for(const{operation:e,verdict:n,violations:i}of t.judged){if("refuse"!==n)continue
;const{receipt:t,bytes:r}=o.mint(e,i,a);P(c,e,t,r),l.set(g.hL.receipt(t.receipt_id),r)}S(c,Fe(t),t.states),
c("run.closed",(0,u.Q)(i.lines,{refused:!0}));const{facts:d,clock:p}=e,f=await(0,J.NW)(d,t.plan.plan_digest,p(),n)
;return{until:o.until,files:new Map([...l,...f])}});const a=t.judged.flatMap(({violations:e})=>e)[0]?.code??null,c={
outcomes:new Map,failure:null};return{session:i,signer:n.sign,receipts:o.minted(),refusalCode:a,...c}
}(r):await async function(e){
const{deps:t,prepared:n,core:i,session:o,folder:r}=e,{facts:s,github:c,kinds:l,clock:d,log:p,signal:u}=t,{effects:f,registries:h}=c
;if(null===f)throw new Error("a prod run has effects");const g=e=>({...f,...h.effectsAt((0,
Y.I)(e,l).hosts?.(e.parameters)??[])}),m="execute"===t.phase?await Be(t,n.plan):e.receipts,y=new GitHubPublisher({
facts:s,plan:n.plan,evidenceDigest:n.evidenceDigest,signedApprovals:n.signedApprovals,states:n.states,files:n.files,
seen:n.seen,kinds:l,reader:c.reader,port:new SideEffectPort(g,o),bridge:m,verifyReceipt:i.verifyReceipt,
keepReceipt:(e,t)=>r.write((0,O.WI)(e),t),clock:d,skewMs:c.skewMs,pause:c.pause,opening:e.opening,progress:p.info,
signal:u});let _=null;try{await y.execute()}catch(e){if(!(e instanceof a.NL&&o.hasLanded))throw e;_=e,o.closeAsFailed()}
const v=new Map([...y.envelopes].map(([e,t])=>[e,{receipt:Ce(t),bytes:t}]));return{session:o,signer:i.sign,receipts:v,
outcomes:y.outcomes,refusalCode:_?.code??y.refusalCode,failure:_}}(r)}catch(i){if(!(i instanceof a.NL))throw i
;if(n.takeBackRun(),i.code===J.Me)throw i;return Re(e,t,n,i)}}const Te=2592e6;function Re(e,t,n,i){
const{facts:o,clock:r}=e,s=new LedgerSession({facts:o,clock:r,file:n.ledgerFile,store:null});return I(s.append,(0,
z.QY)(o,t,null)),s.append("run.closed",(0,u.Q)(s.lines,{refused:!0})),{session:s,signer:null,receipts:new Map,
outcomes:new Map,refusalCode:i.code,failure:i}}function Fe({judged:e}){
return e.filter(({verdict:e})=>"unchanged"===e).map(({operation:e})=>e)}function Ce(e){return(0,
E.hk)(e,E.ui,V.m8).payload}const qe=100,Ke=8e3,We=4e3;function Qe({clock:e,random:t,signal:n}){let i=null;const o=()=>{
i=e()};return n.aborted?o():n.addEventListener("abort",o,{once:!0}),async(o,r)=>{
const s=()=>null===i?r:Math.min(r,i+We),a=Buffer.from(t(4)).readUInt32BE()/2**32,c=Math.ceil(Math.min(Ke,qe*2**Math.min(o,10))*a)
;return!(e()+c>s())&&(await(0,Q.setTimeout)(c,void 0,n.aborted?{}:{signal:n}).catch(()=>{}),e()<=s())}}},
75917:(e,t,n)=>{function i(e){const{run:t,phase_1_dry_run_plan:n,phase_2_fc_authorization:i,phase_4_proof_ledger:o}=e
;return{approvals:i.approvals.filter(({state:e})=>"approved"===e).map(({user:e,user_id:t})=>({user:e,user_id:t})),
closed_at:t.closed_at,commit_sha:t.commit_sha,evidence_digest:i.evidence_digest,ledger:{head:o.head,root:o.root,
size:o.size},origin:o.origin,plan_digest:n.plan_digest,policy_digest:i.policy_digest,
receipts:i.receipts.map(({receipt_id:e})=>e),repository:t.repository,result:t.result,run_attempt:t.run_attempt,
run_id:t.run_id,signed_approvals:i.signed_approvals.map(({key:e,principal:t})=>({key:e,principal:t}))}}
function o({operations:e},{phase_3_github_execution:t}){return e.flatMap(({operation_id:e,repository:n,parameters:i})=>{
const o=t.operations.some(({operation_id:t,outcome:n})=>t===e&&"succeeded"===n),r=i.assets??[]
;return o&&!1===i.draft?r.map(({name:e,digest:t})=>({name:e,digest:t,repository:n,tag:i.tag})):[]})}n.d(t,{Lu:()=>i,
SS:()=>o,Z6:()=>s});const r={"\\":"\\\\","\n":"\\n","\r":"\\r"};function s(e){return e.map(({name:e,digest:t})=>{
const n=e.replace(/[\\\n\r]/g,e=>r[e]??e);return`${n===e?"":"\\"}${t.slice(7)}  ${n}\n`}).join("")}},76311:(e,t,n)=>{
n.d(t,{Cd:()=>h,KR:()=>d,X$:()=>p,o7:()=>f});var i=n(77598),o=n(55543),r=n(74296),s=n(19523)
;const a=/^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/,c="marketops/v1",l=Buffer.from("302e020100300506032b657004220420","hex")
;function d(e){return`mok1_${Buffer.from(e).toString("base64url")}${u(e)}`}function p(e){return d(e(32))}const u=e=>(0,
o.sc)(e).subarray(0,4).toString("hex");function f(e,t){const[,n,o]=a.exec(e)??[],s=Buffer.from(n??"","base64url")
;if(!(32===s.length&&s.toString("base64url")===n)||!(0,
i.timingSafeEqual)(Buffer.from(u(s)),Buffer.from(o??"")))throw new r.NL("key_invalid",`${t} is not a MarketOps key, or not a whole one (56 characters, the last 8 a checksum). Make one with \`marketops keygen\` and store it whole as a secret of the protected environment.`)
;return s}function h(e,t,n){const o=(t,n)=>Buffer.from((0,i.hkdfSync)("sha256",e,c,t,n)),a=(0,
i.createSecretKey)(o(`receipt-hmac:${t}`,32)),d=(0,i.createPrivateKey)({key:Buffer.concat([l,o(`ed25519:${t}`,32)]),
format:"der",type:"pkcs8"}),p=(0,s.z5)((0,s.T2)(n,function(e){const{x:t}=(0,i.createPublicKey)(e).export({format:"jwk"})
;return Buffer.from(t??"","base64url")}(d)))
;if(null===p)throw new r.NL("key_invalid",`No verifier key can be named for the origin ${n}.`);return{
keyId:o("key-id",8).toString("hex"),vkey:p,hmac:e=>(0,i.createHmac)("sha256",a).update(e).digest(),sign:e=>(0,
i.sign)(null,e,d)}}},88850:(e,t,n)=>{async function i(e){return(await o()).renderPage(e)}n.r(t),n.d(t,{loadPage:()=>o,
renderReport:()=>i})
;const o=(0,n(12112).Oo)(()=>Promise.all([n.e(3091),n.e(984),n.e(3727),n.e(8038),n.e(3325)]).then(n.bind(n,63325)))},
97654:(e,t,n)=>{n.d(t,{F:()=>s});var i=n(55543),o=n(96679),r=n(38422);function s(e){
const{facts:t,plan:n,lines:s}=e,l=u(s,"run.opened"),f=u(s,"run.closed"),h="dry_run"===t.mode;return{schema:r.rb,run:{
repository:t.repository,repository_id:t.repositoryId,run_id:t.runId,run_attempt:t.runAttempt,claim:t.claim,mode:t.mode,
commit_sha:t.commitSha,ref:t.ref,event:t.event,actor:t.actor,environment:t.environment,
triggering_actor:t.triggeringActor,workflow_ref:t.workflowRef,workflow_sha:t.workflowSha,action_version:t.actionVersion,
policy_source:e.policySource,result:f.data.result,opened_at:l.ts,closed_at:f.ts},phase_1_dry_run_plan:{mode:"dry_run",
blocked_by_mode:!0,plan_digest:n.plan_digest,plan_file_digest:(0,i.ol)(e.planBytes),
operations:n.operations.map(({operation_id:e,operation_kind:t,operation_digest:n,effect:i,reason:o})=>({operation_id:e,
operation_kind:t,operation_digest:n,effect:i,reason:o}))},phase_2_fc_authorization:{blocked_by_mode:h,
policy_digest:e.policyDigest,evidence_digest:e.evidenceDigest,...a(e),decisions:e.decisions,
receipts:c(s).map(t=>function(e,{receipts:t}){const n=e.receipt_id??"",o=t.get(n)
;if(void 0===o)throw new Error(`the envelope of ${n} was not kept`);return{receipt_id:n,
operation_id:o.receipt.operation_id,enforceable:o.receipt.enforceable,envelope_digest:(0,i.ol)(o.bytes),
receipt:o.receipt}}(t,e))},phase_3_github_execution:{blocked_by_mode:h,operations:n.operations.map(t=>function(e,t){
const n=e.operation_id,i=t.lines.filter(e=>e.operation_id===n&&"operation.reconciled"!==e.type),r=i.find(d),s=i.findLast(e=>"gate.passed"===e.type||"gate.rejected"===e.type),a=i.findLast(({receipt_id:e})=>void 0!==e)?.receipt_id??null,c={
operation_id:n,receipt_id:a,checks:s?.data.checks??null};if(void 0!==r){
const{code:e}=r.data,t="operation.blocked"===r.type?{message:null,github:null}:r.data;return{...c,outcome:p(r),
status:(0,o.c2)(r.type)??"rejected",code:e,message:t.message,github:t.github}}
const l=function(e,t,{receipts:n,refusalCode:i}){const o=null===e?void 0:n.get(e)?.receipt.violations[0]
;return o?.code??t.find(({code:e})=>null!==e)?.code??i}(a,s?.data.checks??[],t);return{...c,outcome:null,
status:"rejected",code:l,message:null,github:null}}(t,e))},phase_4_proof_ledger:{origin:e.origin,...e.tip,
entries:s.length,bindings:c(s).map(e=>function(e,t){
const n=e.receipt_id??"",i=t.find(({type:e,receipt_id:t})=>"operation.intent"===e&&t===n),o=t.find(e=>d(e)&&e.receipt_id===n)
;return{receipt_id:n,operation_id:e.operation_id??"",intent_seq:i?.seq??null,outcome_seq:o?.seq??null,
outcome:void 0===o?null:p(o)}}(e,s))}}}function a({approvals:e,signedApprovals:t,receipts:n,lines:i}){
const[o]=c(i),r=n.get(o?.receipt_id??"")?.receipt;return{approvals:r?.approvals??e,
signed_approvals:r?.signed_approvals??t}}function c(e){
return e.filter(e=>"receipt.minted"===e.type||"receipt.refused"===e.type)}
const l=[...n(14182).im,"unchanged","blocked"].map(e=>`operation.${e}`);function d(e){return l.includes(e.type)}
function p(e){return e.type.slice(10)}function u(e,t){const n=e.find(e=>e.type===t)
;if(void 0===n)throw new Error(`no ${t} line`);return n}}};
