"use strict";exports.id=4586,exports.ids=[4586],exports.modules={...require("./23544.shared.js").modules,
...require("./52533.shared.js").modules,...require("./67968.shared.js").modules,...require("./70302.shared.js").modules,
...require("./81920.shared.js").modules,45671:((e,t,n)=>{n.d(t,{dI:()=>s,nb:()=>r,yU:()=>o});var a=n(38522)
;function r(e){const t=Buffer.alloc(12);return t.writeUInt32LE((0,a.crc32)(e),0),t.writeUInt32LE((0,
a.deflateRawSync)(e).length,4),t.writeUInt32LE(e.length,8),Buffer.concat([Buffer.from("PK\x07\b"),t])}const i=33
;function o(e){const t=[],n=[];let r=0;const o=Buffer.alloc(0);for(const s of e){
const{name:e,bytes:c,size:d,stored:l,mode:p,method:h,extra:u=o,more:f=o,descriptor:m=o}=s,g=(s.flags??0)|(m.length>0?8:0),y=Buffer.concat([!0===l?c:(0,
a.deflateRawSync)(c),f]),w=Buffer.from(e),b=Buffer.alloc(26);b.writeUInt16LE(20,0),b.writeUInt16LE(2048|g,2),
b.writeUInt16LE(h??(!0===l?0:8),4),b.writeUInt16LE(i,8),b.writeUInt32LE((0,a.crc32)(c),10),b.writeUInt32LE(y.length,14),
b.writeUInt32LE(d??c.length,18),b.writeUInt16LE(w.length,22),b.writeUInt16LE(u.length,24)
;const k=Buffer.concat([Buffer.from("PK\x03\x04"),b,w,u,y,m]),_=Buffer.alloc(46);_.write("PK\x01\x02"),
_.writeUInt16LE(788,4),b.copy(_,6,0,26),_.writeUInt32LE((p??33188)<<16>>>0>>>0,38),_.writeUInt32LE(r,42),n.push(_,w,u),
t.push(k),r+=k.length}const s=Buffer.concat(n),c=Buffer.alloc(22);return c.write("PK\x05\x06"),
c.writeUInt16LE(e.length,8),c.writeUInt16LE(e.length,10),c.writeUInt32LE(s.length,12),c.writeUInt32LE(r,16),
Buffer.concat([...t,s,c])}const s=(e,t="")=>o([...e].map(([e,n])=>({name:`${t}${e}`,bytes:n})))}),52224:((e,t,n)=>{n.r(t),
n.d(t,{securityAuditCommand:()=>Ts})
;var a=n(51455),r=n(76760),i=n(32257),o=n(74296),s=n(83323),c=n(77598),d=n(48161),l=n(76311),p=n(53474),h=n(81128),u=n(57800),f=n(55543),m=n(73024)
;function g(e){const t=(0,m.readdirSync)(e,{recursive:!0,withFileTypes:!0}).filter(e=>e.isFile()).map(t=>(0,
r.relative)(e,(0,r.join)(t.parentPath,t.name)).replaceAll(r.sep,"/"));return new Map(t.sort().map(t=>[t,(0,
m.readFileSync)((0,r.join)(e,t))]))}function y(e){const t=[...g(e).values()].map(e=>e.toString("latin1"))
;return[...new Set(t.flatMap(e=>e.match(/mok1_[A-Za-z0-9_-]{43}[0-9a-f]{8}/g)??[]))]}
var w=n(31421),b=n(74468),k=n(8601),_=n(52533)
;const v="acme",$="widgets",j="1000001",T="9001",S="production",A="https://security-audit.localhost",x="ship-token",R="authorize-token",E="plan-token",O="writer-token",B={
[x]:{login:"github-actions[bot]",app:!0,permissions:{contents:"write",pull_requests:"write",issues:"write",
actions:"read"}},[R]:{login:"github-actions[bot]",app:!0,permissions:{contents:"read",pull_requests:"read",
actions:"read"}},[E]:{login:"github-actions[bot]",app:!0,permissions:{contents:"read"}},[O]:{login:"colleague",
permissions:{contents:"write"}}},P={
tag:"  - id: tag\n    kind: tag_repo\n    tag: v1.0.0\n    message: Version 1.0.0\n",
release:"  - id: release\n    kind: publish_release\n    tag: v1.0.0\n    name: Widgets 1.0.0\n    body: First version.\n    assets:\n      - build/widgets.tar.gz\n      - path: build/SHA256SUMS\n        label: checksums\n    depends_on: [tag]\n",
pull:"  - id: pr\n    kind: open_pr\n    base: main\n    head: release/v1.0.0\n    title: Version 1.0.0\n    body: What was released.\n    commit:\n      message: Note the release\n      files: [VERSIONS]\n    depends_on: [release]\n"
},I=(...e)=>`version: 1\noperations:\n${e.join("")}`,K=I(P.tag,P.release,P.pull),N=I(P.tag),F=I(P.release.replace("    depends_on: [tag]\n","")),H=I(P.pull.replace("    depends_on: [release]\n","")),C="rules:\n  - id: from-main\n    effect: permit\n    reason: Releases are made from main\n    operations: [tag_repo, publish_release, open_pr]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n",U=`version: 1\nenvironment: production\nreceipt_ttl: 15m\nmax_operations: 100\nreruns: same_plan\nledger_protection: warn\ndefault_branch_protection: warn\nplan_digest: optional\napprovals: none\nenvironment_protection:\n  required_reviewers: false\n  prevent_self_review: false\n  admins_may_bypass: true\n  branch_restricted: false\n${C}`,L={
tag_repo:"      tags: ['v*']\n      target_on_default_branch: true\n      moves_tag: false\n",
publish_release:"      tags: [{semver: '>=1.0.0', prefix: v}]\n      asset_names: ['*.tar.gz', SHA256SUMS]\n      max_assets: 2\n      max_asset_bytes: 1000\n      prerelease: false\n      draft: false\n      generated_notes: false\n",
open_pr:"      pull_request_bases: [main]\n      labels: [docs]\n      draft: false\n"
},M=`${U.slice(0,U.indexOf("rules:"))}rules:\n${Object.entries(L).map(([e,t])=>`  - id: ${e.replace("_","-")}\n    effect: permit\n    reason: Every condition is met\n    operations: [${e}]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      events: [push]\n      actors: [maintainer]\n      workflows: [{path: .github/workflows/release.yml, ref: refs/heads/main}]\n      environments: [production]\n      windows: {time_zone: UTC, freeze: [{from: 2000-01-01, to: 2000-01-02}]}\n${t}`).join("")}`,q=`version: 1\nenvironment: production\nreceipt_ttl: 15m\nmax_operations: 20\nreruns: same_plan\nledger_protection: required\ndefault_branch_protection: required\nplan_digest: required\napprovals:\n  min: 1\n  not: [actor, triggering_actor, commit_author]\n  comment_must_contain_plan_digest: true\n  from:\n    users: [{login: reviewer, id: '4242'}]\nenvironment_protection:\n  required_reviewers: true\n  prevent_self_review: true\n  admins_may_bypass: false\n  branch_restricted: true\n${C}`,G="reviewer",D=4242,z={
"build/widgets.tar.gz":"not really an archive","build/SHA256SUMS":"sums\n",VERSIONS:""},W={VERSIONS:"1.0.0\n"},J={
target:"branch",pattern:`refs/heads/${_.jF}`,rules:[{type:"non_fast_forward"},{type:"deletion"}]},Z={
requiredReviewers:[G],preventSelfReview:!0,canAdminsBypass:!1,branchPolicy:"protected"}
;var V=n(57975),Y=n(38522),X=n(62230),Q=n(71971),ee=n(60036),te=n(56789);class Scene{stage;github;temporary;workspace
;keys;#e=0;#t="";#n=0;constructor(e,t,n,a){this.stage=e,this.github=t,this.temporary=n,this.workspace=(0,
r.join)(n,"workspace"),this.keys=a}static async open(e,t={}){
const{operations:n=K,policy:a=U,changes:i=W}=t,{repositoryId:o=j,enterpriseServer:s=!1}=t,c={...z,...t.files,
".marketops/operations.yml":n,...null===a?{}:{".marketops/policy.yml":a}},l=ne(e.secret,o,e.server),p=await(0,X.yk)({
owner:v,repo:$,repositoryId:Number(o),files:se({...c,".marketops/trusted-keys":t.trustedKeys??`${l.vkey.text}\n`}),
tokens:B,enterpriseServer:s});e.prepare(p.admin),p.admin.createRun({runId:Number(T),headSha:p.commitSha,
actor:"maintainer"})
;const h=e.temporary??(0,m.mkdtempSync)((0,r.join)((0,d.tmpdir)(),"marketops-scene-")),u=new Scene(e,p,h,l);return(0,
m.mkdirSync)(u.workspace),await(e.checkout??ie)(u.workspace,c),u.change(i),!1!==t.ledger&&u.beginLedger(),u.mark(),u}
async close(){await this.github.close(),void 0===this.stage.temporary&&(0,m.rmSync)(this.temporary,{recursive:!0,
force:!0}),this.stage.inspect?.(this.github.requests)}beginLedger(){const e=se({[_.Ij]:(0,Q.C0)(Q._W).toString()})
;this.github.admin.commitFiles(_.jF,e,"Begin the ledger",{parent:null})}change(e){oe(this.workspace,e)}facts(){
const{apiUrl:e,graphqlUrl:t,commitSha:n,owner:a,repo:r,repositoryId:i}=this.github;return{GITHUB_REPOSITORY:`${a}/${r}`,
GITHUB_REPOSITORY_ID:i,GITHUB_RUN_ID:T,GITHUB_RUN_ATTEMPT:"1",
GITHUB_WORKFLOW_REF:`${a}/${r}/.github/workflows/release.yml@refs/heads/main`,GITHUB_WORKFLOW_SHA:n,
GITHUB_ACTOR:"maintainer",GITHUB_TRIGGERING_ACTOR:"maintainer",GITHUB_SHA:n,GITHUB_REF:"refs/heads/main",
GITHUB_EVENT_NAME:"push",GITHUB_API_URL:e,GITHUB_GRAPHQL_URL:t,GITHUB_SERVER_URL:this.stage.server}}
async step(e,t,n={},{env:a,...i}={}){
const o=t["proof-directory"]??(0,r.join)(this.temporary,"proof-"+ ++this.#e),s=await(0,te.eg)({entry:(0,
r.join)(this.stage.dist,e),workspace:this.workspace,temporary:this.temporary,inputs:{mode:"dry_run","github-token":x,
"proof-directory":o,...t},github:{...this.facts(),...n},env:{MARKETOPS_TEST_WRITE_PACING_MS:"0",
MARKETOPS_TEST_SECOND_MS:"10",...this.stage.env,...a},...i}),c=(0,r.join)(o,"ledger.jsonl");return{...s,proof:o,
lines:(0,m.existsSync)(c)?(0,m.readFileSync)(c,"utf8").trimEnd().split("\n"):[]}}dryRun(e={},t={}){
return this.step("index.js",{"github-token":E,...e},t)}prod(e={},t={},{entry:n="index.js",...a}={}){const r={
mode:"prod",environment:S,"hmac-key":this.stage.secret,...e};return this.step(n,r,t,a)}async request(e,t,n,a){
const{apiUrl:r,graphqlUrl:i,owner:o,repo:s}=this.github,c=await fetch("/graphql"===n?i:`${r}/repos/${o}/${s}${n}`,{
method:t,headers:{authorization:`Bearer ${e}`,"content-type":"application/json"},body:JSON.stringify(a)
}),d=await c.json();if(c.ok&&void 0===d.errors)return d
;throw new Error(`${t} ${n} with ${e}: ${c.status} ${JSON.stringify(d)}`)}
async commit(e,t,{token:n=O,headline:a="Not by MarketOps"}={}){
const{admin:r,owner:i,repo:o}=this.github,s=Object.entries(t),c={branch:{repositoryNameWithOwner:`${i}/${o}`,
branchName:e},message:{headline:a},expectedHeadOid:r.snapshot().refs[`refs/heads/${e}`],fileChanges:{
additions:s.flatMap(([e,t])=>null===t?[]:[{path:e,contents:Buffer.from(t).toString("base64")}]),
deletions:s.flatMap(([e,t])=>null===t?[{path:e}]:[])}};await this.request(n,"POST","/graphql",{
query:"mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }",
variables:{input:c}})}during(e,t){let n=!1;this.github.setInterceptor(async a=>(n||a.token===O||!e(a)||(n=!0,await t()),
null))}afterBegin(e){this.during(({phase:e,body:t,...n})=>"after"===e&&ae({...n,requestBody:t}),e)}mark(){
this.#t=this.#a(),this.#n=this.github.requests.length}writes(){
return this.github.requests.slice(this.#n).filter(e=>re(e)&&e.token!==O).filter(e=>!ae(e)&&!function({method:e,path:t,requestBody:n}){
return"PATCH"===e?t.endsWith(`/git/refs/heads%2F${_.jF}`):t.endsWith("/git/commits")&&n.toString().includes('"message":"Set foreign commits aside"')
}(e)).map(({method:e,path:t})=>`${e} ${t}`)}hasPublished(){return this.#a()!==this.#t}#a(){
const{refs:e,releases:t,pulls:n}=this.github.admin.snapshot(),a=Object.entries(e).filter(([e])=>e!==`refs/heads/${_.jF}`)
;return JSON.stringify([a,t,n],(e,t)=>"bytes"===e?null:t)}bareRepository(){
const{admin:e,defaultBranch:t}=this.github,n=(0,
m.mkdtempSync)((0,r.join)(this.temporary,"bare-")),a=Object.entries(e.snapshot().refs).map(([e,t])=>`${t} ${e}\n`)
;oe(n,{HEAD:`ref: refs/heads/${t}\n`,config:"[core]\n\trepositoryformatversion = 0\n\tbare = true\n",
"packed-refs":a.join("")}),(0,m.mkdirSync)((0,r.join)(n,"refs"));for(const[t,a]of e.gitObjects())oe((0,
r.join)(n,"objects"),{[`${t.slice(0,2)}/${t.slice(2)}`]:(0,Y.deflateSync)(a,{level:1})});return n}ledgerClone(){
const e=(0,
m.mkdtempSync)((0,r.join)(this.temporary,"clone-")),t=["--branch",_.jF,"--single-branch",this.bareRepository(),e]
;return(0,w.execFileSync)("git",["clone","--quiet","--template=",...t],{stdio:"pipe"}),e}ledgerCheckout(){
const{admin:e}=this.github,t=(0,m.mkdtempSync)((0,r.join)(this.temporary,"ledger-"))
;for(const n of Object.keys(e.listFiles(_.jF)))oe(t,{[n]:e.readFile(_.jF,n)??""});return t}}function ne(e,t=j,n=A){
return(0,l.Cd)((0,l.o7)(e,"the key of the scene"),t,(0,ee.yv)(n,t))}function ae({method:e,path:t,requestBody:n}){
if("POST"!==e)return!1;const a=n.toString()
;return t.endsWith("/graphql")?a.includes("createCommitOnBranch")&&a.includes(`"branchName":"${_.jF}"`):t.endsWith("/git/trees")?a.includes('"path":"ledger/'):t.endsWith("/git/commits")?a.includes('"message":"Ledger: '):t.endsWith("/git/refs")&&a.includes(`"refs/heads/${_.jF}"`)
}function re({method:e,path:t,requestBody:n}){
return"GET"!==e&&"HEAD"!==e&&!(t.endsWith("/graphql")&&n.toString().startsWith('{"query":"query '))}
async function ie(e,t){oe(e,t);const n=(...t)=>(0,V.promisify)(w.execFile)("git",["-C",e,...t])
;await n("init","--quiet","--template="),
await n("add","--all","--force"),await n("-c","user.name=audit","-c","user.email=audit@localhost","commit","--quiet","--message","Start")
}function oe(e,t){for(const[n,a]of Object.entries(t)){const t=(0,r.join)(e,n);(0,m.mkdirSync)((0,r.dirname)(t),{
recursive:!0}),null===a?(0,m.rmSync)(t,{recursive:!0,force:!0}):(0,m.writeFileSync)(t,a)}}function se(e){
return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,{content:t}]))}class AuditContext{dist;secret;keys;#r;#i=[]
;#o=0;constructor(e){this.dist=e.dist,this.secret=e.secret,this.keys=ne(e.secret),this.#r=e}once(e,t){
const n=this.#r.shared.get(e);if(void 0!==n)return n;const a=t();return this.#r.shared.set(e,a),a}async folder(){
const e=(0,r.join)(this.#r.temporary,String(++this.#o));return await(0,a.mkdir)(e,{recursive:!0}),e}
async open(e={},t=this.secret){const n={dist:this.dist,secret:t,server:A,temporary:await this.folder(),
checkout:(e,t)=>this.#s(e,t),prepare:ce},a=await Scene.open(n,e);return this.#i.push(a),a}async registries(e={}){
const t=await(0,b.O)(e);return this.#i.push(t),t}async close(){await Promise.all(this.#i.map(e=>e.close()))}plan(e={}){
return this.once(`plan ${JSON.stringify(e)}`,async()=>{const t=await this.open(e),n=await t.dryRun()
;if(0!==n.exitCode)throw new Error(`the plan itself failed:\n${n.log}`);return(0,k.OW)(await(0,a.readFile)((0,
r.join)(n.proof,"plan.json")))})}async verify(e,t=[],{pinned:n=!0}={}){
const a=!n||t.includes("--vkey")?[]:["--vkey",this.keys.vkey.text],{out:r}=await this.cli(["verify",e,...a,"--json",...t]),i=JSON.parse(r),o=i.checks.filter(({status:e})=>!["ok","not_applicable","skipped"].includes(e))
;return{verdict:i.verdict,failed:o.map(({name:e,detail:t})=>({name:e,detail:t}))}}async cli(e){const t=(0,
w.spawn)(process.execPath,[(0,r.join)(this.dist,"cli/index.js"),...e],{cwd:await this.folder(),env:{
PATH:process.env.PATH??""},stdio:["ignore","pipe","pipe"]});let n="";t.stdout.setEncoding("utf8").on("data",e=>n+=e),
t.stderr.resume();return{code:await new Promise((e,n)=>{t.on("error",n),t.on("close",e)}),out:n}}async#s(e,t){
const n=await this.once(`checkout ${(0,f.o)(JSON.stringify(t))}`,async()=>{const e=await this.folder()
;return await ie(e,t),e});await(0,a.cp)(n,e,{recursive:!0})}}function ce(e){e.addUser(G,{id:D}),e.addUser(v,{type:"User"
}),e.addUser("maintainer"),e.setEnvironment(S,Z);e.setRules([J,{target:"branch",pattern:"refs/heads/main",rules:[{
type:"pull_request"}]}])}var de=n(47301),le=n(29241),pe=n(442),he=n(23427),ue=n(13880),fe=n(16457);function me(e){
if(Array.isArray(e))return`[${e.map(me).join(",")}]`;if(null!==e&&"object"==typeof e){
return`{${Object.keys(e).sort().map(t=>`${JSON.stringify(t)}:${me(e[t]??null)}`).join(",")}}`}return JSON.stringify(e)}
const ge=(...e)=>{const t=(0,c.createHash)("sha256");for(const n of e)t.update(n);return t.digest()
},ye="0".repeat(64),we=e=>`sha256:${ge(e).toString("hex")}`,be=e=>ge(Buffer.from([0]),e);function ke(e){
if(0===e.length)return ge("");if(1===e.length)return e[0];let t=1;for(;2*t<e.length;)t*=2
;return ge(Buffer.from([1]),ke(e.slice(0,t)),ke(e.slice(t)))}function _e(e){const t=[];let n=e;for(;n.length>0;){let e=1
;for(;2*e<=n.length;)e*=2;t.push(ke(n.slice(0,e)).toString("hex")),n=n.slice(e)}return t}
const ve=Buffer.from("302e020100300506032b657004220420","hex");function $e(e,t="123456789",n="github.com"){
const a=(t,n)=>Buffer.from((0,c.hkdfSync)("sha256",e,"marketops/v1",t,n)),r=`${n}/repositories/${t}/marketops`,i=(0,
c.createPrivateKey)({key:Buffer.concat([ve,a(`ed25519:${t}`,32)]),format:"der",type:"pkcs8"}),o=(0,
c.createPublicKey)(i).export({format:"der",type:"spki"
}).subarray(-32),s=Buffer.concat([Buffer.from([1]),o]),d=ge(r,"\n",s).subarray(0,4).toString("hex"),l=a(`receipt-hmac:${t}`,32)
;return{keyId:a("key-id",8).toString("hex"),vkey:`${r}+${d}+${s.toString("base64")}`,keyHash:d,origin:r,hmac:e=>(0,
c.createHmac)("sha256",l).update(e).digest(),ed25519:e=>(0,c.sign)(null,e,i)}}function je(e,t){
return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(e)} ${e} ${t.length} `),t])}const Te=(e,t)=>({keyid:e,
sig:t.toString("base64")
}),Se=({keyId:e,hmac:t},n,a)=>Te(`hmac-sha256:${e}`,t(je(n,a))),Ae=({keyHash:e,ed25519:t},n,a)=>Te(`ed25519:${e}`,t(je(n,a))),xe={
parent:"1".repeat(40),base:"1".repeat(40),files:"2".repeat(64)};function Re(e,t,n,a,r,{parent:i,base:o,files:s}=xe){
const[c]=e,d=`${`${r??c?.origin??""}\n${t}\n${n.toString("base64")}\n`}head ${a}\nparent ${i}\nbase ${o}\nfiles ${s}\n`,l=e.map(e=>{
const t=Buffer.concat([Buffer.from(e.keyHash,"hex"),e.ed25519(Buffer.from(d))])
;return`\u2014 ${e.origin} ${t.toString("base64")}\n`});return`${d}\n${l.join("")}`}
const Ee=Buffer.alloc(32,66),Oe=$e(Ee),Be=$e(Buffer.alloc(32,67)),Pe=`${Oe.vkey}\n`,Ie=e=>Buffer.from(`${me(e)}\n`)
;function Ke(e){
const{forgery:t,lines:n,material:a,receipts:r,signer:i,others:o,base:s,split:c}=e,d=o.slice(0,s),l=[],p=[],h=t.linesBetween??0
;n.forEach((e,n)=>{n===c&&n>0&&h>0&&d.push(...o.slice(s));const a=d.length;(0===n||n===c&&h>0)&&l.push(a)
;const r=d.at(-1)?.toString("hex")??ye,i={...e,seq:e.seq??a,prev:e.prev??r};e.seq=i.seq;const u=t.text?.(me(i),n)??me(i)
;p.push(u),d.push(be(u))})
;const u=d.map(e=>e.toString("hex")),f=null===i?[]:[i,...t.coSigners??[]],m=e=>0===e||null===i?null:Re(f,e,ke(d.slice(0,e)),u[e-1]??ye),g=l.map((e,n)=>{
const a=n+1<l.length?l[n+1]-h:d.length,r=!1!==t.landed&&!0!==t.authorize;return{first_seq:e,frontier:_e(d.slice(0,e)),
before:m(e),after:r?m(a):null}});t.checkpoints?.(g,{leaves:[...d],heads:u})
;const y=u.at(-1)??ye,{origin:w}=i??Oe,b=function({lines:e,plan:t,material:n,receipts:a,signer:r,approvals:i},o){
const s=e.find(({type:e})=>"run.opened"===e)??{data:{}
},c=e.find(({type:e})=>"run.closed"===e),{run_id:d=null,run_attempt:l=null,claim:p=null,mode:h=null,ts:u=null}=s,f=t.operations,m=(t,...n)=>e.findLast(e=>e.operation_id===t&&n.includes(e.type)),g=e=>e?.data??{},y=e=>e?.type?.slice(10)??null,{origin:w,vkey:b,warnings:k,trusted_keys_digest:_,approvers_digest:v,...$}=g(s),j=e.filter(({type:e})=>He.includes(e))
;return{schema:"marketops.proof/v1",run:{...{...$,run_id:d,run_attempt:l,claim:p,mode:h,opened_at:u},
result:g(c).result??"failed",closed_at:c?.ts??u},phase_1_dry_run_plan:{mode:"dry_run",blocked_by_mode:!0,
plan_digest:t.plan_digest??null,plan_file_digest:we(n.planFile),
operations:f.map(({operation_id:e,operation_kind:t,operation_digest:n,effect:a,reason:r})=>({operation_id:e,
operation_kind:t,operation_digest:n,effect:a,reason:r}))},phase_2_fc_authorization:{blocked_by_mode:"dry_run"===h,
policy_digest:we(n.policy),evidence_digest:we(n.evidenceFile),approvals:i,signed_approvals:[],
decisions:f.map(({operation_id:e})=>{const{decision:t="no_rule",violations:n=[]}=g(m(e,"policy.decided"));return{
operation_id:e,decision:t,violations:n}}),receipts:j.map(({operation_id:e=null})=>{
const t=a.get(e),{enforceable:n=!1}=t.payload,r=we(t.envelope);return{receipt_id:t.id,operation_id:e,enforceable:n,
envelope_digest:r,receipt:t.payload}})},phase_3_github_execution:{blocked_by_mode:"dry_run"===h,
operations:f.map(({operation_id:e})=>{
const t=m(e,...Fe),n=m(e,...He),a=g(m(e,"gate.passed","gate.rejected")).checks??null,{code:i,message:o=null,github:s=null}=g(t),[c]=g(n).violations??[],d=a?.find(e=>null!==e.code),l=c?.code??d?.code??(null===r?"key_missing":null)
;return{operation_id:e,checks:a,message:o,github:s,receipt_id:n?.receipt_id??null,outcome:y(t),
status:t?.status??"rejected",code:void 0===t?l:i}})},phase_4_proof_ledger:{...o,
bindings:j.map(({receipt_id:e=null,operation_id:t=null})=>{const n=m(t,...Fe.slice(0,4));return{receipt_id:e,
operation_id:t,intent_seq:m(t,"operation.intent")?.seq??null,outcome_seq:n?.seq??null,outcome:y(n)}})}}}(e,{
entries:n.length,head:y,origin:w,root:ke(d).toString("hex"),size:d.length});t.proof?.(b)
;const k=new Map([["CANONICAL_PROOF.json",Ie(b)],["plan.json",a.planFile],["evidence.json",a.evidenceFile],["policy.yml",a.policy],["trusted-keys",a.trustedKeys],["approvers",Buffer.from(t.approvers??"")],["ledger.jsonl",Buffer.from(p.map(e=>`${e}\n`).join(""))],["checkpoints.json",Ie(g)],["report.html",Buffer.from("<!doctype html><title>report</title>\n")],["summary.md",Buffer.from("# summary\n")]])
;for(const{id:e,envelope:t}of r.values())k.set(`receipts/${e}.dsse.json`,t);return t.files?.(k),
k.set("manifest.json",Ne(k,y,!1===t.signedManifest?null:i,t.manifest)),k}function Ne(e,t,n,a){
const r=[...e].filter(([e])=>"manifest.json"!==e).map(([e,t])=>[e,we(t)]),i={schema:"marketops.manifest/v1",head:t,
files:Object.fromEntries(r)};a?.(i)
;const o=Buffer.from(me(i)),s="application/vnd.marketops.manifest.v1+json",c=null===n?[]:[Ae(n,s,o)];return Ie({
payload:o.toString("base64"),payloadType:s,signatures:c})}
const Fe=["succeeded","failed","skipped","in_doubt","unchanged","blocked"].map(e=>`operation.${e}`),He=["receipt.minted","receipt.refused"]
;const Ce="0123456789abcdef0123456789abcdef01234567",Ue="authenticity mode presence enforceable run_binding operation_binding consumption expiration staleness".split(" "),Le=e=>new Date(Date.UTC(2026,10,23,1,0,0,100+7*e)).toISOString(),Me={
receipt_expired:"expiration",run_mismatch:"run_binding",signature_invalid:"authenticity",receipt_missing:"presence",
receipt_consumed:"consumption"},qe=e=>Ue.map(t=>void 0!==e&&Me[e]===t?{name:t,result:"fail",code:e}:{name:t,
result:"pass",code:null}),Ge=e=>{const t={};for(const{type:n}of e)t[n]=(t[n]??0)+1;return t
},De=(e,t=Je)=>`rcpt_${we(`${t}${e}`).slice(7,39)}`,ze={id:null,sha:Ce,url:null},We={github:null,state_digest:null
},Je="c".repeat(32),Ze={repository:"acme/widgets",repository_id:"123456789"},Ve={commit_sha:Ce,ref:"refs/heads/main"
},Ye=[{id:"tag"},{id:"release",needs:["tag"]}],Xe=(e={})=>Ke(function(e){
const{mode:t="prod",ops:n=Ye,claim:a=Je,runId:r="9001"}=e,i="dry_run"===t?null:void 0===e.signer?Oe:e.signer,o=(i??Oe).origin,{policy:s,decisionOf:c}=function(e){
const t=t=>e.filter(e=>(e.decision??"permit")===t).map(({id:e})=>JSON.stringify(e)),n=t("permit").length>0?t("permit"):['"nothing"'],a=t("forbid"),r=(e,t,n,a)=>`  - {id: ${e}, effect: ${t}, reason: ${n}, operations: [tag_repo], repositories: [self], when: {tags: [${a.join(", ")}]}}\n`,i=`version: 1\nenvironment: production\napprovals: none\nledger_protection: warn\nplan_digest: optional\nenvironment_protection: {required_reviewers: false, prevent_self_review: false, admins_may_bypass: true, branch_restricted: false}\nrules:\n${r("r","permit","releases",n)}`+(a.length>0?r("f","forbid","never",a):""),o=({id:e,decision:t="permit"})=>{
const r=JSON.stringify(e),i=(e,t,n,a)=>({id:e,effect:t,matched:n,unmet:n?null:{condition:"tags",expected:a.join(" or "),
found:r}}),o=[i("r","permit","permit"===t,n)];a.length>0&&o.push(i("f","forbid","forbid"===t,a));const s=[]
;if("no_rule"===t){
const e=`The permit rule that comes closest does not match: rule "r" (releases). Found: tags is ${r}. Wanted: tags: ${n.join(" or ")}. Next: Change the operation or the way the run is started to what is wanted, or have the owners widen the rule.`
;s.push({code:"policy_condition_unmet",rule:"r",message:e})}if("forbid"===t){
const e=`A forbid rule matches: rule "f" (never). Found: operations is tag_repo; repositories is "acme/widgets" (self); tags is ${r}. Wanted: anything else than operations: tag_repo with repositories: "self" with tags: ${a.join(" or ")}. Next: Change the operation so that the rule does not match, or have the owners of the policy change the rule.`
;s.push({code:"policy_forbids",rule:"f",message:e})}return{decision:t,rules:o,violations:s}};return{
policy:Buffer.from(i),decisionOf:o}
}(n),d=void 0===e.policy?s:Buffer.from(e.policy),l=we(d),p=Buffer.from(e.trusted??(null===i?"":`${i.vkey}\n`));let h=0
;const u={schema:"marketops.plan/v1",mode:t,blocked_by_mode:"dry_run"===t,promotable:!1,...Ze,...Ve,created_at:Le(h++),
operations:[]};u.operations=n.map(e=>({operation_id:e.id,operation_kind:"tag_repo",...Ze,parameters:{tag:e.id,
target_sha:Ce,message:`Release ${e.id}\n`,move:!1,force:!1},depends_on:[...e.needs??[]],effect:e.effect??"create",
reason:null,observed:null,target_subject:"Bump"})),e.plan?.(u);const f=u.operations;for(const e of f){
const{operation_kind:t,repository:n,repository_id:a,parameters:r}=e;e.operation_digest=we(me({operation_kind:t,
repository:n,repository_id:a,parameters:r}))}u.plan_digest=we(me({schema:"marketops.plan-digest/v1",
repository_id:u.repository_id,commit_sha:u.commit_sha,
operations:f.map(({operation_id:e,operation_digest:t,depends_on:n})=>({operation_id:e,operation_digest:t,depends_on:n}))
})),e.planned?.(u);const m=Ie(u),g=({id:e})=>f.find(t=>t.operation_id===e)?.operation_digest??"",y={...Ze,...Ve,
event:"push",actor:"octocat",triggering_actor:"octocat",
workflow_ref:"acme/widgets/.github/workflows/r.yml@refs/heads/main",workflow_sha:Ce,
environment:"prod"===t?"production":null};let w=[];const b=(e,n,i,o={})=>{const s=void 0===i?{}:{operation_id:i.id,
operation_kind:"tag_repo"};w.push({v:1,ts:Le(h++),type:e,mode:t,run_id:r,run_attempt:1,claim:a,data:n,...s,...o})}
;b("run.opened",{...y,origin:o,action_version:"1.0.0",vkey:i?.vkey??null,warnings:[],trusted_keys_digest:we(p),
approvers_digest:we(e.approvers??""),policy_source:{repository:"acme/widgets",path:".marketops/policy.yml",
commit_sha:Ce,withheld:!1}}),b("plan.created",{plan_digest:u.plan_digest,plan_file_digest:we(m),operations:n.length})
;const k=function(e,t,n){const a="prod"===t,{workflow_sha:r,...i}=e,o={id:"583231",login:"octocat",type:"User"},s={
id:"77",login:"alice",type:"User"},c=e=>a?{value:e}:null;return{schema:"marketops.evidence/v1",decide:1,now:n,job:i,
run:{attempt:c({actor:o,triggering_actor:o,event:"push",path:".github/workflows/r.yml",head_branch:"main",head_sha:Ce}),
differs:null,earlier_plan_digests:{value:null},expected_plan_digest:null,run_attempt:1},environment:c({
name:"production",can_admins_bypass:!1,protection_rules:[],branch_patterns:null,deployment_branch_policy:null,
ref_protected:null}),approvals:c([{comment:"",environments:[{id:"1",name:"production"}],state:"approved",user:s}]),
signed_approvals:null,teams:a?[]:null,ledger_rules:c(["deletion","non_fast_forward"]),default_branch:{
asks_for_pull_request:{value:!0},commit_sha:Ce,name:"main"},zones:null,targets:[],commit_author:c([o])}}(y,t,Le(h))
;e.evidence?.(k);const _=Ie(k),v=we(_);b("evidence.read",{evidence_digest:v});for(const e of n)b("policy.decided",{
policy_digest:l,...c(e)},e);const $=new Map,j=e.linesBefore??0,T=Array.from({length:j+(e.linesBetween??0)
},(e,t)=>be(`other ${t}`)),S="prod"===t?[{environment:"production",user:"alice",user_id:"77",state:"approved",comment:""
}]:[],A=(n,o)=>{const s=De(n.id,a),c=Le(h++),{event:d,commit_sha:p,ref:f,triggering_actor:m,...w}=y,k={
schema:"marketops.receipt/v1",receipt_id:s,enforceable:0===o.length,mode:t,...w,api_url:"https://api.github.com",
run_id:r,run_attempt:1,operation_id:n.id,operation_kind:"tag_repo",operation_digest:g(n),plan_digest:u.plan_digest,
policy_digest:l,evidence_digest:v,approvals:S,signed_approvals:[],violations:o,ledger:null===i?null:{size:j,
head:T[j-1]?.toString("hex")??ye},issued_at:c,expires_at:new Date(Date.parse(c)+9e5).toISOString(),key_id:i?.keyId??null
};e.receipt?.(k,n.id);const _=Buffer.from(me(k)),A="application/vnd.marketops.receipt.v1+json",x={
payload:_.toString("base64"),payloadType:A,signatures:null===i?[]:[Se(i,A,_),Ae(i,A,_)]};e.envelope?.(x,n.id),
$.set(n.id,{id:s,payload:k,envelope:Ie(x)});const R=0===o.length,E={envelope_digest:we(Ie(x)),operation_digest:g(n),
enforceable:R},O={receipt_id:s,...R?{}:{status:"rejected"}};b(R?"receipt.minted":"receipt.refused",{...E,violations:o
},n,O)
},x=n.some(e=>"permit"!==(e.decision??"permit")||"conflict"===e.effect),R=e=>"none"===e.effect&&"permit"===(e.decision??"permit"),E=e=>{
const t={code:null,message:null,github:null,effect:"none",state_digest:we("state")};b("operation.unchanged",t,e,{
status:"success"})};let O=0;if("dry_run"===t){const e={rule:null,code:"mode_not_prod",message:"dry run"}
;for(const t of n)A(t,[e,...c(t).violations]);for(const e of n){const t={code:"mode_not_prod",effect:e.effect??"create",
operation_digest:g(e)};b("operation.blocked",t,e,{status:"rejected"})}}else if(null!==i&&x){
for(const t of n.filter(t=>!0!==e.execute&&!R(t))){const e={rule:null,
code:"conflict"===t.effect?"conflict":"plan_blocked",message:"refused"},n=c(t).violations;A(t,n.length>0?n:[e])}
n.filter(R).forEach(E)}else if(null!==i){const t=n.filter(e=>!R(e)),a=e.batch??100;for(let n=0;n<t.length;n+=a){
const r=t.slice(n,n+a);for(const e of r)A(e,[]);if(!0===e.authorize)continue;const i=(e,t)=>({
receipt_id:$.get(e.id)?.id??"",...void 0===t?{}:{status:t}}),o=e=>b("gate.rejected",{checks:qe(e.rejected)
},e,i(e,"rejected")),s=e=>void 0!==e.rejected&&"skipped"!==e.outcome;for(const e of r)s(e)?o(e):(b("gate.passed",{
checks:qe()},e,i(e)),b("operation.intent",{operation_digest:g(e),natural_key:e.id},e,i(e)));O=w.length
;for(const e of r){const{outcome:t="succeeded",effect:n="create"}=e;if(s(e)||"none"===t)continue
;void 0!==e.rejected&&o(e)
;const a=e.code??e.rejected??("skipped"===t?"dependency_failed":"github_error"),[r,c]="succeeded"===t?["success",{
code:null,message:null,github:ze,state_digest:we("state")}]:["skipped"===t?"rejected":"failed",{code:a,
message:"because",...We}];b(`operation.${t}`,{...c,effect:n},e,i(e,r))}}n.filter(R).forEach(E)}if(!1!==e.closed){
const a=Ge(w);b("run.closed",{result:e.result??Qe(t,i,a,n.length,e),counts:a})}w=e.lines?.(w)??w;return{forgery:e,
lines:w,plan:u,material:{planFile:m,evidenceFile:_,policy:d,trustedKeys:p},receipts:$,signer:i,others:T,base:j,split:O,
approvals:S}}(e));function Qe(e,t,n,a,r){const i=e=>n[e]??0
;return"dry_run"===e?"planned":null===t?"blocked":0===i("operation.intent")?!0===r.authorize?"authorized":i("operation.unchanged")===a?"unchanged":"blocked":i("operation.succeeded")+i("operation.unchanged")===a?"shipped":i("operation.succeeded")>0?"partial":"failed"
}function et({runs:e,signer:t=Oe,lines:n,aside:a,merges:r,recorded:i,covered:o,baseline:s,stated:c={}},d){
const l=new Map;let p=e.map((e,t)=>{const n=String(t+1).repeat(32);return function(e,t){const n=Xe(e)
;for(const[e,a]of n)rt(e,a,t);return(n.get("ledger.jsonl")?.toString()??"").trimEnd().split("\n").map(e=>{
const{seq:t,prev:n,...a}=JSON.parse(e);return a})}({runId:String(9001+t),...e,claim:n.slice(0,32)},l)})
;void 0!==n&&(p=[n(p.flat())]);const h=new Map([["tip.json",Ie({size:0,head:ye,frontier:[]})]]),u=[{id:ot(h,[],d),
files:h}],f=[],m=new Map;for(const[e,n]of p.flatMap(at).entries()){
const{id:p,files:h}=u.at(-1),g=!0===r?[ot(h,[p],d)]:[],y=e===a?ot(h,[p,...g],d):p,w=f.length,b=new Map,k=n.map(e=>{
const t=f.length,n=f.at(-1)?.toString("hex")??ye;it(b,{...e,seq:t},{material:l,open:m,before:h})
;const a="ledger.foreign"===e.type?{base:p,head:y,...i}:e.data,r=me({...e,data:a,seq:e.seq??t,prev:e.prev??n})
;return f.push(be(r)),`${r}\n`});b.set(nt(w),Buffer.from(k.join(""))),0===w&&b.set("baseline.json",Ie(s??tt)),
null===s&&b.delete("baseline.json");const _=Math.min(o??1/0,f.length),v=f[_-1]?.toString("hex")??ye
;b.set("tip.json",Ie({size:_,head:v,frontier:_e(f.slice(0,_))}))
;const $=Ie(Object.fromEntries([...b].map(([e,t])=>[e,null===t?null:we(t)]))),j={parent:y,base:p,files:we($).slice(7)
},T=Re([t],_,c.root??ke(f.slice(0,_)),c.head??v,void 0,j);b.set("files.json",$).set("checkpoint",Buffer.from(T))
;const S=new Map(h);for(const[e,t]of b)null===t?S.delete(e):S.set(e,t);u.push({id:ot(S,[y],d),files:S})}return u}
const tt={releases:[],tags:[]},nt=e=>{const t=String(e).padStart(12,"0");return`ledger/${t.slice(0,6)}/${t}.jsonl`}
;function at(e){const t=[];let n="run.closed";for(const a of e){
const e=a.type,r="operation.intent"===n&&!e.startsWith("gate.passed"),i=e.startsWith("receipt.")&&/^operation\.(?:succeeded|failed|skipped|in_doubt)$/.test(n)
;(r||i||"run.closed"===n||"run.opened"===e)&&t.push([]),t.at(-1)?.push(a),n=e}return t}function rt(e,t,n){
const a=(e,t)=>`${e}/${t.slice(0,2)}/${t}.json`,r=(e=>we(e).slice(7))(t);"plan.json"===e&&n.set(a("plans",r),t),
"evidence.json"===e&&n.set(a("evidence",r),t),"policy.yml"===e&&n.set(`policies/${r}.yml`,t),
"trusted-keys"!==e&&"approvers"!==e||n.set(`${e}/${r}`,t),
e.startsWith("receipts/")&&n.set(`receipts/${e.slice(14,16)}/${e.slice(9)}`,t)}
function it(e,t,{material:n,open:a,before:r,target:i="123456789"}){
const{claim:o=null,run_attempt:s=null,seq:c=null}=t,d=t.run_id,l=t.receipt_id,p=t.data,h=t=>{
for(const[a,r]of n)""!==t&&a.includes(t)&&e.set(a,r)},u=e=>(p[e]??"").slice(7),f=t=>{const n=a.get(t)
;void 0!==n&&e.set(n,null),a.delete(t)},m=t.type;if("run.opened"===m&&(h(`trusted-keys/${u("trusted_keys_digest")}`),
h(`approvers/${u("approvers_digest")}`)),"evidence.read"===m&&h(u("evidence_digest")),
"policy.decided"===m&&h(`policies/${u("policy_digest")}`),"receipt.minted"!==m&&"receipt.refused"!==m||h(`/${l}.`),
"plan.created"===m){h(u("plan_file_digest"));const n=`runs/${d.slice(-2)}/${d}.json`,a={opened_at:t.ts??null,
plan_digests:[p.plan_digest??null]};r.has(n)||e.set(n,Ie(a))}if("operation.intent"===m){const n={claim:o,run_id:d,
run_attempt:s,operation_digest:p.operation_digest??null};e.set(`consumed/${l.slice(5,7)}/${l}.json`,Ie(n))
;const r=we(me([t.operation_kind??null,i,p.natural_key??null])).slice(7);e.set(`open/${r}.json`,Ie({receipt_id:l,
run_id:d,run_attempt:s,seq:c})),a.set(l,`open/${r}.json`)}"operation.reconciled"===m&&f(p.receipt_id),
/^operation\.(?:succeeded|failed|skipped)$/.test(m)&&f(l)}function ot(e,t,n){const a=[...e].map(([e,t])=>({path:e,
mode:"100644",sha:n.putBlob(t)})),r=(0,fe.nf)(n,null,a)??ue.p,i={name:"forger",email:"forger@example.com",
seconds:1763859600,zone:"+0000"};return n.putCommit({tree:r,parents:t,author:i,committer:i,message:"ledger\n"})}
function st(e,t){(0,m.mkdirSync)(e,{recursive:!0});for(const[n,a]of t)(0,m.mkdirSync)((0,r.dirname)((0,r.join)(e,n)),{
recursive:!0}),(0,m.writeFileSync)((0,r.join)(e,n),a);return e}var ct=n(45671);const dt=(e,t)=>{
const{receipt_id:n=null,run_id:a=null,run_attempt:r=null,operation_id:i=null,operation_kind:o=null}=t;return{...e,
type:"operation.reconciled",operation_id:i,operation_kind:o,data:{receipt_id:n,run_id:a,run_attempt:r,observed:"done",
github:null,state_digest:null}}},lt={runs:[{},{ops:[{id:"x"}]}]
},pt=(e,t)=>[...e.keys()].find(e=>e.startsWith(t)),ht=e=>({...lt,files:e
}),ut=e=>ht(t=>t.delete(pt(t,e))),ft=(e,t)=>ht(n=>n.set(pt(n,e),t)),mt=(e,t)=>ht(n=>n.set(e,t)),gt=(e,t,n)=>ht(a=>a.set(e,Buffer.from(a.get(e).toString().replace(t,n)))),yt=(e,t)=>ht(n=>{
n.set(t,n.get(e)),n.delete(e)}),wt=e=>"a".repeat(e),bt={claim:wt(32),operation_digest:`sha256:${wt(64)}`,run_attempt:1,
run_id:"1"},kt={receipt_id:`rcpt_${wt(32)}`,run_attempt:1,run_id:"1",seq:0},_t={user:"mallory",user_id:"666"},vt=e=>({
id:wt(40),name:e}),$t=e=>({digest:`sha256:${wt(64)}`,id:e,tag:"v1"}),jt={TAMPERED:{segments:{
"a segment under another name":yt(nt(14),nt(15)),
"a segment in another folder":yt(nt(21),nt(21).replace("000000/","000001/")),
"an empty segment":mt(nt(99),Buffer.alloc(0))},ledger_sequence:{"the first segment removed":ut(nt(0))},ledger_chain:{
"a line edited":gt(nt(0),"octocat","mallory")},result:{"an authorize job in the ledger":{runs:[{},{authorize:!0,ops:[{
id:"x"}]}]}},checkpoint_states:{"the last segment removed":ut(nt(21)),"checkpoint removed":ut("checkpoint"),
"checkpoint that is none":mt("checkpoint",Buffer.from("x\n"))},tip:{"tip.json of another size":mt("tip.json",Ie({size:3,
head:wt(64),frontier:[]})),"tip.json of another frontier":gt("tip.json",/\["[0-9a-f]{64}/,`["${wt(64)}`),
"tip.json removed":ut("tip.json")},files:{"baseline.json removed":ut("baseline.json"),
"a first commit without baseline.json":{...lt,baseline:null},"baseline.json of another form":{...lt,baseline:{
releases:[],tags:[],pulls:[]}},"baseline.json in another order":{...lt,baseline:{releases:[],tags:[vt("v2"),vt("v1")]}},
"baseline.json with a release twice":{...lt,baseline:{releases:[$t("7"),$t("7")],tags:[]}}},consumed:{
"a consumption record deleted":ut("consumed/"),"a consumption record edited":ft("consumed/",Ie(bt)),
"a consumption record planted":ht(e=>e.set(`consumed/aa/rcpt_${wt(32)}.json`,e.get(pt(e,"consumed/"))))},open:{
"an open entry planted":mt(`open/${wt(64)}.json`,Ie(kt)),"an open entry deleted":{runs:[{closed:!1,ops:[{id:"a",
outcome:"none"}]}],files:e=>e.delete(pt(e,"open/"))}},runs:{"a run record deleted":ut("runs/"),
"a run record with another plan":ft("runs/",Ie({opened_at:"2026-11-23T01:00:00.000Z",plan_digests:[]}))},branch_lines:{
"a dry run on the branch":{runs:[{mode:"dry_run"}]},"a run without a key on the branch":{runs:[{signer:null}]}},
receipt_lines:{"a receipt used by two runs":{runs:[{},{}],lines:e=>{
const[t,n]=e.filter(({type:e})=>"receipt.minted"===e).filter((e,t)=>t%2==0)
;return e.map(e=>e.receipt_id===n?.receipt_id?{...e,receipt_id:t?.receipt_id??null}:e)}}},run_identity:{
"a claim used by two runs":{runs:[{},{}],lines:e=>e.map(e=>({...e,claim:"1".repeat(32)}))}},decisions_follow:{
"a run whose receipts name another approver than the evidence":{runs:[{receipt:e=>{Object.assign(e.approvals[0],_t)}}],
run:"9001"}},reconciliations:{"a reconciliation of nothing":{runs:[{},{}],lines:e=>{
const t=e.find(({type:e})=>"operation.intent"===e),n=e.findLastIndex(({type:e})=>"run.opened"===e),a=e.at(-1)?.data,r={
...a.counts,"operation.reconciled":1};return e.with(-1,{...e.at(-1),data:{...a,counts:r}}).toSpliced(n+1,0,dt(e[n],t))}}
}},UNVERIFIABLE:{checkpoint_signatures:{"checkpoint planted":{...lt,signer:Be}}},INCOMPLETE:{landed:{
"lines after the last checkpoint":{...lt,covered:13}}}
},Tt=Object.entries(jt).flatMap(([e,t])=>Object.entries(t).flatMap(([t,n])=>Object.entries(n).map(([n,a])=>({name:n,
verdict:e,check:t,branch:a})))),St=(e,t,n,a)=>Object.entries(n).flatMap(([n,r])=>Object.entries(r).map(([r,i])=>({
name:`${e}: ${r}`,verdict:t,check:n,files:()=>a(i)}))),At=(e,t)=>St("without the key",e,t,e=>{const t=Xe();return e(t),t
}),xt=(e,t)=>St("with the key",e,t,Xe),Rt=e=>t=>{t.clear();for(const[e,n]of Xe({mode:"dry_run"}))t.set(e,n);e(t)
},Et=(e,t)=>e.get(t).toString(),Ot=(e,t)=>n=>n.set(e,Buffer.from(t(Et(n,e)))),Bt=(e,t,n)=>Ot(e,a=>{
if(!a.includes(t))throw new Error(`${t} is not in ${e}`);return a.replace(t,n)
}),Pt=e=>Ot("ledger.jsonl",t=>e(t.trimEnd().split("\n")).map(e=>`${e}\n`).join("")),It=(e,t,n)=>Pt(a=>a.with(e,a[e].replace(t,n))),Kt=(e,t=0)=>[...e.keys()].filter(e=>e.startsWith("receipts/"))[t],Nt=e=>{
const[t,n]=[Kt(e,0),Kt(e,1)],a=e.get(t);e.set(t,e.get(n)).set(n,a)
},Ft=(e,t)=>JSON.parse(Et(e,t)),Ht=e=>Ft(e,"CANONICAL_PROOF.json").phase_4_proof_ledger.head,Ct=(e,t=Oe)=>n=>{e(n),
n.set("manifest.json",Ne(n,Ht(n),t))},Ut=(e,t,n)=>{const a=t.split("."),r=a.pop(),i=a.reduce((e,t)=>e[t],e)
;void 0===n?Reflect.deleteProperty(i,r):i[r]=n},Lt=(e,t,n=0)=>{const a=e.filter(e=>e.type===t)[n]
;if(void 0===a)throw new Error(`no ${t}`);return a},Mt=e=>e.data,qt=(e,t,n=0)=>({lines:a=>(t(Lt(a,e,n)),a)
}),Gt=(e,t,n=0)=>qt(e,e=>Object.assign(e,t),n),Dt=(e,t,n=0)=>qt(e,e=>Object.assign(Mt(e),t),n),zt=(e,t,n,a=0)=>qt(e,e=>Ut(Mt(e),t,n),a),Wt=e=>({
lines:t=>{const n=e(t).map((e,n)=>({...e,ts:t[Math.min(n,t.length-1)]?.ts??null
})),a=n.find(({type:e})=>"run.closed"===e);return void 0!==a&&Ut(a,"data.counts",Ge(n.filter(e=>e!==a))),n}
}),Jt=(e,t=0)=>Wt(n=>n.filter(a=>a!==Lt(n,e,t))),Zt=(e,t)=>Wt(n=>{const[a,r]=[Lt(n,...e),Lt(n,...t)]
;return n.map(e=>e===a?r:e===r?a:e)}),Vt=(e,t)=>({proof:n=>Ut(n,e,t)}),Yt=(e,t)=>({plan:n=>Ut(n,e,t)}),Xt=(e,t)=>({
planned:n=>Ut(n,e,t)}),Qt=e=>({receipt:t=>{Object.assign(t,e)}}),en=(e,t)=>({text:n=>n.includes(`"type":"${e}"`)?t(n):n
}),tn={ops:[{id:"a"},{id:"b",outcome:"failed"},{id:"c",needs:["b"],outcome:"skipped"}]},nn={ops:[{id:"a"},{id:"b",
outcome:"skipped",rejected:"receipt_expired"}]},an={ops:[{id:"a"},{id:"b",decision:"no_rule"}]},rn={linesBefore:5,
linesBetween:3},on=e=>t=>{const n=Ft(t,"manifest.json");t.set("manifest.json",Ie({...n,signatures:e(n.signatures)}))
},sn=[...At("TAMPERED",{manifest:{"tail cut: the last line":Pt(e=>e.slice(0,-1)),
"the last line edited":Pt(e=>e.with(-1,e.at(-1).replace(/"ts":"[^"]*"/,'"ts":"2026-11-23T02:00:00.000Z"'))),
"edited plan":Bt("plan.json","Release tag","Release gat"),
"edited proof":Bt("CANONICAL_PROOF.json",'"result":"shipped"','"result":"partial"'),
"edited report":Bt("report.html","report","raport"),"edited summary":Bt("summary.md","summary","summery"),
"edited policy":Bt("policy.yml","rules","Rules"),"edited trusted-keys":Ot("trusted-keys",e=>`# mine\n${e}`),
"edited checkpoints":Bt("checkpoints.json",'"first_seq":0','"first_seq":1'),"a receipt removed":e=>e.delete(Kt(e)),
"two receipts exchanged":Nt,"a receipt put in":e=>e.set(`receipts/rcpt_${"a".repeat(32)}.dsse.json`,e.get(Kt(e))),
"manifest with the signature of another file list":e=>e.set("manifest.json",Xe({runId:"9003"}).get("manifest.json")),
"a receipt envelope as the manifest":e=>e.set("manifest.json",e.get(Kt(e)))},ledger_sequence:{
"middle cut":Pt(e=>e.toSpliced(5,1)),"head cut":Pt(e=>e.slice(1)),
"two lines exchanged":Pt(e=>e.toSpliced(3,2,e[4],e[3])),"a line doubled":Pt(e=>e.toSpliced(4,0,e[4]))},ledger_encoding:{
"all lines removed":e=>e.set("ledger.jsonl",Buffer.alloc(0))},layout:{
"ledger.jsonl removed":e=>e.delete("ledger.jsonl"),"report removed":e=>e.delete("report.html"),
"a file put in":e=>e.set("notes.txt",Buffer.from("hello")),
"a file above the folder":e=>e.set("../plan.json",Buffer.from("{}\n"))},ledger_chain:{
"a line edited":Bt("ledger.jsonl",'"natural_key":"tag"','"natural_key":"gat"'),"a line of another run put in":Pt(e=>{
return e.with(6,(t={runId:"9002",claim:"d".repeat(32)},Et(Xe(t),"ledger.jsonl").split("\n"))[6]);var t}),
"dry run passed off as prod":Rt(e=>{
for(const t of["CANONICAL_PROOF.json","plan.json","ledger.jsonl"])Ot(t,e=>e.replaceAll('"mode":"dry_run"','"mode":"prod"'))(e)
})},manifest_signature:{"manifest made again without the key":Ct(Bt("summary.md","summary","summery"),Be),
"manifest signature over other bytes":on(()=>[{keyid:`ed25519:${Oe.keyHash}`,
sig:Oe.ed25519(Buffer.from("x")).toString("base64")}]),"manifest signed twice":on(e=>[...e,...e])}
}),...At("INCOMPLETE",{manifest:{"manifest removed":e=>e.delete("manifest.json")},manifest_signature:{
"manifest signature stripped":e=>e.set("manifest.json",Ne(e,Ht(e),null))}}),...At("UNVERIFIABLE",{manifest_signature:{
"full rewrite under a key of the forger, his key in the bundle":e=>{for(const[t,n]of Xe({signer:Be}))e.set(t,n)}}
})],cn=At("TAMPERED",{ledger_canonical:{"duplicate JSON keys in a line":It(2,'"v":1}','"v":1,"v":1}'),
"white space in a line":It(1,'"v":1','"v": 1'),"a number written otherwise":It(1,'"v":1','"v":1.0'),
"an escape written otherwise":It(0,"octocat","\\u006fctocat"),"trailing newline":Ot("ledger.jsonl",e=>`${e}\n`),
CRLF:Ot("ledger.jsonl",e=>e.replaceAll("\n","\r\n")),BOM:Ot("ledger.jsonl",e=>`\ufeff${e}`)},proof_file:{
"duplicate JSON keys in the proof":Bt("CANONICAL_PROOF.json",'"schema":','"schema":"x","schema":'),
"__proto__ in the proof":Bt("CANONICAL_PROOF.json",'{"phase_1','{"__proto__":{},"phase_1'),
"trailing bytes in the proof":Ot("CANONICAL_PROOF.json",e=>`${e} `),
"deep nesting in the proof":e=>e.set("CANONICAL_PROOF.json",Buffer.from(`${'{"a":'.repeat(1e5)}1${"}".repeat(1e5)}\n`))
},plan_file:{
"duplicate JSON keys in the plan":Bt("plan.json",'"promotable":false','"promotable":false,"promotable":false'),
"lone surrogate in the plan":Bt("plan.json","Bump","\\udc00"),
"missing newline in the plan":Ot("plan.json",e=>e.slice(0,-1))},ledger_encoding:{"invalid UTF-8":e=>{
const t=Buffer.from(e.get("ledger.jsonl"));t[100]=255,e.set("ledger.jsonl",t)},"overlong UTF-8":e=>{
const t=e.get("ledger.jsonl")
;e.set("ledger.jsonl",Buffer.concat([t.subarray(0,50),Buffer.from([192,175]),t.subarray(52)]))},
"trailing bytes after the last newline":Ot("ledger.jsonl",e=>`${e}x`),
"missing newline":Ot("ledger.jsonl",e=>e.slice(0,-1)),
"deep nesting in a line":Pt(e=>e.with(1,`${"[".repeat(3e4)}${"]".repeat(3e4)}`)),
"a line of more than 64 KiB":It(0,"octocat","o".repeat(7e4))},ledger_schema:{"lone surrogate":It(0,"octocat","\\ud800"),
"__proto__ in a line":It(0,'"data":{','"__proto__":{},"data":{'),
"__proto__ in data":It(0,'"data":{','"data":{"__proto__":{},'),
"keys out of order":It(0,/^\{("claim":"[^"]*"),(.*)\}$/,"{$2,$1}"),"an unknown field":It(1,'"v":1}','"v":1,"w":1}'),
"an unknown type":It(1,"plan.created","plan.invented")},receipt_files:{
"trailing bytes in a receipt":e=>Ot(Kt(e),e=>`${e}\n`)(e),"non-canonical base64 in a receipt":e=>{
const t=Kt(e),n=Ft(e,t),[a,r]=n.signatures;n.signatures=[{...a,sig:`${a.sig}\n`},r],e.set(t,Ie(n))}},manifest:{
"BOM in the manifest":Ot("manifest.json",e=>`\ufeff${e}`)},checkpoints_file:{
"unpadded base64 in a checkpoint":Ot("checkpoints.json",e=>e.replace(/=\\n"/,'\\n"')),
"a NUL in a checkpoint":Bt("checkpoints.json","\\nhead","\\u0000\\nhead")}}),dn=e=>({envelope:t=>{
const n=je(t.payloadType,Buffer.from(t.payload,"base64"));t.signatures=e(t.signatures,n)}}),ln=[{rule:null,
code:"plan_blocked",message:"another"}],pn=xt("TAMPERED",{receipt_envelopes:{"swapped receipts":{files:Nt},
"a receipt that is not on record":{files:e=>e.set(`receipts/rcpt_${"a".repeat(32)}.dsse.json`,e.get(Kt(e)))},
"a receipt that is on record but not there":{files:e=>e.delete(Kt(e))}},receipt_bindings:{"receipt of another run":Qt({
run_id:"9002"}),"receipt of another attempt":Qt({run_attempt:2}),"receipt of another repository":Qt({repository_id:"5"
}),"receipt of another environment":Qt({environment:"staging"}),"receipt of another actor":Qt({actor:"mallory"}),
"receipt of another workflow":Qt({workflow_sha:"f".repeat(40)}),"receipt of another kind":Qt({operation_kind:"open_pr"
}),"receipt of another operation":Qt({operation_id:"other"}),"receipt of another plan":Qt({plan_digest:we("x")}),
"receipt of another policy":Qt({policy_digest:we("x")}),"receipts for two APIs":{
receipt:(e,t)=>"tag"===t&&(e.api_url="https://evil.example")},"advisory receipt that was executed":Qt({violations:[{
rule:null,code:"x",message:"x"}],enforceable:!1})},refusals:{"receipt that hides why the policy refused":{...an,...Qt({
violations:ln}),lines:e=>{for(const t of e)"receipt.refused"===t.type&&(Mt(t).violations=ln);return e}}},receipt_files:{
"receipt of a dry run":Qt({mode:"dry_run"}),"receipt with a further field":Qt({alg:"none"}),
"enforceable receipt with violations":Qt({violations:[{rule:null,code:"x",message:"x"}]}),
"receipt of another payload type":{envelope:e=>e.payloadType="application/vnd.marketops.manifest.v1+json"}},
receipt_times:{"receipt that lives for two days":Qt({expires_at:"2026-11-25T01:00:00.000Z"}),
"receipt that had expired before the operation began":Qt({issued_at:"2026-11-23T00:00:00.000Z",
expires_at:"2026-11-23T00:15:00.000Z"}),"receipt issued after it was used":Qt({issued_at:"2026-11-23T02:00:00.000Z",
expires_at:"2026-11-23T02:15:00.000Z"})},receipt_anchors:{"receipt minted on a ledger of the future":Qt({ledger:{
head:"a".repeat(64),size:999}}),"receipt minted on another ledger":{...rn,...Qt({ledger:{head:"a".repeat(64),size:5}})}
},approvals:{"approvals that differ between receipts":{receipt:(e,t)=>"tag"===t&&(e.approvals=[])}},receipt_signatures:{
"stripped Ed25519 signature":dn(([e])=>[e]),"stripped HMAC":dn(([,e])=>[e]),"all signatures stripped":dn(()=>[]),
"signatures in the other order":dn(e=>e.toReversed()),"a signature doubled":dn(([e,t])=>[e,t,t]),
"receipt signed by another key":dn(([e,{keyid:t}],n)=>[e,{keyid:t,sig:Be.ed25519(n).toString("base64")}]),
"receipt whose HMAC is of another length":dn(([e,t])=>[{...e,sig:"AAAA"},t])}}),hn={base:"main",head:"x",
head_sha:"f".repeat(40),title:"x",body:"",author:null,commit:null,draft:!1,maintainer_can_modify:!0,milestone:null,
signoff:!1,assignees:[],labels:[],reviewers:[],team_reviewers:[]},un=e=>e.operations,fn=e=>({plan:t=>un(t).push({
...un(t)[0],...e})}),mn=xt("TAMPERED",{plan_binding:{"plan of another commit":Yt("commit_sha","f".repeat(40)),
"plan of another repository":Yt("repository","acme/gadgets"),"plan of another ref":Yt("ref","refs/heads/dev"),
"plan of a dry run in prod":Yt("mode","dry_run"),"plan blocked by mode in prod":Yt("blocked_by_mode",!0),
"plan made after it was recorded":Yt("created_at","2026-11-24T01:00:00.000Z"),
"an operation that was not decided on":fn({operation_id:"more"}),
"another plan file than was recorded":Dt("plan.created",{plan_file_digest:we("x")}),
"another plan than was recorded":Dt("plan.created",{plan_digest:we("x")})},plan_file:{
"promotable plan":Yt("promotable",!0)},plan_digests:{
"operation digest of something else":Xt("operations.0.operation_digest",we("x")),
"plan digest of something else":Xt("plan_digest",we("x")),
"parameters changed after the digest":Xt("operations.0.parameters.force",!0)},plan_order:{"an operation twice":fn({}),
"dangling dependency":Yt("operations.0.depends_on",["nobody"]),
"cyclic dependency":Yt("operations.0.depends_on",["release"])},policy_digest:{"another policy than was decided by":{
files:e=>e.set("policy.yml",Buffer.from("version: 1\n"))}},single_use:{
"intent of another operation than planned":Dt("operation.intent",{operation_digest:we("x")})},operation_binding:{
"intent on another natural key":Dt("operation.intent",{natural_key:"v9"}),
"outcome with another effect":Dt("operation.succeeded",{effect:"update"}),"something to do, recorded as unchanged":{
ops:[{id:"a",effect:"none"},{id:"b"}],...Xt("operations.0.effect","create")},"kind of another operation":{
plan:e=>Object.assign(un(e)[0],{operation_kind:"open_pr",parameters:hn})}},effects:{
"a conflict that was executed":Xt("operations.0.effect","conflict"),
"nothing to do, and yet a receipt":Xt("operations.0.effect","none")},dependencies:{
"done before what it depends on":Zt(["operation.succeeded",0],["operation.succeeded",1]),
"done although what it depends on failed":{ops:[{id:"a",outcome:"failed"},{id:"b",needs:["a"]}]},
"skipped for a dependency that succeeded":{ops:[{id:"a"},{id:"b",needs:["a"],outcome:"skipped"}]}}}),gn=e=>dt(e[0],{
...yn,operation_id:"old",operation_kind:"tag_repo"}),yn={receipt_id:`rcpt_${"1".repeat(32)}`,run_id:"8000",run_attempt:1
},wn=(e,t={})=>({...e[0],type:"ledger.foreign",data:{base:"a".repeat(40),head:"b".repeat(40),...t}
}),bn=(e,t={})=>Wt(n=>n.toSpliced(e,0,wn(n,t))),kn={ops:[{id:"a"},{id:"b",decision:"no_rule"},{id:"c",effect:"none"}]
},_n=(e,t)=>qt("run.closed",n=>Object.assign(n,{data:{...Mt(n),counts:vn(n,e,t)}})),vn=(e,t,n)=>{
const{[t]:a,...r}=Mt(e).counts;return void 0===n?r:{...r,[t]:n}},$n=[{rule:null,code:"x",message:"x"}],jn={
tag:De("tag"),release:De("release")},Tn=xt("TAMPERED",{run_identity:{"no run.opened":Jt("run.opened"),
"run.opened twice":Wt(e=>[e[0],...e]),"a line of another run":Gt("operation.intent",{run_id:"9002"}),
"a line of another attempt":Gt("operation.succeeded",{run_attempt:2}),
"a line of another mode":Gt("operation.succeeded",{mode:"dry_run"}),"vkey of another origin":Dt("run.opened",{
origin:"evil.example/repositories/123456789/marketops"}),"origin of another repository":Dt("run.opened",{
repository_id:"5"})},one_claim:{"a line of another claim":Gt("operation.intent",{claim:"d".repeat(32)})},times:{
"a time that goes back":Gt("operation.intent",{ts:"2026-11-23T00:59:00.000Z"})},ledger_schema:{
"a time that is no day":Gt("operation.intent",{ts:"2026-02-30T00:59:00.000Z"}),
"permit with violations":Dt("policy.decided",{violations:$n}),"a failed check before an intent":Dt("gate.passed",{
checks:qe("receipt_expired")}),"a check left out":Dt("gate.passed",{checks:qe().slice(1)}),
"checks in another order":Dt("gate.passed",{checks:qe().toReversed()}),
"a check not evaluated":zt("gate.passed","checks.3.result","not_evaluated"),"a code of another check":{...nn,
...zt("gate.rejected","checks.7.code","run_mismatch")},"a success called failed":{...tn,...Gt("operation.failed",{
status:"success"})}},ledger_sequence:{"a sequence with a gap":Gt("operation.succeeded",{seq:99})},ledger_chain:{
"a prev of its own":Gt("operation.succeeded",{prev:"a".repeat(64)})},line_order:{"no plan.created":Jt("plan.created"),
"plan.created twice":Wt(e=>e.toSpliced(2,0,{...e[1]})),
"no receipt for an intent":Wt(e=>e.filter(({type:e})=>"receipt.minted"!==e)),
"a second batch before the first is settled":{batch:1,...Jt("operation.succeeded")},"a line after run.closed":{
lines:e=>[...e,{...e.at(-2),ts:e.at(-1)?.ts??null}]},"run.closed twice":{lines:e=>[...e,{...e.at(-1)}]},
"a reconciliation after the plan":Wt(e=>e.toSpliced(2,0,gn(e)))},decisions:{"a decision missing":Jt("policy.decided"),
"a decision twice":Wt(e=>e.toSpliced(3,0,{...e[2]})),
"a decision after a receipt":Zt(["policy.decided",1],["receipt.minted",0]),
"decisions under two policies":Dt("policy.decided",{policy_digest:we("x")},1),
"permit with a matched forbid, other rules left out":qt("policy.decided",e=>Mt(e).rules.push({id:"f",effect:"forbid",
matched:!0,unmet:null},{omitted:3})),"no evidence.read":Jt("evidence.read"),
"evidence.read twice":Wt(e=>e.toSpliced(3,0,{...Lt(e,"evidence.read")}))},foreign_lines:{
"ledger.foreign that sets nothing aside":bn(1,{head:"a".repeat(40)}),
"ledger.foreign twice":Wt(e=>e.toSpliced(1,0,wn(e),wn(e))),"ledger.foreign among intents":bn(9),
"ledger.foreign among outcomes":bn(12)},checkpoint_states:{"ledger.foreign though nothing was set aside":bn(11)},
receipt_lines:{"two receipts for an operation":Wt(e=>e.toSpliced(6,0,{...Lt(e,"receipt.minted"),
receipt_id:`rcpt_${"a".repeat(32)}`})),"one receipt for two operations":Gt("receipt.minted",{receipt_id:jn.tag},1)},
all_or_nothing:{"minted although the policy refused":{ops:[{id:"a"},{id:"b"}],...Dt("policy.decided",{
decision:"no_rule",violations:$n},1)},"minted and refused in one batch":qt("receipt.minted",e=>{Object.assign(Mt(e),{
enforceable:!1,violations:[{rule:null,code:"plan_blocked",message:"x"}]}),Object.assign(e,{type:"receipt.refused",
status:"rejected"})},1)},gate_checks:{"no gate before an intent":Jt("gate.passed",1),
"a gate of another operation before an intent":Zt(["gate.passed",0],["gate.passed",1]),
"a rejected gate before an intent":qt("gate.passed",e=>{Object.assign(e,{type:"gate.rejected",status:"rejected"}),
Mt(e).checks=qe("receipt_consumed")}),"a gate for an advisory receipt":{...an,...Wt(e=>{
const{status:t,...n}=Lt(e,"receipt.refused");return e.toSpliced(6,0,{...n,type:"gate.passed",data:{checks:qe()}})})},
"intent with the receipt of another operation":Gt("operation.intent",{receipt_id:jn.release}),
"an intent twice: a receipt replayed":Wt(e=>{const t=e.findIndex(({type:e})=>"gate.passed"===e)
;return e.toSpliced(t+2,0,{...e[t]},{...e[t+1]})}),
"an outcome before its intent":Zt(["operation.intent",1],["operation.succeeded",1]),
"a late rejection without its skip":{...nn,...Jt("operation.skipped")},"a late rejection, executed all the same":{...nn,
...qt("operation.skipped",e=>{Object.assign(e,{type:"operation.succeeded",status:"success"}),Mt(e).code=null})}},
single_use:{
"an outcome without an intent":Wt(e=>[Lt(e,"gate.passed",1),Lt(e,"operation.intent",1)].reduce((e,t)=>e.filter(e=>e!==t),e)),
"two outcomes of one receipt":Wt(e=>e.toSpliced(-1,0,{...Lt(e,"operation.succeeded",1)})),
"outcome with the receipt of another operation":Gt("operation.succeeded",{receipt_id:jn.release})},outcomes:{
"success with a code":Dt("operation.succeeded",{code:"github_error"}),"failure without a code":{...tn,
...Dt("operation.failed",{code:null})},"skipped as expired without a rejection":{...nn,...Jt("gate.rejected")},
"skipped for another reason than the gate gave":{...nn,...Dt("operation.skipped",{code:"cancelled"})},
"unchanged although refused":{ops:[{id:"a",effect:"none"}],...Dt("policy.decided",{decision:"forbid",violations:$n})},
"a refused execute job that calls unchanged what is forbidden":{...kn,execute:!0,...Gt("operation.unchanged",{
operation_id:"b"})}},settled:{"an intent without an outcome, and closed":Jt("operation.succeeded",1)},counts:{
"counts too high":_n("operation.succeeded",3),"counts of what did not happen":_n("operation.failed",1),
"counts without a type":_n("operation.intent")},result:{"partial called shipped":{...tn,result:"shipped"},
"shipped called unchanged":{result:"unchanged"},"blocked called authorized":{...an,result:"authorized"},
"a refused execute job called unchanged":{...kn,execute:!0,result:"unchanged"}},run_result:{"shipped called failed":{
result:"failed"}},complete:{"an operation without a word in a blocked run":{...an,...Jt("receipt.refused",0)},
"an operation without a word in a blocked run with something in place":{...kn,...Jt("receipt.refused",0)},
"an authorize job that is silent about an operation":{authorize:!0,...Jt("receipt.minted",1)},
"an authorize job that is silent about what is in place":{authorize:!0,ops:[{id:"a"},{id:"b",effect:"none"}],
...Jt("operation.unchanged")}},effects:{"a refused execute job that is silent about what is in place":{...kn,execute:!0,
...Jt("operation.unchanged")}},operation_binding:{"a refused execute job that calls unchanged what is not there":{...kn,
execute:!0,...Gt("operation.unchanged",{operation_id:"a"})}},landed:{"unchanged called authorized":{ops:[{id:"a",
effect:"none"}],result:"authorized"}},reconciliations:{"a reconciliation twice":Wt(e=>e.toSpliced(1,0,gn(e),gn(e)))}
}),Sn=e=>({mode:"dry_run",...e}),An=(e,t,n)=>qt(e,e=>{Object.assign(e,t),void 0!==n&&Ut(e,n,void 0)}),xn={
receipt_id:`rcpt_${"a".repeat(32)}`},Rn=[{rule:null,code:"x",message:"x"}],En=[...xt("TAMPERED",{dry_run_law:{
"a dry run with a key":Sn(Dt("run.opened",{vkey:Oe.vkey})),"a dry run that intends":Sn(An("operation.blocked",{
type:"operation.intent",...xn,data:{natural_key:"x",operation_digest:we("x")}},"status")),
"a dry run that mints":Sn(qt("receipt.refused",e=>{Object.assign(Mt(e),{enforceable:!0,violations:[]}),
e.type="receipt.minted",delete e.status})),"a dry run that succeeds":Sn(An("operation.blocked",{...{
type:"operation.succeeded",status:"success",...xn},data:{code:null,effect:"create",github:null,message:null,
state_digest:null}})),"a dry run that does not name its mode":Sn({receipt:e=>e.violations=Rn,...Dt("receipt.refused",{
violations:Rn})}),"prod that blocks by mode":An("operation.succeeded",{type:"operation.blocked",status:"rejected",data:{
code:"mode_not_prod",effect:"create",operation_digest:we("x")}},"receipt_id")},complete:{
"a dry run that forgets an operation":Sn(Jt("operation.blocked"))},result:{"a dry run called shipped":Sn({
result:"shipped"})},unsigned_run:{"a run without a key that executes":Dt("run.opened",{vkey:null})},outcomes:{
"an operation blocked twice":Sn(Wt(e=>e.toSpliced(-1,0,{...Lt(e,"operation.blocked",1)}))),
"an operation blocked before it was refused":Sn(Zt(["receipt.refused",1],["operation.blocked",1])),
"another operation blocked than was refused":Sn(Dt("operation.blocked",{operation_digest:we("x")}))}
}),...At("TAMPERED",{manifest_signature:{"a dry run with a signed manifest":Rt(Ct(()=>{}))}})],On=(e,t=0)=>({
checkpoints:(n,a)=>e(n[t],a)
}),Bn=(e,t=0)=>On(t=>Object.assign(t,e),t),Pn=({signer:e=Oe,size:t,root:n,head:a,origin:r})=>On((i,{leaves:o,heads:s})=>{
i.after=Re([e],t??o.length,n??ke(o),a??s.at(-1)??"",r)
}),In=e=>On(t=>t.after=e(t.after)),Kn=(e,t,n)=>`\u2014 ${t} ${Buffer.concat([Buffer.from(n,"base64").subarray(0,4),Buffer.alloc(64,1)]).toString("base64")}\n`,Nn=e=>({
manifest:t=>e(t.files)}),Fn=[...xt("TAMPERED",{checkpoint_states:{"forked ledger: a checkpoint of another root":Pn({
root:Buffer.alloc(32,7)}),"a checkpoint of another head":Pn({head:"a".repeat(64)}),
"a checkpoint of more lines":On((e,{leaves:t,heads:n})=>{e.after=Re([Oe],t.length+1,ke(t),n.at(-1)??"")}),
"a checkpoint of another origin":Pn({origin:"github.com/repositories/5/marketops"}),"a frontier of another tree":{...rn,
...On(e=>e.frontier=e.frontier.map(()=>"b".repeat(64)))},"a frontier of another size":{...rn,...Bn({frontier:[]})},
"no checkpoint before":{...rn,...Bn({before:null})},"a stretch too many":{checkpoints:e=>{e.push({...e[0],first_seq:99})
}},"a stretch in two":{...rn,checkpoints:e=>{e.push({...e[0],first_seq:6})}}},checkpoint_signatures:{
"a checkpoint that the forger signed as well under the same name":In(e=>e.replace(/\u2014 (\S+) (\S+)\n$/,Kn)),
"a checkpoint that only another key signed":Pn({signer:Be})},checkpoints_file:{
"a checkpoint without a signature line":In(e=>e.replace(/\n\u2014.*\n$/,"\n"))},ledger_chain:{
"a checkpoint before of another size":{...rn,...On((e,{heads:t})=>e.before=Re([Oe],4,Buffer.alloc(32,7),t[3]??""))},
"a checkpoint before the first line":On(e=>e.before=e.after??null)},ledger_sequence:{"a stretch too few":{...rn,
checkpoints:e=>{e.pop()}}},landed:{"an authorize job with a landed checkpoint":{authorize:!0,...Pn({})}},manifest:{
"manifest of another head":{manifest:e=>e.head="a".repeat(64)},
"manifest with a file too many":Nn(e=>e[`receipts/rcpt_${"a".repeat(32)}.dsse.json`]=we("x")),
"manifest with a file too few":Nn(e=>delete e["report.html"]),
"manifest with a file outside the layout":Nn(e=>e["../x"]=we("x"))},trusted_keys:{
"a key that the run did not trust itself":{trusted:`${Be.vkey}\n`},"a key that had lapsed in the list of the run":{
trusted:`${Oe.vkey} not-after=2026-11-01T00:00:00.000Z\n`},"a list of keys that cannot be read":{
trusted:`${Oe.vkey} until=tomorrow\n`}}}),...xt("INCOMPLETE",{landed:{"the later of two checkpoints missing":{...rn,
...Bn({after:null},1)},"the earlier of two checkpoints missing":{...rn,...Bn({after:null})},
"lines after the last landed checkpoint":On((e,{leaves:t,heads:n})=>{e.after=Re([Oe],9,ke(t.slice(0,9)),n[8]??"")}),
"not landed":{landed:!1},"an authorize job":{authorize:!0}},run_result:{"no run.closed":{closed:!1}},
manifest_signature:{"manifest not signed":{signedManifest:!1}}
})],Hn="phase_1_dry_run_plan",Cn="phase_2_fc_authorization",Un="phase_3_github_execution",Ln="phase_4_proof_ledger",Mn=(e,t,n)=>((e,t)=>({
proof:n=>t(n[e])}))(e,e=>n(e[t])),qn={environment:"production",user:"bob",user_id:"78",state:"approved",comment:""
},Gn=xt("TAMPERED",{run_claims:{"proof of another result":Vt("run.result","partial"),
"proof of another actor":Vt("run.actor","mallory"),
"proof of another time":Vt("run.closed_at","2026-11-24T01:00:00.000Z"),
"proof of another commit":Vt("run.commit_sha","f".repeat(40))},phase_1_claims:{
"proof of another effect":Vt(`${Hn}.operations.0.effect`,"update"),
"proof with an operation left out":Mn(Hn,"operations",e=>e.pop()),
"proof of another plan":Vt(`${Hn}.plan_digest`,we("x"))},phase_2_claims:{
"proof with another decision":Vt(`${Cn}.decisions.0.decision`,"forbid"),
"proof with another policy":Vt(`${Cn}.policy_digest`,we("x")),
"proof blocked by mode in prod":Vt(`${Cn}.blocked_by_mode`,!0),
"proof with a receipt edited":Vt(`${Cn}.receipts.0.receipt.actor`,"mallory"),
"proof with a receipt left out":Mn(Cn,"receipts",e=>e.pop()),
"proof with receipts in another order":Mn(Cn,"receipts",e=>e.reverse())},approvals:{
"proof with an approver more":Mn(Cn,"approvals",e=>e.push(qn))},phase_3_claims:{"proof with a failure as success":{
...tn,...Mn(Un,"operations",([,e])=>Object.assign(e,{outcome:"succeeded",status:"success",code:null}))},
"proof with another check":Vt(`${Un}.operations.0.checks`,qe("receipt_expired")),
"proof with another answer of GitHub":Vt(`${Un}.operations.0.github`,{id:"1",sha:null,url:null}),
"proof with another message":{...tn,...Vt(`${Un}.operations.1.message`,"nothing")},
"proof without the reason of a refusal":{...an,...Vt(`${Un}.operations.0.code`,null)}},phase_4_claims:{
"proof of another root":Vt(`${Ln}.root`,"a".repeat(64)),"proof of another head":Vt(`${Ln}.head`,"a".repeat(64)),
"proof of another size":Vt(`${Ln}.size`,1),"proof of more entries":Vt(`${Ln}.entries`,1e3),
"proof of another origin":Vt(`${Ln}.origin`,"github.com/repositories/5/marketops"),
"proof with another binding":Vt(`${Ln}.bindings.0.outcome_seq`,1),
"proof with a binding left out":Mn(Ln,"bindings",e=>e.pop())},ledger_canonical:{
"raw line written otherwise and hashed so":en("run.closed",e=>e.replace('"v":1','"v":1.0')),
"raw line with a key twice and hashed so":en("run.closed",e=>e.replace('"v":1','"v":1,"v":1'))}}),Dn=e=>({
evidence:({job:t})=>{Object.assign(t,e)}}),zn=e=>({evidence:t=>{Object.assign(t,e)}
}),Wn=`approvals/${we("yes").slice(7)}.txt`,Jn=Ie({approvals:[]}),Zn=xt("TAMPERED",{owners_files:{
"other approvers than the run went by":Dt("run.opened",{approvers_digest:we("x")}),
"other trusted keys than the run went by":{files:Ot("trusted-keys",e=>`# mine\n${e}`)}},policy_digest:{
"another policy than decided":{files:Ot("policy.yml",e=>`# mine\n${e}`)},
"a withheld policy that is shown":zt("run.opened","policy_source.withheld",!0)},evidence:{
"other evidence than was read":{files:Ot("evidence.json",e=>e.replace("77","78"))}},decisions_follow:{
"a permit that the policy does not give":Dt("policy.decided",{rules:[{id:"other",effect:"permit",matched:!0,unmet:null}]
}),"a refusal for another reason":{...an,lines:e=>{
for(const t of e)"policy.decided"===t.type&&"no_rule"===Mt(t).decision&&(Mt(t).violations=[{code:"x",rule:null,
message:"no"}]);return e}},"evidence of another environment":Dn({environment:"staging"}),
"evidence of another commit":Dn({commit_sha:"f".repeat(40)}),"evidence that GitHub knows another commit of":{
evidence:e=>Ut(e,"run.attempt.value.head_sha","f".repeat(40))},"evidence of a run that was not asked about":zn({
environment:null}),"evidence for another function":zn({decide:2}),"evidence with a field more":zn({trust:"me"}),
"approvals that nobody gave":zn({approvals:{value:[]}}),"approvals that nobody gave, under a withheld policy":{...zn({
approvals:{value:[]}}),...zt("run.opened","policy_source.withheld",!0),files:Ot("policy.yml",()=>"")}},
signed_approvals:{"a text of an approval that did not count":{files:e=>e.set(Wn,Buffer.from("yes"))}},approvals:{
"a signed approval that no receipt names":Vt("phase_2_fc_authorization.signed_approvals",[{digest:we("yes"),
key:`SHA256:${"A".repeat(43)}`,principal:"77+alice@x"}])},predicate:{"a predicate where no asset shipped":{
files:e=>e.set("predicate.json",Jn).set("subjects.sha256",Buffer.alloc(0))}}}),Vn={files:sn,bytes:cn,receipts:pn,
plans:mn,lines:Tn,dryRuns:En,checkpoints:Fn,claims:Gn,evidence:Zn},Yn=(Object.values(Vn).flat(),(0,
le.cz)(Pe,"the audit")),Xn=({files:e})=>(0,he.Gr)((0,pe.GU)(e()),{pins:Yn});function Qn({name:e,verdict:t,check:n},a){
if(a.verdict!==t)return`${e}: ${a.verdict} in place of ${t}`
;const r=a.checks.filter(({status:e})=>!["ok","not_applicable","skipped"].includes(e))
;return void 0===n||r.some(e=>e.name===n)?null:`${e}: found by ${r.map(e=>e.name).join(", ")}, but not by ${n}`}
async function ea(e){const t=await(0,he.Gr)((0,pe.GU)(Xe()),{pins:Yn}),n=await(0,de.xJ)(function(e,t){
const n=new ue.L,{id:a}=et(t,n).at(-1),r=new Map([["HEAD",Buffer.from("ref: refs/heads/marketops-ledger\n")],["config",Buffer.from("[core]\n\trepositoryformatversion = 0\n\tbare = true\n")],["refs/heads/marketops-ledger",Buffer.from(`${a}\n`)]])
;for(const[e,t]of n.encoded())e!==ue.p&&r.set(`objects/${e.slice(0,2)}/${e.slice(2)}`,(0,Y.deflateSync)(t))
;return st(e,r)}((0,r.join)(e,"branch"),lt),{pins:Yn});return[t.verdict,n.verdict]}var ta=n(87010);function na(e,t){
return e.find(e=>e.includes(`"code":"${t}"`))??null}function aa(e,t){return e.find(e=>e.includes(`"type":"${t}"`))??null
}function ra({log:e}){const t=e.split("\n").filter(e=>e.startsWith("::error"));return t.length>0?t.join("\n"):e.trim()}
function ia(e,t){return e.log.split("\n").find(e=>e.startsWith("::error")&&t.test(e))??null}function oa(e){
const t=e.writes();(0,ta.sb)(0===t.length,`these requests went out: ${t.join(", ")}`),(0,
ta.sb)(!e.hasPublished(),"GitHub holds something new")}function sa(e,t,n,a){return(0,
ta.sb)(1===t.exitCode,`the step ended with exit code ${String(t.exitCode)}:\n${t.log.trim()}`),oa(e),(0,
ta.sb)(null!==n,`it was refused, but not with ${a}:\n${t.log.trim()}`),{outcome:"defended",evidence:(0,
u.kc)(n.replace(/^::error[^:]*::/,""))}}function ca(e,t,n){
return sa(e,t,na(t.lines,n)??ia(t,new RegExp(`\\[${n}\\]`)),n)}function da(e,t,n){return sa(e,t,ia(t,n),String(n))}
function la(e,t){(0,ta.sb)("shipped"===t.outputs.result,`the run was blocked:\n${ra(t)}`),(0,
ta.sb)(e.hasPublished(),"nothing was published");const n=aa(t.lines,"ledger.foreign");return(0,
ta.sb)(null!==n,"the foreign commit is not on record"),{outcome:"defended",evidence:n}}function pa(e,t,n){oa(e),(0,
ta.sb)(1===t.exitCode,`the step ended with exit code ${String(t.exitCode)}:\n${t.log.trim()}`)
;const a=t.lines.filter(e=>e.includes('"type":"gate.rejected"'))
;(0,ta.sb)(a.length>0,`the gate rejected nothing:\n${t.log.trim()}`);for(const e of a){
const{data:t}=JSON.parse(e),a=t.checks.flatMap(e=>null===e.code?[]:[e.code]);(0,
ta.sb)(1===a.length&&a[0]===n,`the gate said ${a.join(", ")} in place of ${n}`)}return(0,
ta.sb)(null===aa(t.lines,"operation.intent"),"an operation was begun"),{outcome:"defended",evidence:a[0]??""}}
function ha({verdict:e,failed:t},n,a){
(0,ta.sb)(e===n,`the verdict was ${e}: ${t.map(({name:e,detail:t})=>`${e}: ${t}`)[0]??""}`)
;const r=t.find(({name:e})=>e===a)
;return(0,ta.sb)(void 0!==r,`found by ${t.map(({name:e})=>e).join(", ")}, but not by the check ${a}`),{
outcome:"detected",evidence:(0,u.kc)(`verdict ${n}: ${a}: ${r.detail}`)}}async function ua(e,t={}){const n={policy:q,
...t},[a,r]=await Promise.all([e.open(n),e.plan(n)]);return{scene:a,digest:r.plan_digest}}const fa=(e,t,n,a)=>(0,
ta.ZH)(e,t,async e=>a(await e.open(n),e)),ma=(e,t,{control:n="prod",options:a={},arrange:r,inputs:i,facts:o,env:s={},atOnce:c=!1})=>fa(n,e,a,async e=>{
await(r?.(e)),e.mark();const n=ca(e,await e.prod(i,o,{env:s}),t)
;return(0,ta.sb)(!c||0===e.github.requests.length,"requests went out before it was refused"),n})
;function ga({github:e},t=e.commitSha){return e.admin.createRun({runId:9002,headSha:t,actor:"maintainer"}),{
GITHUB_RUN_ID:"9002"}}function ya(e,t,n=G){e.github.admin.approve(Number(T),S,n,`Approved ${t}`)}function wa(e){
for(const t of Object.keys(e.github.admin.snapshot().refs))t.startsWith("refs/tags/")&&e.github.admin.deleteRef(t)
;e.mark()}const ba=()=>ne(ka()),ka=()=>(0,l.X$)(c.randomBytes);function _a(e){
return e.once("a run that shipped",async()=>{const t=await e.open(),n=await va(t),i=t.ledgerCheckout(),o=(0,
r.join)(await e.folder(),"checkpoint");return await(0,a.cp)((0,r.join)(i,"checkpoint"),o),{proof:n.proof,ledger:i,
clone:t.ledgerClone(),checkpoint:o}})}async function va(e,t=T){t!==T&&e.github.admin.createRun({runId:Number(t),
headSha:e.github.commitSha,actor:"maintainer"});const n=await e.prod({},{GITHUB_RUN_ID:t});return(0,
ta.sb)("shipped"===n.outputs.result,`the run before the attack did not ship:\n${n.log}`),n}var $a=n(70302)
;async function ja(e,t,n,i={}){const o=await e.once(`evidence ${n.plan_digest}`,async()=>{
const{proof:e}=await t.prod({},{},{entry:"authorize.js"});return(0,a.readFile)((0,r.join)(e,"evidence.json"))
}),s=await e.folder(),d={facts:{mode:"prod",repository:`${v}/${$}`,repositoryId:j,runId:T,runAttempt:1,
workflowRef:t.facts().GITHUB_WORKFLOW_REF??"",workflowSha:t.github.commitSha,actor:"maintainer",
triggeringActor:"maintainer",commitSha:t.github.commitSha,ref:"refs/heads/main",event:"push",environment:S,
apiUrl:t.github.apiUrl,serverUrl:t.stage.server,actionVersion:"1.0.0",claim:"c".repeat(32)},planDigest:n.plan_digest,
policyDigest:`sha256:${"1".repeat(64)}`,evidenceDigest:(0,f.o)(o),approvals:[],signedApprovals:[],lifetimeMs:9e5},l=(0,
$a.M)(i.terms?.(d)??d,i.keys??t.keys,()=>Date.now()-(i.issuedAgo??0),c.randomBytes);await(0,a.writeFile)((0,
r.join)(s,"evidence.json"),o);for(const e of n.operations){const t={operation:e,violations:[],ledger:{size:0,
head:"0".repeat(64)}},{bytes:n}=l(i.request?.(t)??t),o=void 0===i.bytes?n:i.bytes(n);null!==o&&await(0,a.writeFile)((0,
r.join)(s,`${e.operation_id}.dsse.json`),o)}return s}async function Ta(e,t={},{scene:n,options:a={},inputs:r={}}={}){
const i=n??await e.open(a),o=await e.plan(a),s=await ja(e,i,o,t);return{scene:i,receipts:s,step:await Sa(i,s,r)}}
function Sa(e,t,n={},a={}){return e.prod({receipts:t,...n},a,{entry:"execute.js"})}function Aa(e,t){return{
expected:`gate.rejected with ${e}`,control:"execute",run:async n=>{
const{scene:a,step:r}=await Ta(n,"function"==typeof t?await t(n):t);return pa(a,r,e)}}}const xa=e=>({terms:t=>({...t,
facts:{...t.facts,...e}})}),Ra=e=>({request:t=>({...t,operation:{...t.operation,...e(t.operation)}})}),Ea=e=>({
bytes:t=>{const n=JSON.parse(t.toString());return Buffer.from(`${(0,k.dw)({...n,...e(n)})}\n`)}}),Oa=(e,t)=>Ea(n=>({
payload:Buffer.from(Buffer.from(n.payload,"base64").toString().replace(e,t)).toString("base64")}))
;function Ba({path:e,content:t="",type:n="0",link:a=""}){const r=Buffer.alloc(512);r.write(e,0,100)
;for(const[e,i]of[[100,"0000644\0"],[108,"0000000\0"],[116,"0000000\0"],[124,`${Buffer.byteLength(t).toString(8).padStart(11,"0")}\0`],[136,"00000000000\0"],[148,"        "],[156,n],[157,a],[257,"ustar\x0000"]])r.write(i,e,"latin1")
;const i=r.reduce((e,t)=>e+t,0);return r.write(`${i.toString(8).padStart(6,"0")}\0 `,148,"latin1"),r}const Pa=e=>(0,
Y.gzipSync)(function(e){const t=e.flatMap(e=>{const t=Buffer.from(e.content??"")
;return[Ba(e),t,Buffer.alloc((512-t.length%512)%512)]});return Buffer.concat([...t,Buffer.alloc(1024)])}(e))
;function Ia(e,t={}){return Pa([{path:"package/package.json",content:JSON.stringify(e)
},...Object.entries(t).map(([e,t])=>({path:`package/${e}`,content:t}))])}
const Ka="registry.npmjs.org",Na="@acme/widgets",Fa="ghcr.io/acme/staging",Ha="ghcr.io/acme/widgets",Ca="registry.acme.example",Ua={
username:"ci",password:"password-of-the-registry"
},La="application/vnd.oci.image.manifest.v1+json",Ma="application/vnd.oci.image.index.v1+json",qa="evil.example",Ga="A registry, workflow or ref that the policy does not name",Da="A package, image or tag that a rule forbids",za="A registry that leads elsewhere, or asks for another\u2019s credential",Wa="A token of another package, expired or repeated",Ja="Tarball or provenance swapped before the upload",Za="A tarball, provenance or input that says something else",Va="A status that is not what was done",Ya="A manifest, layer or answer of other bytes, type or size",Xa="A version or tag that is there, or comes meanwhile",Qa="The stage of another package, or a lost one",er="A run that bears the name of the approved one",tr="Inputs with markup or commands",nr=(e,t,n,a,...r)=>({
name:e,attacker:t,severity:n,...null===a?{}:{series:a},...(0,ta.r_)(r)}),ar=(e,t)=>({expected:e,play:t
}),rr=(e,{first:t,inputs:n,env:a,then:r},i)=>ar(e,async e=>{await(t?.(e))
;const o=i(e,await e.prod("function"==typeof n?n(e):n,a));return r?.(e),o
}),ir=(e,t={},n=cr(e))=>rr(e,t,(e,t)=>function({scene:e,registries:t},n,a){
(0,ta.sb)(1===n.exitCode,`the step ended with exit code ${String(n.exitCode)}:\n${n.log.trim()}`),(0,
ta.sb)(0===vr(t).length,`these went out: ${vr(t).join(", ")}`),
(0,ta.sb)(0===_r(e)&&0===e.writes().length,"something was written to GitHub")
;const r="string"==typeof a?new RegExp(`\\[${a}\\]`):a,i=n.lines.find(e=>"string"==typeof a&&e.includes(`"${a}"`))??ia(n,r)
;return(0,ta.sb)(null!==i,`it was refused, but not with ${String(a)}:\n${ra(n)}`),{outcome:"defended",evidence:(0,
u.kc)(i.replace(/^::error[^:]*::/,""))}
}(e,t,n)),or=(e,t,n=cr(e))=>rr(e,t,(t,a)=>$r(a,e.startsWith("operation.in_doubt")?"in_doubt":"failed",n)),sr=(e,t,n)=>rr(e,t,(t,a)=>jr(a,n(t,a),`it does not hold: ${e}`)),cr=e=>e.slice(e.lastIndexOf(" ")+1),dr=(e,t="",n={})=>({
kind:"answer",status:e,headers:n,...""===t?{}:{body:t}}),lr=(e,t=307)=>dr(t,"",{location:e}),pr=({registries:e})=>(0,
ta.sb)(!e.front.records.some(({host:e})=>e===qa),`${qa} was contacted`),hr=({registries:e})=>{const[t]=e.front.records
;(0,ta.sb)(void 0===t,`${String(t?.host)} was asked`)},ur=({registries:e})=>({"npm-token":e.npmToken}),fr=(e,t)=>({
rule:`  - {id: never, effect: forbid, reason: Not by this way, operations: [${e}], repositories: [self], when: ${t}}\n`
});async function mr({scene:e,prod:t},n){e.github.admin.createRun({runId:9001,status:"completed",conclusion:"failure"}),
e.github.admin.createRun({runId:9001,attempt:2,headSha:e.github.commitSha,actor:"maintainer"});const a=await t({},{
GITHUB_RUN_ATTEMPT:"2"}),r=aa(a.lines,"operation.reconciled")??"nothing";return(0,
ta.sb)(r.includes(`"observed":"${n}"`),`it was reconciled as ${r}`),{...a,evidence:r}}
const gr=(e,t,n)=>n.map(({play:n,options:a,...r},i)=>({...r,id:`${e}${i+1}`,control:"targets",
run:async e=>n(await kr(e,t,a))
})),yr="run-name: Deploy ${{ inputs.version }} (${{ inputs.marketops_receipt }})\non:\n  workflow_dispatch:\n    inputs:\n      version:\n        required: true\n      marketops_receipt:\n        default: ''\njobs: {}\n",wr=(e,t,n={})=>{
const a=e=>({mediaType:"application/vnd.oci.image.layer.v1.tar",digest:`sha256:${(0,
c.createHash)("sha256").update(e).digest("hex")}`,size:e.length}),r={config:a(e),layers:t.map(a)}
;return JSON.stringify({schemaVersion:2,mediaType:La,...r,...n})};function br(e,t,n,a){
for(const n of["{}",a])e.putBlob(t,n);return e.putManifest(t,n,wr("{}",[a]),La)}async function kr(e,t,n={}){
const a=await e.registries({logins:{[Ca]:Ua}}),i=br(a,Fa,null,"layer"),o={
package:`{id: package, kind: publish_npm, package: 'build/*.tgz', ${n.package??"access: public, stage: false"}}`,
image:`{id: image, kind: promote_image, source: '${n.source?.(a,i)??`${Fa}@${i}`}', ${n.image??`registry: ${Ha}, tags: [v1]`}}`,
deploy:`{id: deploy, kind: dispatch_workflow, ${n.deploy??"workflow: deploy.yml, inputs: {version: v1.0.0}"}}`},s={
package:["publish_npm",`{registries: [${Ka}]}`],
image:["promote_image",`{registries: [ghcr.io, ${Ca}], moves_image_tag: false}`],
deploy:["dispatch_workflow","{dispatch: [{workflow: deploy.yml, ref: 'refs/heads/main'}]}"]
},c="all"===t?["package","image","deploy"]:[t],d=c.map(e=>`  - {id: ${e}, effect: permit, reason: It follows the release, operations: [${s[e][0]}],\n     repositories: [self], when: ${n.when??s[e][1]}}\n`),l=await e.open({
operations:`version: 1\noperations:\n${c.map(e=>`  - ${o[e]}\n`).join("")}`,
policy:`${U.slice(0,U.indexOf("rules:"))}rules:\n${d.join("")}${n.rule??""}`,files:{".github/workflows/deploy.yml":yr,
...n.files},changes:{}});l.github.admin.setToken(x,"github-actions[bot]",{contents:"write",pull_requests:"write",
issues:"write",actions:"write"},!0),(0,m.writeFileSync)((0,r.join)(l.workspace,"build/w.tgz"),n.tarball??Ia({name:Na,
version:"1.0.0"}));const p={MARKETOPS_TEST_REGISTRIES:a.url};return{scene:l,registries:a,digest:i,
prod:async(e={},t={})=>{const n=await l.prod(e,{},{env:{...p,...a.identity,...t}})
;return function(e,{tokens:t,npmToken:n,front:a},{log:r,proof:i,summary:o}){
const s=[...t.secrets,Ua.password,Buffer.from(`${Ua.username}:${Ua.password}`).toString("base64")],c=(0,
m.existsSync)(i)?[...g(i).values()].map(e=>e.toString()):[],d=e.github.requests.map(({requestBody:e})=>e.toString()),l=r.replace(/^::add-mask::.*$/gm,"")
;for(const e of[l,o,...c,...d])(0,
ta.sb)(!s.some(t=>e.includes(t)),"a credential of a registry is in the log, the proof or the ledger")
;for(const{host:e,authorization:t}of a.records){const a=e===qa||e!==Ka&&!0===t?.includes(n);(0,
ta.sb)(!a||null===t,`${e} was shown a credential`)}}(l,a,n),n},answer:(e,t,n="before")=>{
a.front.fault=a=>a.phase===n&&e(a)?"function"==typeof t?t(a):t:null}}}
const _r=({github:e})=>e.admin.runs().filter(({event:e})=>"workflow_dispatch"===e).length,vr=({front:e})=>e.records.filter(({method:e,status:t,path:n})=>"GET"!==e&&"HEAD"!==e&&t<300&&!n.includes("/oidc/")).map(({method:e,host:t,path:n})=>`${e} ${t}${n}`)
;function $r({lines:e,log:t},n,a){const r=aa(e,`operation.${n}`)
;return(0,ta.sb)(!0===r?.includes(`"code":"${a}"`),`not operation.${n} with ${a}:\n${r??t.trim()}`),(0,
ta.sb)(null===aa(e,"operation.succeeded"),"an operation is on record as done"),{outcome:"defended",evidence:r}}
function jr(e,t,n){return(0,ta.sb)("shipped"===e.outputs.result,`it was kept from shipping:\n${ra(e)}`),(0,ta.sb)(t,n),{
outcome:"defended",evidence:aa(e.lines,"operation.succeeded")??""}}const Tr={prod:async e=>{const t=await e.open()
;Sr(t,await t.prod())},strict:async e=>{const{scene:t,digest:n}=await ua(e);ya(t,n),Sr(t,await t.prod({
"expected-plan-digest":n}))},conditions:async e=>{const t=await e.open({policy:M});Sr(t,await t.prod())},
execute:async e=>{const{scene:t,step:n}=await Ta(e);Sr(t,n)},verify:async e=>{
const{proof:t,clone:n,checkpoint:a}=await _a(e);for(const a of[t,n]){const{verdict:n}=await e.verify(a);(0,
ta.sb)("VERIFIED"===n,`an untouched ${a===t?"proof":"ledger"} is ${n}`)}const r=await e.verify(n,["--since",a]);(0,
ta.sb)("VERIFIED"===r.verdict,`an untouched ledger is ${r.verdict} against its own checkpoint`)},targets:async e=>{
const{scene:t,registries:n,prod:a}=await kr(e,"all"),r=await a()
;(0,ta.sb)("shipped"===r.outputs.result,`without the attack the run fails:\n${r.log.trim()}`),(0,
ta.sb)(1===n.packages.size&&null!==n.digestAt(`${Ha}:v1`),"a registry has nothing"),(0,
ta.sb)(1===_r(t),"no workflow was started")},forged:async e=>{const t=await ea(await e.folder());(0,
ta.sb)(t.every(e=>"VERIFIED"===e),`an honest proof and branch of the forger are ${t.join(" and ")}`)}};function Sr(e,t){
(0,ta.sb)(0===t.exitCode,`without the attack the run fails:\n${t.log.trim()}`),(0,
ta.sb)("shipped"===t.outputs.result,`without the attack the result is ${t.outputs.result??"none"}`),(0,
ta.sb)(e.hasPublished(),"without the attack nothing is published")}
async function Ar({dist:e,scenarios:t,row:n,parallel:i=2}){const o=function(e){const t=[...g(e)].map(([e,t])=>({path:e,
digest:(0,f.s)(t).toString("hex"),size:t.length})),n=t.map(({path:e,digest:t})=>`${t}  ${e}\n`).join("");return{
digest:`sha256:${(0,f.s)(n).toString("hex")}`,files:t}}(e),s=await(0,a.mkdtemp)((0,r.join)((0,
d.tmpdir)(),"marketops-security-audit-")),m=new Map,y=(0,l.X$)(c.randomBytes),w=async(t,n)=>{const i=(0,r.join)(s,t)
;await(0,a.mkdir)(i);const o=new AuditContext({dist:e,temporary:i,secret:y,shared:m});try{return await n(o)}finally{
await o.close()}},b=new Map,k=[],_=new Map;try{await(0,h.bB)(t,i,async(e,t)=>{const a=await async function(e,t){try{
return await t()}catch(t){const n=t instanceof ta.Eh?t.message:`it could not be played: ${(0,p.bD)(t)}`;return{
outcome:"breached",evidence:(0,u.kc)(`${e.id}: ${n}`)}}}(e,async()=>(await(e=>{const t=b.get(e)??w(`control-${e}`,Tr[e])
;return b.set(e,t),t})(e.control),w(e.id,e.run)));_.set(t,function(e,{outcome:t,evidence:n}){
const{id:a,name:r,attacker:i,attack:o,defence:s,severity:c,expected:d}=e,l=o.map((e,t)=>1===o.length?e:`${t+1}. ${e}`).join(" ")
;return{id:a,name:r,attacker:i,attack:l,defence:s,severity:c,expected:d,outcome:t,evidence:n}}(e,a)),(()=>{
for(let e=_.get(k.length);void 0!==e;e=_.get(k.length))k.push(e),n(e)})()})}finally{await(0,a.rm)(s,{recursive:!0,
force:!0})}return{bundle:o,scenarios:k}}var xr=n(90350)
;const Rr=({method:e,path:t})=>"POST"===e&&t.endsWith("/git/tags"),Er=({method:e,path:t,body:n})=>"POST"===e&&t.endsWith("/git/refs")&&!n.includes(_.jF)
;function Or(e,t){const n=aa(e.lines,t);return(0,ta.sb)(null!==n,`there is no ${t}:\n${e.log.trim()}`),(0,
ta.sb)(null===aa(e.lines,"operation.succeeded"),"an operation is on record as done"),{outcome:"defended",evidence:n}}
const Br={operations:N.replace("    message:","    target: refs/heads/next\n    message:"),policy:q
},Pr="An answer must say what was asked for; else reading settles it.",Ir="A release stays a draft until every asset has its planned digest.",Kr="Targets are resolved to commits in the plan.",Nr=[(0,
ta.KT)("G1","422 taken as success","github","critical",Pr,{
attack:["Answer the creation of the tag with 422, without a reason."],...Fr(Er,{status:422,body:{
message:"Reference update failed"}})}),(0,ta.KT)("G2","5xx taken as success","github","critical",Pr,{
attack:["Answer the creation of the tag with 502, again and again."],...Fr(Er,{status:502,body:{message:"Bad gateway"}
},"operation.in_doubt")}),(0,ta.KT)("G3","Garbage taken as success","github","critical",Pr,{
attack:["Answer the creation of the tag object with 201 and an empty object."],...Fr(Rr,{status:201,body:{}
},"operation.in_doubt")}),(0,ta.KT)("G4","Answer broken off","github","high",Pr,{
attack:["Let the tag be created, and break its answer off in the middle."],
...Hr("one tag, found by reading; operation.succeeded once",e=>Cr(e,{kind:"truncate"}))}),(0,
ta.KT)("G5","Answer lost","github","critical",Pr,{
attack:["Let the tag be created, and reset the connection before the answer.","Hope that the request is sent again."],
...Hr("one tag, found by reading; operation.succeeded once",e=>Cr(e,{kind:"reset"}))}),(0,
ta.KT)("G6","Tag taken between plan and execution","writer","critical",Kr,{
attack:["Wait until the plan was observed.","Create the tag at another commit."],
...Hr("operation.failed; the other tag is left as it is",async e=>{const t=e.github.admin.commitFiles("other",{x:{
content:"x"}},"Other");e.mark(),e.during(e=>"before"===e.phase&&Rr(e),()=>e.github.admin.setRef("refs/tags/v1.0.0",t))
;const n=await e.prod();return(0,ta.sb)(e.github.admin.snapshot().refs["refs/tags/v1.0.0"]===t,"the tag was moved"),
Or(n,"operation.failed")})}),(0,ta.KT)("G7","Branch moved between plan and execution","writer","critical",Kr,{
attack:["Plan a tag of a branch\u2019s head, and have it approved.","Push to the branch before it is executed."],
...fa("strict","policy.decided with plan_digest_differs",Br,async function(e){const{admin:t}=e.github
;t.createBranch("next");const n=(await e.dryRun()).outputs["plan-digest"]??"";return t.commitFiles("next",{x:{
content:"x"}},"Pushed after the approval"),e.mark(),ya(e,n),ca(e,await e.prod({"expected-plan-digest":n
}),"plan_digest_differs")})
}),(0,ta.KT)("G8","Tag exists at another commit","writer","high","A conflict with what GitHub has blocks the plan.",{
attack:["Create the tag at a commit of yours before the plan is made, and let the release take it over."],
...ma("receipt.refused with conflict","conflict",{arrange:({github:e})=>{const t=e.admin.commitFiles("other",{x:{
content:"x"}},"Other");e.admin.createAnnotatedTag("v1.0.0",t,"mine")}})
}),(0,ta.KT)("G9","Forged marker in a release\u2019s body","writer","high",{
defence:"A marker counts only with its receipt in consumed/.",
attack:["Publish a release of the same tag whose body ends in a receipt\u2019s marker that you made up."],
...ma("receipt.refused with conflict","conflict",{options:{operations:F},arrange:async e=>{
e.github.admin.createAnnotatedTag("v1.0.0",e.github.commitSha,"Version 1.0.0");const t={tag_name:"v1.0.0",name:"Mine",
body:`Mine.\n\n${`\x3c!-- MarketOps-Receipt: rcpt_${"a".repeat(32)} sha256:${"7".repeat(64)} --\x3e`}`}
;await e.request(O,"POST","/releases",t)}})
}),(0,ta.KT)("G10","Asset swapped between plan and upload","job","critical",Ir,{
attack:["Wait until the release\u2019s draft is made.","Replace the asset on disk."],
...Ur("operation.failed; no release is published",e=>e.during(({phase:e,method:t,path:n})=>"before"===e&&"POST"===t&&n.endsWith("/releases"),()=>e.change({
"build/widgets.tar.gz":"something  else here"})))
}),(0,ta.KT)("G11","Asset corrupted on its way","github","critical",Ir,{
attack:["Store other bytes than those that were uploaded."],
...Ur("operation.failed; no release is published",Lr(/\/releases\/\d+(\/assets)?(\?|$)/,/"digest":"sha256:[0-9a-f]{64}"/g,`"digest":"sha256:${"6".repeat(64)}"`))
}),(0,
ta.KT)("G12","Upload sent to another host","github","critical","Only the hosts of the run\u2019s own API are spoken to.",{
attack:["Answer the creation of the release with an upload_url of a host of yours."],
...Ur("operation.failed; no request goes there and no release is published",Lr(/\/releases(\/\d+)?(\?|$)/,/"upload_url":"https?:\/\/[^/"]+/g,'"upload_url":"https://uploads.github.example',!0))
}),(0,
ta.KT)("G13","Redirect to another host","github","high","Only the hosts of the run\u2019s own API are spoken to.",{
attack:["Answer a request with a redirect to a host of yours, and take the token that follows."],
...fa("prod","refusal host_refused",{},async(e,t)=>{const n=await t.open()
;e.github.setInterceptor(({phase:e,path:t})=>"before"===e?{kind:"answer",status:301,headers:{
location:`${n.github.apiUrl}${t}`},body:{}}:null);const a=ca(e,await e.prod(),"host_refused");return(0,
ta.sb)(0===n.github.requests.length,"the redirect was followed"),a})})];function Fr(e,t,n="operation.failed"){
return Hr(`${n}, never operation.succeeded`,async a=>{a.github.setInterceptor(n=>"before"===n.phase&&e(n)?{
kind:"answer",...t}:null);const r=await a.prod()
;return(0,ta.sb)(1===r.exitCode,`the step ended with exit code ${String(r.exitCode)}`),(0,
ta.sb)(!a.hasPublished(),"something was published"),Or(r,n)})}function Hr(e,t,n=N){return fa("prod",e,{operations:n},t)}
async function Cr(e,t){let n=0;e.github.setInterceptor(e=>"after"===e.phase&&Er(e)&&0===n++?t:null)
;const a=await e.prod()
;(0,ta.sb)(0===a.exitCode,`the step ended with exit code ${String(a.exitCode)}:\n${a.log.trim()}`)
;const r=e.writes().filter(e=>"POST /repos/acme/widgets/git/refs"===e)
;(0,ta.sb)(1===r.length,`the creation of the tag was sent ${r.length} times`)
;const i=a.lines.filter(e=>e.includes('"type":"operation.succeeded"'));return(0,
ta.sb)(1===i.length,`${i.length} lines say that it succeeded`),{outcome:"defended",evidence:i[0]??""}}function Ur(e,t){
return Hr(e,async e=>{t(e);const n=await e.prod()
;(0,ta.sb)(1===n.exitCode,`the step ended with exit code ${String(n.exitCode)}`)
;const a=e.github.admin.snapshot().releases.filter(({draft:e})=>!e);(0,ta.sb)(0===a.length,"a release was published"),
(0,ta.sb)(null===aa(n.lines,"operation.succeeded"),"an operation is on record as done")
;const r=aa(n.lines,"operation.failed")??aa(n.lines,"operation.in_doubt");return(0,
ta.sb)(null!==r,`the failure is not on record:\n${n.log.trim()}`),{outcome:"defended",evidence:r}},F)}
function Lr(e,t,n,a=!1){return({github:r})=>r.setInterceptor(({phase:r,method:i,path:o,response:s})=>{
if("after"!==r||void 0===s||!e.test(o))return null;if("PATCH"===i&&!a)return null;const{status:c,headers:d}=s;return{
kind:"answer",status:c,headers:d,body:s.body.toString().replace(t,n)}})}
const Mr=H.replace("    commit:\n","    labels: [security]\n    commit:\n"),qr=(e,t="")=>`${U}  - {id: never, effect: forbid, reason: People do that, operations: [${e}], repositories: [self]${t}}\n`,Gr=e=>ma("policy.decided with policy_forbids","policy_forbids",{
options:e
}),Dr=[...[["C1","another branch","refs: [refs/heads/release]",N],["C2","a tag of another form","tags: ['release-*']",N],["C3","another event","events: [workflow_dispatch]",N],["C4","an actor who is not listed","actors: [somebody]",N],["C5","another workflow file","workflows: [{path: .github/workflows/other.yml, ref: 'refs/heads/*'}]",N],["C6","another environment","environments: [staging]",N],["C7","a commit that is not on the default branch","target_on_default_branch: false",N],["C8","an asset of another name","asset_names: ['*.zip']",F],["C9","more assets than permitted","max_assets: 1",F],["C10","a larger asset than permitted","max_asset_bytes: 10",F],["C11","a full release where prereleases are permitted","prerelease: true",F],["C12","a published release where drafts are permitted","draft: true",F],["C13","a fixed tag where floating ones are permitted","moves_tag: true",N],["C14","written notes where generated ones are permitted","generated_notes: true",F],["C15","another base branch","pull_request_bases: [next]",H],["C16","a label that is not permitted","labels: [docs]",Mr],["C17","a time in which nothing ships","windows: {time_zone: UTC, freeze: [{from: 2000-01-01, to: 2099-12-31}]}",N,"window_closed"],["C20","a tag that moves forward only where forced moves are permitted","force: true",N],["C21","another head branch","pull_request_heads: ['bot/*']",H],["C22","a file that is not permitted","paths: ['docs/**']",H]].map(([e,t,n,a,r="policy_condition_unmet"])=>(0,
ta.KT)(e,`${n.slice(0,n.indexOf(":"))} unmet`,"writer","high",{
defence:"A permit rule matches only with all conditions met.",attack:[`Ship ${t}, everything else as the rule has it.`],
...ma(`policy.decided with ${r}`,r,{control:"conditions",options:{
policy:"C1"===e?U.replace("refs: [refs/heads/main]",n):`${U}      ${n}\n`,operations:a}})})),(0,
ta.KT)("C18","Another repository","writer","critical","A rule names the repositories that it is about.",{
attack:["Publish into a repository that the rule does not name, with a token that reaches it."],
...ma("policy.decided with policy_no_rule","policy_no_rule",{arrange:e=>{
const{commitSha:t}=e.github.admin.addRepository("acme","other",{x:{content:"x"}
}),n=`    repository: acme/other\n    target: ${t}\n    tag:`;e.change({
".marketops/operations.yml":N.replace("    tag:",n)})}})
}),(0,ta.KT)("C19","A rule that forbids","writer","critical","A matching forbid beats every permit.",{
attack:["Find an operation that one rule permits and another forbids."],...Gr({policy:qr("tag_repo")})}),(0,
ta.KT)("C23","A forbidden asset in capitals","writer","high",{
defence:"Names of assets are judged without regard to case.",
attack:["Find an extension that a rule forbids.","Write it in capitals: systems that do not mind run it all the same."],
...Gr({policy:qr("publish_release",", when: {asset_names: ['*.exe']}"),files:{"build/x.EXE":"a program"},
operations:F.replace("build/widgets.tar.gz","build/x.EXE")})}),...["main","develop"].map((e,t)=>(0,
ta.KT)(`C${24+t}`,"Pull request from "+("main"===e?"the default branch":"a branch of others"),"writer","critical",{
defence:"The action moves only branches that it made itself.",
attack:[`Plan a pull request whose head is ${e}, so that the action pushes to it.`],
...ma("receipt.refused with conflict","conflict",{options:{
operations:H.replace("base: main","base: "+("main"===e?"next":"main")).replace("release/v1.0.0",e)},
arrange:({github:e})=>{e.admin.createBranch("develop"),e.admin.commitFiles("next",{x:{content:"x"}},"Ahead of main")}})
}))],zr="Only registries of the policy are asked.",Wr="A matching forbid beats every permit.",Jr="Only the planned bytes are sent.",Zr="What is there afterwards counts, no status.",Vr="Answers are foreign bytes: closed schemas, computed digests.",Yr="A token is of one package, for one host, never written down.",Xr="A tarball is read, never unpacked or run.",Qr=({method:e,path:t})=>"PUT"===e&&!t.includes("/oidc/"),ei=({method:e,path:t})=>"GET"===e&&t.startsWith("/@"),ti=({path:e})=>e.includes("/oidc/"),ni=({method:e,path:t})=>"POST"===e&&t.startsWith("/-/stage/"),ai=e=>{
(0,ta.sb)(0===e.registries.packages.size,"a package was published"),pr(e)},ri=(e,t,n,a,r={})=>or(n,{
first:({answer:n})=>n(e,t),inputs:r,then:ai},a),ii=(e,t)=>or("operation.failed",{first:({scene:n})=>n.afterBegin(()=>(0,
m.writeFileSync)((0,r.join)(n.workspace,e),t)),then:ai},"file_changed"),oi=({registries:e})=>{const t={"1.0.0":{dist:{
integrity:`sha512-${"A".repeat(86)}==`,shasum:""}}};e.packages.set(`${Ka}/${Na}`,{name:Na,versions:t,"dist-tags":{}})
},si={name:Na,version:"1.0.0"},ci=e=>function(e,t,n){const a={sha512:(0,c.createHash)("sha512").update(n).digest("hex")
},r={_type:"https://in-toto.io/Statement/v1",subject:[{name:`pkg:npm/${e.replace("@","%40")}@${t}`,digest:a}],
predicateType:"https://slsa.dev/provenance/v1",predicate:{}},i={payloadType:"application/vnd.in-toto+json",
payload:Buffer.from(JSON.stringify(r)).toString("base64"),signatures:[]};return JSON.stringify({
mediaType:"application/vnd.dev.sigstore.bundle.v0.3+json",dsseEnvelope:i})}(Na,"1.0.0",e),di=e=>({
package:"access: public, stage: false, provenance: build/w.sigstore",files:{"build/w.sigstore":ci(e)}}),li={
package:"access: public, stage: true"
},pi="registry_unauthorized",hi=gr("K","package",[...[["another host",qa],["a host that begins like the true one",`${Ka}.${qa}`],["the same host at another port",`${Ka}:8443`]].map(([e,t])=>nr(`Registry on ${e}`,"writer","critical",Ga,zr,{
attack:[`Plan a package for ${e}.`],options:{package:`access: public, stage: false, registry: 'https://${t}'`},
...ir("policy.decided with policy_condition_unmet",{then:hr})
})),nr("A package that a rule forbids","writer","critical",Da,Wr,{
attack:["Plan a package whose name a forbid rule has."],options:fr("publish_npm","{packages: ['@acme/*']}"),
...ir("policy.decided with policy_forbids")}),nr("A dist-tag that a rule forbids","writer","critical",Da,Wr,{
attack:["Plan a package under the dist-tag `latest`, which a forbid rule has."],
options:fr("publish_npm","{dist_tags: [latest]}"),...ir("policy.decided with policy_forbids")
}),nr("Identity asked of a host that an earlier step set","job","critical",za,Yr,{
attack:["Set ACTIONS_ID_TOKEN_REQUEST_URL to a host of yours, and take the job's request token."],
...or("operation.failed",{env:{ACTIONS_ID_TOKEN_REQUEST_URL:`https://${qa}/token?x=1`},then:ai},"registry_host_refused")
}),nr("A token of another package","registry","critical",Wa,Yr,{
attack:["Exchange the identity of the job for a token of another package."],
...ri(ti,dr(201,'{"token":"npm-of-another-package"}'),"operation.failed",pi)
}),nr("A token that has expired","registry","high",Wa,Yr,{attack:["Let the exchanged token expire before the upload."],
...ri(Qr,dr(401,'{"message":"token expired"}'),"operation.failed",pi)
}),nr("A refusal that repeats the token","registry","high",Wa,Yr,{
attack:["Refuse the upload with a message that holds the token, for the ledger to publish."],
...ar("operation.failed",async e=>{e.answer(Qr,({headers:e})=>dr(403,JSON.stringify({
error:`no right for ${String(e.authorization)}`})));const t=await e.prod(ur(e));return(0,
ta.sb)(t.log.includes("no right for Bearer ***"),"the refusal was not told"),$r(t,"failed",pi)})
}),nr("Upload redirected","registry","critical",za,zr,{attack:["Answer the upload with a redirect to a host of yours."],
...ri(Qr,lr(`https://${qa}/`),"operation.in_doubt","registry_error",ur)
}),nr("Exchange of the identity redirected","registry","critical",za,zr,{
attack:["Answer the exchange with a redirect to a host of yours."],...ri(ti,lr(`https://${qa}/`),"operation.failed",pi)
}),nr("Reading redirected","registry","high",za,zr,{
attack:["Answer the question what is there with a redirect to a host of yours, which says what you like."],
...ir("refusal registry_error",{first:({answer:e})=>e(ei,lr(`https://${qa}/`,302)),inputs:ur,then:pr})
}),nr("Tarball swapped between plan and upload","job","critical",Ja,Jr,{
attack:["Wait until the plan is on the ledger.","Replace the tarball on disk."],...ii("build/w.tgz",Ia(si,{
"index.js":"evil\n"}))}),nr("Provenance swapped between plan and upload","job","critical",Ja,Jr,{
attack:["Wait until the plan is on the ledger.","Replace the provenance on disk by that of another tarball."],
options:di(Ia(si)),...ii("build/w.sigstore",ci(Buffer.from("other")))
}),nr("Provenance of another tarball","job","critical",Za,Xr,{
attack:["Lay the provenance of an honest build beside a tarball of yours."],options:di(Buffer.from("honest")),
...ir("refusal of the plan",{then:hr},/is about another tarball/)
}),nr("The stage of another package","registry","high",Qa,Zr,{
attack:["Answer the staging with the id of a stage of another package, for people to approve."],options:li,
...ar("operation.in_doubt",async e=>{const t=e.registries.stage(Ka,"@acme/other","9.0.0")
;return e.answer(ni,dr(201,JSON.stringify({stageId:t})),"after"),$r(await e.prod(ur(e)),"in_doubt","registry_error")})
}),nr("A lost staging tried again","registry","high",Qa,{
defence:"What cannot be seen is never taken for what is not there.",
attack:["Stage it, and reset the connection.","Let the next run find nothing, for the queue cannot be read."],
options:li,...ar("operation.reconciled with conflict",async e=>{e.answer(ni,{kind:"reset"},"after"),
$r(await e.prod(),"in_doubt","registry_unreachable"),e.answer(()=>!1,{kind:"reset"})
;const{evidence:t}=await mr(e,"conflict");return{outcome:"defended",evidence:t}})
}),...[["a 500",dr(500)],["a 409",dr(409,'{"error":"present"}')],["a reset connection",{kind:"reset"
}]].map(([e,t])=>nr(`Published, and answered by ${e}`,"registry","high",Va,Zr,{
attack:[`Publish the package, and answer by ${e}.`,"Hope that it is sent again."],...sr("operation.succeeded once",{
first:({answer:e})=>e(Qr,t,"after")},({registries:e})=>1===e.front.records.filter(({method:e})=>"PUT"===e).length)
})),...[["a 202",dr(202,"{}")],["a 201",dr(201,'{"ok":true}')]].map(([e,t])=>nr(`Not published, and answered by ${e}`,"registry","critical",Va,Zr,{
attack:[`Answer the upload by ${e}, and keep nothing.`],...ri(Qr,t,"operation.failed with readback_mismatch")
})),nr("Other bytes kept","registry","critical",Va,Zr,{
attack:["Take the upload, and show other bytes under its version."],...or("operation.failed with readback_mismatch",{
first:e=>e.answer(Qr,()=>(oi(e),dr(201,"{}")))})
}),nr("A burned version","writer","high",Xa,"A conflict with what is there blocks the plan.",{
attack:["Publish other bytes under the version first, and let the release take them over."],
...ir("receipt.refused with conflict",{first:oi})}),nr("A version that is hidden by a 404","registry","high",Va,Zr,{
attack:["Say 404 of a package that is there.","Refuse the upload over it."],...or("operation.failed",{first:e=>{oi(e),
e.answer(ei,dr(404,'{"error":"Not found"}'))},
then:({registries:e})=>(0,ta.sb)(0===vr(e).length,"something was published")},pi)
}),nr("An answer about another package","registry","medium",Ya,Vr,{
attack:["Answer with what is there of another package."],...ir("refusal registry_error",{
first:({answer:e})=>e(ei,dr(200,'{"name":"@acme/other","versions":{}}'))})
}),nr("Lifecycle scripts","job","critical",null,Xr,{
attack:["Pack scripts for every step of a package\u2019s life, and wait for one to run beside the key."],options:{
tarball:Ia({...si,
scripts:Object.fromEntries(["preinstall","install","prepare","prepack","prepublish","prepublishOnly","publish","postpublish"].map(e=>[e,"touch PWNED"]))
})},...sr("operation.succeeded once",{},({scene:e})=>!(0,m.existsSync)((0,r.join)(e.workspace,"PWNED")))
}),...[["leads out of its folder",/leads out of it/,{path:"package/../../PWNED",content:"x"
}],["has two manifests",/two files package\.json/,{path:"other/package.json",content:JSON.stringify({...si,name:"evil"})
}],["has a link for a manifest",/no plain file/,{path:"x/PACKAGE.JSON",type:"2",link:"/etc/passwd"
}]].map(([e,t,n])=>nr(`A tarball that ${e}`,"job","high",Za,Xr,{attack:[`Leave a tarball that ${e}.`],options:{
tarball:Pa([{path:"package/package.json",content:JSON.stringify(si)},n])},...ir("refusal of the plan",{then:e=>{hr(e),
(0,ta.sb)(!(0,m.existsSync)((0,r.join)(e.scene.workspace,"..","PWNED")),"something was unpacked")}},t)
})),nr("A tarball of another package","job","critical",Za,Xr,{
attack:["Leave the tarball of another package of the same scope where the approved one was built."],options:{
package:`access: public, stage: false, name: '${Na}', version: '1.0.0'`,tarball:Ia({name:"@acme/other",version:"1.0.0"})
},...ir("refusal of the plan",{then:hr},/package\.json says name "@acme\/other"/)
})]),ui="A run\u2019s name counts only with the ledger.";async function fi({scene:e,prod:t}){const n=(0,
r.join)((await t({mode:"dry_run","hmac-key":"",environment:""})).proof,"plan.json"),{operations:a}=JSON.parse((0,
m.readFileSync)(n,"utf8")),i={event:"workflow_dispatch",path:".github/workflows/deploy.yml",headBranch:"main",
title:`Deploy v1.0.0 (rcpt_${"0".repeat(32)} ${String(a[0]?.operation_digest)})`};return()=>{e.github.admin.createRun(i)
}}
const mi=(e,t="before")=>({scene:n})=>n.github.setInterceptor(n=>n.phase===t&&(({method:e,path:t})=>"POST"===e&&t.endsWith("/dispatches"))(n)?e:null),gi=[...[["workflow","workflow: release.yml, inputs: {}"],["ref","workflow: deploy.yml, ref: refs/heads/theirs, inputs: {version: v1.0.0}"]].map(([e,t])=>nr(`A ${e} that the policy does not name`,"writer","critical",Ga,{
defence:"The policy names workflow and ref together.",attack:[`Plan to start another ${e} than the policy names.`],
options:{deploy:t,files:{".github/workflows/release.yml":"on:\n  workflow_dispatch:\njobs: {}\n"}},
...ir("policy.decided with policy_condition_unmet",{first:({scene:e})=>{
e.github.admin.setRef("refs/heads/theirs",e.github.commitSha),e.mark()}})
})),nr("A forged run before the plan","writer","critical",er,ui,{
attack:["Start the workflow with inputs of yours, and the digest of the operation in its name."],
...or("operation.failed",{first:async e=>(await fi(e))(),
then:({scene:e})=>(0,ta.sb)(1===_r(e),"it was started beside the forged run")},"conflict")
}),nr("A forged run between plan and execution","writer","critical",er,ui,{
attack:["Wait until the plan is on the ledger, and start the workflow under its name."],
...ar("its own run, or operation.failed with conflict",async e=>{e.scene.afterBegin(await fi(e))
;const t=await e.prod(),n=(({github:e})=>e.admin.runs().filter(({event:e})=>"workflow_dispatch"===e))(e.scene).find(({title:e})=>!1===e?.includes(`rcpt_${"0".repeat(32)}`))
;return void 0===n?$r(t,"failed","conflict"):jr(t,t.outputs["run-id"]===String(n.id),"the forged run was named")})
}),nr("A forged run, taken for one in doubt","writer","critical",er,ui,{
attack:["Let a dispatch be lost.","Start the workflow under its name, for the next run to take it for done."],
...ar("operation.reconciled with absent",async e=>{const t=await fi(e);mi({kind:"reset"})(e),
$r(await e.prod(),"in_doubt","github_unreachable"),e.scene.github.setInterceptor(null),t();const n=await mr(e,"absent")
;return{...$r(n,"failed","conflict"),evidence:n.evidence}})}),nr("The run of another workflow","github","high",Va,Zr,{
attack:["Answer the dispatch with the id of a run of another workflow."],
...or("operation.failed with readback_mismatch",{first:mi({kind:"answer",status:200,body:{workflow_run_id:9001,
run_url:"x",html_url:"x"}})})}),nr("A dispatch that is answered and not done","github","high",Va,Zr,{
attack:["Answer the dispatch by 204, and start nothing."],...sr("no run is named",{first:mi({kind:"answer",status:204})
},(e,t)=>""===(t.outputs["run-id"]??""))}),nr("A dispatch that is done and answered by an error","github","high",Va,Zr,{
attack:["Start the workflow, and answer by 502.","Hope that it is started again."],...sr("operation.succeeded once",{
first:mi({kind:"answer",status:502,body:{}},"after")},({scene:e})=>1===_r(e))}),...Object.entries({
HTML:"<script>alert(1)<\/script><img src=x onerror=alert(1)>",Markdown:"](https://evil.example) **bold** | cell",
"a command to the runner":"x\\n::add-mask::x\\n::error::y"}).map(([e,t])=>nr(`Inputs with ${e}`,"writer","high",tr,{
defence:"Foreign text is shown, never obeyed.",attack:[`Put ${e} into an input, for report, summary and log.`],options:{
deploy:`workflow: deploy.yml, inputs: {version: "${t}"}`},...ar("operation.succeeded once",async({prod:e})=>{
const t=await e(),n=(0,m.readFileSync)((0,r.join)(t.proof,"report.html"),"utf8");for(const e of[n,t.summary])(0,
ta.sb)(!/<script>alert|<img src=x/.test(e),"it is markup there")
;return(0,ta.sb)(!/^::(?:error::y|add-mask::x$)/m.test(t.log),"the runner would obey it"),(0,
ta.sb)(!/\]\(https:\/\/evil\.example\)/.test(t.summary),"it is a link there"),jr(t,!0,"")})
})),nr("The receipt among the inputs","writer","high",Za,"Only MarketOps fills in the receipt.",{
attack:["Give the input of the receipt yourself, in other letters."],options:{
deploy:"workflow: deploy.yml, inputs: {MarketOps_Receipt: x}"},
...ir("refusal of the plan",{},/which MarketOps fills in/)
}),nr("A marker among the inputs","writer","high",Za,"Only MarketOps fills in the receipt.",{
attack:["Write a receipt\u2019s marker into an input."],options:{
deploy:"workflow: deploy.yml, inputs: {version: 'MarketOps-Receipt: x'}"},
...ir("refusal of the plan",{},/which only MarketOps writes/)})],yi=gr("D","deploy",gi),wi=[...Xe()].map(([e,t])=>({
name:e,bytes:t
})),bi=Buffer.from("x"),ki=Buffer.alloc(8388608),_i=(...e)=>[...wi,...e],vi=(e,t)=>wi.map(n=>void 0===t||n.name===t?{
...n,...e}:n),$i=Array.from({length:10100},(e,t)=>({name:`f${t}`,bytes:bi,stored:!0}));function ji(e,t){
const n=Buffer.from([117,112,5+Buffer.byteLength(t),0,1,0,0,0,0]);return n.writeUInt32LE((0,Y.crc32)(Buffer.from(e)),5),
Buffer.concat([n,Buffer.from(t)])}const Ti={"zip slip":_i({name:"../evil",bytes:bi}),"zip slip within a folder":_i({
name:"receipts/../../evil",bytes:bi}),"an absolute name":_i({name:"/etc/passwd",bytes:bi}),"a drive":_i({name:"C:/x",
bytes:bi}),"a backslash":_i({name:"receipts\\x",bytes:bi}),"a control character in a name":_i({name:"a\nb",bytes:bi}),
"a symbolic link":vi({mode:41471},"plan.json"),"a name twice":_i(wi[0]),"an encrypted file":vi({flags:1}),
"another compression":vi({method:12}),"a bomb":_i({name:`receipts/rcpt_${"a".repeat(32)}.dsse.json`,bytes:ki}),
"a bomb that lies about its size":vi({bytes:ki,size:10},"summary.md"),
"files of many gigabytes by their own account":vi({size:4294967280}),"too many files":_i(...$i),
"a name in an extra field":vi({name:"other.json",extra:ji("other.json","plan.json")},"plan.json"),
"another name in an extra field":vi({extra:ji("other.json","other.json")},"plan.json"),
"an extra field that ends beyond itself":vi({extra:Buffer.from([1,0,9,0])},"plan.json"),
"bytes behind the packed ones":vi({more:bi},"plan.json"),"a file hidden behind the packed bytes":vi({
more:Buffer.concat([(0,ct.nb)(bi),Buffer.from("PK\x03\x04","latin1")])},"plan.json"),"bytes in a folder":_i({
name:"receipts/",bytes:Buffer.alloc(0),more:bi}),"a data descriptor of another file":vi({descriptor:(0,ct.nb)(bi)
},"plan.json"),"a flag for a data descriptor that is not there":vi({flags:8},"plan.json"),"a file more":_i({
name:"notes.txt",bytes:bi})},Si=Object.entries(Ti).map(([e,t])=>({name:e,verdict:"TAMPERED",entries:t
})),Ai=[xi("F1","Forged files of a proof","stranger","critical",Vn.files,Xn,{
attack:"Add, drop, double and replace files, manifest and signatures.",
defence:"Layout, digests and the manifest\u2019s signature."}),xi("F2","Forged bytes","stranger","high",Vn.bytes,Xn,{
attack:"Write the same JSON otherwise: key order, duplicate keys, escapes, encodings, nesting, line ends.",
defence:"One text for each value (RFC 8785), closed schemas, limits before parsing."
}),xi("F3","False receipts, truly signed","key holder","critical",Vn.receipts,Xn,{
attack:"Sign receipts that say something else than the run, the plan, the policy or the ledger.",
defence:"Every field of a receipt is compared."
}),xi("F4","False plans, truly signed","key holder","critical",Vn.plans,Xn,{
attack:"Sign a plan whose digests, targets, effects or dependencies are not what was done.",
defence:"Digests are made anew; the ledger has exactly the plan\u2019s operations."
}),xi("F5","False stories, truly signed","key holder","critical",Vn.lines,Xn,{
attack:"Sign a ledger whose lines are out of order, doubled, missing or contradict each other.",
defence:"Each line is looked at against what its claim said before."
}),xi("F6","Dry runs that claim an effect","key holder","critical",Vn.dryRuns,Xn,{
attack:"Write what only prod may write into the ledger of a dry run.",defence:"A dry run has few line types and no key."
}),xi("F7","False checkpoints","key holder","critical",Vn.checkpoints,Xn,{
attack:"Sign checkpoints of other sizes, roots and heads, drop them, or take another key.",
defence:"A checkpoint states what the lines give, and follows the one before."
}),xi("F8","False summaries, truly signed","key holder","high",Vn.claims,Xn,{
attack:"Let CANONICAL_PROOF.json say something else than the ledger.",defence:"The summary is made anew, and compared."
}),xi("F9","Forged ledger branches","writer","critical",Tt,({branch:e},t)=>(0,de.xJ)(st(t,function(e){
const{files:t}=et(e,new ue.L).at(-1);return e.files?.(t),t}(e)),{pins:Yn,run:e.run??null}),{
attack:"Edit, drop, plant and rename segments, checkpoint, tip and the records of a ledger branch.",
defence:"The branch is made anew from its lines, and compared."
}),xi("F10","Forged zips","stranger","high",Si,async({entries:e},t)=>(await(0,a.writeFile)(`${t}.zip`,(0,ct.yU)(e)),(0,
de.xJ)(`${t}.zip`,{pins:Yn})),{attack:"Pack proofs with names, kinds, sizes and methods that no honest zip has.",
defence:"Names, kinds and sizes are bounded before inflating."})];function xi(...[e,t,n,a,i,o,{attack:s,defence:c}]){
return(0,ta.KT)(e,t,n,a,c,{attack:[s,`In all ${i.length} of them, each shown to the verifier by itself.`],...(0,
ta.ZH)("forged","TAMPERED, INCOMPLETE or UNVERIFIABLE, each by its own check",async e=>{const t=await e.folder()
;let n="";for(const[e,a]of i.entries()){const i=await o(a,(0,r.join)(t,String(e))),s=Qn(a,i)
;if(null!==s)throw new ta.Eh(s);const c=a.check??i.checks.find(({status:e})=>"failed"===e)?.name??""
;n=`${a.name}: verdict ${i.verdict}, ${c}`}return{outcome:"detected",
evidence:`${i.length} forged proofs found out; the last of them, ${n}`}})})}
var Ri=n(63273),Ei=n(89591),Oi=n(96679),Bi=n(25611);async function Pi(e,{vkey:t,sign:n},a,r=1){
const{admin:i}=e.github,o=(0,
Q.dm)(i.readFile(_.jF,"tip.json")??Buffer.alloc(0)),s=i.snapshot().refs[`refs/heads/${_.jF}`]??"",c=null===o?null:Ri.CE.restore(o.size,o.frontier)
;(0,ta.sb)(null!==o&&null!==c,"there is nothing to go on from");let{head:d}=o,l="";for(let e=o.size;e<o.size+r;e++){
const t=(0,k.dw)({claim:"b".repeat(32),data:{counts:{},result:"unchanged"},mode:"prod",prev:d,run_attempt:1,run_id:"7",
seq:e,ts:"2026-11-22T12:00:00.000Z",type:"run.closed",v:1});l+=`${t}\n`,c.append((0,Ri.Jq)(t)),d=(0,Oi.Hw)(t)}
const p=o.size+r,h=(0,Q.C0)({size:p,head:d,frontier:c}).toString(),u={...a,[(0,_.RA)(o.size)]:l,"tip.json":h},m=(0,
k.d_)(Object.fromEntries(Object.entries(u).map(([e,t])=>[e,null===t?null:(0,f.o)(t)]))),g=c.root().toString("hex"),y={
parent:s,base:s,files:(0,f.o)(m).slice(7)},w=(0,Ei.a)({origin:t.origin,size:p,root:g,head:d,...y}),b=`${w}\n${(0,
Bi.Zp)(t,n(Buffer.from(w)))}`;await e.commit(_.jF,{...u,"files.json":m.toString(),checkpoint:b})}const Ii={operations:N
},Ki=[(0,ta.KT)("H1","Spent receipt replayed after a rollback","writer","critical",{
defence:"What is consumed is read at the newest commit that counts.",
attack:["Let an execute job ship under its receipt.","Commit the tree that the ledger\u2019s branch had before, and delete the tag.","Run the execute job again with the same receipt."],
...(0,ta.ZH)("execute","gate.rejected with receipt_consumed",e=>Fi(e,async e=>{
const t=Object.keys(e.github.admin.listFiles(_.jF)),n={...Object.fromEntries(t.map(e=>[e,null])),"tip.json":Ni()}
;await e.commit(_.jF,n)}))}),(0,ta.KT)("H2","Spent receipt replayed without its record","writer","critical",{
defence:"What is consumed is read at the newest commit that counts.",
attack:["Let an execute job ship under its receipt.","Delete the receipt\u2019s file in consumed/, and the tag.","Run the execute job again with the same receipt."],
...(0,ta.ZH)("execute","gate.rejected with receipt_consumed",e=>Fi(e,(e,t)=>e.commit(_.jF,{[(0,_.Ml)(t)]:null})))}),(0,
ta.KT)("H3","Thousand lines under a retired key","retired key","critical",{
defence:"A retired key is believed up to its `last=`.",
attack:["Keep a key that leaked and was replaced.","Sign a thousand more lines with it, on top of the branch."],
...fa("prod","the run ships under the new key; ledger.foreign",Ii,async(e,t)=>{const n=await Hi(e,t)
;return await Pi(e,t.keys,{},1e3),wa(e),la(e,await e.prod({"hmac-key":n},ga(e)))})}),(0,
ta.KT)("H4","Retired key without a limit","retired key","high",{
defence:"Nothing is built on what a retired key without `last=` signed.",
attack:["Keep a key that leaked.","Wait until the owners list another one, and say nothing of the old one\u2019s end."],
...fa("prod","refusal ledger_key_retired; nothing is written",Ii,async(e,t)=>{
const n=await Hi(e,t,"not-after=2026-01-01T00:00:00.000Z");return wa(e),ca(e,await e.prod({"hmac-key":n
},ga(e)),"ledger_key_retired")})})],Ni=()=>(0,Q.C0)({size:0,head:"0".repeat(64),frontier:Ri.CE.empty()}).toString()
;async function Fi(e,t){const n=await e.open(Ii),i=await ja(e,n,await e.plan(Ii)),o=await Sa(n,i);(0,
ta.sb)("shipped"===o.outputs.result,`the receipt was not spent:\n${o.log.trim()}`);const{payload:s}=JSON.parse(await(0,
a.readFile)((0,r.join)(i,"tag.dsse.json"),"utf8")),{receipt_id:c}=JSON.parse(Buffer.from(s,"base64").toString())
;return await t(n,c),wa(n),pa(n,await Sa(n,i,{},{GITHUB_RUN_ID:T}),"receipt_consumed")}async function Hi(e,{keys:t},n){
await va(e);const{admin:a,defaultBranch:r}=e.github,i=(0,l.X$)(c.randomBytes),o=(0,
Ei.S)(a.readFile(_.jF,"checkpoint")??"");(0,ta.sb)(null!==o,"there is no checkpoint")
;const s=a.snapshot().refs[`refs/heads/${_.jF}`]??"",d=`${ne(i).vkey.text}\n${t.vkey.text} ${n??`last=${o.size}:${o.root}:${s}`}\n`
;return a.commitFiles(r,{".marketops/trusted-keys":{content:d}},"Replace the key"),i}
const Ci="A tag is looked at directly before it is set, and moves only where operation and policy say so.",Ui={
image:`registry: ${Ca}/acme/widgets, tags: [v1]`},Li={image:`registry: ${Ha}, tags: [v1], move: true`},Mi={
"registry-credentials":JSON.stringify({auths:{[Ca]:Ua}})
},qi=({method:e,path:t})=>"PUT"===e&&t.endsWith("/manifests/v1"),Gi=({method:e,path:t})=>"POST"===e&&t.includes("/uploads/"),Di=e=>({method:t,path:n})=>"GET"===t&&n.includes(e),zi=({host:e})=>e===Ca,Wi=({registries:e},t=Ha)=>e.digestAt(`${t}:v1`),Ji=e=>t=>(0,
ta.sb)(null===Wi(t,e),"the tag was set"),Zi=({registries:e})=>br(e,Ha,"v1",Vi),Vi="somebody\u2019s layer",Yi=e=>(0,
ta.sb)(Wi(e)===Zi(e),"the tag was moved"),Xi=e=>dr(401,"",{"www-authenticate":e}),Qi=(e,t=La)=>dr(200,e,{
"content-type":t}),eo=(e,t)=>ir("refusal image_invalid",{first:({answer:t,digest:n})=>t(Di(`/staging/manifests/${n}`),e)
},t),to=(e,t)=>({source:(n,a)=>`${Fa}@${n.putManifest(Fa,null,t(a),e)}`
}),no=wr("{}",["layer"]),ao=[nr("Source in a registry that the policy does not name","writer","critical",Ga,zr,{
attack:[`Promote an image of ${qa}.`],options:{source:(e,t)=>`${qa}/acme/staging@${t}`},
...ir("policy.decided with policy_condition_unmet",{then:hr})
}),nr("Target in a registry that the policy does not name","writer","critical",Ga,zr,{
attack:[`Promote an image to ${qa}.`],options:{image:`registry: ${qa}/acme/widgets, tags: [v1]`},
...ir("policy.decided with policy_condition_unmet",{then:pr})
}),...[["tag","{image_tags: [v1]}"],["repository",`{image_repositories: ['${Ha}']}`],["source",`{image_repositories: ['${Fa}']}`]].map(([e,t])=>nr(`An image\u2019s ${e} that a rule forbids`,"writer","critical",Da,Wr,{
attack:[`Promote an image whose ${e} a forbid rule has.`],options:fr("promote_image",t),
...ir("policy.decided with policy_forbids")})),nr("Tokens asked for at another host","registry","critical",za,zr,{
attack:["Challenge with a realm on a host of yours, and take the password."],options:Ui,
...ir("refusal registry_host_refused",{
first:({answer:e})=>e(zi,Xi(`Bearer realm="https://${qa}/token",service="x",scope="x"`)),inputs:Mi,then:pr})
}),nr("The workflow\u2019s token asked for by another registry","registry","critical",za,{
defence:"The workflow\u2019s token is shown to ghcr.io alone.",
attack:["Challenge for name and password where none were given, and take the workflow\u2019s token."],options:Ui,
...ir("refusal registry_unauthorized",{first:({answer:e})=>e(zi,Xi('Basic realm="x"')),then:({registries:e})=>(0,
ta.sb)(!e.front.records.some(e=>zi(e)&&null!==e.authorization),"a credential was shown")})
}),nr("Upload led to another host","registry","critical",za,zr,{
attack:["Answer the beginning of an upload with a session on a host of yours."],options:Ui,
...or("operation.failed with registry_host_refused",{first:({answer:e})=>e(Gi,lr(`https://${qa}/upload`,202),"after"),
inputs:Mi,then:pr})}),nr("Layers on another host","registry","high",za,{
defence:"A layer may come from elsewhere, without a credential and under its digest.",
attack:["Redirect the reading of a layer to another host, as registries do, and take the token that follows."],
options:Ui,...sr("operation.succeeded; no credential leaves",{first:({answer:e,registries:t})=>{
for(const e of["{}","layer"])t.putBlob(`${qa}/acme/staging`,e)
;e(e=>e.host!==qa&&Di("/staging/blobs/")(e),({path:e})=>lr(`https://${qa}${e}`))},inputs:Mi,then:({registries:e})=>{
const t=e.front.records.filter(({host:e})=>e===qa);(0,ta.sb)(2===t.length,`${t.length} layers came from there`)}
},e=>Wi(e,`${Ca}/acme/widgets`)===e.digest)}),nr("Layers on this machine","registry","high",za,{
defence:"A registry elsewhere leads nobody to this machine.",
attack:["Redirect the reading of a layer to a service of the runner itself."],options:Ui,
...or("operation.failed with registry_host_refused",{
first:({answer:e})=>e(Di("/staging/blobs/"),lr("http://127.0.0.1:1/metadata")),inputs:Mi})
}),nr("Other bytes of a layer","registry","critical",Ya,Vr,{attack:["Give other bytes of the same length for a layer."],
options:Ui,...or("operation.failed with image_invalid",{first:({answer:e})=>e(Di("/staging/blobs/"),dr(200,"LAYER")),
inputs:Mi,then:Ji(`${Ca}/acme/widgets`)})
}),...[["other bytes than its digest",Qi(`${no} `)],["more than 4 MiB",Qi(" ".repeat(4194305)),/\[(?:registry_error|image_invalid)\]/],["an unknown media type",Qi(no,"application/vnd.acme.image+json")],["the media type of an index",Qi(no,Ma)],["a page of HTML",Qi("<html>")]].map(([e,t,n])=>nr(`A manifest of ${e}`,"registry","high",Ya,Vr,{
attack:[`Give a manifest of ${e}.`],...eo(t,n)})),nr("A text that is a manifest and an index","job","high",Ya,Vr,{
attack:["Push one text that some clients read as a manifest, others as an index."],options:to(La,e=>wr("{}",["layer"],{
manifests:[{mediaType:La,digest:e,size:1}]})),...ir("refusal image_invalid")
}),nr("An index that lacks a child","registry","high",Ya,"An image is promoted whole.",{
attack:["Let an index lead to an image that is not there, to push one later."],options:to(Ma,()=>{const e=[{
mediaType:La,digest:`sha256:${"0".repeat(64)}`,size:1}];return JSON.stringify({schemaVersion:2,mediaType:Ma,manifests:e
})}),...ir("refusal image_invalid")}),nr("A tag that leads elsewhere","writer","high",Xa,Ci,{
attack:["Set the tag to an image of yours before the plan is made."],...ir("receipt.refused with conflict",{first:Zi,
then:Yi})}),nr("A tag that leads elsewhere, moved by the operation alone","writer","high",Xa,Ci,{
attack:["Write `move: true` into the operation, where the policy permits new tags alone."],options:Li,
...ir("policy.decided with policy_condition_unmet",{first:Zi,then:Yi})
}),nr("Tag set between the look and the upload","writer","critical",Xa,Ci,{
attack:["Wait until the plan is on the ledger.","Set the tag to an image of yours, which `move: true` would pass over."],
options:Li,...or("operation.failed with conflict",{first:e=>e.scene.afterBegin(()=>Zi(e)),then:Yi})
}),nr("Tag moved right after the upload","writer","high",Va,Zr,{
attack:["Move the tag to an image of yours before it is read back."],...or("operation.failed with readback_mismatch",{
first:e=>e.answer(qi,()=>(Zi(e),null),"after")})}),...[["a 500",dr(500)],["a 202",dr(202)],["a reset connection",{
kind:"reset"}]].map(([e,t])=>nr(`Tagged, and answered by ${e}`,"registry","high",Va,Zr,{
attack:[`Set the tag, and answer by ${e}.`,"Hope that it is sent again."],...sr("operation.succeeded once",{
first:({answer:e})=>e(qi,t,"after")
},e=>1===e.registries.front.records.filter(({method:e,path:t})=>"PUT"===e&&t.endsWith("/v1")).length&&Wi(e)===e.digest)
})),nr("A tag that is not set, and said to be","registry","critical",Va,Zr,{
attack:["Answer the upload by 201, and keep nothing."],...or("operation.failed with readback_mismatch",{
first:({answer:e})=>e(qi,dr(201)),then:Ji()})})],ro=gr("I","image",ao),io={operations:N
},oo="Prod is refused on events that somebody without write access controls.",so="What would undo this process\u2019s checks is refused beside the key.",co="Only a key signs that keygen made and the owners listed.",lo=[(0,
ta.KT)("J1","Prod from a pull request","fork","critical",oo,{
attack:["Open a pull request whose workflow runs in prod."],...uo("pull_request","refs/pull/1/merge")}),(0,
ta.KT)("J2","Prod from pull_request_target","fork","critical",oo,{
attack:["Use the event that runs with secrets on a fork\u2019s behalf."],...uo("pull_request_target")}),(0,
ta.KT)("J3","Prod after a fork\u2019s workflow","fork","critical",oo,{
attack:["Have a pull request from a fork finish, and start from workflow_run."],...uo("workflow_run")}),(0,
ta.KT)("J4","Prod on a comment","stranger","critical",oo,{attack:["Write a comment that starts a workflow."],
...uo("issue_comment")}),(0,ta.KT)("J5","Prod on the merge ref of a fork","fork","critical",oo,{
attack:["Dispatch the workflow on refs/pull/1/merge, policy and all from the fork."],
...uo("workflow_dispatch","refs/pull/1/merge")}),(0,ta.KT)("J6","GITHUB_REPOSITORY injected","job","critical",{
defence:"Name and id of the repository are compared with GitHub\u2019s.",
attack:["Let an earlier step name another repository that the token reaches."],...po("repository_mismatch",{facts:{
GITHUB_REPOSITORY_ID:"5"}})
}),(0,ta.KT)("J7","Repository made anew","admin","critical","A repository\u2019s id is in every signature.",{
attack:["Delete the repository and make another of the same name.","Run with what the old one approved."],
...ma("refusal repository_mismatch","repository_mismatch",{options:{repositoryId:"1000009"},facts:{
GITHUB_REPOSITORY_ID:j}})
}),(0,ta.KT)("J8","GITHUB_API_URL without encryption","job","critical","Addresses are https, or this machine\u2019s.",{
attack:["Let an earlier step set GITHUB_API_URL to a host of yours over plain http."],...ho("runner_invalid",{facts:{
GITHUB_API_URL:"http://api.github.example"}})
}),(0,ta.KT)("J9","GITHUB_API_URL of a GitHub of the attacker\u2019s","job","critical",{
defence:"A receipt\u2019s run, attempt, repository, environment and API are compared.",
attack:["Set up a server that answers as GitHub does and approves everything.","Let an earlier step name it as GITHUB_API_URL in the executing job."],
...(0,ta.ZH)("execute","gate.rejected with run_mismatch",async e=>{
const[t,n]=await Promise.all([e.open(),e.open()]),a=await ja(e,t,await e.plan()),{apiUrl:r,graphqlUrl:i}=n.github,o={
GITHUB_API_URL:r,GITHUB_GRAPHQL_URL:i},s=await Sa(t,a,{},o);return pa(n,s,"run_mismatch"),pa(t,s,"run_mismatch")})}),(0,
ta.KT)("J10","Code loaded through NODE_OPTIONS","job","critical",so,{attack:["Let an earlier step set NODE_OPTIONS."],
...ho("environment_refused",{env:{NODE_OPTIONS:"--no-warnings"}})
}),(0,ta.KT)("J11","Certificates not checked","job","critical",so,{
attack:["Let an earlier step set NODE_TLS_REJECT_UNAUTHORIZED=0."],...ho("environment_refused",{env:{
NODE_TLS_REJECT_UNAUTHORIZED:"0"}})}),(0,ta.KT)("J12","Weak key","stranger","critical",co,{
attack:["Use a password as the key, to be guessed from published signatures."],...po("key_invalid",{inputs:{
"hmac-key":"correct-horse-battery-staple"}})}),(0,ta.KT)("J13","No key","writer","high",co,{
attack:["Run prod in a job that does not name the environment."],...po("key_missing",{inputs:{"hmac-key":""}})}),(0,
ta.KT)("J14","Key that the owners did not list","writer","critical",co,{
attack:["Make a key of your own, well-formed.","Run prod with it."],
...fa("prod","an unsigned proof whose operations have key_unknown",{},async e=>{const t=await e.prod({"hmac-key":ka()})
;return fo(t,ca(e,t,"key_unknown"))})
}),(0,ta.KT)("J15","Key that is not in force any more","retired key","critical",co,{
attack:["Keep the secret of a key whose not-after has passed.","Run prod with it."],...(0,
ta.ZH)("prod","an unsigned proof whose operations have key_not_in_force",async e=>{
const t=`${e.keys.vkey.text} not-after=2026-01-01T00:00:00.000Z\n`,n=await e.open({trustedKeys:t}),a=await n.prod()
;return fo(a,ca(n,a,"key_not_in_force"))})
}),(0,ta.KT)("J16","Key in a job that plans","writer","high","A dry run refuses the key.",{
attack:["Pass the key to a dry run, where whoever changes the workflow can read it."],
...fa("prod","refusal of the input hmac-key before any request",{},async(e,t)=>{const n=await e.dryRun({
"hmac-key":t.secret});return(0,ta.sb)(0===e.github.requests.length,"requests went out before it was refused"),
da(e,n,/must not be given the key/)})}),(0,ta.KT)("J17","Writing in a dry run","writer","critical",{
defence:"In a dry run no writer and no key exist in the process.",
attack:["Run the same plan as a dry run, with a token that may write."],
...fa("prod","operation.blocked with mode_not_prod for every operation",{},async e=>{const t=await e.dryRun({
"github-token":x}),n=e.github.requests.filter(re)
;(0,ta.sb)(0===n.length,"a dry run sent requests that could change something"),(0,
ta.sb)(0===t.exitCode,"the dry run failed"),(0,ta.sb)(!e.hasPublished(),"something was published")
;const a=t.lines.filter(e=>e.includes('"type":"operation.blocked"'))
;return(0,ta.sb)(3===a.length,`${a.length} of 3 operations are on record as blocked`),{outcome:"defended",
evidence:a[0]??""}})
}),(0,ta.KT)("J18","Secrets in errors","github","critical","Secrets are masked before anything can print them.",{
attack:["Have the server answer with an error that repeats the token.","Read log, summary and proof for token and key."],
...fa("prod","a refusal whose log, summary and proof hold neither key nor token",io,async function(e,{secret:t}){
e.github.setInterceptor(({phase:e,method:t,path:n})=>"before"===e&&"POST"===t&&n.endsWith("/git/tags")?{kind:"answer",
status:422,body:{message:`Bad credentials: ${x}`}}:null);const n=await e.prod();(0,
ta.sb)(1===n.exitCode,"the run did not fail")
;const a=n.log.split("\n").filter(e=>!e.startsWith("::add-mask::")),r=[...g(n.proof).values()].map(e=>e.toString("latin1")),i=[a.join("\n"),n.summary,JSON.stringify(n.outputs),...r]
;for(const e of[t,x])(0,ta.sb)(!i.some(t=>t.includes(e)),"a secret was printed or kept");(0,
ta.sb)(!e.hasPublished(),"something was published");const o=aa(n.lines,"operation.failed");return(0,
ta.sb)(null!==o,"the failure is not on record"),{outcome:"defended",evidence:o}})}),(0,
ta.KT)("J19","Token that may only read","writer","high","A refused write is a failure.",{
attack:["Run prod with a token without write access, and hope that a refused write counts as done."],
...fa("prod","a refusal that names the permission; GitHub accepted no write",io,async e=>{const t=await e.prod({
"github-token":E});return(0,ta.sb)(!e.hasPublished(),"something was published"),da(e,t,/contents: write|actions: read/)
})}),(0,ta.KT)("J20","Artifact of another run or a fork","fork","critical","The key must be the repository\u2019s.",{
attack:["Upload an artifact with receipts in a fork, signed with the fork\u2019s key.","Have it downloaded as this run\u2019s."],
...Aa("key_unknown",()=>({keys:ba()}))
}),(0,ta.KT)("J21","Receipt of 10 GB","workflow","medium","A receipt is at most 1 MiB.",{
attack:["Put a file of 10 GB into the folder of receipts, so that the job runs out of memory."],
...fa("execute","refusal receipts_unreadable",io,async(e,t)=>{const n=await t.folder(),i=(0,r.join)(n,"tag.dsse.json")
;return await(0,a.writeFile)(i,"{"),await(0,a.truncate)(i,10*1024**3),ca(e,await Sa(e,n),"receipts_unreadable")})}),(0,
ta.KT)("J22","Two receipts for one operation","workflow","high",{
defence:"Nothing is chosen: two receipts for one operation are refused.",
attack:["Put receipts of two authorize jobs into one folder, and let the action choose."],
...fa("execute","refusal receipts_ambiguous",io,async(e,t)=>{const n=await ja(t,e,await t.plan(io));return await(0,
a.cp)((0,r.join)(n,"tag.dsse.json"),(0,r.join)(n,"again.dsse.json")),ca(e,await Sa(e,n),"receipts_ambiguous")})
}),...["issues","fork","watch","gollum","discussion_comment"].map((e,t)=>(0,
ta.KT)(`J${23+t}`,`Prod on the event ${e}`,"stranger","critical",{
series:"Prod on an event that anybody can bring about",defence:oo,
attack:[`Bring about ${e}, for which a workflow of the repository runs in prod.`],...uo(e)
})),...["LD_PRELOAD","LD_LIBRARY_PATH","OPENSSL_CONF","SSL_CERT_FILE","SSLKEYLOGFILE","NODE_PATH"].map((e,t)=>(0,
ta.KT)(`J${28+t}`,`${e} set`,"job","critical",so,{
series:"Variables that change what the process loads, trusts or gives away",attack:[`Let an earlier step set ${e}.`],
...ho("environment_refused",{env:{[e]:"/tmp/of-an-attacker"}})
})),(0,ta.KT)("J34","Another file of the default branch as policy","writer","critical",{
defence:"Prod reads the policy from the default branch.",
attack:["Find a file on the default branch that permits more.","Name it in the input policy of the prod job."],
...ho("input_invalid",{inputs:{policy:".marketops/other.yml"}})
}),(0,ta.KT)("J35","A policy of the workflow\u2019s choice","writer","critical",{
defence:"Only the policy of the default branch can name another repository\u2019s.",
attack:["Write a policy into a repository of your own.","Name it in the input policy-ref of the prod job."],
...po("input_invalid",{inputs:{"policy-ref":"stranger/repo:policy.yml@main"}})})];function po(e,t){
return ma(`refusal ${e}`,e,t)}function ho(e,t){return ma(`refusal ${e} before any request`,e,{...t,atOnce:!0})}
function uo(e,t="refs/heads/main"){return ho("event_refused",{facts:{GITHUB_EVENT_NAME:e,GITHUB_REF:t}})}
function fo(e,t){const n=aa(e.lines,"run.opened")
;return(0,ta.sb)(!0===n?.includes('"vkey":null'),"the run signed with a key that it may not use"),t}
const mo=(e,t="ab".repeat(32))=>({request:n=>({...n,ledger:{size:e,head:t}})}),go={operations:N
},yo="Only a commit counts that the key signed, on the commit before it.",wo=[(0,
ta.KT)("L1","Ledger branch deleted","writer","critical","Without its ledger a run writes nothing.",{
attack:["Ship once.","Delete the ledger branch and the tags.","Run prod again."],
...ma("an unsigned proof whose operations have ledger_missing","ledger_missing",{options:go,arrange:async e=>{
await va(e),e.github.admin.deleteRef(`refs/heads/${_.jF}`),wa(e)}})
}),(0,ta.KT)("L2","Ledger rewound below the receipt\u2019s anchor","writer","critical",{
defence:"A receipt names the size and head of its ledger, which the gate looks for.",
attack:["Have receipts minted on a ledger that has lines.","Force the branch back to its beginning.","Execute."],
...Aa("ledger_rewound",mo(12))}),(0,ta.KT)("L3","Forked ledger under a receipt","writer","critical",{
defence:"Another history of the same length has another head.",
attack:["Have receipts minted on one ledger.","Replace it by another of the same length.","Execute."],
...Aa("ledger_rewound",mo(0))}),(0,ta.KT)("L4","Consumption record planted","writer","medium",yo,{
attack:["Guess that a receipt will be used.","Create its file in consumed/ beforehand, in your own name."],
...fa("execute","the run ships; ledger.foreign",go,async(e,t)=>{await va(e),wa(e)
;const n=await t.plan(go),i=JSON.parse(e.github.admin.readFile(_.jF,"tip.json")?.toString()??"{}"),o=await ja(t,e,n,mo(i.size,i.head))
;return await async function(e,t){const{payload:n}=JSON.parse(t),a=JSON.parse(Buffer.from(n,"base64").toString()),r={
claim:"a".repeat(32),operation_digest:a.operation_digest,run_attempt:1,run_id:T};await e.commit(_.jF,{[(0,
_.Ml)(a.receipt_id)]:(0,k.d_)(r).toString()})}(e,await(0,a.readFile)((0,r.join)(o,"tag.dsse.json"),"utf8")),
la(e,await Sa(e,o))})}),(0,ta.KT)("L6","Planted checkpoint","writer","critical",yo,{
attack:["Sign a checkpoint of an empty ledger with your own key.","Push it with a tip to match."],
...fa("prod","the run ships; ledger.foreign",go,async(e,t)=>{await va(e)
;const n=await t.once("a ledger under another key",async()=>{const e=await t.open({},ka());await va(e)
;const n=t=>e.github.admin.readFile(_.jF,t)?.toString()??"";return{checkpoint:n("checkpoint"),"tip.json":n("tip.json")}
});return await e.commit(_.jF,n),wa(e),la(e,await e.prod({},ga(e)))})
}),(0,ta.KT)("L9","Two jobs with the same receipt","workflow","critical",{
defence:"Both race for one commit; the loser finds the receipt consumed.",
attack:["Copy the receipts of one authorize job.","Start two execute jobs with them at the same moment."],
...fa("execute","one job ships, the other has gate.rejected with receipt_consumed",go,async(e,t)=>{
const n=await ja(t,e,await t.plan(go)),a=Promise.withResolvers();let r=0
;e.github.setInterceptor(async({phase:e,path:t})=>("before"!==e||"/graphql"!==t||2===r||(2===++r&&a.resolve(void 0),
await a.promise),null));const i=await Promise.all([Sa(e,n),Sa(e,n)]);e.github.setInterceptor(null)
;const o=i.filter(({outputs:e})=>"shipped"===e.result);(0,ta.sb)(1===o.length,`${o.length} of two jobs shipped`)
;const s=e.writes().filter(e=>e.endsWith("/git/refs"));(0,ta.sb)(1===s.length,`${s.length} requests to create the tag`)
;const c=na(i.flatMap(e=>e.lines),"receipt_consumed")
;return(0,ta.sb)(null!==c,"the other job was not told that the receipt is consumed"),{outcome:"defended",evidence:c}})
}),(0,ta.KT)("L10","Consumption record deleted","writer","critical",{
defence:"The lines, under the checkpoint, give what consumed/ must hold.",
attack:["Ship once.","Push a commit to the ledger branch that deletes the records of consumed receipts."],...(0,
ta.ZH)("verify","verdict TAMPERED, check consumed",async e=>{const{ledger:t}=await _a(e),n=(0,
r.join)(await e.folder(),"ledger");return await(0,a.cp)(t,n,{recursive:!0}),await(0,a.rm)((0,r.join)(n,"consumed"),{
recursive:!0}),ha(await e.verify(n),"TAMPERED","consumed")})
}),(0,ta.KT)("L11","Ledger branch rewound","writer","critical","The ledger must extend a kept checkpoint (--since).",{
attack:["Ship twice.","Force the branch back to what it was after the first run."],
...fa("verify","verdict TAMPERED, check since",go,async(e,t)=>{await va(e);const n=e.ledgerClone();wa(e),
await va(e,"9002");const a=e.ledgerCheckout(),r=await t.verify(n)
;return(0,ta.sb)("VERIFIED"===r.verdict,"the rewound branch does not look sound by itself, so this shows nothing"),
ha(await t.verify(n,["--since",`${a}/checkpoint`]),"TAMPERED","since")})
}),(0,ta.KT)("L12","Forked ledger","key holder","critical","The ledger must extend a kept checkpoint (--since).",{
attack:["Show one auditor one history of the repository, and another auditor another, both truly signed."],
...fa("verify","verdict TAMPERED, check since",{},async(e,t)=>{const{checkpoint:n}=await _a(t);await va(e,"9002")
;const a=e.ledgerCheckout();return ha(await t.verify(a,["--since",n]),"TAMPERED","since")})})]
;const bo=(e,t="")=>`version: 1\noperations:\n  - id: a\n    kind: tag_repo\n    tag: ${e}\n${t}`,ko=e=>`version: 1\noperations:\n  - id: a\n    kind: publish_release\n    tag: v1.0.0\n    assets: [${e}]\n`,_o="::error::pwned\\n##[error]pwned\\nEOF\\nresult=shipped\\n::set-output name=result::shipped",vo={
operations:`version: 1\noperations:\n  - id: a\n    kind: publish_release\n    tag: v1.0.0\n    name: "::error::pwned"\n    body: "${_o}"\n  - id: b\n    kind: open_pr\n    head: change\n    title: "::warning::pwned"\n    body: "${_o}"\n    commit: {message: "${_o}", files: [VERSIONS]}\n`
},$o="an error at its file, line and column; no ledger exists yet",jo="It is refused before a plan exists.",To=(e="")=>new RegExp(`attack\\.yml:\\d+:\\d+.*${e}`),So=[(0,
ta.KT)("N1","Look-alike letters in a tag","writer","high",jo,{
attack:["Name the tag with a Cyrillic letter that looks like a v, beside the true one."],
...Ao(bo('"\u04751.0.0"'),To("may hold only"))}),(0,ta.KT)("N2","Control characters in a name","writer","high",jo,{
attack:["Name the tag with an escape sequence that rewrites the log."],...Ao(bo('"v1\\u001b[2K"'),To())}),(0,
ta.KT)("N3","A name that is an option","writer","critical",jo,{
attack:["Name the target --upload-pack=\u2026, so that git takes it for an option."],
...Ao(bo("v1.0.0",'    target: "--upload-pack=touch pwned"\n'),To())
}),(0,ta.KT)("N4","A tag that is an option","writer","high",jo,{attack:["Name the tag --force."],
...Ao(bo('"--force"'),To())}),(0,ta.KT)("N5","Workflow commands in names","writer","critical",{
defence:"No line of log, outputs or summary can be a command.",
attack:["Write ::error:: and ##[command] lines into a title, a body and a message.","Plan, and let the runner obey the log."],
...fa("prod","a plan whose log and outputs hold no command of the attacker\u2019s",vo,async function(e){
const t=await e.dryRun();oa(e),(0,ta.sb)(0===t.exitCode,`the plan failed:\n${t.log.trim()}`),(0,
ta.sb)("planned"===t.outputs.result,`an output was injected: result is ${t.outputs.result??"none"}`)
;const n=t.log.split("\n").filter(e=>/^\s*::[^\u2060]*pwned/.test(e)||e.includes("##[error]"));(0,
ta.sb)(0===n.length,`the log holds ${n.length} commands: ${n[0]??""}`)
;const a=t.lines.find(e=>e.includes('"type":"operation.blocked"'));return(0,ta.sb)(void 0!==a,"nothing is on record"),{
outcome:"defended",evidence:a}})}),(0,ta.KT)("N6","Marker of a receipt in a body","writer","high",jo,{
attack:["Write a marker into the body of a release, so that it looks approved."],
...Ao('version: 1\noperations:\n  - id: a\n    kind: publish_release\n    tag: v1.0.0\n    body: "MarketOps-Receipt: rcpt_00"\n',To())
}),(0,ta.KT)("N7","Glob that leaves the workspace","writer","critical",jo,{
attack:["List ../../etc/passwd as an asset."],...Ao(ko('"../../../../etc/pass*"'),To())}),(0,
ta.KT)("N8","Symbolic link out of the workspace","job","critical","Links out of the workspace are not followed.",{
attack:["Let a build step leave a link to /etc/passwd among the assets."],...Ao(ko("build/list.txt"),To(),$o,e=>(0,
a.symlink)("/etc/passwd",(0,r.join)(e.workspace,"build/list.txt")))}),(0,ta.KT)("N9","YAML bomb","writer","high",jo,{
attack:["Double an alias thirty times."],...Ao(`version: 1\nx0: &a0 [1,1]\n${Array.from({length:30
},(e,t)=>`x${t+1}: &a${t+1} [*a${t},*a${t}]\n`).join("")}operations: []\n`,To())}),(0,
ta.KT)("N10","YAML anchors and merge keys","writer","medium",jo,{
attack:["Hide a field behind an anchor and a merge key, so that a reviewer does not see it."],
...Ao("version: 1\noperations:\n  - &a\n    id: a\n    kind: tag_repo\n    tag: v1\n  - <<: *a\n    id: b\n",To())}),(0,
ta.KT)("N11","YAML tags","writer","high",jo,{attack:["Ask the parser for a type of its own: !!js/function."],
...Ao(bo('!!js/function "function () { return 1 }"'),To())
}),(0,ta.KT)("N12","Operations file of 100 MB","job","medium","The size is bounded before anything is parsed.",{
attack:["Let a build step replace the operations file by one of 100 MB."],
...Ao("",/attack\.yml has \d+ bytes/,"an error that names the file; no ledger exists yet",e=>(0,a.writeFile)((0,
r.join)(e.workspace,"attack.yml"),`# ${"x".repeat(104857600)}\n${bo("v1.0.0")}`))}),(0,
ta.KT)("N13","A plan offered as operations","writer","critical","A plan is evidence, never input.",{
attack:["Take plan.json of a dry run, and pass it as the operations of prod."],
...Ao('{"schema": "marketops.plan/v1", "promotable": true, "operations": []}\n',/plan/)}),(0,
ta.KT)("N14","Prototype pollution by the operations file","writer","high",jo,{
attack:["Write __proto__ as a field of an operation."],...Ao(bo("v1","    __proto__: {force: true}\n"),To())}),(0,
ta.KT)("N15","The list of keys as a link to the process\u2019s environment","job","critical",{
defence:"Links out of the workspace are not followed.",
attack:["Let a build step make .marketops/trusted-keys a link to /proc/self/environ.","Read the token in the proof."],
...fa("prod","an error that names the link; no proof exists",{},async e=>{await(0,a.rm)((0,
r.join)(e.workspace,".marketops/trusted-keys"),{force:!0}),await(0,a.symlink)("/proc/self/environ",(0,
r.join)(e.workspace,".marketops/trusted-keys"));const t=await e.dryRun();return(0,
ta.sb)(0===t.lines.length,"there is a proof"),da(e,t,/trusted-keys is a symbolic link/)})})]
;function Ao(e,t,n=$o,a=()=>{}){return fa("prod",n,{},async n=>(n.change({"attack.yml":e}),await a(n),
da(n,await n.prod({operations:"attack.yml"}),t)))}const xo={policy:U.replace("tag_repo, publish_release, ","tag_repo, ")
},Ro=[(0,ta.KT)("A1","Receipt forging","workflow","critical",{
defence:"Both signatures are checked under the key that the owners listed; nothing in the envelope chooses a key.",
attack:["Make receipts for the approved plan without the key: sign them with a key of your own.","Put the key id and the key hash of the true key on them, and hand them to execute."],
...Aa("signature_invalid",({keys:{keyId:e,vkey:t}})=>({keys:{...ba(),keyId:e,vkey:t}}))}),(0,
ta.KT)("A2","Replay of a spent receipt","writer","critical",{
defence:"A receipt is consumed on the ledger branch before its effect, by compare-and-set.",
attack:["Ship the plan once.","Delete the tags that it made.","Hand the same receipts to execute again."],...(0,
ta.ZH)("execute","gate.rejected with receipt_consumed",async e=>{const{scene:t,step:n,receipts:a}=await Ta(e);(0,
ta.sb)("shipped"===n.outputs.result,`the first use failed:\n${n.log}`),wa(t)
;return pa(t,await Sa(t,a),"receipt_consumed")})}),(0,ta.KT)("A3","Cross-operation use","workflow","critical",{
defence:"A receipt names kind, id and digest of its operation, and the digest is computed from what is executed.",
attack:["Take receipts that were minted for other operations of the run.","Offer them to the planned ones."],
...Aa("operation_mismatch",Ra(({operation_id:e})=>({operation_id:`other-${e}`})))}),(0,
ta.KT)("A4","Cross-run use","workflow","critical","A receipt names its run.",{
attack:["Take the receipts of another run of the same workflow.","Hand them to this run."],...Aa("run_mismatch",xa({
runId:"9002"}))}),(0,ta.KT)("A5","Stale receipt","workflow","high","A receipt expires.",{
attack:["Keep receipts for 20 minutes; they were given 15.","Hand them to execute."],...Aa("receipt_expired",{
issuedAgo:12e5})
}),(0,ta.KT)("A6","Missing authorization","writer","critical","Without a receipt the gate does not pass.",{
attack:["Run execute with an empty folder in place of receipts."],...Aa("receipt_missing",{bytes:()=>null})}),(0,
ta.KT)("A7","Mode bypass","writer","critical",{
defence:"The mode is exactly dry_run or prod, and is looked at before anything else happens.",
attack:["Run the action in modes that look like prod or like nothing: PROD, prod with a space, live, empty."],
...fa("prod","refusal mode_invalid before any request; no ledger exists yet",{},async e=>{const t=[]
;for(const n of["PROD","prod ","live",""])t.push(ca(e,await e.prod({mode:n}),"mode_invalid")),(0,
ta.sb)(0===e.github.requests.length,`mode ${JSON.stringify(n)} led to requests`);return t[0]??{outcome:"breached",
evidence:"no mode was tried"}})}),(0,ta.KT)("A8","Audit trail tampering","stranger","critical",{
defence:"Every line holds the hash of the line before; the root is in a signed checkpoint.",
attack:["Take the proof of a run that shipped.","Change the actor in one line of its ledger."],...(0,
ta.ZH)("verify","verdict TAMPERED, check ledger_chain",async e=>{const t=(0,r.join)(await e.folder(),"marketops-proof")
;await(0,a.cp)((await _a(e)).proof,t,{recursive:!0});const n=(0,r.join)(t,"ledger.jsonl"),i=await(0,
a.readFile)(n,"utf8");return await(0,a.writeFile)(n,i.replace('"actor":"maintainer"','"actor":"maintainor"')),
ha(await e.verify(t),"TAMPERED","ledger_chain")})}),(0,ta.KT)("A9","Non-enforceable receipt","workflow","critical",{
defence:"Only a receipt that says it is enforceable, and has no violation, passes.",
attack:["Take the advisory receipts of a refused run, which are signed with the true key.","Hand them to execute."],
...Aa("receipt_advisory",{request:e=>({...e,violations:[{rule:null,code:"policy_no_rule",message:"No rule permits this."
}]})})}),(0,ta.KT)("A10","Policy bypass","writer","critical",{
defence:"Nothing is permitted that no permit rule matches; one refusal blocks the whole plan.",
attack:["Plan an operation that no rule of the policy permits.","Run prod with the true key and a true run."],
...fa("prod","policy.decided with policy_no_rule, and advisory receipts only",xo,async e=>{
const t=await e.prod(),n=ca(e,t,"policy_no_rule")
;return(0,ta.sb)(!t.lines.some(e=>e.includes('"type":"receipt.minted"')),"an enforceable receipt was minted"),oa(e),n})
})],Eo=Number(T),Oo="Approvals count only by people who are not involved.",Bo="GitHub is asked how the environment is protected; silence counts as not.",Po="What the job was told of its run is compared with GitHub\u2019s record.",Io="The approved digest must be that of what is about to be done.",Ko="A re-run must have the first attempt\u2019s plan, within a day; a policy can refuse it.",No=["Have the first attempt approved, and let it fail.","Re-run it, which needs no new approval, with something else or later."],Fo=e=>(t,n)=>ya(t,n,e),Ho=(e,t)=>(n,a)=>{
e(n),ya(n,a,t)},Co=e=>Ho(({github:t})=>t.admin.setEnvironment(S,{...Z,...e})),Uo=[(0,
ta.KT)("P1","Nobody approved","writer","critical",Oo,{attack:["Run prod without waiting for a reviewer."],
...Lo("approvals_missing",{arrange:()=>{}})}),(0,ta.KT)("P2","The approver is the actor","writer","critical",Oo,{
attack:["Approve a run that you started."],...Lo("approver_is_actor",{arrange:Fo("maintainer")})}),(0,
ta.KT)("P3","The approver re-ran the run","writer","critical",Oo,{
attack:["Have somebody start a run.","Start it again, and approve it."],...Lo("approver_is_triggering_actor",{
arrange:Ho(e=>{const{admin:t,commitSha:n}=e.github;t.createRun({runId:Eo,headSha:n,actor:"maintainer",
triggeringActor:"starter"})},"starter"),facts:{GITHUB_TRIGGERING_ACTOR:"starter"}})}),(0,
ta.KT)("P4","The approver wrote the commit","writer","critical",Oo,{
attack:["Write the commit, have somebody push it, approve it."],...Lo("approver_is_commit_author",{arrange:Fo("acme")})
}),(0,ta.KT)("P5","A bot approves","writer","high",Oo,{attack:["Let an app approve the deployment."],
...Lo("approval_not_by_person",{arrange:Ho(e=>e.github.admin.addUser("robot",{type:"Bot"}),"robot")})}),(0,
ta.KT)("P6","Somebody else approves","writer","high",Oo,{
attack:["Approve with an account that the policy does not name."],...Lo("approver_not_listed",{arrange:Fo("stranger")})
}),(0,ta.KT)("P7","A reviewer\u2019s name taken over","stranger","high","Reviewers are compared by their ids.",{
attack:["Register the login of a reviewer who renamed the account.","Approve with it."],...Lo("approver_not_listed",{
arrange:Ho(e=>e.github.admin.addUser("reviewer",{id:666}))})
}),(0,ta.KT)("P8","Rejected, then approved","writer","high","Any rejection of a run refuses it.",{
attack:["Have the run rejected by one reviewer.","Ask another."],...Lo("approval_rejected",{
arrange:Ho(e=>e.github.admin.reject(Eo,S,"other","no"))})
}),(0,ta.KT)("P9","Approved in another environment","writer","high",Oo,{
attack:["Have staging approved.","Ship to production."],...Lo("approval_other_environment",{
arrange:(e,t)=>e.github.admin.approve(Eo,"staging","reviewer",`Approved ${t}`)})}),(0,
ta.KT)("P10","Approval of another plan","writer","critical",{
defence:"The reviewer\u2019s comment names the digest of the plan.",
attack:["Have one plan approved.","Ship another in the same run."],...Lo("approval_without_plan_digest",{
arrange:e=>ya(e,`sha256:${"4".repeat(64)}`)})}),(0,ta.KT)("P11","Approvals hidden","writer","critical",Bo,{
attack:["Take the permission to read approvals away from the token."],...Lo("approvals_unreadable",{arrange:e=>{
e.github.setInterceptor(({phase:e,path:t})=>"before"===e&&t.includes("/approvals")?{kind:"answer",status:403,body:{
message:"Resource not accessible by integration"}}:null)}})
}),(0,ta.KT)("P12","Environment that does not exist","admin","critical",Bo,{
attack:["Delete the environment; a job that names it makes it again, without rules."],...Lo("environment_missing",{
arrange:e=>{e.github.admin.deleteEnvironment(S)}})
}),(0,ta.KT)("P13","Environment without reviewers","admin","critical",Bo,{
attack:["Take the required reviewers off the environment."],...Lo("environment_no_reviewers",{arrange:Co({
requiredReviewers:[]})})}),(0,ta.KT)("P14","Self-review allowed","admin","high",Bo,{
attack:["Allow people to approve their own deployments."],...Lo("environment_self_review",{arrange:Co({
preventSelfReview:!1})})}),(0,ta.KT)("P15","Bypass by an administrator","admin","critical",Bo,{
attack:["Allow administrators to bypass the rules, and bypass them."],...Lo("environment_admin_bypass",{arrange:Co({
canAdminsBypass:!0})})}),(0,ta.KT)("P16","Bypass that GitHub does not mention","github","high",Bo,{
attack:["Use a server whose answer does not say whether administrators may bypass."],...Lo("environment_admin_bypass",{
arrange:Co({canAdminsBypass:void 0})})}),(0,ta.KT)("P17","Every branch may deploy","admin","high",Bo,{
attack:["Take the branch rule off the environment."],...Lo("environment_any_branch",{arrange:Co({branchPolicy:null})})
}),(0,ta.KT)("P18","Another environment than the policy\u2019s","writer","high",{
defence:"The policy names the environment that ships.",attack:["Name an environment of your own in the workflow."],
...Lo("environment_mismatch",{inputs:{environment:"staging"}})
}),(0,ta.KT)("P19","No approved plan given","writer","critical",Io,{attack:["Leave expected-plan-digest out."],
...Lo("plan_digest_missing",{inputs:{"expected-plan-digest":""}})
}),(0,ta.KT)("P20","Asset swapped between approval and upload","job","critical",Io,{
attack:["Have the plan approved.","Let a later build step replace an asset."],...Lo("plan_digest_differs",{
arrange:Ho(e=>e.change({"build/widgets.tar.gz":"something else"}))})
}),(0,ta.KT)("P21","The run is at another commit","job","critical",Po,{
attack:["Check out another commit than the approved run\u2019s, and say so in GITHUB_SHA."],...Lo("run_head_differs",{
arrange:Ho(e=>{const t=e.github.admin.commitFiles("other",{x:{content:"x"}},"Other");e.github.admin.createRun({runId:Eo,
headSha:t,actor:"maintainer"})})})}),(0,ta.KT)("P22","The run is of another workflow","workflow","high",Po,{
attack:["Ship from a workflow file of your own, under the release workflow\u2019s run."],...Lo("run_workflow_differs",{
facts:{GITHUB_WORKFLOW_REF:"acme/widgets/.github/workflows/mine.yml@refs/heads/main"}})}),(0,
ta.KT)("P23","Variables of another run injected","job","critical",Po,{
attack:["Let an earlier step set GITHUB_RUN_ID to a run that was approved and is not yours."],...Lo("run_unreadable",{
facts:{GITHUB_RUN_ID:"9999"}})
}),(0,ta.KT)("P24","Policy changed in the checkout","job","critical","Prod reads the policy from the default branch.",{
attack:["Let a build step write a policy that permits everything."],...Lo("policy_condition_unmet",{
policy:q.replace("heads/main]","heads/release]"),arrange:Ho(e=>e.change({".marketops/policy.yml":U}))})}),(0,
ta.KT)("P25","Policy changed on a branch","writer","critical",{
defence:"A branch is judged by the default branch\u2019s rules.",
attack:["Push a branch whose policy permits it, and run from there."],...Lo("policy_condition_unmet",{
arrange:Ho(e=>e.github.admin.commitFiles("mine",{".marketops/policy.yml":{content:U}},"Relax")),facts:{
GITHUB_REF:"refs/heads/mine"}})}),(0,ta.KT)("P26","More operations than the policy allows","writer","medium",{
defence:"A policy limits how many operations a plan may hold.",
attack:["Add operations to the plan until it holds more than the limit."],...Lo("too_many_operations",{
policy:q.replace("max_operations: 20","max_operations: 2")})
}),(0,ta.KT)("P27","Unprotected ledger","admin","high","A policy can require a protected ledger branch.",{
attack:["Take the rules off the ledger branch, so that it can be rewritten."],...Lo("ledger_unprotected",{
arrange:Ho(e=>e.github.admin.setRules([]))})}),(0,ta.KT)("P28","Re-run with another plan","writer","high",Ko,{attack:No,
...Mo("rerun_plan_differs",{since:e=>e.change({"build/widgets.tar.gz":"something else"})})}),(0,
ta.KT)("P29","Re-run after a day","writer","high",Ko,{attack:No,...Mo("rerun_plan_unknown",{since:(e,t)=>{const n=(0,
i.fU)(Date.now()-9e7),a=(0,k.d_)({opened_at:n,plan_digests:[t]}).toString();return Pi(e,e.keys,{[(0,_.t0)(T)]:a})}})
}),(0,ta.KT)("P30","Re-run where none is allowed","writer","high",Ko,{attack:No,...Mo("rerun_refused",{
policy:q.replace("same_plan","never")})}),(0,ta.KT)("P31","Another event than GitHub\u2019s","job","critical",Po,{
attack:["Be started by an event that the rules do not permit.","Say another in GITHUB_EVENT_NAME."],
...Lo("run_event_differs",{facts:{GITHUB_EVENT_NAME:"workflow_dispatch"}})}),(0,
ta.KT)("P32","Another branch than GitHub\u2019s","job","critical",Po,{
attack:["Run from a branch of your own.","Say refs/heads/main in GITHUB_REF."],...Lo("run_ref_differs",{arrange:Ho(e=>{
const{admin:t,commitSha:n}=e.github;t.createBranch("mine"),t.createRun({runId:Eo,headSha:n,headBranch:"mine",
actor:"maintainer"})})})}),(0,ta.KT)("P33","Another actor than GitHub\u2019s","job","critical",Po,{
attack:["Start the run yourself.","Say somebody else in GITHUB_ACTOR, so that you can approve it."],
...Lo("run_actor_differs",{facts:{GITHUB_ACTOR:"somebody"}})
}),(0,ta.KT)("P34","Default branch that every writer can push to","writer","critical",{
defence:"The default branch must change by pull request only, unless the policy waives it.",
attack:["Push a policy, a key or an approver of your own straight to the default branch."],
...Lo("default_branch_unprotected",{arrange:Ho(e=>e.github.admin.setRules([J]))})}),(0,
ta.KT)("P35","The approver wrote a commit before the last","writer","critical",{
defence:"Who wrote a commit since the newest release may not approve.",
attack:["After a release, write a commit.","Have somebody write another on top, and approve the next release."],...(0,
ta.ZH)("strict","policy.decided with approver_is_commit_author",async e=>{const{scene:t,digest:n}=await ua(e,{
operations:N});ya(t,n);const a=await t.prod({"expected-plan-digest":n})
;(0,ta.sb)("shipped"===a.outputs.result,`the release before the attack did not ship:\n${ra(a)}`);const{admin:r}=t.github
;r.commitFiles("main",{x:{content:"x"}},"By the reviewer",{author:G});const i=r.commitFiles("main",{y:{content:"y"}
},"By somebody",{author:v});t.change({".marketops/operations.yml":N.replace("v1.0.0","v2.0.0")}),t.mark();const o={
...ga(t,i),GITHUB_SHA:i,GITHUB_WORKFLOW_SHA:i},s=(await t.dryRun({},o)).outputs["plan-digest"]??""
;return r.approve(9002,S,G,`Approved ${s}`),ca(t,await t.prod({"expected-plan-digest":s},o),"approver_is_commit_author")
})})];function Lo(e,{arrange:t=ya,policy:n=q,inputs:a,facts:r}){
return(0,ta.ZH)("strict",`policy.decided with ${e}`,async i=>{const{scene:o,digest:s}=await ua(i,{policy:n})
;await t(o,s),o.mark();const c=await o.prod({"expected-plan-digest":s,...a},r),d=ca(o,c,e);return(0,
ta.sb)(null===aa(c.lines,"receipt.minted"),"an enforceable receipt was minted"),d})}function Mo(e,{policy:t=q,since:n}){
return Lo(e,{policy:t,facts:{GITHUB_RUN_ATTEMPT:"2"},arrange:async(e,t)=>{ca(e,await e.prod({"expected-plan-digest":t
}),"approvals_missing");const{admin:a,commitSha:r}=e.github;a.createRun({runId:Eo,attempt:1,headSha:r,
actor:"maintainer",status:"completed"}),a.createRun({runId:Eo,attempt:2,headSha:r,actor:"maintainer"}),await(n?.(e,t)),
ya(e,t)}})}const qo=async(e,t,n)=>{const i=await(0,a.readFile)((0,r.join)(e,t),"utf8"),o=n(i);(0,
ta.sb)(o!==i,`the attack changed nothing in ${t}`),await(0,a.writeFile)((0,r.join)(e,t),o)
},Go=(e,t)=>n=>qo(n,e,e=>`${e}${t}`),Do={operations:N
},zo="A key counts only when it is pinned outside the proof.",Wo=[(0,
ta.KT)("V1","Tail of the ledger cut","stranger","critical",{
defence:"Size and head are in the signed checkpoint and in the manifest.",
attack:["Take the last line off the ledger of a proof."],
...Jo("TAMPERED","checkpoint_states",e=>qo(e,"ledger.jsonl",e=>`${e.trimEnd().split("\n").slice(0,-1).join("\n")}\n`))
}),(0,ta.KT)("V2","Ledger rewritten in full","stranger","critical",zo,{
attack:["Run everything anew on a GitHub of your own, under a key of your own.","Pass the proof off as the repository\u2019s."],
...(0,ta.ZH)("verify","verdict UNVERIFIABLE, check manifest_signature",async e=>{const t=await va(await e.open(Do,ka()))
;return ha(await e.verify(t.proof),"UNVERIFIABLE","manifest_signature")})
}),(0,ta.KT)("V3","Key taken from the proof","stranger","critical",zo,{
attack:["Send a proof under a key of your own, with a trusted-keys file that lists it.","Have it verified without a pinned key."],
...(0,ta.ZH)("verify","verdict SELF_CONSISTENT, check manifest_signature",async e=>{
const t=await va(await e.open(Do,ka()));return ha(await e.verify(t.proof,[],{pinned:!1
}),"SELF_CONSISTENT","manifest_signature")})
}),(0,ta.KT)("V4","Dry run passed off as prod","stranger","high","A dry run is unsigned, and never VERIFIED.",{
attack:["Show the proof of a dry run as that of a release."],
...fa("verify","verdict SELF_CONSISTENT, check manifest_signature",Do,async(e,t)=>{const n=await e.dryRun();return(0,
ta.sb)(0===n.exitCode,`the dry run failed:\n${n.log}`),
ha(await t.verify(n.proof),"SELF_CONSISTENT","manifest_signature")})
}),(0,ta.KT)("V5","Policy in the proof replaced","stranger","high","Every decision names its policy\u2019s digest.",{
attack:["Replace policy.yml by a stricter one, to look well governed."],
...Jo("TAMPERED","policy_digest",Go("policy.yml","# stricter\n"))
}),(0,ta.KT)("V6","Report replaced","stranger","high","The signed manifest holds every file\u2019s digest.",{
attack:["Replace report.html by one that tells another story."],
...Jo("TAMPERED","manifest",Go("report.html","\x3c!-- all is well --\x3e\n"))}),(0,
ta.KT)("V7","Receipts swapped","stranger","critical","The ledger holds the digest of every envelope.",{
attack:["Put the envelope of one receipt into the file of another."],...Jo("TAMPERED","receipt_envelopes",async e=>{
const[t="",n=""]=await(0,a.readdir)((0,r.join)(e,"receipts")),i=await(0,a.readFile)((0,r.join)(e,"receipts",n));await(0,
a.writeFile)((0,r.join)(e,"receipts",t),i)})
}),(0,ta.KT)("V8","A file added to the proof","stranger","medium","A file outside the layout fails.",{
attack:["Add a file that looks as if it were covered."],...Jo("TAMPERED","layout",async e=>{await(0,a.writeFile)((0,
r.join)(e,"APPROVED.txt"),"yes\n")})
}),(0,ta.KT)("V9","Link in the proof","stranger","high","Links in a proof are not followed.",{
attack:["Replace plan.json by a link to a file elsewhere."],...Jo("TAMPERED","layout",async e=>{await(0,a.rm)((0,
r.join)(e,"plan.json")),await(0,a.symlink)("/etc/passwd",(0,r.join)(e,"plan.json"))})}),(0,
ta.KT)("V10","Zip with ../ in a name","stranger","critical",{
defence:"Names of a zip are looked at first; nothing is unpacked to disk.",
attack:["Pack the proof with a file ../../.bashrc, and have it unpacked."],...Jo("TAMPERED","layout",e=>Zo(e,[{
name:"../../.bashrc",bytes:Buffer.from("echo pwned")}]))
}),(0,ta.KT)("V11","Zip of 10 GB","stranger","high","Sizes and their sum are bounded before inflating.",{
attack:["Pack the proof with files that say they are 10 GB."],...Jo("TAMPERED","layout",e=>Zo(e,Array.from({length:3
},(e,t)=>({name:`receipts/rcpt_${String(t).repeat(32)}.dsse.json`,bytes:Buffer.from("x"),size:4294967280}))))}),(0,
ta.KT)("V12","Zip bomb","stranger","high","What inflates to more than it said is refused.",{
attack:["Pack eight megabytes of zeros into a few kilobytes."],...Jo("TAMPERED","layout",e=>Zo(e,[{
name:`receipts/rcpt_${"a".repeat(32)}.dsse.json`,bytes:Buffer.alloc(8388608)}]))}),(0,
ta.KT)("V13","HMAC replaced","key holder","critical","Whoever has the secret key checks the HMACs too.",{
attack:["Change the HMAC of a receipt and everything that covers it, as a holder of the public half\u2019s secret could."],
...(0,ta.ZH)("verify","verdict TAMPERED, check receipt_hmacs",async e=>{const t=Xe({envelope:e=>{
const[,t]=e.signatures,n={keyid:`hmac-sha256:${Oe.keyId}`,sig:Buffer.alloc(32,7).toString("base64")}
;e.signatures=[n,t??n]}}),n=st((0,r.join)(await e.folder(),"proof"),t),i=(0,r.join)(await e.folder(),"key");var o
;await(0,a.writeFile)(i,(o=Ee,`mok1_${o.toString("base64url")}${ge(o).toString("hex").slice(0,8)}`)+"\n")
;const s=["--vkey",Oe.vkey,"--hmac-key-file",i];return ha(await e.verify(n,s),"TAMPERED","receipt_hmacs")})})]
;function Jo(e,t,n){return(0,ta.ZH)("verify",`verdict ${e}, check ${t}`,async i=>{const o=(0,
r.join)(await i.folder(),"marketops-proof");await(0,a.cp)((await _a(i)).proof,o,{recursive:!0});const s=await n(o)
;return ha(await i.verify("string"==typeof s?s:o),e,t)})}async function Zo(e,t){const n=[...g(e)].map(([e,t])=>({name:e,
bytes:t}));return await(0,a.writeFile)(`${e}.zip`,(0,ct.yU)([...n,...t])),`${e}.zip`}
const Vo="Hand them to execute.",Yo="A receipt\u2019s run, attempt, repository, environment and API are compared.",Xo="A receipt\u2019s kind, id, plan and digest of its operation are compared.",Qo="Exactly two signatures, HMAC then Ed25519, must hold.",es="Receipts are foreign bytes: canonical JSON, closed schema, one payload type.",ts="A clock over a minute off GitHub\u2019s Date blocks.",ns=e=>{
const t=Buffer.from(e.sig,"base64");return t[0]=1^(t[0]??0),{...e,sig:t.toString("base64")}
},as=e=>Aa("signature_invalid",(e=>Ea(t=>({signatures:e(t.signatures)})))(e)),rs=[(0,
ta.KT)("R1","Second attempt of the same run","writer","critical",Yo,{
attack:["Keep the receipts of attempt 1.","Re-run the job.",Vo],...Aa("run_mismatch",xa({runAttempt:2}))}),(0,
ta.KT)("R2","Receipt of another environment","workflow","high",Yo,{
attack:["Take receipts that were approved for staging.",Vo],...Aa("run_mismatch",xa({environment:"staging"}))}),(0,
ta.KT)("R3","Receipt of another API","workflow","high",Yo,{
attack:["Take receipts that were minted against another GitHub server.",Vo],...Aa("run_mismatch",xa({
apiUrl:"https://github.example/api/v3"}))}),(0,ta.KT)("R4","Receipt of another repository id","workflow","critical",Yo,{
attack:["Take receipts that name another repository.",Vo],...Aa("run_mismatch",xa({repositoryId:"1000002"}))}),(0,
ta.KT)("R5","Receipt of another kind","workflow","critical",Xo,{
attack:["Take the receipt of a tag for an operation of another kind.",Vo],
...Aa("operation_mismatch",Ra(({operation_kind:e})=>({operation_kind:"tag_repo"===e?"open_pr":"tag_repo"})))}),(0,
ta.KT)("R6","Receipt of another plan","workflow","critical",Xo,{
attack:["Take receipts of the same operations in another plan.",Vo],...Aa("operation_mismatch",{terms:e=>({...e,
planDigest:`sha256:${"2".repeat(64)}`})})}),(0,ta.KT)("R7","Operation edited after minting","workflow","critical",Xo,{
attack:["Have receipts minted.","Change what they permit.",Vo],...Aa("operation_mismatch",Ra(()=>({
operation_digest:`sha256:${"3".repeat(64)}`})))}),(0,ta.KT)("R8","Signatures stripped","workflow","critical",Qo,{
attack:["Take every signature off.",Vo],...as(()=>[])}),(0,ta.KT)("R9","One signature only","workflow","critical",Qo,{
attack:["Leave the public signature, take the HMAC off.",Vo],...as(e=>e.slice(1))}),(0,
ta.KT)("R10","Signatures swapped","workflow","high",Qo,{attack:["Put the two signatures in the other order.",Vo],
...as(e=>e.toReversed())}),(0,ta.KT)("R11","Signatures doubled","workflow","high",Qo,{
attack:["Add both signatures a second time.",Vo],...as(e=>[...e,...e])
}),(0,ta.KT)("R12","Right public signature, wrong HMAC","workflow","critical",Qo,{
attack:["Change the HMAC; the Ed25519 signature is true.",Vo],...as(e=>e.with(0,ns(e[0])))}),(0,
ta.KT)("R13","Right HMAC, wrong public signature","workflow","critical",Qo,{
attack:["Change the Ed25519 signature; the HMAC is true.",Vo],...as(e=>e.with(1,ns(e[1])))}),(0,
ta.KT)("R14","Payload edited","workflow","critical",Qo,{
attack:["Change the actor in the payload, and nothing else.",Vo],
...Aa("signature_invalid",Oa('"actor":"maintainer"','"actor":"maintainor"'))}),(0,
ta.KT)("R15","One key in two repositories","key holder","critical","Keys are derived for one repository.",{
attack:["Use the same secret in another repository.","Mint there, and name this one.",Vo],
...Aa("signature_invalid",({secret:e,keys:{keyId:t,vkey:n}})=>({keys:{...ne(e,"1000002"),keyId:t,vkey:n}}))}),(0,
ta.KT)("R16","Key of somebody else","workflow","critical",{
defence:"Only keys verify that the run was given and the owners list.",
attack:["Mint receipts with a whole key of your own, under its own name.",Vo],...Aa("key_unknown",()=>({keys:ba()}))
}),(0,ta.KT)("R17","Key taken from the bundle","stranger","critical","No key is in the bundle.",{
attack:["Search the published bundle for keys.","Mint receipts with each of them, and with the key of the published test vectors.",Vo],
...(0,ta.ZH)("execute","gate.rejected with key_unknown",async e=>{
const t=[(0,l.KR)(Buffer.alloc(32,66)),...y(e.dist)],n=[];for(const a of t){const{scene:t,step:r}=await Ta(e,{keys:ne(a)
});n.push(pa(t,r,"key_unknown"))}return n[0]??{outcome:"breached",evidence:"no key was tried"}})}),(0,
ta.KT)("R18","Retired key","retired key","critical",{
defence:"A key counts only for receipts issued while it is in force.",
attack:["Keep a key that was retired an hour ago and is still given for verifying.","Mint receipts with it now.",Vo],
...(0,ta.ZH)("execute","gate.rejected with key_not_in_force",async e=>{const t=(0,l.KR)(Buffer.alloc(32,23)),n=(0,
i.fU)(Date.now()-36e5),a=`${e.keys.vkey.text}\n${ne(t).vkey.text} not-after=${n}\n`,r={"previous-hmac-keys":t
},{scene:o,step:s}=await Ta(e,{keys:ne(t)},{options:{trustedKeys:a},inputs:r});return pa(o,s,"key_not_in_force")})}),(0,
ta.KT)("R19","Key that was never listed","retired key","critical","Former keys must be listed too.",{
attack:["Bring a former key into previous-hmac-keys that the owners do not list.","Mint receipts with it.",Vo],...(0,
ta.ZH)("execute","gate.rejected with key_unknown",async e=>{
const t=(0,l.KR)(Buffer.alloc(32,24)),{scene:n,step:a}=await Ta(e,{keys:ne(t)},{inputs:{"previous-hmac-keys":t}})
;return pa(n,a,"key_unknown")})}),(0,ta.KT)("R20","A ledger line offered as a receipt","workflow","high",es,{
attack:["Take ledger.jsonl of a proof of this repository.","Offer it in place of the receipts.",Vo],
...Aa("receipt_malformed",e=>is(e,"ledger.jsonl"))
}),(0,ta.KT)("R21","A checkpoint offered as a receipt","workflow","high",es,{
attack:["Take checkpoints.json of a proof of this repository.","Offer it in place of the receipts.",Vo],
...Aa("receipt_malformed",e=>is(e,"checkpoints.json"))
}),(0,ta.KT)("R22","The signed manifest offered as a receipt","workflow","high",es,{
attack:["Take manifest.json of a proof of this repository.","Offer it in place of the receipts.",Vo],
...Aa("receipt_malformed",e=>is(e,"manifest.json"))
}),(0,ta.KT)("R23","Duplicate keys in a receipt","workflow","high",es,{
attack:['Write "enforceable" twice, so that two readers read two things.',Vo],
...Aa("receipt_malformed",Oa('"enforceable":true','"enforceable":false,"enforceable":true'))}),(0,
ta.KT)("R24","Prototype pollution by a receipt","workflow","high",es,{
attack:["Put a __proto__ into the payload that says it is enforceable.",Vo],
...Aa("receipt_malformed",Oa("{",'{"__proto__":{"enforceable":true},'))
}),(0,ta.KT)("R25","Lone surrogate in a receipt","workflow","medium",es,{
attack:["Put half a character into the payload, which has no bytes.",Vo],
...Aa("receipt_malformed",Oa('"actor":"maintainer"','"actor":"\\ud800"'))
}),(0,ta.KT)("R26","Receipt from the future","job","high","A receipt may be a minute ahead at most.",{
attack:["Set the clock of the authorizing job two minutes forward.",Vo],...Aa("receipt_not_yet_valid",{issuedAgo:-12e4})
}),(0,ta.KT)("R27","Receipt for longer than a day","key holder","high","No lifetime is over 24 hours.",{
attack:["Have receipts minted that live for 25 hours.",Vo],...Aa("receipt_stale",{terms:e=>({...e,lifetimeMs:9e7})})
}),(0,ta.KT)("R28","Clock set back","job","high",ts,{
attack:["Clock set back on the runner by five minutes, so that expired receipts look young or old.",Vo],...os(3e5)}),(0,
ta.KT)("R29","Clock set forward","job","high",ts,{
attack:["Clock set forward on the runner by five minutes, so that expired receipts look young or old.",Vo],...os(-3e5)
}),(0,ta.KT)("R30","Receipt of a dry run","key holder","critical",{
defence:"A dry run\u2019s receipt is never enforceable: its schema says so.",
attack:["Take a receipt of a dry run, and have it signed with the true key.",Vo],...Aa("receipt_malformed",{...xa({
mode:"dry_run"}),request:e=>({...e,violations:[{rule:null,code:"mode_not_prod",message:"This was a dry run."}]})})}),(0,
ta.KT)("R31","HMAC under another name","workflow","medium",Qo,{
attack:["Leave both signatures, and name another key beside the HMAC.",Vo],...as(e=>e.with(0,{...e[0],
keyid:`hmac-sha256:${"0".repeat(16)}`}))
}),(0,ta.KT)("R32","Public signature under another name","workflow","medium",Qo,{
attack:["Leave both signatures, and name another key beside the second.",Vo],...as(e=>e.with(1,{...e[1],
keyid:`ed25519:${"0".repeat(8)}`}))})];async function is(e,t){const n=await(0,a.readFile)((0,
r.join)((await _a(e)).proof,t),"utf8");return{bytes:()=>Buffer.from(n.slice(0,n.indexOf("\n")+1))}}function os(e){
return(0,ta.ZH)("execute","gate.rejected with clock_skew",async t=>{const n=await t.open();n.github.admin.setClock(e)
;const{step:a}=await Ta(t,{},{scene:n});return pa(n,a,"clock_skew")})}const ss={
"before the first run":"The next run begins on the tree of the last accepted commit",
"between begin and end":"The run finds its own begin commit below the foreign one, and ends on it",
"between two runs":"The next run begins on the tree of the last accepted commit"
},cs="version: 1\noperations:\n  - id: tag\n    kind: tag_repo\n    tag: v1.0.{{ patch }}\n";class Branch{scene
;honest=[];patch=0;constructor(e){this.scene=e,this.honest.push(this.head())}head(){
return this.scene.github.admin.snapshot().refs[`refs/heads/${_.jF}`]??""}paths(e){
return Object.keys(this.scene.github.admin.listFiles(_.jF)).filter(t=>t.startsWith(e)).sort()}read(e){
return this.scene.github.admin.readFile(_.jF,e)?.toString()??""}commit(e){return this.scene.commit(_.jF,e)}
async commitTreeOf(e,t=[]){const n=(e,t,n)=>this.scene.request(O,e,t,n),{tree:a}=await n("GET",`/git/commits/${e}`),r={
message:"Not by MarketOps",tree:a.sha,parents:[this.head(),...t]},{sha:i}=await n("POST","/git/commits",r)
;await n("PATCH",`/git/refs/heads/${_.jF}`,{sha:i,force:!1})}async aside(e,t){
const n=(e,t)=>this.scene.request(O,"POST",e,t),a=Object.entries(e).map(([e,t])=>({path:e,content:t,mode:"100644",
type:"blob"})),r=await n("/git/trees",{tree:a,...null===t?{}:{base_tree:t}}),i=null===t?[]:[t]
;return(await n("/git/commits",{message:"Aside",tree:r.sha,parents:i})).sha}async run(e,t){
const{github:n}=this.scene,a=9100+ ++this.patch;n.admin.createRun({runId:a,headSha:n.commitSha,actor:"maintainer"}),
null!==e&&"between begin and end"===t?this.scene.afterBegin(()=>e.play(this)):await(e?.play(this))
;const r=this.head(),i=await this.scene.prod({variables:`patch=${this.patch}`},{GITHUB_RUN_ID:String(a)})
;n.setInterceptor(null),(0,ta.sb)(0===i.exitCode&&"shipped"===i.outputs.result,`the run was blocked:\n${ra(i)}`)
;const{refs:o}=n.admin.snapshot(),s=Object.keys(o).filter(e=>e.startsWith("refs/tags/"));(0,
ta.sb)(s.length===this.honest.length,`${s.length} tags after ${this.honest.length} runs`),(0,
ta.sb)(this.head()!==r,"the run did not commit"),this.honest.push(this.head());const c=aa(i.lines,"ledger.foreign")
;return(0,ta.sb)(null!==c==(null!==e),`foreign commits on record: ${c??"none"}`),(0,
ta.sb)(null===e||i.log.includes("ledger_foreign_commits"),`nobody was warned:\n${i.log.trim()}`),{outcome:"defended",
evidence:c??""}}}const ds={
...Object.fromEntries(["checkpoint","tip.json","files.json","baseline.json"].map(e=>[e,()=>e])),
"the oldest segment":e=>e.paths("ledger/")[0],"the newest segment":e=>e.paths("ledger/").at(-1),
"a record in consumed/":e=>e.paths("consumed/")[0],"a record in runs/":e=>e.paths("runs/")[0],
"a plan":e=>e.paths("plans/")[0],"an evidence file":e=>e.paths("evidence/")[0],"the policy":e=>e.paths("policies/")[0],
"the list of keys":e=>e.paths("trusted-keys/")[0],"a receipt":e=>e.paths("receipts/")[0]
},ls=["between begin and end"],ps=[...ls,"between two runs"],hs=["before the first run","between two runs"],us=["before the first run",...ps],fs=e=>e.replace(/[0-9](?=[^0-9]*$)/,e=>String((Number(e)+1)%10)),ms=(e,t,n)=>({
name:e,moments:t,play:n
}),gs=e=>e.paths("open/")[0]??"",ys=e=>(0,k.d_)(e).toString(),ws=e=>e.honest[1]??"",bs=e=>e.honest.at(-2)??"",ks=[...Object.entries(ds).flatMap(([e,t])=>{
const n=n=>a=>{const r=t(a);return(0,ta.sb)(void 0!==r,`there is no such file: ${e}`),a.commit({[r]:n(a.read(r))})}
;return[ms(`edits ${e}`,"tip.json"===e?us:ps,n(fs)),ms(`deletes ${e}`,ps,n(()=>null))]
}),ms("edits the open/ file of what is under way",ls,e=>e.commit({[gs(e)]:"{}\n"
})),ms("deletes the open/ file of what is under way",ls,e=>e.commit({[gs(e)]:null
})),ms("adds an open/ file for what ships next",us,e=>e.commit((e=>({[(0,_.TI)("tag_repo",j,`v1.0.${e.patch+1}`)]:(0,
k.d_)({receipt_id:`rcpt_${"a".repeat(32)}`,run_attempt:1,run_id:"7",seq:0}).toString()
}))(e))),ms("adds a hundred open/ files of low names",hs,e=>{const t=Array.from({length:100
},(e,t)=>`open/${String(t).padStart(64,"0")}.json`);return e.commit(Object.fromEntries(t.map(e=>[e,"{}\n"])))
}),ms("adds a file `open` in place of the folder",hs,e=>e.commit({open:"not a folder\n"
})),ms("adds a record in consumed/",us,e=>{const t={claim:"a".repeat(32),operation_digest:`sha256:${"0".repeat(64)}`,
run_attempt:1,run_id:"7"};return e.commit({[`consumed/aa/rcpt_${"a".repeat(32)}.json`]:ys(t)})
}),ms("adds a record in runs/ for the run that comes next",hs,e=>{const t=String(9100+e.patch),n={
opened_at:"2020-01-01T00:00:00.000Z",plan_digests:[`sha256:${"0".repeat(64)}`]};return e.commit({
[`runs/${t.slice(-2)}/${t}.json`]:ys(n)})}),ms("adds a segment beyond the tip",us,e=>e.commit({
"ledger/000009/000009000000.jsonl":"{}\n"
})),ms("adds a checkpoint of the writer\u2019s own",["before the first run"],e=>e.commit({
checkpoint:"somebody.example/ledger\n0\n\n\u2014 nobody AAAA\n"
})),ms("adds a file that the ledger has no place for",us,e=>e.commit({"README.md":"Not by MarketOps\n"
})),ms("adds a workflow",ps,e=>e.commit({".github/workflows/evil.yml":"on: push\njobs: {}\n"
})),ms("empties the branch but for one file",ps,e=>e.commit({...Object.fromEntries(e.paths("").map(e=>[e,null])),
"README.md":"Empty\n"
})),ms("rolls back to the run before",ps,e=>e.commitTreeOf(bs(e))),ms("rolls back to the first run",ps,e=>e.commitTreeOf(ws(e))),ms("rolls back to the beginning",ps,e=>e.commitTreeOf((e=>e.honest[0]??"")(e))),ms("merges the run before, with its tree",ps,e=>e.commitTreeOf(bs(e),[bs(e)])),ms("merges another history, with its tree",us,async e=>{
const t=await e.aside({"tip.json":e.read("tip.json"),"README.md":"Another ledger\n"},null);await e.commitTreeOf(t,[t])
}),ms("merges edits of an older state, and keeps the tree as it is",ps,async e=>{const t=await e.aside({
"tip.json":"{}\n"},ws(e));await e.commitTreeOf(e.head(),[t])})];async function _s(e,{scene:t}){
const{verdict:n,failed:a}=await e.verify(t.ledgerClone())
;(0,ta.sb)("VERIFIED"===n,`the branch is ${n}: ${a[0]?.name??""}: ${a[0]?.detail??""}`)}
const vs=Object.keys(ss).map(e=>ks.filter(({moments:t})=>t.includes(e)).map(t=>({act:t,moment:e}))),$s=Array.from({
length:ks.length},(e,t)=>vs.flatMap(e=>e[t]??[])).flat().map(({act:e,moment:t},n)=>(0,
ta.KT)(`W${n+1}`,`A writer ${e.name}, ${t}`,"writer","critical",{
series:`A writer adds, edits, deletes, rolls back or merges any file of the ledger\u2019s branch, ${t}`,
defence:`Only a commit counts whose signed checkpoint names its parent and its files. ${ss[t]}.`,
attack:[`${t[0]?.toUpperCase()??""}${t.slice(1)}: an ordinary commit that ${e.name}.`],...(0,
ta.ZH)("prod","the run ships; ledger.foreign; the branch is VERIFIED",async n=>{
if("before the first run"===t)return async function(e,t){const n=new Branch(await e.open({operations:cs
})),a=await n.run(t,"before the first run");return await _s(e,n),a}(n,e)
;const a=await n.once(`a writer ${t}`,()=>async function(e,t){
const n=new Map,a=ks.filter(({moments:e})=>e.includes(t)),r=new Branch(await e.open({operations:cs}))
;for(let e=0;e<2;e++)await r.run(null,t);for(const e of a)n.set(e,await r.run(e,t).catch(e=>e));return await _s(e,r),n
}(n,t)),r=a.get(e)??new Error("it was not played");if(r instanceof Error)throw r;return r})
})),js=[...Ro,...rs,...wo,...Ki,...$s,...Uo,...Dr,...lo,...Nr,...So,...hi,...ro,...yi,...Wo,...Ai],Ts=async({stdout:e,cwd:t,dist:c,progress:d},{json:l,out:p,only:h})=>{
const u=function(e){const t=e.split(",").filter(e=>""!==e),n=t.find(e=>!js.some(t=>t.id===e));if(void 0!==n)throw(0,
o.Wp)(`--only: there is no scenario ${n}.`);return 0===t.length?js:js.filter(({id:e})=>t.includes(e))
}(h),f=void 0===p?null:await async function(e){if(await(0,a.mkdir)(e,{recursive:!0}),0===(await(0,
a.readdir)(e)).length)return e;throw(0,o.Wp)(`--out ${e} is not empty. Remove it, or name another folder.`)}((0,
r.resolve)(t,p));let m=0;const g=await Ar({dist:c,scenarios:u,row:t=>{
l||e(function({id:e,outcome:t,severity:n,name:a,evidence:r}){
const i=`${t.padEnd(9)} ${e.padEnd(4)} ${n.padEnd(9)} ${a}\n`
;return"breached"===t?`${i}          ${r.replaceAll("\n","\n          ")}\n`:i}(t)),
d?.(`${++m} of ${u.length} scenarios`)}}),y={version:s.Y,at:(0,i.fU)(Date.now()),whole:u.length===js.length}
;null!==f&&await async function(e,t,i){
const{renderAuditPage:o}=await Promise.all([n.e(3091),n.e(2654),n.e(2311)]).then(n.bind(n,37875));await Promise.all([(0,
a.writeFile)((0,
r.join)(e,"report.md"),(0,xr.Gc)(t,i)),(0,a.writeFile)((0,r.join)(e,"report.json"),`${JSON.stringify(Ss(t,i),null,2)}\n`),(0,
a.writeFile)((0,r.join)(e,"report.html"),o(t,i))])}(f,g,y);const w=(0,xr.N4)(g.scenarios)
;return l?e(`${JSON.stringify(Ss(g,y),null,2)}\n`):(null!==f&&e(`\nReport: ${(0,r.join)(f,"report.html")}\n`),
e(`\nBundle: ${g.bundle.digest}\n${(0,xr.f8)(w)}\n`)),0===w.breached?0:1}
;function Ss({bundle:e,scenarios:t},{version:n,at:a,whole:r}){return{action_version:n,at:a,complete:r,bundle:e,
scenarios:t}}}),68011:((e,t,n)=>{const a=n(96782);e.exports=(e,t,n)=>{try{t=new a(t,n)}catch(e){return!1}return t.test(e)}
}),81128:((e,t,n)=>{function a(e){let t=e;const n=[];return async e=>{t>0?t--:await new Promise(e=>n.push(e));try{
return await e()}finally{const e=n.shift();void 0===e?t++:e()}}}async function r(e,t,n){const r=a(t)
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
