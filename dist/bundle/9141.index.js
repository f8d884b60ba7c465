import{modules as e}from"./66131.shared.js";export const id=9141;export const ids=[9141];export const modules={...e,
7471:(e,t,n)=>{n.d(t,{U:()=>u,d:()=>m});var r=n(27597),o=n(52533),s=n(77412),a=n(97359),i=n(49737),c=n(97915)
;const l=r.Ikc({type:r.YjP(),ruleset_id:r.Whr(),ruleset_source_type:r.YjP(),ruleset_source:r.YjP()}),p=r.Ikc({
name:r.YjP(),bypass_actors:r.YOg(r.Ikc({actor_type:r.YjP(),actor_id:r.Whr().nullable(),bypass_mode:r.YjP()})).nullish()
});async function u(e,t){return m(e,(await(0,s.K)(e.cwd,t)).remote,o.jF)}async function m(e,t,n){const r=(0,
c.readingClient)(e,(0,
a.po)(t.server)),o=(0,i.v)(t.repository),s=await r.list("GET /repos/{owner}/{repo}/rules/branches/{branch}",{...o,
branch:n},l);if(0===s.length)return["none: anybody who may push can rewrite or delete it"]
;const u=Map.groupBy(s,({ruleset_id:e})=>e);return Promise.all([...u].map(async([e,[t,...n]])=>{
const s=t?.ruleset_source??"",a="Organization"===t?.ruleset_source_type?await r.read("GET /orgs/{org}/rulesets/{ruleset_id}",{
org:s,ruleset_id:e},p):await r.read("GET /repos/{owner}/{repo}/rulesets/{ruleset_id}",{...o,ruleset_id:e
},p),i=[t,...n].map(e=>e?.type??"").join(", ");return`${a.name} of ${s}: ${i}; ${function(e){
if(null==e)return"who may bypass it, the token in GH_TOKEN is not shown (it must be one that may edit the ruleset)"
;if(0===e.length)return"nobody may bypass it"
;const t=e.map(({actor_type:e,actor_id:t,bypass_mode:n})=>`${e} ${t??""} (${n})`.replace("  "," "))
;return`may be bypassed by ${t.join(", ")}`}(a.bypass_actors)}`}))}},12112:(e,t,n)=>{function r(e){let t=e;const n=[]
;return async e=>{t>0?t--:await new Promise(e=>n.push(e));try{return await e()}finally{const e=n.shift()
;void 0===e?t++:e()}}}async function o(e,t,n){const o=r(t)
;return(await Promise.allSettled(e.map((e,t)=>o(()=>n(e,t))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function s(e){let t;return()=>(t??={answer:e()}).answer}function a(e){return e.catch(()=>{}),e}
function i(e,t,n){const r=e.get(t);if(void 0!==r)return r;const o=n();e.set(t,o);const s=()=>{e.delete(t)}
;return o.then(e=>null===e?s():void 0,s),o}n.d(t,{HK:()=>i,NN:()=>a,Oo:()=>s,TA:()=>r,bB:()=>o})},49737:(e,t,n)=>{
n.d(t,{G:()=>s,v:()=>o});var r=n(73221);function o(e){
const t=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(e),[,n,o]=t??[]
;if(void 0===n||void 0===o||"."===o||".."===o)throw(0,
r.J5)("not_found",`${JSON.stringify(e)} is no repository of the form owner/name.`);return{owner:n,repo:o}}
function s(e,t){const n=o(t),r=e=>e.replace(" "," /repos/{owner}/{repo}");return{read:(t,o,s)=>e.read(r(t),{...o,...n
},s),list:(t,o,s,a)=>e.list(r(t),{...o,...n},s,a),pages:(t,o,s)=>e.pages(r(t),{...o,...n},s),
write:(t,o,s)=>e.write(r(t),{...o,...n},s),query:(t,r,o)=>e.query(t,{...r,owner:n.owner,name:n.repo},o)}}},
51483:(e,t,n)=>{n.d(t,{l:()=>h,m$:()=>s,uL:()=>a});var r=n(87298),o=n(81920)
;const s="marketops.evidence/v1",a=1,i=e=>(0,r.gP)((0,r.g1)({value:e}),(0,r.g1)({unreadable:r.Qq})),c=(0,r.g1)({id:r.hH,
login:r.Qq,type:r.Qq}),l=(0,r.g1)({comment:r.Qq,environments:(0,r.p_)((0,r.g1)({id:r.hH,name:r.Qq})),state:r.Qq,user:(0,
r.me)(c)}),p=(0,r.g1)({branch_patterns:(0,r.me)(i((0,r.p_)((0,r.g1)({name:r.Qq,type:r.Qq})))),can_admins_bypass:(0,
r.me)(r.Jt),deployment_branch_policy:(0,r.me)((0,r.g1)({custom_branch_policies:r.Jt,protected_branches:r.Jt})),
name:r.Qq,protection_rules:(0,r.me)((0,r.p_)((0,r.g1)({prevent_self_review:(0,r.me)(r.Jt),reviewers:r.Jt,type:r.Qq}))),
ref_protected:(0,r.me)(i(r.Jt))}),u=(0,r.g1)({actor:(0,r.me)(c),event:(0,r.me)(r.Qq),head_branch:(0,r.me)(r.Qq),
head_sha:r.Qq,path:r.Qq,triggering_actor:(0,r.me)(c)}),m=(0,r.g1)({at:r.kB,offset:(0,
r.wC)(/^-?(?:0|[1-9][0-9]*)$/,"milliseconds")}),d=(0,r.g1)({approvers:(0,r.p_)(r.Qq),counted:(0,r.p_)((0,r.g1)({
digest:r.br,key:(0,r.wC)(o.lj,"an OpenSSH fingerprint"),not_after:r.kB,principal:r.Qq,verified:r.Jt})),
created_at:i(r.kB),ignored:(0,r.p_)((0,r.g1)({from:r.Qq,reason:r.Qq})),run_id:r.hH}),h=(0,r.g1)({approvals:(0,
r.me)(i((0,r.p_)(l))),commit_author:(0,r.me)(i((0,r.p_)((0,r.me)(c)))),decide:(0,r.yL)(a),default_branch:(0,r.me)((0,
r.g1)({asks_for_pull_request:i(r.Jt),commit_sha:r.xk,name:r.Qq})),environment:(0,r.me)(i((0,r.me)(p))),job:(0,r.g1)({
actor:r.Qq,commit_sha:r.Qq,environment:(0,r.me)(r.Qq),event:r.Qq,ref:r.Qq,repository:r.Qq,repository_id:r.hH,
triggering_actor:r.Qq,workflow_ref:r.Qq}),ledger_rules:(0,r.me)(i((0,r.p_)(r.Qq))),now:r.kB,run:(0,r.g1)({attempt:(0,
r.me)(i(u)),differs:(0,r.me)(r.Qq),earlier_plan_digests:i((0,r.me)((0,r.p_)(r.br))),expected_plan_digest:(0,r.me)(r.br),
run_attempt:r.yj}),schema:(0,r.yL)(s),signed_approvals:(0,r.me)(d),targets:(0,r.p_)((0,r.g1)({on_default_branch:(0,
r.me)(r.Jt),operation_id:r.Qq})),teams:(0,r.me)((0,r.p_)((0,r.g1)({id:r.hH,members:i((0,r.p_)(r.hH)),slug:r.Qq}))),
zones:(0,r.me)((0,r.p_)((0,r.g1)({offsets:(0,r.p_)(m),zone:r.Qq})))})},78269:(e,t,n)=>{n.r(t),n.d(t,{doctor:()=>O})
;var r=n(51455),o=n(76760),s=n(27597),a=n(62564),i=n(55543),c=n(74296),l=n(58080),p=n(77198),u=n(52533),m=n(14182),d=n(85357),h=n(50984),f=n(53189),g=n(77412),y=n(47627),w=n(97359),v=n(40291),_=n(9649),$=n(49737),b=n(97915),k=n(71604),j=n(7471)
;const q="MARKETOPS_HMAC_KEY",Q=/(?:_unseen|^policy_unreadable)$/,O=async(e,t)=>{(0,k.R)(t.remote)
;const{root:n,remote:s}=await(0,g.K)((0,o.resolve)(e.cwd,t.directory),t.remote),{server:c,repository:l}=s,h=(0,
b.readingClient)(e,(0,w.po)(c)),Q=(0,_.createReader)(h),O={github:{reader:Q,evidence:(0,v.J)(h)},policyReader:Q,facts:{
repository:l,serverUrl:c,event:"push",environment:null},inputs:{policy:m.l$,policyRef:null,policyToken:null,
createLedger:!1},kinds:p.G},[{defaultBranch:T},A]=await Promise.all([Q.repository(l),(0,
d.L9)(n)]),K=`refs/heads/${T}`,E=(0,f.Pm)(O,Promise.resolve({repository:l,ref:K})),L=[],x=await J(async()=>{
const{bytes:e}=await(0,f.JR)(E);return null===e?(0,f.cK)(`there is no ${m.l$} on ${T}: \`marketops init\` writes one`):{
policy:(0,a.ON)(e,m.l$,p.G).value,policyDigest:(0,i.ol)(e)}});L.push(...N(`${m.l$} on ${T}`,Array.isArray(x)?x:[]))
;const H=Array.isArray(x)?null:x.policy;if(!Array.isArray(x)){const e={...x,policyFile:m.l$,
trustedKeysBytes:Buffer.alloc(0)},t=await Promise.all(f.Qo.map(async t=>N(t.name,await J(()=>t.look(E,e)))))
;L.push(...t.flat());const n={...(0,$.v)(l),environment_name:x.policy.environment
},r=await J(async()=>(await h.read("GET /repos/{owner}/{repo}/environments/{environment_name}/secrets",n,P)).secrets.some(({name:e})=>e===q)?[]:(0,
f.cK)(`the environment ${x.policy.environment} has no secret ${q}: \`gh secret set ${q} --env …\``))
;L.push(...N(`the secret ${q} of the environment`,r))
;const o=await J(()=>async function({github:{evidence:e},facts:{repository:t}},n,r,o){const s=await e.environment(t,n)
;if("unreadable"in s||!0!==s.value?.deployment_branch_policy?.custom_branch_policies)return[]
;const i=await e.branchPatterns(t,n);if("unreadable"in i)return[{code:"patterns_unseen",message:i.unreadable}]
;const c=r.length>0&&r.every(({tagsOnly:e})=>e),l=i.value.some(({name:e,type:t})=>c?"tag"===t:"branch"===t&&(e===o||(0,
a.mw)(e,o)));if(l)return[];const p=c?"tags":`the branch ${o}`
;return(0,f.cK)(`no pattern of the environment ${n} admits ${p}: add one in its settings`)}(O,x.policy.environment,A,T))
;L.push(...N("what may deploy to the environment",o))}for(const t of[u.jF,T]){const n=await J(()=>(0,j.d)(e,s,t))
;for(const e of n)L.push("string"==typeof e?{name:`rules of ${t}`,state:"note",message:e,remedy:null
}:M(`rules of ${t}`,e))}return L.push(...N("the workflow",function(e,t){const[n]=e;if(void 0===n)return(0,
f.cK)("no workflow in .github/workflows hands the key to the action: `marketops init` writes one")
;const{path:r,environment:o,events:s,permissions:a,inputs:i}=n,c=t?.environment??o,l=(e,t)=>"write-all"===a||t.includes(String(Object(a)[e])),p=new Set(t?.rules.flatMap(({effect:e,when:t})=>"permit"===e?t?.events??s:[]))
;return[...o?.toLowerCase()===c?.toLowerCase()?[]:(0,
f.cK)(`${r} ships in the environment ${String(o)}, and the policy wants ${String(c)}`),...l("contents",["write"])?[]:(0,
f.cK)(`the job that ships in ${r} lacks \`contents: write\``),...l("actions",["read","write"])?[]:(0,
f.cK)(`the job that ships in ${r} lacks \`actions: read\``),..."required"!==t?.plan_digest||i.includes("expected-plan-digest")?[]:(0,
f.cK)(`the job that ships in ${r} gives no expected-plan-digest, and the policy requires it`),...null===t||s.some(e=>p.has(e))?[]:(0,
f.cK)(`${r} starts on ${s.join(", ")||"nothing that may ship"}, and no rule of the policy permits that`)]}(A,H))),
L.push(...N("code owners",await async function(e){const t=await Promise.all(y.$.map(t=>(0,r.readFile)((0,
o.join)(e,t),"utf8").catch(()=>"")));if(t.some(e=>/^[^#\n]*\.marketops\/\S*\s+@/m.test(e)))return[];return[{
code:"no_owners",message:"No CODEOWNERS names who reviews changes of .marketops/: add a row `/.marketops/ @OWNER`."}]
}(n))),e.stdout(t.json?`${JSON.stringify(L)}\n`:`${L.map(S).join("\n")}\n`),L.some(({state:e})=>"lacks"===e)?1:0
},P=s.Ikc({secrets:s.YOg(s.Ikc({name:s.YjP()}))});async function J(e){try{return await e()}catch(e){
if(!(e instanceof c.NL))throw e;return[{code:"look_unseen",message:e.message,cause:e.code}]}}function N(e,t){
return 0===t.length?[{name:e,state:"ok",message:null,remedy:null}]:t.map(t=>M(e,t))}
function M(e,{code:t,message:n,cause:r}){const o=r??t;return{name:e,
state:"prod_not_ready"===t?"lacks":Q.test(t)?"unseen":"note",message:n,remedy:"prod_not_ready"!==o&&(0,h.zT)(o)?(0,
h.WE)(o).remedy[0]??null:null}}
const S=({name:e,state:t,message:n,remedy:r})=>[`${t.padEnd(7)} ${e}${null===n?"":`: ${(0,
l.g)(n)}`}`,...null===r?[]:[`        ${(0,l.g)(r)}`]].join("\n")},85357:(e,t,n)=>{n.d(t,{L9:()=>m,wX:()=>v,y7:()=>f})
;var r=n(51455),o=n(76760),s=n(27597),a=n(62564),i=n(55070),c=n(91076)
;const l=".github/workflows",p=["push","workflow_dispatch","schedule","release","repository_dispatch","create"],u=s._H3({
on:s.L5J().optional(),permissions:s.L5J().optional(),jobs:s.g1P(s.YjP(),s._H3({environment:s.L5J().optional(),
permissions:s.L5J().optional(),steps:s.YOg(s._H3({with:s.g1P(s.YjP(),s.L5J()).nullish()})).optional()}))})
;async function m(e){
const t=(await(0,r.readdir)((0,o.join)(e,l)).catch(()=>[])).filter(e=>/\.ya?ml$/.test(e)).map(async t=>{
const n=`${l}/${t}`;try{const t=await(0,r.readFile)((0,o.join)(e,n));return function(e,{on:t,permissions:n,jobs:r}){
const o=Object.values(r),s=o.flatMap(e=>(e.steps??[]).flatMap(({with:t})=>null!=t&&"hmac-key"in t?[{given:t,job:e,
named:h(e.environment)??h(t.environment)}]:[])),a=s.at(-1);if(void 0===a)return[]
;const c=s.find(({named:e})=>null!==e)?.named??null,l=o.filter(e=>null!==c&&h(e.environment)===c),{events:u,tagsOnly:m}=(0,
i.X)(t);return[{path:e,events:p.filter(e=>u.includes(e)),tagsOnly:m,environment:c,reviews:Math.max(1,l.length),
permissions:a.job.permissions??n,inputs:Object.keys(a.given)}]}(n,(0,c.g)(t,n,u,{maxBytes:1<<20,code:"workflow"}).value)
}catch{return[]}});return(await Promise.all(t)).flat().sort((e,t)=>d(e)-d(t))}
const d=({path:e})=>/\/release\.ya?ml$/.test(e)?0:1;function h(e){const t="string"==typeof e?e:Object(e).name
;return"string"!=typeof t||""===t||t.includes("${{")?null:t}function f(e){
const{policy:t,workflows:n,defaultBranch:r,now:o,comingTag:s=null}=e,i=e.tags.length>0||null===s?e.tags:[s],c=t?.rules??[],u=c.filter(({effect:e})=>"permit"===e),m=n.length>0?n:[g],d=`refs/heads/${r}`,h=m.flatMap(t=>(null===e.event?t.events.length>0?t.events:p.slice(0,2):[e.event]).flatMap(n=>{
const r="push"===n&&(e.tags.length>0||t.tagsOnly)?i.map(e=>`refs/tags/${e}`):[]
;return("push"===n&&t.tagsOnly&&r.length>0?r:[d,...r]).map(e=>({file:t,event:n,ref:e,
score:u.filter(y(t.path,n,e)).length}))
})),f=Math.max(...h.map(({score:e})=>e)),{file:v,event:_,ref:$}=h.find(({score:e})=>e===f)??{file:g,event:"push",ref:d
},b=function(e,t,{reviews:n}){
const r=null===e||"none"===e.approvals?null:e.approvals,o=r?.signed,{from:s}=r??{},{from:a}=o??{},i=e=>(e?.users??[]).map(({login:e,id:t})=>({
login:e,id:Number(t)
})),c=[...i(s),...i(a)],l=["reviewer","second-reviewer","third-reviewer","fourth-reviewer","fifth-reviewer"].map((e,t)=>({
login:e,id:w+t
})),p=t.flatMap(({when:e})=>e?.actors??[]),u=p.find(e=>!c.some(t=>t.login===e))??p[0]??"maintainer",m=(e,t)=>(i(t).length>0&&void 0===t?.teams?i(t):[...i(t),...l]).filter(({login:e})=>e!==u).slice(0,e),d=r?.min??0,h=[...d>n?[`The policy asks for ${d} approvals, and GitHub releases a job on one: ${n} can be given in this run.`]:[],...!0===o?.verified?["The policy asks for security keys that verify who touched them, and a rehearsal has none."]:[]],f=[...s?.teams??[],...a?.teams??[]]
;return{actor:u,notes:h,reviewers:m(Math.min(d,n),s),signers:m(o?.min??0,a),teams:f.map(({slug:e,id:t})=>({slug:e,
id:Number(t)}))}}(t,u.filter(y(v.path,_,$)),v),k=function(e,t,n){
const r=e.flatMap(({when:e})=>e?.windows??[]),o=r[0]?.time_zone??"UTC";if(null!==t)return{at:t,
notes:[`Rehearsed at ${(0,a.Xb)(o,t)}.`]};let s=n;for(let e=0;e<100;e++){const e=r.map(e=>(0,a.gR)(e,s))
;if(e.includes(null))break;const t=Math.max(s,...e.map(e=>e??s));if(!(t>s))return s===n?{at:s,notes:[]}:{at:s,
notes:[`The policy's windows are closed now: rehearsed at ${(0,a.Xb)(o,s)}, the next time.`]};s=t}return{at:n,
notes:["The policy's windows are not all open at any time that is known: rehearsed now."]}
}(c,e.at,o),j=n.length>0?[]:[`No workflow in ${l} hands a key to the action: rehearsed as if ${v.path} did.`],q=$===`refs/tags/${s}`&&0===e.tags.length?[`No tag is at this commit: rehearsed as if ${s} were pushed.`]:[]
;return{workflow:v.path,environment:v.environment??t?.environment??"production",event:_,ref:$,...b,at:k.at,
notes:[...j,...q,...b.notes,...k.notes]}}const g={path:`${l}/release.yml`,events:[],tagsOnly:!1,environment:null,
reviews:1,permissions:void 0,inputs:[]},y=(e,t,n)=>({when:r={}})=>(r.events?.some(e=>e===t)??!0)&&(r.refs?.some(e=>(0,
a.mw)(e,n))??!0)&&(r.workflows?.some(t=>(0,a.mw)(t.path,e)&&(0,a.mw)(t.ref,n))??!0),w=900001;function v(e){
const t=new Map,n=(e,r)=>{if("string"!=typeof e||e.includes("{{")){
if("object"==typeof e&&null!==e)for(const[t,o]of Object.entries(e))n(o,Array.isArray(e)?r:t)
}else t.set(r,[...t.get(r)??[],e])};try{const t={maxBytes:1<<20,code:"operations"};null!==e&&n((0,
c.g)(e,"operations",s.L5J(),t).value,"")}catch{}return t}},86677:(e,t,n)=>{n.d(t,{a9:()=>l,ef:()=>a,tO:()=>h,yj:()=>p})
;var r=n(52533),o=n(12112),s=n(49737);function a({facts:e,likelyDefault:t}){
const{mode:n,runId:o,runAttempt:s,environment:a,commitSha:c}=e,l=["",`/git/commits/${c}`,...null===t?[]:[`/rules/branches/${i(t)}?per_page=100&page=1`]]
;if("dry_run"===n){const e=null===t?[]:[`/commits/${i(`refs/heads/${t}`)}?per_page=1`]
;return[...l,...e,`/git/ref/${i(`heads/${r.jF}`)}`]}
return[...l,`/branches/${r.jF}`,`/actions/runs/${o}/approvals`,`/actions/runs/${o}/attempts/${s}`,`/environments/${i(a??"")}`,`/commits/${c}`,`/rules/branches/${r.jF}?per_page=100&page=1`]
}function i(e){return encodeURIComponent(e).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}
const c="application/vnd.github.v3+json",l=({actionVersion:e})=>`marketops-action/${e}`
;function p(e,{facts:t,token:n,paths:r=[""]}){
const{owner:o,repo:a}=(0,s.v)(t.repository),i=new AbortController,p=`${e.hosts.api}/repos/${o}/${a}`,u={accept:c,
"user-agent":l(t),authorization:`Bearer ${n}`},m=new Set,d=(t,n)=>{
const{promise:r,resolve:o}=Promise.withResolvers(),s=e.fetch(t,{...n,onSent:()=>o(void 0)})
;return s.catch(()=>o(void 0)),m.add(r),r.then(()=>m.delete(r)),s},h=new Map(r.map(e=>[p+e,d(p+e,{method:"GET",
headers:u,signal:i.signal})]));return{...e,sent:async()=>{await Promise.all(m)},
fetch:(e,t)=>((e,{method:t="GET",headers:n})=>{if("GET"!==t||n?.accept!==c)return;const r=h.get(e);return h.delete(e),r
})(e,t)??d(e,t),drop:()=>{h.size>0&&i.abort(new Error("nobody asked for it"))}}}const u=/^[0-9a-f]{40}$/,m={
repository:()=>!0,commit:([,e])=>u.test(String(e)),tagObject:()=>!0,tree:()=>!0,blob:()=>!0},d=2e3;function h(e,t){
const n=new Map,r=g(e,(e,t,r)=>!0===m[e]?.(t)?(0,o.HK)(n,f(e,t).toLowerCase(),r):r())
;return Object.assign(Object.create(r),{prefetch:e=>{const n=t()+d,s=new Map;let a=!1;const i=g(r,(e,t,n)=>{const r=(0,
o.NN)(n());return s.set(f(e,t),r),r});return(0,o.NN)(e(i)),{reader:g(r,(e,r,o)=>{
const i=f(e,r),c=a||t()>n?void 0:s.get(i);return s.delete(i),void 0===c?o():c.catch(o)}),end:()=>a=!0}}})}
const f=(e,t)=>`${e} ${JSON.stringify(t)}`;function g(e,t){return new Proxy(e,{get(e,n){const r=Reflect.get(e,n,e)
;return"function"!=typeof r?r:(...o)=>t(n,o,()=>Reflect.apply(r,e,o))}})}}};
