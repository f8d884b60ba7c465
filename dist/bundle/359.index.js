export const id=359;export const ids=[359];export const modules={66131:(e,n,t)=>{t.d(n,{$T:()=>g,F3:()=>l,Wz:()=>p,
mh:()=>u,s8:()=>a,sI:()=>f});var r=t(32257),o=t(36625),s=t(62564),i=t(69082);function a(e,n,t,i){
const a="dry_run"===e.mode,l=e=>a&&""===e?null:e,c=new s.S1(n,f(e,t)),u=e.operations.map(e=>{
const s=t.targets.find(({operation_id:n})=>n===e.operation_id);return{operation:e,kinds:i,run:{
repository:t.job.repository,repository_id:t.job.repository_id,ref:l(t.job.ref),event:l(t.job.event),
actor:l(t.job.actor),triggering_actor:l(t.job.triggering_actor),workflow_ref:l(t.job.workflow_ref),
environment:t.job.environment??n.environment},target:{on_default_branch:s?.on_default_branch??null,moves_tag:(0,
o.I)(e,i).facts.moves_tag?.(e)??null},now:(0,r.pe)(t.now)??Number.NaN,preview:a}});return{
decisions:u.map(e=>c.decide(e)),validator:c,requests:u}}function l({operations:e},n,t){return e.map((e,r)=>{
const{operation_id:o}=e,a=[...n[r]?.violations??[],...(0,i.S)(e)];if(a.length>0)return{operation_id:o,
standing:"refused",needs:[],reasons:a};const l=null===t?c:(0,s.hN)(t.policy,t.requests[r]);return{operation_id:o,
standing:0===l.length?"permitted":"needs",needs:l,reasons:a}})}const c=[{what:"policy",
text:"what the policy asks of the run, which is withheld"}];function u({approvals:e}){
return null!==e&&"value"in e?e.value.flatMap(d):[]}function p(e,n,t){const{counted:r}=(0,s.Cd)(n,f(e,t).approvals)
;return r.map(({digest:e,key:n,principal:t})=>({digest:e,key:n,principal:t}))}
function d({environments:e,state:n,user:t,comment:r}){if("approved"!==n&&"rejected"!==n&&"pending"!==n)return[]
;if(null===t)return[];const{id:o,login:s}=t;return e.map(({name:e})=>({environment:e,user:s,user_id:o,state:n,
comment:r.toWellFormed()}))}function f(e,n){
const{run:t,job:r,environment:o,approvals:s,commit_author:i,teams:a,ledger_rules:l,default_branch:c}=n,{attempt:u}=t,p=e=>null!==u&&"value"in u?{
value:u.value[e]}:u??{unreadable:"not read"};return{plan:{operations:e.operations.length,plan_digest:e.plan_digest,
expected_plan_digest:t.expected_plan_digest,differs:t.differs,
run_attempt:"dry_run"===e.mode&&""===r.actor?1:t.run_attempt,earlier_plan_digests:t.earlier_plan_digests},
...null===u?{}:{run:{job:{...r,sha:r.commit_sha},attempt:u}},...null===o?{}:{environment:{environment:r.environment,
answer:"value"in o?{value:h(o.value)}:o}},...null===s?{}:{approvals:{environment:r.environment??"",
plan_digest:e.plan_digest,needs_plan_digest:t.run_attempt>1&&m(t.earlier_plan_digests),reviews:s,actor:p("actor"),
triggering_actor:p("triggering_actor"),commit_authors:i??{unreadable:"not read"},signed:n.signed_approvals,teams:a??[]}
},...null===c?{}:{default_branch:c},...null===l?{}:{ledger:{protected:g(l)}}}}const m=e=>"value"in e&&null===e.value
;function h(e){if(null===e)return null;const{can_admins_bypass:n,protection_rules:t,...r}=e;return{...r,...null===n?{}:{
can_admins_bypass:n},...null===t?{}:{protection_rules:t.map(({type:e,prevent_self_review:n,reviewers:t})=>({type:e,
reviewers:t?["somebody"]:[],...null===n?{}:{prevent_self_review:n}}))}}}function g(e){return"unreadable"in e?e:{
value:["non_fast_forward","deletion"].every(n=>e.value.includes(n))}}},69082:(e,n,t)=>{function r(e,{dryRun:n}){
const t=e.map(({operation:e,violations:t})=>({operation:e,violations:[...n?[o]:[],...t,...i(e)]
})),r=t.some(({violations:e})=>e.length>0);return t.map(({operation:e,violations:n})=>n.length>0?{operation:e,
verdict:"refuse",violations:n}:"none"===e.effect?{operation:e,verdict:"unchanged",violations:n}:r?{operation:e,
verdict:"refuse",violations:[s]}:{operation:e,verdict:"ship",violations:n})}t.d(n,{S:()=>i,z:()=>r});const o={rule:null,
code:"mode_not_prod",message:"This is a dry run: everything is planned and shown, and every side effect is blocked"},s={
rule:null,code:"plan_blocked",
message:"Another operation of the plan is refused or in conflict, and the plan was approved as a whole"}
;function i({effect:e,reason:n}){return"conflict"===e?[{rule:null,code:"conflict",
message:n??"GitHub has something else there"}]:[]}},95343:(e,n,t)=>{t.r(n),t.d(n,{doctor:()=>S})
;var r=t(51455),o=t(76760),s=t(27597),i=t(62564),a=t(55543),l=t(74296),c=t(58080),u=t(77198),p=t(52533),d=t(14182),f=t(85357),m=t(50984),h=t(53189),g=t(77412),y=t(47627),v=t(97359),_=t(40291),w=t(9649),b=t(49737),$=t(97915),k=t(71604),j=t(7471)
;const q="MARKETOPS_HMAC_KEY",O=/(?:_unseen|^policy_unreadable)$/,S=async(e,n)=>{(0,k.R)(n.remote)
;const{root:t,remote:s}=await(0,g.K)((0,o.resolve)(e.cwd,n.directory),n.remote),{server:l,repository:c}=s,m=(0,
$.readingClient)(e,(0,v.po)(l)),O=(0,w.createReader)(m),S={github:{reader:O,evidence:(0,_.J)(m)},policyReader:O,facts:{
repository:c,serverUrl:l,event:"push",environment:null},inputs:{policy:d.l$,policyRef:null,policyToken:null,
createLedger:!1},kinds:u.G},[{defaultBranch:P},M]=await Promise.all([O.repository(c),(0,
f.L9)(t)]),T=`refs/heads/${P}`,C=(0,h.Pm)(S,Promise.resolve({repository:c,ref:T})),L=[],K=await N(async()=>{
const{bytes:e}=await(0,h.JR)(C);return null===e?(0,h.cK)(`there is no ${d.l$} on ${P}: \`marketops init\` writes one`):{
policy:(0,i.ON)(e,d.l$,u.G).value,policyDigest:(0,a.ol)(e)}});L.push(...x(`${d.l$} on ${P}`,Array.isArray(K)?K:[]))
;const B=Array.isArray(K)?null:K.policy;if(!Array.isArray(K)){const e={...K,policyFile:d.l$,
trustedKeysBytes:Buffer.alloc(0)},n=await Promise.all(h.Qo.map(async n=>x(n.name,await N(()=>n.look(C,e)))))
;L.push(...n.flat());const t={...(0,b.v)(c),environment_name:K.policy.environment
},r=await N(async()=>(await m.read("GET /repos/{owner}/{repo}/environments/{environment_name}/secrets",t,Q)).secrets.some(({name:e})=>e===q)?[]:(0,
h.cK)(`the environment ${K.policy.environment} has no secret ${q}: \`gh secret set ${q} --env …\``))
;L.push(...x(`the secret ${q} of the environment`,r))
;const o=await N(()=>async function({github:{evidence:e},facts:{repository:n}},t,r,o){const s=await e.environment(n,t)
;if("unreadable"in s||!0!==s.value?.deployment_branch_policy?.custom_branch_policies)return[]
;const a=await e.branchPatterns(n,t);if("unreadable"in a)return[{code:"patterns_unseen",message:a.unreadable}]
;const l=r.length>0&&r.every(({tagsOnly:e})=>e),c=a.value.some(({name:e,type:n})=>l?"tag"===n:"branch"===n&&(e===o||(0,
i.mw)(e,o)));if(c)return[];const u=l?"tags":`the branch ${o}`
;return(0,h.cK)(`no pattern of the environment ${t} admits ${u}: add one in its settings`)}(S,K.policy.environment,M,P))
;L.push(...x("what may deploy to the environment",o))}for(const n of[p.jF,P]){const t=await N(()=>(0,j.d)(e,s,n))
;for(const e of t)L.push("string"==typeof e?{name:`rules of ${n}`,state:"note",message:e,remedy:null
}:A(`rules of ${n}`,e))}return L.push(...x("the workflow",function(e,n){const[t]=e;if(void 0===t)return(0,
h.cK)("no workflow in .github/workflows hands the key to the action: `marketops init` writes one")
;const{path:r,environment:o,events:s,permissions:i,inputs:a}=t,l=n?.environment??o,c=(e,n)=>"write-all"===i||n.includes(String(Object(i)[e])),u=new Set(n?.rules.flatMap(({effect:e,when:n})=>"permit"===e?n?.events??s:[]))
;return[...o?.toLowerCase()===l?.toLowerCase()?[]:(0,
h.cK)(`${r} ships in the environment ${String(o)}, and the policy wants ${String(l)}`),...c("contents",["write"])?[]:(0,
h.cK)(`the job that ships in ${r} lacks \`contents: write\``),...c("actions",["read","write"])?[]:(0,
h.cK)(`the job that ships in ${r} lacks \`actions: read\``),..."required"!==n?.plan_digest||a.includes("expected-plan-digest")?[]:(0,
h.cK)(`the job that ships in ${r} gives no expected-plan-digest, and the policy requires it`),...null===n||s.some(e=>u.has(e))?[]:(0,
h.cK)(`${r} starts on ${s.join(", ")||"nothing that may ship"}, and no rule of the policy permits that`)]}(M,B))),
L.push(...x("code owners",await async function(e){const n=await Promise.all(y.$.map(n=>(0,r.readFile)((0,
o.join)(e,n),"utf8").catch(()=>"")));if(n.some(e=>/^[^#\n]*\.marketops\/\S*\s+@/m.test(e)))return[];return[{
code:"no_owners",message:"No CODEOWNERS names who reviews changes of .marketops/: add a row `/.marketops/ @OWNER`."}]
}(t))),e.stdout(n.json?`${JSON.stringify(L)}\n`:`${L.map(J).join("\n")}\n`),L.some(({state:e})=>"lacks"===e)?1:0
},Q=s.Ikc({secrets:s.YOg(s.Ikc({name:s.YjP()}))});async function N(e){try{return await e()}catch(e){
if(!(e instanceof l.NL))throw e;return[{code:"look_unseen",message:e.message,cause:e.code}]}}function x(e,n){
return 0===n.length?[{name:e,state:"ok",message:null,remedy:null}]:n.map(n=>A(e,n))}
function A(e,{code:n,message:t,cause:r}){const o=r??n;return{name:e,
state:"prod_not_ready"===n?"lacks":O.test(n)?"unseen":"note",message:t,remedy:"prod_not_ready"!==o&&(0,m.zT)(o)?(0,
m.WE)(o).remedy[0]??null:null}}
const J=({name:e,state:n,message:t,remedy:r})=>[`${n.padEnd(7)} ${e}${null===t?"":`: ${(0,
c.g)(t)}`}`,...null===r?[]:[`        ${(0,c.g)(r)}`]].join("\n")},7471:(e,n,t)=>{t.d(n,{U:()=>p,d:()=>d})
;var r=t(27597),o=t(52533),s=t(77412),i=t(97359),a=t(49737),l=t(97915);const c=r.Ikc({type:r.YjP(),ruleset_id:r.Whr(),
ruleset_source_type:r.YjP(),ruleset_source:r.YjP()}),u=r.Ikc({name:r.YjP(),bypass_actors:r.YOg(r.Ikc({
actor_type:r.YjP(),actor_id:r.Whr().nullable(),bypass_mode:r.YjP()})).nullish()});async function p(e,n){
return d(e,(await(0,s.K)(e.cwd,n)).remote,o.jF)}async function d(e,n,t){const r=(0,l.readingClient)(e,(0,
i.po)(n.server)),o=(0,a.v)(n.repository),s=await r.list("GET /repos/{owner}/{repo}/rules/branches/{branch}",{...o,
branch:t},c);if(0===s.length)return["none: anybody who may push can rewrite or delete it"]
;const p=Map.groupBy(s,({ruleset_id:e})=>e);return Promise.all([...p].map(async([e,[n,...t]])=>{
const s=n?.ruleset_source??"",i="Organization"===n?.ruleset_source_type?await r.read("GET /orgs/{org}/rulesets/{ruleset_id}",{
org:s,ruleset_id:e},u):await r.read("GET /repos/{owner}/{repo}/rulesets/{ruleset_id}",{...o,ruleset_id:e
},u),a=[n,...t].map(e=>e?.type??"").join(", ");return`${i.name} of ${s}: ${a}; ${function(e){
if(null==e)return"who may bypass it, the token in GH_TOKEN is not shown (it must be one that may edit the ruleset)"
;if(0===e.length)return"nobody may bypass it"
;const n=e.map(({actor_type:e,actor_id:n,bypass_mode:t})=>`${e} ${n??""} (${t})`.replace("  "," "))
;return`may be bypassed by ${n.join(", ")}`}(i.bypass_actors)}`}))}},12112:(e,n,t)=>{function r(e){let n=e;const t=[]
;return async e=>{n>0?n--:await new Promise(e=>t.push(e));try{return await e()}finally{const e=t.shift()
;void 0===e?n++:e()}}}async function o(e,n,t){const o=r(n)
;return(await Promise.allSettled(e.map((e,n)=>o(()=>t(e,n))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function s(e){let n;return()=>n??=e()}function i(e){return e.catch(()=>{}),e}function a(e,n,t){
const r=e.get(n);if(void 0!==r)return r;const o=t();e.set(n,o);const s=()=>{e.delete(n)}
;return o.then(e=>null===e?s():void 0,s),o}t.d(n,{HK:()=>a,NN:()=>i,Oo:()=>s,TA:()=>r,bB:()=>o})},76469:(e,n,t)=>{
t.d(n,{$3:()=>u,C1:()=>d,Td:()=>g,W:()=>y,Zw:()=>_,bA:()=>m,er:()=>c,yh:()=>v,z8:()=>w})
;var r=t(32257),o=t(55543),s=t(68114),i=t(46260),a=t(75249);const l="marketops.approval/v1",c=6048e5
;function u({origin:e,environment:n,planDigest:t},r){return[l,e,n.toLowerCase(),t,r,""].join("\n")}const p=e=>e===l
;function d(e){const n=e.replaceAll("\r\n","\n").split("\n"),t=[];for(let e=0;e<n.length;){const r=p(n[e])?e+5:e;if(!(0,
a.aP)(n[r])){e++;continue}const o=r===e?"":`${n.slice(e,r).join("\n")}\n`,s=f(n,r),i=s.end,l=r>e&&null!==i;t.push({
line:e+1,message:o,text:l?`${n.slice(e,i).join("\n")}\n`:null,
signature:r===e?"is a signature without its message directly before it":s.signature}),e=i??r+1}if(0===t.length){
const e=n.findIndex(p);e>=0&&t.push({line:e+1,message:"",text:null,
signature:"is a message without a signature directly behind it"})}return t}function f(e,n){let t=null;try{const r=(0,
a.RO)(e,n);return t=r.end,{end:t,signature:(0,a._y)(r.bytes)}}catch(e){if(!(e instanceof a.DZ))throw e;return{end:t,
signature:e.message}}}function m(e,n){const{text:t,message:i,signature:l}=e;if("string"==typeof l)return l
;if(null===t)return"is no approval text";const u=function(e,n){const[,t="",o="",s="",i=""]=e.split("\n")
;if(t!==n.origin)return`is for ${h(t)}, not for ${n.origin}`;const a=n.environment.toLowerCase()
;if(o!==a)return`is for the environment ${h(o)}, not ${h(a)}`
;if(s!==n.planDigest)return`is for the plan ${h(s)}, not ${n.planDigest}`;const l=(0,r.pe)(i)
;return null===l?`ends at ${h(i)}, which is no time like 2026-11-22T01:02:03.456Z`:l<n.now?`ended at ${i}`:l>n.createdAt+c?`ends at ${i}, over 7 days after the run was created`:null
}(i,n);if(null!==u)return u
;if(l.namespace.toString("latin1")!==s.og)return`is signed for another namespace than ${s.og}`
;const{fingerprint:p}=l.key,d=n.approvers.filter(({key:e})=>e.fingerprint===p),[f]=d
;if(void 0===f)return`is signed by ${p}, which no line of approvers that counts lists`
;if(d.some(({principal:e})=>e!==f.principal))return`is signed by ${p}, which approvers lists for more than one principal`
;const m=Math.floor(n.now/1e3)
;if(!d.some(({validAfter:e,validBefore:n})=>(e??-1/0)<=m&&m<=(n??1/0)))return`is signed by ${p}, which approvers lists for another time`
;if(!(0,a.Wo)(l))return"is signed by a security key that nobody touched";if(!(0,
a._C)(l,Buffer.from(i)))return"has a signature that is not of this message";const g=i.split("\n")[4]??"",y=(0,a.p4)(l)
;return{principal:f.principal,key:p,digest:(0,o.ol)(t),not_after:g,verified:y}}const h=e=>JSON.stringify(e.slice(0,100))
;function g(e,n){return(0,o.ol)((0,i.dw)([e,n]))}
const y=e=>`${Buffer.from(e.slice(7),"base64").toString("hex")}.txt`,v=e=>e.slice(7),_=(e,n)=>`${v(e)}/${y(n)}`
;function w(e,n){const t=new Map,r=[];for(const{from:o,text:s}of e)for(const e of d(s)){const s=m(e,n)
;if("string"==typeof s){r.push({from:`${o}, line ${e.line}`,reason:s});continue}const i=g(s.key,e.message)
;t.has(i)||t.set(i,{...s,text:e.text??"",name:i})}return{counted:[...t.values()],ignored:r}}},51483:(e,n,t)=>{t.d(n,{
l:()=>m,m$:()=>s,uL:()=>i});var r=t(53633),o=t(81920);const s="marketops.evidence/v1",i=1,a=e=>(0,r.gP)((0,r.g1)({
value:e}),(0,r.g1)({unreadable:r.Qq})),l=(0,r.g1)({id:r.hH,login:r.Qq,type:r.Qq}),c=(0,r.g1)({comment:r.Qq,
environments:(0,r.p_)((0,r.g1)({id:r.hH,name:r.Qq})),state:r.Qq,user:(0,r.me)(l)}),u=(0,r.g1)({branch_patterns:(0,
r.me)(a((0,r.p_)((0,r.g1)({name:r.Qq,type:r.Qq})))),can_admins_bypass:(0,r.me)(r.Jt),deployment_branch_policy:(0,
r.me)((0,r.g1)({custom_branch_policies:r.Jt,protected_branches:r.Jt})),name:r.Qq,protection_rules:(0,r.me)((0,r.p_)((0,
r.g1)({prevent_self_review:(0,r.me)(r.Jt),reviewers:r.Jt,type:r.Qq}))),ref_protected:(0,r.me)(a(r.Jt))}),p=(0,r.g1)({
actor:(0,r.me)(l),event:(0,r.me)(r.Qq),head_branch:(0,r.me)(r.Qq),head_sha:r.Qq,path:r.Qq,triggering_actor:(0,r.me)(l)
}),d=(0,r.g1)({at:r.kB,offset:(0,r.wC)(/^-?(?:0|[1-9][0-9]*)$/,"milliseconds")}),f=(0,r.g1)({approvers:(0,r.p_)(r.Qq),
counted:(0,r.p_)((0,r.g1)({digest:r.br,key:(0,r.wC)(o.lj,"an OpenSSH fingerprint"),not_after:r.kB,principal:r.Qq,
verified:r.Jt})),created_at:a(r.kB),ignored:(0,r.p_)((0,r.g1)({from:r.Qq,reason:r.Qq})),run_id:r.hH}),m=(0,r.g1)({
approvals:(0,r.me)(a((0,r.p_)(c))),commit_author:(0,r.me)(a((0,r.p_)((0,r.me)(l)))),decide:(0,r.yL)(i),
default_branch:(0,r.me)((0,r.g1)({asks_for_pull_request:a(r.Jt),commit_sha:r.xk,name:r.Qq})),environment:(0,r.me)(a((0,
r.me)(u))),job:(0,r.g1)({actor:r.Qq,commit_sha:r.Qq,environment:(0,r.me)(r.Qq),event:r.Qq,ref:r.Qq,repository:r.Qq,
repository_id:r.hH,triggering_actor:r.Qq,workflow_ref:r.Qq}),ledger_rules:(0,r.me)(a((0,r.p_)(r.Qq))),now:r.kB,run:(0,
r.g1)({attempt:(0,r.me)(a(p)),differs:(0,r.me)(r.Qq),earlier_plan_digests:a((0,r.me)((0,r.p_)(r.br))),
expected_plan_digest:(0,r.me)(r.br),run_attempt:r.yj}),schema:(0,r.yL)(s),signed_approvals:(0,r.me)(f),targets:(0,
r.p_)((0,r.g1)({on_default_branch:(0,r.me)(r.Jt),operation_id:r.Qq})),teams:(0,r.me)((0,r.p_)((0,r.g1)({id:r.hH,
members:a((0,r.p_)(r.hH)),slug:r.Qq}))),zones:(0,r.me)((0,r.p_)((0,r.g1)({offsets:(0,r.p_)(d),zone:r.Qq})))})},
37033:(e,n,t)=>{function r(e){if(null===e||"absent"in e)return null;const{plan:n,operations:t}=e.difference
;return n.length>0?null:new Set(t.map(({operation_id:e})=>e))}function o(e,n){
const[t,r]=[s(e),s(n)],o=(e,n)=>JSON.stringify([...e.keys()].filter(e=>n.has(e))),l=(e,n)=>new Map([["commit_sha",JSON.stringify(e.commit_sha)],["repository_id",JSON.stringify(e.repository_id)],["order of operations",n]]),c=[...new Set([...t.keys(),...r.keys()])].flatMap(e=>function(e,n,t){
const r=t??n;if(void 0===r)return[];const o=i(a(n),a(t));if(0===o.length)return[]
;const s=void 0===n?"added":void 0===t?"removed":"changed";return[{operation_id:e,operation_kind:r.operation_kind,
change:s,fields:o}]}(e,t.get(e),r.get(e)));return{plan:i(l(e,o(t,r)),l(n,o(r,t))),operations:c}}
function s({operations:e}){return new Map(e.map(e=>[e.operation_id,e]))}function i(e,n){
return[...new Set([...e.keys(),...n.keys()])].map(t=>({field:t,before:e.get(t)??null,after:n.get(t)??null
})).filter(e=>e.before!==e.after)}function a(e){const n=new Map;if(void 0===e)return n
;const{operation_kind:t,repository:r,repository_id:o,depends_on:s,parameters:i}=e;return l({operation_kind:t,
repository:r,repository_id:o,...i,depends_on:s},"",n),n}function l(e,n,t){const r=Array.isArray(e)?function(e){
for(const n of["name","path"]){const t=e.map(e=>c(e)?e[n]:void 0)
;if(t.every(e=>"string"==typeof e)&&new Set(t).size===t.length)return t}return null}(e):null
;if(Array.isArray(e)&&null!==r){t.set(n,JSON.stringify(r))
;for(const[o,s]of e.entries())l(s,`${n}[${JSON.stringify(r[o])}]`,t)
}else if(c(e))for(const[r,o]of Object.entries(e))l(o,""===n?r:`${n}.${r}`,t);else t.set(n,JSON.stringify(e))}
function c(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}t.d(n,{r:()=>r,x:()=>o})},85357:(e,n,t)=>{t.d(n,{
L9:()=>d,wX:()=>_,y7:()=>h});var r=t(51455),o=t(76760),s=t(27597),i=t(62564),a=t(55070),l=t(91076)
;const c=".github/workflows",u=["push","workflow_dispatch","schedule","release","repository_dispatch","create"],p=s._H3({
on:s.L5J().optional(),permissions:s.L5J().optional(),jobs:s.g1P(s.YjP(),s._H3({environment:s.L5J().optional(),
permissions:s.L5J().optional(),steps:s.YOg(s._H3({with:s.g1P(s.YjP(),s.L5J()).nullish()})).optional()}))})
;async function d(e){
const n=(await(0,r.readdir)((0,o.join)(e,c)).catch(()=>[])).filter(e=>/\.ya?ml$/.test(e)).map(async n=>{
const t=`${c}/${n}`;try{const n=await(0,r.readFile)((0,o.join)(e,t));return function(e,{on:n,permissions:t,jobs:r}){
const o=Object.values(r),s=o.flatMap(e=>(e.steps??[]).flatMap(({with:n})=>null!=n&&"hmac-key"in n?[{given:n,job:e,
named:m(e.environment)??m(n.environment)}]:[])),i=s.at(-1);if(void 0===i)return[]
;const l=s.find(({named:e})=>null!==e)?.named??null,c=o.filter(e=>null!==l&&m(e.environment)===l),{events:p,tagsOnly:d}=(0,
a.X)(n);return[{path:e,events:u.filter(e=>p.includes(e)),tagsOnly:d,environment:l,reviews:Math.max(1,c.length),
permissions:i.job.permissions??t,inputs:Object.keys(i.given)}]}(t,(0,l.g)(n,t,p,{maxBytes:1<<20,code:"workflow"}).value)
}catch{return[]}});return(await Promise.all(n)).flat().sort((e,n)=>f(e)-f(n))}
const f=({path:e})=>/\/release\.ya?ml$/.test(e)?0:1;function m(e){const n="string"==typeof e?e:Object(e).name
;return"string"!=typeof n||""===n||n.includes("${{")?null:n}function h(e){
const{policy:n,workflows:t,defaultBranch:r,now:o,comingTag:s=null}=e,a=e.tags.length>0||null===s?e.tags:[s],l=n?.rules??[],p=l.filter(({effect:e})=>"permit"===e),d=t.length>0?t:[g],f=`refs/heads/${r}`,m=d.flatMap(n=>(null===e.event?n.events.length>0?n.events:u.slice(0,2):[e.event]).flatMap(t=>{
const r="push"===t&&(e.tags.length>0||n.tagsOnly)?a.map(e=>`refs/tags/${e}`):[]
;return("push"===t&&n.tagsOnly&&r.length>0?r:[f,...r]).map(e=>({file:n,event:t,ref:e,
score:p.filter(y(n.path,t,e)).length}))
})),h=Math.max(...m.map(({score:e})=>e)),{file:_,event:w,ref:b}=m.find(({score:e})=>e===h)??{file:g,event:"push",ref:f
},$=function(e,n,{reviews:t}){
const r=null===e||"none"===e.approvals?null:e.approvals,o=r?.signed,{from:s}=r??{},{from:i}=o??{},a=e=>(e?.users??[]).map(({login:e,id:n})=>({
login:e,id:Number(n)
})),l=[...a(s),...a(i)],c=["reviewer","second-reviewer","third-reviewer","fourth-reviewer","fifth-reviewer"].map((e,n)=>({
login:e,id:v+n
})),u=n.flatMap(({when:e})=>e?.actors??[]),p=u.find(e=>!l.some(n=>n.login===e))??u[0]??"maintainer",d=(e,n)=>(a(n).length>0&&void 0===n?.teams?a(n):[...a(n),...c]).filter(({login:e})=>e!==p).slice(0,e),f=r?.min??0,m=[...f>t?[`The policy asks for ${f} approvals, and GitHub releases a job on one: ${t} can be given in this run.`]:[],...!0===o?.verified?["The policy asks for security keys that verify who touched them, and a rehearsal has none."]:[]],h=[...s?.teams??[],...i?.teams??[]]
;return{actor:p,notes:m,reviewers:d(Math.min(f,t),s),signers:d(o?.min??0,i),teams:h.map(({slug:e,id:n})=>({slug:e,
id:Number(n)}))}}(n,p.filter(y(_.path,w,b)),_),k=function(e,n,t){
const r=e.flatMap(({when:e})=>e?.windows??[]),o=r[0]?.time_zone??"UTC";if(null!==n)return{at:n,
notes:[`Rehearsed at ${(0,i.Xb)(o,n)}.`]};let s=t;for(let e=0;e<100;e++){const e=r.map(e=>(0,i.gR)(e,s))
;if(e.includes(null))break;const n=Math.max(s,...e.map(e=>e??s));if(!(n>s))return s===t?{at:s,notes:[]}:{at:s,
notes:[`The policy's windows are closed now: rehearsed at ${(0,i.Xb)(o,s)}, the next time.`]};s=n}return{at:t,
notes:["The policy's windows are not all open at any time that is known: rehearsed now."]}
}(l,e.at,o),j=t.length>0?[]:[`No workflow in ${c} hands a key to the action: rehearsed as if ${_.path} did.`],q=b===`refs/tags/${s}`&&0===e.tags.length?[`No tag is at this commit: rehearsed as if ${s} were pushed.`]:[]
;return{workflow:_.path,environment:_.environment??n?.environment??"production",event:w,ref:b,...$,at:k.at,
notes:[...j,...q,...$.notes,...k.notes]}}const g={path:`${c}/release.yml`,events:[],tagsOnly:!1,environment:null,
reviews:1,permissions:void 0,inputs:[]},y=(e,n,t)=>({when:r={}})=>(r.events?.some(e=>e===n)??!0)&&(r.refs?.some(e=>(0,
i.mw)(e,t))??!0)&&(r.workflows?.some(n=>(0,i.mw)(n.path,e)&&(0,i.mw)(n.ref,t))??!0),v=900001;function _(e){
const n=new Map,t=(e,r)=>{if("string"!=typeof e||e.includes("{{")){
if("object"==typeof e&&null!==e)for(const[n,o]of Object.entries(e))t(o,Array.isArray(e)?r:n)
}else n.set(r,[...n.get(r)??[],e])};try{const n={maxBytes:1<<20,code:"operations"};null!==e&&t((0,
l.g)(e,"operations",s.L5J(),n).value,"")}catch{}return n}},86677:(e,n,t)=>{t.d(n,{a9:()=>c,ef:()=>i,tO:()=>m,yj:()=>u})
;var r=t(52533),o=t(12112),s=t(49737);function i({facts:e,likelyDefault:n}){
const{mode:t,runId:o,runAttempt:s,environment:i,commitSha:l}=e,c=["",`/git/commits/${l}`,...null===n?[]:[`/rules/branches/${a(n)}?per_page=100&page=1`]]
;if("dry_run"===t){const e=null===n?[]:[`/commits/${a(`refs/heads/${n}`)}?per_page=1`]
;return[...c,...e,`/git/ref/${a(`heads/${r.jF}`)}`]}
return[...c,`/branches/${r.jF}`,`/actions/runs/${o}/approvals`,`/actions/runs/${o}/attempts/${s}`,`/environments/${a(i??"")}`,`/commits/${l}`,`/rules/branches/${r.jF}?per_page=100&page=1`]
}function a(e){return encodeURIComponent(e).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}
const l="application/vnd.github.v3+json",c=({actionVersion:e})=>`marketops-action/${e}`
;function u(e,{facts:n,token:t,paths:r=[""]}){
const{owner:o,repo:i}=(0,s.v)(n.repository),a=new AbortController,u=`${e.hosts.api}/repos/${o}/${i}`,p={accept:l,
"user-agent":c(n),authorization:`Bearer ${t}`},d=new Set,f=(n,t)=>{
const{promise:r,resolve:o}=Promise.withResolvers(),s=e.fetch(n,{...t,onSent:()=>o(void 0)})
;return s.catch(()=>o(void 0)),d.add(r),r.then(()=>d.delete(r)),s},m=new Map(r.map(e=>[u+e,f(u+e,{method:"GET",
headers:p,signal:a.signal})]));return{...e,sent:async()=>{await Promise.all(d)},
fetch:(e,n)=>((e,{method:n="GET",headers:t})=>{if("GET"!==n||t?.accept!==l)return;const r=m.get(e);return m.delete(e),r
})(e,n)??f(e,n),drop:()=>{m.size>0&&a.abort(new Error("nobody asked for it"))}}}const p=/^[0-9a-f]{40}$/,d={
repository:()=>!0,commit:([,e])=>p.test(String(e)),tagObject:()=>!0,tree:()=>!0,blob:()=>!0},f=2e3;function m(e,n){
const t=new Map,r=g(e,(e,n,r)=>!0===d[e]?.(n)?(0,o.HK)(t,h(e,n).toLowerCase(),r):r())
;return Object.assign(Object.create(r),{prefetch:e=>{const t=n()+f,s=new Map;let i=!1;const a=g(r,(e,n,t)=>{const r=(0,
o.NN)(t());return s.set(h(e,n),r),r});return(0,o.NN)(e(a)),{reader:g(r,(e,r,o)=>{
const a=h(e,r),l=i||n()>t?void 0:s.get(a);return s.delete(a),void 0===l?o():l.catch(o)}),end:()=>i=!0}}})}
const h=(e,n)=>`${e} ${JSON.stringify(n)}`;function g(e,n){return new Proxy(e,{get(e,t){const r=Reflect.get(e,t,e)
;return"function"!=typeof r?r:(...o)=>n(t,o,()=>Reflect.apply(r,e,o))}})}},49737:(e,n,t)=>{t.d(n,{G:()=>s,v:()=>o})
;var r=t(73221);function o(e){const n=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(e),[,t,o]=n??[]
;if(void 0===t||void 0===o||"."===o||".."===o)throw(0,
r.J5)("not_found",`${JSON.stringify(e)} is no repository of the form owner/name.`);return{owner:t,repo:o}}
function s(e,n){const t=o(n),r=e=>e.replace(" "," /repos/{owner}/{repo}");return{read:(n,o,s)=>e.read(r(n),{...o,...t
},s),list:(n,o,s,i)=>e.list(r(n),{...o,...t},s,i),pages:(n,o,s)=>e.pages(r(n),{...o,...t},s),
write:(n,o,s)=>e.write(r(n),{...o,...t},s),query:(n,r,o)=>e.query(n,{...r,owner:t.owner,name:t.repo},o)}}}};
