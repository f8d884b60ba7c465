"use strict";exports.id=1737,exports.ids=[1737],exports.modules={...require("./51483.shared.js").modules,5347:((e,t,n)=>{
n.d(t,{v:()=>s});var r=n(63026);const o=[{setting:"required_reviewers",code:"environment_no_reviewers",
asked:({required_reviewers:e})=>e,fault:e=>void 0===a(e)?"no required reviewers":null,
wanted:"at least one required reviewer"},{setting:"prevent_self_review",code:"environment_self_review",
asked:({prevent_self_review:e})=>e,
fault:e=>!0===a(e)?.prevent_self_review?null:"self-review is possible, or GitHub does not say",
wanted:"self-review prevented"},{setting:"admins_may_bypass",code:"environment_admin_bypass",
asked:({admins_may_bypass:e})=>!e,
fault:({can_admins_bypass:e})=>!1===e?null:"administrators may bypass, or GitHub does not say",
wanted:"no bypass by administrators"},{setting:"branch_restricted",code:"environment_any_branch",
asked:({branch_restricted:e})=>e,fault:function(e){const{deployment_branch_policy:t,ref_protected:n,branch_patterns:r}=e
;if(!0===t?.protected_branches){const e=n??{unreadable:"not looked at"}
;return"unreadable"in e?`whether this run's branch is protected is not known: ${e.unreadable}`:e.value?null:"protected branches may deploy, and this run's is not protected"
}if(!0!==t?.custom_branch_policies)return"every branch and tag may deploy, or GitHub does not say"
;if(null==r)return"patterns of branches that were not looked at"
;if("unreadable"in r)return`patterns of branches that cannot be read: ${r.unreadable}`
;const o=r.value.find(({name:e})=>i(e))
;return void 0===o?null:`every ${o.type} may deploy, for one pattern is ${JSON.stringify(o.name)}`},
wanted:"chosen branches or tags only"}];const i=e=>""===e.replace(/\[[^\]]*\]|[*?/]/g,"")
;function a({protection_rules:e}){return e?.find(({type:e,reviewers:t})=>"required_reviewers"===e&&(t?.length??0)>0)}
function s(e,t){const{environment:n,environment_protection:i}=e,a=JSON.stringify(n),s=(e,t,n,o)=>(0,r.x5)(e,{rule:null,
because:t,found:n,wanted:o});if(t.environment?.toLowerCase()!==n.toLowerCase()){
const e=null===t.environment?"no environment":JSON.stringify(t.environment)
;return[s("environment_mismatch","environment",e,a)]}const u=o.filter(e=>e.asked(i));if(0===u.length)return[]
;const{answer:l}=t,c="environment_protection"
;if("unreadable"in l)return[s("environment_unreadable",c,l.unreadable,`environment ${a}`)]
;if(null===l.value)return[s("environment_missing",c,`no environment ${a}`,`environment ${a}`)];const d=l.value
;return d.name.toLowerCase()!==n.toLowerCase()?[s("environment_mismatch","environment",`an answer about ${JSON.stringify(d.name)}`,a)]:u.flatMap(e=>{
const t=e.fault(d);return null===t?[]:s(e.code,`${c}.${e.setting}`,`${t} (${a})`,e.wanted)})}}),13180:((e,t,n)=>{n.d(t,{
Xb:()=>c,gR:()=>l,kW:()=>s,u0:()=>d});var r=n(74786);const o=864e5,i=Date.UTC(9999,0,1);function a(e){
return Number.isFinite(e)&&e>=0&&e<i}function s(e,t){const n=v(e.time_zone);if(!a(t))return{open:!1,
because:"the time is not known"};const r=e.freeze?.find(e=>p(e,n,t,"freeze"));if(void 0!==r)return{open:!1,
because:`frozen: ${d(r)}`};if(void 0===e.allow)return{open:!0,because:null};const o=e.allow.find(e=>p(e,n,t,"allow"))
;return void 0!==o?{open:!0,because:`allowed: ${d(o)}`}:{open:!1,because:"outside every allowed window"}}const u=4e3
;function l(e,t){if(!a(t))return null;if(s(e,t).open)return t
;const n=v(e.time_zone),i=[...e.allow??[],...e.freeze??[]],l=i.flatMap(e=>"days"in e?[]:[(0,r.MU)(e.from)?.ms??NaN,(0,
r.pJ)(e.to)]),c=i.flatMap(e=>"days"in e?[(0,
r.Lz)(e.from),(0,r.Lz)(e.to)]:[]),d=t+n.offset(t),p=[d,...l].flatMap(e=>Array.from({length:9
},(t,n)=>(Math.floor(e/o)+n)*o))
;return[...new Set([...l,...p.flatMap(e=>c.map(t=>e+t))])].filter(e=>e>d-o).sort((e,t)=>e-t).slice(0,u).flatMap(e=>n.instants(e)).sort((e,t)=>e-t).find(n=>n>t&&s(e,n).open)??null
}function c(e,t){if(!a(t))return"an unknown time";const n=new Date(t+v(e).offset(t))
;return`${n.toISOString().slice(0,16)} (${r.w4[n.getUTCDay()]??""}) ${e}`}function d(e){
return`${"days"in e?`${e.days.join(", ")} `:""}${e.from} to ${e.to}`}function p(e,t,n,i){
if(!("days"in e))return f(t,n,i,(0,r.MU)(e.from)?.ms??NaN,(0,r.pJ)(e.to));const a=(0,r.Lz)(e.from),s=(0,
r.Lz)(e.to),u=Math.floor((n+t.offset(n))/o)*o
;return[u-2*o,u-o,u,u+o].some(u=>!!e.days.includes(r.w4[new Date(u).getUTCDay()])&&f(t,n,i,u+a,u+s+(s>a?0:o)))}
function f(e,t,n,r,o){const i=e.instants(r),a=e.instants(o)
;return"allow"===n?Math.max(...i)<=t&&t<Math.min(...a):!(t<Math.min(...i)||Math.max(...a)<=t)}const m=new Map,h=4096
;function v(e){const t=m.get(e);if(void 0!==t)return t;const n=function(e){const t=new Intl.DateTimeFormat("en-US",{
timeZone:e,calendar:"gregory",numberingSystem:"latn",hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",
hour:"numeric",minute:"numeric",second:"numeric"}),n=new Map,r=e=>{const t=1e3*Math.floor(e/1e3),r=n.get(t)
;if(void 0!==r)return r;const o=i(t);return n.size===h&&n.clear(),n.set(t,o),o},i=e=>{
const n=Object.fromEntries(t.formatToParts(e).map(({type:e,value:t})=>[e,Number(t)])),r=e=>n[e]??NaN
;return Date.UTC(r("year"),r("month")-1,r("day"),r("hour"),r("minute"),r("second"))-e},a=e=>{
const t=[...new Set([-2,-1,0,1,2].map(t=>r(e+t*o)))],n=t.map(t=>e-t).filter(t=>t+r(t)===e)
;return n.length>0?n:[s(e-Math.max(...t),e-Math.min(...t))]},s=(e,t)=>{const n=r(e);let[o,i]=[e,t];for(;i-o>1;){
const e=Math.floor((o+i)/2);r(e)===n?o=e:i=e}return i};return{offset:r,instants:a}}(e);return m.set(e,n),n}}),
29052:((e,t,n)=>{n.d(t,{C:()=>l,K:()=>d});var r=n(96879),o=n(95910),i=n(63026);const a={counted:[],missed:[],
violations:[]},s=e=>(0,r.XP)(e)??{id:e,login:e},u=e=>s(e).id;function l({approvals:e},t){
if("none"===e||void 0===e.signed||!t?.signed)return a;const n=e.signed,{ids:r,violations:i}=(0,
o.$2)("approvals.signed.not",n,t),s=t.signed.counted.map(e=>({signed:e,why:c(e,n,r,t)})),u=i.length>0;return{
counted:s.filter(({why:e})=>null===e&&!u).map(({signed:e})=>e),
missed:s.flatMap(({signed:e,why:t})=>null===t?[]:[`${e.principal} signed, ${t}`]),violations:i}}
function c({principal:e,verified:t},n,r,i){const a=r.get(u(e))
;return void 0!==a?`who is the ${a.replace("_"," ")}`:n.verified&&!t?"with a key that did not verify who touched it":(0,
o.KE)(s(e),"approvals.signed.from",n,i)?.found??null}function d(e,t){
const n="none"===e.approvals?void 0:e.approvals.signed;if(void 0===n)return[]
;const r="approvals.signed.min",a=`${n.min} signature${1===n.min?"":"s"} of this plan`,{signed:s}=t
;if(null===s)return[(0,i.x5)("approvals_unreadable",{rule:null,because:r,found:"nothing that was looked at",wanted:a})]
;const{counted:d,missed:f,violations:m}=l(e,t),h=new Set(d.map(({principal:e})=>u(e)))
;if(m.length>0||h.size>=n.min)return[...m];const{ids:v}=(0,o.$2)(r,n,t),_=s.approvers.filter(e=>!h.has(u(e))&&null===c({
principal:e,verified:!0
},n,v,t)),g=0===_.length?"nobody that .marketops/approvers lists":_.slice(0,p).join(", "),w=d.map(({principal:e})=>e),b=[`${h.size} that count${1===h.size?"s":""}${0===w.length?"":` (${w.join(", ")})`}`,...f,...s.ignored.slice(0,p).map(({from:e,reason:t})=>`${e}: ${t}`)].join("; "),y=`${a}; who may still sign: ${g}; each with \`marketops approve ${s.run_id}\``
;return[(0,i.x5)("approvals_missing",{rule:null,because:r,found:b,wanted:y})]}const p=10}),37175:((e,t,n)=>{n.d(t,{T:()=>o
});const r=600;function o(e){const t=e.replace(/[\p{Cc}\u2028\u2029]/gu," ").toWellFormed()
;return t.length<=r?t:`${t.slice(0,r).replace(/[\ud800-\udbff]$/,"")}\u2026`}}),58331:((e,t,n)=>{n.d(t,{mh:()=>g,s8:()=>h,
$T:()=>k,sI:()=>y,Wz:()=>w,F3:()=>v});var r=n(9596),o=n(36625),i=n(75944),a=n(72056),s=n(13180)
;const u=({verdict:e})=>"pending"===e,l=e=>e.reduce((e,{text:t})=>({...e,text:`${e.text} or ${t}`}))
;function c({approvals:e,environment:t}){if("none"===e)return[]
;const{min:n=0,comment_must_contain_plan_digest:r,signed:o}=e,i=(e,t,{from:n,not:r})=>{
const o=[...(n?.users??[]).map(({login:e})=>e),...(n?.teams??[]).map(({slug:e})=>e)]
;return`${1===e?`one ${t}`:`${e} ${t}s`}${0===o.length?"":` of ${o.join(" or ")}`}${0===r.length?"":` (not of the ${r.map(e=>e.replace("_"," ")).join(" or ")})`}`
},a=`${r?" with the plan digest in the comment":""} in ${JSON.stringify(t)}`;return[...0===n?[]:[{what:"approvals",
text:`${i(n,"approval",e)}${a}`}],...void 0===o?[]:[{what:"approvals",text:i(o.min,"signature",o)}]]}
function d({condition:e,expected:t},{effect:n,when:{windows:r}={}},o){if("windows"===e&&r)return{what:e,text:p(r,o)}
;if("target_on_default_branch"===e){return{what:e,
text:`a target commit ${"true"===t==("permit"===n)?"on":"off"} the default branch`}}
const i=e.slice(0,-1),a=t.replace(/^(all|any) of /,"");return{what:e,
text:"permit"===n?`the ${i} ${a}`:`another ${i} than ${a}`}}function p(e,t){const{time_zone:n}=e,r=(0,s.gR)(e,t)
;if(null===r)return"a time when the windows are open";if(r===t)return"the window that is open now";const o=(0,s.Xb)(n,r)
;return`the window from ${new Intl.DateTimeFormat("en",{timeZone:n,weekday:"long"
}).format(r)} ${o.slice(11,16)} (${o.slice(0,10)}, ${n})`}var f=n(29052),m=n(69082);function h(e,t,n,a){
const s="dry_run"===e.mode,u=e=>s&&""===e?null:e,l=new i.S(t,y(e,n)),c=e.operations.map(e=>{
const i=n.targets.find(({operation_id:t})=>t===e.operation_id);return{operation:e,kinds:a,run:{
repository:n.job.repository,repository_id:n.job.repository_id,ref:u(n.job.ref),event:u(n.job.event),
actor:u(n.job.actor),triggering_actor:u(n.job.triggering_actor),workflow_ref:u(n.job.workflow_ref),
environment:n.job.environment??t.environment},target:{on_default_branch:i?.on_default_branch??null,moves_tag:(0,
o.I)(e,a).facts.moves_tag?.(e)??null},now:(0,r.p)(n.now)??Number.NaN,preview:s}});return{
decisions:c.map(e=>l.decide(e)),validator:l,requests:c}}function v({operations:e},t,n){return e.map((e,r)=>{
const{operation_id:o}=e,i=[...t[r]?.violations??[],...(0,m.S)(e)];if(i.length>0)return{operation_id:o,
standing:"refused",needs:[],reasons:i};const s=null===n?_:function(e,t){const{open:n}=(0,
a.vi)(e,t),r=e=>e.parts.filter(u).length,[o]=n.filter(({rule:e})=>"permit"===e.effect).sort((e,t)=>r(e)-r(t)),i=n.filter(({rule:e})=>"forbid"===e.effect),s=[...c(e),...o?.parts.filter(u).map(e=>d(e,o.rule,t.now))??[],...i.map(({rule:e,parts:n})=>l(n.filter(u).map(n=>d(n,e,t.now))))]
;return[...new Map(s.map(e=>[e.text,e])).values()]}(n.policy,n.requests[r]);return{operation_id:o,
standing:0===s.length?"permitted":"needs",needs:s,reasons:i}})}const _=[{what:"policy",
text:"what the policy asks of the run, which is withheld"}];function g({approvals:e}){
return null!==e&&"value"in e?e.value.flatMap(b):[]}function w(e,t,n){const{counted:r}=(0,f.C)(t,y(e,n).approvals)
;return r.map(({digest:e,key:t,principal:n})=>({digest:e,key:t,principal:n}))}
function b({environments:e,state:t,user:n,comment:r}){if("approved"!==t&&"rejected"!==t&&"pending"!==t)return[]
;if(null===n)return[];const{id:o,login:i}=n;return e.map(({name:e})=>({environment:e,user:i,user_id:o,state:t,
comment:r.toWellFormed()}))}function y(e,t){
const{run:n,job:r,environment:o,approvals:i,commit_author:a,teams:s,ledger_rules:u,default_branch:l}=t,{attempt:c}=n,d=e=>null!==c&&"value"in c?{
value:c.value[e]}:c??{unreadable:"not read"};return{plan:{operations:e.operations.length,plan_digest:e.plan_digest,
expected_plan_digest:n.expected_plan_digest,differs:n.differs,
run_attempt:"dry_run"===e.mode&&""===r.actor?1:n.run_attempt,earlier_plan_digests:n.earlier_plan_digests},
...null===c?{}:{run:{job:{...r,sha:r.commit_sha},attempt:c}},...null===o?{}:{environment:{environment:r.environment,
answer:"value"in o?{value:x(o.value)}:o}},...null===i?{}:{approvals:{environment:r.environment??"",
plan_digest:e.plan_digest,needs_plan_digest:n.run_attempt>1&&$(n.earlier_plan_digests),reviews:i,actor:d("actor"),
triggering_actor:d("triggering_actor"),commit_authors:a??{unreadable:"not read"},signed:t.signed_approvals,teams:s??[]}
},...null===l?{}:{default_branch:l},...null===u?{}:{ledger:{protected:k(u)}}}}const $=e=>"value"in e&&null===e.value
;function x(e){if(null===e)return null;const{can_admins_bypass:t,protection_rules:n,...r}=e;return{...r,...null===t?{}:{
can_admins_bypass:t},...null===n?{}:{protection_rules:n.map(({type:e,prevent_self_review:t,reviewers:n})=>({type:e,
reviewers:n?["somebody"]:[],...null===t?{}:{prevent_self_review:t}}))}}}function k(e){return"unreadable"in e?e:{
value:["non_fast_forward","deletion"].every(t=>e.value.includes(t))}}}),63026:((e,t,n)=>{n.d(t,{x5:()=>a,X1:()=>i})
;const r={policy_no_rule:{title:"No rule permits this",
next:"Add a permit rule for this kind of operation and this repository to the policy."},policy_condition_unmet:{
title:"The permit rule that comes closest does not match",
next:"Change the operation or the way the run is started to what is wanted, or have the owners widen the rule."},
policy_forbids:{title:"A forbid rule matches",
next:"Change the operation so that the rule does not match, or have the owners of the policy change the rule."},
policy_inconclusive:{title:"A forbid rule cannot be ruled out",
next:"Make the missing value known, or take this kind of operation out of the rule."},window_closed:{
title:"Shipping is closed at this time",
next:"Run again when the window is open, or use the break-glass rule that the policy names, if it names one."},
too_many_operations:{title:"The plan has more operations than one run may ship",
next:"Split the operations file into several runs, or raise max_operations in the policy."},plan_digest_missing:{
title:"Nothing says which plan was approved",
next:"Pass the plan job's output plan-digest to the input expected-plan-digest of the prod step."},plan_digest_differs:{
title:"This is not the plan that was approved",next:"Run the plan job again for this commit and have its plan approved."
},rerun_refused:{title:"Re-runs may not ship",next:"Start a new run instead of re-running this one."},
rerun_plan_differs:{title:"The re-run has another plan than the first attempt",
next:"Start a new run, so that the new plan is approved."},rerun_plan_unknown:{
title:"The plan of the first attempt is not known",next:"Start a new run instead of re-running this one."},
run_unreadable:{title:"The workflow run could not be read",
next:'Add "actions: read" to the job\'s permissions and run again.'},run_head_differs:{
title:"GitHub knows this run at another commit",next:"Start a new run for the commit that is to be shipped."},
run_workflow_differs:{title:"GitHub knows this run under another workflow",
next:"Start the run from the workflow that the policy names; do not set GITHUB_WORKFLOW_REF."},run_event_differs:{
title:"GitHub knows this run with another event",next:"Do not set GITHUB_EVENT_NAME; find out what did."},
run_ref_differs:{title:"GitHub knows this run at another branch or tag",next:"Do not set GITHUB_REF; find out what did."
},run_actor_differs:{title:"GitHub knows this run as started by somebody else",
next:"Do not set GITHUB_ACTOR or GITHUB_TRIGGERING_ACTOR; find out what did."},ledger_unprotected:{
title:"The ledger branch is not protected",
next:"Protect the branch marketops-ledger against force pushes and deletion with a ruleset."},
ledger_protection_unknown:{title:"Whether the ledger branch is protected could not be read",
next:'Give the token access to the repository\'s rules, or write "ledger_protection: warn".'},
default_branch_unprotected:{title:"Whoever can write can change the policy",
next:"Require a pull request for the default branch with a ruleset."},default_branch_protection_unknown:{
title:"Whether the default branch is protected could not be read",
next:'Give the token access to the repository\'s rules, or write "default_branch_protection: warn".'},
approvals_missing:{title:"The run has too few approvals",
next:"Have as many people approve the run as the policy asks for, in a new run, or sign it with `marketops approve` and re-run."
},approvals_unreadable:{title:"The approvals of the run could not be read",
next:'Add "actions: read" to the job\'s permissions and run again.'},approval_rejected:{
title:"A reviewer rejected this run",
next:"Settle it with the reviewer and start a new run; a later approval does not undo a rejection."},
approval_state_unknown:{title:"An approval is in a state that is not known",
next:"Update this action; if that does not help, start a new run."},approval_other_environment:{
title:"The approval is for another environment",next:"Have the run approved in the environment that the policy names."},
approval_not_by_person:{title:"The approval is not by a person",
next:"Have a person approve; approvals by bots and apps do not count."},approval_without_plan_digest:{
title:"The approval does not say which plan it approves",
next:"Have the plan digest written into the comment of the approval, in a new run."},approver_is_actor:{
title:"The approver is the actor of the run",next:"Have somebody else approve the run."},approver_is_triggering_actor:{
title:"The approver started this attempt of the run",next:"Have somebody else approve the run."},
approver_is_commit_author:{title:"The approver is the author of the commit",next:"Have somebody else approve the run."},
approver_exclusion_unknown:{title:"Who may not approve is not known",
next:'Link the commit\'s e-mail address to a GitHub account, or take what is not known out of "approvals.not".'},
approver_not_listed:{title:"The approver is none of those whose approval counts",
next:'Have one of the users or teams in "approvals.from" approve the run.'},approver_team_unreadable:{
title:"The members of a team could not be read",
next:'Use a token that may read the organisation\'s teams, or list the users in "approvals.from".'},
environment_mismatch:{title:"The job runs in another environment than the policy names",
next:'Set "environment:" of the job and the input environment to the policy\'s environment.'},environment_unreadable:{
title:"The environment could not be read",next:'Add "actions: read" to the job\'s permissions and run again.'},
environment_missing:{title:"The environment is not there",
next:"Create it in the repository's settings, with the protection that the policy asks for."},environment_no_reviewers:{
title:"The environment has no required reviewers",
next:"Add required reviewers to the environment in the repository's settings."},environment_self_review:{
title:"The environment lets people approve their own runs",
next:'Turn on "Prevent self-review" for the environment in the repository\'s settings.'},environment_admin_bypass:{
title:"Administrators may bypass the environment's protection",
next:'Turn off "Allow administrators to bypass configured protection rules" for the environment.'},
environment_any_branch:{title:"The environment admits every branch and tag",
next:"Choose the branches and tags that may deploy to the environment in the repository's settings."}};var o=n(37175)
;function i({code:e,rule:t}){const{title:n,next:o}=r[e];return{code:e,rule:t,message:`${n}. Next: ${o}`}}
function a(e,{rule:t,because:n,found:i,wanted:a}){const{title:s,next:u}=r[e];return{code:e,rule:t,
message:`${s}: ${null===t?`policy setting ${n}`:`rule "${t}" (${(0,o.T)(n)})`}. Found: ${(0,o.T)(i)}. Wanted: ${(0,
o.T)(a)}. Next: ${u}`}}}),69082:((e,t,n)=>{function r(e,{dryRun:t}){const n=e.map(({operation:e,violations:n})=>({
operation:e,violations:[...t?[o]:[],...n,...a(e)]})),r=n.some(({violations:e})=>e.length>0)
;return n.map(({operation:e,violations:t})=>t.length>0?{operation:e,verdict:"refuse",violations:t}:"none"===e.effect?{
operation:e,verdict:"unchanged",violations:t}:r?{operation:e,verdict:"refuse",violations:[i]}:{operation:e,
verdict:"ship",violations:t})}n.d(t,{S:()=>a,z:()=>r});const o={rule:null,code:"mode_not_prod",
message:"This is a dry run: everything is planned and shown, and every side effect is blocked"},i={rule:null,
code:"plan_blocked",
message:"Another operation of the plan is refused or in conflict, and the plan was approved as a whole"}
;function a({effect:e,reason:t}){return"conflict"===e?[{rule:null,code:"conflict",
message:t??"GitHub has something else there"}]:[]}}),71987:((e,t,n)=>{n.d(t,{B8:()=>l,Lt:()=>u,Zy:()=>i,t7:()=>a})
;var r=n(63026);const o=(e,t,n,o)=>(0,r.x5)(e,{rule:null,because:t,found:n,wanted:o});function i(e,{job:t,attempt:n}){
const r="approvals (they belong to a run)"
;if("unreadable"in n)return[o("run_unreadable",r,n.unreadable,"this run attempt")]
;const{head_sha:i,path:a,event:s,head_branch:u}=n.value,l=[]
;i===t.sha&&""!==t.sha||l.push(o("run_head_differs",r,i,`GITHUB_SHA, ${t.sha}`)),function(e,t){
const n=/^([^/@]+\/[^/@]+\/)([^@]+)@(.+)$/.exec(t);if(null===n)return!1;const[,r="",o="",i=""]=n,[a,s]=function(e){
const t=e.indexOf("@");return t<0?[e,null]:[e.slice(0,t),e.slice(t+1)]}(e)
;return(a===o||a.toLowerCase()===`${r}${o}`.toLowerCase())&&(null===s||[i,i.replace(/^refs\/(heads|tags)\//,"")].includes(s))
}(a,t.workflow_ref)||l.push(o("run_workflow_differs",r,a,`GITHUB_WORKFLOW_REF, ${t.workflow_ref}`))
;const c="rules (they ask about the run)"
;s!==t.event&&l.push(o("run_event_differs",c,s??"no event",`GITHUB_EVENT_NAME, ${t.event}`)),
null!==u&&["refs/heads/","refs/tags/"].some(e=>t.ref===`${e}${u}`)||l.push(o("run_ref_differs",c,u??"no branch or tag",`GITHUB_REF, ${t.ref}`))
;for(const e of["actor","triggering_actor"]){const r=n.value[e]?.login??null
;r?.toLowerCase()!==t[e].toLowerCase()&&l.push(o("run_actor_differs",c,r??"nobody",`GITHUB_${e.toUpperCase()}, ${t[e]}`))
}return l}function a(e,t){const{operations:n,plan_digest:r,expected_plan_digest:i}=t,a=[]
;if(n>e.max_operations&&a.push(o("too_many_operations","max_operations",`${n} operations`,`at most ${e.max_operations}`)),
null===i&&"required"===e.plan_digest&&a.push(o("plan_digest_missing","plan_digest","no expected-plan-digest",r)),
null!==i&&i!==r){const e=null===t.differs?r:`${r}; ${t.differs}`
;a.push(o("plan_digest_differs","plan_digest",e,`the approved plan, ${i}`))}return[...a,...s(e,t)]}function s(e,t){
const{run_attempt:n,earlier_plan_digests:r,plan_digest:i}=t;if(1===n)return[]
;if("never"===e.reruns)return[o("rerun_refused","reruns",`attempt ${n}`,"the first attempt")]
;const a="a plan of the first attempt"
;return"unreadable"in r?[o("rerun_plan_unknown","reruns",r.unreadable,a)]:null===r.value||r.value.includes(i)?[]:[o("rerun_plan_differs","reruns",i,`${a}: ${r.value.join(" or ")||"none is recorded"}`)]
}function u(e,t){if("warn"===e.ledger_protection)return[]
;const n="a branch that can be neither deleted nor force-pushed"
;return"unreadable"in t.protected?[o("ledger_protection_unknown","ledger_protection",t.protected.unreadable,n)]:t.protected.value?[]:[o("ledger_unprotected","ledger_protection","no such protection",n)]
}function l(e,t){if("warn"===e.default_branch_protection)return[]
;const{name:n,asks_for_pull_request:r}=t,i="default_branch_protection",a=`a rule that lets ${JSON.stringify(n)} change by pull request only`
;return"unreadable"in r?[o("default_branch_protection_unknown",i,r.unreadable,a)]:r.value?[]:[o("default_branch_unprotected",i,"whoever can write can push to it",a)]
}}),72056:((e,t,n)=>{n.d(t,{LD:()=>s,Up:()=>d,uN:()=>l,vi:()=>u});var r=n(63026),o=n(81598),i=n(33983),a=n(37175)
;function s(e,t){return u(e,t).record}function u(e,t){
const n=e.rules.map(n=>d(e,n,t)),r=n.some(({rule:e,matched:t})=>t&&"permit"===e.effect),o=n.filter(({rule:e,pending:t})=>t&&("forbid"===e.effect||!r)),i=r||o.some(({rule:e})=>"permit"===e.effect),a=function(e,t){
const n=e.map(m),r=e.filter(({rule:e,matched:t})=>t&&"forbid"===e.effect);return r.length>0?{decision:"forbid",rules:n,
violations:r.map(h)}:e.some(({matched:e})=>e)?{decision:"permit",rules:n,violations:[]}:{decision:"no_rule",rules:n,
violations:[v(e,t)]}}(n,t);return i&&0!==o.length&&"forbid"!==a.decision?{record:{...a,decision:"conditional",
violations:[]},open:o}:{record:a,open:[]}}function l({decision:e,rules:t,violations:n}){return{decision:e,
rules:t.map(e=>({...e,unmet:null===e.unmet?null:{...e.unmet,expected:c,found:c}})),violations:n.map(r.X1)}}
const c="withheld";function d(e,t,n){const r={request:n,effect:t.effect,permits:t=>{
const r=e.rules.find(e=>e.id===t&&"permit"===e.effect);return void 0!==r&&d(e,r,n).matched}},a=[{condition:"operations",
...p(t,n)},{condition:"repositories",...(0,o.oH)(t,n)}];for(const e of i.RS){const n=t.when?.[e];void 0!==n&&a.push({
condition:e,...(0,o.Xl)(e,n,r)})}
const s="permit"===t.effect?["unmet","inconclusive"]:["unmet"],u=a.some(({verdict:e})=>s.includes(e)),l=!u&&a.some(({verdict:e})=>"pending"===e)
;return{rule:t,matched:!u&&!l,pending:l,parts:a}}function p(e,{operation:t}){return{
verdict:e.operations.includes(t.operation_kind)?"met":"unmet",expected:e.operations.join(" or "),found:t.operation_kind}
}function f({rule:e,parts:t}){
return t.find(({verdict:t})=>"unmet"===t||"permit"===e.effect&&"inconclusive"===t)??t.find(({verdict:e})=>"pending"===e)??null
}function m(e){const{id:t,effect:n}=e.rule,r=f(e),o=r&&{condition:r.condition,expected:(0,a.T)(r.expected),found:(0,
a.T)(r.found)};return{id:t,effect:n,matched:e.matched,unmet:o}}function h({rule:e,parts:t}){
const n=t.find(({verdict:e})=>"inconclusive"===e),o=t.find(({condition:e})=>"windows"===e);if(void 0!==n)return(0,
r.x5)("policy_inconclusive",{rule:e.id,because:e.reason,found:`${n.condition} is ${n.found}`,
wanted:`${n.condition} that is certainly not ${n.expected}`});if(void 0!==o){const t="a time when the windows are open"
;return(0,r.x5)("window_closed",{rule:e.id,because:e.reason,found:o.found,wanted:t})}
const i=t.map(({condition:e,found:t})=>`${e} is ${t}`).join("; "),a=`anything else than ${t.map(({condition:e,expected:t})=>`${e}: ${t}`).join(" with ")}`
;return(0,r.x5)("policy_forbids",{rule:e.id,because:e.reason,found:i,wanted:a})}function v(e,t){
const{operation_kind:n,repository:o}=t.operation,[i]=e.filter(({rule:e,parts:t})=>"permit"===e.effect&&t.slice(0,2).every(({verdict:e})=>"met"===e)).sort((e,t)=>_(e)-_(t)),a=i&&f(i)
;return void 0!==i&&a?(0,r.x5)("windows"===a.condition?"window_closed":"policy_condition_unmet",{rule:i.rule.id,
because:i.rule.reason,found:`${a.condition} is ${a.found}`,wanted:`${a.condition}: ${a.expected}`}):(0,
r.x5)("policy_no_rule",{rule:null,because:"rules",found:`no permit rule for ${n} in ${o}`,
wanted:"a permit rule that matches this operation"})}const _=({parts:e})=>e.filter(({verdict:e})=>"met"!==e).length}),
72175:((e,t,n)=>{n.d(t,{Jy:()=>u,sy:()=>s});var r=n(72056),o=n(13180)
;const i=({approvals:e},t)=>"none"===e||void 0!==e.min&&e.not.includes(t)||!0===e.signed?.not.includes(t),a=[{
code:"approvals_waived",
message:"The policy asks for no approval (approvals: none): whoever can start the workflow can publish.",
waived:({approvals:e})=>"none"===e,settled:!0},{code:"actor_may_approve",
message:"The actor of the run may approve it (approvals.not lacks actor).",waived:e=>!i(e,"actor")},{
code:"triggering_actor_may_approve",
message:"Whoever started the attempt may approve it (approvals.not lacks triggering_actor).",
waived:e=>!i(e,"triggering_actor")},{code:"commit_author_may_approve",
message:"The commit's author may approve it (approvals.not lacks commit_author).",waived:e=>!i(e,"commit_author"),
settled:!0},{code:"reviewers_waived",
message:"The environment need not have required reviewers (environment_protection.required_reviewers: false).",
waived:({approvals:e,environment_protection:t})=>"none"!==e&&!t.required_reviewers},{code:"self_review_waived",
message:"The environment may let people approve their own runs (environment_protection.prevent_self_review: false).",
waived:({approvals:e,environment_protection:t})=>"none"!==e&&!t.prevent_self_review},{code:"admin_bypass_accepted",
message:"Administrators may bypass the environment (environment_protection.admins_may_bypass: true).",
waived:({approvals:e,environment_protection:t})=>"none"!==e&&t.admins_may_bypass},{code:"branch_restriction_waived",
message:"The environment may admit every branch (environment_protection.branch_restricted: false).",
waived:({environment_protection:e})=>!e.branch_restricted},{code:"plan_digest_waived",
message:"Prod need not be told which plan was approved (plan_digest: optional).",
waived:({plan_digest:e})=>"optional"===e},{code:"ledger_protection_waived",
message:"The ledger branch need not be protected against rewriting (ledger_protection: warn).",
waived:({ledger_protection:e})=>"warn"===e,settled:!0},{code:"default_branch_protection_waived",
message:"Whoever can push to the default branch can change policy, keys and approvers (default_branch_protection: warn).",
waived:({default_branch_protection:e})=>"warn"===e,settled:!0}];function s(e,{all:t=!1}={}){
return a.filter(({waived:n,settled:r})=>n(e)&&(t||!0!==r)).map(({code:e,message:t})=>({code:e,message:t}))}
function u(e,t){const n={...t,preview:!1};return e.rules.flatMap(t=>{const i=t.when?.windows
;if(void 0===i?.break_glass||(0,o.kW)(i,n.now).open)return[];const{break_glass:a,...s}=i,u={...t,when:{...t.when,
windows:s}};if((0,r.Up)(e,t,n).matched||!(0,r.Up)(e,u,n).matched)return[]
;const l=e.rules.find(({id:e})=>e===a)?.reason??"",c=(i.freeze??[]).map(o.u0).join("; ");return[{
code:"break_glass_used",
message:`Rule "${a}" (${l}) lifted rule "${t.id}" (${t.reason}) for operation "${n.operation.operation_id}"${""===c?"":`, in spite of the freeze ${c}`}.`
}]})}}),75944:((e,t,n)=>{n.d(t,{S:()=>AuthorizationPolicyValidator,l:()=>l})
;var r=n(95910),o=n(72056),i=n(5347),a=n(71987),s=n(72175);const u=(e,t,n)=>({name:e,members:t,judge:(t,r)=>{
const o=r[e];return void 0===o?null:n(t,o)}
}),l=[u("plan",["run"],a.t7),u("run",["job","run"],a.Zy),u("environment",["environment"],i.v),u("approvals",["approvals","signed_approvals","teams","commit_author"],r.U1),u("default_branch",["default_branch"],a.B8),u("ledger",["ledger_rules"],a.Lt)]
;class AuthorizationPolicyValidator{policy;#e;constructor(e,t={}){this.policy=e,
this.#e=((e,t)=>l.flatMap(({judge:n})=>n(e,t)??[]))(e,t)}decide(e){return function(e,t){if(0===t.length)return e
;const n=["permit","conditional"].includes(e.decision)?"forbid":e.decision;return{...e,decision:n,
violations:[...e.violations,...t]}}((0,o.LD)(this.policy,e),this.#e)}warnings(e=[]){return[...(0,
s.sy)(this.policy),...e.flatMap(e=>(0,s.Jy)(this.policy,e))]}}}),76469:((e,t,n)=>{n.d(t,{$3:()=>c,C1:()=>p,Td:()=>v,
W:()=>_,Zw:()=>w,bA:()=>m,er:()=>l,yh:()=>g,z8:()=>b});var r=n(9596),o=n(55543),i=n(96879),a=n(8601),s=n(56613)
;const u="marketops.approval/v1",l=6048e5;function c({origin:e,environment:t,planDigest:n},r){
return[u,e,t.toLowerCase(),n,r,""].join("\n")}const d=e=>e===u;function p(e){
const t=e.replaceAll("\r\n","\n").split("\n"),n=[];for(let e=0;e<t.length;){const r=d(t[e])?e+5:e;if(!(0,s.aP)(t[r])){
e++;continue}const o=r===e?"":`${t.slice(e,r).join("\n")}\n`,i=f(t,r),a=i.end,u=r>e&&null!==a;n.push({line:e+1,
message:o,text:u?`${t.slice(e,a).join("\n")}\n`:"",
signature:r===e?"is a signature without its message directly before it":i.signature}),e=a??r+1}if(0===n.length){
const e=t.findIndex(d);e>=0&&n.push({line:e+1,message:"",text:"",
signature:"is a message without a signature directly behind it"})}return n}function f(e,t){let n=null;try{const r=(0,
s.RO)(e,t);return n=r.end,{end:n,signature:(0,s._y)(r.bytes)}}catch(e){if(!(e instanceof s.DZ))throw e;return{end:n,
signature:e.message}}}function m(e,t){const{text:n,message:a,signature:u}=e;if("string"==typeof u)return u
;const c=function(e,t){const[,n="",o="",i="",a=""]=e.split("\n")
;if(n!==t.origin)return`is for ${h(n)}, not for ${t.origin}`;const s=t.environment.toLowerCase()
;if(o!==s)return`is for the environment ${h(o)}, not ${h(s)}`
;if(i!==t.planDigest)return`is for the plan ${h(i)}, not ${t.planDigest}`;const u=(0,r.p)(a)
;return null===u?`ends at ${h(a)}, which is no time like 2026-11-22T01:02:03.456Z`:u<t.now?`ended at ${a}`:u>t.createdAt+l?`ends at ${a}, over 7 days after the run was created`:null
}(a,t);if(null!==c)return c
;if(u.namespace.toString("latin1")!==i.og)return`is signed for another namespace than ${i.og}`
;const{fingerprint:d}=u.key,p=t.approvers.filter(({key:e})=>e.fingerprint===d),[f]=p
;if(void 0===f)return`is signed by ${d}, which no line of approvers that counts lists`
;if(p.some(({principal:e})=>e!==f.principal))return`is signed by ${d}, which approvers lists for more than one principal`
;const m=Math.floor(t.now/1e3)
;if(!p.some(({validAfter:e,validBefore:t})=>(e??-1/0)<=m&&m<=(t??1/0)))return`is signed by ${d}, which approvers lists for another time`
;if(!(0,s.Wo)(u))return"is signed by a security key that nobody touched";if(!(0,
s._C)(u,Buffer.from(a)))return"has a signature that is not of this message";const v=a.split("\n")[4]??"",_=(0,s.p4)(u)
;return{principal:f.principal,key:d,digest:(0,o.o)(n),not_after:v,verified:_}}const h=e=>JSON.stringify(e.slice(0,100))
;function v(e,t){return(0,o.o)((0,a.dw)([e,t]))}
const _=e=>`${Buffer.from(e.slice(7),"base64").toString("hex")}.txt`,g=e=>e.slice(7),w=(e,t)=>`${g(e)}/${_(t)}`
;function b(e,t){const n=new Map,r=[];for(const{from:o,text:i}of e)for(const e of p(i)){const i=m(e,t)
;if("string"==typeof i){r.push({from:`${o}, line ${e.line}`,reason:i});continue}const a=v(i.key,e.message)
;n.has(a)||n.set(a,{...i,text:e.text,name:a})}return{counted:[...n.values()],ignored:r}}}),81598:((e,t,n)=>{n.d(t,{
NO:()=>f,Xl:()=>p,oH:()=>d,zW:()=>m});var r=n(16353),o=n.n(r),i=n(68011),a=n.n(i),s=n(36625),u=n(77105),l=n(13180)
;const c={refs:{fact:null,about:({run:e})=>e.ref,judge:(e,{request:t})=>S(e,t.run.ref)},tags:{fact:"tag",
judge:(e,{request:t,effect:n})=>function(e,t,n){
const r=e.map(e=>"string"==typeof e?b(e):`${e.prefix}<version ${e.semver}${C(e.semver,n)}>`).join(" or ")
;if("string"!=typeof t||""===t)return j(r,t);const i=e.map(e=>"string"==typeof e?(0,
u.m)(e,t):function({semver:e,prefix:t},n,r){const i=n.startsWith(t)?n.slice(t.length):"",s=/^\d/.test(i)?o()(i):null
;if(null===s)return null;if("permit"===r)return a()(s,e);const{major:u,minor:l,patch:c}=s
;return[s,`${u}.${l}.${c}`].some(t=>a()(t,e,{includePrerelease:!0}))}(e,t,n))
;return i.includes(!0)?$(!0,r,b(t)):i.includes(null)?x(r,`${b(t)}, which is no version`):$(!1,r,b(t))}(e,h(t,"tag"),n)},
events:{fact:null,about:({run:e})=>e.event,judge:function(e,{request:{run:t,preview:n}}){
const r=!0===n?t.event?.split(",")??[]:[],o=r.filter(t=>e.includes(t))
;return o.length>0&&o.length<r.length?k(y(e)):0===o.length?T(e,t.event):$(!0,y(e),y(r))}},actors:{fact:null,
about:({run:e})=>e.actor,judge:(e,{request:t,effect:n})=>{const{actor:r,triggering_actor:o}=t.run
;return M(e,[r,o],n,t=>e.some(e=>w(e,t)))}},workflows:{fact:null,about:({run:e})=>e.workflow_ref,
judge:(e,{request:t})=>function(e,{run:t}){const n=e.map(({path:e,ref:t})=>b(`${e}@${t}`)).join(" or "),r=t.workflow_ref
;if("string"!=typeof r||""===r)return j(n,r);const o=/^([^/@]+\/[^/@]+)\/([^@]+)@(.+)$/.exec(r),[,i="",a="",s=""]=o??[]
;if(null===o||!w(i,t.repository))return x(n,`${b(r)}, which is no workflow of ${t.repository}`);const l=e.some(e=>(0,
u.m)(e.path,a)&&(0,u.m)(e.ref,s));return $(l,n,b(`${a}@${s}`))}(e,t)},environments:{fact:null,
judge:(e,{request:t})=>T(e,t.run.environment,w)},target_on_default_branch:{fact:"target_sha",
about:({target:e})=>e.on_default_branch,judge:(e,{request:t})=>N(e,t.target.on_default_branch)},asset_names:{
fact:"assets",judge:(e,{request:t,effect:n})=>M(e,v(t,"name")??_(t),n,t=>e.some(e=>(0,u.m)(g(e),g(t))))},max_assets:{
fact:"assets",judge:(e,{request:t,effect:n})=>{const r=v(t,"name");return z(e,r?.length??_(t),n,"assets")}},
max_asset_bytes:{fact:"assets",judge:(e,{request:t,effect:n})=>z(e,function(e){
const t=v(e,"size"),n=t?.findIndex(e=>"number"!=typeof e||Number.isNaN(e))??-1
;return n>=0?t?.[n]:t?.reduce((e,t)=>Math.max(e,t),0)}(t),n,"bytes in the largest asset")},prerelease:{
fact:"prerelease",judge:(e,{request:t})=>N(e,h(t,"prerelease"))},draft:{fact:"draft",
judge:(e,{request:t})=>N(e,h(t,"draft"))},moves_tag:{fact:"moves_tag",judge:(e,{request:t})=>N(e,t.target.moves_tag)},
force:{fact:"force",judge:(e,{request:t})=>N(e,h(t,"force"))},generated_notes:{fact:"generated_notes",
judge:(e,{request:t})=>N(e,h(t,"generated_notes"))},pull_request_bases:{fact:"base",
judge:(e,{request:t})=>S(e,h(t,"base"))},pull_request_heads:{fact:"head",judge:(e,{request:t})=>S(e,h(t,"head"))},
paths:{fact:"paths",judge:q("paths")},labels:{fact:"labels",
judge:(e,{request:t,effect:n})=>M(e,h(t,"labels"),n,t=>e.some(e=>(0,u.m)(g(e),g(t))))},dispatch:{fact:"dispatch",
judge:(e,{request:t})=>function(e,t){
const n=e.map(({workflow:e,ref:t})=>b(`${e}@${t}`)).join(" or "),{workflow:r,ref:o}=Object(t)
;if("string"!=typeof r||"string"!=typeof o)return j(n,"string"==typeof r?o:r);const i=e.some(e=>(0,
u.m)(e.workflow,r)&&(0,u.m)(e.ref,o));return $(i,n,b(`${r}@${o}`))}(e,h(t,"dispatch"))},registries:{fact:"registries",
judge:(e,{request:t,effect:n})=>M(e,h(t,"registries"),n,t=>e.includes(t))},packages:{fact:"package",
judge:(e,{request:t})=>S(e,h(t,"package"))},dist_tags:{fact:"dist_tag",judge:(e,{request:t})=>S(e,h(t,"dist_tag"))},
image_repositories:{fact:"image_repositories",judge:q("image_repositories")},image_tags:{fact:"image_tags",
judge:q("image_tags")},moves_image_tag:{fact:"moves_image_tag",judge:(e,{request:t})=>N(e,h(t,"moves_image_tag"))},
windows:{fact:null,judge:function(e,t){const{request:n,effect:r,permits:o}=t,{open:i,because:a}=(0,
l.kW)(e,n.now),s="permit"===r?"a time when the windows are open":"a time when the windows are closed",u=`${(0,
l.Xb)(e.time_zone,n.now)}, ${i?"open":"closed"}${null===a?"":` (${a})`}`,c=e.break_glass,d=void 0!==c&&o(c)
;return!0!==n.preview||d?"permit"===r?$(i,s,u):!i&&d?$(!1,s,`${u}, lifted by rule ${c}`):$(!i,s,u):k(s)}}}
;function d(e,{operation:t,run:n}){const r=t.repository_id===n.repository_id,o=e.repositories.some(e=>"self"===e?r:(0,
u.m)(g(e),g(t.repository)));return $(o,y(e.repositories),`${b(t.repository)}${r?" (self)":""}`)}function p(e,t,n){
const r=c[e],{operation:o,kinds:i}=n.request,{kind:a}=(0,s.I)(o,i),u=i.filter(t=>m(e,t)).map(e=>e.kind)
;if(!u.includes(a))return{verdict:"inconclusive",expected:u.join(" or "),found:`${a}, which has no ${e}`}
;const l=r.judge(t,n);return!0===n.request.preview&&null===r.about?.(n.request)?k(l.expected):l}const f=e=>c[e].fact
;function m(e,{facts:t}){const{fact:n}=c[e];return null===n||void 0!==t[n]}function h({operation:e,kinds:t},n){return(0,
s.I)(e,t).facts[n]?.(e)}function v(e,t){const n=h(e,"assets");if(H(n))return n.map(e=>e?.[t])}function _(e){
const t=h(e,"assets");return null==t?null:{assets:t}}
const g=e=>e.toLowerCase(),w=(e,t)=>g(e)===g(t),b=e=>JSON.stringify(e),y=e=>e.map(b).join(" or "),$=(e,t,n)=>({
verdict:e?"met":"unmet",expected:t,found:n}),x=(e,t)=>({verdict:"inconclusive",expected:e,found:t}),k=e=>({
verdict:"pending",expected:e,found:"not known yet"}),j=(e,t)=>x(e,null==t?"not known":typeof t+", which it cannot be")
;function T(e,t,n=(e,t)=>e===t){return"string"!=typeof t||""===t?j(y(e),t):$(e.some(e=>n(e,t)),y(e),b(t))}function q(e){
return(t,{request:n,effect:r})=>M(t,h(n,e),r,e=>t.some(t=>(0,u.m)(t,e)))}const S=(e,t)=>T(e,t,u.m);function N(e,t){
return"boolean"==typeof t?$(t===e,String(e),String(t)):j(String(e),t)}function M(e,t,n,r){
const o=`${"permit"===n?"all of":"any of"} ${y(e)}`;if(!H(t))return j(o,t)
;const i=t.find(e=>"string"==typeof e&&""!==e&&r(e)===("forbid"===n));if(void 0!==i)return $("forbid"===n,o,b(i))
;const a=t.findIndex(e=>"string"!=typeof e||""===e)
;return a>=0?j(o,t[a]):$("permit"===n,o,0===t.length?"none":t.map(e=>b(String(e))).join(", "))}
const H=e=>Array.isArray(e);function z(e,t,n,r){const o="permit"===n?`at most ${e} ${r}`:`more than ${e} ${r}`
;return"number"!=typeof t||Number.isNaN(t)?j(o,t):$(t<=e==("permit"===n),o,String(t))}
const C=(e,t)=>"permit"!==t||/\d-[0-9A-Za-z]/.test(e)?"":", no prerelease"}),95910:((e,t,n)=>{n.d(t,{$2:()=>l,KE:()=>d,
U1:()=>i});var r=n(63026),o=n(29052);function i(e,t){const{approvals:n}=e;return"none"===n?[]:[...a(e,n,t),...(0,
o.K)(e,t)]}function a(e,t,n){const{min:o=0}=t,i=`${o} approval${1===o?"":"s"} in environment "${e.environment}"`
;if("unreadable"in n.reviews){const e=n.reviews.unreadable;return[(0,r.x5)("approvals_unreadable",{rule:null,
because:"approvals",found:e,wanted:i})]}const a=n.reviews.value,c=a.flatMap(e=>function(e){
const t=`${p(e.user)} ${e.state} it${""===e.comment?"":`: "${e.comment}"`}`,n=(e,n)=>[(0,r.x5)(e,{rule:null,
because:"approvals",found:t,wanted:n})]
;return s.includes(e.state)?"rejected"===e.state?n("approval_rejected","no rejection of this run"):[]:n("approval_state_unknown",s.join(" or "))
}(e));if(0===o)return c;const f=l("approvals.not",t,n);return[...c,...f.violations,...u(a,r=>function(e,t,n,r,o){
const{user:i,environments:a,comment:s}=e,u=a.map(({name:e})=>e),l=[t.environment,o.environment].every(e=>u.some(t=>t.toLowerCase()===e.toLowerCase()))
;if(!l){return{code:"approval_other_environment",setting:"environment",
found:`in ${u.map(e=>JSON.stringify(e)).join(", ")||"no environment"}`,wanted:"itself"}}if(null===i||"User"!==i.type){
return{code:"approval_not_by_person",setting:"approvals",
found:null===i?"an account that is gone":`an account of type ${i.type}`,wanted:"by people (type User)"}}
const c=r.get(i.id);if(void 0!==c){const e=`who is the ${c.replace("_"," ")}`;return{code:`approver_is_${c}`,
setting:"approvals.not",found:e,wanted:`by anybody but the ${c.replace("_"," ")}`}}
const p=o.plan_digest.replace(/^sha256:/,""),f=n.comment_must_contain_plan_digest
;if((f||o.needs_plan_digest)&&(""===p||!s.includes(p)))return{code:"approval_without_plan_digest",
setting:f?"approvals.comment_must_contain_plan_digest":"reruns (no earlier attempt recorded its plan)",
found:`with the comment "${s}"`,wanted:`with ${o.plan_digest} in the comment`};return d(i,"approvals.from",n,o)
}(r,e,t,f.ids,n),o,i)]}const s=["approved","rejected","pending"];function u(e,t,n,o){
const i=e.filter(({state:e})=>"approved"===e).map(e=>({review:e,why:t(e)
})),a=new Set(i.filter(({why:e})=>null===e).map(({review:e})=>e.user?.id));if(a.size>=n)return[]
;const s=i.flatMap(({review:e,why:t})=>null===t?[]:[{review:e,why:t}]);if(0===s.length){
const e=`${a.size} that count${1===a.size?"s":""}`;return[(0,r.x5)("approvals_missing",{rule:null,
because:"approvals.min",found:e,wanted:o})]}return s.map(({review:e,why:t})=>{
const i=`${p(e.user)} approved, ${t.found}; ${a.size} of ${n} count`;return(0,r.x5)(t.code,{rule:null,because:t.setting,
found:i,wanted:`${o} ${t.wanted}`})})}function l(e,{not:t},n){const o=new Map,i=[]
;for(const a of["actor","triggering_actor","commit_author"]){if(!t.includes(a))continue
;const s=c(a,n),u="value"in s?s.value.filter(e=>null!==e):[];for(const{id:e}of u)o.has(e)||o.set(e,a)
;if("value"in s&&u.length>0&&u.length===s.value.length)continue
;const l=a.replace("_"," "),d="value"in s?`no account of the ${l}`:`the ${l} could not be read (${s.unreadable})`,p=`the ${l}, so that it can be told from the approvers`
;i.push((0,r.x5)("approver_exclusion_unknown",{rule:null,because:e,found:d,wanted:p}))}return{ids:o,violations:i}}
function c(e,t){if("commit_author"===e)return t.commit_authors;const n=t[e];return"value"in n?{value:[n.value]}:n}
function d(e,t,{from:n},r){if(void 0===n||n.users?.some(({id:t})=>t===e.id))return null;const o=[]
;for(const{id:t,slug:i}of n.teams??[]){const n=r.teams.find(e=>e.id===t)?.members;if(void 0!==n&&"value"in n){
if(n.value.includes(e.id))return null}else o.push(`team ${i} (${n?.unreadable??"not read"})`)}if(o.length>0){return{
code:"approver_team_unreadable",setting:t,found:`who may be in ${o.join(", ")}`,
wanted:"by members of teams that can be read"}}return{code:"approver_not_listed",setting:t,found:"who is not listed",
wanted:`by ${[...(n.users??[]).map(({login:e})=>e),...(n.teams??[]).map(({slug:e})=>e)].join(" or ")}`}}function p(e){
return null===e?"somebody unknown":`${e.login} (id ${e.id})`}})};
