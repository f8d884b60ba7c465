export const id=2921;export const ids=[2921];export const modules={42522:(e,n,t)=>{t.d(n,{NX:()=>blockingOf,
ZI:()=>whyTitle,uv:()=>decisionOf,xR:()=>decision});var o=t(27366);const r={planned:{tone:"gold",symbol:"○",
label:"Dry run"},would_refuse:{tone:"gold",symbol:"✕",label:"Dry run · prod would refuse"},nothing_to_do:{tone:"gold",
symbol:"=",label:"Dry run · nothing to do"},unauthorized:{tone:"blue",symbol:"◔",label:"Prod · waits for approval"},
refused:{tone:"red",symbol:"✕",label:"Prod · refused"},waiting:{tone:"blue",symbol:"◔",
label:"Prod · authorized, not executed"},shipped:{tone:"green",symbol:"✓",label:"Prod · shipped"},unchanged:{
tone:"green",symbol:"=",label:"Prod · nothing to do"},partial:{tone:"orange",symbol:"◑",label:"Prod · partly shipped"},
in_doubt:{tone:"orange",symbol:"?",label:"Prod · in doubt"},failed:{tone:"red",symbol:"✕",label:"Prod · failed"},alert:{
tone:"red",symbol:"▲",label:"Prod · security alert"},unusable:{tone:"red",symbol:"✕",label:"Unusable"},in_order:{
tone:"green",symbol:"✓",label:"In order"},found:{tone:"red",symbol:"!",label:"Look at this"}};function decision(e,n){
return{state:e,...r[e],code:null,rows:[],blockers:[],steps:[],...n}}function decisionOf(e){
const{input:n,causes:t}=e,o=function stateOf({input:e,operations:n,alerts:t,causes:o,counts:r}){
const{mode:i,result:a}=e.proof.run
;if("dry_run"===i)return r.refused>0?"would_refuse":n.every(({planned:e})=>"none"===e.effect)?"nothing_to_do":"planned"
;return t.length>0?"alert":isClosed(e)?"blocked"===a?o.every(({cause:e})=>l.test(e.code))?"unauthorized":"refused":"authorized"===a?"waiting":n.some(({fate:e})=>"in_doubt"===e)?"in_doubt":"planned"===a?"failed":a:"failed"
}(e),r=blockingOf(t);return decision(o,{title:titleOf(e),sentence:sentenceOf(e,o),code:shortCode(n.plan.plan_digest),
rows:[changesRow(e),requestedRow(e),policyRow(e),...approvalRows(e)],blockers:r.map(({cause:e,operations:n})=>({
title:e.explanation.title,code:e.code,about:some(n,i,e=>[{name:e,limit:40}])})),
steps:stepsOf(e,o,r[0]?.cause??null).filter(({url:e})=>null!==e)})}function blockingOf(e){
return e.filter(({cause:{code:e}})=>"mode_not_prod"!==e&&"not_executed"!==e)}function whyTitle(e){
return"would_refuse"===e?"Why prod would refuse it":"planned"===e||"nothing_to_do"===e?"Why nothing shipped":"waiting"===e||"unauthorized"===e?"Why it has not shipped yet":"Why it did not ship"
}const shortCode=e=>e.replace(/^sha256:(.{4})(.{4}).*$/,"$1-$2");function isClosed({lines:e}){
return e.some(({type:e})=>"run.closed"===e)}
const l=/^(?:approvals_missing|approver_(?:is_[a-z_]+|not_listed)|approval_(?:other_environment|not_by_person|without_plan_digest)|plan_blocked)$/
;function sentenceOf({input:e,operations:n,counts:t,warnings:r},l){
const{shipped:i,unchanged:a,refused:s,notShipped:u}=t,c=(0,o.hS)(t.operations,"operation");switch(l){case"planned":
return isClosed(e)?r.some(({code:e})=>"prod_not_ready"===e)?"Nothing was changed. Prod is not ready for this yet.":"pull_request"===e.proof.run.event?"Nothing was changed. Once merged, it is planned again from the merge, under a code of its own.":"Nothing was changed. Approve only what carries the same plan code.":"The dry run broke off. Nothing was changed."
;case"would_refuse":return`Nothing was changed. Prod would refuse ${s} of ${c}${s<t.operations?", and ship none":""}.`
;case"nothing_to_do":return"Nothing was changed, and nothing would be: all of it is there as planned."
;case"unauthorized":return"Nothing was changed. It ships once it is approved.";case"refused":
return`Nothing was changed: the run was refused, ${(0,o.hS)(u,"operation")} held back.`;case"waiting":
return`Nothing was changed yet: ${(0,o.hS)(u,"receipt")} for the execute job of this run.`;case"shipped":return`${(0,
o.hS)(i,"operation")} shipped, each under a receipt of its own.${0===a?"":` ${a} had nothing to do.`}`;case"unchanged":
return"Nothing to do: all of it was there as planned. No receipt was needed.";case"in_doubt":{
const e=n.filter(({fate:e})=>"in_doubt"===e).length
;return`${(0,o.hS)(e,"operation")} in doubt, ${i} shipped. The next run looks what is there, and records it.`}
case"failed":
return isClosed(e)?"The run failed. Running again does only what is missing.":"The run broke off before its end. The next run looks what is there, and records it."
;case"alert":
return`Stopped at the gate; ${0===i?"nothing was changed":`${i} of ${c} shipped`}. Find out why before you run again.`
;default:return`${i} of ${c} shipped. Running again does only what is missing.`}}
function titleOf({operations:e,input:{plan:n}}){const t=e.find(({kind:e})=>e.leads)??e[0]
;if(void 0===t)return["Nothing planned for ",{name:n.repository,limit:100}]
;const o=new Set(e.map(({planned:e})=>e.repository));return[`${t.kind.title} `,{
name:t.kind.subject(t.planned.parameters),limit:80},1===e.length?" to ":` and ${e.length-1} more to `,{
name:t.planned.repository,limit:100},...1===o.size?[]:[` and ${o.size-1} more`]]}const i=2
;function changesRow({operations:e}){return{label:"Changes",
lines:[...Map.groupBy(e,({kind:e})=>e.title)].map(([e,n])=>[`${(0,
o.hS)(n.length,e.toLowerCase())}: `,...some(n,i,({kind:e,planned:n})=>{const t=a[n.effect]??e.gist?.(n)??[],o={
name:e.subject(n.parameters),limit:60};return 0===t.length?[o]:[o," (",...t,")"]})])}}const a={none:["nothing to do"],
conflict:["conflict"]};function requestedRow({input:{proof:e,plan:n}}){
const{run:t}=e,r=n.operations.find(({target_subject:e})=>null!==e)?.target_subject??null;return{label:"Requested",
lines:[["by ",{name:t.actor,limit:80}," · ",{name:t.ref.replace(/^refs\/(?:heads|tags|pull)\//,""),limit:80},` at ${(0,
o.Fu)(t.commit_sha)}`,...null===r?[]:[" “",{prose:r,limit:60},"”"],` · ${minute(t.opened_at)}`]]}}
const minute=e=>`${e.slice(0,10)} ${e.slice(11,16)} UTC`;function policyRow({operations:e}){
const n=e.filter(({decided:e,standing:n})=>null===n?"permit"===e?.data.decision:"refused"!==n.standing),t=n.flatMap(({decided:e})=>e?.data.rules??[]).flatMap(e=>"id"in e&&e.matched&&"permit"===e.effect?[e.id]:[]),o=some([...new Set(t)],i,e=>[{
name:e,limit:64}]),r=`permits ${n.length} of ${e.length}`;return{label:"Policy",
lines:[0===o.length?[r]:[`${r} (`,...o,")"]]}}function approvalRows({input:e,operations:n}){
const{run:t,phase_2_fc_authorization:r}=e.proof,{approvals:l,signed_approvals:i}=r,a=[...l.map(({user:e,state:n,environment:t,comment:o})=>[("approved"===n?"":`${n} `)+"by ",{
name:e,limit:80},", by review of ",{name:t,limit:80},...""===o?[]:[": “",{prose:o,limit:120
},"”"]]),...i.map(({principal:e,key:n})=>["by ",{name:e,limit:80},", by signature of the key ",{name:n,limit:60
}])],u=e.lines.find(({type:e})=>"evidence.read"===e);if(a.length>0){
const e=a.length>s?[[`and ${a.length-s} more`]]:[],n=void 0===u?[]:[[`on record at ${minute(u.ts)}`]];return[{
label:"Approved",lines:[...a.slice(0,s),...e,...n]}]}
const c=n.flatMap(({standing:e})=>e?.needs??[]),d=[...new Set(c.map(({text:e})=>e))];if(d.length>0)return[{
label:"Needs",lines:[some(d,s,e=>[{prose:e,limit:200}])]}];const{terms:p}=e;if(null===p)return[];const f=[{...p,
what:"approval"},...null===p.signed?[]:[{...p.signed,what:"signature"}]].filter(({min:e})=>e>0);if(0===f.length)return[{
label:"Needs",lines:[["no approval: the policy asks for none"]]}];const h={actor:t.actor,
triggering_actor:t.triggering_actor,commit_author:null};return[{label:"Needs",
lines:f.map(({min:e,from:n,not:t,what:r})=>{const l=[...new Set(t.map(e=>h[e]))];return[(0,
o.hS)(e,r),...0===n.length?[]:[" of ",...some(n,3,e=>[{name:e,limit:80
}])],...0===l.length?[]:[", not "],...some(l,3,e=>null===e?["authors of its commits"]:[{name:e,limit:80}])]})}]}
const s=3;function some(e,n,t){const o=e.length-n
;return[...e.slice(0,n).flatMap((e,n)=>[...0===n?[]:[", "],...t(e)]),...o>0?[` and ${o} more`]:[]]}
function stepsOf({input:e,operations:n},t,o){const{links:r,proof:l}=e,i={text:"Review deployments",url:r.runUrl},a={
text:"See this run",url:r.runUrl},s={text:"Read the log",url:r.runUrl},u={text:"Run it again",url:r.workflowUrl},c={
text:"Plan the next one",url:r.workflowUrl},d={text:"See the environment",url:r.environmentUrl},p={
text:"Open the policy",url:r.policyUrl
},f=null===o||null===o.rule&&null===o.setting?[]:[p],h=/^refs\/pull\/([1-9][0-9]*)\//.exec(l.run.ref)?.[1],m=void 0===h?[]:[{
text:"Review and merge",url:`${r.repository}/pull/${h}`
}],g=n.filter(({execution:e})=>null!==(e?.github?.url??null)),[$=g[0]]=g.filter(({kind:e})=>e.leads),b=void 0===$?[]:[{
text:`Open the ${$.kind.title.toLowerCase()}`,url:$.execution?.github?.url??null}];switch(t){case"planned":
return m.length>0?[...m,a]:[i,{...u,text:"Dispatch the workflow"}];case"nothing_to_do":return[...m,a]
;case"would_refuse":return[...f,s];case"unauthorized":case"waiting":return[i,d];case"refused":return[...f,s,u]
;case"shipped":case"unchanged":return[...b,a,c];case"alert":return[s,d];case"in_doubt":return[u,s];default:return[s,u]}}
},54285:(e,n,t)=>{t.d(n,{CS:()=>prose,MZ:()=>codeCell,aY:()=>code,eO:()=>firstThatFits,kq:()=>quotedBlock,nf:()=>link,
q3:()=>httpUrl,tp:()=>table,zH:()=>details});var o=t(2792);const r={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"}
;function prose(e,n=500){
return(0,o.Jj)((0,o.P8)(e),n).replace(/[&<>]/g,e=>r[e]).replace(/[\\`*_[\]|~$]/g,"\\$&").replaceAll("://","\\://").replace(/[@#]/g,"$&&#8203;").replace(/(www)\./gi,"$1&#46;")
}function code(e,n=200){const t=(0,o.Jj)((0,o.ko)(e),n).replaceAll("##[","#⁠#[");if(""===t.trim())return"(empty)"
;const r="`".repeat(longestRun(t)+1),l=t.startsWith("`")||t.endsWith("`")||t.startsWith(" ")?" ":""
;return`${r}${l}${t}${l}${r}`}function codeCell(e,n=200){const t=code(e,n);if(!t.includes("|"))return t
;return`<code>${(0,o.Jj)((0,o.ko)(e),n).replace(/[^\p{L}\p{N} ]/gu,e=>`&#${e.codePointAt(0)};`)}</code>`}
function link(e,n){const t=null===n?null:httpUrl(n)
;return null===t?e:`[${e}](${t.replace(/[()\\<>|\s`*_[\]]/g,e=>encodeURIComponent(e).replace(/^[(*_)]$/,e=>`%${e.charCodeAt(0).toString(16)}`))})`
}function quotedBlock(e,n){
const t=(0,o.Jj)((0,o.Q6)(e),n).replaceAll("##[","#⁠#["),r="`".repeat(Math.max(3,longestRun(t)+1))
;return[`${r}text`,...t.replace(/\n$/,"").split("\n"),r].map(e=>`> ${e}`).join("\n")}function table(e,n){
const row=e=>`| ${e.join(" | ")} |`;return[row(e),row(e.map(()=>"---")),...n.map(row)].join("\n")}function details(e,n){
return`<details><summary>${e}</summary>\n\n${n}\n\n</details>`}function firstThatFits(e,n,t){let o=""
;for(const r of e)if(o=t(r),Buffer.byteLength(o)<=n)break;return o}function httpUrl(e){if(!URL.canParse(e))return null
;const{protocol:n,username:t,password:o,href:r}=new URL(e);return("https:"===n||"http:"===n)&&""===t&&""===o?r:null}
function longestRun(e){return Math.max(0,...(e.match(/`+/g)??[]).map(e=>e.length))}},62568:(e,n,t)=>{t.d(n,{
I$:()=>phasesOf,SG:()=>phaseOfEach,bs:()=>r});var o=t(32257)
;const r=["Plan","Authorize","Execute","Audit"],l=new Set(["run.opened","operation.reconciled","plan.created"])
;function phaseOfEach(e){return e.map(({type:n},t)=>function phaseOf(e){
return l.has(e)?"Plan":"evidence.read"===e||"policy.decided"===e||e.startsWith("receipt.")?"Authorize":"run.closed"===e?"Audit":"Execute"
}("ledger.foreign"===n?e[t+1]?.type??n:n))}function phasesOf(e){const n=phaseOfEach(e);return r.map(t=>{
const r=n.indexOf(t);if(r<0)return{name:t,from:null,durationMs:null,lines:0}
;const l=n.lastIndexOf(t),i=e[Math.max(0,r-1)].ts,a=e[l].ts,s=Math.max(0,((0,o.pe)(a)??0)-((0,o.pe)(i)??0));return{
name:t,from:i,durationMs:s,lines:n.filter(e=>e===t).length}})}},27366:(e,n,t)=>{t.d(n,{Fu:()=>o.Fu,Gt:()=>r,Xq:()=>o.Xq,
a3:()=>formatDuration,hS:()=>o.hS});var o=t(40666);const r={create:{symbol:"+",word:"create"},update:{symbol:"~",
word:"update"},none:{symbol:"=",word:"nothing to do"},conflict:{symbol:"!",word:"conflict"}};function formatDuration(e){
if(e<1e3)return`${e} ms`;const n=e/1e3;if(n<60)return`${n.toFixed(1)} s`;const t=Math.floor(n/60)
;return t<60?`${t} min ${Math.floor(n%60)} s`:`${Math.floor(t/60)} h ${t%60} min`}},32921:(e,n,t)=>{t.d(n,{
Er:()=>digestPart,H9:()=>causePart,Jb:()=>boxPart,Lk:()=>runPart,TJ:()=>receiptsPart,VR:()=>notesPart,
c_:()=>operationsPart,is:()=>changePart});var o=t(20198),r=t(50984),l=t(2792),i=t(54285),a=t(96452),s=t(27366);const u={
gold:"🟡",blue:"🔵",green:"🟢",orange:"🟠",red:"🔴"},c=20,line=e=>e.map(e=>piece(e)).join("")
;function boxPart({decision:e},n="##"){
const{tone:t,symbol:o,label:r,title:l,sentence:a,code:s,rows:c,blockers:d,steps:p}=e,[f,...h]=d
;return[`${n} ${u[t]} ${line(l)}`,`**${o} ${r}**${null===s?"":` · plan ${(0,
i.aY)(s)}`}`,...""===a?[]:[a],c.map(({label:e,lines:n})=>`- **${e}** ${n.map(line).join(" · ")}`).join("\n"),...void 0===f?[]:[`> ✕ ${m=f,
`${m.title} (${(0,
i.aY)(m.code)}): ${line(m.about)}`}${0===h.length?"":`, and ${h.length} more`}`],...0===p.length?[]:[`**Next:** ${p.map(({text:e,url:n},t)=>0===t?`**${(0,
i.nf)(e,n)}**`:(0,i.nf)(e,n)).join(" · ")}`]].join("\n\n");var m}function notesPart({warnings:e},n=c){
if(0===e.length)return[];const t=e.slice(0,n).map(e=>`- ${(0,i.CS)(e.message)} (${(0,
i.aY)(e.code)})`),o=e.length-t.length;return o>0&&t.push(`- ${(0,s.hS)(o,"more note")} in the proof.`),[(0,i.zH)((0,
s.hS)(e.length,"note"),t.join("\n"))]}function runPart({input:{proof:e,links:n}}){const{run:t}=e;return[(0,
i.aY)(t.repository),`commit ${(0,i.aY)((0,s.Fu)(t.commit_sha))} of ${(0,i.aY)(t.ref)}`,`${(0,
i.nf)(`run ${t.run_id}`,n.runUrl)}, attempt ${t.run_attempt}`,`by ${(0,i.aY)(t.actor)} on ${(0,
i.aY)(t.event)}`,...null===t.environment?[]:[`environment ${(0,i.aY)(t.environment)}`]].join(" · ")}
function digestPart({input:e}){return(0,i.zH)("Plan digest",`\`\`\`text\n${e.plan.plan_digest}\n\`\`\``)}
function operationsPart({operations:e,input:n},t){const r="prod"===n.proof.run.mode,l=e.slice(0,t).map(e=>{
const{planned:n,kind:t,fate:l,execution:u,causes:c,id:d,standing:p}=e,{symbol:f,word:h}=r?a.v[l]:s.Gt[n.effect],m=c.find(({code:e})=>"mode_not_prod"!==e),g=void 0===m?[]:[`${m.explanation.title} (${(0,
i.MZ)(m.code)})`],$=null===p?g:[[(0,i.CS)((0,o.y)(p)),...g].join(": ")];return[`${f} ${t.title} ${(0,
i.MZ)(t.subject(n.parameters),120)}`,[(0,i.nf)(h,u?.github?.url??null),...$,(0,i.MZ)(d,80)].join(" · ")]
}),u=e.length-l.length,c=0===u?"":`\n\n${(0,s.hS)(u,"more operation")}: see \`report.html\` in the proof.`;return`${(0,
i.tp)(["What",r?"Result":"Plan"],l)}${c}`}const unbroken=e=>e.replaceAll(" "," ")
;function causePart({cause:e,operations:n},{input:t}){const{explanation:o,rule:l,unmet:a}=e,s=(0,
r.tp)(e.code),u=l??e.setting,c=n.slice(0,10).map(e=>(0,
i.aY)(e,80)),d=n.length>c.length?` and ${n.length-c.length} more`:"",p=t.links.policyUrl,f=null===e.policyLine||null===p?p:`${p}#L${e.policyLine}`,h=null===e.policyLine?"":`, line ${e.policyLine}`
;return[`**${e.alert?"🔺 ":""}${o.title}** (${(0,
i.aY)(e.code)}): ${c.join(", ")}${d}`,o.cause,...null===s?[]:[`Asked for by ${s.by}. Wanted: ${s.wanted}.`],...null===e.message?[]:[`Recorded: ${(0,
i.CS)(e.message)}`],...null===u?[]:[`${null===l?"Setting":"Rule"} ${(0,i.aY)(u)} ${(0,
i.nf)(`in the policy${h}`,f)}.`],...null===a?[]:[`Condition ${(0,i.aY)(a.condition)}: wanted ${(0,
i.aY)(a.expected)}, found ${(0,
i.aY)(a.found)}.`],`What to do:\n\n${o.remedy.map((e,n)=>`${n+1}. ${e}`).join("\n")}`].join("\n\n")}
function changePart({id:e,planned:n,kind:t},o){const r=(0,i.aY)(t.subject(n.parameters)),l=`**${t.title} ${r}** (${(0,
i.aY)(e,80)}) ${function effectCell({effect:e}){const{symbol:n,word:t}=s.Gt[e];return unbroken(`\`${n}\` ${t}`)
}(n)}`,a=null===n.reason?null:(0,i.CS)(n.reason),u=t.parts(n).map(e=>function partText(e,{target_subject:n},t){
switch(e.part){case"commit":{const t=null===n?"":` ${(0,i.CS)(n,120)}`;return`${null===e.from?"Commit":`Moves ${(0,
i.aY)(e.from)} →`} ${(0,i.aY)(e.sha)}${t}`}case"facts":{
const n=e.facts.flatMap(([e,n])=>null===n?[]:[`${e}: ${n.map(e=>piece(e)).join("")}`])
;return 0===n.length?null:n.join(" · ")}case"table":
return(0,i.tp)(e.columns,e.rows.map(({sign:e,cells:n})=>n.map((n,t)=>`${0===t&&void 0!==e?`${e} `:""}${n.map(pieceCell).join("")}`)))
;case"note":return e.note;case"text":return 0===t||""===e.text.trim()?null:`${e.title}:\n\n${(0,i.kq)(e.text,t)}`}
}(e,n,o));return[l,a,...u].filter(e=>null!==e).join("\n\n")}const pieceCell=e=>piece(e,i.MZ);function piece(e,n=i.aY){
return"string"==typeof e?e:"name"in e?n(e.name,e.limit):"digest"in e?(0,i.aY)(e.digest.slice(7)):"bytes"in e?`${(0,
s.Xq)(e.bytes)} (${e.bytes})`:!0===e.small?"":(0,i.CS)(e.prose,e.limit)}function receiptsPart({operations:e},n){
const t=e.flatMap(({id:e,receipt:n,execution:t})=>{if(null===n)return[]
;const o=(t?.checks??[]).filter(({result:e})=>"pass"===e).length,r=null===t?.checks||null===t?"not at the gate":`${o} of 9 checks pass`,a=n.enforceable?"enforceable":"advisory"
;return[[(0,i.MZ)(e,80),`${a}, ${r} · ${(0,i.MZ)((0,l.ko)(n.receipt_id))}`]]});return 0===t.length?"":(0,
i.tp)(["Operation","Receipt"],t.slice(0,n))}},96452:(e,n,t)=>{t.d(n,{v:()=>p,I:()=>viewModelOf})
;var o=t(96679),r=t(37033),l=t(36625),i=t(83015),a=t(50984);function causesOf(e){
const{execution:n,receipt:t,decision:o}=e,r=n?.code??null,l=null===t?o?.violations??[]:t.receipt.violations,i=new Map,add=e=>{
const n=[...i.values()].find(({code:n,rule:t})=>n===e.code&&t===e.rule)
;(void 0===n||n.message!==e.message&&null===e.check&&null===n.check)&&i.set(`${e.code}\n${e.rule??""}\n${e.message??""}`,e)
};null!==n&&null!==n.outcome&&null!==r&&add(function fromExecution(e,{planned:n}){
const t=e.checks?.find(({code:n})=>null!==n&&n===e.code)?.name??null,o="conflict"===e.code?e.message??n.reason:e.message
;return plain(e.code??"not_reached",o,t)}(n,e));for(const n of l)add(fromViolation(n,e))
;for(const e of n?.checks??[])"fail"===e.result&&null!==e.code&&add(plain(e.code,null,e.name)),
"not_evaluated"===e.result&&add(notEvaluated(n,e.name))
;return 0===i.size&&null!==r&&add(plain(r,n?.message??null,null)),[...i.values()]}function notEvaluated(e,n){
const t=e?.checks?.find(({result:e})=>"fail"===e)
;return void 0===t||null===t.code?plain("check_not_evaluated",null,n):plain(t.code,null,t.name)}
function fromViolation({code:e,message:n,rule:t},{planned:o,decided:r,policy:l}){
const i="conflict"===e?o.reason??n:n,a=null===t?/\bpolicy setting ([a-z_]+(?:\.[a-z_]+)?)/.exec(n)?.[1]??null:null,s=r?.data.rules.find(e=>"id"in e&&e.id===t)
;return{...plain(e,"mode_not_prod"===e||"plan_blocked"===e?null:i,null),rule:t,setting:a,unmet:s?.unmet??null,
policyLine:null!==t?l.ofRule(t):null===a?null:l.ofSetting(a)}}function plain(e,n,t){const o=(0,
a.WE)(e),r="security"===o.severity&&(null!==t||e.startsWith("ledger_"));return{code:e,explanation:o,message:n,rule:null,
setting:null,unmet:null,policyLine:null,check:t,alert:r}}const s={security:0,error:1,warning:2,info:3},u=4
;var c=t(42522);var d=t(62568);const p={shipped:{symbol:"✓",word:"shipped"},unchanged:{symbol:"=",
word:"was there already"},blocked_by_mode:{symbol:"○",word:"dry run: not done"},refused:{symbol:"✕",word:"refused"},
held_back:{symbol:"–",word:"held back"},rejected:{symbol:"✕",word:"rejected at the gate"},failed:{symbol:"✕",
word:"failed"},skipped:{symbol:"–",word:"skipped"},in_doubt:{symbol:"?",word:"in doubt"},waiting:{symbol:"◔",
word:"authorized, not executed"},not_reached:{symbol:"–",word:"not reached"}};function viewModelOf(e){
const n=function operationsOf({proof:e,plan:n,kinds:t,lines:o,policyText:i,standings:a,comparison:s}){
const{phase_2_fc_authorization:u}=e,c=byId(e.phase_3_github_execution.operations),d=byId(e.phase_4_proof_ledger.bindings),p=byId(o.filter(e=>"policy.decided"===e.type)),f=byId(u.decisions),h=byId(u.receipts),m=byId(a),g=function policyLines(e){
const n=new Map,t=new Map;let o="";for(const[r,l]of e.split("\n").entries()){const note=(e,n)=>{e.has(n)||e.set(n,r+1)
},[,,e]=/^[\s-]*(?:\{\s*)?id:\s*(['"]?)([^'"#,}]+?)\1\s*(?:[#,}].*)?$/.exec(l)??[];void 0!==e&&note(n,e)
;const[,i,a]=/^(\s*)([a-z_]+):/.exec(l)??[];void 0!==a&&(""===i&&(o=a),note(t,""===i?a:`${o}.${a}`))}return{
ofRule:e=>n.get(e)??null,ofSetting:e=>t.get(e)??t.get(e.split(".",1)[0]??"")??null}}(i),$=(0,r.r)(s)
;return n.operations.map(n=>{const o=n.operation_id,r=c.get(o)??null,i={planned:n,execution:r,receipt:h.get(o)??null,
decided:p.get(o)??null,decision:f.get(o)??null,policy:g
},a=d.get(o)??null,s=function fateOf({execution:e,receipt:n},t,o){
return"succeeded"===e?.outcome?"shipped":"unchanged"===e?.outcome?"unchanged":"blocked"===e?.outcome?"blocked_by_mode":null!==e&&null!==e.outcome?e.outcome:t?"in_doubt":!0===e?.checks?.some(e=>"pass"!==e.result)?"rejected":!0===n?.enforceable?"authorized"===o?"waiting":"not_reached":"plan_blocked"===e?.code?"held_back":null===(e?.code??null)?"not_reached":"refused"
}(i,null!==a&&null!==a.intent_seq,e.run.result);return{id:o,planned:n,kind:(0,l.I)(n,t),fate:s,
causes:causesFor(s,i).map(e=>"plan_digest_differs"===e.code&&!1===$?.has(o)?plain("plan_blocked",null,null):e),
execution:r,receipt:i.receipt,decided:i.decided,binding:a,standing:m.get(o)??null}})}(e),t=function groupCauses(e){
const n=new Map;for(const{id:t,causes:o}of e)for(const e of o){
const{code:o,message:r,rule:l,unmet:i,check:a}=e,s=JSON.stringify([o,r,l,i,a]),u=n.get(s);void 0===u?n.set(s,{cause:e,
operations:[t]}):u.operations.push(t)}const weight=({cause:e})=>e.alert?-1:(0,i.C)(e.code)?u:s[e.explanation.severity]
;return[...n.values()].sort((e,n)=>weight(e)-weight(n))}(n),a=t.filter(({cause:e})=>e.alert),p=function countsOf(e){
const having=(...n)=>e.filter(({fate:e})=>n.includes(e)).length,n=having("shipped"),t=having("unchanged");return{
operations:e.length,shipped:n,unchanged:t,notShipped:e.length-n-t,
refused:e.filter(({causes:e})=>e.some(({code:e})=>"mode_not_prod"!==e)).length}
}(n),f=function warningsOf({warnings:e,lines:n}){
const t=n.find(e=>"run.opened"===e.type),r=[...t?.data.warnings.filter(e=>"code"in e)??[],...e,...(0,o._7)(n)]
;return[...new Map(r.map(e=>[`${e.code}\n${e.message}`,e])).values()]}(e);return{input:e,decision:(0,c.uv)({input:e,
operations:n,counts:p,causes:t,alerts:a,warnings:f}),phases:(0,d.I$)(e.lines),operations:n,causes:t,alerts:a,warnings:f,
counts:p}}function byId(e){return new Map(e.flatMap(e=>void 0===e.operation_id?[]:[[e.operation_id,e]]))}
function causesFor(e,n){if("shipped"===e||"unchanged"===e)return[]
;if("waiting"===e)return[plain("not_executed",null,null)];const t=causesOf(n)
;return t.length>0?t:[plain("in_doubt"===e?"in_doubt":"not_reached",n.execution?.message??null,null)]}}};
