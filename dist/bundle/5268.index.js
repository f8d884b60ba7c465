"use strict";exports.id=5268,exports.ids=[5268],exports.modules={...require("./85357.shared.js").modules,
55070:((e,t,n)=>{function r(e){
const t="string"==typeof e?[e]:Array.isArray(e)?e.map(String):Object.keys(Object(e)),{push:n}=Object(e),r=Object.keys(Object(n)),o=e=>r.some(t=>t.startsWith(e))
;return{events:t,tagsOnly:o("tags")&&!o("branches")}}n.d(t,{X:()=>r})}),55268:((e,t,n)=>{n.r(t),n.d(t,{
rehearseCommand:()=>ne})
;var r=n(73024),o=n(51455),a=n(76760),s=n(27597),i=n(9467),l=n(71971),c=n(74296),p=n(77198),d=n(52533),u=n(36625),f=n(38422),h=n(14182),m=n(48161),w=n(77598),y=n(76311),g=n(60036),v=n(62230),$=n(74468),_=n(56789),b=n(85357),T=n(31421),k=n(57975),R=n(38815),j=n(32257),S=n(76469),E=n(96879)
;const I=(0,k.promisify)(T.execFile),P="# Throwaway keys of a rehearsal\n";const N=(0,k.promisify)(T.execFile)
;const B=["-c","user.name=rehearsal","-c","user.email=rehearsal@localhost","-c","commit.gpgsign=false"]
;async function O(e,...t){return(await N("git",["-C",e,...t])).stdout.trim()}async function A(e){try{return await(0,
o.readFile)(e)}catch(t){if("ENOENT"===t.code)return null;throw new c.NL("file_unreadable",`${e} cannot be read.`,{
cause:t})}}const F="1000001",H=`https://${h.FF}`,G="rehearsal-token",D="rehearsal-read-token";async function U(e){
const t=(0,a.resolve)(e.out),n=`${t}-plan`,r=`${t}-approvers`;await Promise.all([...[t,n].map(x),C(r)])
;const s=""===e.hmacKey?(0,y.X$)(w.randomBytes):e.hmacKey,l=(0,g.yv)(H,F),{text:p}=(0,y.Cd)((0,
y.o7)(s,"MARKETOPS_HMAC_KEY"),F,l).vkey,u=`# of the rehearsed repository\n${p}\n`;let f=null,T=null;const k=await(0,
o.mkdtemp)((0,a.join)((0,m.tmpdir)(),"marketops-rehearsal-"));try{T=await(0,$.O)();const m=await async function(e,t){
const{say:n,offline:r,event:s,at:l}=e,p=await async function(e,t){
if(""!==await O(e,"rev-parse","--verify","--quiet","HEAD").catch(()=>"")&&(await(0,
o.readdir)(e)).includes(".git"))return e
;const n=await(0,o.mkdtemp)((0,a.join)(t,"workspace-")),r=/(^|\/)(\.git|node_modules)(\/|$)|^\.marketops\/rehearsal(\/|$)/
;await(0,o.cp)(e,n,{recursive:!0,filter:t=>!r.test((0,a.relative)(e,t))})
;const[s,i]=await Promise.all([O(e,"symbolic-ref","--quiet","--short","HEAD").catch(()=>"main"),O(e,"remote","get-url","origin").catch(()=>"")])
;return await O(n,"init","--quiet",`--initial-branch=${s}`),""!==i&&await O(n,"remote","add","origin",i),
await O(n,"add","--all","--force"),await O(n,...B,"commit","--quiet","--allow-empty","--message","Rehearsed"),n}((0,
a.resolve)(e.workspace),t),[d,u,f,m,w]=await Promise.all([(0,v.bS)(p),(0,v.W0)(p,r),(0,b.L9)(p),A((0,
a.join)(p,e.policy)),A((0,a.join)(p,e.operations))])
;null===m&&n(`There is no ${e.policy}: the rehearsal uses the preset "solo"`);let y=m??Buffer.from(i.fG.solo)
;const g=(0,i.SF)(y,e.policy);if(null!==g){const t=`${g.repository}:${g.path}@${g.ref}`;throw(0,
c.Wp)(`${e.policy} says that the policy is kept at ${t}. Name a copy of it with --policy.`)}let $=K(e,y)
;null!==$&&"none"!==$.approvals&&void 0!==$.approvals.signed?n("The policy asks for signatures: throwaway SSH keys are made, and sign"):e.signed&&null!==$&&(y=function(e){
const t=(0,R.Tp)(Buffer.from(e).toString()),n={min:1,not:["actor","triggering_actor"]};return(0,
R.jh)(t.get("approvals"))?t.setIn(["approvals","signed"],n):t.set("approvals",{signed:n}),Buffer.from(t.toString())}(y),
$=K(e,y),
n("The policy asks for no signature: rehearsed as if it asked for one of somebody else than who starts the run"))
;const _=u.defaultBranch??d.defaultBranch??"main",T=[...u.refs].filter(([e,{commit:t}])=>e.startsWith("refs/tags/")&&t===d.commitSha).map(([e])=>e.slice(10)),k=f.some(({tagsOnly:e})=>e)?await e.comingTag(p):null,j=(0,
b.y7)({policy:$,workflows:f,defaultBranch:_,tags:T,comingTag:k,event:s,at:l,now:Date.now()
}),S=null===u.asked?null:await e.releasesOf(u.asked),E=e=>[...u.refs.keys()].filter(t=>t.startsWith(e)).length,I=null!==u.asked?"that its remote lists":"that this clone knows (its remote was not asked)"
;return n(`Repository: ${d.owner}/${d.repo}, ${_} at ${(d.commitSha??"").slice(0,7)}; branches: ${E("refs/heads/")}, tags: ${E("refs/tags/")}, ${I}; releases: ${S?.length??"not known"}`),
{directory:p,clone:u,setting:j,names:(0,b.wX)(w),releases:S??[],ownPolicy:y===m,seed:{...d,defaultBranch:_,
repositoryId:Number(F),commitParents:u.commits.find(({sha:e})=>e===d.commitSha)?.parents??[],commitAuthor:j.actor,
files:{...d.files,[h.l$]:{content:y}}}}}(e,k),{setting:w}=m
;!0===m.names.get("kind")?.some(e=>"publish_npm"===e||"promote_image"===e)&&e.say("Registries: empty ones in memory; an image of the digest that a variable names stands in for it")
;for(const t of m.names.get("source")??[])/@sha256:[0-9a-f]{64}$/.test(t)&&e.say(`Note: nobody here has ${t}: a conflict. A digest that a variable names can be rehearsed.`)
;for(const t of w.notes)e.say(`Note: ${t}`);const y=await async function(e,t){if(0===e.length)return{approvers:"",
people:[]};const n=e.map(async({login:e,id:n},r)=>{const s=(0,a.join)(t,`signer-${r}`)
;await I("ssh-keygen",["-q","-t","ed25519","-N","","-C","","-f",s]).catch(e=>{
throw new c.NL("sign_failed",`ssh-keygen made no key to sign with (${(0,
c.bD)(e)}). Install OpenSSH's client, and see that it is on PATH.`,{cause:e})});const i=(await(0,
o.readFile)(`${s}.pub`,"utf8")).trim(),l=(0,E.kY)((0,E.i6)({id:n,login:e}),i);return{login:e,keyFile:s,fingerprint:(0,
E.CR)(Buffer.from(l)).approvers[0]?.key.fingerprint??"",line:l}}),r=await Promise.all(n);return{
approvers:`${P}${r.map(({line:e})=>e).join("")}`,people:r}}(w.signers,k);f=await async function(e,t,n,r){
const{seed:o,setting:a,names:s}=e,i={actions:"read",members:"read"},l={contents:"write",pull_requests:"write",
issues:"write",actions:"write",discussions:"write"},c=await(0,v.yk)({...o,tokens:{[G]:{login:"github-actions[bot]",
app:!0,permissions:{...i,...l}},[D]:{login:"github-actions[bot]",app:!0,permissions:{...i,contents:"read"}}}
}),{admin:p,owner:u,defaultBranch:f,commitSha:m}=c;p.setClock(a.at-Date.now());for(const{login:e,id:t}of[{login:a.actor,
id:null},...a.reviewers,...a.signers])p.addUser(e,null===t?{}:{id:t})
;const w=[...s.get("base")??[],...s.get("head")??[]];await(0,v.BE)(c,e.directory,e.clone,{author:a.actor,about:w,
without:[d.jF]});for(const t of e.releases)p.addRelease(t)
;a.ref.startsWith("refs/tags/")&&!e.clone.refs.has(a.ref)&&p.setRef(a.ref,m);const y=""===n.approvers?{}:{[h.jJ]:{
content:n.approvers}},g={[h.Z]:{content:t},...y};p.commitFiles(f,g,"List the keys",{author:a.actor}),
p.commitFiles(d.jF,{...r},"Begin the ledger",{parent:null});const $=a.reviewers.map(({login:e})=>e)
;for(const{slug:e,id:t}of a.teams){const[n="",r=""]=e.split("/")
;p.setTeam(n,r,[...$,...a.signers.map(({login:e})=>e)],r,t)}const _=a.ref.replace(/^refs\/(heads|tags)\//,"")
;p.setEnvironment(a.environment,{requiredReviewers:$,preventSelfReview:!0,canAdminsBypass:!1,..._===f?{
branchPolicy:"protected"}:{branchPolicy:"custom",branches:[_]}}),p.setRules([{target:"branch",
pattern:`refs/heads/${d.jF}`,rules:[{type:"non_fast_forward"},{type:"deletion"}]},{target:"branch",
pattern:`refs/heads/${f}`,rules:[{type:"pull_request"}]}]);const b=(...e)=>e.flatMap(e=>s.get(e)??[])
;for(const e of b("reviewers","assignees"))p.addUser(e);for(const e of b("team_reviewers"))p.setTeam(u,e,[])
;const T=b("discussion_category");p.set({discussionCategories:T.length>0?T:null})
;for(const e of new Set(b("milestone")))p.addMilestone(e)
;const k=new Set(b("repository").filter(e=>/^[\w.-]+\/[\w.-]+$/.test(e)));for(const e of k){
const[t="",n=""]=e.split("/");e.toLowerCase()!==`${u}/${c.repo}`.toLowerCase()&&p.addRepository(t,n,{"README.md":{
content:`# ${n}\n`}})}return p.createRun({runId:1,headSha:m,headBranch:_,path:a.workflow,actor:a.actor,event:a.event}),c
}(m,u,y,e.emptyLedger);const g=function(e,t,n,r,o){
const{owner:s,repo:i,repositoryId:l,apiUrl:c,graphqlUrl:p,commitSha:d}=t,{actor:u,at:f,event:h,ref:m,workflow:w}=n.setting,y=Math.round(f-Date.now())
;return(t,f,g)=>(0,_.eg)({entry:(0,a.join)(e.dist,t),node:Math.abs(y)<1e3?[]:["--import",Y(y)],workspace:n.directory,
temporary:o,inputs:{operations:e.operations,variables:e.variables.replace(/\b[0-9a-f]{64}\b/g,r.standIn),
"github-token":G,...f},github:{GITHUB_REPOSITORY:`${s}/${i}`,GITHUB_REPOSITORY_ID:l,GITHUB_RUN_ID:String(1),
GITHUB_RUN_ATTEMPT:"1",GITHUB_WORKFLOW_REF:`${s}/${i}/${w}@${m}`,GITHUB_WORKFLOW_SHA:d,GITHUB_ACTOR:u,
GITHUB_TRIGGERING_ACTOR:u,GITHUB_SHA:d,GITHUB_REF:m,GITHUB_EVENT_NAME:h,GITHUB_API_URL:c,GITHUB_GRAPHQL_URL:p,
GITHUB_SERVER_URL:H,...g},env:{MARKETOPS_TEST_WRITE_PACING_MS:"0",MARKETOPS_TEST_SECOND_MS:"10",
MARKETOPS_TEST_REGISTRIES:r.url,...r.identity}})}(e,f,m,T,k),N={preview:(0,a.join)(k,"preview"),plan:(0,
a.join)(k,"plan"),prod:(0,a.join)(k,"prod")
},U=f.defaultBranch,x=w.ref.startsWith("refs/tags/"),C=x?w.ref:`a pull request to ${U}`
;e.say(`Preview: dry run on ${C}, with a token that can only read`),e.step(1,4);const M={mode:"dry_run",
"github-token":D,policy:e.policy},J={GITHUB_EVENT_NAME:"pull_request",GITHUB_REF:"refs/pull/1/merge",GITHUB_BASE_REF:U
},Z=await g("index.js",{...M,"proof-directory":N.preview},x?{}:J);if(await W(N.preview,n),
0!==Z.exitCode)throw L("The dry run",{...Z,log:Z.log.replaceAll(N.preview,n)})
;e.say(`Plan: dry run on ${w.event} at ${w.ref}, whose digest the reviewer sees`),e.step(2,4)
;const z=await g("index.js",{...M,"proof-directory":N.plan},{});if(0!==z.exitCode)throw L("The plan",z)
;await e.onPlan(N.plan,m.ownPolicy)
;const V=z.outputs["plan-digest"]??"",X=f.requests.filter(({method:e,requestBody:t})=>q(e,t)).length
;for(const{login:t}of w.reviewers)e.say(`Approve: ${t} approves ${V} in the environment ${w.environment}`),
f.admin.requestApproval(1,w.environment),f.admin.approve(1,w.environment,t,`Approved ${V}`);if(y.people.length>0){
const t=y.people.map(({login:e})=>e).join(" and ");e.say(`Sign: ${t} signed ${V}, each with a throwaway SSH key`)
;const n=function({people:e},t,n){const r=(0,S.$3)(t,(0,j.fU)(t.at+864e5))
;return Object.fromEntries(e.map(({keyFile:e,fingerprint:o})=>[(0,S.Zw)(t.planDigest,o),{content:n(r,e)}]))}(y,{
origin:l,environment:w.environment,planDigest:V,at:w.at},e.sign);f.admin.commitFiles(h.Q5,n,"Approve a plan",{
parent:null}),await(0,o.mkdir)((0,a.dirname)(r),{recursive:!0}),await(0,o.writeFile)(r,y.approvers)}const Q={
planDigest:V,trustedKeys:u,vkey:p,writesInDryRun:X,approvers:{text:y.approvers,file:r}}
;e.say(`Ship: prod in the environment ${w.environment}, started by ${w.actor}`),e.step(3,4);const ee={mode:"prod",
environment:w.environment,"hmac-key":s,"expected-plan-digest":V},te=await g("index.js",{...ee,"proof-directory":N.prod
},{}),ne={...te,log:te.log.replaceAll(N.prod,t)};if(await W(N.prod,t),!(Number(ne.outputs["shipped-count"])>0))return{
...Q,prod:ne,replay:null,proof:t};e.say("Replay: somebody deletes the tags, and offers the spent receipts again"),
e.step(4,4);const re=f.admin.snapshot().refs
;for(const e of Object.keys(re))e.startsWith("refs/tags/")&&f.admin.deleteRef(e);const oe={receipts:(0,
a.join)(t,"receipts"),"proof-directory":(0,a.join)(k,"replay")},ae=await g("execute.js",{...ee,...oe},{});return{...Q,
prod:ne,replay:ae,proof:t}}finally{await Promise.allSettled([f?.close(),T?.close()]),await(0,o.rm)(k,{recursive:!0,
force:!0})}}async function x(e){const t=await(0,o.readdir)(e).catch(()=>[]);if(0===t.length)return;const n=(await A((0,
a.join)(e,"report.html")))?.toString()??"";if(!t.includes("plan.json")||!n.includes(h.FF))throw M(e);await(0,o.rm)(e,{
recursive:!0})}async function C(e){const t=await A(e)
;if(null!==t&&!(e=>Buffer.from(e).toString().startsWith(P))(t))throw M(e);await(0,o.rm)(e,{force:!0})}
const M=e=>new c.NL("proof_directory_not_empty",`${e} holds something that is not of a rehearsal. Remove it, or name another folder with --out.`)
;async function W(e,t){null!==await(0,o.readdir)(e).catch(()=>null)&&(await(0,o.mkdir)((0,a.dirname)(t),{recursive:!0}),
await(0,o.cp)(e,t,{recursive:!0}))}const q=(e,t)=>"GET"!==e&&"HEAD"!==e&&!t.toString().startsWith('{"query":"query ')
;function L(e,{log:t,exitCode:n}){return new c.NL("rehearsal_failed",`${e} ended with exit code ${n}:\n${(0,_.oH)(t)}`)}
function K({parsePolicy:e},t){try{return e(t)}catch(e){if(e instanceof c.NL)return null;throw e}}function Y(e){
return`data:text/javascript,${encodeURIComponent(`const Real = Date; globalThis.Date = class Date extends Real {\n  constructor(...given) { if (given.length === 0) super(Real.now() + ${e}); else super(...given); }\n  static now() { return Real.now() + ${e}; }\n};`)}`
}var J=n(57800),Z=n(87496),z=n(59376),V=n(47301),X=n(6848),Q=n(75741),ee=n(90799),te=n(97915);const ne=async(e,t)=>{
const s=n=>{t.json||e.stdout(`${n.split("\n").map(J.kc).join("\n")}\n`)},m=n=>{t.json||e.stdout(`\n${(0,
Z.Wp)(n,e.look??Z.tZ).join("\n")}\n\n`)},w=(0,a.resolve)(e.cwd,t.workspace),y=void 0===t.out?(0,
a.join)(w,".marketops/rehearsal/proof"):(0,a.resolve)(e.cwd,t.out);void 0===t.out&&(await(0,o.mkdir)((0,a.dirname)(y),{
recursive:!0}),await(0,o.writeFile)((0,a.join)((0,a.dirname)(y),".gitignore"),"*\n")),await(0,u.My)(p.G)
;const g=await U({dist:e.dist,workspace:w,operations:t.operations,policy:t.policy,out:y,variables:t.variable.join("\n"),
event:t.event??null,at:re(t.at),offline:t.offline,signed:t.signed,sign:(t,n)=>(0,Q.sign)(e,t,n),
hmacKey:e.env.MARKETOPS_HMAC_KEY??"",say:s,step:(t,n)=>e.progress?.(`Step ${t} of ${n}`),onPlan:async(e,t)=>{
const n=JSON.parse(await(0,o.readFile)((0,a.join)(e,f.Pb.plan),"utf8"));m(t?await(0,ee.b0)((0,
X.WG)(e),`https://${h.FF}`,n):(0,ee.XQ)(n,{}));const i=e=>(0,r.statSync)((0,a.join)(w,e),{throwIfNoEntry:!1
})?.size??null;for(const e of(0,ee.ZE)(n,i))s(e)},parsePolicy:e=>(0,i.ON)(e,t.policy,p.G).value,emptyLedger:{[d.Ij]:{
content:Buffer.from((0,l.C0)(l._W))}},releasesOf:t=>async function(e,t,n){const r=(0,z.M8)(t);if(null===r)return null
;const[o="",a=""]=r.repository.split("/");try{const t=(0,te.readingClient)(e,r)
;return(await t.list("GET /repos/{owner}/{repo}/releases",{owner:o,repo:a
},oe)).map(({tag_name:e,name:t=null,body:n=null,...r})=>({tag:e,name:t,body:n,...r})).reverse()}catch(e){
return n(`Note: the releases of ${r.repository} could not be read: ${(0,c.bD)(e)}`),null}}(e,t,s),comingTag:async e=>{
const{readProject:t}=await Promise.all([n.e(1518),n.e(7099)]).then(n.bind(n,57099)),{prefix:r,version:o}=await t(e,new Date)
;return r+o}
}),{prod:v,proof:$,vkey:b,approvers:T}=g,{verdict:k}=await(0,V.Mh)($,g.trustedKeys,T.text),R=function({replay:e}){
if(null===e)return{rejected:!0,answer:"not tried, nothing was shipped"}
;const t=JSON.parse(e.outputs.operations??"[]"),n=[...new Set(t.map(({code:e})=>e).filter(e=>null!==e))],r=t.some(({outcome:e})=>"succeeded"===e)
;return{rejected:!r&&"0"===e.outputs["shipped-count"],
answer:n.length>0?`rejected (${n.join(", ")})`:e.outputs.result??e.log}
}(g),j=Number(v.outputs["shipped-count"]??"0")>0,S=0===v.exitCode&&j&&"VERIFIED"===k&&R.rejected&&0===g.writesInDryRun
;if(t.json)e.stdout(`${JSON.stringify(function(e,t,n){const{planDigest:r,prod:o,proof:a,writesInDryRun:s}=e;return{
plan_digest:r,result:o.outputs.result??null,operations:JSON.parse(o.outputs.operations??"[]"),writes_in_dry_run:s,
replay:n,proof:a,verdict:t}}(g,k,R.answer),null,2)}\n`);else{
const e=(0,_.oH)(v.log),t=e.split("\n").filter(e=>e.startsWith("warning: "));s(0===v.exitCode?t.join("\n"):`\n${e}`),
0!==v.exitCode||j||s("Nothing was published: everything in the plan is there already. That shows nothing of a release.")
;const n=JSON.parse(await(0,o.readFile)((0,a.join)($,f.Pb.plan),"utf8")),r=await(0,ee.b0)((0,
X.WG)($),`https://${h.FF}`,n),i=[`${g.writesInDryRun} requests that could change anything`],l=[...r.rows,{
label:"Dry runs",lines:[i]},{label:"Replay",lines:[[R.answer]]}];m({...r,rows:l}),s(`Report: ${(0,
a.join)($,f.Pb.report)}`),s(`Proof: ${$}`);const c=""===T.text?"":` --approvers ${T.file}`
;s(`To verify it again: marketops verify ${$} --vkey ${b}${c}`),s(`Plan digest: ${g.planDigest}`),s(`verdict: ${k}`)}
return S?0:1};function re(e){if(void 0===e)return null
;const t=/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(e)?Date.parse(e):NaN;if(Number.isNaN(t))throw(0,
c.Wp)(`--at ${e} is no time with its zone, like 2027-01-04T09:00Z.`);return t}const oe=s.Ikc({tag_name:s.YjP(),
name:s.YjP().nullish(),body:s.YjP().nullish(),draft:s.zMY(),prerelease:s.zMY()})})};
