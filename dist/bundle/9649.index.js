export const id=9649;export const ids=[9649];export const modules={56615:(e,t,r)=>{r.d(t,{B2:()=>I,DY:()=>w,IW:()=>b,
Jk:()=>d,KR:()=>y,LY:()=>k,NJ:()=>E,NQ:()=>v,TV:()=>T,VV:()=>j,_r:()=>Y,aS:()=>_,av:()=>G,cd:()=>g,gO:()=>O,ho:()=>c,
my:()=>$,om:()=>h,s6:()=>u,tk:()=>x});var a=r(27597)
;const n=a.KCZ([a.aig().int().nonnegative(),a.oad()]).transform(String),s=a.YjP().regex(/^[0-9a-f]{40}$/),o=a.k5n(["commit","tag","tree","blob"]),i=a.YjP().nullish().transform(e=>e??""),l=a.Ikc({
login:a.YjP()}),u=a.L5J().transform(()=>{}),c=a.Ikc({sha:s}).transform(e=>e.sha),d=a.Ikc({id:n,full_name:a.YjP(),
node_id:a.YjP(),default_branch:a.YjP(),private:a.zMY().optional(),archived:a.zMY().optional(),permissions:a.Ikc({
push:a.zMY().optional()}).optional()}).transform(e=>({id:e.id,fullName:e.full_name,nodeId:e.node_id,
defaultBranch:e.default_branch,isPrivate:e.private??!0,isArchived:e.archived??!1,canPush:e.permissions?.push??null
})),m=a.Ikc({sha:s,parents:a.YOg(a.Ikc({sha:s}))}),p=a.Ikc({tree:a.Ikc({sha:s}),message:a.YjP(),committer:a.Ikc({
date:a.YjP()})}),f=({sha:e,parents:t},{tree:r,message:a,committer:n})=>({sha:e,treeSha:r.sha,parents:t.map(e=>e.sha),
message:a,committedAt:n.date}),h=m.extend(p.shape).transform(e=>f(e,e)),g=m.extend({commit:p
}).transform(e=>f(e,e.commit)),b=a.Ikc({tag_name:a.YjP()}),y=a.Ikc({ref:a.YjP(),object:a.Ikc({sha:s,type:o})
}).transform(e=>({name:e.ref,sha:e.object.sha,type:e.object.type})),w=a.YOg(y),_=a.Ikc({sha:s,tag:a.YjP(),
message:a.YjP(),object:a.Ikc({sha:s,type:o})}).transform(e=>({sha:e.sha,tag:e.tag,message:e.message,
targetSha:e.object.sha,targetType:e.object.type})),$=a.Ikc({status:a.k5n(["identical","ahead","behind","diverged"])
}),k=a.Ikc({id:n,name:a.YjP(),label:a.YjP().nullish(),size:a.aig().int().nonnegative(),
state:a.k5n(["uploaded","starter","open"]),digest:a.YjP().nullish(),content_type:a.YjP(),browser_download_url:a.YjP()
}).transform(e=>({id:e.id,name:e.name,label:""===e.label?null:e.label??null,size:e.size,state:e.state,
digest:/^sha256:[0-9a-f]{64}$/.test(e.digest??"")?e.digest??null:null,contentType:e.content_type,
url:e.browser_download_url})),Y=a.Ikc({id:n,tag_name:a.YjP(),target_commitish:a.YjP(),name:i,body:i,draft:a.zMY(),
prerelease:a.zMY(),immutable:a.zMY().optional(),html_url:a.YjP(),upload_url:a.YjP(),assets:a.YOg(k)}).transform(e=>({
id:e.id,tag:e.tag_name,target:e.target_commitish,name:e.name,body:e.body,draft:e.draft,prerelease:e.prerelease,
immutable:e.immutable??!1,url:e.html_url,uploadUrl:e.upload_url,assets:e.assets})),j=a.Ikc({
number:a.aig().int().positive(),id:n,state:a.k5n(["open","closed"]),merged:a.zMY().optional(),
merged_at:a.YjP().nullable(),title:a.YjP(),body:i,head:a.Ikc({sha:s,repo:a.Ikc({id:n}).nullable()}),base:a.Ikc({
ref:a.YjP(),sha:s}),user:l.nullable(),labels:a.YOg(a.Ikc({name:a.YjP()})),assignees:a.YOg(l).nullish(),
requested_reviewers:a.YOg(l).nullish(),requested_teams:a.YOg(a.Ikc({slug:a.YjP()})).nullish(),milestone:a.Ikc({
number:a.aig().int().positive()}).nullable(),html_url:a.YjP()}).transform(e=>({number:e.number,id:e.id,state:e.state,
merged:e.merged??null!==e.merged_at,title:e.title,body:e.body,headSha:e.head.sha,headRepositoryId:e.head.repo?.id??null,
baseRef:e.base.ref,baseSha:e.base.sha,author:e.user?.login??"",labels:e.labels.map(({name:e})=>e),
assignees:(e.assignees??[]).map(e=>e.login),reviewers:(e.requested_reviewers??[]).map(e=>e.login),
teamReviewers:(e.requested_teams??[]).map(({slug:e})=>e),milestone:e.milestone?.number??null,url:e.html_url})),v=a.Ikc({
user:l.nullable(),state:a.YjP()}),P=a.Ikc({path:a.YjP(),mode:a.YjP(),type:a.k5n(["blob","tree","commit"]),sha:s
}),I=a.Ikc({tree:a.YOg(P),truncated:a.zMY()}),G=a.Ikc({sha:s,encoding:a.k5n(["base64","utf-8"]),content:a.YjP()
}).transform(({content:e,encoding:t})=>Buffer.from(e,"base64"===t?"base64":"utf8")),E=a.KCZ([a.YOg(a.L5J()).transform(()=>null),a.Ikc({
type:a.YjP(),sha:s,encoding:a.YjP().optional(),content:a.YjP().optional()})]),T=a.YOg(a.Ikc({name:a.YjP(),type:a.YjP()
})),x=a.Ikc({name:a.YjP(),commit:g}),O=a.Ikc({data:a.g1P(a.YjP(),a.L5J()).nullish(),errors:a.YOg(a.Ikc({
type:a.YjP().optional(),message:a.YjP(),path:a.YOg(a.KCZ([a.YjP(),a.aig()])).optional(),extensions:a.Ikc({
code:a.YjP().optional()}).optional()})).optional()})},86677:(e,t,r)=>{r.d(t,{a9:()=>u,ef:()=>o,tO:()=>f,yj:()=>c})
;var a=r(52533),n=r(12112),s=r(49737);function o({facts:e,likelyDefault:t}){
const{mode:r,runId:n,runAttempt:s,environment:o,commitSha:l}=e,u=["",`/git/commits/${l}`,...null===t?[]:[`/rules/branches/${i(t)}?per_page=100&page=1`]]
;if("dry_run"===r){const e=null===t?[]:[`/commits/${i(`refs/heads/${t}`)}?per_page=1`]
;return[...u,...e,`/git/ref/${i(`heads/${a.jF}`)}`]}
return[...u,`/branches/${a.jF}`,`/actions/runs/${n}/approvals`,`/actions/runs/${n}/attempts/${s}`,`/environments/${i(o??"")}`,`/commits/${l}`,`/rules/branches/${a.jF}?per_page=100&page=1`]
}function i(e){return encodeURIComponent(e).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}
const l="application/vnd.github.v3+json",u=({actionVersion:e})=>`marketops-action/${e}`
;function c(e,{facts:t,token:r,paths:a=[""]}){
const{owner:n,repo:o}=(0,s.v)(t.repository),i=new AbortController,c=`${e.hosts.api}/repos/${n}/${o}`,d={accept:l,
"user-agent":u(t),authorization:`Bearer ${r}`},m=new Set,p=(t,r)=>{
const{promise:a,resolve:n}=Promise.withResolvers(),s=e.fetch(t,{...r,onSent:()=>n(void 0)})
;return s.catch(()=>n(void 0)),m.add(a),a.then(()=>m.delete(a)),s},f=new Map(a.map(e=>[c+e,p(c+e,{method:"GET",
headers:d,signal:i.signal})]));return{...e,sent:async()=>{await Promise.all(m)},
fetch:(e,t)=>((e,{method:t="GET",headers:r})=>{if("GET"!==t||r?.accept!==l)return;const a=f.get(e);return f.delete(e),a
})(e,t)??p(e,t),drop:()=>{f.size>0&&i.abort(new Error("nobody asked for it"))}}}const d=/^[0-9a-f]{40}$/,m={
repository:()=>!0,commit:([,e])=>d.test(String(e)),tagObject:()=>!0,tree:()=>!0,blob:()=>!0},p=2e3;function f(e,t){
const r=new Map,a=g(e,(e,t,a)=>!0===m[e]?.(t)?(0,n.HK)(r,h(e,t).toLowerCase(),a):a())
;return Object.assign(Object.create(a),{prefetch:e=>{const r=t()+p,s=new Map;let o=!1;const i=g(a,(e,t,r)=>{const a=(0,
n.NN)(r());return s.set(h(e,t),a),a});return(0,n.NN)(e(i)),{reader:g(a,(e,a,n)=>{
const i=h(e,a),l=o||t()>r?void 0:s.get(i);return s.delete(i),void 0===l?n():l.catch(n)}),end:()=>o=!0}}})}
const h=(e,t)=>`${e} ${JSON.stringify(t)}`;function g(e,t){return new Proxy(e,{get(e,r){const a=Reflect.get(e,r,e)
;return"function"!=typeof a?a:(...n)=>t(r,n,()=>Reflect.apply(a,e,n))}})}},73221:(e,t,r)=>{r.d(t,{H9:()=>c,J5:()=>n,
L8:()=>u,W:()=>o,Xd:()=>i,Yb:()=>s,xV:()=>m,y_:()=>GitHubError,yu:()=>p});var a=r(74296);class GitHubError extends a.NL{
status;certainty;constructor(e,t,r){super(e,t),this.name="GitHubError",this.status=r.status,this.certainty=r.certainty}}
function n(e,t){return new GitHubError(e,t,{status:null,certainty:"refused"})}function s(e){
return new GitHubError("github_error",e,{status:null,certainty:"ambiguous"})}function o(e){
return s(`GitHub's answer is not to be relied on: ${e}.`)}async function i(e,t=["not_found"]){try{return await e
}catch(e){if(e instanceof GitHubError&&t.includes(e.code))return null;throw e}}const l=1e3;function u(e){
const{method:t,path:r,status:a,headers:n,reason:s}=e,o=`${t} ${r}`,i=(t,r,n)=>new GitHubError(t,e.redact(`${o}: ${n}`),{
status:a,certainty:r});if(null===a){const e=c(t)?"Check the network and proxy":"It may have acted; the next run looks"
;return i("github_unreachable","ambiguous",`no answer (${s.slice(0,l)}). ${e}.`)}const u=function(e){
if("object"!=typeof e||null===e||!("message"in e)||"string"!=typeof e.message)return null
;const t="errors"in e&&Array.isArray(e.errors)?e.errors:[],r=t.map(f).filter(e=>""!==e);return{
text:[e.message.trim(),...r].join("; ").slice(0,l),codes:t.flatMap(e=>h(e,"code"))}
}(e.data),d=(u?.text??`status ${a}`).replace(/\.$/,"");if(function(e,t,r){if(429===e)return!0;if(403!==e)return!1
;const a="0"===String(t["x-ratelimit-remaining"])
;return a||void 0!==t["retry-after"]||/\brate limit\b|abuse detection/i.test(r)
}(a,n,d))return i("rate_limited","refused",`${d}. ${function(e){const t=Number(e["retry-after"])
;if(t>0)return`GitHub asks to wait ${t} s; run again later.`;const r=Number(e["x-ratelimit-reset"])
;return r>0?`The limit is reset at ${new Date(1e3*r).toISOString()}; run again later.`:"Run again later."}(n)}`)
;if(a>=500)return i("github_error","ambiguous",`GitHub failed with ${a}. ${d}`)
;if(null===u&&a>=400)return i("github_error","ambiguous",`answered ${a} without GitHub's message`);switch(a){case 401:
return i("github_unauthorized","refused",`${d}. The token is not valid (any more): check \`github-token\`.`);case 403:{
const e=m(d,n["x-github-sso"]),t=e?.advice??g(n["x-accepted-github-permissions"],!0)
;return i(e?.code??"github_forbidden","refused",`${d}. ${t}`)}case 404:
return i("not_found","refused",`${d}. It is not there, or the token may not see it: ${g(n["x-accepted-github-permissions"],!1)}`)
;case 422:return i(function(e,t){
return t.includes("already_exists")||/\balready exists\b/i.test(e)?"already_exists":p(e)?"ref_moved":/refusing to allow .*\bworkflows?\b/i.test(e)?"workflow_scope":"validation_failed"
}(d,u?.codes??[]),"refused",d);default:return i("github_error",a>=400?"refused":"ambiguous",`answered ${a}. ${d}`)}}
const c=e=>"GET"===e||"HEAD"===e
;const d=[[/not permitted to create or approve pull requests/i,"pull_requests_not_permitted",'Allow it under Settings → Actions → General → Workflow permissions, "Allow GitHub Actions to create and approve pull requests".'],[/\bworkflows?\b.*\b(?:scope|permission)|refusing to allow/i,"workflow_scope","GITHUB_TOKEN can never touch commits that change workflow files: use the token of a GitHub App with `workflows: write`."],[/\bIP allow list\b/i,"ip_not_allowed","Use a runner whose address is on the list, or let an owner add it."],[/\bSAML\b/,"sso_required","Authorize the token for the organization's single sign-on, or use a GitHub App's."],[/\barchived\b.*\bread-only/i,"repository_archived","Unarchive the repository in its settings, or take it out."]]
;function m(e,t){const r=/^required\b/.test(String(t??"")),[,a,n]=d.find(([t,a])=>t.test(e)||r&&"sso_required"===a)??[]
;if(void 0===a||void 0===n)return null;const s=/\burl=(https:\/\/[^\s;,]+)/.exec(String(t??""))?.[1];return{code:a,
advice:void 0===s?n:`${n} Its owner does that at ${s}`}}function p(e){
return/not a fast[ -]?forward|but expected|expected .*\bOID\b|expected branch to point|stale/i.test(e)}function f(e){
if("string"==typeof e)return e;const[t]=h(e,"message"),r=[...h(e,"resource"),...h(e,"field"),...h(e,"code")].join(" ")
;return t??r}function h(e,t){if("object"!=typeof e||null===e)return[];const r=Reflect.get(e,t)
;return"string"==typeof r?[r]:[]}function g(e,t){
const r=String(e??"").split(";").map(e=>e.split(",").map(y).filter(e=>""!==e)).filter(e=>e.length>0).map(e=>e.join(" and "))
;if(0===r.length)return"check the job's `permissions` and what the token may reach."
;const a=`add ${r.join(", or ")} to the job's permissions.`
;return r.some(e=>e.includes("contents: write"))&&t?`${a} ${b}`:a}
const b="If it is there already, the commit may change workflow files, which GITHUB_TOKEN can never publish, or a ruleset may forbid it."
;function y(e){const[t="",r=""]=e.trim().split("=")
;return/^[a-z_]+$/.test(t)&&/^[a-z]+$/.test(r)?`\`${t.replaceAll("_","-")}: ${r}\``:""}},9649:(e,t,r)=>{r.r(t),r.d(t,{
createReader:()=>h,whole:()=>f});var a=r(27597),n=r(73221),s=r(12112),o=r(56615),i=r(86677),l=r(49737),u=r(39502)
;const c=30,d=["github_forbidden"],m=/^[0-9a-f]{40}$/,p=(e,t,r=0)=>e.list("GET /releases/{release_id}/assets",{
release_id:t},o.LY,r);async function f(e,t){return t.assets.length<c?t:{...t,assets:await p(e,t.id)}}
function h(e,t=Date.now,r=u.m.reader){const h=t=>(0,l.G)(e,t),g=(e,t,r)=>h(e).read("GET /git/trees/{tree_sha}",{
tree_sha:t,...r?{recursive:"1"}:{}},o.B2),b=async(e,t,r)=>{const{tree:a,truncated:s}=await g(e,t,!1);if(s)throw(0,
n.J5)("github_error",`GitHub does not list a directory of ${e} in full: it is too large.`);const o=[];for(const t of a){
const a=`${r}${t.path}`;o.push({...t,path:a}),"tree"===t.type&&o.push(...await b(e,t.sha,`${a}/`))}return o},y=(0,
i.tO)({registries:r,repository:e=>h(e).read("GET ",{},o.Jk),blob:(e,t)=>h(e).read("GET /git/blobs/{file_sha}",{
file_sha:t},o.av),commit:async(e,t)=>m.test(t)?((e,t)=>(0,n.Xd)(h(e).read("GET /git/commits/{commit_sha}",{commit_sha:t
},o.om)))(e,t):(0,n.Xd)(h(e).read("GET /commits/{ref}",{ref:t,per_page:1},o.cd),["not_found","validation_failed"]),
async ref(e,t){const r=await(0,n.Xd)(h(e).read("GET /git/ref/{ref}",{ref:t},o.KR));if(null===r)return null
;if(r.name!==`refs/${t}`)throw(0,n.W)(`asked for refs/${t}, GitHub told ${r.name}`);return{sha:r.sha,type:r.type}},
async refBelow(e,t){const r=await h(e).read("GET /git/matching-refs/{ref}",{ref:`${t}/`},o.DY);return r[0]?.name??null},
tagObject:(e,t)=>h(e).read("GET /git/tags/{tag_sha}",{tag_sha:t},o.aS),async compare(e,t,r){
const{status:a}=await h(e).read("GET /compare/{basehead}",{basehead:`${t}...${r}`,per_page:1},o.my);return a},
async releases(e,t){const r=await h(e).list("GET /releases",{},o._r);return{
found:(await Promise.all(r.filter(e=>e.tag===t).map(t=>f(h(e),t)))).sort((e,t)=>BigInt(e.id)<BigInt(t.id)?-1:1),
full:r.filter(({draft:e,prerelease:t})=>!e&&!t).map(e=>e.tag)}},async release(e,t,r=0){const a=r<c?null:(0,
s.NN)(p(h(e),t,r)),i=await(0,n.Xd)(h(e).read("GET /releases/{release_id}",{release_id:t},o._r))
;return null===i?null:null===a?f(h(e),i):{...i,assets:await a}},async pullRequests(e,t,r){const{owner:a}=(0,
l.v)(e),[n,s]=await Promise.all([y.repository(e),h(e).list("GET /pulls",{state:"all",head:`${a}:${t}`,base:r,
sort:"created",direction:"desc"},o.VV)])
;return s.filter(({headRepositoryId:e,baseRef:t})=>e===n.id&&t===r).sort((e,t)=>t.number-e.number)},
pullRequest:(e,t)=>(0,n.Xd)(h(e).read("GET /pulls/{pull_number}",{pull_number:t},o.VV)),async reviewedBy(e,t){
const r=await h(e).list("GET /pulls/{pull_number}/reviews",{pull_number:t},o.NQ)
;return[...new Set(r.flatMap(({user:e,state:t})=>null===e||"PENDING"===t?[]:[e.login]))]},has:t=>(0,n.Xd)((0,
n.Xd)(e.read(`GET ${t}`,{},o.s6)).then(e=>null!==e),d),async query(e,t,r){const s=a.Ikc({data:r.nullable().catch(null)})
;return(await(0,n.Xd)(h(e).query(t,{},s),d))?.data??null},list:(e,t,r)=>h(e).list(`GET ${t}`,{},r),get:(e,t,r)=>(0,
n.Xd)(h(e).read(`GET ${t}`,{},r)),async tree(e,t){const{tree:r,truncated:a}=await g(e,t,!0);return a?b(e,t,""):r},
async file(e,t,r){const a=await(0,n.Xd)(h(e).read("GET /contents/{path}",{path:t,ref:r},o.NJ));if(null===a)return null
;if("file"!==a.type)throw(0,n.W)(`${t} of ${e} is a ${a.type}, not a file`)
;return"base64"===a.encoding&&void 0!==a.content?Buffer.from(a.content,"base64"):y.blob(e,a.sha)}},t);return y}},
49737:(e,t,r)=>{r.d(t,{G:()=>s,v:()=>n});var a=r(73221);function n(e){
const t=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(e),[,r,n]=t??[]
;if(void 0===r||void 0===n||"."===n||".."===n)throw(0,
a.J5)("not_found",`${JSON.stringify(e)} is no repository of the form owner/name.`);return{owner:r,repo:n}}
function s(e,t){const r=n(t),a=e=>e.replace(" "," /repos/{owner}/{repo}");return{read:(t,n,s)=>e.read(a(t),{...n,...r
},s),list:(t,n,s,o)=>e.list(a(t),{...n,...r},s,o),pages:(t,n,s)=>e.pages(a(t),{...n,...r},s),
write:(t,n,s)=>e.write(a(t),{...n,...r},s),query:(t,a,n)=>e.query(t,{...a,owner:r.owner,name:r.repo},n)}}},
39502:(e,t,r)=>{r.d(t,{c:()=>l,m:()=>i});var a=r(12112),n=r(14626)
;const s=e=>new n.gl("registry_not_named",`${e} is not contacted: no permit rule of the policy names it among its \`registries\`.`,{
certainty:"refused"}),o=()=>Promise.reject(s("A registry")),i={permit:()=>{},reader:{packageInfo:o,manifest:o},
effectsAt:()=>({publishPackage:o,copyBlob:o,putManifest:o})};function l(e){let t=Promise.resolve([]);const n=async e=>{
if(!(await t).includes(e))throw s(e)},o=t=>(0,a.Oo)(async()=>{const{openClients:a}=await r.e(473).then(r.bind(r,70473))
;return a(e,{pinned:async e=>{if(!1===t?.includes(e))throw s(e);await n(e)},named:n})}),i=o(null);return{permit:e=>{t=e
},reader:{packageInfo:async(...e)=>(await i()).npm.packageInfo(...e),
manifest:async(...e)=>(await i()).oci.manifest(...e)},effectsAt:e=>{const t=o(e);return{
publishPackage:async(...e)=>(await t()).npm.publishPackage(...e),copyBlob:async(...e)=>(await t()).oci.copyBlob(...e),
putManifest:async(...e)=>(await t()).oci.putManifest(...e)}}}}},14626:(e,t,r)=>{r.d(t,{J5:()=>n,Ri:()=>o,Yb:()=>s,
gl:()=>RegistryError});var a=r(74296);class RegistryError extends a.NL{status;certainty
;constructor(e,t,{status:r=null,certainty:a}){super(e,t),this.name="RegistryError",this.status=r,this.certainty=a}}
const n=(e,t)=>new RegistryError(e,t,{certainty:"refused"}),s=(e,t=null)=>new RegistryError("registry_error",e,{
status:t,certainty:"ambiguous"});function o(e,t,{unauthorized:r,how:a}){
return e>=500||e<400?s(t,e):r.includes(e)?new RegistryError("registry_unauthorized",`${t}. ${a}`,{status:e,
certainty:"refused"}):new RegistryError("registry_refused",t,{status:e,certainty:"refused"})}}};
