import{modules as e}from"./9649.shared.js";export const id=9649;export const ids=[9649];export const modules={...e,
49737:(e,t,r)=>{r.d(t,{G:()=>s,v:()=>o});var n=r(73221);function o(e){
const t=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(e),[,r,o]=t??[]
;if(void 0===r||void 0===o||"."===o||".."===o)throw(0,
n.J5)("not_found",`${JSON.stringify(e)} is no repository of the form owner/name.`);return{owner:r,repo:o}}
function s(e,t){const r=o(t),n=e=>e.replace(" "," /repos/{owner}/{repo}");return{read:(t,o,s)=>e.read(n(t),{...o,...r
},s),list:(t,o,s,i)=>e.list(n(t),{...o,...r},s,i),pages:(t,o,s)=>e.pages(n(t),{...o,...r},s),
write:(t,o,s)=>e.write(n(t),{...o,...r},s),query:(t,n,o)=>e.query(t,{...n,owner:r.owner,name:r.repo},o)}}},
73221:(e,t,r)=>{r.d(t,{H9:()=>l,J5:()=>o,L8:()=>c,W:()=>i,Xd:()=>a,Yb:()=>s,xV:()=>f,y_:()=>GitHubError,yu:()=>p})
;var n=r(74296);class GitHubError extends n.NL{status;certainty;constructor(e,t,r){super(e,t),this.name="GitHubError",
this.status=r.status,this.certainty=r.certainty}}function o(e,t){return new GitHubError(e,t,{status:null,
certainty:"refused"})}function s(e){return new GitHubError("github_error",e,{status:null,certainty:"ambiguous"})}
function i(e){return s(`GitHub's answer is not to be relied on: ${e}.`)}async function a(e,t=["not_found"]){try{
return await e}catch(e){if(e instanceof GitHubError&&t.includes(e.code))return null;throw e}}const u=1e3;function c(e){
const{method:t,path:r,status:n,headers:o,reason:s}=e,i=`${t} ${r}`,a=(t,r,o)=>new GitHubError(t,e.redact(`${i}: ${o}`),{
status:n,certainty:r});if(null===n){const e=l(t)?"Check the network and proxy":"It may have acted; the next run looks"
;return a("github_unreachable","ambiguous",`no answer (${s.slice(0,u)}). ${e}.`)}const c=function(e){
if("object"!=typeof e||null===e||!("message"in e)||"string"!=typeof e.message)return null
;const t="errors"in e&&Array.isArray(e.errors)?e.errors:[],r=t.map(h).filter(e=>""!==e);return{
text:[e.message.trim(),...r].join("; ").slice(0,u),codes:t.flatMap(e=>b(e,"code"))}
}(e.data),d=(c?.text??`status ${n}`).replace(/\.$/,"");if(function(e,t,r){if(429===e)return!0;if(403!==e)return!1
;const n="0"===String(t["x-ratelimit-remaining"])
;return n||void 0!==t["retry-after"]||/\brate limit\b|abuse detection/i.test(r)
}(n,o,d))return a("rate_limited","refused",`${d}. ${function(e){const t=Number(e["retry-after"])
;if(t>0)return`GitHub asks to wait ${t} s; run again later.`;const r=Number(e["x-ratelimit-reset"])
;return r>0?`The limit is reset at ${new Date(1e3*r).toISOString()}; run again later.`:"Run again later."}(o)}`)
;if(n>=500)return a("github_error","ambiguous",`GitHub failed with ${n}. ${d}`)
;if(null===c&&n>=400)return a("github_error","ambiguous",`answered ${n} without GitHub's message`);switch(n){case 401:
return a("github_unauthorized","refused",`${d}. The token is not valid (any more): check \`github-token\`.`);case 403:{
const e=f(d,o["x-github-sso"]),t=e?.advice??m(o["x-accepted-github-permissions"],!0)
;return a(e?.code??"github_forbidden","refused",`${d}. ${t}`)}case 404:
return a("not_found","refused",`${d}. It is not there, or the token may not see it: ${m(o["x-accepted-github-permissions"],!1)}`)
;case 422:return a(function(e,t){
return t.includes("already_exists")||/\balready exists\b/i.test(e)?"already_exists":p(e)?"ref_moved":/refusing to allow .*\bworkflows?\b/i.test(e)?"workflow_scope":"validation_failed"
}(d,c?.codes??[]),"refused",d);default:return a("github_error",n>=400?"refused":"ambiguous",`answered ${n}. ${d}`)}}
const l=e=>"GET"===e||"HEAD"===e
;const d=[[/not permitted to create or approve pull requests/i,"pull_requests_not_permitted",'Allow it under Settings → Actions → General → Workflow permissions, "Allow GitHub Actions to create and approve pull requests".'],[/\bworkflows?\b.*\b(?:scope|permission)|refusing to allow/i,"workflow_scope","GITHUB_TOKEN can never touch commits that change workflow files: use the token of a GitHub App with `workflows: write`."],[/\bIP allow list\b/i,"ip_not_allowed","Use a runner whose address is on the list, or let an owner add it."],[/\bSAML\b/,"sso_required","Authorize the token for the organization's single sign-on, or use a GitHub App's."],[/\barchived\b.*\bread-only/i,"repository_archived","Unarchive the repository in its settings, or take it out."]]
;function f(e,t){const r=/^required\b/.test(String(t??"")),[,n,o]=d.find(([t,n])=>t.test(e)||r&&"sso_required"===n)??[]
;if(void 0===n||void 0===o)return null;const s=/\burl=(https:\/\/[^\s;,]+)/.exec(String(t??""))?.[1];return{code:n,
advice:void 0===s?o:`${o} Its owner does that at ${s}`}}function p(e){
return/not a fast[ -]?forward|but expected|expected .*\bOID\b|expected branch to point|stale/i.test(e)}function h(e){
if("string"==typeof e)return e;const[t]=b(e,"message"),r=[...b(e,"resource"),...b(e,"field"),...b(e,"code")].join(" ")
;return t??r}function b(e,t){if("object"!=typeof e||null===e)return[];const r=Reflect.get(e,t)
;return"string"==typeof r?[r]:[]}function m(e,t){
const r=String(e??"").split(";").map(e=>e.split(",").map(w).filter(e=>""!==e)).filter(e=>e.length>0).map(e=>e.join(" and "))
;if(0===r.length)return"check the job's `permissions` and what the token may reach."
;const n=`add ${r.join(", or ")} to the job's permissions.`
;return r.some(e=>e.includes("contents: write"))&&t?`${n} ${g}`:n}
const g="If it is there already, the commit may change workflow files, which GITHUB_TOKEN can never publish, or a ruleset may forbid it."
;function w(e){const[t="",r=""]=e.trim().split("=")
;return/^[a-z_]+$/.test(t)&&/^[a-z]+$/.test(r)?`\`${t.replaceAll("_","-")}: ${r}\``:""}},86677:(e,t,r)=>{r.d(t,{
a9:()=>c,ef:()=>i,tO:()=>h,yj:()=>l});var n=r(52533),o=r(12112),s=r(49737);function i({facts:e,likelyDefault:t}){
const{mode:r,runId:o,runAttempt:s,environment:i,commitSha:u}=e,c=["",`/git/commits/${u}`,...null===t?[]:[`/rules/branches/${a(t)}?per_page=100&page=1`]]
;if("dry_run"===r){const e=null===t?[]:[`/commits/${a(`refs/heads/${t}`)}?per_page=1`]
;return[...c,...e,`/git/ref/${a(`heads/${n.jF}`)}`]}
return[...c,`/branches/${n.jF}`,`/actions/runs/${o}/approvals`,`/actions/runs/${o}/attempts/${s}`,`/environments/${a(i??"")}`,`/commits/${u}`,`/rules/branches/${n.jF}?per_page=100&page=1`]
}function a(e){return encodeURIComponent(e).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}
const u="application/vnd.github.v3+json",c=({actionVersion:e})=>`marketops-action/${e}`
;function l(e,{facts:t,token:r,paths:n=[""]}){
const{owner:o,repo:i}=(0,s.v)(t.repository),a=new AbortController,l=`${e.hosts.api}/repos/${o}/${i}`,d={accept:u,
"user-agent":c(t),authorization:`Bearer ${r}`},f=new Set,p=(t,r)=>{
const{promise:n,resolve:o}=Promise.withResolvers(),s=e.fetch(t,{...r,onSent:()=>o(void 0)})
;return s.catch(()=>o(void 0)),f.add(n),n.then(()=>f.delete(n)),s},h=new Map(n.map(e=>[l+e,p(l+e,{method:"GET",
headers:d,signal:a.signal})]));return{...e,sent:async()=>{await Promise.all(f)},
fetch:(e,t)=>((e,{method:t="GET",headers:r})=>{if("GET"!==t||r?.accept!==u)return;const n=h.get(e);return h.delete(e),n
})(e,t)??p(e,t),drop:()=>{h.size>0&&a.abort(new Error("nobody asked for it"))}}}const d=/^[0-9a-f]{40}$/,f={
repository:()=>!0,commit:([,e])=>d.test(String(e)),tagObject:()=>!0,tree:()=>!0,blob:()=>!0},p=2e3;function h(e,t){
const r=new Map,n=m(e,(e,t,n)=>!0===f[e]?.(t)?(0,o.HK)(r,b(e,t).toLowerCase(),n):n())
;return Object.assign(Object.create(n),{prefetch:e=>{const r=t()+p,s=new Map;let i=!1;const a=m(n,(e,t,r)=>{const n=(0,
o.NN)(r());return s.set(b(e,t),n),n});return(0,o.NN)(e(a)),{reader:m(n,(e,n,o)=>{
const a=b(e,n),u=i||t()>r?void 0:s.get(a);return s.delete(a),void 0===u?o():u.catch(o)}),end:()=>i=!0}}})}
const b=(e,t)=>`${e} ${JSON.stringify(t)}`;function m(e,t){return new Proxy(e,{get(e,r){const n=Reflect.get(e,r,e)
;return"function"!=typeof n?n:(...o)=>t(r,o,()=>Reflect.apply(n,e,o))}})}}};
