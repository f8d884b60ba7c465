"use strict";exports.id=9372,exports.ids=[9372],exports.modules={...require("./23544.shared.js").modules,
...require("./52533.shared.js").modules,...require("./67968.shared.js").modules,...require("./70302.shared.js").modules,
...require("./81920.shared.js").modules,45671:((e,t,n)=>{n.d(t,{dI:()=>s,nb:()=>r,yU:()=>o});var a=n(38522)
;function r(e){const t=Buffer.alloc(12);return t.writeUInt32LE((0,a.crc32)(e),0),t.writeUInt32LE((0,
a.deflateRawSync)(e).length,4),t.writeUInt32LE(e.length,8),Buffer.concat([Buffer.from("PK\b","latin1"),t])}const i=33
;function o(e){const t=[],n=[];let r=0;const o=Buffer.alloc(0);for(const s of e){
const{name:e,bytes:c,size:d,stored:l,mode:p,method:h,extra:u=o,more:f=o,descriptor:m=o}=s,g=(s.flags??0)|(m.length>0?8:0),y=Buffer.concat([!0===l?c:(0,
a.deflateRawSync)(c),f]),w=Buffer.from(e),b=Buffer.alloc(26);b.writeUInt16LE(20,0),b.writeUInt16LE(2048|g,2),
b.writeUInt16LE(h??(!0===l?0:8),4),b.writeUInt16LE(i,8),b.writeUInt32LE((0,a.crc32)(c),10),b.writeUInt32LE(y.length,14),
b.writeUInt32LE(d??c.length,18),b.writeUInt16LE(w.length,22),b.writeUInt16LE(u.length,24)
;const k=Buffer.concat([Buffer.from("PK","latin1"),b,w,u,y,m]),_=Buffer.alloc(46);_.write("PK",0,"latin1"),
_.writeUInt16LE(788,4),b.copy(_,6,0,26),_.writeUInt32LE((p??33188)<<16>>>0>>>0,38),_.writeUInt32LE(r,42),n.push(_,w,u),
t.push(k),r+=k.length}const s=Buffer.concat(n),c=Buffer.alloc(22);return c.write("PK",0,"latin1"),
c.writeUInt16LE(e.length,8),c.writeUInt16LE(e.length,10),c.writeUInt32LE(s.length,12),c.writeUInt32LE(r,16),
Buffer.concat([...t,s,c])}const s=(e,t="")=>o([...e].map(([e,n])=>({name:`${t}${e}`,bytes:n})))}),52224:((e,t,n)=>{n.r(t),
n.d(t,{securityAuditCommand:()=>js})
;var a=n(51455),r=n(76760),i=n(32257),o=n(74296),s=n(83323),c=n(77598),d=n(48161),l=n(76311),p=n(81128),h=n(57800),u=n(55543),f=n(73024)
;function m(e){const t=(0,f.readdirSync)(e,{recursive:!0,withFileTypes:!0}).filter(e=>e.isFile()).map(t=>(0,
r.relative)(e,(0,r.join)(t.parentPath,t.name)).replaceAll(r.sep,"/"));return new Map(t.sort().map(t=>[t,(0,
f.readFileSync)((0,r.join)(e,t))]))}function g(e){const t=[...m(e).values()].map(e=>e.toString("latin1"))
;return[...new Set(t.flatMap(e=>e.match(/mok1_[A-Za-z0-9_-]{43}[0-9a-f]{8}/g)??[]))]}
var y=n(31421),w=n(74468),b=n(8601),k=n(52533)
;const _="acme",v="widgets",$="1000001",j="9001",T="production",S="https://security-audit.localhost",A="ship-token",x="authorize-token",R="plan-token",E="writer-token",O={
[A]:{login:"github-actions[bot]",app:!0,permissions:{contents:"write",pull_requests:"write",issues:"write",
actions:"read"}},[x]:{login:"github-actions[bot]",app:!0,permissions:{contents:"read",pull_requests:"read",
actions:"read"}},[R]:{login:"github-actions[bot]",app:!0,permissions:{contents:"read"}},[E]:{login:"colleague",
permissions:{contents:"write"}}},B={
tag:"  - id: tag\n    kind: tag_repo\n    tag: v1.0.0\n    message: Version 1.0.0\n",
release:"  - id: release\n    kind: publish_release\n    tag: v1.0.0\n    name: Widgets 1.0.0\n    body: First version.\n    assets:\n      - build/widgets.tar.gz\n      - path: build/SHA256SUMS\n        label: checksums\n    depends_on: [tag]\n",
pull:"  - id: pr\n    kind: open_pr\n    base: main\n    head: release/v1.0.0\n    title: Version 1.0.0\n    body: What was released.\n    commit:\n      message: Note the release\n      files: [VERSIONS]\n    depends_on: [release]\n"
},P=(...e)=>`version: 1\noperations:\n${e.join("")}`,I=P(B.tag,B.release,B.pull),K=P(B.tag),N=P(B.release.replace("    depends_on: [tag]\n","")),F=P(B.pull.replace("    depends_on: [release]\n","")),H="rules:\n  - id: from-main\n    effect: permit\n    reason: Releases are made from main\n    operations: [tag_repo, publish_release, open_pr]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n",C=`version: 1\nenvironment: production\nreceipt_ttl: 15m\nmax_operations: 100\nreruns: same_plan\nledger_protection: warn\ndefault_branch_protection: warn\nplan_digest: optional\napprovals: none\nenvironment_protection:\n  required_reviewers: false\n  prevent_self_review: false\n  admins_may_bypass: true\n  branch_restricted: false\n${H}`,U={
tag_repo:"      tags: ['v*']\n      target_on_default_branch: true\n      moves_tag: false\n",
publish_release:"      tags: [{semver: '>=1.0.0', prefix: v}]\n      asset_names: ['*.tar.gz', SHA256SUMS]\n      max_assets: 2\n      max_asset_bytes: 1000\n      prerelease: false\n      draft: false\n      generated_notes: false\n",
open_pr:"      pull_request_bases: [main]\n      labels: [docs]\n      draft: false\n"
},L=`${C.slice(0,C.indexOf("rules:"))}rules:\n${Object.entries(U).map(([e,t])=>`  - id: ${e.replace("_","-")}\n    effect: permit\n    reason: Every condition is met\n    operations: [${e}]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      events: [push]\n      actors: [maintainer]\n      workflows: [{path: .github/workflows/release.yml, ref: refs/heads/main}]\n      environments: [production]\n      windows: {time_zone: UTC, freeze: [{from: 2000-01-01, to: 2000-01-02}]}\n${t}`).join("")}`,M=`version: 1\nenvironment: production\nreceipt_ttl: 15m\nmax_operations: 20\nreruns: same_plan\nledger_protection: required\ndefault_branch_protection: required\nplan_digest: required\napprovals:\n  min: 1\n  not: [actor, triggering_actor, commit_author]\n  comment_must_contain_plan_digest: true\n  from:\n    users: [{login: reviewer, id: '4242'}]\nenvironment_protection:\n  required_reviewers: true\n  prevent_self_review: true\n  admins_may_bypass: false\n  branch_restricted: true\n${H}`,q="reviewer",G=4242,D={
"build/widgets.tar.gz":"not really an archive","build/SHA256SUMS":"sums\n",VERSIONS:""},z={VERSIONS:"1.0.0\n"},W={
target:"branch",pattern:`refs/heads/${k.jF}`,rules:[{type:"non_fast_forward"},{type:"deletion"}]},J={
requiredReviewers:[q],preventSelfReview:!0,canAdminsBypass:!1,branchPolicy:"protected"}
;var Z=n(57975),V=n(38522),Y=n(62230),X=n(71971),Q=n(60036),ee=n(56789);class Scene{stage;github;temporary;workspace
;keys;#e=0;#t="";#n=0;constructor(e,t,n,a){this.stage=e,this.github=t,this.temporary=n,this.workspace=(0,
r.join)(n,"workspace"),this.keys=a}static async open(e,t={}){
const{operations:n=I,policy:a=C,changes:i=z}=t,{repositoryId:o=$,enterpriseServer:s=!1}=t,c={...D,...t.files,
".marketops/operations.yml":n,...null===a?{}:{".marketops/policy.yml":a}},l=te(e.secret,o,e.server),p=await(0,Y.yk)({
owner:_,repo:v,repositoryId:Number(o),files:oe({...c,".marketops/trusted-keys":t.trustedKeys??`${l.vkey.text}\n`}),
tokens:O,enterpriseServer:s});e.prepare(p.admin),p.admin.createRun({runId:Number(j),headSha:p.commitSha,
actor:"maintainer"})
;const h=e.temporary??(0,f.mkdtempSync)((0,r.join)((0,d.tmpdir)(),"marketops-scene-")),u=new Scene(e,p,h,l);return(0,
f.mkdirSync)(u.workspace),await(e.checkout??re)(u.workspace,c),u.change(i),!1!==t.ledger&&u.beginLedger(),u.mark(),u}
async close(){await this.github.close(),void 0===this.stage.temporary&&(0,f.rmSync)(this.temporary,{recursive:!0,
force:!0}),this.stage.inspect?.(this.github.requests)}beginLedger(){const e=oe({[k.Ij]:(0,X.C0)(X._W).toString()})
;this.github.admin.commitFiles(k.jF,e,"Begin the ledger",{parent:null})}change(e){ie(this.workspace,e)}facts(){
const{apiUrl:e,graphqlUrl:t,commitSha:n,owner:a,repo:r,repositoryId:i}=this.github;return{GITHUB_REPOSITORY:`${a}/${r}`,
GITHUB_REPOSITORY_ID:i,GITHUB_RUN_ID:j,GITHUB_RUN_ATTEMPT:"1",
GITHUB_WORKFLOW_REF:`${a}/${r}/.github/workflows/release.yml@refs/heads/main`,GITHUB_WORKFLOW_SHA:n,
GITHUB_ACTOR:"maintainer",GITHUB_TRIGGERING_ACTOR:"maintainer",GITHUB_SHA:n,GITHUB_REF:"refs/heads/main",
GITHUB_EVENT_NAME:"push",GITHUB_API_URL:e,GITHUB_GRAPHQL_URL:t,GITHUB_SERVER_URL:this.stage.server}}
async step(e,t,n={},{env:a,...i}={}){
const o=t["proof-directory"]??(0,r.join)(this.temporary,"proof-"+ ++this.#e),s=await(0,ee.eg)({entry:(0,
r.join)(this.stage.dist,e),workspace:this.workspace,temporary:this.temporary,inputs:{mode:"dry_run","github-token":A,
"proof-directory":o,...t},github:{...this.facts(),...n},env:{MARKETOPS_TEST_WRITE_PACING_MS:"0",
MARKETOPS_TEST_SECOND_MS:"10",...this.stage.env,...a},...i}),c=(0,r.join)(o,"ledger.jsonl");return{...s,proof:o,
lines:(0,f.existsSync)(c)?(0,f.readFileSync)(c,"utf8").trimEnd().split("\n"):[]}}dryRun(e={},t={}){
return this.step("index.js",{"github-token":R,...e},t)}prod(e={},t={},{entry:n="index.js",...a}={}){const r={
mode:"prod",environment:T,"hmac-key":this.stage.secret,...e};return this.step(n,r,t,a)}async request(e,t,n,a){
const{apiUrl:r,graphqlUrl:i,owner:o,repo:s}=this.github,c=await fetch("/graphql"===n?i:`${r}/repos/${o}/${s}${n}`,{
method:t,headers:{authorization:`Bearer ${e}`,"content-type":"application/json"},body:JSON.stringify(a)
}),d=await c.json();if(c.ok&&void 0===d.errors)return d
;throw new Error(`${t} ${n} with ${e}: ${c.status} ${JSON.stringify(d)}`)}
async commit(e,t,{token:n=E,headline:a="Not by MarketOps"}={}){
const{admin:r,owner:i,repo:o}=this.github,s=Object.entries(t),c={branch:{repositoryNameWithOwner:`${i}/${o}`,
branchName:e},message:{headline:a},expectedHeadOid:r.snapshot().refs[`refs/heads/${e}`],fileChanges:{
additions:s.flatMap(([e,t])=>null===t?[]:[{path:e,contents:Buffer.from(t).toString("base64")}]),
deletions:s.flatMap(([e,t])=>null===t?[{path:e}]:[])}};await this.request(n,"POST","/graphql",{
query:"mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }",
variables:{input:c}})}during(e,t){let n=!1;this.github.setInterceptor(async a=>(n||a.token===E||!e(a)||(n=!0,await t()),
null))}afterBegin(e){this.during(({phase:e,body:t,...n})=>"after"===e&&ne({...n,requestBody:t}),e)}mark(){
this.#t=this.#a(),this.#n=this.github.requests.length}writes(){
return this.github.requests.slice(this.#n).filter(e=>ae(e)&&e.token!==E).filter(e=>!ne(e)&&!function({method:e,path:t,requestBody:n}){
return"PATCH"===e?t.endsWith(`/git/refs/heads%2F${k.jF}`):t.endsWith("/git/commits")&&n.toString().includes('"message":"Set foreign commits aside"')
}(e)).map(({method:e,path:t})=>`${e} ${t}`)}hasPublished(){return this.#a()!==this.#t}#a(){
const{refs:e,releases:t,pulls:n}=this.github.admin.snapshot(),a=Object.entries(e).filter(([e])=>e!==`refs/heads/${k.jF}`)
;return JSON.stringify([a,t,n],(e,t)=>"bytes"===e?null:t)}bareRepository(){
const{admin:e,defaultBranch:t}=this.github,n=(0,
f.mkdtempSync)((0,r.join)(this.temporary,"bare-")),a=Object.entries(e.snapshot().refs).map(([e,t])=>`${t} ${e}\n`)
;ie(n,{HEAD:`ref: refs/heads/${t}\n`,config:"[core]\n\trepositoryformatversion = 0\n\tbare = true\n",
"packed-refs":a.join("")}),(0,f.mkdirSync)((0,r.join)(n,"refs"));for(const[t,a]of e.gitObjects())ie((0,
r.join)(n,"objects"),{[`${t.slice(0,2)}/${t.slice(2)}`]:(0,V.deflateSync)(a,{level:1})});return n}ledgerClone(){
const e=(0,
f.mkdtempSync)((0,r.join)(this.temporary,"clone-")),t=["--branch",k.jF,"--single-branch",this.bareRepository(),e]
;return(0,y.execFileSync)("git",["clone","--quiet","--template=",...t],{stdio:"pipe"}),e}ledgerCheckout(){
const{admin:e}=this.github,t=(0,f.mkdtempSync)((0,r.join)(this.temporary,"ledger-"))
;for(const n of Object.keys(e.listFiles(k.jF)))ie(t,{[n]:e.readFile(k.jF,n)??""});return t}}function te(e,t=$,n=S){
return(0,l.Cd)((0,l.o7)(e,"the key of the scene"),t,(0,Q.yv)(n,t))}function ne({method:e,path:t,requestBody:n}){
if("POST"!==e)return!1;const a=n.toString()
;return t.endsWith("/graphql")?a.includes("createCommitOnBranch")&&a.includes(`"branchName":"${k.jF}"`):t.endsWith("/git/trees")?a.includes('"path":"ledger/'):t.endsWith("/git/commits")?a.includes('"message":"Ledger: '):t.endsWith("/git/refs")&&a.includes(`"refs/heads/${k.jF}"`)
}function ae({method:e,path:t,requestBody:n}){
return"GET"!==e&&"HEAD"!==e&&!(t.endsWith("/graphql")&&n.toString().startsWith('{"query":"query '))}
async function re(e,t){ie(e,t);const n=(...t)=>(0,Z.promisify)(y.execFile)("git",["-C",e,...t])
;await n("init","--quiet","--template="),
await n("add","--all","--force"),await n("-c","user.name=audit","-c","user.email=audit@localhost","commit","--quiet","--message","Start")
}function ie(e,t){for(const[n,a]of Object.entries(t)){const t=(0,r.join)(e,n);(0,f.mkdirSync)((0,r.dirname)(t),{
recursive:!0}),null===a?(0,f.rmSync)(t,{recursive:!0,force:!0}):(0,f.writeFileSync)(t,a)}}function oe(e){
return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,{content:t}]))}class AuditContext{dist;secret;keys;#r;#i=[]
;#o=0;constructor(e){this.dist=e.dist,this.secret=e.secret,this.keys=te(e.secret),this.#r=e}once(e,t){
const n=this.#r.shared.get(e);if(void 0!==n)return n;const a=t();return this.#r.shared.set(e,a),a}async folder(){
const e=(0,r.join)(this.#r.temporary,String(++this.#o));return await(0,a.mkdir)(e,{recursive:!0}),e}
async open(e={},t=this.secret){const n={dist:this.dist,secret:t,server:S,temporary:await this.folder(),
checkout:(e,t)=>this.#s(e,t),prepare:se},a=await Scene.open(n,e);return this.#i.push(a),a}async registries(e={}){
const t=await(0,w.O)(e);return this.#i.push(t),t}async close(){await Promise.all(this.#i.map(e=>e.close()))}plan(e={}){
return this.once(`plan ${JSON.stringify(e)}`,async()=>{const t=await this.open(e),n=await t.dryRun()
;if(0!==n.exitCode)throw new Error(`the plan itself failed:\n${n.log}`);return(0,b.OW)(await(0,a.readFile)((0,
r.join)(n.proof,"plan.json")))})}async verify(e,t=[],{pinned:n=!0}={}){
const a=!n||t.includes("--vkey")?[]:["--vkey",this.keys.vkey.text],{out:r}=await this.cli(["verify",e,...a,"--json",...t]),i=JSON.parse(r),o=i.checks.filter(({status:e})=>!["ok","not_applicable","skipped"].includes(e))
;return{verdict:i.verdict,failed:o.map(({name:e,detail:t})=>({name:e,detail:t}))}}async cli(e){const t=(0,
y.spawn)(process.execPath,[(0,r.join)(this.dist,"cli/index.js"),...e],{cwd:await this.folder(),env:{
PATH:process.env.PATH??""},stdio:["ignore","pipe","pipe"]});let n="";t.stdout.setEncoding("utf8").on("data",e=>n+=e),
t.stderr.resume();return{code:await new Promise((e,n)=>{t.on("error",n),t.on("close",e)}),out:n}}async#s(e,t){
const n=await this.once(`checkout ${(0,u.o)(JSON.stringify(t))}`,async()=>{const e=await this.folder()
;return await re(e,t),e});await(0,a.cp)(n,e,{recursive:!0})}}function se(e){e.addUser(q,{id:G}),e.addUser(_,{type:"User"
}),e.addUser("maintainer"),e.setEnvironment(T,J);e.setRules([W,{target:"branch",pattern:"refs/heads/main",rules:[{
type:"pull_request"}]}])}var ce=n(47301),de=n(29241),le=n(442),pe=n(23427),he=n(13880),ue=n(16457);function fe(e){
if(Array.isArray(e))return`[${e.map(fe).join(",")}]`;if(null!==e&&"object"==typeof e){
return`{${Object.keys(e).sort().map(t=>`${JSON.stringify(t)}:${fe(e[t]??null)}`).join(",")}}`}return JSON.stringify(e)}
const me=(...e)=>{const t=(0,c.createHash)("sha256");for(const n of e)t.update(n);return t.digest()
},ge="0".repeat(64),ye=e=>`sha256:${me(e).toString("hex")}`,we=e=>me(Buffer.from([0]),e);function be(e){
if(0===e.length)return me("");if(1===e.length)return e[0];let t=1;for(;2*t<e.length;)t*=2
;return me(Buffer.from([1]),be(e.slice(0,t)),be(e.slice(t)))}function ke(e){const t=[];let n=e;for(;n.length>0;){let e=1
;for(;2*e<=n.length;)e*=2;t.push(be(n.slice(0,e)).toString("hex")),n=n.slice(e)}return t}
const _e=Buffer.from("302e020100300506032b657004220420","hex");function ve(e,t="123456789",n="github.com"){
const a=(t,n)=>Buffer.from((0,c.hkdfSync)("sha256",e,"marketops/v1",t,n)),r=`${n}/repositories/${t}/marketops`,i=(0,
c.createPrivateKey)({key:Buffer.concat([_e,a(`ed25519:${t}`,32)]),format:"der",type:"pkcs8"}),o=(0,
c.createPublicKey)(i).export({format:"der",type:"spki"
}).subarray(-32),s=Buffer.concat([Buffer.from([1]),o]),d=me(r,"\n",s).subarray(0,4).toString("hex"),l=a(`receipt-hmac:${t}`,32)
;return{keyId:a("key-id",8).toString("hex"),vkey:`${r}+${d}+${s.toString("base64")}`,keyHash:d,origin:r,hmac:e=>(0,
c.createHmac)("sha256",l).update(e).digest(),ed25519:e=>(0,c.sign)(null,e,i)}}function $e(e,t){
return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(e)} ${e} ${t.length} `),t])}const je=(e,t)=>({keyid:e,
sig:t.toString("base64")
}),Te=({keyId:e,hmac:t},n,a)=>je(`hmac-sha256:${e}`,t($e(n,a))),Se=({keyHash:e,ed25519:t},n,a)=>je(`ed25519:${e}`,t($e(n,a))),Ae={
parent:"1".repeat(40),base:"1".repeat(40),files:"2".repeat(64)};function xe(e,t,n,a,r,{parent:i,base:o,files:s}=Ae){
const[c]=e,d=`${`${r??c?.origin??""}\n${t}\n${n.toString("base64")}\n`}head ${a}\nparent ${i}\nbase ${o}\nfiles ${s}\n`,l=e.map(e=>{
const t=Buffer.concat([Buffer.from(e.keyHash,"hex"),e.ed25519(Buffer.from(d))])
;return`— ${e.origin} ${t.toString("base64")}\n`});return`${d}\n${l.join("")}`}
const Re=Buffer.alloc(32,66),Ee=ve(Re),Oe=ve(Buffer.alloc(32,67)),Be=`${Ee.vkey}\n`,Pe=e=>Buffer.from(`${fe(e)}\n`)
;function Ie(e){
const{forgery:t,lines:n,material:a,receipts:r,signer:i,others:o,base:s,split:c}=e,d=o.slice(0,s),l=[],p=[],h=t.linesBetween??0
;n.forEach((e,n)=>{n===c&&n>0&&h>0&&d.push(...o.slice(s));const a=d.length;(0===n||n===c&&h>0)&&l.push(a)
;const r=d.at(-1)?.toString("hex")??ge,i={...e,seq:e.seq??a,prev:e.prev??r};e.seq=i.seq;const u=t.text?.(fe(i),n)??fe(i)
;p.push(u),d.push(we(u))})
;const u=d.map(e=>e.toString("hex")),f=null===i?[]:[i,...t.coSigners??[]],m=e=>0===e||null===i?null:xe(f,e,be(d.slice(0,e)),u[e-1]??ge),g=l.map((e,n)=>{
const a=n+1<l.length?l[n+1]-h:d.length,r=!1!==t.landed&&!0!==t.authorize;return{first_seq:e,frontier:ke(d.slice(0,e)),
before:m(e),after:r?m(a):null}});t.checkpoints?.(g,{leaves:[...d],heads:u})
;const y=u.at(-1)??ge,{origin:w}=i??Ee,b=function({lines:e,plan:t,material:n,receipts:a,signer:r,approvals:i},o){
const s=e.find(({type:e})=>"run.opened"===e)??{data:{}
},c=e.find(({type:e})=>"run.closed"===e),{run_id:d=null,run_attempt:l=null,claim:p=null,mode:h=null,ts:u=null}=s,f=t.operations,m=(t,...n)=>e.findLast(e=>e.operation_id===t&&n.includes(e.type)),g=e=>e?.data??{},y=e=>e?.type?.slice(10)??null,{origin:w,vkey:b,warnings:k,trusted_keys_digest:_,approvers_digest:v,...$}=g(s),j=e.filter(({type:e})=>Fe.includes(e))
;return{schema:"marketops.proof/v1",run:{...{...$,run_id:d,run_attempt:l,claim:p,mode:h,opened_at:u},
result:g(c).result??"failed",closed_at:c?.ts??u},phase_1_dry_run_plan:{mode:"dry_run",blocked_by_mode:!0,
plan_digest:t.plan_digest??null,plan_file_digest:ye(n.planFile),
operations:f.map(({operation_id:e,operation_kind:t,operation_digest:n,effect:a,reason:r})=>({operation_id:e,
operation_kind:t,operation_digest:n,effect:a,reason:r}))},phase_2_fc_authorization:{blocked_by_mode:"dry_run"===h,
policy_digest:ye(n.policy),evidence_digest:ye(n.evidenceFile),approvals:i,signed_approvals:[],
decisions:f.map(({operation_id:e})=>{const{decision:t="no_rule",violations:n=[]}=g(m(e,"policy.decided"));return{
operation_id:e,decision:t,violations:n}}),receipts:j.map(({operation_id:e=null})=>{
const t=a.get(e),{enforceable:n=!1}=t.payload,r=ye(t.envelope);return{receipt_id:t.id,operation_id:e,enforceable:n,
envelope_digest:r,receipt:t.payload}})},phase_3_github_execution:{blocked_by_mode:"dry_run"===h,
operations:f.map(({operation_id:e})=>{
const t=m(e,...Ne),n=m(e,...Fe),a=g(m(e,"gate.passed","gate.rejected")).checks??null,{code:i,message:o=null,github:s=null}=g(t),[c]=g(n).violations??[],d=a?.find(e=>null!==e.code),l=c?.code??d?.code??(null===r?"key_missing":null)
;return{operation_id:e,checks:a,message:o,github:s,receipt_id:n?.receipt_id??null,outcome:y(t),
status:t?.status??"rejected",code:void 0===t?l:i}})},phase_4_proof_ledger:{...o,
bindings:j.map(({receipt_id:e=null,operation_id:t=null})=>{const n=m(t,...Ne.slice(0,4));return{receipt_id:e,
operation_id:t,intent_seq:m(t,"operation.intent")?.seq??null,outcome_seq:n?.seq??null,outcome:y(n)}})}}}(e,{
entries:n.length,head:y,origin:w,root:be(d).toString("hex"),size:d.length});t.proof?.(b)
;const k=new Map([["CANONICAL_PROOF.json",Pe(b)],["plan.json",a.planFile],["evidence.json",a.evidenceFile],["policy.yml",a.policy],["trusted-keys",a.trustedKeys],["approvers",Buffer.from(t.approvers??"")],["ledger.jsonl",Buffer.from(p.map(e=>`${e}\n`).join(""))],["checkpoints.json",Pe(g)],["report.html",Buffer.from("<!doctype html><title>report</title>\n")],["summary.md",Buffer.from("# summary\n")]])
;for(const{id:e,envelope:t}of r.values())k.set(`receipts/${e}.dsse.json`,t);return t.files?.(k),
k.set("manifest.json",Ke(k,y,!1===t.signedManifest?null:i,t.manifest)),k}function Ke(e,t,n,a){
const r=[...e].filter(([e])=>"manifest.json"!==e).map(([e,t])=>[e,ye(t)]),i={schema:"marketops.manifest/v1",head:t,
files:Object.fromEntries(r)};a?.(i)
;const o=Buffer.from(fe(i)),s="application/vnd.marketops.manifest.v1+json",c=null===n?[]:[Se(n,s,o)];return Pe({
payload:o.toString("base64"),payloadType:s,signatures:c})}
const Ne=["succeeded","failed","skipped","in_doubt","unchanged","blocked"].map(e=>`operation.${e}`),Fe=["receipt.minted","receipt.refused"]
;const He="0123456789abcdef0123456789abcdef01234567",Ce="authenticity mode presence enforceable run_binding operation_binding consumption expiration staleness".split(" "),Ue=e=>new Date(Date.UTC(2026,10,23,1,0,0,100+7*e)).toISOString(),Le={
receipt_expired:"expiration",run_mismatch:"run_binding",signature_invalid:"authenticity",receipt_missing:"presence",
receipt_consumed:"consumption"},Me=e=>Ce.map(t=>void 0!==e&&Le[e]===t?{name:t,result:"fail",code:e}:{name:t,
result:"pass",code:null}),qe=e=>{const t={};for(const{type:n}of e)t[n]=(t[n]??0)+1;return t
},Ge=(e,t=We)=>`rcpt_${ye(`${t}${e}`).slice(7,39)}`,De={id:null,sha:He,url:null},ze={github:null,state_digest:null
},We="c".repeat(32),Je={repository:"acme/widgets",repository_id:"123456789"},Ze={commit_sha:He,ref:"refs/heads/main"
},Ve=[{id:"tag"},{id:"release",needs:["tag"]}],Ye=(e={})=>Ie(function(e){
const{mode:t="prod",ops:n=Ve,claim:a=We,runId:r="9001"}=e,i="dry_run"===t?null:void 0===e.signer?Ee:e.signer,o=(i??Ee).origin,{policy:s,decisionOf:c}=function(e){
const t=t=>e.filter(e=>(e.decision??"permit")===t).map(({id:e})=>JSON.stringify(e)),n=t("permit").length>0?t("permit"):['"nothing"'],a=t("forbid"),r=(e,t,n,a)=>`  - {id: ${e}, effect: ${t}, reason: ${n}, operations: [tag_repo], repositories: [self], when: {tags: [${a.join(", ")}]}}\n`,i=`version: 1\nenvironment: production\napprovals: none\nledger_protection: warn\nplan_digest: optional\nenvironment_protection: {required_reviewers: false, prevent_self_review: false, admins_may_bypass: true, branch_restricted: false}\nrules:\n${r("r","permit","releases",n)}`+(a.length>0?r("f","forbid","never",a):""),o=({id:e,decision:t="permit"})=>{
const r=JSON.stringify(e),i=(e,t,n,a)=>({id:e,effect:t,matched:n,unmet:n?null:{condition:"tags",expected:a.join(" or "),
found:r}}),o=[i("r","permit","permit"===t,n)];a.length>0&&o.push(i("f","forbid","forbid"===t,a));const s=[]
;if("no_rule"===t){
const e=`The permit rule that comes closest does not match: rule "r" (releases). Found: tags is ${r}. Wanted: tags: ${n.join(" or ")}. Next: Change the operation or the way the run is started to what is wanted, or have the owners widen the rule.`
;s.push({code:"policy_condition_unmet",rule:"r",message:e})}if("forbid"===t){
const e=`A forbid rule matches: rule "f" (never). Found: operations is tag_repo; repositories is "acme/widgets" (self); tags is ${r}. Wanted: anything else than operations: tag_repo with repositories: "self" with tags: ${a.join(" or ")}. Next: Change the operation so that the rule does not match, or have the owners of the policy change the rule.`
;s.push({code:"policy_forbids",rule:"f",message:e})}return{decision:t,rules:o,violations:s}};return{
policy:Buffer.from(i),decisionOf:o}
}(n),d=void 0===e.policy?s:Buffer.from(e.policy),l=ye(d),p=Buffer.from(e.trusted??(null===i?"":`${i.vkey}\n`));let h=0
;const u={schema:"marketops.plan/v1",mode:t,blocked_by_mode:"dry_run"===t,promotable:!1,...Je,...Ze,created_at:Ue(h++),
operations:[]};u.operations=n.map(e=>({operation_id:e.id,operation_kind:"tag_repo",...Je,parameters:{tag:e.id,
target_sha:He,message:`Release ${e.id}\n`,move:!1,force:!1},depends_on:[...e.needs??[]],effect:e.effect??"create",
reason:null,observed:null,target_subject:"Bump"})),e.plan?.(u);const f=u.operations;for(const e of f){
const{operation_kind:t,repository:n,repository_id:a,parameters:r}=e;e.operation_digest=ye(fe({operation_kind:t,
repository:n,repository_id:a,parameters:r}))}u.plan_digest=ye(fe({schema:"marketops.plan-digest/v1",
repository_id:u.repository_id,commit_sha:u.commit_sha,
operations:f.map(({operation_id:e,operation_digest:t,depends_on:n})=>({operation_id:e,operation_digest:t,depends_on:n}))
})),e.planned?.(u);const m=Pe(u),g=({id:e})=>f.find(t=>t.operation_id===e)?.operation_digest??"",y={...Je,...Ze,
event:"push",actor:"octocat",triggering_actor:"octocat",
workflow_ref:"acme/widgets/.github/workflows/r.yml@refs/heads/main",workflow_sha:He,
environment:"prod"===t?"production":null};let w=[];const b=(e,n,i,o={})=>{const s=void 0===i?{}:{operation_id:i.id,
operation_kind:"tag_repo"};w.push({v:1,ts:Ue(h++),type:e,mode:t,run_id:r,run_attempt:1,claim:a,data:n,...s,...o})}
;b("run.opened",{...y,origin:o,action_version:"1.0.0",vkey:i?.vkey??null,warnings:[],trusted_keys_digest:ye(p),
approvers_digest:ye(e.approvers??""),policy_source:{repository:"acme/widgets",path:".marketops/policy.yml",
commit_sha:He,withheld:!1}}),b("plan.created",{plan_digest:u.plan_digest,plan_file_digest:ye(m),operations:n.length})
;const k=function(e,t,n){const a="prod"===t,{workflow_sha:r,...i}=e,o={id:"583231",login:"octocat",type:"User"},s={
id:"77",login:"alice",type:"User"},c=e=>a?{value:e}:null;return{schema:"marketops.evidence/v1",decide:1,now:n,job:i,
run:{attempt:c({actor:o,triggering_actor:o,event:"push",path:".github/workflows/r.yml",head_branch:"main",head_sha:He}),
differs:null,earlier_plan_digests:{value:null},expected_plan_digest:null,run_attempt:1},environment:c({
name:"production",can_admins_bypass:!1,protection_rules:[],branch_patterns:null,deployment_branch_policy:null,
ref_protected:null}),approvals:c([{comment:"",environments:[{id:"1",name:"production"}],state:"approved",user:s}]),
signed_approvals:null,teams:a?[]:null,ledger_rules:c(["deletion","non_fast_forward"]),default_branch:{
asks_for_pull_request:{value:!0},commit_sha:He,name:"main"},zones:null,targets:[],commit_author:c([o])}}(y,t,Ue(h))
;e.evidence?.(k);const _=Pe(k),v=ye(_);b("evidence.read",{evidence_digest:v});for(const e of n)b("policy.decided",{
policy_digest:l,...c(e)},e);const $=new Map,j=e.linesBefore??0,T=Array.from({length:j+(e.linesBetween??0)
},(e,t)=>we(`other ${t}`)),S="prod"===t?[{environment:"production",user:"alice",user_id:"77",state:"approved",comment:""
}]:[],A=(n,o)=>{const s=Ge(n.id,a),c=Ue(h++),{event:d,commit_sha:p,ref:f,triggering_actor:m,...w}=y,k={
schema:"marketops.receipt/v1",receipt_id:s,enforceable:0===o.length,mode:t,...w,api_url:"https://api.github.com",
run_id:r,run_attempt:1,operation_id:n.id,operation_kind:"tag_repo",operation_digest:g(n),plan_digest:u.plan_digest,
policy_digest:l,evidence_digest:v,approvals:S,signed_approvals:[],violations:o,ledger:null===i?null:{size:j,
head:T[j-1]?.toString("hex")??ge},issued_at:c,expires_at:new Date(Date.parse(c)+9e5).toISOString(),key_id:i?.keyId??null
};e.receipt?.(k,n.id);const _=Buffer.from(fe(k)),A="application/vnd.marketops.receipt.v1+json",x={
payload:_.toString("base64"),payloadType:A,signatures:null===i?[]:[Te(i,A,_),Se(i,A,_)]};e.envelope?.(x,n.id),
$.set(n.id,{id:s,payload:k,envelope:Pe(x)});const R=0===o.length,E={envelope_digest:ye(Pe(x)),operation_digest:g(n),
enforceable:R},O={receipt_id:s,...R?{}:{status:"rejected"}};b(R?"receipt.minted":"receipt.refused",{...E,violations:o
},n,O)
},x=n.some(e=>"permit"!==(e.decision??"permit")||"conflict"===e.effect),R=e=>"none"===e.effect&&"permit"===(e.decision??"permit"),E=e=>{
const t={code:null,message:null,github:null,effect:"none",state_digest:ye("state")};b("operation.unchanged",t,e,{
status:"success"})};let O=0;if("dry_run"===t){const e={rule:null,code:"mode_not_prod",message:"dry run"}
;for(const t of n)A(t,[e,...c(t).violations]);for(const e of n){const t={code:"mode_not_prod",effect:e.effect??"create",
operation_digest:g(e)};b("operation.blocked",t,e,{status:"rejected"})}}else if(null!==i&&x){
for(const t of n.filter(t=>!0!==e.execute&&!R(t))){const e={rule:null,
code:"conflict"===t.effect?"conflict":"plan_blocked",message:"refused"},n=c(t).violations;A(t,n.length>0?n:[e])}
n.filter(R).forEach(E)}else if(null!==i){const t=n.filter(e=>!R(e)),a=e.batch??100;for(let n=0;n<t.length;n+=a){
const r=t.slice(n,n+a);for(const e of r)A(e,[]);if(!0===e.authorize)continue;const i=(e,t)=>({
receipt_id:$.get(e.id)?.id??"",...void 0===t?{}:{status:t}}),o=e=>b("gate.rejected",{checks:Me(e.rejected)
},e,i(e,"rejected")),s=e=>void 0!==e.rejected&&"skipped"!==e.outcome;for(const e of r)s(e)?o(e):(b("gate.passed",{
checks:Me()},e,i(e)),b("operation.intent",{operation_digest:g(e),natural_key:e.id},e,i(e)));O=w.length
;for(const e of r){const{outcome:t="succeeded",effect:n="create"}=e;if(s(e)||"none"===t)continue
;void 0!==e.rejected&&o(e)
;const a=e.code??e.rejected??("skipped"===t?"dependency_failed":"github_error"),[r,c]="succeeded"===t?["success",{
code:null,message:null,github:De,state_digest:ye("state")}]:["skipped"===t?"rejected":"failed",{code:a,
message:"because",...ze}];b(`operation.${t}`,{...c,effect:n},e,i(e,r))}}n.filter(R).forEach(E)}if(!1!==e.closed){
const a=qe(w);b("run.closed",{result:e.result??Xe(t,i,a,n.length,e),counts:a})}w=e.lines?.(w)??w;return{forgery:e,
lines:w,plan:u,material:{planFile:m,evidenceFile:_,policy:d,trustedKeys:p},receipts:$,signer:i,others:T,base:j,split:O,
approvals:S}}(e));function Xe(e,t,n,a,r){const i=e=>n[e]??0
;return"dry_run"===e?"planned":null===t?"blocked":0===i("operation.intent")?!0===r.authorize?"authorized":i("operation.unchanged")===a?"unchanged":"blocked":i("operation.succeeded")+i("operation.unchanged")===a?"shipped":i("operation.succeeded")>0?"partial":"failed"
}function Qe({runs:e,signer:t=Ee,lines:n,aside:a,recorded:r,covered:i,baseline:o,stated:s={}},c){const d=new Map
;let l=e.map((e,t)=>{const n=String(t+1).repeat(32);return function(e,t){const n=Ye(e);for(const[e,a]of n)at(e,a,t)
;return(n.get("ledger.jsonl")?.toString()??"").trimEnd().split("\n").map(e=>{const{seq:t,prev:n,...a}=JSON.parse(e)
;return a})}({runId:String(9001+t),...e,claim:n.slice(0,32)},d)});void 0!==n&&(l=[n(l.flat())])
;const p=new Map([["tip.json",Pe({size:0,head:ge,frontier:[]})]]),h=[{id:it(p,null,c),files:p}],u=[],f=new Map
;for(const[e,n]of l.flatMap(nt).entries()){
const{id:l,files:p}=h.at(-1),m=e===a?it(p,l,c):l,g=u.length,y=new Map,w=n.map(e=>{
const t=u.length,n=u.at(-1)?.toString("hex")??ge;rt(y,{...e,seq:t},{material:d,open:f,before:p})
;const a="ledger.foreign"===e.type?{base:l,head:m,...r}:e.data,i=fe({...e,data:a,seq:e.seq??t,prev:e.prev??n})
;return u.push(we(i)),`${i}\n`});y.set(tt(g),Buffer.from(w.join(""))),0===g&&y.set("baseline.json",Pe(o??et)),
null===o&&y.delete("baseline.json");const b=Math.min(i??1/0,u.length),k=u[b-1]?.toString("hex")??ge
;y.set("tip.json",Pe({size:b,head:k,frontier:ke(u.slice(0,b))}))
;const _=Pe(Object.fromEntries([...y].map(([e,t])=>[e,null===t?null:ye(t)]))),v={parent:m,base:l,files:ye(_).slice(7)
},$=xe([t],b,s.root??be(u.slice(0,b)),s.head??k,void 0,v);y.set("files.json",_).set("checkpoint",Buffer.from($))
;const j=new Map(p);for(const[e,t]of y)null===t?j.delete(e):j.set(e,t);h.push({id:it(j,m,c),files:j})}return h}
const et={releases:[],tags:[]},tt=e=>{const t=String(e).padStart(12,"0");return`ledger/${t.slice(0,6)}/${t}.jsonl`}
;function nt(e){const t=[];let n="run.closed";for(const a of e){
const e=a.type,r="operation.intent"===n&&!e.startsWith("gate.passed"),i=e.startsWith("receipt.")&&/^operation\.(?:succeeded|failed|skipped|in_doubt)$/.test(n)
;(r||i||"run.closed"===n||"run.opened"===e)&&t.push([]),t.at(-1)?.push(a),n=e}return t}function at(e,t,n){
const a=(e,t)=>`${e}/${t.slice(0,2)}/${t}.json`,r=(e=>ye(e).slice(7))(t);"plan.json"===e&&n.set(a("plans",r),t),
"evidence.json"===e&&n.set(a("evidence",r),t),"policy.yml"===e&&n.set(`policies/${r}.yml`,t),
"trusted-keys"!==e&&"approvers"!==e||n.set(`${e}/${r}`,t),
e.startsWith("receipts/")&&n.set(`receipts/${e.slice(14,16)}/${e.slice(9)}`,t)}
function rt(e,t,{material:n,open:a,before:r,target:i="123456789"}){
const{claim:o=null,run_attempt:s=null,seq:c=null}=t,d=t.run_id,l=t.receipt_id,p=t.data,h=t=>{
for(const[a,r]of n)""!==t&&a.includes(t)&&e.set(a,r)},u=e=>(p[e]??"").slice(7),f=t=>{const n=a.get(t)
;void 0!==n&&e.set(n,null),a.delete(t)},m=t.type;if("run.opened"===m&&(h(`trusted-keys/${u("trusted_keys_digest")}`),
h(`approvers/${u("approvers_digest")}`)),"evidence.read"===m&&h(u("evidence_digest")),
"policy.decided"===m&&h(`policies/${u("policy_digest")}`),"receipt.minted"!==m&&"receipt.refused"!==m||h(`/${l}.`),
"plan.created"===m){h(u("plan_file_digest"));const n=`runs/${d.slice(-2)}/${d}.json`,a={opened_at:t.ts??null,
plan_digests:[p.plan_digest??null]};r.has(n)||e.set(n,Pe(a))}if("operation.intent"===m){const n={claim:o,run_id:d,
run_attempt:s,operation_digest:p.operation_digest??null};e.set(`consumed/${l.slice(5,7)}/${l}.json`,Pe(n))
;const r=ye(fe([t.operation_kind??null,i,p.natural_key??null])).slice(7);e.set(`open/${r}.json`,Pe({receipt_id:l,
run_id:d,run_attempt:s,seq:c})),a.set(l,`open/${r}.json`)}"operation.reconciled"===m&&f(p.receipt_id),
/^operation\.(?:succeeded|failed|skipped)$/.test(m)&&f(l)}function it(e,t,n){const a=[...e].map(([e,t])=>({path:e,
mode:"100644",sha:n.putBlob(t)})),r=(0,ue.nf)(n,null,a)??he.p,i={name:"forger",email:"forger@example.com",
seconds:1763859600,zone:"+0000"},o=null===t?[]:[t];return n.putCommit({tree:r,parents:o,author:i,committer:i,
message:"ledger\n"})}function ot(e,t){(0,f.mkdirSync)(e,{recursive:!0});for(const[n,a]of t)(0,f.mkdirSync)((0,
r.dirname)((0,r.join)(e,n)),{recursive:!0}),(0,f.writeFileSync)((0,r.join)(e,n),a);return e}var st=n(45671)
;const ct=(e,t)=>{const{receipt_id:n=null,run_id:a=null,run_attempt:r=null,operation_id:i=null,operation_kind:o=null}=t
;return{...e,type:"operation.reconciled",operation_id:i,operation_kind:o,data:{receipt_id:n,run_id:a,run_attempt:r,
observed:"done",github:null,state_digest:null}}},dt={runs:[{},{ops:[{id:"x"}]}]
},lt=(e,t)=>[...e.keys()].find(e=>e.startsWith(t)),pt=e=>({...dt,files:e
}),ht=e=>pt(t=>t.delete(lt(t,e))),ut=(e,t)=>pt(n=>n.set(lt(n,e),t)),ft=(e,t)=>pt(n=>n.set(e,t)),mt=(e,t,n)=>pt(a=>a.set(e,Buffer.from(a.get(e).toString().replace(t,n)))),gt=(e,t)=>pt(n=>{
n.set(t,n.get(e)),n.delete(e)}),yt=e=>"a".repeat(e),wt={claim:yt(32),operation_digest:`sha256:${yt(64)}`,run_attempt:1,
run_id:"1"},bt={receipt_id:`rcpt_${yt(32)}`,run_attempt:1,run_id:"1",seq:0},kt={user:"mallory",user_id:"666"},_t=e=>({
id:yt(40),name:e}),vt=e=>({digest:`sha256:${yt(64)}`,id:e,tag:"v1"}),$t={TAMPERED:{segments:{
"a segment under another name":gt(tt(14),tt(15)),
"a segment in another folder":gt(tt(21),tt(21).replace("000000/","000001/")),
"an empty segment":ft(tt(99),Buffer.alloc(0))},ledger_sequence:{"the first segment removed":ht(tt(0))},ledger_chain:{
"a line edited":mt(tt(0),"octocat","mallory")},result:{"an authorize job in the ledger":{runs:[{},{authorize:!0,ops:[{
id:"x"}]}]}},checkpoint_states:{"the last segment removed":ht(tt(21)),"checkpoint removed":ht("checkpoint"),
"checkpoint that is none":ft("checkpoint",Buffer.from("x\n"))},tip:{"tip.json of another size":ft("tip.json",Pe({size:3,
head:yt(64),frontier:[]})),"tip.json of another frontier":mt("tip.json",/\["[0-9a-f]{64}/,`["${yt(64)}`),
"tip.json removed":ht("tip.json")},files:{"baseline.json removed":ht("baseline.json"),
"a first commit without baseline.json":{...dt,baseline:null},"baseline.json of another form":{...dt,baseline:{
releases:[],tags:[],pulls:[]}},"baseline.json in another order":{...dt,baseline:{releases:[],tags:[_t("v2"),_t("v1")]}},
"baseline.json with a release twice":{...dt,baseline:{releases:[vt("7"),vt("7")],tags:[]}}},consumed:{
"a consumption record deleted":ht("consumed/"),"a consumption record edited":ut("consumed/",Pe(wt)),
"a consumption record planted":pt(e=>e.set(`consumed/aa/rcpt_${yt(32)}.json`,e.get(lt(e,"consumed/"))))},open:{
"an open entry planted":ft(`open/${yt(64)}.json`,Pe(bt)),"an open entry deleted":{runs:[{closed:!1,ops:[{id:"a",
outcome:"none"}]}],files:e=>e.delete(lt(e,"open/"))}},runs:{"a run record deleted":ht("runs/"),
"a run record with another plan":ut("runs/",Pe({opened_at:"2026-11-23T01:00:00.000Z",plan_digests:[]}))},branch_lines:{
"a dry run on the branch":{runs:[{mode:"dry_run"}]},"a run without a key on the branch":{runs:[{signer:null}]}},
receipt_lines:{"a receipt used by two runs":{runs:[{},{}],lines:e=>{
const[t,n]=e.filter(({type:e})=>"receipt.minted"===e).filter((e,t)=>t%2==0)
;return e.map(e=>e.receipt_id===n?.receipt_id?{...e,receipt_id:t?.receipt_id??null}:e)}}},run_identity:{
"a claim used by two runs":{runs:[{},{}],lines:e=>e.map(e=>({...e,claim:"1".repeat(32)}))}},decisions_follow:{
"a run whose receipts name another approver than the evidence":{runs:[{receipt:e=>{Object.assign(e.approvals[0],kt)}}],
run:"9001"}},reconciliations:{"a reconciliation of nothing":{runs:[{},{}],lines:e=>{
const t=e.find(({type:e})=>"operation.intent"===e),n=e.findLastIndex(({type:e})=>"run.opened"===e),a=e.at(-1)?.data,r={
...a.counts,"operation.reconciled":1};return e.with(-1,{...e.at(-1),data:{...a,counts:r}}).toSpliced(n+1,0,ct(e[n],t))}}
}},UNVERIFIABLE:{checkpoint_signatures:{"checkpoint planted":{...dt,signer:Oe}}},INCOMPLETE:{landed:{
"lines after the last checkpoint":{...dt,covered:13}}}
},jt=Object.entries($t).flatMap(([e,t])=>Object.entries(t).flatMap(([t,n])=>Object.entries(n).map(([n,a])=>({name:n,
verdict:e,check:t,branch:a})))),Tt=(e,t,n,a)=>Object.entries(n).flatMap(([n,r])=>Object.entries(r).map(([r,i])=>({
name:`${e}: ${r}`,verdict:t,check:n,files:()=>a(i)}))),St=(e,t)=>Tt("without the key",e,t,e=>{const t=Ye();return e(t),t
}),At=(e,t)=>Tt("with the key",e,t,Ye),xt=e=>t=>{t.clear();for(const[e,n]of Ye({mode:"dry_run"}))t.set(e,n);e(t)
},Rt=(e,t)=>e.get(t).toString(),Et=(e,t)=>n=>n.set(e,Buffer.from(t(Rt(n,e)))),Ot=(e,t,n)=>Et(e,a=>{
if(!a.includes(t))throw new Error(`${t} is not in ${e}`);return a.replace(t,n)
}),Bt=e=>Et("ledger.jsonl",t=>e(t.trimEnd().split("\n")).map(e=>`${e}\n`).join("")),Pt=(e,t,n)=>Bt(a=>a.with(e,a[e].replace(t,n))),It=(e,t=0)=>[...e.keys()].filter(e=>e.startsWith("receipts/"))[t],Kt=e=>{
const[t,n]=[It(e,0),It(e,1)],a=e.get(t);e.set(t,e.get(n)).set(n,a)
},Nt=(e,t)=>JSON.parse(Rt(e,t)),Ft=e=>Nt(e,"CANONICAL_PROOF.json").phase_4_proof_ledger.head,Ht=(e,t=Ee)=>n=>{e(n),
n.set("manifest.json",Ke(n,Ft(n),t))},Ct=(e,t,n)=>{const a=t.split("."),r=a.pop(),i=a.reduce((e,t)=>e[t],e)
;void 0===n?Reflect.deleteProperty(i,r):i[r]=n},Ut=(e,t,n=0)=>{const a=e.filter(e=>e.type===t)[n]
;if(void 0===a)throw new Error(`no ${t}`);return a},Lt=e=>e.data,Mt=(e,t,n=0)=>({lines:a=>(t(Ut(a,e,n)),a)
}),qt=(e,t,n=0)=>Mt(e,e=>Object.assign(e,t),n),Gt=(e,t,n=0)=>Mt(e,e=>Object.assign(Lt(e),t),n),Dt=(e,t,n,a=0)=>Mt(e,e=>Ct(Lt(e),t,n),a),zt=e=>({
lines:t=>{const n=e(t).map((e,n)=>({...e,ts:t[Math.min(n,t.length-1)]?.ts??null
})),a=n.find(({type:e})=>"run.closed"===e);return void 0!==a&&Ct(a,"data.counts",qe(n.filter(e=>e!==a))),n}
}),Wt=(e,t=0)=>zt(n=>n.filter(a=>a!==Ut(n,e,t))),Jt=(e,t)=>zt(n=>{const[a,r]=[Ut(n,...e),Ut(n,...t)]
;return n.map(e=>e===a?r:e===r?a:e)}),Zt=(e,t)=>({proof:n=>Ct(n,e,t)}),Vt=(e,t)=>({plan:n=>Ct(n,e,t)}),Yt=(e,t)=>({
planned:n=>Ct(n,e,t)}),Xt=e=>({receipt:t=>{Object.assign(t,e)}}),Qt=(e,t)=>({text:n=>n.includes(`"type":"${e}"`)?t(n):n
}),en={ops:[{id:"a"},{id:"b",outcome:"failed"},{id:"c",needs:["b"],outcome:"skipped"}]},tn={ops:[{id:"a"},{id:"b",
outcome:"skipped",rejected:"receipt_expired"}]},nn={ops:[{id:"a"},{id:"b",decision:"no_rule"}]},an={linesBefore:5,
linesBetween:3},rn=e=>t=>{const n=Nt(t,"manifest.json");t.set("manifest.json",Pe({...n,signatures:e(n.signatures)}))
},on=[...St("TAMPERED",{manifest:{"tail cut: the last line":Bt(e=>e.slice(0,-1)),
"the last line edited":Bt(e=>e.with(-1,e.at(-1).replace(/"ts":"[^"]*"/,'"ts":"2026-11-23T02:00:00.000Z"'))),
"edited plan":Ot("plan.json","Release tag","Release gat"),
"edited proof":Ot("CANONICAL_PROOF.json",'"result":"shipped"','"result":"partial"'),
"edited report":Ot("report.html","report","raport"),"edited summary":Ot("summary.md","summary","summery"),
"edited policy":Ot("policy.yml","rules","Rules"),"edited trusted-keys":Et("trusted-keys",e=>`# mine\n${e}`),
"edited checkpoints":Ot("checkpoints.json",'"first_seq":0','"first_seq":1'),"a receipt removed":e=>e.delete(It(e)),
"two receipts exchanged":Kt,"a receipt put in":e=>e.set(`receipts/rcpt_${"a".repeat(32)}.dsse.json`,e.get(It(e))),
"manifest with the signature of another file list":e=>e.set("manifest.json",Ye({runId:"9003"}).get("manifest.json")),
"a receipt envelope as the manifest":e=>e.set("manifest.json",e.get(It(e)))},ledger_sequence:{
"middle cut":Bt(e=>e.toSpliced(5,1)),"head cut":Bt(e=>e.slice(1)),
"two lines exchanged":Bt(e=>e.toSpliced(3,2,e[4],e[3])),"a line doubled":Bt(e=>e.toSpliced(4,0,e[4]))},ledger_encoding:{
"all lines removed":e=>e.set("ledger.jsonl",Buffer.alloc(0))},layout:{
"ledger.jsonl removed":e=>e.delete("ledger.jsonl"),"report removed":e=>e.delete("report.html"),
"a file put in":e=>e.set("notes.txt",Buffer.from("hello")),
"a file above the folder":e=>e.set("../plan.json",Buffer.from("{}\n"))},ledger_chain:{
"a line edited":Ot("ledger.jsonl",'"natural_key":"tag"','"natural_key":"gat"'),"a line of another run put in":Bt(e=>{
return e.with(6,(t={runId:"9002",claim:"d".repeat(32)},Rt(Ye(t),"ledger.jsonl").split("\n"))[6]);var t}),
"dry run passed off as prod":xt(e=>{
for(const t of["CANONICAL_PROOF.json","plan.json","ledger.jsonl"])Et(t,e=>e.replaceAll('"mode":"dry_run"','"mode":"prod"'))(e)
})},manifest_signature:{"manifest made again without the key":Ht(Ot("summary.md","summary","summery"),Oe),
"manifest signature over other bytes":rn(()=>[{keyid:`ed25519:${Ee.keyHash}`,
sig:Ee.ed25519(Buffer.from("x")).toString("base64")}]),"manifest signed twice":rn(e=>[...e,...e])}
}),...St("INCOMPLETE",{manifest:{"manifest removed":e=>e.delete("manifest.json")},manifest_signature:{
"manifest signature stripped":e=>e.set("manifest.json",Ke(e,Ft(e),null))}}),...St("UNVERIFIABLE",{manifest_signature:{
"full rewrite under a key of the forger, his key in the bundle":e=>{for(const[t,n]of Ye({signer:Oe}))e.set(t,n)}}
})],sn=St("TAMPERED",{ledger_canonical:{"duplicate JSON keys in a line":Pt(2,'"v":1}','"v":1,"v":1}'),
"white space in a line":Pt(1,'"v":1','"v": 1'),"a number written otherwise":Pt(1,'"v":1','"v":1.0'),
"an escape written otherwise":Pt(0,"octocat","\\u006fctocat"),"trailing newline":Et("ledger.jsonl",e=>`${e}\n`),
CRLF:Et("ledger.jsonl",e=>e.replaceAll("\n","\r\n")),BOM:Et("ledger.jsonl",e=>`\ufeff${e}`)},proof_file:{
"duplicate JSON keys in the proof":Ot("CANONICAL_PROOF.json",'"schema":','"schema":"x","schema":'),
"__proto__ in the proof":Ot("CANONICAL_PROOF.json",'{"phase_1','{"__proto__":{},"phase_1'),
"trailing bytes in the proof":Et("CANONICAL_PROOF.json",e=>`${e} `),
"deep nesting in the proof":e=>e.set("CANONICAL_PROOF.json",Buffer.from(`${'{"a":'.repeat(1e5)}1${"}".repeat(1e5)}\n`))
},plan_file:{
"duplicate JSON keys in the plan":Ot("plan.json",'"promotable":false','"promotable":false,"promotable":false'),
"lone surrogate in the plan":Ot("plan.json","Bump","\\udc00"),
"missing newline in the plan":Et("plan.json",e=>e.slice(0,-1))},ledger_encoding:{"invalid UTF-8":e=>{
const t=Buffer.from(e.get("ledger.jsonl"));t[100]=255,e.set("ledger.jsonl",t)},"overlong UTF-8":e=>{
const t=e.get("ledger.jsonl")
;e.set("ledger.jsonl",Buffer.concat([t.subarray(0,50),Buffer.from([192,175]),t.subarray(52)]))},
"trailing bytes after the last newline":Et("ledger.jsonl",e=>`${e}x`),
"missing newline":Et("ledger.jsonl",e=>e.slice(0,-1)),
"deep nesting in a line":Bt(e=>e.with(1,`${"[".repeat(3e4)}${"]".repeat(3e4)}`)),
"a line of more than 64 KiB":Pt(0,"octocat","o".repeat(7e4))},ledger_schema:{"lone surrogate":Pt(0,"octocat","\\ud800"),
"__proto__ in a line":Pt(0,'"data":{','"__proto__":{},"data":{'),
"__proto__ in data":Pt(0,'"data":{','"data":{"__proto__":{},'),
"keys out of order":Pt(0,/^\{("claim":"[^"]*"),(.*)\}$/,"{$2,$1}"),"an unknown field":Pt(1,'"v":1}','"v":1,"w":1}'),
"an unknown type":Pt(1,"plan.created","plan.invented")},receipt_files:{
"trailing bytes in a receipt":e=>Et(It(e),e=>`${e}\n`)(e),"non-canonical base64 in a receipt":e=>{
const t=It(e),n=Nt(e,t),[a,r]=n.signatures;n.signatures=[{...a,sig:`${a.sig}\n`},r],e.set(t,Pe(n))}},manifest:{
"BOM in the manifest":Et("manifest.json",e=>`\ufeff${e}`)},checkpoints_file:{
"unpadded base64 in a checkpoint":Et("checkpoints.json",e=>e.replace(/=\\n"/,'\\n"')),
"a NUL in a checkpoint":Ot("checkpoints.json","\\nhead","\\u0000\\nhead")}}),cn=e=>({envelope:t=>{
const n=$e(t.payloadType,Buffer.from(t.payload,"base64"));t.signatures=e(t.signatures,n)}}),dn=[{rule:null,
code:"plan_blocked",message:"another"}],ln=At("TAMPERED",{receipt_envelopes:{"swapped receipts":{files:Kt},
"a receipt that is not on record":{files:e=>e.set(`receipts/rcpt_${"a".repeat(32)}.dsse.json`,e.get(It(e)))},
"a receipt that is on record but not there":{files:e=>e.delete(It(e))}},receipt_bindings:{"receipt of another run":Xt({
run_id:"9002"}),"receipt of another attempt":Xt({run_attempt:2}),"receipt of another repository":Xt({repository_id:"5"
}),"receipt of another environment":Xt({environment:"staging"}),"receipt of another actor":Xt({actor:"mallory"}),
"receipt of another workflow":Xt({workflow_sha:"f".repeat(40)}),"receipt of another kind":Xt({operation_kind:"open_pr"
}),"receipt of another operation":Xt({operation_id:"other"}),"receipt of another plan":Xt({plan_digest:ye("x")}),
"receipt of another policy":Xt({policy_digest:ye("x")}),"receipts for two APIs":{
receipt:(e,t)=>"tag"===t&&(e.api_url="https://evil.example")},"advisory receipt that was executed":Xt({violations:[{
rule:null,code:"x",message:"x"}],enforceable:!1})},refusals:{"receipt that hides why the policy refused":{...nn,...Xt({
violations:dn}),lines:e=>{for(const t of e)"receipt.refused"===t.type&&(Lt(t).violations=dn);return e}}},receipt_files:{
"receipt of a dry run":Xt({mode:"dry_run"}),"receipt with a further field":Xt({alg:"none"}),
"enforceable receipt with violations":Xt({violations:[{rule:null,code:"x",message:"x"}]}),
"receipt of another payload type":{envelope:e=>e.payloadType="application/vnd.marketops.manifest.v1+json"}},
receipt_times:{"receipt that lives for two days":Xt({expires_at:"2026-11-25T01:00:00.000Z"}),
"receipt that had expired before the operation began":Xt({issued_at:"2026-11-23T00:00:00.000Z",
expires_at:"2026-11-23T00:15:00.000Z"}),"receipt issued after it was used":Xt({issued_at:"2026-11-23T02:00:00.000Z",
expires_at:"2026-11-23T02:15:00.000Z"})},receipt_anchors:{"receipt minted on a ledger of the future":Xt({ledger:{
head:"a".repeat(64),size:999}}),"receipt minted on another ledger":{...an,...Xt({ledger:{head:"a".repeat(64),size:5}})}
},approvals:{"approvals that differ between receipts":{receipt:(e,t)=>"tag"===t&&(e.approvals=[])}},receipt_signatures:{
"stripped Ed25519 signature":cn(([e])=>[e]),"stripped HMAC":cn(([,e])=>[e]),"all signatures stripped":cn(()=>[]),
"signatures in the other order":cn(e=>e.toReversed()),"a signature doubled":cn(([e,t])=>[e,t,t]),
"receipt signed by another key":cn(([e,{keyid:t}],n)=>[e,{keyid:t,sig:Oe.ed25519(n).toString("base64")}]),
"receipt whose HMAC is of another length":cn(([e,t])=>[{...e,sig:"AAAA"},t])}}),pn={base:"main",head:"x",
head_sha:"f".repeat(40),title:"x",body:"",author:null,commit:null,draft:!1,maintainer_can_modify:!0,milestone:null,
signoff:!1,assignees:[],labels:[],reviewers:[],team_reviewers:[]},hn=e=>e.operations,un=e=>({plan:t=>hn(t).push({
...hn(t)[0],...e})}),fn=At("TAMPERED",{plan_binding:{"plan of another commit":Vt("commit_sha","f".repeat(40)),
"plan of another repository":Vt("repository","acme/gadgets"),"plan of another ref":Vt("ref","refs/heads/dev"),
"plan of a dry run in prod":Vt("mode","dry_run"),"plan blocked by mode in prod":Vt("blocked_by_mode",!0),
"plan made after it was recorded":Vt("created_at","2026-11-24T01:00:00.000Z"),
"an operation that was not decided on":un({operation_id:"more"}),
"another plan file than was recorded":Gt("plan.created",{plan_file_digest:ye("x")}),
"another plan than was recorded":Gt("plan.created",{plan_digest:ye("x")})},plan_file:{
"promotable plan":Vt("promotable",!0)},plan_digests:{
"operation digest of something else":Yt("operations.0.operation_digest",ye("x")),
"plan digest of something else":Yt("plan_digest",ye("x")),
"parameters changed after the digest":Yt("operations.0.parameters.force",!0)},plan_order:{"an operation twice":un({}),
"dangling dependency":Vt("operations.0.depends_on",["nobody"]),
"cyclic dependency":Vt("operations.0.depends_on",["release"])},policy_digest:{"another policy than was decided by":{
files:e=>e.set("policy.yml",Buffer.from("version: 1\n"))}},single_use:{
"intent of another operation than planned":Gt("operation.intent",{operation_digest:ye("x")})},operation_binding:{
"intent on another natural key":Gt("operation.intent",{natural_key:"v9"}),
"outcome with another effect":Gt("operation.succeeded",{effect:"update"}),"something to do, recorded as unchanged":{
ops:[{id:"a",effect:"none"},{id:"b"}],...Yt("operations.0.effect","create")},"kind of another operation":{
plan:e=>Object.assign(hn(e)[0],{operation_kind:"open_pr",parameters:pn})}},effects:{
"a conflict that was executed":Yt("operations.0.effect","conflict"),
"nothing to do, and yet a receipt":Yt("operations.0.effect","none")},dependencies:{
"done before what it depends on":Jt(["operation.succeeded",0],["operation.succeeded",1]),
"done although what it depends on failed":{ops:[{id:"a",outcome:"failed"},{id:"b",needs:["a"]}]},
"skipped for a dependency that succeeded":{ops:[{id:"a"},{id:"b",needs:["a"],outcome:"skipped"}]}}}),mn=e=>ct(e[0],{
...gn,operation_id:"old",operation_kind:"tag_repo"}),gn={receipt_id:`rcpt_${"1".repeat(32)}`,run_id:"8000",run_attempt:1
},yn=(e,t={})=>({...e[0],type:"ledger.foreign",data:{base:"a".repeat(40),head:"b".repeat(40),...t}
}),wn=(e,t={})=>zt(n=>n.toSpliced(e,0,yn(n,t))),bn={ops:[{id:"a"},{id:"b",decision:"no_rule"},{id:"c",effect:"none"}]
},kn=(e,t)=>Mt("run.closed",n=>Object.assign(n,{data:{...Lt(n),counts:_n(n,e,t)}})),_n=(e,t,n)=>{
const{[t]:a,...r}=Lt(e).counts;return void 0===n?r:{...r,[t]:n}},vn=[{rule:null,code:"x",message:"x"}],$n={
tag:Ge("tag"),release:Ge("release")},jn=At("TAMPERED",{run_identity:{"no run.opened":Wt("run.opened"),
"run.opened twice":zt(e=>[e[0],...e]),"a line of another run":qt("operation.intent",{run_id:"9002"}),
"a line of another attempt":qt("operation.succeeded",{run_attempt:2}),
"a line of another mode":qt("operation.succeeded",{mode:"dry_run"}),"vkey of another origin":Gt("run.opened",{
origin:"evil.example/repositories/123456789/marketops"}),"origin of another repository":Gt("run.opened",{
repository_id:"5"})},one_claim:{"a line of another claim":qt("operation.intent",{claim:"d".repeat(32)})},times:{
"a time that goes back":qt("operation.intent",{ts:"2026-11-23T00:59:00.000Z"})},ledger_schema:{
"a time that is no day":qt("operation.intent",{ts:"2026-02-30T00:59:00.000Z"}),
"permit with violations":Gt("policy.decided",{violations:vn}),"a failed check before an intent":Gt("gate.passed",{
checks:Me("receipt_expired")}),"a check left out":Gt("gate.passed",{checks:Me().slice(1)}),
"checks in another order":Gt("gate.passed",{checks:Me().toReversed()}),
"a check not evaluated":Dt("gate.passed","checks.3.result","not_evaluated"),"a code of another check":{...tn,
...Dt("gate.rejected","checks.7.code","run_mismatch")},"a success called failed":{...en,...qt("operation.failed",{
status:"success"})}},ledger_sequence:{"a sequence with a gap":qt("operation.succeeded",{seq:99})},ledger_chain:{
"a prev of its own":qt("operation.succeeded",{prev:"a".repeat(64)})},line_order:{"no plan.created":Wt("plan.created"),
"plan.created twice":zt(e=>e.toSpliced(2,0,{...e[1]})),
"no receipt for an intent":zt(e=>e.filter(({type:e})=>"receipt.minted"!==e)),
"a second batch before the first is settled":{batch:1,...Wt("operation.succeeded")},"a line after run.closed":{
lines:e=>[...e,{...e.at(-2),ts:e.at(-1)?.ts??null}]},"run.closed twice":{lines:e=>[...e,{...e.at(-1)}]},
"a reconciliation after the plan":zt(e=>e.toSpliced(2,0,mn(e)))},decisions:{"a decision missing":Wt("policy.decided"),
"a decision twice":zt(e=>e.toSpliced(3,0,{...e[2]})),
"a decision after a receipt":Jt(["policy.decided",1],["receipt.minted",0]),
"decisions under two policies":Gt("policy.decided",{policy_digest:ye("x")},1),
"permit with a matched forbid, other rules left out":Mt("policy.decided",e=>Lt(e).rules.push({id:"f",effect:"forbid",
matched:!0,unmet:null},{omitted:3})),"no evidence.read":Wt("evidence.read"),
"evidence.read twice":zt(e=>e.toSpliced(3,0,{...Ut(e,"evidence.read")}))},foreign_lines:{
"ledger.foreign that sets nothing aside":wn(1,{head:"a".repeat(40)}),
"ledger.foreign twice":zt(e=>e.toSpliced(1,0,yn(e),yn(e))),"ledger.foreign among intents":wn(9),
"ledger.foreign among outcomes":wn(12)},checkpoint_states:{"ledger.foreign though nothing was set aside":wn(11)},
receipt_lines:{"two receipts for an operation":zt(e=>e.toSpliced(6,0,{...Ut(e,"receipt.minted"),
receipt_id:`rcpt_${"a".repeat(32)}`})),"one receipt for two operations":qt("receipt.minted",{receipt_id:$n.tag},1)},
all_or_nothing:{"minted although the policy refused":{ops:[{id:"a"},{id:"b"}],...Gt("policy.decided",{
decision:"no_rule",violations:vn},1)},"minted and refused in one batch":Mt("receipt.minted",e=>{Object.assign(Lt(e),{
enforceable:!1,violations:[{rule:null,code:"plan_blocked",message:"x"}]}),Object.assign(e,{type:"receipt.refused",
status:"rejected"})},1)},gate_checks:{"no gate before an intent":Wt("gate.passed",1),
"a gate of another operation before an intent":Jt(["gate.passed",0],["gate.passed",1]),
"a rejected gate before an intent":Mt("gate.passed",e=>{Object.assign(e,{type:"gate.rejected",status:"rejected"}),
Lt(e).checks=Me("receipt_consumed")}),"a gate for an advisory receipt":{...nn,...zt(e=>{
const{status:t,...n}=Ut(e,"receipt.refused");return e.toSpliced(6,0,{...n,type:"gate.passed",data:{checks:Me()}})})},
"intent with the receipt of another operation":qt("operation.intent",{receipt_id:$n.release}),
"an intent twice: a receipt replayed":zt(e=>{const t=e.findIndex(({type:e})=>"gate.passed"===e)
;return e.toSpliced(t+2,0,{...e[t]},{...e[t+1]})}),
"an outcome before its intent":Jt(["operation.intent",1],["operation.succeeded",1]),
"a late rejection without its skip":{...tn,...Wt("operation.skipped")},"a late rejection, executed all the same":{...tn,
...Mt("operation.skipped",e=>{Object.assign(e,{type:"operation.succeeded",status:"success"}),Lt(e).code=null})}},
single_use:{
"an outcome without an intent":zt(e=>[Ut(e,"gate.passed",1),Ut(e,"operation.intent",1)].reduce((e,t)=>e.filter(e=>e!==t),e)),
"two outcomes of one receipt":zt(e=>e.toSpliced(-1,0,{...Ut(e,"operation.succeeded",1)})),
"outcome with the receipt of another operation":qt("operation.succeeded",{receipt_id:$n.release})},outcomes:{
"success with a code":Gt("operation.succeeded",{code:"github_error"}),"failure without a code":{...en,
...Gt("operation.failed",{code:null})},"skipped as expired without a rejection":{...tn,...Wt("gate.rejected")},
"skipped for another reason than the gate gave":{...tn,...Gt("operation.skipped",{code:"cancelled"})},
"unchanged although refused":{ops:[{id:"a",effect:"none"}],...Gt("policy.decided",{decision:"forbid",violations:vn})},
"a refused execute job that calls unchanged what is forbidden":{...bn,execute:!0,...qt("operation.unchanged",{
operation_id:"b"})}},settled:{"an intent without an outcome, and closed":Wt("operation.succeeded",1)},counts:{
"counts too high":kn("operation.succeeded",3),"counts of what did not happen":kn("operation.failed",1),
"counts without a type":kn("operation.intent")},result:{"partial called shipped":{...en,result:"shipped"},
"shipped called unchanged":{result:"unchanged"},"blocked called authorized":{...nn,result:"authorized"},
"a refused execute job called unchanged":{...bn,execute:!0,result:"unchanged"}},run_result:{"shipped called failed":{
result:"failed"}},complete:{"an operation without a word in a blocked run":{...nn,...Wt("receipt.refused",0)},
"an operation without a word in a blocked run with something in place":{...bn,...Wt("receipt.refused",0)},
"an authorize job that is silent about an operation":{authorize:!0,...Wt("receipt.minted",1)},
"an authorize job that is silent about what is in place":{authorize:!0,ops:[{id:"a"},{id:"b",effect:"none"}],
...Wt("operation.unchanged")}},effects:{"a refused execute job that is silent about what is in place":{...bn,execute:!0,
...Wt("operation.unchanged")}},operation_binding:{"a refused execute job that calls unchanged what is not there":{...bn,
execute:!0,...qt("operation.unchanged",{operation_id:"a"})}},landed:{"unchanged called authorized":{ops:[{id:"a",
effect:"none"}],result:"authorized"}},reconciliations:{"a reconciliation twice":zt(e=>e.toSpliced(1,0,mn(e),mn(e)))}
}),Tn=e=>({mode:"dry_run",...e}),Sn=(e,t,n)=>Mt(e,e=>{Object.assign(e,t),void 0!==n&&Ct(e,n,void 0)}),An={
receipt_id:`rcpt_${"a".repeat(32)}`},xn=[{rule:null,code:"x",message:"x"}],Rn=[...At("TAMPERED",{dry_run_law:{
"a dry run with a key":Tn(Gt("run.opened",{vkey:Ee.vkey})),"a dry run that intends":Tn(Sn("operation.blocked",{
type:"operation.intent",...An,data:{natural_key:"x",operation_digest:ye("x")}},"status")),
"a dry run that mints":Tn(Mt("receipt.refused",e=>{Object.assign(Lt(e),{enforceable:!0,violations:[]}),
e.type="receipt.minted",delete e.status})),"a dry run that succeeds":Tn(Sn("operation.blocked",{...{
type:"operation.succeeded",status:"success",...An},data:{code:null,effect:"create",github:null,message:null,
state_digest:null}})),"a dry run that does not name its mode":Tn({receipt:e=>e.violations=xn,...Gt("receipt.refused",{
violations:xn})}),"prod that blocks by mode":Sn("operation.succeeded",{type:"operation.blocked",status:"rejected",data:{
code:"mode_not_prod",effect:"create",operation_digest:ye("x")}},"receipt_id")},complete:{
"a dry run that forgets an operation":Tn(Wt("operation.blocked"))},result:{"a dry run called shipped":Tn({
result:"shipped"})},unsigned_run:{"a run without a key that executes":Gt("run.opened",{vkey:null})},outcomes:{
"an operation blocked twice":Tn(zt(e=>e.toSpliced(-1,0,{...Ut(e,"operation.blocked",1)}))),
"an operation blocked before it was refused":Tn(Jt(["receipt.refused",1],["operation.blocked",1])),
"another operation blocked than was refused":Tn(Gt("operation.blocked",{operation_digest:ye("x")}))}
}),...St("TAMPERED",{manifest_signature:{"a dry run with a signed manifest":xt(Ht(()=>{}))}})],En=(e,t=0)=>({
checkpoints:(n,a)=>e(n[t],a)
}),On=(e,t=0)=>En(t=>Object.assign(t,e),t),Bn=({signer:e=Ee,size:t,root:n,head:a,origin:r})=>En((i,{leaves:o,heads:s})=>{
i.after=xe([e],t??o.length,n??be(o),a??s.at(-1)??"",r)
}),Pn=e=>En(t=>t.after=e(t.after)),In=(e,t,n)=>`— ${t} ${Buffer.concat([Buffer.from(n,"base64").subarray(0,4),Buffer.alloc(64,1)]).toString("base64")}\n`,Kn=e=>({
manifest:t=>e(t.files)}),Nn=[...At("TAMPERED",{checkpoint_states:{"forked ledger: a checkpoint of another root":Bn({
root:Buffer.alloc(32,7)}),"a checkpoint of another head":Bn({head:"a".repeat(64)}),
"a checkpoint of more lines":En((e,{leaves:t,heads:n})=>{e.after=xe([Ee],t.length+1,be(t),n.at(-1)??"")}),
"a checkpoint of another origin":Bn({origin:"github.com/repositories/5/marketops"}),"a frontier of another tree":{...an,
...En(e=>e.frontier=e.frontier.map(()=>"b".repeat(64)))},"a frontier of another size":{...an,...On({frontier:[]})},
"no checkpoint before":{...an,...On({before:null})},"a stretch too many":{checkpoints:e=>{e.push({...e[0],first_seq:99})
}},"a stretch in two":{...an,checkpoints:e=>{e.push({...e[0],first_seq:6})}}},checkpoint_signatures:{
"a checkpoint that the forger signed as well under the same name":Pn(e=>e.replace(/— (\S+) (\S+)\n$/,In)),
"a checkpoint that only another key signed":Bn({signer:Oe})},checkpoints_file:{
"a checkpoint without a signature line":Pn(e=>e.replace(/\n—.*\n$/,"\n"))},ledger_chain:{
"a checkpoint before of another size":{...an,...En((e,{heads:t})=>e.before=xe([Ee],4,Buffer.alloc(32,7),t[3]??""))},
"a checkpoint before the first line":En(e=>e.before=e.after??null)},ledger_sequence:{"a stretch too few":{...an,
checkpoints:e=>{e.pop()}}},landed:{"an authorize job with a landed checkpoint":{authorize:!0,...Bn({})}},manifest:{
"manifest of another head":{manifest:e=>e.head="a".repeat(64)},
"manifest with a file too many":Kn(e=>e[`receipts/rcpt_${"a".repeat(32)}.dsse.json`]=ye("x")),
"manifest with a file too few":Kn(e=>delete e["report.html"]),
"manifest with a file outside the layout":Kn(e=>e["../x"]=ye("x"))},trusted_keys:{
"a key that the run did not trust itself":{trusted:`${Oe.vkey}\n`},"a key that had lapsed in the list of the run":{
trusted:`${Ee.vkey} not-after=2026-11-01T00:00:00.000Z\n`},"a list of keys that cannot be read":{
trusted:`${Ee.vkey} until=tomorrow\n`}}}),...At("INCOMPLETE",{landed:{"the later of two checkpoints missing":{...an,
...On({after:null},1)},"the earlier of two checkpoints missing":{...an,...On({after:null})},
"lines after the last landed checkpoint":En((e,{leaves:t,heads:n})=>{e.after=xe([Ee],9,be(t.slice(0,9)),n[8]??"")}),
"not landed":{landed:!1},"an authorize job":{authorize:!0}},run_result:{"no run.closed":{closed:!1}},
manifest_signature:{"manifest not signed":{signedManifest:!1}}
})],Fn="phase_1_dry_run_plan",Hn="phase_2_fc_authorization",Cn="phase_3_github_execution",Un="phase_4_proof_ledger",Ln=(e,t,n)=>((e,t)=>({
proof:n=>t(n[e])}))(e,e=>n(e[t])),Mn={environment:"production",user:"bob",user_id:"78",state:"approved",comment:""
},qn=At("TAMPERED",{run_claims:{"proof of another result":Zt("run.result","partial"),
"proof of another actor":Zt("run.actor","mallory"),
"proof of another time":Zt("run.closed_at","2026-11-24T01:00:00.000Z"),
"proof of another commit":Zt("run.commit_sha","f".repeat(40))},phase_1_claims:{
"proof of another effect":Zt(`${Fn}.operations.0.effect`,"update"),
"proof with an operation left out":Ln(Fn,"operations",e=>e.pop()),
"proof of another plan":Zt(`${Fn}.plan_digest`,ye("x"))},phase_2_claims:{
"proof with another decision":Zt(`${Hn}.decisions.0.decision`,"forbid"),
"proof with another policy":Zt(`${Hn}.policy_digest`,ye("x")),
"proof blocked by mode in prod":Zt(`${Hn}.blocked_by_mode`,!0),
"proof with a receipt edited":Zt(`${Hn}.receipts.0.receipt.actor`,"mallory"),
"proof with a receipt left out":Ln(Hn,"receipts",e=>e.pop()),
"proof with receipts in another order":Ln(Hn,"receipts",e=>e.reverse())},approvals:{
"proof with an approver more":Ln(Hn,"approvals",e=>e.push(Mn))},phase_3_claims:{"proof with a failure as success":{
...en,...Ln(Cn,"operations",([,e])=>Object.assign(e,{outcome:"succeeded",status:"success",code:null}))},
"proof with another check":Zt(`${Cn}.operations.0.checks`,Me("receipt_expired")),
"proof with another answer of GitHub":Zt(`${Cn}.operations.0.github`,{id:"1",sha:null,url:null}),
"proof with another message":{...en,...Zt(`${Cn}.operations.1.message`,"nothing")},
"proof without the reason of a refusal":{...nn,...Zt(`${Cn}.operations.0.code`,null)}},phase_4_claims:{
"proof of another root":Zt(`${Un}.root`,"a".repeat(64)),"proof of another head":Zt(`${Un}.head`,"a".repeat(64)),
"proof of another size":Zt(`${Un}.size`,1),"proof of more entries":Zt(`${Un}.entries`,1e3),
"proof of another origin":Zt(`${Un}.origin`,"github.com/repositories/5/marketops"),
"proof with another binding":Zt(`${Un}.bindings.0.outcome_seq`,1),
"proof with a binding left out":Ln(Un,"bindings",e=>e.pop())},ledger_canonical:{
"raw line written otherwise and hashed so":Qt("run.closed",e=>e.replace('"v":1','"v":1.0')),
"raw line with a key twice and hashed so":Qt("run.closed",e=>e.replace('"v":1','"v":1,"v":1'))}}),Gn=e=>({
evidence:({job:t})=>{Object.assign(t,e)}}),Dn=e=>({evidence:t=>{Object.assign(t,e)}
}),zn=`approvals/${ye("yes").slice(7)}.txt`,Wn=Pe({approvals:[]}),Jn=At("TAMPERED",{owners_files:{
"other approvers than the run went by":Gt("run.opened",{approvers_digest:ye("x")}),
"other trusted keys than the run went by":{files:Et("trusted-keys",e=>`# mine\n${e}`)}},policy_digest:{
"another policy than decided":{files:Et("policy.yml",e=>`# mine\n${e}`)},
"a withheld policy that is shown":Dt("run.opened","policy_source.withheld",!0)},evidence:{
"other evidence than was read":{files:Et("evidence.json",e=>e.replace("77","78"))}},decisions_follow:{
"a permit that the policy does not give":Gt("policy.decided",{rules:[{id:"other",effect:"permit",matched:!0,unmet:null}]
}),"a refusal for another reason":{...nn,lines:e=>{
for(const t of e)"policy.decided"===t.type&&"no_rule"===Lt(t).decision&&(Lt(t).violations=[{code:"x",rule:null,
message:"no"}]);return e}},"evidence of another environment":Gn({environment:"staging"}),
"evidence of another commit":Gn({commit_sha:"f".repeat(40)}),"evidence that GitHub knows another commit of":{
evidence:e=>Ct(e,"run.attempt.value.head_sha","f".repeat(40))},"evidence of a run that was not asked about":Dn({
environment:null}),"evidence for another function":Dn({decide:2}),"evidence with a field more":Dn({trust:"me"}),
"approvals that nobody gave":Dn({approvals:{value:[]}}),"approvals that nobody gave, under a withheld policy":{...Dn({
approvals:{value:[]}}),...Dt("run.opened","policy_source.withheld",!0),files:Et("policy.yml",()=>"")}},
signed_approvals:{"a text of an approval that did not count":{files:e=>e.set(zn,Buffer.from("yes"))}},approvals:{
"a signed approval that no receipt names":Zt("phase_2_fc_authorization.signed_approvals",[{digest:ye("yes"),
key:`SHA256:${"A".repeat(43)}`,principal:"77+alice@x"}])},predicate:{"a predicate where no asset shipped":{
files:e=>e.set("predicate.json",Wn).set("subjects.sha256",Buffer.alloc(0))}}}),Zn={files:on,bytes:sn,receipts:ln,
plans:fn,lines:jn,dryRuns:Rn,checkpoints:Nn,claims:qn,evidence:Jn},Vn=(Object.values(Zn).flat(),(0,
de.cz)(Be,"the audit")),Yn=({files:e})=>(0,pe.Gr)((0,le.GU)(e()),{pins:Vn});function Xn({name:e,verdict:t,check:n},a){
if(a.verdict!==t)return`${e}: ${a.verdict} in place of ${t}`
;const r=a.checks.filter(({status:e})=>!["ok","not_applicable","skipped"].includes(e))
;return void 0===n||r.some(e=>e.name===n)?null:`${e}: found by ${r.map(e=>e.name).join(", ")}, but not by ${n}`}
async function Qn(e){const t=await(0,pe.Gr)((0,le.GU)(Ye()),{pins:Vn}),n=await(0,ce.xJ)(function(e,t){
const n=new he.L,{id:a}=Qe(t,n).at(-1),r=new Map([["HEAD",Buffer.from("ref: refs/heads/marketops-ledger\n")],["config",Buffer.from("[core]\n\trepositoryformatversion = 0\n\tbare = true\n")],["refs/heads/marketops-ledger",Buffer.from(`${a}\n`)]])
;for(const[e,t]of n.encoded())e!==he.p&&r.set(`objects/${e.slice(0,2)}/${e.slice(2)}`,(0,V.deflateSync)(t))
;return ot(e,r)}((0,r.join)(e,"branch"),dt),{pins:Vn});return[t.verdict,n.verdict]}var ea=n(87010);function ta(e,t){
return e.find(e=>e.includes(`"code":"${t}"`))??null}function na(e,t){return e.find(e=>e.includes(`"type":"${t}"`))??null
}function aa({log:e}){const t=e.split("\n").filter(e=>e.startsWith("::error"));return t.length>0?t.join("\n"):e.trim()}
function ra(e,t){return e.log.split("\n").find(e=>e.startsWith("::error")&&t.test(e))??null}function ia(e){
const t=e.writes();(0,ea.sb)(0===t.length,`these requests went out: ${t.join(", ")}`),(0,
ea.sb)(!e.hasPublished(),"GitHub holds something new")}function oa(e,t,n,a){return(0,
ea.sb)(1===t.exitCode,`the step ended with exit code ${String(t.exitCode)}:\n${t.log.trim()}`),ia(e),(0,
ea.sb)(null!==n,`it was refused, but not with ${a}:\n${t.log.trim()}`),{outcome:"defended",evidence:(0,
h.kc)(n.replace(/^::error[^:]*::/,""))}}function sa(e,t,n){
return oa(e,t,ta(t.lines,n)??ra(t,new RegExp(`\\[${n}\\]`)),n)}function ca(e,t,n){return oa(e,t,ra(t,n),String(n))}
function da(e,t){(0,ea.sb)("shipped"===t.outputs.result,`the run was blocked:\n${aa(t)}`),(0,
ea.sb)(e.hasPublished(),"nothing was published");const n=na(t.lines,"ledger.foreign");return(0,
ea.sb)(null!==n,"the foreign commit is not on record"),{outcome:"defended",evidence:n}}function la(e,t,n){ia(e),(0,
ea.sb)(1===t.exitCode,`the step ended with exit code ${String(t.exitCode)}:\n${t.log.trim()}`)
;const a=t.lines.filter(e=>e.includes('"type":"gate.rejected"'))
;(0,ea.sb)(a.length>0,`the gate rejected nothing:\n${t.log.trim()}`);for(const e of a){
const{data:t}=JSON.parse(e),a=t.checks.flatMap(e=>null===e.code?[]:[e.code]);(0,
ea.sb)(1===a.length&&a[0]===n,`the gate said ${a.join(", ")} in place of ${n}`)}return(0,
ea.sb)(null===na(t.lines,"operation.intent"),"an operation was begun"),{outcome:"defended",evidence:a[0]??""}}
function pa({verdict:e,failed:t},n,a){
(0,ea.sb)(e===n,`the verdict was ${e}: ${t.map(({name:e,detail:t})=>`${e}: ${t}`)[0]??""}`)
;const r=t.find(({name:e})=>e===a)
;return(0,ea.sb)(void 0!==r,`found by ${t.map(({name:e})=>e).join(", ")}, but not by the check ${a}`),{
outcome:"detected",evidence:(0,h.kc)(`verdict ${n}: ${a}: ${r.detail}`)}}async function ha(e,t={}){const n={policy:M,
...t},[a,r]=await Promise.all([e.open(n),e.plan(n)]);return{scene:a,digest:r.plan_digest}}const ua=(e,t,n,a)=>(0,
ea.ZH)(e,t,async e=>a(await e.open(n),e)),fa=(e,t,{control:n="prod",options:a={},arrange:r,inputs:i,facts:o,env:s={},atOnce:c=!1})=>ua(n,e,a,async e=>{
await(r?.(e)),e.mark();const n=sa(e,await e.prod(i,o,{env:s}),t)
;return(0,ea.sb)(!c||0===e.github.requests.length,"requests went out before it was refused"),n})
;function ma({github:e},t=e.commitSha){return e.admin.createRun({runId:9002,headSha:t,actor:"maintainer"}),{
GITHUB_RUN_ID:"9002"}}function ga(e,t,n=q){e.github.admin.approve(Number(j),T,n,`Approved ${t}`)}function ya(e){
for(const t of Object.keys(e.github.admin.snapshot().refs))t.startsWith("refs/tags/")&&e.github.admin.deleteRef(t)
;e.mark()}const wa=()=>te(ba()),ba=()=>(0,l.X$)(c.randomBytes);function ka(e){
return e.once("a run that shipped",async()=>{const t=await e.open(),n=await _a(t),i=t.ledgerCheckout(),o=(0,
r.join)(await e.folder(),"checkpoint");return await(0,a.cp)((0,r.join)(i,"checkpoint"),o),{proof:n.proof,ledger:i,
clone:t.ledgerClone(),checkpoint:o}})}async function _a(e,t=j){t!==j&&e.github.admin.createRun({runId:Number(t),
headSha:e.github.commitSha,actor:"maintainer"});const n=await e.prod({},{GITHUB_RUN_ID:t});return(0,
ea.sb)("shipped"===n.outputs.result,`the run before the attack did not ship:\n${n.log}`),n}var va=n(70302)
;async function $a(e,t,n,i={}){const o=await e.once(`evidence ${n.plan_digest}`,async()=>{
const{proof:e}=await t.prod({},{},{entry:"authorize.js"});return(0,a.readFile)((0,r.join)(e,"evidence.json"))
}),s=await e.folder(),d={facts:{mode:"prod",repository:`${_}/${v}`,repositoryId:$,runId:j,runAttempt:1,
workflowRef:t.facts().GITHUB_WORKFLOW_REF??"",workflowSha:t.github.commitSha,actor:"maintainer",
triggeringActor:"maintainer",commitSha:t.github.commitSha,ref:"refs/heads/main",event:"push",environment:T,
apiUrl:t.github.apiUrl,serverUrl:t.stage.server,actionVersion:"1.0.0",claim:"c".repeat(32)},planDigest:n.plan_digest,
policyDigest:`sha256:${"1".repeat(64)}`,evidenceDigest:(0,u.o)(o),approvals:[],signedApprovals:[],lifetimeMs:9e5},l=(0,
va.M)(i.terms?.(d)??d,i.keys??t.keys,()=>Date.now()-(i.issuedAgo??0),c.randomBytes);await(0,a.writeFile)((0,
r.join)(s,"evidence.json"),o);for(const e of n.operations){const t={operation:e,violations:[],ledger:{size:0,
head:"0".repeat(64)}},{bytes:n}=l(i.request?.(t)??t),o=void 0===i.bytes?n:i.bytes(n);null!==o&&await(0,a.writeFile)((0,
r.join)(s,`${e.operation_id}.dsse.json`),o)}return s}async function ja(e,t={},{scene:n,options:a={},inputs:r={}}={}){
const i=n??await e.open(a),o=await e.plan(a),s=await $a(e,i,o,t);return{scene:i,receipts:s,step:await Ta(i,s,r)}}
function Ta(e,t,n={},a={}){return e.prod({receipts:t,...n},a,{entry:"execute.js"})}function Sa(e,t){return{
expected:`gate.rejected with ${e}`,control:"execute",run:async n=>{
const{scene:a,step:r}=await ja(n,"function"==typeof t?await t(n):t);return la(a,r,e)}}}const Aa=e=>({terms:t=>({...t,
facts:{...t.facts,...e}})}),xa=e=>({request:t=>({...t,operation:{...t.operation,...e(t.operation)}})}),Ra=e=>({
bytes:t=>{const n=JSON.parse(t.toString());return Buffer.from(`${(0,b.dw)({...n,...e(n)})}\n`)}}),Ea=(e,t)=>Ra(n=>({
payload:Buffer.from(Buffer.from(n.payload,"base64").toString().replace(e,t)).toString("base64")}))
;function Oa({path:e,content:t="",type:n="0",link:a=""}){const r=Buffer.alloc(512);r.write(e,0,100)
;for(const[e,i]of[[100,"0000644\0"],[108,"0000000\0"],[116,"0000000\0"],[124,`${Buffer.byteLength(t).toString(8).padStart(11,"0")}\0`],[136,"00000000000\0"],[148,"        "],[156,n],[157,a],[257,"ustar\x0000"]])r.write(i,e,"latin1")
;const i=r.reduce((e,t)=>e+t,0);return r.write(`${i.toString(8).padStart(6,"0")}\0 `,148,"latin1"),r}const Ba=e=>(0,
V.gzipSync)(function(e){const t=e.flatMap(e=>{const t=Buffer.from(e.content??"")
;return[Oa(e),t,Buffer.alloc((512-t.length%512)%512)]});return Buffer.concat([...t,Buffer.alloc(1024)])}(e))
;function Pa(e,t={}){return Ba([{path:"package/package.json",content:JSON.stringify(e)
},...Object.entries(t).map(([e,t])=>({path:`package/${e}`,content:t}))])}
const Ia="registry.npmjs.org",Ka="@acme/widgets",Na="ghcr.io/acme/staging",Fa="ghcr.io/acme/widgets",Ha="registry.acme.example",Ca={
username:"ci",password:"password-of-the-registry"
},Ua="application/vnd.oci.image.manifest.v1+json",La="application/vnd.oci.image.index.v1+json",Ma="evil.example",qa="A registry, workflow or ref that the policy does not name",Ga="A package, image or tag that a rule forbids",Da="A registry that leads elsewhere, or asks for another’s credential",za="A token of another package, expired or repeated",Wa="Tarball or provenance swapped before the upload",Ja="A tarball, provenance or input that says something else",Za="A status that is not what was done",Va="A manifest, layer or answer of other bytes, type or size",Ya="A version or tag that is there, or comes meanwhile",Xa="The stage of another package, or a lost one",Qa="A run that bears the name of the approved one",er="Inputs with markup or commands",tr=(e,t,n,a,...r)=>({
name:e,attacker:t,severity:n,...null===a?{}:{series:a},...(0,ea.r_)(r)}),nr=(e,t)=>({expected:e,play:t
}),ar=(e,{first:t,inputs:n,env:a,then:r},i)=>nr(e,async e=>{await(t?.(e))
;const o=i(e,await e.prod("function"==typeof n?n(e):n,a));return r?.(e),o
}),rr=(e,t={},n=sr(e))=>ar(e,t,(e,t)=>function({scene:e,registries:t},n,a){
(0,ea.sb)(1===n.exitCode,`the step ended with exit code ${String(n.exitCode)}:\n${n.log.trim()}`),(0,
ea.sb)(0===_r(t).length,`these went out: ${_r(t).join(", ")}`),
(0,ea.sb)(0===kr(e)&&0===e.writes().length,"something was written to GitHub")
;const r="string"==typeof a?new RegExp(`\\[${a}\\]`):a,i=n.lines.find(e=>"string"==typeof a&&e.includes(`"${a}"`))??ra(n,r)
;return(0,ea.sb)(null!==i,`it was refused, but not with ${String(a)}:\n${aa(n)}`),{outcome:"defended",evidence:(0,
h.kc)(i.replace(/^::error[^:]*::/,""))}
}(e,t,n)),ir=(e,t,n=sr(e))=>ar(e,t,(t,a)=>vr(a,e.startsWith("operation.in_doubt")?"in_doubt":"failed",n)),or=(e,t,n)=>ar(e,t,(t,a)=>$r(a,n(t,a),`it does not hold: ${e}`)),sr=e=>e.slice(e.lastIndexOf(" ")+1),cr=(e,t="",n={})=>({
kind:"answer",status:e,headers:n,...""===t?{}:{body:t}}),dr=(e,t=307)=>cr(t,"",{location:e}),lr=({registries:e})=>(0,
ea.sb)(!e.front.records.some(({host:e})=>e===Ma),`${Ma} was contacted`),pr=({registries:e})=>{const[t]=e.front.records
;(0,ea.sb)(void 0===t,`${String(t?.host)} was asked`)},hr=({registries:e})=>({"npm-token":e.npmToken}),ur=(e,t)=>({
rule:`  - {id: never, effect: forbid, reason: Not by this way, operations: [${e}], repositories: [self], when: ${t}}\n`
});async function fr({scene:e,prod:t},n){e.github.admin.createRun({runId:9001,status:"completed",conclusion:"failure"}),
e.github.admin.createRun({runId:9001,attempt:2,headSha:e.github.commitSha,actor:"maintainer"});const a=await t({},{
GITHUB_RUN_ATTEMPT:"2"}),r=na(a.lines,"operation.reconciled")??"nothing";return(0,
ea.sb)(r.includes(`"observed":"${n}"`),`it was reconciled as ${r}`),{...a,evidence:r}}
const mr=(e,t,n)=>n.map(({play:n,options:a,...r},i)=>({...r,id:`${e}${i+1}`,control:"targets",
run:async e=>n(await br(e,t,a))
})),gr="run-name: Deploy ${{ inputs.version }} (${{ inputs.marketops_receipt }})\non:\n  workflow_dispatch:\n    inputs:\n      version:\n        required: true\n      marketops_receipt:\n        default: ''\njobs: {}\n",yr=(e,t,n={})=>{
const a=e=>({mediaType:"application/vnd.oci.image.layer.v1.tar",digest:`sha256:${(0,
c.createHash)("sha256").update(e).digest("hex")}`,size:e.length}),r={config:a(e),layers:t.map(a)}
;return JSON.stringify({schemaVersion:2,mediaType:Ua,...r,...n})};function wr(e,t,n,a){
for(const n of["{}",a])e.putBlob(t,n);return e.putManifest(t,n,yr("{}",[a]),Ua)}async function br(e,t,n={}){
const a=await e.registries({logins:{[Ha]:Ca}}),i=wr(a,Na,null,"layer"),o={
package:`{id: package, kind: publish_npm, package: 'build/*.tgz', ${n.package??"access: public, stage: false"}}`,
image:`{id: image, kind: promote_image, source: '${n.source?.(a,i)??`${Na}@${i}`}', ${n.image??`registry: ${Fa}, tags: [v1]`}}`,
deploy:`{id: deploy, kind: dispatch_workflow, ${n.deploy??"workflow: deploy.yml, inputs: {version: v1.0.0}"}}`},s={
package:["publish_npm",`{registries: [${Ia}]}`],
image:["promote_image",`{registries: [ghcr.io, ${Ha}], moves_image_tag: false}`],
deploy:["dispatch_workflow","{dispatch: [{workflow: deploy.yml, ref: 'refs/heads/main'}]}"]
},c="all"===t?["package","image","deploy"]:[t],d=c.map(e=>`  - {id: ${e}, effect: permit, reason: It follows the release, operations: [${s[e][0]}],\n     repositories: [self], when: ${n.when??s[e][1]}}\n`),l=await e.open({
operations:`version: 1\noperations:\n${c.map(e=>`  - ${o[e]}\n`).join("")}`,
policy:`${C.slice(0,C.indexOf("rules:"))}rules:\n${d.join("")}${n.rule??""}`,files:{".github/workflows/deploy.yml":gr,
...n.files},changes:{}});l.github.admin.setToken(A,"github-actions[bot]",{contents:"write",pull_requests:"write",
issues:"write",actions:"write"},!0),(0,f.writeFileSync)((0,r.join)(l.workspace,"build/w.tgz"),n.tarball??Pa({name:Ka,
version:"1.0.0"}));const p={MARKETOPS_TEST_REGISTRIES:a.url};return{scene:l,registries:a,digest:i,
prod:async(e={},t={})=>{const n=await l.prod(e,{},{env:{...p,...a.identity,...t}})
;return function(e,{tokens:t,npmToken:n,front:a},{log:r,proof:i,summary:o}){
const s=[...t.secrets,Ca.password,Buffer.from(`${Ca.username}:${Ca.password}`).toString("base64")],c=(0,
f.existsSync)(i)?[...m(i).values()].map(e=>e.toString()):[],d=e.github.requests.map(({requestBody:e})=>e.toString()),l=r.replace(/^::add-mask::.*$/gm,"")
;for(const e of[l,o,...c,...d])(0,
ea.sb)(!s.some(t=>e.includes(t)),"a credential of a registry is in the log, the proof or the ledger")
;for(const{host:e,authorization:t}of a.records){const a=e===Ma||e!==Ia&&!0===t?.includes(n);(0,
ea.sb)(!a||null===t,`${e} was shown a credential`)}}(l,a,n),n},answer:(e,t,n="before")=>{
a.front.fault=a=>a.phase===n&&e(a)?"function"==typeof t?t(a):t:null}}}
const kr=({github:e})=>e.admin.runs().filter(({event:e})=>"workflow_dispatch"===e).length,_r=({front:e})=>e.records.filter(({method:e,status:t,path:n})=>"GET"!==e&&"HEAD"!==e&&t<300&&!n.includes("/oidc/")).map(({method:e,host:t,path:n})=>`${e} ${t}${n}`)
;function vr({lines:e,log:t},n,a){const r=na(e,`operation.${n}`)
;return(0,ea.sb)(!0===r?.includes(`"code":"${a}"`),`not operation.${n} with ${a}:\n${r??t.trim()}`),(0,
ea.sb)(null===na(e,"operation.succeeded"),"an operation is on record as done"),{outcome:"defended",evidence:r}}
function $r(e,t,n){return(0,ea.sb)("shipped"===e.outputs.result,`it was kept from shipping:\n${aa(e)}`),(0,ea.sb)(t,n),{
outcome:"defended",evidence:na(e.lines,"operation.succeeded")??""}}const jr={prod:async e=>{const t=await e.open()
;Tr(t,await t.prod())},strict:async e=>{const{scene:t,digest:n}=await ha(e);ga(t,n),Tr(t,await t.prod({
"expected-plan-digest":n}))},conditions:async e=>{const t=await e.open({policy:L});Tr(t,await t.prod())},
execute:async e=>{const{scene:t,step:n}=await ja(e);Tr(t,n)},verify:async e=>{
const{proof:t,clone:n,checkpoint:a}=await ka(e);for(const a of[t,n]){const{verdict:n}=await e.verify(a);(0,
ea.sb)("VERIFIED"===n,`an untouched ${a===t?"proof":"ledger"} is ${n}`)}const r=await e.verify(n,["--since",a]);(0,
ea.sb)("VERIFIED"===r.verdict,`an untouched ledger is ${r.verdict} against its own checkpoint`)},targets:async e=>{
const{scene:t,registries:n,prod:a}=await br(e,"all"),r=await a()
;(0,ea.sb)("shipped"===r.outputs.result,`without the attack the run fails:\n${r.log.trim()}`),(0,
ea.sb)(1===n.packages.size&&null!==n.digestAt(`${Fa}:v1`),"a registry has nothing"),(0,
ea.sb)(1===kr(t),"no workflow was started")},forged:async e=>{const t=await Qn(await e.folder());(0,
ea.sb)(t.every(e=>"VERIFIED"===e),`an honest proof and branch of the forger are ${t.join(" and ")}`)}};function Tr(e,t){
(0,ea.sb)(0===t.exitCode,`without the attack the run fails:\n${t.log.trim()}`),(0,
ea.sb)("shipped"===t.outputs.result,`without the attack the result is ${t.outputs.result??"none"}`),(0,
ea.sb)(e.hasPublished(),"without the attack nothing is published")}
async function Sr({dist:e,scenarios:t,row:n,parallel:i=2}){const s=function(e){const t=[...m(e)].map(([e,t])=>({path:e,
digest:(0,u.s)(t).toString("hex"),size:t.length})),n=t.map(({path:e,digest:t})=>`${t}  ${e}\n`).join("");return{
digest:`sha256:${(0,u.s)(n).toString("hex")}`,files:t}}(e),f=await(0,a.mkdtemp)((0,r.join)((0,
d.tmpdir)(),"marketops-security-audit-")),g=new Map,y=(0,l.X$)(c.randomBytes),w=async(t,n)=>{const i=(0,r.join)(f,t)
;await(0,a.mkdir)(i);const o=new AuditContext({dist:e,temporary:i,secret:y,shared:g});try{return await n(o)}finally{
await o.close()}},b=new Map,k=[],_=new Map;try{await(0,p.bB)(t,i,async(e,t)=>{const a=await async function(e,t){try{
return await t()}catch(t){const n=t instanceof ea.Eh?t.message:`it could not be played: ${(0,o.bD)(t)}`;return{
outcome:"breached",evidence:(0,h.kc)(`${e.id}: ${n}`)}}}(e,async()=>(await(e=>{const t=b.get(e)??w(`control-${e}`,jr[e])
;return b.set(e,t),t})(e.control),w(e.id,e.run)));_.set(t,function(e,{outcome:t,evidence:n}){
const{id:a,name:r,attacker:i,attack:o,defence:s,severity:c,expected:d}=e,l=o.map((e,t)=>1===o.length?e:`${t+1}. ${e}`).join(" ")
;return{id:a,name:r,attacker:i,attack:l,defence:s,severity:c,expected:d,outcome:t,evidence:n}}(e,a)),(()=>{
for(let e=_.get(k.length);void 0!==e;e=_.get(k.length))k.push(e),n(e)})()})}finally{await(0,a.rm)(f,{recursive:!0,
force:!0})}return{bundle:s,scenarios:k}}var Ar=n(90350)
;const xr=({method:e,path:t})=>"POST"===e&&t.endsWith("/git/tags"),Rr=({method:e,path:t,body:n})=>"POST"===e&&t.endsWith("/git/refs")&&!n.includes(k.jF)
;function Er(e,t){const n=na(e.lines,t);return(0,ea.sb)(null!==n,`there is no ${t}:\n${e.log.trim()}`),(0,
ea.sb)(null===na(e.lines,"operation.succeeded"),"an operation is on record as done"),{outcome:"defended",evidence:n}}
const Or={operations:K.replace("    message:","    target: refs/heads/next\n    message:"),policy:M
},Br="An answer must say what was asked for; else reading settles it.",Pr="A release stays a draft until every asset has its planned digest.",Ir="Targets are resolved to commits in the plan.",Kr=[(0,
ea.KT)("G1","422 taken as success","github","critical",Br,{
attack:["Answer the creation of the tag with 422, without a reason."],...Nr(Rr,{status:422,body:{
message:"Reference update failed"}})}),(0,ea.KT)("G2","5xx taken as success","github","critical",Br,{
attack:["Answer the creation of the tag with 502, again and again."],...Nr(Rr,{status:502,body:{message:"Bad gateway"}
},"operation.in_doubt")}),(0,ea.KT)("G3","Garbage taken as success","github","critical",Br,{
attack:["Answer the creation of the tag object with 201 and an empty object."],...Nr(xr,{status:201,body:{}
},"operation.in_doubt")}),(0,ea.KT)("G4","Answer broken off","github","high",Br,{
attack:["Let the tag be created, and break its answer off in the middle."],
...Fr("one tag, found by reading; operation.succeeded once",e=>Hr(e,{kind:"truncate"}))}),(0,
ea.KT)("G5","Answer lost","github","critical",Br,{
attack:["Let the tag be created, and reset the connection before the answer.","Hope that the request is sent again."],
...Fr("one tag, found by reading; operation.succeeded once",e=>Hr(e,{kind:"reset"}))}),(0,
ea.KT)("G6","Tag taken between plan and execution","writer","critical",Ir,{
attack:["Wait until the plan was observed.","Create the tag at another commit."],
...Fr("operation.failed; the other tag is left as it is",async e=>{const t=e.github.admin.commitFiles("other",{x:{
content:"x"}},"Other");e.mark(),e.during(e=>"before"===e.phase&&xr(e),()=>e.github.admin.setRef("refs/tags/v1.0.0",t))
;const n=await e.prod();return(0,ea.sb)(e.github.admin.snapshot().refs["refs/tags/v1.0.0"]===t,"the tag was moved"),
Er(n,"operation.failed")})}),(0,ea.KT)("G7","Branch moved between plan and execution","writer","critical",Ir,{
attack:["Plan a tag of a branch’s head, and have it approved.","Push to the branch before it is executed."],
...ua("strict","policy.decided with plan_digest_differs",Or,async function(e){const{admin:t}=e.github
;t.createBranch("next");const n=(await e.dryRun()).outputs["plan-digest"]??"";return t.commitFiles("next",{x:{
content:"x"}},"Pushed after the approval"),e.mark(),ga(e,n),sa(e,await e.prod({"expected-plan-digest":n
}),"plan_digest_differs")})
}),(0,ea.KT)("G8","Tag exists at another commit","writer","high","A conflict with what GitHub has blocks the plan.",{
attack:["Create the tag at a commit of yours before the plan is made, and let the release take it over."],
...fa("receipt.refused with conflict","conflict",{arrange:({github:e})=>{const t=e.admin.commitFiles("other",{x:{
content:"x"}},"Other");e.admin.createAnnotatedTag("v1.0.0",t,"mine")}})
}),(0,ea.KT)("G9","Forged marker in a release’s body","writer","high",{
defence:"A marker counts only with its receipt in consumed/.",
attack:["Publish a release of the same tag whose body ends in a receipt’s marker that you made up."],
...fa("receipt.refused with conflict","conflict",{options:{operations:N},arrange:async e=>{
e.github.admin.createAnnotatedTag("v1.0.0",e.github.commitSha,"Version 1.0.0");const t={tag_name:"v1.0.0",name:"Mine",
body:`Mine.\n\n${`\x3c!-- MarketOps-Receipt: rcpt_${"a".repeat(32)} sha256:${"7".repeat(64)} --\x3e`}`}
;await e.request(E,"POST","/releases",t)}})
}),(0,ea.KT)("G10","Asset swapped between plan and upload","job","critical",Pr,{
attack:["Wait until the release’s draft is made.","Replace the asset on disk."],
...Cr("operation.failed; no release is published",e=>e.during(({phase:e,method:t,path:n})=>"before"===e&&"POST"===t&&n.endsWith("/releases"),()=>e.change({
"build/widgets.tar.gz":"something  else here"})))
}),(0,ea.KT)("G11","Asset corrupted on its way","github","critical",Pr,{
attack:["Store other bytes than those that were uploaded."],
...Cr("operation.failed; no release is published",Ur(/\/releases\/\d+(\/assets)?(\?|$)/,/"digest":"sha256:[0-9a-f]{64}"/g,`"digest":"sha256:${"6".repeat(64)}"`))
}),(0,
ea.KT)("G12","Upload sent to another host","github","critical","Only the hosts of the run’s own API are spoken to.",{
attack:["Answer the creation of the release with an upload_url of a host of yours."],
...Cr("operation.failed; no request goes there and no release is published",Ur(/\/releases(\/\d+)?(\?|$)/,/"upload_url":"https?:\/\/[^/"]+/g,'"upload_url":"https://uploads.github.example',!0))
}),(0,ea.KT)("G13","Redirect to another host","github","high","Only the hosts of the run’s own API are spoken to.",{
attack:["Answer a request with a redirect to a host of yours, and take the token that follows."],
...ua("prod","refusal host_refused",{},async(e,t)=>{const n=await t.open()
;e.github.setInterceptor(({phase:e,path:t})=>"before"===e?{kind:"answer",status:301,headers:{
location:`${n.github.apiUrl}${t}`},body:{}}:null);const a=sa(e,await e.prod(),"host_refused");return(0,
ea.sb)(0===n.github.requests.length,"the redirect was followed"),a})})];function Nr(e,t,n="operation.failed"){
return Fr(`${n}, never operation.succeeded`,async a=>{a.github.setInterceptor(n=>"before"===n.phase&&e(n)?{
kind:"answer",...t}:null);const r=await a.prod()
;return(0,ea.sb)(1===r.exitCode,`the step ended with exit code ${String(r.exitCode)}`),(0,
ea.sb)(!a.hasPublished(),"something was published"),Er(r,n)})}function Fr(e,t,n=K){return ua("prod",e,{operations:n},t)}
async function Hr(e,t){let n=0;e.github.setInterceptor(e=>"after"===e.phase&&Rr(e)&&0===n++?t:null)
;const a=await e.prod()
;(0,ea.sb)(0===a.exitCode,`the step ended with exit code ${String(a.exitCode)}:\n${a.log.trim()}`)
;const r=e.writes().filter(e=>"POST /repos/acme/widgets/git/refs"===e)
;(0,ea.sb)(1===r.length,`the creation of the tag was sent ${r.length} times`)
;const i=a.lines.filter(e=>e.includes('"type":"operation.succeeded"'));return(0,
ea.sb)(1===i.length,`${i.length} lines say that it succeeded`),{outcome:"defended",evidence:i[0]??""}}function Cr(e,t){
return Fr(e,async e=>{t(e);const n=await e.prod()
;(0,ea.sb)(1===n.exitCode,`the step ended with exit code ${String(n.exitCode)}`)
;const a=e.github.admin.snapshot().releases.filter(({draft:e})=>!e);(0,ea.sb)(0===a.length,"a release was published"),
(0,ea.sb)(null===na(n.lines,"operation.succeeded"),"an operation is on record as done")
;const r=na(n.lines,"operation.failed")??na(n.lines,"operation.in_doubt");return(0,
ea.sb)(null!==r,`the failure is not on record:\n${n.log.trim()}`),{outcome:"defended",evidence:r}},N)}
function Ur(e,t,n,a=!1){return({github:r})=>r.setInterceptor(({phase:r,method:i,path:o,response:s})=>{
if("after"!==r||void 0===s||!e.test(o))return null;if("PATCH"===i&&!a)return null;const{status:c,headers:d}=s;return{
kind:"answer",status:c,headers:d,body:s.body.toString().replace(t,n)}})}
const Lr=F.replace("    commit:\n","    labels: [security]\n    commit:\n"),Mr=(e,t="")=>`${C}  - {id: never, effect: forbid, reason: People do that, operations: [${e}], repositories: [self]${t}}\n`,qr=e=>fa("policy.decided with policy_forbids","policy_forbids",{
options:e
}),Gr=[...[["C1","another branch","refs: [refs/heads/release]",K],["C2","a tag of another form","tags: ['release-*']",K],["C3","another event","events: [workflow_dispatch]",K],["C4","an actor who is not listed","actors: [somebody]",K],["C5","another workflow file","workflows: [{path: .github/workflows/other.yml, ref: 'refs/heads/*'}]",K],["C6","another environment","environments: [staging]",K],["C7","a commit that is not on the default branch","target_on_default_branch: false",K],["C8","an asset of another name","asset_names: ['*.zip']",N],["C9","more assets than permitted","max_assets: 1",N],["C10","a larger asset than permitted","max_asset_bytes: 10",N],["C11","a full release where prereleases are permitted","prerelease: true",N],["C12","a published release where drafts are permitted","draft: true",N],["C13","a fixed tag where floating ones are permitted","moves_tag: true",K],["C14","written notes where generated ones are permitted","generated_notes: true",N],["C15","another base branch","pull_request_bases: [next]",F],["C16","a label that is not permitted","labels: [docs]",Lr],["C17","a time in which nothing ships","windows: {time_zone: UTC, freeze: [{from: 2000-01-01, to: 2099-12-31}]}",K,"window_closed"],["C20","a tag that moves forward only where forced moves are permitted","force: true",K],["C21","another head branch","pull_request_heads: ['bot/*']",F],["C22","a file that is not permitted","paths: ['docs/**']",F]].map(([e,t,n,a,r="policy_condition_unmet"])=>(0,
ea.KT)(e,`${n.slice(0,n.indexOf(":"))} unmet`,"writer","high",{
defence:"A permit rule matches only with all conditions met.",attack:[`Ship ${t}, everything else as the rule has it.`],
...fa(`policy.decided with ${r}`,r,{control:"conditions",options:{
policy:"C1"===e?C.replace("refs: [refs/heads/main]",n):`${C}      ${n}\n`,operations:a}})})),(0,
ea.KT)("C18","Another repository","writer","critical","A rule names the repositories that it is about.",{
attack:["Publish into a repository that the rule does not name, with a token that reaches it."],
...fa("policy.decided with policy_no_rule","policy_no_rule",{arrange:e=>{
const{commitSha:t}=e.github.admin.addRepository("acme","other",{x:{content:"x"}
}),n=`    repository: acme/other\n    target: ${t}\n    tag:`;e.change({
".marketops/operations.yml":K.replace("    tag:",n)})}})
}),(0,ea.KT)("C19","A rule that forbids","writer","critical","A matching forbid beats every permit.",{
attack:["Find an operation that one rule permits and another forbids."],...qr({policy:Mr("tag_repo")})}),(0,
ea.KT)("C23","A forbidden asset in capitals","writer","high",{
defence:"Names of assets are judged without regard to case.",
attack:["Find an extension that a rule forbids.","Write it in capitals: systems that do not mind run it all the same."],
...qr({policy:Mr("publish_release",", when: {asset_names: ['*.exe']}"),files:{"build/x.EXE":"a program"},
operations:N.replace("build/widgets.tar.gz","build/x.EXE")})}),...["main","develop"].map((e,t)=>(0,
ea.KT)(`C${24+t}`,"Pull request from "+("main"===e?"the default branch":"a branch of others"),"writer","critical",{
defence:"The action moves only branches that it made itself.",
attack:[`Plan a pull request whose head is ${e}, so that the action pushes to it.`],
...fa("receipt.refused with conflict","conflict",{options:{
operations:F.replace("base: main","base: "+("main"===e?"next":"main")).replace("release/v1.0.0",e)},
arrange:({github:e})=>{e.admin.createBranch("develop"),e.admin.commitFiles("next",{x:{content:"x"}},"Ahead of main")}})
}))],Dr="Only registries of the policy are asked.",zr="A matching forbid beats every permit.",Wr="Only the planned bytes are sent.",Jr="What is there afterwards counts, no status.",Zr="Answers are foreign bytes: closed schemas, computed digests.",Vr="A token is of one package, for one host, never written down.",Yr="A tarball is read, never unpacked or run.",Xr=({method:e,path:t})=>"PUT"===e&&!t.includes("/oidc/"),Qr=({method:e,path:t})=>"GET"===e&&t.startsWith("/@"),ei=({path:e})=>e.includes("/oidc/"),ti=({method:e,path:t})=>"POST"===e&&t.startsWith("/-/stage/"),ni=e=>{
(0,ea.sb)(0===e.registries.packages.size,"a package was published"),lr(e)},ai=(e,t,n,a,r={})=>ir(n,{
first:({answer:n})=>n(e,t),inputs:r,then:ni},a),ri=(e,t)=>ir("operation.failed",{first:({scene:n})=>n.afterBegin(()=>(0,
f.writeFileSync)((0,r.join)(n.workspace,e),t)),then:ni},"file_changed"),ii=({registries:e})=>{const t={"1.0.0":{dist:{
integrity:`sha512-${"A".repeat(86)}==`,shasum:""}}};e.packages.set(`${Ia}/${Ka}`,{name:Ka,versions:t,"dist-tags":{}})
},oi={name:Ka,version:"1.0.0"},si=e=>function(e,t,n){const a={sha512:(0,c.createHash)("sha512").update(n).digest("hex")
},r={_type:"https://in-toto.io/Statement/v1",subject:[{name:`pkg:npm/${e.replace("@","%40")}@${t}`,digest:a}],
predicateType:"https://slsa.dev/provenance/v1",predicate:{}},i={payloadType:"application/vnd.in-toto+json",
payload:Buffer.from(JSON.stringify(r)).toString("base64"),signatures:[]};return JSON.stringify({
mediaType:"application/vnd.dev.sigstore.bundle.v0.3+json",dsseEnvelope:i})}(Ka,"1.0.0",e),ci=e=>({
package:"access: public, stage: false, provenance: build/w.sigstore",files:{"build/w.sigstore":si(e)}}),di={
package:"access: public, stage: true"
},li="registry_unauthorized",pi=mr("K","package",[...[["another host",Ma],["a host that begins like the true one",`${Ia}.${Ma}`],["the same host at another port",`${Ia}:8443`]].map(([e,t])=>tr(`Registry on ${e}`,"writer","critical",qa,Dr,{
attack:[`Plan a package for ${e}.`],options:{package:`access: public, stage: false, registry: 'https://${t}'`},
...rr("policy.decided with policy_condition_unmet",{then:pr})
})),tr("A package that a rule forbids","writer","critical",Ga,zr,{
attack:["Plan a package whose name a forbid rule has."],options:ur("publish_npm","{packages: ['@acme/*']}"),
...rr("policy.decided with policy_forbids")}),tr("A dist-tag that a rule forbids","writer","critical",Ga,zr,{
attack:["Plan a package under the dist-tag `latest`, which a forbid rule has."],
options:ur("publish_npm","{dist_tags: [latest]}"),...rr("policy.decided with policy_forbids")
}),tr("Identity asked of a host that an earlier step set","job","critical",Da,Vr,{
attack:["Set ACTIONS_ID_TOKEN_REQUEST_URL to a host of yours, and take the job's request token."],
...ir("operation.failed",{env:{ACTIONS_ID_TOKEN_REQUEST_URL:`https://${Ma}/token?x=1`},then:ni},"registry_host_refused")
}),tr("A token of another package","registry","critical",za,Vr,{
attack:["Exchange the identity of the job for a token of another package."],
...ai(ei,cr(201,'{"token":"npm-of-another-package"}'),"operation.failed",li)
}),tr("A token that has expired","registry","high",za,Vr,{attack:["Let the exchanged token expire before the upload."],
...ai(Xr,cr(401,'{"message":"token expired"}'),"operation.failed",li)
}),tr("A refusal that repeats the token","registry","high",za,Vr,{
attack:["Refuse the upload with a message that holds the token, for the ledger to publish."],
...nr("operation.failed",async e=>{e.answer(Xr,({headers:e})=>cr(403,JSON.stringify({
error:`no right for ${String(e.authorization)}`})));const t=await e.prod(hr(e));return(0,
ea.sb)(t.log.includes("no right for Bearer ***"),"the refusal was not told"),vr(t,"failed",li)})
}),tr("Upload redirected","registry","critical",Da,Dr,{attack:["Answer the upload with a redirect to a host of yours."],
...ai(Xr,dr(`https://${Ma}/`),"operation.in_doubt","registry_error",hr)
}),tr("Exchange of the identity redirected","registry","critical",Da,Dr,{
attack:["Answer the exchange with a redirect to a host of yours."],...ai(ei,dr(`https://${Ma}/`),"operation.failed",li)
}),tr("Reading redirected","registry","high",Da,Dr,{
attack:["Answer the question what is there with a redirect to a host of yours, which says what you like."],
...rr("refusal registry_error",{first:({answer:e})=>e(Qr,dr(`https://${Ma}/`,302)),inputs:hr,then:lr})
}),tr("Tarball swapped between plan and upload","job","critical",Wa,Wr,{
attack:["Wait until the plan is on the ledger.","Replace the tarball on disk."],...ri("build/w.tgz",Pa(oi,{
"index.js":"evil\n"}))}),tr("Provenance swapped between plan and upload","job","critical",Wa,Wr,{
attack:["Wait until the plan is on the ledger.","Replace the provenance on disk by that of another tarball."],
options:ci(Pa(oi)),...ri("build/w.sigstore",si(Buffer.from("other")))
}),tr("Provenance of another tarball","job","critical",Ja,Yr,{
attack:["Lay the provenance of an honest build beside a tarball of yours."],options:ci(Buffer.from("honest")),
...rr("refusal of the plan",{then:pr},/is about another tarball/)
}),tr("The stage of another package","registry","high",Xa,Jr,{
attack:["Answer the staging with the id of a stage of another package, for people to approve."],options:di,
...nr("operation.in_doubt",async e=>{const t=e.registries.stage(Ia,"@acme/other","9.0.0")
;return e.answer(ti,cr(201,JSON.stringify({stageId:t})),"after"),vr(await e.prod(hr(e)),"in_doubt","registry_error")})
}),tr("A lost staging tried again","registry","high",Xa,{
defence:"What cannot be seen is never taken for what is not there.",
attack:["Stage it, and reset the connection.","Let the next run find nothing, for the queue cannot be read."],
options:di,...nr("operation.reconciled with conflict",async e=>{e.answer(ti,{kind:"reset"},"after"),
vr(await e.prod(),"in_doubt","registry_unreachable"),e.answer(()=>!1,{kind:"reset"})
;const{evidence:t}=await fr(e,"conflict");return{outcome:"defended",evidence:t}})
}),...[["a 500",cr(500)],["a 409",cr(409,'{"error":"present"}')],["a reset connection",{kind:"reset"
}]].map(([e,t])=>tr(`Published, and answered by ${e}`,"registry","high",Za,Jr,{
attack:[`Publish the package, and answer by ${e}.`,"Hope that it is sent again."],...or("operation.succeeded once",{
first:({answer:e})=>e(Xr,t,"after")},({registries:e})=>1===e.front.records.filter(({method:e})=>"PUT"===e).length)
})),...[["a 202",cr(202,"{}")],["a 201",cr(201,'{"ok":true}')]].map(([e,t])=>tr(`Not published, and answered by ${e}`,"registry","critical",Za,Jr,{
attack:[`Answer the upload by ${e}, and keep nothing.`],...ai(Xr,t,"operation.failed with readback_mismatch")
})),tr("Other bytes kept","registry","critical",Za,Jr,{
attack:["Take the upload, and show other bytes under its version."],...ir("operation.failed with readback_mismatch",{
first:e=>e.answer(Xr,()=>(ii(e),cr(201,"{}")))})
}),tr("A burned version","writer","high",Ya,"A conflict with what is there blocks the plan.",{
attack:["Publish other bytes under the version first, and let the release take them over."],
...rr("receipt.refused with conflict",{first:ii})}),tr("A version that is hidden by a 404","registry","high",Za,Jr,{
attack:["Say 404 of a package that is there.","Refuse the upload over it."],...ir("operation.failed",{first:e=>{ii(e),
e.answer(Qr,cr(404,'{"error":"Not found"}'))},
then:({registries:e})=>(0,ea.sb)(0===_r(e).length,"something was published")},li)
}),tr("An answer about another package","registry","medium",Va,Zr,{
attack:["Answer with what is there of another package."],...rr("refusal registry_error",{
first:({answer:e})=>e(Qr,cr(200,'{"name":"@acme/other","versions":{}}'))})
}),tr("Lifecycle scripts","job","critical",null,Yr,{
attack:["Pack scripts for every step of a package’s life, and wait for one to run beside the key."],options:{
tarball:Pa({...oi,
scripts:Object.fromEntries(["preinstall","install","prepare","prepack","prepublish","prepublishOnly","publish","postpublish"].map(e=>[e,"touch PWNED"]))
})},...or("operation.succeeded once",{},({scene:e})=>!(0,f.existsSync)((0,r.join)(e.workspace,"PWNED")))
}),...[["leads out of its folder",/leads out of it/,{path:"package/../../PWNED",content:"x"
}],["has two manifests",/two files package\.json/,{path:"other/package.json",content:JSON.stringify({...oi,name:"evil"})
}],["has a link for a manifest",/no plain file/,{path:"x/PACKAGE.JSON",type:"2",link:"/etc/passwd"
}]].map(([e,t,n])=>tr(`A tarball that ${e}`,"job","high",Ja,Yr,{attack:[`Leave a tarball that ${e}.`],options:{
tarball:Ba([{path:"package/package.json",content:JSON.stringify(oi)},n])},...rr("refusal of the plan",{then:e=>{pr(e),
(0,ea.sb)(!(0,f.existsSync)((0,r.join)(e.scene.workspace,"..","PWNED")),"something was unpacked")}},t)
})),tr("A tarball of another package","job","critical",Ja,Yr,{
attack:["Leave the tarball of another package of the same scope where the approved one was built."],options:{
package:`access: public, stage: false, name: '${Ka}', version: '1.0.0'`,tarball:Pa({name:"@acme/other",version:"1.0.0"})
},...rr("refusal of the plan",{then:pr},/package\.json says name "@acme\/other"/)
})]),hi="A run’s name counts only with the ledger.";async function ui({scene:e,prod:t}){const n=(0,r.join)((await t({
mode:"dry_run","hmac-key":"",environment:""})).proof,"plan.json"),{operations:a}=JSON.parse((0,
f.readFileSync)(n,"utf8")),i={event:"workflow_dispatch",path:".github/workflows/deploy.yml",headBranch:"main",
title:`Deploy v1.0.0 (rcpt_${"0".repeat(32)} ${String(a[0]?.operation_digest)})`};return()=>{e.github.admin.createRun(i)
}}
const fi=(e,t="before")=>({scene:n})=>n.github.setInterceptor(n=>n.phase===t&&(({method:e,path:t})=>"POST"===e&&t.endsWith("/dispatches"))(n)?e:null),mi=[...[["workflow","workflow: release.yml, inputs: {}"],["ref","workflow: deploy.yml, ref: refs/heads/theirs, inputs: {version: v1.0.0}"]].map(([e,t])=>tr(`A ${e} that the policy does not name`,"writer","critical",qa,{
defence:"The policy names workflow and ref together.",attack:[`Plan to start another ${e} than the policy names.`],
options:{deploy:t,files:{".github/workflows/release.yml":"on:\n  workflow_dispatch:\njobs: {}\n"}},
...rr("policy.decided with policy_condition_unmet",{first:({scene:e})=>{
e.github.admin.setRef("refs/heads/theirs",e.github.commitSha),e.mark()}})
})),tr("A forged run before the plan","writer","critical",Qa,hi,{
attack:["Start the workflow with inputs of yours, and the digest of the operation in its name."],
...ir("operation.failed",{first:async e=>(await ui(e))(),
then:({scene:e})=>(0,ea.sb)(1===kr(e),"it was started beside the forged run")},"conflict")
}),tr("A forged run between plan and execution","writer","critical",Qa,hi,{
attack:["Wait until the plan is on the ledger, and start the workflow under its name."],
...nr("its own run, or operation.failed with conflict",async e=>{e.scene.afterBegin(await ui(e))
;const t=await e.prod(),n=(({github:e})=>e.admin.runs().filter(({event:e})=>"workflow_dispatch"===e))(e.scene).find(({title:e})=>!1===e?.includes(`rcpt_${"0".repeat(32)}`))
;return void 0===n?vr(t,"failed","conflict"):$r(t,t.outputs["run-id"]===String(n.id),"the forged run was named")})
}),tr("A forged run, taken for one in doubt","writer","critical",Qa,hi,{
attack:["Let a dispatch be lost.","Start the workflow under its name, for the next run to take it for done."],
...nr("operation.reconciled with absent",async e=>{const t=await ui(e);fi({kind:"reset"})(e),
vr(await e.prod(),"in_doubt","github_unreachable"),e.scene.github.setInterceptor(null),t();const n=await fr(e,"absent")
;return{...vr(n,"failed","conflict"),evidence:n.evidence}})}),tr("The run of another workflow","github","high",Za,Jr,{
attack:["Answer the dispatch with the id of a run of another workflow."],
...ir("operation.failed with readback_mismatch",{first:fi({kind:"answer",status:200,body:{workflow_run_id:9001,
run_url:"x",html_url:"x"}})})}),tr("A dispatch that is answered and not done","github","high",Za,Jr,{
attack:["Answer the dispatch by 204, and start nothing."],...or("no run is named",{first:fi({kind:"answer",status:204})
},(e,t)=>""===(t.outputs["run-id"]??""))}),tr("A dispatch that is done and answered by an error","github","high",Za,Jr,{
attack:["Start the workflow, and answer by 502.","Hope that it is started again."],...or("operation.succeeded once",{
first:fi({kind:"answer",status:502,body:{}},"after")},({scene:e})=>1===kr(e))}),...Object.entries({
HTML:"<script>alert(1)<\/script><img src=x onerror=alert(1)>",Markdown:"](https://evil.example) **bold** | cell",
"a command to the runner":"x\\n::add-mask::x\\n::error::y"}).map(([e,t])=>tr(`Inputs with ${e}`,"writer","high",er,{
defence:"Foreign text is shown, never obeyed.",attack:[`Put ${e} into an input, for report, summary and log.`],options:{
deploy:`workflow: deploy.yml, inputs: {version: "${t}"}`},...nr("operation.succeeded once",async({prod:e})=>{
const t=await e(),n=(0,f.readFileSync)((0,r.join)(t.proof,"report.html"),"utf8");for(const e of[n,t.summary])(0,
ea.sb)(!/<script>alert|<img src=x/.test(e),"it is markup there")
;return(0,ea.sb)(!/^::(?:error::y|add-mask::x$)/m.test(t.log),"the runner would obey it"),(0,
ea.sb)(!/\]\(https:\/\/evil\.example\)/.test(t.summary),"it is a link there"),$r(t,!0,"")})
})),tr("The receipt among the inputs","writer","high",Ja,"Only MarketOps fills in the receipt.",{
attack:["Give the input of the receipt yourself, in other letters."],options:{
deploy:"workflow: deploy.yml, inputs: {MarketOps_Receipt: x}"},
...rr("refusal of the plan",{},/which MarketOps fills in/)
}),tr("A marker among the inputs","writer","high",Ja,"Only MarketOps fills in the receipt.",{
attack:["Write a receipt’s marker into an input."],options:{
deploy:"workflow: deploy.yml, inputs: {version: 'MarketOps-Receipt: x'}"},
...rr("refusal of the plan",{},/which only MarketOps writes/)})],gi=mr("D","deploy",mi),yi=[...Ye()].map(([e,t])=>({
name:e,bytes:t
})),wi=Buffer.from("x"),bi=Buffer.alloc(8388608),ki=(...e)=>[...yi,...e],_i=(e,t)=>yi.map(n=>void 0===t||n.name===t?{
...n,...e}:n),vi=Array.from({length:10100},(e,t)=>({name:`f${t}`,bytes:wi,stored:!0}));function $i(e,t){
const n=Buffer.from([117,112,5+Buffer.byteLength(t),0,1,0,0,0,0]);return n.writeUInt32LE((0,V.crc32)(Buffer.from(e)),5),
Buffer.concat([n,Buffer.from(t)])}const ji={"zip slip":ki({name:"../evil",bytes:wi}),"zip slip within a folder":ki({
name:"receipts/../../evil",bytes:wi}),"an absolute name":ki({name:"/etc/passwd",bytes:wi}),"a drive":ki({name:"C:/x",
bytes:wi}),"a backslash":ki({name:"receipts\\x",bytes:wi}),"a control character in a name":ki({name:"a\nb",bytes:wi}),
"a symbolic link":_i({mode:41471},"plan.json"),"a name twice":ki(yi[0]),"an encrypted file":_i({flags:1}),
"another compression":_i({method:12}),"a bomb":ki({name:`receipts/rcpt_${"a".repeat(32)}.dsse.json`,bytes:bi}),
"a bomb that lies about its size":_i({bytes:bi,size:10},"summary.md"),
"files of many gigabytes by their own account":_i({size:4294967280}),"too many files":ki(...vi),
"a name in an extra field":_i({name:"other.json",extra:$i("other.json","plan.json")},"plan.json"),
"another name in an extra field":_i({extra:$i("other.json","other.json")},"plan.json"),
"an extra field that ends beyond itself":_i({extra:Buffer.from([1,0,9,0])},"plan.json"),
"bytes behind the packed ones":_i({more:wi},"plan.json"),"a file hidden behind the packed bytes":_i({
more:Buffer.concat([(0,st.nb)(wi),Buffer.from("PK","latin1")])},"plan.json"),"bytes in a folder":ki({name:"receipts/",
bytes:Buffer.alloc(0),more:wi}),"a data descriptor of another file":_i({descriptor:(0,st.nb)(wi)},"plan.json"),
"a flag for a data descriptor that is not there":_i({flags:8},"plan.json"),"a file more":ki({name:"notes.txt",bytes:wi})
},Ti=Object.entries(ji).map(([e,t])=>({name:e,verdict:"TAMPERED",entries:t
})),Si=[Ai("F1","Forged files of a proof","stranger","critical",Zn.files,Yn,{
attack:"Add, drop, double and replace files, manifest and signatures.",
defence:"Layout, digests and the manifest’s signature."}),Ai("F2","Forged bytes","stranger","high",Zn.bytes,Yn,{
attack:"Write the same JSON otherwise: key order, duplicate keys, escapes, encodings, nesting, line ends.",
defence:"One text for each value (RFC 8785), closed schemas, limits before parsing."
}),Ai("F3","False receipts, truly signed","key holder","critical",Zn.receipts,Yn,{
attack:"Sign receipts that say something else than the run, the plan, the policy or the ledger.",
defence:"Every field of a receipt is compared."
}),Ai("F4","False plans, truly signed","key holder","critical",Zn.plans,Yn,{
attack:"Sign a plan whose digests, targets, effects or dependencies are not what was done.",
defence:"Digests are made anew; the ledger has exactly the plan’s operations."
}),Ai("F5","False stories, truly signed","key holder","critical",Zn.lines,Yn,{
attack:"Sign a ledger whose lines are out of order, doubled, missing or contradict each other.",
defence:"Each line is looked at against what its claim said before."
}),Ai("F6","Dry runs that claim an effect","key holder","critical",Zn.dryRuns,Yn,{
attack:"Write what only prod may write into the ledger of a dry run.",defence:"A dry run has few line types and no key."
}),Ai("F7","False checkpoints","key holder","critical",Zn.checkpoints,Yn,{
attack:"Sign checkpoints of other sizes, roots and heads, drop them, or take another key.",
defence:"A checkpoint states what the lines give, and follows the one before."
}),Ai("F8","False summaries, truly signed","key holder","high",Zn.claims,Yn,{
attack:"Let CANONICAL_PROOF.json say something else than the ledger.",defence:"The summary is made anew, and compared."
}),Ai("F9","Forged ledger branches","writer","critical",jt,({branch:e},t)=>(0,ce.xJ)(ot(t,function(e){
const{files:t}=Qe(e,new he.L).at(-1);return e.files?.(t),t}(e)),{pins:Vn,run:e.run??null}),{
attack:"Edit, drop, plant and rename segments, checkpoint, tip and the records of a ledger branch.",
defence:"The branch is made anew from its lines, and compared."
}),Ai("F10","Forged zips","stranger","high",Ti,async({entries:e},t)=>(await(0,a.writeFile)(`${t}.zip`,(0,st.yU)(e)),(0,
ce.xJ)(`${t}.zip`,{pins:Vn})),{attack:"Pack proofs with names, kinds, sizes and methods that no honest zip has.",
defence:"Names, kinds and sizes are bounded before inflating."})];function Ai(...[e,t,n,a,i,o,{attack:s,defence:c}]){
return(0,ea.KT)(e,t,n,a,c,{attack:[s,`In all ${i.length} of them, each shown to the verifier by itself.`],...(0,
ea.ZH)("forged","TAMPERED, INCOMPLETE or UNVERIFIABLE, each by its own check",async e=>{const t=await e.folder()
;let n="";for(const[e,a]of i.entries()){const i=await o(a,(0,r.join)(t,String(e))),s=Xn(a,i)
;if(null!==s)throw new ea.Eh(s);const c=a.check??i.checks.find(({status:e})=>"failed"===e)?.name??""
;n=`${a.name}: verdict ${i.verdict}, ${c}`}return{outcome:"detected",
evidence:`${i.length} forged proofs found out; the last of them, ${n}`}})})}
var xi=n(63273),Ri=n(89591),Ei=n(96679),Oi=n(25611);async function Bi(e,{vkey:t,sign:n},a,r=1){
const{admin:i}=e.github,o=(0,
X.dm)(i.readFile(k.jF,"tip.json")??Buffer.alloc(0)),s=i.snapshot().refs[`refs/heads/${k.jF}`]??"",c=null===o?null:xi.CE.restore(o.size,o.frontier)
;(0,ea.sb)(null!==o&&null!==c,"there is nothing to go on from");let{head:d}=o,l="";for(let e=o.size;e<o.size+r;e++){
const t=(0,b.dw)({claim:"b".repeat(32),data:{counts:{},result:"unchanged"},mode:"prod",prev:d,run_attempt:1,run_id:"7",
seq:e,ts:"2026-11-22T12:00:00.000Z",type:"run.closed",v:1});l+=`${t}\n`,c.append((0,xi.Jq)(t)),d=(0,Ei.Hw)(t)}
const p=o.size+r,h=(0,X.C0)({size:p,head:d,frontier:c}).toString(),f={...a,[(0,k.RA)(o.size)]:l,"tip.json":h},m=(0,
b.d_)(Object.fromEntries(Object.entries(f).map(([e,t])=>[e,null===t?null:(0,u.o)(t)]))),g=c.root().toString("hex"),y={
parent:s,base:s,files:(0,u.o)(m).slice(7)},w=(0,Ri.a)({origin:t.origin,size:p,root:g,head:d,...y}),_=`${w}\n${(0,
Oi.Zp)(t,n(Buffer.from(w)))}`;await e.commit(k.jF,{...f,"files.json":m.toString(),checkpoint:_})}const Pi={operations:K
},Ii=[(0,ea.KT)("H1","Spent receipt replayed after a rollback","writer","critical",{
defence:"What is consumed is read at the newest commit that counts.",
attack:["Let an execute job ship under its receipt.","Commit the tree that the ledger’s branch had before, and delete the tag.","Run the execute job again with the same receipt."],
...(0,ea.ZH)("execute","gate.rejected with receipt_consumed",e=>Ni(e,async e=>{
const t=Object.keys(e.github.admin.listFiles(k.jF)),n={...Object.fromEntries(t.map(e=>[e,null])),"tip.json":Ki()}
;await e.commit(k.jF,n)}))}),(0,ea.KT)("H2","Spent receipt replayed without its record","writer","critical",{
defence:"What is consumed is read at the newest commit that counts.",
attack:["Let an execute job ship under its receipt.","Delete the receipt’s file in consumed/, and the tag.","Run the execute job again with the same receipt."],
...(0,ea.ZH)("execute","gate.rejected with receipt_consumed",e=>Ni(e,(e,t)=>e.commit(k.jF,{[(0,k.Ml)(t)]:null})))}),(0,
ea.KT)("H3","Thousand lines under a retired key","retired key","critical",{
defence:"A retired key is believed up to its `last=`.",
attack:["Keep a key that leaked and was replaced.","Sign a thousand more lines with it, on top of the branch."],
...ua("prod","the run ships under the new key; ledger.foreign",Pi,async(e,t)=>{const n=await Fi(e,t)
;return await Bi(e,t.keys,{},1e3),ya(e),da(e,await e.prod({"hmac-key":n},ma(e)))})}),(0,
ea.KT)("H4","Retired key without a limit","retired key","high",{
defence:"Nothing is built on what a retired key without `last=` signed.",
attack:["Keep a key that leaked.","Wait until the owners list another one, and say nothing of the old one’s end."],
...ua("prod","refusal ledger_key_retired; nothing is written",Pi,async(e,t)=>{
const n=await Fi(e,t,"not-after=2026-01-01T00:00:00.000Z");return ya(e),sa(e,await e.prod({"hmac-key":n
},ma(e)),"ledger_key_retired")})})],Ki=()=>(0,X.C0)({size:0,head:"0".repeat(64),frontier:xi.CE.empty()}).toString()
;async function Ni(e,t){const n=await e.open(Pi),i=await $a(e,n,await e.plan(Pi)),o=await Ta(n,i);(0,
ea.sb)("shipped"===o.outputs.result,`the receipt was not spent:\n${o.log.trim()}`);const{payload:s}=JSON.parse(await(0,
a.readFile)((0,r.join)(i,"tag.dsse.json"),"utf8")),{receipt_id:c}=JSON.parse(Buffer.from(s,"base64").toString())
;return await t(n,c),ya(n),la(n,await Ta(n,i,{},{GITHUB_RUN_ID:j}),"receipt_consumed")}async function Fi(e,{keys:t},n){
await _a(e);const{admin:a,defaultBranch:r}=e.github,i=(0,l.X$)(c.randomBytes),o=(0,
Ri.S)(a.readFile(k.jF,"checkpoint")??"");(0,ea.sb)(null!==o,"there is no checkpoint")
;const s=a.snapshot().refs[`refs/heads/${k.jF}`]??"",d=`${te(i).vkey.text}\n${t.vkey.text} ${n??`last=${o.size}:${o.root}:${s}`}\n`
;return a.commitFiles(r,{".marketops/trusted-keys":{content:d}},"Replace the key"),i}
const Hi="A tag is looked at directly before it is set, and moves only where operation and policy say so.",Ci={
image:`registry: ${Ha}/acme/widgets, tags: [v1]`},Ui={image:`registry: ${Fa}, tags: [v1], move: true`},Li={
"registry-credentials":JSON.stringify({auths:{[Ha]:Ca}})
},Mi=({method:e,path:t})=>"PUT"===e&&t.endsWith("/manifests/v1"),qi=({method:e,path:t})=>"POST"===e&&t.includes("/uploads/"),Gi=e=>({method:t,path:n})=>"GET"===t&&n.includes(e),Di=({host:e})=>e===Ha,zi=({registries:e},t=Fa)=>e.digestAt(`${t}:v1`),Wi=e=>t=>(0,
ea.sb)(null===zi(t,e),"the tag was set"),Ji=({registries:e})=>wr(e,Fa,"v1",Zi),Zi="somebody’s layer",Vi=e=>(0,
ea.sb)(zi(e)===Ji(e),"the tag was moved"),Yi=e=>cr(401,"",{"www-authenticate":e}),Xi=(e,t=Ua)=>cr(200,e,{
"content-type":t}),Qi=(e,t)=>rr("refusal image_invalid",{first:({answer:t,digest:n})=>t(Gi(`/staging/manifests/${n}`),e)
},t),eo=(e,t)=>({source:(n,a)=>`${Na}@${n.putManifest(Na,null,t(a),e)}`
}),to=yr("{}",["layer"]),no=[tr("Source in a registry that the policy does not name","writer","critical",qa,Dr,{
attack:[`Promote an image of ${Ma}.`],options:{source:(e,t)=>`${Ma}/acme/staging@${t}`},
...rr("policy.decided with policy_condition_unmet",{then:pr})
}),tr("Target in a registry that the policy does not name","writer","critical",qa,Dr,{
attack:[`Promote an image to ${Ma}.`],options:{image:`registry: ${Ma}/acme/widgets, tags: [v1]`},
...rr("policy.decided with policy_condition_unmet",{then:lr})
}),...[["tag","{image_tags: [v1]}"],["repository",`{image_repositories: ['${Fa}']}`],["source",`{image_repositories: ['${Na}']}`]].map(([e,t])=>tr(`An image’s ${e} that a rule forbids`,"writer","critical",Ga,zr,{
attack:[`Promote an image whose ${e} a forbid rule has.`],options:ur("promote_image",t),
...rr("policy.decided with policy_forbids")})),tr("Tokens asked for at another host","registry","critical",Da,Dr,{
attack:["Challenge with a realm on a host of yours, and take the password."],options:Ci,
...rr("refusal registry_host_refused",{
first:({answer:e})=>e(Di,Yi(`Bearer realm="https://${Ma}/token",service="x",scope="x"`)),inputs:Li,then:lr})
}),tr("The workflow’s token asked for by another registry","registry","critical",Da,{
defence:"The workflow’s token is shown to ghcr.io alone.",
attack:["Challenge for name and password where none were given, and take the workflow’s token."],options:Ci,
...rr("refusal registry_unauthorized",{first:({answer:e})=>e(Di,Yi('Basic realm="x"')),then:({registries:e})=>(0,
ea.sb)(!e.front.records.some(e=>Di(e)&&null!==e.authorization),"a credential was shown")})
}),tr("Upload led to another host","registry","critical",Da,Dr,{
attack:["Answer the beginning of an upload with a session on a host of yours."],options:Ci,
...ir("operation.failed with registry_host_refused",{first:({answer:e})=>e(qi,dr(`https://${Ma}/upload`,202),"after"),
inputs:Li,then:lr})}),tr("Layers on another host","registry","high",Da,{
defence:"A layer may come from elsewhere, without a credential and under its digest.",
attack:["Redirect the reading of a layer to another host, as registries do, and take the token that follows."],
options:Ci,...or("operation.succeeded; no credential leaves",{first:({answer:e,registries:t})=>{
for(const e of["{}","layer"])t.putBlob(`${Ma}/acme/staging`,e)
;e(e=>e.host!==Ma&&Gi("/staging/blobs/")(e),({path:e})=>dr(`https://${Ma}${e}`))},inputs:Li,then:({registries:e})=>{
const t=e.front.records.filter(({host:e})=>e===Ma);(0,ea.sb)(2===t.length,`${t.length} layers came from there`)}
},e=>zi(e,`${Ha}/acme/widgets`)===e.digest)}),tr("Layers on this machine","registry","high",Da,{
defence:"A registry elsewhere leads nobody to this machine.",
attack:["Redirect the reading of a layer to a service of the runner itself."],options:Ci,
...ir("operation.failed with registry_host_refused",{
first:({answer:e})=>e(Gi("/staging/blobs/"),dr("http://127.0.0.1:1/metadata")),inputs:Li})
}),tr("Other bytes of a layer","registry","critical",Va,Zr,{attack:["Give other bytes of the same length for a layer."],
options:Ci,...ir("operation.failed with image_invalid",{first:({answer:e})=>e(Gi("/staging/blobs/"),cr(200,"LAYER")),
inputs:Li,then:Wi(`${Ha}/acme/widgets`)})
}),...[["other bytes than its digest",Xi(`${to} `)],["more than 4 MiB",Xi(" ".repeat(4194305)),/\[(?:registry_error|image_invalid)\]/],["an unknown media type",Xi(to,"application/vnd.acme.image+json")],["the media type of an index",Xi(to,La)],["a page of HTML",Xi("<html>")]].map(([e,t,n])=>tr(`A manifest of ${e}`,"registry","high",Va,Zr,{
attack:[`Give a manifest of ${e}.`],...Qi(t,n)})),tr("A text that is a manifest and an index","job","high",Va,Zr,{
attack:["Push one text that some clients read as a manifest, others as an index."],options:eo(Ua,e=>yr("{}",["layer"],{
manifests:[{mediaType:Ua,digest:e,size:1}]})),...rr("refusal image_invalid")
}),tr("An index that lacks a child","registry","high",Va,"An image is promoted whole.",{
attack:["Let an index lead to an image that is not there, to push one later."],options:eo(La,()=>{const e=[{
mediaType:Ua,digest:`sha256:${"0".repeat(64)}`,size:1}];return JSON.stringify({schemaVersion:2,mediaType:La,manifests:e
})}),...rr("refusal image_invalid")}),tr("A tag that leads elsewhere","writer","high",Ya,Hi,{
attack:["Set the tag to an image of yours before the plan is made."],...rr("receipt.refused with conflict",{first:Ji,
then:Vi})}),tr("A tag that leads elsewhere, moved by the operation alone","writer","high",Ya,Hi,{
attack:["Write `move: true` into the operation, where the policy permits new tags alone."],options:Ui,
...rr("policy.decided with policy_condition_unmet",{first:Ji,then:Vi})
}),tr("Tag set between the look and the upload","writer","critical",Ya,Hi,{
attack:["Wait until the plan is on the ledger.","Set the tag to an image of yours, which `move: true` would pass over."],
options:Ui,...ir("operation.failed with conflict",{first:e=>e.scene.afterBegin(()=>Ji(e)),then:Vi})
}),tr("Tag moved right after the upload","writer","high",Za,Jr,{
attack:["Move the tag to an image of yours before it is read back."],...ir("operation.failed with readback_mismatch",{
first:e=>e.answer(Mi,()=>(Ji(e),null),"after")})}),...[["a 500",cr(500)],["a 202",cr(202)],["a reset connection",{
kind:"reset"}]].map(([e,t])=>tr(`Tagged, and answered by ${e}`,"registry","high",Za,Jr,{
attack:[`Set the tag, and answer by ${e}.`,"Hope that it is sent again."],...or("operation.succeeded once",{
first:({answer:e})=>e(Mi,t,"after")
},e=>1===e.registries.front.records.filter(({method:e,path:t})=>"PUT"===e&&t.endsWith("/v1")).length&&zi(e)===e.digest)
})),tr("A tag that is not set, and said to be","registry","critical",Za,Jr,{
attack:["Answer the upload by 201, and keep nothing."],...ir("operation.failed with readback_mismatch",{
first:({answer:e})=>e(Mi,cr(201)),then:Wi()})})],ao=mr("I","image",no),ro={operations:K
},io="Prod is refused on events that somebody without write access controls.",oo="What would undo this process’s checks is refused beside the key.",so="Only a key signs that keygen made and the owners listed.",co=[(0,
ea.KT)("J1","Prod from a pull request","fork","critical",io,{
attack:["Open a pull request whose workflow runs in prod."],...ho("pull_request","refs/pull/1/merge")}),(0,
ea.KT)("J2","Prod from pull_request_target","fork","critical",io,{
attack:["Use the event that runs with secrets on a fork’s behalf."],...ho("pull_request_target")}),(0,
ea.KT)("J3","Prod after a fork’s workflow","fork","critical",io,{
attack:["Have a pull request from a fork finish, and start from workflow_run."],...ho("workflow_run")}),(0,
ea.KT)("J4","Prod on a comment","stranger","critical",io,{attack:["Write a comment that starts a workflow."],
...ho("issue_comment")}),(0,ea.KT)("J5","Prod on the merge ref of a fork","fork","critical",io,{
attack:["Dispatch the workflow on refs/pull/1/merge, policy and all from the fork."],
...ho("workflow_dispatch","refs/pull/1/merge")}),(0,ea.KT)("J6","GITHUB_REPOSITORY injected","job","critical",{
defence:"Name and id of the repository are compared with GitHub’s.",
attack:["Let an earlier step name another repository that the token reaches."],...lo("repository_mismatch",{facts:{
GITHUB_REPOSITORY_ID:"5"}})
}),(0,ea.KT)("J7","Repository made anew","admin","critical","A repository’s id is in every signature.",{
attack:["Delete the repository and make another of the same name.","Run with what the old one approved."],
...fa("refusal repository_mismatch","repository_mismatch",{options:{repositoryId:"1000009"},facts:{
GITHUB_REPOSITORY_ID:$}})
}),(0,ea.KT)("J8","GITHUB_API_URL without encryption","job","critical","Addresses are https, or this machine’s.",{
attack:["Let an earlier step set GITHUB_API_URL to a host of yours over plain http."],...po("runner_invalid",{facts:{
GITHUB_API_URL:"http://api.github.example"}})
}),(0,ea.KT)("J9","GITHUB_API_URL of a GitHub of the attacker’s","job","critical",{
defence:"A receipt’s run, attempt, repository, environment and API are compared.",
attack:["Set up a server that answers as GitHub does and approves everything.","Let an earlier step name it as GITHUB_API_URL in the executing job."],
...(0,ea.ZH)("execute","gate.rejected with run_mismatch",async e=>{
const[t,n]=await Promise.all([e.open(),e.open()]),a=await $a(e,t,await e.plan()),{apiUrl:r,graphqlUrl:i}=n.github,o={
GITHUB_API_URL:r,GITHUB_GRAPHQL_URL:i},s=await Ta(t,a,{},o);return la(n,s,"run_mismatch"),la(t,s,"run_mismatch")})}),(0,
ea.KT)("J10","Code loaded through NODE_OPTIONS","job","critical",oo,{attack:["Let an earlier step set NODE_OPTIONS."],
...po("environment_refused",{env:{NODE_OPTIONS:"--no-warnings"}})
}),(0,ea.KT)("J11","Certificates not checked","job","critical",oo,{
attack:["Let an earlier step set NODE_TLS_REJECT_UNAUTHORIZED=0."],...po("environment_refused",{env:{
NODE_TLS_REJECT_UNAUTHORIZED:"0"}})}),(0,ea.KT)("J12","Weak key","stranger","critical",so,{
attack:["Use a password as the key, to be guessed from published signatures."],...lo("key_invalid",{inputs:{
"hmac-key":"correct-horse-battery-staple"}})}),(0,ea.KT)("J13","No key","writer","high",so,{
attack:["Run prod in a job that does not name the environment."],...lo("key_missing",{inputs:{"hmac-key":""}})}),(0,
ea.KT)("J14","Key that the owners did not list","writer","critical",so,{
attack:["Make a key of your own, well-formed.","Run prod with it."],
...ua("prod","an unsigned proof whose operations have key_unknown",{},async e=>{const t=await e.prod({"hmac-key":ba()})
;return uo(t,sa(e,t,"key_unknown"))})
}),(0,ea.KT)("J15","Key that is not in force any more","retired key","critical",so,{
attack:["Keep the secret of a key whose not-after has passed.","Run prod with it."],...(0,
ea.ZH)("prod","an unsigned proof whose operations have key_not_in_force",async e=>{
const t=`${e.keys.vkey.text} not-after=2026-01-01T00:00:00.000Z\n`,n=await e.open({trustedKeys:t}),a=await n.prod()
;return uo(a,sa(n,a,"key_not_in_force"))})
}),(0,ea.KT)("J16","Key in a job that plans","writer","high","A dry run refuses the key.",{
attack:["Pass the key to a dry run, where whoever changes the workflow can read it."],
...ua("prod","refusal of the input hmac-key before any request",{},async(e,t)=>{const n=await e.dryRun({
"hmac-key":t.secret});return(0,ea.sb)(0===e.github.requests.length,"requests went out before it was refused"),
ca(e,n,/must not be given the key/)})}),(0,ea.KT)("J17","Writing in a dry run","writer","critical",{
defence:"In a dry run no writer and no key exist in the process.",
attack:["Run the same plan as a dry run, with a token that may write."],
...ua("prod","operation.blocked with mode_not_prod for every operation",{},async e=>{const t=await e.dryRun({
"github-token":A}),n=e.github.requests.filter(ae)
;(0,ea.sb)(0===n.length,"a dry run sent requests that could change something"),(0,
ea.sb)(0===t.exitCode,"the dry run failed"),(0,ea.sb)(!e.hasPublished(),"something was published")
;const a=t.lines.filter(e=>e.includes('"type":"operation.blocked"'))
;return(0,ea.sb)(3===a.length,`${a.length} of 3 operations are on record as blocked`),{outcome:"defended",
evidence:a[0]??""}})
}),(0,ea.KT)("J18","Secrets in errors","github","critical","Secrets are masked before anything can print them.",{
attack:["Have the server answer with an error that repeats the token.","Read log, summary and proof for token and key."],
...ua("prod","a refusal whose log, summary and proof hold neither key nor token",ro,async function(e,{secret:t}){
e.github.setInterceptor(({phase:e,method:t,path:n})=>"before"===e&&"POST"===t&&n.endsWith("/git/tags")?{kind:"answer",
status:422,body:{message:`Bad credentials: ${A}`}}:null);const n=await e.prod();(0,
ea.sb)(1===n.exitCode,"the run did not fail")
;const a=n.log.split("\n").filter(e=>!e.startsWith("::add-mask::")),r=[...m(n.proof).values()].map(e=>e.toString("latin1")),i=[a.join("\n"),n.summary,JSON.stringify(n.outputs),...r]
;for(const e of[t,A])(0,ea.sb)(!i.some(t=>t.includes(e)),"a secret was printed or kept");(0,
ea.sb)(!e.hasPublished(),"something was published");const o=na(n.lines,"operation.failed");return(0,
ea.sb)(null!==o,"the failure is not on record"),{outcome:"defended",evidence:o}})}),(0,
ea.KT)("J19","Token that may only read","writer","high","A refused write is a failure.",{
attack:["Run prod with a token without write access, and hope that a refused write counts as done."],
...ua("prod","a refusal that names the permission; GitHub accepted no write",ro,async e=>{const t=await e.prod({
"github-token":R});return(0,ea.sb)(!e.hasPublished(),"something was published"),ca(e,t,/contents: write|actions: read/)
})}),(0,ea.KT)("J20","Artifact of another run or a fork","fork","critical","The key must be the repository’s.",{
attack:["Upload an artifact with receipts in a fork, signed with the fork’s key.","Have it downloaded as this run’s."],
...Sa("key_unknown",()=>({keys:wa()}))
}),(0,ea.KT)("J21","Receipt of 10 GB","workflow","medium","A receipt is at most 1 MiB.",{
attack:["Put a file of 10 GB into the folder of receipts, so that the job runs out of memory."],
...ua("execute","refusal receipts_unreadable",ro,async(e,t)=>{const n=await t.folder(),i=(0,r.join)(n,"tag.dsse.json")
;return await(0,a.writeFile)(i,"{"),await(0,a.truncate)(i,10*1024**3),sa(e,await Ta(e,n),"receipts_unreadable")})}),(0,
ea.KT)("J22","Two receipts for one operation","workflow","high",{
defence:"Nothing is chosen: two receipts for one operation are refused.",
attack:["Put receipts of two authorize jobs into one folder, and let the action choose."],
...ua("execute","refusal receipts_ambiguous",ro,async(e,t)=>{const n=await $a(t,e,await t.plan(ro));return await(0,
a.cp)((0,r.join)(n,"tag.dsse.json"),(0,r.join)(n,"again.dsse.json")),sa(e,await Ta(e,n),"receipts_ambiguous")})
}),...["issues","fork","watch","gollum","discussion_comment"].map((e,t)=>(0,
ea.KT)(`J${23+t}`,`Prod on the event ${e}`,"stranger","critical",{
series:"Prod on an event that anybody can bring about",defence:io,
attack:[`Bring about ${e}, for which a workflow of the repository runs in prod.`],...ho(e)
})),...["LD_PRELOAD","LD_LIBRARY_PATH","OPENSSL_CONF","SSL_CERT_FILE","SSLKEYLOGFILE","NODE_PATH"].map((e,t)=>(0,
ea.KT)(`J${28+t}`,`${e} set`,"job","critical",oo,{
series:"Variables that change what the process loads, trusts or gives away",attack:[`Let an earlier step set ${e}.`],
...po("environment_refused",{env:{[e]:"/tmp/of-an-attacker"}})
})),(0,ea.KT)("J34","Another file of the default branch as policy","writer","critical",{
defence:"Prod reads the policy from the default branch.",
attack:["Find a file on the default branch that permits more.","Name it in the input policy of the prod job."],
...po("input_invalid",{inputs:{policy:".marketops/other.yml"}})
}),(0,ea.KT)("J35","A policy of the workflow’s choice","writer","critical",{
defence:"Only the policy of the default branch can name another repository’s.",
attack:["Write a policy into a repository of your own.","Name it in the input policy-ref of the prod job."],
...lo("input_invalid",{inputs:{"policy-ref":"stranger/repo:policy.yml@main"}})})];function lo(e,t){
return fa(`refusal ${e}`,e,t)}function po(e,t){return fa(`refusal ${e} before any request`,e,{...t,atOnce:!0})}
function ho(e,t="refs/heads/main"){return po("event_refused",{facts:{GITHUB_EVENT_NAME:e,GITHUB_REF:t}})}
function uo(e,t){const n=na(e.lines,"run.opened")
;return(0,ea.sb)(!0===n?.includes('"vkey":null'),"the run signed with a key that it may not use"),t}
const fo=(e,t="ab".repeat(32))=>({request:n=>({...n,ledger:{size:e,head:t}})}),mo={operations:K
},go="Only a commit counts that the key signed, on the commit before it.",yo=[(0,
ea.KT)("L1","Ledger branch deleted","writer","critical","Without its ledger a run writes nothing.",{
attack:["Ship once.","Delete the ledger branch and the tags.","Run prod again."],
...fa("an unsigned proof whose operations have ledger_missing","ledger_missing",{options:mo,arrange:async e=>{
await _a(e),e.github.admin.deleteRef(`refs/heads/${k.jF}`),ya(e)}})
}),(0,ea.KT)("L2","Ledger rewound below the receipt’s anchor","writer","critical",{
defence:"A receipt names the size and head of its ledger, which the gate looks for.",
attack:["Have receipts minted on a ledger that has lines.","Force the branch back to its beginning.","Execute."],
...Sa("ledger_rewound",fo(12))}),(0,ea.KT)("L3","Forked ledger under a receipt","writer","critical",{
defence:"Another history of the same length has another head.",
attack:["Have receipts minted on one ledger.","Replace it by another of the same length.","Execute."],
...Sa("ledger_rewound",fo(0))}),(0,ea.KT)("L4","Consumption record planted","writer","medium",go,{
attack:["Guess that a receipt will be used.","Create its file in consumed/ beforehand, in your own name."],
...ua("execute","the run ships; ledger.foreign",mo,async(e,t)=>{await _a(e),ya(e)
;const n=await t.plan(mo),i=JSON.parse(e.github.admin.readFile(k.jF,"tip.json")?.toString()??"{}"),o=await $a(t,e,n,fo(i.size,i.head))
;return await async function(e,t){const{payload:n}=JSON.parse(t),a=JSON.parse(Buffer.from(n,"base64").toString()),r={
claim:"a".repeat(32),operation_digest:a.operation_digest,run_attempt:1,run_id:j};await e.commit(k.jF,{[(0,
k.Ml)(a.receipt_id)]:(0,b.d_)(r).toString()})}(e,await(0,a.readFile)((0,r.join)(o,"tag.dsse.json"),"utf8")),
da(e,await Ta(e,o))})}),(0,ea.KT)("L6","Planted checkpoint","writer","critical",go,{
attack:["Sign a checkpoint of an empty ledger with your own key.","Push it with a tip to match."],
...ua("prod","the run ships; ledger.foreign",mo,async(e,t)=>{await _a(e)
;const n=await t.once("a ledger under another key",async()=>{const e=await t.open({},ba());await _a(e)
;const n=t=>e.github.admin.readFile(k.jF,t)?.toString()??"";return{checkpoint:n("checkpoint"),"tip.json":n("tip.json")}
});return await e.commit(k.jF,n),ya(e),da(e,await e.prod({},ma(e)))})
}),(0,ea.KT)("L9","Two jobs with the same receipt","workflow","critical",{
defence:"Both race for one commit; the loser finds the receipt consumed.",
attack:["Copy the receipts of one authorize job.","Start two execute jobs with them at the same moment."],
...ua("execute","one job ships, the other has gate.rejected with receipt_consumed",mo,async(e,t)=>{
const n=await $a(t,e,await t.plan(mo)),a=Promise.withResolvers();let r=0
;e.github.setInterceptor(async({phase:e,path:t})=>("before"!==e||"/graphql"!==t||2===r||(2===++r&&a.resolve(void 0),
await a.promise),null));const i=await Promise.all([Ta(e,n),Ta(e,n)]);e.github.setInterceptor(null)
;const o=i.filter(({outputs:e})=>"shipped"===e.result);(0,ea.sb)(1===o.length,`${o.length} of two jobs shipped`)
;const s=e.writes().filter(e=>e.endsWith("/git/refs"));(0,ea.sb)(1===s.length,`${s.length} requests to create the tag`)
;const c=ta(i.flatMap(e=>e.lines),"receipt_consumed")
;return(0,ea.sb)(null!==c,"the other job was not told that the receipt is consumed"),{outcome:"defended",evidence:c}})
}),(0,ea.KT)("L10","Consumption record deleted","writer","critical",{
defence:"The lines, under the checkpoint, give what consumed/ must hold.",
attack:["Ship once.","Push a commit to the ledger branch that deletes the records of consumed receipts."],...(0,
ea.ZH)("verify","verdict TAMPERED, check consumed",async e=>{const{ledger:t}=await ka(e),n=(0,
r.join)(await e.folder(),"ledger");return await(0,a.cp)(t,n,{recursive:!0}),await(0,a.rm)((0,r.join)(n,"consumed"),{
recursive:!0}),pa(await e.verify(n),"TAMPERED","consumed")})
}),(0,ea.KT)("L11","Ledger branch rewound","writer","critical","The ledger must extend a kept checkpoint (--since).",{
attack:["Ship twice.","Force the branch back to what it was after the first run."],
...ua("verify","verdict TAMPERED, check since",mo,async(e,t)=>{await _a(e);const n=e.ledgerClone();ya(e),
await _a(e,"9002");const a=e.ledgerCheckout(),r=await t.verify(n)
;return(0,ea.sb)("VERIFIED"===r.verdict,"the rewound branch does not look sound by itself, so this shows nothing"),
pa(await t.verify(n,["--since",`${a}/checkpoint`]),"TAMPERED","since")})
}),(0,ea.KT)("L12","Forked ledger","key holder","critical","The ledger must extend a kept checkpoint (--since).",{
attack:["Show one auditor one history of the repository, and another auditor another, both truly signed."],
...ua("verify","verdict TAMPERED, check since",{},async(e,t)=>{const{checkpoint:n}=await ka(t);await _a(e,"9002")
;const a=e.ledgerCheckout();return pa(await t.verify(a,["--since",n]),"TAMPERED","since")})})]
;const wo=(e,t="")=>`version: 1\noperations:\n  - id: a\n    kind: tag_repo\n    tag: ${e}\n${t}`,bo=e=>`version: 1\noperations:\n  - id: a\n    kind: publish_release\n    tag: v1.0.0\n    assets: [${e}]\n`,ko="::error::pwned\\n##[error]pwned\\nEOF\\nresult=shipped\\n::set-output name=result::shipped",_o={
operations:`version: 1\noperations:\n  - id: a\n    kind: publish_release\n    tag: v1.0.0\n    name: "::error::pwned"\n    body: "${ko}"\n  - id: b\n    kind: open_pr\n    head: change\n    title: "::warning::pwned"\n    body: "${ko}"\n    commit: {message: "${ko}", files: [VERSIONS]}\n`
},vo="an error at its file, line and column; no ledger exists yet",$o="It is refused before a plan exists.",jo=(e="")=>new RegExp(`attack\\.yml:\\d+:\\d+.*${e}`),To=[(0,
ea.KT)("N1","Look-alike letters in a tag","writer","high",$o,{
attack:["Name the tag with a Cyrillic letter that looks like a v, beside the true one."],
...So(wo('"ѵ1.0.0"'),jo("may hold only"))}),(0,ea.KT)("N2","Control characters in a name","writer","high",$o,{
attack:["Name the tag with an escape sequence that rewrites the log."],...So(wo('"v1\\u001b[2K"'),jo())}),(0,
ea.KT)("N3","A name that is an option","writer","critical",$o,{
attack:["Name the target --upload-pack=…, so that git takes it for an option."],
...So(wo("v1.0.0",'    target: "--upload-pack=touch pwned"\n'),jo())
}),(0,ea.KT)("N4","A tag that is an option","writer","high",$o,{attack:["Name the tag --force."],
...So(wo('"--force"'),jo())}),(0,ea.KT)("N5","Workflow commands in names","writer","critical",{
defence:"No line of log, outputs or summary can be a command.",
attack:["Write ::error:: and ##[command] lines into a title, a body and a message.","Plan, and let the runner obey the log."],
...ua("prod","a plan whose log and outputs hold no command of the attacker’s",_o,async function(e){
const t=await e.dryRun();ia(e),(0,ea.sb)(0===t.exitCode,`the plan failed:\n${t.log.trim()}`),(0,
ea.sb)("planned"===t.outputs.result,`an output was injected: result is ${t.outputs.result??"none"}`)
;const n=t.log.split("\n").filter(e=>/^\s*::[^\u2060]*pwned/.test(e)||e.includes("##[error]"));(0,
ea.sb)(0===n.length,`the log holds ${n.length} commands: ${n[0]??""}`)
;const a=t.lines.find(e=>e.includes('"type":"operation.blocked"'));return(0,ea.sb)(void 0!==a,"nothing is on record"),{
outcome:"defended",evidence:a}})}),(0,ea.KT)("N6","Marker of a receipt in a body","writer","high",$o,{
attack:["Write a marker into the body of a release, so that it looks approved."],
...So('version: 1\noperations:\n  - id: a\n    kind: publish_release\n    tag: v1.0.0\n    body: "MarketOps-Receipt: rcpt_00"\n',jo())
}),(0,ea.KT)("N7","Glob that leaves the workspace","writer","critical",$o,{
attack:["List ../../etc/passwd as an asset."],...So(bo('"../../../../etc/pass*"'),jo())}),(0,
ea.KT)("N8","Symbolic link out of the workspace","job","critical","Links out of the workspace are not followed.",{
attack:["Let a build step leave a link to /etc/passwd among the assets."],...So(bo("build/list.txt"),jo(),vo,e=>(0,
a.symlink)("/etc/passwd",(0,r.join)(e.workspace,"build/list.txt")))}),(0,ea.KT)("N9","YAML bomb","writer","high",$o,{
attack:["Double an alias thirty times."],...So(`version: 1\nx0: &a0 [1,1]\n${Array.from({length:30
},(e,t)=>`x${t+1}: &a${t+1} [*a${t},*a${t}]\n`).join("")}operations: []\n`,jo())}),(0,
ea.KT)("N10","YAML anchors and merge keys","writer","medium",$o,{
attack:["Hide a field behind an anchor and a merge key, so that a reviewer does not see it."],
...So("version: 1\noperations:\n  - &a\n    id: a\n    kind: tag_repo\n    tag: v1\n  - <<: *a\n    id: b\n",jo())}),(0,
ea.KT)("N11","YAML tags","writer","high",$o,{attack:["Ask the parser for a type of its own: !!js/function."],
...So(wo('!!js/function "function () { return 1 }"'),jo())
}),(0,ea.KT)("N12","Operations file of 100 MB","job","medium","The size is bounded before anything is parsed.",{
attack:["Let a build step replace the operations file by one of 100 MB."],
...So("",/attack\.yml has \d+ bytes/,"an error that names the file; no ledger exists yet",e=>(0,a.writeFile)((0,
r.join)(e.workspace,"attack.yml"),`# ${"x".repeat(104857600)}\n${wo("v1.0.0")}`))}),(0,
ea.KT)("N13","A plan offered as operations","writer","critical","A plan is evidence, never input.",{
attack:["Take plan.json of a dry run, and pass it as the operations of prod."],
...So('{"schema": "marketops.plan/v1", "promotable": true, "operations": []}\n',/plan/)}),(0,
ea.KT)("N14","Prototype pollution by the operations file","writer","high",$o,{
attack:["Write __proto__ as a field of an operation."],...So(wo("v1","    __proto__: {force: true}\n"),jo())}),(0,
ea.KT)("N15","The list of keys as a link to the process’s environment","job","critical",{
defence:"Links out of the workspace are not followed.",
attack:["Let a build step make .marketops/trusted-keys a link to /proc/self/environ.","Read the token in the proof."],
...ua("prod","an error that names the link; no proof exists",{},async e=>{await(0,a.rm)((0,
r.join)(e.workspace,".marketops/trusted-keys"),{force:!0}),await(0,a.symlink)("/proc/self/environ",(0,
r.join)(e.workspace,".marketops/trusted-keys"));const t=await e.dryRun();return(0,
ea.sb)(0===t.lines.length,"there is a proof"),ca(e,t,/trusted-keys is a symbolic link/)})})]
;function So(e,t,n=vo,a=()=>{}){return ua("prod",n,{},async n=>(n.change({"attack.yml":e}),await a(n),
ca(n,await n.prod({operations:"attack.yml"}),t)))}const Ao={policy:C.replace("tag_repo, publish_release, ","tag_repo, ")
},xo=[(0,ea.KT)("A1","Receipt forging","workflow","critical",{
defence:"Both signatures are checked under the key that the owners listed; nothing in the envelope chooses a key.",
attack:["Make receipts for the approved plan without the key: sign them with a key of your own.","Put the key id and the key hash of the true key on them, and hand them to execute."],
...Sa("signature_invalid",({keys:{keyId:e,vkey:t}})=>({keys:{...wa(),keyId:e,vkey:t}}))}),(0,
ea.KT)("A2","Replay of a spent receipt","writer","critical",{
defence:"A receipt is consumed on the ledger branch before its effect, by compare-and-set.",
attack:["Ship the plan once.","Delete the tags that it made.","Hand the same receipts to execute again."],...(0,
ea.ZH)("execute","gate.rejected with receipt_consumed",async e=>{const{scene:t,step:n,receipts:a}=await ja(e);(0,
ea.sb)("shipped"===n.outputs.result,`the first use failed:\n${n.log}`),ya(t)
;return la(t,await Ta(t,a),"receipt_consumed")})}),(0,ea.KT)("A3","Cross-operation use","workflow","critical",{
defence:"A receipt names kind, id and digest of its operation, and the digest is computed from what is executed.",
attack:["Take receipts that were minted for other operations of the run.","Offer them to the planned ones."],
...Sa("operation_mismatch",xa(({operation_id:e})=>({operation_id:`other-${e}`})))}),(0,
ea.KT)("A4","Cross-run use","workflow","critical","A receipt names its run.",{
attack:["Take the receipts of another run of the same workflow.","Hand them to this run."],...Sa("run_mismatch",Aa({
runId:"9002"}))}),(0,ea.KT)("A5","Stale receipt","workflow","high","A receipt expires.",{
attack:["Keep receipts for 20 minutes; they were given 15.","Hand them to execute."],...Sa("receipt_expired",{
issuedAgo:12e5})
}),(0,ea.KT)("A6","Missing authorization","writer","critical","Without a receipt the gate does not pass.",{
attack:["Run execute with an empty folder in place of receipts."],...Sa("receipt_missing",{bytes:()=>null})}),(0,
ea.KT)("A7","Mode bypass","writer","critical",{
defence:"The mode is exactly dry_run or prod, and is looked at before anything else happens.",
attack:["Run the action in modes that look like prod or like nothing: PROD, prod with a space, live, empty."],
...ua("prod","refusal mode_invalid before any request; no ledger exists yet",{},async e=>{const t=[]
;for(const n of["PROD","prod ","live",""])t.push(sa(e,await e.prod({mode:n}),"mode_invalid")),(0,
ea.sb)(0===e.github.requests.length,`mode ${JSON.stringify(n)} led to requests`);return t[0]??{outcome:"breached",
evidence:"no mode was tried"}})}),(0,ea.KT)("A8","Audit trail tampering","stranger","critical",{
defence:"Every line holds the hash of the line before; the root is in a signed checkpoint.",
attack:["Take the proof of a run that shipped.","Change the actor in one line of its ledger."],...(0,
ea.ZH)("verify","verdict TAMPERED, check ledger_chain",async e=>{const t=(0,r.join)(await e.folder(),"marketops-proof")
;await(0,a.cp)((await ka(e)).proof,t,{recursive:!0});const n=(0,r.join)(t,"ledger.jsonl"),i=await(0,
a.readFile)(n,"utf8");return await(0,a.writeFile)(n,i.replace('"actor":"maintainer"','"actor":"maintainor"')),
pa(await e.verify(t),"TAMPERED","ledger_chain")})}),(0,ea.KT)("A9","Non-enforceable receipt","workflow","critical",{
defence:"Only a receipt that says it is enforceable, and has no violation, passes.",
attack:["Take the advisory receipts of a refused run, which are signed with the true key.","Hand them to execute."],
...Sa("receipt_advisory",{request:e=>({...e,violations:[{rule:null,code:"policy_no_rule",message:"No rule permits this."
}]})})}),(0,ea.KT)("A10","Policy bypass","writer","critical",{
defence:"Nothing is permitted that no permit rule matches; one refusal blocks the whole plan.",
attack:["Plan an operation that no rule of the policy permits.","Run prod with the true key and a true run."],
...ua("prod","policy.decided with policy_no_rule, and advisory receipts only",Ao,async e=>{
const t=await e.prod(),n=sa(e,t,"policy_no_rule")
;return(0,ea.sb)(!t.lines.some(e=>e.includes('"type":"receipt.minted"')),"an enforceable receipt was minted"),ia(e),n})
})],Ro=Number(j),Eo="Approvals count only by people who are not involved.",Oo="GitHub is asked how the environment is protected; silence counts as not.",Bo="What the job was told of its run is compared with GitHub’s record.",Po="The approved digest must be that of what is about to be done.",Io="A re-run must have the first attempt’s plan, within a day; a policy can refuse it.",Ko=["Have the first attempt approved, and let it fail.","Re-run it, which needs no new approval, with something else or later."],No=e=>(t,n)=>ga(t,n,e),Fo=(e,t)=>(n,a)=>{
e(n),ga(n,a,t)},Ho=e=>Fo(({github:t})=>t.admin.setEnvironment(T,{...J,...e})),Co=[(0,
ea.KT)("P1","Nobody approved","writer","critical",Eo,{attack:["Run prod without waiting for a reviewer."],
...Uo("approvals_missing",{arrange:()=>{}})}),(0,ea.KT)("P2","The approver is the actor","writer","critical",Eo,{
attack:["Approve a run that you started."],...Uo("approver_is_actor",{arrange:No("maintainer")})}),(0,
ea.KT)("P3","The approver re-ran the run","writer","critical",Eo,{
attack:["Have somebody start a run.","Start it again, and approve it."],...Uo("approver_is_triggering_actor",{
arrange:Fo(e=>{const{admin:t,commitSha:n}=e.github;t.createRun({runId:Ro,headSha:n,actor:"maintainer",
triggeringActor:"starter"})},"starter"),facts:{GITHUB_TRIGGERING_ACTOR:"starter"}})}),(0,
ea.KT)("P4","The approver wrote the commit","writer","critical",Eo,{
attack:["Write the commit, have somebody push it, approve it."],...Uo("approver_is_commit_author",{arrange:No("acme")})
}),(0,ea.KT)("P5","A bot approves","writer","high",Eo,{attack:["Let an app approve the deployment."],
...Uo("approval_not_by_person",{arrange:Fo(e=>e.github.admin.addUser("robot",{type:"Bot"}),"robot")})}),(0,
ea.KT)("P6","Somebody else approves","writer","high",Eo,{
attack:["Approve with an account that the policy does not name."],...Uo("approver_not_listed",{arrange:No("stranger")})
}),(0,ea.KT)("P7","A reviewer’s name taken over","stranger","high","Reviewers are compared by their ids.",{
attack:["Register the login of a reviewer who renamed the account.","Approve with it."],...Uo("approver_not_listed",{
arrange:Fo(e=>e.github.admin.addUser("reviewer",{id:666}))})
}),(0,ea.KT)("P8","Rejected, then approved","writer","high","Any rejection of a run refuses it.",{
attack:["Have the run rejected by one reviewer.","Ask another."],...Uo("approval_rejected",{
arrange:Fo(e=>e.github.admin.reject(Ro,T,"other","no"))})
}),(0,ea.KT)("P9","Approved in another environment","writer","high",Eo,{
attack:["Have staging approved.","Ship to production."],...Uo("approval_other_environment",{
arrange:(e,t)=>e.github.admin.approve(Ro,"staging","reviewer",`Approved ${t}`)})}),(0,
ea.KT)("P10","Approval of another plan","writer","critical",{
defence:"The reviewer’s comment names the digest of the plan.",
attack:["Have one plan approved.","Ship another in the same run."],...Uo("approval_without_plan_digest",{
arrange:e=>ga(e,`sha256:${"4".repeat(64)}`)})}),(0,ea.KT)("P11","Approvals hidden","writer","critical",Oo,{
attack:["Take the permission to read approvals away from the token."],...Uo("approvals_unreadable",{arrange:e=>{
e.github.setInterceptor(({phase:e,path:t})=>"before"===e&&t.includes("/approvals")?{kind:"answer",status:403,body:{
message:"Resource not accessible by integration"}}:null)}})
}),(0,ea.KT)("P12","Environment that does not exist","admin","critical",Oo,{
attack:["Delete the environment; a job that names it makes it again, without rules."],...Uo("environment_missing",{
arrange:e=>{e.github.admin.deleteEnvironment(T)}})
}),(0,ea.KT)("P13","Environment without reviewers","admin","critical",Oo,{
attack:["Take the required reviewers off the environment."],...Uo("environment_no_reviewers",{arrange:Ho({
requiredReviewers:[]})})}),(0,ea.KT)("P14","Self-review allowed","admin","high",Oo,{
attack:["Allow people to approve their own deployments."],...Uo("environment_self_review",{arrange:Ho({
preventSelfReview:!1})})}),(0,ea.KT)("P15","Bypass by an administrator","admin","critical",Oo,{
attack:["Allow administrators to bypass the rules, and bypass them."],...Uo("environment_admin_bypass",{arrange:Ho({
canAdminsBypass:!0})})}),(0,ea.KT)("P16","Bypass that GitHub does not mention","github","high",Oo,{
attack:["Use a server whose answer does not say whether administrators may bypass."],...Uo("environment_admin_bypass",{
arrange:Ho({canAdminsBypass:void 0})})}),(0,ea.KT)("P17","Every branch may deploy","admin","high",Oo,{
attack:["Take the branch rule off the environment."],...Uo("environment_any_branch",{arrange:Ho({branchPolicy:null})})
}),(0,ea.KT)("P18","Another environment than the policy’s","writer","high",{
defence:"The policy names the environment that ships.",attack:["Name an environment of your own in the workflow."],
...Uo("environment_mismatch",{inputs:{environment:"staging"}})
}),(0,ea.KT)("P19","No approved plan given","writer","critical",Po,{attack:["Leave expected-plan-digest out."],
...Uo("plan_digest_missing",{inputs:{"expected-plan-digest":""}})
}),(0,ea.KT)("P20","Asset swapped between approval and upload","job","critical",Po,{
attack:["Have the plan approved.","Let a later build step replace an asset."],...Uo("plan_digest_differs",{
arrange:Fo(e=>e.change({"build/widgets.tar.gz":"something else"}))})
}),(0,ea.KT)("P21","The run is at another commit","job","critical",Bo,{
attack:["Check out another commit than the approved run’s, and say so in GITHUB_SHA."],...Uo("run_head_differs",{
arrange:Fo(e=>{const t=e.github.admin.commitFiles("other",{x:{content:"x"}},"Other");e.github.admin.createRun({runId:Ro,
headSha:t,actor:"maintainer"})})})}),(0,ea.KT)("P22","The run is of another workflow","workflow","high",Bo,{
attack:["Ship from a workflow file of your own, under the release workflow’s run."],...Uo("run_workflow_differs",{
facts:{GITHUB_WORKFLOW_REF:"acme/widgets/.github/workflows/mine.yml@refs/heads/main"}})}),(0,
ea.KT)("P23","Variables of another run injected","job","critical",Bo,{
attack:["Let an earlier step set GITHUB_RUN_ID to a run that was approved and is not yours."],...Uo("run_unreadable",{
facts:{GITHUB_RUN_ID:"9999"}})
}),(0,ea.KT)("P24","Policy changed in the checkout","job","critical","Prod reads the policy from the default branch.",{
attack:["Let a build step write a policy that permits everything."],...Uo("policy_condition_unmet",{
policy:M.replace("heads/main]","heads/release]"),arrange:Fo(e=>e.change({".marketops/policy.yml":C}))})}),(0,
ea.KT)("P25","Policy changed on a branch","writer","critical",{
defence:"A branch is judged by the default branch’s rules.",
attack:["Push a branch whose policy permits it, and run from there."],...Uo("policy_condition_unmet",{
arrange:Fo(e=>e.github.admin.commitFiles("mine",{".marketops/policy.yml":{content:C}},"Relax")),facts:{
GITHUB_REF:"refs/heads/mine"}})}),(0,ea.KT)("P26","More operations than the policy allows","writer","medium",{
defence:"A policy limits how many operations a plan may hold.",
attack:["Add operations to the plan until it holds more than the limit."],...Uo("too_many_operations",{
policy:M.replace("max_operations: 20","max_operations: 2")})
}),(0,ea.KT)("P27","Unprotected ledger","admin","high","A policy can require a protected ledger branch.",{
attack:["Take the rules off the ledger branch, so that it can be rewritten."],...Uo("ledger_unprotected",{
arrange:Fo(e=>e.github.admin.setRules([]))})}),(0,ea.KT)("P28","Re-run with another plan","writer","high",Io,{attack:Ko,
...Lo("rerun_plan_differs",{since:e=>e.change({"build/widgets.tar.gz":"something else"})})}),(0,
ea.KT)("P29","Re-run after a day","writer","high",Io,{attack:Ko,...Lo("rerun_plan_unknown",{since:(e,t)=>{const n=(0,
i.fU)(Date.now()-9e7),a=(0,b.d_)({opened_at:n,plan_digests:[t]}).toString();return Bi(e,e.keys,{[(0,k.t0)(j)]:a})}})
}),(0,ea.KT)("P30","Re-run where none is allowed","writer","high",Io,{attack:Ko,...Lo("rerun_refused",{
policy:M.replace("same_plan","never")})}),(0,ea.KT)("P31","Another event than GitHub’s","job","critical",Bo,{
attack:["Be started by an event that the rules do not permit.","Say another in GITHUB_EVENT_NAME."],
...Uo("run_event_differs",{facts:{GITHUB_EVENT_NAME:"workflow_dispatch"}})}),(0,
ea.KT)("P32","Another branch than GitHub’s","job","critical",Bo,{
attack:["Run from a branch of your own.","Say refs/heads/main in GITHUB_REF."],...Uo("run_ref_differs",{arrange:Fo(e=>{
const{admin:t,commitSha:n}=e.github;t.createBranch("mine"),t.createRun({runId:Ro,headSha:n,headBranch:"mine",
actor:"maintainer"})})})}),(0,ea.KT)("P33","Another actor than GitHub’s","job","critical",Bo,{
attack:["Start the run yourself.","Say somebody else in GITHUB_ACTOR, so that you can approve it."],
...Uo("run_actor_differs",{facts:{GITHUB_ACTOR:"somebody"}})
}),(0,ea.KT)("P34","Default branch that every writer can push to","writer","critical",{
defence:"The default branch must change by pull request only, unless the policy waives it.",
attack:["Push a policy, a key or an approver of your own straight to the default branch."],
...Uo("default_branch_unprotected",{arrange:Fo(e=>e.github.admin.setRules([W]))})}),(0,
ea.KT)("P35","The approver wrote a commit before the last","writer","critical",{
defence:"Who wrote a commit since the newest release may not approve.",
attack:["After a release, write a commit.","Have somebody write another on top, and approve the next release."],...(0,
ea.ZH)("strict","policy.decided with approver_is_commit_author",async e=>{const{scene:t,digest:n}=await ha(e,{
operations:K});ga(t,n);const a=await t.prod({"expected-plan-digest":n})
;(0,ea.sb)("shipped"===a.outputs.result,`the release before the attack did not ship:\n${aa(a)}`);const{admin:r}=t.github
;r.commitFiles("main",{x:{content:"x"}},"By the reviewer",{author:q});const i=r.commitFiles("main",{y:{content:"y"}
},"By somebody",{author:_});t.change({".marketops/operations.yml":K.replace("v1.0.0","v2.0.0")}),t.mark();const o={
...ma(t,i),GITHUB_SHA:i,GITHUB_WORKFLOW_SHA:i},s=(await t.dryRun({},o)).outputs["plan-digest"]??""
;return r.approve(9002,T,q,`Approved ${s}`),sa(t,await t.prod({"expected-plan-digest":s},o),"approver_is_commit_author")
})})];function Uo(e,{arrange:t=ga,policy:n=M,inputs:a,facts:r}){
return(0,ea.ZH)("strict",`policy.decided with ${e}`,async i=>{const{scene:o,digest:s}=await ha(i,{policy:n})
;await t(o,s),o.mark();const c=await o.prod({"expected-plan-digest":s,...a},r),d=sa(o,c,e);return(0,
ea.sb)(null===na(c.lines,"receipt.minted"),"an enforceable receipt was minted"),d})}function Lo(e,{policy:t=M,since:n}){
return Uo(e,{policy:t,facts:{GITHUB_RUN_ATTEMPT:"2"},arrange:async(e,t)=>{sa(e,await e.prod({"expected-plan-digest":t
}),"approvals_missing");const{admin:a,commitSha:r}=e.github;a.createRun({runId:Ro,attempt:1,headSha:r,
actor:"maintainer",status:"completed"}),a.createRun({runId:Ro,attempt:2,headSha:r,actor:"maintainer"}),await(n?.(e,t)),
ga(e,t)}})}const Mo=async(e,t,n)=>{const i=await(0,a.readFile)((0,r.join)(e,t),"utf8"),o=n(i);(0,
ea.sb)(o!==i,`the attack changed nothing in ${t}`),await(0,a.writeFile)((0,r.join)(e,t),o)
},qo=(e,t)=>n=>Mo(n,e,e=>`${e}${t}`),Go={operations:K
},Do="A key counts only when it is pinned outside the proof.",zo=[(0,
ea.KT)("V1","Tail of the ledger cut","stranger","critical",{
defence:"Size and head are in the signed checkpoint and in the manifest.",
attack:["Take the last line off the ledger of a proof."],
...Wo("TAMPERED","checkpoint_states",e=>Mo(e,"ledger.jsonl",e=>`${e.trimEnd().split("\n").slice(0,-1).join("\n")}\n`))
}),(0,ea.KT)("V2","Ledger rewritten in full","stranger","critical",Do,{
attack:["Run everything anew on a GitHub of your own, under a key of your own.","Pass the proof off as the repository’s."],
...(0,ea.ZH)("verify","verdict UNVERIFIABLE, check manifest_signature",async e=>{const t=await _a(await e.open(Go,ba()))
;return pa(await e.verify(t.proof),"UNVERIFIABLE","manifest_signature")})
}),(0,ea.KT)("V3","Key taken from the proof","stranger","critical",Do,{
attack:["Send a proof under a key of your own, with a trusted-keys file that lists it.","Have it verified without a pinned key."],
...(0,ea.ZH)("verify","verdict SELF_CONSISTENT, check manifest_signature",async e=>{
const t=await _a(await e.open(Go,ba()));return pa(await e.verify(t.proof,[],{pinned:!1
}),"SELF_CONSISTENT","manifest_signature")})
}),(0,ea.KT)("V4","Dry run passed off as prod","stranger","high","A dry run is unsigned, and never VERIFIED.",{
attack:["Show the proof of a dry run as that of a release."],
...ua("verify","verdict SELF_CONSISTENT, check manifest_signature",Go,async(e,t)=>{const n=await e.dryRun();return(0,
ea.sb)(0===n.exitCode,`the dry run failed:\n${n.log}`),
pa(await t.verify(n.proof),"SELF_CONSISTENT","manifest_signature")})
}),(0,ea.KT)("V5","Policy in the proof replaced","stranger","high","Every decision names its policy’s digest.",{
attack:["Replace policy.yml by a stricter one, to look well governed."],
...Wo("TAMPERED","policy_digest",qo("policy.yml","# stricter\n"))
}),(0,ea.KT)("V6","Report replaced","stranger","high","The signed manifest holds every file’s digest.",{
attack:["Replace report.html by one that tells another story."],
...Wo("TAMPERED","manifest",qo("report.html","\x3c!-- all is well --\x3e\n"))}),(0,
ea.KT)("V7","Receipts swapped","stranger","critical","The ledger holds the digest of every envelope.",{
attack:["Put the envelope of one receipt into the file of another."],...Wo("TAMPERED","receipt_envelopes",async e=>{
const[t="",n=""]=await(0,a.readdir)((0,r.join)(e,"receipts")),i=await(0,a.readFile)((0,r.join)(e,"receipts",n));await(0,
a.writeFile)((0,r.join)(e,"receipts",t),i)})
}),(0,ea.KT)("V8","A file added to the proof","stranger","medium","A file outside the layout fails.",{
attack:["Add a file that looks as if it were covered."],...Wo("TAMPERED","layout",async e=>{await(0,a.writeFile)((0,
r.join)(e,"APPROVED.txt"),"yes\n")})
}),(0,ea.KT)("V9","Link in the proof","stranger","high","Links in a proof are not followed.",{
attack:["Replace plan.json by a link to a file elsewhere."],...Wo("TAMPERED","layout",async e=>{await(0,a.rm)((0,
r.join)(e,"plan.json")),await(0,a.symlink)("/etc/passwd",(0,r.join)(e,"plan.json"))})}),(0,
ea.KT)("V10","Zip with ../ in a name","stranger","critical",{
defence:"Names of a zip are looked at first; nothing is unpacked to disk.",
attack:["Pack the proof with a file ../../.bashrc, and have it unpacked."],...Wo("TAMPERED","layout",e=>Jo(e,[{
name:"../../.bashrc",bytes:Buffer.from("echo pwned")}]))
}),(0,ea.KT)("V11","Zip of 10 GB","stranger","high","Sizes and their sum are bounded before inflating.",{
attack:["Pack the proof with files that say they are 10 GB."],...Wo("TAMPERED","layout",e=>Jo(e,Array.from({length:3
},(e,t)=>({name:`receipts/rcpt_${String(t).repeat(32)}.dsse.json`,bytes:Buffer.from("x"),size:4294967280}))))}),(0,
ea.KT)("V12","Zip bomb","stranger","high","What inflates to more than it said is refused.",{
attack:["Pack eight megabytes of zeros into a few kilobytes."],...Wo("TAMPERED","layout",e=>Jo(e,[{
name:`receipts/rcpt_${"a".repeat(32)}.dsse.json`,bytes:Buffer.alloc(8388608)}]))}),(0,
ea.KT)("V13","HMAC replaced","key holder","critical","Whoever has the secret key checks the HMACs too.",{
attack:["Change the HMAC of a receipt and everything that covers it, as a holder of the public half’s secret could."],
...(0,ea.ZH)("verify","verdict TAMPERED, check receipt_hmacs",async e=>{const t=Ye({envelope:e=>{
const[,t]=e.signatures,n={keyid:`hmac-sha256:${Ee.keyId}`,sig:Buffer.alloc(32,7).toString("base64")}
;e.signatures=[n,t??n]}}),n=ot((0,r.join)(await e.folder(),"proof"),t),i=(0,r.join)(await e.folder(),"key");var o
;await(0,a.writeFile)(i,(o=Re,`mok1_${o.toString("base64url")}${me(o).toString("hex").slice(0,8)}`)+"\n")
;const s=["--vkey",Ee.vkey,"--hmac-key-file",i];return pa(await e.verify(n,s),"TAMPERED","receipt_hmacs")})})]
;function Wo(e,t,n){return(0,ea.ZH)("verify",`verdict ${e}, check ${t}`,async i=>{const o=(0,
r.join)(await i.folder(),"marketops-proof");await(0,a.cp)((await ka(i)).proof,o,{recursive:!0});const s=await n(o)
;return pa(await i.verify("string"==typeof s?s:o),e,t)})}async function Jo(e,t){const n=[...m(e)].map(([e,t])=>({name:e,
bytes:t}));return await(0,a.writeFile)(`${e}.zip`,(0,st.yU)([...n,...t])),`${e}.zip`}
const Zo="Hand them to execute.",Vo="A receipt’s run, attempt, repository, environment and API are compared.",Yo="A receipt’s kind, id, plan and digest of its operation are compared.",Xo="Exactly two signatures, HMAC then Ed25519, must hold.",Qo="Receipts are foreign bytes: canonical JSON, closed schema, one payload type.",es="A clock over a minute off GitHub’s Date blocks.",ts=e=>{
const t=Buffer.from(e.sig,"base64");return t[0]=1^(t[0]??0),{...e,sig:t.toString("base64")}
},ns=e=>Sa("signature_invalid",(e=>Ra(t=>({signatures:e(t.signatures)})))(e)),as=[(0,
ea.KT)("R1","Second attempt of the same run","writer","critical",Vo,{
attack:["Keep the receipts of attempt 1.","Re-run the job.",Zo],...Sa("run_mismatch",Aa({runAttempt:2}))}),(0,
ea.KT)("R2","Receipt of another environment","workflow","high",Vo,{
attack:["Take receipts that were approved for staging.",Zo],...Sa("run_mismatch",Aa({environment:"staging"}))}),(0,
ea.KT)("R3","Receipt of another API","workflow","high",Vo,{
attack:["Take receipts that were minted against another GitHub server.",Zo],...Sa("run_mismatch",Aa({
apiUrl:"https://github.example/api/v3"}))}),(0,ea.KT)("R4","Receipt of another repository id","workflow","critical",Vo,{
attack:["Take receipts that name another repository.",Zo],...Sa("run_mismatch",Aa({repositoryId:"1000002"}))}),(0,
ea.KT)("R5","Receipt of another kind","workflow","critical",Yo,{
attack:["Take the receipt of a tag for an operation of another kind.",Zo],
...Sa("operation_mismatch",xa(({operation_kind:e})=>({operation_kind:"tag_repo"===e?"open_pr":"tag_repo"})))}),(0,
ea.KT)("R6","Receipt of another plan","workflow","critical",Yo,{
attack:["Take receipts of the same operations in another plan.",Zo],...Sa("operation_mismatch",{terms:e=>({...e,
planDigest:`sha256:${"2".repeat(64)}`})})}),(0,ea.KT)("R7","Operation edited after minting","workflow","critical",Yo,{
attack:["Have receipts minted.","Change what they permit.",Zo],...Sa("operation_mismatch",xa(()=>({
operation_digest:`sha256:${"3".repeat(64)}`})))}),(0,ea.KT)("R8","Signatures stripped","workflow","critical",Xo,{
attack:["Take every signature off.",Zo],...ns(()=>[])}),(0,ea.KT)("R9","One signature only","workflow","critical",Xo,{
attack:["Leave the public signature, take the HMAC off.",Zo],...ns(e=>e.slice(1))}),(0,
ea.KT)("R10","Signatures swapped","workflow","high",Xo,{attack:["Put the two signatures in the other order.",Zo],
...ns(e=>e.toReversed())}),(0,ea.KT)("R11","Signatures doubled","workflow","high",Xo,{
attack:["Add both signatures a second time.",Zo],...ns(e=>[...e,...e])
}),(0,ea.KT)("R12","Right public signature, wrong HMAC","workflow","critical",Xo,{
attack:["Change the HMAC; the Ed25519 signature is true.",Zo],...ns(e=>e.with(0,ts(e[0])))}),(0,
ea.KT)("R13","Right HMAC, wrong public signature","workflow","critical",Xo,{
attack:["Change the Ed25519 signature; the HMAC is true.",Zo],...ns(e=>e.with(1,ts(e[1])))}),(0,
ea.KT)("R14","Payload edited","workflow","critical",Xo,{
attack:["Change the actor in the payload, and nothing else.",Zo],
...Sa("signature_invalid",Ea('"actor":"maintainer"','"actor":"maintainor"'))}),(0,
ea.KT)("R15","One key in two repositories","key holder","critical","Keys are derived for one repository.",{
attack:["Use the same secret in another repository.","Mint there, and name this one.",Zo],
...Sa("signature_invalid",({secret:e,keys:{keyId:t,vkey:n}})=>({keys:{...te(e,"1000002"),keyId:t,vkey:n}}))}),(0,
ea.KT)("R16","Key of somebody else","workflow","critical",{
defence:"Only keys verify that the run was given and the owners list.",
attack:["Mint receipts with a whole key of your own, under its own name.",Zo],...Sa("key_unknown",()=>({keys:wa()}))
}),(0,ea.KT)("R17","Key taken from the bundle","stranger","critical","No key is in the bundle.",{
attack:["Search the published bundle for keys.","Mint receipts with each of them, and with the key of the published test vectors.",Zo],
...(0,ea.ZH)("execute","gate.rejected with key_unknown",async e=>{
const t=[(0,l.KR)(Buffer.alloc(32,66)),...g(e.dist)],n=[];for(const a of t){const{scene:t,step:r}=await ja(e,{keys:te(a)
});n.push(la(t,r,"key_unknown"))}return n[0]??{outcome:"breached",evidence:"no key was tried"}})}),(0,
ea.KT)("R18","Retired key","retired key","critical",{
defence:"A key counts only for receipts issued while it is in force.",
attack:["Keep a key that was retired an hour ago and is still given for verifying.","Mint receipts with it now.",Zo],
...(0,ea.ZH)("execute","gate.rejected with key_not_in_force",async e=>{const t=(0,l.KR)(Buffer.alloc(32,23)),n=(0,
i.fU)(Date.now()-36e5),a=`${e.keys.vkey.text}\n${te(t).vkey.text} not-after=${n}\n`,r={"previous-hmac-keys":t
},{scene:o,step:s}=await ja(e,{keys:te(t)},{options:{trustedKeys:a},inputs:r});return la(o,s,"key_not_in_force")})}),(0,
ea.KT)("R19","Key that was never listed","retired key","critical","Former keys must be listed too.",{
attack:["Bring a former key into previous-hmac-keys that the owners do not list.","Mint receipts with it.",Zo],...(0,
ea.ZH)("execute","gate.rejected with key_unknown",async e=>{
const t=(0,l.KR)(Buffer.alloc(32,24)),{scene:n,step:a}=await ja(e,{keys:te(t)},{inputs:{"previous-hmac-keys":t}})
;return la(n,a,"key_unknown")})}),(0,ea.KT)("R20","A ledger line offered as a receipt","workflow","high",Qo,{
attack:["Take ledger.jsonl of a proof of this repository.","Offer it in place of the receipts.",Zo],
...Sa("receipt_malformed",e=>rs(e,"ledger.jsonl"))
}),(0,ea.KT)("R21","A checkpoint offered as a receipt","workflow","high",Qo,{
attack:["Take checkpoints.json of a proof of this repository.","Offer it in place of the receipts.",Zo],
...Sa("receipt_malformed",e=>rs(e,"checkpoints.json"))
}),(0,ea.KT)("R22","The signed manifest offered as a receipt","workflow","high",Qo,{
attack:["Take manifest.json of a proof of this repository.","Offer it in place of the receipts.",Zo],
...Sa("receipt_malformed",e=>rs(e,"manifest.json"))
}),(0,ea.KT)("R23","Duplicate keys in a receipt","workflow","high",Qo,{
attack:['Write "enforceable" twice, so that two readers read two things.',Zo],
...Sa("receipt_malformed",Ea('"enforceable":true','"enforceable":false,"enforceable":true'))}),(0,
ea.KT)("R24","Prototype pollution by a receipt","workflow","high",Qo,{
attack:["Put a __proto__ into the payload that says it is enforceable.",Zo],
...Sa("receipt_malformed",Ea("{",'{"__proto__":{"enforceable":true},'))
}),(0,ea.KT)("R25","Lone surrogate in a receipt","workflow","medium",Qo,{
attack:["Put half a character into the payload, which has no bytes.",Zo],
...Sa("receipt_malformed",Ea('"actor":"maintainer"','"actor":"\\ud800"'))
}),(0,ea.KT)("R26","Receipt from the future","job","high","A receipt may be a minute ahead at most.",{
attack:["Set the clock of the authorizing job two minutes forward.",Zo],...Sa("receipt_not_yet_valid",{issuedAgo:-12e4})
}),(0,ea.KT)("R27","Receipt for longer than a day","key holder","high","No lifetime is over 24 hours.",{
attack:["Have receipts minted that live for 25 hours.",Zo],...Sa("receipt_stale",{terms:e=>({...e,lifetimeMs:9e7})})
}),(0,ea.KT)("R28","Clock set back","job","high",es,{
attack:["Clock set back on the runner by five minutes, so that expired receipts look young or old.",Zo],...is(3e5)}),(0,
ea.KT)("R29","Clock set forward","job","high",es,{
attack:["Clock set forward on the runner by five minutes, so that expired receipts look young or old.",Zo],...is(-3e5)
}),(0,ea.KT)("R30","Receipt of a dry run","key holder","critical",{
defence:"A dry run’s receipt is never enforceable: its schema says so.",
attack:["Take a receipt of a dry run, and have it signed with the true key.",Zo],...Sa("receipt_malformed",{...Aa({
mode:"dry_run"}),request:e=>({...e,violations:[{rule:null,code:"mode_not_prod",message:"This was a dry run."}]})})}),(0,
ea.KT)("R31","HMAC under another name","workflow","medium",Xo,{
attack:["Leave both signatures, and name another key beside the HMAC.",Zo],...ns(e=>e.with(0,{...e[0],
keyid:`hmac-sha256:${"0".repeat(16)}`}))
}),(0,ea.KT)("R32","Public signature under another name","workflow","medium",Xo,{
attack:["Leave both signatures, and name another key beside the second.",Zo],...ns(e=>e.with(1,{...e[1],
keyid:`ed25519:${"0".repeat(8)}`}))})];async function rs(e,t){const n=await(0,a.readFile)((0,
r.join)((await ka(e)).proof,t),"utf8");return{bytes:()=>Buffer.from(n.slice(0,n.indexOf("\n")+1))}}function is(e){
return(0,ea.ZH)("execute","gate.rejected with clock_skew",async t=>{const n=await t.open();n.github.admin.setClock(e)
;const{step:a}=await ja(t,{},{scene:n});return la(n,a,"clock_skew")})}const os={
"before the first run":"The next run begins on the tree of the last accepted commit",
"between begin and end":"The run finds its own begin commit below the foreign one, and ends on it",
"between two runs":"The next run begins on the tree of the last accepted commit"
},ss="version: 1\noperations:\n  - id: tag\n    kind: tag_repo\n    tag: v1.0.{{ patch }}\n";class Branch{scene
;honest=[];patch=0;constructor(e){this.scene=e,this.honest.push(this.head())}head(){
return this.scene.github.admin.snapshot().refs[`refs/heads/${k.jF}`]??""}paths(e){
return Object.keys(this.scene.github.admin.listFiles(k.jF)).filter(t=>t.startsWith(e)).sort()}read(e){
return this.scene.github.admin.readFile(k.jF,e)?.toString()??""}commit(e){return this.scene.commit(k.jF,e)}
async commitTreeOf(e,t=[]){const n=(e,t,n)=>this.scene.request(E,e,t,n),{tree:a}=await n("GET",`/git/commits/${e}`),r={
message:"Not by MarketOps",tree:a.sha,parents:[this.head(),...t]},{sha:i}=await n("POST","/git/commits",r)
;await n("PATCH",`/git/refs/heads/${k.jF}`,{sha:i,force:!1})}async aside(e,t){
const n=(e,t)=>this.scene.request(E,"POST",e,t),a=Object.entries(e).map(([e,t])=>({path:e,content:t,mode:"100644",
type:"blob"})),r=await n("/git/trees",{tree:a,...null===t?{}:{base_tree:t}}),i=null===t?[]:[t]
;return(await n("/git/commits",{message:"Aside",tree:r.sha,parents:i})).sha}async run(e,t){
const{github:n}=this.scene,a=9100+ ++this.patch;n.admin.createRun({runId:a,headSha:n.commitSha,actor:"maintainer"}),
null!==e&&"between begin and end"===t?this.scene.afterBegin(()=>e.play(this)):await(e?.play(this))
;const r=this.head(),i=await this.scene.prod({variables:`patch=${this.patch}`},{GITHUB_RUN_ID:String(a)})
;n.setInterceptor(null),(0,ea.sb)(0===i.exitCode&&"shipped"===i.outputs.result,`the run was blocked:\n${aa(i)}`)
;const{refs:o}=n.admin.snapshot(),s=Object.keys(o).filter(e=>e.startsWith("refs/tags/"));(0,
ea.sb)(s.length===this.honest.length,`${s.length} tags after ${this.honest.length} runs`),(0,
ea.sb)(this.head()!==r,"the run did not commit"),this.honest.push(this.head());const c=na(i.lines,"ledger.foreign")
;return(0,ea.sb)(null!==c==(null!==e),`foreign commits on record: ${c??"none"}`),(0,
ea.sb)(null===e||i.log.includes("ledger_foreign_commits"),`nobody was warned:\n${i.log.trim()}`),{outcome:"defended",
evidence:c??""}}}const cs={
...Object.fromEntries(["checkpoint","tip.json","files.json","baseline.json"].map(e=>[e,()=>e])),
"the oldest segment":e=>e.paths("ledger/")[0],"the newest segment":e=>e.paths("ledger/").at(-1),
"a record in consumed/":e=>e.paths("consumed/")[0],"a record in runs/":e=>e.paths("runs/")[0],
"a plan":e=>e.paths("plans/")[0],"an evidence file":e=>e.paths("evidence/")[0],"the policy":e=>e.paths("policies/")[0],
"the list of keys":e=>e.paths("trusted-keys/")[0],"a receipt":e=>e.paths("receipts/")[0]
},ds=["between begin and end"],ls=[...ds,"between two runs"],ps=["before the first run","between two runs"],hs=["before the first run",...ls],us=e=>e.replace(/[0-9](?=[^0-9]*$)/,e=>String((Number(e)+1)%10)),fs=(e,t,n)=>({
name:e,moments:t,play:n
}),ms=e=>e.paths("open/")[0]??"",gs=e=>(0,b.d_)(e).toString(),ys=e=>e.honest[1]??"",ws=e=>e.honest.at(-2)??"",bs=[...Object.entries(cs).flatMap(([e,t])=>{
const n=n=>a=>{const r=t(a);return(0,ea.sb)(void 0!==r,`there is no such file: ${e}`),a.commit({[r]:n(a.read(r))})}
;return[fs(`edits ${e}`,"tip.json"===e?hs:ls,n(us)),fs(`deletes ${e}`,ls,n(()=>null))]
}),fs("edits the open/ file of what is under way",ds,e=>e.commit({[ms(e)]:"{}\n"
})),fs("deletes the open/ file of what is under way",ds,e=>e.commit({[ms(e)]:null
})),fs("adds an open/ file for what ships next",hs,e=>e.commit((e=>({[(0,k.TI)("tag_repo",$,`v1.0.${e.patch+1}`)]:(0,
b.d_)({receipt_id:`rcpt_${"a".repeat(32)}`,run_attempt:1,run_id:"7",seq:0}).toString()
}))(e))),fs("adds a hundred open/ files of low names",ps,e=>{const t=Array.from({length:100
},(e,t)=>`open/${String(t).padStart(64,"0")}.json`);return e.commit(Object.fromEntries(t.map(e=>[e,"{}\n"])))
}),fs("adds a file `open` in place of the folder",ps,e=>e.commit({open:"not a folder\n"
})),fs("adds a record in consumed/",hs,e=>{const t={claim:"a".repeat(32),operation_digest:`sha256:${"0".repeat(64)}`,
run_attempt:1,run_id:"7"};return e.commit({[`consumed/aa/rcpt_${"a".repeat(32)}.json`]:gs(t)})
}),fs("adds a record in runs/ for the run that comes next",ps,e=>{const t=String(9100+e.patch),n={
opened_at:"2020-01-01T00:00:00.000Z",plan_digests:[`sha256:${"0".repeat(64)}`]};return e.commit({
[`runs/${t.slice(-2)}/${t}.json`]:gs(n)})}),fs("adds a segment beyond the tip",hs,e=>e.commit({
"ledger/000009/000009000000.jsonl":"{}\n"
})),fs("adds a checkpoint of the writer’s own",["before the first run"],e=>e.commit({
checkpoint:"somebody.example/ledger\n0\n\n— nobody AAAA\n"
})),fs("adds a file that the ledger has no place for",hs,e=>e.commit({"README.md":"Not by MarketOps\n"
})),fs("adds a workflow",ls,e=>e.commit({".github/workflows/evil.yml":"on: push\njobs: {}\n"
})),fs("empties the branch but for one file",ls,e=>e.commit({...Object.fromEntries(e.paths("").map(e=>[e,null])),
"README.md":"Empty\n"
})),fs("rolls back to the run before",ls,e=>e.commitTreeOf(ws(e))),fs("rolls back to the first run",ls,e=>e.commitTreeOf(ys(e))),fs("rolls back to the beginning",ls,e=>e.commitTreeOf((e=>e.honest[0]??"")(e))),fs("merges the run before, with its tree",ls,e=>e.commitTreeOf(ws(e),[ws(e)])),fs("merges another history, with its tree",hs,async e=>{
const t=await e.aside({"tip.json":e.read("tip.json"),"README.md":"Another ledger\n"},null);await e.commitTreeOf(t,[t])
}),fs("merges edits of an older state, and keeps the tree as it is",ls,async e=>{const t=await e.aside({
"tip.json":"{}\n"},ys(e));await e.commitTreeOf(e.head(),[t])})];async function ks(e,{scene:t}){
const{verdict:n,failed:a}=await e.verify(t.ledgerClone())
;(0,ea.sb)("VERIFIED"===n,`the branch is ${n}: ${a[0]?.name??""}: ${a[0]?.detail??""}`)}
const _s=Object.keys(os).map(e=>bs.filter(({moments:t})=>t.includes(e)).map(t=>({act:t,moment:e}))),vs=Array.from({
length:bs.length},(e,t)=>_s.flatMap(e=>e[t]??[])).flat().map(({act:e,moment:t},n)=>(0,
ea.KT)(`W${n+1}`,`A writer ${e.name}, ${t}`,"writer","critical",{
series:`A writer adds, edits, deletes, rolls back or merges any file of the ledger’s branch, ${t}`,
defence:`Only a commit counts whose signed checkpoint names its parent and its files. ${os[t]}.`,
attack:[`${t[0]?.toUpperCase()??""}${t.slice(1)}: an ordinary commit that ${e.name}.`],...(0,
ea.ZH)("prod","the run ships; ledger.foreign; the branch is VERIFIED",async n=>{
if("before the first run"===t)return async function(e,t){const n=new Branch(await e.open({operations:ss
})),a=await n.run(t,"before the first run");return await ks(e,n),a}(n,e)
;const a=await n.once(`a writer ${t}`,()=>async function(e,t){
const n=new Map,a=bs.filter(({moments:e})=>e.includes(t)),r=new Branch(await e.open({operations:ss}))
;for(let e=0;e<2;e++)await r.run(null,t);for(const e of a)n.set(e,await r.run(e,t).catch(e=>e));return await ks(e,r),n
}(n,t)),r=a.get(e)??new Error("it was not played");if(r instanceof Error)throw r;return r})
})),$s=[...xo,...as,...yo,...Ii,...vs,...Co,...Gr,...co,...Kr,...To,...pi,...ao,...gi,...zo,...Si],js=async({stdout:e,cwd:t,dist:c,progress:d},{json:l,out:p,only:h})=>{
const u=function(e){const t=e.split(",").filter(e=>""!==e),n=t.find(e=>!$s.some(t=>t.id===e));if(void 0!==n)throw(0,
o.Wp)(`--only: there is no scenario ${n}.`);return 0===t.length?$s:$s.filter(({id:e})=>t.includes(e))
}(h),f=void 0===p?null:await async function(e){if(await(0,a.mkdir)(e,{recursive:!0}),0===(await(0,
a.readdir)(e)).length)return e;throw(0,o.Wp)(`--out ${e} is not empty. Remove it, or name another folder.`)}((0,
r.resolve)(t,p));let m=0;const g=await Sr({dist:c,scenarios:u,row:t=>{
l||e(function({id:e,outcome:t,severity:n,name:a,evidence:r}){
const i=`${t.padEnd(9)} ${e.padEnd(4)} ${n.padEnd(9)} ${a}\n`
;return"breached"===t?`${i}          ${r.replaceAll("\n","\n          ")}\n`:i}(t)),
d?.(`${++m} of ${u.length} scenarios`)}}),y={version:s.Y,at:(0,i.fU)(Date.now()),whole:u.length===$s.length}
;null!==f&&await async function(e,t,i){
const{renderAuditPage:o}=await Promise.all([n.e(3091),n.e(2654),n.e(2311)]).then(n.bind(n,37875));await Promise.all([(0,
a.writeFile)((0,
r.join)(e,"report.md"),(0,Ar.Gc)(t,i)),(0,a.writeFile)((0,r.join)(e,"report.json"),`${JSON.stringify(Ts(t,i),null,2)}\n`),(0,
a.writeFile)((0,r.join)(e,"report.html"),o(t,i))])}(f,g,y);const w=(0,Ar.N4)(g.scenarios)
;return l?e(`${JSON.stringify(Ts(g,y),null,2)}\n`):(null!==f&&e(`\nReport: ${(0,r.join)(f,"report.html")}\n`),
e(`\nBundle: ${g.bundle.digest}\n${(0,Ar.f8)(w)}\n`)),0===w.breached?0:1}
;function Ts({bundle:e,scenarios:t},{version:n,at:a,whole:r}){return{action_version:n,at:a,complete:r,bundle:e,
scenarios:t}}}),81128:((e,t,n)=>{function a(e){let t=e;const n=[];return async e=>{t>0?t--:await new Promise(e=>n.push(e))
;try{return await e()}finally{const e=n.shift();void 0===e?t++:e()}}}async function r(e,t,n){const r=a(t)
;return(await Promise.allSettled(e.map((e,t)=>r(()=>n(e,t))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function i(e){let t;return()=>(t??={answer:e()}).answer}function o(e){return e.catch(()=>{}),e}
function s(e,t,n){const a=e.get(t);if(void 0!==a)return a;const r=n();e.set(t,r);const i=()=>{e.delete(t)}
;return r.then(e=>null===e?i():void 0,i),r}n.d(t,{HK:()=>s,NN:()=>o,Oo:()=>i,TA:()=>a,bB:()=>r})}),87010:((e,t,n)=>{
n.d(t,{Eh:()=>Breach,Jl:()=>a,KT:()=>o,ZH:()=>r,r_:()=>i,sb:()=>s});const a={stranger:"anybody",
fork:"opens pull requests from a fork",writer:"a colleague with `contents: write`",
job:"code of an earlier step of the job, or of the build",workflow:"another workflow or job of the repository",
"retired key":"holds a key that the owners do not list, or no longer","key holder":"holds the key",
admin:"an administrator",registry:"a registry that lies or fails",
github:"GitHub when it fails, or who answers in its place"},r=(e,t,n)=>({control:e,expected:t,run:n
}),i=e=>1===e.length?e[0]:{...e[1],defence:e[0]},o=(e,t,n,a,...r)=>({id:e,name:t,attacker:n,severity:a,...i(r)})
;class Breach extends Error{name="Breach"}function s(e,t){if(!e)throw new Breach(t)}}),90350:((e,t,n)=>{n.d(t,{Bh:()=>l,
Gc:()=>p,N4:()=>i,c_:()=>d,f8:()=>o,im:()=>s,ql:()=>c});var a=n(57800),r=n(87010);function i(e){
const t=t=>e.filter(e=>e.outcome===t).length;return{defended:t("defended"),detected:t("detected"),breached:t("breached")
}}
const o=({defended:e,detected:t,breached:n})=>`${e+t+n} scenarios: ${e} defended, ${t} detected, ${n} breached`,s=[["defended","the attack was refused, nothing was written to GitHub, and the evidence says why"],["detected","the attack is possible to whoever holds the files, and `verify` finds it out"],["breached","the attack succeeded, or it could not be shown that it does not"]],c=["The digest above is that of the bundle in the commit that we use","Every scenario was read, and none that matters to us is missing","What is breached, if anything, is accepted or will be fixed before use"],d=["Name","Role","Date","Commit of the action","Signature"],l="find . -type f -printf '%P\\n' | LC_ALL=C sort | xargs sha256sum | sha256sum"
;function p({bundle:e,scenarios:t},{version:n,at:p,whole:h}){
const u=e=>(0,a.kc)(e).replaceAll("\\","\\\\").replaceAll("|","\\|").replaceAll("\n"," "),f=(e,t)=>[e,e.map(()=>"---"),...t].map(e=>`| ${e.join(" | ")} |`).join("\n"),m=e=>{
const t="`".repeat(Math.max(3,...[...e.matchAll(/`+/g)].map(([e])=>e.length+1)));return`${t}\n${(0,a.kc)(e)}\n${t}`}
;return`# Security audit\n\nMarketOps ${n}, ${p}${h?"":", a part of the scenarios only"}\n\n**${o(i(t))}**\n\nBundle: \`${e.digest}\` over ${e.files.length} files. In the folder of the bundle, anybody makes it again:\n\n${m(l)}\n\n${f(["Scenario","Attack","Severity","Outcome"],t.map(({id:e,name:t,severity:n,outcome:a})=>[e,u(t),n,a]))}\n\n${s.map(([e,t])=>`* _${e}_: ${t}`).join("\n")}\n\n## Scenarios\n\n${t.map(({id:e,name:t,attacker:n,attack:a,defence:i,severity:o,expected:s,outcome:c,evidence:d})=>`### ${e} ${u(t)}\n\n* Attacker: ${n}, ${u(r.Jl[n])}\n* Attack (${o}): ${u(a)}\n* Defence: ${u(i)}\n* Expected: ${u(s)}\n* Outcome: **${c}**\n\n${m(d)}\n`).join("\n")}\n## Files of the bundle\n\n${f(["File","Bytes","SHA-256"],e.files.map(({path:e,size:t,digest:n})=>[`\`${u(e)}\``,String(t),`\`${n}\``]))}\n\n## Sign-off\n\n${c.map(e=>`- [ ] ${e}`).join("\n")}\n\n${f(d,[d.map(()=>" ")])}\n`
}})};
