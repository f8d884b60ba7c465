import{modules as t}from"./2396.shared.js";export const id=6013;export const ids=[6013];export const modules={...t,
3782:(t,e,r)=>{function n(t){return"localhost"===t||"[::1]"===t||/^127(?:\.\d{1,3}){3}$/.test(t)}function s(t){
const{hostname:e}=new URL(`http://${t}`);return new URL(`${n(e)?"http":"https"}://${t}`)}r.d(e,{L:()=>n,c:()=>s})},
36013:(t,e,r)=>{r.d(e,{FS:()=>h,P4:()=>b,g2:()=>d});var n=r(74296),s=r(2396),o=r(73221),i=r(32127),a=r(93831),u=r(27481)
;const c=3,l=new Set([301,302,303,307,308]);function d({apiUrl:t,mode:e,clock:r,env:d={},cancelled:f}){const w=(0,
a.P)(t),{timeoutMs:m}=(0,u.c)(d,w.isLoopback),g=(0,s.m)(w.isLoopback),y=new TimeLimits(f??(new AbortController).signal)
;let $=null;const _=async(t,s,a)=>{const{method:u="GET",headers:d={}}=s;"prod"===e||t===w.graphql&&function(t){
if("string"!=typeof t)return!1;try{return b(JSON.parse(t))}catch{return!1}}(s.body)||h(u,t),w.check(u,t)
;const f=Number(d["content-length"]??0),v=m+(0,i.a)(f),k=new URL(t),x=await y.within(v,t=>(0,i.c)(k,{method:u,headers:d,
body:p(s.body),agent:g(k),signal:void 0===s.signal?t:AbortSignal.any([t,s.signal]),onSent:s.onSent
})),H=Date.parse(x.headers.get("date")??"");if(Number.isNaN(H)||($={serverMs:H,localMs:r()}),l.has(x.status)){
const t=x.headers.get("location");if(!(0,o.H9)(u)||void 0===t||a>=c)throw function(t,{pathname:e},r){
return new o.y_("redirect_refused",`${t} ${e} was sent elsewhere (${r}): the repository was renamed or moved. Use its present name.`,{
status:r,certainty:"refused"})}(u,k,x.status);return _(new URL(t,k).href,s,a+1)}
return function({status:t,headers:e,bytes:r}){const s=e.get("content-type")??""
;if(t>=400||204===t||!/^application\/(?:[\w.+-]*\+)?json\b/i.test(s))return;try{JSON.parse(r.toString("utf8"))}catch(t){
throw new Error(`the answer is no JSON (${(0,n.bD)(t).slice(0,100)})`,{cause:t})}}(x),
function(t,{status:e,headers:r,bytes:n}){return{status:e,statusText:"",url:t,headers:r,
text:()=>Promise.resolve(n.toString("utf8")),arrayBuffer:()=>Promise.resolve(new Uint8Array(n).buffer)}}(t,x)};return{
hosts:w,fetch:(t,e)=>_(t,e,0),serverClock:()=>$}}class TimeLimits{#t;#e=new Set;constructor(t){this.#t=t,
t.addEventListener("abort",()=>{for(const t of this.#e)f(2e3,t,new Error("the job was cancelled"))})}async within(t,e){
const r=new AbortController,n=f(this.#t.aborted?Math.min(t,2e3):t,r,new DOMException("The operation was aborted due to timeout","TimeoutError"))
;this.#e.add(r);try{return await e(r.signal)}finally{clearTimeout(n),this.#e.delete(r)}}}function f(t,e,r){
return setTimeout(()=>e.abort(r),t).unref()}function h(t,e){if(!(0,o.H9)(t))throw(0,
o.J5)("read_only",`${t} ${e} was refused: a dry run changes nothing on GitHub.`)}function b({query:t}){
if("string"!=typeof t||!t.startsWith("query")||t.includes('"""'))return!1;const e=t.replace(/"(?:[^"\\\r\n]|\\.)*"/g,"")
;return!e.includes("#")&&1===e.match(/\b(?:query|mutation|subscription)\b/g)?.length}function p(t){
if(null==t||""===t)return null;if("function"==typeof t)return t()
;if("string"==typeof t||t instanceof Uint8Array)return t
;throw new TypeError("a body is text, bytes, or a function that gives bytes")}},73221:(t,e,r)=>{r.d(e,{H9:()=>l,
J5:()=>s,L8:()=>c,W:()=>i,Xd:()=>a,Yb:()=>o,xV:()=>f,y_:()=>GitHubError,yu:()=>h});var n=r(74296)
;class GitHubError extends n.NL{status;certainty;constructor(t,e,r){super(t,e),this.name="GitHubError",
this.status=r.status,this.certainty=r.certainty}}function s(t,e){return new GitHubError(t,e,{status:null,
certainty:"refused"})}function o(t){return new GitHubError("github_error",t,{status:null,certainty:"ambiguous"})}
function i(t){return o(`GitHub's answer is not to be relied on: ${t}.`)}async function a(t,e=["not_found"]){try{
return await t}catch(t){if(t instanceof GitHubError&&e.includes(t.code))return null;throw t}}const u=1e3;function c(t){
const{method:e,path:r,status:n,headers:s,reason:o}=t,i=`${e} ${r}`,a=(e,r,s)=>new GitHubError(e,t.redact(`${i}: ${s}`),{
status:n,certainty:r});if(null===n){const t=l(e)?"Check the network and proxy":"It may have acted; the next run looks"
;return a("github_unreachable","ambiguous",`no answer (${o.slice(0,u)}). ${t}.`)}const c=function(t){
if("object"!=typeof t||null===t||!("message"in t)||"string"!=typeof t.message)return null
;const e="errors"in t&&Array.isArray(t.errors)?t.errors:[],r=e.map(b).filter(t=>""!==t);return{
text:[t.message.trim(),...r].join("; ").slice(0,u),codes:e.flatMap(t=>p(t,"code"))}
}(t.data),d=(c?.text??`status ${n}`).replace(/\.$/,"");if(function(t,e,r){if(429===t)return!0;if(403!==t)return!1
;const n="0"===String(e["x-ratelimit-remaining"])
;return n||void 0!==e["retry-after"]||/\brate limit\b|abuse detection/i.test(r)
}(n,s,d))return a("rate_limited","refused",`${d}. ${function(t){const e=Number(t["retry-after"])
;if(e>0)return`GitHub asks to wait ${e} s; run again later.`;const r=Number(t["x-ratelimit-reset"])
;return r>0?`The limit is reset at ${new Date(1e3*r).toISOString()}; run again later.`:"Run again later."}(s)}`)
;if(n>=500)return a("github_error","ambiguous",`GitHub failed with ${n}. ${d}`)
;if(null===c&&n>=400)return a("github_error","ambiguous",`answered ${n} without GitHub's message`);switch(n){case 401:
return a("github_unauthorized","refused",`${d}. The token is not valid (any more): check \`github-token\`.`);case 403:{
const t=f(d,s["x-github-sso"]),e=t?.advice??w(s["x-accepted-github-permissions"],!0)
;return a(t?.code??"github_forbidden","refused",`${d}. ${e}`)}case 404:
return a("not_found","refused",`${d}. It is not there, or the token may not see it: ${w(s["x-accepted-github-permissions"],!1)}`)
;case 422:return a(function(t,e){
return e.includes("already_exists")||/\balready exists\b/i.test(t)?"already_exists":h(t)?"ref_moved":/refusing to allow .*\bworkflows?\b/i.test(t)?"workflow_scope":"validation_failed"
}(d,c?.codes??[]),"refused",d);default:return a("github_error",n>=400?"refused":"ambiguous",`answered ${n}. ${d}`)}}
const l=t=>"GET"===t||"HEAD"===t
;const d=[[/not permitted to create or approve pull requests/i,"pull_requests_not_permitted",'Allow it under Settings → Actions → General → Workflow permissions, "Allow GitHub Actions to create and approve pull requests".'],[/\bworkflows?\b.*\b(?:scope|permission)|refusing to allow/i,"workflow_scope","GITHUB_TOKEN can never touch commits that change workflow files: use the token of a GitHub App with `workflows: write`."],[/\bIP allow list\b/i,"ip_not_allowed","Use a runner whose address is on the list, or let an owner add it."],[/\bSAML\b/,"sso_required","Authorize the token for the organization's single sign-on, or use a GitHub App's."],[/\barchived\b.*\bread-only/i,"repository_archived","Unarchive the repository in its settings, or take it out."]]
;function f(t,e){const r=/^required\b/.test(String(e??"")),[,n,s]=d.find(([e,n])=>e.test(t)||r&&"sso_required"===n)??[]
;if(void 0===n||void 0===s)return null;const o=/\burl=(https:\/\/[^\s;,]+)/.exec(String(e??""))?.[1];return{code:n,
advice:void 0===o?s:`${s} Its owner does that at ${o}`}}function h(t){
return/not a fast[ -]?forward|but expected|expected .*\bOID\b|expected branch to point|stale/i.test(t)}function b(t){
if("string"==typeof t)return t;const[e]=p(t,"message"),r=[...p(t,"resource"),...p(t,"field"),...p(t,"code")].join(" ")
;return e??r}function p(t,e){if("object"!=typeof t||null===t)return[];const r=Reflect.get(t,e)
;return"string"==typeof r?[r]:[]}function w(t,e){
const r=String(t??"").split(";").map(t=>t.split(",").map(g).filter(t=>""!==t)).filter(t=>t.length>0).map(t=>t.join(" and "))
;if(0===r.length)return"check the job's `permissions` and what the token may reach."
;const n=`add ${r.join(", or ")} to the job's permissions.`
;return r.some(t=>t.includes("contents: write"))&&e?`${n} ${m}`:n}
const m="If it is there already, the commit may change workflow files, which GITHUB_TOKEN can never publish, or a ruleset may forbid it."
;function g(t){const[e="",r=""]=t.trim().split("=")
;return/^[a-z_]+$/.test(e)&&/^[a-z]+$/.test(r)?`\`${e.replaceAll("_","-")}: ${r}\``:""}}};
