export const id=378;export const ids=[378];export const modules={30378:(e,t,r)=>{r.d(t,{uV:()=>SeedError,BE:()=>zs,
dS:()=>Ms,W0:()=>Ws,bS:()=>Us,yk:()=>Gs,Nt:()=>Ds});var s=r(31421),n=r(51455),o=r(76760),a=r(57975)
;class ApiError extends Error{status;errors;headers;constructor(e,t,r={}){super(t),this.name="ApiError",this.status=e,
this.errors=r.errors??null,this.headers=r.headers??{}}body(){return{message:this.message,...null===this.errors?{}:{
errors:this.errors},documentation_url:"https://docs.github.com/rest",status:String(this.status)}}}function i(){
return new ApiError(404,"Not Found")}function l(e){return new ApiError(422,e)}function u(...e){
return new ApiError(422,"Validation Failed",{errors:e})}function c(e,t){return new ApiError(e,t,{errors:[{
resource:"Blob",field:"data",code:"too_large"}]})}function d(e){return l(`Invalid request.\n\n${e}`)}
function m(e="Resource not accessible by integration"){return new ApiError(403,e)}class FieldFailure extends Error{type
;constructor(e,t){super(t),this.type=e}}var p=r(77598);function h(e,t){return(0,
p.createHash)("sha1").update(`${e} ${t.length}\0`).update(t).digest("hex")}function f(e){
const t=e=>Buffer.from("40000"===e.mode?`${e.name}/`:e.name);return[...e].sort((e,r)=>Buffer.compare(t(e),t(r)))}
function g(e){return Buffer.concat(f(e).flatMap(e=>[Buffer.from(`${e.mode} ${e.name}\0`),Buffer.from(e.sha,"hex")]))}
function w(e){const t=e=>e.replace(/[<>\n\0]/g,"").trim();return`${t(e.name)} <${t(e.email)}> ${e.seconds} ${e.zone}`}
function b(e){return y(e,"")}function $(e){
const t=void 0===e.signature?"":`gpgsig ${e.signature.trimEnd().replaceAll("\n","\n ")}\n`;return Buffer.from(y(e,t))}
function y(e,t){
const r=e.parents.map(e=>`parent ${e}\n`).join(""),s=`author ${w(e.author)}\ncommitter ${w(e.committer)}\n`
;return`tree ${e.tree}\n${r}${s}${t}\n${e.message}`}function _(e){
const t=`object ${e.object}\ntype ${e.type}\ntag ${e.tag}\ntagger ${w(e.tagger)}\n`
;return Buffer.from(`${t}\n${e.message}`)}function v(e){const t=Date.parse(e);if(!Number.isFinite(t))return null
;const r=/([+-]\d\d):?(\d\d)$/.exec(e);return{seconds:Math.floor(t/1e3),zone:null===r?"+0000":`${r[1]}${r[2]}`}}
const j="4b825dc642cb6eb9a060e54bf8d69288fbee4904";class ObjectStore{#e=new Map([[j,{type:"tree",value:[]}]])
;putBlob(e){return this.#t(h("blob",e),{type:"blob",value:e})}putTree(e){return this.#t(h("tree",g(e)),{type:"tree",
value:e})}putCommit(e,t=h("commit",$(e))){return this.#t(t,{type:"commit",value:e})}putTag(e,t=h("tag",_(e))){
return this.#t(t,{type:"tag",value:e})}#t(e,t){return this.#e.has(e)||this.#e.set(e,t),e}typeOf(e){
return this.#e.get(e)?.type??null}blob(e){const t=this.#e.get(e);return"blob"===t?.type?t.value:null}tree(e){
const t=this.#e.get(e);return"tree"===t?.type?t.value:null}commit(e){const t=this.#e.get(e)
;return"commit"===t?.type?t.value:null}tag(e){const t=this.#e.get(e);return"tag"===t?.type?t.value:null}peel(e){let t=e
;for(let e=this.tag(t);null!==e;e=this.tag(t))t=e.object;return"commit"===this.typeOf(t)?t:null}commitsWithPrefix(e){
return[...this.#e].filter(([t,r])=>"commit"===r.type&&t.startsWith(e)).map(([e])=>e)}encoded(){
return new Map([...this.#e].map(([e,t])=>{
const r=(({type:e,value:t})=>"blob"===e?t:"tree"===e?g(t):"commit"===e?$(t):_(t))(t)
;return[e,Buffer.concat([Buffer.from(`${t.type} ${r.length}\0`),r])]}))}adopt(e){for(const[t,r]of e.#e)this.#t(t,r)}}
function A(e){return e.split("/").every(e=>""!==e&&!/^(\.|\.\.|\.git)$/i.test(e))&&!e.includes("\0")}function S(e,t,r){
const s=new Map((e.tree(t??j)??[]).map(e=>[e.name,e])),n=new Map;for(const e of r){const t=e.path.indexOf("/");if(t>=0){
const r=e.path.slice(0,t),s=n.get(r)??[];s.push({...e,path:e.path.slice(t+1)}),n.set(r,s)
}else if(null!==e.sha)s.set(e.path,{mode:e.mode.replace(/^0/,""),name:e.path,sha:e.sha
});else if(!s.delete(e.path))return null}for(const[t,r]of n){const n=s.get(t),o=S(e,"40000"===n?.mode?n.sha:null,r)
;if(null===o)return null;o===j?s.delete(t):s.set(t,{mode:"40000",name:t,sha:o})}return e.putTree([...s.values()])}
function O(e,t,r=!1,s=""){return f(e.tree(t)??[]).flatMap(t=>{const n={path:`${s}${t.name}`,mode:t.mode,sha:t.sha}
;if("40000"!==t.mode)return[n];const o=O(e,t.sha,r,`${n.path}/`);return r?[n,...o]:o})}function R(e,t,r){let s={path:"",
mode:"40000",sha:t};for(const t of r.split("/").filter(e=>""!==e)){const r=(e.tree(s.sha)??[]).find(e=>e.name===t)
;if(void 0===r)return null;s={path:""===s.path?t:`${s.path}/${t}`,mode:r.mode,sha:r.sha}}return s}const T={
login:"github-actions[bot]",id:41898282,type:"Bot"};class World{urls={api:"",uploads:"",graphql:"",server:""}
;repos=new Map;formerNames=new Map;users=new Map;teams=new Map;tokens;clockOffset=0;#r=1e3;constructor(e){this.tokens=e,
this.users.set(T.login,T);for(const t of Object.values(e))this.user(C(t))}nextId(){return this.#r+=1,this.#r}now(){
return new Date(Date.now()+this.clockOffset)}timestamp(){return E(this.now())}user(e){
const t=this.users.get(e.toLowerCase());if(void 0!==t)return t;const r={login:e,id:this.nextId(),
type:e.endsWith("[bot]")?"Bot":"User"};return this.users.set(e.toLowerCase(),r),r}repo(e,t){
return this.repos.get(`${e}/${t}`.toLowerCase())??null}addRepo(e,t,r,s,{fork:n=!1,seenBy:o=null}={}){
const a=this.timestamp(),i={id:r,owner:this.user(e).login,name:t,defaultBranch:s,fork:n,seenBy:o,createdAt:a,pushedAt:a,
objects:new ObjectStore,refs:new Map,releases:new Map,latestRelease:null,issues:new Map,comments:new Map,labels:new Map,
milestones:new Map,runs:new Map,environments:new Map,artifacts:[],disabledWorkflows:new Set,activity:[],rulesets:[],
protections:[],immutableReleases:!1,immutableTags:new Set,pullsCreationAllowed:!0,workflowGuard:!1,
discussionCategories:null,archived:!1};return this.repos.set(`${e}/${t}`.toLowerCase(),i),i}}function C(e){
return!0!==e.app||e.login.endsWith("[bot]")?e.login:T.login}function E(e){
return e.toISOString().replace(/\.\d{3}Z$/,"Z")}function x(e,t){
return`${e}_${Buffer.from(`${e}:${t}`).toString("base64url")}`}function I(e,t,r){const s=e.timestamp(),n={...r,
id:e.nextId(),number:t.issues.size+1,state:"open",labels:[],assignees:[],milestone:null,createdAt:s,updatedAt:s,
closedAt:null};return t.issues.set(n.number,n),n}function B(e,t,r){const s=t.labels.get(r.toLowerCase())
;if(void 0!==s)return s;const n={id:e.nextId(),name:r,color:"ededed",description:null}
;return t.labels.set(r.toLowerCase(),n),n}function k(e){return x(null===e.pull?"I":"PR",e.id)}function q(e,t,r){
const s=new Set,n=[t];for(let t=n.pop();void 0!==t&&!s.has(r??"");t=n.pop())s.has(t)||(s.add(t),
n.push(...e.commit(t)?.parents??[]));return s}function P(e,t,r){return q(e,t,r).has(r)}function G(e,t,r=new Set){
const s=[...q(e,t)].filter(e=>!r.has(e)),n=new Map(s.map(e=>[e,0]))
;for(const t of s)for(const r of e.commit(t)?.parents??[]){const e=n.get(r);void 0!==e&&n.set(r,e+1)}
const o=t=>e.commit(t)?.committer.seconds??0,a=s.filter(e=>0===n.get(e)),i=[];for(;a.length>0;){a.sort((e,t)=>o(e)-o(t))
;const t=a.pop();i.push(t);for(const r of e.commit(t)?.parents??[]){const e=(n.get(r)??0)-1;n.has(r)&&(n.set(r,e),
0===e&&a.push(r))}}return i}function M(e){const t=e.split("/")
;return e.startsWith("refs/")&&t.length>=3&&t.every(e=>""!==e&&!e.startsWith(".")&&!e.endsWith(".lock"))&&!e.includes("..")&&!e.includes("@{")&&!e.endsWith(".")&&!/[\u0000-\u0020\u007f~^:?*[\\]/.test(e)
}function D(e,t){if("~ALL"===t)return!0
;const r=t.split(/(\*\*|\*|\?)/).map(e=>"**"===e?".*":"*"===e?"[^/]*":"?"===e?"[^/]":e.replace(/[.+^${}()|[\]\\]/g,"\\$&")).join("")
;return new RegExp(`^${r}$`).test(e)}var N=r(37291);function L(e,t,r){
const s=t=>new Map(O(e,t).map(e=>[e.path,e])),n=s(t??j),o=s(r)
;return[...new Set([...n.keys(),...o.keys()])].filter(e=>n.get(e)?.sha!==o.get(e)?.sha||n.get(e)?.mode!==o.get(e)?.mode).sort((e,t)=>Buffer.compare(Buffer.from(e),Buffer.from(t))).map(t=>function(e,t,r,s){
const n=void 0===r?"added":void 0===s?"removed":"modified",o=s??r??"",a=(void 0===r?null:e.blob(r))??Buffer.alloc(0),i=(void 0===s?null:e.blob(s))??Buffer.alloc(0)
;if(a.includes(0)||i.includes(0))return{path:t,status:n,sha:o,additions:0,deletions:0,patch:null}
;const l=0===a.length||0===i.length?1/0:1e3,u={context:3,maxEditLength:l
},c=(0,N.YB)("","",a.toString(),i.toString(),void 0,void 0,u);if(void 0===c)return{path:t,status:n,sha:o,additions:W(i),
deletions:W(a),patch:null}
;const d=c.hunks.flatMap(e=>e.lines),m=d.filter(e=>e.startsWith("+")).length,p=d.filter(e=>e.startsWith("-")).length
;return{path:t,status:n,sha:o,additions:m,deletions:p,patch:c.hunks.flatMap(U).join("\n")}
}(e,t,n.get(t)?.sha,o.get(t)?.sha))}function U({oldStart:e,oldLines:t,newStart:r,newLines:s,lines:n}){
return[`@@ -${F(e,t)} +${F(r,s)} @@`,...n]}function F(e,t){const r=0===t?e-1:e;return 1===t?String(r):`${r},${t}`}
function W(e){const t=e.toString();return t.split("\n").length-(""===t||t.endsWith("\n")?1:0)}function z(e,t){
const r=e.user(t),s=`${e.urls.api}/users/${encodeURIComponent(r.login)}`;return{login:r.login,id:r.id,
node_id:x("U",r.id),avatar_url:`${e.urls.server}/avatars/${r.id}`,gravatar_id:"",url:s,
html_url:`${e.urls.server}/${encodeURIComponent(r.login)}`,followers_url:`${s}/followers`,
following_url:`${s}/following{/other_user}`,gists_url:`${s}/gists{/gist_id}`,starred_url:`${s}/starred{/owner}{/repo}`,
subscriptions_url:`${s}/subscriptions`,organizations_url:`${s}/orgs`,repos_url:`${s}/repos`,
events_url:`${s}/events{/privacy}`,received_events_url:`${s}/received_events`,type:r.type,user_view_type:"public",
site_admin:!1}}function H(e,t){return{...z(e,t),name:t,company:null,blog:"",location:null,email:null,hireable:null,
bio:null,public_repos:1,public_gists:0,followers:0,following:0,created_at:"2020-01-01T00:00:00Z",
updated_at:"2020-01-01T00:00:00Z"}}function Y(e,t){return`${e.urls.api}/repos/${t.owner}/${t.name}`}function J(e,t){
return`${e.urls.server}/${t.owner}/${t.name}`}const Z={archive_url:"/{archive_format}{/ref}",
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
trees_url:"/git/trees{/sha}"};function V(e,t){const r=Y(e,t);return{id:t.id,node_id:x("R",t.id),name:t.name,
full_name:`${t.owner}/${t.name}`,private:null!==t.seenBy,owner:z(e,t.owner),html_url:J(e,t),description:null,
fork:t.fork,url:r,...Object.fromEntries(Object.entries(Z).map(([e,t])=>[e,`${r}${t}`]))}}function K(e,t){
const r=J(e,t),s=[...t.issues.values()].filter(e=>"open"===e.state).length;return{...V(e,t),
git_url:`git://127.0.0.1/${t.owner}/${t.name}.git`,ssh_url:`git@127.0.0.1:${t.owner}/${t.name}.git`,
clone_url:`${r}.git`,svn_url:r,mirror_url:null,homepage:null,language:null,forks_count:0,stargazers_count:0,
watchers_count:0,size:1,default_branch:t.defaultBranch,open_issues_count:s,has_issues:!0,has_projects:!1,has_wiki:!1,
has_pages:!1,has_downloads:!0,has_discussions:null!==t.discussionCategories,archived:t.archived,disabled:!1,
visibility:null===t.seenBy?"public":"private",allow_forking:!0,is_template:!1,topics:[],pushed_at:t.pushedAt,
created_at:t.createdAt,updated_at:t.pushedAt,subscribers_count:0,network_count:0,license:null,forks:0,open_issues:s,
watchers:0}}function Q(e,t){const r=e.objects.commit(t)
;if(null===r)throw new Error(`${e.owner}/${e.name} has no commit ${t}`);return r}function X(e){return{name:e.name,
email:e.email,date:E(new Date(1e3*e.seconds))}}
const ee="-----BEGIN PGP SIGNATURE-----\n\nembedded\n-----END PGP SIGNATURE-----";function te(e){
return void 0===e.signature?{verified:!1,reason:"unsigned",signature:null,payload:null,verified_at:null}:{verified:!0,
reason:"valid",signature:e.signature,payload:b(e),verified_at:X(e.committer).date}}function re(e,t,r){
const s=Q(t,r),n=Y(e,t),o=J(e,t);return{sha:r,node_id:x("C",`${t.id}${r}`),url:`${n}/git/commits/${r}`,
html_url:`${o}/commit/${r}`,author:X(s.author),committer:X(s.committer),tree:{sha:s.tree,url:`${n}/git/trees/${s.tree}`
},message:s.message,parents:s.parents.map(e=>({sha:e,url:`${n}/git/commits/${e}`,html_url:`${o}/commit/${e}`})),
verification:te(s)}}function se(e,t,r){const s=Q(t,r),n=Y(e,t),o=J(e,t);return{sha:r,node_id:x("C",`${t.id}${r}`),
commit:{author:X(s.author),committer:X(s.committer),message:s.message,tree:{sha:s.tree,url:`${n}/git/trees/${s.tree}`},
url:`${n}/git/commits/${r}`,comment_count:0,verification:te(s)},url:`${n}/commits/${r}`,html_url:`${o}/commit/${r}`,
comments_url:`${n}/commits/${r}/comments`,author:ie(e,s.author),committer:ie(e,s.committer),parents:s.parents.map(e=>({
sha:e,url:`${n}/commits/${e}`,html_url:`${o}/commit/${e}`}))}}function ne(e,t,r){
const s=Q(t,r),n=s.parents[0],o=L(t.objects,void 0===n?null:Q(t,n).tree,s.tree),a=o.reduce((e,t)=>e+t.additions,0),i=o.reduce((e,t)=>e+t.deletions,0)
;return{...se(e,t,r),stats:{total:a+i,additions:a,deletions:i},files:o.slice(0,300).map(s=>oe(e,t,r,s))}}
function oe(e,t,r,s){const n=ae(s.path);return{sha:s.sha,filename:s.path,status:s.status,additions:s.additions,
deletions:s.deletions,changes:s.additions+s.deletions,blob_url:`${J(e,t)}/blob/${r}/${n}`,
raw_url:`${J(e,t)}/raw/${r}/${n}`,contents_url:`${Y(e,t)}/contents/${n}?ref=${r}`,...null===s.patch?{}:{patch:s.patch}}}
function ae(e){return e.split("/").map(encodeURIComponent).join("/")}function ie(e,t){
const r=/^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(t.email)?.[1],s=void 0===r?void 0:e.users.get(r.toLowerCase())
;return void 0===s?null:z(e,s.login)}function le(e,t){if("HEAD"===t)return ue(e,e.defaultBranch)
;if(/^[0-9a-f]{40}$/i.test(t))return e.objects.peel(t.toLowerCase())
;for(const r of[t,`refs/${t}`,`refs/heads/${t}`,`refs/tags/${t}`]){const t=r.startsWith("refs/")?e.refs.get(r):void 0
;if(void 0!==t)return e.objects.peel(t)}if(!/^[0-9a-f]{4,39}$/i.test(t))return null
;const r=e.objects.commitsWithPrefix(t.toLowerCase());return 1===r.length?r[0]??null:null}function ue(e,t){
return e.refs.get(`refs/heads/${t}`)??null}const ce="0".repeat(40);function de(e,t,r,s){const n=new Map(t.refs)
;for(const e of r)pe(t,n,e),null!==s&&he(t,e,s),null===e.after?n.delete(e.name):n.set(e.name,e.after)
;for(const{name:n,after:o}of r)n.startsWith("refs/heads/")&&me(e,t,n,o,s),null===o?t.refs.delete(n):t.refs.set(n,o),
null===o&&_e(e,t,n),null===o&&ye(t,n);t.pushedAt=e.timestamp()}function me(e,t,r,s,n){const o=t.refs.get(r)
;if(o===s)return;const a=void 0!==o&&null!==s&&P(t.objects,s,o);t.activity.push({id:e.nextId(),ref:r,before:o??ce,
after:s??ce,timestamp:e.timestamp(),type:null===s?"branch_deletion":void 0===o?"branch_creation":a?"push":"force_push",
actor:n?.user?.login??t.owner})}function pe(e,t,r){const{name:s,after:n}=r,o=t.get(s)
;if(s.split("/").length<3)throw l("Reference name must contain at least three slash-separated components.")
;if(!M(s))throw l(`${s} is not a valid ref name.`);if(null!==n&&function(e,t,r){
if(!/^[0-9a-f]{40}$/.test(r))throw l("The sha parameter must be exactly 40 characters and contain only [0-9a-f].")
;const s=e.objects.typeOf(r);if(null===s)throw l("Object does not exist")
;if(t.startsWith("refs/heads/")&&"commit"!==s)throw l("Reference update failed")}(e,s,n),
!0===r.create&&void 0!==o)throw l("Reference already exists")
;if(void 0!==r.before&&(o??null)!==r.before)throw l(null===r.before?`Reference already exists: ${s} is at ${o}`:`${s} is at ${o??"nothing"} but expected ${r.before}`)
;if(void 0===o){if(null===n)throw l("Reference does not exist");if([...t.keys()].some(e=>function(e,t){
return e.startsWith(`${t}/`)||t.startsWith(`${e}/`)}(s,e)))throw l("Reference update failed");return}
if(null===n||n===o||r.force)return
;if(!("commit"===e.objects.typeOf(o)&&"commit"===e.objects.typeOf(n))||!P(e.objects,n,o))throw l("Update is not a fast forward")
}function he(e,t,r){const{name:s,after:n}=t,o=e.refs.get(s),a=s.startsWith("refs/tags/")?s.slice(10):null
;if(null!==a&&e.immutableTags.has(a)&&n!==o){const t=[...e.releases.values()].some(e=>e.immutable&&e.tag===a)
;if(void 0===o)throw be("Cannot create ref due to creations being restricted.")
;if(null!==n)throw be("Cannot update this protected ref.");if(t)throw be("Cannot delete this protected ref.")}
const i=new Set(fe(e,s,r.user?.login).map(e=>e.type))
;if(void 0===o&&i.has("creation"))throw be("Cannot create ref due to creations being restricted.")
;if(null===n&&i.has("deletion"))throw be("Cannot delete this protected ref.");if(void 0!==o&&null!==n&&n!==o){
if(i.has("pull_request")||null!==(ge(e,s)?.requiredApprovingReviewCount??null))throw be("Changes must be made through a pull request.")
;if(i.has("update"))throw be("Cannot update this protected ref.")
;const t=e.objects.peel(o),r=e.objects.peel(n),a=null!==t&&null!==r&&P(e.objects,r,t)
;if(i.has("non_fast_forward")&&!a)throw be("Cannot force-push to this branch")}if(null!==n){const t=e.objects.commit(n)
;if(i.has("required_signatures")&&null!==t&&void 0===t.signature)throw be("Commits must have verified signatures.")
;if(e.workflowGuard&&r.app&&$e(e,n)!==$e(e,ue(e,e.defaultBranch)))throw m()}}function fe(e,t,r){
const s=t.startsWith("refs/tags/")?"tag":"branch"
;return e.rulesets.flatMap((e,n)=>e.target!==s||!D(t,e.pattern)||void 0!==r&&e.bypass?.includes(r)?[]:e.rules.map(e=>({
...e,ruleset:n+1})))}function ge(e,t){return e.protections.find(({pattern:e})=>D(t,`refs/heads/${e}`))??null}
function we(e,t){return fe(e,t).length>0||null!==ge(e,t)}function be(e){
return l(`Repository rule violations found\n\n${e}\n\n`)}function $e(e,t){const r=null===t?null:e.objects.peel(t)
;return null===r?null:R(e.objects,Q(e,r).tree,".github/workflows")?.sha??null}function ye(e,t){
for(const r of e.releases.values())`refs/tags/${r.tag}`===t&&(r.draft=!0)}function _e(e,t,r){
for(const s of t.issues.values()){if(null===s.pull||"open"!==s.state)continue
;(s.pull.headOwner===t.owner&&r===`refs/heads/${s.pull.head}`||r===`refs/heads/${s.pull.base}`)&&(s.state="closed",
s.closedAt=e.timestamp())}}function ve(e,t,r,s,n={}){return{...n,method:e,path:`/repos/{owner}/{repo}${t}`,needs:r,
handle:e=>{const t=e.world.repo(je(e,"owner"),je(e,"repo"));if(null===t||!Oe(e.actor,t))throw i();return s({...e,repo:t
})}}}function je(e,t){const r=e.params[t];if(void 0===r)throw new Error(`The route has no {${t}}`);return r}
function Ae(e,t){const r=je(e,t);if(!/^\d{1,15}$/.test(r))throw i();return Number(r)}function Se(e,t,r){
const s=e.permissions[t]??"none";return"write"===s||s===r}function Oe({token:e},{seenBy:t}){
return null===t||null!==e&&t.includes(e)}function Re(e){return e.actor.user?.login??"ghost"}function Te(e){try{
return decodeURIComponent(e)}catch{return e}}const Ce=125e3;function Ee(e){return"starter"===e.state?null:`sha256:${(0,
p.createHash)("sha256").update(e.bytes).digest("hex")}`}function xe(e){
let t=e.normalize("NFD").replace(/[\u0300-\u036f]/g,"");return t.startsWith(".")&&(t=`default${t}`),
t=t.replace(/[^a-z0-9\-_+@]+/gi,".").replace(/\.+/g,".").replace(/^\.|\.$/g,""),t===e||t.includes(".")?t:`default.${t}`}
function Ie(e,t){if(!M(`refs/tags/${e}`))throw u({resource:"Release",code:"custom",field:"tag_name",
message:"tag_name is not a valid tag"});if(null!==t&&t.length>Ce){throw u({resource:"Release",code:"custom",
field:"body",message:"body is too long (maximum is 125000 characters)"})}}function Be(e,t,r,s){
if([...t.releases.values()].some(e=>!e.draft&&e.tag===r.tag&&e.id!==r.id))throw u({resource:"Release",
code:"already_exists",field:"tag_name"});const n=t.immutableTags.has(r.tag)?[{resource:"Release",code:"custom",
field:"tag_name",message:"tag_name was used by an immutable release"}]:[],o=`refs/tags/${r.tag}`,a=Pe(t,r.target)
;if(t.refs.has(o)||null===a){if(n.length>0)throw u(...n)}else try{de(e,t,[{name:o,after:a,force:!1,create:!0}],s)
}catch(e){if(!(e instanceof ApiError)||422!==e.status)throw e;throw u({resource:"Release",code:"custom",
field:"pre_receive",message:`pre_receive ${e.message}`},...n,ke)}}const ke={resource:"Release",code:"custom",
message:"Published releases must have a valid tag"};function qe(e,t){if(null!==Pe(e,t.target))return;const r={
resource:"Release",code:"invalid",field:"target_commitish"};if(t.draft||e.refs.has(`refs/tags/${t.tag}`))throw u(r)
;throw u({resource:"Release",code:"custom",field:"tag_name",message:"tag_name is not a valid tag"},ke,r)}
function Pe(e,t){return(/^[0-9a-f]{40}$/.test(t)?le(e,t):null)??ue(e,t.replace(/^refs\/heads\//,""))}
function Ge(e,{tag:t,target:r}){return X(Q(e,le(e,`refs/tags/${t}`)??Pe(e,r)??"").committer).date}function Me(e,t,r,s){
if(void 0===r||""===r)return null
;if(!(!s.app||Se(s,"discussions","write"))||!0!==t.discussionCategories?.includes(r))throw new ApiError(404,"Discussion could not be created. Make sure you passed a valid category name.")
;return e.nextId()}function De(e,t,r){r.draft=!1,r.createdAt=Ge(t,r),r.publishedAt=e.timestamp(),
t.immutableReleases&&(r.immutable=!0,t.immutableTags.add(r.tag))}function Ne(e,t,r){const s=!t.draft&&!t.prerelease
;"legacy"===r?e.latestRelease=null:s&&"false"!==r?e.latestRelease=t.id:e.latestRelease===t.id&&(e.latestRelease=null)}
function Le(e){const t=[...e.releases.values()].filter(e=>!e.draft&&!e.prerelease)
;return t.find(t=>t.id===e.latestRelease)??t.sort(Ue)[0]??null}function Ue(e,t){const r=e=>e.split("-")[0]??""
;return t.createdAt.localeCompare(e.createdAt)||r(t.tag).localeCompare(r(e.tag),"en",{numeric:!0
})||Number(e.tag.includes("-"))-Number(t.tag.includes("-"))||t.tag.localeCompare(e.tag,"en",{numeric:!0})||t.id-e.id}
function Fe(e,t){if(e.immutable)throw l(`Cannot ${t} assets ${"upload"===t?"to":"of"} an immutable release.`)}
function We(e,t,r){const s=t.environments.get(r.toLowerCase());if(void 0!==s)return s;const n={id:e.nextId(),name:r,
requiredReviewers:[],preventSelfReview:!1,canAdminsBypass:!0,branchPolicy:null,branches:[],waitTimer:0,
createdAt:e.timestamp()};return t.environments.set(r.toLowerCase(),n),n}class RunAdmin{world;repo;constructor(e,t){
this.world=e,this.repo=t}createRun(e){
const{runId:t=Math.max(0,...this.repo.runs.keys())+1}=e,r=this.repo.runs.get(t)??[],s=r[0],n=this.world.timestamp(),o=e.actor??s?.actor??this.repo.owner,a={
id:t,attempt:e.attempt??1,event:e.event??s?.event??"push",
headSha:e.headSha??s?.headSha??this.repo.refs.get(`refs/heads/${this.repo.defaultBranch}`)??"",
headBranch:void 0===e.headBranch?s?.headBranch??this.repo.defaultBranch:e.headBranch,
path:e.path??s?.path??".github/workflows/release.yml",...void 0===(e.title??s?.title)?{}:{title:e.title??s?.title},
actor:this.world.user(o).login,triggeringActor:this.world.user(e.triggeringActor??o).login,
status:e.status??"in_progress",conclusion:e.conclusion??null,createdAt:s?.createdAt??e.startedAt??n,
startedAt:e.startedAt??n,referencedWorkflows:e.referencedWorkflows??s?.referencedWorkflows??[],
approvals:s?.approvals??[],pending:s?.pending??[]},i=r.filter(e=>e.attempt!==a.attempt)
;return this.repo.runs.set(t,[...i,a].sort((e,t)=>e.attempt-t.attempt)),t}runs(){
return[...this.repo.runs.values()].flatMap(e=>e.at(-1)??[])}requestApproval(e,t){
const{pending:r}=this.#s(e),{name:s}=We(this.world,this.repo,t);r.includes(s)||r.push(s)}approve(e,t,r,s=""){this.#n(e,{
environments:[t],state:"approved",user:r,comment:s})}reject(e,t,r,s=""){this.#n(e,{environments:[t],state:"rejected",
user:r,comment:s})}addApproval(e,t){this.#n(e,t)}setEnvironment(e,t={}){
const r=this.repo.environments.get(e.toLowerCase()),s={id:r?.id??this.world.nextId(),name:e,
requiredReviewers:t.requiredReviewers??[],preventSelfReview:t.preventSelfReview??!1,
canAdminsBypass:!("canAdminsBypass"in t)||t.canAdminsBypass,branchPolicy:t.branchPolicy??null,branches:t.branches??[],
waitTimer:t.waitTimer??0,createdAt:r?.createdAt??this.world.timestamp()};this.repo.environments.set(e.toLowerCase(),s)}
deleteEnvironment(e){this.repo.environments.delete(e.toLowerCase())}disableWorkflow(e,t=!0){
t?this.repo.disabledWorkflows.add(e):this.repo.disabledWorkflows.delete(e)}addArtifact(e,t,r={}){
const s=this.world.nextId(),{size:n=1,digest:o=`sha256:${"0".repeat(64)}`}=r;return this.repo.artifacts.push({id:s,
runId:e,name:t,size:n,digest:o,createdAt:this.world.timestamp()}),s}#s(e){const t=this.repo.runs.get(e)?.[0]
;if(void 0===t)throw new Error(`There is no run ${e}`);return t}#n(e,t){
const{approvals:r,pending:s}=this.#s(e),n=t.environments.map(e=>We(this.world,this.repo,e).name);if(r.push({...t,
environments:n,user:this.world.user(t.user).login}),"pending"!==t.state)for(const e of n){const t=s.indexOf(e)
;t>=0&&s.splice(t,1)}}}function ze(e,t,r){const{objects:s}=e,n=function(e,t,r){
const s=q(e,r),n=[...q(e,t)].filter(e=>s.has(e)),o=new Set(n.flatMap(t=>e.commit(t)?.parents??[]))
;return n.filter(e=>!o.has(e)).sort((t,r)=>(e.commit(r)?.committer.seconds??0)-(e.commit(t)?.committer.seconds??0))[0]??null
}(s,t,r);return null===n?null:{base:t,head:r,mergeBase:n,ahead:G(s,r,q(s,t)).reverse(),behind:G(s,t,q(s,r)).length,
files:L(s,Q(e,n).tree,Q(e,r).tree)}}function He(e,t,r){return r.toLowerCase()===t.owner.toLowerCase()?t:e.repo(r,t.name)
}function Ye(e,t,r,s){if("open"!==r.state)return;const n=He(e,t,s.headOwner),o=null===n?null:ue(n,s.head)
;null!==o&&(null!==n&&n!==t&&t.objects.adopt(n.objects),s.headSha=o),s.baseSha=ue(t,s.base)??s.baseSha}
const Je="2026-01-01T00:00:00Z";class Admin extends RunAdmin{commitFiles(e,t,r,s={}){
const n=ue(this.repo,e)??ue(this.repo,this.repo.defaultBranch),o=void 0===s.parent?n:s.parent,a=Ve(this.repo,o,t,r,s)
;return this.setRef(`refs/heads/${e}`,a),a}importCommit(e,t,r={}){
const{files:s,parents:n=[],...o}=r,a=void 0===s?this.mustResolve(this.repo.defaultBranch):null;Ve(this.repo,a,s??{},t,{
...o,parents:n,sha:e})}createBranch(e,t){this.setRef(`refs/heads/${e}`,t??this.mustResolve(this.repo.defaultBranch))}
setRef(e,t){de(this.world,this.repo,[{name:e,after:t,force:!0}],null)}deleteRef(e){de(this.world,this.repo,[{name:e,
after:null,force:!0}],null)}createAnnotatedTag(e,t,r,s=Je,n){const o=this.repo.objects.typeOf(t)
;if(null===o)throw new Error(`There is no object ${t}`);const a=Ke(this.repo.owner,s),i=this.repo.objects.putTag({
object:t,type:o,tag:e,tagger:a,message:r},n);return this.setRef(`refs/tags/${e}`,i),i}addFork(e){
const t=this.world.addRepo(e,this.repo.name,this.world.nextId(),this.repo.defaultBranch,{fork:!0})
;t.objects.adopt(this.repo.objects);for(const[e,r]of this.repo.refs)t.refs.set(e,r)}renameRepository(e){
const t=e=>`${this.repo.owner}/${e}`.toLowerCase();this.world.repos.delete(t(this.repo.name)),
this.world.formerNames.set(t(this.repo.name),this.repo),this.world.formerNames.delete(t(e)),this.repo.name=e,
this.world.repos.set(t(e),this.repo)}addRepository(e,t,r,{seenBy:s=null}={}){const n=this.world.nextId()
;this.world.formerNames.delete(`${e}/${t}`.toLowerCase());const o=this.world.addRepo(e,t,n,this.repo.defaultBranch,{
seenBy:s});return{id:n,commitSha:Ze(this.world,o,r,"Initial commit")}}commitTo(e,t,r,s,n){const o=this.world.repo(e,t)
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
const{tag:t,name:r=null,body:s=null,prerelease:n=!1}=e,o=!0===e.draft||!this.repo.refs.has(`refs/tags/${t}`),a=this.repo.defaultBranch,i=Ge(this.repo,{
tag:t,target:a}),l={id:this.world.nextId(),tag:t,target:a,name:r,body:s,draft:o,prerelease:n,immutable:!1,assets:[],
author:this.repo.owner,createdAt:i,updatedAt:i,publishedAt:o?null:i,discussion:null};this.repo.releases.set(l.id,l)}
pullsCreationAllowed(e){this.repo.pullsCreationAllowed=e}setClock(e){this.world.clockOffset=e}advance(e){
this.world.clockOffset+=e}now(){return this.world.now()}mergePull(e,t=Je){
const r=this.repo.issues.get(e),s=r?.pull??null;if(void 0===r||null===s)throw new Error(`There is no pull request ${e}`)
;const n=ue(this.repo,s.head)??s.headSha,o=this.mustResolve(`heads/${s.base}`),a=Ke(this.repo.owner,t),{tree:i}=Q(this.repo,n),l=`Merge pull request #${e} from ${s.headOwner}/${s.head}`,u=this.repo.objects.putCommit({
tree:i,parents:[o,n],author:a,committer:a,message:l});return s.headSha=n,s.mergedAt=this.world.timestamp(),
s.mergeCommit=u,r.state="closed",r.closedAt=s.mergedAt,this.setRef(`refs/heads/${s.base}`,u),u}
reviewPull(e,t,r="APPROVED",s=""){const n=this.repo.issues.get(e)?.pull??null
;if(null===n)throw new Error(`There is no pull request ${e}`);const{login:o}=this.world.user(t),a=this.world.nextId()
;return n.reviews.push({id:a,user:o,state:r,body:s,commit:n.headSha,submittedAt:this.world.timestamp()}),
n.reviewers=n.reviewers.filter(e=>e!==o),a}openIssue(e,t){return I(this.world,this.repo,{title:e,body:null,user:t,
pull:null}).number}readFile(e,t){const r=R(this.repo.objects,Q(this.repo,this.mustResolve(e)).tree,t)
;return null===r?null:this.repo.objects.blob(r.sha)}listFiles(e){
const t=O(this.repo.objects,Q(this.repo,this.mustResolve(e)).tree);return Object.fromEntries(t.map(e=>[e.path,{
mode:e.mode,sha:e.sha}]))}gitObjects(){return this.repo.objects.encoded()}snapshot(){return function(e,t){
const r=[...t.refs].sort(([e],[t])=>e<t?-1:1);return{refs:Object.fromEntries(r),
annotatedTags:Object.fromEntries(r.flatMap(([e,r])=>{const s=e.startsWith("refs/tags/")?t.objects.tag(r):null
;if(null===s)return[];const{object:n,message:o}=s;return[[e.slice(10),{object:n,message:o,tagger:X(s.tagger)}]]})),
releases:[...t.releases.values()].map(e=>({id:e.id,tag:e.tag,target:e.target,name:e.name,body:e.body,draft:e.draft,
prerelease:e.prerelease,immutable:e.immutable,author:e.author,assets:e.assets.map(e=>({id:e.id,name:e.name,
label:e.label,state:e.state,contentType:e.contentType,size:e.bytes.length,digest:Ee(e),bytes:Buffer.from(e.bytes)}))})),
pulls:[...t.issues.values()].flatMap(r=>{const{pull:s}=r;return null===s?[]:(Ye(e,t,r,s),[{number:r.number,
state:r.state,merged:null!==s.mergedAt,draft:s.draft,title:r.title,body:r.body,user:r.user,
head:s.headOwner===t.owner?s.head:`${s.headOwner}:${s.head}`,headSha:s.headSha,base:s.base,labels:[...r.labels],
assignees:[...r.assignees],milestone:null===r.milestone?null:t.milestones.get(r.milestone)?.title??null,
reviewers:[...s.reviewers],teamReviewers:[...s.teamReviewers]}])}),
comments:[...t.comments.values()].map(({id:e,issue:t,user:r,body:s})=>({id:e,issue:t,user:r,body:s}))}
}(this.world,this.repo)}mustResolve(e){const t=le(this.repo,e);if(null===t)throw new Error(`There is no commit ${e}`)
;return t}}function Ze(e,t,r,s,n={}){const o=Ve(t,null,r,s,n);return de(e,t,[{name:`refs/heads/${t.defaultBranch}`,
after:o,force:!0}],null),o}function Ve(e,t,r,s,n){const o=[...Object.entries(r).map(([t,r])=>({path:t,
mode:r.mode??"100644",sha:e.objects.putBlob(Buffer.from(r.content))})),...(n.deleted??[]).map(e=>({path:e,mode:"100644",
sha:null}))],a=null===t?null:Q(e,t).tree,i=null!==a&&0===o.length?a:S(e.objects,a,o)
;if(null===i)throw new Error("A path to delete is not there")
;const l=Ke(n.author??e.owner,n.date??Je),u=n.parents??(null===t?[]:[t]);return e.objects.putCommit({tree:i,parents:u,
author:l,committer:l,message:s},n.sha)}function Ke(e,t){const r=v(t);if(null===r)throw new Error(`Not a date: ${t}`)
;return{name:e,email:`${e}@users.noreply.github.com`,...r}}var Qe=r(27597),Xe=r(961),et=r(64377)
;const tt=Qe.YjP().min(1),rt=Qe.k5n(["none","read","write"]),st=Qe.g1P(Qe.YjP().refine(A,"not a path that git takes"),Qe.KCZ([Qe.YjP(),Qe.rej({
content:Qe.YjP(),encoding:Qe.k5n(["utf-8","base64"]).default("utf-8"),
mode:Qe.k5n(["100644","100755","120000"]).exactOptional()})])),nt=Qe.rej({runId:Qe.Whr().positive().exactOptional(),
attempt:Qe.Whr().positive().exactOptional(),event:Qe.YjP().exactOptional(),
headSha:Qe.YjP().regex(/^[0-9a-f]{40}$/).exactOptional(),headBranch:Qe.YjP().nullable().exactOptional(),
path:Qe.YjP().exactOptional(),actor:tt.exactOptional(),triggeringActor:tt.exactOptional(),
status:Qe.YjP().exactOptional(),conclusion:Qe.YjP().nullable().exactOptional(),startedAt:et.w$({offset:!0
}).exactOptional()}),ot=Qe.rej({requiredReviewers:Qe.YOg(tt).exactOptional(),preventSelfReview:Qe.zMY().exactOptional(),
canAdminsBypass:Qe.zMY().exactOptional(),branchPolicy:Qe.k5n(["protected","custom"]).nullable().exactOptional(),
branches:Qe.YOg(Qe.YjP()).exactOptional(),waitTimer:Qe.Whr().nonnegative().exactOptional()}),at=Qe.YOg(Qe.rej({
name:Qe.YjP().exactOptional(),target:Qe.k5n(["branch","tag"]),pattern:Qe.YjP(),rules:Qe.YOg(Qe.rej({
type:Qe.k5n(["creation","update","deletion","non_fast_forward","pull_request","required_signatures","required_linear_history"]),
parameters:Qe.g1P(Qe.YjP(),Qe.L5J()).exactOptional()})),bypass:Qe.YOg(tt).exactOptional()})),it=Qe.rej({owner:tt,
repo:Qe.YjP().min(1),repositoryId:Qe.Whr().positive().exactOptional(),defaultBranch:Qe.YjP().min(1).exactOptional(),
commitMessage:Qe.YjP().exactOptional(),commitDate:et.w$({offset:!0}).exactOptional(),files:st.exactOptional(),
tags:Qe.YOg(Qe.YjP().min(1)).exactOptional(),users:Qe.YOg(tt).exactOptional(),tokens:Qe.g1P(Qe.YjP(),Qe.rej({login:tt,
app:Qe.zMY().exactOptional(),permissions:Qe.rej({contents:rt.exactOptional(),pull_requests:rt.exactOptional(),
actions:rt.exactOptional(),issues:rt.exactOptional(),discussions:rt.exactOptional(),administration:rt.exactOptional(),
members:rt.exactOptional()})})).exactOptional(),environments:Qe.g1P(Qe.YjP(),ot).exactOptional(),
rulesets:at.exactOptional(),runs:Qe.YOg(nt).exactOptional()});function lt(e){
return Object.fromEntries(Object.entries(e).map(([e,t])=>{if("string"==typeof t)return[e,{content:t}]
;const{content:r,encoding:s,mode:n}=t;return[e,{content:Buffer.from(r,s),...void 0===n?{}:{mode:n}}]}))}
function ut({issues:e}){return e.map(e=>{const t="invalid_key"===e.code?e.issues.map(e=>e.message).join(", "):e.message
;return 0===e.path.length?t:`${r=e.path,
r.map((e,t)=>"string"==typeof e&&/^\w+$/.test(e)?`${0===t?"":"."}${e}`:`[${JSON.stringify(e)}]`).join("")}: ${t}`;var r
}).join("\n")}const ct="/_admin";function dt(e,t,r,s){return{method:e,
pattern:new RegExp(`^${ct}${t.replace(/\{\w+\}/,"([^/]+)")}$`),handle:(e,t,n)=>s(e,r.parse(t),n)}}
const mt=Qe.L5J(),pt=Qe.rej({environment:Qe.YjP()}),ht=pt.extend({user:Qe.YjP(),comment:Qe.YjP().default("")
}),ft=Qe.rej({advanceMs:Qe.Whr().default(0),offsetMs:Qe.Whr().exactOptional()}),gt=Qe.rej({branch:Qe.YjP(),
message:Qe.YjP(),files:st}),wt=[dt("GET","/snapshot",mt,e=>function(e){const{releases:t,...r}=e.snapshot();return{...r,
releases:t.map(e=>({...e,assets:e.assets.map(e=>({...e,bytes:e.bytes.toString("base64")}))}))}
}(e)),dt("GET","/clock",mt,e=>({now:e.now()
})),dt("POST","/clock",ft,(e,t)=>(void 0!==t.offsetMs&&e.setClock(t.offsetMs),e.advance(t.advanceMs),{now:e.now()
})),dt("POST","/commits",gt,(e,{branch:t,files:r,message:s})=>({sha:e.commitFiles(t,lt(r),s)
})),dt("POST","/runs",nt,(e,t)=>({runId:e.createRun(t)
})),dt("POST","/runs/{run_id}/request",pt,(e,{environment:t},r)=>(e.requestApproval(Number(r),t),
{})),...["approve","reject"].map(e=>dt("POST",`/runs/{run_id}/${e}`,ht,(t,{environment:r,user:s,comment:n},o)=>(t[e](Number(o),r,s,n),
{}))),dt("PUT","/environments/{name}",ot,(e,t,r)=>(e.setEnvironment(decodeURIComponent(r),t),
{})),dt("PUT","/rulesets",at,(e,t)=>(e.setRules(t),{}))];function bt(e,t){return{status:e,json:{message:t}}}
var $t=r(37067),yt=r(58500);class Fields{#o;constructor(e){this.#o=e}raw(e){return this.#o[e]}has(e){
return void 0!==this.#o[e]}string(e){return this.#a(e,"string",e=>"string"==typeof e)}boolean(e){
return this.#a(e,"boolean",e=>"boolean"==typeof e)}integer(e){return this.#a(e,"integer",e=>Number.isSafeInteger(e))}
strings(e){return this.#a(e,"array",e=>_t(e,e=>"string"==typeof e))}object(e){const t=this.#a(e,"object",jt)
;return void 0===t?void 0:new Fields(t)}objects(e){return this.#a(e,"array",e=>_t(e,jt))?.map(e=>new Fields(e))}
required(e){return vt(e,this.string(e))}#a(e,t,r){const s=this.#o[e];if(null!=s){
if(!r(s))throw d(`For 'properties/${e}', ${JSON.stringify(s)} is not of type ${t}.`);return s}}}function _t(e,t){
return Array.isArray(e)&&e.every(t)}function vt(e,t){if(void 0===t)throw d(`"${e}" wasn't supplied.`);return t}
function jt(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}var At=r(66352);function St(e,t,r){
const{branch:s,expectedHeadOid:n,message:o}=r,[a="",i=""]=(s.repositoryNameWithOwner??"").split("/"),l=e.repo(a,i)
;if(null===l)throw new FieldFailure("NOT_FOUND",`Could not resolve to a Repository with the name '${a}/${i}'.`)
;if(!Se(t,"contents","write"))throw new FieldFailure("FORBIDDEN","Resource not accessible by integration")
;if(l.archived)throw new FieldFailure("FORBIDDEN","Repository was archived so is read-only.")
;const u=`refs/heads/${s.branchName??""}`,c=l.refs.get(u)
;if(c!==n)throw new FieldFailure("STALE_DATA",`Expected branch to point to "${n}" but it did not.  Pull and try again.`)
;const d=function(e,{additions:t,deletions:r}){const s=[...(r??[]).map(({path:e})=>({path:e,mode:"100644",sha:null
})),...(t??[]).map(({path:t,contents:r})=>({path:t,mode:"100644",sha:e.objects.putBlob(Buffer.from(r,"base64"))
}))],n=s.find(({path:e})=>!A(e));if(void 0!==n)throw new FieldFailure("UNPROCESSABLE",`The path ${n.path} is malformed`)
;return s}(l,r.fileChanges??{additions:[],deletions:[]}),m=S(l.objects,Q(l,c).tree,d)
;if(null===m)throw new FieldFailure("UNPROCESSABLE",`A path was requested for deletion which does not exist as of commit oid \`${c}\``)
;const p=function(e,{user:t}){const{id:r,login:s}=t??e.user("ghost"),n=Math.floor(e.now().getTime()/1e3);return{name:s,
email:`${r}+${s}@users.noreply.github.com`,seconds:n,zone:"+0000"}}(e,t),h=l.objects.putCommit({tree:m,parents:[c],
author:p,committer:{...p,name:"GitHub",email:"noreply@github.com"},
message:""===(o.body??"")?o.headline:`${o.headline}\n\n${o.body}`,signature:ee});return de(e,l,[{name:u,after:h,force:!1
}],t),{repo:l,sha:h,ref:u}}
const Ot=(0,r(69115).IV)('\n  scalar Base64String\n  scalar GitObjectID\n  scalar GitRefname\n  scalar URI\n\n  type Query {\n    viewer: User!\n    rateLimit: RateLimit\n    repository(owner: String!, name: String!, followRenames: Boolean = true): Repository\n  }\n  type Mutation {\n    updateRefs(input: UpdateRefsInput!): UpdateRefsPayload\n    createCommitOnBranch(input: CreateCommitOnBranchInput!): CreateCommitOnBranchPayload\n  }\n\n  type RateLimit { limit: Int!, cost: Int!, remaining: Int!, used: Int! }\n  interface RepositoryOwner { login: String!, id: ID! }\n  type User implements RepositoryOwner { login: String!, id: ID! }\n  type Organization implements RepositoryOwner { login: String!, id: ID! }\n  type Repository {\n    id: ID!\n    databaseId: Int\n    name: String!\n    nameWithOwner: String!\n    isPrivate: Boolean!\n    url: URI!\n    owner: RepositoryOwner!\n    defaultBranchRef: Ref\n    ref(qualifiedName: String!): Ref\n    refs(refPrefix: String!, first: Int, after: String): RefConnection\n    object(oid: GitObjectID, expression: String): GitObject\n    hasDiscussionsEnabled: Boolean!\n    discussionCategories(first: Int, after: String): DiscussionCategoryConnection!\n  }\n  type DiscussionCategory { id: ID!, name: String!, slug: String! }\n  type DiscussionCategoryConnection { nodes: [DiscussionCategory], totalCount: Int!, pageInfo: PageInfo! }\n  type Ref { id: ID!, name: String!, prefix: String!, target: GitObject, refUpdateRule: RefUpdateRule }\n  type RefUpdateRule { pattern: String!, requiredApprovingReviewCount: Int }\n  interface GitObject { id: ID!, oid: GitObjectID! }\n  type Blob implements GitObject {\n    id: ID!\n    oid: GitObjectID!\n    text: String\n    byteSize: Int!\n    isBinary: Boolean\n    isTruncated: Boolean!\n  }\n  type Tree implements GitObject { id: ID!, oid: GitObjectID!, entries: [TreeEntry!] }\n  type TreeEntry { name: String!, path: String, mode: Int!, type: String!, oid: GitObjectID!, object: GitObject }\n  type Commit implements GitObject {\n    id: ID!\n    oid: GitObjectID!\n    message: String!\n    tree: Tree!\n    parents(first: Int, after: String): CommitConnection!\n    history(first: Int, after: String): CommitHistoryConnection!\n    file(path: String!): TreeEntry\n  }\n  type RefConnection { nodes: [Ref], totalCount: Int!, pageInfo: PageInfo! }\n  type PageInfo { hasNextPage: Boolean!, endCursor: String }\n  type CommitConnection { nodes: [Commit], totalCount: Int!, pageInfo: PageInfo! }\n  type CommitHistoryConnection { nodes: [Commit], totalCount: Int!, pageInfo: PageInfo! }\n  type Tag implements GitObject { id: ID!, oid: GitObjectID!, name: String!, message: String, target: GitObject! }\n\n  input UpdateRefsInput { clientMutationId: String, repositoryId: ID!, refUpdates: [RefUpdate!]! }\n  input RefUpdate { name: GitRefname!, beforeOid: GitObjectID, afterOid: GitObjectID!, force: Boolean = false }\n  type UpdateRefsPayload { clientMutationId: String }\n\n  input CreateCommitOnBranchInput {\n    clientMutationId: String\n    branch: CommittableBranch!\n    expectedHeadOid: GitObjectID!\n    fileChanges: FileChanges\n    message: CommitMessage!\n  }\n  input CommittableBranch { repositoryNameWithOwner: String, branchName: String }\n  input FileChanges { additions: [FileAddition!] = [], deletions: [FileDeletion!] = [] }\n  input FileAddition { path: String!, contents: Base64String! }\n  input FileDeletion { path: String! }\n  input CommitMessage { headline: String!, body: String = "" }\n  type CreateCommitOnBranchPayload { clientMutationId: String, commit: Commit, ref: Ref }\n')
;function Rt({originalError:e,message:t,path:r,locations:s}){const n=e instanceof FieldFailure||e instanceof ApiError
;if(void 0!==e&&!n&&void 0!==r)throw e;const o=e instanceof FieldFailure?e.type:"UNPROCESSABLE";return{...n?{type:o}:{},
...void 0===r?{}:{path:r},locations:s,message:Tt(t)}}function Tt(e){
return e.replace(/^Syntax Error:/,"Parse error on").replace(/^Cannot query field "(\w+)" on type "(\w+)".*$/s,"Field '$1' doesn't exist on type '$2'")
}function Ct(e,t){return{viewer:()=>({login:t.user?.login,id:x("U",t.user?.id??0)}),rateLimit:()=>({limit:5e3,cost:1,
remaining:4999,used:1}),repository:({owner:r,name:s,followRenames:n})=>{
const o=!1===n?void 0:e.formerNames.get(`${r}/${s}`.toLowerCase()),a=e.repo(r,s)??o??null
;if(null===a||!Oe(t,a))throw new FieldFailure("NOT_FOUND",`Could not resolve to a Repository with the name '${r}/${s}'.`)
;return function(e,t){const r=e.user(t.owner);return{id:x("R",t.id),databaseId:t.id,name:t.name,
nameWithOwner:`${t.owner}/${t.name}`,isPrivate:null!==t.seenBy,url:J(e,t),owner:{
__typename:"Organization"===r.type?"Organization":"User",login:r.login,id:x("U",r.id)},
defaultBranchRef:()=>Et(t,`refs/heads/${t.defaultBranch}`),ref:({qualifiedName:e})=>{
const r=[e,`refs/heads/${e}`,`refs/tags/${e}`].find(e=>t.refs.has(e));return void 0===r?null:Et(t,r)},
refs:({refPrefix:e,...r})=>{const s=[...t.refs.keys()].filter(t=>t.startsWith(e)).sort();return Pt(s,e,r,e=>Et(t,e))},
hasDiscussionsEnabled:null!==t.discussionCategories,
discussionCategories:e=>Pt(t.discussionCategories??[],x("R",t.id),e,e=>({id:x("DIC",`${t.id}:${e}`),name:e,
slug:e.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")})),object:({oid:e,expression:r})=>{
const s=e??le(t,r??"");return null===s?null:It(t,s)}}}(e,a)}}}function Et(e,t){const r=t.indexOf("/",5)+1;return{
id:x("REF",`${e.id}:${t}`),name:t.slice(r),prefix:t.slice(0,r),target:()=>It(e,e.refs.get(t)??""),refUpdateRule:()=>{
const r=ge(e,t);return null===r?null:{pattern:r.pattern,requiredApprovingReviewCount:r.requiredApprovingReviewCount}}}}
const xt={blob:"Blob",tree:"Tree",commit:"Commit",tag:"Tag"};function It(e,t){const r=e.objects.typeOf(t)
;return null===r?null:{__typename:xt[r],id:x(xt[r],`${e.id}${t}`),oid:t,...Bt[r](e,t)}}const Bt={
blob:({objects:e},t)=>function(e){const t=e.includes(0);return{byteSize:e.length,isBinary:t,isTruncated:e.length>kt,
text:t?null:e.subarray(0,kt).toString()}}(e.blob(t)??Buffer.alloc(0)),tree:(e,t)=>({
entries:()=>(e.objects.tree(t)??[]).map(t=>qt(e,t,t.name))}),commit:(e,t)=>function(e,t){
const{objects:r}=e,s=r.commit(t);return null===s?{}:{message:s.message,tree:()=>It(e,s.tree),
parents:r=>Pt(s.parents,t,r,t=>It(e,t)),history:s=>Pt(G(r,t),t,s,t=>It(e,t)),file:({path:t})=>{const n=R(r,s.tree,t)
;return null===n?null:qt(e,n,t)}}}(e,t),tag:(e,t)=>{const r=e.objects.tag(t);return{name:r?.tag,message:r?.message,
target:()=>It(e,r?.object??"")}}},kt=512e3;function qt(e,{mode:t,sha:r},s){return{name:s.split("/").at(-1),path:s,
mode:Number.parseInt(t,8),type:e.objects.typeOf(r)??"commit",oid:r,object:()=>It(e,r)}}
function Pt(e,t,{first:r,after:s},n){
if(null==r||r<1||r>100)throw new FieldFailure("INVALID_CURSOR_ARGUMENTS","You must provide a `first` value of 1 to 100 on the connection.")
;const[o,a]=(s??`${t} -1`).split(" ")
;if(o!==t||void 0===a)throw new FieldFailure("INVALID_CURSOR_ARGUMENTS",`\`${s??""}\` does not appear to be a valid cursor.`)
;const i=Number(a)+1,l=Math.min(i+r,e.length);return{totalCount:e.length,nodes:()=>e.slice(i,l).map(n),pageInfo:{
hasNextPage:l<e.length,endCursor:`${t} ${l-1}`}}}function Gt(e,t){return{createCommitOnBranch:({input:r})=>{
const{repo:s,sha:n,ref:o}=St(e,t,r),{clientMutationId:a}=r;return{clientMutationId:a,commit:()=>It(s,n),ref:()=>Et(s,o)}
},updateRefs:({input:r})=>{const s=r.repositoryId,n=[...e.repos.values()].find(e=>x("R",e.id)===s)
;if(void 0===n)throw new FieldFailure("NOT_FOUND",`Could not resolve to a node with the global id of '${s}'`)
;if(!Se(t,"contents","write"))throw new FieldFailure("FORBIDDEN","Resource not accessible by integration")
;if(n.archived)throw new FieldFailure("FORBIDDEN","Repository was archived so is read-only.")
;return de(e,n,r.refUpdates.map(Mt),t),{clientMutationId:r.clientMutationId}}}}
function Mt({name:e,beforeOid:t,afterOid:r,force:s}){return{name:e,after:r===ce?null:r,force:s??!1,...null==t?{}:{
before:t===ce?null:t}}}function Dt(e,t,r){const{rows:s,headers:n}=Nt(e,t);return{status:200,json:s.map(r),headers:n}}
function Nt(e,t){
const r=Math.min(100,Lt(e.query.get("per_page"),30)),s=Lt(e.query.get("page"),1),n=Math.max(1,Math.ceil(t.length/r)),o=(t,r)=>{
const s=new URL(`${e.world.urls.api}${e.path}`);return s.searchParams.set("page",String(t)),`<${s.href}>; rel="${r}"`
},a=[...s>1?[o(s-1,"prev")]:[],...s<n?[o(s+1,"next"),o(n,"last")]:[],...s>1?[o(1,"first")]:[]];return{
rows:t.slice((s-1)*r,s*r),headers:0===a.length?{}:{link:a.join(", ")}}}function Lt(e,t){const r=Number(e??t)
;return Number.isInteger(r)&&r>0?r:t}function Ut(e,t,r){
const s=`${Y(e,t)}/issues/${r.number}`,n=`${J(e,t)}/${null===r.pull?"issues":"pull"}/${r.number}`,o=`${Y(e,t)}/pulls/${r.number}`
;return{url:s,repository_url:Y(e,t),labels_url:`${s}/labels{/name}`,comments_url:`${s}/comments`,
events_url:`${s}/events`,html_url:n,...Ft(e,t,r),state_reason:null,
comments:[...t.comments.values()].filter(e=>e.issue===r.number).length,...null===r.pull?{}:{draft:r.pull.draft,
pull_request:{url:o,html_url:n,diff_url:`${n}.diff`,patch_url:`${n}.patch`,merged_at:r.pull.mergedAt}}}}
function Ft(e,t,r){const s=null===r.milestone?void 0:t.milestones.get(r.milestone);return{id:r.id,node_id:k(r),
number:r.number,title:r.title,user:z(e,r.user),labels:r.labels.map(r=>Wt(e,t,r)),state:r.state,locked:!1,
active_lock_reason:null,assignee:void 0===r.assignees[0]?null:z(e,r.assignees[0]),assignees:r.assignees.map(t=>z(e,t)),
milestone:void 0===s?null:zt(e,t,s),created_at:r.createdAt,updated_at:r.updatedAt,closed_at:r.closedAt,
author_association:r.user===t.owner?"OWNER":"CONTRIBUTOR",body:r.body}}function Wt(e,t,r){const s=B(e,t,r);return{
id:s.id,node_id:x("LA",s.id),url:`${Y(e,t)}/labels/${encodeURIComponent(s.name)}`,name:s.name,
description:s.description??"",color:s.color,default:!1}}function zt(e,t,r){
const s=`${Y(e,t)}/milestones/${r.number}`,n=[...t.issues.values()].filter(e=>e.milestone===r.number);return{url:s,
html_url:`${J(e,t)}/milestone/${r.number}`,labels_url:`${s}/labels`,id:r.id,node_id:x("MI",r.id),number:r.number,
title:r.title,description:r.description,creator:z(e,r.creator),open_issues:n.filter(e=>"open"===e.state).length,
closed_issues:n.filter(e=>"closed"===e.state).length,state:r.state,created_at:r.createdAt,updated_at:r.createdAt,
due_on:null,closed_at:null}}function Ht(e,t,r){const s=null===t.issues.get(r.issue)?.pull?"issues":"pull";return{
id:r.id,node_id:x("IC",r.id),url:`${Y(e,t)}/issues/comments/${r.id}`,
html_url:`${J(e,t)}/${s}/${r.issue}#issuecomment-${r.id}`,issue_url:`${Y(e,t)}/issues/${r.issue}`,user:z(e,r.user),
created_at:r.createdAt,updated_at:r.updatedAt,author_association:r.user===t.owner?"OWNER":"CONTRIBUTOR",body:r.body}}
function Yt(e,t,r,s){Ye(e,t,r,s)
;const n=`${Y(e,t)}/pulls/${r.number}`,o=`${Y(e,t)}/issues/${r.number}`,a=`${J(e,t)}/pull/${r.number}`,i={self:n,html:a,
issue:o,comments:`${o}/comments`,review_comments:`${n}/comments`,review_comment:`${Y(e,t)}/pulls/comments{/number}`,
commits:`${n}/commits`,statuses:`${Y(e,t)}/statuses/${s.headSha}`},l=(r,s,n)=>({label:`${r}:${s}`,ref:s,sha:n,
user:z(e,r),repo:K(e,He(e,t,r)??t)});return{...Ft(e,t,r),id:s.id,url:n,html_url:a,diff_url:`${a}.diff`,
patch_url:`${a}.patch`,issue_url:o,commits_url:i.commits,review_comments_url:i.review_comments,
review_comment_url:i.review_comment,comments_url:i.comments,statuses_url:i.statuses,merged_at:s.mergedAt,
merge_commit_sha:s.mergeCommit,requested_reviewers:s.reviewers.map(t=>z(e,t)),
requested_teams:s.teamReviewers.map(r=>Zt(e,t.owner,r)),head:l(s.headOwner,s.head,s.headSha),
base:l(t.owner,s.base,s.baseSha),_links:Object.fromEntries(Object.entries(i).map(([e,t])=>[e,{href:t}])),
auto_merge:null,draft:s.draft}}function Jt(e,t,r,s){
const n=Yt(e,t,r,s),o=ze(t,s.baseSha,s.headSha),a=o?.files??[],i=null!==s.mergedAt;return{...n,merged:i,
mergeable:!i||null,rebaseable:!i||null,mergeable_state:i?"unknown":"clean",merged_by:null,
comments:[...t.comments.values()].filter(e=>e.issue===r.number).length,review_comments:0,
maintainer_can_modify:s.maintainerCanModify,commits:o?.ahead.length??0,additions:a.reduce((e,t)=>e+t.additions,0),
deletions:a.reduce((e,t)=>e+t.deletions,0),changed_files:a.length}}function Zt(e,t,r){
const s=e.teams.get(`${t}/${r}`.toLowerCase()),n=s?.id??0;return{id:n,node_id:x("T",n),name:s?.name??r,slug:r,
description:null,privacy:"closed",notification_setting:"notifications_enabled",permission:"pull",
url:`${e.urls.api}/organizations/${e.user(t).id}/team/${n}`,html_url:`${e.urls.server}/orgs/${t}/teams/${r}`,
members_url:`${e.urls.api}/organizations/${e.user(t).id}/team/${n}/members{/member}`,
repositories_url:`${e.urls.api}/organizations/${e.user(t).id}/team/${n}/repos`,type:"organization",
organization_id:e.user(t).id,parent:null}}const Vt=[["members","read"]],Kt=15e3,Qt=[{method:"GET",path:"/user",needs:[],
handle:function(e){if(null===e.actor.user)throw new ApiError(401,"Requires authentication");if(e.actor.app)throw m()
;return{status:200,json:H(e.world,e.actor.user.login)}}},{method:"GET",path:"/users/{username}",needs:[],
handle:function(e){return{status:200,json:H(e.world,Xt(e).login)}}},{method:"GET",
path:"/users/{username}/ssh_signing_keys",needs:[],handle:e=>er(e,"signingKeys")},{method:"GET",
path:"/users/{username}/keys",needs:[],handle:e=>er(e,"keys")},{method:"GET",path:"/orgs/{org}/teams/{slug}",needs:Vt,
handle:function(e){const t=je(e,"org"),{members:r}=tr(e),s={...z(e.world,t),
events_url:`${e.world.urls.api}/orgs/${t}/events`,hooks_url:`${e.world.urls.api}/orgs/${t}/hooks`,
issues_url:`${e.world.urls.api}/orgs/${t}/issues`,members_url:`${e.world.urls.api}/orgs/${t}/members{/member}`,
public_members_url:`${e.world.urls.api}/orgs/${t}/public_members{/member}`,description:null,
has_organization_projects:!1,has_repository_projects:!1,public_repos:1,public_gists:0,followers:0,following:0,
created_at:"2020-01-01T00:00:00Z",updated_at:"2020-01-01T00:00:00Z",archived_at:null,type:"Organization"};return{
status:200,json:{...Zt(e.world,t,je(e,"slug").toLowerCase()),created_at:"2020-01-01T00:00:00Z",
updated_at:"2020-01-01T00:00:00Z",members_count:r.length,repos_count:1,organization:s}}}},{method:"GET",
path:"/orgs/{org}/teams/{slug}/members",needs:Vt,handle:function(e){return Dt(e,tr(e).members,t=>z(e.world,t))}},{
method:"GET",path:"/orgs/{org}/teams/{slug}/memberships/{username}",needs:Vt,handle:function(e){
const t=je(e,"username"),r=tr(e).members.find(e=>e.toLowerCase()===t.toLowerCase());if(void 0===r)throw i();return{
status:200,json:{url:`${e.world.urls.api}/orgs/${je(e,"org")}/teams/${je(e,"slug")}/memberships/${r}`,role:"member",
state:"active"}}}},{method:"GET",path:"/rate_limit",needs:[],handle:function(e){const t={limit:Kt,used:0,remaining:Kt,
reset:rr(e),resource:"core"},r={limit:30,used:0,remaining:30,reset:rr(e),resource:"search"},s={...t,resource:"graphql"}
;return{status:200,json:{resources:{core:t,search:r,graphql:s},rate:t}}}}];function Xt(e){
const t=e.world.users.get(je(e,"username").toLowerCase());if(void 0===t)throw i();return t}function er(e,t){
const r=(Xt(e)[t]??[]).map((e,t)=>({key:e,id:t+1})),s="keys"===t?{}:{title:"A key",created_at:"2020-01-01T00:00:00Z"}
;return Dt(e,r,e=>({...e,...s}))}function tr(e){
const t=e.world.teams.get(`${je(e,"org")}/${je(e,"slug")}`.toLowerCase());if(void 0===t)throw i();return t}
function rr(e){return 3600*Math.floor(e.world.now().getTime()/36e5+1)}function sr(e,t,r){
const s=`${Y(e,t)}/actions/runs/${r.id}`,n=null===t.objects.commit(r.headSha)?null:Q(t,r.headSha),o=nr(r.path);return{
id:r.id,name:r.path,node_id:x("WFR",r.id),check_suite_id:r.id,check_suite_node_id:x("CS",r.id),head_branch:r.headBranch,
head_sha:r.headSha,path:r.path,display_title:r.title??r.path,run_number:1,run_attempt:r.attempt,event:r.event,
status:r.status,conclusion:r.conclusion,workflow_id:o,url:s,html_url:`${J(e,t)}/actions/runs/${r.id}`,pull_requests:[],
created_at:r.createdAt,updated_at:r.startedAt,run_started_at:r.startedAt,actor:z(e,r.actor),
triggering_actor:z(e,r.triggeringActor),referenced_workflows:r.referencedWorkflows,
previous_attempt_url:r.attempt>1?`${s}/attempts/${r.attempt-1}`:null,jobs_url:`${s}/jobs`,logs_url:`${s}/logs`,
check_suite_url:`${Y(e,t)}/check-suites/${r.id}`,artifacts_url:`${s}/artifacts`,cancel_url:`${s}/cancel`,
rerun_url:`${s}/rerun`,workflow_url:`${Y(e,t)}/actions/workflows/${o}`,head_commit:null===n?null:{id:r.headSha,
tree_id:n.tree,message:n.message,timestamp:E(new Date(1e3*n.committer.seconds)),author:{name:n.author.name,
email:n.author.email},committer:{name:n.committer.name,email:n.committer.email}},repository:V(e,t),
head_repository:V(e,t)}}function nr(e){return Buffer.from(e).reduce((e,t)=>(31*e+t)%1000003,7)}function or(e,t,r){
const s=nr(r);return{id:s,node_id:x("W",s),name:r,path:r,state:t.disabledWorkflows.has(r)?"disabled_manually":"active",
created_at:t.createdAt,updated_at:t.createdAt,url:`${Y(e,t)}/actions/workflows/${s}`,
html_url:`${J(e,t)}/blob/${t.defaultBranch}/${r}`,badge_url:`${J(e,t)}/workflows/${encodeURIComponent(r)}/badge.svg`}}
function ar(e,t,r){const{id:s,waitTimer:n,requiredReviewers:o,branchPolicy:a}=r,i=(e,t)=>({id:10*s+e,
node_id:x("GA",10*s+e),type:t});return{...ir(e,t,r),...void 0===r.canAdminsBypass?{}:{
can_admins_bypass:r.canAdminsBypass},protection_rules:[...n>0?[{...i(1,"wait_timer"),wait_timer:n}]:[],...o.length>0?[{
...i(2,"required_reviewers"),prevent_self_review:r.preventSelfReview,reviewers:o.map(r=>lr(e,t,r))
}]:[],...null===a?[]:[i(3,"branch_policy")]],deployment_branch_policy:null===a?null:{protected_branches:"protected"===a,
custom_branch_policies:"custom"===a}}}function ir(e,t,r){return{id:r.id,node_id:x("EN",r.id),name:r.name,
url:`${Y(e,t)}/environments/${encodeURIComponent(r.name)}`,
html_url:`${J(e,t)}/deployments/activity_log?environments_filter=${encodeURIComponent(r.name)}`,created_at:r.createdAt,
updated_at:r.createdAt}}function lr(e,t,r){return r.startsWith("team:")?{type:"Team",reviewer:Zt(e,t.owner,r.slice(5))
}:{type:"User",reviewer:z(e,r)}}
const ur=[["actions","read"]],cr=[["administration","write"]],dr=[ve("GET","/actions/runs/{run_id}",ur,e=>pr(e,mr(e).at(-1))),ve("GET","/actions/runs/{run_id}/attempts/{attempt}",ur,e=>pr(e,mr(e).find(t=>t.attempt===Ae(e,"attempt")))),ve("GET","/actions/runs/{run_id}/approvals",ur,function(e){
return{status:200,json:(mr(e)[0]?.approvals??[]).map(t=>function(e,t,r){return{
environments:r.environments.map(r=>ir(e,t,We(e,t,r))),state:r.state,user:z(e,r.user),comment:r.comment}
}(e.world,e.repo,t))}}),ve("GET","/actions/runs/{run_id}/pending_deployments",ur,function(e){return{status:200,
json:(mr(e)[0]?.pending??[]).map(t=>function(e,t,r){const s=We(e,t,r),{id:n,node_id:o,url:a,html_url:i}=ir(e,t,s)
;return{environment:{id:n,node_id:o,name:s.name,url:a,html_url:i},wait_timer:s.waitTimer,wait_timer_started_at:null,
current_user_can_approve:!1,reviewers:s.requiredReviewers.map(r=>lr(e,t,r))}}(e.world,e.repo,t))}
}),ve("POST","/actions/runs/{run_id}/pending_deployments",[["actions","write"]],function(e){
const{world:t,repo:r,body:s}=e,[n]=mr(e),o=s.raw("environment_ids"),a=s.required("state"),i=[...r.environments.values()].filter(({id:e})=>Array.isArray(o)&&o.includes(e)),u=Re(e)
;if(void 0===n||"approved"!==a&&"rejected"!==a)throw l("Invalid review")
;if(0===i.length||!i.every(({name:e,preventSelfReview:t,requiredReviewers:r})=>n.pending.includes(e)&&r.includes(u)&&!(t&&n.triggeringActor===u)))throw l("There are no pending deployment requests to approve")
;n.approvals.push({environments:i.map(({name:e})=>e),state:a,user:u,comment:s.required("comment")})
;for(const{name:e}of i)n.pending.splice(n.pending.indexOf(e),1);return{status:200,
json:i.map(e=>function(e,t,{id:r,name:s},{headSha:n,headBranch:o,triggeringActor:a,startedAt:i}){
const l=`${Y(e,t)}/deployments/${r}`;return{id:r,node_id:x("DE",r),url:l,sha:n,ref:o??n,task:"deploy",payload:{},
environment:s,description:null,creator:z(e,a),created_at:i,updated_at:i,statuses_url:`${l}/statuses`,
repository_url:Y(e,t)}}(t,r,e,n))}}),ve("GET","/actions/runs/{run_id}/artifacts",ur,function(e){
const t=mr(e)[0]?.id,r=e.query.get("name"),s=e.repo.artifacts.filter(e=>e.runId===t&&(null===r||e.name===r)),{rows:n,headers:o}=Nt(e,s),a=n.map(t=>function(e,t,r){
const s=`${Y(e,t)}/actions/artifacts/${r.id}`;return{id:r.id,node_id:x("MDg6QXJ0",r.id),name:r.name,
size_in_bytes:r.size,url:s,archive_download_url:`${s}/zip`,expired:!1,digest:r.digest,created_at:r.createdAt,
updated_at:r.createdAt,expires_at:E(new Date(Date.parse(r.createdAt)+7776e6)),workflow_run:{id:r.runId,
repository_id:t.id,head_repository_id:t.id}}}(e.world,e.repo,t));return{status:200,json:{total_count:s.length,
artifacts:a},headers:o}}),ve("GET","/environments",ur,function(e){
const t=[...e.repo.environments.values()],{json:r,...s}=Dt(e,t,t=>ar(e.world,e.repo,t));return{...s,json:{
total_count:t.length,environments:r}}}),ve("GET","/environments/{name}",ur,e=>({status:200,json:ar(e.world,e.repo,hr(e))
})),ve("PUT","/environments/{name}",cr,function(e){
const{world:t,repo:r,body:s}=e,n=je(e,"name"),o=We(t,r,n),a=(s.objects("reviewers")??[]).map(e=>{
const r=[...t.users.values()].find(({id:t})=>t===e.integer("id"))
;if("User"!==e.required("type")||void 0===r)throw l("Reviewer not found");return r.login
}),i=s.object("deployment_branch_policy");return r.environments.set(n.toLowerCase(),{...o,requiredReviewers:a,
preventSelfReview:s.boolean("prevent_self_review")??!1,canAdminsBypass:s.boolean("can_admins_bypass")??!0,
branchPolicy:void 0===i?null:!0===i.boolean("protected_branches")?"protected":"custom",
waitTimer:s.integer("wait_timer")??0}),{status:200,json:ar(t,r,hr(e))}
}),ve("DELETE","/environments/{name}",cr,e=>(e.repo.environments.delete(hr(e).name.toLowerCase()),{status:204
})),ve("GET","/environments/{name}/deployment-branch-policies",ur,function(e){
const{id:t,branches:r}=hr(e),{json:s,...n}=Dt(e,[...r.entries()],([e,r])=>{const s=100*t+e;return{id:s,
node_id:x("GBP",s),name:r,type:"branch"}});return{...n,json:{total_count:r.length,branch_policies:s}}})];function mr(e){
const t=e.repo.runs.get(Ae(e,"run_id"));if(void 0===t)throw i();return t}function pr(e,t){if(void 0===t)throw i()
;return{status:200,json:sr(e.world,e.repo,t)}}function hr(e){const t=e.repo.environments.get(je(e,"name").toLowerCase())
;if(void 0===t)throw i();return t}function fr(e,t,r){
const s=`${Y(e,t)}/releases/${r.id}`,n=r.draft?`untagged-${r.id.toString(16).padStart(20,"0")}`:r.tag,o=s=>r.draft?null:`${Y(e,t)}/${s}/${encodeURIComponent(r.tag)}`
;return{url:s,assets_url:`${s}/assets`,
upload_url:`${e.urls.uploads}/repos/${t.owner}/${t.name}/releases/${r.id}/assets{?name,label}`,
html_url:`${J(e,t)}/releases/tag/${encodeURIComponent(n)}`,id:r.id,author:z(e,r.author),node_id:x("RE",r.id),
tag_name:r.tag,target_commitish:r.target,name:r.name,draft:r.draft,immutable:r.immutable,prerelease:r.prerelease,
created_at:r.createdAt,updated_at:r.updatedAt,published_at:r.publishedAt,assets:r.assets.map(s=>gr(e,t,r,s)),
tarball_url:o("tarball"),zipball_url:o("zipball"),body:r.body,...null===r.discussion?{}:{
discussion_url:`${J(e,t)}/discussions/${r.discussion}`}}}function gr(e,t,r,s){
const n=r.draft?`untagged-${r.id.toString(16).padStart(20,"0")}`:r.tag;return{url:`${Y(e,t)}/releases/assets/${s.id}`,
id:s.id,node_id:x("RA",s.id),name:s.name,label:s.label,uploader:z(e,s.uploader),content_type:s.contentType,
state:s.state,size:s.bytes.length,digest:Ee(s),download_count:s.downloads,created_at:s.createdAt,updated_at:s.updatedAt,
browser_download_url:`${J(e,t)}/releases/download/${encodeURIComponent(n)}/${s.name}`}}
const wr=[["contents","read"]],br=[["contents","write"]],$r=[ve("GET","/releases",wr,function(e){
const t=Se(e.actor,"contents","write"),r=[...e.repo.releases.values()].filter(e=>t||!e.draft).reverse()
;return Dt(e,r,t=>fr(e.world,e.repo,t))}),ve("POST","/releases",br,function(e){
const{world:t,repo:r,body:s}=e,n=s.required("tag_name"),o=s.boolean("draft")??!1,a=s.string("target_commitish")??r.defaultBranch,i=!0===s.boolean("generate_release_notes")?jr(e,n,null):"",l=[s.string("body"),i].filter(e=>void 0!==e&&""!==e).join("\n\n"),u=vr(e)
;Ie(n,l),qe(r,{tag:n,target:a,draft:o});const c=s.string("discussion_category_name"),d=o?null:Me(t,r,c,e.actor)
;o||Be(t,r,{id:null,tag:n,target:a},e.actor);const m=t.timestamp(),p={id:t.nextId(),tag:n,target:a,
name:s.string("name")??null,body:""!==l||s.has("body")?l:null,draft:o,prerelease:s.boolean("prerelease")??!1,
immutable:!1,author:Re(e),createdAt:Ge(r,{tag:n,target:a}),updatedAt:m,publishedAt:null,discussion:d,assets:[]}
;r.releases.set(p.id,p),o||De(t,r,p);Ne(r,p,u);const h=fr(t,r,p);return{status:201,json:h,headers:{
location:String(h.url)}}}),ve("POST","/releases/generate-notes",br,function(e){
const t=e.body.required("tag_name"),r=e.body.string("target_commitish")??e.repo.defaultBranch
;if(null===le(e.repo,t)&&null===le(e.repo,r))throw new ApiError(404,"Not Found");return{status:200,json:{name:t,
body:jr(e,t,e.body.string("previous_tag_name")??null)}}
}),ve("GET","/releases/latest",wr,e=>yr(e,Le(e.repo))),ve("GET","/releases/tags/{tag+}",wr,e=>{return yr(e,(t=e.repo,
r=je(e,"tag"),[...t.releases.values()].find(e=>!e.draft&&e.tag===r)??null));var t,r
}),ve("GET","/releases/{release_id}",wr,e=>yr(e,_r(e))),ve("PATCH","/releases/{release_id}",br,function(e){
const{world:t,repo:r,body:s}=e,n=_r(e),o=s.string("tag_name")??n.tag,a=s.string("target_commitish")??n.target,i=s.boolean("draft")??n.draft,u=s.string("body")??n.body,c=vr(e)
;Ie(o,u),s.has("target_commitish")&&qe(r,{tag:o,target:a,draft:i})
;if(n.immutable&&(o!==n.tag||a!==n.target||i))throw l("Cannot change the tag, target or draft state of an immutable release.")
;const d=n.draft&&!i;i||null!==n.discussion||(n.discussion=Me(t,r,s.string("discussion_category_name"),e.actor))
;i||!d&&o===n.tag||Be(t,r,{id:n.id,tag:o,target:a},e.actor);n.tag=o,n.target=a,n.draft=i,
n.name=s.string("name")??n.name,n.body=u,n.prerelease=s.boolean("prerelease")??n.prerelease,n.updatedAt=t.timestamp(),
d&&De(t,r,n);i&&(n.publishedAt=null);(d||void 0!==c||i||n.prerelease)&&Ne(r,n,c);return yr(e,n)
}),ve("DELETE","/releases/{release_id}",br,function(e){const t=_r(e);e.repo.releases.delete(t.id),
e.repo.latestRelease===t.id&&(e.repo.latestRelease=null);return{status:204}})];function yr(e,t){if(null===t)throw i()
;return{status:200,json:fr(e.world,e.repo,t)}}function _r(e){const t=e.repo.releases.get(Ae(e,"release_id"))
;if(void 0===t||t.draft&&!Se(e.actor,"contents","write"))throw i();return t}function vr(e){
const t=e.body.string("make_latest");if(void 0!==t&&!["true","false","legacy"].includes(t))throw u({resource:"Release",
code:"invalid",field:"make_latest"});return t}function jr(e,t,r){
const{repo:s}=e,n=le(s,`tags/${t}`)??ue(s,s.defaultBranch),o=r??Le(s)?.tag??null,a=null===o?null:le(s,`tags/${o}`),i=null===a?new Set:q(s.objects,a),l=null===n?new Set:q(s.objects,n),u=[...s.issues.values()].filter(({pull:e})=>{
const t=e?.mergeCommit??null;return null!==t&&l.has(t)&&!i.has(t)
}),c=J(e.world,s),d=u.map(e=>`* ${e.title} by @${e.user} in ${c}/pull/${e.number}\n`),m=null===o?`${c}/commits/${t}`:`${c}/compare/${o}...${t}`
;return`${0===d.length?"":`## What's Changed\n${d.join("")}\n`}**Full Changelog**: ${m}`}
const Ar=[["contents","read"]],Sr=[["contents","write"]],Or=[ve("POST","/releases/{release_id}/assets",Sr,function(e){
const t=_r(e),r=e.query.get("name")??"",s=e.headers["content-type"]??"";if(""===r)throw u({resource:"ReleaseAsset",
code:"missing_field",field:"name"});if(""===s)throw u({resource:"ReleaseAsset",code:"missing_field",field:"content_type"
});if(Fe(t,"upload"),e.complete&&0===e.bytes.length)throw new ApiError(400,"Bad Content-Length: 0")
;const n=function(e,t,r){const s=xe(r.name);if(t.assets.some(e=>e.name===s))throw u({resource:"ReleaseAsset",
code:"already_exists",field:"name"});const n=e.timestamp(),o={id:e.nextId(),name:s,
label:r.label??(s===r.name?"":r.name),state:r.complete?"uploaded":"starter",contentType:r.contentType,bytes:r.bytes,
uploader:r.uploader,createdAt:n,updatedAt:n,downloads:0};return t.assets.push(o),o}(e.world,t,{name:r,
label:e.query.get("label"),contentType:s,bytes:e.bytes,uploader:Re(e),complete:e.complete})
;if(!e.complete)throw new ApiError(502,"Bad Gateway");return{status:201,json:gr(e.world,e.repo,t,n)}},{uploads:!0,
binary:!0}),ve("GET","/releases/{release_id}/assets",Ar,function(e){const t=_r(e)
;return Dt(e,t.assets,r=>gr(e.world,e.repo,t,r))}),ve("GET","/releases/assets/{asset_id}",Ar,function(e){
const{release:t,asset:r}=Tr(e);if(!e.accept.includes("application/octet-stream"))return{status:200,
json:gr(e.world,e.repo,t,r)};return Rr(r)}),ve("PATCH","/releases/assets/{asset_id}",Sr,function(e){
const{release:t,asset:r}=Tr(e);Fe(t,"update");const s=e.body.string("name"),n=void 0===s?r.name:xe(s)
;if(t.assets.some(e=>e!==r&&e.name===n))throw u({resource:"ReleaseAsset",code:"already_exists",field:"name"})
;return r.name=n,r.label=e.body.string("label")??r.label,r.updatedAt=e.world.timestamp(),{status:200,
json:gr(e.world,e.repo,t,r)}}),ve("DELETE","/releases/assets/{asset_id}",Sr,function(e){const{release:t,asset:r}=Tr(e)
;return Fe(t,"delete"),t.assets.splice(t.assets.indexOf(r),1),{status:204}}),{method:"GET",
path:"/{owner}/{repo}/releases/download/{tag}/{name}",needs:[],handle:function(e){
const t=e.world.repo(je(e,"owner"),je(e,"repo")),r=[...t?.releases.values()??[]].find(t=>!t.draft&&t.tag===je(e,"tag")),s=r?.assets.find(t=>t.name===je(e,"name"))
;if(void 0===s)throw i();return Rr(s)}}];function Rr(e){if("uploaded"!==e.state)throw i();e.downloads+=1;const t={
"content-disposition":`attachment; filename=${e.name}`};return{status:200,bytes:e.bytes,type:e.contentType,headers:t}}
function Tr(e){const t=Ae(e,"asset_id");for(const r of e.repo.releases.values()){const s=r.assets.find(e=>e.id===t)
;if(void 0!==s&&(!r.draft||Se(e.actor,"contents","write")))return{release:r,asset:s}}throw i()}
const Cr=[["contents","read"]],Er=[["contents","write"]],xr=1048576,Ir={100644:"blob",100755:"blob",12e4:"blob",
"040000":"tree",16e4:"commit"},Br=[ve("POST","/git/blobs",Er,function(e){const t=e.body.string("encoding")??"utf-8"
;if("utf-8"!==t&&"base64"!==t)throw d('"encoding" must be utf-8 or base64.')
;const r=Buffer.from(e.body.required("content"),"base64"===t?"base64":"utf8");if(r.length>40*xr){
throw c(422,`${"Sorry, your input was too large to process. Consider creating the blob in a local clone of the"} repository and then pushing it to GitHub.`)
}const s=e.repo.objects.putBlob(r),n=`${Y(e.world,e.repo)}/git/blobs/${s}`;return{status:201,json:{sha:s,url:n},
headers:{location:n}}}),ve("GET","/git/blobs/{sha}",Cr,function(e){const t=je(e,"sha"),r=e.repo.objects.blob(t)
;if(null===r)throw i();if(r.length>100*xr)throw c(403,"This API returns blobs up to 100 MB in size.")
;return e.accept.includes("raw")?{status:200,bytes:r,type:"application/vnd.github.raw; charset=utf-8"}:{status:200,
json:{sha:t,node_id:x("B",`${e.repo.id}${t}`),size:r.length,url:`${Y(e.world,e.repo)}/git/blobs/${t}`,content:kr(r),
encoding:"base64"}}}),ve("POST","/git/trees",Er,function(e){
const{objects:t}=e.repo,r=e.body.string("base_tree")??null,s=null===r?null:t.commit(r),n=s?.tree??r
;if(null!==n&&null===t.tree(n))throw i();const o=vt("tree",e.body.objects("tree")),a=S(t,n,o.map(t=>function(e,t){
const r=t.required("path"),s=t.required("mode"),n=Ir[s]
;if(void 0===n)throw l("tree.mode must be one of 100644, 100755, 040000, 160000, 120000")
;if(!A(r))throw l("tree.path contains a malformed path component");if(null===t.raw("sha"))return{path:r,mode:s,sha:null}
;const o=t.string("content"),a=t.string("sha")
;if(void 0!==o&&void 0!==a)throw l("tree.sha and tree.content may not both be given");if(void 0!==o)return{path:r,
mode:s,sha:e.objects.putBlob(Buffer.from(o))};if(void 0===a)throw l("tree.sha or tree.content must be given")
;if("commit"!==n&&e.objects.typeOf(a)!==n)throw l(`tree.sha ${a} is not a valid ${n}`);return{path:r,mode:s,sha:a}
}(e.repo,t)));if(null===a)throw l("GitRPC::BadObjectState");return{status:201,json:qr(e.world,e.repo,a,!1)}
}),ve("GET","/git/trees/{sha+}",Cr,function(e){
const{objects:t}=e.repo,r=je(e,"sha"),s=le(e.repo,r),n=null!==t.tree(r)?r:null===s?null:t.commit(s)?.tree??null
;if(null===n)throw i();return{status:200,json:qr(e.world,e.repo,n,e.query.has("recursive"))}
}),ve("POST","/git/commits",Er,function(e){
const{objects:t}=e.repo,r=e.body.required("message"),s=e.body.required("tree"),n=e.body.strings("parents")??[]
;if(null===t.tree(s))throw l("Tree SHA does not exist")
;for(const e of n)if(null===t.commit(e))throw l("Parent SHA does not exist or is not a commit object")
;const o=e.body.object("author"),a=e.body.object("committer"),i=void 0===o?Gr(e):Mr(e,o),u=e.actor.app&&void 0===o&&void 0===a,c={
tree:s,parents:n,author:i,committer:u?{...i,name:"GitHub",email:"noreply@github.com"}:void 0===a?i:Mr(e,a),message:r
},d=u?ee:e.body.string("signature"),m=t.putCommit(void 0===d?c:{...c,signature:d});return{status:201,
json:re(e.world,e.repo,m),headers:{location:`${Y(e.world,e.repo)}/git/commits/${m}`}}
}),ve("GET","/git/commits/{sha}",Cr,function(e){const t=je(e,"sha");if(null===e.repo.objects.commit(t))throw i();return{
status:200,json:re(e.world,e.repo,t)}}),ve("POST","/git/tags",Er,function(e){
const t=e.body.required("tag"),r=e.body.required("message"),s=e.body.required("object"),n=e.body.required("type")
;if(!M(`refs/tags/${t}`))throw l(`${t} is not a valid tag name.`);const o=e.repo.objects.typeOf(s)
;if(null===o)throw l("Object does not exist");if(o!==n)throw l(`Object is not a ${n}`)
;const a=e.body.object("tagger"),i=void 0===a?Gr(e):Mr(e,a),u=e.repo.objects.putTag({object:s,type:o,tag:t,tagger:i,
message:r});return{status:201,json:Pr(e,u),headers:{location:`${Y(e.world,e.repo)}/git/tags/${u}`}}
}),ve("GET","/git/tags/{sha}",Cr,e=>({status:200,json:Pr(e,je(e,"sha"))}))];function kr(e){
return e.toString("base64").replace(/.{1,60}/g,"$&\n")}function qr(e,t,r,s){
const{objects:n}=t,o=`${Y(e,t)}/git`,a=s?O(n,r,!0):f(n.tree(r)??[]).map(e=>({path:e.name,mode:e.mode,sha:e.sha}))
;return{sha:r,url:`${o}/trees/${r}`,tree:a.map(e=>{const t=e.mode.padStart(6,"0"),r=Ir[t]??"blob";return{path:e.path,
mode:t,type:r,sha:e.sha,..."blob"===r?{size:n.blob(e.sha)?.length??0}:{},..."commit"===r?{}:{url:`${o}/${r}s/${e.sha}`}}
}),truncated:!1}}function Pr(e,t){const r=e.repo.objects.tag(t);if(null===r)throw i();const s=`${Y(e.world,e.repo)}/git`
;return{node_id:x("TA",`${e.repo.id}${t}`),sha:t,url:`${s}/tags/${t}`,tagger:X(r.tagger),object:{sha:r.object,
type:r.type,url:`${s}/${r.type}s/${r.object}`},tag:r.tag,message:r.message,verification:{verified:!1,reason:"unsigned",
signature:null,payload:null,verified_at:null}}}function Gr(e){
const t=e.world.user(Re(e)),r=`${t.id}+${t.login}@users.noreply.github.com`;return{name:t.login,email:r,
seconds:Math.floor(e.world.now().getTime()/1e3),zone:"+0000"}}function Mr(e,t){
const r=t.string("date"),s=void 0===r?null:v(r)
;if(void 0!==r&&null===s)throw d(`${JSON.stringify(r)} is not a valid date-time.`);const n={
seconds:Math.floor(e.world.now().getTime()/1e3),zone:"+0000"};return{name:t.required("name"),email:t.required("email"),
...s??n}}
const Dr=1048576,Nr=[["contents","read"]],Lr=[ve("GET","/contents",Nr,e=>Ur(e,"")),ve("GET","/contents/{path+}",Nr,e=>Ur(e,je(e,"path")))]
;function Ur(e,t){const{repo:r}=e,s=e.query.get("ref")??r.defaultBranch,n=le(r,s)
;if(null===n)throw new ApiError(404,`No commit found for the ref ${s}`);const{tree:o}=Q(r,n),a=R(r.objects,o,t)
;if(null===a)throw i();const l={...Fr(r,o,a),path:a.path};if("40000"===l.mode){
const t=f(r.objects.tree(l.sha)??[]).map(e=>({...e,path:""===l.path?e.name:`${l.path}/${e.name}`
})).slice(0,1e3).map(t=>({...zr(e,t,s),..."160000"===t.mode?{type:"file"}:{}}));return function(e){
return/vnd\.github(\.v3)?\.object/.test(e.accept)}(e)?{status:200,json:{...zr(e,l,s),entries:t},
type:"application/vnd.github.object+json; charset=utf-8"}:{status:200,json:t}}if("160000"===l.mode){
const n=r.objects.blob(R(r.objects,o,".gitmodules")?.sha??"")?.toString()??"",a=n.split(`path = ${t}\n`)[1]?.split("url = ")[1]?.split("\n")[0]??""
;return{status:200,json:{...zr(e,l,s),submodule_git_url:a}}}const u=r.objects.blob(l.sha)??Buffer.alloc(0)
;if(u.length>104857600)throw c(403,"This API returns blobs up to 100 MB in size.");if(/\braw\b/.test(e.accept))return{
status:200,bytes:u,type:"application/vnd.github.raw; charset=utf-8"};if("120000"===l.mode)return{status:200,json:{
...zr(e,l,s),target:u.toString()}};const d=u.length<=Dr;return{status:200,json:{...zr(e,l,s),content:d?kr(u):"",
encoding:d?"base64":"none"}}}function Fr({objects:e},t,r){let s=r;for(let r=0;"120000"===s?.mode&&r<8;r++){
const r=o.posix.join(o.posix.dirname(s.path),e.blob(s.sha)?.toString()??"");s=r.startsWith("..")?null:R(e,t,r)}
return!0===s?.mode.startsWith("100")?s:r}const Wr={4e4:"dir",12e4:"symlink",16e4:"submodule"};function zr(e,t,r){
const{world:s,repo:n}=e,o=Wr[t.mode]??"file",a=ae(t.path),i=`${Y(s,n)}/contents/${a}?ref=${encodeURIComponent(r)}`,l=`${Y(s,n)}/git/${"dir"===o?"trees":"blobs"}/${t.sha}`,u=`${J(s,n)}/${"dir"===o?"tree":"blob"}/${ae(r)}/${a}`
;return{type:o,size:"dir"===o?0:n.objects.blob(t.sha)?.length??0,name:t.path.split("/").at(-1)??"",path:t.path,
sha:t.sha,url:i,git_url:l,html_url:u,download_url:"file"===o?`${J(s,n)}/raw/${ae(r)}/${a}`:null,_links:{self:i,git:l,
html:u}}}
const Hr=[["pull_requests","read"]],Yr=[["pull_requests","write"]],Jr=65536,Zr=[ve("GET","/pulls",Hr,function(e){
const{world:t,repo:r,query:s}=e,n=s.get("state")??"open",[o,a]=Qr(s.get("head")??"",""),i=s.get("base"),l=[...r.issues.values()].flatMap(e=>null===e.pull?[]:[{
issue:e,pull:e.pull
}]).filter(({issue:e,pull:t})=>!("all"!==n&&e.state!==n||null!==i&&t.base!==i||""!==o&&(t.headOwner.toLowerCase()!==o.toLowerCase()||t.head!==a)))
;"asc"!==(s.get("direction")??(s.has("sort")?"asc":"desc"))&&l.reverse();return Dt(e,l,({issue:e,pull:s})=>Yt(t,r,e,s))
}),ve("POST","/pulls",Yr,function(e){const{world:t,repo:r,body:s}=e
;if(e.actor.app&&!r.pullsCreationAllowed)throw m("GitHub Actions is not permitted to create or approve pull requests.")
;const n=s.required("base"),[o,a]=Qr(s.required("head"),r.owner),i=s.string("title")??"",l=s.string("body")??null
;if(""===i.trim())throw Xr({field:"title",code:"missing_field"});es(i,l,"PullRequest")
;const u=He(t,r,o),c=null===u?null:ue(u,a),d=ue(r,n);if(null===d)throw Xr({field:"base",code:"invalid"})
;if(null===u||null===c)throw Xr({field:"head",code:"invalid"})
;if([...r.issues.values()].some(({state:e,pull:t})=>"open"===e&&t?.headOwner===u.owner&&t.head===a&&t.base===n))throw Xr({
code:"custom",message:`A pull request already exists for ${u.owner}:${a}.`});u!==r&&r.objects.adopt(u.objects)
;const p=ze(r,d,c);if(null===p){throw Xr({code:"custom",
message:`The ${n} branch has no history in common with ${s.required("head")}`})}if(0===p.ahead.length)throw Xr({
code:"custom",message:`No commits between ${n} and ${s.required("head")}`});const h={id:t.nextId(),head:a,
headOwner:u.owner,base:n,headSha:c,baseSha:d,draft:s.boolean("draft")??!1,mergedAt:null,mergeCommit:null,reviewers:[],
teamReviewers:[],reviews:[],maintainerCanModify:u!==r&&(s.boolean("maintainer_can_modify")??!0)},f=I(t,r,{title:i,
body:l,user:Re(e),pull:h});return{...Kr(e,201,{issue:f,pull:h}),headers:{
location:`${t.urls.api}/repos/${r.owner}/${r.name}/pulls/${f.number}`}}
}),ve("GET","/pulls/{number}",Hr,e=>Kr(e,200,Vr(e))),ve("PATCH","/pulls/{number}",Yr,function(e){
const{repo:t,world:r,body:s}=e,{issue:n,pull:o}=Vr(e),a=s.has("body")?s.string("body")??null:n.body,i=s.string("state")??n.state,l=s.string("base")??o.base,u=s.string("title")??n.title
;if(es(u,a,"PullRequest"),"open"!==i&&"closed"!==i)throw Xr({field:"state",code:"invalid"});if(null===ue(t,l))throw Xr({
field:"base",code:"invalid"});if("open"===i&&"closed"===n.state&&null!==o.mergedAt)throw Xr({field:"state",
code:"invalid"})
;n.title=u,n.body=a,o.base=l,o.maintainerCanModify=s.boolean("maintainer_can_modify")??o.maintainerCanModify,
i!==n.state&&(n.closedAt="closed"===i?r.timestamp():null);return n.state=i,n.updatedAt=r.timestamp(),Kr(e,200,{issue:n,
pull:o})}),ve("GET","/pulls/{number}/files",Hr,function(e){
const{world:t,repo:r}=e,{pull:s}=Vr(e),n=ze(r,s.baseSha,s.headSha)?.files??[];return Dt(e,n,e=>oe(t,r,s.headSha,e))
}),ve("GET","/pulls/{number}/commits",Hr,function(e){
const{world:t,repo:r}=e,{pull:s}=Vr(e),n=ze(r,s.baseSha,s.headSha)?.ahead??[];return Dt(e,n,e=>se(t,r,e))
}),ve("GET","/pulls/{number}/reviews",Hr,function(e){const{world:t,repo:r}=e,{issue:s,pull:n}=Vr(e)
;return Dt(e,n.reviews,e=>function(e,t,r,s){const n=`${J(e,t)}/pull/${r.number}`,o=`${Y(e,t)}/pulls/${r.number}`;return{
id:s.id,node_id:x("PRR",s.id),user:z(e,s.user),body:s.body,state:s.state,html_url:`${n}#pullrequestreview-${s.id}`,
pull_request_url:o,author_association:s.user===t.owner?"OWNER":"CONTRIBUTOR",_links:{html:{
href:`${n}#pullrequestreview-${s.id}`},pull_request:{href:o}},submitted_at:s.submittedAt,commit_id:s.commit}}(t,r,s,e))
}),ve("POST","/pulls/{number}/requested_reviewers",Yr,function(e){
const{world:t,repo:r,body:s}=e,{issue:n,pull:o}=Vr(e),a=s.strings("reviewers")??[],i=s.strings("team_reviewers")??[]
;if(a.some(e=>e.toLowerCase()===n.user.toLowerCase()))throw l("Review cannot be requested from pull request author.")
;const u=a.every(e=>t.users.has(e.toLowerCase()))&&i.every(e=>t.teams.has(`${r.owner}/${e}`.toLowerCase()))
;if(!u)throw l(`Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${r.owner}/${r.name} repository.`)
;return o.reviewers=[...new Set([...o.reviewers,...a.map(e=>t.user(e).login)])],
o.teamReviewers=[...new Set([...o.teamReviewers,...i])],{status:201,json:Yt(t,r,n,o)}})];function Vr(e){
const t=e.repo.issues.get(Ae(e,"number"));if(void 0===t||null===t.pull)throw i();return Ye(e.world,e.repo,t,t.pull),{
issue:t,pull:t.pull}}function Kr(e,t,{issue:r,pull:s}){return{status:t,json:Jt(e.world,e.repo,r,s)}}function Qr(e,t){
const r=e.indexOf(":");return r<0?[t,e]:[e.slice(0,r),e.slice(r+1)]}function Xr(e){return u({resource:"PullRequest",...e
})}function es(e,t,r){const s=e.length>256?"title":(t??"").length>Jr?"body":null;if(null===s)return;throw u({resource:r,
code:"custom",field:s,message:`${s} is too long (maximum is ${"title"===s?256:Jr} characters)`})}
const ts=[["issues","read"],["pull_requests","read"]],rs=[["issues","write"],["pull_requests","write"]],ss=[ve("GET","/issues/{number}",ts,e=>os(e,200)),ve("PATCH","/issues/{number}",rs,function(e){
const{world:t,repo:r,body:s}=e,n=ns(e),o=s.has("body")?s.string("body")??null:n.body,a=null===s.raw("milestone")?null:s.integer("milestone")??n.milestone,i=s.string("state")??n.state,l=s.string("title")??n.title
;if(es(l,o,"Issue"),null!==a&&!r.milestones.has(a))throw u({resource:"Issue",code:"invalid",field:"milestone"})
;if("open"!==i&&"closed"!==i)throw u({resource:"Issue",code:"invalid",field:"state"});n.title=l,n.body=o,n.milestone=a,
i!==n.state&&(n.closedAt="closed"===i?t.timestamp():null);n.state=i;const c=s.strings("labels")
;void 0!==c&&(n.labels=as(c.map(e=>B(t,r,e).name)));const d=s.strings("assignees");void 0!==d&&(n.assignees=is(e,d))
;return n.updatedAt=t.timestamp(),os(e,200)}),ve("GET","/issues/{number}/labels",ts,function(e){
return Dt(e,ns(e).labels,t=>Wt(e.world,e.repo,t))
}),ve("POST","/issues/{number}/labels",rs,e=>ls(e,!0)),ve("PUT","/issues/{number}/labels",rs,e=>ls(e,!1)),ve("DELETE","/issues/{number}/labels/{name}",rs,function(e){
const t=ns(e),r=je(e,"name").toLowerCase();if(!t.labels.some(e=>e.toLowerCase()===r))throw i()
;return t.labels=t.labels.filter(e=>e.toLowerCase()!==r),{status:200,json:t.labels.map(t=>Wt(e.world,e.repo,t))}
}),ve("POST","/issues/{number}/assignees",rs,function(e){const t=ns(e)
;return t.assignees=as([...t.assignees,...is(e,e.body.strings("assignees")??[])]).slice(0,10),
t.updatedAt=e.world.timestamp(),os(e,201)}),ve("GET","/issues/{number}/comments",ts,function(e){
const{number:t}=ns(e),r=Date.parse(e.query.get("since")??""),s=[...e.repo.comments.values()].filter(e=>e.issue===t&&!(Date.parse(e.updatedAt)<r))
;return Dt(e,s,t=>Ht(e.world,e.repo,t))}),ve("POST","/issues/{number}/comments",rs,function(e){
const{world:t,repo:r}=e,s=ds(e,!0),n=t.timestamp(),o={id:t.nextId(),issue:ns(e).number,user:Re(e),body:s,createdAt:n,
updatedAt:n};return r.comments.set(o.id,o),cs(e,201,o)
}),ve("GET","/issues/comments/{comment_id}",ts,e=>cs(e,200,us(e))),ve("PATCH","/issues/comments/{comment_id}",rs,function(e){
const t=us(e);return t.body=ds(e,!1),t.updatedAt=e.world.timestamp(),cs(e,200,t)
}),ve("DELETE","/issues/comments/{comment_id}",rs,function(e){return e.repo.comments.delete(us(e).id),{status:204}
}),ve("GET","/assignees/{username}",ts,ms),ve("GET","/collaborators/{username}",[],ms),ve("GET","/labels/{name}",ts,function(e){
const t=e.repo.labels.get(je(e,"name").toLowerCase());if(void 0===t)throw i();return{status:200,
json:Wt(e.world,e.repo,t.name)}}),ve("GET","/milestones",ts,function(e){
const t=e.query.get("state")??"open",r=[...e.repo.milestones.values()].filter(e=>"all"===t||e.state===t)
;return Dt(e,r,t=>zt(e.world,e.repo,t))}),ve("GET","/milestones/{number}",ts,function(e){
const t=e.repo.milestones.get(Ae(e,"number"));if(void 0===t)throw i();return{status:200,json:zt(e.world,e.repo,t)}
}),ve("POST","/milestones",rs,function(e){const{world:t,repo:r,body:s}=e,n=s.required("title")
;if([...r.milestones.values()].some(e=>e.title===n))throw u({resource:"Milestone",code:"already_exists",field:"title"})
;const o={id:t.nextId(),number:r.milestones.size+1,title:n,description:s.string("description")??null,
state:"closed"===s.string("state")?"closed":"open",creator:Re(e),createdAt:t.timestamp()}
;return r.milestones.set(o.number,o),{status:201,json:zt(t,r,o)}})];function ns(e){
const t=e.repo.issues.get(Ae(e,"number"));if(void 0===t)throw i();return t}function os(e,t){return{status:t,
json:Ut(e.world,e.repo,ns(e))}}function as(e){return[...new Set(e)]}function is(e,t){
const r=t.filter(t=>e.world.users.has(t.toLowerCase()));return as(r.map(t=>e.world.user(t).login)).slice(0,10)}
function ls(e,t){const r=ns(e),s=vt("labels",e.body.strings("labels")).map(t=>B(e.world,e.repo,t).name)
;return r.labels=as([...t?r.labels:[],...s]),r.updatedAt=e.world.timestamp(),{status:200,
json:r.labels.map(t=>Wt(e.world,e.repo,t))}}function us(e){const t=e.repo.comments.get(Ae(e,"comment_id"))
;if(void 0===t)throw i();return t}function cs(e,t,r){return{status:t,json:Ht(e.world,e.repo,r)}}function ds(e,t){
const r=e.body.required("body");if(t&&r.length>Jr){throw u({resource:"IssueComment",code:"unprocessable",field:"data",
message:"Body is too long (maximum is 65536 characters)"})}if(""===r.trim())throw u({resource:"IssueComment",
code:"missing_field",field:"body"});return es("",r,"IssueComment"),r}function ms(e){
if(!e.world.users.has(je(e,"username").toLowerCase()))throw i();return{status:204}}
const ps=[["contents","read"]],hs=[["contents","write"]],fs=[ve("GET","/git/ref/{ref+}",ps,function(e){
const t=`refs/${je(e,"ref")}`;if(!e.repo.refs.has(t))throw i();return{status:200,json:gs(e.world,e.repo,t)}
}),ve("GET","/git/matching-refs/{ref+}",ps,function(e){const t=`refs/${je(e,"ref")}`;return{status:200,
json:[...e.repo.refs.keys()].filter(e=>e.startsWith(t)).sort().map(t=>gs(e.world,e.repo,t))}
}),ve("POST","/git/refs",hs,function(e){const t=e.body.required("ref"),r=e.body.required("sha");de(e.world,e.repo,[{
name:t,after:r,force:!1,create:!0}],e.actor);const s=gs(e.world,e.repo,t);return{status:201,json:s,headers:{
location:String(s.url)}}}),ve("PATCH","/git/refs/{ref+}",hs,function(e){
const t=`refs/${je(e,"ref")}`,r=e.body.required("sha");if(!e.repo.refs.has(t))throw l("Reference does not exist")
;return de(e.world,e.repo,[{name:t,after:r,force:e.body.boolean("force")??!1}],e.actor),{status:200,
json:gs(e.world,e.repo,t)}}),ve("DELETE","/git/refs/{ref+}",hs,function(e){const t=`refs/${je(e,"ref")}`
;if(t===`refs/heads/${e.repo.defaultBranch}`)throw l("Cannot delete the default branch");return de(e.world,e.repo,[{
name:t,after:null,force:!0}],e.actor),{status:204}}),ve("GET","/branches",ps,function(e){
const t=[...e.repo.refs.keys()].filter(e=>e.startsWith("refs/heads/")).sort();return Dt(e,t,t=>{
const r=t.slice(11),s=ue(e.repo,r)??"";return{name:r,commit:{sha:s,url:`${Y(e.world,e.repo)}/commits/${s}`},
protected:we(e.repo,t)}})}),ve("GET","/branches/{branch+}",ps,function(e){const t=je(e,"branch"),r=ue(e.repo,t)
;if(null===r)throw new ApiError(404,"Branch not found");const s=`${Y(e.world,e.repo)}/branches/${ae(t)}`;return{
status:200,json:{name:t,commit:se(e.world,e.repo,r),_links:{self:s,html:`${J(e.world,e.repo)}/tree/${ae(t)}`},
protected:we(e.repo,`refs/heads/${t}`),protection:{enabled:null!==ge(e.repo,`refs/heads/${t}`),required_status_checks:{
enforcement_level:"off",contexts:[],checks:[]}},protection_url:`${s}/protection`}}
}),ve("GET","/activity",ps,function(e){
const{world:t,repo:r,query:s}=e,n=s.get("ref")?.replace(/^(?!refs\/)/,"refs/heads/"),o=s.get("activity_type"),a=Number(s.get("after")??1/0),i=Math.min(100,Number(s.get("per_page")??30)),l=r.activity.filter(e=>(void 0===n||e.ref===n)&&(null===o||e.type===o)&&e.id<a).reverse(),u=l.slice(0,i),c=new URL(`${t.urls.api}${e.path}`)
;return c.searchParams.set("after",String(u.at(-1)?.id)),{status:200,headers:l.length>u.length?{
link:`<${c.href}>; rel="next"`}:{},json:u.map(e=>({id:e.id,node_id:x("PSH",e.id),before:e.before,after:e.after,
ref:e.ref,timestamp:e.timestamp,activity_type:e.type,actor:z(t,e.actor)}))}})];function gs(e,t,r){
const s=t.refs.get(r)??"",n=t.objects.typeOf(s)??"commit",o=`${Y(e,t)}/git`;return{ref:r,
node_id:x("REF",`${t.id}:${r}`),url:`${o}/${ae(r)}`,object:{sha:s,type:n,url:`${o}/${n}s/${s}`}}}
const ws=[["contents","read"]],bs=[ve("GET","",[],e=>({status:200,json:K(e.world,e.repo)
})),ve("GET","/commits",ws,function(e){const{world:t,repo:r,query:s}=e,n=le(r,s.get("sha")??r.defaultBranch)
;if(null===n)throw i()
;const o=s.get("path"),a=Date.parse(s.get("since")??""),l=Date.parse(s.get("until")??""),u=e=>1e3*Q(r,e).committer.seconds,c=G(r.objects,n).filter(t=>(null===o||function(e,t,r){
const s=Q(e,t),n=t=>R(e.objects,t,r)?.sha??null,o=s.parents[0];return n(s.tree)!==(void 0===o?null:n(Q(e,o).tree))
}(r,t,o))&&!(u(t)<a)&&!(u(t)>l)&&$s(e,t,"author")&&$s(e,t,"committer")),{rows:d,headers:m}=Nt(e,c);return{status:200,
json:d.map(e=>se(t,r,e)),headers:m}}),ve("GET","/commits/{ref+}",ws,function(e){const t=je(e,"ref"),r=le(e.repo,t)
;if(null===r)throw new ApiError(422,`No commit found for SHA: ${t}`)
;if(e.accept.includes("vnd.github.sha")||/vnd\.github\.v3\.sha/.test(e.accept))return{status:200,bytes:Buffer.from(r),
type:"application/vnd.github.sha; charset=utf-8"};return{status:200,json:ne(e.world,e.repo,r)}
}),ve("GET","/compare/{basehead+}",ws,function(e){const{world:t,repo:r}=e,s=je(e,"basehead"),[n,o,...a]=s.split("...")
;if(void 0===n||void 0===o||a.length>0)throw i();const l=ys(e,n),u=ys(e,o);if(null===l||null===u)throw i()
;const c=ze(r,l,u);if(null===c)throw new ApiError(404,`No common ancestor between ${n} and ${o}.`)
;const d=c.ahead.length,{behind:m}=c,p=e.query.has("page")||e.query.has("per_page")?Nt(e,c.ahead):{
rows:c.ahead.slice(-250),headers:{}},h=Number(e.query.get("page")??"1")<=1,f=`${J(t,r)}/compare`;return{status:200,
headers:p.headers,json:{url:`${Y(t,r)}/compare/${encodeURIComponent(s)}`,html_url:`${f}/${encodeURIComponent(s)}`,
permalink_url:`${f}/${r.owner}:${l.slice(0,7)}...${r.owner}:${u.slice(0,7)}`,
diff_url:`${f}/${encodeURIComponent(s)}.diff`,patch_url:`${f}/${encodeURIComponent(s)}.patch`,base_commit:se(t,r,l),
merge_base_commit:se(t,r,c.mergeBase),status:d>0?m>0?"diverged":"ahead":m>0?"behind":"identical",ahead_by:d,behind_by:m,
total_commits:d,commits:p.rows.map(e=>se(t,r,e)),files:h?c.files.slice(0,300).map(e=>oe(t,r,u,e)):[]}}
}),ve("GET","/immutable-releases",[["administration","read"]],function(e){if(!e.repo.immutableReleases)throw i();return{
status:200,json:{enabled:!0,enforced_by_owner:!1}}})];function $s(e,t,r){const s=e.query.get(r);if(null===s)return!0
;const n=Q(e.repo,t)[r];return n.email===s||n.name===s||n.email.endsWith(`${s}@users.noreply.github.com`)}
function ys(e,t){const r=t.indexOf(":");if(r<0)return le(e.repo,t)
;const s=He(e.world,e.repo,t.slice(0,r)),n=null===s?null:le(s,t.slice(r+1))
;return null!==s&&null!==n&&s!==e.repo&&e.repo.objects.adopt(s.objects),n}
const _s=[ve("GET","/rules/branches/{branch+}",[],function(e){const t=fe(e.repo,`refs/heads/${je(e,"branch")}`)
;return Dt(e,t,t=>({type:t.type,ruleset_source_type:"Repository",ruleset_source:`${e.repo.owner}/${e.repo.name}`,
ruleset_id:t.ruleset,...void 0===t.parameters?{}:{parameters:t.parameters}}))
}),ve("GET","/rulesets",[],e=>Dt(e,[...e.repo.rulesets.entries()],([t,r])=>vs(e,r,t+1))),ve("GET","/rulesets/{ruleset_id}",[],function(e){
const t=Ae(e,"ruleset_id"),r=e.repo.rulesets[t-1];if(void 0===r)throw i()
;const{world:s,actor:n}=e,o=(r.bypass??[]).map(e=>s.user(e)),a={...vs(e,r,t),conditions:{ref_name:{include:[r.pattern],
exclude:[]}},rules:r.rules,current_user_can_bypass:o.some(({id:e})=>e===n.user?.id)?"always":"never",
...Se(n,"administration","write")?{bypass_actors:o.map(e=>({actor_id:e.id,
actor_type:"Bot"===e.type?"Integration":"User",bypass_mode:"always"}))}:{}};return{status:200,json:a}})]
;function vs(e,t,r){const{world:s,repo:n}=e;return{id:r,name:t.name??`Ruleset ${r}`,target:t.target,
source_type:"Repository",source:`${n.owner}/${n.name}`,enforcement:"active",node_id:x("RRS",`${n.id}:${r}`),_links:{
self:{href:`${Y(s,n)}/rulesets/${r}`},html:{href:`${J(s,n)}/rules/${r}`}},created_at:n.createdAt,updated_at:n.createdAt}
}const js=[["actions","read"]],As=[ve("GET","/actions/workflows/{workflow}",js,e=>({status:200,
json:or(e.world,e.repo,Os(e))})),ve("GET","/actions/workflows/{workflow}/runs",js,function(e){
const t=Os(e),{query:r}=e,s=r.get("event"),n=r.get("branch"),o=[...e.repo.runs.values()].flatMap(e=>e.at(-1)??[]).filter(e=>e.path===t).filter(e=>!(null!==s&&e.event!==s||null!==n&&e.headBranch!==n)).sort((e,t)=>t.id-e.id),{rows:a,headers:i}=Nt(e,o),l=a.map(t=>sr(e.world,e.repo,t))
;return{status:200,json:{total_count:o.length,workflow_runs:l},headers:i}
}),ve("POST","/actions/workflows/{workflow}/dispatches",[["actions","write"]],function(e){
const{world:t,repo:r,body:s}=e,n=Os(e),o=s.required("ref"),a=s.raw("inputs")??{}
;if(!jt(a)||Object.values(a).some(e=>"string"!=typeof e))throw d(`For 'properties/inputs', ${JSON.stringify(a)} is not an object of strings.`)
;if(Object.keys(a).length>25)throw d("No more than 25 properties are allowed.")
;if(r.disabledWorkflows.has(n))throw l("Cannot trigger a workflow_dispatch on a disabled workflow")
;const i=o.replace(/^refs\/(?:heads|tags)\//,""),u=le(r,o)
;if(null===u||/^[0-9a-f]{40}$/i.test(o))throw l(`No ref found for: ${o}`);const c=Ss(e,u,n)
;if(null===c||!/^\s+workflow_dispatch:/m.test(c))throw l("Workflow does not have 'workflow_dispatch' trigger")
;const m=function(e){const t=e.split("\n"),r=e=>e.length-e.trimStart().length,s=(e,t)=>{
const s=t.findIndex(t=>e.test(t));if(-1===s)return[]
;const n=r(t[s]??""),o=t.slice(s+1),a=o.findIndex(e=>""!==e.trim()&&r(e)<=n);return-1===a?o:o.slice(0,a)
},n=s(/^\s+inputs:\s*$/,s(/^\s+workflow_dispatch:/,t)),o=r(n.find(e=>""!==e.trim())??"")
;return n.flatMap(e=>r(e)===o?/^\s+([\w-]+):/.exec(e)?.[1]??[]:[])}(c),p=Object.keys(a).filter(e=>!m.includes(e))
;if(p.length>0)throw l(`Unexpected inputs provided: ${JSON.stringify(p)}`)
;const h=t.timestamp(),f=/^run-name:\s*(.+)$/m.exec(c)?.[1]?.replace(/^(['"])(.*)\1$/,"$2"),g=f?.replace(/\$\{\{\s*(?:github\.event\.)?inputs\.([\w-]+)\s*\}\}/g,(e,t)=>"string"==typeof a[t]?a[t]:""),w=Math.max(0,...r.runs.keys())+1,b={
id:w,attempt:1,event:"workflow_dispatch",headSha:u,headBranch:i,path:n,...void 0===g?{}:{title:g},actor:Re(e),
triggeringActor:Re(e),status:"queued",conclusion:null,createdAt:h,startedAt:h,referencedWorkflows:[],approvals:[],
pending:[]};if(r.runs.set(w,[b]),!0!==s.boolean("return_run_details"))return{status:204}
;const{url:$,html_url:y}=sr(t,r,b);return{status:200,json:{workflow_run_id:w,run_url:$,html_url:y}}})]
;function Ss(e,t,r){const s=null===t?null:e.repo.objects.commit(t),n=null===s?null:R(e.repo.objects,s.tree,r)
;return null===n?null:e.repo.objects.blob(n.sha)?.toString("utf8")??null}function Os(e){
const t=`.github/workflows/${je(e,"workflow")}`;if(null===Ss(e,le(e.repo,e.repo.defaultBranch),t))throw i();return t}
const Rs=new class Router{#i;constructor(e){this.#i=e.map(e=>{
const t=[],r=e.path.replace(/\{(\w+)(\+?)\}/g,(e,r,s)=>(t.push(r),"+"===s?"(.*)":"([^/]+)"));return{route:e,names:t,
pattern:new RegExp(`^${r}$`)}})}find(e,t,r){const s="HEAD"===e?"GET":e;for(const{route:e,pattern:n,names:o}of this.#i){
if(e.method!==s||!0===e.uploads!==r)continue;const a=n.exec(t);if(null===a)continue
;const i=o.map((e,t)=>[e,Te(a[t+1]??"")]);return{route:e,params:Object.fromEntries(i)}}return null}
}([...Qt,...bs,...fs,..._s,...Br,...Lr,...Or,...$r,...Zr,...ss,...dr,...As]);function Ts(e,t){try{return function(e,t){
const r=new URL(t.path,"http://github.invalid"),s=function(e,t){if(null===t)return{user:null,permissions:{
contents:"read",issues:"read",pull_requests:"read"},app:!1,token:t};const r=Object.hasOwn(e.tokens,t)?e.tokens[t]:void 0
;if(void 0===r)throw new ApiError(401,"Bad credentials");return{user:e.user(C(r)),permissions:r.permissions,
app:!0===r.app,token:t}}(e,t.token);if("graphql"===t.host){if("POST"!==t.method)throw i();return function(e,t,r){
if(null===t.user)throw new ApiError(401,"This endpoint requires you to be authenticated.");const{query:s,variables:n}=r
;if("string"!=typeof s)return{status:200,json:{errors:[{
message:"A query attribute must be specified and must be a string.",locations:[{line:1,column:1}]}]}}
;const{data:o,errors:a}=(0,At.$L)({schema:Ot,source:s,rootValue:{...Ct(e,t),...Gt(e,t)},variableValues:jt(n)?n:{},
operationName:"string"==typeof r.operationName?r.operationName:null});return{status:200,json:{...void 0===o?{}:{data:o},
...void 0===a?{}:{errors:a.map(Rt)}}}}(e,s,Cs(t.body))}const n=Rs.find(t.method,function(e,{pathname:t}){
return t.replace(/(.)\/$/,"$1").replace(/^\/repositories\/(\d+)/,(t,r)=>{
const s=[...e.repos.values()].find(e=>String(e.id)===r);return void 0===s?t:`/repos/${s.owner}/${s.name}`})
}(e,r),"uploads"===t.host);if(null===n)throw i();const{route:o,params:a}=n;if(void 0!==a.owner){
const n=e.formerNames.get(`${a.owner}/${a.repo}`.toLowerCase())
;if(void 0!==n&&Oe(s,n))return function(e,{method:t},r,{id:s}){
const n=r.pathname.replace(/^\/repos\/[^/]+\/[^/]+/,""),o=`${e.urls.api}/repositories/${s}${n}${r.search}`,a="GET"===t||"HEAD"===t
;return{status:a?301:307,json:{message:a?"Moved Permanently":"Temporary Redirect",url:o,
documentation_url:"https://docs.github.com/rest"},headers:{location:o}}}(e,t,r,n);const o=e.repo(a.owner,a.repo??"")
;if(null===o)throw i()
;if(o.archived&&"GET"!==t.method&&"HEAD"!==t.method)throw new ApiError(403,"Repository was archived so is read-only.")}
const l={world:e,actor:s,params:a,query:r.searchParams,body:new Fields(!0===o.binary?{}:Cs(t.body)),bytes:t.body,
complete:t.complete,headers:t.headers,accept:t.headers.accept??"",path:t.path
},u=o.needs.map(([e,t])=>`${e}=${t}`).join("; ");!function(e,t,r){if(0===t.length||t.some(([t,r])=>Se(e,t,r)))return
;if(null===e.user)throw new ApiError(401,"Requires authentication");throw new ApiError(403,m().message,{headers:{
"x-accepted-github-permissions":r}})}(s,o.needs,u);const c=o.handle(l);return""===u?c:{...c,headers:{
"x-accepted-github-permissions":u,...c.headers}}}(e,t)}catch(e){if(!(e instanceof ApiError))throw e;return{
status:e.status,json:e.body(),headers:e.headers}}}function Cs(e){if(0===e.length)return{};let t;try{
t=JSON.parse(e.toString("utf8"))}catch{throw new ApiError(400,"Problems parsing JSON")}if(Array.isArray(t))return{
labels:t};if(!jt(t))throw new ApiError(400,"Body should be a JSON object");return t}async function Es(e,t,r=0){
const s=(0,$t.createServer)((r,s)=>{(async function(e,t,r,s){if(null!==e.adminToken&&(n=r.url??"/",
n.startsWith(`${ct}/`)))return void await async function(e,t,r,s){
const{body:n}=await xs(r),{method:o="GET",url:a="/",headers:i}=r,{status:l,json:u}=function(e,t,r){
if(r.authorization!==`Bearer ${t}`)return bt(401,"The admin token is missing or wrong.")
;for(const{method:t,pattern:s,handle:n}of wt){const o=t===r.method?s.exec(r.url):null;if(null!==o)try{return{status:200,
json:n(e,0===r.body.length?{}:JSON.parse(r.body.toString()),o[1]??"")}}catch(e){
return bt(422,e instanceof Xe.G?ut(e):e.message)}}return bt(404,`There is no ${r.method} ${r.url}.`)}(e,t,{method:o,
url:a,authorization:i.authorization??"",body:n});s.writeHead(l,{"content-type":"application/json; charset=utf-8"}),
s.end(`${JSON.stringify(u)}\n`)}(e.admin,e.adminToken,r,s);var n;const o=function(e,t){
const{path:r,host:s}=function(e,t){const[,r,s]=/^\/api\/(v3|uploads|graphql)(.*)$/.exec(e)??[];if("v3"===r)return{
path:s??"/",host:"api"};if("uploads"===r)return{path:s??"/",host:"uploads"}
;const n="graphql"===r||/^\/graphql(\?|$)/.test(e);return{path:e,host:t?"uploads":n?"graphql":"api"}
}(t.url??"/",e),n=Object.fromEntries(Object.entries(t.headers).map(([e,t])=>[e,Array.isArray(t)?t.join(", "):t??""]))
;return{method:t.method??"GET",path:r,host:s,status:0,
token:/^(?:bearer|token)\s+(\S+)$/i.exec(n.authorization??"")?.[1]??null,startedAt:Date.now(),endedAt:0,
requestHeaders:n,requestBody:Buffer.alloc(0),responseHeaders:{},responseBody:Buffer.alloc(0),intercepted:!1}
}(t,r),a=e.requests.push(o)-1,{body:i,complete:l}=await xs(r);o.requestBody=i,e.latencyMs>0&&await(0,
yt.setTimeout)(e.latencyMs);const u={...o,headers:o.requestHeaders,body:i,complete:l},c={index:a,host:o.host,
method:o.method,path:o.path,body:i,token:o.token},d=await Is(e,{phase:"before",...c}),m="break-upload"===d?.kind
;if(o.intercepted=null!==d,null!==d&&!m)return void ks(o,s,null,d);const h=Ts(e.world,{...u,complete:l&&!m
}),f=function(e,t,r,s){
const n=e.world.now(),o=r.bytes??(void 0===r.json?Buffer.alloc(0):Buffer.from(JSON.stringify(r.json))),a=`W/"${(0,
p.createHash)("sha256").update(o).digest("hex")}"`,i="GET"===t.method||"HEAD"===t.method,l=i&&200===r.status&&t.requestHeaders["if-none-match"]===a,u=r.type??(void 0===r.json?null:"application/json; charset=utf-8"),c=Math.floor(n.getTime()/36e5),d=Math.min(Kt-1,s+1)
;return{status:l?304:r.status,headers:{date:n.toUTCString(),server:"github.com",...null===u||l?{}:{"content-type":u},
...i&&200===r.status?{etag:a}:{},"x-github-media-type":"github.v3; format=json","x-github-request-id":Bs(s),
"x-ratelimit-limit":String(Kt),"x-ratelimit-remaining":String(Kt-d),"x-ratelimit-used":String(d),
"x-ratelimit-reset":String(3600*(c+1)),"x-ratelimit-resource":"graphql"===t.host?"graphql":"core",...r.headers},
body:l?Buffer.alloc(0):o}}(e,o,h,a);if(m)return void ks(o,s,f,"reset"===d.then?{kind:"reset"}:null);const g=await Is(e,{
phase:"after",...c,response:f});o.intercepted=null!==g,ks(o,s,f,g)})(e,t,r,s).catch(e=>{
s.destroy(e instanceof Error?e:void 0)})});s.keepAliveTimeout=6e4,await new Promise((e,t)=>{s.once("error",t),
s.listen(r,"127.0.0.1",e)});const{port:n}=s.address();return{url:`http://127.0.0.1:${n}`,close:()=>function(e){
return new Promise(t=>{e.close(()=>t()),e.closeAllConnections()})}(s)}}function xs(e){return new Promise(t=>{const r=[]
;e.on("data",e=>r.push(e)),e.on("error",()=>{}),e.on("close",()=>t({body:Buffer.concat(r),complete:e.complete})),
e.on("end",()=>t({body:Buffer.concat(r),complete:e.complete}))})}async function Is(e,t){
const r=await(e.interceptor?.(t))??null;return"delay"!==r?.kind?r:(await(0,yt.setTimeout)(r.ms),null)}function Bs(e){
const t=(0,p.createHash)("sha256").update(String(e)).digest("hex").toUpperCase()
;return[t.slice(0,4),t.slice(4,10),t.slice(10,17),t.slice(17,24),t.slice(24,32)].join(":")}function ks(e,t,r,s){
const n="answer"===s?.kind?function(e){const{status:t,body:r=""}=e,s="string"==typeof r||Buffer.isBuffer(r),n=s?{}:{
"content-type":"application/json; charset=utf-8"},o={date:(new Date).toUTCString(),...n,...e.headers};return{status:t,
headers:o,body:Buffer.from(s?r:JSON.stringify(r))}}(s):r;if(e.endedAt=Date.now(),"hang"===s?.kind)return
;if("reset"===s?.kind||null===n||t.destroyed)return void t.socket?.resetAndDestroy()
;const o="truncate"===s?.kind?n.body.subarray(0,s.bytes??n.body.length>>1):n.body;e.status=n.status,
e.responseHeaders=n.headers,e.responseBody=o
;const a="HEAD"===e.method||204===n.status||304===n.status,i=a&&"HEAD"!==e.method?{}:{
"content-length":String(n.body.length)};t.writeHead(n.status,{...n.headers,...i}),
"truncate"===s?.kind?t.write(o,()=>t.socket?.destroy()):t.end(a?void 0:o)}const qs="embedded-github-token",Ps={[qs]:{
login:"github-actions[bot]",app:!0,permissions:{contents:"write",pull_requests:"write",actions:"read",issues:"write",
discussions:"write"}}};async function Gs(e){
const{owner:t,repo:r,defaultBranch:s="main",repositoryId:n=1000001}=e,o=new World({...e.tokens??Ps})
;o.users.has(t.toLowerCase())||o.users.set(t.toLowerCase(),{login:t,id:o.nextId(),type:"Organization"})
;const a=o.addRepo(t,r,n,s),{files:i,commitMessage:l="Initial commit",commitDate:u,commitSha:c}=e,d=Ze(o,a,i,l,{
...void 0===u?{}:{date:u},...void 0===c?{}:{sha:c},...void 0===e.commitParents?{}:{parents:e.commitParents},
...void 0===e.commitAuthor?{}:{author:e.commitAuthor}}),m=new Admin(o,a),p={world:o,admin:m,
adminToken:e.adminToken??null,requests:[],latencyMs:e.latencyMs??0,interceptor:e.intercept??null
},h=await Es(p,!1,e.port),f=await Es(p,!0);return Object.assign(o.urls,!0===e.enterpriseServer?{api:`${h.url}/api/v3`,
server:h.url,uploads:`${h.url}/api/uploads`,graphql:`${h.url}/api/graphql`}:{api:h.url,server:h.url,uploads:f.url,
graphql:`${h.url}/graphql`}),{apiUrl:o.urls.api,uploadsUrl:o.urls.uploads,graphqlUrl:o.urls.graphql,
serverUrl:o.urls.server,owner:t,repo:r,repositoryId:String(n),defaultBranch:s,commitSha:d,requests:p.requests,
tokens:o.tokens,adminUrl:void 0===e.adminToken?null:`${h.url}${ct}`,admin:m,setInterceptor:e=>{p.interceptor=e},
close:async()=>{await Promise.all([h.close(),f.close()])}}}class SeedError extends Error{}function Ms(e){let t;try{
t=JSON.parse(e)}catch(e){throw new SeedError(`It is not JSON: ${e instanceof Error?e.message:String(e)}`,{cause:e})}
const r=it.safeParse(t);if(!r.success)throw new SeedError(ut(r.error));return r.data}async function Ds(e,t={}){
const{files:r={},tags:s=[],users:n=[],environments:o={},rulesets:a=[],runs:i=[],...l}=e,u=await Gs({...l,files:lt(r),
...t});try{for(const e of s)u.admin.setRef(`refs/tags/${e}`,u.commitSha);for(const e of n)u.admin.addUser(e)
;for(const[e,t]of Object.entries(o))u.admin.setEnvironment(e,t);u.admin.setRules(a)
;for(const e of i)u.admin.createRun(e)}catch(e){
throw await u.close(),e instanceof ApiError?new SeedError(`tags: ${e.message}`,{cause:e}):e}return u}const Ns=(0,
a.promisify)(s.execFile),Ls=268435456;async function Us(e){
const t=(await(0,n.readdir)(e).catch(()=>[])).includes(".git")?await Js(e,"rev-parse","--verify","--quiet","HEAD").catch(()=>""):""
;if(""===t)throw new SeedError(`${e} is not the top of a git clone that has a commit.`)
;const r=await Js(e,"remote","get-url","origin").catch(()=>""),[,s="octo",a=(0,
o.basename)(e)]=/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(r)??[];return{owner:s,repo:a,
defaultBranch:await Js(e,"symbolic-ref","--quiet","--short","HEAD").catch(()=>"main"),commitSha:t,
commitMessage:await Js(e,"log","-1","--format=%B"),commitDate:await Js(e,"log","-1","--format=%cI"),files:await Ys(e)}}
const Fs=2e4;async function Ws(e,t){const r=t?null:await async function(e){
const t=process.env.GIT_SSH_COMMAND??"ssh -o BatchMode=yes -o ConnectTimeout=5",r={...process.env,
GIT_TERMINAL_PROMPT:"0",GIT_SSH_COMMAND:t
},s=["-C",e,"ls-remote","--symref","origin","HEAD","refs/heads/*","refs/tags/*"];try{return(await Ns("git",s,{env:r,
timeout:1e4,maxBuffer:Ls})).stdout}catch{return null}
}(e),s=await Js(e,"for-each-ref","--format=%(objectname)\t%(refname)\n%(*objectname)\t%(refname)^{}","refs/heads","refs/tags","refs/remotes/origin"),n=s.includes("\trefs/remotes/origin/"),o=(r??s).split("\n").map(e=>e.split("\t")).filter(([,e=""])=>null!==r||!n||!e.startsWith("refs/heads/")).map(([e,t=""])=>[e,t.replace(/^refs\/remotes\/origin\//,"refs/heads/")]).filter(([e,t])=>/^[0-9a-f]{40}$/.test(e)&&t.startsWith("refs/")&&"refs/heads/HEAD"!==t),a=new Map(o.map(([e,t])=>[t,e])),i=new Map(o.filter(([,e])=>!e.endsWith("^{}")).map(([e,t])=>[t,{
sha:e,commit:a.get(`${t}^{}`)??e
}])),l=null===r?null:/^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(r)?.[1]??null,u=await Js(e,"symbolic-ref","--quiet","--short","refs/remotes/origin/HEAD").catch(()=>""),c=["HEAD",...[...i.values()].map(({commit:e})=>e)].join("\n"),d=["log","--ignore-missing","--stdin",`--max-count=${Fs}`,"--format=%H%x09%P%x09%cI%x09%s"],m=(await Zs(e,["-c","log.showSignature=false",...d],`${c}\n`)).toString().trim(),p=(await Zs(e,["for-each-ref","--format=%(refname)%00%(contents)%00%(creatordate:iso-strict)%00"])).toString().split("\0")
;return{defaultBranch:l??(""===u?null:u.slice(7)),refs:i,commits:m.split("\n").map(e=>{
const[t="",r="",s="",...n]=e.split("\t");return{sha:t,parents:r.split(" ").filter(e=>""!==e),date:s,subject:n.join("\t")
}}),tags:new Map(p.flatMap((e,t)=>t%3==0?[[e.trim(),{message:p[t+1]??"",date:p[t+2]??""}]]:[])),
asked:null===r?null:await Js(e,"remote","get-url","origin")}}
async function zs({admin:e,commitSha:t,defaultBranch:r},s,n,{author:o,about:a,without:i}){
const l=new Set(n.commits.map(({sha:e})=>e)),u=new Set([r,...i].map(e=>`refs/heads/${e}`)),c=[...n.refs].filter(([e])=>!u.has(e)),d=new Set(a.map(e=>n.refs.get(`refs/heads/${e}`)?.commit)),m=[...new Set(c.map(([,{commit:e}])=>e))].filter(e=>!l.has(e)),p=m.map(e=>({
sha:e,parents:[],date:"",subject:"Not in this clone"}))
;for(const{sha:r,parents:a,date:i,subject:u}of[...n.commits,...p]){if(r===t)continue;const n={author:o,
parents:a.filter(e=>l.has(e)),...""===i?{}:{date:i}},c=d.has(r)&&l.has(r)?{files:await Ys(s,r)}:{};e.importCommit(r,u,{
...n,...c})}for(const[t,{sha:r,commit:s}]of c){const{message:o,date:a}=n.tags.get(t)??{message:"",date:""}
;r===s?e.setRef(t,r):e.createAnnotatedTag(t.slice(10),s,o,a||void 0,r)}}const Hs=["100644","100755","120000"]
;async function Ys(e,t="HEAD"){const r=(await Zs(e,["ls-tree","-r","-z",t])).toString().split("\0").flatMap(e=>{
const[,t,r,s]=/^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(e)??[],n=Hs.find(e=>e===t)
;return void 0===n||void 0===r||void 0===s?[]:[{mode:n,sha:r,path:s}]
}),s=await Zs(e,["cat-file","--batch"],r.map(({sha:e})=>`${e}\n`).join("")),n={};let o=0;for(const{mode:e,path:t}of r){
const r=s.indexOf("\n",o)+1,a=r+Number(s.toString("latin1",o,r).split(" ")[2]);n[t]={
content:Buffer.from(s.subarray(r,a)),mode:e},o=a+1}return n}async function Js(e,...t){
return(await Zs(e,t)).toString().trim()}async function Zs(e,t,r=""){const s=Ns("git",["-C",e,...t],{encoding:"buffer",
maxBuffer:Ls});return s.child.stdin?.on("error",()=>{}).end(r),(await s).stdout}}};
