import{modules as t}from"./20983.shared.js";export const id=1345;export const ids=[1345];export const modules={...t,
51345:((t,e,n)=>{n.r(e),n.d(e,{comment:()=>c,freshEnvironment:()=>m,verify:()=>p})
;var o=n(31421),r=n(51455),i=n(76760),s=n(20983),a=n(70921);async function c({env:t,inputs:e,temporary:n},o){
const r=await(0,s._n)(t);if(null===r)return void a.Rm.info("No comment: this run was not triggered by a pull request.")
;const i={path:o??"","pull-request":String(r.number),"fail-on":"none"};await d("comment",m(t,{...i,
"github-token":e.token},n))}async function p({env:t,inputs:e,facts:n,temporary:o},r,i){const s={...null===e.artifact?{
path:r}:{"artifact-name":e.artifact.name},...{"expected-run-id":n.runId,"expected-plan-digest":i},"github-token":e.token
};await d("verify",m(t,s,o))}
const T=/^(?:PATH|HOME|TZ|LANG|NODE_EXTRA_CA_CERTS|(?:https?|no|all)_proxy|(?:HTTPS?|NO|ALL)_PROXY|RUNNER_\w+|GITHUB_\w+|ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL)$/,u=/^GITHUB_(?:TOKEN|OUTPUT|STATE|ENV|PATH)$/
;function m(t,e,n){
const o=Object.entries(t).filter(([t])=>T.test(t)&&!u.test(t)),r=Object.entries(e).map(([t,e])=>[`INPUT_${t.toUpperCase()}`,e]),s=["GITHUB_OUTPUT",(0,
i.join)(n,`marketops-unused-${process.pid}`)];return Object.fromEntries([...o,s,...r])}async function d(t,e){await(0,
r.writeFile)(e.GITHUB_OUTPUT??"","");const n=(0,i.join)((0,i.dirname)(process.argv[1]??""),`${t}.js`),s=(0,
o.spawn)(process.execPath,[n],{env:e,stdio:["ignore","inherit","inherit"]});0!==await new Promise((t,e)=>{
s.once("error",e),s.once("close",t)})&&(process.exitCode=1)}})};
