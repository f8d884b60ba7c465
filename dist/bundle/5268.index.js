"use strict";exports.id=5268,exports.ids=[5268],exports.modules={...require("./15590.shared.js").modules,
...require("./85357.shared.js").modules,55070:((e,t,r)=>{function n(e){
const t="string"==typeof e?[e]:Array.isArray(e)?e.map(String):Object.keys(Object(e)),{push:r}=Object(e),n=Object.keys(Object(r)),o=e=>n.some(t=>t.startsWith(e))
;return{events:t,tagsOnly:o("tags")&&!o("branches")}}r.d(t,{X:()=>n})}),55268:((e,t,r)=>{r.r(t),r.d(t,{
rehearseCommand:()=>oe})
;var n=r(73024),o=r(51455),a=r(76760),s=r(27597),i=r(62829),l=r(71971),c=r(74296),p=r(53474),d=r(77198),u=r(52533),f=r(36625),h=r(38422),m=r(14182),w=r(48161),y=r(77598),g=r(15590),v=r(76311),$=r(60036),_=r(62230),b=r(74468),T=r(56789),k=r(85357),j=r(31421),R=r(57975),S=r(38815),E=r(32257),I=r(76469),A=r(96879)
;const P=(0,R.promisify)(j.execFile),B="# Throwaway keys of a rehearsal\n";const O=(0,R.promisify)(j.execFile)
;const F=["-c","user.name=rehearsal","-c","user.email=rehearsal@localhost","-c","commit.gpgsign=false"]
;async function H(e,...t){return(await O("git",["-C",e,...t])).stdout.trim()}async function N(e){try{return await(0,
o.readFile)(e)}catch(t){if("ENOENT"===t.code)return null;throw new p.AK("file_unreadable",`${e} cannot be read.`,{
cause:t})}}const G="1000001",D=`https://${m.FF}`,U="rehearsal-token",x="rehearsal-read-token";async function C(e){
const t=(0,a.resolve)(e.out),r=`${t}-plan`,n=`${t}-approvers`;await Promise.all([...[t,r].map(M),W(n)])
;const s=""===e.hmacKey?(0,v.X$)(y.randomBytes):e.hmacKey,l=(0,$.yv)(D,G),{text:d}=(0,v.Cd)((0,
v.o7)(s,"MARKETOPS_HMAC_KEY"),G,l).vkey,f=`# of the rehearsed repository\n${d}\n`;let h=null,j=null;const R=await(0,
o.mkdtemp)((0,a.join)((0,w.tmpdir)(),"marketops-rehearsal-"));try{j=await(0,b.O)();const w=await async function(e,t){
const{say:r,offline:n,event:s,at:l}=e,p=await async function(e,t){
if(""!==await H(e,"rev-parse","--verify","--quiet","HEAD").catch(()=>"")&&(await(0,
o.readdir)(e)).includes(".git"))return e
;const r=await(0,o.mkdtemp)((0,a.join)(t,"workspace-")),n=/(^|\/)(\.git|node_modules)(\/|$)|^\.marketops\/rehearsal(\/|$)/
;await(0,o.cp)(e,r,{recursive:!0,filter:t=>!n.test((0,a.relative)(e,t))})
;const[s,i]=await Promise.all([H(e,"symbolic-ref","--quiet","--short","HEAD").catch(()=>"main"),H(e,"remote","get-url","origin").catch(()=>"")])
;return await H(r,"init","--quiet",`--initial-branch=${s}`),""!==i&&await H(r,"remote","add","origin",i),
await H(r,"add","--all","--force"),await H(r,...F,"commit","--quiet","--allow-empty","--message","Rehearsed"),r}((0,
a.resolve)(e.workspace),t),[d,u,f,h,w]=await Promise.all([(0,_.bS)(p),(0,_.W0)(p,n),(0,k.L9)(p),N((0,
a.join)(p,e.policy)),N((0,a.join)(p,e.operations))])
;null===h&&r(`There is no ${e.policy}: the rehearsal uses the preset "solo"`);let y=h??Buffer.from(g.f.solo);const v=(0,
i.S)(y,e.policy);if(null!==v){const t=`${v.repository}:${v.path}@${v.ref}`;throw(0,
c.Wp)(`${e.policy} says that the policy is kept at ${t}. Name a copy of it with --policy.`)}let $=J(e,y)
;null!==$&&"none"!==$.approvals&&void 0!==$.approvals.signed?r("The policy asks for signatures: throwaway SSH keys are made, and sign"):e.signed&&null!==$&&(y=function(e){
const t=(0,S.Tp)(Buffer.from(e).toString()),r={min:1,not:["actor","triggering_actor"]};return(0,
S.jh)(t.get("approvals"))?t.setIn(["approvals","signed"],r):t.set("approvals",{signed:r}),Buffer.from(t.toString())}(y),
$=J(e,y),
r("The policy asks for no signature: rehearsed as if it asked for one of somebody else than who starts the run"))
;const b=u.defaultBranch??d.defaultBranch??"main",T=[...u.refs].filter(([e,{commit:t}])=>e.startsWith("refs/tags/")&&t===d.commitSha).map(([e])=>e.slice(10)),j=f.some(({tagsOnly:e})=>e)?await e.comingTag(p):null,R=(0,
k.y7)({policy:$,workflows:f,defaultBranch:b,tags:T,comingTag:j,event:s,at:l,now:Date.now()
}),E=null===u.asked?null:await e.releasesOf(u.asked),I=e=>[...u.refs.keys()].filter(t=>t.startsWith(e)).length,A=null!==u.asked?"that its remote lists":"that this clone knows (its remote was not asked)"
;return r(`Repository: ${d.owner}/${d.repo}, ${b} at ${(d.commitSha??"").slice(0,7)}; branches: ${I("refs/heads/")}, tags: ${I("refs/tags/")}, ${A}; releases: ${E?.length??"not known"}`),
{directory:p,clone:u,setting:R,names:(0,k.wX)(w),releases:E??[],ownPolicy:y===h,seed:{...d,defaultBranch:b,
repositoryId:Number(G),commitParents:u.commits.find(({sha:e})=>e===d.commitSha)?.parents??[],commitAuthor:R.actor,
files:{...d.files,[m.l$]:{content:y}}}}}(e,R),{setting:y}=w
;!0===w.names.get("kind")?.some(e=>"publish_npm"===e||"promote_image"===e)&&e.say("Registries: empty ones in memory; an image of the digest that a variable names stands in for it")
;for(const t of w.names.get("source")??[])/@sha256:[0-9a-f]{64}$/.test(t)&&e.say(`Note: nobody here has ${t}: a conflict. A digest that a variable names can be rehearsed.`)
;for(const t of y.notes)e.say(`Note: ${t}`);const v=await async function(e,t){if(0===e.length)return{approvers:"",
people:[]};const r=e.map(async({login:e,id:r},n)=>{const s=(0,a.join)(t,`signer-${n}`)
;await P("ssh-keygen",["-q","-t","ed25519","-N","","-C","","-f",s]).catch(e=>{
throw new p.AK("sign_failed",`ssh-keygen made no key to sign with (${(0,
p.bD)(e)}). Install OpenSSH's client, and see that it is on PATH.`,{cause:e})});const i=(await(0,
o.readFile)(`${s}.pub`,"utf8")).trim(),l=(0,A.kY)((0,A.i6)({id:r,login:e}),i);return{login:e,keyFile:s,fingerprint:(0,
A.CR)(Buffer.from(l)).approvers[0]?.key.fingerprint??"",line:l}}),n=await Promise.all(r);return{
approvers:`${B}${n.map(({line:e})=>e).join("")}`,people:n}}(y.signers,R);h=await async function(e,t,r,n){
const{seed:o,setting:a,names:s}=e,i={actions:"read",members:"read"},l={contents:"write",pull_requests:"write",
issues:"write",actions:"write",discussions:"write"},c=await(0,_.yk)({...o,tokens:{[U]:{login:"github-actions[bot]",
app:!0,permissions:{...i,...l}},[x]:{login:"github-actions[bot]",app:!0,permissions:{...i,contents:"read"}}}
}),{admin:p,owner:d,defaultBranch:f,commitSha:h}=c;p.setClock(a.at-Date.now());for(const{login:e,id:t}of[{login:a.actor,
id:null},...a.reviewers,...a.signers])p.addUser(e,null===t?{}:{id:t})
;const w=[...s.get("base")??[],...s.get("head")??[]];await(0,_.BE)(c,e.directory,e.clone,{author:a.actor,about:w,
without:[u.jF]});for(const t of e.releases)p.addRelease(t)
;a.ref.startsWith("refs/tags/")&&!e.clone.refs.has(a.ref)&&p.setRef(a.ref,h);const y=""===r.approvers?{}:{[m.jJ]:{
content:r.approvers}},g={[m.Z]:{content:t},...y};p.commitFiles(f,g,"List the keys",{author:a.actor}),
p.commitFiles(u.jF,{...n},"Begin the ledger",{parent:null});const v=a.reviewers.map(({login:e})=>e)
;for(const{slug:e,id:t}of a.teams){const[r="",n=""]=e.split("/")
;p.setTeam(r,n,[...v,...a.signers.map(({login:e})=>e)],n,t)}const $=a.ref.replace(/^refs\/(heads|tags)\//,"")
;p.setEnvironment(a.environment,{requiredReviewers:v,preventSelfReview:!0,canAdminsBypass:!1,...$===f?{
branchPolicy:"protected"}:{branchPolicy:"custom",branches:[$]}}),p.setRules([{target:"branch",
pattern:`refs/heads/${u.jF}`,rules:[{type:"non_fast_forward"},{type:"deletion"}]},{target:"branch",
pattern:`refs/heads/${f}`,rules:[{type:"pull_request"}]}]);const b=(...e)=>e.flatMap(e=>s.get(e)??[])
;for(const e of b("reviewers","assignees"))p.addUser(e);for(const e of b("team_reviewers"))p.setTeam(d,e,[])
;const T=b("discussion_category");p.set({discussionCategories:T.length>0?T:null})
;for(const e of new Set(b("milestone")))p.addMilestone(e)
;const k=new Set(b("repository").filter(e=>/^[\w.-]+\/[\w.-]+$/.test(e)));for(const e of k){
const[t="",r=""]=e.split("/");e.toLowerCase()!==`${d}/${c.repo}`.toLowerCase()&&p.addRepository(t,r,{"README.md":{
content:`# ${r}\n`}})}return p.createRun({runId:1,headSha:h,headBranch:$,path:a.workflow,actor:a.actor,event:a.event}),c
}(w,f,v,e.emptyLedger);const $=function(e,t,r,n,o){
const{owner:s,repo:i,repositoryId:l,apiUrl:c,graphqlUrl:p,commitSha:d}=t,{actor:u,at:f,event:h,ref:m,workflow:w}=r.setting,y=Math.round(f-Date.now())
;return(t,f,g)=>(0,T.eg)({entry:(0,a.join)(e.dist,t),node:Math.abs(y)<1e3?[]:["--import",Z(y)],workspace:r.directory,
temporary:o,inputs:{operations:e.operations,variables:e.variables.replace(/\b[0-9a-f]{64}\b/g,n.standIn),
"github-token":U,...f},github:{GITHUB_REPOSITORY:`${s}/${i}`,GITHUB_REPOSITORY_ID:l,GITHUB_RUN_ID:String(1),
GITHUB_RUN_ATTEMPT:"1",GITHUB_WORKFLOW_REF:`${s}/${i}/${w}@${m}`,GITHUB_WORKFLOW_SHA:d,GITHUB_ACTOR:u,
GITHUB_TRIGGERING_ACTOR:u,GITHUB_SHA:d,GITHUB_REF:m,GITHUB_EVENT_NAME:h,GITHUB_API_URL:c,GITHUB_GRAPHQL_URL:p,
GITHUB_SERVER_URL:D,...g},env:{MARKETOPS_TEST_WRITE_PACING_MS:"0",MARKETOPS_TEST_SECOND_MS:"10",
MARKETOPS_TEST_REGISTRIES:n.url,...n.identity}})}(e,h,w,j,R),O={preview:(0,a.join)(R,"preview"),plan:(0,
a.join)(R,"plan"),prod:(0,a.join)(R,"prod")
},C=h.defaultBranch,M=y.ref.startsWith("refs/tags/"),W=M?y.ref:`a pull request to ${C}`
;e.say(`Preview: dry run on ${W}, with a token that can only read`),e.step(1,4);const q={mode:"dry_run",
"github-token":x,policy:e.policy},z={GITHUB_EVENT_NAME:"pull_request",GITHUB_REF:"refs/pull/1/merge",GITHUB_BASE_REF:C
},V=await $("index.js",{...q,"proof-directory":O.preview},M?{}:z);if(await K(O.preview,r),
0!==V.exitCode)throw Y("The dry run",{...V,log:V.log.replaceAll(O.preview,r)})
;e.say(`Plan: dry run on ${y.event} at ${y.ref}, whose digest the reviewer sees`),e.step(2,4)
;const X=await $("index.js",{...q,"proof-directory":O.plan},{});if(0!==X.exitCode)throw Y("The plan",X)
;await e.onPlan(O.plan,w.ownPolicy)
;const Q=X.outputs["plan-digest"]??"",ee=h.requests.filter(({method:e,requestBody:t})=>L(e,t)).length
;for(const{login:t}of y.reviewers)e.say(`Approve: ${t} approves ${Q} in the environment ${y.environment}`),
h.admin.requestApproval(1,y.environment),h.admin.approve(1,y.environment,t,`Approved ${Q}`);if(v.people.length>0){
const t=v.people.map(({login:e})=>e).join(" and ");e.say(`Sign: ${t} signed ${Q}, each with a throwaway SSH key`)
;const r=function({people:e},t,r){const n=(0,I.$3)(t,(0,E.fU)(t.at+864e5))
;return Object.fromEntries(e.map(({keyFile:e,fingerprint:o})=>[(0,I.Zw)(t.planDigest,o),{content:r(n,e)}]))}(v,{
origin:l,environment:y.environment,planDigest:Q,at:y.at},e.sign);h.admin.commitFiles(m.Q5,r,"Approve a plan",{
parent:null}),await(0,o.mkdir)((0,a.dirname)(n),{recursive:!0}),await(0,o.writeFile)(n,v.approvers)}const te={
planDigest:Q,trustedKeys:f,vkey:d,writesInDryRun:ee,approvers:{text:v.approvers,file:n}}
;e.say(`Ship: prod in the environment ${y.environment}, started by ${y.actor}`),e.step(3,4);const re={mode:"prod",
environment:y.environment,"hmac-key":s,"expected-plan-digest":Q},ne=await $("index.js",{...re,"proof-directory":O.prod
},{}),oe={...ne,log:ne.log.replaceAll(O.prod,t)};if(await K(O.prod,t),!(Number(oe.outputs["shipped-count"])>0))return{
...te,prod:oe,replay:null,proof:t};e.say("Replay: somebody deletes the tags, and offers the spent receipts again"),
e.step(4,4);const ae=h.admin.snapshot().refs
;for(const e of Object.keys(ae))e.startsWith("refs/tags/")&&h.admin.deleteRef(e);const se={receipts:(0,
a.join)(t,"receipts"),"proof-directory":(0,a.join)(R,"replay")},ie=await $("execute.js",{...re,...se},{});return{...te,
prod:oe,replay:ie,proof:t}}finally{await Promise.allSettled([h?.close(),j?.close()]),await(0,o.rm)(R,{recursive:!0,
force:!0})}}async function M(e){const t=await(0,o.readdir)(e).catch(()=>[]);if(0===t.length)return;const r=(await N((0,
a.join)(e,"report.html")))?.toString()??"";if(!t.includes("plan.json")||!r.includes(m.FF))throw q(e);await(0,o.rm)(e,{
recursive:!0})}async function W(e){const t=await N(e)
;if(null!==t&&!(e=>Buffer.from(e).toString().startsWith(B))(t))throw q(e);await(0,o.rm)(e,{force:!0})}
const q=e=>new p.AK("proof_directory_not_empty",`${e} holds something that is not of a rehearsal. Remove it, or name another folder with --out.`)
;async function K(e,t){null!==await(0,o.readdir)(e).catch(()=>null)&&(await(0,o.mkdir)((0,a.dirname)(t),{recursive:!0}),
await(0,o.cp)(e,t,{recursive:!0}))}const L=(e,t)=>"GET"!==e&&"HEAD"!==e&&!t.toString().startsWith('{"query":"query ')
;function Y(e,{log:t,exitCode:r}){return new p.AK("rehearsal_failed",`${e} ended with exit code ${r}:\n${(0,T.oH)(t)}`)}
function J({parsePolicy:e},t){try{return e(t)}catch(e){if(e instanceof p.AK)return null;throw e}}function Z(e){
return`data:text/javascript,${encodeURIComponent(`const Real = Date; globalThis.Date = class Date extends Real {\n  constructor(...given) { if (given.length === 0) super(Real.now() + ${e}); else super(...given); }\n  static now() { return Real.now() + ${e}; }\n};`)}`
}var z=r(57800),V=r(87496),X=r(59376),Q=r(47301),ee=r(6848),te=r(75741),re=r(90799),ne=r(97915);const oe=async(e,t)=>{
const s=r=>{t.json||e.stdout(`${r.split("\n").map(z.kc).join("\n")}\n`)},c=r=>{t.json||e.stdout(`\n${(0,
V.Wp)(r,e.look??V.tZ).join("\n")}\n\n`)},w=(0,a.resolve)(e.cwd,t.workspace),y=void 0===t.out?(0,
a.join)(w,".marketops/rehearsal/proof"):(0,a.resolve)(e.cwd,t.out);void 0===t.out&&(await(0,o.mkdir)((0,a.dirname)(y),{
recursive:!0}),await(0,o.writeFile)((0,a.join)((0,a.dirname)(y),".gitignore"),"*\n")),await(0,f.My)(d.G)
;const g=await C({dist:e.dist,workspace:w,operations:t.operations,policy:t.policy,out:y,variables:t.variable.join("\n"),
event:t.event??null,at:ae(t.at),offline:t.offline,signed:t.signed,sign:(t,r)=>(0,te.sign)(e,t,r),
hmacKey:e.env.MARKETOPS_HMAC_KEY??"",say:s,step:(t,r)=>e.progress?.(`Step ${t} of ${r}`),onPlan:async(e,t)=>{
const r=JSON.parse(await(0,o.readFile)((0,a.join)(e,h.Pb.plan),"utf8"));c(t?await(0,re.b0)((0,
ee.WG)(e),`https://${m.FF}`,r):(0,re.XQ)(r,{}));const i=e=>(0,n.statSync)((0,a.join)(w,e),{throwIfNoEntry:!1
})?.size??null;for(const e of(0,re.ZE)(r,i))s(e)},parsePolicy:e=>(0,i.O)(e,t.policy,d.G).value,emptyLedger:{[u.Ij]:{
content:Buffer.from((0,l.C0)(l._W))}},releasesOf:t=>async function(e,t,r){const n=(0,X.M8)(t);if(null===n)return null
;const[o="",a=""]=n.repository.split("/");try{const t=(0,ne.readingClient)(e,n)
;return(await t.list("GET /repos/{owner}/{repo}/releases",{owner:o,repo:a
},se)).map(({tag_name:e,name:t=null,body:r=null,...n})=>({tag:e,name:t,body:r,...n})).reverse()}catch(e){
return r(`Note: the releases of ${n.repository} could not be read: ${(0,p.bD)(e)}`),null}}(e,t,s),comingTag:async e=>{
const{readProject:t}=await Promise.all([r.e(1518),r.e(7099)]).then(r.bind(r,57099)),{prefix:n,version:o}=await t(e,new Date)
;return n+o}
}),{prod:v,proof:$,vkey:_,approvers:b}=g,{verdict:k}=await(0,Q.Mh)($,g.trustedKeys,b.text),j=function({replay:e}){
if(null===e)return{rejected:!0,answer:"not tried, nothing was shipped"}
;const t=JSON.parse(e.outputs.operations??"[]"),r=[...new Set(t.map(({code:e})=>e).filter(e=>null!==e))],n=t.some(({outcome:e})=>"succeeded"===e)
;return{rejected:!n&&"0"===e.outputs["shipped-count"],
answer:r.length>0?`rejected (${r.join(", ")})`:e.outputs.result??e.log}
}(g),R=Number(v.outputs["shipped-count"]??"0")>0,S=0===v.exitCode&&R&&"VERIFIED"===k&&j.rejected&&0===g.writesInDryRun
;if(t.json)e.stdout(`${JSON.stringify(function(e,t,r){const{planDigest:n,prod:o,proof:a,writesInDryRun:s}=e;return{
plan_digest:n,result:o.outputs.result??null,operations:JSON.parse(o.outputs.operations??"[]"),writes_in_dry_run:s,
replay:r,proof:a,verdict:t}}(g,k,j.answer),null,2)}\n`);else{
const e=(0,T.oH)(v.log),t=e.split("\n").filter(e=>e.startsWith("warning: "));s(0===v.exitCode?t.join("\n"):`\n${e}`),
0!==v.exitCode||R||s("Nothing was published: everything in the plan is there already. That shows nothing of a release.")
;const r=JSON.parse(await(0,o.readFile)((0,a.join)($,h.Pb.plan),"utf8")),n=await(0,re.b0)((0,
ee.WG)($),`https://${m.FF}`,r),i=[`${g.writesInDryRun} requests that could change anything`],l=[...n.rows,{
label:"Dry runs",lines:[i]},{label:"Replay",lines:[[j.answer]]}];c({...n,rows:l}),s(`Report: ${(0,
a.join)($,h.Pb.report)}`),s(`Proof: ${$}`);const p=""===b.text?"":` --approvers ${b.file}`
;s(`To verify it again: marketops verify ${$} --vkey ${_}${p}`),s(`Plan digest: ${g.planDigest}`),s(`verdict: ${k}`)}
return S?0:1};function ae(e){if(void 0===e)return null
;const t=/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(e)?Date.parse(e):NaN;if(Number.isNaN(t))throw(0,
c.Wp)(`--at ${e} is no time with its zone, like 2027-01-04T09:00Z.`);return t}const se=s.Ikc({tag_name:s.YjP(),
name:s.YjP().nullish(),body:s.YjP().nullish(),draft:s.zMY(),prerelease:s.zMY()})})};
