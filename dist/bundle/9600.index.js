"use strict";exports.id=9600,exports.ids=[9600],exports.modules={...require("./15383.shared.js").modules,
...require("./70302.shared.js").modules,...require("./76311.shared.js").modules,29091:((e,t,n)=>{n.d(t,{o:()=>o,y:()=>s})
;var i=n(38422);function s(e,{planBytes:t,evidenceBytes:n,governance:s,signedApprovals:r}){e.write(i.Pb.plan,t),
e.write(i.Pb.evidence,n),e.write(i.Pb.policy,o(s)),e.write(i.Pb.approvers,s.approversBytes),
e.write(i.Pb.trustedKeys,s.trustedKeysBytes);for(const{digest:t,text:n}of r)e.write((0,i.nx)(t),Buffer.from(n))}
const o=({policyBytes:e,policySource:t})=>!0===t?.withheld?Buffer.alloc(0):e}),34326:((e,t,n)=>{function i(e){const t=[]
;for(const n of e)void 0!==n.status&&void 0!==n.operation_id&&void 0!==n.operation_kind&&t.push({seq:n.seq,ts:n.ts,
run_id:n.run_id,run_attempt:n.run_attempt,operation_id:n.operation_id,operation_kind:n.operation_kind,
receipt_id:n.receipt_id??null,event:n.type,status:n.status,...s(n)});return t}function s(e){const t={code:null,
message:null,github:null};switch(e.type){case"operation.succeeded":case"operation.unchanged":case"operation.failed":
case"operation.in_doubt":case"operation.skipped":{const{code:t,message:n,github:i}=e.data;return{code:t,message:n,
github:i}}case"operation.blocked":return{...t,code:e.data.code};case"receipt.refused":{const n=e.data.violations[0]
;return void 0!==n&&"code"in n?{...t,code:n.code,message:n.message}:t}case"gate.rejected":return{...t,
code:e.data.checks.find(({code:e})=>null!==e)?.code??null};default:return t}}n.d(t,{u:()=>i})}),59600:((e,t,n)=>{n.r(t),
n.d(t,{beginProof:()=>i.y,dryRun:()=>z,prod:()=>ze,unsigned:()=>Pe})
;var i=n(29091),s=n(32257),o=n(53474),r=n(96679),a=n(89591),c=n(25611),l=n(60036),d=n(67898),u=n(83015),p=n(73198),h=n(55543),f=n(52533),g=n(8601),m=n(71971)
;class LedgerSession{#e;#t;#n;#i=[];#s=0;#o=[];#r=[];#a=m._W;#c=null;#l=null;#d=null;#u=null;#p=()=>{};#h=0
;constructor(e){this.#e=e,this.#n=new p.eY(e.file),this.#t=(0,l.yv)(e.facts.serverUrl,e.facts.repositoryId)}
get origin(){return this.#t}get lines(){return this.#i}get snapshot(){return this.#c}get looked(){
return this.#c?.looked??new Map}get stretches(){return null===this.#e.store?[{after:null,before:null,first_seq:0,
frontier:[]}]:0===this.#r.length?this.#o:this.#f(this.#a,this.#u)}onClosing(e){this.#p=e}get hasLanded(){
return this.#s>0}tip(){const{frontier:e,head:t}=this.#g();return{size:e.size,head:t,root:e.root().toString("hex")}}#g(){
const e=this.#a.frontier.clone();for(const{hash:t}of this.#r)e.append(t);return{frontier:e,
head:this.#r.at(-1)?.hash??this.#a.head}}append=(e,t,n={})=>{const i=this.#m(this.#w(e,t,n))
;return this.#n.append(i.map(({text:e})=>`${e}\n`).join("")),"run.closed"===e&&this.#n.close(),i.at(-1).line}
;prefetch(e){this.#e.store?.tree.prefetch(e)}async commit(e,t){const{store:n}=this.#e;if(null===n){const e=await t({
snapshot:b,tip:m._W,append:this.append,mayWait:!1});return"value"in e?e.value:void 0}
const i=this.#r.filter(({line:e})=>"ledger.foreign"!==e.type).map(({line:e})=>y(e));let s=!0;for(let o=1;;o++){
const r=await n.tree.snapshot(n.keys);if(!await this.#y(r))throw _();const a=await(0,m.av)(r);this.#v(r,a,i)
;const c=await t({snapshot:r,tip:a,append:this.append,mayWait:s});if(!0===c.wait){s=await n.pause(o,c.until);continue}
const l=c.value;if(n.provisional)return l;const d=await n.tree.ready(r)
;if("conflict"!==d&&await this.#_(n,d,a,c,e))return l;if(!await n.pause(o,c.until))throw v()}}async#y(e){
if(null===this.#l||e===this.#c)return!0;const t=await e.read(this.#l.path)
;return null!==t&&0===Buffer.compare(t,this.#l.bytes)}closeAsFailed(){
if(0===this.#r.length&&"run.closed"===this.#i.at(-1)?.type)return!1
;const e=this.#r.map(({line:e})=>e).filter(({type:e})=>"ledger.foreign"!==e),t=e.some(({type:e})=>"operation.intent"===e)?[]:e.filter(({type:e})=>"run.closed"!==e).map(y)
;return this.#b(t),this.append("run.closed",{...(0,u.Q)(this.lines),result:"failed"}),!0}
async#_(e,t,n,{files:i,look:s},o){const{frontier:r,head:l}=this.#g(),d={path:(0,f.RA)(n.size),
bytes:Buffer.from(this.#r.map(({text:e})=>`${e}\n`).join(""))},u=new Map(i);u.set(d.path,d.bytes),u.set(f.Ij,(0,m.C0)({
size:r.size,head:l,frontier:r}));const w=(0,g.d_)(Object.fromEntries([...u].map(([e,t])=>[e,null===t?null:(0,h.o)(t)])))
;u.set(f.Qq,w);const y=e.signCheckpoint({origin:this.#t,size:r.size,root:r.root().toString("hex"),head:l,
parent:t.parent,base:t.base,files:(0,h.o)(w).slice(7)},function({checkpoint:e},t){const n=null===e?null:(0,a.S)(e)
;return null!==n&&"absent"===(0,c.W4)(n.note,t)}(n,e.vkey));u.set(f.nm,Buffer.from(y)),await Promise.all([(0,
p.bX)([this.#n.path]),e.flush()]);const v=e.tree.commit(t,u,o,s)
;this.#u=y,"run.closed"===this.#i.at(-1)?.type&&this.#p();const _=await v.finally(()=>this.#u=null)
;return"conflict"!==_&&(this.#o=this.#f(n,y),this.#s=this.#i.length,this.#r=[],this.#c=_,this.#l=d,this.#d=null,
this.#a={size:r.size,head:l,frontier:r,checkpoint:y},!0)}#f({checkpoint:e,size:t,frontier:n},i){const s=this.#o.at(-1)
;return void 0!==s&&s.after===e?this.#o.with(-1,{...s,after:i??s.after}):[...this.#o,{after:i,before:e,first_seq:t,
frontier:n.subtrees()}]}#v({base:e,parent:t},n,i){const s=e===t?null:{base:e,head:t
},o=n.size!==this.#a.size||n.head!==this.#a.head||s?.head!==this.#d?.head;this.#a=n,this.#d=s,
(o||i.length!==this.#r.length)&&this.#b(i)}#b(e){this.#r=[],this.#i.length=this.#s;for(const t of e)this.#m(t)
;this.#n.replace(Buffer.from(this.#i.map(e=>`${(0,r.oZ)(e)}\n`).join("")))}#m(e){
const t=this.#r.every(({line:e})=>"run.opened"===e.type)
;if(null===this.#d||!t||"run.opened"===e.type)return[this.#k(w(e,this.#i))]
;const{claim:n,mode:i,run_attempt:s,run_id:o,ts:r,v:a}=e,c={claim:n,data:this.#d,mode:i,run_attempt:s,run_id:o,ts:r,
type:"ledger.foreign",v:a};return[this.#k(c),this.#k(w(e,this.#i))]}#k(e){const t=this.#r.at(-1),n={...e,...{
prev:t?.hash??this.#a.head,seq:void 0===t?this.#a.size:t.line.seq+1}},i=(0,r.oZ)(n),s={line:n,text:i,hash:(0,r.Hw)(i)}
;return this.#r.push(s),this.#i.push(n),s}#w(e,t,n){const{facts:i,clock:a}=this.#e;this.#h=Math.max(this.#h,a())
;const c=(0,r.c2)(e),l={claim:i.claim,data:t,mode:i.mode,run_attempt:i.runAttempt,run_id:i.runId,ts:(0,s.fU)(this.#h),
type:e,v:1,...void 0===c?{}:{status:c},...(0,r.rC)(e)?{operation_id:n.operation?.operation_id,
operation_kind:n.operation?.operation_kind}:{},...(0,r.r7)(e,t)?{receipt_id:n.receiptId}:{}};return function(e){
const t=(0,r.oZ)({...e,prev:"0".repeat(64),seq:0}),n=(0,r.G)(JSON.parse(t))
;if(null!==n||Buffer.byteLength(t)>r.Oc-32)throw new o.AK("ledger_line_invalid",`A ${e.type} line cannot be written (${null===n?"too long":`${n.path}: ${n.expected}`}). This is a defect of the action; nothing further was done.`)
;return e}((0,d.ax)(l))}}function w(e,t){return"run.closed"===e.type?{...e,data:{...e.data,counts:(0,u.Q)(t).counts}}:e}
function y(e){const{seq:t,prev:n,...i}=e;return i}function v(){
return new o.AK("ledger_busy","Other runs kept writing to the ledger until it was too late for this one. Run again when they are done.")
}function _(){
return new o.AK("ledger_rewound","The ledger no longer holds what this run wrote to it: somebody took the branch back. Nothing further was done. Find out who pushed to it, verify it, and let a ruleset forbid force pushes and deletion.")
}const b={read:()=>Promise.resolve(null),list:()=>Promise.resolve([]),segmentOf:()=>Promise.resolve(null)}
;var k=n(33983),M=n(70302),A=n(48943);function x(e,{run:t,plan:n,evidence:i,decisions:s},o=[]){e("run.opened",t)
;for(const{operation:t,data:n}of o)e("operation.reconciled",n,{operation:t});e("plan.created",n),e("evidence.read",i)
;for(const{operation:t,decision:n}of s)e("policy.decided",n,{operation:t})}class RunOpening{#i;#M;#A;#x;#j;#$=new Set
;constructor({lines:e,material:t,reconciler:n,baseline:i,log:s}){this.#i=e,this.#M=t,this.#A=n,this.#x=i,this.#j=s}
async write({append:e,snapshot:t,tip:n}){const[i,s]=await Promise.all([this.#A.look(t),0===n.size?this.#x():null])
;for(const e of(0,A.DZ)(i))this.#$.has(e)||this.#j(e),this.#$.add(e);return x(e,this.#i,i.settled),
new Map([...this.#M,...i.settled.map(({path:e})=>[e,null]),...null===s?[]:[[f.CM,s]]])}}
function j(e,t,{receipt_id:n,enforceable:i,operation_digest:s,violations:o},r){e(i?"receipt.minted":"receipt.refused",{
enforceable:i,envelope_digest:(0,h.o)(r),operation_digest:s,violations:o},{operation:t,receiptId:n})}function $(e,t,n){
for(const i of t){const t=n.get(i.operation_id)??null;e("operation.unchanged",{code:null,effect:"none",
github:i.observed,message:null,state_digest:t},{operation:i})}}var I=n(38204);async function z(e,t,n){
const{facts:i,clock:s,random:o}=e,r=new LedgerSession({facts:i,clock:s,file:n.ledgerFile,store:null}),a=(0,M.M)({
facts:i,planDigest:t.plan.plan_digest,policyDigest:t.governance.policyDigest,evidenceDigest:t.evidenceDigest,
approvals:t.approvals,signedApprovals:[],lifetimeMs:(0,k.pc)(t.governance.policy.receipt_ttl)
},null,s,o),c=new Map,{append:l}=r;x(l,(0,I.QY)(i,t,null));for(const{operation:e,violations:n}of t.judged){const t=a({
operation:e,violations:n,ledger:null});c.set(t.receipt.receipt_id,t),j(l,e,t.receipt,t.bytes)}
for(const e of t.plan.operations){const{effect:t,operation_digest:n}=e;l("operation.blocked",{code:"mode_not_prod",
effect:t,operation_digest:n},{operation:e})}return l("run.closed",(0,u.Q)(r.lines)),Promise.resolve({session:r,
signer:null,receipts:c,outcomes:new Map,refusalCode:null,failure:null})}var O=n(58500),P=n(31615),K=n(76311)
;const D=72e5;function B(e,t,n){const i=t.filter(t=>t.vkey.text===e.text);if(0===i.length)return{code:"key_unknown",
message:`The key in hmac-key is not one that the owners listed. Add this line to .marketops/trusted-keys on the default branch if it is yours: ${e.text}`
};return i.some(e=>null===e.last&&(0,l.fx)(e,n)&&(0,l.fx)(e,n+D))?null:{code:"key_not_in_force",
message:`The key ${e.text} is listed in .marketops/trusted-keys but not in force now and for two hours more (not-before, not-after, last). Store the current key in the environment, or change its dates on the default branch.`
}}function C(e,t){const n=t.filter(t=>t.vkey.text===e.text).map(({notAfter:e})=>e)
;return n.includes(null)?null:Math.max(...n)}var S=n(91277),R=n(9596),F=n(36625),q=n(81920);const L=[{
name:"authenticity",check:({authenticity:e})=>e.code},{name:"mode",check:({facts:e})=>H(e)},{name:"presence",
check:({envelope:e})=>N(e)},{name:"enforceable",check:({receipt:e})=>function(e){
return e.enforceable&&0===e.violations.length&&"prod"===e.mode}(e)?null:"receipt_advisory"},{name:"run_binding",
check:({receipt:e,facts:t})=>function(e,t){
return e.run_id===t.runId&&e.run_attempt===t.runAttempt&&e.repository_id===t.repositoryId&&e.environment===t.environment&&e.api_url===t.apiUrl
}(e,t)?null:"run_mismatch"},{name:"operation_binding",check:({receipt:e,operation:t,planDigest:n})=>function(e,t,n){
return e.operation_kind===t.operation_kind&&e.operation_id===t.operation_id&&e.plan_digest===n&&e.operation_digest===(0,
F.Q8)(t)}(e,t,n)?null:"operation_mismatch"},{name:"consumption",check:({receipt:e,consumption:t})=>t(e)},{
name:"expiration",check:function({receipt:e,now:t,skewMs:n}){const i=(0,R.p)(e.expires_at),s=(0,R.p)(e.issued_at)
;return null===i||null===s||t>=i?"receipt_expired":s>t+6e4?"receipt_not_yet_valid":null===n||Math.abs(n)>6e4?"clock_skew":null
}},{name:"staleness",check:({receipt:e,now:t})=>function(e,t){const n=(0,R.p)(e.issued_at),i=(0,R.p)(e.expires_at)
;return null===n||null===i||t-n>q.oe||i-n>q.oe}(e,t)?"receipt_stale":null}],Q={mode:({facts:e})=>H(e),
presence:({envelope:e})=>N(e)};async function T(e){const t=function({envelope:e,verifyReceipt:t}){
if(null===e)return null;try{return t(e)}catch{return null}}(e),n=t?.receipt??null,i=[]
;for(const{name:s,check:o}of L)i.push(await E(s,()=>W(s,o,e,t,n)));return{passed:i.every(({result:e})=>"pass"===e),
checks:i,receipt:n}}function W(e,t,n,i,s){if(null!==i&&null!==s)return t({...n,authenticity:i,receipt:s})
;if("authenticity"===e)return i?.code??"not_evaluated";const o=Q[e];return void 0===o?"not_evaluated":o(n)}
async function E(e,t){let n;try{n=await t()}catch{n="not_evaluated"}return"not_evaluated"===n?{code:null,name:e,
result:"not_evaluated"}:{code:n,name:e,result:null===n?"pass":"fail"}}function H(e){
return"prod"===e.mode?null:"mode_not_prod"}function N(e){return null===e?"receipt_missing":null}class SideEffectPort{
ledger;#I;constructor(e,t){this.#I=e,this.ledger=t}async behindGate(e,t){const n=await T(e);return n.passed?{passed:!0,
verdict:n,value:await t(this.#I(e.operation))}:{passed:!1,verdict:n}}}var G=n(81128),U=n(24308),Z=n(2335),Y=n(34326)
;async function V(e,t,n){const i=(0,f.Ml)(e.receipt_id);if(null!==await t.read(i))return"receipt_consumed"
;return e.ledger?.size!==n.size&&null!==await t.read(i)?"receipt_consumed":await async function({ledger:e},t,n){
if(null===e||e.size>n.size)return!1;if(e.size===n.size)return e.head===n.head;if(0===e.size)return e.head===r.mG
;const i=await t.read((0,f.RA)(e.size)),s=null===i?null:function(e){const t=e.indexOf(10),n=t<0?null:(0,
g._6)(e.subarray(0,t));if(null===n)return null;const i=(0,g.Kf)(n);return null===(0,r.G)(i)?i:null}(i)
;return null!==s&&s.seq===e.size&&s.prev===e.head}(e,t,n)?null:"ledger_rewound"}function X(e,t,n){
const{port:i,bridge:s,opening:r,plan:a,facts:c,clock:l,signedApprovals:d}=e,{until:p}=s
;return i.ledger.commit(`Ledger: begin ${t.length} operations`,async s=>{
const{snapshot:h,append:g}=s,m=n.first?await r.write(s):new Map,w=n.first?a.operations.filter(({effect:e})=>"none"!==e):t,y=await async function(e,t,n,i){
const s=await(0,S.jO)(t);return new Set(e.filter(e=>{const t=(0,f.in)(e,i);return s.has(t)&&null!==n.get(t)}))
}(w,h,m,e.kinds);if(y.size>0&&s.mayWait)return{until:p,wait:!0};const v=y.size>0?function(e,t,n,{tip:i,append:s}){
const{bridge:o,verifyReceipt:r}=e,a=new Map;for(const c of t){const t=o.refusalFor(c,[n.has(c)?oe:re],i)
;null!==t&&te(e,{operation:c,envelope:t,receipt:r(t).receipt},s,a)}return{opened:[],closed:!0,envelopes:a,
refusalCode:oe.code}}(e,w,y,s):await async function(e,t,n,{snapshot:i,tip:s,append:r}){
const{bridge:a}=e,c=await Promise.all(t.map(async t=>{const n=a.receiptFor(t,s),o=se(e,t,n,e=>V(e,i,s));return{
operation:t,envelope:n,verdict:await T(o)}
})),l=c.find(({verdict:{passed:t,receipt:n}})=>t&&n?.evidence_digest!==e.evidenceDigest)
;if(void 0!==l)throw function({operation_id:e}){
return new o.AK("evidence_missing",`The receipt of ${e} rests on evidence that is not beside it, or that does not permit the plan. Nothing was begun. Pass the whole artifact of the authorize job of this attempt, with its evidence.json.`)
}(l.operation);const d=new Map;for(const{operation:t,envelope:n,verdict:i}of c)(a.mintedHere||i.passed)&&te(e,{
operation:t,envelope:n,receipt:i.receipt},r,d);const u=c.flatMap(t=>ne(e,t,r));return{
opened:u.length>4?u:u.map(t=>ie(e,t)),closed:0===u.length&&n.last,envelopes:d,refusalCode:null}}(e,t,n,s)
;v.closed&&(n.first&&$(g,ee(e),e.states),g("run.closed",(0,u.Q)(i.ledger.lines,{refused:y.size>0})))
;const _=v.opened.length>0&&v.opened.length===J(i.ledger.lines)?await(0,S.T1)(d,c,a.plan_digest,h):[],b=n.first?await(0,
S.NW)(c,a.plan_digest,l(),h):[];return{until:p,files:new Map([...m,...b,..._,...(k=v.envelopes,
[...k].map(([e,t])=>[f.hL.receipt(e),t])),...(0,S.Tj)(v.opened,e)]),value:v};var k})}
const J=e=>e.filter(({type:e})=>"operation.intent"===e).length;function ee({plan:e}){
return e.operations.filter(({effect:e})=>"none"===e)}function te({keepReceipt:e},t,n,i){
const{operation:s,envelope:o,receipt:r}=t;null!==o&&null!==r&&(i.set(r.receipt_id,o),e(r.receipt_id,o),j(n,s,r,o))}
function ne({kinds:e},{operation:t,envelope:n,verdict:i},s){const{passed:o,receipt:r,checks:a}=i,c={operation:t,
receiptId:r?.receipt_id??null};if(s(o?"gate.passed":"gate.rejected",{checks:a},c),!o||null===r)return[]
;const{operation_digest:l}=t,{seq:d}=s("operation.intent",{natural_key:(0,F.XX)(t,e),operation_digest:l},c);return[{
operation:t,envelope:n,receiptId:r.receipt_id,seq:d,prefetched:null}]}function ie({kinds:e,reader:t,seen:n},i){
const{operation:s}=i;if(s.depends_on.length>0)return i;const o=(0,F.I)(s,e);return{...i,
prefetched:t.prefetch(e=>o.observe(s,e,n.get(s.operation_id)))}}function se(e,t,n,i){
const{facts:s,plan:o,verifyReceipt:r,clock:a,skewMs:c}=e;return{facts:s,planDigest:o.plan_digest,operation:t,envelope:n,
verifyReceipt:r,consumption:i,now:a(),skewMs:c()}}const oe={rule:null,code:"operation_busy",
message:"Another run that is not over has begun the same; it was waited for until the receipts would expire"},re={
rule:null,code:"plan_blocked",
message:"Another operation of the plan is busy in another run, and the plan was approved as a whole"};function ae(e){
const t=new Map(e.map(e=>[e.operation_id,e])),n=new Set,i=e=>{if(!n.has(e)){for(const n of e.depends_on){
const e=t.get(n);void 0!==e&&i(e)}n.add(e)}};return e.forEach(i),[...n]}var ce=n(40666),le=n(74296);const de={code:null,
message:null,github:null,stateDigest:null,applied:null};function ue(e,t){return{...de,outcome:"unchanged",github:e,
stateDigest:t}}function pe(e,t){return{...de,outcome:"skipped",code:e,message:t}}
function he({what:e,github:{sha:t,url:n}}){return`What stands: ${e} (${n??`at ${(0,
ce.Fu)(String(t))}`}). Fix the cause and run again, which goes on from there, or remove it.`}const fe=3e5
;class GitHubPublisher{#e;#z=new Map;#O=new Map;#P=null;#K=new Set;constructor(e){this.#e={...e,keepReceipt:(t,n)=>{
this.#O.set(t,n),e.keepReceipt(t,n)}}}get outcomes(){return this.#z}get envelopes(){return this.#O}get refusalCode(){
return this.#P}getAuditTrail(){return(0,Y.u)(this.#e.port.ledger.lines)}async execute(){
const{plan:e,signal:t}=this.#e,n=ae(e.operations.filter(({effect:e})=>"none"!==e)),i=e=>n.slice(e,e+100)
;for(let e=0;0===e||e<n.length;e+=100){if(t.aborted&&0===e)throw me("before anything was begun")
;if(await this.#D(i(e),i(e+100),0===e))return}}async#D(e,t,n){
const{port:i,signal:s,clock:o,bridge:r,kinds:a}=this.#e,{ledger:c}=i,l={first:n,last:0===t.length
},{opened:d,closed:p,refusalCode:h}=await X(this.#e,e,l);if(this.#P=h,l.first){const e=ee(this.#e),{states:t}=this.#e
;for(const{operation_id:n,observed:i}of e)this.#z.set(n,ue(i,t.get(n)??null));p||$(c.append,e,t)}if(p)return!0
;let g=d.length;await async function(e,t,n){const i=new Map,s=(0,G.TA)(t);let o=!1;const r=async e=>{if(!o)try{
await n(e)}catch(e){throw o=!0,e}};for(const t of ae(e)){
const e=t.depends_on.map(e=>i.get(e)).filter(e=>void 0!==e),n=Promise.all(e).then(()=>s(()=>r(t)))
;i.set(t.operation_id,n)}for(const e of await Promise.allSettled(i.values()))if("rejected"===e.status)throw e.reason
}(d.map(e=>({...e.operation,one:e})),16,({one:e})=>(0===--g&&c.prefetch(t.flatMap(e=>r.idOf(e)??[]).map(f.Ml)),
this.#B(e)));const m=l.last||s.aborted,w=o()+fe,y=d.flatMap(({operation:e})=>{
const{applied:t=null,stateDigest:n=null}=this.#z.get(e.operation_id)??{},i=this.#C(e)?t?.unread:void 0
;return void 0===i?[]:[{operation:e,tag:i,left:n}]})
;await c.commit(`Ledger: end ${d.length} operations`,async({append:e,snapshot:t})=>{m&&e("run.closed",(0,u.Q)(c.lines))
;const n=d.filter(({operation:{operation_id:e}})=>"in_doubt"!==this.#z.get(e)?.outcome);return{until:w,
look:y.map(({tag:e})=>e),files:await(0,S.$B)(n,this.#e,t)}});try{await(0,G.bB)(y,16,async({operation:e,tag:t,left:n})=>{
const i=c.looked.get(t),s=void 0===i?null:(0,F.I)(e,a).stateOf?.(i)??null;(0,F.Ox)(s)!==n&&await this.#S(e,n)})
}catch(e){throw m||await this.#R().catch(()=>{}),e}return m}async#R(){const{port:e,clock:t}=this.#e
;await e.ledger.commit("Ledger: end the run",({append:n})=>(n("run.closed",(0,u.Q)(e.ledger.lines)),Promise.resolve({
until:t()+fe,files:new Map})))}async#S(e,t){const{kinds:n,reader:i}=this.#e,s=(0,F.I)(e,n);await(0,Z.e7)({
pause:this.#F(e)
},`${s.title} ${s.subject(e.parameters)}`,()=>s.observe(e,i),({effect:e,reason:n,state:i=null})=>"none"===e&&(0,
F.Ox)(i)===t?null:("conflict"===e?n:null)??("create"===e?"it is gone":"its content is another"))}#C({repository_id:e}){
return e===this.#e.facts.repositoryId}#F(e){const{pause:t,signal:n}=this.#e;return async i=>{if(await t(i),
!n.aborted)return;const{code:s,message:o}=me(`while ${e.operation_id} was looking for what it did`)
;throw new U.OK(s,o,"ambiguous")}}async#B({operation:e,envelope:t,receiptId:n,prefetched:i}){
const{port:s,facts:o,signal:r}=this.#e,a=e.depends_on.find(e=>!this.#q(e))
;if(void 0!==a)return void this.#L(e,n,pe("dependency_failed",`${a} did not succeed`))
;if(r.aborted)return void this.#L(e,n,pe("cancelled","The job was cancelled before this began"))
;const c=se(this.#e,e,t,e=>async function(e,t,n,i){const s=null===t?null:await t.read((0,f.Ml)(e.receipt_id))
;if(null===s||i.has(e.receipt_id))return"receipt_consumed";const o=(0,g.OW)(s);if(null!==(0,
f.Q9)(o))return"receipt_consumed";const r=o
;return r.claim===n&&r.operation_digest===e.operation_digest?null:"receipt_consumed"
}(e,s.ledger.snapshot,o.claim,this.#K)),l=await s.behindGate(c,t=>this.#Q({operation:e,receiptId:n,prefetched:i},t))
;if(!l.passed){s.ledger.append("gate.rejected",{checks:l.verdict.checks},{operation:e,receiptId:n})
;const t=l.verdict.checks.find(e=>null!==e.code)?.code??"gate_error"
;return void this.#L(e,n,pe(t,"Blocked by the gate before its effect"))}this.#L(e,n,l.value)}
async#Q({operation:e,receiptId:t,prefetched:n},i){
const{kinds:s,reader:r,files:a,seen:c,progress:l,clock:d,signal:u}=this.#e;this.#K.add(t);let p=null
;const{effects:h,wrote:f,unclear:g}=function(e,t){let n=!1,i=!1;return{effects:new Proxy(e,{get(e,s){
const o=Reflect.get(e,s,e);return"function"!=typeof o?o:(...s)=>(n=!0,t(),Reflect.apply(o,e,s).catch(e=>{
throw"refused"!==(0,le.g5)(e)?.certainty&&(i=!0),e}))}}),wrote:()=>n,unclear:()=>i}}(i,()=>n?.end()),m={
reader:n?.reader??r,effects:h,marker:{receiptId:t,operationDigest:e.operation_digest},isOurs:t=>this.#T(t,e),
earlier:()=>this.#W(e),files:a.get(e.operation_id)??new Map,seen:c.get(e.operation_id)??null,inParallel:(e,t)=>(0,
G.bB)(e,16,t),clock:d,pause:this.#F(e),remains:e=>p=e,progress:t=>l(`${e.operation_id}: ${t}`),stopIfCancelled:()=>{
if(u.aborted)throw me(`between two requests of ${e.operation_id}`)}};try{const t=await(0,
F.I)(e,s).apply(e,m),n=function(e){return{...de,outcome:"succeeded",github:e.github,stateDigest:(0,F.Ox)(e.state??null),
applied:e}}(t);return void 0===t.unread||this.#C(e)||await this.#S(e,n.stateDigest),n}catch(e){return function(e,t){
const{remains:n}=t,i=(0,le.g5)(e),s=null!==i?"refused"===i.certainty:e instanceof o.AK?!t.unclear:!t.wrote;return{...de,
outcome:s?"failed":"in_doubt",code:e instanceof o.AK?e.code:"internal_error",message:null===n?(0,o.bD)(e):`${(0,
o.bD)(e)} ${he(n)}`,github:n?.github??null}}(e,{wrote:f(),unclear:g(),remains:p})}}
async#T({receiptId:e,operationDigest:t},n){const{kinds:i,port:s}=this.#e,{snapshot:o}=s.ledger,r=null===o?null:await(0,
A.II)(e,o,i);return r?.operation_digest===t&&(0,f.in)(r,i)===(0,f.in)(n,i)}async#W(e){
const{snapshot:t,lines:n}=this.#e.port.ledger;return null===t?null:(0,A.Vu)(e,t,n[0]?.seq??0)}#L(e,t,n){
const{outcome:i,code:s,message:o,github:r}=n;this.#z.set(e.operation_id,n);const a={code:s,effect:e.effect,github:r,
message:o,state_digest:n.stateDigest};this.#e.port.ledger.append(`operation.${i}`,a,{operation:e,receiptId:t})
;const{kinds:c,progress:l}=this.#e,d=[(0,F.I)(e,c).describe(e),r?.url,o].filter(e=>null!==(e??null))
;l(`${ge[i]} ${d.join(": ")}`)}#q(e){const t=this.#z.get(e)?.outcome;return"succeeded"===t||"unchanged"===t}}const ge={
succeeded:"\u2713",unchanged:"=",failed:"\u2715",skipped:"\u2013",in_doubt:"?"};function me(e){
return new o.AK("cancelled",`The job was cancelled ${e}. Run again: what is done is left alone.`)}
var we=n(38422),ye=n(38147),ve=n(22805),_e=n(51455),be=n(76760);class ReceiptStore{mintedHere=!0;until;#e;#E;#H=new Map
;#N=new Map;constructor(e){this.#e=e,this.until=e.until,this.#E=[...e.drawn??[]]}mint(e,t,{size:n,head:i}){
const{operation_id:s}=e,o=this.#N.get(s);if(void 0!==o)return o
;const r=this.#H.get(s)??this.#E.shift(),a=this.#e.generate({operation:e,violations:t,ledger:{size:n,head:i},receiptId:r
});return this.#H.delete(s),this.#N.set(s,a),a}minted(){
return new Map([...this.#N.values()].map(e=>[e.receipt.receipt_id,e]))}idOf({operation_id:e}){
const t=this.#N.get(e)?.receipt.receipt_id??this.#H.get(e);if(void 0!==t)return t;const n=this.#E.shift()??(0,
q.a4)(this.#e.random);return this.#H.set(e,n),n}receiptFor(e,t){return this.#G(e,{enforceable:!1}),
this.mint(e,[],t).bytes}refusalFor(e,t,n){return this.#G(e,{enforceable:!0}),this.mint(e,t,n).bytes}
#G({operation_id:e},{enforceable:t}){this.#N.get(e)?.receipt.enforceable===t&&this.#N.delete(e)}}const ke=1048576,Me=2e3
;async function Ae({inputs:e},t){const n=await async function(e){
const t=(t,n)=>new o.AK("receipts_unreadable",`The receipts in ${e} cannot be read: ${t}.`,{cause:n});let n;try{
const t=(0,be.join)(e,"receipts"),i=(await(0,_e.readdir)(e)).includes("receipts")?t:e;n=(await(0,
_e.readdir)(i)).filter(e=>e.endsWith(".dsse.json")).map(e=>(0,be.join)(i,e))}catch(e){
throw t("it is not a folder; download the artifact of the authorize job there",e)}
if(n.length>Me)throw t(`it holds more than ${Me} receipts`);const i=await Promise.all(n.map(e=>(0,
_e.lstat)(e))).catch(e=>{throw t("one of them cannot be opened",e)})
;if(i.some(e=>!e.isFile()))throw t("one of them is not a file")
;if(i.some(({size:e})=>e>ke))throw t("one of them is too large");return Promise.all(n.sort().map(e=>(0,_e.readFile)(e)))
}(e.receipts??""),i=new Map,s=[];for(const r of n){const n=$e(r)?.operation_id??null
;if(null!==n&&t.operations.some(({operation_id:e})=>e===n)){
if(i.has(n))throw new o.AK("receipts_ambiguous",`Two receipts in ${e.receipts??""} are for the operation ${n}. Pass the receipts of one authorize job.`)
;i.set(n,r)}else s.push(r)}for(const{operation_id:e,effect:n}of t.operations){if("none"===n||i.has(e))continue
;const t=s.shift();void 0!==t&&i.set(e,t)}return{mintedHere:!1,until:Math.min(...[...i.values()].map(je))-xe,
idOf:({operation_id:e})=>{const t=i.get(e);return void 0===t?null:$e(t)?.receipt_id??null},
receiptFor:({operation_id:e})=>i.get(e)??null,refusalFor:()=>null}}const xe=6e4;function je(e){return(0,
R.p)($e(e)?.expires_at??"")??Number.POSITIVE_INFINITY}function $e(e){try{return(0,P.hk)(e,P.ui,q.m8).payload}catch(e){
if(e instanceof g.dO)return null;throw e}}var Ie=n(15383);async function ze(e,t,n,i){
const r=function({inputs:e,facts:t,clock:n,random:i},{governance:s}){if(""===e.hmacKey){return{refusal:{
code:"key_missing",
message:"prod needs the key: pass the secret of the protected environment as hmac-key. Secrets of an environment are empty in a job that does not name it."
}}}if(null!==s.trustedKeysFault){const{message:e}=s.trustedKeysFault;return{refusal:{code:"trusted_keys_invalid",
message:e}}}try{const{trustedKeys:o}=s,{hmacKey:r,previousHmacKeys:d}=e,u=function(e){
const{facts:t,trustedKeys:n,clock:i,random:s}=e,o=(0,l.yv)(t.serverUrl,t.repositoryId),r=(e,n)=>(0,K.Cd)((0,
K.o7)(e,n),t.repositoryId,o),d=r(e.hmacKey,"The input hmac-key"),u=e.previousHmacKeys.map((e,t)=>r(e,`Line ${t+1} of the input previous-hmac-keys`))
;return{vkey:d.vkey,refusal:B(d.vkey,n,i()),endsAt:C(d.vkey,n),mint:e=>(0,M.M)(e,d,i,s),verifyReceipt:(0,
M.d)([d,...u],n),sign:{checkpoint:(e,t=!1)=>{const n=(0,a.a)(e),i=t?[d,...u]:[d];return`${n}\n${i.map(e=>(0,
c.Zp)(e.vkey,e.sign(Buffer.from(n)))).join("")}`},manifest:e=>(0,P.iA)(P.b3,e,[{keyid:`ed25519:${d.vkey.keyHash}`,
sig:d.sign((0,P.Zg)(P.b3,e)).toString("base64")}])}}}({hmacKey:r,previousHmacKeys:d,trustedKeys:o,facts:t,clock:n,
random:i});return null===u.refusal?{opened:u,refusal:null}:{refusal:u.refusal}}catch(e){
if(!(e instanceof o.AK)||"key_invalid"!==e.code)throw e;return{refusal:{code:e.code,message:e.message}}}}(e,t)
;if(null!==r.refusal)return Pe(e,t,n,new o.AK(r.refusal.code,r.refusal.message));const d=function({endsAt:e},t){
if(null===e||e-t>Oe)return[];return[{code:"key_ends_soon",message:`The key ends on ${(0,
s.fU)(e)} (not-after in .marketops/trusted-keys): rotate it before.`}]}(r.opened,e.clock());(0,ye.Q)(e.log,d)
;const p=function(e,t,n,i){const{facts:s,clock:o,ledger:r,phase:a}=e
;if(null===r)throw new Error("a prod run has a ledger");const{policy:c,policyDigest:d,trustedKeys:u}=t.governance,p=(0,
k.pc)(c.receipt_ttl),h=new LedgerSession({facts:s,clock:o,file:n.ledgerFile,store:{tree:r,keys:{origin:(0,
l.yv)(s.serverUrl,s.repositoryId),trusted:u,now:o()},vkey:i.vkey,signCheckpoint:i.sign.checkpoint,flush:()=>n.flush(),
pause:Re(e),provisional:"authorize"===a}}),f={facts:s,planDigest:t.plan.plan_digest,policyDigest:d,
evidenceDigest:t.evidenceDigest,approvals:t.approvals,signedApprovals:(0,ve.$P)(t),lifetimeMs:p};return{deps:e,
prepared:t,core:i,session:h,receipts:new ReceiptStore({generate:i.mint(f),random:e.random,
until:Math.min(o()+p-xe,(i.endsAt??1/0)-D),drawn:e.receiptIds}),opening:new RunOpening({lines:(0,I.QY)(s,t,i.vkey.text),
material:(0,I.Vo)(t),reconciler:(0,Ie.q)(e),baseline:t.baseline,log:e.log.info}),folder:n}}(e,{...t,
warnings:[...t.warnings,...d]},n,r.opened),h=t.judged.some(({verdict:e})=>"refuse"===e);try{
return"authorize"===e.phase?await async function({deps:e,prepared:t,core:n,session:i,receipts:s}){
const o=t.judged.some(({verdict:e})=>"refuse"===e);await i.commit("Ledger: authorized",({tip:r,append:a})=>{x(a,(0,
I.QY)(e.facts,t,n.vkey.text));for(const{operation:e,verdict:n,violations:i}of t.judged){if("unchanged"===n)continue
;const{receipt:t,bytes:o}=s.mint(e,i,r);j(a,e,t,o)}return $(a,Ke(t),t.states),a("run.closed",o?(0,u.Q)(i.lines,{
refused:o}):{...(0,u.Q)(i.lines),result:"authorized"}),Promise.resolve({until:s.until,files:new Map})});const r={
outcomes:new Map,refusalCode:null,failure:null};return{session:i,signer:n.sign,receipts:s.minted(),...r}
}(p):h?await async function({deps:e,prepared:t,core:n,session:i,receipts:s,opening:o},r){
const a="execute"!==e.phase,c=t.judged.flatMap(({violations:e})=>e)[0]?.code??null,l=()=>({session:i,signer:n.sign,
receipts:s.minted(),outcomes:new Map,refusalCode:c,failure:null});return i.onClosing(()=>r(l)),
await i.commit("Ledger: refused",async({snapshot:n,tip:r,append:c})=>{const l=await o.write({snapshot:n,tip:r,append:c})
;if(a)for(const{operation:e,verdict:n,violations:i}of t.judged){if("refuse"!==n)continue
;const{receipt:t,bytes:o}=s.mint(e,i,r);j(c,e,t,o),l.set(f.hL.receipt(t.receipt_id),o)}$(c,Ke(t),t.states),
c("run.closed",(0,u.Q)(i.lines,{refused:!0}));const{facts:d,clock:p}=e,h=await(0,S.NW)(d,t.plan.plan_digest,p(),n)
;return{until:s.until,files:new Map([...l,...h])}}),l()}(p,i):await async function(e,t){
const{deps:n,prepared:i,core:s,session:r,folder:a}=e,{facts:c,github:l,kinds:d,clock:u,log:p,signal:h}=n,{effects:f,registries:g}=l
;if(null===f)throw new Error("a prod run has effects");const m=e=>({...f,...g.effectsAt((0,
F.I)(e,d).hosts?.(e.parameters)??[])}),w="execute"===n.phase?await Ae(n,i.plan):e.receipts,y=new GitHubPublisher({
facts:c,plan:i.plan,evidenceDigest:i.evidenceDigest,signedApprovals:i.signedApprovals,states:i.states,files:i.files,
seen:i.seen,kinds:d,reader:l.reader,port:new SideEffectPort(m,r),bridge:w,verifyReceipt:s.verifyReceipt,
keepReceipt:(e,t)=>a.write((0,we.WI)(e),t),clock:u,skewMs:l.skewMs,pause:l.pause,opening:e.opening,progress:p.info,
signal:h});let v=null,_=[];const b=()=>({session:r,signer:s.sign,receipts:new Map([...y.envelopes].map(([e,t])=>[e,{
receipt:De(t),bytes:t}])),outcomes:y.outcomes,refusalCode:v?.code??y.refusalCode,failure:v,untold:_})
;r.onClosing(()=>t(b));try{await y.execute()}catch(e){if(!(e instanceof o.AK&&r.hasLanded))throw e;v=e,
r.closeAsFailed()||(_=[{code:e.code,message:e.message}])}return b()}(p,i)}catch(i){if(!(i instanceof o.AK))throw i
;if(n.takeBackRun(),i.code===S.Me)throw i;return Pe(e,t,n,i)}}const Oe=2592e6;function Pe(e,t,n,i){
const{facts:s,clock:o}=e,r=new LedgerSession({facts:s,clock:o,file:n.ledgerFile,store:null});return x(r.append,(0,
I.QY)(s,t,null)),r.append("run.closed",(0,u.Q)(r.lines,{refused:!0})),{session:r,signer:null,receipts:new Map,
outcomes:new Map,refusalCode:i.code,failure:i}}function Ke({judged:e}){
return e.filter(({verdict:e})=>"unchanged"===e).map(({operation:e})=>e)}function De(e){return(0,
P.hk)(e,P.ui,q.m8).payload}const Be=100,Ce=8e3,Se=4e3;function Re({clock:e,random:t,signal:n}){let i=null;const s=()=>{
i=e()};return n.aborted?s():n.addEventListener("abort",s,{once:!0}),async(s,o)=>{
const r=()=>null===i?o:Math.min(o,i+Se),a=Buffer.from(t(4)).readUInt32BE()/2**32,c=Math.ceil(Math.min(Ce,Be*2**Math.min(s,10))*a)
;return!(e()+c>r())&&(await(0,O.setTimeout)(c,void 0,n.aborted?{}:{signal:n}).catch(()=>{}),e()<=r())}}}),
67898:((e,t,n)=>{n.d(t,{ax:()=>a,xZ:()=>f,ze:()=>h});var i=n(8601),s=n(96679);const o=4096,r=128;function a(e){
let t=c(e.data);for(;Buffer.byteLength((0,i.dw)({...e,data:t}))>s.Oc-r;){const e=p(t);if(null===e)break;t=e}return{...e,
data:t}}function c(e){
return"string"==typeof e?l(e,o):Array.isArray(e)?e.map(e=>c(e)):null===e||"object"!=typeof e?e:Object.fromEntries(Object.entries(e).map(([e,t])=>[e,c(t)]))
}function l(e,t){const n=e.toWellFormed();if(d(n)<=t)return n;const i=[];let s=0;for(const e of n){if(s+=d(e),s>t)break
;i.push(e)}return i.join("")}
const d=e=>Buffer.byteLength(JSON.stringify(e))-2,u=e=>"object"==typeof e&&null!==e&&"omitted"in e;function p(e){
const t=Object.entries(e),[n,i]=t.reduce((e,[t,n])=>Array.isArray(n)&&n.length>e[1].length?[t,n]:e,["",[]]),s=i.at(-1),o=u(s)?s.omitted:0,r=o>0?i.slice(0,-1):i
;if(0===r.length)return null;const a=Math.floor(r.length/2);return{...e,[n]:[...r.slice(0,a),{omitted:o+r.length-a}]}}
function h(e,t){const n=t.at(-1),s=u(n)?n.omitted:0,o=s>0?t.slice(0,-1):t;if(o.length+s!==e.length)return!1
;const r=e.slice(0,o.length).map(e=>c(e));return(0,i.dw)(r)===(0,i.dw)(o)}function f(e,t){
return e===t||null!==e&&t===l(e,o)}})};
