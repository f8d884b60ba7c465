export const id=7878;export const ids=[7878];export const modules={77105:(e,t,n)=>{function globFault(e){
if(""===e)return"an empty pattern covers nothing; leave it out"
;if(e.startsWith("!"))return"a pattern cannot be negated; write a forbid rule";const t=/[?[\]{}\\]|[!@+]\(/.exec(e)
;if(null!==t)return`"${t[0]}" has no meaning in these patterns; only * and ** stand for other text`
;if(/[\p{Cc}\p{Cs}]/u.test(e))return"a control character";const n=e.split("/")
;return n.includes("")?"an empty segment; a pattern has no slash at its ends and no two in a row":n.some(e=>e.includes("**")&&"**"!==e)?"** stands alone between slashes, as in refs/heads/**":null
}function globMatches(e,t){return wildcard(e.split("/"),t.split("/"),"**",segmentMatches)}function segmentMatches(e,t){
return e===t||wildcard(Array.from(e),Array.from(t),"*",(e,t)=>e===t)}function wildcard(e,t,n,r){let o=0,s=0,a=-1,i=0
;for(;s<t.length;){const l=e[o];if(l===n)a=o++,i=s;else if(void 0!==l&&r(l,t[s]))o++,s++;else{if(!(a>=0))return!1;o=a+1,
s=++i}}for(;e[o]===n;)o++;return o===e.length}n.d(t,{H:()=>globFault,m:()=>globMatches})},67878:(e,t,n)=>{n.d(t,{
S1:()=>AuthorizationPolicyValidator,Uo:()=>ee,y1:()=>r,fG:()=>te,hM:()=>checkPolicy,LD:()=>decide,SF:()=>delegationOf,
pc:()=>durationMs,B8:()=>judgeDefaultBranch,vF:()=>judgeEnvironment,Lt:()=>judgeLedger,ON:()=>parsePolicy,
h6:()=>runPolicyTests,uN:()=>withheld});const r={policy_no_rule:{title:"No rule permits this",
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
next:"Have as many people approve the run in its environment as the policy asks for, in a new run."},
approvals_unreadable:{title:"The approvals of the run could not be read",
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
;function oneLine(e){const t=e.replace(/[\p{Cc}\u2028\u2029]/gu," ").toWellFormed()
;return t.length<=o?t:`${t.slice(0,o).replace(/[\ud800-\udbff]$/,"")}…`}function withoutTexts({code:e,rule:t}){
const{title:n,next:o}=r[e];return{code:e,rule:t,message:`${n}. Next: ${o}`}}
function refusal(e,{rule:t,because:n,found:o,wanted:s}){const{title:a,next:i}=r[e];return{code:e,rule:t,
message:`${a}: ${null===t?`policy setting ${n}`:`rule "${t}" (${oneLine(n)})`}. Found: ${oneLine(o)}. Wanted: ${oneLine(s)}. Next: ${i}`
}}function judgeApprovals(e,t){const{approvals:n}=e;if("none"===n)return[]
;const r=`${n.min} approval${1===n.min?"":"s"} in environment "${e.environment}"`;if("unreadable"in t.reviews){
return[refusal("approvals_unreadable",{rule:null,because:"approvals",found:t.reviews.unreadable,wanted:r})]}
const o=t.reviews.value,a=function excludedAccounts({not:e},t){const n=new Map,r=[]
;for(const o of["actor","triggering_actor","commit_author"]){if(!e.includes(o))continue
;const s=accountsOf(o,t),a="value"in s?s.value.filter(e=>null!==e):[];for(const{id:e}of a)n.has(e)||n.set(e,o)
;if("value"in s&&a.length>0&&a.length===s.value.length)continue
;const i=o.replace("_"," "),l="value"in s?`no account of the ${i}`:`the ${i} could not be read (${s.unreadable})`,u=`the ${i}, so that it can be told from the approvers`
;r.push(refusal("approver_exclusion_unknown",{rule:null,because:"approvals.not",found:l,wanted:u}))}return{ids:n,
violations:r}}(n,t);return[...o.flatMap(e=>function stateViolation(e){
const t=`${nameOf(e.user)} ${e.state} it${""===e.comment?"":`: "${e.comment}"`}`,refuse=(e,n)=>[refusal(e,{rule:null,
because:"approvals",found:t,wanted:n})]
;return s.includes(e.state)?"rejected"===e.state?refuse("approval_rejected","no rejection of this run"):[]:refuse("approval_state_unknown",s.join(" or "))
}(e)),...a.violations,...countViolations(o,r=>function discount(e,t,n,r,o){
const{user:s,environments:a,comment:i}=e,l=a.map(({name:e})=>e),u=[t.environment,o.environment].every(e=>l.some(t=>t.toLowerCase()===e.toLowerCase()))
;if(!u){return{code:"approval_other_environment",setting:"environment",
found:`in ${l.map(e=>JSON.stringify(e)).join(", ")||"no environment"}`,wanted:"itself"}}if(null===s||"User"!==s.type){
return{code:"approval_not_by_person",setting:"approvals",
found:null===s?"an account that is gone":`an account of type ${s.type}`,wanted:"by people (type User)"}}
const d=r.get(s.id);if(void 0!==d){const e=`who is the ${d.replace("_"," ")}`;return{code:`approver_is_${d}`,
setting:"approvals.not",found:e,wanted:`by anybody but the ${d.replace("_"," ")}`}}
const c=o.plan_digest.replace(/^sha256:/,""),p=n.comment_must_contain_plan_digest
;if((p||o.needs_plan_digest)&&(""===c||!i.includes(c)))return{code:"approval_without_plan_digest",
setting:p?"approvals.comment_must_contain_plan_digest":"reruns (no earlier attempt recorded its plan)",
found:`with the comment "${i}"`,wanted:`with ${o.plan_digest} in the comment`};return function listed(e,{from:t},n){
if(void 0===t||t.users?.some(({id:t})=>t===e.id))return null;const r="approvals.from",o=[]
;for(const{id:r,slug:s}of t.teams??[]){const t=n.teams.find(e=>e.id===r)?.members;if(void 0!==t&&"value"in t){
if(t.value.includes(e.id))return null}else o.push(`team ${s} (${t?.unreadable??"not read"})`)}if(o.length>0){return{
code:"approver_team_unreadable",setting:r,found:`who may be in ${o.join(", ")}`,
wanted:"by members of teams that can be read"}}
const s=[...(t.users??[]).map(({login:e})=>e),...(t.teams??[]).map(({slug:e})=>e)];return{code:"approver_not_listed",
setting:r,found:"who is not listed",wanted:`by ${s.join(" or ")}`}}(s,n,o)}(r,e,n,a.ids,t),n,r)]}
const s=["approved","rejected","pending"];function countViolations(e,t,{min:n},r){
const o=e.filter(({state:e})=>"approved"===e).map(e=>({review:e,why:t(e)
})),s=new Set(o.filter(({why:e})=>null===e).map(({review:e})=>e.user?.id));if(s.size>=n)return[]
;const a=o.flatMap(({review:e,why:t})=>null===t?[]:[{review:e,why:t}]);if(0===a.length){
return[refusal("approvals_missing",{rule:null,because:"approvals.min",found:`${s.size} that count${1===s.size?"s":""}`,
wanted:r})]}return a.map(({review:e,why:t})=>{const o=`${nameOf(e.user)} approved, ${t.found}; ${s.size} of ${n} count`
;return refusal(t.code,{rule:null,because:t.setting,found:o,wanted:`${r} ${t.wanted}`})})}function accountsOf(e,t){
if("commit_author"===e)return t.commit_authors;const n=t[e];return"value"in n?{value:[n.value]}:n}function nameOf(e){
return null===e?"somebody unknown":`${e.login} (id ${e.id})`}
var a=n(27597),i=n(64377),l=n(91076),u=n(62088),d=n.n(u),c=n(36625),p=n(77105)
;const f=["sun","mon","tue","wed","thu","fri","sat"],h=/^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):([0-5]\d))?$/,m=/^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/
;function readingOf(e){const t=h.exec(e);if(null===t)return null
;const[n,r,o,s=0,a=0]=t.slice(1).map(e=>Number(e??0)),i=Date.UTC(n,r-1,o,s,a),l=new Date(i)
;return l.getUTCMonth()+1!==r||l.getUTCDate()!==o||n<1970?null:{ms:i,wholeDay:void 0===t[4]}}function clockMs(e){
if(!m.test(e))return NaN;const[t,n]=e.split(":").map(Number);return 6e4*(60*t+n)}
const v=a.YjP().refine(e=>null!==readingOf(e),{error:"a day, like 2026-12-24, or a minute, like 2026-12-24T18:00"
}),g=a.rej({from:v,to:v}).refine(({from:e,to:t})=>endOf(t)>(readingOf(e)?.ms??1/0),{error:'"to" lies before "from"',
path:["to"]});function endOf(e){const t=readingOf(e);return null===t?NaN:t.wholeDay?t.ms+864e5:t.ms}const w=a.YjP({
error:'a time in quotes, like "09:00"'}).refine(e=>!Number.isNaN(clockMs(e)),{error:'a time, like "09:00"'}),_=a.rej({
days:a.YOg(a.k5n(f)).min(1).max(7).meta({description:"The days on which the window begins."}),
from:w.refine(e=>"24:00"!==e,{error:'write "00:00" of the next day'}),to:w}),b=a.KCZ([_,g]),y=a.YOg(b).min(1,{
error:"an empty list; leave it out"}).max(100),k=a.YjP().max(64).refine(function isTimeZone(e){
if("UTC"!==e&&!/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$/.test(e))return!1;try{return""!==new Intl.DateTimeFormat("en",{
timeZone:e}).format(0)}catch{return!1}},{error:"a time zone of the IANA database, like Europe/Berlin or UTC"})
;const $=a.rej({time_zone:k,allow:y.optional(),freeze:y.optional(),break_glass:a.YjP().optional().meta({
description:"Only in a forbid: the id of the permit rule that lifts it while the windows are closed."})
}).refine(({allow:e,freeze:t})=>void 0!==e||void 0!==t,{error:"write allow or freeze"}).meta({
description:"When shipping is open. A permit holds while open, a forbid while closed."}),x=864e5,j=Date.UTC(9999,0,1)
;function isKnown(e){return Number.isFinite(e)&&e>=0&&e<j}function windowState(e,t){const n=zoneOf(e.time_zone)
;if(!isKnown(t))return{open:!1,because:"the time is not known"};const r=e.freeze?.find(e=>covers(e,n,t,"freeze"))
;if(void 0!==r)return{open:!1,because:`frozen: ${entryText(r)}`};if(void 0===e.allow)return{open:!0,because:null}
;const o=e.allow.find(e=>covers(e,n,t,"allow"));return void 0!==o?{open:!0,because:`allowed: ${entryText(o)}`}:{open:!1,
because:"outside every allowed window"}}function entryText(e){
return`${"days"in e?`${e.days.join(", ")} `:""}${e.from} to ${e.to}`}function covers(e,t,n,r){
if(!("days"in e))return within(t,n,r,readingOf(e.from)?.ms??NaN,endOf(e.to))
;const o=clockMs(e.from),s=clockMs(e.to),a=Math.floor((n+t.offset(n))/x)*x
;return[a-2*x,a-x,a,a+x].some(a=>!!e.days.includes(f[new Date(a).getUTCDay()])&&within(t,n,r,a+o,a+s+(s>o?0:x)))}
function within(e,t,n,r,o){const s=e.instants(r),a=e.instants(o)
;return"allow"===n?Math.max(...s)<=t&&t<Math.min(...a):!(t<Math.min(...s)||Math.max(...a)<=t)}const O=new Map
;function zoneOf(e){const t=O.get(e);if(void 0!==t)return t;const n=function makeZone(e){
const t=new Intl.DateTimeFormat("en-US",{timeZone:e,calendar:"gregory",numberingSystem:"latn",hourCycle:"h23",
year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),offset=e=>{
const n=1e3*Math.floor(e/1e3),r=Object.fromEntries(t.formatToParts(n).map(({type:e,value:t})=>[e,Number(t)])),field=e=>r[e]??NaN
;return Date.UTC(field("year"),field("month")-1,field("day"),field("hour"),field("minute"),field("second"))-n
},instants=e=>{const t=[...new Set([-2,-1,0,1,2].map(t=>offset(e+t*x)))],n=t.map(t=>e-t).filter(t=>t+offset(t)===e)
;return n.length>0?n:[change(e-Math.max(...t),e-Math.min(...t))]},change=(e,t)=>{const n=offset(e);let[r,o]=[e,t]
;for(;o-r>1;){const e=Math.floor((r+o)/2);offset(e)===n?r=e:o=e}return o};return{offset,instants}}(e);return O.set(e,n),
n}const T={refs:{fact:null,judge:(e,{request:t})=>inGlobs(e,t.run.ref)},tags:{fact:"tag",
judge:(e,{request:t,effect:n})=>function tagIn(e,t,n){
const r=e.map(e=>"string"==typeof e?quote(e):`${e.prefix}<version ${e.semver}>`).join(" or ")
;if("string"!=typeof t||""===t)return unknown(r,t);const o=e.map(e=>"string"==typeof e?(0,
p.m)(e,t):function versionIn({semver:e,prefix:t},n,r){
const o=n.startsWith(t)?n.slice(t.length):"",s=/^\d/.test(o)?d().parse(o):null;if(null===s)return null
;if("permit"===r)return d().satisfies(s,e);const{major:a,minor:i,patch:l}=s
;return[s,`${a}.${i}.${l}`].some(t=>d().satisfies(t,e,{includePrerelease:!0}))}(e,t,n))
;return o.includes(!0)?judged(!0,r,quote(t)):o.includes(null)?inconclusive(r,`${quote(t)}, which is no version`):judged(!1,r,quote(t))
}(e,factOf(t,"tag"),n)},events:{fact:null,judge:(e,{request:t})=>inList(e,t.run.event)},actors:{fact:null,
judge:(e,{request:t,effect:n})=>{const{actor:r,triggering_actor:o}=t.run
;return each(e,[r,o],n,t=>e.some(e=>sameName(e,t)))}},workflows:{fact:null,
judge:(e,{request:t})=>function workflowIn(e,{run:t}){
const n=e.map(({path:e,ref:t})=>quote(`${e}@${t}`)).join(" or "),r=t.workflow_ref
;if("string"!=typeof r||""===r)return unknown(n,r)
;const o=/^([^/@]+\/[^/@]+)\/([^@]+)@(.+)$/.exec(r),[,s="",a="",i=""]=o??[]
;if(null===o||!sameName(s,t.repository))return inconclusive(n,`${quote(r)}, which is no workflow of ${t.repository}`)
;const l=e.some(e=>(0,p.m)(e.path,a)&&(0,p.m)(e.ref,i));return judged(l,n,quote(`${a}@${i}`))}(e,t)},environments:{
fact:null,judge:(e,{request:t})=>inList(e,t.run.environment,sameName)},target_on_default_branch:{fact:"target_sha",
judge:(e,{request:t})=>isFlag(e,t.target.on_default_branch)},asset_names:{fact:"assets",
judge:(e,{request:t,effect:n})=>each(e,ofAssets(t,"name")??oddList(t),n,t=>e.some(e=>(0,p.m)(fold(e),fold(t))))},
max_assets:{fact:"assets",judge:(e,{request:t,effect:n})=>{const r=ofAssets(t,"name")
;return conditions_within(e,r?.length??oddList(t),n,"assets")}},max_asset_bytes:{fact:"assets",
judge:(e,{request:t,effect:n})=>conditions_within(e,function largest(e){
const t=ofAssets(e,"size"),n=t?.findIndex(e=>"number"!=typeof e||Number.isNaN(e))??-1
;return n>=0?t?.[n]:t?.reduce((e,t)=>Math.max(e,t),0)}(t),n,"bytes in the largest asset")},prerelease:{
fact:"prerelease",judge:(e,{request:t})=>isFlag(e,factOf(t,"prerelease"))},draft:{fact:"draft",
judge:(e,{request:t})=>isFlag(e,factOf(t,"draft"))},moves_tag:{fact:"moves_tag",
judge:(e,{request:t})=>isFlag(e,t.target.moves_tag)},force:{fact:"force",
judge:(e,{request:t})=>isFlag(e,factOf(t,"force"))},generated_notes:{fact:"generated_notes",
judge:(e,{request:t})=>isFlag(e,factOf(t,"generated_notes"))},pull_request_bases:{fact:"base",
judge:(e,{request:t})=>inGlobs(e,factOf(t,"base"))},pull_request_heads:{fact:"head",
judge:(e,{request:t})=>inGlobs(e,factOf(t,"head"))},paths:{fact:"paths",
judge:(e,{request:t,effect:n})=>each(e,factOf(t,"paths"),n,t=>e.some(e=>(0,p.m)(e,t)))},labels:{fact:"labels",
judge:(e,{request:t,effect:n})=>each(e,factOf(t,"labels"),n,t=>e.some(e=>(0,p.m)(fold(e),fold(t))))},windows:{fact:null,
judge:function judgeWindows(e,t){
const{request:n,effect:r,permits:o}=t,{open:s,because:a}=windowState(e,n.now),i="permit"===r?"a time when the windows are open":"a time when the windows are closed",l=`${function wallClock(e,t){
if(!isKnown(t))return"an unknown time";const n=new Date(t+zoneOf(e).offset(t))
;return`${n.toISOString().slice(0,16)} (${f[n.getUTCDay()]??""}) ${e}`
}(e.time_zone,n.now)}, ${s?"open":"closed"}${null===a?"":` (${a})`}`;if("permit"===r)return judged(s,i,l)
;const u=e.break_glass;return!s&&void 0!==u&&o(u)?judged(!1,i,`${l}, lifted by rule ${u}`):judged(!s,i,l)}}}
;function judgeRepositories(e,{operation:t,run:n}){
const r=t.repository_id===n.repository_id,o=e.repositories.some(e=>"self"===e?r:(0,p.m)(fold(e),fold(t.repository)))
;return judged(o,quoted(e.repositories),`${quote(t.repository)}${r?" (self)":""}`)}function judgeCondition(e,t,n){
const r=T[e],{operation:o,kinds:s}=n.request,{kind:a}=(0,c.I)(o,s),i=s.filter(t=>asks(e,t)).map(e=>e.kind)
;return i.includes(a)?r.judge(t,n):{verdict:"inconclusive",expected:i.join(" or "),found:`${a}, which has no ${e}`}}
function asks(e,{facts:t}){const{fact:n}=T[e];return null===n||void 0!==t[n]}function factOf({operation:e,kinds:t},n){
return(0,c.I)(e,t).facts[n]?.(e)}function ofAssets(e,t){const n=factOf(e,"assets");if(isList(n))return n.map(e=>e?.[t])}
function oddList(e){const t=factOf(e,"assets");return null==t?null:{assets:t}}
const fold=e=>e.toLowerCase(),sameName=(e,t)=>fold(e)===fold(t),quote=e=>JSON.stringify(e),quoted=e=>e.map(quote).join(" or "),show=e=>"string"==typeof e?quote(e):String(e),judged=(e,t,n)=>({
verdict:e?"met":"unmet",expected:t,found:n}),inconclusive=(e,t)=>({verdict:"inconclusive",expected:e,found:t
}),unknown=(e,t)=>inconclusive(e,null==t?"not known":typeof t+", which it cannot be")
;function inList(e,t,n=(e,t)=>e===t){
return"string"!=typeof t||""===t?unknown(quoted(e),t):judged(e.some(e=>n(e,t)),quoted(e),quote(t))}
const inGlobs=(e,t)=>inList(e,t,p.m);function isFlag(e,t){
return"boolean"==typeof t?judged(t===e,String(e),String(t)):unknown(String(e),t)}function each(e,t,n,r){
const o=`${"permit"===n?"all of":"any of"} ${quoted(e)}`;if(!isList(t))return unknown(o,t)
;const s=t.find(e=>"string"==typeof e&&""!==e&&r(e)===("forbid"===n))
;if(void 0!==s)return judged("forbid"===n,o,show(s));const a=t.findIndex(e=>"string"!=typeof e||""===e)
;return a>=0?unknown(o,t[a]):judged("permit"===n,o,0===t.length?"none":t.map(show).join(", "))}
const isList=e=>Array.isArray(e);function conditions_within(e,t,n,r){
const o="permit"===n?`at most ${e} ${r}`:`more than ${e} ${r}`
;return"number"!=typeof t||Number.isNaN(t)?unknown(o,t):judged(t<=e==("permit"===n),o,String(t))}
const schema_text=e=>a.YjP().min(1).max(e).refine(e=>!/\p{Cc}/u.test(e),{
error:"text on one line, without control characters"});function listOf(e){return a.YOg(e).min(1,{
error:"an empty list allows nothing; write an entry or leave the field out"}).max(100)}function glob(e=()=>null){
return schema_text(256).superRefine((t,n)=>{const r=(0,p.H)(t)??e(t);null!==r&&n.addIssue({code:"custom",
message:`"${t}": ${r}`})})}
const q=glob(e=>e.startsWith("refs/")||e.startsWith("**")?null:`a ref is written whole: refs/heads/${e} or refs/tags/${e}`),C=glob(e=>"self"===e||e.includes("/")||"**"===e?null:'write "self", owner/name or owner/*'),N=glob(e=>e.startsWith("refs/")?"a branch is written without refs/heads/":null),A=a.rej({
semver:schema_text(128).refine(e=>null!==d().validRange(e),{error:'not a semver range; write one like ">=1.2.0 <2"'
}).meta({
description:"A range of versions, as npm writes them. A permit covers prereleases only where the range names one; a forbid covers those of every version in the range."
}),prefix:a.YjP().max(128).default("v").meta({description:"What stands before the version in the tag, exactly."})
}),W=schema_text(100).refine(e=>/^[A-Za-z0-9][A-Za-z0-9_-]*(\[bot\])?$/.test(e),{
error:"a login, like octocat or dependabot[bot]"}),z=a.KCZ([a.Whr().positive(),a.YjP().regex(/^[1-9][0-9]{0,19}$/)],{
error:"an id: a whole number from 1"}).transform(String),flag=e=>a.zMY().meta({description:e}),M=a.rej({
refs:listOf(q).meta({description:"Globs on the full ref of the run: refs/heads/main, refs/tags/v*."}).optional(),
tags:listOf(a.KCZ([glob(),A],{error:"a glob, or {semver: a range, prefix: what stands before the version}"})).meta({
description:"The tag: globs, or ranges of versions."}).optional(),events:listOf(schema_text(64).regex(/^[a-z_]+$/,{
error:"an event, like push or workflow_dispatch"})).meta({description:"The event that started the workflow."
}).optional(),actors:listOf(W).meta({
description:"Logins. A permit wants actor and triggering_actor in the list; a forbid wants either."}).optional(),
workflows:listOf(a.rej({path:glob(e=>e.startsWith(".github/workflows/")?null:"begins with .github/workflows/"),ref:q
})).meta({description:"The workflow file and the ref it was taken from."}).optional(),
environments:listOf(schema_text(255)).meta({description:"The job's environment; case does not matter."}).optional(),
target_on_default_branch:flag("Whether the target commit is on the target's default branch.").optional(),
asset_names:listOf(glob()).meta({
description:"Globs; case does not matter. A permit wants every asset covered; a forbid wants one."}).optional(),
max_assets:a.Whr().min(0).meta({description:"The most assets. A forbid matches above it."}).optional(),
max_asset_bytes:a.Whr().min(0).meta({description:"The most bytes of one asset. A forbid matches above it."}).optional(),
prerelease:flag("Whether the release is a prerelease.").optional(),
draft:flag("Whether the release or pull request stays a draft.").optional(),
moves_tag:flag("Whether a tag that is there moves to another commit.").optional(),
force:flag("Whether a tag may move to any commit, not only forward.").optional(),
generated_notes:flag("Whether GitHub writes the release's notes.").optional(),pull_request_bases:listOf(N).meta({
description:"Globs on the base branch of a pull request."}).optional(),pull_request_heads:listOf(N).meta({
description:"Globs on the branch that a pull request is from."}).optional(),paths:listOf(glob()).meta({
description:"Globs on the files that a pull request commits. A permit wants every file covered; a forbid wants one."
}).optional(),labels:listOf(glob()).meta({
description:"Globs; case does not matter. A permit wants every label covered; a forbid wants one."}).optional(),
windows:$.optional()}),L=Object.keys(M.shape),S=a.YjP().regex(/^[a-z0-9][a-z0-9_-]{0,63}$/,{
error:"a name of a-z, 0-9, - and _, at most 64 characters"}),ruleSchema=e=>a.rej({id:S.meta({
description:"The name that every answer gives; unique."}),effect:a.k5n(["permit","forbid"]).meta({
description:"A forbid beats every permit."}),reason:schema_text(500).meta({
description:"Why this rule is there; answers repeat it."}),operations:listOf(a.k5n(e.map(({kind:e})=>e))).meta({
description:"The kinds of operation that the rule is about."}),repositories:listOf(C).meta({
description:'Targets: "self" (where the workflow runs), or globs on owner/name; case does not matter.'}),
when:M.optional().meta({description:"All of these must hold. Without it the rule always matches."})
}).superRefine((e,t)=>{"permit"===e.effect&&void 0!==e.when?.windows?.break_glass&&t.addIssue({code:"custom",
path:["when","windows","break_glass"],
message:"only a forbid rule can be lifted; a permit rule that should always hold has no windows"})
}),P=/^([1-9][0-9]{0,5})(s|m|h)$/,Y={s:1e3,m:6e4,h:36e5};function durationMs(e){const t=P.exec(e)
;return null===t?NaN:Number(t[1])*Y[t[2]]}const R=a.YjP().refine(e=>durationMs(e)>=6e4&&durationMs(e)<=24*Y.h,{
error:"a time from 1m to 24h, like 15m or 1h"}).default("15m").meta({
description:"How long a receipt may be used: 15m unless written, at most 24h.",pattern:P.source
}),G=["actor","triggering_actor","commit_author"],byIds=(e,t)=>`${e} with its id, which a rename does not change; ${t}`,H=a.KCZ([a.euz("none"),a.rej({
min:a.Whr().min(1).max(6).meta({description:"How many different people must have approved, at least."}),from:a.rej({
users:listOf(a.rej({login:W,id:z},{error:byIds("{login, id}: a user","`gh api users/LOGIN --jq .id` prints it")
})).optional(),teams:listOf(a.rej({slug:schema_text(200).regex(/^[^/]+\/[^/]+$/,{
error:"an organisation and a team: org/team"}),id:z},{
error:byIds("{slug, id}: a team","`gh api orgs/ORG/teams/TEAM --jq .id` prints it")})).optional()
}).refine(({users:e,teams:t})=>void 0!==e||void 0!==t,{
error:'write users or teams, or leave "from" out to count whoever the environment lets approve'}).optional().meta({
description:"Whose approvals count; compared by id. Without it: any person."}),
not:a.YOg(a.k5n(G)).max(G.length).default([...G]).meta({
description:"Whose approvals never count. All three unless written. `commit_author` is whoever wrote a commit since the newest release on the ledger."
}),comment_must_contain_plan_digest:a.zMY().default(!1).meta({
description:"Whether the approval's comment must hold the plan digest, which ties it to this plan."})})],{
error:e=>"object"==typeof e.input?void 0:'write who must approve, for example "approvals: {min: 1, not: [actor, triggering_actor]}", or "approvals: none" when nobody must'
}).meta({description:"Who must have approved the run in its environment. Must be written."}),I=a.rej({
required_reviewers:flag("The environment must have required reviewers.").default(!0),
prevent_self_review:flag("Whoever started the run must not be able to approve it.").default(!0),
admins_may_bypass:flag("Whether it is accepted that administrators may bypass the protection.").default(!1),
branch_restricted:flag("The environment must admit only chosen branches or tags.").default(!0)}).prefault({}).meta({
description:"What GitHub must protect the environment with. The strictest unless written."}),F=a.rej({
ignore:listOf(glob()).meta({
description:"Globs on tags that are not of MarketOps: they and their releases are never reported."}).optional(),
acknowledged:listOf(a.rej({tag:schema_text(255).optional(),release:schema_text(255).optional(),
digest:schema_text(71).regex(/^sha256:[0-9a-f]{64}$/,{error:"the digest that the report gives: sha256:…"}),
reason:schema_text(500)}).refine(({tag:e,release:t})=>void 0===e!=(void 0===t),{error:"write either tag or release"
})).meta({
description:"Findings that somebody looked at: the tag or the release (by its tag), the digest as reported, and why it may be so."
}).optional()}),policySchema=e=>a.rej({version:a.euz(1,{error:"this version of MarketOps reads version: 1"}),
environment:schema_text(255).meta({description:"The environment that holds the key; prod runs in no other."}),
receipt_ttl:R,max_operations:a.Whr().min(1).max(1e3).default(100).meta({description:"The most operations of one run."}),
reruns:a.k5n(["same_plan","never"]).default("same_plan").meta({
description:"Whether a later attempt of a run may ship, with the plan of the first one."}),
ledger_protection:a.k5n(["required","warn"]).default("required").meta({
description:"Whether the ledger branch must be protected against force pushes and deletion."}),
default_branch_protection:a.k5n(["required","warn"]).default("required").meta({
description:"Whether the default branch must change by pull request only: the policy stands there."}),
plan_digest:a.k5n(["required","optional"]).default("required").meta({
description:"Whether prod must be given the digest of the plan that was approved."}),approvals:H,
environment_protection:I,reconcile:F.optional().meta({
description:"What the reconcile job does not report. Without it: everything that the ledger does not account for."}),
rules:a.YOg(ruleSchema(e)).max(200).meta({description:"Nothing is permitted that no rule permits."})
}).superRefine((e,t)=>{const n=new Map;for(const[t,r]of e.rules.entries()){const o=n.get(r.id)
;void 0===o?n.set(r.id,t):addIssue(["rules",t,"id"],`"${r.id}" is already the id of rule ${o+1}; ids are unique`)
;const s=r.when?.windows?.break_glass
;void 0===s||e.rules.some(({id:e,effect:t})=>e===s&&"permit"===t)||addIssue(["rules",t,"when","windows","break_glass"],`there is no permit rule "${s}"`)
}function addIssue(e,n){t.addIssue({code:"custom",path:e,message:n})}}),U=a.rej({source:a.rej({
repository:schema_text(140).regex(/^[^/:@\s]+\/[^/:@\s]+$/,{error:"owner/name"}),
path:schema_text(1024).regex(/^[^@\s]+$/,{error:"the path of the file in that repository"}),
ref:schema_text(256).regex(/^\S+$/,{error:"a branch, tag or commit of that repository"})}).meta({
description:"Where the policy is kept, for an organisation; nothing else stands in this file then."})})
;function decide(e,t){
const n=e.rules.map(n=>tryRule(e,n,t)),r=n.map(outcomeOf),o=n.filter(({rule:e,matched:t})=>t&&"forbid"===e.effect)
;return o.length>0?{decision:"forbid",rules:r,violations:o.map(forbidden)}:n.some(({matched:e})=>e)?{decision:"permit",
rules:r,violations:[]}:{decision:"no_rule",rules:r,violations:[notPermitted(n,t)]}}
function withheld({decision:e,rules:t,violations:n}){return{decision:e,rules:t.map(e=>({...e,unmet:null===e.unmet?null:{
...e.unmet,expected:E,found:E}})),violations:n.map(withoutTexts)}}const E="withheld";function tryRule(e,t,n){const r={
request:n,effect:t.effect,permits:t=>{const r=e.rules.find(e=>e.id===t&&"permit"===e.effect)
;return void 0!==r&&tryRule(e,r,n).matched}},o=[{condition:"operations",...judgeKind(t,n)},{condition:"repositories",
...judgeRepositories(t,n)}];for(const e of L){const n=t.when?.[e];void 0!==n&&o.push({condition:e,
...judgeCondition(e,n,r)})}const s="permit"===t.effect?["unmet","inconclusive"]:["unmet"];return{rule:t,
matched:!o.some(({verdict:e})=>s.includes(e)),parts:o}}function judgeKind(e,{operation:t}){return{
verdict:e.operations.includes(t.operation_kind)?"met":"unmet",expected:e.operations.join(" or "),found:t.operation_kind}
}function unmetPart({rule:e,parts:t}){return t.find(({verdict:t})=>"unmet"===t||"permit"===e.effect&&"met"!==t)??null}
function outcomeOf(e){const{id:t,effect:n}=e.rule,r=unmetPart(e),o=r&&{condition:r.condition,
expected:oneLine(r.expected),found:oneLine(r.found)};return{id:t,effect:n,matched:e.matched,unmet:o}}
function forbidden({rule:e,parts:t}){
const n=t.find(({verdict:e})=>"inconclusive"===e),r=t.find(({condition:e,verdict:t})=>"windows"===e&&"met"===t)
;if(void 0!==n)return refusal("policy_inconclusive",{rule:e.id,because:e.reason,found:`${n.condition} is ${n.found}`,
wanted:`${n.condition} that is certainly not ${n.expected}`});if(void 0!==r){const t="a time when the windows are open"
;return refusal("window_closed",{rule:e.id,because:e.reason,found:r.found,wanted:t})}
const o=t.map(({condition:e,found:t})=>`${e} is ${t}`).join("; "),s=`anything else than ${t.map(({condition:e,expected:t})=>`${e}: ${t}`).join(" with ")}`
;return refusal("policy_forbids",{rule:e.id,because:e.reason,found:o,wanted:s})}function notPermitted(e,t){
const{operation_kind:n,repository:r}=t.operation,[o]=e.filter(({rule:e,parts:t})=>"permit"===e.effect&&t.slice(0,2).every(({verdict:e})=>"met"===e)).sort((e,t)=>misses(e)-misses(t)),s=o&&unmetPart(o)
;return void 0!==o&&s?refusal("windows"===s.condition?"window_closed":"policy_condition_unmet",{rule:o.rule.id,
because:o.rule.reason,found:`${s.condition} is ${s.found}`,wanted:`${s.condition}: ${s.expected}`
}):refusal("policy_no_rule",{rule:null,because:"rules",found:`no permit rule for ${n} in ${r}`,
wanted:"a permit rule that matches this operation"})}
const misses=({parts:e})=>e.filter(({verdict:e})=>"met"!==e).length,B=a.YjP().min(1).max(255),D={
repository:a.YjP().regex(/^([^/]+\/[^/]+|self)$/,{error:"owner/name, or self"}).default("self"),tag:a.YjP().optional(),
prerelease:a.zMY().default(!1),draft:a.zMY().default(!1),generate_notes:a.zMY().default(!1),assets:a.YOg(a.rej({
name:a.YjP(),size:a.Whr().min(0).default(0)})).default([]),force:a.zMY().default(!1),base:a.YjP().optional(),
head:a.YjP().optional(),paths:a.YOg(a.YjP()).optional(),labels:a.YOg(a.YjP()).default([])},caseSchema=e=>a.rej({
name:a.YjP().min(1).max(200).meta({description:"What this case is about."}),expect:a.k5n(["permit","forbid","no_rule"]),
rule:B.optional().meta({description:"The rule that must decide; with no_rule the permit that comes closest."}),
operation:a.rej({kind:a.k5n(e.map(({kind:e})=>e)),...D}),run:a.rej({ref:B.optional(),event:B.optional(),
actor:B.optional(),triggering_actor:B.optional().meta({description:"The actor unless written."}),
workflow:B.optional().meta({description:"path@ref, as in .github/workflows/release.yml@refs/heads/main."}),
environment:B.optional().meta({description:"The policy's unless written."})}).prefault({}),target:a.rej({
on_default_branch:a.zMY().optional(),moves_tag:a.zMY().optional()}).prefault({}),now:i.w$({offset:!0,
error:"a time with its zone, like 2026-11-22T12:00:00Z"}).default("2026-01-07T12:00:00Z")}),casesSchema=e=>a.rej({
version:a.euz(1),cases:a.YOg(caseSchema(e)).min(1).max(2e3)});function runPolicyTests(e,t,n,r){
const{value:o,locate:s}=(0,l.g)(t,n,casesSchema(r),{maxBytes:1048576,code:"policy_cases_invalid"}),a=r.map(kindOfCases)
;return o.cases.map((t,n)=>{const r=decide(e,function requestOf(e,t,n){const{run:r,target:o}=e;return{
operation:operationOf(e),kinds:n,run:{...K,ref:r.ref??null,event:r.event??null,actor:r.actor??null,
triggering_actor:r.triggering_actor??r.actor??null,
workflow_ref:void 0===r.workflow?null:`${K.repository}/${r.workflow}`,environment:r.environment??t.environment},target:{
on_default_branch:o.on_default_branch??null,moves_tag:o.moves_tag??null},now:Date.parse(e.now)}
}(t,e,a)),o=function decidingRules({decision:e,rules:t,violations:n}){
return"no_rule"===e?n.flatMap(({rule:e})=>e??[]):t.filter(({effect:t,matched:n})=>n&&t===e).map(e=>e.id)
}(r),i=r.decision===t.expect&&(void 0===t.rule||o.includes(t.rule));return{name:t.name,passed:i,at:s(["cases",n]),
expected:{decision:t.expect,rule:t.rule??null},found:{decision:r.decision,rules:o},record:r}})}const K={
repository:"owner/self",repository_id:"1"},V=`sha256:${"0".repeat(64)}`;function operationOf({name:e,operation:t}){
const{kind:n,repository:r,tag:o="",base:s="",head:a="",generate_notes:i,paths:l,...u}=t,d="self"===r;return{
depends_on:[],effect:"create",observed:null,operation_digest:V,operation_id:e,operation_kind:n,parameters:{tag:o,base:s,
head:a,generated_notes:i,...void 0===l?{}:{paths:l},...u},reason:null,repository:d?K.repository:r,
repository_id:d?K.repository_id:"2",target_subject:null}}function kindOfCases({kind:e,facts:t}){return{kind:e,
facts:Object.fromEntries(Object.keys(t).map(e=>[e,({parameters:t})=>t[e]]))}}function coverage_covers(e,t){
return t.operations.every(t=>e.operations.includes(t))&&t.repositories.every(t=>e.repositories.some(e=>function repositoryCovers(e,t){
return"self"===t?["self","**","*/*"].includes(e):"self"!==e&&globCovers(e.toLowerCase(),t.toLowerCase())
}(e,t)))&&Object.entries(e.when??{}).every(([n,r])=>void 0===r||function conditionCovers(e,t,n){
if(void 0===n.when?.[e])return!1
;const r=["asset_names","paths","labels","max_assets","max_asset_bytes","windows"].includes(e)
;return(!r||t.effect===n.effect)&&function conditionFollows(e,t,n,r){switch(e){case"refs":case"pull_request_bases":
case"pull_request_heads":case"paths":return listCovers(t[e],n[e],globCovers);case"asset_names":case"labels":
return listCovers(t[e],n[e],(e,t)=>globCovers(e.toLowerCase(),t.toLowerCase()));case"tags":
return listCovers(t.tags,n.tags,tagCovers);case"events":return listCovers(t.events,n.events,(e,t)=>e===t);case"actors":
case"environments":return listCovers(t[e],n[e],(e,t)=>e.toLowerCase()===t.toLowerCase());case"workflows":
return listCovers(t.workflows,n.workflows,(e,t)=>globCovers(e.path,t.path)&&globCovers(e.ref,t.ref));case"max_assets":
case"max_asset_bytes":{const[o,s]=[t[e]??NaN,n[e]??NaN];return"permit"===r?s<=o:s>=o}case"target_on_default_branch":
case"prerelease":case"draft":case"moves_tag":case"force":case"generated_notes":return t[e]===n[e];case"windows":
return JSON.stringify(t.windows)===JSON.stringify(n.windows)}}(e,t.when??{},n.when,t.effect)}(n,e,t))}
function listCovers(e,t,n){return(t??[]).every(t=>(e??[]).some(e=>n(e,t)))}function globCovers(e,t){
return e===t||"**"===e||!t.split("/").includes("**")&&(0,p.m)(e,t)}function tagCovers(e,t){
return"string"==typeof e?"string"==typeof t?globCovers(e,t):"**"===e:"string"!=typeof t&&e.semver===t.semver&&e.prefix===t.prefix
}function checkPolicy(e,t,n){const r=[];if(!e.rules.some(({effect:e})=>"permit"===e)){
const e="No rule permits anything: every operation will be refused. Add a permit rule.";r.push({
code:"nothing_permitted",rule:null,message:e,path:["rules"]})}for(const[o,s]of e.rules.entries()){
const add=(e,t,...n)=>r.push({code:e,rule:s.id,message:`Rule "${s.id}" ${t}`,path:["rules",o,...n]})
;checkKinds(s,n,add),checkConditions(e,s,add),checkWindows(s,t,add),checkOthers(e,s,o,add)}return r}
function checkKinds(e,t,n){for(const[r,o]of e.operations.entries()){const s=(0,c.I)({operation_kind:o
},t),a=L.find(t=>void 0!==e.when?.[t]&&!asks(t,s));if(void 0===a)continue
;const i=`because ${o} has no ${a}. Write ${o} into a rule of its own.`
;"permit"===e.effect?n("never_matches",`never permits ${o}, ${i}`,"operations",r):n("forbids_whole_kind",`forbids every ${o}, ${i}`,"operations",r)
}}function checkConditions(e,t,n){const{environments:r,tags:o}=t.when??{},s=e.environment.toLowerCase()
;if(void 0!==r&&!r.some(e=>e.toLowerCase()===s)){
n("never_matches",`never matches: prod runs only in "${e.environment}", which its environments lack.`,"when","environments")
}
!0===o?.every(e=>"string"!=typeof e&&null===d().minVersion(e.semver))&&n("never_matches","never matches: no version is in its ranges.","when","tags")
}function checkWindows(e,t,n){const r=e.when?.windows;if(void 0===r)return
;const isOver=e=>!("days"in e)&&endOf(e.to)+1728e5<t,{allow:o,freeze:s}=r
;if(void 0===o&&!0===s?.every(isOver))n("window_over","freezes only days that are over; take it out or bring it up to date.","when","windows");else if(!0===o?.every(isOver)){
n("window_over",`${"permit"===e.effect?"never permits anything any more":"forbids for good"}: every window that it allows is over.`,"when","windows")
}else if(function neverOpens({allow:e,freeze:t}){
const inside=(e,t)=>"days"in e||"days"in t?JSON.stringify(e)===JSON.stringify(t):(readingOf(t.from)?.ms??NaN)<=(readingOf(e.from)?.ms??NaN)&&endOf(e.to)<=endOf(t.to)
;return!0===e?.every(e=>!0===t?.some(t=>inside(e,t)))}(r)){
n("never_matches",`${"permit"===e.effect?"never matches":"always forbids"}: a freeze covers every window that it allows.`,"when","windows")
}}function checkOthers(e,t,n,r){const o=e.rules.find(e=>"forbid"===e.effect&&"permit"===t.effect&&coverage_covers(e,t))
;void 0!==o&&r("shadowed_permit",`never permits anything: rule "${o.id}" forbids all that it matches.`)
;const s=e.rules.some(({when:e})=>e?.windows?.break_glass===t.id),a=e.rules.find((e,r)=>r!==n&&e.effect===t.effect&&coverage_covers(e,t)&&(r<n||!coverage_covers(t,e)))
;void 0===a||s||r("unreachable_rule",`changes nothing: rule "${a.id}" matches whenever it does, to the same effect.`)}
const Z=[{setting:"required_reviewers",code:"environment_no_reviewers",asked:({required_reviewers:e})=>e,
holds:e=>void 0!==reviewersRule(e),found:()=>"no required reviewers",wanted:"at least one required reviewer"},{
setting:"prevent_self_review",code:"environment_self_review",asked:({prevent_self_review:e})=>e,
holds:e=>!0===reviewersRule(e)?.prevent_self_review,found:()=>"self-review is possible, or GitHub does not say",
wanted:"self-review prevented"},{setting:"admins_may_bypass",code:"environment_admin_bypass",
asked:({admins_may_bypass:e})=>!e,holds:({can_admins_bypass:e})=>!1===e,
found:()=>"administrators may bypass, or GitHub does not say",wanted:"no bypass by administrators"},{
setting:"branch_restricted",code:"environment_any_branch",asked:({branch_restricted:e})=>e,holds:e=>null===openTo(e),
found:e=>openTo(e)??"",wanted:"chosen branches or tags only"}];function openTo(e){
const{deployment_branch_policy:t,ref_protected:n,branch_patterns:r}=e;if(!0===t?.protected_branches){const e=n??{
unreadable:"not looked at"}
;return"unreadable"in e?`whether this run's branch is protected is not known: ${e.unreadable}`:e.value?null:"protected branches may deploy, and this run's is not protected"
}if(!0!==t?.custom_branch_policies)return"every branch and tag may deploy, or GitHub does not say"
;if(null==r)return"patterns of branches that were not looked at"
;if("unreadable"in r)return`patterns of branches that cannot be read: ${r.unreadable}`
;const o=r.value.find(({name:e})=>isCatchAll(e))
;return void 0===o?null:`every ${o.type} may deploy, for one pattern is ${JSON.stringify(o.name)}`}
const isCatchAll=e=>""===e.replace(/\[[^\]]*\]|[*?/]/g,"");function reviewersRule({protection_rules:e}){
return e?.find(({type:e,reviewers:t})=>"required_reviewers"===e&&(t?.length??0)>0)}function judgeEnvironment(e,t){
const{environment:n,environment_protection:r}=e,o=JSON.stringify(n),refuse=(e,t,n,r)=>refusal(e,{rule:null,because:t,
found:n,wanted:r});if(t.environment?.toLowerCase()!==n.toLowerCase()){
const e=null===t.environment?"no environment":JSON.stringify(t.environment)
;return[refuse("environment_mismatch","environment",e,o)]}const s=Z.filter(e=>e.asked(r));if(0===s.length)return[]
;const{answer:a}=t,i="environment_protection"
;if("unreadable"in a)return[refuse("environment_unreadable",i,a.unreadable,`environment ${o}`)]
;if(null===a.value)return[refuse("environment_missing",i,`no environment ${o}`,`environment ${o}`)];const l=a.value
;return l.name.toLowerCase()!==n.toLowerCase()?[refuse("environment_mismatch","environment",`an answer about ${JSON.stringify(l.name)}`,o)]:s.filter(e=>!e.holds(l)).map(e=>refuse(e.code,`${i}.${e.setting}`,`${e.found(l)} (${o})`,e.wanted))
}var J=n(74296);const Q={maxBytes:131072,code:"policy_invalid"
},X=a.L5J().transform(e=>"object"==typeof e&&null!==e&&"source"in e);function delegationOf(e,t){let n;try{n=(0,
l.g)(e,t,X,Q).value}catch(e){if(e instanceof J.Ho)return null;throw e}return n?(0,l.g)(e,t,U,Q).value.source:null}
function parsePolicy(e,t,n){return(0,l.g)(e,t,policySchema(n),Q)}
const ee="# MarketOps' built-in policy: used because the repository has none. It permits nothing.\nversion: 1\nenvironment: production\nreceipt_ttl: 15m\nmax_operations: 100\nreruns: same_plan\nledger_protection: required\ndefault_branch_protection: required\nplan_digest: required\napprovals:\n  min: 1\n  not: [actor, triggering_actor, commit_author]\n  comment_must_contain_plan_digest: false\nenvironment_protection:\n  required_reviewers: true\n  prevent_self_review: true\n  admins_may_bypass: false\n  branch_restricted: true\nrules: []\n",te={
solo:"# One maintainer: nobody else could approve, so nobody has to. Every run says so as a warning.\nversion: 1\nenvironment: production\nreceipt_ttl: 15m\nmax_operations: 20\nreruns: same_plan\nledger_protection: warn\ndefault_branch_protection: warn\nplan_digest: optional\napprovals: none\nenvironment_protection:\n  required_reviewers: false\n  prevent_self_review: false\n  admins_may_bypass: true\n  branch_restricted: false\nrules:\n  - id: publish-from-main\n    effect: permit\n    reason: Versions are tagged and released from the main branch\n    operations: [tag_repo, publish_release]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      tags: ['v*']\n      events: [push, workflow_dispatch]\n  - id: propose-changes\n    effect: permit\n    reason: A pull request is read before it is merged\n    operations: [open_pr]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      events: [push, schedule, workflow_dispatch]\n      pull_request_bases: [main]\n",
team:"# A team: somebody who neither started the run nor re-ran it approves it in the environment.\nversion: 1\nenvironment: production\nreceipt_ttl: 15m\nmax_operations: 50\nreruns: same_plan\nledger_protection: required\ndefault_branch_protection: required\nplan_digest: required\napprovals:\n  min: 1\n  not: [actor, triggering_actor]\n  comment_must_contain_plan_digest: false\nenvironment_protection:\n  required_reviewers: true\n  prevent_self_review: true\n  admins_may_bypass: false\n  branch_restricted: true\nrules:\n  - id: release-versions\n    effect: permit\n    reason: Versions are released from main or from release branches\n    operations: [tag_repo, publish_release]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main, 'refs/heads/release/**']\n      tags: [{ semver: '>=0.1.0', prefix: v }]\n      events: [push, workflow_dispatch]\n  - id: release-candidates\n    effect: permit\n    reason: Candidates may be shown, marked as prereleases\n    operations: [publish_release]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main, 'refs/heads/release/**']\n      tags: ['v*-*']\n      events: [push, workflow_dispatch]\n      prerelease: true\n  - id: floating-tags\n    effect: permit\n    reason: v1 and its like follow the newest version\n    operations: [tag_repo]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      tags: [v0, v1, v2, v3]\n      events: [push, workflow_dispatch]\n  - id: propose-changes\n    effect: permit\n    reason: A pull request is read before it is merged\n    operations: [open_pr]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      pull_request_bases: [main]\n",
strict:"# Two people of a named team approve this very plan; releases have fixed hours and a winter freeze.\nversion: 1\nenvironment: production\nreceipt_ttl: 15m\nmax_operations: 10\nreruns: never\nledger_protection: required\ndefault_branch_protection: required\nplan_digest: required\napprovals:\n  min: 2\n  from:\n    teams:\n      # Yours: `gh api orgs/ORG/teams/TEAM --jq .id` prints the id. Until then nobody's approval counts.\n      - { slug: your-org/release-managers, id: 1 }\n  not: [actor, triggering_actor, commit_author]\n  comment_must_contain_plan_digest: true\nenvironment_protection:\n  required_reviewers: true\n  prevent_self_review: true\n  admins_may_bypass: false\n  branch_restricted: true\nrules:\n  - id: tag-versions\n    effect: permit\n    reason: Versions are tagged on main by the release workflow, and a tag never moves\n    operations: [tag_repo]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      tags: [{ semver: '>=1.0.0', prefix: v }]\n      events: [workflow_dispatch]\n      workflows: [{ path: .github/workflows/release.yml, ref: refs/heads/main }]\n      environments: [production]\n      target_on_default_branch: true\n      moves_tag: false\n  - id: release-versions\n    effect: permit\n    reason: Versions are released with written notes and a few known kinds of files\n    operations: [publish_release]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      tags: [{ semver: '>=1.0.0', prefix: v }]\n      events: [workflow_dispatch]\n      workflows: [{ path: .github/workflows/release.yml, ref: refs/heads/main }]\n      environments: [production]\n      target_on_default_branch: true\n      asset_names: ['*.tar.gz', '*.zip', '*.sha256', '*.json']\n      max_assets: 20\n      max_asset_bytes: 1073741824\n      prerelease: false\n      draft: false\n      generated_notes: false\n  - id: emergency-fix\n    effect: permit\n    reason: A fix of a published defect need not wait for the window\n    operations: [tag_repo, publish_release]\n    repositories: [self]\n    when:\n      refs: ['refs/heads/hotfix/**']\n      tags: [{ semver: '>=1.0.0', prefix: v }]\n      events: [workflow_dispatch]\n      workflows: [{ path: .github/workflows/release.yml, ref: 'refs/heads/hotfix/**' }]\n  - id: release-hours\n    effect: forbid\n    reason: Somebody is there to help during office hours, and nobody is over the new year\n    operations: [tag_repo, publish_release]\n    repositories: ['**']\n    when:\n      windows:\n        time_zone: Europe/Berlin\n        allow:\n          - { days: [mon, tue, wed, thu], from: '09:00', to: '16:00' }\n        freeze:\n          - { from: 2026-12-18, to: 2027-01-06 }\n        break_glass: emergency-fix\n"
},refuse=(e,t,n,r)=>refusal(e,{rule:null,because:t,found:n,wanted:r});function judgeRun(e,{job:t,attempt:n}){
const r="approvals (they belong to a run)"
;if("unreadable"in n)return[refuse("run_unreadable",r,n.unreadable,"this run attempt")]
;const{head_sha:o,path:s,event:a,head_branch:i}=n.value,l=[]
;o===t.sha&&""!==t.sha||l.push(refuse("run_head_differs",r,o,`GITHUB_SHA, ${t.sha}`)),function sameWorkflow(e,t){
const n=/^([^/@]+\/[^/@]+\/)([^@]+)@(.+)$/.exec(t);if(null===n)return!1
;const[,r="",o="",s=""]=n,[a,i]=function splitAt(e){const t=e.indexOf("@")
;return t<0?[e,null]:[e.slice(0,t),e.slice(t+1)]}(e)
;return(a===o||a.toLowerCase()===`${r}${o}`.toLowerCase())&&(null===i||[s,s.replace(/^refs\/(heads|tags)\//,"")].includes(i))
}(s,t.workflow_ref)||l.push(refuse("run_workflow_differs",r,s,`GITHUB_WORKFLOW_REF, ${t.workflow_ref}`))
;const u="rules (they ask about the run)"
;a!==t.event&&l.push(refuse("run_event_differs",u,a??"no event",`GITHUB_EVENT_NAME, ${t.event}`)),
null!==i&&["refs/heads/","refs/tags/"].some(e=>t.ref===`${e}${i}`)||l.push(refuse("run_ref_differs",u,i??"no branch or tag",`GITHUB_REF, ${t.ref}`))
;for(const e of["actor","triggering_actor"]){const r=n.value[e]?.login??null
;r?.toLowerCase()!==t[e].toLowerCase()&&l.push(refuse("run_actor_differs",u,r??"nobody",`GITHUB_${e.toUpperCase()}, ${t[e]}`))
}return l}function judgePlan(e,t){const{operations:n,plan_digest:r,expected_plan_digest:o}=t,s=[]
;if(n>e.max_operations&&s.push(refuse("too_many_operations","max_operations",`${n} operations`,`at most ${e.max_operations}`)),
null===o&&"required"===e.plan_digest&&s.push(refuse("plan_digest_missing","plan_digest","no expected-plan-digest",r)),
null!==o&&o!==r){const e=null===t.differs?r:`${r}; ${t.differs}`
;s.push(refuse("plan_digest_differs","plan_digest",e,`the approved plan, ${o}`))}return[...s,...rerunViolations(e,t)]}
function rerunViolations(e,t){const{run_attempt:n,earlier_plan_digests:r,plan_digest:o}=t;if(1===n)return[]
;if("never"===e.reruns)return[refuse("rerun_refused","reruns",`attempt ${n}`,"the first attempt")]
;const s="a plan of the first attempt"
;return"unreadable"in r?[refuse("rerun_plan_unknown","reruns",r.unreadable,s)]:null===r.value||r.value.includes(o)?[]:[refuse("rerun_plan_differs","reruns",o,`${s}: ${r.value.join(" or ")||"none is recorded"}`)]
}function judgeLedger(e,t){if("warn"===e.ledger_protection)return[]
;const n="a branch that can be neither deleted nor force-pushed"
;return"unreadable"in t.protected?[refuse("ledger_protection_unknown","ledger_protection",t.protected.unreadable,n)]:t.protected.value?[]:[refuse("ledger_unprotected","ledger_protection","no such protection",n)]
}function judgeDefaultBranch(e,t){if("warn"===e.default_branch_protection)return[]
;const{name:n,asks_for_pull_request:r}=t,o="default_branch_protection",s=`a rule that lets ${JSON.stringify(n)} change by pull request only`
;return"unreadable"in r?[refuse("default_branch_protection_unknown",o,r.unreadable,s)]:r.value?[]:[refuse("default_branch_unprotected",o,"whoever can write can push to it",s)]
}const excludes=(e,t)=>"none"===e.approvals||e.approvals.not.includes(t),ne=[{code:"approvals_waived",
message:"The policy asks for no approval (approvals: none): whoever can start the workflow can publish.",
waived:({approvals:e})=>"none"===e},{code:"actor_may_approve",
message:"The actor of the run may approve it (approvals.not lacks actor).",waived:e=>!excludes(e,"actor")},{
code:"triggering_actor_may_approve",
message:"Whoever started the attempt may approve it (approvals.not lacks triggering_actor).",
waived:e=>!excludes(e,"triggering_actor")},{code:"commit_author_may_approve",
message:"The commit's author may approve it (approvals.not lacks commit_author).",waived:e=>!excludes(e,"commit_author")
},{code:"reviewers_waived",
message:"The environment need not have required reviewers (environment_protection.required_reviewers: false).",
waived:({environment_protection:e})=>!e.required_reviewers},{code:"self_review_waived",
message:"The environment may let people approve their own runs (environment_protection.prevent_self_review: false).",
waived:({environment_protection:e})=>!e.prevent_self_review},{code:"admin_bypass_accepted",
message:"Administrators may bypass the environment (environment_protection.admins_may_bypass: true).",
waived:({environment_protection:e})=>e.admins_may_bypass},{code:"branch_restriction_waived",
message:"The environment may admit every branch (environment_protection.branch_restricted: false).",
waived:({environment_protection:e})=>!e.branch_restricted},{code:"plan_digest_waived",
message:"Prod need not be told which plan was approved (plan_digest: optional).",
waived:({plan_digest:e})=>"optional"===e},{code:"ledger_protection_waived",
message:"The ledger branch need not be protected against rewriting (ledger_protection: warn).",
waived:({ledger_protection:e})=>"warn"===e},{code:"default_branch_protection_waived",
message:"Whoever can push to the default branch can change policy, keys and approvers (default_branch_protection: warn).",
waived:({default_branch_protection:e})=>"warn"===e}];class AuthorizationPolicyValidator{policy;#e;constructor(e,t={}){
this.policy=e,this.#e=function judgeEvidence(e,t){
return[...t.plan?judgePlan(e,t.plan):[],...t.run?judgeRun(0,t.run):[],...t.environment?judgeEnvironment(e,t.environment):[],...t.approvals?judgeApprovals(e,t.approvals):[],...t.default_branch?judgeDefaultBranch(e,t.default_branch):[],...t.ledger?judgeLedger(e,t.ledger):[]]
}(e,t)}decide(e){return function withViolations(e,t){if(0===t.length)return e
;const n="permit"===e.decision?"forbid":e.decision;return{...e,decision:n,violations:[...e.violations,...t]}
}(decide(this.policy,e),this.#e)}warnings(e=[]){
return[...(t=this.policy,ne.filter(({waived:e})=>e(t)).map(({code:e,message:t})=>({code:e,message:t
}))),...e.flatMap(e=>function breakGlassWarnings(e,t){return e.rules.flatMap(n=>{const r=n.when?.windows
;if(void 0===r?.break_glass||windowState(r,t.now).open)return[];const{break_glass:o,...s}=r,a={...n,when:{...n.when,
windows:s}};if(tryRule(e,n,t).matched||!tryRule(e,a,t).matched)return[]
;const i=e.rules.find(({id:e})=>e===o)?.reason??"",l=(r.freeze??[]).map(entryText).join("; ");return[{
code:"break_glass_used",
message:`Rule "${o}" (${i}) lifted rule "${n.id}" (${n.reason}) for operation "${t.operation.operation_id}"${""===l?"":`, in spite of the freeze ${l}`}.`
}]})}(this.policy,e))];var t}}},91076:(e,t,n)=>{n.d(t,{g:()=>readYaml});var r=n(38815),o=n(74296);const s=20,a=1e3,i=32
;function readYaml(e,t,n,i){const fail=(e,n)=>{const[r={at:{file:t},message:"the file cannot be read"},...a]=e
;throw new o.Ho(i.code,[r,...a.slice(0,s-1)],{cause:n})};e.byteLength>i.maxBytes&&fail([{at:{file:t},
message:`the file has ${e.byteLength} bytes; at most ${i.maxBytes} are read`}]);const l=new r.HN,at=e=>{
const{line:n,col:r}=l.linePos(e);return{file:t,line:n,column:r}},u=function compose(e,t){const n=(0,r.hR)(e,{
lineCounter:t,version:"1.2",schema:"core",merge:!1,uniqueKeys:!1,stringKeys:!0,prettyErrors:!1,logLevel:"silent"})
;if(!Array.isArray(n))return null;const[o,s]=n;if(void 0===o)return null;if(void 0!==s)return{offset:s.range[0],
message:"a second YAML document; write everything into one"};const{yaml:a,tags:i}=o.directives
;return a.explicit||Object.keys(i).length>1?{offset:0,message:"a YAML directive (%); leave it out"}:o
}(function decode(e,t,n){try{return new TextDecoder("utf-8",{fatal:!0}).decode(e)}catch(e){return n([{at:{file:t},
message:"the file is not valid UTF-8; save it as UTF-8"}],e)}}(e,t,fail),l);if(null===u)return fail([{at:{file:t,line:1,
column:1},message:"the file is empty"}]);if("offset"in u)return fail([{at:at(u.offset),message:u.message}])
;const d=[...syntaxFaults(u),...foreignFaults(u)]
;d.length>0&&fail(d.sort((e,t)=>e.offset-t.offset).map(({offset:e,message:t})=>({at:at(e),message:t})))
;const c=n.safeParse(u.toJS({maxAliasCount:0}));if(c.success)return{value:c.data,locate:e=>at(function offsetOf(e,t){
return startOf(follow(e,t).last)}(u,e))}
;return fail(c.error.issues.slice(0,a).flatMap(e=>explain(e,u)).sort((e,t)=>e.offset-t.offset).map(({offset:e,message:t})=>({
at:at(e),message:t})))}const l="a field must be named by plain text; a value that begins with {{ needs quotes around it"
;function syntaxFaults(e){return[...e.errors,...e.warnings].map(e=>({offset:e.pos[0],
message:"NON_STRING_KEY"===e.code?l:e.message}))}function foreignFaults(e){const t=[],add=(e,n)=>{t.push({
offset:e.range?.[0]??0,message:n})};return(0,r.YR)(e,{Node(e,t,n){
if(n.length>i)return add(t,`nested more than ${i} deep`),r.YR.BREAK
;if((0,r.Vj)(t)?add(t,"an alias (*); write the value out"):void 0!==t.anchor?add(t,"an anchor (&); write the value out where it is needed"):void 0!==t.tag&&add(t,"a tag (!); leave it out"),
(0,
r.jn)(t)&&"string"==typeof t.value&&!t.value.isWellFormed()&&add(t,"text with half of a surrogate pair; write the character itself"),
(0,r.jh)(t))for(const e of function repeatedKeys(e){const t=new Set,n=e.items.map(({key:e})=>e).filter(e=>(0,r.jn)(e))
;return n.filter(({value:e})=>t.size===t.add(e).size)}(t))add(e,"this key is already there; write it once")},Pair(e,t){
(0,r.jn)(t.key)&&("<<"===t.key.value&&add(t.key,"a merge key (<<); write the fields out"),
"__proto__"===t.key.value&&add(t.key,'"__proto__" is no field'))}}),t}function pairOf(e,t){if((0,
r.jh)(e))return e.items.find(e=>(0,r.jn)(e.key)&&e.key.value===t)}function follow(e,t){let n=e.contents,o=e.contents
;for(const e of t){const t=pairOf(n,e),s=(0,r.oP)(n)&&"number"==typeof e?n.items[e]:t?.value
;if(void 0===s&&void 0===t)return{node:null,last:o,found:!1};n=s,o=(s??t?.key)||o}return{node:n,last:o,found:!0}}
const startOf=e=>e?.range?.[0]??0;function explain(e,t){if("unrecognized_keys"===e.code){const n=follow(t,e.path).node
;return e.keys.slice(0,s).map(t=>({offset:startOf(pairOf(n,t)?.key),
message:`${pathText([...e.path,t])}: there is no such field`}))}if("invalid_union"===e.code){
const n=function closestBranch(e){if("Invalid input"!==e.message)return null
;const t=e.errors.filter(e=>e.every(({path:e,code:t})=>e.length>0||"invalid_type"!==t&&"invalid_value"!==t))
;return t.sort((e,t)=>e.length-t.length)[0]??null}(e);if(null!==n)return n.flatMap(n=>explain({...n,
path:[...e.path,...n.path]},t))}
const{found:n,last:r}=follow(t,e.path),o=pathText(e.path),a=e.message.replace(/^Invalid input: /,"").replace(/, received undefined$/,""),i=n?a:`missing; ${a}`
;return[{offset:startOf(r),message:""===o?i:`${o}: ${i}`}]}function pathText(e){
return e.map(e=>"number"==typeof e?`[${e}]`:`.${String(e)}`).join("").replace(/^\./,"")}}};
