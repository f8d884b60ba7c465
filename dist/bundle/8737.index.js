import{modules as e}from"./7471.shared.js";import{modules as t}from"./51483.shared.js"
;import{modules as n}from"./66131.shared.js";import{modules as s}from"./85357.shared.js";export const id=8737
;export const ids=[8737];export const modules={...e,...t,...n,...s,78269:((e,t,n)=>{n.r(t),n.d(t,{doctor:()=>A})
;var s=n(51455),o=n(76760),r=n(27597),a=n(9467),i=n(55543),c=n(74296),l=n(58080),m=n(77198),u=n(52533),p=n(14182),d=n(85357),h=n(50984),y=n(53189),f=n(77412),w=n(47627),g=n(59376),$=n(40291),v=n(9649),k=n(49737),_=n(97915),b=n(71604),j=n(7471)
;const K="MARKETOPS_HMAC_KEY",O=/(?:_unseen|^policy_unreadable)$/,A=async(e,t)=>{(0,b.R)(t.remote)
;const{root:n,remote:r}=await(0,f.K)((0,o.resolve)(e.cwd,t.directory),t.remote),{server:c,repository:l}=r,h=(0,
_.readingClient)(e,(0,g.po)(c)),O=(0,v.createReader)(h),A={github:{reader:O,evidence:(0,$.J)(h)},policyReader:O,facts:{
repository:l,serverUrl:c,event:"push",environment:null},inputs:{policy:p.l$,policyRef:null,policyToken:null,
createLedger:!1},kinds:m.G},[{defaultBranch:x},C]=await Promise.all([O.repository(l),(0,
d.L9)(n)]),L=`refs/heads/${x}`,T=(0,y.Pm)(A,Promise.resolve({repository:l,ref:L})),B=[],F=await P(async()=>{
const{bytes:e}=await(0,y.JR)(T);return null===e?(0,y.cK)(`there is no ${p.l$} on ${x}: \`marketops init\` writes one`):{
policy:(0,a.ON)(e,p.l$,m.G).value,policyDigest:(0,i.ol)(e)}});B.push(...R(`${p.l$} on ${x}`,Array.isArray(F)?F:[]))
;const G=Array.isArray(F)?null:F.policy;if(!Array.isArray(F)){const e={...F,policyFile:p.l$,
trustedKeysBytes:Buffer.alloc(0)},t=await Promise.all(y.Qo.map(async t=>R(t.name,await P(()=>t.look(T,e)))))
;B.push(...t.flat());const n={...(0,k.v)(l),environment_name:F.policy.environment
},s=await P(async()=>(await h.read("GET /repos/{owner}/{repo}/environments/{environment_name}/secrets",n,E)).secrets.some(({name:e})=>e===K)?[]:(0,
y.cK)(`the environment ${F.policy.environment} has no secret ${K}: \`gh secret set ${K} --env …\``))
;B.push(...R(`the secret ${K} of the environment`,s))
;const o=await P(()=>async function({github:{evidence:e},facts:{repository:t}},n,s,o){const r=await e.environment(t,n)
;if("unreadable"in r||!0!==r.value?.deployment_branch_policy?.custom_branch_policies)return[]
;const i=await e.branchPatterns(t,n);if("unreadable"in i)return[{code:"patterns_unseen",message:i.unreadable}]
;const c=s.length>0&&s.every(({tagsOnly:e})=>e),l=i.value.some(({name:e,type:t})=>c?"tag"===t:"branch"===t&&(e===o||(0,
a.mw)(e,o)));if(l)return[];const m=c?"tags":`the branch ${o}`
;return(0,y.cK)(`no pattern of the environment ${n} admits ${m}: add one in its settings`)}(A,F.policy.environment,C,x))
;B.push(...R("what may deploy to the environment",o))}for(const t of[u.jF,x]){const n=await P(()=>(0,j.d)(e,r,t))
;for(const e of n)B.push("string"==typeof e?{name:`rules of ${t}`,state:"note",message:e,remedy:null
}:S(`rules of ${t}`,e))}return B.push(...R("the workflow",function(e,t){const[n]=e;if(void 0===n)return(0,
y.cK)("no workflow in .github/workflows hands the key to the action: `marketops init` writes one")
;const{path:s,environment:o,events:r,permissions:a,inputs:i}=n,c=t?.environment??o,l=(e,t)=>"write-all"===a||t.includes(String(Object(a)[e])),m=new Set(t?.rules.flatMap(({effect:e,when:t})=>"permit"===e?t?.events??r:[]))
;return[...o?.toLowerCase()===c?.toLowerCase()?[]:(0,
y.cK)(`${s} ships in the environment ${String(o)}, and the policy wants ${String(c)}`),...l("contents",["write"])?[]:(0,
y.cK)(`the job that ships in ${s} lacks \`contents: write\``),...l("actions",["read","write"])?[]:(0,
y.cK)(`the job that ships in ${s} lacks \`actions: read\``),..."required"!==t?.plan_digest||i.includes("expected-plan-digest")?[]:(0,
y.cK)(`the job that ships in ${s} gives no expected-plan-digest, and the policy requires it`),...null===t||r.some(e=>m.has(e))?[]:(0,
y.cK)(`${s} starts on ${r.join(", ")||"nothing that may ship"}, and no rule of the policy permits that`)]}(C,G))),
B.push(...R("code owners",await async function(e){const t=await Promise.all(w.$.map(t=>(0,s.readFile)((0,
o.join)(e,t),"utf8").catch(()=>"")));if(t.some(e=>/^[^#\n]*\.marketops\/\S*\s+@/m.test(e)))return[];return[{
code:"no_owners",message:"No CODEOWNERS names who reviews changes of .marketops/: add a row `/.marketops/ @OWNER`."}]
}(n))),e.stdout(t.json?`${JSON.stringify(B)}\n`:`${B.map(N).join("\n")}\n`),B.some(({state:e})=>"lacks"===e)?1:0
},E=r.Ikc({secrets:r.YOg(r.Ikc({name:r.YjP()}))});async function P(e){try{return await e()}catch(e){
if(!(e instanceof c.NL))throw e;return[{code:"look_unseen",message:e.message,cause:e.code}]}}function R(e,t){
return 0===t.length?[{name:e,state:"ok",message:null,remedy:null}]:t.map(t=>S(e,t))}
function S(e,{code:t,message:n,cause:s}){const o=s??t;return{name:e,
state:"prod_not_ready"===t?"lacks":O.test(t)?"unseen":"note",message:n,remedy:"prod_not_ready"!==o&&(0,h.zT)(o)?(0,
h.WE)(o).remedy[0]??null:null}}
const N=({name:e,state:t,message:n,remedy:s})=>[`${t.padEnd(7)} ${e}${null===n?"":`: ${(0,
l.g)(n)}`}`,...null===s?[]:[`        ${(0,l.g)(s)}`]].join("\n")})};
