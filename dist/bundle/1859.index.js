"use strict";exports.id=1859,exports.ids=[1859,760],exports.modules={...require("./3848.shared.js").modules,
...require("./4985.shared.js").modules,...require("./9697.shared.js").modules,...require("./23544.shared.js").modules,
...require("./31430.shared.js").modules,...require("./33421.shared.js").modules,...require("./52533.shared.js").modules,
...require("./60760.shared.js").modules,...require("./81920.shared.js").modules,802:((e,n,t)=>{
function r(e,{environment:n,...t}){
const r=`${e.serverUrl}/${e.repository}`,o=/\/\.github\/workflows\/([^@/]+)@/.exec(e.workflowRef)?.[1];return{
server:e.serverUrl,repository:r,runUrl:`${r}/actions/runs/${e.runId}/attempts/${e.runAttempt}`,
environmentUrl:null===n?null:`${r}/deployments/${encodeURIComponent(n)}`,
workflowUrl:void 0===o?null:`${r}/actions/workflows/${encodeURIComponent(o)}`,...t}}t.d(n,{h:()=>r})}),8826:((e,n,t)=>{
function r({approvals:e}){if("none"===e)return{min:0,from:[],not:[],signed:null};const{signed:n}=e;return{...o(e),
signed:void 0===n?null:o(n)}}function o({min:e=0,from:n,not:t}){const{users:r=[],teams:o=[]}=n??{};return{min:e,
from:[...o.map(({slug:e})=>`@${e}`),...r.map(({login:e})=>e)],not:t}}t.d(n,{N:()=>r})}),37033:((e,n,t)=>{function r(e){
if(null===e||"absent"in e)return null;const{plan:n,operations:t}=e.difference
;return n.length>0?null:new Set(t.map(({operation_id:e})=>e))}function o(e,n){
const[t,r]=[i(e),i(n)],o=(e,n)=>JSON.stringify([...e.keys()].filter(e=>n.has(e))),c=(e,n)=>new Map([["commit_sha",JSON.stringify(e.commit_sha)],["repository_id",JSON.stringify(e.repository_id)],["order of operations",n]]),l=[...new Set([...t.keys(),...r.keys()])].flatMap(e=>function(e,n,t){
const r=t??n;if(void 0===r)return[];const o=a(s(n),s(t));if(0===o.length)return[]
;const i=void 0===n?"added":void 0===t?"removed":"changed";return[{operation_id:e,operation_kind:r.operation_kind,
change:i,fields:o}]}(e,t.get(e),r.get(e)));return{plan:a(c(e,o(t,r)),c(n,o(r,t))),operations:l}}
function i({operations:e}){return new Map(e.map(e=>[e.operation_id,e]))}function a(e,n){
return[...new Set([...e.keys(),...n.keys()])].map(t=>({field:t,before:e.get(t)??null,after:n.get(t)??null
})).filter(e=>e.before!==e.after)}function s(e){const n=new Map;if(void 0===e)return n
;const{operation_kind:t,repository:r,repository_id:o,depends_on:i,parameters:a}=e;return c({operation_kind:t,
repository:r,repository_id:o,...a,depends_on:i},"",n),n}function c(e,n,t){const r=Array.isArray(e)?function(e){
for(const n of["name","path"]){const t=e.map(e=>l(e)?e[n]:void 0)
;if(t.every(e=>"string"==typeof e)&&new Set(t).size===t.length)return t}return null}(e):null
;if(Array.isArray(e)&&null!==r){t.set(n,JSON.stringify(r))
;for(const[o,i]of e.entries())c(i,`${n}[${JSON.stringify(r[o])}]`,t)
}else if(l(e))for(const[r,o]of Object.entries(e))c(o,""===n?r:`${n}.${r}`,t);else t.set(n,JSON.stringify(e))}
function l(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}t.d(n,{r:()=>r,x:()=>o})}),41729:((e,n,t)=>{t.d(n,{
m:()=>c});var r=t(8601),o=t(36625),i=t(38422),a=t(442);const s=16777216;async function c(e,n){await e.list()
;const t=await(0,a.oD)(e,i.Pb.plan,s);await(0,o.My)(n,t);const c=(0,r.OW)(t),l=(0,o.xH)(n)(c)
;if(null!==l)return`its plan.json is not a plan at ${l.path}`;const u=c
;return new Set(u.operations.map(({operation_id:e})=>e)).size===u.operations.length&&u.operations.every(e=>e.operation_digest===(0,
o.Q8)(e))&&u.plan_digest===(0,o.Gb)(u)?u:"its plan.json has not the digests that it claims"}}),52157:((e,n,t)=>{t.d(n,{
G:()=>i,v:()=>o});var r=t(27662);function o(e){
const n=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(e),[,t,o]=n??[]
;if(void 0===t||void 0===o||"."===o||".."===o)throw(0,
r.J5)("not_found",`${JSON.stringify(e)} is no repository of the form owner/name.`);return{owner:t,repo:o}}
function i(e,n){const t=o(n),r=e=>e.replace(" "," /repos/{owner}/{repo}");return{read:(n,o,i)=>e.read(r(n),{...o,...t
},i),list:(n,o,i,a)=>e.list(r(n),{...o,...t},i,a),pages:(n,o,i)=>e.pages(r(n),{...o,...t},i),
write:(n,o,i)=>e.write(r(n),{...o,...t},i),query:(n,r,o)=>e.query(n,{...r,owner:t.owner,name:t.repo},o)}}}),
71604:((e,n,t)=>{t.d(n,{Q8:()=>l,R_:()=>s,ZF:()=>c});var r=t(51455),o=t(76760),i=t(74296),a=t(57800);function s(e){
if(e.startsWith("-"))throw(0,i.Wp)(`--remote ${e} is no name of a remote.`)}function c({stdout:e},n,t,r){
e(`${n?JSON.stringify(t):r.map(a.ko).join("\n")}\n`)}async function l({cwd:e},n,t,a=""){try{return await(0,
r.readFile)((0,o.resolve)(e,t))}catch(e){throw(0,i.Wp)(`${n} ${t} cannot be read (${(0,i.bD)(e)}).${a}`)}}}),
75741:((e,n,t)=>{t.r(n),t.d(n,{approve:()=>C,sign:()=>Q})
;var r=t(73024),o=t(48161),i=t(76760),a=t(27597),s=t(64377),c=t(9467),l=t(32257),u=t(9596),p=t(74296),d=t(57800),f=t(77198),h=t(76469),m=t(96879),w=t(38422),y=t(60036),g=t(14182),v=t(40666),$=t(42522),_=t(87496),k=t(77412),b=t(43808),j=t(7281),S=t(9649),N=t(31421)
;var O=t(41729),x=t(6848),I=t(442),W=t(60760),A=t(90799),R=t(97915),T=t(71604),E=t(33421),D=t(33717)
;const G=a.YOg(a.Ikc({environment:a.Ikc({id:a.Whr(),name:a.YjP()})}));async function M(e,{run:n,environment:t},r,o){
if(null===n)return!1;const i=(0,D.U)({...(0,R.clientOptions)(e,n),mode:"prod"
}),s=`/repos/${n.repository}/actions/runs/${n.id}/pending_deployments`,c=(await i.read(`GET ${s}`,{},G)).filter(({environment:{name:e}})=>e.toLowerCase()===t.toLowerCase())
;return 0!==c.length&&(await i.write(`POST ${s}`,{environment_ids:c.map(e=>e.environment.id),state:r,comment:o
},a.L5J()),e.stdout(`The run is ${r} by your review.\n`),!0)}const C=async(e,n)=>{if((0,T.R_)(n.remote),
void 0!==n.check)return async function(e,n,t){
const{approvers:r,origin:o,environment:i,planDigest:a,createdAt:s,at:c,json:l}=t,d={approvers:r,origin:o,environment:i,
"plan-digest":a,"created-at":s,at:c},f=Object.entries(d).find(([,e])=>void 0===e);if(void 0!==f)throw(0,
p.Wp)(`--check needs --${f[0]} as well.`);const w=(e,n="")=>{const t=(0,u.p)(n);if(null===t)throw(0,
p.Wp)(`--${e} ${n} is no time like 2026-11-22T01:02:03.456Z.`);return t},y=(0,m.CR)(await(0,
T.Q8)(e,"--approvers",r??"")),g=(await(0,T.Q8)(e,"--check",n)).toString(),{counted:v,ignored:$}=(0,h.z8)([{from:n,text:g
}],{origin:o??"",environment:i??"",planDigest:a??"",createdAt:w("created-at",s),now:w("at",c),approvers:y.approvers
}),_=y.refused.map(({line:e,column:n,message:t})=>`${r??""}:${e}:${n}: the line ${t}`),k=$.length+v.length===0?[{from:n,
reason:"has no approval text"}]:$,b=v.map(({text:e,name:n,...t})=>({...t,name:n
})),j=[...b.map(({principal:e,key:n,not_after:t})=>`counts: ${e} with ${n}, until ${t}`),...k.map(({from:e,reason:n})=>`does not count: ${e}: it ${n}`),..._]
;return(0,T.ZF)(e,l,{counts:b.length>0,counted:b,ignored:k,approvers:_},j),b.length>0?0:1}(e,n.check,n)
;if(n.list)return async function(e,n){const t=`GET /repos/${n.repository}/actions/runs`,{workflow_runs:r}=await(0,
R.readingClient)(e,n).read(t,{status:"waiting",per_page:100},P)
;for(const{id:n,html_url:t,display_title:o}of r)e.stdout((0,d.ko)(`${n}  ${t}  ${o}`)+"\n")
;0===r.length&&e.stdout(`No run of ${n.repository} waits for a review.\n`);return 0}(e,await U(e,n))
;const t=await async function(e,n){const{what:t,digest:a}=n;if(void 0===t==(void 0===a))throw(0,
p.Wp)("Name what to approve: the URL or id of a run, a folder with its plan, or --digest sha256:….")
;if(void 0===t)return async function(e,n){const{digest:t="",origin:r,environment:o}=n
;if(!/^sha256:[0-9a-f]{64}$/.test(t))throw(0,p.Wp)("--digest is not sha256: and 64 hex digits.");const i=async()=>{
const t=await U(e,n)
;return(0,y.yv)(t.server,(await(0,S.createReader)((0,R.readingClient)(e,t)).repository(t.repository)).id)
},a=async()=>(0,c.ON)(await(0,T.Q8)(e,g.l$,g.l$),g.l$,f.G).value.environment,s=(0,$.xR)("planned",{
title:["A plan that is not here"],sentence:"What it would do cannot be shown.",code:(0,v.ov)(t)});return{
origin:r??await i(),environment:o??await a(),planDigest:t,plan:null,box:s,run:null}}(e,n);const[,s,l,u=t]=q.exec(t)??[]
;if(void 0===s||void 0===l){if(!0===(0,r.statSync)((0,i.resolve)(e.cwd,t),{throwIfNoEntry:!1
})?.isDirectory())return z((0,x.WG)((0,i.resolve)(e.cwd,t)),n,null);if(!/^[1-9][0-9]*$/.test(t))throw(0,
p.Wp)(`${t} is neither the URL or id of a run nor a folder.`)}const d=void 0===s||void 0===l?await U(e,n):{server:s,
repository:l},h=`GET /repos/${d.repository}/actions/runs/${u}`,{created_at:m,repository:w}=await(0,
R.readingClient)(e,d).read(h,{},J);return async function(e,n,t){
const a=`GET /repos/${n.repository}/actions/runs/${n.id}/artifacts`,s=(0,R.readingClient)(e,n),c=async e=>{
const{artifacts:n}=await s.read(a,{per_page:j.EK,page:e},F);return{items:n,link:null}},l=await(0,j.n4)(c,Z)
;if(null===l)throw(0,p.Wp)(`Run ${n.id} has more than ${Z*j.EK} artifacts: download its plan and approve that folder.`)
;const[u]=l.filter(({name:e})=>/^marketops-plan(?:-|$)/.test(e)).sort((e,n)=>n.id-e.id);if(void 0===u)throw(0,
p.Wp)(`Run ${n.id} has no artifact marketops-plan: its plan job left none.`);const d=(0,r.mkdtempSync)((0,i.join)((0,
o.tmpdir)(),"marketops-approve-"));try{const o=(0,i.join)(d,"plan.zip");(0,r.writeFileSync)(o,await async function(e,n){
const t=`Bearer ${(0,R.tokenOf)(e)??""}`,r=await fetch(n,{headers:{authorization:t},redirect:"manual"
}),o=r.headers.get("location"),i=null===o?r:await fetch(o),a=Buffer.from(await i.arrayBuffer())
;if(i.ok&&a.length<=L)return a
;throw new p.NL("not_found",`The plan's artifact cannot be downloaded (${i.status}). Is GH_TOKEN set?`)
}(e,u.archive_download_url));const a=await(0,W.openZip)(o);return await z(a,t,n).finally(()=>a.close())}finally{(0,
r.rmSync)(d,{recursive:!0,force:!0})}}(e,{...d,id:u,repositoryId:String(w.id),createdAt:Date.parse(m)},n)}(e,n)
;e.stdout(`${function({origin:e,environment:n,planDigest:t,plan:r,box:o,run:i},a){const s=[...o.rows,{
label:"Signed for",lines:[["the environment ",{name:n}," of ",{name:e}]]},{label:"Plan",lines:[[t]]}],c=null===i?[]:[{
text:"See the run",url:`${i.server}/${i.repository}/actions/runs/${i.id}`}];return[...(0,_.Wp)({...o,rows:s,steps:c
},a),...(null===r?[]:(0,A.ZE)(r,()=>null)).map(d.ko)]}(t,e.look??_.tZ).join("\n")}\n`)
;const a=void 0===n.reject?"Sign this plan?":"Reject this run?";if(!n.yes&&null===e.confirm)throw(0,
p.Wp)("There is no terminal to ask at. Give --yes to go on without.")
;if(!n.yes&&!await(e.confirm?.(a)))return e.stdout("Nothing was signed.\n"),1;if(void 0!==n.reject){
if(!await M(e,t,"rejected",n.reject))throw(0,p.Wp)("The run does not wait for a review, so there is nothing to reject.")
;return 0}const s=(t.run?.createdAt??Date.now())+h.er,w=Q(e,(0,h.$3)(t,(0,l.fU)(Math.min(Date.now()+2592e5,s))),n.key)
;return await async function(e,n,t,{out:o,remote:a}){if(void 0!==o)return(0,r.writeFileSync)((0,i.resolve)(e.cwd,o),t,{
flag:"wx"}),void e.stdout(`Signed into ${o}: put it into the folder of the input approvals.\n`)
;if(await M(e,n,"approved",t))return
;const[s]=(0,h.C1)(t),c="object"==typeof s?.signature?s.signature.key.fingerprint:"",l=(0,h.Zw)(n.planDigest,c);(0,
b.V)((0,E.uM)(e),{remote:a,branch:g.Q5},{path:l,text:t,message:"Approve a plan"}),
e.stdout(`Signed into ${l} of the branch ${g.Q5}: re-run the job that ships.\n`)}(e,t,w,n),0};const P=a.Ikc({
workflow_runs:a.YOg(a.Ikc({id:a.Whr(),html_url:a.YjP(),display_title:a.YjP()}))});async function U(e,{remote:n}){
return(await(0,k.K)(e.cwd,n)).remote}
const q=/^(https?:\/\/[^/\s]+)\/([\w.-]+\/[\w.-]+)\/actions\/runs\/([1-9][0-9]*)(?:[/?#].*)?$/,J=a.Ikc({
created_at:s.w$(),repository:a.Ikc({id:a.Whr()})});async function z(e,n,t){const r=await(0,O.m)(e,f.G)
;if("string"==typeof r)throw(0,p.Wp)(`There is no plan to approve: ${r}.`)
;if(null!==t&&r.repository_id!==t.repositoryId)throw new p.NL("repository_mismatch",`The plan in run ${t.id} is of the repository with the id ${r.repository_id}, and ${t.repository} has the id ${t.repositoryId}: it is not signed. Find out who put it there.`)
;const o=n=>(0,I.oD)(e,n,L),i=await o(w.Pb.policy);if(void 0===n.environment&&0===i.length)throw(0,
p.Wp)("The policy is withheld, so name the environment: --environment NAME.");const{phase_4_proof_ledger:s}=a.Ikc({
phase_4_proof_ledger:a.Ikc({origin:a.YjP()})}).parse(JSON.parse((await o(w.Pb.proof)).toString()));return{
origin:n.origin??(null===t?s.origin:(0,y.yv)(t.server,t.repositoryId)),environment:n.environment??(0,
c.ON)(i,w.Pb.policy,f.G).value.environment,planDigest:r.plan_digest,plan:r,box:await(0,
A.b0)(e,t?.server??`https://${s.origin.split("/")[0]??""}`,r),run:t}}const L=67108864,Z=100,F=a.Ikc({
artifacts:a.YOg(a.Ikc({id:a.Whr(),name:a.YjP(),archive_download_url:a.YjP()}))});function Q(e,n,t){const a=t??(0,
E.uM)(e)(["config","--default","","--get","user.signingkey"]).replace(/^key::/,"");if(""===a)throw(0,
p.Wp)("Name the SSH key to sign with: --key FILE, or `git config user.signingkey`.");try{
const t=function(e,{key:n,namespace:t,cwd:a,env:s}){const c=(0,r.mkdtempSync)((0,i.join)((0,o.tmpdir)(),"ssh-sign-"))
;try{let o=(0,i.resolve)(a,n.replace(/^~(?=\/)/,s.HOME??"~"));/^(?:ssh|sk|ecdsa)-\S+ /.test(n)&&(o=(0,
i.join)(c,"key.pub"),(0,r.writeFileSync)(o,`${n}\n`));const l=["-Y","sign","-q","-n",t,"-f",o];return(0,
N.execFileSync)("ssh-keygen",l,{env:s,input:e,stdio:["pipe","pipe","inherit"]}).toString()}finally{(0,r.rmSync)(c,{
recursive:!0,force:!0})}}(n,{key:a,namespace:m.og,cwd:e.cwd,env:e.env}),s=`${n}${t}`,[c]=(0,h.C1)(s)
;if("string"==typeof c?.signature)throw new Error(`what it made ${c.signature}`);return s}catch(e){
throw new p.NL("sign_failed",`ssh-keygen did not sign: ${(0,p.bD)(e)}.`,{cause:e})}}}),77412:((e,n,t)=>{t.d(n,{K:()=>c})
;var r=t(31421),o=t(57975),i=t(74296),a=t(59376);const s=(0,o.promisify)(r.execFile);async function c(e,n){
const t=async(...n)=>(await s("git",["-C",e,...n],{encoding:"utf8"})).stdout.trimEnd();let r;try{
r=await t("rev-parse","--show-toplevel")}catch(n){const t=(0,i.bD)(n).trim().split("\n").at(-1)??""
;throw new i.NL("not_a_clone",`${e} is no git work tree (${t}). Run this in a clone.`)}
const o=await t("remote","get-url",n).catch(()=>null),c=null===o?null:(0,a.M8)(o)
;if(null===c)throw new i.NL("remote_unknown",`The remote ${n} of ${r} is ${null===o?"not there":"no repository on a GitHub"}. Add it (git remote add origin https://github.com/OWNER/NAME), or name another with --remote.`)
;return{root:r,remote:c}}}),81128:((e,n,t)=>{function r(e){let n=e;const t=[];return async e=>{
n>0?n--:await new Promise(e=>t.push(e));try{return await e()}finally{const e=t.shift();void 0===e?n++:e()}}}
async function o(e,n,t){const o=r(n);return(await Promise.allSettled(e.map((e,n)=>o(()=>t(e,n))))).map(e=>{
if("rejected"===e.status)throw e.reason;return e.value})}function i(e){let n;return()=>(n??={answer:e()}).answer}
function a(e){return e.catch(()=>{}),e}function s(e,n,t){const r=e.get(n);if(void 0!==r)return r;const o=t();e.set(n,o)
;const i=()=>{e.delete(n)};return o.then(e=>null===e?i():void 0,i),o}t.d(n,{HK:()=>s,NN:()=>a,Oo:()=>i,TA:()=>r,bB:()=>o
})}),83015:((e,n,t)=>{function r(e,{refused:n=!1}={}){const t={};for(const{type:n}of e)t[n]=(t[n]??0)+1
;const r=Object.fromEntries(Object.entries(t).sort(([e],[n])=>e<n?-1:1)),i=e.find(e=>"plan.created"===e.type)?.data.operations??0
;return{counts:r,result:o({dryRun:"dry_run"===e[0]?.mode,planned:i},t,n)}}function o({dryRun:e,planned:n},t,r){
const o=(...e)=>e.some(e=>(t[e]??0)>0);if(e)return"planned";const i=r||o("receipt.refused","gate.rejected")
;return o("operation.intent")?(t["operation.succeeded"]??0)+(t["operation.unchanged"]??0)===n?"shipped":o("operation.succeeded")?"partial":"failed":i?"blocked":"unchanged"
}t.d(n,{C:()=>a,Q:()=>r});const i=new Set(["dependency_failed","plan_blocked"]);function a(e){return i.has(e)}}),
90799:((e,n,t)=>{t.d(n,{XQ:()=>d,ZE:()=>f,b0:()=>p})
;var r=t(77198),o=t(36625),i=t(42522),a=t(802),s=t(9697),c=t(3848),l=t(442),u=t(93156);async function p(e,n,t){try{
const t=await(0,c.m)(e,r.G),{repository:o,run_id:i,run_attempt:l,workflow_ref:u,environment:p}=t.proof.run,d={
environment:p,policyUrl:null,artifact:null,action:null},f=(0,a.h)({serverUrl:n,repository:o,runId:i,runAttempt:l,
workflowRef:u},d);return(0,s.I)({...t,links:f}).decision}catch(e){if(!(e instanceof u.wI||e instanceof l.rA))throw e
;return d(t,{blockers:[{title:"What lies beside this plan does not hold",code:"proof_not_verified",about:[{
prose:e.message,limit:500}]}]})}}function d(e,n){const t=e.operations.map(e=>({planned:e,kind:(0,o.I)(e,r.G)}))
;return(0,i.K_)({input:{plan:e},operations:t},n)}function f({operations:e},n){return e.flatMap(e=>function(e,n){
const{assets:t=[],commit:i=null}=e.parameters,a=(i?.files??[]).map(({path:e,digest:t})=>({name:e,
size:null===t?"deleted":n(e)})),s=e=>"number"==typeof e?`${e} bytes`:e??"written",c=null===e.reason?"":` (${e.reason})`
;return[`  ${e.operation_id}: ${e.effect} ${(0,
o.I)(e,r.G).describe(e)} in ${e.repository}${c}`,...[...t,...a].map(e=>`    ${e.name}  ${s(e.size)}`)]}(e,n))}}),
97667:((e,n,t)=>{t.d(n,{DM:()=>u,Rr:()=>s,U9:()=>p,x0:()=>a});var r=t(9596),o=t(96879),i=t(42522);function a(e,n){
if(null===e||0===e.counted.length)return[]
;const t=(0,o.CR)(n).approvers.map(({key:e})=>[e.fingerprint,e.blob.toString("base64")]),r=new Map(t)
;return e.counted.map(({not_after:e,...n})=>({...n,notAfter:e,publicKey:r.get(n.key)??""}))}
function s({proof:e,evidenceText:n,approversText:t}){const r=a(l(n),Buffer.from(t))
;return e.phase_2_fc_authorization.signed_approvals.map(e=>r.find(({digest:n})=>n===e.digest)??{...e,...c})}const c={
publicKey:"",notAfter:null,verified:!1};function l(e){return""===e?null:JSON.parse(e).signed_approvals??null}
function u({evidenceText:e}){const n=l(e)?.created_at??null;return null!==n&&"value"in n?(0,r.p)(n.value):null}
function p({approvals:e,signed_approvals:n}){return[...e.map(({user:e})=>e),...n.map(e=>`${(0,i.DQ)(e)} (signed)`)]}})};
