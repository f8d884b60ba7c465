"use strict";exports.id=1345,exports.ids=[1345],exports.modules={...require("./20983.shared.js").modules,
51345:((e,t,n)=>{n.r(t),n.d(t,{comment:()=>c,freshEnvironment:()=>m,verify:()=>p})
;var r=n(31421),i=n(51455),o=n(76760),s=n(20983),a=n(70921);async function c({env:e,inputs:t,temporary:n},r){
const i=await(0,s._n)(e);if(null===i)return void a.Rm.info("No comment: this run was not triggered by a pull request.")
;const o={path:r??"","pull-request":String(i.number),"fail-on":"none"};await d("comment",m(e,{...o,
"github-token":t.token},n))}async function p({env:e,inputs:t,facts:n,temporary:r},i,o){const s={...null===t.artifact?{
path:i}:{"artifact-name":t.artifact.name},...{"expected-run-id":n.runId,"expected-plan-digest":o},"github-token":t.token
};await d("verify",m(e,s,r))}
const u=/^(?:PATH|HOME|TZ|LANG|NODE_EXTRA_CA_CERTS|(?:https?|no|all)_proxy|(?:HTTPS?|NO|ALL)_PROXY|RUNNER_\w+|GITHUB_\w+|ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL)$/,T=/^GITHUB_(?:TOKEN|OUTPUT|STATE|ENV|PATH)$/
;function m(e,t,n){
const r=Object.entries(e).filter(([e])=>u.test(e)&&!T.test(e)),i=Object.entries(t).map(([e,t])=>[`INPUT_${e.toUpperCase()}`,t]),s=["GITHUB_OUTPUT",(0,
o.join)(n,`marketops-unused-${process.pid}`)];return Object.fromEntries([...r,s,...i])}async function d(e,t){await(0,
i.writeFile)(t.GITHUB_OUTPUT??"","");const n=(0,o.join)((0,o.dirname)(process.argv[1]??""),`${e}.js`),s=(0,
r.spawn)(process.execPath,[n],{env:t,stdio:["ignore","inherit","inherit"]});0!==await new Promise((e,t)=>{
s.once("error",t),s.once("close",e)})&&(process.exitCode=1)}})};
