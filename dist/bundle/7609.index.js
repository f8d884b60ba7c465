export const id=7609;export const ids=[7609];export const modules={7609:((e,t,r)=>{r.d(t,{uV:()=>SeedError,BE:()=>gs,
dS:()=>us,W0:()=>hs,bS:()=>ps,yk:()=>ls,Nt:()=>cs});var n=r(31421),s=r(51455),o=r(76760),a=r(57975)
;class ApiError extends Error{status;errors;headers;constructor(e,t,r={}){super(t),this.name="ApiError",this.status=e,
this.errors=r.errors??null,this.headers=r.headers??{}}body(){return{message:this.message,...null===this.errors?{}:{
errors:this.errors},documentation_url:"https://docs.github.com/rest",status:String(this.status)}}}function i(){
return new ApiError(404,"Not Found")}function l(e){if(null==e)throw i();return e}function u(e){
return new ApiError(422,e)}function c(...e){return new ApiError(422,"Validation Failed",{errors:e})}function d(e,t){
return new ApiError(e,t,{errors:[{resource:"Blob",field:"data",code:"too_large"}]})}function m(e){
return u(`Invalid request.\n\n${e}`)}function p(e="Resource not accessible by integration"){return new ApiError(403,e)}
class FieldFailure extends Error{type;constructor(e,t){super(t),this.type=e}}var f=r(77598);function h(e,t){return(0,
f.createHash)("sha1").update(`${e} ${t.length}\0`).update(t).digest("hex")}function g(e){
const t=e=>Buffer.from("40000"===e.mode?`${e.name}/`:e.name);return[...e].sort((e,r)=>Buffer.compare(t(e),t(r)))}
function b(e){return Buffer.concat(g(e).flatMap(e=>[Buffer.from(`${e.mode} ${e.name}\0`),Buffer.from(e.sha,"hex")]))}
function w(e){const t=e=>e.replace(/[<>\n\0]/g,"").trim();return`${t(e.name)} <${t(e.email)}> ${e.seconds} ${e.zone}`}
function y(e){return v(e,"")}function $(e){
const t=void 0===e.signature?"":`gpgsig ${e.signature.trimEnd().replaceAll("\n","\n ")}\n`;return Buffer.from(v(e,t))}
function v(e,t){
const r=e.parents.map(e=>`parent ${e}\n`).join(""),n=`author ${w(e.author)}\ncommitter ${w(e.committer)}\n`
;return`tree ${e.tree}\n${r}${n}${t}\n${e.message}`}function _(e){
const t=`object ${e.object}\ntype ${e.type}\ntag ${e.tag}\ntagger ${w(e.tagger)}\n`
;return Buffer.from(`${t}\n${e.message}`)}function j(e){const t=Date.parse(e);if(!Number.isFinite(t))return null
;const r=/([+-]\d\d):?(\d\d)$/.exec(e);return{seconds:Math.floor(t/1e3),zone:null===r?"+0000":`${r[1]}${r[2]}`}}
const A="4b825dc642cb6eb9a060e54bf8d69288fbee4904";class ObjectStore{#e=new Map([[A,{type:"tree",value:[]}]])
;putBlob(e){return this.#t(h("blob",e),{type:"blob",value:e})}putTree(e){return this.#t(h("tree",b(e)),{type:"tree",
value:e})}putCommit(e,t=h("commit",$(e))){return this.#t(t,{type:"commit",value:e})}putTag(e,t=h("tag",_(e))){
return this.#t(t,{type:"tag",value:e})}#t(e,t){return this.#e.has(e)||this.#e.set(e,t),e}typeOf(e){
return this.#e.get(e)?.type??null}blob(e){const t=this.#e.get(e);return"blob"===t?.type?t.value:null}tree(e){
const t=this.#e.get(e);return"tree"===t?.type?t.value:null}commit(e){const t=this.#e.get(e)
;return"commit"===t?.type?t.value:null}tag(e){const t=this.#e.get(e);return"tag"===t?.type?t.value:null}peel(e){let t=e
;for(let e=this.tag(t);null!==e;e=this.tag(t))t=e.object;return"commit"===this.typeOf(t)?t:null}commitsWithPrefix(e){
return[...this.#e].filter(([t,r])=>"commit"===r.type&&t.startsWith(e)).map(([e])=>e)}encoded(){
return new Map([...this.#e].map(([e,t])=>{
const r=(({type:e,value:t})=>"blob"===e?t:"tree"===e?b(t):"commit"===e?$(t):_(t))(t)
;return[e,Buffer.concat([Buffer.from(`${t.type} ${r.length}\0`),r])]}))}adopt(e){for(const[t,r]of e.#e)this.#t(t,r)}}
function S(e){return e.split("/").every(e=>""!==e&&!/^(\.|\.\.|\.git)$/i.test(e))&&!e.includes("\0")}function O(e,t,r){
const n=new Map((e.tree(t??A)??[]).map(e=>[e.name,e])),s=new Map;for(const e of r){const t=e.path.indexOf("/");if(t>=0){
const r=e.path.slice(0,t),n=s.get(r)??[];n.push({...e,path:e.path.slice(t+1)}),s.set(r,n)
}else if(null!==e.sha)n.set(e.path,{mode:e.mode.replace(/^0/,""),name:e.path,sha:e.sha
});else if(!n.delete(e.path))return null}for(const[t,r]of s){const s=n.get(t),o=O(e,"40000"===s?.mode?s.sha:null,r)
;if(null===o)return null;o===A?n.delete(t):n.set(t,{mode:"40000",name:t,sha:o})}return e.putTree([...n.values()])}
function R(e,t,r=!1,n=""){return g(e.tree(t)??[]).flatMap(t=>{const s={path:`${n}${t.name}`,mode:t.mode,sha:t.sha}
;if("40000"!==t.mode)return[s];const o=R(e,t.sha,r,`${s.path}/`);return r?[s,...o]:o})}function E(e,t,r){let n={path:"",
mode:"40000",sha:t};for(const t of r.split("/").filter(e=>""!==e)){const r=(e.tree(n.sha)??[]).find(e=>e.name===t)
;if(void 0===r)return null;n={path:""===n.path?t:`${n.path}/${t}`,mode:r.mode,sha:r.sha}}return n}const C={
login:"github-actions[bot]",id:41898282,type:"Bot"};class World{urls={api:"",uploads:"",graphql:"",server:""}
;repos=new Map;formerNames=new Map;users=new Map;teams=new Map;tokens;clockOffset=0;#r=1e3;constructor(e){this.tokens=e,
this.users.set(C.login,C);for(const t of Object.values(e))this.user(T(t))}nextId(){return this.#r+=1,this.#r}now(){
return new Date(Date.now()+this.clockOffset)}timestamp(){return I(this.now())}user(e){
const t=this.users.get(e.toLowerCase());if(void 0!==t)return t;const r={login:e,id:this.nextId(),
type:e.endsWith("[bot]")?"Bot":"User"};return this.users.set(e.toLowerCase(),r),r}repo(e,t){
return this.repos.get(`${e}/${t}`.toLowerCase())??null}addRepo(e,t,r,n,{fork:s=!1,seenBy:o=null}={}){
const a=this.timestamp(),i={id:r,owner:this.user(e).login,name:t,defaultBranch:n,fork:s,seenBy:o,createdAt:a,pushedAt:a,
objects:new ObjectStore,refs:new Map,releases:new Map,latestRelease:null,issues:new Map,comments:new Map,labels:new Map,
milestones:new Map,runs:new Map,environments:new Map,artifacts:[],disabledWorkflows:new Set,activity:[],rulesets:[],
protections:[],immutableReleases:!1,immutableTags:new Set,pullsCreationAllowed:!0,workflowGuard:!1,
discussionCategories:null,archived:!1};return this.repos.set(`${e}/${t}`.toLowerCase(),i),i}}function T(e){
return!0!==e.app||e.login.endsWith("[bot]")?e.login:C.login}function I(e){
return e.toISOString().replace(/\.\d{3}Z$/,"Z")}function x(e,t){
return`${e}_${Buffer.from(`${e}:${t}`).toString("base64url")}`}function B(e,t,r){const n=e.timestamp(),s={...r,
id:e.nextId(),number:t.issues.size+1,state:"open",labels:[],assignees:[],milestone:null,createdAt:n,updatedAt:n,
closedAt:null};return t.issues.set(s.number,s),s}function k(e,t,r){const n=t.labels.get(r.toLowerCase())
;if(void 0!==n)return n;const s={id:e.nextId(),name:r,color:"ededed",description:null}
;return t.labels.set(r.toLowerCase(),s),s}function q(e){return x(null===e.pull?"I":"PR",e.id)}function P(e,t,r){
const n=new Set,s=[t];for(let t=s.pop();void 0!==t&&!n.has(r??"");t=s.pop())n.has(t)||(n.add(t),
s.push(...e.commit(t)?.parents??[]));return n}function G(e,t,r){return P(e,t,r).has(r)}function D(e,t,r=new Set){
const n=[...P(e,t)].filter(e=>!r.has(e)),s=new Map(n.map(e=>[e,0]))
;for(const t of n)for(const r of e.commit(t)?.parents??[]){const e=s.get(r);void 0!==e&&s.set(r,e+1)}
const o=t=>e.commit(t)?.committer.seconds??0,a=n.filter(e=>0===s.get(e)),i=[];for(;a.length>0;){a.sort((e,t)=>o(e)-o(t))
;const t=a.pop();i.push(t);for(const r of e.commit(t)?.parents??[]){const e=(s.get(r)??0)-1;s.has(r)&&(s.set(r,e),
0===e&&a.push(r))}}return i}function M(e){const t=e.split("/")
;return e.startsWith("refs/")&&t.length>=3&&t.every(e=>""!==e&&!e.startsWith(".")&&!e.endsWith(".lock"))&&!e.includes("..")&&!e.includes("@{")&&!e.endsWith(".")&&!/[\u0000-\u0020\u007f~^:?*[\\]/.test(e)
}function N(e,t){if("~ALL"===t)return!0
;const r=t.split(/(\*\*|\*|\?)/).map(e=>"**"===e?".*":"*"===e?"[^/]*":"?"===e?"[^/]":e.replace(/[.+^${}()|[\]\\]/g,"\\$&")).join("")
;return new RegExp(`^${r}$`).test(e)}var L=r(37291);function U(e,t,r){
const n=t=>new Map(R(e,t).map(e=>[e.path,e])),s=n(t??A),o=n(r)
;return[...new Set([...s.keys(),...o.keys()])].filter(e=>s.get(e)?.sha!==o.get(e)?.sha||s.get(e)?.mode!==o.get(e)?.mode).sort((e,t)=>Buffer.compare(Buffer.from(e),Buffer.from(t))).map(t=>function(e,t,r,n){
const s=void 0===r?"added":void 0===n?"removed":"modified",o=n??r??"",a=(void 0===r?null:e.blob(r))??Buffer.alloc(0),i=(void 0===n?null:e.blob(n))??Buffer.alloc(0)
;if(a.includes(0)||i.includes(0))return{path:t,status:s,sha:o,additions:0,deletions:0,patch:null}
;const l=0===a.length||0===i.length?1/0:1e3,u={context:3,maxEditLength:l
},c=(0,L.YB)("","",a.toString(),i.toString(),void 0,void 0,u);if(void 0===c)return{path:t,status:s,sha:o,additions:z(i),
deletions:z(a),patch:null}
;const d=c.hunks.flatMap(e=>e.lines),m=d.filter(e=>e.startsWith("+")).length,p=d.filter(e=>e.startsWith("-")).length
;return{path:t,status:s,sha:o,additions:m,deletions:p,patch:c.hunks.flatMap(F).join("\n")}
}(e,t,s.get(t)?.sha,o.get(t)?.sha))}function F({oldStart:e,oldLines:t,newStart:r,newLines:n,lines:s}){
return[`@@ -${W(e,t)} +${W(r,n)} @@`,...s]}function W(e,t){const r=0===t?e-1:e;return 1===t?String(r):`${r},${t}`}
function z(e){const t=e.toString();return t.split("\n").length-(""===t||t.endsWith("\n")?1:0)}function H(e,...t){
const r=e=>e.replace(/[A-Z]/g,e=>`_${e.toLowerCase()}`);return Object.fromEntries(t.map(t=>[r(t),e[t]]))}
function Y(e,t){return Object.fromEntries(t.split(" ").map(t=>[t,e]))}function J(e,t){
return Object.fromEntries(Object.entries(t).map(([t,r])=>[t,`${e}${r}`]))}function V(e,t){
const r=e.user(t),n=`${e.urls.api}/users/${encodeURIComponent(r.login)}`;return{...H(r,"login","id","type"),
node_id:x("U",r.id),avatar_url:`${e.urls.server}/avatars/${r.id}`,gravatar_id:"",url:n,
html_url:`${e.urls.server}/${encodeURIComponent(r.login)}`,...J(n,Z),user_view_type:"public",site_admin:!1}}const Z={
followers_url:"/followers",following_url:"/following{/other_user}",gists_url:"/gists{/gist_id}",
starred_url:"/starred{/owner}{/repo}",subscriptions_url:"/subscriptions",organizations_url:"/orgs",repos_url:"/repos",
events_url:"/events{/privacy}",received_events_url:"/received_events"
},K=Y("2020-01-01T00:00:00Z","created_at updated_at"),Q={public_repos:1,...Y(0,"public_gists followers following"),...K}
;function X(e,t){const r=Y(null,"company location email hireable bio");return{...V(e,t),name:t,blog:"",...r,...Q}}
function ee(e,t){return`${e.urls.api}/repos/${t.owner}/${t.name}`}function te(e,t){
return`${e.urls.server}/${t.owner}/${t.name}`}const re={
...Object.fromEntries("contributors deployments downloads events forks hooks languages merges stargazers subscribers subscription tags teams".split(" ").map(e=>[`${e}_url`,`/${e}`])),
...Object.fromEntries("assignees{/user} branches{/branch} collaborators{/collaborator} comments{/number} commits{/sha} issues{/number} keys{/key_id} labels{/name} milestones{/number} pulls{/number} releases{/id} notifications{?since,all,participating}".split(" ").map(e=>[`${e.slice(0,e.indexOf("{"))}_url`,`/${e}`])),
...Object.fromEntries(["blobs","trees"].map(e=>[`${e}_url`,`/git/${e}{/sha}`])),
...Object.fromEntries(["commits","refs","tags"].map(e=>[`git_${e}_url`,`/git/${e}{/sha}`])),
archive_url:"/{archive_format}{/ref}",compare_url:"/compare/{base}...{head}",contents_url:"/contents/{+path}",
issue_comment_url:"/issues/comments{/number}",issue_events_url:"/issues/events{/number}",statuses_url:"/statuses/{sha}"}
;function ne(e,t){const r=ee(e,t);return{...H(t,"id","name","fork"),node_id:x("R",t.id),
full_name:`${t.owner}/${t.name}`,private:null!==t.seenBy,owner:V(e,t.owner),html_url:te(e,t),description:null,url:r,
...J(r,re)}}function se(e,t){const r=te(e,t),n=[...t.issues.values()].filter(e=>"open"===e.state).length;return{
...ne(e,t),...H(t,"defaultBranch","archived","pushedAt","createdAt"),...Y(null,"mirror_url homepage language license"),
...Y(0,"forks forks_count stargazers_count watchers watchers_count subscribers_count network_count"),
...Y(!0,"has_issues has_downloads allow_forking"),...Y(!1,"has_projects has_wiki has_pages disabled is_template"),
git_url:`git://127.0.0.1/${t.owner}/${t.name}.git`,ssh_url:`git@127.0.0.1:${t.owner}/${t.name}.git`,
clone_url:`${r}.git`,svn_url:r,size:1,open_issues:n,open_issues_count:n,has_discussions:null!==t.discussionCategories,
visibility:null===t.seenBy?"public":"private",topics:[],updated_at:t.pushedAt}}function oe(e,t){
const r=e.objects.commit(t);if(null===r)throw new Error(`${e.owner}/${e.name} has no commit ${t}`);return r}
function ae(e){return{name:e.name,email:e.email,date:I(new Date(1e3*e.seconds))}}
const ie="-----BEGIN PGP SIGNATURE-----\n\nembedded\n-----END PGP SIGNATURE-----";function le(e){
return void 0===e.signature?{verified:!1,reason:"unsigned",signature:null,payload:null,verified_at:null}:{verified:!0,
reason:"valid",signature:e.signature,payload:y(e),verified_at:ae(e.committer).date}}function ue(e,t,r){
const n=oe(t,r),s=`${ee(e,t)}/git`;return{author:ae(n.author),committer:ae(n.committer),message:n.message,tree:{
sha:n.tree,url:`${s}/trees/${n.tree}`},url:`${s}/commits/${r}`,verification:le(n)}}function ce(e,t,r,n){const s=r=>({
sha:r,url:`${n}/commits/${r}`,html_url:`${te(e,t)}/commit/${r}`});return{...s(r),node_id:x("C",`${t.id}${r}`),
parents:oe(t,r).parents.map(s)}}function de(e,t,r){return{...ue(e,t,r),...ce(e,t,r,`${ee(e,t)}/git`)}}
function me(e,t,r){const n=oe(t,r),s=ee(e,t);return{...ce(e,t,r,s),commit:{...ue(e,t,r),comment_count:0},
comments_url:`${s}/commits/${r}/comments`,author:he(e,n.author),committer:he(e,n.committer)}}function pe(e,t,r,n){
const s=fe(n.path);return{...H(n,"sha","status","additions","deletions"),filename:n.path,
changes:n.additions+n.deletions,blob_url:`${te(e,t)}/blob/${r}/${s}`,raw_url:`${te(e,t)}/raw/${r}/${s}`,
contents_url:`${ee(e,t)}/contents/${s}?ref=${r}`,...null===n.patch?{}:{patch:n.patch}}}function fe(e){
return e.split("/").map(encodeURIComponent).join("/")}function he(e,t){
const r=/^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(t.email)?.[1],n=void 0===r?void 0:e.users.get(r.toLowerCase())
;return void 0===n?null:V(e,n.login)}function ge(e,t){if("HEAD"===t)return be(e,e.defaultBranch)
;if(/^[0-9a-f]{40}$/i.test(t))return e.objects.peel(t.toLowerCase())
;for(const r of[t,`refs/${t}`,`refs/heads/${t}`,`refs/tags/${t}`]){const t=r.startsWith("refs/")?e.refs.get(r):void 0
;if(void 0!==t)return e.objects.peel(t)}if(!/^[0-9a-f]{4,39}$/i.test(t))return null
;const r=e.objects.commitsWithPrefix(t.toLowerCase());return 1===r.length?r[0]??null:null}function be(e,t){
return e.refs.get(`refs/heads/${t}`)??null}const we="0".repeat(40);function ye(e,t,r,n){const s=new Map(t.refs)
;for(const e of r)ve(t,s,e),null!==n&&_e(t,e,n),null===e.after?s.delete(e.name):s.set(e.name,e.after)
;for(const{name:s,after:o}of r)s.startsWith("refs/heads/")&&$e(e,t,s,o,n),null===o?t.refs.delete(s):t.refs.set(s,o),
null===o&&Ce(e,t,s),null===o&&Ee(t,s);t.pushedAt=e.timestamp()}function $e(e,t,r,n,s){const o=t.refs.get(r)
;if(o===n)return;const a=void 0!==o&&null!==n&&G(t.objects,n,o);t.activity.push({id:e.nextId(),ref:r,before:o??we,
after:n??we,timestamp:e.timestamp(),type:null===n?"branch_deletion":void 0===o?"branch_creation":a?"push":"force_push",
actor:s?.user?.login??t.owner})}function ve(e,t,r){const{name:n,after:s}=r,o=t.get(n)
;if(n.split("/").length<3)throw u("Reference name must contain at least three slash-separated components.")
;if(!M(n))throw u(`${n} is not a valid ref name.`);if(null!==s&&function(e,t,r){
if(!/^[0-9a-f]{40}$/.test(r))throw u("The sha parameter must be exactly 40 characters and contain only [0-9a-f].")
;const n=e.objects.typeOf(r);if(null===n)throw u("Object does not exist")
;if(t.startsWith("refs/heads/")&&"commit"!==n)throw u("Reference update failed")}(e,n,s),
!0===r.create&&void 0!==o)throw u("Reference already exists")
;if(void 0!==r.before&&(o??null)!==r.before)throw u(null===r.before?`Reference already exists: ${n} is at ${o}`:`${n} is at ${o??"nothing"} but expected ${r.before}`)
;if(void 0===o){if(null===s)throw u("Reference does not exist");if([...t.keys()].some(e=>function(e,t){
return e.startsWith(`${t}/`)||t.startsWith(`${e}/`)}(n,e)))throw u("Reference update failed");return}
if(null===s||s===o||r.force)return
;if(!("commit"===e.objects.typeOf(o)&&"commit"===e.objects.typeOf(s))||!G(e.objects,s,o))throw u("Update is not a fast forward")
}function _e(e,t,r){const{name:n,after:s}=t,o=e.refs.get(n),a=n.startsWith("refs/tags/")?n.slice(10):null
;if(null!==a&&e.immutableTags.has(a)&&s!==o){const t=[...e.releases.values()].some(e=>e.immutable&&e.tag===a)
;if(void 0===o)throw Oe("Cannot create ref due to creations being restricted.")
;if(null!==s)throw Oe("Cannot update this protected ref.");if(t)throw Oe("Cannot delete this protected ref.")}
const i=new Set(je(e,n,r.user?.login).map(e=>e.type))
;if(void 0===o&&i.has("creation"))throw Oe("Cannot create ref due to creations being restricted.")
;if(null===s&&i.has("deletion"))throw Oe("Cannot delete this protected ref.");if(void 0!==o&&null!==s&&s!==o){
if(i.has("pull_request")||null!==(Ae(e,n)?.requiredApprovingReviewCount??null))throw Oe("Changes must be made through a pull request.")
;if(i.has("update"))throw Oe("Cannot update this protected ref.")
;const t=e.objects.peel(o),r=e.objects.peel(s),a=null!==t&&null!==r&&G(e.objects,r,t)
;if(i.has("non_fast_forward")&&!a)throw Oe("Cannot force-push to this branch")}if(null!==s){const t=e.objects.commit(s)
;if(i.has("required_signatures")&&null!==t&&void 0===t.signature)throw Oe("Commits must have verified signatures.")
;if(e.workflowGuard&&r.app&&Re(e,s)!==Re(e,be(e,e.defaultBranch)))throw p()}}function je(e,t,r){
const n=t.startsWith("refs/tags/")?"tag":"branch"
;return e.rulesets.flatMap((e,s)=>e.target!==n||!N(t,e.pattern)||void 0!==r&&e.bypass?.includes(r)?[]:e.rules.map(e=>({
...e,ruleset:s+1})))}function Ae(e,t){return e.protections.find(({pattern:e})=>N(t,`refs/heads/${e}`))??null}
function Se(e,t){return je(e,t).length>0||null!==Ae(e,t)}function Oe(e){
return u(`Repository rule violations found\n\n${e}\n\n`)}function Re(e,t){const r=null===t?null:e.objects.peel(t)
;return null===r?null:E(e.objects,oe(e,r).tree,".github/workflows")?.sha??null}function Ee(e,t){
for(const r of e.releases.values())`refs/tags/${r.tag}`===t&&(r.draft=!0)}function Ce(e,t,r){
for(const n of t.issues.values()){if(null===n.pull||"open"!==n.state)continue
;(n.pull.headOwner===t.owner&&r===`refs/heads/${n.pull.head}`||r===`refs/heads/${n.pull.base}`)&&(n.state="closed",
n.closedAt=e.timestamp())}}function Te(e,t,r,n,s={}){return{...s,method:e,path:`/repos/{owner}/{repo}${t}`,needs:r,
handle:e=>{const t=e.world.repo(Be(e,"owner"),Be(e,"repo"));if(null===t||!Pe(e.actor,t))throw i();return n({...e,repo:t
})}}}const Ie=(e,t={})=>({status:200,json:e,headers:t}),xe=(e,t)=>({status:201,json:e,headers:{location:String(t)}})
;function Be(e,t){const r=e.params[t];if(void 0===r)throw new Error(`The route has no {${t}}`);return r}
function ke(e,t){const r=Be(e,t);if(!/^\d{1,15}$/.test(r))throw i();return Number(r)}function qe(e,t,r){
const n=e.permissions[t]??"none";return"write"===n||n===r}function Pe({token:e},{seenBy:t}){
return null===t||null!==e&&t.includes(e)}function Ge(e){return e.actor.user?.login??"ghost"}function De(e){try{
return decodeURIComponent(e)}catch{return e}}const Me=125e3;function Ne(e){return"starter"===e.state?null:`sha256:${(0,
f.createHash)("sha256").update(e.bytes).digest("hex")}`}function Le(e){
let t=e.normalize("NFD").replace(/[\u0300-\u036f]/g,"");return t.startsWith(".")&&(t=`default${t}`),
t=t.replace(/[^a-z0-9\-_+@]+/gi,".").replace(/\.+/g,".").replace(/^\.|\.$/g,""),t===e||t.includes(".")?t:`default.${t}`}
function Ue(e,t){if(!M(`refs/tags/${e}`))throw c({resource:"Release",code:"custom",field:"tag_name",
message:"tag_name is not a valid tag"});if(null!==t&&t.length>Me){throw c({resource:"Release",code:"custom",
field:"body",message:"body is too long (maximum is 125000 characters)"})}}function Fe(e,t,r,n){
if([...t.releases.values()].some(e=>!e.draft&&e.tag===r.tag&&e.id!==r.id))throw c({resource:"Release",
code:"already_exists",field:"tag_name"});const s=t.immutableTags.has(r.tag)?[{resource:"Release",code:"custom",
field:"tag_name",message:"tag_name was used by an immutable release"}]:[],o=`refs/tags/${r.tag}`,a=He(t,r.target)
;if(t.refs.has(o)||null===a){if(s.length>0)throw c(...s)}else try{ye(e,t,[{name:o,after:a,force:!1,create:!0}],n)
}catch(e){if(!(e instanceof ApiError)||422!==e.status)throw e;throw c({resource:"Release",code:"custom",
field:"pre_receive",message:`pre_receive ${e.message}`},...s,We)}}const We={resource:"Release",code:"custom",
message:"Published releases must have a valid tag"};function ze(e,t){if(null!==He(e,t.target))return;const r={
resource:"Release",code:"invalid",field:"target_commitish"};if(t.draft||e.refs.has(`refs/tags/${t.tag}`))throw c(r)
;throw c({resource:"Release",code:"custom",field:"tag_name",message:"tag_name is not a valid tag"},We,r)}
function He(e,t){return(/^[0-9a-f]{40}$/.test(t)?ge(e,t):null)??be(e,t.replace(/^refs\/heads\//,""))}
function Ye(e,{tag:t,target:r}){return ae(oe(e,ge(e,`refs/tags/${t}`)??He(e,r)??"").committer).date}
function Je(e,t,r,n){if(void 0===r||""===r)return null
;if(!(!n.app||qe(n,"discussions","write"))||!0!==t.discussionCategories?.includes(r))throw new ApiError(404,"Discussion could not be created. Make sure you passed a valid category name.")
;return e.nextId()}function Ve(e,t,r){r.draft=!1,r.createdAt=Ye(t,r),r.publishedAt=e.timestamp(),
t.immutableReleases&&(r.immutable=!0,t.immutableTags.add(r.tag))}function Ze(e,t,r){const n=!t.draft&&!t.prerelease
;"legacy"===r?e.latestRelease=null:n&&"false"!==r?e.latestRelease=t.id:e.latestRelease===t.id&&(e.latestRelease=null)}
function Ke(e){const t=[...e.releases.values()].filter(e=>!e.draft&&!e.prerelease)
;return t.find(t=>t.id===e.latestRelease)??t.sort(Qe)[0]??null}function Qe(e,t){const r=e=>e.split("-")[0]??""
;return t.createdAt.localeCompare(e.createdAt)||r(t.tag).localeCompare(r(e.tag),"en",{numeric:!0
})||Number(e.tag.includes("-"))-Number(t.tag.includes("-"))||t.tag.localeCompare(e.tag,"en",{numeric:!0})||t.id-e.id}
function Xe(e,t){if(e.immutable)throw u(`Cannot ${t} assets ${"upload"===t?"to":"of"} an immutable release.`)}const et={
requiredReviewers:[],preventSelfReview:!1,canAdminsBypass:!0,branchPolicy:null,branches:[],waitTimer:0}
;function tt(e,t,r){const n=t.environments.get(r.toLowerCase());if(void 0!==n)return n;const s={...et,id:e.nextId(),
name:r,createdAt:e.timestamp()};return t.environments.set(r.toLowerCase(),s),s}
const rt=e=>Math.max(0,...e.runs.keys())+1;function nt(e,t,r){const n=e.timestamp();return{id:r,attempt:1,event:"push",
path:".github/workflows/release.yml",status:"queued",conclusion:null,headSha:be(t,t.defaultBranch)??"",
headBranch:t.defaultBranch,actor:t.owner,triggeringActor:t.owner,createdAt:n,startedAt:n,referencedWorkflows:[],
approvals:[],pending:[]}}class RunAdmin{world;repo;constructor(e,t){this.world=e,this.repo=t}createRun(e){
const{runId:t=rt(this.repo),attempt:r=1,actor:n,triggeringActor:s,startedAt:o,...a}=e,i=this.repo.runs.get(t)??[],[l]=i,u=this.world.user(n??l?.actor??this.repo.owner).login,c={
...l??nt(this.world,this.repo,t),attempt:r,actor:u,status:"in_progress",conclusion:null,
triggeringActor:void 0===s?u:this.world.user(s).login,startedAt:o??this.world.timestamp(),...void 0===l&&void 0!==o?{
createdAt:o}:{},...a},d=i.filter(e=>e.attempt!==c.attempt)
;return this.repo.runs.set(t,[...d,c].sort((e,t)=>e.attempt-t.attempt)),t}runs(){
return[...this.repo.runs.values()].flatMap(e=>e.at(-1)??[])}requestApproval(e,t){
const{pending:r}=this.#n(e),{name:n}=tt(this.world,this.repo,t);r.includes(n)||r.push(n)}approve(e,t,r,n=""){this.#s(e,{
environments:[t],state:"approved",user:r,comment:n})}reject(e,t,r,n=""){this.#s(e,{environments:[t],state:"rejected",
user:r,comment:n})}addApproval(e,t){this.#s(e,t)}setEnvironment(e,t={}){
const{id:r,createdAt:n}=tt(this.world,this.repo,e);this.repo.environments.set(e.toLowerCase(),{...et,...t,id:r,name:e,
createdAt:n})}deleteEnvironment(e){this.repo.environments.delete(e.toLowerCase())}disableWorkflow(e,t=!0){
t?this.repo.disabledWorkflows.add(e):this.repo.disabledWorkflows.delete(e)}addArtifact(e,t,r={}){
const n=this.world.nextId(),{size:s=1,digest:o=`sha256:${"0".repeat(64)}`}=r;return this.repo.artifacts.push({id:n,
runId:e,name:t,size:s,digest:o,createdAt:this.world.timestamp()}),n}#n(e){const t=this.repo.runs.get(e)?.[0]
;if(void 0===t)throw new Error(`There is no run ${e}`);return t}#s(e,t){
const{approvals:r,pending:n}=this.#n(e),s=t.environments.map(e=>tt(this.world,this.repo,e).name);if(r.push({...t,
environments:s,user:this.world.user(t.user).login}),"pending"!==t.state)for(const e of s){const t=n.indexOf(e)
;t>=0&&n.splice(t,1)}}}function st(e,t,r){const{objects:n}=e,s=function(e,t,r){
const n=P(e,r),s=[...P(e,t)].filter(e=>n.has(e)),o=new Set(s.flatMap(t=>e.commit(t)?.parents??[]))
;return s.filter(e=>!o.has(e)).sort((t,r)=>(e.commit(r)?.committer.seconds??0)-(e.commit(t)?.committer.seconds??0))[0]??null
}(n,t,r);return null===s?null:{base:t,head:r,mergeBase:s,ahead:D(n,r,P(n,t)).reverse(),behind:D(n,t,P(n,r)).length,
files:U(n,oe(e,s).tree,oe(e,r).tree)}}function ot(e,t,r){
return r.toLowerCase()===t.owner.toLowerCase()?t:e.repo(r,t.name)}function at(e,t,r,n){if("open"!==r.state)return
;const s=ot(e,t,n.headOwner),o=null===s?null:be(s,n.head);null!==o&&(null!==s&&s!==t&&t.objects.adopt(s.objects),
n.headSha=o),n.baseSha=be(t,n.base)??n.baseSha}
const it=["id","tag","target","name","body","draft","prerelease","immutable","author"],lt=["id","name","label","state","contentType"],ut=["number","state","title","body","user"],ct=["draft","headSha","base"],dt=["id","issue","user","body"],mt=(e,t)=>Object.fromEntries(t.map(t=>[t,e[t]]))
;const pt="2026-01-01T00:00:00Z";class Admin extends RunAdmin{commitFiles(e,t,r,n={}){
const s=be(this.repo,e)??be(this.repo,this.repo.defaultBranch),o=void 0===n.parent?s:n.parent,a=ht(this.repo,o,t,r,n)
;return this.setRef(`refs/heads/${e}`,a),a}importCommit(e,t,r={}){
const{files:n,parents:s=[],...o}=r,a=void 0===n?this.mustResolve(this.repo.defaultBranch):null;ht(this.repo,a,n??{},t,{
...o,parents:s,sha:e})}createBranch(e,t){this.setRef(`refs/heads/${e}`,t??this.mustResolve(this.repo.defaultBranch))}
setRef(e,t){ye(this.world,this.repo,[{name:e,after:t,force:!0}],null)}deleteRef(e){ye(this.world,this.repo,[{name:e,
after:null,force:!0}],null)}createAnnotatedTag(e,t,r,n=pt,s){const o=this.repo.objects.typeOf(t)
;if(null===o)throw new Error(`There is no object ${t}`);const a=gt(this.repo.owner,n),i=this.repo.objects.putTag({
object:t,type:o,tag:e,tagger:a,message:r},s);return this.setRef(`refs/tags/${e}`,i),i}addFork(e){
const t=this.world.addRepo(e,this.repo.name,this.world.nextId(),this.repo.defaultBranch,{fork:!0})
;t.objects.adopt(this.repo.objects);for(const[e,r]of this.repo.refs)t.refs.set(e,r)}renameRepository(e){
const t=e=>`${this.repo.owner}/${e}`.toLowerCase();this.world.repos.delete(t(this.repo.name)),
this.world.formerNames.set(t(this.repo.name),this.repo),this.world.formerNames.delete(t(e)),this.repo.name=e,
this.world.repos.set(t(e),this.repo)}addRepository(e,t,r,{seenBy:n=null}={}){const s=this.world.nextId()
;this.world.formerNames.delete(`${e}/${t}`.toLowerCase());const o=this.world.addRepo(e,t,s,this.repo.defaultBranch,{
seenBy:n});return{id:s,commitSha:ft(this.world,o,r,"Initial commit")}}commitTo(e,t,r,n,s){const o=this.world.repo(e,t)
;if(null===o)throw new Error(`There is no repository ${e}/${t}`);return new Admin(this.world,o).commitFiles(r,n,s)}
addUser(e,t={}){const r=this.world.users.get(e.toLowerCase()),n=t.id??r?.id??this.world.nextId()
;this.world.users.set(e.toLowerCase(),{type:"User",...r,...t,login:e,id:n})}setTeam(e,t,r,n=t,s){
const o=`${e}/${t}`.toLowerCase(),a=s??this.world.teams.get(o)?.id??this.world.nextId();this.world.teams.set(o,{id:a,
name:n,members:r.map(e=>this.world.user(e).login)})}setToken(e,t,r,n=!1){this.world.tokens[e]={login:t,permissions:r,
app:n}}setImmutableReleases(e){this.repo.immutableReleases=e}setRules(e){this.repo.rulesets=e}setBranchProtections(e){
this.repo.protections=e}setWorkflowGuard(e){this.repo.workflowGuard=e}setArchived(e){this.repo.archived=e}
setDiscussionCategories(e){this.repo.discussionCategories=e}addMilestone(e){const t=this.repo.milestones.size+1,r={
description:null,state:"open",creator:this.repo.owner},n=this.world.timestamp();this.repo.milestones.set(t,{
id:this.world.nextId(),number:t,title:e,createdAt:n,...r})}addRelease(e){
const{tag:t,name:r=null,body:n=null,prerelease:s=!1}=e,o=!0===e.draft||!this.repo.refs.has(`refs/tags/${t}`),a=this.repo.defaultBranch,i=Ye(this.repo,{
tag:t,target:a}),l={id:this.world.nextId(),tag:t,target:a,name:r,body:n,draft:o,prerelease:s,immutable:!1,assets:[],
author:this.repo.owner,createdAt:i,updatedAt:i,publishedAt:o?null:i,discussion:null};this.repo.releases.set(l.id,l)}
pullsCreationAllowed(e){this.repo.pullsCreationAllowed=e}setClock(e){this.world.clockOffset=e}advance(e){
this.world.clockOffset+=e}now(){return this.world.now()}mergePull(e,t=pt){
const r=this.repo.issues.get(e),n=r?.pull??null;if(void 0===r||null===n)throw new Error(`There is no pull request ${e}`)
;const s=be(this.repo,n.head)??n.headSha,o=this.mustResolve(`heads/${n.base}`),a=gt(this.repo.owner,t),{tree:i}=oe(this.repo,s),l=`Merge pull request #${e} from ${n.headOwner}/${n.head}`,u=this.repo.objects.putCommit({
tree:i,parents:[o,s],author:a,committer:a,message:l});return n.headSha=s,n.mergedAt=this.world.timestamp(),
n.mergeCommit=u,r.state="closed",r.closedAt=n.mergedAt,this.setRef(`refs/heads/${n.base}`,u),u}
reviewPull(e,t,r="APPROVED",n=""){const s=this.repo.issues.get(e)?.pull??null
;if(null===s)throw new Error(`There is no pull request ${e}`);const{login:o}=this.world.user(t),a=this.world.nextId()
;return s.reviews.push({id:a,user:o,state:r,body:n,commit:s.headSha,submittedAt:this.world.timestamp()}),
s.reviewers=s.reviewers.filter(e=>e!==o),a}openIssue(e,t){return B(this.world,this.repo,{title:e,body:null,user:t,
pull:null}).number}readFile(e,t){const r=E(this.repo.objects,oe(this.repo,this.mustResolve(e)).tree,t)
;return null===r?null:this.repo.objects.blob(r.sha)}listFiles(e){
const t=R(this.repo.objects,oe(this.repo,this.mustResolve(e)).tree);return Object.fromEntries(t.map(e=>[e.path,{
mode:e.mode,sha:e.sha}]))}gitObjects(){return this.repo.objects.encoded()}snapshot(){return function(e,t){
const r=[...t.refs].sort(([e],[t])=>e<t?-1:1);return{refs:Object.fromEntries(r),
annotatedTags:Object.fromEntries(r.flatMap(([e,r])=>{const n=e.startsWith("refs/tags/")?t.objects.tag(r):null
;if(null===n)return[];const{object:s,message:o}=n;return[[e.slice(10),{object:s,message:o,tagger:ae(n.tagger)}]]})),
releases:[...t.releases.values()].map(e=>({...mt(e,it),assets:e.assets.map(e=>({...mt(e,lt),size:e.bytes.length,
digest:Ne(e),bytes:Buffer.from(e.bytes)}))})),pulls:[...t.issues.values()].flatMap(r=>{const{pull:n,milestone:s}=r
;return null===n?[]:(at(e,t,r,n),[{...mt(r,ut),...mt(n,ct),merged:null!==n.mergedAt,
head:n.headOwner===t.owner?n.head:`${n.headOwner}:${n.head}`,labels:[...r.labels],assignees:[...r.assignees],
milestone:null===s?null:t.milestones.get(s)?.title??null,reviewers:[...n.reviewers],teamReviewers:[...n.teamReviewers]
}])}),comments:[...t.comments.values()].map(e=>mt(e,dt))}}(this.world,this.repo)}mustResolve(e){const t=ge(this.repo,e)
;if(null===t)throw new Error(`There is no commit ${e}`);return t}}function ft(e,t,r,n,s={}){const o=ht(t,null,r,n,s)
;return ye(e,t,[{name:`refs/heads/${t.defaultBranch}`,after:o,force:!0}],null),o}function ht(e,t,r,n,s){
const o=[...Object.entries(r).map(([t,r])=>({path:t,mode:r.mode??"100644",sha:e.objects.putBlob(Buffer.from(r.content))
})),...(s.deleted??[]).map(e=>({path:e,mode:"100644",sha:null
}))],a=null===t?null:oe(e,t).tree,i=null!==a&&0===o.length?a:O(e.objects,a,o)
;if(null===i)throw new Error("A path to delete is not there")
;const l=gt(s.author??e.owner,s.date??pt),u=s.parents??(null===t?[]:[t]);return e.objects.putCommit({tree:i,parents:u,
author:l,committer:l,message:n},s.sha)}function gt(e,t){const r=j(t);if(null===r)throw new Error(`Not a date: ${t}`)
;return{name:e,email:`${e}@users.noreply.github.com`,...r}}var bt=r(27597),wt=r(961),yt=r(64377)
;const $t=["creation","update","deletion","non_fast_forward","pull_request","required_signatures","required_linear_history"],vt=["contents","pull_requests","actions","issues","discussions","administration","members"],_t=bt.YjP().min(1),jt=bt.k5n(["none","read","write"]),At=bt.g1P(bt.YjP().refine(S,"not a path that git takes"),bt.KCZ([bt.YjP(),bt.rej({
content:bt.YjP(),encoding:bt.k5n(["utf-8","base64"]).default("utf-8"),
mode:bt.k5n(["100644","100755","120000"]).exactOptional()})])),St=bt.rej({runId:bt.Whr().positive().exactOptional(),
attempt:bt.Whr().positive().exactOptional(),event:bt.YjP().exactOptional(),
headSha:bt.YjP().regex(/^[0-9a-f]{40}$/).exactOptional(),headBranch:bt.YjP().nullable().exactOptional(),
path:bt.YjP().exactOptional(),actor:_t.exactOptional(),triggeringActor:_t.exactOptional(),
status:bt.YjP().exactOptional(),conclusion:bt.YjP().nullable().exactOptional(),startedAt:yt.w$({offset:!0
}).exactOptional()}),Ot=bt.rej({requiredReviewers:bt.YOg(_t).exactOptional(),preventSelfReview:bt.zMY().exactOptional(),
canAdminsBypass:bt.zMY().exactOptional(),branchPolicy:bt.k5n(["protected","custom"]).nullable().exactOptional(),
branches:bt.YOg(bt.YjP()).exactOptional(),waitTimer:bt.Whr().nonnegative().exactOptional()}),Rt=bt.YOg(bt.rej({
name:bt.YjP().exactOptional(),target:bt.k5n(["branch","tag"]),pattern:bt.YjP(),rules:bt.YOg(bt.rej({type:bt.k5n($t),
parameters:bt.g1P(bt.YjP(),bt.L5J()).exactOptional()})),bypass:bt.YOg(_t).exactOptional()})),Et=bt.rej({owner:_t,
repo:bt.YjP().min(1),repositoryId:bt.Whr().positive().exactOptional(),defaultBranch:bt.YjP().min(1).exactOptional(),
commitMessage:bt.YjP().exactOptional(),commitDate:yt.w$({offset:!0}).exactOptional(),files:At.exactOptional(),
tags:bt.YOg(bt.YjP().min(1)).exactOptional(),users:bt.YOg(_t).exactOptional(),tokens:bt.g1P(bt.YjP(),bt.rej({login:_t,
app:bt.zMY().exactOptional(),permissions:bt.jgl(bt.k5n(vt),jt)})).exactOptional(),
environments:bt.g1P(bt.YjP(),Ot).exactOptional(),rulesets:Rt.exactOptional(),runs:bt.YOg(St).exactOptional()})
;function Ct(e){return Object.fromEntries(Object.entries(e).map(([e,t])=>{if("string"==typeof t)return[e,{content:t}]
;const{content:r,encoding:n,mode:s}=t;return[e,{content:Buffer.from(r,n),...void 0===s?{}:{mode:s}}]}))}
function Tt({issues:e}){return e.map(e=>{const t="invalid_key"===e.code?e.issues.map(e=>e.message).join(", "):e.message
;return 0===e.path.length?t:`${r=e.path,
r.map((e,t)=>"string"==typeof e&&/^\w+$/.test(e)?`${0===t?"":"."}${e}`:`[${JSON.stringify(e)}]`).join("")}: ${t}`;var r
}).join("\n")}const It="/_admin";function xt(e,t,r,n){return{method:e,
pattern:new RegExp(`^${It}${t.replace(/\{\w+\}/,"([^/]+)")}$`),handle:(e,t,s)=>n(e,r.parse(t),s)}}
const Bt=bt.L5J(),kt=bt.rej({environment:bt.YjP()}),qt=kt.extend({user:bt.YjP(),comment:bt.YjP().default("")
}),Pt=bt.rej({advanceMs:bt.Whr().default(0),offsetMs:bt.Whr().exactOptional()}),Gt=bt.rej({branch:bt.YjP(),
message:bt.YjP(),files:At}),Dt=[xt("GET","/snapshot",Bt,e=>function(e){const{releases:t,...r}=e.snapshot();return{...r,
releases:t.map(e=>({...e,assets:e.assets.map(e=>({...e,bytes:e.bytes.toString("base64")}))}))}
}(e)),xt("GET","/clock",Bt,e=>({now:e.now()
})),xt("POST","/clock",Pt,(e,t)=>(void 0!==t.offsetMs&&e.setClock(t.offsetMs),e.advance(t.advanceMs),{now:e.now()
})),xt("POST","/commits",Gt,(e,{branch:t,files:r,message:n})=>({sha:e.commitFiles(t,Ct(r),n)
})),xt("POST","/runs",St,(e,t)=>({runId:e.createRun(t)
})),xt("POST","/runs/{run_id}/request",kt,(e,{environment:t},r)=>(e.requestApproval(Number(r),t),
{})),...["approve","reject"].map(e=>xt("POST",`/runs/{run_id}/${e}`,qt,(t,{environment:r,user:n,comment:s},o)=>(t[e](Number(o),r,n,s),
{}))),xt("PUT","/environments/{name}",Ot,(e,t,r)=>(e.setEnvironment(decodeURIComponent(r),t),
{})),xt("PUT","/rulesets",Rt,(e,t)=>(e.setRules(t),{}))];function Mt(e,t){return{status:e,json:{message:t}}}
var Nt=r(37067),Lt=r(58500);class Fields{#o;constructor(e){this.#o=e}raw(e){return this.#o[e]}has(e){
return void 0!==this.#o[e]}string(e){return this.#a(e,"string",e=>"string"==typeof e)}boolean(e){
return this.#a(e,"boolean",e=>"boolean"==typeof e)}integer(e){return this.#a(e,"integer",e=>Number.isSafeInteger(e))}
strings(e){return this.#a(e,"array",e=>Ut(e,e=>"string"==typeof e))}object(e){const t=this.#a(e,"object",Wt)
;return void 0===t?void 0:new Fields(t)}objects(e){return this.#a(e,"array",e=>Ut(e,Wt))?.map(e=>new Fields(e))}
required(e){return Ft(e,this.string(e))}#a(e,t,r){const n=this.#o[e];if(null!=n){
if(!r(n))throw m(`For 'properties/${e}', ${JSON.stringify(n)} is not of type ${t}.`);return n}}}function Ut(e,t){
return Array.isArray(e)&&e.every(t)}function Ft(e,t){if(void 0===t)throw m(`"${e}" wasn't supplied.`);return t}
function Wt(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}var zt=r(66352);function Ht(e,t,r){
const{branch:n,expectedHeadOid:s,message:o}=r,[a="",i=""]=(n.repositoryNameWithOwner??"").split("/"),l=e.repo(a,i)
;if(null===l)throw new FieldFailure("NOT_FOUND",`Could not resolve to a Repository with the name '${a}/${i}'.`)
;if(!qe(t,"contents","write"))throw new FieldFailure("FORBIDDEN","Resource not accessible by integration")
;if(l.archived)throw new FieldFailure("FORBIDDEN","Repository was archived so is read-only.")
;const u=`refs/heads/${n.branchName??""}`,c=l.refs.get(u)
;if(c!==s)throw new FieldFailure("STALE_DATA",`Expected branch to point to "${s}" but it did not.  Pull and try again.`)
;const d=function(e,{additions:t,deletions:r}){const n=[...(r??[]).map(({path:e})=>({path:e,mode:"100644",sha:null
})),...(t??[]).map(({path:t,contents:r})=>({path:t,mode:"100644",sha:e.objects.putBlob(Buffer.from(r,"base64"))
}))],s=n.find(({path:e})=>!S(e));if(void 0!==s)throw new FieldFailure("UNPROCESSABLE",`The path ${s.path} is malformed`)
;return n}(l,r.fileChanges??{additions:[],deletions:[]}),m=O(l.objects,oe(l,c).tree,d)
;if(null===m)throw new FieldFailure("UNPROCESSABLE",`A path was requested for deletion which does not exist as of commit oid \`${c}\``)
;const p=function(e,{user:t}){const{id:r,login:n}=t??e.user("ghost"),s=Math.floor(e.now().getTime()/1e3);return{name:n,
email:`${r}+${n}@users.noreply.github.com`,seconds:s,zone:"+0000"}}(e,t),f=l.objects.putCommit({tree:m,parents:[c],
author:p,committer:{...p,name:"GitHub",email:"noreply@github.com"},
message:""===(o.body??"")?o.headline:`${o.headline}\n\n${o.body}`,signature:ie});return ye(e,l,[{name:u,after:f,force:!1
}],t),{repo:l,sha:f,ref:u}}
const Yt=(0,r(69115).IV)('\n  scalar Base64String\n  scalar DateTime\n  scalar GitObjectID\n  scalar GitRefname\n  scalar URI\n\n  type Query {\n    viewer: User!\n    rateLimit: RateLimit\n    repository(owner: String!, name: String!, followRenames: Boolean = true): Repository\n  }\n  type Mutation {\n    updateRefs(input: UpdateRefsInput!): UpdateRefsPayload\n    createCommitOnBranch(input: CreateCommitOnBranchInput!): CreateCommitOnBranchPayload\n  }\n\n  type RateLimit { limit: Int!, cost: Int!, remaining: Int!, used: Int! }\n  interface RepositoryOwner { login: String!, id: ID! }\n  type User implements RepositoryOwner { login: String!, id: ID! }\n  type Organization implements RepositoryOwner { login: String!, id: ID! }\n  type Repository {\n    id: ID!\n    databaseId: Int\n    name: String!\n    nameWithOwner: String!\n    isPrivate: Boolean!\n    isArchived: Boolean!\n    url: URI!\n    owner: RepositoryOwner!\n    defaultBranchRef: Ref\n    ref(qualifiedName: String!): Ref\n    refs(refPrefix: String!, first: Int, after: String): RefConnection\n    release(tagName: String!): Release\n    object(oid: GitObjectID, expression: String): GitObject\n    hasDiscussionsEnabled: Boolean!\n    discussionCategories(first: Int, after: String): DiscussionCategoryConnection!\n  }\n  type Release {\n    id: ID!\n    databaseId: Int\n    tagName: String!\n    tag: Ref\n    tagCommit: Commit\n    name: String\n    description: String\n    isDraft: Boolean!\n    isPrerelease: Boolean!\n    immutable: Boolean!\n    releaseAssets(first: Int, after: String): ReleaseAssetConnection!\n  }\n  type ReleaseAsset { id: ID!, name: String!, contentType: String!, size: Int!, digest: String }\n  type ReleaseAssetConnection { nodes: [ReleaseAsset], totalCount: Int!, pageInfo: PageInfo! }\n  type DiscussionCategory { id: ID!, name: String!, slug: String! }\n  type DiscussionCategoryConnection { nodes: [DiscussionCategory], totalCount: Int!, pageInfo: PageInfo! }\n  type Ref { id: ID!, name: String!, prefix: String!, target: GitObject, refUpdateRule: RefUpdateRule }\n  type RefUpdateRule { pattern: String!, requiredApprovingReviewCount: Int }\n  interface GitObject { id: ID!, oid: GitObjectID! }\n  type Blob implements GitObject {\n    id: ID!\n    oid: GitObjectID!\n    text: String\n    byteSize: Int!\n    isBinary: Boolean\n    isTruncated: Boolean!\n  }\n  type Tree implements GitObject { id: ID!, oid: GitObjectID!, entries: [TreeEntry!] }\n  type TreeEntry { name: String!, path: String, mode: Int!, type: String!, oid: GitObjectID!, object: GitObject }\n  type Commit implements GitObject {\n    id: ID!\n    oid: GitObjectID!\n    message: String!\n    repository: Repository!\n    committedDate: DateTime!\n    tree: Tree!\n    parents(first: Int, after: String): CommitConnection!\n    history(first: Int, after: String): CommitHistoryConnection!\n    file(path: String!): TreeEntry\n  }\n  type RefConnection { nodes: [Ref], totalCount: Int!, pageInfo: PageInfo! }\n  type PageInfo { hasNextPage: Boolean!, endCursor: String }\n  type CommitConnection { nodes: [Commit], totalCount: Int!, pageInfo: PageInfo! }\n  type CommitHistoryConnection { nodes: [Commit], totalCount: Int!, pageInfo: PageInfo! }\n  type Tag implements GitObject { id: ID!, oid: GitObjectID!, name: String!, message: String, target: GitObject! }\n\n  input UpdateRefsInput { clientMutationId: String, repositoryId: ID!, refUpdates: [RefUpdate!]! }\n  input RefUpdate { name: GitRefname!, beforeOid: GitObjectID, afterOid: GitObjectID!, force: Boolean = false }\n  type UpdateRefsPayload { clientMutationId: String }\n\n  input CreateCommitOnBranchInput {\n    clientMutationId: String\n    branch: CommittableBranch!\n    expectedHeadOid: GitObjectID!\n    fileChanges: FileChanges\n    message: CommitMessage!\n  }\n  input CommittableBranch { repositoryNameWithOwner: String, branchName: String }\n  input FileChanges { additions: [FileAddition!] = [], deletions: [FileDeletion!] = [] }\n  input FileAddition { path: String!, contents: Base64String! }\n  input FileDeletion { path: String! }\n  input CommitMessage { headline: String!, body: String = "" }\n  type CreateCommitOnBranchPayload { clientMutationId: String, commit: Commit, ref: Ref }\n')
;function Jt({originalError:e,message:t,path:r,locations:n}){const s=e instanceof FieldFailure||e instanceof ApiError
;if(void 0!==e&&!s&&void 0!==r)throw e;const o=e instanceof FieldFailure?e.type:"UNPROCESSABLE";return{...s?{type:o}:{},
...void 0===r?{}:{path:r},locations:n,message:Vt(t)}}function Vt(e){
return e.replace(/^Syntax Error:/,"Parse error on").replace(/^Cannot query field "(\w+)" on type "(\w+)".*$/s,"Field '$1' doesn't exist on type '$2'")
}function Zt(e,t){return{viewer:()=>({login:t.user?.login,id:x("U",t.user?.id??0)}),rateLimit:()=>({limit:5e3,cost:1,
remaining:4999,used:1}),repository:({owner:r,name:n,followRenames:s})=>{
const o=!1===s?void 0:e.formerNames.get(`${r}/${n}`.toLowerCase()),a=e.repo(r,n)??o??null
;if(null===a||!Pe(t,a))throw new FieldFailure("NOT_FOUND",`Could not resolve to a Repository with the name '${r}/${n}'.`)
;return Kt(e,t,a)}}}function Kt(e,t,r){const n=e.user(r.owner),s=e=>null===t||qe(t,"contents","read")?e:()=>{
throw new FieldFailure("FORBIDDEN","Resource not accessible by integration")};return{id:x("R",r.id),databaseId:r.id,
name:r.name,nameWithOwner:`${r.owner}/${r.name}`,isPrivate:null!==r.seenBy,isArchived:r.archived,url:te(e,r),owner:{
__typename:"Organization"===n.type?"Organization":"User",login:n.login,id:x("U",n.id)},defaultBranchRef:s(()=>{
const t=`refs/heads/${r.defaultBranch}`;return r.refs.has(t)?Qt(e,r,t):null}),ref:s(({qualifiedName:t})=>{
const n=[t,`refs/heads/${t}`,`refs/tags/${t}`].find(e=>r.refs.has(e));return void 0===n?null:Qt(e,r,n)}),
refs:s(({refPrefix:t,...n})=>sr([...r.refs.keys()].filter(e=>e.startsWith(t)).sort(),t,n,t=>Qt(e,r,t))),
release:({tagName:t})=>{const n=[...r.releases.values()].find(({draft:e,tag:r})=>!e&&r===t)
;return void 0===n?null:function(e,t,r){const{id:n,tag:s,assets:o}=r,a=`refs/tags/${s}`;return{id:x("RE",n),
databaseId:n,tagName:s,tag:()=>t.refs.has(a)?Qt(e,t,a):null,tagCommit:()=>er(e,t,ge(t,a)??""),name:r.name,
description:r.body,isDraft:r.draft,isPrerelease:r.prerelease,immutable:r.immutable,releaseAssets:e=>{
const t=new Map(o.map(e=>[String(e.id),e]));return sr([...t.keys()],x("RE",n),e,e=>function(e){if(void 0===e)return null
;const{id:t,name:r,contentType:n,bytes:s}=e;return{id:x("RA",t),name:r,contentType:n,size:s.length,digest:Ne(e)}
}(t.get(e)))}}}(e,r,n)},hasDiscussionsEnabled:null!==r.discussionCategories,
discussionCategories:e=>sr(r.discussionCategories??[],x("R",r.id),e,e=>({id:x("DIC",`${r.id}:${e}`),name:e,
slug:e.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")})),object:s(({oid:t,expression:n})=>{
const s=t??ge(r,n??"");return null===s?null:er(e,r,s)})}}function Qt(e,t,r){const n=r.indexOf("/",5)+1;return{
id:x("REF",`${t.id}:${r}`),name:r.slice(n),prefix:r.slice(0,n),target:()=>er(e,t,t.refs.get(r)??""),refUpdateRule:()=>{
const e=Ae(t,r);return null===e?null:{pattern:e.pattern,requiredApprovingReviewCount:e.requiredApprovingReviewCount}}}}
const Xt={blob:"Blob",tree:"Tree",commit:"Commit",tag:"Tag"};function er(e,t,r){const n=t.objects.typeOf(r)
;return null===n?null:{__typename:Xt[n],id:x(Xt[n],`${t.id}${r}`),oid:r,...tr[n](e,t,r)}}const tr={
blob:(e,{objects:t},r)=>function(e){const t=e.includes(0);return{byteSize:e.length,isBinary:t,isTruncated:e.length>rr,
text:t?null:e.subarray(0,rr).toString()}}(t.blob(r)??Buffer.alloc(0)),tree:(e,t,r)=>({
entries:()=>(t.objects.tree(r)??[]).map(r=>nr(e,t,r,r.name))}),commit:(e,t,r)=>function(e,t,r){
const{objects:n}=t,s=n.commit(r);return null===s?{}:{message:s.message,repository:()=>Kt(e,null,t),
committedDate:ae(s.committer).date,tree:()=>er(e,t,s.tree),parents:n=>sr(s.parents,r,n,r=>er(e,t,r)),
history:s=>sr(D(n,r),r,s,r=>er(e,t,r)),file:({path:r})=>{const o=E(n,s.tree,r);return null===o?null:nr(e,t,o,r)}}
}(e,t,r),tag:(e,t,r)=>{const n=t.objects.tag(r);return{name:n?.tag,message:n?.message,target:()=>er(e,t,n?.object??"")}}
},rr=512e3;function nr(e,t,{mode:r,sha:n},s){return{name:s.split("/").at(-1),path:s,mode:Number.parseInt(r,8),
type:t.objects.typeOf(n)??"commit",oid:n,object:()=>er(e,t,n)}}function sr(e,t,{first:r,after:n},s){
if(null==r||r<1||r>100)throw new FieldFailure("INVALID_CURSOR_ARGUMENTS","You must provide a `first` value of 1 to 100 on the connection.")
;const[o,a]=(n??`${t} -1`).split(" ")
;if(o!==t||void 0===a)throw new FieldFailure("INVALID_CURSOR_ARGUMENTS",`\`${n??""}\` does not appear to be a valid cursor.`)
;const i=Number(a)+1,l=Math.min(i+r,e.length);return{totalCount:e.length,nodes:()=>e.slice(i,l).map(s),pageInfo:{
hasNextPage:l<e.length,endCursor:`${t} ${l-1}`}}}function or(e,t){return{createCommitOnBranch:({input:r})=>{
const{repo:n,sha:s,ref:o}=Ht(e,t,r),{clientMutationId:a}=r;return{clientMutationId:a,commit:()=>er(e,n,s),
ref:()=>Qt(e,n,o)}},updateRefs:({input:r})=>{const n=r.repositoryId,s=[...e.repos.values()].find(e=>x("R",e.id)===n)
;if(void 0===s)throw new FieldFailure("NOT_FOUND",`Could not resolve to a node with the global id of '${n}'`)
;if(!qe(t,"contents","write"))throw new FieldFailure("FORBIDDEN","Resource not accessible by integration")
;if(s.archived)throw new FieldFailure("FORBIDDEN","Repository was archived so is read-only.")
;return ye(e,s,r.refUpdates.map(ar),t),{clientMutationId:r.clientMutationId}}}}
function ar({name:e,beforeOid:t,afterOid:r,force:n}){return{name:e,after:r===we?null:r,force:n??!1,...null==t?{}:{
before:t===we?null:t}}}function ir(e,t,r){const{rows:n,headers:s}=lr(e,t);return{status:200,json:n.map(r),headers:s}}
function lr(e,t){
const r=Math.min(100,ur(e.query.get("per_page"),30)),n=ur(e.query.get("page"),1),s=Math.max(1,Math.ceil(t.length/r)),o=(t,r)=>{
const n=new URL(`${e.world.urls.api}${e.path}`);return n.searchParams.set("page",String(t)),`<${n.href}>; rel="${r}"`
},a=[...n>1?[o(n-1,"prev")]:[],...n<s?[o(n+1,"next"),o(s,"last")]:[],...n>1?[o(1,"first")]:[]];return{
rows:t.slice((n-1)*r,n*r),headers:0===a.length?{}:{link:a.join(", ")}}}function ur(e,t){const r=Number(e??t)
;return Number.isInteger(r)&&r>0?r:t}function cr(e,t,r){
const{pull:n,number:s}=r,o=`${ee(e,t)}/issues/${s}`,a=`${te(e,t)}/${null===n?"issues":"pull"}/${s}`;return{...pr(e,t,r),
url:o,repository_url:ee(e,t),...J(o,{labels_url:"/labels{/name}",comments_url:"/comments",events_url:"/events"}),
html_url:a,state_reason:null,comments:dr(t,r),...null===n?{}:{draft:n.draft,pull_request:{url:`${ee(e,t)}/pulls/${s}`,
...J(a,{html_url:"",diff_url:".diff",patch_url:".patch"}),merged_at:n.mergedAt}}}}
const dr=(e,{number:t})=>[...e.comments.values()].filter(e=>e.issue===t).length,mr=(e,t)=>t===e.owner?"OWNER":"CONTRIBUTOR"
;function pr(e,t,r){const n=null===r.milestone?void 0:t.milestones.get(r.milestone),s=r.assignees.map(t=>V(e,t));return{
...H(r,"id","number","title","body","state","createdAt","updatedAt","closedAt"),node_id:q(r),user:V(e,r.user),
labels:r.labels.map(r=>fr(e,t,r)),locked:!1,active_lock_reason:null,assignee:s[0]??null,assignees:s,
milestone:void 0===n?null:hr(e,t,n),author_association:mr(t,r.user)}}function fr(e,t,r){const n=k(e,t,r);return{
...H(n,"id","name","color"),node_id:x("LA",n.id),url:`${ee(e,t)}/labels/${encodeURIComponent(n.name)}`,
description:n.description??"",default:!1}}function hr(e,t,r){
const n=`${ee(e,t)}/milestones/${r.number}`,s=e=>[...t.issues.values()].filter(t=>t.milestone===r.number&&t.state===e).length
;return{...H(r,"id","number","title","description","state","createdAt"),url:n,
html_url:`${te(e,t)}/milestone/${r.number}`,labels_url:`${n}/labels`,node_id:x("MI",r.id),creator:V(e,r.creator),
open_issues:s("open"),closed_issues:s("closed"),updated_at:r.createdAt,due_on:null,closed_at:null}}function gr(e,t,r){
const n=null===t.issues.get(r.issue)?.pull?"issues":"pull";return{...H(r,"id","body","createdAt","updatedAt"),
node_id:x("IC",r.id),url:`${ee(e,t)}/issues/comments/${r.id}`,
html_url:`${te(e,t)}/${n}/${r.issue}#issuecomment-${r.id}`,issue_url:`${ee(e,t)}/issues/${r.issue}`,user:V(e,r.user),
author_association:mr(t,r.user)}}function br(e,t,r,n){at(e,t,r,n)
;const s=`${ee(e,t)}/pulls/${r.number}`,o=`${ee(e,t)}/issues/${r.number}`,a=`${te(e,t)}/pull/${r.number}`,i={issue:o,
comments:`${o}/comments`,review_comments:`${s}/comments`,review_comment:`${ee(e,t)}/pulls/comments{/number}`,
commits:`${s}/commits`,statuses:`${ee(e,t)}/statuses/${n.headSha}`},l=(r,n,s)=>({label:`${r}:${n}`,ref:n,sha:s,
user:V(e,r),repo:se(e,ot(e,t,r)??t)});return{...pr(e,t,r),...H(n,"id","draft","mergedAt"),url:s,...J(a,{html_url:"",
diff_url:".diff",patch_url:".patch"}),...Object.fromEntries(Object.entries(i).map(([e,t])=>[`${e}_url`,t])),
merge_commit_sha:n.mergeCommit,requested_reviewers:n.reviewers.map(t=>V(e,t)),
requested_teams:n.teamReviewers.map(r=>yr(e,t.owner,r)),head:l(n.headOwner,n.head,n.headSha),
base:l(t.owner,n.base,n.baseSha),_links:Object.fromEntries(Object.entries({self:s,html:a,...i}).map(([e,t])=>[e,{href:t
}])),auto_merge:null}}function wr(e,t,r,n){
const s=br(e,t,r,n),o=st(t,n.baseSha,n.headSha),a=o?.files??[],i=null!==n.mergedAt;return{...s,merged:i,
mergeable:!i||null,rebaseable:!i||null,mergeable_state:i?"unknown":"clean",merged_by:null,comments:dr(t,r),
review_comments:0,maintainer_can_modify:n.maintainerCanModify,commits:o?.ahead.length??0,
additions:a.reduce((e,t)=>e+t.additions,0),deletions:a.reduce((e,t)=>e+t.deletions,0),changed_files:a.length}}
function yr(e,t,r){
const n=e.teams.get(`${t}/${r}`.toLowerCase()),s=n?.id??0,o=e.user(t).id,a=`${e.urls.api}/organizations/${o}/team/${s}`
;return{id:s,node_id:x("T",s),name:n?.name??r,slug:r,description:null,privacy:"closed",
notification_setting:"notifications_enabled",permission:"pull",html_url:`${e.urls.server}/orgs/${t}/teams/${r}`,...J(a,{
url:"",members_url:"/members{/member}",repositories_url:"/repos"}),type:"organization",organization_id:o,parent:null}}
const $r=[["members","read"]],vr=15e3,_r=[{method:"GET",path:"/user",needs:[],handle:function(e){
if(null===e.actor.user)throw new ApiError(401,"Requires authentication");if(e.actor.app)throw p()
;return Ie(X(e.world,e.actor.user.login))}},{method:"GET",path:"/users/{username}",needs:[],handle:function(e){
return Ie(X(e.world,jr(e).login))}},{method:"GET",path:"/users/{username}/ssh_signing_keys",needs:[],handle:function(e){
const t={title:"A key",created_at:K.created_at};return ir(e,Ar(e,"signingKeys"),e=>({...e,...t}))}},{method:"GET",
path:"/users/{username}/keys",needs:[],handle:e=>ir(e,Ar(e,"keys"),e=>e)},{method:"GET",path:"/orgs/{org}/teams/{slug}",
needs:$r,handle:function(e){const t=Be(e,"org"),{members:r}=Sr(e),n={...V(e.world,t),
...J(`${e.world.urls.api}/orgs/${t}`,{events_url:"/events",hooks_url:"/hooks",issues_url:"/issues",
members_url:"/members{/member}",public_members_url:"/public_members{/member}"}),...Y(null,"description archived_at"),
...Y(!1,"has_organization_projects has_repository_projects"),...Q,type:"Organization"
},s=yr(e.world,t,Be(e,"slug").toLowerCase());return{status:200,json:{...s,...K,members_count:r.length,repos_count:1,
organization:n}}}},{method:"GET",path:"/orgs/{org}/teams/{slug}/members",needs:$r,handle:function(e){
return ir(e,Sr(e).members,t=>V(e.world,t))}},{method:"GET",path:"/orgs/{org}/teams/{slug}/memberships/{username}",
needs:$r,handle:function(e){
const t=Be(e,"username"),r=l(Sr(e).members.find(e=>e.toLowerCase()===t.toLowerCase())),n=`${e.world.urls.api}/orgs/${Be(e,"org")}/teams/${Be(e,"slug")}/memberships/${r}`
;return Ie({url:n,role:"member",state:"active"})}},{method:"GET",path:"/rate_limit",needs:[],handle:function(e){
const t={limit:vr,used:0,remaining:vr,reset:Or(e),resource:"core"},r={limit:30,used:0,remaining:30,reset:Or(e),
resource:"search"},n={...t,resource:"graphql"};return Ie({resources:{core:t,search:r,graphql:n},rate:t})}}]
;function jr(e){return l(e.world.users.get(Be(e,"username").toLowerCase()))}const Ar=(e,t)=>(jr(e)[t]??[]).map((e,t)=>({
key:e,id:t+1}));function Sr(e){return l(e.world.teams.get(`${Be(e,"org")}/${Be(e,"slug")}`.toLowerCase()))}
function Or(e){return 3600*Math.floor(e.world.now().getTime()/36e5+1)}function Rr(e,t,r){
const n=`${ee(e,t)}/actions/runs/${r.id}`,s=null===t.objects.commit(r.headSha)?null:oe(t,r.headSha),o=Er(r.path),a=ne(e,t)
;return{...H(r,"id","headBranch","headSha","path","event","status","conclusion","createdAt"),
...H(r,"referencedWorkflows"),name:r.path,node_id:x("WFR",r.id),check_suite_id:r.id,check_suite_node_id:x("CS",r.id),
display_title:r.title??r.path,run_number:1,run_attempt:r.attempt,workflow_id:o,
html_url:`${te(e,t)}/actions/runs/${r.id}`,pull_requests:[],updated_at:r.startedAt,run_started_at:r.startedAt,
actor:V(e,r.actor),triggering_actor:V(e,r.triggeringActor),
previous_attempt_url:r.attempt>1?`${n}/attempts/${r.attempt-1}`:null,...J(n,{url:"",jobs_url:"/jobs",logs_url:"/logs",
artifacts_url:"/artifacts"}),...J(n,{cancel_url:"/cancel",rerun_url:"/rerun"}),
check_suite_url:`${ee(e,t)}/check-suites/${r.id}`,workflow_url:`${ee(e,t)}/actions/workflows/${o}`,
head_commit:null===s?null:{id:r.headSha,tree_id:s.tree,message:s.message,timestamp:I(new Date(1e3*s.committer.seconds)),
author:H(s.author,"name","email"),committer:H(s.committer,"name","email")},repository:a,head_repository:a}}
function Er(e){return Buffer.from(e).reduce((e,t)=>(31*e+t)%1000003,7)}function Cr(e,t,r){
const{id:n,waitTimer:s,requiredReviewers:o,branchPolicy:a,preventSelfReview:i}=r,l=o.map(r=>Ir(e,t,r)),u=(e,t)=>({
id:10*n+e,node_id:x("GA",10*n+e),type:t});return{...Tr(e,t,r),...void 0===r.canAdminsBypass?{}:{
can_admins_bypass:r.canAdminsBypass},protection_rules:[...s>0?[{...u(1,"wait_timer"),wait_timer:s}]:[],...o.length>0?[{
...u(2,"required_reviewers"),prevent_self_review:i,reviewers:l}]:[],...null===a?[]:[u(3,"branch_policy")]],
deployment_branch_policy:null===a?null:{protected_branches:"protected"===a,custom_branch_policies:"custom"===a}}}
function Tr(e,t,r){return{...H(r,"id","name","createdAt"),node_id:x("EN",r.id),
url:`${ee(e,t)}/environments/${encodeURIComponent(r.name)}`,
html_url:`${te(e,t)}/deployments/activity_log?environments_filter=${encodeURIComponent(r.name)}`,updated_at:r.createdAt}
}function Ir(e,t,r){return r.startsWith("team:")?{type:"Team",reviewer:yr(e,t.owner,r.slice(5))}:{type:"User",
reviewer:V(e,r)}}
const xr=[["actions","read"]],Br=[["administration","write"]],kr=[Te("GET","/actions/runs/{run_id}",xr,e=>Pr(e,qr(e).at(-1))),Te("GET","/actions/runs/{run_id}/attempts/{attempt}",xr,e=>Pr(e,qr(e).find(t=>t.attempt===ke(e,"attempt")))),Te("GET","/actions/runs/{run_id}/approvals",xr,function(e){
const t=qr(e)[0]?.approvals??[];return Ie(t.map(t=>function(e,t,r){return{...H(r,"state","comment"),
environments:r.environments.map(r=>Tr(e,t,tt(e,t,r))),user:V(e,r.user)}}(e.world,e.repo,t)))
}),Te("GET","/actions/runs/{run_id}/pending_deployments",xr,function(e){const t=qr(e)[0]?.pending??[]
;return Ie(t.map(t=>function(e,t,r){const n=tt(e,t,r),{id:s,node_id:o,url:a,html_url:i}=Tr(e,t,n);return{environment:{
id:s,node_id:o,name:n.name,url:a,html_url:i},wait_timer:n.waitTimer,wait_timer_started_at:null,
current_user_can_approve:!1,reviewers:n.requiredReviewers.map(r=>Ir(e,t,r))}}(e.world,e.repo,t)))
}),Te("POST","/actions/runs/{run_id}/pending_deployments",[["actions","write"]],function(e){
const{world:t,repo:r,body:n}=e,[s]=qr(e),o=n.raw("environment_ids"),a=n.required("state"),i=[...r.environments.values()].filter(({id:e})=>Array.isArray(o)&&o.includes(e)),l=Ge(e)
;if(void 0===s||"approved"!==a&&"rejected"!==a)throw u("Invalid review")
;if(0===i.length||!i.every(({name:e,preventSelfReview:t,requiredReviewers:r})=>s.pending.includes(e)&&r.includes(l)&&!(t&&s.triggeringActor===l)))throw u("There are no pending deployment requests to approve")
;s.approvals.push({environments:i.map(({name:e})=>e),state:a,user:l,comment:n.required("comment")})
;for(const{name:e}of i)s.pending.splice(s.pending.indexOf(e),1)
;return Ie(i.map(e=>function(e,t,{id:r,name:n},{headSha:s,headBranch:o,triggeringActor:a,startedAt:i}){
const l=`${ee(e,t)}/deployments/${r}`;return{id:r,node_id:x("DE",r),url:l,sha:s,ref:o??s,task:"deploy",payload:{},
environment:n,description:null,creator:V(e,a),created_at:i,updated_at:i,statuses_url:`${l}/statuses`,
repository_url:ee(e,t)}}(t,r,e,s)))}),Te("GET","/actions/runs/{run_id}/artifacts",xr,function(e){
const t=qr(e)[0]?.id,r=e.query.get("name"),n=e.repo.artifacts.filter(e=>e.runId===t&&(null===r||e.name===r)),{rows:s,headers:o}=lr(e,n),a=s.map(t=>function(e,t,r){
const n=`${ee(e,t)}/actions/artifacts/${r.id}`;return{...H(r,"id","name","digest","createdAt"),
node_id:x("MDg6QXJ0",r.id),size_in_bytes:r.size,url:n,archive_download_url:`${n}/zip`,expired:!1,updated_at:r.createdAt,
expires_at:I(new Date(Date.parse(r.createdAt)+7776e6)),workflow_run:{id:r.runId,repository_id:t.id,
head_repository_id:t.id}}}(e.world,e.repo,t));return Ie({total_count:n.length,artifacts:a},o)
}),Te("GET","/environments",xr,function(e){
const t=[...e.repo.environments.values()],{json:r,...n}=ir(e,t,t=>Cr(e.world,e.repo,t));return{...n,json:{
total_count:t.length,environments:r}}
}),Te("GET","/environments/{name}",xr,e=>Ie(Cr(e.world,e.repo,Gr(e)))),Te("PUT","/environments/{name}",Br,function(e){
const{world:t,repo:r,body:n}=e,s=Be(e,"name"),o=tt(t,r,s),a=(n.objects("reviewers")??[]).map(e=>{
const r=[...t.users.values()].find(({id:t})=>t===e.integer("id"))
;if("User"!==e.required("type")||void 0===r)throw u("Reviewer not found");return r.login
}),i=n.object("deployment_branch_policy");return r.environments.set(s.toLowerCase(),{...o,requiredReviewers:a,
preventSelfReview:n.boolean("prevent_self_review")??!1,canAdminsBypass:n.boolean("can_admins_bypass")??!0,
branchPolicy:void 0===i?null:!0===i.boolean("protected_branches")?"protected":"custom",
waitTimer:n.integer("wait_timer")??0}),Ie(Cr(t,r,Gr(e)))
}),Te("DELETE","/environments/{name}",Br,e=>(e.repo.environments.delete(Gr(e).name.toLowerCase()),{status:204
})),Te("GET","/environments/{name}/deployment-branch-policies",xr,function(e){
const{id:t,branches:r}=Gr(e),{json:n,...s}=ir(e,[...r.entries()],([e,r])=>{const n=100*t+e;return{id:n,
node_id:x("GBP",n),name:r,type:"branch"}});return{...s,json:{total_count:r.length,branch_policies:n}}})];function qr(e){
return l(e.repo.runs.get(ke(e,"run_id")))}function Pr(e,t){if(void 0===t)throw i();return Ie(Rr(e.world,e.repo,t))}
function Gr(e){return l(e.repo.environments.get(Be(e,"name").toLowerCase()))}
const Dr=({draft:e,id:t,tag:r})=>encodeURIComponent(e?`untagged-${t.toString(16).padStart(20,"0")}`:r)
;function Mr(e,t,r){
const{id:n,tag:s,target:o,draft:a,discussion:i}=r,l=`${ee(e,t)}/releases/${n}`,u=te(e,t),c=r=>a?null:`${ee(e,t)}/${r}/${encodeURIComponent(s)}`
;return{...H(r,"id","name","body","draft","immutable","prerelease","createdAt","updatedAt","publishedAt"),url:l,
assets_url:`${l}/assets`,upload_url:`${e.urls.uploads}/repos/${t.owner}/${t.name}/releases/${n}/assets{?name,label}`,
html_url:`${u}/releases/tag/${Dr(r)}`,author:V(e,r.author),node_id:x("RE",n),tag_name:s,target_commitish:o,
assets:r.assets.map(n=>Nr(e,t,r,n)),tarball_url:c("tarball"),zipball_url:c("zipball"),...null===i?{}:{
discussion_url:`${u}/discussions/${i}`}}}function Nr(e,t,r,n){return{
...H(n,"id","name","label","contentType","state","createdAt","updatedAt"),url:`${ee(e,t)}/releases/assets/${n.id}`,
node_id:x("RA",n.id),uploader:V(e,n.uploader),size:n.bytes.length,digest:Ne(n),download_count:n.downloads,
browser_download_url:`${te(e,t)}/releases/download/${Dr(r)}/${n.name}`}}
const Lr=[["contents","read"]],Ur=[["contents","write"]],Fr=[Te("GET","/releases",Lr,function(e){
const t=qe(e.actor,"contents","write"),r=[...e.repo.releases.values()].filter(e=>t||!e.draft).reverse()
;return ir(e,r,t=>Mr(e.world,e.repo,t))}),Te("POST","/releases",Ur,function(e){
const{world:t,repo:r,body:n}=e,s=n.required("tag_name"),o=n.boolean("draft")??!1,a=n.string("target_commitish")??r.defaultBranch,i=!0===n.boolean("generate_release_notes")?Yr(e,s,null):"",l=[n.string("body"),i].filter(e=>void 0!==e&&""!==e).join("\n\n"),u=Hr(e)
;Ue(s,l),ze(r,{tag:s,target:a,draft:o});const c=n.string("discussion_category_name"),d=o?null:Je(t,r,c,e.actor)
;o||Fe(t,r,{id:null,tag:s,target:a},e.actor);const m=t.timestamp(),p={id:t.nextId(),tag:s,target:a,
name:n.string("name")??null,body:""!==l||n.has("body")?l:null,draft:o,prerelease:n.boolean("prerelease")??!1,
immutable:!1,author:Ge(e),createdAt:Ye(r,{tag:s,target:a}),updatedAt:m,publishedAt:null,discussion:d,assets:[]}
;r.releases.set(p.id,p),o||Ve(t,r,p);Ze(r,p,u);const f=Mr(t,r,p);return{status:201,json:f,headers:{
location:String(f.url)}}}),Te("POST","/releases/generate-notes",Ur,function(e){
const t=e.body.required("tag_name"),r=e.body.string("target_commitish")??e.repo.defaultBranch
;if(null===ge(e.repo,t)&&null===ge(e.repo,r))throw new ApiError(404,"Not Found");return{status:200,json:{name:t,
body:Yr(e,t,e.body.string("previous_tag_name")??null)}}
}),Te("GET","/releases/latest",Lr,e=>Wr(e,Ke(e.repo))),Te("GET","/releases/tags/{tag+}",Lr,e=>{return Wr(e,(t=e.repo,
r=Be(e,"tag"),[...t.releases.values()].find(e=>!e.draft&&e.tag===r)??null));var t,r
}),Te("GET","/releases/{release_id}",Lr,e=>Wr(e,zr(e))),Te("PATCH","/releases/{release_id}",Ur,function(e){
const{world:t,repo:r,body:n}=e,s=zr(e),o=n.string("tag_name")??s.tag,a=n.string("target_commitish")??s.target,i=n.boolean("draft")??s.draft,l=n.string("body")??s.body,c=Hr(e)
;Ue(o,l),n.has("target_commitish")&&ze(r,{tag:o,target:a,draft:i})
;if(s.immutable&&(o!==s.tag||a!==s.target||i))throw u("Cannot change the tag, target or draft state of an immutable release.")
;const d=s.draft&&!i;i||null!==s.discussion||(s.discussion=Je(t,r,n.string("discussion_category_name"),e.actor))
;i||!d&&o===s.tag||Fe(t,r,{id:s.id,tag:o,target:a},e.actor);s.tag=o,s.target=a,s.draft=i,
s.name=n.string("name")??s.name,s.body=l,s.prerelease=n.boolean("prerelease")??s.prerelease,s.updatedAt=t.timestamp(),
d&&Ve(t,r,s);i&&(s.publishedAt=null);(d||void 0!==c||i||s.prerelease)&&Ze(r,s,c);return Wr(e,s)
}),Te("DELETE","/releases/{release_id}",Ur,function(e){const t=zr(e);e.repo.releases.delete(t.id),
e.repo.latestRelease===t.id&&(e.repo.latestRelease=null);return{status:204}})];function Wr(e,t){if(null===t)throw i()
;return{status:200,json:Mr(e.world,e.repo,t)}}function zr(e){const t=e.repo.releases.get(ke(e,"release_id"))
;if(void 0===t||t.draft&&!qe(e.actor,"contents","write"))throw i();return t}function Hr(e){
const t=e.body.string("make_latest");if(void 0!==t&&!["true","false","legacy"].includes(t))throw c({resource:"Release",
code:"invalid",field:"make_latest"});return t}function Yr(e,t,r){
const{repo:n}=e,s=ge(n,`tags/${t}`)??be(n,n.defaultBranch),o=r??Ke(n)?.tag??null,a=null===o?null:ge(n,`tags/${o}`),i=null===a?new Set:P(n.objects,a),l=null===s?new Set:P(n.objects,s),u=[...n.issues.values()].filter(({pull:e})=>{
const t=e?.mergeCommit??null;return null!==t&&l.has(t)&&!i.has(t)
}),c=te(e.world,n),d=u.map(e=>`* ${e.title} by @${e.user} in ${c}/pull/${e.number}\n`),m=null===o?`${c}/commits/${t}`:`${c}/compare/${o}...${t}`
;return`${0===d.length?"":`## What's Changed\n${d.join("")}\n`}**Full Changelog**: ${m}`}
const Jr=[["contents","read"]],Vr=[["contents","write"]],Zr=[Te("POST","/releases/{release_id}/assets",Vr,function(e){
const t=zr(e),r=e.query.get("name")??"",n=e.headers["content-type"]??"";if(""===r)throw c({resource:"ReleaseAsset",
code:"missing_field",field:"name"});if(""===n)throw c({resource:"ReleaseAsset",code:"missing_field",field:"content_type"
});if(Xe(t,"upload"),e.complete&&0===e.bytes.length)throw new ApiError(400,"Bad Content-Length: 0")
;const s=function(e,t,r){const n=Le(r.name);if(t.assets.some(e=>e.name===n))throw c({resource:"ReleaseAsset",
code:"already_exists",field:"name"});const s=e.timestamp(),o={id:e.nextId(),name:n,
label:r.label??(n===r.name?"":r.name),state:r.complete?"uploaded":"starter",contentType:r.contentType,bytes:r.bytes,
uploader:r.uploader,createdAt:s,updatedAt:s,downloads:0};return t.assets.push(o),o}(e.world,t,{name:r,
label:e.query.get("label"),contentType:n,bytes:e.bytes,uploader:Ge(e),complete:e.complete})
;if(!e.complete)throw new ApiError(502,"Bad Gateway");return{status:201,json:Nr(e.world,e.repo,t,s)}},{uploads:!0,
binary:!0}),Te("GET","/releases/{release_id}/assets",Jr,function(e){const t=zr(e)
;return ir(e,t.assets,r=>Nr(e.world,e.repo,t,r))}),Te("GET","/releases/assets/{asset_id}",Jr,function(e){
const{release:t,asset:r}=Qr(e);if(!e.accept.includes("application/octet-stream"))return Ie(Nr(e.world,e.repo,t,r))
;return Kr(r)}),Te("PATCH","/releases/assets/{asset_id}",Vr,function(e){const{release:t,asset:r}=Qr(e);Xe(t,"update")
;const n=e.body.string("name"),s=void 0===n?r.name:Le(n);if(t.assets.some(e=>e!==r&&e.name===s))throw c({
resource:"ReleaseAsset",code:"already_exists",field:"name"});return r.name=s,r.label=e.body.string("label")??r.label,
r.updatedAt=e.world.timestamp(),Ie(Nr(e.world,e.repo,t,r))}),Te("DELETE","/releases/assets/{asset_id}",Vr,function(e){
const{release:t,asset:r}=Qr(e);return Xe(t,"delete"),t.assets.splice(t.assets.indexOf(r),1),{status:204}}),{
method:"GET",path:"/{owner}/{repo}/releases/download/{tag}/{name}",needs:[],handle:function(e){
const t=e.world.repo(Be(e,"owner"),Be(e,"repo")),r=[...t?.releases.values()??[]].find(t=>!t.draft&&t.tag===Be(e,"tag"))
;return Kr(l(r?.assets.find(t=>t.name===Be(e,"name"))))}}];function Kr(e){if("uploaded"!==e.state)throw i()
;e.downloads+=1;const t={"content-disposition":`attachment; filename=${e.name}`};return{status:200,bytes:e.bytes,
type:e.contentType,headers:t}}function Qr(e){const t=ke(e,"asset_id");for(const r of e.repo.releases.values()){
const n=r.assets.find(e=>e.id===t);if(void 0!==n&&(!r.draft||qe(e.actor,"contents","write")))return{release:r,asset:n}}
throw i()}const Xr=[["contents","read"]],en=[["contents","write"]],tn=1048576,rn={100644:"blob",100755:"blob",
12e4:"blob","040000":"tree",16e4:"commit"},nn=[Te("POST","/git/blobs",en,function(e){
const t=e.body.string("encoding")??"utf-8";if("utf-8"!==t&&"base64"!==t)throw m('"encoding" must be utf-8 or base64.')
;const r=Buffer.from(e.body.required("content"),"base64"===t?"base64":"utf8");if(r.length>40*tn){
throw d(422,`${"Sorry, your input was too large to process. Consider creating the blob in a local clone of the"} repository and then pushing it to GitHub.`)
}const n=e.repo.objects.putBlob(r),s=`${ee(e.world,e.repo)}/git/blobs/${n}`;return{status:201,json:{sha:n,url:s},
headers:{location:s}}}),Te("GET","/git/blobs/{sha}",Xr,function(e){const t=Be(e,"sha"),r=l(e.repo.objects.blob(t))
;if(r.length>100*tn)throw d(403,"This API returns blobs up to 100 MB in size.");return e.accept.includes("raw")?{
status:200,bytes:r,type:"application/vnd.github.raw; charset=utf-8"}:Ie({sha:t,node_id:x("B",`${e.repo.id}${t}`),
size:r.length,url:`${ee(e.world,e.repo)}/git/blobs/${t}`,content:sn(r),encoding:"base64"})
}),Te("POST","/git/trees",en,function(e){
const{objects:t}=e.repo,r=e.body.string("base_tree")??null,n=null===r?null:t.commit(r),s=n?.tree??r
;if(null!==s&&null===t.tree(s))throw i();const o=Ft("tree",e.body.objects("tree")),a=O(t,s,o.map(t=>function(e,t){
const r=t.required("path"),n=t.required("mode"),s=rn[n]
;if(void 0===s)throw u("tree.mode must be one of 100644, 100755, 040000, 160000, 120000")
;if(!S(r))throw u("tree.path contains a malformed path component");if(null===t.raw("sha"))return{path:r,mode:n,sha:null}
;const o=t.string("content"),a=t.string("sha")
;if(void 0!==o&&void 0!==a)throw u("tree.sha and tree.content may not both be given");if(void 0!==o)return{path:r,
mode:n,sha:e.objects.putBlob(Buffer.from(o))};if(void 0===a)throw u("tree.sha or tree.content must be given")
;if("commit"!==s&&e.objects.typeOf(a)!==s)throw u(`tree.sha ${a} is not a valid ${s}`);return{path:r,mode:n,sha:a}
}(e.repo,t)));if(null===a)throw u("GitRPC::BadObjectState");return{status:201,json:on(e.world,e.repo,a,!1)}
}),Te("GET","/git/trees/{sha+}",Xr,function(e){
const{objects:t}=e.repo,r=Be(e,"sha"),n=ge(e.repo,r),s=l(null!==t.tree(r)?r:null===n?null:t.commit(n)?.tree??null)
;return Ie(on(e.world,e.repo,s,e.query.has("recursive")))}),Te("POST","/git/commits",en,function(e){
const{objects:t}=e.repo,r=e.body.required("message"),n=e.body.required("tree"),s=e.body.strings("parents")??[]
;if(null===t.tree(n))throw u("Tree SHA does not exist")
;for(const e of s)if(null===t.commit(e))throw u("Parent SHA does not exist or is not a commit object")
;const o=e.body.object("author"),a=e.body.object("committer"),i=void 0===o?ln(e):un(e,o),l=e.actor.app&&void 0===o&&void 0===a,c={
tree:n,parents:s,author:i,committer:l?{...i,name:"GitHub",email:"noreply@github.com"}:void 0===a?i:un(e,a),message:r
},d=l?ie:e.body.string("signature"),m=t.putCommit(void 0===d?c:{...c,signature:d})
;return xe(de(e.world,e.repo,m),`${ee(e.world,e.repo)}/git/commits/${m}`)
}),Te("GET","/git/commits/{sha}",Xr,function(e){const t=Be(e,"sha");if(null===e.repo.objects.commit(t))throw i()
;return Ie(de(e.world,e.repo,t))}),Te("POST","/git/tags",en,function(e){
const t=e.body.required("tag"),r=e.body.required("message"),n=e.body.required("object"),s=e.body.required("type")
;if(!M(`refs/tags/${t}`))throw u(`${t} is not a valid tag name.`);const o=e.repo.objects.typeOf(n)
;if(null===o)throw u("Object does not exist");if(o!==s)throw u(`Object is not a ${s}`)
;const a=e.body.object("tagger"),i=void 0===a?ln(e):un(e,a),l=e.repo.objects.putTag({object:n,type:o,tag:t,tagger:i,
message:r});return xe(an(e,l),`${ee(e.world,e.repo)}/git/tags/${l}`)
}),Te("GET","/git/tags/{sha}",Xr,e=>Ie(an(e,Be(e,"sha"))))];function sn(e){
return e.toString("base64").replace(/.{1,60}/g,"$&\n")}function on(e,t,r,n){
const{objects:s}=t,o=`${ee(e,t)}/git`,a=n?R(s,r,!0):g(s.tree(r)??[]).map(e=>({path:e.name,mode:e.mode,sha:e.sha}))
;return{sha:r,url:`${o}/trees/${r}`,tree:a.map(e=>{const t=e.mode.padStart(6,"0"),r=rn[t]??"blob";return{path:e.path,
mode:t,type:r,sha:e.sha,..."blob"===r?{size:s.blob(e.sha)?.length??0}:{},..."commit"===r?{}:{url:`${o}/${r}s/${e.sha}`}}
}),truncated:!1}}function an(e,t){const r=l(e.repo.objects.tag(t)),n=`${ee(e.world,e.repo)}/git`;return{
node_id:x("TA",`${e.repo.id}${t}`),sha:t,url:`${n}/tags/${t}`,tagger:ae(r.tagger),object:{sha:r.object,type:r.type,
url:`${n}/${r.type}s/${r.object}`},tag:r.tag,message:r.message,verification:{verified:!1,reason:"unsigned",
signature:null,payload:null,verified_at:null}}}function ln(e){
const t=e.world.user(Ge(e)),r=`${t.id}+${t.login}@users.noreply.github.com`;return{name:t.login,email:r,
seconds:Math.floor(e.world.now().getTime()/1e3),zone:"+0000"}}function un(e,t){
const r=t.string("date"),n=void 0===r?null:j(r)
;if(void 0!==r&&null===n)throw m(`${JSON.stringify(r)} is not a valid date-time.`);const s={
seconds:Math.floor(e.world.now().getTime()/1e3),zone:"+0000"};return{name:t.required("name"),email:t.required("email"),
...n??s}}
const cn=1048576,dn=[["contents","read"]],mn=[Te("GET","/contents",dn,e=>pn(e,"")),Te("GET","/contents/{path+}",dn,e=>pn(e,Be(e,"path")))]
;function pn(e,t){const{repo:r}=e,n=e.query.get("ref")??r.defaultBranch,s=ge(r,n)
;if(null===s)throw new ApiError(404,`No commit found for the ref ${n}`);const{tree:o}=oe(r,s),a=l(E(r.objects,o,t)),i={
...fn(r,o,a),path:a.path};if("40000"===i.mode){const t=g(r.objects.tree(i.sha)??[]).map(e=>({...e,
path:""===i.path?e.name:`${i.path}/${e.name}`})).slice(0,1e3).map(t=>({...gn(e,t,n),..."160000"===t.mode?{type:"file"
}:{}}));return function(e){return/vnd\.github(\.v3)?\.object/.test(e.accept)}(e)?{status:200,json:{...gn(e,i,n),
entries:t},type:"application/vnd.github.object+json; charset=utf-8"}:Ie(t)}if("160000"===i.mode){
const s=r.objects.blob(E(r.objects,o,".gitmodules")?.sha??"")?.toString()??"",a=s.split(`path = ${t}\n`)[1]?.split("url = ")[1]?.split("\n")[0]??""
;return Ie({...gn(e,i,n),submodule_git_url:a})}const u=r.objects.blob(i.sha)??Buffer.alloc(0)
;if(u.length>104857600)throw d(403,"This API returns blobs up to 100 MB in size.");if(/\braw\b/.test(e.accept))return{
status:200,bytes:u,type:"application/vnd.github.raw; charset=utf-8"};if("120000"===i.mode)return Ie({...gn(e,i,n),
target:u.toString()});const c=u.length<=cn;return Ie({...gn(e,i,n),content:c?sn(u):"",encoding:c?"base64":"none"})}
function fn({objects:e},t,r){let n=r;for(let r=0;"120000"===n?.mode&&r<8;r++){
const r=o.posix.join(o.posix.dirname(n.path),e.blob(n.sha)?.toString()??"");n=r.startsWith("..")?null:E(e,t,r)}
return!0===n?.mode.startsWith("100")?n:r}const hn={4e4:"dir",12e4:"symlink",16e4:"submodule"};function gn(e,t,r){
const{world:n,repo:s}=e,o=hn[t.mode]??"file",a=fe(t.path),i=`${ee(n,s)}/contents/${a}?ref=${encodeURIComponent(r)}`,l=`${ee(n,s)}/git/${"dir"===o?"trees":"blobs"}/${t.sha}`,u=`${te(n,s)}/${"dir"===o?"tree":"blob"}/${fe(r)}/${a}`
;return{type:o,size:"dir"===o?0:s.objects.blob(t.sha)?.length??0,name:t.path.split("/").at(-1)??"",path:t.path,
sha:t.sha,url:i,git_url:l,html_url:u,download_url:"file"===o?`${te(n,s)}/raw/${fe(r)}/${a}`:null,_links:{self:i,git:l,
html:u}}}
const bn=[["pull_requests","read"]],wn=[["pull_requests","write"]],yn=65536,$n=[Te("GET","/pulls",bn,function(e){
const{world:t,repo:r,query:n}=e,s=n.get("state")??"open",[o,a]=jn(n.get("head")??"",""),i=n.get("base"),l=[...r.issues.values()].flatMap(e=>null===e.pull?[]:[{
issue:e,pull:e.pull
}]).filter(({issue:e,pull:t})=>!("all"!==s&&e.state!==s||null!==i&&t.base!==i||""!==o&&(t.headOwner.toLowerCase()!==o.toLowerCase()||t.head!==a)))
;"asc"!==(n.get("direction")??(n.has("sort")?"asc":"desc"))&&l.reverse();return ir(e,l,({issue:e,pull:n})=>br(t,r,e,n))
}),Te("POST","/pulls",wn,function(e){const{world:t,repo:r,body:n}=e
;if(e.actor.app&&!r.pullsCreationAllowed)throw p("GitHub Actions is not permitted to create or approve pull requests.")
;const s=n.required("base"),[o,a]=jn(n.required("head"),r.owner),i=n.string("title")??"",l=n.string("body")??null
;if(""===i.trim())throw An({field:"title",code:"missing_field"});Sn(i,l,"PullRequest")
;const u=ot(t,r,o),c=null===u?null:be(u,a),d=be(r,s);if(null===d)throw An({field:"base",code:"invalid"})
;if(null===u||null===c)throw An({field:"head",code:"invalid"})
;if([...r.issues.values()].some(({state:e,pull:t})=>"open"===e&&t?.headOwner===u.owner&&t.head===a&&t.base===s))throw An({
code:"custom",message:`A pull request already exists for ${u.owner}:${a}.`});u!==r&&r.objects.adopt(u.objects)
;const m=st(r,d,c);if(null===m){throw An({code:"custom",
message:`The ${s} branch has no history in common with ${n.required("head")}`})}if(0===m.ahead.length)throw An({
code:"custom",message:`No commits between ${s} and ${n.required("head")}`});const f={id:t.nextId(),head:a,
headOwner:u.owner,base:s,headSha:c,baseSha:d,draft:n.boolean("draft")??!1,mergedAt:null,mergeCommit:null,reviewers:[],
teamReviewers:[],reviews:[],maintainerCanModify:u!==r&&(n.boolean("maintainer_can_modify")??!0)},h=B(t,r,{title:i,
body:l,user:Ge(e),pull:f});return{..._n(e,201,{issue:h,pull:f}),headers:{
location:`${t.urls.api}/repos/${r.owner}/${r.name}/pulls/${h.number}`}}
}),Te("GET","/pulls/{number}",bn,e=>_n(e,200,vn(e))),Te("PATCH","/pulls/{number}",wn,function(e){
const{repo:t,world:r,body:n}=e,{issue:s,pull:o}=vn(e),a=n.has("body")?n.string("body")??null:s.body,i=n.string("state")??s.state,l=n.string("base")??o.base,u=n.string("title")??s.title
;if(Sn(u,a,"PullRequest"),"open"!==i&&"closed"!==i)throw An({field:"state",code:"invalid"});if(null===be(t,l))throw An({
field:"base",code:"invalid"});if("open"===i&&"closed"===s.state&&null!==o.mergedAt)throw An({field:"state",
code:"invalid"})
;s.title=u,s.body=a,o.base=l,o.maintainerCanModify=n.boolean("maintainer_can_modify")??o.maintainerCanModify,
i!==s.state&&(s.closedAt="closed"===i?r.timestamp():null);return s.state=i,s.updatedAt=r.timestamp(),_n(e,200,{issue:s,
pull:o})}),Te("GET","/pulls/{number}/files",bn,function(e){
const{world:t,repo:r}=e,{pull:n}=vn(e),s=st(r,n.baseSha,n.headSha)?.files??[];return ir(e,s,e=>pe(t,r,n.headSha,e))
}),Te("GET","/pulls/{number}/commits",bn,function(e){
const{world:t,repo:r}=e,{pull:n}=vn(e),s=st(r,n.baseSha,n.headSha)?.ahead??[];return ir(e,s,e=>me(t,r,e))
}),Te("GET","/pulls/{number}/reviews",bn,function(e){const{world:t,repo:r}=e,{issue:n,pull:s}=vn(e)
;return ir(e,s.reviews,e=>function(e,t,r,n){const s=`${te(e,t)}/pull/${r.number}`,o=`${ee(e,t)}/pulls/${r.number}`
;return{...H(n,"id","body","state","submittedAt"),node_id:x("PRR",n.id),user:V(e,n.user),
html_url:`${s}#pullrequestreview-${n.id}`,pull_request_url:o,author_association:mr(t,n.user),_links:{html:{
href:`${s}#pullrequestreview-${n.id}`},pull_request:{href:o}},commit_id:n.commit}}(t,r,n,e))
}),Te("POST","/pulls/{number}/requested_reviewers",wn,function(e){
const{world:t,repo:r,body:n}=e,{issue:s,pull:o}=vn(e),a=n.strings("reviewers")??[],i=n.strings("team_reviewers")??[]
;if(a.some(e=>e.toLowerCase()===s.user.toLowerCase()))throw u("Review cannot be requested from pull request author.")
;const l=a.every(e=>t.users.has(e.toLowerCase()))&&i.every(e=>t.teams.has(`${r.owner}/${e}`.toLowerCase()))
;if(!l)throw u(`Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${r.owner}/${r.name} repository.`)
;return o.reviewers=[...new Set([...o.reviewers,...a.map(e=>t.user(e).login)])],
o.teamReviewers=[...new Set([...o.teamReviewers,...i])],{status:201,json:br(t,r,s,o)}})];function vn(e){
const t=e.repo.issues.get(ke(e,"number"));if(void 0===t||null===t.pull)throw i();return at(e.world,e.repo,t,t.pull),{
issue:t,pull:t.pull}}function _n(e,t,{issue:r,pull:n}){return{status:t,json:wr(e.world,e.repo,r,n)}}function jn(e,t){
const r=e.indexOf(":");return r<0?[t,e]:[e.slice(0,r),e.slice(r+1)]}function An(e){return c({resource:"PullRequest",...e
})}function Sn(e,t,r){const n=e.length>256?"title":(t??"").length>yn?"body":null;if(null===n)return;throw c({resource:r,
code:"custom",field:n,message:`${n} is too long (maximum is ${"title"===n?256:yn} characters)`})}
const On=[["issues","read"],["pull_requests","read"]],Rn=[["issues","write"],["pull_requests","write"]],En=[Te("GET","/issues/{number}",On,e=>Tn(e,200)),Te("PATCH","/issues/{number}",Rn,function(e){
const{world:t,repo:r,body:n}=e,s=Cn(e),o=n.has("body")?n.string("body")??null:s.body,a=null===n.raw("milestone")?null:n.integer("milestone")??s.milestone,i=n.string("state")??s.state,l=n.string("title")??s.title
;if(Sn(l,o,"Issue"),null!==a&&!r.milestones.has(a))throw c({resource:"Issue",code:"invalid",field:"milestone"})
;if("open"!==i&&"closed"!==i)throw c({resource:"Issue",code:"invalid",field:"state"});s.title=l,s.body=o,s.milestone=a,
i!==s.state&&(s.closedAt="closed"===i?t.timestamp():null);s.state=i;const u=n.strings("labels")
;void 0!==u&&(s.labels=In(u.map(e=>k(t,r,e).name)));const d=n.strings("assignees");void 0!==d&&(s.assignees=xn(e,d))
;return s.updatedAt=t.timestamp(),Tn(e,200)}),Te("GET","/issues/{number}/labels",On,function(e){
return ir(e,Cn(e).labels,t=>fr(e.world,e.repo,t))
}),Te("POST","/issues/{number}/labels",Rn,e=>Bn(e,!0)),Te("PUT","/issues/{number}/labels",Rn,e=>Bn(e,!1)),Te("DELETE","/issues/{number}/labels/{name}",Rn,function(e){
const t=Cn(e),r=Be(e,"name").toLowerCase();if(!t.labels.some(e=>e.toLowerCase()===r))throw i()
;return t.labels=t.labels.filter(e=>e.toLowerCase()!==r),{status:200,json:t.labels.map(t=>fr(e.world,e.repo,t))}
}),Te("POST","/issues/{number}/assignees",Rn,function(e){const t=Cn(e)
;return t.assignees=In([...t.assignees,...xn(e,e.body.strings("assignees")??[])]).slice(0,10),
t.updatedAt=e.world.timestamp(),Tn(e,201)}),Te("GET","/issues/{number}/comments",On,function(e){
const{number:t}=Cn(e),r=Date.parse(e.query.get("since")??""),n=[...e.repo.comments.values()].filter(e=>e.issue===t&&!(Date.parse(e.updatedAt)<r))
;return ir(e,n,t=>gr(e.world,e.repo,t))}),Te("POST","/issues/{number}/comments",Rn,function(e){
const{world:t,repo:r}=e,n=Pn(e,!0),s=t.timestamp(),o={id:t.nextId(),issue:Cn(e).number,user:Ge(e),body:n,createdAt:s,
updatedAt:s};return r.comments.set(o.id,o),qn(e,201,o)
}),Te("GET","/issues/comments/{comment_id}",On,e=>qn(e,200,kn(e))),Te("PATCH","/issues/comments/{comment_id}",Rn,function(e){
const t=kn(e);return t.body=Pn(e,!1),t.updatedAt=e.world.timestamp(),qn(e,200,t)
}),Te("DELETE","/issues/comments/{comment_id}",Rn,function(e){return e.repo.comments.delete(kn(e).id),{status:204}
}),Te("GET","/assignees/{username}",On,Gn),Te("GET","/collaborators/{username}",[],Gn),Te("GET","/labels/{name}",On,function(e){
const t=l(e.repo.labels.get(Be(e,"name").toLowerCase()));return{status:200,json:fr(e.world,e.repo,t.name)}
}),Te("GET","/milestones",On,function(e){
const t=e.query.get("state")??"open",r=[...e.repo.milestones.values()].filter(e=>"all"===t||e.state===t)
;return ir(e,r,t=>hr(e.world,e.repo,t))}),Te("GET","/milestones/{number}",On,function(e){
const t=l(e.repo.milestones.get(ke(e,"number")));return{status:200,json:hr(e.world,e.repo,t)}
}),Te("POST","/milestones",Rn,function(e){const{world:t,repo:r,body:n}=e,s=n.required("title")
;if([...r.milestones.values()].some(e=>e.title===s))throw c({resource:"Milestone",code:"already_exists",field:"title"})
;const o={id:t.nextId(),number:r.milestones.size+1,title:s,description:n.string("description")??null,
state:"closed"===n.string("state")?"closed":"open",creator:Ge(e),createdAt:t.timestamp()}
;return r.milestones.set(o.number,o),{status:201,json:hr(t,r,o)}})];function Cn(e){
return l(e.repo.issues.get(ke(e,"number")))}function Tn(e,t){return{status:t,json:cr(e.world,e.repo,Cn(e))}}
function In(e){return[...new Set(e)]}function xn(e,t){const r=t.filter(t=>e.world.users.has(t.toLowerCase()))
;return In(r.map(t=>e.world.user(t).login)).slice(0,10)}function Bn(e,t){
const r=Cn(e),n=Ft("labels",e.body.strings("labels")).map(t=>k(e.world,e.repo,t).name)
;return r.labels=In([...t?r.labels:[],...n]),r.updatedAt=e.world.timestamp(),{status:200,
json:r.labels.map(t=>fr(e.world,e.repo,t))}}function kn(e){return l(e.repo.comments.get(ke(e,"comment_id")))}
function qn(e,t,r){return{status:t,json:gr(e.world,e.repo,r)}}function Pn(e,t){const r=e.body.required("body")
;if(t&&r.length>yn){throw c({resource:"IssueComment",code:"unprocessable",field:"data",
message:"Body is too long (maximum is 65536 characters)"})}if(""===r.trim())throw c({resource:"IssueComment",
code:"missing_field",field:"body"});return Sn("",r,"IssueComment"),r}function Gn(e){
if(!e.world.users.has(Be(e,"username").toLowerCase()))throw i();return{status:204}}
const Dn=[["contents","read"]],Mn=[["contents","write"]],Nn=[Te("GET","/git/ref/{ref+}",Dn,function(e){
const t=`refs/${Be(e,"ref")}`;if(!e.repo.refs.has(t))throw i();return Ie(Ln(e.world,e.repo,t))
}),Te("GET","/git/matching-refs/{ref+}",Dn,function(e){
const t=`refs/${Be(e,"ref")}`,r=[...e.repo.refs.keys()].filter(e=>e.startsWith(t)).sort()
;return Ie(r.map(t=>Ln(e.world,e.repo,t)))}),Te("POST","/git/refs",Mn,function(e){
const t=e.body.required("ref"),r=e.body.required("sha");ye(e.world,e.repo,[{name:t,after:r,force:!1,create:!0}],e.actor)
;const n=Ln(e.world,e.repo,t);return xe(n,n.url)}),Te("PATCH","/git/refs/{ref+}",Mn,function(e){
const t=`refs/${Be(e,"ref")}`,r=e.body.required("sha");if(!e.repo.refs.has(t))throw u("Reference does not exist")
;return ye(e.world,e.repo,[{name:t,after:r,force:e.body.boolean("force")??!1}],e.actor),Ie(Ln(e.world,e.repo,t))
}),Te("DELETE","/git/refs/{ref+}",Mn,function(e){const t=`refs/${Be(e,"ref")}`
;if(t===`refs/heads/${e.repo.defaultBranch}`)throw u("Cannot delete the default branch");return ye(e.world,e.repo,[{
name:t,after:null,force:!0}],e.actor),{status:204}}),Te("GET","/branches",Dn,function(e){
const t=[...e.repo.refs.keys()].filter(e=>e.startsWith("refs/heads/")).sort();return ir(e,t,t=>{
const r=t.slice(11),n=be(e.repo,r)??"";return{name:r,commit:{sha:n,url:`${ee(e.world,e.repo)}/commits/${n}`},
protected:Se(e.repo,t)}})}),Te("GET","/branches/{branch+}",Dn,function(e){const t=Be(e,"branch"),r=be(e.repo,t)
;if(null===r)throw new ApiError(404,"Branch not found");const n=`${ee(e.world,e.repo)}/branches/${fe(t)}`;return Ie({
name:t,commit:me(e.world,e.repo,r),_links:{self:n,html:`${te(e.world,e.repo)}/tree/${fe(t)}`},
protected:Se(e.repo,`refs/heads/${t}`),protection:{enabled:null!==Ae(e.repo,`refs/heads/${t}`),required_status_checks:{
enforcement_level:"off",contexts:[],checks:[]}},protection_url:`${n}/protection`})
}),Te("GET","/activity",Dn,function(e){
const{world:t,repo:r,query:n}=e,s=n.get("ref")?.replace(/^(?!refs\/)/,"refs/heads/"),o=n.get("activity_type"),a=Number(n.get("after")??1/0),i=Math.min(100,Number(n.get("per_page")??30)),l=r.activity.filter(e=>(void 0===s||e.ref===s)&&(null===o||e.type===o)&&e.id<a).reverse(),u=l.slice(0,i),c=new URL(`${t.urls.api}${e.path}`)
;return c.searchParams.set("after",String(u.at(-1)?.id)),{status:200,headers:l.length>u.length?{
link:`<${c.href}>; rel="next"`}:{},json:u.map(e=>({id:e.id,node_id:x("PSH",e.id),before:e.before,after:e.after,
ref:e.ref,timestamp:e.timestamp,activity_type:e.type,actor:V(t,e.actor)}))}})];function Ln(e,t,r){
const n=t.refs.get(r)??"",s=t.objects.typeOf(n)??"commit",o=`${ee(e,t)}/git`;return{ref:r,
node_id:x("REF",`${t.id}:${r}`),url:`${o}/${fe(r)}`,object:{sha:n,type:s,url:`${o}/${s}s/${n}`}}}
const Un=[["contents","read"]],Fn=[Te("GET","",[],e=>Ie(se(e.world,e.repo))),Te("GET","/commits",Un,function(e){
const{world:t,repo:r,query:n}=e,s=l(ge(r,n.get("sha")??r.defaultBranch)),o=n.get("path"),a=Date.parse(n.get("since")??""),i=Date.parse(n.get("until")??""),u=e=>1e3*oe(r,e).committer.seconds,c=D(r.objects,s).filter(t=>(null===o||function(e,t,r){
const n=oe(e,t),s=t=>E(e.objects,t,r)?.sha??null,o=n.parents[0];return s(n.tree)!==(void 0===o?null:s(oe(e,o).tree))
}(r,t,o))&&!(u(t)<a)&&!(u(t)>i)&&Wn(e,t,"author")&&Wn(e,t,"committer")),{rows:d,headers:m}=lr(e,c)
;return Ie(d.map(e=>me(t,r,e)),m)}),Te("GET","/commits/{ref+}",Un,function(e){const t=Be(e,"ref"),r=ge(e.repo,t)
;if(null===r)throw new ApiError(422,`No commit found for SHA: ${t}`)
;if(e.accept.includes("vnd.github.sha")||/vnd\.github\.v3\.sha/.test(e.accept))return{status:200,bytes:Buffer.from(r),
type:"application/vnd.github.sha; charset=utf-8"};return Ie(function(e,t,r){
const n=oe(t,r),s=n.parents[0],o=U(t.objects,void 0===s?null:oe(t,s).tree,n.tree),a=o.reduce((e,t)=>e+t.additions,0),i=o.reduce((e,t)=>e+t.deletions,0)
;return{...me(e,t,r),stats:{total:a+i,additions:a,deletions:i},files:o.slice(0,300).map(n=>pe(e,t,r,n))}
}(e.world,e.repo,r))}),Te("GET","/compare/{basehead+}",Un,function(e){
const{world:t,repo:r}=e,n=Be(e,"basehead"),[s,o,...a]=n.split("...");if(void 0===s||void 0===o||a.length>0)throw i()
;const l=zn(e,s),u=zn(e,o);if(null===l||null===u)throw i();const c=st(r,l,u)
;if(null===c)throw new ApiError(404,`No common ancestor between ${s} and ${o}.`)
;const d=c.ahead.length,{behind:m}=c,p=e.query.has("page")||e.query.has("per_page")?lr(e,c.ahead):{
rows:c.ahead.slice(-250),headers:{}},f=Number(e.query.get("page")??"1")<=1,h=`${te(t,r)}/compare`;return{status:200,
headers:p.headers,json:{url:`${ee(t,r)}/compare/${encodeURIComponent(n)}`,html_url:`${h}/${encodeURIComponent(n)}`,
permalink_url:`${h}/${r.owner}:${l.slice(0,7)}...${r.owner}:${u.slice(0,7)}`,
diff_url:`${h}/${encodeURIComponent(n)}.diff`,patch_url:`${h}/${encodeURIComponent(n)}.patch`,base_commit:me(t,r,l),
merge_base_commit:me(t,r,c.mergeBase),status:d>0?m>0?"diverged":"ahead":m>0?"behind":"identical",ahead_by:d,behind_by:m,
total_commits:d,commits:p.rows.map(e=>me(t,r,e)),files:f?c.files.slice(0,300).map(e=>pe(t,r,u,e)):[]}}
}),Te("GET","/immutable-releases",[["administration","read"]],function(e){if(!e.repo.immutableReleases)throw i()
;return Ie({enabled:!0,enforced_by_owner:!1})})];function Wn(e,t,r){const n=e.query.get(r);if(null===n)return!0
;const s=oe(e.repo,t)[r];return s.email===n||s.name===n||s.email.endsWith(`${n}@users.noreply.github.com`)}
function zn(e,t){const r=t.indexOf(":");if(r<0)return ge(e.repo,t)
;const n=ot(e.world,e.repo,t.slice(0,r)),s=null===n?null:ge(n,t.slice(r+1))
;return null!==n&&null!==s&&n!==e.repo&&e.repo.objects.adopt(n.objects),s}
const Hn=[Te("GET","/rules/branches/{branch+}",[],function(e){const t=je(e.repo,`refs/heads/${Be(e,"branch")}`)
;return ir(e,t,t=>({type:t.type,ruleset_source_type:"Repository",ruleset_source:`${e.repo.owner}/${e.repo.name}`,
ruleset_id:t.ruleset,...void 0===t.parameters?{}:{parameters:t.parameters}}))
}),Te("GET","/rulesets",[],e=>ir(e,[...e.repo.rulesets.entries()],([t,r])=>Yn(e,r,t+1))),Te("GET","/rulesets/{ruleset_id}",[],function(e){
const t=ke(e,"ruleset_id"),r=l(e.repo.rulesets[t-1]),{world:n,actor:s}=e,o=(r.bypass??[]).map(e=>n.user(e)),a={
...Yn(e,r,t),conditions:{ref_name:{include:[r.pattern],exclude:[]}},rules:r.rules,
current_user_can_bypass:o.some(({id:e})=>e===s.user?.id)?"always":"never",...qe(s,"administration","write")?{
bypass_actors:o.map(e=>({actor_id:e.id,actor_type:"Bot"===e.type?"Integration":"User",bypass_mode:"always"}))}:{}}
;return{status:200,json:a}})];function Yn(e,t,r){const{world:n,repo:s}=e;return{id:r,name:t.name??`Ruleset ${r}`,
target:t.target,source_type:"Repository",source:`${s.owner}/${s.name}`,enforcement:"active",
node_id:x("RRS",`${s.id}:${r}`),_links:{self:{href:`${ee(n,s)}/rulesets/${r}`},html:{href:`${te(n,s)}/rules/${r}`}},
created_at:s.createdAt,updated_at:s.createdAt}}
const Jn=[["actions","read"]],Vn=[Te("GET","/actions/workflows/{workflow}",Jn,e=>Ie(function(e,t,r){const n=Er(r)
;return{id:n,node_id:x("W",n),name:r,path:r,state:t.disabledWorkflows.has(r)?"disabled_manually":"active",
created_at:t.createdAt,updated_at:t.createdAt,url:`${ee(e,t)}/actions/workflows/${n}`,
html_url:`${te(e,t)}/blob/${t.defaultBranch}/${r}`,badge_url:`${te(e,t)}/workflows/${encodeURIComponent(r)}/badge.svg`}
}(e.world,e.repo,Kn(e)))),Te("GET","/actions/workflows/{workflow}/runs",Jn,function(e){
const t=Kn(e),{query:r}=e,n=r.get("event"),s=r.get("branch"),o=[...e.repo.runs.values()].flatMap(e=>e.at(-1)??[]).filter(e=>e.path===t).filter(e=>!(null!==n&&e.event!==n||null!==s&&e.headBranch!==s)).sort((e,t)=>t.id-e.id),{rows:a,headers:i}=lr(e,o),l=a.map(t=>Rr(e.world,e.repo,t))
;return Ie({total_count:o.length,workflow_runs:l},i)
}),Te("POST","/actions/workflows/{workflow}/dispatches",[["actions","write"]],function(e){
const{world:t,repo:r,body:n}=e,s=Kn(e),o=n.required("ref"),a=n.raw("inputs")??{}
;if(!Wt(a)||Object.values(a).some(e=>"string"!=typeof e))throw m(`For 'properties/inputs', ${JSON.stringify(a)} is not an object of strings.`)
;if(Object.keys(a).length>25)throw m("No more than 25 properties are allowed.")
;if(r.disabledWorkflows.has(s))throw u("Cannot trigger a workflow_dispatch on a disabled workflow")
;const i=o.replace(/^refs\/(?:heads|tags)\//,""),l=ge(r,o)
;if(null===l||/^[0-9a-f]{40}$/i.test(o))throw u(`No ref found for: ${o}`);const c=Zn(e,l,s)
;if(null===c||!/^\s+workflow_dispatch:/m.test(c))throw u("Workflow does not have 'workflow_dispatch' trigger")
;const d=function(e){const t=e.split("\n"),r=e=>e.length-e.trimStart().length,n=(e,t)=>{
const n=t.findIndex(t=>e.test(t));if(-1===n)return[]
;const s=r(t[n]??""),o=t.slice(n+1),a=o.findIndex(e=>""!==e.trim()&&r(e)<=s);return-1===a?o:o.slice(0,a)
},s=n(/^\s+inputs:\s*$/,n(/^\s+workflow_dispatch:/,t)),o=r(s.find(e=>""!==e.trim())??"")
;return s.flatMap(e=>r(e)===o?/^\s+([\w-]+):/.exec(e)?.[1]??[]:[])}(c),p=Object.keys(a).filter(e=>!d.includes(e))
;if(p.length>0)throw u(`Unexpected inputs provided: ${JSON.stringify(p)}`)
;const f=/^run-name:\s*(.+)$/m.exec(c)?.[1]?.replace(/^(['"])(.*)\1$/,"$2"),h=f?.replace(/\$\{\{\s*(?:github\.event\.)?inputs\.([\w-]+)\s*\}\}/g,(e,t)=>"string"==typeof a[t]?a[t]:""),g=rt(r),b={
...nt(t,r,g),event:"workflow_dispatch",headSha:l,headBranch:i,path:s,...void 0===h?{}:{title:h},actor:Ge(e),
triggeringActor:Ge(e)};if(r.runs.set(g,[b]),!0!==n.boolean("return_run_details"))return{status:204}
;const{url:w,html_url:y}=Rr(t,r,b);return Ie({workflow_run_id:g,run_url:w,html_url:y})})];function Zn(e,t,r){
const n=null===t?null:e.repo.objects.commit(t),s=null===n?null:E(e.repo.objects,n.tree,r)
;return null===s?null:e.repo.objects.blob(s.sha)?.toString("utf8")??null}function Kn(e){
const t=`.github/workflows/${Be(e,"workflow")}`;if(null===Zn(e,ge(e.repo,e.repo.defaultBranch),t))throw i();return t}
const Qn=new class Router{#i;constructor(e){this.#i=e.map(e=>{
const t=[],r=e.path.replace(/\{(\w+)(\+?)\}/g,(e,r,n)=>(t.push(r),"+"===n?"(.*)":"([^/]+)"));return{route:e,names:t,
pattern:new RegExp(`^${r}$`)}})}find(e,t,r){const n="HEAD"===e?"GET":e;for(const{route:e,pattern:s,names:o}of this.#i){
if(e.method!==n||!0===e.uploads!==r)continue;const a=s.exec(t);if(null===a)continue
;const i=o.map((e,t)=>[e,De(a[t+1]??"")]);return{route:e,params:Object.fromEntries(i)}}return null}
}([..._r,...Fn,...Nn,...Hn,...nn,...mn,...Zr,...Fr,...$n,...En,...kr,...Vn]);function Xn(e,t){try{return function(e,t){
const r=new URL(t.path,"http://github.invalid"),n=function(e,t){if(null===t)return{user:null,permissions:{
contents:"read",issues:"read",pull_requests:"read"},app:!1,token:t};const r=Object.hasOwn(e.tokens,t)?e.tokens[t]:void 0
;if(void 0===r)throw new ApiError(401,"Bad credentials");return{user:e.user(T(r)),permissions:r.permissions,
app:!0===r.app,token:t}}(e,t.token);if("graphql"===t.host){if("POST"!==t.method)throw i();return function(e,t,r){
if(null===t.user)throw new ApiError(401,"This endpoint requires you to be authenticated.");const{query:n,variables:s}=r
;if("string"!=typeof n)return{status:200,json:{errors:[{
message:"A query attribute must be specified and must be a string.",locations:[{line:1,column:1}]}]}}
;const{data:o,errors:a}=(0,zt.$L)({schema:Yt,source:n,rootValue:{...Zt(e,t),...or(e,t)},variableValues:Wt(s)?s:{},
operationName:"string"==typeof r.operationName?r.operationName:null});return{status:200,json:{...void 0===o?{}:{data:o},
...void 0===a?{}:{errors:a.map(Jt)}}}}(e,n,es(t.body))}const s=Qn.find(t.method,function(e,{pathname:t}){
return t.replace(/(.)\/$/,"$1").replace(/^\/repositories\/(\d+)/,(t,r)=>{
const n=[...e.repos.values()].find(e=>String(e.id)===r);return void 0===n?t:`/repos/${n.owner}/${n.name}`})
}(e,r),"uploads"===t.host);if(null===s)throw i();const{route:o,params:a}=s;if(void 0!==a.owner){
const s=e.formerNames.get(`${a.owner}/${a.repo}`.toLowerCase())
;if(void 0!==s&&Pe(n,s))return function(e,{method:t},r,{id:n}){
const s=r.pathname.replace(/^\/repos\/[^/]+\/[^/]+/,""),o=`${e.urls.api}/repositories/${n}${s}${r.search}`,a="GET"===t||"HEAD"===t
;return{status:a?301:307,json:{message:a?"Moved Permanently":"Temporary Redirect",url:o,
documentation_url:"https://docs.github.com/rest"},headers:{location:o}}}(e,t,r,s);const o=e.repo(a.owner,a.repo??"")
;if(null===o)throw i()
;if(o.archived&&"GET"!==t.method&&"HEAD"!==t.method)throw new ApiError(403,"Repository was archived so is read-only.")}
const l={world:e,actor:n,params:a,query:r.searchParams,body:new Fields(!0===o.binary?{}:es(t.body)),bytes:t.body,
complete:t.complete,headers:t.headers,accept:t.headers.accept??"",path:t.path
},u=o.needs.map(([e,t])=>`${e}=${t}`).join("; ");!function(e,t,r){if(0===t.length||t.some(([t,r])=>qe(e,t,r)))return
;if(null===e.user)throw new ApiError(401,"Requires authentication");throw new ApiError(403,p().message,{headers:{
"x-accepted-github-permissions":r}})}(n,o.needs,u);const c=o.handle(l);return""===u?c:{...c,headers:{
"x-accepted-github-permissions":u,...c.headers}}}(e,t)}catch(e){if(!(e instanceof ApiError))throw e;return{
status:e.status,json:e.body(),headers:e.headers}}}function es(e){if(0===e.length)return{};let t;try{
t=JSON.parse(e.toString("utf8"))}catch{throw new ApiError(400,"Problems parsing JSON")}if(Array.isArray(t))return{
labels:t};if(!Wt(t))throw new ApiError(400,"Body should be a JSON object");return t}async function ts(e,t,r=0){
const n=(0,Nt.createServer)((r,n)=>{(async function(e,t,r,n){if(null!==e.adminToken&&(s=r.url??"/",
s.startsWith(`${It}/`)))return void await async function(e,t,r,n){
const{body:s}=await rs(r),{method:o="GET",url:a="/",headers:i}=r,{status:l,json:u}=function(e,t,r){
if(r.authorization!==`Bearer ${t}`)return Mt(401,"The admin token is missing or wrong.")
;for(const{method:t,pattern:n,handle:s}of Dt){const o=t===r.method?n.exec(r.url):null;if(null!==o)try{return{status:200,
json:s(e,0===r.body.length?{}:JSON.parse(r.body.toString()),o[1]??"")}}catch(e){
return Mt(422,e instanceof wt.G?Tt(e):e.message)}}return Mt(404,`There is no ${r.method} ${r.url}.`)}(e,t,{method:o,
url:a,authorization:i.authorization??"",body:s});n.writeHead(l,{"content-type":"application/json; charset=utf-8"}),
n.end(`${JSON.stringify(u)}\n`)}(e.admin,e.adminToken,r,n);var s;const o=function(e,t){
const{path:r,host:n}=function(e,t){const[,r,n]=/^\/api\/(v3|uploads|graphql)(.*)$/.exec(e)??[];if("v3"===r)return{
path:n??"/",host:"api"};if("uploads"===r)return{path:n??"/",host:"uploads"}
;const s="graphql"===r||/^\/graphql(\?|$)/.test(e);return{path:e,host:t?"uploads":s?"graphql":"api"}
}(t.url??"/",e),s=Object.fromEntries(Object.entries(t.headers).map(([e,t])=>[e,Array.isArray(t)?t.join(", "):t??""]))
;return{method:t.method??"GET",path:r,host:n,status:0,
token:/^(?:bearer|token)\s+(\S+)$/i.exec(s.authorization??"")?.[1]??null,startedAt:Date.now(),endedAt:0,
requestHeaders:s,requestBody:Buffer.alloc(0),responseHeaders:{},responseBody:Buffer.alloc(0),intercepted:!1}
}(t,r),a=e.requests.push(o)-1,{body:i,complete:l}=await rs(r);o.requestBody=i,e.latencyMs>0&&await(0,
Lt.setTimeout)(e.latencyMs);const u={...o,headers:o.requestHeaders,body:i,complete:l},c={index:a,host:o.host,
method:o.method,path:o.path,body:i,token:o.token},d=await ns(e,{phase:"before",...c}),m="break-upload"===d?.kind
;if(o.intercepted=null!==d,null!==d&&!m)return void os(o,n,null,d);const p=Xn(e.world,{...u,complete:l&&!m
}),h=function(e,t,r,n){
const s=e.world.now(),o=r.bytes??(void 0===r.json?Buffer.alloc(0):Buffer.from(JSON.stringify(r.json))),a=`W/"${(0,
f.createHash)("sha256").update(o).digest("hex")}"`,i="GET"===t.method||"HEAD"===t.method,l=i&&200===r.status&&t.requestHeaders["if-none-match"]===a,u=r.type??(void 0===r.json?null:"application/json; charset=utf-8"),c=Math.floor(s.getTime()/36e5),d=Math.min(vr-1,n+1)
;return{status:l?304:r.status,headers:{date:s.toUTCString(),server:"github.com",...null===u||l?{}:{"content-type":u},
...i&&200===r.status?{etag:a}:{},"x-github-media-type":"github.v3; format=json","x-github-request-id":ss(n),
"x-ratelimit-limit":String(vr),"x-ratelimit-remaining":String(vr-d),"x-ratelimit-used":String(d),
"x-ratelimit-reset":String(3600*(c+1)),"x-ratelimit-resource":"graphql"===t.host?"graphql":"core",...r.headers},
body:l?Buffer.alloc(0):o}}(e,o,p,a);if(m)return void os(o,n,h,"reset"===d.then?{kind:"reset"}:null);const g=await ns(e,{
phase:"after",...c,response:h});o.intercepted=null!==g,os(o,n,h,g)})(e,t,r,n).catch(e=>{
n.destroy(e instanceof Error?e:void 0)})});n.keepAliveTimeout=6e4,await new Promise((e,t)=>{n.once("error",t),
n.listen(r,"127.0.0.1",e)});const{port:s}=n.address();return{url:`http://127.0.0.1:${s}`,close:()=>function(e){
return new Promise(t=>{e.close(()=>t()),e.closeAllConnections()})}(n)}}function rs(e){return new Promise(t=>{const r=[]
;e.on("data",e=>r.push(e)),e.on("error",()=>{}),e.on("close",()=>t({body:Buffer.concat(r),complete:e.complete})),
e.on("end",()=>t({body:Buffer.concat(r),complete:e.complete}))})}async function ns(e,t){
const r=await(e.interceptor?.(t))??null;return"delay"!==r?.kind?r:(await(0,Lt.setTimeout)(r.ms),null)}function ss(e){
const t=(0,f.createHash)("sha256").update(String(e)).digest("hex").toUpperCase()
;return[t.slice(0,4),t.slice(4,10),t.slice(10,17),t.slice(17,24),t.slice(24,32)].join(":")}function os(e,t,r,n){
const s="answer"===n?.kind?function(e){const{status:t,body:r=""}=e,n="string"==typeof r||Buffer.isBuffer(r),s=n?{}:{
"content-type":"application/json; charset=utf-8"},o={date:(new Date).toUTCString(),...s,...e.headers};return{status:t,
headers:o,body:Buffer.from(n?r:JSON.stringify(r))}}(n):r;if(e.endedAt=Date.now(),"hang"===n?.kind)return
;if("reset"===n?.kind||null===s||t.destroyed)return void t.socket?.resetAndDestroy()
;const o="truncate"===n?.kind?s.body.subarray(0,n.bytes??s.body.length>>1):s.body;e.status=s.status,
e.responseHeaders=s.headers,e.responseBody=o
;const a="HEAD"===e.method||204===s.status||304===s.status,i=a&&"HEAD"!==e.method?{}:{
"content-length":String(s.body.length)};t.writeHead(s.status,{...s.headers,...i}),
"truncate"===n?.kind?t.write(o,()=>t.socket?.destroy()):t.end(a?void 0:o)}const as="embedded-github-token",is={[as]:{
login:"github-actions[bot]",app:!0,permissions:{contents:"write",pull_requests:"write",actions:"read",issues:"write",
discussions:"write"}}};async function ls(e){
const{owner:t,repo:r,defaultBranch:n="main",repositoryId:s=1000001}=e,o=new World({...e.tokens??is})
;o.users.has(t.toLowerCase())||o.users.set(t.toLowerCase(),{login:t,id:o.nextId(),type:"Organization"})
;const a=o.addRepo(t,r,s,n),{files:i,commitMessage:l="Initial commit",commitDate:u,commitSha:c}=e,d=ft(o,a,i,l,{
...void 0===u?{}:{date:u},...void 0===c?{}:{sha:c},...void 0===e.commitParents?{}:{parents:e.commitParents},
...void 0===e.commitAuthor?{}:{author:e.commitAuthor}}),m=new Admin(o,a),p={world:o,admin:m,
adminToken:e.adminToken??null,requests:[],latencyMs:e.latencyMs??0,interceptor:e.intercept??null
},f=await ts(p,!1,e.port),h=await ts(p,!0);return Object.assign(o.urls,!0===e.enterpriseServer?{api:`${f.url}/api/v3`,
server:f.url,uploads:`${f.url}/api/uploads`,graphql:`${f.url}/api/graphql`}:{api:f.url,server:f.url,uploads:h.url,
graphql:`${f.url}/graphql`}),{apiUrl:o.urls.api,uploadsUrl:o.urls.uploads,graphqlUrl:o.urls.graphql,
serverUrl:o.urls.server,owner:t,repo:r,repositoryId:String(s),defaultBranch:n,commitSha:d,requests:p.requests,
tokens:o.tokens,adminUrl:void 0===e.adminToken?null:`${f.url}${It}`,admin:m,setInterceptor:e=>{p.interceptor=e},
close:async()=>{await Promise.all([f.close(),h.close()])}}}class SeedError extends Error{}function us(e){let t;try{
t=JSON.parse(e)}catch(e){throw new SeedError(`It is not JSON: ${e instanceof Error?e.message:String(e)}`,{cause:e})}
const r=Et.safeParse(t);if(!r.success)throw new SeedError(Tt(r.error));return r.data}async function cs(e,t={}){
const{files:r={},tags:n=[],users:s=[],environments:o={},rulesets:a=[],runs:i=[],...l}=e,u=await ls({...l,files:Ct(r),
...t});try{for(const e of n)u.admin.setRef(`refs/tags/${e}`,u.commitSha);for(const e of s)u.admin.addUser(e)
;for(const[e,t]of Object.entries(o))u.admin.setEnvironment(e,t);u.admin.setRules(a)
;for(const e of i)u.admin.createRun(e)}catch(e){
throw await u.close(),e instanceof ApiError?new SeedError(`tags: ${e.message}`,{cause:e}):e}return u}const ds=(0,
a.promisify)(n.execFile),ms=268435456;async function ps(e){
const t=(await(0,s.readdir)(e).catch(()=>[])).includes(".git")?await ys(e,"rev-parse","--verify","--quiet","HEAD").catch(()=>""):""
;if(""===t)throw new SeedError(`${e} is not the top of a git clone that has a commit.`)
;const r=await ys(e,"remote","get-url","origin").catch(()=>""),[,n="octo",a=(0,
o.basename)(e)]=/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(r)??[];return{owner:n,repo:a,
defaultBranch:await ys(e,"symbolic-ref","--quiet","--short","HEAD").catch(()=>"main"),commitSha:t,
commitMessage:await ys(e,"log","-1","--format=%B"),commitDate:await ys(e,"log","-1","--format=%cI"),files:await ws(e)}}
const fs=2e4;async function hs(e,t){const r=t?null:await async function(e){
const t=process.env.GIT_SSH_COMMAND??"ssh -o BatchMode=yes -o ConnectTimeout=5",r={...process.env,
GIT_TERMINAL_PROMPT:"0",GIT_SSH_COMMAND:t
},n=["-C",e,"ls-remote","--symref","origin","HEAD","refs/heads/*","refs/tags/*"];try{return(await ds("git",n,{env:r,
timeout:1e4,maxBuffer:ms})).stdout}catch{return null}
}(e),n=await ys(e,"for-each-ref","--format=%(objectname)\t%(refname)\n%(*objectname)\t%(refname)^{}","refs/heads","refs/tags","refs/remotes/origin"),s=n.includes("\trefs/remotes/origin/"),o=(r??n).split("\n").map(e=>e.split("\t")).filter(([,e=""])=>null!==r||!s||!e.startsWith("refs/heads/")).map(([e,t=""])=>[e,t.replace(/^refs\/remotes\/origin\//,"refs/heads/")]).filter(([e,t])=>/^[0-9a-f]{40}$/.test(e)&&t.startsWith("refs/")&&"refs/heads/HEAD"!==t),a=new Map(o.map(([e,t])=>[t,e])),i=new Map(o.filter(([,e])=>!e.endsWith("^{}")).map(([e,t])=>[t,{
sha:e,commit:a.get(`${t}^{}`)??e
}])),l=null===r?null:/^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(r)?.[1]??null,u=await ys(e,"symbolic-ref","--quiet","--short","refs/remotes/origin/HEAD").catch(()=>""),c=["HEAD",...[...i.values()].map(({commit:e})=>e)].join("\n"),d=["log","--ignore-missing","--stdin",`--max-count=${fs}`,"--format=%H%x09%P%x09%cI%x09%s"],m=(await $s(e,["-c","log.showSignature=false",...d],`${c}\n`)).toString().trim(),p=(await $s(e,["for-each-ref","--format=%(refname)%00%(contents)%00%(creatordate:iso-strict)%00"])).toString().split("\0")
;return{defaultBranch:l??(""===u?null:u.slice(7)),refs:i,commits:m.split("\n").map(e=>{
const[t="",r="",n="",...s]=e.split("\t");return{sha:t,parents:r.split(" ").filter(e=>""!==e),date:n,subject:s.join("\t")
}}),tags:new Map(p.flatMap((e,t)=>t%3==0?[[e.trim(),{message:p[t+1]??"",date:p[t+2]??""}]]:[])),
asked:null===r?null:await ys(e,"remote","get-url","origin")}}
async function gs({admin:e,commitSha:t,defaultBranch:r},n,s,{author:o,about:a,without:i}){
const l=new Set(s.commits.map(({sha:e})=>e)),u=new Set([r,...i].map(e=>`refs/heads/${e}`)),c=[...s.refs].filter(([e])=>!u.has(e)),d=new Set(a.map(e=>s.refs.get(`refs/heads/${e}`)?.commit)),m=[...new Set(c.map(([,{commit:e}])=>e))].filter(e=>!l.has(e)),p=m.map(e=>({
sha:e,parents:[],date:"",subject:"Not in this clone"}))
;for(const{sha:r,parents:a,date:i,subject:u}of[...s.commits,...p]){if(r===t)continue;const s={author:o,
parents:a.filter(e=>l.has(e)),...""===i?{}:{date:i}},c=d.has(r)&&l.has(r)?{files:await ws(n,r)}:{};e.importCommit(r,u,{
...s,...c})}for(const[t,{sha:r,commit:n}]of c){const{message:o,date:a}=s.tags.get(t)??{message:"",date:""}
;r===n?e.setRef(t,r):e.createAnnotatedTag(t.slice(10),n,o,a||void 0,r)}}const bs=["100644","100755","120000"]
;async function ws(e,t="HEAD"){const r=(await $s(e,["ls-tree","-r","-z",t])).toString().split("\0").flatMap(e=>{
const[,t,r,n]=/^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(e)??[],s=bs.find(e=>e===t)
;return void 0===s||void 0===r||void 0===n?[]:[{mode:s,sha:r,path:n}]
}),n=await $s(e,["cat-file","--batch"],r.map(({sha:e})=>`${e}\n`).join("")),s={};let o=0;for(const{mode:e,path:t}of r){
const r=n.indexOf("\n",o)+1,a=r+Number(n.toString("latin1",o,r).split(" ")[2]);s[t]={
content:Buffer.from(n.subarray(r,a)),mode:e},o=a+1}return s}async function ys(e,...t){
return(await $s(e,t)).toString().trim()}async function $s(e,t,r=""){const n=ds("git",["-C",e,...t],{encoding:"buffer",
maxBuffer:ms});return n.child.stdin?.on("error",()=>{}).end(r),(await n).stdout}})};
