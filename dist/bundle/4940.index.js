import{modules as e}from"./23544.shared.js";import{modules as t}from"./52533.shared.js"
;import{modules as a}from"./67968.shared.js";import{modules as n}from"./70302.shared.js";export const id=4940
;export const ids=[4940];export const modules={...e,...t,...a,...n,81128:((e,t,a)=>{function n(e){let t=e;const a=[]
;return async e=>{t>0?t--:await new Promise(e=>a.push(e));try{return await e()}finally{const e=a.shift()
;void 0===e?t++:e()}}}async function r(e,t,a){const r=n(t)
;return(await Promise.allSettled(e.map((e,t)=>r(()=>a(e,t))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function i(e){let t;return()=>(t??={answer:e()}).answer}function o(e){return e.catch(()=>{}),e}
function s(e,t,a){const n=e.get(t);if(void 0!==n)return n;const r=a();e.set(t,r);const i=()=>{e.delete(t)}
;return r.then(e=>null===e?i():void 0,i),r}a.d(t,{HK:()=>s,NN:()=>o,Oo:()=>i,TA:()=>n,bB:()=>r})}),87010:((e,t,a)=>{
a.d(t,{Eh:()=>Breach,Jl:()=>n,KT:()=>o,ZH:()=>r,r_:()=>i,sb:()=>s});const n={stranger:"anybody",
fork:"opens pull requests from a fork",writer:"a colleague with `contents: write`",
job:"code of an earlier step of the job, or of the build",workflow:"another workflow or job of the repository",
"retired key":"holds a key that the owners do not list, or no longer","key holder":"holds the key",
admin:"an administrator",registry:"a registry that lies or fails",
github:"GitHub when it fails, or who answers in its place"},r=(e,t,a)=>({control:e,expected:t,run:a
}),i=e=>1===e.length?e[0]:{...e[1],defence:e[0]},o=(e,t,a,n,...r)=>({id:e,name:t,attacker:a,severity:n,...i(r)})
;class Breach extends Error{name="Breach"}function s(e,t){if(!e)throw new Breach(t)}}),90272:((e,t,a)=>{a.r(t),a.d(t,{
securityAuditCommand:()=>fs})
;var n=a(51455),r=a(76760),i=a(32257),o=a(74296),s=a(83323),c=a(77598),d=a(48161),l=a(76311),p=a(81128),h=a(57800),u=a(55543)
;async function f(e){return(await(0,n.readdir)(e,{recursive:!0,withFileTypes:!0})).filter(e=>e.isFile()).map(t=>(0,
r.join)(t.parentPath,t.name).slice(e.length+1).replaceAll(r.sep,"/")).sort()}async function m(e){const t=new Set
;for(const a of await f(e)){const i=await(0,n.readFile)((0,r.join)(e,a),"latin1")
;for(const[e]of i.matchAll(/mok1_[A-Za-z0-9_-]{43}[0-9a-f]{8}/g))t.add(e)}return[...t]}
var g=a(31421),w=a(74468),y=a(8601),b=a(52533)
;const k="acme",_="widgets",v="1000001",$="9001",j="production",T="https://security-audit.localhost",S="ship-token",A="authorize-token",x="plan-token",R="writer-token",E={
[S]:{login:"github-actions[bot]",app:!0,permissions:{contents:"write",pull_requests:"write",issues:"write",
actions:"read"}},[A]:{login:"github-actions[bot]",app:!0,permissions:{contents:"read",pull_requests:"read",
actions:"read"}},[x]:{login:"github-actions[bot]",app:!0,permissions:{contents:"read"}},[R]:{login:"colleague",
permissions:{contents:"write"}}},O={
tag:"  - id: tag\n    kind: tag_repo\n    tag: v1.0.0\n    message: Version 1.0.0\n",
release:"  - id: release\n    kind: publish_release\n    tag: v1.0.0\n    name: Widgets 1.0.0\n    body: First version.\n    assets:\n      - build/widgets.tar.gz\n      - path: build/SHA256SUMS\n        label: checksums\n    depends_on: [tag]\n",
pull:"  - id: pr\n    kind: open_pr\n    base: main\n    head: release/v1.0.0\n    title: Version 1.0.0\n    body: What was released.\n    commit:\n      message: Note the release\n      files: [VERSIONS]\n    depends_on: [release]\n"
},B=(...e)=>`version: 1\noperations:\n${e.join("")}`,P=B(O.tag,O.release,O.pull),I=B(O.tag),K=B(O.release.replace("    depends_on: [tag]\n","")),H=B(O.pull.replace("    depends_on: [release]\n","")),N="rules:\n  - id: from-main\n    effect: permit\n    reason: Releases are made from main\n    operations: [tag_repo, publish_release, open_pr]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n",F=`version: 1\nenvironment: production\nreceipt_ttl: 15m\nmax_operations: 100\nreruns: same_plan\nledger_protection: warn\ndefault_branch_protection: warn\nplan_digest: optional\napprovals: none\nenvironment_protection:\n  required_reviewers: false\n  prevent_self_review: false\n  admins_may_bypass: true\n  branch_restricted: false\n${N}`,C={
tag_repo:"      tags: ['v*']\n      target_on_default_branch: true\n      moves_tag: false\n",
publish_release:"      tags: [{semver: '>=1.0.0', prefix: v}]\n      asset_names: ['*.tar.gz', SHA256SUMS]\n      max_assets: 2\n      max_asset_bytes: 1000\n      prerelease: false\n      draft: false\n      generated_notes: false\n",
open_pr:"      pull_request_bases: [main]\n      labels: [docs]\n      draft: false\n"
},U=`${F.slice(0,F.indexOf("rules:"))}rules:\n${Object.entries(C).map(([e,t])=>`  - id: ${e.replace("_","-")}\n    effect: permit\n    reason: Every condition is met\n    operations: [${e}]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      events: [push]\n      actors: [maintainer]\n      workflows: [{path: .github/workflows/release.yml, ref: refs/heads/main}]\n      environments: [production]\n      windows: {time_zone: UTC, freeze: [{from: 2000-01-01, to: 2000-01-02}]}\n${t}`).join("")}`,M=`version: 1\nenvironment: production\nreceipt_ttl: 15m\nmax_operations: 20\nreruns: same_plan\nledger_protection: required\ndefault_branch_protection: required\nplan_digest: required\napprovals:\n  min: 1\n  not: [actor, triggering_actor, commit_author]\n  comment_must_contain_plan_digest: true\n  from:\n    users: [{login: reviewer, id: '4242'}]\nenvironment_protection:\n  required_reviewers: true\n  prevent_self_review: true\n  admins_may_bypass: false\n  branch_restricted: true\n${N}`,L="reviewer",q=4242,G={
"build/widgets.tar.gz":"not really an archive","build/SHA256SUMS":"sums\n",VERSIONS:""},D={VERSIONS:"1.0.0\n"},z={
requiredReviewers:[L],preventSelfReview:!0,canAdminsBypass:!1,branchPolicy:"protected"}
;var W=a(73024),Z=a(57975),J=a(38522),V=a(7609),Y=a(71971),X=a(60036),Q=a(56789);class Scene{stage;github;temporary
;workspace;keys;#e=0;#t="";#a=0;constructor(e,t,a,n){this.stage=e,this.github=t,this.temporary=a,this.workspace=(0,
r.join)(a,"workspace"),this.keys=n}static async open(e,t={}){
const{operations:a=P,policy:n=F,changes:i=D}=t,{repositoryId:o=v,enterpriseServer:s=!1}=t,c={...G,...t.files,
".marketops/operations.yml":a,...null===n?{}:{".marketops/policy.yml":n}},l=ee(e.secret,o,e.server),p=await(0,V.yk)({
owner:k,repo:_,repositoryId:Number(o),files:ie({...c,".marketops/trusted-keys":t.trustedKeys??`${l.vkey.text}\n`}),
tokens:E,enterpriseServer:s});e.prepare(p.admin),p.admin.createRun({runId:Number($),headSha:p.commitSha,
actor:"maintainer"})
;const h=e.temporary??(0,W.mkdtempSync)((0,r.join)((0,d.tmpdir)(),"marketops-scene-")),u=new Scene(e,p,h,l);return(0,
W.mkdirSync)(u.workspace),await(e.checkout??ne)(u.workspace,c),u.change(i),!1!==t.ledger&&u.beginLedger(),u.mark(),u}
async close(){await this.github.close(),void 0===this.stage.temporary&&(0,W.rmSync)(this.temporary,{recursive:!0,
force:!0}),this.stage.inspect?.(this.github.requests)}beginLedger(){const e=ie({[b.Ij]:(0,Y.C0)(Y._W).toString()})
;this.github.admin.commitFiles(b.jF,e,"Begin the ledger",{parent:null})}change(e){re(this.workspace,e)}facts(){
const{apiUrl:e,graphqlUrl:t,commitSha:a,owner:n,repo:r,repositoryId:i}=this.github;return{GITHUB_REPOSITORY:`${n}/${r}`,
GITHUB_REPOSITORY_ID:i,GITHUB_RUN_ID:$,GITHUB_RUN_ATTEMPT:"1",
GITHUB_WORKFLOW_REF:`${n}/${r}/.github/workflows/release.yml@refs/heads/main`,GITHUB_WORKFLOW_SHA:a,
GITHUB_ACTOR:"maintainer",GITHUB_TRIGGERING_ACTOR:"maintainer",GITHUB_SHA:a,GITHUB_REF:"refs/heads/main",
GITHUB_EVENT_NAME:"push",GITHUB_API_URL:e,GITHUB_GRAPHQL_URL:t,GITHUB_SERVER_URL:this.stage.server}}
async step(e,t,a={},{env:n,...i}={}){
const o=t["proof-directory"]??(0,r.join)(this.temporary,"proof-"+ ++this.#e),s=await(0,Q.eg)({entry:(0,
r.join)(this.stage.dist,e),workspace:this.workspace,temporary:this.temporary,inputs:{mode:"dry_run","github-token":S,
"proof-directory":o,...t},github:{...this.facts(),...a},env:{MARKETOPS_TEST_WRITE_PACING_MS:"0",
MARKETOPS_TEST_SECOND_MS:"10",...this.stage.env,...n},...i}),c=(0,r.join)(o,"ledger.jsonl");return{...s,proof:o,
lines:(0,W.existsSync)(c)?(0,W.readFileSync)(c,"utf8").trimEnd().split("\n"):[]}}dryRun(e={},t={}){
return this.step("index.js",{"github-token":x,...e},t)}prod(e={},t={},{entry:a="index.js",...n}={}){const r={
mode:"prod",environment:j,"hmac-key":this.stage.secret,...e};return this.step(a,r,t,n)}async request(e,t,a,n){
const{apiUrl:r,graphqlUrl:i,owner:o,repo:s}=this.github,c=await fetch("/graphql"===a?i:`${r}/repos/${o}/${s}${a}`,{
method:t,headers:{authorization:`Bearer ${e}`,"content-type":"application/json"},body:JSON.stringify(n)
}),d=await c.json();if(c.ok&&void 0===d.errors)return d
;throw new Error(`${t} ${a} with ${e}: ${c.status} ${JSON.stringify(d)}`)}
async commit(e,t,{token:a=R,headline:n="Not by MarketOps"}={}){
const{admin:r,owner:i,repo:o}=this.github,s=Object.entries(t),c={branch:{repositoryNameWithOwner:`${i}/${o}`,
branchName:e},message:{headline:n},expectedHeadOid:r.snapshot().refs[`refs/heads/${e}`],fileChanges:{
additions:s.flatMap(([e,t])=>null===t?[]:[{path:e,contents:Buffer.from(t).toString("base64")}]),
deletions:s.flatMap(([e,t])=>null===t?[{path:e}]:[])}};await this.request(a,"POST","/graphql",{
query:"mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }",
variables:{input:c}})}during(e,t){let a=!1;this.github.setInterceptor(async n=>(a||n.token===R||!e(n)||(a=!0,await t()),
null))}afterBegin(e){this.during(({phase:e,body:t,...a})=>"after"===e&&te({...a,requestBody:t}),e)}mark(){
this.#t=this.#n(),this.#a=this.github.requests.length}writes(){
return this.github.requests.slice(this.#a).filter(e=>ae(e)&&e.token!==R).filter(e=>!te(e)&&!function({method:e,path:t,requestBody:a}){
return"PATCH"===e?t.endsWith(`/git/refs/heads%2F${b.jF}`):t.endsWith("/git/commits")&&a.toString().includes('"message":"Set foreign commits aside"')
}(e)).map(({method:e,path:t})=>`${e} ${t}`)}hasPublished(){return this.#n()!==this.#t}#n(){
const{refs:e,releases:t,pulls:a}=this.github.admin.snapshot(),n=Object.entries(e).filter(([e])=>e!==`refs/heads/${b.jF}`)
;return JSON.stringify([n,t,a],(e,t)=>"bytes"===e?null:t)}bareRepository(){
const{admin:e,defaultBranch:t}=this.github,a=(0,W.mkdtempSync)((0,r.join)(this.temporary,"bare-")),n=(e,t="")=>{(0,
g.execFileSync)("git",["-C",a,...e],{input:t,stdio:"pipe"})};n(["init","--quiet","--bare",`--initial-branch=${t}`])
;for(const[t,n]of e.gitObjects())re((0,r.join)(a,"objects"),{[`${t.slice(0,2)}/${t.slice(2)}`]:(0,J.deflateSync)(n)})
;const i=Object.entries(e.snapshot().refs).map(([e,t])=>`create ${e} ${t}\n`)
;return n(["update-ref","--stdin"],i.join("")),a}ledgerClone(){const e=(0,W.mkdtempSync)((0,
r.join)(this.temporary,"clone-")),t=["--branch",b.jF,"--single-branch",this.bareRepository(),e];return(0,
g.execFileSync)("git",["clone","--quiet",...t],{stdio:"pipe"}),e}ledgerCheckout(){const{admin:e}=this.github,t=(0,
W.mkdtempSync)((0,r.join)(this.temporary,"ledger-"));for(const a of Object.keys(e.listFiles(b.jF)))re(t,{
[a]:e.readFile(b.jF,a)??""});return t}}function ee(e,t=v,a=T){return(0,l.Cd)((0,l.o7)(e,"the key of the scene"),t,(0,
X.yv)(a,t))}function te({method:e,path:t,requestBody:a}){if("POST"!==e)return!1;const n=a.toString()
;return t.endsWith("/graphql")?n.includes("createCommitOnBranch")&&n.includes(`"branchName":"${b.jF}"`):t.endsWith("/git/trees")?n.includes('"path":"ledger/'):t.endsWith("/git/commits")?n.includes('"message":"Ledger: '):t.endsWith("/git/refs")&&n.includes(`"refs/heads/${b.jF}"`)
}function ae({method:e,path:t,requestBody:a}){
return"GET"!==e&&"HEAD"!==e&&!(t.endsWith("/graphql")&&a.toString().startsWith('{"query":"query '))}
async function ne(e,t){re(e,t);const a=(...t)=>(0,Z.promisify)(g.execFile)("git",["-C",e,...t])
;await a("init","--quiet"),
await a("add","--all","--force"),await a("-c","user.name=audit","-c","user.email=audit@localhost","commit","--quiet","--message","Start")
}function re(e,t){for(const[a,n]of Object.entries(t)){const t=(0,r.join)(e,a);(0,W.mkdirSync)((0,r.dirname)(t),{
recursive:!0}),null===n?(0,W.rmSync)(t,{recursive:!0,force:!0}):(0,W.writeFileSync)(t,n)}}function ie(e){
return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,{content:t}]))}class AuditContext{dist;secret;keys;#r;#i
;#o=[];#s=0;constructor(e){this.dist=e.dist,this.secret=e.secret,this.keys=ee(e.secret),this.#r=e.temporary,
this.#i=e.shared}once(e,t){const a=this.#i.get(e);if(void 0!==a)return a;const n=t();return this.#i.set(e,n),n}
async folder(){const e=(0,r.join)(this.#r,String(++this.#s));return await(0,n.mkdir)(e,{recursive:!0}),e}
async open(e={},t=this.secret){const a={dist:this.dist,secret:t,server:T,temporary:await this.folder(),
checkout:(e,t)=>this.#c(e,t),prepare:oe},n=await Scene.open(a,e);return this.#o.push(n),n}async registries(e={}){
const t=await(0,w.O)(e);return this.#o.push(t),t}async close(){await Promise.all(this.#o.map(e=>e.close()))}plan(e={}){
return this.once(`plan ${JSON.stringify(e)}`,async()=>{const t=await this.open(e),a=await t.dryRun()
;if(0!==a.exitCode)throw new Error(`the plan itself failed:\n${a.log}`);return(0,y.OW)(await(0,n.readFile)((0,
r.join)(a.proof,"plan.json")))})}async verify(e,t=[],{pinned:a=!0}={}){
const n=!a||t.includes("--vkey")?[]:["--vkey",this.keys.vkey.text],{out:r}=await this.cli(["verify",e,...n,"--json",...t]),i=JSON.parse(r),o=i.checks.filter(({status:e})=>!["ok","not_applicable","skipped"].includes(e))
;return{verdict:i.verdict,failed:o.map(({name:e,detail:t})=>({name:e,detail:t}))}}async cli(e){const t=(0,
g.spawn)(process.execPath,[(0,r.join)(this.dist,"cli/index.js"),...e],{cwd:await this.folder(),env:{
PATH:process.env.PATH??""},stdio:["ignore","pipe","pipe"]});let a="";t.stdout.setEncoding("utf8").on("data",e=>a+=e),
t.stderr.resume();return{code:await new Promise((e,a)=>{t.on("error",a),t.on("close",e)}),out:a}}async#c(e,t){
const a=await this.once(`checkout ${(0,u.ol)(JSON.stringify(t))}`,async()=>{const e=await this.folder()
;return await ne(e,t),e});await(0,n.cp)(a,e,{recursive:!0})}}function oe(e){e.addUser(L,{id:q}),e.addUser(k,{type:"User"
}),e.addUser("maintainer"),e.setEnvironment(j,z),e.setRules([{target:"branch",pattern:`refs/heads/${b.jF}`,rules:[{
type:"non_fast_forward"},{type:"deletion"}]},{target:"branch",pattern:"refs/heads/main",rules:[{type:"pull_request"}]}])
}var se=a(47301),ce=a(29241),de=a(6848),le=a(23427);function pe(e){if(Array.isArray(e))return`[${e.map(pe).join(",")}]`
;if(null!==e&&"object"==typeof e){
return`{${Object.keys(e).sort().map(t=>`${JSON.stringify(t)}:${pe(e[t]??null)}`).join(",")}}`}return JSON.stringify(e)}
const he=(...e)=>{const t=(0,c.createHash)("sha256");for(const a of e)t.update(a);return t.digest()
},ue="0".repeat(64),fe=e=>`sha256:${he(e).toString("hex")}`,me=e=>he(Buffer.from([0]),e);function ge(e){
if(0===e.length)return he("");if(1===e.length)return e[0];let t=1;for(;2*t<e.length;)t*=2
;return he(Buffer.from([1]),ge(e.slice(0,t)),ge(e.slice(t)))}function we(e){const t=[];let a=e;for(;a.length>0;){let e=1
;for(;2*e<=a.length;)e*=2;t.push(ge(a.slice(0,e)).toString("hex")),a=a.slice(e)}return t}
const ye=Buffer.from("302e020100300506032b657004220420","hex");function be(e,t="123456789",a="github.com"){
const n=(t,a)=>Buffer.from((0,c.hkdfSync)("sha256",e,"marketops/v1",t,a)),r=`${a}/repositories/${t}/marketops`,i=(0,
c.createPrivateKey)({key:Buffer.concat([ye,n(`ed25519:${t}`,32)]),format:"der",type:"pkcs8"}),o=(0,
c.createPublicKey)(i).export({format:"der",type:"spki"
}).subarray(-32),s=Buffer.concat([Buffer.from([1]),o]),d=he(r,"\n",s).subarray(0,4).toString("hex"),l=n(`receipt-hmac:${t}`,32)
;return{keyId:n("key-id",8).toString("hex"),vkey:`${r}+${d}+${s.toString("base64")}`,keyHash:d,origin:r,hmac:e=>(0,
c.createHmac)("sha256",l).update(e).digest(),ed25519:e=>(0,c.sign)(null,e,i)}}function ke(e,t){
return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(e)} ${e} ${t.length} `),t])}const _e=(e,t)=>({keyid:e,
sig:t.toString("base64")
}),ve=({keyId:e,hmac:t},a,n)=>_e(`hmac-sha256:${e}`,t(ke(a,n))),$e=({keyHash:e,ed25519:t},a,n)=>_e(`ed25519:${e}`,t(ke(a,n))),je={
parent:"1".repeat(40),base:"1".repeat(40),files:"2".repeat(64)};function Te(e,t,a,n,r,{parent:i,base:o,files:s}=je){
const[c]=e,d=`${`${r??c?.origin??""}\n${t}\n${a.toString("base64")}\n`}head ${n}\nparent ${i}\nbase ${o}\nfiles ${s}\n`,l=e.map(e=>{
const t=Buffer.concat([Buffer.from(e.keyHash,"hex"),e.ed25519(Buffer.from(d))])
;return`— ${e.origin} ${t.toString("base64")}\n`});return`${d}\n${l.join("")}`}
const Se=Buffer.alloc(32,66),Ae=be(Se),xe=be(Buffer.alloc(32,67)),Re=`${Ae.vkey}\n`,Ee=e=>Buffer.from(`${pe(e)}\n`)
;function Oe(e){
const{forgery:t,lines:a,material:n,receipts:r,signer:i,others:o,base:s,split:c}=e,d=o.slice(0,s),l=[],p=[],h=t.linesBetween??0
;a.forEach((e,a)=>{a===c&&a>0&&h>0&&d.push(...o.slice(s));const n=d.length;(0===a||a===c&&h>0)&&l.push(n)
;const r=d.at(-1)?.toString("hex")??ue,i={...e,seq:e.seq??n,prev:e.prev??r};e.seq=i.seq;const u=t.text?.(pe(i),a)??pe(i)
;p.push(u),d.push(me(u))})
;const u=d.map(e=>e.toString("hex")),f=null===i?[]:[i,...t.coSigners??[]],m=e=>0===e||null===i?null:Te(f,e,ge(d.slice(0,e)),u[e-1]??ue),g=l.map((e,a)=>{
const n=a+1<l.length?l[a+1]-h:d.length,r=!1!==t.landed&&!0!==t.authorize;return{first_seq:e,frontier:we(d.slice(0,e)),
before:m(e),after:r?m(n):null}});t.checkpoints?.(g,{leaves:[...d],heads:u})
;const w=u.at(-1)??ue,{origin:y}=i??Ae,b=function({lines:e,plan:t,material:a,receipts:n,signer:r,approvals:i},o){
const s=e.find(({type:e})=>"run.opened"===e)??{data:{}
},c=e.find(({type:e})=>"run.closed"===e),{run_id:d=null,run_attempt:l=null,claim:p=null,mode:h=null,ts:u=null}=s,f=t.operations,m=(t,...a)=>e.findLast(e=>e.operation_id===t&&a.includes(e.type)),g=e=>e?.data??{},w=e=>e?.type?.slice(10)??null,{origin:y,vkey:b,warnings:k,trusted_keys_digest:_,approvers_digest:v,...$}=g(s),j=e.filter(({type:e})=>Ie.includes(e))
;return{schema:"marketops.proof/v1",run:{...{...$,run_id:d,run_attempt:l,claim:p,mode:h,opened_at:u},
result:g(c).result??"failed",closed_at:c?.ts??u},phase_1_dry_run_plan:{mode:"dry_run",blocked_by_mode:!0,
plan_digest:t.plan_digest??null,plan_file_digest:fe(a.planFile),
operations:f.map(({operation_id:e,operation_kind:t,operation_digest:a,effect:n,reason:r})=>({operation_id:e,
operation_kind:t,operation_digest:a,effect:n,reason:r}))},phase_2_fc_authorization:{blocked_by_mode:"dry_run"===h,
policy_digest:fe(a.policy),evidence_digest:fe(a.evidenceFile),approvals:i,signed_approvals:[],
decisions:f.map(({operation_id:e})=>{const{decision:t="no_rule",violations:a=[]}=g(m(e,"policy.decided"));return{
operation_id:e,decision:t,violations:a}}),receipts:j.map(({operation_id:e=null})=>{
const t=n.get(e),{enforceable:a=!1}=t.payload,r=fe(t.envelope);return{receipt_id:t.id,operation_id:e,enforceable:a,
envelope_digest:r,receipt:t.payload}})},phase_3_github_execution:{blocked_by_mode:"dry_run"===h,
operations:f.map(({operation_id:e})=>{
const t=m(e,...Pe),a=m(e,...Ie),n=g(m(e,"gate.passed","gate.rejected")).checks??null,{code:i,message:o=null,github:s=null}=g(t),[c]=g(a).violations??[],d=n?.find(e=>null!==e.code),l=c?.code??d?.code??(null===r?"key_missing":null)
;return{operation_id:e,checks:n,message:o,github:s,receipt_id:a?.receipt_id??null,outcome:w(t),
status:t?.status??"rejected",code:void 0===t?l:i}})},phase_4_proof_ledger:{...o,
bindings:j.map(({receipt_id:e=null,operation_id:t=null})=>{const a=m(t,...Pe.slice(0,4));return{receipt_id:e,
operation_id:t,intent_seq:m(t,"operation.intent")?.seq??null,outcome_seq:a?.seq??null,outcome:w(a)}})}}}(e,{
entries:a.length,head:w,origin:y,root:ge(d).toString("hex"),size:d.length});t.proof?.(b)
;const k=new Map([["CANONICAL_PROOF.json",Ee(b)],["plan.json",n.planFile],["evidence.json",n.evidenceFile],["policy.yml",n.policy],["trusted-keys",n.trustedKeys],["approvers",Buffer.from(t.approvers??"")],["ledger.jsonl",Buffer.from(p.map(e=>`${e}\n`).join(""))],["checkpoints.json",Ee(g)],["report.html",Buffer.from("<!doctype html><title>report</title>\n")],["summary.md",Buffer.from("# summary\n")]])
;for(const{id:e,envelope:t}of r.values())k.set(`receipts/${e}.dsse.json`,t);return t.files?.(k),
k.set("manifest.json",Be(k,w,!1===t.signedManifest?null:i,t.manifest)),k}function Be(e,t,a,n){
const r=[...e].filter(([e])=>"manifest.json"!==e).map(([e,t])=>[e,fe(t)]),i={schema:"marketops.manifest/v1",head:t,
files:Object.fromEntries(r)};n?.(i)
;const o=Buffer.from(pe(i)),s="application/vnd.marketops.manifest.v1+json",c=null===a?[]:[$e(a,s,o)];return Ee({
payload:o.toString("base64"),payloadType:s,signatures:c})}
const Pe=["succeeded","failed","skipped","in_doubt","unchanged","blocked"].map(e=>`operation.${e}`),Ie=["receipt.minted","receipt.refused"]
;const Ke="0123456789abcdef0123456789abcdef01234567",He="authenticity mode presence enforceable run_binding operation_binding consumption expiration staleness".split(" "),Ne=e=>new Date(Date.UTC(2026,10,23,1,0,0,100+7*e)).toISOString(),Fe={
receipt_expired:"expiration",run_mismatch:"run_binding",signature_invalid:"authenticity",receipt_missing:"presence",
receipt_consumed:"consumption"},Ce=e=>He.map(t=>void 0!==e&&Fe[e]===t?{name:t,result:"fail",code:e}:{name:t,
result:"pass",code:null}),Ue=e=>{const t={};for(const{type:a}of e)t[a]=(t[a]??0)+1;return t
},Me=(e,t=Ge)=>`rcpt_${fe(`${t}${e}`).slice(7,39)}`,Le={id:null,sha:Ke,url:null},qe={github:null,state_digest:null
},Ge="c".repeat(32),De={repository:"acme/widgets",repository_id:"123456789"},ze={commit_sha:Ke,ref:"refs/heads/main"
},We=[{id:"tag"},{id:"release",needs:["tag"]}],Ze=(e={})=>Oe(function(e){
const{mode:t="prod",ops:a=We,claim:n=Ge,runId:r="9001"}=e,i="dry_run"===t?null:void 0===e.signer?Ae:e.signer,o=(i??Ae).origin,{policy:s,decisionOf:c}=function(e){
const t=t=>e.filter(e=>(e.decision??"permit")===t).map(({id:e})=>JSON.stringify(e)),a=t("permit").length>0?t("permit"):['"nothing"'],n=t("forbid"),r=(e,t,a,n)=>`  - {id: ${e}, effect: ${t}, reason: ${a}, operations: [tag_repo], repositories: [self], when: {tags: [${n.join(", ")}]}}\n`,i=`version: 1\nenvironment: production\napprovals: none\nledger_protection: warn\nplan_digest: optional\nenvironment_protection: {required_reviewers: false, prevent_self_review: false, admins_may_bypass: true, branch_restricted: false}\nrules:\n${r("r","permit","releases",a)}`+(n.length>0?r("f","forbid","never",n):""),o=({id:e,decision:t="permit"})=>{
const r=JSON.stringify(e),i=(e,t,a,n)=>({id:e,effect:t,matched:a,unmet:a?null:{condition:"tags",expected:n.join(" or "),
found:r}}),o=[i("r","permit","permit"===t,a)];n.length>0&&o.push(i("f","forbid","forbid"===t,n));const s=[]
;if("no_rule"===t){
const e=`The permit rule that comes closest does not match: rule "r" (releases). Found: tags is ${r}. Wanted: tags: ${a.join(" or ")}. Next: Change the operation or the way the run is started to what is wanted, or have the owners widen the rule.`
;s.push({code:"policy_condition_unmet",rule:"r",message:e})}if("forbid"===t){
const e=`A forbid rule matches: rule "f" (never). Found: operations is tag_repo; repositories is "acme/widgets" (self); tags is ${r}. Wanted: anything else than operations: tag_repo with repositories: "self" with tags: ${n.join(" or ")}. Next: Change the operation so that the rule does not match, or have the owners of the policy change the rule.`
;s.push({code:"policy_forbids",rule:"f",message:e})}return{decision:t,rules:o,violations:s}};return{
policy:Buffer.from(i),decisionOf:o}
}(a),d=void 0===e.policy?s:Buffer.from(e.policy),l=fe(d),p=Buffer.from(e.trusted??(null===i?"":`${i.vkey}\n`));let h=0
;const u={schema:"marketops.plan/v1",mode:t,blocked_by_mode:"dry_run"===t,promotable:!1,...De,...ze,created_at:Ne(h++),
operations:[]};u.operations=a.map(e=>({operation_id:e.id,operation_kind:"tag_repo",...De,parameters:{tag:e.id,
target_sha:Ke,message:`Release ${e.id}\n`,move:!1,force:!1},depends_on:[...e.needs??[]],effect:e.effect??"create",
reason:null,observed:null,target_subject:"Bump"})),e.plan?.(u);const f=u.operations;for(const e of f){
const{operation_kind:t,repository:a,repository_id:n,parameters:r}=e;e.operation_digest=fe(pe({operation_kind:t,
repository:a,repository_id:n,parameters:r}))}u.plan_digest=fe(pe({schema:"marketops.plan-digest/v1",
repository_id:u.repository_id,commit_sha:u.commit_sha,
operations:f.map(({operation_id:e,operation_digest:t,depends_on:a})=>({operation_id:e,operation_digest:t,depends_on:a}))
})),e.planned?.(u);const m=Ee(u),g=({id:e})=>f.find(t=>t.operation_id===e)?.operation_digest??"",w={...De,...ze,
event:"push",actor:"octocat",triggering_actor:"octocat",
workflow_ref:"acme/widgets/.github/workflows/r.yml@refs/heads/main",workflow_sha:Ke,
environment:"prod"===t?"production":null};let y=[];const b=(e,a,i,o={})=>{const s=void 0===i?{}:{operation_id:i.id,
operation_kind:"tag_repo"};y.push({v:1,ts:Ne(h++),type:e,mode:t,run_id:r,run_attempt:1,claim:n,data:a,...s,...o})}
;b("run.opened",{...w,origin:o,action_version:"1.0.0",vkey:i?.vkey??null,warnings:[],trusted_keys_digest:fe(p),
approvers_digest:fe(e.approvers??""),policy_source:{repository:"acme/widgets",path:".marketops/policy.yml",
commit_sha:Ke,withheld:!1}}),b("plan.created",{plan_digest:u.plan_digest,plan_file_digest:fe(m),operations:a.length})
;const k=function(e,t,a){const n="prod"===t,{workflow_sha:r,...i}=e,o={id:"583231",login:"octocat",type:"User"},s={
id:"77",login:"alice",type:"User"},c=e=>n?{value:e}:null;return{schema:"marketops.evidence/v1",decide:1,now:a,job:i,
run:{attempt:c({actor:o,triggering_actor:o,event:"push",path:".github/workflows/r.yml",head_branch:"main",head_sha:Ke}),
differs:null,earlier_plan_digests:{value:null},expected_plan_digest:null,run_attempt:1},environment:c({
name:"production",can_admins_bypass:!1,protection_rules:[],branch_patterns:null,deployment_branch_policy:null,
ref_protected:null}),approvals:c([{comment:"",environments:[{id:"1",name:"production"}],state:"approved",user:s}]),
signed_approvals:null,teams:n?[]:null,ledger_rules:c(["deletion","non_fast_forward"]),default_branch:{
asks_for_pull_request:{value:!0},commit_sha:Ke,name:"main"},zones:null,targets:[],commit_author:c([o])}}(w,t,Ne(h))
;e.evidence?.(k);const _=Ee(k),v=fe(_);b("evidence.read",{evidence_digest:v});for(const e of a)b("policy.decided",{
policy_digest:l,...c(e)},e);const $=new Map,j=e.linesBefore??0,T=Array.from({length:j+(e.linesBetween??0)
},(e,t)=>me(`other ${t}`)),S="prod"===t?[{environment:"production",user:"alice",user_id:"77",state:"approved",comment:""
}]:[],A=(a,o)=>{const s=Me(a.id,n),c=Ne(h++),{event:d,commit_sha:p,ref:f,triggering_actor:m,...y}=w,k={
schema:"marketops.receipt/v1",receipt_id:s,enforceable:0===o.length,mode:t,...y,api_url:"https://api.github.com",
run_id:r,run_attempt:1,operation_id:a.id,operation_kind:"tag_repo",operation_digest:g(a),plan_digest:u.plan_digest,
policy_digest:l,evidence_digest:v,approvals:S,signed_approvals:[],violations:o,ledger:null===i?null:{size:j,
head:T[j-1]?.toString("hex")??ue},issued_at:c,expires_at:new Date(Date.parse(c)+9e5).toISOString(),key_id:i?.keyId??null
};e.receipt?.(k,a.id);const _=Buffer.from(pe(k)),A="application/vnd.marketops.receipt.v1+json",x={
payload:_.toString("base64"),payloadType:A,signatures:null===i?[]:[ve(i,A,_),$e(i,A,_)]};e.envelope?.(x,a.id),
$.set(a.id,{id:s,payload:k,envelope:Ee(x)});const R=0===o.length,E={envelope_digest:fe(Ee(x)),operation_digest:g(a),
enforceable:R},O={receipt_id:s,...R?{}:{status:"rejected"}};b(R?"receipt.minted":"receipt.refused",{...E,violations:o
},a,O)
},x=a.some(e=>"permit"!==(e.decision??"permit")||"conflict"===e.effect),R=e=>"none"===e.effect&&"permit"===(e.decision??"permit"),E=e=>{
const t={code:null,message:null,github:null,effect:"none",state_digest:fe("state")};b("operation.unchanged",t,e,{
status:"success"})};let O=0;if("dry_run"===t){const e={rule:null,code:"mode_not_prod",message:"dry run"}
;for(const t of a)A(t,[e,...c(t).violations]);for(const e of a){const t={code:"mode_not_prod",effect:e.effect??"create",
operation_digest:g(e)};b("operation.blocked",t,e,{status:"rejected"})}}else if(null!==i&&x){
for(const t of a.filter(t=>!0!==e.execute&&!R(t))){const e={rule:null,
code:"conflict"===t.effect?"conflict":"plan_blocked",message:"refused"},a=c(t).violations;A(t,a.length>0?a:[e])}
a.filter(R).forEach(E)}else if(null!==i){const t=a.filter(e=>!R(e)),n=e.batch??100;for(let a=0;a<t.length;a+=n){
const r=t.slice(a,a+n);for(const e of r)A(e,[]);if(!0===e.authorize)continue;const i=(e,t)=>({
receipt_id:$.get(e.id)?.id??"",...void 0===t?{}:{status:t}}),o=e=>b("gate.rejected",{checks:Ce(e.rejected)
},e,i(e,"rejected")),s=e=>void 0!==e.rejected&&"skipped"!==e.outcome;for(const e of r)s(e)?o(e):(b("gate.passed",{
checks:Ce()},e,i(e)),b("operation.intent",{operation_digest:g(e),natural_key:e.id},e,i(e)));O=y.length
;for(const e of r){const{outcome:t="succeeded",effect:a="create"}=e;if(s(e)||"none"===t)continue
;void 0!==e.rejected&&o(e)
;const n=e.code??e.rejected??("skipped"===t?"dependency_failed":"github_error"),[r,c]="succeeded"===t?["success",{
code:null,message:null,github:Le,state_digest:fe("state")}]:["skipped"===t?"rejected":"failed",{code:n,
message:"because",...qe}];b(`operation.${t}`,{...c,effect:a},e,i(e,r))}}a.filter(R).forEach(E)}if(!1!==e.closed){
const n=Ue(y);b("run.closed",{result:e.result??Je(t,i,n,a.length,e),counts:n})}y=e.lines?.(y)??y;return{forgery:e,
lines:y,plan:u,material:{planFile:m,evidenceFile:_,policy:d,trustedKeys:p},receipts:$,signer:i,others:T,base:j,split:O,
approvals:S}}(e));function Je(e,t,a,n,r){const i=e=>a[e]??0
;return"dry_run"===e?"planned":null===t?"blocked":0===i("operation.intent")?!0===r.authorize?"authorized":i("operation.unchanged")===n?"unchanged":"blocked":i("operation.succeeded")+i("operation.unchanged")===n?"shipped":i("operation.succeeded")>0?"partial":"failed"
}function Ve({runs:e,signer:t=Ae,lines:a,covered:n,baseline:r},i){const o=new Map;let s=e.map((e,t)=>{
const a=String(t+1).repeat(32);return function(e,t){const a=Ze(e);for(const[e,n]of a)et(e,n,t)
;return(a.get("ledger.jsonl")?.toString()??"").trimEnd().split("\n").map(e=>{const{seq:t,prev:a,...n}=JSON.parse(e)
;return n})}({...e,runId:String(9001+t),claim:a.slice(0,32)},o)});void 0!==a&&(s=[a(s.flat())])
;const c=new Map([["tip.json",Ee({size:0,head:ue,frontier:[]})]]),d=[{id:at(c,null,i),files:c}],l=[],p=new Map
;for(const e of s.flatMap(Qe)){const{id:a,files:s}=d.at(-1),c=l.length,h=new Map,u=e.map(e=>{
const t=l.length,a=l.at(-1)?.toString("hex")??ue;tt(h,{...e,seq:t},{material:o,open:p,before:s});const n=pe({...e,
seq:e.seq??t,prev:e.prev??a});return l.push(me(n)),`${n}\n`});h.set(Xe(c),Buffer.from(u.join(""))),
0===c&&h.set("baseline.json",Ee(r??Ye)),null===r&&h.delete("baseline.json")
;const f=Math.min(n??1/0,l.length),m=l[f-1]?.toString("hex")??ue;h.set("tip.json",Ee({size:f,head:m,
frontier:we(l.slice(0,f))}));const g=Ee(Object.fromEntries([...h].map(([e,t])=>[e,null===t?null:fe(t)]))),w={parent:a,
base:a,files:fe(g).slice(7)},y=Te([t],f,ge(l.slice(0,f)),m,void 0,w)
;h.set("files.json",g).set("checkpoint",Buffer.from(y));const b=new Map(s)
;for(const[e,t]of h)null===t?b.delete(e):b.set(e,t);d.push({id:at(b,a,i),files:b})}return d}const Ye={releases:[],
tags:[]},Xe=e=>{const t=String(e).padStart(12,"0");return`ledger/${t.slice(0,6)}/${t}.jsonl`};function Qe(e){const t=[]
;let a="run.closed";for(const n of e){
const e=n.type,r="operation.intent"===a&&!e.startsWith("gate.passed"),i=e.startsWith("receipt.")&&/^operation\.(?:succeeded|failed|skipped|in_doubt)$/.test(a)
;(r||i||"run.closed"===a||"run.opened"===e)&&t.push([]),t.at(-1)?.push(n),a=e}return t}function et(e,t,a){
const n=(e,t)=>`${e}/${t.slice(0,2)}/${t}.json`,r=(e=>fe(e).slice(7))(t);"plan.json"===e&&a.set(n("plans",r),t),
"evidence.json"===e&&a.set(n("evidence",r),t),"policy.yml"===e&&a.set(`policies/${r}.yml`,t),
"trusted-keys"!==e&&"approvers"!==e||a.set(`${e}/${r}`,t),
e.startsWith("receipts/")&&a.set(`receipts/${e.slice(14,16)}/${e.slice(9)}`,t)}
function tt(e,t,{material:a,open:n,before:r,target:i="123456789"}){
const{claim:o=null,run_attempt:s=null,seq:c=null}=t,d=t.run_id,l=t.receipt_id,p=t.data,h=t=>{
for(const[n,r]of a)""!==t&&n.includes(t)&&e.set(n,r)},u=e=>(p[e]??"").slice(7),f=t=>{const a=n.get(t)
;void 0!==a&&e.set(a,null),n.delete(t)},m=t.type;if("run.opened"===m&&(h(`trusted-keys/${u("trusted_keys_digest")}`),
h(`approvers/${u("approvers_digest")}`)),"evidence.read"===m&&h(u("evidence_digest")),
"policy.decided"===m&&h(`policies/${u("policy_digest")}`),"receipt.minted"!==m&&"receipt.refused"!==m||h(`/${l}.`),
"plan.created"===m){h(u("plan_file_digest"));const a=`runs/${d.slice(-2)}/${d}.json`,n={opened_at:t.ts??null,
plan_digests:[p.plan_digest??null]};r.has(a)||e.set(a,Ee(n))}if("operation.intent"===m){const a={claim:o,run_id:d,
run_attempt:s,operation_digest:p.operation_digest??null};e.set(`consumed/${l.slice(5,7)}/${l}.json`,Ee(a))
;const r=fe(pe([t.operation_kind??null,i,p.natural_key??null])).slice(7);e.set(`open/${r}.json`,Ee({receipt_id:l,
run_id:d,run_attempt:s,seq:c})),n.set(l,`open/${r}.json`)}"operation.reconciled"===m&&f(p.receipt_id),
/^operation\.(?:succeeded|failed|skipped)$/.test(m)&&f(l)}function at(e,t,a){
const n=null===t?"":`parent ${t}\n`,r="forger <forger@example.com> 1763859600 +0000",i=`tree ${nt(e,a)}\n${n}author ${r}\ncommitter ${r}\n\nledger\n`
;return rt("commit",Buffer.from(i),a)}function nt(e,t){const a=new Map,n=[];for(const[r,i]of e){const e=r.indexOf("/")
;if(e<0)n.push({name:r,order:r,mode:"100644",id:rt("blob",i,t)});else{const t=r.slice(0,e)
;a.set(t,(a.get(t)??new Map).set(r.slice(e+1),i))}}for(const[e,r]of a)n.push({name:e,order:`${e}/`,mode:"40000",
id:nt(r,t)});n.sort((e,t)=>e.order<t.order?-1:1)
;const r=n.flatMap(({name:e,mode:t,id:a})=>[Buffer.from(`${t} ${e}\0`),Buffer.from(a,"hex")])
;return rt("tree",Buffer.concat(r),t)}function rt(e,t,a){
const n=Buffer.concat([Buffer.from(`${e} ${t.length}\0`),t]),r=(0,c.createHash)("sha1").update(n).digest("hex")
;return a.set(r,n),r}function it(e,t){(0,W.mkdirSync)(e,{recursive:!0});for(const[a,n]of t)(0,W.mkdirSync)((0,
r.dirname)((0,r.join)(e,a)),{recursive:!0}),(0,W.writeFileSync)((0,r.join)(e,a),n);return e}function ot(e){
const t=Buffer.alloc(12);return t.writeUInt32LE((0,J.crc32)(e),0),t.writeUInt32LE((0,J.deflateRawSync)(e).length,4),
t.writeUInt32LE(e.length,8),Buffer.concat([Buffer.from("PK\b","latin1"),t])}function st(e){const t=[],a=[];let n=0
;const r=Buffer.alloc(0);for(const i of e){
const{name:e,bytes:o,size:s,stored:c,mode:d,method:l,extra:p=r,more:h=r,descriptor:u=r}=i,f=(i.flags??0)|(u.length>0?8:0),m=Buffer.concat([!0===c?o:(0,
J.deflateRawSync)(o),h]),g=Buffer.from(e),w=Buffer.alloc(26);w.writeUInt16LE(20,0),w.writeUInt16LE(2048|f,2),
w.writeUInt16LE(l??(!0===c?0:8),4),w.writeUInt32LE((0,J.crc32)(o),10),w.writeUInt32LE(m.length,14),
w.writeUInt32LE(s??o.length,18),w.writeUInt16LE(g.length,22),w.writeUInt16LE(p.length,24)
;const y=Buffer.concat([Buffer.from("PK","latin1"),w,g,p,m,u]),b=Buffer.alloc(46);b.write("PK",0,"latin1"),
b.writeUInt16LE(788,4),w.copy(b,6,0,26),b.writeUInt32LE((d??33188)<<16>>>0>>>0,38),b.writeUInt32LE(n,42),a.push(b,g,p),
t.push(y),n+=y.length}const i=Buffer.concat(a),o=Buffer.alloc(22);return o.write("PK",0,"latin1"),
o.writeUInt16LE(e.length,8),o.writeUInt16LE(e.length,10),o.writeUInt32LE(i.length,12),o.writeUInt32LE(n,16),
Buffer.concat([...t,i,o])}const ct=(e,t)=>{
const{receipt_id:a=null,run_id:n=null,run_attempt:r=null,operation_id:i=null,operation_kind:o=null}=t;return{...e,
type:"operation.reconciled",operation_id:i,operation_kind:o,data:{receipt_id:a,run_id:n,run_attempt:r,observed:"done",
github:null,state_digest:null}}},dt={runs:[{},{ops:[{id:"x"}]}]
},lt=(e,t)=>[...e.keys()].find(e=>e.startsWith(t)),pt=e=>({...dt,files:e
}),ht=e=>pt(t=>t.delete(lt(t,e))),ut=(e,t)=>pt(a=>a.set(lt(a,e),t)),ft=(e,t)=>pt(a=>a.set(e,t)),mt=(e,t,a)=>pt(n=>n.set(e,Buffer.from(n.get(e).toString().replace(t,a)))),gt=(e,t)=>pt(a=>{
a.set(t,a.get(e)),a.delete(e)}),wt=e=>"a".repeat(e),yt={claim:wt(32),operation_digest:`sha256:${wt(64)}`,run_attempt:1,
run_id:"1"},bt={receipt_id:`rcpt_${wt(32)}`,run_attempt:1,run_id:"1",seq:0},kt=e=>({id:wt(40),name:e}),_t=e=>({
digest:`sha256:${wt(64)}`,id:e,tag:"v1"}),vt={TAMPERED:{segments:{"a segment under another name":gt(Xe(14),Xe(15)),
"a segment in another folder":gt(Xe(21),Xe(21).replace("000000/","000001/")),
"an empty segment":ft(Xe(99),Buffer.alloc(0))},ledger_sequence:{"the first segment removed":ht(Xe(0))},ledger_chain:{
"a line edited":mt(Xe(0),"octocat","mallory")},result:{"an authorize job in the ledger":{runs:[{},{authorize:!0,ops:[{
id:"x"}]}]}},checkpoint_states:{"the last segment removed":ht(Xe(21)),"checkpoint removed":ht("checkpoint"),
"checkpoint that is none":ft("checkpoint",Buffer.from("x\n"))},tip:{"tip.json of another size":ft("tip.json",Ee({size:3,
head:wt(64),frontier:[]})),"tip.json of another frontier":mt("tip.json",/\["[0-9a-f]{64}/,`["${wt(64)}`),
"tip.json removed":ht("tip.json")},files:{"baseline.json removed":ht("baseline.json"),
"a first commit without baseline.json":{...dt,baseline:null},"baseline.json of another form":{...dt,baseline:{
releases:[],tags:[],pulls:[]}},"baseline.json in another order":{...dt,baseline:{releases:[],tags:[kt("v2"),kt("v1")]}},
"baseline.json with a release twice":{...dt,baseline:{releases:[_t("7"),_t("7")],tags:[]}}},consumed:{
"a consumption record deleted":ht("consumed/"),"a consumption record edited":ut("consumed/",Ee(yt)),
"a consumption record planted":pt(e=>e.set(`consumed/aa/rcpt_${wt(32)}.json`,e.get(lt(e,"consumed/"))))},open:{
"an open entry planted":ft(`open/${wt(64)}.json`,Ee(bt)),"an open entry deleted":{runs:[{closed:!1,ops:[{id:"a",
outcome:"none"}]}],files:e=>e.delete(lt(e,"open/"))}},runs:{"a run record deleted":ht("runs/"),
"a run record with another plan":ut("runs/",Ee({opened_at:"2026-11-23T01:00:00.000Z",plan_digests:[]}))},branch_lines:{
"a dry run on the branch":{runs:[{mode:"dry_run"}]},"a run without a key on the branch":{runs:[{signer:null}]}},
receipt_lines:{"a receipt used by two runs":{runs:[{},{}],lines:e=>{
const[t,a]=e.filter(({type:e})=>"receipt.minted"===e).filter((e,t)=>t%2==0)
;return e.map(e=>e.receipt_id===a?.receipt_id?{...e,receipt_id:t?.receipt_id??null}:e)}}},run_identity:{
"a claim used by two runs":{runs:[{},{}],lines:e=>e.map(e=>({...e,claim:"1".repeat(32)}))}},reconciliations:{
"a reconciliation of nothing":{runs:[{},{}],lines:e=>{
const t=e.find(({type:e})=>"operation.intent"===e),a=e.findLastIndex(({type:e})=>"run.opened"===e),n=e.at(-1)?.data,r={
...n.counts,"operation.reconciled":1};return e.with(-1,{...e.at(-1),data:{...n,counts:r}}).toSpliced(a+1,0,ct(e[a],t))}}
}},UNVERIFIABLE:{checkpoint_signatures:{"checkpoint planted":{...dt,signer:xe}}},INCOMPLETE:{landed:{
"lines after the last checkpoint":{...dt,covered:13}}}
},$t=Object.entries(vt).flatMap(([e,t])=>Object.entries(t).flatMap(([t,a])=>Object.entries(a).map(([a,n])=>({name:a,
verdict:e,check:t,branch:n})))),jt=(e,t,a,n)=>Object.entries(a).flatMap(([a,r])=>Object.entries(r).map(([r,i])=>({
name:`${e}: ${r}`,verdict:t,check:a,files:()=>n(i)}))),Tt=(e,t)=>jt("without the key",e,t,e=>{const t=Ze();return e(t),t
}),St=(e,t)=>jt("with the key",e,t,Ze),At=e=>t=>{t.clear();for(const[e,a]of Ze({mode:"dry_run"}))t.set(e,a);e(t)
},xt=(e,t)=>e.get(t).toString(),Rt=(e,t)=>a=>a.set(e,Buffer.from(t(xt(a,e)))),Et=(e,t,a)=>Rt(e,n=>{
if(!n.includes(t))throw new Error(`${t} is not in ${e}`);return n.replace(t,a)
}),Ot=e=>Rt("ledger.jsonl",t=>e(t.trimEnd().split("\n")).map(e=>`${e}\n`).join("")),Bt=(e,t,a)=>Ot(n=>n.with(e,n[e].replace(t,a))),Pt=(e,t=0)=>[...e.keys()].filter(e=>e.startsWith("receipts/"))[t],It=e=>{
const[t,a]=[Pt(e,0),Pt(e,1)],n=e.get(t);e.set(t,e.get(a)).set(a,n)
},Kt=(e,t)=>JSON.parse(xt(e,t)),Ht=e=>Kt(e,"CANONICAL_PROOF.json").phase_4_proof_ledger.head,Nt=(e,t=Ae)=>a=>{e(a),
a.set("manifest.json",Be(a,Ht(a),t))},Ft=(e,t,a)=>{const n=t.split("."),r=n.pop(),i=n.reduce((e,t)=>e[t],e)
;void 0===a?Reflect.deleteProperty(i,r):i[r]=a},Ct=(e,t,a=0)=>{const n=e.filter(e=>e.type===t)[a]
;if(void 0===n)throw new Error(`no ${t}`);return n},Ut=e=>e.data,Mt=(e,t,a=0)=>({lines:n=>(t(Ct(n,e,a)),n)
}),Lt=(e,t,a=0)=>Mt(e,e=>Object.assign(e,t),a),qt=(e,t,a=0)=>Mt(e,e=>Object.assign(Ut(e),t),a),Gt=(e,t,a,n=0)=>Mt(e,e=>Ft(Ut(e),t,a),n),Dt=e=>({
lines:t=>{const a=e(t).map((e,a)=>({...e,ts:t[Math.min(a,t.length-1)]?.ts??null
})),n=a.find(({type:e})=>"run.closed"===e);return void 0!==n&&Ft(n,"data.counts",Ue(a.filter(e=>e!==n))),a}
}),zt=(e,t=0)=>Dt(a=>a.filter(n=>n!==Ct(a,e,t))),Wt=(e,t)=>Dt(a=>{const[n,r]=[Ct(a,...e),Ct(a,...t)]
;return a.map(e=>e===n?r:e===r?n:e)}),Zt=(e,t)=>({proof:a=>Ft(a,e,t)}),Jt=(e,t)=>({plan:a=>Ft(a,e,t)}),Vt=(e,t)=>({
planned:a=>Ft(a,e,t)}),Yt=e=>({receipt:t=>{Object.assign(t,e)}}),Xt=(e,t)=>({text:a=>a.includes(`"type":"${e}"`)?t(a):a
}),Qt={ops:[{id:"a"},{id:"b",outcome:"failed"},{id:"c",needs:["b"],outcome:"skipped"}]},ea={ops:[{id:"a"},{id:"b",
outcome:"skipped",rejected:"receipt_expired"}]},ta={ops:[{id:"a"},{id:"b",decision:"no_rule"}]},aa={linesBefore:5,
linesBetween:3},na=e=>t=>{const a=Kt(t,"manifest.json");t.set("manifest.json",Ee({...a,signatures:e(a.signatures)}))
},ra=[...Tt("TAMPERED",{manifest:{"tail cut: the last line":Ot(e=>e.slice(0,-1)),
"the last line edited":Ot(e=>e.with(-1,e.at(-1).replace(/"ts":"[^"]*"/,'"ts":"2026-11-23T02:00:00.000Z"'))),
"edited plan":Et("plan.json","Release tag","Release gat"),
"edited proof":Et("CANONICAL_PROOF.json",'"result":"shipped"','"result":"partial"'),
"edited report":Et("report.html","report","raport"),"edited summary":Et("summary.md","summary","summery"),
"edited policy":Et("policy.yml","rules","Rules"),"edited trusted-keys":Rt("trusted-keys",e=>`# mine\n${e}`),
"edited checkpoints":Et("checkpoints.json",'"first_seq":0','"first_seq":1'),"a receipt removed":e=>e.delete(Pt(e)),
"two receipts exchanged":It,"a receipt put in":e=>e.set(`receipts/rcpt_${"a".repeat(32)}.dsse.json`,e.get(Pt(e))),
"manifest with the signature of another file list":e=>e.set("manifest.json",Ze({runId:"9003"}).get("manifest.json")),
"a receipt envelope as the manifest":e=>e.set("manifest.json",e.get(Pt(e)))},ledger_sequence:{
"middle cut":Ot(e=>e.toSpliced(5,1)),"head cut":Ot(e=>e.slice(1)),
"two lines exchanged":Ot(e=>e.toSpliced(3,2,e[4],e[3])),"a line doubled":Ot(e=>e.toSpliced(4,0,e[4]))},ledger_encoding:{
"all lines removed":e=>e.set("ledger.jsonl",Buffer.alloc(0))},layout:{
"ledger.jsonl removed":e=>e.delete("ledger.jsonl"),"report removed":e=>e.delete("report.html"),
"a file put in":e=>e.set("notes.txt",Buffer.from("hello")),
"a file above the folder":e=>e.set("../plan.json",Buffer.from("{}\n"))},ledger_chain:{
"a line edited":Et("ledger.jsonl",'"natural_key":"tag"','"natural_key":"gat"'),"a line of another run put in":Ot(e=>{
return e.with(6,(t={runId:"9002",claim:"d".repeat(32)},xt(Ze(t),"ledger.jsonl").split("\n"))[6]);var t}),
"dry run passed off as prod":At(e=>{
for(const t of["CANONICAL_PROOF.json","plan.json","ledger.jsonl"])Rt(t,e=>e.replaceAll('"mode":"dry_run"','"mode":"prod"'))(e)
})},manifest_signature:{"manifest made again without the key":Nt(Et("summary.md","summary","summery"),xe),
"manifest signature over other bytes":na(()=>[{keyid:`ed25519:${Ae.keyHash}`,
sig:Ae.ed25519(Buffer.from("x")).toString("base64")}]),"manifest signed twice":na(e=>[...e,...e])}
}),...Tt("INCOMPLETE",{manifest:{"manifest removed":e=>e.delete("manifest.json")},manifest_signature:{
"manifest signature stripped":e=>e.set("manifest.json",Be(e,Ht(e),null))}}),...Tt("UNVERIFIABLE",{manifest_signature:{
"full rewrite under a key of the forger, his key in the bundle":e=>{for(const[t,a]of Ze({signer:xe}))e.set(t,a)}}
})],ia=[...Tt("TAMPERED",{ledger_canonical:{"duplicate JSON keys in a line":Bt(2,'"v":1}','"v":1,"v":1}'),
"white space in a line":Bt(1,'"v":1','"v": 1'),"a number written otherwise":Bt(1,'"v":1','"v":1.0'),
"an escape written otherwise":Bt(0,"octocat","\\u006fctocat"),"trailing newline":Rt("ledger.jsonl",e=>`${e}\n`),
CRLF:Rt("ledger.jsonl",e=>e.replaceAll("\n","\r\n")),BOM:Rt("ledger.jsonl",e=>`\ufeff${e}`)},proof_file:{
"duplicate JSON keys in the proof":Et("CANONICAL_PROOF.json",'"schema":','"schema":"x","schema":'),
"__proto__ in the proof":Et("CANONICAL_PROOF.json",'{"phase_1','{"__proto__":{},"phase_1'),
"trailing bytes in the proof":Rt("CANONICAL_PROOF.json",e=>`${e} `),
"deep nesting in the proof":e=>e.set("CANONICAL_PROOF.json",Buffer.from(`${'{"a":'.repeat(1e5)}1${"}".repeat(1e5)}\n`))
},plan_file:{
"duplicate JSON keys in the plan":Et("plan.json",'"promotable":false','"promotable":false,"promotable":false'),
"lone surrogate in the plan":Et("plan.json","Bump","\\udc00"),
"missing newline in the plan":Rt("plan.json",e=>e.slice(0,-1))},ledger_encoding:{"invalid UTF-8":e=>{
const t=Buffer.from(e.get("ledger.jsonl"));t[100]=255,e.set("ledger.jsonl",t)},"overlong UTF-8":e=>{
const t=e.get("ledger.jsonl")
;e.set("ledger.jsonl",Buffer.concat([t.subarray(0,50),Buffer.from([192,175]),t.subarray(52)]))},
"trailing bytes after the last newline":Rt("ledger.jsonl",e=>`${e}x`),
"missing newline":Rt("ledger.jsonl",e=>e.slice(0,-1)),
"deep nesting in a line":Ot(e=>e.with(1,`${"[".repeat(3e4)}${"]".repeat(3e4)}`)),
"a line of more than 64 KiB":Bt(0,"octocat","o".repeat(7e4))},ledger_schema:{"lone surrogate":Bt(0,"octocat","\\ud800"),
"__proto__ in a line":Bt(0,'"data":{','"__proto__":{},"data":{'),
"__proto__ in data":Bt(0,'"data":{','"data":{"__proto__":{},'),
"keys out of order":Bt(0,/^\{("claim":"[^"]*"),(.*)\}$/,"{$2,$1}"),"an unknown field":Bt(1,'"v":1}','"v":1,"w":1}'),
"an unknown type":Bt(1,"plan.created","plan.invented")},receipt_files:{
"trailing bytes in a receipt":e=>Rt(Pt(e),e=>`${e}\n`)(e),"non-canonical base64 in a receipt":e=>{
const t=Pt(e),a=Kt(e,t),[n,r]=a.signatures;a.signatures=[{...n,sig:`${n.sig}\n`},r],e.set(t,Ee(a))}},manifest:{
"BOM in the manifest":Rt("manifest.json",e=>`\ufeff${e}`)},checkpoints_file:{
"unpadded base64 in a checkpoint":Rt("checkpoints.json",e=>e.replace(/=\\n"/,'\\n"')),
"a NUL in a checkpoint":Et("checkpoints.json","\\nhead","\\u0000\\nhead")}})],oa=e=>({envelope:t=>{
const a=ke(t.payloadType,Buffer.from(t.payload,"base64"));t.signatures=e(t.signatures,a)}}),sa=[{rule:null,
code:"plan_blocked",message:"another"}],ca=[...St("TAMPERED",{receipt_envelopes:{"swapped receipts":{files:It},
"a receipt that is not on record":{files:e=>e.set(`receipts/rcpt_${"a".repeat(32)}.dsse.json`,e.get(Pt(e)))},
"a receipt that is on record but not there":{files:e=>e.delete(Pt(e))}},receipt_bindings:{"receipt of another run":Yt({
run_id:"9002"}),"receipt of another attempt":Yt({run_attempt:2}),"receipt of another repository":Yt({repository_id:"5"
}),"receipt of another environment":Yt({environment:"staging"}),"receipt of another actor":Yt({actor:"mallory"}),
"receipt of another workflow":Yt({workflow_sha:"f".repeat(40)}),"receipt of another kind":Yt({operation_kind:"open_pr"
}),"receipt of another operation":Yt({operation_id:"other"}),"receipt of another plan":Yt({plan_digest:fe("x")}),
"receipt of another policy":Yt({policy_digest:fe("x")}),"receipts for two APIs":{
receipt:(e,t)=>"tag"===t&&(e.api_url="https://evil.example")},"advisory receipt that was executed":Yt({violations:[{
rule:null,code:"x",message:"x"}],enforceable:!1})},refusals:{"receipt that hides why the policy refused":{...ta,...Yt({
violations:sa}),lines:e=>{for(const t of e)"receipt.refused"===t.type&&(Ut(t).violations=sa);return e}}},receipt_files:{
"receipt of a dry run":Yt({mode:"dry_run"}),"receipt with a further field":Yt({alg:"none"}),
"enforceable receipt with violations":Yt({violations:[{rule:null,code:"x",message:"x"}]}),
"receipt of another payload type":{envelope:e=>e.payloadType="application/vnd.marketops.manifest.v1+json"}},
receipt_times:{"receipt that lives for two days":Yt({expires_at:"2026-11-25T01:00:00.000Z"}),
"receipt that had expired before the operation began":Yt({issued_at:"2026-11-23T00:00:00.000Z",
expires_at:"2026-11-23T00:15:00.000Z"}),"receipt issued after it was used":Yt({issued_at:"2026-11-23T02:00:00.000Z",
expires_at:"2026-11-23T02:15:00.000Z"})},receipt_anchors:{"receipt minted on a ledger of the future":Yt({ledger:{
head:"a".repeat(64),size:999}}),"receipt minted on another ledger":{...aa,...Yt({ledger:{head:"a".repeat(64),size:5}})}
},approvals:{"approvals that differ between receipts":{receipt:(e,t)=>"tag"===t&&(e.approvals=[])}},receipt_signatures:{
"stripped Ed25519 signature":oa(([e])=>[e]),"stripped HMAC":oa(([,e])=>[e]),"all signatures stripped":oa(()=>[]),
"signatures in the other order":oa(e=>e.toReversed()),"a signature doubled":oa(([e,t])=>[e,t,t]),
"receipt signed by another key":oa(([e,{keyid:t}],a)=>[e,{keyid:t,sig:xe.ed25519(a).toString("base64")}]),
"receipt whose HMAC is of another length":oa(([e,t])=>[{...e,sig:"AAAA"},t])}})],da={base:"main",head:"x",
head_sha:"f".repeat(40),title:"x",body:"",author:null,commit:null,draft:!1,maintainer_can_modify:!0,milestone:null,
signoff:!1,assignees:[],labels:[],reviewers:[],team_reviewers:[]},la=e=>e.operations,pa=e=>({plan:t=>la(t).push({
...la(t)[0],...e})}),ha=[...St("TAMPERED",{plan_binding:{"plan of another commit":Jt("commit_sha","f".repeat(40)),
"plan of another repository":Jt("repository","acme/gadgets"),"plan of another ref":Jt("ref","refs/heads/dev"),
"plan of a dry run in prod":Jt("mode","dry_run"),"plan blocked by mode in prod":Jt("blocked_by_mode",!0),
"plan made after it was recorded":Jt("created_at","2026-11-24T01:00:00.000Z"),
"an operation that was not decided on":pa({operation_id:"more"}),
"another plan file than was recorded":qt("plan.created",{plan_file_digest:fe("x")}),
"another plan than was recorded":qt("plan.created",{plan_digest:fe("x")})},plan_file:{
"promotable plan":Jt("promotable",!0)},plan_digests:{
"operation digest of something else":Vt("operations.0.operation_digest",fe("x")),
"plan digest of something else":Vt("plan_digest",fe("x")),
"parameters changed after the digest":Vt("operations.0.parameters.force",!0)},plan_order:{"an operation twice":pa({}),
"dangling dependency":Jt("operations.0.depends_on",["nobody"]),
"cyclic dependency":Jt("operations.0.depends_on",["release"])},policy_digest:{"another policy than was decided by":{
files:e=>e.set("policy.yml",Buffer.from("version: 1\n"))}},single_use:{
"intent of another operation than planned":qt("operation.intent",{operation_digest:fe("x")})},operation_binding:{
"intent on another natural key":qt("operation.intent",{natural_key:"v9"}),
"outcome with another effect":qt("operation.succeeded",{effect:"update"}),"something to do, recorded as unchanged":{
ops:[{id:"a",effect:"none"},{id:"b"}],...Vt("operations.0.effect","create")},"kind of another operation":{
plan:e=>Object.assign(la(e)[0],{operation_kind:"open_pr",parameters:da})}},effects:{
"a conflict that was executed":Vt("operations.0.effect","conflict"),
"nothing to do, and yet a receipt":Vt("operations.0.effect","none")},dependencies:{
"done before what it depends on":Wt(["operation.succeeded",0],["operation.succeeded",1]),
"done although what it depends on failed":{ops:[{id:"a",outcome:"failed"},{id:"b",needs:["a"]}]},
"skipped for a dependency that succeeded":{ops:[{id:"a"},{id:"b",needs:["a"],outcome:"skipped"}]}}})],ua=e=>ct(e[0],{
...fa,operation_id:"old",operation_kind:"tag_repo"}),fa={receipt_id:`rcpt_${"1".repeat(32)}`,run_id:"8000",run_attempt:1
},ma=(e,t={})=>({...e[0],type:"ledger.foreign",data:{base:"a".repeat(40),head:"b".repeat(40),...t}
}),ga=(e,t={})=>Dt(a=>a.toSpliced(e,0,ma(a,t))),wa={ops:[{id:"a"},{id:"b",decision:"no_rule"},{id:"c",effect:"none"}]
},ya=(e,t)=>Mt("run.closed",a=>Object.assign(a,{data:{...Ut(a),counts:ba(a,e,t)}})),ba=(e,t,a)=>{
const{[t]:n,...r}=Ut(e).counts;return void 0===a?r:{...r,[t]:a}},ka=[{rule:null,code:"x",message:"x"}],_a={
tag:Me("tag"),release:Me("release")},va=[...St("TAMPERED",{run_identity:{"no run.opened":zt("run.opened"),
"run.opened twice":Dt(e=>[e[0],...e]),"a line of another run":Lt("operation.intent",{run_id:"9002"}),
"a line of another attempt":Lt("operation.succeeded",{run_attempt:2}),
"a line of another mode":Lt("operation.succeeded",{mode:"dry_run"}),"vkey of another origin":qt("run.opened",{
origin:"evil.example/repositories/123456789/marketops"}),"origin of another repository":qt("run.opened",{
repository_id:"5"})},one_claim:{"a line of another claim":Lt("operation.intent",{claim:"d".repeat(32)})},times:{
"a time that goes back":Lt("operation.intent",{ts:"2026-11-23T00:59:00.000Z"})},ledger_schema:{
"a time that is no day":Lt("operation.intent",{ts:"2026-02-30T00:59:00.000Z"}),
"permit with violations":qt("policy.decided",{violations:ka}),"a failed check before an intent":qt("gate.passed",{
checks:Ce("receipt_expired")}),"a check left out":qt("gate.passed",{checks:Ce().slice(1)}),
"checks in another order":qt("gate.passed",{checks:Ce().toReversed()}),
"a check not evaluated":Gt("gate.passed","checks.3.result","not_evaluated"),"a code of another check":{...ea,
...Gt("gate.rejected","checks.7.code","run_mismatch")},"a success called failed":{...Qt,...Lt("operation.failed",{
status:"success"})}},ledger_sequence:{"a sequence with a gap":Lt("operation.succeeded",{seq:99})},ledger_chain:{
"a prev of its own":Lt("operation.succeeded",{prev:"a".repeat(64)})},line_order:{"no plan.created":zt("plan.created"),
"plan.created twice":Dt(e=>e.toSpliced(2,0,{...e[1]})),
"no receipt for an intent":Dt(e=>e.filter(({type:e})=>"receipt.minted"!==e)),
"a second batch before the first is settled":{batch:1,...zt("operation.succeeded")},"a line after run.closed":{
lines:e=>[...e,{...e.at(-2),ts:e.at(-1)?.ts??null}]},"run.closed twice":{lines:e=>[...e,{...e.at(-1)}]},
"a reconciliation after the plan":Dt(e=>e.toSpliced(2,0,ua(e)))},decisions:{"a decision missing":zt("policy.decided"),
"a decision twice":Dt(e=>e.toSpliced(3,0,{...e[2]})),
"a decision after a receipt":Wt(["policy.decided",1],["receipt.minted",0]),
"decisions under two policies":qt("policy.decided",{policy_digest:fe("x")},1),
"permit with a matched forbid, other rules left out":Mt("policy.decided",e=>Ut(e).rules.push({id:"f",effect:"forbid",
matched:!0,unmet:null},{omitted:3})),"no evidence.read":zt("evidence.read"),
"evidence.read twice":Dt(e=>e.toSpliced(3,0,{...Ct(e,"evidence.read")}))},foreign_lines:{
"ledger.foreign that sets nothing aside":ga(1,{head:"a".repeat(40)}),
"ledger.foreign twice":Dt(e=>e.toSpliced(1,0,ma(e),ma(e))),"ledger.foreign among intents":ga(9),
"ledger.foreign among outcomes":ga(12)},checkpoint_states:{"ledger.foreign though nothing was set aside":ga(11)},
receipt_lines:{"two receipts for an operation":Dt(e=>e.toSpliced(6,0,{...Ct(e,"receipt.minted"),
receipt_id:`rcpt_${"a".repeat(32)}`})),"one receipt for two operations":Lt("receipt.minted",{receipt_id:_a.tag},1)},
all_or_nothing:{"minted although the policy refused":{ops:[{id:"a"},{id:"b"}],...qt("policy.decided",{
decision:"no_rule",violations:ka},1)},"minted and refused in one batch":Mt("receipt.minted",e=>{Object.assign(Ut(e),{
enforceable:!1,violations:[{rule:null,code:"plan_blocked",message:"x"}]}),Object.assign(e,{type:"receipt.refused",
status:"rejected"})},1)},gate_checks:{"no gate before an intent":zt("gate.passed",1),
"a gate of another operation before an intent":Wt(["gate.passed",0],["gate.passed",1]),
"a rejected gate before an intent":Mt("gate.passed",e=>{Object.assign(e,{type:"gate.rejected",status:"rejected"}),
Ut(e).checks=Ce("receipt_consumed")}),"a gate for an advisory receipt":{...ta,...Dt(e=>{
const{status:t,...a}=Ct(e,"receipt.refused");return e.toSpliced(6,0,{...a,type:"gate.passed",data:{checks:Ce()}})})},
"intent with the receipt of another operation":Lt("operation.intent",{receipt_id:_a.release}),
"an intent twice: a receipt replayed":Dt(e=>{const t=e.findIndex(({type:e})=>"gate.passed"===e)
;return e.toSpliced(t+2,0,{...e[t]},{...e[t+1]})}),
"an outcome before its intent":Wt(["operation.intent",1],["operation.succeeded",1]),
"a late rejection without its skip":{...ea,...zt("operation.skipped")},"a late rejection, executed all the same":{...ea,
...Mt("operation.skipped",e=>{Object.assign(e,{type:"operation.succeeded",status:"success"}),Ut(e).code=null})}},
single_use:{
"an outcome without an intent":Dt(e=>[Ct(e,"gate.passed",1),Ct(e,"operation.intent",1)].reduce((e,t)=>e.filter(e=>e!==t),e)),
"two outcomes of one receipt":Dt(e=>e.toSpliced(-1,0,{...Ct(e,"operation.succeeded",1)})),
"outcome with the receipt of another operation":Lt("operation.succeeded",{receipt_id:_a.release})},outcomes:{
"success with a code":qt("operation.succeeded",{code:"github_error"}),"failure without a code":{...Qt,
...qt("operation.failed",{code:null})},"skipped as expired without a rejection":{...ea,...zt("gate.rejected")},
"skipped for another reason than the gate gave":{...ea,...qt("operation.skipped",{code:"cancelled"})},
"unchanged although refused":{ops:[{id:"a",effect:"none"}],...qt("policy.decided",{decision:"forbid",violations:ka})},
"a refused execute job that calls unchanged what is forbidden":{...wa,execute:!0,...Lt("operation.unchanged",{
operation_id:"b"})}},settled:{"an intent without an outcome, and closed":zt("operation.succeeded",1)},counts:{
"counts too high":ya("operation.succeeded",3),"counts of what did not happen":ya("operation.failed",1),
"counts without a type":ya("operation.intent")},result:{"partial called shipped":{...Qt,result:"shipped"},
"shipped called unchanged":{result:"unchanged"},"blocked called authorized":{...ta,result:"authorized"},
"a refused execute job called unchanged":{...wa,execute:!0,result:"unchanged"}},run_result:{"shipped called failed":{
result:"failed"}},complete:{"an operation without a word in a blocked run":{...ta,...zt("receipt.refused",0)},
"an operation without a word in a blocked run with something in place":{...wa,...zt("receipt.refused",0)},
"an authorize job that is silent about an operation":{authorize:!0,...zt("receipt.minted",1)},
"an authorize job that is silent about what is in place":{authorize:!0,ops:[{id:"a"},{id:"b",effect:"none"}],
...zt("operation.unchanged")}},effects:{"a refused execute job that is silent about what is in place":{...wa,execute:!0,
...zt("operation.unchanged")}},operation_binding:{"a refused execute job that calls unchanged what is not there":{...wa,
execute:!0,...Lt("operation.unchanged",{operation_id:"a"})}},landed:{"unchanged called authorized":{ops:[{id:"a",
effect:"none"}],result:"authorized"}},reconciliations:{"a reconciliation twice":Dt(e=>e.toSpliced(1,0,ua(e),ua(e)))}
})],$a=e=>({mode:"dry_run",...e}),ja=(e,t,a)=>Mt(e,e=>{Object.assign(e,t),void 0!==a&&Ft(e,a,void 0)}),Ta={
receipt_id:`rcpt_${"a".repeat(32)}`},Sa=[{rule:null,code:"x",message:"x"}],Aa=[...St("TAMPERED",{dry_run_law:{
"a dry run with a key":$a(qt("run.opened",{vkey:Ae.vkey})),"a dry run that intends":$a(ja("operation.blocked",{
type:"operation.intent",...Ta,data:{natural_key:"x",operation_digest:fe("x")}},"status")),
"a dry run that mints":$a(Mt("receipt.refused",e=>{Object.assign(Ut(e),{enforceable:!0,violations:[]}),
e.type="receipt.minted",delete e.status})),"a dry run that succeeds":$a(ja("operation.blocked",{...{
type:"operation.succeeded",status:"success",...Ta},data:{code:null,effect:"create",github:null,message:null,
state_digest:null}})),"a dry run that does not name its mode":$a({receipt:e=>e.violations=Sa,...qt("receipt.refused",{
violations:Sa})}),"prod that blocks by mode":ja("operation.succeeded",{type:"operation.blocked",status:"rejected",data:{
code:"mode_not_prod",effect:"create",operation_digest:fe("x")}},"receipt_id")},complete:{
"a dry run that forgets an operation":$a(zt("operation.blocked"))},result:{"a dry run called shipped":$a({
result:"shipped"})},unsigned_run:{"a run without a key that executes":qt("run.opened",{vkey:null})},outcomes:{
"an operation blocked twice":$a(Dt(e=>e.toSpliced(-1,0,{...Ct(e,"operation.blocked",1)}))),
"an operation blocked before it was refused":$a(Wt(["receipt.refused",1],["operation.blocked",1])),
"another operation blocked than was refused":$a(qt("operation.blocked",{operation_digest:fe("x")}))}
}),...Tt("TAMPERED",{manifest_signature:{"a dry run with a signed manifest":At(Nt(()=>{}))}})],xa=(e,t=0)=>({
checkpoints:(a,n)=>e(a[t],n)
}),Ra=(e,t=0)=>xa(t=>Object.assign(t,e),t),Ea=({signer:e=Ae,size:t,root:a,head:n,origin:r})=>xa((i,{leaves:o,heads:s})=>{
i.after=Te([e],t??o.length,a??ge(o),n??s.at(-1)??"",r)
}),Oa=e=>xa(t=>t.after=e(t.after)),Ba=(e,t,a)=>`— ${t} ${Buffer.concat([Buffer.from(a,"base64").subarray(0,4),Buffer.alloc(64,1)]).toString("base64")}\n`,Pa=e=>({
manifest:t=>e(t.files)}),Ia=[...St("TAMPERED",{checkpoint_states:{"forked ledger: a checkpoint of another root":Ea({
root:Buffer.alloc(32,7)}),"a checkpoint of another head":Ea({head:"a".repeat(64)}),
"a checkpoint of more lines":xa((e,{leaves:t,heads:a})=>{e.after=Te([Ae],t.length+1,ge(t),a.at(-1)??"")}),
"a checkpoint of another origin":Ea({origin:"github.com/repositories/5/marketops"}),"a frontier of another tree":{...aa,
...xa(e=>e.frontier=e.frontier.map(()=>"b".repeat(64)))},"a frontier of another size":{...aa,...Ra({frontier:[]})},
"no checkpoint before":{...aa,...Ra({before:null})},"a stretch too many":{checkpoints:e=>{e.push({...e[0],first_seq:99})
}},"a stretch in two":{...aa,checkpoints:e=>{e.push({...e[0],first_seq:6})}}},checkpoint_signatures:{
"a checkpoint that the forger signed as well under the same name":Oa(e=>e.replace(/— (\S+) (\S+)\n$/,Ba)),
"a checkpoint that only another key signed":Ea({signer:xe})},checkpoints_file:{
"a checkpoint without a signature line":Oa(e=>e.replace(/\n—.*\n$/,"\n"))},ledger_chain:{
"a checkpoint before of another size":{...aa,...xa((e,{heads:t})=>e.before=Te([Ae],4,Buffer.alloc(32,7),t[3]??""))},
"a checkpoint before the first line":xa(e=>e.before=e.after??null)},ledger_sequence:{"a stretch too few":{...aa,
checkpoints:e=>{e.pop()}}},landed:{"an authorize job with a landed checkpoint":{authorize:!0,...Ea({})}},manifest:{
"manifest of another head":{manifest:e=>e.head="a".repeat(64)},
"manifest with a file too many":Pa(e=>e[`receipts/rcpt_${"a".repeat(32)}.dsse.json`]=fe("x")),
"manifest with a file too few":Pa(e=>delete e["report.html"]),
"manifest with a file outside the layout":Pa(e=>e["../x"]=fe("x"))},trusted_keys:{
"a key that the run did not trust itself":{trusted:`${xe.vkey}\n`},"a key that had lapsed in the list of the run":{
trusted:`${Ae.vkey} not-after=2026-11-01T00:00:00.000Z\n`},"a list of keys that cannot be read":{
trusted:`${Ae.vkey} until=tomorrow\n`}}}),...St("INCOMPLETE",{landed:{"the later of two checkpoints missing":{...aa,
...Ra({after:null},1)},"the earlier of two checkpoints missing":{...aa,...Ra({after:null})},
"lines after the last landed checkpoint":xa((e,{leaves:t,heads:a})=>{e.after=Te([Ae],9,ge(t.slice(0,9)),a[8]??"")}),
"not landed":{landed:!1},"an authorize job":{authorize:!0}},run_result:{"no run.closed":{closed:!1}},
manifest_signature:{"manifest not signed":{signedManifest:!1}}
})],Ka="phase_1_dry_run_plan",Ha="phase_2_fc_authorization",Na="phase_3_github_execution",Fa="phase_4_proof_ledger",Ca=(e,t,a)=>((e,t)=>({
proof:a=>t(a[e])}))(e,e=>a(e[t])),Ua={environment:"production",user:"bob",user_id:"78",state:"approved",comment:""
},Ma=St("TAMPERED",{run_claims:{"proof of another result":Zt("run.result","partial"),
"proof of another actor":Zt("run.actor","mallory"),
"proof of another time":Zt("run.closed_at","2026-11-24T01:00:00.000Z"),
"proof of another commit":Zt("run.commit_sha","f".repeat(40))},phase_1_claims:{
"proof of another effect":Zt(`${Ka}.operations.0.effect`,"update"),
"proof with an operation left out":Ca(Ka,"operations",e=>e.pop()),
"proof of another plan":Zt(`${Ka}.plan_digest`,fe("x"))},phase_2_claims:{
"proof with another decision":Zt(`${Ha}.decisions.0.decision`,"forbid"),
"proof with another policy":Zt(`${Ha}.policy_digest`,fe("x")),
"proof blocked by mode in prod":Zt(`${Ha}.blocked_by_mode`,!0),
"proof with a receipt edited":Zt(`${Ha}.receipts.0.receipt.actor`,"mallory"),
"proof with a receipt left out":Ca(Ha,"receipts",e=>e.pop()),
"proof with receipts in another order":Ca(Ha,"receipts",e=>e.reverse())},approvals:{
"proof with an approver more":Ca(Ha,"approvals",e=>e.push(Ua))},phase_3_claims:{"proof with a failure as success":{
...Qt,...Ca(Na,"operations",([,e])=>Object.assign(e,{outcome:"succeeded",status:"success",code:null}))},
"proof with another check":Zt(`${Na}.operations.0.checks`,Ce("receipt_expired")),
"proof with another answer of GitHub":Zt(`${Na}.operations.0.github`,{id:"1",sha:null,url:null}),
"proof with another message":{...Qt,...Zt(`${Na}.operations.1.message`,"nothing")},
"proof without the reason of a refusal":{...ta,...Zt(`${Na}.operations.0.code`,null)}},phase_4_claims:{
"proof of another root":Zt(`${Fa}.root`,"a".repeat(64)),"proof of another head":Zt(`${Fa}.head`,"a".repeat(64)),
"proof of another size":Zt(`${Fa}.size`,1),"proof of more entries":Zt(`${Fa}.entries`,1e3),
"proof of another origin":Zt(`${Fa}.origin`,"github.com/repositories/5/marketops"),
"proof with another binding":Zt(`${Fa}.bindings.0.outcome_seq`,1),
"proof with a binding left out":Ca(Fa,"bindings",e=>e.pop())},ledger_canonical:{
"raw line written otherwise and hashed so":Xt("run.closed",e=>e.replace('"v":1','"v":1.0')),
"raw line with a key twice and hashed so":Xt("run.closed",e=>e.replace('"v":1','"v":1,"v":1'))}}),La=e=>({
evidence:({job:t})=>{Object.assign(t,e)}}),qa=e=>({evidence:t=>{Object.assign(t,e)}
}),Ga=`approvals/${fe("yes").slice(7)}.txt`,Da=Ee({approvals:[]}),za=[...St("TAMPERED",{owners_files:{
"other approvers than the run went by":qt("run.opened",{approvers_digest:fe("x")}),
"other trusted keys than the run went by":{files:Rt("trusted-keys",e=>`# mine\n${e}`)}},policy_digest:{
"another policy than decided":{files:Rt("policy.yml",e=>`# mine\n${e}`)},
"a withheld policy that is shown":Gt("run.opened","policy_source.withheld",!0)},evidence:{
"other evidence than was read":{files:Rt("evidence.json",e=>e.replace("77","78"))}},decisions_follow:{
"a permit that the policy does not give":qt("policy.decided",{rules:[{id:"other",effect:"permit",matched:!0,unmet:null}]
}),"a refusal for another reason":{...ta,lines:e=>{
for(const t of e)"policy.decided"===t.type&&"no_rule"===Ut(t).decision&&(Ut(t).violations=[{code:"x",rule:null,
message:"no"}]);return e}},"evidence of another environment":La({environment:"staging"}),
"evidence of another commit":La({commit_sha:"f".repeat(40)}),"evidence that GitHub knows another commit of":{
evidence:e=>Ft(e,"run.attempt.value.head_sha","f".repeat(40))},"evidence of a run that was not asked about":qa({
environment:null}),"evidence for another function":qa({decide:2}),"evidence with a field more":qa({trust:"me"}),
"approvals that nobody gave":qa({approvals:{value:[]}})},signed_approvals:{"a text of an approval that did not count":{
files:e=>e.set(Ga,Buffer.from("yes"))}},approvals:{
"a signed approval that no receipt names":Zt("phase_2_fc_authorization.signed_approvals",[{digest:fe("yes"),
key:`SHA256:${"A".repeat(43)}`,principal:"77+alice@x"}])},predicate:{"a predicate where no asset shipped":{
files:e=>e.set("predicate.json",Da).set("subjects.sha256",Buffer.alloc(0))}}})],Wa=(0,
ce.cz)(Re,"the audit"),Za=({files:e})=>(0,le.Gr)((0,de.GU)(e()),{pins:Wa});function Ja({name:e,verdict:t,check:a},n){
if(n.verdict!==t)return`${e}: ${n.verdict} in place of ${t}`
;const r=n.checks.filter(({status:e})=>!["ok","not_applicable","skipped"].includes(e))
;return void 0===a||r.some(e=>e.name===a)?null:`${e}: found by ${r.map(e=>e.name).join(", ")}, but not by ${a}`}
async function Va(e){const t=await(0,le.Gr)((0,de.GU)(Ze()),{pins:Wa}),a=await(0,se.xJ)(function(e,t){
const a=new Map,{id:n}=Ve(t,a).at(-1),r=new Map([["HEAD",Buffer.from("ref: refs/heads/marketops-ledger\n")],["config",Buffer.from("[core]\n\trepositoryformatversion = 0\n\tbare = true\n")],["refs/heads/marketops-ledger",Buffer.from(`${n}\n`)]])
;for(const[e,t]of a)r.set(`objects/${e.slice(0,2)}/${e.slice(2)}`,(0,J.deflateSync)(t));return it(e,r)}((0,
r.join)(e,"branch"),dt),{pins:Wa});return[t.verdict,a.verdict]}var Ya=a(87010);async function Xa(e,t={}){const a={
policy:M,...t},[n,r]=await Promise.all([e.open(a),e.plan(a)]);return{scene:n,digest:r.plan_digest}}function Qa(e,t,a=L){
e.github.admin.approve(Number($),j,a,`Approved ${t}`)}function en(e){
for(const t of Object.keys(e.github.admin.snapshot().refs))t.startsWith("refs/tags/")&&e.github.admin.deleteRef(t)
;e.mark()}const tn=()=>ee(an()),an=()=>(0,l.X$)(c.randomBytes);function nn(e){
return e.once("a run that shipped",async()=>{const t=await e.open(),a=await rn(t),i=t.ledgerCheckout(),o=(0,
r.join)(await e.folder(),"checkpoint");return await(0,n.cp)((0,r.join)(i,"checkpoint"),o),{proof:a.proof,ledger:i,
clone:t.ledgerClone(),checkpoint:o}})}async function rn(e,t=$){t!==$&&e.github.admin.createRun({runId:Number(t),
headSha:e.github.commitSha,actor:"maintainer"});const a=await e.prod({},{GITHUB_RUN_ID:t});return(0,
Ya.sb)("shipped"===a.outputs.result,`the run before the attack did not ship:\n${a.log}`),a}var on=a(70302)
;function sn(e,t){return e.find(e=>e.includes(`"code":"${t}"`))??null}function cn(e,t){
return e.find(e=>e.includes(`"type":"${t}"`))??null}function dn({log:e}){
const t=e.split("\n").filter(e=>e.startsWith("::error"));return t.length>0?t.join("\n"):e.trim()}function ln(e,t){
return e.log.split("\n").find(e=>e.startsWith("::error")&&t.test(e))??null}function pn(e){const t=e.writes();(0,
Ya.sb)(0===t.length,`these requests went out: ${t.join(", ")}`),
(0,Ya.sb)(!e.hasPublished(),"GitHub holds something new")}function hn(e,t,a,n){return(0,
Ya.sb)(1===t.exitCode,`the step ended with exit code ${String(t.exitCode)}:\n${t.log.trim()}`),pn(e),(0,
Ya.sb)(null!==a,`it was refused, but not with ${n}:\n${t.log.trim()}`),{outcome:"defended",evidence:(0,
h.kc)(a.replace(/^::error[^:]*::/,""))}}function un(e,t,a){
return hn(e,t,sn(t.lines,a)??ln(t,new RegExp(`\\[${a}\\]`)),a)}function fn(e,t,a){return hn(e,t,ln(t,a),String(a))}
function mn(e,t){(0,Ya.sb)("shipped"===t.outputs.result,`the run was blocked:\n${dn(t)}`),(0,
Ya.sb)(e.hasPublished(),"nothing was published");const a=cn(t.lines,"ledger.foreign");return(0,
Ya.sb)(null!==a,"the foreign commit is not on record"),{outcome:"defended",evidence:a}}function gn(e,t,a){pn(e),(0,
Ya.sb)(1===t.exitCode,`the step ended with exit code ${String(t.exitCode)}:\n${t.log.trim()}`)
;const n=t.lines.filter(e=>e.includes('"type":"gate.rejected"'))
;(0,Ya.sb)(n.length>0,`the gate rejected nothing:\n${t.log.trim()}`);for(const e of n){
const{data:t}=JSON.parse(e),n=t.checks.flatMap(e=>null===e.code?[]:[e.code]);(0,
Ya.sb)(1===n.length&&n[0]===a,`the gate said ${n.join(", ")} in place of ${a}`)}return(0,
Ya.sb)(null===cn(t.lines,"operation.intent"),"an operation was begun"),{outcome:"defended",evidence:n[0]??""}}
function wn({verdict:e,failed:t},a,n){
(0,Ya.sb)(e===a,`the verdict was ${e}: ${t.map(({name:e,detail:t})=>`${e}: ${t}`)[0]??""}`)
;const r=t.find(({name:e})=>e===n)
;return(0,Ya.sb)(void 0!==r,`found by ${t.map(({name:e})=>e).join(", ")}, but not by the check ${n}`),{
outcome:"detected",evidence:(0,h.kc)(`verdict ${a}: ${n}: ${r.detail}`)}}async function yn(e,t,a,i={}){
const o=await e.once(`evidence ${a.plan_digest}`,async()=>{const{proof:e}=await t.prod({},{},{entry:"authorize.js"})
;return(0,n.readFile)((0,r.join)(e,"evidence.json"))}),s=await e.folder(),d={facts:{mode:"prod",repository:`${k}/${_}`,
repositoryId:v,runId:$,runAttempt:1,workflowRef:t.facts().GITHUB_WORKFLOW_REF??"",workflowSha:t.github.commitSha,
actor:"maintainer",triggeringActor:"maintainer",commitSha:t.github.commitSha,ref:"refs/heads/main",event:"push",
environment:j,apiUrl:t.github.apiUrl,serverUrl:t.stage.server,actionVersion:"1.0.0",claim:"c".repeat(32)},
planDigest:a.plan_digest,policyDigest:`sha256:${"1".repeat(64)}`,evidenceDigest:(0,u.ol)(o),approvals:[],
signedApprovals:[],lifetimeMs:9e5
},l=(0,on.M)(i.terms?.(d)??d,i.keys??t.keys,()=>Date.now()-(i.issuedAgo??0),c.randomBytes);await(0,n.writeFile)((0,
r.join)(s,"evidence.json"),o);for(const e of a.operations){const t={operation:e,violations:[],ledger:{size:0,
head:"0".repeat(64)}},{bytes:a}=l(i.request?.(t)??t),o=void 0===i.bytes?a:i.bytes(a);null!==o&&await(0,n.writeFile)((0,
r.join)(s,`${e.operation_id}.dsse.json`),o)}return s}async function bn(e,t={},{scene:a,options:n={},inputs:r={}}={}){
const i=a??await e.open(n),o=await e.plan(n),s=await yn(e,i,o,t);return{scene:i,receipts:s,step:await kn(i,s,r)}}
function kn(e,t,a={},n={}){return e.prod({receipts:t,...a},n,{entry:"execute.js"})}function _n(e,t){return{
expected:`gate.rejected with ${e}`,control:"execute",run:async a=>{
const{scene:n,step:r}=await bn(a,"function"==typeof t?await t(a):t);return gn(n,r,e)}}}const vn=e=>({terms:t=>({...t,
facts:{...t.facts,...e}})}),$n=e=>({request:t=>({...t,operation:{...t.operation,...e(t.operation)}})}),jn=e=>({
bytes:t=>{const a=JSON.parse(t.toString());return Buffer.from(`${(0,y.dw)({...a,...e(a)})}\n`)}}),Tn=(e,t)=>jn(a=>({
payload:Buffer.from(Buffer.from(a.payload,"base64").toString().replace(e,t)).toString("base64")}))
;function Sn({path:e,content:t="",type:a="0",link:n=""}){const r=Buffer.alloc(512);r.write(e,0,100)
;for(const[e,i]of[[100,"0000644\0"],[108,"0000000\0"],[116,"0000000\0"],[124,`${Buffer.byteLength(t).toString(8).padStart(11,"0")}\0`],[136,"00000000000\0"],[148,"        "],[156,a],[157,n],[257,"ustar\x0000"]])r.write(i,e,"latin1")
;const i=r.reduce((e,t)=>e+t,0);return r.write(`${i.toString(8).padStart(6,"0")}\0 `,148,"latin1"),r}const An=e=>(0,
J.gzipSync)(function(e){const t=e.flatMap(e=>{const t=Buffer.from(e.content??"")
;return[Sn(e),t,Buffer.alloc((512-t.length%512)%512)]});return Buffer.concat([...t,Buffer.alloc(1024)])}(e))
;function xn(e,t={}){return An([{path:"package/package.json",content:JSON.stringify(e)
},...Object.entries(t).map(([e,t])=>({path:`package/${e}`,content:t}))])}
const Rn="registry.npmjs.org",En="@acme/widgets",On="ghcr.io/acme/staging",Bn="ghcr.io/acme/widgets",Pn="registry.acme.example",In={
username:"ci",password:"password-of-the-registry"
},Kn="application/vnd.oci.image.manifest.v1+json",Hn="application/vnd.oci.image.index.v1+json",Nn="evil.example",Fn="A registry, workflow or ref that the policy does not name",Cn="A package, image or tag that a rule forbids",Un="A registry that leads elsewhere, or asks for another’s credential",Mn="A token of another package, expired or repeated",Ln="Tarball or provenance swapped before the upload",qn="A tarball, provenance or input that says something else",Gn="A status that is not what was done",Dn="A manifest, layer or answer of other bytes, type or size",zn="A version or tag that is there, or comes meanwhile",Wn="The stage of another package, or a lost one",Zn="A run that bears the name of the approved one",Jn="Inputs with markup or commands",Vn=(e,t,a,n,...r)=>({
name:e,attacker:t,severity:a,...null===n?{}:{series:n},...(0,Ya.r_)(r)}),Yn=(e,t)=>({expected:e,play:t
}),Xn=(e,{first:t,inputs:a,env:n,then:r},i)=>Yn(e,async e=>{await(t?.(e))
;const o=i(e,await e.prod("function"==typeof a?a(e):a,n));return r?.(e),o
}),Qn=(e,t={},a=ar(e))=>Xn(e,t,(e,t)=>function({scene:e,registries:t},a,n){
(0,Ya.sb)(1===a.exitCode,`the step ended with exit code ${String(a.exitCode)}:\n${a.log.trim()}`),(0,
Ya.sb)(0===gr(t).length,`these went out: ${gr(t).join(", ")}`),
(0,Ya.sb)(0===mr(e)&&0===e.writes().length,"something was written to GitHub")
;const r="string"==typeof n?new RegExp(`\\[${n}\\]`):n,i=a.lines.find(e=>"string"==typeof n&&e.includes(`"${n}"`))??ln(a,r)
;return(0,Ya.sb)(null!==i,`it was refused, but not with ${String(n)}:\n${dn(a)}`),{outcome:"defended",evidence:(0,
h.kc)(i.replace(/^::error[^:]*::/,""))}
}(e,t,a)),er=(e,t,a=ar(e))=>Xn(e,t,(t,n)=>wr(n,e.startsWith("operation.in_doubt")?"in_doubt":"failed",a)),tr=(e,t,a)=>Xn(e,t,(t,n)=>yr(n,a(t,n),`it does not hold: ${e}`)),ar=e=>e.slice(e.lastIndexOf(" ")+1),nr=(e,t="",a={})=>({
kind:"answer",status:e,headers:a,...""===t?{}:{body:t}}),rr=(e,t=307)=>nr(t,"",{location:e}),ir=({registries:e})=>(0,
Ya.sb)(!e.front.records.some(({host:e})=>e===Nn),`${Nn} was contacted`),or=({registries:e})=>{const[t]=e.front.records
;(0,Ya.sb)(void 0===t,`${String(t?.host)} was asked`)},sr=({registries:e})=>({"npm-token":e.npmToken}),cr=(e,t)=>({
rule:`  - {id: never, effect: forbid, reason: Not by this way, operations: [${e}], repositories: [self], when: ${t}}\n`
});async function dr({scene:e,prod:t},a){e.github.admin.createRun({runId:9001,status:"completed",conclusion:"failure"}),
e.github.admin.createRun({runId:9001,attempt:2,headSha:e.github.commitSha,actor:"maintainer"});const n=await t({},{
GITHUB_RUN_ATTEMPT:"2"}),r=cn(n.lines,"operation.reconciled")??"nothing";return(0,
Ya.sb)(r.includes(`"observed":"${a}"`),`it was reconciled as ${r}`),{...n,evidence:r}}
const lr=(e,t,a)=>a.map(({play:a,options:n,...r},i)=>({...r,id:`${e}${i+1}`,control:"targets",
run:async e=>a(await fr(e,t,n))
})),pr="run-name: Deploy ${{ inputs.version }} (${{ inputs.marketops_receipt }})\non:\n  workflow_dispatch:\n    inputs:\n      version:\n        required: true\n      marketops_receipt:\n        default: ''\njobs: {}\n",hr=(e,t,a={})=>{
const n=e=>({mediaType:"application/vnd.oci.image.layer.v1.tar",digest:`sha256:${(0,
c.createHash)("sha256").update(e).digest("hex")}`,size:e.length}),r={config:n(e),layers:t.map(n)}
;return JSON.stringify({schemaVersion:2,mediaType:Kn,...r,...a})};function ur(e,t,a,n){
for(const a of["{}",n])e.putBlob(t,a);return e.putManifest(t,a,hr("{}",[n]),Kn)}async function fr(e,t,a={}){
const n=await e.registries({logins:{[Pn]:In}}),i=ur(n,On,null,"layer"),o={
package:`{id: package, kind: publish_npm, package: 'build/*.tgz', ${a.package??"access: public, stage: false"}}`,
image:`{id: image, kind: promote_image, source: '${a.source?.(n,i)??`${On}@${i}`}', ${a.image??`registry: ${Bn}, tags: [v1]`}}`,
deploy:`{id: deploy, kind: dispatch_workflow, ${a.deploy??"workflow: deploy.yml, inputs: {version: v1.0.0}"}}`},s={
package:["publish_npm",`{registries: [${Rn}]}`],
image:["promote_image",`{registries: [ghcr.io, ${Pn}], moves_image_tag: false}`],
deploy:["dispatch_workflow","{dispatch: [{workflow: deploy.yml, ref: 'refs/heads/main'}]}"]
},c="all"===t?["package","image","deploy"]:[t],d=c.map(e=>`  - {id: ${e}, effect: permit, reason: It follows the release, operations: [${s[e][0]}],\n     repositories: [self], when: ${a.when??s[e][1]}}\n`),l=await e.open({
operations:`version: 1\noperations:\n${c.map(e=>`  - ${o[e]}\n`).join("")}`,
policy:`${F.slice(0,F.indexOf("rules:"))}rules:\n${d.join("")}${a.rule??""}`,files:{".github/workflows/deploy.yml":pr,
...a.files},changes:{}});l.github.admin.setToken(S,"github-actions[bot]",{contents:"write",pull_requests:"write",
issues:"write",actions:"write"},!0),(0,W.writeFileSync)((0,r.join)(l.workspace,"build/w.tgz"),a.tarball??xn({name:En,
version:"1.0.0"}));const p={MARKETOPS_TEST_REGISTRIES:n.url};return{scene:l,registries:n,digest:i,
prod:async(e={},t={})=>{const a=await l.prod(e,{},{env:{...p,...n.identity,...t}})
;return function(e,{tokens:t,npmToken:a,front:n},{log:i,proof:o,summary:s}){
const c=[...t.secrets,In.password,Buffer.from(`${In.username}:${In.password}`).toString("base64")],d=(0,
W.existsSync)(o)?(0,W.readdirSync)(o,{recursive:!0,withFileTypes:!0}):[],l=d.filter(e=>e.isFile()).map(e=>(0,
W.readFileSync)((0,
r.join)(e.parentPath,e.name),"utf8")),p=e.github.requests.map(({requestBody:e})=>e.toString()),h=i.replace(/^::add-mask::.*$/gm,"")
;for(const e of[h,s,...l,...p])(0,
Ya.sb)(!c.some(t=>e.includes(t)),"a credential of a registry is in the log, the proof or the ledger")
;for(const{host:e,authorization:t}of n.records){const n=e===Nn||e!==Rn&&!0===t?.includes(a);(0,
Ya.sb)(!n||null===t,`${e} was shown a credential`)}}(l,n,a),a},answer:(e,t,a="before")=>{
n.front.fault=n=>n.phase===a&&e(n)?"function"==typeof t?t(n):t:null}}}
const mr=({github:e})=>e.admin.runs().filter(({event:e})=>"workflow_dispatch"===e).length,gr=({front:e})=>e.records.filter(({method:e,status:t,path:a})=>"GET"!==e&&"HEAD"!==e&&t<300&&!a.includes("/oidc/")).map(({method:e,host:t,path:a})=>`${e} ${t}${a}`)
;function wr({lines:e,log:t},a,n){const r=cn(e,`operation.${a}`)
;return(0,Ya.sb)(!0===r?.includes(`"code":"${n}"`),`not operation.${a} with ${n}:\n${r??t.trim()}`),(0,
Ya.sb)(null===cn(e,"operation.succeeded"),"an operation is on record as done"),{outcome:"defended",evidence:r}}
function yr(e,t,a){return(0,Ya.sb)("shipped"===e.outputs.result,`it was kept from shipping:\n${dn(e)}`),(0,Ya.sb)(t,a),{
outcome:"defended",evidence:cn(e.lines,"operation.succeeded")??""}}const br={prod:async e=>{const t=await e.open()
;kr(t,await t.prod())},strict:async e=>{const{scene:t,digest:a}=await Xa(e);Qa(t,a),kr(t,await t.prod({
"expected-plan-digest":a}))},conditions:async e=>{const t=await e.open({policy:U});kr(t,await t.prod())},
execute:async e=>{const{scene:t,step:a}=await bn(e);kr(t,a)},verify:async e=>{
const{proof:t,clone:a,checkpoint:n}=await nn(e);for(const n of[t,a]){const{verdict:a}=await e.verify(n);(0,
Ya.sb)("VERIFIED"===a,`an untouched ${n===t?"proof":"ledger"} is ${a}`)}const r=await e.verify(a,["--since",n]);(0,
Ya.sb)("VERIFIED"===r.verdict,`an untouched ledger is ${r.verdict} against its own checkpoint`)},targets:async e=>{
const{scene:t,registries:a,prod:n}=await fr(e,"all"),r=await n()
;(0,Ya.sb)("shipped"===r.outputs.result,`without the attack the run fails:\n${r.log.trim()}`),(0,
Ya.sb)(1===a.packages.size&&null!==a.digestAt(`${Bn}:v1`),"a registry has nothing"),(0,
Ya.sb)(1===mr(t),"no workflow was started")},forged:async e=>{const t=await Va(await e.folder());(0,
Ya.sb)(t.every(e=>"VERIFIED"===e),`an honest proof and branch of the forger are ${t.join(" and ")}`)}};function kr(e,t){
(0,Ya.sb)(0===t.exitCode,`without the attack the run fails:\n${t.log.trim()}`),(0,
Ya.sb)("shipped"===t.outputs.result,`without the attack the result is ${t.outputs.result??"none"}`),(0,
Ya.sb)(e.hasPublished(),"without the attack nothing is published")}
async function _r({dist:e,scenarios:t,row:a,parallel:i=2}){const s=await async function(e){const t=[]
;for(const a of await f(e)){const i=await(0,n.readFile)((0,r.join)(e,a));t.push({path:a,digest:(0,
u.sc)(i).toString("hex"),size:i.length})}const a=t.map(({path:e,digest:t})=>`${t}  ${e}\n`).join("");return{
digest:`sha256:${(0,u.sc)(a).toString("hex")}`,files:t}}(e),m=await(0,n.mkdtemp)((0,r.join)((0,
d.tmpdir)(),"marketops-security-audit-")),g=new Map,w=(0,l.X$)(c.randomBytes),y=async(t,a)=>{const i=(0,r.join)(m,t)
;await(0,n.mkdir)(i);const o=new AuditContext({dist:e,temporary:i,secret:w,shared:g});try{return await a(o)}finally{
await o.close()}},b=new Map,k=[],_=new Map;try{await(0,p.bB)(t,i,async(e,t)=>{const n=await async function(e,t){try{
return await t()}catch(t){const a=t instanceof Ya.Eh?t.message:`it could not be played: ${(0,o.bD)(t)}`;return{
outcome:"breached",evidence:(0,h.kc)(`${e.id}: ${a}`)}}}(e,async()=>(await(e=>{const t=b.get(e)??y(`control-${e}`,br[e])
;return b.set(e,t),t})(e.control),y(e.id,e.run)));_.set(t,function(e,{outcome:t,evidence:a}){
const{id:n,name:r,attacker:i,attack:o,defence:s,severity:c,expected:d}=e,l=o.map((e,t)=>1===o.length?e:`${t+1}. ${e}`).join(" ")
;return{id:n,name:r,attacker:i,attack:l,defence:s,severity:c,expected:d,outcome:t,evidence:a}}(e,n)),(()=>{
for(let e=_.get(k.length);void 0!==e;e=_.get(k.length))k.push(e),a(e)})()})}finally{await(0,n.rm)(m,{recursive:!0,
force:!0})}return{bundle:s,scenarios:k}}var vr=a(90350)
;const $r=({method:e,path:t})=>"POST"===e&&t.endsWith("/git/tags"),jr=({method:e,path:t,body:a})=>"POST"===e&&t.endsWith("/git/refs")&&!a.includes(b.jF)
;function Tr(e,t){const a=cn(e.lines,t);return(0,Ya.sb)(null!==a,`there is no ${t}:\n${e.log.trim()}`),(0,
Ya.sb)(null===cn(e.lines,"operation.succeeded"),"an operation is on record as done"),{outcome:"defended",evidence:a}}
const Sr="An answer must say what was asked for; else reading settles it.",Ar="A release stays a draft until every asset has its planned digest.",xr="Targets are resolved to commits in the plan.",Rr=[(0,
Ya.KT)("G1","422 taken as success","github","critical",Sr,{
attack:["Answer the creation of the tag with 422, without a reason."],...Er(jr,{status:422,body:{
message:"Reference update failed"}})}),(0,Ya.KT)("G2","5xx taken as success","github","critical",Sr,{
attack:["Answer the creation of the tag with 502, again and again."],...Er(jr,{status:502,body:{message:"Bad gateway"}
},"operation.in_doubt")}),(0,Ya.KT)("G3","Garbage taken as success","github","critical",Sr,{
attack:["Answer the creation of the tag object with 201 and an empty object."],...Er($r,{status:201,body:{}
},"operation.in_doubt")}),(0,Ya.KT)("G4","Answer broken off","github","high",Sr,{
attack:["Let the tag be created, and break its answer off in the middle."],
...Or("one tag, found by reading; operation.succeeded once",e=>Br(e,{kind:"truncate"}))}),(0,
Ya.KT)("G5","Answer lost","github","critical",Sr,{
attack:["Let the tag be created, and reset the connection before the answer.","Hope that the request is sent again."],
...Or("one tag, found by reading; operation.succeeded once",e=>Br(e,{kind:"reset"}))}),(0,
Ya.KT)("G6","Tag taken between plan and execution","writer","critical",xr,{
attack:["Wait until the plan was observed.","Create the tag at another commit."],
...Or("operation.failed; the other tag is left as it is",async e=>{const t=e.github.admin.commitFiles("other",{x:{
content:"x"}},"Other");e.mark(),e.during(e=>"before"===e.phase&&$r(e),()=>e.github.admin.setRef("refs/tags/v1.0.0",t))
;const a=await e.prod();return(0,Ya.sb)(e.github.admin.snapshot().refs["refs/tags/v1.0.0"]===t,"the tag was moved"),
Tr(a,"operation.failed")})}),(0,Ya.KT)("G7","Branch moved between plan and execution","writer","critical",xr,{
attack:["Plan a tag of a branch’s head, and have it approved.","Push to the branch before it is executed."],...(0,
Ya.ZH)("strict","policy.decided with plan_digest_differs",async function(e){
const t=I.replace("    message:","    target: refs/heads/next\n    message:"),a=await e.open({operations:t,policy:M
}),{admin:n}=a.github;n.createBranch("next");const r=(await a.dryRun()).outputs["plan-digest"]??""
;return n.commitFiles("next",{x:{content:"x"}},"Pushed after the approval"),a.mark(),Qa(a,r),un(a,await a.prod({
"expected-plan-digest":r}),"plan_digest_differs")})
}),(0,Ya.KT)("G8","Tag exists at another commit","writer","high","A conflict with what GitHub has blocks the plan.",{
attack:["Create the tag at a commit of yours before the plan is made, and let the release take it over."],...(0,
Ya.ZH)("prod","receipt.refused with conflict",async e=>{const t=await e.open(),a=t.github.admin.commitFiles("other",{x:{
content:"x"}},"Other");return t.github.admin.createAnnotatedTag("v1.0.0",a,"mine"),t.mark(),
un(t,await t.prod(),"conflict")})}),(0,Ya.KT)("G9","Forged marker in a release’s body","writer","high",{
defence:"A marker counts only with its receipt in consumed/.",
attack:["Publish a release of the same tag whose body ends in a receipt’s marker that you made up."],...(0,
Ya.ZH)("prod","receipt.refused with conflict",async function(e){const t=await e.open({operations:K})
;t.github.admin.createAnnotatedTag("v1.0.0",t.github.commitSha,"Version 1.0.0");const a={tag_name:"v1.0.0",name:"Mine",
body:`Mine.\n\n\x3c!-- MarketOps-Receipt: rcpt_${"a".repeat(32)} sha256:${"7".repeat(64)} --\x3e`}
;return await t.request(R,"POST","/releases",a),t.mark(),un(t,await t.prod(),"conflict")})}),(0,
Ya.KT)("G10","Asset swapped between plan and upload","job","critical",Ar,{
attack:["Wait until the release’s draft is made.","Replace the asset on disk."],
...Pr("operation.failed; no release is published",e=>e.during(({phase:e,method:t,path:a})=>"before"===e&&"POST"===t&&a.endsWith("/releases"),()=>e.change({
"build/widgets.tar.gz":"something  else here"})))
}),(0,Ya.KT)("G11","Asset corrupted on its way","github","critical",Ar,{
attack:["Store other bytes than those that were uploaded."],
...Pr("operation.failed; no release is published",Ir(/\/releases\/\d+(\/assets)?(\?|$)/,/"digest":"sha256:[0-9a-f]{64}"/g,`"digest":"sha256:${"6".repeat(64)}"`))
}),(0,
Ya.KT)("G12","Upload sent to another host","github","critical","Only the hosts of the run’s own API are spoken to.",{
attack:["Answer the creation of the release with an upload_url of a host of yours."],
...Pr("operation.failed; no request goes there and no release is published",Ir(/\/releases(\/\d+)?(\?|$)/,/"upload_url":"https?:\/\/[^/"]+/g,'"upload_url":"https://uploads.github.example',!0))
}),(0,Ya.KT)("G13","Redirect to another host","github","high","Only the hosts of the run’s own API are spoken to.",{
attack:["Answer a request with a redirect to a host of yours, and take the token that follows."],...(0,
Ya.ZH)("prod","refusal host_refused",async e=>{const[t,a]=await Promise.all([e.open(),e.open()])
;t.github.setInterceptor(({phase:e,path:t})=>"before"===e?{kind:"answer",status:301,headers:{
location:`${a.github.apiUrl}${t}`},body:{}}:null);const n=un(t,await t.prod(),"host_refused");return(0,
Ya.sb)(0===a.github.requests.length,"the redirect was followed"),n})})];function Er(e,t,a="operation.failed"){
return Or(`${a}, never operation.succeeded`,async n=>{n.github.setInterceptor(a=>"before"===a.phase&&e(a)?{
kind:"answer",...t}:null);const r=await n.prod()
;return(0,Ya.sb)(1===r.exitCode,`the step ended with exit code ${String(r.exitCode)}`),(0,
Ya.sb)(!n.hasPublished(),"something was published"),Tr(r,a)})}function Or(e,t,a=I){return(0,
Ya.ZH)("prod",e,async e=>t(await e.open({operations:a})))}async function Br(e,t){let a=0
;e.github.setInterceptor(e=>"after"===e.phase&&jr(e)&&0===a++?t:null);const n=await e.prod();(0,
Ya.sb)(0===n.exitCode,`the step ended with exit code ${String(n.exitCode)}:\n${n.log.trim()}`)
;const r=e.writes().filter(e=>"POST /repos/acme/widgets/git/refs"===e)
;(0,Ya.sb)(1===r.length,`the creation of the tag was sent ${r.length} times`)
;const i=n.lines.filter(e=>e.includes('"type":"operation.succeeded"'));return(0,
Ya.sb)(1===i.length,`${i.length} lines say that it succeeded`),{outcome:"defended",evidence:i[0]??""}}function Pr(e,t){
return Or(e,async e=>{t(e);const a=await e.prod()
;(0,Ya.sb)(1===a.exitCode,`the step ended with exit code ${String(a.exitCode)}`)
;const n=e.github.admin.snapshot().releases.filter(({draft:e})=>!e);(0,Ya.sb)(0===n.length,"a release was published"),
(0,Ya.sb)(null===cn(a.lines,"operation.succeeded"),"an operation is on record as done")
;const r=cn(a.lines,"operation.failed")??cn(a.lines,"operation.in_doubt");return(0,
Ya.sb)(null!==r,`the failure is not on record:\n${a.log.trim()}`),{outcome:"defended",evidence:r}},K)}
function Ir(e,t,a,n=!1){return({github:r})=>r.setInterceptor(({phase:r,method:i,path:o,response:s})=>{
if("after"!==r||void 0===s||!e.test(o))return null;if("PATCH"===i&&!n)return null;const{status:c,headers:d}=s;return{
kind:"answer",status:c,headers:d,body:s.body.toString().replace(t,a)}})}
const Kr=H.replace("    commit:\n","    labels: [security]\n    commit:\n"),Hr=(e,t="")=>`${F}  - {id: never, effect: forbid, reason: People do that, operations: [${e}], repositories: [self]${t}}\n`,Nr=(e,t={})=>Fr("policy_forbids",{
...t,policy:e}),Fr=(e,t,a="prod")=>(0,Ya.ZH)(a,`policy.decided with ${e}`,async a=>{const n=await a.open(t)
;return un(n,await n.prod(),e)
}),Cr=[...[["C1","another branch","refs: [refs/heads/release]",I],["C2","a tag of another form","tags: ['release-*']",I],["C3","another event","events: [workflow_dispatch]",I],["C4","an actor who is not listed","actors: [somebody]",I],["C5","another workflow file","workflows: [{path: .github/workflows/other.yml, ref: 'refs/heads/*'}]",I],["C6","another environment","environments: [staging]",I],["C7","a commit that is not on the default branch","target_on_default_branch: false",I],["C8","an asset of another name","asset_names: ['*.zip']",K],["C9","more assets than permitted","max_assets: 1",K],["C10","a larger asset than permitted","max_asset_bytes: 10",K],["C11","a full release where prereleases are permitted","prerelease: true",K],["C12","a published release where drafts are permitted","draft: true",K],["C13","a fixed tag where floating ones are permitted","moves_tag: true",I],["C14","written notes where generated ones are permitted","generated_notes: true",K],["C15","another base branch","pull_request_bases: [next]",H],["C16","a label that is not permitted","labels: [docs]",Kr],["C17","a time in which nothing ships","windows: {time_zone: UTC, freeze: [{from: 2000-01-01, to: 2099-12-31}]}",I,"window_closed"],["C20","a tag that moves forward only where forced moves are permitted","force: true",I],["C21","another head branch","pull_request_heads: ['bot/*']",H],["C22","a file that is not permitted","paths: ['docs/**']",H]].map(([e,t,a,n,r="policy_condition_unmet"])=>(0,
Ya.KT)(e,`${a.slice(0,a.indexOf(":"))} unmet`,"writer","high",{
defence:"A permit rule matches only with all conditions met.",attack:[`Ship ${t}, everything else as the rule has it.`],
...Fr(r,{policy:"C1"===e?F.replace("refs: [refs/heads/main]",a):`${F}      ${a}\n`,operations:n},"conditions")})),(0,
Ya.KT)("C18","Another repository","writer","critical","A rule names the repositories that it is about.",{
attack:["Publish into a repository that the rule does not name, with a token that reaches it."],...(0,
Ya.ZH)("prod","policy.decided with policy_no_rule",async e=>{const t=await e.open({
operations:I.replace("    tag:","    repository: acme/other\n    tag:")
}),a=t.github.admin.addRepository("acme","other",{x:{content:"x"}});return t.change({
".marketops/operations.yml":I.replace("    tag:",`    repository: acme/other\n    target: ${a.commitSha}\n    tag:`)}),
un(t,await t.prod(),"policy_no_rule")})
}),(0,Ya.KT)("C19","A rule that forbids","writer","critical","A matching forbid beats every permit.",{
attack:["Find an operation that one rule permits and another forbids."],...Nr(Hr("tag_repo"))}),(0,
Ya.KT)("C23","A forbidden asset in capitals","writer","high",{
defence:"Names of assets are judged without regard to case.",
attack:["Find an extension that a rule forbids.","Write it in capitals: systems that do not mind run it all the same."],
...Nr(Hr("publish_release",", when: {asset_names: ['*.exe']}"),{files:{"build/x.EXE":"a program"},
operations:K.replace("build/widgets.tar.gz","build/x.EXE")})}),...["main","develop"].map((e,t)=>(0,
Ya.KT)(`C${24+t}`,"Pull request from "+("main"===e?"the default branch":"a branch of others"),"writer","critical",{
defence:"The action moves only branches that it made itself.",
attack:[`Plan a pull request whose head is ${e}, so that the action pushes to it.`],...(0,
Ya.ZH)("prod","receipt.refused with conflict",async t=>{
const a="main"===e?"next":"main",n=H.replace("base: main",`base: ${a}`).replace("release/v1.0.0",e),r=await t.open({
operations:n});return r.github.admin.createBranch("develop"),r.github.admin.commitFiles("next",{x:{content:"x"}
},"Ahead of main"),r.mark(),un(r,await r.prod(),"conflict")})
}))],Ur="Only registries of the policy are asked.",Mr="A matching forbid beats every permit.",Lr="Only the planned bytes are sent.",qr="What is there afterwards counts, no status.",Gr="Answers are foreign bytes: closed schemas, computed digests.",Dr="A token is of one package, for one host, never written down.",zr="A tarball is read, never unpacked or run.",Wr=({method:e,path:t})=>"PUT"===e&&!t.includes("/oidc/"),Zr=({method:e,path:t})=>"GET"===e&&t.startsWith("/@"),Jr=({path:e})=>e.includes("/oidc/"),Vr=({method:e,path:t})=>"POST"===e&&t.startsWith("/-/stage/"),Yr=e=>{
(0,Ya.sb)(0===e.registries.packages.size,"a package was published"),ir(e)},Xr=(e,t,a,n,r={})=>er(a,{
first:({answer:a})=>a(e,t),inputs:r,then:Yr},n),Qr=(e,t)=>er("operation.failed",{first:({scene:a})=>a.afterBegin(()=>(0,
W.writeFileSync)((0,r.join)(a.workspace,e),t)),then:Yr},"file_changed"),ei=({registries:e})=>{const t={"1.0.0":{dist:{
integrity:`sha512-${"A".repeat(86)}==`,shasum:""}}};e.packages.set(`${Rn}/${En}`,{name:En,versions:t,"dist-tags":{}})
},ti={name:En,version:"1.0.0"},ai=e=>function(e,t,a){const n={sha512:(0,c.createHash)("sha512").update(a).digest("hex")
},r={_type:"https://in-toto.io/Statement/v1",subject:[{name:`pkg:npm/${e.replace("@","%40")}@${t}`,digest:n}],
predicateType:"https://slsa.dev/provenance/v1",predicate:{}},i={payloadType:"application/vnd.in-toto+json",
payload:Buffer.from(JSON.stringify(r)).toString("base64"),signatures:[]};return JSON.stringify({
mediaType:"application/vnd.dev.sigstore.bundle.v0.3+json",dsseEnvelope:i})}(En,"1.0.0",e),ni=e=>({
package:"access: public, stage: false, provenance: build/w.sigstore",files:{"build/w.sigstore":ai(e)}}),ri={
package:"access: public, stage: true"
},ii="registry_unauthorized",oi=lr("K","package",[...[["another host",Nn],["a host that begins like the true one",`${Rn}.${Nn}`],["the same host at another port",`${Rn}:8443`]].map(([e,t])=>Vn(`Registry on ${e}`,"writer","critical",Fn,Ur,{
attack:[`Plan a package for ${e}.`],options:{package:`access: public, stage: false, registry: 'https://${t}'`},
...Qn("policy.decided with policy_condition_unmet",{then:or})
})),Vn("A package that a rule forbids","writer","critical",Cn,Mr,{
attack:["Plan a package whose name a forbid rule has."],options:cr("publish_npm","{packages: ['@acme/*']}"),
...Qn("policy.decided with policy_forbids")}),Vn("A dist-tag that a rule forbids","writer","critical",Cn,Mr,{
attack:["Plan a package under the dist-tag `latest`, which a forbid rule has."],
options:cr("publish_npm","{dist_tags: [latest]}"),...Qn("policy.decided with policy_forbids")
}),Vn("Identity asked of a host that an earlier step set","job","critical",Un,Dr,{
attack:["Set ACTIONS_ID_TOKEN_REQUEST_URL to a host of yours, and take the job's request token."],
...er("operation.failed",{env:{ACTIONS_ID_TOKEN_REQUEST_URL:`https://${Nn}/token?x=1`},then:Yr},"registry_host_refused")
}),Vn("A token of another package","registry","critical",Mn,Dr,{
attack:["Exchange the identity of the job for a token of another package."],
...Xr(Jr,nr(201,'{"token":"npm-of-another-package"}'),"operation.failed",ii)
}),Vn("A token that has expired","registry","high",Mn,Dr,{attack:["Let the exchanged token expire before the upload."],
...Xr(Wr,nr(401,'{"message":"token expired"}'),"operation.failed",ii)
}),Vn("A refusal that repeats the token","registry","high",Mn,Dr,{
attack:["Refuse the upload with a message that holds the token, for the ledger to publish."],
...Yn("operation.failed",async e=>{e.answer(Wr,({headers:e})=>nr(403,JSON.stringify({
error:`no right for ${String(e.authorization)}`})));const t=await e.prod(sr(e));return(0,
Ya.sb)(t.log.includes("no right for Bearer ***"),"the refusal was not told"),wr(t,"failed",ii)})
}),Vn("Upload redirected","registry","critical",Un,Ur,{attack:["Answer the upload with a redirect to a host of yours."],
...Xr(Wr,rr(`https://${Nn}/`),"operation.in_doubt","registry_error",sr)
}),Vn("Exchange of the identity redirected","registry","critical",Un,Ur,{
attack:["Answer the exchange with a redirect to a host of yours."],...Xr(Jr,rr(`https://${Nn}/`),"operation.failed",ii)
}),Vn("Reading redirected","registry","high",Un,Ur,{
attack:["Answer the question what is there with a redirect to a host of yours, which says what you like."],
...Qn("refusal registry_error",{first:({answer:e})=>e(Zr,rr(`https://${Nn}/`,302)),inputs:sr,then:ir})
}),Vn("Tarball swapped between plan and upload","job","critical",Ln,Lr,{
attack:["Wait until the plan is on the ledger.","Replace the tarball on disk."],...Qr("build/w.tgz",xn(ti,{
"index.js":"evil\n"}))}),Vn("Provenance swapped between plan and upload","job","critical",Ln,Lr,{
attack:["Wait until the plan is on the ledger.","Replace the provenance on disk by that of another tarball."],
options:ni(xn(ti)),...Qr("build/w.sigstore",ai(Buffer.from("other")))
}),Vn("Provenance of another tarball","job","critical",qn,zr,{
attack:["Lay the provenance of an honest build beside a tarball of yours."],options:ni(Buffer.from("honest")),
...Qn("refusal of the plan",{then:or},/is about another tarball/)
}),Vn("The stage of another package","registry","high",Wn,qr,{
attack:["Answer the staging with the id of a stage of another package, for people to approve."],options:ri,
...Yn("operation.in_doubt",async e=>{const t=e.registries.stage(Rn,"@acme/other","9.0.0")
;return e.answer(Vr,nr(201,JSON.stringify({stageId:t})),"after"),wr(await e.prod(sr(e)),"in_doubt","registry_error")})
}),Vn("A lost staging tried again","registry","high",Wn,{
defence:"What cannot be seen is never taken for what is not there.",
attack:["Stage it, and reset the connection.","Let the next run find nothing, for the queue cannot be read."],
options:ri,...Yn("operation.reconciled with conflict",async e=>{e.answer(Vr,{kind:"reset"},"after"),
wr(await e.prod(),"in_doubt","registry_unreachable"),e.answer(()=>!1,{kind:"reset"})
;const{evidence:t}=await dr(e,"conflict");return{outcome:"defended",evidence:t}})
}),...[["a 500",nr(500)],["a 409",nr(409,'{"error":"present"}')],["a reset connection",{kind:"reset"
}]].map(([e,t])=>Vn(`Published, and answered by ${e}`,"registry","high",Gn,qr,{
attack:[`Publish the package, and answer by ${e}.`,"Hope that it is sent again."],...tr("operation.succeeded once",{
first:({answer:e})=>e(Wr,t,"after")},({registries:e})=>1===e.front.records.filter(({method:e})=>"PUT"===e).length)
})),...[["a 202",nr(202,"{}")],["a 201",nr(201,'{"ok":true}')]].map(([e,t])=>Vn(`Not published, and answered by ${e}`,"registry","critical",Gn,qr,{
attack:[`Answer the upload by ${e}, and keep nothing.`],...Xr(Wr,t,"operation.failed with readback_mismatch")
})),Vn("Other bytes kept","registry","critical",Gn,qr,{
attack:["Take the upload, and show other bytes under its version."],...er("operation.failed with readback_mismatch",{
first:e=>e.answer(Wr,()=>(ei(e),nr(201,"{}")))})
}),Vn("A burned version","writer","high",zn,"A conflict with what is there blocks the plan.",{
attack:["Publish other bytes under the version first, and let the release take them over."],
...Qn("receipt.refused with conflict",{first:ei})}),Vn("A version that is hidden by a 404","registry","high",Gn,qr,{
attack:["Say 404 of a package that is there.","Refuse the upload over it."],...er("operation.failed",{first:e=>{ei(e),
e.answer(Zr,nr(404,'{"error":"Not found"}'))},
then:({registries:e})=>(0,Ya.sb)(0===gr(e).length,"something was published")},ii)
}),Vn("An answer about another package","registry","medium",Dn,Gr,{
attack:["Answer with what is there of another package."],...Qn("refusal registry_error",{
first:({answer:e})=>e(Zr,nr(200,'{"name":"@acme/other","versions":{}}'))})
}),Vn("Lifecycle scripts","job","critical",null,zr,{
attack:["Pack scripts for every step of a package’s life, and wait for one to run beside the key."],options:{
tarball:xn({...ti,
scripts:Object.fromEntries(["preinstall","install","prepare","prepack","prepublish","prepublishOnly","publish","postpublish"].map(e=>[e,"touch PWNED"]))
})},...tr("operation.succeeded once",{},({scene:e})=>!(0,W.existsSync)((0,r.join)(e.workspace,"PWNED")))
}),...[["leads out of its folder",/leads out of it/,{path:"package/../../PWNED",content:"x"
}],["has two manifests",/two files package\.json/,{path:"other/package.json",content:JSON.stringify({...ti,name:"evil"})
}],["has a link for a manifest",/no plain file/,{path:"x/PACKAGE.JSON",type:"2",link:"/etc/passwd"
}]].map(([e,t,a])=>Vn(`A tarball that ${e}`,"job","high",qn,zr,{attack:[`Leave a tarball that ${e}.`],options:{
tarball:An([{path:"package/package.json",content:JSON.stringify(ti)},a])},...Qn("refusal of the plan",{then:e=>{or(e),
(0,Ya.sb)(!(0,W.existsSync)((0,r.join)(e.scene.workspace,"..","PWNED")),"something was unpacked")}},t)
})),Vn("A tarball of another package","job","critical",qn,zr,{
attack:["Leave the tarball of another package of the same scope where the approved one was built."],options:{
package:`access: public, stage: false, name: '${En}', version: '1.0.0'`,tarball:xn({name:"@acme/other",version:"1.0.0"})
},...Qn("refusal of the plan",{then:or},/package\.json says name "@acme\/other"/)
})]),si="A run’s name counts only with the ledger.";async function ci({scene:e,prod:t}){const a=(0,r.join)((await t({
mode:"dry_run","hmac-key":"",environment:""})).proof,"plan.json"),{operations:n}=JSON.parse((0,
W.readFileSync)(a,"utf8")),i={event:"workflow_dispatch",path:".github/workflows/deploy.yml",headBranch:"main",
title:`Deploy v1.0.0 (rcpt_${"0".repeat(32)} ${String(n[0]?.operation_digest)})`};return()=>{e.github.admin.createRun(i)
}}
const di=(e,t="before")=>({scene:a})=>a.github.setInterceptor(a=>a.phase===t&&(({method:e,path:t})=>"POST"===e&&t.endsWith("/dispatches"))(a)?e:null),li=[...[["workflow","workflow: release.yml, inputs: {}"],["ref","workflow: deploy.yml, ref: refs/heads/theirs, inputs: {version: v1.0.0}"]].map(([e,t])=>Vn(`A ${e} that the policy does not name`,"writer","critical",Fn,{
defence:"The policy names workflow and ref together.",attack:[`Plan to start another ${e} than the policy names.`],
options:{deploy:t,files:{".github/workflows/release.yml":"on:\n  workflow_dispatch:\njobs: {}\n"}},
...Qn("policy.decided with policy_condition_unmet",{first:({scene:e})=>{
e.github.admin.setRef("refs/heads/theirs",e.github.commitSha),e.mark()}})
})),Vn("A forged run before the plan","writer","critical",Zn,si,{
attack:["Start the workflow with inputs of yours, and the digest of the operation in its name."],
...er("operation.failed",{first:async e=>(await ci(e))(),
then:({scene:e})=>(0,Ya.sb)(1===mr(e),"it was started beside the forged run")},"conflict")
}),Vn("A forged run between plan and execution","writer","critical",Zn,si,{
attack:["Wait until the plan is on the ledger, and start the workflow under its name."],
...Yn("its own run, or operation.failed with conflict",async e=>{e.scene.afterBegin(await ci(e))
;const t=await e.prod(),a=(({github:e})=>e.admin.runs().filter(({event:e})=>"workflow_dispatch"===e))(e.scene).find(({title:e})=>!1===e?.includes(`rcpt_${"0".repeat(32)}`))
;return void 0===a?wr(t,"failed","conflict"):yr(t,t.outputs["run-id"]===String(a.id),"the forged run was named")})
}),Vn("A forged run, taken for one in doubt","writer","critical",Zn,si,{
attack:["Let a dispatch be lost.","Start the workflow under its name, for the next run to take it for done."],
...Yn("operation.reconciled with absent",async e=>{const t=await ci(e);di({kind:"reset"})(e),
wr(await e.prod(),"in_doubt","github_unreachable"),e.scene.github.setInterceptor(null),t();const a=await dr(e,"absent")
;return{...wr(a,"failed","conflict"),evidence:a.evidence}})}),Vn("The run of another workflow","github","high",Gn,qr,{
attack:["Answer the dispatch with the id of a run of another workflow."],
...er("operation.failed with readback_mismatch",{first:di({kind:"answer",status:200,body:{workflow_run_id:9001,
run_url:"x",html_url:"x"}})})}),Vn("A dispatch that is answered and not done","github","high",Gn,qr,{
attack:["Answer the dispatch by 204, and start nothing."],...tr("no run is named",{first:di({kind:"answer",status:204})
},(e,t)=>""===(t.outputs["run-id"]??""))}),Vn("A dispatch that is done and answered by an error","github","high",Gn,qr,{
attack:["Start the workflow, and answer by 502.","Hope that it is started again."],...tr("operation.succeeded once",{
first:di({kind:"answer",status:502,body:{}},"after")},({scene:e})=>1===mr(e))}),...Object.entries({
HTML:"<script>alert(1)<\/script><img src=x onerror=alert(1)>",Markdown:"](https://evil.example) **bold** | cell",
"a command to the runner":"x\\n::add-mask::x\\n::error::y"}).map(([e,t])=>Vn(`Inputs with ${e}`,"writer","high",Jn,{
defence:"Foreign text is shown, never obeyed.",attack:[`Put ${e} into an input, for report, summary and log.`],options:{
deploy:`workflow: deploy.yml, inputs: {version: "${t}"}`},...Yn("operation.succeeded once",async({prod:e})=>{
const t=await e(),a=(0,W.readFileSync)((0,r.join)(t.proof,"report.html"),"utf8");for(const e of[a,t.summary])(0,
Ya.sb)(!/<script>alert|<img src=x/.test(e),"it is markup there")
;return(0,Ya.sb)(!/^::(?:error::y|add-mask::x$)/m.test(t.log),"the runner would obey it"),(0,
Ya.sb)(!/\]\(https:\/\/evil\.example\)/.test(t.summary),"it is a link there"),yr(t,!0,"")})
})),Vn("The receipt among the inputs","writer","high",qn,"Only MarketOps fills in the receipt.",{
attack:["Give the input of the receipt yourself, in other letters."],options:{
deploy:"workflow: deploy.yml, inputs: {MarketOps_Receipt: x}"},
...Qn("refusal of the plan",{},/which MarketOps fills in/)
}),Vn("A marker among the inputs","writer","high",qn,"Only MarketOps fills in the receipt.",{
attack:["Write a receipt’s marker into an input."],options:{
deploy:"workflow: deploy.yml, inputs: {version: 'MarketOps-Receipt: x'}"},
...Qn("refusal of the plan",{},/which only MarketOps writes/)})],pi=lr("D","deploy",li),hi=[...Ze()].map(([e,t])=>({
name:e,bytes:t
})),ui=Buffer.from("x"),fi=Buffer.alloc(8388608),mi=(...e)=>[...hi,...e],gi=(e,t)=>hi.map(a=>void 0===t||a.name===t?{
...a,...e}:a),wi=Array.from({length:10100},(e,t)=>({name:`f${t}`,bytes:ui,stored:!0}));function yi(e,t){
const a=Buffer.from([117,112,5+Buffer.byteLength(t),0,1,0,0,0,0]);return a.writeUInt32LE((0,J.crc32)(Buffer.from(e)),5),
Buffer.concat([a,Buffer.from(t)])}const bi={"zip slip":mi({name:"../evil",bytes:ui}),"zip slip within a folder":mi({
name:"receipts/../../evil",bytes:ui}),"an absolute name":mi({name:"/etc/passwd",bytes:ui}),"a drive":mi({name:"C:/x",
bytes:ui}),"a backslash":mi({name:"receipts\\x",bytes:ui}),"a control character in a name":mi({name:"a\nb",bytes:ui}),
"a symbolic link":gi({mode:41471},"plan.json"),"a name twice":mi(hi[0]),"an encrypted file":gi({flags:1}),
"another compression":gi({method:12}),"a bomb":mi({name:`receipts/rcpt_${"a".repeat(32)}.dsse.json`,bytes:fi}),
"a bomb that lies about its size":gi({bytes:fi,size:10},"summary.md"),
"files of many gigabytes by their own account":gi({size:4294967280}),"too many files":mi(...wi),
"a name in an extra field":gi({name:"other.json",extra:yi("other.json","plan.json")},"plan.json"),
"another name in an extra field":gi({extra:yi("other.json","other.json")},"plan.json"),
"an extra field that ends beyond itself":gi({extra:Buffer.from([1,0,9,0])},"plan.json"),
"bytes behind the packed ones":gi({more:ui},"plan.json"),"a file hidden behind the packed bytes":gi({
more:Buffer.concat([ot(ui),Buffer.from("PK","latin1")])},"plan.json"),"bytes in a folder":mi({name:"receipts/",
bytes:Buffer.alloc(0),more:ui}),"a data descriptor of another file":gi({descriptor:ot(ui)},"plan.json"),
"a flag for a data descriptor that is not there":gi({flags:8},"plan.json"),"a file more":mi({name:"notes.txt",bytes:ui})
},ki=Object.entries(bi).map(([e,t])=>({name:e,verdict:"TAMPERED",entries:t
})),_i=[vi("F1","Forged files of a proof","stranger","critical",ra,Za,{
attack:"Add, drop, double and replace files, manifest and signatures.",
defence:"Layout, digests and the manifest’s signature."}),vi("F2","Forged bytes","stranger","high",ia,Za,{
attack:"Write the same JSON otherwise: key order, duplicate keys, escapes, encodings, nesting, line ends.",
defence:"One text for each value (RFC 8785), closed schemas, limits before parsing."
}),vi("F3","False receipts, truly signed","key holder","critical",ca,Za,{
attack:"Sign receipts that say something else than the run, the plan, the policy or the ledger.",
defence:"Every field of a receipt is compared."}),vi("F4","False plans, truly signed","key holder","critical",ha,Za,{
attack:"Sign a plan whose digests, targets, effects or dependencies are not what was done.",
defence:"Digests are made anew; the ledger has exactly the plan’s operations."
}),vi("F5","False stories, truly signed","key holder","critical",va,Za,{
attack:"Sign a ledger whose lines are out of order, doubled, missing or contradict each other.",
defence:"Each line is looked at against what its claim said before."
}),vi("F6","Dry runs that claim an effect","key holder","critical",Aa,Za,{
attack:"Write what only prod may write into the ledger of a dry run.",defence:"A dry run has few line types and no key."
}),vi("F7","False checkpoints","key holder","critical",Ia,Za,{
attack:"Sign checkpoints of other sizes, roots and heads, drop them, or take another key.",
defence:"A checkpoint states what the lines give, and follows the one before."
}),vi("F8","False summaries, truly signed","key holder","high",Ma,Za,{
attack:"Let CANONICAL_PROOF.json say something else than the ledger.",defence:"The summary is made anew, and compared."
}),vi("F9","Forged ledger branches","writer","critical",$t,({branch:e},t)=>(0,se.xJ)(it(t,function(e){
const{files:t}=Ve(e,new Map).at(-1);return e.files?.(t),t}(e)),{pins:Wa}),{
attack:"Edit, drop, plant and rename segments, checkpoint, tip and the records of a ledger branch.",
defence:"The branch is made anew from its lines, and compared."
}),vi("F10","Forged zips","stranger","high",ki,async({entries:e},t)=>(await(0,n.writeFile)(`${t}.zip`,st(e)),(0,
se.xJ)(`${t}.zip`,{pins:Wa})),{attack:"Pack proofs with names, kinds, sizes and methods that no honest zip has.",
defence:"Names, kinds and sizes are bounded before inflating."})];function vi(...[e,t,a,n,i,o,{attack:s,defence:c}]){
return(0,Ya.KT)(e,t,a,n,c,{attack:[s,`In all ${i.length} of them, each shown to the verifier by itself.`],...(0,
Ya.ZH)("forged","TAMPERED, INCOMPLETE or UNVERIFIABLE, each by its own check",async e=>{const t=await e.folder()
;let a="";for(const[e,n]of i.entries()){const i=await o(n,(0,r.join)(t,String(e))),s=Ja(n,i)
;if(null!==s)throw new Ya.Eh(s);const c=n.check??i.checks.find(({status:e})=>"failed"===e)?.name??""
;a=`${n.name}: verdict ${i.verdict}, ${c}`}return{outcome:"detected",
evidence:`${i.length} forged proofs found out; the last of them, ${a}`}})})}
var $i=a(63273),ji=a(89591),Ti=a(96679),Si=a(25611);async function Ai(e,{vkey:t,sign:a},n,r=1){
const{admin:i}=e.github,o=(0,
Y.dm)(i.readFile(b.jF,"tip.json")??Buffer.alloc(0)),s=i.snapshot().refs[`refs/heads/${b.jF}`]??"",c=null===o?null:$i.CE.restore(o.size,o.frontier)
;(0,Ya.sb)(null!==o&&null!==c,"there is nothing to go on from");let{head:d}=o,l="";for(let e=o.size;e<o.size+r;e++){
const t=(0,y.dw)({claim:"b".repeat(32),data:{counts:{},result:"unchanged"},mode:"prod",prev:d,run_attempt:1,run_id:"7",
seq:e,ts:"2026-11-22T12:00:00.000Z",type:"run.closed",v:1});l+=`${t}\n`,c.append((0,$i.Jq)(t)),d=(0,Ti.Hw)(t)}
const p=o.size+r,h=(0,Y.C0)({size:p,head:d,frontier:c}).toString(),f={...n,[(0,b.RA)(o.size)]:l,"tip.json":h},m=(0,
y.d_)(Object.fromEntries(Object.entries(f).map(([e,t])=>[e,null===t?null:(0,u.ol)(t)]))),g=c.root().toString("hex"),w={
parent:s,base:s,files:(0,u.ol)(m).slice(7)},k=(0,ji.a)({origin:t.origin,size:p,root:g,head:d,...w}),_=`${k}\n${(0,
Si.Zp)(t,a(Buffer.from(k)))}`;await e.commit(b.jF,{...f,"files.json":m.toString(),checkpoint:_})}const xi=[(0,
Ya.KT)("H1","Spent receipt replayed after a rollback","writer","critical",{
defence:"What is consumed is read at the newest commit that counts.",
attack:["Let an execute job ship under its receipt.","Commit the tree that the ledger’s branch had before, and delete the tag.","Run the execute job again with the same receipt."],
...(0,Ya.ZH)("execute","gate.rejected with receipt_consumed",e=>Ei(e,async e=>{
const t=Object.keys(e.github.admin.listFiles(b.jF)),a={...Object.fromEntries(t.map(e=>[e,null])),"tip.json":Ri()}
;await e.commit(b.jF,a)}))}),(0,Ya.KT)("H2","Spent receipt replayed without its record","writer","critical",{
defence:"What is consumed is read at the newest commit that counts.",
attack:["Let an execute job ship under its receipt.","Delete the receipt’s file in consumed/, and the tag.","Run the execute job again with the same receipt."],
...(0,Ya.ZH)("execute","gate.rejected with receipt_consumed",e=>Ei(e,(e,t)=>e.commit(b.jF,{[(0,b.Ml)(t)]:null})))}),(0,
Ya.KT)("H3","Thousand lines under a retired key","retired key","critical",{
defence:"A retired key is believed up to its `last=`.",
attack:["Keep a key that leaked and was replaced.","Sign a thousand more lines with it, on top of the branch."],...(0,
Ya.ZH)("prod","the run ships under the new key; ledger.foreign",async e=>{const t=await e.open({operations:I})
;await rn(t);const{lines:a,secret:n}=await Oi(t,e);return Bi(t,a),await Ai(t,e.keys,{},1e3),en(t),
t.github.admin.createRun({runId:9002,headSha:t.github.commitSha,actor:"maintainer"}),mn(t,await t.prod({"hmac-key":n},{
GITHUB_RUN_ID:"9002"}))})}),(0,Ya.KT)("H4","Retired key without a limit","retired key","high",{
defence:"Nothing is built on what a retired key without `last=` signed.",
attack:["Keep a key that leaked.","Wait until the owners list another one, and say nothing of the old one’s end."],
...(0,Ya.ZH)("prod","refusal ledger_key_retired; nothing is written",async e=>{const t=await e.open({operations:I})
;await rn(t);const{lines:a,secret:n}=await Oi(t,e)
;return Bi(t,a.map(e=>e.replace(/ last=.*$/," not-after=2026-01-01T00:00:00.000Z"))),en(t),t.github.admin.createRun({
runId:9002,headSha:t.github.commitSha,actor:"maintainer"}),un(t,await t.prod({"hmac-key":n},{GITHUB_RUN_ID:"9002"
}),"ledger_key_retired")})})],Ri=()=>(0,Y.C0)({size:0,head:"0".repeat(64),frontier:$i.CE.empty()}).toString()
;async function Ei(e,t){const a=await e.open({operations:I}),i=await e.plan({operations:I
}),o=await yn(e,a,i),s=await kn(a,o)
;(0,Ya.sb)("shipped"===s.outputs.result,`the receipt was not spent:\n${s.log.trim()}`)
;const{payload:c}=JSON.parse(await(0,
n.readFile)((0,r.join)(o,"tag.dsse.json"),"utf8")),{receipt_id:d}=JSON.parse(Buffer.from(c,"base64").toString())
;return await t(a,d),en(a),gn(a,await kn(a,o,{},{GITHUB_RUN_ID:$}),"receipt_consumed")}async function Oi(e,{keys:t}){
const a=(0,l.X$)(c.randomBytes),n=(0,ji.S)(e.github.admin.readFile(b.jF,"checkpoint")??"");(0,
Ya.sb)(null!==n,"there is no checkpoint")
;const r=e.github.admin.snapshot().refs[`refs/heads/${b.jF}`]??"",i=`last=${n.size}:${n.root}:${r}`
;return Promise.resolve({secret:a,lines:[ee(a).vkey.text,`${t.vkey.text} ${i}`]})}function Bi(e,t){const a={
".marketops/trusted-keys":{content:`${t.join("\n")}\n`}}
;e.github.admin.commitFiles(e.github.defaultBranch,a,"Replace the key")}
const Pi="A tag is looked at directly before it is set, and moves only where operation and policy say so.",Ii={
image:`registry: ${Pn}/acme/widgets, tags: [v1]`},Ki={image:`registry: ${Bn}, tags: [v1], move: true`},Hi={
"registry-credentials":JSON.stringify({auths:{[Pn]:In}})
},Ni=({method:e,path:t})=>"PUT"===e&&t.endsWith("/manifests/v1"),Fi=({method:e,path:t})=>"POST"===e&&t.includes("/uploads/"),Ci=e=>({method:t,path:a})=>"GET"===t&&a.includes(e),Ui=({host:e})=>e===Pn,Mi=({registries:e},t=Bn)=>e.digestAt(`${t}:v1`),Li=e=>t=>(0,
Ya.sb)(null===Mi(t,e),"the tag was set"),qi=({registries:e})=>ur(e,Bn,"v1",Gi),Gi="somebody’s layer",Di=e=>(0,
Ya.sb)(Mi(e)===qi(e),"the tag was moved"),zi=e=>nr(401,"",{"www-authenticate":e}),Wi=(e,t=Kn)=>nr(200,e,{
"content-type":t}),Zi=(e,t)=>Qn("refusal image_invalid",{first:({answer:t,digest:a})=>t(Ci(`/staging/manifests/${a}`),e)
},t),Ji=(e,t)=>({source:(a,n)=>`${On}@${a.putManifest(On,null,t(n),e)}`
}),Vi=hr("{}",["layer"]),Yi=[Vn("Source in a registry that the policy does not name","writer","critical",Fn,Ur,{
attack:[`Promote an image of ${Nn}.`],options:{source:(e,t)=>`${Nn}/acme/staging@${t}`},
...Qn("policy.decided with policy_condition_unmet",{then:or})
}),Vn("Target in a registry that the policy does not name","writer","critical",Fn,Ur,{
attack:[`Promote an image to ${Nn}.`],options:{image:`registry: ${Nn}/acme/widgets, tags: [v1]`},
...Qn("policy.decided with policy_condition_unmet",{then:ir})
}),...[["tag","{image_tags: [v1]}"],["repository",`{image_repositories: ['${Bn}']}`],["source",`{image_repositories: ['${On}']}`]].map(([e,t])=>Vn(`An image’s ${e} that a rule forbids`,"writer","critical",Cn,Mr,{
attack:[`Promote an image whose ${e} a forbid rule has.`],options:cr("promote_image",t),
...Qn("policy.decided with policy_forbids")})),Vn("Tokens asked for at another host","registry","critical",Un,Ur,{
attack:["Challenge with a realm on a host of yours, and take the password."],options:Ii,
...Qn("refusal registry_host_refused",{
first:({answer:e})=>e(Ui,zi(`Bearer realm="https://${Nn}/token",service="x",scope="x"`)),inputs:Hi,then:ir})
}),Vn("The workflow’s token asked for by another registry","registry","critical",Un,{
defence:"The workflow’s token is shown to ghcr.io alone.",
attack:["Challenge for name and password where none were given, and take the workflow’s token."],options:Ii,
...Qn("refusal registry_unauthorized",{first:({answer:e})=>e(Ui,zi('Basic realm="x"')),then:({registries:e})=>(0,
Ya.sb)(!e.front.records.some(e=>Ui(e)&&null!==e.authorization),"a credential was shown")})
}),Vn("Upload led to another host","registry","critical",Un,Ur,{
attack:["Answer the beginning of an upload with a session on a host of yours."],options:Ii,
...er("operation.failed with registry_host_refused",{first:({answer:e})=>e(Fi,rr(`https://${Nn}/upload`,202),"after"),
inputs:Hi,then:ir})}),Vn("Layers on another host","registry","high",Un,{
defence:"A layer may come from elsewhere, without a credential and under its digest.",
attack:["Redirect the reading of a layer to another host, as registries do, and take the token that follows."],
options:Ii,...tr("operation.succeeded; no credential leaves",{first:({answer:e,registries:t})=>{
for(const e of["{}","layer"])t.putBlob(`${Nn}/acme/staging`,e)
;e(e=>e.host!==Nn&&Ci("/staging/blobs/")(e),({path:e})=>rr(`https://${Nn}${e}`))},inputs:Hi,then:({registries:e})=>{
const t=e.front.records.filter(({host:e})=>e===Nn);(0,Ya.sb)(2===t.length,`${t.length} layers came from there`)}
},e=>Mi(e,`${Pn}/acme/widgets`)===e.digest)}),Vn("Layers on this machine","registry","high",Un,{
defence:"A registry elsewhere leads nobody to this machine.",
attack:["Redirect the reading of a layer to a service of the runner itself."],options:Ii,
...er("operation.failed with registry_host_refused",{
first:({answer:e})=>e(Ci("/staging/blobs/"),rr("http://127.0.0.1:1/metadata")),inputs:Hi})
}),Vn("Other bytes of a layer","registry","critical",Dn,Gr,{attack:["Give other bytes of the same length for a layer."],
options:Ii,...er("operation.failed with image_invalid",{first:({answer:e})=>e(Ci("/staging/blobs/"),nr(200,"LAYER")),
inputs:Hi,then:Li(`${Pn}/acme/widgets`)})
}),...[["other bytes than its digest",Wi(`${Vi} `)],["more than 4 MiB",Wi(" ".repeat(4194305)),/\[(?:registry_error|image_invalid)\]/],["an unknown media type",Wi(Vi,"application/vnd.acme.image+json")],["the media type of an index",Wi(Vi,Hn)],["a page of HTML",Wi("<html>")]].map(([e,t,a])=>Vn(`A manifest of ${e}`,"registry","high",Dn,Gr,{
attack:[`Give a manifest of ${e}.`],...Zi(t,a)})),Vn("A text that is a manifest and an index","job","high",Dn,Gr,{
attack:["Push one text that some clients read as a manifest, others as an index."],options:Ji(Kn,e=>hr("{}",["layer"],{
manifests:[{mediaType:Kn,digest:e,size:1}]})),...Qn("refusal image_invalid")
}),Vn("An index that lacks a child","registry","high",Dn,"An image is promoted whole.",{
attack:["Let an index lead to an image that is not there, to push one later."],options:Ji(Hn,()=>{const e=[{
mediaType:Kn,digest:`sha256:${"0".repeat(64)}`,size:1}];return JSON.stringify({schemaVersion:2,mediaType:Hn,manifests:e
})}),...Qn("refusal image_invalid")}),Vn("A tag that leads elsewhere","writer","high",zn,Pi,{
attack:["Set the tag to an image of yours before the plan is made."],...Qn("receipt.refused with conflict",{first:qi,
then:Di})}),Vn("A tag that leads elsewhere, moved by the operation alone","writer","high",zn,Pi,{
attack:["Write `move: true` into the operation, where the policy permits new tags alone."],options:Ki,
...Qn("policy.decided with policy_condition_unmet",{first:qi,then:Di})
}),Vn("Tag set between the look and the upload","writer","critical",zn,Pi,{
attack:["Wait until the plan is on the ledger.","Set the tag to an image of yours, which `move: true` would pass over."],
options:Ki,...er("operation.failed with conflict",{first:e=>e.scene.afterBegin(()=>qi(e)),then:Di})
}),Vn("Tag moved right after the upload","writer","high",Gn,qr,{
attack:["Move the tag to an image of yours before it is read back."],...er("operation.failed with readback_mismatch",{
first:e=>e.answer(Ni,()=>(qi(e),null),"after")})}),...[["a 500",nr(500)],["a 202",nr(202)],["a reset connection",{
kind:"reset"}]].map(([e,t])=>Vn(`Tagged, and answered by ${e}`,"registry","high",Gn,qr,{
attack:[`Set the tag, and answer by ${e}.`,"Hope that it is sent again."],...tr("operation.succeeded once",{
first:({answer:e})=>e(Ni,t,"after")
},e=>1===e.registries.front.records.filter(({method:e,path:t})=>"PUT"===e&&t.endsWith("/v1")).length&&Mi(e)===e.digest)
})),Vn("A tag that is not set, and said to be","registry","critical",Gn,qr,{
attack:["Answer the upload by 201, and keep nothing."],...er("operation.failed with readback_mismatch",{
first:({answer:e})=>e(Ni,nr(201)),then:Li()})
})],Xi=lr("I","image",Yi),Qi="Prod is refused on events that somebody without write access controls.",eo="What would undo this process’s checks is refused beside the key.",to="Only a key signs that keygen made and the owners listed.",ao=[(0,
Ya.KT)("J1","Prod from a pull request","fork","critical",Qi,{
attack:["Open a pull request whose workflow runs in prod."],...ro("pull_request","refs/pull/1/merge")}),(0,
Ya.KT)("J2","Prod from pull_request_target","fork","critical",Qi,{
attack:["Use the event that runs with secrets on a fork’s behalf."],...ro("pull_request_target")}),(0,
Ya.KT)("J3","Prod after a fork’s workflow","fork","critical",Qi,{
attack:["Have a pull request from a fork finish, and start from workflow_run."],...ro("workflow_run")}),(0,
Ya.KT)("J4","Prod on a comment","stranger","critical",Qi,{attack:["Write a comment that starts a workflow."],
...ro("issue_comment")}),(0,Ya.KT)("J5","Prod on the merge ref of a fork","fork","critical",Qi,{
attack:["Dispatch the workflow on refs/pull/1/merge, policy and all from the fork."],
...ro("workflow_dispatch","refs/pull/1/merge")}),(0,Ya.KT)("J6","GITHUB_REPOSITORY injected","job","critical",{
defence:"Name and id of the repository are compared with GitHub’s.",
attack:["Let an earlier step name another repository that the token reaches."],...no("repository_mismatch",{facts:{
GITHUB_REPOSITORY_ID:"5"}})
}),(0,Ya.KT)("J7","Repository made anew","admin","critical","A repository’s id is in every signature.",{
attack:["Delete the repository and make another of the same name.","Run with what the old one approved."],...(0,
Ya.ZH)("prod","refusal repository_mismatch",async e=>{const t=await e.open({repositoryId:"1000009"}),a={
GITHUB_REPOSITORY_ID:v};return un(t,await t.prod({},a),"repository_mismatch")})}),(0,
Ya.KT)("J8","GITHUB_API_URL without encryption","job","critical","Addresses are https, or this machine’s.",{
attack:["Let an earlier step set GITHUB_API_URL to a host of yours over plain http."],...io("runner_invalid",{facts:{
GITHUB_API_URL:"http://api.github.example"}})
}),(0,Ya.KT)("J9","GITHUB_API_URL of a GitHub of the attacker’s","job","critical",{
defence:"A receipt’s run, attempt, repository, environment and API are compared.",
attack:["Set up a server that answers as GitHub does and approves everything.","Let an earlier step name it as GITHUB_API_URL in the executing job."],
...(0,Ya.ZH)("execute","gate.rejected with run_mismatch",async e=>{
const[t,a]=await Promise.all([e.open(),e.open()]),n=await yn(e,t,await e.plan()),{apiUrl:r,graphqlUrl:i}=a.github,o={
GITHUB_API_URL:r,GITHUB_GRAPHQL_URL:i},s=await kn(t,n,{},o);return gn(a,s,"run_mismatch"),gn(t,s,"run_mismatch")})}),(0,
Ya.KT)("J10","Code loaded through NODE_OPTIONS","job","critical",eo,{attack:["Let an earlier step set NODE_OPTIONS."],
...io("environment_refused",{env:{NODE_OPTIONS:"--no-warnings"}})
}),(0,Ya.KT)("J11","Certificates not checked","job","critical",eo,{
attack:["Let an earlier step set NODE_TLS_REJECT_UNAUTHORIZED=0."],...io("environment_refused",{env:{
NODE_TLS_REJECT_UNAUTHORIZED:"0"}})}),(0,Ya.KT)("J12","Weak key","stranger","critical",to,{
attack:["Use a password as the key, to be guessed from published signatures."],...no("key_invalid",{inputs:{
"hmac-key":"correct-horse-battery-staple"}})}),(0,Ya.KT)("J13","No key","writer","high",to,{
attack:["Run prod in a job that does not name the environment."],...no("key_missing",{inputs:{"hmac-key":""}})}),(0,
Ya.KT)("J14","Key that the owners did not list","writer","critical",to,{
attack:["Make a key of your own, well-formed.","Run prod with it."],
...(0,Ya.ZH)("prod","an unsigned proof whose operations have key_unknown",async e=>{
const t=await e.open(),a=await t.prod({"hmac-key":an()});return so(a,un(t,a,"key_unknown"))})}),(0,
Ya.KT)("J15","Key that is not in force any more","retired key","critical",to,{
attack:["Keep the secret of a key whose not-after has passed.","Run prod with it."],...(0,
Ya.ZH)("prod","an unsigned proof whose operations have key_not_in_force",async e=>{
const t=`${e.keys.vkey.text} not-after=2026-01-01T00:00:00.000Z\n`,a=await e.open({trustedKeys:t}),n=await a.prod()
;return so(n,un(a,n,"key_not_in_force"))})
}),(0,Ya.KT)("J16","Key in a job that plans","writer","high","A dry run refuses the key.",{
attack:["Pass the key to a dry run, where whoever changes the workflow can read it."],...(0,
Ya.ZH)("prod","refusal of the input hmac-key before any request",async e=>{const t=await e.open(),a=await t.dryRun({
"hmac-key":e.secret});return(0,Ya.sb)(0===t.github.requests.length,"requests went out before it was refused"),
fn(t,a,/must not be given the key/)})}),(0,Ya.KT)("J17","Writing in a dry run","writer","critical",{
defence:"In a dry run no writer and no key exist in the process.",
attack:["Run the same plan as a dry run, with a token that may write."],
...(0,Ya.ZH)("prod","operation.blocked with mode_not_prod for every operation",async e=>{
const t=await e.open(),a=await t.dryRun({"github-token":S}),n=t.github.requests.filter(ae);return(0,
Ya.sb)(0===n.length,"a dry run sent requests that could change something"),function(e,t,a){(0,
Ya.sb)(0===a,"the dry run failed"),(0,Ya.sb)(!e.hasPublished(),"something was published")
;const n=t.filter(e=>e.includes('"type":"operation.blocked"'))
;return(0,Ya.sb)(3===n.length,`${n.length} of 3 operations are on record as blocked`),{outcome:"defended",
evidence:n[0]??""}}(t,a.lines,a.exitCode)})
}),(0,Ya.KT)("J18","Secrets in errors","github","critical","Secrets are masked before anything can print them.",{
attack:["Have the server answer with an error that repeats the token.","Read log, summary and proof for token and key."],
...(0,Ya.ZH)("prod","a refusal whose log, summary and proof hold neither key nor token",async function(e){
const t=await e.open({operations:I}),a=[e.secret,S]
;t.github.setInterceptor(({phase:e,method:t,path:a})=>"before"===e&&"POST"===t&&a.endsWith("/git/tags")?{kind:"answer",
status:422,body:{message:`Bad credentials: ${S}`}}:null);const i=await t.prod();(0,
Ya.sb)(1===i.exitCode,"the run did not fail")
;const o=i.log.split("\n").filter(e=>!e.startsWith("::add-mask::")),s=await(0,n.readdir)(i.proof,{recursive:!0,
withFileTypes:!0}),c=await Promise.all(s.filter(e=>e.isFile()).map(e=>(0,n.readFile)((0,
r.join)(e.parentPath,e.name),"latin1"))),d=[o.join("\n"),i.summary,JSON.stringify(i.outputs),...c];for(const e of a)(0,
Ya.sb)(!d.some(t=>t.includes(e)),"a secret was printed or kept");(0,Ya.sb)(!t.hasPublished(),"something was published")
;const l=cn(i.lines,"operation.failed");return(0,Ya.sb)(null!==l,"the failure is not on record"),{outcome:"defended",
evidence:l}})}),(0,Ya.KT)("J19","Token that may only read","writer","high","A refused write is a failure.",{
attack:["Run prod with a token without write access, and hope that a refused write counts as done."],...(0,
Ya.ZH)("prod","a refusal that names the permission; GitHub accepted no write",async e=>{const t=await e.open({
operations:I}),a=await t.prod({"github-token":x});return(0,Ya.sb)(!t.hasPublished(),"something was published"),
fn(t,a,/contents: write|actions: read/)})
}),(0,Ya.KT)("J20","Artifact of another run or a fork","fork","critical","The key must be the repository’s.",{
attack:["Upload an artifact with receipts in a fork, signed with the fork’s key.","Have it downloaded as this run’s."],
..._n("key_unknown",()=>({keys:tn()}))
}),(0,Ya.KT)("J21","Receipt of 10 GB","workflow","medium","A receipt is at most 1 MiB.",{
attack:["Put a file of 10 GB into the folder of receipts, so that the job runs out of memory."],...(0,
Ya.ZH)("execute","refusal receipts_unreadable",async e=>{const t=await e.open({operations:I}),a=await e.folder(),i=(0,
r.join)(a,"tag.dsse.json");return await(0,n.writeFile)(i,"{"),await(0,n.truncate)(i,10*1024**3),
un(t,await kn(t,a),"receipts_unreadable")})}),(0,Ya.KT)("J22","Two receipts for one operation","workflow","high",{
defence:"Nothing is chosen: two receipts for one operation are refused.",
attack:["Put receipts of two authorize jobs into one folder, and let the action choose."],...(0,
Ya.ZH)("execute","refusal receipts_ambiguous",async e=>{const t=await e.open({operations:I}),a=await e.plan({
operations:I}),i=await yn(e,t,a);return await(0,n.cp)((0,r.join)(i,"tag.dsse.json"),(0,r.join)(i,"again.dsse.json")),
un(t,await kn(t,i),"receipts_ambiguous")})}),...["issues","fork","watch","gollum","discussion_comment"].map((e,t)=>(0,
Ya.KT)(`J${23+t}`,`Prod on the event ${e}`,"stranger","critical",{
series:"Prod on an event that anybody can bring about",defence:Qi,
attack:[`Bring about ${e}, for which a workflow of the repository runs in prod.`],...ro(e)
})),...["LD_PRELOAD","LD_LIBRARY_PATH","OPENSSL_CONF","SSL_CERT_FILE","SSLKEYLOGFILE","NODE_PATH"].map((e,t)=>(0,
Ya.KT)(`J${28+t}`,`${e} set`,"job","critical",eo,{
series:"Variables that change what the process loads, trusts or gives away",attack:[`Let an earlier step set ${e}.`],
...io("environment_refused",{env:{[e]:"/tmp/of-an-attacker"}})
})),(0,Ya.KT)("J34","Another file of the default branch as policy","writer","critical",{
defence:"Prod reads the policy from the default branch.",
attack:["Find a file on the default branch that permits more.","Name it in the input policy of the prod job."],
...io("input_invalid",{inputs:{policy:".marketops/other.yml"}})
}),(0,Ya.KT)("J35","A policy of the workflow’s choice","writer","critical",{
defence:"Only the policy of the default branch can name another repository’s.",
attack:["Write a policy into a repository of your own.","Name it in the input policy-ref of the prod job."],
...no("input_invalid",{inputs:{"policy-ref":"stranger/repo:policy.yml@main"}})})];function no(e,t){return oo(e,t,!1)}
function ro(e,t="refs/heads/main"){return io("event_refused",{facts:{GITHUB_EVENT_NAME:e,GITHUB_REF:t}})}
function io(e,t){return oo(e,t,!0)}function oo(e,{inputs:t,facts:a,env:n={}},r){return(0,
Ya.ZH)("prod",`refusal ${e}${r?" before any request":""}`,async i=>{const o=await i.open(),s=un(o,await o.prod(t,a,{
env:n}),e);return(0,Ya.sb)(!r||0===o.github.requests.length,"requests went out before it was refused"),s})}
function so(e,t){const a=cn(e.lines,"run.opened")
;return(0,Ya.sb)(!0===a?.includes('"vkey":null'),"the run signed with a key that it may not use"),t}
const co=(e,t="ab".repeat(32))=>({request:a=>({...a,ledger:{size:e,head:t}})
}),lo="Only a commit counts that the key signed, on the commit before it.",po=[(0,
Ya.KT)("L1","Ledger branch deleted","writer","critical","Without its ledger a run writes nothing.",{
attack:["Ship once.","Delete the ledger branch and the tags.","Run prod again."],...(0,
Ya.ZH)("prod","an unsigned proof whose operations have ledger_missing",async e=>{const t=await ho(e)
;return t.github.admin.deleteRef(`refs/heads/${b.jF}`),en(t),un(t,await t.prod(),"ledger_missing")})}),(0,
Ya.KT)("L2","Ledger rewound below the receipt’s anchor","writer","critical",{
defence:"A receipt names the size and head of its ledger, which the gate looks for.",
attack:["Have receipts minted on a ledger that has lines.","Force the branch back to its beginning.","Execute."],
..._n("ledger_rewound",co(12))}),(0,Ya.KT)("L3","Forked ledger under a receipt","writer","critical",{
defence:"Another history of the same length has another head.",
attack:["Have receipts minted on one ledger.","Replace it by another of the same length.","Execute."],
..._n("ledger_rewound",co(0))}),(0,Ya.KT)("L4","Consumption record planted","writer","medium",lo,{
attack:["Guess that a receipt will be used.","Create its file in consumed/ beforehand, in your own name."],...(0,
Ya.ZH)("execute","the run ships; ledger.foreign",async e=>{const t=await ho(e);en(t);const a=await e.plan({operations:I
}),i=JSON.parse(t.github.admin.readFile(b.jF,"tip.json")?.toString()??"{}"),o=await yn(e,t,a,co(i.size,i.head))
;return await async function(e,t){const{payload:a}=JSON.parse(t),n=JSON.parse(Buffer.from(a,"base64").toString()),r={
claim:"a".repeat(32),operation_digest:n.operation_digest,run_attempt:1,run_id:$};await e.commit(b.jF,{[(0,
b.Ml)(n.receipt_id)]:(0,y.d_)(r).toString()})}(t,await(0,n.readFile)((0,r.join)(o,"tag.dsse.json"),"utf8")),
mn(t,await kn(t,o))})}),(0,Ya.KT)("L6","Planted checkpoint","writer","critical",lo,{
attack:["Sign a checkpoint of an empty ledger with your own key.","Push it with a tip to match."],...(0,
Ya.ZH)("prod","the run ships; ledger.foreign",async e=>{
const t=await ho(e),a=await e.once("a ledger under another key",async()=>{const t=await e.open({},an());await rn(t)
;const a=e=>t.github.admin.readFile(b.jF,e)?.toString()??"";return{checkpoint:a("checkpoint"),"tip.json":a("tip.json")}
});return await t.commit(b.jF,a),en(t),t.github.admin.createRun({runId:9002,headSha:t.github.commitSha,
actor:"maintainer"}),mn(t,await t.prod({},{GITHUB_RUN_ID:"9002"}))})
}),(0,Ya.KT)("L9","Two jobs with the same receipt","workflow","critical",{
defence:"Both race for one commit; the loser finds the receipt consumed.",
attack:["Copy the receipts of one authorize job.","Start two execute jobs with them at the same moment."],...(0,
Ya.ZH)("execute","one job ships, the other has gate.rejected with receipt_consumed",async e=>{const t=await e.open({
operations:I}),a=await e.plan({operations:I}),n=await yn(e,t,a),r=Promise.withResolvers();let i=0
;t.github.setInterceptor(async({phase:e,path:t})=>("before"!==e||"/graphql"!==t||2===i||(2===++i&&r.resolve(void 0),
await r.promise),null));const o=await Promise.all([kn(t,n),kn(t,n)]);t.github.setInterceptor(null)
;const s=o.filter(({outputs:e})=>"shipped"===e.result);(0,Ya.sb)(1===s.length,`${s.length} of two jobs shipped`)
;const c=t.writes().filter(e=>e.endsWith("/git/refs"));(0,Ya.sb)(1===c.length,`${c.length} requests to create the tag`)
;const d=sn(o.flatMap(({lines:e})=>e),"receipt_consumed")
;return(0,Ya.sb)(null!==d,"the other job was not told that the receipt is consumed"),{outcome:"defended",evidence:d}})
}),(0,Ya.KT)("L10","Consumption record deleted","writer","critical",{
defence:"The lines, under the checkpoint, give what consumed/ must hold.",
attack:["Ship once.","Push a commit to the ledger branch that deletes the records of consumed receipts."],...(0,
Ya.ZH)("verify","verdict TAMPERED, check consumed",async e=>{const{ledger:t}=await nn(e),a=await async function(e,t,a){
const i=(0,r.join)(await e.folder(),"ledger");return await(0,n.cp)(t,i,{recursive:!0}),await(0,n.rm)((0,r.join)(i,a),{
recursive:!0}),i}(e,t,"consumed");return wn(await e.verify(a),"TAMPERED","consumed")})}),(0,
Ya.KT)("L11","Ledger branch rewound","writer","critical","The ledger must extend a kept checkpoint (--since).",{
attack:["Ship twice.","Force the branch back to what it was after the first run."],...(0,
Ya.ZH)("verify","verdict TAMPERED, check since",async e=>{const t=await e.open({operations:I});await rn(t)
;const a=t.ledgerClone();en(t),await rn(t,"9002");const n=t.ledgerCheckout(),r=await e.verify(a);return(0,
Ya.sb)("VERIFIED"===r.verdict,"the rewound branch does not look sound by itself, so this shows nothing"),
wn(await e.verify(a,["--since",`${n}/checkpoint`]),"TAMPERED","since")})
}),(0,Ya.KT)("L12","Forked ledger","key holder","critical","The ledger must extend a kept checkpoint (--since).",{
attack:["Show one auditor one history of the repository, and another auditor another, both truly signed."],...(0,
Ya.ZH)("verify","verdict TAMPERED, check since",async e=>{const{checkpoint:t}=await nn(e),a=await e.open()
;await rn(a,"9002");const n=a.ledgerCheckout();return wn(await e.verify(n,["--since",t]),"TAMPERED","since")})})]
;async function ho(e){const t=await e.open({operations:I});return await rn(t),t}
const uo=(e,t="")=>`version: 1\noperations:\n  - id: a\n    kind: tag_repo\n    tag: ${e}\n${t}`,fo=e=>`version: 1\noperations:\n  - id: a\n    kind: publish_release\n    tag: v1.0.0\n    assets: [${e}]\n`,mo="It is refused before a plan exists.",go=(e="")=>new RegExp(`attack\\.yml:\\d+:\\d+.*${e}`),wo=[(0,
Ya.KT)("N1","Look-alike letters in a tag","writer","high",mo,{
attack:["Name the tag with a Cyrillic letter that looks like a v, beside the true one."],
...yo(uo('"ѵ1.0.0"'),go("may hold only"))}),(0,Ya.KT)("N2","Control characters in a name","writer","high",mo,{
attack:["Name the tag with an escape sequence that rewrites the log."],...yo(uo('"v1\\u001b[2K"'),go())}),(0,
Ya.KT)("N3","A name that is an option","writer","critical",mo,{
attack:["Name the target --upload-pack=…, so that git takes it for an option."],
...yo(uo("v1.0.0",'    target: "--upload-pack=touch pwned"\n'),go())
}),(0,Ya.KT)("N4","A tag that is an option","writer","high",mo,{attack:["Name the tag --force."],
...yo(uo('"--force"'),go())}),(0,Ya.KT)("N5","Workflow commands in names","writer","critical",{
defence:"No line of log, outputs or summary can be a command.",
attack:["Write ::error:: and ##[command] lines into a title, a body and a message.","Plan, and let the runner obey the log."],
...(0,Ya.ZH)("prod","a plan whose log and outputs hold no command of the attacker’s",async function(e){
const t="::error::pwned\\n##[error]pwned\\nEOF\\nresult=shipped\\n::set-output name=result::shipped",a=`version: 1\noperations:\n  - id: a\n    kind: publish_release\n    tag: v1.0.0\n    name: "::error::pwned"\n    body: "${t}"\n  - id: b\n    kind: open_pr\n    head: change\n    title: "::warning::pwned"\n    body: "${t}"\n    commit: {message: "${t}", files: [VERSIONS]}\n`,n=await e.open({
operations:a}),r=await n.dryRun();pn(n),(0,Ya.sb)(0===r.exitCode,`the plan failed:\n${r.log.trim()}`),(0,
Ya.sb)("planned"===r.outputs.result,`an output was injected: result is ${r.outputs.result??"none"}`)
;const i=r.log.split("\n").filter(e=>/^\s*::[^\u2060]*pwned/.test(e)||e.includes("##[error]"));(0,
Ya.sb)(0===i.length,`the log holds ${i.length} commands: ${i[0]??""}`)
;const o=r.lines.find(e=>e.includes('"type":"operation.blocked"'));return(0,Ya.sb)(void 0!==o,"nothing is on record"),{
outcome:"defended",evidence:o}})}),(0,Ya.KT)("N6","Marker of a receipt in a body","writer","high",mo,{
attack:["Write a marker into the body of a release, so that it looks approved."],
...yo('version: 1\noperations:\n  - id: a\n    kind: publish_release\n    tag: v1.0.0\n    body: "MarketOps-Receipt: rcpt_00"\n',go())
}),(0,Ya.KT)("N7","Glob that leaves the workspace","writer","critical",mo,{
attack:["List ../../etc/passwd as an asset."],...yo(fo('"../../../../etc/pass*"'),go())}),(0,
Ya.KT)("N8","Symbolic link out of the workspace","job","critical","Links out of the workspace are not followed.",{
attack:["Let a build step leave a link to /etc/passwd among the assets."],...(0,
Ya.ZH)("prod","an error at its file, line and column; no ledger exists yet",async e=>{const t=await e.open()
;return await(0,n.symlink)("/etc/passwd",(0,r.join)(t.workspace,"build/list.txt")),t.change({
"attack.yml":fo("build/list.txt")}),fn(t,await t.prod({operations:"attack.yml"}),go())})}),(0,
Ya.KT)("N9","YAML bomb","writer","high",mo,{attack:["Double an alias thirty times."],
...yo(`version: 1\nx0: &a0 [1,1]\n${Array.from({length:30
},(e,t)=>`x${t+1}: &a${t+1} [*a${t},*a${t}]\n`).join("")}operations: []\n`,go())}),(0,
Ya.KT)("N10","YAML anchors and merge keys","writer","medium",mo,{
attack:["Hide a field behind an anchor and a merge key, so that a reviewer does not see it."],
...yo("version: 1\noperations:\n  - &a\n    id: a\n    kind: tag_repo\n    tag: v1\n  - <<: *a\n    id: b\n",go())}),(0,
Ya.KT)("N11","YAML tags","writer","high",mo,{attack:["Ask the parser for a type of its own: !!js/function."],
...yo(uo('!!js/function "function () { return 1 }"'),go())
}),(0,Ya.KT)("N12","Operations file of 100 MB","job","medium","The size is bounded before anything is parsed.",{
attack:["Let a build step replace the operations file by one of 100 MB."],...(0,
Ya.ZH)("prod","an error that names the file; no ledger exists yet",async e=>{const t=await e.open(),a=(0,
r.join)(t.workspace,"attack.yml");return await(0,n.writeFile)(a,`# ${"x".repeat(104857600)}\n${uo("v1.0.0")}`),
fn(t,await t.prod({operations:"attack.yml"}),/attack\.yml has \d+ bytes/)})}),(0,
Ya.KT)("N13","A plan offered as operations","writer","critical","A plan is evidence, never input.",{
attack:["Take plan.json of a dry run, and pass it as the operations of prod."],
...yo('{"schema": "marketops.plan/v1", "promotable": true, "operations": []}\n',/plan/)}),(0,
Ya.KT)("N14","Prototype pollution by the operations file","writer","high",mo,{
attack:["Write __proto__ as a field of an operation."],...yo(uo("v1","    __proto__: {force: true}\n"),go())}),(0,
Ya.KT)("N15","The list of keys as a link to the process’s environment","job","critical",{
defence:"Links out of the workspace are not followed.",
attack:["Let a build step make .marketops/trusted-keys a link to /proc/self/environ.","Read the token in the proof."],
...(0,Ya.ZH)("prod","an error that names the link; no proof exists",async e=>{const t=await e.open();await(0,n.rm)((0,
r.join)(t.workspace,".marketops/trusted-keys"),{force:!0}),await(0,n.symlink)("/proc/self/environ",(0,
r.join)(t.workspace,".marketops/trusted-keys"));const a=await t.dryRun();return(0,
Ya.sb)(0===a.lines.length,"there is a proof"),fn(t,a,/trusted-keys is a symbolic link/)})})];function yo(e,t){return(0,
Ya.ZH)("prod","an error at its file, line and column; no ledger exists yet",async a=>{const n=await a.open()
;return n.change({"attack.yml":e}),fn(n,await n.prod({operations:"attack.yml"}),t)})}const bo=[(0,
Ya.KT)("A1","Receipt forging","workflow","critical",{
defence:"Both signatures are checked under the key that the owners listed; nothing in the envelope chooses a key.",
attack:["Make receipts for the approved plan without the key: sign them with a key of your own.","Put the key id and the key hash of the true key on them, and hand them to execute."],
..._n("signature_invalid",({keys:{keyId:e,vkey:t}})=>({keys:{...tn(),keyId:e,vkey:t}}))}),(0,
Ya.KT)("A2","Replay of a spent receipt","writer","critical",{
defence:"A receipt is consumed on the ledger branch before its effect, by compare-and-set.",
attack:["Ship the plan once.","Delete the tags that it made.","Hand the same receipts to execute again."],...(0,
Ya.ZH)("execute","gate.rejected with receipt_consumed",async e=>{const{scene:t,step:a,receipts:n}=await bn(e);(0,
Ya.sb)("shipped"===a.outputs.result,`the first use failed:\n${a.log}`),en(t)
;return gn(t,await kn(t,n),"receipt_consumed")})}),(0,Ya.KT)("A3","Cross-operation use","workflow","critical",{
defence:"A receipt names kind, id and digest of its operation, and the digest is computed from what is executed.",
attack:["Take receipts that were minted for other operations of the run.","Offer them to the planned ones."],
..._n("operation_mismatch",$n(({operation_id:e})=>({operation_id:`other-${e}`})))}),(0,
Ya.KT)("A4","Cross-run use","workflow","critical","A receipt names its run.",{
attack:["Take the receipts of another run of the same workflow.","Hand them to this run."],..._n("run_mismatch",vn({
runId:"9002"}))}),(0,Ya.KT)("A5","Stale receipt","workflow","high","A receipt expires.",{
attack:["Keep receipts for 20 minutes; they were given 15.","Hand them to execute."],..._n("receipt_expired",{
issuedAgo:12e5})
}),(0,Ya.KT)("A6","Missing authorization","writer","critical","Without a receipt the gate does not pass.",{
attack:["Run execute with an empty folder in place of receipts."],..._n("receipt_missing",{bytes:()=>null})}),(0,
Ya.KT)("A7","Mode bypass","writer","critical",{
defence:"The mode is exactly dry_run or prod, and is looked at before anything else happens.",
attack:["Run the action in modes that look like prod or like nothing: PROD, prod with a space, live, empty."],...(0,
Ya.ZH)("prod","refusal mode_invalid before any request; no ledger exists yet",async e=>{const t=await e.open(),a=[]
;for(const e of["PROD","prod ","live",""])a.push(un(t,await t.prod({mode:e}),"mode_invalid")),(0,
Ya.sb)(0===t.github.requests.length,`mode ${JSON.stringify(e)} led to requests`);return a[0]??{outcome:"breached",
evidence:"no mode was tried"}})}),(0,Ya.KT)("A8","Audit trail tampering","stranger","critical",{
defence:"Every line holds the hash of the line before; the root is in a signed checkpoint.",
attack:["Take the proof of a run that shipped.","Change the actor in one line of its ledger."],...(0,
Ya.ZH)("verify","verdict TAMPERED, check ledger_chain",async e=>{const t=(0,r.join)(await e.folder(),"marketops-proof")
;await(0,n.cp)(await(async e=>(await nn(e)).proof)(e),t,{recursive:!0});const a=(0,r.join)(t,"ledger.jsonl"),i=await(0,
n.readFile)(a,"utf8");return await(0,n.writeFile)(a,i.replace('"actor":"maintainer"','"actor":"maintainor"')),
wn(await e.verify(t),"TAMPERED","ledger_chain")})}),(0,Ya.KT)("A9","Non-enforceable receipt","workflow","critical",{
defence:"Only a receipt that says it is enforceable, and has no violation, passes.",
attack:["Take the advisory receipts of a refused run, which are signed with the true key.","Hand them to execute."],
..._n("receipt_advisory",{request:e=>({...e,violations:[{rule:null,code:"policy_no_rule",message:"No rule permits this."
}]})})}),(0,Ya.KT)("A10","Policy bypass","writer","critical",{
defence:"Nothing is permitted that no permit rule matches; one refusal blocks the whole plan.",
attack:["Plan an operation that no rule of the policy permits.","Run prod with the true key and a true run."],...(0,
Ya.ZH)("prod","policy.decided with policy_no_rule, and advisory receipts only",async e=>{
const t=F.replace("tag_repo, publish_release, ","tag_repo, "),a=await e.open({policy:t
}),n=await a.prod(),r=un(a,n,"policy_no_rule")
;return(0,Ya.sb)(!n.lines.some(e=>e.includes('"type":"receipt.minted"')),"an enforceable receipt was minted"),pn(a),r})
})],ko=Number($),_o="Approvals count only by people who are not involved.",vo="GitHub is asked how the environment is protected; silence counts as not.",$o="What the job was told of its run is compared with GitHub’s record.",jo="The approved digest must be that of what is about to be done.",To="A re-run must have the first attempt’s plan, within a day; a policy can refuse it.",So=["Have the first attempt approved, and let it fail.","Re-run it, which needs no new approval, with something else or later."],Ao=e=>(t,a)=>Qa(t,a,e),xo=(e,t)=>(a,n)=>{
e(a),Qa(a,n,t)},Ro=e=>xo(({github:t})=>t.admin.setEnvironment(j,{...z,...e})),Eo=[(0,
Ya.KT)("P1","Nobody approved","writer","critical",_o,{attack:["Run prod without waiting for a reviewer."],
...Oo("approvals_missing",{arrange:()=>{}})}),(0,Ya.KT)("P2","The approver is the actor","writer","critical",_o,{
attack:["Approve a run that you started."],...Oo("approver_is_actor",{arrange:Ao("maintainer")})}),(0,
Ya.KT)("P3","The approver re-ran the run","writer","critical",_o,{
attack:["Have somebody start a run.","Start it again, and approve it."],...Oo("approver_is_triggering_actor",{
arrange:xo(e=>{const{admin:t,commitSha:a}=e.github;t.createRun({runId:ko,headSha:a,actor:"maintainer",
triggeringActor:"starter"})},"starter"),facts:{GITHUB_TRIGGERING_ACTOR:"starter"}})}),(0,
Ya.KT)("P4","The approver wrote the commit","writer","critical",_o,{
attack:["Write the commit, have somebody push it, approve it."],...Oo("approver_is_commit_author",{arrange:Ao("acme")})
}),(0,Ya.KT)("P5","A bot approves","writer","high",_o,{attack:["Let an app approve the deployment."],
...Oo("approval_not_by_person",{arrange:xo(e=>e.github.admin.addUser("robot",{type:"Bot"}),"robot")})}),(0,
Ya.KT)("P6","Somebody else approves","writer","high",_o,{
attack:["Approve with an account that the policy does not name."],...Oo("approver_not_listed",{arrange:Ao("stranger")})
}),(0,Ya.KT)("P7","A reviewer’s name taken over","stranger","high","Reviewers are compared by their ids.",{
attack:["Register the login of a reviewer who renamed the account.","Approve with it."],...Oo("approver_not_listed",{
arrange:xo(e=>e.github.admin.addUser("reviewer",{id:666}))})
}),(0,Ya.KT)("P8","Rejected, then approved","writer","high","Any rejection of a run refuses it.",{
attack:["Have the run rejected by one reviewer.","Ask another."],...Oo("approval_rejected",{
arrange:xo(e=>e.github.admin.reject(ko,j,"other","no"))})
}),(0,Ya.KT)("P9","Approved in another environment","writer","high",_o,{
attack:["Have staging approved.","Ship to production."],...Oo("approval_other_environment",{
arrange:(e,t)=>e.github.admin.approve(ko,"staging","reviewer",`Approved ${t}`)})}),(0,
Ya.KT)("P10","Approval of another plan","writer","critical",{
defence:"The reviewer’s comment names the digest of the plan.",
attack:["Have one plan approved.","Ship another in the same run."],...Oo("approval_without_plan_digest",{
arrange:e=>Qa(e,`sha256:${"4".repeat(64)}`)})}),(0,Ya.KT)("P11","Approvals hidden","writer","critical",vo,{
attack:["Take the permission to read approvals away from the token."],...Oo("approvals_unreadable",{arrange:e=>{
e.github.setInterceptor(({phase:e,path:t})=>"before"===e&&t.includes("/approvals")?{kind:"answer",status:403,body:{
message:"Resource not accessible by integration"}}:null)}})
}),(0,Ya.KT)("P12","Environment that does not exist","admin","critical",vo,{
attack:["Delete the environment; a job that names it makes it again, without rules."],...Oo("environment_missing",{
arrange:e=>{e.github.admin.deleteEnvironment(j)}})
}),(0,Ya.KT)("P13","Environment without reviewers","admin","critical",vo,{
attack:["Take the required reviewers off the environment."],...Oo("environment_no_reviewers",{arrange:Ro({
requiredReviewers:[]})})}),(0,Ya.KT)("P14","Self-review allowed","admin","high",vo,{
attack:["Allow people to approve their own deployments."],...Oo("environment_self_review",{arrange:Ro({
preventSelfReview:!1})})}),(0,Ya.KT)("P15","Bypass by an administrator","admin","critical",vo,{
attack:["Allow administrators to bypass the rules, and bypass them."],...Oo("environment_admin_bypass",{arrange:Ro({
canAdminsBypass:!0})})}),(0,Ya.KT)("P16","Bypass that GitHub does not mention","github","high",vo,{
attack:["Use a server whose answer does not say whether administrators may bypass."],...Oo("environment_admin_bypass",{
arrange:Ro({canAdminsBypass:void 0})})}),(0,Ya.KT)("P17","Every branch may deploy","admin","high",vo,{
attack:["Take the branch rule off the environment."],...Oo("environment_any_branch",{arrange:Ro({branchPolicy:null})})
}),(0,Ya.KT)("P18","Another environment than the policy’s","writer","high",{
defence:"The policy names the environment that ships.",attack:["Name an environment of your own in the workflow."],
...Oo("environment_mismatch",{inputs:{environment:"staging"}})
}),(0,Ya.KT)("P19","No approved plan given","writer","critical",jo,{attack:["Leave expected-plan-digest out."],
...Oo("plan_digest_missing",{inputs:{"expected-plan-digest":""}})
}),(0,Ya.KT)("P20","Asset swapped between approval and upload","job","critical",jo,{
attack:["Have the plan approved.","Let a later build step replace an asset."],...Oo("plan_digest_differs",{
arrange:xo(e=>e.change({"build/widgets.tar.gz":"something else"}))})
}),(0,Ya.KT)("P21","The run is at another commit","job","critical",$o,{
attack:["Check out another commit than the approved run’s, and say so in GITHUB_SHA."],...Oo("run_head_differs",{
arrange:xo(e=>{const t=e.github.admin.commitFiles("other",{x:{content:"x"}},"Other");e.github.admin.createRun({runId:ko,
headSha:t,actor:"maintainer"})})})}),(0,Ya.KT)("P22","The run is of another workflow","workflow","high",$o,{
attack:["Ship from a workflow file of your own, under the release workflow’s run."],...Oo("run_workflow_differs",{
facts:{GITHUB_WORKFLOW_REF:"acme/widgets/.github/workflows/mine.yml@refs/heads/main"}})}),(0,
Ya.KT)("P23","Variables of another run injected","job","critical",$o,{
attack:["Let an earlier step set GITHUB_RUN_ID to a run that was approved and is not yours."],...Oo("run_unreadable",{
facts:{GITHUB_RUN_ID:"9999"}})
}),(0,Ya.KT)("P24","Policy changed in the checkout","job","critical","Prod reads the policy from the default branch.",{
attack:["Let a build step write a policy that permits everything."],...Oo("policy_condition_unmet",{
policy:M.replace("heads/main]","heads/release]"),arrange:xo(e=>e.change({".marketops/policy.yml":F}))})}),(0,
Ya.KT)("P25","Policy changed on a branch","writer","critical",{
defence:"A branch is judged by the default branch’s rules.",
attack:["Push a branch whose policy permits it, and run from there."],...Oo("policy_condition_unmet",{
arrange:xo(e=>e.github.admin.commitFiles("mine",{".marketops/policy.yml":{content:F}},"Relax")),facts:{
GITHUB_REF:"refs/heads/mine"}})}),(0,Ya.KT)("P26","More operations than the policy allows","writer","medium",{
defence:"A policy limits how many operations a plan may hold.",
attack:["Add operations to the plan until it holds more than the limit."],...Oo("too_many_operations",{
policy:M.replace("max_operations: 20","max_operations: 2")})
}),(0,Ya.KT)("P27","Unprotected ledger","admin","high","A policy can require a protected ledger branch.",{
attack:["Take the rules off the ledger branch, so that it can be rewritten."],...Oo("ledger_unprotected",{
arrange:xo(e=>e.github.admin.setRules([]))})}),(0,Ya.KT)("P28","Re-run with another plan","writer","high",To,{attack:So,
...Bo("rerun_plan_differs",{since:e=>e.change({"build/widgets.tar.gz":"something else"})})}),(0,
Ya.KT)("P29","Re-run after a day","writer","high",To,{attack:So,...Bo("rerun_plan_unknown",{since:(e,t)=>{const a=(0,
i.fU)(Date.now()-9e7),n=(0,y.d_)({opened_at:a,plan_digests:[t]}).toString();return Ai(e,e.keys,{[(0,b.t0)($)]:n})}})
}),(0,Ya.KT)("P30","Re-run where none is allowed","writer","high",To,{attack:So,...Bo("rerun_refused",{
policy:M.replace("same_plan","never")})}),(0,Ya.KT)("P31","Another event than GitHub’s","job","critical",$o,{
attack:["Be started by an event that the rules do not permit.","Say another in GITHUB_EVENT_NAME."],
...Oo("run_event_differs",{facts:{GITHUB_EVENT_NAME:"workflow_dispatch"}})}),(0,
Ya.KT)("P32","Another branch than GitHub’s","job","critical",$o,{
attack:["Run from a branch of your own.","Say refs/heads/main in GITHUB_REF."],...Oo("run_ref_differs",{arrange:xo(e=>{
const{admin:t,commitSha:a}=e.github;t.createBranch("mine"),t.createRun({runId:ko,headSha:a,headBranch:"mine",
actor:"maintainer"})})})}),(0,Ya.KT)("P33","Another actor than GitHub’s","job","critical",$o,{
attack:["Start the run yourself.","Say somebody else in GITHUB_ACTOR, so that you can approve it."],
...Oo("run_actor_differs",{facts:{GITHUB_ACTOR:"somebody"}})
}),(0,Ya.KT)("P34","Default branch that every writer can push to","writer","critical",{
defence:"The default branch must change by pull request only, unless the policy waives it.",
attack:["Push a policy, a key or an approver of your own straight to the default branch."],
...Oo("default_branch_unprotected",{arrange:xo(e=>{e.github.admin.setRules([{target:"branch",
pattern:`refs/heads/${b.jF}`,rules:[{type:"non_fast_forward"},{type:"deletion"}]}])})})}),(0,
Ya.KT)("P35","The approver wrote a commit before the last","writer","critical",{
defence:"Who wrote a commit since the newest release may not approve.",
attack:["After a release, write a commit.","Have somebody write another on top, and approve the next release."],...(0,
Ya.ZH)("strict","policy.decided with approver_is_commit_author",async e=>{const{scene:t,digest:a}=await Xa(e,{
operations:I});Qa(t,a);const n=await t.prod({"expected-plan-digest":a})
;(0,Ya.sb)("shipped"===n.outputs.result,`the release before the attack did not ship:\n${dn(n)}`);const{admin:r}=t.github
;r.commitFiles("main",{x:{content:"x"}},"By the reviewer",{author:L});const i=r.commitFiles("main",{y:{content:"y"}
},"By somebody",{author:k});t.change({".marketops/operations.yml":I.replace("v1.0.0","v2.0.0")}),r.createRun({
runId:9002,headSha:i,actor:"maintainer"}),t.mark();const o={GITHUB_RUN_ID:"9002",GITHUB_SHA:i,GITHUB_WORKFLOW_SHA:i
},s=(await t.dryRun({},o)).outputs["plan-digest"]??"";return r.approve(9002,j,L,`Approved ${s}`),un(t,await t.prod({
"expected-plan-digest":s},o),"approver_is_commit_author")})})]
;function Oo(e,{arrange:t=Qa,policy:a=M,inputs:n,facts:r}){
return(0,Ya.ZH)("strict",`policy.decided with ${e}`,async i=>{const{scene:o,digest:s}=await Xa(i,{policy:a})
;await t(o,s),o.mark();const c=await o.prod({"expected-plan-digest":s,...n},r),d=un(o,c,e);return(0,
Ya.sb)(null===cn(c.lines,"receipt.minted"),"an enforceable receipt was minted"),d})}function Bo(e,{policy:t=M,since:a}){
return Oo(e,{policy:t,facts:{GITHUB_RUN_ATTEMPT:"2"},arrange:async(e,t)=>{un(e,await e.prod({"expected-plan-digest":t
}),"approvals_missing");const{admin:n,commitSha:r}=e.github;n.createRun({runId:ko,attempt:1,headSha:r,
actor:"maintainer",status:"completed"}),n.createRun({runId:ko,attempt:2,headSha:r,actor:"maintainer"}),await(a?.(e,t)),
Qa(e,t)}})}const Po=async(e,t,a)=>{const i=await(0,n.readFile)((0,r.join)(e,t),"utf8"),o=a(i);(0,
Ya.sb)(o!==i,`the attack changed nothing in ${t}`),await(0,n.writeFile)((0,r.join)(e,t),o)
},Io=(e,t)=>a=>Po(a,e,e=>`${e}${t}`),Ko="A key counts only when it is pinned outside the proof.",Ho=[(0,
Ya.KT)("V1","Tail of the ledger cut","stranger","critical",{
defence:"Size and head are in the signed checkpoint and in the manifest.",
attack:["Take the last line off the ledger of a proof."],
...No("TAMPERED","checkpoint_states",e=>Po(e,"ledger.jsonl",e=>`${e.trimEnd().split("\n").slice(0,-1).join("\n")}\n`))
}),(0,Ya.KT)("V2","Ledger rewritten in full","stranger","critical",Ko,{
attack:["Run everything anew on a GitHub of your own, under a key of your own.","Pass the proof off as the repository’s."],
...(0,Ya.ZH)("verify","verdict UNVERIFIABLE, check manifest_signature",async e=>{const t=await rn(await e.open({
operations:I},an()));return wn(await e.verify(t.proof),"UNVERIFIABLE","manifest_signature")})}),(0,
Ya.KT)("V3","Key taken from the proof","stranger","critical",Ko,{
attack:["Send a proof under a key of your own, with a trusted-keys file that lists it.","Have it verified without a pinned key."],
...(0,Ya.ZH)("verify","verdict SELF_CONSISTENT, check manifest_signature",async e=>{const t=await rn(await e.open({
operations:I},an()));return wn(await e.verify(t.proof,[],{pinned:!1}),"SELF_CONSISTENT","manifest_signature")})}),(0,
Ya.KT)("V4","Dry run passed off as prod","stranger","high","A dry run is unsigned, and never VERIFIED.",{
attack:["Show the proof of a dry run as that of a release."],
...(0,Ya.ZH)("verify","verdict SELF_CONSISTENT, check manifest_signature",async e=>{const t=await e.open({operations:I
}),a=await t.dryRun();return(0,Ya.sb)(0===a.exitCode,`the dry run failed:\n${a.log}`),
wn(await e.verify(a.proof),"SELF_CONSISTENT","manifest_signature")})
}),(0,Ya.KT)("V5","Policy in the proof replaced","stranger","high","Every decision names its policy’s digest.",{
attack:["Replace policy.yml by a stricter one, to look well governed."],
...No("TAMPERED","policy_digest",Io("policy.yml","# stricter\n"))
}),(0,Ya.KT)("V6","Report replaced","stranger","high","The signed manifest holds every file’s digest.",{
attack:["Replace report.html by one that tells another story."],
...No("TAMPERED","manifest",Io("report.html","\x3c!-- all is well --\x3e\n"))}),(0,
Ya.KT)("V7","Receipts swapped","stranger","critical","The ledger holds the digest of every envelope.",{
attack:["Put the envelope of one receipt into the file of another."],...No("TAMPERED","receipt_envelopes",async e=>{
const[t="",a=""]=await(0,n.readdir)((0,r.join)(e,"receipts")),i=await(0,n.readFile)((0,r.join)(e,"receipts",a));await(0,
n.writeFile)((0,r.join)(e,"receipts",t),i)})
}),(0,Ya.KT)("V8","A file added to the proof","stranger","medium","A file outside the layout fails.",{
attack:["Add a file that looks as if it were covered."],...No("TAMPERED","layout",async e=>{await(0,n.writeFile)((0,
r.join)(e,"APPROVED.txt"),"yes\n")})
}),(0,Ya.KT)("V9","Link in the proof","stranger","high","Links in a proof are not followed.",{
attack:["Replace plan.json by a link to a file elsewhere."],...No("TAMPERED","layout",async e=>{await(0,n.rm)((0,
r.join)(e,"plan.json")),await(0,n.symlink)("/etc/passwd",(0,r.join)(e,"plan.json"))})}),(0,
Ya.KT)("V10","Zip with ../ in a name","stranger","critical",{
defence:"Names of a zip are looked at first; nothing is unpacked to disk.",
attack:["Pack the proof with a file ../../.bashrc, and have it unpacked."],...No("TAMPERED","layout",e=>Fo(e,[{
name:"../../.bashrc",bytes:Buffer.from("echo pwned")}]))
}),(0,Ya.KT)("V11","Zip of 10 GB","stranger","high","Sizes and their sum are bounded before inflating.",{
attack:["Pack the proof with files that say they are 10 GB."],...No("TAMPERED","layout",e=>Fo(e,Array.from({length:3
},(e,t)=>({name:`receipts/rcpt_${String(t).repeat(32)}.dsse.json`,bytes:Buffer.from("x"),size:4294967280}))))}),(0,
Ya.KT)("V12","Zip bomb","stranger","high","What inflates to more than it said is refused.",{
attack:["Pack eight megabytes of zeros into a few kilobytes."],...No("TAMPERED","layout",e=>Fo(e,[{
name:`receipts/rcpt_${"a".repeat(32)}.dsse.json`,bytes:Buffer.alloc(8388608)}]))}),(0,
Ya.KT)("V13","HMAC replaced","key holder","critical","Whoever has the secret key checks the HMACs too.",{
attack:["Change the HMAC of a receipt and everything that covers it, as a holder of the public half’s secret could."],
...(0,Ya.ZH)("verify","verdict TAMPERED, check receipt_hmacs",async e=>{const t=Ze({envelope:e=>{
const[,t]=e.signatures,a={keyid:`hmac-sha256:${Ae.keyId}`,sig:Buffer.alloc(32,7).toString("base64")}
;e.signatures=[a,t??a]}}),a=it((0,r.join)(await e.folder(),"proof"),t),i=(0,r.join)(await e.folder(),"key");var o
;await(0,n.writeFile)(i,(o=Se,`mok1_${o.toString("base64url")}${he(o).toString("hex").slice(0,8)}`)+"\n")
;const s=["--vkey",Ae.vkey,"--hmac-key-file",i];return wn(await e.verify(a,s),"TAMPERED","receipt_hmacs")})})]
;function No(e,t,a){return(0,Ya.ZH)("verify",`verdict ${e}, check ${t}`,async i=>{const o=(0,
r.join)(await i.folder(),"marketops-proof");await(0,n.cp)((await nn(i)).proof,o,{recursive:!0});const s=await a(o)??o
;return wn(await i.verify(s),e,t)})}async function Fo(e,t){const a=await(0,n.readdir)(e,{recursive:!0,withFileTypes:!0
}),i=await Promise.all(a.filter(e=>e.isFile()).map(async t=>{const a=(0,r.join)(t.parentPath,t.name);return{
name:a.slice(e.length+1),bytes:await(0,n.readFile)(a)}})),o=`${e}.zip`;return await(0,n.writeFile)(o,st([...i,...t])),o}
const Co="Hand them to execute.",Uo="A receipt’s run, attempt, repository, environment and API are compared.",Mo="A receipt’s kind, id, plan and digest of its operation are compared.",Lo="Exactly two signatures, HMAC then Ed25519, must hold.",qo="Receipts are foreign bytes: canonical JSON, closed schema, one payload type.",Go="A clock over a minute off GitHub’s Date blocks.",Do=e=>{
const t=Buffer.from(e.sig,"base64");return t[0]=1^(t[0]??0),{...e,sig:t.toString("base64")}
},zo=e=>_n("signature_invalid",(e=>jn(t=>({signatures:e(t.signatures)})))(e)),Wo=[(0,
Ya.KT)("R1","Second attempt of the same run","writer","critical",Uo,{
attack:["Keep the receipts of attempt 1.","Re-run the job.",Co],..._n("run_mismatch",vn({runAttempt:2}))}),(0,
Ya.KT)("R2","Receipt of another environment","workflow","high",Uo,{
attack:["Take receipts that were approved for staging.",Co],..._n("run_mismatch",vn({environment:"staging"}))}),(0,
Ya.KT)("R3","Receipt of another API","workflow","high",Uo,{
attack:["Take receipts that were minted against another GitHub server.",Co],..._n("run_mismatch",vn({
apiUrl:"https://github.example/api/v3"}))}),(0,Ya.KT)("R4","Receipt of another repository id","workflow","critical",Uo,{
attack:["Take receipts that name another repository.",Co],..._n("run_mismatch",vn({repositoryId:"1000002"}))}),(0,
Ya.KT)("R5","Receipt of another kind","workflow","critical",Mo,{
attack:["Take the receipt of a tag for an operation of another kind.",Co],
..._n("operation_mismatch",$n(({operation_kind:e})=>({operation_kind:"tag_repo"===e?"open_pr":"tag_repo"})))}),(0,
Ya.KT)("R6","Receipt of another plan","workflow","critical",Mo,{
attack:["Take receipts of the same operations in another plan.",Co],..._n("operation_mismatch",{terms:e=>({...e,
planDigest:`sha256:${"2".repeat(64)}`})})}),(0,Ya.KT)("R7","Operation edited after minting","workflow","critical",Mo,{
attack:["Have receipts minted.","Change what they permit.",Co],..._n("operation_mismatch",$n(()=>({
operation_digest:`sha256:${"3".repeat(64)}`})))}),(0,Ya.KT)("R8","Signatures stripped","workflow","critical",Lo,{
attack:["Take every signature off.",Co],...zo(()=>[])}),(0,Ya.KT)("R9","One signature only","workflow","critical",Lo,{
attack:["Leave the public signature, take the HMAC off.",Co],...zo(e=>e.slice(1))}),(0,
Ya.KT)("R10","Signatures swapped","workflow","high",Lo,{attack:["Put the two signatures in the other order.",Co],
...zo(e=>e.toReversed())}),(0,Ya.KT)("R11","Signatures doubled","workflow","high",Lo,{
attack:["Add both signatures a second time.",Co],...zo(e=>[...e,...e])
}),(0,Ya.KT)("R12","Right public signature, wrong HMAC","workflow","critical",Lo,{
attack:["Change the HMAC; the Ed25519 signature is true.",Co],...zo(e=>e.with(0,Do(e[0])))}),(0,
Ya.KT)("R13","Right HMAC, wrong public signature","workflow","critical",Lo,{
attack:["Change the Ed25519 signature; the HMAC is true.",Co],...zo(e=>e.with(1,Do(e[1])))}),(0,
Ya.KT)("R14","Payload edited","workflow","critical",Lo,{
attack:["Change the actor in the payload, and nothing else.",Co],
..._n("signature_invalid",Tn('"actor":"maintainer"','"actor":"maintainor"'))}),(0,
Ya.KT)("R15","One key in two repositories","key holder","critical","Keys are derived for one repository.",{
attack:["Use the same secret in another repository.","Mint there, and name this one.",Co],
..._n("signature_invalid",({secret:e,keys:{keyId:t,vkey:a}})=>({keys:{...ee(e,"1000002"),keyId:t,vkey:a}}))}),(0,
Ya.KT)("R16","Key of somebody else","workflow","critical",{
defence:"Only keys verify that the run was given and the owners list.",
attack:["Mint receipts with a whole key of your own, under its own name.",Co],..._n("key_unknown",()=>({keys:tn()}))
}),(0,Ya.KT)("R17","Key taken from the bundle","stranger","critical","No key is in the bundle.",{
attack:["Search the published bundle for keys.","Mint receipts with each of them, and with the key of the published test vectors.",Co],
...(0,Ya.ZH)("execute","gate.rejected with key_unknown",async e=>{
const t=[(0,l.KR)(Buffer.alloc(32,66)),...await m(e.dist)],a=[];for(const n of t){const{scene:t,step:r}=await bn(e,{
keys:ee(n)});a.push(gn(t,r,"key_unknown"))}return a[0]??{outcome:"breached",evidence:"no key was tried"}})}),(0,
Ya.KT)("R18","Retired key","retired key","critical",{
defence:"A key counts only for receipts issued while it is in force.",
attack:["Keep a key that was retired an hour ago and is still given for verifying.","Mint receipts with it now.",Co],
...(0,Ya.ZH)("execute","gate.rejected with key_not_in_force",async e=>{const t=(0,l.KR)(Buffer.alloc(32,23)),a=(0,
i.fU)(Date.now()-36e5),n=`${e.keys.vkey.text}\n${ee(t).vkey.text} not-after=${a}\n`,r={"previous-hmac-keys":t
},{scene:o,step:s}=await bn(e,{keys:ee(t)},{options:{trustedKeys:n},inputs:r});return gn(o,s,"key_not_in_force")})}),(0,
Ya.KT)("R19","Key that was never listed","retired key","critical","Former keys must be listed too.",{
attack:["Bring a former key into previous-hmac-keys that the owners do not list.","Mint receipts with it.",Co],...(0,
Ya.ZH)("execute","gate.rejected with key_unknown",async e=>{
const t=(0,l.KR)(Buffer.alloc(32,24)),{scene:a,step:n}=await bn(e,{keys:ee(t)},{inputs:{"previous-hmac-keys":t}})
;return gn(a,n,"key_unknown")})}),(0,Ya.KT)("R20","A ledger line offered as a receipt","workflow","high",qo,{
attack:["Take ledger.jsonl of a proof of this repository.","Offer it in place of the receipts.",Co],
..._n("receipt_malformed",e=>Zo(e,"ledger.jsonl"))
}),(0,Ya.KT)("R21","A checkpoint offered as a receipt","workflow","high",qo,{
attack:["Take checkpoints.json of a proof of this repository.","Offer it in place of the receipts.",Co],
..._n("receipt_malformed",e=>Zo(e,"checkpoints.json"))
}),(0,Ya.KT)("R22","The signed manifest offered as a receipt","workflow","high",qo,{
attack:["Take manifest.json of a proof of this repository.","Offer it in place of the receipts.",Co],
..._n("receipt_malformed",e=>Zo(e,"manifest.json"))
}),(0,Ya.KT)("R23","Duplicate keys in a receipt","workflow","high",qo,{
attack:['Write "enforceable" twice, so that two readers read two things.',Co],
..._n("receipt_malformed",Tn('"enforceable":true','"enforceable":false,"enforceable":true'))}),(0,
Ya.KT)("R24","Prototype pollution by a receipt","workflow","high",qo,{
attack:["Put a __proto__ into the payload that says it is enforceable.",Co],
..._n("receipt_malformed",Tn("{",'{"__proto__":{"enforceable":true},'))
}),(0,Ya.KT)("R25","Lone surrogate in a receipt","workflow","medium",qo,{
attack:["Put half a character into the payload, which has no bytes.",Co],
..._n("receipt_malformed",Tn('"actor":"maintainer"','"actor":"\\ud800"'))
}),(0,Ya.KT)("R26","Receipt from the future","job","high","A receipt may be a minute ahead at most.",{
attack:["Set the clock of the authorizing job two minutes forward.",Co],..._n("receipt_not_yet_valid",{issuedAgo:-12e4})
}),(0,Ya.KT)("R27","Receipt for longer than a day","key holder","high","No lifetime is over 24 hours.",{
attack:["Have receipts minted that live for 25 hours.",Co],..._n("receipt_stale",{terms:e=>({...e,lifetimeMs:9e7})})
}),(0,Ya.KT)("R28","Clock set back","job","high",Go,{
attack:["Clock set back on the runner by five minutes, so that expired receipts look young or old.",Co],...Jo(3e5)}),(0,
Ya.KT)("R29","Clock set forward","job","high",Go,{
attack:["Clock set forward on the runner by five minutes, so that expired receipts look young or old.",Co],...Jo(-3e5)
}),(0,Ya.KT)("R30","Receipt of a dry run","key holder","critical",{
defence:"A dry run’s receipt is never enforceable: its schema says so.",
attack:["Take a receipt of a dry run, and have it signed with the true key.",Co],..._n("receipt_malformed",{...vn({
mode:"dry_run"}),request:e=>({...e,violations:[{rule:null,code:"mode_not_prod",message:"This was a dry run."}]})})}),(0,
Ya.KT)("R31","HMAC under another name","workflow","medium",Lo,{
attack:["Leave both signatures, and name another key beside the HMAC.",Co],...zo(e=>e.with(0,{...e[0],
keyid:`hmac-sha256:${"0".repeat(16)}`}))
}),(0,Ya.KT)("R32","Public signature under another name","workflow","medium",Lo,{
attack:["Leave both signatures, and name another key beside the second.",Co],...zo(e=>e.with(1,{...e[1],
keyid:`ed25519:${"0".repeat(8)}`}))})];async function Zo(e,t){const a=await(0,n.readFile)((0,
r.join)((await nn(e)).proof,t),"utf8");return{bytes:()=>Buffer.from(a.slice(0,a.indexOf("\n")+1))}}function Jo(e){
return(0,Ya.ZH)("execute","gate.rejected with clock_skew",async t=>{const a=await t.open();a.github.admin.setClock(e)
;const{step:n}=await bn(t,{},{scene:a});return gn(a,n,"clock_skew")})}const Vo={
"before the first run":"The next run begins on the tree of the last accepted commit",
"between begin and end":"The run finds its own begin commit below the foreign one, and ends on it",
"between two runs":"The next run begins on the tree of the last accepted commit"
},Yo="version: 1\noperations:\n  - id: tag\n    kind: tag_repo\n    tag: v1.0.{{ patch }}\n";class Branch{scene
;honest=[];patch=0;constructor(e){this.scene=e,this.honest.push(this.head())}head(){
return this.scene.github.admin.snapshot().refs[`refs/heads/${b.jF}`]??""}paths(e){
return Object.keys(this.scene.github.admin.listFiles(b.jF)).filter(t=>t.startsWith(e)).sort()}read(e){
return this.scene.github.admin.readFile(b.jF,e)?.toString()??""}commit(e){return this.scene.commit(b.jF,e)}
async commitTreeOf(e,t=[]){const a=(e,t,a)=>this.scene.request(R,e,t,a),{tree:n}=await a("GET",`/git/commits/${e}`),r={
message:"Not by MarketOps",tree:n.sha,parents:[this.head(),...t]},{sha:i}=await a("POST","/git/commits",r)
;await a("PATCH",`/git/refs/heads/${b.jF}`,{sha:i,force:!1})}async aside(e,t){
const a=(e,t)=>this.scene.request(R,"POST",e,t),n=Object.entries(e).map(([e,t])=>({path:e,content:t,mode:"100644",
type:"blob"})),r=await a("/git/trees",{tree:n,...null===t?{}:{base_tree:t}}),i=null===t?[]:[t]
;return(await a("/git/commits",{message:"Aside",tree:r.sha,parents:i})).sha}async run(e,t){
const{github:a}=this.scene,n=9100+ ++this.patch;a.admin.createRun({runId:n,headSha:a.commitSha,actor:"maintainer"}),
null!==e&&"between begin and end"===t?this.scene.afterBegin(()=>e.play(this)):await(e?.play(this))
;const r=this.head(),i=await this.scene.prod({variables:`patch=${this.patch}`},{GITHUB_RUN_ID:String(n)})
;a.setInterceptor(null),(0,Ya.sb)(0===i.exitCode&&"shipped"===i.outputs.result,`the run was blocked:\n${dn(i)}`)
;const{refs:o}=a.admin.snapshot(),s=Object.keys(o).filter(e=>e.startsWith("refs/tags/"));(0,
Ya.sb)(s.length===this.honest.length,`${s.length} tags after ${this.honest.length} runs`),(0,
Ya.sb)(this.head()!==r,"the run did not commit"),this.honest.push(this.head());const c=cn(i.lines,"ledger.foreign")
;return(0,Ya.sb)(null!==c==(null!==e),`foreign commits on record: ${c??"none"}`),(0,
Ya.sb)(null===e||i.log.includes("ledger_foreign_commits"),`nobody was warned:\n${i.log.trim()}`),{outcome:"defended",
evidence:c??""}}}const Xo={
...Object.fromEntries(["checkpoint","tip.json","files.json","baseline.json"].map(e=>[e,()=>e])),
"the oldest segment":e=>e.paths("ledger/")[0],"the newest segment":e=>e.paths("ledger/").at(-1),
"a record in consumed/":e=>e.paths("consumed/")[0],"a record in runs/":e=>e.paths("runs/")[0],
"a plan":e=>e.paths("plans/")[0],"an evidence file":e=>e.paths("evidence/")[0],"the policy":e=>e.paths("policies/")[0],
"the list of keys":e=>e.paths("trusted-keys/")[0],"a receipt":e=>e.paths("receipts/")[0]
},Qo=["between begin and end"],es=[...Qo,"between two runs"],ts=["before the first run","between two runs"],as=["before the first run",...es],ns=e=>e.replace(/[0-9](?=[^0-9]*$)/,e=>String((Number(e)+1)%10)),rs=(e,t,a)=>({
name:e,moments:t,play:a
}),is=e=>e.paths("open/")[0]??"",os=e=>(0,y.d_)(e).toString(),ss=e=>e.honest[1]??"",cs=e=>e.honest.at(-2)??"",ds=[...Object.entries(Xo).flatMap(([e,t])=>{
const a=a=>n=>{const r=t(n);return(0,Ya.sb)(void 0!==r,`there is no such file: ${e}`),n.commit({[r]:a(n.read(r))})}
;return[rs(`edits ${e}`,"tip.json"===e?as:es,a(ns)),rs(`deletes ${e}`,es,a(()=>null))]
}),rs("edits the open/ file of what is under way",Qo,e=>e.commit({[is(e)]:"{}\n"
})),rs("deletes the open/ file of what is under way",Qo,e=>e.commit({[is(e)]:null
})),rs("adds an open/ file for what ships next",as,e=>e.commit((e=>({[(0,b.TI)("tag_repo",v,`v1.0.${e.patch+1}`)]:(0,
y.d_)({receipt_id:`rcpt_${"a".repeat(32)}`,run_attempt:1,run_id:"7",seq:0}).toString()
}))(e))),rs("adds a hundred open/ files of low names",ts,e=>{const t=Array.from({length:100
},(e,t)=>`open/${String(t).padStart(64,"0")}.json`);return e.commit(Object.fromEntries(t.map(e=>[e,"{}\n"])))
}),rs("adds a file `open` in place of the folder",ts,e=>e.commit({open:"not a folder\n"
})),rs("adds a record in consumed/",as,e=>{const t={claim:"a".repeat(32),operation_digest:`sha256:${"0".repeat(64)}`,
run_attempt:1,run_id:"7"};return e.commit({[`consumed/aa/rcpt_${"a".repeat(32)}.json`]:os(t)})
}),rs("adds a record in runs/ for the run that comes next",ts,e=>{const t=String(9100+e.patch),a={
opened_at:"2020-01-01T00:00:00.000Z",plan_digests:[`sha256:${"0".repeat(64)}`]};return e.commit({
[`runs/${t.slice(-2)}/${t}.json`]:os(a)})}),rs("adds a segment beyond the tip",as,e=>e.commit({
"ledger/000009/000009000000.jsonl":"{}\n"
})),rs("adds a checkpoint of the writer’s own",["before the first run"],e=>e.commit({
checkpoint:"somebody.example/ledger\n0\n\n— nobody AAAA\n"
})),rs("adds a file that the ledger has no place for",as,e=>e.commit({"README.md":"Not by MarketOps\n"
})),rs("adds a workflow",es,e=>e.commit({".github/workflows/evil.yml":"on: push\njobs: {}\n"
})),rs("empties the branch but for one file",es,e=>e.commit({...Object.fromEntries(e.paths("").map(e=>[e,null])),
"README.md":"Empty\n"
})),rs("rolls back to the run before",es,e=>e.commitTreeOf(cs(e))),rs("rolls back to the first run",es,e=>e.commitTreeOf(ss(e))),rs("rolls back to the beginning",es,e=>e.commitTreeOf((e=>e.honest[0]??"")(e))),rs("merges the run before, with its tree",es,e=>e.commitTreeOf(cs(e),[cs(e)])),rs("merges another history, with its tree",as,async e=>{
const t=await e.aside({"tip.json":e.read("tip.json"),"README.md":"Another ledger\n"},null);await e.commitTreeOf(t,[t])
}),rs("merges edits of an older state, and keeps the tree as it is",es,async e=>{const t=await e.aside({
"tip.json":"{}\n"},ss(e));await e.commitTreeOf(e.head(),[t])})];async function ls(e,{scene:t}){
const{verdict:a,failed:n}=await e.verify(t.ledgerClone())
;(0,Ya.sb)("VERIFIED"===a,`the branch is ${a}: ${n[0]?.name??""}: ${n[0]?.detail??""}`)}
const ps=Object.keys(Vo).map(e=>ds.filter(({moments:t})=>t.includes(e)).map(t=>({act:t,moment:e}))),hs=Array.from({
length:ds.length},(e,t)=>ps.flatMap(e=>e[t]??[])).flat().map(({act:e,moment:t},a)=>(0,
Ya.KT)(`W${a+1}`,`A writer ${e.name}, ${t}`,"writer","critical",{
series:`A writer adds, edits, deletes, rolls back or merges any file of the ledger’s branch, ${t}`,
defence:`Only a commit counts whose signed checkpoint names its parent and its files. ${Vo[t]}.`,
attack:[`${t[0]?.toUpperCase()??""}${t.slice(1)}: an ordinary commit that ${e.name}.`],...(0,
Ya.ZH)("prod","the run ships; ledger.foreign; the branch is VERIFIED",async a=>{
if("before the first run"===t)return async function(e,t){const a=new Branch(await e.open({operations:Yo
})),n=await a.run(t,"before the first run");return await ls(e,a),n}(a,e)
;const n=await a.once(`a writer ${t}`,()=>async function(e,t){
const a=new Map,n=ds.filter(({moments:e})=>e.includes(t)),r=new Branch(await e.open({operations:Yo}))
;for(let e=0;e<2;e++)await r.run(null,t);for(const e of n)a.set(e,await r.run(e,t).catch(e=>e));return await ls(e,r),a
}(a,t)),r=n.get(e)??new Error("it was not played");if(r instanceof Error)throw r;return r})
})),us=[...bo,...Wo,...po,...xi,...hs,...Eo,...Cr,...ao,...Rr,...wo,...oi,...Xi,...pi,...Ho,..._i],fs=async({stdout:e,cwd:t,dist:c,progress:d},{json:l,out:p,only:h})=>{
const u=function(e){const t=e.split(",").filter(e=>""!==e),a=t.find(e=>!us.some(t=>t.id===e));if(void 0!==a)throw(0,
o.Wp)(`--only: there is no scenario ${a}.`);return 0===t.length?us:us.filter(({id:e})=>t.includes(e))
}(h),f=void 0===p?null:await async function(e){if(await(0,n.mkdir)(e,{recursive:!0}),0===(await(0,
n.readdir)(e)).length)return e;throw(0,o.Wp)(`--out ${e} is not empty. Remove it, or name another folder.`)}((0,
r.resolve)(t,p));let m=0;const g=await _r({dist:c,scenarios:u,row:t=>{
l||e(function({id:e,outcome:t,severity:a,name:n,evidence:r}){
const i=`${t.padEnd(9)} ${e.padEnd(4)} ${a.padEnd(9)} ${n}\n`
;return"breached"===t?`${i}          ${r.replaceAll("\n","\n          ")}\n`:i}(t)),
d?.(`${++m} of ${u.length} scenarios`)}}),w={version:s.Y,at:(0,i.fU)(Date.now()),whole:u.length===us.length}
;null!==f&&await async function(e,t,i){
const{renderAuditPage:o}=await Promise.all([a.e(3091),a.e(8038),a.e(2311)]).then(a.bind(a,37875));await Promise.all([(0,
n.writeFile)((0,
r.join)(e,"report.md"),(0,vr.Gc)(t,i)),(0,n.writeFile)((0,r.join)(e,"report.json"),`${JSON.stringify(ms(t,i),null,2)}\n`),(0,
n.writeFile)((0,r.join)(e,"report.html"),o(t,i))])}(f,g,w);const y=(0,vr.N4)(g.scenarios)
;return l?e(`${JSON.stringify(ms(g,w),null,2)}\n`):(null!==f&&e(`\nReport: ${(0,r.join)(f,"report.html")}\n`),
e(`\nBundle: ${g.bundle.digest}\n${(0,vr.f8)(y)}\n`)),0===y.breached?0:1}
;function ms({bundle:e,scenarios:t},{version:a,at:n,whole:r}){return{action_version:a,at:n,complete:r,bundle:e,
scenarios:t}}}),90350:((e,t,a)=>{a.d(t,{Bh:()=>l,Gc:()=>p,N4:()=>i,c_:()=>d,f8:()=>o,im:()=>s,ql:()=>c})
;var n=a(57800),r=a(87010);function i(e){const t=t=>e.filter(e=>e.outcome===t).length;return{defended:t("defended"),
detected:t("detected"),breached:t("breached")}}
const o=({defended:e,detected:t,breached:a})=>`${e+t+a} scenarios: ${e} defended, ${t} detected, ${a} breached`,s=[["defended","the attack was refused, nothing was written to GitHub, and the evidence says why"],["detected","the attack is possible to whoever holds the files, and `verify` finds it out"],["breached","the attack succeeded, or it could not be shown that it does not"]],c=["The digest above is that of the bundle in the commit that we use","Every scenario was read, and none that matters to us is missing","What is breached, if anything, is accepted or will be fixed before use"],d=["Name","Role","Date","Commit of the action","Signature"],l="find . -type f -printf '%P\\n' | LC_ALL=C sort | xargs sha256sum | sha256sum"
;function p({bundle:e,scenarios:t},{version:a,at:p,whole:h}){
const u=e=>(0,n.kc)(e).replaceAll("\\","\\\\").replaceAll("|","\\|").replaceAll("\n"," "),f=(e,t)=>[e,e.map(()=>"---"),...t].map(e=>`| ${e.join(" | ")} |`).join("\n"),m=e=>{
const t="`".repeat(Math.max(3,...[...e.matchAll(/`+/g)].map(([e])=>e.length+1)));return`${t}\n${(0,n.kc)(e)}\n${t}`}
;return`# Security audit\n\nMarketOps ${a}, ${p}${h?"":", a part of the scenarios only"}\n\n**${o(i(t))}**\n\nBundle: \`${e.digest}\` over ${e.files.length} files. In the folder of the bundle, anybody makes it again:\n\n${m(l)}\n\n${f(["Scenario","Attack","Severity","Outcome"],t.map(({id:e,name:t,severity:a,outcome:n})=>[e,u(t),a,n]))}\n\n${s.map(([e,t])=>`* _${e}_: ${t}`).join("\n")}\n\n## Scenarios\n\n${t.map(({id:e,name:t,attacker:a,attack:n,defence:i,severity:o,expected:s,outcome:c,evidence:d})=>`### ${e} ${u(t)}\n\n* Attacker: ${a}, ${u(r.Jl[a])}\n* Attack (${o}): ${u(n)}\n* Defence: ${u(i)}\n* Expected: ${u(s)}\n* Outcome: **${c}**\n\n${m(d)}\n`).join("\n")}\n## Files of the bundle\n\n${f(["File","Bytes","SHA-256"],e.files.map(({path:e,size:t,digest:a})=>[`\`${u(e)}\``,String(t),`\`${a}\``]))}\n\n## Sign-off\n\n${c.map(e=>`- [ ] ${e}`).join("\n")}\n\n${f(d,[d.map(()=>" ")])}\n`
}})};
