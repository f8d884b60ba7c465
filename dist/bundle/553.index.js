"use strict";exports.id=553,exports.ids=[553,760],exports.modules={...require("./3848.shared.js").modules,
...require("./9697.shared.js").modules,...require("./23544.shared.js").modules,...require("./31430.shared.js").modules,
...require("./33421.shared.js").modules,...require("./42522.shared.js").modules,...require("./52533.shared.js").modules,
...require("./60760.shared.js").modules,...require("./81920.shared.js").modules,802:((e,t,n)=>{
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
const r=n??t;if(void 0===r)return[];const o=s(a(t),a(n));if(0===o.length)return[]
;const i=void 0===t?"added":void 0===n?"removed":"changed";return[{operation_id:e,operation_kind:r.operation_kind,
change:i,fields:o}]}(e,n.get(e),r.get(e)));return{plan:s(c(e,o(n,r)),c(t,o(r,n))),operations:l}}
function i({operations:e}){return new Map(e.map(e=>[e.operation_id,e]))}function s(e,t){
return[...new Set([...e.keys(),...t.keys()])].map(n=>({field:n,before:e.get(n)??null,after:t.get(n)??null
})).filter(e=>e.before!==e.after)}function a(e){const t=new Map;if(void 0===e)return t
;const{operation_kind:n,repository:r,repository_id:o,depends_on:i,parameters:s}=e;return c({operation_kind:n,
repository:r,repository_id:o,...s,depends_on:i},"",t),t}function c(e,t,n){const r=Array.isArray(e)?function(e){
for(const t of["name","path"]){const n=e.map(e=>l(e)?e[t]:void 0)
;if(n.every(e=>"string"==typeof e)&&new Set(n).size===n.length)return n}return null}(e):null
;if(Array.isArray(e)&&null!==r){n.set(t,JSON.stringify(r))
;for(const[o,i]of e.entries())c(i,`${t}[${JSON.stringify(r[o])}]`,n)
}else if(l(e))for(const[r,o]of Object.entries(e))c(o,""===t?r:`${t}.${r}`,n);else n.set(t,JSON.stringify(e))}
function l(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}n.d(t,{r:()=>r,x:()=>o})}),41729:((e,t,n)=>{n.d(t,{
m:()=>c});var r=n(8601),o=n(36625),i=n(38422),s=n(442);const a=16777216;async function c(e,t){await e.list()
;const n=await(0,s.oD)(e,i.Pb.plan,a);await(0,o.My)(t,n);const c=(0,r.OW)(n),l=(0,o.xH)(t)(c)
;if(null!==l)return`its plan.json is not a plan at ${l.path}`;const u=c
;return new Set(u.operations.map(({operation_id:e})=>e)).size===u.operations.length&&u.operations.every(e=>e.operation_digest===(0,
o.Q8)(e))&&u.plan_digest===(0,o.Gb)(u)?u:"its plan.json has not the digests that it claims"}}),52157:((e,t,n)=>{n.d(t,{
G:()=>i,v:()=>o});var r=n(27662);function o(e){
const t=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(e),[,n,o]=t??[]
;if(void 0===n||void 0===o||"."===o||".."===o)throw(0,
r.J5)("not_found",`${JSON.stringify(e)} is no repository of the form owner/name.`);return{owner:n,repo:o}}
function i(e,t){const n=o(t),r=e=>e.replace(" "," /repos/{owner}/{repo}");return{read:(t,o,i)=>e.read(r(t),{...o,...n
},i),list:(t,o,i,s)=>e.list(r(t),{...o,...n},i,s),pages:(t,o,i)=>e.pages(r(t),{...o,...n},i),
write:(t,o,i)=>e.write(r(t),{...o,...n},i),query:(t,r,o)=>e.query(t,{...r,owner:n.owner,name:n.repo},o)}}}),
68011:((e,t,n)=>{const r=n(96782);e.exports=(e,t,n)=>{try{t=new r(t,n)}catch(e){return!1}return t.test(e)}}),
71604:((e,t,n)=>{n.d(t,{Q8:()=>u,R_:()=>c,ZF:()=>l});var r=n(51455),o=n(76760),i=n(74296),s=n(53474),a=n(57800)
;function c(e){if(e.startsWith("-"))throw(0,i.Wp)(`--remote ${e} is no name of a remote.`)}function l({stdout:e},t,n,r){
e(`${t?JSON.stringify(n):r.map(a.ko).join("\n")}\n`)}async function u({cwd:e},t,n,a=""){try{return await(0,
r.readFile)((0,o.resolve)(e,n))}catch(e){throw(0,i.Wp)(`${t} ${n} cannot be read (${(0,s.bD)(e)}).${a}`)}}}),
75741:((e,t,n)=>{n.r(t),n.d(t,{approve:()=>K,sign:()=>Y})
;var r=n(73024),o=n(48161),i=n(76760),s=n(27597),a=n(64377),c=n(62829),l=n(32257),u=n(9596),p=n(74296),d=n(53474),f=n(57800),h=n(77198),m=n(76469),w=n(96879),y=n(38422),g=n(60036),v=n(14182),$=n(40666),_=n(42522),k=n(87496),b=n(77412),j=n(43808),S=n(7281),A=n(9649),O=n(31421)
;var x=n(41729),I=n(6848),W=n(442),N=n(60760),R=n(90799),T=n(97915),E=n(71604),D=n(33421),G=n(33717)
;const M=s.YOg(s.Ikc({environment:s.Ikc({id:s.Whr(),name:s.YjP()})}));async function C(e,{run:t,environment:n},r,o){
if(null===t)return!1;const i=(0,G.U)({...(0,T.clientOptions)(e,t),mode:"prod"
}),a=`/repos/${t.repository}/actions/runs/${t.id}/pending_deployments`,c=(await i.read(`GET ${a}`,{},M)).filter(({environment:{name:e}})=>e.toLowerCase()===n.toLowerCase())
;return 0!==c.length&&(await i.write(`POST ${a}`,{environment_ids:c.map(e=>e.environment.id),state:r,comment:o
},s.L5J()),e.stdout(`The run is ${r} by your review.\n`),!0)}const K=async(e,t)=>{if((0,E.R_)(t.remote),
void 0!==t.check)return async function(e,t,n){
const{approvers:r,origin:o,environment:i,planDigest:s,createdAt:a,at:c,json:l}=n,d={approvers:r,origin:o,environment:i,
"plan-digest":s,"created-at":a,at:c},f=Object.entries(d).find(([,e])=>void 0===e);if(void 0!==f)throw(0,
p.Wp)(`--check needs --${f[0]} as well.`);const h=(e,t="")=>{const n=(0,u.p)(t);if(null===n)throw(0,
p.Wp)(`--${e} ${t} is no time like 2026-11-22T01:02:03.456Z.`);return n},y=(0,w.CR)(await(0,
E.Q8)(e,"--approvers",r??"")),g=(await(0,E.Q8)(e,"--check",t)).toString(),{counted:v,ignored:$}=(0,m.z8)([{from:t,text:g
}],{origin:o??"",environment:i??"",planDigest:s??"",createdAt:h("created-at",a),now:h("at",c),approvers:y.approvers
}),_=y.refused.map(({line:e,column:t,message:n})=>`${r??""}:${e}:${t}: the line ${n}`),k=$.length+v.length===0?[{from:t,
reason:"has no approval text"}]:$,b=v.map(({text:e,name:t,...n})=>({...n,name:t
})),j=[...b.map(({principal:e,key:t,not_after:n})=>`counts: ${e} with ${t}, until ${n}`),...k.map(({from:e,reason:t})=>`does not count: ${e}: it ${t}`),..._]
;return(0,E.ZF)(e,l,{counts:b.length>0,counted:b,ignored:k,approvers:_},j),b.length>0?0:1}(e,t.check,t)
;if(t.list)return async function(e,t){const n=`GET /repos/${t.repository}/actions/runs`,{workflow_runs:r}=await(0,
T.readingClient)(e,t).read(n,{status:"waiting",per_page:100},P)
;for(const{id:t,html_url:n,display_title:o}of r)e.stdout((0,f.ko)(`${t}  ${n}  ${o}`)+"\n")
;0===r.length&&e.stdout(`No run of ${t.repository} waits for a review.\n`);return 0}(e,await U(e,t))
;const n=await async function(e,t){const{what:n,digest:s}=t;if(void 0===n==(void 0===s))throw(0,
p.Wp)("Name what to approve: the URL or id of a run, a folder with its plan, or --digest sha256:\u2026.")
;if(void 0===n)return async function(e,t){const{digest:n="",origin:r,environment:o}=t
;if(!/^sha256:[0-9a-f]{64}$/.test(n))throw(0,p.Wp)("--digest is not sha256: and 64 hex digits.");const i=async()=>{
const n=await U(e,t)
;return(0,g.yv)(n.server,(await(0,A.createReader)((0,T.readingClient)(e,n)).repository(n.repository)).id)
},s=async()=>(0,c.O)(await(0,E.Q8)(e,v.l$,v.l$),v.l$,h.G).value.environment,a=(0,_.xR)("planned",{
title:["A plan that is not here"],sentence:"What it would do cannot be shown.",code:(0,$.ov)(n)});return{
origin:r??await i(),environment:o??await s(),planDigest:n,plan:null,box:a,run:null}}(e,t);const[,a,l,u=n]=q.exec(n)??[]
;if(void 0===a||void 0===l){if(!0===(0,r.statSync)((0,i.resolve)(e.cwd,n),{throwIfNoEntry:!1
})?.isDirectory())return z((0,I.WG)((0,i.resolve)(e.cwd,n)),t,null);if(!/^[1-9][0-9]*$/.test(n))throw(0,
p.Wp)(`${n} is neither the URL or id of a run nor a folder.`)}const f=void 0===a||void 0===l?await U(e,t):{server:a,
repository:l},m=`GET /repos/${f.repository}/actions/runs/${u}`,{created_at:w,repository:y}=await(0,
T.readingClient)(e,f).read(m,{},J);return async function(e,t,n){
const s=`GET /repos/${t.repository}/actions/runs/${t.id}/artifacts`,a=(0,T.readingClient)(e,t),c=async e=>{
const{artifacts:t}=await a.read(s,{per_page:S.EK,page:e},Q);return{items:t,link:null}},l=await(0,S.n4)(c,F)
;if(null===l)throw(0,p.Wp)(`Run ${t.id} has more than ${F*S.EK} artifacts: download its plan and approve that folder.`)
;const[u]=l.filter(({name:e})=>/^marketops-plan(?:-|$)/.test(e)).sort((e,t)=>t.id-e.id);if(void 0===u)throw(0,
p.Wp)(`Run ${t.id} has no artifact marketops-plan: its plan job left none.`);const f=(0,r.mkdtempSync)((0,i.join)((0,
o.tmpdir)(),"marketops-approve-"));try{const o=(0,i.join)(f,"plan.zip");(0,r.writeFileSync)(o,await async function(e,t){
const n=`Bearer ${(0,T.tokenOf)(e)??""}`,r=await fetch(t,{headers:{authorization:n},redirect:"manual"
}),o=r.headers.get("location"),i=null===o?r:await fetch(o),s=Buffer.from(await i.arrayBuffer())
;if(i.ok&&s.length<=Z)return s
;throw new d.AK("not_found",`The plan's artifact cannot be downloaded (${i.status}). Is GH_TOKEN set?`)
}(e,u.archive_download_url));const s=await(0,N.openZip)(o);return await z(s,n,t).finally(()=>s.close())}finally{(0,
r.rmSync)(f,{recursive:!0,force:!0})}}(e,{...f,id:u,repositoryId:String(y.id),createdAt:Date.parse(w)},t)}(e,t)
;e.stdout(`${function({origin:e,environment:t,planDigest:n,plan:r,box:o,run:i},s){const a=[...o.rows,{
label:"Signed for",lines:[["the environment ",{name:t}," of ",{name:e}]]},{label:"Plan",lines:[[n]]}],c=null===i?[]:[{
text:"See the run",url:`${i.server}/${i.repository}/actions/runs/${i.id}`}];return[...(0,k.Wp)({...o,rows:a,steps:c
},s),...(null===r?[]:(0,R.ZE)(r,()=>null)).map(f.ko)]}(n,e.look??k.tZ).join("\n")}\n`)
;const s=void 0===t.reject?"Sign this plan?":"Reject this run?";if(!t.yes&&null===e.confirm)throw(0,
p.Wp)("There is no terminal to ask at. Give --yes to go on without.")
;if(!t.yes&&!await(e.confirm?.(s)))return e.stdout("Nothing was signed.\n"),1;if(void 0!==t.reject){
if(!await C(e,n,"rejected",t.reject))throw(0,p.Wp)("The run does not wait for a review, so there is nothing to reject.")
;return 0}const a=(n.run?.createdAt??Date.now())+m.er,y=Y(e,(0,m.$3)(n,(0,l.fU)(Math.min(Date.now()+2592e5,a))),t.key)
;return await async function(e,t,n,{out:o,remote:s}){if(void 0!==o)return(0,r.writeFileSync)((0,i.resolve)(e.cwd,o),n,{
flag:"wx"}),void e.stdout(`Signed into ${o}: put it into the folder of the input approvals.\n`)
;if(await C(e,t,"approved",n))return
;const[a]=(0,m.C1)(n),c="object"==typeof a?.signature?a.signature.key.fingerprint:"",l=(0,m.Zw)(t.planDigest,c);(0,
j.V)((0,D.uM)(e),{remote:s,branch:v.Q5},{path:l,text:n,message:"Approve a plan"}),
e.stdout(`Signed into ${l} of the branch ${v.Q5}: re-run the job that ships.\n`)}(e,n,y,t),0};const P=s.Ikc({
workflow_runs:s.YOg(s.Ikc({id:s.Whr(),html_url:s.YjP(),display_title:s.YjP()}))});async function U(e,{remote:t}){
return(await(0,b.K)(e.cwd,t)).remote}
const q=/^(https?:\/\/[^/\s]+)\/([\w.-]+\/[\w.-]+)\/actions\/runs\/([1-9][0-9]*)(?:[/?#].*)?$/,J=s.Ikc({
created_at:a.w$(),repository:s.Ikc({id:s.Whr()})});async function z(e,t,n){const r=await(0,x.m)(e,h.G)
;if("string"==typeof r)throw(0,p.Wp)(`There is no plan to approve: ${r}.`)
;if(null!==n&&r.repository_id!==n.repositoryId)throw new d.AK("repository_mismatch",`The plan in run ${n.id} is of the repository with the id ${r.repository_id}, and ${n.repository} has the id ${n.repositoryId}: it is not signed. Find out who put it there.`)
;const o=t=>(0,W.oD)(e,t,Z),i=await o(y.Pb.policy);if(void 0===t.environment&&0===i.length)throw(0,
p.Wp)("The policy is withheld, so name the environment: --environment NAME.");const{phase_4_proof_ledger:a}=s.Ikc({
phase_4_proof_ledger:s.Ikc({origin:s.YjP()})}).parse(JSON.parse((await o(y.Pb.proof)).toString()));return{
origin:t.origin??(null===n?a.origin:(0,g.yv)(n.server,n.repositoryId)),environment:t.environment??(0,
c.O)(i,y.Pb.policy,h.G).value.environment,planDigest:r.plan_digest,plan:r,box:await(0,
R.b0)(e,n?.server??`https://${a.origin.split("/")[0]??""}`,r),run:n}}const Z=67108864,F=100,Q=s.Ikc({
artifacts:s.YOg(s.Ikc({id:s.Whr(),name:s.YjP(),archive_download_url:s.YjP()}))});function Y(e,t,n){const s=n??(0,
D.uM)(e)(["config","--default","","--get","user.signingkey"]).replace(/^key::/,"");if(""===s)throw(0,
p.Wp)("Name the SSH key to sign with: --key FILE, or `git config user.signingkey`.");try{
const n=function(e,{key:t,namespace:n,cwd:s,env:a}){const c=(0,r.mkdtempSync)((0,i.join)((0,o.tmpdir)(),"ssh-sign-"))
;try{let o=(0,i.resolve)(s,t.replace(/^~(?=\/)/,a.HOME??"~"));/^(?:ssh|sk|ecdsa)-\S+ /.test(t)&&(o=(0,
i.join)(c,"key.pub"),(0,r.writeFileSync)(o,`${t}\n`));const l=["-Y","sign","-q","-n",n,"-f",o];return(0,
O.execFileSync)("ssh-keygen",l,{env:a,input:e,stdio:["pipe","pipe","inherit"]}).toString()}finally{(0,r.rmSync)(c,{
recursive:!0,force:!0})}}(t,{key:s,namespace:w.og,cwd:e.cwd,env:e.env}),a=`${t}${n}`,[c]=(0,m.C1)(a)
;if("string"==typeof c?.signature)throw new Error(`what it made ${c.signature}`);return a}catch(e){
throw new d.AK("sign_failed",`ssh-keygen did not sign: ${(0,d.bD)(e)}.`,{cause:e})}}}),77412:((e,t,n)=>{n.d(t,{K:()=>c})
;var r=n(31421),o=n(57975),i=n(53474),s=n(59376);const a=(0,o.promisify)(r.execFile);async function c(e,t){
const n=async(...t)=>(await a("git",["-C",e,...t],{encoding:"utf8"})).stdout.trimEnd();let r;try{
r=await n("rev-parse","--show-toplevel")}catch(t){const n=(0,i.bD)(t).trim().split("\n").at(-1)??""
;throw new i.AK("not_a_clone",`${e} is no git work tree (${n}). Run this in a clone.`)}
const o=await n("remote","get-url",t).catch(()=>null),c=null===o?null:(0,s.M8)(o)
;if(null===c)throw new i.AK("remote_unknown",`The remote ${t} of ${r} is ${null===o?"not there":"no repository on a GitHub"}. Add it (git remote add origin https://github.com/OWNER/NAME), or name another with --remote.`)
;return{root:r,remote:c}}}),81128:((e,t,n)=>{function r(e){let t=e;const n=[];return async e=>{
t>0?t--:await new Promise(e=>n.push(e));try{return await e()}finally{const e=n.shift();void 0===e?t++:e()}}}
async function o(e,t,n){const o=r(t);return(await Promise.allSettled(e.map((e,t)=>o(()=>n(e,t))))).map(e=>{
if("rejected"===e.status)throw e.reason;return e.value})}function i(e){let t;return()=>(t??={answer:e()}).answer}
function s(e){return e.catch(()=>{}),e}function a(e,t,n){const r=e.get(t);if(void 0!==r)return r;const o=n();e.set(t,o)
;const i=()=>{e.delete(t)};return o.then(e=>null===e?i():void 0,i),o}n.d(t,{HK:()=>a,NN:()=>s,Oo:()=>i,TA:()=>r,bB:()=>o
})}),83015:((e,t,n)=>{function r(e,{refused:t=!1}={}){const n={};for(const{type:t}of e)n[t]=(n[t]??0)+1
;const r=Object.fromEntries(Object.entries(n).sort(([e],[t])=>e<t?-1:1)),i=e.find(e=>"plan.created"===e.type)?.data.operations??0
;return{counts:r,result:o({dryRun:"dry_run"===e[0]?.mode,planned:i},n,t)}}function o({dryRun:e,planned:t},n,r){
const o=(...e)=>e.some(e=>(n[e]??0)>0);if(e)return"planned";const i=r||o("receipt.refused","gate.rejected")
;return o("operation.intent")?(n["operation.succeeded"]??0)+(n["operation.unchanged"]??0)===t?"shipped":o("operation.succeeded")?"partial":"failed":i?"blocked":"unchanged"
}n.d(t,{C:()=>s,Q:()=>r});const i=new Set(["dependency_failed","plan_blocked"]);function s(e){return i.has(e)}}),
90799:((e,t,n)=>{n.d(t,{XQ:()=>d,ZE:()=>f,b0:()=>p})
;var r=n(77198),o=n(36625),i=n(42522),s=n(802),a=n(9697),c=n(3848),l=n(442),u=n(93156);async function p(e,t,n){try{
const n=await(0,c.m)(e,r.G),{repository:o,run_id:i,run_attempt:l,workflow_ref:u,environment:p}=n.proof.run,d={
environment:p,policyUrl:null,artifact:null,action:null},f=(0,s.h)({serverUrl:t,repository:o,runId:i,runAttempt:l,
workflowRef:u},d);return(0,a.I)({...n,links:f}).decision}catch(e){if(!(e instanceof u.wI||e instanceof l.rA))throw e
;return d(n,{blockers:[{title:"What lies beside this plan does not hold",code:"proof_not_verified",about:[{
prose:e.message,limit:500}]}]})}}function d(e,t){const n=e.operations.map(e=>({planned:e,kind:(0,o.I)(e,r.G)}))
;return(0,i.K_)({input:{plan:e},operations:n},t)}function f({operations:e},t){return e.flatMap(e=>function(e,t){
const{assets:n=[],commit:i=null}=e.parameters,s=(i?.files??[]).map(({path:e,digest:n})=>({name:e,
size:null===n?"deleted":t(e)})),a=e=>"number"==typeof e?`${e} bytes`:e??"written",c=null===e.reason?"":` (${e.reason})`
;return[`  ${e.operation_id}: ${e.effect} ${(0,
o.I)(e,r.G).describe(e)} in ${e.repository}${c}`,...[...n,...s].map(e=>`    ${e.name}  ${a(e.size)}`)]}(e,t))}}),
97667:((e,t,n)=>{n.d(t,{DM:()=>u,Rr:()=>a,U9:()=>p,x0:()=>s});var r=n(9596),o=n(96879),i=n(42522);function s(e,t){
if(null===e||0===e.counted.length)return[]
;const n=(0,o.CR)(t).approvers.map(({key:e})=>[e.fingerprint,e.blob.toString("base64")]),r=new Map(n)
;return e.counted.map(({not_after:e,...t})=>({...t,notAfter:e,publicKey:r.get(t.key)??""}))}
function a({proof:e,evidenceText:t,approversText:n}){const r=s(l(t),Buffer.from(n))
;return e.phase_2_fc_authorization.signed_approvals.map(e=>r.find(({digest:t})=>t===e.digest)??{...e,...c})}const c={
publicKey:"",notAfter:null,verified:!1};function l(e){return""===e?null:JSON.parse(e).signed_approvals??null}
function u({evidenceText:e}){const t=l(e)?.created_at??null;return null!==t&&"value"in t?(0,r.p)(t.value):null}
function p({approvals:e,signed_approvals:t}){return[...e.map(({user:e})=>e),...t.map(e=>`${(0,i.DQ)(e)} (signed)`)]}})};
