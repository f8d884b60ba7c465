"use strict";exports.modules={27662:((t,e,r)=>{r.d(e,{H9:()=>d,J5:()=>i,L8:()=>l,W:()=>a,Xd:()=>u,Yb:()=>o,eE:()=>s,
xV:()=>b,y_:()=>GitHubError,yu:()=>h});var n=r(53474);class GitHubError extends n.AK{status;certainty
;constructor(t,e,r){super(t,e),this.name="GitHubError",this.status=r.status,this.certainty=r.certainty}}function i(t,e){
return new GitHubError(t,e,{status:null,certainty:"refused"})}
const s=()=>i("cancelled","The job was cancelled before this was sent. Run again.");function o(t){
return new GitHubError("github_error",t,{status:null,certainty:"ambiguous"})}function a(t){
return o(`GitHub's answer is not to be relied on: ${t}.`)}async function u(t,e=["not_found"]){try{return await t
}catch(t){if(t instanceof GitHubError&&e.includes(t.code))return null;throw t}}const c=1e3;function l(t){
const{method:e,path:r,status:n,headers:i,reason:s}=t,o=`${e} ${r}`,a=(e,r,i)=>new GitHubError(e,t.redact(`${o}: ${i}`),{
status:n,certainty:r});if(null===n){const t=d(e)?"Check the network and proxy":"It may have acted; the next run looks"
;return a("github_unreachable","ambiguous",`no answer (${s.slice(0,c)}). ${t}.`)}const u=function(t){
if("object"!=typeof t||null===t||!("message"in t)||"string"!=typeof t.message)return null
;const e="errors"in t&&Array.isArray(t.errors)?t.errors:[],r=e.map(p).filter(t=>""!==t);return{
text:[t.message.trim(),...r].join("; ").slice(0,c),codes:e.flatMap(t=>m(t,"code"))}
}(t.data),l=(u?.text??`status ${n}`).replace(/\.$/,"");if(function(t,e,r){if(429===t)return!0;if(403!==t)return!1
;const n="0"===String(e["x-ratelimit-remaining"])
;return n||void 0!==e["retry-after"]||/\brate limit\b|abuse detection/i.test(r)
}(n,i,l))return a("rate_limited","refused",`${l}. ${function(t){const e=Number(t["retry-after"])
;if(e>0)return`GitHub asks to wait ${e} s; run again later.`;const r=Number(t["x-ratelimit-reset"])
;return r>0?`The limit is reset at ${new Date(1e3*r).toISOString()}; run again later.`:"Run again later."}(i)}`)
;if(n>=500)return a("github_error","ambiguous",`GitHub failed with ${n}. ${l}`)
;if(null===u&&n>=400)return a("github_error","ambiguous",`answered ${n} without GitHub's message`);switch(n){case 401:
return a("github_unauthorized","refused",`${l}. The token is not valid (any more): check \`github-token\`.`);case 403:{
const t=b(l,i["x-github-sso"]),e=t?.advice??w(i["x-accepted-github-permissions"],!0)
;return a(t?.code??"github_forbidden","refused",`${l}. ${e}`)}case 404:
return a("not_found","refused",`${l}. It is not there, or the token may not see it: ${w(i["x-accepted-github-permissions"],!1)}`)
;case 422:return a(function(t,e){
return e.includes("already_exists")||/\balready exists\b/i.test(t)?"already_exists":h(t)?"ref_moved":/refusing to allow .*\bworkflows?\b/i.test(t)?"workflow_scope":"validation_failed"
}(l,u?.codes??[]),"refused",l);default:return a("github_error",n>=400?"refused":"ambiguous",`answered ${n}. ${l}`)}}
const d=t=>"GET"===t||"HEAD"===t
;const f=[[/not permitted to create or approve pull requests/i,"pull_requests_not_permitted",'Allow it under Settings \u2192 Actions \u2192 General \u2192 Workflow permissions, "Allow GitHub Actions to create and approve pull requests".'],[/\bworkflows?\b.*\b(?:scope|permission)|refusing to allow/i,"workflow_scope","GITHUB_TOKEN can never touch commits that change workflow files: use the token of a GitHub App with `workflows: write`."],[/\bIP allow list\b/i,"ip_not_allowed","Use a runner whose address is on the list, or let an owner add it."],[/\bSAML\b/,"sso_required","Authorize the token for the organization's single sign-on, or use a GitHub App's."],[/\barchived\b.*\bread-only/i,"repository_archived","Unarchive the repository in its settings, or take it out."]]
;function b(t,e){const r=/^required\b/.test(String(e??"")),[,n,i]=f.find(([e,n])=>e.test(t)||r&&"sso_required"===n)??[]
;if(void 0===n||void 0===i)return null;const s=/\burl=(https:\/\/[^\s;,]+)/.exec(String(e??""))?.[1];return{code:n,
advice:void 0===s?i:`${i} Its owner does that at ${s}`}}function h(t){
return/not a fast[ -]?forward|but expected|expected .*\bOID\b|expected branch to point|stale/i.test(t)}function p(t){
if("string"==typeof t)return t;const[e]=m(t,"message"),r=[...m(t,"resource"),...m(t,"field"),...m(t,"code")].join(" ")
;return e??r}function m(t,e){if("object"!=typeof t||null===t)return[];const r=Reflect.get(t,e)
;return"string"==typeof r?[r]:[]}function w(t,e){
const r=String(t??"").split(";").map(t=>t.split(",").map(y).filter(t=>""!==t)).filter(t=>t.length>0).map(t=>t.join(" and "))
;if(0===r.length)return"check the job's `permissions` and what the token may reach."
;const n=`add ${r.join(", or ")} to the job's permissions.`
;return r.some(t=>t.includes("contents: write"))&&e?`${n} ${g}`:n}
const g="If it is there already, the commit may change workflow files, which GITHUB_TOKEN can never publish, or a ruleset may forbid it."
;function y(t){const[e="",r=""]=t.trim().split("=")
;return/^[a-z_]+$/.test(e)&&/^[a-z]+$/.test(r)?`\`${e.replaceAll("_","-")}: ${r}\``:""}})};
