"use strict";exports.id=3189,exports.ids=[3189],exports.modules={...require("./15590.shared.js").modules,
32501:((e,t,n)=>{n.d(t,{CV:()=>m,Kc:()=>p,aU:()=>w,zC:()=>g})
;var r=n(57975),o=n(62829),a=n(15590),s=n(55543),i=n(53474),l=n(77222),c=n(60036),u=n(14182),d=n(35672);const f=1<<20
;async function p(e){return"prod"===e.inputs.mode?async function(e){
const{facts:t,github:n,inputs:a}=e,[s,l]=await Promise.all([n.defaultBranch(),h(e)]),c=await s.file(u.l$),d=await s.file(u.Z),f=null===c?null:y(t,{
path:u.l$,commit:s.commit,bytes:c}),p=null===f?null:(0,o.S)(f.bytes,f.file),w=a.policyRef;if(null!==w&&(null===p||!(0,
r.isDeepStrictEqual)({...p},{...w
})))throw new i.AK("input_invalid",`Input policy-ref: in prod the policy is ${u.l$} of the default branch, and only its own \`source\` may name another. Take the input out of the prod job, or write source: {repository, path, ref} into ${u.l$}.`)
;return{policy:null===p?f:await g(e,p,u.l$),trustedKeys:d??Buffer.alloc(0),approvers:()=>s.file(u.jJ),defaultBranch:{
name:s.name,commit:s.commit,isProtected:s.isProtected?{value:!0}:m(l,e=>e.length>0),
asksForPullRequest:s.asksForReviews?{value:!0}:m(l,e=>e.includes("pull_request"))}}}(e):async function(e){
const{inputs:t,facts:n,checkout:r}=e,a=e=>(0,l.ni)(r.root,e,f),s=async()=>{
if(null!==t.policyRef)return g(e,t.policyRef,"policy-ref");const r=await a(t.policy);if(null===r)return null;const s=(0,
o.S)(r,t.policy);return null!==s?g(e,s,t.policy):y(n,{path:t.policy,commit:n.commitSha,bytes:r})
},[i,c]=await Promise.all([s(),a(u.Z)]);return{policy:i,trustedKeys:c??Buffer.alloc(0),approvers:()=>a(u.jJ),
defaultBranch:null}}(e)}async function h({github:e,facts:t}){
const{defaultBranch:n}=await e.reader.repository(t.repository);return e.evidence.branchRules(t.repository,n)}
function m(e,t){return"value"in e?{value:t(e.value)}:e}function y({serverUrl:e,repository:t},{path:n,commit:r,bytes:o}){
return{bytes:o,file:n,url:`${e}/${t}/blob/${r}/${n}`,source:{repository:t,path:n,commit_sha:r,withheld:!1}}}
async function g({inputs:e,facts:t,policyReader:n},{repository:r,path:o,ref:a},s){
const[{isPrivate:l},c]=await Promise.all([n.repository(r).catch(()=>({isPrivate:!0
})),n.commit(r,a)]),u=null===c?null:await n.file(r,o,c.sha)
;if(null===c||null===u)throw new i.AK("policy_unreadable",`${s}: there is no ${o} at ${a} of ${r}. Check its spelling, and that policy-token can read it.`)
;return{bytes:u,file:`${r}:${o}`,url:`${t.serverUrl}/${r}/blob/${c.sha}/${o}`,source:{repository:r,path:o,
commit_sha:c.sha,withheld:null!==e.policyToken&&l}}}
async function w({policy:e,trustedKeys:t,approvers:n,defaultBranch:r},i){
const l=e?.bytes??Buffer.from(a.U),c=e?.file??null,{value:u,locate:f}=(0,o.O)(l,c??"the built-in policy",i);return{
policy:u,policyBytes:l,policyDigest:(0,s.o)(l),policyFile:c,policyUrl:e?.url??null,policySource:e?.source??null,
locate:f,trustedKeysBytes:t,approversBytes:(void 0===(0,d.P)(u)?null:await n())??Buffer.alloc(0),...b(t,r),
defaultBranch:r}}function b(e,t){const n=`${u.Z}${null===t?"":` on ${t.name}`}`;try{return{trustedKeys:(0,c.sr)(e,n),
trustedKeysFault:null}}catch(e){if(!(e instanceof i.AK))throw e;return{trustedKeys:[],trustedKeysFault:e}}}}),
35672:((e,t,n)=>{n.d(t,{P:()=>h,t:()=>m})
;var r=n(73024),o=n(76760),a=n(32257),s=n(53474),i=n(77222),l=n(76469),c=n(96879),u=n(8601),d=n(52533),f=n(60036),p=n(14182)
;const h=({approvals:e})=>"none"===e?void 0:e.signed;async function m(e,t,n,{reviews:r,createdAt:o,state:i}){
const{facts:h,clock:m}=e,{approvers:g,refused:w}=(0,
c.CR)(t.approversBytes),_=[...new Set(g.map(({key:e})=>e.fingerprint))],[$,k]=await Promise.all([b(e,n,_),v(e)]),j=[...("value"in r?r.value:[]).map(({user:e,comment:t})=>({
from:`the review of ${e?.login??"somebody"}`,text:t})),...$.sources,...k.sources],A={origin:(0,
f.yv)(h.serverUrl,h.repositoryId),environment:h.environment??"",planDigest:n.plan_digest,
createdAt:"value"in o?Date.parse(o.value):Number.NEGATIVE_INFINITY,now:m(),approvers:g
},S=await async function({counted:e,ignored:t},n,r,o){if(0===e.length)return{counted:e,ignored:t}
;const a=await o().catch(e=>{if(e instanceof s.AK)return e.message;throw e}),i=[],c=[];for(const t of e){
const e=`the signature of ${t.principal}`;if("string"==typeof a){c.push({from:e,
reason:`nobody knows whether it was used: ${a}`});continue}
const o=null===a?null:await a.read(d.hL.usedApproval(t.name)),s=null===o?null:(0,u.MQ)(d.gf,o)
;null!==o&&s?.run_id!==r?c.push({from:e,
reason:`was used by run ${s?.run_id??"that cannot be read"}; another run needs a new one`}):i.push(...null===s?[t]:(0,
l.z8)([{from:e,text:s.text}],n).counted)}return{counted:i,ignored:[...t,...c]}}((0,
l.z8)(j,A),A,h.runId,i),K=[...S.ignored,...$.faults,...k.faults],N={approvers:[...new Set(g.map(({principal:e})=>e))],
counted:S.counted.map(({text:e,name:t,...n})=>n),created_at:"value"in o?{value:(0,a.fU)(A.createdAt)}:o,
ignored:K.slice(0,y).map(({from:e,reason:t})=>({from:e,reason:t.toWellFormed()})),run_id:h.runId
},B=[...w.map(({line:e,column:t,message:n})=>({code:"approver_line_refused",
message:`${p.jJ}:${e}:${t}: the line ${n}. It does not count; the others do.`})),...K.map(({from:e,reason:t})=>({
code:"approval_ignored",message:`The approval in ${e}: ${t}.`}))];return{member:N,
texts:new Map(S.counted.map(({digest:e,name:t,text:n})=>[e,{name:t,text:n}])),warnings:B.slice(0,y)}}
const y=20,g=100,w=1<<20;async function b({facts:e,github:t},n,r){
const o=await t.evidence.approvalFiles(e.repository,(0,l.yh)(n.plan_digest),r.map(l.W));return"unreadable"in o?{
sources:[],faults:[{from:`the branch ${p.Q5}`,reason:`cannot be read: ${o.unreadable}`}]}:{
sources:o.value.map(({path:e,text:t})=>({from:`${p.Q5}:${e}`,text:t})),faults:[]}}async function v({inputs:e}){
const{approvals:t,workingDirectory:n}=e;if(null===t)return{sources:[],faults:[]};try{const e=(0,r.readdirSync)((0,
i.MK)(n,t)).filter(e=>e.endsWith(".txt")),a=[],l=[];for(const r of e.sort().slice(0,g).map(e=>(0,o.join)(t,e))){
const e=await(0,i.ni)(n,r,w).catch(s.bD);"string"==typeof e?l.push({from:r,reason:e}):null!==e&&a.push({from:r,
text:Buffer.from(e).toString()})}return e.length>g&&l.push({from:t,reason:`has more than ${g} files`}),{sources:a,
faults:l}}catch(e){return{sources:[],faults:[{from:`the folder ${t}`,reason:`cannot be read: ${(0,s.bD)(e)}`}]}}}}),
37033:((e,t,n)=>{function r(e){if(null===e||"absent"in e)return null;const{plan:t,operations:n}=e.difference
;return t.length>0?null:new Set(n.map(({operation_id:e})=>e))}function o(e,t){
const[n,r]=[a(e),a(t)],o=(e,t)=>JSON.stringify([...e.keys()].filter(e=>t.has(e))),l=(e,t)=>new Map([["commit_sha",JSON.stringify(e.commit_sha)],["repository_id",JSON.stringify(e.repository_id)],["order of operations",t]]),c=[...new Set([...n.keys(),...r.keys()])].flatMap(e=>function(e,t,n){
const r=n??t;if(void 0===r)return[];const o=s(i(t),i(n));if(0===o.length)return[]
;const a=void 0===t?"added":void 0===n?"removed":"changed";return[{operation_id:e,operation_kind:r.operation_kind,
change:a,fields:o}]}(e,n.get(e),r.get(e)));return{plan:s(l(e,o(n,r)),l(t,o(r,n))),operations:c}}
function a({operations:e}){return new Map(e.map(e=>[e.operation_id,e]))}function s(e,t){
return[...new Set([...e.keys(),...t.keys()])].map(n=>({field:n,before:e.get(n)??null,after:t.get(n)??null
})).filter(e=>e.before!==e.after)}function i(e){const t=new Map;if(void 0===e)return t
;const{operation_kind:n,repository:r,repository_id:o,depends_on:a,parameters:s}=e;return l({operation_kind:n,
repository:r,repository_id:o,...s,depends_on:a},"",t),t}function l(e,t,n){const r=Array.isArray(e)?function(e){
for(const t of["name","path"]){const n=e.map(e=>c(e)?e[t]:void 0)
;if(n.every(e=>"string"==typeof e)&&new Set(n).size===n.length)return n}return null}(e):null
;if(Array.isArray(e)&&null!==r){n.set(t,JSON.stringify(r))
;for(const[o,a]of e.entries())l(a,`${t}[${JSON.stringify(r[o])}]`,n)
}else if(c(e))for(const[r,o]of Object.entries(e))l(o,""===t?r:`${t}.${r}`,n);else n.set(t,JSON.stringify(e))}
function c(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}n.d(t,{r:()=>r,x:()=>o})}),53189:((e,t,n)=>{n.d(t,{
JR:()=>$,Pm:()=>b,Qo:()=>w,cK:()=>A,co:()=>v,xA:()=>j})
;var r=n(62829),o=n(72056),a=n(71987),s=n(5347),i=n(55543),l=n(53474),c=n(81128),u=n(91948),d=n(52533),f=n(60036),p=n(58331),h=n(32501),m=n(76528),y=n(90401),g=n(14182)
;const w=[{name:`the branch ${d.jF}`,look:async function({deps:{inputs:e},prodFiles:t}){
return S("ledger_unseen",`the branch ${d.jF}`,async()=>{if(null!==await t.ledgerRef)return[]
;if(!e.createLedger)return A(`the branch ${d.jF} is missing: create it with \`marketops ledger init\``);return[{
code:"ledger_to_begin",
message:`The branch ${d.jF} is missing; prod begins it where its step, too, has create-ledger: true.`}]})}},{name:g.Z,
look:async function(e,{trustedKeysBytes:t}){return S("trusted_keys_unseen",g.Z,async()=>{
const{branch:n,...r}=await k(e.prodFiles,g.Z),o=await _(e,n)?t:r.bytes;return null!==o&&(0,
f.sr)(o,`${g.Z} on ${n}`).length>0?[]:A(`no key is listed in ${g.Z} on ${n}: add the line that \`marketops keygen\` prints`)
})}},{name:`the rules of ${d.jF}`,look:async function({deps:{facts:e,github:t}},{policy:n}){
if("warn"===n.ledger_protection)return[];const r=await t.evidence.branchRules(e.repository,d.jF)
;return"unreadable"in r?[K("ledger_rules_unseen",`the rules of ${d.jF}`,"contents: read")]:(0,a.Lt)(n,{protected:(0,
p.$T)(r)}).map(j)}},{name:"the rules of the default branch",look:async function({deps:{facts:e,github:t}},{policy:n}){
if("warn"===n.default_branch_protection)return[]
;const{repository:r}=e,{defaultBranch:o}=await t.reader.repository(r),s=await t.evidence.branchRules(r,o),i=(0,
h.CV)(s,e=>e.includes("pull_request")),l="value"in i&&!i.value?await t.evidence.branchProtected(r,o):s
;if("unreadable"in l||!0===l.value)return[K("default_branch_rules_unseen",`all rules of ${o}`,"administration: read")]
;return(0,a.B8)(n,{name:o,asks_for_pull_request:i}).map(j)}},{name:"the environment",
look:async function({deps:e,job:t},{policy:n}){
const{repository:r,ref:o}=await t,a=o||`refs/heads/${(await e.github.reader.repository(r)).defaultBranch}`,i={
repository:r,name:n.environment,ref:a,defaultBranch:null},l=await(0,m.Qo)(e.github.evidence,i),c=(0,s.v)(n,{
environment:n.environment,answer:l})
;if("unreadable"in l&&c.length>0)return[K("environment_unseen",`the protection of the environment ${n.environment}`,"actions: read")]
;return c.map(j)}},{name:"the teams that approve",look:async function({deps:{github:e}},{policy:t}){const n=(0,
m.uk)(t.approvals);return(await Promise.all(n.map(async({slug:t,id:n})=>({slug:t,
members:await e.evidence.teamMembers(t,n)})))).filter(({members:e})=>"unreadable"in e).map(({slug:e})=>({
code:"team_unseen",
message:`This token cannot see the members of ${e}, whose approval the policy asks for. Prod refuses unless its token can: GITHUB_TOKEN never can, the token of a GitHub App with the organisation's \`members: read\` can.`
}))}}];function b(e,t){const{reader:n}=e.github;return{deps:e,prodFiles:{source:(0,c.NN)((0,
u.defaultBranch)(n,e.facts.repository)),ledgerRef:(0,c.NN)(n.ref(e.facts.repository,`heads/${d.jF}`))},job:t}}
function v(e,t){
const n=b(e,(0,c.NN)((0,y.Y)(e))),a=(0,c.NN)($(n)),s=(0,c.NN)(t.then(e=>Promise.all(w.map(({look:t})=>t(n,e)))))
;return async e=>{const l=await t,c=await async function(e,t,{governance:n,requests:a}){
return S("policy_unseen",`${g.l$} on the default branch`,async()=>{
const{facts:s,kinds:l}=e.deps,{branch:c,bytes:u}=await t;if(null!==n.policyFile&&await _(e,c)){if(null===u||(0,
i.o)(u)===n.policyDigest)return[];return[{code:"policy_differs",
message:`${g.l$} on ${c} is another one: prod is judged by the one shown here once it is merged.`}]}if(null===u){
return null===n.policyFile?[]:A(`there is no ${g.l$} on ${c}, and without it nothing is permitted`)}if((0,
i.o)(u)===n.policyDigest)return[]
;const{value:d}=(0,r.O)(u,g.l$,l),f=s.environment??d.environment,p=a.filter(({run:e,...t})=>{const{violations:n}=(0,
o.LD)(d,{...t,run:{...e,environment:f}});return n.length>0}).map(({operation:e})=>e.operation_id).join(", ")
;if(""!==p)return A(`${g.l$} on ${c}, which is not the one used here, refuses ${p}`);return[{code:"policy_differs",
message:`Prod is judged by ${g.l$} on ${c}, which is not the one used here; it permits the plan too.`}]})}(n,a,{
governance:l,requests:e});return[...c,...(await s).flat()].map(({code:e,message:t})=>({code:e,message:t}))}}
async function _({deps:{facts:e,inputs:t},job:n},r){
return t.policy===g.l$&&null===t.policyRef&&!g.hG.includes(e.event)&&(await n).ref===`refs/heads/${r}`}
async function $({deps:e,prodFiles:t}){const{branch:n,bytes:o}=await k(t,g.l$),a=null===o?null:(0,r.S)(o,g.l$);return{
branch:n,bytes:null===a?o:(await(0,h.zC)(e,a,g.l$)).bytes}}async function k({source:e},t){const{branch:n,read:r}=await e
;return{branch:n,bytes:await r(t)}}const j=({code:e,message:t})=>({...void 0===e?{}:{cause:e},code:"prod_not_ready",
message:`Prod would refuse: ${t}`}),A=e=>[j({message:`${e}.`})];async function S(e,t,n){try{return await n()}catch(n){
if(!(n instanceof l.AK))throw n
;return"policy_invalid"===n.code?A(`${t} is not valid; try \`marketops policy check\``):"trusted_keys_invalid"===n.code?[j(n)]:"policy_unreadable"===n.code?[{
code:e,message:`This token cannot see what prod is judged by. ${n.message}`}]:[K(e,t,"contents: read")]}}
function K(e,t,n){return{code:e,
message:`This token cannot see ${t}; with \`${n}\` the plan could tell whether prod would refuse.`}}}),55070:((e,t,n)=>{
function r(e){
const t="string"==typeof e?[e]:Array.isArray(e)?e.map(String):Object.keys(Object(e)),{push:n}=Object(e),r=Object.keys(Object(n)),o=e=>r.some(t=>t.startsWith(e))
;return{events:t,tagsOnly:o("tags")&&!o("branches")}}n.d(t,{X:()=>r})}),76528:((e,t,n)=>{n.d(t,{DU:()=>F,Qo:()=>A,
hx:()=>v,ld:()=>P,uk:()=>O})
;var r=n(71987),o=n(58331),a=n(32257),s=n(9596),i=n(53474),l=n(81128),c=n(91277),u=n(52533),d=n(51483),f=n(60036),p=n(14182),h=n(36625),m=n(37033),y=n(88936),g=n(90401),w=n(32501),b=n(35672)
;async function v(e,t,n,r){const{facts:o,inputs:s,github:i,clock:c}=e,{policy:u,trustedKeys:p,defaultBranch:h}=t,m={
origin:(0,f.yv)(o.serverUrl,o.repositoryId),trusted:p,now:c()
},y=(0,l.Oo)(()=>e.ledger?.peek(m)??Promise.resolve(null)),[v,j,A,S,N]=await Promise.all([B(e,y),K(e,u,n),(0,
g.Y)(e),"dry_run"===s.mode?null:$(o,i.evidence,u,h),"dry_run"===s.mode?null:k(e,u,n,y)]),P=null===S||void 0===(0,
b.P)(u)?null:await(0,b.t)(e,t,n,{reviews:S.approvals,createdAt:_(S.attempt),state:y});return{evidence:{schema:d.m$,
decide:d.uL,now:(0,a.fU)(c()),job:A,run:{attempt:null===S?null:(0,w.CV)(S.attempt,({created_at:e,...t})=>t),
differs:null===r?null:R(r),earlier_plan_digests:v,
expected_plan_digest:s.expectedPlanDigest??("dry_run"===s.mode?n.plan_digest:null),run_attempt:o.runAttempt},
approvals:S?.approvals??null,commit_author:N,default_branch:null===h?null:{asks_for_pull_request:h.asksForPullRequest,
commit_sha:h.commit,name:h.name},environment:S?.environment??null,ledger_rules:S?.ledger_rules??null,
signed_approvals:P?.member??null,targets:j,teams:S?.teams??null,zones:null},warnings:P?.warnings??[],
texts:P?.texts??new Map}}function _(e){if("unreadable"in e)return e;const{created_at:t}=e.value;return null===t?{
unreadable:"GitHub does not say when the run was created"}:{value:t}}
async function $({repository:e,runId:t,runAttempt:n,environment:r,ref:o},a,s,i){
const[l,c,d,f,p]=await Promise.all([a.reviews(e,t),a.attempt(e,t,n),A(a,{repository:e,name:r??"",ref:o,defaultBranch:i
}),a.branchRules(e,u.jF),x(a,s)]);return{approvals:l,attempt:c,environment:(0,w.CV)(d,S),ledger_rules:f,teams:p}}
async function k({facts:e,github:t,kinds:n,log:r},{approvals:o},{operations:a},s){
const{repository:l,repositoryId:c,commitSha:u}=e,d=(e,n)=>t.evidence.commitAuthors(l,e,n)
;if(!("none"!==o&&[o,o.signed].some(e=>e?.not.includes("commit_author"))))return d([u],null)
;const f=a.filter(e=>e.repository_id===c).flatMap(e=>(0,h.I)(e,n).facts.target_sha?.(e)??[]),p=[...new Set([u,...f])]
;try{const e=await s(),o=null===e?{value:null}:await(0,y.Cn)(t.ledgerReader,e,{kinds:n,repositoryId:c})
;return"unreadable"in o?o:(null===o.value&&r.info(j),await d(p,o.value))}catch(e){if(!(e instanceof i.AK))throw e
;return{unreadable:e.message}}}
const j="The ledger tells of no earlier release, so only the author of the newest commit is kept from approving (approvals.not: commit_author): who wrote the commits before it may."
;async function A(e,{repository:t,name:n,ref:r,defaultBranch:o}){const a=await e.environment(t,n)
;if("unreadable"in a||null===a.value)return a;const s=a.value.deployment_branch_policy
;if(!0===s?.custom_branch_policies)return{value:{...a.value,branch_patterns:await e.branchPatterns(t,n)}}
;if(!0!==s?.protected_branches)return a;const[,i=null]=/^refs\/heads\/(.+)$/.exec(r)??[],l=null===i?{value:!1
}:i===o?.name?o.isProtected:await e.branchProtected(t,i);return{value:{...a.value,ref_protected:l}}}function S(e){
return null===e?null:{branch_patterns:e.branch_patterns??null,can_admins_bypass:e.can_admins_bypass??null,
deployment_branch_policy:e.deployment_branch_policy??null,name:e.name,
protection_rules:e.protection_rules?.map(({type:e,prevent_self_review:t,reviewers:n})=>({prevent_self_review:t??null,
reviewers:(n?.length??0)>0,type:e}))??null,ref_protected:e.ref_protected??null}}
async function K({facts:e,github:t,kinds:n},r,o){
if(!r.rules.some(({when:e})=>void 0!==e?.target_on_default_branch))return[]
;const a=p.hG.includes(e.event)?null:e.commitSha;return Promise.all(o.operations.map(async e=>{const r=(0,
h.I)(e,n).facts.target_sha?.(e),o=await async function(e,t,n){if(void 0===t)return null;try{
const{defaultBranch:r}=await n.repository(e),o=await n.compare(e,t,r);return"identical"===o||"ahead"===o}catch(e){
if(e instanceof i.AK)return null;throw e}}(e.repository,r,t.reader),s=!1===o&&r===a?null:o;return{
operation_id:e.operation_id,on_default_branch:s}}))}const N=864e5;async function B({facts:e,ledger:t,clock:n},r){
if(1===e.runAttempt||null===t)return{value:null};try{const t=await r(),o=null===t?null:await(0,c.cI)(e.runId,t)
;if(null===o)return{value:null};const a=(0,s.p)(o.opened_at)??0;return n()-a<N?{value:o.plan_digests}:{
unreadable:`the first attempt was opened at ${o.opened_at}, over 24 hours ago`}}catch(e){if(e instanceof i.AK)return{
unreadable:e.message};throw e}}function P({inputs:e},t,n){const a=[];e.createLedger&&"prod"===e.mode&&a.push({
code:"ledger_create_allowed",
message:`create-ledger is true: if somebody deletes the branch ${u.jF}, this run begins a new ledger and nobody notices. Remove the input once the branch is there.`
});const s={...t,ledger_protection:"required",default_branch_protection:"required"
},{ledger_rules:i,default_branch:l}=n,c=[..."warn"===t.ledger_protection&&null!==i?(0,r.Lt)(s,{protected:(0,o.$T)(i)
}):[],..."warn"===t.default_branch_protection&&null!==l?(0,r.B8)(s,l):[]];return[...a,...c.map(({code:e,message:t})=>({
code:e,message:t}))]}function O(e){if("none"===e)return[];const t=[e.from,e.signed?.from].flatMap(e=>e?.teams??[])
;return[...new Map(t.map(e=>[`${e.id} ${e.slug}`,e])).values()]}async function x(e,{approvals:t}){
return Promise.all(O(t).map(async({slug:t,id:n})=>({id:n,slug:t,members:await e.teamMembers(t,n)})))}
async function F({inputs:e,approvedPlan:t},n){const r=e.expectedPlanDigest;if(null===r||r===n.plan_digest)return null
;const o=await t(r);return"absent"in o?{expected:r,absent:o.absent}:{expected:r,difference:(0,m.x)(o.plan,n)}}
function R(e){if("absent"in e)return`no comparison, for ${e.absent}`
;const{plan:t,operations:n}=e.difference,r=e=>n.filter(t=>t.change===e).map(({operation_id:t,fields:n})=>{
const r=new Set(n.map(({field:e})=>/^[^.[]+/.exec(e)?.[0]??e));return"changed"===e?`${t} (${[...r].join(", ")})`:t})
;return[["the plan",t.map(({field:e})=>e)],["changed",r("changed")],["added",r("added")],["removed",r("removed")]].filter(([,e])=>e.length>0).map(([e,t])=>`${e}: ${t.join(", ")}`).join("; ")
}}),77222:((e,t,n)=>{n.d(t,{C1:()=>h,MK:()=>g,UQ:()=>k,_M:()=>w,ni:()=>m})
;var r=n(77598),o=n(73024),a=n(76760),s=n(57975),i=n(53474),l=n(2728),c=n(83658)
;const u=41943040,d=2*1024**3,f=262144,p=(0,s.promisify)(o.read);async function h(e,t){v(e,t);const n=(0,
r.createHash)("sha256");let o=0;for await(const r of b((0,a.join)(e,t),t))n.update(r),o+=r.byteLength
;const s=`sha256:${n.digest("hex")}`,l={path:t,size:o,digest:s},d=()=>async function*(e,t){
const n=new i.AK("file_changed",`${t.path} is no longer what was planned (${t.size} bytes, ${t.digest}). Nothing may change the files between the plan and their publication; run again.`)
;v(e,t.path);const o=(0,r.createHash)("sha256");let s=0;const l=e=>{if(o.update(e),s+=e.byteLength,s>t.size)throw n}
;yield*(0,c.Z)(b((0,a.join)(e,t.path),t.path),l,()=>{if(s!==t.size||`sha256:${o.digest("hex")}`!==t.digest)throw n})
}(e,l);return{...l,open:d,async read(){
if(o>u)throw new i.AK("file_too_large",`${t} has ${o} bytes; GitHub takes ${u} (40 MiB) for a committed file. Publish it as an asset, or choose globs that do not name it.`)
;const e=Buffer.allocUnsafe(o);let n=0;for await(const t of d())e.set(t,n),n+=t.byteLength;return e}}}
async function m(e,t,n){const r=(0,l.s1)(t);let s;try{v(e,r);const{size:t}=(0,o.lstatSync)((0,a.join)(e,r))
;if(t>n)throw y(r,t,n);s=await h(e,r)}catch(e){if(e instanceof i.AK&&"file_missing"===e.code)return null;throw e}
if(s.size>n)throw y(r,s.size,n);return s.read()}
const y=(e,t,n)=>new i.AK("file_too_large",`${e} has ${t} bytes; at most ${n} are read.`);function g(e,t){const n=(0,
a.normalize)(t).split(a.sep).filter(e=>""!==e&&"."!==e)
;if((0,a.isAbsolute)(t)||n.includes(".."))throw new i.AK("path_invalid",`${t} leads out of the workspace; only folders inside it are read.`)
;for(const[t]of n.entries()){const r=n.slice(0,t+1).join("/");if(!0===(0,o.lstatSync)((0,a.join)(e,r),{throwIfNoEntry:!1
})?.isSymbolicLink())throw new i.AK("symlink_refused",`${r} is a symbolic link; name the folder itself.`)}return(0,
a.join)(e,...n)}function w(e,t){for(let n=t;;n=(0,a.dirname)(n)){if(void 0!==(0,o.lstatSync)((0,a.join)(n,".git"),{
throwIfNoEntry:!1}))return n;if(""===(0,a.relative)(e,n)||(0,a.relative)(e,n).startsWith(".."))return t}}
async function*b(e,t){let n=null;try{
n=(0,o.openSync)(e,o.constants.O_RDONLY|o.constants.O_NOFOLLOW|o.constants.O_NONBLOCK);const r=(0,o.fstatSync)(n)
;if(!r.isFile())throw _(t)
;if(r.size>=d)throw new i.AK("asset_too_large",`${t} has ${r.size} bytes; GitHub takes less than 2 GiB.`)
;const a=Buffer.allocUnsafeSlow(Math.min(f,r.size+1));for(;;){const e=r.size<f?(0,
o.readSync)(n,a):(await p(n,a,0,a.length,null)).bytesRead;if(0===e)return;yield a.subarray(0,e)}}catch(e){
throw e instanceof i.AK?e:$(t,e)}finally{null!==n&&(0,o.closeSync)(n)}}function v(e,t){const n=t.split("/")
;for(let r=1;r<=n.length;r++){const s=n.slice(0,r).join("/");let l;try{l=(0,o.lstatSync)((0,a.join)(e,s))}catch(e){
throw $(t,e)}
if(l.isSymbolicLink())throw new i.AK("symlink_refused",s===t?`${t} is a symbolic link; only plain files are read. Name the file itself.`:`${t} lies behind the symbolic link ${s}; only plain files are read. Name the file itself.`)
;if(r===n.length&&!l.isFile())throw _(t,l.isDirectory())}}
const _=(e,t=!1)=>new i.AK("not_a_file",`${e} is not a plain file${t?` but a folder; write ${e}/** for all that is in it`:"; name the files themselves"}.`)
;function $(e,t){const n=k(t)
;return"ENOENT"===n||"ENOTDIR"===n?new i.AK("file_missing",`${e} is not there; was it built, and is the path relative to the working directory?`,{
cause:t}):"ELOOP"===n?new i.AK("symlink_refused",`${e} is a symbolic link; name the file itself.`,{cause:t
}):new i.AK("file_unreadable",`${e} cannot be read (${n??String(t)}).`,{cause:t})}function k(e){
const t="object"==typeof e&&null!==e&&"code"in e?e.code:void 0;return"string"==typeof t?t:void 0}}),90401:((e,t,n)=>{
n.d(t,{Y:()=>c});var r=n(38815),o=n(53474),a=n(77222),s=n(55070),i=n(8601),l=n(14182)
;async function c({facts:e,inputs:t,github:n,checkout:c}){const d={actor:e.actor,commit_sha:e.commitSha,
environment:e.environment,event:e.event,ref:e.ref,repository:e.repository,repository_id:e.repositoryId,
triggering_actor:e.triggeringActor,workflow_ref:e.workflowRef};if("prod"===t.mode||l.hG.includes(e.event))return d
;const[,f]=/^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/.exec(e.ref)??[],p=c.base??f??(await n.reader.repository(e.repository)).defaultBranch,[,h=""]=/^[^/]+\/[^/]+\/([^@]+)@/.exec(e.workflowRef)??[],{events:m,byTag:y}=function(e){
const{on:t,ships:n}=function(e){try{const{on:t,jobs:n}=(0,r.qg)(e,{logLevel:"silent"})??{};return{on:t,
ships:/"mode":"[^"]*\bprod\b/.test(JSON.stringify(n??null))}}catch{return{ships:!1}}}(e);if(!n)return{events:[],byTag:!1
};const{events:o,tagsOnly:a}=(0,s.X)(t),i=l.hG.filter(e=>o.includes(e));return{events:i,
byTag:a||i.includes("release")||i.includes("create")}}(await async function(e,t){try{return(0,i._6)(await(0,
a.ni)(e,t,u)??new Uint8Array)??""}catch(e){if(e instanceof o.AK)return"";throw e}
}(c.root,h)),g=y?"":`refs/heads/${p}`,w=0===m.length||y?"":`${e.repository}/${h}@${g}`;return{...d,actor:"",
triggering_actor:"",event:m.join(","),ref:g,workflow_ref:w}}const u=1<<20})};
