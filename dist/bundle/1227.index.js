export const id=1227;export const ids=[1227];export const modules={73221:(e,t,r)=>{r.d(t,{H9:()=>isRead,J5:()=>refused,
L8:()=>classify,W:()=>unreliable,Xd:()=>orNull,Yb:()=>doubtful,xV:()=>forbiddenBy,y_:()=>GitHubError,yu:()=>isMoved})
;var n=r(74296);class GitHubError extends n.NL{status;certainty;constructor(e,t,r){super(e,t),this.name="GitHubError",
this.status=r.status,this.certainty=r.certainty}}function refused(e,t){return new GitHubError(e,t,{status:null,
certainty:"refused"})}function doubtful(e){return new GitHubError("github_error",e,{status:null,certainty:"ambiguous"})}
function unreliable(e){return doubtful(`GitHub's answer is not to be relied on: ${e}.`)}
async function orNull(e,t=["not_found"]){try{return await e}catch(e){
if(e instanceof GitHubError&&t.includes(e.code))return null;throw e}}const o=1e3;function classify(e){
const{method:t,path:r,status:n,headers:s,reason:i}=e,a=`${t} ${r}`,make=(t,r,o)=>new GitHubError(t,e.redact(`${a}: ${o}`),{
status:n,certainty:r});if(null===n){
const e=isRead(t)?"Check the network and proxy":"It may have acted; the next run looks"
;return make("github_unreachable","ambiguous",`no answer (${i.slice(0,o)}). ${e}.`)}const c=function answerOf(e){
if("object"!=typeof e||null===e||!("message"in e)||"string"!=typeof e.message)return null
;const t="errors"in e&&Array.isArray(e.errors)?e.errors:[],r=t.map(detail).filter(e=>""!==e);return{
text:[e.message.trim(),...r].join("; ").slice(0,o),codes:t.flatMap(e=>field(e,"code"))}
}(e.data),u=(c?.text??`status ${n}`).replace(/\.$/,"");if(function isRateLimit(e,t,r){if(429===e)return!0
;if(403!==e)return!1;const n="0"===String(t["x-ratelimit-remaining"])
;return n||void 0!==t["retry-after"]||/\brate limit\b|abuse detection/i.test(r)
}(n,s,u))return make("rate_limited","refused",`${u}. ${function whenAgain(e){const t=Number(e["retry-after"])
;if(t>0)return`GitHub asks to wait ${t} s; run again later.`;const r=Number(e["x-ratelimit-reset"])
;return r>0?`The limit is reset at ${new Date(1e3*r).toISOString()}; run again later.`:"Run again later."}(s)}`)
;if(n>=500)return make("github_error","ambiguous",`GitHub failed with ${n}. ${u}`)
;if(null===c&&n>=400)return make("github_error","ambiguous",`answered ${n} without GitHub's message`);switch(n){
case 401:return make("github_unauthorized","refused",`${u}. The token is not valid (any more): check \`github-token\`.`)
;case 403:{const e=forbiddenBy(u,s["x-github-sso"]),t=e?.advice??permissionAdvice(s["x-accepted-github-permissions"],!0)
;return make(e?.code??"github_forbidden","refused",`${u}. ${t}`)}case 404:
return make("not_found","refused",`${u}. It is not there, or the token may not see it: ${permissionAdvice(s["x-accepted-github-permissions"],!1)}`)
;case 422:return make(function unprocessableCode(e,t){
return t.includes("already_exists")||/\balready exists\b/i.test(e)?"already_exists":isMoved(e)?"ref_moved":/refusing to allow .*\bworkflows?\b/i.test(e)?"workflow_scope":"validation_failed"
}(u,c?.codes??[]),"refused",u);default:return make("github_error",n>=400?"refused":"ambiguous",`answered ${n}. ${u}`)}}
const isRead=e=>"GET"===e||"HEAD"===e
;const s=[[/not permitted to create or approve pull requests/i,"pull_requests_not_permitted",'Allow it under Settings → Actions → General → Workflow permissions, "Allow GitHub Actions to create and approve pull requests".'],[/\bworkflows?\b.*\b(?:scope|permission)|refusing to allow/i,"workflow_scope","GITHUB_TOKEN can never touch commits that change workflow files: use the token of a GitHub App with `workflows: write`."],[/\bIP allow list\b/i,"ip_not_allowed","Use a runner whose address is on the list, or let an owner add it."],[/\bSAML\b/,"sso_required","Authorize the token for the organization's single sign-on, or use a GitHub App's."],[/\barchived\b.*\bread-only/i,"repository_archived","Unarchive the repository in its settings, or take it out."]]
;function forbiddenBy(e,t){
const r=/^required\b/.test(String(t??"")),[,n,o]=s.find(([t,n])=>t.test(e)||r&&"sso_required"===n)??[]
;if(void 0===n||void 0===o)return null;const i=/\burl=(https:\/\/[^\s;,]+)/.exec(String(t??""))?.[1];return{code:n,
advice:void 0===i?o:`${o} Its owner does that at ${i}`}}function isMoved(e){
return/not a fast[ -]?forward|but expected|expected .*\bOID\b|expected branch to point|stale/i.test(e)}
function detail(e){if("string"==typeof e)return e
;const[t]=field(e,"message"),r=[...field(e,"resource"),...field(e,"field"),...field(e,"code")].join(" ");return t??r}
function field(e,t){if("object"!=typeof e||null===e)return[];const r=Reflect.get(e,t);return"string"==typeof r?[r]:[]}
function permissionAdvice(e,t){
const r=String(e??"").split(";").map(e=>e.split(",").map(asYaml).filter(e=>""!==e)).filter(e=>e.length>0).map(e=>e.join(" and "))
;if(0===r.length)return"check the job's `permissions` and what the token may reach."
;const n=`add ${r.join(", or ")} to the job's permissions.`
;return r.some(e=>e.includes("contents: write"))&&t?`${n} ${i}`:n}
const i="If it is there already, the commit may change workflow files, which GITHUB_TOKEN can never publish, or a ruleset may forbid it."
;function asYaml(e){const[t="",r=""]=e.trim().split("=")
;return/^[a-z_]+$/.test(t)&&/^[a-z]+$/.test(r)?`\`${t.replaceAll("_","-")}: ${r}\``:""}},27481:(e,t,r)=>{r.d(t,{
c:()=>knobsFrom});const n=3e4;function knobsFrom(e,t){const knob=r=>{const n=e[`MARKETOPS_TEST_${r}_MS`]
;return t&&void 0!==n&&/^\d{1,6}$/.test(n)?Number(n):null};return{timeoutMs:knob("REQUEST_TIMEOUT")??n,
pacingMs:knob("WRITE_PACING"),secondMs:knob("SECOND")??1e3}}},61227:(e,t,r)=>{r.d(t,{P4:()=>isQuery,
g2:()=>openTransport,FS:()=>refuseWrites});var n=r(74296),o=r(37067),s=r.n(o),i=r(44708),a=r.n(i),c=r(19783)
;const u=4e3,d=3e4;class Tunnels extends a().Agent{#e;constructor(e,t){super(e),this.#e=t}createConnection(...[e,t]){
return super.createConnection({...e,timeout:this.#e},t)}}var l=r(73221),h=r(57075)
;const f=167772160,p=new Set(["content-encoding","content-length","transfer-encoding"])
;function exchange(e,{method:t,headers:o,body:i,agent:c,signal:u,onSent:d}){return new Promise((l,b)=>{
u.throwIfAborted();const w={"accept-encoding":"gzip",...o},g=("https:"===e.protocol?a():s()).request(e,{method:t,
headers:w,agent:c}),giveUp=e=>{b(e instanceof Error?e:new Error((0,n.bD)(e))),g.destroy()},abort=()=>giveUp(u.reason)
;u.addEventListener("abort",abort,{once:!0});let m=!1;g.on("close",()=>{u.removeEventListener("abort",abort),
m||giveUp(new Error("the connection was closed before it was answered"))}),g.on("error",giveUp),
void 0!==d&&g.on("finish",d),g.on("response",e=>{m=!0,async function read(e){const t=[];let n=0
;for await(const o of await async function decoded(e){const t=e.headers["content-encoding"]?.toLowerCase()??"identity"
;if("identity"===t)return e;if("gzip"!==t&&"x-gzip"!==t)throw new Error(`the answer is encoded as ${t}`);e.pause()
;const{createGunzip:n}=await Promise.resolve().then(r.t.bind(r,38522,23));return(0,h.pipeline)(e,n(),()=>{})}(e)){
if(n+=o.length,n>f)throw new Error(`the answer is larger than ${f} bytes`);t.push(o)}const o=new Map
;for(const[t,r]of Object.entries(e.headers))void 0===r||p.has(t)||o.set(t,"string"==typeof r?r:r.join(", "));return{
status:e.statusCode??0,headers:o,bytes:Buffer.concat(t)}}(e).then(e=>{l(e),g.writableFinished||g.destroy()},giveUp)}),
null===i||"string"==typeof i||i instanceof Uint8Array?g.end(i??void 0):async function pump(e,t,r){let n=0
;for await(const o of t){if(n+=Buffer.byteLength(o),n>r)break;await new Promise((t,r)=>{
const closed=()=>r(new Error("the connection was closed while bytes were sent"));e.once("close",closed),e.write(o,n=>{
e.off("close",closed),null==n?t():r(n)})})}
if(n!==r)throw new Error(`${r} bytes were announced, and there are ${n} or more`);e.end()
}(g,i,Number(o["content-length"])).catch(giveUp)})}function hostsOf(e){
const t=URL.canParse(e)?new URL(e):null,invalid=t=>{
throw new n.NL("api_url_invalid",`The API address ${JSON.stringify(e)} ${t}.`)}
;if(null===t||"https:"!==t.protocol&&"http:"!==t.protocol)return invalid("is no http(s) address")
;if(""!==t.username||""!==t.password||""!==t.search||""!==t.hash)return invalid("must hold nothing but host and path")
;const r=isLoopbackHost(t.hostname)
;if("http:"===t.protocol&&!r)return invalid("must be https, for the token goes there")
;const o=t.pathname.replace(/\/+$/,""),s=`${t.origin}${o}`,i=o.endsWith("/api/v3"),a=i?`${t.origin}${o.slice(0,-3)}/graphql`:`${s}/graphql`,c=i?`${t.origin}${o.slice(0,-3)}/uploads`:t.origin.replace("//api.","//uploads.")
;return{api:s,graphql:a,isLoopback:r,check(e,n){const o=URL.canParse(n)?new URL(n):null
;if(null!==o&&""===o.username&&""===o.password&&((e,n)=>{const o=`${n.origin}${n.pathname}`
;return!(o!==a&&!o.startsWith(`${s}/`))||!(0,
l.H9)(e)&&(r?isLoopbackHost(n.hostname)&&n.protocol===t.protocol:c!==t.origin&&o.startsWith(`${c}/`)&&"POST"===e)
})(e,o))return;const i=null===o?"an unreadable address":o.origin
;throw(0,l.J5)("host_refused",`${e} to ${i} was refused: this run talks to ${s} only, so that its token goes nowhere else.`)
}}}function isLoopbackHost(e){return"localhost"===e||"[::1]"===e||/^127(?:\.\d{1,3}){3}$/.test(e)}var b=r(27481)
;const w=65.536,g=3,m=new Set([301,302,303,307,308])
;function openTransport({apiUrl:e,mode:t,clock:r,env:o={},cancelled:i}){const h=hostsOf(e),{timeoutMs:f}=(0,
b.c)(o,h.isLoopback),p=function agentsFor(e,t=u,r=d){const n=new Map;return o=>{const i=e?void 0:(0,
c.s)(o)?.href,u=n.get(`${o.protocol} ${i}`);if(void 0!==u)return u;const d={keepAlive:!0,timeout:t
},l=void 0!==i?new Tunnels({...d,proxyEnv:{https_proxy:i}},r):"https:"===o.protocol?new(a().Agent)(d):new(s().Agent)(d)
;return n.set(`${o.protocol} ${i}`,l),l}}(h.isLoopback),y=new TimeLimits(i??(new AbortController).signal);let $=null
;const send=async(e,o,s)=>{const{method:i="GET",headers:a={}}=o;"prod"===t||e===h.graphql&&function isQueryBody(e){
if("string"!=typeof e)return!1;try{return isQuery(JSON.parse(e))}catch{return!1}}(o.body)||refuseWrites(i,e),
h.check(i,e);const c=Number(a["content-length"]??0),u=f+Math.ceil(c/w),d=new URL(e),b=await y.within(u,e=>exchange(d,{
method:i,headers:a,body:bodyOf(o.body),agent:p(d),signal:void 0===o.signal?e:AbortSignal.any([e,o.signal]),
onSent:o.onSent})),v=Date.parse(b.headers.get("date")??"");if(Number.isNaN(v)||($={serverMs:v,localMs:r()}),
m.has(b.status)){const e=b.headers.get("location")
;if(!(0,l.H9)(i)||void 0===e||s>=g)throw function redirected(e,{pathname:t},r){
return new l.y_("redirect_refused",`${e} ${t} was sent elsewhere (${r}): the repository was renamed or moved. Use its present name.`,{
status:r,certainty:"refused"})}(i,d,b.status);return send(new URL(e,d).href,o,s+1)}
return function checkJson({status:e,headers:t,bytes:r}){const o=t.get("content-type")??""
;if(e>=400||204===e||!/^application\/(?:[\w.+-]*\+)?json\b/i.test(o))return;try{JSON.parse(r.toString("utf8"))}catch(e){
throw new Error(`the answer is no JSON (${(0,n.bD)(e).slice(0,100)})`,{cause:e})}}(b),
function fetched(e,{status:t,headers:r,bytes:n}){return{status:t,statusText:"",url:e,headers:r,
text:()=>Promise.resolve(n.toString("utf8")),arrayBuffer:()=>Promise.resolve(new Uint8Array(n).buffer)}}(e,b)};return{
hosts:h,fetch:(e,t)=>send(e,t,0),serverClock:()=>$}}class TimeLimits{#t;#r=new Set;constructor(e){this.#t=e,
e.addEventListener("abort",()=>{for(const e of this.#r)endAfter(2e3,e,new Error("the job was cancelled"))})}
async within(e,t){
const r=new AbortController,n=endAfter(this.#t.aborted?Math.min(e,2e3):e,r,new DOMException("The operation was aborted due to timeout","TimeoutError"))
;this.#r.add(r);try{return await t(r.signal)}finally{clearTimeout(n),this.#r.delete(r)}}}function endAfter(e,t,r){
return setTimeout(()=>t.abort(r),e).unref()}function refuseWrites(e,t){if(!(0,l.H9)(e))throw(0,
l.J5)("read_only",`${e} ${t} was refused: a dry run changes nothing on GitHub.`)}function isQuery({query:e}){
if("string"!=typeof e||!e.startsWith("query")||e.includes('"""'))return!1;const t=e.replace(/"(?:[^"\\\r\n]|\\.)*"/g,"")
;return!t.includes("#")&&1===t.match(/\b(?:query|mutation|subscription)\b/g)?.length}function bodyOf(e){
if(null==e||""===e)return null;if("function"==typeof e)return e()
;if("string"==typeof e||e instanceof Uint8Array)return e
;throw new TypeError("a body is text, bytes, or a function that gives bytes")}},19783:(e,t,r)=>{function getProxyUrl(e){
const t="https:"===e.protocol;if(function checkBypass(e){if(!e.hostname)return!1;const t=e.hostname
;if(function isLoopbackAddress(e){const t=e.toLowerCase()
;return"localhost"===t||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}(t))return!0
;const r=process.env.no_proxy||process.env.NO_PROXY||"";if(!r)return!1;let n
;e.port?n=Number(e.port):"http:"===e.protocol?n=80:"https:"===e.protocol&&(n=443);const o=[e.hostname.toUpperCase()]
;"number"==typeof n&&o.push(`${o[0]}:${n}`)
;for(const e of r.split(",").map(e=>e.trim().toUpperCase()).filter(e=>e))if("*"===e||o.some(t=>t===e||t.endsWith(`.${e}`)||e.startsWith(".")&&t.endsWith(`${e}`)))return!0
;return!1}(e))return
;const r=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(r)try{
return new DecodedURL(r)}catch(e){
if(!r.startsWith("http://")&&!r.startsWith("https://"))return new DecodedURL(`http://${r}`)}}r.d(t,{s:()=>getProxyUrl})
;class DecodedURL extends URL{constructor(e,t){super(e,t),this._decodedUsername=decodeURIComponent(super.username),
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}}}};
