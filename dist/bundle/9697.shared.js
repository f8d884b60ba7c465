"use strict";exports.modules={9697:((e,n,t)=>{t.d(n,{I:()=>k});var o=t(96679),l=t(37033),i=t(36625),u=t(83015),c=t(50984)
;function s(e){
const{execution:n,receipt:t,decision:o}=e,l=n?.code??null,i=null===t?o?.violations??[]:t.receipt.violations,u=new Map,c=e=>{
const n=[...u.values()].find(({code:n,rule:t})=>n===e.code&&t===e.rule)
;(void 0===n||n.message!==e.message&&null===e.check&&null===n.check)&&u.set(`${e.code}\n${e.rule??""}\n${e.message??""}`,e)
};null!==n&&null!==n.outcome&&null!==l&&c(function(e,{planned:n}){
const t=e.checks?.find(({code:n})=>null!==n&&n===e.code)?.name??null,o="conflict"===e.code?e.message??n.reason:e.message
;return d(e.code??"not_reached",o,t)}(n,e));for(const n of i)c(a(n,e))
;for(const e of n?.checks??[])"fail"===e.result&&null!==e.code&&c(d(e.code,null,e.name)),
"not_evaluated"===e.result&&c(r(n,e.name));return 0===u.size&&null!==l&&c(d(l,n?.message??null,null)),[...u.values()]}
function r(e,n){const t=e?.checks?.find(({result:e})=>"fail"===e)
;return void 0===t||null===t.code?d("check_not_evaluated",null,n):d(t.code,null,t.name)}
function a({code:e,message:n,rule:t},{planned:o,decided:l,policy:i}){
const u="conflict"===e?o.reason??n:n,c=null===t?/\bpolicy setting ([a-z_]+(?:\.[a-z_]+)?)/.exec(n)?.[1]??null:null,s=l?.data.rules.find(e=>"id"in e&&e.id===t)
;return{...d(e,"mode_not_prod"===e||"plan_blocked"===e?null:u,null),rule:t,setting:c,unmet:s?.unmet??null,
policyLine:null!==t?i.ofRule(t):null===c?null:i.ofSetting(c)}}function d(e,n,t){const o=(0,
c.WE)(e),l="security"===o.severity&&(null!==t||e.startsWith("ledger_"));return{code:e,explanation:o,message:n,rule:null,
setting:null,unmet:null,policyLine:null,check:t,alert:l}}const p={security:0,error:1,warning:2,info:3},f=4
;var g=t(42522);var h=t(9596)
;const m=["Plan","Authorize","Execute","Audit"],_=new Set(["run.opened","operation.reconciled","plan.created"])
;function v(e){return e.map(({type:n},t)=>function(e){
return _.has(e)?"Plan":"evidence.read"===e||"policy.decided"===e||e.startsWith("receipt.")?"Authorize":"run.closed"===e?"Audit":"Execute"
}("ledger.foreign"===n?e[t+1]?.type??n:n))}function x(e){const n=v(e);return m.map(t=>{const o=n.indexOf(t)
;if(o<0)return{name:t,from:null,durationMs:null,lines:0}
;const l=n.lastIndexOf(t),i=e[Math.max(0,o-1)].ts,u=e[l].ts,c=Math.max(0,((0,h.p)(u)??0)-((0,h.p)(i)??0));return{name:t,
from:i,durationMs:c,lines:n.filter(e=>e===t).length}})}var y=t(97667);function k(e){
const n=function({proof:e,plan:n,kinds:t,lines:o,policyText:u,standings:c,comparison:s}){
const{phase_2_fc_authorization:r}=e,a=b(e.phase_3_github_execution.operations),p=b(e.phase_4_proof_ledger.bindings),f=b(o.filter(e=>"policy.decided"===e.type)),g=b(r.decisions),h=b(r.receipts),m=b(c),_=function(e){
const n=new Map,t=new Map;let o="";for(const[l,i]of e.split("\n").entries()){const e=(e,n)=>{e.has(n)||e.set(n,l+1)
},[,,u]=/^[\s-]*(?:\{\s*)?id:\s*(['"]?)([^'"#,}]+?)\1\s*(?:[#,}].*)?$/.exec(i)??[];void 0!==u&&e(n,u)
;const[,c,s]=/^(\s*)([a-z_]+):/.exec(i)??[];void 0!==s&&(""===c&&(o=s),e(t,""===c?s:`${o}.${s}`))}return{
ofRule:e=>n.get(e)??null,ofSetting:e=>t.get(e)??t.get(e.split(".",1)[0]??"")??null}}(u),v=(0,l.r)(s)
;return n.operations.map(n=>{const o=n.operation_id,l=a.get(o)??null,u={planned:n,execution:l,receipt:h.get(o)??null,
decided:f.get(o)??null,decision:g.get(o)??null,policy:_},c=p.get(o)??null,s=function({execution:e,receipt:n},t,o){
return"succeeded"===e?.outcome?"shipped":"unchanged"===e?.outcome?"unchanged":"blocked"===e?.outcome?"blocked_by_mode":null!==e&&null!==e.outcome?e.outcome:t?"in_doubt":!0===e?.checks?.some(e=>"pass"!==e.result)?"rejected":!0===n?.enforceable?"authorized"===o?"waiting":"not_reached":"plan_blocked"===e?.code?"held_back":null===(e?.code??null)?"not_reached":"refused"
}(u,null!==c&&null!==c.intent_seq,e.run.result);return{id:o,planned:n,kind:(0,i.I)(n,t),fate:s,
causes:w(s,u).map(e=>"plan_digest_differs"===e.code&&!1===v?.has(o)?d("plan_blocked",null,null):e),execution:l,
receipt:u.receipt,decided:u.decided,binding:c,standing:m.get(o)??null}})}(e),t=function(e){const n=new Map
;for(const{id:t,causes:o}of e)for(const e of o){
const{code:o,message:l,rule:i,unmet:u,check:c}=e,s=JSON.stringify([o,l,i,u,c]),r=n.get(s);void 0===r?n.set(s,{cause:e,
operations:[t]}):r.operations.push(t)}const t=({cause:e})=>e.alert?-1:(0,u.C)(e.code)?f:p[e.explanation.severity]
;return[...n.values()].sort((e,n)=>t(e)-t(n))}(n),c=t.filter(({cause:e})=>e.alert),s=function(e){
const n=(...n)=>e.filter(({fate:e})=>n.includes(e)).length,t=n("shipped"),o=n("unchanged");return{operations:e.length,
shipped:t,unchanged:o,notShipped:e.length-t-o,
refused:e.filter(({causes:e})=>e.some(({code:e})=>"mode_not_prod"!==e)).length}}(n),r={input:e,operations:n,counts:s,
causes:t,alerts:c,warnings:function({warnings:e,lines:n}){
const t=n.find(e=>"run.opened"===e.type),l=[...t?.data.warnings.filter(e=>"code"in e)??[],...e,...(0,o._7)(n)]
;return[...new Map(l.map(e=>[`${e.code}\n${e.message}`,e])).values()]}(e),signatures:(0,y.Rr)(e)};return{...r,
decision:(0,g.uv)(r),phases:x(e.lines)}}function b(e){
return new Map(e.flatMap(e=>void 0===e.operation_id?[]:[[e.operation_id,e]]))}function w(e,n){
if("shipped"===e||"unchanged"===e)return[];if("waiting"===e)return[d("not_executed",null,null)];const t=s(n)
;return t.length>0?t:[d("in_doubt"===e?"in_doubt":"not_reached",n.execution?.message??null,null)]}})};
