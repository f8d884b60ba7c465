export const id=6871;export const ids=[6871];export const modules={56615:(e,t,a)=>{a.d(t,{B2:()=>k,Jk:()=>d,KR:()=>g,
LY:()=>b,NJ:()=>v,NQ:()=>P,TV:()=>I,VV:()=>_,_r:()=>y,aS:()=>f,av:()=>j,cd:()=>p,gO:()=>E,ho:()=>u,my:()=>w,om:()=>h,
s6:()=>c,tk:()=>T});var r=a(27597)
;const s=r.KCZ([r.aig().int().nonnegative(),r.oad()]).transform(String),n=r.YjP().regex(/^[0-9a-f]{40}$/),o=r.k5n(["commit","tag","tree","blob"]),i=r.YjP().nullish().transform(e=>e??""),l=r.Ikc({
login:r.YjP()}),c=r.L5J().transform(()=>{}),u=r.Ikc({sha:n}).transform(e=>e.sha),d=r.Ikc({id:s,full_name:r.YjP(),
node_id:r.YjP(),default_branch:r.YjP(),permissions:r.Ikc({push:r.zMY().optional()}).optional()}).transform(e=>({id:e.id,
fullName:e.full_name,nodeId:e.node_id,defaultBranch:e.default_branch,canPush:e.permissions?.push??null})),m=r.Ikc({
date:r.YjP()}),h=r.Ikc({sha:n,tree:r.Ikc({sha:n}),parents:r.YOg(r.Ikc({sha:n})),message:r.YjP(),committer:m
}).transform(e=>({sha:e.sha,treeSha:e.tree.sha,parents:e.parents.map(e=>e.sha),message:e.message,
committedAt:e.committer.date})),p=r.Ikc({sha:n,parents:r.YOg(r.Ikc({sha:n})),commit:r.Ikc({tree:r.Ikc({sha:n}),
message:r.YjP(),committer:m})}).transform(e=>({sha:e.sha,treeSha:e.commit.tree.sha,parents:e.parents.map(e=>e.sha),
message:e.commit.message,committedAt:e.commit.committer.date})),g=r.Ikc({ref:r.YjP(),object:r.Ikc({sha:n,type:o})
}).transform(e=>({name:e.ref,sha:e.object.sha,type:e.object.type})),f=r.Ikc({sha:n,tag:r.YjP(),message:r.YjP(),
object:r.Ikc({sha:n,type:o})}).transform(e=>({sha:e.sha,tag:e.tag,message:e.message,targetSha:e.object.sha,
targetType:e.object.type})),w=r.Ikc({status:r.k5n(["identical","ahead","behind","diverged"])}),b=r.Ikc({id:s,
name:r.YjP(),label:r.YjP().nullish(),size:r.aig().int().nonnegative(),state:r.k5n(["uploaded","starter","open"]),
digest:r.YjP().nullish(),content_type:r.YjP(),browser_download_url:r.YjP()}).transform(e=>({id:e.id,name:e.name,
label:""===e.label?null:e.label??null,size:e.size,state:e.state,
digest:/^sha256:[0-9a-f]{64}$/.test(e.digest??"")?e.digest??null:null,contentType:e.content_type,
url:e.browser_download_url})),y=r.Ikc({id:s,tag_name:r.YjP(),target_commitish:r.YjP(),name:i,body:i,draft:r.zMY(),
prerelease:r.zMY(),immutable:r.zMY().optional(),html_url:r.YjP(),upload_url:r.YjP(),assets:r.YOg(b)}).transform(e=>({
id:e.id,tag:e.tag_name,target:e.target_commitish,name:e.name,body:e.body,draft:e.draft,prerelease:e.prerelease,
immutable:e.immutable??!1,url:e.html_url,uploadUrl:e.upload_url,assets:e.assets})),_=r.Ikc({
number:r.aig().int().positive(),id:s,state:r.k5n(["open","closed"]),merged:r.zMY().optional(),
merged_at:r.YjP().nullable(),title:r.YjP(),body:i,draft:r.zMY().optional(),head:r.Ikc({sha:n,repo:r.Ikc({id:s
}).nullable()}),base:r.Ikc({ref:r.YjP()}),labels:r.YOg(r.Ikc({name:r.YjP()})),assignees:r.YOg(l).nullish(),
requested_reviewers:r.YOg(l).nullish(),requested_teams:r.YOg(r.Ikc({slug:r.YjP()})).nullish(),milestone:r.Ikc({
number:r.aig().int().positive()}).nullable(),maintainer_can_modify:r.zMY().optional(),html_url:r.YjP()}).transform(e=>({
number:e.number,id:e.id,state:e.state,merged:e.merged??null!==e.merged_at,title:e.title,body:e.body,draft:e.draft??!1,
headSha:e.head.sha,headRepositoryId:e.head.repo?.id??null,baseRef:e.base.ref,labels:e.labels.map(({name:e})=>e),
assignees:(e.assignees??[]).map(e=>e.login),reviewers:(e.requested_reviewers??[]).map(e=>e.login),
teamReviewers:(e.requested_teams??[]).map(({slug:e})=>e),milestone:e.milestone?.number??null,
maintainerCanModify:e.maintainer_can_modify??null,url:e.html_url})),P=r.Ikc({user:l.nullable(),state:r.YjP()}),Y=r.Ikc({
path:r.YjP(),mode:r.YjP(),type:r.k5n(["blob","tree","commit"]),sha:n}),k=r.Ikc({tree:r.YOg(Y),truncated:r.zMY()
}),j=r.Ikc({sha:n,encoding:r.k5n(["base64","utf-8"]),content:r.YjP()
}).transform(({content:e,encoding:t})=>Buffer.from(e,"base64"===t?"base64":"utf8")),v=r.KCZ([r.YOg(r.L5J()).transform(()=>null),r.Ikc({
type:r.YjP(),sha:n,encoding:r.YjP().optional(),content:r.YjP().optional()})]),I=r.YOg(r.Ikc({name:r.YjP(),type:r.YjP()
})),T=r.Ikc({name:r.YjP(),commit:p}),E=r.Ikc({data:r.g1P(r.YjP(),r.L5J()).nullish(),errors:r.YOg(r.Ikc({
type:r.YjP().optional(),message:r.YjP(),path:r.YOg(r.KCZ([r.YjP(),r.aig()])).optional(),extensions:r.Ikc({
code:r.YjP().optional()}).optional()})).optional()})},43363:(e,t,a)=>{a.d(t,{U:()=>createClient})
;var r=a(58500),s=a(57561),n=a(23892),o=a(27481),i=a(74296);function asGitHubError(e,t,a){if(e instanceof n.y_)return e
;if(e instanceof Error&&e.cause instanceof n.y_)return e.cause
;const{request:r,response:s}=e??{},[o="GET",i=""]=t.split(" "),l="string"==typeof r?.url&&URL.canParse(r.url)?new URL(r.url):null,c="alone"===graphqlRateLimit(s?.data)
;return(0,n.L8)({method:"string"==typeof r?.method?r.method:o,path:null===l?i:l.pathname,
status:c?429:"number"==typeof s?.status?s.status:null,headers:s?.headers??{},data:c?{
message:"GraphQL rate limit exceeded"}:s?.data,reason:reasonOf(e),redact:a})}function checkGraphql(e){
const{data:t}=e,a=(isObject(t)&&Array.isArray(t.errors)?t.errors:[]).some(e=>isObject(e)&&/Something went wrong while executing your query/.test(String(e.message)))
;if(a||null!==graphqlRateLimit(t))throw Object.assign(new Error(a?"GitHub broke off":"GraphQL rate limit"),{response:e})
;return e}function limitOf(e){const{response:t}=e??{},a=t?.headers??{},r=a["retry-after"]
;if(!(void 0===r&&("0"===a["x-ratelimit-remaining"]||200===t?.status))||/\bsecondary rate\b/i.test((0,i.bD)(e)))return{
seconds:Number(r)||l,isSecondary:!0};const s=Number(a["x-ratelimit-reset"]??0);return{
seconds:Math.max(Math.ceil(s-Date.now()/1e3)+1,0),isSecondary:!1}}const l=60;function graphqlRateLimit(e){
if(!isObject(e)||!Array.isArray(e.errors))return null;const t=e.errors.filter(e=>isObject(e)&&"RATE_LIMITED"===e.type)
;if(0===t.length)return null;const a=isObject(e.data)?Object.values(e.data):[]
;return t.some(({path:e})=>Array.isArray(e)&&e.length>1)||a.some(e=>null!==e)?"beside a result":"alone"}
const isObject=e=>"object"==typeof e&&null!==e;function reasonOf(e){
const t=e instanceof Error&&e.cause instanceof Error?e.cause:null,a=t?.cause instanceof Error?t.cause:t,r=[(0,
i.bD)(e),null===a?"":(0,i.bD)(a)].filter(e=>""!==e);return[...new Set(r)].join(": ")}const c=100
;function hasNext({items:e,link:t}){return null===t?e.length===c:/rel="next"/.test(t)}function lastPage({link:e}){
const[,t]=/<[^>]*\?([^>]*)>;\s*rel="last"/.exec(e??"")??[],a=Number(new URLSearchParams(t??"").get("page"))
;return Number.isSafeInteger(a)&&a>0?a:null}
const u=new Set(["POST /repos/{owner}/{repo}/releases","POST /repos/{owner}/{repo}/pulls","POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","POST /repos/{owner}/{repo}/issues/{issue_number}/comments"])
;class Pace{#e;#t;#a;#r=[];#s=10;#n=0;#o=0;constructor({periodMs:e,cancelled:t,log:a}){this.#e=a,this.#t=starts(20,e,t),
this.#a=starts(1,3*e,t)}async run(e,t){/^(?:GET|HEAD) /.test(e)||await this.#t(),u.has(e)&&await this.#a(),
this.#n>=this.#s?await new Promise(e=>this.#r.push(e)):this.#n++;try{return await t()}finally{this.#n--,this.#i()}}
cut(){this.#l(Math.max(1,Math.floor(this.#s/2)))}answered(){this.#s<10&&++this.#o>=50&&this.#l(this.#s+1)}#l(e){
this.#o=0,e!==this.#s&&(this.#s=e,this.#e(`GitHub's secondary rate limit: ${e} requests at once`),this.#i())}#i(){
for(;this.#n<this.#s;){const e=this.#r.shift();if(void 0===e)return;this.#n++,e()}}}function starts(e,t,a){let s=0
;return async()=>{const n=performance.now();s=Math.max(s,n-e*t)+t,s<=n||a.aborted||await(0,r.setTimeout)(s-n,void 0,{
signal:a}).catch(()=>{})}}var d=a(61227);function notSent(){
return new n.y_("cancelled","The job was cancelled before this was sent. Run again.",{status:null,certainty:"refused"})}
const m=3,h=2,p=120,g=1e3,f=1e3;function createClient(e){
const{token:t,log:a=()=>{},cancelled:i=(new AbortController).signal}=e,l="prod"!==e.mode,u=e.transport??(0,
d.g)(e),{hosts:w}=u,b=(0,
o.c)(e.env??{},w.isLoopback),{secondMs:y}=b,redact=e=>null===t||""===t?e:e.replaceAll(t,"***"),_=new Pace({
periodMs:b.pacingMs??e.writePacingMs??f,cancelled:i,log:a}),P=s.E.defaults({baseUrl:w.api,headers:{
"user-agent":e.userAgent??"marketops-action",...null===t?{}:{authorization:`token ${t}`}},request:{fetch:u.fetch,log:{
...console,warn:a}}}),send=(e,t,s=!1)=>async function unlessCancelled(e,t,a){if(e.aborted&&t)throw notSent()
;const r=new AbortController,s=Promise.withResolvers();let n=t;const giveUp=()=>{if(!n)return;const e=notSent()
;r.abort(e),s.reject(e)};e.addEventListener("abort",giveUp);try{const e=a({signal:r.signal,onWait:()=>n=!0,
onSend:()=>n=!1});return await Promise.race([e,s.promise])}finally{e.removeEventListener("abort",giveUp)}
}(i,s,s=>(async(e,t,s)=>{const[o=""]=e.split(" "),{signal:c,onSend:u,onWait:g}=s;l&&(0,d.F)(o,e)
;for(let s=0,l=0,d=0;;)try{const a=await _.run(e,()=>(c.throwIfAborted(),u(),P(e,{...t,request:{signal:c}})))
;return _.answered(),checkGraphql(a)}catch(t){const u=asGitHubError(t,e,redact);if("rate_limited"===u.code){
const{seconds:e,isSecondary:n}=limitOf(t);if(n&&_.cut(),l+=e,++s>h||l>p||i.aborted)throw u;g(),
a(`GitHub's rate limit: waiting ${e} s, as it asks`),await(0,r.setTimeout)(e*y,void 0,{signal:c})}else{if(!((0,
n.H9)(o)&&isLost(u)&&++d<=m))throw u;await(0,r.setTimeout)(d**2*y,void 0,{signal:c})}}})(e,t,s)),parse=(e,t,a)=>{
const r=e.safeParse(t);if(r.success)return r.data;const s=r.error.issues[0]?.path.map(String).join(".")??""
;throw new n.y_("github_error",`${a}: the answer lacks what was expected${""===s?"":` at ${s}`}`,{status:null,
certainty:"ambiguous"})},asking=e=>async(t,a,r)=>parse(r,(await send(t,a,e)).data,t);return{readOnly:l,read:asking(!1),
write:asking(!0),async list(e,t,a,r){const s=await async function readPages(e,t,a=0){
const r=Math.min(t,Math.floor(a/c)+1),s=await Promise.all(Array.from({length:r},(t,a)=>e(a+1)));for(;;){const a=s.at(-1)
;if(!hasNext(a))return s.flatMap(({items:e})=>e);const r=s.length+1,n=Math.max(r,lastPage(a)??r);if(n>t)return null
;const o=Array.from({length:n-r+1},(e,t)=>r+t);s.push(...await Promise.all(o.map(e)))}}(async r=>{
const{headers:s,data:n}=await send(e,{...t,per_page:c,page:r}),{link:o}=s;return{items:parse(a.array(),n,e),
link:void 0===o?null:String(o)}},g,r);if(null!==s)return s;throw new n.y_("github_error",`${e}: more than ${g} pages`,{
status:null,certainty:"ambiguous"})},async graphql(e,t,a){const{data:r}=await send(`POST ${w.graphql}`,{query:e,
variables:t});return parse(a,r,"POST /graphql")},serverClock:u.serverClock,async pause(e){await(0,
r.setTimeout)(e*y/f,void 0,{signal:i}).catch(()=>{})}}}function isLost({status:e,certainty:t}){
return"ambiguous"===t&&(null===e||e>=500)}},9649:(e,t,a)=>{a.d(t,{W:()=>createReader})
;var r=a(23892),s=a(12112),n=a(56615),o=a(86677),i=a(49737);const l=30,c=/^[0-9a-f]{40}$/
;function createReader(e,t=Date.now){const treeLevel=(t,a,r)=>e.read("GET /repos/{owner}/{repo}/git/trees/{tree_sha}",{
...(0,i.v)(t),tree_sha:a,...r?{recursive:"1"}:{}},n.B2),walk=async(e,t,a)=>{
const{tree:s,truncated:n}=await treeLevel(e,t,!1);if(n)throw function cut(e){
return new r.y_("github_error",`GitHub does not list ${e} in full: it is too large.`,{status:null,certainty:"refused"})
}(`a directory of ${e}`);const o=[];for(const t of s){const r=`${a}${t.path}`;o.push({...t,path:r}),
"tree"===t.type&&o.push(...await walk(e,t.sha,`${r}/`))}return o
},assetsOf=(t,a,r=0)=>e.list("GET /repos/{owner}/{repo}/releases/{release_id}/assets",{...(0,i.v)(t),release_id:a
},n.LY,r),whole=async(e,t)=>t.assets.length<l?t:{...t,assets:await assetsOf(e,t.id)},a=(0,o.tO)({
repository:t=>e.read("GET /repos/{owner}/{repo}",(0,i.v)(t),n.Jk),
blob:(t,a)=>e.read("GET /repos/{owner}/{repo}/git/blobs/{file_sha}",{...(0,i.v)(t),file_sha:a},n.av),
commit:async(t,a)=>c.test(a)?((t,a)=>orNull(e.read("GET /repos/{owner}/{repo}/git/commits/{commit_sha}",{...(0,i.v)(t),
commit_sha:a},n.om)))(t,a):orNull(e.read("GET /repos/{owner}/{repo}/commits/{ref}",{...(0,i.v)(t),ref:a,per_page:1
},n.cd),["not_found","validation_failed"]),async ref(t,a){
const r=await orNull(e.read("GET /repos/{owner}/{repo}/git/ref/{ref}",{...(0,i.v)(t),ref:a},n.KR))
;if(null===r)return null;if(r.name!==`refs/${a}`)throw strange(`asked for refs/${a}, GitHub told ${r.name}`);return{
sha:r.sha,type:r.type}},tagObject:(t,a)=>e.read("GET /repos/{owner}/{repo}/git/tags/{tag_sha}",{...(0,i.v)(t),tag_sha:a
},n.aS),async compare(t,a,r){const{status:s}=await e.read("GET /repos/{owner}/{repo}/compare/{basehead}",{...(0,i.v)(t),
basehead:`${a}...${r}`,per_page:1},n.my);return s},async releases(t,a){
const r=await e.list("GET /repos/{owner}/{repo}/releases",(0,i.v)(t),n._r)
;return(await Promise.all(r.filter(e=>e.tag===a).map(e=>whole(t,e)))).sort((e,t)=>BigInt(e.id)<BigInt(t.id)?-1:1)},
async release(t,a,r=0){
const o=r<l?null:(0,s.NN)(assetsOf(t,a,r)),c=await orNull(e.read("GET /repos/{owner}/{repo}/releases/{release_id}",{
...(0,i.v)(t),release_id:a},n._r));return null===c?null:null===o?whole(t,c):{...c,assets:await o}},
async pullRequests(t,r,s){
const{owner:o,repo:l}=(0,i.v)(t),[c,u]=await Promise.all([a.repository(t),e.list("GET /repos/{owner}/{repo}/pulls",{
owner:o,repo:l,state:"all",head:`${o}:${r}`,base:s,sort:"created",direction:"desc"},n.VV)])
;return u.filter(({headRepositoryId:e,baseRef:t})=>e===c.id&&t===s).sort((e,t)=>t.number-e.number)},
pullRequest:(t,a)=>orNull(e.read("GET /repos/{owner}/{repo}/pulls/{pull_number}",{...(0,i.v)(t),pull_number:a},n.VV)),
async reviewedBy(t,a){const r=await e.list("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",{...(0,i.v)(t),
pull_number:a},n.NQ);return[...new Set(r.flatMap(({user:e,state:t})=>null===e||"PENDING"===t?[]:[e.login]))]},
list:(t,a,r)=>e.list(`GET /repos/{owner}/{repo}${a}`,(0,i.v)(t),r),async tree(e,t){
const{tree:a,truncated:r}=await treeLevel(e,t,!0);return r?walk(e,t,""):a},async file(t,r,s){
const o=await orNull(e.read("GET /repos/{owner}/{repo}/contents/{path}",{...(0,i.v)(t),path:r,ref:s},n.NJ))
;if(null===o)return null;if("file"!==o.type)throw strange(`${r} of ${t} is a ${o.type}, not a file`)
;return"base64"===o.encoding&&void 0!==o.content?Buffer.from(o.content,"base64"):a.blob(t,o.sha)}},t);return a}
function strange(e){return new r.y_("github_error",`GitHub's answer is not to be relied on: ${e}.`,{status:null,
certainty:"ambiguous"})}async function orNull(e,t=["not_found"]){try{return await e}catch(e){
if(e instanceof r.y_&&t.includes(e.code))return null;throw e}}}};
