import{createRequire as e}from"module";export const id=419;export const ids=[419,3453];export const modules={
2559:(e,t,n)=>{n.r(t),n.d(t,{verifyJob:()=>verifyJob})
;var o=n(77598),r=n(51455),i=n(76760),a=n(91659),s=n(94322),l=n(6848),u=n(74296)
;async function downloadArtifact({name:e,run:t,temporary:n,client:o}){
const a=null===t?`The artifact ${e} of this run`:`The artifact ${e} of run ${t.id}`,failed=(e,t)=>new u.NL("artifact_download_failed",`${a} was not downloaded: ${e}. Or download it in a step before (actions/download-artifact) and name its folder as path.`,{
cause:t}),s=function findBy(e){if(null===e)return{};const[t="",n=""]=e.repository.split("/");return{findBy:{
token:e.token,workflowRunId:Number(e.id),repositoryOwner:t,repositoryName:n}}
}(t),{artifact:d}=await o.getArtifact(e,s).catch(e=>{throw function isNotFound(e){
return e instanceof Error&&("ArtifactNotFoundError"===e.name||"status"in e&&404===e.status)}(e)?function missing(e,t){
const n=null===t?"":", and that the token has `actions: read`"
;return new u.NL("artifact_not_found",`${e} is not there. Check its name and the run${n}; artifacts expire, and those of a re-run have the attempt in their name (marketops-proof-2).`)
}(a,t):failed(reason(e),e)}),{digest:c}=d
;if(void 0===c||!/^sha256:[0-9a-f]{64}$/.test(c))throw failed("the service lists no digest of it")
;if(d.size>l.b1.unpackedBytes)throw failed(`it has ${d.size} bytes, more than a proof may have`);const p=await(0,
r.mkdtemp)((0,i.join)(n,"marketops-artifact-")),f={...s,path:p,skipDecompress:!0,expectedHash:c
},{digestMismatch:h}=await o.downloadArtifact(d.id,f).catch(e=>{throw failed(reason(e),e)})
;if(!1!==h)throw new u.NL("artifact_digest_mismatch",`${a} (id ${d.id}) does not have the digest ${c} that the service lists. It was changed on its way, or where it is stored. Run again; if it stays so, do not rely on it.`)
;const[m,...g]=await(0,r.readdir)(p),w=(0,i.join)(p,m??"");if(void 0===m||g.length>0||!(await(0,
r.stat)(w)).isFile())throw failed("it did not come as one file");return w}function reason(e){const t=(0,u.bD)(e)
;return/GHES/.test(t)?"GitHub Enterprise Server does not serve these downloads":t.split("\n",1)[0]??""}
var d=n(39600),c=n(57139),p=n(55543),f=n(38931),h=n(6346),m=n(36808),g=n(81729),w=n(53633);function readExpected(e){
return[["repository","expected-repository",(0,g.LF)(e,"expected-repository"),y],["runId","expected-run-id",(0,
g.LF)(e,"expected-run-id"),w.hH],["commitSha","expected-commit-sha",(0,
g.LF)(e,"expected-commit-sha"),w.XS],["planDigest","expected-plan-digest",(0,
g.LF)(e,"expected-plan-digest"),w.br]].flatMap(([e,t,n,o])=>{if(""===n)return[];const r=o(n);if(null!==r)throw(0,
g.MB)(t,`${JSON.stringify(n)} is not ${r.expected}.`);return[{input:t,fact:e,value:n}]})}const y=(0,
w.wC)(/^[^/\s]+\/[^/\s]+$/,"owner/name")
;var b=n(14855),$=n(93156),v=n(29241),k=n(46260),_=n(19523),E=n(14182),I=n(91948),S=n(54285),x=n(90687)
;function pinsFrom(e,t){const n=(0,k._6)(e);try{if(null!==n)return(0,v.cz)(n,t)}catch(e){if(!(e instanceof _.Us))throw e
;throw new u.NL("trusted_keys_invalid",`${t}, line ${e.line} ${e.message}. Mend it there.`)}
throw new u.NL("trusted_keys_invalid",`${t} is not valid UTF-8. Mend it there.`)}const N={ok:"✅",failed:"❌ failed",
unverifiable:"❔ unverifiable",missing:"❔ missing",unpinned:"❔ unpinned",skipped:"skipped",not_applicable:"–"}
;var L=n(21926);async function verifyJob(e,t){const n=function readVerifyInputs(e){const t=(0,g.LF)(e,"path"),n=(0,
g.LF)(e,"artifact-name"),o=(0,g.LF)(e,"run-id")
;if(""===t==(""===n))throw(0,g.MB)("path",`give either path or artifact-name, ${""===t?"one of them":"not both"}.`)
;if(""!==o&&""===n)throw(0,g.MB)("run-id","belongs to artifact-name, and that is not given.");if(""!==o&&null!==(0,
w.hH)(o))throw(0,g.MB)("run-id",`${JSON.stringify(o)} is no id of a workflow run, which is a number.`);const r=(0,
g.LF)(e,"trusted-keys")||null,i=(0,g.Mn)((0,g.LF)(e,"vkey")),a=(0,g.LF)(e,"github-token")
;if(""===a&&(""!==o||null===r&&0===i.length))throw(0,
g.MB)("github-token","is empty. Leave it out to use the token of the job.");return{proof:""===t?{artifact:(0,g.Ep)(n),
runId:o||null}:{path:t},trustedKeys:r,vkeys:i,approvers:(0,g.Mn)((0,g.LF)(e,"approvers")),token:a,
expected:readExpected(e)}}(e);""!==n.token&&(0,L.jD)(n.token);for(const{code:n,message:o}of(0,
m.U)(e,"prod"))t.warning(`${o} [${n}]`);const r={env:e,log:t,inputs:n,facts:(0,g.MH)(e,{mode:"dry_run",environment:null
},(0,o.randomBytes)(16).toString("hex")),workspace:e.GITHUB_WORKSPACE??process.cwd()},l=await async function keysOf(e){
const{trustedKeys:t,vkeys:n,approvers:o}=e.inputs
;if(null===t&&0===n.length)return async function keysOfOwners({facts:e,inputs:t,env:n,log:o}){const r=(0,h.N)({facts:e,
token:t.token,env:n,clock:Date.now,log:o.info});return await(0,b.Z0)({facts:e,github:r}),async function ownersPins(e,t){
const{read:n,commit:o,branch:r}=await(0,I.O)(e,t),[i,a]=await Promise.all([n(E.Z),(0,
I.D)(e,t,r)]),s=null===i?", where there is no such file":"";return{
...pinsFrom(i??Buffer.alloc(0),`${E.Z} of the default branch at ${o}${s}`),approvers:new Set(a.map(p.ol))}
}(r.reader,e.repository)}(e)
;const r=null===t?"":await readKeys(e,"trusted-keys",t),i=await Promise.all(o.map(t=>readKeys(e,"approvers",t))),a=[...null===t?[]:[t],...0===n.length?[]:["input vkey"]].join(" and "),s=pinsFrom(Buffer.from(`${r}\n${n.join("\n")}`),a)
;return 0===i.length?s:{...s,approvers:new Set(i.map(p.ol))}
}(r),{path:f,what:y,zip:v}=await async function proofOf({inputs:e,facts:t,env:n,workspace:o}){const{proof:r}=e
;if("path"in r)return{path:(0,i.resolve)(o,r.path),what:r.path,zip:!1};const l=(0,
g.yy)(n),{artifact:u,runId:d}=r,c=null===d||d===t.runId?null:d,p=await a.Os("Artifact",async()=>downloadArtifact({
name:u,run:null===c?null:{id:c,repository:t.repository,token:e.token},temporary:l,client:await(0,s.A)()}));return{
path:p,what:`artifact ${u} of run ${d??t.runId}`,zip:!0}}(r),k=v&&"zip"!==(await(0,d.GJ)(f))?.kind?(0,
d._P)(`${y}: expected the zip of a proof, found another file`):await(0,d.xJ)(f,{pins:l})
;t.info(`keys: ${l.keys.length} from ${l.from}`);for(const e of[...(0,c.Wb)(k),...(0,c.pi)(k)])t.info(e)
;a.uH("verdict",k.verdict),a.uH("entries",String(k.entries)),a.uH("head",k.head??"")
;const _="VERIFIED"===k.verdict?k.about:void 0;a.uH("repository",_?.repository??""),a.uH("run-id",_?.runId??""),
a.uH("commit-sha",_?.commitSha??""),a.uH("plan-digest",_?.planDigest??"")
;const F=function verificationFailure({verdict:e,checks:t},n){if("VERIFIED"===e)return null
;const o=["failed","unverifiable","missing","unpinned","skipped"].flatMap(e=>t.filter(({status:t})=>t===e))[0],r=void 0===o?"":` ${o.name}: ${o.detail}.`
;return new u.NL("proof_not_verified",`${n} is ${e}. ${x.L[e]}${r} Do not rely on it; the job summary has every check.`)
}(k,y)??function otherProof(e,t,n){const o=t.filter(({fact:t,value:n})=>!function isSame(e,t,n){
return"repository"===e?t.toLowerCase()===n?.toLowerCase():t===n}(t,n,e?.[t]??null));if(0===o.length)return null
;const r=o.map(({input:t,fact:n,value:o})=>{const r=void 0===e?"what is no proof of one run":(0,$.SP)(e[n])
;return`${t}: expected ${(0,$.SP)(o)}, found ${r}`})
;return new u.NL("proof_of_another",`${n} is VERIFIED, but not the proof that is required. ${r.join("; ")}.`)
}(_,n.expected,y)
;return await a.z.addRaw(function verificationSummary({verdict:e,checks:t,entries:n,head:o,about:r},i,a,s){
const l=t.find(({status:e})=>"failed"===e),u=t.map(({name:e,status:t,detail:n})=>[N[t],e.replaceAll("_"," "),(0,
S.CS)(n,300)])
;return[`## Verification: ${e}`,x.L[e],...void 0===l?[]:[`First failure, ${l.name.replaceAll("_"," ")}: ${(0,
S.CS)(l.detail)}`],..."VERIFIED"===e&&null!==s?[`**Not the proof that is required.** ${(0,
S.CS)(s.message)}`]:[],`- What: ${(0,S.aY)(i)}\n- Keys: ${a.keys.length} from ${(0,
S.aY)(a.from)}`+(void 0===r||"VERIFIED"!==e?"":`\n- About: run ${(0,S.aY)(r.runId)} of ${(0,
S.aY)(r.repository)} at commit ${(0,S.aY)(r.commitSha)}`)+(null===o?"":`\n- Ledger lines: ${n}, head ${(0,
S.aY)(o)}`),(0,S.tp)(["","Check","What it found"],u),""].join("\n\n")}(k,y,l,F),!0).write(),F}
async function readKeys({workspace:e,inputs:{proof:t}},n,o){const a=(0,i.resolve)(e,o);let s;try{s=await(0,
r.readFile)(a,"utf8")}catch(e){throw new u.NL("input_invalid",`Input ${n}: ${o} cannot be read (${(0,
u.bD)(e)}). Check it out, or leave it out for the list of the default branch.`)}if("path"in t&&await(0,f.F)(a,(0,
i.resolve)(e,t.path)))throw new u.NL("input_invalid",`Input ${n}: ${o} lies in what is to be verified. A proof does not say whom to believe about it: name a file from elsewhere, or leave it out for the list of the default branch.`)
;return s}},38931:(e,t,n)=>{n.d(t,{F:()=>isInside});var o=n(51455),r=n(76760);async function isInside(e,t){
const[n,i]=await Promise.all([(0,o.realpath)(e),(0,o.realpath)(t).catch(()=>t)]),a=(0,r.relative)(i,n)
;return".."!==a&&!a.startsWith(`..${r.sep}`)&&a!==(0,r.resolve)(a)}},58080:(e,t,n)=>{function printable(e){
return e.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
}n.d(t,{g:()=>printable})},42522:(e,t,n)=>{n.d(t,{NX:()=>blockingOf,ZI:()=>whyTitle,uv:()=>decisionOf,xR:()=>decision})
;var o=n(27366);const r={planned:{tone:"gold",symbol:"○",label:"Dry run"},would_refuse:{tone:"gold",symbol:"✕",
label:"Dry run · prod would refuse"},nothing_to_do:{tone:"gold",symbol:"=",label:"Dry run · nothing to do"},
unauthorized:{tone:"blue",symbol:"◔",label:"Prod · waits for approval"},refused:{tone:"red",symbol:"✕",
label:"Prod · refused"},waiting:{tone:"blue",symbol:"◔",label:"Prod · authorized, not executed"},shipped:{tone:"green",
symbol:"✓",label:"Prod · shipped"},unchanged:{tone:"green",symbol:"=",label:"Prod · nothing to do"},partial:{
tone:"orange",symbol:"◑",label:"Prod · partly shipped"},in_doubt:{tone:"orange",symbol:"?",label:"Prod · in doubt"},
failed:{tone:"red",symbol:"✕",label:"Prod · failed"},alert:{tone:"red",symbol:"▲",label:"Prod · security alert"},
unusable:{tone:"red",symbol:"✕",label:"Unusable"},in_order:{tone:"green",symbol:"✓",label:"In order"},found:{tone:"red",
symbol:"!",label:"Look at this"}};function decision(e,t){return{state:e,...r[e],code:null,rows:[],blockers:[],steps:[],
...t}}function decisionOf(e){
const{input:t,causes:n}=e,o=function stateOf({input:e,operations:t,alerts:n,causes:o,counts:r}){
const{mode:a,result:s}=e.proof.run
;if("dry_run"===a)return r.refused>0?"would_refuse":t.every(({planned:e})=>"none"===e.effect)?"nothing_to_do":"planned"
;return n.length>0?"alert":isClosed(e)?"blocked"===s?o.every(({cause:e})=>i.test(e.code))?"unauthorized":"refused":"authorized"===s?"waiting":t.some(({fate:e})=>"in_doubt"===e)?"in_doubt":"planned"===s?"failed":s:"failed"
}(e),r=blockingOf(n);return decision(o,{title:titleOf(e),sentence:sentenceOf(e,o),code:shortCode(t.plan.plan_digest),
rows:[changesRow(e),requestedRow(e),policyRow(e),...approvalRows(e)],blockers:r.map(({cause:e,operations:t})=>({
title:e.explanation.title,code:e.code,about:some(t,a,e=>[{name:e,limit:40}])})),
steps:stepsOf(e,o,r[0]?.cause??null).filter(({url:e})=>null!==e)})}function blockingOf(e){
return e.filter(({cause:{code:e}})=>"mode_not_prod"!==e&&"not_executed"!==e)}function whyTitle(e){
return"would_refuse"===e?"Why prod would refuse it":"planned"===e||"nothing_to_do"===e?"Why nothing shipped":"waiting"===e||"unauthorized"===e?"Why it has not shipped yet":"Why it did not ship"
}const shortCode=e=>e.replace(/^sha256:(.{4})(.{4}).*$/,"$1-$2");function isClosed({lines:e}){
return e.some(({type:e})=>"run.closed"===e)}
const i=/^(?:approvals_missing|approver_(?:is_[a-z_]+|not_listed)|approval_(?:other_environment|not_by_person|without_plan_digest)|plan_blocked)$/
;function sentenceOf({input:e,operations:t,counts:n,warnings:r},i){
const{shipped:a,unchanged:s,refused:l,notShipped:u}=n,d=(0,o.hS)(n.operations,"operation");switch(i){case"planned":
return isClosed(e)?r.some(({code:e})=>"prod_not_ready"===e)?"Nothing was changed. Prod is not ready for this yet.":"pull_request"===e.proof.run.event?"Nothing was changed. Once merged, it is planned again from the merge, under a code of its own.":"Nothing was changed. Approve only what carries the same plan code.":"The dry run broke off. Nothing was changed."
;case"would_refuse":return`Nothing was changed. Prod would refuse ${l} of ${d}${l<n.operations?", and ship none":""}.`
;case"nothing_to_do":return"Nothing was changed, and nothing would be: all of it is there as planned."
;case"unauthorized":return"Nothing was changed. It ships once it is approved.";case"refused":
return`Nothing was changed: the run was refused, ${(0,o.hS)(u,"operation")} held back.`;case"waiting":
return`Nothing was changed yet: ${(0,o.hS)(u,"receipt")} for the execute job of this run.`;case"shipped":return`${(0,
o.hS)(a,"operation")} shipped, each under a receipt of its own.${0===s?"":` ${s} had nothing to do.`}`;case"unchanged":
return"Nothing to do: all of it was there as planned. No receipt was needed.";case"in_doubt":{
const e=t.filter(({fate:e})=>"in_doubt"===e).length
;return`${(0,o.hS)(e,"operation")} in doubt, ${a} shipped. The next run looks what is there, and records it.`}
case"failed":
return isClosed(e)?"The run failed. Running again does only what is missing.":"The run broke off before its end. The next run looks what is there, and records it."
;case"alert":
return`Stopped at the gate; ${0===a?"nothing was changed":`${a} of ${d} shipped`}. Find out why before you run again.`
;default:return`${a} of ${d} shipped. Running again does only what is missing.`}}
function titleOf({operations:e,input:{plan:t}}){const n=e.find(({kind:e})=>e.leads)??e[0]
;if(void 0===n)return["Nothing planned for ",{name:t.repository,limit:100}]
;const o=new Set(e.map(({planned:e})=>e.repository));return[`${n.kind.title} `,{
name:n.kind.subject(n.planned.parameters),limit:80},1===e.length?" to ":` and ${e.length-1} more to `,{
name:n.planned.repository,limit:100},...1===o.size?[]:[` and ${o.size-1} more`]]}const a=2
;function changesRow({operations:e}){return{label:"Changes",
lines:[...Map.groupBy(e,({kind:e})=>e.title)].map(([e,t])=>[`${(0,
o.hS)(t.length,e.toLowerCase())}: `,...some(t,a,({kind:e,planned:t})=>{const n=s[t.effect]??e.gist?.(t)??[],o={
name:e.subject(t.parameters),limit:60};return 0===n.length?[o]:[o," (",...n,")"]})])}}const s={none:["nothing to do"],
conflict:["conflict"]};function requestedRow({input:{proof:e,plan:t}}){
const{run:n}=e,r=t.operations.find(({target_subject:e})=>null!==e)?.target_subject??null;return{label:"Requested",
lines:[["by ",{name:n.actor,limit:80}," · ",{name:n.ref.replace(/^refs\/(?:heads|tags|pull)\//,""),limit:80},` at ${(0,
o.Fu)(n.commit_sha)}`,...null===r?[]:[" “",{prose:r,limit:60},"”"],` · ${minute(n.opened_at)}`]]}}
const minute=e=>`${e.slice(0,10)} ${e.slice(11,16)} UTC`;function policyRow({operations:e}){
const t=e.filter(({decided:e,standing:t})=>null===t?"permit"===e?.data.decision:"refused"!==t.standing),n=t.flatMap(({decided:e})=>e?.data.rules??[]).flatMap(e=>"id"in e&&e.matched&&"permit"===e.effect?[e.id]:[]),o=some([...new Set(n)],a,e=>[{
name:e,limit:64}]),r=`permits ${t.length} of ${e.length}`;return{label:"Policy",
lines:[0===o.length?[r]:[`${r} (`,...o,")"]]}}function approvalRows({input:e,operations:t}){
const{run:n,phase_2_fc_authorization:r}=e.proof,{approvals:i,signed_approvals:a}=r,s=[...i.map(({user:e,state:t,environment:n,comment:o})=>[("approved"===t?"":`${t} `)+"by ",{
name:e,limit:80},", by review of ",{name:n,limit:80},...""===o?[]:[": “",{prose:o,limit:120
},"”"]]),...a.map(({principal:e,key:t})=>["by ",{name:e,limit:80},", by signature of the key ",{name:t,limit:60
}])],u=e.lines.find(({type:e})=>"evidence.read"===e);if(s.length>0){
const e=s.length>l?[[`and ${s.length-l} more`]]:[],t=void 0===u?[]:[[`on record at ${minute(u.ts)}`]];return[{
label:"Approved",lines:[...s.slice(0,l),...e,...t]}]}
const d=t.flatMap(({standing:e})=>e?.needs??[]),c=[...new Set(d.map(({text:e})=>e))];if(c.length>0)return[{
label:"Needs",lines:[some(c,l,e=>[{prose:e,limit:200}])]}];const{terms:p}=e;if(null===p)return[];const f=[{...p,
what:"approval"},...null===p.signed?[]:[{...p.signed,what:"signature"}]].filter(({min:e})=>e>0);if(0===f.length)return[{
label:"Needs",lines:[["no approval: the policy asks for none"]]}];const h={actor:n.actor,
triggering_actor:n.triggering_actor,commit_author:null};return[{label:"Needs",
lines:f.map(({min:e,from:t,not:n,what:r})=>{const i=[...new Set(n.map(e=>h[e]))];return[(0,
o.hS)(e,r),...0===t.length?[]:[" of ",...some(t,3,e=>[{name:e,limit:80
}])],...0===i.length?[]:[", not "],...some(i,3,e=>null===e?["authors of its commits"]:[{name:e,limit:80}])]})}]}
const l=3;function some(e,t,n){const o=e.length-t
;return[...e.slice(0,t).flatMap((e,t)=>[...0===t?[]:[", "],...n(e)]),...o>0?[` and ${o} more`]:[]]}
function stepsOf({input:e,operations:t},n,o){const{links:r,proof:i}=e,a={text:"Review deployments",url:r.runUrl},s={
text:"See this run",url:r.runUrl},l={text:"Read the log",url:r.runUrl},u={text:"Run it again",url:r.workflowUrl},d={
text:"Plan the next one",url:r.workflowUrl},c={text:"See the environment",url:r.environmentUrl},p={
text:"Open the policy",url:r.policyUrl
},f=null===o||null===o.rule&&null===o.setting?[]:[p],h=/^refs\/pull\/([1-9][0-9]*)\//.exec(i.run.ref)?.[1],m=void 0===h?[]:[{
text:"Review and merge",url:`${r.repository}/pull/${h}`
}],g=t.filter(({execution:e})=>null!==(e?.github?.url??null)),[w=g[0]]=g.filter(({kind:e})=>e.leads),y=void 0===w?[]:[{
text:`Open the ${w.kind.title.toLowerCase()}`,url:w.execution?.github?.url??null}];switch(n){case"planned":
return m.length>0?[...m,s]:[a,{...u,text:"Dispatch the workflow"}];case"nothing_to_do":return[...m,s]
;case"would_refuse":return[...f,l];case"unauthorized":case"waiting":return[a,c];case"refused":return[...f,l,u]
;case"shipped":case"unchanged":return[...y,s,d];case"alert":return[l,c];case"in_doubt":return[u,l];default:return[l,u]}}
},54285:(e,t,n)=>{n.d(t,{CS:()=>prose,MZ:()=>codeCell,aY:()=>code,eO:()=>firstThatFits,kq:()=>quotedBlock,nf:()=>link,
q3:()=>httpUrl,tp:()=>table,zH:()=>details});var o=n(2792);const r={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"}
;function prose(e,t=500){
return(0,o.Jj)((0,o.P8)(e),t).replace(/[&<>]/g,e=>r[e]).replace(/[\\`*_[\]|~$]/g,"\\$&").replaceAll("://","\\://").replace(/[@#]/g,"$&&#8203;").replace(/(www)\./gi,"$1&#46;")
}function code(e,t=200){const n=(0,o.Jj)((0,o.ko)(e),t).replaceAll("##[","#⁠#[");if(""===n.trim())return"(empty)"
;const r="`".repeat(longestRun(n)+1),i=n.startsWith("`")||n.endsWith("`")||n.startsWith(" ")?" ":""
;return`${r}${i}${n}${i}${r}`}function codeCell(e,t=200){const n=code(e,t);if(!n.includes("|"))return n
;return`<code>${(0,o.Jj)((0,o.ko)(e),t).replace(/[^\p{L}\p{N} ]/gu,e=>`&#${e.codePointAt(0)};`)}</code>`}
function link(e,t){const n=null===t?null:httpUrl(t)
;return null===n?e:`[${e}](${n.replace(/[()\\<>|\s`*_[\]]/g,e=>encodeURIComponent(e).replace(/^[(*_)]$/,e=>`%${e.charCodeAt(0).toString(16)}`))})`
}function quotedBlock(e,t){
const n=(0,o.Jj)((0,o.Q6)(e),t).replaceAll("##[","#⁠#["),r="`".repeat(Math.max(3,longestRun(n)+1))
;return[`${r}text`,...n.replace(/\n$/,"").split("\n"),r].map(e=>`> ${e}`).join("\n")}function table(e,t){
const row=e=>`| ${e.join(" | ")} |`;return[row(e),row(e.map(()=>"---")),...t.map(row)].join("\n")}function details(e,t){
return`<details><summary>${e}</summary>\n\n${t}\n\n</details>`}function firstThatFits(e,t,n){let o=""
;for(const r of e)if(o=n(r),Buffer.byteLength(o)<=t)break;return o}function httpUrl(e){if(!URL.canParse(e))return null
;const{protocol:t,username:n,password:o,href:r}=new URL(e);return("https:"===t||"http:"===t)&&""===n&&""===o?r:null}
function longestRun(e){return Math.max(0,...(e.match(/`+/g)??[]).map(e=>e.length))}},27366:(e,t,n)=>{n.d(t,{Fu:()=>o.Fu,
Gt:()=>r,Xq:()=>o.Xq,a3:()=>formatDuration,hS:()=>o.hS});var o=n(40666);const r={create:{symbol:"+",word:"create"},
update:{symbol:"~",word:"update"},none:{symbol:"=",word:"nothing to do"},conflict:{symbol:"!",word:"conflict"}}
;function formatDuration(e){if(e<1e3)return`${e} ms`;const t=e/1e3;if(t<60)return`${t.toFixed(1)} s`
;const n=Math.floor(t/60);return n<60?`${n} min ${Math.floor(t%60)} s`:`${Math.floor(n/60)} h ${n%60} min`}},
90687:(e,t,n)=>{n.d(t,{C:()=>verdictDecision,L:()=>i});var o=n(42522),r=n(27366);const i={
VERIFIED:"Every check passed under a key that was pinned outside the proof.",
TAMPERED:"A check failed: this is not what was written, or was never written by MarketOps.",
UNUSABLE:"There is nothing that can be read as a proof.",
INCOMPLETE:"The run was broken off, or was not allowed to sign: what it did is not told to the end.",
UNVERIFIABLE:"It is signed by a key that is not among the trusted ones.",
SELF_CONSISTENT:"Nothing contradicts itself, but nobody outside vouches for it: it is unsigned, or no key was pinned."
},a={VERIFIED:null,TAMPERED:"Do not rely on it. Take it anew from its run, and find out who changed it",
UNUSABLE:"Give the folder or zip of a proof, a clone of the ledger, or a ledger.jsonl",
INCOMPLETE:"Verify the clone of the ledger branch with its history, or the proof of a run that came to its end",
UNVERIFIABLE:"Give the public keys that the owners list: .marketops/trusted-keys of the default branch",
SELF_CONSISTENT:"Pin a key: --trusted-keys FILE, --vkey KEY or --repository OWNER/NAME"},s={VERIFIED:"in_order",
TAMPERED:"found",UNUSABLE:"unusable"};function verdictDecision({verdict:e,checks:t,entries:n,about:l},u){
const count=(...e)=>t.filter(({status:t})=>e.includes(t)).length,d=t.find(({status:e})=>"failed"===e),c=t.filter(({status:e})=>["unverifiable","missing","unpinned","skipped"].includes(e)),p=a[e],f=e in s?{}:{
tone:"orange",symbol:"?"},h=d??c[0];return(0,o.xR)(s[e]??"found",{...f,label:e,
title:void 0===l?["Verification"]:["Run ",{name:l.runId}," of ",{name:l.repository},` at ${l.commitSha.slice(0,7)}`],
sentence:i[e],rows:[{label:"Keys",lines:[[{prose:u,limit:500}]]},{label:"Checks",
lines:[[`${count("ok")} passed, ${count("failed")} failed, ${c.length} open, ${count("not_applicable")} do not apply`]]
},...0===n?[]:[{label:"Ledger",lines:[[(0,r.hS)(n,"line")]]}]],blockers:void 0===h?[]:[{
title:void 0===d?"Open":"First failure",code:h.name,about:[{prose:h.detail,limit:1e3}]}],steps:null===p?[]:[{text:p,
url:null}]})}},57139:(e,t,n)=>{n.d(t,{Wb:()=>checkLines,pi:()=>conclusionLines});var o=n(58080);const r={ok:"ok",
failed:"FAILED",unverifiable:"UNVERIFIABLE",missing:"MISSING",unpinned:"UNPINNED",skipped:"skipped",not_applicable:"-"}
;function checkLines({checks:e}){return e.map(({name:e,status:t,detail:n})=>`${r[t].padEnd(12)} ${e.padEnd(22)} ${(0,
o.g)(n)}`)}function conclusionLines({verdict:e,checks:t,entries:n,head:r,root:i}){
const a=t.find(({status:e})=>"failed"===e),s="VERIFIED"===e&&t.some(({name:e})=>"inclusion"===e)
;return[...void 0===a?[]:[`first failure: ${a.name}: ${(0,
o.g)(a.detail)}`],...s?["included"]:[],...null===r?[]:[`entries: ${n}`,`head: ${r}`,`root: ${i??"not known"}`],`verdict: ${e}`]
}},63453:t=>{const load=()=>e(import.meta.url)("./undici.cjs");t.exports={get ProxyAgent(){return load().ProxyAgent},
get fetch(){return load().fetch}}}};
