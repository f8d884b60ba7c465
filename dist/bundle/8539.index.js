export const id=8539;export const ids=[8539];export const modules={48539:(e,t,r)=>{r.d(t,{uV:()=>SeedError,
BE:()=>bringRefs,dS:()=>parseSeed,W0:()=>readCloneRefs,bS:()=>readCloneSeed,yk:()=>startGitHub,Nt:()=>startSeeded})
;var s=r(31421),n=r(51455),o=r(76760),a=r(57975);class ApiError extends Error{status;errors;headers
;constructor(e,t,r={}){super(t),this.name="ApiError",this.status=e,this.errors=r.errors??null,this.headers=r.headers??{}
}body(){return{message:this.message,...null===this.errors?{}:{errors:this.errors},
documentation_url:"https://docs.github.com/rest",status:String(this.status)}}}function notFound(){
return new ApiError(404,"Not Found")}function unprocessable(e){return new ApiError(422,e)}function invalid(...e){
return new ApiError(422,"Validation Failed",{errors:e})}function tooLarge(e,t){return new ApiError(e,t,{errors:[{
resource:"Blob",field:"data",code:"too_large"}]})}function malformed(e){return unprocessable(`Invalid request.\n\n${e}`)
}function forbidden(e="Resource not accessible by integration"){return new ApiError(403,e)}
class FieldFailure extends Error{type;constructor(e,t){super(t),this.type=e}}var i=r(77598);function hashObject(e,t){
return(0,i.createHash)("sha1").update(`${e} ${t.length}\0`).update(t).digest("hex")}function sortEntries(e){
const key=e=>Buffer.from("40000"===e.mode?`${e.name}/`:e.name);return[...e].sort((e,t)=>Buffer.compare(key(e),key(t)))}
function encodeTree(e){
return Buffer.concat(sortEntries(e).flatMap(e=>[Buffer.from(`${e.mode} ${e.name}\0`),Buffer.from(e.sha,"hex")]))}
function formatIdentity(e){const clean=e=>e.replace(/[<>\n\0]/g,"").trim()
;return`${clean(e.name)} <${clean(e.email)}> ${e.seconds} ${e.zone}`}function commitPayload(e){return commitText(e,"")}
function encodeCommit(e){const t=void 0===e.signature?"":`gpgsig ${e.signature.trimEnd().replaceAll("\n","\n ")}\n`
;return Buffer.from(commitText(e,t))}function commitText(e,t){
const r=e.parents.map(e=>`parent ${e}\n`).join(""),s=`author ${formatIdentity(e.author)}\ncommitter ${formatIdentity(e.committer)}\n`
;return`tree ${e.tree}\n${r}${s}${t}\n${e.message}`}function encodeTag(e){
const t=`object ${e.object}\ntype ${e.type}\ntag ${e.tag}\ntagger ${formatIdentity(e.tagger)}\n`
;return Buffer.from(`${t}\n${e.message}`)}function parseDate(e){const t=Date.parse(e);if(!Number.isFinite(t))return null
;const r=/([+-]\d\d):?(\d\d)$/.exec(e);return{seconds:Math.floor(t/1e3),zone:null===r?"+0000":`${r[1]}${r[2]}`}}
const l="4b825dc642cb6eb9a060e54bf8d69288fbee4904";class ObjectStore{#e=new Map([[l,{type:"tree",value:[]}]])
;putBlob(e){return this.#t(hashObject("blob",e),{type:"blob",value:e})}putTree(e){
return this.#t(hashObject("tree",encodeTree(e)),{type:"tree",value:e})}
putCommit(e,t=hashObject("commit",encodeCommit(e))){return this.#t(t,{type:"commit",value:e})}
putTag(e,t=hashObject("tag",encodeTag(e))){return this.#t(t,{type:"tag",value:e})}#t(e,t){
return this.#e.has(e)||this.#e.set(e,t),e}typeOf(e){return this.#e.get(e)?.type??null}blob(e){const t=this.#e.get(e)
;return"blob"===t?.type?t.value:null}tree(e){const t=this.#e.get(e);return"tree"===t?.type?t.value:null}commit(e){
const t=this.#e.get(e);return"commit"===t?.type?t.value:null}tag(e){const t=this.#e.get(e)
;return"tag"===t?.type?t.value:null}peel(e){let t=e;for(let e=this.tag(t);null!==e;e=this.tag(t))t=e.object
;return"commit"===this.typeOf(t)?t:null}commitsWithPrefix(e){
return[...this.#e].filter(([t,r])=>"commit"===r.type&&t.startsWith(e)).map(([e])=>e)}encoded(){
return new Map([...this.#e].map(([e,t])=>{
const r=(({type:e,value:t})=>"blob"===e?t:"tree"===e?encodeTree(t):"commit"===e?encodeCommit(t):encodeTag(t))(t)
;return[e,Buffer.concat([Buffer.from(`${t.type} ${r.length}\0`),r])]}))}adopt(e){for(const[t,r]of e.#e)this.#t(t,r)}}
function isTreePath(e){return e.split("/").every(e=>""!==e&&!/^(\.|\.\.|\.git)$/i.test(e))&&!e.includes("\0")}
function editTree(e,t,r){const s=new Map((e.tree(t??l)??[]).map(e=>[e.name,e])),n=new Map;for(const e of r){
const t=e.path.indexOf("/");if(t>=0){const r=e.path.slice(0,t),s=n.get(r)??[];s.push({...e,path:e.path.slice(t+1)}),
n.set(r,s)}else if(null!==e.sha)s.set(e.path,{mode:e.mode.replace(/^0/,""),name:e.path,sha:e.sha
});else if(!s.delete(e.path))return null}for(const[t,r]of n){
const n=s.get(t),o=editTree(e,"40000"===n?.mode?n.sha:null,r);if(null===o)return null;o===l?s.delete(t):s.set(t,{
mode:"40000",name:t,sha:o})}return e.putTree([...s.values()])}function flatten(e,t,r=!1,s=""){
return sortEntries(e.tree(t)??[]).flatMap(t=>{const n={path:`${s}${t.name}`,mode:t.mode,sha:t.sha}
;if("40000"!==t.mode)return[n];const o=flatten(e,t.sha,r,`${n.path}/`);return r?[n,...o]:o})}function lookup(e,t,r){
let s={path:"",mode:"40000",sha:t};for(const t of r.split("/").filter(e=>""!==e)){
const r=(e.tree(s.sha)??[]).find(e=>e.name===t);if(void 0===r)return null;s={path:""===s.path?t:`${s.path}/${t}`,
mode:r.mode,sha:r.sha}}return s}const u={login:"github-actions[bot]",id:41898282,type:"Bot"};class World{urls={api:"",
uploads:"",graphql:"",server:""};repos=new Map;formerNames=new Map;users=new Map;teams=new Map;tokens;clockOffset=0
;#r=1e3;constructor(e){this.tokens=e,this.users.set(u.login,u);for(const t of Object.values(e))this.user(actorLogin(t))}
nextId(){return this.#r+=1,this.#r}now(){return new Date(Date.now()+this.clockOffset)}timestamp(){
return isoSeconds(this.now())}user(e){const t=this.users.get(e.toLowerCase());if(void 0!==t)return t;const r={login:e,
id:this.nextId(),type:e.endsWith("[bot]")?"Bot":"User"};return this.users.set(e.toLowerCase(),r),r}repo(e,t){
return this.repos.get(`${e}/${t}`.toLowerCase())??null}addRepo(e,t,r,s,{fork:n=!1,seenBy:o=null}={}){
const a=this.timestamp(),i={id:r,owner:this.user(e).login,name:t,defaultBranch:s,fork:n,seenBy:o,createdAt:a,pushedAt:a,
objects:new ObjectStore,refs:new Map,releases:new Map,latestRelease:null,issues:new Map,comments:new Map,labels:new Map,
milestones:new Map,runs:new Map,environments:new Map,artifacts:[],activity:[],rulesets:[],protections:[],
immutableReleases:!1,immutableTags:new Set,pullsCreationAllowed:!0,workflowGuard:!1,discussionCategories:null,
archived:!1};return this.repos.set(`${e}/${t}`.toLowerCase(),i),i}}function actorLogin(e){
return!0!==e.app||e.login.endsWith("[bot]")?e.login:u.login}function isoSeconds(e){
return e.toISOString().replace(/\.\d{3}Z$/,"Z")}function nodeId(e,t){
return`${e}_${Buffer.from(`${e}:${t}`).toString("base64url")}`}function openIssue(e,t,r){const s=e.timestamp(),n={...r,
id:e.nextId(),number:t.issues.size+1,state:"open",labels:[],assignees:[],milestone:null,createdAt:s,updatedAt:s,
closedAt:null};return t.issues.set(n.number,n),n}function labelNamed(e,t,r){const s=t.labels.get(r.toLowerCase())
;if(void 0!==s)return s;const n={id:e.nextId(),name:r,color:"ededed",description:null}
;return t.labels.set(r.toLowerCase(),n),n}function issueNode(e){return nodeId(null===e.pull?"I":"PR",e.id)}
function ancestors(e,t,r){const s=new Set,n=[t]
;for(let t=n.pop();void 0!==t&&!s.has(r??"");t=n.pop())s.has(t)||(s.add(t),n.push(...e.commit(t)?.parents??[]));return s
}function descendsFrom(e,t,r){return ancestors(e,t,r).has(r)}function log(e,t,r=new Set){
const s=[...ancestors(e,t)].filter(e=>!r.has(e)),n=new Map(s.map(e=>[e,0]))
;for(const t of s)for(const r of e.commit(t)?.parents??[]){const e=n.get(r);void 0!==e&&n.set(r,e+1)}
const date=t=>e.commit(t)?.committer.seconds??0,o=s.filter(e=>0===n.get(e)),a=[];for(;o.length>0;){
o.sort((e,t)=>date(e)-date(t));const t=o.pop();a.push(t);for(const r of e.commit(t)?.parents??[]){
const e=(n.get(r)??0)-1;n.has(r)&&(n.set(r,e),0===e&&o.push(r))}}return a}function isRefName(e){const t=e.split("/")
;return e.startsWith("refs/")&&t.length>=3&&t.every(e=>""!==e&&!e.startsWith(".")&&!e.endsWith(".lock"))&&!e.includes("..")&&!e.includes("@{")&&!e.endsWith(".")&&!/[\u0000-\u0020\u007f~^:?*[\\]/.test(e)
}function matchesPattern(e,t){if("~ALL"===t)return!0
;const r=t.split(/(\*\*|\*|\?)/).map(e=>"**"===e?".*":"*"===e?"[^/]*":"?"===e?"[^/]":e.replace(/[.+^${}()|[\]\\]/g,"\\$&")).join("")
;return new RegExp(`^${r}$`).test(e)}var d=r(37291);function diffTrees(e,t,r){
const rows=t=>new Map(flatten(e,t).map(e=>[e.path,e])),s=rows(t??l),n=rows(r)
;return[...new Set([...s.keys(),...n.keys()])].filter(e=>s.get(e)?.sha!==n.get(e)?.sha||s.get(e)?.mode!==n.get(e)?.mode).sort((e,t)=>Buffer.compare(Buffer.from(e),Buffer.from(t))).map(t=>function diffFile(e,t,r,s){
const n=void 0===r?"added":void 0===s?"removed":"modified",o=s??r??"",a=(void 0===r?null:e.blob(r))??Buffer.alloc(0),i=(void 0===s?null:e.blob(s))??Buffer.alloc(0)
;if(a.includes(0)||i.includes(0))return{path:t,status:n,sha:o,additions:0,deletions:0,patch:null}
;const l=0===a.length||0===i.length?1/0:1e3,u={context:3,maxEditLength:l
},c=(0,d.YB)("","",a.toString(),i.toString(),void 0,void 0,u);if(void 0===c)return{path:t,status:n,sha:o,
additions:lineCount(i),deletions:lineCount(a),patch:null}
;const m=c.hunks.flatMap(e=>e.lines),p=m.filter(e=>e.startsWith("+")).length,f=m.filter(e=>e.startsWith("-")).length
;return{path:t,status:n,sha:o,additions:p,deletions:f,patch:c.hunks.flatMap(hunkLines).join("\n")}
}(e,t,s.get(t)?.sha,n.get(t)?.sha))}function hunkLines({oldStart:e,oldLines:t,newStart:r,newLines:s,lines:n}){
return[`@@ -${span(e,t)} +${span(r,s)} @@`,...n]}function span(e,t){const r=0===t?e-1:e
;return 1===t?String(r):`${r},${t}`}function lineCount(e){const t=e.toString()
;return t.split("\n").length-(""===t||t.endsWith("\n")?1:0)}function simpleUser(e,t){
const r=e.user(t),s=`${e.urls.api}/users/${encodeURIComponent(r.login)}`;return{login:r.login,id:r.id,
node_id:nodeId("U",r.id),avatar_url:`${e.urls.server}/avatars/${r.id}`,gravatar_id:"",url:s,
html_url:`${e.urls.server}/${encodeURIComponent(r.login)}`,followers_url:`${s}/followers`,
following_url:`${s}/following{/other_user}`,gists_url:`${s}/gists{/gist_id}`,starred_url:`${s}/starred{/owner}{/repo}`,
subscriptions_url:`${s}/subscriptions`,organizations_url:`${s}/orgs`,repos_url:`${s}/repos`,
events_url:`${s}/events{/privacy}`,received_events_url:`${s}/received_events`,type:r.type,user_view_type:"public",
site_admin:!1}}function publicUser(e,t){return{...simpleUser(e,t),name:t,company:null,blog:"",location:null,email:null,
hireable:null,bio:null,public_repos:1,public_gists:0,followers:0,following:0,created_at:"2020-01-01T00:00:00Z",
updated_at:"2020-01-01T00:00:00Z"}}function repoUrl(e,t){return`${e.urls.api}/repos/${t.owner}/${t.name}`}
function htmlUrl(e,t){return`${e.urls.server}/${t.owner}/${t.name}`}const c={archive_url:"/{archive_format}{/ref}",
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
description:null,fork:t.fork,url:r,...Object.fromEntries(Object.entries(c).map(([e,t])=>[e,`${r}${t}`]))}}
function fullRepo(e,t){const r=htmlUrl(e,t),s=[...t.issues.values()].filter(e=>"open"===e.state).length;return{
...minimalRepo(e,t),git_url:`git://127.0.0.1/${t.owner}/${t.name}.git`,ssh_url:`git@127.0.0.1:${t.owner}/${t.name}.git`,
clone_url:`${r}.git`,svn_url:r,mirror_url:null,homepage:null,language:null,forks_count:0,stargazers_count:0,
watchers_count:0,size:1,default_branch:t.defaultBranch,open_issues_count:s,has_issues:!0,has_projects:!1,has_wiki:!1,
has_pages:!1,has_downloads:!0,has_discussions:null!==t.discussionCategories,archived:t.archived,disabled:!1,
visibility:null===t.seenBy?"public":"private",allow_forking:!0,is_template:!1,topics:[],pushed_at:t.pushedAt,
created_at:t.createdAt,updated_at:t.pushedAt,subscribers_count:0,network_count:0,license:null,forks:0,open_issues:s,
watchers:0}}function commitOf(e,t){const r=e.objects.commit(t)
;if(null===r)throw new Error(`${e.owner}/${e.name} has no commit ${t}`);return r}function renderIdentity(e){return{
name:e.name,email:e.email,date:isoSeconds(new Date(1e3*e.seconds))}}
const m="-----BEGIN PGP SIGNATURE-----\n\nembedded\n-----END PGP SIGNATURE-----";function renderVerification(e){
return void 0===e.signature?{verified:!1,reason:"unsigned",signature:null,payload:null,verified_at:null}:{verified:!0,
reason:"valid",signature:e.signature,payload:commitPayload(e),verified_at:renderIdentity(e.committer).date}}
function gitCommit(e,t,r){const s=commitOf(t,r),n=repoUrl(e,t),o=htmlUrl(e,t);return{sha:r,
node_id:nodeId("C",`${t.id}${r}`),url:`${n}/git/commits/${r}`,html_url:`${o}/commit/${r}`,
author:renderIdentity(s.author),committer:renderIdentity(s.committer),tree:{sha:s.tree,url:`${n}/git/trees/${s.tree}`},
message:s.message,parents:s.parents.map(e=>({sha:e,url:`${n}/git/commits/${e}`,html_url:`${o}/commit/${e}`})),
verification:renderVerification(s)}}function commitItem(e,t,r){const s=commitOf(t,r),n=repoUrl(e,t),o=htmlUrl(e,t)
;return{sha:r,node_id:nodeId("C",`${t.id}${r}`),commit:{author:renderIdentity(s.author),
committer:renderIdentity(s.committer),message:s.message,tree:{sha:s.tree,url:`${n}/git/trees/${s.tree}`},
url:`${n}/git/commits/${r}`,comment_count:0,verification:renderVerification(s)},url:`${n}/commits/${r}`,
html_url:`${o}/commit/${r}`,comments_url:`${n}/commits/${r}/comments`,author:account(e,s.author),
committer:account(e,s.committer),parents:s.parents.map(e=>({sha:e,url:`${n}/commits/${e}`,html_url:`${o}/commit/${e}`}))
}}function fullCommit(e,t,r){
const s=commitOf(t,r),n=s.parents[0],o=diffTrees(t.objects,void 0===n?null:commitOf(t,n).tree,s.tree),a=o.reduce((e,t)=>e+t.additions,0),i=o.reduce((e,t)=>e+t.deletions,0)
;return{...commitItem(e,t,r),stats:{total:a+i,additions:a,deletions:i},files:o.slice(0,300).map(s=>diffEntry(e,t,r,s))}}
function diffEntry(e,t,r,s){const n=encodePath(s.path);return{sha:s.sha,filename:s.path,status:s.status,
additions:s.additions,deletions:s.deletions,changes:s.additions+s.deletions,blob_url:`${htmlUrl(e,t)}/blob/${r}/${n}`,
raw_url:`${htmlUrl(e,t)}/raw/${r}/${n}`,contents_url:`${repoUrl(e,t)}/contents/${n}?ref=${r}`,...null===s.patch?{}:{
patch:s.patch}}}function encodePath(e){return e.split("/").map(encodeURIComponent).join("/")}function account(e,t){
const r=/^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(t.email)?.[1],s=void 0===r?void 0:e.users.get(r.toLowerCase())
;return void 0===s?null:simpleUser(e,s.login)}function resolveCommit(e,t){if("HEAD"===t)return headOf(e,e.defaultBranch)
;if(/^[0-9a-f]{40}$/i.test(t))return e.objects.peel(t.toLowerCase())
;for(const r of[t,`refs/${t}`,`refs/heads/${t}`,`refs/tags/${t}`]){const t=r.startsWith("refs/")?e.refs.get(r):void 0
;if(void 0!==t)return e.objects.peel(t)}if(!/^[0-9a-f]{4,39}$/i.test(t))return null
;const r=e.objects.commitsWithPrefix(t.toLowerCase());return 1===r.length?r[0]??null:null}function headOf(e,t){
return e.refs.get(`refs/heads/${t}`)??null}const p="0".repeat(40);function changeRefs(e,t,r,s){const n=new Map(t.refs)
;for(const e of r)checkChange(t,n,e),null!==s&&checkPolicy(t,e,s),null===e.after?n.delete(e.name):n.set(e.name,e.after)
;for(const{name:n,after:o}of r)n.startsWith("refs/heads/")&&record(e,t,n,o,s),null===o?t.refs.delete(n):t.refs.set(n,o),
null===o&&closePulls(e,t,n),null===o&&redraft(t,n);t.pushedAt=e.timestamp()}function record(e,t,r,s,n){
const o=t.refs.get(r);if(o===s)return;const a=void 0!==o&&null!==s&&descendsFrom(t.objects,s,o);t.activity.push({
id:e.nextId(),ref:r,before:o??p,after:s??p,timestamp:e.timestamp(),
type:null===s?"branch_deletion":void 0===o?"branch_creation":a?"push":"force_push",actor:n?.user?.login??t.owner})}
function checkChange(e,t,r){const{name:s,after:n}=r,o=t.get(s)
;if(s.split("/").length<3)throw unprocessable("Reference name must contain at least three slash-separated components.")
;if(!isRefName(s))throw unprocessable(`${s} is not a valid ref name.`);if(null!==n&&function checkObject(e,t,r){
if(!/^[0-9a-f]{40}$/.test(r))throw unprocessable("The sha parameter must be exactly 40 characters and contain only [0-9a-f].")
;const s=e.objects.typeOf(r);if(null===s)throw unprocessable("Object does not exist")
;if(t.startsWith("refs/heads/")&&"commit"!==s)throw unprocessable("Reference update failed")}(e,s,n),
!0===r.create&&void 0!==o)throw unprocessable("Reference already exists")
;if(void 0!==r.before&&(o??null)!==r.before)throw unprocessable(null===r.before?`Reference already exists: ${s} is at ${o}`:`${s} is at ${o??"nothing"} but expected ${r.before}`)
;if(void 0===o){if(null===n)throw unprocessable("Reference does not exist")
;if([...t.keys()].some(e=>function conflicts(e,t){return e.startsWith(`${t}/`)||t.startsWith(`${e}/`)
}(s,e)))throw unprocessable("Reference update failed");return}if(null===n||n===o||r.force)return
;if(!("commit"===e.objects.typeOf(o)&&"commit"===e.objects.typeOf(n))||!descendsFrom(e.objects,n,o))throw unprocessable("Update is not a fast forward")
}function checkPolicy(e,t,r){const{name:s,after:n}=t,o=e.refs.get(s),a=s.startsWith("refs/tags/")?s.slice(10):null
;if(null!==a&&e.immutableTags.has(a)&&n!==o){const t=[...e.releases.values()].some(e=>e.immutable&&e.tag===a)
;if(void 0===o)throw violation("Cannot create ref due to creations being restricted.")
;if(null!==n)throw violation("Cannot update this protected ref.")
;if(t)throw violation("Cannot delete this protected ref.")}const i=new Set(rulesFor(e,s,r.user?.login).map(e=>e.type))
;if(void 0===o&&i.has("creation"))throw violation("Cannot create ref due to creations being restricted.")
;if(null===n&&i.has("deletion"))throw violation("Cannot delete this protected ref.");if(void 0!==o&&null!==n&&n!==o){
if(i.has("pull_request")||null!==(protectionOf(e,s)?.requiredApprovingReviewCount??null))throw violation("Changes must be made through a pull request.")
;if(i.has("update"))throw violation("Cannot update this protected ref.")
;const t=e.objects.peel(o),r=e.objects.peel(n),a=null!==t&&null!==r&&descendsFrom(e.objects,r,t)
;if(i.has("non_fast_forward")&&!a)throw violation("Cannot force-push to this branch")}if(null!==n){
const t=e.objects.commit(n)
;if(i.has("required_signatures")&&null!==t&&void 0===t.signature)throw violation("Commits must have verified signatures.")
;if(e.workflowGuard&&r.app&&workflows(e,n)!==workflows(e,headOf(e,e.defaultBranch)))throw forbidden()}}
function rulesFor(e,t,r){const s=t.startsWith("refs/tags/")?"tag":"branch"
;return e.rulesets.flatMap((e,n)=>e.target!==s||!matchesPattern(t,e.pattern)||void 0!==r&&e.bypass?.includes(r)?[]:e.rules.map(e=>({
...e,ruleset:n+1})))}function protectionOf(e,t){
return e.protections.find(({pattern:e})=>matchesPattern(t,`refs/heads/${e}`))??null}function isProtected(e,t){
return rulesFor(e,t).length>0||null!==protectionOf(e,t)}function violation(e){
return unprocessable(`Repository rule violations found\n\n${e}\n\n`)}function workflows(e,t){
const r=null===t?null:e.objects.peel(t)
;return null===r?null:lookup(e.objects,commitOf(e,r).tree,".github/workflows")?.sha??null}function redraft(e,t){
for(const r of e.releases.values())`refs/tags/${r.tag}`===t&&(r.draft=!0)}function closePulls(e,t,r){
for(const s of t.issues.values()){if(null===s.pull||"open"!==s.state)continue
;(s.pull.headOwner===t.owner&&r===`refs/heads/${s.pull.head}`||r===`refs/heads/${s.pull.base}`)&&(s.state="closed",
s.closedAt=e.timestamp())}}function repoRoute(e,t,r,s,n={}){return{...n,method:e,path:`/repos/{owner}/{repo}${t}`,
needs:r,handle:e=>{const t=e.world.repo(param(e,"owner"),param(e,"repo"));if(null===t||!sees(e.actor,t))throw notFound()
;return s({...e,repo:t})}}}function param(e,t){const r=e.params[t]
;if(void 0===r)throw new Error(`The route has no {${t}}`);return r}function numberParam(e,t){const r=param(e,t)
;if(!/^\d{1,15}$/.test(r))throw notFound();return Number(r)}function may(e,t,r){const s=e.permissions[t]??"none"
;return"write"===s||s===r}function sees({token:e},{seenBy:t}){return null===t||null!==e&&t.includes(e)}
function actorName(e){return e.actor.user?.login??"ghost"}function decode(e){try{return decodeURIComponent(e)}catch{
return e}}const f=125e3;function assetDigest(e){return"starter"===e.state?null:`sha256:${(0,
i.createHash)("sha256").update(e.bytes).digest("hex")}`}function storedAssetName(e){
let t=e.normalize("NFD").replace(/[\u0300-\u036f]/g,"");return t.startsWith(".")&&(t=`default${t}`),
t=t.replace(/[^a-z0-9\-_+@]+/gi,".").replace(/\.+/g,".").replace(/^\.|\.$/g,""),t===e||t.includes(".")?t:`default.${t}`}
function checkRelease(e,t){if(!isRefName(`refs/tags/${e}`))throw invalid({resource:"Release",code:"custom",
field:"tag_name",message:"tag_name is not a valid tag"});if(null!==t&&t.length>f){throw invalid({resource:"Release",
code:"custom",field:"body",message:"body is too long (maximum is 125000 characters)"})}}function publishTag(e,t,r,s){
if([...t.releases.values()].some(e=>!e.draft&&e.tag===r.tag&&e.id!==r.id))throw invalid({resource:"Release",
code:"already_exists",field:"tag_name"});const n=t.immutableTags.has(r.tag)?[{resource:"Release",code:"custom",
field:"tag_name",message:"tag_name was used by an immutable release"
}]:[],o=`refs/tags/${r.tag}`,a=targetCommit(t,r.target);if(t.refs.has(o)||null===a){if(n.length>0)throw invalid(...n)
}else try{changeRefs(e,t,[{name:o,after:a,force:!1,create:!0}],s)}catch(e){
if(!(e instanceof ApiError)||422!==e.status)throw e;throw invalid({resource:"Release",code:"custom",field:"pre_receive",
message:`pre_receive ${e.message}`},...n,h)}}const h={resource:"Release",code:"custom",
message:"Published releases must have a valid tag"};function checkTarget(e,t){if(null!==targetCommit(e,t.target))return
;const r={resource:"Release",code:"invalid",field:"target_commitish"}
;if(t.draft||e.refs.has(`refs/tags/${t.tag}`))throw invalid(r);throw invalid({resource:"Release",code:"custom",
field:"tag_name",message:"tag_name is not a valid tag"},h,r)}function targetCommit(e,t){
return(/^[0-9a-f]{40}$/.test(t)?resolveCommit(e,t):null)??headOf(e,t.replace(/^refs\/heads\//,""))}
function releaseDate(e,{tag:t,target:r}){
return renderIdentity(commitOf(e,resolveCommit(e,`refs/tags/${t}`)??targetCommit(e,r)??"").committer).date}
function openDiscussion(e,t,r,s){if(void 0===r||""===r)return null
;if(!(!s.app||may(s,"discussions","write"))||!0!==t.discussionCategories?.includes(r))throw new ApiError(404,"Discussion could not be created. Make sure you passed a valid category name.")
;return e.nextId()}function markPublished(e,t,r){r.draft=!1,r.createdAt=releaseDate(t,r),r.publishedAt=e.timestamp(),
t.immutableReleases&&(r.immutable=!0,t.immutableTags.add(r.tag))}function settleLatest(e,t,r){
const s=!t.draft&&!t.prerelease
;"legacy"===r?e.latestRelease=null:s&&"false"!==r?e.latestRelease=t.id:e.latestRelease===t.id&&(e.latestRelease=null)}
function latestRelease(e){const t=[...e.releases.values()].filter(e=>!e.draft&&!e.prerelease)
;return t.find(t=>t.id===e.latestRelease)??t.sort(newestFirst)[0]??null}function newestFirst(e,t){
const core=e=>e.split("-")[0]??""
;return t.createdAt.localeCompare(e.createdAt)||core(t.tag).localeCompare(core(e.tag),"en",{numeric:!0
})||Number(e.tag.includes("-"))-Number(t.tag.includes("-"))||t.tag.localeCompare(e.tag,"en",{numeric:!0})||t.id-e.id}
function checkAssetsOpen(e,t){
if(e.immutable)throw unprocessable(`Cannot ${t} assets ${"upload"===t?"to":"of"} an immutable release.`)}
function environmentNamed(e,t,r){const s=t.environments.get(r.toLowerCase());if(void 0!==s)return s;const n={
id:e.nextId(),name:r,requiredReviewers:[],preventSelfReview:!1,canAdminsBypass:!0,branchPolicy:null,branches:[],
waitTimer:0,createdAt:e.timestamp()};return t.environments.set(r.toLowerCase(),n),n}class RunAdmin{world;repo
;constructor(e,t){this.world=e,this.repo=t}createRun(e){
const{runId:t=Math.max(0,...this.repo.runs.keys())+1}=e,r=this.repo.runs.get(t)??[],s=r[0],n=this.world.timestamp(),o=e.actor??s?.actor??this.repo.owner,a={
id:t,attempt:e.attempt??1,event:e.event??s?.event??"push",
headSha:e.headSha??s?.headSha??this.repo.refs.get(`refs/heads/${this.repo.defaultBranch}`)??"",
headBranch:void 0===e.headBranch?s?.headBranch??this.repo.defaultBranch:e.headBranch,
path:e.path??s?.path??".github/workflows/release.yml",actor:this.world.user(o).login,
triggeringActor:this.world.user(e.triggeringActor??o).login,status:e.status??"in_progress",
conclusion:e.conclusion??null,createdAt:s?.createdAt??e.startedAt??n,startedAt:e.startedAt??n,
referencedWorkflows:e.referencedWorkflows??s?.referencedWorkflows??[],approvals:s?.approvals??[],pending:s?.pending??[]
},i=r.filter(e=>e.attempt!==a.attempt);return this.repo.runs.set(t,[...i,a].sort((e,t)=>e.attempt-t.attempt)),t}
requestApproval(e,t){const{pending:r}=this.#s(e),{name:s}=environmentNamed(this.world,this.repo,t)
;r.includes(s)||r.push(s)}approve(e,t,r,s=""){this.#n(e,{environments:[t],state:"approved",user:r,comment:s})}
reject(e,t,r,s=""){this.#n(e,{environments:[t],state:"rejected",user:r,comment:s})}addApproval(e,t){this.#n(e,t)}
setEnvironment(e,t={}){const r=this.repo.environments.get(e.toLowerCase()),s={id:r?.id??this.world.nextId(),name:e,
requiredReviewers:t.requiredReviewers??[],preventSelfReview:t.preventSelfReview??!1,
canAdminsBypass:!("canAdminsBypass"in t)||t.canAdminsBypass,branchPolicy:t.branchPolicy??null,branches:t.branches??[],
waitTimer:t.waitTimer??0,createdAt:r?.createdAt??this.world.timestamp()};this.repo.environments.set(e.toLowerCase(),s)}
deleteEnvironment(e){this.repo.environments.delete(e.toLowerCase())}addArtifact(e,t,r={}){
const s=this.world.nextId(),{size:n=1,digest:o=`sha256:${"0".repeat(64)}`}=r;return this.repo.artifacts.push({id:s,
runId:e,name:t,size:n,digest:o,createdAt:this.world.timestamp()}),s}#s(e){const t=this.repo.runs.get(e)?.[0]
;if(void 0===t)throw new Error(`There is no run ${e}`);return t}#n(e,t){
const{approvals:r,pending:s}=this.#s(e),n=t.environments.map(e=>environmentNamed(this.world,this.repo,e).name)
;if(r.push({...t,environments:n,user:this.world.user(t.user).login}),"pending"!==t.state)for(const e of n){
const t=s.indexOf(e);t>=0&&s.splice(t,1)}}}function compareCommits(e,t,r){
const{objects:s}=e,n=function mergeBase(e,t,r){
const s=ancestors(e,r),n=[...ancestors(e,t)].filter(e=>s.has(e)),o=new Set(n.flatMap(t=>e.commit(t)?.parents??[]))
;return n.filter(e=>!o.has(e)).sort((t,r)=>(e.commit(r)?.committer.seconds??0)-(e.commit(t)?.committer.seconds??0))[0]??null
}(s,t,r);return null===n?null:{base:t,head:r,mergeBase:n,ahead:log(s,r,ancestors(s,t)).reverse(),
behind:log(s,t,ancestors(s,r)).length,files:diffTrees(s,commitOf(e,n).tree,commitOf(e,r).tree)}}
function headRepo(e,t,r){return r.toLowerCase()===t.owner.toLowerCase()?t:e.repo(r,t.name)}
function followBranches(e,t,r,s){if("open"!==r.state)return
;const n=headRepo(e,t,s.headOwner),o=null===n?null:headOf(n,s.head)
;null!==o&&(null!==n&&n!==t&&t.objects.adopt(n.objects),s.headSha=o),s.baseSha=headOf(t,s.base)??s.baseSha}
const g="2026-01-01T00:00:00Z";class Admin extends RunAdmin{commitFiles(e,t,r,s={}){
const n=headOf(this.repo,e)??headOf(this.repo,this.repo.defaultBranch),o=void 0===s.parent?n:s.parent,a=commit(this.repo,o,t,r,s)
;return this.setRef(`refs/heads/${e}`,a),a}importCommit(e,t,r={}){
const{files:s,parents:n=[],...o}=r,a=void 0===s?this.mustResolve(this.repo.defaultBranch):null
;commit(this.repo,a,s??{},t,{...o,parents:n,sha:e})}createBranch(e,t){
this.setRef(`refs/heads/${e}`,t??this.mustResolve(this.repo.defaultBranch))}setRef(e,t){
changeRefs(this.world,this.repo,[{name:e,after:t,force:!0}],null)}deleteRef(e){changeRefs(this.world,this.repo,[{name:e,
after:null,force:!0}],null)}createAnnotatedTag(e,t,r,s=g,n){const o=this.repo.objects.typeOf(t)
;if(null===o)throw new Error(`There is no object ${t}`);const a=identity(this.repo.owner,s),i=this.repo.objects.putTag({
object:t,type:o,tag:e,tagger:a,message:r},n);return this.setRef(`refs/tags/${e}`,i),i}addFork(e){
const t=this.world.addRepo(e,this.repo.name,this.world.nextId(),this.repo.defaultBranch,{fork:!0})
;t.objects.adopt(this.repo.objects);for(const[e,r]of this.repo.refs)t.refs.set(e,r)}renameRepository(e){
const key=e=>`${this.repo.owner}/${e}`.toLowerCase();this.world.repos.delete(key(this.repo.name)),
this.world.formerNames.set(key(this.repo.name),this.repo),this.world.formerNames.delete(key(e)),this.repo.name=e,
this.world.repos.set(key(e),this.repo)}addRepository(e,t,r,{seenBy:s=null}={}){const n=this.world.nextId()
;this.world.formerNames.delete(`${e}/${t}`.toLowerCase());const o=this.world.addRepo(e,t,n,this.repo.defaultBranch,{
seenBy:s});return{id:n,commitSha:seed(this.world,o,r,"Initial commit")}}commitTo(e,t,r,s,n){const o=this.world.repo(e,t)
;if(null===o)throw new Error(`There is no repository ${e}/${t}`);return new Admin(this.world,o).commitFiles(r,s,n)}
addUser(e,t={}){const r=this.world.users.get(e.toLowerCase()),s=t.id??r?.id??this.world.nextId()
;this.world.users.set(e.toLowerCase(),{type:"User",...r,...t,login:e,id:s})}setTeam(e,t,r,s=t,n){
const o=`${e}/${t}`.toLowerCase(),a=n??this.world.teams.get(o)?.id??this.world.nextId();this.world.teams.set(o,{id:a,
name:s,members:r.map(e=>this.world.user(e).login)})}setToken(e,t,r,s=!1){this.world.tokens[e]={login:t,permissions:r,
app:s}}setImmutableReleases(e){this.repo.immutableReleases=e}setRules(e){this.repo.rulesets=e}setBranchProtections(e){
this.repo.protections=e}setWorkflowGuard(e){this.repo.workflowGuard=e}setArchived(e){this.repo.archived=e}
setDiscussionCategories(e){this.repo.discussionCategories=e}addMilestone(e){const t=this.repo.milestones.size+1,r={
description:null,state:"open",creator:this.repo.owner},s=this.world.timestamp();this.repo.milestones.set(t,{
id:this.world.nextId(),number:t,title:e,createdAt:s,...r})}addRelease(e){
const{tag:t,name:r=null,body:s=null,prerelease:n=!1}=e,o=!0===e.draft||!this.repo.refs.has(`refs/tags/${t}`),a=this.repo.defaultBranch,i=releaseDate(this.repo,{
tag:t,target:a}),l={id:this.world.nextId(),tag:t,target:a,name:r,body:s,draft:o,prerelease:n,immutable:!1,assets:[],
author:this.repo.owner,createdAt:i,updatedAt:i,publishedAt:o?null:i,discussion:null};this.repo.releases.set(l.id,l)}
pullsCreationAllowed(e){this.repo.pullsCreationAllowed=e}setClock(e){this.world.clockOffset=e}advance(e){
this.world.clockOffset+=e}now(){return this.world.now()}mergePull(e,t=g){const r=this.repo.issues.get(e),s=r?.pull??null
;if(void 0===r||null===s)throw new Error(`There is no pull request ${e}`)
;const n=headOf(this.repo,s.head)??s.headSha,o=this.mustResolve(`heads/${s.base}`),a=identity(this.repo.owner,t),{tree:i}=commitOf(this.repo,n),l=`Merge pull request #${e} from ${s.headOwner}/${s.head}`,u=this.repo.objects.putCommit({
tree:i,parents:[o,n],author:a,committer:a,message:l});return s.headSha=n,s.mergedAt=this.world.timestamp(),
s.mergeCommit=u,r.state="closed",r.closedAt=s.mergedAt,this.setRef(`refs/heads/${s.base}`,u),u}
reviewPull(e,t,r="APPROVED",s=""){const n=this.repo.issues.get(e)?.pull??null
;if(null===n)throw new Error(`There is no pull request ${e}`);const{login:o}=this.world.user(t),a=this.world.nextId()
;return n.reviews.push({id:a,user:o,state:r,body:s,commit:n.headSha,submittedAt:this.world.timestamp()}),
n.reviewers=n.reviewers.filter(e=>e!==o),a}openIssue(e,t){return openIssue(this.world,this.repo,{title:e,body:null,
user:t,pull:null}).number}readFile(e,t){const r=lookup(this.repo.objects,commitOf(this.repo,this.mustResolve(e)).tree,t)
;return null===r?null:this.repo.objects.blob(r.sha)}listFiles(e){
const t=flatten(this.repo.objects,commitOf(this.repo,this.mustResolve(e)).tree)
;return Object.fromEntries(t.map(e=>[e.path,{mode:e.mode,sha:e.sha}]))}gitObjects(){return this.repo.objects.encoded()}
snapshot(){return function takeSnapshot(e,t){const r=[...t.refs].sort(([e],[t])=>e<t?-1:1);return{
refs:Object.fromEntries(r),annotatedTags:Object.fromEntries(r.flatMap(([e,r])=>{
const s=e.startsWith("refs/tags/")?t.objects.tag(r):null;if(null===s)return[];const{object:n,message:o}=s
;return[[e.slice(10),{object:n,message:o,tagger:renderIdentity(s.tagger)}]]})),
releases:[...t.releases.values()].map(e=>({id:e.id,tag:e.tag,target:e.target,name:e.name,body:e.body,draft:e.draft,
prerelease:e.prerelease,immutable:e.immutable,author:e.author,assets:e.assets.map(e=>({id:e.id,name:e.name,
label:e.label,state:e.state,contentType:e.contentType,size:e.bytes.length,digest:assetDigest(e),
bytes:Buffer.from(e.bytes)}))})),pulls:[...t.issues.values()].flatMap(r=>{const{pull:s}=r
;return null===s?[]:(followBranches(e,t,r,s),[{number:r.number,state:r.state,merged:null!==s.mergedAt,draft:s.draft,
title:r.title,body:r.body,user:r.user,head:s.headOwner===t.owner?s.head:`${s.headOwner}:${s.head}`,headSha:s.headSha,
base:s.base,labels:[...r.labels],assignees:[...r.assignees],
milestone:null===r.milestone?null:t.milestones.get(r.milestone)?.title??null,reviewers:[...s.reviewers],
teamReviewers:[...s.teamReviewers]}])}),comments:[...t.comments.values()].map(({id:e,issue:t,user:r,body:s})=>({id:e,
issue:t,user:r,body:s}))}}(this.world,this.repo)}mustResolve(e){const t=resolveCommit(this.repo,e)
;if(null===t)throw new Error(`There is no commit ${e}`);return t}}function seed(e,t,r,s,n={}){
const o=commit(t,null,r,s,n);return changeRefs(e,t,[{name:`refs/heads/${t.defaultBranch}`,after:o,force:!0}],null),o}
function commit(e,t,r,s,n){const o=[...Object.entries(r).map(([t,r])=>({path:t,mode:r.mode??"100644",
sha:e.objects.putBlob(Buffer.from(r.content))})),...(n.deleted??[]).map(e=>({path:e,mode:"100644",sha:null
}))],a=null===t?null:commitOf(e,t).tree,i=null!==a&&0===o.length?a:editTree(e.objects,a,o)
;if(null===i)throw new Error("A path to delete is not there")
;const l=identity(n.author??e.owner,n.date??g),u=n.parents??(null===t?[]:[t]);return e.objects.putCommit({tree:i,
parents:u,author:l,committer:l,message:s},n.sha)}function identity(e,t){const r=parseDate(t)
;if(null===r)throw new Error(`Not a date: ${t}`);return{name:e,email:`${e}@users.noreply.github.com`,...r}}
var b=r(27597),w=r(961),y=r(64377)
;const $=b.YjP().min(1),v=b.k5n(["none","read","write"]),_=b.g1P(b.YjP().refine(isTreePath,"not a path that git takes"),b.KCZ([b.YjP(),b.rej({
content:b.YjP(),encoding:b.k5n(["utf-8","base64"]).default("utf-8"),
mode:b.k5n(["100644","100755","120000"]).exactOptional()})])),R=b.rej({runId:b.Whr().positive().exactOptional(),
attempt:b.Whr().positive().exactOptional(),event:b.YjP().exactOptional(),
headSha:b.YjP().regex(/^[0-9a-f]{40}$/).exactOptional(),headBranch:b.YjP().nullable().exactOptional(),
path:b.YjP().exactOptional(),actor:$.exactOptional(),triggeringActor:$.exactOptional(),status:b.YjP().exactOptional(),
conclusion:b.YjP().nullable().exactOptional(),startedAt:y.w$({offset:!0}).exactOptional()}),j=b.rej({
requiredReviewers:b.YOg($).exactOptional(),preventSelfReview:b.zMY().exactOptional(),
canAdminsBypass:b.zMY().exactOptional(),branchPolicy:b.k5n(["protected","custom"]).nullable().exactOptional(),
branches:b.YOg(b.YjP()).exactOptional(),waitTimer:b.Whr().nonnegative().exactOptional()}),O=b.YOg(b.rej({
name:b.YjP().exactOptional(),target:b.k5n(["branch","tag"]),pattern:b.YjP(),rules:b.YOg(b.rej({
type:b.k5n(["creation","update","deletion","non_fast_forward","pull_request","required_signatures","required_linear_history"]),
parameters:b.g1P(b.YjP(),b.L5J()).exactOptional()})),bypass:b.YOg($).exactOptional()})),C=b.rej({owner:$,
repo:b.YjP().min(1),repositoryId:b.Whr().positive().exactOptional(),defaultBranch:b.YjP().min(1).exactOptional(),
commitMessage:b.YjP().exactOptional(),commitDate:y.w$({offset:!0}).exactOptional(),files:_.exactOptional(),
tags:b.YOg(b.YjP().min(1)).exactOptional(),users:b.YOg($).exactOptional(),tokens:b.g1P(b.YjP(),b.rej({login:$,
app:b.zMY().exactOptional(),permissions:b.rej({contents:v.exactOptional(),pull_requests:v.exactOptional(),
actions:v.exactOptional(),issues:v.exactOptional(),discussions:v.exactOptional(),administration:v.exactOptional(),
members:v.exactOptional()})})).exactOptional(),environments:b.g1P(b.YjP(),j).exactOptional(),rulesets:O.exactOptional(),
runs:b.YOg(R).exactOptional()});function readFiles(e){return Object.fromEntries(Object.entries(e).map(([e,t])=>{
if("string"==typeof t)return[e,{content:t}];const{content:r,encoding:s,mode:n}=t;return[e,{content:Buffer.from(r,s),
...void 0===n?{}:{mode:n}}]}))}function describeIssues({issues:e}){return e.map(e=>{
const t="invalid_key"===e.code?e.issues.map(e=>e.message).join(", "):e.message
;return 0===e.path.length?t:`${function place(e){
return e.map((e,t)=>"string"==typeof e&&/^\w+$/.test(e)?`${0===t?"":"."}${e}`:`[${JSON.stringify(e)}]`).join("")
}(e.path)}: ${t}`}).join("\n")}const T="/_admin";function route(e,t,r,s){return{method:e,
pattern:new RegExp(`^${T}${t.replace(/\{\w+\}/,"([^/]+)")}$`),handle:(e,t,n)=>s(e,r.parse(t),n)}}
const A=b.L5J(),I=b.rej({environment:b.YjP()}),S=I.extend({user:b.YjP(),comment:b.YjP().default("")}),E=b.rej({
advanceMs:b.Whr().default(0),offsetMs:b.Whr().exactOptional()}),k=b.rej({branch:b.YjP(),message:b.YjP(),files:_
}),B=[route("GET","/snapshot",A,e=>function snapshot(e){const{releases:t,...r}=e.snapshot();return{...r,
releases:t.map(e=>({...e,assets:e.assets.map(e=>({...e,bytes:e.bytes.toString("base64")}))}))}
}(e)),route("GET","/clock",A,e=>({now:e.now()
})),route("POST","/clock",E,(e,t)=>(void 0!==t.offsetMs&&e.setClock(t.offsetMs),e.advance(t.advanceMs),{now:e.now()
})),route("POST","/commits",k,(e,{branch:t,files:r,message:s})=>({sha:e.commitFiles(t,readFiles(r),s)
})),route("POST","/runs",R,(e,t)=>({runId:e.createRun(t)
})),route("POST","/runs/{run_id}/request",I,(e,{environment:t},r)=>(e.requestApproval(Number(r),t),
{})),...["approve","reject"].map(e=>route("POST",`/runs/{run_id}/${e}`,S,(t,{environment:r,user:s,comment:n},o)=>(t[e](Number(o),r,s,n),
{}))),route("PUT","/environments/{name}",j,(e,t,r)=>(e.setEnvironment(decodeURIComponent(r),t),
{})),route("PUT","/rulesets",O,(e,t)=>(e.setRules(t),{}))];function failed(e,t){return{status:e,json:{message:t}}}
var P=r(37067),x=r(58500);class Fields{#o;constructor(e){this.#o=e}raw(e){return this.#o[e]}has(e){
return void 0!==this.#o[e]}string(e){return this.#a(e,"string",e=>"string"==typeof e)}boolean(e){
return this.#a(e,"boolean",e=>"boolean"==typeof e)}integer(e){return this.#a(e,"integer",e=>Number.isSafeInteger(e))}
strings(e){return this.#a(e,"array",e=>isListOf(e,e=>"string"==typeof e))}object(e){const t=this.#a(e,"object",isRecord)
;return void 0===t?void 0:new Fields(t)}objects(e){
return this.#a(e,"array",e=>isListOf(e,isRecord))?.map(e=>new Fields(e))}required(e){return needed(e,this.string(e))}
#a(e,t,r){const s=this.#o[e];if(null!=s){
if(!r(s))throw malformed(`For 'properties/${e}', ${JSON.stringify(s)} is not of type ${t}.`);return s}}}
function isListOf(e,t){return Array.isArray(e)&&e.every(t)}function needed(e,t){
if(void 0===t)throw malformed(`"${e}" wasn't supplied.`);return t}function isRecord(e){
return"object"==typeof e&&null!==e&&!Array.isArray(e)}var U=r(66352);function commitOnBranch(e,t,r){
const{branch:s,expectedHeadOid:n,message:o}=r,[a="",i=""]=(s.repositoryNameWithOwner??"").split("/"),l=e.repo(a,i)
;if(null===l)throw new FieldFailure("NOT_FOUND",`Could not resolve to a Repository with the name '${a}/${i}'.`)
;if(!may(t,"contents","write"))throw new FieldFailure("FORBIDDEN","Resource not accessible by integration")
;if(l.archived)throw new FieldFailure("FORBIDDEN","Repository was archived so is read-only.")
;const u=`refs/heads/${s.branchName??""}`,d=l.refs.get(u)
;if(d!==n)throw new FieldFailure("STALE_DATA",`Expected branch to point to "${n}" but it did not.  Pull and try again.`)
;const c=function editsOf(e,{additions:t,deletions:r}){const s=[...(r??[]).map(({path:e})=>({path:e,mode:"100644",
sha:null})),...(t??[]).map(({path:t,contents:r})=>({path:t,mode:"100644",sha:e.objects.putBlob(Buffer.from(r,"base64"))
}))],n=s.find(({path:e})=>!isTreePath(e))
;if(void 0!==n)throw new FieldFailure("UNPROCESSABLE",`The path ${n.path} is malformed`);return s}(l,r.fileChanges??{
additions:[],deletions:[]}),p=editTree(l.objects,commitOf(l,d).tree,c)
;if(null===p)throw new FieldFailure("UNPROCESSABLE",`A path was requested for deletion which does not exist as of commit oid \`${d}\``)
;const f=function identityOf(e,{user:t}){const{id:r,login:s}=t??e.user("ghost"),n=Math.floor(e.now().getTime()/1e3)
;return{name:s,email:`${r}+${s}@users.noreply.github.com`,seconds:n,zone:"+0000"}}(e,t),h=l.objects.putCommit({tree:p,
parents:[d],author:f,committer:{...f,name:"GitHub",email:"noreply@github.com"},
message:""===(o.body??"")?o.headline:`${o.headline}\n\n${o.body}`,signature:m});return changeRefs(e,l,[{name:u,after:h,
force:!1}],t),{repo:l,sha:h,ref:u}}
const q=(0,r(69115).IV)('\n  scalar Base64String\n  scalar GitObjectID\n  scalar GitRefname\n  scalar URI\n\n  type Query {\n    viewer: User!\n    rateLimit: RateLimit\n    repository(owner: String!, name: String!, followRenames: Boolean = true): Repository\n  }\n  type Mutation {\n    updateRefs(input: UpdateRefsInput!): UpdateRefsPayload\n    createCommitOnBranch(input: CreateCommitOnBranchInput!): CreateCommitOnBranchPayload\n  }\n\n  type RateLimit { limit: Int!, cost: Int!, remaining: Int!, used: Int! }\n  interface RepositoryOwner { login: String!, id: ID! }\n  type User implements RepositoryOwner { login: String!, id: ID! }\n  type Organization implements RepositoryOwner { login: String!, id: ID! }\n  type Repository {\n    id: ID!\n    databaseId: Int\n    name: String!\n    nameWithOwner: String!\n    isPrivate: Boolean!\n    url: URI!\n    owner: RepositoryOwner!\n    defaultBranchRef: Ref\n    ref(qualifiedName: String!): Ref\n    refs(refPrefix: String!, first: Int, after: String): RefConnection\n    object(oid: GitObjectID, expression: String): GitObject\n    hasDiscussionsEnabled: Boolean!\n    discussionCategories(first: Int, after: String): DiscussionCategoryConnection!\n  }\n  type DiscussionCategory { id: ID!, name: String!, slug: String! }\n  type DiscussionCategoryConnection { nodes: [DiscussionCategory], totalCount: Int!, pageInfo: PageInfo! }\n  type Ref { id: ID!, name: String!, prefix: String!, target: GitObject, refUpdateRule: RefUpdateRule }\n  type RefUpdateRule { pattern: String!, requiredApprovingReviewCount: Int }\n  interface GitObject { id: ID!, oid: GitObjectID! }\n  type Blob implements GitObject {\n    id: ID!\n    oid: GitObjectID!\n    text: String\n    byteSize: Int!\n    isBinary: Boolean\n    isTruncated: Boolean!\n  }\n  type Tree implements GitObject { id: ID!, oid: GitObjectID!, entries: [TreeEntry!] }\n  type TreeEntry { name: String!, path: String, mode: Int!, type: String!, oid: GitObjectID!, object: GitObject }\n  type Commit implements GitObject {\n    id: ID!\n    oid: GitObjectID!\n    message: String!\n    tree: Tree!\n    parents(first: Int, after: String): CommitConnection!\n    history(first: Int, after: String): CommitHistoryConnection!\n    file(path: String!): TreeEntry\n  }\n  type RefConnection { nodes: [Ref], totalCount: Int!, pageInfo: PageInfo! }\n  type PageInfo { hasNextPage: Boolean!, endCursor: String }\n  type CommitConnection { nodes: [Commit], totalCount: Int!, pageInfo: PageInfo! }\n  type CommitHistoryConnection { nodes: [Commit], totalCount: Int!, pageInfo: PageInfo! }\n  type Tag implements GitObject { id: ID!, oid: GitObjectID!, name: String!, message: String, target: GitObject! }\n\n  input UpdateRefsInput { clientMutationId: String, repositoryId: ID!, refUpdates: [RefUpdate!]! }\n  input RefUpdate { name: GitRefname!, beforeOid: GitObjectID, afterOid: GitObjectID!, force: Boolean = false }\n  type UpdateRefsPayload { clientMutationId: String }\n\n  input CreateCommitOnBranchInput {\n    clientMutationId: String\n    branch: CommittableBranch!\n    expectedHeadOid: GitObjectID!\n    fileChanges: FileChanges\n    message: CommitMessage!\n  }\n  input CommittableBranch { repositoryNameWithOwner: String, branchName: String }\n  input FileChanges { additions: [FileAddition!] = [], deletions: [FileDeletion!] = [] }\n  input FileAddition { path: String!, contents: Base64String! }\n  input FileDeletion { path: String! }\n  input CommitMessage { headline: String!, body: String = "" }\n  type CreateCommitOnBranchPayload { clientMutationId: String, commit: Commit, ref: Ref }\n')
;function renderError({originalError:e,message:t,path:r,locations:s}){
const n=e instanceof FieldFailure||e instanceof ApiError;if(void 0!==e&&!n&&void 0!==r)throw e
;const o=e instanceof FieldFailure?e.type:"UNPROCESSABLE";return{...n?{type:o}:{},...void 0===r?{}:{path:r},locations:s,
message:inWords(t)}}function inWords(e){
return e.replace(/^Syntax Error:/,"Parse error on").replace(/^Cannot query field "(\w+)" on type "(\w+)".*$/s,"Field '$1' doesn't exist on type '$2'")
}function queries(e,t){return{viewer:()=>({login:t.user?.login,id:nodeId("U",t.user?.id??0)}),rateLimit:()=>({limit:5e3,
cost:1,remaining:4999,used:1}),repository:({owner:r,name:s,followRenames:n})=>{
const o=!1===n?void 0:e.formerNames.get(`${r}/${s}`.toLowerCase()),a=e.repo(r,s)??o??null
;if(null===a||!sees(t,a))throw new FieldFailure("NOT_FOUND",`Could not resolve to a Repository with the name '${r}/${s}'.`)
;return function repositoryNode(e,t){const r=e.user(t.owner);return{id:nodeId("R",t.id),databaseId:t.id,name:t.name,
nameWithOwner:`${t.owner}/${t.name}`,isPrivate:null!==t.seenBy,url:htmlUrl(e,t),owner:{
__typename:"Organization"===r.type?"Organization":"User",login:r.login,id:nodeId("U",r.id)},
defaultBranchRef:()=>refNode(t,`refs/heads/${t.defaultBranch}`),ref:({qualifiedName:e})=>{
const r=[e,`refs/heads/${e}`,`refs/tags/${e}`].find(e=>t.refs.has(e));return void 0===r?null:refNode(t,r)},
refs:({refPrefix:e,...r})=>{const s=[...t.refs.keys()].filter(t=>t.startsWith(e)).sort()
;return connection(s,e,r,e=>refNode(t,e))},hasDiscussionsEnabled:null!==t.discussionCategories,
discussionCategories:e=>connection(t.discussionCategories??[],nodeId("R",t.id),e,e=>({id:nodeId("DIC",`${t.id}:${e}`),
name:e,slug:e.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")})),object:({oid:e,expression:r})=>{
const s=e??resolveCommit(t,r??"");return null===s?null:objectNode(t,s)}}}(e,a)}}}function refNode(e,t){
const r=t.indexOf("/",5)+1;return{id:nodeId("REF",`${e.id}:${t}`),name:t.slice(r),prefix:t.slice(0,r),
target:()=>objectNode(e,e.refs.get(t)??""),refUpdateRule:()=>{const r=protectionOf(e,t);return null===r?null:{
pattern:r.pattern,requiredApprovingReviewCount:r.requiredApprovingReviewCount}}}}const N={blob:"Blob",tree:"Tree",
commit:"Commit",tag:"Tag"};function objectNode(e,t){const r=e.objects.typeOf(t);return null===r?null:{__typename:N[r],
id:nodeId(N[r],`${e.id}${t}`),oid:t,...F[r](e,t)}}const F={blob:({objects:e},t)=>function blobNode(e){
const t=e.includes(0);return{byteSize:e.length,isBinary:t,isTruncated:e.length>G,text:t?null:e.subarray(0,G).toString()}
}(e.blob(t)??Buffer.alloc(0)),tree:(e,t)=>({entries:()=>(e.objects.tree(t)??[]).map(t=>entryNode(e,t,t.name))}),
commit:(e,t)=>function commitNode(e,t){const{objects:r}=e,s=r.commit(t);return null===s?{}:{message:s.message,
tree:()=>objectNode(e,s.tree),parents:r=>connection(s.parents,t,r,t=>objectNode(e,t)),
history:s=>connection(log(r,t),t,s,t=>objectNode(e,t)),file:({path:t})=>{const n=lookup(r,s.tree,t)
;return null===n?null:entryNode(e,n,t)}}}(e,t),tag:(e,t)=>{const r=e.objects.tag(t);return{name:r?.tag,
message:r?.message,target:()=>objectNode(e,r?.object??"")}}},G=512e3;function entryNode(e,{mode:t,sha:r},s){return{
name:s.split("/").at(-1),path:s,mode:Number.parseInt(t,8),type:e.objects.typeOf(r)??"commit",oid:r,
object:()=>objectNode(e,r)}}function connection(e,t,{first:r,after:s},n){
if(null==r||r<1||r>100)throw new FieldFailure("INVALID_CURSOR_ARGUMENTS","You must provide a `first` value of 1 to 100 on the connection.")
;const[o,a]=(s??`${t} -1`).split(" ")
;if(o!==t||void 0===a)throw new FieldFailure("INVALID_CURSOR_ARGUMENTS",`\`${s??""}\` does not appear to be a valid cursor.`)
;const i=Number(a)+1,l=Math.min(i+r,e.length);return{totalCount:e.length,nodes:()=>e.slice(i,l).map(n),pageInfo:{
hasNextPage:l<e.length,endCursor:`${t} ${l-1}`}}}function mutations(e,t){return{createCommitOnBranch:({input:r})=>{
const{repo:s,sha:n,ref:o}=commitOnBranch(e,t,r),{clientMutationId:a}=r;return{clientMutationId:a,
commit:()=>objectNode(s,n),ref:()=>refNode(s,o)}},updateRefs:({input:r})=>{
const s=r.repositoryId,n=[...e.repos.values()].find(e=>nodeId("R",e.id)===s)
;if(void 0===n)throw new FieldFailure("NOT_FOUND",`Could not resolve to a node with the global id of '${s}'`)
;if(!may(t,"contents","write"))throw new FieldFailure("FORBIDDEN","Resource not accessible by integration")
;if(n.archived)throw new FieldFailure("FORBIDDEN","Repository was archived so is read-only.")
;return changeRefs(e,n,r.refUpdates.map(refChange),t),{clientMutationId:r.clientMutationId}}}}
function refChange({name:e,beforeOid:t,afterOid:r,force:s}){return{name:e,after:r===p?null:r,force:s??!1,...null==t?{}:{
before:t===p?null:t}}}function page(e,t,r){const{rows:s,headers:n}=slice(e,t);return{status:200,json:s.map(r),headers:n}
}function slice(e,t){
const r=Math.min(100,positive(e.query.get("per_page"),30)),s=positive(e.query.get("page"),1),n=Math.max(1,Math.ceil(t.length/r)),link=(t,r)=>{
const s=new URL(`${e.world.urls.api}${e.path}`);return s.searchParams.set("page",String(t)),`<${s.href}>; rel="${r}"`
},o=[...s>1?[link(s-1,"prev")]:[],...s<n?[link(s+1,"next"),link(n,"last")]:[],...s>1?[link(1,"first")]:[]];return{
rows:t.slice((s-1)*r,s*r),headers:0===o.length?{}:{link:o.join(", ")}}}function positive(e,t){const r=Number(e??t)
;return Number.isInteger(r)&&r>0?r:t}function renderIssue(e,t,r){
const s=`${repoUrl(e,t)}/issues/${r.number}`,n=`${htmlUrl(e,t)}/${null===r.pull?"issues":"pull"}/${r.number}`,o=`${repoUrl(e,t)}/pulls/${r.number}`
;return{url:s,repository_url:repoUrl(e,t),labels_url:`${s}/labels{/name}`,comments_url:`${s}/comments`,
events_url:`${s}/events`,html_url:n,...issueCore(e,t,r),state_reason:null,
comments:[...t.comments.values()].filter(e=>e.issue===r.number).length,...null===r.pull?{}:{draft:r.pull.draft,
pull_request:{url:o,html_url:n,diff_url:`${n}.diff`,patch_url:`${n}.patch`,merged_at:r.pull.mergedAt}}}}
function issueCore(e,t,r){const s=null===r.milestone?void 0:t.milestones.get(r.milestone);return{id:r.id,
node_id:issueNode(r),number:r.number,title:r.title,user:simpleUser(e,r.user),labels:r.labels.map(r=>renderLabel(e,t,r)),
state:r.state,locked:!1,active_lock_reason:null,assignee:void 0===r.assignees[0]?null:simpleUser(e,r.assignees[0]),
assignees:r.assignees.map(t=>simpleUser(e,t)),milestone:void 0===s?null:renderMilestone(e,t,s),created_at:r.createdAt,
updated_at:r.updatedAt,closed_at:r.closedAt,author_association:r.user===t.owner?"OWNER":"CONTRIBUTOR",body:r.body}}
function renderLabel(e,t,r){const s=labelNamed(e,t,r);return{id:s.id,node_id:nodeId("LA",s.id),
url:`${repoUrl(e,t)}/labels/${encodeURIComponent(s.name)}`,name:s.name,description:s.description??"",color:s.color,
default:!1}}function renderMilestone(e,t,r){
const s=`${repoUrl(e,t)}/milestones/${r.number}`,n=[...t.issues.values()].filter(e=>e.milestone===r.number);return{
url:s,html_url:`${htmlUrl(e,t)}/milestone/${r.number}`,labels_url:`${s}/labels`,id:r.id,node_id:nodeId("MI",r.id),
number:r.number,title:r.title,description:r.description,creator:simpleUser(e,r.creator),
open_issues:n.filter(e=>"open"===e.state).length,closed_issues:n.filter(e=>"closed"===e.state).length,state:r.state,
created_at:r.createdAt,updated_at:r.createdAt,due_on:null,closed_at:null}}function renderComment(e,t,r){
const s=null===t.issues.get(r.issue)?.pull?"issues":"pull";return{id:r.id,node_id:nodeId("IC",r.id),
url:`${repoUrl(e,t)}/issues/comments/${r.id}`,html_url:`${htmlUrl(e,t)}/${s}/${r.issue}#issuecomment-${r.id}`,
issue_url:`${repoUrl(e,t)}/issues/${r.issue}`,user:simpleUser(e,r.user),created_at:r.createdAt,updated_at:r.updatedAt,
author_association:r.user===t.owner?"OWNER":"CONTRIBUTOR",body:r.body}}function renderPull(e,t,r,s){
followBranches(e,t,r,s)
;const n=`${repoUrl(e,t)}/pulls/${r.number}`,o=`${repoUrl(e,t)}/issues/${r.number}`,a=`${htmlUrl(e,t)}/pull/${r.number}`,i={
self:n,html:a,issue:o,comments:`${o}/comments`,review_comments:`${n}/comments`,
review_comment:`${repoUrl(e,t)}/pulls/comments{/number}`,commits:`${n}/commits`,
statuses:`${repoUrl(e,t)}/statuses/${s.headSha}`},side=(r,s,n)=>({label:`${r}:${s}`,ref:s,sha:n,user:simpleUser(e,r),
repo:fullRepo(e,headRepo(e,t,r)??t)});return{...issueCore(e,t,r),id:s.id,url:n,html_url:a,diff_url:`${a}.diff`,
patch_url:`${a}.patch`,issue_url:o,commits_url:i.commits,review_comments_url:i.review_comments,
review_comment_url:i.review_comment,comments_url:i.comments,statuses_url:i.statuses,merged_at:s.mergedAt,
merge_commit_sha:s.mergeCommit,requested_reviewers:s.reviewers.map(t=>simpleUser(e,t)),
requested_teams:s.teamReviewers.map(r=>renderTeam(e,t.owner,r)),head:side(s.headOwner,s.head,s.headSha),
base:side(t.owner,s.base,s.baseSha),_links:Object.fromEntries(Object.entries(i).map(([e,t])=>[e,{href:t}])),
auto_merge:null,draft:s.draft}}function renderFullPull(e,t,r,s){
const n=renderPull(e,t,r,s),o=compareCommits(t,s.baseSha,s.headSha),a=o?.files??[],i=null!==s.mergedAt;return{...n,
merged:i,mergeable:!i||null,rebaseable:!i||null,mergeable_state:i?"unknown":"clean",merged_by:null,
comments:[...t.comments.values()].filter(e=>e.issue===r.number).length,review_comments:0,
maintainer_can_modify:s.maintainerCanModify,commits:o?.ahead.length??0,additions:a.reduce((e,t)=>e+t.additions,0),
deletions:a.reduce((e,t)=>e+t.deletions,0),changed_files:a.length}}function renderTeam(e,t,r){
const s=e.teams.get(`${t}/${r}`.toLowerCase()),n=s?.id??0;return{id:n,node_id:nodeId("T",n),name:s?.name??r,slug:r,
description:null,privacy:"closed",notification_setting:"notifications_enabled",permission:"pull",
url:`${e.urls.api}/organizations/${e.user(t).id}/team/${n}`,html_url:`${e.urls.server}/orgs/${t}/teams/${r}`,
members_url:`${e.urls.api}/organizations/${e.user(t).id}/team/${n}/members{/member}`,
repositories_url:`${e.urls.api}/organizations/${e.user(t).id}/team/${n}/repos`,type:"organization",
organization_id:e.user(t).id,parent:null}}const L=[["members","read"]],D=15e3,M=[{method:"GET",path:"/user",needs:[],
handle:function readSelf(e){if(null===e.actor.user)throw new ApiError(401,"Requires authentication")
;if(e.actor.app)throw forbidden();return{status:200,json:publicUser(e.world,e.actor.user.login)}}},{method:"GET",
path:"/users/{username}",needs:[],handle:function readUser(e){return{status:200,json:publicUser(e.world,userOf(e).login)
}}},{method:"GET",path:"/users/{username}/ssh_signing_keys",needs:[],handle:e=>listKeys(e,"signingKeys")},{method:"GET",
path:"/users/{username}/keys",needs:[],handle:e=>listKeys(e,"keys")},{method:"GET",path:"/orgs/{org}/teams/{slug}",
needs:L,handle:function readTeam(e){const t=param(e,"org"),{members:r}=teamOf(e),s={...simpleUser(e.world,t),
events_url:`${e.world.urls.api}/orgs/${t}/events`,hooks_url:`${e.world.urls.api}/orgs/${t}/hooks`,
issues_url:`${e.world.urls.api}/orgs/${t}/issues`,members_url:`${e.world.urls.api}/orgs/${t}/members{/member}`,
public_members_url:`${e.world.urls.api}/orgs/${t}/public_members{/member}`,description:null,
has_organization_projects:!1,has_repository_projects:!1,public_repos:1,public_gists:0,followers:0,following:0,
created_at:"2020-01-01T00:00:00Z",updated_at:"2020-01-01T00:00:00Z",archived_at:null,type:"Organization"};return{
status:200,json:{...renderTeam(e.world,t,param(e,"slug").toLowerCase()),created_at:"2020-01-01T00:00:00Z",
updated_at:"2020-01-01T00:00:00Z",members_count:r.length,repos_count:1,organization:s}}}},{method:"GET",
path:"/orgs/{org}/teams/{slug}/members",needs:L,handle:function listMembers(e){
return page(e,teamOf(e).members,t=>simpleUser(e.world,t))}},{method:"GET",
path:"/orgs/{org}/teams/{slug}/memberships/{username}",needs:L,handle:function readMembership(e){
const t=param(e,"username"),r=teamOf(e).members.find(e=>e.toLowerCase()===t.toLowerCase())
;if(void 0===r)throw notFound();return{status:200,json:{
url:`${e.world.urls.api}/orgs/${param(e,"org")}/teams/${param(e,"slug")}/memberships/${r}`,role:"member",state:"active"}
}}},{method:"GET",path:"/rate_limit",needs:[],handle:function readRateLimit(e){const t={limit:D,used:0,remaining:D,
reset:hourEnd(e),resource:"core"},r={limit:30,used:0,remaining:30,reset:hourEnd(e),resource:"search"},s={...t,
resource:"graphql"};return{status:200,json:{resources:{core:t,search:r,graphql:s},rate:t}}}}];function userOf(e){
const t=e.world.users.get(param(e,"username").toLowerCase());if(void 0===t)throw notFound();return t}
function listKeys(e,t){const r=(userOf(e)[t]??[]).map((e,t)=>({key:e,id:t+1})),s="keys"===t?{}:{title:"A key",
created_at:"2020-01-01T00:00:00Z"};return page(e,r,e=>({...e,...s}))}function teamOf(e){
const t=e.world.teams.get(`${param(e,"org")}/${param(e,"slug")}`.toLowerCase());if(void 0===t)throw notFound();return t}
function hourEnd(e){return 3600*Math.floor(e.world.now().getTime()/36e5+1)}function renderRun(e,t,r){
const s=`${repoUrl(e,t)}/actions/runs/${r.id}`,n=null===t.objects.commit(r.headSha)?null:commitOf(t,r.headSha);return{
id:r.id,name:r.path,node_id:nodeId("WFR",r.id),check_suite_id:r.id,check_suite_node_id:nodeId("CS",r.id),
head_branch:r.headBranch,head_sha:r.headSha,path:r.path,display_title:r.path,run_number:1,run_attempt:r.attempt,
event:r.event,status:r.status,conclusion:r.conclusion,workflow_id:1,url:s,
html_url:`${htmlUrl(e,t)}/actions/runs/${r.id}`,pull_requests:[],created_at:r.createdAt,updated_at:r.startedAt,
run_started_at:r.startedAt,actor:simpleUser(e,r.actor),triggering_actor:simpleUser(e,r.triggeringActor),
referenced_workflows:r.referencedWorkflows,previous_attempt_url:r.attempt>1?`${s}/attempts/${r.attempt-1}`:null,
jobs_url:`${s}/jobs`,logs_url:`${s}/logs`,check_suite_url:`${repoUrl(e,t)}/check-suites/${r.id}`,
artifacts_url:`${s}/artifacts`,cancel_url:`${s}/cancel`,rerun_url:`${s}/rerun`,
workflow_url:`${repoUrl(e,t)}/actions/workflows/1`,head_commit:null===n?null:{id:r.headSha,tree_id:n.tree,
message:n.message,timestamp:isoSeconds(new Date(1e3*n.committer.seconds)),author:{name:n.author.name,
email:n.author.email},committer:{name:n.committer.name,email:n.committer.email}},repository:minimalRepo(e,t),
head_repository:minimalRepo(e,t)}}function renderEnvironment(e,t,r){
const{id:s,waitTimer:n,requiredReviewers:o,branchPolicy:a}=r,rule=(e,t)=>({id:10*s+e,node_id:nodeId("GA",10*s+e),type:t
});return{...environmentHead(e,t,r),...void 0===r.canAdminsBypass?{}:{can_admins_bypass:r.canAdminsBypass},
protection_rules:[...n>0?[{...rule(1,"wait_timer"),wait_timer:n}]:[],...o.length>0?[{...rule(2,"required_reviewers"),
prevent_self_review:r.preventSelfReview,reviewers:o.map(r=>reviewer(e,t,r))
}]:[],...null===a?[]:[rule(3,"branch_policy")]],deployment_branch_policy:null===a?null:{
protected_branches:"protected"===a,custom_branch_policies:"custom"===a}}}function environmentHead(e,t,r){return{id:r.id,
node_id:nodeId("EN",r.id),name:r.name,url:`${repoUrl(e,t)}/environments/${encodeURIComponent(r.name)}`,
html_url:`${htmlUrl(e,t)}/deployments/activity_log?environments_filter=${encodeURIComponent(r.name)}`,
created_at:r.createdAt,updated_at:r.createdAt}}function reviewer(e,t,r){return r.startsWith("team:")?{type:"Team",
reviewer:renderTeam(e,t.owner,r.slice(5))}:{type:"User",reviewer:simpleUser(e,r)}}
const W=[["actions","read"]],H=[repoRoute("GET","/actions/runs/{run_id}",W,e=>renderedRun(e,attempts(e).at(-1))),repoRoute("GET","/actions/runs/{run_id}/attempts/{attempt}",W,e=>renderedRun(e,attempts(e).find(t=>t.attempt===numberParam(e,"attempt")))),repoRoute("GET","/actions/runs/{run_id}/approvals",W,function listApprovals(e){
return{status:200,json:(attempts(e)[0]?.approvals??[]).map(t=>function renderApproval(e,t,r){return{
environments:r.environments.map(r=>environmentHead(e,t,environmentNamed(e,t,r))),state:r.state,
user:simpleUser(e,r.user),comment:r.comment}}(e.world,e.repo,t))}
}),repoRoute("GET","/actions/runs/{run_id}/pending_deployments",W,function listPending(e){return{status:200,
json:(attempts(e)[0]?.pending??[]).map(t=>function renderPending(e,t,r){
const s=environmentNamed(e,t,r),{id:n,node_id:o,url:a,html_url:i}=environmentHead(e,t,s);return{environment:{id:n,
node_id:o,name:s.name,url:a,html_url:i},wait_timer:s.waitTimer,wait_timer_started_at:null,current_user_can_approve:!1,
reviewers:s.requiredReviewers.map(r=>reviewer(e,t,r))}}(e.world,e.repo,t))}
}),repoRoute("GET","/actions/runs/{run_id}/artifacts",W,function listArtifacts(e){
const t=attempts(e)[0]?.id,r=e.query.get("name"),s=e.repo.artifacts.filter(e=>e.runId===t&&(null===r||e.name===r)),{rows:n,headers:o}=slice(e,s),a=n.map(t=>function renderArtifact(e,t,r){
const s=`${repoUrl(e,t)}/actions/artifacts/${r.id}`;return{id:r.id,node_id:nodeId("MDg6QXJ0",r.id),name:r.name,
size_in_bytes:r.size,url:s,archive_download_url:`${s}/zip`,expired:!1,digest:r.digest,created_at:r.createdAt,
updated_at:r.createdAt,expires_at:isoSeconds(new Date(Date.parse(r.createdAt)+7776e6)),workflow_run:{id:r.runId,
repository_id:t.id,head_repository_id:t.id}}}(e.world,e.repo,t));return{status:200,json:{total_count:s.length,
artifacts:a},headers:o}}),repoRoute("GET","/environments",W,function listEnvironments(e){
const t=[...e.repo.environments.values()],{json:r,...s}=page(e,t,t=>renderEnvironment(e.world,e.repo,t));return{...s,
json:{total_count:t.length,environments:r}}}),repoRoute("GET","/environments/{name}",W,e=>({status:200,
json:renderEnvironment(e.world,e.repo,environmentOf(e))
})),repoRoute("GET","/environments/{name}/deployment-branch-policies",W,function listBranchPolicies(e){
const{id:t,branches:r}=environmentOf(e),{json:s,...n}=page(e,[...r.entries()],([e,r])=>{const s=100*t+e;return{id:s,
node_id:nodeId("GBP",s),name:r,type:"branch"}});return{...n,json:{total_count:r.length,branch_policies:s}}})]
;function attempts(e){const t=e.repo.runs.get(numberParam(e,"run_id"));if(void 0===t)throw notFound();return t}
function renderedRun(e,t){if(void 0===t)throw notFound();return{status:200,json:renderRun(e.world,e.repo,t)}}
function environmentOf(e){const t=e.repo.environments.get(param(e,"name").toLowerCase());if(void 0===t)throw notFound()
;return t}function renderRelease(e,t,r){
const s=`${repoUrl(e,t)}/releases/${r.id}`,n=r.draft?`untagged-${r.id.toString(16).padStart(20,"0")}`:r.tag,archive=s=>r.draft?null:`${repoUrl(e,t)}/${s}/${encodeURIComponent(r.tag)}`
;return{url:s,assets_url:`${s}/assets`,
upload_url:`${e.urls.uploads}/repos/${t.owner}/${t.name}/releases/${r.id}/assets{?name,label}`,
html_url:`${htmlUrl(e,t)}/releases/tag/${encodeURIComponent(n)}`,id:r.id,author:simpleUser(e,r.author),
node_id:nodeId("RE",r.id),tag_name:r.tag,target_commitish:r.target,name:r.name,draft:r.draft,immutable:r.immutable,
prerelease:r.prerelease,created_at:r.createdAt,updated_at:r.updatedAt,published_at:r.publishedAt,
assets:r.assets.map(s=>renderAsset(e,t,r,s)),tarball_url:archive("tarball"),zipball_url:archive("zipball"),body:r.body,
...null===r.discussion?{}:{discussion_url:`${htmlUrl(e,t)}/discussions/${r.discussion}`}}}function renderAsset(e,t,r,s){
const n=r.draft?`untagged-${r.id.toString(16).padStart(20,"0")}`:r.tag;return{
url:`${repoUrl(e,t)}/releases/assets/${s.id}`,id:s.id,node_id:nodeId("RA",s.id),name:s.name,label:s.label,
uploader:simpleUser(e,s.uploader),content_type:s.contentType,state:s.state,size:s.bytes.length,digest:assetDigest(s),
download_count:s.downloads,created_at:s.createdAt,updated_at:s.updatedAt,
browser_download_url:`${htmlUrl(e,t)}/releases/download/${encodeURIComponent(n)}/${s.name}`}}
const z=[["contents","read"]],Y=[["contents","write"]],J=[repoRoute("GET","/releases",z,function listReleases(e){
const t=may(e.actor,"contents","write"),r=[...e.repo.releases.values()].filter(e=>t||!e.draft).reverse()
;return page(e,r,t=>renderRelease(e.world,e.repo,t))}),repoRoute("POST","/releases",Y,function createRelease(e){
const{world:t,repo:r,body:s}=e,n=s.required("tag_name"),o=s.boolean("draft")??!1,a=s.string("target_commitish")??r.defaultBranch,i=!0===s.boolean("generate_release_notes")?notesFor(e,n,null):"",l=[s.string("body"),i].filter(e=>void 0!==e&&""!==e).join("\n\n"),u=makeLatest(e)
;checkRelease(n,l),checkTarget(r,{tag:n,target:a,draft:o})
;const d=s.string("discussion_category_name"),c=o?null:openDiscussion(t,r,d,e.actor);o||publishTag(t,r,{id:null,tag:n,
target:a},e.actor);const m=t.timestamp(),p={id:t.nextId(),tag:n,target:a,name:s.string("name")??null,
body:""!==l||s.has("body")?l:null,draft:o,prerelease:s.boolean("prerelease")??!1,immutable:!1,author:actorName(e),
createdAt:releaseDate(r,{tag:n,target:a}),updatedAt:m,publishedAt:null,discussion:c,assets:[]};r.releases.set(p.id,p),
o||markPublished(t,r,p);settleLatest(r,p,u);const f=renderRelease(t,r,p);return{status:201,json:f,headers:{
location:String(f.url)}}}),repoRoute("POST","/releases/generate-notes",Y,function generateNotes(e){
const t=e.body.required("tag_name"),r=e.body.string("target_commitish")??e.repo.defaultBranch
;if(null===resolveCommit(e.repo,t)&&null===resolveCommit(e.repo,r))throw new ApiError(404,"Not Found");return{
status:200,json:{name:t,body:notesFor(e,t,e.body.string("previous_tag_name")??null)}}
}),repoRoute("GET","/releases/latest",z,e=>ok(e,latestRelease(e.repo))),repoRoute("GET","/releases/tags/{tag+}",z,e=>ok(e,function releaseOfTag(e,t){
return[...e.releases.values()].find(e=>!e.draft&&e.tag===t)??null
}(e.repo,param(e,"tag")))),repoRoute("GET","/releases/{release_id}",z,e=>ok(e,visibleRelease(e))),repoRoute("PATCH","/releases/{release_id}",Y,function updateRelease(e){
const{world:t,repo:r,body:s}=e,n=visibleRelease(e),o=s.string("tag_name")??n.tag,a=s.string("target_commitish")??n.target,i=s.boolean("draft")??n.draft,l=s.string("body")??n.body,u=makeLatest(e)
;checkRelease(o,l),s.has("target_commitish")&&checkTarget(r,{tag:o,target:a,draft:i})
;if(n.immutable&&(o!==n.tag||a!==n.target||i))throw unprocessable("Cannot change the tag, target or draft state of an immutable release.")
;const d=n.draft&&!i
;i||null!==n.discussion||(n.discussion=openDiscussion(t,r,s.string("discussion_category_name"),e.actor))
;i||!d&&o===n.tag||publishTag(t,r,{id:n.id,tag:o,target:a},e.actor);n.tag=o,n.target=a,n.draft=i,
n.name=s.string("name")??n.name,n.body=l,n.prerelease=s.boolean("prerelease")??n.prerelease,n.updatedAt=t.timestamp(),
d&&markPublished(t,r,n);i&&(n.publishedAt=null);(d||void 0!==u||i||n.prerelease)&&settleLatest(r,n,u);return ok(e,n)
}),repoRoute("DELETE","/releases/{release_id}",Y,function deleteRelease(e){const t=visibleRelease(e)
;e.repo.releases.delete(t.id),e.repo.latestRelease===t.id&&(e.repo.latestRelease=null);return{status:204}})]
;function ok(e,t){if(null===t)throw notFound();return{status:200,json:renderRelease(e.world,e.repo,t)}}
function visibleRelease(e){const t=e.repo.releases.get(numberParam(e,"release_id"))
;if(void 0===t||t.draft&&!may(e.actor,"contents","write"))throw notFound();return t}function makeLatest(e){
const t=e.body.string("make_latest");if(void 0!==t&&!["true","false","legacy"].includes(t))throw invalid({
resource:"Release",code:"invalid",field:"make_latest"});return t}function notesFor(e,t,r){
const{repo:s}=e,n=resolveCommit(s,`tags/${t}`)??headOf(s,s.defaultBranch),o=r??latestRelease(s)?.tag??null,a=null===o?null:resolveCommit(s,`tags/${o}`),i=null===a?new Set:ancestors(s.objects,a),l=null===n?new Set:ancestors(s.objects,n),u=[...s.issues.values()].filter(({pull:e})=>{
const t=e?.mergeCommit??null;return null!==t&&l.has(t)&&!i.has(t)
}),d=htmlUrl(e.world,s),c=u.map(e=>`* ${e.title} by @${e.user} in ${d}/pull/${e.number}\n`),m=null===o?`${d}/commits/${t}`:`${d}/compare/${o}...${t}`
;return`${0===c.length?"":`## What's Changed\n${c.join("")}\n`}**Full Changelog**: ${m}`}
const V=[["contents","read"]],Z=[["contents","write"]],K=[repoRoute("POST","/releases/{release_id}/assets",Z,function uploadAsset(e){
const t=visibleRelease(e),r=e.query.get("name")??"",s=e.headers["content-type"]??"";if(""===r)throw invalid({
resource:"ReleaseAsset",code:"missing_field",field:"name"});if(""===s)throw invalid({resource:"ReleaseAsset",
code:"missing_field",field:"content_type"})
;if(checkAssetsOpen(t,"upload"),e.complete&&0===e.bytes.length)throw new ApiError(400,"Bad Content-Length: 0")
;const n=function addAsset(e,t,r){const s=storedAssetName(r.name);if(t.assets.some(e=>e.name===s))throw invalid({
resource:"ReleaseAsset",code:"already_exists",field:"name"});const n=e.timestamp(),o={id:e.nextId(),name:s,
label:r.label??(s===r.name?"":r.name),state:r.complete?"uploaded":"starter",contentType:r.contentType,bytes:r.bytes,
uploader:r.uploader,createdAt:n,updatedAt:n,downloads:0};return t.assets.push(o),o}(e.world,t,{name:r,
label:e.query.get("label"),contentType:s,bytes:e.bytes,uploader:actorName(e),complete:e.complete})
;if(!e.complete)throw new ApiError(502,"Bad Gateway");return{status:201,json:renderAsset(e.world,e.repo,t,n)}},{
uploads:!0,binary:!0}),repoRoute("GET","/releases/{release_id}/assets",V,function listAssets(e){
const t=visibleRelease(e);return page(e,t.assets,r=>renderAsset(e.world,e.repo,t,r))
}),repoRoute("GET","/releases/assets/{asset_id}",V,function readAsset(e){const{release:t,asset:r}=found(e)
;if(!e.accept.includes("application/octet-stream"))return{status:200,json:renderAsset(e.world,e.repo,t,r)}
;return bytesOf(r)}),repoRoute("PATCH","/releases/assets/{asset_id}",Z,function updateAsset(e){
const{release:t,asset:r}=found(e);checkAssetsOpen(t,"update")
;const s=e.body.string("name"),n=void 0===s?r.name:storedAssetName(s)
;if(t.assets.some(e=>e!==r&&e.name===n))throw invalid({resource:"ReleaseAsset",code:"already_exists",field:"name"})
;return r.name=n,r.label=e.body.string("label")??r.label,r.updatedAt=e.world.timestamp(),{status:200,
json:renderAsset(e.world,e.repo,t,r)}}),repoRoute("DELETE","/releases/assets/{asset_id}",Z,function deleteAsset(e){
const{release:t,asset:r}=found(e);return checkAssetsOpen(t,"delete"),t.assets.splice(t.assets.indexOf(r),1),{status:204}
}),{method:"GET",path:"/{owner}/{repo}/releases/download/{tag}/{name}",needs:[],handle:function download(e){
const t=e.world.repo(param(e,"owner"),param(e,"repo")),r=[...t?.releases.values()??[]].find(t=>!t.draft&&t.tag===param(e,"tag")),s=r?.assets.find(t=>t.name===param(e,"name"))
;if(void 0===s)throw notFound();return bytesOf(s)}}];function bytesOf(e){if("uploaded"!==e.state)throw notFound()
;e.downloads+=1;const t={"content-disposition":`attachment; filename=${e.name}`};return{status:200,bytes:e.bytes,
type:e.contentType,headers:t}}function found(e){const t=numberParam(e,"asset_id")
;for(const r of e.repo.releases.values()){const s=r.assets.find(e=>e.id===t)
;if(void 0!==s&&(!r.draft||may(e.actor,"contents","write")))return{release:r,asset:s}}throw notFound()}
const Q=[["contents","read"]],X=[["contents","write"]],ee=1048576,te={100644:"blob",100755:"blob",12e4:"blob",
"040000":"tree",16e4:"commit"},re=[repoRoute("POST","/git/blobs",X,function createBlob(e){
const t=e.body.string("encoding")??"utf-8"
;if("utf-8"!==t&&"base64"!==t)throw malformed('"encoding" must be utf-8 or base64.')
;const r=Buffer.from(e.body.required("content"),"base64"===t?"base64":"utf8");if(r.length>40*ee){
throw tooLarge(422,`${"Sorry, your input was too large to process. Consider creating the blob in a local clone of the"} repository and then pushing it to GitHub.`)
}const s=e.repo.objects.putBlob(r),n=`${repoUrl(e.world,e.repo)}/git/blobs/${s}`;return{status:201,json:{sha:s,url:n},
headers:{location:n}}}),repoRoute("GET","/git/blobs/{sha}",Q,function readBlob(e){
const t=param(e,"sha"),r=e.repo.objects.blob(t);if(null===r)throw notFound()
;if(r.length>100*ee)throw tooLarge(403,"This API returns blobs up to 100 MB in size.");return e.accept.includes("raw")?{
status:200,bytes:r,type:"application/vnd.github.raw; charset=utf-8"}:{status:200,json:{sha:t,
node_id:nodeId("B",`${e.repo.id}${t}`),size:r.length,url:`${repoUrl(e.world,e.repo)}/git/blobs/${t}`,
content:wrapBase64(r),encoding:"base64"}}}),repoRoute("POST","/git/trees",X,function createTree(e){
const{objects:t}=e.repo,r=e.body.string("base_tree")??null,s=null===r?null:t.commit(r),n=s?.tree??r
;if(null!==n&&null===t.tree(n))throw notFound()
;const o=needed("tree",e.body.objects("tree")),a=editTree(t,n,o.map(t=>function treeEdit(e,t){
const r=t.required("path"),s=t.required("mode"),n=te[s]
;if(void 0===n)throw unprocessable("tree.mode must be one of 100644, 100755, 040000, 160000, 120000")
;if(!isTreePath(r))throw unprocessable("tree.path contains a malformed path component");if(null===t.raw("sha"))return{
path:r,mode:s,sha:null};const o=t.string("content"),a=t.string("sha")
;if(void 0!==o&&void 0!==a)throw unprocessable("tree.sha and tree.content may not both be given");if(void 0!==o)return{
path:r,mode:s,sha:e.objects.putBlob(Buffer.from(o))}
;if(void 0===a)throw unprocessable("tree.sha or tree.content must be given")
;if("commit"!==n&&e.objects.typeOf(a)!==n)throw unprocessable(`tree.sha ${a} is not a valid ${n}`);return{path:r,mode:s,
sha:a}}(e.repo,t)));if(null===a)throw unprocessable("GitRPC::BadObjectState");return{status:201,
json:renderTree(e.world,e.repo,a,!1)}}),repoRoute("GET","/git/trees/{sha+}",Q,function readTree(e){
const{objects:t}=e.repo,r=param(e,"sha"),s=resolveCommit(e.repo,r),n=null!==t.tree(r)?r:null===s?null:t.commit(s)?.tree??null
;if(null===n)throw notFound();return{status:200,json:renderTree(e.world,e.repo,n,e.query.has("recursive"))}
}),repoRoute("POST","/git/commits",X,function createCommit(e){
const{objects:t}=e.repo,r=e.body.required("message"),s=e.body.required("tree"),n=e.body.strings("parents")??[]
;if(null===t.tree(s))throw unprocessable("Tree SHA does not exist")
;for(const e of n)if(null===t.commit(e))throw unprocessable("Parent SHA does not exist or is not a commit object")
;const o=e.body.object("author"),a=e.body.object("committer"),i=void 0===o?actorIdentity(e):git_identity(e,o),l=e.actor.app&&void 0===o&&void 0===a,u={
tree:s,parents:n,author:i,committer:l?{...i,name:"GitHub",email:"noreply@github.com"}:void 0===a?i:git_identity(e,a),
message:r},d=l?m:e.body.string("signature"),c=t.putCommit(void 0===d?u:{...u,signature:d});return{status:201,
json:gitCommit(e.world,e.repo,c),headers:{location:`${repoUrl(e.world,e.repo)}/git/commits/${c}`}}
}),repoRoute("GET","/git/commits/{sha}",Q,function readCommit(e){const t=param(e,"sha")
;if(null===e.repo.objects.commit(t))throw notFound();return{status:200,json:gitCommit(e.world,e.repo,t)}
}),repoRoute("POST","/git/tags",X,function createTag(e){
const t=e.body.required("tag"),r=e.body.required("message"),s=e.body.required("object"),n=e.body.required("type")
;if(!isRefName(`refs/tags/${t}`))throw unprocessable(`${t} is not a valid tag name.`);const o=e.repo.objects.typeOf(s)
;if(null===o)throw unprocessable("Object does not exist");if(o!==n)throw unprocessable(`Object is not a ${n}`)
;const a=e.body.object("tagger"),i=void 0===a?actorIdentity(e):git_identity(e,a),l=e.repo.objects.putTag({object:s,
type:o,tag:t,tagger:i,message:r});return{status:201,json:renderTag(e,l),headers:{
location:`${repoUrl(e.world,e.repo)}/git/tags/${l}`}}}),repoRoute("GET","/git/tags/{sha}",Q,e=>({status:200,
json:renderTag(e,param(e,"sha"))}))];function wrapBase64(e){return e.toString("base64").replace(/.{1,60}/g,"$&\n")}
function renderTree(e,t,r,s){
const{objects:n}=t,o=`${repoUrl(e,t)}/git`,a=s?flatten(n,r,!0):sortEntries(n.tree(r)??[]).map(e=>({path:e.name,
mode:e.mode,sha:e.sha}));return{sha:r,url:`${o}/trees/${r}`,tree:a.map(e=>{
const t=e.mode.padStart(6,"0"),r=te[t]??"blob";return{path:e.path,mode:t,type:r,sha:e.sha,..."blob"===r?{
size:n.blob(e.sha)?.length??0}:{},..."commit"===r?{}:{url:`${o}/${r}s/${e.sha}`}}}),truncated:!1}}
function renderTag(e,t){const r=e.repo.objects.tag(t);if(null===r)throw notFound()
;const s=`${repoUrl(e.world,e.repo)}/git`;return{node_id:nodeId("TA",`${e.repo.id}${t}`),sha:t,url:`${s}/tags/${t}`,
tagger:renderIdentity(r.tagger),object:{sha:r.object,type:r.type,url:`${s}/${r.type}s/${r.object}`},tag:r.tag,
message:r.message,verification:{verified:!1,reason:"unsigned",signature:null,payload:null,verified_at:null}}}
function actorIdentity(e){const t=e.world.user(actorName(e)),r=`${t.id}+${t.login}@users.noreply.github.com`;return{
name:t.login,email:r,seconds:Math.floor(e.world.now().getTime()/1e3),zone:"+0000"}}function git_identity(e,t){
const r=t.string("date"),s=void 0===r?null:parseDate(r)
;if(void 0!==r&&null===s)throw malformed(`${JSON.stringify(r)} is not a valid date-time.`);const n={
seconds:Math.floor(e.world.now().getTime()/1e3),zone:"+0000"};return{name:t.required("name"),email:t.required("email"),
...s??n}}
const se=1048576,ne=[["contents","read"]],oe=[repoRoute("GET","/contents",ne,e=>contents(e,"")),repoRoute("GET","/contents/{path+}",ne,e=>contents(e,param(e,"path")))]
;function contents(e,t){const{repo:r}=e,s=e.query.get("ref")??r.defaultBranch,n=resolveCommit(r,s)
;if(null===n)throw new ApiError(404,`No commit found for the ref ${s}`)
;const{tree:o}=commitOf(r,n),a=lookup(r.objects,o,t);if(null===a)throw notFound();const i={...followLink(r,o,a),
path:a.path};if("40000"===i.mode){const t=sortEntries(r.objects.tree(i.sha)??[]).map(e=>({...e,
path:""===i.path?e.name:`${i.path}/${e.name}`})).slice(0,1e3).map(t=>({...head(e,t,s),..."160000"===t.mode?{type:"file"
}:{}}));return function isObject(e){return/vnd\.github(\.v3)?\.object/.test(e.accept)}(e)?{status:200,json:{
...head(e,i,s),entries:t},type:"application/vnd.github.object+json; charset=utf-8"}:{status:200,json:t}}
if("160000"===i.mode){
const n=r.objects.blob(lookup(r.objects,o,".gitmodules")?.sha??"")?.toString()??"",a=n.split(`path = ${t}\n`)[1]?.split("url = ")[1]?.split("\n")[0]??""
;return{status:200,json:{...head(e,i,s),submodule_git_url:a}}}const l=r.objects.blob(i.sha)??Buffer.alloc(0)
;if(l.length>104857600)throw tooLarge(403,"This API returns blobs up to 100 MB in size.")
;if(/\braw\b/.test(e.accept))return{status:200,bytes:l,type:"application/vnd.github.raw; charset=utf-8"}
;if("120000"===i.mode)return{status:200,json:{...head(e,i,s),target:l.toString()}};const u=l.length<=se;return{
status:200,json:{...head(e,i,s),content:u?wrapBase64(l):"",encoding:u?"base64":"none"}}}
function followLink({objects:e},t,r){let s=r;for(let r=0;"120000"===s?.mode&&r<8;r++){
const r=o.posix.join(o.posix.dirname(s.path),e.blob(s.sha)?.toString()??"");s=r.startsWith("..")?null:lookup(e,t,r)}
return!0===s?.mode.startsWith("100")?s:r}const ae={4e4:"dir",12e4:"symlink",16e4:"submodule"};function head(e,t,r){
const{world:s,repo:n}=e,o=ae[t.mode]??"file",a=encodePath(t.path),i=`${repoUrl(s,n)}/contents/${a}?ref=${encodeURIComponent(r)}`,l=`${repoUrl(s,n)}/git/${"dir"===o?"trees":"blobs"}/${t.sha}`,u=`${htmlUrl(s,n)}/${"dir"===o?"tree":"blob"}/${encodePath(r)}/${a}`
;return{type:o,size:"dir"===o?0:n.objects.blob(t.sha)?.length??0,name:t.path.split("/").at(-1)??"",path:t.path,
sha:t.sha,url:i,git_url:l,html_url:u,download_url:"file"===o?`${htmlUrl(s,n)}/raw/${encodePath(r)}/${a}`:null,_links:{
self:i,git:l,html:u}}}
const ie=[["pull_requests","read"]],le=[["pull_requests","write"]],ue=65536,de=[repoRoute("GET","/pulls",ie,function listPulls(e){
const{world:t,repo:r,query:s}=e,n=s.get("state")??"open",[o,a]=splitHead(s.get("head")??"",""),i=s.get("base"),l=[...r.issues.values()].flatMap(e=>null===e.pull?[]:[{
issue:e,pull:e.pull
}]).filter(({issue:e,pull:t})=>!("all"!==n&&e.state!==n||null!==i&&t.base!==i||""!==o&&(t.headOwner.toLowerCase()!==o.toLowerCase()||t.head!==a)))
;"asc"!==(s.get("direction")??(s.has("sort")?"asc":"desc"))&&l.reverse()
;return page(e,l,({issue:e,pull:s})=>renderPull(t,r,e,s))}),repoRoute("POST","/pulls",le,function createPull(e){
const{world:t,repo:r,body:s}=e
;if(e.actor.app&&!r.pullsCreationAllowed)throw forbidden("GitHub Actions is not permitted to create or approve pull requests.")
;const n=s.required("base"),[o,a]=splitHead(s.required("head"),r.owner),i=s.string("title")??"",l=s.string("body")??null
;if(""===i.trim())throw refused({field:"title",code:"missing_field"});checkText(i,l,"PullRequest")
;const u=headRepo(t,r,o),d=null===u?null:headOf(u,a),c=headOf(r,n);if(null===c)throw refused({field:"base",
code:"invalid"});if(null===u||null===d)throw refused({field:"head",code:"invalid"})
;if([...r.issues.values()].some(({state:e,pull:t})=>"open"===e&&t?.headOwner===u.owner&&t.head===a&&t.base===n))throw refused({
code:"custom",message:`A pull request already exists for ${u.owner}:${a}.`});u!==r&&r.objects.adopt(u.objects)
;const m=compareCommits(r,c,d);if(null===m){throw refused({code:"custom",
message:`The ${n} branch has no history in common with ${s.required("head")}`})}if(0===m.ahead.length)throw refused({
code:"custom",message:`No commits between ${n} and ${s.required("head")}`});const p={id:t.nextId(),head:a,
headOwner:u.owner,base:n,headSha:d,baseSha:c,draft:s.boolean("draft")??!1,mergedAt:null,mergeCommit:null,reviewers:[],
teamReviewers:[],reviews:[],maintainerCanModify:u!==r&&(s.boolean("maintainer_can_modify")??!0)},f=openIssue(t,r,{
title:i,body:l,user:actorName(e),pull:p});return{...pulls_ok(e,201,{issue:f,pull:p}),headers:{
location:`${t.urls.api}/repos/${r.owner}/${r.name}/pulls/${f.number}`}}
}),repoRoute("GET","/pulls/{number}",ie,e=>pulls_ok(e,200,pulls_found(e))),repoRoute("PATCH","/pulls/{number}",le,function updatePull(e){
const{repo:t,world:r,body:s}=e,{issue:n,pull:o}=pulls_found(e),a=s.has("body")?s.string("body")??null:n.body,i=s.string("state")??n.state,l=s.string("base")??o.base,u=s.string("title")??n.title
;if(checkText(u,a,"PullRequest"),"open"!==i&&"closed"!==i)throw refused({field:"state",code:"invalid"})
;if(null===headOf(t,l))throw refused({field:"base",code:"invalid"})
;if("open"===i&&"closed"===n.state&&null!==o.mergedAt)throw refused({field:"state",code:"invalid"});n.title=u,n.body=a,
o.base=l,o.maintainerCanModify=s.boolean("maintainer_can_modify")??o.maintainerCanModify,
i!==n.state&&(n.closedAt="closed"===i?r.timestamp():null);return n.state=i,n.updatedAt=r.timestamp(),pulls_ok(e,200,{
issue:n,pull:o})}),repoRoute("GET","/pulls/{number}/files",ie,function listFiles(e){
const{world:t,repo:r}=e,{pull:s}=pulls_found(e),n=compareCommits(r,s.baseSha,s.headSha)?.files??[]
;return page(e,n,e=>diffEntry(t,r,s.headSha,e))}),repoRoute("GET","/pulls/{number}/commits",ie,function listCommits(e){
const{world:t,repo:r}=e,{pull:s}=pulls_found(e),n=compareCommits(r,s.baseSha,s.headSha)?.ahead??[]
;return page(e,n,e=>commitItem(t,r,e))}),repoRoute("GET","/pulls/{number}/reviews",ie,function listReviews(e){
const{world:t,repo:r}=e,{issue:s,pull:n}=pulls_found(e);return page(e,n.reviews,e=>function renderReview(e,t,r,s){
const n=`${htmlUrl(e,t)}/pull/${r.number}`,o=`${repoUrl(e,t)}/pulls/${r.number}`;return{id:s.id,
node_id:nodeId("PRR",s.id),user:simpleUser(e,s.user),body:s.body,state:s.state,
html_url:`${n}#pullrequestreview-${s.id}`,pull_request_url:o,author_association:s.user===t.owner?"OWNER":"CONTRIBUTOR",
_links:{html:{href:`${n}#pullrequestreview-${s.id}`},pull_request:{href:o}},submitted_at:s.submittedAt,
commit_id:s.commit}}(t,r,s,e))}),repoRoute("POST","/pulls/{number}/requested_reviewers",le,function requestReviewers(e){
const{world:t,repo:r,body:s}=e,{issue:n,pull:o}=pulls_found(e),a=s.strings("reviewers")??[],i=s.strings("team_reviewers")??[]
;if(a.some(e=>e.toLowerCase()===n.user.toLowerCase()))throw unprocessable("Review cannot be requested from pull request author.")
;const l=a.every(e=>t.users.has(e.toLowerCase()))&&i.every(e=>t.teams.has(`${r.owner}/${e}`.toLowerCase()))
;if(!l)throw unprocessable(`Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${r.owner}/${r.name} repository.`)
;return o.reviewers=[...new Set([...o.reviewers,...a.map(e=>t.user(e).login)])],
o.teamReviewers=[...new Set([...o.teamReviewers,...i])],{status:201,json:renderPull(t,r,n,o)}})]
;function pulls_found(e){const t=e.repo.issues.get(numberParam(e,"number"))
;if(void 0===t||null===t.pull)throw notFound();return followBranches(e.world,e.repo,t,t.pull),{issue:t,pull:t.pull}}
function pulls_ok(e,t,{issue:r,pull:s}){return{status:t,json:renderFullPull(e.world,e.repo,r,s)}}
function splitHead(e,t){const r=e.indexOf(":");return r<0?[t,e]:[e.slice(0,r),e.slice(r+1)]}function refused(e){
return invalid({resource:"PullRequest",...e})}function checkText(e,t,r){
const s=e.length>256?"title":(t??"").length>ue?"body":null;if(null===s)return;throw invalid({resource:r,code:"custom",
field:s,message:`${s} is too long (maximum is ${"title"===s?256:ue} characters)`})}
const ce=[["issues","read"],["pull_requests","read"]],me=[["issues","write"],["pull_requests","write"]],pe=[repoRoute("GET","/issues/{number}",ce,e=>shown(e,200)),repoRoute("PATCH","/issues/{number}",me,function updateIssue(e){
const{world:t,repo:r,body:s}=e,n=issueOf(e),o=s.has("body")?s.string("body")??null:n.body,a=null===s.raw("milestone")?null:s.integer("milestone")??n.milestone,i=s.string("state")??n.state,l=s.string("title")??n.title
;if(checkText(l,o,"Issue"),null!==a&&!r.milestones.has(a))throw invalid({resource:"Issue",code:"invalid",
field:"milestone"});if("open"!==i&&"closed"!==i)throw invalid({resource:"Issue",code:"invalid",field:"state"})
;n.title=l,n.body=o,n.milestone=a,i!==n.state&&(n.closedAt="closed"===i?t.timestamp():null);n.state=i
;const u=s.strings("labels");void 0!==u&&(n.labels=unique(u.map(e=>labelNamed(t,r,e).name)))
;const d=s.strings("assignees");void 0!==d&&(n.assignees=assignable(e,d));return n.updatedAt=t.timestamp(),shown(e,200)
}),repoRoute("GET","/issues/{number}/labels",ce,function listLabels(e){
return page(e,issueOf(e).labels,t=>renderLabel(e.world,e.repo,t))
}),repoRoute("POST","/issues/{number}/labels",me,e=>setLabels(e,!0)),repoRoute("PUT","/issues/{number}/labels",me,e=>setLabels(e,!1)),repoRoute("DELETE","/issues/{number}/labels/{name}",me,function removeLabel(e){
const t=issueOf(e),r=param(e,"name").toLowerCase();if(!t.labels.some(e=>e.toLowerCase()===r))throw notFound()
;return t.labels=t.labels.filter(e=>e.toLowerCase()!==r),{status:200,json:t.labels.map(t=>renderLabel(e.world,e.repo,t))
}}),repoRoute("POST","/issues/{number}/assignees",me,function addAssignees(e){const t=issueOf(e)
;return t.assignees=unique([...t.assignees,...assignable(e,e.body.strings("assignees")??[])]).slice(0,10),
t.updatedAt=e.world.timestamp(),shown(e,201)}),repoRoute("GET","/issues/{number}/comments",ce,function listComments(e){
const{number:t}=issueOf(e),r=Date.parse(e.query.get("since")??""),s=[...e.repo.comments.values()].filter(e=>e.issue===t&&!(Date.parse(e.updatedAt)<r))
;return page(e,s,t=>renderComment(e.world,e.repo,t))
}),repoRoute("POST","/issues/{number}/comments",me,function createComment(e){
const{world:t,repo:r}=e,s=commentBody(e,!0),n=t.timestamp(),o={id:t.nextId(),issue:issueOf(e).number,user:actorName(e),
body:s,createdAt:n,updatedAt:n};return r.comments.set(o.id,o),issues_ok(e,201,o)
}),repoRoute("GET","/issues/comments/{comment_id}",ce,e=>issues_ok(e,200,comment(e))),repoRoute("PATCH","/issues/comments/{comment_id}",me,function updateComment(e){
const t=comment(e);return t.body=commentBody(e,!1),t.updatedAt=e.world.timestamp(),issues_ok(e,200,t)
}),repoRoute("DELETE","/issues/comments/{comment_id}",me,function deleteComment(e){
return e.repo.comments.delete(comment(e).id),{status:204}
}),repoRoute("GET","/assignees/{username}",ce,knows),repoRoute("GET","/collaborators/{username}",[],knows),repoRoute("GET","/labels/{name}",ce,function readLabel(e){
const t=e.repo.labels.get(param(e,"name").toLowerCase());if(void 0===t)throw notFound();return{status:200,
json:renderLabel(e.world,e.repo,t.name)}}),repoRoute("GET","/milestones",ce,function listMilestones(e){
const t=e.query.get("state")??"open",r=[...e.repo.milestones.values()].filter(e=>"all"===t||e.state===t)
;return page(e,r,t=>renderMilestone(e.world,e.repo,t))
}),repoRoute("GET","/milestones/{number}",ce,function readMilestone(e){
const t=e.repo.milestones.get(numberParam(e,"number"));if(void 0===t)throw notFound();return{status:200,
json:renderMilestone(e.world,e.repo,t)}}),repoRoute("POST","/milestones",me,function createMilestone(e){
const{world:t,repo:r,body:s}=e,n=s.required("title");if([...r.milestones.values()].some(e=>e.title===n))throw invalid({
resource:"Milestone",code:"already_exists",field:"title"});const o={id:t.nextId(),number:r.milestones.size+1,title:n,
description:s.string("description")??null,state:"closed"===s.string("state")?"closed":"open",creator:actorName(e),
createdAt:t.timestamp()};return r.milestones.set(o.number,o),{status:201,json:renderMilestone(t,r,o)}})]
;function issueOf(e){const t=e.repo.issues.get(numberParam(e,"number"));if(void 0===t)throw notFound();return t}
function shown(e,t){return{status:t,json:renderIssue(e.world,e.repo,issueOf(e))}}function unique(e){
return[...new Set(e)]}function assignable(e,t){const r=t.filter(t=>e.world.users.has(t.toLowerCase()))
;return unique(r.map(t=>e.world.user(t).login)).slice(0,10)}function setLabels(e,t){
const r=issueOf(e),s=needed("labels",e.body.strings("labels")).map(t=>labelNamed(e.world,e.repo,t).name)
;return r.labels=unique([...t?r.labels:[],...s]),r.updatedAt=e.world.timestamp(),{status:200,
json:r.labels.map(t=>renderLabel(e.world,e.repo,t))}}function comment(e){
const t=e.repo.comments.get(numberParam(e,"comment_id"));if(void 0===t)throw notFound();return t}
function issues_ok(e,t,r){return{status:t,json:renderComment(e.world,e.repo,r)}}function commentBody(e,t){
const r=e.body.required("body");if(t&&r.length>ue){throw invalid({resource:"IssueComment",code:"unprocessable",
field:"data",message:"Body is too long (maximum is 65536 characters)"})}if(""===r.trim())throw invalid({
resource:"IssueComment",code:"missing_field",field:"body"});return checkText("",r,"IssueComment"),r}function knows(e){
if(!e.world.users.has(param(e,"username").toLowerCase()))throw notFound();return{status:204}}
const fe=[["contents","read"]],he=[["contents","write"]],ge=[repoRoute("GET","/git/ref/{ref+}",fe,function readRef(e){
const t=`refs/${param(e,"ref")}`;if(!e.repo.refs.has(t))throw notFound();return{status:200,
json:renderRef(e.world,e.repo,t)}}),repoRoute("GET","/git/matching-refs/{ref+}",fe,function matchingRefs(e){
const t=`refs/${param(e,"ref")}`;return{status:200,
json:[...e.repo.refs.keys()].filter(e=>e.startsWith(t)).sort().map(t=>renderRef(e.world,e.repo,t))}
}),repoRoute("POST","/git/refs",he,function createRef(e){const t=e.body.required("ref"),r=e.body.required("sha")
;changeRefs(e.world,e.repo,[{name:t,after:r,force:!1,create:!0}],e.actor);const s=renderRef(e.world,e.repo,t);return{
status:201,json:s,headers:{location:String(s.url)}}}),repoRoute("PATCH","/git/refs/{ref+}",he,function updateRef(e){
const t=`refs/${param(e,"ref")}`,r=e.body.required("sha")
;if(!e.repo.refs.has(t))throw unprocessable("Reference does not exist");return changeRefs(e.world,e.repo,[{name:t,
after:r,force:e.body.boolean("force")??!1}],e.actor),{status:200,json:renderRef(e.world,e.repo,t)}
}),repoRoute("DELETE","/git/refs/{ref+}",he,function deleteRef(e){const t=`refs/${param(e,"ref")}`
;if(t===`refs/heads/${e.repo.defaultBranch}`)throw unprocessable("Cannot delete the default branch")
;return changeRefs(e.world,e.repo,[{name:t,after:null,force:!0}],e.actor),{status:204}
}),repoRoute("GET","/branches",fe,function listBranches(e){
const t=[...e.repo.refs.keys()].filter(e=>e.startsWith("refs/heads/")).sort();return page(e,t,t=>{
const r=t.slice(11),s=headOf(e.repo,r)??"";return{name:r,commit:{sha:s,url:`${repoUrl(e.world,e.repo)}/commits/${s}`},
protected:isProtected(e.repo,t)}})}),repoRoute("GET","/branches/{branch+}",fe,function readBranch(e){
const t=param(e,"branch"),r=headOf(e.repo,t);if(null===r)throw new ApiError(404,"Branch not found")
;const s=`${repoUrl(e.world,e.repo)}/branches/${encodePath(t)}`;return{status:200,json:{name:t,
commit:commitItem(e.world,e.repo,r),_links:{self:s,html:`${htmlUrl(e.world,e.repo)}/tree/${encodePath(t)}`},
protected:isProtected(e.repo,`refs/heads/${t}`),protection:{enabled:null!==protectionOf(e.repo,`refs/heads/${t}`),
required_status_checks:{enforcement_level:"off",contexts:[],checks:[]}},protection_url:`${s}/protection`}}
}),repoRoute("GET","/activity",fe,function listActivity(e){
const{world:t,repo:r,query:s}=e,n=s.get("ref")?.replace(/^(?!refs\/)/,"refs/heads/"),o=s.get("activity_type"),a=Number(s.get("after")??1/0),i=Math.min(100,Number(s.get("per_page")??30)),l=r.activity.filter(e=>(void 0===n||e.ref===n)&&(null===o||e.type===o)&&e.id<a).reverse(),u=l.slice(0,i),d=new URL(`${t.urls.api}${e.path}`)
;return d.searchParams.set("after",String(u.at(-1)?.id)),{status:200,headers:l.length>u.length?{
link:`<${d.href}>; rel="next"`}:{},json:u.map(e=>({id:e.id,node_id:nodeId("PSH",e.id),before:e.before,after:e.after,
ref:e.ref,timestamp:e.timestamp,activity_type:e.type,actor:simpleUser(t,e.actor)}))}})];function renderRef(e,t,r){
const s=t.refs.get(r)??"",n=t.objects.typeOf(s)??"commit",o=`${repoUrl(e,t)}/git`;return{ref:r,
node_id:nodeId("REF",`${t.id}:${r}`),url:`${o}/${encodePath(r)}`,object:{sha:s,type:n,url:`${o}/${n}s/${s}`}}}
const be=[["contents","read"]],we=[repoRoute("GET","",[],e=>({status:200,json:fullRepo(e.world,e.repo)
})),repoRoute("GET","/commits",be,function repos_listCommits(e){
const{world:t,repo:r,query:s}=e,n=resolveCommit(r,s.get("sha")??r.defaultBranch);if(null===n)throw notFound()
;const o=s.get("path"),a=Date.parse(s.get("since")??""),i=Date.parse(s.get("until")??""),at=e=>1e3*commitOf(r,e).committer.seconds,l=log(r.objects,n).filter(t=>(null===o||function touches(e,t,r){
const s=commitOf(e,t),at=t=>lookup(e.objects,t,r)?.sha??null,n=s.parents[0]
;return at(s.tree)!==(void 0===n?null:at(commitOf(e,n).tree))
}(r,t,o))&&!(at(t)<a)&&!(at(t)>i)&&authored(e,t,"author")&&authored(e,t,"committer")),{rows:u,headers:d}=slice(e,l)
;return{status:200,json:u.map(e=>commitItem(t,r,e)),headers:d}
}),repoRoute("GET","/commits/{ref+}",be,function repos_readCommit(e){const t=param(e,"ref"),r=resolveCommit(e.repo,t)
;if(null===r)throw new ApiError(422,`No commit found for SHA: ${t}`)
;if(e.accept.includes("vnd.github.sha")||/vnd\.github\.v3\.sha/.test(e.accept))return{status:200,bytes:Buffer.from(r),
type:"application/vnd.github.sha; charset=utf-8"};return{status:200,json:fullCommit(e.world,e.repo,r)}
}),repoRoute("GET","/compare/{basehead+}",be,function compare(e){
const{world:t,repo:r}=e,s=param(e,"basehead"),[n,o,...a]=s.split("...")
;if(void 0===n||void 0===o||a.length>0)throw notFound();const i=sideOf(e,n),l=sideOf(e,o)
;if(null===i||null===l)throw notFound();const u=compareCommits(r,i,l)
;if(null===u)throw new ApiError(404,`No common ancestor between ${n} and ${o}.`)
;const d=u.ahead.length,{behind:c}=u,m=e.query.has("page")||e.query.has("per_page")?slice(e,u.ahead):{
rows:u.ahead.slice(-250),headers:{}},p=Number(e.query.get("page")??"1")<=1,f=`${htmlUrl(t,r)}/compare`;return{
status:200,headers:m.headers,json:{url:`${repoUrl(t,r)}/compare/${encodeURIComponent(s)}`,
html_url:`${f}/${encodeURIComponent(s)}`,permalink_url:`${f}/${r.owner}:${i.slice(0,7)}...${r.owner}:${l.slice(0,7)}`,
diff_url:`${f}/${encodeURIComponent(s)}.diff`,patch_url:`${f}/${encodeURIComponent(s)}.patch`,
base_commit:commitItem(t,r,i),merge_base_commit:commitItem(t,r,u.mergeBase),
status:d>0?c>0?"diverged":"ahead":c>0?"behind":"identical",ahead_by:d,behind_by:c,total_commits:d,
commits:m.rows.map(e=>commitItem(t,r,e)),files:p?u.files.slice(0,300).map(e=>diffEntry(t,r,l,e)):[]}}
}),repoRoute("GET","/immutable-releases",[["administration","read"]],function readImmutable(e){
if(!e.repo.immutableReleases)throw notFound();return{status:200,json:{enabled:!0,enforced_by_owner:!1}}})]
;function authored(e,t,r){const s=e.query.get(r);if(null===s)return!0;const n=commitOf(e.repo,t)[r]
;return n.email===s||n.name===s||n.email.endsWith(`${s}@users.noreply.github.com`)}function sideOf(e,t){
const r=t.indexOf(":");if(r<0)return resolveCommit(e.repo,t)
;const s=headRepo(e.world,e.repo,t.slice(0,r)),n=null===s?null:resolveCommit(s,t.slice(r+1))
;return null!==s&&null!==n&&s!==e.repo&&e.repo.objects.adopt(s.objects),n}
const ye=[repoRoute("GET","/rules/branches/{branch+}",[],function readRules(e){
const t=rulesFor(e.repo,`refs/heads/${param(e,"branch")}`);return page(e,t,t=>({type:t.type,
ruleset_source_type:"Repository",ruleset_source:`${e.repo.owner}/${e.repo.name}`,ruleset_id:t.ruleset,
...void 0===t.parameters?{}:{parameters:t.parameters}}))
}),repoRoute("GET","/rulesets",[],e=>page(e,[...e.repo.rulesets.entries()],([t,r])=>summary(e,r,t+1))),repoRoute("GET","/rulesets/{ruleset_id}",[],function readRuleset(e){
const t=numberParam(e,"ruleset_id"),r=e.repo.rulesets[t-1];if(void 0===r)throw notFound()
;const{world:s,actor:n}=e,o=(r.bypass??[]).map(e=>s.user(e)),a={...summary(e,r,t),conditions:{ref_name:{
include:[r.pattern],exclude:[]}},rules:r.rules,
current_user_can_bypass:o.some(({id:e})=>e===n.user?.id)?"always":"never",...may(n,"administration","write")?{
bypass_actors:o.map(e=>({actor_id:e.id,actor_type:"Bot"===e.type?"Integration":"User",bypass_mode:"always"}))}:{}}
;return{status:200,json:a}})];function summary(e,t,r){const{world:s,repo:n}=e;return{id:r,name:t.name??`Ruleset ${r}`,
target:t.target,source_type:"Repository",source:`${n.owner}/${n.name}`,enforcement:"active",
node_id:nodeId("RRS",`${n.id}:${r}`),_links:{self:{href:`${repoUrl(s,n)}/rulesets/${r}`},html:{
href:`${htmlUrl(s,n)}/rules/${r}`}},created_at:n.createdAt,updated_at:n.createdAt}}const $e=new class Router{#i
;constructor(e){this.#i=e.map(e=>{const t=[],r=e.path.replace(/\{(\w+)(\+?)\}/g,(e,r,s)=>(t.push(r),
"+"===s?"(.*)":"([^/]+)"));return{route:e,names:t,pattern:new RegExp(`^${r}$`)}})}find(e,t,r){const s="HEAD"===e?"GET":e
;for(const{route:e,pattern:n,names:o}of this.#i){if(e.method!==s||!0===e.uploads!==r)continue;const a=n.exec(t)
;if(null===a)continue;const i=o.map((e,t)=>[e,decode(a[t+1]??"")]);return{route:e,params:Object.fromEntries(i)}}
return null}}([...M,...we,...ge,...ye,...re,...oe,...K,...J,...de,...pe,...H]);function dispatch(e,t){try{
return function handle(e,t){const r=new URL(t.path,"http://github.invalid"),s=function actorOf(e,t){if(null===t)return{
user:null,permissions:{contents:"read",issues:"read",pull_requests:"read"},app:!1,token:t}
;const r=Object.hasOwn(e.tokens,t)?e.tokens[t]:void 0;if(void 0===r)throw new ApiError(401,"Bad credentials");return{
user:e.user(actorLogin(r)),permissions:r.permissions,app:!0===r.app,token:t}}(e,t.token);if("graphql"===t.host){
if("POST"!==t.method)throw notFound();return function answerGraphql(e,t,r){
if(null===t.user)throw new ApiError(401,"This endpoint requires you to be authenticated.");const{query:s,variables:n}=r
;if("string"!=typeof s)return{status:200,json:{errors:[{
message:"A query attribute must be specified and must be a string.",locations:[{line:1,column:1}]}]}}
;const{data:o,errors:a}=(0,U.$L)({schema:q,source:s,rootValue:{...queries(e,t),...mutations(e,t)},
variableValues:isRecord(n)?n:{},operationName:"string"==typeof r.operationName?r.operationName:null});return{status:200,
json:{...void 0===o?{}:{data:o},...void 0===a?{}:{errors:a.map(renderError)}}}}(e,s,parseBody(t.body))}
const n=$e.find(t.method,function pathOf(e,{pathname:t}){
return t.replace(/(.)\/$/,"$1").replace(/^\/repositories\/(\d+)/,(t,r)=>{
const s=[...e.repos.values()].find(e=>String(e.id)===r);return void 0===s?t:`/repos/${s.owner}/${s.name}`})
}(e,r),"uploads"===t.host);if(null===n)throw notFound();const{route:o,params:a}=n;if(void 0!==a.owner){
const n=e.formerNames.get(`${a.owner}/${a.repo}`.toLowerCase())
;if(void 0!==n&&sees(s,n))return function redirect(e,{method:t},r,{id:s}){
const n=r.pathname.replace(/^\/repos\/[^/]+\/[^/]+/,""),o=`${e.urls.api}/repositories/${s}${n}${r.search}`,a="GET"===t||"HEAD"===t
;return{status:a?301:307,json:{message:a?"Moved Permanently":"Temporary Redirect",url:o,
documentation_url:"https://docs.github.com/rest"},headers:{location:o}}}(e,t,r,n);const o=e.repo(a.owner,a.repo??"")
;if(null===o)throw notFound();if(o.archived&&"GET"!==t.method&&"HEAD"!==t.method)throw function archived(){
return new ApiError(403,"Repository was archived so is read-only.")}()}const i={world:e,actor:s,params:a,
query:r.searchParams,body:new Fields(!0===o.binary?{}:parseBody(t.body)),bytes:t.body,complete:t.complete,
headers:t.headers,accept:t.headers.accept??"",path:t.path},l=o.needs.map(([e,t])=>`${e}=${t}`).join("; ")
;!function checkPermission(e,t,r){if(0===t.length||t.some(([t,r])=>may(e,t,r)))return
;if(null===e.user)throw new ApiError(401,"Requires authentication");throw new ApiError(403,forbidden().message,{
headers:{"x-accepted-github-permissions":r}})}(s,o.needs,l);const u=o.handle(i);return""===l?u:{...u,headers:{
"x-accepted-github-permissions":l,...u.headers}}}(e,t)}catch(e){if(!(e instanceof ApiError))throw e;return{
status:e.status,json:e.body(),headers:e.headers}}}function parseBody(e){if(0===e.length)return{};let t;try{
t=JSON.parse(e.toString("utf8"))}catch{throw new ApiError(400,"Problems parsing JSON")}if(Array.isArray(t))return{
labels:t};if(!isRecord(t))throw new ApiError(400,"Body should be a JSON object");return t}
async function listen(e,t,r=0){const s=(0,P.createServer)((r,s)=>{(async function serve(e,t,r,s){
if(null!==e.adminToken&&function isAdminPath(e){return e.startsWith(`${T}/`)
}(r.url??"/"))return void await async function serveAdmin(e,t,r,s){
const{body:n}=await readAll(r),{method:o="GET",url:a="/",headers:i}=r,{status:l,json:u}=function answerAdmin(e,t,r){
if(r.authorization!==`Bearer ${t}`)return failed(401,"The admin token is missing or wrong.")
;for(const{method:t,pattern:s,handle:n}of B){const o=t===r.method?s.exec(r.url):null;if(null!==o)try{return{status:200,
json:n(e,0===r.body.length?{}:JSON.parse(r.body.toString()),o[1]??"")}}catch(e){
return failed(422,e instanceof w.G?describeIssues(e):e.message)}}return failed(404,`There is no ${r.method} ${r.url}.`)
}(e,t,{method:o,url:a,authorization:i.authorization??"",body:n});s.writeHead(l,{
"content-type":"application/json; charset=utf-8"}),s.end(`${JSON.stringify(u)}\n`)}(e.admin,e.adminToken,r,s)
;const n=function server_open(e,t){const{path:r,host:s}=function server_place(e,t){
const[,r,s]=/^\/api\/(v3|uploads|graphql)(.*)$/.exec(e)??[];if("v3"===r)return{path:s??"/",host:"api"}
;if("uploads"===r)return{path:s??"/",host:"uploads"};const n="graphql"===r||/^\/graphql(\?|$)/.test(e);return{path:e,
host:t?"uploads":n?"graphql":"api"}
}(t.url??"/",e),n=Object.fromEntries(Object.entries(t.headers).map(([e,t])=>[e,Array.isArray(t)?t.join(", "):t??""]))
;return{method:t.method??"GET",path:r,host:s,status:0,
token:/^(?:bearer|token)\s+(\S+)$/i.exec(n.authorization??"")?.[1]??null,startedAt:Date.now(),endedAt:0,
requestHeaders:n,requestBody:Buffer.alloc(0),responseHeaders:{},responseBody:Buffer.alloc(0),intercepted:!1}
}(t,r),o=e.requests.push(n)-1,{body:a,complete:l}=await readAll(r);n.requestBody=a,e.latencyMs>0&&await(0,
x.setTimeout)(e.latencyMs);const u={...n,headers:n.requestHeaders,body:a,complete:l},d={index:o,host:n.host,
method:n.method,path:n.path,body:a,token:n.token},c=await intervene(e,{phase:"before",...d}),m="break-upload"===c?.kind
;if(n.intercepted=null!==c,null!==c&&!m)return void send(n,s,null,c);const p=dispatch(e.world,{...u,complete:l&&!m
}),f=function toAnswer(e,t,r,s){
const n=e.world.now(),o=r.bytes??(void 0===r.json?Buffer.alloc(0):Buffer.from(JSON.stringify(r.json))),a=`W/"${(0,
i.createHash)("sha256").update(o).digest("hex")}"`,l="GET"===t.method||"HEAD"===t.method,u=l&&200===r.status&&t.requestHeaders["if-none-match"]===a,d=r.type??(void 0===r.json?null:"application/json; charset=utf-8"),c=Math.floor(n.getTime()/36e5),m=Math.min(D-1,s+1)
;return{status:u?304:r.status,headers:{date:n.toUTCString(),server:"github.com",...null===d||u?{}:{"content-type":d},
...l&&200===r.status?{etag:a}:{},"x-github-media-type":"github.v3; format=json","x-github-request-id":requestId(s),
"x-ratelimit-limit":String(D),"x-ratelimit-remaining":String(D-m),"x-ratelimit-used":String(m),
"x-ratelimit-reset":String(3600*(c+1)),"x-ratelimit-resource":"graphql"===t.host?"graphql":"core",...r.headers},
body:u?Buffer.alloc(0):o}}(e,n,p,o);if(m)return void send(n,s,f,"reset"===c.then?{kind:"reset"}:null)
;const h=await intervene(e,{phase:"after",...d,response:f});n.intercepted=null!==h,send(n,s,f,h)})(e,t,r,s).catch(e=>{
s.destroy(e instanceof Error?e:void 0)})});s.keepAliveTimeout=6e4,await new Promise((e,t)=>{s.once("error",t),
s.listen(r,"127.0.0.1",e)});const{port:n}=s.address();return{url:`http://127.0.0.1:${n}`,close:()=>function stop(e){
return new Promise(t=>{e.close(()=>t()),e.closeAllConnections()})}(s)}}function readAll(e){return new Promise(t=>{
const r=[];e.on("data",e=>r.push(e)),e.on("error",()=>{}),e.on("close",()=>t({body:Buffer.concat(r),complete:e.complete
})),e.on("end",()=>t({body:Buffer.concat(r),complete:e.complete}))})}async function intervene(e,t){
const r=await(e.interceptor?.(t))??null;return"delay"!==r?.kind?r:(await(0,x.setTimeout)(r.ms),null)}
function requestId(e){const t=(0,i.createHash)("sha256").update(String(e)).digest("hex").toUpperCase()
;return[t.slice(0,4),t.slice(4,10),t.slice(10,17),t.slice(17,24),t.slice(24,32)].join(":")}function send(e,t,r,s){
const n="answer"===s?.kind?function madeUp(e){
const{status:t,body:r=""}=e,s="string"==typeof r||Buffer.isBuffer(r),n=s?{}:{
"content-type":"application/json; charset=utf-8"},o={date:(new Date).toUTCString(),...n,...e.headers};return{status:t,
headers:o,body:Buffer.from(s?r:JSON.stringify(r))}}(s):r;if(e.endedAt=Date.now(),"hang"===s?.kind)return
;if("reset"===s?.kind||null===n||t.destroyed)return void t.socket?.resetAndDestroy()
;const o="truncate"===s?.kind?n.body.subarray(0,s.bytes??n.body.length>>1):n.body;e.status=n.status,
e.responseHeaders=n.headers,e.responseBody=o
;const a="HEAD"===e.method||204===n.status||304===n.status,i=a&&"HEAD"!==e.method?{}:{
"content-length":String(n.body.length)};t.writeHead(n.status,{...n.headers,...i}),
"truncate"===s?.kind?t.write(o,()=>t.socket?.destroy()):t.end(a?void 0:o)}const ve="embedded-github-token",_e={[ve]:{
login:"github-actions[bot]",app:!0,permissions:{contents:"write",pull_requests:"write",actions:"read",issues:"write",
discussions:"write"}}};async function startGitHub(e){
const{owner:t,repo:r,defaultBranch:s="main",repositoryId:n=1000001}=e,o=new World({...e.tokens??_e})
;o.users.has(t.toLowerCase())||o.users.set(t.toLowerCase(),{login:t,id:o.nextId(),type:"Organization"})
;const a=o.addRepo(t,r,n,s),{files:i,commitMessage:l="Initial commit",commitDate:u,commitSha:d}=e,c=seed(o,a,i,l,{
...void 0===u?{}:{date:u},...void 0===d?{}:{sha:d},...void 0===e.commitParents?{}:{parents:e.commitParents},
...void 0===e.commitAuthor?{}:{author:e.commitAuthor}}),m=new Admin(o,a),p={world:o,admin:m,
adminToken:e.adminToken??null,requests:[],latencyMs:e.latencyMs??0,interceptor:e.intercept??null
},f=await listen(p,!1,e.port),h=await listen(p,!0);return Object.assign(o.urls,!0===e.enterpriseServer?{
api:`${f.url}/api/v3`,server:f.url,uploads:`${f.url}/api/uploads`,graphql:`${f.url}/api/graphql`}:{api:f.url,
server:f.url,uploads:h.url,graphql:`${f.url}/graphql`}),{apiUrl:o.urls.api,uploadsUrl:o.urls.uploads,
graphqlUrl:o.urls.graphql,serverUrl:o.urls.server,owner:t,repo:r,repositoryId:String(n),defaultBranch:s,commitSha:c,
requests:p.requests,tokens:o.tokens,adminUrl:void 0===e.adminToken?null:`${f.url}${T}`,admin:m,setInterceptor:e=>{
p.interceptor=e},close:async()=>{await Promise.all([f.close(),h.close()])}}}class SeedError extends Error{}
function parseSeed(e){let t;try{t=JSON.parse(e)}catch(e){
throw new SeedError(`It is not JSON: ${e instanceof Error?e.message:String(e)}`,{cause:e})}const r=C.safeParse(t)
;if(!r.success)throw new SeedError(describeIssues(r.error));return r.data}async function startSeeded(e,t={}){
const{files:r={},tags:s=[],users:n=[],environments:o={},rulesets:a=[],runs:i=[],...l}=e,u=await startGitHub({...l,
files:readFiles(r),...t});try{for(const e of s)u.admin.setRef(`refs/tags/${e}`,u.commitSha)
;for(const e of n)u.admin.addUser(e);for(const[e,t]of Object.entries(o))u.admin.setEnvironment(e,t);u.admin.setRules(a)
;for(const e of i)u.admin.createRun(e)}catch(e){
throw await u.close(),e instanceof ApiError?new SeedError(`tags: ${e.message}`,{cause:e}):e}return u}const Re=(0,
a.promisify)(s.execFile),je=268435456;async function readCloneSeed(e){const t=(await(0,
n.readdir)(e).catch(()=>[])).includes(".git")?await line(e,"rev-parse","--verify","--quiet","HEAD").catch(()=>""):""
;if(""===t)throw new SeedError(`${e} is not the top of a git clone that has a commit.`)
;const r=await line(e,"remote","get-url","origin").catch(()=>""),[,s="octo",a=(0,
o.basename)(e)]=/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(r)??[];return{owner:s,repo:a,
defaultBranch:await line(e,"symbolic-ref","--quiet","--short","HEAD").catch(()=>"main"),commitSha:t,
commitMessage:await line(e,"log","-1","--format=%B"),commitDate:await line(e,"log","-1","--format=%cI"),
files:await committedFiles(e)}}const Oe=2e4;async function readCloneRefs(e,t){
const r=t?null:await async function askRemote(e){
const t=process.env.GIT_SSH_COMMAND??"ssh -o BatchMode=yes -o ConnectTimeout=5",r={...process.env,
GIT_TERMINAL_PROMPT:"0",GIT_SSH_COMMAND:t
},s=["-C",e,"ls-remote","--symref","origin","HEAD","refs/heads/*","refs/tags/*"];try{return(await Re("git",s,{env:r,
timeout:1e4,maxBuffer:je})).stdout}catch{return null}
}(e),s=await line(e,"for-each-ref","--format=%(objectname)\t%(refname)\n%(*objectname)\t%(refname)^{}","refs/heads","refs/tags","refs/remotes/origin"),n=s.includes("\trefs/remotes/origin/"),o=(r??s).split("\n").map(e=>e.split("\t")).filter(([,e=""])=>null!==r||!n||!e.startsWith("refs/heads/")).map(([e,t=""])=>[e,t.replace(/^refs\/remotes\/origin\//,"refs/heads/")]).filter(([e,t])=>/^[0-9a-f]{40}$/.test(e)&&t.startsWith("refs/")&&"refs/heads/HEAD"!==t),a=new Map(o.map(([e,t])=>[t,e])),i=new Map(o.filter(([,e])=>!e.endsWith("^{}")).map(([e,t])=>[t,{
sha:e,commit:a.get(`${t}^{}`)??e
}])),l=null===r?null:/^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(r)?.[1]??null,u=await line(e,"symbolic-ref","--quiet","--short","refs/remotes/origin/HEAD").catch(()=>""),d=["HEAD",...[...i.values()].map(({commit:e})=>e)].join("\n"),c=["log","--ignore-missing","--stdin",`--max-count=${Oe}`,"--format=%H%x09%P%x09%cI%x09%s"],m=(await git(e,["-c","log.showSignature=false",...c],`${d}\n`)).toString().trim(),p=(await git(e,["for-each-ref","--format=%(refname)%00%(contents)%00%(creatordate:iso-strict)%00"])).toString().split("\0")
;return{defaultBranch:l??(""===u?null:u.slice(7)),refs:i,commits:m.split("\n").map(e=>{
const[t="",r="",s="",...n]=e.split("\t");return{sha:t,parents:r.split(" ").filter(e=>""!==e),date:s,subject:n.join("\t")
}}),tags:new Map(p.flatMap((e,t)=>t%3==0?[[e.trim(),{message:p[t+1]??"",date:p[t+2]??""}]]:[])),
asked:null===r?null:await line(e,"remote","get-url","origin")}}
async function bringRefs({admin:e,commitSha:t,defaultBranch:r},s,n,{author:o,about:a,without:i}){
const l=new Set(n.commits.map(({sha:e})=>e)),u=new Set([r,...i].map(e=>`refs/heads/${e}`)),d=[...n.refs].filter(([e])=>!u.has(e)),c=new Set(a.map(e=>n.refs.get(`refs/heads/${e}`)?.commit)),m=[...new Set(d.map(([,{commit:e}])=>e))].filter(e=>!l.has(e)),p=m.map(e=>({
sha:e,parents:[],date:"",subject:"Not in this clone"}))
;for(const{sha:r,parents:a,date:i,subject:u}of[...n.commits,...p]){if(r===t)continue;const n={author:o,
parents:a.filter(e=>l.has(e)),...""===i?{}:{date:i}},d=c.has(r)&&l.has(r)?{files:await committedFiles(s,r)}:{}
;e.importCommit(r,u,{...n,...d})}for(const[t,{sha:r,commit:s}]of d){const{message:o,date:a}=n.tags.get(t)??{message:"",
date:""};r===s?e.setRef(t,r):e.createAnnotatedTag(t.slice(10),s,o,a||void 0,r)}}const Ce=["100644","100755","120000"]
;async function committedFiles(e,t="HEAD"){
const r=(await git(e,["ls-tree","-r","-z",t])).toString().split("\0").flatMap(e=>{
const[,t,r,s]=/^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(e)??[],n=Ce.find(e=>e===t)
;return void 0===n||void 0===r||void 0===s?[]:[{mode:n,sha:r,path:s}]
}),s=await git(e,["cat-file","--batch"],r.map(({sha:e})=>`${e}\n`).join("")),n={};let o=0;for(const{mode:e,path:t}of r){
const r=s.indexOf("\n",o)+1,a=r+Number(s.toString("latin1",o,r).split(" ")[2]);n[t]={
content:Buffer.from(s.subarray(r,a)),mode:e},o=a+1}return n}async function line(e,...t){
return(await git(e,t)).toString().trim()}async function git(e,t,r=""){const s=Re("git",["-C",e,...t],{encoding:"buffer",
maxBuffer:je});return s.child.stdin?.on("error",()=>{}).end(r),(await s).stdout}}};
