import{createRequire as n}from"module";export const id=2387;export const ids=[2387,3453];export const modules={
20983:(n,e,t)=>{t.d(e,{J5:()=>s,Kz:()=>p,_n:()=>c});var o=t(51455),r=t(27597),i=t(81729);function s(n){const e=(0,
i.AI)(n),t=(0,i.LF)(n,"pull-request");if(!/^[1-9]\d{0,9}$/.test(t)){
const n=""===t?"is empty, and the event of this run is of no pull request":"is no number";throw(0,
i.MB)("pull-request",`${n}. Give its number, or run this job only for pull requests.`)}const o=(0,i.LF)(n,"name")
;if(""!==o&&(!/^[A-Za-z0-9._-]{1,64}$/.test(o)||o.includes("--")))throw(0,
i.MB)("name",`${JSON.stringify(o.slice(0,100))} is not 1 to 64 letters, digits, ".", "_" or single "-".`);const r=(0,
i.LF)(n,"fail-on")||"any"
;if("any"!==r&&"none"!==r)throw(0,i.MB)("fail-on",`${JSON.stringify(r)} is neither any nor none.`);const s="any"===r
;return{path:(0,i.LF)(n,"path")||null,pullRequest:Number(t),name:o||null,token:e,required:s}}const a=33554432,l=r.Ikc({
id:r.aig()}),u=r.Ikc({pull_request:r.Ikc({number:r.aig(),head:r.Ikc({repo:l.nullable()}),base:r.Ikc({repo:l})})})
;async function c(n){if(!(n.GITHUB_EVENT_NAME??"").startsWith("pull_request"))return null;const e=await(0,
o.readFile)(n.GITHUB_EVENT_PATH??"").catch(()=>Buffer.alloc(0));if(0===e.length||e.length>a)return null;try{
return u.parse(JSON.parse(e.toString())).pull_request}catch{return null}}async function p(n){
if("pull_request_target"===n.GITHUB_EVENT_NAME)return!1;const e=await c(n)
;return null!==e&&e.head.repo?.id!==e.base.repo.id}},27366:(n,e,t)=>{t.r(e),t.d(e,{commentJob:()=>F})
;var o=t(77598),r=t(76760),i=t(91659),s=t(77198),a=t(20983),l=t(6848),u=t(3848),c=t(74296),p=t(2792),d=t(802)
;async function f(n,e,t){const o=await(0,u.m)((0,l.WG)(n),t),{run_attempt:r,environment:i}=o.proof.run,s=(0,d.h)({...e,
runAttempt:r},{environment:i,policyUrl:null,artifact:null,action:null});return{...o,links:s}}
const m=20,h=/^[^\r\n]*\r?\n<!-- marketops-plans((?: [^\s]+)+) -->\r?(?:\n|$)/,$=/^(sha256:[0-9a-f]{64})\/([0-9a-f]{40})\/([1-9][0-9]{0,19})\/([1-9][0-9]{0,5})$/
;function g(n){
return`\x3c!-- marketops-plans ${n.map(({digest:n,commit:e,runId:t,runAttempt:o})=>`${n}/${e}/${t}/${o}`).join(" ")} --\x3e`
}var w=t(42522),y=t(54285),b=t(9697),v=t(4985),k=t(32921),_=t(57994);const j=65e3;function I(n){
return`\x3c!-- marketops-plan-comment${null===n?"":`:${n}`} --\x3e`}const x=[{rows:100,changes:40,body:4e3,causes:20,
warnings:20},{rows:100,changes:40,body:0,causes:20,warnings:20},{rows:100,changes:0,body:0,causes:10,warnings:10},{
rows:20,changes:0,body:0,causes:3,warnings:3},{rows:3,changes:0,body:0,causes:1,warnings:1}]
;function T(n,{name:e=null,earlier:t=[]}={}){
const o=(0,b.I)(n),r=A(n),i=t.filter(({digest:n})=>n!==r.digest).slice(0,m),s=[`${I(e)}\n${g([r,...i])}`,M(i,n.links)]
;return(0,y.eO)(x,j,n=>function(n,e,[t,o]){const{input:r}=n,i=(0,w.NX)(n.causes),s=i.slice(0,e.causes).map(e=>(0,
k.H9)(e,n)),a=i.length-s.length,l=n.operations.slice(0,e.changes).map(n=>(0,k.is)(n,e.body)),u=[t,(0,k.Jb)(n,"###"),(0,
k.c_)(n,e.rows),...0===s.length?[]:[`#### ${(0,w.ZI)(n.decision.state)}`,...s],...0===a?[]:[`${(0,
v.hS)(a,"more reason")} in the summary.`],...0===l.length?[]:[(0,y.zH)((0,_.w)(n),l.join("\n\n---\n\n"))],...(0,
k.VR)(n,e.warnings),...(0,
k.tT)(n),(0,k.Er)(n),...""===o?[]:[o],`${(0,y.nf)("Summary and proof of this run",r.links.runUrl)} · ${(0,k.Lk)(n)}`]
;return`${u.join("\n\n")}\n`}(o,n,s))}function A({plan:n,proof:{run:e}}){return{digest:n.plan_digest,
commit:e.commit_sha,runId:e.run_id,runAttempt:e.run_attempt}}function M(n,{repository:e}){if(0===n.length)return""
;const t=n.map(({digest:n,commit:t,runId:o,runAttempt:r})=>[(0,y.aY)(n),(0,y.aY)((0,v.Fu)(t)),(0,
y.nf)(`run ${o}, attempt ${r}`,`${e}/actions/runs/${o}/attempts/${r}`)]);return(0,y.zH)(`${(0,
v.hS)(n.length,"earlier plan")} of this pull request, no longer current`,(0,y.tp)(["Plan digest","Commit","Run"],t))}
function S(n,e,t){const[o]=n,r=n=>"run"in e?function(n,{name:e=null,earlier:t=[]}={}){
return`${[0===t.length?I(e):`${I(e)}\n${g(t)}`,"### 🔴 No plan",`**Planning failed, so nothing here can be approved.** ${(0,
y.nf)("The log of this run",n.runUrl)} tells why.`,M(t,n)].filter(n=>""!==n).join("\n\n")}\n`}(e.links,{name:t,earlier:n
}):T(e,{name:t,earlier:n});if(void 0===o)return{outcome:"created",body:r([])};const i=function(n){
const e=(h.exec(n)?.[1]?.trim().split(" ")??[]).slice(0,m+1).map(n=>{const[,e,t,o,r]=$.exec(n)??[]
;return void 0===e||void 0===t||void 0===o?null:{digest:e,commit:t,runId:o,runAttempt:Number(r)}})
;return e.every(n=>null!==n)?e:[]}(o.body),s="run"in e?e.run:A(e);if(void 0!==i[0]&&function(n,e){
const[t,o]=[BigInt(n.runId),BigInt(e.runId)];return t===o?n.runAttempt>e.runAttempt:t>o}(i[0],s))return{
outcome:"outdated",comment:o};const a=r(i);return{outcome:Y(o.body)===Y(a)?"unchanged":"updated",comment:o,body:a}}
const Y=n=>n.replaceAll("\r\n","\n").trimEnd();function E({url:n}){
return`This comment was made at the same time as [another one](${n}), which holds the current plan.\n`}
var q=t(9582),H=t(27597),L=t(73221),U=t(49737);const B=H.Ikc({id:H.KCZ([H.aig().int(),H.oad()]).transform(String),
body:H.YjP().nullish(),html_url:H.OZ5({protocol:/^https?$/}),user:H.Ikc({login:H.YjP()}).nullable()}),N=H.Ikc({
data:H.Ikc({viewer:H.Ikc({login:H.YjP().min(1)})})});function P(n,e){const t=(0,U.G)(n,e);return{async mine(e,o){
const r=(await t.list("GET /issues/{issue_number}/comments",{issue_number:e
},B)).filter(({body:n})=>/^\r?\n/.test(!0===n?.startsWith(o)?n.slice(o.length):""));if(0===r.length)return[]
;const i=await(async()=>(await n.graphql("query { viewer { login } }",{},N)).data.viewer.login.toLowerCase())()
;return r.filter(({user:n})=>n?.login.toLowerCase()===i).map(R)},
create:async(n,e)=>C(await t.write("POST /issues/{issue_number}/comments",{issue_number:n,body:e},B),e),
update:async(n,e)=>C(await t.write("PATCH /issues/comments/{comment_id}",{comment_id:n,body:e},B),e)}}
const R=({id:n,body:e,html_url:t})=>({id:n,body:e??"",url:t});function C(n,e){
const t=R(n),o=n=>n.replaceAll("\r\n","\n").trimEnd();if(o(t.body)===o(e))return t;throw(0,
L.Yb)(`GitHub answered with another text than the one sent, for ${t.url}`)}var W=t(81729),Z=t(21926)
;async function F(n){const{token:e,path:t,pullRequest:l,name:u,required:m}=(0,a.J5)(n);(0,Z.jD)(e);const h=(0,W.MH)(n,{
mode:"dry_run",environment:null},(0,o.randomBytes)(16).toString("hex")),$=null===t?{run:h,links:(0,d.h)(h,{
environment:null,policyUrl:null,artifact:null,action:null})}:await async function(n,e,t){let o;try{o=await f(n,e,t)
}catch(e){throw new c.NL("proof_refused",(0,p.kc)(`The folder ${n} holds no proof that can be shown: ${(0,
c.bD)(e)}. Check that path is where the artifact of the plan job was downloaded to, alone, and that the plan job came to its end.`),{
cause:e})}const{run:r}=o.proof;if(r.repository_id===e.repositoryId&&r.run_id===e.runId)return o
;throw new c.NL("proof_of_another_run",(0,
p.kc)(`The proof in ${n} is of run ${r.run_id} in repository ${r.repository_id}, this is run ${e.runId} in ${e.repositoryId}. Download the artifact of this run's plan job.`))
}((0,r.resolve)(n.GITHUB_WORKSPACE??".",t),h,s.G),g=`marketops-action/${h.actionVersion}`,w={env:n,clock:Date.now,
log:Z.Rm.info,userAgent:g},y=P((0,q.U)({...w,apiUrl:h.apiUrl,mode:"prod",token:e}),h.repository);try{
const n=await y.mine(l,I(u)),e=S(n,$,u),t=await function(n,e,t){
return"created"===n.outcome?e.create(t,n.body):"updated"===n.outcome?e.update(n.comment.id,n.body):Promise.resolve(n.comment)
}(e,y,l);for(const e of n.slice(1))await y.update(e.id,E(t));!function(n,{id:e,url:t}){Z.Rm.info(`${G[n]}: ${t}`),
i.uH("outcome",n),i.uH("comment-id",e),i.uH("comment-url",t)}(e.outcome,t)}catch(e){const t=await(0,a.Kz)(n)
;if(!function(n){return n instanceof L.y_&&403===n.status&&/not accessible by integration/i.test(n.message)
}(e)||m&&!t)throw e
;const o=t?"this pull request comes from a fork, and GitHub gives its runs a token that cannot write":"its token may not write comments. Add `pull-requests: write` to the permissions of the job"
;Z.Rm.warning(`No comment was written: ${o}. ${"plan"in $?`The plan (${$.plan.plan_digest}) is in the summary`:"Why there is no plan is in the log"} of the plan job.`),
i.uH("outcome","not_permitted")}return null}const G={created:"The plan was written as a comment",
updated:"The comment was brought up to date",unchanged:"The comment shows this plan already; nothing was written",
outdated:"A later run has commented already; nothing was written"}},8826:(n,e,t)=>{function o({approvals:n}){
if("none"===n)return{min:0,from:[],not:[],signed:null};const{signed:e}=n;return{...r(n),signed:void 0===e?null:r(e)}}
function r({min:n=0,from:e,not:t}){const{users:o=[],teams:r=[]}=e??{};return{min:n,
from:[...r.map(({slug:n})=>`@${n}`),...o.map(({login:n})=>n)],not:t}}t.d(e,{N:()=>o})},40666:(n,e,t)=>{function o(n,e){
return`${n} ${1===n?e:`${e}s`.replace(/([^aeiou])ys$/,"$1ies")}`}function r(n){if(n<1024)return`${n} B`
;const e=["KiB","MiB","GiB","TiB"];let t=n/1024,o=0;for(;t>=1024&&o<e.length-1;)t/=1024,o++
;return`${t.toFixed(1)} ${e[o]}`}t.d(e,{Fu:()=>i,Xq:()=>r,hS:()=>o});const i=n=>n.slice(0,7)},20198:(n,e,t)=>{
function o({standing:n,needs:e}){return"needs"===n?`will need: ${e.map(({text:n})=>n).join(", ")}`:n}t.d(e,{y:()=>o})},
802:(n,e,t)=>{function o(n,{environment:e,...t}){
const o=`${n.serverUrl}/${n.repository}`,r=/\/\.github\/workflows\/([^@/]+)@/.exec(n.workflowRef)?.[1];return{
server:n.serverUrl,repository:o,runUrl:`${o}/actions/runs/${n.runId}/attempts/${n.runAttempt}`,
environmentUrl:null===e?null:`${o}/deployments/${encodeURIComponent(e)}`,
workflowUrl:void 0===r?null:`${o}/actions/workflows/${encodeURIComponent(r)}`,...t}}t.d(e,{h:()=>o})},54285:(n,e,t)=>{
t.d(e,{CS:()=>i,Ev:()=>s,MZ:()=>l,aY:()=>a,eO:()=>f,kq:()=>c,nf:()=>u,q3:()=>m,tp:()=>p,zH:()=>d});var o=t(2792)
;const r={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function i(n,e=500){return(0,o.Jj)((0,
o.P8)(n),e).replace(/[&<>]/g,n=>r[n]).replace(/[\\`*_[\]|~$]/g,"\\$&").replaceAll("://","\\://").replace(/[@#]/g,"$&&#8203;").replace(/(www)\./gi,"$1&#46;")
}function s(n,e=500){const t=(0,o.Jj)((0,o.P8)(n),e).split("`")
;return t.length%2==0?i(n,e):t.map((n,t)=>t%2==0?i(n,e):a(n,e)).join("")}function a(n,e=200){const t=(0,o.CI)((0,
o.ko)(n),e).replaceAll("##[","#⁠#[");if(""===t.trim())return"(empty)"
;const r="`".repeat(h(t)+1),i=t.startsWith("`")||t.endsWith("`")||t.startsWith(" ")?" ":"";return`${r}${i}${t}${i}${r}`}
function l(n,e=200){const t=a(n,e);if(!t.includes("|"))return t;return`<code>${(0,o.CI)((0,
o.ko)(n),e).replace(/[^\p{L}\p{N} ]/gu,n=>`&#${n.codePointAt(0)};`)}</code>`}function u(n,e){const t=null===e?null:m(e)
;return null===t?n:`[${n}](${t.replace(/[()\\<>|\s`*_[\]]/g,n=>encodeURIComponent(n).replace(/^[(*_)]$/,n=>`%${n.charCodeAt(0).toString(16)}`))})`
}function c(n,e){const t=(0,o.Jj)((0,o.Q6)(n),e).replaceAll("##[","#⁠#["),r="`".repeat(Math.max(3,h(t)+1))
;return[`${r}text`,...t.replace(/\n$/,"").split("\n"),r].map(n=>`> ${n}`).join("\n")}function p(n,e){
const t=n=>`| ${n.join(" | ")} |`;return[t(n),t(n.map(()=>"---")),...e.map(t)].join("\n")}function d(n,e){
return`<details><summary>${n}</summary>\n\n${e}\n\n</details>`}function f(n,e,t){let o="";for(const r of n)if(o=t(r),
Buffer.byteLength(o)<=e)break;return o}function m(n){if(!URL.canParse(n))return null
;const{protocol:e,username:t,password:o,href:r,hostname:i}=new URL(n)
;if("127.0.0.1"===i||i.endsWith(".localhost"))return null;return("https:"===e||"http:"===e)&&""===t&&""===o?r:null}
function h(n){return Math.max(0,...(n.match(/`+/g)??[]).map(n=>n.length))}},64347:(n,e,t)=>{t.d(e,{$:()=>s,Ow:()=>m,
Q$:()=>p,TE:()=>f,bG:()=>h,r8:()=>a});var o=t(36625),r=t(54285),i=t(4985);const s="What changed since the approval",a={
added:"was not approved",removed:"was approved, and would not run",changed:"is not what was approved"},l={
before:"Approved",after:"Would run"},u=40,c=200;function p({before:n,after:e}){if(null===n||null===e)return{before:d(n),
after:d(e)};if(Math.max(n.length,e.length)<=c)return{before:n,after:e};const t=Math.min(n.length,e.length);let o=0
;for(;o<t&&n[o]===e[o];)o++;let r=0;for(;r<t-o&&n.at(-1-r)===e.at(-1-r);)r++
;const i=Math.max(0,o-u),s=Math.max(0,r-u),a=n=>{const e=d(n.slice(i,n.length-s))??""
;return`${i>0?"…":""}${e}${s>0&&!e.endsWith("…")?"…":""}`.toWellFormed()};return{before:a(n),after:a(e)}}
const d=n=>null===n||n.length<=c?n:`${n.slice(0,c)}…`.toWellFormed();function f({links:n,runId:e,repository:t}){
return`Look yourself: compare plan.json of the plan job (\`gh run download ${e} --repo ${t}\` fetches whatever the run has uploaded) with plan.json in this proof${null===n.artifact?"":` (${n.artifact})`}. The digest of a pull request's plan is never the one of this run: its commit is the merge commit.`
}function m(n,e){const{expected:t}=n;if("absent"in n)return[`The approved plan, ${t}, was not found: ${n.absent}.`,f(e)]
;const{plan:o,operations:r}=n.difference,i=(n,e="changed")=>{const{before:t,after:o}=p(n)
;return`${n.field}: ${"changed"===e?`${t??"none"} → ${o??"none"}`:t??o}`}
;return[`${s} of ${t}, operation by operation:`,...o.map(n=>`  plan ${i(n)}`),...r.flatMap(({operation_id:n,operation_kind:e,change:t,fields:o})=>[`  ${n} (${e}) ${a[t]}`,...o.map(n=>`    ${i(n,t)}`)])]
}function h(n,e,t){const o=`### ${s}`,a=`Approved: ${(0,r.aY)(n.expected)}`
;if("absent"in n)return[o,a,`It was not found: ${(0,r.CS)(n.absent)}.`,f(e)].join("\n\n")
;const{plan:u,operations:d}=n.difference,m=[{title:"The plan as a whole",fields:u},...d.map(n=>({title:$(n,e.kinds),
fields:n.fields}))].filter(({fields:n})=>n.length>0);let h=t;const g=[];for(const{title:n,fields:e}of m){if(h<=0)break
;const t=e.slice(0,h).map(n=>({name:n.field,...p(n)
})),o=["before","after"].filter(n=>t.some(e=>null!==e[n])),i=n=>null===n?"":(0,r.MZ)(n,2*c),s=t.map(n=>[(0,
r.MZ)(n.name),...o.map(e=>i(n[e]))]);g.push(n,(0,r.tp)(["Field",...o.map(n=>l[n])],s)),h-=e.length}
const w=m.reduce((n,{fields:e})=>n+e.length,0),y=w>t?[`${(0,
i.hS)(w-t,"more change")}: see \`report.html\` in the proof.`]:[];return[o,a,...g,...y].join("\n\n")}function $(n,e){
const{operation_id:t,change:i}=n;return`${(0,o.I)(n,e).title} ${(0,r.aY)(t,80)} ${a[i]}`}},32921:(n,e,t)=>{t.d(e,{
Er:()=>g,H9:()=>b,Jb:()=>m,Lk:()=>$,TJ:()=>x,VR:()=>h,c_:()=>w,is:()=>v,tT:()=>j})
;var o=t(20198),r=t(42522),i=t(97667),s=t(50984),a=t(2792),l=t(54285),u=t(9697),c=t(4985);const p={gold:"🟡",blue:"🔵",
green:"🟢",orange:"🟠",red:"🔴"},d=20,f=n=>n.map(n=>_(n)).join("");function m({decision:n},e="##"){
const{tone:t,symbol:o,label:r,title:i,sentence:s,code:a,rows:u,blockers:c,steps:d}=n,[m,...h]=c
;return[`${e} ${p[t]} ${f(i)}`,`**${o} ${r}**${null===a?"":` · plan ${(0,
l.aY)(a)}`}`,...""===s?[]:[s],u.map(({label:n,lines:e})=>`- **${n}** ${e.map(f).join(" · ")}`).join("\n"),...void 0===m?[]:[`> ✕ ${$=m,
`${$.title} (${(0,
l.aY)($.code)}): ${f($.about)}`}${0===h.length?"":`, and ${h.length} more`}`],...0===d.length?[]:[`**Next:** ${d.map(({text:n,url:e},t)=>0===t?`**${(0,
l.nf)(n,e)}**`:(0,l.nf)(n,e)).join(" · ")}`]].join("\n\n");var $}function h({warnings:n},e=d){if(0===n.length)return[]
;const t=n.slice(0,e).map(n=>`- ${(0,l.Ev)(n.message)} (${(0,l.aY)(n.code)})`),o=n.length-t.length
;return o>0&&t.push(`- ${(0,c.hS)(o,"more note")} in the proof.`),[(0,l.zH)((0,c.hS)(n.length,"note"),t.join("\n"))]}
function $({input:{proof:n,links:e}}){const{run:t}=n;return[(0,l.aY)(t.repository),`commit ${(0,l.aY)((0,
c.Fu)(t.commit_sha))} of ${(0,
l.aY)(t.ref)}`,`${(0,l.nf)(`run ${t.run_id}`,e.runUrl)}, attempt ${t.run_attempt}`,`by ${(0,l.aY)(t.actor)} on ${(0,
l.aY)(t.event)}`,...null===t.environment?[]:[`environment ${(0,l.aY)(t.environment)}`]].join(" · ")}
function g({input:n}){return(0,l.zH)("Plan digest",`\`\`\`text\n${n.plan.plan_digest}\n\`\`\``)}
function w({operations:n,input:e},t){const r="prod"===e.proof.run.mode,i=n.slice(0,t).map(n=>{
const{planned:e,kind:t,fate:i,execution:s,causes:a,id:p,standing:d}=n,{symbol:f,word:m}=r?u.v[i]:c.Gt[e.effect],h=a.find(({code:n})=>"mode_not_prod"!==n),$=void 0===h?[]:[`${h.explanation.title} (${(0,
l.MZ)(h.code)})`],g=null===d?$:[[(0,l.CS)((0,o.y)(d)),...$].join(": ")];return[`${f} ${t.title} ${(0,
l.MZ)(t.subject(e.parameters),60)}`,[(0,l.nf)(m,s?.github?.url??null),...g,(0,l.MZ)(p,I)].join(" · ")]
}),s=n.length-i.length,a=0===s?"":`\n\n${(0,c.hS)(s,"more operation")}: see \`report.html\` in the proof.`;return`${(0,
l.tp)(["What",r?"Result":"Plan"],i)}${a}`}const y=n=>n.replaceAll(" "," ");function b({cause:n,operations:e},{input:t}){
const{explanation:o,rule:r,unmet:i}=n,a=(0,s.tp)(n.code),u=r??n.setting,c=e.slice(0,10).map(n=>(0,
l.aY)(n,80)),p=e.length>c.length?` and ${e.length-c.length} more`:"",d=t.links.policyUrl,f=null===n.policyLine||null===d?d:`${d}#L${n.policyLine}`,m=null===n.policyLine?"":`, line ${n.policyLine}`
;return[`**${n.alert?"🔺 ":""}${o.title}** (${(0,
l.aY)(n.code)}): ${c.join(", ")}${p}`,o.cause,...null===a?[]:[`Asked for by ${a.by}. Wanted: ${a.wanted}.`],...null===n.message?[]:[`Recorded: ${(0,
l.Ev)(n.message)}`],...null===u?[]:[`${null===r?"Setting":"Rule"} ${(0,l.aY)(u)} ${(0,
l.nf)(`in the policy${m}`,f)}.`],...null===i?[]:[`Condition ${(0,l.aY)(i.condition)}: wanted ${(0,
l.aY)(i.expected)}, found ${(0,
l.aY)(i.found)}.`],`What to do:\n\n${o.remedy.map((n,e)=>`${e+1}. ${n}`).join("\n")}`].join("\n\n")}
function v({id:n,planned:e,kind:t},o){const r=(0,l.aY)(t.subject(e.parameters)),i=`**${t.title} ${r}** (${(0,
l.aY)(n,80)}) ${function({effect:n}){const{symbol:e,word:t}=c.Gt[n];return y(`\`${e}\` ${t}`)
}(e)}`,s=null===e.reason?null:(0,l.Ev)(e.reason),a=t.parts(e).map(n=>function(n,{target_subject:e},t){switch(n.part){
case"commit":{const t=null===e?"":` ${(0,l.CS)(e,120)}`;return`${null===n.from?"Commit":`Moves ${(0,
l.aY)(n.from)} →`} ${(0,l.aY)(n.sha)}${t}`}case"facts":{
const e=n.facts.flatMap(([n,e])=>null===e?[]:[`${n}: ${e.map(n=>_(n)).join("")}`])
;return 0===e.length?null:e.join(" · ")}case"table":
return(0,l.tp)(n.columns,n.rows.map(({sign:n,cells:e})=>e.map((e,t)=>`${0===t&&void 0!==n?`${n} `:""}${e.map(k).join("")}`)))
;case"note":return n.note;case"text":return 0===t||""===n.text.trim()?null:`${n.title}:\n\n${(0,l.kq)(n.text,t)}`}
}(n,e,o));return[i,s,...a].filter(n=>null!==n).join("\n\n")}const k=n=>_(n,l.MZ);function _(n,e=l.aY){
return"string"==typeof n?n:"name"in n?e(n.name,n.limit):"digest"in n?(0,l.aY)(n.digest.slice(7)):"bytes"in n?`${(0,
c.Xq)(n.bytes)} (${n.bytes})`:!0===n.small?"":(0,l.CS)(n.prose,n.limit)}function j({signatures:n,input:{lines:e}}){
if(0===n.length)return[];const t=e.find(({type:n})=>"evidence.read"===n)?.ts??null,o=n.slice(0,100).map(n=>{
const{type:e,device:o}=(0,r.Vi)(n),i=[...null===t?[]:[`counted ${t}`],...null===n.notAfter?[]:[`ends ${n.notAfter}`]]
;return[(0,l.MZ)((0,r.DQ)(n),80),[(0,l.MZ)(e),(0,l.MZ)(n.key),o,...i].join(" · ")]});return[(0,l.zH)((0,
c.hS)(n.length,"signature"),(0,l.tp)(["Who","Key"],o))]}const I=32;function x({operations:n},e){
const t=n.flatMap(({id:n,receipt:e,execution:t})=>{if(null===e)return[]
;const o=(t?.checks??[]).filter(({result:n})=>"pass"===n).length,r=null===t?.checks||null===t?"not at the gate":`${o} of 9 checks pass`,s=e.enforceable?"enforceable":"advisory",u=(0,
i.U9)(e.receipt).slice(0,5),c=[`${s}, ${r}`,...0===u.length?[]:[`approved by ${u.map(n=>(0,
l.MZ)(n,40)).join(", ")}`],(0,l.MZ)((0,a.ko)(e.receipt_id),I)];return[[(0,l.MZ)(n,I),c.join(" · ")]]})
;return 0===t.length?"":(0,l.tp)(["Operation","Receipt"],t.slice(0,e))}},57994:(n,e,t)=>{t.d(e,{B:()=>d,w:()=>f})
;var o=t(42522),r=t(54285),i=t(64347),s=t(9697),a=t(4985),l=t(32921),u=t(22808);const c=921600,p=[{rows:1e3,changes:200,
body:2e4,causes:100},{rows:1e3,changes:200,body:1e3,causes:100},{rows:1e3,changes:200,body:0,causes:50},{rows:1e3,
changes:0,body:0,causes:20},{rows:200,changes:0,body:0,causes:10},{rows:20,changes:0,body:0,causes:3},{rows:0,changes:0,
body:0,causes:1}];function d(n,{limitBytes:e=c}={}){const t=(0,s.I)(n);return(0,r.eO)(p,e,n=>function(n,e){
const{input:t,operations:s,causes:u}=n,c=(0,o.NX)(u),p=s.slice(0,e.changes).map(n=>(0,
l.is)(n,e.body)),d="prod"===t.proof.run.mode&&e.rows>0?(0,
l.TJ)(n,e.rows):"",h=c.length-Math.min(c.length,e.causes),{run_id:$,repository:g}=t.proof.run,w={kinds:t.kinds,
links:t.links,runId:$,repository:g},y=[(0,l.Jb)(n),...null===t.comparison?[]:[(0,
i.bG)(t.comparison,w,e.rows)],0===e.rows?`${(0,a.hS)(s.length,"operation")}: see \`report.html\` in the proof.`:(0,
l.c_)(n,e.rows),...0===c.length?[]:[`### ${(0,o.ZI)(n.decision.state)}`,...c.slice(0,e.causes).map(e=>(0,
l.H9)(e,n)),...0===h?[]:[`${(0,a.hS)(h,"more reason")}: see \`report.html\` in the proof.`]],...0===p.length?[]:[(0,
r.zH)(f(n),p.join("\n\n---\n\n"))],...(0,l.VR)(n),...(0,l.tT)(n),...""===d?[]:[(0,
r.zH)("Receipts and their checks",d)],(0,l.Er)(n),..."prod"===t.proof.run.mode?[m(t)]:[],(0,l.Lk)(n)]
;return`${y.join("\n\n")}\n`}(t,n))}function f({input:n}){
return("prod"===n.proof.run.mode?"What changes":"What will change")+", in full"}function m(n){const e=(0,u.v)(n)
;if(null!==e)return`### The proof\n\n${e}`
;return`### Verify it yourself\n\nThe proof of this run needs no trust in this page, in a clone:\n\n\`\`\`sh\n${(0,
u.I)(n).join("\n")}\n\`\`\``}},22808:(n,e,t)=>{function o({proof:{run:n},checkpoints:e}){
if(null!==(e.at(-1)?.after??null))return null
;if("dry_run"===n.mode)return"A dry run is not signed: `marketops verify` can only call it SELF_CONSISTENT."
;return`${"authorized"===n.result?"Only the execute job writes to the ledger":"This run could not sign or write"}: \`marketops verify\` can only call this proof INCOMPLETE.`
}function r({proof:n,links:e}){
const{run:t}=n,o=e.artifact??"marketops-proof",r="https://github.com"===e.server?"":`${new URL(e.server).host}/`,s=null===e.action?"marketops":`npx github:${e.action}#v${t.action_version}`
;return[null===e.artifact?"# the proof is no artifact of this run: name its folder below (output proof-path), wherever the job stored it":`gh run download ${t.run_id} --repo ${i(r+t.repository)} --name ${i(o)} --dir ${i(o)}`,"git fetch origin && git show origin/HEAD:.marketops/trusted-keys > trusted-keys",`${s.split(" ").map(i).join(" ")} verify ${i(o)} --trusted-keys trusted-keys`]
}function i(n){return/^[\w./:@%+#-]+$/.test(n)&&!n.startsWith("#")?n:`'${n.replaceAll("'","'\\''")}'`}t.d(e,{I:()=>r,
v:()=>o})},3848:(n,e,t)=>{t.d(e,{m:()=>d})
;var o=t(8826),r=t(62564),i=t(55543),s=t(96679),a=t(38422),l=t(99300),u=t(6848),c=t(93156),p=t(23427)
;async function d(n,e){const{report:t,files:o}=await(0,p.w6)(n,{pins:null,kinds:e
}),r=t.checks.find(({status:n})=>"failed"===n)
;if(void 0!==r||null===o)throw new c.wI("failed",`${r?.name??"layout"}: ${r?.detail??"nothing is there"}`)
;const d=async(e,t)=>{const r=await(0,u.oD)(n,e,t)
;if((0,i.ol)(r)!==o.digests.get(e))throw new c.wI("failed",`${e} changed while it was read`);return r.toString()
},m=await d(a.Pb.ledger,u.b1.fileBytes),h=await d(a.Pb.policy,u.b1.textFileBytes);return{proof:(0,c.sb)(o.proof),
plan:(0,c.sb)(o.plan),kinds:e,lines:(0,s.Li)(m),ledgerText:m,
evidenceText:"value"in o.evidence?await d(a.Pb.evidence,u.b1.fileBytes):"",
approversText:await d(a.Pb.approvers,u.b1.textFileBytes),checkpoints:[],policyText:h,policyFile:null,terms:f(h,e),
warnings:[],standings:(0,l.cE)(o,e),comparison:null}}function f(n,e){try{return""===n?null:(0,o.N)((0,
r.ON)(Buffer.from(n),a.Pb.policy,e).value)}catch{return null}}},63453:e=>{const t=()=>n(import.meta.url)("./undici.cjs")
;e.exports={get ProxyAgent(){return t().ProxyAgent},get fetch(){return t().fetch}}}};
