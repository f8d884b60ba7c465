export const id=1345;export const ids=[1345];export const modules={20983:(e,t,n)=>{n.d(t,{J5:()=>s,Kz:()=>p,_n:()=>l})
;var r=n(51455),o=n(27597),i=n(81729);function s(e){const t=(0,i.AI)(e),n=(0,i.LF)(e,"pull-request")
;if(!/^[1-9]\d{0,9}$/.test(n)){const e=""===n?"is empty, and the event of this run is of no pull request":"is no number"
;throw(0,i.MB)("pull-request",`${e}. Give its number, or run this job only for pull requests.`)}const r=(0,
i.LF)(e,"name");if(""!==r&&(!/^[A-Za-z0-9._-]{1,64}$/.test(r)||r.includes("--")))throw(0,
i.MB)("name",`${JSON.stringify(r.slice(0,100))} is not 1 to 64 letters, digits, ".", "_" or single "-".`);const o=(0,
i.LF)(e,"fail-on")||"any"
;if("any"!==o&&"none"!==o)throw(0,i.MB)("fail-on",`${JSON.stringify(o)} is neither any nor none.`);const s="any"===o
;return{path:(0,i.LF)(e,"path")||null,pullRequest:Number(n),name:r||null,token:t,required:s}}const a=33554432,u=o.Ikc({
id:o.aig()}),c=o.Ikc({pull_request:o.Ikc({number:o.aig(),head:o.Ikc({repo:u.nullable()}),base:o.Ikc({repo:u})})})
;async function l(e){if(!(e.GITHUB_EVENT_NAME??"").startsWith("pull_request"))return null;const t=await(0,
r.readFile)(e.GITHUB_EVENT_PATH??"").catch(()=>Buffer.alloc(0));if(0===t.length||t.length>a)return null;try{
return c.parse(JSON.parse(t.toString())).pull_request}catch{return null}}async function p(e){
if("pull_request_target"===e.GITHUB_EVENT_NAME)return!1;const t=await l(e)
;return null!==t&&t.head.repo?.id!==t.base.repo.id}},51345:(e,t,n)=>{n.r(t),n.d(t,{comment:()=>u,freshEnvironment:()=>f,
verify:()=>c});var r=n(31421),o=n(51455),i=n(76760),s=n(20983),a=n(21926)
;async function u({env:e,inputs:t,temporary:n},r){const o=await(0,s._n)(e)
;if(null===o)return void a.Rm.info("No comment: the event of this run is of no pull request.");const i={path:r??"",
"pull-request":String(o.number),"fail-on":"none"};await T("comment",f(e,{...i,"github-token":t.token},n))}
async function c({env:e,inputs:t,facts:n,temporary:r},o,i){const s={...null===t.artifact?{path:o}:{
"artifact-name":t.artifact.name},...{"expected-run-id":n.runId,"expected-plan-digest":i},"github-token":t.token}
;await T("verify",f(e,s,r))}
const l=/^(?:PATH|HOME|TZ|LANG|NODE_EXTRA_CA_CERTS|(?:https?|no|all)_proxy|(?:HTTPS?|NO|ALL)_PROXY|RUNNER_\w+|GITHUB_\w+|ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL)$/,p=/^GITHUB_(?:TOKEN|OUTPUT|STATE|ENV|PATH)$/
;function f(e,t,n){
const r=Object.entries(e).filter(([e])=>l.test(e)&&!p.test(e)),o=Object.entries(t).map(([e,t])=>[`INPUT_${e.toUpperCase()}`,t]),s=["GITHUB_OUTPUT",(0,
i.join)(n,`marketops-unused-${process.pid}`)];return Object.fromEntries([...r,s,...o])}async function T(e,t){await(0,
o.writeFile)(t.GITHUB_OUTPUT??"","");const n=(0,i.join)((0,i.dirname)(process.argv[1]??""),`${e}.js`),s=(0,
r.spawn)(process.execPath,[n],{env:t,stdio:["ignore","inherit","inherit"]});0!==await new Promise((e,t)=>{
s.once("error",t),s.once("close",e)})&&(process.exitCode=1)}}};
