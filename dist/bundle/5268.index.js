export const id=5268;export const ids=[5268];export const modules={12814:(e,t,n)=>{n.d(t,{TU:()=>i,bp:()=>u})
;var r=n(74296),o=n(67968),s=n(52533);const a=1e4;async function i(e,t,n){
const r=new Map,i=new Map,f=new Set,h=new Map,m=()=>(0,o.m8)({head:t,commits:r,signed:i,unfit:f,keys:n});let w=null;do{
const l=await e.history(t,w);for(const e of l.commits){r.set(e.id,e);const t=(0,o.Nu)(e,n);null!==t&&i.set(t.id,t)}
if(w=l.next,r.size>a)throw u(`nothing that counts was found among the newest ${a} commits of ${s.jF}`)
}while(null!==w&&!l(m().tip,t,r));for(;;){
const t=m(),n=[t.tip,...t.forked].filter(e=>null!==e&&null!==e.signed&&!h.has(e.id));for(const t of n){
const n=await c(e,t);null===n?f.add(t.id):h.set(t.id,n)}if(n.some(({id:e})=>f.has(e)))continue
;const{tip:r,forked:o,retired:a}=t;if(o.length>0)throw p(o);if(null!==a)throw d(a)
;if(null===r)throw u(`no commit of ${s.jF} counts: not even the one that \`marketops ledger init\` makes`)
;const[i=new Map]=h.has(r.id)?[]:await e.trees([r.id]);return{tip:r,...h.get(r.id)??{tree:i,contents:new Map}}}}
function l(e,t,n){if(null===e)return!1;const r=new Set((0,o.IT)(e.id,n).flatMap(({id:e,parents:t})=>[e,...t]));return(0,
o.IT)(t,n).every(({id:e,parents:t})=>r.has(e)||t.every(e=>n.has(e)||r.has(e)))}
async function c(e,{id:t,signed:n,checkpoint:r}){const[a,i]=await e.trees([t,n.base]),l=a?.get(s.Qq)
;if(void 0===a||void 0===i||void 0===l)return null;const c=(await e.blobs([l])).get(l.id),u=void 0===c?null:(0,
o.Bj)(c,n.files);if(null===u)return null;const p=Object.keys(u).flatMap(e=>a.get(e)??[]),d=await e.blobs(p)
;if(null!==await(0,o.RZ)(a,i,u,e=>Promise.resolve(d.get(e.id)??Buffer.alloc(0))))return null;const f=a.get(s.nm);return{
tree:a,contents:new Map([...d,...void 0===f?[]:[[f.id,Buffer.from(r)]]])}}function u(e){
return new r.NL("ledger_untrusted",`The ledger cannot be trusted: ${e}. Nothing was written. \`marketops ledger status\` in a clone shows which commit is accepted and who made the others; \`marketops ledger restore\` puts the accepted files on top again.`)
}function p(e){
return new r.NL("ledger_forked",`The ledger goes on in two ways from one commit (${e.map(({id:e})=>e.slice(0,12)).join(", ")}), and only the holder of a key can do that. Nothing was written. Find out who has the key, and replace it (\`marketops keygen --replace\`).`)
}function d({signed:e,id:t}){
return new r.NL("ledger_key_retired",`The newest commit of the ledger (${t.slice(0,12)}, ${e.size} lines) is signed by a key that is out of force or retired, and no trusted-keys line says up to where that key is believed. Give its line \`last=<size>:<root>:<commit>\` (\`marketops keygen --replace\` in a clone prints it), or put it in force until a run has signed under the new key.`)
}},71971:(e,t,n)=>{n.d(t,{C0:()=>u,_W:()=>c,av:()=>p,dm:()=>f,nM:()=>d})
;var r=n(46260),o=n(96679),s=n(52533),a=n(83544),i=n(49598),l=n(12814);const c={size:0,head:o.mG,frontier:a.CE.empty(),
checkpoint:null};function u(e){return(0,r.d_)({frontier:e.frontier.subtrees(),head:e.head,size:e.size})}
async function p(e){const[t,n]=await Promise.all([e.read(s.Ij),e.read(s.nm)]),r=d(t,n);if(null===r)throw(0,
l.bp)("tip.json and the checkpoint of the accepted commit differ");return r}function d(e,t){
const n=f(e),r=null===n?null:a.CE.restore(n.size,n.frontier);if(null===n||null===r)return null
;if(null===t)return 0===n.size&&n.head===o.mG?c:null;const s=(0,i.S7)(t)
;return s?.size===n.size&&s.head===n.head&&s.root===r.root().toString("hex")?{size:n.size,head:n.head,frontier:r,
checkpoint:Buffer.from(t).toString()}:null}const f=e=>(0,r.MQ)(s.zA,e)},76311:(e,t,n)=>{n.d(t,{Cd:()=>h,KR:()=>u,
X$:()=>p,o7:()=>f});var r=n(77598),o=n(55543),s=n(74296),a=n(19523)
;const i=/^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/,l="marketops/v1",c=Buffer.from("302e020100300506032b657004220420","hex")
;function u(e){return`mok1_${Buffer.from(e).toString("base64url")}${d(e)}`}function p(e){return u(e(32))}const d=e=>(0,
o.sc)(e).subarray(0,4).toString("hex");function f(e,t){const[,n,o]=i.exec(e)??[],a=Buffer.from(n??"","base64url")
;if(!(32===a.length&&a.toString("base64url")===n)||!(0,
r.timingSafeEqual)(Buffer.from(d(a)),Buffer.from(o??"")))throw new s.NL("key_invalid",`${t} is not a MarketOps key, or not a whole one (56 characters, the last 8 a checksum). Make one with \`marketops keygen\` and store it whole as a secret of the protected environment.`)
;return a}function h(e,t,n){const o=(t,n)=>Buffer.from((0,r.hkdfSync)("sha256",e,l,t,n)),i=(0,
r.createSecretKey)(o(`receipt-hmac:${t}`,32)),u=(0,r.createPrivateKey)({key:Buffer.concat([c,o(`ed25519:${t}`,32)]),
format:"der",type:"pkcs8"}),p=(0,a.z5)((0,a.T2)(n,function(e){const{x:t}=(0,r.createPublicKey)(e).export({format:"jwk"})
;return Buffer.from(t??"","base64url")}(u)))
;if(null===p)throw new s.NL("key_invalid",`No verifier key can be named for the origin ${n}.`);return{
keyId:o("key-id",8).toString("hex"),vkey:p,hmac:e=>(0,r.createHmac)("sha256",i).update(e).digest(),sign:e=>(0,
r.sign)(null,e,u)}}},55268:(e,t,n)=>{n.r(t),n.d(t,{rehearseCommand:()=>te})
;var r=n(73024),o=n(51455),s=n(76760),a=n(27597),i=n(62564),l=n(71971),c=n(74296),u=n(77198),p=n(52533),d=n(36625),f=n(38422),h=n(14182),m=n(48161),w=n(77598),g=n(76311),y=n(19523),v=n(30378),k=n(5603),$=n(85357),b=n(31421),_=n(57975),j=n(38815),T=n(32257),S=n(76469),R=n(68114)
;const B=(0,_.promisify)(b.execFile),E="# Throwaway keys of a rehearsal\n";const I=(0,_.promisify)(b.execFile)
;const P=["-c","user.name=rehearsal","-c","user.email=rehearsal@localhost","-c","commit.gpgsign=false"]
;async function O(e,...t){return(await I("git",["-C",e,...t])).stdout.trim()}async function N(e){try{return await(0,
o.readFile)(e)}catch(t){if("ENOENT"===t.code)return null;throw new c.NL("file_unreadable",`${e} cannot be read.`,{
cause:t})}}const M="1000001",H=`https://${h.FF}`,A="rehearsal-token",U="rehearsal-read-token";async function x(e){
const t=(0,s.resolve)(e.out),n=`${t}-plan`,r=`${t}-approvers`;await Promise.all([...[t,n].map(F),G(r)]);const a=await(0,
o.mkdtemp)((0,s.join)((0,m.tmpdir)(),"marketops-rehearsal-")),l=""===e.hmacKey?(0,g.X$)(w.randomBytes):e.hmacKey,u=(0,
y.yv)(H,M),{text:d}=(0,g.Cd)((0,g.o7)(l,"MARKETOPS_HMAC_KEY"),M,u).vkey,f=`# of the rehearsed repository\n${d}\n`
;let b=null;try{const m=await async function(e,t){const{say:n,offline:r,event:a,at:l}=e,u=await async function(e,t){
if(""!==await O(e,"rev-parse","--verify","--quiet","HEAD").catch(()=>"")&&(await(0,
o.readdir)(e)).includes(".git"))return e
;const n=await(0,o.mkdtemp)((0,s.join)(t,"workspace-")),r=/(^|\/)(\.git|node_modules)(\/|$)|^\.marketops\/rehearsal(\/|$)/
;await(0,o.cp)(e,n,{recursive:!0,filter:t=>!r.test((0,s.relative)(e,t))})
;const[a,i]=await Promise.all([O(e,"symbolic-ref","--quiet","--short","HEAD").catch(()=>"main"),O(e,"remote","get-url","origin").catch(()=>"")])
;return await O(n,"init","--quiet",`--initial-branch=${a}`),""!==i&&await O(n,"remote","add","origin",i),
await O(n,"add","--all","--force"),await O(n,...P,"commit","--quiet","--allow-empty","--message","Rehearsed"),n}((0,
s.resolve)(e.workspace),t),[p,d,f,m,w]=await Promise.all([(0,v.bS)(u),(0,v.W0)(u,r),(0,$.L9)(u),N((0,
s.join)(u,e.policy)),N((0,s.join)(u,e.operations))])
;null===m&&n(`There is no ${e.policy}: the rehearsal uses the preset "solo"`);let g=m??Buffer.from(i.fG.solo)
;const y=(0,i.SF)(g,e.policy);if(null!==y){const t=`${y.repository}:${y.path}@${y.ref}`;throw(0,
c.Wp)(`${e.policy} says that the policy is kept at ${t}. Name a copy of it with --policy.`)}let k=z(e,g)
;null!==k&&"none"!==k.approvals&&void 0!==k.approvals.signed?n("The policy asks for signatures: throwaway SSH keys are made, and sign"):e.signed&&null!==k&&(g=function(e){
const t=(0,j.Tp)(Buffer.from(e).toString()),n={min:1,not:["actor","triggering_actor"]};return(0,
j.jh)(t.get("approvals"))?t.setIn(["approvals","signed"],n):t.set("approvals",{signed:n}),Buffer.from(t.toString())}(g),
k=z(e,g),
n("The policy asks for no signature: rehearsed as if it asked for one of somebody else than who starts the run"))
;const b=d.defaultBranch??p.defaultBranch??"main",_=[...d.refs].filter(([e,{commit:t}])=>e.startsWith("refs/tags/")&&t===p.commitSha).map(([e])=>e.slice(10)),T=f.some(({tagsOnly:e})=>e)?await e.comingTag(u):null,S=(0,
$.y7)({policy:k,workflows:f,defaultBranch:b,tags:_,comingTag:T,event:a,at:l,now:Date.now()
}),R=null===d.asked?null:await e.releasesOf(d.asked),B=e=>[...d.refs.keys()].filter(t=>t.startsWith(e)).length,E=null!==d.asked?"that its remote lists":"that this clone knows (its remote was not asked)"
;return n(`Repository: ${p.owner}/${p.repo}, ${b} at ${(p.commitSha??"").slice(0,7)}; branches: ${B("refs/heads/")}, tags: ${B("refs/tags/")}, ${E}; releases: ${R?.length??"not known"}`),
{directory:u,clone:d,setting:S,names:(0,$.wX)(w),releases:R??[],ownPolicy:g===m,seed:{...p,defaultBranch:b,
repositoryId:Number(M),commitParents:d.commits.find(({sha:e})=>e===p.commitSha)?.parents??[],commitAuthor:S.actor,
files:{...p.files,[h.l$]:{content:g}}}}}(e,a),{setting:w}=m;for(const t of w.notes)e.say(`Note: ${t}`)
;const g=await async function(e,t){if(0===e.length)return{approvers:"",people:[]}
;const n=e.map(async({login:e,id:n},r)=>{const a=(0,s.join)(t,`signer-${r}`)
;await B("ssh-keygen",["-q","-t","ed25519","-N","","-C","","-f",a]).catch(e=>{
throw new c.NL("sign_failed",`ssh-keygen made no key to sign with (${(0,
c.bD)(e)}). Install OpenSSH's client, and see that it is on PATH.`,{cause:e})});const i=(await(0,
o.readFile)(`${a}.pub`,"utf8")).trim(),l=(0,R.kY)((0,R.i6)({id:n,login:e}),i);return{login:e,keyFile:a,fingerprint:(0,
R.CR)(Buffer.from(l)).approvers[0]?.key.fingerprint??"",line:l}}),r=await Promise.all(n);return{
approvers:`${E}${r.map(({line:e})=>e).join("")}`,people:r}}(w.signers,a);b=await async function(e,t,n,r){
const{seed:o,setting:s,names:a}=e,i={actions:"read",members:"read"},l={contents:"write",pull_requests:"write",
issues:"write",discussions:"write"},c=await(0,v.yk)({...o,tokens:{[A]:{login:"github-actions[bot]",app:!0,permissions:{
...i,...l}},[U]:{login:"github-actions[bot]",app:!0,permissions:{...i,contents:"read"}}}
}),{admin:u,owner:d,defaultBranch:f,commitSha:m}=c;u.setClock(s.at-Date.now());for(const{login:e,id:t}of[{login:s.actor,
id:null},...s.reviewers,...s.signers])u.addUser(e,null===t?{}:{id:t})
;const w=[...a.get("base")??[],...a.get("head")??[]];await(0,v.BE)(c,e.directory,e.clone,{author:s.actor,about:w,
without:[p.jF]});for(const t of e.releases)u.addRelease(t)
;s.ref.startsWith("refs/tags/")&&!e.clone.refs.has(s.ref)&&u.setRef(s.ref,m);const g=""===n.approvers?{}:{[h.jJ]:{
content:n.approvers}},y={[h.Z]:{content:t},...g};u.commitFiles(f,y,"List the keys",{author:s.actor}),
u.commitFiles(p.jF,{...r},"Begin the ledger",{parent:null});const k=s.reviewers.map(({login:e})=>e)
;for(const{slug:e,id:t}of s.teams){const[n="",r=""]=e.split("/")
;u.setTeam(n,r,[...k,...s.signers.map(({login:e})=>e)],r,t)}const $=s.ref.replace(/^refs\/(heads|tags)\//,"")
;u.setEnvironment(s.environment,{requiredReviewers:k,preventSelfReview:!0,canAdminsBypass:!1,...$===f?{
branchPolicy:"protected"}:{branchPolicy:"custom",branches:[$]}}),u.setRules([{target:"branch",
pattern:`refs/heads/${p.jF}`,rules:[{type:"non_fast_forward"},{type:"deletion"}]},{target:"branch",
pattern:`refs/heads/${f}`,rules:[{type:"pull_request"}]}]);const b=(...e)=>e.flatMap(e=>a.get(e)??[])
;for(const e of b("reviewers","assignees"))u.addUser(e);for(const e of b("team_reviewers"))u.setTeam(d,e,[])
;const _=b("discussion_category");u.setDiscussionCategories(_.length>0?_:null)
;for(const e of new Set(b("milestone")))u.addMilestone(e)
;const j=new Set(b("repository").filter(e=>/^[\w.-]+\/[\w.-]+$/.test(e)));for(const e of j){
const[t="",n=""]=e.split("/");e.toLowerCase()!==`${d}/${c.repo}`.toLowerCase()&&u.addRepository(t,n,{"README.md":{
content:`# ${n}\n`}})}return u.createRun({runId:1,headSha:m,headBranch:$,path:s.workflow,actor:s.actor,event:s.event}),c
}(m,f,g,e.emptyLedger);const y=function(e,t,n,r){
const{owner:o,repo:a,repositoryId:i,apiUrl:l,graphqlUrl:c,commitSha:u}=t,{actor:p,at:d,event:f,ref:h,workflow:m}=n.setting,w=Math.round(d-Date.now())
;return(t,d,g)=>(0,k.eg)({entry:(0,s.join)(e.dist,t),node:Math.abs(w)<1e3?[]:["--import",q(w)],workspace:n.directory,
temporary:r,inputs:{operations:e.operations,variables:e.variables,"github-token":A,...d},github:{
GITHUB_REPOSITORY:`${o}/${a}`,GITHUB_REPOSITORY_ID:i,GITHUB_RUN_ID:String(1),GITHUB_RUN_ATTEMPT:"1",
GITHUB_WORKFLOW_REF:`${o}/${a}/${m}@${h}`,GITHUB_WORKFLOW_SHA:u,GITHUB_ACTOR:p,GITHUB_TRIGGERING_ACTOR:p,GITHUB_SHA:u,
GITHUB_REF:h,GITHUB_EVENT_NAME:f,GITHUB_API_URL:l,GITHUB_GRAPHQL_URL:c,GITHUB_SERVER_URL:H,...g},env:{
MARKETOPS_TEST_WRITE_PACING_MS:"0"}})}(e,b,m,a),_={preview:(0,s.join)(a,"preview"),plan:(0,s.join)(a,"plan"),prod:(0,
s.join)(a,"prod")},I=b.defaultBranch,x=w.ref.startsWith("refs/tags/"),F=x?w.ref:`a pull request to ${I}`
;e.say(`Preview: dry run on ${F}, with a token that can only read`),e.step(1,4);const G={mode:"dry_run",
"github-token":U,policy:e.policy},C={GITHUB_EVENT_NAME:"pull_request",GITHUB_REF:"refs/pull/1/merge",GITHUB_BASE_REF:I
},K=await y("index.js",{...G,"proof-directory":_.preview},x?{}:C);if(await L(_.preview,n),
0!==K.exitCode)throw W("The dry run",{...K,log:K.log.replaceAll(_.preview,n)})
;e.say(`Plan: dry run on ${w.event} at ${w.ref}, whose digest the reviewer sees`),e.step(2,4)
;const Y=await y("index.js",{...G,"proof-directory":_.plan},{});if(0!==Y.exitCode)throw W("The plan",Y)
;await e.onPlan(_.plan,m.ownPolicy)
;const J=Y.outputs["plan-digest"]??"",X=b.requests.filter(({method:e,requestBody:t})=>D(e,t)).length
;for(const{login:t}of w.reviewers)e.say(`Approve: ${t} approves ${J} in the environment ${w.environment}`),
b.admin.requestApproval(1,w.environment),b.admin.approve(1,w.environment,t,`Approved ${J}`);if(g.people.length>0){
const t=g.people.map(({login:e})=>e).join(" and ");e.say(`Sign: ${t} signed ${J}, each with a throwaway SSH key`)
;const n=function({people:e},t,n){const r=(0,S.$3)(t,(0,T.fU)(t.at+864e5))
;return Object.fromEntries(e.map(({keyFile:e,fingerprint:o})=>[(0,S.Zw)(t.planDigest,o),{content:n(r,e)}]))}(g,{
origin:u,environment:w.environment,planDigest:J,at:w.at},e.sign);b.admin.commitFiles(h.Q5,n,"Approve a plan",{
parent:null}),await(0,o.mkdir)((0,s.dirname)(r),{recursive:!0}),await(0,o.writeFile)(r,g.approvers)}const Z={
planDigest:J,trustedKeys:f,vkey:d,writesInDryRun:X,approvers:{text:g.approvers,file:r}}
;e.say(`Ship: prod in the environment ${w.environment}, started by ${w.actor}`),e.step(3,4);const Q={mode:"prod",
environment:w.environment,"hmac-key":l,"expected-plan-digest":J},V=await y("index.js",{...Q,"proof-directory":_.prod
},{}),ee={...V,log:V.log.replaceAll(_.prod,t)};if(await L(_.prod,t),!(Number(ee.outputs["shipped-count"])>0))return{
...Z,prod:ee,replay:null,proof:t};e.say("Replay: somebody deletes the tags, and offers the spent receipts again"),
e.step(4,4);const te=b.admin.snapshot().refs
;for(const e of Object.keys(te))e.startsWith("refs/tags/")&&b.admin.deleteRef(e);const ne={receipts:(0,
s.join)(t,"receipts"),"proof-directory":(0,s.join)(a,"replay")},re=await y("execute.js",{...Q,...ne},{});return{...Z,
prod:ee,replay:re,proof:t}}finally{await(b?.close()),await(0,o.rm)(a,{recursive:!0,force:!0})}}async function F(e){
const t=await(0,o.readdir)(e).catch(()=>[]);if(0===t.length)return;const n=(await N((0,
s.join)(e,"report.html")))?.toString()??"";if(!t.includes("plan.json")||!n.includes(h.FF))throw C(e);await(0,o.rm)(e,{
recursive:!0})}async function G(e){const t=await N(e)
;if(null!==t&&!(e=>Buffer.from(e).toString().startsWith(E))(t))throw C(e);await(0,o.rm)(e,{force:!0})}
const C=e=>new c.NL("proof_directory_not_empty",`${e} holds something that is not of a rehearsal. Remove it, or name another folder with --out.`)
;async function L(e,t){null!==await(0,o.readdir)(e).catch(()=>null)&&(await(0,o.mkdir)((0,s.dirname)(t),{recursive:!0}),
await(0,o.cp)(e,t,{recursive:!0}))}const D=(e,t)=>"GET"!==e&&"HEAD"!==e&&!t.toString().startsWith('{"query":"query ')
;function W(e,{log:t,exitCode:n}){return new c.NL("rehearsal_failed",`${e} ended with exit code ${n}:\n${(0,k.oH)(t)}`)}
function z({parsePolicy:e},t){try{return e(t)}catch(e){if(e instanceof c.NL)return null;throw e}}function q(e){
return`data:text/javascript,${encodeURIComponent(`const Real = Date; globalThis.Date = class Date extends Real {\n  constructor(...given) { if (given.length === 0) super(Real.now() + ${e}); else super(...given); }\n  static now() { return Real.now() + ${e}; }\n};`)}`
}var K=n(2792),Y=n(87496),J=n(97359),X=n(39600),Z=n(6848),Q=n(33186),V=n(90799),ee=n(97915);const te=async(e,t)=>{
const a=n=>{t.json||e.stdout(`${n.split("\n").map(K.kc).join("\n")}\n`)},m=n=>{t.json||e.stdout(`\n${(0,
Y.Wp)(n,e.look??Y.tZ).join("\n")}\n\n`)},w=(0,s.resolve)(e.cwd,t.workspace),g=void 0===t.out?(0,
s.join)(w,".marketops/rehearsal/proof"):(0,s.resolve)(e.cwd,t.out);void 0===t.out&&(await(0,o.mkdir)((0,s.dirname)(g),{
recursive:!0}),await(0,o.writeFile)((0,s.join)((0,s.dirname)(g),".gitignore"),"*\n")),await(0,d.My)(u.G)
;const y=await x({dist:e.dist,workspace:w,operations:t.operations,policy:t.policy,out:g,variables:t.variable.join("\n"),
event:t.event??null,at:ne(t.at),offline:t.offline,signed:t.signed,sign:(t,n)=>(0,Q.sign)(e,t,n),
hmacKey:e.env.MARKETOPS_HMAC_KEY??"",say:a,step:(t,n)=>e.progress?.(`Step ${t} of ${n}`),onPlan:async(e,t)=>{
const n=JSON.parse(await(0,o.readFile)((0,s.join)(e,f.Pb.plan),"utf8"));m(t?await(0,V.b0)((0,
Z.WG)(e),`https://${h.FF}`,n):(0,V.XQ)(n,{}));const i=e=>(0,r.statSync)((0,s.join)(w,e),{throwIfNoEntry:!1})?.size??null
;for(const e of(0,V.ZE)(n,i))a(e)},parsePolicy:e=>(0,i.ON)(e,t.policy,u.G).value,emptyLedger:{[p.Ij]:{
content:Buffer.from((0,l.C0)(l._W))}},releasesOf:t=>async function(e,t,n){const r=(0,J.M8)(t);if(null===r)return null
;const[o="",s=""]=r.repository.split("/");try{const t=(0,ee.readingClient)(e,(0,J.po)(r.server))
;return(await t.list("GET /repos/{owner}/{repo}/releases",{owner:o,repo:s
},re)).map(({tag_name:e,name:t=null,body:n=null,...r})=>({tag:e,name:t,body:n,...r})).reverse()}catch(e){
return n(`Note: the releases of ${r.repository} could not be read: ${(0,c.bD)(e)}`),null}}(e,t,a),comingTag:async e=>{
const{readProject:t}=await Promise.all([n.e(3292),n.e(9407)]).then(n.bind(n,49407)),{prefix:r,version:o}=await t(e,new Date)
;return r+o}
}),{prod:v,proof:$,vkey:b,approvers:_}=y,{verdict:j}=await(0,X.Mh)($,y.trustedKeys,_.text),T=function({replay:e}){
if(null===e)return{rejected:!0,answer:"not tried, nothing was shipped"}
;const t=JSON.parse(e.outputs.operations??"[]"),n=[...new Set(t.map(({code:e})=>e).filter(e=>null!==e))],r=t.some(({outcome:e})=>"succeeded"===e)
;return{rejected:!r&&"0"===e.outputs["shipped-count"],
answer:n.length>0?`rejected (${n.join(", ")})`:e.outputs.result??e.log}
}(y),S=Number(v.outputs["shipped-count"]??"0")>0,R=0===v.exitCode&&S&&"VERIFIED"===j&&T.rejected&&0===y.writesInDryRun
;if(t.json)e.stdout(`${JSON.stringify(function(e,t,n){const{planDigest:r,prod:o,proof:s,writesInDryRun:a}=e;return{
plan_digest:r,result:o.outputs.result??null,operations:JSON.parse(o.outputs.operations??"[]"),writes_in_dry_run:a,
replay:n,proof:s,verdict:t}}(y,j,T.answer),null,2)}\n`);else{
const e=(0,k.oH)(v.log),t=e.split("\n").filter(e=>e.startsWith("warning: "));a(0===v.exitCode?t.join("\n"):`\n${e}`),
0!==v.exitCode||S||a("Nothing was published: everything in the plan is there already. That shows nothing of a release.")
;const n=JSON.parse(await(0,o.readFile)((0,s.join)($,f.Pb.plan),"utf8")),r=await(0,V.b0)((0,
Z.WG)($),`https://${h.FF}`,n),i=[`${y.writesInDryRun} requests that could change anything`],l=[...r.rows,{
label:"Dry runs",lines:[i]},{label:"Replay",lines:[[T.answer]]}];m({...r,rows:l}),a(`Report: ${(0,
s.join)($,f.Pb.report)}`),a(`Proof: ${$}`);const c=""===_.text?"":` --approvers ${_.file}`
;a(`To verify it again: marketops verify ${$} --vkey ${b}${c}`),a(`Plan digest: ${y.planDigest}`),a(`verdict: ${j}`)}
return R?0:1};function ne(e){if(void 0===e)return null
;const t=/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(e)?Date.parse(e):NaN;if(Number.isNaN(t))throw(0,
c.Wp)(`--at ${e} is no time with its zone, like 2027-01-04T09:00Z.`);return t}const re=a.Ikc({tag_name:a.YjP(),
name:a.YjP().nullish(),body:a.YjP().nullish(),draft:a.zMY(),prerelease:a.zMY()})},55070:(e,t,n)=>{function r(e){
const t="string"==typeof e?[e]:Array.isArray(e)?e.map(String):Object.keys(Object(e)),{push:n}=Object(e),r=Object.keys(Object(n)),o=e=>r.some(t=>t.startsWith(e))
;return{events:t,tagsOnly:o("tags")&&!o("branches")}}n.d(t,{X:()=>r})},5603:(e,t,n)=>{n.d(t,{eg:()=>l,oH:()=>f})
;var r=n(31421),o=n(77598),s=n(51455),a=n(76760);function i(e,t){
const n=(e,t)=>Object.fromEntries(Object.entries(t).map(([t,n])=>[`${e}_${t}`,n])),r=Object.entries(e.inputs).map(([e,t])=>[e.toUpperCase(),t])
;return{PATH:process.env.PATH??"",HOME:process.env.HOME??e.temporary,CI:"true",GITHUB_ACTIONS:"true",
GITHUB_WORKSPACE:e.workspace,RUNNER_TEMP:e.temporary,GITHUB_OUTPUT:t.output,GITHUB_STATE:t.state,
GITHUB_STEP_SUMMARY:t.summary,...e.github,...n("INPUT",Object.fromEntries(r)),...n("STATE",e.state??{}),...e.env}}
async function l(e){const t=(0,a.join)(e.temporary,`_runner_file_commands_${(0,o.randomUUID)()}`);await(0,s.mkdir)(t,{
recursive:!0});const n=(0,a.join)(t,"output"),l=(0,a.join)(t,"state"),u=(0,a.join)(t,"summary")
;await Promise.all([n,l,u].map(e=>(0,s.writeFile)(e,"")));const p=(0,r.spawn)(process.execPath,[...e.node??[],e.entry],{
cwd:e.workspace,env:i(e,{output:n,state:l,summary:u}),stdio:["ignore","pipe","pipe"]})
;void 0!==p.pid&&e.onStart?.(p.pid),e.kill?.addEventListener("abort",()=>p.kill("SIGKILL"),{once:!0});const d={out:"",
err:""};p.stdout.setEncoding("utf8").on("data",e=>d.out+=e),p.stderr.setEncoding("utf8").on("data",e=>d.err+=e);return{
...await new Promise((e,t)=>{p.on("error",t),p.on("close",(t,n)=>e({exitCode:t,signal:n}))}),outputs:c(await(0,
s.readFile)(n,"utf8")),state:c(await(0,s.readFile)(l,"utf8")),summary:await(0,s.readFile)(u,"utf8"),log:d.out+d.err}}
function c(e){const t={},n=e.split("\n");for(let e=0;e<n.length;e++){const[,r,o]=/^([^=<]+)<<(.+)$/.exec(n[e]??"")??[]
;if(void 0===r)continue;const s=[];for(;++e<n.length&&n[e]!==o;)s.push(n[e]??"");t[r]=s.join("\n")}return t}
const u=/^\s*::([\w-]+)(?: (?:(?!::).)*)?::(.*)$/,p=["error","warning","notice"],d={"%0A":"\n","%0D":"\r","%25":"%"}
;function f(e){const t=(e="")=>e.replace(/%(?:0A|0D|25)/g,e=>d[e]??""),n=e.split(/\r?\n/).map(e=>({line:e,
command:u.exec(e)
})),r=n.flatMap(({command:e})=>"add-mask"===e?.[1]?t(e[2]).split("\n"):[]),o=n.flatMap(({line:e,command:n})=>{
if(null===n)return/^\s*(?:::|##\[)/.test(e)?[]:[e];const[,r="",o]=n;return p.includes(r)?[`${r}: ${t(o)}`]:[]})
;return r.reduce((e,t)=>""===t?e:e.replaceAll(t,"***"),o.join("\n").trim())}},85357:(e,t,n)=>{n.d(t,{L9:()=>d,wX:()=>v,
y7:()=>m});var r=n(51455),o=n(76760),s=n(27597),a=n(62564),i=n(55070),l=n(91076)
;const c=".github/workflows",u=["push","workflow_dispatch","schedule","release","repository_dispatch","create"],p=s._H3({
on:s.L5J().optional(),permissions:s.L5J().optional(),jobs:s.g1P(s.YjP(),s._H3({environment:s.L5J().optional(),
permissions:s.L5J().optional(),steps:s.YOg(s._H3({with:s.g1P(s.YjP(),s.L5J()).nullish()})).optional()}))})
;async function d(e){
const t=(await(0,r.readdir)((0,o.join)(e,c)).catch(()=>[])).filter(e=>/\.ya?ml$/.test(e)).map(async t=>{
const n=`${c}/${t}`;try{const t=await(0,r.readFile)((0,o.join)(e,n));return function(e,{on:t,permissions:n,jobs:r}){
const o=Object.values(r),s=o.flatMap(e=>(e.steps??[]).flatMap(({with:t})=>null!=t&&"hmac-key"in t?[{given:t,job:e,
named:h(e.environment)??h(t.environment)}]:[])),a=s.at(-1);if(void 0===a)return[]
;const l=s.find(({named:e})=>null!==e)?.named??null,c=o.filter(e=>null!==l&&h(e.environment)===l),{events:p,tagsOnly:d}=(0,
i.X)(t);return[{path:e,events:u.filter(e=>p.includes(e)),tagsOnly:d,environment:l,reviews:Math.max(1,c.length),
permissions:a.job.permissions??n,inputs:Object.keys(a.given)}]}(n,(0,l.g)(t,n,p,{maxBytes:1<<20,code:"workflow"}).value)
}catch{return[]}});return(await Promise.all(t)).flat().sort((e,t)=>f(e)-f(t))}
const f=({path:e})=>/\/release\.ya?ml$/.test(e)?0:1;function h(e){const t="string"==typeof e?e:Object(e).name
;return"string"!=typeof t||""===t||t.includes("${{")?null:t}function m(e){
const{policy:t,workflows:n,defaultBranch:r,now:o,comingTag:s=null}=e,i=e.tags.length>0||null===s?e.tags:[s],l=t?.rules??[],p=l.filter(({effect:e})=>"permit"===e),d=n.length>0?n:[w],f=`refs/heads/${r}`,h=d.flatMap(t=>(null===e.event?t.events.length>0?t.events:u.slice(0,2):[e.event]).flatMap(n=>{
const r="push"===n&&(e.tags.length>0||t.tagsOnly)?i.map(e=>`refs/tags/${e}`):[]
;return("push"===n&&t.tagsOnly&&r.length>0?r:[f,...r]).map(e=>({file:t,event:n,ref:e,
score:p.filter(g(t.path,n,e)).length}))
})),m=Math.max(...h.map(({score:e})=>e)),{file:v,event:k,ref:$}=h.find(({score:e})=>e===m)??{file:w,event:"push",ref:f
},b=function(e,t,{reviews:n}){
const r=null===e||"none"===e.approvals?null:e.approvals,o=r?.signed,{from:s}=r??{},{from:a}=o??{},i=e=>(e?.users??[]).map(({login:e,id:t})=>({
login:e,id:Number(t)
})),l=[...i(s),...i(a)],c=["reviewer","second-reviewer","third-reviewer","fourth-reviewer","fifth-reviewer"].map((e,t)=>({
login:e,id:y+t
})),u=t.flatMap(({when:e})=>e?.actors??[]),p=u.find(e=>!l.some(t=>t.login===e))??u[0]??"maintainer",d=(e,t)=>(i(t).length>0&&void 0===t?.teams?i(t):[...i(t),...c]).filter(({login:e})=>e!==p).slice(0,e),f=r?.min??0,h=[...f>n?[`The policy asks for ${f} approvals, and GitHub releases a job on one: ${n} can be given in this run.`]:[],...!0===o?.verified?["The policy asks for security keys that verify who touched them, and a rehearsal has none."]:[]],m=[...s?.teams??[],...a?.teams??[]]
;return{actor:p,notes:h,reviewers:d(Math.min(f,n),s),signers:d(o?.min??0,a),teams:m.map(({slug:e,id:t})=>({slug:e,
id:Number(t)}))}}(t,p.filter(g(v.path,k,$)),v),_=function(e,t,n){
const r=e.flatMap(({when:e})=>e?.windows??[]),o=r[0]?.time_zone??"UTC";if(null!==t)return{at:t,
notes:[`Rehearsed at ${(0,a.Xb)(o,t)}.`]};let s=n;for(let e=0;e<100;e++){const e=r.map(e=>(0,a.gR)(e,s))
;if(e.includes(null))break;const t=Math.max(s,...e.map(e=>e??s));if(!(t>s))return s===n?{at:s,notes:[]}:{at:s,
notes:[`The policy's windows are closed now: rehearsed at ${(0,a.Xb)(o,s)}, the next time.`]};s=t}return{at:n,
notes:["The policy's windows are not all open at any time that is known: rehearsed now."]}
}(l,e.at,o),j=n.length>0?[]:[`No workflow in ${c} hands a key to the action: rehearsed as if ${v.path} did.`],T=$===`refs/tags/${s}`&&0===e.tags.length?[`No tag is at this commit: rehearsed as if ${s} were pushed.`]:[]
;return{workflow:v.path,environment:v.environment??t?.environment??"production",event:k,ref:$,...b,at:_.at,
notes:[...j,...T,...b.notes,..._.notes]}}const w={path:`${c}/release.yml`,events:[],tagsOnly:!1,environment:null,
reviews:1,permissions:void 0,inputs:[]},g=(e,t,n)=>({when:r={}})=>(r.events?.some(e=>e===t)??!0)&&(r.refs?.some(e=>(0,
a.mw)(e,n))??!0)&&(r.workflows?.some(t=>(0,a.mw)(t.path,e)&&(0,a.mw)(t.ref,n))??!0),y=900001;function v(e){
const t=new Map,n=(e,r)=>{if("string"!=typeof e||e.includes("{{")){
if("object"==typeof e&&null!==e)for(const[t,o]of Object.entries(e))n(o,Array.isArray(e)?r:t)
}else t.set(r,[...t.get(r)??[],e])};try{const t={maxBytes:1<<20,code:"operations"};null!==e&&n((0,
l.g)(e,"operations",s.L5J(),t).value,"")}catch{}return t}}};
