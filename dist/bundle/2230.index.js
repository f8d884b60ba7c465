"use strict";exports.id=2230,exports.ids=[2230],exports.modules={13880:((e,t,r)=>{r.d(t,{L:()=>ObjectStore,p:()=>o})
;var s=r(56781);const n={blob:e=>e,tree:s.hN,commit:s.Cv,tag:s.jD},o="4b825dc642cb6eb9a060e54bf8d69288fbee4904"
;class ObjectStore{#e=new Map([[o,{type:"tree",value:[]}]]);putBlob(e){return this.#t("blob",e)}putTree(e){
return this.#t("tree",e)}putCommit(e,t){return this.#t("commit",e,t)}putTag(e,t){return this.#t("tag",e,t)}#t(e,t,r=(0,
s.wM)(e,n[e](t))){return this.#e.has(r)||this.#e.set(r,{type:e,value:t}),r}typeOf(e){return this.#e.get(e)?.type??null}
#r(e,t){const r=this.#e.get(t);return r?.type===e?r.value:null}blob=e=>this.#r("blob",e);tree=e=>this.#r("tree",e)
;commit=e=>this.#r("commit",e);tag=e=>this.#r("tag",e);peel(e){let t=e
;for(let e=this.tag(t);null!==e;e=this.tag(t))t=e.object;return"commit"===this.typeOf(t)?t:null}commitsWithPrefix(e){
return[...this.#e].filter(([t,r])=>"commit"===r.type&&t.startsWith(e)).map(([e])=>e)}encoded(){
const e=({type:e,value:t})=>{const r=n[e](t);return Buffer.concat([Buffer.from(`${e} ${r.length}\0`),r])}
;return new Map([...this.#e].map(([t,r])=>[t,e(r)]))}adopt(e){for(const[t,{type:r,value:s}]of e.#e)this.#t(r,s,t)}}}),
16457:((e,t,r)=>{r.d(t,{$I:()=>u,Bq:()=>l,RO:()=>i,m5:()=>o,nf:()=>a});var s=r(56781),n=r(13880);function o(e){
return e.split("/").every(e=>""!==e&&!/^(\.|\.\.|\.git)$/i.test(e))&&!e.includes("\0")}function a(e,t,r){
const s=new Map((e.tree(t??n.p)??[]).map(e=>[e.name,e])),o=new Map;for(const e of r){const t=e.path.indexOf("/")
;if(t>=0){const r=e.path.slice(0,t),s=o.get(r)??[];s.push({...e,path:e.path.slice(t+1)}),o.set(r,s)
}else if(null!==e.sha)s.set(e.path,{mode:e.mode.replace(/^0/,""),name:e.path,sha:e.sha
});else if(!s.delete(e.path))return null}for(const[t,r]of o){const o=s.get(t),i=a(e,"40000"===o?.mode?o.sha:null,r)
;if(null===i)return null;i===n.p?s.delete(t):s.set(t,{mode:"40000",name:t,sha:i})}return e.putTree([...s.values()])}
function i(e,t,r=""){return(0,s.R3)(e.tree(t)??[]).map(({name:e,mode:t,sha:s})=>({path:`${r}${e}`,mode:t,sha:s}))}
function l(e,t,r=!1,s=""){return i(e,t,s).flatMap(t=>{if("40000"!==t.mode)return[t];const s=l(e,t.sha,r,`${t.path}/`)
;return r?[t,...s]:s})}function u(e,t,r){let s={path:"",mode:"40000",sha:t}
;for(const t of r.split("/").filter(e=>""!==e)){const r=(e.tree(s.sha)??[]).find(e=>e.name===t)
;if(void 0===r)return null;s={path:""===s.path?t:`${s.path}/${t}`,mode:r.mode,sha:r.sha}}return s}}),56781:((e,t,r)=>{
r.d(t,{Cv:()=>l,EO:()=>u,R3:()=>o,_U:()=>d,hN:()=>a,jD:()=>c,wM:()=>n});var s=r(77598);function n(e,t){return(0,
s.createHash)("sha1").update(`${e} ${t.length}\0`).update(t).digest("hex")}function o(e){
const t=e=>Buffer.from("40000"===e.mode?`${e.name}/`:e.name);return[...e].sort((e,r)=>Buffer.compare(t(e),t(r)))}
function a(e){return Buffer.concat(o(e).flatMap(e=>[Buffer.from(`${e.mode} ${e.name}\0`),Buffer.from(e.sha,"hex")]))}
function i(e){const t=e=>e.replace(/[<>\n\0]/g,"").trim();return`${t(e.name)} <${t(e.email)}> ${e.seconds} ${e.zone}`}
function l(e){const t=void 0===e.signature?"":`gpgsig ${e.signature.trimEnd().replaceAll("\n","\n ")}\n`
;return Buffer.from(u(e,t))}function u(e,t=""){
const r=e.parents.map(e=>`parent ${e}\n`).join(""),s=`author ${i(e.author)}\ncommitter ${i(e.committer)}\n`
;return`tree ${e.tree}\n${r}${s}${t}\n${e.message}`}function c(e){
const t=`object ${e.object}\ntype ${e.type}\ntag ${e.tag}\ntagger ${i(e.tagger)}\n`
;return Buffer.from(`${t}\n${e.message}`)}function d(e){const t=Date.parse(e);if(!Number.isFinite(t))return null
;const r=/([+-]\d\d):?(\d\d)$/.exec(e);return{seconds:Math.floor(t/1e3),zone:null===r?"+0000":`${r[1]}${r[2]}`}}}),
62230:((e,t,r)=>{r.d(t,{uV:()=>SeedError,BE:()=>Xs,dS:()=>Hs,W0:()=>Qs,bS:()=>Zs,yk:()=>zs,Nt:()=>Ys})
;var s=r(31421),n=r(51455),o=r(76760),a=r(57975);class ApiError extends Error{name="ApiError";status;errors;headers
;constructor(e,t,{errors:r,headers:s={}}={}){super(t),this.status=e,this.errors=r,this.headers=s}body(){return{
message:this.message,...void 0===this.errors?{}:{errors:this.errors},documentation_url:"https://docs.github.com/rest",
status:String(this.status)}}}const i=()=>new ApiError(404,"Not Found");function l(e){if(null==e)throw i();return e}
const u=e=>new ApiError(422,e),c=(...e)=>new ApiError(422,"Validation Failed",{errors:e
}),d=1048576,m=(e,t)=>new ApiError(e,t,{errors:[{resource:"Blob",field:"data",code:"too_large"}]
}),p=e=>u(`Invalid request.\n\n${e}`),h=()=>new ApiError(403,"Repository was archived so is read-only."),f=(e="Resource not accessible by integration")=>new ApiError(403,e)
;class FieldFailure extends Error{type;constructor(e,t){super(t),this.type=e}}var g=r(16457),b=r(56781),w=r(13880)
;class Repo{world;id;owner;name;defaultBranch;fork;seenBy;createdAt;pushedAt;objects=new w.L;refs=new Map
;releases=new Map;latestRelease=null;issues=new Map;comments=new Map;labels=new Map;milestones=new Map;runs=new Map
;environments=new Map;artifacts=[];disabledWorkflows=new Set;activity=[];rulesets=[];protections=[];immutableReleases=!1
;immutableTags=new Set;pullsCreationAllowed=!0;workflowGuard=!1;discussionCategories=null;archived=!1
;constructor(e,{id:t,owner:r,name:s,defaultBranch:n,fork:o=!1,seenBy:a=null}){this.world=e,this.id=t,
this.owner=e.user(r).login,this.name=s,this.defaultBranch=n,this.fork=o,this.seenBy=a,this.createdAt=e.timestamp(),
this.pushedAt=this.createdAt}get fullName(){return`${this.owner}/${this.name}`}get url(){
return`${this.world.urls.api}/repos/${this.fullName}`}get html(){return`${this.world.urls.server}/${this.fullName}`}
resolve(e){if("HEAD"===e)return this.head(this.defaultBranch)
;if(/^[0-9a-f]{40}$/i.test(e))return this.objects.peel(e.toLowerCase())
;for(const t of[e,`refs/${e}`,`refs/heads/${e}`,`refs/tags/${e}`]){const e=t.startsWith("refs/")?this.refs.get(t):void 0
;if(void 0!==e)return this.objects.peel(e)}if(!/^[0-9a-f]{4,39}$/i.test(e))return null
;const t=this.objects.commitsWithPrefix(e.toLowerCase());return 1===t.length?t[0]??null:null}head(e){
return this.refs.get(`refs/heads/${e}`)??null}commit(e){const t=this.objects.commit(e)
;if(null===t)throw new Error(`${this.fullName} has no commit ${e}`);return t}file(e,t){return(0,
g.$I)(this.objects,this.commit(e).tree,t)}}const y={login:"github-actions[bot]",id:41898282,type:"Bot"};class World{
urls={api:"",uploads:"",graphql:"",server:""};repos=new Map;formerNames=new Map;users=new Map;teams=new Map;tokens
;clockOffset=0;#s=1e3;constructor(e){this.tokens=e,this.users.set(y.login,y)
;for(const t of Object.values(e))this.user($(t))}nextId(){return this.#s+=1,this.#s}now(){
return new Date(Date.now()+this.clockOffset)}timestamp(){return _(this.now())}gitTime(){return{
seconds:Math.floor(this.now().getTime()/1e3),zone:"+0000"}}user(e){const t=this.users.get(e.toLowerCase())
;if(void 0!==t)return t;const r={login:e,id:this.nextId(),type:e.endsWith("[bot]")?"Bot":"User"}
;return this.users.set(e.toLowerCase(),r),r}repo(e,t){return this.repos.get(`${e}/${t}`.toLowerCase())??null}addRepo(e){
const t=new Repo(this,e);return this.repos.set(`${e.owner}/${e.name}`.toLowerCase(),t),t}}function $(e){
return!0!==e.app||e.login.endsWith("[bot]")?e.login:y.login}function v({world:e,actor:t}){
const{id:r,login:s}=t.user??e.user("ghost");return{name:s,email:`${r}+${s}@users.noreply.github.com`,...e.gitTime()}}
function _(e){return e.toISOString().replace(/\.\d{3}Z$/,"Z")}function j(e,t){
return`${e}_${Buffer.from(`${e}:${t}`).toString("base64url")}`}const O=65536;function A(e,t){
const r=e.world.timestamp(),s={...t,id:e.world.nextId(),number:e.issues.size+1,state:"open",milestone:null,labels:[],
assignees:[],createdAt:r,updatedAt:r,closedAt:null};return e.issues.set(s.number,s),s}function S(e,t,r){
const s=e.length>256?"title":(t??"").length>O?"body":null;if(null===s)return;throw c({resource:r,code:"custom",field:s,
message:`${s} is too long (maximum is ${"title"===s?256:O} characters)`})}function E({world:e,body:t},r,s,n){
const o=t.has("body")?t.string("body")??null:r.body,a=t.string("state")??r.state,i=t.string("title")??r.title
;if(S(i,o,s),"open"!==a&&"closed"!==a)throw c({resource:s,code:"invalid",field:"state"});n(a);const l=e.timestamp()
;a!==r.state&&(r.closedAt="closed"===a?l:null),Object.assign(r,{title:i,body:o,state:a,updatedAt:l})}function R(e,t){
const r=e.labels.get(t.toLowerCase());if(void 0!==r)return r;const s={id:e.world.nextId(),name:t,color:"ededed",
description:null};return e.labels.set(t.toLowerCase(),s),s}const T=e=>j(null===e.pull?"I":"PR",e.id);function C(e,t,r){
const s=new Set,n=[t];for(let t=n.pop();void 0!==t&&!s.has(r??"");t=n.pop())s.has(t)||(s.add(t),
n.push(...e.commit(t)?.parents??[]));return s}function I(e,t,r){return C(e,t,r).has(r)}function B(e,t,r=new Set){
const s=[...C(e,t)].filter(e=>!r.has(e)),n=new Map(s.map(e=>[e,0]))
;for(const t of s)for(const r of e.commit(t)?.parents??[]){const e=n.get(r);void 0!==e&&n.set(r,e+1)}
const o=t=>e.commit(t)?.committer.seconds??0,a=s.filter(e=>0===n.get(e)),i=[];for(;a.length>0;){a.sort((e,t)=>o(e)-o(t))
;const t=a.pop();i.push(t);for(const r of e.commit(t)?.parents??[]){const e=(n.get(r)??0)-1;n.has(r)&&(n.set(r,e),
0===e&&a.push(r))}}return i}function x(e){const t=e.split("/")
;return e.startsWith("refs/")&&t.length>=3&&t.every(e=>""!==e&&!e.startsWith(".")&&!e.endsWith(".lock"))&&!e.includes("..")&&!e.includes("@{")&&!e.endsWith(".")&&!/[\u0000-\u0020\u007f~^:?*[\\]/.test(e)
}const k=(e,t)=>e.startsWith(`${t}/`)||t.startsWith(`${e}/`);function q(e,t){if("~ALL"===t)return!0
;const r=t.split(/(\*\*|\*|\?)/).map(e=>"**"===e?".*":"*"===e?"[^/]*":"?"===e?"[^/]":e.replace(/[.+^${}()|[\]\\]/g,"\\$&")).join("")
;return new RegExp(`^${r}$`).test(e)}const P="0".repeat(40);function G(e,t,r){const s=new Map(e.refs)
;for(const n of t)N(e,s,n),null!==r&&M(e,n,r),null===n.after?s.delete(n.name):s.set(n.name,n.after)
;for(const{name:s,after:n}of t)s.startsWith("refs/heads/")&&D(e,s,n,r),null!==n?e.refs.set(s,n):(e.refs.delete(s),
Y(e,s),H(e,s));e.pushedAt=e.world.timestamp()}function D(e,t,r,s){const n=e.refs.get(t);if(n===r)return
;const o=void 0!==n&&null!==r&&I(e.objects,r,n);e.activity.push({id:e.world.nextId(),ref:t,before:n??P,after:r??P,
timestamp:e.world.timestamp(),type:null===r?"branch_deletion":void 0===n?"branch_creation":o?"push":"force_push",
actor:s?.user?.login??e.owner})}function N(e,t,r){const{name:s,after:n}=r,o=t.get(s)
;if(s.split("/").length<3)throw u("Reference name must contain at least three slash-separated components.")
;if(!x(s))throw u(`${s} is not a valid ref name.`);if(null!==n&&function(e,t,r){
if(!/^[0-9a-f]{40}$/.test(r))throw u("The sha parameter must be exactly 40 characters and contain only [0-9a-f].")
;const s=e.objects.typeOf(r);if(null===s)throw u("Object does not exist")
;if(t.startsWith("refs/heads/")&&"commit"!==s)throw u("Reference update failed")}(e,s,n),
!0===r.create&&void 0!==o)throw u("Reference already exists")
;if(void 0!==r.before&&(o??null)!==r.before)throw u(null===r.before?`Reference already exists: ${s} is at ${o}`:`${s} is at ${o??"nothing"} but expected ${r.before}`)
;if(void 0===o){if(null===n)throw u("Reference does not exist")
;if([...t.keys()].some(e=>k(s,e)))throw u("Reference update failed");return}if(null===n||n===o||r.force)return
;if(!("commit"===e.objects.typeOf(o)&&"commit"===e.objects.typeOf(n))||!I(e.objects,n,o))throw u("Update is not a fast forward")
}function M(e,t,r){
const{name:s,after:n}=t,o=e.refs.get(s),a=new Set(L(e,s,r.user?.login).map(e=>e.type)),i=s.startsWith("refs/tags/")?s.slice(10):null
;if(null!==i&&e.immutableTags.has(i)&&(a.add("creation").add("update"),
[...e.releases.values()].some(e=>e.immutable&&e.tag===i)&&a.add("deletion")),
void 0===o&&a.has("creation"))throw F("Cannot create ref due to creations being restricted.")
;if(null===n&&a.has("deletion"))throw F("Cannot delete this protected ref.");if(void 0!==o&&null!==n&&n!==o){
if(a.has("pull_request")||null!==(U(e,s)?.requiredApprovingReviewCount??null))throw F("Changes must be made through a pull request.")
;if(a.has("update"))throw F("Cannot update this protected ref.")
;const t=e.objects.peel(o),r=e.objects.peel(n),i=null!==t&&null!==r&&I(e.objects,r,t)
;if(a.has("non_fast_forward")&&!i)throw F("Cannot force-push to this branch")}if(null!==n){const t=e.objects.commit(n)
;if(a.has("required_signatures")&&null!==t&&void 0===t.signature)throw F("Commits must have verified signatures.")
;if(e.workflowGuard&&r.app&&z(e,n)!==z(e,e.head(e.defaultBranch)))throw f()}}function L(e,t,r){
const s=t.startsWith("refs/tags/")?"tag":"branch"
;return e.rulesets.flatMap((e,n)=>e.target!==s||!q(t,e.pattern)||void 0!==r&&e.bypass?.includes(r)?[]:e.rules.map(e=>({
...e,ruleset:n+1})))}
const U=(e,t)=>e.protections.find(({pattern:e})=>q(t,`refs/heads/${e}`))??null,W=(e,t)=>L(e,t).length>0||null!==U(e,t),F=e=>u(`Repository rule violations found\n\n${e}\n\n`)
;function z(e,t){const r=null===t?null:e.objects.peel(t);return null===r?null:e.file(r,".github/workflows")?.sha??null}
function H(e,t){for(const r of e.releases.values())`refs/tags/${r.tag}`===t&&(r.draft=!0)}function Y(e,t){
for(const r of e.issues.values()){if(null===r.pull||"open"!==r.state)continue
;(r.pull.headOwner===e.owner&&t===`refs/heads/${r.pull.head}`||t===`refs/heads/${r.pull.base}`)&&(r.state="closed",
r.closedAt=e.world.timestamp())}}var J=r(77598),V=r(37291);function Z(e,t,r){const s=t=>new Map((0,
g.Bq)(e,t).map(e=>[e.path,e])),n=s(t??w.p),o=s(r)
;return[...new Set([...n.keys(),...o.keys()])].filter(e=>n.get(e)?.sha!==o.get(e)?.sha||n.get(e)?.mode!==o.get(e)?.mode).sort((e,t)=>Buffer.compare(Buffer.from(e),Buffer.from(t))).map(t=>function(e,t,r,s){
const n=void 0===r?"added":void 0===s?"removed":"modified",o=s??r??"",a=(void 0===r?null:e.blob(r))??Buffer.alloc(0),i=(void 0===s?null:e.blob(s))??Buffer.alloc(0)
;if(a.includes(0)||i.includes(0))return{path:t,status:n,sha:o,additions:0,deletions:0,patch:null}
;const l=0===a.length||0===i.length?1/0:1e3,u={context:3,maxEditLength:l
},c=(0,V.YB)("","",a.toString(),i.toString(),void 0,void 0,u);if(void 0===c)return{path:t,status:n,sha:o,additions:X(i),
deletions:X(a),patch:null}
;const d=c.hunks.flatMap(e=>e.lines),m=d.filter(e=>e.startsWith("+")).length,p=d.filter(e=>e.startsWith("-")).length
;return{path:t,status:n,sha:o,additions:m,deletions:p,patch:c.hunks.flatMap(K).join("\n")}
}(e,t,n.get(t)?.sha,o.get(t)?.sha))}function K({oldStart:e,oldLines:t,newStart:r,newLines:s,lines:n}){
return[`@@ -${Q(e,t)} +${Q(r,s)} @@`,...n]}function Q(e,t){const r=0===t?e-1:e;return 1===t?String(r):`${r},${t}`}
function X(e){const t=e.toString();return t.split("\n").length-(""===t||t.endsWith("\n")?1:0)}function ee(e,...t){
const r=e=>e.replace(/[A-Z]/g,e=>`_${e.toLowerCase()}`);return Object.fromEntries(t.map(t=>[r(t),e[t]]))}
function te(e,t){return Object.fromEntries(t.split(" ").map(t=>[t,e]))}function re(e,t){
return Object.fromEntries(Object.entries(t).map(([t,r])=>[t,`${e}${r}`]))}function se(e,t){
const r=e.user(t),s=`${e.urls.api}/users/${encodeURIComponent(r.login)}`;return{...ee(r,"login","id","type"),
node_id:j("U",r.id),avatar_url:`${e.urls.server}/avatars/${r.id}`,gravatar_id:"",url:s,
html_url:`${e.urls.server}/${encodeURIComponent(r.login)}`,...re(s,ne),user_view_type:"public",site_admin:!1}}const ne={
followers_url:"/followers",following_url:"/following{/other_user}",gists_url:"/gists{/gist_id}",
starred_url:"/starred{/owner}{/repo}",subscriptions_url:"/subscriptions",organizations_url:"/orgs",repos_url:"/repos",
events_url:"/events{/privacy}",received_events_url:"/received_events"
},oe=te("2020-01-01T00:00:00Z","created_at updated_at"),ae={public_repos:1,...te(0,"public_gists followers following"),
...oe};function ie(e,t){const r=te(null,"company location email hireable bio");return{...se(e,t),name:t,blog:"",...r,
...ae}}function le(e){return{name:e.name,email:e.email,date:_(new Date(1e3*e.seconds))}}
const ue="-----BEGIN PGP SIGNATURE-----\n\nembedded\n-----END PGP SIGNATURE-----";function ce(e){
return void 0===e?.signature?{verified:!1,reason:"unsigned",signature:null,payload:null,verified_at:null}:{verified:!0,
reason:"valid",signature:e.signature,payload:(0,b.EO)(e),verified_at:le(e.committer).date}}function de(e,t){
const r=e.commit(t),s=`${e.url}/git`;return{author:le(r.author),committer:le(r.committer),message:r.message,tree:{
sha:r.tree,url:`${s}/trees/${r.tree}`},url:`${s}/commits/${t}`,verification:ce(r)}}function me(e,t,r){const s=t=>({
sha:t,url:`${r}/commits/${t}`,html_url:`${e.html}/commit/${t}`});return{...s(t),node_id:j("C",`${e.id}${t}`),
parents:e.commit(t).parents.map(s)}}function pe(e,t){return{...de(e,t),...me(e,t,`${e.url}/git`)}}function he(e,t){
const r=e.commit(t),s=e.url;return{...me(e,t,s),commit:{...de(e,t),comment_count:0},
comments_url:`${s}/commits/${t}/comments`,author:be(e.world,r.author),committer:be(e.world,r.committer)}}
function fe(e,t,r){const s=ge(r.path);return{...ee(r,"sha","status","additions","deletions"),filename:r.path,
changes:r.additions+r.deletions,blob_url:`${e.html}/blob/${t}/${s}`,raw_url:`${e.html}/raw/${t}/${s}`,
contents_url:`${e.url}/contents/${s}?ref=${t}`,...null===r.patch?{}:{patch:r.patch}}}
const ge=e=>e.split("/").map(encodeURIComponent).join("/");function be(e,t){
const r=/^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(t.email)?.[1],s=void 0===r?void 0:e.users.get(r.toLowerCase())
;return void 0===s?null:se(e,s.login)}function we(e,t,r=!1){return Object.entries(t).map(([t,s])=>{
const[n="",o=""]=t.split(" ");return{method:n,path:o,needs:e,level:"GET"===n?"read":"write",uploads:r,handle:s}})}
function ye(e,t,r=!1){const s=Object.entries(t).map(([e,t])=>[e.replace(" "," /repos/{owner}/{repo}"),e=>{
const r=e.world.repo(je(e,"owner"),je(e,"repo"));if(null===r||!Se(e.actor,r))throw i();return t({...e,repo:r})}])
;return we(e,Object.fromEntries(s),r)}const $e=(e,t={})=>({status:200,json:e,headers:t}),ve={status:204},_e=(e,t)=>({
status:201,json:e,...void 0===t?{}:{headers:{location:t}}});function je(e,t){const r=e.params[t]
;if(void 0===r)throw new Error(`The route has no {${t}}`);return r}function Oe(e,t){const r=je(e,t)
;if(!/^\d{1,15}$/.test(r))throw i();return Number(r)}function Ae(e,t,r){const s=e.permissions[t]??"none"
;return"write"===s||s===r}function Se({token:e},{seenBy:t}){return null===t||null!==e&&t.includes(e)}
const Ee=e=>e.actor.user?.login??"ghost";function Re(e){try{return decodeURIComponent(e)}catch{return e}}const Te=125e3
;function Ce(e){return"starter"===e.state?null:`sha256:${(0,J.createHash)("sha256").update(e.bytes).digest("hex")}`}
function Ie(e){let t=e.normalize("NFD").replace(/[\u0300-\u036f]/g,"");return t.startsWith(".")&&(t=`default${t}`),
t=t.replace(/[^a-z0-9\-_+@]+/gi,".").replace(/\.+/g,".").replace(/^\.|\.$/g,""),t===e||t.includes(".")?t:`default.${t}`}
const Be=(e,t,r)=>({resource:"Release",code:t,field:e,...void 0===r?{}:{message:r}
}),xe=Be("tag_name","custom","tag_name is not a valid tag"),ke={resource:"Release",code:"custom",
message:"Published releases must have a valid tag"};function qe(e,t){if(!x(`refs/tags/${e}`))throw c(xe)
;if(null!==t&&t.length>Te)throw c(Be("body","custom","body is too long (maximum is 125000 characters)"))}
function Pe(e,t,r){
if([...e.releases.values()].some(e=>!e.draft&&e.tag===t.tag&&e.id!==t.id))throw c(Be("tag_name","already_exists"))
;const s=Be("tag_name","custom","tag_name was used by an immutable release"),n=e.immutableTags.has(t.tag)?[s]:[],o=`refs/tags/${t.tag}`,a=De(e,t.target)
;if(e.refs.has(o)||null===a){if(n.length>0)throw c(...n)}else try{G(e,[{name:o,after:a,force:!1,create:!0}],r)}catch(e){
if(!(e instanceof ApiError)||422!==e.status)throw e
;throw c(Be("pre_receive","custom",`pre_receive ${e.message}`),...n,ke)}}function Ge(e,t){
if(null!==De(e,t.target))return;const r=Be("target_commitish","invalid")
;if(t.draft||e.refs.has(`refs/tags/${t.tag}`))throw c(r);throw c(xe,ke,r)}function De(e,t){
return(/^[0-9a-f]{40}$/.test(t)?e.resolve(t):null)??e.head(t.replace(/^refs\/heads\//,""))}
function Ne(e,{tag:t,target:r}){const s=e.resolve(`refs/tags/${t}`)??De(e,r);return le(e.commit(s??"").committer).date}
function Me(e,t,r){if(void 0===t||""===t)return null
;if(!(!r.app||Ae(r,"discussions","write"))||!0!==e.discussionCategories?.includes(t))throw new ApiError(404,"Discussion could not be created. Make sure you passed a valid category name.")
;return e.world.nextId()}function Le(e,t){t.draft=!1,t.createdAt=Ne(e,t),t.publishedAt=e.world.timestamp(),
e.immutableReleases&&(t.immutable=!0,e.immutableTags.add(t.tag))}function Ue(e,t,r){const s=!t.draft&&!t.prerelease
;"legacy"===r?e.latestRelease=null:s&&"false"!==r?e.latestRelease=t.id:e.latestRelease===t.id&&(e.latestRelease=null)}
function We(e){const t=[...e.releases.values()].filter(e=>!e.draft&&!e.prerelease)
;return t.find(t=>t.id===e.latestRelease)??t.sort(Fe)[0]??null}function Fe(e,t){const r=e=>e.split("-")[0]??""
;return t.createdAt.localeCompare(e.createdAt)||r(t.tag).localeCompare(r(e.tag),"en",{numeric:!0
})||Number(e.tag.includes("-"))-Number(t.tag.includes("-"))||t.tag.localeCompare(e.tag,"en",{numeric:!0})||t.id-e.id}
function ze(e,t){if(e.immutable)throw u(`Cannot ${t} assets ${"upload"===t?"to":"of"} an immutable release.`)}
function He(e,t,r){if(e.assets.some(e=>e!==r&&e.name===t))throw c({resource:"ReleaseAsset",code:"already_exists",
field:"name"})}const Ye={requiredReviewers:[],preventSelfReview:!1,canAdminsBypass:!0,branchPolicy:null,branches:[],
waitTimer:0};function Je(e,t){const r=e.environments.get(t.toLowerCase());if(void 0!==r)return r;const s={...Ye,
id:e.world.nextId(),name:t,createdAt:e.world.timestamp()};return e.environments.set(t.toLowerCase(),s),s}
const Ve=e=>Math.max(0,...e.runs.keys())+1,Ze=e=>[...e.runs.values()].flatMap(e=>e.at(-1)??[]);function Ke(e,t){
const r=e.world.timestamp();return{id:t,attempt:1,event:"push",path:".github/workflows/release.yml",status:"queued",
conclusion:null,headSha:e.head(e.defaultBranch)??"",headBranch:e.defaultBranch,actor:e.owner,triggeringActor:e.owner,
createdAt:r,startedAt:r,referencedWorkflows:[],approvals:[],pending:[]}}class RunAdmin{world;repo;constructor(e){
this.world=e.world,this.repo=e}createRun(e){
const{runId:t=Ve(this.repo),attempt:r=1,actor:s,triggeringActor:n,startedAt:o,...a}=e,i=this.repo.runs.get(t)??[],[l]=i,u=this.world.user(s??l?.actor??this.repo.owner).login,c={
...l??Ke(this.repo,t),attempt:r,actor:u,status:"in_progress",conclusion:null,
triggeringActor:void 0===n?u:this.world.user(n).login,startedAt:o??this.world.timestamp(),...void 0===l&&void 0!==o?{
createdAt:o}:{},...a},d=i.filter(e=>e.attempt!==c.attempt)
;return this.repo.runs.set(t,[...d,c].sort((e,t)=>e.attempt-t.attempt)),t}runs(){return Ze(this.repo)}
requestApproval(e,t){const{pending:r}=this.#n(e),{name:s}=Je(this.repo,t);r.includes(s)||r.push(s)}approve(e,t,r,s=""){
this.#o(e,{environments:[t],state:"approved",user:r,comment:s})}reject(e,t,r,s=""){this.#o(e,{environments:[t],
state:"rejected",user:r,comment:s})}addApproval(e,t){this.#o(e,t)}setEnvironment(e,t={}){
const{id:r,createdAt:s}=Je(this.repo,e);this.repo.environments.set(e.toLowerCase(),{...Ye,...t,id:r,name:e,createdAt:s})
}deleteEnvironment(e){this.repo.environments.delete(e.toLowerCase())}disableWorkflow(e,t=!0){
t?this.repo.disabledWorkflows.add(e):this.repo.disabledWorkflows.delete(e)}addArtifact(e,t,r={}){
const s=this.world.nextId(),{size:n=1,digest:o=`sha256:${"0".repeat(64)}`}=r;return this.repo.artifacts.push({id:s,
runId:e,name:t,size:n,digest:o,createdAt:this.world.timestamp()}),s}#n(e){const t=this.repo.runs.get(e)?.[0]
;if(void 0===t)throw new Error(`There is no run ${e}`);return t}#o(e,t){
const{approvals:r,pending:s}=this.#n(e),n=t.environments.map(e=>Je(this.repo,e).name);if(r.push({...t,environments:n,
user:this.world.user(t.user).login}),"pending"!==t.state)for(const e of n){const t=s.indexOf(e);t>=0&&s.splice(t,1)}}}
function Qe(e,t,r){const{objects:s}=e,n=function(e,t,r){
const s=C(e,r),n=[...C(e,t)].filter(e=>s.has(e)),o=new Set(n.flatMap(t=>e.commit(t)?.parents??[]))
;return n.filter(e=>!o.has(e)).sort((t,r)=>(e.commit(r)?.committer.seconds??0)-(e.commit(t)?.committer.seconds??0))[0]??null
}(s,t,r);return null===n?null:{mergeBase:n,ahead:B(s,r,C(s,t)).reverse(),behind:B(s,t,C(s,r)).length,
files:Z(s,e.commit(n).tree,e.commit(r).tree)}}function Xe(e,t){
return t.toLowerCase()===e.owner.toLowerCase()?e:e.world.repo(t,e.name)}function et(e,t,r){if("open"!==t.state)return
;const s=Xe(e,r.headOwner),n=null===s?null:s.head(r.head);null!==n&&(null!==s&&s!==e&&e.objects.adopt(s.objects),
r.headSha=n),r.baseSha=e.head(r.base)??r.baseSha}
const tt=["id","tag","target","name","body","draft","prerelease","immutable","author"],rt=["id","name","label","state","contentType"],st=["number","state","title","body","user"],nt=["draft","headSha","base"],ot=["labels","assignees"],at=["reviewers","teamReviewers"],it=["id","issue","user","body"],lt=(e,t)=>Object.fromEntries(t.map(t=>[t,e[t]]))
;function ut(e){const t=[...e.refs].sort(([e],[t])=>e<t?-1:1),r=t.flatMap(([t,r])=>{
const s=t.startsWith("refs/tags/")?e.objects.tag(r):null;if(null===s)return[];const{object:n,message:o,tagger:a}=s
;return[[t.slice(10),{object:n,message:o,tagger:le(a)}]]});return{refs:Object.fromEntries(t),
annotatedTags:Object.fromEntries(r),releases:[...e.releases.values()].map(e=>({...lt(e,tt),assets:e.assets.map(e=>({
...lt(e,rt),size:e.bytes.length,digest:Ce(e),bytes:Buffer.from(e.bytes)}))})),
pulls:[...e.issues.values()].flatMap(t=>null===t.pull?[]:function(e,t,r){return et(e,t,r),{...lt(t,st),...lt(r,nt),
...structuredClone({...lt(t,ot),...lt(r,at)}),merged:null!==r.mergedAt,
head:r.headOwner===e.owner?r.head:`${r.headOwner}:${r.head}`,milestone:e.milestones.get(t.milestone??0)?.title??null}
}(e,t,t.pull)),comments:[...e.comments.values()].map(e=>lt(e,it))}}const ct="2026-01-01T00:00:00Z"
;class Admin extends RunAdmin{commitFiles(e,t,r,s={}){
const n=this.repo.head(e)??this.repo.head(this.repo.defaultBranch),o=void 0===s.parent?n:s.parent,a=mt(this.repo,o,t,r,s)
;return this.setRef(`refs/heads/${e}`,a),a}importCommit(e,t,r={}){
const{files:s,parents:n=[],...o}=r,a=void 0===s?this.#a(this.repo.defaultBranch):null;mt(this.repo,a,s??{},t,{...o,
parents:n,sha:e})}createBranch(e,t){this.setRef(`refs/heads/${e}`,t??this.#a(this.repo.defaultBranch))}setRef(e,t){
G(this.repo,[{name:e,after:t,force:!0}],null)}deleteRef(e){G(this.repo,[{name:e,after:null,force:!0}],null)}
createAnnotatedTag(e,t,r,s=ct,n){const o=this.repo.objects.typeOf(t)
;if(null===o)throw new Error(`There is no object ${t}`);const a=pt(this.repo.owner,s),i=this.repo.objects.putTag({
object:t,type:o,tag:e,tagger:a,message:r},n);return this.setRef(`refs/tags/${e}`,i),i}addFork(e){
const{name:t,defaultBranch:r}=this.repo,s=this.world.addRepo({owner:e,name:t,id:this.world.nextId(),defaultBranch:r,
fork:!0});s.objects.adopt(this.repo.objects);for(const[e,t]of this.repo.refs)s.refs.set(e,t)}renameRepository(e){
const t=e=>`${this.repo.owner}/${e}`.toLowerCase();this.world.repos.delete(t(this.repo.name)),
this.world.formerNames.set(t(this.repo.name),this.repo),this.world.formerNames.delete(t(e)),this.repo.name=e,
this.world.repos.set(t(e),this.repo)}addRepository(e,t,r,{seenBy:s=null}={}){const n=this.world.nextId()
;this.world.formerNames.delete(`${e}/${t}`.toLowerCase());return{id:n,commitSha:dt(this.world.addRepo({owner:e,name:t,
id:n,defaultBranch:this.repo.defaultBranch,seenBy:s}),r,"Initial commit")}}commitTo(e,t,r,s,n){
const o=this.world.repo(e,t);if(null===o)throw new Error(`There is no repository ${e}/${t}`)
;return new Admin(o).commitFiles(r,s,n)}addUser(e,t={}){
const r=this.world.users.get(e.toLowerCase()),s=t.id??r?.id??this.world.nextId();this.world.users.set(e.toLowerCase(),{
type:"User",...r,...t,login:e,id:s})}setTeam(e,t,r,s=t,n){
const o=`${e}/${t}`.toLowerCase(),a=n??this.world.teams.get(o)?.id??this.world.nextId();this.world.teams.set(o,{id:a,
name:s,members:r.map(e=>this.world.user(e).login)})}setToken(e,t,r,s=!1){this.world.tokens[e]={login:t,permissions:r,
app:s}}set(e){Object.assign(this.repo,e)}setRules(e){this.repo.rulesets=e}addMilestone(e){
const t=this.repo.milestones.size+1,r={description:null,state:"open",creator:this.repo.owner},s=this.world.timestamp()
;this.repo.milestones.set(t,{id:this.world.nextId(),number:t,title:e,createdAt:s,...r})}addRelease(e){
const{tag:t,name:r=null,body:s=null,prerelease:n=!1}=e,o=!0===e.draft||!this.repo.refs.has(`refs/tags/${t}`),a=this.repo.defaultBranch,i=Ne(this.repo,{
tag:t,target:a}),l={id:this.world.nextId(),tag:t,target:a,name:r,body:s,draft:o,prerelease:n,immutable:!1,assets:[],
author:this.repo.owner,createdAt:i,updatedAt:i,publishedAt:o?null:i,discussion:null};this.repo.releases.set(l.id,l)}
setClock(e){this.world.clockOffset=e}advance(e){this.world.clockOffset+=e}now(){return this.world.now()}
mergePull(e,t=ct){
const{issue:r,pull:s}=this.#i(e),n=this.repo.head(s.head)??s.headSha,o=this.#a(`heads/${s.base}`),a=pt(this.repo.owner,t),{tree:i}=this.repo.commit(n),l=`Merge pull request #${e} from ${s.headOwner}/${s.head}`,u=this.repo.objects.putCommit({
tree:i,parents:[o,n],author:a,committer:a,message:l}),c=this.world.timestamp();return Object.assign(s,{headSha:n,
mergedAt:c,mergeCommit:u}),Object.assign(r,{state:"closed",closedAt:c}),this.setRef(`refs/heads/${s.base}`,u),u}
reviewPull(e,t,r="APPROVED",s=""){const{pull:n}=this.#i(e),{login:o}=this.world.user(t),a=this.world.nextId()
;return n.reviews.push({id:a,user:o,state:r,body:s,commit:n.headSha,submittedAt:this.world.timestamp()}),
n.reviewers=n.reviewers.filter(e=>e!==o),a}openIssue(e,t){return A(this.repo,{title:e,body:null,user:t,pull:null
}).number}readFile(e,t){const r=this.repo.file(this.#a(e),t);return null===r?null:this.repo.objects.blob(r.sha)}
listFiles(e){const t=(0,g.Bq)(this.repo.objects,this.repo.commit(this.#a(e)).tree)
;return Object.fromEntries(t.map(e=>[e.path,{mode:e.mode,sha:e.sha}]))}gitObjects(){return this.repo.objects.encoded()}
snapshot(){return ut(this.repo)}#i(e){const t=this.repo.issues.get(e),r=t?.pull??null
;if(void 0===t||null===r)throw new Error(`There is no pull request ${e}`);return{issue:t,pull:r}}#a(e){
const t=this.repo.resolve(e);if(null===t)throw new Error(`There is no commit ${e}`);return t}}function dt(e,t,r,s={}){
const n=mt(e,null,t,r,s);return G(e,[{name:`refs/heads/${e.defaultBranch}`,after:n,force:!0}],null),n}
function mt(e,t,r,s,n){const o=[...Object.entries(r).map(([t,r])=>({path:t,mode:r.mode??"100644",
sha:e.objects.putBlob(Buffer.from(r.content))})),...(n.deleted??[]).map(e=>({path:e,mode:"100644",sha:null
}))],a=null===t?null:e.commit(t).tree,i=null!==a&&0===o.length?a:(0,g.nf)(e.objects,a,o)
;if(null===i)throw new Error("A path to delete is not there")
;const l=pt(n.author??e.owner,n.date??ct),u=n.parents??(null===t?[]:[t]);return e.objects.putCommit({tree:i,parents:u,
author:l,committer:l,message:s},n.sha)}function pt(e,t){const r=(0,b._U)(t)
;if(null===r)throw new Error(`Not a date: ${t}`);return{name:e,email:`${e}@users.noreply.github.com`,...r}}
var ht=r(27597),ft=r(961),gt=r(64377),bt=r(37428)
;const wt=["contents","pull_requests","actions","issues","discussions","administration","members"],yt=ht.YjP().min(1),$t=ht.k5n(["none","read","write"]),vt=ht.g1P(ht.YjP().refine(g.m5,"not a path that git takes"),ht.KCZ([ht.YjP(),ht.rej({
content:ht.YjP(),encoding:ht.k5n(["utf-8","base64"]).default("utf-8"),
mode:ht.k5n(["100644","100755","120000"]).exactOptional()})])),_t=ht.rej({runId:ht.Whr().positive().exactOptional(),
attempt:ht.Whr().positive().exactOptional(),event:ht.YjP().exactOptional(),
headSha:ht.YjP().regex(/^[0-9a-f]{40}$/).exactOptional(),headBranch:ht.YjP().nullable().exactOptional(),
path:ht.YjP().exactOptional(),actor:yt.exactOptional(),triggeringActor:yt.exactOptional(),
status:ht.YjP().exactOptional(),conclusion:ht.YjP().nullable().exactOptional(),startedAt:gt.w$({offset:!0
}).exactOptional()}),jt=ht.rej({requiredReviewers:ht.YOg(yt).exactOptional(),preventSelfReview:ht.zMY().exactOptional(),
canAdminsBypass:ht.zMY().exactOptional(),branchPolicy:ht.k5n(["protected","custom"]).nullable().exactOptional(),
branches:ht.YOg(ht.YjP()).exactOptional(),waitTimer:ht.Whr().nonnegative().exactOptional()
}),Ot=["creation","update","deletion","non_fast_forward","pull_request","required_signatures","required_linear_history"],At=ht.rej({
type:ht.k5n(Ot),parameters:ht.g1P(ht.YjP(),ht.L5J()).exactOptional()}),St=ht.rej({name:ht.YjP().exactOptional(),
target:ht.k5n(["branch","tag"]),pattern:ht.YjP(),rules:ht.YOg(At).readonly(),
bypass:ht.YOg(yt).readonly().exactOptional()}),Et=ht.YOg(St),Rt=ht.rej({owner:yt,repo:ht.YjP().min(1),
repositoryId:ht.Whr().positive().exactOptional(),defaultBranch:ht.YjP().min(1).exactOptional(),
commitMessage:ht.YjP().exactOptional(),commitDate:gt.w$({offset:!0}).exactOptional(),files:vt.exactOptional(),
tags:ht.YOg(ht.YjP().min(1)).exactOptional(),users:ht.YOg(yt).exactOptional(),tokens:ht.g1P(ht.YjP(),ht.rej({login:yt,
app:ht.zMY().exactOptional(),permissions:ht.jgl(ht.k5n(wt),$t)})).exactOptional(),
environments:ht.g1P(ht.YjP(),jt).exactOptional(),rulesets:Et.exactOptional(),runs:ht.YOg(_t).exactOptional()})
;function Tt(e){return Object.fromEntries(Object.entries(e).map(([e,t])=>{if("string"==typeof t)return[e,{content:t}]
;const{content:r,encoding:s,mode:n}=t;return[e,{content:Buffer.from(r,s),...void 0===n?{}:{mode:n}}]}))}
function Ct({issues:e}){return e.map(e=>{const t="invalid_key"===e.code?e.issues.map(e=>e.message).join(", "):e.message
;return 0===e.path.length?t:`${bt.sR(e.path)}: ${t}`}).join("\n")}const It="/_admin",Bt=e=>e.startsWith(`${It}/`)
;function xt(e,t,r,s){return{method:e,pattern:new RegExp(`^${It}${t.replace(/\{\w+\}/,"([^/]+)")}$`),
handle:(e,t,n)=>s(e,r.parse(t),n)}}const kt=ht.L5J(),qt=ht.rej({environment:ht.YjP()}),Pt=qt.extend({user:ht.YjP(),
comment:ht.YjP().default("")}),Gt=ht.rej({advanceMs:ht.Whr().default(0),offsetMs:ht.Whr().exactOptional()}),Dt=ht.rej({
branch:ht.YjP(),message:ht.YjP(),files:vt}),Nt=[xt("GET","/snapshot",kt,e=>function(e){
const{releases:t,...r}=e.snapshot();return{...r,releases:t.map(e=>({...e,assets:e.assets.map(e=>({...e,
bytes:e.bytes.toString("base64")}))}))}}(e)),xt("GET","/clock",kt,e=>({now:e.now()
})),xt("POST","/clock",Gt,(e,t)=>(void 0!==t.offsetMs&&e.setClock(t.offsetMs),e.advance(t.advanceMs),{now:e.now()
})),xt("POST","/commits",Dt,(e,{branch:t,files:r,message:s})=>({sha:e.commitFiles(t,Tt(r),s)
})),xt("POST","/runs",_t,(e,t)=>({runId:e.createRun(t)
})),xt("POST","/runs/{run_id}/request",qt,(e,{environment:t},r)=>e.requestApproval(Number(r),t)),...["approve","reject"].map(e=>xt("POST",`/runs/{run_id}/${e}`,Pt,(t,{environment:r,user:s,comment:n},o)=>t[e](Number(o),r,s,n))),xt("PUT","/environments/{name}",jt,(e,t,r)=>e.setEnvironment(decodeURIComponent(r),t)),xt("PUT","/rulesets",Et,(e,t)=>e.setRules(t))]
;const Mt=(e,t)=>({status:e,json:{message:t}});var Lt=r(78474),Ut=r(37067),Wt=r(58500);class Fields{#l;constructor(e){
this.#l=e}raw(e){return this.#l[e]}has(e){return void 0!==this.#l[e]}string(e){
return this.#u(e,"string",e=>"string"==typeof e)}boolean(e){return this.#u(e,"boolean",e=>"boolean"==typeof e)}
integer(e){return this.#u(e,"integer",e=>Number.isSafeInteger(e))}strings(e){
return this.#u(e,"array",e=>Ft(e,e=>"string"==typeof e))}object(e){const t=this.#u(e,"object",Ht)
;return void 0===t?void 0:new Fields(t)}objects(e){return this.#u(e,"array",e=>Ft(e,Ht))?.map(e=>new Fields(e))}
required(e){return zt(e,this.string(e))}#u(e,t,r){const s=this.#l[e];if(null!=s){
if(!r(s))throw p(`For 'properties/${e}', ${JSON.stringify(s)} is not of type ${t}.`);return s}}}function Ft(e,t){
return Array.isArray(e)&&e.every(t)}function zt(e,t){if(void 0===t)throw p(`"${e}" wasn't supplied.`);return t}
function Ht(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}var Yt=r(66352);function Jt(e,t,r){
const{branch:s,expectedHeadOid:n,message:o}=r,[a="",i=""]=(s.repositoryNameWithOwner??"").split("/"),l=e.repo(a,i)
;if(null===l)throw new FieldFailure("NOT_FOUND",`Could not resolve to a Repository with the name '${a}/${i}'.`);Zt(l,t)
;const u=`refs/heads/${s.branchName??""}`,c=l.refs.get(u)
;if(c!==n)throw new FieldFailure("STALE_DATA",`Expected branch to point to "${n}" but it did not.  Pull and try again.`)
;const d=function(e,{additions:t,deletions:r}){const s=[...(r??[]).map(({path:e})=>({path:e,mode:"100644",sha:null
})),...(t??[]).map(({path:t,contents:r})=>({path:t,mode:"100644",sha:e.objects.putBlob(Buffer.from(r,"base64"))
}))],n=s.find(({path:e})=>!(0,g.m5)(e))
;if(void 0!==n)throw new FieldFailure("UNPROCESSABLE",`The path ${n.path} is malformed`);return s}(l,r.fileChanges??{
additions:[],deletions:[]}),m=(0,g.nf)(l.objects,l.commit(c).tree,d)
;if(null===m)throw new FieldFailure("UNPROCESSABLE",`A path was requested for deletion which does not exist as of commit oid \`${c}\``)
;const p=v({world:e,actor:t}),h=l.objects.putCommit({tree:m,parents:[c],author:p,committer:{...p,name:"GitHub",
email:"noreply@github.com"},message:""===(o.body??"")?o.headline:`${o.headline}\n\n${o.body}`,signature:ue})
;return G(l,[{name:u,after:h,force:!1}],t),{repo:l,sha:h,ref:u}}
const Vt=(e="Resource not accessible by integration")=>new FieldFailure("FORBIDDEN",e);function Zt(e,t){
if(!Ae(t,"contents","write"))throw Vt();if(e.archived)throw Vt("Repository was archived so is read-only.")}const Kt=(0,
r(69115).IV)('\n  scalar Base64String\n  scalar DateTime\n  scalar GitObjectID\n  scalar GitRefname\n  scalar URI\n\n  type Query {\n    viewer: User!\n    rateLimit: RateLimit\n    repository(owner: String!, name: String!, followRenames: Boolean = true): Repository\n  }\n  type Mutation {\n    updateRefs(input: UpdateRefsInput!): UpdateRefsPayload\n    createCommitOnBranch(input: CreateCommitOnBranchInput!): CreateCommitOnBranchPayload\n  }\n\n  type RateLimit { limit: Int!, cost: Int!, remaining: Int!, used: Int! }\n  interface RepositoryOwner { login: String!, id: ID! }\n  type User implements RepositoryOwner { login: String!, id: ID!, databaseId: Int }\n  type GitActor { user: User }\n  type Organization implements RepositoryOwner { login: String!, id: ID! }\n  type Repository {\n    id: ID!\n    databaseId: Int\n    name: String!\n    nameWithOwner: String!\n    isPrivate: Boolean!\n    isArchived: Boolean!\n    url: URI!\n    owner: RepositoryOwner!\n    defaultBranchRef: Ref\n    ref(qualifiedName: String!): Ref\n    refs(refPrefix: String!, first: Int, after: String): RefConnection\n    release(tagName: String!): Release\n    object(oid: GitObjectID, expression: String): GitObject\n    hasDiscussionsEnabled: Boolean!\n    discussionCategories(first: Int, after: String): DiscussionCategoryConnection!\n  }\n  type Release {\n    id: ID!\n    databaseId: Int\n    tagName: String!\n    tag: Ref\n    tagCommit: Commit\n    name: String\n    description: String\n    isDraft: Boolean!\n    isPrerelease: Boolean!\n    immutable: Boolean!\n    releaseAssets(first: Int, after: String): ReleaseAssetConnection!\n  }\n  type ReleaseAsset { id: ID!, name: String!, contentType: String!, size: Int!, digest: String }\n  type ReleaseAssetConnection { nodes: [ReleaseAsset], totalCount: Int!, pageInfo: PageInfo! }\n  type DiscussionCategory { id: ID!, name: String!, slug: String! }\n  type DiscussionCategoryConnection { nodes: [DiscussionCategory], totalCount: Int!, pageInfo: PageInfo! }\n  type Ref { id: ID!, name: String!, prefix: String!, target: GitObject, refUpdateRule: RefUpdateRule }\n  type RefUpdateRule { pattern: String!, requiredApprovingReviewCount: Int }\n  interface GitObject { id: ID!, oid: GitObjectID! }\n  type Blob implements GitObject {\n    id: ID!\n    oid: GitObjectID!\n    text: String\n    byteSize: Int!\n    isBinary: Boolean\n    isTruncated: Boolean!\n  }\n  type Tree implements GitObject { id: ID!, oid: GitObjectID!, entries: [TreeEntry!] }\n  type TreeEntry { name: String!, path: String, mode: Int!, type: String!, oid: GitObjectID!, object: GitObject }\n  type Commit implements GitObject {\n    id: ID!\n    oid: GitObjectID!\n    message: String!\n    repository: Repository!\n    committedDate: DateTime!\n    author: GitActor\n    tree: Tree!\n    parents(first: Int, after: String): CommitConnection!\n    history(first: Int, after: String): CommitHistoryConnection!\n    file(path: String!): TreeEntry\n  }\n  type RefConnection { nodes: [Ref], totalCount: Int!, pageInfo: PageInfo! }\n  type PageInfo { hasNextPage: Boolean!, endCursor: String }\n  type CommitConnection { nodes: [Commit], totalCount: Int!, pageInfo: PageInfo! }\n  type CommitHistoryConnection { nodes: [Commit], totalCount: Int!, pageInfo: PageInfo! }\n  type Tag implements GitObject { id: ID!, oid: GitObjectID!, name: String!, message: String, target: GitObject! }\n\n  input UpdateRefsInput { clientMutationId: String, repositoryId: ID!, refUpdates: [RefUpdate!]! }\n  input RefUpdate { name: GitRefname!, beforeOid: GitObjectID, afterOid: GitObjectID!, force: Boolean = false }\n  type UpdateRefsPayload { clientMutationId: String }\n\n  input CreateCommitOnBranchInput {\n    clientMutationId: String\n    branch: CommittableBranch!\n    expectedHeadOid: GitObjectID!\n    fileChanges: FileChanges\n    message: CommitMessage!\n  }\n  input CommittableBranch { repositoryNameWithOwner: String, branchName: String }\n  input FileChanges { additions: [FileAddition!] = [], deletions: [FileDeletion!] = [] }\n  input FileAddition { path: String!, contents: Base64String! }\n  input FileDeletion { path: String! }\n  input CommitMessage { headline: String!, body: String = "" }\n  type CreateCommitOnBranchPayload { clientMutationId: String, commit: Commit, ref: Ref }\n')
;function Qt({originalError:e,message:t,path:r,locations:s}){const n=e instanceof FieldFailure||e instanceof ApiError
;if(void 0!==e&&!n&&void 0!==r)throw e;const o=e instanceof FieldFailure?e.type:"UNPROCESSABLE";return{...n?{type:o}:{},
...void 0===r?{}:{path:r},locations:s,message:Xt(t)}}function Xt(e){
return e.replace(/^Syntax Error:/,"Parse error on").replace(/^Cannot query field "(\w+)" on type "(\w+)".*$/s,"Field '$1' doesn't exist on type '$2'")
}function er(e,t){return{viewer:()=>({login:t.user?.login,id:j("U",t.user?.id??0)}),rateLimit:()=>({limit:5e3,cost:1,
remaining:4999,used:1}),repository:({owner:r,name:s,followRenames:n})=>{
const o=!1===n?void 0:e.formerNames.get(`${r}/${s}`.toLowerCase()),a=e.repo(r,s)??o??null
;if(null===a||!Se(t,a))throw new FieldFailure("NOT_FOUND",`Could not resolve to a Repository with the name '${r}/${s}'.`)
;return tr(t,a)}}}function tr(e,t){const r=t.world.user(t.owner),s=t=>null===e||Ae(e,"contents","read")?t:()=>{
throw Vt()};return{id:j("R",t.id),databaseId:t.id,name:t.name,nameWithOwner:t.fullName,isPrivate:null!==t.seenBy,
isArchived:t.archived,url:t.html,owner:{__typename:"Bot"===r.type?"User":r.type,login:r.login,id:j("U",r.id)},
defaultBranchRef:s(()=>{const e=`refs/heads/${t.defaultBranch}`;return t.refs.has(e)?sr(t,e):null}),
ref:s(({qualifiedName:e})=>{const r=[e,`refs/heads/${e}`,`refs/tags/${e}`].find(e=>t.refs.has(e))
;return void 0===r?null:sr(t,r)}),
refs:s(({refPrefix:e,...r})=>lr([...t.refs.keys()].filter(t=>t.startsWith(e)).sort(),e,r,e=>sr(t,e))),
release:({tagName:e})=>{const r=[...t.releases.values()].find(({draft:t,tag:r})=>!t&&r===e)
;return void 0===r?null:function(e,t){
const{id:r,tag:s,assets:n,name:o,body:a,draft:i,prerelease:l,immutable:u}=t,c=`refs/tags/${s}`;return{id:j("RE",r),
databaseId:r,tagName:s,tag:()=>e.refs.has(c)?sr(e,c):null,tagCommit:()=>nr(e,e.resolve(c)??""),name:o,description:a,
isDraft:i,isPrerelease:l,immutable:u,releaseAssets:e=>lr(n,j("RE",r),e,rr)}}(t,r)},
hasDiscussionsEnabled:null!==t.discussionCategories,
discussionCategories:e=>lr(t.discussionCategories??[],j("R",t.id),e,e=>({id:j("DIC",`${t.id}:${e}`),name:e,
slug:e.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")})),object:s(({oid:e,expression:r})=>{
const s=e??t.resolve(r??"");return null===s?null:nr(t,s)})}}function rr(e){const{id:t,name:r,contentType:s,bytes:n}=e
;return{id:j("RA",t),name:r,contentType:s,size:n.length,digest:Ce(e)}}function sr(e,t){const r=t.indexOf("/",5)+1
;return{id:j("REF",`${e.id}:${t}`),name:t.slice(r),prefix:t.slice(0,r),target:()=>nr(e,e.refs.get(t)??""),
refUpdateRule:()=>U(e,t)}}function nr(e,t){const r=e.objects.typeOf(t);if(null===r)return null
;const s=`${r[0]?.toUpperCase()}${r.slice(1)}`;return{__typename:s,id:j(s,`${e.id}${t}`),oid:t,...or[r](e,t)}}const or={
blob:({objects:e},t)=>function(e){const t=e.includes(0);return{byteSize:e.length,isBinary:t,isTruncated:e.length>ar,
text:t?null:e.subarray(0,ar).toString()}}(e.blob(t)??Buffer.alloc(0)),tree:(e,t)=>({
entries:()=>(e.objects.tree(t)??[]).map(t=>ir(e,t,t.name))}),commit:function(e,t){
const r=e.commit(t),s=be(e.world,r.author);return{message:r.message,repository:()=>tr(null,e),
committedDate:le(r.committer).date,author:()=>({user:"User"===s?.type?{...s,databaseId:s.id,id:s.node_id}:null}),
tree:()=>nr(e,r.tree),parents:s=>lr(r.parents,t,s,t=>nr(e,t)),history:r=>lr(B(e.objects,t),t,r,t=>nr(e,t)),
file:({path:r})=>{const s=e.file(t,r);return null===s?null:ir(e,s,r)}}},tag:(e,t)=>{const r=e.objects.tag(t);return{
name:r?.tag,message:r?.message,target:()=>nr(e,r?.object??"")}}},ar=512e3;function ir(e,{mode:t,sha:r},s){return{
name:s.split("/").at(-1),path:s,mode:Number.parseInt(t,8),type:e.objects.typeOf(r)??"commit",oid:r,object:()=>nr(e,r)}}
function lr(e,t,{first:r,after:s},n){const o=e=>new FieldFailure("INVALID_CURSOR_ARGUMENTS",e)
;if(null==r||r<1||r>100)throw o("You must provide a `first` value of 1 to 100 on the connection.")
;const[a,i]=(s??`${t} -1`).split(" ");if(a!==t||void 0===i)throw o(`\`${s??""}\` does not appear to be a valid cursor.`)
;const l=Number(i)+1,u=Math.min(l+r,e.length);return{totalCount:e.length,nodes:()=>e.slice(l,u).map(n),pageInfo:{
hasNextPage:u<e.length,endCursor:`${t} ${u-1}`}}}function ur(e,t){return{createCommitOnBranch:({input:r})=>{
const{repo:s,sha:n,ref:o}=Jt(e,t,r),{clientMutationId:a}=r;return{clientMutationId:a,commit:()=>nr(s,n),ref:()=>sr(s,o)}
},updateRefs:({input:r})=>{const s=r.repositoryId,n=[...e.repos.values()].find(e=>j("R",e.id)===s)
;if(void 0===n)throw new FieldFailure("NOT_FOUND",`Could not resolve to a node with the global id of '${s}'`)
;return Zt(n,t),G(n,r.refUpdates.map(cr),t),{clientMutationId:r.clientMutationId}}}}
function cr({name:e,beforeOid:t,afterOid:r,force:s}){return{name:e,after:r===P?null:r,force:s??!1,...null==t?{}:{
before:t===P?null:t}}}function dr(e,t,r){const{rows:s,headers:n}=pr(e,t);return $e(s.map(r),n)}function mr(e,t,r,s){
const{json:n,...o}=dr(e,r,s);return{...o,json:{total_count:r.length,[t]:n}}}function pr(e,t){
const r=Math.min(100,hr(e.query.get("per_page"),30)),s=hr(e.query.get("page"),1),n=Math.max(1,Math.ceil(t.length/r)),o=(t,r)=>{
const s=new URL(`${e.world.urls.api}${e.path}`);return s.searchParams.set("page",String(t)),`<${s.href}>; rel="${r}"`
},a=[...s>1?[o(s-1,"prev")]:[],...s<n?[o(s+1,"next"),o(n,"last")]:[],...s>1?[o(1,"first")]:[]];return{
rows:t.slice((s-1)*r,s*r),headers:0===a.length?{}:{link:a.join(", ")}}}function hr(e,t){const r=Number(e??t)
;return Number.isInteger(r)&&r>0?r:t}function fr(e,t){
const{pull:r,number:s}=t,n=`${e.url}/issues/${s}`,o=`${e.html}/${null===r?"issues":"pull"}/${s}`;return{...wr(e,t),
url:n,repository_url:e.url,...re(n,{labels_url:"/labels{/name}",comments_url:"/comments",events_url:"/events"}),
html_url:o,state_reason:null,comments:gr(e,t),...null===r?{}:{draft:r.draft,pull_request:{url:`${e.url}/pulls/${s}`,
...re(o,{html_url:"",diff_url:".diff",patch_url:".patch"}),merged_at:r.mergedAt}}}}
const gr=(e,{number:t})=>[...e.comments.values()].filter(e=>e.issue===t).length,br=(e,t)=>t===e.owner?"OWNER":"CONTRIBUTOR"
;function wr(e,t){const r=null===t.milestone?void 0:e.milestones.get(t.milestone),s=t.assignees.map(t=>se(e.world,t))
;return{...ee(t,"id","number","title","body","state","createdAt","updatedAt","closedAt"),node_id:T(t),
user:se(e.world,t.user),labels:t.labels.map(t=>yr(e,t)),locked:!1,active_lock_reason:null,assignee:s[0]??null,
assignees:s,milestone:void 0===r?null:$r(e,r),author_association:br(e,t.user)}}function yr(e,t){const r=R(e,t);return{
...ee(r,"id","name","color"),node_id:j("LA",r.id),url:`${e.url}/labels/${encodeURIComponent(r.name)}`,
description:r.description??"",default:!1}}function $r(e,t){
const r=`${e.url}/milestones/${t.number}`,s=r=>[...e.issues.values()].filter(e=>e.milestone===t.number&&e.state===r).length
;return{...ee(t,"id","number","title","description","state","createdAt"),url:r,
html_url:`${e.html}/milestone/${t.number}`,labels_url:`${r}/labels`,node_id:j("MI",t.id),creator:se(e.world,t.creator),
open_issues:s("open"),closed_issues:s("closed"),updated_at:t.createdAt,due_on:null,closed_at:null}}function vr(e,t){
const r=null===e.issues.get(t.issue)?.pull?"issues":"pull";return{...ee(t,"id","body","createdAt","updatedAt"),
node_id:j("IC",t.id),url:`${e.url}/issues/comments/${t.id}`,html_url:`${e.html}/${r}/${t.issue}#issuecomment-${t.id}`,
issue_url:`${e.url}/issues/${t.issue}`,user:se(e.world,t.user),author_association:br(e,t.user)}}const _r={
...Object.fromEntries("contributors deployments downloads events forks hooks languages merges stargazers subscribers subscription tags teams".split(" ").map(e=>[`${e}_url`,`/${e}`])),
...Object.fromEntries("assignees{/user} branches{/branch} collaborators{/collaborator} comments{/number} commits{/sha} issues{/number} keys{/key_id} labels{/name} milestones{/number} pulls{/number} releases{/id} notifications{?since,all,participating}".split(" ").map(e=>[`${e.slice(0,e.indexOf("{"))}_url`,`/${e}`])),
...Object.fromEntries(["blobs","trees"].map(e=>[`${e}_url`,`/git/${e}{/sha}`])),
...Object.fromEntries(["commits","refs","tags"].map(e=>[`git_${e}_url`,`/git/${e}{/sha}`])),
archive_url:"/{archive_format}{/ref}",compare_url:"/compare/{base}...{head}",contents_url:"/contents/{+path}",
issue_comment_url:"/issues/comments{/number}",issue_events_url:"/issues/events{/number}",statuses_url:"/statuses/{sha}"}
;function jr(e){const t=e.url;return{...ee(e,"id","name","fork"),node_id:j("R",e.id),full_name:e.fullName,
private:null!==e.seenBy,owner:se(e.world,e.owner),html_url:e.html,description:null,url:t,...re(t,_r)}}function Or(e){
const t=e.html,r=[...e.issues.values()].filter(e=>"open"===e.state).length;return{...jr(e),
...ee(e,"defaultBranch","archived","pushedAt","createdAt"),...te(null,"mirror_url homepage language license"),
...te(0,"forks forks_count stargazers_count watchers watchers_count subscribers_count network_count"),
...te(!0,"has_issues has_downloads allow_forking"),...te(!1,"has_projects has_wiki has_pages disabled is_template"),
git_url:`git://127.0.0.1/${e.fullName}.git`,ssh_url:`git@127.0.0.1:${e.fullName}.git`,clone_url:`${t}.git`,svn_url:t,
size:1,open_issues:r,open_issues_count:r,has_discussions:null!==e.discussionCategories,
visibility:null===e.seenBy?"public":"private",topics:[],updated_at:e.pushedAt}}function Ar(e,t,r){et(e,t,r)
;const s=`${e.url}/pulls/${t.number}`,n=`${e.url}/issues/${t.number}`,o=`${e.html}/pull/${t.number}`,a={issue:n,
comments:`${n}/comments`,review_comments:`${s}/comments`,review_comment:`${e.url}/pulls/comments{/number}`,
commits:`${s}/commits`,statuses:`${e.url}/statuses/${r.headSha}`},i=(t,r,s)=>({label:`${t}:${r}`,ref:r,sha:s,
user:se(e.world,t),repo:Or(Xe(e,t)??e)});return{...wr(e,t),...ee(r,"id","draft","mergedAt"),url:s,...re(o,{html_url:"",
diff_url:".diff",patch_url:".patch"}),...Object.fromEntries(Object.entries(a).map(([e,t])=>[`${e}_url`,t])),
merge_commit_sha:r.mergeCommit,requested_reviewers:r.reviewers.map(t=>se(e.world,t)),
requested_teams:r.teamReviewers.map(t=>Er(e.world,e.owner,t)),head:i(r.headOwner,r.head,r.headSha),
base:i(e.owner,r.base,r.baseSha),_links:Object.fromEntries(Object.entries({self:s,html:o,...a}).map(([e,t])=>[e,{href:t
}])),auto_merge:null}}function Sr(e,t,r){
const s=Ar(e,t,r),n=Qe(e,r.baseSha,r.headSha),o=n?.files??[],a=null!==r.mergedAt;return{...s,merged:a,
mergeable:!a||null,rebaseable:!a||null,mergeable_state:a?"unknown":"clean",merged_by:null,comments:gr(e,t),
review_comments:0,maintainer_can_modify:r.maintainerCanModify,commits:n?.ahead.length??0,
additions:o.reduce((e,t)=>e+t.additions,0),deletions:o.reduce((e,t)=>e+t.deletions,0),changed_files:o.length}}
function Er(e,t,r){
const s=e.teams.get(`${t}/${r}`.toLowerCase()),n=s?.id??0,o=e.user(t).id,a=`${e.urls.api}/organizations/${o}/team/${n}`
;return{id:n,node_id:j("T",n),name:s?.name??r,slug:r,description:null,privacy:"closed",
notification_setting:"notifications_enabled",permission:"pull",html_url:`${e.urls.server}/orgs/${t}/teams/${r}`,
...re(a,{url:"",members_url:"/members{/member}",repositories_url:"/repos"}),type:"organization",organization_id:o,
parent:null}}const Rr=15e3,Tr=[...we([],{"GET /user":({world:e,actor:t})=>{
if(null===t.user)throw new ApiError(401,"Requires authentication");if(t.app)throw f();return $e(ie(e,t.user.login))},
"GET /users/{username}":e=>$e(ie(e.world,Cr(e).login)),"GET /users/{username}/ssh_signing_keys":e=>{const t={
title:"A key",created_at:oe.created_at};return dr(e,Ir(e,"signingKeys"),e=>({...e,...t}))},
"GET /users/{username}/keys":e=>dr(e,Ir(e,"keys"),e=>e)}),...we(["members"],{"GET /orgs/{org}/teams/{slug}":function(e){
const{world:t}=e,r=je(e,"org"),{members:s}=Br(e),n={...se(t,r),...re(`${t.urls.api}/orgs/${r}`,{events_url:"/events",
hooks_url:"/hooks",issues_url:"/issues",members_url:"/members{/member}",public_members_url:"/public_members{/member}"}),
...te(null,"description archived_at"),...te(!1,"has_organization_projects has_repository_projects"),...ae,
type:"Organization"},o=Er(t,r,je(e,"slug").toLowerCase());return $e({...o,...oe,members_count:s.length,repos_count:1,
organization:n})},"GET /orgs/{org}/teams/{slug}/members":e=>dr(e,Br(e).members,t=>se(e.world,t)),
"GET /orgs/{org}/teams/{slug}/memberships/{username}":e=>{
const t=je(e,"username").toLowerCase(),r=l(Br(e).members.find(e=>e.toLowerCase()===t)),s=`${e.world.urls.api}/orgs/${je(e,"org")}/teams/${je(e,"slug")}`
;return $e({url:`${s}/memberships/${r}`,role:"member",state:"active"})}}),...we([],{"GET /rate_limit":({world:e})=>{
const t=3600*Math.floor(e.now().getTime()/36e5+1),r={limit:Rr,used:0,remaining:Rr,reset:t,resource:"core"};return $e({
resources:{core:r,search:{limit:30,used:0,remaining:30,reset:t,resource:"search"},graphql:{...r,resource:"graphql"}},
rate:r})}})],Cr=e=>l(e.world.users.get(je(e,"username").toLowerCase())),Ir=(e,t)=>(Cr(e)[t]??[]).map((e,t)=>({key:e,
id:t+1})),Br=e=>l(e.world.teams.get(`${je(e,"org")}/${je(e,"slug")}`.toLowerCase()));function xr(e,t){
const r=`${e.url}/actions/runs/${t.id}`,s=null===e.objects.commit(t.headSha)?null:e.commit(t.headSha),n=kr(t.path),o=jr(e)
;return{...ee(t,"id","headBranch","headSha","path","event","status","conclusion","createdAt"),
...ee(t,"referencedWorkflows"),name:t.path,node_id:j("WFR",t.id),check_suite_id:t.id,check_suite_node_id:j("CS",t.id),
display_title:t.title??t.path,run_number:1,run_attempt:t.attempt,workflow_id:n,
html_url:`${e.html}/actions/runs/${t.id}`,pull_requests:[],updated_at:t.startedAt,run_started_at:t.startedAt,
actor:se(e.world,t.actor),triggering_actor:se(e.world,t.triggeringActor),
previous_attempt_url:t.attempt>1?`${r}/attempts/${t.attempt-1}`:null,...re(r,{url:"",jobs_url:"/jobs",logs_url:"/logs",
artifacts_url:"/artifacts"}),...re(r,{cancel_url:"/cancel",rerun_url:"/rerun"}),
check_suite_url:`${e.url}/check-suites/${t.id}`,workflow_url:`${e.url}/actions/workflows/${n}`,
head_commit:null===s?null:{id:t.headSha,tree_id:s.tree,message:s.message,timestamp:_(new Date(1e3*s.committer.seconds)),
author:ee(s.author,"name","email"),committer:ee(s.committer,"name","email")},repository:o,head_repository:o}}
function kr(e){return Buffer.from(e).reduce((e,t)=>(31*e+t)%1000003,7)}function qr(e,t){
const{id:r,waitTimer:s,requiredReviewers:n,branchPolicy:o,preventSelfReview:a}=t,i=n.map(t=>Gr(e,t)),l=(e,t)=>({
id:10*r+e,node_id:j("GA",10*r+e),type:t});return{...Pr(e,t),...void 0===t.canAdminsBypass?{}:{
can_admins_bypass:t.canAdminsBypass},protection_rules:[...s>0?[{...l(1,"wait_timer"),wait_timer:s}]:[],...n.length>0?[{
...l(2,"required_reviewers"),prevent_self_review:a,reviewers:i}]:[],...null===o?[]:[l(3,"branch_policy")]],
deployment_branch_policy:null===o?null:{protected_branches:"protected"===o,custom_branch_policies:"custom"===o}}}
function Pr(e,t){return{...ee(t,"id","name","createdAt"),node_id:j("EN",t.id),
url:`${e.url}/environments/${encodeURIComponent(t.name)}`,
html_url:`${e.html}/deployments/activity_log?environments_filter=${encodeURIComponent(t.name)}`,updated_at:t.createdAt}}
function Gr(e,t){return t.startsWith("team:")?{type:"Team",reviewer:Er(e.world,e.owner,t.slice(5))}:{type:"User",
reviewer:se(e.world,t)}}const Dr=[...ye(["actions"],{"GET /actions/runs/{run_id}":e=>$e(xr(e.repo,l(Nr(e).at(-1)))),
"GET /actions/runs/{run_id}/attempts/{attempt}":e=>{const t=Oe(e,"attempt")
;return $e(xr(e.repo,l(Nr(e).find(e=>e.attempt===t))))},
"GET /actions/runs/{run_id}/approvals":e=>$e(Mr(e).approvals.map(t=>function(e,t){return{...ee(t,"state","comment"),
environments:t.environments.map(t=>Pr(e,Je(e,t))),user:se(e.world,t.user)}}(e.repo,t))),
"GET /actions/runs/{run_id}/pending_deployments":e=>$e(Mr(e).pending.map(t=>function(e,t){
const r=Je(e,t),{id:s,node_id:n,url:o,html_url:a}=Pr(e,r);return{environment:{id:s,node_id:n,name:r.name,url:o,
html_url:a},wait_timer:r.waitTimer,wait_timer_started_at:null,current_user_can_approve:!1,
reviewers:r.requiredReviewers.map(t=>Gr(e,t))}}(e.repo,t))),
"POST /actions/runs/{run_id}/pending_deployments":function(e){
const{repo:t,body:r}=e,s=Mr(e),n=r.raw("environment_ids"),o=r.required("state"),a=[...t.environments.values()].filter(({id:e})=>Array.isArray(n)&&n.includes(e)),i=Ee(e)
;if("approved"!==o&&"rejected"!==o)throw u("Invalid review")
;if(0===a.length||!a.every(({name:e,preventSelfReview:t,requiredReviewers:r})=>s.pending.includes(e)&&r.includes(i)&&!(t&&s.triggeringActor===i)))throw u("There are no pending deployment requests to approve")
;s.approvals.push({environments:a.map(({name:e})=>e),state:o,user:i,comment:r.required("comment")})
;for(const{name:e}of a)s.pending.splice(s.pending.indexOf(e),1)
;return $e(a.map(e=>function(e,{id:t,name:r},{headSha:s,headBranch:n,triggeringActor:o,startedAt:a}){
const i=`${e.url}/deployments/${t}`;return{id:t,node_id:j("DE",t),url:i,sha:s,ref:n??s,task:"deploy",payload:{},
environment:r,description:null,creator:se(e.world,o),created_at:a,updated_at:a,statuses_url:`${i}/statuses`,
repository_url:e.url}}(t,e,s)))},"GET /actions/runs/{run_id}/artifacts":e=>{
const{id:t}=Mr(e),r=e.query.get("name"),s=e.repo.artifacts.filter(e=>e.runId===t&&(null===r||e.name===r))
;return mr(e,"artifacts",s,t=>function(e,t){const r=`${e.url}/actions/artifacts/${t.id}`;return{
...ee(t,"id","name","digest","createdAt"),node_id:j("MDg6QXJ0",t.id),size_in_bytes:t.size,url:r,
archive_download_url:`${r}/zip`,expired:!1,updated_at:t.createdAt,
expires_at:_(new Date(Date.parse(t.createdAt)+7776e6)),workflow_run:{id:t.runId,repository_id:e.id,
head_repository_id:e.id}}}(e.repo,t))},
"GET /environments":e=>mr(e,"environments",[...e.repo.environments.values()],t=>qr(e.repo,t)),
"GET /environments/{name}":e=>$e(qr(e.repo,Lr(e)))}),...ye(["administration"],{"PUT /environments/{name}":function(e){
const{world:t,repo:r,body:s}=e,n=je(e,"name"),o=Je(r,n),a=(s.objects("reviewers")??[]).map(e=>{
const r=[...t.users.values()].find(({id:t})=>t===e.integer("id"))
;if("User"!==e.required("type")||void 0===r)throw u("Reviewer not found");return r.login
}),i=s.object("deployment_branch_policy");return r.environments.set(n.toLowerCase(),{...o,requiredReviewers:a,
preventSelfReview:s.boolean("prevent_self_review")??!1,canAdminsBypass:s.boolean("can_admins_bypass")??!0,
branchPolicy:void 0===i?null:!0===i.boolean("protected_branches")?"protected":"custom",
waitTimer:s.integer("wait_timer")??0}),$e(qr(r,Lr(e)))},
"DELETE /environments/{name}":e=>(e.repo.environments.delete(Lr(e).name.toLowerCase()),ve)}),...ye(["actions"],{
"GET /environments/{name}/deployment-branch-policies":e=>{const{id:t,branches:r}=Lr(e)
;return mr(e,"branch_policies",[...r.entries()],([e,r])=>{const s=100*t+e;return{id:s,node_id:j("GBP",s),name:r,
type:"branch"}})}
})],Nr=e=>l(e.repo.runs.get(Oe(e,"run_id"))),Mr=e=>l(Nr(e)[0]),Lr=e=>l(e.repo.environments.get(je(e,"name").toLowerCase()))
;const Ur=({draft:e,id:t,tag:r})=>encodeURIComponent(e?`untagged-${t.toString(16).padStart(20,"0")}`:r)
;function Wr(e,t){
const{id:r,tag:s,target:n,draft:o,discussion:a}=t,i=`${e.url}/releases/${r}`,l=e.html,u=t=>o?null:`${e.url}/${t}/${encodeURIComponent(s)}`
;return{...ee(t,"id","name","body","draft","immutable","prerelease","createdAt","updatedAt","publishedAt"),url:i,
assets_url:`${i}/assets`,upload_url:`${e.world.urls.uploads}/repos/${e.fullName}/releases/${r}/assets{?name,label}`,
html_url:`${l}/releases/tag/${Ur(t)}`,author:se(e.world,t.author),node_id:j("RE",r),tag_name:s,target_commitish:n,
assets:t.assets.map(r=>Fr(e,t,r)),tarball_url:u("tarball"),zipball_url:u("zipball"),...null===a?{}:{
discussion_url:`${l}/discussions/${a}`}}}function Fr(e,t,r){return{
...ee(r,"id","name","label","contentType","state","createdAt","updatedAt"),url:`${e.url}/releases/assets/${r.id}`,
node_id:j("RA",r.id),uploader:se(e.world,r.uploader),size:r.bytes.length,digest:Ce(r),download_count:r.downloads,
browser_download_url:`${e.html}/releases/download/${Ur(t)}/${r.name}`}}const zr=ye(["contents"],{"GET /releases":e=>{
const t=Ae(e.actor,"contents","write"),r=[...e.repo.releases.values()].filter(e=>t||!e.draft).reverse()
;return dr(e,r,t=>Wr(e.repo,t))},"POST /releases":function(e){
const{world:t,repo:r,body:s}=e,n=s.required("tag_name"),o=s.boolean("draft")??!1,a=s.string("target_commitish")??r.defaultBranch,i=!0===s.boolean("generate_release_notes")?Jr(r,n,null):"",l=[s.string("body"),i].filter(e=>void 0!==e&&""!==e).join("\n\n"),u=Yr(e)
;qe(n,l),Ge(r,{tag:n,target:a,draft:o});const c=s.string("discussion_category_name"),d=o?null:Me(r,c,e.actor);o||Pe(r,{
id:null,tag:n,target:a},e.actor);const m={id:t.nextId(),tag:n,target:a,name:s.string("name")??null,draft:o,discussion:d,
assets:[],body:""!==l||s.has("body")?l:null,prerelease:s.boolean("prerelease")??!1,immutable:!1,author:Ee(e),
createdAt:Ne(r,{tag:n,target:a}),updatedAt:t.timestamp(),publishedAt:null};r.releases.set(m.id,m),o||Le(r,m)
;return Ue(r,m,u),_e(Wr(r,m),`${r.url}/releases/${m.id}`)},"POST /releases/generate-notes":e=>{
const{repo:t,body:r}=e,s=r.required("tag_name"),n=r.string("target_commitish")??t.defaultBranch
;if(null===t.resolve(s)&&null===t.resolve(n))throw i();return $e({name:s,
body:Jr(t,s,r.string("previous_tag_name")??null)})},"GET /releases/latest":({repo:e})=>$e(Wr(e,l(We(e)))),
"GET /releases/tags/{tag+}":e=>{const t=je(e,"tag"),r=[...e.repo.releases.values()].find(e=>!e.draft&&e.tag===t)
;return $e(Wr(e.repo,l(r)))},"GET /releases/{release_id}":e=>$e(Wr(e.repo,Hr(e))),
"PATCH /releases/{release_id}":function(e){
const{world:t,repo:r,body:s}=e,n=Hr(e),o=s.string("tag_name")??n.tag,a=s.string("target_commitish")??n.target,i=s.boolean("draft")??n.draft,l=s.string("body")??n.body,c=Yr(e)
;qe(o,l),s.has("target_commitish")&&Ge(r,{tag:o,target:a,draft:i})
;if(n.immutable&&(o!==n.tag||a!==n.target||i))throw u("Cannot change the tag, target or draft state of an immutable release.")
;const d=n.draft&&!i;i||null!==n.discussion||(n.discussion=Me(r,s.string("discussion_category_name"),e.actor))
;i||!d&&o===n.tag||Pe(r,{id:n.id,tag:o,target:a},e.actor)
;const m=s.string("name")??n.name,p=s.boolean("prerelease")??n.prerelease;Object.assign(n,{tag:o,target:a,draft:i,
name:m,body:l,prerelease:p,updatedAt:t.timestamp()}),d&&Le(r,n);i&&(n.publishedAt=null)
;(d||void 0!==c||i||n.prerelease)&&Ue(r,n,c);return $e(Wr(r,n))},"DELETE /releases/{release_id}":e=>{const{id:t}=Hr(e)
;return e.repo.releases.delete(t),e.repo.latestRelease===t&&(e.repo.latestRelease=null),ve}});function Hr(e){
const t=e.repo.releases.get(Oe(e,"release_id"));if(void 0===t||t.draft&&!Ae(e.actor,"contents","write"))throw i()
;return t}function Yr(e){const t=e.body.string("make_latest")
;if(void 0!==t&&!["true","false","legacy"].includes(t))throw c({resource:"Release",code:"invalid",field:"make_latest"})
;return t}function Jr(e,t,r){
const s=e.resolve(`tags/${t}`)??e.head(e.defaultBranch),n=r??We(e)?.tag??null,o=null===n?null:e.resolve(`tags/${n}`),a=null===o?new Set:C(e.objects,o),i=null===s?new Set:C(e.objects,s),l=[...e.issues.values()].filter(({pull:e})=>{
const t=e?.mergeCommit??null;return null!==t&&i.has(t)&&!a.has(t)
}),u=l.map(t=>`* ${t.title} by @${t.user} in ${e.html}/pull/${t.number}\n`),c=null===n?`${e.html}/commits/${t}`:`${e.html}/compare/${n}...${t}`
;return`${0===u.length?"":`## What's Changed\n${u.join("")}\n`}**Full Changelog**: ${c}`}const Vr=[...ye(["contents"],{
"POST /releases/{release_id}/assets":function(e){
const t=Hr(e),{bytes:r,complete:s}=e,n=e.query.get("name")??"",o=e.headers["content-type"]??"";if(""===n)throw c({
resource:"ReleaseAsset",code:"missing_field",field:"name"});if(""===o)throw c({resource:"ReleaseAsset",
code:"missing_field",field:"content_type"})
;if(ze(t,"upload"),s&&0===r.length)throw new ApiError(400,"Bad Content-Length: 0");const a=e.query.get("label"),i={
name:n,label:a,contentType:o,bytes:r,uploader:Ee(e),complete:s},l=function(e,t,r){const s=Ie(r.name);He(t,s)
;const n=e.timestamp(),{complete:o,label:a,...i}=r,l={...{...i,id:e.nextId(),name:s,label:a??(s===r.name?"":r.name)},
state:o?"uploaded":"starter",createdAt:n,updatedAt:n,downloads:0};return t.assets.push(l),l}(e.world,t,i)
;if(!s)throw new ApiError(502,"Bad Gateway");return _e(Fr(e.repo,t,l))}},!0),...ye(["contents"],{
"GET /releases/{release_id}/assets":e=>{const t=Hr(e);return dr(e,t.assets,r=>Fr(e.repo,t,r))},
"GET /releases/assets/{asset_id}":e=>{const{release:t,asset:r}=Kr(e)
;return e.accept.includes("application/octet-stream")?Zr(r):$e(Fr(e.repo,t,r))},"PATCH /releases/assets/{asset_id}":e=>{
const{release:t,asset:r}=Kr(e);ze(t,"update");const s=e.body.string("name"),n=void 0===s?r.name:Ie(s);return He(t,n,r),
r.name=n,r.label=e.body.string("label")??r.label,r.updatedAt=e.world.timestamp(),$e(Fr(e.repo,t,r))},
"DELETE /releases/assets/{asset_id}":e=>{const{release:t,asset:r}=Kr(e);return ze(t,"delete"),
t.assets.splice(t.assets.indexOf(r),1),ve}}),...we([],{"GET /{owner}/{repo}/releases/download/{tag}/{name}":e=>{
const t=e.world.repo(je(e,"owner"),je(e,"repo")),r=[...t?.releases.values()??[]].find(t=>!t.draft&&t.tag===je(e,"tag"))
;return Zr(l(r?.assets.find(t=>t.name===je(e,"name"))))}})];function Zr(e){if("uploaded"!==e.state)throw i()
;e.downloads+=1;const t={"content-disposition":`attachment; filename=${e.name}`};return{status:200,bytes:e.bytes,
type:e.contentType,headers:t}}function Kr(e){const t=Oe(e,"asset_id");for(const r of e.repo.releases.values()){
const s=r.assets.find(e=>e.id===t);if(void 0!==s&&(!r.draft||Ae(e.actor,"contents","write")))return{release:r,asset:s}}
throw i()}const Qr={100644:"blob",100755:"blob",12e4:"blob","040000":"tree",16e4:"commit"},Xr=ye(["contents"],{
"POST /git/blobs":function({repo:e,body:t}){const r=t.string("encoding")??"utf-8"
;if("utf-8"!==r&&"base64"!==r)throw p('"encoding" must be utf-8 or base64.')
;const s=Buffer.from(t.required("content"),r);if(s.length>40*d){
throw m(422,`${"Sorry, your input was too large to process. Consider creating the blob in a local clone of the"} repository and then pushing it to GitHub.`)
}const n=e.objects.putBlob(s),o=`${e.url}/git/blobs/${n}`;return _e({sha:n,url:o},o)},
"GET /git/blobs/{sha}":function(e){const{repo:t}=e,r=je(e,"sha"),s=l(t.objects.blob(r))
;if(s.length>100*d)throw m(403,"This API returns blobs up to 100 MB in size.");return e.accept.includes("raw")?{
status:200,bytes:s,type:"application/vnd.github.raw; charset=utf-8"}:$e({sha:r,node_id:j("B",`${t.id}${r}`),
size:s.length,url:`${t.url}/git/blobs/${r}`,content:es(s),encoding:"base64"})},
"POST /git/trees":function({repo:e,body:t}){
const{objects:r}=e,s=t.string("base_tree")??null,n=null===s?null:r.commit(s)?.tree??s
;if(null!==n&&null===r.tree(n))throw i();const o=zt("tree",t.objects("tree")).map(t=>function(e,t){
const r=t.required("path"),s=t.required("mode"),n=Qr[s]
;if(void 0===n)throw u("tree.mode must be one of 100644, 100755, 040000, 160000, 120000");if(!(0,
g.m5)(r))throw u("tree.path contains a malformed path component");if(null===t.raw("sha"))return{path:r,mode:s,sha:null}
;const o=t.string("content"),a=t.string("sha")
;if(void 0!==o&&void 0!==a)throw u("tree.sha and tree.content may not both be given");if(void 0!==o)return{path:r,
mode:s,sha:e.objects.putBlob(Buffer.from(o))};if(void 0===a)throw u("tree.sha or tree.content must be given")
;if("commit"!==n&&e.objects.typeOf(a)!==n)throw u(`tree.sha ${a} is not a valid ${n}`);return{path:r,mode:s,sha:a}
}(e,t)),a=(0,g.nf)(r,n,o);if(null===a)throw u("GitRPC::BadObjectState");return _e(ts(e,a,!1))},
"GET /git/trees/{sha+}":e=>{
const{objects:t}=e.repo,r=je(e,"sha"),s=null===t.tree(r)?t.commit(e.repo.resolve(r)??"")?.tree:r
;return $e(ts(e.repo,l(s),e.query.has("recursive")))},"POST /git/commits":function(e){
const{repo:t,body:r}=e,{objects:s}=t,n=r.required("message"),o=r.required("tree"),a=r.strings("parents")??[]
;if(null===s.tree(o))throw u("Tree SHA does not exist")
;for(const e of a)if(null===s.commit(e))throw u("Parent SHA does not exist or is not a commit object")
;const i=e.actor.app&&void 0===r.object("author")&&void 0===r.object("committer"),l=ss(e,"author")??v(e),c=i?{...l,
name:"GitHub",email:"noreply@github.com"}:ss(e,"committer")??l,d=i?ue:r.string("signature"),m={tree:o,parents:a,
author:l,committer:c,message:n},p=s.putCommit(void 0===d?m:{...m,signature:d})
;return _e(pe(t,p),`${t.url}/git/commits/${p}`)},"GET /git/commits/{sha}":e=>{const t=je(e,"sha")
;if(null===e.repo.objects.commit(t))throw i();return $e(pe(e.repo,t))},"POST /git/tags":function(e){
const{repo:t,body:r}=e,s=r.required("tag"),n=r.required("message"),o=r.required("object"),a=r.required("type")
;if(!x(`refs/tags/${s}`))throw u(`${s} is not a valid tag name.`);const i=t.objects.typeOf(o)
;if(null===i)throw u("Object does not exist");if(i!==a)throw u(`Object is not a ${a}`)
;const l=ss(e,"tagger")??v(e),c=t.objects.putTag({object:o,type:i,tag:s,tagger:l,message:n})
;return _e(rs(t,c),`${t.url}/git/tags/${c}`)},"GET /git/tags/{sha}":e=>$e(rs(e.repo,je(e,"sha")))});function es(e){
return e.toString("base64").replace(/.{1,60}/g,"$&\n")}function ts({objects:e,url:t},r,s){const n=`${t}/git`,o=s?(0,
g.Bq)(e,r,!0):(0,g.RO)(e,r);return{sha:r,url:`${n}/trees/${r}`,tree:o.map(t=>{
const r=t.mode.padStart(6,"0"),s=Qr[r]??"blob";return{...t,mode:r,type:s,..."blob"===s?{size:e.blob(t.sha)?.length??0
}:{},..."commit"===s?{}:{url:`${n}/${s}s/${t.sha}`}}}),truncated:!1}}function rs(e,t){
const{tag:r,message:s,object:n,type:o,tagger:a}=l(e.objects.tag(t)),i=`${e.url}/git`;return{sha:t,tag:r,message:s,
node_id:j("TA",`${e.id}${t}`),url:`${i}/tags/${t}`,tagger:le(a),object:{sha:n,type:o,url:`${i}/${o}s/${n}`},
verification:ce(null)}}function ss({body:e,world:t},r){const s=e.object(r);if(void 0===s)return
;const n=s.string("date"),o=void 0===n?t.gitTime():(0,b._U)(n)
;if(null===o)throw p(`${JSON.stringify(n)} is not a valid date-time.`);return{name:s.required("name"),
email:s.required("email"),...o}}const ns=ye(["contents"],{"GET /contents":e=>os(e,""),
"GET /contents/{path+}":e=>os(e,je(e,"path"))});function os(e,t){
const{repo:r,accept:s}=e,n=e.query.get("ref")??r.defaultBranch,o=r.resolve(n)
;if(null===o)throw new ApiError(404,`No commit found for the ref ${n}`);const{tree:a}=r.commit(o),i=l((0,
g.$I)(r.objects,a,t)),u={...as(r,a,i),path:i.path},c=ls(r,u,n);if("40000"===u.mode){const e=(0,
g.RO)(r.objects,u.sha,""===u.path?"":`${u.path}/`).slice(0,1e3).map(e=>({...ls(r,e,n),..."160000"===e.mode?{type:"file"
}:{}}));return/vnd\.github(\.v3)?\.object/.test(s)?{...$e({...c,entries:e}),
type:"application/vnd.github.object+json; charset=utf-8"}:$e(e)}if("160000"===u.mode){const e=r.objects.blob((0,
g.$I)(r.objects,a,".gitmodules")?.sha??"")?.toString()??"",s=e.split(`path = ${t}\n`)[1]?.split("url = ")[1]?.split("\n")[0]??""
;return $e({...c,submodule_git_url:s})}const p=r.objects.blob(u.sha)??Buffer.alloc(0)
;if(p.length>100*d)throw m(403,"This API returns blobs up to 100 MB in size.");if(/\braw\b/.test(s))return{status:200,
bytes:p,type:"application/vnd.github.raw; charset=utf-8"};if("120000"===u.mode)return $e({...c,target:p.toString()})
;const h=p.length<=d?{content:es(p),encoding:"base64"}:{content:"",encoding:"none"};return $e({...c,...h})}
function as({objects:e},t,r){let s=r;for(let r=0;"120000"===s?.mode&&r<8;r++){
const r=o.posix.join(o.posix.dirname(s.path),e.blob(s.sha)?.toString()??"");s=r.startsWith("..")?null:(0,g.$I)(e,t,r)}
return!0===s?.mode.startsWith("100")?s:r}const is={4e4:"dir",12e4:"symlink",16e4:"submodule"}
;function ls(e,{path:t,mode:r,sha:s},n){
const o=is[r]??"file",[a,i]=[ge(t),ge(n)],l=`${e.url}/contents/${a}?ref=${encodeURIComponent(n)}`,u=`${e.url}/git/${"dir"===o?"trees":"blobs"}/${s}`,c=`${e.html}/${"dir"===o?"tree":"blob"}/${i}/${a}`
;return{type:o,path:t,sha:s,url:l,git_url:u,html_url:c,size:"dir"===o?0:e.objects.blob(s)?.length??0,
name:t.split("/").at(-1)??"",download_url:"file"===o?`${e.html}/raw/${i}/${a}`:null,_links:{self:l,git:u,html:c}}}
const us=[...ye(["issues","pull_requests"],{"GET /issues/{number}":e=>$e(fr(e.repo,cs(e))),
"PATCH /issues/{number}":function(e){
const{repo:t,body:r}=e,s=cs(e),n=null===r.raw("milestone")?null:r.integer("milestone")??s.milestone;E(e,s,"Issue",()=>{
if(null!==n&&!t.milestones.has(n))throw c({resource:"Issue",code:"invalid",field:"milestone"})}),s.milestone=n
;const o=r.strings("labels");void 0!==o&&(s.labels=ms(o.map(e=>R(t,e).name)));const a=r.strings("assignees")
;void 0!==a&&(s.assignees=ps(e,a));return $e(fr(t,s))},
"GET /issues/{number}/labels":e=>dr(e,cs(e).labels,t=>yr(e.repo,t)),
"POST /issues/{number}/labels":e=>hs(e,cs(e).labels),"PUT /issues/{number}/labels":e=>hs(e,[]),
"DELETE /issues/{number}/labels/{name}":e=>{
const t=cs(e),r=je(e,"name").toLowerCase(),s=t.labels.filter(e=>e.toLowerCase()!==r)
;if(s.length===t.labels.length)throw i();return t.labels=s,$e(s.map(t=>yr(e.repo,t)))},
"POST /issues/{number}/assignees":e=>{const t=cs(e),r=ps(e,e.body.strings("assignees")??[])
;return t.assignees=ms([...t.assignees,...r]).slice(0,10),t.updatedAt=e.world.timestamp(),_e(fr(e.repo,t))},
"GET /issues/{number}/comments":e=>{
const{number:t}=cs(e),r=Date.parse(e.query.get("since")??""),s=[...e.repo.comments.values()].filter(e=>e.issue===t&&!(Date.parse(e.updatedAt)<r))
;return dr(e,s,t=>vr(e.repo,t))},"POST /issues/{number}/comments":e=>{
const{world:t,repo:r}=e,s=fs(e,!0),[n,o]=[t.timestamp(),cs(e).number],a={id:t.nextId(),issue:o,user:Ee(e),body:s,
createdAt:n,updatedAt:n};return r.comments.set(a.id,a),_e(vr(r,a))},
"GET /issues/comments/{comment_id}":e=>$e(vr(e.repo,ds(e))),"PATCH /issues/comments/{comment_id}":e=>{const t=ds(e)
;return t.body=fs(e,!1),t.updatedAt=e.world.timestamp(),$e(vr(e.repo,t))},
"DELETE /issues/comments/{comment_id}":e=>(e.repo.comments.delete(ds(e).id),ve),"GET /assignees/{username}":gs,
"GET /labels/{name}":e=>$e(yr(e.repo,l(e.repo.labels.get(je(e,"name").toLowerCase())).name)),"GET /milestones":e=>{
const t=e.query.get("state")??"open",r=[...e.repo.milestones.values()].filter(e=>"all"===t||e.state===t)
;return dr(e,r,t=>$r(e.repo,t))},"GET /milestones/{number}":e=>$e($r(e.repo,l(e.repo.milestones.get(Oe(e,"number"))))),
"POST /milestones":function(e){const{world:t,repo:r,body:s}=e,n=s.required("title")
;if([...r.milestones.values()].some(e=>e.title===n))throw c({resource:"Milestone",code:"already_exists",field:"title"})
;const o={id:t.nextId(),number:r.milestones.size+1,title:n,description:s.string("description")??null,
state:"closed"===s.string("state")?"closed":"open",creator:Ee(e),createdAt:t.timestamp()}
;return r.milestones.set(o.number,o),_e($r(r,o))}}),...ye([],{"GET /collaborators/{username}":gs
})],cs=e=>l(e.repo.issues.get(Oe(e,"number"))),ds=e=>l(e.repo.comments.get(Oe(e,"comment_id"))),ms=e=>[...new Set(e)]
;function ps({world:e},t){const r=t.filter(t=>e.users.has(t.toLowerCase()))
;return ms(r.map(t=>e.user(t).login)).slice(0,10)}function hs(e,t){
const r=cs(e),s=zt("labels",e.body.strings("labels")).map(t=>R(e.repo,t).name);return r.labels=ms([...t,...s]),
r.updatedAt=e.world.timestamp(),$e(r.labels.map(t=>yr(e.repo,t)))}function fs(e,t){const r=e.body.required("body")
;if(t&&r.length>O){throw c({resource:"IssueComment",code:"unprocessable",field:"data",
message:"Body is too long (maximum is 65536 characters)"})}if(""===r.trim())throw c({resource:"IssueComment",
code:"missing_field",field:"body"});return S("",r,"IssueComment"),r}function gs(e){
return l(e.world.users.get(je(e,"username").toLowerCase())),ve}const bs=ye(["pull_requests"],{"GET /pulls":function(e){
const{repo:t,query:r}=e,s=r.get("state")??"open",[n,o]=$s(r.get("head")??"",""),a=r.get("base"),i=[...t.issues.values()].flatMap(e=>null===e.pull?[]:[{
issue:e,pull:e.pull
}]).filter(({issue:e,pull:t})=>!("all"!==s&&e.state!==s||null!==a&&t.base!==a||""!==n&&(t.headOwner.toLowerCase()!==n.toLowerCase()||t.head!==o)))
;"asc"!==(r.get("direction")??(r.has("sort")?"asc":"desc"))&&i.reverse();return dr(e,i,({issue:e,pull:r})=>Ar(t,e,r))},
"POST /pulls":function(e){const{world:t,repo:r,body:s}=e
;if(e.actor.app&&!r.pullsCreationAllowed)throw f("GitHub Actions is not permitted to create or approve pull requests.")
;const n=s.required("base"),[o,a]=$s(s.required("head"),r.owner),i=s.string("title")??"",l=s.string("body")??null
;if(""===i.trim())throw vs({field:"title",code:"missing_field"});S(i,l,"PullRequest")
;const u=Xe(r,o),c=u?.head(a)??null,d=r.head(n);if(null===d)throw vs({field:"base",code:"invalid"})
;if(null===u||null===c)throw vs({field:"head",code:"invalid"})
;if([...r.issues.values()].some(({state:e,pull:t})=>"open"===e&&t?.headOwner===u.owner&&t.head===a&&t.base===n))throw vs({
code:"custom",message:`A pull request already exists for ${u.owner}:${a}.`});u!==r&&r.objects.adopt(u.objects)
;const m=Qe(r,d,c);if(null===m){throw vs({code:"custom",
message:`The ${n} branch has no history in common with ${s.required("head")}`})}if(0===m.ahead.length)throw vs({
code:"custom",message:`No commits between ${n} and ${s.required("head")}`})
;const p=u!==r&&(s.boolean("maintainer_can_modify")??!0),h={id:t.nextId(),head:a,headOwner:u.owner,base:n,headSha:c,
baseSha:d,draft:s.boolean("draft")??!1,mergedAt:null,mergeCommit:null,maintainerCanModify:p,reviewers:[],
teamReviewers:[],reviews:[]},g=A(r,{title:i,body:l,user:Ee(e),pull:h});return _e(Sr(r,g,h),`${r.url}/pulls/${g.number}`)
},"GET /pulls/{number}":e=>{const{issue:t,pull:r}=ws(e);return $e(Sr(e.repo,t,r))},"PATCH /pulls/{number}":function(e){
const{repo:t,body:r}=e,{issue:s,pull:n}=ws(e),o=r.string("base")??n.base;return E(e,s,"PullRequest",e=>{
if(null===t.head(o))throw vs({field:"base",code:"invalid"})
;if("open"===e&&"closed"===s.state&&null!==n.mergedAt)throw vs({field:"state",code:"invalid"})}),n.base=o,
n.maintainerCanModify=r.boolean("maintainer_can_modify")??n.maintainerCanModify,$e(Sr(t,s,n))},
"GET /pulls/{number}/files":e=>{const{pull:t}=ws(e);return dr(e,ys(e.repo,t)?.files??[],r=>fe(e.repo,t.headSha,r))},
"GET /pulls/{number}/commits":e=>dr(e,ys(e.repo,ws(e).pull)?.ahead??[],t=>he(e.repo,t)),
"GET /pulls/{number}/reviews":e=>{const{issue:t,pull:r}=ws(e);return dr(e,r.reviews,r=>function(e,t,r){
const s=`${e.html}/pull/${t.number}`,n=`${e.url}/pulls/${t.number}`;return{...ee(r,"id","body","state","submittedAt"),
node_id:j("PRR",r.id),user:se(e.world,r.user),html_url:`${s}#pullrequestreview-${r.id}`,pull_request_url:n,
author_association:br(e,r.user),_links:{html:{href:`${s}#pullrequestreview-${r.id}`},pull_request:{href:n}},
commit_id:r.commit}}(e.repo,t,r))},"POST /pulls/{number}/requested_reviewers":function(e){
const{world:t,repo:r,body:s}=e,{issue:n,pull:o}=ws(e),a=s.strings("reviewers")??[],i=s.strings("team_reviewers")??[]
;if(a.some(e=>e.toLowerCase()===n.user.toLowerCase()))throw u("Review cannot be requested from pull request author.")
;const l=a.every(e=>t.users.has(e.toLowerCase()))&&i.every(e=>t.teams.has(`${r.owner}/${e}`.toLowerCase()))
;if(!l)throw u(`Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${r.fullName} repository.`)
;return o.reviewers=[...new Set([...o.reviewers,...a.map(e=>t.user(e).login)])],
o.teamReviewers=[...new Set([...o.teamReviewers,...i])],_e(Ar(r,n,o))}});function ws(e){
const t=e.repo.issues.get(Oe(e,"number"));if(void 0===t||null===t.pull)throw i();return et(e.repo,t,t.pull),{issue:t,
pull:t.pull}}const ys=(e,{baseSha:t,headSha:r})=>Qe(e,t,r);function $s(e,t){const r=e.indexOf(":")
;return r<0?[t,e]:[e.slice(0,r),e.slice(r+1)]}function vs(e){return c({resource:"PullRequest",...e})}
const _s=ye(["contents"],{"GET /git/ref/{ref+}":e=>{const t=js(e);if(!e.repo.refs.has(t))throw i()
;return $e(Ss(e.repo,t))},"GET /git/matching-refs/{ref+}":e=>$e(Os(e.repo,js(e)).map(t=>Ss(e.repo,t))),
"POST /git/refs":({repo:e,body:t,actor:r})=>{const s=t.required("ref");return G(e,[{name:s,after:t.required("sha"),
force:!1,create:!0}],r),_e(Ss(e,s),As(e,s))},"PATCH /git/refs/{ref+}":e=>{
const{repo:t,body:r,actor:s}=e,n=js(e),o=r.required("sha");if(!t.refs.has(n))throw u("Reference does not exist")
;return G(t,[{name:n,after:o,force:r.boolean("force")??!1}],s),$e(Ss(t,n))},"DELETE /git/refs/{ref+}":e=>{const t=js(e)
;if(t===`refs/heads/${e.repo.defaultBranch}`)throw u("Cannot delete the default branch");return G(e.repo,[{name:t,
after:null,force:!0}],e.actor),ve},"GET /branches":e=>dr(e,Os(e.repo,"refs/heads/"),t=>{
const r=e.repo.refs.get(t)??"",s={sha:r,url:`${e.repo.url}/commits/${r}`};return{name:t.slice(11),commit:s,
protected:W(e.repo,t)}}),"GET /branches/{branch+}":function(e){const{repo:t}=e,r=je(e,"branch"),s=t.head(r)
;if(null===s)throw new ApiError(404,"Branch not found");const n=`${t.url}/branches/${ge(r)}`;return $e({name:r,
commit:he(t,s),_links:{self:n,html:`${t.html}/tree/${ge(r)}`},protected:W(t,`refs/heads/${r}`),protection:{
enabled:null!==U(t,`refs/heads/${r}`),required_status_checks:{enforcement_level:"off",contexts:[],checks:[]}},
protection_url:`${n}/protection`})},"GET /activity":function({world:e,repo:t,query:r,path:s}){
const n=r.get("ref")?.replace(/^(?!refs\/)/,"refs/heads/"),o=r.get("activity_type"),a=Number(r.get("after")??1/0),i=Math.min(100,Number(r.get("per_page")??30)),l=t.activity.filter(e=>(void 0===n||e.ref===n)&&(null===o||e.type===o)&&e.id<a).reverse(),u=l.slice(0,i),c=new URL(`${e.urls.api}${s}`)
;c.searchParams.set("after",String(u.at(-1)?.id));const d=u.map(t=>({...ee(t,"id","before","after","ref","timestamp"),
node_id:j("PSH",t.id),activity_type:t.type,actor:se(e,t.actor)}));return $e(d,l.length>u.length?{
link:`<${c.href}>; rel="next"`}:{})}
}),js=e=>`refs/${je(e,"ref")}`,Os=(e,t)=>[...e.refs.keys()].filter(e=>e.startsWith(t)).sort(),As=(e,t)=>`${e.url}/git/${ge(t)}`
;function Ss(e,t){const r=e.refs.get(t)??"",s=e.objects.typeOf(r)??"commit";return{ref:t,
node_id:j("REF",`${e.id}:${t}`),url:As(e,t),object:{sha:r,type:s,url:`${e.url}/git/${s}s/${r}`}}}const Es=[...ye([],{
"GET ":e=>$e(Or(e.repo))}),...ye(["contents"],{"GET /commits":function(e){
const{repo:t,query:r}=e,s=l(t.resolve(r.get("sha")??t.defaultBranch)),n=r.get("path"),o=Date.parse(r.get("since")??""),a=Date.parse(r.get("until")??""),i=e=>1e3*t.commit(e).committer.seconds,u=B(t.objects,s).filter(r=>(null===n||function(e,t,r){
const s=t=>void 0===t?null:e.file(t,r)?.sha??null;return s(t)!==s(e.commit(t).parents[0])
}(t,r,n))&&!(i(r)<o)&&!(i(r)>a)&&Rs(e,r,"author")&&Rs(e,r,"committer")),{rows:c,headers:d}=pr(e,u),m=c.map(e=>he(t,e))
;return $e(m,d)},"GET /commits/{ref+}":function(e){const t=je(e,"ref"),r=e.repo.resolve(t)
;if(null===r)throw new ApiError(422,`No commit found for SHA: ${t}`);if(/vnd\.github(\.v3)?\.sha/.test(e.accept))return{
status:200,bytes:Buffer.from(r),type:"application/vnd.github.sha; charset=utf-8"};return $e(function(e,t){
const r=e.commit(t),s=r.parents[0],n=Z(e.objects,void 0===s?null:e.commit(s).tree,r.tree),o=n.reduce((e,t)=>e+t.additions,0),a=n.reduce((e,t)=>e+t.deletions,0)
;return{...he(e,t),stats:{total:o+a,additions:o,deletions:a},files:n.slice(0,300).map(r=>fe(e,t,r))}}(e.repo,r))},
"GET /compare/{basehead+}":function(e){const{repo:t}=e,r=je(e,"basehead"),[s,n,...o]=r.split("...")
;if(void 0===s||void 0===n||o.length>0)throw i();const a=l(Ts(t,s)),u=l(Ts(t,n)),c=Qe(t,a,u)
;if(null===c)throw new ApiError(404,`No common ancestor between ${s} and ${n}.`)
;const d=c.ahead.length,{behind:m}=c,p=e.query.has("page")||e.query.has("per_page")?pr(e,c.ahead):{
rows:c.ahead.slice(-250),headers:{}
},h=Number(e.query.get("page")??"1")<=1,f=`${t.html}/compare/${encodeURIComponent(r)}`,{owner:g}=t,b={
url:`${t.url}/compare/${encodeURIComponent(r)}`,html_url:f,
permalink_url:`${t.html}/compare/${g}:${a.slice(0,7)}...${g}:${u.slice(0,7)}`,diff_url:`${f}.diff`,
patch_url:`${f}.patch`,base_commit:he(t,a),merge_base_commit:he(t,c.mergeBase),
status:d>0?m>0?"diverged":"ahead":m>0?"behind":"identical",ahead_by:d,behind_by:m,total_commits:d,
commits:p.rows.map(e=>he(t,e)),files:h?c.files.slice(0,300).map(e=>fe(t,u,e)):[]};return $e(b,p.headers)}
}),...ye(["administration"],{"GET /immutable-releases":({repo:e})=>{if(!e.immutableReleases)throw i();return $e({
enabled:!0,enforced_by_owner:!1})}})];function Rs({repo:e,query:t},r,s){const n=t.get(s);if(null===n)return!0
;const o=e.commit(r)[s];return o.email===n||o.name===n||o.email.endsWith(`${n}@users.noreply.github.com`)}
function Ts(e,t){const r=t.indexOf(":");if(r<0)return e.resolve(t)
;const s=Xe(e,t.slice(0,r)),n=s?.resolve(t.slice(r+1))??null
;return null!==s&&null!==n&&s!==e&&e.objects.adopt(s.objects),n}const Cs=ye([],{
"GET /rules/branches/{branch+}":e=>dr(e,L(e.repo,`refs/heads/${je(e,"branch")}`),t=>({type:t.type,
ruleset_source_type:"Repository",ruleset_source:e.repo.fullName,ruleset_id:t.ruleset,...void 0===t.parameters?{}:{
parameters:t.parameters}})),"GET /rulesets":e=>dr(e,[...e.repo.rulesets.entries()],([t,r])=>Is(e.repo,r,t+1)),
"GET /rulesets/{ruleset_id}":e=>{
const{world:t,repo:r,actor:s}=e,n=Oe(e,"ruleset_id"),o=l(r.rulesets[n-1]),a=(o.bypass??[]).map(e=>t.user(e)),i=a.map(e=>({
actor_id:e.id,actor_type:"Bot"===e.type?"Integration":"User",bypass_mode:"always"}));return $e({...Is(r,o,n),
conditions:{ref_name:{include:[o.pattern],exclude:[]}},rules:o.rules,
current_user_can_bypass:a.some(e=>e.id===s.user?.id)?"always":"never",...Ae(s,"administration","write")?{bypass_actors:i
}:{}})}});function Is(e,{name:t,target:r},s){return{id:s,name:t??`Ruleset ${s}`,target:r,source_type:"Repository",
source:e.fullName,enforcement:"active",node_id:j("RRS",`${e.id}:${s}`),_links:{self:{href:`${e.url}/rulesets/${s}`},
html:{href:`${e.html}/rules/${s}`}},created_at:e.createdAt,updated_at:e.createdAt}}const Bs=ye(["actions"],{
"GET /actions/workflows/{workflow}":e=>$e(function(e,t){const r=kr(t);return{id:r,node_id:j("W",r),name:t,path:t,
state:e.disabledWorkflows.has(t)?"disabled_manually":"active",created_at:e.createdAt,updated_at:e.createdAt,
url:`${e.url}/actions/workflows/${r}`,html_url:`${e.html}/blob/${e.defaultBranch}/${t}`,
badge_url:`${e.html}/workflows/${encodeURIComponent(t)}/badge.svg`}}(e.repo,ks(e))),
"GET /actions/workflows/{workflow}/runs":e=>{
const t=ks(e),r=e.query.get("event"),s=e.query.get("branch"),n=Ze(e.repo).filter(e=>e.path===t).filter(e=>!(null!==r&&e.event!==r||null!==s&&e.headBranch!==s)).sort((e,t)=>t.id-e.id)
;return mr(e,"workflow_runs",n,t=>xr(e.repo,t))},"POST /actions/workflows/{workflow}/dispatches":function(e){
const{repo:t,body:r}=e,s=ks(e),n=r.required("ref"),o=r.raw("inputs")??{}
;if(!Ht(o)||Object.values(o).some(e=>"string"!=typeof e))throw p(`For 'properties/inputs', ${JSON.stringify(o)} is not an object of strings.`)
;if(Object.keys(o).length>25)throw p("No more than 25 properties are allowed.")
;if(t.disabledWorkflows.has(s))throw u("Cannot trigger a workflow_dispatch on a disabled workflow")
;const a=n.replace(/^refs\/(?:heads|tags)\//,""),i=t.resolve(n)
;if(null===i||/^[0-9a-f]{40}$/i.test(n))throw u(`No ref found for: ${n}`);const l=xs(t,i,s)
;if(null===l||!/^\s+workflow_dispatch:/m.test(l))throw u("Workflow does not have 'workflow_dispatch' trigger")
;const c=function(e){const t=e.split("\n"),r=e=>e.length-e.trimStart().length,s=(e,t)=>{
const s=t.findIndex(t=>e.test(t));if(-1===s)return[]
;const n=r(t[s]??""),o=t.slice(s+1),a=o.findIndex(e=>""!==e.trim()&&r(e)<=n);return-1===a?o:o.slice(0,a)
},n=s(/^\s+inputs:\s*$/,s(/^\s+workflow_dispatch:/,t)),o=r(n.find(e=>""!==e.trim())??"")
;return n.flatMap(e=>r(e)===o?/^\s+([\w-]+):/.exec(e)?.[1]??[]:[])}(l),d=Object.keys(o).filter(e=>!c.includes(e))
;if(d.length>0)throw u(`Unexpected inputs provided: ${JSON.stringify(d)}`)
;const m=/^run-name:\s*(.+)$/m.exec(l)?.[1]?.replace(/^(['"])(.*)\1$/,"$2"),h=m?.replace(/\$\{\{\s*(?:github\.event\.)?inputs\.([\w-]+)\s*\}\}/g,(e,t)=>"string"==typeof o[t]?o[t]:""),f=Ve(t),g={
...Ke(t,f),event:"workflow_dispatch",headSha:i,headBranch:a,path:s,...void 0===h?{}:{title:h},actor:Ee(e),
triggeringActor:Ee(e)};if(t.runs.set(f,[g]),!0!==r.boolean("return_run_details"))return ve
;const{url:b,html_url:w}=xr(t,g);return $e({workflow_run_id:f,run_url:b,html_url:w})}});function xs(e,t,r){
const s=null===t?null:e.file(t,r);return null===s?null:e.objects.blob(s.sha)?.toString("utf8")??null}function ks(e){
const t=`.github/workflows/${je(e,"workflow")}`;if(null===xs(e.repo,e.repo.resolve(e.repo.defaultBranch),t))throw i()
;return t}const qs=new class Router{#c;constructor(e){this.#c=e.map(e=>{
const t=[],r=e.path.replace(/\{(\w+)(\+?)\}/g,(e,r,s)=>(t.push(r),"+"===s?"(.*)":"([^/]+)"));return{route:e,names:t,
pattern:new RegExp(`^${r}$`)}})}find(e,t,r){const s="HEAD"===e?"GET":e;for(const{route:e,pattern:n,names:o}of this.#c){
if(e.method!==s||e.uploads!==r)continue;const a=n.exec(t);if(null===a)continue;const i=o.map((e,t)=>[e,Re(a[t+1]??"")])
;return{route:e,params:Object.fromEntries(i)}}return null}
}([...Tr,...Es,..._s,...Cs,...Xr,...ns,...Vr,...zr,...bs,...us,...Dr,...Bs]);function Ps(e,t){try{return function(e,t){
const r=new URL(t.path,"http://github.invalid"),s=function(e,t){if(null===t)return{user:null,permissions:{
contents:"read",issues:"read",pull_requests:"read"},app:!1,token:t};const r=Object.hasOwn(e.tokens,t)?e.tokens[t]:void 0
;if(void 0===r)throw new ApiError(401,"Bad credentials");return{user:e.user($(r)),permissions:r.permissions,
app:!0===r.app,token:t}}(e,t.token);if("graphql"===t.host){if("POST"!==t.method)throw i();return function(e,t,r){
if(null===t.user)throw new ApiError(401,"This endpoint requires you to be authenticated.");const{query:s,variables:n}=r
;if("string"!=typeof s)return $e({errors:[{message:"A query attribute must be specified and must be a string.",
locations:[{line:1,column:1}]}]});const o=(0,Yt.$L)({schema:Kt,source:s,rootValue:{...er(e,t),...ur(e,t)},
variableValues:Ht(n)?n:{},operationName:"string"==typeof r.operationName?r.operationName:null});return $e({...o,
...void 0===o.errors?{}:{errors:o.errors.map(Qt)}})}(e,s,Gs(t.body))}const n=qs.find(t.method,function(e,{pathname:t}){
return t.replace(/(.)\/$/,"$1").replace(/^\/repositories\/(\d+)/,(t,r)=>{
const s=[...e.repos.values()].find(e=>String(e.id)===r);return void 0===s?t:`/repos/${s.owner}/${s.name}`})
}(e,r),"uploads"===t.host);if(null===n)throw i();const{route:o,params:a}=n;if(void 0!==a.owner){
const n=e.formerNames.get(`${a.owner}/${a.repo}`.toLowerCase())
;if(void 0!==n&&Se(s,n))return function(e,{method:t},r,{id:s}){
const n=r.pathname.replace(/^\/repos\/[^/]+\/[^/]+/,""),o=`${e.urls.api}/repositories/${s}${n}${r.search}`,a="GET"===t||"HEAD"===t
;return{status:a?301:307,json:{message:a?"Moved Permanently":"Temporary Redirect",url:o,
documentation_url:"https://docs.github.com/rest"},headers:{location:o}}}(e,t,r,n);const o=e.repo(a.owner,a.repo??"")
;if(null===o)throw i();if(o.archived&&"GET"!==t.method&&"HEAD"!==t.method)throw h()}const l={world:e,actor:s,params:a,
query:r.searchParams,body:new Fields(o.uploads?{}:Gs(t.body)),bytes:t.body,complete:t.complete,headers:t.headers,
accept:t.headers.accept??"",path:t.path},u=o.needs.map(e=>`${e}=${o.level}`).join("; ")
;!function(e,{needs:t,level:r},s){if(0===t.length||t.some(t=>Ae(e,t,r)))return
;if(null===e.user)throw new ApiError(401,"Requires authentication");throw new ApiError(403,f().message,{headers:{
"x-accepted-github-permissions":s}})}(s,o,u);const c=o.handle(l);return""===u?c:{...c,headers:{
"x-accepted-github-permissions":u,...c.headers}}}(e,t)}catch(e){if(!(e instanceof ApiError))throw e;return{
status:e.status,json:e.body(),headers:e.headers}}}function Gs(e){if(0===e.length)return{};let t;try{
t=JSON.parse(e.toString("utf8"))}catch{throw new ApiError(400,"Problems parsing JSON")}if(Array.isArray(t))return{
labels:t};if(!Ht(t))throw new ApiError(400,"Body should be a JSON object");return t}async function Ds(e,t,r=0){
const s=(0,Ut.createServer)((r,s)=>{(async function(e,t,r,s){const{method:n="GET",url:o="/",headers:a}=r
;if(null!==e.adminToken&&Bt(o)){const{body:t}=await Ns(r),i={method:n,url:o,authorization:a.authorization??"",body:t
},{status:l,json:u}=function(e,t,r){
if(r.authorization!==`Bearer ${t}`)return Mt(401,"The admin token is missing or wrong.")
;for(const{method:t,pattern:s,handle:n}of Nt){const o=t===r.method?s.exec(r.url):null;if(null!==o)try{
const t=0===r.body.length?{}:JSON.parse(r.body.toString());return $e(n(e,t,o[1]??"")??{})}catch(e){
return Mt(422,e instanceof ft.G?Ct(e):e.message)}}return Mt(404,`There is no ${r.method} ${r.url}.`)
}(e.admin,e.adminToken,i);return s.writeHead(l,{"content-type":"application/json; charset=utf-8"}),
void s.end(`${JSON.stringify(u)}\n`)}const i=function(e,t){const{path:r,host:s}=function(e,t){
const[,r,s]=/^\/api\/(v3|uploads|graphql)(.*)$/.exec(e)??[];if("v3"===r)return{path:s??"/",host:"api"}
;if("uploads"===r)return{path:s??"/",host:"uploads"};const n="graphql"===r||/^\/graphql(\?|$)/.test(e);return{path:e,
host:t?"uploads":n?"graphql":"api"}
}(t.url??"/",e),n=Object.fromEntries(Object.entries(t.headers).map(([e,t])=>[e,String(t)]));return{
method:t.method??"GET",path:r,host:s,status:0,token:/^(?:bearer|token)\s+(\S+)$/i.exec(n.authorization??"")?.[1]??null,
startedAt:Date.now(),endedAt:0,requestHeaders:n,requestBody:Buffer.alloc(0),responseHeaders:{},
responseBody:Buffer.alloc(0),intercepted:!1}}(t,r),l=e.requests.push(i)-1,{body:u,complete:c}=await Ns(r)
;i.requestBody=u,e.latencyMs>0&&await(0,Wt.setTimeout)(e.latencyMs);const d={...i,headers:i.requestHeaders,body:u,
complete:c},m={index:l,host:i.host,method:i.method,path:i.path,body:u,token:i.token},p=await Ms(e,{phase:"before",...m
}),h="break-upload"===p?.kind;if(i.intercepted=null!==p,null!==p&&!h)return void Us(i,s,null,p);const f=Ps(e.world,{
...d,complete:c&&!h}),g=function(e,t,r,s){
const n=e.world.now(),o=r.bytes??(void 0===r.json?Buffer.alloc(0):Buffer.from(JSON.stringify(r.json))),a=`W/"${(0,
J.createHash)("sha256").update(o).digest("hex")}"`,i="GET"===t.method||"HEAD"===t.method,l=i&&200===r.status&&t.requestHeaders["if-none-match"]===a,u=r.type??(void 0===r.json?null:"application/json; charset=utf-8"),c=Math.floor(n.getTime()/36e5),d=Math.min(Rr-1,s+1)
;return{status:l?304:r.status,headers:{date:n.toUTCString(),server:"github.com",...null===u||l?{}:{"content-type":u},
...i&&200===r.status?{etag:a}:{},"x-github-media-type":"github.v3; format=json","x-github-request-id":Ls(s),
"x-ratelimit-limit":String(Rr),"x-ratelimit-remaining":String(Rr-d),"x-ratelimit-used":String(d),
"x-ratelimit-reset":String(3600*(c+1)),"x-ratelimit-resource":"graphql"===t.host?"graphql":"core",...r.headers},
body:l?Buffer.alloc(0):o}}(e,i,f,l);let b=h&&"reset"===p.then?{kind:"reset"}:null;h||(b=await Ms(e,{phase:"after",...m,
response:g}),i.intercepted=null!==b);Us(i,s,g,b)})(e,t,r,s).catch(e=>{s.destroy(e instanceof Error?e:void 0)})})
;s.keepAliveTimeout=6e4,await(0,Lt.once)(s.listen(r,"127.0.0.1"),"listening");const{port:n}=s.address();return{
url:`http://127.0.0.1:${n}`,close:async()=>{s.closeAllConnections(),await(0,Lt.once)(s.close(),"close")}}}
function Ns(e){return new Promise(t=>{const r=[];e.on("data",e=>r.push(e)),e.on("error",()=>{}),e.on("close",()=>t({
body:Buffer.concat(r),complete:e.complete})),e.on("end",()=>t({body:Buffer.concat(r),complete:e.complete}))})}
async function Ms(e,t){const r=await(e.interceptor?.(t))??null;return"delay"!==r?.kind?r:(await(0,Wt.setTimeout)(r.ms),
null)}function Ls(e){const t=(0,J.createHash)("sha256").update(String(e)).digest("hex").toUpperCase()
;return[t.slice(0,4),t.slice(4,10),t.slice(10,17),t.slice(17,24),t.slice(24,32)].join(":")}function Us(e,t,r,s){
const n="answer"===s?.kind?function(e){const{status:t,body:r=""}=e,s="string"==typeof r||Buffer.isBuffer(r),n=s?{}:{
"content-type":"application/json; charset=utf-8"},o={date:(new Date).toUTCString(),...n,...e.headers};return{status:t,
headers:o,body:Buffer.from(s?r:JSON.stringify(r))}}(s):r;if(e.endedAt=Date.now(),"hang"===s?.kind)return
;if("reset"===s?.kind||null===n||t.destroyed)return void t.socket?.resetAndDestroy()
;const o="truncate"===s?.kind?s.bytes??n.body.length>>1:n.body.length,a=n.body.subarray(0,o);e.status=n.status,
e.responseHeaders=n.headers,e.responseBody=a
;const i="HEAD"===e.method||204===n.status||304===n.status,l=i&&"HEAD"!==e.method?{}:{
"content-length":String(n.body.length)};t.writeHead(n.status,{...n.headers,...l}),
"truncate"===s?.kind?t.write(a,()=>t.socket?.destroy()):t.end(i?void 0:a)}const Ws="embedded-github-token",Fs={[Ws]:{
login:"github-actions[bot]",app:!0,permissions:{contents:"write",pull_requests:"write",actions:"read",issues:"write",
discussions:"write"}}};async function zs(e){
const{owner:t,repo:r,defaultBranch:s="main",repositoryId:n=1000001}=e,o=new World({...e.tokens??Fs})
;o.users.has(t.toLowerCase())||o.users.set(t.toLowerCase(),{login:t,id:o.nextId(),type:"Organization"})
;const a=o.addRepo({owner:t,name:r,id:n,defaultBranch:s
}),{files:i,commitMessage:l="Initial commit",commitDate:u,commitSha:c}=e,{commitParents:d,commitAuthor:m}=e,p=dt(a,i,l,{
date:u,sha:c,parents:d,author:m}),h=new Admin(a),f={world:o,admin:h,adminToken:e.adminToken??null,requests:[],
latencyMs:e.latencyMs??0,interceptor:e.intercept??null
},g=await Ds(f,!1,e.port),b=await Ds(f,!0),w=!0===e.enterpriseServer?`${g.url}/api`:null
;return o.urls.api=null===w?g.url:`${w}/v3`,o.urls.uploads=null===w?b.url:`${w}/uploads`,
o.urls.graphql=`${w??g.url}/graphql`,o.urls.server=g.url,{apiUrl:o.urls.api,uploadsUrl:o.urls.uploads,
graphqlUrl:o.urls.graphql,serverUrl:o.urls.server,owner:t,repo:r,repositoryId:String(n),defaultBranch:s,commitSha:p,
requests:f.requests,tokens:o.tokens,adminUrl:void 0===e.adminToken?null:`${g.url}${It}`,admin:h,setInterceptor:e=>{
f.interceptor=e},close:async()=>{await Promise.all([g.close(),b.close()])}}}class SeedError extends Error{}
function Hs(e){let t;try{t=JSON.parse(e)}catch(e){
throw new SeedError(`It is not JSON: ${e instanceof Error?e.message:String(e)}`,{cause:e})}const r=Rt.safeParse(t)
;if(!r.success)throw new SeedError(Ct(r.error));return r.data}async function Ys(e,t={}){
const{files:r={},tags:s=[],users:n=[],environments:o={},rulesets:a=[],runs:i=[],...l}=e,u=await zs({...l,files:Tt(r),
...t});try{for(const e of s)u.admin.setRef(`refs/tags/${e}`,u.commitSha);for(const e of n)u.admin.addUser(e)
;for(const[e,t]of Object.entries(o))u.admin.setEnvironment(e,t);u.admin.setRules(a)
;for(const e of i)u.admin.createRun(e)}catch(e){
throw await u.close(),e instanceof ApiError?new SeedError(`tags: ${e.message}`,{cause:e}):e}return u}const Js=(0,
a.promisify)(s.execFile),Vs=268435456;async function Zs(e){
const t=(await(0,n.readdir)(e).catch(()=>[])).includes(".git")?await rn(e,"rev-parse","--verify","--quiet","HEAD").catch(()=>""):""
;if(""===t)throw new SeedError(`${e} is not the top of a git clone that has a commit.`)
;const r=await rn(e,"remote","get-url","origin").catch(()=>""),[,s="octo",a=(0,
o.basename)(e)]=/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(r)??[];return{owner:s,repo:a,
defaultBranch:await rn(e,"symbolic-ref","--quiet","--short","HEAD").catch(()=>"main"),commitSha:t,
commitMessage:await rn(e,"log","-1","--format=%B"),commitDate:await rn(e,"log","-1","--format=%cI"),files:await tn(e)}}
const Ks=2e4;async function Qs(e,t){const r=t?null:await async function(e){
const t=process.env.GIT_SSH_COMMAND??"ssh -o BatchMode=yes -o ConnectTimeout=5",r={...process.env,
GIT_TERMINAL_PROMPT:"0",GIT_SSH_COMMAND:t
},s=["-C",e,"ls-remote","--symref","origin","HEAD","refs/heads/*","refs/tags/*"];try{return(await Js("git",s,{env:r,
timeout:1e4,maxBuffer:Vs})).stdout}catch{return null}
}(e),s=await rn(e,"for-each-ref","--format=%(objectname)\t%(refname)\n%(*objectname)\t%(refname)^{}","refs/heads","refs/tags","refs/remotes/origin"),n=s.includes("\trefs/remotes/origin/"),o=(r??s).split("\n").map(e=>e.split("\t")).filter(([,e=""])=>null!==r||!n||!e.startsWith("refs/heads/")).map(([e,t=""])=>[e,t.replace(/^refs\/remotes\/origin\//,"refs/heads/")]).filter(([e,t])=>/^[0-9a-f]{40}$/.test(e)&&t.startsWith("refs/")&&"refs/heads/HEAD"!==t),a=new Map(o.map(([e,t])=>[t,e])),i=new Map(o.filter(([,e])=>!e.endsWith("^{}")).map(([e,t])=>[t,{
sha:e,commit:a.get(`${t}^{}`)??e
}])),l=null===r?null:/^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(r)?.[1]??null,u=await rn(e,"symbolic-ref","--quiet","--short","refs/remotes/origin/HEAD").catch(()=>""),c=["HEAD",...[...i.values()].map(({commit:e})=>e)].join("\n"),d=["log","--ignore-missing","--stdin",`--max-count=${Ks}`,"--format=%H%x09%P%x09%cI%x09%s"],m=(await sn(e,["-c","log.showSignature=false",...d],`${c}\n`)).toString().trim(),p=(await sn(e,["for-each-ref","--format=%(refname)%00%(contents)%00%(creatordate:iso-strict)%00"])).toString().split("\0")
;return{defaultBranch:l??(""===u?null:u.slice(7)),refs:i,commits:m.split("\n").map(e=>{
const[t="",r="",s="",...n]=e.split("\t");return{sha:t,parents:r.split(" ").filter(e=>""!==e),date:s,subject:n.join("\t")
}}),tags:new Map(p.flatMap((e,t)=>t%3==0?[[e.trim(),{message:p[t+1]??"",date:p[t+2]??""}]]:[])),
asked:null===r?null:await rn(e,"remote","get-url","origin")}}
async function Xs({admin:e,commitSha:t,defaultBranch:r},s,n,{author:o,about:a,without:i}){
const l=new Set(n.commits.map(({sha:e})=>e)),u=new Set([r,...i].map(e=>`refs/heads/${e}`)),c=[...n.refs].filter(([e])=>!u.has(e)),d=new Set(a.map(e=>n.refs.get(`refs/heads/${e}`)?.commit)),m=[...new Set(c.map(([,{commit:e}])=>e))].filter(e=>!l.has(e)),p=m.map(e=>({
sha:e,parents:[],date:"",subject:"Not in this clone"}))
;for(const{sha:r,parents:a,date:i,subject:u}of[...n.commits,...p]){if(r===t)continue;const n=d.has(r)&&l.has(r)?{
files:await tn(s,r)}:{},c=a.filter(e=>l.has(e));e.importCommit(r,u,{author:o,parents:c,date:i||void 0,...n})}
for(const[t,{sha:r,commit:s}]of c){const{message:o,date:a}=n.tags.get(t)??{message:"",date:""}
;r===s?e.setRef(t,r):e.createAnnotatedTag(t.slice(10),s,o,a||void 0,r)}}const en=["100644","100755","120000"]
;async function tn(e,t="HEAD"){const r=(await sn(e,["ls-tree","-r","-z",t])).toString().split("\0").flatMap(e=>{
const[,t,r,s]=/^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(e)??[],n=en.find(e=>e===t)
;return void 0===n||void 0===r||void 0===s?[]:[{mode:n,sha:r,path:s}]
}),s=await sn(e,["cat-file","--batch"],r.map(({sha:e})=>`${e}\n`).join("")),n={};let o=0;for(const{mode:e,path:t}of r){
const r=s.indexOf("\n",o)+1,a=r+Number(s.toString("latin1",o,r).split(" ")[2]);n[t]={
content:Buffer.from(s.subarray(r,a)),mode:e},o=a+1}return n}async function rn(e,...t){
return(await sn(e,t)).toString().trim()}async function sn(e,t,r=""){const s=Js("git",["-C",e,...t],{encoding:"buffer",
maxBuffer:Vs});return s.child.stdin?.on("error",()=>{}).end(r),(await s).stdout}})};
