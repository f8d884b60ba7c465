export const id=1333;export const ids=[1333];export const modules={60269:(e,t,n)=>{n.d(t,{Is:()=>u,Ps:()=>o,nV:()=>c,
pO:()=>i});var s=n(99717);function o(e,t){const n=e.flatMap(e=>e.runs),o=n.flatMap(e=>e.operations.map(t=>({run:e,
operation:t}))),l=e=>n.filter(t=>t.result===e).length,c=e.flatMap(e=>e.foreign);return{runs:{all:n.length,
closed:n.length-l(null),shipped:l("shipped"),partial:l("partial"),failed:l("failed"),blocked:l("blocked"),
unchanged:l("unchanged")},authorization:d(o),receipts:f(o),gates:v(o.map(({operation:e})=>e)),
trail:y(o.map(({operation:e})=>e)),chain:{lines:a(e,({blocks:e})=>e.at(-1)?.size??0),blocks:a(e,({blocks:e})=>e.length),
faults:e.flatMap(({repository:e,faults:t})=>t.map(t=>`${e}: ${t}`))},...(0,s.Qv)(e),refusals:b(n),failures:(0,s.dJ)(e),
approvals:{runs:r(n,({approvers:e})=>e.length>0),reviewed:r(n,({approvers:e})=>e.some(({how:e})=>"review"===e)),
signed:r(n,({approvers:e})=>e.some(({how:e})=>"signed"===e)),self:r(n,({approvers:e})=>e.some(({self:e})=>e))},
foreignCommits:{recorded:r(c,({recorded:e})=>e),unrecorded:r(c,({recorded:e})=>!e)},breakGlass:a(n,i),inDoubt:w(o,t)}}
const i=({warnings:e})=>r(e,({code:e})=>"break_glass_used"===e),r=(e,t)=>e.filter(t).length,a=(e,t)=>e.reduce((e,n)=>e+t(n),0),l=["shipped","unchanged","authorized"]
;function c({run:e,operation:t}){const{decision:n,receipt:s,gates:o,outcome:i}=t
;return o.some(({passed:e,failed:t})=>e<9&&0===t.length)?"neither":"permit"!==n||!1===s?.enforceable||o.some(({failed:e})=>e.length>0)?"failed":null!==s||o.length>0||null!==i?"passed":l.includes(e.result)?"neither":"undecided"
}function d(e){const t={passed:0,failed:0,undecided:0,neither:0};for(const n of e)t[c(n)]++;return{...t,
rate:p(t.passed,t.passed+t.failed)}}
const p=(e,t)=>0===t?null:e/t,u=({outcome:e,reconciled:t})=>null!==t||null!==e&&"in_doubt"!==e.word;function f(e){
const t=e.filter(({operation:e})=>e.intents.length>0),n=new Map
;for(const{operation:e}of t)for(const{receiptId:t}of e.intents)n.set(t,(n.get(t)??0)+1);return{
minted:r(e,({operation:e})=>!0===e.receipt?.enforceable),refused:r(e,({operation:e})=>!1===e.receipt?.enforceable),
consumed:a(t,({operation:e})=>e.intents.length),settled:r(t,({operation:e})=>u(e)),
consumedTwice:[...n].filter(([,e])=>e>1).map(([e])=>e),perOperation:p(a(t,({operation:e})=>e.intents.length),t.length)}}
const h=["succeeded","failed","in_doubt"],g=({gates:e,outcome:t})=>(e.at(-1)?.failed.length??0)>0&&h.includes(t?.word),m=["run_binding","operation_binding"]
;function v(e){const t=e.flatMap(e=>e.gates);return{evaluated:t.length,nineOfNine:r(t,({passed:e})=>9===e),
intents:a(e,({intents:e})=>e.length),
intentsBehindNine:a(e,({intents:e,gates:t})=>r(e,({seq:e})=>t.some(t=>9===t.passed&&t.seq<e))),
bindingsChecked:r(t,({notEvaluated:e})=>!e.some(e=>m.includes(e))),failed:r(t,({failed:e})=>e.length>0),
notBlocked:r(e,g)}}function y(e){const t=e.filter(({outcome:e})=>h.includes(e?.word));return{outcomes:t.length,
withReceipt:r(t,({outcome:e,intents:t})=>null!==e&&t.some(({receiptId:t})=>t===e.receiptId))}}function b(e){
const t=new Map;for(const{claim:n,refusals:s}of e)for(const{code:e,operationId:o}of s){let s=t.get(e)
;void 0===s&&t.set(e,s={operations:new Set,runs:new Set}),s.operations.add(`${n} ${o}`),s.runs.add(n)}
return[...t].map(([e,t])=>({code:e,operations:t.operations.size,runs:t.runs.size
})).sort((e,t)=>t.operations-e.operations||(e.code<t.code?-1:1))}function w(e,t){
const n=e.filter(({operation:e})=>e.intents.length>0&&!u(e)),s=n.map(({operation:e})=>t-Date.parse(e.intents[0]?.at??""))
;return{open:n.length,oldest:0===s.length?null:Math.max(0,...s)}}},83015:(e,t,n)=>{function s(e,{refused:t=!1}={}){
const n={};for(const{type:t}of e)n[t]=(n[t]??0)+1
;const s=Object.fromEntries(Object.entries(n).sort(([e],[t])=>e<t?-1:1)),i=e.find(e=>"plan.created"===e.type)?.data.operations??0
;return{counts:s,result:o({dryRun:"dry_run"===e[0]?.mode,planned:i},n,t)}}function o({dryRun:e,planned:t},n,s){
const o=(...e)=>e.some(e=>(n[e]??0)>0);if(e)return"planned";const i=s||o("receipt.refused","gate.rejected")
;return o("operation.intent")?(n["operation.succeeded"]??0)+(n["operation.unchanged"]??0)===t?"shipped":o("operation.succeeded")?"partial":"failed":i?"blocked":"unchanged"
}n.d(t,{C:()=>r,Q:()=>s});const i=new Set(["dependency_failed","plan_blocked"]);function r(e){return i.has(e)}},
92249:(e,t,n)=>{n.d(t,{a:()=>Fold});var s=n(83015);class Fold{runs;policies;keys;repository;repositoryId;news=new Set
;#e=new Map;#t=new Map;#n=new Map;#s=new Map;#o=new Map;constructor(e){this.runs=e.runs,this.policies=e.policies,
this.keys=e.keys,({repository:this.repository,repositoryId:this.repositoryId}=e);for(const e of this.runs){
this.#e.set(e.claim,e);for(const t of e.operations){this.#t.set(`${e.claim} ${t.id}`,t)
;for(const{receiptId:n}of t.intents)this.#o.set(n,{run:e,operation:t})}}for(const e of this.policies){
this.#n.set(e.digest,e);for(const t of e.rules)this.#s.set(`${e.digest} ${t.effect} ${t.id}`,t)}}take(e){
const t="run.opened"===e.type?this.#i(e):this.#e.get(e.claim);if(void 0!==t)switch(function(e,t){const n=e.at(-1)
;n?.size===t?n.size=t+1:e.push({first:t,size:t+1})}(t.stretches,e.seq),t.times.last=e.ts,e.type){case"run.opened":
case"ledger.foreign":return;case"plan.created":return t.planDigest=e.data.plan_digest,
t.planFileDigest=e.data.plan_file_digest,t.planned=e.data.operations,t.times.planned??=e.ts,void this.news.add(t)
;case"evidence.read":return t.evidenceDigest=e.data.evidence_digest,void this.news.add(t);case"run.closed":
return t.result=e.data.result,void(t.times.closed=e.ts);case"operation.reconciled":return void this.#r(e,t);default:
this.#a(e,t)}}#i({run_id:e,run_attempt:t,claim:n,seq:s,ts:o,data:i}){const r={runId:e,runAttempt:t,claim:n,stretches:[{
first:s,size:s}],repository:i.repository,commitSha:i.commit_sha,ref:i.ref,event:i.event,workflowRef:i.workflow_ref,
environment:i.environment,actor:i.actor,triggeringActor:i.triggering_actor,actionVersion:i.action_version,vkey:i.vkey,
warnings:i.warnings.flatMap(e=>"omitted"in e?[]:[e]),times:{created:null,opened:o,planned:null,authorized:null,
begun:null,shipped:null,closed:null,last:o},planDigest:null,planFileDigest:null,evidenceDigest:null,policyDigest:null,
policySource:i.policy_source,trustedKeysDigest:i.trusted_keys_digest,approversDigest:i.approvers_digest,approvers:[],
result:null,refusals:[],operations:[],planned:0,reconciled:[]};return this.repository=i.repository,
this.repositoryId=i.repository_id,this.runs.push(r),this.#e.set(n,r),r}#l(e,t,n){
const{decision:s,policy_digest:i,rules:r,violations:a}=e.data,l=r.flatMap(e=>"omitted"in e?[]:[e]),c=this.#c(i,t,e.ts)
;t.policyDigest!==i&&c.runs++,c.lastAt=e.ts,t.policyDigest=i;for(const{id:e,effect:t,matched:n}of l){
const s=`${i} ${t} ${e}`;let o=this.#s.get(s);void 0===o&&(o={id:e,effect:t,tried:0,matched:0},this.#s.set(s,o),
c.rules.push(o)),o.tried++,n&&o.matched++}const d={id:n,kind:e.operation_kind??"",target:null,subject:null,digest:null,
effect:null,decision:s,rules:l.filter(({matched:e})=>e).map(e=>e.id),receipt:null,gates:[],intents:[],naturalKey:null,
outcome:null,reconciled:null,artifacts:[]};t.operations.push(d),this.#t.set(`${t.claim} ${n}`,d),"permit"!==s&&o(t,{
operationId:n,by:"policy",at:e.ts},a)}#c(e,t,n){let s=this.#n.get(e);return void 0===s&&(s={digest:e,
source:t.policySource,firstAt:n,lastAt:n,runs:0,rules:[]},this.#n.set(e,s),this.policies.push(s)),s}#a(e,t){
const{seq:n,ts:s,operation_id:i="",receipt_id:r=null}=e;if("policy.decided"===e.type)return void this.#l(e,t,i)
;const a=this.#t.get(`${t.claim} ${i}`);if(void 0!==a)switch(e.type){case"receipt.minted":case"receipt.refused":{
const{enforceable:l,envelope_digest:c,operation_digest:d,violations:p}=e.data;return a.digest=d,a.receipt={id:r??"",
enforceable:l,envelopeDigest:c,seq:n,at:s},l&&(t.times.authorized??=s),o(t,{operationId:i,by:"receipt",at:s},p),
void this.news.add(t)}case"gate.passed":case"gate.rejected":{const n=function({seq:e,ts:t,receipt_id:n,data:s}){return{
seq:e,at:t,receiptId:n??null,passed:s.checks.filter(({result:e})=>"pass"===e).length,
failed:s.checks.flatMap(({name:e,code:t})=>null===t?[]:[{check:e,code:t}]),
notEvaluated:s.checks.filter(({result:e})=>"not_evaluated"===e).map(({name:e})=>e)}}(e);a.gates.push(n)
;for(const{code:e}of n.failed)o(t,{operationId:i,by:"gate",at:s},[{code:e,rule:null,message:null}]);return}
case"operation.intent":return a.digest=e.data.operation_digest,a.naturalKey=e.data.natural_key,a.intents.push({seq:n,
at:s,receiptId:r??""}),t.times.begun??=s,void this.#o.set(r??"",{run:t,operation:a});case"operation.succeeded":
case"operation.failed":case"operation.skipped":case"operation.in_doubt":case"operation.unchanged":{
const{code:o,effect:i,github:l,message:c,state_digest:d}=e.data,p=e.type.slice(10);return a.effect=i,a.outcome={seq:n,
at:s,word:p,receiptId:r,code:o,message:c,url:l?.url??null,stateDigest:d},void("succeeded"===p&&(t.times.shipped=s))}
default:return}}#r({seq:e,ts:t,data:n,claim:s},o){const{observed:i,receipt_id:r,run_id:a,run_attempt:l}=n
;o.reconciled.push({receiptId:r,runId:a,runAttempt:l,observed:i,at:t});const c=this.#o.get(r)
;void 0!==c&&(c.operation.reconciled={seq:e,at:t,observed:i,claim:s})}}function o(e,{operationId:t,by:n,at:o},i){
for(const r of i){if("omitted"in r||(0,s.C)(r.code))continue;const{code:i,rule:a,message:l}=r
;e.refusals.some(e=>e.operationId===t&&e.code===i&&e.rule===a)||e.refusals.push({operationId:t,by:n,code:i,rule:a,
message:l,at:o})}}},99717:(e,t,n)=>{n.d(t,{B8:()=>i,Qv:()=>o,dJ:()=>a});const s=(e,t)=>Date.parse(t)-Date.parse(e)
;function o(e){const t=[],n=[];for(const{runs:o}of e){const e=i(o);for(const{result:i,times:r,planDigest:a}of o){
const o=e.get(a??"")??null;null!==o&&"shipped"===i&&null!==r.shipped&&t.push(s(o,r.shipped));const l=r.created??o
;null!==l&&null!==r.authorized&&n.push(Math.max(0,s(l,r.authorized)))}}return{leadTime:r(t),approvalWait:r(n)}}
function i(e){const t=new Map;for(const{planDigest:n,times:s}of e){const e=t.get(n??"")
;null!==n&&null!==s.planned&&(void 0===e||s.planned<e)&&t.set(n,s.planned)}return t}function r(e){
const t=e.toSorted((e,t)=>e-t),n=e=>t[Math.max(0,Math.ceil(e*t.length)-1)]??null;return{count:t.length,median:n(.5),
p90:n(.9),longest:t.at(-1)??null}}function a(e){let t=0;const n=[];for(const{runs:o}of e){const e=new Map
;for(const{outcome:i,reconciled:r,kind:a,target:l,naturalKey:c,intents:d}of o.flatMap(e=>e.operations)){
const o=`${a} ${l??""} ${c??""}`,p=i?.at??d.at(-1)?.at
;if(void 0!==p&&"skipped"!==i?.word&&null!==(i??r))if("succeeded"!==i?.word&&"unchanged"!==i?.word)t++,
"done"===r?.observed?n.push(s(p,r.at)):e.set(o,[...e.get(o)??[],{at:p}]);else{
for(const t of e.get(o)??[])n.push(s(t.at,i.at));e.delete(o)}}}return{operations:t,recovered:n.length,recoveryTime:r(n)}
}}};
