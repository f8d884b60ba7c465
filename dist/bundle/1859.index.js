import{modules as e}from"./3848.shared.js";import{modules as t}from"./4985.shared.js"
;import{modules as n}from"./9697.shared.js";import{modules as r}from"./23544.shared.js"
;import{modules as o}from"./31430.shared.js";import{modules as i}from"./33421.shared.js"
;import{modules as a}from"./60760.shared.js";import{modules as s}from"./81920.shared.js";export const id=1859
;export const ids=[1859,760];export const modules={...e,...t,...n,...r,...o,...i,...a,...s,802:((e,t,n)=>{
function r(e,{environment:t,...n}){
const r=`${e.serverUrl}/${e.repository}`,o=/\/\.github\/workflows\/([^@/]+)@/.exec(e.workflowRef)?.[1];return{
server:e.serverUrl,repository:r,runUrl:`${r}/actions/runs/${e.runId}/attempts/${e.runAttempt}`,
environmentUrl:null===t?null:`${r}/deployments/${encodeURIComponent(t)}`,
workflowUrl:void 0===o?null:`${r}/actions/workflows/${encodeURIComponent(o)}`,...n}}n.d(t,{h:()=>r})}),8826:((e,t,n)=>{
function r({approvals:e}){if("none"===e)return{min:0,from:[],not:[],signed:null};const{signed:t}=e;return{...o(e),
signed:void 0===t?null:o(t)}}function o({min:e=0,from:t,not:n}){const{users:r=[],teams:o=[]}=t??{};return{min:e,
from:[...o.map(({slug:e})=>`@${e}`),...r.map(({login:e})=>e)],not:n}}n.d(t,{N:()=>r})}),37033:((e,t,n)=>{function r(e){
if(null===e||"absent"in e)return null;const{plan:t,operations:n}=e.difference
;return t.length>0?null:new Set(n.map(({operation_id:e})=>e))}function o(e,t){
const[n,r]=[i(e),i(t)],o=(e,t)=>JSON.stringify([...e.keys()].filter(e=>t.has(e))),c=(e,t)=>new Map([["commit_sha",JSON.stringify(e.commit_sha)],["repository_id",JSON.stringify(e.repository_id)],["order of operations",t]]),l=[...new Set([...n.keys(),...r.keys()])].flatMap(e=>function(e,t,n){
const r=n??t;if(void 0===r)return[];const o=a(s(t),s(n));if(0===o.length)return[]
;const i=void 0===t?"added":void 0===n?"removed":"changed";return[{operation_id:e,operation_kind:r.operation_kind,
change:i,fields:o}]}(e,n.get(e),r.get(e)));return{plan:a(c(e,o(n,r)),c(t,o(r,n))),operations:l}}
function i({operations:e}){return new Map(e.map(e=>[e.operation_id,e]))}function a(e,t){
return[...new Set([...e.keys(),...t.keys()])].map(n=>({field:n,before:e.get(n)??null,after:t.get(n)??null
})).filter(e=>e.before!==e.after)}function s(e){const t=new Map;if(void 0===e)return t
;const{operation_kind:n,repository:r,repository_id:o,depends_on:i,parameters:a}=e;return c({operation_kind:n,
repository:r,repository_id:o,...a,depends_on:i},"",t),t}function c(e,t,n){const r=Array.isArray(e)?function(e){
for(const t of["name","path"]){const n=e.map(e=>l(e)?e[t]:void 0)
;if(n.every(e=>"string"==typeof e)&&new Set(n).size===n.length)return n}return null}(e):null
;if(Array.isArray(e)&&null!==r){n.set(t,JSON.stringify(r))
;for(const[o,i]of e.entries())c(i,`${t}[${JSON.stringify(r[o])}]`,n)
}else if(l(e))for(const[r,o]of Object.entries(e))c(o,""===t?r:`${t}.${r}`,n);else n.set(t,JSON.stringify(e))}
function l(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}n.d(t,{r:()=>r,x:()=>o})}),41729:((e,t,n)=>{n.d(t,{
m:()=>c});var r=n(8601),o=n(36625),i=n(38422),a=n(442);const s=16777216;async function c(e,t){await e.list()
;const n=await(0,a.oD)(e,i.Pb.plan,s);await(0,o.My)(t,n);const c=(0,r.OW)(n),l=(0,o.xH)(t)(c)
;if(null!==l)return`its plan.json is not a plan at ${l.path}`
;const p=c,u=new Set(p.operations.map(({operation_id:e})=>e))
;return u.size===p.operations.length&&p.operations.every(e=>e.operation_digest===(0,o.Q8)(e))&&p.plan_digest===(0,
o.Gb)(p)?p:"its plan.json has not the digests that it claims"}}),52157:((e,t,n)=>{n.d(t,{G:()=>i,v:()=>o});var r=n(27662)
;function o(e){const t=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(e),[,n,o]=t??[]
;if(void 0===n||void 0===o||"."===o||".."===o)throw(0,
r.J5)("not_found",`${JSON.stringify(e)} is no repository of the form owner/name.`);return{owner:n,repo:o}}
function i(e,t){const n=o(t),r=e=>e.replace(" "," /repos/{owner}/{repo}");return{read:(t,o,i)=>e.read(r(t),{...o,...n
},i),list:(t,o,i,a)=>e.list(r(t),{...o,...n},i,a),pages:(t,o,i)=>e.pages(r(t),{...o,...n},i),
write:(t,o,i)=>e.write(r(t),{...o,...n},i),query:(t,r,o)=>e.query(t,{...r,owner:n.owner,name:n.repo},o)}}}),
71604:((e,t,n)=>{n.d(t,{Q8:()=>l,R_:()=>s,ZF:()=>c});var r=n(51455),o=n(76760),i=n(74296),a=n(57800);function s(e){
if(e.startsWith("-"))throw(0,i.Wp)(`--remote ${e} is no name of a remote.`)}function c({stdout:e},t,n,r){
e(`${t?JSON.stringify(n):r.map(a.ko).join("\n")}\n`)}async function l({cwd:e},t,n,a=""){try{return await(0,
r.readFile)((0,o.resolve)(e,n))}catch(e){throw(0,i.Wp)(`${t} ${n} cannot be read (${(0,i.bD)(e)}).${a}`)}}}),
75741:((e,t,n)=>{n.r(t),n.d(t,{approve:()=>C,sign:()=>Y})
;var r=n(73024),o=n(48161),i=n(76760),a=n(27597),s=n(64377),c=n(9467),l=n(32257),p=n(9596),u=n(74296),d=n(57800),f=n(77198),m=n(76469),h=n(96879),w=n(38422),y=n(60036),g=n(14182),v=n(40666),$=n(42522),_=n(87496),k=n(77412),b=n(43808),S=n(7281),j=n(9649),N=n(31421)
;var O=n(41729),x=n(6848),I=n(442),W=n(60760),A=n(90799),R=n(97915),T=n(71604),E=n(33421),D=n(33717)
;const G=a.YOg(a.Ikc({environment:a.Ikc({id:a.Whr(),name:a.YjP()})}));async function M(e,{run:t,environment:n},r,o){
if(null===t)return!1;const i=(0,D.U)({...(0,R.clientOptions)(e,t),mode:"prod"
}),s=`/repos/${t.repository}/actions/runs/${t.id}/pending_deployments`,c=(await i.read(`GET ${s}`,{},G)).filter(({environment:{name:e}})=>e.toLowerCase()===n.toLowerCase())
;return 0!==c.length&&(await i.write(`POST ${s}`,{environment_ids:c.map(e=>e.environment.id),state:r,comment:o
},a.L5J()),e.stdout(`The run is ${r} by your review.\n`),!0)}const C=async(e,t)=>{if((0,T.R_)(t.remote),
void 0!==t.check)return async function(e,t,n){
const{approvers:r,origin:o,environment:i,planDigest:a,createdAt:s,at:c,json:l}=n,d={approvers:r,origin:o,environment:i,
"plan-digest":a,"created-at":s,at:c},f=Object.entries(d).find(([,e])=>void 0===e);if(void 0!==f)throw(0,
u.Wp)(`--check needs --${f[0]} as well.`);const w=(e,t="")=>{const n=(0,p.p)(t);if(null===n)throw(0,
u.Wp)(`--${e} ${t} is no time like 2026-11-22T01:02:03.456Z.`);return n},y=(0,h.CR)(await(0,
T.Q8)(e,"--approvers",r??"")),g=(await(0,T.Q8)(e,"--check",t)).toString(),{counted:v,ignored:$}=(0,m.z8)([{from:t,text:g
}],{origin:o??"",environment:i??"",planDigest:a??"",createdAt:w("created-at",s),now:w("at",c),approvers:y.approvers
}),_=y.refused.map(({line:e,column:t,message:n})=>`${r??""}:${e}:${t}: the line ${n}`),k=$.length+v.length===0?[{from:t,
reason:"has no approval text"}]:$,b=v.map(({text:e,name:t,...n})=>({...n,name:t
})),S=[...b.map(({principal:e,key:t,not_after:n})=>`counts: ${e} with ${t}, until ${n}`),...k.map(({from:e,reason:t})=>`does not count: ${e}: it ${t}`),..._]
;return(0,T.ZF)(e,l,{counts:b.length>0,counted:b,ignored:k,approvers:_},S),b.length>0?0:1}(e,t.check,t)
;if(t.list)return async function(e,t){const n=`GET /repos/${t.repository}/actions/runs`,{workflow_runs:r}=await(0,
R.readingClient)(e,t).read(n,{status:"waiting",per_page:100},P)
;for(const{id:t,html_url:n,display_title:o}of r)e.stdout((0,d.ko)(`${t}  ${n}  ${o}`)+"\n")
;0===r.length&&e.stdout(`No run of ${t.repository} waits for a review.\n`);return 0}(e,await U(e,t))
;const n=await async function(e,t){const{what:n,digest:a}=t;if(void 0===n==(void 0===a))throw(0,
u.Wp)("Name what to approve: the URL or id of a run, a folder with its plan, or --digest sha256:….")
;if(void 0===n)return async function(e,t){const{digest:n="",origin:r,environment:o}=t
;if(!/^sha256:[0-9a-f]{64}$/.test(n))throw(0,u.Wp)("--digest is not sha256: and 64 hex digits.");const i=async()=>{
const n=await U(e,t)
;return(0,y.yv)(n.server,(await(0,j.createReader)((0,R.readingClient)(e,n)).repository(n.repository)).id)
},a=async()=>(0,c.ON)(await(0,T.Q8)(e,g.l$,g.l$),g.l$,f.G).value.environment,s=(0,$.xR)("planned",{
title:["A plan that is not here"],sentence:"What it would do cannot be shown.",code:(0,v.ov)(n)});return{
origin:r??await i(),environment:o??await a(),planDigest:n,plan:null,box:s,run:null}}(e,t);const[,s,l,p=n]=J.exec(n)??[]
;if(void 0===s||void 0===l){if(!0===(0,r.statSync)((0,i.resolve)(e.cwd,n),{throwIfNoEntry:!1
})?.isDirectory())return L((0,x.WG)((0,i.resolve)(e.cwd,n)),t,null);if(!/^[1-9][0-9]*$/.test(n))throw(0,
u.Wp)(`${n} is neither the URL or id of a run nor a folder.`)}const d=void 0===s||void 0===l?await U(e,t):{server:s,
repository:l},m=`GET /repos/${d.repository}/actions/runs/${p}`,{created_at:h,repository:w}=await(0,
R.readingClient)(e,d).read(m,{},z);return async function(e,t,n){
const a=`GET /repos/${t.repository}/actions/runs/${t.id}/artifacts`,s=(0,R.readingClient)(e,t),c=async e=>{
const{artifacts:t}=await s.read(a,{per_page:S.EK,page:e},Q);return{items:t,link:null}},l=await(0,S.n4)(c,F)
;if(null===l)throw(0,u.Wp)(`Run ${t.id} has more than ${F*S.EK} artifacts: download its plan and approve that folder.`)
;const[p]=l.filter(({name:e})=>/^marketops-plan(?:-|$)/.test(e)).sort((e,t)=>t.id-e.id);if(void 0===p)throw(0,
u.Wp)(`Run ${t.id} has no artifact marketops-plan: its plan job left none.`);const d=(0,r.mkdtempSync)((0,i.join)((0,
o.tmpdir)(),"marketops-approve-"));try{const o=(0,i.join)(d,"plan.zip");(0,r.writeFileSync)(o,await async function(e,t){
const n=`Bearer ${(0,R.tokenOf)(e)??""}`,r=await fetch(t,{headers:{authorization:n},redirect:"manual"
}),o=r.headers.get("location"),i=null===o?r:await fetch(o),a=Buffer.from(await i.arrayBuffer())
;if(i.ok&&a.length<=Z)return a
;throw new u.NL("not_found",`The plan's artifact cannot be downloaded (${i.status}). Is GH_TOKEN set?`)
}(e,p.archive_download_url));const a=await(0,W.openZip)(o);return await L(a,n,t).finally(()=>a.close())}finally{(0,
r.rmSync)(d,{recursive:!0,force:!0})}}(e,{...d,id:p,repositoryId:String(w.id),createdAt:Date.parse(h)},t)}(e,t)
;e.stdout(`${function({origin:e,environment:t,planDigest:n,plan:r,box:o,run:i},a){const s=[...o.rows,{
label:"Signed for",lines:[["the environment ",{name:t}," of ",{name:e}]]},{label:"Plan",lines:[[n]]}],c=null===i?[]:[{
text:"See the run",url:`${i.server}/${i.repository}/actions/runs/${i.id}`}];return[...(0,_.Wp)({...o,rows:s,steps:c
},a),...(null===r?[]:(0,A.ZE)(r,()=>null)).map(d.ko)]}(n,e.look??_.tZ).join("\n")}\n`)
;const a=void 0===t.reject?"Sign this plan?":"Reject this run?";if(!t.yes&&null===e.confirm)throw(0,
u.Wp)("There is no terminal to ask at. Give --yes to go on without.")
;if(!t.yes&&!await(e.confirm?.(a)))return e.stdout("Nothing was signed.\n"),1;if(void 0!==t.reject){
if(!await M(e,n,"rejected",t.reject))throw(0,u.Wp)("The run does not wait for a review, so there is nothing to reject.")
;return 0}const s=(n.run?.createdAt??Date.now())+m.er,w=Y(e,(0,m.$3)(n,(0,l.fU)(Math.min(Date.now()+2592e5,s))),t.key)
;return await async function(e,t,n,{out:o,remote:a}){if(void 0!==o)return(0,r.writeFileSync)((0,i.resolve)(e.cwd,o),n,{
flag:"wx"}),void e.stdout(`Signed into ${o}: put it into the folder of the input approvals.\n`)
;if(await M(e,t,"approved",n))return
;const[s]=(0,m.C1)(n),c="object"==typeof s?.signature?s.signature.key.fingerprint:"",l=(0,m.Zw)(t.planDigest,c);(0,
b.V)((0,E.uM)(e),{remote:a,branch:g.Q5},{path:l,text:n,message:"Approve a plan"}),
e.stdout(`Signed into ${l} of the branch ${g.Q5}: re-run the job that ships.\n`)}(e,n,w,t),0};const P=a.Ikc({
workflow_runs:a.YOg(a.Ikc({id:a.Whr(),html_url:a.YjP(),display_title:a.YjP()}))});async function U(e,{remote:t}){
return(await(0,k.K)(e.cwd,t)).remote}
const J=/^(https?:\/\/[^/\s]+)\/([\w.-]+\/[\w.-]+)\/actions\/runs\/([1-9][0-9]*)(?:[/?#].*)?$/,z=a.Ikc({
created_at:s.w$(),repository:a.Ikc({id:a.Whr()})});async function L(e,t,n){const r=await(0,O.m)(e,f.G)
;if("string"==typeof r)throw(0,u.Wp)(`There is no plan to approve: ${r}.`)
;if(null!==n&&r.repository_id!==n.repositoryId)throw new u.NL("repository_mismatch",`The plan in run ${n.id} is of the repository with the id ${r.repository_id}, and ${n.repository} has the id ${n.repositoryId}: it is not signed. Find out who put it there.`)
;const o=t=>(0,I.oD)(e,t,Z),i=await o(w.Pb.policy);if(void 0===t.environment&&0===i.length)throw(0,
u.Wp)("The policy is withheld, so name the environment: --environment NAME.");const{phase_4_proof_ledger:s}=a.Ikc({
phase_4_proof_ledger:a.Ikc({origin:a.YjP()})}).parse(JSON.parse((await o(w.Pb.proof)).toString()));return{
origin:t.origin??(null===n?s.origin:(0,y.yv)(n.server,n.repositoryId)),environment:t.environment??(0,
c.ON)(i,w.Pb.policy,f.G).value.environment,planDigest:r.plan_digest,plan:r,box:await(0,
A.b0)(e,n?.server??`https://${s.origin.split("/")[0]??""}`,r),run:n}}const Z=67108864,F=100,Q=a.Ikc({
artifacts:a.YOg(a.Ikc({id:a.Whr(),name:a.YjP(),archive_download_url:a.YjP()}))});function Y(e,t,n){const a=n??(0,
E.uM)(e)(["config","--default","","--get","user.signingkey"]).replace(/^key::/,"");if(""===a)throw(0,
u.Wp)("Name the SSH key to sign with: --key FILE, or `git config user.signingkey`.");try{
const n=function(e,{key:t,namespace:n,cwd:a,env:s}){const c=(0,r.mkdtempSync)((0,i.join)((0,o.tmpdir)(),"ssh-sign-"))
;try{let o=(0,i.resolve)(a,t.replace(/^~(?=\/)/,s.HOME??"~"));/^(?:ssh|sk|ecdsa)-\S+ /.test(t)&&(o=(0,
i.join)(c,"key.pub"),(0,r.writeFileSync)(o,`${t}\n`));const l=["-Y","sign","-q","-n",n,"-f",o];return(0,
N.execFileSync)("ssh-keygen",l,{env:s,input:e,stdio:["pipe","pipe","inherit"]}).toString()}finally{(0,r.rmSync)(c,{
recursive:!0,force:!0})}}(t,{key:a,namespace:h.og,cwd:e.cwd,env:e.env}),s=`${t}${n}`,[c]=(0,m.C1)(s)
;if("string"==typeof c?.signature)throw new Error(`what it made ${c.signature}`);return s}catch(e){
throw new u.NL("sign_failed",`ssh-keygen did not sign: ${(0,u.bD)(e)}.`,{cause:e})}}}),77412:((e,t,n)=>{n.d(t,{K:()=>c})
;var r=n(31421),o=n(57975),i=n(74296),a=n(59376);const s=(0,o.promisify)(r.execFile);async function c(e,t){
const n=async(...t)=>(await s("git",["-C",e,...t],{encoding:"utf8"})).stdout.trimEnd();let r;try{
r=await n("rev-parse","--show-toplevel")}catch(t){const n=(0,i.bD)(t).trim().split("\n").at(-1)??""
;throw new i.NL("not_a_clone",`${e} is no git work tree (${n}). Run this in a clone.`)}
const o=await n("remote","get-url",t).catch(()=>null),c=null===o?null:(0,a.M8)(o)
;if(null===c)throw new i.NL("remote_unknown",`The remote ${t} of ${r} is ${null===o?"not there":"no repository on a GitHub"}. Add it (git remote add origin https://github.com/OWNER/NAME), or name another with --remote.`)
;return{root:r,remote:c}}}),81128:((e,t,n)=>{function r(e){let t=e;const n=[];return async e=>{
t>0?t--:await new Promise(e=>n.push(e));try{return await e()}finally{const e=n.shift();void 0===e?t++:e()}}}
async function o(e,t,n){const o=r(t);return(await Promise.allSettled(e.map((e,t)=>o(()=>n(e,t))))).map(e=>{
if("rejected"===e.status)throw e.reason;return e.value})}function i(e){let t;return()=>(t??={answer:e()}).answer}
function a(e){return e.catch(()=>{}),e}function s(e,t,n){const r=e.get(t);if(void 0!==r)return r;const o=n();e.set(t,o)
;const i=()=>{e.delete(t)};return o.then(e=>null===e?i():void 0,i),o}n.d(t,{HK:()=>s,NN:()=>a,Oo:()=>i,TA:()=>r,bB:()=>o
})}),83015:((e,t,n)=>{function r(e,{refused:t=!1}={}){const n={};for(const{type:t}of e)n[t]=(n[t]??0)+1
;const r=Object.fromEntries(Object.entries(n).sort(([e],[t])=>e<t?-1:1)),i=e.find(e=>"plan.created"===e.type)?.data.operations??0
;return{counts:r,result:o({dryRun:"dry_run"===e[0]?.mode,planned:i},n,t)}}function o({dryRun:e,planned:t},n,r){
const o=(...e)=>e.some(e=>(n[e]??0)>0);if(e)return"planned";const i=r||o("receipt.refused","gate.rejected")
;return o("operation.intent")?(n["operation.succeeded"]??0)+(n["operation.unchanged"]??0)===t?"shipped":o("operation.succeeded")?"partial":"failed":i?"blocked":"unchanged"
}n.d(t,{C:()=>a,Q:()=>r});const i=new Set(["dependency_failed","plan_blocked"]);function a(e){return i.has(e)}}),
90799:((e,t,n)=>{n.d(t,{XQ:()=>d,ZE:()=>f,b0:()=>u})
;var r=n(77198),o=n(36625),i=n(42522),a=n(802),s=n(9697),c=n(3848),l=n(442),p=n(93156);async function u(e,t,n){try{
const n=await(0,c.m)(e,r.G),{repository:o,run_id:i,run_attempt:l,workflow_ref:p,environment:u}=n.proof.run,d={
environment:u,policyUrl:null,artifact:null,action:null},f=(0,a.h)({serverUrl:t,repository:o,runId:i,runAttempt:l,
workflowRef:p},d);return(0,s.I)({...n,links:f}).decision}catch(e){if(!(e instanceof p.wI||e instanceof l.rA))throw e
;return d(n,{blockers:[{title:"What lies beside this plan does not hold",code:"proof_not_verified",about:[{
prose:e.message,limit:500}]}]})}}function d(e,t){const n=e.operations.map(e=>({planned:e,kind:(0,o.I)(e,r.G)}))
;return(0,i.K_)({input:{plan:e},operations:n},t)}function f({operations:e},t){return e.flatMap(e=>function(e,t){
const{assets:n=[],commit:i=null}=e.parameters,a=(i?.files??[]).map(({path:e,digest:n})=>({name:e,
size:null===n?"deleted":t(e)})),s=e=>"number"==typeof e?`${e} bytes`:e??"written",c=null===e.reason?"":` (${e.reason})`
;return[`  ${e.operation_id}: ${e.effect} ${(0,
o.I)(e,r.G).describe(e)} in ${e.repository}${c}`,...[...n,...a].map(e=>`    ${e.name}  ${s(e.size)}`)]}(e,t))}}),
97667:((e,t,n)=>{n.d(t,{DM:()=>p,Rr:()=>s,U9:()=>u,x0:()=>a});var r=n(9596),o=n(96879),i=n(42522);function a(e,t){
if(null===e||0===e.counted.length)return[]
;const n=(0,o.CR)(t).approvers.map(({key:e})=>[e.fingerprint,e.blob.toString("base64")]),r=new Map(n)
;return e.counted.map(({not_after:e,...t})=>({...t,notAfter:e,publicKey:r.get(t.key)??""}))}
function s({proof:e,evidenceText:t,approversText:n}){const r=a(l(t),Buffer.from(n))
;return e.phase_2_fc_authorization.signed_approvals.map(e=>r.find(({digest:t})=>t===e.digest)??{...e,...c})}const c={
publicKey:"",notAfter:null,verified:!1};function l(e){return""===e?null:JSON.parse(e).signed_approvals??null}
function p({evidenceText:e}){const t=l(e)?.created_at??null;return null!==t&&"value"in t?(0,r.p)(t.value):null}
function u({approvals:e,signed_approvals:t}){return[...e.map(({user:e})=>e),...t.map(e=>`${(0,i.DQ)(e)} (signed)`)]}})};
