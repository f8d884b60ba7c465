"use strict";exports.id=7077,exports.ids=[7077,4377],exports.modules={...require("./23544.shared.js").modules,
...require("./31430.shared.js").modules,...require("./52533.shared.js").modules,...require("./81920.shared.js").modules,
...require("./85357.shared.js").modules,7471:((e,t,n)=>{n.d(t,{U:()=>l,d:()=>d})
;var r=n(27597),s=n(52533),o=n(77412),a=n(52157),i=n(97915);const c=r.Ikc({type:r.YjP(),ruleset_id:r.Whr(),
ruleset_source_type:r.YjP(),ruleset_source:r.YjP()}),u=r.Ikc({name:r.YjP(),bypass_actors:r.YOg(r.Ikc({
actor_type:r.YjP(),actor_id:r.Whr().nullable(),bypass_mode:r.YjP()})).nullish()});async function l(e,t){
return d(e,(await(0,o.K)(e.cwd,t)).remote,s.jF)}async function d(e,t,n){const r=(0,i.readingClient)(e,t),s=(0,
a.v)(t.repository),o=await r.list("GET /repos/{owner}/{repo}/rules/branches/{branch}",{...s,branch:n},c)
;if(0===o.length)return["none: anybody who may push can rewrite or delete it"]
;const l=Map.groupBy(o,({ruleset_id:e})=>e);return Promise.all([...l].map(async([e,[t,...n]])=>{
const o=t?.ruleset_source??"",a="Organization"===t?.ruleset_source_type?await r.read("GET /orgs/{org}/rulesets/{ruleset_id}",{
org:o,ruleset_id:e},u):await r.read("GET /repos/{owner}/{repo}/rulesets/{ruleset_id}",{...s,ruleset_id:e
},u),i=[t,...n].map(e=>e?.type??"").join(", ");return`${a.name} of ${o}: ${i}; ${function(e){
if(null==e)return"who may bypass it, the token in GH_TOKEN is not shown (it must be one that may edit the ruleset)"
;if(0===e.length)return"nobody may bypass it"
;const t=e.map(({actor_type:e,actor_id:t,bypass_mode:n})=>`${e} ${t??""} (${n})`.replace("  "," "))
;return`may be bypassed by ${t.join(", ")}`}(a.bypass_actors)}`}))}}),52157:((e,t,n)=>{n.d(t,{G:()=>o,v:()=>s})
;var r=n(27662);function s(e){const t=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(e),[,n,s]=t??[]
;if(void 0===n||void 0===s||"."===s||".."===s)throw(0,
r.J5)("not_found",`${JSON.stringify(e)} is no repository of the form owner/name.`);return{owner:n,repo:s}}
function o(e,t){const n=s(t),r=e=>e.replace(" "," /repos/{owner}/{repo}");return{read:(t,s,o)=>e.read(r(t),{...s,...n
},o),list:(t,s,o,a)=>e.list(r(t),{...s,...n},o,a),pages:(t,s,o)=>e.pages(r(t),{...s,...n},o),
write:(t,s,o)=>e.write(r(t),{...s,...n},o),query:(t,r,s)=>e.query(t,{...r,owner:n.owner,name:n.repo},s)}}}),
64377:((e,t,n)=>{n.d(t,{w$:()=>o});var r=n(43759),s=n(27597);function o(e){return r.G1(s.You,e)}}),68011:((e,t,n)=>{
const r=n(96782);e.exports=(e,t,n)=>{try{t=new r(t,n)}catch(e){return!1}return t.test(e)}}),71604:((e,t,n)=>{n.d(t,{
Q8:()=>l,R_:()=>c,ZF:()=>u});var r=n(51455),s=n(76760),o=n(74296),a=n(53474),i=n(57800);function c(e){
if(e.startsWith("-"))throw(0,o.Wp)(`--remote ${e} is no name of a remote.`)}function u({stdout:e},t,n,r){
e(`${t?JSON.stringify(n):r.map(i.ko).join("\n")}\n`)}async function l({cwd:e},t,n,i=""){try{return await(0,
r.readFile)((0,s.resolve)(e,n))}catch(e){throw(0,o.Wp)(`${t} ${n} cannot be read (${(0,a.bD)(e)}).${i}`)}}}),
78269:((e,t,n)=>{n.r(t),n.d(t,{doctor:()=>K})
;var r=n(51455),s=n(76760),o=n(27597),a=n(62829),i=n(77105),c=n(55543),u=n(53474),l=n(77198),d=n(52533),p=n(14182),m=n(85357),h=n(50984),y=n(53189),f=n(77412),w=n(47627),$=n(40291),g=n(9649),v=n(52157),_=n(97915),b=n(71604),j=n(7471)
;const k="MARKETOPS_HMAC_KEY",K=async(e,t)=>{(0,b.R_)(t.remote);const{root:n,remote:o}=await(0,f.K)((0,
s.resolve)(e.cwd,t.directory),t.remote),{server:u,repository:h}=o,K=(0,_.readingClient)(e,o),S=(0,g.createReader)(K),q={
github:{reader:S,evidence:(0,$.J)(K)},policyReader:S,facts:{repository:h,serverUrl:u,event:"push",environment:null},
inputs:{policy:p.l$,policyRef:null,policyToken:null,createLedger:!1},kinds:l.G
},[{defaultBranch:G},R]=await Promise.all([S.repository(h),(0,m.L9)(n)]),T=`refs/heads/${G}`,W=(0,
y.Pm)(q,Promise.resolve({repository:h,ref:T})),x=[],N=await A(async()=>{const{bytes:e}=await(0,y.JR)(W)
;return null===e?(0,y.cK)(`there is no ${p.l$} on ${G}: \`marketops init\` writes one`):{policy:(0,
a.O)(e,p.l$,l.G).value,policyDigest:(0,c.o)(e)}});x.push(...O(`${p.l$} on ${G}`,Array.isArray(N)?N:[]))
;const F=Array.isArray(N)?null:N.policy;if(!Array.isArray(N)){const e={...N,policyFile:p.l$,
trustedKeysBytes:Buffer.alloc(0)},t=await Promise.all(y.Qo.map(async t=>O(t.name,await A(()=>t.look(W,e)))))
;x.push(...t.flat());const n={...(0,v.v)(h),environment_name:N.policy.environment
},r=await A(async()=>(await K.read("GET /repos/{owner}/{repo}/environments/{environment_name}/secrets",n,P)).secrets.some(({name:e})=>e===k)?[]:(0,
y.cK)(`the environment ${N.policy.environment} has no secret ${k}: \`gh secret set ${k} --env \u2026\``))
;x.push(...O(`the secret ${k} of the environment`,r))
;const s=await A(()=>async function({github:{evidence:e},facts:{repository:t}},n,r,s){const o=await e.environment(t,n)
;if("unreadable"in o||!0!==o.value?.deployment_branch_policy?.custom_branch_policies)return[]
;const a=await e.branchPatterns(t,n);if("unreadable"in a)return[{code:"patterns_unseen",message:a.unreadable}]
;const c=r.length>0&&r.every(({tagsOnly:e})=>e),u=a.value.some(({name:e,type:t})=>c?"tag"===t:"branch"===t&&(e===s||(0,
i.m)(e,s)));if(u)return[];const l=c?"tags":`the branch ${s}`
;return(0,y.cK)(`no pattern of the environment ${n} admits ${l}: add one in its settings`)}(q,N.policy.environment,R,G))
;x.push(...O("what may deploy to the environment",s))}for(const t of[d.jF,G]){const n=await A(()=>(0,j.d)(e,o,t))
;for(const e of n)x.push("string"==typeof e?{name:`rules of ${t}`,state:"note",message:e,remedy:null
}:E(`rules of ${t}`,e))}return x.push(...O("the workflow",function(e,t){const[n]=e;if(void 0===n)return(0,
y.cK)("no workflow in .github/workflows hands the key to the action: `marketops init` writes one")
;const{path:r,environment:s,events:o,permissions:a,inputs:i}=n,c=t?.environment??s,u=(e,t)=>"write-all"===a||t.includes(String(Object(a)[e])),l=new Set(t?.rules.flatMap(({effect:e,when:t})=>"permit"===e?t?.events??o:[]))
;return[...s?.toLowerCase()===c?.toLowerCase()?[]:(0,
y.cK)(`${r} ships in the environment ${String(s)}, and the policy wants ${String(c)}`),...u("contents",["write"])?[]:(0,
y.cK)(`the job that ships in ${r} lacks \`contents: write\``),...u("actions",["read","write"])?[]:(0,
y.cK)(`the job that ships in ${r} lacks \`actions: read\``),..."required"!==t?.plan_digest||i.includes("expected-plan-digest")?[]:(0,
y.cK)(`the job that ships in ${r} gives no expected-plan-digest, and the policy requires it`),...null===t||o.some(e=>l.has(e))?[]:(0,
y.cK)(`${r} starts on ${o.join(", ")||"nothing that may ship"}, and no rule of the policy permits that`)]}(R,F))),
x.push(...O("code owners",await async function(e){const t=await Promise.all(w.$.map(t=>(0,r.readFile)((0,
s.join)(e,t),"utf8").catch(()=>"")));if(t.some(e=>/^[^#\n]*\.marketops\/\S*\s+@/m.test(e)))return[];return[{
code:"no_owners",message:"No CODEOWNERS names who reviews changes of .marketops/: add a row `/.marketops/ @OWNER`."}]
}(n))),(0,b.ZF)(e,t.json,x,x.flatMap(Y)),x.some(({state:e})=>"lacks"===e)?1:0},P=o.Ikc({secrets:o.YOg(o.Ikc({
name:o.YjP()}))});async function A(e){try{return await e()}catch(e){if(!(e instanceof u.AK))throw e
;return e instanceof u.Ho?[(0,y.xA)(e)]:[{code:"look_unseen",message:e.message,cause:e.code}]}}function O(e,t){
return 0===t.length?[{name:e,state:"ok",message:null,remedy:null}]:t.map(t=>E(e,t))}
function E(e,{code:t,message:n,cause:r}){
const s="prod_not_ready"===t?"lacks":t.endsWith("_unseen")?"unseen":"note",o=r??t;return{name:e,state:s,message:n,
remedy:"prod_not_ready"!==o&&(0,h.zT)(o)?(0,h.WE)(o).remedy[0]??null:null}}
const Y=({name:e,state:t,message:n,remedy:r})=>[`${t.padEnd(7)} ${e}${null===n?"":`: ${n}`}`,...null===r?[]:[`        ${r}`]]
}),81128:((e,t,n)=>{function r(e){let t=e;const n=[];return async e=>{t>0?t--:await new Promise(e=>n.push(e));try{
return await e()}finally{const e=n.shift();void 0===e?t++:e()}}}async function s(e,t,n){const s=r(t)
;return(await Promise.allSettled(e.map((e,t)=>s(()=>n(e,t))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function o(e){let t;return()=>(t??={answer:e()}).answer}function a(e){return e.catch(()=>{}),e}
function i(e,t,n){const r=e.get(t);if(void 0!==r)return r;const s=n();e.set(t,s);const o=()=>{e.delete(t)}
;return s.then(e=>null===e?o():void 0,o),s}n.d(t,{HK:()=>i,NN:()=>a,Oo:()=>o,TA:()=>r,bB:()=>s})})};
