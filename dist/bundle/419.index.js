import{createRequire as e}from"module";export const id=419;export const ids=[419,3453];export const modules={
94322:(e,t,n)=>{async function o(){
const{DefaultArtifactClient:e}=await Promise.all([n.e(7561),n.e(1659),n.e(6118),n.e(8195),n.e(3453)]).then(n.bind(n,8195))
;return new e}n.d(t,{A:()=>o})},2559:(e,t,n)=>{n.r(t),n.d(t,{verifyJob:()=>P})
;var o=n(77598),i=n(51455),r=n(76760),a=n(91659),s=n(94322),l=n(6848),c=n(74296)
;async function u({name:e,run:t,temporary:n,client:o}){
const a=null===t?`The artifact ${e} of this run`:`The artifact ${e} of run ${t.id}`,s=(e,t)=>new c.NL("artifact_download_failed",`${a} was not downloaded: ${e}. Or download it in a step before (actions/download-artifact) and name its folder as path.`,{
cause:t}),u=function(e){if(null===e)return{};const[t="",n=""]=e.repository.split("/");return{findBy:{token:e.token,
workflowRunId:Number(e.id),repositoryOwner:t,repositoryName:n}}}(t),{artifact:p}=await o.getArtifact(e,u).catch(e=>{
throw function(e){return e instanceof Error&&("ArtifactNotFoundError"===e.name||"status"in e&&404===e.status)
}(e)?function(e,t){const n=null===t?"":", and that the token has `actions: read`"
;return new c.NL("artifact_not_found",`${e} is not there. Check its name and the run${n}; artifacts expire, and those of a re-run have the attempt in their name (marketops-proof-2).`)
}(a,t):s(d(e),e)}),{digest:f}=p
;if(void 0===f||!/^sha256:[0-9a-f]{64}$/.test(f))throw s("the service lists no digest of it")
;if(p.size>l.b1.unpackedBytes)throw s(`it has ${p.size} bytes, more than a proof may have`);const h=await(0,
i.mkdtemp)((0,r.join)(n,"marketops-artifact-")),m={...u,path:h,skipDecompress:!0,expectedHash:f
},{digestMismatch:$}=await o.downloadArtifact(p.id,m).catch(e=>{throw s(d(e),e)})
;if(!1!==$)throw new c.NL("artifact_digest_mismatch",`${a} (id ${p.id}) does not have the digest ${f} that the service lists. It was changed on its way, or where it is stored. Run again; if it stays so, do not rely on it.`)
;const[g,...w]=await(0,i.readdir)(h),y=(0,r.join)(h,g??"");if(void 0===g||w.length>0||!(await(0,
i.stat)(y)).isFile())throw s("it did not come as one file");return y}function d(e){const t=(0,c.bD)(e)
;return/GHES/.test(t)?"GitHub Enterprise Server does not serve these downloads":t.split("\n",1)[0]??""}
var p=n(39600),f=n(57139),h=n(55543),m=n(38931),$=n(7727),g=n(36808),w=n(81729),y=n(53633);function v(e){
return[["repository","expected-repository",(0,w.LF)(e,"expected-repository"),k],["runId","expected-run-id",(0,
w.LF)(e,"expected-run-id"),y.hH],["commitSha","expected-commit-sha",(0,
w.LF)(e,"expected-commit-sha"),y.XS],["planDigest","expected-plan-digest",(0,
w.LF)(e,"expected-plan-digest"),y.br]].flatMap(([e,t,n,o])=>{if(""===n)return[];const i=o(n);if(null!==i)throw(0,
w.MB)(t,`${JSON.stringify(n)} is not ${i.expected}.`);return[{input:t,fact:e,value:n}]})}const k=(0,
y.wC)(/^[^/\s]+\/[^/\s]+$/,"owner/name")
;var b=n(4985),_=n(87496),E=n(17917),I=n(93156),N=n(29241),L=n(46260),M=n(19523),S=n(14182),x=n(91948),j=n(42522),A=n(54285),R=n(32921),F=n(90687)
;function D(e,t){const n=(0,L._6)(e);try{if(null!==n)return(0,N.cz)(n,t)}catch(e){if(!(e instanceof M.Us))throw e
;throw new c.NL("trusted_keys_invalid",`${t}, line ${e.line} ${e.message}. Mend it there.`)}
throw new c.NL("trusted_keys_invalid",`${t} is not valid UTF-8. Mend it there.`)}const B={ok:"✅",failed:"❌ failed",
unverifiable:"❔ unverifiable",missing:"❔ missing",unpinned:"❔ unpinned",skipped:"skipped",not_applicable:"–"}
;var C=n(21926);async function P(e,t){const n=function(e){const t=(0,w.LF)(e,"path"),n=(0,w.LF)(e,"artifact-name"),o=(0,
w.LF)(e,"run-id")
;if(""===t==(""===n))throw(0,w.MB)("path",`give either path or artifact-name, ${""===t?"one of them":"not both"}.`)
;if(""!==o&&""===n)throw(0,w.MB)("run-id","belongs to artifact-name, and that is not given.");if(""!==o&&null!==(0,
y.hH)(o))throw(0,w.MB)("run-id",`${JSON.stringify(o)} is no id of a workflow run, which is a number.`);const i=(0,
w.LF)(e,"trusted-keys")||null,r=(0,w.Mn)((0,w.LF)(e,"vkey")),a=(0,w.LF)(e,"github-token")
;if(""===a&&(""!==o||null===i&&0===r.length))throw(0,
w.MB)("github-token","is empty. Leave it out to use the token of the job.");return{proof:""===t?{artifact:(0,w.Ep)(n),
runId:o||null}:{path:t},trustedKeys:i,vkeys:r,approvers:(0,w.Mn)((0,w.LF)(e,"approvers")),token:a,expected:v(e)}}(e)
;""!==n.token&&(0,C.jD)(n.token);for(const{code:n,message:o}of(0,g.U)(e,"prod"))t.warning(`${o} [${n}]`);const i=(0,
w.MH)(e,{mode:"dry_run",environment:null},(0,o.randomBytes)(16).toString("hex")),l={env:e,log:t,inputs:n,facts:i,
workspace:e.GITHUB_WORKSPACE??process.cwd()},d=await async function(e){const{trustedKeys:t,vkeys:n,approvers:o}=e.inputs
;if(null===t&&0===n.length)return async function({facts:e,inputs:t,env:n,log:o}){const i=(0,$.N)({facts:e,token:t.token,
env:n,clock:Date.now,log:o.info});return await(0,E.Z0)({facts:e,github:i}),async function(e,t){
const{read:n,commit:o,branch:i}=await(0,x.O)(e,t),[r,a]=await Promise.all([n(S.Z),(0,
x.D)(e,t,i)]),s=null===r?", where there is no such file":"";return{
...D(r??Buffer.alloc(0),`${S.Z} of the default branch at ${o}${s}`),approvers:new Set(a.map(h.ol))}
}(i.reader,e.repository)}(e)
;const i=null===t?"":await Y(e,"trusted-keys",t),r=await Promise.all(o.map(t=>Y(e,"approvers",t))),a=[...null===t?[]:[t],...0===n.length?[]:["input vkey"]].join(" and "),s=D(Buffer.from(`${i}\n${n.join("\n")}`),a)
;return 0===r.length?s:{...s,approvers:new Set(r.map(h.ol))}
}(l),{path:m,what:k,zip:N}=await async function({inputs:e,facts:t,env:n,workspace:o}){const{proof:i}=e
;if("path"in i)return{path:(0,r.resolve)(o,i.path),what:i.path,zip:!1};const l=(0,
w.yy)(n),{artifact:c,runId:d}=i,p=null===d||d===t.runId?null:d,f=await a.Os("Artifact",async()=>u({name:c,
run:null===p?null:{id:p,repository:t.repository,token:e.token},temporary:l,client:await(0,s.A)()}));return{path:f,
what:`artifact ${c} of run ${d??t.runId}`,zip:!0}}(l),L=N&&"zip"!==(await(0,p.GJ)(m))?.kind?(0,
p._P)(`${k}: expected the zip of a proof, found another file`):await(0,p.xJ)(m,{pins:d});a.uH("verdict",L.verdict),
a.uH("entries",String(L.entries)),a.uH("head",L.head??"");const M="VERIFIED"===L.verdict?L.about:void 0
;a.uH("repository",M?.repository??""),a.uH("run-id",M?.runId??""),a.uH("commit-sha",M?.commitSha??""),
a.uH("plan-digest",M?.planDigest??"");const P=function({verdict:e,checks:t},n){if("VERIFIED"===e)return null
;const o=["failed","unverifiable","missing","unpinned","skipped"].flatMap(e=>t.filter(({status:t})=>t===e))[0],i=void 0===o?"":` ${o.name}: ${o.detail}.`
;return new c.NL("proof_not_verified",`${n} is ${e}. ${F.L[e]}${i} Do not rely on it; the job summary has every check.`)
}(L,k)??function(e,t,n){const o=t.filter(({fact:t,value:n})=>!function(e,t,n){
return"repository"===e?t.toLowerCase()===n?.toLowerCase():t===n}(t,n,e?.[t]??null));if(0===o.length)return null
;const i=o.map(({input:t,fact:n,value:o})=>{const i=void 0===e?"what is no proof of one run":(0,I.SP)(e[n])
;return`${t}: expected ${(0,I.SP)(o)}, found ${i}`})
;return new c.NL("proof_of_another",`${n} is VERIFIED, but not the proof that is required. ${i.join("; ")}.`)
}(M,n.expected,k),U=function(e,t,n,o){const i=(0,F.C)(e,`${n.keys.length} from ${n.from}`),r={...i,rows:[{label:"What",
lines:[[{name:t,limit:200}]]},...i.rows]};if("VERIFIED"!==e.verdict||null===o)return r;const a=[{prose:o.message,
limit:1e3}],s={title:"Not the proof that is required",code:o.code,about:a},{title:l,sentence:c,rows:u}=r;return(0,
j.xR)("found",{title:l,sentence:c,rows:u,label:"VERIFIED, but of something else",blockers:[s]})}(L,k,d,P);await a.Os((0,
b.hS)(L.checks.length,"check"),()=>{for(const e of(0,f.Wb)(L))t.info(e);return Promise.resolve()});for(const e of[...(0,
_.Wp)(U,_.tZ),"",...(0,f.pi)(L)])t.info(e);return await a.z.addRaw(function(e,{checks:t,head:n}){
const o=t.map(({name:e,status:t,detail:n})=>[B[t],e.replaceAll("_"," "),(0,A.CS)(n,300)]);return[(0,R.Jb)({decision:e
}),...null===n?[]:[`Head ${(0,A.aY)(n)}`],(0,A.zH)((0,b.hS)(t.length,"check"),(0,
A.tp)(["","Check","What it found"],o)),""].join("\n\n")}(U,L),!0).write(),P}
async function Y({workspace:e,inputs:{proof:t}},n,o){const a=(0,r.resolve)(e,o);let s;try{s=await(0,
i.readFile)(a,"utf8")}catch(e){throw new c.NL("input_invalid",`Input ${n}: ${o} cannot be read (${(0,
c.bD)(e)}). Check it out, or leave it out for the list of the default branch.`)}if("path"in t&&await(0,m.F)(a,(0,
r.resolve)(e,t.path)))throw new c.NL("input_invalid",`Input ${n}: ${o} lies in what is to be verified. A proof does not say whom to believe about it: name a file from elsewhere, or leave it out for the list of the default branch.`)
;return s}},38931:(e,t,n)=>{n.d(t,{F:()=>r});var o=n(51455),i=n(76760);async function r(e,t){
const[n,r]=await Promise.all([(0,o.realpath)(e),(0,o.realpath)(t).catch(()=>t)]),a=(0,i.relative)(r,n)
;return".."!==a&&!a.startsWith(`..${i.sep}`)&&a!==(0,i.resolve)(a)}},58080:(e,t,n)=>{function o(e){
return e.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
}n.d(t,{g:()=>o})},54285:(e,t,n)=>{n.d(t,{CS:()=>r,Ev:()=>a,MZ:()=>l,aY:()=>s,eO:()=>f,kq:()=>u,nf:()=>c,q3:()=>h,
tp:()=>d,zH:()=>p});var o=n(2792);const i={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function r(e,t=500){return(0,
o.Jj)((0,
o.P8)(e),t).replace(/[&<>]/g,e=>i[e]).replace(/[\\`*_[\]|~$]/g,"\\$&").replaceAll("://","\\://").replace(/[@#]/g,"$&&#8203;").replace(/(www)\./gi,"$1&#46;")
}function a(e,t=500){const n=(0,o.Jj)((0,o.P8)(e),t).split("`")
;return n.length%2==0?r(e,t):n.map((e,n)=>n%2==0?r(e,t):s(e,t)).join("")}function s(e,t=200){const n=(0,o.CI)((0,
o.ko)(e),t).replaceAll("##[","#⁠#[");if(""===n.trim())return"(empty)"
;const i="`".repeat(m(n)+1),r=n.startsWith("`")||n.endsWith("`")||n.startsWith(" ")?" ":"";return`${i}${r}${n}${r}${i}`}
function l(e,t=200){const n=s(e,t);if(!n.includes("|"))return n;return`<code>${(0,o.CI)((0,
o.ko)(e),t).replace(/[^\p{L}\p{N} ]/gu,e=>`&#${e.codePointAt(0)};`)}</code>`}function c(e,t){const n=null===t?null:h(t)
;return null===n?e:`[${e}](${n.replace(/[()\\<>|\s`*_[\]]/g,e=>encodeURIComponent(e).replace(/^[(*_)]$/,e=>`%${e.charCodeAt(0).toString(16)}`))})`
}function u(e,t){const n=(0,o.Jj)((0,o.Q6)(e),t).replaceAll("##[","#⁠#["),i="`".repeat(Math.max(3,m(n)+1))
;return[`${i}text`,...n.replace(/\n$/,"").split("\n"),i].map(e=>`> ${e}`).join("\n")}function d(e,t){
const n=e=>`| ${e.join(" | ")} |`;return[n(e),n(e.map(()=>"---")),...t.map(n)].join("\n")}function p(e,t){
return`<details><summary>${e}</summary>\n\n${t}\n\n</details>`}function f(e,t,n){let o="";for(const i of e)if(o=n(i),
Buffer.byteLength(o)<=t)break;return o}function h(e){if(!URL.canParse(e))return null
;const{protocol:t,username:n,password:o,href:i,hostname:r}=new URL(e)
;if("127.0.0.1"===r||r.endsWith(".localhost"))return null;return("https:"===t||"http:"===t)&&""===n&&""===o?i:null}
function m(e){return Math.max(0,...(e.match(/`+/g)??[]).map(e=>e.length))}},22491:(e,t,n)=>{n.d(t,{BW:()=>s,Uo:()=>r,
W$:()=>a});var o=n(40666),i=n(2792);const r=300,a=4e3,s=e=>e.map(l).join("");function l(e){
return"string"==typeof e?e:"name"in e?(0,i.CI)((0,i.ko)(e.name),e.limit??r):"digest"in e?e.digest:"bytes"in e?(0,
o.Xq)(e.bytes):(0,i.Jj)((0,i.P8)(e.prose),e.limit??a)}},32921:(e,t,n)=>{n.d(t,{Er:()=>g,H9:()=>v,Jb:()=>h,Lk:()=>$,
TJ:()=>N,VR:()=>m,c_:()=>w,is:()=>k,tT:()=>E})
;var o=n(20198),i=n(42522),r=n(97667),a=n(50984),s=n(2792),l=n(54285),c=n(9697),u=n(4985);const d={gold:"🟡",blue:"🔵",
green:"🟢",orange:"🟠",red:"🔴"},p=20,f=e=>e.map(e=>_(e)).join("");function h({decision:e},t="##"){
const{tone:n,symbol:o,label:i,title:r,sentence:a,code:s,rows:c,blockers:u,steps:p}=e,[h,...m]=u
;return[`${t} ${d[n]} ${f(r)}`,`**${o} ${i}**${null===s?"":` · plan ${(0,
l.aY)(s)}`}`,...""===a?[]:[a],c.map(({label:e,lines:t})=>`- **${e}** ${t.map(f).join(" · ")}`).join("\n"),...void 0===h?[]:[`> ✕ ${$=h,
`${$.title} (${(0,
l.aY)($.code)}): ${f($.about)}`}${0===m.length?"":`, and ${m.length} more`}`],...0===p.length?[]:[`**Next:** ${p.map(({text:e,url:t},n)=>0===n?`**${(0,
l.nf)(e,t)}**`:(0,l.nf)(e,t)).join(" · ")}`]].join("\n\n");var $}function m({warnings:e},t=p){if(0===e.length)return[]
;const n=e.slice(0,t).map(e=>`- ${(0,l.Ev)(e.message)} (${(0,l.aY)(e.code)})`),o=e.length-n.length
;return o>0&&n.push(`- ${(0,u.hS)(o,"more note")} in the proof.`),[(0,l.zH)((0,u.hS)(e.length,"note"),n.join("\n"))]}
function $({input:{proof:e,links:t}}){const{run:n}=e;return[(0,l.aY)(n.repository),`commit ${(0,l.aY)((0,
u.Fu)(n.commit_sha))} of ${(0,
l.aY)(n.ref)}`,`${(0,l.nf)(`run ${n.run_id}`,t.runUrl)}, attempt ${n.run_attempt}`,`by ${(0,l.aY)(n.actor)} on ${(0,
l.aY)(n.event)}`,...null===n.environment?[]:[`environment ${(0,l.aY)(n.environment)}`]].join(" · ")}
function g({input:e}){return(0,l.zH)("Plan digest",`\`\`\`text\n${e.plan.plan_digest}\n\`\`\``)}
function w({operations:e,input:t},n){const i="prod"===t.proof.run.mode,r=e.slice(0,n).map(e=>{
const{planned:t,kind:n,fate:r,execution:a,causes:s,id:d,standing:p}=e,{symbol:f,word:h}=i?c.v[r]:u.Gt[t.effect],m=s.find(({code:e})=>"mode_not_prod"!==e),$=void 0===m?[]:[`${m.explanation.title} (${(0,
l.MZ)(m.code)})`],g=null===p?$:[[(0,l.CS)((0,o.y)(p)),...$].join(": ")];return[`${f} ${n.title} ${(0,
l.MZ)(n.subject(t.parameters),60)}`,[(0,l.nf)(h,a?.github?.url??null),...g,(0,l.MZ)(d,I)].join(" · ")]
}),a=e.length-r.length,s=0===a?"":`\n\n${(0,u.hS)(a,"more operation")}: see \`report.html\` in the proof.`;return`${(0,
l.tp)(["What",i?"Result":"Plan"],r)}${s}`}const y=e=>e.replaceAll(" "," ");function v({cause:e,operations:t},{input:n}){
const{explanation:o,rule:i,unmet:r}=e,s=(0,a.tp)(e.code),c=i??e.setting,u=t.slice(0,10).map(e=>(0,
l.aY)(e,80)),d=t.length>u.length?` and ${t.length-u.length} more`:"",p=n.links.policyUrl,f=null===e.policyLine||null===p?p:`${p}#L${e.policyLine}`,h=null===e.policyLine?"":`, line ${e.policyLine}`
;return[`**${e.alert?"🔺 ":""}${o.title}** (${(0,
l.aY)(e.code)}): ${u.join(", ")}${d}`,o.cause,...null===s?[]:[`Asked for by ${s.by}. Wanted: ${s.wanted}.`],...null===e.message?[]:[`Recorded: ${(0,
l.Ev)(e.message)}`],...null===c?[]:[`${null===i?"Setting":"Rule"} ${(0,l.aY)(c)} ${(0,
l.nf)(`in the policy${h}`,f)}.`],...null===r?[]:[`Condition ${(0,l.aY)(r.condition)}: wanted ${(0,
l.aY)(r.expected)}, found ${(0,
l.aY)(r.found)}.`],`What to do:\n\n${o.remedy.map((e,t)=>`${t+1}. ${e}`).join("\n")}`].join("\n\n")}
function k({id:e,planned:t,kind:n},o){const i=(0,l.aY)(n.subject(t.parameters)),r=`**${n.title} ${i}** (${(0,
l.aY)(e,80)}) ${function({effect:e}){const{symbol:t,word:n}=u.Gt[e];return y(`\`${t}\` ${n}`)
}(t)}`,a=null===t.reason?null:(0,l.Ev)(t.reason),s=n.parts(t).map(e=>function(e,{target_subject:t},n){switch(e.part){
case"commit":{const n=null===t?"":` ${(0,l.CS)(t,120)}`;return`${null===e.from?"Commit":`Moves ${(0,
l.aY)(e.from)} →`} ${(0,l.aY)(e.sha)}${n}`}case"facts":{
const t=e.facts.flatMap(([e,t])=>null===t?[]:[`${e}: ${t.map(e=>_(e)).join("")}`])
;return 0===t.length?null:t.join(" · ")}case"table":
return(0,l.tp)(e.columns,e.rows.map(({sign:e,cells:t})=>t.map((t,n)=>`${0===n&&void 0!==e?`${e} `:""}${t.map(b).join("")}`)))
;case"note":return e.note;case"text":return 0===n||""===e.text.trim()?null:`${e.title}:\n\n${(0,l.kq)(e.text,n)}`}
}(e,t,o));return[r,a,...s].filter(e=>null!==e).join("\n\n")}const b=e=>_(e,l.MZ);function _(e,t=l.aY){
return"string"==typeof e?e:"name"in e?t(e.name,e.limit):"digest"in e?(0,l.aY)(e.digest.slice(7)):"bytes"in e?`${(0,
u.Xq)(e.bytes)} (${e.bytes})`:!0===e.small?"":(0,l.CS)(e.prose,e.limit)}function E({signatures:e,input:{lines:t}}){
if(0===e.length)return[];const n=t.find(({type:e})=>"evidence.read"===e)?.ts??null,o=e.slice(0,100).map(e=>{
const{type:t,device:o}=(0,i.Vi)(e),r=[...null===n?[]:[`counted ${n}`],...null===e.notAfter?[]:[`ends ${e.notAfter}`]]
;return[(0,l.MZ)((0,i.DQ)(e),80),[(0,l.MZ)(t),(0,l.MZ)(e.key),o,...r].join(" · ")]});return[(0,l.zH)((0,
u.hS)(e.length,"signature"),(0,l.tp)(["Who","Key"],o))]}const I=32;function N({operations:e},t){
const n=e.flatMap(({id:e,receipt:t,execution:n})=>{if(null===t)return[]
;const o=(n?.checks??[]).filter(({result:e})=>"pass"===e).length,i=null===n?.checks||null===n?"not at the gate":`${o} of 9 checks pass`,a=t.enforceable?"enforceable":"advisory",c=(0,
r.U9)(t.receipt).slice(0,5),u=[`${a}, ${i}`,...0===c.length?[]:[`approved by ${c.map(e=>(0,
l.MZ)(e,40)).join(", ")}`],(0,l.MZ)((0,s.ko)(t.receipt_id),I)];return[[(0,l.MZ)(e,I),u.join(" · ")]]})
;return 0===n.length?"":(0,l.tp)(["Operation","Receipt"],n.slice(0,t))}},87496:(e,t,n)=>{n.d(t,{LV:()=>h,Li:()=>l,
Wp:()=>d,tZ:()=>r});var o=n(2792),i=n(22491);const r={width:1/0,colour:!1},a=120,s=40;function l(e,t){
if(!0!==e.isTTY)return r;return{width:Math.min(a,Math.max(s,e.columns??80)),
colour:""===(t.NO_COLOR??"")&&"dumb"!==t.TERM}}const c={gold:33,blue:34,green:32,orange:33,red:31},u=10;function d(e,t){
const{tone:n,symbol:o,label:i,title:r,sentence:a,code:s,rows:l,blockers:d,steps:m}=e,[$,...g]=d,[w,...y]=m,v=(e,n)=>h(`${e.padEnd(u)} ${n}`,{
width:t.width-2,indent:u+1}).map(e=>`  ${e}`)
;return[(k=`${o} ${i}`,t.colour?`[1;${c[n]}m${k}[0m`:k),...h(`${f(r)}${null===s?"":`   plan ${s}`}`,t),...""===a?[]:h(a,t),...l.flatMap(({label:e,lines:t})=>t.flatMap((t,n)=>v(0===n?e:"",f(t)))),...void 0===$?[]:v("Blocked",`✕ ${$.title} (${$.code}): ${f($.about)}${0===g.length?"":`, and ${g.length} more`}`),...void 0===w?[]:v("Next",p(w)),...y.flatMap(e=>v("",p(e)))]
;var k}const p=({text:e,url:t})=>null===t?e:`${e}: ${t}`;function f(e){return(0,o.kc)((0,i.BW)(e))}
function h(e,{width:t,indent:n=0}){const o=[];let i=""
;for(const r of e.split(/(?<=\S) /))""!==i.trim()&&i.length+1+r.length>t?(o.push(i),
i=" ".repeat(n)+r):i=""===i?r:`${i} ${r}`;return[...o,i]}},90687:(e,t,n)=>{n.d(t,{C:()=>l,L:()=>r})
;var o=n(42522),i=n(4985);const r={VERIFIED:"Every check passed under a key that was pinned outside the proof.",
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
TAMPERED:"found",UNUSABLE:"unusable"};function l({verdict:e,checks:t,entries:n,about:l},c){
const u=(...e)=>t.filter(({status:t})=>e.includes(t)).length,d=t.find(({status:e})=>"failed"===e),p=t.filter(({status:e})=>["unverifiable","missing","unpinned","skipped"].includes(e)),f=a[e],h=e in s?{}:{
tone:"orange",symbol:"?"},m=d??p[0];return(0,o.xR)(s[e]??"found",{...h,label:e,
title:void 0===l||"VERIFIED"!==e?["Verification"]:["Run ",{name:l.runId}," of ",{name:l.repository
},` at ${l.commitSha.slice(0,7)}`],sentence:r[e],rows:[{label:"Keys",lines:[[{prose:c,limit:500}]]},{label:"Checks",
lines:[[`${u("ok")} passed, ${u("failed")} failed, ${p.length} open, ${u("not_applicable")} do not apply`]]
},...0===n?[]:[{label:"Ledger",lines:[[(0,i.hS)(n,"line")]]}]],blockers:void 0===m?[]:[{
title:void 0===d?"Open":"First failure",code:m.name,about:[{prose:m.detail,limit:1e3}]}],steps:null===f?[]:[{text:f,
url:null}]})}},22805:(e,t,n)=>{n.d(t,{$P:()=>c,J2:()=>d,t7:()=>u})
;var o=n(66131),i=n(62564),r=n(69082),a=n(55543),s=n(46260),l=n(76528)
;const c=({signedApprovals:e})=>e.map(({digest:e,key:t,principal:n})=>({digest:e,key:t,principal:n}))
;async function u(e,t,{governance:n,ready:i}){
const{policy:c}=n,u=await(0,l.DU)(e,t),{evidence:p,warnings:f,texts:h}=await(0,
l.hx)(e,n,t,u),m=!0===n.policySource?.withheld,$=(0,
o.s8)(t,c,p,e.kinds),g=d(t,n,$.decisions),w="dry_run"===e.inputs.mode,y=(0,r.z)(g.map(({operation:e,record:t})=>({
operation:e,violations:t.violations})),{dryRun:w}),v=g.map(({record:e})=>e),k=m?null:{policy:c,requests:$.requests
},b=w?(0,o.F3)(t,v,k):[],_=[...e.warnings,...$.validator.warnings($.requests).map(({code:e,message:t})=>({code:e,
message:m&&"break_glass_used"===e?"A break-glass rule lifted another one.":t})),...f,...(0,
l.ld)(e,c,p),...null===i?[]:await i($.requests)],E=(0,s.d_)(p),I={evidence:p,evidenceBytes:E,evidenceDigest:(0,a.ol)(E)
},N=(0,o.Wz)(t,c,p).map(e=>{const t=h.get(e.digest)
;if(void 0===t)throw new Error(`the approval ${e.digest} has no text`);return{...e,...t}});return{comparison:u,
approvals:(0,o.mh)(p),signedApprovals:N,decisions:g,judged:y,standings:b,warnings:_,...I}}
function d({operations:e},{policySource:t},n){return e.map((e,o)=>{return{operation:e,record:(r=n[o],
!0===t?.withheld?(0,i.uN)(r):r)};var r})}},17917:(e,t,n)=>{n.d(t,{Z0:()=>k,Vo:()=>_,QY:()=>b,iA:()=>w})
;var o=n(74296),i=n(12112),r=n(91092),a=n(30095),s=n(46260),l=n(36625);async function c(e){const t=[]
;for await(const n of e)t.push(...n);return t}
var u=n(55543),d=n(52533),p=n(81920),f=n(19523),h=n(22805),m=n(62564),$=n(32501),g=n(53189);async function w(e){
const{inputs:t,facts:n,phase:u,ledger:f}=e;f?.prefetch("authorize"===u?{}:{files:[(0,d.t0)(n.runId)],folders:[d._N]})
;const w=(0,i.Oo)(()=>async function(e){try{
const[t,n]=await Promise.all([c(e.tags()),c(e.releases())]),o=new Map(t.map(({name:e,object:t})=>[e,t])),i=new Map(n.map(e=>{
const t=(0,l.Ox)((0,a.hd)(e,o.get(e.tag)??null));return[e.id,{digest:t,id:e.id,tag:e.tag}]}));return(0,s.d_)({
tags:[...o].map(([e,t])=>({name:e,id:t})).sort((e,t)=>e.name<t.name?-1:1),
releases:[...i.values()].sort((e,t)=>BigInt(e.id)<BigInt(t.id)?-1:1)})}catch(e){if(!(e instanceof o.NL))throw e
;throw new o.NL("ledger_baseline_unreadable",`The tags and releases that were there before the ledger could not be read, and its first commit must name them: ${(0,
o.bD)(e)} Nothing was begun. Run again.`,{cause:e})}}(e.github.inventory));null!==f&&"authorize"!==u&&(0,
i.NN)(f.isNew().then(e=>e?w():null));const b=(0,i.NN)((0,$.Kc)(e)),_=(0,i.NN)(b.then(t=>(0,$.aU)(t,e.kinds)))
;e.github.registries.permit((0,i.NN)(_.then(({policy:e})=>(0,m.Ho)(e))));const E="dry_run"===t.mode?(0,
g.co)(e,_):null,I=(0,i.NN)((0,r.OH)(t.workingDirectory,e.env)),N=(0,i.NN)(async function(e,t){
const{inputs:n,facts:a,github:s,clock:c,kinds:u}=e,f=n.operations,h=await async function(e,t){const n=await(0,
r.ni)(e,t,y);if(null!==n)return n
;throw new o.NL("operations_unreadable",`The operations file ${t} cannot be read. Write it (\`marketops init\` makes one to start from), check it out (actions/checkout), or name another in the input operations.`)
}(n.workingDirectory,f);await(0,l.My)(u,h);const m={file:{path:f,bytes:h},kinds:u,reader:s.reader,workspace:await t,
context:a,variables:(0,r.rf)(n.variables),clock:c},$=await(0,r.yY)(m),g=(0,i.NN)((0,
r._M)($,m)),w=function({phase:e,random:t,ledger:n},o){if(null===n||"all"!==e||o.length>v)return new Map
;const i=new Map(o.map(e=>[e,(0,p.a4)(t)]));return n.prefetch({files:[...i.values()].map(d.Ml)}),i
}(e,$.map(({operation:e})=>e.operation_id));return e.onAsked(),{...await g,receiptIds:w}}(e,I));await k(e),await I
;const L=await _,M=await N;return{...M,governance:L,baseline:w,...await(0,h.t7)(e,M.plan,{governance:L,ready:E})}}
const y=16<<20,v=20;async function k({facts:e,github:t}){const{id:n}=await t.reader.repository(e.repository)
;if(n!==e.repositoryId)throw new o.NL("repository_mismatch",`${e.repository} has the id ${n} on ${e.apiUrl}, but GITHUB_REPOSITORY_ID is ${e.repositoryId}. An earlier step changed the variables, or the repository was made anew. Nothing was done.`)
}function b(e,t,n){const{plan:o,planBytes:i,governance:r,decisions:a,warnings:s}=t;return{run:{origin:(0,
f.yv)(e.serverUrl,e.repositoryId),repository:e.repository,repository_id:e.repositoryId,commit_sha:e.commitSha,ref:e.ref,
event:e.event,actor:e.actor,workflow_ref:e.workflowRef,workflow_sha:e.workflowSha,environment:e.environment,
action_version:e.actionVersion,triggering_actor:e.triggeringActor,trusted_keys_digest:(0,u.ol)(r.trustedKeysBytes),
approvers_digest:(0,u.ol)(r.approversBytes),policy_source:r.policySource,vkey:n,warnings:s},evidence:{
evidence_digest:t.evidenceDigest},plan:{plan_digest:o.plan_digest,plan_file_digest:(0,u.ol)(i),
operations:o.operations.length},decisions:a.map(({operation:e,record:t})=>({operation:e,decision:{
policy_digest:r.policyDigest,...t}}))}}function _({planBytes:e,evidenceBytes:t,governance:n}){
const{policyBytes:o,policySource:i,trustedKeysBytes:r,approversBytes:a}=n,s=d.hL;return new Map([[s.plan((0,
u.ol)(e)),e],[s.evidence((0,u.ol)(t)),t],...!0===i?.withheld?[]:[[s.policy((0,u.ol)(o)),o]],[s.trustedKeys((0,
u.ol)(r)),r],[s.approvers((0,u.ol)(a)),a]])}},57139:(e,t,n)=>{n.d(t,{Wb:()=>r,pi:()=>a});var o=n(58080);const i={
ok:"ok",failed:"FAILED",unverifiable:"UNVERIFIABLE",missing:"MISSING",unpinned:"UNPINNED",skipped:"skipped",
not_applicable:"-"};function r({checks:e}){
return e.map(({name:e,status:t,detail:n})=>`${i[t].padEnd(12)} ${e.padEnd(22)} ${(0,o.g)(n)}`)}
function a({verdict:e,checks:t,entries:n,head:i,root:r}){
const a=t.find(({status:e})=>"failed"===e),s="VERIFIED"===e&&t.some(({name:e})=>"inclusion"===e)
;return[...void 0===a?[]:[`first failure: ${a.name}: ${(0,
o.g)(a.detail)}`],...s?["included"]:[],...null===i?[]:[`entries: ${n}`,`head: ${i}`,`root: ${r??"not known"}`],`verdict: ${e}`]
}},63453:t=>{const n=()=>e(import.meta.url)("./undici.cjs");t.exports={get ProxyAgent(){return n().ProxyAgent},
get fetch(){return n().fetch}}}};
