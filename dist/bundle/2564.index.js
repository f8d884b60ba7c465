export const id=2564;export const ids=[2564];export const modules={77105:(e,t,n)=>{function r(e){
if(""===e)return"an empty pattern covers nothing; leave it out"
;if(e.startsWith("!"))return"a pattern cannot be negated; write a forbid rule";const t=/[?[\]{}\\]|[!@+]\(/.exec(e)
;if(null!==t)return`"${t[0]}" has no meaning in these patterns; only * and ** stand for other text`
;if(/[\p{Cc}\p{Cs}]/u.test(e))return"a control character";const n=e.split("/")
;return n.includes("")?"an empty segment; a pattern has no slash at its ends and no two in a row":n.some(e=>e.includes("**")&&"**"!==e)?"** stands alone between slashes, as in refs/heads/**":null
}function o(e,t){return i(e.split("/"),t.split("/"),"**",s)}function s(e,t){
return e===t||i(Array.from(e),Array.from(t),"*",(e,t)=>e===t)}function i(e,t,n,r){let o=0,s=0,i=-1,a=0
;for(;s<t.length;){const l=e[o];if(l===n)i=o++,a=s;else if(void 0!==l&&r(l,t[s]))o++,s++;else{if(!(i>=0))return!1;o=i+1,
s=++a}}for(;e[o]===n;)o++;return o===e.length}n.d(t,{H:()=>r,m:()=>o})},62564:(e,t,n)=>{n.d(t,{
S1:()=>AuthorizationPolicyValidator,Uo:()=>Qt,fG:()=>en,lM:()=>cn,hM:()=>Wt,Cd:()=>p,LD:()=>it,SF:()=>Vt,pc:()=>De,
NO:()=>se,mw:()=>N.m,B8:()=>on,vF:()=>Yt,Lt:()=>rn,hN:()=>It,gR:()=>F,ON:()=>Xt,Ho:()=>Pe,h6:()=>bt,Up:()=>ct,sy:()=>ln,
Xb:()=>K,uN:()=>lt});const r={policy_no_rule:{title:"No rule permits this",
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
;function s(e){const t=e.replace(/[\p{Cc}\u2028\u2029]/gu," ").toWellFormed()
;return t.length<=o?t:`${t.slice(0,o).replace(/[\ud800-\udbff]$/,"")}…`}function i({code:e,rule:t}){
const{title:n,next:o}=r[e];return{code:e,rule:t,message:`${n}. Next: ${o}`}}
function a(e,{rule:t,because:n,found:o,wanted:i}){const{title:a,next:l}=r[e];return{code:e,rule:t,
message:`${a}: ${null===t?`policy setting ${n}`:`rule "${t}" (${s(n)})`}. Found: ${s(o)}. Wanted: ${s(i)}. Next: ${l}`}}
var l=n(68114);const u={counted:[],missed:[],violations:[]},c=e=>(0,l.XP)(e)??{id:e,login:e},d=e=>c(e).id
;function p({approvals:e},t){if("none"===e||void 0===e.signed||!t?.signed)return u
;const n=e.signed,{ids:r,violations:o}=_("approvals.signed.not",n,t),s=t.signed.counted.map(e=>({signed:e,why:f(e,n,r,t)
})),i=o.length>0;return{counted:s.filter(({why:e})=>null===e&&!i).map(({signed:e})=>e),
missed:s.flatMap(({signed:e,why:t})=>null===t?[]:[`${e.principal} signed, ${t}`]),violations:o}}
function f({principal:e,verified:t},n,r,o){const s=r.get(d(e))
;return void 0!==s?`who is the ${s.replace("_"," ")}`:n.verified&&!t?"with a key that did not verify who touched it":b(c(e),"approvals.signed.from",n,o)?.found??null
}function h(e,t){const n="none"===e.approvals?void 0:e.approvals.signed;if(void 0===n)return[]
;const r="approvals.signed.min",o=`${n.min} signature${1===n.min?"":"s"} of this plan`,{signed:s}=t
;if(null===s)return[a("approvals_unreadable",{rule:null,because:r,found:"nothing that was looked at",wanted:o})]
;const{counted:i,missed:l,violations:u}=p(e,t),c=new Set(i.map(({principal:e})=>d(e)))
;if(u.length>0||c.size>=n.min)return[...u];const{ids:h}=_(r,n,t),g=s.approvers.filter(e=>!c.has(d(e))&&null===f({
principal:e,verified:!0
},n,h,t)),v=0===g.length?"nobody that .marketops/approvers lists":g.slice(0,m).join(", "),w=i.map(({principal:e})=>e),y=[`${c.size} that count${1===c.size?"s":""}${0===w.length?"":` (${w.join(", ")})`}`,...l,...s.ignored.slice(0,m).map(({from:e,reason:t})=>`${e}: ${t}`)].join("; ")
;return[a("approvals_missing",{rule:null,because:r,found:y,
wanted:`${o}; who may still sign: ${v}; each with \`marketops approve ${s.run_id}\``})]}const m=10;function g(e,t,n){
const{min:r=0}=t,o=`${r} approval${1===r?"":"s"} in environment "${e.environment}"`;if("unreadable"in n.reviews){
return[a("approvals_unreadable",{rule:null,because:"approvals",found:n.reviews.unreadable,wanted:o})]}
const s=n.reviews.value,i=s.flatMap(e=>function(e){
const t=`${$(e.user)} ${e.state} it${""===e.comment?"":`: "${e.comment}"`}`,n=(e,n)=>[a(e,{rule:null,
because:"approvals",found:t,wanted:n})]
;return v.includes(e.state)?"rejected"===e.state?n("approval_rejected","no rejection of this run"):[]:n("approval_state_unknown",v.join(" or "))
}(e));if(0===r)return i;const l=_("approvals.not",t,n);return[...i,...l.violations,...w(s,r=>function(e,t,n,r,o){
const{user:s,environments:i,comment:a}=e,l=i.map(({name:e})=>e),u=[t.environment,o.environment].every(e=>l.some(t=>t.toLowerCase()===e.toLowerCase()))
;if(!u){return{code:"approval_other_environment",setting:"environment",
found:`in ${l.map(e=>JSON.stringify(e)).join(", ")||"no environment"}`,wanted:"itself"}}if(null===s||"User"!==s.type){
return{code:"approval_not_by_person",setting:"approvals",
found:null===s?"an account that is gone":`an account of type ${s.type}`,wanted:"by people (type User)"}}
const c=r.get(s.id);if(void 0!==c){const e=`who is the ${c.replace("_"," ")}`;return{code:`approver_is_${c}`,
setting:"approvals.not",found:e,wanted:`by anybody but the ${c.replace("_"," ")}`}}
const d=o.plan_digest.replace(/^sha256:/,""),p=n.comment_must_contain_plan_digest
;if((p||o.needs_plan_digest)&&(""===d||!a.includes(d)))return{code:"approval_without_plan_digest",
setting:p?"approvals.comment_must_contain_plan_digest":"reruns (no earlier attempt recorded its plan)",
found:`with the comment "${a}"`,wanted:`with ${o.plan_digest} in the comment`};return b(s,"approvals.from",n,o)
}(r,e,t,l.ids,n),r,o)]}const v=["approved","rejected","pending"];function w(e,t,n,r){
const o=e.filter(({state:e})=>"approved"===e).map(e=>({review:e,why:t(e)
})),s=new Set(o.filter(({why:e})=>null===e).map(({review:e})=>e.user?.id));if(s.size>=n)return[]
;const i=o.flatMap(({review:e,why:t})=>null===t?[]:[{review:e,why:t}]);if(0===i.length){return[a("approvals_missing",{
rule:null,because:"approvals.min",found:`${s.size} that count${1===s.size?"s":""}`,wanted:r})]}
return i.map(({review:e,why:t})=>{const o=`${$(e.user)} approved, ${t.found}; ${s.size} of ${n} count`;return a(t.code,{
rule:null,because:t.setting,found:o,wanted:`${r} ${t.wanted}`})})}function _(e,{not:t},n){const r=new Map,o=[]
;for(const s of["actor","triggering_actor","commit_author"]){if(!t.includes(s))continue
;const i=y(s,n),l="value"in i?i.value.filter(e=>null!==e):[];for(const{id:e}of l)r.has(e)||r.set(e,s)
;if("value"in i&&l.length>0&&l.length===i.value.length)continue
;const u=s.replace("_"," "),c="value"in i?`no account of the ${u}`:`the ${u} could not be read (${i.unreadable})`,d=`the ${u}, so that it can be told from the approvers`
;o.push(a("approver_exclusion_unknown",{rule:null,because:e,found:c,wanted:d}))}return{ids:r,violations:o}}
function y(e,t){if("commit_author"===e)return t.commit_authors;const n=t[e];return"value"in n?{value:[n.value]}:n}
function b(e,t,{from:n},r){if(void 0===n||n.users?.some(({id:t})=>t===e.id))return null;const o=[]
;for(const{id:t,slug:s}of n.teams??[]){const n=r.teams.find(e=>e.id===t)?.members;if(void 0!==n&&"value"in n){
if(n.value.includes(e.id))return null}else o.push(`team ${s} (${n?.unreadable??"not read"})`)}if(o.length>0){return{
code:"approver_team_unreadable",setting:t,found:`who may be in ${o.join(", ")}`,
wanted:"by members of teams that can be read"}}
const s=[...(n.users??[]).map(({login:e})=>e),...(n.teams??[]).map(({slug:e})=>e)];return{code:"approver_not_listed",
setting:t,found:"who is not listed",wanted:`by ${s.join(" or ")}`}}function $(e){
return null===e?"somebody unknown":`${e.login} (id ${e.id})`}
var k=n(27597),x=n(64377),j=n(91076),T=n(62088),q=n.n(T),S=n(36625),N=n(77105)
;const A=["sun","mon","tue","wed","thu","fri","sat"],W=/^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):([0-5]\d))?$/,z=/^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/
;function M(e){const t=W.exec(e);if(null===t)return null
;const[n,r,o,s=0,i=0]=t.slice(1).map(e=>Number(e??0)),a=Date.UTC(n,r-1,o,s,i),l=new Date(a)
;return l.getUTCMonth()+1!==r||l.getUTCDate()!==o||n<1970?null:{ms:a,wholeDay:void 0===t[4]}}function C(e){
if(!z.test(e))return NaN;const[t,n]=e.split(":").map(Number);return 6e4*(60*t+n)}const O=k.YjP().refine(e=>null!==M(e),{
error:"a day, like 2026-12-24, or a minute, like 2026-12-24T18:00",abort:!0}),H=k.rej({from:O,to:O
}).refine(({from:e,to:t})=>L(t)>(M(e)?.ms??1/0),{error:'"to" lies before "from"',path:["to"]});function L(e){
const t=M(e);return null===t?NaN:t.wholeDay?t.ms+864e5:t.ms}const E=k.YjP({error:'a time in quotes, like "09:00"'
}).refine(e=>!Number.isNaN(C(e)),{error:'a time, like "09:00"',abort:!0}),G=k.rej({
days:k.YOg(k.k5n(A)).min(1).max(7).meta({description:"The days on which the window begins."}),
from:E.refine(e=>"24:00"!==e,{error:'write "00:00" of the next day'}),to:E}),Y=k.KCZ([G,H]),I=k.YOg(Y).min(1,{
error:"an empty list; leave it out"}).max(100),B=k.YjP().max(64).refine(function(e){
if("UTC"!==e&&!/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$/.test(e))return!1;try{return""!==new Intl.DateTimeFormat("en",{
timeZone:e}).format(0)}catch{return!1}},{error:"a time zone of the IANA database, like Europe/Berlin or UTC"})
;const P=k.rej({time_zone:B,allow:I.optional(),freeze:I.optional(),break_glass:k.YjP().optional().meta({
description:"Only in a forbid: the id of the permit rule that lifts it while the windows are closed."})
}).refine(({allow:e,freeze:t})=>void 0!==e||void 0!==t,{error:"write allow or freeze"}).meta({
description:"When shipping is open. A permit holds while open, a forbid while closed."}),R=864e5,U=Date.UTC(9999,0,1)
;function D(e){return Number.isFinite(e)&&e>=0&&e<U}function J(e,t){const n=te(e.time_zone);if(!D(t))return{open:!1,
because:"the time is not known"};const r=e.freeze?.find(e=>X(e,n,t,"freeze"));if(void 0!==r)return{open:!1,
because:`frozen: ${V(r)}`};if(void 0===e.allow)return{open:!0,because:null};const o=e.allow.find(e=>X(e,n,t,"allow"))
;return void 0!==o?{open:!0,because:`allowed: ${V(o)}`}:{open:!1,because:"outside every allowed window"}}const Z=4e3
;function F(e,t){if(!D(t))return null;if(J(e,t).open)return t
;const n=te(e.time_zone),r=[...e.allow??[],...e.freeze??[]],o=r.flatMap(e=>"days"in e?[]:[M(e.from)?.ms??NaN,L(e.to)]),s=r.flatMap(e=>"days"in e?[C(e.from),C(e.to)]:[]),i=t+n.offset(t),a=[i,...o].flatMap(e=>Array.from({
length:9
},(t,n)=>(Math.floor(e/R)+n)*R)),l=[...new Set([...o,...a.flatMap(e=>s.map(t=>e+t))])].filter(e=>e>i-R).sort((e,t)=>e-t).slice(0,Z).flatMap(e=>n.instants(e)).sort((e,t)=>e-t)
;return l.find(n=>n>t&&J(e,n).open)??null}function K(e,t){if(!D(t))return"an unknown time"
;const n=new Date(t+te(e).offset(t));return`${n.toISOString().slice(0,16)} (${A[n.getUTCDay()]??""}) ${e}`}
function V(e){return`${"days"in e?`${e.days.join(", ")} `:""}${e.from} to ${e.to}`}function X(e,t,n,r){
if(!("days"in e))return Q(t,n,r,M(e.from)?.ms??NaN,L(e.to))
;const o=C(e.from),s=C(e.to),i=Math.floor((n+t.offset(n))/R)*R
;return[i-2*R,i-R,i,i+R].some(i=>!!e.days.includes(A[new Date(i).getUTCDay()])&&Q(t,n,r,i+o,i+s+(s>o?0:R)))}
function Q(e,t,n,r,o){const s=e.instants(r),i=e.instants(o)
;return"allow"===n?Math.max(...s)<=t&&t<Math.min(...i):!(t<Math.min(...s)||Math.max(...i)<=t)}const ee=new Map
;function te(e){const t=ee.get(e);if(void 0!==t)return t;const n=function(e){const t=new Intl.DateTimeFormat("en-US",{
timeZone:e,calendar:"gregory",numberingSystem:"latn",hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",
hour:"numeric",minute:"numeric",second:"numeric"}),n=e=>{
const n=1e3*Math.floor(e/1e3),r=Object.fromEntries(t.formatToParts(n).map(({type:e,value:t})=>[e,Number(t)])),o=e=>r[e]??NaN
;return Date.UTC(o("year"),o("month")-1,o("day"),o("hour"),o("minute"),o("second"))-n},r=e=>{
const t=[...new Set([-2,-1,0,1,2].map(t=>n(e+t*R)))],r=t.map(t=>e-t).filter(t=>t+n(t)===e)
;return r.length>0?r:[o(e-Math.max(...t),e-Math.min(...t))]},o=(e,t)=>{const r=n(e);let[o,s]=[e,t];for(;s-o>1;){
const e=Math.floor((o+s)/2);n(e)===r?o=e:s=e}return s};return{offset:n,instants:r}}(e);return ee.set(e,n),n}const ne={
refs:{fact:null,about:({run:e})=>e.ref,judge:(e,{request:t})=>be(e,t.run.ref)},tags:{fact:"tag",
judge:(e,{request:t,effect:n})=>function(e,t,n){
const r=e.map(e=>"string"==typeof e?pe(e):`${e.prefix}<version ${e.semver}${Te(e.semver,n)}>`).join(" or ")
;if("string"!=typeof t||""===t)return we(r,t);const o=e.map(e=>"string"==typeof e?(0,
N.m)(e,t):function({semver:e,prefix:t},n,r){
const o=n.startsWith(t)?n.slice(t.length):"",s=/^\d/.test(o)?q().parse(o):null;if(null===s)return null
;if("permit"===r)return q().satisfies(s,e);const{major:i,minor:a,patch:l}=s
;return[s,`${i}.${a}.${l}`].some(t=>q().satisfies(t,e,{includePrerelease:!0}))}(e,t,n))
;return o.includes(!0)?me(!0,r,pe(t)):o.includes(null)?ge(r,`${pe(t)}, which is no version`):me(!1,r,pe(t))
}(e,ae(t,"tag"),n)},events:{fact:null,about:({run:e})=>e.event,judge:function(e,{request:{run:t,preview:n}}){
const r=!0===n?t.event?.split(",")??[]:[],o=r.filter(t=>e.includes(t))
;return o.length>0&&o.length<r.length?ve(fe(e)):0===o.length?_e(e,t.event):me(!0,fe(e),fe(r))}},actors:{fact:null,
about:({run:e})=>e.actor,judge:(e,{request:t,effect:n})=>{const{actor:r,triggering_actor:o}=t.run
;return ke(e,[r,o],n,t=>e.some(e=>de(e,t)))}},workflows:{fact:null,about:({run:e})=>e.workflow_ref,
judge:(e,{request:t})=>function(e,{run:t}){
const n=e.map(({path:e,ref:t})=>pe(`${e}@${t}`)).join(" or "),r=t.workflow_ref
;if("string"!=typeof r||""===r)return we(n,r);const o=/^([^/@]+\/[^/@]+)\/([^@]+)@(.+)$/.exec(r),[,s="",i="",a=""]=o??[]
;if(null===o||!de(s,t.repository))return ge(n,`${pe(r)}, which is no workflow of ${t.repository}`);const l=e.some(e=>(0,
N.m)(e.path,i)&&(0,N.m)(e.ref,a));return me(l,n,pe(`${i}@${a}`))}(e,t)},environments:{fact:null,
judge:(e,{request:t})=>_e(e,t.run.environment,de)},target_on_default_branch:{fact:"target_sha",
about:({target:e})=>e.on_default_branch,judge:(e,{request:t})=>$e(e,t.target.on_default_branch)},asset_names:{
fact:"assets",judge:(e,{request:t,effect:n})=>ke(e,le(t,"name")??ue(t),n,t=>e.some(e=>(0,N.m)(ce(e),ce(t))))},
max_assets:{fact:"assets",judge:(e,{request:t,effect:n})=>{const r=le(t,"name");return je(e,r?.length??ue(t),n,"assets")
}},max_asset_bytes:{fact:"assets",judge:(e,{request:t,effect:n})=>je(e,function(e){
const t=le(e,"size"),n=t?.findIndex(e=>"number"!=typeof e||Number.isNaN(e))??-1
;return n>=0?t?.[n]:t?.reduce((e,t)=>Math.max(e,t),0)}(t),n,"bytes in the largest asset")},prerelease:{
fact:"prerelease",judge:(e,{request:t})=>$e(e,ae(t,"prerelease"))},draft:{fact:"draft",
judge:(e,{request:t})=>$e(e,ae(t,"draft"))},moves_tag:{fact:"moves_tag",judge:(e,{request:t})=>$e(e,t.target.moves_tag)
},force:{fact:"force",judge:(e,{request:t})=>$e(e,ae(t,"force"))},generated_notes:{fact:"generated_notes",
judge:(e,{request:t})=>$e(e,ae(t,"generated_notes"))},pull_request_bases:{fact:"base",
judge:(e,{request:t})=>be(e,ae(t,"base"))},pull_request_heads:{fact:"head",judge:(e,{request:t})=>be(e,ae(t,"head"))},
paths:{fact:"paths",judge:ye("paths")},labels:{fact:"labels",
judge:(e,{request:t,effect:n})=>ke(e,ae(t,"labels"),n,t=>e.some(e=>(0,N.m)(ce(e),ce(t))))},dispatch:{fact:"dispatch",
judge:(e,{request:t})=>function(e,t){
const n=e.map(({workflow:e,ref:t})=>pe(`${e}@${t}`)).join(" or "),{workflow:r,ref:o}=Object(t)
;if("string"!=typeof r||"string"!=typeof o)return we(n,"string"==typeof r?o:r);const s=e.some(e=>(0,
N.m)(e.workflow,r)&&(0,N.m)(e.ref,o));return me(s,n,pe(`${r}@${o}`))}(e,ae(t,"dispatch"))},registries:{
fact:"registries",judge:(e,{request:t,effect:n})=>ke(e,ae(t,"registries"),n,t=>e.includes(t))},packages:{fact:"package",
judge:(e,{request:t})=>be(e,ae(t,"package"))},dist_tags:{fact:"dist_tag",judge:(e,{request:t})=>be(e,ae(t,"dist_tag"))},
image_repositories:{fact:"image_repositories",judge:ye("image_repositories")},image_tags:{fact:"image_tags",
judge:ye("image_tags")},moves_image_tag:{fact:"moves_image_tag",judge:(e,{request:t})=>$e(e,ae(t,"moves_image_tag"))},
windows:{fact:null,judge:function(e,t){
const{request:n,effect:r,permits:o}=t,{open:s,because:i}=J(e,n.now),a="permit"===r?"a time when the windows are open":"a time when the windows are closed",l=`${K(e.time_zone,n.now)}, ${s?"open":"closed"}${null===i?"":` (${i})`}`,u="forbid"===r?e.break_glass:void 0,c=void 0!==u&&o(u)
;return!0!==n.preview||c?"permit"===r?me(s,a,l):!s&&c?me(!1,a,`${l}, lifted by rule ${u}`):me(!s,a,l):ve(a)}}}
;function re(e,{operation:t,run:n}){const r=t.repository_id===n.repository_id,o=e.repositories.some(e=>"self"===e?r:(0,
N.m)(ce(e),ce(t.repository)));return me(o,fe(e.repositories),`${pe(t.repository)}${r?" (self)":""}`)}function oe(e,t,n){
const r=ne[e],{operation:o,kinds:s}=n.request,{kind:i}=(0,S.I)(o,s),a=s.filter(t=>ie(e,t)).map(e=>e.kind)
;if(!a.includes(i))return{verdict:"inconclusive",expected:a.join(" or "),found:`${i}, which has no ${e}`}
;const l=r.judge(t,n);return!0===n.request.preview&&null===r.about?.(n.request)?ve(l.expected):l}const se=e=>ne[e].fact
;function ie(e,{facts:t}){const{fact:n}=ne[e];return null===n||void 0!==t[n]}function ae({operation:e,kinds:t},n){
return(0,S.I)(e,t).facts[n]?.(e)}function le(e,t){const n=ae(e,"assets");if(xe(n))return n.map(e=>e?.[t])}
function ue(e){const t=ae(e,"assets");return null==t?null:{assets:t}}
const ce=e=>e.toLowerCase(),de=(e,t)=>ce(e)===ce(t),pe=e=>JSON.stringify(e),fe=e=>e.map(pe).join(" or "),he=e=>"string"==typeof e?pe(e):String(e),me=(e,t,n)=>({
verdict:e?"met":"unmet",expected:t,found:n}),ge=(e,t)=>({verdict:"inconclusive",expected:e,found:t}),ve=e=>({
verdict:"pending",expected:e,found:"not known yet"}),we=(e,t)=>ge(e,null==t?"not known":typeof t+", which it cannot be")
;function _e(e,t,n=(e,t)=>e===t){return"string"!=typeof t||""===t?we(fe(e),t):me(e.some(e=>n(e,t)),fe(e),pe(t))}
function ye(e){return(t,{request:n,effect:r})=>ke(t,ae(n,e),r,e=>t.some(t=>(0,N.m)(t,e)))}const be=(e,t)=>_e(e,t,N.m)
;function $e(e,t){return"boolean"==typeof t?me(t===e,String(e),String(t)):we(String(e),t)}function ke(e,t,n,r){
const o=`${"permit"===n?"all of":"any of"} ${fe(e)}`;if(!xe(t))return we(o,t)
;const s=t.find(e=>"string"==typeof e&&""!==e&&r(e)===("forbid"===n));if(void 0!==s)return me("forbid"===n,o,he(s))
;const i=t.findIndex(e=>"string"!=typeof e||""===e)
;return i>=0?we(o,t[i]):me("permit"===n,o,0===t.length?"none":t.map(he).join(", "))}const xe=e=>Array.isArray(e)
;function je(e,t,n,r){const o="permit"===n?`at most ${e} ${r}`:`more than ${e} ${r}`
;return"number"!=typeof t||Number.isNaN(t)?we(o,t):me(t<=e==("permit"===n),o,String(t))}
const Te=(e,t)=>"permit"!==t||/\d-[0-9A-Za-z]/.test(e)?"":", no prerelease";var qe=n(14182)
;const Se=e=>k.YjP().min(1).max(e).refine(e=>!/\p{Cc}/u.test(e),{error:"text on one line, without control characters"})
;function Ne(e){return k.YOg(e).min(1,{error:"an empty list allows nothing; write an entry or leave the field out"
}).max(100)}function Ae(e=()=>null){return Se(256).superRefine((t,n)=>{const r=(0,N.H)(t)??e(t);null!==r&&n.addIssue({
code:"custom",message:`"${t}": ${r}`})})}
const We=Ae(e=>e.startsWith("refs/")||e.startsWith("**")?null:`a ref is written whole: refs/heads/${e} or refs/tags/${e}`),ze=Ae(e=>"self"===e||e.includes("/")||"**"===e?null:'write "self", owner/name or owner/*'),Me=Ae(e=>e.startsWith("refs/")?"a branch is written without refs/heads/":null),Ce=k.rej({
semver:Se(128).refine(e=>null!==q().validRange(e),{error:'not a semver range; write one like ">=1.2.0 <2"'}).meta({
description:"A range of versions, as npm writes them. A permit covers prereleases only where the range names one (`>=1.0.0-0`), else write a rule with a glob; a forbid covers those of every version in the range."
}),prefix:k.YjP().max(128).default("v").meta({description:"What stands before the version in the tag, exactly."})
}),Oe=Se(100).refine(e=>/^[A-Za-z0-9][A-Za-z0-9_-]*(\[bot\])?$/.test(e),{
error:"a login, like octocat or dependabot[bot]"}),He=k.KCZ([k.Whr().positive(),k.YjP().regex(/^[1-9][0-9]{0,19}$/)],{
error:"an id: a whole number from 1"}).transform(String),Le=e=>k.zMY().meta({description:e}),Ee=k.rej({
refs:Ne(We).meta({description:"Globs on the full ref of the run: refs/heads/main, refs/tags/v*."}).optional(),
tags:Ne(k.KCZ([Ae(),Ce],{error:"a glob, or {semver: a range, prefix: what stands before the version}"})).meta({
description:"The tag: globs, or ranges of versions."}).optional(),events:Ne(k.k5n(qe.qY,{
error:"no event that starts a workflow; there are push, workflow_dispatch, …"})).meta({
description:"The event that started the workflow."}).optional(),actors:Ne(Oe).meta({
description:"Logins. A permit wants actor and triggering_actor in the list; a forbid wants either."}).optional(),
workflows:Ne(k.rej({path:Ae(e=>e.startsWith(".github/workflows/")?null:"begins with .github/workflows/"),ref:We
})).meta({description:"The workflow file and the ref it was taken from."}).optional(),environments:Ne(Se(255)).meta({
description:"The job's environment; case does not matter."}).optional(),
target_on_default_branch:Le("Whether the target commit is on the target's default branch.").optional(),
asset_names:Ne(Ae()).meta({
description:"Globs; case does not matter. A permit wants every asset covered; a forbid wants one."}).optional(),
max_assets:k.Whr().min(0).meta({description:"The most assets. A forbid matches above it."}).optional(),
max_asset_bytes:k.Whr().min(0).meta({description:"The most bytes of one asset. A forbid matches above it."}).optional(),
prerelease:Le("Whether the release is a prerelease.").optional(),
draft:Le("Whether the release or pull request stays a draft.").optional(),
moves_tag:Le("Whether a tag that is there moves to another commit.").optional(),
force:Le("Whether a tag may move to any commit, not only forward.").optional(),
generated_notes:Le("Whether GitHub writes the release's notes.").optional(),pull_request_bases:Ne(Me).meta({
description:"Globs on the base branch of a pull request."}).optional(),pull_request_heads:Ne(Me).meta({
description:"Globs on the branch that a pull request is from."}).optional(),paths:Ne(Ae()).meta({
description:"Globs on the files that a pull request commits. A permit wants every file covered; a forbid wants one."
}).optional(),labels:Ne(Ae()).meta({
description:"Globs; case does not matter. A permit wants every label covered; a forbid wants one."}).optional(),
dispatch:Ne(k.rej({workflow:Ae(e=>e.includes("/")?"the name of its file: deploy.yml":null),ref:We})).meta({
description:"The workflow that is started, and its ref."}).optional(),
registries:Ne(Se(255).regex(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/,{
error:"the host of a registry, exactly: registry.npmjs.org, ghcr.io"})).meta({
description:"Hosts, exactly: no other is contacted. A permit wants all in the list; a forbid wants one."}).optional(),
packages:Ne(Ae()).meta({description:"Globs on names: @acme/*."}).optional(),dist_tags:Ne(Ae()).meta({
description:"Globs."}).optional(),
image_repositories:Ne(Ae(e=>e.includes("/")||"**"===e?null:"write host/name: ghcr.io/acme/*")).meta({
description:"Globs on host/name of source and target. A permit wants both covered; a forbid wants one."}).optional(),
image_tags:Ne(Ae()).meta({description:"Globs. A permit wants every tag covered; a forbid wants one."}).optional(),
moves_image_tag:Le("Whether a tag of an image moves; a permit must say it.").optional(),windows:P.optional()
}),Ge=Object.keys(Ee.shape),Ye=k.YjP().regex(/^[a-z0-9][a-z0-9_-]{0,63}$/,{
error:"a name of a-z, 0-9, - and _, at most 64 characters"
}),Ie=[["registries","registries","says where: add `registries` to its `when`, a list of hosts"],["moves_image_tag","moves_image_tag","says whether tags move: add `moves_image_tag: false` to its `when`"]],Be=e=>k.rej({
id:Ye.meta({description:"The name that every answer gives; unique."}),effect:k.k5n(["permit","forbid"]).meta({
description:"A forbid beats every permit."}),reason:Se(500).meta({
description:"Why this rule is there; answers repeat it."}),operations:Ne(k.k5n(e.map(({kind:e})=>e))).meta({
description:"The kinds of operation that the rule is about."}),repositories:Ne(ze).meta({
description:'Targets: "self" (where the workflow runs), or globs on owner/name; case does not matter.'}),
when:Ee.optional().meta({description:"All of these must hold. Without it the rule always matches."})
}).superRefine((t,n)=>{"permit"===t.effect&&void 0!==t.when?.windows?.break_glass&&n.addIssue({code:"custom",
path:["when","windows","break_glass"],
message:"only a forbid rule can be lifted; a permit rule that should always hold has no windows"})
;for(const[r,o,s]of Ie){const i=e.find(({kind:e,facts:n})=>void 0!==n[o]&&t.operations.includes(e))
;if("forbid"===t.effect||void 0===i||void 0!==t.when?.[r])continue;const a=`a rule that permits ${i.kind} ${s}`
;n.addIssue({code:"custom",path:["operations"],message:a})}
}),Pe=({rules:e})=>e.flatMap(({effect:e,when:t})=>"permit"===e?t?.registries??[]:[]),Re=/^([1-9][0-9]{0,5})(s|m|h)$/,Ue={
s:1e3,m:6e4,h:36e5};function De(e){const t=Re.exec(e);return null===t?NaN:Number(t[1])*Ue[t[2]]}
const Je=k.YjP().refine(e=>De(e)>=6e4&&De(e)<=24*Ue.h,{error:"a time from 1m to 24h, like 15m or 1h"
}).default("15m").meta({description:"How long a receipt may be used: 15m unless written, at most 24h.",pattern:Re.source
}),Ze='write who must approve, for example "approvals: {min: 1, not: [actor, triggering_actor]}", or "approvals: none" when nobody must',Fe=["actor","triggering_actor","commit_author"],Ke=(e,t)=>`${e} with its id, which a rename does not change; ${t}`,Ve=k.Whr().min(1).max(6),Xe=k.rej({
users:Ne(k.rej({login:Oe,id:He},{error:Ke("{login, id}: a user","`gh api users/LOGIN --jq .id` prints it")
})).optional(),teams:Ne(k.rej({slug:Se(200).regex(/^[^/]+\/[^/]+$/,{error:"an organisation and a team: org/team"}),id:He
},{error:Ke("{slug, id}: a team","`gh api orgs/ORG/teams/TEAM --jq .id` prints it")})).optional()
}).refine(({users:e,teams:t})=>void 0!==e||void 0!==t,{
error:'write users or teams, or leave "from" out to count whoever may approve otherwise'
}).optional(),Qe=e=>k.YOg(k.k5n(Fe)).max(Fe.length).default([...Fe]).meta({
description:`${e} All three unless written. \`commit_author\` is whoever wrote a commit since the newest release on the ledger.`
}),et=k.rej({min:Ve.meta({description:"How many different people must have signed, at least."}),from:Xe.meta({
description:"Whose signatures count; compared by id. Without it: whoever `.marketops/approvers` lists."}),
not:Qe("Whose signatures never count."),verified:k.zMY().default(!1).meta({
description:"Whether only security keys count that verified who touched them, by PIN or fingerprint."})
}),tt=k.KCZ([k.euz("none"),k.rej({min:Ve.optional().meta({
description:"How many different people must have approved on GitHub, at least. May be absent beside `signed`."}),
from:Xe.meta({description:"Whose approvals count; compared by id. Without it: any person."}),
not:Qe("Whose approvals never count."),comment_must_contain_plan_digest:k.zMY().default(!1).meta({
description:"Whether the approval's comment must hold the plan digest, which ties it to this plan."}),
signed:et.optional().meta({
description:"Who must have signed the plan with an SSH key that `.marketops/approvers` lists (`marketops approve`), besides."
})}).refine(({min:e,signed:t})=>void 0!==e||void 0!==t,{error:Ze})],{error:e=>"object"==typeof e.input?void 0:Ze
}).meta({description:"Who must have approved the run in its environment. Must be written."}),nt=k.rej({
required_reviewers:Le("The environment must have required reviewers.").default(!0),
prevent_self_review:Le("Whoever started the run must not be able to approve it.").default(!0),
admins_may_bypass:Le("Whether it is accepted that administrators may bypass the protection.").default(!1),
branch_restricted:Le("The environment must admit only chosen branches or tags.").default(!0)}).prefault({}).meta({
description:"What GitHub must protect the environment with. The strictest unless written."}),rt=k.rej({
ignore:Ne(Ae()).meta({description:"Globs on tags that are not of MarketOps: they and their releases are never reported."
}).optional(),acknowledged:Ne(k.rej({tag:Se(255).optional(),release:Se(255).optional(),
digest:Se(71).regex(/^sha256:[0-9a-f]{64}$/,{error:"the digest that the report gives: sha256:…"}),reason:Se(500)
}).refine(({tag:e,release:t})=>void 0===e!=(void 0===t),{error:"write either tag or release"})).meta({
description:"Findings that somebody looked at: the tag or the release (by its tag), the digest as reported, and why it may be so."
}).optional()}),ot=e=>k.rej({version:k.euz(1,{error:"this version of MarketOps reads version: 1"}),
environment:Se(255).meta({description:"The environment that holds the key; prod runs in no other."}),receipt_ttl:Je,
max_operations:k.Whr().min(1).max(1e3).default(100).meta({description:"The most operations of one run."}),
reruns:k.k5n(["same_plan","never"]).default("same_plan").meta({
description:"Whether a later attempt of a run may ship, with the plan of the first one."}),
ledger_protection:k.k5n(["required","warn"]).default("required").meta({
description:"Whether the ledger branch must be protected against force pushes and deletion."}),
default_branch_protection:k.k5n(["required","warn"]).default("required").meta({
description:"Whether the default branch must change by pull request only: the policy stands there."}),
plan_digest:k.k5n(["required","optional"]).default("required").meta({
description:"Whether prod must be given the digest of the plan that was approved."}),approvals:tt,
environment_protection:nt,reconcile:rt.optional().meta({
description:"What the reconcile job does not report. Without it: everything that the ledger does not account for."}),
rules:k.YOg(Be(e)).max(200).meta({description:"Nothing is permitted that no rule permits."})}).superRefine((e,t)=>{
const n=new Map;for(const[t,o]of e.rules.entries()){const s=n.get(o.id)
;void 0===s?n.set(o.id,t):r(["rules",t,"id"],`"${o.id}" is already the id of rule ${s+1}; ids are unique`)
;const i=o.when?.windows?.break_glass
;void 0===i||e.rules.some(({id:e,effect:t})=>e===i&&"permit"===t)||r(["rules",t,"when","windows","break_glass"],`there is no permit rule "${i}"`)
}function r(e,n){t.addIssue({code:"custom",path:e,message:n})}}),st=k.rej({source:k.rej({
repository:Se(140).regex(/^[^/:@\s]+\/[^/:@\s]+$/,{error:"owner/name"}),path:Se(1024).regex(/^[^@\s]+$/,{
error:"the path of the file in that repository"}),ref:Se(256).regex(/^\S+$/,{
error:"a branch, tag or commit of that repository"})}).meta({
description:"Where the policy is kept, for an organisation; nothing else stands in this file then."})})
;function it(e,t){return at(e,t).record}function at(e,t){
const n=e.rules.map(n=>ct(e,n,t)),r=n.some(({rule:e,matched:t})=>t&&"permit"===e.effect),o=n.filter(({rule:e,pending:t})=>t&&("forbid"===e.effect||!r)),s=r||o.some(({rule:e})=>"permit"===e.effect),i=function(e,t){
const n=e.map(ft),r=e.filter(({rule:e,matched:t})=>t&&"forbid"===e.effect);return r.length>0?{decision:"forbid",rules:n,
violations:r.map(ht)}:e.some(({matched:e})=>e)?{decision:"permit",rules:n,violations:[]}:{decision:"no_rule",rules:n,
violations:[mt(e,t)]}}(n,t);return s&&0!==o.length&&"forbid"!==i.decision?{record:{...i,decision:"conditional",
violations:[]},open:o}:{record:i,open:[]}}function lt({decision:e,rules:t,violations:n}){return{decision:e,
rules:t.map(e=>({...e,unmet:null===e.unmet?null:{...e.unmet,expected:ut,found:ut}})),violations:n.map(i)}}
const ut="withheld";function ct(e,t,n){const r={request:n,effect:t.effect,permits:t=>{
const r=e.rules.find(e=>e.id===t&&"permit"===e.effect);return void 0!==r&&ct(e,r,n).matched}},o=[{
condition:"operations",...dt(t,n)},{condition:"repositories",...re(t,n)}];for(const e of Ge){const n=t.when?.[e]
;void 0!==n&&o.push({condition:e,...oe(e,n,r)})}
const s="permit"===t.effect?["unmet","inconclusive"]:["unmet"],i=o.some(({verdict:e})=>s.includes(e)),a=!i&&o.some(({verdict:e})=>"pending"===e)
;return{rule:t,matched:!i&&!a,pending:a,parts:o}}function dt(e,{operation:t}){return{
verdict:e.operations.includes(t.operation_kind)?"met":"unmet",expected:e.operations.join(" or "),found:t.operation_kind}
}function pt({rule:e,parts:t}){
return t.find(({verdict:t})=>"unmet"===t||"permit"===e.effect&&"inconclusive"===t)??t.find(({verdict:e})=>"pending"===e)??null
}function ft(e){const{id:t,effect:n}=e.rule,r=pt(e),o=r&&{condition:r.condition,expected:s(r.expected),found:s(r.found)}
;return{id:t,effect:n,matched:e.matched,unmet:o}}function ht({rule:e,parts:t}){
const n=t.find(({verdict:e})=>"inconclusive"===e),r=t.find(({condition:e,verdict:t})=>"windows"===e&&"met"===t)
;if(void 0!==n)return a("policy_inconclusive",{rule:e.id,because:e.reason,found:`${n.condition} is ${n.found}`,
wanted:`${n.condition} that is certainly not ${n.expected}`});if(void 0!==r){const t="a time when the windows are open"
;return a("window_closed",{rule:e.id,because:e.reason,found:r.found,wanted:t})}
const o=t.map(({condition:e,found:t})=>`${e} is ${t}`).join("; "),s=`anything else than ${t.map(({condition:e,expected:t})=>`${e}: ${t}`).join(" with ")}`
;return a("policy_forbids",{rule:e.id,because:e.reason,found:o,wanted:s})}function mt(e,t){
const{operation_kind:n,repository:r}=t.operation,[o]=e.filter(({rule:e,parts:t})=>"permit"===e.effect&&t.slice(0,2).every(({verdict:e})=>"met"===e)).sort((e,t)=>gt(e)-gt(t)),s=o&&pt(o)
;return void 0!==o&&s?a("windows"===s.condition?"window_closed":"policy_condition_unmet",{rule:o.rule.id,
because:o.rule.reason,found:`${s.condition} is ${s.found}`,wanted:`${s.condition}: ${s.expected}`}):a("policy_no_rule",{
rule:null,because:"rules",found:`no permit rule for ${n} in ${r}`,wanted:"a permit rule that matches this operation"})}
const gt=({parts:e})=>e.filter(({verdict:e})=>"met"!==e).length,vt=k.YjP().min(1).max(255),wt={
repository:k.YjP().regex(/^([^/]+\/[^/]+|self)$/,{error:"owner/name, or self"}).default("self"),tag:k.YjP().optional(),
prerelease:k.zMY().default(!1),draft:k.zMY().default(!1),generate_notes:k.zMY().default(!1),assets:k.YOg(k.rej({
name:k.YjP(),size:k.Whr().min(0).default(0)})).default([]),force:k.zMY().default(!1),base:k.YjP().optional(),
head:k.YjP().optional(),paths:k.YOg(k.YjP()).optional(),labels:k.YOg(k.YjP()).default([])},_t=e=>k.rej({
name:k.YjP().min(1).max(200).meta({description:"What this case is about."}),expect:k.k5n(["permit","forbid","no_rule"]),
rule:vt.optional().meta({description:"The rule that must decide; with no_rule the permit that comes closest."}),
operation:k.rej({kind:k.k5n(e.map(({kind:e})=>e)),...wt}),run:k.rej({ref:vt.optional(),event:vt.optional(),
actor:vt.optional(),triggering_actor:vt.optional().meta({description:"The actor unless written."}),
workflow:vt.optional().meta({description:"path@ref, as in .github/workflows/release.yml@refs/heads/main."}),
environment:vt.optional().meta({description:"The policy's unless written."})}).prefault({}),target:k.rej({
on_default_branch:k.zMY().optional(),moves_tag:k.zMY().optional()}).prefault({}),now:x.w$({offset:!0,
error:"a time with its zone, like 2026-11-22T12:00:00Z"}).default("2026-01-07T12:00:00Z")}),yt=e=>k.rej({
version:k.euz(1),cases:k.YOg(_t(e)).min(1).max(2e3)});function bt(e,t,n,r){const{value:o,locate:s}=(0,j.g)(t,n,yt(r),{
maxBytes:1048576,code:"policy_cases_invalid"}),i=r.map(jt);return o.cases.map((t,n)=>{const r=it(e,function(e,t,n){
const{run:r,target:o}=e;return{operation:xt(e),kinds:n,run:{...$t,ref:r.ref??null,event:r.event??null,
actor:r.actor??null,triggering_actor:r.triggering_actor??r.actor??null,
workflow_ref:void 0===r.workflow?null:`${$t.repository}/${r.workflow}`,environment:r.environment??t.environment},
target:{on_default_branch:o.on_default_branch??null,moves_tag:o.moves_tag??null},now:Date.parse(e.now)}
}(t,e,i)),o=function({decision:e,rules:t,violations:n}){
return"no_rule"===e?n.flatMap(({rule:e})=>e??[]):t.filter(({effect:t,matched:n})=>n&&t===e).map(e=>e.id)
}(r),a=r.decision===t.expect&&(void 0===t.rule||o.includes(t.rule));return{name:t.name,passed:a,at:s(["cases",n]),
expected:{decision:t.expect,rule:t.rule??null},found:{decision:r.decision,rules:o},record:r}})}const $t={
repository:"owner/self",repository_id:"1"},kt=`sha256:${"0".repeat(64)}`;function xt({name:e,operation:t}){
const{kind:n,repository:r,tag:o="",base:s="",head:i="",generate_notes:a,paths:l,...u}=t,c="self"===r;return{
depends_on:[],effect:"create",observed:null,operation_digest:kt,operation_id:e,operation_kind:n,parameters:{tag:o,
base:s,head:i,generated_notes:a,...void 0===l?{}:{paths:l},...u},reason:null,repository:c?$t.repository:r,
repository_id:c?$t.repository_id:"2",target_subject:null}}function jt({kind:e,facts:t}){return{kind:e,
facts:Object.fromEntries(Object.keys(t).map(e=>[e,({parameters:t})=>t[e]]))}}function Tt(e,t){
return t.operations.every(t=>e.operations.includes(t))&&t.repositories.every(t=>e.repositories.some(e=>{return n=e,
"self"===(r=t)?["self","**","*/*"].includes(n):"self"!==n&&Nt(n.toLowerCase(),r.toLowerCase());var n,r
}))&&Object.entries(e.when??{}).every(([n,r])=>void 0===r||function(e,t,n){if(void 0===n.when?.[e])return!1
;const r=qt.includes(e);return(!r||t.effect===n.effect)&&function(e,t,n,r){switch(e){case"refs":
case"pull_request_bases":case"pull_request_heads":case"paths":case"packages":case"dist_tags":case"image_repositories":
case"image_tags":return St(t[e],n[e],Nt);case"asset_names":case"labels":
return St(t[e],n[e],(e,t)=>Nt(e.toLowerCase(),t.toLowerCase()));case"tags":return St(t.tags,n.tags,At);case"events":
return St(t.events,n.events,(e,t)=>e===t);case"registries":return St(t[e],n[e],(e,t)=>e===t);case"actors":
case"environments":return St(t[e],n[e],(e,t)=>e.toLowerCase()===t.toLowerCase());case"workflows":
return St(t.workflows,n.workflows,(e,t)=>Nt(e.path,t.path)&&Nt(e.ref,t.ref));case"dispatch":
return St(t.dispatch,n.dispatch,(e,t)=>Nt(e.workflow,t.workflow)&&Nt(e.ref,t.ref));case"max_assets":
case"max_asset_bytes":{const[o,s]=[t[e]??NaN,n[e]??NaN];return"permit"===r?s<=o:s>=o}case"target_on_default_branch":
case"prerelease":case"draft":case"moves_tag":case"moves_image_tag":case"force":case"generated_notes":return t[e]===n[e]
;case"windows":return JSON.stringify(t.windows)===JSON.stringify(n.windows)}}(e,t.when??{},n.when,t.effect)}(n,e,t))}
const qt=["asset_names","paths","labels","registries","image_repositories","image_tags","max_assets","max_asset_bytes","windows"]
;function St(e,t,n){return(t??[]).every(t=>(e??[]).some(e=>n(e,t)))}function Nt(e,t){
return e===t||"**"===e||!t.split("/").includes("**")&&(0,N.m)(e,t)}function At(e,t){
return"string"==typeof e?"string"==typeof t?Nt(e,t):"**"===e:"string"!=typeof t&&e.semver===t.semver&&e.prefix===t.prefix
}function Wt(e,t,n){const r=[];if(!e.rules.some(({effect:e})=>"permit"===e)){
const e="No rule permits anything: every operation will be refused. Add a permit rule.";r.push({
code:"nothing_permitted",rule:null,message:e,path:["rules"]})}for(const[o,s]of e.rules.entries()){
const i=(e,t,...n)=>r.push({code:e,rule:s.id,message:`Rule "${s.id}" ${t}`,path:["rules",o,...n]});zt(s,n,i),Mt(e,s,i),
Ct(s,t,i),Ot(e,s,o,i)}return r}function zt(e,t,n){for(const[r,o]of e.operations.entries()){const s=(0,S.I)({
operation_kind:o},t),i=Ge.find(t=>void 0!==e.when?.[t]&&!ie(t,s));if(void 0===i)continue
;const a=`because ${o} has no ${i}. Write ${o} into a rule of its own.`
;"permit"===e.effect?n("never_matches",`never permits ${o}, ${a}`,"operations",r):n("forbids_whole_kind",`forbids every ${o}, ${a}`,"operations",r)
}}function Mt(e,t,n){const{environments:r,tags:o}=t.when??{},s=e.environment.toLowerCase()
;if(void 0!==r&&!r.some(e=>e.toLowerCase()===s)){
n("never_matches",`never matches: prod runs only in "${e.environment}", which its environments lack.`,"when","environments")
}
!0===o?.every(e=>"string"!=typeof e&&null===q().minVersion(e.semver))&&n("never_matches","never matches: no version is in its ranges.","when","tags")
}function Ct(e,t,n){const r=e.when?.windows;if(void 0===r)return
;const o=e=>!("days"in e)&&L(e.to)+1728e5<t,{allow:s,freeze:i}=r
;if(void 0===s&&!0===i?.every(o))n("window_over","freezes only days that are over; take it out or bring it up to date.","when","windows");else if(!0===s?.every(o)){
n("window_over",`${"permit"===e.effect?"never permits anything any more":"forbids for good"}: every window that it allows is over.`,"when","windows")
}else if(function({allow:e,freeze:t}){
const n=(e,t)=>"days"in e||"days"in t?JSON.stringify(e)===JSON.stringify(t):(M(t.from)?.ms??NaN)<=(M(e.from)?.ms??NaN)&&L(e.to)<=L(t.to)
;return!0===e?.every(e=>!0===t?.some(t=>n(e,t)))}(r)){
n("never_matches",`${"permit"===e.effect?"never matches":"always forbids"}: a freeze covers every window that it allows.`,"when","windows")
}}function Ot(e,t,n,r){const o=e.rules.find(e=>"forbid"===e.effect&&"permit"===t.effect&&Tt(e,t))
;void 0!==o&&r("shadowed_permit",`never permits anything: rule "${o.id}" forbids all that it matches.`)
;const s=e.rules.some(({when:e})=>e?.windows?.break_glass===t.id),i=e.rules.find((e,r)=>r!==n&&e.effect===t.effect&&Tt(e,t)&&(r<n||!Tt(t,e)))
;void 0===i||s||r("unreachable_rule",`changes nothing: rule "${i.id}" matches whenever it does, to the same effect.`)}
const Ht=[{setting:"required_reviewers",code:"environment_no_reviewers",asked:({required_reviewers:e})=>e,
holds:e=>void 0!==Gt(e),found:()=>"no required reviewers",wanted:"at least one required reviewer"},{
setting:"prevent_self_review",code:"environment_self_review",asked:({prevent_self_review:e})=>e,
holds:e=>!0===Gt(e)?.prevent_self_review,found:()=>"self-review is possible, or GitHub does not say",
wanted:"self-review prevented"},{setting:"admins_may_bypass",code:"environment_admin_bypass",
asked:({admins_may_bypass:e})=>!e,holds:({can_admins_bypass:e})=>!1===e,
found:()=>"administrators may bypass, or GitHub does not say",wanted:"no bypass by administrators"},{
setting:"branch_restricted",code:"environment_any_branch",asked:({branch_restricted:e})=>e,holds:e=>null===Lt(e),
found:e=>Lt(e)??"",wanted:"chosen branches or tags only"}];function Lt(e){
const{deployment_branch_policy:t,ref_protected:n,branch_patterns:r}=e;if(!0===t?.protected_branches){const e=n??{
unreadable:"not looked at"}
;return"unreadable"in e?`whether this run's branch is protected is not known: ${e.unreadable}`:e.value?null:"protected branches may deploy, and this run's is not protected"
}if(!0!==t?.custom_branch_policies)return"every branch and tag may deploy, or GitHub does not say"
;if(null==r)return"patterns of branches that were not looked at"
;if("unreadable"in r)return`patterns of branches that cannot be read: ${r.unreadable}`
;const o=r.value.find(({name:e})=>Et(e))
;return void 0===o?null:`every ${o.type} may deploy, for one pattern is ${JSON.stringify(o.name)}`}
const Et=e=>""===e.replace(/\[[^\]]*\]|[*?/]/g,"");function Gt({protection_rules:e}){
return e?.find(({type:e,reviewers:t})=>"required_reviewers"===e&&(t?.length??0)>0)}function Yt(e,t){
const{environment:n,environment_protection:r}=e,o=JSON.stringify(n),s=(e,t,n,r)=>a(e,{rule:null,because:t,found:n,
wanted:r});if(t.environment?.toLowerCase()!==n.toLowerCase()){
const e=null===t.environment?"no environment":JSON.stringify(t.environment)
;return[s("environment_mismatch","environment",e,o)]}const i=Ht.filter(e=>e.asked(r));if(0===i.length)return[]
;const{answer:l}=t,u="environment_protection"
;if("unreadable"in l)return[s("environment_unreadable",u,l.unreadable,`environment ${o}`)]
;if(null===l.value)return[s("environment_missing",u,`no environment ${o}`,`environment ${o}`)];const c=l.value
;return c.name.toLowerCase()!==n.toLowerCase()?[s("environment_mismatch","environment",`an answer about ${JSON.stringify(c.name)}`,o)]:i.filter(e=>!e.holds(c)).map(e=>s(e.code,`${u}.${e.setting}`,`${e.found(c)} (${o})`,e.wanted))
}function It(e,t){
const{open:n}=at(e,t),r=e=>e.parts.filter(Bt).length,[o]=n.filter(({rule:e})=>"permit"===e.effect).sort((e,t)=>r(e)-r(t)),s=n.filter(({rule:e})=>"forbid"===e.effect),i=[...Rt(e),...o?.parts.filter(Bt).map(e=>Dt(e,o.rule,t.now))??[],...s.map(({rule:e,parts:n})=>Pt(n.filter(Bt).map(n=>Dt(n,e,t.now))))]
;return[...new Map(i.map(e=>[e.text,e])).values()]}const Bt=({verdict:e})=>"pending"===e,Pt=e=>({what:e[0]?.what??"",
text:e.map(({text:e})=>e).join(" or ")});function Rt({approvals:e,environment:t}){if("none"===e)return[]
;const{min:n=0,comment_must_contain_plan_digest:r,signed:o}=e,s=(e,t,{from:n,not:r})=>{
const o=[...(n?.users??[]).map(({login:e})=>e),...(n?.teams??[]).map(({slug:e})=>e)]
;return`${1===e?`one ${t}`:`${e} ${t}s`}${0===o.length?"":` of ${o.join(" or ")}`}${0===r.length?"":` (not of the ${r.map(e=>e.replace("_"," ")).join(" or ")})`}`
},i=`${r?" with the plan digest in the comment":""} in ${JSON.stringify(t)}`;return[...0===n?[]:[{what:"approvals",
text:`${s(n,"approval",e)}${i}`}],...void 0===o?[]:[{what:"approvals",text:s(o.min,"signature",o)}]]}const Ut={
actors:"actor",events:"event",refs:"ref",workflows:"workflow"}
;function Dt({condition:e,expected:t},{effect:n,when:r},o){if("windows"===e&&void 0!==r?.windows)return{what:e,
text:Jt(r.windows,o)};if("target_on_default_branch"===e){return{what:e,
text:`a target commit ${"true"===t==("permit"===n)?"on":"off"} the default branch`}}
const s=Ut[e]??e,i=t.replace(/^(all|any) of /,"");return{what:e,
text:"permit"===n?`the ${s} ${i}`:`another ${s} than ${i}`}}function Jt(e,t){const{time_zone:n}=e,r=F(e,t)
;if(null===r)return"a time when the windows are open";if(r===t)return"the window that is open now"
;const o=e=>new Intl.DateTimeFormat("en-CA",{timeZone:n,hourCycle:"h23",...e}).format(r),s=o({hour:"2-digit",
minute:"2-digit"}),i=o({year:"numeric",month:"2-digit",day:"2-digit"});return`the window from ${o({weekday:"long"
})} ${s} (${i}, ${n})`}var Zt=n(74296);const Ft={maxBytes:131072,code:"policy_invalid"
},Kt=k.L5J().transform(e=>"object"==typeof e&&null!==e&&"source"in e);function Vt(e,t){let n;try{n=(0,
j.g)(e,t,Kt,Ft).value}catch(e){if(e instanceof Zt.Ho)return null;throw e}return n?(0,j.g)(e,t,st,Ft).value.source:null}
function Xt(e,t,n){return(0,j.g)(e,t,ot(n),Ft)}
const Qt="# MarketOps' built-in policy: used because the repository has none. It permits nothing.\nversion: 1\nenvironment: production\nreceipt_ttl: 15m\nmax_operations: 100\nreruns: same_plan\nledger_protection: required\ndefault_branch_protection: required\nplan_digest: required\napprovals:\n  min: 1\n  not: [actor, triggering_actor, commit_author]\n  comment_must_contain_plan_digest: false\nenvironment_protection:\n  required_reviewers: true\n  prevent_self_review: true\n  admins_may_bypass: false\n  branch_restricted: true\nrules: []\n",en={
solo:"# One maintainer: nobody else could approve, so nobody has to.\nversion: 1\nenvironment: production\nreceipt_ttl: 15m\nmax_operations: 20\nreruns: same_plan\nledger_protection: warn\ndefault_branch_protection: warn\nplan_digest: required\n# With your SSH key in .marketops/approvers a stolen token alone ships nothing: approvals: { signed: { min: 1, not: [] } }\napprovals: none\nenvironment_protection:\n  required_reviewers: false\n  prevent_self_review: false\n  admins_may_bypass: true\n  branch_restricted: true\nrules:\n  - id: publish-from-main\n    effect: permit\n    reason: Versions are tagged and released from the main branch\n    operations: [tag_repo, publish_release]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      tags: ['v*']\n      events: [push, workflow_dispatch]\n  - id: propose-changes\n    effect: permit\n    reason: A pull request is read before it is merged\n    operations: [open_pr]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      events: [push, schedule, workflow_dispatch]\n      pull_request_bases: [main]\n",
team:"# A team: somebody who neither started the run nor re-ran it approves it in the environment.\nversion: 1\nenvironment: production\nreceipt_ttl: 15m\nmax_operations: 50\nreruns: same_plan\nledger_protection: required\ndefault_branch_protection: required\nplan_digest: required\napprovals:\n  min: 1\n  not: [actor, triggering_actor]\n  comment_must_contain_plan_digest: false\n  # For signatures that no token can make, list who may sign in .marketops/approvers and add:\n  # signed: { min: 1, not: [actor, triggering_actor] }\nenvironment_protection:\n  required_reviewers: true\n  prevent_self_review: true\n  admins_may_bypass: false\n  branch_restricted: true\nrules:\n  - id: release-versions\n    effect: permit\n    reason: Versions are released from main or from release branches\n    operations: [tag_repo, publish_release]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main, 'refs/heads/release/**']\n      tags: [{ semver: '>=0.1.0', prefix: v }]\n      events: [push, workflow_dispatch]\n  - id: release-candidates\n    effect: permit\n    reason: Candidates may be shown, marked as prereleases\n    operations: [publish_release]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main, 'refs/heads/release/**']\n      tags: ['v*-*']\n      events: [push, workflow_dispatch]\n      prerelease: true\n  - id: candidate-tags\n    effect: permit\n    reason: A candidate is released from a tag of its own\n    operations: [tag_repo]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main, 'refs/heads/release/**']\n      tags: ['v*-*']\n      events: [push, workflow_dispatch]\n  - id: floating-tags\n    effect: permit\n    reason: v1 and its like follow the newest version\n    operations: [tag_repo]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      tags: [v0, v1, v2, v3]\n      events: [push, workflow_dispatch]\n  - id: propose-changes\n    effect: permit\n    reason: A pull request is read before it is merged\n    operations: [open_pr]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      pull_request_bases: [main]\n",
strict:"# Two people who neither started the run nor wrote it sign this very plan, and one of a named team approves it; releases\n# have fixed hours.\nversion: 1\nenvironment: production\nreceipt_ttl: 15m\nmax_operations: 10\n# The second signature may come after the review that released the job: then the job is re-run.\nreruns: same_plan\nledger_protection: required\ndefault_branch_protection: required\nplan_digest: required\napprovals:\n  min: 1\n  from:\n    teams:\n      # Yours: `gh api orgs/ORG/teams/TEAM --jq .id` prints the id. Until then nobody's approval counts.\n      - { slug: your-org/release-managers, id: 1 }\n  not: [actor, triggering_actor, commit_author]\n  comment_must_contain_plan_digest: true\n  # Whoever .marketops/approvers lists. GitHub releases a job on one review; both signatures are asked for whatever it records.\n  signed: { min: 2, not: [actor, triggering_actor, commit_author], verified: false }\nenvironment_protection:\n  required_reviewers: true\n  prevent_self_review: true\n  admins_may_bypass: false\n  branch_restricted: true\nrules:\n  - id: tag-versions\n    effect: permit\n    reason: Versions are tagged on main by the release workflow, and a tag never moves\n    operations: [tag_repo]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      tags: [{ semver: '>=1.0.0', prefix: v }]\n      events: [workflow_dispatch]\n      workflows: [{ path: .github/workflows/release.yml, ref: refs/heads/main }]\n      environments: [production]\n      target_on_default_branch: true\n      moves_tag: false\n  - id: release-versions\n    effect: permit\n    reason: Versions are released with written notes and a few known kinds of files\n    operations: [publish_release]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      tags: [{ semver: '>=1.0.0', prefix: v }]\n      events: [workflow_dispatch]\n      workflows: [{ path: .github/workflows/release.yml, ref: refs/heads/main }]\n      environments: [production]\n      target_on_default_branch: true\n      asset_names: ['*.tar.gz', '*.zip', '*.sha256', '*.json']\n      max_assets: 20\n      max_asset_bytes: 1073741824\n      prerelease: false\n      draft: false\n      generated_notes: false\n  - id: emergency-fix\n    effect: permit\n    reason: A fix of a published defect need not wait for the window\n    operations: [tag_repo, publish_release]\n    repositories: [self]\n    when:\n      refs: ['refs/heads/hotfix/**']\n      tags: [{ semver: '>=1.0.0', prefix: v }]\n      events: [workflow_dispatch]\n      workflows: [{ path: .github/workflows/release.yml, ref: 'refs/heads/hotfix/**' }]\n  - id: release-hours\n    effect: forbid\n    reason: Somebody is there to help during office hours, and nobody is over the new year\n    operations: [tag_repo, publish_release]\n    repositories: ['**']\n    when:\n      windows:\n        time_zone: Europe/Berlin\n        allow:\n          - { days: [mon, tue, wed, thu], from: '09:00', to: '16:00' }\n        freeze:\n          - { from: 2026-12-18, to: 2027-01-06 }\n        break_glass: emergency-fix\n"
},tn=(e,t,n,r)=>a(e,{rule:null,because:t,found:n,wanted:r});function nn(e,t){
const{run_attempt:n,earlier_plan_digests:r,plan_digest:o}=t;if(1===n)return[]
;if("never"===e.reruns)return[tn("rerun_refused","reruns",`attempt ${n}`,"the first attempt")]
;const s="a plan of the first attempt"
;return"unreadable"in r?[tn("rerun_plan_unknown","reruns",r.unreadable,s)]:null===r.value||r.value.includes(o)?[]:[tn("rerun_plan_differs","reruns",o,`${s}: ${r.value.join(" or ")||"none is recorded"}`)]
}function rn(e,t){if("warn"===e.ledger_protection)return[]
;const n="a branch that can be neither deleted nor force-pushed"
;return"unreadable"in t.protected?[tn("ledger_protection_unknown","ledger_protection",t.protected.unreadable,n)]:t.protected.value?[]:[tn("ledger_unprotected","ledger_protection","no such protection",n)]
}function on(e,t){if("warn"===e.default_branch_protection)return[]
;const{name:n,asks_for_pull_request:r}=t,o="default_branch_protection",s=`a rule that lets ${JSON.stringify(n)} change by pull request only`
;return"unreadable"in r?[tn("default_branch_protection_unknown",o,r.unreadable,s)]:r.value?[]:[tn("default_branch_unprotected",o,"whoever can write can push to it",s)]
}const sn=({approvals:e},t)=>"none"===e||void 0!==e.min&&e.not.includes(t)||!0===e.signed?.not.includes(t),an=[{
code:"approvals_waived",
message:"The policy asks for no approval (approvals: none): whoever can start the workflow can publish.",
waived:({approvals:e})=>"none"===e,settled:!0},{code:"actor_may_approve",
message:"The actor of the run may approve it (approvals.not lacks actor).",waived:e=>!sn(e,"actor")},{
code:"triggering_actor_may_approve",
message:"Whoever started the attempt may approve it (approvals.not lacks triggering_actor).",
waived:e=>!sn(e,"triggering_actor")},{code:"commit_author_may_approve",
message:"The commit's author may approve it (approvals.not lacks commit_author).",waived:e=>!sn(e,"commit_author"),
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
waived:({default_branch_protection:e})=>"warn"===e,settled:!0}];function ln(e,{all:t=!1}={}){
return an.filter(({waived:n,settled:r})=>n(e)&&(t||!0!==r)).map(({code:e,message:t})=>({code:e,message:t}))}
const un=(e,t,n)=>({name:e,members:t,judge:(t,r)=>{const o=r[e];return void 0===o?null:n(t,o)}
}),cn=[un("plan",["run"],function(e,t){const{operations:n,plan_digest:r,expected_plan_digest:o}=t,s=[]
;if(n>e.max_operations&&s.push(tn("too_many_operations","max_operations",`${n} operations`,`at most ${e.max_operations}`)),
null===o&&"required"===e.plan_digest&&s.push(tn("plan_digest_missing","plan_digest","no expected-plan-digest",r)),
null!==o&&o!==r){const e=null===t.differs?r:`${r}; ${t.differs}`
;s.push(tn("plan_digest_differs","plan_digest",e,`the approved plan, ${o}`))}return[...s,...nn(e,t)]
}),un("run",["job","run"],function(e,{job:t,attempt:n}){const r="approvals (they belong to a run)"
;if("unreadable"in n)return[tn("run_unreadable",r,n.unreadable,"this run attempt")]
;const{head_sha:o,path:s,event:i,head_branch:a}=n.value,l=[]
;o===t.sha&&""!==t.sha||l.push(tn("run_head_differs",r,o,`GITHUB_SHA, ${t.sha}`)),function(e,t){
const n=/^([^/@]+\/[^/@]+\/)([^@]+)@(.+)$/.exec(t);if(null===n)return!1;const[,r="",o="",s=""]=n,[i,a]=function(e){
const t=e.indexOf("@");return t<0?[e,null]:[e.slice(0,t),e.slice(t+1)]}(e)
;return(i===o||i.toLowerCase()===`${r}${o}`.toLowerCase())&&(null===a||[s,s.replace(/^refs\/(heads|tags)\//,"")].includes(a))
}(s,t.workflow_ref)||l.push(tn("run_workflow_differs",r,s,`GITHUB_WORKFLOW_REF, ${t.workflow_ref}`))
;const u="rules (they ask about the run)"
;i!==t.event&&l.push(tn("run_event_differs",u,i??"no event",`GITHUB_EVENT_NAME, ${t.event}`)),
null!==a&&["refs/heads/","refs/tags/"].some(e=>t.ref===`${e}${a}`)||l.push(tn("run_ref_differs",u,a??"no branch or tag",`GITHUB_REF, ${t.ref}`))
;for(const e of["actor","triggering_actor"]){const r=n.value[e]?.login??null
;r?.toLowerCase()!==t[e].toLowerCase()&&l.push(tn("run_actor_differs",u,r??"nobody",`GITHUB_${e.toUpperCase()}, ${t[e]}`))
}return l
}),un("environment",["environment"],Yt),un("approvals",["approvals","signed_approvals","teams","commit_author"],function(e,t){
const{approvals:n}=e;return"none"===n?[]:[...g(e,n,t),...h(e,t)]
}),un("default_branch",["default_branch"],on),un("ledger",["ledger_rules"],rn)];class AuthorizationPolicyValidator{
policy;#e;constructor(e,t={}){this.policy=e,this.#e=((e,t)=>cn.flatMap(({judge:n})=>n(e,t)??[]))(e,t)}decide(e){
return function(e,t){if(0===t.length)return e;const n=["permit","conditional"].includes(e.decision)?"forbid":e.decision
;return{...e,decision:n,violations:[...e.violations,...t]}}(it(this.policy,e),this.#e)}warnings(e=[]){
return[...ln(this.policy),...e.flatMap(e=>function(e,t){const n={...t,preview:!1};return e.rules.flatMap(t=>{
const r=t.when?.windows;if(void 0===r?.break_glass||J(r,n.now).open)return[];const{break_glass:o,...s}=r,i={...t,when:{
...t.when,windows:s}};if(ct(e,t,n).matched||!ct(e,i,n).matched)return[]
;const a=e.rules.find(({id:e})=>e===o)?.reason??"",l=(r.freeze??[]).map(V).join("; ");return[{code:"break_glass_used",
message:`Rule "${o}" (${a}) lifted rule "${t.id}" (${t.reason}) for operation "${n.operation.operation_id}"${""===l?"":`, in spite of the freeze ${l}`}.`
}]})}(this.policy,e))]}}},20052:(e,t,n)=>{function r(e,t){
const n=e.toLowerCase(),r=e=>e.length>2&&(n.startsWith(e)||n.length>2&&e.startsWith(n))?1:function(e,t){
if(e.length>o)return e.length;let n=Array.from({length:t.length+1},(e,t)=>t);for(const[r,o]of Array.from(e).entries()){
const e=[r+1];for(const[r,s]of Array.from(t).entries()){const[t=0,i=0,a=0]=[e[r],n[r+1],n[r]]
;e.push(Math.min(t+1,i+1,a+(o===s?0:1)))}n=e}return n[t.length]??e.length}(n,e),[s]=t.map(e=>({name:e,
far:r(e.toLowerCase())
})).filter(({name:e,far:t})=>t<=Math.floor(Math.min(n.length,e.length)/2.5)).sort((e,t)=>e.far-t.far)
;return void 0===s||s.name===e?"":`; did you mean ${JSON.stringify(s.name)}?`}n.d(t,{a:()=>r});const o=64},
91076:(e,t,n)=>{n.d(t,{$:()=>g,g:()=>u});var r=n(38815),o=n(20052),s=n(74296);const i=20,a=1e3,l=32;function u(e,t,n,o){
const l=(e,n)=>{const[r={at:{file:t},message:"the file cannot be read"},...a]=e
;throw new s.Ho(o.code,[r,...a.slice(0,i-1)],{cause:n})};e.byteLength>o.maxBytes&&l([{at:{file:t},
message:`the file has ${e.byteLength} bytes; at most ${o.maxBytes} are read`}]);const u=new r.HN,c=e=>{
const{line:n,col:r}=u.linePos(e);return{file:t,line:n,column:r}},f=function(e,t){const n=(0,r.hR)(e,{lineCounter:t,
version:"1.2",schema:"core",merge:!1,uniqueKeys:!1,stringKeys:!0,prettyErrors:!1,logLevel:"silent"})
;if(!Array.isArray(n))return null;const[o,s]=n;if(void 0===o)return null;if(void 0!==s)return{offset:s.range[0],
message:"a second YAML document; write everything into one"};const{yaml:i,tags:a}=o.directives
;return i.explicit||Object.keys(a).length>1?{offset:0,message:"a YAML directive (%); leave it out"}:o}(function(e,t,n){
try{return new TextDecoder("utf-8",{fatal:!0}).decode(e)}catch(e){return n([{at:{file:t},
message:"the file is not valid UTF-8; save it as UTF-8"}],e)}}(e,t,l),u);if(null===f)return l([{at:{file:t,line:1,
column:1},message:"the file is empty"}]);if("offset"in f)return l([{at:c(f.offset),message:f.message}])
;const g=[...d(f),...p(f)];g.length>0&&l(g.sort((e,t)=>e.offset-t.offset).map(({offset:e,message:t})=>({at:c(e),
message:t})));const w=n.safeParse(f.toJS({maxAliasCount:0}));if(w.success)return{value:w.data,locate:e=>c(function(e,t){
return m(h(e,t).last)}(f,e))}
;return l(w.error.issues.slice(0,a).flatMap(e=>v(e,f,n)).sort((e,t)=>e.offset-t.offset).map(({offset:e,message:t})=>({
at:c(e),message:t})))}const c="a field must be named by plain text; a value that begins with {{ needs quotes around it"
;function d(e){return[...e.errors,...e.warnings].map(e=>({offset:e.pos[0],message:"NON_STRING_KEY"===e.code?c:e.message
}))}function p(e){const t=[],n=(e,n)=>{t.push({offset:e.range?.[0]??0,message:n})};return(0,r.YR)(e,{Node(e,t,o){
if(o.length>l)return n(t,`nested more than ${l} deep`),r.YR.BREAK
;if((0,r.Vj)(t)?n(t,`an alias (*); a text that begins with * needs quotes: ${JSON.stringify(`*${t.source}`)}`):void 0!==t.anchor?n(t,"an anchor (&); write the value out where it is needed"):void 0!==t.tag&&n(t,"a tag (!); leave it out, or put a text that begins with ! in quotes"),
(0,
r.jn)(t)&&"string"==typeof t.value&&!t.value.isWellFormed()&&n(t,"text with half of a surrogate pair; write the character itself"),
(0,r.jh)(t))for(const e of function(e){const t=new Set,n=e.items.map(({key:e})=>e).filter(e=>(0,r.jn)(e))
;return n.filter(({value:e})=>t.size===t.add(e).size)}(t))n(e,"this key is already there; write it once")},Pair(e,t){(0,
r.jn)(t.key)&&("<<"===t.key.value&&n(t.key,"a merge key (<<); write the fields out"),
"__proto__"===t.key.value&&n(t.key,'"__proto__" is no field'))}}),t}function f(e,t){if((0,
r.jh)(e))return e.items.find(e=>(0,r.jn)(e.key)&&e.key.value===t)}function h(e,t){let n=e.contents,o=e.contents
;for(const e of t){const t=f(n,e),s=(0,r.oP)(n)&&"number"==typeof e?n.items[e]:t?.value
;if(void 0===s&&void 0===t)return{node:null,last:o,found:!1};n=s,o=(s??t?.key)||o}return{node:n,last:o,found:!0}}
const m=e=>e?.range?.[0]??0;function g(e,t){
const{innerType:n,in:r,element:o,options:s,shape:i}=e._zod.def,[a,...l]=t,u=n??r;if(void 0!==u)return g(u,t)
;if(void 0!==s)return s.flatMap(e=>g(e,t));if(void 0===a)return Object.keys(i??{});const c=o??i?.[a]
;return void 0===c?[]:g(c,l)}function v(e,t,n){if("unrecognized_keys"===e.code){
const r=h(t,e.path).node,s=e.known??g(n,e.path);return e.keys.slice(0,i).map(t=>({offset:m(f(r,t)?.key),
message:`${w([...e.path,t])}: there is no such field${(0,o.a)(t,s)}`}))}if("invalid_union"===e.code){
const r=function(e){if("Invalid input"!==e.message)return null
;const t=e.errors.filter(e=>e.every(({path:e,code:t})=>e.length>0||"invalid_type"!==t&&"invalid_value"!==t))
;return t.sort((e,t)=>e.length-t.length)[0]??null}(e);if(null!==r)return r.flatMap(r=>v({...r,path:[...e.path,...r.path]
},t,n))}
const{found:s,last:a,node:l}=h(t,e.path),u=w(e.path),c=e.message.replace(/^Invalid input: /,"").replace(/, received undefined$/,""),d="invalid_value"===e.code&&(0,
r.jn)(l)?(0,o.a)(String(l.value),e.values.map(String)):"",p=s?`${c}${d}`:`missing; ${c}`;return[{offset:m(a),
message:""===u?p:`${u}: ${p}`}]}function w(e){
return e.map(e=>"number"==typeof e?`[${e}]`:`.${String(e)}`).join("").replace(/^\./,"")}},68114:(e,t,n)=>{n.d(t,{
CR:()=>c,XP:()=>a,i6:()=>l,kY:()=>u,og:()=>s});var r=n(23121),o=n(75249)
;const s="marketops-approval",i=/^([1-9][0-9]{0,19})\+([A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}(?:\[bot\])?))@users\.noreply\.github\.com$/
;function a(e){const[,t,n]=i.exec(e)??[];return void 0===t||void 0===n?null:{id:t,login:n}}function l({id:e,login:t}){
return`${e}+${t}@users.noreply.github.com`}function u(e,t){return`${e} namespaces="${s}" ${t}\n`}
class LineError extends Error{at;constructor(e,t){super(t),this.at=e}}function c(e){const t=[],n=[]
;for(const[r,o]of Buffer.from(e).toString().split("\n").entries()){const e=o.replace(/\r$/,"")
;if(!/^[ \t]*(?:#|$)/.test(e))try{t.push(p(e))}catch(e){if(!(e instanceof LineError))throw e;n.push({line:r+1,
column:e.at+1,message:e.message})}}return{approvers:t,refused:n}}
const d=/^([ \t]*)(\S+)([ \t]+)((?:"[^"]*"|[^\s"])+)(?:([ \t]+)(\S+))?(?:([ \t]+)(\S+))?/;function p(e){
const t=/[\0-\x08\x0b-\x1f\x7f]/.exec(e);if(null!==t)throw new LineError(t.index,"has a control character")
;const[,n="",r="",i="",l,u="",c="",p="",m=""]=d.exec(e)??[]
;if(void 0===l)throw new LineError(0,"is no `principal options keytype key`");const g={principal:n.length,
options:n.length+r.length+i.length,type:n.length+r.length+i.length+l.length+u.length},v=a(r)
;if(null===v)throw new LineError(g.principal,`has the principal ${JSON.stringify(r)}, which is not one <user id>+<login>@users.noreply.github.com`)
;if(o.WJ.includes(l)||/^(?:ssh-|ecdsa-|sk-)/.test(l))throw new LineError(g.options,`has no namespaces="${s}"`)
;const w=function(e,t){const n=new Map;let r=t;for(const t of e.match(/(?:"[^"]*"|[^",])+|(?<=,)(?=,|$)|^(?=,)/g)??[]){
const[,e="",o]=/^(namespaces|valid-after|valid-before)="([^"]*)"$/i.exec(t)??[];if(void 0===o){
const e="cert-authority"===t.toLowerCase()?"cert-authority: certificates do not count":t
;throw new LineError(r,`has the option ${e}`)}if(n.has(e.toLowerCase()))throw new LineError(r,`gives ${e} twice`)
;n.set(e.toLowerCase(),o),r+=t.length+1}const o=n.get("namespaces")?.split(",")??[]
;if(!o.includes(s)||!o.every(e=>/^[A-Za-z0-9@._-]+$/.test(e)))throw new LineError(t,`has no namespaces="${s}" without patterns`)
;const i=e=>{const r=n.get(e);return void 0===r?null:function(e){
const[,t,n,r,o="00",s="00",i="00"]=/^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?Z$/.exec(e)??[]
;if(void 0===t||void 0===n||void 0===r)return null;const a=`${t}-${n}-${r}T${o}:${s}:${i}.000Z`,l=Date.parse(a)
;return Number.isNaN(l)||new Date(l).toISOString()!==a?null:l/1e3
}(r)??h(t,`has ${e}="${r}", which is no YYYYMMDD[HHMM[SS]]Z`)},a=i("valid-after"),l=i("valid-before")
;null!==a&&null!==l&&l<=a&&h(t,"has a valid-before that is not after its valid-after");return{validAfter:a,validBefore:l
}}(l,g.options);return{principal:r,id:v.id,key:f(c,m,g.type,p.length),...w}}function f(e,t,n,s){
if(!o.WJ.includes(e))throw new LineError(n,`has the kind of key ${JSON.stringify(e)}, not one of ${o.WJ.join(", ")}`)
;const i=n+e.length+s,a=(0,r.E)(t);if(null===a||0===a.length)throw new LineError(i,"has no key in canonical base64")
;try{const t=(0,o.PD)(a);if(t.type!==e)throw new LineError(i,`has a key of the kind ${t.type}, not ${e}`);return t
}catch(e){if(!(e instanceof o.DZ))throw e;throw new LineError(i,`has a key that ${e.message}`)}}const h=(e,t)=>{
throw new LineError(e,t)}},75249:(e,t,n)=>{n.d(t,{DZ:()=>SshError,PD:()=>c,RO:()=>$,WJ:()=>i,Wo:()=>h,_C:()=>g,_y:()=>f,
aP:()=>b,p4:()=>m});var r=n(77598),o=n(55543),s=n(23121)
;const i=["ssh-ed25519","sk-ssh-ed25519@openssh.com","ecdsa-sha2-nistp256","sk-ecdsa-sha2-nistp256@openssh.com"]
;class SshError extends Error{}const a=e=>{throw new SshError(e)};class Reader{#t;#n=0;constructor(e){this.#t=e}take(e){
return this.#n+e>this.#t.length&&a("is cut off"),this.#n+=e,this.#t.subarray(this.#n-e,this.#n)}string(){
return this.take(this.take(4).readUInt32BE())}end(){this.#n<this.#t.length&&a("has bytes behind its end")}}
const l=Buffer.from("302a300506032b6570032100","hex"),u=Buffer.from("3059301306072a8648ce3d020106082a8648ce3d030107034200","hex")
;function c(e){const t=new Reader(e),n=function(e){const t=e.toString("latin1"),n=i.find(e=>e===t)
;return n??a(`is by a kind of key that does not count (${JSON.stringify(t.slice(0,64))})`)
}(t.string()),r=n.includes("ed25519");r||"nistp256"===t.string().toString("latin1")||a("has a key of another curve")
;const o=t.string(),s=n.startsWith("sk-")?t.string():null
;return t.end(),o.length!==(r?32:65)&&a("has a key of another length"),{type:n,fingerprint:p(e),blob:e,publicKey:d(o,r),
application:s}}function d(e,t){try{const n=Buffer.concat([t?l:u,e]);return(0,r.createPublicKey)({key:n,format:"der",
type:"spki"})}catch{return a("has a key that is no point of its curve")}}function p(e){return`SHA256:${(0,s.n)((0,
o.sc)(e)).replace(/=+$/,"")}`}function f(e){const t=new Reader(e)
;"SSHSIG"!==t.take(6).toString("latin1")&&a("is no SSH signature");const n=t.take(4).readUInt32BE()
;1!==n&&a(`has the version ${n}, not 1`);const r=c(t.string()),o=t.string()
;t.string().length>0&&a("has something in its reserved field");const s=t.string().toString("latin1")
;if("sha256"!==s&&"sha512"!==s)return a("has another hash than sha256 or sha512");const i=new Reader(t.string())
;t.end(),i.string().toString("latin1")!==r.type&&a("is of another kind than its key")
;const l=i.string(),u=r.type.includes("ed25519")?l:function(e){const t=new Reader(e),n=[t.string(),t.string()].map(e=>{
const t=0===e[0],n=t?e.subarray(1):e,[r=0]=n
;return(0===n.length||n.length>32||r>=128!==t)&&a("has an integer that is not written as SSH writes it"),
Buffer.concat([Buffer.alloc(32-n.length),n])});return t.end(),Buffer.concat(n)}(l)
;64!==u.length&&a("has another length than its kind");const d=null===r.application?null:{flags:i.take(1).readUInt8(),
counter:i.take(4)};return i.end(),{key:r,namespace:o,hash:s,raw:u,device:d}}
const h=({device:e})=>null===e||!!(1&e.flags),m=({device:e})=>null!==e&&!!(4&e.flags)
;function g({key:e,namespace:t,hash:n,raw:s,device:i},a){
const l=Buffer.concat([Buffer.from("SSHSIG"),...[t,Buffer.alloc(0),Buffer.from(n),(0,
r.createHash)(n).update(a).digest()].map(v)]),{application:u,publicKey:c}=e,d=null===u||null===i?l:Buffer.concat([(0,
o.sc)(u),Buffer.from([i.flags]),i.counter,(0,o.sc)(l)]);return"ed25519"===c.asymmetricKeyType?(0,
r.verify)(null,d,c,s):(0,r.verify)("sha256",d,{key:c,dsaEncoding:"ieee-p1363"},s)}function v(e){const t=Buffer.alloc(4)
;return t.writeUInt32BE(e.length),Buffer.concat([t,e])}
const w="-----END SSH SIGNATURE-----",_=70,y=64,b=e=>"-----BEGIN SSH SIGNATURE-----"===e;function $(e,t){let n=t+1
;for(;n<e.length&&e[n]!==w&&n-t<=y;)n++;e[n]!==w&&a(`has no line ${w}`);const r=e.slice(t+1,n),o=r.at(-1)??""
;r.slice(0,-1).every(e=>e.length===_)&&o.length<=_||a(`has lines of another width than ${_}`);const i=(0,
s.E)(r.join(""));return null===i||0===i.length?a("is no canonical base64"):{bytes:i,end:n+1}}}};
