import{modules as e}from"./7471.shared.js";import{modules as t}from"./51483.shared.js"
;import{modules as n}from"./66131.shared.js";import{modules as s}from"./85357.shared.js";export const id=8737
;export const ids=[8737];export const modules={...e,...t,...n,...s,78269:((e,t,n)=>{n.r(t),n.d(t,{doctor:()=>A})
;var s=n(51455),o=n(76760),r=n(27597),a=n(9467),i=n(55543),c=n(74296),l=n(77198),m=n(52533),u=n(14182),p=n(85357),d=n(50984),h=n(53189),y=n(77412),f=n(47627),w=n(59376),v=n(40291),$=n(9649),g=n(52157),k=n(97915),_=n(71604),b=n(7471)
;const j="MARKETOPS_HMAC_KEY",K=/(?:_unseen|^policy_unreadable)$/,A=async(e,t)=>{(0,_.R_)(t.remote)
;const{root:n,remote:r}=await(0,y.K)((0,o.resolve)(e.cwd,t.directory),t.remote),{server:c,repository:d}=r,K=(0,
k.readingClient)(e,(0,w.po)(c)),A=(0,$.createReader)(K),x={github:{reader:A,evidence:(0,v.J)(K)},policyReader:A,facts:{
repository:d,serverUrl:c,event:"push",environment:null},inputs:{policy:u.l$,policyRef:null,policyToken:null,
createLedger:!1},kinds:l.G},[{defaultBranch:C},L]=await Promise.all([A.repository(d),(0,
p.L9)(n)]),N=`refs/heads/${C}`,F=(0,h.Pm)(x,Promise.resolve({repository:d,ref:N})),M=[],T=await O(async()=>{
const{bytes:e}=await(0,h.JR)(F);return null===e?(0,h.cK)(`there is no ${u.l$} on ${C}: \`marketops init\` writes one`):{
policy:(0,a.ON)(e,u.l$,l.G).value,policyDigest:(0,i.o)(e)}});M.push(...P(`${u.l$} on ${C}`,Array.isArray(T)?T:[]))
;const B=Array.isArray(T)?null:T.policy;if(!Array.isArray(T)){const e={...T,policyFile:u.l$,
trustedKeysBytes:Buffer.alloc(0)},t=await Promise.all(h.Qo.map(async t=>P(t.name,await O(()=>t.look(F,e)))))
;M.push(...t.flat());const n={...(0,g.v)(d),environment_name:T.policy.environment
},s=await O(async()=>(await K.read("GET /repos/{owner}/{repo}/environments/{environment_name}/secrets",n,E)).secrets.some(({name:e})=>e===j)?[]:(0,
h.cK)(`the environment ${T.policy.environment} has no secret ${j}: \`gh secret set ${j} --env …\``))
;M.push(...P(`the secret ${j} of the environment`,s))
;const o=await O(()=>async function({github:{evidence:e},facts:{repository:t}},n,s,o){const r=await e.environment(t,n)
;if("unreadable"in r||!0!==r.value?.deployment_branch_policy?.custom_branch_policies)return[]
;const i=await e.branchPatterns(t,n);if("unreadable"in i)return[{code:"patterns_unseen",message:i.unreadable}]
;const c=s.length>0&&s.every(({tagsOnly:e})=>e),l=i.value.some(({name:e,type:t})=>c?"tag"===t:"branch"===t&&(e===o||(0,
a.mw)(e,o)));if(l)return[];const m=c?"tags":`the branch ${o}`
;return(0,h.cK)(`no pattern of the environment ${n} admits ${m}: add one in its settings`)}(x,T.policy.environment,L,C))
;M.push(...P("what may deploy to the environment",o))}for(const t of[m.jF,C]){const n=await O(()=>(0,b.d)(e,r,t))
;for(const e of n)M.push("string"==typeof e?{name:`rules of ${t}`,state:"note",message:e,remedy:null
}:R(`rules of ${t}`,e))}return M.push(...P("the workflow",function(e,t){const[n]=e;if(void 0===n)return(0,
h.cK)("no workflow in .github/workflows hands the key to the action: `marketops init` writes one")
;const{path:s,environment:o,events:r,permissions:a,inputs:i}=n,c=t?.environment??o,l=(e,t)=>"write-all"===a||t.includes(String(Object(a)[e])),m=new Set(t?.rules.flatMap(({effect:e,when:t})=>"permit"===e?t?.events??r:[]))
;return[...o?.toLowerCase()===c?.toLowerCase()?[]:(0,
h.cK)(`${s} ships in the environment ${String(o)}, and the policy wants ${String(c)}`),...l("contents",["write"])?[]:(0,
h.cK)(`the job that ships in ${s} lacks \`contents: write\``),...l("actions",["read","write"])?[]:(0,
h.cK)(`the job that ships in ${s} lacks \`actions: read\``),..."required"!==t?.plan_digest||i.includes("expected-plan-digest")?[]:(0,
h.cK)(`the job that ships in ${s} gives no expected-plan-digest, and the policy requires it`),...null===t||r.some(e=>m.has(e))?[]:(0,
h.cK)(`${s} starts on ${r.join(", ")||"nothing that may ship"}, and no rule of the policy permits that`)]}(L,B))),
M.push(...P("code owners",await async function(e){const t=await Promise.all(f.$.map(t=>(0,s.readFile)((0,
o.join)(e,t),"utf8").catch(()=>"")));if(t.some(e=>/^[^#\n]*\.marketops\/\S*\s+@/m.test(e)))return[];return[{
code:"no_owners",message:"No CODEOWNERS names who reviews changes of .marketops/: add a row `/.marketops/ @OWNER`."}]
}(n))),(0,_.ZF)(e,t.json,M,M.flatMap(S)),M.some(({state:e})=>"lacks"===e)?1:0},E=r.Ikc({secrets:r.YOg(r.Ikc({
name:r.YjP()}))});async function O(e){try{return await e()}catch(e){if(!(e instanceof c.NL))throw e;return[{
code:"look_unseen",message:e.message,cause:e.code}]}}function P(e,t){return 0===t.length?[{name:e,state:"ok",
message:null,remedy:null}]:t.map(t=>R(e,t))}function R(e,{code:t,message:n,cause:s}){const o=s??t;return{name:e,
state:"prod_not_ready"===t?"lacks":K.test(t)?"unseen":"note",message:n,remedy:"prod_not_ready"!==o&&(0,d.zT)(o)?(0,
d.WE)(o).remedy[0]??null:null}}
const S=({name:e,state:t,message:n,remedy:s})=>[`${t.padEnd(7)} ${e}${null===n?"":`: ${n}`}`,...null===s?[]:[`        ${s}`]]
})};
