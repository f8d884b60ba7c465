"use strict";exports.id=5631,exports.ids=[5631],exports.modules={11932:((e,t,n)=>{n.d(t,{w:()=>IdSet});class IdSet{
#e=new Uint32Array(4096);#t=0;#n=new Uint32Array(4);add(e){const t=this.#n;for(let n=0;n<4;n++)t[n]=i(e,8*n)
;return o(t,0)&&(t[3]=1),this.#i(t,0)}get slots(){return this.#e}addAll(e){
for(let t=0;t<e.length;t+=4)if(!o(e,t)&&!this.#i(e,t))return!1;return!0}#i(e,t){
4*(this.#t+1)>.5*this.#e.length&&this.#o();const n=r(this.#e,e,t);return n&&this.#t++,n}#o(){
const e=new Uint32Array(2*this.#e.length);for(let t=0;t<this.#e.length;t+=4)o(this.#e,t)||r(e,this.#e,t);this.#e=e}}
function i(e,t){let n=0;for(let i=t;i<t+8;i++){const t=e.charCodeAt(i);n=n<<4|(t<58?t-48:t-87)}return n}function o(e,t){
return 0===e[t]&&0===e[t+1]&&0===e[t+2]&&0===e[t+3]}function r(e,t,n){const i=e.length/4-1;for(let r=t[n]&i;;r=r+1&i){
const i=4*r;if(o(e,i)){for(let o=0;o<4;o++)e[i+o]=t[n+o];return!0}let a=!0;for(let o=0;o<4;o++)e[i+o]!==t[n+o]&&(a=!1)
;if(a)return!1}}}),42369:((e,t,n)=>{n.d(t,{Hl:()=>h,Hu:()=>d,Ip:()=>c,JH:()=>u,L2:()=>s,Vd:()=>m,WO:()=>p,fc:()=>o,
mw:()=>l,o3:()=>f,pq:()=>a,qK:()=>r});var i=n(96679);function o(e){return{id:e.claim,opened:e,operations:new Map,
counts:new Map,reconciled:[],plan:null,evidence:null,foreign:[],segments:[e.seq],stage:"opened",before:e,batch:0,
unsettled:0,refusals:0,closed:null}}function r(e,t){const{before:n,operations:i,stage:o}=t
;if("ledger.foreign"===n.type)return!1;if("ledger.foreign"===e.type)return"run.opened"!==n.type
;const r=e=>null!==(i.get(e??"")?.intent??null),a="gate.passed"===e.type||"gate.rejected"===e.type&&!r(e.operation_id)
;return"operation.intent"===n.type?!a:"gate.rejected"!==n.type||r(n.operation_id)?"outcomes"===o&&(e.type.startsWith("receipt.")||a):!e.type.startsWith("gate.")&&"operation.intent"!==e.type
}function a(e,...t){return t.reduce((t,n)=>t+(e.counts.get(n)??0),0)}function s(e){
return"operation.unchanged"===e.type||c.includes(e.type)}function d(e,t,n){return{name:e,types:t,check:n}}
const l=(e,t,n)=>({path:e,expected:t,found:n
}),c=["operation.succeeded","operation.failed","operation.skipped","operation.in_doubt"],p=["receipt.minted","receipt.refused"],u=["gate.passed","gate.rejected"],m=i.de.filter(e=>"run.opened"!==e),f=[...p,...u,"operation.intent",...c,"operation.unchanged","operation.blocked"]
;function h(e){if("dry_run"===e.opened.mode)return["planned"];if(null===e.opened.data.vkey)return["blocked"]
;const t=e.plan?.data.operations??0,n=a(e,"operation.succeeded"),i=a(e,"operation.unchanged")
;if(a(e,"operation.intent")>0)return n+i===t?["shipped"]:n>0?["partial"]:["failed"]
;return a(e,"receipt.refused","gate.rejected")+e.refusals>0?["blocked"]:t>0&&i===t?["unchanged","authorized"]:a(e,"receipt.minted")>0?["authorized","failed"]:0===t?["unchanged","blocked"]:["blocked","failed"]
}}),43602:((e,t,n)=>{n.d(t,{e:()=>Replay,v:()=>p});var i=n(96679),o=n(42369),r=n(11932),a=n(6848),s=n(93156),d=n(60197)
;class Replay{#r;#a;#s;#d=new Map;#l=new r.w;#c=new r.w;#p=new Map;#u=0;#m=0;#f=null;constructor(e){this.#r=e,
this.#a=new Set(e.kinds.map(({kind:e})=>e)),this.#s=new Map(i.de.map(t=>[t,e.rules.filter(({types:e})=>e.includes(t))]))
}get claims(){return this.#d}get open(){return this.#p}get seen(){return{claims:this.#l,receipts:this.#c}}get most(){
return this.#m}take(e,t){void 0===e.operation_kind||this.#a.has(e.operation_kind)||this.#h(e,t)
;const n="run.opened"===e.type?this.#g(e,t):this.#y(e,t),i=void 0===e.operation_id?void 0:n.operations.get(e.operation_id),r={
claim:n,operation:i,replay:this};for(const n of this.#s.get(e.type)??[]){const i=n.check(e,r);null!==i&&(0,s.fJ)((0,
s.nx)(t.place,e,i.path),i.expected,(0,d.SP)(i.found),n.name)}(0,o.qK)(e,n)&&n.segments.push(e.seq),this.#w(e,n,i,t)}
#h(e,{place:t}){const n=[...this.#a].map(e=>JSON.stringify(e)).join(" or ");return(0,s.fJ)((0,
s.nx)(t,e,"operation_kind"),`operation_kind: ${n}`,(0,d.SP)(e.operation_kind),"ledger_schema")}isNewReceipt(e){
return this.#c.add(e.slice(5))}get whole(){return this.#r.whole}get landed(){return this.#r.landed}#g(e,t){
this.#l.add(e.claim)||(0,s.fJ)((0,s.nx)(t.place,e,"claim"),"a claim that begins once",(0,d.SP)(e.claim),"run_identity"),
this.#_(1,t);const n=(0,o.fc)(e);return this.#d.set(e.claim,n),n}#y(e,t){
const n=e.claim===this.#f?.id?this.#f:this.#d.get(e.claim);return void 0===n&&(0,s.fJ)((0,
s.nx)(t.place,e,"claim"),"a claim that run.opened began and nothing closed",(0,d.SP)(e.claim),"run_identity"),this.#f=n,
n}#w(e,t,n,i){switch(t.counts.set(e.type,(t.counts.get(e.type)??0)+1),e.type){case"run.opened":break
;case"ledger.foreign":t.foreign.push(e);break;case"evidence.read":t.evidence=e;break;case"plan.created":t.plan=e,
t.stage="planned";break;case"policy.decided":this.#_(1,i),t.operations.set(e.operation_id,function(e,{place:t}){
const n={receipt:null,gate:null,intent:null,outcome:null,blocked:null};return{id:e.operation_id,decided:e,place:t,...n}
}(e,i)),e.data.violations.length>0&&t.refusals++;break;case"receipt.minted":case"receipt.refused":
t.batch="receipts"===t.stage?t.batch+1:1,t.stage="receipts",void 0!==n&&(n.receipt=e);break;case"gate.passed":
case"gate.rejected":null===(n?.intent??null)&&(t.stage="gates"),void 0!==n&&(n.gate=e);break;case"operation.intent":
t.unsettled++,void 0!==n&&(n.intent=e),this.#p.set(e.receipt_id,{claim:t,line:e,inDoubt:!1});break
;case"operation.blocked":t.stage="outcomes",void 0!==n&&(n.blocked=e);break;case"operation.reconciled":
t.reconciled.push(e),this.#b(e.data.receipt_id);break;case"run.closed":t.stage="closed",t.closed=e,this.#k(t);break
;case"operation.succeeded":case"operation.failed":case"operation.skipped":case"operation.in_doubt":
case"operation.unchanged":
t.stage="outcomes",void 0!==n&&(n.outcome=e),void 0!==e.receipt_id&&this.#v(e.receipt_id,e.type,t)}t.before=e}#v(e,t,n){
n.unsettled--;const i=this.#p.get(e);this.#p.delete(e),void 0!==i&&"operation.in_doubt"===t&&this.#p.set(e,{claim:null,
line:i.line,inDoubt:!0})}#b(e){const t=this.#p.get(e);void 0!==t&&(this.#p.delete(e),
null!==t.claim&&(t.claim.unsettled--,0===t.claim.unsettled&&this.#k(t.claim)))}#k(e){const{keep:t}=this.#r
;!0!==t&&t!==e.opened.run_id&&(this.#d.delete(e.id)&&(this.#u-=1+e.operations.size),this.#f===e&&(this.#f=null))}
#_(e,t){this.#u+=e,this.#m=Math.max(this.#m,this.#u),this.#u>a.b1.unsettled&&(0,
s.fJ)(t.place,`at most ${a.b1.unsettled} runs and operations that are not closed`,"more","limits")}}
const l=["ledger_encoding","ledger_canonical","ledger_schema","ledger_sequence","ledger_chain"],c={
ledger_encoding:"UTF-8 lines of at most 64 KiB, each with its newline",
ledger_canonical:"one text for each value (RFC 8785)",ledger_schema:"known types and closed data",
ledger_sequence:"no line is missing, doubled or moved",ledger_chain:"each line holds the hash of the one before",
one_claim:"all lines are of one claim"};function p(e,t=[]){const n=[...l,...t,...new Set(e.map(({name:e})=>e)),"limits"]
;return n.map(e=>({name:e,check:({ledger:{finding:t}})=>{if(null===t)return c[e]??"holds for every line"
;if((n.find(e=>e===t.check)??n[0])===e)throw t
;throw new s.wI("skipped","the ledger was read up to its first defect only")}}))}}),51370:((e,t,n)=>{n.d(t,{D:()=>k})
;var i=n(8601),o=n(14182),r=n(42369),a=n(29241)
;const s=new Map([["operation.reconciled",["opened"]],["ledger.foreign",["opened","gates","outcomes"]],["plan.created",["opened"]],["evidence.read",["planned"]],["policy.decided",["planned"]],["receipt.minted",["planned","receipts","gates","outcomes"]],["receipt.refused",["planned","receipts","gates","outcomes"]],["gate.passed",["receipts","gates"]],["gate.rejected",["planned","receipts","gates","outcomes"]],["operation.intent",["gates"]],["operation.blocked",["receipts","outcomes"]],["operation.unchanged",["planned","receipts","gates","outcomes"]],["operation.succeeded",["gates","outcomes"]],["operation.failed",["gates","outcomes"]],["operation.skipped",["gates","outcomes"]],["operation.in_doubt",["gates","outcomes"]]]),d=["plan.created","evidence.read","policy.decided","run.closed"],l=["run.opened","operation.intent","gate.rejected"],c=[...d,"receipt.refused","operation.blocked"],p=[(0,
r.Hu)("run_identity",["run.opened"],({data:e})=>{const t=`/repositories/${e.repository_id}/marketops`
;return e.origin.endsWith(t)?null===e.vkey||(0,a.TN)(e.vkey)?.origin===e.origin?null:(0,
r.mw)("data.vkey",`a verifier key of ${e.origin}`,e.vkey):(0,r.mw)("data.origin",`an origin that ends in ${t}`,e.origin)
}),(0,r.Hu)("run_identity",r.Vd,(e,{claim:{opened:t}})=>{
if(e.run_id===t.run_id&&e.mode===t.mode&&e.run_attempt===t.run_attempt)return null
;const n=["run_id","mode","run_attempt"].find(n=>e[n]!==t[n]);return void 0===n?null:(0,
r.mw)(n,`${t[n]} as in run.opened`,e[n])}),(0,r.Hu)("times",r.Vd,(e,{claim:t})=>e.ts>=t.before.ts?null:(0,
r.mw)("ts",`no time before ${t.before.ts}`,e.ts)),(0,
r.Hu)("dry_run_law",["run.opened"],({mode:e,data:t})=>"prod"===e||null===t.vkey?null:(0,
r.mw)("data.vkey","null: a dry run has no key",t.vkey)),(0,
r.Hu)("dry_run_law",r.Vd,e=>"dry_run"===e.mode?c.includes(e.type)?null:(0,
r.mw)("type","a line that a dry run may write",e.type):"operation.blocked"===e.type?(0,
r.mw)("type","no operation.blocked in prod",e.type):null),(0,
r.Hu)("dry_run_law",["receipt.refused"],({mode:e,data:t})=>{if("prod"===e)return null
;return t.violations.some(e=>"omitted"in e||"mode_not_prod"===e.code)?null:(0,
r.mw)("data.violations","mode_not_prod in a dry run",t.violations)
}),(0,r.Hu)("unsigned_run",r.Vd,(e,{claim:t})=>"dry_run"===t.opened.mode||null!==t.opened.data.vkey||d.includes(e.type)?null:(0,
r.mw)("type","nothing but plan, evidence, decisions and run.closed in a run without a key",e.type)),(0,
r.Hu)("line_order",r.Vd,(e,{claim:t})=>{if("closed"===t.stage)return(0,r.mw)("type","nothing after run.closed",e.type)
;const n=s.get(e.type);return void 0===n||n.includes(t.stage)?function(e,t){
if("run.closed"===e&&null===t.plan&&0===t.reconciled.length)return(0,r.mw)("type","plan.created before run.closed",e)
;const n=("gates"===t.stage||"outcomes"===t.stage)&&e.startsWith("receipt.");return n&&t.unsettled>0?(0,
r.mw)("type","an outcome for each intent before the next batch",e):null}(e.type,t):(0,
r.mw)("type",`no ${e.type} here (after ${t.before.type})`,e.type)
}),(0,r.Hu)("foreign_lines",["ledger.foreign"],(e,{claim:{before:t}})=>{if(e.data.base===e.data.head)return(0,
r.mw)("data.head","another commit than base",e.data.head);return l.includes(t.type)||(0,r.L2)(t)?null:(0,
r.mw)("type",`no ${e.type} within a commit (after ${t.type})`,e.type)
}),(0,r.Hu)("foreign_lines",r.Vd,(e,{claim:t,operation:n})=>{if("ledger.foreign"!==t.before.type)return null
;const i=e.type.startsWith("receipt.")||"gate.rejected"===e.type&&null===n?.intent
;return("outcomes"===t.stage?i:"gate.passed"!==e.type)?null:(0,r.mw)("type","ledger.foreign first in its commit",e.type)
}),(0,r.Hu)("decisions",["evidence.read"],(e,{claim:{evidence:t,operations:n}})=>null===t&&0===n.size?null:(0,
r.mw)("type","one evidence.read, before decisions",e.type))];const u=Object.values(o.FD).flat(),m=[(0,
r.Hu)("decisions",["policy.decided"],(e,{claim:t,operation:n})=>{const{plan:i,evidence:o,operations:a}=t
;if(null===o)return(0,r.mw)("type","evidence.read before decisions",e.type);if(void 0!==n)return(0,
r.mw)("operation_id","one decision an operation",e.operation_id);if(a.size>=(i?.data.operations??0))return(0,
r.mw)("type",`decisions on ${i?.data.operations??0} operations`,"one more")
;const s=a.values().next().value?.decided.data.policy_digest??e.data.policy_digest;return e.data.policy_digest!==s?(0,
r.mw)("data.policy_digest",s,e.data.policy_digest):function({data:e}){if("permit"!==e.decision)return null
;const t=e.rules.filter(e=>"id"in e),n=t.length<e.rules.length,i=t.find(({effect:e,matched:t})=>"forbid"===e&&t)
;if(void 0!==i)return(0,r.mw)("data.rules","no matched forbid rule with permit",i.id)
;return n||t.some(({matched:e})=>e)?null:(0,r.mw)("data.rules","a matched permit rule with permit","none")}(e)}),(0,
r.Hu)("decisions",r.o3,(e,{claim:t,operation:n})=>{const i=t.plan?.data.operations??0;if(t.operations.size!==i)return(0,
r.mw)("type",`a decision on each of ${i} operations first`,e.type);if(void 0===n)return(0,
r.mw)("operation_id","an operation that was decided on",e.operation_id);const o=n.decided.operation_kind
;return e.operation_kind===o?null:(0,r.mw)("operation_kind",String(o),e.operation_kind)}),(0,
r.Hu)("gate_checks",r.Vd,(e,{claim:t})=>{const{before:n}=t;if("gate.passed"===n.type)return f(e,n,"operation.intent")
;if("gate.rejected"!==n.type)return null
;return null!==(t.operations.get(n.operation_id)?.intent??null)?f(e,n,"operation.skipped"):null}),(0,
r.Hu)("gate_checks",["operation.intent"],(e,{claim:t})=>"gate.passed"===t.before.type?null:(0,
r.mw)("type","nine passed checks directly before an intent",e.type)),(0,
r.Hu)("gate_checks",r.JH,(e,{operation:t,claim:n})=>{if(void 0===t)return null
;const{receipt:i,gate:o,intent:a,outcome:s}=t;if("receipt.refused"===i?.type)return(0,
r.mw)("type","no gate for an advisory receipt",e.type);if("gate.passed"===e.type){if(null===i)return(0,
r.mw)("type","a minted receipt before its gate",e.type)
;if(null!==o)return(0,r.mw)("type","one passed gate an operation",e.type)}else{if(null!==s||null!==o&&null===a)return(0,
r.mw)("type","no further gate for this operation",e.type);if(null===a&&"outcomes"===n.stage&&n.unsettled>0)return(0,
r.mw)("type","a rejection before begin where the gate would have passed",e.type)}return h(e,i?.receipt_id)}),(0,
r.Hu)("receipt_lines",r.WO,(e,{claim:t,operation:n,replay:i})=>{
if(void 0!==n&&null!==(n.receipt??n.gate??n.outcome))return(0,
r.mw)("operation_id","one receipt an operation",e.operation_id);if("receipt.minted"===e.type){
if(("receipts"===t.stage?t.batch:0)>=100)return(0,r.mw)("type","at most 100 operations a batch","one more")}
return i.isNewReceipt(e.receipt_id)?null:(0,r.mw)("receipt_id","a receipt that was never seen before",e.receipt_id)
}),(0,r.Hu)("all_or_nothing",r.WO,(e,{claim:t})=>{if("receipt.minted"===e.type)return t.refusals>0?(0,
r.mw)("type","nothing enforceable while the policy refuses an operation",e.type):(t.counts.get("receipt.refused")??0)>0?(0,
r.mw)("type","nothing enforceable after a refusal",e.type):null;return"receipt.minted"===t.before.type?(0,
r.mw)("type","a batch that is minted as a whole or refused as a whole",e.type):null}),(0,
r.Hu)("single_use",["operation.intent"],(e,{operation:t})=>void 0===t?null:null!==t.intent?(0,
r.mw)("receipt_id","one intent a receipt",e.receipt_id):"receipt.minted"!==t.receipt?.type?(0,
r.mw)("receipt_id","an enforceable receipt",e.receipt_id):h(e,t.receipt.receipt_id)??g(e,t.receipt.data.operation_digest)),(0,
r.Hu)("single_use",r.Ip,(e,{operation:t})=>void 0===t?null:null===t.intent?(0,
r.mw)("type","an intent before its outcome",e.type):null!==t.outcome?(0,
r.mw)("type","one outcome a consumed receipt",e.type):h(e,t.intent.receipt_id)),(0,
r.Hu)("outcomes",r.Ip,(e,{claim:t,operation:n})=>{const{code:i,effect:o}=e.data;if("create"!==o&&"update"!==o)return(0,
r.mw)("data.effect","create or update",o);if("operation.succeeded"===e.type)return null===i?null:(0,
r.mw)("data.code","null on success",i)
;if(null!==e.data.state_digest)return(0,r.mw)("data.state_digest","null without success",e.data.state_digest)
;if(null===i)return(0,r.mw)("data.code","why",i);if("operation.skipped"!==e.type)return null
;if("gate.rejected"!==t.before.type)return u.includes(i)?(0,
r.mw)("data.code","no code of the gate without its rejection",i):null
;return(n?.gate?.data.checks.map(e=>e.code)??[]).includes(i)?null:(0,
r.mw)("data.code","the failing check of the gate before it",i)
}),(0,r.Hu)("outcomes",["operation.unchanged"],(e,{operation:t})=>{const{code:n,effect:i}=e.data;if("none"!==i)return(0,
r.mw)("data.effect","none",i);if(null!==n)return(0,r.mw)("data.code","null on success",n);if(void 0===t)return null
;if("permit"!==t.decided.data.decision)return(0,r.mw)("type","a permitted operation",e.type)
;const o=t.receipt??t.gate??t.outcome;return null===o?null:(0,r.mw)("type",`nothing after ${o.type}`,e.type)}),(0,
r.Hu)("outcomes",["operation.blocked"],(e,{operation:t})=>void 0===t?null:null!==t.blocked?(0,
r.mw)("type","one operation.blocked an operation",e.type):null===t.receipt?(0,
r.mw)("type","receipt.refused before operation.blocked",e.type):g(e,t.receipt.data.operation_digest)),(0,
r.Hu)("reconciliations",["operation.reconciled"],function(e,{claim:t,replay:n}){
const{receipt_id:o,run_id:a,run_attempt:s}=e.data;if(t.reconciled.some(({data:e})=>e.receipt_id===o))return(0,
r.mw)("data.receipt_id","one reconciliation a receipt",o)
;if("done"!==e.data.observed&&null!==e.data.state_digest)return(0,
r.mw)("data.state_digest","null unless done",e.data.state_digest);const d=n.open.get(o)?.line
;if(void 0===d&&!n.whole)return null
;if(void 0===d||d.claim===t.id)return(0,r.mw)("data.receipt_id","an intent of an earlier run without an outcome",o)
;const l=(e,t,n)=>(0,i.dw)([e.operation_id??null,e.operation_kind??null,t,n]),c=l(d,d.run_id,d.run_attempt),p=l(e,a,s)
;return c===p?null:(0,r.mw)("data",`the intent's ${c}`,p)})];function f(e,t,n){return e.type!==n?(0,
r.mw)("type",`${n} directly after ${t.type}`,e.type):e.operation_id!==t.operation_id?(0,
r.mw)("operation_id",String(t.operation_id),e.operation_id):h(e,t.receipt_id)}function h(e,t){
return void 0===t||void 0===e.receipt_id||e.receipt_id===t?null:(0,r.mw)("receipt_id",t,e.receipt_id)}function g(e,t){
const n=e.data.operation_digest;return n===t?null:(0,r.mw)("data.operation_digest",t,n)}const y=[(0,
r.Hu)("settled",["run.closed"],(e,{claim:t})=>{
const n=[...t.operations.values()].find(({intent:e,outcome:t})=>null!==e&&null===t);return void 0===n?null:(0,
r.mw)("type",`an outcome of ${n.id} before run.closed`,e.type)
}),(0,r.Hu)("counts",["run.closed"],({data:e},{claim:t})=>{for(const[n,i]of t.counts)if(e.counts[n]!==i)return(0,
r.mw)("data.counts",`${i} of ${n}`,e.counts[n]);const n=Object.keys(e.counts).find(e=>!t.counts.has(e))
;return void 0===n?null:(0,r.mw)("data.counts",`no ${n}`,e.counts[n])
}),(0,r.Hu)("result",["run.closed"],(e,{claim:t,replay:n})=>{const i=(0,r.Hl)(t),{result:o}=e.data
;return"authorized"===o&&n.landed?(0,
r.mw)("data.result","no authorize job in the ledger, to which it writes nothing",o):i.includes(o)?null:n.landed||"failed"!==o||"prod"!==t.opened.mode?(0,
r.mw)("data.result",i.join(" or "),o):null}),(0,r.Hu)("complete",["run.closed"],function(e,{claim:t}){
const n=[...t.operations.values()],i=t.plan?.data.operations??0;if(n.length!==i)return(0,
r.mw)("type",`a decision on each of ${i} operations`,n.length);switch(e.data.result){case"planned":
return b(n,"receipt.refused and operation.blocked",({receipt:e,blocked:t})=>null!==(e&&t));case"blocked":
return n.every(_)?null:b(n,"a refusal or operation.unchanged",e=>!w(e));case"authorized":return(0,
r.pq)(t,"gate.passed","gate.rejected")>0?(0,
r.mw)("type","no gate in an authorize job",e.type):b(n,"a receipt or operation.unchanged",e=>!w(e));case"shipped":
case"partial":return b(n,"a gate for its receipt",({receipt:e,gate:t})=>"receipt.minted"!==e?.type||null!==t)
;case"unchanged":case"failed":return null}
})],w=({receipt:e,gate:t,outcome:n})=>null===(e??t??n),_=({receipt:e,gate:t,outcome:n})=>null===(e??t)&&(null===n||"operation.unchanged"===n.type)
;function b(e,t,n){const i=e.find(e=>!n(e))
;return void 0===i?null:(0,r.mw)("type",`${t} of ${i.id} before run.closed`,"none")}const k=[...p,...m,...y]})};
