import{modules as e}from"./20983.shared.js";export const id=1345;export const ids=[1345];export const modules={...e,
51345:((e,t,n)=>{n.r(t),n.d(t,{comment:()=>c,freshEnvironment:()=>m,verify:()=>p})
;var o=n(31421),r=n(51455),i=n(76760),s=n(20983),a=n(70921);async function c({env:e,inputs:t,temporary:n},o){
const r=await(0,s._n)(e);if(null===r)return void a.Rm.info("No comment: the event of this run is of no pull request.")
;const i={path:o??"","pull-request":String(r.number),"fail-on":"none"};await f("comment",m(e,{...i,
"github-token":t.token},n))}async function p({env:e,inputs:t,facts:n,temporary:o},r,i){const s={...null===t.artifact?{
path:r}:{"artifact-name":t.artifact.name},...{"expected-run-id":n.runId,"expected-plan-digest":i},"github-token":t.token
};await f("verify",m(e,s,o))}
const T=/^(?:PATH|HOME|TZ|LANG|NODE_EXTRA_CA_CERTS|(?:https?|no|all)_proxy|(?:HTTPS?|NO|ALL)_PROXY|RUNNER_\w+|GITHUB_\w+|ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL)$/,u=/^GITHUB_(?:TOKEN|OUTPUT|STATE|ENV|PATH)$/
;function m(e,t,n){
const o=Object.entries(e).filter(([e])=>T.test(e)&&!u.test(e)),r=Object.entries(t).map(([e,t])=>[`INPUT_${e.toUpperCase()}`,t]),s=["GITHUB_OUTPUT",(0,
i.join)(n,`marketops-unused-${process.pid}`)];return Object.fromEntries([...o,s,...r])}async function f(e,t){await(0,
r.writeFile)(t.GITHUB_OUTPUT??"","");const n=(0,i.join)((0,i.dirname)(process.argv[1]??""),`${e}.js`),s=(0,
o.spawn)(process.execPath,[n],{env:t,stdio:["ignore","inherit","inherit"]});0!==await new Promise((e,t)=>{
s.once("error",t),s.once("close",e)})&&(process.exitCode=1)}})};
