export const id=3584;export const ids=[3584,7915];export const modules={97915:(e,t,r)=>{r.r(t),r.d(t,{
readingClient:()=>a,tokenOf:()=>s});var n=r(83323),o=r(9582);const s=({env:e})=>e.GH_TOKEN||e.GITHUB_TOKEN||null
;function a(e,t){return(0,o.U)({apiUrl:t,token:s(e),mode:"dry_run",clock:Date.now,env:e.env,retries:1,
userAgent:`marketops-cli/${n.Y}`})}},71604:(e,t,r)=>{r.d(t,{R:()=>o});var n=r(74296);function o(e){
if(e.startsWith("-"))throw(0,n.Wp)(`--remote ${e} is no name of a remote.`)}},33421:(e,t,r)=>{r.d(t,{m3:()=>d,oQ:()=>h,
uM:()=>u});var n=r(31421),o=r(74296),s=r(52533),a=r(14182),i=r(36762),c=r(29241),l=r(71604);function u({cwd:e,env:t}){
return(r,s="")=>{try{return(0,n.execFileSync)("git",r,{cwd:e,env:t,input:s,encoding:"utf8",stdio:"pipe",maxBuffer:2**28
}).trim()}catch(e){const t=e.stderr,n="string"==typeof t&&""!==t.trim()?t.trim():(0,o.bD)(e)
;throw new o.NL("git_failed",`git ${r[0]??""} failed: ${n}. Run this in a clone with a remote.`)}}}
const h=`refs/heads/${s.jF}`;async function d(e,t){(0,l.R)(t);const r=u(e)
;if(""===r(["ls-remote","--heads",t,h]))throw new o.NL("ledger_missing",`${t} has no branch ${s.jF}. Run \`marketops ledger init\`.`)
;const n=e=>(r(["fetch","--quiet","--no-tags",t,e]),
r(["rev-parse","--verify","FETCH_HEAD^{commit}"])),d=r(["show",`${n("HEAD")}:${a.Z}`]),m=n(h),p=await(0,i.jC)(e.cwd,(0,
c.cz)(d,a.Z),{head:m})
;if(null===p)throw new o.NL("history_missing","This clone is shallow. Fetch the rest first: git fetch --unshallow")
;return{git:r,head:m,history:p,trustedKeys:d}}},7471:(e,t,r)=>{r.d(t,{U:()=>h,d:()=>d})
;var n=r(27597),o=r(52533),s=r(77412),a=r(97359),i=r(49737),c=r(97915);const l=n.Ikc({type:n.YjP(),ruleset_id:n.Whr(),
ruleset_source_type:n.YjP(),ruleset_source:n.YjP()}),u=n.Ikc({name:n.YjP(),bypass_actors:n.YOg(n.Ikc({
actor_type:n.YjP(),actor_id:n.Whr().nullable(),bypass_mode:n.YjP()})).nullish()});async function h(e,t){
return d(e,(await(0,s.K)(e.cwd,t)).remote,o.jF)}async function d(e,t,r){const n=(0,c.readingClient)(e,(0,
a.po)(t.server)),o=(0,i.v)(t.repository),s=await n.list("GET /repos/{owner}/{repo}/rules/branches/{branch}",{...o,
branch:r},l);if(0===s.length)return["none: anybody who may push can rewrite or delete it"]
;const h=Map.groupBy(s,({ruleset_id:e})=>e);return Promise.all([...h].map(async([e,[t,...r]])=>{
const s=t?.ruleset_source??"",a="Organization"===t?.ruleset_source_type?await n.read("GET /orgs/{org}/rulesets/{ruleset_id}",{
org:s,ruleset_id:e},u):await n.read("GET /repos/{owner}/{repo}/rulesets/{ruleset_id}",{...o,ruleset_id:e
},u),i=[t,...r].map(e=>e?.type??"").join(", ");return`${a.name} of ${s}: ${i}; ${function(e){
if(null==e)return"who may bypass it, the token in GH_TOKEN is not shown (it must be one that may edit the ruleset)"
;if(0===e.length)return"nobody may bypass it"
;const t=e.map(({actor_type:e,actor_id:t,bypass_mode:r})=>`${e} ${t??""} (${r})`.replace("  "," "))
;return`may be bypassed by ${t.join(", ")}`}(a.bypass_actors)}`}))}},83584:(e,t,r)=>{r.r(t),r.d(t,{ledgerStatus:()=>u})
;var n=r(40666),o=r(58080),s=r(67968),a=r(52533),i=r(19523),c=r(33421),l=r(7471);const u=async(e,t)=>{const r=await(0,
c.m3)(e,t.remote),u=await async function({git:e,head:t,history:r,trustedKeys:n}){
const{tip:o,forked:c,retired:l}=r.judged,u=null===o?[]:e(["ls-tree","-r","--name-only",o.id,`${a._N}/`]).split("\n"),m=await Promise.all(u.filter(e=>""!==e).map(async e=>JSON.parse(String(await r.read(e)))))
;return{accepted:null===o?null:{commit:o.id,size:(0,s.$d)(o)},head:t,
problems:[...null===o?["no commit counts, not even the first"]:[],...c.map(({id:e})=>`${e} goes on beside another: somebody else has the key`),...null===l?[]:[`${l.id} is signed by a key out of force whose line has no last=`],...r.rewritten.map(({id:e,fault:t})=>`${e} is not what it signed: ${t}`),...r.lost.map(e=>`${e}, which last= names, is not there`)],
foreign:[...r.foreign.recorded.map(t=>h(e,t,!0)),...r.foreign.later.map(t=>h(e,t,!1))],open:m,keys:(0,i.n0)(n).map(e=>({
vkey:e.vkey.text,state:d(e)}))}}(r).finally(()=>r.history.close()),p={...u,rules:t.admin?await(0,l.U)(e,t.remote):null}
;return e.stdout(t.json?`${JSON.stringify(p)}\n`:`${function({accepted:e,head:t,problems:r,foreign:o,open:s,keys:a,rules:i}){
const c=(e,t)=>0===t.length?[]:["",`${e}:`,...t.map(e=>`  ${e}`)],l=e=>{const t=e.length-m
;return`${e.slice(0,m).join(", ")}${t>0?` and ${t} more`:""}`||"nothing"}
;return["accepted  "+(null===e?"nothing":`${e.commit}  ${(0,
n.hS)(e.size,"line")}`),`head      ${t}${t===e?.commit?"":"  the next run sets aside what lies between"}`,...c("problems",r),...c("foreign commits (names and dates are what their makers wrote)",o.map(({commit:e,author:t,date:r,subject:n,paths:o,recorded:s})=>`${e}  ${r}  ${t}  ${s?"on record":"not recorded yet"}: ${n}; touches ${l(o)}`)),...c("intents without an outcome",s.map(({receipt_id:e,run_id:t,run_attempt:r})=>`${e} of run ${t}, attempt ${r}`)),...c("keys",a.map(({vkey:e,state:t})=>`${e}  ${t}`)),...c("rules for the branch",i??[])]
}(p).map(o.g).join("\n")}\n`),0===p.problems.length&&p.foreign.every(({recorded:e})=>e)?0:1};function h(e,t,r){
const[n="",o="",s=""]=e(["show","--no-patch","--format=%an <%ae>%n%cI%n%s",t]).split("\n"),a=e(["diff-tree","--root","-r","-m","--first-parent","--no-commit-id","--name-only",t])
;return{commit:t,author:n,date:o,subject:s,paths:""===a?[]:a.split("\n"),recorded:r}}function d(e){
return null!==e.last?`retired at ${(0,n.hS)(e.last.size,"line")}, commit ${e.last.commit}`:(0,
i.fx)(e,Date.now())?"in force":"out of force"}const m=5},58080:(e,t,r)=>{function n(e){
return e.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
}r.d(t,{g:()=>n})},77412:(e,t,r)=>{r.d(t,{K:()=>c});var n=r(31421),o=r(57975),s=r(74296),a=r(97359);const i=(0,
o.promisify)(n.execFile);async function c(e,t){const r=async(...t)=>(await i("git",["-C",e,...t],{encoding:"utf8"
})).stdout.trimEnd();let n;try{n=await r("rev-parse","--show-toplevel")}catch(t){const r=(0,
s.bD)(t).trim().split("\n").at(-1)??""
;throw new s.NL("not_a_clone",`${e} is no git work tree (${r}). Run this in a clone.`)}
const o=await r("remote","get-url",t).catch(()=>null),c=null===o?null:(0,a.M8)(o)
;if(null===c)throw new s.NL("remote_unknown",`The remote ${t} of ${n} is ${null===o?"not there":"no repository on a GitHub"}. Add it (git remote add origin https://github.com/OWNER/NAME), or name another with --remote.`)
;return{root:n,remote:c}}},97359:(e,t,r)=>{r.d(t,{M8:()=>s,po:()=>i,vh:()=>c})
;const n=/^(?:[^@/\s]+@)?([^:/\s]+):(?!\/\/)(.+)$/,o=/^\/?([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;function s(e){
const t=function(e){if(!e.includes("://")){const[,t,r]=n.exec(e)??[];return void 0===t||void 0===r?null:{server:a(t),
path:r}}if(!URL.canParse(e))return null;const t=new URL(e);return"ssh:"===t.protocol||"git+ssh:"===t.protocol?{
server:a(t.hostname),path:t.pathname}:"https:"===t.protocol?{server:`https://${t.host}`,path:t.pathname
}:"http:"===t.protocol&&function(e){return/^(127\.0\.0\.1|\[::1\]|localhost)$/.test(e)}(t.hostname)?{server:t.origin,
path:t.pathname}:null}(e.trim()),[,r,s]=o.exec(t?.path??"")??[];return null===t||void 0===r||void 0===s||""===s?null:{
server:t.server,repository:`${r}/${s}`}}function a(e){
return`https://${"ssh.github.com"===e.toLowerCase()?"github.com":e.toLowerCase()}`}function i(e){
const{host:t}=new URL(e)
;return"github.com"===t?"https://api.github.com":t.endsWith(".ghe.com")?`https://api.${t}`:`${e}/api/v3`}function c(e){
const{host:t}=new URL(e);return"github.com"!==t&&!t.endsWith(".ghe.com")}},9582:(e,t,r)=>{r.d(t,{U:()=>E})
;var n=r(58500),o=r(57561),s=r(73221),a=r(27481),i=r(74296);function c(e,t,r){if(e instanceof s.y_)return e
;if(e instanceof Error&&e.cause instanceof s.y_)return e.cause
;const{request:n,response:o}=e??{},[a="GET",i=""]=t.split(" "),c="string"==typeof n?.url&&URL.canParse(n.url)?new URL(n.url):null,l="alone"===d(o?.data)
;return(0,s.L8)({method:"string"==typeof n?.method?n.method:a,path:null===c?i:c.pathname,
status:l?429:"number"==typeof o?.status?o.status:null,headers:o?.headers??{},data:l?{
message:"GraphQL rate limit exceeded"}:o?.data,reason:p(e),redact:r})}function l(e){
const{data:t}=e,r=(m(t)&&Array.isArray(t.errors)?t.errors:[]).some(e=>m(e)&&/Something went wrong while executing your query/.test(String(e.message)))
;if(r||null!==d(t))throw Object.assign(new Error(r?"GitHub broke off":"GraphQL rate limit"),{response:e});return e}
function u(e){const{response:t}=e??{},r=t?.headers??{},n=r["retry-after"]
;if(!(void 0===n&&("0"===r["x-ratelimit-remaining"]||200===t?.status))||/\bsecondary rate\b/i.test((0,i.bD)(e)))return{
seconds:Number(n)||h,isSecondary:!0};const o=Number(r["x-ratelimit-reset"]??0);return{
seconds:Math.max(Math.ceil(o-Date.now()/1e3)+1,0),isSecondary:!1}}const h=60;function d(e){
if(!m(e)||!Array.isArray(e.errors))return null;const t=e.errors.filter(e=>m(e)&&"RATE_LIMITED"===e.type)
;if(0===t.length)return null;const r=m(e.data)?Object.values(e.data):[]
;return t.some(({path:e})=>Array.isArray(e)&&e.length>1)||r.some(e=>null!==e)?"beside a result":"alone"}
const m=e=>"object"==typeof e&&null!==e;function p(e){
const t=e instanceof Error&&e.cause instanceof Error?e.cause:null,r=t?.cause instanceof Error?t.cause:t,n=[(0,
i.bD)(e),null===r?"":(0,i.bD)(r)].filter(e=>""!==e);return[...new Set(n)].join(": ")}var f=r(31964)
;const w=new Set(["POST /repos/{owner}/{repo}/releases","POST /repos/{owner}/{repo}/pulls","POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","POST /repos/{owner}/{repo}/issues/{issue_number}/comments"])
;class Pace{#e;#t;#r;#n=[];#o=10;#s=0;#a=0;constructor({periodMs:e,cancelled:t,log:r}){this.#e=r,this.#t=g(20,e,t),
this.#r=g(1,3*e,t)}async run(e,t){/^(?:GET|HEAD) /.test(e)||await this.#t(),w.has(e)&&await this.#r(),
this.#s>=this.#o?await new Promise(e=>this.#n.push(e)):this.#s++;try{return await t()}finally{this.#s--,this.#i()}}
cut(){this.#c(Math.max(1,Math.floor(this.#o/2)))}answered(){this.#o<10&&++this.#a>=50&&this.#c(this.#o+1)}#c(e){
this.#a=0,e!==this.#o&&(this.#o=e,this.#e(`GitHub's secondary rate limit: ${e} requests at once`),this.#i())}#i(){
for(;this.#s<this.#o;){const e=this.#n.shift();if(void 0===e)return;this.#s++,e()}}}function g(e,t,r){let o=0
;return async()=>{const s=performance.now();o=Math.max(o,s-e*t)+t,o<=s||r.aborted||await(0,n.setTimeout)(o-s,void 0,{
signal:r}).catch(()=>{})}}var y=r(36013);function b(){
return(0,s.J5)("cancelled","The job was cancelled before this was sent. Run again.")}const $=3,v=2,_=120,k=1e3,S=1e3
;function E(e){
const{token:t,log:r=()=>{},cancelled:i=(new AbortController).signal}=e,h="prod"!==e.mode,d=e.transport??(0,
y.g2)(e),{hosts:m}=d,p=(0,
a.c)(e.env??{},m.isLoopback),{secondMs:w}=p,g=e=>null===t||""===t?e:e.replaceAll(t,"***"),E=new Pace({
periodMs:p.pacingMs??e.writePacingMs??S,cancelled:i,log:r}),T=o.E.defaults({baseUrl:m.api,headers:{
"user-agent":e.userAgent??"marketops-action",...null===t?{}:{authorization:`token ${t}`}},request:{fetch:d.fetch,log:{
...console,warn:r}}}),j=(t,o,a=!1)=>async function(e,t,r){if(e.aborted&&t)throw b()
;const n=new AbortController,o=Promise.withResolvers();let s=t;const a=()=>{if(!s)return;const e=b();n.abort(e),
o.reject(e)};e.addEventListener("abort",a);try{const e=r({signal:n.signal,onWait:()=>s=!0,onSend:()=>s=!1})
;return await Promise.race([e,o.promise])}finally{e.removeEventListener("abort",a)}}(i,a,a=>(async(t,o,a)=>{
const[d=""]=t.split(" "),{signal:m,onSend:p,onWait:f}=a;h&&!(0,y.P4)(o)&&(0,y.FS)(d,t);for(let a=0,h=0,y=0;;)try{
const e=await E.run(t,()=>(m.throwIfAborted(),p(),T(t,{...o,request:{signal:m}})));return E.answered(),l(e)}catch(o){
const l=c(o,t,g);if("rate_limited"===l.code){const{seconds:e,isSecondary:t}=u(o);if(t&&E.cut(),h+=e,
++a>v||h>_||i.aborted)throw l;f(),r(`GitHub's rate limit: waiting ${e} s, as it asks`),await(0,
n.setTimeout)(e*w,void 0,{signal:m})}else{if(!((0,s.H9)(d)&&P(l)&&++y<=(e.retries??$)))throw l;await(0,
n.setTimeout)(y**2*w,void 0,{signal:m})}}})(t,o,a)),A=(e,t,r)=>{const n=e.safeParse(t);if(n.success)return n.data
;const o=n.error.issues[0]?.path.map(String).join(".")??""
;throw(0,s.Yb)(`${r}: the answer lacks what was expected${""===o?"":` at ${o}`}`)
},x=e=>async(t,r,n)=>A(n,(await j(t,r,e)).data,t),L=(e,t,r)=>async n=>{const{headers:o,data:s}=await j(e,{...t,
per_page:f.EK,page:n}),{link:a}=o;return{items:A(r.array(),s,e),link:void 0===a?null:String(a)}},O=e=>(0,
s.Yb)(`${e}: more than ${k} pages`);return{readOnly:h,read:x(!1),write:x(!0),async list(e,t,r,n){const o=await(0,
f.n4)(L(e,t,r),k,n);if(null!==o)return o;throw O(e)},async*pages(e,t,r){try{yield*(0,f.vg)(L(e,t,r),k)}catch(t){
throw t instanceof RangeError?O(e):t}},async graphql(e,t,r){const{data:n}=await j(`POST ${m.graphql}`,{query:e,
variables:t});return A(r,n,"POST /graphql")},async query(e,t,r){if(!(0,y.P4)({query:e}))throw new Error("a query")
;for(let n=1;;n++)try{const{data:n}=await j(`POST ${m.graphql}`,{query:e,variables:t});return A(r,n,"POST /graphql")
}catch(e){if(!(e instanceof s.y_&&"ambiguous"===e.certainty)||n>$)throw e;await this.pause(n**2*S)}},
serverClock:d.serverClock,async pause(e){await(0,n.setTimeout)(e*w/S,void 0,{signal:i}).catch(()=>{})}}}
function P({status:e,certainty:t}){return"ambiguous"===t&&(null===e||e>=500)}},31964:(e,t,r)=>{r.d(t,{EK:()=>n,n4:()=>o,
vg:()=>s});const n=100;async function o(e,t,r=0){const o=Math.min(t,Math.floor(r/n)+1),s=await Promise.all(Array.from({
length:o},(t,r)=>e(r+1)));for(;;){const r=s.at(-1);if(!a(r))return s.flatMap(({items:e})=>e)
;const n=s.length+1,o=Math.max(n,i(r)??n);if(o>t)return null;const c=Array.from({length:o-n+1},(e,t)=>n+t)
;s.push(...await Promise.all(c.map(e)))}}async function*s(e,t){for(let r=1;r<=t;r++){const t=await e(r)
;if(yield t.items,!a(t))return}throw new RangeError(`more than ${t} pages`)}function a({items:e,link:t}){
return null===t?e.length===n:/rel="next"/.test(t)}function i({link:e}){
const[,t]=/<[^>]*\?([^>]*)>;\s*rel="last"/.exec(e??"")??[],r=Number(new URLSearchParams(t??"").get("page"))
;return Number.isSafeInteger(r)&&r>0?r:null}},49737:(e,t,r)=>{r.d(t,{G:()=>s,v:()=>o});var n=r(73221);function o(e){
const t=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(e),[,r,o]=t??[]
;if(void 0===r||void 0===o||"."===o||".."===o)throw(0,
n.J5)("not_found",`${JSON.stringify(e)} is no repository of the form owner/name.`);return{owner:r,repo:o}}
function s(e,t){const r=o(t),n=e=>e.replace(" "," /repos/{owner}/{repo}");return{read:(t,o,s)=>e.read(n(t),{...o,...r
},s),list:(t,o,s,a)=>e.list(n(t),{...o,...r},s,a),pages:(t,o,s)=>e.pages(n(t),{...o,...r},s),
write:(t,o,s)=>e.write(n(t),{...o,...r},s),query:(t,n,o)=>e.query(t,{...n,owner:r.owner,name:r.repo},o)}}}};
