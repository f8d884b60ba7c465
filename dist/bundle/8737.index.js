"use strict";exports.id=8737,exports.ids=[8737],exports.modules={...require("./51483.shared.js").modules,
...require("./66131.shared.js").modules,...require("./85357.shared.js").modules,7471:((e,t,n)=>{n.d(t,{U:()=>u,d:()=>p})
;var r=n(27597),s=n(52533),o=n(77412),a=n(52157),i=n(97915);const c=r.Ikc({type:r.YjP(),ruleset_id:r.Whr(),
ruleset_source_type:r.YjP(),ruleset_source:r.YjP()}),l=r.Ikc({name:r.YjP(),bypass_actors:r.YOg(r.Ikc({
actor_type:r.YjP(),actor_id:r.Whr().nullable(),bypass_mode:r.YjP()})).nullish()});async function u(e,t){
return p(e,(await(0,o.K)(e.cwd,t)).remote,s.jF)}async function p(e,t,n){const r=(0,i.readingClient)(e,t),s=(0,
a.v)(t.repository),o=await r.list("GET /repos/{owner}/{repo}/rules/branches/{branch}",{...s,branch:n},c)
;if(0===o.length)return["none: anybody who may push can rewrite or delete it"]
;const u=Map.groupBy(o,({ruleset_id:e})=>e);return Promise.all([...u].map(async([e,[t,...n]])=>{
const o=t?.ruleset_source??"",a="Organization"===t?.ruleset_source_type?await r.read("GET /orgs/{org}/rulesets/{ruleset_id}",{
org:o,ruleset_id:e},l):await r.read("GET /repos/{owner}/{repo}/rulesets/{ruleset_id}",{...s,ruleset_id:e
},l),i=[t,...n].map(e=>e?.type??"").join(", ");return`${a.name} of ${o}: ${i}; ${function(e){
if(null==e)return"who may bypass it, the token in GH_TOKEN is not shown (it must be one that may edit the ruleset)"
;if(0===e.length)return"nobody may bypass it"
;const t=e.map(({actor_type:e,actor_id:t,bypass_mode:n})=>`${e} ${t??""} (${n})`.replace("  "," "))
;return`may be bypassed by ${t.join(", ")}`}(a.bypass_actors)}`}))}}),71604:((e,t,n)=>{n.d(t,{Q8:()=>l,R_:()=>i,ZF:()=>c})
;var r=n(51455),s=n(76760),o=n(74296),a=n(57800);function i(e){if(e.startsWith("-"))throw(0,
o.Wp)(`--remote ${e} is no name of a remote.`)}function c({stdout:e},t,n,r){
e(`${t?JSON.stringify(n):r.map(a.ko).join("\n")}\n`)}async function l({cwd:e},t,n,a=""){try{return await(0,
r.readFile)((0,s.resolve)(e,n))}catch(e){throw(0,o.Wp)(`${t} ${n} cannot be read (${(0,o.bD)(e)}).${a}`)}}}),
78269:((e,t,n)=>{n.r(t),n.d(t,{doctor:()=>j})
;var r=n(51455),s=n(76760),o=n(27597),a=n(9467),i=n(55543),c=n(74296),l=n(77198),u=n(52533),p=n(14182),d=n(85357),m=n(50984),y=n(53189),h=n(77412),w=n(47627),f=n(40291),$=n(9649),g=n(52157),_=n(97915),v=n(71604),b=n(7471)
;const k="MARKETOPS_HMAC_KEY",j=async(e,t)=>{(0,v.R_)(t.remote);const{root:n,remote:o}=await(0,h.K)((0,
s.resolve)(e.cwd,t.directory),t.remote),{server:c,repository:m}=o,j=(0,_.readingClient)(e,o),A=(0,$.createReader)(j),R={
github:{reader:A,evidence:(0,f.J)(j)},policyReader:A,facts:{repository:m,serverUrl:c,event:"push",environment:null},
inputs:{policy:p.l$,policyRef:null,policyToken:null,createLedger:!1},kinds:l.G
},[{defaultBranch:W},S]=await Promise.all([A.repository(m),(0,d.L9)(n)]),T=`refs/heads/${W}`,F=(0,
y.Pm)(R,Promise.resolve({repository:m,ref:T})),G=[],N=await P(async()=>{const{bytes:e}=await(0,y.JR)(F)
;return null===e?(0,y.cK)(`there is no ${p.l$} on ${W}: \`marketops init\` writes one`):{policy:(0,
a.ON)(e,p.l$,l.G).value,policyDigest:(0,i.o)(e)}});G.push(...E(`${p.l$} on ${W}`,Array.isArray(N)?N:[]))
;const x=Array.isArray(N)?null:N.policy;if(!Array.isArray(N)){const e={...N,policyFile:p.l$,
trustedKeysBytes:Buffer.alloc(0)},t=await Promise.all(y.Qo.map(async t=>E(t.name,await P(()=>t.look(F,e)))))
;G.push(...t.flat());const n={...(0,g.v)(m),environment_name:N.policy.environment
},r=await P(async()=>(await j.read("GET /repos/{owner}/{repo}/environments/{environment_name}/secrets",n,K)).secrets.some(({name:e})=>e===k)?[]:(0,
y.cK)(`the environment ${N.policy.environment} has no secret ${k}: \`gh secret set ${k} --env …\``))
;G.push(...E(`the secret ${k} of the environment`,r))
;const s=await P(()=>async function({github:{evidence:e},facts:{repository:t}},n,r,s){const o=await e.environment(t,n)
;if("unreadable"in o||!0!==o.value?.deployment_branch_policy?.custom_branch_policies)return[]
;const i=await e.branchPatterns(t,n);if("unreadable"in i)return[{code:"patterns_unseen",message:i.unreadable}]
;const c=r.length>0&&r.every(({tagsOnly:e})=>e),l=i.value.some(({name:e,type:t})=>c?"tag"===t:"branch"===t&&(e===s||(0,
a.mw)(e,s)));if(l)return[];const u=c?"tags":`the branch ${s}`
;return(0,y.cK)(`no pattern of the environment ${n} admits ${u}: add one in its settings`)}(R,N.policy.environment,S,W))
;G.push(...E("what may deploy to the environment",s))}for(const t of[u.jF,W]){const n=await P(()=>(0,b.d)(e,o,t))
;for(const e of n)G.push("string"==typeof e?{name:`rules of ${t}`,state:"note",message:e,remedy:null
}:O(`rules of ${t}`,e))}return G.push(...E("the workflow",function(e,t){const[n]=e;if(void 0===n)return(0,
y.cK)("no workflow in .github/workflows hands the key to the action: `marketops init` writes one")
;const{path:r,environment:s,events:o,permissions:a,inputs:i}=n,c=t?.environment??s,l=(e,t)=>"write-all"===a||t.includes(String(Object(a)[e])),u=new Set(t?.rules.flatMap(({effect:e,when:t})=>"permit"===e?t?.events??o:[]))
;return[...s?.toLowerCase()===c?.toLowerCase()?[]:(0,
y.cK)(`${r} ships in the environment ${String(s)}, and the policy wants ${String(c)}`),...l("contents",["write"])?[]:(0,
y.cK)(`the job that ships in ${r} lacks \`contents: write\``),...l("actions",["read","write"])?[]:(0,
y.cK)(`the job that ships in ${r} lacks \`actions: read\``),..."required"!==t?.plan_digest||i.includes("expected-plan-digest")?[]:(0,
y.cK)(`the job that ships in ${r} gives no expected-plan-digest, and the policy requires it`),...null===t||o.some(e=>u.has(e))?[]:(0,
y.cK)(`${r} starts on ${o.join(", ")||"nothing that may ship"}, and no rule of the policy permits that`)]}(S,x))),
G.push(...E("code owners",await async function(e){const t=await Promise.all(w.$.map(t=>(0,r.readFile)((0,
s.join)(e,t),"utf8").catch(()=>"")));if(t.some(e=>/^[^#\n]*\.marketops\/\S*\s+@/m.test(e)))return[];return[{
code:"no_owners",message:"No CODEOWNERS names who reviews changes of .marketops/: add a row `/.marketops/ @OWNER`."}]
}(n))),(0,v.ZF)(e,t.json,G,G.flatMap(Y)),G.some(({state:e})=>"lacks"===e)?1:0},K=o.Ikc({secrets:o.YOg(o.Ikc({
name:o.YjP()}))});async function P(e){try{return await e()}catch(e){if(!(e instanceof c.NL))throw e
;return e instanceof c.Ho?[(0,y.xA)(e)]:[{code:"look_unseen",message:e.message,cause:e.code}]}}function E(e,t){
return 0===t.length?[{name:e,state:"ok",message:null,remedy:null}]:t.map(t=>O(e,t))}
function O(e,{code:t,message:n,cause:r}){
const s="prod_not_ready"===t?"lacks":t.endsWith("_unseen")?"unseen":"note",o=r??t;return{name:e,state:s,message:n,
remedy:"prod_not_ready"!==o&&(0,m.zT)(o)?(0,m.WE)(o).remedy[0]??null:null}}
const Y=({name:e,state:t,message:n,remedy:r})=>[`${t.padEnd(7)} ${e}${null===n?"":`: ${n}`}`,...null===r?[]:[`        ${r}`]]
})};
