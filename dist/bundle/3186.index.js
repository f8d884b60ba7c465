export const id=3186;export const ids=[3186];export const modules={33186:(e,t,n)=>{n.r(t),n.d(t,{approve:()=>approve,
sign:()=>sign})
;var r=n(31421),a=n(73024),o=n(48161),i=n(76760),s=n(27597),c=n(64377),l=n(62564),d=n(32257),u=n(74296),p=n(58080),m=n(22020),h=n(76469),f=n(68114),g=n(36625),w=n(38422),y=n(19523),v=n(14182),$=n(77412),b=n(97359),_=n(9649),k=n(41729),j=n(6848),Y=n(94346),P=n(97915),I=n(71604),T=n(33421),E=n(83323),S=n(9582)
;const G=s.YOg(s.Ikc({environment:s.Ikc({id:s.Whr(),name:s.YjP()})}))
;async function review(e,{run:t,environment:n},r,a){if(null===t)return!1;const o=(0,S.U)({
apiUrl:e.env.GITHUB_API_URL||(0,b.po)(t.server),token:(0,P.tokenOf)(e),mode:"prod",clock:Date.now,env:e.env,
userAgent:`marketops-cli/${E.Y}`
}),i=`/repos/${t.repository}/actions/runs/${t.id}/pending_deployments`,c=(await o.read(`GET ${i}`,{},G)).filter(({environment:{name:e}})=>e.toLowerCase()===n.toLowerCase())
;return 0!==c.length&&(await o.write(`POST ${i}`,{environment_ids:c.map(e=>e.environment.id),state:r,comment:a
},s.L5J()),e.stdout(`The run is ${r} by your review.\n`),!0)}const approve=async(e,t)=>{if((0,I.R)(t.remote),
void 0!==t.check)return function check(e,t,n){
const{approvers:r,origin:a,environment:o,planDigest:i,createdAt:s,at:c,json:l}=n,m={approvers:r,origin:a,environment:o,
"plan-digest":i,"created-at":s,at:c},g=Object.entries(m).find(([,e])=>void 0===e);if(void 0!==g)throw(0,
u.Wp)(`--check needs --${g[0]} as well.`);const time=(e,t="")=>{const n=(0,d.pe)(t);if(null===n)throw(0,
u.Wp)(`--${e} ${t} is no time like 2026-11-22T01:02:03.456Z.`);return n
},w=(0,f.CR)(readLocal(e,"--approvers",r??"")),{counted:y,ignored:v}=(0,h.z8)([{from:t,
text:readLocal(e,"--check",t).toString()}],{origin:a??"",environment:o??"",planDigest:i??"",
createdAt:time("created-at",s),now:time("at",c),approvers:w.approvers
}),$=w.refused.map(({line:e,column:t,message:n})=>`${r??""}:${e}:${t}: the line ${n}`),b=v.length+y.length===0?[{from:t,
reason:"has no approval text"}]:v,_=y.map(({text:e,name:t,...n})=>({...n,name:t
})),k=[..._.map(({principal:e,key:t,not_after:n})=>`counts: ${e} with ${t}, until ${n}`),...b.map(({from:e,reason:t})=>`does not count: ${e}: it ${t}`),...$],j={
counts:_.length>0,counted:_,ignored:b,approvers:$}
;return e.stdout(l?`${JSON.stringify(j)}\n`:`${k.map(p.g).join("\n")}\n`),Promise.resolve(_.length>0?0:1)}(e,t.check,t)
;if(t.list)return async function list(e,t){
const n=`GET /repos/${t.repository}/actions/runs`,{workflow_runs:r}=await clientOf(e,t).read(n,{status:"waiting",
per_page:100},O);for(const{id:t,html_url:n,display_title:a}of r)e.stdout((0,p.g)(`${t}  ${n}  ${a}`)+"\n")
;0===r.length&&e.stdout(`No run of ${t.repository} waits for a review.\n`);return 0}(e,await remoteOf(e,t))
;const n=await async function subjectOf(e,t){const{what:n,digest:r}=t;if(void 0===n==(void 0===r))throw(0,
u.Wp)("Name what to approve: the URL or id of a run, a folder with its plan, or --digest sha256:….")
;if(void 0===n)return async function ofDigest(e,t){const{digest:n="",origin:r,environment:a}=t
;if(!/^sha256:[0-9a-f]{64}$/.test(n))throw(0,u.Wp)("--digest is not sha256: and 64 hex digits.");const named=async()=>{
const n=await remoteOf(e,t)
;return(0,y.yv)(n.server,(await(0,_.createReader)(clientOf(e,n)).repository(n.repository)).id)},policy=()=>(0,
l.ON)(readLocal(e,v.l$,v.l$),v.l$,m.G).value.environment;return{origin:r??await named(),environment:a??policy(),
planDigest:n,plan:null,run:null}}(e,t);const[,d,p,h=n]=N.exec(n)??[];if(void 0===d||void 0===p){if(!0===(0,
a.statSync)((0,i.resolve)(e.cwd,n),{throwIfNoEntry:!1})?.isDirectory())return ofProof((0,j.WG)((0,
i.resolve)(e.cwd,n)),t,null)
;if(!/^[1-9][0-9]*$/.test(n))throw(0,u.Wp)(`${n} is neither the URL or id of a run nor a folder.`)}
const f=void 0===d||void 0===p?await remoteOf(e,t):{server:d,repository:p},g=s.Ikc({created_at:c.w$()
}),{created_at:w}=await clientOf(e,f).read(`GET /repos/${f.repository}/actions/runs/${h}`,{},g)
;return async function ofRun(e,t,n){
const r=`GET /repos/${t.repository}/actions/runs/${t.id}/artifacts`,{artifacts:s}=await clientOf(e,t).read(r,{
per_page:100},L),c=s.filter(({name:e})=>/^marketops-plan(?:-|$)/.test(e)).at(-1);if(void 0===c)throw(0,
u.Wp)(`Run ${t.id} has no artifact marketops-plan: its plan job left none.`);const l=(0,a.mkdtempSync)((0,i.join)((0,
o.tmpdir)(),"marketops-approve-"));try{const r=(0,i.join)(l,"plan.zip")
;(0,a.writeFileSync)(r,await async function download(e,t){const n=`Bearer ${(0,P.tokenOf)(e)??""}`,r=await fetch(t,{
headers:{authorization:n},redirect:"manual"
}),a=r.headers.get("location"),o=null===a?r:await fetch(a),i=Buffer.from(await o.arrayBuffer())
;if(o.ok&&i.length<=R)return i
;throw new u.NL("not_found",`The plan's artifact cannot be downloaded (${o.status}). Is GH_TOKEN set?`)
}(e,c.archive_download_url));const o=await(0,Y.Q)(r);return await ofProof(o,n,t).finally(()=>o.close())}finally{(0,
a.rmSync)(l,{recursive:!0,force:!0})}}(e,{...f,id:h,createdAt:Date.parse(w)},t)}(e,t)
;e.stdout(`${function picture({origin:e,environment:t,planDigest:n,plan:r,run:a}){
const o=null===a?e:`${a.server}/${a.repository}/actions/runs/${a.id}`,i=r?.operations.map(e=>{
const t=null===e.reason?"":` (${e.reason})`;return`  ${e.effect.padEnd(8)} ${e.operation_id}: ${(0,
g.I)(e,m.G).describe(e)}${t}`})
;return[`${o}, environment ${t}`,null===r?"  (the plan itself is not here: what it would do cannot be shown)":`  commit   ${r.commit_sha}`,...i??[],`  plan     ${n}`]
}(n).map(p.g).join("\n")}\n`);const r=void 0===t.reject?"Sign this plan?":"Reject this run?"
;if(!t.yes&&null===e.confirm)throw(0,u.Wp)("There is no terminal to ask at. Give --yes to go on without.")
;if(!t.yes&&!await(e.confirm?.(r)))return e.stdout("Nothing was signed.\n"),1;if(void 0!==t.reject){
if(!await review(e,n,"rejected",t.reject))throw(0,
u.Wp)("The run does not wait for a review, so there is nothing to reject.");return 0}
const w=(n.run?.createdAt??Date.now())+h.er,$=sign(e,(0,h.$3)(n,(0,d.fU)(Math.min(Date.now()+2592e5,w))),t.key)
;return await async function deliver(e,t,n,{out:r,remote:s}){if(void 0!==r)return(0,a.writeFileSync)((0,
i.resolve)(e.cwd,r),n,{flag:"wx"}),void e.stdout(`Signed into ${r}: put it into the folder of the input approvals.\n`)
;if(await review(e,t,"approved",n))return
;const[c]=(0,h.C1)(n),l="object"==typeof c?.signature?c.signature.key.fingerprint:"",d=(0,h.Zw)(t.planDigest,l)
;(function pushFile(e,t,n,r){const s=`refs/heads/${v.Q5}`,c=(0,a.mkdtempSync)((0,i.join)((0,
o.tmpdir)(),"marketops-index-")),l=(0,T.uM)({...e,env:{...e.env,GIT_INDEX_FILE:(0,i.join)(c,"index")}});try{
const e=""!==l(["ls-remote","--heads",t,s]);e&&l(["fetch","--quiet","--no-tags",t,s])
;const a=e?l(["rev-parse","--verify","FETCH_HEAD^{commit}"]):"";e&&l(["read-tree",a]),
l(["update-index","--add","--cacheinfo",`100644,${l(["hash-object","-w","--stdin"],r)},${n}`])
;const o=e?["-p",a]:[],i=l(["commit-tree",l(["write-tree"]),...o,"-m","Approve a plan"])
;l(["push","--quiet",`--force-with-lease=${s}:${a}`,t,`${i}:${s}`])}finally{(0,a.rmSync)(c,{recursive:!0,force:!0})}
})(e,s,d,n),e.stdout(`Signed into ${d} of the branch ${v.Q5}: re-run the job that ships.\n`)}(e,n,$,t),0}
;function readLocal(e,t,n){try{return(0,a.readFileSync)((0,i.resolve)(e.cwd,n))}catch(e){throw(0,
u.Wp)(`${t} ${n} cannot be read (${(0,u.bD)(e)}).`)}}const O=s.Ikc({workflow_runs:s.YOg(s.Ikc({id:s.Whr(),
html_url:s.YjP(),display_title:s.YjP()}))})
;const clientOf=(e,{server:t})=>(0,P.readingClient)(e,e.env.GITHUB_API_URL||(0,b.po)(t))
;async function remoteOf(e,{remote:t}){return(await(0,$.K)(e.cwd,t)).remote}
const N=/^(https?:\/\/[^/\s]+)\/([\w.-]+\/[\w.-]+)\/actions\/runs\/([1-9][0-9]*)(?:[/?#].*)?$/
;async function ofProof(e,t,n){const r=await(0,k.m)(e,m.G);if("string"==typeof r)throw(0,
u.Wp)(`There is no plan to approve: ${r}.`);const read=t=>(0,j.oD)(e,t,R),a=await read(w.Pb.policy)
;if(void 0===t.environment&&0===a.length)throw(0,
u.Wp)("The policy is withheld, so name the environment: --environment NAME.");const{phase_4_proof_ledger:o}=s.Ikc({
phase_4_proof_ledger:s.Ikc({origin:s.YjP()})}).parse(JSON.parse((await read(w.Pb.proof)).toString()));return{
origin:t.origin??(null===n?o.origin:(0,y.yv)(n.server,r.repository_id)),environment:t.environment??(0,
l.ON)(a,w.Pb.policy,m.G).value.environment,planDigest:r.plan_digest,plan:r,run:n}}const R=67108864,L=s.Ikc({
artifacts:s.YOg(s.Ikc({name:s.YjP(),size_in_bytes:s.Whr(),archive_download_url:s.YjP()}))});function sign(e,t,n){
const s=(0,a.mkdtempSync)((0,i.join)((0,o.tmpdir)(),"marketops-sign-"));try{let o=n??(0,
T.uM)(e)(["config","--default","","--get","user.signingkey"]).replace(/^key::/,"")
;if(/^(?:ssh|sk|ecdsa)-\S+ /.test(o)&&((0,a.writeFileSync)((0,i.join)(s,"key.pub"),`${o}\n`),o=(0,i.join)(s,"key.pub")),
""===o)throw(0,u.Wp)("Name the SSH key to sign with: --key FILE, or `git config user.signingkey`.")
;const c=["-Y","sign","-q","-n",f.og,"-f",(0,i.resolve)(e.cwd,o.replace(/^~(?=\/)/,e.env.HOME??"~"))],l=`${t}${(0,
r.execFileSync)("ssh-keygen",c,{env:e.env,input:t,stdio:["pipe","pipe","inherit"]}).toString()}`,[d]=(0,h.C1)(l)
;if("string"==typeof d?.signature)throw new Error(`what it made ${d.signature}`);return l}catch(e){
if(e instanceof u.NL)throw e;throw new u.NL("sign_failed",`ssh-keygen did not sign: ${(0,u.bD)(e)}.`,{cause:e})}finally{
(0,a.rmSync)(s,{recursive:!0,force:!0})}}},33421:(e,t,n)=>{n.d(t,{m3:()=>fetchLedger,oQ:()=>d,uM:()=>gitIn})
;var r=n(31421),a=n(74296),o=n(52533),i=n(14182),s=n(36762),c=n(29241),l=n(71604);function gitIn({cwd:e,env:t}){
return(n,o="")=>{try{return(0,r.execFileSync)("git",n,{cwd:e,env:t,input:o,encoding:"utf8",stdio:"pipe",maxBuffer:2**28
}).trim()}catch(e){const t=e.stderr,r="string"==typeof t&&""!==t.trim()?t.trim():(0,a.bD)(e)
;throw new a.NL("git_failed",`git ${n[0]??""} failed: ${r}. Run this in a clone with a remote.`)}}}
const d=`refs/heads/${o.jF}`;async function fetchLedger(e,t){(0,l.R)(t);const n=gitIn(e)
;if(""===n(["ls-remote","--heads",t,d]))throw new a.NL("ledger_missing",`${t} has no branch ${o.jF}. Run \`marketops ledger init\`.`)
;const fetched=e=>(n(["fetch","--quiet","--no-tags",t,e]),
n(["rev-parse","--verify","FETCH_HEAD^{commit}"])),r=n(["show",`${fetched("HEAD")}:${i.Z}`]),u=fetched(d),p=await(0,
s.jC)(e.cwd,(0,c.cz)(r,i.Z),{head:u})
;if(null===p)throw new a.NL("history_missing","This clone is shallow. Fetch the rest first: git fetch --unshallow")
;return{git:n,head:u,history:p,trustedKeys:r}}},12112:(e,t,n)=>{function limiter(e){let t=e;const n=[];return async e=>{
t>0?t--:await new Promise(e=>n.push(e));try{return await e()}finally{const e=n.shift();void 0===e?t++:e()}}}
async function mapLimited(e,t,n){const r=limiter(t)
;return(await Promise.allSettled(e.map((e,t)=>r(()=>n(e,t))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function once(e){let t;return()=>t??=e()}function prefetched(e){return e.catch(()=>{}),e}
function remembered(e,t,n){const r=e.get(t);if(void 0!==r)return r;const a=n();e.set(t,a);const forget=()=>{e.delete(t)}
;return a.then(e=>null===e?forget():void 0,forget),a}n.d(t,{HK:()=>remembered,NN:()=>prefetched,Oo:()=>once,
TA:()=>limiter,bB:()=>mapLimited})},56615:(e,t,n)=>{n.d(t,{B2:()=>P,DY:()=>y,IW:()=>g,Jk:()=>u,KR:()=>w,LY:()=>b,
NJ:()=>T,NQ:()=>j,TV:()=>E,VV:()=>k,_r:()=>_,aS:()=>v,av:()=>I,cd:()=>f,gO:()=>G,ho:()=>d,my:()=>$,om:()=>h,s6:()=>l,
tk:()=>S});var r=n(27597)
;const a=r.KCZ([r.aig().int().nonnegative(),r.oad()]).transform(String),o=r.YjP().regex(/^[0-9a-f]{40}$/),i=r.k5n(["commit","tag","tree","blob"]),s=r.YjP().nullish().transform(e=>e??""),c=r.Ikc({
login:r.YjP()}),l=r.L5J().transform(()=>{}),d=r.Ikc({sha:o}).transform(e=>e.sha),u=r.Ikc({id:a,full_name:r.YjP(),
node_id:r.YjP(),default_branch:r.YjP(),private:r.zMY().optional(),archived:r.zMY().optional(),permissions:r.Ikc({
push:r.zMY().optional()}).optional()}).transform(e=>({id:e.id,fullName:e.full_name,nodeId:e.node_id,
defaultBranch:e.default_branch,isPrivate:e.private??!0,isArchived:e.archived??!1,canPush:e.permissions?.push??null
})),p=r.Ikc({sha:o,parents:r.YOg(r.Ikc({sha:o}))}),m=r.Ikc({tree:r.Ikc({sha:o}),message:r.YjP(),committer:r.Ikc({
date:r.YjP()})}),commitInfo=({sha:e,parents:t},{tree:n,message:r,committer:a})=>({sha:e,treeSha:n.sha,
parents:t.map(e=>e.sha),message:r,committedAt:a.date}),h=p.extend(m.shape).transform(e=>commitInfo(e,e)),f=p.extend({
commit:m}).transform(e=>commitInfo(e,e.commit)),g=r.Ikc({tag_name:r.YjP()}),w=r.Ikc({ref:r.YjP(),object:r.Ikc({sha:o,
type:i})}).transform(e=>({name:e.ref,sha:e.object.sha,type:e.object.type})),y=r.YOg(w),v=r.Ikc({sha:o,tag:r.YjP(),
message:r.YjP(),object:r.Ikc({sha:o,type:i})}).transform(e=>({sha:e.sha,tag:e.tag,message:e.message,
targetSha:e.object.sha,targetType:e.object.type})),$=r.Ikc({status:r.k5n(["identical","ahead","behind","diverged"])
}),b=r.Ikc({id:a,name:r.YjP(),label:r.YjP().nullish(),size:r.aig().int().nonnegative(),
state:r.k5n(["uploaded","starter","open"]),digest:r.YjP().nullish(),content_type:r.YjP(),browser_download_url:r.YjP()
}).transform(e=>({id:e.id,name:e.name,label:""===e.label?null:e.label??null,size:e.size,state:e.state,
digest:/^sha256:[0-9a-f]{64}$/.test(e.digest??"")?e.digest??null:null,contentType:e.content_type,
url:e.browser_download_url})),_=r.Ikc({id:a,tag_name:r.YjP(),target_commitish:r.YjP(),name:s,body:s,draft:r.zMY(),
prerelease:r.zMY(),immutable:r.zMY().optional(),html_url:r.YjP(),upload_url:r.YjP(),assets:r.YOg(b)}).transform(e=>({
id:e.id,tag:e.tag_name,target:e.target_commitish,name:e.name,body:e.body,draft:e.draft,prerelease:e.prerelease,
immutable:e.immutable??!1,url:e.html_url,uploadUrl:e.upload_url,assets:e.assets})),k=r.Ikc({
number:r.aig().int().positive(),id:a,state:r.k5n(["open","closed"]),merged:r.zMY().optional(),
merged_at:r.YjP().nullable(),title:r.YjP(),body:s,head:r.Ikc({sha:o,repo:r.Ikc({id:a}).nullable()}),base:r.Ikc({
ref:r.YjP(),sha:o}),user:c.nullable(),labels:r.YOg(r.Ikc({name:r.YjP()})),assignees:r.YOg(c).nullish(),
requested_reviewers:r.YOg(c).nullish(),requested_teams:r.YOg(r.Ikc({slug:r.YjP()})).nullish(),milestone:r.Ikc({
number:r.aig().int().positive()}).nullable(),html_url:r.YjP()}).transform(e=>({number:e.number,id:e.id,state:e.state,
merged:e.merged??null!==e.merged_at,title:e.title,body:e.body,headSha:e.head.sha,headRepositoryId:e.head.repo?.id??null,
baseRef:e.base.ref,baseSha:e.base.sha,author:e.user?.login??"",labels:e.labels.map(({name:e})=>e),
assignees:(e.assignees??[]).map(e=>e.login),reviewers:(e.requested_reviewers??[]).map(e=>e.login),
teamReviewers:(e.requested_teams??[]).map(({slug:e})=>e),milestone:e.milestone?.number??null,url:e.html_url})),j=r.Ikc({
user:c.nullable(),state:r.YjP()}),Y=r.Ikc({path:r.YjP(),mode:r.YjP(),type:r.k5n(["blob","tree","commit"]),sha:o
}),P=r.Ikc({tree:r.YOg(Y),truncated:r.zMY()}),I=r.Ikc({sha:o,encoding:r.k5n(["base64","utf-8"]),content:r.YjP()
}).transform(({content:e,encoding:t})=>Buffer.from(e,"base64"===t?"base64":"utf8")),T=r.KCZ([r.YOg(r.L5J()).transform(()=>null),r.Ikc({
type:r.YjP(),sha:o,encoding:r.YjP().optional(),content:r.YjP().optional()})]),E=r.YOg(r.Ikc({name:r.YjP(),type:r.YjP()
})),S=r.Ikc({name:r.YjP(),commit:f}),G=r.Ikc({data:r.g1P(r.YjP(),r.L5J()).nullish(),errors:r.YOg(r.Ikc({
type:r.YjP().optional(),message:r.YjP(),path:r.YOg(r.KCZ([r.YjP(),r.aig()])).optional(),extensions:r.Ikc({
code:r.YjP().optional()}).optional()})).optional()})},86677:(e,t,n)=>{n.d(t,{a9:()=>userAgentOf,ef:()=>firstReads,
tO:()=>cachingReader,yj:()=>prefetch});var r=n(52533),a=n(12112),o=n(49737)
;function firstReads({facts:e,likelyDefault:t}){
const{mode:n,runId:a,runAttempt:o,environment:i,commitSha:s}=e,c=["",`/git/commits/${s}`,...null===t?[]:[`/rules/branches/${encoded(t)}?per_page=100&page=1`]]
;if("dry_run"===n){const e=null===t?[]:[`/commits/${encoded(`refs/heads/${t}`)}?per_page=1`]
;return[...c,...e,`/git/ref/${encoded(`heads/${r.jF}`)}`]}
return[...c,`/branches/${r.jF}`,`/actions/runs/${a}/approvals`,`/actions/runs/${a}/attempts/${o}`,`/environments/${encoded(i??"")}`,`/commits/${s}`,`/rules/branches/${r.jF}?per_page=100&page=1`]
}function encoded(e){
return encodeURIComponent(e).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}
const i="application/vnd.github.v3+json",userAgentOf=({actionVersion:e})=>`marketops-action/${e}`
;function prefetch(e,{facts:t,token:n,paths:r=[""]}){
const{owner:a,repo:s}=(0,o.v)(t.repository),c=new AbortController,l=`${e.hosts.api}/repos/${a}/${s}`,d={accept:i,
"user-agent":userAgentOf(t),authorization:`Bearer ${n}`},u=new Set,send=(t,n)=>{
const{promise:r,resolve:a}=Promise.withResolvers(),o=e.fetch(t,{...n,onSent:()=>a(void 0)})
;return o.catch(()=>a(void 0)),u.add(r),r.then(()=>u.delete(r)),o},p=new Map(r.map(e=>[l+e,send(l+e,{method:"GET",
headers:d,signal:c.signal})]));return{...e,sent:async()=>{await Promise.all(u)},
fetch:(e,t)=>((e,{method:t="GET",headers:n})=>{if("GET"!==t||n?.accept!==i)return;const r=p.get(e);return p.delete(e),r
})(e,t)??send(e,t),drop:()=>{p.size>0&&c.abort(new Error("nobody asked for it"))}}}const s=/^[0-9a-f]{40}$/,c={
repository:()=>!0,commit:([,e])=>s.test(String(e)),tagObject:()=>!0,tree:()=>!0,blob:()=>!0},l=2e3
;function cachingReader(e,t){const n=new Map,r=intercepted(e,(e,t,r)=>!0===c[e]?.(t)?(0,
a.HK)(n,keyOf(e,t).toLowerCase(),r):r());return Object.assign(Object.create(r),{prefetch:e=>{const n=t()+l,o=new Map
;let i=!1;const s=intercepted(r,(e,t,n)=>{const r=(0,a.NN)(n());return o.set(keyOf(e,t),r),r});return(0,a.NN)(e(s)),{
reader:intercepted(r,(e,r,a)=>{const s=keyOf(e,r),c=i||t()>n?void 0:o.get(s);return o.delete(s),
void 0===c?a():c.catch(a)}),end:()=>i=!0}}})}const keyOf=(e,t)=>`${e} ${JSON.stringify(t)}`;function intercepted(e,t){
return new Proxy(e,{get(e,n){const r=Reflect.get(e,n,e)
;return"function"!=typeof r?r:(...a)=>t(n,a,()=>Reflect.apply(r,e,a))}})}},9649:(e,t,n)=>{n.r(t),n.d(t,{
createReader:()=>createReader,whole:()=>whole});var r=n(27597),a=n(73221),o=n(12112),i=n(56615),s=n(86677),c=n(49737)
;const l=30,d=["github_forbidden"],u=/^[0-9a-f]{40}$/,assetsOf=(e,t,n=0)=>e.list("GET /releases/{release_id}/assets",{
release_id:t},i.LY,n);async function whole(e,t){return t.assets.length<l?t:{...t,assets:await assetsOf(e,t.id)}}
function createReader(e,t=Date.now){const at=t=>(0,c.G)(e,t),treeLevel=(e,t,n)=>at(e).read("GET /git/trees/{tree_sha}",{
tree_sha:t,...n?{recursive:"1"}:{}},i.B2),walk=async(e,t,n)=>{const{tree:r,truncated:o}=await treeLevel(e,t,!1)
;if(o)throw(0,a.J5)("github_error",`GitHub does not list a directory of ${e} in full: it is too large.`);const i=[]
;for(const t of r){const r=`${n}${t.path}`;i.push({...t,path:r}),"tree"===t.type&&i.push(...await walk(e,t.sha,`${r}/`))
}return i},n=(0,s.tO)({repository:e=>at(e).read("GET ",{},i.Jk),blob:(e,t)=>at(e).read("GET /git/blobs/{file_sha}",{
file_sha:t},i.av),commit:async(e,t)=>u.test(t)?((e,t)=>(0,a.Xd)(at(e).read("GET /git/commits/{commit_sha}",{commit_sha:t
},i.om)))(e,t):(0,a.Xd)(at(e).read("GET /commits/{ref}",{ref:t,per_page:1},i.cd),["not_found","validation_failed"]),
async ref(e,t){const n=await(0,a.Xd)(at(e).read("GET /git/ref/{ref}",{ref:t},i.KR));if(null===n)return null
;if(n.name!==`refs/${t}`)throw(0,a.W)(`asked for refs/${t}, GitHub told ${n.name}`);return{sha:n.sha,type:n.type}},
async refBelow(e,t){const n=await at(e).read("GET /git/matching-refs/{ref}",{ref:`${t}/`},i.DY);return n[0]?.name??null
},tagObject:(e,t)=>at(e).read("GET /git/tags/{tag_sha}",{tag_sha:t},i.aS),async compare(e,t,n){
const{status:r}=await at(e).read("GET /compare/{basehead}",{basehead:`${t}...${n}`,per_page:1},i.my);return r},
async releases(e,t){const n=await at(e).list("GET /releases",{},i._r);return{
found:(await Promise.all(n.filter(e=>e.tag===t).map(t=>whole(at(e),t)))).sort((e,t)=>BigInt(e.id)<BigInt(t.id)?-1:1),
full:n.filter(({draft:e,prerelease:t})=>!e&&!t).map(e=>e.tag)}},async release(e,t,n=0){const r=n<l?null:(0,
o.NN)(assetsOf(at(e),t,n)),s=await(0,a.Xd)(at(e).read("GET /releases/{release_id}",{release_id:t},i._r))
;return null===s?null:null===r?whole(at(e),s):{...s,assets:await r}},async pullRequests(e,t,r){const{owner:a}=(0,
c.v)(e),[o,s]=await Promise.all([n.repository(e),at(e).list("GET /pulls",{state:"all",head:`${a}:${t}`,base:r,
sort:"created",direction:"desc"},i.VV)])
;return s.filter(({headRepositoryId:e,baseRef:t})=>e===o.id&&t===r).sort((e,t)=>t.number-e.number)},
pullRequest:(e,t)=>(0,a.Xd)(at(e).read("GET /pulls/{pull_number}",{pull_number:t},i.VV)),async reviewedBy(e,t){
const n=await at(e).list("GET /pulls/{pull_number}/reviews",{pull_number:t},i.NQ)
;return[...new Set(n.flatMap(({user:e,state:t})=>null===e||"PENDING"===t?[]:[e.login]))]},has:t=>(0,a.Xd)((0,
a.Xd)(e.read(`GET ${t}`,{},i.s6)).then(e=>null!==e),d),async query(e,t,n){const o=r.Ikc({data:n.nullable().catch(null)})
;return(await(0,a.Xd)(at(e).query(t,{},o),d))?.data??null},list:(e,t,n)=>at(e).list(`GET ${t}`,{},n),async tree(e,t){
const{tree:n,truncated:r}=await treeLevel(e,t,!0);return r?walk(e,t,""):n},async file(e,t,r){const o=await(0,
a.Xd)(at(e).read("GET /contents/{path}",{path:t,ref:r},i.NJ));if(null===o)return null;if("file"!==o.type)throw(0,
a.W)(`${t} of ${e} is a ${o.type}, not a file`)
;return"base64"===o.encoding&&void 0!==o.content?Buffer.from(o.content,"base64"):n.blob(e,o.sha)}},t);return n}},
41729:(e,t,n)=>{n.d(t,{m:()=>readPlan});var r=n(46260),a=n(36625),o=n(38422),i=n(6848);const s=16777216
;async function readPlan(e,t){await e.list();const n=(0,r.OW)(await(0,i.oD)(e,o.Pb.plan,s)),c=(0,a.xH)(t)(n)
;if(null!==c)return`its plan.json is not a plan at ${c.path}`
;const l=n,d=new Set(l.operations.map(({operation_id:e})=>e))
;return d.size===l.operations.length&&l.operations.every(e=>e.operation_digest===(0,a.Q8)(e))&&l.plan_digest===(0,
a.Gb)(l)?l:"its plan.json has not the digests that it claims"}}};
