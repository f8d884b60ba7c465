import{modules as e}from"./67898.shared.js";import{modules as t}from"./70302.shared.js"
;import{modules as n}from"./76311.shared.js";import{modules as i}from"./97654.shared.js";export const id=4674
;export const ids=[4674,8850];export const modules={...e,...t,...n,...i,8826:((e,t,n)=>{function i({approvals:e}){
if("none"===e)return{min:0,from:[],not:[],signed:null};const{signed:t}=e;return{...s(e),signed:void 0===t?null:s(t)}}
function s({min:e=0,from:t,not:n}){const{users:i=[],teams:s=[]}=t??{};return{min:e,
from:[...s.map(({slug:e})=>`@${e}`),...i.map(({login:e})=>e)],not:n}}n.d(t,{N:()=>i})}),34326:((e,t,n)=>{function i(e){
const t=[];for(const n of e)void 0!==n.status&&void 0!==n.operation_id&&void 0!==n.operation_kind&&t.push({seq:n.seq,
ts:n.ts,run_id:n.run_id,run_attempt:n.run_attempt,operation_id:n.operation_id,operation_kind:n.operation_kind,
receipt_id:n.receipt_id??null,event:n.type,status:n.status,...s(n)});return t}function s(e){const t={code:null,
message:null,github:null};switch(e.type){case"operation.succeeded":case"operation.unchanged":case"operation.failed":
case"operation.in_doubt":case"operation.skipped":{const{code:t,message:n,github:i}=e.data;return{code:t,message:n,
github:i}}case"operation.blocked":return{...t,code:e.data.code};case"receipt.refused":{const n=e.data.violations[0]
;return void 0!==n&&"code"in n?{...t,code:n.code,message:n.message}:t}case"gate.rejected":return{...t,
code:e.data.checks.find(({code:e})=>null!==e)?.code??null};default:return t}}n.d(t,{u:()=>i})}),74674:((e,t,n)=>{n.r(t),
n.d(t,{PLAIN:()=>s.tZ,beginProof:()=>N,changeLines:()=>i.Ow,decisionLines:()=>s.Wp,dryRun:()=>L,finishProof:()=>W,
loadPage:()=>o.loadPage,prod:()=>We,unsigned:()=>Ke})
;var i=n(64347),s=n(87496),o=n(88850),r=n(32257),a=n(74296),c=n(96679),l=n(89591),d=n(25611),p=n(60036),u=n(67898),h=n(83015),f=n(73198),g=n(55543),m=n(52533),w=n(8601),y=n(71971)
;class LedgerSession{#e;#t;#n;#i=[];#s=0;#o=[];#r=[];#a=y._W;#c=null;#l=null;#d=null;#p=0;constructor(e){this.#e=e,
this.#n=new f.eY(e.file),this.#t=(0,p.yv)(e.facts.serverUrl,e.facts.repositoryId)}get origin(){return this.#t}
get lines(){return this.#i}get snapshot(){return this.#c}get looked(){return this.#c?.looked??new Map}get stretches(){
return null===this.#e.store?[{after:null,before:null,first_seq:0,frontier:[]
}]:0===this.#r.length?this.#o:this.#u(this.#a,null)}get hasLanded(){return this.#s>0}tip(){
const{frontier:e,head:t}=this.#h();return{size:e.size,head:t,root:e.root().toString("hex")}}#h(){
const e=this.#a.frontier.clone();for(const{hash:t}of this.#r)e.append(t);return{frontier:e,
head:this.#r.at(-1)?.hash??this.#a.head}}append=(e,t,n={})=>{const i=this.#f(this.#g(e,t,n))
;return this.#n.append(i.map(({text:e})=>`${e}\n`).join("")),"run.closed"===e&&this.#n.close(),i.at(-1).line}
;prefetch(e){this.#e.store?.tree.prefetch(e)}async commit(e,t){const{store:n}=this.#e;if(null===n){const e=await t({
snapshot:M,tip:y._W,append:this.append,mayWait:!1});return"value"in e?e.value:void 0}
const i=this.#r.filter(({line:e})=>"ledger.foreign"!==e.type).map(({line:e})=>_(e));let s=!0;for(let o=1;;o++){
const r=await n.tree.snapshot(n.keys);if(!await this.#m(r))throw k();const a=await(0,y.av)(r);this.#w(r,a,i)
;const c=await t({snapshot:r,tip:a,append:this.append,mayWait:s});if(!0===c.wait){s=await n.pause(o,c.until);continue}
const l=c.value;if(n.provisional)return l;const d=await n.tree.ready(r)
;if("conflict"!==d&&await this.#y(n,d,a,c,e))return l;if(!await n.pause(o,c.until))throw b()}}async#m(e){
if(null===this.#l||e===this.#c)return!0;const t=await e.read(this.#l.path)
;return null!==t&&0===Buffer.compare(t,this.#l.bytes)}closeAsFailed(){
if(0===this.#r.length&&"run.closed"===this.#i.at(-1)?.type)return!1
;const e=this.#r.map(({line:e})=>e).filter(({type:e})=>"ledger.foreign"!==e),t=e.some(({type:e})=>"operation.intent"===e)?[]:e.filter(({type:e})=>"run.closed"!==e).map(_)
;return this.#v(t),this.append("run.closed",{...(0,h.Q)(this.lines),result:"failed"}),!0}
async#y(e,t,n,{files:i,look:s},o){const{frontier:r,head:a}=this.#h(),c={path:(0,m.RA)(n.size),
bytes:Buffer.from(this.#r.map(({text:e})=>`${e}\n`).join(""))},p=new Map(i);p.set(c.path,c.bytes),p.set(m.Ij,(0,y.C0)({
size:r.size,head:a,frontier:r}));const u=(0,w.d_)(Object.fromEntries([...p].map(([e,t])=>[e,null===t?null:(0,g.o)(t)])))
;p.set(m.Qq,u);const h=e.signCheckpoint({origin:this.#t,size:r.size,root:r.root().toString("hex"),head:a,
parent:t.parent,base:t.base,files:(0,g.o)(u).slice(7)},function({checkpoint:e},t){const n=null===e?null:(0,l.S)(e)
;return null!==n&&"absent"===(0,d.W4)(n.note,t)}(n,e.vkey));p.set(m.nm,Buffer.from(h)),await Promise.all([(0,
f.bX)([this.#n.path]),e.flush()]);const v=await e.tree.commit(t,p,o,s);return"conflict"!==v&&(this.#o=this.#u(n,h),
this.#s=this.#i.length,this.#r=[],this.#c=v,this.#l=c,this.#d=null,this.#a={size:r.size,head:a,frontier:r,checkpoint:h},
!0)}#u({checkpoint:e,size:t,frontier:n},i){const s=this.#o.at(-1);return void 0!==s&&s.after===e?this.#o.with(-1,{...s,
after:i??s.after}):[...this.#o,{after:i,before:e,first_seq:t,frontier:n.subtrees()}]}#w({base:e,parent:t},n,i){
const s=e===t?null:{base:e,head:t},o=n.size!==this.#a.size||n.head!==this.#a.head||s?.head!==this.#d?.head;this.#a=n,
this.#d=s,(o||i.length!==this.#r.length)&&this.#v(i)}#v(e){this.#r=[],this.#i.length=this.#s;for(const t of e)this.#f(t)
;this.#n.replace(Buffer.from(this.#i.map(e=>`${(0,c.oZ)(e)}\n`).join("")))}#f(e){
const t=this.#r.every(({line:e})=>"run.opened"===e.type)
;if(null===this.#d||!t||"run.opened"===e.type)return[this.#_(v(e,this.#i))]
;const{claim:n,mode:i,run_attempt:s,run_id:o,ts:r,v:a}=e,c={claim:n,data:this.#d,mode:i,run_attempt:s,run_id:o,ts:r,
type:"ledger.foreign",v:a};return[this.#_(c),this.#_(v(e,this.#i))]}#_(e){const t=this.#r.at(-1),n={...e,...{
prev:t?.hash??this.#a.head,seq:void 0===t?this.#a.size:t.line.seq+1}},i=(0,c.oZ)(n),s={line:n,text:i,hash:(0,c.Hw)(i)}
;return this.#r.push(s),this.#i.push(n),s}#g(e,t,n){const{facts:i,clock:s}=this.#e;this.#p=Math.max(this.#p,s())
;const o=(0,c.c2)(e),l={claim:i.claim,data:t,mode:i.mode,run_attempt:i.runAttempt,run_id:i.runId,ts:(0,r.fU)(this.#p),
type:e,v:1,...void 0===o?{}:{status:o},...(0,c.rC)(e)?{operation_id:n.operation?.operation_id,
operation_kind:n.operation?.operation_kind}:{},...(0,c.r7)(e,t)?{receipt_id:n.receiptId}:{}};return function(e){
const t=(0,c.oZ)({...e,prev:"0".repeat(64),seq:0}),n=(0,c.G)(JSON.parse(t))
;if(null!==n||Buffer.byteLength(t)>c.Oc-32)throw new a.NL("ledger_line_invalid",`A ${e.type} line cannot be written (${null===n?"too long":`${n.path}: ${n.expected}`}). This is a defect of the action; nothing further was done.`)
;return e}((0,u.ax)(l))}}function v(e,t){return"run.closed"===e.type?{...e,data:{...e.data,counts:(0,h.Q)(t).counts}}:e}
function _(e){const{seq:t,prev:n,...i}=e;return i}function b(){
return new a.NL("ledger_busy","Other runs kept writing to the ledger until it was too late for this one. Run again when they are done.")
}function k(){
return new a.NL("ledger_rewound","The ledger no longer holds what this run wrote to it: somebody took the branch back. Nothing further was done. Find out who pushed to it, verify it, and let a ruleset forbid force pushes and deletion.")
}const M={read:()=>Promise.resolve(null),list:()=>Promise.resolve([]),segmentOf:()=>Promise.resolve(null)}
;var P=n(9467),$=n(70302),x=n(48943);function I(e,{run:t,plan:n,evidence:i,decisions:s},o=[]){e("run.opened",t)
;for(const{operation:t,data:n}of o)e("operation.reconciled",n,{operation:t});e("plan.created",n),e("evidence.read",i)
;for(const{operation:t,decision:n}of s)e("policy.decided",n,{operation:t})}class RunOpening{#i;#b;#k;#M;#P;#$=new Set
;constructor({lines:e,material:t,reconciler:n,baseline:i,log:s}){this.#i=e,this.#b=t,this.#k=n,this.#M=i,this.#P=s}
async write({append:e,snapshot:t,tip:n}){const[i,s]=await Promise.all([this.#k.look(t),0===n.size?this.#M():null])
;for(const e of(0,x.DZ)(i))this.#$.has(e)||this.#P(e),this.#$.add(e);return I(e,this.#i,i.settled),
new Map([...this.#b,...i.settled.map(({path:e})=>[e,null]),...null===s?[]:[[m.CM,s]]])}}
function j(e,t,{receipt_id:n,enforceable:i,operation_digest:s,violations:o},r){e(i?"receipt.minted":"receipt.refused",{
enforceable:i,envelope_digest:(0,g.o)(r),operation_digest:s,violations:o},{operation:t,receiptId:n})}function z(e,t,n){
for(const i of t){const t=n.get(i.operation_id)??null;e("operation.unchanged",{code:null,effect:"none",
github:i.observed,message:null,state_digest:t},{operation:i})}}var B=n(17917);async function L(e,t,n){
const{facts:i,clock:s,random:o}=e,r=new LedgerSession({facts:i,clock:s,file:n.ledgerFile,store:null}),a=(0,$.M)({
facts:i,planDigest:t.plan.plan_digest,policyDigest:t.governance.policyDigest,evidenceDigest:t.evidenceDigest,
approvals:t.approvals,signedApprovals:[],lifetimeMs:(0,P.pc)(t.governance.policy.receipt_ttl)
},null,s,o),c=new Map,{append:l}=r;I(l,(0,B.QY)(i,t,null));for(const{operation:e,violations:n}of t.judged){const t=a({
operation:e,violations:n,ledger:null});c.set(t.receipt.receipt_id,t),j(l,e,t.receipt,t.bytes)}
for(const e of t.plan.operations){const{effect:t,operation_digest:n}=e;l("operation.blocked",{code:"mode_not_prod",
effect:t,operation_digest:n},{operation:e})}return l("run.closed",(0,h.Q)(r.lines)),Promise.resolve({session:r,
signer:null,receipts:c,outcomes:new Map,refusalCode:null,failure:null})}
var O=n(51455),D=n(97654),S=n(8826),A=n(75917),T=n(38422),R=n(9697),F=n(57994)
;function N(e,{planBytes:t,evidenceBytes:n,governance:i,signedApprovals:s}){e.write(T.Pb.plan,t),
e.write(T.Pb.evidence,n),e.write(T.Pb.policy,C(i)),e.write(T.Pb.approvers,i.approversBytes),
e.write(T.Pb.trustedKeys,i.trustedKeysBytes);for(const{digest:t,text:n}of s)e.write((0,T.nx)(t),Buffer.from(n))}
const C=({policyBytes:e,policySource:t})=>!0===t?.withheld?Buffer.alloc(0):e;async function W(e){
const{folder:t,session:n,governance:i,signer:s,plan:o,kinds:r,warn:c,renderers:l=Q}=e,d=(0,D.F)({...e,
policyDigest:i.policyDigest,lines:n.lines,origin:n.origin,tip:n.tip()}),p=await(0,O.readFile)(t.ledgerFile,"utf8"),u={
proof:d,plan:o,kinds:r,lines:n.lines,ledgerText:p,evidenceText:Buffer.from(e.evidenceBytes).toString(),
approversText:Buffer.from(i.approversBytes).toString(),checkpoints:n.stretches,policyText:Buffer.from(C(i)).toString(),
policyFile:i.policyFile,terms:!0===i.policySource?.withheld?null:(0,S.N)(i.policy),links:e.links,warnings:e.warnings,
standings:e.standings,comparison:e.comparison},h=await async function(e,{summary:t,report:n},i){const s=async(e,t,n)=>{
try{return await t()}catch(t){
return i(`${e} could not be drawn (${(0,a.bD)(t)}). This is a defect of the action, please report it. The proof is whole without it: ledger.jsonl tells what happened, and \`marketops verify\` checks it.`),
n}};return{summary:await s("summary.md",()=>t(e),K),report:await s("report.html",()=>n(e),q)}
}(u,l,c),f=`${h.summary}${function({policyFile:e}){
return null!==e?"":`\n### A policy to start from\n\nPut this into \`.marketops/policy.yml\` on the default branch, and change it to what you want to permit:\n\n\`\`\`yaml\n${P.fG.team}\`\`\`\n`
}(i)}`,g=d.phase_2_fc_authorization.receipts.map(({receipt_id:e})=>e);for(const[n,{bytes:i}]of e.receipts)t.write((0,
T.WI)(n),i);t.keepReceipts(g),t.writeJson(T.Pb.checkpoints,n.stretches),t.writeJson(T.Pb.proof,d);const m=(0,A.Z6)((0,
A.SS)(o,d));return""!==m&&(t.writeJson(T.Pb.predicate,(0,A.Lu)(d)),t.write(T.Pb.subjects,Buffer.from(m))),
t.write(T.Pb.summary,Buffer.from(f)),t.write(T.Pb.report,Buffer.from(h.report)),
await t.seal(p,d.phase_4_proof_ledger.head,null===s?null:s.manifest),{proof:d,summary:f,decision:(0,R.I)(u).decision}}
const Q={summary:e=>(0,F.renderSummary)(e),
report:async e=>(await Promise.resolve().then(n.bind(n,88850))).renderReport(e)}
;const K="## MarketOps\n\nThis summary could not be drawn, which is a defect of the action. What was decided and done is in `ledger.jsonl` of the proof; `marketops verify` checks it, and `marketops audit-trail` lists what became of each operation.\n",q='<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>MarketOps: no report</title></head>\n<body><main>\n<h1>This page could not be drawn</h1>\n<p>That is a defect of the action. What was decided and done is in <code>ledger.jsonl</code> beside this file.\n<code>marketops verify</code> checks it, and <code>marketops audit-trail</code> lists what became of each operation.</p>\n</main></body>\n</html>\n'
;var H=n(58500),E=n(31615),G=n(76311);const Z=72e5;function U(e,t,n){const i=t.filter(t=>t.vkey.text===e.text)
;if(0===i.length)return{code:"key_unknown",
message:`The key in hmac-key is not one that the owners listed. Add this line to .marketops/trusted-keys on the default branch if it is yours: ${e.text}`
};return i.some(e=>null===e.last&&(0,p.fx)(e,n)&&(0,p.fx)(e,n+Z))?null:{code:"key_not_in_force",
message:`The key ${e.text} is listed in .marketops/trusted-keys but not in force now and for two hours more (not-before, not-after, last). Store the current key in the environment, or change its dates on the default branch.`
}}function Y(e,t){const n=t.filter(t=>t.vkey.text===e.text).map(({notAfter:e})=>e)
;return n.includes(null)?null:Math.max(...n)}var J=n(91277),V=n(9596),X=n(36625),ee=n(81920);const te=[{
name:"authenticity",check:({authenticity:e})=>e.code},{name:"mode",check:({facts:e})=>re(e)},{name:"presence",
check:({envelope:e})=>ae(e)},{name:"enforceable",check:({receipt:e})=>function(e){
return e.enforceable&&0===e.violations.length&&"prod"===e.mode}(e)?null:"receipt_advisory"},{name:"run_binding",
check:({receipt:e,facts:t})=>function(e,t){
return e.run_id===t.runId&&e.run_attempt===t.runAttempt&&e.repository_id===t.repositoryId&&e.environment===t.environment&&e.api_url===t.apiUrl
}(e,t)?null:"run_mismatch"},{name:"operation_binding",check:({receipt:e,operation:t,planDigest:n})=>function(e,t,n){
return e.operation_kind===t.operation_kind&&e.operation_id===t.operation_id&&e.plan_digest===n&&e.operation_digest===(0,
X.Q8)(t)}(e,t,n)?null:"operation_mismatch"},{name:"consumption",check:({receipt:e,consumption:t})=>t(e)},{
name:"expiration",check:function({receipt:e,now:t,skewMs:n}){const i=(0,V.p)(e.expires_at),s=(0,V.p)(e.issued_at)
;return null===i||null===s||t>=i?"receipt_expired":s>t+6e4?"receipt_not_yet_valid":null===n||Math.abs(n)>6e4?"clock_skew":null
}},{name:"staleness",check:({receipt:e,now:t})=>function(e,t){const n=(0,V.p)(e.issued_at),i=(0,V.p)(e.expires_at)
;return null===n||null===i||t-n>ee.oe||i-n>ee.oe}(e,t)?"receipt_stale":null}],ne={mode:({facts:e})=>re(e),
presence:({envelope:e})=>ae(e)};async function ie(e){const t=function({envelope:e,verifyReceipt:t}){
if(null===e)return null;try{return t(e)}catch{return null}}(e),n=t?.receipt??null,i=[]
;for(const{name:s,check:o}of te)i.push(await oe(s,()=>se(s,o,e,t,n)));return{passed:i.every(({result:e})=>"pass"===e),
checks:i,receipt:n}}function se(e,t,n,i,s){if(null!==i&&null!==s)return t({...n,authenticity:i,receipt:s})
;if("authenticity"===e)return i?.code??"not_evaluated";const o=ne[e];return void 0===o?"not_evaluated":o(n)}
async function oe(e,t){let n;try{n=await t()}catch{n="not_evaluated"}return"not_evaluated"===n?{code:null,name:e,
result:"not_evaluated"}:{code:n,name:e,result:null===n?"pass":"fail"}}function re(e){
return"prod"===e.mode?null:"mode_not_prod"}function ae(e){return null===e?"receipt_missing":null}class SideEffectPort{
ledger;#x;constructor(e,t){this.#x=e,this.ledger=t}async behindGate(e,t){const n=await ie(e);return n.passed?{passed:!0,
verdict:n,value:await t(this.#x(e.operation))}:{passed:!1,verdict:n}}}var ce=n(81128),le=n(24308),de=n(2335),pe=n(34326)
;async function ue(e,t,n){const i=(0,m.Ml)(e.receipt_id);if(null!==await t.read(i))return"receipt_consumed"
;return e.ledger?.size!==n.size&&null!==await t.read(i)?"receipt_consumed":await async function({ledger:e},t,n){
if(null===e||e.size>n.size)return!1;if(e.size===n.size)return e.head===n.head;if(0===e.size)return e.head===c.mG
;const i=await t.read((0,m.RA)(e.size)),s=null===i?null:function(e){const t=e.indexOf(10),n=t<0?null:(0,
w._6)(e.subarray(0,t));if(null===n)return null;const i=(0,w.Kf)(n);return null===(0,c.G)(i)?i:null}(i)
;return null!==s&&s.seq===e.size&&s.prev===e.head}(e,t,n)?null:"ledger_rewound"}function he(e,t,n){
const{port:i,bridge:s,opening:o,plan:r,facts:c,clock:l,signedApprovals:d}=e,{until:p}=s
;return i.ledger.commit(`Ledger: begin ${t.length} operations`,async s=>{
const{snapshot:u,append:f}=s,g=n.first?await o.write(s):new Map,w=n.first?r.operations.filter(({effect:e})=>"none"!==e):t,y=await async function(e,t,n,i){
const s=await(0,J.jO)(t);return new Set(e.filter(e=>{const t=(0,m.in)(e,i);return s.has(t)&&null!==n.get(t)}))
}(w,u,g,e.kinds);if(y.size>0&&s.mayWait)return{until:p,wait:!0};const v=y.size>0?function(e,t,n,{tip:i,append:s}){
const{bridge:o,verifyReceipt:r}=e,a=new Map;for(const c of t){const t=o.refusalFor(c,[n.has(c)?_e:be],i)
;null!==t&&me(e,{operation:c,envelope:t,receipt:r(t).receipt},s,a)}return{opened:[],closed:!0,envelopes:a,
refusalCode:_e.code}}(e,w,y,s):await async function(e,t,n,{snapshot:i,tip:s,append:o}){
const{bridge:r}=e,c=await Promise.all(t.map(async t=>{const n=r.receiptFor(t,s),o=ve(e,t,n,e=>ue(e,i,s));return{
operation:t,envelope:n,verdict:await ie(o)}
})),l=c.find(({verdict:{passed:t,receipt:n}})=>t&&n?.evidence_digest!==e.evidenceDigest)
;if(void 0!==l)throw function({operation_id:e}){
return new a.NL("evidence_missing",`The receipt of ${e} rests on evidence that is not beside it, or that does not permit the plan. Nothing was begun. Pass the whole artifact of the authorize job of this attempt, with its evidence.json.`)
}(l.operation);const d=new Map;for(const{operation:t,envelope:n,verdict:i}of c)(r.mintedHere||i.passed)&&me(e,{
operation:t,envelope:n,receipt:i.receipt},o,d);const p=c.flatMap(t=>we(e,t,o));return{
opened:p.length>4?p:p.map(t=>ye(e,t)),closed:0===p.length&&n.last,envelopes:d,refusalCode:null}}(e,t,n,s)
;v.closed&&(n.first&&z(f,ge(e),e.states),f("run.closed",(0,h.Q)(i.ledger.lines,{refused:y.size>0})))
;const _=v.opened.length>0&&v.opened.length===fe(i.ledger.lines)?await(0,
J.T1)(d,c,r.plan_digest,u):[],b=n.first?await(0,J.NW)(c,r.plan_digest,l(),u):[];return{until:p,
files:new Map([...g,...b,..._,...(k=v.envelopes,[...k].map(([e,t])=>[m.hL.receipt(e),t])),...(0,J.Tj)(v.opened,e)]),
value:v};var k})}const fe=e=>e.filter(({type:e})=>"operation.intent"===e).length;function ge({plan:e}){
return e.operations.filter(({effect:e})=>"none"===e)}function me({keepReceipt:e},t,n,i){
const{operation:s,envelope:o,receipt:r}=t;null!==o&&null!==r&&(i.set(r.receipt_id,o),e(r.receipt_id,o),j(n,s,r,o))}
function we({kinds:e},{operation:t,envelope:n,verdict:i},s){const{passed:o,receipt:r,checks:a}=i,c={operation:t,
receiptId:r?.receipt_id??null};if(s(o?"gate.passed":"gate.rejected",{checks:a},c),!o||null===r)return[]
;const{operation_digest:l}=t,{seq:d}=s("operation.intent",{natural_key:(0,X.XX)(t,e),operation_digest:l},c);return[{
operation:t,envelope:n,receiptId:r.receipt_id,seq:d,prefetched:null}]}function ye({kinds:e,reader:t,seen:n},i){
const{operation:s}=i;if(s.depends_on.length>0)return i;const o=(0,X.I)(s,e);return{...i,
prefetched:t.prefetch(e=>o.observe(s,e,n.get(s.operation_id)))}}function ve(e,t,n,i){
const{facts:s,plan:o,verifyReceipt:r,clock:a,skewMs:c}=e;return{facts:s,planDigest:o.plan_digest,operation:t,envelope:n,
verifyReceipt:r,consumption:i,now:a(),skewMs:c()}}const _e={rule:null,code:"operation_busy",
message:"Another run that is not over has begun the same; it was waited for until the receipts would expire"},be={
rule:null,code:"plan_blocked",
message:"Another operation of the plan is busy in another run, and the plan was approved as a whole"};function ke(e){
const t=new Map(e.map(e=>[e.operation_id,e])),n=new Set,i=e=>{if(!n.has(e)){for(const n of e.depends_on){
const e=t.get(n);void 0!==e&&i(e)}n.add(e)}};return e.forEach(i),[...n]}var Me=n(40666);const Pe={code:null,
message:null,github:null,stateDigest:null,applied:null};function $e(e,t){return{...Pe,outcome:"unchanged",github:e,
stateDigest:t}}function xe(e,t){return{...Pe,outcome:"skipped",code:e,message:t}}
function Ie({what:e,github:{sha:t,url:n}}){return`What stands: ${e} (${n??`at ${(0,
Me.Fu)(String(t))}`}). Fix the cause and run again, which goes on from there, or remove it.`}const je=3e5
;class GitHubPublisher{#e;#I=new Map;#j=new Map;#z=null;#B=new Set;constructor(e){this.#e={...e,keepReceipt:(t,n)=>{
this.#j.set(t,n),e.keepReceipt(t,n)}}}get outcomes(){return this.#I}get envelopes(){return this.#j}get refusalCode(){
return this.#z}getAuditTrail(){return(0,pe.u)(this.#e.port.ledger.lines)}async execute(){
const{plan:e,signal:t}=this.#e,n=ke(e.operations.filter(({effect:e})=>"none"!==e)),i=e=>n.slice(e,e+100)
;for(let e=0;0===e||e<n.length;e+=100){if(t.aborted&&0===e)throw Be("before anything was begun")
;if(await this.#L(i(e),i(e+100),0===e))return}}async#L(e,t,n){
const{port:i,signal:s,clock:o,bridge:r,kinds:a}=this.#e,{ledger:c}=i,l={first:n,last:0===t.length
},{opened:d,closed:p,refusalCode:u}=await he(this.#e,e,l);if(this.#z=u,l.first){const e=ge(this.#e),{states:t}=this.#e
;for(const{operation_id:n,observed:i}of e)this.#I.set(n,$e(i,t.get(n)??null));p||z(c.append,e,t)}if(p)return!0
;let f=d.length;await async function(e,t,n){const i=new Map,s=(0,ce.TA)(t);let o=!1;const r=async e=>{if(!o)try{
await n(e)}catch(e){throw o=!0,e}};for(const t of ke(e)){
const e=t.depends_on.map(e=>i.get(e)).filter(e=>void 0!==e),n=Promise.all(e).then(()=>s(()=>r(t)))
;i.set(t.operation_id,n)}for(const e of await Promise.allSettled(i.values()))if("rejected"===e.status)throw e.reason
}(d.map(e=>({...e.operation,one:e})),16,({one:e})=>(0===--f&&c.prefetch(t.flatMap(e=>r.idOf(e)??[]).map(m.Ml)),
this.#O(e)));const g=l.last||s.aborted,w=o()+je,y=d.flatMap(({operation:e})=>{
const{applied:t=null,stateDigest:n=null}=this.#I.get(e.operation_id)??{},i=this.#D(e)?t?.unread:void 0
;return void 0===i?[]:[{operation:e,tag:i,left:n}]})
;await c.commit(`Ledger: end ${d.length} operations`,async({append:e,snapshot:t})=>{g&&e("run.closed",(0,h.Q)(c.lines))
;const n=d.filter(({operation:{operation_id:e}})=>"in_doubt"!==this.#I.get(e)?.outcome);return{until:w,
look:y.map(({tag:e})=>e),files:await(0,J.$B)(n,this.#e,t)}});try{
await(0,ce.bB)(y,16,async({operation:e,tag:t,left:n})=>{const i=c.looked.get(t),s=void 0===i?null:(0,
X.I)(e,a).stateOf?.(i)??null;(0,X.Ox)(s)!==n&&await this.#S(e,n)})}catch(e){throw g||await this.#A().catch(()=>{}),e}
return g}async#A(){const{port:e,clock:t}=this.#e
;await e.ledger.commit("Ledger: end the run",({append:n})=>(n("run.closed",(0,h.Q)(e.ledger.lines)),Promise.resolve({
until:t()+je,files:new Map})))}async#S(e,t){const{kinds:n,reader:i}=this.#e,s=(0,X.I)(e,n);await(0,de.e7)({
pause:this.#T(e)
},`${s.title} ${s.subject(e.parameters)}`,()=>s.observe(e,i),({effect:e,reason:n,state:i=null})=>"none"===e&&(0,
X.Ox)(i)===t?null:("conflict"===e?n:null)??("create"===e?"it is gone":"its content is another"))}#D({repository_id:e}){
return e===this.#e.facts.repositoryId}#T(e){const{pause:t,signal:n}=this.#e;return async i=>{if(await t(i),
!n.aborted)return;const{code:s,message:o}=Be(`while ${e.operation_id} was looking for what it did`)
;throw new le.OK(s,o,"ambiguous")}}async#O({operation:e,envelope:t,receiptId:n,prefetched:i}){
const{port:s,facts:o,signal:r}=this.#e,a=e.depends_on.find(e=>!this.#R(e))
;if(void 0!==a)return void this.#F(e,n,xe("dependency_failed",`${a} did not succeed`))
;if(r.aborted)return void this.#F(e,n,xe("cancelled","The job was cancelled before this began"))
;const c=ve(this.#e,e,t,e=>async function(e,t,n,i){const s=null===t?null:await t.read((0,m.Ml)(e.receipt_id))
;if(null===s||i.has(e.receipt_id))return"receipt_consumed";const o=(0,w.OW)(s);if(null!==(0,
m.Q9)(o))return"receipt_consumed";const r=o
;return r.claim===n&&r.operation_digest===e.operation_digest?null:"receipt_consumed"
}(e,s.ledger.snapshot,o.claim,this.#B)),l=await s.behindGate(c,t=>this.#N({operation:e,receiptId:n,prefetched:i},t))
;if(!l.passed){s.ledger.append("gate.rejected",{checks:l.verdict.checks},{operation:e,receiptId:n})
;const t=l.verdict.checks.find(e=>null!==e.code)?.code??"gate_error"
;return void this.#F(e,n,xe(t,"Blocked by the gate before its effect"))}this.#F(e,n,l.value)}
async#N({operation:e,receiptId:t,prefetched:n},i){
const{kinds:s,reader:o,files:r,seen:c,progress:l,clock:d,signal:p}=this.#e;this.#B.add(t);let u=null
;const{effects:h,wrote:f,unclear:g}=function(e,t){let n=!1,i=!1;return{effects:new Proxy(e,{get(e,s){
const o=Reflect.get(e,s,e);return"function"!=typeof o?o:(...s)=>(n=!0,t(),Reflect.apply(o,e,s).catch(e=>{
throw"refused"!==(0,a.g5)(e)?.certainty&&(i=!0),e}))}}),wrote:()=>n,unclear:()=>i}}(i,()=>n?.end()),m={
reader:n?.reader??o,effects:h,marker:{receiptId:t,operationDigest:e.operation_digest},isOurs:t=>this.#C(t,e),
earlier:()=>this.#W(e),files:r.get(e.operation_id)??new Map,seen:c.get(e.operation_id)??null,inParallel:(e,t)=>(0,
ce.bB)(e,16,t),clock:d,pause:this.#T(e),remains:e=>u=e,progress:t=>l(`${e.operation_id}: ${t}`),stopIfCancelled:()=>{
if(p.aborted)throw Be(`between two requests of ${e.operation_id}`)}};try{const t=await(0,
X.I)(e,s).apply(e,m),n=function(e){return{...Pe,outcome:"succeeded",github:e.github,stateDigest:(0,X.Ox)(e.state??null),
applied:e}}(t);return void 0===t.unread||this.#D(e)||await this.#S(e,n.stateDigest),n}catch(e){return function(e,t){
const{remains:n}=t,i=(0,a.g5)(e),s=null!==i?"refused"===i.certainty:e instanceof a.NL?!t.unclear:!t.wrote;return{...Pe,
outcome:s?"failed":"in_doubt",code:e instanceof a.NL?e.code:"internal_error",message:null===n?(0,a.bD)(e):`${(0,
a.bD)(e)} ${Ie(n)}`,github:n?.github??null}}(e,{wrote:f(),unclear:g(),remains:u})}}
async#C({receiptId:e,operationDigest:t},n){const{kinds:i,port:s}=this.#e,{snapshot:o}=s.ledger,r=null===o?null:await(0,
x.II)(e,o,i);return r?.operation_digest===t&&(0,m.in)(r,i)===(0,m.in)(n,i)}async#W(e){
const{snapshot:t,lines:n}=this.#e.port.ledger;return null===t?null:(0,x.Vu)(e,t,n[0]?.seq??0)}#F(e,t,n){
const{outcome:i,code:s,message:o,github:r}=n;this.#I.set(e.operation_id,n);const a={code:s,effect:e.effect,github:r,
message:o,state_digest:n.stateDigest};this.#e.port.ledger.append(`operation.${i}`,a,{operation:e,receiptId:t})
;const{kinds:c,progress:l}=this.#e,d=[(0,X.I)(e,c).describe(e),r?.url,o].filter(e=>null!==(e??null))
;l(`${ze[i]} ${d.join(": ")}`)}#R(e){const t=this.#I.get(e)?.outcome;return"succeeded"===t||"unchanged"===t}}const ze={
succeeded:"✓",unchanged:"=",failed:"✕",skipped:"–",in_doubt:"?"};function Be(e){
return new a.NL("cancelled",`The job was cancelled ${e}. Run again: what is done is left alone.`)}
var Le=n(38147),Oe=n(22805),De=n(76760);class ReceiptStore{mintedHere=!0;until;#e;#Q;#K=new Map;#q=new Map
;constructor(e){this.#e=e,this.until=e.until,this.#Q=[...e.drawn??[]]}mint(e,t,{size:n,head:i}){
const{operation_id:s}=e,o=this.#q.get(s);if(void 0!==o)return o
;const r=this.#K.get(s)??this.#Q.shift(),a=this.#e.generate({operation:e,violations:t,ledger:{size:n,head:i},receiptId:r
});return this.#K.delete(s),this.#q.set(s,a),a}minted(){
return new Map([...this.#q.values()].map(e=>[e.receipt.receipt_id,e]))}idOf({operation_id:e}){
const t=this.#q.get(e)?.receipt.receipt_id??this.#K.get(e);if(void 0!==t)return t;const n=this.#Q.shift()??(0,
ee.a4)(this.#e.random);return this.#K.set(e,n),n}receiptFor(e,t){return this.#H(e,{enforceable:!1}),
this.mint(e,[],t).bytes}refusalFor(e,t,n){return this.#H(e,{enforceable:!0}),this.mint(e,t,n).bytes}
#H({operation_id:e},{enforceable:t}){this.#q.get(e)?.receipt.enforceable===t&&this.#q.delete(e)}}const Se=1048576,Ae=2e3
;async function Te({inputs:e},t){const n=await async function(e){
const t=(t,n)=>new a.NL("receipts_unreadable",`The receipts in ${e} cannot be read: ${t}.`,{cause:n});let n;try{
const t=(0,De.join)(e,"receipts"),i=(await(0,O.readdir)(e)).includes("receipts")?t:e;n=(await(0,
O.readdir)(i)).filter(e=>e.endsWith(".dsse.json")).map(e=>(0,De.join)(i,e))}catch(e){
throw t("it is not a folder; download the artifact of the authorize job there",e)}
if(n.length>Ae)throw t(`it holds more than ${Ae} receipts`);const i=await Promise.all(n.map(e=>(0,
O.lstat)(e))).catch(e=>{throw t("one of them cannot be opened",e)})
;if(i.some(e=>!e.isFile()))throw t("one of them is not a file")
;if(i.some(({size:e})=>e>Se))throw t("one of them is too large");return Promise.all(n.sort().map(e=>(0,O.readFile)(e)))
}(e.receipts??""),i=new Map,s=[];for(const o of n){const n=Ne(o)?.operation_id??null
;if(null!==n&&t.operations.some(({operation_id:e})=>e===n)){
if(i.has(n))throw new a.NL("receipts_ambiguous",`Two receipts in ${e.receipts??""} are for the operation ${n}. Pass the receipts of one authorize job.`)
;i.set(n,o)}else s.push(o)}for(const{operation_id:e,effect:n}of t.operations){if("none"===n||i.has(e))continue
;const t=s.shift();void 0!==t&&i.set(e,t)}return{mintedHere:!1,until:Math.min(...[...i.values()].map(Fe))-Re,
idOf:({operation_id:e})=>{const t=i.get(e);return void 0===t?null:Ne(t)?.receipt_id??null},
receiptFor:({operation_id:e})=>i.get(e)??null,refusalFor:()=>null}}const Re=6e4;function Fe(e){return(0,
V.p)(Ne(e)?.expires_at??"")??Number.POSITIVE_INFINITY}function Ne(e){try{return(0,E.hk)(e,E.ui,ee.m8).payload}catch(e){
if(e instanceof w.dO)return null;throw e}}var Ce=n(78757);async function We(e,t,n){
const i=function({inputs:e,facts:t,clock:n,random:i},{governance:s}){if(""===e.hmacKey){return{refusal:{
code:"key_missing",
message:"prod needs the key: pass the secret of the protected environment as hmac-key. Secrets of an environment are empty in a job that does not name it."
}}}if(null!==s.trustedKeysFault){const{message:e}=s.trustedKeysFault;return{refusal:{code:"trusted_keys_invalid",
message:e}}}try{const{trustedKeys:o}=s,{hmacKey:r,previousHmacKeys:a}=e,c=function(e){
const{facts:t,trustedKeys:n,clock:i,random:s}=e,o=(0,p.yv)(t.serverUrl,t.repositoryId),r=(e,n)=>(0,G.Cd)((0,
G.o7)(e,n),t.repositoryId,o),a=r(e.hmacKey,"The input hmac-key"),c=e.previousHmacKeys.map((e,t)=>r(e,`Line ${t+1} of the input previous-hmac-keys`))
;return{vkey:a.vkey,refusal:U(a.vkey,n,i()),endsAt:Y(a.vkey,n),mint:e=>(0,$.M)(e,a,i,s),verifyReceipt:(0,
$.d)([a,...c],n),sign:{checkpoint:(e,t=!1)=>{const n=(0,l.a)(e),i=t?[a,...c]:[a];return`${n}\n${i.map(e=>(0,
d.Zp)(e.vkey,e.sign(Buffer.from(n)))).join("")}`},manifest:e=>(0,E.iA)(E.b3,e,[{keyid:`ed25519:${a.vkey.keyHash}`,
sig:a.sign((0,E.Zg)(E.b3,e)).toString("base64")}])}}}({hmacKey:r,previousHmacKeys:a,trustedKeys:o,facts:t,clock:n,
random:i});return null===c.refusal?{opened:c,refusal:null}:{refusal:c.refusal}}catch(e){
if(!(e instanceof a.NL)||"key_invalid"!==e.code)throw e;return{refusal:{code:e.code,message:e.message}}}}(e,t)
;if(null!==i.refusal)return Ke(e,t,n,new a.NL(i.refusal.code,i.refusal.message));const s=function({endsAt:e},t){
if(null===e||e-t>Qe)return[];return[{code:"key_ends_soon",message:`The key ends on ${(0,
r.fU)(e)} (not-after in .marketops/trusted-keys): rotate it before.`}]}(i.opened,e.clock());(0,Le.Q)(e.log,s)
;const o=function(e,t,n,i){const{facts:s,clock:o,ledger:r,phase:a}=e
;if(null===r)throw new Error("a prod run has a ledger");const{policy:c,policyDigest:l,trustedKeys:d}=t.governance,u=(0,
P.pc)(c.receipt_ttl),h=new LedgerSession({facts:s,clock:o,file:n.ledgerFile,store:{tree:r,keys:{origin:(0,
p.yv)(s.serverUrl,s.repositoryId),trusted:d,now:o()},vkey:i.vkey,signCheckpoint:i.sign.checkpoint,flush:()=>n.flush(),
pause:Ue(e),provisional:"authorize"===a}}),f={facts:s,planDigest:t.plan.plan_digest,policyDigest:l,
evidenceDigest:t.evidenceDigest,approvals:t.approvals,signedApprovals:(0,Oe.$P)(t),lifetimeMs:u};return{deps:e,
prepared:t,core:i,session:h,receipts:new ReceiptStore({generate:i.mint(f),random:e.random,
until:Math.min(o()+u-Re,(i.endsAt??1/0)-Z),drawn:e.receiptIds}),opening:new RunOpening({lines:(0,B.QY)(s,t,i.vkey.text),
material:(0,B.Vo)(t),reconciler:(0,Ce.qz)(e),baseline:t.baseline,log:e.log.info}),folder:n}}(e,{...t,
warnings:[...t.warnings,...s]},n,i.opened),c=t.judged.some(({verdict:e})=>"refuse"===e);try{
return"authorize"===e.phase?await async function({deps:e,prepared:t,core:n,session:i,receipts:s}){
const o=t.judged.some(({verdict:e})=>"refuse"===e);await i.commit("Ledger: authorized",({tip:r,append:a})=>{I(a,(0,
B.QY)(e.facts,t,n.vkey.text));for(const{operation:e,verdict:n,violations:i}of t.judged){if("unchanged"===n)continue
;const{receipt:t,bytes:o}=s.mint(e,i,r);j(a,e,t,o)}return z(a,qe(t),t.states),a("run.closed",o?(0,h.Q)(i.lines,{
refused:o}):{...(0,h.Q)(i.lines),result:"authorized"}),Promise.resolve({until:s.until,files:new Map})});const r={
outcomes:new Map,refusalCode:null,failure:null};return{session:i,signer:n.sign,receipts:s.minted(),...r}
}(o):c?await async function({deps:e,prepared:t,core:n,session:i,receipts:s,opening:o}){const r="execute"!==e.phase
;await i.commit("Ledger: refused",async({snapshot:n,tip:a,append:c})=>{const l=await o.write({snapshot:n,tip:a,append:c
});if(r)for(const{operation:e,verdict:n,violations:i}of t.judged){if("refuse"!==n)continue
;const{receipt:t,bytes:o}=s.mint(e,i,a);j(c,e,t,o),l.set(m.hL.receipt(t.receipt_id),o)}z(c,qe(t),t.states),
c("run.closed",(0,h.Q)(i.lines,{refused:!0}));const{facts:d,clock:p}=e,u=await(0,J.NW)(d,t.plan.plan_digest,p(),n)
;return{until:s.until,files:new Map([...l,...u])}});const a=t.judged.flatMap(({violations:e})=>e)[0]?.code??null,c={
outcomes:new Map,failure:null};return{session:i,signer:n.sign,receipts:s.minted(),refusalCode:a,...c}
}(o):await async function(e){
const{deps:t,prepared:n,core:i,session:s,folder:o}=e,{facts:r,github:c,kinds:l,clock:d,log:p,signal:u}=t,{effects:h,registries:f}=c
;if(null===h)throw new Error("a prod run has effects");const g=e=>({...h,...f.effectsAt((0,
X.I)(e,l).hosts?.(e.parameters)??[])}),m="execute"===t.phase?await Te(t,n.plan):e.receipts,w=new GitHubPublisher({
facts:r,plan:n.plan,evidenceDigest:n.evidenceDigest,signedApprovals:n.signedApprovals,states:n.states,files:n.files,
seen:n.seen,kinds:l,reader:c.reader,port:new SideEffectPort(g,s),bridge:m,verifyReceipt:i.verifyReceipt,
keepReceipt:(e,t)=>o.write((0,T.WI)(e),t),clock:d,skewMs:c.skewMs,pause:c.pause,opening:e.opening,progress:p.info,
signal:u});let y=null,v=[];try{await w.execute()}catch(e){if(!(e instanceof a.NL&&s.hasLanded))throw e;y=e,
s.closeAsFailed()||(v=[{code:e.code,message:e.message}])}const _=new Map([...w.envelopes].map(([e,t])=>[e,{
receipt:He(t),bytes:t}]));return{session:s,signer:i.sign,receipts:_,outcomes:w.outcomes,
refusalCode:y?.code??w.refusalCode,failure:y,untold:v}}(o)}catch(i){if(!(i instanceof a.NL))throw i;if(n.takeBackRun(),
i.code===J.Me)throw i;return Ke(e,t,n,i)}}const Qe=2592e6;function Ke(e,t,n,i){
const{facts:s,clock:o}=e,r=new LedgerSession({facts:s,clock:o,file:n.ledgerFile,store:null});return I(r.append,(0,
B.QY)(s,t,null)),r.append("run.closed",(0,h.Q)(r.lines,{refused:!0})),{session:r,signer:null,receipts:new Map,
outcomes:new Map,refusalCode:i.code,failure:i}}function qe({judged:e}){
return e.filter(({verdict:e})=>"unchanged"===e).map(({operation:e})=>e)}function He(e){return(0,
E.hk)(e,E.ui,ee.m8).payload}const Ee=100,Ge=8e3,Ze=4e3;function Ue({clock:e,random:t,signal:n}){let i=null;const s=()=>{
i=e()};return n.aborted?s():n.addEventListener("abort",s,{once:!0}),async(s,o)=>{
const r=()=>null===i?o:Math.min(o,i+Ze),a=Buffer.from(t(4)).readUInt32BE()/2**32,c=Math.ceil(Math.min(Ge,Ee*2**Math.min(s,10))*a)
;return!(e()+c>r())&&(await(0,H.setTimeout)(c,void 0,n.aborted?{}:{signal:n}).catch(()=>{}),e()<=r())}}}),
88850:((e,t,n)=>{async function i(e){return(await s()).renderPage(e)}n.r(t),n.d(t,{loadPage:()=>s,renderReport:()=>i})
;const s=(0,n(81128).Oo)(()=>Promise.all([n.e(3091),n.e(984),n.e(9319),n.e(2654),n.e(3325)]).then(n.bind(n,63325)))})};
