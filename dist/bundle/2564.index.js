export const id=2564;export const ids=[2564];export const modules={77105:(e,t,n)=>{function globFault(e){
if(""===e)return"an empty pattern covers nothing; leave it out"
;if(e.startsWith("!"))return"a pattern cannot be negated; write a forbid rule";const t=/[?[\]{}\\]|[!@+]\(/.exec(e)
;if(null!==t)return`"${t[0]}" has no meaning in these patterns; only * and ** stand for other text`
;if(/[\p{Cc}\p{Cs}]/u.test(e))return"a control character";const n=e.split("/")
;return n.includes("")?"an empty segment; a pattern has no slash at its ends and no two in a row":n.some(e=>e.includes("**")&&"**"!==e)?"** stands alone between slashes, as in refs/heads/**":null
}function globMatches(e,t){return wildcard(e.split("/"),t.split("/"),"**",segmentMatches)}function segmentMatches(e,t){
return e===t||wildcard(Array.from(e),Array.from(t),"*",(e,t)=>e===t)}function wildcard(e,t,n,r){let o=0,s=0,i=-1,a=0
;for(;s<t.length;){const l=e[o];if(l===n)i=o++,a=s;else if(void 0!==l&&r(l,t[s]))o++,s++;else{if(!(i>=0))return!1;o=i+1,
s=++a}}for(;e[o]===n;)o++;return o===e.length}n.d(t,{H:()=>globFault,m:()=>globMatches})},62564:(e,t,n)=>{n.d(t,{
S1:()=>AuthorizationPolicyValidator,Uo:()=>ce,fG:()=>de,lM:()=>pe,hM:()=>checkPolicy,Cd:()=>countedSignatures,
LD:()=>decide,SF:()=>delegationOf,pc:()=>durationMs,NO:()=>factNameOf,mw:()=>m.m,B8:()=>judgeDefaultBranch,
vF:()=>judgeEnvironment,Lt:()=>judgeLedger,hN:()=>needsOf,gR:()=>nextOpening,ON:()=>parsePolicy,h6:()=>runPolicyTests,
Up:()=>tryRule,sy:()=>waivers,Xb:()=>wallClock,uN:()=>withheld});const r={policy_no_rule:{title:"No rule permits this",
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
;function oneLine(e){const t=e.replace(/[\p{Cc}\u2028\u2029]/gu," ").toWellFormed()
;return t.length<=o?t:`${t.slice(0,o).replace(/[\ud800-\udbff]$/,"")}…`}function withoutTexts({code:e,rule:t}){
const{title:n,next:o}=r[e];return{code:e,rule:t,message:`${n}. Next: ${o}`}}
function refusal(e,{rule:t,because:n,found:o,wanted:s}){const{title:i,next:a}=r[e];return{code:e,rule:t,
message:`${i}: ${null===t?`policy setting ${n}`:`rule "${t}" (${oneLine(n)})`}. Found: ${oneLine(o)}. Wanted: ${oneLine(s)}. Next: ${a}`
}}var s=n(68114);const i={counted:[],missed:[],violations:[]},personOf=e=>(0,s.XP)(e)??{id:e,login:e
},idOf=e=>personOf(e).id;function countedSignatures({approvals:e},t){
if("none"===e||void 0===e.signed||!t?.signed)return i
;const n=e.signed,{ids:r,violations:o}=excludedAccounts("approvals.signed.not",n,t),s=t.signed.counted.map(e=>({
signed:e,why:discount(e,n,r,t)})),a=o.length>0;return{counted:s.filter(({why:e})=>null===e&&!a).map(({signed:e})=>e),
missed:s.flatMap(({signed:e,why:t})=>null===t?[]:[`${e.principal} signed, ${t}`]),violations:o}}
function discount({principal:e,verified:t},n,r,o){const s=r.get(idOf(e))
;return void 0!==s?`who is the ${s.replace("_"," ")}`:n.verified&&!t?"with a key that did not verify who touched it":listed(personOf(e),"approvals.signed.from",n,o)?.found??null
}function judgeSigned(e,t){const n="none"===e.approvals?void 0:e.approvals.signed;if(void 0===n)return[]
;const r="approvals.signed.min",o=`${n.min} signature${1===n.min?"":"s"} of this plan`,{signed:s}=t
;if(null===s)return[refusal("approvals_unreadable",{rule:null,because:r,found:"nothing that was looked at",wanted:o})]
;const{counted:i,missed:l,violations:u}=countedSignatures(e,t),c=new Set(i.map(({principal:e})=>idOf(e)))
;if(u.length>0||c.size>=n.min)return[...u]
;const{ids:d}=excludedAccounts(r,n,t),f=s.approvers.filter(e=>!c.has(idOf(e))&&null===discount({principal:e,verified:!0
},n,d,t)),p=0===f.length?"nobody that .marketops/approvers lists":f.slice(0,a).join(", "),h=i.map(({principal:e})=>e),m=[`${c.size} that count${1===c.size?"s":""}${0===h.length?"":` (${h.join(", ")})`}`,...l,...s.ignored.slice(0,a).map(({from:e,reason:t})=>`${e}: ${t}`)].join("; ")
;return[refusal("approvals_missing",{rule:null,because:r,found:m,
wanted:`${o}; who may still sign: ${p}; each with \`marketops approve ${s.run_id}\``})]}const a=10
;function reviewed(e,t,n){const{min:r=0}=t,o=`${r} approval${1===r?"":"s"} in environment "${e.environment}"`
;if("unreadable"in n.reviews){return[refusal("approvals_unreadable",{rule:null,because:"approvals",
found:n.reviews.unreadable,wanted:o})]}const s=n.reviews.value,i=s.flatMap(e=>function stateViolation(e){
const t=`${nameOf(e.user)} ${e.state} it${""===e.comment?"":`: "${e.comment}"`}`,refuse=(e,n)=>[refusal(e,{rule:null,
because:"approvals",found:t,wanted:n})]
;return l.includes(e.state)?"rejected"===e.state?refuse("approval_rejected","no rejection of this run"):[]:refuse("approval_state_unknown",l.join(" or "))
}(e));if(0===r)return i;const a=excludedAccounts("approvals.not",t,n)
;return[...i,...a.violations,...countViolations(s,r=>function approvals_discount(e,t,n,r,o){
const{user:s,environments:i,comment:a}=e,l=i.map(({name:e})=>e),u=[t.environment,o.environment].every(e=>l.some(t=>t.toLowerCase()===e.toLowerCase()))
;if(!u){return{code:"approval_other_environment",setting:"environment",
found:`in ${l.map(e=>JSON.stringify(e)).join(", ")||"no environment"}`,wanted:"itself"}}if(null===s||"User"!==s.type){
return{code:"approval_not_by_person",setting:"approvals",
found:null===s?"an account that is gone":`an account of type ${s.type}`,wanted:"by people (type User)"}}
const c=r.get(s.id);if(void 0!==c){const e=`who is the ${c.replace("_"," ")}`;return{code:`approver_is_${c}`,
setting:"approvals.not",found:e,wanted:`by anybody but the ${c.replace("_"," ")}`}}
const d=o.plan_digest.replace(/^sha256:/,""),f=n.comment_must_contain_plan_digest
;if((f||o.needs_plan_digest)&&(""===d||!a.includes(d)))return{code:"approval_without_plan_digest",
setting:f?"approvals.comment_must_contain_plan_digest":"reruns (no earlier attempt recorded its plan)",
found:`with the comment "${a}"`,wanted:`with ${o.plan_digest} in the comment`};return listed(s,"approvals.from",n,o)
}(r,e,t,a.ids,n),r,o)]}const l=["approved","rejected","pending"];function countViolations(e,t,n,r){
const o=e.filter(({state:e})=>"approved"===e).map(e=>({review:e,why:t(e)
})),s=new Set(o.filter(({why:e})=>null===e).map(({review:e})=>e.user?.id));if(s.size>=n)return[]
;const i=o.flatMap(({review:e,why:t})=>null===t?[]:[{review:e,why:t}]);if(0===i.length){
return[refusal("approvals_missing",{rule:null,because:"approvals.min",found:`${s.size} that count${1===s.size?"s":""}`,
wanted:r})]}return i.map(({review:e,why:t})=>{const o=`${nameOf(e.user)} approved, ${t.found}; ${s.size} of ${n} count`
;return refusal(t.code,{rule:null,because:t.setting,found:o,wanted:`${r} ${t.wanted}`})})}
function excludedAccounts(e,{not:t},n){const r=new Map,o=[];for(const s of["actor","triggering_actor","commit_author"]){
if(!t.includes(s))continue;const i=accountsOf(s,n),a="value"in i?i.value.filter(e=>null!==e):[]
;for(const{id:e}of a)r.has(e)||r.set(e,s);if("value"in i&&a.length>0&&a.length===i.value.length)continue
;const l=s.replace("_"," "),u="value"in i?`no account of the ${l}`:`the ${l} could not be read (${i.unreadable})`,c=`the ${l}, so that it can be told from the approvers`
;o.push(refusal("approver_exclusion_unknown",{rule:null,because:e,found:u,wanted:c}))}return{ids:r,violations:o}}
function accountsOf(e,t){if("commit_author"===e)return t.commit_authors;const n=t[e];return"value"in n?{value:[n.value]
}:n}function listed(e,t,{from:n},r){if(void 0===n||n.users?.some(({id:t})=>t===e.id))return null;const o=[]
;for(const{id:t,slug:s}of n.teams??[]){const n=r.teams.find(e=>e.id===t)?.members;if(void 0!==n&&"value"in n){
if(n.value.includes(e.id))return null}else o.push(`team ${s} (${n?.unreadable??"not read"})`)}if(o.length>0){return{
code:"approver_team_unreadable",setting:t,found:`who may be in ${o.join(", ")}`,
wanted:"by members of teams that can be read"}}
const s=[...(n.users??[]).map(({login:e})=>e),...(n.teams??[]).map(({slug:e})=>e)];return{code:"approver_not_listed",
setting:t,found:"who is not listed",wanted:`by ${s.join(" or ")}`}}function nameOf(e){
return null===e?"somebody unknown":`${e.login} (id ${e.id})`}
var u=n(27597),c=n(64377),d=n(91076),f=n(62088),p=n.n(f),h=n(36625),m=n(77105)
;const g=["sun","mon","tue","wed","thu","fri","sat"],v=/^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):([0-5]\d))?$/,w=/^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/
;function readingOf(e){const t=v.exec(e);if(null===t)return null
;const[n,r,o,s=0,i=0]=t.slice(1).map(e=>Number(e??0)),a=Date.UTC(n,r-1,o,s,i),l=new Date(a)
;return l.getUTCMonth()+1!==r||l.getUTCDate()!==o||n<1970?null:{ms:a,wholeDay:void 0===t[4]}}function clockMs(e){
if(!w.test(e))return NaN;const[t,n]=e.split(":").map(Number);return 6e4*(60*t+n)}
const _=u.YjP().refine(e=>null!==readingOf(e),{error:"a day, like 2026-12-24, or a minute, like 2026-12-24T18:00",
abort:!0}),y=u.rej({from:_,to:_}).refine(({from:e,to:t})=>endOf(t)>(readingOf(e)?.ms??1/0),{
error:'"to" lies before "from"',path:["to"]});function endOf(e){const t=readingOf(e)
;return null===t?NaN:t.wholeDay?t.ms+864e5:t.ms}const b=u.YjP({error:'a time in quotes, like "09:00"'
}).refine(e=>!Number.isNaN(clockMs(e)),{error:'a time, like "09:00"',abort:!0}),$=u.rej({
days:u.YOg(u.k5n(g)).min(1).max(7).meta({description:"The days on which the window begins."}),
from:b.refine(e=>"24:00"!==e,{error:'write "00:00" of the next day'}),to:b}),k=u.KCZ([$,y]),x=u.YOg(k).min(1,{
error:"an empty list; leave it out"}).max(100),j=u.YjP().max(64).refine(function isTimeZone(e){
if("UTC"!==e&&!/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$/.test(e))return!1;try{return""!==new Intl.DateTimeFormat("en",{
timeZone:e}).format(0)}catch{return!1}},{error:"a time zone of the IANA database, like Europe/Berlin or UTC"})
;const O=u.rej({time_zone:j,allow:x.optional(),freeze:x.optional(),break_glass:u.YjP().optional().meta({
description:"Only in a forbid: the id of the permit rule that lifts it while the windows are closed."})
}).refine(({allow:e,freeze:t})=>void 0!==e||void 0!==t,{error:"write allow or freeze"}).meta({
description:"When shipping is open. A permit holds while open, a forbid while closed."}),T=864e5,S=Date.UTC(9999,0,1)
;function isKnown(e){return Number.isFinite(e)&&e>=0&&e<S}function windowState(e,t){const n=zoneOf(e.time_zone)
;if(!isKnown(t))return{open:!1,because:"the time is not known"};const r=e.freeze?.find(e=>covers(e,n,t,"freeze"))
;if(void 0!==r)return{open:!1,because:`frozen: ${entryText(r)}`};if(void 0===e.allow)return{open:!0,because:null}
;const o=e.allow.find(e=>covers(e,n,t,"allow"));return void 0!==o?{open:!0,because:`allowed: ${entryText(o)}`}:{open:!1,
because:"outside every allowed window"}}const q=4e3;function nextOpening(e,t){if(!isKnown(t))return null
;if(windowState(e,t).open)return t
;const n=zoneOf(e.time_zone),r=[...e.allow??[],...e.freeze??[]],o=r.flatMap(e=>"days"in e?[]:[readingOf(e.from)?.ms??NaN,endOf(e.to)]),s=r.flatMap(e=>"days"in e?[clockMs(e.from),clockMs(e.to)]:[]),i=t+n.offset(t),a=[i,...o].flatMap(e=>Array.from({
length:9
},(t,n)=>(Math.floor(e/T)+n)*T)),l=[...new Set([...o,...a.flatMap(e=>s.map(t=>e+t))])].filter(e=>e>i-T).sort((e,t)=>e-t).slice(0,q).flatMap(e=>n.instants(e)).sort((e,t)=>e-t)
;return l.find(n=>n>t&&windowState(e,n).open)??null}function wallClock(e,t){if(!isKnown(t))return"an unknown time"
;const n=new Date(t+zoneOf(e).offset(t));return`${n.toISOString().slice(0,16)} (${g[n.getUTCDay()]??""}) ${e}`}
function entryText(e){return`${"days"in e?`${e.days.join(", ")} `:""}${e.from} to ${e.to}`}function covers(e,t,n,r){
if(!("days"in e))return within(t,n,r,readingOf(e.from)?.ms??NaN,endOf(e.to))
;const o=clockMs(e.from),s=clockMs(e.to),i=Math.floor((n+t.offset(n))/T)*T
;return[i-2*T,i-T,i,i+T].some(i=>!!e.days.includes(g[new Date(i).getUTCDay()])&&within(t,n,r,i+o,i+s+(s>o?0:T)))}
function within(e,t,n,r,o){const s=e.instants(r),i=e.instants(o)
;return"allow"===n?Math.max(...s)<=t&&t<Math.min(...i):!(t<Math.min(...s)||Math.max(...i)<=t)}const A=new Map
;function zoneOf(e){const t=A.get(e);if(void 0!==t)return t;const n=function makeZone(e){
const t=new Intl.DateTimeFormat("en-US",{timeZone:e,calendar:"gregory",numberingSystem:"latn",hourCycle:"h23",
year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),offset=e=>{
const n=1e3*Math.floor(e/1e3),r=Object.fromEntries(t.formatToParts(n).map(({type:e,value:t})=>[e,Number(t)])),field=e=>r[e]??NaN
;return Date.UTC(field("year"),field("month")-1,field("day"),field("hour"),field("minute"),field("second"))-n
},instants=e=>{const t=[...new Set([-2,-1,0,1,2].map(t=>offset(e+t*T)))],n=t.map(t=>e-t).filter(t=>t+offset(t)===e)
;return n.length>0?n:[change(e-Math.max(...t),e-Math.min(...t))]},change=(e,t)=>{const n=offset(e);let[r,o]=[e,t]
;for(;o-r>1;){const e=Math.floor((r+o)/2);offset(e)===n?r=e:o=e}return o};return{offset,instants}}(e);return A.set(e,n),
n}const C={refs:{fact:null,about:({run:e})=>e.ref,judge:(e,{request:t})=>inGlobs(e,t.run.ref)},tags:{fact:"tag",
judge:(e,{request:t,effect:n})=>function tagIn(e,t,n){
const r=e.map(e=>"string"==typeof e?quote(e):`${e.prefix}<version ${e.semver}${bounds(e.semver,n)}>`).join(" or ")
;if("string"!=typeof t||""===t)return unknown(r,t);const o=e.map(e=>"string"==typeof e?(0,
m.m)(e,t):function versionIn({semver:e,prefix:t},n,r){
const o=n.startsWith(t)?n.slice(t.length):"",s=/^\d/.test(o)?p().parse(o):null;if(null===s)return null
;if("permit"===r)return p().satisfies(s,e);const{major:i,minor:a,patch:l}=s
;return[s,`${i}.${a}.${l}`].some(t=>p().satisfies(t,e,{includePrerelease:!0}))}(e,t,n))
;return o.includes(!0)?judged(!0,r,quote(t)):o.includes(null)?inconclusive(r,`${quote(t)}, which is no version`):judged(!1,r,quote(t))
}(e,factOf(t,"tag"),n)},events:{fact:null,about:({run:e})=>e.event,
judge:function eventIn(e,{request:{run:t,preview:n}}){
const r=!0===n?t.event?.split(",")??[]:[],o=r.filter(t=>e.includes(t))
;return o.length>0&&o.length<r.length?pending(quoted(e)):0===o.length?inList(e,t.event):judged(!0,quoted(e),quoted(r))}
},actors:{fact:null,about:({run:e})=>e.actor,judge:(e,{request:t,effect:n})=>{const{actor:r,triggering_actor:o}=t.run
;return each(e,[r,o],n,t=>e.some(e=>sameName(e,t)))}},workflows:{fact:null,about:({run:e})=>e.workflow_ref,
judge:(e,{request:t})=>function workflowIn(e,{run:t}){
const n=e.map(({path:e,ref:t})=>quote(`${e}@${t}`)).join(" or "),r=t.workflow_ref
;if("string"!=typeof r||""===r)return unknown(n,r)
;const o=/^([^/@]+\/[^/@]+)\/([^@]+)@(.+)$/.exec(r),[,s="",i="",a=""]=o??[]
;if(null===o||!sameName(s,t.repository))return inconclusive(n,`${quote(r)}, which is no workflow of ${t.repository}`)
;const l=e.some(e=>(0,m.m)(e.path,i)&&(0,m.m)(e.ref,a));return judged(l,n,quote(`${i}@${a}`))}(e,t)},environments:{
fact:null,judge:(e,{request:t})=>inList(e,t.run.environment,sameName)},target_on_default_branch:{fact:"target_sha",
about:({target:e})=>e.on_default_branch,judge:(e,{request:t})=>isFlag(e,t.target.on_default_branch)},asset_names:{
fact:"assets",judge:(e,{request:t,effect:n})=>each(e,ofAssets(t,"name")??oddList(t),n,t=>e.some(e=>(0,
m.m)(fold(e),fold(t))))},max_assets:{fact:"assets",judge:(e,{request:t,effect:n})=>{const r=ofAssets(t,"name")
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
judge:(e,{request:t,effect:n})=>each(e,factOf(t,"paths"),n,t=>e.some(e=>(0,m.m)(e,t)))},labels:{fact:"labels",
judge:(e,{request:t,effect:n})=>each(e,factOf(t,"labels"),n,t=>e.some(e=>(0,m.m)(fold(e),fold(t))))},windows:{fact:null,
judge:function judgeWindows(e,t){
const{request:n,effect:r,permits:o}=t,{open:s,because:i}=windowState(e,n.now),a="permit"===r?"a time when the windows are open":"a time when the windows are closed",l=`${wallClock(e.time_zone,n.now)}, ${s?"open":"closed"}${null===i?"":` (${i})`}`,u="forbid"===r?e.break_glass:void 0,c=void 0!==u&&o(u)
;return!0!==n.preview||c?"permit"===r?judged(s,a,l):!s&&c?judged(!1,a,`${l}, lifted by rule ${u}`):judged(!s,a,l):pending(a)
}}};function judgeRepositories(e,{operation:t,run:n}){
const r=t.repository_id===n.repository_id,o=e.repositories.some(e=>"self"===e?r:(0,m.m)(fold(e),fold(t.repository)))
;return judged(o,quoted(e.repositories),`${quote(t.repository)}${r?" (self)":""}`)}function judgeCondition(e,t,n){
const r=C[e],{operation:o,kinds:s}=n.request,{kind:i}=(0,h.I)(o,s),a=s.filter(t=>asks(e,t)).map(e=>e.kind)
;if(!a.includes(i))return{verdict:"inconclusive",expected:a.join(" or "),found:`${i}, which has no ${e}`}
;const l=r.judge(t,n);return!0===n.request.preview&&null===r.about?.(n.request)?pending(l.expected):l}
const factNameOf=e=>C[e].fact;function asks(e,{facts:t}){const{fact:n}=C[e];return null===n||void 0!==t[n]}
function factOf({operation:e,kinds:t},n){return(0,h.I)(e,t).facts[n]?.(e)}function ofAssets(e,t){
const n=factOf(e,"assets");if(isList(n))return n.map(e=>e?.[t])}function oddList(e){const t=factOf(e,"assets")
;return null==t?null:{assets:t}}
const fold=e=>e.toLowerCase(),sameName=(e,t)=>fold(e)===fold(t),quote=e=>JSON.stringify(e),quoted=e=>e.map(quote).join(" or "),show=e=>"string"==typeof e?quote(e):String(e),judged=(e,t,n)=>({
verdict:e?"met":"unmet",expected:t,found:n}),inconclusive=(e,t)=>({verdict:"inconclusive",expected:e,found:t
}),pending=e=>({verdict:"pending",expected:e,found:"not known yet"
}),unknown=(e,t)=>inconclusive(e,null==t?"not known":typeof t+", which it cannot be")
;function inList(e,t,n=(e,t)=>e===t){
return"string"!=typeof t||""===t?unknown(quoted(e),t):judged(e.some(e=>n(e,t)),quoted(e),quote(t))}
const inGlobs=(e,t)=>inList(e,t,m.m);function isFlag(e,t){
return"boolean"==typeof t?judged(t===e,String(e),String(t)):unknown(String(e),t)}function each(e,t,n,r){
const o=`${"permit"===n?"all of":"any of"} ${quoted(e)}`;if(!isList(t))return unknown(o,t)
;const s=t.find(e=>"string"==typeof e&&""!==e&&r(e)===("forbid"===n))
;if(void 0!==s)return judged("forbid"===n,o,show(s));const i=t.findIndex(e=>"string"!=typeof e||""===e)
;return i>=0?unknown(o,t[i]):judged("permit"===n,o,0===t.length?"none":t.map(show).join(", "))}
const isList=e=>Array.isArray(e);function conditions_within(e,t,n,r){
const o="permit"===n?`at most ${e} ${r}`:`more than ${e} ${r}`
;return"number"!=typeof t||Number.isNaN(t)?unknown(o,t):judged(t<=e==("permit"===n),o,String(t))}
const bounds=(e,t)=>"permit"!==t||/\d-[0-9A-Za-z]/.test(e)?"":", no prerelease";var N=n(14182)
;const schema_text=e=>u.YjP().min(1).max(e).refine(e=>!/\p{Cc}/u.test(e),{
error:"text on one line, without control characters"});function listOf(e){return u.YOg(e).min(1,{
error:"an empty list allows nothing; write an entry or leave the field out"}).max(100)}function glob(e=()=>null){
return schema_text(256).superRefine((t,n)=>{const r=(0,m.H)(t)??e(t);null!==r&&n.addIssue({code:"custom",
message:`"${t}": ${r}`})})}
const M=glob(e=>e.startsWith("refs/")||e.startsWith("**")?null:`a ref is written whole: refs/heads/${e} or refs/tags/${e}`),W=glob(e=>"self"===e||e.includes("/")||"**"===e?null:'write "self", owner/name or owner/*'),L=glob(e=>e.startsWith("refs/")?"a branch is written without refs/heads/":null),z=u.rej({
semver:schema_text(128).refine(e=>null!==p().validRange(e),{error:'not a semver range; write one like ">=1.2.0 <2"'
}).meta({
description:"A range of versions, as npm writes them. A permit covers prereleases only where the range names one (`>=1.0.0-0`), else write a rule with a glob; a forbid covers those of every version in the range."
}),prefix:u.YjP().max(128).default("v").meta({description:"What stands before the version in the tag, exactly."})
}),E=schema_text(100).refine(e=>/^[A-Za-z0-9][A-Za-z0-9_-]*(\[bot\])?$/.test(e),{
error:"a login, like octocat or dependabot[bot]"}),H=u.KCZ([u.Whr().positive(),u.YjP().regex(/^[1-9][0-9]{0,19}$/)],{
error:"an id: a whole number from 1"}).transform(String),flag=e=>u.zMY().meta({description:e}),Y=u.rej({
refs:listOf(M).meta({description:"Globs on the full ref of the run: refs/heads/main, refs/tags/v*."}).optional(),
tags:listOf(u.KCZ([glob(),z],{error:"a glob, or {semver: a range, prefix: what stands before the version}"})).meta({
description:"The tag: globs, or ranges of versions."}).optional(),events:listOf(u.k5n(N.qY,{
error:"no event that starts a workflow; there are push, workflow_dispatch, …"})).meta({
description:"The event that started the workflow."}).optional(),actors:listOf(E).meta({
description:"Logins. A permit wants actor and triggering_actor in the list; a forbid wants either."}).optional(),
workflows:listOf(u.rej({path:glob(e=>e.startsWith(".github/workflows/")?null:"begins with .github/workflows/"),ref:M
})).meta({description:"The workflow file and the ref it was taken from."}).optional(),
environments:listOf(schema_text(255)).meta({description:"The job's environment; case does not matter."}).optional(),
target_on_default_branch:flag("Whether the target commit is on the target's default branch.").optional(),
asset_names:listOf(glob()).meta({
description:"Globs; case does not matter. A permit wants every asset covered; a forbid wants one."}).optional(),
max_assets:u.Whr().min(0).meta({description:"The most assets. A forbid matches above it."}).optional(),
max_asset_bytes:u.Whr().min(0).meta({description:"The most bytes of one asset. A forbid matches above it."}).optional(),
prerelease:flag("Whether the release is a prerelease.").optional(),
draft:flag("Whether the release or pull request stays a draft.").optional(),
moves_tag:flag("Whether a tag that is there moves to another commit.").optional(),
force:flag("Whether a tag may move to any commit, not only forward.").optional(),
generated_notes:flag("Whether GitHub writes the release's notes.").optional(),pull_request_bases:listOf(L).meta({
description:"Globs on the base branch of a pull request."}).optional(),pull_request_heads:listOf(L).meta({
description:"Globs on the branch that a pull request is from."}).optional(),paths:listOf(glob()).meta({
description:"Globs on the files that a pull request commits. A permit wants every file covered; a forbid wants one."
}).optional(),labels:listOf(glob()).meta({
description:"Globs; case does not matter. A permit wants every label covered; a forbid wants one."}).optional(),
windows:O.optional()}),R=Object.keys(Y.shape),P=u.YjP().regex(/^[a-z0-9][a-z0-9_-]{0,63}$/,{
error:"a name of a-z, 0-9, - and _, at most 64 characters"}),ruleSchema=e=>u.rej({id:P.meta({
description:"The name that every answer gives; unique."}),effect:u.k5n(["permit","forbid"]).meta({
description:"A forbid beats every permit."}),reason:schema_text(500).meta({
description:"Why this rule is there; answers repeat it."}),operations:listOf(u.k5n(e.map(({kind:e})=>e))).meta({
description:"The kinds of operation that the rule is about."}),repositories:listOf(W).meta({
description:'Targets: "self" (where the workflow runs), or globs on owner/name; case does not matter.'}),
when:Y.optional().meta({description:"All of these must hold. Without it the rule always matches."})
}).superRefine((e,t)=>{"permit"===e.effect&&void 0!==e.when?.windows?.break_glass&&t.addIssue({code:"custom",
path:["when","windows","break_glass"],
message:"only a forbid rule can be lifted; a permit rule that should always hold has no windows"})
}),I=/^([1-9][0-9]{0,5})(s|m|h)$/,G={s:1e3,m:6e4,h:36e5};function durationMs(e){const t=I.exec(e)
;return null===t?NaN:Number(t[1])*G[t[2]]}const B=u.YjP().refine(e=>durationMs(e)>=6e4&&durationMs(e)<=24*G.h,{
error:"a time from 1m to 24h, like 15m or 1h"}).default("15m").meta({
description:"How long a receipt may be used: 15m unless written, at most 24h.",pattern:I.source
}),U='write who must approve, for example "approvals: {min: 1, not: [actor, triggering_actor]}", or "approvals: none" when nobody must',D=["actor","triggering_actor","commit_author"],byIds=(e,t)=>`${e} with its id, which a rename does not change; ${t}`,F=u.Whr().min(1).max(6),K=u.rej({
users:listOf(u.rej({login:E,id:H},{error:byIds("{login, id}: a user","`gh api users/LOGIN --jq .id` prints it")
})).optional(),teams:listOf(u.rej({slug:schema_text(200).regex(/^[^/]+\/[^/]+$/,{
error:"an organisation and a team: org/team"}),id:H},{
error:byIds("{slug, id}: a team","`gh api orgs/ORG/teams/TEAM --jq .id` prints it")})).optional()
}).refine(({users:e,teams:t})=>void 0!==e||void 0!==t,{
error:'write users or teams, or leave "from" out to count whoever may approve otherwise'
}).optional(),excluded=e=>u.YOg(u.k5n(D)).max(D.length).default([...D]).meta({
description:`${e} All three unless written. \`commit_author\` is whoever wrote a commit since the newest release on the ledger.`
}),Z=u.rej({min:F.meta({description:"How many different people must have signed, at least."}),from:K.meta({
description:"Whose signatures count; compared by id. Without it: whoever `.marketops/approvers` lists."}),
not:excluded("Whose signatures never count."),verified:u.zMY().default(!1).meta({
description:"Whether only security keys count that verified who touched them, by PIN or fingerprint."})
}),J=u.KCZ([u.euz("none"),u.rej({min:F.optional().meta({
description:"How many different people must have approved on GitHub, at least. May be absent beside `signed`."}),
from:K.meta({description:"Whose approvals count; compared by id. Without it: any person."}),
not:excluded("Whose approvals never count."),comment_must_contain_plan_digest:u.zMY().default(!1).meta({
description:"Whether the approval's comment must hold the plan digest, which ties it to this plan."}),
signed:Z.optional().meta({
description:"Who must have signed the plan with an SSH key that `.marketops/approvers` lists (`marketops approve`), besides."
})}).refine(({min:e,signed:t})=>void 0!==e||void 0!==t,{error:U})],{error:e=>"object"==typeof e.input?void 0:U}).meta({
description:"Who must have approved the run in its environment. Must be written."}),V=u.rej({
required_reviewers:flag("The environment must have required reviewers.").default(!0),
prevent_self_review:flag("Whoever started the run must not be able to approve it.").default(!0),
admins_may_bypass:flag("Whether it is accepted that administrators may bypass the protection.").default(!1),
branch_restricted:flag("The environment must admit only chosen branches or tags.").default(!0)}).prefault({}).meta({
description:"What GitHub must protect the environment with. The strictest unless written."}),X=u.rej({
ignore:listOf(glob()).meta({
description:"Globs on tags that are not of MarketOps: they and their releases are never reported."}).optional(),
acknowledged:listOf(u.rej({tag:schema_text(255).optional(),release:schema_text(255).optional(),
digest:schema_text(71).regex(/^sha256:[0-9a-f]{64}$/,{error:"the digest that the report gives: sha256:…"}),
reason:schema_text(500)}).refine(({tag:e,release:t})=>void 0===e!=(void 0===t),{error:"write either tag or release"
})).meta({
description:"Findings that somebody looked at: the tag or the release (by its tag), the digest as reported, and why it may be so."
}).optional()}),policySchema=e=>u.rej({version:u.euz(1,{error:"this version of MarketOps reads version: 1"}),
environment:schema_text(255).meta({description:"The environment that holds the key; prod runs in no other."}),
receipt_ttl:B,max_operations:u.Whr().min(1).max(1e3).default(100).meta({description:"The most operations of one run."}),
reruns:u.k5n(["same_plan","never"]).default("same_plan").meta({
description:"Whether a later attempt of a run may ship, with the plan of the first one."}),
ledger_protection:u.k5n(["required","warn"]).default("required").meta({
description:"Whether the ledger branch must be protected against force pushes and deletion."}),
default_branch_protection:u.k5n(["required","warn"]).default("required").meta({
description:"Whether the default branch must change by pull request only: the policy stands there."}),
plan_digest:u.k5n(["required","optional"]).default("required").meta({
description:"Whether prod must be given the digest of the plan that was approved."}),approvals:J,
environment_protection:V,reconcile:X.optional().meta({
description:"What the reconcile job does not report. Without it: everything that the ledger does not account for."}),
rules:u.YOg(ruleSchema(e)).max(200).meta({description:"Nothing is permitted that no rule permits."})
}).superRefine((e,t)=>{const n=new Map;for(const[t,r]of e.rules.entries()){const o=n.get(r.id)
;void 0===o?n.set(r.id,t):addIssue(["rules",t,"id"],`"${r.id}" is already the id of rule ${o+1}; ids are unique`)
;const s=r.when?.windows?.break_glass
;void 0===s||e.rules.some(({id:e,effect:t})=>e===s&&"permit"===t)||addIssue(["rules",t,"when","windows","break_glass"],`there is no permit rule "${s}"`)
}function addIssue(e,n){t.addIssue({code:"custom",path:e,message:n})}}),Q=u.rej({source:u.rej({
repository:schema_text(140).regex(/^[^/:@\s]+\/[^/:@\s]+$/,{error:"owner/name"}),
path:schema_text(1024).regex(/^[^@\s]+$/,{error:"the path of the file in that repository"}),
ref:schema_text(256).regex(/^\S+$/,{error:"a branch, tag or commit of that repository"})}).meta({
description:"Where the policy is kept, for an organisation; nothing else stands in this file then."})})
;function decide(e,t){return weigh(e,t).record}function weigh(e,t){
const n=e.rules.map(n=>tryRule(e,n,t)),r=n.some(({rule:e,matched:t})=>t&&"permit"===e.effect),o=n.filter(({rule:e,pending:t})=>t&&("forbid"===e.effect||!r)),s=r||o.some(({rule:e})=>"permit"===e.effect),i=function recordOf(e,t){
const n=e.map(outcomeOf),r=e.filter(({rule:e,matched:t})=>t&&"forbid"===e.effect);return r.length>0?{decision:"forbid",
rules:n,violations:r.map(forbidden)}:e.some(({matched:e})=>e)?{decision:"permit",rules:n,violations:[]}:{
decision:"no_rule",rules:n,violations:[notPermitted(e,t)]}}(n,t);return s&&0!==o.length&&"forbid"!==i.decision?{record:{
...i,decision:"conditional",violations:[]},open:o}:{record:i,open:[]}}
function withheld({decision:e,rules:t,violations:n}){return{decision:e,rules:t.map(e=>({...e,unmet:null===e.unmet?null:{
...e.unmet,expected:ee,found:ee}})),violations:n.map(withoutTexts)}}const ee="withheld";function tryRule(e,t,n){
const r={request:n,effect:t.effect,permits:t=>{const r=e.rules.find(e=>e.id===t&&"permit"===e.effect)
;return void 0!==r&&tryRule(e,r,n).matched}},o=[{condition:"operations",...judgeKind(t,n)},{condition:"repositories",
...judgeRepositories(t,n)}];for(const e of R){const n=t.when?.[e];void 0!==n&&o.push({condition:e,
...judgeCondition(e,n,r)})}
const s="permit"===t.effect?["unmet","inconclusive"]:["unmet"],i=o.some(({verdict:e})=>s.includes(e)),a=!i&&o.some(({verdict:e})=>"pending"===e)
;return{rule:t,matched:!i&&!a,pending:a,parts:o}}function judgeKind(e,{operation:t}){return{
verdict:e.operations.includes(t.operation_kind)?"met":"unmet",expected:e.operations.join(" or "),found:t.operation_kind}
}function unmetPart({rule:e,parts:t}){
return t.find(({verdict:t})=>"unmet"===t||"permit"===e.effect&&"inconclusive"===t)??t.find(({verdict:e})=>"pending"===e)??null
}function outcomeOf(e){const{id:t,effect:n}=e.rule,r=unmetPart(e),o=r&&{condition:r.condition,
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
const misses=({parts:e})=>e.filter(({verdict:e})=>"met"!==e).length,te=u.YjP().min(1).max(255),ne={
repository:u.YjP().regex(/^([^/]+\/[^/]+|self)$/,{error:"owner/name, or self"}).default("self"),tag:u.YjP().optional(),
prerelease:u.zMY().default(!1),draft:u.zMY().default(!1),generate_notes:u.zMY().default(!1),assets:u.YOg(u.rej({
name:u.YjP(),size:u.Whr().min(0).default(0)})).default([]),force:u.zMY().default(!1),base:u.YjP().optional(),
head:u.YjP().optional(),paths:u.YOg(u.YjP()).optional(),labels:u.YOg(u.YjP()).default([])},caseSchema=e=>u.rej({
name:u.YjP().min(1).max(200).meta({description:"What this case is about."}),expect:u.k5n(["permit","forbid","no_rule"]),
rule:te.optional().meta({description:"The rule that must decide; with no_rule the permit that comes closest."}),
operation:u.rej({kind:u.k5n(e.map(({kind:e})=>e)),...ne}),run:u.rej({ref:te.optional(),event:te.optional(),
actor:te.optional(),triggering_actor:te.optional().meta({description:"The actor unless written."}),
workflow:te.optional().meta({description:"path@ref, as in .github/workflows/release.yml@refs/heads/main."}),
environment:te.optional().meta({description:"The policy's unless written."})}).prefault({}),target:u.rej({
on_default_branch:u.zMY().optional(),moves_tag:u.zMY().optional()}).prefault({}),now:c.w$({offset:!0,
error:"a time with its zone, like 2026-11-22T12:00:00Z"}).default("2026-01-07T12:00:00Z")}),casesSchema=e=>u.rej({
version:u.euz(1),cases:u.YOg(caseSchema(e)).min(1).max(2e3)});function runPolicyTests(e,t,n,r){
const{value:o,locate:s}=(0,d.g)(t,n,casesSchema(r),{maxBytes:1048576,code:"policy_cases_invalid"}),i=r.map(kindOfCases)
;return o.cases.map((t,n)=>{const r=decide(e,function requestOf(e,t,n){const{run:r,target:o}=e;return{
operation:operationOf(e),kinds:n,run:{...re,ref:r.ref??null,event:r.event??null,actor:r.actor??null,
triggering_actor:r.triggering_actor??r.actor??null,
workflow_ref:void 0===r.workflow?null:`${re.repository}/${r.workflow}`,environment:r.environment??t.environment},
target:{on_default_branch:o.on_default_branch??null,moves_tag:o.moves_tag??null},now:Date.parse(e.now)}
}(t,e,i)),o=function decidingRules({decision:e,rules:t,violations:n}){
return"no_rule"===e?n.flatMap(({rule:e})=>e??[]):t.filter(({effect:t,matched:n})=>n&&t===e).map(e=>e.id)
}(r),a=r.decision===t.expect&&(void 0===t.rule||o.includes(t.rule));return{name:t.name,passed:a,at:s(["cases",n]),
expected:{decision:t.expect,rule:t.rule??null},found:{decision:r.decision,rules:o},record:r}})}const re={
repository:"owner/self",repository_id:"1"},oe=`sha256:${"0".repeat(64)}`;function operationOf({name:e,operation:t}){
const{kind:n,repository:r,tag:o="",base:s="",head:i="",generate_notes:a,paths:l,...u}=t,c="self"===r;return{
depends_on:[],effect:"create",observed:null,operation_digest:oe,operation_id:e,operation_kind:n,parameters:{tag:o,
base:s,head:i,generated_notes:a,...void 0===l?{}:{paths:l},...u},reason:null,repository:c?re.repository:r,
repository_id:c?re.repository_id:"2",target_subject:null}}function kindOfCases({kind:e,facts:t}){return{kind:e,
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
return e===t||"**"===e||!t.split("/").includes("**")&&(0,m.m)(e,t)}function tagCovers(e,t){
return"string"==typeof e?"string"==typeof t?globCovers(e,t):"**"===e:"string"!=typeof t&&e.semver===t.semver&&e.prefix===t.prefix
}function checkPolicy(e,t,n){const r=[];if(!e.rules.some(({effect:e})=>"permit"===e)){
const e="No rule permits anything: every operation will be refused. Add a permit rule.";r.push({
code:"nothing_permitted",rule:null,message:e,path:["rules"]})}for(const[o,s]of e.rules.entries()){
const add=(e,t,...n)=>r.push({code:e,rule:s.id,message:`Rule "${s.id}" ${t}`,path:["rules",o,...n]})
;checkKinds(s,n,add),checkConditions(e,s,add),checkWindows(s,t,add),checkOthers(e,s,o,add)}return r}
function checkKinds(e,t,n){for(const[r,o]of e.operations.entries()){const s=(0,h.I)({operation_kind:o
},t),i=R.find(t=>void 0!==e.when?.[t]&&!asks(t,s));if(void 0===i)continue
;const a=`because ${o} has no ${i}. Write ${o} into a rule of its own.`
;"permit"===e.effect?n("never_matches",`never permits ${o}, ${a}`,"operations",r):n("forbids_whole_kind",`forbids every ${o}, ${a}`,"operations",r)
}}function checkConditions(e,t,n){const{environments:r,tags:o}=t.when??{},s=e.environment.toLowerCase()
;if(void 0!==r&&!r.some(e=>e.toLowerCase()===s)){
n("never_matches",`never matches: prod runs only in "${e.environment}", which its environments lack.`,"when","environments")
}
!0===o?.every(e=>"string"!=typeof e&&null===p().minVersion(e.semver))&&n("never_matches","never matches: no version is in its ranges.","when","tags")
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
;const s=e.rules.some(({when:e})=>e?.windows?.break_glass===t.id),i=e.rules.find((e,r)=>r!==n&&e.effect===t.effect&&coverage_covers(e,t)&&(r<n||!coverage_covers(t,e)))
;void 0===i||s||r("unreachable_rule",`changes nothing: rule "${i.id}" matches whenever it does, to the same effect.`)}
const se=[{setting:"required_reviewers",code:"environment_no_reviewers",asked:({required_reviewers:e})=>e,
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
;return[refuse("environment_mismatch","environment",e,o)]}const s=se.filter(e=>e.asked(r));if(0===s.length)return[]
;const{answer:i}=t,a="environment_protection"
;if("unreadable"in i)return[refuse("environment_unreadable",a,i.unreadable,`environment ${o}`)]
;if(null===i.value)return[refuse("environment_missing",a,`no environment ${o}`,`environment ${o}`)];const l=i.value
;return l.name.toLowerCase()!==n.toLowerCase()?[refuse("environment_mismatch","environment",`an answer about ${JSON.stringify(l.name)}`,o)]:s.filter(e=>!e.holds(l)).map(e=>refuse(e.code,`${a}.${e.setting}`,`${e.found(l)} (${o})`,e.wanted))
}function needsOf(e,t){
const{open:n}=weigh(e,t),asked=e=>e.parts.filter(isPending).length,[r]=n.filter(({rule:e})=>"permit"===e.effect).sort((e,t)=>asked(e)-asked(t)),o=n.filter(({rule:e})=>"forbid"===e.effect),s=[...approvalNeed(e),...r?.parts.filter(isPending).map(e=>needOf(e,r.rule,t.now))??[],...o.map(({rule:e,parts:n})=>oneOf(n.filter(isPending).map(n=>needOf(n,e,t.now))))]
;return[...new Map(s.map(e=>[e.text,e])).values()]}const isPending=({verdict:e})=>"pending"===e,oneOf=e=>({
what:e[0]?.what??"",text:e.map(({text:e})=>e).join(" or ")});function approvalNeed({approvals:e,environment:t}){
if("none"===e)return[];const{min:n=0,comment_must_contain_plan_digest:r,signed:o}=e,text=(e,t,{from:n,not:r})=>{
const o=[...(n?.users??[]).map(({login:e})=>e),...(n?.teams??[]).map(({slug:e})=>e)]
;return`${1===e?`one ${t}`:`${e} ${t}s`}${0===o.length?"":` of ${o.join(" or ")}`}${0===r.length?"":` (not of the ${r.map(e=>e.replace("_"," ")).join(" or ")})`}`
},s=`${r?" with the plan digest in the comment":""} in ${JSON.stringify(t)}`;return[...0===n?[]:[{what:"approvals",
text:`${text(n,"approval",e)}${s}`}],...void 0===o?[]:[{what:"approvals",text:text(o.min,"signature",o)}]]}const ie={
actors:"actor",events:"event",refs:"ref",workflows:"workflow"}
;function needOf({condition:e,expected:t},{effect:n,when:r},o){if("windows"===e&&void 0!==r?.windows)return{what:e,
text:opening(r.windows,o)};if("target_on_default_branch"===e){return{what:e,
text:`a target commit ${"true"===t==("permit"===n)?"on":"off"} the default branch`}}
const s=ie[e]??e,i=t.replace(/^(all|any) of /,"");return{what:e,
text:"permit"===n?`the ${s} ${i}`:`another ${s} than ${i}`}}function opening(e,t){
const{time_zone:n}=e,r=nextOpening(e,t);if(null===r)return"a time when the windows are open"
;if(r===t)return"the window that is open now";const part=e=>new Intl.DateTimeFormat("en-CA",{timeZone:n,hourCycle:"h23",
...e}).format(r),o=part({hour:"2-digit",minute:"2-digit"}),s=part({year:"numeric",month:"2-digit",day:"2-digit"})
;return`the window from ${part({weekday:"long"})} ${o} (${s}, ${n})`}var ae=n(74296);const le={maxBytes:131072,
code:"policy_invalid"},ue=u.L5J().transform(e=>"object"==typeof e&&null!==e&&"source"in e);function delegationOf(e,t){
let n;try{n=(0,d.g)(e,t,ue,le).value}catch(e){if(e instanceof ae.Ho)return null;throw e}return n?(0,
d.g)(e,t,Q,le).value.source:null}function parsePolicy(e,t,n){return(0,d.g)(e,t,policySchema(n),le)}
const ce="# MarketOps' built-in policy: used because the repository has none. It permits nothing.\nversion: 1\nenvironment: production\nreceipt_ttl: 15m\nmax_operations: 100\nreruns: same_plan\nledger_protection: required\ndefault_branch_protection: required\nplan_digest: required\napprovals:\n  min: 1\n  not: [actor, triggering_actor, commit_author]\n  comment_must_contain_plan_digest: false\nenvironment_protection:\n  required_reviewers: true\n  prevent_self_review: true\n  admins_may_bypass: false\n  branch_restricted: true\nrules: []\n",de={
solo:"# One maintainer: nobody else could approve, so nobody has to.\nversion: 1\nenvironment: production\nreceipt_ttl: 15m\nmax_operations: 20\nreruns: same_plan\nledger_protection: warn\ndefault_branch_protection: warn\nplan_digest: required\n# With your SSH key in .marketops/approvers a stolen token alone ships nothing: approvals: { signed: { min: 1, not: [] } }\napprovals: none\nenvironment_protection:\n  required_reviewers: false\n  prevent_self_review: false\n  admins_may_bypass: true\n  branch_restricted: true\nrules:\n  - id: publish-from-main\n    effect: permit\n    reason: Versions are tagged and released from the main branch\n    operations: [tag_repo, publish_release]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      tags: ['v*']\n      events: [push, workflow_dispatch]\n  - id: propose-changes\n    effect: permit\n    reason: A pull request is read before it is merged\n    operations: [open_pr]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      events: [push, schedule, workflow_dispatch]\n      pull_request_bases: [main]\n",
team:"# A team: somebody who neither started the run nor re-ran it approves it in the environment.\nversion: 1\nenvironment: production\nreceipt_ttl: 15m\nmax_operations: 50\nreruns: same_plan\nledger_protection: required\ndefault_branch_protection: required\nplan_digest: required\napprovals:\n  min: 1\n  not: [actor, triggering_actor]\n  comment_must_contain_plan_digest: false\n  # For signatures that no token can make, list who may sign in .marketops/approvers and add:\n  # signed: { min: 1, not: [actor, triggering_actor] }\nenvironment_protection:\n  required_reviewers: true\n  prevent_self_review: true\n  admins_may_bypass: false\n  branch_restricted: true\nrules:\n  - id: release-versions\n    effect: permit\n    reason: Versions are released from main or from release branches\n    operations: [tag_repo, publish_release]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main, 'refs/heads/release/**']\n      tags: [{ semver: '>=0.1.0', prefix: v }]\n      events: [push, workflow_dispatch]\n  - id: release-candidates\n    effect: permit\n    reason: Candidates may be shown, marked as prereleases\n    operations: [publish_release]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main, 'refs/heads/release/**']\n      tags: ['v*-*']\n      events: [push, workflow_dispatch]\n      prerelease: true\n  - id: candidate-tags\n    effect: permit\n    reason: A candidate is released from a tag of its own\n    operations: [tag_repo]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main, 'refs/heads/release/**']\n      tags: ['v*-*']\n      events: [push, workflow_dispatch]\n  - id: floating-tags\n    effect: permit\n    reason: v1 and its like follow the newest version\n    operations: [tag_repo]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      tags: [v0, v1, v2, v3]\n      events: [push, workflow_dispatch]\n  - id: propose-changes\n    effect: permit\n    reason: A pull request is read before it is merged\n    operations: [open_pr]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      pull_request_bases: [main]\n",
strict:"# Two people who neither started the run nor wrote it sign this very plan, and one of a named team approves it; releases\n# have fixed hours.\nversion: 1\nenvironment: production\nreceipt_ttl: 15m\nmax_operations: 10\n# The second signature may come after the review that released the job: then the job is re-run.\nreruns: same_plan\nledger_protection: required\ndefault_branch_protection: required\nplan_digest: required\napprovals:\n  min: 1\n  from:\n    teams:\n      # Yours: `gh api orgs/ORG/teams/TEAM --jq .id` prints the id. Until then nobody's approval counts.\n      - { slug: your-org/release-managers, id: 1 }\n  not: [actor, triggering_actor, commit_author]\n  comment_must_contain_plan_digest: true\n  # Whoever .marketops/approvers lists. GitHub releases a job on one review; both signatures are asked for whatever it records.\n  signed: { min: 2, not: [actor, triggering_actor, commit_author], verified: false }\nenvironment_protection:\n  required_reviewers: true\n  prevent_self_review: true\n  admins_may_bypass: false\n  branch_restricted: true\nrules:\n  - id: tag-versions\n    effect: permit\n    reason: Versions are tagged on main by the release workflow, and a tag never moves\n    operations: [tag_repo]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      tags: [{ semver: '>=1.0.0', prefix: v }]\n      events: [workflow_dispatch]\n      workflows: [{ path: .github/workflows/release.yml, ref: refs/heads/main }]\n      environments: [production]\n      target_on_default_branch: true\n      moves_tag: false\n  - id: release-versions\n    effect: permit\n    reason: Versions are released with written notes and a few known kinds of files\n    operations: [publish_release]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      tags: [{ semver: '>=1.0.0', prefix: v }]\n      events: [workflow_dispatch]\n      workflows: [{ path: .github/workflows/release.yml, ref: refs/heads/main }]\n      environments: [production]\n      target_on_default_branch: true\n      asset_names: ['*.tar.gz', '*.zip', '*.sha256', '*.json']\n      max_assets: 20\n      max_asset_bytes: 1073741824\n      prerelease: false\n      draft: false\n      generated_notes: false\n  - id: emergency-fix\n    effect: permit\n    reason: A fix of a published defect need not wait for the window\n    operations: [tag_repo, publish_release]\n    repositories: [self]\n    when:\n      refs: ['refs/heads/hotfix/**']\n      tags: [{ semver: '>=1.0.0', prefix: v }]\n      events: [workflow_dispatch]\n      workflows: [{ path: .github/workflows/release.yml, ref: 'refs/heads/hotfix/**' }]\n  - id: release-hours\n    effect: forbid\n    reason: Somebody is there to help during office hours, and nobody is over the new year\n    operations: [tag_repo, publish_release]\n    repositories: ['**']\n    when:\n      windows:\n        time_zone: Europe/Berlin\n        allow:\n          - { days: [mon, tue, wed, thu], from: '09:00', to: '16:00' }\n        freeze:\n          - { from: 2026-12-18, to: 2027-01-06 }\n        break_glass: emergency-fix\n"
},refuse=(e,t,n,r)=>refusal(e,{rule:null,because:t,found:n,wanted:r});function rerunViolations(e,t){
const{run_attempt:n,earlier_plan_digests:r,plan_digest:o}=t;if(1===n)return[]
;if("never"===e.reruns)return[refuse("rerun_refused","reruns",`attempt ${n}`,"the first attempt")]
;const s="a plan of the first attempt"
;return"unreadable"in r?[refuse("rerun_plan_unknown","reruns",r.unreadable,s)]:null===r.value||r.value.includes(o)?[]:[refuse("rerun_plan_differs","reruns",o,`${s}: ${r.value.join(" or ")||"none is recorded"}`)]
}function judgeLedger(e,t){if("warn"===e.ledger_protection)return[]
;const n="a branch that can be neither deleted nor force-pushed"
;return"unreadable"in t.protected?[refuse("ledger_protection_unknown","ledger_protection",t.protected.unreadable,n)]:t.protected.value?[]:[refuse("ledger_unprotected","ledger_protection","no such protection",n)]
}function judgeDefaultBranch(e,t){if("warn"===e.default_branch_protection)return[]
;const{name:n,asks_for_pull_request:r}=t,o="default_branch_protection",s=`a rule that lets ${JSON.stringify(n)} change by pull request only`
;return"unreadable"in r?[refuse("default_branch_protection_unknown",o,r.unreadable,s)]:r.value?[]:[refuse("default_branch_unprotected",o,"whoever can write can push to it",s)]
}const excludes=({approvals:e},t)=>"none"===e||void 0!==e.min&&e.not.includes(t)||!0===e.signed?.not.includes(t),fe=[{
code:"approvals_waived",
message:"The policy asks for no approval (approvals: none): whoever can start the workflow can publish.",
waived:({approvals:e})=>"none"===e,settled:!0},{code:"actor_may_approve",
message:"The actor of the run may approve it (approvals.not lacks actor).",waived:e=>!excludes(e,"actor")},{
code:"triggering_actor_may_approve",
message:"Whoever started the attempt may approve it (approvals.not lacks triggering_actor).",
waived:e=>!excludes(e,"triggering_actor")},{code:"commit_author_may_approve",
message:"The commit's author may approve it (approvals.not lacks commit_author).",
waived:e=>!excludes(e,"commit_author"),settled:!0},{code:"reviewers_waived",
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
waived:({default_branch_protection:e})=>"warn"===e,settled:!0}];function waivers(e,{all:t=!1}={}){
return fe.filter(({waived:n,settled:r})=>n(e)&&(t||!0!==r)).map(({code:e,message:t})=>({code:e,message:t}))}
const demand=(e,t,n)=>({name:e,members:t,judge:(t,r)=>{const o=r[e];return void 0===o?null:n(t,o)}
}),pe=[demand("plan",["run"],function judgePlan(e,t){const{operations:n,plan_digest:r,expected_plan_digest:o}=t,s=[]
;if(n>e.max_operations&&s.push(refuse("too_many_operations","max_operations",`${n} operations`,`at most ${e.max_operations}`)),
null===o&&"required"===e.plan_digest&&s.push(refuse("plan_digest_missing","plan_digest","no expected-plan-digest",r)),
null!==o&&o!==r){const e=null===t.differs?r:`${r}; ${t.differs}`
;s.push(refuse("plan_digest_differs","plan_digest",e,`the approved plan, ${o}`))}return[...s,...rerunViolations(e,t)]
}),demand("run",["job","run"],function judgeRun(e,{job:t,attempt:n}){const r="approvals (they belong to a run)"
;if("unreadable"in n)return[refuse("run_unreadable",r,n.unreadable,"this run attempt")]
;const{head_sha:o,path:s,event:i,head_branch:a}=n.value,l=[]
;o===t.sha&&""!==t.sha||l.push(refuse("run_head_differs",r,o,`GITHUB_SHA, ${t.sha}`)),function sameWorkflow(e,t){
const n=/^([^/@]+\/[^/@]+\/)([^@]+)@(.+)$/.exec(t);if(null===n)return!1
;const[,r="",o="",s=""]=n,[i,a]=function splitAt(e){const t=e.indexOf("@")
;return t<0?[e,null]:[e.slice(0,t),e.slice(t+1)]}(e)
;return(i===o||i.toLowerCase()===`${r}${o}`.toLowerCase())&&(null===a||[s,s.replace(/^refs\/(heads|tags)\//,"")].includes(a))
}(s,t.workflow_ref)||l.push(refuse("run_workflow_differs",r,s,`GITHUB_WORKFLOW_REF, ${t.workflow_ref}`))
;const u="rules (they ask about the run)"
;i!==t.event&&l.push(refuse("run_event_differs",u,i??"no event",`GITHUB_EVENT_NAME, ${t.event}`)),
null!==a&&["refs/heads/","refs/tags/"].some(e=>t.ref===`${e}${a}`)||l.push(refuse("run_ref_differs",u,a??"no branch or tag",`GITHUB_REF, ${t.ref}`))
;for(const e of["actor","triggering_actor"]){const r=n.value[e]?.login??null
;r?.toLowerCase()!==t[e].toLowerCase()&&l.push(refuse("run_actor_differs",u,r??"nobody",`GITHUB_${e.toUpperCase()}, ${t[e]}`))
}return l
}),demand("environment",["environment"],judgeEnvironment),demand("approvals",["approvals","signed_approvals","teams","commit_author"],function judgeApprovals(e,t){
const{approvals:n}=e;return"none"===n?[]:[...reviewed(e,n,t),...judgeSigned(e,t)]
}),demand("default_branch",["default_branch"],judgeDefaultBranch),demand("ledger",["ledger_rules"],judgeLedger)]
;class AuthorizationPolicyValidator{policy;#e;constructor(e,t={}){this.policy=e,
this.#e=((e,t)=>pe.flatMap(({judge:n})=>n(e,t)??[]))(e,t)}decide(e){return function withViolations(e,t){
if(0===t.length)return e;const n=["permit","conditional"].includes(e.decision)?"forbid":e.decision;return{...e,
decision:n,violations:[...e.violations,...t]}}(decide(this.policy,e),this.#e)}warnings(e=[]){
return[...waivers(this.policy),...e.flatMap(e=>function breakGlassWarnings(e,t){const n={...t,preview:!1}
;return e.rules.flatMap(t=>{const r=t.when?.windows;if(void 0===r?.break_glass||windowState(r,n.now).open)return[]
;const{break_glass:o,...s}=r,i={...t,when:{...t.when,windows:s}}
;if(tryRule(e,t,n).matched||!tryRule(e,i,n).matched)return[]
;const a=e.rules.find(({id:e})=>e===o)?.reason??"",l=(r.freeze??[]).map(entryText).join("; ");return[{
code:"break_glass_used",
message:`Rule "${o}" (${a}) lifted rule "${t.id}" (${t.reason}) for operation "${n.operation.operation_id}"${""===l?"":`, in spite of the freeze ${l}`}.`
}]})}(this.policy,e))]}}},20052:(e,t,n)=>{function didYouMean(e,t){
const n=e.toLowerCase(),near=e=>e.length>2&&(n.startsWith(e)||n.length>2&&e.startsWith(n))?1:function distance(e,t){
if(e.length>r)return e.length;let n=Array.from({length:t.length+1},(e,t)=>t);for(const[r,o]of Array.from(e).entries()){
const e=[r+1];for(const[r,s]of Array.from(t).entries()){const[t=0,i=0,a=0]=[e[r],n[r+1],n[r]]
;e.push(Math.min(t+1,i+1,a+(o===s?0:1)))}n=e}return n[t.length]??e.length}(n,e),[o]=t.map(e=>({name:e,
far:near(e.toLowerCase())
})).filter(({name:e,far:t})=>t<=Math.floor(Math.min(n.length,e.length)/2.5)).sort((e,t)=>e.far-t.far)
;return void 0===o||o.name===e?"":`; did you mean ${JSON.stringify(o.name)}?`}n.d(t,{a:()=>didYouMean});const r=64},
91076:(e,t,n)=>{n.d(t,{$:()=>fieldsAt,g:()=>readYaml});var r=n(38815),o=n(20052),s=n(74296);const i=20,a=1e3,l=32
;function readYaml(e,t,n,o){const fail=(e,n)=>{const[r={at:{file:t},message:"the file cannot be read"},...a]=e
;throw new s.Ho(o.code,[r,...a.slice(0,i-1)],{cause:n})};e.byteLength>o.maxBytes&&fail([{at:{file:t},
message:`the file has ${e.byteLength} bytes; at most ${o.maxBytes} are read`}]);const l=new r.HN,at=e=>{
const{line:n,col:r}=l.linePos(e);return{file:t,line:n,column:r}},u=function compose(e,t){const n=(0,r.hR)(e,{
lineCounter:t,version:"1.2",schema:"core",merge:!1,uniqueKeys:!1,stringKeys:!0,prettyErrors:!1,logLevel:"silent"})
;if(!Array.isArray(n))return null;const[o,s]=n;if(void 0===o)return null;if(void 0!==s)return{offset:s.range[0],
message:"a second YAML document; write everything into one"};const{yaml:i,tags:a}=o.directives
;return i.explicit||Object.keys(a).length>1?{offset:0,message:"a YAML directive (%); leave it out"}:o
}(function decode(e,t,n){try{return new TextDecoder("utf-8",{fatal:!0}).decode(e)}catch(e){return n([{at:{file:t},
message:"the file is not valid UTF-8; save it as UTF-8"}],e)}}(e,t,fail),l);if(null===u)return fail([{at:{file:t,line:1,
column:1},message:"the file is empty"}]);if("offset"in u)return fail([{at:at(u.offset),message:u.message}])
;const c=[...syntaxFaults(u),...foreignFaults(u)]
;c.length>0&&fail(c.sort((e,t)=>e.offset-t.offset).map(({offset:e,message:t})=>({at:at(e),message:t})))
;const d=n.safeParse(u.toJS({maxAliasCount:0}));if(d.success)return{value:d.data,locate:e=>at(function offsetOf(e,t){
return startOf(follow(e,t).last)}(u,e))}
;return fail(d.error.issues.slice(0,a).flatMap(e=>explain(e,u,n)).sort((e,t)=>e.offset-t.offset).map(({offset:e,message:t})=>({
at:at(e),message:t})))}const u="a field must be named by plain text; a value that begins with {{ needs quotes around it"
;function syntaxFaults(e){return[...e.errors,...e.warnings].map(e=>({offset:e.pos[0],
message:"NON_STRING_KEY"===e.code?u:e.message}))}function foreignFaults(e){const t=[],add=(e,n)=>{t.push({
offset:e.range?.[0]??0,message:n})};return(0,r.YR)(e,{Node(e,t,n){
if(n.length>l)return add(t,`nested more than ${l} deep`),r.YR.BREAK
;if((0,r.Vj)(t)?add(t,`an alias (*); a text that begins with * needs quotes: ${JSON.stringify(`*${t.source}`)}`):void 0!==t.anchor?add(t,"an anchor (&); write the value out where it is needed"):void 0!==t.tag&&add(t,"a tag (!); leave it out, or put a text that begins with ! in quotes"),
(0,
r.jn)(t)&&"string"==typeof t.value&&!t.value.isWellFormed()&&add(t,"text with half of a surrogate pair; write the character itself"),
(0,r.jh)(t))for(const e of function repeatedKeys(e){const t=new Set,n=e.items.map(({key:e})=>e).filter(e=>(0,r.jn)(e))
;return n.filter(({value:e})=>t.size===t.add(e).size)}(t))add(e,"this key is already there; write it once")},Pair(e,t){
(0,r.jn)(t.key)&&("<<"===t.key.value&&add(t.key,"a merge key (<<); write the fields out"),
"__proto__"===t.key.value&&add(t.key,'"__proto__" is no field'))}}),t}function pairOf(e,t){if((0,
r.jh)(e))return e.items.find(e=>(0,r.jn)(e.key)&&e.key.value===t)}function follow(e,t){let n=e.contents,o=e.contents
;for(const e of t){const t=pairOf(n,e),s=(0,r.oP)(n)&&"number"==typeof e?n.items[e]:t?.value
;if(void 0===s&&void 0===t)return{node:null,last:o,found:!1};n=s,o=(s??t?.key)||o}return{node:n,last:o,found:!0}}
const startOf=e=>e?.range?.[0]??0;function fieldsAt(e,t){
const{innerType:n,in:r,element:o,options:s,shape:i}=e._zod.def,[a,...l]=t,u=n??r;if(void 0!==u)return fieldsAt(u,t)
;if(void 0!==s)return s.flatMap(e=>fieldsAt(e,t));if(void 0===a)return Object.keys(i??{});const c=o??i?.[a]
;return void 0===c?[]:fieldsAt(c,l)}function explain(e,t,n){if("unrecognized_keys"===e.code){
const r=follow(t,e.path).node,s=e.known??fieldsAt(n,e.path);return e.keys.slice(0,i).map(t=>({
offset:startOf(pairOf(r,t)?.key),message:`${pathText([...e.path,t])}: there is no such field${(0,o.a)(t,s)}`}))}
if("invalid_union"===e.code){const r=function closestBranch(e){if("Invalid input"!==e.message)return null
;const t=e.errors.filter(e=>e.every(({path:e,code:t})=>e.length>0||"invalid_type"!==t&&"invalid_value"!==t))
;return t.sort((e,t)=>e.length-t.length)[0]??null}(e);if(null!==r)return r.flatMap(r=>explain({...r,
path:[...e.path,...r.path]},t,n))}
const{found:s,last:a,node:l}=follow(t,e.path),u=pathText(e.path),c=e.message.replace(/^Invalid input: /,"").replace(/, received undefined$/,""),d="invalid_value"===e.code&&(0,
r.jn)(l)?(0,o.a)(String(l.value),e.values.map(String)):"",f=s?`${c}${d}`:`missing; ${c}`;return[{offset:startOf(a),
message:""===u?f:`${u}: ${f}`}]}function pathText(e){
return e.map(e=>"number"==typeof e?`[${e}]`:`.${String(e)}`).join("").replace(/^\./,"")}},68114:(e,t,n)=>{n.d(t,{
CR:()=>parseApprovers,XP:()=>accountOf,i6:()=>principalOf,kY:()=>approverLine,og:()=>s});var r=n(23121),o=n(75249)
;const s="marketops-approval",i=/^([1-9][0-9]{0,19})\+([A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}(?:\[bot\])?))@users\.noreply\.github\.com$/
;function accountOf(e){const[,t,n]=i.exec(e)??[];return void 0===t||void 0===n?null:{id:t,login:n}}
function principalOf({id:e,login:t}){return`${e}+${t}@users.noreply.github.com`}function approverLine(e,t){
return`${e} namespaces="${s}" ${t}\n`}class LineError extends Error{at;constructor(e,t){super(t),this.at=e}}
function parseApprovers(e){const t=[],n=[];for(const[r,o]of Buffer.from(e).toString().split("\n").entries()){
const e=o.replace(/\r$/,"");if(!/^[ \t]*(?:#|$)/.test(e))try{t.push(parseLine(e))}catch(e){
if(!(e instanceof LineError))throw e;n.push({line:r+1,column:e.at+1,message:e.message})}}return{approvers:t,refused:n}}
const a=/^([ \t]*)(\S+)([ \t]+)((?:"[^"]*"|[^\s"])+)(?:([ \t]+)(\S+))?(?:([ \t]+)(\S+))?/;function parseLine(e){
const t=/[\0-\x08\x0b-\x1f\x7f]/.exec(e);if(null!==t)throw new LineError(t.index,"has a control character")
;const[,n="",r="",i="",l,u="",c="",d="",f=""]=a.exec(e)??[]
;if(void 0===l)throw new LineError(0,"is no `principal options keytype key`");const p={principal:n.length,
options:n.length+r.length+i.length,type:n.length+r.length+i.length+l.length+u.length},h=accountOf(r)
;if(null===h)throw new LineError(p.principal,`has the principal ${JSON.stringify(r)}, which is not one <user id>+<login>@users.noreply.github.com`)
;if(o.WJ.includes(l)||/^(?:ssh-|ecdsa-|sk-)/.test(l))throw new LineError(p.options,`has no namespaces="${s}"`)
;const m=function parseOptions(e,t){const n=new Map;let r=t
;for(const t of e.match(/(?:"[^"]*"|[^",])+|(?<=,)(?=,|$)|^(?=,)/g)??[]){
const[,e="",o]=/^(namespaces|valid-after|valid-before)="([^"]*)"$/i.exec(t)??[];if(void 0===o){
const e="cert-authority"===t.toLowerCase()?"cert-authority: certificates do not count":t
;throw new LineError(r,`has the option ${e}`)}if(n.has(e.toLowerCase()))throw new LineError(r,`gives ${e} twice`)
;n.set(e.toLowerCase(),o),r+=t.length+1}const o=n.get("namespaces")?.split(",")??[]
;if(!o.includes(s)||!o.every(e=>/^[A-Za-z0-9@._-]+$/.test(e)))throw new LineError(t,`has no namespaces="${s}" without patterns`)
;const time=e=>{const r=n.get(e);return void 0===r?null:function parseDate(e){
const[,t,n,r,o="00",s="00",i="00"]=/^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?Z$/.exec(e)??[]
;if(void 0===t||void 0===n||void 0===r)return null;const a=`${t}-${n}-${r}T${o}:${s}:${i}.000Z`,l=Date.parse(a)
;return Number.isNaN(l)||new Date(l).toISOString()!==a?null:l/1e3
}(r)??fail(t,`has ${e}="${r}", which is no YYYYMMDD[HHMM[SS]]Z`)},i=time("valid-after"),a=time("valid-before")
;null!==i&&null!==a&&a<=i&&fail(t,"has a valid-before that is not after its valid-after");return{validAfter:i,
validBefore:a}}(l,p.options);return{principal:r,id:h.id,key:keyOf(c,f,p.type,d.length),...m}}function keyOf(e,t,n,s){
if(!o.WJ.includes(e))throw new LineError(n,`has the kind of key ${JSON.stringify(e)}, not one of ${o.WJ.join(", ")}`)
;const i=n+e.length+s,a=(0,r.E)(t);if(null===a||0===a.length)throw new LineError(i,"has no key in canonical base64")
;try{const t=(0,o.PD)(a);if(t.type!==e)throw new LineError(i,`has a key of the kind ${t.type}, not ${e}`);return t
}catch(e){if(!(e instanceof o.DZ))throw e;throw new LineError(i,`has a key that ${e.message}`)}}const fail=(e,t)=>{
throw new LineError(e,t)}},75249:(e,t,n)=>{n.d(t,{DZ:()=>SshError,PD:()=>parseSshKey,RO:()=>readArmour,WJ:()=>i,
Wo:()=>isPresent,_C:()=>verifySshSignature,_y:()=>parseSshSignature,aP:()=>isArmourBegin,p4:()=>isVerified})
;var r=n(77598),o=n(55543),s=n(23121)
;const i=["ssh-ed25519","sk-ssh-ed25519@openssh.com","ecdsa-sha2-nistp256","sk-ecdsa-sha2-nistp256@openssh.com"]
;class SshError extends Error{}const refuse=e=>{throw new SshError(e)};class Reader{#t;#n=0;constructor(e){this.#t=e}
take(e){return this.#n+e>this.#t.length&&refuse("is cut off"),this.#n+=e,this.#t.subarray(this.#n-e,this.#n)}string(){
return this.take(this.take(4).readUInt32BE())}end(){this.#n<this.#t.length&&refuse("has bytes behind its end")}}
const a=Buffer.from("302a300506032b6570032100","hex"),l=Buffer.from("3059301306072a8648ce3d020106082a8648ce3d030107034200","hex")
;function parseSshKey(e){const t=new Reader(e),n=function keyType(e){const t=e.toString("latin1"),n=i.find(e=>e===t)
;return n??refuse(`is by a kind of key that does not count (${JSON.stringify(t.slice(0,64))})`)
}(t.string()),r=n.includes("ed25519")
;r||"nistp256"===t.string().toString("latin1")||refuse("has a key of another curve")
;const o=t.string(),s=n.startsWith("sk-")?t.string():null
;return t.end(),o.length!==(r?32:65)&&refuse("has a key of another length"),{type:n,fingerprint:fingerprintOf(e),blob:e,
publicKey:publicKeyOf(o,r),application:s}}function publicKeyOf(e,t){try{const n=Buffer.concat([t?a:l,e]);return(0,
r.createPublicKey)({key:n,format:"der",type:"spki"})}catch{return refuse("has a key that is no point of its curve")}}
function fingerprintOf(e){return`SHA256:${(0,s.n)((0,o.sc)(e)).replace(/=+$/,"")}`}function parseSshSignature(e){
const t=new Reader(e);"SSHSIG"!==t.take(6).toString("latin1")&&refuse("is no SSH signature")
;const n=t.take(4).readUInt32BE();1!==n&&refuse(`has the version ${n}, not 1`)
;const r=parseSshKey(t.string()),o=t.string();t.string().length>0&&refuse("has something in its reserved field")
;const s=t.string().toString("latin1")
;if("sha256"!==s&&"sha512"!==s)return refuse("has another hash than sha256 or sha512");const i=new Reader(t.string())
;t.end(),i.string().toString("latin1")!==r.type&&refuse("is of another kind than its key")
;const a=i.string(),l=r.type.includes("ed25519")?a:function rawEcdsa(e){
const t=new Reader(e),n=[t.string(),t.string()].map(e=>{const t=0===e[0],n=t?e.subarray(1):e,[r=0]=n
;return(0===n.length||n.length>32||r>=128!==t)&&refuse("has an integer that is not written as SSH writes it"),
Buffer.concat([Buffer.alloc(32-n.length),n])});return t.end(),Buffer.concat(n)}(a)
;64!==l.length&&refuse("has another length than its kind");const u=null===r.application?null:{
flags:i.take(1).readUInt8(),counter:i.take(4)};return i.end(),{key:r,namespace:o,hash:s,raw:l,device:u}}
const isPresent=({device:e})=>null===e||!!(1&e.flags),isVerified=({device:e})=>null!==e&&!!(4&e.flags)
;function verifySshSignature({key:e,namespace:t,hash:n,raw:s,device:i},a){
const l=Buffer.concat([Buffer.from("SSHSIG"),...[t,Buffer.alloc(0),Buffer.from(n),(0,
r.createHash)(n).update(a).digest()].map(wire)]),{application:u,publicKey:c}=e,d=null===u||null===i?l:Buffer.concat([(0,
o.sc)(u),Buffer.from([i.flags]),i.counter,(0,o.sc)(l)]);return"ed25519"===c.asymmetricKeyType?(0,
r.verify)(null,d,c,s):(0,r.verify)("sha256",d,{key:c,dsaEncoding:"ieee-p1363"},s)}function wire(e){
const t=Buffer.alloc(4);return t.writeUInt32BE(e.length),Buffer.concat([t,e])}
const u="-----END SSH SIGNATURE-----",c=70,d=64,isArmourBegin=e=>"-----BEGIN SSH SIGNATURE-----"===e
;function readArmour(e,t){let n=t+1;for(;n<e.length&&e[n]!==u&&n-t<=d;)n++;e[n]!==u&&refuse(`has no line ${u}`)
;const r=e.slice(t+1,n),o=r.at(-1)??""
;r.slice(0,-1).every(e=>e.length===c)&&o.length<=c||refuse(`has lines of another width than ${c}`);const i=(0,
s.E)(r.join(""));return null===i||0===i.length?refuse("is no canonical base64"):{bytes:i,end:n+1}}}};
