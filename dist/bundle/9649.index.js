export const id=9649;export const ids=[9649];export const modules={56615:(e,t,r)=>{r.d(t,{B2:()=>P,DY:()=>w,IW:()=>b,
Jk:()=>d,KR:()=>g,LY:()=>$,NJ:()=>G,NQ:()=>v,TV:()=>E,VV:()=>Y,_r:()=>k,aS:()=>y,av:()=>I,cd:()=>h,gO:()=>x,ho:()=>c,
my:()=>_,om:()=>p,s6:()=>u,tk:()=>T});var a=r(27597)
;const s=a.KCZ([a.aig().int().nonnegative(),a.oad()]).transform(String),n=a.YjP().regex(/^[0-9a-f]{40}$/),o=a.k5n(["commit","tag","tree","blob"]),i=a.YjP().nullish().transform(e=>e??""),l=a.Ikc({
login:a.YjP()}),u=a.L5J().transform(()=>{}),c=a.Ikc({sha:n}).transform(e=>e.sha),d=a.Ikc({id:s,full_name:a.YjP(),
node_id:a.YjP(),default_branch:a.YjP(),private:a.zMY().optional(),archived:a.zMY().optional(),permissions:a.Ikc({
push:a.zMY().optional()}).optional()}).transform(e=>({id:e.id,fullName:e.full_name,nodeId:e.node_id,
defaultBranch:e.default_branch,isPrivate:e.private??!0,isArchived:e.archived??!1,canPush:e.permissions?.push??null
})),f=a.Ikc({sha:n,parents:a.YOg(a.Ikc({sha:n}))}),m=a.Ikc({tree:a.Ikc({sha:n}),message:a.YjP(),committer:a.Ikc({
date:a.YjP()})}),commitInfo=({sha:e,parents:t},{tree:r,message:a,committer:s})=>({sha:e,treeSha:r.sha,
parents:t.map(e=>e.sha),message:a,committedAt:s.date}),p=f.extend(m.shape).transform(e=>commitInfo(e,e)),h=f.extend({
commit:m}).transform(e=>commitInfo(e,e.commit)),b=a.Ikc({tag_name:a.YjP()}),g=a.Ikc({ref:a.YjP(),object:a.Ikc({sha:n,
type:o})}).transform(e=>({name:e.ref,sha:e.object.sha,type:e.object.type})),w=a.YOg(g),y=a.Ikc({sha:n,tag:a.YjP(),
message:a.YjP(),object:a.Ikc({sha:n,type:o})}).transform(e=>({sha:e.sha,tag:e.tag,message:e.message,
targetSha:e.object.sha,targetType:e.object.type})),_=a.Ikc({status:a.k5n(["identical","ahead","behind","diverged"])
}),$=a.Ikc({id:s,name:a.YjP(),label:a.YjP().nullish(),size:a.aig().int().nonnegative(),
state:a.k5n(["uploaded","starter","open"]),digest:a.YjP().nullish(),content_type:a.YjP(),browser_download_url:a.YjP()
}).transform(e=>({id:e.id,name:e.name,label:""===e.label?null:e.label??null,size:e.size,state:e.state,
digest:/^sha256:[0-9a-f]{64}$/.test(e.digest??"")?e.digest??null:null,contentType:e.content_type,
url:e.browser_download_url})),k=a.Ikc({id:s,tag_name:a.YjP(),target_commitish:a.YjP(),name:i,body:i,draft:a.zMY(),
prerelease:a.zMY(),immutable:a.zMY().optional(),html_url:a.YjP(),upload_url:a.YjP(),assets:a.YOg($)}).transform(e=>({
id:e.id,tag:e.tag_name,target:e.target_commitish,name:e.name,body:e.body,draft:e.draft,prerelease:e.prerelease,
immutable:e.immutable??!1,url:e.html_url,uploadUrl:e.upload_url,assets:e.assets})),Y=a.Ikc({
number:a.aig().int().positive(),id:s,state:a.k5n(["open","closed"]),merged:a.zMY().optional(),
merged_at:a.YjP().nullable(),title:a.YjP(),body:i,head:a.Ikc({sha:n,repo:a.Ikc({id:s}).nullable()}),base:a.Ikc({
ref:a.YjP(),sha:n}),user:l.nullable(),labels:a.YOg(a.Ikc({name:a.YjP()})),assignees:a.YOg(l).nullish(),
requested_reviewers:a.YOg(l).nullish(),requested_teams:a.YOg(a.Ikc({slug:a.YjP()})).nullish(),milestone:a.Ikc({
number:a.aig().int().positive()}).nullable(),html_url:a.YjP()}).transform(e=>({number:e.number,id:e.id,state:e.state,
merged:e.merged??null!==e.merged_at,title:e.title,body:e.body,headSha:e.head.sha,headRepositoryId:e.head.repo?.id??null,
baseRef:e.base.ref,baseSha:e.base.sha,author:e.user?.login??"",labels:e.labels.map(({name:e})=>e),
assignees:(e.assignees??[]).map(e=>e.login),reviewers:(e.requested_reviewers??[]).map(e=>e.login),
teamReviewers:(e.requested_teams??[]).map(({slug:e})=>e),milestone:e.milestone?.number??null,url:e.html_url})),v=a.Ikc({
user:l.nullable(),state:a.YjP()}),j=a.Ikc({path:a.YjP(),mode:a.YjP(),type:a.k5n(["blob","tree","commit"]),sha:n
}),P=a.Ikc({tree:a.YOg(j),truncated:a.zMY()}),I=a.Ikc({sha:n,encoding:a.k5n(["base64","utf-8"]),content:a.YjP()
}).transform(({content:e,encoding:t})=>Buffer.from(e,"base64"===t?"base64":"utf8")),G=a.KCZ([a.YOg(a.L5J()).transform(()=>null),a.Ikc({
type:a.YjP(),sha:n,encoding:a.YjP().optional(),content:a.YjP().optional()})]),E=a.YOg(a.Ikc({name:a.YjP(),type:a.YjP()
})),T=a.Ikc({name:a.YjP(),commit:h}),x=a.Ikc({data:a.g1P(a.YjP(),a.L5J()).nullish(),errors:a.YOg(a.Ikc({
type:a.YjP().optional(),message:a.YjP(),path:a.YOg(a.KCZ([a.YjP(),a.aig()])).optional(),extensions:a.Ikc({
code:a.YjP().optional()}).optional()})).optional()})},86677:(e,t,r)=>{r.d(t,{a9:()=>userAgentOf,ef:()=>firstReads,
tO:()=>cachingReader,yj:()=>prefetch});var a=r(52533),s=r(12112),n=r(49737)
;function firstReads({facts:e,likelyDefault:t}){
const{mode:r,runId:s,runAttempt:n,environment:o,commitSha:i}=e,l=["",`/git/commits/${i}`,...null===t?[]:[`/rules/branches/${encoded(t)}?per_page=100&page=1`]]
;if("dry_run"===r){const e=null===t?[]:[`/commits/${encoded(`refs/heads/${t}`)}?per_page=1`]
;return[...l,...e,`/git/ref/${encoded(`heads/${a.jF}`)}`]}
return[...l,`/branches/${a.jF}`,`/actions/runs/${s}/approvals`,`/actions/runs/${s}/attempts/${n}`,`/environments/${encoded(o??"")}`,`/commits/${i}`,`/rules/branches/${a.jF}?per_page=100&page=1`]
}function encoded(e){
return encodeURIComponent(e).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}
const o="application/vnd.github.v3+json",userAgentOf=({actionVersion:e})=>`marketops-action/${e}`
;function prefetch(e,{facts:t,token:r,paths:a=[""]}){
const{owner:s,repo:i}=(0,n.v)(t.repository),l=new AbortController,u=`${e.hosts.api}/repos/${s}/${i}`,c={accept:o,
"user-agent":userAgentOf(t),authorization:`Bearer ${r}`},d=new Set,send=(t,r)=>{
const{promise:a,resolve:s}=Promise.withResolvers(),n=e.fetch(t,{...r,onSent:()=>s(void 0)})
;return n.catch(()=>s(void 0)),d.add(a),a.then(()=>d.delete(a)),n},f=new Map(a.map(e=>[u+e,send(u+e,{method:"GET",
headers:c,signal:l.signal})]));return{...e,sent:async()=>{await Promise.all(d)},
fetch:(e,t)=>((e,{method:t="GET",headers:r})=>{if("GET"!==t||r?.accept!==o)return;const a=f.get(e);return f.delete(e),a
})(e,t)??send(e,t),drop:()=>{f.size>0&&l.abort(new Error("nobody asked for it"))}}}const i=/^[0-9a-f]{40}$/,l={
repository:()=>!0,commit:([,e])=>i.test(String(e)),tagObject:()=>!0,tree:()=>!0,blob:()=>!0},u=2e3
;function cachingReader(e,t){const r=new Map,a=intercepted(e,(e,t,a)=>!0===l[e]?.(t)?(0,
s.HK)(r,keyOf(e,t).toLowerCase(),a):a());return Object.assign(Object.create(a),{prefetch:e=>{const r=t()+u,n=new Map
;let o=!1;const i=intercepted(a,(e,t,r)=>{const a=(0,s.NN)(r());return n.set(keyOf(e,t),a),a});return(0,s.NN)(e(i)),{
reader:intercepted(a,(e,a,s)=>{const i=keyOf(e,a),l=o||t()>r?void 0:n.get(i);return n.delete(i),
void 0===l?s():l.catch(s)}),end:()=>o=!0}}})}const keyOf=(e,t)=>`${e} ${JSON.stringify(t)}`;function intercepted(e,t){
return new Proxy(e,{get(e,r){const a=Reflect.get(e,r,e)
;return"function"!=typeof a?a:(...s)=>t(r,s,()=>Reflect.apply(a,e,s))}})}},73221:(e,t,r)=>{r.d(t,{H9:()=>isRead,
J5:()=>refused,L8:()=>classify,W:()=>unreliable,Xd:()=>orNull,Yb:()=>doubtful,xV:()=>forbiddenBy,y_:()=>GitHubError,
yu:()=>isMoved});var a=r(74296);class GitHubError extends a.NL{status;certainty;constructor(e,t,r){super(e,t),
this.name="GitHubError",this.status=r.status,this.certainty=r.certainty}}function refused(e,t){
return new GitHubError(e,t,{status:null,certainty:"refused"})}function doubtful(e){
return new GitHubError("github_error",e,{status:null,certainty:"ambiguous"})}function unreliable(e){
return doubtful(`GitHub's answer is not to be relied on: ${e}.`)}async function orNull(e,t=["not_found"]){try{
return await e}catch(e){if(e instanceof GitHubError&&t.includes(e.code))return null;throw e}}const s=1e3
;function classify(e){
const{method:t,path:r,status:a,headers:n,reason:o}=e,i=`${t} ${r}`,make=(t,r,s)=>new GitHubError(t,e.redact(`${i}: ${s}`),{
status:a,certainty:r});if(null===a){
const e=isRead(t)?"Check the network and proxy":"It may have acted; the next run looks"
;return make("github_unreachable","ambiguous",`no answer (${o.slice(0,s)}). ${e}.`)}const l=function answerOf(e){
if("object"!=typeof e||null===e||!("message"in e)||"string"!=typeof e.message)return null
;const t="errors"in e&&Array.isArray(e.errors)?e.errors:[],r=t.map(detail).filter(e=>""!==e);return{
text:[e.message.trim(),...r].join("; ").slice(0,s),codes:t.flatMap(e=>field(e,"code"))}
}(e.data),u=(l?.text??`status ${a}`).replace(/\.$/,"");if(function isRateLimit(e,t,r){if(429===e)return!0
;if(403!==e)return!1;const a="0"===String(t["x-ratelimit-remaining"])
;return a||void 0!==t["retry-after"]||/\brate limit\b|abuse detection/i.test(r)
}(a,n,u))return make("rate_limited","refused",`${u}. ${function whenAgain(e){const t=Number(e["retry-after"])
;if(t>0)return`GitHub asks to wait ${t} s; run again later.`;const r=Number(e["x-ratelimit-reset"])
;return r>0?`The limit is reset at ${new Date(1e3*r).toISOString()}; run again later.`:"Run again later."}(n)}`)
;if(a>=500)return make("github_error","ambiguous",`GitHub failed with ${a}. ${u}`)
;if(null===l&&a>=400)return make("github_error","ambiguous",`answered ${a} without GitHub's message`);switch(a){
case 401:return make("github_unauthorized","refused",`${u}. The token is not valid (any more): check \`github-token\`.`)
;case 403:{const e=forbiddenBy(u,n["x-github-sso"]),t=e?.advice??permissionAdvice(n["x-accepted-github-permissions"],!0)
;return make(e?.code??"github_forbidden","refused",`${u}. ${t}`)}case 404:
return make("not_found","refused",`${u}. It is not there, or the token may not see it: ${permissionAdvice(n["x-accepted-github-permissions"],!1)}`)
;case 422:return make(function unprocessableCode(e,t){
return t.includes("already_exists")||/\balready exists\b/i.test(e)?"already_exists":isMoved(e)?"ref_moved":/refusing to allow .*\bworkflows?\b/i.test(e)?"workflow_scope":"validation_failed"
}(u,l?.codes??[]),"refused",u);default:return make("github_error",a>=400?"refused":"ambiguous",`answered ${a}. ${u}`)}}
const isRead=e=>"GET"===e||"HEAD"===e
;const n=[[/not permitted to create or approve pull requests/i,"pull_requests_not_permitted",'Allow it under Settings → Actions → General → Workflow permissions, "Allow GitHub Actions to create and approve pull requests".'],[/\bworkflows?\b.*\b(?:scope|permission)|refusing to allow/i,"workflow_scope","GITHUB_TOKEN can never touch commits that change workflow files: use the token of a GitHub App with `workflows: write`."],[/\bIP allow list\b/i,"ip_not_allowed","Use a runner whose address is on the list, or let an owner add it."],[/\bSAML\b/,"sso_required","Authorize the token for the organization's single sign-on, or use a GitHub App's."],[/\barchived\b.*\bread-only/i,"repository_archived","Unarchive the repository in its settings, or take it out."]]
;function forbiddenBy(e,t){
const r=/^required\b/.test(String(t??"")),[,a,s]=n.find(([t,a])=>t.test(e)||r&&"sso_required"===a)??[]
;if(void 0===a||void 0===s)return null;const o=/\burl=(https:\/\/[^\s;,]+)/.exec(String(t??""))?.[1];return{code:a,
advice:void 0===o?s:`${s} Its owner does that at ${o}`}}function isMoved(e){
return/not a fast[ -]?forward|but expected|expected .*\bOID\b|expected branch to point|stale/i.test(e)}
function detail(e){if("string"==typeof e)return e
;const[t]=field(e,"message"),r=[...field(e,"resource"),...field(e,"field"),...field(e,"code")].join(" ");return t??r}
function field(e,t){if("object"!=typeof e||null===e)return[];const r=Reflect.get(e,t);return"string"==typeof r?[r]:[]}
function permissionAdvice(e,t){
const r=String(e??"").split(";").map(e=>e.split(",").map(asYaml).filter(e=>""!==e)).filter(e=>e.length>0).map(e=>e.join(" and "))
;if(0===r.length)return"check the job's `permissions` and what the token may reach."
;const a=`add ${r.join(", or ")} to the job's permissions.`
;return r.some(e=>e.includes("contents: write"))&&t?`${a} ${o}`:a}
const o="If it is there already, the commit may change workflow files, which GITHUB_TOKEN can never publish, or a ruleset may forbid it."
;function asYaml(e){const[t="",r=""]=e.trim().split("=")
;return/^[a-z_]+$/.test(t)&&/^[a-z]+$/.test(r)?`\`${t.replaceAll("_","-")}: ${r}\``:""}},9649:(e,t,r)=>{r.r(t),r.d(t,{
createReader:()=>createReader,whole:()=>whole});var a=r(27597),s=r(73221),n=r(12112),o=r(56615),i=r(86677),l=r(49737)
;const u=30,c=["github_forbidden"],d=/^[0-9a-f]{40}$/,assetsOf=(e,t,r=0)=>e.list("GET /releases/{release_id}/assets",{
release_id:t},o.LY,r);async function whole(e,t){return t.assets.length<u?t:{...t,assets:await assetsOf(e,t.id)}}
function createReader(e,t=Date.now){const at=t=>(0,l.G)(e,t),treeLevel=(e,t,r)=>at(e).read("GET /git/trees/{tree_sha}",{
tree_sha:t,...r?{recursive:"1"}:{}},o.B2),walk=async(e,t,r)=>{const{tree:a,truncated:n}=await treeLevel(e,t,!1)
;if(n)throw(0,s.J5)("github_error",`GitHub does not list a directory of ${e} in full: it is too large.`);const o=[]
;for(const t of a){const a=`${r}${t.path}`;o.push({...t,path:a}),"tree"===t.type&&o.push(...await walk(e,t.sha,`${a}/`))
}return o},r=(0,i.tO)({repository:e=>at(e).read("GET ",{},o.Jk),blob:(e,t)=>at(e).read("GET /git/blobs/{file_sha}",{
file_sha:t},o.av),commit:async(e,t)=>d.test(t)?((e,t)=>(0,s.Xd)(at(e).read("GET /git/commits/{commit_sha}",{commit_sha:t
},o.om)))(e,t):(0,s.Xd)(at(e).read("GET /commits/{ref}",{ref:t,per_page:1},o.cd),["not_found","validation_failed"]),
async ref(e,t){const r=await(0,s.Xd)(at(e).read("GET /git/ref/{ref}",{ref:t},o.KR));if(null===r)return null
;if(r.name!==`refs/${t}`)throw(0,s.W)(`asked for refs/${t}, GitHub told ${r.name}`);return{sha:r.sha,type:r.type}},
async refBelow(e,t){const r=await at(e).read("GET /git/matching-refs/{ref}",{ref:`${t}/`},o.DY);return r[0]?.name??null
},tagObject:(e,t)=>at(e).read("GET /git/tags/{tag_sha}",{tag_sha:t},o.aS),async compare(e,t,r){
const{status:a}=await at(e).read("GET /compare/{basehead}",{basehead:`${t}...${r}`,per_page:1},o.my);return a},
async releases(e,t){const r=await at(e).list("GET /releases",{},o._r);return{
found:(await Promise.all(r.filter(e=>e.tag===t).map(t=>whole(at(e),t)))).sort((e,t)=>BigInt(e.id)<BigInt(t.id)?-1:1),
full:r.filter(({draft:e,prerelease:t})=>!e&&!t).map(e=>e.tag)}},async release(e,t,r=0){const a=r<u?null:(0,
n.NN)(assetsOf(at(e),t,r)),i=await(0,s.Xd)(at(e).read("GET /releases/{release_id}",{release_id:t},o._r))
;return null===i?null:null===a?whole(at(e),i):{...i,assets:await a}},async pullRequests(e,t,a){const{owner:s}=(0,
l.v)(e),[n,i]=await Promise.all([r.repository(e),at(e).list("GET /pulls",{state:"all",head:`${s}:${t}`,base:a,
sort:"created",direction:"desc"},o.VV)])
;return i.filter(({headRepositoryId:e,baseRef:t})=>e===n.id&&t===a).sort((e,t)=>t.number-e.number)},
pullRequest:(e,t)=>(0,s.Xd)(at(e).read("GET /pulls/{pull_number}",{pull_number:t},o.VV)),async reviewedBy(e,t){
const r=await at(e).list("GET /pulls/{pull_number}/reviews",{pull_number:t},o.NQ)
;return[...new Set(r.flatMap(({user:e,state:t})=>null===e||"PENDING"===t?[]:[e.login]))]},has:t=>(0,s.Xd)((0,
s.Xd)(e.read(`GET ${t}`,{},o.s6)).then(e=>null!==e),c),async query(e,t,r){const n=a.Ikc({data:r.nullable().catch(null)})
;return(await(0,s.Xd)(at(e).query(t,{},n),c))?.data??null},list:(e,t,r)=>at(e).list(`GET ${t}`,{},r),async tree(e,t){
const{tree:r,truncated:a}=await treeLevel(e,t,!0);return a?walk(e,t,""):r},async file(e,t,a){const n=await(0,
s.Xd)(at(e).read("GET /contents/{path}",{path:t,ref:a},o.NJ));if(null===n)return null;if("file"!==n.type)throw(0,
s.W)(`${t} of ${e} is a ${n.type}, not a file`)
;return"base64"===n.encoding&&void 0!==n.content?Buffer.from(n.content,"base64"):r.blob(e,n.sha)}},t);return r}},
49737:(e,t,r)=>{r.d(t,{G:()=>below,v:()=>repositoryParts});var a=r(73221);function repositoryParts(e){
const t=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(e),[,r,s]=t??[]
;if(void 0===r||void 0===s||"."===s||".."===s)throw(0,
a.J5)("not_found",`${JSON.stringify(e)} is no repository of the form owner/name.`);return{owner:r,repo:s}}
function below(e,t){const r=repositoryParts(t),full=e=>e.replace(" "," /repos/{owner}/{repo}");return{
read:(t,a,s)=>e.read(full(t),{...a,...r},s),list:(t,a,s,n)=>e.list(full(t),{...a,...r},s,n),
pages:(t,a,s)=>e.pages(full(t),{...a,...r},s),write:(t,a,s)=>e.write(full(t),{...a,...r},s),query:(t,a,s)=>e.query(t,{
...a,owner:r.owner,name:r.repo},s)}}}};
