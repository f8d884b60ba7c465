export const id=1116;export const ids=[1116,7915];export const modules={97915:(t,e,r)=>{r.r(e),r.d(e,{
readingClient:()=>readingClient,tokenOf:()=>tokenOf});var n=r(83323),a=r(9582)
;const tokenOf=({env:t})=>t.GH_TOKEN||t.GITHUB_TOKEN||null;function readingClient(t,e){return(0,a.U)({apiUrl:e,
token:tokenOf(t),mode:"dry_run",clock:Date.now,env:t.env,userAgent:`marketops-cli/${n.Y}`})}},71604:(t,e,r)=>{r.d(e,{
R:()=>checkRemote});var n=r(74296);function checkRemote(t){if(t.startsWith("-"))throw(0,
n.Wp)(`--remote ${t} is no name of a remote.`)}},58080:(t,e,r)=>{function printable(t){
return t.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)
}r.d(e,{g:()=>printable})},77412:(t,e,r)=>{r.d(e,{K:()=>readClone})
;var n=r(31421),a=r(57975),s=r(62088),o=r(74296),i=r(97359);const l=(0,a.promisify)(n.execFile)
;async function readClone(t,e){const git=async(...e)=>(await l("git",["-C",t,...e],{encoding:"utf8"})).stdout.trimEnd()
;let r;try{r=await git("rev-parse","--show-toplevel")}catch(e){const r=(0,o.bD)(e).trim().split("\n").at(-1)??""
;throw new o.NL("not_a_clone",`${t} is no git work tree (${r}). Run this in a clone.`)}
const n=await git("remote","get-url",e).catch(()=>null),a=null===n?null:(0,i.M8)(n)
;if(null===a)throw new o.NL("remote_unknown",`The remote ${e} of ${r} is ${null===n?"not there":"no repository on a GitHub"}. Add it (git remote add origin https://github.com/OWNER/NAME), or name another with --remote.`)
;return{root:r,remote:a,nextVersion:nextVersion((await git("tag","--list","v*")).split("\n"))}}function nextVersion(t){
const e=t.flatMap(t=>/^v\d/.test(t)?[(0,
s.valid)(t.slice(1))??[]].flat():[]).sort(s.compare).at(-1),r=void 0===e?null:(0,s.inc)(e,"minor");return null===r||(0,
s.compare)(r,"1.0.0")<0?"1.0.0":r}},97359:(t,e,r)=>{r.d(e,{M8:()=>parseRemote,po:()=>apiUrlOf,vh:()=>isEnterpriseServer
});const n=/^(?:[^@/\s]+@)?([^:/\s]+):(?!\/\/)(.+)$/,a=/^\/?([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/
;function parseRemote(t){const e=function locate(t){if(!t.includes("://")){const[,e,r]=n.exec(t)??[]
;return void 0===e||void 0===r?null:{server:serverOf(e),path:r}}if(!URL.canParse(t))return null;const e=new URL(t)
;return"ssh:"===e.protocol||"git+ssh:"===e.protocol?{server:serverOf(e.hostname),path:e.pathname
}:"https:"===e.protocol?{server:`https://${e.host}`,path:e.pathname}:"http:"===e.protocol&&function isLoopback(t){
return/^(127\.0\.0\.1|\[::1\]|localhost)$/.test(t)}(e.hostname)?{server:e.origin,path:e.pathname}:null
}(t.trim()),[,r,s]=a.exec(e?.path??"")??[];return null===e||void 0===r||void 0===s||""===s?null:{server:e.server,
repository:`${r}/${s}`}}function serverOf(t){
return`https://${"ssh.github.com"===t.toLowerCase()?"github.com":t.toLowerCase()}`}function apiUrlOf(t){
const{host:e}=new URL(t)
;return"github.com"===e?"https://api.github.com":e.endsWith(".ghe.com")?`https://api.${e}`:`${t}/api/v3`}
function isEnterpriseServer(t){const{host:e}=new URL(t);return"github.com"!==e&&!e.endsWith(".ghe.com")}},
9582:(t,e,r)=>{r.d(e,{U:()=>createClient});var n=r(58500),a=r(57561),s=r(73221),o=r(27481),i=r(74296)
;function asGitHubError(t,e,r){if(t instanceof s.y_)return t
;if(t instanceof Error&&t.cause instanceof s.y_)return t.cause
;const{request:n,response:a}=t??{},[o="GET",i=""]=e.split(" "),l="string"==typeof n?.url&&URL.canParse(n.url)?new URL(n.url):null,c="alone"===graphqlRateLimit(a?.data)
;return(0,s.L8)({method:"string"==typeof n?.method?n.method:o,path:null===l?i:l.pathname,
status:c?429:"number"==typeof a?.status?a.status:null,headers:a?.headers??{},data:c?{
message:"GraphQL rate limit exceeded"}:a?.data,reason:reasonOf(t),redact:r})}function checkGraphql(t){
const{data:e}=t,r=(isObject(e)&&Array.isArray(e.errors)?e.errors:[]).some(t=>isObject(t)&&/Something went wrong while executing your query/.test(String(t.message)))
;if(r||null!==graphqlRateLimit(e))throw Object.assign(new Error(r?"GitHub broke off":"GraphQL rate limit"),{response:t})
;return t}function limitOf(t){const{response:e}=t??{},r=e?.headers??{},n=r["retry-after"]
;if(!(void 0===n&&("0"===r["x-ratelimit-remaining"]||200===e?.status))||/\bsecondary rate\b/i.test((0,i.bD)(t)))return{
seconds:Number(n)||l,isSecondary:!0};const a=Number(r["x-ratelimit-reset"]??0);return{
seconds:Math.max(Math.ceil(a-Date.now()/1e3)+1,0),isSecondary:!1}}const l=60;function graphqlRateLimit(t){
if(!isObject(t)||!Array.isArray(t.errors))return null;const e=t.errors.filter(t=>isObject(t)&&"RATE_LIMITED"===t.type)
;if(0===e.length)return null;const r=isObject(t.data)?Object.values(t.data):[]
;return e.some(({path:t})=>Array.isArray(t)&&t.length>1)||r.some(t=>null!==t)?"beside a result":"alone"}
const isObject=t=>"object"==typeof t&&null!==t;function reasonOf(t){
const e=t instanceof Error&&t.cause instanceof Error?t.cause:null,r=e?.cause instanceof Error?e.cause:e,n=[(0,
i.bD)(t),null===r?"":(0,i.bD)(r)].filter(t=>""!==t);return[...new Set(n)].join(": ")}var c=r(31964)
;const u=new Set(["POST /repos/{owner}/{repo}/releases","POST /repos/{owner}/{repo}/pulls","POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","POST /repos/{owner}/{repo}/issues/{issue_number}/comments"])
;class Pace{#t;#e;#r;#n=[];#a=10;#s=0;#o=0;constructor({periodMs:t,cancelled:e,log:r}){this.#t=r,this.#e=starts(20,t,e),
this.#r=starts(1,3*t,e)}async run(t,e){/^(?:GET|HEAD) /.test(t)||await this.#e(),u.has(t)&&await this.#r(),
this.#s>=this.#a?await new Promise(t=>this.#n.push(t)):this.#s++;try{return await e()}finally{this.#s--,this.#i()}}
cut(){this.#l(Math.max(1,Math.floor(this.#a/2)))}answered(){this.#a<10&&++this.#o>=50&&this.#l(this.#a+1)}#l(t){
this.#o=0,t!==this.#a&&(this.#a=t,this.#t(`GitHub's secondary rate limit: ${t} requests at once`),this.#i())}#i(){
for(;this.#s<this.#a;){const t=this.#n.shift();if(void 0===t)return;this.#s++,t()}}}function starts(t,e,r){let a=0
;return async()=>{const s=performance.now();a=Math.max(a,s-t*e)+e,a<=s||r.aborted||await(0,n.setTimeout)(a-s,void 0,{
signal:r}).catch(()=>{})}}var h=r(61227);function notSent(){
return(0,s.J5)("cancelled","The job was cancelled before this was sent. Run again.")}const p=3,d=2,f=120,m=1e3,g=1e3
;function createClient(t){
const{token:e,log:r=()=>{},cancelled:i=(new AbortController).signal}=t,l="prod"!==t.mode,u=t.transport??(0,
h.g2)(t),{hosts:w}=u,y=(0,
o.c)(t.env??{},w.isLoopback),{secondMs:v}=y,redact=t=>null===e||""===e?t:t.replaceAll(e,"***"),b=new Pace({
periodMs:y.pacingMs??t.writePacingMs??g,cancelled:i,log:r}),P=a.E.defaults({baseUrl:w.api,headers:{
"user-agent":t.userAgent??"marketops-action",...null===e?{}:{authorization:`token ${e}`}},request:{fetch:u.fetch,log:{
...console,warn:r}}}),send=(t,e,a=!1)=>async function unlessCancelled(t,e,r){if(t.aborted&&e)throw notSent()
;const n=new AbortController,a=Promise.withResolvers();let s=e;const giveUp=()=>{if(!s)return;const t=notSent()
;n.abort(t),a.reject(t)};t.addEventListener("abort",giveUp);try{const t=r({signal:n.signal,onWait:()=>s=!0,
onSend:()=>s=!1});return await Promise.race([t,a.promise])}finally{t.removeEventListener("abort",giveUp)}
}(i,a,a=>(async(t,e,a)=>{const[o=""]=t.split(" "),{signal:c,onSend:u,onWait:m}=a;l&&!(0,h.P4)(e)&&(0,h.FS)(o,t)
;for(let a=0,l=0,h=0;;)try{const r=await b.run(t,()=>(c.throwIfAborted(),u(),P(t,{...e,request:{signal:c}})))
;return b.answered(),checkGraphql(r)}catch(e){const u=asGitHubError(e,t,redact);if("rate_limited"===u.code){
const{seconds:t,isSecondary:s}=limitOf(e);if(s&&b.cut(),l+=t,++a>d||l>f||i.aborted)throw u;m(),
r(`GitHub's rate limit: waiting ${t} s, as it asks`),await(0,n.setTimeout)(t*v,void 0,{signal:c})}else{if(!((0,
s.H9)(o)&&isLost(u)&&++h<=p))throw u;await(0,n.setTimeout)(h**2*v,void 0,{signal:c})}}})(t,e,a)),parse=(t,e,r)=>{
const n=t.safeParse(e);if(n.success)return n.data;const a=n.error.issues[0]?.path.map(String).join(".")??"";throw(0,
s.Yb)(`${r}: the answer lacks what was expected${""===a?"":` at ${a}`}`)
},asking=t=>async(e,r,n)=>parse(n,(await send(e,r,t)).data,e),pageOf=(t,e,r)=>async n=>{
const{headers:a,data:s}=await send(t,{...e,per_page:c.EK,page:n}),{link:o}=a;return{items:parse(r.array(),s,t),
link:void 0===o?null:String(o)}},tooLong=t=>(0,s.Yb)(`${t}: more than ${m} pages`);return{readOnly:l,read:asking(!1),
write:asking(!0),async list(t,e,r,n){const a=await(0,c.n4)(pageOf(t,e,r),m,n);if(null!==a)return a;throw tooLong(t)},
async*pages(t,e,r){try{yield*(0,c.vg)(pageOf(t,e,r),m)}catch(e){throw e instanceof RangeError?tooLong(t):e}},
async graphql(t,e,r){const{data:n}=await send(`POST ${w.graphql}`,{query:t,variables:e})
;return parse(r,n,"POST /graphql")},async query(t,e,r){if(!(0,h.P4)({query:t}))throw new Error("a query")
;for(let n=1;;n++)try{const{data:n}=await send(`POST ${w.graphql}`,{query:t,variables:e})
;return parse(r,n,"POST /graphql")}catch(t){if(!(t instanceof s.y_&&"ambiguous"===t.certainty)||n>p)throw t
;await this.pause(n**2*g)}},serverClock:u.serverClock,async pause(t){await(0,n.setTimeout)(t*v/g,void 0,{signal:i
}).catch(()=>{})}}}function isLost({status:t,certainty:e}){return"ambiguous"===e&&(null===t||t>=500)}},31964:(t,e,r)=>{
r.d(e,{EK:()=>n,n4:()=>readPages,vg:()=>eachPage});const n=100;async function readPages(t,e,r=0){
const a=Math.min(e,Math.floor(r/n)+1),s=await Promise.all(Array.from({length:a},(e,r)=>t(r+1)));for(;;){const r=s.at(-1)
;if(!hasNext(r))return s.flatMap(({items:t})=>t);const n=s.length+1,a=Math.max(n,lastPage(r)??n);if(a>e)return null
;const o=Array.from({length:a-n+1},(t,e)=>n+e);s.push(...await Promise.all(o.map(t)))}}async function*eachPage(t,e){
for(let r=1;r<=e;r++){const e=await t(r);if(yield e.items,!hasNext(e))return}
throw new RangeError(`more than ${e} pages`)}function hasNext({items:t,link:e}){
return null===e?t.length===n:/rel="next"/.test(e)}function lastPage({link:t}){
const[,e]=/<[^>]*\?([^>]*)>;\s*rel="last"/.exec(t??"")??[],r=Number(new URLSearchParams(e??"").get("page"))
;return Number.isSafeInteger(r)&&r>0?r:null}},49737:(t,e,r)=>{r.d(e,{G:()=>below,v:()=>repositoryParts});var n=r(73221)
;function repositoryParts(t){const e=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(t),[,r,a]=e??[]
;if(void 0===r||void 0===a||"."===a||".."===a)throw(0,
n.J5)("not_found",`${JSON.stringify(t)} is no repository of the form owner/name.`);return{owner:r,repo:a}}
function below(t,e){const r=repositoryParts(e),full=t=>t.replace(" "," /repos/{owner}/{repo}");return{
read:(e,n,a)=>t.read(full(e),{...n,...r},a),list:(e,n,a,s)=>t.list(full(e),{...n,...r},a,s),
pages:(e,n,a)=>t.pages(full(e),{...n,...r},a),write:(e,n,a)=>t.write(full(e),{...n,...r},a),query:(e,n,a)=>t.query(e,{
...n,owner:r.owner,name:r.repo},a)}}}};
