export const id=9560;export const ids=[9560];export const modules={33186:(t,e,a)=>{a.r(e),a.d(e,{approve:()=>approve,
sign:()=>sign})
;var i=a(31421),n=a(73024),o=a(48161),s=a(76760),p=a(27597),r=a(64377),l=a(62564),c=a(32257),m=a(74296),d=a(58080),u=a(22020),g=a(76469),f=a(68114),x=a(36625),h=a(38422),v=a(19523),w=a(14182),j=a(77412),y=a(97359),b=a(9649),k=a(41729),$=a(6848),_=a(94346),Y=a(97915),P=a(71604),I=a(33421),T=a(83323),E=a(9582)
;const O=p.YOg(p.Ikc({environment:p.Ikc({id:p.Whr(),name:p.YjP()})}))
;async function review(t,{run:e,environment:a},i,n){if(null===e)return!1;const o=(0,E.U)({
apiUrl:t.env.GITHUB_API_URL||(0,y.po)(e.server),token:(0,Y.tokenOf)(t),mode:"prod",clock:Date.now,env:t.env,
userAgent:`marketops-cli/${T.Y}`
}),s=`/repos/${e.repository}/actions/runs/${e.id}/pending_deployments`,r=(await o.read(`GET ${s}`,{},O)).filter(({environment:{name:t}})=>t.toLowerCase()===a.toLowerCase())
;return 0!==r.length&&(await o.write(`POST ${s}`,{environment_ids:r.map(t=>t.environment.id),state:i,comment:n
},p.L5J()),t.stdout(`The run is ${i} by your review.\n`),!0)}const approve=async(t,e)=>{if((0,P.R)(e.remote),
void 0!==e.check)return function check(t,e,a){
const{approvers:i,origin:n,environment:o,planDigest:s,createdAt:p,at:r,json:l}=a,u={approvers:i,origin:n,environment:o,
"plan-digest":s,"created-at":p,at:r},x=Object.entries(u).find(([,t])=>void 0===t);if(void 0!==x)throw(0,
m.Wp)(`--check needs --${x[0]} as well.`);const time=(t,e="")=>{const a=(0,c.pe)(e);if(null===a)throw(0,
m.Wp)(`--${t} ${e} is no time like 2026-11-22T01:02:03.456Z.`);return a
},h=(0,f.CR)(readLocal(t,"--approvers",i??"")),{counted:v,ignored:w}=(0,g.z8)([{from:e,
text:readLocal(t,"--check",e).toString()}],{origin:n??"",environment:o??"",planDigest:s??"",
createdAt:time("created-at",p),now:time("at",r),approvers:h.approvers
}),j=h.refused.map(({line:t,column:e,message:a})=>`${i??""}:${t}:${e}: the line ${a}`),y=w.length+v.length===0?[{from:e,
reason:"has no approval text"}]:w,b=v.map(({text:t,name:e,...a})=>({...a,name:e
})),k=[...b.map(({principal:t,key:e,not_after:a})=>`counts: ${t} with ${e}, until ${a}`),...y.map(({from:t,reason:e})=>`does not count: ${t}: it ${e}`),...j],$={
counts:b.length>0,counted:b,ignored:y,approvers:j}
;return t.stdout(l?`${JSON.stringify($)}\n`:`${k.map(d.g).join("\n")}\n`),Promise.resolve(b.length>0?0:1)}(t,e.check,e)
;if(e.list)return async function list(t,e){
const a=`GET /repos/${e.repository}/actions/runs`,{workflow_runs:i}=await clientOf(t,e).read(a,{status:"waiting",
per_page:100},S);for(const{id:e,html_url:a,display_title:n}of i)t.stdout((0,d.g)(`${e}  ${a}  ${n}`)+"\n")
;0===i.length&&t.stdout(`No run of ${e.repository} waits for a review.\n`);return 0}(t,await remoteOf(t,e))
;const a=await async function subjectOf(t,e){const{what:a,digest:i}=e;if(void 0===a==(void 0===i))throw(0,
m.Wp)("Name what to approve: the URL or id of a run, a folder with its plan, or --digest sha256:….")
;if(void 0===a)return async function ofDigest(t,e){const{digest:a="",origin:i,environment:n}=e
;if(!/^sha256:[0-9a-f]{64}$/.test(a))throw(0,m.Wp)("--digest is not sha256: and 64 hex digits.");const named=async()=>{
const a=await remoteOf(t,e)
;return(0,v.yv)(a.server,(await(0,b.createReader)(clientOf(t,a)).repository(a.repository)).id)},policy=()=>(0,
l.ON)(readLocal(t,w.l$,w.l$),w.l$,u.G).value.environment;return{origin:i??await named(),environment:n??policy(),
planDigest:a,plan:null,run:null}}(t,e);const[,c,d,g=a]=G.exec(a)??[];if(void 0===c||void 0===d){if(!0===(0,
n.statSync)((0,s.resolve)(t.cwd,a),{throwIfNoEntry:!1})?.isDirectory())return ofProof((0,$.WG)((0,
s.resolve)(t.cwd,a)),e,null)
;if(!/^[1-9][0-9]*$/.test(a))throw(0,m.Wp)(`${a} is neither the URL or id of a run nor a folder.`)}
const f=void 0===c||void 0===d?await remoteOf(t,e):{server:c,repository:d},x=p.Ikc({created_at:r.w$()
}),{created_at:h}=await clientOf(t,f).read(`GET /repos/${f.repository}/actions/runs/${g}`,{},x)
;return async function ofRun(t,e,a){
const i=`GET /repos/${e.repository}/actions/runs/${e.id}/artifacts`,{artifacts:p}=await clientOf(t,e).read(i,{
per_page:100},N),r=p.filter(({name:t})=>/^marketops-plan(?:-|$)/.test(t)).at(-1);if(void 0===r)throw(0,
m.Wp)(`Run ${e.id} has no artifact marketops-plan: its plan job left none.`);const l=(0,n.mkdtempSync)((0,s.join)((0,
o.tmpdir)(),"marketops-approve-"));try{const i=(0,s.join)(l,"plan.zip")
;(0,n.writeFileSync)(i,await async function download(t,e){const a=`Bearer ${(0,Y.tokenOf)(t)??""}`,i=await fetch(e,{
headers:{authorization:a},redirect:"manual"
}),n=i.headers.get("location"),o=null===n?i:await fetch(n),s=Buffer.from(await o.arrayBuffer())
;if(o.ok&&s.length<=z)return s
;throw new m.NL("not_found",`The plan's artifact cannot be downloaded (${o.status}). Is GH_TOKEN set?`)
}(t,r.archive_download_url));const o=await(0,_.Q)(i);return await ofProof(o,a,e).finally(()=>o.close())}finally{(0,
n.rmSync)(l,{recursive:!0,force:!0})}}(t,{...f,id:g,createdAt:Date.parse(h)},e)}(t,e)
;t.stdout(`${function picture({origin:t,environment:e,planDigest:a,plan:i,run:n}){
const o=null===n?t:`${n.server}/${n.repository}/actions/runs/${n.id}`,s=i?.operations.map(t=>{
const e=null===t.reason?"":` (${t.reason})`;return`  ${t.effect.padEnd(8)} ${t.operation_id}: ${(0,
x.I)(t,u.G).describe(t)}${e}`})
;return[`${o}, environment ${e}`,null===i?"  (the plan itself is not here: what it would do cannot be shown)":`  commit   ${i.commit_sha}`,...s??[],`  plan     ${a}`]
}(a).map(d.g).join("\n")}\n`);const i=void 0===e.reject?"Sign this plan?":"Reject this run?"
;if(!e.yes&&null===t.confirm)throw(0,m.Wp)("There is no terminal to ask at. Give --yes to go on without.")
;if(!e.yes&&!await(t.confirm?.(i)))return t.stdout("Nothing was signed.\n"),1;if(void 0!==e.reject){
if(!await review(t,a,"rejected",e.reject))throw(0,
m.Wp)("The run does not wait for a review, so there is nothing to reject.");return 0}
const h=(a.run?.createdAt??Date.now())+g.er,j=sign(t,(0,g.$3)(a,(0,c.fU)(Math.min(Date.now()+2592e5,h))),e.key)
;return await async function deliver(t,e,a,{out:i,remote:p}){if(void 0!==i)return(0,n.writeFileSync)((0,
s.resolve)(t.cwd,i),a,{flag:"wx"}),void t.stdout(`Signed into ${i}: put it into the folder of the input approvals.\n`)
;if(await review(t,e,"approved",a))return
;const[r]=(0,g.C1)(a),l="object"==typeof r?.signature?r.signature.key.fingerprint:"",c=(0,g.Zw)(e.planDigest,l)
;(function pushFile(t,e,a,i){const p=`refs/heads/${w.Q5}`,r=(0,n.mkdtempSync)((0,s.join)((0,
o.tmpdir)(),"marketops-index-")),l=(0,I.uM)({...t,env:{...t.env,GIT_INDEX_FILE:(0,s.join)(r,"index")}});try{
const t=""!==l(["ls-remote","--heads",e,p]);t&&l(["fetch","--quiet","--no-tags",e,p])
;const n=t?l(["rev-parse","--verify","FETCH_HEAD^{commit}"]):"";t&&l(["read-tree",n]),
l(["update-index","--add","--cacheinfo",`100644,${l(["hash-object","-w","--stdin"],i)},${a}`])
;const o=t?["-p",n]:[],s=l(["commit-tree",l(["write-tree"]),...o,"-m","Approve a plan"])
;l(["push","--quiet",`--force-with-lease=${p}:${n}`,e,`${s}:${p}`])}finally{(0,n.rmSync)(r,{recursive:!0,force:!0})}
})(t,p,c,a),t.stdout(`Signed into ${c} of the branch ${w.Q5}: re-run the job that ships.\n`)}(t,a,j,e),0}
;function readLocal(t,e,a){try{return(0,n.readFileSync)((0,s.resolve)(t.cwd,a))}catch(t){throw(0,
m.Wp)(`${e} ${a} cannot be read (${(0,m.bD)(t)}).`)}}const S=p.Ikc({workflow_runs:p.YOg(p.Ikc({id:p.Whr(),
html_url:p.YjP(),display_title:p.YjP()}))})
;const clientOf=(t,{server:e})=>(0,Y.readingClient)(t,t.env.GITHUB_API_URL||(0,y.po)(e))
;async function remoteOf(t,{remote:e}){return(await(0,j.K)(t.cwd,e)).remote}
const G=/^(https?:\/\/[^/\s]+)\/([\w.-]+\/[\w.-]+)\/actions\/runs\/([1-9][0-9]*)(?:[/?#].*)?$/
;async function ofProof(t,e,a){const i=await(0,k.m)(t,u.G);if("string"==typeof i)throw(0,
m.Wp)(`There is no plan to approve: ${i}.`);const read=e=>(0,$.oD)(t,e,z),n=await read(h.Pb.policy)
;if(void 0===e.environment&&0===n.length)throw(0,
m.Wp)("The policy is withheld, so name the environment: --environment NAME.");const{phase_4_proof_ledger:o}=p.Ikc({
phase_4_proof_ledger:p.Ikc({origin:p.YjP()})}).parse(JSON.parse((await read(h.Pb.proof)).toString()));return{
origin:e.origin??(null===a?o.origin:(0,v.yv)(a.server,i.repository_id)),environment:e.environment??(0,
l.ON)(n,h.Pb.policy,u.G).value.environment,planDigest:i.plan_digest,plan:i,run:a}}const z=67108864,N=p.Ikc({
artifacts:p.YOg(p.Ikc({name:p.YjP(),size_in_bytes:p.Whr(),archive_download_url:p.YjP()}))});function sign(t,e,a){
const p=(0,n.mkdtempSync)((0,s.join)((0,o.tmpdir)(),"marketops-sign-"));try{let o=a??(0,
I.uM)(t)(["config","--default","","--get","user.signingkey"]).replace(/^key::/,"")
;if(/^(?:ssh|sk|ecdsa)-\S+ /.test(o)&&((0,n.writeFileSync)((0,s.join)(p,"key.pub"),`${o}\n`),o=(0,s.join)(p,"key.pub")),
""===o)throw(0,m.Wp)("Name the SSH key to sign with: --key FILE, or `git config user.signingkey`.")
;const r=["-Y","sign","-q","-n",f.og,"-f",(0,s.resolve)(t.cwd,o.replace(/^~(?=\/)/,t.env.HOME??"~"))],l=`${e}${(0,
i.execFileSync)("ssh-keygen",r,{env:t.env,input:e,stdio:["pipe","pipe","inherit"]}).toString()}`,[c]=(0,g.C1)(l)
;if("string"==typeof c?.signature)throw new Error(`what it made ${c.signature}`);return l}catch(t){
if(t instanceof m.NL)throw t;throw new m.NL("sign_failed",`ssh-keygen did not sign: ${(0,m.bD)(t)}.`,{cause:t})}finally{
(0,n.rmSync)(p,{recursive:!0,force:!0})}}},33421:(t,e,a)=>{a.d(e,{m3:()=>fetchLedger,oQ:()=>c,uM:()=>gitIn})
;var i=a(31421),n=a(74296),o=a(52533),s=a(14182),p=a(36762),r=a(29241),l=a(71604);function gitIn({cwd:t,env:e}){
return(a,o="")=>{try{return(0,i.execFileSync)("git",a,{cwd:t,env:e,input:o,encoding:"utf8",stdio:"pipe",maxBuffer:2**28
}).trim()}catch(t){const e=t.stderr,i="string"==typeof e&&""!==e.trim()?e.trim():(0,n.bD)(t)
;throw new n.NL("git_failed",`git ${a[0]??""} failed: ${i}. Run this in a clone with a remote.`)}}}
const c=`refs/heads/${o.jF}`;async function fetchLedger(t,e){(0,l.R)(e);const a=gitIn(t)
;if(""===a(["ls-remote","--heads",e,c]))throw new n.NL("ledger_missing",`${e} has no branch ${o.jF}. Run \`marketops ledger init\`.`)
;const fetched=t=>(a(["fetch","--quiet","--no-tags",e,t]),
a(["rev-parse","--verify","FETCH_HEAD^{commit}"])),i=a(["show",`${fetched("HEAD")}:${s.Z}`]),m=fetched(c),d=await(0,
p.jC)(t.cwd,(0,r.cz)(i,s.Z),{head:m})
;if(null===d)throw new n.NL("history_missing","This clone is shallow. Fetch the rest first: git fetch --unshallow")
;return{git:a,head:m,history:d,trustedKeys:i}}},12112:(t,e,a)=>{function limiter(t){let e=t;const a=[];return async t=>{
e>0?e--:await new Promise(t=>a.push(t));try{return await t()}finally{const t=a.shift();void 0===t?e++:t()}}}
async function mapLimited(t,e,a){const i=limiter(e)
;return(await Promise.allSettled(t.map((t,e)=>i(()=>a(t,e))))).map(t=>{if("rejected"===t.status)throw t.reason
;return t.value})}function once(t){let e;return()=>e??=t()}function prefetched(t){return t.catch(()=>{}),t}
function remembered(t,e,a){const i=t.get(e);if(void 0!==i)return i;const n=a();t.set(e,n);const forget=()=>{t.delete(e)}
;return n.then(t=>null===t?forget():void 0,forget),n}a.d(e,{HK:()=>remembered,NN:()=>prefetched,Oo:()=>once,
TA:()=>limiter,bB:()=>mapLimited})},56615:(t,e,a)=>{a.d(e,{B2:()=>Y,DY:()=>v,IW:()=>x,Jk:()=>m,KR:()=>h,LY:()=>y,
NJ:()=>I,NQ:()=>$,TV:()=>T,VV:()=>k,_r:()=>b,aS:()=>w,av:()=>P,cd:()=>f,gO:()=>O,ho:()=>c,my:()=>j,om:()=>g,s6:()=>l,
tk:()=>E});var i=a(27597)
;const n=i.KCZ([i.aig().int().nonnegative(),i.oad()]).transform(String),o=i.YjP().regex(/^[0-9a-f]{40}$/),s=i.k5n(["commit","tag","tree","blob"]),p=i.YjP().nullish().transform(t=>t??""),r=i.Ikc({
login:i.YjP()}),l=i.L5J().transform(()=>{}),c=i.Ikc({sha:o}).transform(t=>t.sha),m=i.Ikc({id:n,full_name:i.YjP(),
node_id:i.YjP(),default_branch:i.YjP(),private:i.zMY().optional(),archived:i.zMY().optional(),permissions:i.Ikc({
push:i.zMY().optional()}).optional()}).transform(t=>({id:t.id,fullName:t.full_name,nodeId:t.node_id,
defaultBranch:t.default_branch,isPrivate:t.private??!0,isArchived:t.archived??!1,canPush:t.permissions?.push??null
})),d=i.Ikc({sha:o,parents:i.YOg(i.Ikc({sha:o}))}),u=i.Ikc({tree:i.Ikc({sha:o}),message:i.YjP(),committer:i.Ikc({
date:i.YjP()})}),commitInfo=({sha:t,parents:e},{tree:a,message:i,committer:n})=>({sha:t,treeSha:a.sha,
parents:e.map(t=>t.sha),message:i,committedAt:n.date}),g=d.extend(u.shape).transform(t=>commitInfo(t,t)),f=d.extend({
commit:u}).transform(t=>commitInfo(t,t.commit)),x=i.Ikc({tag_name:i.YjP()}),h=i.Ikc({ref:i.YjP(),object:i.Ikc({sha:o,
type:s})}).transform(t=>({name:t.ref,sha:t.object.sha,type:t.object.type})),v=i.YOg(h),w=i.Ikc({sha:o,tag:i.YjP(),
message:i.YjP(),object:i.Ikc({sha:o,type:s})}).transform(t=>({sha:t.sha,tag:t.tag,message:t.message,
targetSha:t.object.sha,targetType:t.object.type})),j=i.Ikc({status:i.k5n(["identical","ahead","behind","diverged"])
}),y=i.Ikc({id:n,name:i.YjP(),label:i.YjP().nullish(),size:i.aig().int().nonnegative(),
state:i.k5n(["uploaded","starter","open"]),digest:i.YjP().nullish(),content_type:i.YjP(),browser_download_url:i.YjP()
}).transform(t=>({id:t.id,name:t.name,label:""===t.label?null:t.label??null,size:t.size,state:t.state,
digest:/^sha256:[0-9a-f]{64}$/.test(t.digest??"")?t.digest??null:null,contentType:t.content_type,
url:t.browser_download_url})),b=i.Ikc({id:n,tag_name:i.YjP(),target_commitish:i.YjP(),name:p,body:p,draft:i.zMY(),
prerelease:i.zMY(),immutable:i.zMY().optional(),html_url:i.YjP(),upload_url:i.YjP(),assets:i.YOg(y)}).transform(t=>({
id:t.id,tag:t.tag_name,target:t.target_commitish,name:t.name,body:t.body,draft:t.draft,prerelease:t.prerelease,
immutable:t.immutable??!1,url:t.html_url,uploadUrl:t.upload_url,assets:t.assets})),k=i.Ikc({
number:i.aig().int().positive(),id:n,state:i.k5n(["open","closed"]),merged:i.zMY().optional(),
merged_at:i.YjP().nullable(),title:i.YjP(),body:p,head:i.Ikc({sha:o,repo:i.Ikc({id:n}).nullable()}),base:i.Ikc({
ref:i.YjP(),sha:o}),user:r.nullable(),labels:i.YOg(i.Ikc({name:i.YjP()})),assignees:i.YOg(r).nullish(),
requested_reviewers:i.YOg(r).nullish(),requested_teams:i.YOg(i.Ikc({slug:i.YjP()})).nullish(),milestone:i.Ikc({
number:i.aig().int().positive()}).nullable(),html_url:i.YjP()}).transform(t=>({number:t.number,id:t.id,state:t.state,
merged:t.merged??null!==t.merged_at,title:t.title,body:t.body,headSha:t.head.sha,headRepositoryId:t.head.repo?.id??null,
baseRef:t.base.ref,baseSha:t.base.sha,author:t.user?.login??"",labels:t.labels.map(({name:t})=>t),
assignees:(t.assignees??[]).map(t=>t.login),reviewers:(t.requested_reviewers??[]).map(t=>t.login),
teamReviewers:(t.requested_teams??[]).map(({slug:t})=>t),milestone:t.milestone?.number??null,url:t.html_url})),$=i.Ikc({
user:r.nullable(),state:i.YjP()}),_=i.Ikc({path:i.YjP(),mode:i.YjP(),type:i.k5n(["blob","tree","commit"]),sha:o
}),Y=i.Ikc({tree:i.YOg(_),truncated:i.zMY()}),P=i.Ikc({sha:o,encoding:i.k5n(["base64","utf-8"]),content:i.YjP()
}).transform(({content:t,encoding:e})=>Buffer.from(t,"base64"===e?"base64":"utf8")),I=i.KCZ([i.YOg(i.L5J()).transform(()=>null),i.Ikc({
type:i.YjP(),sha:o,encoding:i.YjP().optional(),content:i.YjP().optional()})]),T=i.YOg(i.Ikc({name:i.YjP(),type:i.YjP()
})),E=i.Ikc({name:i.YjP(),commit:f}),O=i.Ikc({data:i.g1P(i.YjP(),i.L5J()).nullish(),errors:i.YOg(i.Ikc({
type:i.YjP().optional(),message:i.YjP(),path:i.YOg(i.KCZ([i.YjP(),i.aig()])).optional(),extensions:i.Ikc({
code:i.YjP().optional()}).optional()})).optional()})},86677:(t,e,a)=>{a.d(e,{a9:()=>userAgentOf,ef:()=>firstReads,
tO:()=>cachingReader,yj:()=>prefetch});var i=a(52533),n=a(12112),o=a(49737)
;function firstReads({facts:t,likelyDefault:e}){
const{mode:a,runId:n,runAttempt:o,environment:s,commitSha:p}=t,r=["",`/git/commits/${p}`,...null===e?[]:[`/rules/branches/${encoded(e)}?per_page=100&page=1`]]
;if("dry_run"===a){const t=null===e?[]:[`/commits/${encoded(`refs/heads/${e}`)}?per_page=1`]
;return[...r,...t,`/git/ref/${encoded(`heads/${i.jF}`)}`]}
return[...r,`/branches/${i.jF}`,`/actions/runs/${n}/approvals`,`/actions/runs/${n}/attempts/${o}`,`/environments/${encoded(s??"")}`,`/commits/${p}`,`/rules/branches/${i.jF}?per_page=100&page=1`]
}function encoded(t){
return encodeURIComponent(t).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}
const s="application/vnd.github.v3+json",userAgentOf=({actionVersion:t})=>`marketops-action/${t}`
;function prefetch(t,{facts:e,token:a,paths:i=[""]}){
const{owner:n,repo:p}=(0,o.v)(e.repository),r=new AbortController,l=`${t.hosts.api}/repos/${n}/${p}`,c={accept:s,
"user-agent":userAgentOf(e),authorization:`Bearer ${a}`},m=new Set,send=(e,a)=>{
const{promise:i,resolve:n}=Promise.withResolvers(),o=t.fetch(e,{...a,onSent:()=>n(void 0)})
;return o.catch(()=>n(void 0)),m.add(i),i.then(()=>m.delete(i)),o},d=new Map(i.map(t=>[l+t,send(l+t,{method:"GET",
headers:c,signal:r.signal})]));return{...t,sent:async()=>{await Promise.all(m)},
fetch:(t,e)=>((t,{method:e="GET",headers:a})=>{if("GET"!==e||a?.accept!==s)return;const i=d.get(t);return d.delete(t),i
})(t,e)??send(t,e),drop:()=>{d.size>0&&r.abort(new Error("nobody asked for it"))}}}const p=/^[0-9a-f]{40}$/,r={
repository:()=>!0,commit:([,t])=>p.test(String(t)),tagObject:()=>!0,tree:()=>!0,blob:()=>!0},l=2e3
;function cachingReader(t,e){const a=new Map,i=intercepted(t,(t,e,i)=>!0===r[t]?.(e)?(0,
n.HK)(a,keyOf(t,e).toLowerCase(),i):i());return Object.assign(Object.create(i),{prefetch:t=>{const a=e()+l,o=new Map
;let s=!1;const p=intercepted(i,(t,e,a)=>{const i=(0,n.NN)(a());return o.set(keyOf(t,e),i),i});return(0,n.NN)(t(p)),{
reader:intercepted(i,(t,i,n)=>{const p=keyOf(t,i),r=s||e()>a?void 0:o.get(p);return o.delete(p),
void 0===r?n():r.catch(n)}),end:()=>s=!0}}})}const keyOf=(t,e)=>`${t} ${JSON.stringify(e)}`;function intercepted(t,e){
return new Proxy(t,{get(t,a){const i=Reflect.get(t,a,t)
;return"function"!=typeof i?i:(...n)=>e(a,n,()=>Reflect.apply(i,t,n))}})}},9649:(t,e,a)=>{a.r(e),a.d(e,{
createReader:()=>createReader,whole:()=>whole});var i=a(27597),n=a(73221),o=a(12112),s=a(56615),p=a(86677),r=a(49737)
;const l=30,c=["github_forbidden"],m=/^[0-9a-f]{40}$/,assetsOf=(t,e,a=0)=>t.list("GET /releases/{release_id}/assets",{
release_id:e},s.LY,a);async function whole(t,e){return e.assets.length<l?e:{...e,assets:await assetsOf(t,e.id)}}
function createReader(t,e=Date.now){const at=e=>(0,r.G)(t,e),treeLevel=(t,e,a)=>at(t).read("GET /git/trees/{tree_sha}",{
tree_sha:e,...a?{recursive:"1"}:{}},s.B2),walk=async(t,e,a)=>{const{tree:i,truncated:o}=await treeLevel(t,e,!1)
;if(o)throw(0,n.J5)("github_error",`GitHub does not list a directory of ${t} in full: it is too large.`);const s=[]
;for(const e of i){const i=`${a}${e.path}`;s.push({...e,path:i}),"tree"===e.type&&s.push(...await walk(t,e.sha,`${i}/`))
}return s},a=(0,p.tO)({repository:t=>at(t).read("GET ",{},s.Jk),blob:(t,e)=>at(t).read("GET /git/blobs/{file_sha}",{
file_sha:e},s.av),commit:async(t,e)=>m.test(e)?((t,e)=>(0,n.Xd)(at(t).read("GET /git/commits/{commit_sha}",{commit_sha:e
},s.om)))(t,e):(0,n.Xd)(at(t).read("GET /commits/{ref}",{ref:e,per_page:1},s.cd),["not_found","validation_failed"]),
async ref(t,e){const a=await(0,n.Xd)(at(t).read("GET /git/ref/{ref}",{ref:e},s.KR));if(null===a)return null
;if(a.name!==`refs/${e}`)throw(0,n.W)(`asked for refs/${e}, GitHub told ${a.name}`);return{sha:a.sha,type:a.type}},
async refBelow(t,e){const a=await at(t).read("GET /git/matching-refs/{ref}",{ref:`${e}/`},s.DY);return a[0]?.name??null
},tagObject:(t,e)=>at(t).read("GET /git/tags/{tag_sha}",{tag_sha:e},s.aS),async compare(t,e,a){
const{status:i}=await at(t).read("GET /compare/{basehead}",{basehead:`${e}...${a}`,per_page:1},s.my);return i},
async releases(t,e){const a=await at(t).list("GET /releases",{},s._r);return{
found:(await Promise.all(a.filter(t=>t.tag===e).map(e=>whole(at(t),e)))).sort((t,e)=>BigInt(t.id)<BigInt(e.id)?-1:1),
full:a.filter(({draft:t,prerelease:e})=>!t&&!e).map(t=>t.tag)}},async release(t,e,a=0){const i=a<l?null:(0,
o.NN)(assetsOf(at(t),e,a)),p=await(0,n.Xd)(at(t).read("GET /releases/{release_id}",{release_id:e},s._r))
;return null===p?null:null===i?whole(at(t),p):{...p,assets:await i}},async pullRequests(t,e,i){const{owner:n}=(0,
r.v)(t),[o,p]=await Promise.all([a.repository(t),at(t).list("GET /pulls",{state:"all",head:`${n}:${e}`,base:i,
sort:"created",direction:"desc"},s.VV)])
;return p.filter(({headRepositoryId:t,baseRef:e})=>t===o.id&&e===i).sort((t,e)=>e.number-t.number)},
pullRequest:(t,e)=>(0,n.Xd)(at(t).read("GET /pulls/{pull_number}",{pull_number:e},s.VV)),async reviewedBy(t,e){
const a=await at(t).list("GET /pulls/{pull_number}/reviews",{pull_number:e},s.NQ)
;return[...new Set(a.flatMap(({user:t,state:e})=>null===t||"PENDING"===e?[]:[t.login]))]},has:e=>(0,n.Xd)((0,
n.Xd)(t.read(`GET ${e}`,{},s.s6)).then(t=>null!==t),c),async query(t,e,a){const o=i.Ikc({data:a.nullable().catch(null)})
;return(await(0,n.Xd)(at(t).query(e,{},o),c))?.data??null},list:(t,e,a)=>at(t).list(`GET ${e}`,{},a),async tree(t,e){
const{tree:a,truncated:i}=await treeLevel(t,e,!0);return i?walk(t,e,""):a},async file(t,e,i){const o=await(0,
n.Xd)(at(t).read("GET /contents/{path}",{path:e,ref:i},s.NJ));if(null===o)return null;if("file"!==o.type)throw(0,
n.W)(`${e} of ${t} is a ${o.type}, not a file`)
;return"base64"===o.encoding&&void 0!==o.content?Buffer.from(o.content,"base64"):a.blob(t,o.sha)}},e);return a}},
41729:(t,e,a)=>{a.d(e,{m:()=>readPlan});var i=a(46260),n=a(36625),o=a(38422),s=a(6848);const p=16777216
;async function readPlan(t,e){await t.list();const a=(0,i.OW)(await(0,s.oD)(t,o.Pb.plan,p)),r=(0,n.xH)(e)(a)
;if(null!==r)return`its plan.json is not a plan at ${r.path}`
;const l=a,c=new Set(l.operations.map(({operation_id:t})=>t))
;return c.size===l.operations.length&&l.operations.every(t=>t.operation_digest===(0,n.Q8)(t))&&l.plan_digest===(0,
n.Gb)(l)?l:"its plan.json has not the digests that it claims"}},16059:(t,e,a)=>{a.d(e,{$:()=>lookup});const i={
"3g2":"video/3gpp2","3gp":"video/3gpp","3gpp":"video/3gpp","3mf":"model/3mf",aac:"audio/aac",
ac:"application/pkix-attr-cert",adp:"audio/adpcm",adts:"audio/aac",ai:"application/postscript",
aml:"application/automationml-aml+xml",amlx:"application/automationml-amlx+zip",amr:"audio/amr",apng:"image/apng",
appcache:"text/cache-manifest",appinstaller:"application/appinstaller",appx:"application/appx",
appxbundle:"application/appxbundle",asc:"application/pgp-keys",atom:"application/atom+xml",
atomcat:"application/atomcat+xml",atomdeleted:"application/atomdeleted+xml",atomsvc:"application/atomsvc+xml",
au:"audio/basic",avci:"image/avci",avcs:"image/avcs",avif:"image/avif",aw:"application/applixware",
bdoc:"application/bdoc",bin:"application/octet-stream",bmp:"image/bmp",bpk:"application/octet-stream",
btf:"image/prs.btif",btif:"image/prs.btif",buffer:"application/octet-stream",ccxml:"application/ccxml+xml",
cdfx:"application/cdfx+xml",cdmia:"application/cdmi-capability",cdmic:"application/cdmi-container",
cdmid:"application/cdmi-domain",cdmio:"application/cdmi-object",cdmiq:"application/cdmi-queue",
cer:"application/pkix-cert",cgm:"image/cgm",cjs:"application/node",class:"application/java-vm",
coffee:"text/coffeescript",conf:"text/plain",cpl:"application/cpl+xml",cpt:"application/mac-compactpro",
crl:"application/pkix-crl",css:"text/css",csv:"text/csv",cu:"application/cu-seeme",cwl:"application/cwl",
cww:"application/prs.cww",davmount:"application/davmount+xml",dbk:"application/docbook+xml",
deb:"application/octet-stream",def:"text/plain",deploy:"application/octet-stream",dib:"image/bmp",
"disposition-notification":"message/disposition-notification",dist:"application/octet-stream",
distz:"application/octet-stream",dll:"application/octet-stream",dmg:"application/octet-stream",
dms:"application/octet-stream",doc:"application/msword",dot:"application/msword",dpx:"image/dpx",drle:"image/dicom-rle",
dsc:"text/prs.lines.tag",dssc:"application/dssc+der",dtd:"application/xml-dtd",dump:"application/octet-stream",
dwd:"application/atsc-dwd+xml",ear:"application/java-archive",ecma:"application/ecmascript",
elc:"application/octet-stream",emf:"image/emf",eml:"message/rfc822",emma:"application/emma+xml",
emotionml:"application/emotionml+xml",eps:"application/postscript",epub:"application/epub+zip",
exe:"application/octet-stream",exi:"application/exi",exp:"application/express",exr:"image/aces",
ez:"application/andrew-inset",fdf:"application/fdf",fdt:"application/fdt+xml",fits:"image/fits",g3:"image/g3fax",
gbr:"application/rpki-ghostbusters",geojson:"application/geo+json",gif:"image/gif",glb:"model/gltf-binary",
gltf:"model/gltf+json",gml:"application/gml+xml",gpx:"application/gpx+xml",gram:"application/srgs",
grxml:"application/srgs+xml",gxf:"application/gxf",gz:"application/gzip",h261:"video/h261",h263:"video/h263",
h264:"video/h264",heic:"image/heic",heics:"image/heic-sequence",heif:"image/heif",heifs:"image/heif-sequence",
hej2:"image/hej2k",held:"application/atsc-held+xml",hjson:"application/hjson",hlp:"application/winhlp",
hqx:"application/mac-binhex40",hsj2:"image/hsj2",htm:"text/html",html:"text/html",ics:"text/calendar",ief:"image/ief",
ifb:"text/calendar",iges:"model/iges",igs:"model/iges",img:"application/octet-stream",in:"text/plain",ini:"text/plain",
ink:"application/inkml+xml",inkml:"application/inkml+xml",ipfix:"application/ipfix",iso:"application/octet-stream",
its:"application/its+xml",jade:"text/jade",jar:"application/java-archive",jhc:"image/jphc",jls:"image/jls",
jp2:"image/jp2",jpe:"image/jpeg",jpeg:"image/jpeg",jpf:"image/jpx",jpg:"image/jpeg",jpg2:"image/jp2",jpgm:"image/jpm",
jpgv:"video/jpeg",jph:"image/jph",jpm:"image/jpm",jpx:"image/jpx",js:"text/javascript",json:"application/json",
json5:"application/json5",jsonld:"application/ld+json",jsonml:"application/jsonml+json",jsx:"text/jsx",jt:"model/jt",
jxl:"image/jxl",jxr:"image/jxr",jxra:"image/jxra",jxrs:"image/jxrs",jxs:"image/jxs",jxsc:"image/jxsc",jxsi:"image/jxsi",
jxss:"image/jxss",kar:"audio/midi",ktx:"image/ktx",ktx2:"image/ktx2",less:"text/less",lgr:"application/lgr+xml",
list:"text/plain",litcoffee:"text/coffeescript",log:"text/plain",lostxml:"application/lost+xml",
lrf:"application/octet-stream",m1v:"video/mpeg",m21:"application/mp21",m2a:"audio/mpeg",m2t:"video/mp2t",
m2ts:"video/mp2t",m2v:"video/mpeg",m3a:"audio/mpeg",m4a:"audio/mp4",m4p:"application/mp4",m4s:"video/iso.segment",
ma:"application/mathematica",mads:"application/mads+xml",maei:"application/mmt-aei+xml",man:"text/troff",
manifest:"text/cache-manifest",map:"application/json",mar:"application/octet-stream",markdown:"text/markdown",
mathml:"application/mathml+xml",mb:"application/mathematica",mbox:"application/mbox",md:"text/markdown",mdx:"text/mdx",
me:"text/troff",mesh:"model/mesh",meta4:"application/metalink4+xml",metalink:"application/metalink+xml",
mets:"application/mets+xml",mft:"application/rpki-manifest",mid:"audio/midi",midi:"audio/midi",mime:"message/rfc822",
mj2:"video/mj2",mjp2:"video/mj2",mjs:"text/javascript",mml:"text/mathml",mods:"application/mods+xml",
mov:"video/quicktime",mp2:"audio/mpeg",mp21:"application/mp21",mp2a:"audio/mpeg",mp3:"audio/mpeg",mp4:"video/mp4",
mp4a:"audio/mp4",mp4s:"application/mp4",mp4v:"video/mp4",mpd:"application/dash+xml",mpe:"video/mpeg",mpeg:"video/mpeg",
mpf:"application/media-policy-dataset+xml",mpg:"video/mpeg",mpg4:"video/mp4",mpga:"audio/mpeg",
mpp:"application/dash-patch+xml",mrc:"application/marc",mrcx:"application/marcxml+xml",ms:"text/troff",
mscml:"application/mediaservercontrol+xml",msh:"model/mesh",msi:"application/octet-stream",msix:"application/msix",
msixbundle:"application/msixbundle",msm:"application/octet-stream",msp:"application/octet-stream",mtl:"model/mtl",
mts:"video/mp2t",musd:"application/mmt-usd+xml",mxf:"application/mxf",mxmf:"audio/mobile-xmf",mxml:"application/xv+xml",
n3:"text/n3",nb:"application/mathematica",nq:"application/n-quads",nt:"application/n-triples",obj:"model/obj",
oda:"application/oda",oga:"audio/ogg",ogg:"audio/ogg",ogv:"video/ogg",ogx:"application/ogg",
omdoc:"application/omdoc+xml",onepkg:"application/onenote",onetmp:"application/onenote",onetoc:"application/onenote",
onetoc2:"application/onenote",opf:"application/oebps-package+xml",opus:"audio/ogg",otf:"font/otf",
owl:"application/rdf+xml",oxps:"application/oxps",p10:"application/pkcs10",p7c:"application/pkcs7-mime",
p7m:"application/pkcs7-mime",p7s:"application/pkcs7-signature",p8:"application/pkcs8",pdf:"application/pdf",
pfr:"application/font-tdpfr",pgp:"application/pgp-encrypted",pkg:"application/octet-stream",pki:"application/pkixcmp",
pkipath:"application/pkix-pkipath",pls:"application/pls+xml",png:"image/png",prc:"model/prc",
prf:"application/pics-rules",provx:"application/provenance+xml",ps:"application/postscript",
pskcxml:"application/pskc+xml",pti:"image/prs.pti",qt:"video/quicktime",raml:"application/raml+yaml",
rapd:"application/route-apd+xml",rdf:"application/rdf+xml",relo:"application/p2p-overlay+xml",
rif:"application/reginfo+xml",rl:"application/resource-lists+xml",rld:"application/resource-lists-diff+xml",
rmi:"audio/midi",rnc:"application/relax-ng-compact-syntax",rng:"application/xml",roa:"application/rpki-roa",
roff:"text/troff",rq:"application/sparql-query",rs:"application/rls-services+xml",rsat:"application/atsc-rsat+xml",
rsd:"application/rsd+xml",rsheet:"application/urc-ressheet+xml",rss:"application/rss+xml",rtf:"text/rtf",
rtx:"text/richtext",rusd:"application/route-usd+xml",s3m:"audio/s3m",sbml:"application/sbml+xml",
scq:"application/scvp-cv-request",scs:"application/scvp-cv-response",sdp:"application/sdp",
senmlx:"application/senml+xml",sensmlx:"application/sensml+xml",ser:"application/java-serialized-object",
setpay:"application/set-payment-initiation",setreg:"application/set-registration-initiation",sgi:"image/sgi",
sgm:"text/sgml",sgml:"text/sgml",shex:"text/shex",shf:"application/shf+xml",shtml:"text/html",sieve:"application/sieve",
sig:"application/pgp-signature",sil:"audio/silk",silo:"model/mesh",siv:"application/sieve",slim:"text/slim",
slm:"text/slim",sls:"application/route-s-tsid+xml",smi:"application/smil+xml",smil:"application/smil+xml",
snd:"audio/basic",so:"application/octet-stream",spdx:"text/spdx",spp:"application/scvp-vp-response",
spq:"application/scvp-vp-request",spx:"audio/ogg",sql:"application/sql",sru:"application/sru+xml",
srx:"application/sparql-results+xml",ssdl:"application/ssdl+xml",ssml:"application/ssml+xml",
stk:"application/hyperstudio",stl:"model/stl",stpx:"model/step+xml",stpxz:"model/step-xml+zip",stpz:"model/step+zip",
styl:"text/stylus",stylus:"text/stylus",svg:"image/svg+xml",svgz:"image/svg+xml",swidtag:"application/swid+xml",
t:"text/troff",t38:"image/t38",td:"application/urc-targetdesc+xml",tei:"application/tei+xml",
teicorpus:"application/tei+xml",text:"text/plain",tfi:"application/thraud+xml",tfx:"image/tiff-fx",tif:"image/tiff",
tiff:"image/tiff",toml:"application/toml",tr:"text/troff",trig:"application/trig",ts:"video/mp2t",
tsd:"application/timestamped-data",tsv:"text/tab-separated-values",ttc:"font/collection",ttf:"font/ttf",
ttl:"text/turtle",ttml:"application/ttml+xml",txt:"text/plain",u3d:"model/u3d",u8dsn:"message/global-delivery-status",
u8hdr:"message/global-headers",u8mdn:"message/global-disposition-notification",u8msg:"message/global",
ubj:"application/ubjson",uri:"text/uri-list",uris:"text/uri-list",urls:"text/uri-list",vcard:"text/vcard",
vrml:"model/vrml",vtt:"text/vtt",vxml:"application/voicexml+xml",war:"application/java-archive",wasm:"application/wasm",
wav:"audio/wav",weba:"audio/webm",webm:"video/webm",webmanifest:"application/manifest+json",webp:"image/webp",
wgsl:"text/wgsl",wgt:"application/widget",wif:"application/watcherinfo+xml",wmf:"image/wmf",woff:"font/woff",
woff2:"font/woff2",wrl:"model/vrml",wsdl:"application/wsdl+xml",wspolicy:"application/wspolicy+xml",x3d:"model/x3d+xml",
x3db:"model/x3d+fastinfoset",x3dbz:"model/x3d+binary",x3dv:"model/x3d-vrml",x3dvz:"model/x3d+vrml",x3dz:"model/x3d+xml",
xaml:"application/xaml+xml",xav:"application/xcap-att+xml",xca:"application/xcap-caps+xml",
xcs:"application/calendar+xml",xdf:"application/xcap-diff+xml",xdssc:"application/dssc+xml",
xel:"application/xcap-el+xml",xenc:"application/xenc+xml",xer:"application/patch-ops-error+xml",xfdf:"application/xfdf",
xht:"application/xhtml+xml",xhtml:"application/xhtml+xml",xhvml:"application/xv+xml",xlf:"application/xliff+xml",
xm:"audio/xm",xml:"text/xml",xns:"application/xcap-ns+xml",xop:"application/xop+xml",xpl:"application/xproc+xml",
xsd:"application/xml",xsf:"application/prs.xsf+xml",xsl:"application/xml",xslt:"application/xml",
xspf:"application/xspf+xml",xvm:"application/xv+xml",xvml:"application/xv+xml",yaml:"text/yaml",yang:"application/yang",
yin:"application/yin+xml",yml:"text/yaml",zip:"application/zip"};function lookup(t){
let e=(""+t).trim().toLowerCase(),a=e.lastIndexOf(".");return i[~a?e.substring(++a):e]}}};
