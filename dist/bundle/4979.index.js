"use strict";exports.id=4979,exports.ids=[4979],exports.modules={...require("./3848.shared.js").modules,
...require("./7281.shared.js").modules,...require("./20983.shared.js").modules,802:((n,e,t)=>{
function r(n,{environment:e,...t}){
const r=`${n.serverUrl}/${n.repository}`,o=/\/\.github\/workflows\/([^@/]+)@/.exec(n.workflowRef)?.[1];return{
server:n.serverUrl,repository:r,runUrl:`${r}/actions/runs/${n.runId}/attempts/${n.runAttempt}`,
environmentUrl:null===e?null:`${r}/deployments/${encodeURIComponent(e)}`,
workflowUrl:void 0===o?null:`${r}/actions/workflows/${encodeURIComponent(o)}`,...t}}t.d(e,{h:()=>r})}),8826:((n,e,t)=>{
function r({approvals:n}){if("none"===n)return{min:0,from:[],not:[],signed:null};const{signed:e}=n;return{...o(n),
signed:void 0===e?null:o(e)}}function o({min:n=0,from:e,not:t}){const{users:r=[],teams:o=[]}=e??{};return{min:n,
from:[...o.map(({slug:n})=>`@${n}`),...r.map(({login:n})=>n)],not:t}}t.d(e,{N:()=>r})}),20198:((n,e,t)=>{
function r({standing:n,needs:e}){return"needs"===n?`will need: ${e.map(({text:n})=>n).join(", ")}`:n}t.d(e,{y:()=>r})}),
27366:((n,e,t)=>{t.r(e),t.d(e,{commentJob:()=>z})
;var r=t(77598),o=t(76760),i=t(33838),s=t(77198),a=t(20983),u=t(6848),c=t(3848),l=t(53474),d=t(57800),m=t(802)
;async function p(n,e,t){const r=await(0,c.m)((0,u.WG)(n),t),{run_attempt:o,environment:i}=r.proof.run,s=(0,m.h)({...e,
runAttempt:o},{environment:i,policyUrl:null,artifact:null,action:null});return{...r,links:s}}
const f=20,h=/^[^\r\n]*\r?\n<!-- marketops-plans((?: [^\s]+)+) -->\r?(?:\n|$)/,y=/^(sha256:[0-9a-f]{64})\/([0-9a-f]{40})\/([1-9][0-9]{0,19})\/([1-9][0-9]{0,5})$/
;function g(n){
return`\x3c!-- marketops-plans ${n.map(({digest:n,commit:e,runId:t,runAttempt:r})=>`${n}/${e}/${t}/${r}`).join(" ")} --\x3e`
}var w=t(42522),$=t(99261),b=t(9697),_=t(40666),k=t(32921),v=t(57994);const A=65e3;function j(n){
return`\x3c!-- marketops-plan-comment${null===n?"":`:${n}`} --\x3e`}const I=[{rows:100,changes:40,body:4e3,causes:20,
warnings:20},{rows:100,changes:40,body:0,causes:20,warnings:20},{rows:100,changes:0,body:0,causes:10,warnings:10},{
rows:20,changes:0,body:0,causes:3,warnings:3},{rows:3,changes:0,body:0,causes:1,warnings:1}]
;function x(n,{name:e=null,earlier:t=[]}={}){
const r=(0,b.I)(n),o=S(n),i=t.filter(({digest:n})=>n!==o.digest).slice(0,f),s=[`${j(e)}\n${g([o,...i])}`,T(i,n.links)]
;return(0,$.eO)(I,A,n=>function(n,e,[t,r]){const{input:o}=n,i=(0,w.NX)(n.causes),s=i.slice(0,e.causes).map(e=>(0,
k.H9)(e,n)),a=i.length-s.length,u=n.operations.slice(0,e.changes).map(n=>(0,k.is)(n,e.body)),c=[t,(0,k.Jb)(n,"###"),(0,
k.c_)(n,e.rows),...0===s.length?[]:[`#### ${(0,w.ZI)(n.decision.state)}`,...s],...0===a?[]:[`${(0,
_.hS)(a,"more reason")} in the summary.`],...0===u.length?[]:[(0,
$.zH)((0,v.changesTitle)(n),u.join("\n\n---\n\n"))],...(0,k.VR)(n,e.warnings),...(0,k.tT)(n),(0,
k.Er)(n),...""===r?[]:[r],`${(0,$.nf)("Summary and proof of this run",o.links.runUrl)} \xb7 ${(0,k.Lk)(n)}`]
;return`${c.join("\n\n")}\n`}(r,n,s))}function S({plan:n,proof:{run:e}}){return{digest:n.plan_digest,
commit:e.commit_sha,runId:e.run_id,runAttempt:e.run_attempt}}function T(n,{repository:e}){if(0===n.length)return""
;const t=n.map(({digest:n,commit:t,runId:r,runAttempt:o})=>[(0,$.aY)(n),(0,$.aY)((0,_.Fu)(t)),(0,
$.nf)(`run ${r}, attempt ${o}`,`${e}/actions/runs/${r}/attempts/${o}`)]);return(0,$.zH)(`${(0,
_.hS)(n.length,"earlier plan")} of this pull request, no longer current`,(0,$.tp)(["Plan digest","Commit","Run"],t))}
function U(n,e,t){const[r]=n,o=n=>"run"in e?function(n,{name:e=null,earlier:t=[]}={}){
return`${[0===t.length?j(e):`${j(e)}\n${g(t)}`,"### \u{1f534} No plan",`**Planning failed, so nothing here can be approved.** ${(0,
$.nf)("The log of this run",n.runUrl)} tells why.`,T(t,n)].filter(n=>""!==n).join("\n\n")}\n`}(e.links,{name:t,earlier:n
}):x(e,{name:t,earlier:n});if(void 0===r)return{outcome:"created",body:o([])};const i=function(n){
const e=(h.exec(n)?.[1]?.trim().split(" ")??[]).slice(0,f+1).map(n=>{const[,e,t,r,o]=y.exec(n)??[]
;return void 0===e||void 0===t||void 0===r?null:{digest:e,commit:t,runId:r,runAttempt:Number(o)}})
;return e.every(n=>null!==n)?e:[]}(r.body),s="run"in e?e.run:S(e);if(void 0!==i[0]&&function(n,e){
const[t,r]=[BigInt(n.runId),BigInt(e.runId)];return t===r?n.runAttempt>e.runAttempt:t>r}(i[0],s))return{
outcome:"outdated",comment:r};const a=o(i);return{outcome:O(r.body)===O(a)?"unchanged":"updated",comment:r,body:a}}
const O=n=>n.replaceAll("\r\n","\n").trimEnd();function q({url:n}){
return`This comment was made at the same time as [another one](${n}), which holds the current plan.\n`}
var H=t(86677),R=t(33717),N=t(27597),P=t(27662),C=t(52157);const B=N.Ikc({
id:N.KCZ([N.aig().int(),N.oad()]).transform(String),body:N.YjP().nullish(),html_url:N.OZ5({protocol:/^https?$/}),
user:N.Ikc({login:N.YjP()}).nullable()}),J=N.Ikc({data:N.Ikc({viewer:N.Ikc({login:N.YjP().min(1)})})});function G(n,e){
const t=(0,C.G)(n,e);return{async mine(e,r){const o=(await t.list("GET /issues/{issue_number}/comments",{issue_number:e
},B)).filter(({body:n})=>/^\r?\n/.test(!0===n?.startsWith(r)?n.slice(r.length):""));if(0===o.length)return[]
;const i=await(async()=>(await n.graphql("query { viewer { login } }",{},J)).data.viewer.login.toLowerCase())()
;return o.filter(({user:n})=>n?.login.toLowerCase()===i).map(E)},
create:async(n,e)=>K(await t.write("POST /issues/{issue_number}/comments",{issue_number:n,body:e},B),e),
update:async(n,e)=>K(await t.write("PATCH /issues/comments/{comment_id}",{comment_id:n,body:e},B),e)}}
const E=({id:n,body:e,html_url:t})=>({id:n,body:e??"",url:t});function K(n,e){
const t=E(n),r=n=>n.replaceAll("\r\n","\n").trimEnd();if(r(t.body)===r(e))return t;throw(0,
P.Yb)(`GitHub answered with another text than the one sent, for ${t.url}`)}var M=t(81729),Y=t(70921)
;async function z(n){const{token:e,path:t,pullRequest:u,name:c,required:f}=(0,a.J5)(n);(0,Y.jD)(e);const h=(0,M.MH)(n,{
mode:"dry_run",environment:null},(0,r.randomBytes)(16).toString("hex")),y=null===t?{run:h,links:(0,m.h)(h,{
environment:null,policyUrl:null,artifact:null,action:null})}:await async function(n,e,t){let r;try{r=await p(n,e,t)
}catch(e){throw new l.AK("proof_refused",(0,d.kc)(`The folder ${n} holds no proof that can be shown: ${(0,
l.bD)(e)}. Check that path is where the artifact of the plan job was downloaded to, alone, and that the plan job came to its end.`),{
cause:e})}const{run:o}=r.proof;if(o.repository_id===e.repositoryId&&o.run_id===e.runId)return r
;throw new l.AK("proof_of_another_run",(0,
d.kc)(`The proof in ${n} is of run ${o.run_id} in repository ${o.repository_id}, this is run ${e.runId} in ${e.repositoryId}. Download the artifact of this run's plan job.`))
}((0,o.resolve)(n.GITHUB_WORKSPACE??".",t),h,s.G),g={env:n,clock:Date.now,log:Y.Rm.info,userAgent:(0,H.a9)(h)},w=G((0,
R.U)({...g,apiUrl:h.apiUrl,mode:"prod",token:e}),h.repository);try{
const n=await w.mine(u,j(c)),e=U(n,y,c),t=await function(n,e,t){
return"created"===n.outcome?e.create(t,n.body):"updated"===n.outcome?e.update(n.comment.id,n.body):Promise.resolve(n.comment)
}(e,w,u);for(const e of n.slice(1))await w.update(e.id,q(t));!function(n,{id:e,url:t}){Y.Rm.info(`${D[n]}: ${t}`),
i.uH("outcome",n),i.uH("comment-id",e),i.uH("comment-url",t)}(e.outcome,t)}catch(e){const t=await(0,a.Kz)(n)
;if(!function(n){return n instanceof P.y_&&403===n.status&&/not accessible by integration/i.test(n.message)
}(e)||f&&!t)throw e
;const r=t?"this pull request comes from a fork, and GitHub gives its runs a token that cannot write":"its token may not write comments. Add `pull-requests: write` to the permissions of the job"
;Y.Rm.warning(`No comment was written: ${r}. ${"plan"in y?`The plan (${y.plan.plan_digest}) is in the summary`:"Why there is no plan is in the log"} of the plan job.`),
i.uH("outcome","not_permitted")}return null}const D={created:"The plan was written as a comment",
updated:"The comment was brought up to date",unchanged:"The comment shows this plan already; nothing was written",
outdated:"A later run has commented already; nothing was written"}}),37033:((n,e,t)=>{function r(n){
if(null===n||"absent"in n)return null;const{plan:e,operations:t}=n.difference
;return e.length>0?null:new Set(t.map(({operation_id:n})=>n))}function o(n,e){
const[t,r]=[i(n),i(e)],o=(n,e)=>JSON.stringify([...n.keys()].filter(n=>e.has(n))),u=(n,e)=>new Map([["commit_sha",JSON.stringify(n.commit_sha)],["repository_id",JSON.stringify(n.repository_id)],["order of operations",e]]),c=[...new Set([...t.keys(),...r.keys()])].flatMap(n=>function(n,e,t){
const r=t??e;if(void 0===r)return[];const o=s(a(e),a(t));if(0===o.length)return[]
;const i=void 0===e?"added":void 0===t?"removed":"changed";return[{operation_id:n,operation_kind:r.operation_kind,
change:i,fields:o}]}(n,t.get(n),r.get(n)));return{plan:s(u(n,o(t,r)),u(e,o(r,t))),operations:c}}
function i({operations:n}){return new Map(n.map(n=>[n.operation_id,n]))}function s(n,e){
return[...new Set([...n.keys(),...e.keys()])].map(t=>({field:t,before:n.get(t)??null,after:e.get(t)??null
})).filter(n=>n.before!==n.after)}function a(n){const e=new Map;if(void 0===n)return e
;const{operation_kind:t,repository:r,repository_id:o,depends_on:i,parameters:s}=n;return u({operation_kind:t,
repository:r,repository_id:o,...s,depends_on:i},"",e),e}function u(n,e,t){const r=Array.isArray(n)?function(n){
for(const e of["name","path"]){const t=n.map(n=>c(n)?n[e]:void 0)
;if(t.every(n=>"string"==typeof n)&&new Set(t).size===t.length)return t}return null}(n):null
;if(Array.isArray(n)&&null!==r){t.set(e,JSON.stringify(r))
;for(const[o,i]of n.entries())u(i,`${e}[${JSON.stringify(r[o])}]`,t)
}else if(c(n))for(const[r,o]of Object.entries(n))u(o,""===e?r:`${e}.${r}`,t);else t.set(e,JSON.stringify(n))}
function c(n){return"object"==typeof n&&null!==n&&!Array.isArray(n)}t.d(e,{r:()=>r,x:()=>o})}),40666:((n,e,t)=>{
function r(n,e){return`${n} ${1===n?e:`${e}s`.replace(/([^aeiou])ys$/,"$1ies")}`}function o(n){if(n<1024)return`${n} B`
;const e=["KiB","MiB","GiB","TiB"];let t=n/1024,r=0;for(;t>=1024&&r<e.length-1;)t/=1024,r++
;return`${t.toFixed(1)} ${e[r]}`}t.d(e,{Fu:()=>i,Xq:()=>o,hS:()=>r,ov:()=>s})
;const i=n=>n.slice(0,7),s=n=>n.replace(/^sha256:(.{4})(.{4}).*$/,"$1-$2")}),63453:(n=>{
const e=()=>require("./undici.cjs");n.exports={get ProxyAgent(){return e().ProxyAgent},get fetch(){return e().fetch}}}),
68011:((n,e,t)=>{const r=t(96782);n.exports=(n,e,t)=>{try{e=new r(e,t)}catch(n){return!1}return e.test(n)}}),
83015:((n,e,t)=>{function r(n,{refused:e=!1}={}){const t={};for(const{type:e}of n)t[e]=(t[e]??0)+1
;const r=Object.fromEntries(Object.entries(t).sort(([n],[e])=>n<e?-1:1)),i=n.find(n=>"plan.created"===n.type)?.data.operations??0
;return{counts:r,result:o({dryRun:"dry_run"===n[0]?.mode,planned:i},t,e)}}function o({dryRun:n,planned:e},t,r){
const o=(...n)=>n.some(n=>(t[n]??0)>0);if(n)return"planned";const i=r||o("receipt.refused","gate.rejected")
;return o("operation.intent")?(t["operation.succeeded"]??0)+(t["operation.unchanged"]??0)===e?"shipped":o("operation.succeeded")?"partial":"failed":i?"blocked":"unchanged"
}t.d(e,{C:()=>s,Q:()=>r});const i=new Set(["dependency_failed","plan_blocked"]);function s(n){return i.has(n)}})};
