export const id=7994;export const ids=[7994];export const modules={14246:(e,n,t)=>{t.d(n,{Y:()=>bannerOf,Z:()=>whyTitle
});var o=t(27366);function whyTitle(e){
return"dry_run"===e?"Why nothing shipped":"waiting"===e?"Why it has not shipped yet":"Why it did not ship"}const r={
dry_run:{tone:"gold",symbol:"○",label:"Dry run"},unauthorized:{tone:"blue",symbol:"■",label:"Prod · not authorized"},
waiting:{tone:"blue",symbol:"◔",label:"Prod · authorized, not executed"},shipped:{tone:"green",symbol:"✓",
label:"Prod · authorized"},unchanged:{tone:"green",symbol:"=",label:"Prod · authorized"},partial:{tone:"orange",
symbol:"◑",label:"Prod · partly shipped"},failed:{tone:"red",symbol:"✕",label:"Prod · failed"},alert:{tone:"red",
symbol:"▲",label:"Prod · security alert"}};function bannerOf(e){const n=function stateOf({input:e,alerts:n,closed:t}){
const{mode:o,result:r}=e.proof.run
;return"dry_run"===o?"dry_run":n.length>0?"alert":t?"blocked"===r?"unauthorized":"authorized"===r?"waiting":"planned"===r?"failed":r:"failed"
}(e);return{state:n,...r[n],...a[n](e),steps:stepsOf(n,e)}}const a={
dry_run:({counts:{operations:e,refused:n},closed:t,warnings:r})=>({
headline:t?0===n?r.some(({code:e})=>"prod_not_ready"===e)?"Nothing was changed. Prod is not ready for this yet.":"Nothing was changed. This is what prod would do.":`Nothing was changed. Prod would refuse ${n} of ${(0,
o.hS)(e,"operation")}.`:"The dry run broke off. Nothing was changed.",sentence:0===n?`${(0,
o.hS)(e,"operation")} planned. Approve only what carries the same plan digest.`:"A plan ships as a whole: while one operation is refused, none ships."
}),unauthorized:({causes:e,counts:n})=>({headline:"Nothing was changed: the run is not authorized.",
sentence:`${e[0]?.cause.explanation.title??"It was refused"}. ${(0,o.hS)(n.notShipped,"operation")} held back.`}),
waiting:({counts:e})=>({headline:"Authorized. Nothing was executed yet.",sentence:`${(0,
o.hS)(e.notShipped,"receipt")} minted, to be consumed by the execute job of this run.`}),
shipped:({counts:{shipped:e,unchanged:n}})=>({headline:`${(0,o.hS)(e,"operation")} shipped.`,
sentence:0===n?"Each was authorized by a receipt of its own, and consumed it.":`Each consumed a receipt of its own. ${(0,
o.hS)(n,"operation")} had nothing to do.`}),unchanged:()=>({headline:"Nothing to do.",
sentence:"GitHub already has everything in this plan, exactly as planned. No receipt was needed."}),
partial:({counts:{shipped:e,operations:n,notShipped:t}})=>({headline:`${e} of ${(0,o.hS)(n,"operation")} shipped.`,
sentence:`${(0,o.hS)(t,"operation")} did not. Running again does only what is missing.`}),
failed:({closed:e,causes:n})=>({headline:e?"The run failed.":"The run broke off before its end.",
sentence:e?`${n[0]?.cause.explanation.title??"It failed"}. Running again does only what is missing.`:"What is recorded here is as far as it came. The next run looks what GitHub has, and records it."
}),alert:({alerts:e,counts:n})=>({headline:`${e[0]?.cause.explanation.title??"Security alert"}.`,
sentence:0===n.shipped?"It was stopped at the gate, nothing was changed. Find out why before you run again.":`It was stopped at the gate; ${(0,
o.hS)(n.shipped,"other operation")} shipped. Find out why before you run again.`})}
;function stepsOf(e,{input:{links:n,proof:t},causes:o}){const r={text:"Review the deployment of this run",url:n.runUrl
},a={text:"Dispatch the workflow",url:n.workflowUrl},i=null===t.run.environment?[]:[{text:"See the environment",
url:n.environmentUrl}],s={text:"Run it again",url:n.workflowUrl},l=o.some(({cause:e})=>e.code.startsWith("approv")),u={
text:"See this run",url:n.runUrl},c={text:"Plan the next dry run",url:n.workflowUrl},d={text:"Read the log of this run",
url:n.runUrl};return{dry_run:"pull_request"===t.run.event?[a,d]:[r,a],unauthorized:l?[r,a,...i]:[d,s,...i],
waiting:[r,...i],shipped:[u,c],unchanged:[u,c],partial:[d,s],failed:[d,s],alert:[d,...i]}[e].filter(({url:e})=>null!==e)
}},54285:(e,n,t)=>{t.d(n,{CS:()=>prose,MZ:()=>codeCell,aY:()=>code,eO:()=>firstThatFits,kq:()=>quotedBlock,nf:()=>link,
q3:()=>httpUrl,tp:()=>table,zH:()=>details});var o=t(2792);const r={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"}
;function prose(e,n=500){
return(0,o.Jj)((0,o.P8)(e),n).replace(/[&<>]/g,e=>r[e]).replace(/[\\`*_[\]|~$]/g,"\\$&").replaceAll("://","\\://").replace(/[@#]/g,"$&&#8203;").replace(/(www)\./gi,"$1&#46;")
}function code(e,n=200){const t=(0,o.Jj)((0,o.ko)(e),n).replaceAll("##[","#⁠#[");if(""===t.trim())return"(empty)"
;const r="`".repeat(longestRun(t)+1),a=t.startsWith("`")||t.endsWith("`")||t.startsWith(" ")?" ":""
;return`${r}${a}${t}${a}${r}`}function codeCell(e,n=200){const t=code(e,n);if(!t.includes("|"))return t
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
;const r=["Plan","Authorize","Execute","Audit"],a=new Set(["run.opened","operation.reconciled","plan.created"])
;function phaseOfEach(e){return e.map(({type:n},t)=>function phaseOf(e){
return a.has(e)?"Plan":"evidence.read"===e||"policy.decided"===e||e.startsWith("receipt.")?"Authorize":"run.closed"===e?"Audit":"Execute"
}("ledger.foreign"===n?e[t+1]?.type??n:n))}function phasesOf(e){const n=phaseOfEach(e);return r.map(t=>{
const r=n.indexOf(t);if(r<0)return{name:t,from:null,durationMs:null,lines:0}
;const a=n.lastIndexOf(t),i=e[Math.max(0,r-1)].ts,s=e[a].ts,l=Math.max(0,((0,o.pe)(s)??0)-((0,o.pe)(i)??0));return{
name:t,from:i,durationMs:l,lines:n.filter(e=>e===t).length}})}},64347:(e,n,t)=>{t.d(n,{$:()=>i,Ow:()=>changeLines,
Q$:()=>shownValues,TE:()=>lookYourself,bG:()=>changesPart,r8:()=>s});var o=t(36625),r=t(54285),a=t(27366)
;const i="What changed since the approval",s={added:"was not approved",removed:"was approved, and would not run",
changed:"is not what was approved"},l="not there",u=40,c=200;function shownValues({before:e,after:n}){
if(null===e||null===n||Math.max(e.length,n.length)<=c)return{before:shorten(e??l),after:shorten(n??l)}
;const t=Math.min(e.length,n.length);let o=0;for(;o<t&&e[o]===n[o];)o++;let r=0;for(;r<t-o&&e.at(-1-r)===n.at(-1-r);)r++
;const a=Math.max(0,o-u),i=Math.max(0,r-u),part=e=>{const n=shorten(e.slice(a,e.length-i))
;return`${a>0?"…":""}${n}${i>0&&!n.endsWith("…")?"…":""}`.toWellFormed()};return{before:part(e),after:part(n)}}
const shorten=e=>e.length<=c?e:`${e.slice(0,c)}…`.toWellFormed();function lookYourself({links:e,runId:n,repository:t}){
return`Look yourself: compare plan.json in the artifact of the plan job (\`${`gh run download ${n} --repo ${t} --name marketops-plan`}\`) with plan.json in this proof`+(null===e.artifact?"":` (${e.artifact})`)+". The digest of a pull request's plan is never the one of this run: its commit is the merge commit."
}function changeLines(e,n){const{expected:t}=e
;if("absent"in e)return[`The approved plan, ${t}, was not found: ${e.absent}.`,lookYourself(n)]
;const{plan:o,operations:r}=e.difference,line=e=>{const{before:n,after:t}=shownValues(e);return`${e.field}: ${n} → ${t}`
}
;return[`${i} of ${t}, operation by operation:`,...o.map(e=>`  plan ${line(e)}`),...r.flatMap(({operation_id:e,operation_kind:n,change:t,fields:o})=>[`  ${e} (${n}) ${s[t]}`,...o.map(e=>`    ${line(e)}`)])]
}function changesPart(e,n,t){const o=`### ${i}`,s=`Approved: ${(0,r.aY)(e.expected)}`
;if("absent"in e)return[o,s,`It was not found: ${(0,r.CS)(e.absent)}.`,lookYourself(n)].join("\n\n")
;const{plan:l,operations:u}=e.difference,c=[{title:"The plan as a whole",fields:l},...u.map(e=>({
title:operationTitle(e,n.kinds),fields:e.fields}))].filter(({fields:e})=>e.length>0);let d=t;const p=[]
;for(const{title:e,fields:n}of c){if(d<=0)break
;p.push(e,(0,r.tp)(["Field","Approved","Would run"],n.slice(0,d).map(fieldCells))),d-=n.length}
const h=c.reduce((e,{fields:n})=>e+n.length,0),f=h>t?[`${(0,
a.hS)(h-t,"more change")}: see \`report.html\` in the proof.`]:[];return[o,s,...p,...f].join("\n\n")}
function operationTitle(e,n){const{operation_id:t,change:a}=e;return`${(0,o.I)(e,n).title} ${(0,r.aY)(t,80)} ${s[a]}`}
function fieldCells(e){const{before:n,after:t}=shownValues(e);return[(0,r.MZ)(e.field),(0,r.MZ)(n,2*c),(0,r.MZ)(t,2*c)]}
},27366:(e,n,t)=>{t.d(n,{Fu:()=>o.Fu,Gt:()=>r,Xq:()=>o.Xq,a3:()=>formatDuration,hS:()=>o.hS});var o=t(40666);const r={
create:{symbol:"+",word:"create"},update:{symbol:"~",word:"update"},none:{symbol:"=",word:"nothing to do"},conflict:{
symbol:"!",word:"conflict"}};function formatDuration(e){if(e<1e3)return`${e} ms`;const n=e/1e3
;if(n<60)return`${n.toFixed(1)} s`;const t=Math.floor(n/60)
;return t<60?`${t} min ${Math.floor(n%60)} s`:`${Math.floor(t/60)} h ${t%60} min`}},32921:(e,n,t)=>{t.d(n,{
Er:()=>digestPart,H9:()=>causePart,Lk:()=>runPart,TJ:()=>receiptsPart,c_:()=>operationsPart,i1:()=>bannerPart,
is:()=>changePart});var o=t(50984),r=t(2792),a=t(54285),i=t(96452),s=t(27366);const l={gold:"🟡",blue:"🔵",green:"🟢",
orange:"🟠",red:"🔴"},u=20;function bannerPart({banner:e,warnings:n},t="##",o=u){const r=n.slice(0,o).map(e=>`> ⚠️ ${(0,
a.CS)(e.message)} (${(0,a.aY)(e.code)})`),i=n.length-r.length;i>0&&r.push(`> ${(0,
s.hS)(i,"more warning")} in the proof.`)
;return[`${t} ${l[e.tone]} ${e.label}`,`**${e.headline}** ${e.sentence}`,...0===r.length?[]:[r.join("\n>\n")]].join("\n\n")
}function runPart({input:{proof:e,links:n}}){const{run:t}=e;return[(0,a.aY)(t.repository),`commit ${(0,a.aY)((0,
s.Fu)(t.commit_sha))} of ${(0,
a.aY)(t.ref)}`,`${(0,a.nf)(`run ${t.run_id}`,n.runUrl)}, attempt ${t.run_attempt}`,`by ${(0,a.aY)(t.actor)} on ${(0,
a.aY)(t.event)}`,...null===t.environment?[]:[`environment ${(0,a.aY)(t.environment)}`]].join(" · ")}
function digestPart({input:e}){return`**Plan digest**\n\n\`\`\`text\n${e.plan.plan_digest}\n\`\`\``}
function operationsPart({operations:e,input:n},t){
const o="prod"===n.proof.run.mode,r=e.slice(0,t),i=r.map(reasonCell),l=i.some(e=>""!==e),u=r.map((e,n)=>[(0,
a.MZ)(e.id,80),`${e.kind.title} ${(0,
a.MZ)(e.kind.subject(e.planned.parameters),120)}`,effectCell(e.planned),...o?[fateCell(e)]:[],...l?[i[n]??""]:[]]),c=e.length-r.length,d=0===c?"":`\n\n${(0,
s.hS)(c,"more operation")}: see \`report.html\` in the proof.`,p=["Operation","What","Plan",...o?["Result"]:[],...l?[o?"Why":"Prod would refuse"]:[]]
;return`${(0,a.tp)(p,u)}${d}`}function effectCell({effect:e}){const{symbol:n,word:t}=s.Gt[e]
;return unbroken(`\`${n}\` ${t}`)}function fateCell({fate:e,execution:n}){const{symbol:t,word:o}=i.v[e];return(0,
a.nf)(unbroken(`${t} ${o}`),n?.github?.url??null)}const unbroken=e=>e.replaceAll(" "," ")
;function reasonCell({causes:e}){const n=e.find(({code:e})=>"mode_not_prod"!==e)
;return void 0===n?"":`${n.explanation.title} (${(0,a.MZ)(n.code)})`}
function causePart({cause:e,operations:n},{input:t}){const{explanation:r,rule:i,unmet:s}=e,l=(0,
o.tp)(e.code),u=i??e.setting,c=n.slice(0,10).map(e=>(0,
a.aY)(e,80)),d=n.length>c.length?` and ${n.length-c.length} more`:"",p=t.links.policyUrl,h=null===e.policyLine||null===p?p:`${p}#L${e.policyLine}`,f=null===e.policyLine?"":`, line ${e.policyLine}`
;return[`**${e.alert?"🔺 ":""}${r.title}** (${(0,
a.aY)(e.code)}): ${c.join(", ")}${d}`,r.cause,...null===l?[]:[`Asked for by ${l.by}. Wanted: ${l.wanted}.`],...null===e.message?[]:[`Recorded: ${(0,
a.CS)(e.message)}`],...null===u?[]:[`${null===i?"Setting":"Rule"} ${(0,a.aY)(u)} ${(0,
a.nf)(`in the policy${f}`,h)}.`],...null===s?[]:[`Condition ${(0,a.aY)(s.condition)}: wanted ${(0,
a.aY)(s.expected)}, found ${(0,
a.aY)(s.found)}.`],`What to do:\n\n${r.remedy.map((e,n)=>`${n+1}. ${e}`).join("\n")}`].join("\n\n")}
function changePart({id:e,planned:n,kind:t},o){const r=(0,a.aY)(t.subject(n.parameters)),i=`**${t.title} ${r}** (${(0,
a.aY)(e,80)}) ${effectCell(n)}`,s=null===n.reason?null:(0,
a.CS)(n.reason),l=t.parts(n).map(e=>function partText(e,{target_subject:n},t){switch(e.part){case"commit":{
const t=null===n?"":` ${(0,a.CS)(n,120)}`;return`${null===e.from?"Commit":`Moves ${(0,a.aY)(e.from)} →`} ${(0,
a.aY)(e.sha)}${t}`}case"facts":{const n=e.facts.flatMap(([e,n])=>null===n?[]:[`${e}: ${n.map(e=>piece(e)).join("")}`])
;return 0===n.length?null:n.join(" · ")}case"table":
return(0,a.tp)(e.columns,e.rows.map(({sign:e,cells:n})=>n.map((n,t)=>`${0===t&&void 0!==e?`${e} `:""}${n.map(pieceCell).join("")}`)))
;case"note":return e.note;case"text":return 0===t||""===e.text.trim()?null:`${e.title}:\n\n${(0,a.kq)(e.text,t)}`}
}(e,n,o));return[i,s,...l].filter(e=>null!==e).join("\n\n")}const pieceCell=e=>piece(e,a.MZ);function piece(e,n=a.aY){
return"string"==typeof e?e:"name"in e?n(e.name,e.limit):"digest"in e?(0,a.aY)(e.digest.slice(7)):"bytes"in e?`${(0,
s.Xq)(e.bytes)} (${e.bytes})`:!0===e.small?"":(0,a.CS)(e.prose,e.limit)}function receiptsPart({operations:e},n){
const t=e.flatMap(({id:e,receipt:n,execution:t})=>{if(null===n)return[]
;const o=(t?.checks??[]).filter(({result:e})=>"pass"===e).length,i=null===t?.checks||null===t?"not at the gate":`${o} of 9 pass`,s=n.enforceable?"enforceable":"advisory"
;return[[(0,a.MZ)((0,r.ko)(n.receipt_id)),(0,a.MZ)(e,80),s,i]]});return 0===t.length?"":(0,
a.tp)(["Receipt","Operation","Kind","Checks"],t.slice(0,n))}},57994:(e,n,t)=>{t.d(n,{Br:()=>renderSummary,
VH:()=>refusalTitle,lI:()=>nextPart,wv:()=>changesTitle})
;var o=t(14246),r=t(54285),a=t(64347),i=t(96452),s=t(27366),l=t(32921),u=t(22808);const c=921600,d=[{rows:1e3,
changes:200,body:2e4,causes:100},{rows:1e3,changes:200,body:1e3,causes:100},{rows:1e3,changes:200,body:0,causes:50},{
rows:1e3,changes:0,body:0,causes:20},{rows:200,changes:0,body:0,causes:10},{rows:20,changes:0,body:0,causes:3},{rows:0,
changes:0,body:0,causes:1}];function renderSummary(e,{limitBytes:n=c}={}){const t=(0,i.I)(e);return(0,
r.eO)(d,n,e=>function summaryAt(e,n){
const{input:t,operations:o,causes:i}=e,u=i.filter(({cause:e})=>"mode_not_prod"!==e.code),c=o.slice(0,n.changes).map(e=>(0,
l.is)(e,n.body)),d="prod"===t.proof.run.mode&&n.rows>0?(0,
l.TJ)(e,n.rows):"",p=u.length-Math.min(u.length,n.causes),{run_id:h,repository:f}=t.proof.run,m={kinds:t.kinds,
links:t.links,runId:h,repository:f},g=[(0,l.i1)(e),(0,l.Er)(e),...null===t.comparison?[]:[(0,
a.bG)(t.comparison,m,n.rows)],0===n.rows?`${(0,s.hS)(o.length,"operation")}: see \`report.html\` in the proof.`:(0,
l.c_)(e,n.rows),...0===u.length?[]:[`### ${refusalTitle(e)}`,...u.slice(0,n.causes).map(n=>(0,
l.H9)(n,e)),...0===p?[]:[`${(0,
s.hS)(p,"more reason")}: see \`report.html\` in the proof.`]],nextPart(e),...0===c.length?[]:[(0,
r.zH)(changesTitle(e),c.join("\n\n---\n\n"))],...""===d?[]:[(0,
r.zH)("Receipts and their checks",d)],..."prod"===t.proof.run.mode?[verifyPart(t)]:[],(0,l.Lk)(e)]
;return`${g.join("\n\n")}\n`}(t,e))}function refusalTitle({input:e,banner:n}){return"prod"===e.proof.run.mode?(0,
o.Z)(n.state):"Why prod would refuse it"}function changesTitle({input:e}){
return("prod"===e.proof.run.mode?"What changes":"What will change")+", in full"}function nextPart({banner:e}){
return["**Next:**",e.steps.map(({text:e,url:n})=>(0,r.nf)(e,n)).join(" · ")].join(" ")}function verifyPart(e){
return`### Verify it yourself\n\nThe proof of this run needs no trust in this page, in a clone:\n\n\`\`\`sh\n${(0,
u.I)(e).join("\n")}\n\`\`\``}},22808:(e,n,t)=>{function verifyCommands({proof:e,links:n}){
const{run:t}=e,o=n.artifact??"marketops-proof",r="https://github.com"===n.server?"":`${new URL(n.server).host}/`,a=null===n.action?"marketops":`npx github:${n.action}#v${t.action_version}`
;return[`gh run download ${t.run_id} --repo ${shell(r+t.repository)} --name ${shell(o)} --dir ${shell(o)}`,"git fetch origin && git show origin/HEAD:.marketops/trusted-keys > trusted-keys",`${a.split(" ").map(shell).join(" ")} verify ${shell(o)} --trusted-keys trusted-keys`]
}function shell(e){return/^[\w./:@%+#-]+$/.test(e)&&!e.startsWith("#")?e:`'${e.replaceAll("'","'\\''")}'`}t.d(n,{
I:()=>verifyCommands})},96452:(e,n,t)=>{t.d(n,{v:()=>d,I:()=>viewModelOf})
;var o=t(96679),r=t(36625),a=t(14246),i=t(83015),s=t(50984);function causesOf(e){
const{execution:n,receipt:t,decision:o}=e,r=n?.code??null,a=null===t?o?.violations??[]:t.receipt.violations,i=new Map,add=e=>{
const n=[...i.values()].find(({code:n,rule:t})=>n===e.code&&t===e.rule)
;(void 0===n||n.message!==e.message&&null===e.check&&null===n.check)&&i.set(`${e.code}\n${e.rule??""}\n${e.message??""}`,e)
};null!==n&&null!==n.outcome&&null!==r&&add(function fromExecution(e,{planned:n}){
const t=e.checks?.find(({code:n})=>null!==n&&n===e.code)?.name??null,o="conflict"===e.code?e.message??n.reason:e.message
;return plain(e.code??"not_reached",o,t)}(n,e));for(const n of a)add(fromViolation(n,e))
;for(const e of n?.checks??[])"fail"===e.result&&null!==e.code&&add(plain(e.code,null,e.name)),
"not_evaluated"===e.result&&add(notEvaluated(n,e.name))
;return 0===i.size&&null!==r&&add(plain(r,n?.message??null,null)),[...i.values()]}function notEvaluated(e,n){
const t=e?.checks?.find(({result:e})=>"fail"===e)
;return void 0===t||null===t.code?plain("check_not_evaluated",null,n):plain(t.code,null,t.name)}
function fromViolation({code:e,message:n,rule:t},{planned:o,decided:r,policy:a}){
const i="conflict"===e?o.reason??n:n,s=null===t?/\bpolicy setting ([a-z_]+(?:\.[a-z_]+)?)/.exec(n)?.[1]??null:null,l=r?.data.rules.find(e=>"id"in e&&e.id===t)
;return{...plain(e,"mode_not_prod"===e||"plan_blocked"===e?null:i,null),rule:t,setting:s,unmet:l?.unmet??null,
policyLine:null!==t?a.ofRule(t):null===s?null:a.ofSetting(s)}}function plain(e,n,t){const o=(0,
s.WE)(e),r="security"===o.severity&&(null!==t||e.startsWith("ledger_"));return{code:e,explanation:o,message:n,rule:null,
setting:null,unmet:null,policyLine:null,check:t,alert:r}}const l={security:0,error:1,warning:2,info:3},u=4
;var c=t(62568);const d={shipped:{symbol:"✓",word:"shipped"},unchanged:{symbol:"=",word:"was there already"},
blocked_by_mode:{symbol:"○",word:"dry run: not done"},refused:{symbol:"✕",word:"refused"},held_back:{symbol:"–",
word:"held back"},rejected:{symbol:"✕",word:"rejected at the gate"},failed:{symbol:"✕",word:"failed"},skipped:{
symbol:"–",word:"skipped"},in_doubt:{symbol:"?",word:"in doubt"},waiting:{symbol:"◔",word:"authorized, not executed"},
not_reached:{symbol:"–",word:"not reached"}};function viewModelOf(e){
const n=function operationsOf({proof:e,plan:n,kinds:t,lines:o,policyText:a}){
const{phase_2_fc_authorization:i}=e,s=byId(e.phase_3_github_execution.operations),l=byId(e.phase_4_proof_ledger.bindings),u=byId(o.filter(e=>"policy.decided"===e.type)),c=byId(i.decisions),d=byId(i.receipts),p=function policyLines(e){
const n=new Map,t=new Map;let o="";for(const[r,a]of e.split("\n").entries()){const note=(e,n)=>{e.has(n)||e.set(n,r+1)
},[,,e]=/^[\s-]*(?:\{\s*)?id:\s*(['"]?)([^'"#,}]+?)\1\s*(?:[#,}].*)?$/.exec(a)??[];void 0!==e&&note(n,e)
;const[,i,s]=/^(\s*)([a-z_]+):/.exec(a)??[];void 0!==s&&(""===i&&(o=s),note(t,""===i?s:`${o}.${s}`))}return{
ofRule:e=>n.get(e)??null,ofSetting:e=>t.get(e)??t.get(e.split(".",1)[0]??"")??null}}(a);return n.operations.map(n=>{
const o=n.operation_id,a=s.get(o)??null,i={planned:n,execution:a,receipt:d.get(o)??null,decided:u.get(o)??null,
decision:c.get(o)??null,policy:p},h=l.get(o)??null,f=function fateOf({execution:e,receipt:n},t,o){
return"succeeded"===e?.outcome?"shipped":"unchanged"===e?.outcome?"unchanged":"blocked"===e?.outcome?"blocked_by_mode":null!==e&&null!==e.outcome?e.outcome:t?"in_doubt":!0===e?.checks?.some(e=>"pass"!==e.result)?"rejected":!0===n?.enforceable?"authorized"===o?"waiting":"not_reached":"plan_blocked"===e?.code?"held_back":null===(e?.code??null)?"not_reached":"refused"
}(i,null!==h&&null!==h.intent_seq,e.run.result);return{id:o,planned:n,kind:(0,r.I)(n,t),fate:f,causes:causesFor(f,i),
execution:a,receipt:i.receipt,decided:i.decided,binding:h}})}(e),t=function groupCauses(e){const n=new Map
;for(const{id:t,causes:o}of e)for(const e of o){
const{code:o,message:r,rule:a,unmet:i,check:s}=e,l=JSON.stringify([o,r,a,i,s]),u=n.get(l);void 0===u?n.set(l,{cause:e,
operations:[t]}):u.operations.push(t)}const weight=({cause:e})=>e.alert?-1:(0,i.C)(e.code)?u:l[e.explanation.severity]
;return[...n.values()].sort((e,n)=>weight(e)-weight(n))}(n),s=t.filter(({cause:e})=>e.alert),d=function countsOf(e){
const having=(...n)=>e.filter(({fate:e})=>n.includes(e)).length,n=having("shipped"),t=having("unchanged");return{
operations:e.length,shipped:n,unchanged:t,notShipped:e.length-n-t,
refused:e.filter(({causes:e})=>e.some(({code:e})=>"mode_not_prod"!==e)).length}
}(n),p=e.lines.some(({type:e})=>"run.closed"===e),h=function warningsOf({warnings:e,lines:n}){
const t=n.find(e=>"run.opened"===e.type),r=[...t?.data.warnings.filter(e=>"code"in e)??[],...e,...(0,o._7)(n)]
;return[...new Map(r.map(e=>[`${e.code}\n${e.message}`,e])).values()]}(e);return{input:e,banner:(0,a.Y)({input:e,
counts:d,causes:t,alerts:s,warnings:h,closed:p}),phases:(0,c.I$)(e.lines),operations:n,causes:t,alerts:s,warnings:h,
counts:d}}function byId(e){return new Map(e.flatMap(e=>void 0===e.operation_id?[]:[[e.operation_id,e]]))}
function causesFor(e,n){if("shipped"===e||"unchanged"===e)return[]
;if("waiting"===e)return[plain("not_executed",null,null)];const t=causesOf(n)
;return t.length>0?t:[plain("in_doubt"===e?"in_doubt":"not_reached",n.execution?.message??null,null)]}}};
