export const id=2906;export const ids=[2906];export const modules={94322:(e,n,t)=>{async function artifactClient(){
const{DefaultArtifactClient:e}=await Promise.all([t.e(7561),t.e(1659),t.e(8195),t.e(3453)]).then(t.bind(t,8195))
;return new e}t.d(n,{A:()=>artifactClient})},93474:(e,n,t)=>{t.d(n,{DU:()=>compareWithApproved,hx:()=>gatherEvidence,
zZ:()=>ledgerWarnings,Qo:()=>readEnvironment})
;var r=t(67878),o=t(66131),a=t(32257),i=t(74296),s=t(12112),l=t(91277),c=t(52533),u=t(51483),d=t(19523),p=t(36625)
;function planDifference(e,n){
const[t,r]=[byId(e),byId(n)],inBoth=(e,n)=>JSON.stringify([...e.keys()].filter(e=>n.has(e))),whole=(e,n)=>new Map([["commit_sha",JSON.stringify(e.commit_sha)],["repository_id",JSON.stringify(e.repository_id)],["order of operations",n]]),o=[...new Set([...t.keys(),...r.keys()])].flatMap(e=>function operationChange(e,n,t){
const r=t??n;if(void 0===r)return[];const o=fieldChanges(leavesOf(n),leavesOf(t));if(0===o.length)return[]
;const a=void 0===n?"added":void 0===t?"removed":"changed";return[{operation_id:e,operation_kind:r.operation_kind,
change:a,fields:o}]}(e,t.get(e),r.get(e)));return{plan:fieldChanges(whole(e,inBoth(t,r)),whole(n,inBoth(r,t))),
operations:o}}function byId({operations:e}){return new Map(e.map(e=>[e.operation_id,e]))}function fieldChanges(e,n){
return[...new Set([...e.keys(),...n.keys()])].map(t=>({field:t,before:e.get(t)??null,after:n.get(t)??null
})).filter(e=>e.before!==e.after)}function leavesOf(e){const n=new Map;if(void 0===e)return n
;const{operation_kind:t,repository:r,repository_id:o,depends_on:a,parameters:i}=e;return collect({operation_kind:t,
repository:r,repository_id:o,...i,depends_on:a},"",n),n}function collect(e,n,t){
const r=Array.isArray(e)?function namesOf(e){for(const n of["name","path"]){const t=e.map(e=>isObject(e)?e[n]:void 0)
;if(t.every(e=>"string"==typeof e)&&new Set(t).size===t.length)return t}return null}(e):null
;if(Array.isArray(e)&&null!==r){t.set(n,JSON.stringify(r))
;for(const[o,a]of e.entries())collect(a,`${n}[${JSON.stringify(r[o])}]`,t)
}else if(isObject(e))for(const[r,o]of Object.entries(e))collect(o,""===n?r:`${n}.${r}`,t);else t.set(n,JSON.stringify(e))
}function isObject(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}var f=t(88936),h=t(32501)
;async function gatherEvidence(e,{policy:n,trustedKeys:t,defaultBranch:r},i,l){
const{facts:c,inputs:p,github:f,clock:h}=e,m={origin:(0,d.yv)(c.serverUrl,c.repositoryId),trusted:t,now:h()},y=(0,
s.Oo)(()=>e.ledger?.peek(m)??Promise.resolve(null)),[g,v,_,w]=await Promise.all([earlierPlans(e,y),targetsOf(e,n,i),"dry_run"===p.mode?null:runEvidence(c,f.evidence,n,r),"dry_run"===p.mode?null:commitAuthors(e,n,i,y)]),b={
schema:u.m$,decide:u.uL,now:(0,a.fU)(h()),job:{actor:c.actor,commit_sha:c.commitSha,environment:c.environment,
event:c.event,ref:c.ref,repository:c.repository,repository_id:c.repositoryId,triggering_actor:c.triggeringActor,
workflow_ref:c.workflowRef},run:{attempt:_?.attempt??null,differs:null===l?null:inShort(l),earlier_plan_digests:g,
expected_plan_digest:p.expectedPlanDigest??("dry_run"===p.mode?i.plan_digest:null),run_attempt:c.runAttempt},
approvals:_?.approvals??null,commit_author:w?.found??null,default_branch:null===r?null:{
asks_for_pull_request:r.asksForPullRequest,commit_sha:r.commit,name:r.name},environment:_?.environment??null,
ledger_rules:_?.ledger_rules??null,signed_approvals:null,targets:v,teams:_?.teams??null,zones:null};return{evidence:b,
approvals:(0,o.mh)(b),warnings:w?.warnings??[]}}
async function runEvidence({repository:e,runId:n,runAttempt:t,environment:r,ref:o},a,i,s){
const[l,u,d,p,f]=await Promise.all([a.reviews(e,n),a.attempt(e,n,t),readEnvironment(a,{repository:e,name:r??"",ref:o,
defaultBranch:s}),a.branchRules(e,c.jF),readTeams(a,i)]);return{approvals:l,attempt:u,environment:(0,h.CV)(d,recordOf),
ledger_rules:p,teams:f}}async function commitAuthors({facts:e,github:n,kinds:t},{approvals:r},{operations:o},a){
const{repository:s,repositoryId:l,commitSha:c}=e,authors=(e,t)=>n.evidence.commitAuthors(s,e,t)
;if("none"===r||!r.not.includes("commit_author"))return{found:await authors([c],null),warnings:[]}
;const u=o.filter(e=>e.repository_id===l).flatMap(e=>(0,p.I)(e,t).facts.target_sha?.(e)??[]),d=[...new Set([c,...u])]
;try{const e=await a(),r=null===e?{value:null}:await(0,f.C)(n.ledgerReader,e,{kinds:t,repositoryId:l})
;return"unreadable"in r?{found:r,warnings:[]}:{found:await authors(d,r.value),warnings:null===r.value?[m]:[]}}catch(e){
if(!(e instanceof i.NL))throw e;return{found:{unreadable:e.message},warnings:[]}}}const m={
code:"commit_authors_head_only",
message:"The ledger tells of no earlier release, so only the author of the newest commit is kept from approving (approvals.not: commit_author): who wrote the commits before it may."
};async function readEnvironment(e,{repository:n,name:t,ref:r,defaultBranch:o}){const a=await e.environment(n,t)
;if("unreadable"in a||null===a.value)return a;const i=a.value.deployment_branch_policy
;if(!0===i?.custom_branch_policies)return{value:{...a.value,branch_patterns:await e.branchPatterns(n,t)}}
;if(!0!==i?.protected_branches)return a;const[,s=null]=/^refs\/heads\/(.+)$/.exec(r)??[],l=null===s?{value:!1
}:s===o?.name?o.isProtected:await e.branchProtected(n,s);return{value:{...a.value,ref_protected:l}}}
function recordOf(e){return null===e?null:{branch_patterns:e.branch_patterns??null,
can_admins_bypass:e.can_admins_bypass??null,deployment_branch_policy:e.deployment_branch_policy??null,name:e.name,
protection_rules:e.protection_rules?.map(({type:e,prevent_self_review:n,reviewers:t})=>({prevent_self_review:n??null,
reviewers:(t?.length??0)>0,type:e}))??null,ref_protected:e.ref_protected??null}}
async function targetsOf({github:e,kinds:n},t,r){
return t.rules.some(({when:e})=>void 0!==e?.target_on_default_branch)?Promise.all(r.operations.map(async t=>({
operation_id:t.operation_id,on_default_branch:await isOnDefaultBranch(t.repository,(0,
p.I)(t,n).facts.target_sha?.(t),e.reader)}))):[]}async function isOnDefaultBranch(e,n,t){if(void 0===n)return null;try{
const{defaultBranch:r}=await t.repository(e),o=await t.compare(e,n,r);return"identical"===o||"ahead"===o}catch(e){
if(e instanceof i.NL)return null;throw e}}const y=864e5;async function earlierPlans({facts:e,ledger:n,clock:t},r){
if(1===e.runAttempt||null===n)return{value:null};try{const n=await r(),o=null===n?null:await(0,l.cI)(e.runId,n)
;if(null===o)return{value:null};const i=(0,a.pe)(o.opened_at)??0;return t()-i<y?{value:o.plan_digests}:{
unreadable:`the first attempt was opened at ${o.opened_at}, over 24 hours ago`}}catch(e){if(e instanceof i.NL)return{
unreadable:e.message};throw e}}function ledgerWarnings({inputs:e},n,t){const a=[]
;e.createLedger&&"prod"===e.mode&&a.push({code:"ledger_create_allowed",
message:`create-ledger is true: if somebody deletes the branch ${c.jF}, this run begins a new ledger and nobody notices. Remove the input once the branch is there.`
});const i=null===t.ledger_rules?{value:!0}:(0,o.$T)(t.ledger_rules)
;if("required"===n.ledger_protection||"value"in i&&i.value)return a
;const s="value"in i?"ledger_unprotected":"ledger_protection_unknown",{title:l,next:u}=r.y1[s];return[...a,{code:s,
message:`${l}. ${u}`}]}async function readTeams(e,{approvals:n}){const t="none"===n?[]:n.from?.teams??[]
;return Promise.all(t.map(async({slug:n,id:t})=>({id:t,slug:n,members:await e.teamMembers(n,t)})))}
async function compareWithApproved({inputs:e,approvedPlan:n},t){const r=e.expectedPlanDigest
;if(null===r||r===t.plan_digest)return null;const o=await n(r);return"absent"in o?{expected:r,absent:o.absent}:{
expected:r,difference:planDifference(o.plan,t)}}function inShort(e){
if("absent"in e)return`no comparison, for ${e.absent}`
;const{plan:n,operations:t}=e.difference,named=e=>t.filter(n=>n.change===e).map(({operation_id:n,fields:t})=>{
const r=new Set(t.map(({field:e})=>/^[^.[]+/.exec(e)?.[0]??e));return"changed"===e?`${n} (${[...r].join(", ")})`:n})
;return[["the plan",n.map(({field:e})=>e)],["changed",named("changed")],["added",named("added")],["removed",named("removed")]].filter(([,e])=>e.length>0).map(([e,n])=>`${e}: ${n.join(", ")}`).join("; ")
}},34562:(e,n,t)=>{t.d(n,{t:()=>judgePlan,J:()=>shownDecisions});var r=t(66131),o=t(67878);const a={rule:null,
code:"mode_not_prod",message:"This is a dry run: everything is planned and shown, and every side effect is blocked"},i={
rule:null,code:"plan_blocked",
message:"Another operation of the plan is refused or in conflict, and the plan was approved as a whole"}
;function conflictOf({effect:e,reason:n}){return"conflict"===e?[{rule:null,code:"conflict",
message:n??"GitHub has something else there"}]:[]}var s=t(55543),l=t(46260),c=t(93474)
;async function judgePlan(e,n,{governance:t,ready:o}){const{policy:u}=t,d=await(0,
c.DU)(e,n),{evidence:p,approvals:f,warnings:h}=await(0,c.hx)(e,t,n,d),m=!0===t.policySource?.withheld,y=(0,
r.s8)(n,u,p,e.kinds),g=shownDecisions(n,t,y.decisions),v=function judge(e,{dryRun:n}){
const t=e.map(({operation:e,violations:t})=>({operation:e,violations:[...n?[a]:[],...t,...conflictOf(e)]
})),r=t.some(({violations:e})=>e.length>0);return t.map(({operation:e,violations:n})=>n.length>0?{operation:e,
verdict:"refuse",violations:n}:"none"===e.effect?{operation:e,verdict:"unchanged",violations:n}:r?{operation:e,
verdict:"refuse",violations:[i]}:{operation:e,verdict:"ship",violations:n})}(g.map(({operation:e,record:n})=>({
operation:e,violations:n.violations})),{dryRun:"dry_run"===e.inputs.mode
}),_=[...e.warnings,...y.validator.warnings(y.requests).map(({code:e,message:n})=>({code:e,
message:m&&"break_glass_used"===e?"A break-glass rule lifted another one.":n})),...h,...(0,
c.zZ)(e,u,p),...null===o?[]:await o(y.requests)],w=(0,l.d_)(p);return{comparison:d,approvals:f,decisions:g,judged:v,
warnings:_,evidenceBytes:w,evidenceDigest:(0,s.ol)(w)}}function shownDecisions({operations:e},{policySource:n},t){
return e.map((e,r)=>{return{operation:e,record:(a=t[r],!0===n?.withheld?(0,o.uN)(a):a)};var a})}},41847:(e,n,t)=>{
t.d(n,{Z0:()=>checkIdentity,Vo:()=>materialOf,QY:()=>openingLines,iA:()=>prepare})
;var r=t(74296),o=t(12112),a=t(77789),i=t(55543),s=t(52533),l=t(81920),c=t(19523),u=t(34562),d=t(32501),p=t(67878),f=t(36625),h=t(66131),m=t(93474),y=t(14182)
;function readinessOf(e,n){const{github:t,facts:a}=e,l={source:(0,o.NN)((0,d.OR)(t.reader,a.repository)),ledgerRef:(0,
o.NN)(t.reader.ref(a.repository,`heads/${s.jF}`))},c={deps:e,prodFiles:l
},u=(0,o.NN)(async function policyOfProd({deps:e,prodFiles:n}){
const{branch:t,bytes:r}=await onDefaultBranch(n,y.l$),o=null===r?null:(0,p.SF)(r,y.l$);return{branch:t,
bytes:null===o?r:(await(0,d.zC)(e,o,y.l$)).bytes}
}(c)),f=(0,o.NN)(Promise.all([trustedKeys(c),ledgerBranch(c),n.then(n=>Promise.all([ledgerProtection(e,n.policy),defaultBranchProtection(e,n.policy),environment(e,n.policy),teams(e,n.policy)]))]))
;return async t=>{
const o=await n,a=await async function policyOnDefaultBranch({facts:e,kinds:n},t,{governance:o,requests:a}){
return seen("policy_unseen",`${y.l$} on the default branch`,async()=>{const{branch:s,bytes:l}=await t;if(null===l){
return null===o.policyFile?[]:refusing(`there is no ${y.l$} on ${s}, and without it nothing is permitted`)}if((0,
i.ol)(l)===o.policyDigest)return[];const c=function readable(e,n,t){try{return(0,p.ON)(e,n,t).value}catch(e){
if(e instanceof r.NL)return null;throw e}}(l,y.l$,n)
;if(null===c)return refusing(`${y.l$} on ${s} is not valid; try \`marketops policy check\``)
;const u=e.environment??c.environment,d=a.filter(({run:e,...n})=>"permit"!==(0,p.LD)(c,{...n,run:{...e,environment:u}
}).decision).map(({operation:e})=>e.operation_id).join(", ")
;if(""!==d)return refusing(`${y.l$} on ${s}, which is not the one used here, refuses ${d}`);return[{
code:"policy_differs",
message:`Prod is judged by ${y.l$} on ${s}, which is not the one used here; it permits the plan too.`}]})}(e,u,{
governance:o,requests:t});return[...a,...(await f).flat(2),prodJob(e,t)]}}async function onDefaultBranch({source:e},n){
const{branch:t,read:r}=await e;return{branch:t,bytes:await r(n)}}async function trustedKeys({prodFiles:e}){
return seen("trusted_keys_unseen",d.Z,async()=>{
const{branch:n,bytes:t}=await onDefaultBranch(e,d.Z),r=null===t?0:function keysIn(e){try{return(0,c.n0)(e).length}catch{
return null}}(Buffer.from(t).toString())
;return null===r?refusing(`${d.Z} on ${n} cannot be read: mend it`):r>0?[]:refusing(`no key is listed in ${d.Z} on ${n}: add the line that \`marketops keygen\` prints`)
})}async function ledgerBranch({deps:{inputs:e},prodFiles:n}){
return seen("ledger_unseen",`the branch ${s.jF}`,async()=>{if(null!==await n.ledgerRef)return[]
;if(!e.createLedger)return refusing(`the branch ${s.jF} is missing: create it with \`marketops ledger init\``);return[{
code:"ledger_to_begin",
message:`The branch ${s.jF} is missing; prod begins it where its step, too, has create-ledger: true.`}]})}
async function ledgerProtection({facts:e,github:n},t){if("warn"===t.ledger_protection)return[]
;const r=await n.evidence.branchRules(e.repository,s.jF)
;return"unreadable"in r?[unseen("ledger_rules_unseen",`the rules of ${s.jF}`,"contents: read")]:(0,p.Lt)(t,{
protected:(0,h.$T)(r)}).map(({message:e})=>notReady(e))}async function defaultBranchProtection({facts:e,github:n},t){
if("warn"===t.default_branch_protection)return[]
;const{repository:r}=e,{defaultBranch:o}=await n.reader.repository(r),a=await n.evidence.branchRules(r,o),i=(0,
d.CV)(a,e=>e.includes("pull_request")),s="value"in i&&!i.value?await n.evidence.branchProtected(r,o):a
;return"unreadable"in s||!0===s.value?[unseen("default_branch_rules_unseen",`all rules of ${o}`,"administration: read")]:(0,
p.B8)(t,{name:o,asks_for_pull_request:i}).map(({message:e})=>notReady(e))}
async function environment({facts:e,github:n},t){
const{repository:r}=e,{defaultBranch:o}=await n.reader.repository(r),a=e.ref.startsWith("refs/pull/")?`refs/heads/${o}`:e.ref,i={
repository:r,name:t.environment,ref:a,defaultBranch:null},s=await(0,m.Qo)(n.evidence,i),l=(0,p.vF)(t,{
environment:t.environment,answer:s})
;return"unreadable"in s&&l.length>0?[unseen("environment_unseen",`the protection of the environment ${t.environment}`,"actions: read")]:l.map(({message:e})=>notReady(e))
}async function teams({github:e},{approvals:n}){
const t="none"===n?[]:n.from?.teams??[],r=await Promise.all(t.map(async({slug:n,id:t})=>({slug:n,
members:await e.evidence.teamMembers(n,t)})));return r.filter(({members:e})=>"unreadable"in e).map(({slug:e})=>({
code:"team_unseen",
message:`This token cannot see the members of ${e}, whose approval the policy asks for. Prod refuses unless its token can: GITHUB_TOKEN never can, the token of a GitHub App with the organisation's \`members: read\` can.`
}))}function prodJob({kinds:e},n){const t=n.flatMap(({operation:n})=>(0,f.I)(n,e).permissions);return{
code:"prod_job_unseen",
message:`What the prod job is given cannot be seen from here: that its token has ${[...new Set(["contents: write",...t,"actions: read"])].map(e=>`\`${e}\``).join(", ")}, that its environment holds a key listed in ${d.Z}, and that it passes this plan's digest as expected-plan-digest.`
}}const notReady=e=>({code:"prod_not_ready",message:`Prod would refuse: ${e}`}),refusing=e=>[notReady(`${e}.`)]
;async function seen(e,n,t){try{return await t()}catch(t){if(!(t instanceof r.NL))throw t
;return[unseen(e,n,"contents: read")]}}function unseen(e,n,t){return{code:e,
message:`This token cannot see ${n}; with \`${t}\` the plan could tell whether prod would refuse.`}}
async function prepare(e){const{inputs:n,facts:t,phase:r,ledger:i}=e;i?.prefetch("authorize"===r?{}:{files:[(0,
s.t0)(t.runId)],folders:[s._N]});const c=(0,o.NN)((0,d.Kc)(e)),p=(0,o.NN)(c.then(n=>(0,
d.aU)(n,e.kinds))),f="dry_run"===n.mode?readinessOf(e,p):null,h=(0,o.NN)((0,a.OH)(n.workingDirectory,e.env)),m=(0,
o.NN)(async function prepare_plan(e,n){const{inputs:t,facts:r,github:i,clock:c,kinds:u}=e,d=t.operations,p={file:{
path:d,bytes:await readOperations(t.workingDirectory,d)},kinds:u,reader:i.reader,workspace:await n,context:r,
variables:(0,a.rf)(t.variables),clock:c
},f=await(0,a.yY)(p),h=(0,o.NN)((0,a._M)(f,p)),m=function reserveReceiptIds({phase:e,random:n,ledger:t},r){
if(null===t||"all"!==e||r.length>v)return new Map;const o=new Map(r.map(e=>[e,(0,l.a4)(n)]));return t.prefetch({
files:[...o.values()].map(s.Ml)}),o}(e,f.map(({operation:e})=>e.operation_id));return e.onAsked(),{...await h,
receiptIds:m}}(e,h));await checkIdentity(e),await h;const y=await p,g=await m;return{...g,governance:y,...await(0,
u.t)(e,g.plan,{governance:y,ready:f})}}const g=16<<20,v=20;async function readOperations(e,n){const t=await(0,
a.ni)(e,n,g);if(null!==t)return t
;throw new r.NL("operations_unreadable",`The operations file ${n} cannot be read. Write it (\`marketops init\` makes one to start from), check it out (actions/checkout), or name another in the input operations.`)
}async function checkIdentity({facts:e,github:n}){const{id:t}=await n.reader.repository(e.repository)
;if(t!==e.repositoryId)throw new r.NL("repository_mismatch",`${e.repository} has the id ${t} on ${e.apiUrl}, but GITHUB_REPOSITORY_ID is ${e.repositoryId}. An earlier step changed the variables, or the repository was made anew. Nothing was done.`)
}function openingLines(e,n,t){const{plan:r,planBytes:o,governance:a,decisions:s,warnings:l}=n;return{run:{origin:(0,
c.yv)(e.serverUrl,e.repositoryId),repository:e.repository,repository_id:e.repositoryId,commit_sha:e.commitSha,ref:e.ref,
event:e.event,actor:e.actor,workflow_ref:e.workflowRef,workflow_sha:e.workflowSha,environment:e.environment,
action_version:e.actionVersion,triggering_actor:e.triggeringActor,trusted_keys_digest:(0,i.ol)(a.trustedKeysBytes),
approvers_digest:(0,i.ol)(a.approversBytes),policy_source:a.policySource,vkey:t,warnings:l},evidence:{
evidence_digest:n.evidenceDigest},plan:{plan_digest:r.plan_digest,plan_file_digest:(0,i.ol)(o),
operations:r.operations.length},decisions:s.map(({operation:e,record:n})=>({operation:e,decision:{
policy_digest:a.policyDigest,...n}}))}}function materialOf({planBytes:e,evidenceBytes:n,governance:t}){
const{policyBytes:r,policySource:o,trustedKeysBytes:a,approversBytes:l}=t,c=s.hL;return new Map([[c.plan((0,
i.ol)(e)),e],[c.evidence((0,i.ol)(n)),n],...!0===o?.withheld?[]:[[c.policy((0,i.ol)(r)),r]],[c.trustedKeys((0,
i.ol)(a)),a],[c.approvers((0,i.ol)(l)),l]])}}};
