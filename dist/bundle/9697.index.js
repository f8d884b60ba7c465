export const id=9697;export const ids=[9697];export const modules={42522:(e,n,t)=>{t.d(n,{DQ:()=>r,K_:()=>u,NX:()=>d,
Vi:()=>l,ZI:()=>c,ov:()=>p,uv:()=>a,xR:()=>s});var o=t(4985)
;const r=({principal:e})=>e.replace(/^[0-9]+\+(.+)@users\.noreply\.github\.com$/,"$1")
;function l({publicKey:e,verified:n}){
const t=atob(e),o=""===e?"key":t.slice(4,4+t.charCodeAt(3)).replace(/@openssh\.com$/,""),r="hardware key, touched"+(n?" and unlocked by its user":"")
;return{type:o,device:""===e?"kind not known":o.startsWith("sk-")?r:"no hardware key"}}const i={planned:{tone:"gold",
symbol:"○",label:"Dry run"},would_refuse:{tone:"gold",symbol:"✕",label:"Dry run · prod would refuse"},nothing_to_do:{
tone:"gold",symbol:"=",label:"Dry run · nothing to do"},unauthorized:{tone:"blue",symbol:"◔",
label:"Prod · waits for approval"},refused:{tone:"red",symbol:"✕",label:"Prod · refused"},waiting:{tone:"blue",
symbol:"◔",label:"Prod · authorized, not executed"},shipped:{tone:"green",symbol:"✓",label:"Prod · shipped"},unchanged:{
tone:"green",symbol:"=",label:"Prod · nothing to do"},partial:{tone:"orange",symbol:"◑",label:"Prod · partly shipped"},
in_doubt:{tone:"orange",symbol:"?",label:"Prod · in doubt"},failed:{tone:"red",symbol:"✕",label:"Prod · failed"},alert:{
tone:"red",symbol:"▲",label:"Prod · security alert"},unusable:{tone:"red",symbol:"✕",label:"Unusable"},in_order:{
tone:"green",symbol:"✓",label:"In order"},found:{tone:"red",symbol:"!",label:"Look at this"}};function s(e,n){return{
state:e,...i[e],code:null,rows:[],blockers:[],steps:[],...n}}function a(e){
const{input:n,causes:t}=e,o=function({input:e,operations:n,alerts:t,causes:o,counts:r}){
const{mode:l,result:i}=e.proof.run
;if("dry_run"===l)return r.refused>0?"would_refuse":n.every(({planned:e})=>"none"===e.effect)?"nothing_to_do":"planned"
;return t.length>0?"alert":h(e)?"blocked"===i?o.every(({cause:e})=>f.test(e.code))?"unauthorized":"refused":"authorized"===i?"waiting":n.some(({fate:e})=>"in_doubt"===e)?"in_doubt":"planned"===i?"failed":i:"failed"
}(e),r=d(t);return s(o,{title:m(e),sentence:g(e,o),code:p(n.plan.plan_digest),rows:[_(e),w(e),$(e),...k(e)],
blockers:r.map(({cause:e,operations:n})=>({title:e.explanation.title,code:e.code,about:S(n,b,e=>[{name:e,limit:40}])})),
steps:z(M(e,o,r[0]?.cause??null),n.links.server)})}function u(e,n){
const t=[_(e),...n.rows??[]],o=p(e.input.plan.plan_digest);return s("planned",{title:m(e),sentence:"",code:o,...n,rows:t
})}function d(e){return e.filter(({cause:{code:e}})=>"mode_not_prod"!==e&&"not_executed"!==e)}function c(e){
return"would_refuse"===e?"Why prod would refuse it":"planned"===e||"nothing_to_do"===e?"Why nothing shipped":"waiting"===e||"unauthorized"===e?"Why it has not shipped yet":"Why it did not ship"
}const p=e=>e.replace(/^sha256:(.{4})(.{4}).*$/,"$1-$2");function h({lines:e}){
return e.some(({type:e})=>"run.closed"===e)}
const f=/^(?:approvals_missing|approver_(?:is_[a-z_]+|not_listed)|approval_(?:other_environment|not_by_person|without_plan_digest)|plan_blocked)$/
;function g({input:e,operations:n,counts:t,warnings:r},l){const{shipped:i,unchanged:s,refused:a,notShipped:u}=t,d=(0,
o.hS)(t.operations,"operation");switch(l){case"planned":
return h(e)?r.some(({code:e})=>"prod_not_ready"===e)?"Nothing was changed. Prod is not ready for this yet.":"pull_request"===e.proof.run.event?"Nothing was changed. Once merged, it is planned again from the merge, under a code of its own.":"Nothing was changed. Approve only what carries the same plan code.":"The dry run broke off. Nothing was changed."
;case"would_refuse":return`Nothing was changed. Prod would refuse ${a} of ${d}${a<t.operations?", and ship none":""}.`
;case"nothing_to_do":return"Nothing was changed, and nothing would be: all of it is there as planned."
;case"unauthorized":return"Nothing was changed. It ships once it is approved.";case"refused":
return`Nothing was changed: the run was refused, ${(0,o.hS)(u,"operation")} held back.`;case"waiting":
return`Nothing was changed yet: ${(0,o.hS)(u,"receipt")} for the execute job of this run.`;case"shipped":return`${(0,
o.hS)(i,"operation")} shipped, each under a receipt of its own.${0===s?"":` ${s} had nothing to do.`}`;case"unchanged":
return"Nothing to do: all of it was there as planned. No receipt was needed.";case"in_doubt":{
const e=n.filter(({fate:e})=>"in_doubt"===e).length
;return`${(0,o.hS)(e,"operation")} in doubt, ${i} shipped. The next run looks what is there, and records it.`}
case"failed":
return h(e)?"The run failed. Running again does only what is missing.":"The run broke off before its end. The next run looks what is there, and records it."
;case"alert":
return`Stopped at the gate; ${0===i?"nothing was changed":`${i} of ${d} shipped`}. Find out why before you run again.`
;default:return`${i} of ${d} shipped. Running again does only what is missing.`}}
function m({operations:e,input:{plan:n}}){const t=e.find(({kind:e})=>e.leads)??e[0]
;if(void 0===t)return["Nothing planned for ",{name:n.repository,limit:100}]
;const o=new Set(e.map(({planned:e})=>e.repository));return[`${t.kind.title} `,{
name:t.kind.subject(t.planned.parameters),limit:80},1===e.length?" to ":` and ${e.length-1} more to `,{
name:t.planned.repository,limit:100},...1===o.size?[]:[` and ${o.size-1} more`]]}const b=2;function _({operations:e}){
return{label:"Changes",lines:[...Map.groupBy(e,({kind:e})=>e.title)].map(([e,n])=>[`${(0,
o.hS)(n.length,e.toLowerCase())}: `,...S(n,b,({kind:e,planned:n})=>{const t=y[n.effect]??e.gist?.(n)??[],o={
name:e.subject(n.parameters),limit:60};return 0===t.length?[o]:[o," (",...t,")"]})])}}const y={none:["nothing to do"],
conflict:["conflict"]};function w({input:{proof:e,plan:n}}){
const{run:t}=e,r=n.operations.find(({target_subject:e})=>null!==e)?.target_subject??null;return{label:"Requested",
lines:[["by ",{name:t.actor,limit:80}," · ",{name:t.ref.replace(/^refs\/(?:heads|tags|pull)\//,""),limit:80},` at ${(0,
o.Fu)(t.commit_sha)}`,...null===r?[]:[" “",{prose:r,limit:60},"”"],` · ${v(t.opened_at)}`]]}}
const v=e=>`${e.slice(0,10)} ${e.slice(11,16)} UTC`;function $({operations:e}){
const n=e.filter(({decided:e,standing:n})=>null===n?"permit"===e?.data.decision:"refused"!==n.standing),t=n.flatMap(({decided:e})=>e?.data.rules??[]).flatMap(e=>"id"in e&&e.matched&&"permit"===e.effect?[e.id]:[]),o=S([...new Set(t)],b,e=>[{
name:e,limit:64}]),r=`permits ${n.length} of ${e.length}`;return{label:"Policy",
lines:[0===o.length?[r]:[`${r} (`,...o,")"]]}}function k({input:e,operations:n,signatures:t}){
const{run:i,phase_2_fc_authorization:s}=e.proof,{approvals:a}=s,u=[...a.map(({user:e,state:n,environment:t,comment:o})=>[("approved"===n?"":`${n} `)+"by ",{
name:e,limit:80},", by review of ",{name:t,limit:80},...""===o?[]:[": “",{prose:o,limit:120},"”"]]),...t.map(e=>{
const{type:n,device:t}=l(e),{key:o,notAfter:i}=e;return["by ",{name:r(e),limit:80},`, by signature: ${n} `,{name:o,
limit:20},`, ${t}`,...null===i?[]:[`, until ${v(i)}`]]})],d=e.lines.find(({type:e})=>"evidence.read"===e)
;if(u.length>0){const e=u.length>x?[[`and ${u.length-x} more`]]:[],n=void 0===d?[]:[[`on record at ${v(d.ts)}`]]
;return[{label:"Approved",lines:[...u.slice(0,x),...e,...n]}]}
const c=n.flatMap(({standing:e})=>e?.needs??[]),p=[...new Set(c.map(({text:e})=>e))];if(p.length>0)return[{
label:"Needs",lines:[S(p,x,e=>[{prose:e,limit:200}])]}];const{terms:h}=e;if(null===h)return[];const f=[{...h,
what:"approval"},...null===h.signed?[]:[{...h.signed,what:"signature"}]].filter(({min:e})=>e>0);if(0===f.length)return[{
label:"Needs",lines:[["no approval: the policy asks for none"]]}];const g={actor:i.actor,
triggering_actor:i.triggering_actor,commit_author:null};return[{label:"Needs",
lines:f.map(({min:e,from:n,not:t,what:r})=>{const l=[...new Set(t.map(e=>g[e]))];return[(0,
o.hS)(e,r),...0===n.length?[]:[" of ",...S(n,3,e=>[{name:e,limit:80
}])],...0===l.length?[]:[", not "],...S(l,3,e=>null===e?["authors of its commits"]:[{name:e,limit:80}])]})}]}const x=3
;function S(e,n,t){const o=e.length-n
;return[...e.slice(0,n).flatMap((e,n)=>[...0===n?[]:[", "],...t(e)]),...o>0?[` and ${o} more`]:[]]}function z(e,n){
const t=e.filter(({url:e})=>null!==e);return n.endsWith(".localhost")?t.slice(0,1).map(({text:e})=>({
text:`${e}, on GitHub: this is a rehearsal`,url:null})):t}function M({input:e,operations:n},t,o){
const{links:r,proof:l}=e,i={text:"Review deployments",url:r.runUrl},s={text:"See this run",url:r.runUrl},a={
text:"Read the log",url:r.runUrl},u={text:"Run it again",url:r.workflowUrl},d={text:"Plan the next one",
url:r.workflowUrl},c={text:"See the environment",url:r.environmentUrl},p={text:"Open the policy",url:r.policyUrl
},h=null===o||null===o.rule&&null===o.setting?[]:[p],f=/^refs\/pull\/([1-9][0-9]*)\//.exec(l.run.ref)?.[1],g=void 0===f?[]:[{
text:"Review and merge",url:`${r.repository}/pull/${f}`
}],m=n.filter(({execution:e})=>null!==(e?.github?.url??null)),[b=m[0]]=m.filter(({kind:e})=>e.leads),_=void 0===b?[]:[{
text:`Open the ${b.kind.title.toLowerCase()}`,url:b.execution?.github?.url??null}];switch(t){case"planned":
return g.length>0?[...g,s]:[i,{...u,text:"Dispatch the workflow"}];case"nothing_to_do":return[...g,s]
;case"would_refuse":return[...h,a];case"unauthorized":case"waiting":return[i,c];case"refused":return[...h,a,u]
;case"shipped":case"unchanged":return[..._,s,d];case"alert":return[a,c];case"in_doubt":return[u,a];default:return[a,u]}}
},97667:(e,n,t)=>{t.d(n,{DM:()=>d,Rr:()=>s,U9:()=>c,x0:()=>i});var o=t(32257),r=t(68114),l=t(42522);function i(e,n){
if(null===e||0===e.counted.length)return[]
;const t=(0,r.CR)(n).approvers.map(({key:e})=>[e.fingerprint,e.blob.toString("base64")]),o=new Map(t)
;return e.counted.map(({not_after:e,...n})=>({...n,notAfter:e,publicKey:o.get(n.key)??""}))}
function s({proof:e,evidenceText:n,approversText:t}){const o=i(u(n),Buffer.from(t))
;return e.phase_2_fc_authorization.signed_approvals.map(e=>o.find(({digest:n})=>n===e.digest)??{...e,...a})}const a={
publicKey:"",notAfter:null,verified:!1};function u(e){return""===e?null:JSON.parse(e).signed_approvals??null}
function d({evidenceText:e}){const n=u(e)?.created_at??null;return null!==n&&"value"in n?(0,o.pe)(n.value):null}
function c({approvals:e,signed_approvals:n}){return[...e.map(({user:e})=>e),...n.map(e=>`${(0,l.DQ)(e)} (signed)`)]}},
4985:(e,n,t)=>{t.d(n,{Fu:()=>o.Fu,Gt:()=>r,Xq:()=>o.Xq,a3:()=>l,hS:()=>o.hS});var o=t(40666);const r={create:{
symbol:"+",word:"create"},update:{symbol:"~",word:"update"},none:{symbol:"=",word:"nothing to do"},conflict:{symbol:"!",
word:"conflict"}};function l(e){if(e<1e3)return`${e} ms`;const n=e/1e3;if(n<60)return`${n.toFixed(1)} s`
;const t=Math.floor(n/60);return t<60?`${t} min ${Math.floor(n%60)} s`:`${Math.floor(t/60)} h ${t%60} min`}},
9697:(e,n,t)=>{t.d(n,{v:()=>v,I:()=>$});var o=t(96679),r=t(37033),l=t(36625),i=t(83015),s=t(50984);function a(e){
const{execution:n,receipt:t,decision:o}=e,r=n?.code??null,l=null===t?o?.violations??[]:t.receipt.violations,i=new Map,s=e=>{
const n=[...i.values()].find(({code:n,rule:t})=>n===e.code&&t===e.rule)
;(void 0===n||n.message!==e.message&&null===e.check&&null===n.check)&&i.set(`${e.code}\n${e.rule??""}\n${e.message??""}`,e)
};null!==n&&null!==n.outcome&&null!==r&&s(function(e,{planned:n}){
const t=e.checks?.find(({code:n})=>null!==n&&n===e.code)?.name??null,o="conflict"===e.code?e.message??n.reason:e.message
;return c(e.code??"not_reached",o,t)}(n,e));for(const n of l)s(d(n,e))
;for(const e of n?.checks??[])"fail"===e.result&&null!==e.code&&s(c(e.code,null,e.name)),
"not_evaluated"===e.result&&s(u(n,e.name));return 0===i.size&&null!==r&&s(c(r,n?.message??null,null)),[...i.values()]}
function u(e,n){const t=e?.checks?.find(({result:e})=>"fail"===e)
;return void 0===t||null===t.code?c("check_not_evaluated",null,n):c(t.code,null,t.name)}
function d({code:e,message:n,rule:t},{planned:o,decided:r,policy:l}){
const i="conflict"===e?o.reason??n:n,s=null===t?/\bpolicy setting ([a-z_]+(?:\.[a-z_]+)?)/.exec(n)?.[1]??null:null,a=r?.data.rules.find(e=>"id"in e&&e.id===t)
;return{...c(e,"mode_not_prod"===e||"plan_blocked"===e?null:i,null),rule:t,setting:s,unmet:a?.unmet??null,
policyLine:null!==t?l.ofRule(t):null===s?null:l.ofSetting(s)}}function c(e,n,t){const o=(0,
s.WE)(e),r="security"===o.severity&&(null!==t||e.startsWith("ledger_"));return{code:e,explanation:o,message:n,rule:null,
setting:null,unmet:null,policyLine:null,check:t,alert:r}}const p={security:0,error:1,warning:2,info:3},h=4
;var f=t(42522);var g=t(32257)
;const m=["Plan","Authorize","Execute","Audit"],b=new Set(["run.opened","operation.reconciled","plan.created"])
;function _(e){return e.map(({type:n},t)=>function(e){
return b.has(e)?"Plan":"evidence.read"===e||"policy.decided"===e||e.startsWith("receipt.")?"Authorize":"run.closed"===e?"Audit":"Execute"
}("ledger.foreign"===n?e[t+1]?.type??n:n))}function y(e){const n=_(e);return m.map(t=>{const o=n.indexOf(t)
;if(o<0)return{name:t,from:null,durationMs:null,lines:0}
;const r=n.lastIndexOf(t),l=e[Math.max(0,o-1)].ts,i=e[r].ts,s=Math.max(0,((0,g.pe)(i)??0)-((0,g.pe)(l)??0));return{
name:t,from:l,durationMs:s,lines:n.filter(e=>e===t).length}})}var w=t(97667);const v={shipped:{symbol:"✓",word:"shipped"
},unchanged:{symbol:"=",word:"was there already"},blocked_by_mode:{symbol:"○",word:"dry run: not done"},refused:{
symbol:"✕",word:"refused"},held_back:{symbol:"–",word:"held back"},rejected:{symbol:"✕",word:"rejected at the gate"},
failed:{symbol:"✕",word:"failed"},skipped:{symbol:"–",word:"skipped"},in_doubt:{symbol:"?",word:"in doubt"},waiting:{
symbol:"◔",word:"authorized, not executed"},not_reached:{symbol:"–",word:"not reached"}};function $(e){
const n=function({proof:e,plan:n,kinds:t,lines:o,policyText:i,standings:s,comparison:a}){
const{phase_2_fc_authorization:u}=e,d=k(e.phase_3_github_execution.operations),p=k(e.phase_4_proof_ledger.bindings),h=k(o.filter(e=>"policy.decided"===e.type)),f=k(u.decisions),g=k(u.receipts),m=k(s),b=function(e){
const n=new Map,t=new Map;let o="";for(const[r,l]of e.split("\n").entries()){const e=(e,n)=>{e.has(n)||e.set(n,r+1)
},[,,i]=/^[\s-]*(?:\{\s*)?id:\s*(['"]?)([^'"#,}]+?)\1\s*(?:[#,}].*)?$/.exec(l)??[];void 0!==i&&e(n,i)
;const[,s,a]=/^(\s*)([a-z_]+):/.exec(l)??[];void 0!==a&&(""===s&&(o=a),e(t,""===s?a:`${o}.${a}`))}return{
ofRule:e=>n.get(e)??null,ofSetting:e=>t.get(e)??t.get(e.split(".",1)[0]??"")??null}}(i),_=(0,r.r)(a)
;return n.operations.map(n=>{const o=n.operation_id,r=d.get(o)??null,i={planned:n,execution:r,receipt:g.get(o)??null,
decided:h.get(o)??null,decision:f.get(o)??null,policy:b},s=p.get(o)??null,a=function({execution:e,receipt:n},t,o){
return"succeeded"===e?.outcome?"shipped":"unchanged"===e?.outcome?"unchanged":"blocked"===e?.outcome?"blocked_by_mode":null!==e&&null!==e.outcome?e.outcome:t?"in_doubt":!0===e?.checks?.some(e=>"pass"!==e.result)?"rejected":!0===n?.enforceable?"authorized"===o?"waiting":"not_reached":"plan_blocked"===e?.code?"held_back":null===(e?.code??null)?"not_reached":"refused"
}(i,null!==s&&null!==s.intent_seq,e.run.result);return{id:o,planned:n,kind:(0,l.I)(n,t),fate:a,
causes:x(a,i).map(e=>"plan_digest_differs"===e.code&&!1===_?.has(o)?c("plan_blocked",null,null):e),execution:r,
receipt:i.receipt,decided:i.decided,binding:s,standing:m.get(o)??null}})}(e),t=function(e){const n=new Map
;for(const{id:t,causes:o}of e)for(const e of o){
const{code:o,message:r,rule:l,unmet:i,check:s}=e,a=JSON.stringify([o,r,l,i,s]),u=n.get(a);void 0===u?n.set(a,{cause:e,
operations:[t]}):u.operations.push(t)}const t=({cause:e})=>e.alert?-1:(0,i.C)(e.code)?h:p[e.explanation.severity]
;return[...n.values()].sort((e,n)=>t(e)-t(n))}(n),s=t.filter(({cause:e})=>e.alert),a=function(e){
const n=(...n)=>e.filter(({fate:e})=>n.includes(e)).length,t=n("shipped"),o=n("unchanged");return{operations:e.length,
shipped:t,unchanged:o,notShipped:e.length-t-o,
refused:e.filter(({causes:e})=>e.some(({code:e})=>"mode_not_prod"!==e)).length}}(n),u={input:e,operations:n,counts:a,
causes:t,alerts:s,warnings:function({warnings:e,lines:n}){
const t=n.find(e=>"run.opened"===e.type),r=[...t?.data.warnings.filter(e=>"code"in e)??[],...e,...(0,o._7)(n)]
;return[...new Map(r.map(e=>[`${e.code}\n${e.message}`,e])).values()]}(e),signatures:(0,w.Rr)(e)};return{...u,
decision:(0,f.uv)(u),phases:y(e.lines)}}function k(e){
return new Map(e.flatMap(e=>void 0===e.operation_id?[]:[[e.operation_id,e]]))}function x(e,n){
if("shipped"===e||"unchanged"===e)return[];if("waiting"===e)return[c("not_executed",null,null)];const t=a(n)
;return t.length>0?t:[c("in_doubt"===e?"in_doubt":"not_reached",n.execution?.message??null,null)]}}};
