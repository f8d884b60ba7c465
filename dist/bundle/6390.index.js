export const id=6390;export const ids=[6390];export const modules={12814:(e,t,n)=>{n.d(t,{TU:()=>findTip,
bp:()=>untrusted});var r=n(74296),o=n(67968),a=n(52533);const i=1e4;async function findTip(e,t,n){
const r=new Map,s=new Map,l=new Set,c=new Map,judge=()=>(0,o.m8)({head:t,commits:r,signed:s,unfit:l,keys:n});let u=null
;do{const l=await e.history(t,u);for(const e of l.commits){r.set(e.id,e);const t=(0,o.Nu)(e,n);null!==t&&s.set(t.id,t)}
if(u=l.next,r.size>i)throw untrusted(`nothing that counts was found among the newest ${i} commits of ${a.jF}`)
}while(null!==u&&!isSeenThrough(judge().tip,t,r));for(;;){
const t=judge(),n=[t.tip,...t.forked].filter(e=>null!==e&&null!==e.signed&&!c.has(e.id));for(const t of n){
const n=await fittingTree(e,t);null===n?l.add(t.id):c.set(t.id,n)}if(n.some(({id:e})=>l.has(e)))continue
;const{tip:r,forked:o,retired:i}=t;if(o.length>0)throw forkedAt(o);if(null!==i)throw retiredKey(i)
;if(null===r)throw untrusted(`no commit of ${a.jF} counts: not even the one that \`marketops ledger init\` makes`)
;const[s=new Map]=c.has(r.id)?[]:await e.trees([r.id]);return{tip:r,...c.get(r.id)??{tree:s,contents:new Map}}}}
function isSeenThrough(e,t,n){if(null===e)return!1
;const r=new Set((0,o.IT)(e.id,n).flatMap(({id:e,parents:t})=>[e,...t]));return(0,
o.IT)(t,n).every(({id:e,parents:t})=>r.has(e)||t.every(e=>n.has(e)||r.has(e)))}
async function fittingTree(e,{id:t,signed:n,checkpoint:r}){const[i,s]=await e.trees([t,n.base]),l=i?.get(a.Qq)
;if(void 0===i||void 0===s||void 0===l)return null;const c=(await e.blobs([l])).get(l.id),u=void 0===c?null:(0,
o.Bj)(c,n.files);if(null===u)return null;const p=Object.keys(u).flatMap(e=>i.get(e)??[]),d=await e.blobs(p)
;if(null!==await(0,o.RZ)(i,s,u,e=>Promise.resolve(d.get(e.id)??Buffer.alloc(0))))return null;const f=i.get(a.nm);return{
tree:i,contents:new Map([...d,...void 0===f?[]:[[f.id,Buffer.from(r)]]])}}function untrusted(e){
return new r.NL("ledger_untrusted",`The ledger cannot be trusted: ${e}. Nothing was written. \`marketops ledger status\` in a clone shows which commit is accepted and who made the others; \`marketops ledger restore\` puts the accepted files on top again.`)
}function forkedAt(e){
return new r.NL("ledger_forked",`The ledger goes on in two ways from one commit (${e.map(({id:e})=>e.slice(0,12)).join(", ")}), and only the holder of a key can do that. Nothing was written. Find out who has the key, and replace it (\`marketops keygen --replace\`).`)
}function retiredKey({signed:e,id:t}){
return new r.NL("ledger_key_retired",`The newest commit of the ledger (${t.slice(0,12)}, ${e.size} lines) is signed by a key that is out of force or retired, and no trusted-keys line says up to where that key is believed. Give its line \`last=<size>:<root>:<commit>\` (\`marketops keygen --replace\` in a clone prints it), or put it in force until a run has signed under the new key.`)
}},71971:(e,t,n)=>{n.d(t,{C0:()=>tipFile,_W:()=>c,av:()=>readTip,dm:()=>parseTip,nM:()=>tipOf})
;var r=n(46260),o=n(96679),a=n(52533),i=n(83544),s=n(49598),l=n(12814);const c={size:0,head:o.mG,frontier:i.CE.empty(),
checkpoint:null};function tipFile(e){return(0,r.d_)({frontier:e.frontier.subtrees(),head:e.head,size:e.size})}
async function readTip(e){const[t,n]=await Promise.all([e.read(a.Ij),e.read(a.nm)]),r=tipOf(t,n);if(null===r)throw(0,
l.bp)("tip.json and the checkpoint of the accepted commit differ");return r}function tipOf(e,t){
const n=parseTip(e),r=null===n?null:i.CE.restore(n.size,n.frontier);if(null===n||null===r)return null
;if(null===t)return 0===n.size&&n.head===o.mG?c:null;const a=(0,s.S7)(t)
;return a?.size===n.size&&a.head===n.head&&a.root===r.root().toString("hex")?{size:n.size,head:n.head,frontier:r,
checkpoint:Buffer.from(t).toString()}:null}const parseTip=e=>(0,r.MQ)(a.zA,e)},76311:(e,t,n)=>{n.d(t,{Cd:()=>deriveKeys,
KR:()=>formatSecret,X$:()=>createSecret,o7:()=>parseSecret});var r=n(77598),o=n(55543),a=n(74296),i=n(19523)
;const s=/^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/,l="marketops/v1",c=Buffer.from("302e020100300506032b657004220420","hex")
;function formatSecret(e){return`mok1_${Buffer.from(e).toString("base64url")}${checksum(e)}`}function createSecret(e){
return formatSecret(e(32))}const checksum=e=>(0,o.sc)(e).subarray(0,4).toString("hex");function parseSecret(e,t){
const[,n,o]=s.exec(e)??[],i=Buffer.from(n??"","base64url");if(!(32===i.length&&i.toString("base64url")===n)||!(0,
r.timingSafeEqual)(Buffer.from(checksum(i)),Buffer.from(o??"")))throw new a.NL("key_invalid",`${t} is not a MarketOps key, or not a whole one (56 characters, the last 8 a checksum). Make one with \`marketops keygen\` and store it whole as a secret of the protected environment.`)
;return i}function deriveKeys(e,t,n){const derive=(t,n)=>Buffer.from((0,r.hkdfSync)("sha256",e,l,t,n)),o=(0,
r.createSecretKey)(derive(`receipt-hmac:${t}`,32)),s=(0,r.createPrivateKey)({
key:Buffer.concat([c,derive(`ed25519:${t}`,32)]),format:"der",type:"pkcs8"}),u=(0,i.z5)((0,
i.T2)(n,function rawPublicKey(e){const{x:t}=(0,r.createPublicKey)(e).export({format:"jwk"})
;return Buffer.from(t??"","base64url")}(s)))
;if(null===u)throw new a.NL("key_invalid",`No verifier key can be named for the origin ${n}.`);return{
keyId:derive("key-id",8).toString("hex"),vkey:u,hmac:e=>(0,r.createHmac)("sha256",o).update(e).digest(),sign:e=>(0,
r.sign)(null,e,s)}}},16390:(e,t,n)=>{n.r(t),n.d(t,{rehearseCommand:()=>rehearseCommand})
;var r=n(73024),o=n(51455),a=n(76760),i=n(27597),s=n(62564),l=n(71971),c=n(74296),u=n(22020),p=n(52533),d=n(96679),f=n(36625),h=n(38422),m=n(48161),w=n(77598),g=n(76311),y=n(19523),v=n(14182),k=n(48539),$=n(5603),b=n(55070),_=n(91076)
;const T=".github/workflows",j=["push","workflow_dispatch","schedule","release","repository_dispatch","create"],S=i._H3({
on:i.L5J().optional(),jobs:i.g1P(i.YjP(),i._H3({environment:i.L5J().optional(),steps:i.YOg(i._H3({
with:i.g1P(i.YjP(),i.L5J()).nullish()})).optional()}))});async function readWorkflows(e){const t=(await(0,o.readdir)((0,
a.join)(e,T)).catch(()=>[])).filter(e=>/\.ya?ml$/.test(e)).map(async t=>{const n=`${T}/${t}`;try{const t=await(0,
o.readFile)((0,a.join)(e,n));return function workflowOf(e,{on:t,jobs:n}){
const r=Object.values(n),o=r.flatMap(({steps:e=[],environment:t})=>e.flatMap(({with:e})=>null!=e&&"hmac-key"in e?[plainName(t)??plainName(e.environment)]:[]))
;if(0===o.length)return[]
;const a=o.find(e=>null!==e)??null,i=r.filter(e=>null!==a&&plainName(e.environment)===a),{events:s,tagsOnly:l}=(0,
b.X)(t);return[{path:e,events:j.filter(e=>s.includes(e)),tagsOnly:l,environment:a,reviews:Math.max(1,i.length)}]}(n,(0,
_.g)(t,n,S,{maxBytes:1<<20,code:"workflow"}).value)}catch{return[]}})
;return(await Promise.all(t)).flat().sort((e,t)=>rank(e)-rank(t))}const rank=({path:e})=>/\/release\.ya?ml$/.test(e)?0:1
;function plainName(e){const t="string"==typeof e?e:Object(e).name
;return"string"!=typeof t||""===t||t.includes("${{")?null:t}function settingOf(e){
const{policy:t,workflows:n,defaultBranch:r,tags:o,now:a}=e,i=t?.rules??[],l=i.filter(({effect:e})=>"permit"===e),c=n.length>0?n:[O],u=`refs/heads/${r}`,p=c.flatMap(t=>(null===e.event?t.events.length>0?t.events:j.slice(0,2):[e.event]).flatMap(e=>{
const n="push"===e?o.map(e=>`refs/tags/${e}`):[];return("push"===e&&t.tagsOnly&&n.length>0?n:[u,...n]).map(n=>({file:t,
event:e,ref:n,score:l.filter(admits(t.path,e,n)).length}))
})),d=Math.max(...p.map(({score:e})=>e)),{file:f,event:h,ref:m}=p.find(({score:e})=>e===d)??{file:O,event:"push",ref:u
},w=function peopleOf(e,t,{reviews:n}){
const r=null===e||"none"===e.approvals?null:e.approvals,o=r?.signed,{from:a}=r??{},{from:i}=o??{},usersOf=e=>(e?.users??[]).map(({login:e,id:t})=>({
login:e,id:Number(t)
})),s=[...usersOf(a),...usersOf(i)],l=["reviewer","second-reviewer","third-reviewer","fourth-reviewer","fifth-reviewer"].map((e,t)=>({
login:e,id:E+t
})),c=t.flatMap(({when:e})=>e?.actors??[]),u=c.find(e=>!s.some(t=>t.login===e))??c[0]??"maintainer",chosen=(e,t)=>(usersOf(t).length>0&&void 0===t?.teams?usersOf(t):[...usersOf(t),...l]).filter(({login:e})=>e!==u).slice(0,e),p=r?.min??0,d=[...p>n?[`The policy asks for ${p} approvals, and GitHub releases a job on one: ${n} can be given in this run.`]:[],...!0===o?.verified?["The policy asks for security keys that verify who touched them, and a rehearsal has none."]:[]],f=[...a?.teams??[],...i?.teams??[]]
;return{actor:u,notes:d,reviewers:chosen(Math.min(p,n),a),signers:chosen(o?.min??0,i),teams:f.map(({slug:e,id:t})=>({
slug:e,id:Number(t)}))}}(t,l.filter(admits(f.path,h,m)),f),g=function timeOf(e,t,n){
const r=e.flatMap(({when:e})=>e?.windows??[]),o=r[0]?.time_zone??"UTC";if(null!==t)return{at:t,
notes:[`Rehearsed at ${(0,s.Xb)(o,t)}.`]};let a=n;for(let e=0;e<100;e++){const e=r.map(e=>(0,s.gR)(e,a))
;if(e.includes(null))break;const t=Math.max(a,...e.map(e=>e??a));if(!(t>a))return a===n?{at:a,notes:[]}:{at:a,
notes:[`The policy's windows are closed now: rehearsed at ${(0,s.Xb)(o,a)}, the next time.`]};a=t}return{at:n,
notes:["The policy's windows are not all open at any time that is known: rehearsed now."]}
}(i,e.at,a),y=n.length>0?[]:[`No workflow in ${T} hands a key to the action: rehearsed as if ${f.path} did.`];return{
workflow:f.path,environment:f.environment??t?.environment??"production",event:h,ref:m,...w,at:g.at,
notes:[...y,...w.notes,...g.notes]}}const O={path:`${T}/release.yml`,events:[],tagsOnly:!1,environment:null,reviews:1
},admits=(e,t,n)=>({when:r={}})=>(r.events?.some(e=>e===t)??!0)&&(r.refs?.some(e=>(0,
s.mw)(e,n))??!0)&&(r.workflows?.some(t=>(0,s.mw)(t.path,e)&&(0,s.mw)(t.ref,n))??!0),E=900001;function namesIn(e){
const t=new Map,walk=(e,n)=>{if("string"!=typeof e||e.includes("{{")){
if("object"==typeof e&&null!==e)for(const[t,r]of Object.entries(e))walk(r,Array.isArray(e)?n:t)
}else t.set(n,[...t.get(n)??[],e])};try{const t={maxBytes:1<<20,code:"operations"};null!==e&&walk((0,
_.g)(e,"operations",i.L5J(),t).value,"")}catch{}return t}
var I=n(31421),N=n(57975),R=n(38815),B=n(32257),M=n(76469),A=n(68114);const P=(0,
N.promisify)(I.execFile),x="# Throwaway keys of a rehearsal\n";const H=(0,N.promisify)(I.execFile)
;const U=["-c","user.name=rehearsal","-c","user.email=rehearsal@localhost","-c","commit.gpgsign=false"]
;async function git(e,...t){return(await H("git",["-C",e,...t])).stdout.trim()}async function fileOrNull(e){try{
return await(0,o.readFile)(e)}catch(t){if("ENOENT"===t.code)return null
;throw new c.NL("file_unreadable",`${e} cannot be read.`,{cause:t})}}
const F="1000001",G=`https://${v.FF}`,C="rehearsal-token",L="rehearsal-read-token";async function rehearse(e){
const t=(0,a.resolve)(e.out),n=`${t}-plan`,r=`${t}-approvers`;await Promise.all([...[t,n].map(clear),clearList(r)])
;const i=await(0,o.mkdtemp)((0,a.join)((0,m.tmpdir)(),"marketops-rehearsal-")),l=""===e.hmacKey?(0,
g.X$)(w.randomBytes):e.hmacKey,u=(0,
y.yv)(G,F),{text:d}=(0,g.Cd)((0,g.o7)(l,"MARKETOPS_HMAC_KEY"),F,u).vkey,f=`# of the rehearsed repository\n${d}\n`
;let h=null;try{const m=await async function setStage(e,t){
const{say:n,offline:r,event:i,at:l}=e,u=await async function rehearsedWorkspace(e,t){
if(""!==await git(e,"rev-parse","--verify","--quiet","HEAD").catch(()=>"")&&(await(0,
o.readdir)(e)).includes(".git"))return e
;const n=await(0,o.mkdtemp)((0,a.join)(t,"workspace-")),r=/(^|\/)(\.git|node_modules)(\/|$)|^\.marketops\/rehearsal(\/|$)/
;await(0,o.cp)(e,n,{recursive:!0,filter:t=>!r.test((0,a.relative)(e,t))})
;const[i,s]=await Promise.all([git(e,"symbolic-ref","--quiet","--short","HEAD").catch(()=>"main"),git(e,"remote","get-url","origin").catch(()=>"")])
;return await git(n,"init","--quiet",`--initial-branch=${i}`),""!==s&&await git(n,"remote","add","origin",s),
await git(n,"add","--all","--force"),await git(n,...U,"commit","--quiet","--allow-empty","--message","Rehearsed"),n}((0,
a.resolve)(e.workspace),t),[p,d,f,h,m]=await Promise.all([(0,k.bS)(u),(0,k.W0)(u,r),readWorkflows(u),fileOrNull((0,
a.join)(u,e.policy)),fileOrNull((0,a.join)(u,e.operations))])
;null===h&&n(`There is no ${e.policy}: the rehearsal uses the preset "solo"`);let w=h??Buffer.from(s.fG.solo)
;const g=(0,s.SF)(w,e.policy);if(null!==g){const t=`${g.repository}:${g.path}@${g.ref}`;throw(0,
c.Wp)(`${e.policy} says that the policy is kept at ${t}. Name a copy of it with --policy.`)}let y=readable(e,w)
;null!==y&&"none"!==y.approvals&&void 0!==y.approvals.signed?n("The policy asks for signatures: throwaway SSH keys are made, and sign"):e.signed&&null!==y&&(w=function askingForSignature(e){
const t=(0,R.Tp)(Buffer.from(e).toString()),n={min:1,not:["actor","triggering_actor"]};return(0,
R.jh)(t.get("approvals"))?t.setIn(["approvals","signed"],n):t.set("approvals",{signed:n}),Buffer.from(t.toString())}(w),
y=readable(e,w),
n("The policy asks for no signature: rehearsed as if it asked for one of somebody else than who starts the run"))
;const $=d.defaultBranch??p.defaultBranch??"main",b=[...d.refs].filter(([e,{commit:t}])=>e.startsWith("refs/tags/")&&t===p.commitSha).map(([e])=>e.slice(10)),_=settingOf({
policy:y,workflows:f,defaultBranch:$,tags:b,event:i,at:l,now:Date.now()
}),T=null===d.asked?null:await e.releasesOf(d.asked),count=e=>[...d.refs.keys()].filter(t=>t.startsWith(e)).length,j=null!==d.asked?"that its remote lists":"that this clone knows (its remote was not asked)"
;return n(`Repository: ${p.owner}/${p.repo}, ${$} at ${(p.commitSha??"").slice(0,7)}; branches: ${count("refs/heads/")}, tags: ${count("refs/tags/")}, ${j}; releases: ${T?.length??"not known"}`),
{directory:u,clone:d,setting:_,names:namesIn(m),releases:T??[],seed:{...p,defaultBranch:$,repositoryId:Number(F),
commitParents:d.commits.find(({sha:e})=>e===p.commitSha)?.parents??[],commitAuthor:_.actor,files:{...p.files,[v.l$]:{
content:w}}}}}(e,i),{setting:w}=m;for(const t of w.notes)e.say(`Note: ${t}`);const g=await async function makeKeys(e,t){
if(0===e.length)return{approvers:"",people:[]};const n=e.map(async({login:e,id:n},r)=>{const i=(0,
a.join)(t,`signer-${r}`);await P("ssh-keygen",["-q","-t","ed25519","-N","","-C","","-f",i]).catch(e=>{
throw new c.NL("sign_failed",`ssh-keygen made no key to sign with (${(0,
c.bD)(e)}). Install OpenSSH's client, and see that it is on PATH.`,{cause:e})});const s=(await(0,
o.readFile)(`${i}.pub`,"utf8")).trim(),l=(0,A.kY)((0,A.i6)({id:n,login:e}),s);return{login:e,keyFile:i,fingerprint:(0,
A.CR)(Buffer.from(l)).approvers[0]?.key.fingerprint??"",line:l}}),r=await Promise.all(n);return{
approvers:`${x}${r.map(({line:e})=>e).join("")}`,people:r}}(w.signers,i);h=await async function startRehearsed(e,t,n,r){
const{seed:o,setting:a,names:i}=e,s={actions:"read",members:"read"},l={contents:"write",pull_requests:"write",
issues:"write",discussions:"write"},c=await(0,k.yk)({...o,tokens:{[C]:{login:"github-actions[bot]",app:!0,permissions:{
...s,...l}},[L]:{login:"github-actions[bot]",app:!0,permissions:{...s,contents:"read"}}}
}),{admin:u,owner:d,defaultBranch:f,commitSha:h}=c;u.setClock(a.at-Date.now());for(const{login:e,id:t}of[{login:a.actor,
id:null},...a.reviewers,...a.signers])u.addUser(e,null===t?{}:{id:t})
;const m=[...i.get("base")??[],...i.get("head")??[]];await(0,k.BE)(c,e.directory,e.clone,{author:a.actor,about:m,
without:[p.jF]});for(const t of e.releases)u.addRelease(t);const w=""===n.approvers?{}:{[v.jJ]:{content:n.approvers}
},g={[v.Z]:{content:t},...w};u.commitFiles(f,g,"List the keys",{author:a.actor}),u.commitFiles(p.jF,{...r
},"Begin the ledger",{parent:null});const y=a.reviewers.map(({login:e})=>e);for(const{slug:e,id:t}of a.teams){
const[n="",r=""]=e.split("/");u.setTeam(n,r,[...y,...a.signers.map(({login:e})=>e)],r,t)}
const $=a.ref.replace(/^refs\/(heads|tags)\//,"");u.setEnvironment(a.environment,{requiredReviewers:y,
preventSelfReview:!0,canAdminsBypass:!1,...$===f?{branchPolicy:"protected"}:{branchPolicy:"custom",branches:[$]}}),
u.setRules([{target:"branch",pattern:`refs/heads/${p.jF}`,rules:[{type:"non_fast_forward"},{type:"deletion"}]},{
target:"branch",pattern:`refs/heads/${f}`,rules:[{type:"pull_request"}]}])
;const named=(...e)=>e.flatMap(e=>i.get(e)??[]);for(const e of named("reviewers","assignees"))u.addUser(e)
;for(const e of named("team_reviewers"))u.setTeam(d,e,[]);const b=named("discussion_category")
;u.setDiscussionCategories(b.length>0?b:null);for(const e of new Set(named("milestone")))u.addMilestone(e)
;const _=new Set(named("repository").filter(e=>/^[\w.-]+\/[\w.-]+$/.test(e)));for(const e of _){
const[t="",n=""]=e.split("/");e.toLowerCase()!==`${d}/${c.repo}`.toLowerCase()&&u.addRepository(t,n,{"README.md":{
content:`# ${n}\n`}})}return u.createRun({runId:1,headSha:h,headBranch:$,path:a.workflow,actor:a.actor,event:a.event}),c
}(m,f,g,e.emptyLedger);const y=function stepper(e,t,n,r){
const{owner:o,repo:i,repositoryId:s,apiUrl:l,graphqlUrl:c,commitSha:u}=t,{actor:p,at:d,event:f,ref:h,workflow:m}=n.setting,w=Math.round(d-Date.now())
;return(t,d,g)=>(0,$.eg)({entry:(0,a.join)(e.dist,t),node:Math.abs(w)<1e3?[]:["--import",clockAhead(w)],
workspace:n.directory,temporary:r,inputs:{operations:e.operations,variables:e.variables,"github-token":C,...d},github:{
GITHUB_REPOSITORY:`${o}/${i}`,GITHUB_REPOSITORY_ID:s,GITHUB_RUN_ID:String(1),GITHUB_RUN_ATTEMPT:"1",
GITHUB_WORKFLOW_REF:`${o}/${i}/${m}@${h}`,GITHUB_WORKFLOW_SHA:u,GITHUB_ACTOR:p,GITHUB_TRIGGERING_ACTOR:p,GITHUB_SHA:u,
GITHUB_REF:h,GITHUB_EVENT_NAME:f,GITHUB_API_URL:l,GITHUB_GRAPHQL_URL:c,GITHUB_SERVER_URL:G,...g},env:{
MARKETOPS_TEST_WRITE_PACING_MS:"0"}})}(e,h,m,i),b={preview:(0,a.join)(i,"preview"),plan:(0,a.join)(i,"plan"),prod:(0,
a.join)(i,"prod")},_=h.defaultBranch
;e.say(`Preview: dry run on a pull request to ${_}, with a token that can only read`);const T={mode:"dry_run",
"github-token":L,policy:e.policy},j={GITHUB_EVENT_NAME:"pull_request",GITHUB_REF:"refs/pull/1/merge",GITHUB_BASE_REF:_
},S=await y("index.js",{...T,"proof-directory":b.preview},j);if(await keep(b.preview,n),
0!==S.exitCode)throw failed("The dry run",{...S,log:S.log.replaceAll(b.preview,n)})
;e.say(`Plan: dry run on ${w.event} at ${w.ref}, whose digest the reviewer sees`);const O=await y("index.js",{...T,
"proof-directory":b.plan},{});if(0!==O.exitCode)throw failed("The plan",O);e.onPlan(await(0,o.readFile)((0,
a.join)(b.plan,"plan.json")))
;const E=O.outputs["plan-digest"]??"",I=h.requests.filter(({method:e,requestBody:t})=>isWrite(e,t)).length
;for(const{login:t}of w.reviewers)e.say(`Approve: ${t} approves ${E} in the environment ${w.environment}`),
h.admin.requestApproval(1,w.environment),h.admin.approve(1,w.environment,t,`Approved ${E}`);if(g.people.length>0){
const t=g.people.map(({login:e})=>e).join(" and ");e.say(`Sign: ${t} signed ${E}, each with a throwaway SSH key`)
;const n=function signedBy({people:e},t,n){const r=(0,M.$3)(t,(0,B.fU)(t.at+864e5))
;return Object.fromEntries(e.map(({keyFile:e,fingerprint:o})=>[(0,M.Zw)(t.planDigest,o),{content:n(r,e)}]))}(g,{
origin:u,environment:w.environment,planDigest:E,at:w.at},e.sign);h.admin.commitFiles(v.Q5,n,"Approve a plan",{
parent:null}),await(0,o.mkdir)((0,a.dirname)(r),{recursive:!0}),await(0,o.writeFile)(r,g.approvers)}const N={
planDigest:E,trustedKeys:f,vkey:d,writesInDryRun:I,approvers:{text:g.approvers,file:r}}
;e.say(`Ship: prod in the environment ${w.environment}, started by ${w.actor}`);const H={mode:"prod",
environment:w.environment,"hmac-key":l,"expected-plan-digest":E},D=await y("index.js",{...H,"proof-directory":b.prod
},{}),z={...D,log:D.log.replaceAll(b.prod,t)};if(await keep(b.prod,t),!(Number(z.outputs["shipped-count"])>0))return{
...N,prod:z,replay:null,proof:t};e.say("Replay: somebody deletes the tags, and offers the spent receipts again")
;const K=h.admin.snapshot().refs;for(const e of Object.keys(K))e.startsWith("refs/tags/")&&h.admin.deleteRef(e)
;const W={receipts:(0,a.join)(t,"receipts"),"proof-directory":(0,a.join)(i,"replay")},q=await y("execute.js",{...H,...W
},{});return{...N,prod:z,replay:q,proof:t}}finally{await(h?.close()),await(0,o.rm)(i,{recursive:!0,force:!0})}}
async function clear(e){const t=await(0,o.readdir)(e).catch(()=>[]);if(0===t.length)return;const n=(await fileOrNull((0,
a.join)(e,"report.html")))?.toString()??"";if(!t.includes("plan.json")||!n.includes(v.FF))throw notOurs(e);await(0,
o.rm)(e,{recursive:!0})}async function clearList(e){const t=await fileOrNull(e)
;if(null!==t&&!(e=>Buffer.from(e).toString().startsWith(x))(t))throw notOurs(e);await(0,o.rm)(e,{force:!0})}
const notOurs=e=>new c.NL("proof_directory_not_empty",`${e} holds something that is not of a rehearsal. Remove it, or name another folder with --out.`)
;async function keep(e,t){null!==await(0,o.readdir)(e).catch(()=>null)&&(await(0,o.mkdir)((0,a.dirname)(t),{recursive:!0
}),await(0,o.cp)(e,t,{recursive:!0}))}
const isWrite=(e,t)=>"GET"!==e&&"HEAD"!==e&&!t.toString().startsWith('{"query":"query ')
;function failed(e,{log:t,exitCode:n}){return new c.NL("rehearsal_failed",`${e} ended with exit code ${n}:\n${(0,
$.oH)(t)}`)}function readable({parsePolicy:e},t){try{return e(t)}catch(e){if(e instanceof c.NL)return null;throw e}}
function clockAhead(e){
return`data:text/javascript,${encodeURIComponent(`const Real = Date; globalThis.Date = class Date extends Real {\n  constructor(...given) { if (given.length === 0) super(Real.now() + ${e}); else super(...given); }\n  static now() { return Real.now() + ${e}; }\n};`)}`
}var D=n(2792),z=n(62568),K=n(97359),W=n(39600),q=n(33186),Y=n(97915);const rehearseCommand=async(e,t)=>{const say=n=>{
t.json||e.stdout(`${n.split("\n").map(D.kc).join("\n")}\n`)},n=(0,a.resolve)(e.cwd,t.workspace),i=void 0===t.out?(0,
a.join)(n,".marketops/rehearsal/proof"):(0,a.resolve)(e.cwd,t.out);void 0===t.out&&(await(0,o.mkdir)((0,a.dirname)(i),{
recursive:!0}),await(0,o.writeFile)((0,a.join)((0,a.dirname)(i),".gitignore"),"*\n"));const m=await rehearse({
dist:e.dist,workspace:n,operations:t.operations,policy:t.policy,out:i,variables:t.variable.join("\n"),
event:t.event??null,at:rehearse_timeOf(t.at),offline:t.offline,signed:t.signed,sign:(t,n)=>(0,q.sign)(e,t,n),
hmacKey:e.env.MARKETOPS_HMAC_KEY??"",say,onPlan:e=>say(function planText({operations:e},t){
return e.flatMap(e=>function operationText(e,t){
const n=(0,f.I)(e,u.G),{assets:o=[],commit:i=null}=e.parameters,s=(i?.files??[]).map(({path:e})=>({name:e,size:(0,
r.statSync)((0,a.join)(t,e),{throwIfNoEntry:!1})?.size})),l=[...o,...s]
;return[`  ${e.operation_id}: ${e.effect} ${n.describe(e)} in ${e.repository}`+(null===e.reason?"":` (${e.reason})`),...l.map(({name:e,size:t})=>`    ${e}  ${void 0===t?"deleted":`${t} bytes`}`)]
}(e,t)).join("\n")}(JSON.parse(Buffer.from(e).toString()),n)),parsePolicy:e=>(0,s.ON)(e,t.policy,u.G).value,
emptyLedger:{[p.Ij]:{content:Buffer.from((0,l.C0)(l._W))}},releasesOf:t=>async function releasesOf(e,t,n){const r=(0,
K.M8)(t);if(null===r)return null;const[o="",a=""]=r.repository.split("/");try{const t=(0,Y.readingClient)(e,(0,
K.po)(r.server));return(await t.list("GET /repos/{owner}/{repo}/releases",{owner:o,repo:a
},J)).map(({tag_name:e,name:t=null,body:n=null,...r})=>({tag:e,name:t,body:n,...r})).reverse()}catch(e){
return n(`Note: the releases of ${r.repository} could not be read: ${(0,c.bD)(e)}`),null}}(e,t,say)
}),{prod:w,proof:g,vkey:y,approvers:v}=m,{verdict:k}=await(0,
W.Mh)(g,m.trustedKeys,v.text),b=function replayVerdict({replay:e}){if(null===e)return{rejected:!0,
answer:"not tried, nothing was shipped"}
;const t=JSON.parse(e.outputs.operations??"[]"),n=[...new Set(t.map(({code:e})=>e).filter(e=>null!==e))],r=t.some(({outcome:e})=>"succeeded"===e)
;return{rejected:!r&&"0"===e.outputs["shipped-count"],
answer:n.length>0?`rejected (${n.join(", ")})`:e.outputs.result??e.log}
}(m),_=Number(w.outputs["shipped-count"]??"0")>0,T=0===w.exitCode&&_&&"VERIFIED"===k&&b.rejected&&0===m.writesInDryRun
;if(t.json)e.stdout(`${JSON.stringify(function summary(e,t,n){const{planDigest:r,prod:o,proof:a,writesInDryRun:i}=e
;return{plan_digest:r,result:o.outputs.result??null,operations:JSON.parse(o.outputs.operations??"[]"),
writes_in_dry_run:i,replay:n,proof:a,verdict:t}}(m,k,b.answer),null,2)}\n`);else{const e=(0,
$.oH)(w.log),t=e.split("\n").filter(e=>e.startsWith("warning: "));say(0===w.exitCode?t.join("\n"):`\n${e}`),
say(`\n${function timeline(e){const t=(0,z.SG)(e);return z.bs.flatMap(n=>{const r=e.filter((e,r)=>t[r]===n)
;return[n,...r.map(e=>`  ${function rowOf(e){
const t=[e.operation_id,e.receipt_id].filter(e=>void 0!==e).join(" "),n=function detailOf(e){switch(e.type){
case"plan.created":return`${e.data.operations} operations, ${e.data.plan_digest}`;case"policy.decided":
return e.data.decision;case"gate.passed":case"gate.rejected":
return`${e.data.checks.filter(({result:e})=>"pass"===e).length} of ${e.data.checks.length} checks`
;case"operation.succeeded":return e.data.github?.url??"";case"run.closed":return e.data.result;default:return""}}(e)
;return`${e.ts}  ${e.type.padEnd(20)} ${t}${""===n?"":`  ${n}`}`.trimEnd()}(e)}`)]}).join("\n")}((0,d.Li)(await(0,
o.readFile)((0,
a.join)(g,h.Pb.ledger),"utf8")))}\n`),0!==w.exitCode||_||say("Nothing was published: everything in the plan is there already. That shows nothing of a release."),
say(`Dry runs: ${m.writesInDryRun} requests that could change anything`),
say(`Spent receipts offered again: ${b.answer}`),say(`Report: ${(0,a.join)(g,h.Pb.report)}`),say(`Proof: ${g}`)
;const n=""===v.text?"":` --approvers ${v.file}`;say(`To verify it again: marketops verify ${g} --vkey ${y}${n}`),
say(`Plan digest: ${m.planDigest}`),say(`verdict: ${k}`)}return T?0:1};function rehearse_timeOf(e){
if(void 0===e)return null;const t=/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(e)?Date.parse(e):NaN
;if(Number.isNaN(t))throw(0,c.Wp)(`--at ${e} is no time with its zone, like 2027-01-04T09:00Z.`);return t}
const J=i.Ikc({tag_name:i.YjP(),name:i.YjP().nullish(),body:i.YjP().nullish(),draft:i.zMY(),prerelease:i.zMY()})},
55070:(e,t,n)=>{function triggersOf(e){
const t="string"==typeof e?[e]:Array.isArray(e)?e.map(String):Object.keys(Object(e)),{push:n}=Object(e),r=Object.keys(Object(n)),filtersBy=e=>r.some(t=>t.startsWith(e))
;return{events:t,tagsOnly:filtersBy("tags")&&!filtersBy("branches")}}n.d(t,{X:()=>triggersOf})},5603:(e,t,n)=>{n.d(t,{
eg:()=>runStep,oH:()=>shownLog});var r=n(31421),o=n(77598),a=n(51455),i=n(76760);function stepEnvironment(e,t){
const named=(e,t)=>Object.fromEntries(Object.entries(t).map(([t,n])=>[`${e}_${t}`,n])),n=Object.entries(e.inputs).map(([e,t])=>[e.toUpperCase(),t])
;return{PATH:process.env.PATH??"",HOME:process.env.HOME??e.temporary,CI:"true",GITHUB_ACTIONS:"true",
GITHUB_WORKSPACE:e.workspace,RUNNER_TEMP:e.temporary,GITHUB_OUTPUT:t.output,GITHUB_STATE:t.state,
GITHUB_STEP_SUMMARY:t.summary,...e.github,...named("INPUT",Object.fromEntries(n)),...named("STATE",e.state??{}),...e.env
}}async function runStep(e){const t=(0,i.join)(e.temporary,`_runner_file_commands_${(0,o.randomUUID)()}`);await(0,
a.mkdir)(t,{recursive:!0});const n=(0,i.join)(t,"output"),s=(0,i.join)(t,"state"),l=(0,i.join)(t,"summary")
;await Promise.all([n,s,l].map(e=>(0,a.writeFile)(e,"")));const c=(0,r.spawn)(process.execPath,[...e.node??[],e.entry],{
cwd:e.workspace,env:stepEnvironment(e,{output:n,state:s,summary:l}),stdio:["ignore","pipe","pipe"]})
;void 0!==c.pid&&e.onStart?.(c.pid),e.kill?.addEventListener("abort",()=>c.kill("SIGKILL"),{once:!0});const u={out:"",
err:""};c.stdout.setEncoding("utf8").on("data",e=>u.out+=e),c.stderr.setEncoding("utf8").on("data",e=>u.err+=e);return{
...await new Promise((e,t)=>{c.on("error",t),c.on("close",(t,n)=>e({exitCode:t,signal:n}))}),
outputs:parseOutputs(await(0,a.readFile)(n,"utf8")),state:parseOutputs(await(0,a.readFile)(s,"utf8")),summary:await(0,
a.readFile)(l,"utf8"),log:u.out+u.err}}function parseOutputs(e){const t={},n=e.split("\n");for(let e=0;e<n.length;e++){
const[,r,o]=/^([^=<]+)<<(.+)$/.exec(n[e]??"")??[];if(void 0===r)continue;const a=[]
;for(;++e<n.length&&n[e]!==o;)a.push(n[e]??"");t[r]=a.join("\n")}return t}
const s=/^\s*::([\w-]+)(?: (?:(?!::).)*)?::(.*)$/,l=["error","warning","notice"],c={"%0A":"\n","%0D":"\r","%25":"%"}
;function shownLog(e){const decoded=(e="")=>e.replace(/%(?:0A|0D|25)/g,e=>c[e]??""),t=e.split(/\r?\n/).map(e=>({line:e,
command:s.exec(e)
})),n=t.flatMap(({command:e})=>"add-mask"===e?.[1]?decoded(e[2]).split("\n"):[]),r=t.flatMap(({line:e,command:t})=>{
if(null===t)return/^\s*(?:::|##\[)/.test(e)?[]:[e];const[,n="",r]=t;return l.includes(n)?[`${n}: ${decoded(r)}`]:[]})
;return n.reduce((e,t)=>""===t?e:e.replaceAll(t,"***"),r.join("\n").trim())}},62568:(e,t,n)=>{n.d(t,{I$:()=>phasesOf,
SG:()=>phaseOfEach,bs:()=>o});var r=n(32257)
;const o=["Plan","Authorize","Execute","Audit"],a=new Set(["run.opened","operation.reconciled","plan.created"])
;function phaseOfEach(e){return e.map(({type:t},n)=>function phaseOf(e){
return a.has(e)?"Plan":"evidence.read"===e||"policy.decided"===e||e.startsWith("receipt.")?"Authorize":"run.closed"===e?"Audit":"Execute"
}("ledger.foreign"===t?e[n+1]?.type??t:t))}function phasesOf(e){const t=phaseOfEach(e);return o.map(n=>{
const o=t.indexOf(n);if(o<0)return{name:n,from:null,durationMs:null,lines:0}
;const a=t.lastIndexOf(n),i=e[Math.max(0,o-1)].ts,s=e[a].ts,l=Math.max(0,((0,r.pe)(s)??0)-((0,r.pe)(i)??0));return{
name:n,from:i,durationMs:l,lines:t.filter(e=>e===n).length}})}}};
