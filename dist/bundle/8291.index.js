export const id=8291;export const ids=[8291];export const modules={38931:(e,n,t)=>{t.d(n,{F:()=>isInside})
;var o=t(51455),i=t(76760);async function isInside(e,n){const[t,r]=await Promise.all([(0,o.realpath)(e),(0,
o.realpath)(n).catch(()=>n)]),s=(0,i.relative)(r,t);return".."!==s&&!s.startsWith(`..${i.sep}`)&&s!==(0,i.resolve)(s)}},
58080:(e,n,t)=>{function printable(e){
return e.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
}t.d(n,{g:()=>printable})},42522:(e,n,t)=>{t.d(n,{NX:()=>blockingOf,ZI:()=>whyTitle,uv:()=>decisionOf,xR:()=>decision})
;var o=t(27366);const i={planned:{tone:"gold",symbol:"○",label:"Dry run"},would_refuse:{tone:"gold",symbol:"✕",
label:"Dry run · prod would refuse"},nothing_to_do:{tone:"gold",symbol:"=",label:"Dry run · nothing to do"},
unauthorized:{tone:"blue",symbol:"◔",label:"Prod · waits for approval"},refused:{tone:"red",symbol:"✕",
label:"Prod · refused"},waiting:{tone:"blue",symbol:"◔",label:"Prod · authorized, not executed"},shipped:{tone:"green",
symbol:"✓",label:"Prod · shipped"},unchanged:{tone:"green",symbol:"=",label:"Prod · nothing to do"},partial:{
tone:"orange",symbol:"◑",label:"Prod · partly shipped"},in_doubt:{tone:"orange",symbol:"?",label:"Prod · in doubt"},
failed:{tone:"red",symbol:"✕",label:"Prod · failed"},alert:{tone:"red",symbol:"▲",label:"Prod · security alert"},
unusable:{tone:"red",symbol:"✕",label:"Unusable"},in_order:{tone:"green",symbol:"✓",label:"In order"},found:{tone:"red",
symbol:"!",label:"Look at this"}};function decision(e,n){return{state:e,...i[e],code:null,rows:[],blockers:[],steps:[],
...n}}function decisionOf(e){
const{input:n,causes:t}=e,o=function stateOf({input:e,operations:n,alerts:t,causes:o,counts:i}){
const{mode:s,result:a}=e.proof.run
;if("dry_run"===s)return i.refused>0?"would_refuse":n.every(({planned:e})=>"none"===e.effect)?"nothing_to_do":"planned"
;return t.length>0?"alert":isClosed(e)?"blocked"===a?o.every(({cause:e})=>r.test(e.code))?"unauthorized":"refused":"authorized"===a?"waiting":n.some(({fate:e})=>"in_doubt"===e)?"in_doubt":"planned"===a?"failed":a:"failed"
}(e),i=blockingOf(t);return decision(o,{title:titleOf(e),sentence:sentenceOf(e,o),code:shortCode(n.plan.plan_digest),
rows:[changesRow(e),requestedRow(e),policyRow(e),...approvalRows(e)],blockers:i.map(({cause:e,operations:n})=>({
title:e.explanation.title,code:e.code,about:some(n,s,e=>[{name:e,limit:40}])})),
steps:stepsOf(e,o,i[0]?.cause??null).filter(({url:e})=>null!==e)})}function blockingOf(e){
return e.filter(({cause:{code:e}})=>"mode_not_prod"!==e&&"not_executed"!==e)}function whyTitle(e){
return"would_refuse"===e?"Why prod would refuse it":"planned"===e||"nothing_to_do"===e?"Why nothing shipped":"waiting"===e||"unauthorized"===e?"Why it has not shipped yet":"Why it did not ship"
}const shortCode=e=>e.replace(/^sha256:(.{4})(.{4}).*$/,"$1-$2");function isClosed({lines:e}){
return e.some(({type:e})=>"run.closed"===e)}
const r=/^(?:approvals_missing|approver_(?:is_[a-z_]+|not_listed)|approval_(?:other_environment|not_by_person|without_plan_digest)|plan_blocked)$/
;function sentenceOf({input:e,operations:n,counts:t,warnings:i},r){
const{shipped:s,unchanged:a,refused:l,notShipped:d}=t,u=(0,o.hS)(t.operations,"operation");switch(r){case"planned":
return isClosed(e)?i.some(({code:e})=>"prod_not_ready"===e)?"Nothing was changed. Prod is not ready for this yet.":"pull_request"===e.proof.run.event?"Nothing was changed. Once merged, it is planned again from the merge, under a code of its own.":"Nothing was changed. Approve only what carries the same plan code.":"The dry run broke off. Nothing was changed."
;case"would_refuse":return`Nothing was changed. Prod would refuse ${l} of ${u}${l<t.operations?", and ship none":""}.`
;case"nothing_to_do":return"Nothing was changed, and nothing would be: all of it is there as planned."
;case"unauthorized":return"Nothing was changed. It ships once it is approved.";case"refused":
return`Nothing was changed: the run was refused, ${(0,o.hS)(d,"operation")} held back.`;case"waiting":
return`Nothing was changed yet: ${(0,o.hS)(d,"receipt")} for the execute job of this run.`;case"shipped":return`${(0,
o.hS)(s,"operation")} shipped, each under a receipt of its own.${0===a?"":` ${a} had nothing to do.`}`;case"unchanged":
return"Nothing to do: all of it was there as planned. No receipt was needed.";case"in_doubt":{
const e=n.filter(({fate:e})=>"in_doubt"===e).length
;return`${(0,o.hS)(e,"operation")} in doubt, ${s} shipped. The next run looks what is there, and records it.`}
case"failed":
return isClosed(e)?"The run failed. Running again does only what is missing.":"The run broke off before its end. The next run looks what is there, and records it."
;case"alert":
return`Stopped at the gate; ${0===s?"nothing was changed":`${s} of ${u} shipped`}. Find out why before you run again.`
;default:return`${s} of ${u} shipped. Running again does only what is missing.`}}
function titleOf({operations:e,input:{plan:n}}){const t=e.find(({kind:e})=>e.leads)??e[0]
;if(void 0===t)return["Nothing planned for ",{name:n.repository,limit:100}]
;const o=new Set(e.map(({planned:e})=>e.repository));return[`${t.kind.title} `,{
name:t.kind.subject(t.planned.parameters),limit:80},1===e.length?" to ":` and ${e.length-1} more to `,{
name:t.planned.repository,limit:100},...1===o.size?[]:[` and ${o.size-1} more`]]}const s=2
;function changesRow({operations:e}){return{label:"Changes",
lines:[...Map.groupBy(e,({kind:e})=>e.title)].map(([e,n])=>[`${(0,
o.hS)(n.length,e.toLowerCase())}: `,...some(n,s,({kind:e,planned:n})=>{const t=a[n.effect]??e.gist?.(n)??[],o={
name:e.subject(n.parameters),limit:60};return 0===t.length?[o]:[o," (",...t,")"]})])}}const a={none:["nothing to do"],
conflict:["conflict"]};function requestedRow({input:{proof:e,plan:n}}){
const{run:t}=e,i=n.operations.find(({target_subject:e})=>null!==e)?.target_subject??null;return{label:"Requested",
lines:[["by ",{name:t.actor,limit:80}," · ",{name:t.ref.replace(/^refs\/(?:heads|tags|pull)\//,""),limit:80},` at ${(0,
o.Fu)(t.commit_sha)}`,...null===i?[]:[" “",{prose:i,limit:60},"”"],` · ${minute(t.opened_at)}`]]}}
const minute=e=>`${e.slice(0,10)} ${e.slice(11,16)} UTC`;function policyRow({operations:e}){
const n=e.filter(({decided:e,standing:n})=>null===n?"permit"===e?.data.decision:"refused"!==n.standing),t=n.flatMap(({decided:e})=>e?.data.rules??[]).flatMap(e=>"id"in e&&e.matched&&"permit"===e.effect?[e.id]:[]),o=some([...new Set(t)],s,e=>[{
name:e,limit:64}]),i=`permits ${n.length} of ${e.length}`;return{label:"Policy",
lines:[0===o.length?[i]:[`${i} (`,...o,")"]]}}function approvalRows({input:e,operations:n}){
const{run:t,phase_2_fc_authorization:i}=e.proof,{approvals:r,signed_approvals:s}=i,a=[...r.map(({user:e,state:n,environment:t,comment:o})=>[("approved"===n?"":`${n} `)+"by ",{
name:e,limit:80},", by review of ",{name:t,limit:80},...""===o?[]:[": “",{prose:o,limit:120
},"”"]]),...s.map(({principal:e,key:n})=>["by ",{name:e,limit:80},", by signature of the key ",{name:n,limit:60
}])],d=e.lines.find(({type:e})=>"evidence.read"===e);if(a.length>0){
const e=a.length>l?[[`and ${a.length-l} more`]]:[],n=void 0===d?[]:[[`on record at ${minute(d.ts)}`]];return[{
label:"Approved",lines:[...a.slice(0,l),...e,...n]}]}
const u=n.flatMap(({standing:e})=>e?.needs??[]),c=[...new Set(u.map(({text:e})=>e))];if(c.length>0)return[{
label:"Needs",lines:[some(c,l,e=>[{prose:e,limit:200}])]}];const{terms:p}=e;if(null===p)return[];const h=[{...p,
what:"approval"},...null===p.signed?[]:[{...p.signed,what:"signature"}]].filter(({min:e})=>e>0);if(0===h.length)return[{
label:"Needs",lines:[["no approval: the policy asks for none"]]}];const f={actor:t.actor,
triggering_actor:t.triggering_actor,commit_author:null};return[{label:"Needs",
lines:h.map(({min:e,from:n,not:t,what:i})=>{const r=[...new Set(t.map(e=>f[e]))];return[(0,
o.hS)(e,i),...0===n.length?[]:[" of ",...some(n,3,e=>[{name:e,limit:80
}])],...0===r.length?[]:[", not "],...some(r,3,e=>null===e?["authors of its commits"]:[{name:e,limit:80}])]})}]}
const l=3;function some(e,n,t){const o=e.length-n
;return[...e.slice(0,n).flatMap((e,n)=>[...0===n?[]:[", "],...t(e)]),...o>0?[` and ${o} more`]:[]]}
function stepsOf({input:e,operations:n},t,o){const{links:i,proof:r}=e,s={text:"Review deployments",url:i.runUrl},a={
text:"See this run",url:i.runUrl},l={text:"Read the log",url:i.runUrl},d={text:"Run it again",url:i.workflowUrl},u={
text:"Plan the next one",url:i.workflowUrl},c={text:"See the environment",url:i.environmentUrl},p={
text:"Open the policy",url:i.policyUrl
},h=null===o||null===o.rule&&null===o.setting?[]:[p],f=/^refs\/pull\/([1-9][0-9]*)\//.exec(r.run.ref)?.[1],g=void 0===f?[]:[{
text:"Review and merge",url:`${i.repository}/pull/${f}`
}],m=n.filter(({execution:e})=>null!==(e?.github?.url??null)),[b=m[0]]=m.filter(({kind:e})=>e.leads),w=void 0===b?[]:[{
text:`Open the ${b.kind.title.toLowerCase()}`,url:b.execution?.github?.url??null}];switch(t){case"planned":
return g.length>0?[...g,a]:[s,{...d,text:"Dispatch the workflow"}];case"nothing_to_do":return[...g,a]
;case"would_refuse":return[...h,l];case"unauthorized":case"waiting":return[s,c];case"refused":return[...h,l,d]
;case"shipped":case"unchanged":return[...w,a,u];case"alert":return[l,c];case"in_doubt":return[d,l];default:return[l,d]}}
},27366:(e,n,t)=>{t.d(n,{Fu:()=>o.Fu,Gt:()=>i,Xq:()=>o.Xq,a3:()=>formatDuration,hS:()=>o.hS});var o=t(40666);const i={
create:{symbol:"+",word:"create"},update:{symbol:"~",word:"update"},none:{symbol:"=",word:"nothing to do"},conflict:{
symbol:"!",word:"conflict"}};function formatDuration(e){if(e<1e3)return`${e} ms`;const n=e/1e3
;if(n<60)return`${n.toFixed(1)} s`;const t=Math.floor(n/60)
;return t<60?`${t} min ${Math.floor(n%60)} s`:`${Math.floor(t/60)} h ${t%60} min`}},90687:(e,n,t)=>{t.d(n,{
C:()=>verdictDecision,L:()=>r});var o=t(42522),i=t(27366);const r={
VERIFIED:"Every check passed under a key that was pinned outside the proof.",
TAMPERED:"A check failed: this is not what was written, or was never written by MarketOps.",
UNUSABLE:"There is nothing that can be read as a proof.",
INCOMPLETE:"The run was broken off, or was not allowed to sign: what it did is not told to the end.",
UNVERIFIABLE:"It is signed by a key that is not among the trusted ones.",
SELF_CONSISTENT:"Nothing contradicts itself, but nobody outside vouches for it: it is unsigned, or no key was pinned."
},s={VERIFIED:null,TAMPERED:"Do not rely on it. Take it anew from its run, and find out who changed it",
UNUSABLE:"Give the folder or zip of a proof, a clone of the ledger, or a ledger.jsonl",
INCOMPLETE:"Verify the clone of the ledger branch with its history, or the proof of a run that came to its end",
UNVERIFIABLE:"Give the public keys that the owners list: .marketops/trusted-keys of the default branch",
SELF_CONSISTENT:"Pin a key: --trusted-keys FILE, --vkey KEY or --repository OWNER/NAME"},a={VERIFIED:"in_order",
TAMPERED:"found",UNUSABLE:"unusable"};function verdictDecision({verdict:e,checks:n,entries:t,about:l},d){
const count=(...e)=>n.filter(({status:n})=>e.includes(n)).length,u=n.find(({status:e})=>"failed"===e),c=n.filter(({status:e})=>["unverifiable","missing","unpinned","skipped"].includes(e)),p=s[e],h=e in a?{}:{
tone:"orange",symbol:"?"},f=u??c[0];return(0,o.xR)(a[e]??"found",{...h,label:e,
title:void 0===l?["Verification"]:["Run ",{name:l.runId}," of ",{name:l.repository},` at ${l.commitSha.slice(0,7)}`],
sentence:r[e],rows:[{label:"Keys",lines:[[{prose:d,limit:500}]]},{label:"Checks",
lines:[[`${count("ok")} passed, ${count("failed")} failed, ${c.length} open, ${count("not_applicable")} do not apply`]]
},...0===t?[]:[{label:"Ledger",lines:[[(0,i.hS)(t,"line")]]}]],blockers:void 0===f?[]:[{
title:void 0===u?"Open":"First failure",code:f.name,about:[{prose:f.detail,limit:1e3}]}],steps:null===p?[]:[{text:p,
url:null}]})}},57139:(e,n,t)=>{t.d(n,{Wb:()=>checkLines,pi:()=>conclusionLines});var o=t(58080);const i={ok:"ok",
failed:"FAILED",unverifiable:"UNVERIFIABLE",missing:"MISSING",unpinned:"UNPINNED",skipped:"skipped",not_applicable:"-"}
;function checkLines({checks:e}){return e.map(({name:e,status:n,detail:t})=>`${i[n].padEnd(12)} ${e.padEnd(22)} ${(0,
o.g)(t)}`)}function conclusionLines({verdict:e,checks:n,entries:t,head:i,root:r}){
const s=n.find(({status:e})=>"failed"===e),a="VERIFIED"===e&&n.some(({name:e})=>"inclusion"===e)
;return[...void 0===s?[]:[`first failure: ${s.name}: ${(0,
o.g)(s.detail)}`],...a?["included"]:[],...null===i?[]:[`entries: ${t}`,`head: ${i}`,`root: ${r??"not known"}`],`verdict: ${e}`]
}}};
