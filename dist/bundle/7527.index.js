import{modules as e}from"./3848.shared.js";import{modules as n}from"./4985.shared.js"
;import{modules as t}from"./9697.shared.js";import{modules as r}from"./23544.shared.js"
;import{modules as o}from"./33421.shared.js";import{modules as i}from"./60760.shared.js"
;import{modules as s}from"./62240.shared.js";export const id=7527;export const ids=[7527,760];export const modules={
...e,...n,...t,...r,...o,...i,...s,802:((e,n,t)=>{function r(e,{environment:n,...t}){
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
const r=t??n;if(void 0===r)return[];const o=s(a(n),a(t));if(0===o.length)return[]
;const i=void 0===n?"added":void 0===t?"removed":"changed";return[{operation_id:e,operation_kind:r.operation_kind,
change:i,fields:o}]}(e,t.get(e),r.get(e)));return{plan:s(c(e,o(t,r)),c(n,o(r,t))),operations:l}}
function i({operations:e}){return new Map(e.map(e=>[e.operation_id,e]))}function s(e,n){
return[...new Set([...e.keys(),...n.keys()])].map(t=>({field:t,before:e.get(t)??null,after:n.get(t)??null
})).filter(e=>e.before!==e.after)}function a(e){const n=new Map;if(void 0===e)return n
;const{operation_kind:t,repository:r,repository_id:o,depends_on:i,parameters:s}=e;return c({operation_kind:t,
repository:r,repository_id:o,...s,depends_on:i},"",n),n}function c(e,n,t){const r=Array.isArray(e)?function(e){
for(const n of["name","path"]){const t=e.map(e=>l(e)?e[n]:void 0)
;if(t.every(e=>"string"==typeof e)&&new Set(t).size===t.length)return t}return null}(e):null
;if(Array.isArray(e)&&null!==r){t.set(n,JSON.stringify(r))
;for(const[o,i]of e.entries())c(i,`${n}[${JSON.stringify(r[o])}]`,t)
}else if(l(e))for(const[r,o]of Object.entries(e))c(o,""===n?r:`${n}.${r}`,t);else t.set(n,JSON.stringify(e))}
function l(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}t.d(n,{r:()=>r,x:()=>o})}),41729:((e,n,t)=>{t.d(n,{
m:()=>c});var r=t(8601),o=t(36625),i=t(38422),s=t(442);const a=16777216;async function c(e,n){await e.list()
;const t=await(0,s.oD)(e,i.Pb.plan,a);await(0,o.My)(n,t);const c=(0,r.OW)(t),l=(0,o.xH)(n)(c)
;if(null!==l)return`its plan.json is not a plan at ${l.path}`
;const p=c,u=new Set(p.operations.map(({operation_id:e})=>e))
;return u.size===p.operations.length&&p.operations.every(e=>e.operation_digest===(0,o.Q8)(e))&&p.plan_digest===(0,
o.Gb)(p)?p:"its plan.json has not the digests that it claims"}}),52157:((e,n,t)=>{t.d(n,{G:()=>i,v:()=>o});var r=t(27662)
;function o(e){const n=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(e),[,t,o]=n??[]
;if(void 0===t||void 0===o||"."===o||".."===o)throw(0,
r.J5)("not_found",`${JSON.stringify(e)} is no repository of the form owner/name.`);return{owner:t,repo:o}}
function i(e,n){const t=o(n),r=e=>e.replace(" "," /repos/{owner}/{repo}");return{read:(n,o,i)=>e.read(r(n),{...o,...t
},i),list:(n,o,i,s)=>e.list(r(n),{...o,...t},i,s),pages:(n,o,i)=>e.pages(r(n),{...o,...t},i),
write:(n,o,i)=>e.write(r(n),{...o,...t},i),query:(n,r,o)=>e.query(n,{...r,owner:t.owner,name:t.repo},o)}}}),
75741:((e,n,t)=>{t.r(n),t.d(n,{approve:()=>M,sign:()=>B})
;var r=t(73024),o=t(48161),i=t(76760),s=t(27597),a=t(64377),c=t(9467),l=t(32257),p=t(9596),u=t(74296),d=t(58080),f=t(77198),m=t(76469),h=t(96879),w=t(38422),g=t(60036),y=t(14182),v=t(40666),$=t(42522),_=t(87496),k=t(77412),b=t(43808),S=t(59376),j=t(9649),A=t(31421)
;var O=t(41729),x=t(6848),I=t(442),N=t(60760),T=t(90799),U=t(97915),W=t(71604),R=t(33421),G=t(83323),D=t(33717)
;const P=s.YOg(s.Ikc({environment:s.Ikc({id:s.Whr(),name:s.YjP()})}));async function E(e,{run:n,environment:t},r,o){
if(null===n)return!1;const i=(0,D.U)({apiUrl:e.env.GITHUB_API_URL||(0,S.po)(n.server),token:(0,U.tokenOf)(e),
mode:"prod",clock:Date.now,env:e.env,userAgent:`marketops-cli/${G.Y}`
}),a=`/repos/${n.repository}/actions/runs/${n.id}/pending_deployments`,c=(await i.read(`GET ${a}`,{},P)).filter(({environment:{name:e}})=>e.toLowerCase()===t.toLowerCase())
;return 0!==c.length&&(await i.write(`POST ${a}`,{environment_ids:c.map(e=>e.environment.id),state:r,comment:o
},s.L5J()),e.stdout(`The run is ${r} by your review.\n`),!0)}const M=async(e,n)=>{if((0,W.R_)(n.remote),
void 0!==n.check)return async function(e,n,t){
const{approvers:r,origin:o,environment:i,planDigest:s,createdAt:a,at:c,json:l}=t,d={approvers:r,origin:o,environment:i,
"plan-digest":s,"created-at":a,at:c},f=Object.entries(d).find(([,e])=>void 0===e);if(void 0!==f)throw(0,
u.Wp)(`--check needs --${f[0]} as well.`);const w=(e,n="")=>{const t=(0,p.p)(n);if(null===t)throw(0,
u.Wp)(`--${e} ${n} is no time like 2026-11-22T01:02:03.456Z.`);return t},g=(0,h.CR)(await(0,
W.Q8)(e,"--approvers",r??"")),y=(await(0,W.Q8)(e,"--check",n)).toString(),{counted:v,ignored:$}=(0,m.z8)([{from:n,text:y
}],{origin:o??"",environment:i??"",planDigest:s??"",createdAt:w("created-at",a),now:w("at",c),approvers:g.approvers
}),_=g.refused.map(({line:e,column:n,message:t})=>`${r??""}:${e}:${n}: the line ${t}`),k=$.length+v.length===0?[{from:n,
reason:"has no approval text"}]:$,b=v.map(({text:e,name:n,...t})=>({...t,name:n
})),S=[...b.map(({principal:e,key:n,not_after:t})=>`counts: ${e} with ${n}, until ${t}`),...k.map(({from:e,reason:n})=>`does not count: ${e}: it ${n}`),..._]
;return(0,W.ZF)(e,l,{counts:b.length>0,counted:b,ignored:k,approvers:_},S),b.length>0?0:1}(e,n.check,n)
;if(n.list)return async function(e,n){
const t=`GET /repos/${n.repository}/actions/runs`,{workflow_runs:r}=await J(e,n).read(t,{status:"waiting",per_page:100
},z);for(const{id:n,html_url:t,display_title:o}of r)e.stdout((0,d.g)(`${n}  ${t}  ${o}`)+"\n")
;0===r.length&&e.stdout(`No run of ${n.repository} waits for a review.\n`);return 0}(e,await Y(e,n))
;const t=await async function(e,n){const{what:t,digest:l}=n;if(void 0===t==(void 0===l))throw(0,
u.Wp)("Name what to approve: the URL or id of a run, a folder with its plan, or --digest sha256:….")
;if(void 0===t)return async function(e,n){const{digest:t="",origin:r,environment:o}=n
;if(!/^sha256:[0-9a-f]{64}$/.test(t))throw(0,u.Wp)("--digest is not sha256: and 64 hex digits.");const i=async()=>{
const t=await Y(e,n);return(0,g.yv)(t.server,(await(0,j.createReader)(J(e,t)).repository(t.repository)).id)
},s=async()=>(0,c.ON)(await(0,W.Q8)(e,y.l$,y.l$),y.l$,f.G).value.environment,a=(0,$.xR)("planned",{
title:["A plan that is not here"],sentence:"What it would do cannot be shown.",code:(0,v.ov)(t)});return{
origin:r??await i(),environment:o??await s(),planDigest:t,plan:null,box:a,run:null}}(e,n);const[,p,d,m=t]=C.exec(t)??[]
;if(void 0===p||void 0===d){if(!0===(0,r.statSync)((0,i.resolve)(e.cwd,t),{throwIfNoEntry:!1
})?.isDirectory())return L((0,x.WG)((0,i.resolve)(e.cwd,t)),n,null);if(!/^[1-9][0-9]*$/.test(t))throw(0,
u.Wp)(`${t} is neither the URL or id of a run nor a folder.`)}const h=void 0===p||void 0===d?await Y(e,n):{server:p,
repository:d},w=s.Ikc({created_at:a.w$()
}),{created_at:_}=await J(e,h).read(`GET /repos/${h.repository}/actions/runs/${m}`,{},w);return async function(e,n,t){
const s=`GET /repos/${n.repository}/actions/runs/${n.id}/artifacts`,{artifacts:a}=await J(e,n).read(s,{per_page:100
},Q),c=a.filter(({name:e})=>/^marketops-plan(?:-|$)/.test(e)).at(-1);if(void 0===c)throw(0,
u.Wp)(`Run ${n.id} has no artifact marketops-plan: its plan job left none.`);const l=(0,r.mkdtempSync)((0,i.join)((0,
o.tmpdir)(),"marketops-approve-"));try{const o=(0,i.join)(l,"plan.zip");(0,r.writeFileSync)(o,await async function(e,n){
const t=`Bearer ${(0,U.tokenOf)(e)??""}`,r=await fetch(n,{headers:{authorization:t},redirect:"manual"
}),o=r.headers.get("location"),i=null===o?r:await fetch(o),s=Buffer.from(await i.arrayBuffer())
;if(i.ok&&s.length<=Z)return s
;throw new u.NL("not_found",`The plan's artifact cannot be downloaded (${i.status}). Is GH_TOKEN set?`)
}(e,c.archive_download_url));const s=await(0,N.openZip)(o);return await L(s,t,n).finally(()=>s.close())}finally{(0,
r.rmSync)(l,{recursive:!0,force:!0})}}(e,{...h,id:m,createdAt:Date.parse(_)},n)}(e,n)
;e.stdout(`${function({origin:e,environment:n,planDigest:t,plan:r,box:o,run:i},s){const a=[...o.rows,{
label:"Signed for",lines:[["the environment ",{name:n}," of ",{name:e}]]},{label:"Plan",lines:[[t]]}],c=null===i?[]:[{
text:"See the run",url:`${i.server}/${i.repository}/actions/runs/${i.id}`}];return[...(0,_.Wp)({...o,rows:a,steps:c
},s),...(null===r?[]:(0,T.ZE)(r,()=>null)).map(d.g)]}(t,e.look??_.tZ).join("\n")}\n`)
;const w=void 0===n.reject?"Sign this plan?":"Reject this run?";if(!n.yes&&null===e.confirm)throw(0,
u.Wp)("There is no terminal to ask at. Give --yes to go on without.")
;if(!n.yes&&!await(e.confirm?.(w)))return e.stdout("Nothing was signed.\n"),1;if(void 0!==n.reject){
if(!await E(e,t,"rejected",n.reject))throw(0,u.Wp)("The run does not wait for a review, so there is nothing to reject.")
;return 0}const k=(t.run?.createdAt??Date.now())+m.er,S=B(e,(0,m.$3)(t,(0,l.fU)(Math.min(Date.now()+2592e5,k))),n.key)
;return await async function(e,n,t,{out:o,remote:s}){if(void 0!==o)return(0,r.writeFileSync)((0,i.resolve)(e.cwd,o),t,{
flag:"wx"}),void e.stdout(`Signed into ${o}: put it into the folder of the input approvals.\n`)
;if(await E(e,n,"approved",t))return
;const[a]=(0,m.C1)(t),c="object"==typeof a?.signature?a.signature.key.fingerprint:"",l=(0,m.Zw)(n.planDigest,c);(0,
b.V)((0,R.uM)(e),{remote:s,branch:y.Q5},{path:l,text:t,message:"Approve a plan"}),
e.stdout(`Signed into ${l} of the branch ${y.Q5}: re-run the job that ships.\n`)}(e,t,S,n),0};const z=s.Ikc({
workflow_runs:s.YOg(s.Ikc({id:s.Whr(),html_url:s.YjP(),display_title:s.YjP()}))});const J=(e,{server:n})=>(0,
U.readingClient)(e,e.env.GITHUB_API_URL||(0,S.po)(n));async function Y(e,{remote:n}){return(await(0,
k.K)(e.cwd,n)).remote}const C=/^(https?:\/\/[^/\s]+)\/([\w.-]+\/[\w.-]+)\/actions\/runs\/([1-9][0-9]*)(?:[/?#].*)?$/
;async function L(e,n,t){const r=await(0,O.m)(e,f.G);if("string"==typeof r)throw(0,
u.Wp)(`There is no plan to approve: ${r}.`);const o=n=>(0,I.oD)(e,n,Z),i=await o(w.Pb.policy)
;if(void 0===n.environment&&0===i.length)throw(0,
u.Wp)("The policy is withheld, so name the environment: --environment NAME.");const{phase_4_proof_ledger:a}=s.Ikc({
phase_4_proof_ledger:s.Ikc({origin:s.YjP()})}).parse(JSON.parse((await o(w.Pb.proof)).toString()));return{
origin:n.origin??(null===t?a.origin:(0,g.yv)(t.server,r.repository_id)),environment:n.environment??(0,
c.ON)(i,w.Pb.policy,f.G).value.environment,planDigest:r.plan_digest,plan:r,box:await(0,
T.b0)(e,t?.server??`https://${a.origin.split("/")[0]??""}`,r),run:t}}const Z=67108864,Q=s.Ikc({artifacts:s.YOg(s.Ikc({
name:s.YjP(),size_in_bytes:s.Whr(),archive_download_url:s.YjP()}))});function B(e,n,t){const s=t??(0,
R.uM)(e)(["config","--default","","--get","user.signingkey"]).replace(/^key::/,"");if(""===s)throw(0,
u.Wp)("Name the SSH key to sign with: --key FILE, or `git config user.signingkey`.");try{
const t=function(e,{key:n,namespace:t,cwd:s,env:a}){const c=(0,r.mkdtempSync)((0,i.join)((0,o.tmpdir)(),"ssh-sign-"))
;try{let o=(0,i.resolve)(s,n.replace(/^~(?=\/)/,a.HOME??"~"));/^(?:ssh|sk|ecdsa)-\S+ /.test(n)&&(o=(0,
i.join)(c,"key.pub"),(0,r.writeFileSync)(o,`${n}\n`));const l=["-Y","sign","-q","-n",t,"-f",o];return(0,
A.execFileSync)("ssh-keygen",l,{env:a,input:e,stdio:["pipe","pipe","inherit"]}).toString()}finally{(0,r.rmSync)(c,{
recursive:!0,force:!0})}}(n,{key:s,namespace:h.og,cwd:e.cwd,env:e.env}),a=`${n}${t}`,[c]=(0,m.C1)(a)
;if("string"==typeof c?.signature)throw new Error(`what it made ${c.signature}`);return a}catch(e){
throw new u.NL("sign_failed",`ssh-keygen did not sign: ${(0,u.bD)(e)}.`,{cause:e})}}}),81128:((e,n,t)=>{function r(e){
let n=e;const t=[];return async e=>{n>0?n--:await new Promise(e=>t.push(e));try{return await e()}finally{
const e=t.shift();void 0===e?n++:e()}}}async function o(e,n,t){const o=r(n)
;return(await Promise.allSettled(e.map((e,n)=>o(()=>t(e,n))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function i(e){let n;return()=>(n??={answer:e()}).answer}function s(e){return e.catch(()=>{}),e}
function a(e,n,t){const r=e.get(n);if(void 0!==r)return r;const o=t();e.set(n,o);const i=()=>{e.delete(n)}
;return o.then(e=>null===e?i():void 0,i),o}t.d(n,{HK:()=>a,NN:()=>s,Oo:()=>i,TA:()=>r,bB:()=>o})}),83015:((e,n,t)=>{
function r(e,{refused:n=!1}={}){const t={};for(const{type:n}of e)t[n]=(t[n]??0)+1
;const r=Object.fromEntries(Object.entries(t).sort(([e],[n])=>e<n?-1:1)),i=e.find(e=>"plan.created"===e.type)?.data.operations??0
;return{counts:r,result:o({dryRun:"dry_run"===e[0]?.mode,planned:i},t,n)}}function o({dryRun:e,planned:n},t,r){
const o=(...e)=>e.some(e=>(t[e]??0)>0);if(e)return"planned";const i=r||o("receipt.refused","gate.rejected")
;return o("operation.intent")?(t["operation.succeeded"]??0)+(t["operation.unchanged"]??0)===n?"shipped":o("operation.succeeded")?"partial":"failed":i?"blocked":"unchanged"
}t.d(n,{C:()=>s,Q:()=>r});const i=new Set(["dependency_failed","plan_blocked"]);function s(e){return i.has(e)}}),
90799:((e,n,t)=>{t.d(n,{XQ:()=>d,ZE:()=>f,b0:()=>u})
;var r=t(77198),o=t(36625),i=t(42522),s=t(802),a=t(9697),c=t(3848),l=t(442),p=t(93156);async function u(e,n,t){try{
const t=await(0,c.m)(e,r.G),{repository:o,run_id:i,run_attempt:l,workflow_ref:p,environment:u}=t.proof.run,d={
environment:u,policyUrl:null,artifact:null,action:null},f=(0,s.h)({serverUrl:n,repository:o,runId:i,runAttempt:l,
workflowRef:p},d);return(0,a.I)({...t,links:f}).decision}catch(e){if(!(e instanceof p.wI||e instanceof l.rA))throw e
;return d(t,{blockers:[{title:"What lies beside this plan does not hold",code:"proof",about:[{prose:e.message,limit:500
}]}]})}}function d(e,n){const t=e.operations.map(e=>({planned:e,kind:(0,o.I)(e,r.G)}));return(0,i.K_)({input:{plan:e},
operations:t},n)}function f({operations:e},n){return e.flatMap(e=>function(e,n){
const{assets:t=[],commit:i=null}=e.parameters,s=(i?.files??[]).map(({path:e,digest:t})=>({name:e,
size:null===t?"deleted":n(e)})),a=e=>"number"==typeof e?`${e} bytes`:e??"written",c=null===e.reason?"":` (${e.reason})`
;return[`  ${e.operation_id}: ${e.effect} ${(0,
o.I)(e,r.G).describe(e)} in ${e.repository}${c}`,...[...t,...s].map(e=>`    ${e.name}  ${a(e.size)}`)]}(e,n))}}),
97667:((e,n,t)=>{t.d(n,{DM:()=>p,Rr:()=>a,U9:()=>u,x0:()=>s});var r=t(9596),o=t(96879),i=t(42522);function s(e,n){
if(null===e||0===e.counted.length)return[]
;const t=(0,o.CR)(n).approvers.map(({key:e})=>[e.fingerprint,e.blob.toString("base64")]),r=new Map(t)
;return e.counted.map(({not_after:e,...n})=>({...n,notAfter:e,publicKey:r.get(n.key)??""}))}
function a({proof:e,evidenceText:n,approversText:t}){const r=s(l(n),Buffer.from(t))
;return e.phase_2_fc_authorization.signed_approvals.map(e=>r.find(({digest:n})=>n===e.digest)??{...e,...c})}const c={
publicKey:"",notAfter:null,verified:!1};function l(e){return""===e?null:JSON.parse(e).signed_approvals??null}
function p({evidenceText:e}){const n=l(e)?.created_at??null;return null!==n&&"value"in n?(0,r.p)(n.value):null}
function u({approvals:e,signed_approvals:n}){return[...e.map(({user:e})=>e),...n.map(e=>`${(0,i.DQ)(e)} (signed)`)]}})};
