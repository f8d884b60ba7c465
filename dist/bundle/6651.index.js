"use strict";exports.id=6651,exports.ids=[6651],exports.modules={31615:((e,t,n)=>{n.d(t,{Uj:()=>u,Zg:()=>c,b3:()=>a,
hk:()=>p,iA:()=>f,ui:()=>r});var o=n(19284),s=n(8601),i=n(16080)
;const r="application/vnd.marketops.receipt.v1+json",a="application/vnd.marketops.manifest.v1+json",l=e=>"string"==typeof e&&null!==(0,
o.Ey)(e)?null:{path:"",expected:"canonical base64"},d=(0,i.g1)({payload:l,payloadType:i.Qq,signatures:(0,i.p_)((0,
i.g1)({keyid:(0,i.wC)(/^(?:hmac-sha256:[0-9a-f]{16}|ed25519:[0-9a-f]{8})$/,"a key id"),sig:l}))});function c(e,t){
const n=Buffer.from(e);return Buffer.concat([Buffer.from(`DSSEv1 ${n.length} `),n,Buffer.from(` ${t.length} `),t])}
function p(e,t,n){const o=u(d,(0,s.OW)(e),"envelope");if(o.payloadType!==t)throw new s.dO(`payloadType is not ${t}`)
;const i=Buffer.from(o.payload,"base64"),r=(0,s._6)(i);if(null===r)throw new s.dO("payload is not valid UTF-8");return{
envelope:o,payload:u(n,(0,s.Kf)(r),"payload"),signed:c(t,i)}}function u(e,t,n){const o=e(t)
;if(null!==o)throw new s.dO(`${n}: ${o.path||"value"}: expected ${o.expected}`);return t}function f(e,t,n){return{
payload:(0,o.nk)(t),payloadType:e,signatures:n}}}),60269:((e,t,n)=>{n.d(t,{Is:()=>u,Ps:()=>s,nV:()=>d,pO:()=>i})
;var o=n(99717);function s(e,t){const n=e.flatMap(e=>e.runs),s=n.flatMap(e=>e.operations.map(t=>({run:e,operation:t
}))),l=e=>n.filter(t=>t.result===e).length,d=e.flatMap(e=>e.foreign);return{runs:{all:n.length,closed:n.length-l(null),
shipped:l("shipped"),partial:l("partial"),failed:l("failed"),blocked:l("blocked"),unchanged:l("unchanged")},
authorization:c(s),receipts:f(s),gates:y(s.map(({operation:e})=>e)),trail:v(s.map(({operation:e})=>e)),chain:{
lines:a(e,({blocks:e})=>e.at(-1)?.size??0),blocks:a(e,({blocks:e})=>e.length),
faults:e.flatMap(({repository:e,faults:t})=>t.map(t=>`${e}: ${t}`))},...(0,o.Qv)(e),refusals:w(n),failures:(0,o.dJ)(e),
approvals:{runs:r(n,({approvers:e})=>e.length>0),reviewed:r(n,({approvers:e})=>e.some(({how:e})=>"review"===e)),
signed:r(n,({approvers:e})=>e.some(({how:e})=>"signed"===e)),self:r(n,({approvers:e})=>e.some(({self:e})=>e))},
foreignCommits:{recorded:r(d,({recorded:e})=>e),unrecorded:r(d,({recorded:e})=>!e)},breakGlass:a(n,i),inDoubt:b(s,t)}}
const i=({warnings:e})=>r(e,({code:e})=>"break_glass_used"===e),r=(e,t)=>e.filter(t).length,a=(e,t)=>e.reduce((e,n)=>e+t(n),0),l=["shipped","unchanged","authorized"]
;function d({run:e,operation:t}){const{decision:n,receipt:o,gates:s,outcome:i}=t
;return s.some(({passed:e,failed:t})=>e<9&&0===t.length)?"neither":"permit"!==n||!1===o?.enforceable||s.some(({failed:e})=>e.length>0)?"failed":null!==o||s.length>0||null!==i?"passed":l.includes(e.result)?"neither":"undecided"
}function c(e){const t={passed:0,failed:0,undecided:0,neither:0};for(const n of e)t[d(n)]++;return{...t,
rate:p(t.passed,t.passed+t.failed)}}
const p=(e,t)=>0===t?null:e/t,u=({outcome:e,reconciled:t})=>null!==t||null!==e&&"in_doubt"!==e.word;function f(e){
const t=e.filter(({operation:e})=>e.intents.length>0),n=new Map
;for(const{operation:e}of t)for(const{receiptId:t}of e.intents)n.set(t,(n.get(t)??0)+1);return{
minted:r(e,({operation:e})=>!0===e.receipt?.enforceable),refused:r(e,({operation:e})=>!1===e.receipt?.enforceable),
consumed:a(t,({operation:e})=>e.intents.length),settled:r(t,({operation:e})=>u(e)),
consumedTwice:[...n].filter(([,e])=>e>1).map(([e])=>e),perOperation:p(a(t,({operation:e})=>e.intents.length),t.length)}}
const h=["succeeded","failed","in_doubt"],g=({gates:e,outcome:t})=>(e.at(-1)?.failed.length??0)>0&&h.includes(t?.word),m=["run_binding","operation_binding"]
;function y(e){const t=e.flatMap(e=>e.gates);return{evaluated:t.length,nineOfNine:r(t,({passed:e})=>9===e),
intents:a(e,({intents:e})=>e.length),
intentsBehindNine:a(e,({intents:e,gates:t})=>r(e,({seq:e})=>t.some(t=>9===t.passed&&t.seq<e))),
bindingsChecked:r(t,({notEvaluated:e})=>!e.some(e=>m.includes(e))),failed:r(t,({failed:e})=>e.length>0),
notBlocked:r(e,g)}}function v(e){const t=e.filter(({outcome:e})=>h.includes(e?.word));return{outcomes:t.length,
withReceipt:r(t,({outcome:e,intents:t})=>null!==e&&t.some(({receiptId:t})=>t===e.receiptId))}}function w(e){
const t=new Map;for(const{claim:n,refusals:o}of e)for(const{code:e,operationId:s}of o){let o=t.get(e)
;void 0===o&&t.set(e,o={operations:new Set,runs:new Set}),o.operations.add(`${n} ${s}`),o.runs.add(n)}
return[...t].map(([e,t])=>({code:e,operations:t.operations.size,runs:t.runs.size
})).sort((e,t)=>t.operations-e.operations||(e.code<t.code?-1:1))}function b(e,t){
const n=e.filter(({operation:e})=>e.intents.length>0&&!u(e)),o=n.map(({operation:e})=>t-Date.parse(e.intents[0]?.at??""))
;return{open:n.length,oldest:0===o.length?null:Math.max(0,...o)}}}),83015:((e,t,n)=>{function o(e,{refused:t=!1}={}){
const n={};for(const{type:t}of e)n[t]=(n[t]??0)+1
;const o=Object.fromEntries(Object.entries(n).sort(([e],[t])=>e<t?-1:1)),i=e.find(e=>"plan.created"===e.type)?.data.operations??0
;return{counts:o,result:s({dryRun:"dry_run"===e[0]?.mode,planned:i},n,t)}}function s({dryRun:e,planned:t},n,o){
const s=(...e)=>e.some(e=>(n[e]??0)>0);if(e)return"planned";const i=o||s("receipt.refused","gate.rejected")
;return s("operation.intent")?(n["operation.succeeded"]??0)+(n["operation.unchanged"]??0)===t?"shipped":s("operation.succeeded")?"partial":"failed":i?"blocked":"unchanged"
}n.d(t,{C:()=>r,Q:()=>o});const i=new Set(["dependency_failed","plan_blocked"]);function r(e){return i.has(e)}}),
92249:((e,t,n)=>{n.d(t,{a:()=>Fold});var o=n(83015);class Fold{runs;policies;keys;repository;repositoryId;news=new Set
;#e=new Map;#t=new Map;#n=new Map;#o=new Map;#s=new Map;constructor(e){this.runs=e.runs,this.policies=e.policies,
this.keys=e.keys,({repository:this.repository,repositoryId:this.repositoryId}=e);for(const e of this.runs){
this.#e.set(e.claim,e);for(const t of e.operations){this.#t.set(`${e.claim} ${t.id}`,t)
;for(const{receiptId:n}of t.intents)this.#s.set(n,{run:e,operation:t})}}for(const e of this.policies){
this.#n.set(e.digest,e);for(const t of e.rules)this.#o.set(`${e.digest} ${t.effect} ${t.id}`,t)}}take(e){
const t="run.opened"===e.type?this.#i(e):this.#e.get(e.claim);if(void 0!==t)switch(function(e,t){const n=e.at(-1)
;n?.size===t?n.size=t+1:e.push({first:t,size:t+1})}(t.stretches,e.seq),t.times.last=e.ts,e.type){case"run.opened":
case"ledger.foreign":return;case"plan.created":return t.planDigest=e.data.plan_digest,
t.planFileDigest=e.data.plan_file_digest,t.planned=e.data.operations,t.times.planned??=e.ts,void this.news.add(t)
;case"evidence.read":return t.evidenceDigest=e.data.evidence_digest,void this.news.add(t);case"run.closed":
return t.result=e.data.result,void(t.times.closed=e.ts);case"operation.reconciled":return void this.#r(e,t);default:
this.#a(e,t)}}#i({run_id:e,run_attempt:t,claim:n,seq:o,ts:s,data:i}){const r={runId:e,runAttempt:t,claim:n,stretches:[{
first:o,size:o}],repository:i.repository,commitSha:i.commit_sha,ref:i.ref,event:i.event,workflowRef:i.workflow_ref,
environment:i.environment,actor:i.actor,triggeringActor:i.triggering_actor,actionVersion:i.action_version,vkey:i.vkey,
warnings:i.warnings.flatMap(e=>"omitted"in e?[]:[e]),times:{created:null,opened:s,planned:null,authorized:null,
begun:null,shipped:null,closed:null,last:s},planDigest:null,planFileDigest:null,evidenceDigest:null,policyDigest:null,
policySource:i.policy_source,trustedKeysDigest:i.trusted_keys_digest,approversDigest:i.approvers_digest,approvers:[],
result:null,refusals:[],operations:[],planned:0,reconciled:[]};return this.repository=i.repository,
this.repositoryId=i.repository_id,this.runs.push(r),this.#e.set(n,r),r}#l(e,t,n){
const{decision:o,policy_digest:i,rules:r,violations:a}=e.data,l=r.flatMap(e=>"omitted"in e?[]:[e]),d=this.#d(i,t,e.ts)
;t.policyDigest!==i&&d.runs++,d.lastAt=e.ts,t.policyDigest=i;for(const{id:e,effect:t,matched:n}of l){
const o=`${i} ${t} ${e}`;let s=this.#o.get(o);void 0===s&&(s={id:e,effect:t,tried:0,matched:0},this.#o.set(o,s),
d.rules.push(s)),s.tried++,n&&s.matched++}const c={id:n,kind:e.operation_kind??"",target:null,subject:null,digest:null,
effect:null,decision:o,rules:l.filter(({matched:e})=>e).map(e=>e.id),receipt:null,gates:[],intents:[],naturalKey:null,
outcome:null,reconciled:null,artifacts:[]};t.operations.push(c),this.#t.set(`${t.claim} ${n}`,c),"permit"!==o&&s(t,{
operationId:n,by:"policy",at:e.ts},a)}#d(e,t,n){let o=this.#n.get(e);return void 0===o&&(o={digest:e,
source:t.policySource,firstAt:n,lastAt:n,runs:0,rules:[]},this.#n.set(e,o),this.policies.push(o)),o}#a(e,t){
const{seq:n,ts:o,operation_id:i="",receipt_id:r=null}=e;if("policy.decided"===e.type)return void this.#l(e,t,i)
;const a=this.#t.get(`${t.claim} ${i}`);if(void 0!==a)switch(e.type){case"receipt.minted":case"receipt.refused":{
const{enforceable:l,envelope_digest:d,operation_digest:c,violations:p}=e.data;return a.digest=c,a.receipt={id:r??"",
enforceable:l,envelopeDigest:d,seq:n,at:o},l&&(t.times.authorized??=o),s(t,{operationId:i,by:"receipt",at:o},p),
void this.news.add(t)}case"gate.passed":case"gate.rejected":{const n=function({seq:e,ts:t,receipt_id:n,data:o}){return{
seq:e,at:t,receiptId:n??null,passed:o.checks.filter(({result:e})=>"pass"===e).length,
failed:o.checks.flatMap(({name:e,code:t})=>null===t?[]:[{check:e,code:t}]),
notEvaluated:o.checks.filter(({result:e})=>"not_evaluated"===e).map(({name:e})=>e)}}(e);a.gates.push(n)
;for(const{code:e}of n.failed)s(t,{operationId:i,by:"gate",at:o},[{code:e,rule:null,message:null}]);return}
case"operation.intent":return a.digest=e.data.operation_digest,a.naturalKey=e.data.natural_key,a.intents.push({seq:n,
at:o,receiptId:r??""}),t.times.begun??=o,void this.#s.set(r??"",{run:t,operation:a});case"operation.succeeded":
case"operation.failed":case"operation.skipped":case"operation.in_doubt":case"operation.unchanged":{
const{code:s,effect:i,github:l,message:d,state_digest:c}=e.data,p=e.type.slice(10);return a.effect=i,a.outcome={seq:n,
at:o,word:p,receiptId:r,code:s,message:d,url:l?.url??null,stateDigest:c},void("succeeded"===p&&(t.times.shipped=o))}
default:return}}#r({seq:e,ts:t,data:n,claim:o},s){const{observed:i,receipt_id:r,run_id:a,run_attempt:l}=n
;s.reconciled.push({receiptId:r,runId:a,runAttempt:l,observed:i,at:t});const d=this.#s.get(r)
;void 0!==d&&(d.operation.reconciled={seq:e,at:t,observed:i,claim:o})}}function s(e,{operationId:t,by:n,at:s},i){
for(const r of i){if("omitted"in r||(0,o.C)(r.code))continue;const{code:i,rule:a,message:l}=r
;e.refusals.some(e=>e.operationId===t&&e.code===i&&e.rule===a)||e.refusals.push({operationId:t,by:n,code:i,rule:a,
message:l,at:s})}}}),99717:((e,t,n)=>{n.d(t,{B8:()=>i,Qv:()=>s,dJ:()=>a});const o=(e,t)=>Date.parse(t)-Date.parse(e)
;function s(e){const t=[],n=[];for(const{runs:s}of e){const e=i(s);for(const{result:i,times:r,planDigest:a}of s){
const s=e.get(a??"")??null;null!==s&&"shipped"===i&&null!==r.shipped&&t.push(o(s,r.shipped));const l=r.created??s
;null!==l&&null!==r.authorized&&n.push(Math.max(0,o(l,r.authorized)))}}return{leadTime:r(t),approvalWait:r(n)}}
function i(e){const t=new Map;for(const{planDigest:n,times:o}of e){const e=t.get(n??"")
;null!==n&&null!==o.planned&&(void 0===e||o.planned<e)&&t.set(n,o.planned)}return t}function r(e){
const t=e.toSorted((e,t)=>e-t),n=e=>t[Math.max(0,Math.ceil(e*t.length)-1)]??null;return{count:t.length,median:n(.5),
p90:n(.9),longest:t.at(-1)??null}}function a(e){let t=0;const n=[];for(const{runs:s}of e){const e=new Map
;for(const{outcome:i,reconciled:r,kind:a,target:l,naturalKey:d,intents:c}of s.flatMap(e=>e.operations)){
const s=`${a} ${l??""} ${d??""}`,p=i?.at??c.at(-1)?.at
;if(void 0!==p&&"skipped"!==i?.word&&null!==(i??r))if("succeeded"!==i?.word&&"unchanged"!==i?.word)t++,
"done"===r?.observed?n.push(o(p,r.at)):e.set(s,[...e.get(s)??[],{at:p}]);else{
for(const t of e.get(s)??[])n.push(o(t.at,i.at));e.delete(s)}}}return{operations:t,recovered:n.length,recoveryTime:r(n)}
}})};
