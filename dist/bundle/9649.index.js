export const id=9649;export const ids=[9649];export const modules={56615:(e,t,r)=>{r.d(t,{B2:()=>Y,Jk:()=>d,KR:()=>g,
LY:()=>y,NJ:()=>P,NQ:()=>k,TV:()=>I,VV:()=>$,_r:()=>_,aS:()=>b,av:()=>v,cd:()=>h,gO:()=>E,ho:()=>c,my:()=>w,om:()=>f,
s6:()=>u,tk:()=>G});var s=r(27597)
;const a=s.KCZ([s.aig().int().nonnegative(),s.oad()]).transform(String),n=s.YjP().regex(/^[0-9a-f]{40}$/),o=s.k5n(["commit","tag","tree","blob"]),i=s.YjP().nullish().transform(e=>e??""),l=s.Ikc({
login:s.YjP()}),u=s.L5J().transform(()=>{}),c=s.Ikc({sha:n}).transform(e=>e.sha),d=s.Ikc({id:a,full_name:s.YjP(),
node_id:s.YjP(),default_branch:s.YjP(),private:s.zMY().optional(),permissions:s.Ikc({push:s.zMY().optional()
}).optional()}).transform(e=>({id:e.id,fullName:e.full_name,nodeId:e.node_id,defaultBranch:e.default_branch,
isPrivate:e.private??!0,canPush:e.permissions?.push??null})),m=s.Ikc({sha:n,parents:s.YOg(s.Ikc({sha:n}))}),p=s.Ikc({
tree:s.Ikc({sha:n}),message:s.YjP(),committer:s.Ikc({date:s.YjP()})
}),commitInfo=({sha:e,parents:t},{tree:r,message:s,committer:a})=>({sha:e,treeSha:r.sha,parents:t.map(e=>e.sha),
message:s,committedAt:a.date}),f=m.extend(p.shape).transform(e=>commitInfo(e,e)),h=m.extend({commit:p
}).transform(e=>commitInfo(e,e.commit)),g=s.Ikc({ref:s.YjP(),object:s.Ikc({sha:n,type:o})}).transform(e=>({name:e.ref,
sha:e.object.sha,type:e.object.type})),b=s.Ikc({sha:n,tag:s.YjP(),message:s.YjP(),object:s.Ikc({sha:n,type:o})
}).transform(e=>({sha:e.sha,tag:e.tag,message:e.message,targetSha:e.object.sha,targetType:e.object.type})),w=s.Ikc({
status:s.k5n(["identical","ahead","behind","diverged"])}),y=s.Ikc({id:a,name:s.YjP(),label:s.YjP().nullish(),
size:s.aig().int().nonnegative(),state:s.k5n(["uploaded","starter","open"]),digest:s.YjP().nullish(),
content_type:s.YjP(),browser_download_url:s.YjP()}).transform(e=>({id:e.id,name:e.name,
label:""===e.label?null:e.label??null,size:e.size,state:e.state,
digest:/^sha256:[0-9a-f]{64}$/.test(e.digest??"")?e.digest??null:null,contentType:e.content_type,
url:e.browser_download_url})),_=s.Ikc({id:a,tag_name:s.YjP(),target_commitish:s.YjP(),name:i,body:i,draft:s.zMY(),
prerelease:s.zMY(),immutable:s.zMY().optional(),html_url:s.YjP(),upload_url:s.YjP(),assets:s.YOg(y)}).transform(e=>({
id:e.id,tag:e.tag_name,target:e.target_commitish,name:e.name,body:e.body,draft:e.draft,prerelease:e.prerelease,
immutable:e.immutable??!1,url:e.html_url,uploadUrl:e.upload_url,assets:e.assets})),$=s.Ikc({
number:s.aig().int().positive(),id:a,state:s.k5n(["open","closed"]),merged:s.zMY().optional(),
merged_at:s.YjP().nullable(),title:s.YjP(),body:i,head:s.Ikc({sha:n,repo:s.Ikc({id:a}).nullable()}),base:s.Ikc({
ref:s.YjP()}),labels:s.YOg(s.Ikc({name:s.YjP()})),assignees:s.YOg(l).nullish(),requested_reviewers:s.YOg(l).nullish(),
requested_teams:s.YOg(s.Ikc({slug:s.YjP()})).nullish(),milestone:s.Ikc({number:s.aig().int().positive()}).nullable(),
html_url:s.YjP()}).transform(e=>({number:e.number,id:e.id,state:e.state,merged:e.merged??null!==e.merged_at,
title:e.title,body:e.body,headSha:e.head.sha,headRepositoryId:e.head.repo?.id??null,baseRef:e.base.ref,
labels:e.labels.map(({name:e})=>e),assignees:(e.assignees??[]).map(e=>e.login),
reviewers:(e.requested_reviewers??[]).map(e=>e.login),teamReviewers:(e.requested_teams??[]).map(({slug:e})=>e),
milestone:e.milestone?.number??null,url:e.html_url})),k=s.Ikc({user:l.nullable(),state:s.YjP()}),j=s.Ikc({path:s.YjP(),
mode:s.YjP(),type:s.k5n(["blob","tree","commit"]),sha:n}),Y=s.Ikc({tree:s.YOg(j),truncated:s.zMY()}),v=s.Ikc({sha:n,
encoding:s.k5n(["base64","utf-8"]),content:s.YjP()
}).transform(({content:e,encoding:t})=>Buffer.from(e,"base64"===t?"base64":"utf8")),P=s.KCZ([s.YOg(s.L5J()).transform(()=>null),s.Ikc({
type:s.YjP(),sha:n,encoding:s.YjP().optional(),content:s.YjP().optional()})]),I=s.YOg(s.Ikc({name:s.YjP(),type:s.YjP()
})),G=s.Ikc({name:s.YjP(),commit:h}),E=s.Ikc({data:s.g1P(s.YjP(),s.L5J()).nullish(),errors:s.YOg(s.Ikc({
type:s.YjP().optional(),message:s.YjP(),path:s.YOg(s.KCZ([s.YjP(),s.aig()])).optional(),extensions:s.Ikc({
code:s.YjP().optional()}).optional()})).optional()})},86677:(e,t,r)=>{r.d(t,{a9:()=>userAgentOf,ef:()=>firstReads,
tO:()=>cachingReader,yj:()=>prefetch});var s=r(52533),a=r(12112),n=r(49737)
;function firstReads({facts:e,likelyDefault:t}){
const{mode:r,runId:a,runAttempt:n,environment:o,commitSha:i}=e,l=["",`/git/commits/${i}`,...null===t?[]:[`/rules/branches/${encoded(t)}?per_page=100&page=1`]]
;if("dry_run"===r){const e=null===t?[]:[`/commits/${encoded(`refs/heads/${t}`)}?per_page=1`]
;return[...l,...e,`/git/ref/${encoded(`heads/${s.jF}`)}`]}
return[...l,`/branches/${s.jF}`,`/actions/runs/${a}/approvals`,`/actions/runs/${a}/attempts/${n}`,`/environments/${encoded(o??"")}`,`/commits/${i}`,`/rules/branches/${s.jF}?per_page=100&page=1`]
}function encoded(e){
return encodeURIComponent(e).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}
const o="application/vnd.github.v3+json",userAgentOf=({actionVersion:e})=>`marketops-action/${e}`
;function prefetch(e,{facts:t,token:r,paths:s=[""]}){
const{owner:a,repo:i}=(0,n.v)(t.repository),l=new AbortController,u=`${e.hosts.api}/repos/${a}/${i}`,c={accept:o,
"user-agent":userAgentOf(t),authorization:`Bearer ${r}`},d=new Set,send=(t,r)=>{
const{promise:s,resolve:a}=Promise.withResolvers(),n=e.fetch(t,{...r,onSent:()=>a(void 0)})
;return n.catch(()=>a(void 0)),d.add(s),s.then(()=>d.delete(s)),n},m=new Map(s.map(e=>[u+e,send(u+e,{method:"GET",
headers:c,signal:l.signal})]));return{...e,sent:async()=>{await Promise.all(d)},
fetch:(e,t)=>((e,{method:t="GET",headers:r})=>{if("GET"!==t||r?.accept!==o)return;const s=m.get(e);return m.delete(e),s
})(e,t)??send(e,t),drop:()=>{m.size>0&&l.abort(new Error("nobody asked for it"))}}}const i=/^[0-9a-f]{40}$/,l={
repository:()=>!0,commit:([,e])=>i.test(String(e)),tagObject:()=>!0,tree:()=>!0,blob:()=>!0},u=2e3
;function cachingReader(e,t){const r=new Map,s=intercepted(e,(e,t,s)=>!0===l[e]?.(t)?(0,
a.HK)(r,keyOf(e,t).toLowerCase(),s):s());return Object.assign(Object.create(s),{prefetch:e=>{const r=t()+u,n=new Map
;let o=!1;const i=intercepted(s,(e,t,r)=>{const s=(0,a.NN)(r());return n.set(keyOf(e,t),s),s});return(0,a.NN)(e(i)),{
reader:intercepted(s,(e,s,a)=>{const i=keyOf(e,s),l=o||t()>r?void 0:n.get(i);return n.delete(i),
void 0===l?a():l.catch(a)}),end:()=>o=!0}}})}const keyOf=(e,t)=>`${e} ${JSON.stringify(t)}`;function intercepted(e,t){
return new Proxy(e,{get(e,r){const s=Reflect.get(e,r,e)
;return"function"!=typeof s?s:(...a)=>t(r,a,()=>Reflect.apply(s,e,a))}})}},73221:(e,t,r)=>{r.d(t,{H9:()=>isRead,
J5:()=>refused,L8:()=>classify,W:()=>unreliable,Xd:()=>orNull,Yb:()=>doubtful,y_:()=>GitHubError,yu:()=>isMoved})
;var s=r(74296);class GitHubError extends s.NL{status;certainty;constructor(e,t,r){super(e,t),this.name="GitHubError",
this.status=r.status,this.certainty=r.certainty}}function refused(e,t){return new GitHubError(e,t,{status:null,
certainty:"refused"})}function doubtful(e){return new GitHubError("github_error",e,{status:null,certainty:"ambiguous"})}
function unreliable(e){return doubtful(`GitHub's answer is not to be relied on: ${e}.`)}
async function orNull(e,t=["not_found"]){try{return await e}catch(e){
if(e instanceof GitHubError&&t.includes(e.code))return null;throw e}}const a=1e3;function classify(e){
const{method:t,path:r,status:s,headers:n,reason:o}=e,i=`${t} ${r}`,make=(t,r,a)=>new GitHubError(t,e.redact(`${i}: ${a}`),{
status:s,certainty:r});if(null===s){
const e=isRead(t)?"Check the network and proxy":"It may have acted; the next run looks"
;return make("github_unreachable","ambiguous",`no answer (${o.slice(0,a)}). ${e}.`)}const l=function answerOf(e){
if("object"!=typeof e||null===e||!("message"in e)||"string"!=typeof e.message)return null
;const t="errors"in e&&Array.isArray(e.errors)?e.errors:[],r=t.map(detail).filter(e=>""!==e);return{
text:[e.message.trim(),...r].join("; ").slice(0,a),codes:t.flatMap(e=>field(e,"code"))}
}(e.data),u=l?.text??`status ${s}`;if(function isRateLimit(e,t,r){if(429===e)return!0;if(403!==e)return!1
;const s="0"===String(t["x-ratelimit-remaining"])
;return s||void 0!==t["retry-after"]||/\brate limit\b|abuse detection/i.test(r)
}(s,n,u))return make("rate_limited","refused",`${u}. ${function whenAgain(e){const t=Number(e["retry-after"])
;if(t>0)return`GitHub asks to wait ${t} s; run again later.`;const r=Number(e["x-ratelimit-reset"])
;return r>0?`The limit is reset at ${new Date(1e3*r).toISOString()}; run again later.`:"Run again later."}(n)}`)
;if(s>=500)return make("github_error","ambiguous",`GitHub failed with ${s}. ${u}`)
;if(null===l&&s>=400)return make("github_error","ambiguous",`answered ${s} without GitHub's message`);switch(s){
case 401:return make("github_unauthorized","refused",`${u}. The token is not valid (any more): check \`github-token\`.`)
;case 403:return make(function forbiddenCode(e){
return/not permitted to create or approve pull requests/i.test(e)?"pull_requests_not_permitted":/\bworkflows?\b.*\b(?:scope|permission)|refusing to allow/i.test(e)?"workflow_scope":"github_forbidden"
}(u),"refused",`${u}. ${permissionAdvice(u,n["x-accepted-github-permissions"])}`);case 404:
return make("not_found","refused",`${u}. It is not there, or the token may not see it: ${permissionAdvice("",n["x-accepted-github-permissions"])}`)
;case 422:return make(function unprocessableCode(e,t){
return t.includes("already_exists")||/\balready exists\b/i.test(e)?"already_exists":isMoved(e)?"ref_moved":/refusing to allow .*\bworkflows?\b/i.test(e)?"workflow_scope":"validation_failed"
}(u,l?.codes??[]),"refused",u);default:return make("github_error",s>=400?"refused":"ambiguous",`answered ${s}. ${u}`)}}
const isRead=e=>"GET"===e||"HEAD"===e;function isMoved(e){
return/not a fast[ -]?forward|but expected|expected .*\bOID\b|expected branch to point|stale/i.test(e)}
function detail(e){if("string"==typeof e)return e
;const[t]=field(e,"message"),r=[...field(e,"resource"),...field(e,"field"),...field(e,"code")].join(" ");return t??r}
function field(e,t){if("object"!=typeof e||null===e)return[];const r=Reflect.get(e,t);return"string"==typeof r?[r]:[]}
function permissionAdvice(e,t){
if(/not permitted to create or approve pull requests/i.test(e))return'Allow it under Settings → Actions → General → Workflow permissions, "Allow GitHub Actions to create and approve pull requests".'
;if(/\bworkflows?\b.*\b(?:scope|permission)|refusing to allow/i.test(e))return n
;const r=String(t??"").split(";").map(e=>e.split(",").map(asYaml).filter(e=>""!==e)).filter(e=>e.length>0).map(e=>e.join(" and "))
;if(0===r.length)return"check the job's `permissions` and what the token may reach."
;const s=`add ${r.join(", or ")} to the job's permissions.`
;return r.some(e=>e.includes("contents: write"))&&""!==e?`${s} ${o}`:s}
const n="GITHUB_TOKEN can never touch commits that change workflow files: use the token of a GitHub App with `workflows: write`.",o="If it is there already, the commit may change workflow files, which GITHUB_TOKEN can never publish, or a ruleset may forbid it."
;function asYaml(e){const[t="",r=""]=e.trim().split("=")
;return/^[a-z_]+$/.test(t)&&/^[a-z]+$/.test(r)?`\`${t.replaceAll("_","-")}: ${r}\``:""}},9649:(e,t,r)=>{r.r(t),r.d(t,{
EMBEDDED_ASSETS:()=>l,createReader:()=>createReader});var s=r(73221),a=r(12112),n=r(56615),o=r(86677),i=r(49737)
;const l=30,u=/^[0-9a-f]{40}$/;function createReader(e,t=Date.now){const at=t=>(0,
i.G)(e,t),treeLevel=(e,t,r)=>at(e).read("GET /git/trees/{tree_sha}",{tree_sha:t,...r?{recursive:"1"}:{}
},n.B2),walk=async(e,t,r)=>{const{tree:a,truncated:n}=await treeLevel(e,t,!1);if(n)throw(0,
s.J5)("github_error",`GitHub does not list a directory of ${e} in full: it is too large.`);const o=[];for(const t of a){
const s=`${r}${t.path}`;o.push({...t,path:s}),"tree"===t.type&&o.push(...await walk(e,t.sha,`${s}/`))}return o
},assetsOf=(e,t,r=0)=>at(e).list("GET /releases/{release_id}/assets",{release_id:t
},n.LY,r),whole=async(e,t)=>t.assets.length<l?t:{...t,assets:await assetsOf(e,t.id)},r=(0,o.tO)({
repository:e=>at(e).read("GET ",{},n.Jk),blob:(e,t)=>at(e).read("GET /git/blobs/{file_sha}",{file_sha:t},n.av),
commit:async(e,t)=>u.test(t)?((e,t)=>(0,s.Xd)(at(e).read("GET /git/commits/{commit_sha}",{commit_sha:t},n.om)))(e,t):(0,
s.Xd)(at(e).read("GET /commits/{ref}",{ref:t,per_page:1},n.cd),["not_found","validation_failed"]),async ref(e,t){
const r=await(0,s.Xd)(at(e).read("GET /git/ref/{ref}",{ref:t},n.KR));if(null===r)return null
;if(r.name!==`refs/${t}`)throw(0,s.W)(`asked for refs/${t}, GitHub told ${r.name}`);return{sha:r.sha,type:r.type}},
tagObject:(e,t)=>at(e).read("GET /git/tags/{tag_sha}",{tag_sha:t},n.aS),async compare(e,t,r){
const{status:s}=await at(e).read("GET /compare/{basehead}",{basehead:`${t}...${r}`,per_page:1},n.my);return s},
async releases(e,t){const r=await at(e).list("GET /releases",{},n._r)
;return(await Promise.all(r.filter(e=>e.tag===t).map(t=>whole(e,t)))).sort((e,t)=>BigInt(e.id)<BigInt(t.id)?-1:1)},
async release(e,t,r=0){
const o=r<l?null:(0,a.NN)(assetsOf(e,t,r)),i=await(0,s.Xd)(at(e).read("GET /releases/{release_id}",{release_id:t},n._r))
;return null===i?null:null===o?whole(e,i):{...i,assets:await o}},async pullRequests(e,t,s){const{owner:a}=(0,
i.v)(e),[o,l]=await Promise.all([r.repository(e),at(e).list("GET /pulls",{state:"all",head:`${a}:${t}`,base:s,
sort:"created",direction:"desc"},n.VV)])
;return l.filter(({headRepositoryId:e,baseRef:t})=>e===o.id&&t===s).sort((e,t)=>t.number-e.number)},
pullRequest:(e,t)=>(0,s.Xd)(at(e).read("GET /pulls/{pull_number}",{pull_number:t},n.VV)),async reviewedBy(e,t){
const r=await at(e).list("GET /pulls/{pull_number}/reviews",{pull_number:t},n.NQ)
;return[...new Set(r.flatMap(({user:e,state:t})=>null===e||"PENDING"===t?[]:[e.login]))]},
list:(e,t,r)=>at(e).list(`GET ${t}`,{},r),async tree(e,t){const{tree:r,truncated:s}=await treeLevel(e,t,!0)
;return s?walk(e,t,""):r},async file(e,t,a){const o=await(0,s.Xd)(at(e).read("GET /contents/{path}",{path:t,ref:a
},n.NJ));if(null===o)return null;if("file"!==o.type)throw(0,s.W)(`${t} of ${e} is a ${o.type}, not a file`)
;return"base64"===o.encoding&&void 0!==o.content?Buffer.from(o.content,"base64"):r.blob(e,o.sha)}},t);return r}},
49737:(e,t,r)=>{r.d(t,{G:()=>below,v:()=>repositoryParts});var s=r(73221);function repositoryParts(e){
const t=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(e),[,r,a]=t??[]
;if(void 0===r||void 0===a||"."===a||".."===a)throw(0,
s.J5)("not_found",`${JSON.stringify(e)} is no repository of the form owner/name.`);return{owner:r,repo:a}}
function below(e,t){const r=repositoryParts(t),full=e=>e.replace(" "," /repos/{owner}/{repo}");return{
read:(t,s,a)=>e.read(full(t),{...s,...r},a),list:(t,s,a,n)=>e.list(full(t),{...s,...r},a,n),
pages:(t,s,a)=>e.pages(full(t),{...s,...r},a),write:(t,s,a)=>e.write(full(t),{...s,...r},a),query:(t,s,a)=>e.query(t,{
...s,owner:r.owner,name:r.repo},a)}}}};
