export const id=6013;export const ids=[6013];export const modules={3782:(t,e,r)=>{function n(t){
return"localhost"===t||"[::1]"===t||/^127(?:\.\d{1,3}){3}$/.test(t)}function o(t){
const{hostname:e}=new URL(`http://${t}`);return new URL(`${n(e)?"http":"https"}://${t}`)}r.d(e,{L:()=>n,c:()=>o})},
2396:(t,e,r)=>{r.d(e,{m:()=>d});var n=r(37067),o=r.n(n),s=r(44708),i=r.n(s),a=r(19783);const c=4e3,u=3e4
;function d(t,e=c,r=u){const n=new Map;return s=>{const c=t?void 0:(0,a.s)(s)?.href,u=n.get(`${s.protocol} ${c}`)
;if(void 0!==u)return u;const d={keepAlive:!0,timeout:e},l=void 0!==c?new Tunnels({...d,proxyEnv:{https_proxy:c}
},r):"https:"===s.protocol?new(i().Agent)(d):new(o().Agent)(d);return n.set(`${s.protocol} ${c}`,l),l}}
class Tunnels extends i().Agent{#t;constructor(t,e){super(t),this.#t=e}createConnection(...[t,e]){
return super.createConnection({...t,timeout:this.#t},e)}}},73221:(t,e,r)=>{r.d(e,{H9:()=>d,J5:()=>o,L8:()=>u,W:()=>i,
Xd:()=>a,Yb:()=>s,xV:()=>h,y_:()=>GitHubError,yu:()=>f});var n=r(74296);class GitHubError extends n.NL{status;certainty
;constructor(t,e,r){super(t,e),this.name="GitHubError",this.status=r.status,this.certainty=r.certainty}}function o(t,e){
return new GitHubError(t,e,{status:null,certainty:"refused"})}function s(t){return new GitHubError("github_error",t,{
status:null,certainty:"ambiguous"})}function i(t){return s(`GitHub's answer is not to be relied on: ${t}.`)}
async function a(t,e=["not_found"]){try{return await t}catch(t){
if(t instanceof GitHubError&&e.includes(t.code))return null;throw t}}const c=1e3;function u(t){
const{method:e,path:r,status:n,headers:o,reason:s}=t,i=`${e} ${r}`,a=(e,r,o)=>new GitHubError(e,t.redact(`${i}: ${o}`),{
status:n,certainty:r});if(null===n){const t=d(e)?"Check the network and proxy":"It may have acted; the next run looks"
;return a("github_unreachable","ambiguous",`no answer (${s.slice(0,c)}). ${t}.`)}const u=function(t){
if("object"!=typeof t||null===t||!("message"in t)||"string"!=typeof t.message)return null
;const e="errors"in t&&Array.isArray(t.errors)?t.errors:[],r=e.map(p).filter(t=>""!==t);return{
text:[t.message.trim(),...r].join("; ").slice(0,c),codes:e.flatMap(t=>w(t,"code"))}
}(t.data),l=(u?.text??`status ${n}`).replace(/\.$/,"");if(function(t,e,r){if(429===t)return!0;if(403!==t)return!1
;const n="0"===String(e["x-ratelimit-remaining"])
;return n||void 0!==e["retry-after"]||/\brate limit\b|abuse detection/i.test(r)
}(n,o,l))return a("rate_limited","refused",`${l}. ${function(t){const e=Number(t["retry-after"])
;if(e>0)return`GitHub asks to wait ${e} s; run again later.`;const r=Number(t["x-ratelimit-reset"])
;return r>0?`The limit is reset at ${new Date(1e3*r).toISOString()}; run again later.`:"Run again later."}(o)}`)
;if(n>=500)return a("github_error","ambiguous",`GitHub failed with ${n}. ${l}`)
;if(null===u&&n>=400)return a("github_error","ambiguous",`answered ${n} without GitHub's message`);switch(n){case 401:
return a("github_unauthorized","refused",`${l}. The token is not valid (any more): check \`github-token\`.`);case 403:{
const t=h(l,o["x-github-sso"]),e=t?.advice??b(o["x-accepted-github-permissions"],!0)
;return a(t?.code??"github_forbidden","refused",`${l}. ${e}`)}case 404:
return a("not_found","refused",`${l}. It is not there, or the token may not see it: ${b(o["x-accepted-github-permissions"],!1)}`)
;case 422:return a(function(t,e){
return e.includes("already_exists")||/\balready exists\b/i.test(t)?"already_exists":f(t)?"ref_moved":/refusing to allow .*\bworkflows?\b/i.test(t)?"workflow_scope":"validation_failed"
}(l,u?.codes??[]),"refused",l);default:return a("github_error",n>=400?"refused":"ambiguous",`answered ${n}. ${l}`)}}
const d=t=>"GET"===t||"HEAD"===t
;const l=[[/not permitted to create or approve pull requests/i,"pull_requests_not_permitted",'Allow it under Settings → Actions → General → Workflow permissions, "Allow GitHub Actions to create and approve pull requests".'],[/\bworkflows?\b.*\b(?:scope|permission)|refusing to allow/i,"workflow_scope","GITHUB_TOKEN can never touch commits that change workflow files: use the token of a GitHub App with `workflows: write`."],[/\bIP allow list\b/i,"ip_not_allowed","Use a runner whose address is on the list, or let an owner add it."],[/\bSAML\b/,"sso_required","Authorize the token for the organization's single sign-on, or use a GitHub App's."],[/\barchived\b.*\bread-only/i,"repository_archived","Unarchive the repository in its settings, or take it out."]]
;function h(t,e){const r=/^required\b/.test(String(e??"")),[,n,o]=l.find(([e,n])=>e.test(t)||r&&"sso_required"===n)??[]
;if(void 0===n||void 0===o)return null;const s=/\burl=(https:\/\/[^\s;,]+)/.exec(String(e??""))?.[1];return{code:n,
advice:void 0===s?o:`${o} Its owner does that at ${s}`}}function f(t){
return/not a fast[ -]?forward|but expected|expected .*\bOID\b|expected branch to point|stale/i.test(t)}function p(t){
if("string"==typeof t)return t;const[e]=w(t,"message"),r=[...w(t,"resource"),...w(t,"field"),...w(t,"code")].join(" ")
;return e??r}function w(t,e){if("object"!=typeof t||null===t)return[];const r=Reflect.get(t,e)
;return"string"==typeof r?[r]:[]}function b(t,e){
const r=String(t??"").split(";").map(t=>t.split(",").map(m).filter(t=>""!==t)).filter(t=>t.length>0).map(t=>t.join(" and "))
;if(0===r.length)return"check the job's `permissions` and what the token may reach."
;const n=`add ${r.join(", or ")} to the job's permissions.`
;return r.some(t=>t.includes("contents: write"))&&e?`${n} ${g}`:n}
const g="If it is there already, the commit may change workflow files, which GITHUB_TOKEN can never publish, or a ruleset may forbid it."
;function m(t){const[e="",r=""]=t.trim().split("=")
;return/^[a-z_]+$/.test(e)&&/^[a-z]+$/.test(r)?`\`${e.replaceAll("_","-")}: ${r}\``:""}},32127:(t,e,r)=>{r.d(e,{a:()=>l,
c:()=>h});var n=r(37067),o=r.n(n),s=r(44708),i=r.n(s),a=r(57075),c=r(74296)
;const u=167772160,d=new Set(["content-encoding","content-length","transfer-encoding"]),l=t=>Math.ceil(t/65.536)
;function h(t,{method:e,headers:n,body:s,agent:l,signal:h,onSent:f}){return new Promise((p,w)=>{h.throwIfAborted()
;const b={"accept-encoding":"gzip",...n},g=("https:"===t.protocol?i():o()).request(t,{method:e,headers:b,agent:l
}),m=t=>{w(t instanceof Error?t:new Error((0,c.bD)(t))),g.destroy()},y=()=>m(h.reason);h.addEventListener("abort",y,{
once:!0});let $=!1;g.on("close",()=>{
h.removeEventListener("abort",y),$||m(new Error("the connection was closed before it was answered"))}),g.on("error",m),
void 0!==f&&g.on("finish",f),g.on("response",t=>{$=!0,async function(t){const e=[];let n=0
;for await(const o of await async function(t){const e=t.headers["content-encoding"]?.toLowerCase()??"identity"
;if("identity"===e)return t;if("gzip"!==e&&"x-gzip"!==e)throw new Error(`the answer is encoded as ${e}`);t.pause()
;const{createGunzip:n}=await Promise.resolve().then(r.t.bind(r,38522,23));return(0,a.pipeline)(t,n(),()=>{})}(t)){
if(n+=o.length,n>u)throw new Error(`the answer is larger than ${u} bytes`);e.push(o)}const o=new Map
;for(const[e,r]of Object.entries(t.headers))void 0===r||d.has(e)||o.set(e,"string"==typeof r?r:r.join(", "));return{
status:t.statusCode??0,headers:o,bytes:Buffer.concat(e)}}(t).then(t=>{p(t),g.writableFinished||g.destroy()},m)}),
null===s||"string"==typeof s||s instanceof Uint8Array?g.end(s??void 0):async function(t,e,r){let n=0
;for await(const o of e){if(n+=Buffer.byteLength(o),n>r)break;await new Promise((e,r)=>{
const n=()=>r(new Error("the connection was closed while bytes were sent"));t.once("close",n),t.write(o,o=>{
t.off("close",n),null==o?e():r(o)})})}if(n!==r)throw new Error(`${r} bytes were announced, and there are ${n} or more`)
;t.end()}(g,s,Number(n["content-length"])).catch(m)})}},93831:(t,e,r)=>{r.d(e,{P:()=>i})
;var n=r(74296),o=r(3782),s=r(73221);function i(t){const e=URL.canParse(t)?new URL(t):null,r=e=>{
throw new n.NL("api_url_invalid",`The API address ${JSON.stringify(t)} ${e}.`)}
;if(null===e||"https:"!==e.protocol&&"http:"!==e.protocol)return r("is no http(s) address")
;if(""!==e.username||""!==e.password||""!==e.search||""!==e.hash)return r("must hold nothing but host and path")
;const i=(0,o.L)(e.hostname);if("http:"===e.protocol&&!i)return r("must be https, for the token goes there")
;const a=e.pathname.replace(/\/+$/,""),c=`${e.origin}${a}`,u=a.endsWith("/api/v3"),d=u?`${e.origin}${a.slice(0,-3)}/graphql`:`${c}/graphql`,l=u?`${e.origin}${a.slice(0,-3)}/uploads`:e.origin.replace("//api.","//uploads.")
;return{api:c,graphql:d,isLoopback:i,check(t,r){const n=URL.canParse(r)?new URL(r):null
;if(null!==n&&""===n.username&&""===n.password&&((t,r)=>{const n=`${r.origin}${r.pathname}`
;return!(n!==d&&!n.startsWith(`${c}/`))||!(0,
s.H9)(t)&&(i?(0,o.L)(r.hostname)&&r.protocol===e.protocol:l!==e.origin&&n.startsWith(`${l}/`)&&"POST"===t)})(t,n))return
;const a=null===n?"an unreadable address":n.origin
;throw(0,s.J5)("host_refused",`${t} to ${a} was refused: this run talks to ${c} only, so that its token goes nowhere else.`)
}}}},27481:(t,e,r)=>{r.d(e,{c:()=>o});const n=3e4;function o(t,e){const r=r=>{const n=t[`MARKETOPS_TEST_${r}_MS`]
;return e&&void 0!==n&&/^\d{1,6}$/.test(n)?Number(n):null};return{timeoutMs:r("REQUEST_TIMEOUT")??n,
pacingMs:r("WRITE_PACING"),secondMs:r("SECOND")??1e3}}},36013:(t,e,r)=>{r.d(e,{FS:()=>f,P4:()=>p,g2:()=>l})
;var n=r(74296),o=r(2396),s=r(73221),i=r(32127),a=r(93831),c=r(27481);const u=3,d=new Set([301,302,303,307,308])
;function l({apiUrl:t,mode:e,clock:r,env:l={},cancelled:h}){const b=(0,a.P)(t),{timeoutMs:g}=(0,
c.c)(l,b.isLoopback),m=(0,o.m)(b.isLoopback),y=new TimeLimits(h??(new AbortController).signal);let $=null
;const v=async(t,o,a)=>{const{method:c="GET",headers:l={}}=o;"prod"===e||t===b.graphql&&function(t){
if("string"!=typeof t)return!1;try{return p(JSON.parse(t))}catch{return!1}}(o.body)||f(c,t),b.check(c,t)
;const h=Number(l["content-length"]??0),_=g+(0,i.a)(h),E=new URL(t),k=await y.within(_,t=>(0,i.c)(E,{method:c,headers:l,
body:w(o.body),agent:m(E),signal:void 0===o.signal?t:AbortSignal.any([t,o.signal]),onSent:o.onSent
})),x=Date.parse(k.headers.get("date")??"");if(Number.isNaN(x)||($={serverMs:x,localMs:r()}),d.has(k.status)){
const t=k.headers.get("location");if(!(0,s.H9)(c)||void 0===t||a>=u)throw function(t,{pathname:e},r){
return new s.y_("redirect_refused",`${t} ${e} was sent elsewhere (${r}): the repository was renamed or moved. Use its present name.`,{
status:r,certainty:"refused"})}(c,E,k.status);return v(new URL(t,E).href,o,a+1)}
return function({status:t,headers:e,bytes:r}){const o=e.get("content-type")??""
;if(t>=400||204===t||!/^application\/(?:[\w.+-]*\+)?json\b/i.test(o))return;try{JSON.parse(r.toString("utf8"))}catch(t){
throw new Error(`the answer is no JSON (${(0,n.bD)(t).slice(0,100)})`,{cause:t})}}(k),
function(t,{status:e,headers:r,bytes:n}){return{status:e,statusText:"",url:t,headers:r,
text:()=>Promise.resolve(n.toString("utf8")),arrayBuffer:()=>Promise.resolve(new Uint8Array(n).buffer)}}(t,k)};return{
hosts:b,fetch:(t,e)=>v(t,e,0),serverClock:()=>$}}class TimeLimits{#e;#r=new Set;constructor(t){this.#e=t,
t.addEventListener("abort",()=>{for(const t of this.#r)h(2e3,t,new Error("the job was cancelled"))})}async within(t,e){
const r=new AbortController,n=h(this.#e.aborted?Math.min(t,2e3):t,r,new DOMException("The operation was aborted due to timeout","TimeoutError"))
;this.#r.add(r);try{return await e(r.signal)}finally{clearTimeout(n),this.#r.delete(r)}}}function h(t,e,r){
return setTimeout(()=>e.abort(r),t).unref()}function f(t,e){if(!(0,s.H9)(t))throw(0,
s.J5)("read_only",`${t} ${e} was refused: a dry run changes nothing on GitHub.`)}function p({query:t}){
if("string"!=typeof t||!t.startsWith("query")||t.includes('"""'))return!1;const e=t.replace(/"(?:[^"\\\r\n]|\\.)*"/g,"")
;return!e.includes("#")&&1===e.match(/\b(?:query|mutation|subscription)\b/g)?.length}function w(t){
if(null==t||""===t)return null;if("function"==typeof t)return t()
;if("string"==typeof t||t instanceof Uint8Array)return t
;throw new TypeError("a body is text, bytes, or a function that gives bytes")}},19783:(t,e,r)=>{function n(t){
const e="https:"===t.protocol;if(function(t){if(!t.hostname)return!1;const e=t.hostname;if(function(t){
const e=t.toLowerCase()
;return"localhost"===e||e.startsWith("127.")||e.startsWith("[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]")}(e))return!0
;const r=process.env.no_proxy||process.env.NO_PROXY||"";if(!r)return!1;let n
;t.port?n=Number(t.port):"http:"===t.protocol?n=80:"https:"===t.protocol&&(n=443);const o=[t.hostname.toUpperCase()]
;"number"==typeof n&&o.push(`${o[0]}:${n}`)
;for(const t of r.split(",").map(t=>t.trim().toUpperCase()).filter(t=>t))if("*"===t||o.some(e=>e===t||e.endsWith(`.${t}`)||t.startsWith(".")&&e.endsWith(`${t}`)))return!0
;return!1}(t))return
;const r=e?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(r)try{
return new DecodedURL(r)}catch(t){
if(!r.startsWith("http://")&&!r.startsWith("https://"))return new DecodedURL(`http://${r}`)}}r.d(e,{s:()=>n})
;class DecodedURL extends URL{constructor(t,e){super(t,e),this._decodedUsername=decodeURIComponent(super.username),
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}}}};
