export const id=3189;export const ids=[3189];export const modules={32501:(e,t,n)=>{n.d(t,{CV:()=>m,Kc:()=>p,aU:()=>g,
zC:()=>w});var r=n(57975),o=n(62564),i=n(55543),a=n(74296),s=n(91092),l=n(46260),c=n(19523),u=n(14182),d=n(35672)
;const f=1<<20;async function p(e){return"prod"===e.inputs.mode?async function(e){
const{facts:t,github:n,inputs:i}=e,[s,l]=await Promise.all([n.defaultBranch([u.l$,u.Z]),h(e)]),c=await s.file(u.l$),d=await s.file(u.Z),f=null===c?null:y(t,{
path:u.l$,commit:s.commit,bytes:c}),p=null===f?null:(0,o.SF)(f.bytes,f.file),g=i.policyRef;if(null!==g&&(null===p||!(0,
r.isDeepStrictEqual)({...p},{...g
})))throw new a.NL("input_invalid",`Input policy-ref: in prod the policy is ${u.l$} of the default branch, and only its own \`source\` may name another. Take the input out of the prod job, or write source: {repository, path, ref} into ${u.l$}.`)
;return{policy:null===p?f:await w(e,p,u.l$),trustedKeys:d??Buffer.alloc(0),approvers:()=>s.file(u.jJ),defaultBranch:{
name:s.name,commit:s.commit,isProtected:s.isProtected?{value:!0}:m(l,e=>e.length>0),
asksForPullRequest:s.asksForReviews?{value:!0}:m(l,e=>e.includes("pull_request"))}}}(e):async function(e){
const{inputs:t,facts:n,checkout:r}=e,i=e=>(0,s.ni)(r.root,e,f),a=async()=>{
if(null!==t.policyRef)return w(e,t.policyRef,"policy-ref");const r=await i(t.policy);if(null===r)return null;const a=(0,
o.SF)(r,t.policy);return null!==a?w(e,a,t.policy):y(n,{path:t.policy,commit:n.commitSha,bytes:r})
},[l,c]=await Promise.all([a(),i(u.Z)]);return{policy:l,trustedKeys:c??Buffer.alloc(0),approvers:()=>i(u.jJ),
defaultBranch:null}}(e)}async function h({github:e,facts:t}){
const{defaultBranch:n}=await e.reader.repository(t.repository);return e.evidence.branchRules(t.repository,n)}
function m(e,t){return"value"in e?{value:t(e.value)}:e}function y({serverUrl:e,repository:t},{path:n,commit:r,bytes:o}){
return{bytes:o,file:n,url:`${e}/${t}/blob/${r}/${n}`,source:{repository:t,path:n,commit_sha:r,withheld:!1}}}
async function w({inputs:e,facts:t,policyReader:n},{repository:r,path:o,ref:i},s){
const[{isPrivate:l},c]=await Promise.all([n.repository(r).catch(()=>({isPrivate:!0
})),n.commit(r,i)]),u=null===c?null:await n.file(r,o,c.sha)
;if(null===c||null===u)throw new a.NL("policy_unreadable",`${s}: there is no ${o} at ${i} of ${r}. Check its spelling, and that policy-token can read it.`)
;return{bytes:u,file:`${r}:${o}`,url:`${t.serverUrl}/${r}/blob/${c.sha}/${o}`,source:{repository:r,path:o,
commit_sha:c.sha,withheld:null!==e.policyToken&&l}}}
async function g({policy:e,trustedKeys:t,approvers:n,defaultBranch:r},a){
const s=e?.bytes??Buffer.from(o.Uo),l=e?.file??null,{value:c,locate:u}=(0,o.ON)(s,l??"the built-in policy",a);return{
policy:c,policyBytes:s,policyDigest:(0,i.ol)(s),policyFile:l,policyUrl:e?.url??null,policySource:e?.source??null,
locate:u,trustedKeysBytes:t,approversBytes:(void 0===(0,d.P)(c)?null:await n())??Buffer.alloc(0),...b(t),defaultBranch:r
}}function b(e){const t=(0,l._6)(e);if(null===t)return{trustedKeys:[],trustedKeysFault:`${u.Z} is not valid UTF-8`};try{
return{trustedKeys:(0,c.n0)(t),trustedKeysFault:null}}catch(e){if(!(e instanceof c.Us))throw e;return{trustedKeys:[],
trustedKeysFault:`${u.Z}:${e.line}: the line ${e.message}`}}}},35672:(e,t,n)=>{n.d(t,{P:()=>h,t:()=>m})
;var r=n(73024),o=n(76760),i=n(32257),a=n(74296),s=n(91092),l=n(76469),c=n(68114),u=n(46260),d=n(52533),f=n(19523),p=n(14182)
;const h=({approvals:e})=>"none"===e?void 0:e.signed;async function m(e,t,n,{reviews:r,createdAt:o,state:s}){
const{facts:h,clock:m}=e,{approvers:w,refused:g}=(0,
c.CR)(t.approversBytes),_=[...new Set(w.map(({key:e})=>e.fingerprint))],[$,k]=await Promise.all([b(e,n,_),v(e)]),N=[...("value"in r?r.value:[]).map(({user:e,comment:t})=>({
from:`the review of ${e?.login??"somebody"}`,text:t})),...$.sources,...k.sources],O={origin:(0,
f.yv)(h.serverUrl,h.repositoryId),environment:h.environment??"",planDigest:n.plan_digest,
createdAt:"value"in o?Date.parse(o.value):Number.NEGATIVE_INFINITY,now:m(),approvers:w
},x=await async function({counted:e,ignored:t},n,r,o){if(0===e.length)return{counted:e,ignored:t}
;const i=await o().catch(e=>{if(e instanceof a.NL)return e.message;throw e}),s=[],c=[];for(const t of e){
const e=`the signature of ${t.principal}`;if("string"==typeof i){c.push({from:e,
reason:`nobody knows whether it was used: ${i}`});continue}
const o=null===i?null:await i.read(d.hL.usedApproval(t.name)),a=null===o?null:(0,u.MQ)(d.gf,o)
;null!==o&&a?.run_id!==r?c.push({from:e,
reason:`was used by run ${a?.run_id??"that cannot be read"}; another run needs a new one`}):s.push(...null===a?[t]:(0,
l.z8)([{from:e,text:a.text}],n).counted)}return{counted:s,ignored:[...t,...c]}}((0,
l.z8)(N,O),O,h.runId,s),L=[...x.ignored,...$.faults,...k.faults],S={approvers:[...new Set(w.map(({principal:e})=>e))],
counted:x.counted.map(({text:e,name:t,...n})=>n),created_at:"value"in o?{value:(0,i.fU)(O.createdAt)}:o,
ignored:L.slice(0,y).map(({from:e,reason:t})=>({from:e,reason:t.toWellFormed()})),run_id:h.runId
},j=[...g.map(({line:e,column:t,message:n})=>({code:"approver_line_refused",
message:`${p.jJ}:${e}:${t}: the line ${n}. It does not count; the others do.`})),...L.map(({from:e,reason:t})=>({
code:"approval_ignored",message:`The approval in ${e}: ${t}.`}))];return{member:S,
texts:new Map(x.counted.map(({digest:e,name:t,text:n})=>[e,{name:t,text:n}])),warnings:j.slice(0,y)}}
const y=20,w=100,g=1<<20;async function b({facts:e,github:t},n,r){
const o=await t.evidence.approvalFiles(e.repository,(0,l.yh)(n.plan_digest),r.map(l.W));return"unreadable"in o?{
sources:[],faults:[{from:`the branch ${p.Q5}`,reason:`cannot be read: ${o.unreadable}`}]}:{
sources:o.value.map(({path:e,text:t})=>({from:`${p.Q5}:${e}`,text:t})),faults:[]}}async function v({inputs:e}){
const{approvals:t,workingDirectory:n}=e;if(null===t)return{sources:[],faults:[]};try{const e=(0,r.readdirSync)((0,
s.MK)(n,t)).filter(e=>e.endsWith(".txt")),i=[],l=[];for(const r of e.sort().slice(0,w).map(e=>(0,o.join)(t,e))){
const e=await(0,s.ni)(n,r,g).catch(a.bD);"string"==typeof e?l.push({from:r,reason:e}):null!==e&&i.push({from:r,
text:Buffer.from(e).toString()})}return e.length>w&&l.push({from:t,reason:`has more than ${w} files`}),{sources:i,
faults:l}}catch(e){return{sources:[],faults:[{from:`the folder ${t}`,reason:`cannot be read: ${(0,a.bD)(e)}`}]}}}},
37033:(e,t,n)=>{function r(e){if(null===e||"absent"in e)return null;const{plan:t,operations:n}=e.difference
;return t.length>0?null:new Set(n.map(({operation_id:e})=>e))}function o(e,t){
const[n,r]=[i(e),i(t)],o=(e,t)=>JSON.stringify([...e.keys()].filter(e=>t.has(e))),l=(e,t)=>new Map([["commit_sha",JSON.stringify(e.commit_sha)],["repository_id",JSON.stringify(e.repository_id)],["order of operations",t]]),c=[...new Set([...n.keys(),...r.keys()])].flatMap(e=>function(e,t,n){
const r=n??t;if(void 0===r)return[];const o=a(s(t),s(n));if(0===o.length)return[]
;const i=void 0===t?"added":void 0===n?"removed":"changed";return[{operation_id:e,operation_kind:r.operation_kind,
change:i,fields:o}]}(e,n.get(e),r.get(e)));return{plan:a(l(e,o(n,r)),l(t,o(r,n))),operations:c}}
function i({operations:e}){return new Map(e.map(e=>[e.operation_id,e]))}function a(e,t){
return[...new Set([...e.keys(),...t.keys()])].map(n=>({field:n,before:e.get(n)??null,after:t.get(n)??null
})).filter(e=>e.before!==e.after)}function s(e){const t=new Map;if(void 0===e)return t
;const{operation_kind:n,repository:r,repository_id:o,depends_on:i,parameters:a}=e;return l({operation_kind:n,
repository:r,repository_id:o,...a,depends_on:i},"",t),t}function l(e,t,n){const r=Array.isArray(e)?function(e){
for(const t of["name","path"]){const n=e.map(e=>c(e)?e[t]:void 0)
;if(n.every(e=>"string"==typeof e)&&new Set(n).size===n.length)return n}return null}(e):null
;if(Array.isArray(e)&&null!==r){n.set(t,JSON.stringify(r))
;for(const[o,i]of e.entries())l(i,`${t}[${JSON.stringify(r[o])}]`,n)
}else if(c(e))for(const[r,o]of Object.entries(e))l(o,""===t?r:`${t}.${r}`,n);else n.set(t,JSON.stringify(e))}
function c(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}n.d(t,{r:()=>r,x:()=>o})},53189:(e,t,n)=>{n.d(t,{
JR:()=>b,Pm:()=>y,Qo:()=>m,cK:()=>$,co:()=>w})
;var r=n(62564),o=n(55543),i=n(74296),a=n(12112),s=n(91948),l=n(52533),c=n(19523),u=n(66131),d=n(32501),f=n(76528),p=n(90401),h=n(14182)
;const m=[{name:`the branch ${l.jF}`,look:async function({deps:{inputs:e},prodFiles:t}){
return k("ledger_unseen",`the branch ${l.jF}`,async()=>{if(null!==await t.ledgerRef)return[]
;if(!e.createLedger)return $(`the branch ${l.jF} is missing: create it with \`marketops ledger init\``);return[{
code:"ledger_to_begin",
message:`The branch ${l.jF} is missing; prod begins it where its step, too, has create-ledger: true.`}]})}},{name:h.Z,
look:async function(e,{trustedKeysBytes:t}){return k("trusted_keys_unseen",h.Z,async()=>{
const{branch:n,...r}=await v(e.prodFiles,h.Z),o=await g(e,n)?t:r.bytes,i=null===o?0:function(e){try{return(0,
c.n0)(e).length}catch{return null}}(Buffer.from(o).toString())
;return null===i?$(`${h.Z} on ${n} cannot be read: mend it`):i>0?[]:$(`no key is listed in ${h.Z} on ${n}: add the line that \`marketops keygen\` prints`)
})}},{name:`the rules of ${l.jF}`,look:async function({deps:{facts:e,github:t}},{policy:n}){
if("warn"===n.ledger_protection)return[];const o=await t.evidence.branchRules(e.repository,l.jF)
;return"unreadable"in o?[N("ledger_rules_unseen",`the rules of ${l.jF}`,"contents: read")]:(0,r.Lt)(n,{protected:(0,
u.$T)(o)}).map(_)}},{name:"the rules of the default branch",look:async function({deps:{facts:e,github:t}},{policy:n}){
if("warn"===n.default_branch_protection)return[]
;const{repository:o}=e,{defaultBranch:i}=await t.reader.repository(o),a=await t.evidence.branchRules(o,i),s=(0,
d.CV)(a,e=>e.includes("pull_request")),l="value"in s&&!s.value?await t.evidence.branchProtected(o,i):a
;if("unreadable"in l||!0===l.value)return[N("default_branch_rules_unseen",`all rules of ${i}`,"administration: read")]
;return(0,r.B8)(n,{name:i,asks_for_pull_request:s}).map(_)}},{name:"the environment",
look:async function({deps:e,job:t},{policy:n}){
const{repository:o,ref:i}=await t,a=i||`refs/heads/${(await e.github.reader.repository(o)).defaultBranch}`,s={
repository:o,name:n.environment,ref:a,defaultBranch:null},l=await(0,f.Qo)(e.github.evidence,s),c=(0,r.vF)(n,{
environment:n.environment,answer:l})
;if("unreadable"in l&&c.length>0)return[N("environment_unseen",`the protection of the environment ${n.environment}`,"actions: read")]
;return c.map(_)}},{name:"the teams that approve",look:async function({deps:{github:e}},{policy:t}){const n=(0,
f.uk)(t.approvals),r=await Promise.all(n.map(async({slug:t,id:n})=>({slug:t,members:await e.evidence.teamMembers(t,n)
})));return r.filter(({members:e})=>"unreadable"in e).map(({slug:e})=>({code:"team_unseen",
message:`This token cannot see the members of ${e}, whose approval the policy asks for. Prod refuses unless its token can: GITHUB_TOKEN never can, the token of a GitHub App with the organisation's \`members: read\` can.`
}))}}];function y(e,t){const{reader:n}=e.github;return{deps:e,prodFiles:{source:(0,a.NN)((0,
s.defaultBranch)(n,e.facts.repository)),ledgerRef:(0,a.NN)(n.ref(e.facts.repository,`heads/${l.jF}`))},job:t}}
function w(e,t){
const n=y(e,(0,a.NN)((0,p.Y)(e))),s=(0,a.NN)(b(n)),l=(0,a.NN)(t.then(e=>Promise.all(m.map(({look:t})=>t(n,e)))))
;return async e=>{const a=await t,c=await async function(e,t,{governance:n,requests:a}){
return k("policy_unseen",`${h.l$} on the default branch`,async()=>{
const{facts:s,kinds:l}=e.deps,{branch:c,bytes:u}=await t;if(null!==n.policyFile&&await g(e,c)){if(null===u||(0,
o.ol)(u)===n.policyDigest)return[];return[{code:"policy_differs",
message:`${h.l$} on ${c} is another one: prod is judged by the one shown here once it is merged.`}]}if(null===u){
return null===n.policyFile?[]:$(`there is no ${h.l$} on ${c}, and without it nothing is permitted`)}if((0,
o.ol)(u)===n.policyDigest)return[];const d=function(e,t,n){try{return(0,r.ON)(e,t,n).value}catch(e){
if(e instanceof i.NL)return null;throw e}}(u,h.l$,l)
;if(null===d)return $(`${h.l$} on ${c} is not valid; try \`marketops policy check\``)
;const f=s.environment??d.environment,p=a.filter(({run:e,...t})=>{const{violations:n}=(0,r.LD)(d,{...t,run:{...e,
environment:f}});return n.length>0}).map(({operation:e})=>e.operation_id).join(", ")
;if(""!==p)return $(`${h.l$} on ${c}, which is not the one used here, refuses ${p}`);return[{code:"policy_differs",
message:`Prod is judged by ${h.l$} on ${c}, which is not the one used here; it permits the plan too.`}]})}(n,s,{
governance:a,requests:e});return[...c,...(await l).flat()].map(({code:e,message:t})=>({code:e,message:t}))}}
async function g({deps:{facts:e,inputs:t},job:n},r){
return t.policy===h.l$&&null===t.policyRef&&!h.hG.includes(e.event)&&(await n).ref===`refs/heads/${r}`}
async function b({deps:e,prodFiles:t}){const{branch:n,bytes:o}=await v(t,h.l$),i=null===o?null:(0,r.SF)(o,h.l$);return{
branch:n,bytes:null===i?o:(await(0,d.zC)(e,i,h.l$)).bytes}}async function v({source:e},t){const{branch:n,read:r}=await e
;return{branch:n,bytes:await r(t)}}const _=({code:e,message:t})=>({...void 0===e?{}:{cause:e},code:"prod_not_ready",
message:`Prod would refuse: ${t}`}),$=e=>[_({message:`${e}.`})];async function k(e,t,n){try{return await n()}catch(n){
if(!(n instanceof i.NL))throw n;return[N(e,t,"contents: read")]}}function N(e,t,n){return{code:e,
message:`This token cannot see ${t}; with \`${n}\` the plan could tell whether prod would refuse.`}}},55070:(e,t,n)=>{
function r(e){
const t="string"==typeof e?[e]:Array.isArray(e)?e.map(String):Object.keys(Object(e)),{push:n}=Object(e),r=Object.keys(Object(n)),o=e=>r.some(t=>t.startsWith(e))
;return{events:t,tagsOnly:o("tags")&&!o("branches")}}n.d(t,{X:()=>r})},76528:(e,t,n)=>{n.d(t,{DU:()=>I,Qo:()=>N,
hx:()=>b,ld:()=>j,uk:()=>M})
;var r=n(62564),o=n(66131),i=n(32257),a=n(74296),s=n(12112),l=n(91277),c=n(52533),u=n(51483),d=n(19523),f=n(14182),p=n(36625),h=n(37033),m=n(88936),y=n(90401),w=n(32501),g=n(35672)
;async function b(e,t,n,r){const{facts:o,inputs:a,github:l,clock:c}=e,{policy:f,trustedKeys:p,defaultBranch:h}=t,m={
origin:(0,d.yv)(o.serverUrl,o.repositoryId),trusted:p,now:c()
},b=(0,s.Oo)(()=>e.ledger?.peek(m)??Promise.resolve(null)),[k,N,O,L,j]=await Promise.all([S(e,b),x(e,f,n),(0,
y.Y)(e),"dry_run"===a.mode?null:_(o,l.evidence,f,h),"dry_run"===a.mode?null:$(e,f,n,b)]),M=null===L||void 0===(0,
g.P)(f)?null:await(0,g.t)(e,t,n,{reviews:L.approvals,createdAt:v(L.attempt),state:b});return{evidence:{schema:u.m$,
decide:u.uL,now:(0,i.fU)(c()),job:O,run:{attempt:null===L?null:(0,w.CV)(L.attempt,({created_at:e,...t})=>t),
differs:null===r?null:A(r),earlier_plan_digests:k,
expected_plan_digest:a.expectedPlanDigest??("dry_run"===a.mode?n.plan_digest:null),run_attempt:o.runAttempt},
approvals:L?.approvals??null,commit_author:j,default_branch:null===h?null:{asks_for_pull_request:h.asksForPullRequest,
commit_sha:h.commit,name:h.name},environment:L?.environment??null,ledger_rules:L?.ledger_rules??null,
signed_approvals:M?.member??null,targets:N,teams:L?.teams??null,zones:null},warnings:M?.warnings??[],
texts:M?.texts??new Map}}function v(e){if("unreadable"in e)return e;const{created_at:t}=e.value;return null===t?{
unreadable:"GitHub does not say when the run was created"}:{value:t}}
async function _({repository:e,runId:t,runAttempt:n,environment:r,ref:o},i,a,s){
const[l,u,d,f,p]=await Promise.all([i.reviews(e,t),i.attempt(e,t,n),N(i,{repository:e,name:r??"",ref:o,defaultBranch:s
}),i.branchRules(e,c.jF),T(i,a)]);return{approvals:l,attempt:u,environment:(0,w.CV)(d,O),ledger_rules:f,teams:p}}
async function $({facts:e,github:t,kinds:n,log:r},{approvals:o},{operations:i},s){
const{repository:l,repositoryId:c,commitSha:u}=e,d=(e,n)=>t.evidence.commitAuthors(l,e,n)
;if(!("none"!==o&&[o,o.signed].some(e=>e?.not.includes("commit_author"))))return d([u],null)
;const f=i.filter(e=>e.repository_id===c).flatMap(e=>(0,p.I)(e,n).facts.target_sha?.(e)??[]),h=[...new Set([u,...f])]
;try{const e=await s(),o=null===e?{value:null}:await(0,m.Cn)(t.ledgerReader,e,{kinds:n,repositoryId:c})
;return"unreadable"in o?o:(null===o.value&&r.info(k),await d(h,o.value))}catch(e){if(!(e instanceof a.NL))throw e
;return{unreadable:e.message}}}
const k="The ledger tells of no earlier release, so only the author of the newest commit is kept from approving (approvals.not: commit_author): who wrote the commits before it may."
;async function N(e,{repository:t,name:n,ref:r,defaultBranch:o}){const i=await e.environment(t,n)
;if("unreadable"in i||null===i.value)return i;const a=i.value.deployment_branch_policy
;if(!0===a?.custom_branch_policies)return{value:{...i.value,branch_patterns:await e.branchPatterns(t,n)}}
;if(!0!==a?.protected_branches)return i;const[,s=null]=/^refs\/heads\/(.+)$/.exec(r)??[],l=null===s?{value:!1
}:s===o?.name?o.isProtected:await e.branchProtected(t,s);return{value:{...i.value,ref_protected:l}}}function O(e){
return null===e?null:{branch_patterns:e.branch_patterns??null,can_admins_bypass:e.can_admins_bypass??null,
deployment_branch_policy:e.deployment_branch_policy??null,name:e.name,
protection_rules:e.protection_rules?.map(({type:e,prevent_self_review:t,reviewers:n})=>({prevent_self_review:t??null,
reviewers:(n?.length??0)>0,type:e}))??null,ref_protected:e.ref_protected??null}}
async function x({facts:e,github:t,kinds:n},r,o){
if(!r.rules.some(({when:e})=>void 0!==e?.target_on_default_branch))return[]
;const i=f.hG.includes(e.event)?null:e.commitSha;return Promise.all(o.operations.map(async e=>{const r=(0,
p.I)(e,n).facts.target_sha?.(e),o=await async function(e,t,n){if(void 0===t)return null;try{
const{defaultBranch:r}=await n.repository(e),o=await n.compare(e,t,r);return"identical"===o||"ahead"===o}catch(e){
if(e instanceof a.NL)return null;throw e}}(e.repository,r,t.reader),s=!1===o&&r===i?null:o;return{
operation_id:e.operation_id,on_default_branch:s}}))}const L=864e5;async function S({facts:e,ledger:t,clock:n},r){
if(1===e.runAttempt||null===t)return{value:null};try{const t=await r(),o=null===t?null:await(0,l.cI)(e.runId,t)
;if(null===o)return{value:null};const a=(0,i.pe)(o.opened_at)??0;return n()-a<L?{value:o.plan_digests}:{
unreadable:`the first attempt was opened at ${o.opened_at}, over 24 hours ago`}}catch(e){if(e instanceof a.NL)return{
unreadable:e.message};throw e}}function j({inputs:e},t,n){const i=[];e.createLedger&&"prod"===e.mode&&i.push({
code:"ledger_create_allowed",
message:`create-ledger is true: if somebody deletes the branch ${c.jF}, this run begins a new ledger and nobody notices. Remove the input once the branch is there.`
});const a={...t,ledger_protection:"required",default_branch_protection:"required"
},{ledger_rules:s,default_branch:l}=n,u=[..."warn"===t.ledger_protection&&null!==s?(0,r.Lt)(a,{protected:(0,o.$T)(s)
}):[],..."warn"===t.default_branch_protection&&null!==l?(0,r.B8)(a,l):[]];return[...i,...u.map(({code:e,message:t})=>({
code:e,message:t}))]}function M(e){if("none"===e)return[];const t=[e.from,e.signed?.from].flatMap(e=>e?.teams??[])
;return[...new Map(t.map(e=>[`${e.id} ${e.slug}`,e])).values()]}async function T(e,{approvals:t}){
return Promise.all(M(t).map(async({slug:t,id:n})=>({id:n,slug:t,members:await e.teamMembers(t,n)})))}
async function I({inputs:e,approvedPlan:t},n){const r=e.expectedPlanDigest;if(null===r||r===n.plan_digest)return null
;const o=await t(r);return"absent"in o?{expected:r,absent:o.absent}:{expected:r,difference:(0,h.x)(o.plan,n)}}
function A(e){if("absent"in e)return`no comparison, for ${e.absent}`
;const{plan:t,operations:n}=e.difference,r=e=>n.filter(t=>t.change===e).map(({operation_id:t,fields:n})=>{
const r=new Set(n.map(({field:e})=>/^[^.[]+/.exec(e)?.[0]??e));return"changed"===e?`${t} (${[...r].join(", ")})`:t})
;return[["the plan",t.map(({field:e})=>e)],["changed",r("changed")],["added",r("added")],["removed",r("removed")]].filter(([,e])=>e.length>0).map(([e,t])=>`${e}: ${t.join(", ")}`).join("; ")
}},90401:(e,t,n)=>{n.d(t,{Y:()=>c});var r=n(38815),o=n(74296),i=n(91092),a=n(55070),s=n(46260),l=n(14182)
;async function c({facts:e,inputs:t,github:n,checkout:c}){const d={actor:e.actor,commit_sha:e.commitSha,
environment:e.environment,event:e.event,ref:e.ref,repository:e.repository,repository_id:e.repositoryId,
triggering_actor:e.triggeringActor,workflow_ref:e.workflowRef};if("prod"===t.mode||l.hG.includes(e.event))return d
;const[,f]=/^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/.exec(e.ref)??[],p=c.base??f??(await n.reader.repository(e.repository)).defaultBranch,[,h=""]=/^[^/]+\/[^/]+\/([^@]+)@/.exec(e.workflowRef)??[],{events:m,byTag:y}=function(e){
const{on:t,ships:n}=function(e){try{const{on:t,jobs:n}=(0,r.qg)(e,{logLevel:"silent"})??{};return{on:t,
ships:/"mode":"[^"]*\bprod\b/.test(JSON.stringify(n??null))}}catch{return{ships:!1}}}(e);if(!n)return{events:[],byTag:!1
};const{events:o,tagsOnly:i}=(0,a.X)(t),s=l.hG.filter(e=>o.includes(e));return{events:s,
byTag:i||s.includes("release")||s.includes("create")}}(await async function(e,t){try{return(0,s._6)(await(0,
i.ni)(e,t,u)??new Uint8Array)??""}catch(e){if(e instanceof o.NL)return"";throw e}
}(c.root,h)),w=y?"":`refs/heads/${p}`,g=0===m.length||y?"":`${e.repository}/${h}@${w}`;return{...d,actor:"",
triggering_actor:"",event:m.join(","),ref:w,workflow_ref:g}}const u=1<<20},91092:(e,t,n)=>{n.d(t,{ni:()=>v,MK:()=>$,
_M:()=>Oe,OH:()=>Qe,rf:()=>ne,Hp:()=>k,yY:()=>Ne});var r=n(77598),o=n(73024),i=n(76760),a=n(57975),s=n(74296)
;const l=1024;function c(e){const t=e.replace(/^(?:\.\/+)+/,""),n=e.includes("\\")?"has a backslash; write /":d(t)
;if(null!==n)throw new s.NL("path_invalid",`The path ${JSON.stringify(e)} ${n}.`);return t}function u(e){
const t=e.replace(/^(?:\.\/+)+/,""),n=function(e){
return/\\(?![[\]{}()*?!+@\\])/.test(e)?"has a backslash; write / between the parts of a path":/^!(?!\()/.test(e)?'begins with "!"; name what is wanted, there is no way to name what is not':/(?:^|[/{,(|])\.\.(?:$|[/},)|])/.test(e)?'leads out of its folder with ".."':d(e)
}(t);if(null!==n)throw new s.NL("path_invalid",`The glob ${JSON.stringify(e)} ${n}.`);return t}function d(e){
if(""===e)return"is empty; name a file";if(e.length>l)return`is longer than ${l} characters`
;if(/\p{Cc}/u.test(e)||!e.isWellFormed())return"has a control character"
;if(e.startsWith("/")||/^[A-Za-z]:/.test(e))return"is absolute; write it relative to the working directory"
;const t=e.split("/")
;return t.includes("..")?'leads out of its folder with ".."; only files inside the working directory are read':e.endsWith("/")?"is a folder; write folder/** for all that is in it":t.includes("")||t.includes(".")?"has an empty part":h(e)?"is git's own; nothing of .git is ever read or sent":null
}const f="�";function p(e){const t=e.find(e=>e.includes(f));if(void 0===t)return
;const n=`The name of ${JSON.stringify(t)} is not UTF-8, so it cannot be sent. Rename it, or choose globs that do not name it.`
;throw new s.NL("path_invalid",n)}function h(e){return e.split("/").some(e=>".git"===e.toLowerCase())}var m=n(85554)
;const y=41943040,w=262144,g=(0,a.promisify)(o.read);async function b(e,t){O(e,t);const n=(0,r.createHash)("sha256")
;let o=0;for await(const r of N((0,i.join)(e,t),t))n.update(r),o+=r.byteLength;const a=`sha256:${n.digest("hex")}`,l={
path:t,size:o,digest:a},c=()=>async function*(e,t){
const n=new s.NL("file_changed",`${t.path} is no longer what was planned (${t.size} bytes, ${t.digest}). Nothing may change the files between the plan and their publication; run again.`)
;O(e,t.path);const o=(0,r.createHash)("sha256");let a=0;const l=e=>{if(o.update(e),a+=e.byteLength,a>t.size)throw n}
;yield*(0,m.Z)(N((0,i.join)(e,t.path),t.path),l,()=>{if(a!==t.size||`sha256:${o.digest("hex")}`!==t.digest)throw n})
}(e,l);return{...l,open:c,async read(){
if(o>y)throw new s.NL("file_too_large",`${t} has ${o} bytes; GitHub takes ${y} (40 MiB) for a committed file. Publish it as an asset, or choose globs that do not name it.`)
;const e=Buffer.allocUnsafe(o);let n=0;for await(const t of c())e.set(t,n),n+=t.byteLength;return e}}}
async function v(e,t,n){const r=c(t);let a;try{O(e,r);const{size:t}=(0,o.lstatSync)((0,i.join)(e,r))
;if(t>n)throw _(r,t,n);a=await b(e,r)}catch(e){if(e instanceof s.NL&&"file_missing"===e.code)return null;throw e}
if(a.size>n)throw _(r,a.size,n);return a.read()}
const _=(e,t,n)=>new s.NL("file_too_large",`${e} has ${t} bytes; at most ${n} are read.`);function $(e,t){const n=(0,
i.normalize)(t).split(i.sep).filter(e=>""!==e&&"."!==e)
;if((0,i.isAbsolute)(t)||n.includes(".."))throw new s.NL("path_invalid",`${t} leads out of the workspace; only folders inside it are read.`)
;for(const[t]of n.entries()){const r=n.slice(0,t+1).join("/");if(!0===(0,o.lstatSync)((0,i.join)(e,r),{throwIfNoEntry:!1
})?.isSymbolicLink())throw new s.NL("symlink_refused",`${r} is a symbolic link; name the folder itself.`)}return(0,
i.join)(e,...n)}function k(e,t){for(let n=t;;n=(0,i.dirname)(n)){if(void 0!==(0,o.lstatSync)((0,i.join)(n,".git"),{
throwIfNoEntry:!1}))return n;if(""===(0,i.relative)(e,n)||(0,i.relative)(e,n).startsWith(".."))return t}}
async function*N(e,t){let n=null;try{
n=(0,o.openSync)(e,o.constants.O_RDONLY|o.constants.O_NOFOLLOW|o.constants.O_NONBLOCK);const r=(0,o.fstatSync)(n)
;if(!r.isFile())throw x(t);const i=Buffer.allocUnsafeSlow(Math.min(w,r.size+1));for(;;){const e=r.size<w?(0,
o.readSync)(n,i):(await g(n,i,0,i.length,null)).bytesRead;if(0===e)return;yield i.subarray(0,e)}}catch(e){
throw e instanceof s.NL?e:L(t,e)}finally{null!==n&&(0,o.closeSync)(n)}}function O(e,t){const n=t.split("/")
;for(let r=1;r<=n.length;r++){const a=n.slice(0,r).join("/");let l;try{l=(0,o.lstatSync)((0,i.join)(e,a))}catch(e){
throw L(t,e)}
if(l.isSymbolicLink())throw new s.NL("symlink_refused",a===t?`${t} is a symbolic link; only plain files are read. Name the file itself.`:`${t} lies behind the symbolic link ${a}; only plain files are read. Name the file itself.`)
;if(r===n.length&&!l.isFile())throw x(t,l.isDirectory())}}
const x=(e,t=!1)=>new s.NL("not_a_file",`${e} is not a plain file${t?` but a folder; write ${e}/** for all that is in it`:"; name the files themselves"}.`)
;function L(e,t){const n=S(t)
;return"ENOENT"===n||"ENOTDIR"===n?new s.NL("file_missing",`${e} is not there; was it built, and is the path relative to the working directory?`,{
cause:t}):"ELOOP"===n?new s.NL("symlink_refused",`${e} is a symbolic link; name the file itself.`,{cause:t
}):new s.NL("file_unreadable",`${e} cannot be read (${n??String(t)}).`,{cause:t})}function S(e){
const t="object"==typeof e&&null!==e&&"code"in e?e.code:void 0;return"string"==typeof t?t:void 0}
var j=n(32257),M=n(46260),T=n(36625),I=n(24308);class Located{#e;#t;constructor(e,t){this.#e=e,this.#t=t}fault(e,t,n,r){
return{code:e,at:this.#t(["operations",t,...A(n)]),message:""===n?r:`${n}: ${r}`}}placeOf(e,t){
const n=void 0===t?null:P(this.#e[e]?.written,t);return this.#t(["operations",e,...n??[]])}async attempt(e,t){try{
return{value:await t()}}catch(t){return{error:t instanceof s.NL&&null===t.at&&null===(0,
I.g5)(t)?this.at(t,this.placeOf(e,void 0)):t}}}at(e,t){return new s.NL(e.code,e.message,{cause:e,at:t})}collect(e){
const t=e.flatMap(e=>"error"in e?[e.error]:[]),n=t.find(e=>!(e instanceof s.NL));if(void 0!==n)throw n;const r=t
;if(this.refuse(r.flatMap(({code:e,message:t,at:n})=>null===n?[]:[{code:e,message:t,at:n}])),void 0!==r[0])throw r[0]
;return e.flatMap(e=>"value"in e?[e.value]:[])}refuse(e){
const[t,...n]=[...e].sort((e,t)=>(e.at.line??0)-(t.at.line??0)||(e.at.column??0)-(t.at.column??0))
;if(void 0!==t)throw new s.Ho(t.code,[t,...n])}}function A(e){
return(e.match(/[^.[\]]+/g)??[]).map(e=>/^[0-9]+$/.test(e)?Number(e):e)}function P(e,t){if(e===t)return[]
;if("object"!=typeof e||null===e)return null;for(const[n,r]of Object.entries(e)){const o=P(r,t)
;if(null!==o)return[Array.isArray(e)?Number(n):n,...o]}return null}var F=n(12112),E=n(56778);function B(e){
const t=new Map,n=[];return e.forEach(({id:e},r)=>{const o=t.get(e);void 0===o?t.set(e,r):n.push({
path:["operations",r,"id"],message:`"${e}" is the id of operation ${o+1} already; ids are unique`})}),
e.forEach(({dependsOn:e},r)=>{e.forEach((e,o)=>{t.has(e)||n.push({path:["operations",r,"depends_on",o],
message:`there is no operation "${e}"`})})}),n.length>0?n:function(e,t){const n=[],r=new Set,o=[],i=(a,s)=>{
r.has(a.id)||(o.push(a.id),a.dependsOn.forEach((r,a)=>{const l=o.indexOf(r);if(-1===l){const n=t.get(r)
;return void i(e[n],n)}const c=[...o.slice(l),r].join(" → ");n.push({path:["operations",s,"depends_on",a],
message:`the operations wait for each other: ${c}; take one of these dependencies away`})}),o.pop(),r.add(a.id))}
;return e.forEach(i),n}(e,t)}function R(e,t,n){const r=new Set,o=[e]
;for(let e=o.pop();void 0!==e;e=o.pop())for(const i of n.get(e)??[]){if(i===t)return!0;r.has(i)||o.push(i),r.add(i)}
return!1}function z({parameters:e},t){return[...t.claims(e),...t.needs?.(e)??[]].flatMap(({thing:[e,t=""],field:n})=>{
const r={tag:"tags",branch:"heads"}[e];return void 0===r?[]:[{ref:`${r}/${t}`,field:n}]})}function G(e,t){
const n=function(e,t){const n=e.flatMap((e,n)=>z(e,(0,T.I)(e,t)).map(t=>({...t,operation:e,index:n
}))),r=({repository_id:e},t)=>`${e} ${t}`,o=new Map(n.map(e=>[r(e.operation,e.ref),e]));return n.flatMap(e=>(0,
E.pd)(e.ref).flatMap(t=>{const n=o.get(r(e.operation,t));if(void 0===n)return[]
;const[i,a]=e.index<n.index?[e,n]:[n,e],s=`operation "${i.operation.operation_id}" is about ${i.ref}, and git cannot hold ${a.ref} beside it; choose another name`
;return[{index:a.index,field:a.field,message:s}]}))
}(e,t),r=new Map(e.map(({operation_id:e,depends_on:t})=>[e,t])),o=({repository_id:e},t)=>JSON.stringify([e,...t]),i=new Map
;e.forEach((e,r)=>{for(const a of(0,T.I)(e,t).claims(e.parameters)){const t=o(e,a.thing),s=i.get(t)
;if(void 0===s)i.set(t,{id:e.operation_id,index:r,repository:e.repository_id,claim:a});else{
const e=`operation "${s.id}" ${a.what} already; two would race`;n.push({index:r,field:a.field,message:e})}}})
;const a=new Set(e.flatMap(e=>((0,
T.I)(e,t).needs?.(e.parameters)??[]).map(({thing:t})=>o(e,t)))),s=[...i].flatMap(([e,t])=>a.has(e)||!0===t.claim.moves?[]:[t]),l=new Map
;return e.forEach((e,a)=>{const c=(0,T.I)(e,t),[u,d]=[e.operation_id,c.title.toLowerCase()]
;for(const t of c.needs?.(e.parameters)??[]){const c=i.get(o(e,t.thing));if(void 0===c){
const n=s.find(n=>n.repository===e.repository_id&&n.claim.thing[0]===t.thing[0])
;void 0!==n&&l.set(u,`operation "${n.id}" ${n.claim.what}, which no operation uses; this one is about ${t.thing.slice(1).join(" ")}`)
;continue}if(void 0!==t.at&&c.claim.at!==t.at){
const e=`operation "${c.id}" ${c.claim.what} at ${String(c.claim.at)}, this ${d} wants it at ${t.at}; give both the same target`
;n.push({index:a,field:t.field,message:e})}else if(R(c.id,u,r)){
const[e]=t.thing,r=`waits for the ${d} "${u}", which cannot be made before its ${e}; let the ${d} depend on the ${e}`
;n.push({index:c.index,field:"depends_on",message:r})}else R(u,c.id,r)||r.set(u,[...r.get(u)??[],c.id])}}),{faults:n,
dependsOn:r,notes:l}}function C(e){const t=new Map;return async(n,r)=>{const{repository:o}=n,i=z(n,r).map(({ref:n})=>(0,
F.HK)(t,`${o} ${n}`,()=>(async(t,n)=>{
const r=(0,E.pd)(n).slice(1),[o,...i]=await Promise.all([e.refBelow(t,n),...r.map(n=>e.ref(t,n))]),a=i.findIndex(e=>null!==e),s=-1===a?o:`refs/${String(r[a])}`
;return null===s?null:`${t} has ${s}, and git cannot hold refs/${n} beside it; choose another name`})(o,n)))
;return(await Promise.all(i)).find(e=>null!==e)??null}}var D=n(27597),J=n(88532),H=n(20052),U=n(91076)
;const K=1<<20,Y="{{",W=/\{\{[ \t]*(?:([a-z][a-z0-9_]{0,63})|"\{\{")[ \t]*\}\}/y;function q(e,t){const n=[];let r="",o=0
;for(let i=e.indexOf(Y);-1!==i;i=e.indexOf(Y,o)){r+=e.slice(o,i),W.lastIndex=i;const a=W.exec(e);if(null===a){
n.push(Z(e,i)),o=i+Y.length;continue}o=W.lastIndex;const s=a[1],l=void 0===s?{text:Y}:t.get(s)??{unavailable:Q(s,t)}
;if("text"in l?r+=l.text:n.push(l.unavailable),r.length>K)return{text:"",
faults:[...n,"longer than 1 MiB once its names are filled in"]}}return{text:r+e.slice(o),faults:n}}function Z(e,t){
const n=e.indexOf("}}",t),r=JSON.stringify(e.slice(t,-1===n?t+24:Math.min(n+2,t+48)))
;return"$"===e[t-1]?`$${r.slice(1,-1)} is an expression of GitHub Actions, which means nothing here; hand the value over in the input "variables" and write {{ name }}`:`${r} is not {{ name }}; write the braces themselves as {{ "{{" }}`
}function Q(e,t){
return`{{ ${e} }} is not known; there are ${[...t.keys()].join(", ")}; others come from the input "variables"`}
function V(e){const t=e=>({unavailable:`{{ package_version }} is not known: package.json ${e}`});let n;try{
n=JSON.parse(e)}catch{return t("is not JSON")}const r="object"==typeof n&&null!==n?n.version:void 0
;return"string"==typeof r&&""!==r?{text:r}:t('has no "version"')}const X=/^[a-z][a-z0-9_]{0,63}$/,ee=100,te=4096
;function ne(e){const t=new Map,n=[];if(e.split(/\r\n|\n/).forEach((e,r)=>{if(""===e.trim())return
;const o=e.indexOf("="),i=e.slice(0,-1===o?void 0:o).trim(),a=e.slice(o+1).trim(),s=-1===o?"is not name=value":re(i,t)??oe(a)
;null!==s?n.push(`line ${r+1} ${s}`):t.set(i,a)
}),t.size>ee&&n.push(`there are ${t.size} variables; at most ${ee} are taken`),0===n.length)return t
;throw new s.NL("variables_invalid",`The input "variables" cannot be used: ${n.join("; ")}.`)}function re(e,t){
return X.test(e)?E.oX.includes(e)?`would hide the built-in name "${e}"; choose another`:t.has(e)?`gives "${e}" a second time`:null:"has a name that is not a-z, 0-9 and _ (at most 64, a letter first)"
}function oe(e){
return e.length>te?`has a value longer than ${te} characters`:!e.isWellFormed()||/\p{Cc}/u.test(e)?"has a control character in its value":null
}const ie="operations_invalid",ae=1<<20,se=1e3;function le(e,t,n,r){const o=function(e){
if(e.includes(0))return"the file has a NUL byte; it is not a text file";const t=123===e[0]&&((0,
M._6)(e)?.includes(`"schema":"${T.G0}"`)??!1);return t?ce:null}(e);if(null!==o)throw new s.Ho(ie,[{at:{file:t},message:o
}]);const{value:i,locate:a}=(0,U.g)(e,t,function(e,t){return D.L5J().transform((n,r)=>{const o=ge(n)?n.schema:void 0
;if("string"==typeof o&&o.startsWith("marketops.plan/"))return r.addIssue({code:"custom",path:["schema"],message:ce}),
J.tm;ye(de,n,[],r);const i=ge(n)?n.operations:void 0;if(!Array.isArray(i)||i.length>se)return J.tm
;const a=function(e,t){const{data:n}=ue.safeParse(ge(e)?e.variables:void 0)
;return new Map([...Object.entries(n??{}).map(([e,t])=>[e,{text:t}]),...t])}(n,t),s=i.map((t,n)=>function(e,t,n,r,o){
if(!ge(e))return o.addIssue({code:"custom",path:[...t],message:"must be an operation: id, kind and its fields"}),{
dependent:null,entry:null};const i=new Set,a=function(e,t){
return"string"!=typeof e||t.has("tag")?t:new Map([...t,["tag",{text:q(e,t).text}]])
}(e.tag,r),s=Object.fromEntries(Object.entries(e).map(([e,n])=>[e,me(n,[...t,e],"tag"===e?r:a,(t,n)=>{i.add(e),
o.addIssue({code:"custom",path:[...t],message:n})})])),l=(e,n)=>{
const r=Object.fromEntries(Object.entries(s).filter(([e])=>n(e)));return[...i].some(n)?null:ye(e,r,t,o)},c=l(pe,he)
;if(null===c)return{dependent:null,entry:null};const{id:u,repository:d=null,depends_on:f}=c,p=n.find(e=>e.kind===c.kind)
;if(void 0===p){const e=`there is no kind ${JSON.stringify(c.kind)}; there are ${n.map(e=>e.kind).join(", ")}${(0,
H.a)(c.kind,n.map(e=>e.kind))}`;return o.addIssue({code:"custom",path:[...t,"kind"],message:e}),{dependent:{id:u,
dependsOn:f},entry:null}}const h=l(p.entry,e=>!he(e)),m=null===h?null:{id:u,kind:p.kind,repository:d,dependsOn:f,
fields:h,written:s,values:a};return{dependent:{id:u,dependsOn:f},entry:m}
}(t,["operations",n],e,a,r)),l=s.flatMap(({dependent:e})=>null===e?[]:[e])
;if(l.length===s.length)for(const{path:e,message:t}of B(l))r.addIssue({code:"custom",path:[...e],message:t})
;return s.flatMap(({entry:e})=>null===e?[]:[e])})}(n,r),{maxBytes:ae,code:ie});return{entries:i,locate:a}}
const ce="this is a plan; a plan is evidence of what was decided, never input. Give the operations file, and each run plans anew"
;const ue=D.g1P(D.YjP(),D.YjP()).superRefine((e,t)=>{for(const[n,r]of Object.entries(e)){const e=re(n,new Map)??oe(r)
;null!==e&&t.addIssue({code:"custom",path:[n],message:e})}}).optional();const de=D.rej({version:D.euz(1,{
error:"must be 1"}),variables:ue,operations:D.YOg(D.L5J(),{error:"must be a list of operations"}).min(1,{
error:"is empty; name at least one operation"}).max(se,{error:`has too many operations; at most ${se} are taken`})
}),fe=D.YjP().regex(/^[a-z0-9][a-z0-9_.-]{0,63}$/,{
error:'must be a-z, 0-9, "_", "." and "-" (at most 64, a letter or digit first)'}).refine(e=>!/^[0-9]+$/.test(e),{
error:"must not be a number; give it a letter"}),pe=D.rej({id:fe,kind:D.YjP(),
repository:D.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/,{
error:"must be owner/name"}).optional(),depends_on:D.YOg(D.YjP(),{error:"must be a list of ids"
}).refine(e=>new Set(e).size===e.length,{error:"names an id twice"}).default([])}),he=e=>e in pe.shape
;function me(e,t,n,r){if("string"==typeof e){const{text:o,faults:i}=q(e,n);for(const e of i)r(t,e)
;return/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(o)&&r(t,"has a control character"),o}
const o=(e,o)=>me(e,[...t,o],n,r)
;return Array.isArray(e)?e.map((e,t)=>o(e,t)):ge(e)?Object.fromEntries(Object.entries(e).map(([e,t])=>[e,o(t,e)])):e}
function ye(e,t,n,r){const o=e.safeParse(t);if(o.success)return o.data;for(const i of o.error.issues){const o=(0,
U.$)(e,i.path);r.issues.push({...i,known:n.length>0&&0===i.path.length?[...Object.keys(pe.shape),...o]:o,
message:we(i,t),path:[...n,...i.path],input:t})}return null}function we(e,t){const n=function(e){
if("invalid_type"===e.code)return[e.expected];if("invalid_union"!==e.code||"Invalid input"!==e.message)return[]
;const t=e.errors.map(([e])=>"invalid_type"===e?.code&&0===e.path.length?e.expected:null)
;return t.includes(null)?[]:t.filter(e=>null!==e)}(e);if(0===n.length)return e.message
;const r=e.path.reduce((e,t)=>e?.[t],t)
;return null===r?"has no value; write one, or leave the field out":!n.includes("string")||"number"!=typeof r&&"boolean"!=typeof r?"invalid_union"===e.code?`must be of type ${n.join(" or ")}`:e.message:`must be a text, and YAML reads a ${typeof r} here; put it in quotes`
}function ge(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}
const be=/^(?:not_found|github_forbidden|redirect_refused|sso_required|ip_not_allowed)$/;async function ve(e,t,n,r,o){
const i=e=>e.repository??t.repository,a=new Map;e.forEach((e,t)=>{const n=i(e).toLowerCase();a.has(n)||a.set(n,{entry:e,
index:t})});const l=await(0,F.bB)([...a.values()],r,({entry:e,index:r})=>o.attempt(r,async()=>{
const a=await n.repository(i(e)).catch(t=>{const n=(0,I.g5)(t)?.code
;throw t instanceof s.NL&&null!==e.repository&&be.test(n??"")?o.at(t,o.placeOf(r,i(e))):t})
;if(i(e).toLowerCase()===t.repository.toLowerCase()&&function(e,{repository:t,repositoryId:n}){if(e.id===n)return
;throw new I.OK("repository_changed",`${t} has id ${e.id} now, but this run belongs to id ${n}: another repository bears the name. Start a new run.`)
}(a,t),
a.isArchived)throw new s.NL("repository_archived",`${a.fullName} is archived, so nothing can be written to it: unarchive it in its settings, or take it out.`)
;return a})),c=o.collect(l),u=new Map([...a.keys()].map((e,t)=>[e,c[t]]));return e=>u.get(i(e).toLowerCase())}
function _e({workspace:e,located:t,index:n}){const r=async(e,r)=>{try{return await r()}catch(r){
if(!(r instanceof s.NL)||null!==r.at)throw r;throw t.at(r,t.placeOf(n,e))}};return{glob:t=>r(t,()=>e.glob(t)),
file:t=>r(t,()=>e.file(t)),text:t=>r(t,()=>e.text(t)),workFiles:t=>r(t[0],()=>e.workFiles(t)),head:()=>e.head()}}
const $e=16777216,ke=32;async function Ne(e){
const{file:t,kinds:n,reader:r,context:o,concurrency:i=ke}=e,a=await async function({context:e,variables:t,reader:n,workspace:r}){
const o=e=>t=>{if(!(t instanceof s.NL))throw t;return{unavailable:`{{ ${e} }} is not known: ${t.message}`}
},[i,a]=await Promise.all([n.commit(e.repository,e.commitSha).then(t=>null===t?{
unavailable:`{{ commit_date }} is not known: ${e.repository} has no commit ${e.commitSha}`}:function(e){
const t=Date.parse(e);return Number.isNaN(t)?{
unavailable:"{{ commit_date }} is not known: GitHub gave no date for the commit"}:{
text:new Date(t).toISOString().slice(0,10)}
}(t.committedAt),o("commit_date")),r.text("package.json").then(V,o("package_version"))])
;return function({context:e,variables:t,commitDate:n,packageVersion:r}){const o=new Map([["sha",{text:e.commitSha
}],["short_sha",{text:e.commitSha.slice(0,7)}],["ref_name",{text:e.ref.replace(/^refs\/(?:heads|tags|pull)\//,"")
}],["commit_date",n],["package_version",r]]);for(const[e,n]of t)o.set(e,{text:n});return o}({context:e,variables:t,
commitDate:i,packageVersion:a})
}(e),{entries:l,locate:c}=le(t.bytes,t.path,n,a),u=new Located(l,c),d=await ve(l,o,r,i,u),f=u.collect(await(0,
F.bB)(l,i,(t,n)=>u.attempt(n,()=>async function(e){
const{entry:t,index:n,kinds:r,context:o,reader:i,located:a}=e,l=r.find(e=>e.kind===t.kind),c=e.repositories(t),u=(e,t,r)=>{
const o=a.fault(e,n,t,r);throw new s.NL(o.code,o.message,{at:o.at})
},{parameters:d,targetCommit:f,files:p,seen:h=null}=await l.resolve(t.fields,{repository:c.fullName,
defaultBranch:c.defaultBranch,commitSha:o.commitSha,isOwnRepository:c.id===o.repositoryId,reader:i,workspace:_e(e),
fill:(e,n)=>{const{text:r,faults:o}=q(e,t.values)
;return void 0===o[0]?r:u("template_invalid",n,`in the text of the file: ${o.join("; ")}`)},fail:u}),m={
operation_kind:t.kind,parameters:d,repository:c.fullName,repository_id:c.id};var y;return{kind:l,operation:{...m,
operation_id:t.id,operation_digest:(0,T.Q8)(m),depends_on:t.dependsOn,effect:"create",reason:null,observed:null,
target_subject:null===f?null:(y=f.message,y.split(/\r?\n/,1)[0].slice(0,500).toWellFormed())},files:p,seen:h}}({...e,
entry:t,index:n,located:u,repositories:d})))),{faults:p,dependsOn:h,notes:m}=G(f.map(({operation:e})=>e),n)
;return u.refuse(p.map(({index:e,field:t,message:n})=>u.fault(ie,e,t,n))),f.map(e=>{
const t=h.get(e.operation.operation_id)??[],n=m.get(e.operation.operation_id)??null;return{...e,operation:{
...e.operation,depends_on:t,reason:n}}})}async function Oe(e,t){
const{reader:n,concurrency:r=ke}=t,o=new Map,i=C(n),a=t=>new Map(e.map(e=>[e.operation.operation_id,t(e)]));return{
...Le(await(0,F.bB)(e,r,async({operation:e,kind:t,seen:r})=>{
const[a,s]=await Promise.all([t.observe(e,n,r).catch(xe),i(e,t)]),{observed:l,state:c=null}=a,u="create"===a.effect||"update"===a.effect,d=[a.reason,e.reason].filter(e=>null!==e).join("; ")||null,{effect:f,reason:p}=u?null===s?{
effect:a.effect,reason:d}:{effect:"conflict",reason:s}:a;return o.set(e.operation_id,(0,T.Ox)(c)),{...e,effect:f,
reason:p?.toWellFormed()??null,observed:l}}),t),files:a(({files:e})=>e),seen:a(({seen:e})=>e),states:o}}function xe(e){
if(!(e instanceof s.NL)||"registry_not_named"!==e.code)throw e;return{effect:"create",reason:e.message,observed:null}}
function Le(e,{kinds:t,context:n,clock:r}){const{repository:o,repositoryId:i,commitSha:a,ref:l,mode:c}=n,u={
repository_id:i,commit_sha:a,operations:e},d={...u,schema:T.G0,mode:c,blocked_by_mode:"dry_run"===c,promotable:!1,
repository:o,ref:l,created_at:(0,j.fU)(r()),plan_digest:(0,T.Gb)(u)},f=(0,M.d_)(d)
;if(f.byteLength>$e)throw new s.NL("plan_too_large",`The plan has ${f.byteLength} bytes; at most ${$e} are taken. Split the operations file.`)
;const p=(0,M.OW)(f),h=(0,T.xH)(t)(p)
;if(null!==h)throw new s.NL("plan_invalid",`The plan that was made is none: ${h.path} should be ${h.expected}. Please report this.`)
;return{plan:p,planBytes:f}}var Se=n(51455),je=n(14006),Me=n.n(je),Te=n(73382),Ie=n(31421),Ae=n(48161)
;async function Pe(e,t){
const n=async(...e)=>(await t(e)).toString().split("\0").filter(Boolean),r=await async function(e,t){
const n=await t(["rev-parse","--show-toplevel","--show-prefix"]).catch(e=>{
if(e instanceof s.NL&&"git_missing"===e.code)throw e
;throw new s.NL("not_a_work_tree",'The working directory is not a git work tree, so files cannot be committed from it. Run actions/checkout before this action, and set "working-directory" to where it put the repository.',{
cause:e})}),[r="",o=""]=n.toString().split("\n"),a=await(0,Se.realpath)((0,i.resolve)(r,o)).catch(()=>null)
;if(a!==e)throw new s.NL("not_a_work_tree","Git's configuration says that the work tree lies elsewhere (core.worktree); check the repository out anew.")
;return o
}(e,t),o=(await t(["rev-parse","--verify","--quiet","HEAD^{commit}"]).catch(()=>"")).toString().trim(),a=function(e){
const t=new Map;for(const n of e){const[,e,r="",o="",i,a=""]=Fe.exec(n)??[];if(""===a)throw Be("ls-files");t.set(a,{
path:a,mode:r,sha:o,skipped:"S"===e,unmerged:"0"!==i})}return t
}(await n("ls-files","-t","-s","-z")),l=await n("ls-files","-z","--others","--exclude-standard"),c=""===o?[]:await n("ls-tree","-r","-z","--name-only","HEAD")
;return{prefix:r,head:o||null,index:a,committed:c,untracked:l,
unreadable:[...new Set([...a.keys(),...c,...l])].filter(e=>e.includes(f))}}
const Fe=/^([A-Za-z?]) (\d{6}) ([0-9a-f]+) ([0-3])\t(.+)$/s;const Ee="^core\\.(autocrlf|eol|filemode|symlinks)$"
;const Be=e=>new s.NL("git_failed",`git ${e} answered in a form that is not known.`)
;const Re=/([^\0]+)\0 +ctime: (\d+):(\d+)\n +mtime: (\d+):(\d+)\n[^\n]*\n[^\n]*\n +size: (\d+)[^\n]*\n/g;const ze=(0,
a.promisify)(Ie.execFile),Ge=["core.fsmonitor=false",`core.hooksPath=${Ae.devNull}`,"core.excludesFile=","core.safecrlf=false","protocol.allow=never","safe.directory=*"]
;function Ce(e,t){return Object.assign(async(n,{input:r,settings:o=[],environment:i={}}={})=>{try{
const a=ze("git",[...[...Ge,...o].flatMap(e=>["-c",e]),...n],{cwd:e,env:{...De(t),...i},encoding:"buffer",
maxBuffer:268435456,timeout:12e4,windowsHide:!0});return a.child.stdin?.on("error",()=>{}),a.child.stdin?.end(r),
(await a).stdout}catch(e){
if("ENOENT"===S(e))throw new s.NL("git_missing","git is not on the PATH; install it before this step.",{cause:e})
;throw new s.NL("git_failed",`git ${n[0]??""} failed: ${(0,s.bD)(e)}`,{cause:e})}},{directory:e})}function De(e){return{
...Object.fromEntries(["PATH","Path","SystemRoot","SYSTEMROOT","TEMP","TMP","TMPDIR"].flatMap(t=>void 0===e[t]?[]:[[t,e[t]]])),
HOME:Ae.devNull,XDG_CONFIG_HOME:Ae.devNull,GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:Ae.devNull,GIT_ATTR_NOSYSTEM:"1",
GIT_NO_LAZY_FETCH:"1",GIT_NO_REPLACE_OBJECTS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"}}
var Je=n(55543);async function He(e,{root:t,tree:{prefix:n,index:r},environment:o,load:a}){
const l=Ce(""===n?t:`${t}/`.slice(0,-n.length),o),c=await async function(e,t){const n={GIT_CONFIG_NOSYSTEM:void 0,
GIT_CONFIG_GLOBAL:void 0};for(const e of["HOME","USERPROFILE","XDG_CONFIG_HOME","PROGRAMDATA"])n[e]=t[e]
;const r=(await e(["config","-z","--get-regexp",Ee],{environment:n
}).catch(()=>"")).toString().split("\0").map(e=>e.split("\n"))
;return new Map(r.flatMap(([e="",t="true"])=>/^(?:true|false|input|lf|crlf|native)$/i.test(t)?[[e,t.toLowerCase()]]:[]))
}(l,o),u=["core.autocrlf","core.eol"].flatMap(e=>{const t=c.get(e);return void 0===t?[]:[`${e}=${t}`]
}),d="false"!==c.get("core.symlinks"),f=({path:e,is:t})=>"link"===t||!d&&"120000"===r.get(e)?.mode,p=e=>n+e,h=e.filter(e=>!f(e)).map(({path:e})=>e),m=await async function(e,t){
const n=t.map(e=>`${e}\0`).join(""),r=(await e(["check-attr","-z","--stdin","filter"],{input:n
})).toString().split("\0").filter((e,t)=>t%3==2);if(r.length!==t.length)throw Be("check-attr")
;return new Map(t.flatMap((e,t)=>{const n=String(r[t]);return["unspecified","unset","set"].includes(n)?[]:[[e,n]]}))
}(l,h.map(p)),y=h.filter(e=>!m.has(p(e))).map(p),w=await async function(e,t,n){
const r=t.map(e=>`${JSON.stringify(e)}\n`).join(""),o=(await e(["hash-object","--stdin-paths"],{input:r,settings:n
})).toString().split("\n").filter(Boolean);if(o.length!==t.length)throw Be("hash-object");return o
}(l,y,u),g=new Map(y.map((e,t)=>[e,w[t]])),b=(0,F.Oo)(()=>async function(e){
const t=(await e(["ls-files","--debug","-z"])).toString()
;return new Map([...t.matchAll(Re)].map(([,e="",...t])=>[e,t.map(Number).join(" ")]))}(l)),v=async e=>{
const n=async()=>d?(0,Se.readlink)((0,i.join)(t,e),{encoding:"buffer"
}):(await a(e)).read(),r=Buffer.from(await n()),o=i.posix.join(i.posix.dirname(p(e)),r.toString());return{blob:(0,
Je.RI)("blob",r),content:()=>{if(!i.posix.isAbsolute(r.toString())&&!/^\.\.(?:\/|$)/.test(o))return Ue(e,n)
;const t=`${e} is a symbolic link that leads out of the repository, to ${r.toString()}.`
;throw new s.NL("symlink_refused",t)}}},_=async(e,t)=>{const n=await a(e);return(0,
Je.RI)("blob",await n.read())===t?n:Ue(e,()=>async function(e,t,n){
const r=(0,i.resolve)(e.directory,(await e(["rev-parse","--git-path","objects"])).toString().trimEnd()),o=await(0,
Se.mkdtemp)((0,i.join)((0,Ae.tmpdir)(),"marketops-"));try{const i={GIT_OBJECT_DIRECTORY:o,
GIT_ALTERNATE_OBJECT_DIRECTORIES:JSON.stringify(r)},a=(await e(["hash-object","-w","--",t],{environment:i,settings:n
})).toString().trim();return await e(["cat-file","blob",a],{environment:i})}finally{await(0,Se.rm)(o,{recursive:!0,
force:!0})}}(l,p(e),u),t)},$=async(e,n)=>{const o=r.get(e)?.sha,c=function({ctimeNs:e,mtimeNs:t,size:n}){
const r=e=>[e/1000000000n,e%1000000000n];return[...r(e),...r(t),n].join(" ")}(await(0,Se.lstat)((0,i.join)(t,e),{
bigint:!0}));if(void 0!==o&&((await b()).get(p(e))===c||"lfs"===n&&await(async()=>{
const{digest:t,size:n}=await a(e),r=`version https://git-lfs.github.com/spec/v1\noid ${t}\nsize ${n}\n`;return(0,
Je.RI)("blob",Buffer.from(r))===o})()))return{blob:o,content:()=>Ue(e,()=>l(["cat-file","blob",o]),o)}
;const u="lfs"===n?" and send its object (`git lfs push`)":""
;throw new s.NL("filter_refused",`${e} goes through the filter ${JSON.stringify(n)} before git stores it (.gitattributes), and no program of the checkout is run here. \`git add\` it${u} in a step before, so that git knows what to store, or choose globs that do not name it.`)
};return Promise.all(e.map(async e=>{const{path:n}=e,o={path:p(n),deleted:!1};if(f(e))return{...o,mode:"120000",
...await v(n)};const a="false"!==c.get("core.filemode")&&!!(64&(await(0,Se.lstat)((0,
i.join)(t,n))).mode)||"100755"===r.get(n)?.mode?"100755":"100644",s=g.get(p(n));return void 0===s?{...o,mode:a,
...await $(n,String(m.get(p(n))))}:{...o,mode:a,blob:s,content:()=>_(n,s)}}))}async function Ue(e,t,n){
const r=await t(),o=(0,Je.ol)(r),i=new s.NL("file_changed",`${e} was written after it was planned. Run again.`)
;if(void 0!==n&&(0,Je.RI)("blob",r)!==n)throw i;const a=async()=>{const e=await t();if((0,Je.ol)(e)===o)return e;throw i
};return{path:e,size:r.byteLength,digest:o,read:a,open:async function*(){yield await a()}}}const Ke=16
;async function Ye(e,t,n){const r=Me()([...e],{dot:!0});!function(e,{index:t,untracked:n},r){
const o=[...[...t.values()].filter(({mode:e})=>"160000"===e).map(({path:e})=>e),...n.filter(e=>e.endsWith("/")).map(e=>e.slice(0,-1))],i=e.map(e=>Me().scan(e).base),a=o.find(e=>r(e)||i.some(t=>`${t}/`.startsWith(`${e}/`)))
;if(void 0===a)return
;throw new s.NL("submodule_refused",`${a} is a git repository of its own (a submodule); it cannot be committed here. Choose globs that do not name it.`)
}(e,t,r),p(t.unreadable.filter(e=>r(e)))
;const o=e.filter(e=>!Me().scan(e).isGlob&&!e.includes("\\")),i=new Set([...t.index.keys(),...t.committed]),a=new Set([...[...i,...t.untracked].filter(e=>r(e)),...o]),l=await(0,
F.bB)([...a],Ke,async e=>({path:e,is:await n(e)})),c=new Map;for(const{path:e,is:n}of l){const r=t.index.get(e)
;if(!0===r?.unmerged)throw new s.NL("unmerged_file",`${e} has merge conflicts; resolve them before it is committed.`)
;if("file"===n||"link"===n)c.set(e,n);else if(i.has(e)&&"other"!==n)!0!==r?.skipped&&c.set(e,"deleted");else{
if("behind"===n)throw new s.NL("symlink_refused",`${e} lies behind a symbolic link; name the file itself.`)
;if("folder"===n)throw new s.NL("not_a_file",`${e} is a folder; write ${e}/** for all that is in it.`)
;if("other"===n)throw new s.NL("not_a_file",`${e} is not a plain file; it cannot be committed.`)}}
for(const e of function(e,t){const n=new Set([...e].flatMap(([e,t])=>"deleted"===t?[]:[e]))
;return[...[...n].flatMap(e=>(0,E.pd)(e).filter(e=>t.has(e))),...[...t].filter(e=>(0,E.pd)(e).some(e=>n.has(e)))]
}(c,i))c.has(e)||c.set(e,"deleted");return[...c].map(([e,t])=>({path:e,is:t})).sort((e,t)=>e.path<t.path?-1:1)}
const We=1e4,qe=1<<20,Ze=4;async function Qe(e,t){const n=await(0,Se.realpath)(e).catch(t=>{
throw new s.NL("workspace_missing",`The working directory ${e} is not there; check the input "working-directory".`,{
cause:t})}),r=(0,F.TA)(Ze),o=new Map,a=e=>{const t=o.get(e)??r(()=>b(n,e));return o.set(e,t),t},l=(0,
F.Oo)(()=>Pe(n,Ce(n,t)));return{async glob(e){return t=await async function(e,t){const n=[],r=[],o=await(0,Te.TI)(t,{
cwd:e,dot:!0,followSymbolicLinks:!1,expandDirectories:!1,onlyFiles:!0,ignore:["**/.git","**/.git/**"],fs:{
readdir:Ve(n,r)}}),[a]=n
;if(void 0!==a)throw new s.NL("file_unreadable",`A folder below the working directory cannot be read: ${a.message}.`,{
cause:a});const l=Me()(t,{dot:!0
}),c=r.map(t=>(0,i.relative)(e,t).replaceAll(i.sep,"/")).filter(e=>l(e)),u=[...new Set([...o,...c])].filter(e=>!h(e)).sort()
;Xe(u.length,t),p(u);const d=u.find(e=>e.startsWith("../")||e.startsWith("/"))
;if(void 0!==d)throw new s.NL("path_invalid",`The glob ${t} matches ${d}, outside the working directory.`);return u
}(n,u(e)),(0,F.bB)(t,t.length,a);var t},file:async e=>a(c(e)),async text(e){const t=await a(c(e))
;if(t.size>qe)throw new s.NL("file_too_large",`${e} has ${t.size} bytes; text may have ${qe}.`);const n=(0,
M._6)(await t.read());if(null===n)throw new s.NL("file_not_text",`${e} is not valid UTF-8; save it as UTF-8.`)
;return n.replace(/^\uFEFF/,"")},async workFiles(e){const r=await l(),o=await Ye(e.map(u),r,e=>async function(e,t){try{
for(const n of(0,E.pd)(t))if((await(0,Se.lstat)((0,i.join)(e,n))).isSymbolicLink())return"behind";const n=await(0,
Se.lstat)((0,i.join)(e,t));return n.isSymbolicLink()?"link":n.isDirectory()?"folder":n.isFile()?"file":"other"}catch(e){
const n=S(e);if("ENOENT"===n||"ENOTDIR"===n)return"missing"
;throw new s.NL("file_unreadable",`${t} cannot be looked at (${n??String(e)}).`,{cause:e})}}(n,e))
;Xe(o.length,e.join(", "));const c=o.filter(({is:e})=>"deleted"!==e);return[...await He(c,{root:n,tree:r,environment:t,
load:a}),...o.filter(({is:e})=>"deleted"===e).map(({path:e})=>({path:r.prefix+e,deleted:!0
}))].sort((e,t)=>e.path<t.path?-1:1)},head:async()=>(await l()).head}}function Ve(e,t){return(n,r,a)=>{(0,
o.readdir)(n,r,(r,o)=>{null!==r&&"ENOENT"!==r.code&&"ENOTDIR"!==r.code&&e.push(r)
;for(const e of null===r?o:[])e.isSymbolicLink()&&t.push((0,i.join)(n,e.name));a(r,o)})}}function Xe(e,t){
if(!(e<=We))throw new s.NL("too_many_files",`${t} names ${e} files; at most ${We} are taken. Name fewer.`)}}};
