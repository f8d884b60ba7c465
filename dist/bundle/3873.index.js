export const id=3873;export const ids=[3873];export const modules={56736:(e,t,r)=>{r.d(t,{uV:()=>SeedError,
dS:()=>parseSeed,yk:()=>startGitHub,Nt:()=>startSeeded});class ApiError extends Error{status;errors;headers
;constructor(e,t,r={}){super(t),this.name="ApiError",this.status=e,this.errors=r.errors??null,this.headers=r.headers??{}
}body(){return{message:this.message,...null===this.errors?{}:{errors:this.errors},
documentation_url:"https://docs.github.com/rest",status:String(this.status)}}}function notFound(){
return new ApiError(404,"Not Found")}function unprocessable(e){return new ApiError(422,e)}function invalid(...e){
return new ApiError(422,"Validation Failed",{errors:e})}function malformed(e){
return unprocessable(`Invalid request.\n\n${e}`)}function forbidden(e="Resource not accessible by integration"){
return new ApiError(403,e)}class FieldFailure extends Error{type;constructor(e,t){super(t),this.type=e}}var n=r(77598)
;function hashObject(e,t){return(0,n.createHash)("sha1").update(`${e} ${t.length}\0`).update(t).digest("hex")}
function sortEntries(e){const key=e=>Buffer.from("40000"===e.mode?`${e.name}/`:e.name)
;return[...e].sort((e,t)=>Buffer.compare(key(e),key(t)))}function encodeTree(e){
return Buffer.concat(sortEntries(e).flatMap(e=>[Buffer.from(`${e.mode} ${e.name}\0`),Buffer.from(e.sha,"hex")]))}
function formatIdentity(e){const clean=e=>e.replace(/[<>\n\0]/g,"").trim()
;return`${clean(e.name)} <${clean(e.email)}> ${e.seconds} ${e.zone}`}function commitPayload(e){return commitText(e,"")}
function encodeCommit(e){const t=void 0===e.signature?"":`gpgsig ${e.signature.trimEnd().replaceAll("\n","\n ")}\n`
;return Buffer.from(commitText(e,t))}function commitText(e,t){
const r=e.parents.map(e=>`parent ${e}\n`).join(""),n=`author ${formatIdentity(e.author)}\ncommitter ${formatIdentity(e.committer)}\n`
;return`tree ${e.tree}\n${r}${n}${t}\n${e.message}`}function encodeTag(e){
const t=`object ${e.object}\ntype ${e.type}\ntag ${e.tag}\ntagger ${formatIdentity(e.tagger)}\n`
;return Buffer.from(`${t}\n${e.message}`)}function parseDate(e){const t=Date.parse(e);if(!Number.isFinite(t))return null
;const r=/([+-]\d\d):?(\d\d)$/.exec(e);return{seconds:Math.floor(t/1e3),zone:null===r?"+0000":`${r[1]}${r[2]}`}}
const s="4b825dc642cb6eb9a060e54bf8d69288fbee4904";class ObjectStore{#e=new Map([[s,{type:"tree",value:[]}]])
;putBlob(e){return this.#t(hashObject("blob",e),{type:"blob",value:e})}putTree(e){
return this.#t(hashObject("tree",encodeTree(e)),{type:"tree",value:e})}
putCommit(e,t=hashObject("commit",encodeCommit(e))){return this.#t(t,{type:"commit",value:e})}putTag(e){
return this.#t(hashObject("tag",encodeTag(e)),{type:"tag",value:e})}#t(e,t){return this.#e.has(e)||this.#e.set(e,t),e}
typeOf(e){return this.#e.get(e)?.type??null}blob(e){const t=this.#e.get(e);return"blob"===t?.type?t.value:null}tree(e){
const t=this.#e.get(e);return"tree"===t?.type?t.value:null}commit(e){const t=this.#e.get(e)
;return"commit"===t?.type?t.value:null}tag(e){const t=this.#e.get(e);return"tag"===t?.type?t.value:null}peel(e){let t=e
;for(let e=this.tag(t);null!==e;e=this.tag(t))t=e.object;return"commit"===this.typeOf(t)?t:null}commitsWithPrefix(e){
return[...this.#e].filter(([t,r])=>"commit"===r.type&&t.startsWith(e)).map(([e])=>e)}encoded(){
return new Map([...this.#e].map(([e,t])=>{
const r=(({type:e,value:t})=>"blob"===e?t:"tree"===e?encodeTree(t):"commit"===e?encodeCommit(t):encodeTag(t))(t)
;return[e,Buffer.concat([Buffer.from(`${t.type} ${r.length}\0`),r])]}))}adopt(e){for(const[t,r]of e.#e)this.#t(t,r)}}
function isTreePath(e){return e.split("/").every(e=>""!==e&&!/^(\.|\.\.|\.git)$/i.test(e))&&!e.includes("\0")}
function editTree(e,t,r){const n=new Map((e.tree(t??s)??[]).map(e=>[e.name,e])),o=new Map;for(const e of r){
const t=e.path.indexOf("/");if(t>=0){const r=e.path.slice(0,t),n=o.get(r)??[];n.push({...e,path:e.path.slice(t+1)}),
o.set(r,n)}else if(null!==e.sha)n.set(e.path,{mode:e.mode.replace(/^0/,""),name:e.path,sha:e.sha
});else if(!n.delete(e.path))return null}for(const[t,r]of o){
const o=n.get(t),a=editTree(e,"40000"===o?.mode?o.sha:null,r);if(null===a)return null;a===s?n.delete(t):n.set(t,{
mode:"40000",name:t,sha:a})}return e.putTree([...n.values()])}function flatten(e,t,r=!1,n=""){
return sortEntries(e.tree(t)??[]).flatMap(t=>{const s={path:`${n}${t.name}`,mode:t.mode,sha:t.sha}
;if("40000"!==t.mode)return[s];const o=flatten(e,t.sha,r,`${s.path}/`);return r?[s,...o]:o})}function lookup(e,t,r){
let n={path:"",mode:"40000",sha:t};for(const t of r.split("/").filter(e=>""!==e)){
const r=(e.tree(n.sha)??[]).find(e=>e.name===t);if(void 0===r)return null;n={path:""===n.path?t:`${n.path}/${t}`,
mode:r.mode,sha:r.sha}}return n}const o={login:"github-actions[bot]",id:41898282,type:"Bot"};class World{urls={api:"",
uploads:"",graphql:"",server:""};repos=new Map;formerNames=new Map;users=new Map;teams=new Map;tokens;clockOffset=0
;#r=1e3;constructor(e){this.tokens=e,this.users.set(o.login,o);for(const t of Object.values(e))this.user(actorLogin(t))}
nextId(){return this.#r+=1,this.#r}now(){return new Date(Date.now()+this.clockOffset)}timestamp(){
return isoSeconds(this.now())}user(e){const t=this.users.get(e.toLowerCase());if(void 0!==t)return t;const r={login:e,
id:this.nextId(),type:e.endsWith("[bot]")?"Bot":"User"};return this.users.set(e.toLowerCase(),r),r}repo(e,t){
return this.repos.get(`${e}/${t}`.toLowerCase())??null}addRepo(e,t,r,n,{fork:s=!1,seenBy:o=null}={}){
const a=this.timestamp(),i={id:r,owner:this.user(e).login,name:t,defaultBranch:n,fork:s,seenBy:o,createdAt:a,pushedAt:a,
objects:new ObjectStore,refs:new Map,releases:new Map,latestRelease:null,issues:new Map,comments:new Map,labels:new Map,
milestones:new Map,runs:new Map,environments:new Map,artifacts:[],activity:[],rulesets:[],protections:[],
immutableReleases:!1,immutableTags:new Set,pullsCreationAllowed:!0,workflowGuard:!1}
;return this.repos.set(`${e}/${t}`.toLowerCase(),i),i}}function actorLogin(e){
return!0!==e.app||e.login.endsWith("[bot]")?e.login:o.login}function isoSeconds(e){
return e.toISOString().replace(/\.\d{3}Z$/,"Z")}function nodeId(e,t){
return`${e}_${Buffer.from(`${e}:${t}`).toString("base64url")}`}function openIssue(e,t,r){const n=e.timestamp(),s={...r,
id:e.nextId(),number:t.issues.size+1,state:"open",labels:[],assignees:[],milestone:null,createdAt:n,updatedAt:n,
closedAt:null};return t.issues.set(s.number,s),s}function labelNamed(e,t,r){const n=t.labels.get(r.toLowerCase())
;if(void 0!==n)return n;const s={id:e.nextId(),name:r,color:"ededed",description:null}
;return t.labels.set(r.toLowerCase(),s),s}function issueNode(e){return nodeId(null===e.pull?"I":"PR",e.id)}
function ancestors(e,t,r){const n=new Set,s=[t]
;for(let t=s.pop();void 0!==t&&!n.has(r??"");t=s.pop())n.has(t)||(n.add(t),s.push(...e.commit(t)?.parents??[]));return n
}function descendsFrom(e,t,r){return ancestors(e,t,r).has(r)}function log(e,t,r=new Set){
const n=[...ancestors(e,t)].filter(e=>!r.has(e)),s=new Map(n.map(e=>[e,0]))
;for(const t of n)for(const r of e.commit(t)?.parents??[]){const e=s.get(r);void 0!==e&&s.set(r,e+1)}
const date=t=>e.commit(t)?.committer.seconds??0,o=n.filter(e=>0===s.get(e)),a=[];for(;o.length>0;){
o.sort((e,t)=>date(e)-date(t));const t=o.pop();a.push(t);for(const r of e.commit(t)?.parents??[]){
const e=(s.get(r)??0)-1;s.has(r)&&(s.set(r,e),0===e&&o.push(r))}}return a}function isRefName(e){const t=e.split("/")
;return e.startsWith("refs/")&&t.length>=3&&t.every(e=>""!==e&&!e.startsWith(".")&&!e.endsWith(".lock"))&&!e.includes("..")&&!e.includes("@{")&&!e.endsWith(".")&&!/[\u0000-\u0020\u007f~^:?*[\\]/.test(e)
}function matchesPattern(e,t){if("~ALL"===t)return!0
;const r=t.split(/(\*\*|\*|\?)/).map(e=>"**"===e?".*":"*"===e?"[^/]*":"?"===e?"[^/]":e.replace(/[.+^${}()|[\]\\]/g,"\\$&")).join("")
;return new RegExp(`^${r}$`).test(e)}var a=r(37291);function diffTrees(e,t,r){
const rows=t=>new Map(flatten(e,t).map(e=>[e.path,e])),n=rows(t??s),o=rows(r)
;return[...new Set([...n.keys(),...o.keys()])].filter(e=>n.get(e)?.sha!==o.get(e)?.sha||n.get(e)?.mode!==o.get(e)?.mode).sort((e,t)=>Buffer.compare(Buffer.from(e),Buffer.from(t))).map(t=>function diffFile(e,t,r,n){
const s=void 0===r?"added":void 0===n?"removed":"modified",o=n??r??"",i=(void 0===r?null:e.blob(r))??Buffer.alloc(0),l=(void 0===n?null:e.blob(n))??Buffer.alloc(0)
;if(i.includes(0)||l.includes(0))return{path:t,status:s,sha:o,additions:0,deletions:0,patch:null}
;const u=0===i.length||0===l.length?1/0:1e3,d={context:3,maxEditLength:u
},c=(0,a.YB)("","",i.toString(),l.toString(),void 0,void 0,d);if(void 0===c)return{path:t,status:s,sha:o,
additions:lineCount(l),deletions:lineCount(i),patch:null}
;const m=c.hunks.flatMap(e=>e.lines),p=m.filter(e=>e.startsWith("+")).length,f=m.filter(e=>e.startsWith("-")).length
;return{path:t,status:s,sha:o,additions:p,deletions:f,patch:c.hunks.flatMap(hunkLines).join("\n")}
}(e,t,n.get(t)?.sha,o.get(t)?.sha))}function hunkLines({oldStart:e,oldLines:t,newStart:r,newLines:n,lines:s}){
return[`@@ -${span(e,t)} +${span(r,n)} @@`,...s]}function span(e,t){const r=0===t?e-1:e
;return 1===t?String(r):`${r},${t}`}function lineCount(e){const t=e.toString()
;return t.split("\n").length-(""===t||t.endsWith("\n")?1:0)}function simpleUser(e,t){
const r=e.user(t),n=`${e.urls.api}/users/${encodeURIComponent(r.login)}`;return{login:r.login,id:r.id,
node_id:nodeId("U",r.id),avatar_url:`${e.urls.server}/avatars/${r.id}`,gravatar_id:"",url:n,
html_url:`${e.urls.server}/${encodeURIComponent(r.login)}`,followers_url:`${n}/followers`,
following_url:`${n}/following{/other_user}`,gists_url:`${n}/gists{/gist_id}`,starred_url:`${n}/starred{/owner}{/repo}`,
subscriptions_url:`${n}/subscriptions`,organizations_url:`${n}/orgs`,repos_url:`${n}/repos`,
events_url:`${n}/events{/privacy}`,received_events_url:`${n}/received_events`,type:r.type,user_view_type:"public",
site_admin:!1}}function publicUser(e,t){return{...simpleUser(e,t),name:t,company:null,blog:"",location:null,email:null,
hireable:null,bio:null,public_repos:1,public_gists:0,followers:0,following:0,created_at:"2020-01-01T00:00:00Z",
updated_at:"2020-01-01T00:00:00Z"}}function repoUrl(e,t){return`${e.urls.api}/repos/${t.owner}/${t.name}`}
function htmlUrl(e,t){return`${e.urls.server}/${t.owner}/${t.name}`}const i={archive_url:"/{archive_format}{/ref}",
assignees_url:"/assignees{/user}",blobs_url:"/git/blobs{/sha}",branches_url:"/branches{/branch}",
collaborators_url:"/collaborators{/collaborator}",comments_url:"/comments{/number}",commits_url:"/commits{/sha}",
compare_url:"/compare/{base}...{head}",contents_url:"/contents/{+path}",contributors_url:"/contributors",
deployments_url:"/deployments",downloads_url:"/downloads",events_url:"/events",forks_url:"/forks",
git_commits_url:"/git/commits{/sha}",git_refs_url:"/git/refs{/sha}",git_tags_url:"/git/tags{/sha}",hooks_url:"/hooks",
issue_comment_url:"/issues/comments{/number}",issue_events_url:"/issues/events{/number}",issues_url:"/issues{/number}",
keys_url:"/keys{/key_id}",labels_url:"/labels{/name}",languages_url:"/languages",merges_url:"/merges",
milestones_url:"/milestones{/number}",notifications_url:"/notifications{?since,all,participating}",
pulls_url:"/pulls{/number}",releases_url:"/releases{/id}",stargazers_url:"/stargazers",statuses_url:"/statuses/{sha}",
subscribers_url:"/subscribers",subscription_url:"/subscription",tags_url:"/tags",teams_url:"/teams",
trees_url:"/git/trees{/sha}"};function minimalRepo(e,t){const r=repoUrl(e,t);return{id:t.id,node_id:nodeId("R",t.id),
name:t.name,full_name:`${t.owner}/${t.name}`,private:null!==t.seenBy,owner:simpleUser(e,t.owner),html_url:htmlUrl(e,t),
description:null,fork:t.fork,url:r,...Object.fromEntries(Object.entries(i).map(([e,t])=>[e,`${r}${t}`]))}}
function fullRepo(e,t){const r=htmlUrl(e,t),n=[...t.issues.values()].filter(e=>"open"===e.state).length;return{
...minimalRepo(e,t),git_url:`git://127.0.0.1/${t.owner}/${t.name}.git`,ssh_url:`git@127.0.0.1:${t.owner}/${t.name}.git`,
clone_url:`${r}.git`,svn_url:r,mirror_url:null,homepage:null,language:null,forks_count:0,stargazers_count:0,
watchers_count:0,size:1,default_branch:t.defaultBranch,open_issues_count:n,has_issues:!0,has_projects:!1,has_wiki:!1,
has_pages:!1,has_downloads:!0,has_discussions:!1,archived:!1,disabled:!1,visibility:null===t.seenBy?"public":"private",
allow_forking:!0,is_template:!1,topics:[],pushed_at:t.pushedAt,created_at:t.createdAt,updated_at:t.pushedAt,
subscribers_count:0,network_count:0,license:null,forks:0,open_issues:n,watchers:0}}function commitOf(e,t){
const r=e.objects.commit(t);if(null===r)throw new Error(`${e.owner}/${e.name} has no commit ${t}`);return r}
function renderIdentity(e){return{name:e.name,email:e.email,date:isoSeconds(new Date(1e3*e.seconds))}}
const l="-----BEGIN PGP SIGNATURE-----\n\nembedded\n-----END PGP SIGNATURE-----";function renderVerification(e){
return void 0===e.signature?{verified:!1,reason:"unsigned",signature:null,payload:null,verified_at:null}:{verified:!0,
reason:"valid",signature:e.signature,payload:commitPayload(e),verified_at:renderIdentity(e.committer).date}}
function gitCommit(e,t,r){const n=commitOf(t,r),s=repoUrl(e,t),o=htmlUrl(e,t);return{sha:r,
node_id:nodeId("C",`${t.id}${r}`),url:`${s}/git/commits/${r}`,html_url:`${o}/commit/${r}`,
author:renderIdentity(n.author),committer:renderIdentity(n.committer),tree:{sha:n.tree,url:`${s}/git/trees/${n.tree}`},
message:n.message,parents:n.parents.map(e=>({sha:e,url:`${s}/git/commits/${e}`,html_url:`${o}/commit/${e}`})),
verification:renderVerification(n)}}function commitItem(e,t,r){const n=commitOf(t,r),s=repoUrl(e,t),o=htmlUrl(e,t)
;return{sha:r,node_id:nodeId("C",`${t.id}${r}`),commit:{author:renderIdentity(n.author),
committer:renderIdentity(n.committer),message:n.message,tree:{sha:n.tree,url:`${s}/git/trees/${n.tree}`},
url:`${s}/git/commits/${r}`,comment_count:0,verification:renderVerification(n)},url:`${s}/commits/${r}`,
html_url:`${o}/commit/${r}`,comments_url:`${s}/commits/${r}/comments`,author:account(e,n.author),
committer:account(e,n.committer),parents:n.parents.map(e=>({sha:e,url:`${s}/commits/${e}`,html_url:`${o}/commit/${e}`}))
}}function fullCommit(e,t,r){
const n=commitOf(t,r),s=n.parents[0],o=diffTrees(t.objects,void 0===s?null:commitOf(t,s).tree,n.tree),a=o.reduce((e,t)=>e+t.additions,0),i=o.reduce((e,t)=>e+t.deletions,0)
;return{...commitItem(e,t,r),stats:{total:a+i,additions:a,deletions:i},files:o.slice(0,300).map(n=>diffEntry(e,t,r,n))}}
function diffEntry(e,t,r,n){const s=encodePath(n.path);return{sha:n.sha,filename:n.path,status:n.status,
additions:n.additions,deletions:n.deletions,changes:n.additions+n.deletions,blob_url:`${htmlUrl(e,t)}/blob/${r}/${s}`,
raw_url:`${htmlUrl(e,t)}/raw/${r}/${s}`,contents_url:`${repoUrl(e,t)}/contents/${s}?ref=${r}`,...null===n.patch?{}:{
patch:n.patch}}}function encodePath(e){return e.split("/").map(encodeURIComponent).join("/")}function account(e,t){
const r=/^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(t.email)?.[1],n=void 0===r?void 0:e.users.get(r.toLowerCase())
;return void 0===n?null:simpleUser(e,n.login)}function resolveCommit(e,t){if("HEAD"===t)return headOf(e,e.defaultBranch)
;if(/^[0-9a-f]{40}$/i.test(t))return e.objects.peel(t.toLowerCase())
;for(const r of[t,`refs/${t}`,`refs/heads/${t}`,`refs/tags/${t}`]){const t=r.startsWith("refs/")?e.refs.get(r):void 0
;if(void 0!==t)return e.objects.peel(t)}if(!/^[0-9a-f]{4,39}$/i.test(t))return null
;const r=e.objects.commitsWithPrefix(t.toLowerCase());return 1===r.length?r[0]??null:null}function headOf(e,t){
return e.refs.get(`refs/heads/${t}`)??null}const u="0".repeat(40);function changeRefs(e,t,r,n){const s=new Map(t.refs)
;for(const e of r)checkChange(t,s,e),null!==n&&checkPolicy(t,e,n),null===e.after?s.delete(e.name):s.set(e.name,e.after)
;for(const{name:s,after:o}of r)s.startsWith("refs/heads/")&&record(e,t,s,o,n),null===o?t.refs.delete(s):t.refs.set(s,o),
null===o&&closePulls(e,t,s),null===o&&redraft(t,s);t.pushedAt=e.timestamp()}function record(e,t,r,n,s){
const o=t.refs.get(r);if(o===n)return;const a=void 0!==o&&null!==n&&descendsFrom(t.objects,n,o);t.activity.push({
id:e.nextId(),ref:r,before:o??u,after:n??u,timestamp:e.timestamp(),
type:null===n?"branch_deletion":void 0===o?"branch_creation":a?"push":"force_push",actor:s?.user?.login??t.owner})}
function checkChange(e,t,r){const{name:n,after:s}=r,o=t.get(n)
;if(n.split("/").length<3)throw unprocessable("Reference name must contain at least three slash-separated components.")
;if(!isRefName(n))throw unprocessable(`${n} is not a valid ref name.`);if(null!==s&&function checkObject(e,t,r){
if(!/^[0-9a-f]{40}$/.test(r))throw unprocessable("The sha parameter must be exactly 40 characters and contain only [0-9a-f].")
;const n=e.objects.typeOf(r);if(null===n)throw unprocessable("Object does not exist")
;if(t.startsWith("refs/heads/")&&"commit"!==n)throw unprocessable("Reference update failed")}(e,n,s),
!0===r.create&&void 0!==o)throw unprocessable("Reference already exists")
;if(void 0!==r.before&&(o??null)!==r.before)throw unprocessable(null===r.before?`Reference already exists: ${n} is at ${o}`:`${n} is at ${o??"nothing"} but expected ${r.before}`)
;if(void 0===o){if(null===s)throw unprocessable("Reference does not exist")
;if([...t.keys()].some(e=>function conflicts(e,t){return e.startsWith(`${t}/`)||t.startsWith(`${e}/`)
}(n,e)))throw unprocessable("Reference update failed");return}if(null===s||s===o||r.force)return
;if(!("commit"===e.objects.typeOf(o)&&"commit"===e.objects.typeOf(s))||!descendsFrom(e.objects,s,o))throw unprocessable("Update is not a fast forward")
}function checkPolicy(e,t,r){const{name:n,after:s}=t,o=e.refs.get(n),a=n.startsWith("refs/tags/")?n.slice(10):null
;if(null!==a&&e.immutableTags.has(a)&&s!==o){const t=[...e.releases.values()].some(e=>e.immutable&&e.tag===a)
;if(void 0===o)throw violation("Cannot create ref due to creations being restricted.")
;if(null!==s)throw violation("Cannot update this protected ref.")
;if(t)throw violation("Cannot delete this protected ref.")}const i=new Set(rulesFor(e,n,r.user?.login).map(e=>e.type))
;if(void 0===o&&i.has("creation"))throw violation("Cannot create ref due to creations being restricted.")
;if(null===s&&i.has("deletion"))throw violation("Cannot delete this protected ref.");if(void 0!==o&&null!==s&&s!==o){
if(i.has("pull_request")||null!==(protectionOf(e,n)?.requiredApprovingReviewCount??null))throw violation("Changes must be made through a pull request.")
;if(i.has("update"))throw violation("Cannot update this protected ref.")
;const t=e.objects.peel(o),r=e.objects.peel(s),a=null!==t&&null!==r&&descendsFrom(e.objects,r,t)
;if(i.has("non_fast_forward")&&!a)throw violation("Cannot force-push to this branch")}if(null!==s){
const t=e.objects.commit(s)
;if(i.has("required_signatures")&&null!==t&&void 0===t.signature)throw violation("Commits must have verified signatures.")
;if(e.workflowGuard&&r.app&&workflows(e,s)!==workflows(e,headOf(e,e.defaultBranch)))throw forbidden()}}
function rulesFor(e,t,r){const n=t.startsWith("refs/tags/")?"tag":"branch"
;return e.rulesets.flatMap((e,s)=>e.target!==n||!matchesPattern(t,e.pattern)||void 0!==r&&e.bypass?.includes(r)?[]:e.rules.map(e=>({
...e,ruleset:s+1})))}function protectionOf(e,t){
return e.protections.find(({pattern:e})=>matchesPattern(t,`refs/heads/${e}`))??null}function isProtected(e,t){
return rulesFor(e,t).length>0||null!==protectionOf(e,t)}function violation(e){
return unprocessable(`Repository rule violations found\n\n${e}\n\n`)}function workflows(e,t){
const r=null===t?null:e.objects.peel(t)
;return null===r?null:lookup(e.objects,commitOf(e,r).tree,".github/workflows")?.sha??null}function redraft(e,t){
for(const r of e.releases.values())`refs/tags/${r.tag}`===t&&(r.draft=!0)}function closePulls(e,t,r){
for(const n of t.issues.values()){if(null===n.pull||"open"!==n.state)continue
;(n.pull.headOwner===t.owner&&r===`refs/heads/${n.pull.head}`||r===`refs/heads/${n.pull.base}`)&&(n.state="closed",
n.closedAt=e.timestamp())}}function environmentNamed(e,t,r){const n=t.environments.get(r.toLowerCase())
;if(void 0!==n)return n;const s={id:e.nextId(),name:r,requiredReviewers:[],preventSelfReview:!1,canAdminsBypass:!0,
branchPolicy:null,branches:[],waitTimer:0,createdAt:e.timestamp()};return t.environments.set(r.toLowerCase(),s),s}
class RunAdmin{world;repo;constructor(e,t){this.world=e,this.repo=t}createRun(e){
const{runId:t=Math.max(0,...this.repo.runs.keys())+1}=e,r=this.repo.runs.get(t)??[],n=r[0],s=this.world.timestamp(),o=e.actor??n?.actor??this.repo.owner,a={
id:t,attempt:e.attempt??1,event:e.event??n?.event??"push",
headSha:e.headSha??n?.headSha??this.repo.refs.get(`refs/heads/${this.repo.defaultBranch}`)??"",
headBranch:void 0===e.headBranch?n?.headBranch??this.repo.defaultBranch:e.headBranch,
path:e.path??n?.path??".github/workflows/release.yml",actor:this.world.user(o).login,
triggeringActor:this.world.user(e.triggeringActor??o).login,status:e.status??"in_progress",
conclusion:e.conclusion??null,createdAt:n?.createdAt??e.startedAt??s,startedAt:e.startedAt??s,
referencedWorkflows:e.referencedWorkflows??n?.referencedWorkflows??[],approvals:n?.approvals??[],pending:n?.pending??[]
},i=r.filter(e=>e.attempt!==a.attempt);return this.repo.runs.set(t,[...i,a].sort((e,t)=>e.attempt-t.attempt)),t}
requestApproval(e,t){const{pending:r}=this.#n(e),{name:n}=environmentNamed(this.world,this.repo,t)
;r.includes(n)||r.push(n)}approve(e,t,r,n=""){this.#s(e,{environments:[t],state:"approved",user:r,comment:n})}
reject(e,t,r,n=""){this.#s(e,{environments:[t],state:"rejected",user:r,comment:n})}addApproval(e,t){this.#s(e,t)}
setEnvironment(e,t={}){const r=this.repo.environments.get(e.toLowerCase()),n={id:r?.id??this.world.nextId(),name:e,
requiredReviewers:t.requiredReviewers??[],preventSelfReview:t.preventSelfReview??!1,
canAdminsBypass:!("canAdminsBypass"in t)||t.canAdminsBypass,branchPolicy:t.branchPolicy??null,branches:t.branches??[],
waitTimer:t.waitTimer??0,createdAt:r?.createdAt??this.world.timestamp()};this.repo.environments.set(e.toLowerCase(),n)}
deleteEnvironment(e){this.repo.environments.delete(e.toLowerCase())}addArtifact(e,t,r={}){
const n=this.world.nextId(),{size:s=1,digest:o=`sha256:${"0".repeat(64)}`}=r;return this.repo.artifacts.push({id:n,
runId:e,name:t,size:s,digest:o,createdAt:this.world.timestamp()}),n}#n(e){const t=this.repo.runs.get(e)?.[0]
;if(void 0===t)throw new Error(`There is no run ${e}`);return t}#s(e,t){
const{approvals:r,pending:n}=this.#n(e),s=t.environments.map(e=>environmentNamed(this.world,this.repo,e).name)
;if(r.push({...t,environments:s,user:this.world.user(t.user).login}),"pending"!==t.state)for(const e of s){
const t=n.indexOf(e);t>=0&&n.splice(t,1)}}}const d=125e3;function assetDigest(e){
return"starter"===e.state?null:`sha256:${(0,n.createHash)("sha256").update(e.bytes).digest("hex")}`}
function storedAssetName(e){let t=e.normalize("NFD").replace(/[\u0300-\u036f]/g,"")
;return t.startsWith(".")&&(t=`default${t}`),
t=t.replace(/[^a-z0-9\-_+@]+/gi,".").replace(/\.+/g,".").replace(/^\.|\.$/g,""),t===e||t.includes(".")?t:`default.${t}`}
function checkRelease(e,t){if(!isRefName(`refs/tags/${e}`))throw invalid({resource:"Release",code:"custom",
field:"tag_name",message:"tag_name is not a valid tag"});if(null!==t&&t.length>d){throw invalid({resource:"Release",
code:"custom",field:"body",message:"body is too long (maximum is 125000 characters)"})}}function publishTag(e,t,r,n){
if([...t.releases.values()].some(e=>!e.draft&&e.tag===r.tag&&e.id!==r.id))throw invalid({resource:"Release",
code:"already_exists",field:"tag_name"});const s=t.immutableTags.has(r.tag)?[{resource:"Release",code:"custom",
field:"tag_name",message:"tag_name was used by an immutable release"
}]:[],o=`refs/tags/${r.tag}`,a=targetCommit(t,r.target);if(t.refs.has(o)||null===a){if(s.length>0)throw invalid(...s)
}else try{changeRefs(e,t,[{name:o,after:a,force:!1,create:!0}],n)}catch(e){
if(!(e instanceof ApiError)||422!==e.status)throw e;throw invalid({resource:"Release",code:"custom",field:"pre_receive",
message:`pre_receive ${e.message}`},...s,c)}}const c={resource:"Release",code:"custom",
message:"Published releases must have a valid tag"};function checkTarget(e,t){if(null!==targetCommit(e,t.target))return
;const r={resource:"Release",code:"invalid",field:"target_commitish"}
;if(t.draft||e.refs.has(`refs/tags/${t.tag}`))throw invalid(r);throw invalid({resource:"Release",code:"custom",
field:"tag_name",message:"tag_name is not a valid tag"},c,r)}function targetCommit(e,t){
return(/^[0-9a-f]{40}$/.test(t)?resolveCommit(e,t):null)??headOf(e,t.replace(/^refs\/heads\//,""))}
function markPublished(e,t,r){r.draft=!1,r.publishedAt=e.timestamp(),t.immutableReleases&&(r.immutable=!0,
t.immutableTags.add(r.tag))}function settleLatest(e,t,r){const n=!t.draft&&!t.prerelease
;"legacy"===r?e.latestRelease=null:n&&"false"!==r?e.latestRelease=t.id:e.latestRelease===t.id&&(e.latestRelease=null)}
function latestRelease(e){const t=[...e.releases.values()].filter(e=>!e.draft&&!e.prerelease)
;return t.find(t=>t.id===e.latestRelease)??t.sort(newestFirst)[0]??null}function newestFirst(e,t){
return t.createdAt.localeCompare(e.createdAt)||t.tag.localeCompare(e.tag,"en",{numeric:!0})||t.id-e.id}
function checkAssetsOpen(e,t){
if(e.immutable)throw unprocessable(`Cannot ${t} assets ${"upload"===t?"to":"of"} an immutable release.`)}
function compareCommits(e,t,r){const{objects:n}=e,s=function mergeBase(e,t,r){
const n=ancestors(e,r),s=[...ancestors(e,t)].filter(e=>n.has(e)),o=new Set(s.flatMap(t=>e.commit(t)?.parents??[]))
;return s.filter(e=>!o.has(e)).sort((t,r)=>(e.commit(r)?.committer.seconds??0)-(e.commit(t)?.committer.seconds??0))[0]??null
}(n,t,r);return null===s?null:{base:t,head:r,mergeBase:s,ahead:log(n,r,ancestors(n,t)).reverse(),
behind:log(n,t,ancestors(n,r)).length,files:diffTrees(n,commitOf(e,s).tree,commitOf(e,r).tree)}}
function headRepo(e,t,r){return r.toLowerCase()===t.owner.toLowerCase()?t:e.repo(r,t.name)}
function followBranches(e,t,r,n){if("open"!==r.state)return
;const s=headRepo(e,t,n.headOwner),o=null===s?null:headOf(s,n.head)
;null!==o&&(null!==s&&s!==t&&t.objects.adopt(s.objects),n.headSha=o),n.baseSha=headOf(t,n.base)??n.baseSha}
const m="2026-01-01T00:00:00Z";class Admin extends RunAdmin{commitFiles(e,t,r,n={}){
const s=headOf(this.repo,e)??headOf(this.repo,this.repo.defaultBranch),o=void 0===n.parent?s:n.parent,a=commit(this.repo,o,t,r,n)
;return this.setRef(`refs/heads/${e}`,a),a}createBranch(e,t){
this.setRef(`refs/heads/${e}`,t??this.mustResolve(this.repo.defaultBranch))}setRef(e,t){
changeRefs(this.world,this.repo,[{name:e,after:t,force:!0}],null)}deleteRef(e){changeRefs(this.world,this.repo,[{name:e,
after:null,force:!0}],null)}createAnnotatedTag(e,t,r,n=m){const s=this.repo.objects.typeOf(t)
;if(null===s)throw new Error(`There is no object ${t}`);const o=identity(this.repo.owner,n),a=this.repo.objects.putTag({
object:t,type:s,tag:e,tagger:o,message:r});return this.setRef(`refs/tags/${e}`,a),a}addFork(e){
const t=this.world.addRepo(e,this.repo.name,this.world.nextId(),this.repo.defaultBranch,{fork:!0})
;t.objects.adopt(this.repo.objects);for(const[e,r]of this.repo.refs)t.refs.set(e,r)}renameRepository(e){
const key=e=>`${this.repo.owner}/${e}`.toLowerCase();this.world.repos.delete(key(this.repo.name)),
this.world.formerNames.set(key(this.repo.name),this.repo),this.world.formerNames.delete(key(e)),this.repo.name=e,
this.world.repos.set(key(e),this.repo)}addRepository(e,t,r,{seenBy:n=null}={}){
const s=this.world.nextId(),o=this.world.addRepo(e,t,s,this.repo.defaultBranch,{seenBy:n});return{id:s,
commitSha:seed(this.world,o,r,"Initial commit")}}commitTo(e,t,r,n,s){const o=this.world.repo(e,t)
;if(null===o)throw new Error(`There is no repository ${e}/${t}`);return new Admin(this.world,o).commitFiles(r,n,s)}
addUser(e,t={}){const r=this.world.users.get(e.toLowerCase()),n=t.id??r?.id??this.world.nextId()
;this.world.users.set(e.toLowerCase(),{login:e,id:n,type:t.type??r?.type??"User"})}setTeam(e,t,r,n=t){
const s=`${e}/${t}`.toLowerCase(),o=this.world.teams.get(s)?.id??this.world.nextId();this.world.teams.set(s,{id:o,
name:n,members:r.map(e=>this.world.user(e).login)})}setToken(e,t,r,n=!1){this.world.tokens[e]={login:t,permissions:r,
app:n}}setImmutableReleases(e){this.repo.immutableReleases=e}setRules(e){this.repo.rulesets=e}setBranchProtections(e){
this.repo.protections=e}setWorkflowGuard(e){this.repo.workflowGuard=e}pullsCreationAllowed(e){
this.repo.pullsCreationAllowed=e}setClock(e){this.world.clockOffset=e}advance(e){this.world.clockOffset+=e}now(){
return this.world.now()}mergePull(e,t=m){const r=this.repo.issues.get(e),n=r?.pull??null
;if(void 0===r||null===n)throw new Error(`There is no pull request ${e}`)
;const s=headOf(this.repo,n.head)??n.headSha,o=this.mustResolve(`heads/${n.base}`),a=identity(this.repo.owner,t),{tree:i}=commitOf(this.repo,s),l=`Merge pull request #${e} from ${n.headOwner}/${n.head}`,u=this.repo.objects.putCommit({
tree:i,parents:[o,s],author:a,committer:a,message:l});return n.headSha=s,n.mergedAt=this.world.timestamp(),
n.mergeCommit=u,r.state="closed",r.closedAt=n.mergedAt,this.setRef(`refs/heads/${n.base}`,u),u}
reviewPull(e,t,r="APPROVED",n=""){const s=this.repo.issues.get(e)?.pull??null
;if(null===s)throw new Error(`There is no pull request ${e}`);const{login:o}=this.world.user(t),a=this.world.nextId()
;return s.reviews.push({id:a,user:o,state:r,body:n,commit:s.headSha,submittedAt:this.world.timestamp()}),
s.reviewers=s.reviewers.filter(e=>e!==o),a}openIssue(e,t){return openIssue(this.world,this.repo,{title:e,body:null,
user:t,pull:null}).number}readFile(e,t){const r=lookup(this.repo.objects,commitOf(this.repo,this.mustResolve(e)).tree,t)
;return null===r?null:this.repo.objects.blob(r.sha)}listFiles(e){
const t=flatten(this.repo.objects,commitOf(this.repo,this.mustResolve(e)).tree)
;return Object.fromEntries(t.map(e=>[e.path,{mode:e.mode,sha:e.sha}]))}gitObjects(){return this.repo.objects.encoded()}
snapshot(){return function takeSnapshot(e,t){const r=[...t.refs].sort(([e],[t])=>e<t?-1:1);return{
refs:Object.fromEntries(r),annotatedTags:Object.fromEntries(r.flatMap(([e,r])=>{
const n=e.startsWith("refs/tags/")?t.objects.tag(r):null;if(null===n)return[];const{object:s,message:o}=n
;return[[e.slice(10),{object:s,message:o,tagger:renderIdentity(n.tagger)}]]})),
releases:[...t.releases.values()].map(e=>({id:e.id,tag:e.tag,target:e.target,name:e.name,body:e.body,draft:e.draft,
prerelease:e.prerelease,immutable:e.immutable,author:e.author,assets:e.assets.map(e=>({id:e.id,name:e.name,
label:e.label,state:e.state,contentType:e.contentType,size:e.bytes.length,digest:assetDigest(e),
bytes:Buffer.from(e.bytes)}))})),pulls:[...t.issues.values()].flatMap(r=>{const{pull:n}=r
;return null===n?[]:(followBranches(e,t,r,n),[{number:r.number,state:r.state,merged:null!==n.mergedAt,draft:n.draft,
title:r.title,body:r.body,user:r.user,head:n.headOwner===t.owner?n.head:`${n.headOwner}:${n.head}`,headSha:n.headSha,
base:n.base,labels:[...r.labels],assignees:[...r.assignees],
milestone:null===r.milestone?null:t.milestones.get(r.milestone)?.title??null,reviewers:[...n.reviewers],
teamReviewers:[...n.teamReviewers]}])}),comments:[...t.comments.values()].map(({id:e,issue:t,user:r,body:n})=>({id:e,
issue:t,user:r,body:n}))}}(this.world,this.repo)}mustResolve(e){const t=resolveCommit(this.repo,e)
;if(null===t)throw new Error(`There is no commit ${e}`);return t}}function seed(e,t,r,n,s={}){
const o=commit(t,null,r,n,s);return changeRefs(e,t,[{name:`refs/heads/${t.defaultBranch}`,after:o,force:!0}],null),o}
function commit(e,t,r,n,s){const o=[...Object.entries(r).map(([t,r])=>({path:t,mode:r.mode??"100644",
sha:e.objects.putBlob(Buffer.from(r.content))})),...(s.deleted??[]).map(e=>({path:e,mode:"100644",sha:null
}))],a=editTree(e.objects,null===t?null:commitOf(e,t).tree,o)
;if(null===a)throw new Error("A path to delete is not there")
;const i=identity(s.author??e.owner,s.date??m),l=null===t?[]:[t];return e.objects.putCommit({tree:a,parents:l,author:i,
committer:i,message:n},s.sha)}function identity(e,t){const r=parseDate(t)
;if(null===r)throw new Error(`Not a date: ${t}`);return{name:e,email:`${e}@users.noreply.github.com`,...r}}
var p=r(27597),f=r(961),h=r(64377)
;const g=p.YjP().min(1),b=p.k5n(["none","read","write"]),w=p.g1P(p.YjP().refine(isTreePath,"not a path that git takes"),p.KCZ([p.YjP(),p.rej({
content:p.YjP(),encoding:p.k5n(["utf-8","base64"]).default("utf-8"),
mode:p.k5n(["100644","100755","120000"]).exactOptional()})])),y=p.rej({runId:p.Whr().positive().exactOptional(),
attempt:p.Whr().positive().exactOptional(),event:p.YjP().exactOptional(),
headSha:p.YjP().regex(/^[0-9a-f]{40}$/).exactOptional(),headBranch:p.YjP().nullable().exactOptional(),
path:p.YjP().exactOptional(),actor:g.exactOptional(),triggeringActor:g.exactOptional(),status:p.YjP().exactOptional(),
conclusion:p.YjP().nullable().exactOptional(),startedAt:h.w$({offset:!0}).exactOptional()}),$=p.rej({
requiredReviewers:p.YOg(g).exactOptional(),preventSelfReview:p.zMY().exactOptional(),
canAdminsBypass:p.zMY().exactOptional(),branchPolicy:p.k5n(["protected","custom"]).nullable().exactOptional(),
branches:p.YOg(p.YjP()).exactOptional(),waitTimer:p.Whr().nonnegative().exactOptional()}),v=p.YOg(p.rej({
name:p.YjP().exactOptional(),target:p.k5n(["branch","tag"]),pattern:p.YjP(),rules:p.YOg(p.rej({
type:p.k5n(["creation","update","deletion","non_fast_forward","pull_request","required_signatures","required_linear_history"]),
parameters:p.g1P(p.YjP(),p.L5J()).exactOptional()})),bypass:p.YOg(g).exactOptional()})),_=p.rej({owner:g,
repo:p.YjP().min(1),repositoryId:p.Whr().positive().exactOptional(),defaultBranch:p.YjP().min(1).exactOptional(),
commitMessage:p.YjP().exactOptional(),commitDate:h.w$({offset:!0}).exactOptional(),files:w.exactOptional(),
tags:p.YOg(p.YjP().min(1)).exactOptional(),users:p.YOg(g).exactOptional(),tokens:p.g1P(p.YjP(),p.rej({login:g,
app:p.zMY().exactOptional(),permissions:p.rej({contents:b.exactOptional(),pull_requests:b.exactOptional(),
actions:b.exactOptional(),issues:b.exactOptional(),administration:b.exactOptional(),members:b.exactOptional()})
})).exactOptional(),environments:p.g1P(p.YjP(),$).exactOptional(),rulesets:v.exactOptional(),
runs:p.YOg(y).exactOptional()});function readFiles(e){return Object.fromEntries(Object.entries(e).map(([e,t])=>{
if("string"==typeof t)return[e,{content:t}];const{content:r,encoding:n,mode:s}=t;return[e,{content:Buffer.from(r,n),
...void 0===s?{}:{mode:s}}]}))}function describeIssues({issues:e}){return e.map(e=>{
const t="invalid_key"===e.code?e.issues.map(e=>e.message).join(", "):e.message
;return 0===e.path.length?t:`${function place(e){
return e.map((e,t)=>"string"==typeof e&&/^\w+$/.test(e)?`${0===t?"":"."}${e}`:`[${JSON.stringify(e)}]`).join("")
}(e.path)}: ${t}`}).join("\n")}const R="/_admin";function route(e,t,r,n){return{method:e,
pattern:new RegExp(`^${R}${t.replace(/\{\w+\}/,"([^/]+)")}$`),handle:(e,t,s)=>n(e,r.parse(t),s)}}
const j=p.L5J(),O=p.rej({environment:p.YjP()}),T=O.extend({user:p.YjP(),comment:p.YjP().default("")}),A=p.rej({
advanceMs:p.Whr().default(0),offsetMs:p.Whr().exactOptional()}),C=p.rej({branch:p.YjP(),message:p.YjP(),files:w
}),I=[route("GET","/snapshot",j,e=>function snapshot(e){const{releases:t,...r}=e.snapshot();return{...r,
releases:t.map(e=>({...e,assets:e.assets.map(e=>({...e,bytes:e.bytes.toString("base64")}))}))}
}(e)),route("GET","/clock",j,e=>({now:e.now()
})),route("POST","/clock",A,(e,t)=>(void 0!==t.offsetMs&&e.setClock(t.offsetMs),e.advance(t.advanceMs),{now:e.now()
})),route("POST","/commits",C,(e,{branch:t,files:r,message:n})=>({sha:e.commitFiles(t,readFiles(r),n)
})),route("POST","/runs",y,(e,t)=>({runId:e.createRun(t)
})),route("POST","/runs/{run_id}/request",O,(e,{environment:t},r)=>(e.requestApproval(Number(r),t),
{})),...["approve","reject"].map(e=>route("POST",`/runs/{run_id}/${e}`,T,(t,{environment:r,user:n,comment:s},o)=>(t[e](Number(o),r,n,s),
{}))),route("PUT","/environments/{name}",$,(e,t,r)=>(e.setEnvironment(decodeURIComponent(r),t),
{})),route("PUT","/rulesets",v,(e,t)=>(e.setRules(t),{}))];function failed(e,t){return{status:e,json:{message:t}}}
var S=r(37067),E=r(58500);class Fields{#o;constructor(e){this.#o=e}raw(e){return this.#o[e]}has(e){
return void 0!==this.#o[e]}string(e){return this.#a(e,"string",e=>"string"==typeof e)}boolean(e){
return this.#a(e,"boolean",e=>"boolean"==typeof e)}integer(e){return this.#a(e,"integer",e=>Number.isSafeInteger(e))}
strings(e){return this.#a(e,"array",e=>isListOf(e,e=>"string"==typeof e))}object(e){const t=this.#a(e,"object",isRecord)
;return void 0===t?void 0:new Fields(t)}objects(e){
return this.#a(e,"array",e=>isListOf(e,isRecord))?.map(e=>new Fields(e))}required(e){return needed(e,this.string(e))}
#a(e,t,r){const n=this.#o[e];if(null!=n){
if(!r(n))throw malformed(`For 'properties/${e}', ${JSON.stringify(n)} is not of type ${t}.`);return n}}}
function isListOf(e,t){return Array.isArray(e)&&e.every(t)}function needed(e,t){
if(void 0===t)throw malformed(`"${e}" wasn't supplied.`);return t}function isRecord(e){
return"object"==typeof e&&null!==e&&!Array.isArray(e)}var k=r(66352);function repoRoute(e,t,r,n,s={}){return{...s,
method:e,path:`/repos/{owner}/{repo}${t}`,needs:r,handle:e=>{const t=e.world.repo(param(e,"owner"),param(e,"repo"))
;if(null===t||!sees(e.actor,t))throw notFound();return n({...e,repo:t})}}}function param(e,t){const r=e.params[t]
;if(void 0===r)throw new Error(`The route has no {${t}}`);return r}function numberParam(e,t){const r=param(e,t)
;if(!/^\d{1,15}$/.test(r))throw notFound();return Number(r)}function may(e,t,r){const n=e.permissions[t]??"none"
;return"write"===n||n===r}function sees({token:e},{seenBy:t}){return null===t||null!==e&&t.includes(e)}
function actorName(e){return e.actor.user?.login??"ghost"}function decode(e){try{return decodeURIComponent(e)}catch{
return e}}function commitOnBranch(e,t,r){
const{branch:n,expectedHeadOid:s,message:o}=r,[a="",i=""]=(n.repositoryNameWithOwner??"").split("/"),u=e.repo(a,i)
;if(null===u)throw new FieldFailure("NOT_FOUND",`Could not resolve to a Repository with the name '${a}/${i}'.`)
;if(!may(t,"contents","write"))throw new FieldFailure("FORBIDDEN","Resource not accessible by integration")
;const d=`refs/heads/${n.branchName??""}`,c=u.refs.get(d)
;if(c!==s)throw new FieldFailure("STALE_DATA",`Expected branch to point to "${s}" but it did not.  Pull and try again.`)
;const m=function editsOf(e,{additions:t,deletions:r}){const n=[...(r??[]).map(({path:e})=>({path:e,mode:"100644",
sha:null})),...(t??[]).map(({path:t,contents:r})=>({path:t,mode:"100644",sha:e.objects.putBlob(Buffer.from(r,"base64"))
}))],s=n.find(({path:e})=>!isTreePath(e))
;if(void 0!==s)throw new FieldFailure("UNPROCESSABLE",`The path ${s.path} is malformed`);return n}(u,r.fileChanges??{
additions:[],deletions:[]}),p=editTree(u.objects,commitOf(u,c).tree,m)
;if(null===p)throw new FieldFailure("UNPROCESSABLE",`A path was requested for deletion which does not exist as of commit oid \`${c}\``)
;const f=function identityOf(e,{user:t}){const{id:r,login:n}=t??e.user("ghost"),s=Math.floor(e.now().getTime()/1e3)
;return{name:n,email:`${r}+${n}@users.noreply.github.com`,seconds:s,zone:"+0000"}}(e,t),h=u.objects.putCommit({tree:p,
parents:[c],author:f,committer:{...f,name:"GitHub",email:"noreply@github.com"},
message:""===(o.body??"")?o.headline:`${o.headline}\n\n${o.body}`,signature:l});return changeRefs(e,u,[{name:d,after:h,
force:!1}],t),{repo:u,sha:h,ref:d}}
const P=(0,r(69115).IV)('\n  scalar Base64String\n  scalar GitObjectID\n  scalar GitRefname\n  scalar URI\n\n  type Query {\n    viewer: User!\n    rateLimit: RateLimit\n    repository(owner: String!, name: String!, followRenames: Boolean = true): Repository\n  }\n  type Mutation {\n    updateRefs(input: UpdateRefsInput!): UpdateRefsPayload\n    createCommitOnBranch(input: CreateCommitOnBranchInput!): CreateCommitOnBranchPayload\n  }\n\n  type RateLimit { limit: Int!, cost: Int!, remaining: Int!, used: Int! }\n  interface RepositoryOwner { login: String!, id: ID! }\n  type User implements RepositoryOwner { login: String!, id: ID! }\n  type Organization implements RepositoryOwner { login: String!, id: ID! }\n  type Repository {\n    id: ID!\n    databaseId: Int\n    name: String!\n    nameWithOwner: String!\n    isPrivate: Boolean!\n    url: URI!\n    owner: RepositoryOwner!\n    defaultBranchRef: Ref\n    ref(qualifiedName: String!): Ref\n    refs(refPrefix: String!, first: Int, after: String): RefConnection\n    object(oid: GitObjectID, expression: String): GitObject\n  }\n  type Ref { id: ID!, name: String!, prefix: String!, target: GitObject, refUpdateRule: RefUpdateRule }\n  type RefUpdateRule { pattern: String!, requiredApprovingReviewCount: Int }\n  interface GitObject { id: ID!, oid: GitObjectID! }\n  type Blob implements GitObject {\n    id: ID!\n    oid: GitObjectID!\n    text: String\n    byteSize: Int!\n    isBinary: Boolean\n    isTruncated: Boolean!\n  }\n  type Tree implements GitObject { id: ID!, oid: GitObjectID!, entries: [TreeEntry!] }\n  type TreeEntry { name: String!, path: String, mode: Int!, type: String!, oid: GitObjectID!, object: GitObject }\n  type Commit implements GitObject {\n    id: ID!\n    oid: GitObjectID!\n    message: String!\n    tree: Tree!\n    parents(first: Int, after: String): CommitConnection!\n    history(first: Int, after: String): CommitHistoryConnection!\n    file(path: String!): TreeEntry\n  }\n  type RefConnection { nodes: [Ref], totalCount: Int!, pageInfo: PageInfo! }\n  type PageInfo { hasNextPage: Boolean!, endCursor: String }\n  type CommitConnection { nodes: [Commit], totalCount: Int!, pageInfo: PageInfo! }\n  type CommitHistoryConnection { nodes: [Commit], totalCount: Int!, pageInfo: PageInfo! }\n  type Tag implements GitObject { id: ID!, oid: GitObjectID!, name: String!, message: String, target: GitObject! }\n\n  input UpdateRefsInput { clientMutationId: String, repositoryId: ID!, refUpdates: [RefUpdate!]! }\n  input RefUpdate { name: GitRefname!, beforeOid: GitObjectID, afterOid: GitObjectID!, force: Boolean = false }\n  type UpdateRefsPayload { clientMutationId: String }\n\n  input CreateCommitOnBranchInput {\n    clientMutationId: String\n    branch: CommittableBranch!\n    expectedHeadOid: GitObjectID!\n    fileChanges: FileChanges\n    message: CommitMessage!\n  }\n  input CommittableBranch { repositoryNameWithOwner: String, branchName: String }\n  input FileChanges { additions: [FileAddition!] = [], deletions: [FileDeletion!] = [] }\n  input FileAddition { path: String!, contents: Base64String! }\n  input FileDeletion { path: String! }\n  input CommitMessage { headline: String!, body: String = "" }\n  type CreateCommitOnBranchPayload { clientMutationId: String, commit: Commit, ref: Ref }\n')
;function renderError({originalError:e,message:t,path:r,locations:n}){
const s=e instanceof FieldFailure||e instanceof ApiError;if(void 0!==e&&!s&&void 0!==r)throw e
;const o=e instanceof FieldFailure?e.type:"UNPROCESSABLE";return{...s?{type:o}:{},...void 0===r?{}:{path:r},locations:n,
message:inWords(t)}}function inWords(e){
return e.replace(/^Syntax Error:/,"Parse error on").replace(/^Cannot query field "(\w+)" on type "(\w+)".*$/s,"Field '$1' doesn't exist on type '$2'")
}function queries(e,t){return{viewer:()=>({login:t.user?.login,id:nodeId("U",t.user?.id??0)}),rateLimit:()=>({limit:5e3,
cost:1,remaining:4999,used:1}),repository:({owner:r,name:n})=>{const s=e.repo(r,n)
;if(null===s||!sees(t,s))throw new FieldFailure("NOT_FOUND",`Could not resolve to a Repository with the name '${r}/${n}'.`)
;return function repositoryNode(e,t){const r=e.user(t.owner);return{id:nodeId("R",t.id),databaseId:t.id,name:t.name,
nameWithOwner:`${t.owner}/${t.name}`,isPrivate:null!==t.seenBy,url:htmlUrl(e,t),owner:{
__typename:"Organization"===r.type?"Organization":"User",login:r.login,id:nodeId("U",r.id)},
defaultBranchRef:()=>refNode(t,`refs/heads/${t.defaultBranch}`),ref:({qualifiedName:e})=>{
const r=[e,`refs/heads/${e}`,`refs/tags/${e}`].find(e=>t.refs.has(e));return void 0===r?null:refNode(t,r)},
refs:({refPrefix:e,...r})=>{const n=[...t.refs.keys()].filter(t=>t.startsWith(e)).sort()
;return connection(n,e,r,e=>refNode(t,e))},object:({oid:e,expression:r})=>{const n=e??resolveCommit(t,r??"")
;return null===n?null:objectNode(t,n)}}}(e,s)}}}function refNode(e,t){const r=t.indexOf("/",5)+1;return{
id:nodeId("REF",`${e.id}:${t}`),name:t.slice(r),prefix:t.slice(0,r),target:()=>objectNode(e,e.refs.get(t)??""),
refUpdateRule:()=>{const r=protectionOf(e,t);return null===r?null:{pattern:r.pattern,
requiredApprovingReviewCount:r.requiredApprovingReviewCount}}}}const U={blob:"Blob",tree:"Tree",commit:"Commit",
tag:"Tag"};function objectNode(e,t){const r=e.objects.typeOf(t);return null===r?null:{__typename:U[r],
id:nodeId(U[r],`${e.id}${t}`),oid:t,...x[r](e,t)}}const x={blob:({objects:e},t)=>function blobNode(e){
const t=e.includes(0);return{byteSize:e.length,isBinary:t,isTruncated:e.length>B,text:t?null:e.subarray(0,B).toString()}
}(e.blob(t)??Buffer.alloc(0)),tree:(e,t)=>({entries:()=>(e.objects.tree(t)??[]).map(t=>entryNode(e,t,t.name))}),
commit:(e,t)=>function commitNode(e,t){const{objects:r}=e,n=r.commit(t);return null===n?{}:{message:n.message,
tree:()=>objectNode(e,n.tree),parents:r=>connection(n.parents,t,r,t=>objectNode(e,t)),
history:n=>connection(log(r,t),t,n,t=>objectNode(e,t)),file:({path:t})=>{const s=lookup(r,n.tree,t)
;return null===s?null:entryNode(e,s,t)}}}(e,t),tag:(e,t)=>{const r=e.objects.tag(t);return{name:r?.tag,
message:r?.message,target:()=>objectNode(e,r?.object??"")}}},B=512e3;function entryNode(e,{mode:t,sha:r},n){return{
name:n.split("/").at(-1),path:n,mode:Number.parseInt(t,8),type:e.objects.typeOf(r)??"commit",oid:r,
object:()=>objectNode(e,r)}}function connection(e,t,{first:r,after:n},s){
if(null==r||r<1||r>100)throw new FieldFailure("INVALID_CURSOR_ARGUMENTS","You must provide a `first` value of 1 to 100 on the connection.")
;const[o,a]=(n??`${t} -1`).split(" ")
;if(o!==t||void 0===a)throw new FieldFailure("INVALID_CURSOR_ARGUMENTS",`\`${n??""}\` does not appear to be a valid cursor.`)
;const i=Number(a)+1,l=Math.min(i+r,e.length);return{totalCount:e.length,nodes:()=>e.slice(i,l).map(s),pageInfo:{
hasNextPage:l<e.length,endCursor:`${t} ${l-1}`}}}function mutations(e,t){return{createCommitOnBranch:({input:r})=>{
const{repo:n,sha:s,ref:o}=commitOnBranch(e,t,r),{clientMutationId:a}=r;return{clientMutationId:a,
commit:()=>objectNode(n,s),ref:()=>refNode(n,o)}},updateRefs:({input:r})=>{
const n=r.repositoryId,s=[...e.repos.values()].find(e=>nodeId("R",e.id)===n)
;if(void 0===s)throw new FieldFailure("NOT_FOUND",`Could not resolve to a node with the global id of '${n}'`)
;if(!may(t,"contents","write"))throw new FieldFailure("FORBIDDEN","Resource not accessible by integration")
;return changeRefs(e,s,r.refUpdates.map(refChange),t),{clientMutationId:r.clientMutationId}}}}
function refChange({name:e,beforeOid:t,afterOid:r,force:n}){return{name:e,after:r===u?null:r,force:n??!1,...null==t?{}:{
before:t===u?null:t}}}function page(e,t,r){const{rows:n,headers:s}=slice(e,t);return{status:200,json:n.map(r),headers:s}
}function slice(e,t){
const r=Math.min(100,positive(e.query.get("per_page"),30)),n=positive(e.query.get("page"),1),s=Math.max(1,Math.ceil(t.length/r)),link=(t,r)=>{
const n=new URL(`${e.world.urls.api}${e.path}`);return n.searchParams.set("page",String(t)),`<${n.href}>; rel="${r}"`
},o=[...n>1?[link(n-1,"prev")]:[],...n<s?[link(n+1,"next"),link(s,"last")]:[],...n>1?[link(1,"first")]:[]];return{
rows:t.slice((n-1)*r,n*r),headers:0===o.length?{}:{link:o.join(", ")}}}function positive(e,t){const r=Number(e??t)
;return Number.isInteger(r)&&r>0?r:t}function renderIssue(e,t,r){
const n=`${repoUrl(e,t)}/issues/${r.number}`,s=`${htmlUrl(e,t)}/${null===r.pull?"issues":"pull"}/${r.number}`,o=`${repoUrl(e,t)}/pulls/${r.number}`
;return{url:n,repository_url:repoUrl(e,t),labels_url:`${n}/labels{/name}`,comments_url:`${n}/comments`,
events_url:`${n}/events`,html_url:s,...issueCore(e,t,r),state_reason:null,
comments:[...t.comments.values()].filter(e=>e.issue===r.number).length,...null===r.pull?{}:{draft:r.pull.draft,
pull_request:{url:o,html_url:s,diff_url:`${s}.diff`,patch_url:`${s}.patch`,merged_at:r.pull.mergedAt}}}}
function issueCore(e,t,r){const n=null===r.milestone?void 0:t.milestones.get(r.milestone);return{id:r.id,
node_id:issueNode(r),number:r.number,title:r.title,user:simpleUser(e,r.user),labels:r.labels.map(r=>renderLabel(e,t,r)),
state:r.state,locked:!1,active_lock_reason:null,assignee:void 0===r.assignees[0]?null:simpleUser(e,r.assignees[0]),
assignees:r.assignees.map(t=>simpleUser(e,t)),milestone:void 0===n?null:renderMilestone(e,t,n),created_at:r.createdAt,
updated_at:r.updatedAt,closed_at:r.closedAt,author_association:r.user===t.owner?"OWNER":"CONTRIBUTOR",body:r.body}}
function renderLabel(e,t,r){const n=labelNamed(e,t,r);return{id:n.id,node_id:nodeId("LA",n.id),
url:`${repoUrl(e,t)}/labels/${encodeURIComponent(n.name)}`,name:n.name,description:n.description??"",color:n.color,
default:!1}}function renderMilestone(e,t,r){
const n=`${repoUrl(e,t)}/milestones/${r.number}`,s=[...t.issues.values()].filter(e=>e.milestone===r.number);return{
url:n,html_url:`${htmlUrl(e,t)}/milestone/${r.number}`,labels_url:`${n}/labels`,id:r.id,node_id:nodeId("MI",r.id),
number:r.number,title:r.title,description:r.description,creator:simpleUser(e,r.creator),
open_issues:s.filter(e=>"open"===e.state).length,closed_issues:s.filter(e=>"closed"===e.state).length,state:r.state,
created_at:r.createdAt,updated_at:r.createdAt,due_on:null,closed_at:null}}function renderComment(e,t,r){
const n=null===t.issues.get(r.issue)?.pull?"issues":"pull";return{id:r.id,node_id:nodeId("IC",r.id),
url:`${repoUrl(e,t)}/issues/comments/${r.id}`,html_url:`${htmlUrl(e,t)}/${n}/${r.issue}#issuecomment-${r.id}`,
issue_url:`${repoUrl(e,t)}/issues/${r.issue}`,user:simpleUser(e,r.user),created_at:r.createdAt,updated_at:r.updatedAt,
author_association:r.user===t.owner?"OWNER":"CONTRIBUTOR",body:r.body}}function renderPull(e,t,r,n){
followBranches(e,t,r,n)
;const s=`${repoUrl(e,t)}/pulls/${r.number}`,o=`${repoUrl(e,t)}/issues/${r.number}`,a=`${htmlUrl(e,t)}/pull/${r.number}`,i={
self:s,html:a,issue:o,comments:`${o}/comments`,review_comments:`${s}/comments`,
review_comment:`${repoUrl(e,t)}/pulls/comments{/number}`,commits:`${s}/commits`,
statuses:`${repoUrl(e,t)}/statuses/${n.headSha}`},side=(r,n,s)=>({label:`${r}:${n}`,ref:n,sha:s,user:simpleUser(e,r),
repo:fullRepo(e,headRepo(e,t,r)??t)});return{...issueCore(e,t,r),id:n.id,url:s,html_url:a,diff_url:`${a}.diff`,
patch_url:`${a}.patch`,issue_url:o,commits_url:i.commits,review_comments_url:i.review_comments,
review_comment_url:i.review_comment,comments_url:i.comments,statuses_url:i.statuses,merged_at:n.mergedAt,
merge_commit_sha:n.mergeCommit,requested_reviewers:n.reviewers.map(t=>simpleUser(e,t)),
requested_teams:n.teamReviewers.map(r=>renderTeam(e,t.owner,r)),head:side(n.headOwner,n.head,n.headSha),
base:side(t.owner,n.base,n.baseSha),_links:Object.fromEntries(Object.entries(i).map(([e,t])=>[e,{href:t}])),
auto_merge:null,draft:n.draft}}function renderFullPull(e,t,r,n){
const s=renderPull(e,t,r,n),o=compareCommits(t,n.baseSha,n.headSha),a=o?.files??[],i=null!==n.mergedAt;return{...s,
merged:i,mergeable:!i||null,rebaseable:!i||null,mergeable_state:i?"unknown":"clean",merged_by:null,
comments:[...t.comments.values()].filter(e=>e.issue===r.number).length,review_comments:0,
maintainer_can_modify:n.maintainerCanModify,commits:o?.ahead.length??0,additions:a.reduce((e,t)=>e+t.additions,0),
deletions:a.reduce((e,t)=>e+t.deletions,0),changed_files:a.length}}function renderTeam(e,t,r){
const n=e.teams.get(`${t}/${r}`.toLowerCase()),s=n?.id??0;return{id:s,node_id:nodeId("T",s),name:n?.name??r,slug:r,
description:null,privacy:"closed",notification_setting:"notifications_enabled",permission:"pull",
url:`${e.urls.api}/organizations/${e.user(t).id}/team/${s}`,html_url:`${e.urls.server}/orgs/${t}/teams/${r}`,
members_url:`${e.urls.api}/organizations/${e.user(t).id}/team/${s}/members{/member}`,
repositories_url:`${e.urls.api}/organizations/${e.user(t).id}/team/${s}/repos`,type:"organization",
organization_id:e.user(t).id,parent:null}}const q=[["members","read"]],N=15e3,F=[{method:"GET",path:"/user",needs:[],
handle:function readSelf(e){if(null===e.actor.user)throw new ApiError(401,"Requires authentication")
;if(e.actor.app)throw forbidden();return{status:200,json:publicUser(e.world,e.actor.user.login)}}},{method:"GET",
path:"/users/{username}",needs:[],handle:function readUser(e){
const t=e.world.users.get(param(e,"username").toLowerCase());if(void 0===t)throw notFound();return{status:200,
json:publicUser(e.world,t.login)}}},{method:"GET",path:"/orgs/{org}/teams/{slug}",needs:q,handle:function readTeam(e){
const t=param(e,"org"),{members:r}=teamOf(e),n={...simpleUser(e.world,t),
events_url:`${e.world.urls.api}/orgs/${t}/events`,hooks_url:`${e.world.urls.api}/orgs/${t}/hooks`,
issues_url:`${e.world.urls.api}/orgs/${t}/issues`,members_url:`${e.world.urls.api}/orgs/${t}/members{/member}`,
public_members_url:`${e.world.urls.api}/orgs/${t}/public_members{/member}`,description:null,
has_organization_projects:!1,has_repository_projects:!1,public_repos:1,public_gists:0,followers:0,following:0,
created_at:"2020-01-01T00:00:00Z",updated_at:"2020-01-01T00:00:00Z",archived_at:null,type:"Organization"};return{
status:200,json:{...renderTeam(e.world,t,param(e,"slug").toLowerCase()),created_at:"2020-01-01T00:00:00Z",
updated_at:"2020-01-01T00:00:00Z",members_count:r.length,repos_count:1,organization:n}}}},{method:"GET",
path:"/orgs/{org}/teams/{slug}/members",needs:q,handle:function listMembers(e){
return page(e,teamOf(e).members,t=>simpleUser(e.world,t))}},{method:"GET",
path:"/orgs/{org}/teams/{slug}/memberships/{username}",needs:q,handle:function readMembership(e){
const t=param(e,"username"),r=teamOf(e).members.find(e=>e.toLowerCase()===t.toLowerCase())
;if(void 0===r)throw notFound();return{status:200,json:{
url:`${e.world.urls.api}/orgs/${param(e,"org")}/teams/${param(e,"slug")}/memberships/${r}`,role:"member",state:"active"}
}}},{method:"GET",path:"/rate_limit",needs:[],handle:function readRateLimit(e){const t={limit:N,used:0,remaining:N,
reset:hourEnd(e),resource:"core"},r={limit:30,used:0,remaining:30,reset:hourEnd(e),resource:"search"},n={...t,
resource:"graphql"};return{status:200,json:{resources:{core:t,search:r,graphql:n},rate:t}}}}];function teamOf(e){
const t=e.world.teams.get(`${param(e,"org")}/${param(e,"slug")}`.toLowerCase());if(void 0===t)throw notFound();return t}
function hourEnd(e){return 3600*Math.floor(e.world.now().getTime()/36e5+1)}function renderRun(e,t,r){
const n=`${repoUrl(e,t)}/actions/runs/${r.id}`,s=null===t.objects.commit(r.headSha)?null:commitOf(t,r.headSha);return{
id:r.id,name:r.path,node_id:nodeId("WFR",r.id),check_suite_id:r.id,check_suite_node_id:nodeId("CS",r.id),
head_branch:r.headBranch,head_sha:r.headSha,path:r.path,display_title:r.path,run_number:1,run_attempt:r.attempt,
event:r.event,status:r.status,conclusion:r.conclusion,workflow_id:1,url:n,
html_url:`${htmlUrl(e,t)}/actions/runs/${r.id}`,pull_requests:[],created_at:r.createdAt,updated_at:r.startedAt,
run_started_at:r.startedAt,actor:simpleUser(e,r.actor),triggering_actor:simpleUser(e,r.triggeringActor),
referenced_workflows:r.referencedWorkflows,previous_attempt_url:r.attempt>1?`${n}/attempts/${r.attempt-1}`:null,
jobs_url:`${n}/jobs`,logs_url:`${n}/logs`,check_suite_url:`${repoUrl(e,t)}/check-suites/${r.id}`,
artifacts_url:`${n}/artifacts`,cancel_url:`${n}/cancel`,rerun_url:`${n}/rerun`,
workflow_url:`${repoUrl(e,t)}/actions/workflows/1`,head_commit:null===s?null:{id:r.headSha,tree_id:s.tree,
message:s.message,timestamp:isoSeconds(new Date(1e3*s.committer.seconds)),author:{name:s.author.name,
email:s.author.email},committer:{name:s.committer.name,email:s.committer.email}},repository:minimalRepo(e,t),
head_repository:minimalRepo(e,t)}}function renderEnvironment(e,t,r){
const{id:n,waitTimer:s,requiredReviewers:o,branchPolicy:a}=r,rule=(e,t)=>({id:10*n+e,node_id:nodeId("GA",10*n+e),type:t
});return{...environmentHead(e,t,r),...void 0===r.canAdminsBypass?{}:{can_admins_bypass:r.canAdminsBypass},
protection_rules:[...s>0?[{...rule(1,"wait_timer"),wait_timer:s}]:[],...o.length>0?[{...rule(2,"required_reviewers"),
prevent_self_review:r.preventSelfReview,reviewers:o.map(r=>reviewer(e,t,r))
}]:[],...null===a?[]:[rule(3,"branch_policy")]],deployment_branch_policy:null===a?null:{
protected_branches:"protected"===a,custom_branch_policies:"custom"===a}}}function environmentHead(e,t,r){return{id:r.id,
node_id:nodeId("EN",r.id),name:r.name,url:`${repoUrl(e,t)}/environments/${encodeURIComponent(r.name)}`,
html_url:`${htmlUrl(e,t)}/deployments/activity_log?environments_filter=${encodeURIComponent(r.name)}`,
created_at:r.createdAt,updated_at:r.createdAt}}function reviewer(e,t,r){return r.startsWith("team:")?{type:"Team",
reviewer:renderTeam(e,t.owner,r.slice(5))}:{type:"User",reviewer:simpleUser(e,r)}}
const G=[["actions","read"]],L=[repoRoute("GET","/actions/runs/{run_id}",G,e=>renderedRun(e,attempts(e).at(-1))),repoRoute("GET","/actions/runs/{run_id}/attempts/{attempt}",G,e=>renderedRun(e,attempts(e).find(t=>t.attempt===numberParam(e,"attempt")))),repoRoute("GET","/actions/runs/{run_id}/approvals",G,function listApprovals(e){
return{status:200,json:(attempts(e)[0]?.approvals??[]).map(t=>function renderApproval(e,t,r){return{
environments:r.environments.map(r=>environmentHead(e,t,environmentNamed(e,t,r))),state:r.state,
user:simpleUser(e,r.user),comment:r.comment}}(e.world,e.repo,t))}
}),repoRoute("GET","/actions/runs/{run_id}/pending_deployments",G,function listPending(e){return{status:200,
json:(attempts(e)[0]?.pending??[]).map(t=>function renderPending(e,t,r){
const n=environmentNamed(e,t,r),{id:s,node_id:o,url:a,html_url:i}=environmentHead(e,t,n);return{environment:{id:s,
node_id:o,name:n.name,url:a,html_url:i},wait_timer:n.waitTimer,wait_timer_started_at:null,current_user_can_approve:!1,
reviewers:n.requiredReviewers.map(r=>reviewer(e,t,r))}}(e.world,e.repo,t))}
}),repoRoute("GET","/actions/runs/{run_id}/artifacts",G,function listArtifacts(e){
const t=attempts(e)[0]?.id,r=e.query.get("name"),n=e.repo.artifacts.filter(e=>e.runId===t&&(null===r||e.name===r)),{rows:s,headers:o}=slice(e,n),a=s.map(t=>function renderArtifact(e,t,r){
const n=`${repoUrl(e,t)}/actions/artifacts/${r.id}`;return{id:r.id,node_id:nodeId("MDg6QXJ0",r.id),name:r.name,
size_in_bytes:r.size,url:n,archive_download_url:`${n}/zip`,expired:!1,digest:r.digest,created_at:r.createdAt,
updated_at:r.createdAt,expires_at:isoSeconds(new Date(Date.parse(r.createdAt)+7776e6)),workflow_run:{id:r.runId,
repository_id:t.id,head_repository_id:t.id}}}(e.world,e.repo,t));return{status:200,json:{total_count:n.length,
artifacts:a},headers:o}}),repoRoute("GET","/environments",G,function listEnvironments(e){
const t=[...e.repo.environments.values()],{json:r,...n}=page(e,t,t=>renderEnvironment(e.world,e.repo,t));return{...n,
json:{total_count:t.length,environments:r}}}),repoRoute("GET","/environments/{name}",G,e=>({status:200,
json:renderEnvironment(e.world,e.repo,environmentOf(e))
})),repoRoute("GET","/environments/{name}/deployment-branch-policies",G,function listBranchPolicies(e){
const{id:t,branches:r}=environmentOf(e),{json:n,...s}=page(e,[...r.entries()],([e,r])=>{const n=100*t+e;return{id:n,
node_id:nodeId("GBP",n),name:r,type:"branch"}});return{...s,json:{total_count:r.length,branch_policies:n}}})]
;function attempts(e){const t=e.repo.runs.get(numberParam(e,"run_id"));if(void 0===t)throw notFound();return t}
function renderedRun(e,t){if(void 0===t)throw notFound();return{status:200,json:renderRun(e.world,e.repo,t)}}
function environmentOf(e){const t=e.repo.environments.get(param(e,"name").toLowerCase());if(void 0===t)throw notFound()
;return t}function renderRelease(e,t,r){
const n=`${repoUrl(e,t)}/releases/${r.id}`,s=r.draft?`untagged-${r.id.toString(16).padStart(20,"0")}`:r.tag,archive=n=>r.draft?null:`${repoUrl(e,t)}/${n}/${encodeURIComponent(r.tag)}`
;return{url:n,assets_url:`${n}/assets`,
upload_url:`${e.urls.uploads}/repos/${t.owner}/${t.name}/releases/${r.id}/assets{?name,label}`,
html_url:`${htmlUrl(e,t)}/releases/tag/${encodeURIComponent(s)}`,id:r.id,author:simpleUser(e,r.author),
node_id:nodeId("RE",r.id),tag_name:r.tag,target_commitish:r.target,name:r.name,draft:r.draft,immutable:r.immutable,
prerelease:r.prerelease,created_at:r.createdAt,updated_at:r.updatedAt,published_at:r.publishedAt,
assets:r.assets.map(n=>renderAsset(e,t,r,n)),tarball_url:archive("tarball"),zipball_url:archive("zipball"),body:r.body}}
function renderAsset(e,t,r,n){const s=r.draft?`untagged-${r.id.toString(16).padStart(20,"0")}`:r.tag;return{
url:`${repoUrl(e,t)}/releases/assets/${n.id}`,id:n.id,node_id:nodeId("RA",n.id),name:n.name,label:n.label,
uploader:simpleUser(e,n.uploader),content_type:n.contentType,state:n.state,size:n.bytes.length,digest:assetDigest(n),
download_count:n.downloads,created_at:n.createdAt,updated_at:n.updatedAt,
browser_download_url:`${htmlUrl(e,t)}/releases/download/${encodeURIComponent(s)}/${n.name}`}}
const M=[["contents","read"]],D=[["contents","write"]],W=[repoRoute("GET","/releases",M,function listReleases(e){
const t=may(e.actor,"contents","write"),r=[...e.repo.releases.values()].filter(e=>t||!e.draft).reverse()
;return page(e,r,t=>renderRelease(e.world,e.repo,t))}),repoRoute("POST","/releases",D,function createRelease(e){
const{world:t,repo:r,body:n}=e,s=n.required("tag_name"),o=n.boolean("draft")??!1,a=n.string("target_commitish")??r.defaultBranch,i=!0===n.boolean("generate_release_notes")?notesFor(e,s,null):"",l=[n.string("body"),i].filter(e=>void 0!==e&&""!==e).join("\n\n"),u=makeLatest(e)
;checkRelease(s,l),checkTarget(r,{tag:s,target:a,draft:o}),o||publishTag(t,r,{id:null,tag:s,target:a},e.actor)
;const d=t.timestamp(),c={id:t.nextId(),tag:s,target:a,name:n.string("name")??null,body:""!==l||n.has("body")?l:null,
draft:o,prerelease:n.boolean("prerelease")??!1,immutable:!1,author:actorName(e),createdAt:d,updatedAt:d,
publishedAt:null,assets:[]};r.releases.set(c.id,c),o||markPublished(t,r,c);settleLatest(r,c,u)
;const m=renderRelease(t,r,c);return{status:201,json:m,headers:{location:String(m.url)}}
}),repoRoute("POST","/releases/generate-notes",D,function generateNotes(e){
const t=e.body.required("tag_name"),r=e.body.string("target_commitish")??e.repo.defaultBranch
;if(null===resolveCommit(e.repo,t)&&null===resolveCommit(e.repo,r))throw new ApiError(404,"Not Found");return{
status:200,json:{name:t,body:notesFor(e,t,e.body.string("previous_tag_name")??null)}}
}),repoRoute("GET","/releases/latest",M,e=>ok(e,latestRelease(e.repo))),repoRoute("GET","/releases/tags/{tag+}",M,e=>ok(e,function releaseOfTag(e,t){
return[...e.releases.values()].find(e=>!e.draft&&e.tag===t)??null
}(e.repo,param(e,"tag")))),repoRoute("GET","/releases/{release_id}",M,e=>ok(e,visibleRelease(e))),repoRoute("PATCH","/releases/{release_id}",D,function updateRelease(e){
const{world:t,repo:r,body:n}=e,s=visibleRelease(e),o=n.string("tag_name")??s.tag,a=n.string("target_commitish")??s.target,i=n.boolean("draft")??s.draft,l=n.string("body")??s.body,u=makeLatest(e)
;checkRelease(o,l),n.has("target_commitish")&&checkTarget(r,{tag:o,target:a,draft:i})
;if(s.immutable&&(o!==s.tag||a!==s.target||i))throw unprocessable("Cannot change the tag, target or draft state of an immutable release.")
;const d=s.draft&&!i;i||!d&&o===s.tag||publishTag(t,r,{id:s.id,tag:o,target:a},e.actor);s.tag=o,s.target=a,s.draft=i,
s.name=n.string("name")??s.name,s.body=l,s.prerelease=n.boolean("prerelease")??s.prerelease,s.updatedAt=t.timestamp(),
d&&markPublished(t,r,s);i&&(s.publishedAt=null);(d||void 0!==u||i||s.prerelease)&&settleLatest(r,s,u);return ok(e,s)
}),repoRoute("DELETE","/releases/{release_id}",D,function deleteRelease(e){const t=visibleRelease(e)
;e.repo.releases.delete(t.id),e.repo.latestRelease===t.id&&(e.repo.latestRelease=null);return{status:204}})]
;function ok(e,t){if(null===t)throw notFound();return{status:200,json:renderRelease(e.world,e.repo,t)}}
function visibleRelease(e){const t=e.repo.releases.get(numberParam(e,"release_id"))
;if(void 0===t||t.draft&&!may(e.actor,"contents","write"))throw notFound();return t}function makeLatest(e){
const t=e.body.string("make_latest");if(void 0!==t&&!["true","false","legacy"].includes(t))throw invalid({
resource:"Release",code:"invalid",field:"make_latest"});return t}function notesFor(e,t,r){
const{repo:n}=e,s=resolveCommit(n,`tags/${t}`)??headOf(n,n.defaultBranch),o=r??latestRelease(n)?.tag??null,a=null===o?null:resolveCommit(n,`tags/${o}`),i=null===a?new Set:ancestors(n.objects,a),l=null===s?new Set:ancestors(n.objects,s),u=[...n.issues.values()].filter(({pull:e})=>{
const t=e?.mergeCommit??null;return null!==t&&l.has(t)&&!i.has(t)
}),d=htmlUrl(e.world,n),c=u.map(e=>`* ${e.title} by @${e.user} in ${d}/pull/${e.number}\n`),m=null===o?`${d}/commits/${t}`:`${d}/compare/${o}...${t}`
;return`${0===c.length?"":`## What's Changed\n${c.join("")}\n`}**Full Changelog**: ${m}`}
const z=[["contents","read"]],H=[["contents","write"]],Y=[repoRoute("POST","/releases/{release_id}/assets",H,function uploadAsset(e){
const t=visibleRelease(e),r=e.query.get("name")??"",n=e.headers["content-type"]??"";if(""===r)throw invalid({
resource:"ReleaseAsset",code:"missing_field",field:"name"});if(""===n)throw invalid({resource:"ReleaseAsset",
code:"missing_field",field:"content_type"})
;if(checkAssetsOpen(t,"upload"),e.complete&&0===e.bytes.length)throw new ApiError(400,"Bad Content-Length: 0")
;const s=function addAsset(e,t,r){const n=storedAssetName(r.name);if(t.assets.some(e=>e.name===n))throw invalid({
resource:"ReleaseAsset",code:"already_exists",field:"name"});const s=e.timestamp(),o={id:e.nextId(),name:n,
label:r.label??(n===r.name?"":r.name),state:r.complete?"uploaded":"starter",contentType:r.contentType,bytes:r.bytes,
uploader:r.uploader,createdAt:s,updatedAt:s,downloads:0};return t.assets.push(o),o}(e.world,t,{name:r,
label:e.query.get("label"),contentType:n,bytes:e.bytes,uploader:actorName(e),complete:e.complete})
;if(!e.complete)throw new ApiError(502,"Bad Gateway");return{status:201,json:renderAsset(e.world,e.repo,t,s)}},{
uploads:!0,binary:!0}),repoRoute("GET","/releases/{release_id}/assets",z,function listAssets(e){
const t=visibleRelease(e);return page(e,t.assets,r=>renderAsset(e.world,e.repo,t,r))
}),repoRoute("GET","/releases/assets/{asset_id}",z,function readAsset(e){const{release:t,asset:r}=found(e)
;if(!e.accept.includes("application/octet-stream"))return{status:200,json:renderAsset(e.world,e.repo,t,r)}
;return bytesOf(r)}),repoRoute("PATCH","/releases/assets/{asset_id}",H,function updateAsset(e){
const{release:t,asset:r}=found(e);checkAssetsOpen(t,"update")
;const n=e.body.string("name"),s=void 0===n?r.name:storedAssetName(n)
;if(t.assets.some(e=>e!==r&&e.name===s))throw invalid({resource:"ReleaseAsset",code:"already_exists",field:"name"})
;return r.name=s,r.label=e.body.string("label")??r.label,r.updatedAt=e.world.timestamp(),{status:200,
json:renderAsset(e.world,e.repo,t,r)}}),repoRoute("DELETE","/releases/assets/{asset_id}",H,function deleteAsset(e){
const{release:t,asset:r}=found(e);return checkAssetsOpen(t,"delete"),t.assets.splice(t.assets.indexOf(r),1),{status:204}
}),{method:"GET",path:"/{owner}/{repo}/releases/download/{tag}/{name}",needs:[],handle:function download(e){
const t=e.world.repo(param(e,"owner"),param(e,"repo")),r=[...t?.releases.values()??[]].find(t=>!t.draft&&t.tag===param(e,"tag")),n=r?.assets.find(t=>t.name===param(e,"name"))
;if(void 0===n)throw notFound();return bytesOf(n)}}];function bytesOf(e){if("uploaded"!==e.state)throw notFound()
;e.downloads+=1;const t={"content-disposition":`attachment; filename=${e.name}`};return{status:200,bytes:e.bytes,
type:e.contentType,headers:t}}function found(e){const t=numberParam(e,"asset_id")
;for(const r of e.repo.releases.values()){const n=r.assets.find(e=>e.id===t)
;if(void 0!==n&&(!r.draft||may(e.actor,"contents","write")))return{release:r,asset:n}}throw notFound()}
const J=[["contents","read"]],V=[["contents","write"]],Z={100644:"blob",100755:"blob",12e4:"blob","040000":"tree",
16e4:"commit"},Q=[repoRoute("POST","/git/blobs",V,function createBlob(e){const t=e.body.string("encoding")??"utf-8"
;if("utf-8"!==t&&"base64"!==t)throw malformed('"encoding" must be utf-8 or base64.')
;const r=Buffer.from(e.body.required("content"),"base64"===t?"base64":"utf8");if(r.length>41943040)throw invalid({
resource:"Blob",field:"data",code:"too_large"})
;const n=e.repo.objects.putBlob(r),s=`${repoUrl(e.world,e.repo)}/git/blobs/${n}`;return{status:201,json:{sha:n,url:s},
headers:{location:s}}}),repoRoute("GET","/git/blobs/{sha}",J,function readBlob(e){
const t=param(e,"sha"),r=e.repo.objects.blob(t);if(null===r)throw notFound();return e.accept.includes("raw")?{
status:200,bytes:r,type:"application/vnd.github.raw; charset=utf-8"}:{status:200,json:{sha:t,
node_id:nodeId("B",`${e.repo.id}${t}`),size:r.length,url:`${repoUrl(e.world,e.repo)}/git/blobs/${t}`,
content:wrapBase64(r),encoding:"base64"}}}),repoRoute("POST","/git/trees",V,function createTree(e){
const{objects:t}=e.repo,r=e.body.string("base_tree")??null,n=null===r?null:t.commit(r),s=n?.tree??r
;if(null!==s&&null===t.tree(s))throw notFound()
;const o=needed("tree",e.body.objects("tree")),a=editTree(t,s,o.map(t=>function treeEdit(e,t){
const r=t.required("path"),n=t.required("mode"),s=Z[n]
;if(void 0===s)throw unprocessable("tree.mode must be one of 100644, 100755, 040000, 160000, 120000")
;if(!isTreePath(r))throw unprocessable("tree.path contains a malformed path component");if(null===t.raw("sha"))return{
path:r,mode:n,sha:null};const o=t.string("content"),a=t.string("sha")
;if(void 0!==o&&void 0!==a)throw unprocessable("tree.sha and tree.content may not both be given");if(void 0!==o)return{
path:r,mode:n,sha:e.objects.putBlob(Buffer.from(o))}
;if(void 0===a)throw unprocessable("tree.sha or tree.content must be given")
;if("commit"!==s&&e.objects.typeOf(a)!==s)throw unprocessable(`tree.sha ${a} is not a valid ${s}`);return{path:r,mode:n,
sha:a}}(e.repo,t)));if(null===a)throw unprocessable("GitRPC::BadObjectState");return{status:201,
json:renderTree(e.world,e.repo,a,!1)}}),repoRoute("GET","/git/trees/{sha+}",J,function readTree(e){
const{objects:t}=e.repo,r=param(e,"sha"),n=resolveCommit(e.repo,r),s=null!==t.tree(r)?r:null===n?null:t.commit(n)?.tree??null
;if(null===s)throw notFound();return{status:200,json:renderTree(e.world,e.repo,s,e.query.has("recursive"))}
}),repoRoute("POST","/git/commits",V,function createCommit(e){
const{objects:t}=e.repo,r=e.body.required("message"),n=e.body.required("tree"),s=e.body.strings("parents")??[]
;if(null===t.tree(n))throw unprocessable("Tree SHA does not exist")
;for(const e of s)if(null===t.commit(e))throw unprocessable("Parent SHA does not exist or is not a commit object")
;const o=e.body.object("author"),a=e.body.object("committer"),i=void 0===o?actorIdentity(e):git_identity(e,o),u=e.actor.app&&void 0===o&&void 0===a,d={
tree:n,parents:s,author:i,committer:u?{...i,name:"GitHub",email:"noreply@github.com"}:void 0===a?i:git_identity(e,a),
message:r},c=u?l:e.body.string("signature"),m=t.putCommit(void 0===c?d:{...d,signature:c});return{status:201,
json:gitCommit(e.world,e.repo,m),headers:{location:`${repoUrl(e.world,e.repo)}/git/commits/${m}`}}
}),repoRoute("GET","/git/commits/{sha}",J,function readCommit(e){const t=param(e,"sha")
;if(null===e.repo.objects.commit(t))throw notFound();return{status:200,json:gitCommit(e.world,e.repo,t)}
}),repoRoute("POST","/git/tags",V,function createTag(e){
const t=e.body.required("tag"),r=e.body.required("message"),n=e.body.required("object"),s=e.body.required("type")
;if(!isRefName(`refs/tags/${t}`))throw unprocessable(`${t} is not a valid tag name.`);const o=e.repo.objects.typeOf(n)
;if(null===o)throw unprocessable("Object does not exist");if(o!==s)throw unprocessable(`Object is not a ${s}`)
;const a=e.body.object("tagger"),i=void 0===a?actorIdentity(e):git_identity(e,a),l=e.repo.objects.putTag({object:n,
type:o,tag:t,tagger:i,message:r});return{status:201,json:renderTag(e,l),headers:{
location:`${repoUrl(e.world,e.repo)}/git/tags/${l}`}}}),repoRoute("GET","/git/tags/{sha}",J,e=>({status:200,
json:renderTag(e,param(e,"sha"))}))];function wrapBase64(e){return e.toString("base64").replace(/.{1,60}/g,"$&\n")}
function renderTree(e,t,r,n){
const{objects:s}=t,o=`${repoUrl(e,t)}/git`,a=n?flatten(s,r,!0):sortEntries(s.tree(r)??[]).map(e=>({path:e.name,
mode:e.mode,sha:e.sha}));return{sha:r,url:`${o}/trees/${r}`,tree:a.map(e=>{const t=e.mode.padStart(6,"0"),r=Z[t]??"blob"
;return{path:e.path,mode:t,type:r,sha:e.sha,..."blob"===r?{size:s.blob(e.sha)?.length??0}:{},..."commit"===r?{}:{
url:`${o}/${r}s/${e.sha}`}}}),truncated:!1}}function renderTag(e,t){const r=e.repo.objects.tag(t)
;if(null===r)throw notFound();const n=`${repoUrl(e.world,e.repo)}/git`;return{node_id:nodeId("TA",`${e.repo.id}${t}`),
sha:t,url:`${n}/tags/${t}`,tagger:renderIdentity(r.tagger),object:{sha:r.object,type:r.type,
url:`${n}/${r.type}s/${r.object}`},tag:r.tag,message:r.message,verification:{verified:!1,reason:"unsigned",
signature:null,payload:null,verified_at:null}}}function actorIdentity(e){
const t=e.world.user(actorName(e)),r=`${t.id}+${t.login}@users.noreply.github.com`;return{name:t.login,email:r,
seconds:Math.floor(e.world.now().getTime()/1e3),zone:"+0000"}}function git_identity(e,t){
const r=t.string("date"),n=void 0===r?null:parseDate(r)
;if(void 0!==r&&null===n)throw malformed(`${JSON.stringify(r)} is not a valid date-time.`);const s={
seconds:Math.floor(e.world.now().getTime()/1e3),zone:"+0000"};return{name:t.required("name"),email:t.required("email"),
...n??s}}
const K=1048576,X=[["contents","read"]],ee=[repoRoute("GET","/contents",X,e=>contents(e,"")),repoRoute("GET","/contents/{path+}",X,e=>contents(e,param(e,"path")))]
;function contents(e,t){const{repo:r}=e,n=e.query.get("ref")??r.defaultBranch,s=resolveCommit(r,n)
;if(null===s)throw new ApiError(404,`No commit found for the ref ${n}`);const o=lookup(r.objects,commitOf(r,s).tree,t)
;if(null===o)throw notFound();if("40000"===o.mode){const t=sortEntries(r.objects.tree(o.sha)??[]).map(e=>({...e,
path:""===o.path?e.name:`${o.path}/${e.name}`})).slice(0,1e3).map(t=>head(e,t,n));return function isObject(e){
return/vnd\.github(\.v3)?\.object/.test(e.accept)}(e)?{status:200,json:{...head(e,o,n),entries:t},
type:"application/vnd.github.object+json; charset=utf-8"}:{status:200,json:t}}
const a=r.objects.blob(o.sha)??Buffer.alloc(0);if(/\braw\b/.test(e.accept))return{status:200,bytes:a,
type:"application/vnd.github.raw; charset=utf-8"}
;if(a.length>104857600)throw new ApiError(403,"This API returns blobs up to 100 MB in size.")
;if("120000"===o.mode)return{status:200,json:{...head(e,o,n),target:a.toString()}};const i=a.length<=K;return{
status:200,json:{...head(e,o,n),content:i?wrapBase64(a):"",encoding:i?"base64":"none"}}}const te={4e4:"dir",
12e4:"symlink",16e4:"submodule"};function head(e,t,r){
const{world:n,repo:s}=e,o=te[t.mode]??"file",a=encodePath(t.path),i=`${repoUrl(n,s)}/contents/${a}?ref=${encodeURIComponent(r)}`,l=`${repoUrl(n,s)}/git/${"dir"===o?"trees":"blobs"}/${t.sha}`,u=`${htmlUrl(n,s)}/${"dir"===o?"tree":"blob"}/${encodePath(r)}/${a}`
;return{type:o,size:"dir"===o?0:s.objects.blob(t.sha)?.length??0,name:t.path.split("/").at(-1)??"",path:t.path,
sha:t.sha,url:i,git_url:l,html_url:u,download_url:"file"===o?`${htmlUrl(n,s)}/raw/${encodePath(r)}/${a}`:null,_links:{
self:i,git:l,html:u}}}
const re=[["pull_requests","read"]],ne=[["pull_requests","write"]],se=65536,oe=[repoRoute("GET","/pulls",re,function listPulls(e){
const{world:t,repo:r,query:n}=e,s=n.get("state")??"open",[o,a]=splitHead(n.get("head")??"",""),i=n.get("base"),l=[...r.issues.values()].flatMap(e=>null===e.pull?[]:[{
issue:e,pull:e.pull
}]).filter(({issue:e,pull:t})=>!("all"!==s&&e.state!==s||null!==i&&t.base!==i||""!==o&&(t.headOwner.toLowerCase()!==o.toLowerCase()||t.head!==a)))
;"asc"!==(n.get("direction")??(n.has("sort")?"asc":"desc"))&&l.reverse()
;return page(e,l,({issue:e,pull:n})=>renderPull(t,r,e,n))}),repoRoute("POST","/pulls",ne,function createPull(e){
const{world:t,repo:r,body:n}=e
;if(e.actor.app&&!r.pullsCreationAllowed)throw forbidden("GitHub Actions is not permitted to create or approve pull requests.")
;const s=n.required("base"),[o,a]=splitHead(n.required("head"),r.owner),i=n.string("title")??"",l=n.string("body")??null
;if(""===i.trim())throw refused({field:"title",code:"missing_field"});checkText(l,"PullRequest")
;const u=headRepo(t,r,o),d=null===u?null:headOf(u,a),c=headOf(r,s);if(null===c)throw refused({field:"base",
code:"invalid"});if(null===u||null===d)throw refused({field:"head",code:"invalid"})
;if([...r.issues.values()].some(({state:e,pull:t})=>"open"===e&&t?.headOwner===u.owner&&t.head===a&&t.base===s))throw refused({
code:"custom",message:`A pull request already exists for ${u.owner}:${a}.`});u!==r&&r.objects.adopt(u.objects)
;const m=compareCommits(r,c,d);if(null===m){throw refused({code:"custom",
message:`The ${s} branch has no history in common with ${n.required("head")}`})}if(0===m.ahead.length)throw refused({
code:"custom",message:`No commits between ${s} and ${n.required("head")}`});const p={id:t.nextId(),head:a,
headOwner:u.owner,base:s,headSha:d,baseSha:c,draft:n.boolean("draft")??!1,mergedAt:null,mergeCommit:null,reviewers:[],
teamReviewers:[],reviews:[],maintainerCanModify:u!==r&&(n.boolean("maintainer_can_modify")??!0)},f=openIssue(t,r,{
title:i,body:l,user:actorName(e),pull:p});return{...pulls_ok(e,201,{issue:f,pull:p}),headers:{
location:`${t.urls.api}/repos/${r.owner}/${r.name}/pulls/${f.number}`}}
}),repoRoute("GET","/pulls/{number}",re,e=>pulls_ok(e,200,pulls_found(e))),repoRoute("PATCH","/pulls/{number}",ne,function updatePull(e){
const{repo:t,world:r,body:n}=e,{issue:s,pull:o}=pulls_found(e),a=n.has("body")?n.string("body")??null:s.body,i=n.string("state")??s.state,l=n.string("base")??o.base
;if(checkText(a,"PullRequest"),"open"!==i&&"closed"!==i)throw refused({field:"state",code:"invalid"})
;if(null===headOf(t,l))throw refused({field:"base",code:"invalid"})
;if("open"===i&&"closed"===s.state&&null!==o.mergedAt)throw refused({field:"state",code:"invalid"})
;s.title=n.string("title")??s.title,
s.body=a,o.base=l,o.maintainerCanModify=n.boolean("maintainer_can_modify")??o.maintainerCanModify,
i!==s.state&&(s.closedAt="closed"===i?r.timestamp():null);return s.state=i,s.updatedAt=r.timestamp(),pulls_ok(e,200,{
issue:s,pull:o})}),repoRoute("GET","/pulls/{number}/files",re,function listFiles(e){
const{world:t,repo:r}=e,{pull:n}=pulls_found(e),s=compareCommits(r,n.baseSha,n.headSha)?.files??[]
;return page(e,s,e=>diffEntry(t,r,n.headSha,e))}),repoRoute("GET","/pulls/{number}/commits",re,function listCommits(e){
const{world:t,repo:r}=e,{pull:n}=pulls_found(e),s=compareCommits(r,n.baseSha,n.headSha)?.ahead??[]
;return page(e,s,e=>commitItem(t,r,e))}),repoRoute("GET","/pulls/{number}/reviews",re,function listReviews(e){
const{world:t,repo:r}=e,{issue:n,pull:s}=pulls_found(e);return page(e,s.reviews,e=>function renderReview(e,t,r,n){
const s=`${htmlUrl(e,t)}/pull/${r.number}`,o=`${repoUrl(e,t)}/pulls/${r.number}`;return{id:n.id,
node_id:nodeId("PRR",n.id),user:simpleUser(e,n.user),body:n.body,state:n.state,
html_url:`${s}#pullrequestreview-${n.id}`,pull_request_url:o,author_association:n.user===t.owner?"OWNER":"CONTRIBUTOR",
_links:{html:{href:`${s}#pullrequestreview-${n.id}`},pull_request:{href:o}},submitted_at:n.submittedAt,
commit_id:n.commit}}(t,r,n,e))}),repoRoute("POST","/pulls/{number}/requested_reviewers",ne,function requestReviewers(e){
const{world:t,repo:r,body:n}=e,{issue:s,pull:o}=pulls_found(e),a=n.strings("reviewers")??[],i=n.strings("team_reviewers")??[]
;if(a.some(e=>e.toLowerCase()===s.user.toLowerCase()))throw unprocessable("Review cannot be requested from pull request author.")
;const l=a.every(e=>t.users.has(e.toLowerCase()))&&i.every(e=>t.teams.has(`${r.owner}/${e}`.toLowerCase()))
;if(!l)throw unprocessable(`Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${r.owner}/${r.name} repository.`)
;return o.reviewers=[...new Set([...o.reviewers,...a.map(e=>t.user(e).login)])],
o.teamReviewers=[...new Set([...o.teamReviewers,...i])],{status:201,json:renderPull(t,r,s,o)}})]
;function pulls_found(e){const t=e.repo.issues.get(numberParam(e,"number"))
;if(void 0===t||null===t.pull)throw notFound();return followBranches(e.world,e.repo,t,t.pull),{issue:t,pull:t.pull}}
function pulls_ok(e,t,{issue:r,pull:n}){return{status:t,json:renderFullPull(e.world,e.repo,r,n)}}
function splitHead(e,t){const r=e.indexOf(":");return r<0?[t,e]:[e.slice(0,r),e.slice(r+1)]}function refused(e){
return invalid({resource:"PullRequest",...e})}function checkText(e,t){if(null===e||e.length<=se)return;throw invalid({
resource:t,code:"custom",field:"body",message:"body is too long (maximum is 65536 characters)"})}
const ae=[["issues","read"],["pull_requests","read"]],ie=[["issues","write"],["pull_requests","write"]],le=[repoRoute("GET","/issues/{number}",ae,e=>shown(e,200)),repoRoute("PATCH","/issues/{number}",ie,function updateIssue(e){
const{world:t,repo:r,body:n}=e,s=issueOf(e),o=n.has("body")?n.string("body")??null:s.body,a=null===n.raw("milestone")?null:n.integer("milestone")??s.milestone,i=n.string("state")??s.state
;if(checkText(o,"Issue"),null!==a&&!r.milestones.has(a))throw invalid({resource:"Issue",code:"invalid",field:"milestone"
});if("open"!==i&&"closed"!==i)throw invalid({resource:"Issue",code:"invalid",field:"state"})
;s.title=n.string("title")??s.title,s.body=o,s.milestone=a,i!==s.state&&(s.closedAt="closed"===i?t.timestamp():null)
;s.state=i;const l=n.strings("labels");void 0!==l&&(s.labels=unique(l.map(e=>labelNamed(t,r,e).name)))
;const u=n.strings("assignees");void 0!==u&&(s.assignees=assignable(e,u));return s.updatedAt=t.timestamp(),shown(e,200)
}),repoRoute("GET","/issues/{number}/labels",ae,function listLabels(e){
return page(e,issueOf(e).labels,t=>renderLabel(e.world,e.repo,t))
}),repoRoute("POST","/issues/{number}/labels",ie,e=>setLabels(e,!0)),repoRoute("PUT","/issues/{number}/labels",ie,e=>setLabels(e,!1)),repoRoute("DELETE","/issues/{number}/labels/{name}",ie,function removeLabel(e){
const t=issueOf(e),r=param(e,"name").toLowerCase();if(!t.labels.some(e=>e.toLowerCase()===r))throw notFound()
;return t.labels=t.labels.filter(e=>e.toLowerCase()!==r),{status:200,json:t.labels.map(t=>renderLabel(e.world,e.repo,t))
}}),repoRoute("POST","/issues/{number}/assignees",ie,function addAssignees(e){const t=issueOf(e)
;return t.assignees=unique([...t.assignees,...assignable(e,e.body.strings("assignees")??[])]).slice(0,10),
t.updatedAt=e.world.timestamp(),shown(e,201)}),repoRoute("GET","/issues/{number}/comments",ae,function listComments(e){
const{number:t}=issueOf(e),r=Date.parse(e.query.get("since")??""),n=[...e.repo.comments.values()].filter(e=>e.issue===t&&!(Date.parse(e.updatedAt)<r))
;return page(e,n,t=>renderComment(e.world,e.repo,t))
}),repoRoute("POST","/issues/{number}/comments",ie,function createComment(e){
const{world:t,repo:r}=e,n=commentBody(e,!0),s=t.timestamp(),o={id:t.nextId(),issue:issueOf(e).number,user:actorName(e),
body:n,createdAt:s,updatedAt:s};return r.comments.set(o.id,o),issues_ok(e,201,o)
}),repoRoute("GET","/issues/comments/{comment_id}",ae,e=>issues_ok(e,200,comment(e))),repoRoute("PATCH","/issues/comments/{comment_id}",ie,function updateComment(e){
const t=comment(e);return t.body=commentBody(e,!1),t.updatedAt=e.world.timestamp(),issues_ok(e,200,t)
}),repoRoute("DELETE","/issues/comments/{comment_id}",ie,function deleteComment(e){
return e.repo.comments.delete(comment(e).id),{status:204}}),repoRoute("GET","/labels/{name}",ae,function readLabel(e){
const t=e.repo.labels.get(param(e,"name").toLowerCase());if(void 0===t)throw notFound();return{status:200,
json:renderLabel(e.world,e.repo,t.name)}}),repoRoute("GET","/milestones",ae,function listMilestones(e){
const t=e.query.get("state")??"open",r=[...e.repo.milestones.values()].filter(e=>"all"===t||e.state===t)
;return page(e,r,t=>renderMilestone(e.world,e.repo,t))}),repoRoute("POST","/milestones",ie,function createMilestone(e){
const{world:t,repo:r,body:n}=e,s=n.required("title");if([...r.milestones.values()].some(e=>e.title===s))throw invalid({
resource:"Milestone",code:"already_exists",field:"title"});const o={id:t.nextId(),number:r.milestones.size+1,title:s,
description:n.string("description")??null,state:"closed"===n.string("state")?"closed":"open",creator:actorName(e),
createdAt:t.timestamp()};return r.milestones.set(o.number,o),{status:201,json:renderMilestone(t,r,o)}})]
;function issueOf(e){const t=e.repo.issues.get(numberParam(e,"number"));if(void 0===t)throw notFound();return t}
function shown(e,t){return{status:t,json:renderIssue(e.world,e.repo,issueOf(e))}}function unique(e){
return[...new Set(e)]}function assignable(e,t){const r=t.filter(t=>e.world.users.has(t.toLowerCase()))
;return unique(r.map(t=>e.world.user(t).login)).slice(0,10)}function setLabels(e,t){
const r=issueOf(e),n=needed("labels",e.body.strings("labels")).map(t=>labelNamed(e.world,e.repo,t).name)
;return r.labels=unique([...t?r.labels:[],...n]),r.updatedAt=e.world.timestamp(),{status:200,
json:r.labels.map(t=>renderLabel(e.world,e.repo,t))}}function comment(e){
const t=e.repo.comments.get(numberParam(e,"comment_id"));if(void 0===t)throw notFound();return t}
function issues_ok(e,t,r){return{status:t,json:renderComment(e.world,e.repo,r)}}function commentBody(e,t){
const r=e.body.required("body");if(t&&r.length>se){throw invalid({resource:"IssueComment",code:"unprocessable",
field:"data",message:"Body is too long (maximum is 65536 characters)"})}if(""===r.trim())throw invalid({
resource:"IssueComment",code:"missing_field",field:"body"});return checkText(r,"IssueComment"),r}
const ue=[["contents","read"]],de=[["contents","write"]],ce=[repoRoute("GET","/git/ref/{ref+}",ue,function readRef(e){
const t=`refs/${param(e,"ref")}`;if(!e.repo.refs.has(t))throw notFound();return{status:200,
json:renderRef(e.world,e.repo,t)}}),repoRoute("GET","/git/matching-refs/{ref+}",ue,function matchingRefs(e){
const t=`refs/${param(e,"ref")}`;return{status:200,
json:[...e.repo.refs.keys()].filter(e=>e.startsWith(t)).sort().map(t=>renderRef(e.world,e.repo,t))}
}),repoRoute("POST","/git/refs",de,function createRef(e){const t=e.body.required("ref"),r=e.body.required("sha")
;changeRefs(e.world,e.repo,[{name:t,after:r,force:!1,create:!0}],e.actor);const n=renderRef(e.world,e.repo,t);return{
status:201,json:n,headers:{location:String(n.url)}}}),repoRoute("PATCH","/git/refs/{ref+}",de,function updateRef(e){
const t=`refs/${param(e,"ref")}`,r=e.body.required("sha")
;if(!e.repo.refs.has(t))throw unprocessable("Reference does not exist");return changeRefs(e.world,e.repo,[{name:t,
after:r,force:e.body.boolean("force")??!1}],e.actor),{status:200,json:renderRef(e.world,e.repo,t)}
}),repoRoute("DELETE","/git/refs/{ref+}",de,function deleteRef(e){const t=`refs/${param(e,"ref")}`
;if(t===`refs/heads/${e.repo.defaultBranch}`)throw unprocessable("Cannot delete the default branch")
;return changeRefs(e.world,e.repo,[{name:t,after:null,force:!0}],e.actor),{status:204}
}),repoRoute("GET","/branches",ue,function listBranches(e){
const t=[...e.repo.refs.keys()].filter(e=>e.startsWith("refs/heads/")).sort();return page(e,t,t=>{
const r=t.slice(11),n=headOf(e.repo,r)??"";return{name:r,commit:{sha:n,url:`${repoUrl(e.world,e.repo)}/commits/${n}`},
protected:isProtected(e.repo,t)}})}),repoRoute("GET","/branches/{branch+}",ue,function readBranch(e){
const t=param(e,"branch"),r=headOf(e.repo,t);if(null===r)throw new ApiError(404,"Branch not found")
;const n=`${repoUrl(e.world,e.repo)}/branches/${encodePath(t)}`;return{status:200,json:{name:t,
commit:commitItem(e.world,e.repo,r),_links:{self:n,html:`${htmlUrl(e.world,e.repo)}/tree/${encodePath(t)}`},
protected:isProtected(e.repo,`refs/heads/${t}`),protection:{enabled:null!==protectionOf(e.repo,`refs/heads/${t}`),
required_status_checks:{enforcement_level:"off",contexts:[],checks:[]}},protection_url:`${n}/protection`}}
}),repoRoute("GET","/activity",ue,function listActivity(e){
const{world:t,repo:r,query:n}=e,s=n.get("ref")?.replace(/^(?!refs\/)/,"refs/heads/"),o=n.get("activity_type"),a=Number(n.get("after")??1/0),i=Math.min(100,Number(n.get("per_page")??30)),l=r.activity.filter(e=>(void 0===s||e.ref===s)&&(null===o||e.type===o)&&e.id<a).reverse(),u=l.slice(0,i),d=new URL(`${t.urls.api}${e.path}`)
;return d.searchParams.set("after",String(u.at(-1)?.id)),{status:200,headers:l.length>u.length?{
link:`<${d.href}>; rel="next"`}:{},json:u.map(e=>({id:e.id,node_id:nodeId("PSH",e.id),before:e.before,after:e.after,
ref:e.ref,timestamp:e.timestamp,activity_type:e.type,actor:simpleUser(t,e.actor)}))}})];function renderRef(e,t,r){
const n=t.refs.get(r)??"",s=t.objects.typeOf(n)??"commit",o=`${repoUrl(e,t)}/git`;return{ref:r,
node_id:nodeId("REF",`${t.id}:${r}`),url:`${o}/${encodePath(r)}`,object:{sha:n,type:s,url:`${o}/${s}s/${n}`}}}
const me=[["contents","read"]],pe=[repoRoute("GET","",[],e=>({status:200,json:fullRepo(e.world,e.repo)
})),repoRoute("GET","/commits",me,function repos_listCommits(e){
const{world:t,repo:r,query:n}=e,s=resolveCommit(r,n.get("sha")??r.defaultBranch);if(null===s)throw notFound()
;const o=n.get("path"),a=Date.parse(n.get("since")??""),i=Date.parse(n.get("until")??""),at=e=>1e3*commitOf(r,e).committer.seconds,l=log(r.objects,s).filter(t=>(null===o||function touches(e,t,r){
const n=commitOf(e,t),at=t=>lookup(e.objects,t,r)?.sha??null,s=n.parents[0]
;return at(n.tree)!==(void 0===s?null:at(commitOf(e,s).tree))
}(r,t,o))&&!(at(t)<a)&&!(at(t)>i)&&authored(e,t,"author")&&authored(e,t,"committer")),{rows:u,headers:d}=slice(e,l)
;return{status:200,json:u.map(e=>commitItem(t,r,e)),headers:d}
}),repoRoute("GET","/commits/{ref+}",me,function repos_readCommit(e){const t=param(e,"ref"),r=resolveCommit(e.repo,t)
;if(null===r)throw new ApiError(422,`No commit found for SHA: ${t}`)
;if(e.accept.includes("vnd.github.sha")||/vnd\.github\.v3\.sha/.test(e.accept))return{status:200,bytes:Buffer.from(r),
type:"application/vnd.github.sha; charset=utf-8"};return{status:200,json:fullCommit(e.world,e.repo,r)}
}),repoRoute("GET","/compare/{basehead+}",me,function compare(e){
const{world:t,repo:r}=e,n=param(e,"basehead"),[s,o,...a]=n.split("...")
;if(void 0===s||void 0===o||a.length>0)throw notFound();const i=sideOf(e,s),l=sideOf(e,o)
;if(null===i||null===l)throw notFound();const u=compareCommits(r,i,l)
;if(null===u)throw new ApiError(404,`No common ancestor between ${s} and ${o}.`)
;const d=u.ahead.length,{behind:c}=u,m=e.query.has("page")||e.query.has("per_page")?slice(e,u.ahead):{
rows:u.ahead.slice(-250),headers:{}},p=Number(e.query.get("page")??"1")<=1,f=`${htmlUrl(t,r)}/compare`;return{
status:200,headers:m.headers,json:{url:`${repoUrl(t,r)}/compare/${encodeURIComponent(n)}`,
html_url:`${f}/${encodeURIComponent(n)}`,permalink_url:`${f}/${r.owner}:${i.slice(0,7)}...${r.owner}:${l.slice(0,7)}`,
diff_url:`${f}/${encodeURIComponent(n)}.diff`,patch_url:`${f}/${encodeURIComponent(n)}.patch`,
base_commit:commitItem(t,r,i),merge_base_commit:commitItem(t,r,u.mergeBase),
status:d>0?c>0?"diverged":"ahead":c>0?"behind":"identical",ahead_by:d,behind_by:c,total_commits:d,
commits:m.rows.map(e=>commitItem(t,r,e)),files:p?u.files.slice(0,300).map(e=>diffEntry(t,r,l,e)):[]}}
}),repoRoute("GET","/immutable-releases",[["administration","read"]],function readImmutable(e){
if(!e.repo.immutableReleases)throw notFound();return{status:200,json:{enabled:!0,enforced_by_owner:!1}}})]
;function authored(e,t,r){const n=e.query.get(r);if(null===n)return!0;const s=commitOf(e.repo,t)[r]
;return s.email===n||s.name===n||s.email.endsWith(`${n}@users.noreply.github.com`)}function sideOf(e,t){
const r=t.indexOf(":");if(r<0)return resolveCommit(e.repo,t)
;const n=headRepo(e.world,e.repo,t.slice(0,r)),s=null===n?null:resolveCommit(n,t.slice(r+1))
;return null!==n&&null!==s&&n!==e.repo&&e.repo.objects.adopt(n.objects),s}
const fe=[repoRoute("GET","/rules/branches/{branch+}",[],function readRules(e){
const t=rulesFor(e.repo,`refs/heads/${param(e,"branch")}`);return page(e,t,t=>({type:t.type,
ruleset_source_type:"Repository",ruleset_source:`${e.repo.owner}/${e.repo.name}`,ruleset_id:t.ruleset,
...void 0===t.parameters?{}:{parameters:t.parameters}}))
}),repoRoute("GET","/rulesets",[],e=>page(e,[...e.repo.rulesets.entries()],([t,r])=>summary(e,r,t+1))),repoRoute("GET","/rulesets/{ruleset_id}",[],function readRuleset(e){
const t=numberParam(e,"ruleset_id"),r=e.repo.rulesets[t-1];if(void 0===r)throw notFound()
;const{world:n,actor:s}=e,o=(r.bypass??[]).map(e=>n.user(e)),a={...summary(e,r,t),conditions:{ref_name:{
include:[r.pattern],exclude:[]}},rules:r.rules,
current_user_can_bypass:o.some(({id:e})=>e===s.user?.id)?"always":"never",...may(s,"administration","write")?{
bypass_actors:o.map(e=>({actor_id:e.id,actor_type:"Bot"===e.type?"Integration":"User",bypass_mode:"always"}))}:{}}
;return{status:200,json:a}})];function summary(e,t,r){const{world:n,repo:s}=e;return{id:r,name:t.name??`Ruleset ${r}`,
target:t.target,source_type:"Repository",source:`${s.owner}/${s.name}`,enforcement:"active",
node_id:nodeId("RRS",`${s.id}:${r}`),_links:{self:{href:`${repoUrl(n,s)}/rulesets/${r}`},html:{
href:`${htmlUrl(n,s)}/rules/${r}`}},created_at:s.createdAt,updated_at:s.createdAt}}const he=new class Router{#i
;constructor(e){this.#i=e.map(e=>{const t=[],r=e.path.replace(/\{(\w+)(\+?)\}/g,(e,r,n)=>(t.push(r),
"+"===n?"(.*)":"([^/]+)"));return{route:e,names:t,pattern:new RegExp(`^${r}$`)}})}find(e,t,r){const n="HEAD"===e?"GET":e
;for(const{route:e,pattern:s,names:o}of this.#i){if(e.method!==n||!0===e.uploads!==r)continue;const a=s.exec(t)
;if(null===a)continue;const i=o.map((e,t)=>[e,decode(a[t+1]??"")]);return{route:e,params:Object.fromEntries(i)}}
return null}}([...F,...pe,...ce,...fe,...Q,...ee,...Y,...W,...oe,...le,...L]);function dispatch(e,t){try{
return function handle(e,t){const r=new URL(t.path,"http://github.invalid"),n=function actorOf(e,t){if(null===t)return{
user:null,permissions:{contents:"read",issues:"read",pull_requests:"read"},app:!1,token:t}
;const r=Object.hasOwn(e.tokens,t)?e.tokens[t]:void 0;if(void 0===r)throw new ApiError(401,"Bad credentials");return{
user:e.user(actorLogin(r)),permissions:r.permissions,app:!0===r.app,token:t}}(e,t.token);if("graphql"===t.host){
if("POST"!==t.method)throw notFound();return function answerGraphql(e,t,r){
if(null===t.user)throw new ApiError(401,"This endpoint requires you to be authenticated.");const{query:n,variables:s}=r
;if("string"!=typeof n)return{status:200,json:{errors:[{
message:"A query attribute must be specified and must be a string.",locations:[{line:1,column:1}]}]}}
;const{data:o,errors:a}=(0,k.$L)({schema:P,source:n,rootValue:{...queries(e,t),...mutations(e,t)},
variableValues:isRecord(s)?s:{},operationName:"string"==typeof r.operationName?r.operationName:null});return{status:200,
json:{...void 0===o?{}:{data:o},...void 0===a?{}:{errors:a.map(renderError)}}}}(e,n,parseBody(t.body))}
const s=he.find(t.method,function pathOf(e,{pathname:t}){
return t.replace(/(.)\/$/,"$1").replace(/^\/repositories\/(\d+)/,(t,r)=>{
const n=[...e.repos.values()].find(e=>String(e.id)===r);return void 0===n?t:`/repos/${n.owner}/${n.name}`})
}(e,r),"uploads"===t.host);if(null===s)throw notFound();const{route:o,params:a}=s;if(void 0!==a.owner){
const n=e.formerNames.get(`${a.owner}/${a.repo}`.toLowerCase())
;if(void 0!==n)return function redirect(e,{method:t},r,{id:n}){
const s=r.pathname.replace(/^\/repos\/[^/]+\/[^/]+/,""),o=`${e.urls.api}/repositories/${n}${s}${r.search}`,a="GET"===t||"HEAD"===t
;return{status:a?301:307,json:{message:a?"Moved Permanently":"Temporary Redirect",url:o,
documentation_url:"https://docs.github.com/rest"},headers:{location:o}}}(e,t,r,n)
;if(null===e.repo(a.owner,a.repo??""))throw notFound()}const i={world:e,actor:n,params:a,query:r.searchParams,
body:new Fields(!0===o.binary?{}:parseBody(t.body)),bytes:t.body,complete:t.complete,headers:t.headers,
accept:t.headers.accept??"",path:t.path},l=o.needs.map(([e,t])=>`${e}=${t}`).join("; ")
;!function checkPermission(e,t,r){if(0===t.length||t.some(([t,r])=>may(e,t,r)))return
;if(null===e.user)throw new ApiError(401,"Requires authentication");throw new ApiError(403,forbidden().message,{
headers:{"x-accepted-github-permissions":r}})}(n,o.needs,l);const u=o.handle(i);return""===l?u:{...u,headers:{
"x-accepted-github-permissions":l,...u.headers}}}(e,t)}catch(e){if(!(e instanceof ApiError))throw e;return{
status:e.status,json:e.body(),headers:e.headers}}}function parseBody(e){if(0===e.length)return{};let t;try{
t=JSON.parse(e.toString("utf8"))}catch{throw new ApiError(400,"Problems parsing JSON")}if(Array.isArray(t))return{
labels:t};if(!isRecord(t))throw new ApiError(400,"Body should be a JSON object");return t}
async function listen(e,t,r=0){const s=(0,S.createServer)((r,s)=>{(async function serve(e,t,r,s){
if(null!==e.adminToken&&function isAdminPath(e){return e.startsWith(`${R}/`)
}(r.url??"/"))return void await async function serveAdmin(e,t,r,n){
const{body:s}=await readAll(r),{method:o="GET",url:a="/",headers:i}=r,{status:l,json:u}=function answerAdmin(e,t,r){
if(r.authorization!==`Bearer ${t}`)return failed(401,"The admin token is missing or wrong.")
;for(const{method:t,pattern:n,handle:s}of I){const o=t===r.method?n.exec(r.url):null;if(null!==o)try{return{status:200,
json:s(e,0===r.body.length?{}:JSON.parse(r.body.toString()),o[1]??"")}}catch(e){
return failed(422,e instanceof f.G?describeIssues(e):e.message)}}return failed(404,`There is no ${r.method} ${r.url}.`)
}(e,t,{method:o,url:a,authorization:i.authorization??"",body:s});n.writeHead(l,{
"content-type":"application/json; charset=utf-8"}),n.end(`${JSON.stringify(u)}\n`)}(e.admin,e.adminToken,r,s)
;const o=function server_open(e,t){const{path:r,host:n}=function server_place(e,t){
const[,r,n]=/^\/api\/(v3|uploads|graphql)(.*)$/.exec(e)??[];if("v3"===r)return{path:n??"/",host:"api"}
;if("uploads"===r)return{path:n??"/",host:"uploads"};const s="graphql"===r||/^\/graphql(\?|$)/.test(e);return{path:e,
host:t?"uploads":s?"graphql":"api"}
}(t.url??"/",e),s=Object.fromEntries(Object.entries(t.headers).map(([e,t])=>[e,Array.isArray(t)?t.join(", "):t??""]))
;return{method:t.method??"GET",path:r,host:n,status:0,
token:/^(?:bearer|token)\s+(\S+)$/i.exec(s.authorization??"")?.[1]??null,startedAt:Date.now(),endedAt:0,
requestHeaders:s,requestBody:Buffer.alloc(0),responseHeaders:{},responseBody:Buffer.alloc(0),intercepted:!1}
}(t,r),a=e.requests.push(o)-1,{body:i,complete:l}=await readAll(r);o.requestBody=i,e.latencyMs>0&&await(0,
E.setTimeout)(e.latencyMs);const u={...o,headers:o.requestHeaders,body:i,complete:l},d={index:a,host:o.host,
method:o.method,path:o.path,body:i,token:o.token},c=await intervene(e,{phase:"before",...d}),m="break-upload"===c?.kind
;if(o.intercepted=null!==c,null!==c&&!m)return void send(o,s,null,c);const p=dispatch(e.world,{...u,complete:l&&!m
}),h=function toAnswer(e,t,r,s){
const o=e.world.now(),a=r.bytes??(void 0===r.json?Buffer.alloc(0):Buffer.from(JSON.stringify(r.json))),i=`W/"${(0,
n.createHash)("sha256").update(a).digest("hex")}"`,l="GET"===t.method||"HEAD"===t.method,u=l&&200===r.status&&t.requestHeaders["if-none-match"]===i,d=r.type??(void 0===r.json?null:"application/json; charset=utf-8"),c=Math.floor(o.getTime()/36e5),m=Math.min(N-1,s+1)
;return{status:u?304:r.status,headers:{date:o.toUTCString(),server:"github.com",...null===d||u?{}:{"content-type":d},
...l&&200===r.status?{etag:i}:{},"x-github-media-type":"github.v3; format=json","x-github-request-id":requestId(s),
"x-ratelimit-limit":String(N),"x-ratelimit-remaining":String(N-m),"x-ratelimit-used":String(m),
"x-ratelimit-reset":String(3600*(c+1)),"x-ratelimit-resource":"graphql"===t.host?"graphql":"core",...r.headers},
body:u?Buffer.alloc(0):a}}(e,o,p,a);if(m)return void send(o,s,h,"reset"===c.then?{kind:"reset"}:null)
;const g=await intervene(e,{phase:"after",...d,response:h});o.intercepted=null!==g,send(o,s,h,g)})(e,t,r,s).catch(e=>{
s.destroy(e instanceof Error?e:void 0)})});s.keepAliveTimeout=6e4,await new Promise((e,t)=>{s.once("error",t),
s.listen(r,"127.0.0.1",e)});const{port:o}=s.address();return{url:`http://127.0.0.1:${o}`,close:()=>function stop(e){
return new Promise(t=>{e.close(()=>t()),e.closeAllConnections()})}(s)}}function readAll(e){return new Promise(t=>{
const r=[];e.on("data",e=>r.push(e)),e.on("error",()=>{}),e.on("close",()=>t({body:Buffer.concat(r),complete:e.complete
})),e.on("end",()=>t({body:Buffer.concat(r),complete:e.complete}))})}async function intervene(e,t){
const r=await(e.interceptor?.(t))??null;return"delay"!==r?.kind?r:(await(0,E.setTimeout)(r.ms),null)}
function requestId(e){const t=(0,n.createHash)("sha256").update(String(e)).digest("hex").toUpperCase()
;return[t.slice(0,4),t.slice(4,10),t.slice(10,17),t.slice(17,24),t.slice(24,32)].join(":")}function send(e,t,r,n){
const s="answer"===n?.kind?function madeUp(e){
const{status:t,body:r=""}=e,n="string"==typeof r||Buffer.isBuffer(r),s=n?{}:{
"content-type":"application/json; charset=utf-8"},o={date:(new Date).toUTCString(),...s,...e.headers};return{status:t,
headers:o,body:Buffer.from(n?r:JSON.stringify(r))}}(n):r;if(e.endedAt=Date.now(),"hang"===n?.kind)return
;if("reset"===n?.kind||null===s||t.destroyed)return void t.socket?.resetAndDestroy()
;const o="truncate"===n?.kind?s.body.subarray(0,n.bytes??s.body.length>>1):s.body;e.status=s.status,
e.responseHeaders=s.headers,e.responseBody=o
;const a="HEAD"===e.method||204===s.status||304===s.status,i=a&&"HEAD"!==e.method?{}:{
"content-length":String(s.body.length)};t.writeHead(s.status,{...s.headers,...i}),
"truncate"===n?.kind?t.write(o,()=>t.socket?.destroy()):t.end(a?void 0:o)}const ge="embedded-github-token",be={[ge]:{
login:"github-actions[bot]",app:!0,permissions:{contents:"write",pull_requests:"write",actions:"read",issues:"write"}}}
;async function startGitHub(e){const{owner:t,repo:r,defaultBranch:n="main",repositoryId:s=1000001}=e,o=new World({
...e.tokens??be});o.users.has(t.toLowerCase())||o.users.set(t.toLowerCase(),{login:t,id:o.nextId(),type:"Organization"})
;const a=o.addRepo(t,r,s,n),{files:i,commitMessage:l="Initial commit",commitDate:u,commitSha:d}=e,c=seed(o,a,i,l,{
...void 0===u?{}:{date:u},...void 0===d?{}:{sha:d}}),m=new Admin(o,a),p={world:o,admin:m,adminToken:e.adminToken??null,
requests:[],latencyMs:e.latencyMs??0,interceptor:e.intercept??null},f=await listen(p,!1,e.port),h=await listen(p,!0)
;return Object.assign(o.urls,!0===e.enterpriseServer?{api:`${f.url}/api/v3`,server:f.url,uploads:`${f.url}/api/uploads`,
graphql:`${f.url}/api/graphql`}:{api:f.url,server:f.url,uploads:h.url,graphql:`${f.url}/graphql`}),{apiUrl:o.urls.api,
uploadsUrl:o.urls.uploads,graphqlUrl:o.urls.graphql,serverUrl:o.urls.server,owner:t,repo:r,repositoryId:String(s),
defaultBranch:n,commitSha:c,requests:p.requests,tokens:o.tokens,adminUrl:void 0===e.adminToken?null:`${f.url}${R}`,
admin:m,setInterceptor:e=>{p.interceptor=e},close:async()=>{await Promise.all([f.close(),h.close()])}}}
class SeedError extends Error{}function parseSeed(e){let t;try{t=JSON.parse(e)}catch(e){
throw new SeedError(`It is not JSON: ${e instanceof Error?e.message:String(e)}`,{cause:e})}const r=_.safeParse(t)
;if(!r.success)throw new SeedError(describeIssues(r.error));return r.data}async function startSeeded(e,t={}){
const{files:r={},tags:n=[],users:s=[],environments:o={},rulesets:a=[],runs:i=[],...l}=e,u=await startGitHub({...l,
files:readFiles(r),...t});try{for(const e of n)u.admin.setRef(`refs/tags/${e}`,u.commitSha)
;for(const e of s)u.admin.addUser(e);for(const[e,t]of Object.entries(o))u.admin.setEnvironment(e,t);u.admin.setRules(a)
;for(const e of i)u.admin.createRun(e)}catch(e){
throw await u.close(),e instanceof ApiError?new SeedError(`tags: ${e.message}`,{cause:e}):e}return u}},2792:(e,t,r)=>{
r.d(t,{Jj:()=>cut,P8:()=>visibleLine,Q6:()=>visibleText,kc:()=>logText,ko:()=>visibleName})
;const n=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/gu,s=/(?![\u200c\u200d])\p{Cf}/gu,o=/[\u200c\u200d]/gu,show=e=>`⟨U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}⟩`
;function visibleText(e){return e.replace(/\r\n/g,"\n").replace(n,show).replace(s,show)}function visibleLine(e){
return visibleText(e).replace(/\s*\n\s*/g," ⏎ ").replaceAll("\t"," ")}function visibleName(e){
return visibleText(e).replace(/[\n\t]/g,show).replace(o,show)}function cut(e,t){if(e.length<=t)return e
;const r=Array.from(e.slice(0,2*t+2));return r.length<=t&&e.length<=2*t+2?e:`${r.slice(0,t).join("")}…`}
function logText(e){
return visibleText(e).split("\n").map(e=>e.replace(/^(\s*):(?=:)/,"$1:⁠").replaceAll("##[","#⁠#[")).join("\n")}}};
