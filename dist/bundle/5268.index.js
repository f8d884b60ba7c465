export const id=5268;export const ids=[5268];export const modules={55070:(e,t,n)=>{function r(e){
const t="string"==typeof e?[e]:Array.isArray(e)?e.map(String):Object.keys(Object(e)),{push:n}=Object(e),r=Object.keys(Object(n)),o=e=>r.some(t=>t.startsWith(e))
;return{events:t,tagsOnly:o("tags")&&!o("branches")}}n.d(t,{X:()=>r})},55268:(e,t,n)=>{n.r(t),n.d(t,{
rehearseCommand:()=>ne})
;var r=n(73024),o=n(51455),s=n(76760),a=n(27597),i=n(62564),l=n(71971),c=n(74296),p=n(77198),d=n(52533),u=n(36625),f=n(38422),h=n(14182),m=n(48161),w=n(77598),g=n(76311),y=n(19523),v=n(30378),$=n(74468),b=n(5603),k=n(85357),_=n(31421),j=n(57975),T=n(38815),R=n(32257),S=n(76469),E=n(68114)
;const I=(0,j.promisify)(_.execFile),O="# Throwaway keys of a rehearsal\n";const P=(0,j.promisify)(_.execFile)
;const N=["-c","user.name=rehearsal","-c","user.email=rehearsal@localhost","-c","commit.gpgsign=false"]
;async function B(e,...t){return(await P("git",["-C",e,...t])).stdout.trim()}async function A(e){try{return await(0,
o.readFile)(e)}catch(t){if("ENOENT"===t.code)return null;throw new c.NL("file_unreadable",`${e} cannot be read.`,{
cause:t})}}const H="1000001",F=`https://${h.FF}`,G="rehearsal-token",M="rehearsal-read-token";async function x(e){
const t=(0,s.resolve)(e.out),n=`${t}-plan`,r=`${t}-approvers`;await Promise.all([...[t,n].map(U),D(r)]);const a=await(0,
o.mkdtemp)((0,s.join)((0,m.tmpdir)(),"marketops-rehearsal-")),l=""===e.hmacKey?(0,g.X$)(w.randomBytes):e.hmacKey,p=(0,
y.yv)(F,H),{text:u}=(0,g.Cd)((0,g.o7)(l,"MARKETOPS_HMAC_KEY"),H,p).vkey,f=`# of the rehearsed repository\n${u}\n`
;let _=null;const j=await(0,$.O)();try{const m=await async function(e,t){
const{say:n,offline:r,event:a,at:l}=e,p=await async function(e,t){
if(""!==await B(e,"rev-parse","--verify","--quiet","HEAD").catch(()=>"")&&(await(0,
o.readdir)(e)).includes(".git"))return e
;const n=await(0,o.mkdtemp)((0,s.join)(t,"workspace-")),r=/(^|\/)(\.git|node_modules)(\/|$)|^\.marketops\/rehearsal(\/|$)/
;await(0,o.cp)(e,n,{recursive:!0,filter:t=>!r.test((0,s.relative)(e,t))})
;const[a,i]=await Promise.all([B(e,"symbolic-ref","--quiet","--short","HEAD").catch(()=>"main"),B(e,"remote","get-url","origin").catch(()=>"")])
;return await B(n,"init","--quiet",`--initial-branch=${a}`),""!==i&&await B(n,"remote","add","origin",i),
await B(n,"add","--all","--force"),await B(n,...N,"commit","--quiet","--allow-empty","--message","Rehearsed"),n}((0,
s.resolve)(e.workspace),t),[d,u,f,m,w]=await Promise.all([(0,v.bS)(p),(0,v.W0)(p,r),(0,k.L9)(p),A((0,
s.join)(p,e.policy)),A((0,s.join)(p,e.operations))])
;null===m&&n(`There is no ${e.policy}: the rehearsal uses the preset "solo"`);let g=m??Buffer.from(i.fG.solo)
;const y=(0,i.SF)(g,e.policy);if(null!==y){const t=`${y.repository}:${y.path}@${y.ref}`;throw(0,
c.Wp)(`${e.policy} says that the policy is kept at ${t}. Name a copy of it with --policy.`)}let $=K(e,g)
;null!==$&&"none"!==$.approvals&&void 0!==$.approvals.signed?n("The policy asks for signatures: throwaway SSH keys are made, and sign"):e.signed&&null!==$&&(g=function(e){
const t=(0,T.Tp)(Buffer.from(e).toString()),n={min:1,not:["actor","triggering_actor"]};return(0,
T.jh)(t.get("approvals"))?t.setIn(["approvals","signed"],n):t.set("approvals",{signed:n}),Buffer.from(t.toString())}(g),
$=K(e,g),
n("The policy asks for no signature: rehearsed as if it asked for one of somebody else than who starts the run"))
;const b=u.defaultBranch??d.defaultBranch??"main",_=[...u.refs].filter(([e,{commit:t}])=>e.startsWith("refs/tags/")&&t===d.commitSha).map(([e])=>e.slice(10)),j=f.some(({tagsOnly:e})=>e)?await e.comingTag(p):null,R=(0,
k.y7)({policy:$,workflows:f,defaultBranch:b,tags:_,comingTag:j,event:a,at:l,now:Date.now()
}),S=null===u.asked?null:await e.releasesOf(u.asked),E=e=>[...u.refs.keys()].filter(t=>t.startsWith(e)).length,I=null!==u.asked?"that its remote lists":"that this clone knows (its remote was not asked)"
;return n(`Repository: ${d.owner}/${d.repo}, ${b} at ${(d.commitSha??"").slice(0,7)}; branches: ${E("refs/heads/")}, tags: ${E("refs/tags/")}, ${I}; releases: ${S?.length??"not known"}`),
{directory:p,clone:u,setting:R,names:(0,k.wX)(w),releases:S??[],ownPolicy:g===m,seed:{...d,defaultBranch:b,
repositoryId:Number(H),commitParents:u.commits.find(({sha:e})=>e===d.commitSha)?.parents??[],commitAuthor:R.actor,
files:{...d.files,[h.l$]:{content:g}}}}}(e,a),{setting:w}=m
;!0===m.names.get("kind")?.some(e=>"publish_npm"===e||"promote_image"===e)&&e.say("Registries: empty ones in memory; an image of the digest that a variable names stands in for it")
;for(const t of m.names.get("source")??[])/@sha256:[0-9a-f]{64}$/.test(t)&&e.say(`Note: nobody here has ${t}: a conflict. A digest that a variable names can be rehearsed.`)
;for(const t of w.notes)e.say(`Note: ${t}`);const g=await async function(e,t){if(0===e.length)return{approvers:"",
people:[]};const n=e.map(async({login:e,id:n},r)=>{const a=(0,s.join)(t,`signer-${r}`)
;await I("ssh-keygen",["-q","-t","ed25519","-N","","-C","","-f",a]).catch(e=>{
throw new c.NL("sign_failed",`ssh-keygen made no key to sign with (${(0,
c.bD)(e)}). Install OpenSSH's client, and see that it is on PATH.`,{cause:e})});const i=(await(0,
o.readFile)(`${a}.pub`,"utf8")).trim(),l=(0,E.kY)((0,E.i6)({id:n,login:e}),i);return{login:e,keyFile:a,fingerprint:(0,
E.CR)(Buffer.from(l)).approvers[0]?.key.fingerprint??"",line:l}}),r=await Promise.all(n);return{
approvers:`${O}${r.map(({line:e})=>e).join("")}`,people:r}}(w.signers,a);_=await async function(e,t,n,r){
const{seed:o,setting:s,names:a}=e,i={actions:"read",members:"read"},l={contents:"write",pull_requests:"write",
issues:"write",actions:"write",discussions:"write"},c=await(0,v.yk)({...o,tokens:{[G]:{login:"github-actions[bot]",
app:!0,permissions:{...i,...l}},[M]:{login:"github-actions[bot]",app:!0,permissions:{...i,contents:"read"}}}
}),{admin:p,owner:u,defaultBranch:f,commitSha:m}=c;p.setClock(s.at-Date.now());for(const{login:e,id:t}of[{login:s.actor,
id:null},...s.reviewers,...s.signers])p.addUser(e,null===t?{}:{id:t})
;const w=[...a.get("base")??[],...a.get("head")??[]];await(0,v.BE)(c,e.directory,e.clone,{author:s.actor,about:w,
without:[d.jF]});for(const t of e.releases)p.addRelease(t)
;s.ref.startsWith("refs/tags/")&&!e.clone.refs.has(s.ref)&&p.setRef(s.ref,m);const g=""===n.approvers?{}:{[h.jJ]:{
content:n.approvers}},y={[h.Z]:{content:t},...g};p.commitFiles(f,y,"List the keys",{author:s.actor}),
p.commitFiles(d.jF,{...r},"Begin the ledger",{parent:null});const $=s.reviewers.map(({login:e})=>e)
;for(const{slug:e,id:t}of s.teams){const[n="",r=""]=e.split("/")
;p.setTeam(n,r,[...$,...s.signers.map(({login:e})=>e)],r,t)}const b=s.ref.replace(/^refs\/(heads|tags)\//,"")
;p.setEnvironment(s.environment,{requiredReviewers:$,preventSelfReview:!0,canAdminsBypass:!1,...b===f?{
branchPolicy:"protected"}:{branchPolicy:"custom",branches:[b]}}),p.setRules([{target:"branch",
pattern:`refs/heads/${d.jF}`,rules:[{type:"non_fast_forward"},{type:"deletion"}]},{target:"branch",
pattern:`refs/heads/${f}`,rules:[{type:"pull_request"}]}]);const k=(...e)=>e.flatMap(e=>a.get(e)??[])
;for(const e of k("reviewers","assignees"))p.addUser(e);for(const e of k("team_reviewers"))p.setTeam(u,e,[])
;const _=k("discussion_category");p.setDiscussionCategories(_.length>0?_:null)
;for(const e of new Set(k("milestone")))p.addMilestone(e)
;const j=new Set(k("repository").filter(e=>/^[\w.-]+\/[\w.-]+$/.test(e)));for(const e of j){
const[t="",n=""]=e.split("/");e.toLowerCase()!==`${u}/${c.repo}`.toLowerCase()&&p.addRepository(t,n,{"README.md":{
content:`# ${n}\n`}})}return p.createRun({runId:1,headSha:m,headBranch:b,path:s.workflow,actor:s.actor,event:s.event}),c
}(m,f,g,e.emptyLedger);const y=function(e,t,n,r,o){
const{owner:a,repo:i,repositoryId:l,apiUrl:c,graphqlUrl:p,commitSha:d}=t,{actor:u,at:f,event:h,ref:m,workflow:w}=n.setting,g=Math.round(f-Date.now())
;return(t,f,y)=>(0,b.eg)({entry:(0,s.join)(e.dist,t),node:Math.abs(g)<1e3?[]:["--import",Y(g)],workspace:n.directory,
temporary:o,inputs:{operations:e.operations,variables:e.variables.replace(/\b[0-9a-f]{64}\b/g,r.standIn),
"github-token":G,...f},github:{GITHUB_REPOSITORY:`${a}/${i}`,GITHUB_REPOSITORY_ID:l,GITHUB_RUN_ID:String(1),
GITHUB_RUN_ATTEMPT:"1",GITHUB_WORKFLOW_REF:`${a}/${i}/${w}@${m}`,GITHUB_WORKFLOW_SHA:d,GITHUB_ACTOR:u,
GITHUB_TRIGGERING_ACTOR:u,GITHUB_SHA:d,GITHUB_REF:m,GITHUB_EVENT_NAME:h,GITHUB_API_URL:c,GITHUB_GRAPHQL_URL:p,
GITHUB_SERVER_URL:F,...y},env:{MARKETOPS_TEST_WRITE_PACING_MS:"0",MARKETOPS_TEST_REGISTRIES:r.url,...r.identity}})
}(e,_,m,j,a),$={preview:(0,s.join)(a,"preview"),plan:(0,s.join)(a,"plan"),prod:(0,s.join)(a,"prod")
},P=_.defaultBranch,x=w.ref.startsWith("refs/tags/"),U=x?w.ref:`a pull request to ${P}`
;e.say(`Preview: dry run on ${U}, with a token that can only read`),e.step(1,4);const D={mode:"dry_run",
"github-token":M,policy:e.policy},C={GITHUB_EVENT_NAME:"pull_request",GITHUB_REF:"refs/pull/1/merge",GITHUB_BASE_REF:P
},J=await y("index.js",{...D,"proof-directory":$.preview},x?{}:C);if(await L($.preview,n),
0!==J.exitCode)throw q("The dry run",{...J,log:J.log.replaceAll($.preview,n)})
;e.say(`Plan: dry run on ${w.event} at ${w.ref}, whose digest the reviewer sees`),e.step(2,4)
;const X=await y("index.js",{...D,"proof-directory":$.plan},{});if(0!==X.exitCode)throw q("The plan",X)
;await e.onPlan($.plan,m.ownPolicy)
;const Z=X.outputs["plan-digest"]??"",z=_.requests.filter(({method:e,requestBody:t})=>W(e,t)).length
;for(const{login:t}of w.reviewers)e.say(`Approve: ${t} approves ${Z} in the environment ${w.environment}`),
_.admin.requestApproval(1,w.environment),_.admin.approve(1,w.environment,t,`Approved ${Z}`);if(g.people.length>0){
const t=g.people.map(({login:e})=>e).join(" and ");e.say(`Sign: ${t} signed ${Z}, each with a throwaway SSH key`)
;const n=function({people:e},t,n){const r=(0,S.$3)(t,(0,R.fU)(t.at+864e5))
;return Object.fromEntries(e.map(({keyFile:e,fingerprint:o})=>[(0,S.Zw)(t.planDigest,o),{content:n(r,e)}]))}(g,{
origin:p,environment:w.environment,planDigest:Z,at:w.at},e.sign);_.admin.commitFiles(h.Q5,n,"Approve a plan",{
parent:null}),await(0,o.mkdir)((0,s.dirname)(r),{recursive:!0}),await(0,o.writeFile)(r,g.approvers)}const V={
planDigest:Z,trustedKeys:f,vkey:u,writesInDryRun:z,approvers:{text:g.approvers,file:r}}
;e.say(`Ship: prod in the environment ${w.environment}, started by ${w.actor}`),e.step(3,4);const Q={mode:"prod",
environment:w.environment,"hmac-key":l,"expected-plan-digest":Z},ee=await y("index.js",{...Q,"proof-directory":$.prod
},{}),te={...ee,log:ee.log.replaceAll($.prod,t)};if(await L($.prod,t),!(Number(te.outputs["shipped-count"])>0))return{
...V,prod:te,replay:null,proof:t};e.say("Replay: somebody deletes the tags, and offers the spent receipts again"),
e.step(4,4);const ne=_.admin.snapshot().refs
;for(const e of Object.keys(ne))e.startsWith("refs/tags/")&&_.admin.deleteRef(e);const re={receipts:(0,
s.join)(t,"receipts"),"proof-directory":(0,s.join)(a,"replay")},oe=await y("execute.js",{...Q,...re},{});return{...V,
prod:te,replay:oe,proof:t}}finally{await Promise.all([_?.close(),j.close()]),await(0,o.rm)(a,{recursive:!0,force:!0})}}
async function U(e){const t=await(0,o.readdir)(e).catch(()=>[]);if(0===t.length)return;const n=(await A((0,
s.join)(e,"report.html")))?.toString()??"";if(!t.includes("plan.json")||!n.includes(h.FF))throw C(e);await(0,o.rm)(e,{
recursive:!0})}async function D(e){const t=await A(e)
;if(null!==t&&!(e=>Buffer.from(e).toString().startsWith(O))(t))throw C(e);await(0,o.rm)(e,{force:!0})}
const C=e=>new c.NL("proof_directory_not_empty",`${e} holds something that is not of a rehearsal. Remove it, or name another folder with --out.`)
;async function L(e,t){null!==await(0,o.readdir)(e).catch(()=>null)&&(await(0,o.mkdir)((0,s.dirname)(t),{recursive:!0}),
await(0,o.cp)(e,t,{recursive:!0}))}const W=(e,t)=>"GET"!==e&&"HEAD"!==e&&!t.toString().startsWith('{"query":"query ')
;function q(e,{log:t,exitCode:n}){return new c.NL("rehearsal_failed",`${e} ended with exit code ${n}:\n${(0,b.oH)(t)}`)}
function K({parsePolicy:e},t){try{return e(t)}catch(e){if(e instanceof c.NL)return null;throw e}}function Y(e){
return`data:text/javascript,${encodeURIComponent(`const Real = Date; globalThis.Date = class Date extends Real {\n  constructor(...given) { if (given.length === 0) super(Real.now() + ${e}); else super(...given); }\n  static now() { return Real.now() + ${e}; }\n};`)}`
}var J=n(2792),X=n(87496),Z=n(97359),z=n(47301),V=n(6848),Q=n(33186),ee=n(90799),te=n(97915);const ne=async(e,t)=>{
const a=n=>{t.json||e.stdout(`${n.split("\n").map(J.kc).join("\n")}\n`)},m=n=>{t.json||e.stdout(`\n${(0,
X.Wp)(n,e.look??X.tZ).join("\n")}\n\n`)},w=(0,s.resolve)(e.cwd,t.workspace),g=void 0===t.out?(0,
s.join)(w,".marketops/rehearsal/proof"):(0,s.resolve)(e.cwd,t.out);void 0===t.out&&(await(0,o.mkdir)((0,s.dirname)(g),{
recursive:!0}),await(0,o.writeFile)((0,s.join)((0,s.dirname)(g),".gitignore"),"*\n")),await(0,u.My)(p.G)
;const y=await x({dist:e.dist,workspace:w,operations:t.operations,policy:t.policy,out:g,variables:t.variable.join("\n"),
event:t.event??null,at:re(t.at),offline:t.offline,signed:t.signed,sign:(t,n)=>(0,Q.sign)(e,t,n),
hmacKey:e.env.MARKETOPS_HMAC_KEY??"",say:a,step:(t,n)=>e.progress?.(`Step ${t} of ${n}`),onPlan:async(e,t)=>{
const n=JSON.parse(await(0,o.readFile)((0,s.join)(e,f.Pb.plan),"utf8"));m(t?await(0,ee.b0)((0,
V.WG)(e),`https://${h.FF}`,n):(0,ee.XQ)(n,{}));const i=e=>(0,r.statSync)((0,s.join)(w,e),{throwIfNoEntry:!1
})?.size??null;for(const e of(0,ee.ZE)(n,i))a(e)},parsePolicy:e=>(0,i.ON)(e,t.policy,p.G).value,emptyLedger:{[d.Ij]:{
content:Buffer.from((0,l.C0)(l._W))}},releasesOf:t=>async function(e,t,n){const r=(0,Z.M8)(t);if(null===r)return null
;const[o="",s=""]=r.repository.split("/");try{const t=(0,te.readingClient)(e,(0,Z.po)(r.server))
;return(await t.list("GET /repos/{owner}/{repo}/releases",{owner:o,repo:s
},oe)).map(({tag_name:e,name:t=null,body:n=null,...r})=>({tag:e,name:t,body:n,...r})).reverse()}catch(e){
return n(`Note: the releases of ${r.repository} could not be read: ${(0,c.bD)(e)}`),null}}(e,t,a),comingTag:async e=>{
const{readProject:t}=await Promise.all([n.e(1518),n.e(9407)]).then(n.bind(n,49407)),{prefix:r,version:o}=await t(e,new Date)
;return r+o}
}),{prod:v,proof:$,vkey:k,approvers:_}=y,{verdict:j}=await(0,z.Mh)($,y.trustedKeys,_.text),T=function({replay:e}){
if(null===e)return{rejected:!0,answer:"not tried, nothing was shipped"}
;const t=JSON.parse(e.outputs.operations??"[]"),n=[...new Set(t.map(({code:e})=>e).filter(e=>null!==e))],r=t.some(({outcome:e})=>"succeeded"===e)
;return{rejected:!r&&"0"===e.outputs["shipped-count"],
answer:n.length>0?`rejected (${n.join(", ")})`:e.outputs.result??e.log}
}(y),R=Number(v.outputs["shipped-count"]??"0")>0,S=0===v.exitCode&&R&&"VERIFIED"===j&&T.rejected&&0===y.writesInDryRun
;if(t.json)e.stdout(`${JSON.stringify(function(e,t,n){const{planDigest:r,prod:o,proof:s,writesInDryRun:a}=e;return{
plan_digest:r,result:o.outputs.result??null,operations:JSON.parse(o.outputs.operations??"[]"),writes_in_dry_run:a,
replay:n,proof:s,verdict:t}}(y,j,T.answer),null,2)}\n`);else{
const e=(0,b.oH)(v.log),t=e.split("\n").filter(e=>e.startsWith("warning: "));a(0===v.exitCode?t.join("\n"):`\n${e}`),
0!==v.exitCode||R||a("Nothing was published: everything in the plan is there already. That shows nothing of a release.")
;const n=JSON.parse(await(0,o.readFile)((0,s.join)($,f.Pb.plan),"utf8")),r=await(0,ee.b0)((0,
V.WG)($),`https://${h.FF}`,n),i=[`${y.writesInDryRun} requests that could change anything`],l=[...r.rows,{
label:"Dry runs",lines:[i]},{label:"Replay",lines:[[T.answer]]}];m({...r,rows:l}),a(`Report: ${(0,
s.join)($,f.Pb.report)}`),a(`Proof: ${$}`);const c=""===_.text?"":` --approvers ${_.file}`
;a(`To verify it again: marketops verify ${$} --vkey ${k}${c}`),a(`Plan digest: ${y.planDigest}`),a(`verdict: ${j}`)}
return S?0:1};function re(e){if(void 0===e)return null
;const t=/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(e)?Date.parse(e):NaN;if(Number.isNaN(t))throw(0,
c.Wp)(`--at ${e} is no time with its zone, like 2027-01-04T09:00Z.`);return t}const oe=a.Ikc({tag_name:a.YjP(),
name:a.YjP().nullish(),body:a.YjP().nullish(),draft:a.zMY(),prerelease:a.zMY()})},85357:(e,t,n)=>{n.d(t,{L9:()=>u,
wX:()=>v,y7:()=>m});var r=n(51455),o=n(76760),s=n(27597),a=n(62564),i=n(55070),l=n(91076)
;const c=".github/workflows",p=["push","workflow_dispatch","schedule","release","repository_dispatch","create"],d=s._H3({
on:s.L5J().optional(),permissions:s.L5J().optional(),jobs:s.g1P(s.YjP(),s._H3({environment:s.L5J().optional(),
permissions:s.L5J().optional(),steps:s.YOg(s._H3({with:s.g1P(s.YjP(),s.L5J()).nullish()})).optional()}))})
;async function u(e){
const t=(await(0,r.readdir)((0,o.join)(e,c)).catch(()=>[])).filter(e=>/\.ya?ml$/.test(e)).map(async t=>{
const n=`${c}/${t}`;try{const t=await(0,r.readFile)((0,o.join)(e,n));return function(e,{on:t,permissions:n,jobs:r}){
const o=Object.values(r),s=o.flatMap(e=>(e.steps??[]).flatMap(({with:t})=>null!=t&&"hmac-key"in t?[{given:t,job:e,
named:h(e.environment)??h(t.environment)}]:[])),a=s.at(-1);if(void 0===a)return[]
;const l=s.find(({named:e})=>null!==e)?.named??null,c=o.filter(e=>null!==l&&h(e.environment)===l),{events:d,tagsOnly:u}=(0,
i.X)(t);return[{path:e,events:p.filter(e=>d.includes(e)),tagsOnly:u,environment:l,reviews:Math.max(1,c.length),
permissions:a.job.permissions??n,inputs:Object.keys(a.given)}]}(n,(0,l.g)(t,n,d,{maxBytes:1<<20,code:"workflow"}).value)
}catch{return[]}});return(await Promise.all(t)).flat().sort((e,t)=>f(e)-f(t))}
const f=({path:e})=>/\/release\.ya?ml$/.test(e)?0:1;function h(e){const t="string"==typeof e?e:Object(e).name
;return"string"!=typeof t||""===t||t.includes("${{")?null:t}function m(e){
const{policy:t,workflows:n,defaultBranch:r,now:o,comingTag:s=null}=e,i=e.tags.length>0||null===s?e.tags:[s],l=t?.rules??[],d=l.filter(({effect:e})=>"permit"===e),u=n.length>0?n:[w],f=`refs/heads/${r}`,h=u.flatMap(t=>(null===e.event?t.events.length>0?t.events:p.slice(0,2):[e.event]).flatMap(n=>{
const r="push"===n&&(e.tags.length>0||t.tagsOnly)?i.map(e=>`refs/tags/${e}`):[]
;return("push"===n&&t.tagsOnly&&r.length>0?r:[f,...r]).map(e=>({file:t,event:n,ref:e,
score:d.filter(g(t.path,n,e)).length}))
})),m=Math.max(...h.map(({score:e})=>e)),{file:v,event:$,ref:b}=h.find(({score:e})=>e===m)??{file:w,event:"push",ref:f
},k=function(e,t,{reviews:n}){
const r=null===e||"none"===e.approvals?null:e.approvals,o=r?.signed,{from:s}=r??{},{from:a}=o??{},i=e=>(e?.users??[]).map(({login:e,id:t})=>({
login:e,id:Number(t)
})),l=[...i(s),...i(a)],c=["reviewer","second-reviewer","third-reviewer","fourth-reviewer","fifth-reviewer"].map((e,t)=>({
login:e,id:y+t
})),p=t.flatMap(({when:e})=>e?.actors??[]),d=p.find(e=>!l.some(t=>t.login===e))??p[0]??"maintainer",u=(e,t)=>(i(t).length>0&&void 0===t?.teams?i(t):[...i(t),...c]).filter(({login:e})=>e!==d).slice(0,e),f=r?.min??0,h=[...f>n?[`The policy asks for ${f} approvals, and GitHub releases a job on one: ${n} can be given in this run.`]:[],...!0===o?.verified?["The policy asks for security keys that verify who touched them, and a rehearsal has none."]:[]],m=[...s?.teams??[],...a?.teams??[]]
;return{actor:d,notes:h,reviewers:u(Math.min(f,n),s),signers:u(o?.min??0,a),teams:m.map(({slug:e,id:t})=>({slug:e,
id:Number(t)}))}}(t,d.filter(g(v.path,$,b)),v),_=function(e,t,n){
const r=e.flatMap(({when:e})=>e?.windows??[]),o=r[0]?.time_zone??"UTC";if(null!==t)return{at:t,
notes:[`Rehearsed at ${(0,a.Xb)(o,t)}.`]};let s=n;for(let e=0;e<100;e++){const e=r.map(e=>(0,a.gR)(e,s))
;if(e.includes(null))break;const t=Math.max(s,...e.map(e=>e??s));if(!(t>s))return s===n?{at:s,notes:[]}:{at:s,
notes:[`The policy's windows are closed now: rehearsed at ${(0,a.Xb)(o,s)}, the next time.`]};s=t}return{at:n,
notes:["The policy's windows are not all open at any time that is known: rehearsed now."]}
}(l,e.at,o),j=n.length>0?[]:[`No workflow in ${c} hands a key to the action: rehearsed as if ${v.path} did.`],T=b===`refs/tags/${s}`&&0===e.tags.length?[`No tag is at this commit: rehearsed as if ${s} were pushed.`]:[]
;return{workflow:v.path,environment:v.environment??t?.environment??"production",event:$,ref:b,...k,at:_.at,
notes:[...j,...T,...k.notes,..._.notes]}}const w={path:`${c}/release.yml`,events:[],tagsOnly:!1,environment:null,
reviews:1,permissions:void 0,inputs:[]},g=(e,t,n)=>({when:r={}})=>(r.events?.some(e=>e===t)??!0)&&(r.refs?.some(e=>(0,
a.mw)(e,n))??!0)&&(r.workflows?.some(t=>(0,a.mw)(t.path,e)&&(0,a.mw)(t.ref,n))??!0),y=900001;function v(e){
const t=new Map,n=(e,r)=>{if("string"!=typeof e||e.includes("{{")){
if("object"==typeof e&&null!==e)for(const[t,o]of Object.entries(e))n(o,Array.isArray(e)?r:t)
}else t.set(r,[...t.get(r)??[],e])};try{const t={maxBytes:1<<20,code:"operations"};null!==e&&n((0,
l.g)(e,"operations",s.L5J(),t).value,"")}catch{}return t}}};
