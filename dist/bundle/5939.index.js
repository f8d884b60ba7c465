import{modules as e}from"./3848.shared.js";import{modules as n}from"./4985.shared.js"
;import{modules as t}from"./9697.shared.js";import{modules as r}from"./23544.shared.js"
;import{modules as o}from"./86677.shared.js";import{modules as i}from"./94346.shared.js";export const id=5939
;export const ids=[5939,4346];export const modules={...e,...n,...t,...r,...o,...i,802:((e,n,t)=>{
function r(e,{environment:n,...t}){
const r=`${e.serverUrl}/${e.repository}`,o=/\/\.github\/workflows\/([^@/]+)@/.exec(e.workflowRef)?.[1];return{
server:e.serverUrl,repository:r,runUrl:`${r}/actions/runs/${e.runId}/attempts/${e.runAttempt}`,
environmentUrl:null===n?null:`${r}/deployments/${encodeURIComponent(n)}`,
workflowUrl:void 0===o?null:`${r}/actions/workflows/${encodeURIComponent(o)}`,...t}}t.d(n,{h:()=>r})}),8826:((e,n,t)=>{
function r({approvals:e}){if("none"===e)return{min:0,from:[],not:[],signed:null};const{signed:n}=e;return{...o(e),
signed:void 0===n?null:o(n)}}function o({min:e=0,from:n,not:t}){const{users:r=[],teams:o=[]}=n??{};return{min:e,
from:[...o.map(({slug:e})=>`@${e}`),...r.map(({login:e})=>e)],not:t}}t.d(n,{N:()=>r})}),33186:((e,n,t)=>{t.r(n),t.d(n,{
approve:()=>G,sign:()=>Y})
;var r=t(31421),o=t(73024),i=t(48161),s=t(76760),a=t(27597),c=t(64377),l=t(9467),p=t(32257),u=t(9596),d=t(74296),f=t(58080),m=t(77198),h=t(76469),w=t(96879),g=t(38422),y=t(60036),v=t(14182),$=t(40666),_=t(42522),k=t(87496),b=t(77412),j=t(59376),S=t(9649),N=t(41729),x=t(6848),A=t(94346),I=t(90799),O=t(97915),T=t(71604),D=t(33421),R=t(83323),E=t(9582)
;const W=a.YOg(a.Ikc({environment:a.Ikc({id:a.Whr(),name:a.YjP()})}));async function U(e,{run:n,environment:t},r,o){
if(null===n)return!1;const i=(0,E.U)({apiUrl:e.env.GITHUB_API_URL||(0,j.po)(n.server),token:(0,O.tokenOf)(e),
mode:"prod",clock:Date.now,env:e.env,userAgent:`marketops-cli/${R.Y}`
}),s=`/repos/${n.repository}/actions/runs/${n.id}/pending_deployments`,c=(await i.read(`GET ${s}`,{},W)).filter(({environment:{name:e}})=>e.toLowerCase()===t.toLowerCase())
;return 0!==c.length&&(await i.write(`POST ${s}`,{environment_ids:c.map(e=>e.environment.id),state:r,comment:o
},a.L5J()),e.stdout(`The run is ${r} by your review.\n`),!0)}const G=async(e,n)=>{if((0,T.R)(n.remote),
void 0!==n.check)return function(e,n,t){
const{approvers:r,origin:o,environment:i,planDigest:s,createdAt:a,at:c,json:l}=t,p={approvers:r,origin:o,environment:i,
"plan-digest":s,"created-at":a,at:c},m=Object.entries(p).find(([,e])=>void 0===e);if(void 0!==m)throw(0,
d.Wp)(`--check needs --${m[0]} as well.`);const g=(e,n="")=>{const t=(0,u.p)(n);if(null===t)throw(0,
d.Wp)(`--${e} ${n} is no time like 2026-11-22T01:02:03.456Z.`);return t
},y=(0,w.CR)(P(e,"--approvers",r??"")),{counted:v,ignored:$}=(0,h.z8)([{from:n,text:P(e,"--check",n).toString()}],{
origin:o??"",environment:i??"",planDigest:s??"",createdAt:g("created-at",a),now:g("at",c),approvers:y.approvers
}),_=y.refused.map(({line:e,column:n,message:t})=>`${r??""}:${e}:${n}: the line ${t}`),k=$.length+v.length===0?[{from:n,
reason:"has no approval text"}]:$,b=v.map(({text:e,name:n,...t})=>({...t,name:n
})),j=[...b.map(({principal:e,key:n,not_after:t})=>`counts: ${e} with ${n}, until ${t}`),...k.map(({from:e,reason:n})=>`does not count: ${e}: it ${n}`),..._],S={
counts:b.length>0,counted:b,ignored:k,approvers:_}
;return e.stdout(l?`${JSON.stringify(S)}\n`:`${j.map(f.g).join("\n")}\n`),Promise.resolve(b.length>0?0:1)}(e,n.check,n)
;if(n.list)return async function(e,n){
const t=`GET /repos/${n.repository}/actions/runs`,{workflow_runs:r}=await M(e,n).read(t,{status:"waiting",per_page:100
},L);for(const{id:n,html_url:t,display_title:o}of r)e.stdout((0,f.g)(`${n}  ${t}  ${o}`)+"\n")
;0===r.length&&e.stdout(`No run of ${n.repository} waits for a review.\n`);return 0}(e,await z(e,n))
;const t=await async function(e,n){const{what:t,digest:r}=n;if(void 0===t==(void 0===r))throw(0,
d.Wp)("Name what to approve: the URL or id of a run, a folder with its plan, or --digest sha256:….")
;if(void 0===t)return async function(e,n){const{digest:t="",origin:r,environment:o}=n
;if(!/^sha256:[0-9a-f]{64}$/.test(t))throw(0,d.Wp)("--digest is not sha256: and 64 hex digits.");const i=async()=>{
const t=await z(e,n);return(0,y.yv)(t.server,(await(0,S.createReader)(M(e,t)).repository(t.repository)).id)},s=()=>(0,
l.ON)(P(e,v.l$,v.l$),v.l$,m.G).value.environment,a=(0,_.xR)("planned",{title:["A plan that is not here"],
sentence:"What it would do cannot be shown.",code:(0,$.ov)(t)});return{origin:r??await i(),environment:o??s(),
planDigest:t,plan:null,box:a,run:null}}(e,n);const[,p,u,f=t]=F.exec(t)??[];if(void 0===p||void 0===u){if(!0===(0,
o.statSync)((0,s.resolve)(e.cwd,t),{throwIfNoEntry:!1})?.isDirectory())return H((0,x.WG)((0,s.resolve)(e.cwd,t)),n,null)
;if(!/^[1-9][0-9]*$/.test(t))throw(0,d.Wp)(`${t} is neither the URL or id of a run nor a folder.`)}
const h=void 0===p||void 0===u?await z(e,n):{server:p,repository:u},w=a.Ikc({created_at:c.w$()
}),{created_at:g}=await M(e,h).read(`GET /repos/${h.repository}/actions/runs/${f}`,{},w);return async function(e,n,t){
const r=`GET /repos/${n.repository}/actions/runs/${n.id}/artifacts`,{artifacts:a}=await M(e,n).read(r,{per_page:100
},J),c=a.filter(({name:e})=>/^marketops-plan(?:-|$)/.test(e)).at(-1);if(void 0===c)throw(0,
d.Wp)(`Run ${n.id} has no artifact marketops-plan: its plan job left none.`);const l=(0,o.mkdtempSync)((0,s.join)((0,
i.tmpdir)(),"marketops-approve-"));try{const r=(0,s.join)(l,"plan.zip");(0,o.writeFileSync)(r,await async function(e,n){
const t=`Bearer ${(0,O.tokenOf)(e)??""}`,r=await fetch(n,{headers:{authorization:t},redirect:"manual"
}),o=r.headers.get("location"),i=null===o?r:await fetch(o),s=Buffer.from(await i.arrayBuffer())
;if(i.ok&&s.length<=C)return s
;throw new d.NL("not_found",`The plan's artifact cannot be downloaded (${i.status}). Is GH_TOKEN set?`)
}(e,c.archive_download_url));const i=await(0,A.openZip)(r);return await H(i,t,n).finally(()=>i.close())}finally{(0,
o.rmSync)(l,{recursive:!0,force:!0})}}(e,{...h,id:f,createdAt:Date.parse(g)},n)}(e,n)
;e.stdout(`${function({origin:e,environment:n,planDigest:t,plan:r,box:o,run:i},s){const a=[...o.rows,{
label:"Signed for",lines:[["the environment ",{name:n}," of ",{name:e}]]},{label:"Plan",lines:[[t]]}],c=null===i?[]:[{
text:"See the run",url:`${i.server}/${i.repository}/actions/runs/${i.id}`}];return[...(0,k.Wp)({...o,rows:a,steps:c
},s),...(null===r?[]:(0,I.ZE)(r,()=>null)).map(f.g)]}(t,e.look??k.tZ).join("\n")}\n`)
;const r=void 0===n.reject?"Sign this plan?":"Reject this run?";if(!n.yes&&null===e.confirm)throw(0,
d.Wp)("There is no terminal to ask at. Give --yes to go on without.")
;if(!n.yes&&!await(e.confirm?.(r)))return e.stdout("Nothing was signed.\n"),1;if(void 0!==n.reject){
if(!await U(e,t,"rejected",n.reject))throw(0,d.Wp)("The run does not wait for a review, so there is nothing to reject.")
;return 0}const g=(t.run?.createdAt??Date.now())+h.er,b=Y(e,(0,h.$3)(t,(0,p.fU)(Math.min(Date.now()+2592e5,g))),n.key)
;return await async function(e,n,t,{out:r,remote:a}){if(void 0!==r)return(0,o.writeFileSync)((0,s.resolve)(e.cwd,r),t,{
flag:"wx"}),void e.stdout(`Signed into ${r}: put it into the folder of the input approvals.\n`)
;if(await U(e,n,"approved",t))return
;const[c]=(0,h.C1)(t),l="object"==typeof c?.signature?c.signature.key.fingerprint:"",p=(0,h.Zw)(n.planDigest,l)
;(function(e,n,t,r){const a=`refs/heads/${v.Q5}`,c=(0,o.mkdtempSync)((0,s.join)((0,
i.tmpdir)(),"marketops-index-")),l=(0,D.uM)({...e,env:{...e.env,GIT_INDEX_FILE:(0,s.join)(c,"index")}});try{
const e=""!==l(["ls-remote","--heads",n,a]);e&&l(["fetch","--quiet","--no-tags",n,a])
;const o=e?l(["rev-parse","--verify","FETCH_HEAD^{commit}"]):"";e&&l(["read-tree",o]),
l(["update-index","--add","--cacheinfo",`100644,${l(["hash-object","-w","--stdin"],r)},${t}`])
;const i=e?["-p",o]:[],s=l(["commit-tree",l(["write-tree"]),...i,"-m","Approve a plan"])
;l(["push","--quiet",`--force-with-lease=${a}:${o}`,n,`${s}:${a}`])}finally{(0,o.rmSync)(c,{recursive:!0,force:!0})}
})(e,a,p,t),e.stdout(`Signed into ${p} of the branch ${v.Q5}: re-run the job that ships.\n`)}(e,t,b,n),0}
;function P(e,n,t){try{return(0,o.readFileSync)((0,s.resolve)(e.cwd,t))}catch(e){throw(0,
d.Wp)(`${n} ${t} cannot be read (${(0,d.bD)(e)}).`)}}const L=a.Ikc({workflow_runs:a.YOg(a.Ikc({id:a.Whr(),
html_url:a.YjP(),display_title:a.YjP()}))});const M=(e,{server:n})=>(0,O.readingClient)(e,e.env.GITHUB_API_URL||(0,
j.po)(n));async function z(e,{remote:n}){return(await(0,b.K)(e.cwd,n)).remote}
const F=/^(https?:\/\/[^/\s]+)\/([\w.-]+\/[\w.-]+)\/actions\/runs\/([1-9][0-9]*)(?:[/?#].*)?$/;async function H(e,n,t){
const r=await(0,N.m)(e,m.G);if("string"==typeof r)throw(0,d.Wp)(`There is no plan to approve: ${r}.`);const o=n=>(0,
x.oD)(e,n,C),i=await o(g.Pb.policy);if(void 0===n.environment&&0===i.length)throw(0,
d.Wp)("The policy is withheld, so name the environment: --environment NAME.");const{phase_4_proof_ledger:s}=a.Ikc({
phase_4_proof_ledger:a.Ikc({origin:a.YjP()})}).parse(JSON.parse((await o(g.Pb.proof)).toString()));return{
origin:n.origin??(null===t?s.origin:(0,y.yv)(t.server,r.repository_id)),environment:n.environment??(0,
l.ON)(i,g.Pb.policy,m.G).value.environment,planDigest:r.plan_digest,plan:r,box:await(0,
I.b0)(e,t?.server??`https://${s.origin.split("/")[0]??""}`,r),run:t}}const C=67108864,J=a.Ikc({artifacts:a.YOg(a.Ikc({
name:a.YjP(),size_in_bytes:a.Whr(),archive_download_url:a.YjP()}))});function Y(e,n,t){const a=(0,o.mkdtempSync)((0,
s.join)((0,i.tmpdir)(),"marketops-sign-"));try{
let i=t??(0,D.uM)(e)(["config","--default","","--get","user.signingkey"]).replace(/^key::/,"")
;if(/^(?:ssh|sk|ecdsa)-\S+ /.test(i)&&((0,o.writeFileSync)((0,s.join)(a,"key.pub"),`${i}\n`),i=(0,s.join)(a,"key.pub")),
""===i)throw(0,d.Wp)("Name the SSH key to sign with: --key FILE, or `git config user.signingkey`.")
;const c=["-Y","sign","-q","-n",w.og,"-f",(0,s.resolve)(e.cwd,i.replace(/^~(?=\/)/,e.env.HOME??"~"))],l=`${n}${(0,
r.execFileSync)("ssh-keygen",c,{env:e.env,input:n,stdio:["pipe","pipe","inherit"]}).toString()}`,[p]=(0,h.C1)(l)
;if("string"==typeof p?.signature)throw new Error(`what it made ${p.signature}`);return l}catch(e){
if(e instanceof d.NL)throw e;throw new d.NL("sign_failed",`ssh-keygen did not sign: ${(0,d.bD)(e)}.`,{cause:e})}finally{
(0,o.rmSync)(a,{recursive:!0,force:!0})}}}),33421:((e,n,t)=>{t.d(n,{m3:()=>d,oQ:()=>u,uM:()=>p})
;var r=t(31421),o=t(74296),i=t(52533),s=t(14182),a=t(36762),c=t(29241),l=t(71604);function p({cwd:e,env:n}){
return(t,i="")=>{try{return(0,r.execFileSync)("git",t,{cwd:e,env:n,input:i,encoding:"utf8",stdio:"pipe",maxBuffer:2**28
}).trim()}catch(e){const n=e.stderr,r="string"==typeof n&&""!==n.trim()?n.trim():(0,o.bD)(e)
;throw new o.NL("git_failed",`git ${t[0]??""} failed: ${r}. Run this in a clone with a remote.`)}}}
const u=`refs/heads/${i.jF}`;async function d(e,n){(0,l.R)(n);const t=p(e)
;if(""===t(["ls-remote","--heads",n,u]))throw new o.NL("ledger_missing",`${n} has no branch ${i.jF}. Run \`marketops ledger init\`.`)
;const r=e=>(t(["fetch","--quiet","--no-tags",n,e]),
t(["rev-parse","--verify","FETCH_HEAD^{commit}"])),d=t(["show",`${r("HEAD")}:${s.Z}`]),f=r(u),m=await(0,
a.openHistory)(e.cwd,(0,c.cz)(d,s.Z),{head:f})
;if(null===m)throw new o.NL("history_missing","This clone is shallow. Fetch the rest first: git fetch --unshallow")
;return{git:t,head:f,history:m,trustedKeys:d}}}),37033:((e,n,t)=>{function r(e){if(null===e||"absent"in e)return null
;const{plan:n,operations:t}=e.difference;return n.length>0?null:new Set(t.map(({operation_id:e})=>e))}function o(e,n){
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
m:()=>c});var r=t(8601),o=t(36625),i=t(38422),s=t(6848);const a=16777216;async function c(e,n){await e.list()
;const t=await(0,s.oD)(e,i.Pb.plan,a);await(0,o.My)(n,t);const c=(0,r.OW)(t),l=(0,o.xH)(n)(c)
;if(null!==l)return`its plan.json is not a plan at ${l.path}`
;const p=c,u=new Set(p.operations.map(({operation_id:e})=>e))
;return u.size===p.operations.length&&p.operations.every(e=>e.operation_digest===(0,o.Q8)(e))&&p.plan_digest===(0,
o.Gb)(p)?p:"its plan.json has not the digests that it claims"}}),49737:((e,n,t)=>{t.d(n,{G:()=>i,v:()=>o});var r=t(73221)
;function o(e){const n=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(e),[,t,o]=n??[]
;if(void 0===t||void 0===o||"."===o||".."===o)throw(0,
r.J5)("not_found",`${JSON.stringify(e)} is no repository of the form owner/name.`);return{owner:t,repo:o}}
function i(e,n){const t=o(n),r=e=>e.replace(" "," /repos/{owner}/{repo}");return{read:(n,o,i)=>e.read(r(n),{...o,...t
},i),list:(n,o,i,s)=>e.list(r(n),{...o,...t},i,s),pages:(n,o,i)=>e.pages(r(n),{...o,...t},i),
write:(n,o,i)=>e.write(r(n),{...o,...t},i),query:(n,r,o)=>e.query(n,{...r,owner:t.owner,name:t.repo},o)}}}),
81128:((e,n,t)=>{function r(e){let n=e;const t=[];return async e=>{n>0?n--:await new Promise(e=>t.push(e));try{
return await e()}finally{const e=t.shift();void 0===e?n++:e()}}}async function o(e,n,t){const o=r(n)
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
90799:((e,n,t)=>{t.d(n,{XQ:()=>u,ZE:()=>d,b0:()=>p})
;var r=t(77198),o=t(36625),i=t(42522),s=t(802),a=t(9697),c=t(3848),l=t(93156);async function p(e,n,t){try{
const t=await(0,c.m)(e,r.G),{repository:o,run_id:i,run_attempt:l,workflow_ref:p,environment:u}=t.proof.run,d={
environment:u,policyUrl:null,artifact:null,action:null},f=(0,s.h)({serverUrl:n,repository:o,runId:i,runAttempt:l,
workflowRef:p},d);return(0,a.I)({...t,links:f}).decision}catch(e){if(!(e instanceof l.wI))throw e;return u(t,{
blockers:[{title:"What lies beside this plan does not hold",code:"proof",about:[{prose:e.message,limit:500}]}]})}}
function u(e,n){const t=e.operations.map(e=>({planned:e,kind:(0,o.I)(e,r.G)}));return(0,i.K_)({input:{plan:e},
operations:t},n)}function d({operations:e},n){return e.flatMap(e=>function(e,n){
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
