import{createRequire as n}from"module";import{modules as e}from"./9582.shared.js";export const id=1128
;export const ids=[1128,4324];export const modules={...e,802:(n,e,t)=>{function r(n,{environment:e,...t}){
const r=`${n.serverUrl}/${n.repository}`,o=/\/\.github\/workflows\/([^@/]+)@/.exec(n.workflowRef)?.[1];return{
server:n.serverUrl,repository:r,runUrl:`${r}/actions/runs/${n.runId}/attempts/${n.runAttempt}`,
environmentUrl:null===e?null:`${r}/deployments/${encodeURIComponent(e)}`,
workflowUrl:void 0===o?null:`${r}/actions/workflows/${encodeURIComponent(o)}`,...t}}t.d(e,{h:()=>r})},3848:(n,e,t)=>{
t.d(e,{m:()=>p});var r=t(8826),o=t(62564),i=t(55543),s=t(96679),a=t(38422),u=t(99300),l=t(6848),c=t(93156),d=t(23427)
;async function p(n,e){const{report:t,files:r}=await(0,d.w6)(n,{pins:null,kinds:e
}),o=t.checks.find(({status:n})=>"failed"===n)
;if(void 0!==o||null===r)throw new c.wI("failed",`${o?.name??"layout"}: ${o?.detail??"nothing is there"}`)
;const p=async(e,t)=>{const o=await(0,l.oD)(n,e,t)
;if((0,i.ol)(o)!==r.digests.get(e))throw new c.wI("failed",`${e} changed while it was read`);return o.toString()
},f=await p(a.Pb.ledger,l.b1.fileBytes),h=await p(a.Pb.policy,l.b1.textFileBytes);return{proof:(0,c.sb)(r.proof),
plan:(0,c.sb)(r.plan),kinds:e,lines:(0,s.Li)(f),ledgerText:f,
evidenceText:"value"in r.evidence?await p(a.Pb.evidence,l.b1.fileBytes):"",
approversText:await p(a.Pb.approvers,l.b1.textFileBytes),checkpoints:[],policyText:h,policyFile:null,terms:m(h,e),
warnings:[],standings:(0,u.cE)(r,e),comparison:null}}function m(n,e){try{return""===n?null:(0,r.N)((0,
o.ON)(Buffer.from(n),a.Pb.policy,e).value)}catch{return null}}},8826:(n,e,t)=>{function r({approvals:n}){
if("none"===n)return{min:0,from:[],not:[],signed:null};const{signed:e}=n;return{...o(n),signed:void 0===e?null:o(e)}}
function o({min:n=0,from:e,not:t}){const{users:r=[],teams:o=[]}=e??{};return{min:n,
from:[...o.map(({slug:n})=>`@${n}`),...r.map(({login:n})=>n)],not:t}}t.d(e,{N:()=>r})},20198:(n,e,t)=>{
function r({standing:n,needs:e}){return"needs"===n?`will need: ${e.map(({text:n})=>n).join(", ")}`:n}t.d(e,{y:()=>r})},
20983:(n,e,t)=>{t.d(e,{J5:()=>s,Kz:()=>d,_n:()=>c});var r=t(51455),o=t(27597),i=t(81729);function s(n){const e=(0,
i.AI)(n),t=(0,i.LF)(n,"pull-request");if(!/^[1-9]\d{0,9}$/.test(t)){
const n=""===t?"is empty, and the event of this run is of no pull request":"is no number";throw(0,
i.MB)("pull-request",`${n}. Give its number, or run this job only for pull requests.`)}const r=(0,i.LF)(n,"name")
;if(""!==r&&(!/^[A-Za-z0-9._-]{1,64}$/.test(r)||r.includes("--")))throw(0,
i.MB)("name",`${JSON.stringify(r.slice(0,100))} is not 1 to 64 letters, digits, ".", "_" or single "-".`);const o=(0,
i.LF)(n,"fail-on")||"any"
;if("any"!==o&&"none"!==o)throw(0,i.MB)("fail-on",`${JSON.stringify(o)} is neither any nor none.`);const s="any"===o
;return{path:(0,i.LF)(n,"path")||null,pullRequest:Number(t),name:r||null,token:e,required:s}}const a=33554432,u=o.Ikc({
id:o.aig()}),l=o.Ikc({pull_request:o.Ikc({number:o.aig(),head:o.Ikc({repo:u.nullable()}),base:o.Ikc({repo:u})})})
;async function c(n){if(!(n.GITHUB_EVENT_NAME??"").startsWith("pull_request"))return null;const e=await(0,
r.readFile)(n.GITHUB_EVENT_PATH??"").catch(()=>Buffer.alloc(0));if(0===e.length||e.length>a)return null;try{
return l.parse(JSON.parse(e.toString())).pull_request}catch{return null}}async function d(n){
if("pull_request_target"===n.GITHUB_EVENT_NAME)return!1;const e=await c(n)
;return null!==e&&e.head.repo?.id!==e.base.repo.id}},27366:(n,e,t)=>{t.r(e),t.d(e,{commentJob:()=>L})
;var r=t(77598),o=t(76760),i=t(91659),s=t(77198),a=t(20983),u=t(6848),l=t(3848),c=t(74296),d=t(2792),p=t(802)
;async function m(n,e,t){const r=await(0,l.m)((0,u.WG)(n),t),{run_attempt:o,environment:i}=r.proof.run,s=(0,p.h)({...e,
runAttempt:o},{environment:i,policyUrl:null,artifact:null,action:null});return{...r,links:s}}
const f=20,h=/^[^\r\n]*\r?\n<!-- marketops-plans((?: [^\s]+)+) -->\r?(?:\n|$)/,y=/^(sha256:[0-9a-f]{64})\/([0-9a-f]{40})\/([1-9][0-9]{0,19})\/([1-9][0-9]{0,5})$/
;function g(n){
return`\x3c!-- marketops-plans ${n.map(({digest:n,commit:e,runId:t,runAttempt:r})=>`${n}/${e}/${t}/${r}`).join(" ")} --\x3e`
}var w=t(42522),$=t(54285),b=t(9697),_=t(4985),v=t(32921),k=t(57994);const I=65e3;function A(n){
return`\x3c!-- marketops-plan-comment${null===n?"":`:${n}`} --\x3e`}const T=[{rows:100,changes:40,body:4e3,causes:20,
warnings:20},{rows:100,changes:40,body:0,causes:20,warnings:20},{rows:100,changes:0,body:0,causes:10,warnings:10},{
rows:20,changes:0,body:0,causes:3,warnings:3},{rows:3,changes:0,body:0,causes:1,warnings:1}]
;function x(n,{name:e=null,earlier:t=[]}={}){
const r=(0,b.I)(n),o=N(n),i=t.filter(({digest:n})=>n!==o.digest).slice(0,f),s=[`${A(e)}\n${g([o,...i])}`,S(i,n.links)]
;return(0,$.eO)(T,I,n=>function(n,e,[t,r]){const{input:o}=n,i=(0,w.NX)(n.causes),s=i.slice(0,e.causes).map(e=>(0,
v.H9)(e,n)),a=i.length-s.length,u=n.operations.slice(0,e.changes).map(n=>(0,v.is)(n,e.body)),l=[t,(0,v.Jb)(n,"###"),(0,
v.c_)(n,e.rows),...0===s.length?[]:[`#### ${(0,w.ZI)(n.decision.state)}`,...s],...0===a?[]:[`${(0,
_.hS)(a,"more reason")} in the summary.`],...0===u.length?[]:[(0,
$.zH)((0,k.changesTitle)(n),u.join("\n\n---\n\n"))],...(0,v.VR)(n,e.warnings),...(0,v.tT)(n),(0,
v.Er)(n),...""===r?[]:[r],`${(0,$.nf)("Summary and proof of this run",o.links.runUrl)} · ${(0,v.Lk)(n)}`]
;return`${l.join("\n\n")}\n`}(r,n,s))}function N({plan:n,proof:{run:e}}){return{digest:n.plan_digest,
commit:e.commit_sha,runId:e.run_id,runAttempt:e.run_attempt}}function S(n,{repository:e}){if(0===n.length)return""
;const t=n.map(({digest:n,commit:t,runId:r,runAttempt:o})=>[(0,$.aY)(n),(0,$.aY)((0,_.Fu)(t)),(0,
$.nf)(`run ${r}, attempt ${o}`,`${e}/actions/runs/${r}/attempts/${o}`)]);return(0,$.zH)(`${(0,
_.hS)(n.length,"earlier plan")} of this pull request, no longer current`,(0,$.tp)(["Plan digest","Commit","Run"],t))}
function j(n,e,t){const[r]=n,o=n=>"run"in e?function(n,{name:e=null,earlier:t=[]}={}){
return`${[0===t.length?A(e):`${A(e)}\n${g(t)}`,"### 🔴 No plan",`**Planning failed, so nothing here can be approved.** ${(0,
$.nf)("The log of this run",n.runUrl)} tells why.`,S(t,n)].filter(n=>""!==n).join("\n\n")}\n`}(e.links,{name:t,earlier:n
}):x(e,{name:t,earlier:n});if(void 0===r)return{outcome:"created",body:o([])};const i=function(n){
const e=(h.exec(n)?.[1]?.trim().split(" ")??[]).slice(0,f+1).map(n=>{const[,e,t,r,o]=y.exec(n)??[]
;return void 0===e||void 0===t||void 0===r?null:{digest:e,commit:t,runId:r,runAttempt:Number(o)}})
;return e.every(n=>null!==n)?e:[]}(r.body),s="run"in e?e.run:N(e);if(void 0!==i[0]&&function(n,e){
const[t,r]=[BigInt(n.runId),BigInt(e.runId)];return t===r?n.runAttempt>e.runAttempt:t>r}(i[0],s))return{
outcome:"outdated",comment:r};const a=o(i);return{outcome:B(r.body)===B(a)?"unchanged":"updated",comment:r,body:a}}
const B=n=>n.replaceAll("\r\n","\n").trimEnd();function q({url:n}){
return`This comment was made at the same time as [another one](${n}), which holds the current plan.\n`}
var U=t(9582),O=t(27597),P=t(73221),H=t(49737);const E=O.Ikc({id:O.KCZ([O.aig().int(),O.oad()]).transform(String),
body:O.YjP().nullish(),html_url:O.OZ5({protocol:/^https?$/}),user:O.Ikc({login:O.YjP()}).nullable()}),R=O.Ikc({
data:O.Ikc({viewer:O.Ikc({login:O.YjP().min(1)})})});function J(n,e){const t=(0,H.G)(n,e);return{async mine(e,r){
const o=(await t.list("GET /issues/{issue_number}/comments",{issue_number:e
},E)).filter(({body:n})=>/^\r?\n/.test(!0===n?.startsWith(r)?n.slice(r.length):""));if(0===o.length)return[]
;const i=await(async()=>(await n.graphql("query { viewer { login } }",{},R)).data.viewer.login.toLowerCase())()
;return o.filter(({user:n})=>n?.login.toLowerCase()===i).map(G)},
create:async(n,e)=>F(await t.write("POST /issues/{issue_number}/comments",{issue_number:n,body:e},E),e),
update:async(n,e)=>F(await t.write("PATCH /issues/comments/{comment_id}",{comment_id:n,body:e},E),e)}}
const G=({id:n,body:e,html_url:t})=>({id:n,body:e??"",url:t});function F(n,e){
const t=G(n),r=n=>n.replaceAll("\r\n","\n").trimEnd();if(r(t.body)===r(e))return t;throw(0,
P.Yb)(`GitHub answered with another text than the one sent, for ${t.url}`)}var M=t(81729),C=t(21926)
;async function L(n){const{token:e,path:t,pullRequest:u,name:l,required:f}=(0,a.J5)(n);(0,C.jD)(e);const h=(0,M.MH)(n,{
mode:"dry_run",environment:null},(0,r.randomBytes)(16).toString("hex")),y=null===t?{run:h,links:(0,p.h)(h,{
environment:null,policyUrl:null,artifact:null,action:null})}:await async function(n,e,t){let r;try{r=await m(n,e,t)
}catch(e){throw new c.NL("proof_refused",(0,d.kc)(`The folder ${n} holds no proof that can be shown: ${(0,
c.bD)(e)}. Check that path is where the artifact of the plan job was downloaded to, alone, and that the plan job came to its end.`),{
cause:e})}const{run:o}=r.proof;if(o.repository_id===e.repositoryId&&o.run_id===e.runId)return r
;throw new c.NL("proof_of_another_run",(0,
d.kc)(`The proof in ${n} is of run ${o.run_id} in repository ${o.repository_id}, this is run ${e.runId} in ${e.repositoryId}. Download the artifact of this run's plan job.`))
}((0,o.resolve)(n.GITHUB_WORKSPACE??".",t),h,s.G),g=`marketops-action/${h.actionVersion}`,w={env:n,clock:Date.now,
log:C.Rm.info,userAgent:g},$=J((0,U.U)({...w,apiUrl:h.apiUrl,mode:"prod",token:e}),h.repository);try{
const n=await $.mine(u,A(l)),e=j(n,y,l),t=await function(n,e,t){
return"created"===n.outcome?e.create(t,n.body):"updated"===n.outcome?e.update(n.comment.id,n.body):Promise.resolve(n.comment)
}(e,$,u);for(const e of n.slice(1))await $.update(e.id,q(t));!function(n,{id:e,url:t}){C.Rm.info(`${z[n]}: ${t}`),
i.uH("outcome",n),i.uH("comment-id",e),i.uH("comment-url",t)}(e.outcome,t)}catch(e){const t=await(0,a.Kz)(n)
;if(!function(n){return n instanceof P.y_&&403===n.status&&/not accessible by integration/i.test(n.message)
}(e)||f&&!t)throw e
;const r=t?"this pull request comes from a fork, and GitHub gives its runs a token that cannot write":"its token may not write comments. Add `pull-requests: write` to the permissions of the job"
;C.Rm.warning(`No comment was written: ${r}. ${"plan"in y?`The plan (${y.plan.plan_digest}) is in the summary`:"Why there is no plan is in the log"} of the plan job.`),
i.uH("outcome","not_permitted")}return null}const z={created:"The plan was written as a comment",
updated:"The comment was brought up to date",unchanged:"The comment shows this plan already; nothing was written",
outdated:"A later run has commented already; nothing was written"}},37033:(n,e,t)=>{function r(n){
if(null===n||"absent"in n)return null;const{plan:e,operations:t}=n.difference
;return e.length>0?null:new Set(t.map(({operation_id:n})=>n))}function o(n,e){
const[t,r]=[i(n),i(e)],o=(n,e)=>JSON.stringify([...n.keys()].filter(n=>e.has(n))),u=(n,e)=>new Map([["commit_sha",JSON.stringify(n.commit_sha)],["repository_id",JSON.stringify(n.repository_id)],["order of operations",e]]),l=[...new Set([...t.keys(),...r.keys()])].flatMap(n=>function(n,e,t){
const r=t??e;if(void 0===r)return[];const o=s(a(e),a(t));if(0===o.length)return[]
;const i=void 0===e?"added":void 0===t?"removed":"changed";return[{operation_id:n,operation_kind:r.operation_kind,
change:i,fields:o}]}(n,t.get(n),r.get(n)));return{plan:s(u(n,o(t,r)),u(e,o(r,t))),operations:l}}
function i({operations:n}){return new Map(n.map(n=>[n.operation_id,n]))}function s(n,e){
return[...new Set([...n.keys(),...e.keys()])].map(t=>({field:t,before:n.get(t)??null,after:e.get(t)??null
})).filter(n=>n.before!==n.after)}function a(n){const e=new Map;if(void 0===n)return e
;const{operation_kind:t,repository:r,repository_id:o,depends_on:i,parameters:s}=n;return u({operation_kind:t,
repository:r,repository_id:o,...s,depends_on:i},"",e),e}function u(n,e,t){const r=Array.isArray(n)?function(n){
for(const e of["name","path"]){const t=n.map(n=>l(n)?n[e]:void 0)
;if(t.every(n=>"string"==typeof n)&&new Set(t).size===t.length)return t}return null}(n):null
;if(Array.isArray(n)&&null!==r){t.set(e,JSON.stringify(r))
;for(const[o,i]of n.entries())u(i,`${e}[${JSON.stringify(r[o])}]`,t)
}else if(l(n))for(const[r,o]of Object.entries(n))u(o,""===e?r:`${e}.${r}`,t);else t.set(e,JSON.stringify(n))}
function l(n){return"object"==typeof n&&null!==n&&!Array.isArray(n)}t.d(e,{r:()=>r,x:()=>o})},40666:(n,e,t)=>{
function r(n,e){return`${n} ${1===n?e:`${e}s`.replace(/([^aeiou])ys$/,"$1ies")}`}function o(n){if(n<1024)return`${n} B`
;const e=["KiB","MiB","GiB","TiB"];let t=n/1024,r=0;for(;t>=1024&&r<e.length-1;)t/=1024,r++
;return`${t.toFixed(1)} ${e[r]}`}t.d(e,{Fu:()=>i,Xq:()=>o,hS:()=>r,ov:()=>s})
;const i=n=>n.slice(0,7),s=n=>n.replace(/^sha256:(.{4})(.{4}).*$/,"$1-$2")},63453:e=>{
const t=()=>n(import.meta.url)("./undici.cjs");e.exports={get ProxyAgent(){return t().ProxyAgent},get fetch(){
return t().fetch}}},83015:(n,e,t)=>{function r(n,{refused:e=!1}={}){const t={};for(const{type:e}of n)t[e]=(t[e]??0)+1
;const r=Object.fromEntries(Object.entries(t).sort(([n],[e])=>n<e?-1:1)),i=n.find(n=>"plan.created"===n.type)?.data.operations??0
;return{counts:r,result:o({dryRun:"dry_run"===n[0]?.mode,planned:i},t,e)}}function o({dryRun:n,planned:e},t,r){
const o=(...n)=>n.some(n=>(t[n]??0)>0);if(n)return"planned";const i=r||o("receipt.refused","gate.rejected")
;return o("operation.intent")?(t["operation.succeeded"]??0)+(t["operation.unchanged"]??0)===e?"shipped":o("operation.succeeded")?"partial":"failed":i?"blocked":"unchanged"
}t.d(e,{C:()=>s,Q:()=>r});const i=new Set(["dependency_failed","plan_blocked"]);function s(n){return i.has(n)}}};
