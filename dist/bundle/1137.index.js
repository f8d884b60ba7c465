export const id=1137;export const ids=[1137];export const modules={71137:(e,t,n)=>{n.r(t),n.d(t,{
cannotVerify:()=>cannotVerify,verify:()=>verify})
;var o=n(77598),i=n(51455),r=n(76760),s=n(58080),a=n(38422),l=n(19523),d=n(14182),u=n(39600),c=n(6848),p=n(93156),h=n(57139),f=n(87496),g=n(90687),m=n(45482)
;const verify=async(e,t)=>{const n=await(0,m.LF)(e,t),h=await(0,m.GZ)(e,t.hmacKeyFile),f=await(0,
m.$Z)(e,t.since),g=await(0,m.SC)(e,t.ledger,n),y=await(0,u.xJ)((0,r.resolve)(e.cwd,t.path),{pins:n,hmacKeys:h,since:f,
accepted:g,run:t.run??null
}).finally(()=>g?.close()),w=null===n?`none from outside; ${await async function rehearsalKey(e){const t=await(0,
i.readFile)((0,r.join)(e,a.Pb.trustedKeys),"utf8").catch(()=>""),[n]=t.split("\n").filter(e=>null!==(0,
l.z5)(e)&&e.startsWith(`${d.FF}/`))
;return void 0===n?null:`it is of a rehearsal, whose key was made for it: pin that with --vkey ${n}`}((0,
r.resolve)(e.cwd,t.path))??b}`:`${n.keys.length} from ${n.from}`,$=print(e,y,{...t,keys:w})
;return void 0===t.asset?$:async function assetOf(e,{published:t=[]},n,i){const a=(0,o.createHash)("sha256")
;for await(const t of(0,c.Pq)((0,r.resolve)(e.cwd,n),!0))a.update(t)
;const l=`sha256:${a.digest("hex")}`,d=t.find(e=>e.digest===l),u=void 0===d?"was not published by this run":`is ${d.name} of the release ${d.tag} of ${d.repository}`
;return e.stderr((0,s.g)(`asset: ${n} (${l}) ${u}`)+"\n"),void 0===d?i||p.ai.TAMPERED:i}(e,y,t.asset,$)}
;const b="pin one with --trusted-keys FILE, --vkey KEY or --repository OWNER/NAME";function cannotVerify(e,t,n){
return print(e,(0,u._P)(t),{json:n,verbose:!1,keys:"not looked at"})}
function print({stdout:e,look:t=f.tZ},n,{json:o,verbose:i,keys:r}){
const{verdict:s,checks:a,entries:l,head:d,root:u}=n,c=[...(0,f.Wp)((0,g.C)(n,r),t),"",...i?(0,h.Wb)(n).flatMap(e=>(0,
f.LV)(e,{width:t.width,indent:36})):[],`keys: ${r}`,...(0,h.pi)(n)];return e(`${o?JSON.stringify({verdict:s,checks:a,
entries:l,head:d,root:u}):c.join("\n")}\n`),p.ai[s]}},58080:(e,t,n)=>{function printable(e){
return e.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
}n.d(t,{g:()=>printable})},42522:(e,t,n)=>{n.d(t,{NX:()=>blockingOf,ZI:()=>whyTitle,uv:()=>decisionOf,xR:()=>decision})
;var o=n(27366);const i={planned:{tone:"gold",symbol:"○",label:"Dry run"},would_refuse:{tone:"gold",symbol:"✕",
label:"Dry run · prod would refuse"},nothing_to_do:{tone:"gold",symbol:"=",label:"Dry run · nothing to do"},
unauthorized:{tone:"blue",symbol:"◔",label:"Prod · waits for approval"},refused:{tone:"red",symbol:"✕",
label:"Prod · refused"},waiting:{tone:"blue",symbol:"◔",label:"Prod · authorized, not executed"},shipped:{tone:"green",
symbol:"✓",label:"Prod · shipped"},unchanged:{tone:"green",symbol:"=",label:"Prod · nothing to do"},partial:{
tone:"orange",symbol:"◑",label:"Prod · partly shipped"},in_doubt:{tone:"orange",symbol:"?",label:"Prod · in doubt"},
failed:{tone:"red",symbol:"✕",label:"Prod · failed"},alert:{tone:"red",symbol:"▲",label:"Prod · security alert"},
unusable:{tone:"red",symbol:"✕",label:"Unusable"},in_order:{tone:"green",symbol:"✓",label:"In order"},found:{tone:"red",
symbol:"!",label:"Look at this"}};function decision(e,t){return{state:e,...i[e],code:null,rows:[],blockers:[],steps:[],
...t}}function decisionOf(e){
const{input:t,causes:n}=e,o=function stateOf({input:e,operations:t,alerts:n,causes:o,counts:i}){
const{mode:s,result:a}=e.proof.run
;if("dry_run"===s)return i.refused>0?"would_refuse":t.every(({planned:e})=>"none"===e.effect)?"nothing_to_do":"planned"
;return n.length>0?"alert":isClosed(e)?"blocked"===a?o.every(({cause:e})=>r.test(e.code))?"unauthorized":"refused":"authorized"===a?"waiting":t.some(({fate:e})=>"in_doubt"===e)?"in_doubt":"planned"===a?"failed":a:"failed"
}(e),i=blockingOf(n);return decision(o,{title:titleOf(e),sentence:sentenceOf(e,o),code:shortCode(t.plan.plan_digest),
rows:[changesRow(e),requestedRow(e),policyRow(e),...approvalRows(e)],blockers:i.map(({cause:e,operations:t})=>({
title:e.explanation.title,code:e.code,about:some(t,s,e=>[{name:e,limit:40}])})),
steps:stepsOf(e,o,i[0]?.cause??null).filter(({url:e})=>null!==e)})}function blockingOf(e){
return e.filter(({cause:{code:e}})=>"mode_not_prod"!==e&&"not_executed"!==e)}function whyTitle(e){
return"would_refuse"===e?"Why prod would refuse it":"planned"===e||"nothing_to_do"===e?"Why nothing shipped":"waiting"===e||"unauthorized"===e?"Why it has not shipped yet":"Why it did not ship"
}const shortCode=e=>e.replace(/^sha256:(.{4})(.{4}).*$/,"$1-$2");function isClosed({lines:e}){
return e.some(({type:e})=>"run.closed"===e)}
const r=/^(?:approvals_missing|approver_(?:is_[a-z_]+|not_listed)|approval_(?:other_environment|not_by_person|without_plan_digest)|plan_blocked)$/
;function sentenceOf({input:e,operations:t,counts:n,warnings:i},r){
const{shipped:s,unchanged:a,refused:l,notShipped:d}=n,u=(0,o.hS)(n.operations,"operation");switch(r){case"planned":
return isClosed(e)?i.some(({code:e})=>"prod_not_ready"===e)?"Nothing was changed. Prod is not ready for this yet.":"pull_request"===e.proof.run.event?"Nothing was changed. Once merged, it is planned again from the merge, under a code of its own.":"Nothing was changed. Approve only what carries the same plan code.":"The dry run broke off. Nothing was changed."
;case"would_refuse":return`Nothing was changed. Prod would refuse ${l} of ${u}${l<n.operations?", and ship none":""}.`
;case"nothing_to_do":return"Nothing was changed, and nothing would be: all of it is there as planned."
;case"unauthorized":return"Nothing was changed. It ships once it is approved.";case"refused":
return`Nothing was changed: the run was refused, ${(0,o.hS)(d,"operation")} held back.`;case"waiting":
return`Nothing was changed yet: ${(0,o.hS)(d,"receipt")} for the execute job of this run.`;case"shipped":return`${(0,
o.hS)(s,"operation")} shipped, each under a receipt of its own.${0===a?"":` ${a} had nothing to do.`}`;case"unchanged":
return"Nothing to do: all of it was there as planned. No receipt was needed.";case"in_doubt":{
const e=t.filter(({fate:e})=>"in_doubt"===e).length
;return`${(0,o.hS)(e,"operation")} in doubt, ${s} shipped. The next run looks what is there, and records it.`}
case"failed":
return isClosed(e)?"The run failed. Running again does only what is missing.":"The run broke off before its end. The next run looks what is there, and records it."
;case"alert":
return`Stopped at the gate; ${0===s?"nothing was changed":`${s} of ${u} shipped`}. Find out why before you run again.`
;default:return`${s} of ${u} shipped. Running again does only what is missing.`}}
function titleOf({operations:e,input:{plan:t}}){const n=e.find(({kind:e})=>e.leads)??e[0]
;if(void 0===n)return["Nothing planned for ",{name:t.repository,limit:100}]
;const o=new Set(e.map(({planned:e})=>e.repository));return[`${n.kind.title} `,{
name:n.kind.subject(n.planned.parameters),limit:80},1===e.length?" to ":` and ${e.length-1} more to `,{
name:n.planned.repository,limit:100},...1===o.size?[]:[` and ${o.size-1} more`]]}const s=2
;function changesRow({operations:e}){return{label:"Changes",
lines:[...Map.groupBy(e,({kind:e})=>e.title)].map(([e,t])=>[`${(0,
o.hS)(t.length,e.toLowerCase())}: `,...some(t,s,({kind:e,planned:t})=>{const n=a[t.effect]??e.gist?.(t)??[],o={
name:e.subject(t.parameters),limit:60};return 0===n.length?[o]:[o," (",...n,")"]})])}}const a={none:["nothing to do"],
conflict:["conflict"]};function requestedRow({input:{proof:e,plan:t}}){
const{run:n}=e,i=t.operations.find(({target_subject:e})=>null!==e)?.target_subject??null;return{label:"Requested",
lines:[["by ",{name:n.actor,limit:80}," · ",{name:n.ref.replace(/^refs\/(?:heads|tags|pull)\//,""),limit:80},` at ${(0,
o.Fu)(n.commit_sha)}`,...null===i?[]:[" “",{prose:i,limit:60},"”"],` · ${minute(n.opened_at)}`]]}}
const minute=e=>`${e.slice(0,10)} ${e.slice(11,16)} UTC`;function policyRow({operations:e}){
const t=e.filter(({decided:e,standing:t})=>null===t?"permit"===e?.data.decision:"refused"!==t.standing),n=t.flatMap(({decided:e})=>e?.data.rules??[]).flatMap(e=>"id"in e&&e.matched&&"permit"===e.effect?[e.id]:[]),o=some([...new Set(n)],s,e=>[{
name:e,limit:64}]),i=`permits ${t.length} of ${e.length}`;return{label:"Policy",
lines:[0===o.length?[i]:[`${i} (`,...o,")"]]}}function approvalRows({input:e,operations:t}){
const{run:n,phase_2_fc_authorization:i}=e.proof,{approvals:r,signed_approvals:s}=i,a=[...r.map(({user:e,state:t,environment:n,comment:o})=>[("approved"===t?"":`${t} `)+"by ",{
name:e,limit:80},", by review of ",{name:n,limit:80},...""===o?[]:[": “",{prose:o,limit:120
},"”"]]),...s.map(({principal:e,key:t})=>["by ",{name:e,limit:80},", by signature of the key ",{name:t,limit:60
}])],d=e.lines.find(({type:e})=>"evidence.read"===e);if(a.length>0){
const e=a.length>l?[[`and ${a.length-l} more`]]:[],t=void 0===d?[]:[[`on record at ${minute(d.ts)}`]];return[{
label:"Approved",lines:[...a.slice(0,l),...e,...t]}]}
const u=t.flatMap(({standing:e})=>e?.needs??[]),c=[...new Set(u.map(({text:e})=>e))];if(c.length>0)return[{
label:"Needs",lines:[some(c,l,e=>[{prose:e,limit:200}])]}];const{terms:p}=e;if(null===p)return[];const h=[{...p,
what:"approval"},...null===p.signed?[]:[{...p.signed,what:"signature"}]].filter(({min:e})=>e>0);if(0===h.length)return[{
label:"Needs",lines:[["no approval: the policy asks for none"]]}];const f={actor:n.actor,
triggering_actor:n.triggering_actor,commit_author:null};return[{label:"Needs",
lines:h.map(({min:e,from:t,not:n,what:i})=>{const r=[...new Set(n.map(e=>f[e]))];return[(0,
o.hS)(e,i),...0===t.length?[]:[" of ",...some(t,3,e=>[{name:e,limit:80
}])],...0===r.length?[]:[", not "],...some(r,3,e=>null===e?["authors of its commits"]:[{name:e,limit:80}])]})}]}
const l=3;function some(e,t,n){const o=e.length-t
;return[...e.slice(0,t).flatMap((e,t)=>[...0===t?[]:[", "],...n(e)]),...o>0?[` and ${o} more`]:[]]}
function stepsOf({input:e,operations:t},n,o){const{links:i,proof:r}=e,s={text:"Review deployments",url:i.runUrl},a={
text:"See this run",url:i.runUrl},l={text:"Read the log",url:i.runUrl},d={text:"Run it again",url:i.workflowUrl},u={
text:"Plan the next one",url:i.workflowUrl},c={text:"See the environment",url:i.environmentUrl},p={
text:"Open the policy",url:i.policyUrl
},h=null===o||null===o.rule&&null===o.setting?[]:[p],f=/^refs\/pull\/([1-9][0-9]*)\//.exec(r.run.ref)?.[1],g=void 0===f?[]:[{
text:"Review and merge",url:`${i.repository}/pull/${f}`
}],m=t.filter(({execution:e})=>null!==(e?.github?.url??null)),[b=m[0]]=m.filter(({kind:e})=>e.leads),y=void 0===b?[]:[{
text:`Open the ${b.kind.title.toLowerCase()}`,url:b.execution?.github?.url??null}];switch(n){case"planned":
return g.length>0?[...g,a]:[s,{...d,text:"Dispatch the workflow"}];case"nothing_to_do":return[...g,a]
;case"would_refuse":return[...h,l];case"unauthorized":case"waiting":return[s,c];case"refused":return[...h,l,d]
;case"shipped":case"unchanged":return[...y,a,u];case"alert":return[l,c];case"in_doubt":return[d,l];default:return[l,d]}}
},27366:(e,t,n)=>{n.d(t,{Fu:()=>o.Fu,Gt:()=>i,Xq:()=>o.Xq,a3:()=>formatDuration,hS:()=>o.hS});var o=n(40666);const i={
create:{symbol:"+",word:"create"},update:{symbol:"~",word:"update"},none:{symbol:"=",word:"nothing to do"},conflict:{
symbol:"!",word:"conflict"}};function formatDuration(e){if(e<1e3)return`${e} ms`;const t=e/1e3
;if(t<60)return`${t.toFixed(1)} s`;const n=Math.floor(t/60)
;return n<60?`${n} min ${Math.floor(t%60)} s`:`${Math.floor(n/60)} h ${n%60} min`}},90687:(e,t,n)=>{n.d(t,{
C:()=>verdictDecision,L:()=>r});var o=n(42522),i=n(27366);const r={
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
TAMPERED:"found",UNUSABLE:"unusable"};function verdictDecision({verdict:e,checks:t,entries:n,about:l},d){
const count=(...e)=>t.filter(({status:t})=>e.includes(t)).length,u=t.find(({status:e})=>"failed"===e),c=t.filter(({status:e})=>["unverifiable","missing","unpinned","skipped"].includes(e)),p=s[e],h=e in a?{}:{
tone:"orange",symbol:"?"},f=u??c[0];return(0,o.xR)(a[e]??"found",{...h,label:e,
title:void 0===l?["Verification"]:["Run ",{name:l.runId}," of ",{name:l.repository},` at ${l.commitSha.slice(0,7)}`],
sentence:r[e],rows:[{label:"Keys",lines:[[{prose:d,limit:500}]]},{label:"Checks",
lines:[[`${count("ok")} passed, ${count("failed")} failed, ${c.length} open, ${count("not_applicable")} do not apply`]]
},...0===n?[]:[{label:"Ledger",lines:[[(0,i.hS)(n,"line")]]}]],blockers:void 0===f?[]:[{
title:void 0===u?"Open":"First failure",code:f.name,about:[{prose:f.detail,limit:1e3}]}],steps:null===p?[]:[{text:p,
url:null}]})}},57139:(e,t,n)=>{n.d(t,{Wb:()=>checkLines,pi:()=>conclusionLines});var o=n(58080);const i={ok:"ok",
failed:"FAILED",unverifiable:"UNVERIFIABLE",missing:"MISSING",unpinned:"UNPINNED",skipped:"skipped",not_applicable:"-"}
;function checkLines({checks:e}){return e.map(({name:e,status:t,detail:n})=>`${i[t].padEnd(12)} ${e.padEnd(22)} ${(0,
o.g)(n)}`)}function conclusionLines({verdict:e,checks:t,entries:n,head:i,root:r}){
const s=t.find(({status:e})=>"failed"===e),a="VERIFIED"===e&&t.some(({name:e})=>"inclusion"===e)
;return[...void 0===s?[]:[`first failure: ${s.name}: ${(0,
o.g)(s.detail)}`],...a?["included"]:[],...null===i?[]:[`entries: ${n}`,`head: ${i}`,`root: ${r??"not known"}`],`verdict: ${e}`]
}}};
