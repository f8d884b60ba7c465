"use strict";exports.id=9467,exports.ids=[9467],exports.modules={...require("./31316.shared.js").modules,9467:((e,t,n)=>{
n.d(t,{S1:()=>AuthorizationPolicyValidator,Uo:()=>vn,fG:()=>gn,lM:()=>Tn,hM:()=>Vt,Cd:()=>p,LD:()=>kt,SF:()=>hn,
pc:()=>lt,NO:()=>ue,mw:()=>C.m,B8:()=>$n,vF:()=>on,Lt:()=>yn,hN:()=>an,gR:()=>X,ON:()=>_n,Ho:()=>at,h6:()=>Gt,Up:()=>Tt,
sy:()=>jn,Xb:()=>Q,uN:()=>jt});const r={policy_no_rule:{title:"No rule permits this",
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
next:"Choose the branches and tags that may deploy to the environment in the repository's settings."}},o=600
;function a(e){const t=e.replace(/[\p{Cc}\u2028\u2029]/gu," ").toWellFormed()
;return t.length<=o?t:`${t.slice(0,o).replace(/[\ud800-\udbff]$/,"")}…`}function s({code:e,rule:t}){
const{title:n,next:o}=r[e];return{code:e,rule:t,message:`${n}. Next: ${o}`}}
function i(e,{rule:t,because:n,found:o,wanted:s}){const{title:i,next:l}=r[e];return{code:e,rule:t,
message:`${i}: ${null===t?`policy setting ${n}`:`rule "${t}" (${a(n)})`}. Found: ${a(o)}. Wanted: ${a(s)}. Next: ${l}`}}
var l=n(96879);const u={counted:[],missed:[],violations:[]},d=e=>(0,l.XP)(e)??{id:e,login:e},c=e=>d(e).id
;function p({approvals:e},t){if("none"===e||void 0===e.signed||!t?.signed)return u
;const n=e.signed,{ids:r,violations:o}=w("approvals.signed.not",n,t),a=t.signed.counted.map(e=>({signed:e,why:f(e,n,r,t)
})),s=o.length>0;return{counted:a.filter(({why:e})=>null===e&&!s).map(({signed:e})=>e),
missed:a.flatMap(({signed:e,why:t})=>null===t?[]:[`${e.principal} signed, ${t}`]),violations:o}}
function f({principal:e,verified:t},n,r,o){const a=r.get(c(e))
;return void 0!==a?`who is the ${a.replace("_"," ")}`:n.verified&&!t?"with a key that did not verify who touched it":y(d(e),"approvals.signed.from",n,o)?.found??null
}function m(e,t){const n="none"===e.approvals?void 0:e.approvals.signed;if(void 0===n)return[]
;const r="approvals.signed.min",o=`${n.min} signature${1===n.min?"":"s"} of this plan`,{signed:a}=t
;if(null===a)return[i("approvals_unreadable",{rule:null,because:r,found:"nothing that was looked at",wanted:o})]
;const{counted:s,missed:l,violations:u}=p(e,t),d=new Set(s.map(({principal:e})=>c(e)))
;if(u.length>0||d.size>=n.min)return[...u];const{ids:m}=w(r,n,t),_=a.approvers.filter(e=>!d.has(c(e))&&null===f({
principal:e,verified:!0
},n,m,t)),v=0===_.length?"nobody that .marketops/approvers lists":_.slice(0,h).join(", "),g=s.map(({principal:e})=>e),b=[`${d.size} that count${1===d.size?"s":""}${0===g.length?"":` (${g.join(", ")})`}`,...l,...a.ignored.slice(0,h).map(({from:e,reason:t})=>`${e}: ${t}`)].join("; ")
;return[i("approvals_missing",{rule:null,because:r,found:b,
wanted:`${o}; who may still sign: ${v}; each with \`marketops approve ${a.run_id}\``})]}const h=10;function _(e,t,n){
const{min:r=0}=t,o=`${r} approval${1===r?"":"s"} in environment "${e.environment}"`;if("unreadable"in n.reviews){
return[i("approvals_unreadable",{rule:null,because:"approvals",found:n.reviews.unreadable,wanted:o})]}
const a=n.reviews.value,s=a.flatMap(e=>function(e){
const t=`${$(e.user)} ${e.state} it${""===e.comment?"":`: "${e.comment}"`}`,n=(e,n)=>[i(e,{rule:null,
because:"approvals",found:t,wanted:n})]
;return v.includes(e.state)?"rejected"===e.state?n("approval_rejected","no rejection of this run"):[]:n("approval_state_unknown",v.join(" or "))
}(e));if(0===r)return s;const l=w("approvals.not",t,n);return[...s,...l.violations,...g(a,r=>function(e,t,n,r,o){
const{user:a,environments:s,comment:i}=e,l=s.map(({name:e})=>e),u=[t.environment,o.environment].every(e=>l.some(t=>t.toLowerCase()===e.toLowerCase()))
;if(!u){return{code:"approval_other_environment",setting:"environment",
found:`in ${l.map(e=>JSON.stringify(e)).join(", ")||"no environment"}`,wanted:"itself"}}if(null===a||"User"!==a.type){
return{code:"approval_not_by_person",setting:"approvals",
found:null===a?"an account that is gone":`an account of type ${a.type}`,wanted:"by people (type User)"}}
const d=r.get(a.id);if(void 0!==d){const e=`who is the ${d.replace("_"," ")}`;return{code:`approver_is_${d}`,
setting:"approvals.not",found:e,wanted:`by anybody but the ${d.replace("_"," ")}`}}
const c=o.plan_digest.replace(/^sha256:/,""),p=n.comment_must_contain_plan_digest
;if((p||o.needs_plan_digest)&&(""===c||!i.includes(c)))return{code:"approval_without_plan_digest",
setting:p?"approvals.comment_must_contain_plan_digest":"reruns (no earlier attempt recorded its plan)",
found:`with the comment "${i}"`,wanted:`with ${o.plan_digest} in the comment`};return y(a,"approvals.from",n,o)
}(r,e,t,l.ids,n),r,o)]}const v=["approved","rejected","pending"];function g(e,t,n,r){
const o=e.filter(({state:e})=>"approved"===e).map(e=>({review:e,why:t(e)
})),a=new Set(o.filter(({why:e})=>null===e).map(({review:e})=>e.user?.id));if(a.size>=n)return[]
;const s=o.flatMap(({review:e,why:t})=>null===t?[]:[{review:e,why:t}]);if(0===s.length){return[i("approvals_missing",{
rule:null,because:"approvals.min",found:`${a.size} that count${1===a.size?"s":""}`,wanted:r})]}
return s.map(({review:e,why:t})=>{const o=`${$(e.user)} approved, ${t.found}; ${a.size} of ${n} count`;return i(t.code,{
rule:null,because:t.setting,found:o,wanted:`${r} ${t.wanted}`})})}function w(e,{not:t},n){const r=new Map,o=[]
;for(const a of["actor","triggering_actor","commit_author"]){if(!t.includes(a))continue
;const s=b(a,n),l="value"in s?s.value.filter(e=>null!==e):[];for(const{id:e}of l)r.has(e)||r.set(e,a)
;if("value"in s&&l.length>0&&l.length===s.value.length)continue
;const u=a.replace("_"," "),d="value"in s?`no account of the ${u}`:`the ${u} could not be read (${s.unreadable})`,c=`the ${u}, so that it can be told from the approvers`
;o.push(i("approver_exclusion_unknown",{rule:null,because:e,found:d,wanted:c}))}return{ids:r,violations:o}}
function b(e,t){if("commit_author"===e)return t.commit_authors;const n=t[e];return"value"in n?{value:[n.value]}:n}
function y(e,t,{from:n},r){if(void 0===n||n.users?.some(({id:t})=>t===e.id))return null;const o=[]
;for(const{id:t,slug:a}of n.teams??[]){const n=r.teams.find(e=>e.id===t)?.members;if(void 0!==n&&"value"in n){
if(n.value.includes(e.id))return null}else o.push(`team ${a} (${n?.unreadable??"not read"})`)}if(o.length>0){return{
code:"approver_team_unreadable",setting:t,found:`who may be in ${o.join(", ")}`,
wanted:"by members of teams that can be read"}}
const a=[...(n.users??[]).map(({login:e})=>e),...(n.teams??[]).map(({slug:e})=>e)];return{code:"approver_not_listed",
setting:t,found:"who is not listed",wanted:`by ${a.join(" or ")}`}}function $(e){
return null===e?"somebody unknown":`${e.login} (id ${e.id})`}
var k=n(27597),x=n(64377),j=n(64607),q=n(16353),T=n.n(q),z=n(68011),N=n.n(z),M=n(36625),C=n(77105)
;const Y=["sun","mon","tue","wed","thu","fri","sat"],O=/^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):([0-5]\d))?$/,S=/^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/
;function A(e){const t=O.exec(e);if(null===t)return null
;const[n,r,o,a=0,s=0]=t.slice(1).map(e=>Number(e??0)),i=Date.UTC(n,r-1,o,a,s),l=new Date(i)
;return l.getUTCMonth()+1!==r||l.getUTCDate()!==o||n<1970?null:{ms:i,wholeDay:void 0===t[4]}}function H(e){
if(!S.test(e))return NaN;const[t,n]=e.split(":").map(Number);return 6e4*(60*t+n)}const P=k.YjP().refine(e=>null!==A(e),{
error:"a day, like 2026-12-24, or a minute, like 2026-12-24T18:00",abort:!0}),G=k.rej({from:P,to:P
}).refine(({from:e,to:t})=>I(t)>(A(e)?.ms??1/0),{error:'"to" lies before "from"',path:["to"]});function I(e){
const t=A(e);return null===t?NaN:t.wholeDay?t.ms+864e5:t.ms}const U=k.YjP({error:'a time in quotes, like "09:00"'
}).refine(e=>!Number.isNaN(H(e)),{error:'a time, like "09:00"',abort:!0}),L=k.rej({days:k.YOg(k.k5n(Y)).min(1).max(7),
from:U.refine(e=>"24:00"!==e,{error:'write "00:00" of the next day'}),to:U}),W=k.KCZ([L,G]),R=k.YOg(W).min(1,{
error:"an empty list; leave it out"}).max(100);const F={time_zone:k.YjP().max(64).refine(function(e){
if("UTC"!==e&&!/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$/.test(e))return!1;try{return""!==new Intl.DateTimeFormat("en",{
timeZone:e}).format(0)}catch{return!1}},{error:"a time zone of the IANA database, like Europe/Berlin or UTC"}),
allow:R.optional(),freeze:R.optional()},B=({allow:e,freeze:t})=>void 0!==e||void 0!==t,D={error:"write allow or freeze"
},E=(k.rej(F).refine(B,D),864e5),Z=Date.UTC(9999,0,1);function J(e){return Number.isFinite(e)&&e>=0&&e<Z}
function V(e,t){const n=ae(e.time_zone);if(!J(t))return{open:!1,because:"the time is not known"}
;const r=e.freeze?.find(e=>te(e,n,t,"freeze"));if(void 0!==r)return{open:!1,because:`frozen: ${ee(r)}`}
;if(void 0===e.allow)return{open:!0,because:null};const o=e.allow.find(e=>te(e,n,t,"allow"));return void 0!==o?{open:!0,
because:`allowed: ${ee(o)}`}:{open:!1,because:"outside every allowed window"}}const K=4e3;function X(e,t){
if(!J(t))return null;if(V(e,t).open)return t
;const n=ae(e.time_zone),r=[...e.allow??[],...e.freeze??[]],o=r.flatMap(e=>"days"in e?[]:[A(e.from)?.ms??NaN,I(e.to)]),a=r.flatMap(e=>"days"in e?[H(e.from),H(e.to)]:[]),s=t+n.offset(t),i=[s,...o].flatMap(e=>Array.from({
length:9
},(t,n)=>(Math.floor(e/E)+n)*E)),l=[...new Set([...o,...i.flatMap(e=>a.map(t=>e+t))])].filter(e=>e>s-E).sort((e,t)=>e-t).slice(0,K).flatMap(e=>n.instants(e)).sort((e,t)=>e-t)
;return l.find(n=>n>t&&V(e,n).open)??null}function Q(e,t){if(!J(t))return"an unknown time"
;const n=new Date(t+ae(e).offset(t));return`${n.toISOString().slice(0,16)} (${Y[n.getUTCDay()]??""}) ${e}`}
function ee(e){return`${"days"in e?`${e.days.join(", ")} `:""}${e.from} to ${e.to}`}function te(e,t,n,r){
if(!("days"in e))return ne(t,n,r,A(e.from)?.ms??NaN,I(e.to))
;const o=H(e.from),a=H(e.to),s=Math.floor((n+t.offset(n))/E)*E
;return[s-2*E,s-E,s,s+E].some(s=>!!e.days.includes(Y[new Date(s).getUTCDay()])&&ne(t,n,r,s+o,s+a+(a>o?0:E)))}
function ne(e,t,n,r,o){const a=e.instants(r),s=e.instants(o)
;return"allow"===n?Math.max(...a)<=t&&t<Math.min(...s):!(t<Math.min(...a)||Math.max(...s)<=t)}const re=new Map,oe=4096
;function ae(e){const t=re.get(e);if(void 0!==t)return t;const n=function(e){const t=new Intl.DateTimeFormat("en-US",{
timeZone:e,calendar:"gregory",numberingSystem:"latn",hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",
hour:"numeric",minute:"numeric",second:"numeric"}),n=new Map,r=e=>{const t=1e3*Math.floor(e/1e3),r=n.get(t)
;if(void 0!==r)return r;const a=o(t);return n.size===oe&&n.clear(),n.set(t,a),a},o=e=>{
const n=Object.fromEntries(t.formatToParts(e).map(({type:e,value:t})=>[e,Number(t)])),r=e=>n[e]??NaN
;return Date.UTC(r("year"),r("month")-1,r("day"),r("hour"),r("minute"),r("second"))-e},a=e=>{
const t=[...new Set([-2,-1,0,1,2].map(t=>r(e+t*E)))],n=t.map(t=>e-t).filter(t=>t+r(t)===e)
;return n.length>0?n:[s(e-Math.max(...t),e-Math.min(...t))]},s=(e,t)=>{const n=r(e);let[o,a]=[e,t];for(;a-o>1;){
const e=Math.floor((o+a)/2);r(e)===n?o=e:a=e}return a};return{offset:r,instants:a}}(e);return re.set(e,n),n}const se={
refs:{fact:null,about:({run:e})=>e.ref,judge:(e,{request:t})=>xe(e,t.run.ref)},tags:{fact:"tag",
judge:(e,{request:t,effect:n})=>function(e,t,n){
const r=e.map(e=>"string"==typeof e?_e(e):`${e.prefix}<version ${e.semver}${Ne(e.semver,n)}>`).join(" or ")
;if("string"!=typeof t||""===t)return ye(r,t);const o=e.map(e=>"string"==typeof e?(0,
C.m)(e,t):function({semver:e,prefix:t},n,r){const o=n.startsWith(t)?n.slice(t.length):"",a=/^\d/.test(o)?T()(o):null
;if(null===a)return null;if("permit"===r)return N()(a,e);const{major:s,minor:i,patch:l}=a
;return[a,`${s}.${i}.${l}`].some(t=>N()(t,e,{includePrerelease:!0}))}(e,t,n))
;return o.includes(!0)?ge(!0,r,_e(t)):o.includes(null)?we(r,`${_e(t)}, which is no version`):ge(!1,r,_e(t))
}(e,ce(t,"tag"),n)},events:{fact:null,about:({run:e})=>e.event,judge:function(e,{request:{run:t,preview:n}}){
const r=!0===n?t.event?.split(",")??[]:[],o=r.filter(t=>e.includes(t))
;return o.length>0&&o.length<r.length?be(ve(e)):0===o.length?$e(e,t.event):ge(!0,ve(e),ve(r))}},actors:{fact:null,
about:({run:e})=>e.actor,judge:(e,{request:t,effect:n})=>{const{actor:r,triggering_actor:o}=t.run
;return qe(e,[r,o],n,t=>e.some(e=>he(e,t)))}},workflows:{fact:null,about:({run:e})=>e.workflow_ref,
judge:(e,{request:t})=>function(e,{run:t}){
const n=e.map(({path:e,ref:t})=>_e(`${e}@${t}`)).join(" or "),r=t.workflow_ref
;if("string"!=typeof r||""===r)return ye(n,r);const o=/^([^/@]+\/[^/@]+)\/([^@]+)@(.+)$/.exec(r),[,a="",s="",i=""]=o??[]
;if(null===o||!he(a,t.repository))return we(n,`${_e(r)}, which is no workflow of ${t.repository}`);const l=e.some(e=>(0,
C.m)(e.path,s)&&(0,C.m)(e.ref,i));return ge(l,n,_e(`${s}@${i}`))}(e,t)},environments:{fact:null,
judge:(e,{request:t})=>$e(e,t.run.environment,he)},target_on_default_branch:{fact:"target_sha",
about:({target:e})=>e.on_default_branch,judge:(e,{request:t})=>je(e,t.target.on_default_branch)},asset_names:{
fact:"assets",judge:(e,{request:t,effect:n})=>qe(e,pe(t,"name")??fe(t),n,t=>e.some(e=>(0,C.m)(me(e),me(t))))},
max_assets:{fact:"assets",judge:(e,{request:t,effect:n})=>{const r=pe(t,"name");return ze(e,r?.length??fe(t),n,"assets")
}},max_asset_bytes:{fact:"assets",judge:(e,{request:t,effect:n})=>ze(e,function(e){
const t=pe(e,"size"),n=t?.findIndex(e=>"number"!=typeof e||Number.isNaN(e))??-1
;return n>=0?t?.[n]:t?.reduce((e,t)=>Math.max(e,t),0)}(t),n,"bytes in the largest asset")},prerelease:{
fact:"prerelease",judge:(e,{request:t})=>je(e,ce(t,"prerelease"))},draft:{fact:"draft",
judge:(e,{request:t})=>je(e,ce(t,"draft"))},moves_tag:{fact:"moves_tag",judge:(e,{request:t})=>je(e,t.target.moves_tag)
},force:{fact:"force",judge:(e,{request:t})=>je(e,ce(t,"force"))},generated_notes:{fact:"generated_notes",
judge:(e,{request:t})=>je(e,ce(t,"generated_notes"))},pull_request_bases:{fact:"base",
judge:(e,{request:t})=>xe(e,ce(t,"base"))},pull_request_heads:{fact:"head",judge:(e,{request:t})=>xe(e,ce(t,"head"))},
paths:{fact:"paths",judge:ke("paths")},labels:{fact:"labels",
judge:(e,{request:t,effect:n})=>qe(e,ce(t,"labels"),n,t=>e.some(e=>(0,C.m)(me(e),me(t))))},dispatch:{fact:"dispatch",
judge:(e,{request:t})=>function(e,t){
const n=e.map(({workflow:e,ref:t})=>_e(`${e}@${t}`)).join(" or "),{workflow:r,ref:o}=Object(t)
;if("string"!=typeof r||"string"!=typeof o)return ye(n,"string"==typeof r?o:r);const a=e.some(e=>(0,
C.m)(e.workflow,r)&&(0,C.m)(e.ref,o));return ge(a,n,_e(`${r}@${o}`))}(e,ce(t,"dispatch"))},registries:{
fact:"registries",judge:(e,{request:t,effect:n})=>qe(e,ce(t,"registries"),n,t=>e.includes(t))},packages:{fact:"package",
judge:(e,{request:t})=>xe(e,ce(t,"package"))},dist_tags:{fact:"dist_tag",judge:(e,{request:t})=>xe(e,ce(t,"dist_tag"))},
image_repositories:{fact:"image_repositories",judge:ke("image_repositories")},image_tags:{fact:"image_tags",
judge:ke("image_tags")},moves_image_tag:{fact:"moves_image_tag",judge:(e,{request:t})=>je(e,ce(t,"moves_image_tag"))},
windows:{fact:null,judge:function(e,t){
const{request:n,effect:r,permits:o}=t,{open:a,because:s}=V(e,n.now),i="permit"===r?"a time when the windows are open":"a time when the windows are closed",l=`${Q(e.time_zone,n.now)}, ${a?"open":"closed"}${null===s?"":` (${s})`}`,u=e.break_glass,d=void 0!==u&&o(u)
;return!0!==n.preview||d?"permit"===r?ge(a,i,l):!a&&d?ge(!1,i,`${l}, lifted by rule ${u}`):ge(!a,i,l):be(i)}}}
;function ie(e,{operation:t,run:n}){const r=t.repository_id===n.repository_id,o=e.repositories.some(e=>"self"===e?r:(0,
C.m)(me(e),me(t.repository)));return ge(o,ve(e.repositories),`${_e(t.repository)}${r?" (self)":""}`)}function le(e,t,n){
const r=se[e],{operation:o,kinds:a}=n.request,{kind:s}=(0,M.I)(o,a),i=a.filter(t=>de(e,t)).map(e=>e.kind)
;if(!i.includes(s))return{verdict:"inconclusive",expected:i.join(" or "),found:`${s}, which has no ${e}`}
;const l=r.judge(t,n);return!0===n.request.preview&&null===r.about?.(n.request)?be(l.expected):l}const ue=e=>se[e].fact
;function de(e,{facts:t}){const{fact:n}=se[e];return null===n||void 0!==t[n]}function ce({operation:e,kinds:t},n){
return(0,M.I)(e,t).facts[n]?.(e)}function pe(e,t){const n=ce(e,"assets");if(Te(n))return n.map(e=>e?.[t])}
function fe(e){const t=ce(e,"assets");return null==t?null:{assets:t}}
const me=e=>e.toLowerCase(),he=(e,t)=>me(e)===me(t),_e=e=>JSON.stringify(e),ve=e=>e.map(_e).join(" or "),ge=(e,t,n)=>({
verdict:e?"met":"unmet",expected:t,found:n}),we=(e,t)=>({verdict:"inconclusive",expected:e,found:t}),be=e=>({
verdict:"pending",expected:e,found:"not known yet"}),ye=(e,t)=>we(e,null==t?"not known":typeof t+", which it cannot be")
;function $e(e,t,n=(e,t)=>e===t){return"string"!=typeof t||""===t?ye(ve(e),t):ge(e.some(e=>n(e,t)),ve(e),_e(t))}
function ke(e){return(t,{request:n,effect:r})=>qe(t,ce(n,e),r,e=>t.some(t=>(0,C.m)(t,e)))}const xe=(e,t)=>$e(e,t,C.m)
;function je(e,t){return"boolean"==typeof t?ge(t===e,String(e),String(t)):ye(String(e),t)}function qe(e,t,n,r){
const o=`${"permit"===n?"all of":"any of"} ${ve(e)}`;if(!Te(t))return ye(o,t)
;const a=t.find(e=>"string"==typeof e&&""!==e&&r(e)===("forbid"===n));if(void 0!==a)return ge("forbid"===n,o,_e(a))
;const s=t.findIndex(e=>"string"!=typeof e||""===e)
;return s>=0?ye(o,t[s]):ge("permit"===n,o,0===t.length?"none":t.map(e=>_e(String(e))).join(", "))}
const Te=e=>Array.isArray(e);function ze(e,t,n,r){const o="permit"===n?`at most ${e} ${r}`:`more than ${e} ${r}`
;return"number"!=typeof t||Number.isNaN(t)?ye(o,t):ge(t<=e==("permit"===n),o,String(t))}
const Ne=(e,t)=>"permit"!==t||/\d-[0-9A-Za-z]/.test(e)?"":", no prerelease"
;var Me=n(64737),Ce=n.n(Me),Ye=n(43759),Oe=n(14182)
;const Se=(e,...t)=>k.YjP().check(Ye.m9(1),Ye.Eb(e),Ae,...t),Ae=k.YPB(e=>!/\p{Cc}/u.test(e),{
error:"text on one line, without control characters"}),He=e=>k.YOg(e).check(Pe,Ge),Pe=Ye.m9(1,{
error:"an empty list allows nothing; write an entry or leave the field out"}),Ge=Ye.Eb(100);function Ie(e=()=>null){
return Se(256,k.zni((t,n)=>{const r=(0,C.H)(t)??e(t);null!==r&&n.addIssue({code:"custom",message:`"${t}": ${r}`})}))}
const Ue=Ie(e=>e.startsWith("refs/")||e.startsWith("**")?null:`a ref is written whole: refs/heads/${e} or refs/tags/${e}`),Le=Ie(e=>"self"===e||e.includes("/")||"**"===e?null:'write "self", owner/name or owner/*'),We=Ie(e=>e.startsWith("refs/")?"a branch is written without refs/heads/":null),Re=Ie(),Fe=He(Re).optional(),Be=He(We).optional(),De=k.zMY().optional(),Ee=k.Whr().min(0).optional(),Ze=Se(255),Je=Se(500),Ve=k.rej({
semver:Se(128,k.YPB(e=>null!==Ce()(e),{error:'not a semver range; write one like ">=1.2.0 <2"'})),
prefix:k.YjP().max(128).default("v")}),Ke=Se(100,k.YPB(e=>/^[A-Za-z0-9][A-Za-z0-9_-]*(\[bot\])?$/.test(e),{
error:"a login, like octocat or dependabot[bot]"})),Xe={error:"an id: a whole number from 1"
},Qe=k.KCZ([k.Whr(Xe).positive(Xe),k.YjP().regex(/^[1-9][0-9]{0,19}$/,Xe)],Xe).transform(String),et=k.rej({
refs:He(Ue).optional(),tags:He(k.KCZ([Re,Ve],{
error:"a glob, or {semver: a range, prefix: what stands before the version}"})).optional(),events:He(k.k5n(Oe.qY,{
error:"no event that starts a workflow; there are push, workflow_dispatch, …"})).optional(),actors:He(Ke).optional(),
workflows:He(k.rej({path:Ie(e=>e.startsWith(".github/workflows/")?null:"begins with .github/workflows/"),ref:Ue
})).optional(),environments:He(Ze).optional(),target_on_default_branch:De,asset_names:Fe,max_assets:Ee,
max_asset_bytes:Ee,prerelease:De,draft:De,moves_tag:De,force:De,generated_notes:De,pull_request_bases:Be,
pull_request_heads:Be,paths:Fe,labels:Fe,dispatch:He(k.rej({
workflow:Ie(e=>e.includes("/")?"the name of its file: deploy.yml":null),ref:Ue})).optional(),
registries:He(Ze.regex(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/,{
error:"the host of a registry, exactly: registry.npmjs.org, ghcr.io"})).optional(),packages:Fe,dist_tags:Fe,
image_repositories:He(Ie(e=>e.includes("/")||"**"===e?null:"write host/name: ghcr.io/acme/*")).optional(),image_tags:Fe,
moves_image_tag:De,windows:k.rej({...F,break_glass:k.YjP().optional()}).refine(B,D).optional()
}),tt=Object.keys(et.shape),nt=k.YjP().regex(/^[a-z0-9][a-z0-9_-]{0,63}$/,{
error:"a name of a-z, 0-9, - and _, at most 64 characters"
}),rt=[["registries","registries","says where: add `registries` to its `when`, a list of hosts"],["moves_image_tag","moves_image_tag","says whether tags move: add `moves_image_tag: false` to its `when`"]],ot=e=>k.rej({
id:nt,effect:k.k5n(["permit","forbid"]),reason:Je,operations:He(k.k5n(e.map(({kind:e})=>e))),repositories:He(Le),
when:et.optional()}).superRefine((t,n)=>{"permit"===t.effect&&void 0!==t.when?.windows?.break_glass&&n.addIssue({
code:"custom",path:["when","windows","break_glass"],
message:"only a forbid rule can be lifted; a permit rule that should always hold has no windows"})
;for(const[r,o,a]of rt){const s=e.find(({kind:e,facts:n})=>void 0!==n[o]&&t.operations.includes(e))
;if("forbid"===t.effect||void 0===s||void 0!==t.when?.[r])continue;const i=`a rule that permits ${s.kind} ${a}`
;n.addIssue({code:"custom",path:["operations"],message:i})}
}),at=({rules:e})=>e.flatMap(({effect:e,when:t})=>"permit"===e?t?.registries??[]:[]),st=/^([1-9][0-9]{0,5})(s|m|h)$/,it={
s:1e3,m:6e4,h:36e5};function lt(e){const t=st.exec(e);return null===t?NaN:Number(t[1])*it[t[2]]}
const ut="a time from 1m to 24h, like 15m or 1h",dt=k.YjP().regex(st,{error:ut,abort:!0
}).refine(e=>lt(e)>=6e4&&lt(e)<=24*it.h,{error:ut
}).default("15m"),ct='write who must approve, for example "approvals: {min: 1, not: [actor, triggering_actor]}", or "approvals: none" when nobody must',pt=["actor","triggering_actor","commit_author"],ft=(e,t)=>`${e} with its id, which a rename does not change; ${t}`,mt=k.Whr().min(1).max(6),ht=k.rej({
users:He(k.rej({login:Ke,id:Qe},{error:ft("{login, id}: a user","`gh api users/LOGIN --jq .id` prints it")
})).optional(),teams:He(k.rej({slug:Se(200,Ye.Fk(/^[^/]+\/[^/]+$/,{error:"an organisation and a team: org/team"})),id:Qe
},{error:ft("{slug, id}: a team","`gh api orgs/ORG/teams/TEAM --jq .id` prints it")})).optional()
}).refine(({users:e,teams:t})=>void 0!==e||void 0!==t,{
error:'write users or teams, or leave "from" out to count whoever may approve otherwise'
}).optional(),_t=k.YOg(k.k5n(pt)).max(pt.length).default([...pt]),vt=k.rej({min:mt,from:ht,not:_t,
verified:k.zMY().default(!1)}),gt=k.KCZ([k.euz("none"),k.rej({min:mt.optional(),from:ht,not:_t,
comment_must_contain_plan_digest:k.zMY().default(!1),signed:vt.optional()
}).refine(({min:e,signed:t})=>void 0!==e||void 0!==t,{error:ct})],{error:e=>"object"==typeof e.input?void 0:ct
}),wt=k.rej({required_reviewers:k.zMY().default(!0),prevent_self_review:k.zMY().default(!0),
admins_may_bypass:k.zMY().default(!1),branch_restricted:k.zMY().default(!0)}).prefault({}),bt=k.rej({ignore:Fe,
acknowledged:He(k.rej({tag:Ze.optional(),release:Ze.optional(),digest:Se(71,Ye.Fk(/^sha256:[0-9a-f]{64}$/,{
error:"the digest that the report gives: sha256:…"})),reason:Je}).refine(({tag:e,release:t})=>void 0===e!=(void 0===t),{
error:"write either tag or release"})).optional()}),yt=e=>k.rej({version:k.euz(1,{
error:"this version of MarketOps reads version: 1"}),environment:Ze,receipt_ttl:dt,
max_operations:k.Whr().min(1).max(1e3).default(100),reruns:k.k5n(["same_plan","never"]).default("same_plan"),
ledger_protection:k.k5n(["required","warn"]).default("required"),
default_branch_protection:k.k5n(["required","warn"]).default("required"),
plan_digest:k.k5n(["required","optional"]).default("required"),approvals:gt,environment_protection:wt,
reconcile:bt.optional(),rules:k.YOg(ot(e)).max(200)}).superRefine((e,t)=>{const n=new Map
;for(const[t,o]of e.rules.entries()){const a=n.get(o.id)
;void 0===a?n.set(o.id,t):r(["rules",t,"id"],`"${o.id}" is already the id of rule ${a+1}; ids are unique`)
;const s=o.when?.windows?.break_glass
;void 0===s||e.rules.some(({id:e,effect:t})=>e===s&&"permit"===t)||r(["rules",t,"when","windows","break_glass"],`there is no permit rule "${s}"`)
}function r(e,n){t.addIssue({code:"custom",path:e,message:n})}}),$t=k.rej({source:k.rej({
repository:Se(140,Ye.Fk(/^[^/:@\s]+\/[^/:@\s]+$/,{error:"owner/name"})),path:Se(1024,Ye.Fk(/^[^@\s]+$/,{
error:"the path of the file in that repository"})),ref:Se(256,Ye.Fk(/^\S+$/,{
error:"a branch, tag or commit of that repository"}))})});function kt(e,t){return xt(e,t).record}function xt(e,t){
const n=e.rules.map(n=>Tt(e,n,t)),r=n.some(({rule:e,matched:t})=>t&&"permit"===e.effect),o=n.filter(({rule:e,pending:t})=>t&&("forbid"===e.effect||!r)),a=r||o.some(({rule:e})=>"permit"===e.effect),s=function(e,t){
const n=e.map(Mt),r=e.filter(({rule:e,matched:t})=>t&&"forbid"===e.effect);return r.length>0?{decision:"forbid",rules:n,
violations:r.map(Ct)}:e.some(({matched:e})=>e)?{decision:"permit",rules:n,violations:[]}:{decision:"no_rule",rules:n,
violations:[Yt(e,t)]}}(n,t);return a&&0!==o.length&&"forbid"!==s.decision?{record:{...s,decision:"conditional",
violations:[]},open:o}:{record:s,open:[]}}function jt({decision:e,rules:t,violations:n}){return{decision:e,
rules:t.map(e=>({...e,unmet:null===e.unmet?null:{...e.unmet,expected:qt,found:qt}})),violations:n.map(s)}}
const qt="withheld";function Tt(e,t,n){const r={request:n,effect:t.effect,permits:t=>{
const r=e.rules.find(e=>e.id===t&&"permit"===e.effect);return void 0!==r&&Tt(e,r,n).matched}},o=[{
condition:"operations",...zt(t,n)},{condition:"repositories",...ie(t,n)}];for(const e of tt){const n=t.when?.[e]
;void 0!==n&&o.push({condition:e,...le(e,n,r)})}
const a="permit"===t.effect?["unmet","inconclusive"]:["unmet"],s=o.some(({verdict:e})=>a.includes(e)),i=!s&&o.some(({verdict:e})=>"pending"===e)
;return{rule:t,matched:!s&&!i,pending:i,parts:o}}function zt(e,{operation:t}){return{
verdict:e.operations.includes(t.operation_kind)?"met":"unmet",expected:e.operations.join(" or "),found:t.operation_kind}
}function Nt({rule:e,parts:t}){
return t.find(({verdict:t})=>"unmet"===t||"permit"===e.effect&&"inconclusive"===t)??t.find(({verdict:e})=>"pending"===e)??null
}function Mt(e){const{id:t,effect:n}=e.rule,r=Nt(e),o=r&&{condition:r.condition,expected:a(r.expected),found:a(r.found)}
;return{id:t,effect:n,matched:e.matched,unmet:o}}function Ct({rule:e,parts:t}){
const n=t.find(({verdict:e})=>"inconclusive"===e),r=t.find(({condition:e})=>"windows"===e)
;if(void 0!==n)return i("policy_inconclusive",{rule:e.id,because:e.reason,found:`${n.condition} is ${n.found}`,
wanted:`${n.condition} that is certainly not ${n.expected}`});if(void 0!==r){const t="a time when the windows are open"
;return i("window_closed",{rule:e.id,because:e.reason,found:r.found,wanted:t})}
const o=t.map(({condition:e,found:t})=>`${e} is ${t}`).join("; "),a=`anything else than ${t.map(({condition:e,expected:t})=>`${e}: ${t}`).join(" with ")}`
;return i("policy_forbids",{rule:e.id,because:e.reason,found:o,wanted:a})}function Yt(e,t){
const{operation_kind:n,repository:r}=t.operation,[o]=e.filter(({rule:e,parts:t})=>"permit"===e.effect&&t.slice(0,2).every(({verdict:e})=>"met"===e)).sort((e,t)=>Ot(e)-Ot(t)),a=o&&Nt(o)
;return void 0!==o&&a?i("windows"===a.condition?"window_closed":"policy_condition_unmet",{rule:o.rule.id,
because:o.rule.reason,found:`${a.condition} is ${a.found}`,wanted:`${a.condition}: ${a.expected}`}):i("policy_no_rule",{
rule:null,because:"rules",found:`no permit rule for ${n} in ${r}`,wanted:"a permit rule that matches this operation"})}
const Ot=({parts:e})=>e.filter(({verdict:e})=>"met"!==e).length,St=k.YjP().min(1).max(255),At={
repository:k.YjP().regex(/^([^/]+\/[^/]+|self)$/,{error:"owner/name, or self"}).default("self"),tag:k.YjP().optional(),
prerelease:k.zMY().default(!1),draft:k.zMY().default(!1),generate_notes:k.zMY().default(!1),assets:k.YOg(k.rej({
name:k.YjP(),size:k.Whr().min(0).default(0)})).default([]),force:k.zMY().default(!1),base:k.YjP().optional(),
head:k.YjP().optional(),paths:k.YOg(k.YjP()).optional(),labels:k.YOg(k.YjP()).default([])},Ht=e=>k.rej({
name:k.YjP().min(1).max(200),expect:k.k5n(["permit","forbid","no_rule"]),rule:St.optional(),operation:k.rej({
kind:k.k5n(e.map(({kind:e})=>e)),...At}),run:k.rej({ref:St.optional(),event:St.optional(),actor:St.optional(),
triggering_actor:St.optional(),workflow:St.optional(),environment:St.optional()}).prefault({}),target:k.rej({
on_default_branch:k.zMY().optional(),moves_tag:k.zMY().optional()}).prefault({}),now:x.w$({offset:!0,
error:"a time with its zone, like 2026-11-22T12:00:00Z"}).default("2026-01-07T12:00:00Z")}),Pt=e=>k.rej({
version:k.euz(1),cases:k.YOg(Ht(e)).min(1).max(2e3)});function Gt(e,t,n,r){const{value:o,locate:a}=(0,j.g)(t,n,Pt(r),{
maxBytes:1048576,code:"policy_cases_invalid"}),s=r.map(Wt);return o.cases.map((t,n)=>{const r=kt(e,function(e,t,n){
const{run:r,target:o}=e;return{operation:Lt(e),kinds:n,run:{...It,ref:r.ref??null,event:r.event??null,
actor:r.actor??null,triggering_actor:r.triggering_actor??r.actor??null,
workflow_ref:void 0===r.workflow?null:`${It.repository}/${r.workflow}`,environment:r.environment??t.environment},
target:{on_default_branch:o.on_default_branch??null,moves_tag:o.moves_tag??null},now:Date.parse(e.now)}
}(t,e,s)),o=function({decision:e,rules:t,violations:n}){
return"no_rule"===e?n.flatMap(({rule:e})=>e??[]):t.filter(({effect:t,matched:n})=>n&&t===e).map(e=>e.id)
}(r),i=r.decision===t.expect&&(void 0===t.rule||o.includes(t.rule));return{name:t.name,passed:i,at:a(["cases",n]),
expected:{decision:t.expect,rule:t.rule??null},found:{decision:r.decision,rules:o},record:r}})}const It={
repository:"owner/self",repository_id:"1"},Ut=`sha256:${"0".repeat(64)}`;function Lt({name:e,operation:t}){
const{kind:n,repository:r,tag:o="",base:a="",head:s="",generate_notes:i,paths:l,...u}=t,d="self"===r;return{
depends_on:[],effect:"create",observed:null,operation_digest:Ut,operation_id:e,operation_kind:n,parameters:{tag:o,
base:a,head:s,generated_notes:i,...void 0===l?{}:{paths:l},...u},reason:null,repository:d?It.repository:r,
repository_id:d?It.repository_id:"2",target_subject:null}}function Wt({kind:e,facts:t}){return{kind:e,
facts:Object.fromEntries(Object.keys(t).map(e=>[e,({parameters:t})=>t[e]]))}}var Rt=n(51866),Ft=n.n(Rt)
;function Bt(e,t){
return t.operations.every(t=>e.operations.includes(t))&&t.repositories.every(t=>e.repositories.some(e=>{return n=e,
"self"===(r=t)?["self","**","*/*"].includes(n):"self"!==n&&Zt(n.toLowerCase(),r.toLowerCase());var n,r
}))&&Object.entries(e.when??{}).every(([n,r])=>void 0===r||function(e,t,n){if(void 0===n.when?.[e])return!1
;const r=Dt.includes(e);return(!r||t.effect===n.effect)&&function(e,t,n,r){switch(e){case"refs":
case"pull_request_bases":case"pull_request_heads":case"paths":case"packages":case"dist_tags":case"image_repositories":
case"image_tags":return Et(t[e],n[e],Zt);case"asset_names":case"labels":
return Et(t[e],n[e],(e,t)=>Zt(e.toLowerCase(),t.toLowerCase()));case"tags":return Et(t.tags,n.tags,Jt);case"events":
case"registries":return Et(t[e],n[e],(e,t)=>e===t);case"actors":case"environments":
return Et(t[e],n[e],(e,t)=>e.toLowerCase()===t.toLowerCase());case"workflows":
return Et(t.workflows,n.workflows,(e,t)=>Zt(e.path,t.path)&&Zt(e.ref,t.ref));case"dispatch":
return Et(t.dispatch,n.dispatch,(e,t)=>Zt(e.workflow,t.workflow)&&Zt(e.ref,t.ref));case"max_assets":
case"max_asset_bytes":{const[o,a]=[t[e]??NaN,n[e]??NaN];return"permit"===r?a<=o:a>=o}case"target_on_default_branch":
case"prerelease":case"draft":case"moves_tag":case"moves_image_tag":case"force":case"generated_notes":return t[e]===n[e]
;case"windows":return JSON.stringify(t.windows)===JSON.stringify(n.windows)}}(e,t.when??{},n.when,t.effect)}(n,e,t))}
const Dt=["asset_names","paths","labels","registries","image_repositories","image_tags","max_assets","max_asset_bytes","windows"]
;function Et(e,t,n){return(t??[]).every(t=>(e??[]).some(e=>n(e,t)))}function Zt(e,t){
return e===t||"**"===e||!t.split("/").includes("**")&&(0,C.m)(e,t)}function Jt(e,t){
return"string"==typeof e?"string"==typeof t?Zt(e,t):"**"===e:"string"!=typeof t&&e.semver===t.semver&&e.prefix===t.prefix
}function Vt(e,t,n){const r=[];if(!e.rules.some(({effect:e})=>"permit"===e)){
const e="No rule permits anything: every operation will be refused. Add a permit rule.";r.push({
code:"nothing_permitted",rule:null,message:e,path:["rules"]})}for(const[o,a]of e.rules.entries()){
const s=(e,t,...n)=>r.push({code:e,rule:a.id,message:`Rule "${a.id}" ${t}`,path:["rules",o,...n]});Kt(a,n,s),Xt(e,a,s),
Qt(a,t,s),en(e,a,o,s)}return r}function Kt(e,t,n){for(const[r,o]of e.operations.entries()){const a=(0,M.I)({
operation_kind:o},t),s=tt.find(t=>void 0!==e.when?.[t]&&!de(t,a));if(void 0===s)continue
;const i=`because ${o} has no ${s}. Write ${o} into a rule of its own.`
;"permit"===e.effect?n("never_matches",`never permits ${o}, ${i}`,"operations",r):n("forbids_whole_kind",`forbids every ${o}, ${i}`,"operations",r)
}}function Xt(e,t,n){const{environments:r,tags:o}=t.when??{},a=e.environment.toLowerCase()
;if(void 0!==r&&!r.some(e=>e.toLowerCase()===a)){
n("never_matches",`never matches: prod runs only in "${e.environment}", which its environments lack.`,"when","environments")
}
!0===o?.every(e=>"string"!=typeof e&&null===Ft()(e.semver))&&n("never_matches","never matches: no version is in its ranges.","when","tags")
}function Qt(e,t,n){const r=e.when?.windows;if(void 0===r)return;const o=({to:e})=>I(e)+1728e5<t,{allow:a,freeze:s}=r
;if(void 0===a&&!0===s?.every(o))n("window_over","freezes only days that are over; take it out or bring it up to date.","when","windows");else if(!0===a?.every(o)){
n("window_over",`${"permit"===e.effect?"never permits anything any more":"forbids for good"}: every window that it allows is over.`,"when","windows")
}else if(function({allow:e,freeze:t}){
const n=(e,t)=>JSON.stringify(e)===JSON.stringify(t)||(A(t.from)?.ms??NaN)<=(A(e.from)?.ms??NaN)&&I(e.to)<=I(t.to)
;return!0===e?.every(e=>!0===t?.some(t=>n(e,t)))}(r)){
n("never_matches",`${"permit"===e.effect?"never matches":"always forbids"}: a freeze covers every window that it allows.`,"when","windows")
}}function en(e,t,n,r){const o=e.rules.find(e=>"forbid"===e.effect&&"permit"===t.effect&&Bt(e,t))
;void 0!==o&&r("shadowed_permit",`never permits anything: rule "${o.id}" forbids all that it matches.`)
;const a=e.rules.some(({when:e})=>e?.windows?.break_glass===t.id),s=e.rules.find((e,r)=>e.effect===t.effect&&Bt(e,t)&&(r<n||!Bt(t,e)))
;void 0===s||a||r("unreachable_rule",`changes nothing: rule "${s.id}" matches whenever it does, to the same effect.`)}
const tn=[{setting:"required_reviewers",code:"environment_no_reviewers",asked:({required_reviewers:e})=>e,
fault:e=>void 0===rn(e)?"no required reviewers":null,wanted:"at least one required reviewer"},{
setting:"prevent_self_review",code:"environment_self_review",asked:({prevent_self_review:e})=>e,
fault:e=>!0===rn(e)?.prevent_self_review?null:"self-review is possible, or GitHub does not say",
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
;const o=r.value.find(({name:e})=>nn(e))
;return void 0===o?null:`every ${o.type} may deploy, for one pattern is ${JSON.stringify(o.name)}`},
wanted:"chosen branches or tags only"}];const nn=e=>""===e.replace(/\[[^\]]*\]|[*?/]/g,"")
;function rn({protection_rules:e}){return e?.find(({type:e,reviewers:t})=>"required_reviewers"===e&&(t?.length??0)>0)}
function on(e,t){const{environment:n,environment_protection:r}=e,o=JSON.stringify(n),a=(e,t,n,r)=>i(e,{rule:null,
because:t,found:n,wanted:r});if(t.environment?.toLowerCase()!==n.toLowerCase()){
const e=null===t.environment?"no environment":JSON.stringify(t.environment)
;return[a("environment_mismatch","environment",e,o)]}const s=tn.filter(e=>e.asked(r));if(0===s.length)return[]
;const{answer:l}=t,u="environment_protection"
;if("unreadable"in l)return[a("environment_unreadable",u,l.unreadable,`environment ${o}`)]
;if(null===l.value)return[a("environment_missing",u,`no environment ${o}`,`environment ${o}`)];const d=l.value
;return d.name.toLowerCase()!==n.toLowerCase()?[a("environment_mismatch","environment",`an answer about ${JSON.stringify(d.name)}`,o)]:s.flatMap(e=>{
const t=e.fault(d);return null===t?[]:a(e.code,`${u}.${e.setting}`,`${t} (${o})`,e.wanted)})}function an(e,t){
const{open:n}=xt(e,t),r=e=>e.parts.filter(sn).length,[o]=n.filter(({rule:e})=>"permit"===e.effect).sort((e,t)=>r(e)-r(t)),a=n.filter(({rule:e})=>"forbid"===e.effect),s=[...un(e),...o?.parts.filter(sn).map(e=>dn(e,o.rule,t.now))??[],...a.map(({rule:e,parts:n})=>ln(n.filter(sn).map(n=>dn(n,e,t.now))))]
;return[...new Map(s.map(e=>[e.text,e])).values()]}const sn=({verdict:e})=>"pending"===e,ln=e=>e.reduce((e,{text:t})=>({
...e,text:`${e.text} or ${t}`}));function un({approvals:e,environment:t}){if("none"===e)return[]
;const{min:n=0,comment_must_contain_plan_digest:r,signed:o}=e,a=(e,t,{from:n,not:r})=>{
const o=[...(n?.users??[]).map(({login:e})=>e),...(n?.teams??[]).map(({slug:e})=>e)]
;return`${1===e?`one ${t}`:`${e} ${t}s`}${0===o.length?"":` of ${o.join(" or ")}`}${0===r.length?"":` (not of the ${r.map(e=>e.replace("_"," ")).join(" or ")})`}`
},s=`${r?" with the plan digest in the comment":""} in ${JSON.stringify(t)}`;return[...0===n?[]:[{what:"approvals",
text:`${a(n,"approval",e)}${s}`}],...void 0===o?[]:[{what:"approvals",text:a(o.min,"signature",o)}]]}
function dn({condition:e,expected:t},{effect:n,when:{windows:r}={}},o){if("windows"===e&&r)return{what:e,text:cn(r,o)}
;if("target_on_default_branch"===e){return{what:e,
text:`a target commit ${"true"===t==("permit"===n)?"on":"off"} the default branch`}}
const a=e.slice(0,-1),s=t.replace(/^(all|any) of /,"");return{what:e,
text:"permit"===n?`the ${a} ${s}`:`another ${a} than ${s}`}}function cn(e,t){const{time_zone:n}=e,r=X(e,t)
;if(null===r)return"a time when the windows are open";if(r===t)return"the window that is open now";const o=Q(n,r)
;return`the window from ${new Intl.DateTimeFormat("en",{timeZone:n,weekday:"long"
}).format(r)} ${o.slice(11,16)} (${o.slice(0,10)}, ${n})`}var pn=n(74296);const fn={maxBytes:131072,
code:"policy_invalid"},mn=k.L5J().transform(e=>"object"==typeof e&&null!==e&&"source"in e);function hn(e,t){let n;try{
n=Buffer.from(e).includes("source")&&(0,j.g)(e,t,mn,fn).value}catch(e){if(e instanceof pn.Ho)return null;throw e}
return n?(0,j.g)(e,t,$t,fn).value.source:null}function _n(e,t,n){return(0,j.g)(e,t,yt(n),fn)}
const vn="# MarketOps' built-in policy: used because the repository has none. It permits nothing.\nversion: 1\nenvironment: production\nreceipt_ttl: 15m\nmax_operations: 100\nreruns: same_plan\nledger_protection: required\ndefault_branch_protection: required\nplan_digest: required\napprovals:\n  min: 1\n  not: [actor, triggering_actor, commit_author]\n  comment_must_contain_plan_digest: false\nenvironment_protection:\n  required_reviewers: true\n  prevent_self_review: true\n  admins_may_bypass: false\n  branch_restricted: true\nrules: []\n",gn={
solo:"# One maintainer: nobody else could approve, so nobody has to.\nversion: 1\nenvironment: production\nreceipt_ttl: 15m\nmax_operations: 20\nreruns: same_plan\nledger_protection: warn\ndefault_branch_protection: warn\nplan_digest: required\n# With your SSH key in .marketops/approvers a stolen token alone ships nothing: approvals: { signed: { min: 1, not: [] } }\napprovals: none\nenvironment_protection:\n  required_reviewers: false\n  prevent_self_review: false\n  admins_may_bypass: true\n  branch_restricted: true\nrules:\n  - id: publish-from-main\n    effect: permit\n    reason: Versions are tagged and released from the main branch\n    operations: [tag_repo, publish_release]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      tags: ['v*']\n      events: [push, workflow_dispatch]\n  - id: propose-changes\n    effect: permit\n    reason: A pull request is read before it is merged\n    operations: [open_pr]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      events: [push, schedule, workflow_dispatch]\n      pull_request_bases: [main]\n",
team:"# A team: somebody who neither started the run nor re-ran it approves it in the environment.\nversion: 1\nenvironment: production\nreceipt_ttl: 15m\nmax_operations: 50\nreruns: same_plan\nledger_protection: required\ndefault_branch_protection: required\nplan_digest: required\napprovals:\n  min: 1\n  not: [actor, triggering_actor]\n  comment_must_contain_plan_digest: false\n  # For signatures that no token can make, list who may sign in .marketops/approvers and add:\n  # signed: { min: 1, not: [actor, triggering_actor] }\nenvironment_protection:\n  required_reviewers: true\n  prevent_self_review: true\n  admins_may_bypass: false\n  branch_restricted: true\nrules:\n  - id: release-versions\n    effect: permit\n    reason: Versions are released from main or from release branches\n    operations: [tag_repo, publish_release]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main, 'refs/heads/release/**']\n      tags: [{ semver: '>=0.1.0', prefix: v }]\n      events: [push, workflow_dispatch]\n  - id: release-candidates\n    effect: permit\n    reason: Candidates may be shown, marked as prereleases\n    operations: [publish_release]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main, 'refs/heads/release/**']\n      tags: ['v*-*']\n      events: [push, workflow_dispatch]\n      prerelease: true\n  - id: candidate-tags\n    effect: permit\n    reason: A candidate is released from a tag of its own\n    operations: [tag_repo]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main, 'refs/heads/release/**']\n      tags: ['v*-*']\n      events: [push, workflow_dispatch]\n  - id: floating-tags\n    effect: permit\n    reason: v1 and its like follow the newest version\n    operations: [tag_repo]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      tags: [v0, v1, v2, v3]\n      events: [push, workflow_dispatch]\n  - id: propose-changes\n    effect: permit\n    reason: A pull request is read before it is merged\n    operations: [open_pr]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      pull_request_bases: [main]\n",
strict:"# Two people who neither started the run nor wrote it sign this very plan, and one of a named team approves it; releases\n# have fixed hours.\nversion: 1\nenvironment: production\nreceipt_ttl: 15m\nmax_operations: 10\n# The second signature may come after the review that released the job: then the job is re-run.\nreruns: same_plan\nledger_protection: required\ndefault_branch_protection: required\nplan_digest: required\napprovals:\n  min: 1\n  from:\n    teams:\n      # Yours: `gh api orgs/ORG/teams/TEAM --jq .id` prints the id. Until then nobody's approval counts.\n      - { slug: your-org/release-managers, id: 1 }\n  not: [actor, triggering_actor, commit_author]\n  comment_must_contain_plan_digest: true\n  # Whoever .marketops/approvers lists. GitHub releases a job on one review; both signatures are asked for whatever it records.\n  signed: { min: 2, not: [actor, triggering_actor, commit_author], verified: false }\nenvironment_protection:\n  required_reviewers: true\n  prevent_self_review: true\n  admins_may_bypass: false\n  branch_restricted: true\nrules:\n  - id: tag-versions\n    effect: permit\n    reason: Versions are tagged on main by the release workflow, and a tag never moves\n    operations: [tag_repo]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      tags: [{ semver: '>=1.0.0', prefix: v }]\n      events: [workflow_dispatch]\n      workflows: [{ path: .github/workflows/release.yml, ref: refs/heads/main }]\n      environments: [production]\n      target_on_default_branch: true\n      moves_tag: false\n  - id: release-versions\n    effect: permit\n    reason: Versions are released with written notes and a few known kinds of files\n    operations: [publish_release]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      tags: [{ semver: '>=1.0.0', prefix: v }]\n      events: [workflow_dispatch]\n      workflows: [{ path: .github/workflows/release.yml, ref: refs/heads/main }]\n      environments: [production]\n      target_on_default_branch: true\n      asset_names: ['*.tar.gz', '*.zip', '*.sha256', '*.json']\n      max_assets: 20\n      max_asset_bytes: 1073741824\n      prerelease: false\n      draft: false\n      generated_notes: false\n  - id: emergency-fix\n    effect: permit\n    reason: A fix of a published defect need not wait for the window\n    operations: [tag_repo, publish_release]\n    repositories: [self]\n    when:\n      refs: ['refs/heads/hotfix/**']\n      tags: [{ semver: '>=1.0.0', prefix: v }]\n      events: [workflow_dispatch]\n      workflows: [{ path: .github/workflows/release.yml, ref: 'refs/heads/hotfix/**' }]\n  - id: release-hours\n    effect: forbid\n    reason: Somebody is there to help during office hours, and nobody is over the new year\n    operations: [tag_repo, publish_release]\n    repositories: ['**']\n    when:\n      windows:\n        time_zone: Europe/Berlin\n        allow:\n          - { days: [mon, tue, wed, thu], from: '09:00', to: '16:00' }\n        freeze:\n          - { from: 2026-12-18, to: 2027-01-06 }\n        break_glass: emergency-fix\n"
},wn=(e,t,n,r)=>i(e,{rule:null,because:t,found:n,wanted:r});function bn(e,t){
const{run_attempt:n,earlier_plan_digests:r,plan_digest:o}=t;if(1===n)return[]
;if("never"===e.reruns)return[wn("rerun_refused","reruns",`attempt ${n}`,"the first attempt")]
;const a="a plan of the first attempt"
;return"unreadable"in r?[wn("rerun_plan_unknown","reruns",r.unreadable,a)]:null===r.value||r.value.includes(o)?[]:[wn("rerun_plan_differs","reruns",o,`${a}: ${r.value.join(" or ")||"none is recorded"}`)]
}function yn(e,t){if("warn"===e.ledger_protection)return[]
;const n="a branch that can be neither deleted nor force-pushed"
;return"unreadable"in t.protected?[wn("ledger_protection_unknown","ledger_protection",t.protected.unreadable,n)]:t.protected.value?[]:[wn("ledger_unprotected","ledger_protection","no such protection",n)]
}function $n(e,t){if("warn"===e.default_branch_protection)return[]
;const{name:n,asks_for_pull_request:r}=t,o="default_branch_protection",a=`a rule that lets ${JSON.stringify(n)} change by pull request only`
;return"unreadable"in r?[wn("default_branch_protection_unknown",o,r.unreadable,a)]:r.value?[]:[wn("default_branch_unprotected",o,"whoever can write can push to it",a)]
}const kn=({approvals:e},t)=>"none"===e||void 0!==e.min&&e.not.includes(t)||!0===e.signed?.not.includes(t),xn=[{
code:"approvals_waived",
message:"The policy asks for no approval (approvals: none): whoever can start the workflow can publish.",
waived:({approvals:e})=>"none"===e,settled:!0},{code:"actor_may_approve",
message:"The actor of the run may approve it (approvals.not lacks actor).",waived:e=>!kn(e,"actor")},{
code:"triggering_actor_may_approve",
message:"Whoever started the attempt may approve it (approvals.not lacks triggering_actor).",
waived:e=>!kn(e,"triggering_actor")},{code:"commit_author_may_approve",
message:"The commit's author may approve it (approvals.not lacks commit_author).",waived:e=>!kn(e,"commit_author"),
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
waived:({default_branch_protection:e})=>"warn"===e,settled:!0}];function jn(e,{all:t=!1}={}){
return xn.filter(({waived:n,settled:r})=>n(e)&&(t||!0!==r)).map(({code:e,message:t})=>({code:e,message:t}))}
const qn=(e,t,n)=>({name:e,members:t,judge:(t,r)=>{const o=r[e];return void 0===o?null:n(t,o)}
}),Tn=[qn("plan",["run"],function(e,t){const{operations:n,plan_digest:r,expected_plan_digest:o}=t,a=[]
;if(n>e.max_operations&&a.push(wn("too_many_operations","max_operations",`${n} operations`,`at most ${e.max_operations}`)),
null===o&&"required"===e.plan_digest&&a.push(wn("plan_digest_missing","plan_digest","no expected-plan-digest",r)),
null!==o&&o!==r){const e=null===t.differs?r:`${r}; ${t.differs}`
;a.push(wn("plan_digest_differs","plan_digest",e,`the approved plan, ${o}`))}return[...a,...bn(e,t)]
}),qn("run",["job","run"],function(e,{job:t,attempt:n}){const r="approvals (they belong to a run)"
;if("unreadable"in n)return[wn("run_unreadable",r,n.unreadable,"this run attempt")]
;const{head_sha:o,path:a,event:s,head_branch:i}=n.value,l=[]
;o===t.sha&&""!==t.sha||l.push(wn("run_head_differs",r,o,`GITHUB_SHA, ${t.sha}`)),function(e,t){
const n=/^([^/@]+\/[^/@]+\/)([^@]+)@(.+)$/.exec(t);if(null===n)return!1;const[,r="",o="",a=""]=n,[s,i]=function(e){
const t=e.indexOf("@");return t<0?[e,null]:[e.slice(0,t),e.slice(t+1)]}(e)
;return(s===o||s.toLowerCase()===`${r}${o}`.toLowerCase())&&(null===i||[a,a.replace(/^refs\/(heads|tags)\//,"")].includes(i))
}(a,t.workflow_ref)||l.push(wn("run_workflow_differs",r,a,`GITHUB_WORKFLOW_REF, ${t.workflow_ref}`))
;const u="rules (they ask about the run)"
;s!==t.event&&l.push(wn("run_event_differs",u,s??"no event",`GITHUB_EVENT_NAME, ${t.event}`)),
null!==i&&["refs/heads/","refs/tags/"].some(e=>t.ref===`${e}${i}`)||l.push(wn("run_ref_differs",u,i??"no branch or tag",`GITHUB_REF, ${t.ref}`))
;for(const e of["actor","triggering_actor"]){const r=n.value[e]?.login??null
;r?.toLowerCase()!==t[e].toLowerCase()&&l.push(wn("run_actor_differs",u,r??"nobody",`GITHUB_${e.toUpperCase()}, ${t[e]}`))
}return l
}),qn("environment",["environment"],on),qn("approvals",["approvals","signed_approvals","teams","commit_author"],function(e,t){
const{approvals:n}=e;return"none"===n?[]:[..._(e,n,t),...m(e,t)]
}),qn("default_branch",["default_branch"],$n),qn("ledger",["ledger_rules"],yn)];class AuthorizationPolicyValidator{
policy;#e;constructor(e,t={}){this.policy=e,this.#e=((e,t)=>Tn.flatMap(({judge:n})=>n(e,t)??[]))(e,t)}decide(e){
return function(e,t){if(0===t.length)return e;const n=["permit","conditional"].includes(e.decision)?"forbid":e.decision
;return{...e,decision:n,violations:[...e.violations,...t]}}(kt(this.policy,e),this.#e)}warnings(e=[]){
return[...jn(this.policy),...e.flatMap(e=>function(e,t){const n={...t,preview:!1};return e.rules.flatMap(t=>{
const r=t.when?.windows;if(void 0===r?.break_glass||V(r,n.now).open)return[];const{break_glass:o,...a}=r,s={...t,when:{
...t.when,windows:a}};if(Tt(e,t,n).matched||!Tt(e,s,n).matched)return[]
;const i=e.rules.find(({id:e})=>e===o)?.reason??"",l=(r.freeze??[]).map(ee).join("; ");return[{code:"break_glass_used",
message:`Rule "${o}" (${i}) lifted rule "${t.id}" (${t.reason}) for operation "${n.operation.operation_id}"${""===l?"":`, in spite of the freeze ${l}`}.`
}]})}(this.policy,e))]}}}),77105:((e,t,n)=>{function r(e){if(""===e)return"an empty pattern covers nothing; leave it out"
;if(e.startsWith("!"))return"a pattern cannot be negated; write a forbid rule";const t=/[?[\]{}\\]|[!@+]\(/.exec(e)
;if(null!==t)return`"${t[0]}" has no meaning in these patterns; only * and ** stand for other text`
;if(/[\p{Cc}\p{Cs}]/u.test(e))return"a control character";const n=e.split("/")
;return n.includes("")?"an empty segment; a pattern has no slash at its ends and no two in a row":n.some(e=>e.includes("**")&&"**"!==e)?"** stands alone between slashes, as in refs/heads/**":null
}function o(e,t){return s(e.split("/"),t.split("/"),"**",a)}function a(e,t){
return e===t||s(Array.from(e),Array.from(t),"*",(e,t)=>e===t)}function s(e,t,n,r){let o=0,a=0,s=-1,i=0
;for(;a<t.length;){const l=e[o];if(l===n)s=o++,i=a;else if(void 0!==l&&r(l,t[a]))o++,a++;else{if(!(s>=0))return!1;o=s+1,
a=++i}}for(;e[o]===n;)o++;return o===e.length}n.d(t,{H:()=>r,m:()=>o})})};
