export const id=3186;export const ids=[3186];export const modules={8826:(e,t,n)=>{function r({approvals:e}){
if("none"===e)return{min:0,from:[],not:[],signed:null};const{signed:t}=e;return{...o(e),signed:void 0===t?null:o(t)}}
function o({min:e=0,from:t,not:n}){const{users:r=[],teams:o=[]}=t??{};return{min:e,
from:[...o.map(({slug:e})=>`@${e}`),...r.map(({login:e})=>e)],not:n}}n.d(t,{N:()=>r})},33186:(e,t,n)=>{n.r(t),n.d(t,{
approve:()=>x,sign:()=>C})
;var r=n(31421),o=n(73024),a=n(48161),i=n(76760),s=n(27597),l=n(64377),c=n(62564),u=n(32257),d=n(74296),p=n(58080),m=n(77198),f=n(76469),h=n(68114),g=n(38422),w=n(19523),y=n(14182),v=n(42522),$=n(87496),b=n(77412),_=n(97359),k=n(9649),j=n(41729),P=n(6848),Y=n(94346),I=n(90799),E=n(97915),T=n(71604),G=n(33421),S=n(83323),R=n(9582)
;const N=s.YOg(s.Ikc({environment:s.Ikc({id:s.Whr(),name:s.YjP()})}));async function O(e,{run:t,environment:n},r,o){
if(null===t)return!1;const a=(0,R.U)({apiUrl:e.env.GITHUB_API_URL||(0,_.po)(t.server),token:(0,E.tokenOf)(e),
mode:"prod",clock:Date.now,env:e.env,userAgent:`marketops-cli/${S.Y}`
}),i=`/repos/${t.repository}/actions/runs/${t.id}/pending_deployments`,l=(await a.read(`GET ${i}`,{},N)).filter(({environment:{name:e}})=>e.toLowerCase()===n.toLowerCase())
;return 0!==l.length&&(await a.write(`POST ${i}`,{environment_ids:l.map(e=>e.environment.id),state:r,comment:o
},s.L5J()),e.stdout(`The run is ${r} by your review.\n`),!0)}const x=async(e,t)=>{if((0,T.R)(t.remote),
void 0!==t.check)return function(e,t,n){
const{approvers:r,origin:o,environment:a,planDigest:i,createdAt:s,at:l,json:c}=n,m={approvers:r,origin:o,environment:a,
"plan-digest":i,"created-at":s,at:l},g=Object.entries(m).find(([,e])=>void 0===e);if(void 0!==g)throw(0,
d.Wp)(`--check needs --${g[0]} as well.`);const w=(e,t="")=>{const n=(0,u.pe)(t);if(null===n)throw(0,
d.Wp)(`--${e} ${t} is no time like 2026-11-22T01:02:03.456Z.`);return n
},y=(0,h.CR)(A(e,"--approvers",r??"")),{counted:v,ignored:$}=(0,f.z8)([{from:t,text:A(e,"--check",t).toString()}],{
origin:o??"",environment:a??"",planDigest:i??"",createdAt:w("created-at",s),now:w("at",l),approvers:y.approvers
}),b=y.refused.map(({line:e,column:t,message:n})=>`${r??""}:${e}:${t}: the line ${n}`),_=$.length+v.length===0?[{from:t,
reason:"has no approval text"}]:$,k=v.map(({text:e,name:t,...n})=>({...n,name:t
})),j=[...k.map(({principal:e,key:t,not_after:n})=>`counts: ${e} with ${t}, until ${n}`),..._.map(({from:e,reason:t})=>`does not count: ${e}: it ${t}`),...b],P={
counts:k.length>0,counted:k,ignored:_,approvers:b}
;return e.stdout(c?`${JSON.stringify(P)}\n`:`${j.map(p.g).join("\n")}\n`),Promise.resolve(k.length>0?0:1)}(e,t.check,t)
;if(t.list)return async function(e,t){
const n=`GET /repos/${t.repository}/actions/runs`,{workflow_runs:r}=await D(e,t).read(n,{status:"waiting",per_page:100
},L);for(const{id:t,html_url:n,display_title:o}of r)e.stdout((0,p.g)(`${t}  ${n}  ${o}`)+"\n")
;0===r.length&&e.stdout(`No run of ${t.repository} waits for a review.\n`);return 0}(e,await U(e,t))
;const n=await async function(e,t){const{what:n,digest:r}=t;if(void 0===n==(void 0===r))throw(0,
d.Wp)("Name what to approve: the URL or id of a run, a folder with its plan, or --digest sha256:….")
;if(void 0===n)return async function(e,t){const{digest:n="",origin:r,environment:o}=t
;if(!/^sha256:[0-9a-f]{64}$/.test(n))throw(0,d.Wp)("--digest is not sha256: and 64 hex digits.");const a=async()=>{
const n=await U(e,t);return(0,w.yv)(n.server,(await(0,k.createReader)(D(e,n)).repository(n.repository)).id)},i=()=>(0,
c.ON)(A(e,y.l$,y.l$),y.l$,m.G).value.environment,s=(0,v.xR)("planned",{title:["A plan that is not here"],
sentence:"What it would do cannot be shown.",code:(0,v.ov)(n)});return{origin:r??await a(),environment:o??i(),
planDigest:n,plan:null,box:s,run:null}}(e,t);const[,u,p,f=n]=W.exec(n)??[];if(void 0===u||void 0===p){if(!0===(0,
o.statSync)((0,i.resolve)(e.cwd,n),{throwIfNoEntry:!1})?.isDirectory())return z((0,P.WG)((0,i.resolve)(e.cwd,n)),t,null)
;if(!/^[1-9][0-9]*$/.test(n))throw(0,d.Wp)(`${n} is neither the URL or id of a run nor a folder.`)}
const h=void 0===u||void 0===p?await U(e,t):{server:u,repository:p},g=s.Ikc({created_at:l.w$()
}),{created_at:$}=await D(e,h).read(`GET /repos/${h.repository}/actions/runs/${f}`,{},g);return async function(e,t,n){
const r=`GET /repos/${t.repository}/actions/runs/${t.id}/artifacts`,{artifacts:s}=await D(e,t).read(r,{per_page:100
},M),l=s.filter(({name:e})=>/^marketops-plan(?:-|$)/.test(e)).at(-1);if(void 0===l)throw(0,
d.Wp)(`Run ${t.id} has no artifact marketops-plan: its plan job left none.`);const c=(0,o.mkdtempSync)((0,i.join)((0,
a.tmpdir)(),"marketops-approve-"));try{const r=(0,i.join)(c,"plan.zip");(0,o.writeFileSync)(r,await async function(e,t){
const n=`Bearer ${(0,E.tokenOf)(e)??""}`,r=await fetch(t,{headers:{authorization:n},redirect:"manual"
}),o=r.headers.get("location"),a=null===o?r:await fetch(o),i=Buffer.from(await a.arrayBuffer())
;if(a.ok&&i.length<=B)return i
;throw new d.NL("not_found",`The plan's artifact cannot be downloaded (${a.status}). Is GH_TOKEN set?`)
}(e,l.archive_download_url));const a=await(0,Y.Q)(r);return await z(a,n,t).finally(()=>a.close())}finally{(0,
o.rmSync)(c,{recursive:!0,force:!0})}}(e,{...h,id:f,createdAt:Date.parse($)},t)}(e,t)
;e.stdout(`${function({origin:e,environment:t,planDigest:n,plan:r,box:o,run:a},i){const s=[...o.rows,{
label:"Signed for",lines:[["the environment ",{name:t}," of ",{name:e}]]},{label:"Plan",lines:[[n]]}],l=null===a?[]:[{
text:"See the run",url:`${a.server}/${a.repository}/actions/runs/${a.id}`}];return[...(0,$.Wp)({...o,rows:s,steps:l
},i),...(null===r?[]:(0,I.ZE)(r,()=>null)).map(p.g)]}(n,e.look??$.tZ).join("\n")}\n`)
;const r=void 0===t.reject?"Sign this plan?":"Reject this run?";if(!t.yes&&null===e.confirm)throw(0,
d.Wp)("There is no terminal to ask at. Give --yes to go on without.")
;if(!t.yes&&!await(e.confirm?.(r)))return e.stdout("Nothing was signed.\n"),1;if(void 0!==t.reject){
if(!await O(e,n,"rejected",t.reject))throw(0,d.Wp)("The run does not wait for a review, so there is nothing to reject.")
;return 0}const g=(n.run?.createdAt??Date.now())+f.er,b=C(e,(0,f.$3)(n,(0,u.fU)(Math.min(Date.now()+2592e5,g))),t.key)
;return await async function(e,t,n,{out:r,remote:s}){if(void 0!==r)return(0,o.writeFileSync)((0,i.resolve)(e.cwd,r),n,{
flag:"wx"}),void e.stdout(`Signed into ${r}: put it into the folder of the input approvals.\n`)
;if(await O(e,t,"approved",n))return
;const[l]=(0,f.C1)(n),c="object"==typeof l?.signature?l.signature.key.fingerprint:"",u=(0,f.Zw)(t.planDigest,c)
;(function(e,t,n,r){const s=`refs/heads/${y.Q5}`,l=(0,o.mkdtempSync)((0,i.join)((0,
a.tmpdir)(),"marketops-index-")),c=(0,G.uM)({...e,env:{...e.env,GIT_INDEX_FILE:(0,i.join)(l,"index")}});try{
const e=""!==c(["ls-remote","--heads",t,s]);e&&c(["fetch","--quiet","--no-tags",t,s])
;const o=e?c(["rev-parse","--verify","FETCH_HEAD^{commit}"]):"";e&&c(["read-tree",o]),
c(["update-index","--add","--cacheinfo",`100644,${c(["hash-object","-w","--stdin"],r)},${n}`])
;const a=e?["-p",o]:[],i=c(["commit-tree",c(["write-tree"]),...a,"-m","Approve a plan"])
;c(["push","--quiet",`--force-with-lease=${s}:${o}`,t,`${i}:${s}`])}finally{(0,o.rmSync)(l,{recursive:!0,force:!0})}
})(e,s,u,n),e.stdout(`Signed into ${u} of the branch ${y.Q5}: re-run the job that ships.\n`)}(e,n,b,t),0}
;function A(e,t,n){try{return(0,o.readFileSync)((0,i.resolve)(e.cwd,n))}catch(e){throw(0,
d.Wp)(`${t} ${n} cannot be read (${(0,d.bD)(e)}).`)}}const L=s.Ikc({workflow_runs:s.YOg(s.Ikc({id:s.Whr(),
html_url:s.YjP(),display_title:s.YjP()}))});const D=(e,{server:t})=>(0,E.readingClient)(e,e.env.GITHUB_API_URL||(0,
_.po)(t));async function U(e,{remote:t}){return(await(0,b.K)(e.cwd,t)).remote}
const W=/^(https?:\/\/[^/\s]+)\/([\w.-]+\/[\w.-]+)\/actions\/runs\/([1-9][0-9]*)(?:[/?#].*)?$/;async function z(e,t,n){
const r=await(0,j.m)(e,m.G);if("string"==typeof r)throw(0,d.Wp)(`There is no plan to approve: ${r}.`);const o=t=>(0,
P.oD)(e,t,B),a=await o(g.Pb.policy);if(void 0===t.environment&&0===a.length)throw(0,
d.Wp)("The policy is withheld, so name the environment: --environment NAME.");const{phase_4_proof_ledger:i}=s.Ikc({
phase_4_proof_ledger:s.Ikc({origin:s.YjP()})}).parse(JSON.parse((await o(g.Pb.proof)).toString()));return{
origin:t.origin??(null===n?i.origin:(0,w.yv)(n.server,r.repository_id)),environment:t.environment??(0,
c.ON)(a,g.Pb.policy,m.G).value.environment,planDigest:r.plan_digest,plan:r,box:await(0,
I.b0)(e,n?.server??`https://${i.origin.split("/")[0]??""}`,r),run:n}}const B=67108864,M=s.Ikc({artifacts:s.YOg(s.Ikc({
name:s.YjP(),size_in_bytes:s.Whr(),archive_download_url:s.YjP()}))});function C(e,t,n){const s=(0,o.mkdtempSync)((0,
i.join)((0,a.tmpdir)(),"marketops-sign-"));try{
let a=n??(0,G.uM)(e)(["config","--default","","--get","user.signingkey"]).replace(/^key::/,"")
;if(/^(?:ssh|sk|ecdsa)-\S+ /.test(a)&&((0,o.writeFileSync)((0,i.join)(s,"key.pub"),`${a}\n`),a=(0,i.join)(s,"key.pub")),
""===a)throw(0,d.Wp)("Name the SSH key to sign with: --key FILE, or `git config user.signingkey`.")
;const l=["-Y","sign","-q","-n",h.og,"-f",(0,i.resolve)(e.cwd,a.replace(/^~(?=\/)/,e.env.HOME??"~"))],c=`${t}${(0,
r.execFileSync)("ssh-keygen",l,{env:e.env,input:t,stdio:["pipe","pipe","inherit"]}).toString()}`,[u]=(0,f.C1)(c)
;if("string"==typeof u?.signature)throw new Error(`what it made ${u.signature}`);return c}catch(e){
if(e instanceof d.NL)throw e;throw new d.NL("sign_failed",`ssh-keygen did not sign: ${(0,d.bD)(e)}.`,{cause:e})}finally{
(0,o.rmSync)(s,{recursive:!0,force:!0})}}},90799:(e,t,n)=>{n.d(t,{XQ:()=>d,ZE:()=>p,b0:()=>u})
;var r=n(77198),o=n(36625),a=n(42522),i=n(802),s=n(9697),l=n(3848),c=n(93156);async function u(e,t,n){try{
const n=await(0,l.m)(e,r.G),{repository:o,run_id:a,run_attempt:c,workflow_ref:u,environment:d}=n.proof.run,p={
environment:d,policyUrl:null,artifact:null,action:null},m=(0,i.h)({serverUrl:t,repository:o,runId:a,runAttempt:c,
workflowRef:u},p);return(0,s.I)({...n,links:m}).decision}catch(e){if(!(e instanceof c.wI))throw e;return d(n,{
blockers:[{title:"What lies beside this plan does not hold",code:"proof",about:[{prose:e.message,limit:500}]}]})}}
function d(e,t){const n=e.operations.map(e=>({planned:e,kind:(0,o.I)(e,r.G)}));return(0,a.K_)({input:{plan:e},
operations:n},t)}function p({operations:e},t){return e.flatMap(e=>function(e,t){
const{assets:n=[],commit:a=null}=e.parameters,i=(a?.files??[]).map(({path:e,digest:n})=>({name:e,
size:null===n?"deleted":t(e)})),s=e=>"number"==typeof e?`${e} bytes`:e??"written",l=null===e.reason?"":` (${e.reason})`
;return[`  ${e.operation_id}: ${e.effect} ${(0,
o.I)(e,r.G).describe(e)} in ${e.repository}${l}`,...[...n,...i].map(e=>`    ${e.name}  ${s(e.size)}`)]}(e,t))}},
97915:(e,t,n)=>{n.r(t),n.d(t,{readingClient:()=>i,tokenOf:()=>a});var r=n(83323),o=n(9582)
;const a=({env:e})=>e.GH_TOKEN||e.GITHUB_TOKEN||null;function i(e,t){return(0,o.U)({apiUrl:t,token:a(e),mode:"dry_run",
clock:Date.now,env:e.env,retries:1,userAgent:`marketops-cli/${r.Y}`})}},71604:(e,t,n)=>{n.d(t,{R:()=>o});var r=n(74296)
;function o(e){if(e.startsWith("-"))throw(0,r.Wp)(`--remote ${e} is no name of a remote.`)}},33421:(e,t,n)=>{n.d(t,{
m3:()=>p,oQ:()=>d,uM:()=>u});var r=n(31421),o=n(74296),a=n(52533),i=n(14182),s=n(36762),l=n(29241),c=n(71604)
;function u({cwd:e,env:t}){return(n,a="")=>{try{return(0,r.execFileSync)("git",n,{cwd:e,env:t,input:a,encoding:"utf8",
stdio:"pipe",maxBuffer:2**28}).trim()}catch(e){const t=e.stderr,r="string"==typeof t&&""!==t.trim()?t.trim():(0,o.bD)(e)
;throw new o.NL("git_failed",`git ${n[0]??""} failed: ${r}. Run this in a clone with a remote.`)}}}
const d=`refs/heads/${a.jF}`;async function p(e,t){(0,c.R)(t);const n=u(e)
;if(""===n(["ls-remote","--heads",t,d]))throw new o.NL("ledger_missing",`${t} has no branch ${a.jF}. Run \`marketops ledger init\`.`)
;const r=e=>(n(["fetch","--quiet","--no-tags",t,e]),
n(["rev-parse","--verify","FETCH_HEAD^{commit}"])),p=n(["show",`${r("HEAD")}:${i.Z}`]),m=r(d),f=await(0,s.jC)(e.cwd,(0,
l.cz)(p,i.Z),{head:m})
;if(null===f)throw new o.NL("history_missing","This clone is shallow. Fetch the rest first: git fetch --unshallow")
;return{git:n,head:m,history:f,trustedKeys:p}}},12112:(e,t,n)=>{function r(e){let t=e;const n=[];return async e=>{
t>0?t--:await new Promise(e=>n.push(e));try{return await e()}finally{const e=n.shift();void 0===e?t++:e()}}}
async function o(e,t,n){const o=r(t);return(await Promise.allSettled(e.map((e,t)=>o(()=>n(e,t))))).map(e=>{
if("rejected"===e.status)throw e.reason;return e.value})}function a(e){let t;return()=>t??=e()}function i(e){
return e.catch(()=>{}),e}function s(e,t,n){const r=e.get(t);if(void 0!==r)return r;const o=n();e.set(t,o);const a=()=>{
e.delete(t)};return o.then(e=>null===e?a():void 0,a),o}n.d(t,{HK:()=>s,NN:()=>i,Oo:()=>a,TA:()=>r,bB:()=>o})},
58080:(e,t,n)=>{function r(e){
return e.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
}n.d(t,{g:()=>r})},802:(e,t,n)=>{function r(e,{environment:t,...n}){
const r=`${e.serverUrl}/${e.repository}`,o=/\/\.github\/workflows\/([^@/]+)@/.exec(e.workflowRef)?.[1];return{
server:e.serverUrl,repository:r,runUrl:`${r}/actions/runs/${e.runId}/attempts/${e.runAttempt}`,
environmentUrl:null===t?null:`${r}/deployments/${encodeURIComponent(t)}`,
workflowUrl:void 0===o?null:`${r}/actions/workflows/${encodeURIComponent(o)}`,...n}}n.d(t,{h:()=>r})},77412:(e,t,n)=>{
n.d(t,{K:()=>l});var r=n(31421),o=n(57975),a=n(74296),i=n(97359);const s=(0,o.promisify)(r.execFile)
;async function l(e,t){const n=async(...t)=>(await s("git",["-C",e,...t],{encoding:"utf8"})).stdout.trimEnd();let r;try{
r=await n("rev-parse","--show-toplevel")}catch(t){const n=(0,a.bD)(t).trim().split("\n").at(-1)??""
;throw new a.NL("not_a_clone",`${e} is no git work tree (${n}). Run this in a clone.`)}
const o=await n("remote","get-url",t).catch(()=>null),l=null===o?null:(0,i.M8)(o)
;if(null===l)throw new a.NL("remote_unknown",`The remote ${t} of ${r} is ${null===o?"not there":"no repository on a GitHub"}. Add it (git remote add origin https://github.com/OWNER/NAME), or name another with --remote.`)
;return{root:r,remote:l}}},97359:(e,t,n)=>{n.d(t,{M8:()=>a,po:()=>s,vh:()=>l})
;const r=/^(?:[^@/\s]+@)?([^:/\s]+):(?!\/\/)(.+)$/,o=/^\/?([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;function a(e){
const t=function(e){if(!e.includes("://")){const[,t,n]=r.exec(e)??[];return void 0===t||void 0===n?null:{server:i(t),
path:n}}if(!URL.canParse(e))return null;const t=new URL(e);return"ssh:"===t.protocol||"git+ssh:"===t.protocol?{
server:i(t.hostname),path:t.pathname}:"https:"===t.protocol?{server:`https://${t.host}`,path:t.pathname
}:"http:"===t.protocol&&function(e){return/^(127\.0\.0\.1|\[::1\]|localhost)$/.test(e)}(t.hostname)?{server:t.origin,
path:t.pathname}:null}(e.trim()),[,n,a]=o.exec(t?.path??"")??[];return null===t||void 0===n||void 0===a||""===a?null:{
server:t.server,repository:`${n}/${a}`}}function i(e){
return`https://${"ssh.github.com"===e.toLowerCase()?"github.com":e.toLowerCase()}`}function s(e){
const{host:t}=new URL(e)
;return"github.com"===t?"https://api.github.com":t.endsWith(".ghe.com")?`https://api.${t}`:`${e}/api/v3`}function l(e){
const{host:t}=new URL(e);return"github.com"!==t&&!t.endsWith(".ghe.com")}},56615:(e,t,n)=>{n.d(t,{B2:()=>I,DY:()=>v,
IW:()=>w,Jk:()=>d,KR:()=>y,LY:()=>_,NJ:()=>T,NQ:()=>P,TV:()=>G,VV:()=>j,_r:()=>k,aS:()=>$,av:()=>E,cd:()=>g,gO:()=>R,
ho:()=>u,my:()=>b,om:()=>h,s6:()=>c,tk:()=>S});var r=n(27597)
;const o=r.KCZ([r.aig().int().nonnegative(),r.oad()]).transform(String),a=r.YjP().regex(/^[0-9a-f]{40}$/),i=r.k5n(["commit","tag","tree","blob"]),s=r.YjP().nullish().transform(e=>e??""),l=r.Ikc({
login:r.YjP()}),c=r.L5J().transform(()=>{}),u=r.Ikc({sha:a}).transform(e=>e.sha),d=r.Ikc({id:o,full_name:r.YjP(),
node_id:r.YjP(),default_branch:r.YjP(),private:r.zMY().optional(),archived:r.zMY().optional(),permissions:r.Ikc({
push:r.zMY().optional()}).optional()}).transform(e=>({id:e.id,fullName:e.full_name,nodeId:e.node_id,
defaultBranch:e.default_branch,isPrivate:e.private??!0,isArchived:e.archived??!1,canPush:e.permissions?.push??null
})),p=r.Ikc({sha:a,parents:r.YOg(r.Ikc({sha:a}))}),m=r.Ikc({tree:r.Ikc({sha:a}),message:r.YjP(),committer:r.Ikc({
date:r.YjP()})}),f=({sha:e,parents:t},{tree:n,message:r,committer:o})=>({sha:e,treeSha:n.sha,parents:t.map(e=>e.sha),
message:r,committedAt:o.date}),h=p.extend(m.shape).transform(e=>f(e,e)),g=p.extend({commit:m
}).transform(e=>f(e,e.commit)),w=r.Ikc({tag_name:r.YjP()}),y=r.Ikc({ref:r.YjP(),object:r.Ikc({sha:a,type:i})
}).transform(e=>({name:e.ref,sha:e.object.sha,type:e.object.type})),v=r.YOg(y),$=r.Ikc({sha:a,tag:r.YjP(),
message:r.YjP(),object:r.Ikc({sha:a,type:i})}).transform(e=>({sha:e.sha,tag:e.tag,message:e.message,
targetSha:e.object.sha,targetType:e.object.type})),b=r.Ikc({status:r.k5n(["identical","ahead","behind","diverged"])
}),_=r.Ikc({id:o,name:r.YjP(),label:r.YjP().nullish(),size:r.aig().int().nonnegative(),
state:r.k5n(["uploaded","starter","open"]),digest:r.YjP().nullish(),content_type:r.YjP(),browser_download_url:r.YjP()
}).transform(e=>({id:e.id,name:e.name,label:""===e.label?null:e.label??null,size:e.size,state:e.state,
digest:/^sha256:[0-9a-f]{64}$/.test(e.digest??"")?e.digest??null:null,contentType:e.content_type,
url:e.browser_download_url})),k=r.Ikc({id:o,tag_name:r.YjP(),target_commitish:r.YjP(),name:s,body:s,draft:r.zMY(),
prerelease:r.zMY(),immutable:r.zMY().optional(),html_url:r.YjP(),upload_url:r.YjP(),assets:r.YOg(_)}).transform(e=>({
id:e.id,tag:e.tag_name,target:e.target_commitish,name:e.name,body:e.body,draft:e.draft,prerelease:e.prerelease,
immutable:e.immutable??!1,url:e.html_url,uploadUrl:e.upload_url,assets:e.assets})),j=r.Ikc({
number:r.aig().int().positive(),id:o,state:r.k5n(["open","closed"]),merged:r.zMY().optional(),
merged_at:r.YjP().nullable(),title:r.YjP(),body:s,head:r.Ikc({sha:a,repo:r.Ikc({id:o}).nullable()}),base:r.Ikc({
ref:r.YjP(),sha:a}),user:l.nullable(),labels:r.YOg(r.Ikc({name:r.YjP()})),assignees:r.YOg(l).nullish(),
requested_reviewers:r.YOg(l).nullish(),requested_teams:r.YOg(r.Ikc({slug:r.YjP()})).nullish(),milestone:r.Ikc({
number:r.aig().int().positive()}).nullable(),html_url:r.YjP()}).transform(e=>({number:e.number,id:e.id,state:e.state,
merged:e.merged??null!==e.merged_at,title:e.title,body:e.body,headSha:e.head.sha,headRepositoryId:e.head.repo?.id??null,
baseRef:e.base.ref,baseSha:e.base.sha,author:e.user?.login??"",labels:e.labels.map(({name:e})=>e),
assignees:(e.assignees??[]).map(e=>e.login),reviewers:(e.requested_reviewers??[]).map(e=>e.login),
teamReviewers:(e.requested_teams??[]).map(({slug:e})=>e),milestone:e.milestone?.number??null,url:e.html_url})),P=r.Ikc({
user:l.nullable(),state:r.YjP()}),Y=r.Ikc({path:r.YjP(),mode:r.YjP(),type:r.k5n(["blob","tree","commit"]),sha:a
}),I=r.Ikc({tree:r.YOg(Y),truncated:r.zMY()}),E=r.Ikc({sha:a,encoding:r.k5n(["base64","utf-8"]),content:r.YjP()
}).transform(({content:e,encoding:t})=>Buffer.from(e,"base64"===t?"base64":"utf8")),T=r.KCZ([r.YOg(r.L5J()).transform(()=>null),r.Ikc({
type:r.YjP(),sha:a,encoding:r.YjP().optional(),content:r.YjP().optional()})]),G=r.YOg(r.Ikc({name:r.YjP(),type:r.YjP()
})),S=r.Ikc({name:r.YjP(),commit:g}),R=r.Ikc({data:r.g1P(r.YjP(),r.L5J()).nullish(),errors:r.YOg(r.Ikc({
type:r.YjP().optional(),message:r.YjP(),path:r.YOg(r.KCZ([r.YjP(),r.aig()])).optional(),extensions:r.Ikc({
code:r.YjP().optional()}).optional()})).optional()})},86677:(e,t,n)=>{n.d(t,{a9:()=>c,ef:()=>i,tO:()=>f,yj:()=>u})
;var r=n(52533),o=n(12112),a=n(49737);function i({facts:e,likelyDefault:t}){
const{mode:n,runId:o,runAttempt:a,environment:i,commitSha:l}=e,c=["",`/git/commits/${l}`,...null===t?[]:[`/rules/branches/${s(t)}?per_page=100&page=1`]]
;if("dry_run"===n){const e=null===t?[]:[`/commits/${s(`refs/heads/${t}`)}?per_page=1`]
;return[...c,...e,`/git/ref/${s(`heads/${r.jF}`)}`]}
return[...c,`/branches/${r.jF}`,`/actions/runs/${o}/approvals`,`/actions/runs/${o}/attempts/${a}`,`/environments/${s(i??"")}`,`/commits/${l}`,`/rules/branches/${r.jF}?per_page=100&page=1`]
}function s(e){return encodeURIComponent(e).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}
const l="application/vnd.github.v3+json",c=({actionVersion:e})=>`marketops-action/${e}`
;function u(e,{facts:t,token:n,paths:r=[""]}){
const{owner:o,repo:i}=(0,a.v)(t.repository),s=new AbortController,u=`${e.hosts.api}/repos/${o}/${i}`,d={accept:l,
"user-agent":c(t),authorization:`Bearer ${n}`},p=new Set,m=(t,n)=>{
const{promise:r,resolve:o}=Promise.withResolvers(),a=e.fetch(t,{...n,onSent:()=>o(void 0)})
;return a.catch(()=>o(void 0)),p.add(r),r.then(()=>p.delete(r)),a},f=new Map(r.map(e=>[u+e,m(u+e,{method:"GET",
headers:d,signal:s.signal})]));return{...e,sent:async()=>{await Promise.all(p)},
fetch:(e,t)=>((e,{method:t="GET",headers:n})=>{if("GET"!==t||n?.accept!==l)return;const r=f.get(e);return f.delete(e),r
})(e,t)??m(e,t),drop:()=>{f.size>0&&s.abort(new Error("nobody asked for it"))}}}const d=/^[0-9a-f]{40}$/,p={
repository:()=>!0,commit:([,e])=>d.test(String(e)),tagObject:()=>!0,tree:()=>!0,blob:()=>!0},m=2e3;function f(e,t){
const n=new Map,r=g(e,(e,t,r)=>!0===p[e]?.(t)?(0,o.HK)(n,h(e,t).toLowerCase(),r):r())
;return Object.assign(Object.create(r),{prefetch:e=>{const n=t()+m,a=new Map;let i=!1;const s=g(r,(e,t,n)=>{const r=(0,
o.NN)(n());return a.set(h(e,t),r),r});return(0,o.NN)(e(s)),{reader:g(r,(e,r,o)=>{
const s=h(e,r),l=i||t()>n?void 0:a.get(s);return a.delete(s),void 0===l?o():l.catch(o)}),end:()=>i=!0}}})}
const h=(e,t)=>`${e} ${JSON.stringify(t)}`;function g(e,t){return new Proxy(e,{get(e,n){const r=Reflect.get(e,n,e)
;return"function"!=typeof r?r:(...o)=>t(n,o,()=>Reflect.apply(r,e,o))}})}},9649:(e,t,n)=>{n.r(t),n.d(t,{
createReader:()=>h,whole:()=>f});var r=n(27597),o=n(73221),a=n(12112),i=n(56615),s=n(86677),l=n(49737),c=n(39502)
;const u=30,d=["github_forbidden"],p=/^[0-9a-f]{40}$/,m=(e,t,n=0)=>e.list("GET /releases/{release_id}/assets",{
release_id:t},i.LY,n);async function f(e,t){return t.assets.length<u?t:{...t,assets:await m(e,t.id)}}
function h(e,t=Date.now,n=c.m.reader){const h=t=>(0,l.G)(e,t),g=(e,t,n)=>h(e).read("GET /git/trees/{tree_sha}",{
tree_sha:t,...n?{recursive:"1"}:{}},i.B2),w=async(e,t,n)=>{const{tree:r,truncated:a}=await g(e,t,!1);if(a)throw(0,
o.J5)("github_error",`GitHub does not list a directory of ${e} in full: it is too large.`);const i=[];for(const t of r){
const r=`${n}${t.path}`;i.push({...t,path:r}),"tree"===t.type&&i.push(...await w(e,t.sha,`${r}/`))}return i},y=(0,
s.tO)({registries:n,repository:e=>h(e).read("GET ",{},i.Jk),blob:(e,t)=>h(e).read("GET /git/blobs/{file_sha}",{
file_sha:t},i.av),commit:async(e,t)=>p.test(t)?((e,t)=>(0,o.Xd)(h(e).read("GET /git/commits/{commit_sha}",{commit_sha:t
},i.om)))(e,t):(0,o.Xd)(h(e).read("GET /commits/{ref}",{ref:t,per_page:1},i.cd),["not_found","validation_failed"]),
async ref(e,t){const n=await(0,o.Xd)(h(e).read("GET /git/ref/{ref}",{ref:t},i.KR));if(null===n)return null
;if(n.name!==`refs/${t}`)throw(0,o.W)(`asked for refs/${t}, GitHub told ${n.name}`);return{sha:n.sha,type:n.type}},
async refBelow(e,t){const n=await h(e).read("GET /git/matching-refs/{ref}",{ref:`${t}/`},i.DY);return n[0]?.name??null},
tagObject:(e,t)=>h(e).read("GET /git/tags/{tag_sha}",{tag_sha:t},i.aS),async compare(e,t,n){
const{status:r}=await h(e).read("GET /compare/{basehead}",{basehead:`${t}...${n}`,per_page:1},i.my);return r},
async releases(e,t){const n=await h(e).list("GET /releases",{},i._r);return{
found:(await Promise.all(n.filter(e=>e.tag===t).map(t=>f(h(e),t)))).sort((e,t)=>BigInt(e.id)<BigInt(t.id)?-1:1),
full:n.filter(({draft:e,prerelease:t})=>!e&&!t).map(e=>e.tag)}},async release(e,t,n=0){const r=n<u?null:(0,
a.NN)(m(h(e),t,n)),s=await(0,o.Xd)(h(e).read("GET /releases/{release_id}",{release_id:t},i._r))
;return null===s?null:null===r?f(h(e),s):{...s,assets:await r}},async pullRequests(e,t,n){const{owner:r}=(0,
l.v)(e),[o,a]=await Promise.all([y.repository(e),h(e).list("GET /pulls",{state:"all",head:`${r}:${t}`,base:n,
sort:"created",direction:"desc"},i.VV)])
;return a.filter(({headRepositoryId:e,baseRef:t})=>e===o.id&&t===n).sort((e,t)=>t.number-e.number)},
pullRequest:(e,t)=>(0,o.Xd)(h(e).read("GET /pulls/{pull_number}",{pull_number:t},i.VV)),async reviewedBy(e,t){
const n=await h(e).list("GET /pulls/{pull_number}/reviews",{pull_number:t},i.NQ)
;return[...new Set(n.flatMap(({user:e,state:t})=>null===e||"PENDING"===t?[]:[e.login]))]},has:t=>(0,o.Xd)((0,
o.Xd)(e.read(`GET ${t}`,{},i.s6)).then(e=>null!==e),d),async query(e,t,n){const a=r.Ikc({data:n.nullable().catch(null)})
;return(await(0,o.Xd)(h(e).query(t,{},a),d))?.data??null},list:(e,t,n)=>h(e).list(`GET ${t}`,{},n),get:(e,t,n)=>(0,
o.Xd)(h(e).read(`GET ${t}`,{},n)),async tree(e,t){const{tree:n,truncated:r}=await g(e,t,!0);return r?w(e,t,""):n},
async file(e,t,n){const r=await(0,o.Xd)(h(e).read("GET /contents/{path}",{path:t,ref:n},i.NJ));if(null===r)return null
;if("file"!==r.type)throw(0,o.W)(`${t} of ${e} is a ${r.type}, not a file`)
;return"base64"===r.encoding&&void 0!==r.content?Buffer.from(r.content,"base64"):y.blob(e,r.sha)}},t);return y}},
49737:(e,t,n)=>{n.d(t,{G:()=>a,v:()=>o});var r=n(73221);function o(e){
const t=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(e),[,n,o]=t??[]
;if(void 0===n||void 0===o||"."===o||".."===o)throw(0,
r.J5)("not_found",`${JSON.stringify(e)} is no repository of the form owner/name.`);return{owner:n,repo:o}}
function a(e,t){const n=o(t),r=e=>e.replace(" "," /repos/{owner}/{repo}");return{read:(t,o,a)=>e.read(r(t),{...o,...n
},a),list:(t,o,a,i)=>e.list(r(t),{...o,...n},a,i),pages:(t,o,a)=>e.pages(r(t),{...o,...n},a),
write:(t,o,a)=>e.write(r(t),{...o,...n},a),query:(t,r,o)=>e.query(t,{...r,owner:n.owner,name:n.repo},o)}}},
39502:(e,t,n)=>{n.d(t,{c:()=>l,m:()=>s});var r=n(12112),o=n(14626)
;const a=e=>new o.gl("registry_not_named",`${e} is not contacted: no permit rule of the policy names it among its \`registries\`.`,{
certainty:"refused"}),i=()=>Promise.reject(a("A registry")),s={permit:()=>{},reader:{packageInfo:i,manifest:i},
effectsAt:()=>({publishPackage:i,copyBlob:i,putManifest:i})};function l(e){let t=Promise.resolve([]);const o=async e=>{
if(!(await t).includes(e))throw a(e)},i=t=>(0,r.Oo)(async()=>{const{openClients:r}=await n.e(473).then(n.bind(n,70473))
;return r(e,{pinned:async e=>{if(!1===t?.includes(e))throw a(e);await o(e)},named:o})}),s=i(null);return{permit:e=>{t=e
},reader:{packageInfo:async(...e)=>(await s()).npm.packageInfo(...e),
manifest:async(...e)=>(await s()).oci.manifest(...e)},effectsAt:e=>{const t=i(e);return{
publishPackage:async(...e)=>(await t()).npm.publishPackage(...e),copyBlob:async(...e)=>(await t()).oci.copyBlob(...e),
putManifest:async(...e)=>(await t()).oci.putManifest(...e)}}}}},14626:(e,t,n)=>{n.d(t,{J5:()=>o,Ri:()=>i,Yb:()=>a,
gl:()=>RegistryError});var r=n(74296);class RegistryError extends r.NL{status;certainty
;constructor(e,t,{status:n=null,certainty:r}){super(e,t),this.name="RegistryError",this.status=n,this.certainty=r}}
const o=(e,t)=>new RegistryError(e,t,{certainty:"refused"}),a=(e,t=null)=>new RegistryError("registry_error",e,{
status:t,certainty:"ambiguous"});function i(e,t,{unauthorized:n,how:r}){
return e>=500||e<400?a(t,e):n.includes(e)?new RegistryError("registry_unauthorized",`${t}. ${r}`,{status:e,
certainty:"refused"}):new RegistryError("registry_refused",t,{status:e,certainty:"refused"})}},41729:(e,t,n)=>{n.d(t,{
m:()=>l});var r=n(46260),o=n(36625),a=n(38422),i=n(6848);const s=16777216;async function l(e,t){await e.list()
;const n=await(0,i.oD)(e,a.Pb.plan,s);await(0,o.My)(t,n);const l=(0,r.OW)(n),c=(0,o.xH)(t)(l)
;if(null!==c)return`its plan.json is not a plan at ${c.path}`
;const u=l,d=new Set(u.operations.map(({operation_id:e})=>e))
;return d.size===u.operations.length&&u.operations.every(e=>e.operation_digest===(0,o.Q8)(e))&&u.plan_digest===(0,
o.Gb)(u)?u:"its plan.json has not the digests that it claims"}},3848:(e,t,n)=>{n.d(t,{m:()=>p})
;var r=n(8826),o=n(62564),a=n(55543),i=n(96679),s=n(38422),l=n(99300),c=n(6848),u=n(93156),d=n(23427)
;async function p(e,t){const{report:n,files:r}=await(0,d.w6)(e,{pins:null,kinds:t
}),o=n.checks.find(({status:e})=>"failed"===e)
;if(void 0!==o||null===r)throw new u.wI("failed",`${o?.name??"layout"}: ${o?.detail??"nothing is there"}`)
;const p=async(t,n)=>{const o=await(0,c.oD)(e,t,n)
;if((0,a.ol)(o)!==r.digests.get(t))throw new u.wI("failed",`${t} changed while it was read`);return o.toString()
},f=await p(s.Pb.ledger,c.b1.fileBytes),h=await p(s.Pb.policy,c.b1.textFileBytes);return{proof:(0,u.sb)(r.proof),
plan:(0,u.sb)(r.plan),kinds:t,lines:(0,i.Li)(f),ledgerText:f,
evidenceText:"value"in r.evidence?await p(s.Pb.evidence,c.b1.fileBytes):"",
approversText:await p(s.Pb.approvers,c.b1.textFileBytes),checkpoints:[],policyText:h,policyFile:null,terms:m(h,t),
warnings:[],standings:(0,l.cE)(r,t),comparison:null}}function m(e,t){try{return""===e?null:(0,r.N)((0,
o.ON)(Buffer.from(e),s.Pb.policy,t).value)}catch{return null}}}};
