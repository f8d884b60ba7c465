export const id=6199;export const ids=[6199];export const modules={90350:(e,t,a)=>{a.d(t,{Bh:()=>c,
Gc:()=>renderMarkdown,N4:()=>tally,c_:()=>s,f8:()=>tallyLine,im:()=>r,ql:()=>o});var n=a(2792),i=a(87010)
;function tally(e){const of=t=>e.filter(e=>e.outcome===t).length;return{defended:of("defended"),detected:of("detected"),
breached:of("breached")}}
const tallyLine=({defended:e,detected:t,breached:a})=>`${e+t+a} scenarios: ${e} defended, ${t} detected, ${a} breached`,r=[["defended","the attack was refused, nothing was written to GitHub, and the evidence says why"],["detected","the attack is possible to whoever holds the files, and `verify` finds it out"],["breached","the attack succeeded, or it could not be shown that it does not"]],o=["The digest above is that of the bundle in the commit that we use","Every scenario was read, and none that matters to us is missing","What is breached, if anything, is accepted or will be fixed before use"],s=["Name","Role","Date","Commit of the action","Signature"],c="find . -type f -printf '%P\\n' | LC_ALL=C sort | xargs sha256sum | sha256sum"
;function renderMarkdown({bundle:e,scenarios:t},{version:a,at:d,whole:l}){const cell=e=>(0,
n.kc)(e).replaceAll("\\","\\\\").replaceAll("|","\\|").replaceAll("\n"," "),table=(e,t)=>[e,e.map(()=>"---"),...t].map(e=>`| ${e.join(" | ")} |`).join("\n"),code=e=>{
const t="`".repeat(Math.max(3,...[...e.matchAll(/`+/g)].map(([e])=>e.length+1)));return`${t}\n${(0,n.kc)(e)}\n${t}`}
;return`# Security audit\n\nMarketOps ${a}, ${d}${l?"":", a part of the scenarios only"}\n\n**${tallyLine(tally(t))}**\n\nBundle: \`${e.digest}\` over ${e.files.length} files. In the folder of the bundle, anybody makes it again:\n\n${code(c)}\n\n${table(["Scenario","Attack","Severity","Outcome"],t.map(({id:e,name:t,severity:a,outcome:n})=>[e,cell(t),a,n]))}\n\n${r.map(([e,t])=>`* _${e}_: ${t}`).join("\n")}\n\n## Scenarios\n\n${t.map(({id:e,name:t,attacker:a,attack:n,defence:r,severity:o,expected:s,outcome:c,evidence:d})=>`### ${e} ${cell(t)}\n\n* Attacker: ${a}, ${cell(i.Jl[a])}\n* Attack (${o}): ${cell(n)}\n* Defence: ${cell(r)}\n* Expected: ${cell(s)}\n* Outcome: **${c}**\n\n${code(d)}\n`).join("\n")}\n## Files of the bundle\n\n${table(["File","Bytes","SHA-256"],e.files.map(({path:e,size:t,digest:a})=>[`\`${cell(e)}\``,String(t),`\`${a}\``]))}\n\n## Sign-off\n\n${o.map(e=>`- [ ] ${e}`).join("\n")}\n\n${table(s,[s.map(()=>" ")])}\n`
}},87010:(e,t,a)=>{a.d(t,{Eh:()=>Breach,Jl:()=>n,sb:()=>must});const n={
stranger:"anybody: reads what is public, and shows files to others",
fork:"somebody without write access, who opens pull requests from a fork",
writer:"a colleague with `contents: write`, who pushes to any branch and starts workflows",
job:"code that an earlier step of the job runs, or that a build left behind",
workflow:"another workflow or job of the repository, whose files reach the one that publishes",
"retired key":"somebody who holds a key that the owners do not list, or no longer",
"key holder":"somebody who holds the key itself",admin:"an administrator of the repository",
github:"whoever answers in GitHub’s place, or GitHub when it fails"};class Breach extends Error{name="Breach"}
function must(e,t){if(!e)throw new Breach(t)}},12814:(e,t,a)=>{a.d(t,{TU:()=>findTip,bp:()=>untrusted})
;var n=a(74296),i=a(67968),r=a(52533);const o=1e4;async function findTip(e,t,a){
const n=new Map,s=new Map,c=new Set,d=new Map,judge=()=>(0,i.m8)({head:t,commits:n,signed:s,unfit:c,keys:a});let l=null
;do{const c=await e.history(t,l);for(const e of c.commits){n.set(e.id,e);const t=(0,i.Nu)(e,a);null!==t&&s.set(t.id,t)}
if(l=c.next,n.size>o)throw untrusted(`nothing that counts was found among the newest ${o} commits of ${r.jF}`)
}while(null!==l&&!isSeenThrough(judge().tip,t,n));for(;;){
const t=judge(),a=[t.tip,...t.forked].filter(e=>null!==e&&null!==e.signed&&!d.has(e.id));for(const t of a){
const a=await fittingTree(e,t);null===a?c.add(t.id):d.set(t.id,a)}if(a.some(({id:e})=>c.has(e)))continue
;const{tip:n,forked:i,retired:o}=t;if(i.length>0)throw forkedAt(i);if(null!==o)throw retiredKey(o)
;if(null===n)throw untrusted(`no commit of ${r.jF} counts: not even the one that \`marketops ledger init\` makes`)
;const[s=new Map]=d.has(n.id)?[]:await e.trees([n.id]);return{tip:n,...d.get(n.id)??{tree:s,contents:new Map}}}}
function isSeenThrough(e,t,a){if(null===e)return!1
;const n=new Set((0,i.IT)(e.id,a).flatMap(({id:e,parents:t})=>[e,...t]));return(0,
i.IT)(t,a).every(({id:e,parents:t})=>n.has(e)||t.every(e=>a.has(e)||n.has(e)))}
async function fittingTree(e,{id:t,signed:a,checkpoint:n}){const[o,s]=await e.trees([t,a.base]),c=o?.get(r.Qq)
;if(void 0===o||void 0===s||void 0===c)return null;const d=(await e.blobs([c])).get(c.id),l=void 0===d?null:(0,
i.Bj)(d,a.files);if(null===l)return null;const p=Object.keys(l).flatMap(e=>o.get(e)??[]),h=await e.blobs(p)
;if(null!==await(0,i.RZ)(o,s,l,e=>Promise.resolve(h.get(e.id)??Buffer.alloc(0))))return null;const u=o.get(r.nm);return{
tree:o,contents:new Map([...h,...void 0===u?[]:[[u.id,Buffer.from(n)]]])}}function untrusted(e){
return new n.NL("ledger_untrusted",`The ledger cannot be trusted: ${e}. Nothing was written. \`marketops ledger status\` in a clone shows which commit is accepted and who made the others; \`marketops ledger restore\` puts the accepted files on top again.`)
}function forkedAt(e){
return new n.NL("ledger_forked",`The ledger goes on in two ways from one commit (${e.map(({id:e})=>e.slice(0,12)).join(", ")}), and only the holder of a key can do that. Nothing was written. Find out who has the key, and replace it (\`marketops keygen --replace\`).`)
}function retiredKey({signed:e,id:t}){
return new n.NL("ledger_key_retired",`The newest commit of the ledger (${t.slice(0,12)}, ${e.size} lines) is signed by a key that is out of force or retired, and no trusted-keys line says up to where that key is believed. Give its line \`last=<size>:<root>:<commit>\` (\`marketops keygen --replace\` in a clone prints it), or put it in force until a run has signed under the new key.`)
}},71971:(e,t,a)=>{a.d(t,{C0:()=>tipFile,_W:()=>d,av:()=>readTip,dm:()=>parseTip,nM:()=>tipOf})
;var n=a(46260),i=a(96679),r=a(52533),o=a(83544),s=a(49598),c=a(12814);const d={size:0,head:i.mG,frontier:o.CE.empty(),
checkpoint:null};function tipFile(e){return(0,n.d_)({frontier:e.frontier.subtrees(),head:e.head,size:e.size})}
async function readTip(e){const[t,a]=await Promise.all([e.read(r.Ij),e.read(r.nm)]),n=tipOf(t,a);if(null===n)throw(0,
c.bp)("tip.json and the checkpoint of the accepted commit differ");return n}function tipOf(e,t){
const a=parseTip(e),n=null===a?null:o.CE.restore(a.size,a.frontier);if(null===a||null===n)return null
;if(null===t)return 0===a.size&&a.head===i.mG?d:null;const r=(0,s.S7)(t)
;return r?.size===a.size&&r.head===a.head&&r.root===n.root().toString("hex")?{size:a.size,head:a.head,frontier:n,
checkpoint:Buffer.from(t).toString()}:null}const parseTip=e=>(0,n.MQ)(r.zA,e)},70302:(e,t,a)=>{a.d(t,{
M:()=>receiptGenerator,d:()=>receiptVerifier});var n=a(77598),i=a(32257),r=a(31615),o=a(46260),s=a(81920),c=a(19523)
;function receiptGenerator(e,t,a,n){const{facts:c}=e;return({operation:d,violations:l,ledger:p,receiptId:h})=>{
const u=a(),f=null!==t&&"prod"===c.mode&&0===l.length
;if(!f&&0===l.length)throw new Error("an advisory receipt must say why");const m={actor:c.actor,api_url:c.apiUrl,
approvals:e.approvals,enforceable:f,environment:c.environment,evidence_digest:e.evidenceDigest,expires_at:(0,
i.fU)(u+e.lifetimeMs),issued_at:(0,i.fU)(u),key_id:t?.keyId??null,ledger:p,mode:c.mode,
operation_digest:d.operation_digest,operation_id:d.operation_id,operation_kind:d.operation_kind,
plan_digest:e.planDigest,policy_digest:e.policyDigest,receipt_id:h??(0,s.a4)(n),repository:c.repository,
repository_id:c.repositoryId,run_attempt:c.runAttempt,run_id:c.runId,schema:s.RJ,signed_approvals:e.signedApprovals,
violations:l,workflow_ref:c.workflowRef,workflow_sha:c.workflowSha},g=Buffer.from((0,o.dw)(m)),y=(0,
r.Zg)(r.ui,g),w=null===t?[]:[{keyid:`hmac-sha256:${t.keyId}`,sig:t.hmac(y).toString("base64")},{
keyid:`ed25519:${t.vkey.keyHash}`,sig:t.sign(y).toString("base64")}];return{receipt:m,bytes:(0,o.d_)((0,r.iA)(r.ui,g,w))
}}}function receiptVerifier(e,t){return a=>{let n;try{n=(0,r.hk)(a,r.ui,s.m8)}catch(e){if(e instanceof o.dO)return{
code:"receipt_malformed",receipt:null};throw e}return{code:signatureFault(n,e,t),receipt:n.payload}}}
function signatureFault({envelope:e,payload:t,signed:a},r,o){const[s,d,...l]=e.signatures
;if(void 0===s||void 0===d||l.length>0)return"signature_invalid";const p=r.find(({keyId:e})=>e===t.key_id)
;if(void 0===p)return"key_unknown"
;if(s.keyid!==`hmac-sha256:${p.keyId}`||d.keyid!==`ed25519:${p.vkey.keyHash}`)return"signature_invalid"
;const h=Buffer.from(s.sig,"base64"),u=p.hmac(a),f=h.length===u.length&&(0,n.timingSafeEqual)(h,u),m=(0,
c.pI)(p.vkey,a,Buffer.from(d.sig,"base64"));if(!f||!m)return"signature_invalid"
;const g=o.filter(({vkey:e})=>e.text===p.vkey.text);if(0===g.length)return"key_unknown";const y=(0,
i.pe)(t.issued_at)??Number.NaN;return g.some(e=>null===e.last&&(0,c.fx)(e,y))?null:"key_not_in_force"}},76311:(e,t,a)=>{
a.d(t,{Cd:()=>deriveKeys,KR:()=>formatSecret,X$:()=>createSecret,o7:()=>parseSecret})
;var n=a(77598),i=a(55543),r=a(74296),o=a(19523)
;const s=/^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/,c="marketops/v1",d=Buffer.from("302e020100300506032b657004220420","hex")
;function formatSecret(e){return`mok1_${Buffer.from(e).toString("base64url")}${checksum(e)}`}function createSecret(e){
return formatSecret(e(32))}const checksum=e=>(0,i.sc)(e).subarray(0,4).toString("hex");function parseSecret(e,t){
const[,a,i]=s.exec(e)??[],o=Buffer.from(a??"","base64url");if(!(32===o.length&&o.toString("base64url")===a)||!(0,
n.timingSafeEqual)(Buffer.from(checksum(o)),Buffer.from(i??"")))throw new r.NL("key_invalid",`${t} is not a MarketOps key, or not a whole one (56 characters, the last 8 a checksum). Make one with \`marketops keygen\` and store it whole as a secret of the protected environment.`)
;return o}function deriveKeys(e,t,a){const derive=(t,a)=>Buffer.from((0,n.hkdfSync)("sha256",e,c,t,a)),i=(0,
n.createSecretKey)(derive(`receipt-hmac:${t}`,32)),s=(0,n.createPrivateKey)({
key:Buffer.concat([d,derive(`ed25519:${t}`,32)]),format:"der",type:"pkcs8"}),l=(0,o.z5)((0,
o.T2)(a,function rawPublicKey(e){const{x:t}=(0,n.createPublicKey)(e).export({format:"jwk"})
;return Buffer.from(t??"","base64url")}(s)))
;if(null===l)throw new r.NL("key_invalid",`No verifier key can be named for the origin ${a}.`);return{
keyId:derive("key-id",8).toString("hex"),vkey:l,hmac:e=>(0,n.createHmac)("sha256",i).update(e).digest(),sign:e=>(0,
n.sign)(null,e,s)}}},1821:(e,t,a)=>{a.r(t),a.d(t,{securityAuditCommand:()=>securityAuditCommand})
;var n=a(51455),i=a(76760),r=a(32257),o=a(74296),s=a(83323),c=a(77598),d=a(48161),l=a(76311),p=a(12112),h=a(2792),u=a(55543)
;async function pathsOf(e){return(await(0,n.readdir)(e,{recursive:!0,withFileTypes:!0
})).filter(e=>e.isFile()).map(t=>(0,i.join)(t.parentPath,t.name).slice(e.length+1).replaceAll(i.sep,"/")).sort()}
async function keysInBundle(e){const t=new Set;for(const a of await pathsOf(e)){const r=await(0,n.readFile)((0,
i.join)(e,a),"latin1");for(const[e]of r.matchAll(/mok1_[A-Za-z0-9_-]{43}[0-9a-f]{8}/g))t.add(e)}return[...t]}
var f=a(31421),m=a(46260),g=a(52533)
;const y="acme",w="widgets",k="1000001",b="9001",_="production",v="https://security-audit.localhost",x="ship-token",j="authorize-token",$="plan-token",S="writer-token",O={
[x]:{login:"github-actions[bot]",app:!0,permissions:{contents:"write",pull_requests:"write",issues:"write",
actions:"read"}},[j]:{login:"github-actions[bot]",app:!0,permissions:{contents:"read",pull_requests:"read",
actions:"read"}},[$]:{login:"github-actions[bot]",app:!0,permissions:{contents:"read"}},[S]:{login:"colleague",
permissions:{contents:"write"}}},T={
tag:"  - id: tag\n    kind: tag_repo\n    tag: v1.0.0\n    message: Version 1.0.0\n",
release:"  - id: release\n    kind: publish_release\n    tag: v1.0.0\n    name: Widgets 1.0.0\n    body: First version.\n    assets:\n      - build/widgets.tar.gz\n      - path: build/SHA256SUMS\n        label: checksums\n    depends_on: [tag]\n",
pull:"  - id: pr\n    kind: open_pr\n    base: main\n    head: release/v1.0.0\n    title: Version 1.0.0\n    body: What was released.\n    commit:\n      message: Note the release\n      files: [VERSIONS]\n    depends_on: [release]\n"
},operations=(...e)=>`version: 1\noperations:\n${e.join("")}`,R=operations(T.tag,T.release,T.pull),E=operations(T.tag),B=operations(T.release.replace("    depends_on: [tag]\n","")),I=operations(T.pull.replace("    depends_on: [release]\n","")),P="rules:\n  - id: from-main\n    effect: permit\n    reason: Releases are made from main\n    operations: [tag_repo, publish_release, open_pr]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n",F=`version: 1\nenvironment: production\nreceipt_ttl: 15m\nmax_operations: 100\nreruns: same_plan\nledger_protection: warn\ndefault_branch_protection: warn\nplan_digest: optional\napprovals: none\nenvironment_protection:\n  required_reviewers: false\n  prevent_self_review: false\n  admins_may_bypass: true\n  branch_restricted: false\n${P}`,U={
tag_repo:"      tags: ['v*']\n      target_on_default_branch: true\n      moves_tag: false\n",
publish_release:"      tags: [{semver: '>=1.0.0', prefix: v}]\n      asset_names: ['*.tar.gz', SHA256SUMS]\n      max_assets: 2\n      max_asset_bytes: 1000\n      prerelease: false\n      draft: false\n      generated_notes: false\n",
open_pr:"      pull_request_bases: [main]\n      labels: [docs]\n      draft: false\n"
},N=`${F.slice(0,F.indexOf("rules:"))}rules:\n${Object.entries(U).map(([e,t])=>`  - id: ${e.replace("_","-")}\n    effect: permit\n    reason: Every condition is met\n    operations: [${e}]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      events: [push]\n      actors: [maintainer]\n      workflows: [{path: .github/workflows/release.yml, ref: refs/heads/main}]\n      environments: [production]\n      windows: {time_zone: UTC, freeze: [{from: 2000-01-01, to: 2000-01-02}]}\n${t}`).join("")}`,C=`version: 1\nenvironment: production\nreceipt_ttl: 15m\nmax_operations: 20\nreruns: same_plan\nledger_protection: required\ndefault_branch_protection: required\nplan_digest: required\napprovals:\n  min: 1\n  not: [actor, triggering_actor, commit_author]\n  comment_must_contain_plan_digest: true\n  from:\n    users: [{login: reviewer, id: '4242'}]\nenvironment_protection:\n  required_reviewers: true\n  prevent_self_review: true\n  admins_may_bypass: false\n  branch_restricted: true\n${P}`,H="reviewer",M=4242,L={
"build/widgets.tar.gz":"not really an archive","build/SHA256SUMS":"sums\n",VERSIONS:""},z={VERSIONS:"1.0.0\n"},q={
requiredReviewers:[H],preventSelfReview:!0,canAdminsBypass:!1,branchPolicy:"protected"}
;var G=a(73024),D=a(57975),W=a(38522),J=a(48539),K=a(71971),V=a(19523),Z=a(5603);class Scene{stage;github;temporary
;workspace;keys;#e=0;#t="";#a=0;constructor(e,t,a,n){this.stage=e,this.github=t,this.temporary=a,this.workspace=(0,
i.join)(a,"workspace"),this.keys=n}static async open(e,t={}){
const{operations:a=R,policy:n=F,changes:r=z}=t,{repositoryId:o=k,enterpriseServer:s=!1}=t,c={...L,...t.files,
".marketops/operations.yml":a,...null===n?{}:{".marketops/policy.yml":n}},l=keysOf(e.secret,o,e.server),p=await(0,
J.yk)({owner:y,repo:w,repositoryId:Number(o),files:seeds({...c,
".marketops/trusted-keys":t.trustedKeys??`${l.vkey.text}\n`}),tokens:O,enterpriseServer:s});e.prepare(p.admin),
p.admin.createRun({runId:Number(b),headSha:p.commitSha,actor:"maintainer"});const h=e.temporary??(0,G.mkdtempSync)((0,
i.join)((0,d.tmpdir)(),"marketops-scene-")),u=new Scene(e,p,h,l);return(0,G.mkdirSync)(u.workspace),
await(e.checkout??commitAll)(u.workspace,c),u.change(r),!1!==t.ledger&&u.beginLedger(),u.mark(),u}async close(){
await this.github.close(),void 0===this.stage.temporary&&(0,G.rmSync)(this.temporary,{recursive:!0,force:!0}),
this.stage.inspect?.(this.github.requests)}beginLedger(){const e=seeds({[g.Ij]:(0,K.C0)(K._W).toString()})
;this.github.admin.commitFiles(g.jF,e,"Begin the ledger",{parent:null})}change(e){writeTree(this.workspace,e)}facts(){
const{apiUrl:e,graphqlUrl:t,commitSha:a,owner:n,repo:i,repositoryId:r}=this.github;return{GITHUB_REPOSITORY:`${n}/${i}`,
GITHUB_REPOSITORY_ID:r,GITHUB_RUN_ID:b,GITHUB_RUN_ATTEMPT:"1",
GITHUB_WORKFLOW_REF:`${n}/${i}/.github/workflows/release.yml@refs/heads/main`,GITHUB_WORKFLOW_SHA:a,
GITHUB_ACTOR:"maintainer",GITHUB_TRIGGERING_ACTOR:"maintainer",GITHUB_SHA:a,GITHUB_REF:"refs/heads/main",
GITHUB_EVENT_NAME:"push",GITHUB_API_URL:e,GITHUB_GRAPHQL_URL:t,GITHUB_SERVER_URL:this.stage.server}}
async step(e,t,a={},{env:n,...r}={}){
const o=t["proof-directory"]??(0,i.join)(this.temporary,"proof-"+ ++this.#e),s=await(0,Z.eg)({entry:(0,
i.join)(this.stage.dist,e),workspace:this.workspace,temporary:this.temporary,inputs:{mode:"dry_run","github-token":x,
"proof-directory":o,...t},github:{...this.facts(),...a},env:{MARKETOPS_TEST_WRITE_PACING_MS:"0",...this.stage.env,...n},
...r}),c=(0,i.join)(o,"ledger.jsonl");return{...s,proof:o,lines:(0,G.existsSync)(c)?(0,
G.readFileSync)(c,"utf8").trimEnd().split("\n"):[]}}dryRun(e={},t={}){return this.step("index.js",{"github-token":$,...e
},t)}prod(e={},t={},{entry:a="index.js",...n}={}){const i={mode:"prod",environment:_,"hmac-key":this.stage.secret,...e}
;return this.step(a,i,t,n)}async request(e,t,a,n){
const{apiUrl:i,graphqlUrl:r,owner:o,repo:s}=this.github,c=await fetch("/graphql"===a?r:`${i}/repos/${o}/${s}${a}`,{
method:t,headers:{authorization:`Bearer ${e}`,"content-type":"application/json"},body:JSON.stringify(n)
}),d=await c.json();if(c.ok&&void 0===d.errors)return d
;throw new Error(`${t} ${a} with ${e}: ${c.status} ${JSON.stringify(d)}`)}
async commit(e,t,{token:a=S,headline:n="Not by MarketOps"}={}){
const{admin:i,owner:r,repo:o}=this.github,s=Object.entries(t),c={branch:{repositoryNameWithOwner:`${r}/${o}`,
branchName:e},message:{headline:n},expectedHeadOid:i.snapshot().refs[`refs/heads/${e}`],fileChanges:{
additions:s.flatMap(([e,t])=>null===t?[]:[{path:e,contents:Buffer.from(t).toString("base64")}]),
deletions:s.flatMap(([e,t])=>null===t?[{path:e}]:[])}};await this.request(a,"POST","/graphql",{
query:"mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }",
variables:{input:c}})}during(e,t){let a=!1;this.github.setInterceptor(async n=>(a||n.token===S||!e(n)||(a=!0,await t()),
null))}afterBegin(e){this.during(({phase:e,body:t,...a})=>"after"===e&&isLedgerWrite({...a,requestBody:t}),e)}mark(){
this.#t=this.#n(),this.#a=this.github.requests.length}writes(){
return this.github.requests.slice(this.#a).filter(e=>isWrite(e)&&e.token!==S).filter(e=>!isLedgerWrite(e)&&!function isHealing({method:e,path:t,requestBody:a}){
return"PATCH"===e?t.endsWith(`/git/refs/heads%2F${g.jF}`):t.endsWith("/git/commits")&&a.toString().includes('"message":"Set foreign commits aside"')
}(e)).map(({method:e,path:t})=>`${e} ${t}`)}hasPublished(){return this.#n()!==this.#t}#n(){
const{refs:e,releases:t,pulls:a}=this.github.admin.snapshot(),n=Object.entries(e).filter(([e])=>e!==`refs/heads/${g.jF}`)
;return JSON.stringify([n,t,a],(e,t)=>"bytes"===e?null:t)}bareRepository(){
const{admin:e,defaultBranch:t}=this.github,a=(0,G.mkdtempSync)((0,i.join)(this.temporary,"bare-")),git=(e,t="")=>{(0,
f.execFileSync)("git",["-C",a,...e],{input:t,stdio:"pipe"})};git(["init","--quiet","--bare",`--initial-branch=${t}`])
;for(const[t,n]of e.gitObjects())writeTree((0,i.join)(a,"objects"),{[`${t.slice(0,2)}/${t.slice(2)}`]:(0,
W.deflateSync)(n)});const n=Object.entries(e.snapshot().refs).map(([e,t])=>`create ${e} ${t}\n`)
;return git(["update-ref","--stdin"],n.join("")),a}ledgerClone(){const e=(0,G.mkdtempSync)((0,
i.join)(this.temporary,"clone-")),t=["--branch",g.jF,"--single-branch",this.bareRepository(),e];return(0,
f.execFileSync)("git",["clone","--quiet",...t],{stdio:"pipe"}),e}ledgerCheckout(){const{admin:e}=this.github,t=(0,
G.mkdtempSync)((0,i.join)(this.temporary,"ledger-"));for(const a of Object.keys(e.listFiles(g.jF)))writeTree(t,{
[a]:e.readFile(g.jF,a)??""});return t}}function keysOf(e,t=k,a=v){return(0,l.Cd)((0,
l.o7)(e,"the key of the scene"),t,(0,V.yv)(a,t))}function isLedgerWrite({method:e,path:t,requestBody:a}){
if("POST"!==e)return!1;const n=a.toString()
;return t.endsWith("/graphql")?n.includes("createCommitOnBranch")&&n.includes(`"branchName":"${g.jF}"`):t.endsWith("/git/trees")?n.includes('"path":"ledger/'):t.endsWith("/git/commits")?n.includes('"message":"Ledger: '):t.endsWith("/git/refs")&&n.includes(`"refs/heads/${g.jF}"`)
}function isWrite({method:e,path:t,requestBody:a}){
return"GET"!==e&&"HEAD"!==e&&!(t.endsWith("/graphql")&&a.toString().startsWith('{"query":"query '))}
async function commitAll(e,t){writeTree(e,t);const git=(...t)=>(0,D.promisify)(f.execFile)("git",["-C",e,...t])
;await git("init","--quiet"),
await git("add","--all","--force"),await git("-c","user.name=audit","-c","user.email=audit@localhost","commit","--quiet","--message","Start")
}function writeTree(e,t){for(const[a,n]of Object.entries(t)){const t=(0,i.join)(e,a);(0,G.mkdirSync)((0,i.dirname)(t),{
recursive:!0}),null===n?(0,G.rmSync)(t,{recursive:!0,force:!0}):(0,G.writeFileSync)(t,n)}}function seeds(e){
return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,{content:t}]))}class AuditContext{dist;secret;keys;#i;#r
;#o=[];#s=0;constructor(e){this.dist=e.dist,this.secret=e.secret,this.keys=keysOf(e.secret),this.#i=e.temporary,
this.#r=e.shared}once(e,t){const a=this.#r.get(e);if(void 0!==a)return a;const n=t();return this.#r.set(e,n),n}
async folder(){const e=(0,i.join)(this.#i,String(++this.#s));return await(0,n.mkdir)(e,{recursive:!0}),e}
async open(e={},t=this.secret){const a={dist:this.dist,secret:t,server:v,temporary:await this.folder(),
checkout:(e,t)=>this.#c(e,t),prepare},n=await Scene.open(a,e);return this.#o.push(n),n}async close(){
await Promise.all(this.#o.map(e=>e.close()))}plan(e={}){return this.once(`plan ${JSON.stringify(e)}`,async()=>{
const t=await this.open(e),a=await t.dryRun();if(0!==a.exitCode)throw new Error(`the plan itself failed:\n${a.log}`)
;return(0,m.OW)(await(0,n.readFile)((0,i.join)(a.proof,"plan.json")))})}async verify(e,t=[],{pinned:a=!0}={}){
const n=!a||t.includes("--vkey")?[]:["--vkey",this.keys.vkey.text],{out:i}=await this.cli(["verify",e,...n,"--json",...t]),r=JSON.parse(i),o=r.checks.filter(({status:e})=>!["ok","not_applicable","skipped"].includes(e))
;return{verdict:r.verdict,failed:o.map(({name:e,detail:t})=>({name:e,detail:t}))}}async cli(e){const t=(0,
f.spawn)(process.execPath,[(0,i.join)(this.dist,"cli/index.js"),...e],{cwd:await this.folder(),env:{
PATH:process.env.PATH??""},stdio:["ignore","pipe","pipe"]});let a="";t.stdout.setEncoding("utf8").on("data",e=>a+=e),
t.stderr.resume();return{code:await new Promise((e,a)=>{t.on("error",a),t.on("close",e)}),out:a}}async#c(e,t){
const a=await this.once(`checkout ${(0,u.ol)(JSON.stringify(t))}`,async()=>{const e=await this.folder()
;return await commitAll(e,t),e});await(0,n.cp)(a,e,{recursive:!0})}}function prepare(e){e.addUser(H,{id:M}),
e.addUser(y,{type:"User"}),e.addUser("maintainer"),e.setEnvironment(_,q),e.setRules([{target:"branch",
pattern:`refs/heads/${g.jF}`,rules:[{type:"non_fast_forward"},{type:"deletion"}]},{target:"branch",
pattern:"refs/heads/main",rules:[{type:"pull_request"}]}])}var Y=a(39600),X=a(29241),Q=a(6848),ee=a(23427)
;function crypto_jcs(e){if(Array.isArray(e))return`[${e.map(crypto_jcs).join(",")}]`;if(null!==e&&"object"==typeof e){
return`{${Object.keys(e).sort().map(t=>`${JSON.stringify(t)}:${crypto_jcs(e[t]??null)}`).join(",")}}`}
return JSON.stringify(e)}const sha=(...e)=>{const t=(0,c.createHash)("sha256");for(const a of e)t.update(a)
;return t.digest()
},te="0".repeat(64),crypto_digest=e=>`sha256:${sha(e).toString("hex")}`,leaf=e=>sha(Buffer.from([0]),e);function mth(e){
if(0===e.length)return sha("");if(1===e.length)return e[0];let t=1;for(;2*t<e.length;)t*=2
;return sha(Buffer.from([1]),mth(e.slice(0,t)),mth(e.slice(t)))}function frontierOf(e){const t=[];let a=e
;for(;a.length>0;){let e=1;for(;2*e<=a.length;)e*=2;t.push(mth(a.slice(0,e)).toString("hex")),a=a.slice(e)}return t}
const ae=Buffer.from("302e020100300506032b657004220420","hex");function signerOf(e,t="123456789",a="github.com"){
const derive=(t,a)=>Buffer.from((0,
c.hkdfSync)("sha256",e,"marketops/v1",t,a)),n=`${a}/repositories/${t}/marketops`,i=(0,c.createPrivateKey)({
key:Buffer.concat([ae,derive(`ed25519:${t}`,32)]),format:"der",type:"pkcs8"}),r=(0,c.createPublicKey)(i).export({
format:"der",type:"spki"
}).subarray(-32),o=Buffer.concat([Buffer.from([1]),r]),s=sha(n,"\n",o).subarray(0,4).toString("hex"),d=derive(`receipt-hmac:${t}`,32)
;return{keyId:derive("key-id",8).toString("hex"),vkey:`${n}+${s}+${o.toString("base64")}`,keyHash:s,origin:n,hmac:e=>(0,
c.createHmac)("sha256",d).update(e).digest(),ed25519:e=>(0,c.sign)(null,e,i)}}function pae(e,t){
return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(e)} ${e} ${t.length} `),t])}const ne={
parent:"1".repeat(40),base:"1".repeat(40),files:"2".repeat(64)};function note(e,t,a,n,i,{parent:r,base:o,files:s}=ne){
const[c]=e,d=`${`${i??c?.origin??""}\n${t}\n${a.toString("base64")}\n`}head ${n}\nparent ${r}\nbase ${o}\nfiles ${s}\n`,l=e.map(e=>{
const t=Buffer.concat([Buffer.from(e.keyHash,"hex"),e.ed25519(Buffer.from(d))])
;return`— ${e.origin} ${t.toString("base64")}\n`});return`${d}\n${l.join("")}`}
const ie=Buffer.alloc(32,66),re=signerOf(ie),oe=signerOf(Buffer.alloc(32,67)),se=`${re.vkey}\n`,file=e=>Buffer.from(`${crypto_jcs(e)}\n`)
;function seal({forgery:e,lines:t,plan:a,material:n,receipts:i,signer:r,others:o,base:s,split:c,approvals:d}){
const l=o.slice(0,s),p=[],h=[],u=e.linesBetween??0;t.forEach((t,a)=>{a===c&&a>0&&u>0&&l.push(...o.slice(s))
;const n=l.length;(0===a||a===c&&u>0)&&p.push(n);const i=l.at(-1)?.toString("hex")??te,r={...t,seq:t.seq??n,
prev:t.prev??i};t.seq=r.seq;const d=e.text?.(crypto_jcs(r),a)??crypto_jcs(r);h.push(d),l.push(leaf(d))})
;const f=l.map(e=>e.toString("hex")),m=null===r?[]:[r,...e.coSigners??[]],at=e=>0===e||null===r?null:note(m,e,mth(l.slice(0,e)),f[e-1]??te),g=p.map((t,a)=>{
const n=a+1<p.length?p[a+1]-u:l.length,i=!1!==e.landed&&!0!==e.authorize;return{first_seq:t,
frontier:frontierOf(l.slice(0,t)),before:at(t),after:i?at(n):null}});e.checkpoints?.(g,{leaves:[...l],heads:f})
;const y=f.at(-1)??te,w=function proofOf(e,t,{planFile:a,evidenceFile:n,policy:i},r,o,s,c){
const d=e.find(({type:e})=>"run.opened"===e)??{data:{}
},l=e.find(({type:e})=>"run.closed"===e),p=d.data,h="dry_run"===d.mode,u=t.operations,of=(t,...a)=>e.findLast(e=>e.operation_id===t&&a.includes(e.type)),dataOf=e=>e?.data??{},f=["succeeded","failed","skipped","in_doubt","unchanged","blocked"].map(e=>`operation.${e}`),m=["receipt.minted","receipt.refused"],{origin:g,vkey:y,warnings:w,trusted_keys_digest:k,approvers_digest:b,..._}=p,v=e.filter(({type:e})=>m.includes(e))
;return{schema:"marketops.proof/v1",run:{..._,run_id:d.run_id??null,run_attempt:d.run_attempt??null,claim:d.claim??null,
mode:d.mode??null,result:dataOf(l).result??"failed",opened_at:d.ts??null,closed_at:l?.ts??d.ts??null},
phase_1_dry_run_plan:{mode:"dry_run",blocked_by_mode:!0,plan_digest:t.plan_digest??null,
plan_file_digest:crypto_digest(a),
operations:u.map(({operation_id:e,operation_kind:t,operation_digest:a,effect:n,reason:i})=>({operation_id:e,
operation_kind:t,operation_digest:a,effect:n,reason:i}))},phase_2_fc_authorization:{blocked_by_mode:h,
policy_digest:crypto_digest(i),evidence_digest:crypto_digest(n),approvals:s,signed_approvals:[],
decisions:u.map(({operation_id:e})=>{const t=dataOf(of(e??null,"policy.decided"));return{operation_id:e,
decision:t.decision??"no_rule",violations:t.violations??[]}}),receipts:v.map(e=>{
const{id:t,payload:a,envelope:n}=r.get(e.operation_id);return{receipt_id:t,operation_id:e.operation_id??null,
enforceable:a.enforceable??!1,envelope_digest:crypto_digest(n),receipt:a}})},phase_3_github_execution:{
blocked_by_mode:h,operations:u.map(({operation_id:e})=>{
const t=of(e??null,...f),a=of(e??null,"gate.passed","gate.rejected"),n=of(e??null,...m),i=dataOf(a).checks??null,r=dataOf(t),s=(dataOf(n).violations??[])[0],c=s?.code??i?.find(({code:e})=>null!==e)?.code??(null===o?"key_missing":null)
;return{operation_id:e,receipt_id:n?.receipt_id??null,checks:i,outcome:void 0===t?null:t.type.slice(10),
status:t?.status??"rejected",code:void 0===t?c:r.code,message:r.message??null,github:r.github??null}})},
phase_4_proof_ledger:{...c,bindings:v.map(e=>{const t=e.operation_id??null,a=of(t,...f.slice(0,4));return{
receipt_id:e.receipt_id??null,operation_id:t,intent_seq:of(t,"operation.intent")?.seq??null,outcome_seq:a?.seq??null,
outcome:void 0===a?null:a.type.slice(10)}})}}}(t,a,n,i,r,d,{entries:t.length,head:y,origin:(r??re).origin,
root:mth(l).toString("hex"),size:l.length});e.proof?.(w)
;const k=new Map([["CANONICAL_PROOF.json",file(w)],["plan.json",n.planFile],["evidence.json",n.evidenceFile],["policy.yml",n.policy],["trusted-keys",n.trustedKeys],["approvers",Buffer.from(e.approvers??"")],["ledger.jsonl",Buffer.from(h.map(e=>`${e}\n`).join(""))],["checkpoints.json",file(g)],["report.html",Buffer.from("<!doctype html><title>report</title>\n")],["summary.md",Buffer.from("# summary\n")]])
;for(const{id:e,envelope:t}of i.values())k.set(`receipts/${e}.dsse.json`,t);return e.files?.(k),
k.set("manifest.json",manifest(k,y,!1===e.signedManifest?null:r,e.manifest)),k}function manifest(e,t,a,n){
const i=[...e].filter(([e])=>"manifest.json"!==e).map(([e,t])=>[e,crypto_digest(t)]),r={schema:"marketops.manifest/v1",
head:t,files:Object.fromEntries(i)};n?.(r)
;const o=Buffer.from(crypto_jcs(r)),s="application/vnd.marketops.manifest.v1+json",c=null===a?[]:[{
keyid:`ed25519:${a.keyHash}`,sig:a.ed25519(pae(s,o)).toString("base64")}];return file({payload:o.toString("base64"),
payloadType:s,signatures:c})}
const ce="0123456789abcdef0123456789abcdef01234567",de="authenticity mode presence enforceable run_binding operation_binding consumption expiration staleness".split(" "),time=e=>new Date(Date.UTC(2026,10,23,1,0,0,100+7*e)).toISOString(),checks=e=>{
const t={receipt_expired:"expiration",run_mismatch:"run_binding",signature_invalid:"authenticity",
receipt_missing:"presence",receipt_consumed:"consumption"};return de.map(a=>({name:a,
result:void 0!==e&&t[e]===a?"fail":"pass",code:void 0!==e&&t[e]===a?e:null}))},le=[{id:"tag"},{id:"release",
needs:["tag"]}];function forge(e={}){
const{mode:t="prod",ops:a=le,claim:n="c".repeat(32),runId:i="9001"}=e,r="dry_run"===t?null:void 0===e.signer?re:e.signer,o=(r??re).origin,{policy:s,decisionOf:c}=function policyFor(e){
const tags=t=>e.filter(e=>(e.decision??"permit")===t).map(({id:e})=>JSON.stringify(e)),t=tags("permit").length>0?tags("permit"):['"nothing"'],a=tags("forbid"),rule=(e,t,a,n)=>`  - {id: ${e}, effect: ${t}, reason: ${a}, operations: [tag_repo], repositories: [self], when: {tags: [${n.join(", ")}]}}\n`,n=`version: 1\nenvironment: production\napprovals: none\nledger_protection: warn\nplan_digest: optional\nenvironment_protection: {required_reviewers: false, prevent_self_review: false, admins_may_bypass: true, branch_restricted: false}\nrules:\n${rule("r","permit","releases",t)}`+(a.length>0?rule("f","forbid","never",a):""),decisionOf=({id:e,decision:n="permit"})=>{
const i=JSON.stringify(e),outcome=(e,t,a,n)=>({id:e,effect:t,matched:a,unmet:a?null:{condition:"tags",
expected:n.join(" or "),found:i}}),r=[outcome("r","permit","permit"===n,t)]
;a.length>0&&r.push(outcome("f","forbid","forbid"===n,a));const o=[];if("no_rule"===n){
const e=`The permit rule that comes closest does not match: rule "r" (releases). Found: tags is ${i}. Wanted: tags: ${t.join(" or ")}. Next: Change the operation or the way the run is started to what is wanted, or have the owners widen the rule.`
;o.push({code:"policy_condition_unmet",rule:"r",message:e})}if("forbid"===n){
const e=`A forbid rule matches: rule "f" (never). Found: operations is tag_repo; repositories is "acme/widgets" (self); tags is ${i}. Wanted: anything else than operations: tag_repo with repositories: "self" with tags: ${a.join(" or ")}. Next: Change the operation so that the rule does not match, or have the owners of the policy change the rule.`
;o.push({code:"policy_forbids",rule:"f",message:e})}return{decision:n,rules:r,violations:o}};return{
policy:Buffer.from(n),decisionOf}
}(a),d=void 0===e.policy?s:Buffer.from(e.policy),l=crypto_digest(d),p=Buffer.from(e.trusted??(null===r?"":`${r.vkey}\n`))
;let h=0;const u={schema:"marketops.plan/v1",mode:t,blocked_by_mode:"dry_run"===t,promotable:!1,
repository:"acme/widgets",repository_id:"123456789",commit_sha:ce,ref:"refs/heads/main",created_at:time(h++),
operations:[]};u.operations=a.map(e=>({operation_id:e.id,operation_kind:"tag_repo",repository:"acme/widgets",
repository_id:"123456789",parameters:{tag:e.id,target_sha:ce,message:`Release ${e.id}\n`,move:!1,force:!1},
depends_on:[...e.needs??[]],effect:e.effect??"create",reason:null,observed:null,target_subject:"Bump"})),e.plan?.(u)
;const f=u.operations;for(const e of f){const{operation_kind:t,repository:a,repository_id:n,parameters:i}=e
;e.operation_digest=crypto_digest(crypto_jcs({operation_kind:t,repository:a,repository_id:n,parameters:i}))}
u.plan_digest=crypto_digest(crypto_jcs({schema:"marketops.plan-digest/v1",repository_id:u.repository_id,
commit_sha:u.commit_sha,operations:f.map(e=>({operation_id:e.operation_id,operation_digest:e.operation_digest,
depends_on:e.depends_on}))})),e.planned?.(u)
;const m=file(u),g=new Map(f.map(e=>[e.operation_id,e.operation_digest])),y={repository:"acme/widgets",
repository_id:"123456789",commit_sha:ce,ref:"refs/heads/main",event:"push",actor:"octocat",triggering_actor:"octocat",
workflow_ref:"acme/widgets/.github/workflows/r.yml@refs/heads/main",workflow_sha:ce,
environment:"prod"===t?"production":null};let w=[];const add=(e,a,r,o={})=>{const s=void 0===r?{}:{operation_id:r.id,
operation_kind:"tag_repo"};w.push({v:1,ts:time(h++),type:e,mode:t,run_id:i,run_attempt:1,claim:n,data:a,...s,...o})}
;add("run.opened",{...y,origin:o,action_version:"1.0.0",vkey:r?.vkey??null,warnings:[],
trusted_keys_digest:crypto_digest(p),approvers_digest:crypto_digest(e.approvers??""),policy_source:{
repository:"acme/widgets",path:".marketops/policy.yml",commit_sha:ce,withheld:!1}}),add("plan.created",{
plan_digest:u.plan_digest,plan_file_digest:crypto_digest(m),operations:a.length});const k=function evidenceOf(e,t,a){
const account=(e,t)=>({id:e,login:t,type:"User"}),n="prod"===t,{workflow_sha:i,...r}=e;return{
schema:"marketops.evidence/v1",decide:1,now:a,job:r,run:{attempt:n?{value:{actor:account("583231","octocat"),
triggering_actor:account("583231","octocat"),event:"push",head_branch:"main",head_sha:ce,path:".github/workflows/r.yml"}
}:null,differs:null,earlier_plan_digests:{value:null},expected_plan_digest:null,run_attempt:1},environment:n?{value:{
branch_patterns:null,can_admins_bypass:!1,deployment_branch_policy:null,name:"production",protection_rules:[],
ref_protected:null}}:null,approvals:n?{value:[{comment:"",environments:[{id:"1",name:"production"}],state:"approved",
user:account("77","alice")}]}:null,signed_approvals:null,teams:n?[]:null,ledger_rules:n?{
value:["deletion","non_fast_forward"]}:null,default_branch:{asks_for_pull_request:{value:!0},commit_sha:ce,name:"main"},
zones:null,targets:[],commit_author:n?{value:[account("583231","octocat")]}:null}}(y,t,time(h));e.evidence?.(k)
;const b=file(k),_=crypto_digest(b);add("evidence.read",{evidence_digest:_});for(const e of a)add("policy.decided",{
policy_digest:l,...c(e)},e);const v=new Map,x=e.linesBefore??0,j=Array.from({length:x+(e.linesBetween??0)
},(e,t)=>leaf(`other ${t}`)),$="prod"===t?[{environment:"production",user:"alice",user_id:"77",state:"approved",
comment:""}]:[],mint=(a,o)=>{
const s=`rcpt_${crypto_digest(`${n}${a.id}`).slice(7,39)}`,c=time(h++),{event:d,commit_sha:p,ref:f,triggering_actor:m,...w}=y,k={
schema:"marketops.receipt/v1",receipt_id:s,enforceable:0===o.length,mode:t,...w,api_url:"https://api.github.com",
run_id:i,run_attempt:1,operation_id:a.id,operation_kind:"tag_repo",operation_digest:g.get(a.id)??"",
plan_digest:u.plan_digest,policy_digest:l,evidence_digest:_,approvals:$,signed_approvals:[],violations:o,
ledger:null===r?null:{size:x,head:0===x?te:j[x-1].toString("hex")},issued_at:c,
expires_at:new Date(Date.parse(c)+9e5).toISOString(),key_id:r?.keyId??null};e.receipt?.(k,a.id)
;const b=Buffer.from(crypto_jcs(k)),S="application/vnd.marketops.receipt.v1+json",O={payload:b.toString("base64"),
payloadType:S,signatures:null===r?[]:[{keyid:`hmac-sha256:${r.keyId}`,sig:r.hmac(pae(S,b)).toString("base64")},{
keyid:`ed25519:${r.keyHash}`,sig:r.ed25519(pae(S,b)).toString("base64")}]};e.envelope?.(O,a.id),v.set(a.id,{id:s,
payload:k,envelope:file(O)});const T=0===o.length;add(T?"receipt.minted":"receipt.refused",{
envelope_digest:crypto_digest(file(O)),operation_digest:g.get(a.id)??"",enforceable:T,violations:o},a,{receipt_id:s,
...T?{}:{status:"rejected"}})
},S=a.some(e=>"permit"!==(e.decision??"permit")||"conflict"===e.effect),idle=e=>"none"===e.effect&&"permit"===(e.decision??"permit"),unchanged=e=>add("operation.unchanged",{
code:null,message:null,github:null,effect:"none",state_digest:crypto_digest("state")},e,{status:"success"});let O=0
;if("dry_run"===t){for(const e of a)mint(e,[{rule:null,code:"mode_not_prod",message:"dry run"},...c(e).violations])
;for(const e of a)add("operation.blocked",{code:"mode_not_prod",effect:e.effect??"create",
operation_digest:g.get(e.id)??""},e,{status:"rejected"})}else if(null!==r&&S){
for(const t of a.filter(t=>!0!==e.execute&&!idle(t))){const e={rule:null,
code:"conflict"===t.effect?"conflict":"plan_blocked",message:"refused"},a=c(t).violations;mint(t,a.length>0?a:[e])}
a.filter(idle).forEach(unchanged)}else if(null!==r){const t=a.filter(e=>!idle(e)),n=e.batch??100
;for(let a=0;a<t.length;a+=n){const i=t.slice(a,a+n);for(const e of i)mint(e,[]);if(!0!==e.authorize){for(const e of i){
const t=v.get(e.id)?.id??"";void 0===e.rejected||"skipped"===e.outcome?(add("gate.passed",{checks:checks()},e,{
receipt_id:t}),add("operation.intent",{operation_digest:g.get(e.id)??"",natural_key:e.id},e,{receipt_id:t
})):add("gate.rejected",{checks:checks(e.rejected)},e,{receipt_id:t,status:"rejected"})}O=w.length;for(const e of i){
const t=v.get(e.id)?.id??"",a=e.outcome??"succeeded";if(void 0!==e.rejected&&"skipped"!==e.outcome||"none"===a)continue
;void 0!==e.rejected&&add("gate.rejected",{checks:checks(e.rejected)},e,{receipt_id:t,status:"rejected"})
;const n="succeeded"===a,i=n?null:e.code??e.rejected??("skipped"===a?"dependency_failed":"github_error")
;add(`operation.${a}`,{code:i,message:n?null:"because",github:n?{id:null,sha:ce,url:null}:null,
effect:e.effect??"create",state_digest:n?crypto_digest("state"):null},e,{receipt_id:t,
status:n?"success":"skipped"===a?"rejected":"failed"})}}}a.filter(idle).forEach(unchanged)}if(!1!==e.closed){const n={}
;for(const{type:e}of w)n[e]=(n[e]??0)+1;add("run.closed",{result:e.result??resultOf(t,r,n,a.length,e),counts:n})}
w=e.lines?.(w)??w;return seal({forgery:e,lines:w,plan:u,material:{planFile:m,evidenceFile:b,policy:d,trustedKeys:p},
receipts:v,signer:r,others:j,base:x,split:O,approvals:$})}function resultOf(e,t,a,n,i){const of=e=>a[e]??0
;return"dry_run"===e?"planned":null===t?"blocked":0===of("operation.intent")?!0===i.authorize?"authorized":of("operation.unchanged")===n?"unchanged":"blocked":of("operation.succeeded")+of("operation.unchanged")===n?"shipped":of("operation.succeeded")>0?"partial":"failed"
}function commitsOf({runs:e,signer:t=re,lines:a,covered:n,baseline:i},r){const o=new Map
;let s=e.map((e,t)=>function linesOf(e,t){
const a=forge(e),hex=e=>crypto_digest(e).slice(7),sharded=(e,t)=>`${e}/${t.slice(0,2)}/${t}.json`;for(const[e,n]of a){
const a=hex(n);"plan.json"===e&&t.set(sharded("plans",a),n),"evidence.json"===e&&t.set(sharded("evidence",a),n),
"policy.yml"===e&&t.set(`policies/${a}.yml`,n),"trusted-keys"!==e&&"approvers"!==e||t.set(`${e}/${a}`,n),
e.startsWith("receipts/")&&t.set(`receipts/${e.slice(14,16)}/${e.slice(9)}`,n)}
return(a.get("ledger.jsonl")?.toString()??"").trimEnd().split("\n").map(e=>{const{seq:t,prev:a,...n}=JSON.parse(e)
;return n})}({...e,runId:String(9001+t),claim:String(t+1).repeat(32).slice(0,32)},o));void 0!==a&&(s=[a(s.flat())])
;const c=new Map([["tip.json",file({size:0,head:te,frontier:[]})]]),d=[{id:commitOf(c,null,r),files:c}],l=[],p=new Map
;for(const e of s.flatMap(segmentsOf)){const{id:a,files:s}=d.at(-1),c=l.length,h=new Map,u=e.map(e=>{
const t=l.length,a=l.at(-1)?.toString("hex")??te;store(h,{...e,seq:t},{material:o,open:p,before:s});const n=crypto_jcs({
...e,seq:e.seq??t,prev:e.prev??a});return l.push(leaf(n)),`${n}\n`});h.set(segment(c),Buffer.from(u.join(""))),
0===c&&h.set("baseline.json",file(i??pe)),null===i&&h.delete("baseline.json")
;const f=Math.min(n??1/0,l.length),m=l[f-1]?.toString("hex")??te;h.set("tip.json",file({size:f,head:m,
frontier:frontierOf(l.slice(0,f))}))
;const g=file(Object.fromEntries([...h].map(([e,t])=>[e,null===t?null:crypto_digest(t)]))),y={parent:a,base:a,
files:crypto_digest(g).slice(7)},w=note([t],f,mth(l.slice(0,f)),m,void 0,y)
;h.set("files.json",g).set("checkpoint",Buffer.from(w));const k=new Map(s)
;for(const[e,t]of h)null===t?k.delete(e):k.set(e,t);d.push({id:commitOf(k,a,r),files:k})}return d}const pe={releases:[],
tags:[]},segment=e=>{const t=String(e).padStart(12,"0");return`ledger/${t.slice(0,6)}/${t}.jsonl`}
;function segmentsOf(e){const t=[];let a="run.closed";for(const n of e){
const e=n.type,i="operation.intent"===a&&!e.startsWith("gate.passed"),r=e.startsWith("receipt.")&&/^operation\.(?:succeeded|failed|skipped|in_doubt)$/.test(a)
;(i||r||"run.closed"===a||"run.opened"===e)&&t.push([]),t.at(-1)?.push(n),a=e}return t}
function store(e,t,{material:a,open:n,before:i}){
const{claim:r=null,run_attempt:o=null,seq:s=null}=t,c=t.run_id,d=t.receipt_id,l=t.data,copy=t=>{
for(const[n,i]of a)""!==t&&n.includes(t)&&e.set(n,i)},hex=e=>(l[e]??"").slice(7),close=t=>{const a=n.get(t)
;void 0!==a&&e.set(a,null),n.delete(t)};switch(t.type){case"run.opened":
return copy(`trusted-keys/${hex("trusted_keys_digest")}`),void copy(`approvers/${hex("approvers_digest")}`)
;case"evidence.read":return void copy(hex("evidence_digest"));case"policy.decided":
return void copy(`policies/${hex("policy_digest")}`);case"receipt.minted":case"receipt.refused":
return void copy(`/${d}.`);case"plan.created":{copy(hex("plan_file_digest"));const a=`runs/${c.slice(-2)}/${c}.json`
;return void(i.has(a)||e.set(a,file({opened_at:t.ts??null,plan_digests:[l.plan_digest??null]})))}case"operation.intent":
{const a={claim:r,run_id:c,run_attempt:o,operation_digest:l.operation_digest??null}
;e.set(`consumed/${d.slice(5,7)}/${d}.json`,file(a))
;const i=crypto_digest(crypto_jcs([t.operation_kind??null,"123456789",l.natural_key??null])).slice(7)
;return e.set(`open/${i}.json`,file({receipt_id:d,run_id:c,run_attempt:o,seq:s})),void n.set(d,`open/${i}.json`)}
case"operation.reconciled":return void close(l.receipt_id);case"operation.succeeded":case"operation.failed":
case"operation.skipped":return void close(d)}}function commitOf(e,t,a){
const n=null===t?"":`parent ${t}\n`,i="forger <forger@example.com> 1763859600 +0000",r=`tree ${treeOf(e,a)}\n${n}author ${i}\ncommitter ${i}\n\nledger\n`
;return objectOf("commit",Buffer.from(r),a)}function treeOf(e,t){const a=new Map,n=[];for(const[i,r]of e){
const e=i.indexOf("/");if(e<0)n.push({name:i,order:i,mode:"100644",id:objectOf("blob",r,t)});else{const t=i.slice(0,e)
;a.set(t,(a.get(t)??new Map).set(i.slice(e+1),r))}}for(const[e,i]of a)n.push({name:e,order:`${e}/`,mode:"40000",
id:treeOf(i,t)});n.sort((e,t)=>e.order<t.order?-1:1)
;const i=n.flatMap(({name:e,mode:t,id:a})=>[Buffer.from(`${t} ${e}\0`),Buffer.from(a,"hex")])
;return objectOf("tree",Buffer.concat(i),t)}function objectOf(e,t,a){
const n=Buffer.concat([Buffer.from(`${e} ${t.length}\0`),t]),i=(0,c.createHash)("sha1").update(n).digest("hex")
;return a.set(i,n),i}function writeFiles(e,t){(0,G.mkdirSync)(e,{recursive:!0});for(const[a,n]of t)(0,G.mkdirSync)((0,
i.dirname)((0,i.join)(e,a)),{recursive:!0}),(0,G.writeFileSync)((0,i.join)(e,a),n);return e}function descriptorOf(e){
const t=Buffer.alloc(12);return t.writeUInt32LE((0,W.crc32)(e),0),t.writeUInt32LE((0,W.deflateRawSync)(e).length,4),
t.writeUInt32LE(e.length,8),Buffer.concat([Buffer.from("PK\b","latin1"),t])}function zip(e){const t=[],a=[];let n=0
;const i=Buffer.alloc(0);for(const r of e){
const{name:e,bytes:o,size:s,stored:c,mode:d,method:l,extra:p=i,more:h=i,descriptor:u=i}=r,f=(r.flags??0)|(u.length>0?8:0),m=Buffer.concat([!0===c?o:(0,
W.deflateRawSync)(o),h]),g=Buffer.from(e),y=Buffer.alloc(26);y.writeUInt16LE(20,0),y.writeUInt16LE(2048|f,2),
y.writeUInt16LE(l??(!0===c?0:8),4),y.writeUInt32LE((0,W.crc32)(o),10),y.writeUInt32LE(m.length,14),
y.writeUInt32LE(s??o.length,18),y.writeUInt16LE(g.length,22),y.writeUInt16LE(p.length,24)
;const w=Buffer.concat([Buffer.from("PK","latin1"),y,g,p,m,u]),k=Buffer.alloc(46);k.write("PK",0,"latin1"),
k.writeUInt16LE(788,4),y.copy(k,6,0,26),k.writeUInt32LE((d??33188)<<16>>>0>>>0,38),k.writeUInt32LE(n,42),a.push(k,g,p),
t.push(w),n+=w.length}const r=Buffer.concat(a),o=Buffer.alloc(22);return o.write("PK",0,"latin1"),
o.writeUInt16LE(e.length,8),o.writeUInt16LE(e.length,10),o.writeUInt32LE(r.length,12),o.writeUInt32LE(n,16),
Buffer.concat([...t,r,o])}const he={runs:[{},{ops:[{id:"x"}]}]
},path=(e,t)=>[...e.keys()].find(e=>e.startsWith(t)),changed=e=>({...he,files:e
}),removed=e=>changed(t=>t.delete(path(t,e))),replaced=(e,t)=>changed(a=>a.set(path(a,e),t)),added=(e,t)=>changed(a=>a.set(e,t)),edited=(e,t,a)=>changed(n=>n.set(e,Buffer.from(n.get(e).toString().replace(t,a)))),renamed=(e,t)=>changed(a=>{
a.set(t,a.get(e)),a.delete(e)}),A=e=>"a".repeat(e),ue={claim:A(32),operation_digest:`sha256:${A(64)}`,run_attempt:1,
run_id:"1"},fe={receipt_id:`rcpt_${A(32)}`,run_attempt:1,run_id:"1",seq:0},tag=e=>({id:A(40),name:e}),release=e=>({
digest:`sha256:${A(64)}`,id:e,tag:"v1"}),me={TAMPERED:{segments:{
"a segment under another name":renamed(segment(14),segment(15)),
"a segment in another folder":renamed(segment(21),segment(21).replace("000000/","000001/")),
"an empty segment":added(segment(99),Buffer.alloc(0))},ledger_sequence:{"the first segment removed":removed(segment(0))
},ledger_chain:{"a line edited":edited(segment(0),"octocat","mallory")},result:{"an authorize job in the ledger":{
runs:[{},{authorize:!0,ops:[{id:"x"}]}]}},checkpoint_states:{"the last segment removed":removed(segment(21)),
"checkpoint removed":removed("checkpoint"),"checkpoint that is none":added("checkpoint",Buffer.from("x\n"))},tip:{
"tip.json of another size":added("tip.json",file({size:3,head:A(64),frontier:[]})),
"tip.json of another frontier":edited("tip.json",/\["[0-9a-f]{64}/,`["${A(64)}`),"tip.json removed":removed("tip.json")
},files:{"baseline.json removed":removed("baseline.json"),"a first commit without baseline.json":{...he,baseline:null},
"baseline.json of another form":{...he,baseline:{releases:[],tags:[],pulls:[]}},"baseline.json in another order":{...he,
baseline:{releases:[],tags:[tag("v2"),tag("v1")]}},"baseline.json with a release twice":{...he,baseline:{
releases:[release("7"),release("7")],tags:[]}}},consumed:{"a consumption record deleted":removed("consumed/"),
"a consumption record edited":replaced("consumed/",file(ue)),
"a consumption record planted":changed(e=>e.set(`consumed/aa/rcpt_${A(32)}.json`,e.get(path(e,"consumed/"))))},open:{
"an open entry planted":added(`open/${A(64)}.json`,file(fe)),"an open entry deleted":{runs:[{closed:!1,ops:[{id:"a",
outcome:"none"}]}],files:e=>e.delete(path(e,"open/"))}},runs:{"a run record deleted":removed("runs/"),
"a run record with another plan":replaced("runs/",file({opened_at:"2026-11-23T01:00:00.000Z",plan_digests:[]}))},
branch_lines:{"a dry run on the branch":{runs:[{mode:"dry_run"}]},"a run without a key on the branch":{runs:[{
signer:null}]}},receipt_lines:{"a receipt used by two runs":{runs:[{},{}],lines:e=>{
const[t,a]=e.filter(({type:e})=>"receipt.minted"===e).filter((e,t)=>t%2==0)
;return e.map(e=>e.receipt_id===a?.receipt_id?{...e,receipt_id:t?.receipt_id??null}:e)}}},run_identity:{
"a claim used by two runs":{runs:[{},{}],lines:e=>e.map(e=>({...e,claim:"1".repeat(32)}))}},reconciliations:{
"a reconciliation of nothing":{runs:[{},{}],lines:e=>{
const t=e.find(({type:e})=>"operation.intent"===e),a=e.findLastIndex(({type:e})=>"run.opened"===e),{receipt_id:n,run_id:i,run_attempt:r,operation_id:o,operation_kind:s}=t,c={
...e[a],type:"operation.reconciled",operation_id:o??null,operation_kind:s??null,data:{receipt_id:n??null,run_id:i??null,
run_attempt:r??null,observed:"done",github:null,state_digest:null}},d=e.at(-1)?.data,l={...d.counts,
"operation.reconciled":1};return e.with(-1,{...e.at(-1),data:{...d,counts:l}}).toSpliced(a+1,0,c)}}}},UNVERIFIABLE:{
checkpoint_signatures:{"checkpoint planted":{...he,signer:oe}}},INCOMPLETE:{landed:{"lines after the last checkpoint":{
...he,covered:13}}}
},ge=Object.entries(me).flatMap(([e,t])=>Object.entries(t).flatMap(([t,a])=>Object.entries(a).map(([a,n])=>({name:a,
verdict:e,check:t,branch:n})))),listed=(e,t,a,n)=>Object.entries(a).flatMap(([a,i])=>Object.entries(i).map(([i,r])=>({
name:`${e}: ${i}`,verdict:t,check:a,files:()=>n(r)}))),withoutKey=(e,t)=>listed("without the key",e,t,e=>{
const t=forge();return e(t),t}),withKey=(e,t)=>listed("with the key",e,t,forge),onDryRun=e=>t=>{t.clear()
;for(const[e,a]of forge({mode:"dry_run"}))t.set(e,a);e(t)
},cases_text=(e,t)=>e.get(t).toString(),edit=(e,t)=>a=>a.set(e,Buffer.from(t(cases_text(a,e)))),swap=(e,t,a)=>edit(e,n=>{
if(!n.includes(t))throw new Error(`${t} is not in ${e}`);return n.replace(t,a)
}),onLines=e=>edit("ledger.jsonl",t=>e(t.trimEnd().split("\n")).map(e=>`${e}\n`).join("")),inLine=(e,t,a)=>onLines(n=>n.with(e,n[e].replace(t,a))),receiptOf=(e,t=0)=>[...e.keys()].filter(e=>e.startsWith("receipts/"))[t],jsonOf=(e,t)=>JSON.parse(cases_text(e,t)),headOf=e=>jsonOf(e,"CANONICAL_PROOF.json").phase_4_proof_ledger.head,resealed=(e,t=re)=>a=>{
e(a),a.set("manifest.json",manifest(a,headOf(a),t))},lineOf=(e,t,a=0)=>{const n=e.filter(e=>e.type===t)[a]
;if(void 0===n)throw new Error(`no ${t}`);return n},data=e=>e.data,change=(e,t,a=0)=>({lines:n=>(t(lineOf(n,e,a)),n)
}),lineWith=(e,t,a=0)=>change(e,e=>Object.assign(e,t),a),dataWith=(e,t,a=0)=>change(e,e=>Object.assign(data(e),t),a),arrange=e=>({
lines:t=>{const a=e(t).map((e,a)=>({...e,ts:t[Math.min(a,t.length-1)]?.ts??null
})),n=a.find(({type:e})=>"run.closed"===e);if(void 0!==n){const e={}
;for(const{type:t}of a)"run.closed"!==t&&(e[t]=(e[t]??0)+1);n.data={...data(n),counts:e}}return a}
}),without=(e,t=0)=>arrange(a=>a.filter(n=>n!==lineOf(a,e,t))),swapped=(e,t)=>arrange(a=>{
const[n,i]=[lineOf(a,...e),lineOf(a,...t)];return a.map(e=>e===n?i:e===i?n:e)}),cases_proofOf=(e,t)=>({proof:a=>t(a[e])
}),proofWith=(e,t)=>cases_proofOf(e,e=>Object.assign(e,t)),planWith=e=>({plan:t=>{Object.assign(t,e)}
}),receiptWith=e=>({receipt:t=>{Object.assign(t,e)}}),first=(e,t)=>e[t][0],rawLine=(e,t)=>({
text:a=>a.includes(`"type":"${e}"`)?t(a):a}),ye={ops:[{id:"a"},{id:"b",outcome:"failed"},{id:"c",needs:["b"],
outcome:"skipped"}]},we={ops:[{id:"a"},{id:"b",outcome:"skipped",rejected:"receipt_expired"}]},ke={ops:[{id:"a"},{
id:"b",decision:"no_rule"}]},be={linesBefore:5,linesBetween:3},_e=[...withoutKey("TAMPERED",{manifest:{
"tail cut: the last line":onLines(e=>e.slice(0,-1)),
"the last line edited":onLines(e=>e.with(-1,e.at(-1).replace(/"ts":"[^"]*"/,'"ts":"2026-11-23T02:00:00.000Z"'))),
"edited plan":swap("plan.json","Release tag","Release gat"),
"edited proof":swap("CANONICAL_PROOF.json",'"result":"shipped"','"result":"partial"'),
"edited report":swap("report.html","report","raport"),"edited summary":swap("summary.md","summary","summery"),
"edited policy":swap("policy.yml","rules","Rules"),"edited trusted-keys":edit("trusted-keys",e=>`# mine\n${e}`),
"edited checkpoints":swap("checkpoints.json",'"first_seq":0','"first_seq":1'),
"a receipt removed":e=>e.delete(receiptOf(e)),"two receipts exchanged":e=>{
const[t,a]=[receiptOf(e,0),receiptOf(e,1)],n=e.get(t);e.set(t,e.get(a)).set(a,n)},
"a receipt put in":e=>e.set(`receipts/rcpt_${"a".repeat(32)}.dsse.json`,e.get(receiptOf(e))),
"manifest with the signature of another file list":e=>e.set("manifest.json",forge({runId:"9003"}).get("manifest.json")),
"a receipt envelope as the manifest":e=>e.set("manifest.json",e.get(receiptOf(e)))},ledger_sequence:{
"middle cut":onLines(e=>e.toSpliced(5,1)),"head cut":onLines(e=>e.slice(1)),
"two lines exchanged":onLines(e=>e.toSpliced(3,2,e[4],e[3])),"a line doubled":onLines(e=>e.toSpliced(4,0,e[4]))},
ledger_encoding:{"all lines removed":e=>e.set("ledger.jsonl",Buffer.alloc(0))},layout:{
"ledger.jsonl removed":e=>e.delete("ledger.jsonl"),"report removed":e=>e.delete("report.html"),
"a file put in":e=>e.set("notes.txt",Buffer.from("hello")),
"a file above the folder":e=>e.set("../plan.json",Buffer.from("{}\n"))},ledger_chain:{
"a line edited":swap("ledger.jsonl",'"natural_key":"tag"','"natural_key":"gat"'),
"a line of another run put in":onLines(e=>{const t=forge({runId:"9002",claim:"d".repeat(32)
}).get("ledger.jsonl")?.toString().split("\n")??[];return e.with(6,t[6])}),"dry run passed off as prod":onDryRun(e=>{
for(const t of["CANONICAL_PROOF.json","plan.json","ledger.jsonl"])edit(t,e=>e.replaceAll('"mode":"dry_run"','"mode":"prod"'))(e)
})},manifest_signature:{"manifest made again without the key":resealed(swap("summary.md","summary","summery"),oe),
"manifest signature over other bytes":e=>{const t=jsonOf(e,"manifest.json");t.signatures[0]={
keyid:`ed25519:${re.keyHash}`,sig:re.ed25519(Buffer.from("x")).toString("base64")},e.set("manifest.json",file(t))},
"manifest signed twice":e=>{const t=jsonOf(e,"manifest.json");t.signatures=[...t.signatures,...t.signatures],
e.set("manifest.json",file(t))}}}),...withoutKey("INCOMPLETE",{manifest:{"manifest removed":e=>e.delete("manifest.json")
},manifest_signature:{"manifest signature stripped":e=>e.set("manifest.json",manifest(e,headOf(e),null))}
}),...withoutKey("UNVERIFIABLE",{manifest_signature:{
"full rewrite under a key of the forger, his key in the bundle":e=>{for(const[t,a]of forge({signer:oe}))e.set(t,a)}}
})],ve=[...withoutKey("TAMPERED",{ledger_canonical:{"duplicate JSON keys in a line":inLine(2,'"v":1}','"v":1,"v":1}'),
"white space in a line":inLine(1,'"v":1','"v": 1'),"a number written otherwise":inLine(1,'"v":1','"v":1.0'),
"an escape written otherwise":inLine(0,"octocat","\\u006fctocat"),"trailing newline":edit("ledger.jsonl",e=>`${e}\n`),
CRLF:edit("ledger.jsonl",e=>e.replaceAll("\n","\r\n")),BOM:edit("ledger.jsonl",e=>`\ufeff${e}`)},proof_file:{
"duplicate JSON keys in the proof":swap("CANONICAL_PROOF.json",'"schema":','"schema":"x","schema":'),
"__proto__ in the proof":swap("CANONICAL_PROOF.json",'{"phase_1','{"__proto__":{},"phase_1'),
"trailing bytes in the proof":edit("CANONICAL_PROOF.json",e=>`${e} `),
"deep nesting in the proof":e=>e.set("CANONICAL_PROOF.json",Buffer.from(`${'{"a":'.repeat(1e5)}1${"}".repeat(1e5)}\n`))
},plan_file:{
"duplicate JSON keys in the plan":swap("plan.json",'"promotable":false','"promotable":false,"promotable":false'),
"lone surrogate in the plan":swap("plan.json","Bump","\\udc00"),
"missing newline in the plan":edit("plan.json",e=>e.slice(0,-1))},ledger_encoding:{"invalid UTF-8":e=>{
const t=Buffer.from(e.get("ledger.jsonl"));t[100]=255,e.set("ledger.jsonl",t)},"overlong UTF-8":e=>{
const t=e.get("ledger.jsonl")
;e.set("ledger.jsonl",Buffer.concat([t.subarray(0,50),Buffer.from([192,175]),t.subarray(52)]))},
"trailing bytes after the last newline":edit("ledger.jsonl",e=>`${e}x`),
"missing newline":edit("ledger.jsonl",e=>e.slice(0,-1)),
"deep nesting in a line":onLines(e=>e.with(1,`${"[".repeat(3e4)}${"]".repeat(3e4)}`)),
"a line of more than 64 KiB":inLine(0,"octocat","o".repeat(7e4))},ledger_schema:{
"lone surrogate":inLine(0,"octocat","\\ud800"),"__proto__ in a line":inLine(0,'"data":{','"__proto__":{},"data":{'),
"__proto__ in data":inLine(0,'"data":{','"data":{"__proto__":{},'),
"keys out of order":inLine(0,/^\{("claim":"[^"]*"),(.*)\}$/,"{$2,$1}"),
"an unknown field":inLine(1,'"v":1}','"v":1,"w":1}'),"an unknown type":inLine(1,"plan.created","plan.invented")},
receipt_files:{"trailing bytes in a receipt":e=>edit(receiptOf(e),e=>`${e}\n`)(e),
"non-canonical base64 in a receipt":e=>{const t=receiptOf(e),a=jsonOf(e,t),[n,i]=a.signatures;a.signatures=[{...n,
sig:`${n.sig}\n`},i],e.set(t,file(a))}},manifest:{"BOM in the manifest":edit("manifest.json",e=>`\ufeff${e}`)},
checkpoints_file:{"unpadded base64 in a checkpoint":edit("checkpoints.json",e=>e.replace(/=\\n"/,'\\n"')),
"a NUL in a checkpoint":swap("checkpoints.json","\\nhead","\\u0000\\nhead")}})],xe=[...withKey("TAMPERED",{
receipt_envelopes:{"swapped receipts":{files:e=>{const[t,a]=[receiptOf(e,0),receiptOf(e,1)],n=e.get(t)
;e.set(t,e.get(a)).set(a,n)}},"a receipt that is not on record":{
files:e=>e.set(`receipts/rcpt_${"a".repeat(32)}.dsse.json`,e.get(receiptOf(e)))},
"a receipt that is on record but not there":{files:e=>e.delete(receiptOf(e))}},receipt_bindings:{
"receipt of another run":receiptWith({run_id:"9002"}),"receipt of another attempt":receiptWith({run_attempt:2}),
"receipt of another repository":receiptWith({repository_id:"5"}),"receipt of another environment":receiptWith({
environment:"staging"}),"receipt of another actor":receiptWith({actor:"mallory"}),
"receipt of another workflow":receiptWith({workflow_sha:"f".repeat(40)}),"receipt of another kind":receiptWith({
operation_kind:"open_pr"}),"receipt of another operation":receiptWith({operation_id:"other"}),
"receipt of another plan":receiptWith({plan_digest:crypto_digest("x")}),"receipt of another policy":receiptWith({
policy_digest:crypto_digest("x")}),"receipts for two APIs":{receipt:(e,t)=>"tag"===t&&(e.api_url="https://evil.example")
},"advisory receipt that was executed":{receipt:e=>{e.violations=[{rule:null,code:"x",message:"x"}],e.enforceable=!1}}},
refusals:{"receipt that hides why the policy refused":{...ke,receipt:e=>e.violations=[{rule:null,code:"plan_blocked",
message:"another"}],lines:e=>{for(const t of e)"receipt.refused"===t.type&&(data(t).violations=[{rule:null,
code:"plan_blocked",message:"another"}]);return e}}},receipt_files:{"receipt of a dry run":receiptWith({mode:"dry_run"
}),"receipt with a further field":receiptWith({alg:"none"}),"enforceable receipt with violations":receiptWith({
violations:[{rule:null,code:"x",message:"x"}]}),"receipt of another payload type":{
envelope:e=>e.payloadType="application/vnd.marketops.manifest.v1+json"}},receipt_times:{
"receipt that lives for two days":receiptWith({expires_at:"2026-11-25T01:00:00.000Z"}),
"receipt that had expired before the operation began":{receipt:e=>{e.issued_at="2026-11-23T00:00:00.000Z",
e.expires_at="2026-11-23T00:15:00.000Z"}},"receipt issued after it was used":{receipt:e=>{
e.issued_at="2026-11-23T02:00:00.000Z",e.expires_at="2026-11-23T02:15:00.000Z"}}},receipt_anchors:{
"receipt minted on a ledger of the future":receiptWith({ledger:{head:"a".repeat(64),size:999}}),
"receipt minted on another ledger":{...be,receipt:e=>e.ledger={head:"a".repeat(64),size:5}}},approvals:{
"approvals that differ between receipts":{receipt:(e,t)=>"tag"===t&&(e.approvals=[])}},receipt_signatures:{
"stripped Ed25519 signature":{envelope:e=>e.signatures=e.signatures.slice(0,1)},"stripped HMAC":{
envelope:e=>e.signatures=e.signatures.slice(1)},"all signatures stripped":{envelope:e=>e.signatures=[]},
"signatures in the other order":{envelope:e=>e.signatures=e.signatures.toReversed()},"a signature doubled":{
envelope:e=>e.signatures=[...e.signatures,e.signatures[1]]},"receipt signed by another key":{envelope:e=>{
const t=Buffer.from(e.payload,"base64"),[a]=e.signatures;e.signatures=[a,{keyid:`ed25519:${re.keyHash}`,
sig:oe.ed25519(pae(e.payloadType,t)).toString("base64")}]}},"receipt whose HMAC is of another length":{envelope:e=>{
const[t,a]=e.signatures;e.signatures=[{...t,sig:"AAAA"},a]}}}})],je={assignees:[],author:null,base:"main",body:"",
commit:null,draft:!1,head:"x",head_sha:"f".repeat(40),labels:[],maintainer_can_modify:!0,milestone:null,reviewers:[],
signoff:!1,team_reviewers:[],title:"x"},$e=[...withKey("TAMPERED",{plan_binding:{"plan of another commit":planWith({
commit_sha:"f".repeat(40)}),"plan of another repository":planWith({repository:"acme/gadgets"}),
"plan of another ref":planWith({ref:"refs/heads/dev"}),"plan of a dry run in prod":planWith({mode:"dry_run"}),
"plan blocked by mode in prod":planWith({blocked_by_mode:!0}),"plan made after it was recorded":planWith({
created_at:"2026-11-24T01:00:00.000Z"}),"an operation that was not decided on":{plan:e=>e.operations=[...e.operations,{
...first(e,"operations"),operation_id:"more"}]},"another plan file than was recorded":dataWith("plan.created",{
plan_file_digest:crypto_digest("x")}),"another plan than was recorded":dataWith("plan.created",{
plan_digest:crypto_digest("x")})},plan_file:{"promotable plan":planWith({promotable:!0})},plan_digests:{
"operation digest of something else":{planned:e=>first(e,"operations").operation_digest=crypto_digest("x")},
"plan digest of something else":{planned:e=>e.plan_digest=crypto_digest("x")},"parameters changed after the digest":{
planned:e=>first(e,"operations").parameters.force=!0}},plan_order:{"an operation twice":{
plan:e=>e.operations=[...e.operations,{...first(e,"operations")}]},"dangling dependency":{
plan:e=>first(e,"operations").depends_on=["nobody"]},"cyclic dependency":{
plan:e=>first(e,"operations").depends_on=["release"]}},policy_digest:{"another policy than was decided by":{
files:e=>e.set("policy.yml",Buffer.from("version: 1\n"))}},single_use:{
"intent of another operation than planned":dataWith("operation.intent",{operation_digest:crypto_digest("x")})},
operation_binding:{"intent on another natural key":dataWith("operation.intent",{natural_key:"v9"}),
"outcome with another effect":dataWith("operation.succeeded",{effect:"update"}),
"something to do, recorded as unchanged":{ops:[{id:"a",effect:"none"},{id:"b"}],
planned:e=>first(e,"operations").effect="create"},"kind of another operation":{
plan:e=>Object.assign(first(e,"operations"),{operation_kind:"open_pr",parameters:je})}},effects:{
"a conflict that was executed":{planned:e=>first(e,"operations").effect="conflict",
...change("operation.succeeded",()=>{})},"nothing to do, and yet a receipt":{
planned:e=>first(e,"operations").effect="none"}},dependencies:{
"done before what it depends on":swapped(["operation.succeeded",0],["operation.succeeded",1]),
"done although what it depends on failed":{ops:[{id:"a",outcome:"failed"},{id:"b",needs:["a"]}]},
"skipped for a dependency that succeeded":{ops:[{id:"a"},{id:"b",needs:["a"],outcome:"skipped"}]}}})],RECONCILED=e=>({
...e[0],type:"operation.reconciled",operation_id:"old",operation_kind:"tag_repo",data:{
receipt_id:`rcpt_${"1".repeat(32)}`,run_id:"8000",run_attempt:1,observed:"done",github:null,state_digest:null}
}),foreignLine=(e,t={})=>({...e[0],type:"ledger.foreign",data:{base:"a".repeat(40),head:"b".repeat(40),...t}
}),foreign=(e,t={})=>arrange(a=>a.toSpliced(e,0,foreignLine(a,t))),Se={ops:[{id:"a"},{id:"b",decision:"no_rule"},{
id:"c",effect:"none"}]},Oe=[...withKey("TAMPERED",{run_identity:{"no run.opened":without("run.opened"),
"run.opened twice":arrange(e=>[e[0],...e]),"a line of another run":lineWith("operation.intent",{run_id:"9002"}),
"a line of another attempt":lineWith("operation.succeeded",{run_attempt:2}),
"a line of another mode":lineWith("operation.succeeded",{mode:"dry_run"}),
"vkey of another origin":dataWith("run.opened",{origin:"evil.example/repositories/123456789/marketops"}),
"origin of another repository":dataWith("run.opened",{repository_id:"5"})},one_claim:{
"a line of another claim":lineWith("operation.intent",{claim:"d".repeat(32)})},times:{
"a time that goes back":lineWith("operation.intent",{ts:"2026-11-23T00:59:00.000Z"})},ledger_schema:{
"a time that is no day":lineWith("operation.intent",{ts:"2026-02-30T00:59:00.000Z"}),
"permit with violations":dataWith("policy.decided",{violations:[{rule:null,code:"x",message:"x"}]}),
"a failed check before an intent":dataWith("gate.passed",{checks:checks("receipt_expired")}),
"a check left out":dataWith("gate.passed",{checks:checks().slice(1)}),"checks in another order":dataWith("gate.passed",{
checks:checks().toReversed()}),"a check not evaluated":change("gate.passed",e=>data(e).checks[3]={name:"enforceable",
result:"not_evaluated",code:null}),"a code of another check":{...we,...change("gate.rejected",e=>data(e).checks[7]={
name:"expiration",result:"fail",code:"run_mismatch"})},"a success called failed":{...ye,...lineWith("operation.failed",{
status:"success"})}},ledger_sequence:{"a sequence with a gap":lineWith("operation.succeeded",{seq:99})},ledger_chain:{
"a prev of its own":lineWith("operation.succeeded",{prev:"a".repeat(64)})},line_order:{
"no plan.created":without("plan.created"),"plan.created twice":arrange(e=>e.toSpliced(2,0,{...e[1]})),
"no receipt for an intent":arrange(e=>e.filter(({type:e})=>"receipt.minted"!==e)),
"a second batch before the first is settled":{batch:1,...arrange(e=>e.filter(t=>t!==lineOf(e,"operation.succeeded",0)))
},"a line after run.closed":{lines:e=>[...e,{...e.at(-2),ts:e.at(-1)?.ts??null}]},"run.closed twice":{lines:e=>[...e,{
...e.at(-1)}]},"a reconciliation after the plan":arrange(e=>e.toSpliced(2,0,RECONCILED(e)))},decisions:{
"a decision missing":without("policy.decided"),"a decision twice":arrange(e=>e.toSpliced(3,0,{...e[2]})),
"a decision after a receipt":swapped(["policy.decided",1],["receipt.minted",0]),
"decisions under two policies":dataWith("policy.decided",{policy_digest:crypto_digest("x")},1),
"permit with a matched forbid, other rules left out":change("policy.decided",e=>data(e).rules.push({id:"f",
effect:"forbid",matched:!0,unmet:null},{omitted:3})),"no evidence.read":without("evidence.read"),
"evidence.read twice":arrange(e=>e.toSpliced(3,0,{...lineOf(e,"evidence.read")}))},foreign_lines:{
"ledger.foreign that sets nothing aside":foreign(1,{head:"a".repeat(40)}),
"ledger.foreign twice":arrange(e=>e.toSpliced(1,0,foreignLine(e),foreignLine(e))),
"ledger.foreign among intents":foreign(9),"ledger.foreign among outcomes":foreign(12)},checkpoint_states:{
"ledger.foreign though nothing was set aside":foreign(11)},receipt_lines:{
"two receipts for an operation":arrange(e=>e.toSpliced(6,0,{...lineOf(e,"receipt.minted"),
receipt_id:`rcpt_${"a".repeat(32)}`})),"one receipt for two operations":lineWith("receipt.minted",{
receipt_id:`rcpt_${crypto_digest(`${"c".repeat(32)}tag`).slice(7,39)}`},1)},all_or_nothing:{
"minted although the policy refused":{ops:[{id:"a"},{id:"b"}],...change("policy.decided",e=>Object.assign(data(e),{
decision:"no_rule",violations:[{rule:null,code:"x",message:"x"}]}),1)},
"minted and refused in one batch":change("receipt.minted",e=>{Object.assign(data(e),{enforceable:!1,violations:[{
rule:null,code:"plan_blocked",message:"x"}]}),Object.assign(e,{type:"receipt.refused",status:"rejected"})},1)},
gate_checks:{"no gate before an intent":without("gate.passed",1),
"a gate of another operation before an intent":swapped(["gate.passed",0],["gate.passed",1]),
"a rejected gate before an intent":change("gate.passed",e=>{Object.assign(e,{type:"gate.rejected",status:"rejected"}),
data(e).checks=checks("receipt_consumed")}),"a gate for an advisory receipt":{...ke,...arrange(e=>e.toSpliced(6,0,{
...lineOf(e,"receipt.refused"),type:"gate.passed",data:{checks:checks()},status:null
}).map(e=>"gate.passed"===e.type?Object.fromEntries(Object.entries(e).filter(([e])=>"status"!==e)):e))},
"intent with the receipt of another operation":lineWith("operation.intent",{
receipt_id:`rcpt_${crypto_digest(`${"c".repeat(32)}release`).slice(7,39)}`}),
"an intent twice: a receipt replayed":arrange(e=>{const t=e.findIndex(({type:e})=>"gate.passed"===e)
;return e.toSpliced(t+2,0,{...e[t]},{...e[t+1]})}),
"an outcome before its intent":swapped(["operation.intent",1],["operation.succeeded",1]),
"a late rejection without its skip":{...we,...without("operation.skipped")},"a late rejection, executed all the same":{
...we,...change("operation.skipped",e=>{Object.assign(e,{type:"operation.succeeded",status:"success"}),data(e).code=null
})}},single_use:{
"an outcome without an intent":arrange(e=>e.filter(t=>t!==lineOf(e,"gate.passed",1)&&t!==lineOf(e,"operation.intent",1))),
"two outcomes of one receipt":arrange(e=>e.toSpliced(-1,0,{...lineOf(e,"operation.succeeded",1)})),
"outcome with the receipt of another operation":lineWith("operation.succeeded",{
receipt_id:`rcpt_${crypto_digest(`${"c".repeat(32)}release`).slice(7,39)}`})},outcomes:{
"success with a code":dataWith("operation.succeeded",{code:"github_error"}),"failure without a code":{...ye,
...dataWith("operation.failed",{code:null})},"skipped as expired without a rejection":{...we,...without("gate.rejected")
},"skipped for another reason than the gate gave":{...we,...dataWith("operation.skipped",{code:"cancelled"})},
"unchanged although refused":{ops:[{id:"a",effect:"none"}],...change("policy.decided",e=>Object.assign(data(e),{
decision:"forbid",violations:[{rule:null,code:"x",message:"x"}]}))},
"a refused execute job that calls unchanged what is forbidden":{...Se,execute:!0,...lineWith("operation.unchanged",{
operation_id:"b"})}},settled:{"an intent without an outcome, and closed":without("operation.succeeded",1)},counts:{
"counts too high":change("run.closed",e=>data(e).counts["operation.succeeded"]=3),
"counts of what did not happen":change("run.closed",e=>data(e).counts["operation.failed"]=1),
"counts without a type":change("run.closed",e=>delete data(e).counts["operation.intent"])},result:{
"partial called shipped":{...ye,result:"shipped"},"shipped called unchanged":{result:"unchanged"},
"blocked called authorized":{...ke,result:"authorized"},"a refused execute job called unchanged":{...Se,execute:!0,
result:"unchanged"}},run_result:{"shipped called failed":{result:"failed"}},complete:{
"an operation without a word in a blocked run":{...ke,...without("receipt.refused",0)},
"an operation without a word in a blocked run with something in place":{...Se,...without("receipt.refused",0)},
"an authorize job that is silent about an operation":{authorize:!0,...without("receipt.minted",1)},
"an authorize job that is silent about what is in place":{authorize:!0,ops:[{id:"a"},{id:"b",effect:"none"}],
...without("operation.unchanged")}},effects:{"a refused execute job that is silent about what is in place":{...Se,
execute:!0,...without("operation.unchanged")}},operation_binding:{
"a refused execute job that calls unchanged what is not there":{...Se,execute:!0,...lineWith("operation.unchanged",{
operation_id:"a"})}},landed:{"unchanged called authorized":{ops:[{id:"a",effect:"none"}],result:"authorized"}},
reconciliations:{"a reconciliation twice":arrange(e=>e.toSpliced(1,0,RECONCILED(e),RECONCILED(e)))}
})],Ae=[...withKey("TAMPERED",{dry_run_law:{"a dry run with a key":{mode:"dry_run",...dataWith("run.opened",{
vkey:re.vkey})},"a dry run that intends":{mode:"dry_run",...change("operation.blocked",e=>{Object.assign(e,{
type:"operation.intent",receipt_id:`rcpt_${"a".repeat(32)}`,data:{natural_key:"x",operation_digest:crypto_digest("x")}
}),delete e.status})},"a dry run that mints":{mode:"dry_run",...change("receipt.refused",e=>{Object.assign(data(e),{
enforceable:!0,violations:[]}),e.type="receipt.minted",delete e.status})},"a dry run that succeeds":{mode:"dry_run",
...change("operation.blocked",e=>Object.assign(e,{type:"operation.succeeded",status:"success",
receipt_id:`rcpt_${"a".repeat(32)}`,data:{code:null,effect:"create",github:null,message:null,state_digest:null}}))},
"a dry run that does not name its mode":{mode:"dry_run",receipt:e=>e.violations=[{rule:null,code:"x",message:"x"}],
...dataWith("receipt.refused",{violations:[{rule:null,code:"x",message:"x"}]})},
"prod that blocks by mode":change("operation.succeeded",e=>{Object.assign(e,{type:"operation.blocked",status:"rejected",
data:{code:"mode_not_prod",effect:"create",operation_digest:crypto_digest("x")}}),delete e.receipt_id})},complete:{
"a dry run that forgets an operation":{mode:"dry_run",...without("operation.blocked")}},result:{
"a dry run called shipped":{mode:"dry_run",result:"shipped"}},unsigned_run:{
"a run without a key that executes":dataWith("run.opened",{vkey:null})},outcomes:{"an operation blocked twice":{
mode:"dry_run",...arrange(e=>e.toSpliced(-1,0,{...lineOf(e,"operation.blocked",1)}))},
"an operation blocked before it was refused":{mode:"dry_run",...swapped(["receipt.refused",1],["operation.blocked",1])},
"another operation blocked than was refused":{mode:"dry_run",...dataWith("operation.blocked",{
operation_digest:crypto_digest("x")})}}}),...withoutKey("TAMPERED",{manifest_signature:{
"a dry run with a signed manifest":onDryRun(resealed(()=>{}))}})],record=(e,t=0)=>({checkpoints:(a,n)=>e(a[t],n)
}),recordWith=(e,t=0)=>record(t=>Object.assign(t,e),t),stating=({signer:e=re,size:t,root:a,head:n,origin:i})=>record((r,{leaves:o,heads:s})=>{
r.after=note([e],t??o.length,a??mth(o),n??s.at(-1)??"",i)
}),editedAfter=e=>record(t=>t.after=e(t.after)),badSignature=(e,t,a)=>`— ${t} ${Buffer.concat([Buffer.from(a,"base64").subarray(0,4),Buffer.alloc(64,1)]).toString("base64")}\n`,files=e=>({
manifest:t=>e(t.files)}),Te=[...withKey("TAMPERED",{checkpoint_states:{
"forked ledger: a checkpoint of another root":stating({root:Buffer.alloc(32,7)}),
"a checkpoint of another head":stating({head:"a".repeat(64)}),
"a checkpoint of more lines":record((e,{leaves:t,heads:a})=>{e.after=note([re],t.length+1,mth(t),a.at(-1)??"")}),
"a checkpoint of another origin":stating({origin:"github.com/repositories/5/marketops"}),"a frontier of another tree":{
...be,...record(e=>e.frontier=e.frontier.map(()=>"b".repeat(64)))},"a frontier of another size":{...be,...recordWith({
frontier:[]})},"no checkpoint before":{...be,...recordWith({before:null})},"a stretch too many":{checkpoints:e=>{
e.push({...e[0],first_seq:99})}},"a stretch in two":{...be,checkpoints:e=>{e.push({...e[0],first_seq:6})}}},
checkpoint_signatures:{
"a checkpoint that the forger signed as well under the same name":editedAfter(e=>e.replace(/— (\S+) (\S+)\n$/,badSignature)),
"a checkpoint that only another key signed":stating({signer:oe})},checkpoints_file:{
"a checkpoint without a signature line":editedAfter(e=>e.replace(/\n—.*\n$/,"\n"))},ledger_chain:{
"a checkpoint before of another size":{...be,...record((e,{heads:t})=>e.before=note([re],4,Buffer.alloc(32,7),t[3]??""))
},"a checkpoint before the first line":record(e=>e.before=e.after??null)},ledger_sequence:{"a stretch too few":{...be,
checkpoints:e=>{e.pop()}}},landed:{"an authorize job with a landed checkpoint":{authorize:!0,...stating({})}},manifest:{
"manifest of another head":{manifest:e=>e.head="a".repeat(64)},
"manifest with a file too many":files(e=>e[`receipts/rcpt_${"a".repeat(32)}.dsse.json`]=crypto_digest("x")),
"manifest with a file too few":files(e=>delete e["report.html"]),
"manifest with a file outside the layout":files(e=>e["../x"]=crypto_digest("x"))},trusted_keys:{
"a key that the run did not trust itself":{trusted:`${oe.vkey}\n`},"a key that had lapsed in the list of the run":{
trusted:`${re.vkey} not-after=2026-11-01T00:00:00.000Z\n`},"a list of keys that cannot be read":{
trusted:`${re.vkey} until=tomorrow\n`}}}),...withKey("INCOMPLETE",{landed:{"the later of two checkpoints missing":{
...be,...recordWith({after:null},1)},"the earlier of two checkpoints missing":{...be,...recordWith({after:null})},
"lines after the last landed checkpoint":record((e,{leaves:t,heads:a})=>{e.after=note([re],9,mth(t.slice(0,9)),a[8]??"")
}),"not landed":{landed:!1},"an authorize job":{authorize:!0}},run_result:{"no run.closed":{closed:!1}},
manifest_signature:{"manifest not signed":{signedManifest:!1}}})],Re=[...withKey("TAMPERED",{run_claims:{
"proof of another result":proofWith("run",{result:"partial"}),"proof of another actor":proofWith("run",{actor:"mallory"
}),"proof of another time":proofWith("run",{closed_at:"2026-11-24T01:00:00.000Z"}),
"proof of another commit":proofWith("run",{commit_sha:"f".repeat(40)})},phase_1_claims:{
"proof of another effect":cases_proofOf("phase_1_dry_run_plan",e=>first(e,"operations").effect="update"),
"proof with an operation left out":cases_proofOf("phase_1_dry_run_plan",e=>e.operations.pop()),
"proof of another plan":proofWith("phase_1_dry_run_plan",{plan_digest:crypto_digest("x")})},phase_2_claims:{
"proof with another decision":cases_proofOf("phase_2_fc_authorization",e=>first(e,"decisions").decision="forbid"),
"proof with another policy":proofWith("phase_2_fc_authorization",{policy_digest:crypto_digest("x")}),
"proof blocked by mode in prod":proofWith("phase_2_fc_authorization",{blocked_by_mode:!0}),
"proof with a receipt edited":cases_proofOf("phase_2_fc_authorization",e=>first(e,"receipts").receipt.actor="mallory"),
"proof with a receipt left out":cases_proofOf("phase_2_fc_authorization",e=>e.receipts.pop()),
"proof with receipts in another order":cases_proofOf("phase_2_fc_authorization",e=>e.receipts.reverse())},approvals:{
"proof with an approver more":cases_proofOf("phase_2_fc_authorization",e=>e.approvals.push({environment:"production",
user:"bob",user_id:"78",state:"approved",comment:""}))},phase_3_claims:{"proof with a failure as success":{...ye,
...cases_proofOf("phase_3_github_execution",e=>Object.assign(e.operations[1],{outcome:"succeeded",status:"success",
code:null}))},
"proof with another check":cases_proofOf("phase_3_github_execution",e=>first(e,"operations").checks=checks("receipt_expired")),
"proof with another answer of GitHub":cases_proofOf("phase_3_github_execution",e=>first(e,"operations").github={id:"1",
sha:null,url:null}),"proof with another message":{...ye,
...cases_proofOf("phase_3_github_execution",e=>e.operations[1].message="nothing")},
"proof without the reason of a refusal":{...ke,
...cases_proofOf("phase_3_github_execution",e=>first(e,"operations").code=null)}},phase_4_claims:{
"proof of another root":proofWith("phase_4_proof_ledger",{root:"a".repeat(64)}),
"proof of another head":proofWith("phase_4_proof_ledger",{head:"a".repeat(64)}),
"proof of another size":proofWith("phase_4_proof_ledger",{size:1}),
"proof of more entries":proofWith("phase_4_proof_ledger",{entries:1e3}),
"proof of another origin":proofWith("phase_4_proof_ledger",{origin:"github.com/repositories/5/marketops"}),
"proof with another binding":cases_proofOf("phase_4_proof_ledger",e=>first(e,"bindings").outcome_seq=1),
"proof with a binding left out":cases_proofOf("phase_4_proof_ledger",e=>e.bindings.pop())},ledger_canonical:{
"raw line written otherwise and hashed so":rawLine("run.closed",e=>e.replace('"v":1','"v":1.0')),
"raw line with a key twice and hashed so":rawLine("run.closed",e=>e.replace('"v":1','"v":1,"v":1'))}})],job=e=>({
evidence:t=>{Object.assign(t.job,e)}}),evidenceWith=e=>({evidence:t=>{Object.assign(t,e)}
}),Ee=`approvals/${crypto_digest("yes").slice(7)}.txt`,Be=file({approvals:[]}),Ie=[...withKey("TAMPERED",{owners_files:{
"other approvers than the run went by":dataWith("run.opened",{approvers_digest:crypto_digest("x")}),
"other trusted keys than the run went by":{files:edit("trusted-keys",e=>`# mine\n${e}`)}},policy_digest:{
"another policy than decided":{files:edit("policy.yml",e=>`# mine\n${e}`)},
"a withheld policy that is shown":change("run.opened",e=>Object.assign(data(e).policy_source,{withheld:!0}))},evidence:{
"other evidence than was read":{files:edit("evidence.json",e=>e.replace("77","78"))}},decisions_follow:{
"a permit that the policy does not give":dataWith("policy.decided",{rules:[{id:"other",effect:"permit",matched:!0,
unmet:null}]}),"a refusal for another reason":{...ke,lines:e=>{
for(const t of e)"policy.decided"===t.type&&"no_rule"===data(t).decision&&(data(t).violations=[{code:"x",rule:null,
message:"no"}]);return e}},"evidence of another environment":job({environment:"staging"}),
"evidence of another commit":job({commit_sha:"f".repeat(40)}),"evidence that GitHub knows another commit of":{
evidence:e=>{const{attempt:t}=e.run;t.value.head_sha="f".repeat(40)}},
"evidence of a run that was not asked about":evidenceWith({environment:null}),
"evidence for another function":evidenceWith({decide:2}),"evidence with a field more":evidenceWith({trust:"me"}),
"approvals that nobody gave":evidenceWith({approvals:{value:[]}})},signed_approvals:{
"a text of an approval that did not count":{files:e=>e.set(Ee,Buffer.from("yes"))}},approvals:{
"a signed approval that no receipt names":proofWith("phase_2_fc_authorization",{signed_approvals:[{
digest:crypto_digest("yes"),key:`SHA256:${"A".repeat(43)}`,principal:"77+alice@x"}]})},predicate:{
"a predicate where no asset shipped":{files:e=>e.set("predicate.json",Be).set("subjects.sha256",Buffer.alloc(0))}}
})],Pe=(0,X.cz)(se,"the audit"),verifyFiles=({files:e})=>(0,ee.Gr)((0,Q.GU)(e()),{pins:Pe})
;function faultOf({name:e,verdict:t,check:a},n){if(n.verdict!==t)return`${e}: ${n.verdict} in place of ${t}`
;const i=n.checks.filter(({status:e})=>!["ok","not_applicable","skipped"].includes(e))
;return void 0===a||i.some(e=>e.name===a)?null:`${e}: found by ${i.map(e=>e.name).join(", ")}, but not by ${a}`}
async function honestVerdicts(e){const t=await(0,ee.Gr)((0,Q.GU)(forge()),{pins:Pe}),a=await(0,
Y.xJ)(function forgeClone(e,t){
const a=new Map,{id:n}=commitsOf(t,a).at(-1),i=new Map([["HEAD",Buffer.from("ref: refs/heads/marketops-ledger\n")],["config",Buffer.from("[core]\n\trepositoryformatversion = 0\n\tbare = true\n")],["refs/heads/marketops-ledger",Buffer.from(`${n}\n`)]])
;for(const[e,t]of a)i.set(`objects/${e.slice(0,2)}/${e.slice(2)}`,(0,W.deflateSync)(t));return writeFiles(e,i)}((0,
i.join)(e,"branch"),he),{pins:Pe});return[t.verdict,a.verdict]}var Fe=a(87010);async function strictScene(e,t={}){
const a={policy:C,...t},[n,i]=await Promise.all([e.open(a),e.plan(a)]);return{scene:n,digest:i.plan_digest}}
function approve(e,t,a=H){e.github.admin.approve(Number(b),_,a,`Approved ${t}`)}function deleteTags(e){
for(const t of Object.keys(e.github.admin.snapshot().refs))t.startsWith("refs/tags/")&&e.github.admin.deleteRef(t)
;e.mark()}const otherKeys=()=>keysOf(otherSecret()),otherSecret=()=>(0,l.X$)(c.randomBytes);function shippedRun(e){
return e.once("a run that shipped",async()=>{const t=await e.open(),a=await ship(t),r=t.ledgerCheckout(),o=(0,
i.join)(await e.folder(),"checkpoint");return await(0,n.cp)((0,i.join)(r,"checkpoint"),o),{proof:a.proof,ledger:r,
clone:t.ledgerClone(),checkpoint:o}})}async function ship(e,t=b){t!==b&&e.github.admin.createRun({runId:Number(t),
headSha:e.github.commitSha,actor:"maintainer"});const a=await e.prod({},{GITHUB_RUN_ID:t});return(0,
Fe.sb)("shipped"===a.outputs.result,`the run before the attack did not ship:\n${a.log}`),a}var Ue=a(70302)
;function lineWithCode(e,t){return e.find(e=>e.includes(`"code":"${t}"`))??null}function lineOfType(e,t){
return e.find(e=>e.includes(`"type":"${t}"`))??null}function errorsOf({log:e}){
const t=e.split("\n").filter(e=>e.startsWith("::error"));return t.length>0?t.join("\n"):e.trim()}function printed(e,t){
return e.log.split("\n").find(e=>e.startsWith("::error")&&t.test(e))??null}function nothingWritten(e){const t=e.writes()
;(0,
Fe.sb)(0===t.length,`these requests went out: ${t.join(", ")}`),(0,Fe.sb)(!e.hasPublished(),"GitHub holds something new")
}function refusedBy(e,t,a,n){
return(0,Fe.sb)(1===t.exitCode,`the step ended with exit code ${String(t.exitCode)}:\n${t.log.trim()}`),
nothingWritten(e),(0,Fe.sb)(null!==a,`it was refused, but not with ${n}:\n${t.log.trim()}`),{outcome:"defended",
evidence:(0,h.kc)(a.replace(/^::error[^:]*::/,""))}}function refused(e,t,a){
return refusedBy(e,t,lineWithCode(t.lines,a)??printed(t,new RegExp(`\\[${a}\\]`)),a)}function refusedSaying(e,t,a){
return refusedBy(e,t,printed(t,a),String(a))}function shippedAsIf(e,t){
(0,Fe.sb)("shipped"===t.outputs.result,`the run was blocked:\n${errorsOf(t)}`),(0,
Fe.sb)(e.hasPublished(),"nothing was published");const a=lineOfType(t.lines,"ledger.foreign");return(0,
Fe.sb)(null!==a,"the foreign commit is not on record"),{outcome:"defended",evidence:a}}function rejectedAtGate(e,t,a){
nothingWritten(e),(0,Fe.sb)(1===t.exitCode,`the step ended with exit code ${String(t.exitCode)}:\n${t.log.trim()}`)
;const n=t.lines.filter(e=>e.includes('"type":"gate.rejected"'))
;(0,Fe.sb)(n.length>0,`the gate rejected nothing:\n${t.log.trim()}`);for(const e of n){
const{data:t}=JSON.parse(e),n=t.checks.flatMap(e=>null===e.code?[]:[e.code]);(0,
Fe.sb)(1===n.length&&n[0]===a,`the gate said ${n.join(", ")} in place of ${a}`)}return(0,
Fe.sb)(null===lineOfType(t.lines,"operation.intent"),"an operation was begun"),{outcome:"defended",evidence:n[0]??""}}
function found({verdict:e,failed:t},a,n){
(0,Fe.sb)(e===a,`the verdict was ${e}: ${t.map(({name:e,detail:t})=>`${e}: ${t}`)[0]??""}`)
;const i=t.find(({name:e})=>e===n)
;return(0,Fe.sb)(void 0!==i,`found by ${t.map(({name:e})=>e).join(", ")}, but not by the check ${n}`),{
outcome:"detected",evidence:(0,h.kc)(`verdict ${a}: ${n}: ${i.detail}`)}}async function mintInto(e,t,a,r={}){
const o=await e.once(`evidence ${a.plan_digest}`,async()=>{const{proof:e}=await t.prod({},{},{entry:"authorize.js"})
;return(0,n.readFile)((0,i.join)(e,"evidence.json"))}),s=await e.folder(),d={facts:{mode:"prod",repository:`${y}/${w}`,
repositoryId:k,runId:b,runAttempt:1,workflowRef:t.facts().GITHUB_WORKFLOW_REF??"",workflowSha:t.github.commitSha,
actor:"maintainer",triggeringActor:"maintainer",commitSha:t.github.commitSha,ref:"refs/heads/main",event:"push",
environment:_,apiUrl:t.github.apiUrl,serverUrl:t.stage.server,actionVersion:"1.0.0",claim:"c".repeat(32)},
planDigest:a.plan_digest,policyDigest:`sha256:${"1".repeat(64)}`,evidenceDigest:(0,u.ol)(o),approvals:[],
signedApprovals:[],lifetimeMs:9e5
},l=(0,Ue.M)(r.terms?.(d)??d,r.keys??t.keys,()=>Date.now()-(r.issuedAgo??0),c.randomBytes);await(0,n.writeFile)((0,
i.join)(s,"evidence.json"),o);for(const e of a.operations){const t={operation:e,violations:[],ledger:{size:0,
head:"0".repeat(64)}},{bytes:a}=l(r.request?.(t)??t),o=void 0===r.bytes?a:r.bytes(a);null!==o&&await(0,n.writeFile)((0,
i.join)(s,`${e.operation_id}.dsse.json`),o)}return s}async function offer(e,t={},{scene:a,options:n={},inputs:i={}}={}){
const r=a??await e.open(n),o=await e.plan(n),s=await mintInto(e,r,o,t);return{scene:r,receipts:s,
step:await execute(r,s,i)}}function execute(e,t,a={},n={}){return e.prod({receipts:t,...a},n,{entry:"execute.js"})}
function rejected(e,t){return{expected:`gate.rejected with ${e}`,control:"execute",run:async a=>{
const{scene:n,step:i}=await offer(a,"function"==typeof t?await t(a):t);return rejectedAtGate(n,i,e)}}}const facts=e=>({
terms:t=>({...t,facts:{...t.facts,...e}})}),operation=e=>({request:t=>({...t,operation:{...t.operation,...e(t.operation)
}})}),envelope=e=>({bytes:t=>{const a=JSON.parse(t.toString());return Buffer.from(`${(0,m.dw)({...a,...e(a)})}\n`)}
}),signatures=e=>envelope(t=>({signatures:e(t.signatures)})),payload=(e,t)=>envelope(a=>({
payload:Buffer.from(Buffer.from(a.payload,"base64").toString().replace(e,t)).toString("base64")})),Ne={prod:async e=>{
const t=await e.open();shipped(t,await t.prod())},strict:async e=>{const{scene:t,digest:a}=await strictScene(e)
;approve(t,a),shipped(t,await t.prod({"expected-plan-digest":a}))},conditions:async e=>{const t=await e.open({policy:N})
;shipped(t,await t.prod())},execute:async e=>{const{scene:t,step:a}=await offer(e);shipped(t,a)},verify:async e=>{
const{proof:t,clone:a,checkpoint:n}=await shippedRun(e);for(const n of[t,a]){const{verdict:a}=await e.verify(n);(0,
Fe.sb)("VERIFIED"===a,`an untouched ${n===t?"proof":"ledger"} is ${a}`)}const i=await e.verify(a,["--since",n]);(0,
Fe.sb)("VERIFIED"===i.verdict,`an untouched ledger is ${i.verdict} against its own checkpoint`)},forged:async e=>{
const t=await honestVerdicts(await e.folder())
;(0,Fe.sb)(t.every(e=>"VERIFIED"===e),`an honest proof and branch of the forger are ${t.join(" and ")}`)}}
;function shipped(e,t){(0,Fe.sb)(0===t.exitCode,`without the attack the run fails:\n${t.log.trim()}`),(0,
Fe.sb)("shipped"===t.outputs.result,`without the attack the result is ${t.outputs.result??"none"}`),(0,
Fe.sb)(e.hasPublished(),"without the attack nothing is published")}
async function securityAudit({dist:e,scenarios:t,row:a,parallel:r=2}){const s=await async function digestBundle(e){
const t=[];for(const a of await pathsOf(e)){const r=await(0,n.readFile)((0,i.join)(e,a));t.push({path:a,digest:(0,
u.sc)(r).toString("hex"),size:r.length})}const a=t.map(({path:e,digest:t})=>`${t}  ${e}\n`).join("");return{
digest:`sha256:${(0,u.sc)(a).toString("hex")}`,files:t}}(e),f=await(0,n.mkdtemp)((0,i.join)((0,
d.tmpdir)(),"marketops-security-audit-")),m=new Map,g=(0,l.X$)(c.randomBytes),play=async(t,a)=>{const r=(0,i.join)(f,t)
;await(0,n.mkdir)(r);const o=new AuditContext({dist:e,temporary:r,secret:g,shared:m});try{return await a(o)}finally{
await o.close()}},y=new Map,w=[],k=new Map;try{await(0,p.bB)(t,r,async(e,t)=>{
const n=await async function outcomeOf(e,t){try{return await t()}catch(t){
const a=t instanceof Fe.Eh?t.message:`it could not be played: ${(0,o.bD)(t)}`;return{outcome:"breached",evidence:(0,
h.kc)(`${e.id}: ${a}`)}}}(e,async()=>(await(e=>{const t=y.get(e)??play(`control-${e}`,Ne[e]);return y.set(e,t),t
})(e.control),play(e.id,e.run)));k.set(t,function described(e,{outcome:t,evidence:a}){
const{id:n,name:i,attacker:r,attack:o,defence:s,severity:c,expected:d}=e,l=o.map((e,t)=>1===o.length?e:`${t+1}. ${e}`).join(" ")
;return{id:n,name:i,attacker:r,attack:l,defence:s,severity:c,expected:d,outcome:t,evidence:a}}(e,n)),(()=>{
for(let e=k.get(w.length);void 0!==e;e=k.get(w.length))w.push(e),a(e)})()})}finally{await(0,n.rm)(f,{recursive:!0,
force:!0})}return{bundle:s,scenarios:w}}var Ce=a(90350);const He={env:{MARKETOPS_TEST_SECOND_MS:"50"}
},isTagObject=({method:e,path:t})=>"POST"===e&&t.endsWith("/git/tags"),isTagRef=({method:e,path:t,body:a})=>"POST"===e&&t.endsWith("/git/refs")&&!a.includes(g.jF)
;function onRecord(e,t){const a=lineOfType(e.lines,t);return(0,Fe.sb)(null!==a,`there is no ${t}:\n${e.log.trim()}`),(0,
Fe.sb)(null===lineOfType(e.lines,"operation.succeeded"),"an operation is on record as done"),{outcome:"defended",
evidence:a}}
const Me="An answer counts only when it says what was asked for; what is unclear is settled by reading.",Le="Targets are resolved to commits in the plan; nothing moves them afterwards.",ze=[{
id:"G1",name:"422 taken as success",attacker:"github",severity:"critical",
attack:["Answer the creation of the tag with 422, without a reason."],defence:Me,...neverDone(isTagRef,{status:422,
body:{message:"Reference update failed"}})},{id:"G2",name:"5xx taken as success",attacker:"github",severity:"critical",
attack:["Answer the creation of the tag with 502, again and again."],defence:Me,...neverDone(isTagRef,{status:502,body:{
message:"Bad gateway"}},"operation.in_doubt")},{id:"G3",name:"Garbage taken as success",attacker:"github",
severity:"critical",attack:["Answer the creation of the tag object with 201 and an empty object."],defence:Me,
...neverDone(isTagObject,{status:201,body:{}},"operation.in_doubt")},{id:"G4",name:"Answer broken off",
attacker:"github",severity:"high",attack:["Let the tag be created, and break its answer off in the middle."],defence:Me,
...faulty("one tag, found by reading; operation.succeeded once",e=>settled(e,{kind:"truncate"}))},{id:"G5",
name:"Answer lost",attacker:"github",severity:"critical",
attack:["Let the tag be created, and reset the connection before the answer.","Hope that the request is sent again."],
defence:Me,...faulty("one tag, found by reading; operation.succeeded once",e=>settled(e,{kind:"reset"}))},{id:"G6",
name:"Tag taken between plan and execution",attacker:"writer",severity:"critical",
attack:["Wait until the plan was observed.","Create the tag at another commit."],defence:Le,
...faulty("operation.failed; the other tag is left as it is",async e=>{const t=e.github.admin.commitFiles("other",{x:{
content:"x"}},"Other")
;e.mark(),e.during(e=>"before"===e.phase&&isTagObject(e),()=>e.github.admin.setRef("refs/tags/v1.0.0",t))
;const a=await e.prod({},{},He)
;return(0,Fe.sb)(e.github.admin.snapshot().refs["refs/tags/v1.0.0"]===t,"the tag was moved"),
onRecord(a,"operation.failed")})},{id:"G7",name:"Branch moved between plan and execution",attacker:"writer",
severity:"critical",
attack:["Plan a tag of a branch’s head, and have it approved.","Push to the branch before it is executed."],defence:Le,
expected:"policy.decided with plan_digest_differs",control:"strict",run:async function branchMoved(e){
const t=E.replace("    message:","    target: refs/heads/next\n    message:"),a=await e.open({operations:t,policy:C
}),{admin:n}=a.github;n.createBranch("next");const i=(await a.dryRun()).outputs["plan-digest"]??""
;return n.commitFiles("next",{x:{content:"x"}},"Pushed after the approval"),a.mark(),approve(a,i),
refused(a,await a.prod({"expected-plan-digest":i}),"plan_digest_differs")}},{id:"G8",
name:"Tag exists at another commit",attacker:"writer",severity:"high",
attack:["Create the tag at a commit of yours before the plan is made, and let the release take it over."],
defence:"What GitHub has is compared with what is planned; a conflict blocks the whole plan.",
expected:"receipt.refused with conflict",control:"prod",run:async e=>{
const t=await e.open(),a=t.github.admin.commitFiles("other",{x:{content:"x"}},"Other")
;return t.github.admin.createAnnotatedTag("v1.0.0",a,"mine"),t.mark(),refused(t,await t.prod(),"conflict")}},{id:"G9",
name:"Forged marker in a release’s body",attacker:"writer",severity:"high",
attack:["Publish a release of the same tag whose body ends in a receipt’s marker that you made up."],
defence:"A marker counts only if its receipt is in consumed/ with that digest.",
expected:"receipt.refused with conflict",control:"prod",run:async function forgedMarker(e){const t=await e.open({
operations:B});t.github.admin.createAnnotatedTag("v1.0.0",t.github.commitSha,"Version 1.0.0");const a={
tag_name:"v1.0.0",name:"Mine",
body:`Mine.\n\n\x3c!-- MarketOps-Receipt: rcpt_${"a".repeat(32)} sha256:${"7".repeat(64)} --\x3e`}
;return await t.request(S,"POST","/releases",a),t.mark(),refused(t,await t.prod(),"conflict")}},{id:"G10",
name:"Asset swapped between plan and upload",attacker:"job",severity:"critical",
attack:["Wait until the release’s draft is made.","Replace the asset on disk."],
defence:"What is uploaded is checked against the planned digest; the release stays a draft until all of it is right.",
...faulty("operation.failed; no release is published",async e=>(e.during(({phase:e,method:t,path:a})=>"before"===e&&"POST"===t&&a.endsWith("/releases"),()=>e.change({
"build/widgets.tar.gz":"something  else here"})),unpublished(e,await e.prod({},{},He))),B)},{id:"G11",
name:"Asset corrupted on its way",attacker:"github",severity:"critical",
attack:["Store other bytes than those that were uploaded."],
defence:"State, size and digest that GitHub gives of an asset must be the plan’s before the release is published.",
...faulty("operation.failed; no release is published",async e=>(e.github.setInterceptor(({phase:e,method:t,path:a,response:n})=>{
if("after"!==e||void 0===n||!/\/releases\/\d+(\/assets)?(\?|$)/.test(a))return null;if("PATCH"===t)return null
;const i=n.body.toString().replace(/"digest":"sha256:[0-9a-f]{64}"/g,`"digest":"sha256:${"6".repeat(64)}"`);return{
kind:"answer",status:n.status,headers:n.headers,body:i}}),unpublished(e,await e.prod({},{},He))),B)},{id:"G12",
name:"Upload sent to another host",attacker:"github",severity:"critical",
attack:["Answer the creation of the release with an upload_url of a host of yours."],
defence:"Only the hosts of the run’s own API are spoken to, whatever an answer says.",
...faulty("operation.failed; no request goes there and no release is published",async e=>(e.github.setInterceptor(({phase:e,path:t,response:a})=>{
if("after"!==e||void 0===a||!/\/releases(\/\d+)?(\?|$)/.test(t))return null
;const n=a.body.toString().replace(/"upload_url":"https?:\/\/[^/"]+/g,'"upload_url":"https://uploads.github.example')
;return{kind:"answer",status:a.status,headers:a.headers,body:n}}),unpublished(e,await e.prod({},{},He))),B)},{id:"G13",
name:"Redirect to another host",attacker:"github",severity:"high",
attack:["Answer a request with a redirect to a host of yours, and take the token that follows."],
defence:"Only the hosts of the run’s own API are spoken to: a redirect elsewhere is not followed.",
expected:"refusal host_refused",control:"prod",run:async e=>{const[t,a]=await Promise.all([e.open(),e.open()])
;t.github.setInterceptor(({phase:e,path:t})=>"before"===e?{kind:"answer",status:301,headers:{
location:`${a.github.apiUrl}${t}`},body:{}}:null);const n=refused(t,await t.prod(),"host_refused");return(0,
Fe.sb)(0===a.github.requests.length,"the redirect was followed"),n}}];function neverDone(e,t,a="operation.failed"){
return faulty(`${a}, never operation.succeeded`,async n=>{n.github.setInterceptor(a=>"before"===a.phase&&e(a)?{
kind:"answer",...t}:null);const i=await n.prod({},{},He)
;return(0,Fe.sb)(1===i.exitCode,`the step ended with exit code ${String(i.exitCode)}`),(0,
Fe.sb)(!n.hasPublished(),"something was published"),onRecord(i,a)})}function faulty(e,t,a=E){return{expected:e,
control:"prod",run:async e=>t(await e.open({operations:a}))}}async function settled(e,t){let a=0
;e.github.setInterceptor(e=>"after"===e.phase&&isTagRef(e)&&0===a++?t:null);const n=await e.prod({},{},He);(0,
Fe.sb)(0===n.exitCode,`the step ended with exit code ${String(n.exitCode)}:\n${n.log.trim()}`)
;const i=e.writes().filter(e=>"POST /repos/acme/widgets/git/refs"===e)
;(0,Fe.sb)(1===i.length,`the creation of the tag was sent ${i.length} times`)
;const r=n.lines.filter(e=>e.includes('"type":"operation.succeeded"'));return(0,
Fe.sb)(1===r.length,`${r.length} lines say that it succeeded`),{outcome:"defended",evidence:r[0]??""}}
function unpublished(e,t){(0,Fe.sb)(1===t.exitCode,`the step ended with exit code ${String(t.exitCode)}`)
;const a=e.github.admin.snapshot().releases.filter(({draft:e})=>!e);(0,Fe.sb)(0===a.length,"a release was published"),
(0,Fe.sb)(null===lineOfType(t.lines,"operation.succeeded"),"an operation is on record as done")
;const n=lineOfType(t.lines,"operation.failed")??lineOfType(t.lines,"operation.in_doubt");return(0,
Fe.sb)(null!==n,`the failure is not on record:\n${t.log.trim()}`),{outcome:"defended",evidence:n}}const qe=[...[{
id:"C1",condition:"refs",ships:"another branch",when:"refs: [refs/heads/release]",operations:E},{id:"C2",
condition:"tags",ships:"a tag of another form",when:"tags: ['release-*']",operations:E},{id:"C3",condition:"events",
ships:"another event",when:"events: [workflow_dispatch]",operations:E},{id:"C4",condition:"actors",
ships:"an actor who is not listed",when:"actors: [somebody]",operations:E},{id:"C5",condition:"workflows",
ships:"another workflow file",when:"workflows: [{path: .github/workflows/other.yml, ref: 'refs/heads/*'}]",operations:E
},{id:"C6",condition:"environments",ships:"another environment",when:"environments: [staging]",operations:E},{id:"C7",
condition:"target_on_default_branch",ships:"a commit that is not on the default branch",
when:"target_on_default_branch: false",operations:E},{id:"C8",condition:"asset_names",ships:"an asset of another name",
when:"asset_names: ['*.zip']",operations:B},{id:"C9",condition:"max_assets",ships:"more assets than permitted",
when:"max_assets: 1",operations:B},{id:"C10",condition:"max_asset_bytes",ships:"a larger asset than permitted",
when:"max_asset_bytes: 10",operations:B},{id:"C11",condition:"prerelease",
ships:"a full release where prereleases are permitted",when:"prerelease: true",operations:B},{id:"C12",
condition:"draft",ships:"a published release where drafts are permitted",when:"draft: true",operations:B},{id:"C13",
condition:"moves_tag",ships:"a fixed tag where floating ones are permitted",when:"moves_tag: true",operations:E},{
id:"C14",condition:"generated_notes",ships:"written notes where generated ones are permitted",
when:"generated_notes: true",operations:B},{id:"C15",condition:"pull_request_bases",ships:"another base branch",
when:"pull_request_bases: [next]",operations:I},{id:"C16",condition:"labels",ships:"a label that is not permitted",
when:"labels: [docs]",operations:I.replace("    commit:\n","    labels: [security]\n    commit:\n")},{id:"C17",
condition:"windows",ships:"a time in which nothing ships",
when:"windows: {time_zone: UTC, freeze: [{from: 2000-01-01, to: 2099-12-31}]}",operations:E,code:"window_closed"},{
id:"C20",condition:"force",ships:"a tag that moves forward only where forced moves are permitted",when:"force: true",
operations:E},{id:"C21",condition:"pull_request_heads",ships:"another head branch",when:"pull_request_heads: ['bot/*']",
operations:I},{id:"C22",condition:"paths",ships:"a file that is not permitted",when:"paths: ['docs/**']",operations:I
}].map(function unmet({id:e,condition:t,ships:a,when:n,operations:i,code:r="policy_condition_unmet"}){return{id:e,
name:`Policy condition ${t} not met`,attacker:"writer",severity:"high",
attack:[`Ship ${a}, everything else as the rule has it.`],
defence:`A permit rule matches only when all of its conditions are met; ${t} is one.`,
expected:`policy.decided with ${r}`,control:"conditions",run:async e=>{
const a="refs"===t?F.replace("refs: [refs/heads/main]",n):`${F}      ${n}\n`,o=await e.open({policy:a,operations:i})
;return refused(o,await o.prod(),r)}}}),{id:"C18",name:"Another repository",attacker:"writer",severity:"critical",
attack:["Publish into a repository that the rule does not name, with a token that reaches it."],
defence:"A rule names the repositories that it is about.",expected:"policy.decided with policy_no_rule",control:"prod",
run:async e=>{const t=await e.open({operations:E.replace("    tag:","    repository: acme/other\n    tag:")
}),a=t.github.admin.addRepository("acme","other",{x:{content:"x"}});return t.change({
".marketops/operations.yml":E.replace("    tag:",`    repository: acme/other\n    target: ${a.commitSha}\n    tag:`)}),
refused(t,await t.prod(),"policy_no_rule")}},{id:"C19",name:"A rule that forbids",attacker:"writer",severity:"critical",
attack:["Find an operation that one rule permits and another forbids."],defence:"A matching forbid beats every permit.",
expected:"policy.decided with policy_forbids",control:"prod",run:async e=>{const t=await e.open({
policy:`${F}  - id: never-tags\n    effect: forbid\n    reason: Tags are made by people\n    operations: [tag_repo]\n    repositories: [self]\n`
});return refused(t,await t.prod(),"policy_forbids")}},{id:"C23",name:"A forbidden asset in capitals",attacker:"writer",
severity:"high",
attack:["Find an extension that a rule forbids.","Write it in capitals: systems that do not mind run it all the same."],
defence:"Names of assets are judged without regard to case.",expected:"policy.decided with policy_forbids",
control:"prod",run:async e=>{const t=await e.open({
policy:`${F}  - id: never-programs\n    effect: forbid\n    reason: Programs are not released\n    operations: [publish_release]\n    repositories: [self]\n    when:\n      asset_names: ['*.exe']\n`,
files:{"build/x.EXE":"a program"},operations:B.replace("build/widgets.tar.gz","build/x.EXE")})
;return refused(t,await t.prod(),"policy_forbids")}},...["main","develop"].map((e,t)=>({id:`C${24+t}`,
name:"Pull request from "+("main"===e?"the default branch":"a branch of others"),attacker:"writer",severity:"critical",
attack:[`Plan a pull request whose head is ${e}, so that the action pushes to it.`],
defence:"The action moves only branches that it made itself.",expected:"receipt.refused with conflict",control:"prod",
run:async t=>{
const a="main"===e?"next":"main",n=I.replace("base: main",`base: ${a}`).replace("release/v1.0.0",e),i=await t.open({
operations:n});return i.github.admin.createBranch("develop"),i.github.admin.commitFiles("next",{x:{content:"x"}
},"Ahead of main"),i.mark(),refused(i,await i.prod(),"conflict")}}))];const Ge=[...forge()].map(([e,t])=>({name:e,
bytes:t
})),De=Buffer.from("x"),We=Buffer.alloc(8388608),withMore=(...e)=>[...Ge,...e],each=(e,t)=>Ge.map(a=>void 0===t||a.name===t?{
...a,...e}:a),Je=Array.from({length:10100},(e,t)=>({name:`f${t}`,bytes:De,stored:!0}));function unicodePath(e,t){
const a=Buffer.from([117,112,5+Buffer.byteLength(t),0,1,0,0,0,0]);return a.writeUInt32LE((0,W.crc32)(Buffer.from(e)),5),
Buffer.concat([a,Buffer.from(t)])}const Ke=[{name:"zip slip",entries:withMore({name:"../evil",bytes:De})},{
name:"zip slip within a folder",entries:withMore({name:"receipts/../../evil",bytes:De})},{name:"an absolute name",
entries:withMore({name:"/etc/passwd",bytes:De})},{name:"a drive",entries:withMore({name:"C:/x",bytes:De})},{
name:"a backslash",entries:withMore({name:"receipts\\x",bytes:De})},{name:"a control character in a name",
entries:withMore({name:"a\nb",bytes:De})},{name:"a symbolic link",entries:each({mode:41471},"plan.json")},{
name:"a name twice",entries:withMore(Ge[0])},{name:"an encrypted file",entries:each({flags:1})},{
name:"another compression",entries:each({method:12})},{name:"a bomb",entries:withMore({
name:`receipts/rcpt_${"a".repeat(32)}.dsse.json`,bytes:We})},{name:"a bomb that lies about its size",entries:each({
bytes:We,size:10},"summary.md")},{name:"files of many gigabytes by their own account",entries:each({size:4294967280})},{
name:"too many files",entries:withMore(...Je)},{name:"a name in an extra field",entries:each({name:"other.json",
extra:unicodePath("other.json","plan.json")},"plan.json")},{name:"another name in an extra field",entries:each({
extra:unicodePath("other.json","other.json")},"plan.json")},{name:"an extra field that ends beyond itself",
entries:each({extra:Buffer.from([1,0,9,0])},"plan.json")},{name:"bytes behind the packed ones",entries:each({more:De
},"plan.json")},{name:"a file hidden behind the packed bytes",entries:each({
more:Buffer.concat([descriptorOf(De),Buffer.from("PK","latin1")])},"plan.json")},{name:"bytes in a folder",
entries:withMore({name:"receipts/",bytes:Buffer.alloc(0),more:De})},{name:"a data descriptor of another file",
entries:each({descriptor:descriptorOf(De)},"plan.json")},{name:"a flag for a data descriptor that is not there",
entries:each({flags:8},"plan.json")},{name:"a file more",entries:withMore({name:"notes.txt",bytes:De})}],Ve=[{id:"F1",
name:"Forged files of a proof",attacker:"stranger",severity:"critical",
attack:["Add, drop, double and replace files, manifest and signatures.",eachOf(_e)],
defence:"Layout, digests and the manifest’s signature.",...forged_all(_e,verifyFiles)},{id:"F2",name:"Forged bytes",
attacker:"stranger",severity:"high",
attack:["Write the same JSON otherwise: key order, duplicate keys, escapes, encodings, nesting, line ends.",eachOf(ve)],
defence:"One text for each value (RFC 8785), closed schemas, limits before parsing.",...forged_all(ve,verifyFiles)},{
id:"F3",name:"False receipts, truly signed",attacker:"key holder",severity:"critical",
attack:["Sign receipts that say something else than the run, the plan, the policy or the ledger.",eachOf(xe)],
defence:"Every field of a receipt is compared with what it is about.",...forged_all(xe,verifyFiles)},{id:"F4",
name:"False plans, truly signed",attacker:"key holder",severity:"critical",
attack:["Sign a plan whose digests, targets, effects or dependencies are not what was done.",eachOf($e)],
defence:"Digests are made anew, and the ledger tells of exactly the plan’s operations.",...forged_all($e,verifyFiles)},{
id:"F5",name:"False stories, truly signed",attacker:"key holder",severity:"critical",
attack:["Sign a ledger whose lines are out of order, doubled, missing or contradict each other.",eachOf(Oe)],
defence:"Each line is looked at against what its claim said before.",...forged_all(Oe,verifyFiles)},{id:"F6",
name:"Dry runs that claim an effect",attacker:"key holder",severity:"critical",
attack:["Write what only prod may write into the ledger of a dry run.",eachOf(Ae)],
defence:"A dry run has few line types, no key and no enforceable receipt.",...forged_all(Ae,verifyFiles)},{id:"F7",
name:"False checkpoints",attacker:"key holder",severity:"critical",
attack:["Sign checkpoints of other sizes, roots and heads, drop them, or take another key.",eachOf(Te)],
defence:"Each checkpoint must state what the lines give, and follow from the one before.",...forged_all(Te,verifyFiles)
},{id:"F8",name:"False summaries, truly signed",attacker:"key holder",severity:"high",
attack:["Let CANONICAL_PROOF.json say something else than the ledger.",eachOf(Re)],
defence:"The summary is made anew from ledger, plan and receipts, and compared.",...forged_all(Re,verifyFiles)},{
id:"F9",name:"Forged ledger branches",attacker:"writer",severity:"critical",
attack:["Edit, drop, plant and rename segments, checkpoint, tip and the records of a ledger branch.",eachOf(ge)],
defence:"The whole branch is made anew from its lines, and compared.",...forged_all(ge,({branch:e},t)=>(0,
Y.xJ)(writeFiles(t,function forgeBranch(e){const{files:t}=commitsOf(e,new Map).at(-1);return e.files?.(t),t}(e)),{
pins:Pe}))},{id:"F10",name:"Forged zips",attacker:"stranger",severity:"high",
attack:["Pack proofs with names, kinds, sizes and methods that no honest zip has.",eachOf(Ke)],
defence:"Names, kinds, sizes and their sum are looked at before a byte is inflated.",...forged_all(Ke.map(e=>({...e,
verdict:"TAMPERED"})),async({entries:e},t)=>(await(0,n.writeFile)(`${t}.zip`,zip(e)),(0,Y.xJ)(`${t}.zip`,{pins:Pe})))}]
;function eachOf(e){return`In all ${e.length} of them, each shown to the verifier by itself.`}function forged_all(e,t){
return{expected:"TAMPERED, INCOMPLETE or UNVERIFIABLE, as each deserves, by the check that is there for it",
control:"forged",run:async a=>{const n=await a.folder();let r="";for(const[a,o]of e.entries()){const e=await t(o,(0,
i.join)(n,String(a))),s=faultOf(o,e);if(null!==s)throw new Fe.Eh(s)
;const c=o.check??e.checks.find(({status:e})=>"failed"===e)?.name??"";r=`${o.name}: verdict ${e.verdict}, ${c}`}return{
outcome:"detected",evidence:`${e.length} forged proofs found out; the last of them, ${r}`}}}}
var Ze=a(83544),Ye=a(49598),Xe=a(96679);async function signedCommit(e,{vkey:t,sign:a},n,i=1){
const{admin:r}=e.github,o=(0,
K.dm)(r.readFile(g.jF,"tip.json")??Buffer.alloc(0)),s=r.snapshot().refs[`refs/heads/${g.jF}`]??"",c=null===o?null:Ze.CE.restore(o.size,o.frontier)
;(0,Fe.sb)(null!==o&&null!==c,"there is nothing to go on from");let{head:d}=o,l="";for(let e=o.size;e<o.size+i;e++){
const t=(0,m.dw)({claim:"b".repeat(32),data:{counts:{},result:"unchanged"},mode:"prod",prev:d,run_attempt:1,run_id:"7",
seq:e,ts:"2026-11-22T12:00:00.000Z",type:"run.closed",v:1});l+=`${t}\n`,c.append((0,Ze.Jq)(t)),d=(0,Xe.Hw)(t)}
const p=o.size+i,h=(0,K.C0)({size:p,head:d,frontier:c}).toString(),f={...n,[(0,g.RA)(o.size)]:l,"tip.json":h},y=(0,
m.d_)(Object.fromEntries(Object.entries(f).map(([e,t])=>[e,null===t?null:(0,u.ol)(t)]))),w=c.root().toString("hex"),k={
parent:s,base:s,files:(0,u.ol)(y).slice(7)},b=(0,Ye.am)({origin:t.origin,size:p,root:w,head:d,...k}),_=`${b}\n${(0,
Ye.Zp)(t,a(Buffer.from(b)))}`;await e.commit(g.jF,{...f,"files.json":y.toString(),checkpoint:_})}const Qe=[{id:"H1",
name:"Spent receipt replayed after a rollback",attacker:"writer",severity:"critical",
attack:["Let an execute job ship under its receipt.","Commit the tree that the ledger’s branch had before, and delete the tag.","Run the execute job again with the same receipt."],
defence:"What is consumed is read at the newest commit that counts, which the rollback is not.",
expected:"gate.rejected with receipt_consumed",control:"execute",run:e=>replay(e,async e=>{
const t=Object.keys(e.github.admin.listFiles(g.jF)),a={...Object.fromEntries(t.map(e=>[e,null])),"tip.json":emptyTip()}
;await e.commit(g.jF,a)})},{id:"H2",name:"Spent receipt replayed without its record",attacker:"writer",
severity:"critical",
attack:["Let an execute job ship under its receipt.","Delete the receipt’s file in consumed/, and the tag.","Run the execute job again with the same receipt."],
defence:"What is consumed is read at the newest commit that counts, which the deletion is not.",
expected:"gate.rejected with receipt_consumed",control:"execute",run:e=>replay(e,(e,t)=>e.commit(g.jF,{[(0,
g.Ml)(t)]:null}))},{id:"H3",name:"Thousand lines under a retired key",attacker:"retired key",severity:"critical",
attack:["Keep a key that leaked and was replaced.","Sign a thousand more lines with it, on top of the branch."],
defence:"A retired key is believed up to the commit that `last=` names, and no further.",
expected:"the run ships under the new key; ledger.foreign",control:"prod",run:async e=>{const t=await e.open({
operations:E});await ship(t);const{lines:a,secret:n}=await history_replaced(t,e);return trust(t,a),
await signedCommit(t,e.keys,{},1e3),deleteTags(t),t.github.admin.createRun({runId:9002,headSha:t.github.commitSha,
actor:"maintainer"}),shippedAsIf(t,await t.prod({"hmac-key":n},{GITHUB_RUN_ID:"9002"}))}},{id:"H4",
name:"Retired key without a limit",attacker:"retired key",severity:"high",
attack:["Keep a key that leaked.","Wait until the owners list another one, and say nothing of the old one’s end."],
defence:"Where nothing says up to where a retired key is believed, nothing is built on what it signed last.",
expected:"refusal ledger_key_retired; nothing is written",control:"prod",run:async e=>{const t=await e.open({
operations:E});await ship(t);const{lines:a,secret:n}=await history_replaced(t,e)
;return trust(t,a.map(e=>e.replace(/ last=.*$/," not-after=2026-01-01T00:00:00.000Z"))),deleteTags(t),
t.github.admin.createRun({runId:9002,headSha:t.github.commitSha,actor:"maintainer"}),refused(t,await t.prod({
"hmac-key":n},{GITHUB_RUN_ID:"9002"}),"ledger_key_retired")}}],emptyTip=()=>(0,K.C0)({size:0,head:"0".repeat(64),
frontier:Ze.CE.empty()}).toString();async function replay(e,t){const a=await e.open({operations:E}),r=await e.plan({
operations:E}),o=await mintInto(e,a,r),s=await execute(a,o)
;(0,Fe.sb)("shipped"===s.outputs.result,`the receipt was not spent:\n${s.log.trim()}`)
;const{payload:c}=JSON.parse(await(0,
n.readFile)((0,i.join)(o,"tag.dsse.json"),"utf8")),{receipt_id:d}=JSON.parse(Buffer.from(c,"base64").toString())
;return await t(a,d),deleteTags(a),rejectedAtGate(a,await execute(a,o,{},{GITHUB_RUN_ID:b}),"receipt_consumed")}
async function history_replaced(e,{keys:t}){const a=(0,l.X$)(c.randomBytes),n=(0,
Ye.S7)(e.github.admin.readFile(g.jF,"checkpoint")??"");(0,Fe.sb)(null!==n,"there is no checkpoint")
;const i=e.github.admin.snapshot().refs[`refs/heads/${g.jF}`]??"",r=`last=${n.size}:${n.root}:${i}`
;return Promise.resolve({secret:a,lines:[keysOf(a).vkey.text,`${t.vkey.text} ${r}`]})}function trust(e,t){const a={
".marketops/trusted-keys":{content:`${t.join("\n")}\n`}}
;e.github.admin.commitFiles(e.github.defaultBranch,a,"Replace the key")}
const et="Prod is refused on events in which somebody without write access decides what runs.",tt="What would undo the checks of this very process is refused where it holds the key.",nt="Only a key that `marketops keygen` made, and that the owners listed, signs.",it=[{
id:"J1",name:"Prod from a pull request",attacker:"fork",severity:"critical",
attack:["Open a pull request whose workflow runs in prod."],defence:et,...refusedAtOnce("event_refused",{facts:{
GITHUB_EVENT_NAME:"pull_request",GITHUB_REF:"refs/pull/1/merge"}})},{id:"J2",name:"Prod from pull_request_target",
attacker:"fork",severity:"critical",attack:["Use the event that runs with secrets on a fork’s behalf."],defence:et,
...refusedAtOnce("event_refused",{facts:{GITHUB_EVENT_NAME:"pull_request_target"}})},{id:"J3",
name:"Prod after a fork’s workflow",attacker:"fork",severity:"critical",
attack:["Have a pull request from a fork finish, and start from workflow_run."],defence:et,
...refusedAtOnce("event_refused",{facts:{GITHUB_EVENT_NAME:"workflow_run"}})},{id:"J4",name:"Prod on a comment",
attacker:"stranger",severity:"critical",attack:["Write a comment that starts a workflow."],defence:et,
...refusedAtOnce("event_refused",{facts:{GITHUB_EVENT_NAME:"issue_comment"}})},{id:"J5",
name:"Prod on the merge ref of a fork",attacker:"fork",severity:"critical",
attack:["Dispatch the workflow on refs/pull/1/merge, policy and all from the fork."],defence:et,
...refusedAtOnce("event_refused",{facts:{GITHUB_EVENT_NAME:"workflow_dispatch",GITHUB_REF:"refs/pull/1/merge"}})},{
id:"J6",name:"GITHUB_REPOSITORY injected",attacker:"job",severity:"critical",
attack:["Let an earlier step name another repository that the token reaches."],
defence:"Name and id of the repository are compared with GitHub’s.",...refusedJob("repository_mismatch",{facts:{
GITHUB_REPOSITORY_ID:"5"}})},{id:"J7",name:"Repository made anew",attacker:"admin",severity:"critical",
attack:["Delete the repository and make another of the same name.","Run with what the old one approved."],
defence:"Repositories are told apart by their id, which is in every signature.",expected:"refusal repository_mismatch",
control:"prod",run:async e=>{const t=await e.open({repositoryId:"1000009"}),a={GITHUB_REPOSITORY_ID:k}
;return refused(t,await t.prod({},a),"repository_mismatch")}},{id:"J8",name:"GITHUB_API_URL without encryption",
attacker:"job",severity:"critical",
attack:["Let an earlier step set GITHUB_API_URL to a host of yours over plain http."],
defence:"Addresses are https, or this machine’s.",...refusedAtOnce("runner_invalid",{facts:{
GITHUB_API_URL:"http://api.github.example"}})},{id:"J9",name:"GITHUB_API_URL of a GitHub of the attacker’s",
attacker:"job",severity:"critical",
attack:["Set up a server that answers as GitHub does and approves everything.","Let an earlier step name it as GITHUB_API_URL in the executing job."],
defence:"Receipts name the API that they were approved at; another is another run.",
expected:"gate.rejected with run_mismatch",control:"execute",run:async e=>{
const[t,a]=await Promise.all([e.open(),e.open()]),n=await mintInto(e,t,await e.plan()),{apiUrl:i,graphqlUrl:r}=a.github,o={
GITHUB_API_URL:i,GITHUB_GRAPHQL_URL:r},s=await execute(t,n,{},o);return rejectedAtGate(a,s,"run_mismatch"),
rejectedAtGate(t,s,"run_mismatch")}},{id:"J10",name:"Code loaded through NODE_OPTIONS",attacker:"job",
severity:"critical",attack:["Let an earlier step set NODE_OPTIONS."],defence:tt,...refusedAtOnce("environment_refused",{
env:{NODE_OPTIONS:"--no-warnings"}})},{id:"J11",name:"Certificates not checked",attacker:"job",severity:"critical",
attack:["Let an earlier step set NODE_TLS_REJECT_UNAUTHORIZED=0."],defence:tt,...refusedAtOnce("environment_refused",{
env:{NODE_TLS_REJECT_UNAUTHORIZED:"0"}})},{id:"J12",name:"Weak key",attacker:"stranger",severity:"critical",
attack:["Use a password as the key, to be guessed from published signatures."],defence:nt,...refusedJob("key_invalid",{
inputs:{"hmac-key":"correct-horse-battery-staple"}})},{id:"J13",name:"No key",attacker:"writer",severity:"high",
attack:["Run prod in a job that does not name the environment."],defence:nt,...refusedJob("key_missing",{inputs:{
"hmac-key":""}})},{id:"J14",name:"Key that the owners did not list",attacker:"writer",severity:"critical",
attack:["Make a key of your own, well-formed.","Run prod with it."],defence:nt,
expected:"an unsigned proof whose operations have key_unknown",control:"prod",run:async e=>{
const t=await e.open(),a=await t.prod({"hmac-key":otherSecret()});return nothingSigned(a,refused(t,a,"key_unknown"))}},{
id:"J15",name:"Key that is not in force any more",attacker:"retired key",severity:"critical",
attack:["Keep the secret of a key whose not-after has passed.","Run prod with it."],defence:nt,
expected:"an unsigned proof whose operations have key_not_in_force",control:"prod",run:async e=>{
const t=`${e.keys.vkey.text} not-after=2026-01-01T00:00:00.000Z\n`,a=await e.open({trustedKeys:t}),n=await a.prod()
;return nothingSigned(n,refused(a,n,"key_not_in_force"))}},{id:"J16",name:"Key in a job that plans",attacker:"writer",
severity:"high",attack:["Pass the key to a dry run, where whoever changes the workflow can read it."],
defence:"A dry run refuses the key, so that nobody gets used to it there.",
expected:"refusal of the input hmac-key before any request",control:"prod",run:async e=>{
const t=await e.open(),a=await t.dryRun({"hmac-key":e.secret})
;return(0,Fe.sb)(0===t.github.requests.length,"requests went out before it was refused"),
refusedSaying(t,a,/must not be given the key/)}},{id:"J17",name:"Writing in a dry run",attacker:"writer",
severity:"critical",attack:["Run the same plan as a dry run, with a token that may write."],
defence:"In a dry run no writer and no key exist in the process.",
expected:"operation.blocked with mode_not_prod for every operation",control:"prod",run:async e=>{
const t=await e.open(),a=await t.dryRun({"github-token":x}),n=t.github.requests.filter(isWrite);return(0,
Fe.sb)(0===n.length,"a dry run sent requests that could change something"),function blockedByMode(e,t,a){(0,
Fe.sb)(0===a,"the dry run failed"),(0,Fe.sb)(!e.hasPublished(),"something was published")
;const n=t.filter(e=>e.includes('"type":"operation.blocked"'))
;return(0,Fe.sb)(3===n.length,`${n.length} of 3 operations are on record as blocked`),{outcome:"defended",
evidence:n[0]??""}}(t,a.lines,a.exitCode)}},{id:"J18",name:"Secrets in errors",attacker:"github",severity:"critical",
attack:["Have the server answer with an error that repeats the token.","Read log, summary and proof for token and key."],
defence:"What is printed or kept holds no secret: each is masked before anything can print it.",
expected:"a refusal whose log, summary and proof hold neither key nor token",control:"prod",
run:async function secretsInErrors(e){const t=await e.open({operations:E}),a=[e.secret,x]
;t.github.setInterceptor(({phase:e,method:t,path:a})=>"before"===e&&"POST"===t&&a.endsWith("/git/tags")?{kind:"answer",
status:422,body:{message:`Bad credentials: ${x}`}}:null);const r=await t.prod();(0,
Fe.sb)(1===r.exitCode,"the run did not fail")
;const o=r.log.split("\n").filter(e=>!e.startsWith("::add-mask::")),s=await(0,n.readdir)(r.proof,{recursive:!0,
withFileTypes:!0}),c=await Promise.all(s.filter(e=>e.isFile()).map(e=>(0,n.readFile)((0,
i.join)(e.parentPath,e.name),"latin1"))),d=[o.join("\n"),r.summary,JSON.stringify(r.outputs),...c];for(const e of a)(0,
Fe.sb)(!d.some(t=>t.includes(e)),"a secret was printed or kept");(0,Fe.sb)(!t.hasPublished(),"something was published")
;const l=lineOfType(r.lines,"operation.failed");return(0,Fe.sb)(null!==l,"the failure is not on record"),{
outcome:"defended",evidence:l}}},{id:"J19",name:"Token that may only read",attacker:"writer",severity:"high",
attack:["Run prod with a token without write access, and hope that a refused write counts as done."],
defence:"A refused write is a failure; the ledger cannot be written either, so nothing begins.",
expected:"a refusal that names the permission; GitHub accepted no write",control:"prod",run:async e=>{
const t=await e.open({operations:E}),a=await t.prod({"github-token":$});return(0,
Fe.sb)(!t.hasPublished(),"something was published"),refusedSaying(t,a,/contents: write|actions: read/)}},{id:"J20",
name:"Artifact of another run or a fork",attacker:"fork",severity:"critical",
attack:["Upload an artifact with receipts in a fork, signed with the fork’s key.","Have it downloaded as this run’s."],
defence:"Receipts are foreign bytes wherever they come from: the key must be the repository’s.",
...rejected("key_unknown",()=>({keys:otherKeys()}))},{id:"J21",name:"Receipt of 10 GB",attacker:"workflow",
severity:"medium",attack:["Put a file of 10 GB into the folder of receipts, so that the job runs out of memory."],
defence:"A receipt is at most 1 MiB, which is looked at before it is read.",expected:"refusal receipts_unreadable",
control:"execute",run:async e=>{const t=await e.open({operations:E}),a=await e.folder(),r=(0,i.join)(a,"tag.dsse.json")
;return await(0,
n.writeFile)(r,"{"),await(0,n.truncate)(r,10*1024**3),refused(t,await execute(t,a),"receipts_unreadable")}},{id:"J22",
name:"Two receipts for one operation",attacker:"workflow",severity:"high",
attack:["Put receipts of two authorize jobs into one folder, and let the action choose."],
defence:"Nothing is chosen: two receipts for one operation are refused.",expected:"refusal receipts_ambiguous",
control:"execute",run:async e=>{const t=await e.open({operations:E}),a=await e.plan({operations:E
}),r=await mintInto(e,t,a);return await(0,n.cp)((0,i.join)(r,"tag.dsse.json"),(0,i.join)(r,"again.dsse.json")),
refused(t,await execute(t,r),"receipts_ambiguous")}
},...["issues","fork","watch","gollum","discussion_comment"].map((e,t)=>({id:`J${23+t}`,name:`Prod on the event ${e}`,
series:"Prod on an event that anybody can bring about",attacker:"stranger",severity:"critical",
attack:[`Bring about ${e}, for which a workflow of the repository runs in prod.`],defence:et,
...refusedAtOnce("event_refused",{facts:{GITHUB_EVENT_NAME:e}})
})),...["LD_PRELOAD","LD_LIBRARY_PATH","OPENSSL_CONF","SSL_CERT_FILE","SSLKEYLOGFILE","NODE_PATH"].map((e,t)=>({
id:`J${28+t}`,name:`${e} set`,series:"Variables that change what the process loads, trusts or gives away",
attacker:"job",severity:"critical",attack:[`Let an earlier step set ${e}.`],defence:tt,
...refusedAtOnce("environment_refused",{env:{[e]:"/tmp/of-an-attacker"}})})),{id:"J34",
name:"Another file of the default branch as policy",attacker:"writer",severity:"critical",
attack:["Find a file on the default branch that permits more.","Name it in the input policy of the prod job."],
defence:"In prod the policy is .marketops/policy.yml of the default branch; inputs cannot choose another.",
...refusedAtOnce("input_invalid",{inputs:{policy:".marketops/other.yml"}})},{id:"J35",
name:"A policy of the workflow’s choice",attacker:"writer",severity:"critical",
attack:["Write a policy into a repository of your own.","Name it in the input policy-ref of the prod job."],
defence:"Only the policy of the default branch can name another repository’s.",...refusedJob("input_invalid",{inputs:{
"policy-ref":"stranger/repo:policy.yml@main"}})}];function refusedJob(e,t){return refusal(e,t,!1)}
function refusedAtOnce(e,t){return refusal(e,t,!0)}function refusal(e,{inputs:t,facts:a,env:n={}},i){return{
expected:`refusal ${e}${i?" before any request":""}`,control:"prod",run:async r=>{
const o=await r.open(),s=refused(o,await o.prod(t,a,{env:n}),e)
;return(0,Fe.sb)(!i||0===o.github.requests.length,"requests went out before it was refused"),s}}}
function nothingSigned(e,t){const a=lineOfType(e.lines,"run.opened")
;return(0,Fe.sb)(!0===a?.includes('"vkey":null'),"the run signed with a key that it may not use"),t}
const ledger_anchor=(e,t="ab".repeat(32))=>({request:a=>({...a,ledger:{size:e,head:t}})
}),rt="Only a commit counts that the key signed, on the commit before it; any other is set aside and recorded.",ot=[{
id:"L1",name:"Ledger branch deleted",attacker:"writer",severity:"critical",
attack:["Ship once.","Delete the ledger branch and the tags.","Run prod again."],
defence:"Without its ledger a run signs and writes nothing; only owners begin a ledger.",
expected:"an unsigned proof whose operations have ledger_missing",control:"prod",run:async e=>{
const t=await shippedScene(e);return t.github.admin.deleteRef(`refs/heads/${g.jF}`),deleteTags(t),
refused(t,await t.prod(),"ledger_missing")}},{id:"L2",name:"Ledger rewound below the receipt’s anchor",
attacker:"writer",severity:"critical",
attack:["Have receipts minted on a ledger that has lines.","Force the branch back to its beginning.","Execute."],
defence:"A receipt names size and head of the ledger that it was minted on, and the gate looks for them.",
...rejected("ledger_rewound",ledger_anchor(12))},{id:"L3",name:"Forked ledger under a receipt",attacker:"writer",
severity:"critical",
attack:["Have receipts minted on one ledger.","Replace it by another of the same length.","Execute."],
defence:"The anchor is size and head: another history of the same length has another head.",
...rejected("ledger_rewound",ledger_anchor(0))},{id:"L4",name:"Consumption record planted",attacker:"writer",
severity:"medium",
attack:["Guess that a receipt will be used.","Create its file in consumed/ beforehand, in your own name."],defence:rt,
expected:"the run ships; ledger.foreign",control:"execute",run:async e=>{const t=await shippedScene(e);deleteTags(t)
;const a=await e.plan({operations:E
}),r=JSON.parse(t.github.admin.readFile(g.jF,"tip.json")?.toString()??"{}"),o=await mintInto(e,t,a,ledger_anchor(r.size,r.head))
;return await async function plantConsumed(e,t){
const{payload:a}=JSON.parse(t),n=JSON.parse(Buffer.from(a,"base64").toString()),i={claim:"a".repeat(32),
operation_digest:n.operation_digest,run_attempt:1,run_id:b};await e.commit(g.jF,{[(0,g.Ml)(n.receipt_id)]:(0,
m.d_)(i).toString()})}(t,await(0,n.readFile)((0,i.join)(o,"tag.dsse.json"),"utf8")),shippedAsIf(t,await execute(t,o))}
},{id:"L6",name:"Planted checkpoint",attacker:"writer",severity:"critical",
attack:["Sign a checkpoint of an empty ledger with your own key.","Push it with a tip to match."],defence:rt,
expected:"the run ships; ledger.foreign",control:"prod",run:async e=>{
const t=await shippedScene(e),a=await e.once("a ledger under another key",async()=>{
const t=await e.open({},otherSecret());await ship(t);const read=e=>t.github.admin.readFile(g.jF,e)?.toString()??""
;return{checkpoint:read("checkpoint"),"tip.json":read("tip.json")}});return await t.commit(g.jF,a),deleteTags(t),
t.github.admin.createRun({runId:9002,headSha:t.github.commitSha,actor:"maintainer"}),shippedAsIf(t,await t.prod({},{
GITHUB_RUN_ID:"9002"}))}},{id:"L9",name:"Two jobs with the same receipt",attacker:"workflow",severity:"critical",
attack:["Copy the receipts of one authorize job.","Start two execute jobs with them at the same moment."],
defence:"Both race for one commit on the ledger branch; the loser finds the receipt consumed.",
expected:"one job ships, the other has gate.rejected with receipt_consumed",control:"execute",run:async e=>{
const t=await e.open({operations:E}),a=await e.plan({operations:E}),n=await mintInto(e,t,a),i=Promise.withResolvers()
;let r=0
;t.github.setInterceptor(async({phase:e,path:t})=>("before"!==e||"/graphql"!==t||2===r||(2===++r&&i.resolve(void 0),
await i.promise),null));const o=await Promise.all([execute(t,n),execute(t,n)]);t.github.setInterceptor(null)
;const s=o.filter(({outputs:e})=>"shipped"===e.result);(0,Fe.sb)(1===s.length,`${s.length} of two jobs shipped`)
;const c=t.writes().filter(e=>e.endsWith("/git/refs"));(0,Fe.sb)(1===c.length,`${c.length} requests to create the tag`)
;const d=lineWithCode(o.flatMap(({lines:e})=>e),"receipt_consumed")
;return(0,Fe.sb)(null!==d,"the other job was not told that the receipt is consumed"),{outcome:"defended",evidence:d}}},{
id:"L10",name:"Consumption record deleted",attacker:"writer",severity:"critical",
attack:["Ship once.","Push a commit to the ledger branch that deletes the records of consumed receipts."],
defence:"The ledger’s lines are under the checkpoint: a checkout whose consumed/ differs from them does not verify.",
expected:"verdict TAMPERED, check consumed",control:"verify",run:async e=>{
const{ledger:t}=await shippedRun(e),a=await async function copyWithout(e,t,a){const r=(0,
i.join)(await e.folder(),"ledger");return await(0,n.cp)(t,r,{recursive:!0}),await(0,n.rm)((0,i.join)(r,a),{recursive:!0
}),r}(e,t,"consumed");return found(await e.verify(a),"TAMPERED","consumed")}},{id:"L11",name:"Ledger branch rewound",
attacker:"writer",severity:"critical",
attack:["Ship twice.","Force the branch back to what it was after the first run."],
defence:"Whoever kept a checkpoint compares with --since: the ledger must extend what was seen.",
expected:"verdict TAMPERED, check since",control:"verify",run:async e=>{const t=await e.open({operations:E})
;await ship(t);const a=t.ledgerClone();deleteTags(t),await ship(t,"9002");const n=t.ledgerCheckout(),i=await e.verify(a)
;return(0,Fe.sb)("VERIFIED"===i.verdict,"the rewound branch does not look sound by itself, so this shows nothing"),
found(await e.verify(a,["--since",`${n}/checkpoint`]),"TAMPERED","since")}},{id:"L12",name:"Forked ledger",
attacker:"key holder",severity:"critical",
attack:["Show one auditor one history of the repository, and another auditor another, both truly signed."],
defence:"Two checkpoints of one ledger must lie on one history: --since shows the fork.",
expected:"verdict TAMPERED, check since",control:"verify",run:async e=>{
const{checkpoint:t}=await shippedRun(e),a=await e.open();await ship(a,"9002");const n=a.ledgerCheckout()
;return found(await e.verify(n,["--since",t]),"TAMPERED","since")}}];async function shippedScene(e){
const t=await e.open({operations:E});return await ship(t),t}
const names_tag=(e,t="")=>`version: 1\noperations:\n  - id: a\n    kind: tag_repo\n    tag: ${e}\n${t}`,assets=e=>`version: 1\noperations:\n  - id: a\n    kind: publish_release\n    tag: v1.0.0\n    assets: [${e}]\n`,st="It is refused at its line and column before a plan exists.",at=(e="")=>new RegExp(`attack\\.yml:\\d+:\\d+.*${e}`),ct=[{
id:"N1",name:"Look-alike letters in a tag",attacker:"writer",severity:"high",
attack:["Name the tag with a Cyrillic letter that looks like a v, beside the true one."],defence:st,
...refusedFile(names_tag('"ѵ1.0.0"'),at("may hold only"))},{id:"N2",name:"Control characters in a name",
attacker:"writer",severity:"high",attack:["Name the tag with an escape sequence that rewrites the log."],defence:st,
...refusedFile(names_tag('"v1\\u001b[2K"'),at())},{id:"N3",name:"A name that is an option",attacker:"writer",
severity:"critical",attack:["Name the target --upload-pack=…, so that git takes it for an option."],defence:st,
...refusedFile(names_tag("v1.0.0",'    target: "--upload-pack=touch pwned"\n'),at())},{id:"N4",
name:"A tag that is an option",attacker:"writer",severity:"high",attack:["Name the tag --force."],defence:st,
...refusedFile(names_tag('"--force"'),at())},{id:"N5",name:"Workflow commands in names",attacker:"writer",
severity:"critical",
attack:["Write ::error:: and ##[command] lines into a title, a body and a message.","Plan, and let the runner obey the log."],
defence:"No line of the log, the outputs or the summary can be a command, whatever a name holds.",
expected:"a plan whose log and outputs hold no command of the attacker’s",control:"prod",
run:async function workflowCommands(e){
const t="::error::pwned\\n##[error]pwned\\nEOF\\nresult=shipped\\n::set-output name=result::shipped",a=`version: 1\noperations:\n  - id: a\n    kind: publish_release\n    tag: v1.0.0\n    name: "::error::pwned"\n    body: "${t}"\n  - id: b\n    kind: open_pr\n    head: change\n    title: "::warning::pwned"\n    body: "${t}"\n    commit: {message: "${t}", files: [VERSIONS]}\n`,n=await e.open({
operations:a}),i=await n.dryRun();nothingWritten(n),(0,Fe.sb)(0===i.exitCode,`the plan failed:\n${i.log.trim()}`),(0,
Fe.sb)("planned"===i.outputs.result,`an output was injected: result is ${i.outputs.result??"none"}`)
;const r=i.log.split("\n").filter(e=>/^\s*::[^\u2060]*pwned/.test(e)||e.includes("##[error]"));(0,
Fe.sb)(0===r.length,`the log holds ${r.length} commands: ${r[0]??""}`)
;const o=i.lines.find(e=>e.includes('"type":"operation.blocked"'));return(0,Fe.sb)(void 0!==o,"nothing is on record"),{
outcome:"defended",evidence:o}}},{id:"N6",name:"Marker of a receipt in a body",attacker:"writer",severity:"high",
attack:["Write a marker into the body of a release, so that it looks approved."],defence:st,
...refusedFile('version: 1\noperations:\n  - id: a\n    kind: publish_release\n    tag: v1.0.0\n    body: "MarketOps-Receipt: rcpt_00"\n',at())
},{id:"N7",name:"Glob that leaves the workspace",attacker:"writer",severity:"critical",
attack:["List ../../etc/passwd as an asset."],defence:st,...refusedFile(assets('"../../../../etc/pass*"'),at())},{
id:"N8",name:"Symbolic link out of the workspace",attacker:"job",severity:"critical",
attack:["Let a build step leave a link to /etc/passwd among the assets."],
defence:"Assets are regular files within the workspace; links out of it are not followed.",
expected:"an error at its file, line and column; no ledger exists yet",control:"prod",run:async e=>{
const t=await e.open();return await(0,n.symlink)("/etc/passwd",(0,i.join)(t.workspace,"build/list.txt")),t.change({
"attack.yml":assets("build/list.txt")}),refusedSaying(t,await t.prod({operations:"attack.yml"}),at())}},{id:"N9",
name:"YAML bomb",attacker:"writer",severity:"high",attack:["Double an alias thirty times."],defence:st,
...refusedFile(`version: 1\nx0: &a0 [1,1]\n${Array.from({length:30
},(e,t)=>`x${t+1}: &a${t+1} [*a${t},*a${t}]\n`).join("")}operations: []\n`,at())},{id:"N10",
name:"YAML anchors and merge keys",attacker:"writer",severity:"medium",
attack:["Hide a field behind an anchor and a merge key, so that a reviewer does not see it."],defence:st,
...refusedFile("version: 1\noperations:\n  - &a\n    id: a\n    kind: tag_repo\n    tag: v1\n  - <<: *a\n    id: b\n",at())
},{id:"N11",name:"YAML tags",attacker:"writer",severity:"high",
attack:["Ask the parser for a type of its own: !!js/function."],defence:st,
...refusedFile(names_tag('!!js/function "function () { return 1 }"'),at())},{id:"N12",name:"Operations file of 100 MB",
attacker:"job",severity:"medium",attack:["Let a build step replace the operations file by one of 100 MB."],
defence:"The size is bounded before anything is parsed.",expected:"an error that names the file; no ledger exists yet",
control:"prod",run:async e=>{const t=await e.open(),a=(0,i.join)(t.workspace,"attack.yml");return await(0,
n.writeFile)(a,`# ${"x".repeat(104857600)}\n${names_tag("v1.0.0")}`),refusedSaying(t,await t.prod({
operations:"attack.yml"}),/attack\.yml has \d+ bytes/)}},{id:"N13",name:"A plan offered as operations",
attacker:"writer",severity:"critical",attack:["Take plan.json of a dry run, and pass it as the operations of prod."],
defence:"A plan is evidence, never input: what prod does is planned anew.",
...refusedFile('{"schema": "marketops.plan/v1", "promotable": true, "operations": []}\n',/plan/)},{id:"N14",
name:"Prototype pollution by the operations file",attacker:"writer",severity:"high",
attack:["Write __proto__ as a field of an operation."],defence:st,
...refusedFile(names_tag("v1","    __proto__: {force: true}\n"),at())},{id:"N15",
name:"The list of keys as a link to the process’s environment",attacker:"job",severity:"critical",
attack:["Let a build step make .marketops/trusted-keys a link to /proc/self/environ.","Read the token in the proof."],
defence:"Every file of the checkout is read as a regular file inside it; links are not followed.",
expected:"an error that names the link; no proof exists",control:"prod",run:async e=>{const t=await e.open();await(0,
n.rm)((0,i.join)(t.workspace,".marketops/trusted-keys"),{force:!0}),await(0,n.symlink)("/proc/self/environ",(0,
i.join)(t.workspace,".marketops/trusted-keys"));const a=await t.dryRun();return(0,
Fe.sb)(0===a.lines.length,"there is a proof"),refusedSaying(t,a,/trusted-keys is a symbolic link/)}}]
;function refusedFile(e,t){return{expected:"an error at its file, line and column; no ledger exists yet",control:"prod",
run:async a=>{const n=await a.open();return n.change({"attack.yml":e}),refusedSaying(n,await n.prod({
operations:"attack.yml"}),t)}}}const dt=[{id:"A1",name:"Receipt forging",attacker:"workflow",severity:"critical",
attack:["Make receipts for the approved plan without the key: sign them with a key of your own.","Put the key id and the key hash of the true key on them, and hand them to execute."],
defence:"Both signatures are checked under the key that the owners listed; nothing in the envelope chooses a key.",
...rejected("signature_invalid",({keys:{keyId:e,vkey:t}})=>({keys:{...otherKeys(),keyId:e,vkey:t}}))},{id:"A2",
name:"Replay of a spent receipt",attacker:"writer",severity:"critical",
attack:["Ship the plan once.","Delete the tags that it made.","Hand the same receipts to execute again."],
defence:"A receipt is consumed on the ledger branch before its effect, by compare-and-set.",
expected:"gate.rejected with receipt_consumed",control:"execute",run:async e=>{
const{scene:t,step:a,receipts:n}=await offer(e)
;(0,Fe.sb)("shipped"===a.outputs.result,`the first use failed:\n${a.log}`),deleteTags(t)
;return rejectedAtGate(t,await execute(t,n),"receipt_consumed")}},{id:"A3",name:"Cross-operation use",
attacker:"workflow",severity:"critical",
attack:["Take receipts that were minted for other operations of the run.","Offer them to the planned ones."],
defence:"A receipt names kind, id and digest of its operation, and the digest is computed from what is executed.",
...rejected("operation_mismatch",operation(({operation_id:e})=>({operation_id:`other-${e}`})))},{id:"A4",
name:"Cross-run use",attacker:"workflow",severity:"critical",
attack:["Take the receipts of another run of the same workflow.","Hand them to this run."],
defence:"A receipt names its run.",...rejected("run_mismatch",facts({runId:"9002"}))},{id:"A5",name:"Stale receipt",
attacker:"workflow",severity:"high",
attack:["Keep receipts for 20 minutes; they were given 15.","Hand them to execute."],defence:"A receipt expires.",
...rejected("receipt_expired",{issuedAgo:12e5})},{id:"A6",name:"Missing authorization",attacker:"writer",
severity:"critical",attack:["Run execute with an empty folder in place of receipts."],
defence:"Without a receipt the gate does not pass.",...rejected("receipt_missing",{bytes:()=>null})},{id:"A7",
name:"Mode bypass",attacker:"writer",severity:"critical",
attack:["Run the action in modes that look like prod or like nothing: PROD, prod with a space, live, empty."],
defence:"The mode is exactly dry_run or prod, and is looked at before anything else happens.",
expected:"refusal mode_invalid before any request; no ledger exists yet",control:"prod",run:async e=>{
const t=await e.open(),a=[];for(const e of["PROD","prod ","live",""])a.push(refused(t,await t.prod({mode:e
}),"mode_invalid")),(0,Fe.sb)(0===t.github.requests.length,`mode ${JSON.stringify(e)} led to requests`);return a[0]??{
outcome:"breached",evidence:"no mode was tried"}}},{id:"A8",name:"Audit trail tampering",attacker:"stranger",
severity:"critical",attack:["Take the proof of a run that shipped.","Change the actor in one line of its ledger."],
defence:"Every line holds the hash of the line before; the root is in a signed checkpoint.",
expected:"verdict TAMPERED, check ledger_chain",control:"verify",run:async e=>{const t=(0,
i.join)(await e.folder(),"marketops-proof");await(0,n.cp)(await(async e=>(await shippedRun(e)).proof)(e),t,{recursive:!0
});const a=(0,i.join)(t,"ledger.jsonl"),r=await(0,n.readFile)(a,"utf8");return await(0,
n.writeFile)(a,r.replace('"actor":"maintainer"','"actor":"maintainor"')),
found(await e.verify(t),"TAMPERED","ledger_chain")}},{id:"A9",name:"Non-enforceable receipt",attacker:"workflow",
severity:"critical",
attack:["Take the advisory receipts of a refused run, which are signed with the true key.","Hand them to execute."],
defence:"Only a receipt that says it is enforceable, and has no violation, passes.",...rejected("receipt_advisory",{
request:e=>({...e,violations:[{rule:null,code:"policy_no_rule",message:"No rule permits this."}]})})},{id:"A10",
name:"Policy bypass",attacker:"writer",severity:"critical",
attack:["Plan an operation that no rule of the policy permits.","Run prod with the true key and a true run."],
defence:"Nothing is permitted that no permit rule matches; one refusal blocks the whole plan.",
expected:"policy.decided with policy_no_rule, and advisory receipts only",control:"prod",run:async e=>{
const t=F.replace("tag_repo, publish_release, ","tag_repo, "),a=await e.open({policy:t
}),n=await a.prod(),i=refused(a,n,"policy_no_rule")
;return(0,Fe.sb)(!n.lines.some(e=>e.includes('"type":"receipt.minted"')),"an enforceable receipt was minted"),
nothingWritten(a),i}
}],lt=Number(b),pt="Approvals are read from GitHub, and count only by people who are none of those involved.",ht="GitHub is asked how the environment is protected; what it does not say counts as not so.",ut="What the job was told of its run is compared with what GitHub knows of it.",ft="The approved plan’s digest must be the digest of what is about to be done.",mt="A re-run must have a plan of the first attempt, within a day; a policy can refuse re-runs at all.",gt=["Have the first attempt approved, and let it fail.","Re-run it, which needs no new approval, with something else or later."],approvedBy=e=>(t,a)=>approve(t,a,e),environment=e=>(t,a)=>{
t.github.admin.setEnvironment(_,{...q,...e}),approve(t,a)},yt=[{id:"P1",name:"Nobody approved",attacker:"writer",
severity:"critical",attack:["Run prod without waiting for a reviewer."],defence:pt,...refusedUnder("approvals_missing",{
arrange:()=>{}})},{id:"P2",name:"The approver is the actor",attacker:"writer",severity:"critical",
attack:["Approve a run that you started."],defence:pt,...refusedUnder("approver_is_actor",{
arrange:approvedBy("maintainer")})},{id:"P3",name:"The approver re-ran the run",attacker:"writer",severity:"critical",
attack:["Have somebody start a run.","Start it again, and approve it."],defence:pt,
...refusedUnder("approver_is_triggering_actor",{arrange:(e,t)=>{const{admin:a,commitSha:n}=e.github;a.createRun({
runId:lt,headSha:n,actor:"maintainer",triggeringActor:"starter"}),approve(e,t,"starter")},facts:{
GITHUB_TRIGGERING_ACTOR:"starter"}})},{id:"P4",name:"The approver wrote the commit",attacker:"writer",
severity:"critical",attack:["Write the commit, have somebody push it, approve it."],defence:pt,
...refusedUnder("approver_is_commit_author",{arrange:approvedBy("acme")})},{id:"P5",name:"A bot approves",
attacker:"writer",severity:"high",attack:["Let an app approve the deployment."],defence:pt,
...refusedUnder("approval_not_by_person",{arrange:(e,t)=>{e.github.admin.addUser("robot",{type:"Bot"}),
approve(e,t,"robot")}})},{id:"P6",name:"Somebody else approves",attacker:"writer",severity:"high",
attack:["Approve with an account that the policy does not name."],defence:pt,...refusedUnder("approver_not_listed",{
arrange:approvedBy("stranger")})},{id:"P7",name:"A reviewer’s name taken over",attacker:"stranger",severity:"high",
attack:["Register the login of a reviewer who renamed the account.","Approve with it."],
defence:"Reviewers are compared by their ids, which do not change hands.",...refusedUnder("approver_not_listed",{
arrange:(e,t)=>{e.github.admin.addUser("reviewer",{id:666}),approve(e,t)}})},{id:"P8",name:"Rejected, then approved",
attacker:"writer",severity:"high",attack:["Have the run rejected by one reviewer.","Ask another."],
defence:"Any rejection of a run refuses it.",...refusedUnder("approval_rejected",{arrange:(e,t)=>{
e.github.admin.reject(lt,_,"other","no"),approve(e,t)}})},{id:"P9",name:"Approved in another environment",
attacker:"writer",severity:"high",attack:["Have staging approved.","Ship to production."],defence:pt,
...refusedUnder("approval_other_environment",{
arrange:(e,t)=>e.github.admin.approve(lt,"staging","reviewer",`Approved ${t}`)})},{id:"P10",
name:"Approval of another plan",attacker:"writer",severity:"critical",
attack:["Have one plan approved.","Ship another in the same run."],
defence:"The reviewer’s comment names the digest of the plan.",...refusedUnder("approval_without_plan_digest",{
arrange:e=>approve(e,`sha256:${"4".repeat(64)}`)})},{id:"P11",name:"Approvals hidden",attacker:"writer",
severity:"critical",attack:["Take the permission to read approvals away from the token."],defence:ht,
...refusedUnder("approvals_unreadable",{arrange:e=>{
e.github.setInterceptor(({phase:e,path:t})=>"before"===e&&t.includes("/approvals")?{kind:"answer",status:403,body:{
message:"Resource not accessible by integration"}}:null)}})},{id:"P12",name:"Environment that does not exist",
attacker:"admin",severity:"critical",
attack:["Delete the environment; a job that names it makes it again, without rules."],defence:ht,
...refusedUnder("environment_missing",{arrange:e=>{e.github.admin.deleteEnvironment(_)}})},{id:"P13",
name:"Environment without reviewers",attacker:"admin",severity:"critical",
attack:["Take the required reviewers off the environment."],defence:ht,...refusedUnder("environment_no_reviewers",{
arrange:environment({requiredReviewers:[]})})},{id:"P14",name:"Self-review allowed",attacker:"admin",severity:"high",
attack:["Allow people to approve their own deployments."],defence:ht,...refusedUnder("environment_self_review",{
arrange:environment({preventSelfReview:!1})})},{id:"P15",name:"Bypass by an administrator",attacker:"admin",
severity:"critical",attack:["Allow administrators to bypass the rules, and bypass them."],defence:ht,
...refusedUnder("environment_admin_bypass",{arrange:environment({canAdminsBypass:!0})})},{id:"P16",
name:"Bypass that GitHub does not mention",attacker:"github",severity:"high",
attack:["Use a server whose answer does not say whether administrators may bypass."],defence:ht,
...refusedUnder("environment_admin_bypass",{arrange:environment({canAdminsBypass:void 0})})},{id:"P17",
name:"Every branch may deploy",attacker:"admin",severity:"high",attack:["Take the branch rule off the environment."],
defence:ht,...refusedUnder("environment_any_branch",{arrange:environment({branchPolicy:null})})},{id:"P18",
name:"Another environment than the policy’s",attacker:"writer",severity:"high",
attack:["Name an environment of your own in the workflow."],defence:"The policy names the environment that ships.",
...refusedUnder("environment_mismatch",{inputs:{environment:"staging"}})},{id:"P19",name:"No approved plan given",
attacker:"writer",severity:"critical",attack:["Leave expected-plan-digest out."],defence:ft,
...refusedUnder("plan_digest_missing",{inputs:{"expected-plan-digest":""}})},{id:"P20",
name:"Asset swapped between approval and upload",attacker:"job",severity:"critical",
attack:["Have the plan approved.","Let a later build step replace an asset."],defence:ft,
...refusedUnder("plan_digest_differs",{arrange:(e,t)=>{approve(e,t),e.change({"build/widgets.tar.gz":"something else"})}
})},{id:"P21",name:"The run is at another commit",attacker:"job",severity:"critical",
attack:["Check out another commit than the approved run’s, and say so in GITHUB_SHA."],defence:ut,
...refusedUnder("run_head_differs",{arrange:(e,t)=>{const a=e.github.admin.commitFiles("other",{x:{content:"x"}
},"Other");e.github.admin.createRun({runId:lt,headSha:a,actor:"maintainer"}),approve(e,t)}})},{id:"P22",
name:"The run is of another workflow",attacker:"workflow",severity:"high",
attack:["Ship from a workflow file of your own, under the release workflow’s run."],defence:ut,
...refusedUnder("run_workflow_differs",{facts:{
GITHUB_WORKFLOW_REF:"acme/widgets/.github/workflows/mine.yml@refs/heads/main"}})},{id:"P23",
name:"Variables of another run injected",attacker:"job",severity:"critical",
attack:["Let an earlier step set GITHUB_RUN_ID to a run that was approved and is not yours."],defence:ut,
...refusedUnder("run_unreadable",{facts:{GITHUB_RUN_ID:"9999"}})},{id:"P24",name:"Policy changed in the checkout",
attacker:"job",severity:"critical",attack:["Let a build step write a policy that permits everything."],
defence:"In prod the policy is read from the default branch, whatever the checkout holds.",
...refusedUnder("policy_condition_unmet",{policy:C.replace("heads/main]","heads/release]"),arrange:(e,t)=>{approve(e,t),
e.change({".marketops/policy.yml":F})}})},{id:"P25",name:"Policy changed on a branch",attacker:"writer",
severity:"critical",attack:["Push a branch whose policy permits it, and run from there."],
defence:"A branch cannot change the rules that it is judged by: they are the default branch’s.",
...refusedUnder("policy_condition_unmet",{arrange:(e,t)=>{e.github.admin.commitFiles("mine",{".marketops/policy.yml":{
content:F}},"Relax"),approve(e,t)},facts:{GITHUB_REF:"refs/heads/mine"}})},{id:"P26",
name:"More operations than the policy allows",attacker:"writer",severity:"medium",
attack:["Add operations to the plan until it holds more than the limit."],
defence:"A policy limits how many operations a plan may hold.",...refusedUnder("too_many_operations",{
policy:C.replace("max_operations: 20","max_operations: 2")})},{id:"P27",name:"Unprotected ledger",attacker:"admin",
severity:"high",attack:["Take the rules off the ledger branch, so that it can be rewritten."],
defence:"A policy can require that the ledger branch can be neither rewritten nor deleted.",
...refusedUnder("ledger_unprotected",{arrange:(e,t)=>{e.github.admin.setRules([]),approve(e,t)}})},{id:"P28",
name:"Re-run with another plan",attacker:"writer",severity:"high",attack:gt,defence:mt,...rerun("rerun_plan_differs",{
since:e=>e.change({"build/widgets.tar.gz":"something else"})})},{id:"P29",name:"Re-run after a day",attacker:"writer",
severity:"high",attack:gt,defence:mt,...rerun("rerun_plan_unknown",{since:(e,t)=>{const a=(0,r.fU)(Date.now()-9e7),n=(0,
m.d_)({opened_at:a,plan_digests:[t]}).toString();return signedCommit(e,e.keys,{[(0,g.t0)(b)]:n})}})},{id:"P30",
name:"Re-run where none is allowed",attacker:"writer",severity:"high",attack:gt,defence:mt,...rerun("rerun_refused",{
policy:C.replace("same_plan","never")})},{id:"P31",name:"Another event than GitHub’s",attacker:"job",
severity:"critical",attack:["Be started by an event that the rules do not permit.","Say another in GITHUB_EVENT_NAME."],
defence:ut,...refusedUnder("run_event_differs",{facts:{GITHUB_EVENT_NAME:"workflow_dispatch"}})},{id:"P32",
name:"Another branch than GitHub’s",attacker:"job",severity:"critical",
attack:["Run from a branch of your own.","Say refs/heads/main in GITHUB_REF."],defence:ut,
...refusedUnder("run_ref_differs",{arrange:(e,t)=>{const{admin:a,commitSha:n}=e.github;a.createBranch("mine"),
a.createRun({runId:lt,headSha:n,headBranch:"mine",actor:"maintainer"}),approve(e,t)}})},{id:"P33",
name:"Another actor than GitHub’s",attacker:"job",severity:"critical",
attack:["Start the run yourself.","Say somebody else in GITHUB_ACTOR, so that you can approve it."],defence:ut,
...refusedUnder("run_actor_differs",{facts:{GITHUB_ACTOR:"somebody"}})},{id:"P34",
name:"Default branch that every writer can push to",attacker:"writer",severity:"critical",
attack:["Push a policy, a key or an approver of your own straight to the default branch."],
defence:"Prod refuses rules from a branch to which changes need no pull request, unless the policy waives it.",
...refusedUnder("default_branch_unprotected",{arrange:(e,t)=>{e.github.admin.setRules([{target:"branch",
pattern:`refs/heads/${g.jF}`,rules:[{type:"non_fast_forward"},{type:"deletion"}]}]),approve(e,t)}})},{id:"P35",
name:"The approver wrote a commit before the last",attacker:"writer",severity:"critical",
attack:["After a release, write a commit.","Have somebody write another on top, and approve the next release."],
defence:"Who wrote any commit since the newest release on the ledger may not approve.",
expected:"policy.decided with approver_is_commit_author",control:"strict",run:async e=>{
const{scene:t,digest:a}=await strictScene(e,{operations:E});approve(t,a);const n=await t.prod({"expected-plan-digest":a
});(0,Fe.sb)("shipped"===n.outputs.result,`the release before the attack did not ship:\n${errorsOf(n)}`)
;const{admin:i}=t.github;i.commitFiles("main",{x:{content:"x"}},"By the reviewer",{author:H})
;const r=i.commitFiles("main",{y:{content:"y"}},"By somebody",{author:y});t.change({
".marketops/operations.yml":E.replace("v1.0.0","v2.0.0")}),i.createRun({runId:9002,headSha:r,actor:"maintainer"}),
t.mark();const o={GITHUB_RUN_ID:"9002",GITHUB_SHA:r,GITHUB_WORKFLOW_SHA:r
},s=(await t.dryRun({},o)).outputs["plan-digest"]??"";return i.approve(9002,_,H,`Approved ${s}`),
refused(t,await t.prod({"expected-plan-digest":s},o),"approver_is_commit_author")}}]
;function refusedUnder(e,{arrange:t=approve,policy:a=C,inputs:n,facts:i}){return{expected:`policy.decided with ${e}`,
control:"strict",run:async r=>{const{scene:o,digest:s}=await strictScene(r,{policy:a});await t(o,s),o.mark()
;const c=await o.prod({"expected-plan-digest":s,...n},i),d=refused(o,c,e);return(0,
Fe.sb)(null===lineOfType(c.lines,"receipt.minted"),"an enforceable receipt was minted"),d}}}
function rerun(e,{policy:t=C,since:a}){return refusedUnder(e,{policy:t,facts:{GITHUB_RUN_ATTEMPT:"2"},
arrange:async(e,t)=>{refused(e,await e.prod({"expected-plan-digest":t}),"approvals_missing")
;const{admin:n,commitSha:i}=e.github;n.createRun({runId:lt,attempt:1,headSha:i,actor:"maintainer",status:"completed"}),
n.createRun({runId:lt,attempt:2,headSha:i,actor:"maintainer"}),await(a?.(e,t)),approve(e,t)}})}
const proofs_edit=async(e,t,a)=>{const r=await(0,n.readFile)((0,i.join)(e,t),"utf8"),o=a(r);(0,
Fe.sb)(o!==r,`the attack changed nothing in ${t}`),await(0,n.writeFile)((0,i.join)(e,t),o)
},append=(e,t)=>a=>proofs_edit(a,e,e=>`${e}${t}`),wt="A key counts only when it is pinned outside the proof.",kt=[{
id:"V1",name:"Tail of the ledger cut",attacker:"stranger",severity:"critical",
attack:["Take the last line off the ledger of a proof."],
defence:"Size and head are in the signed checkpoint and in the manifest.",
...changedProof("TAMPERED","checkpoint_states",e=>proofs_edit(e,"ledger.jsonl",e=>`${e.trimEnd().split("\n").slice(0,-1).join("\n")}\n`))
},{id:"V2",name:"Ledger rewritten in full",attacker:"stranger",severity:"critical",
attack:["Run everything anew on a GitHub of your own, under a key of your own.","Pass the proof off as the repository’s."],
defence:wt,expected:"verdict UNVERIFIABLE, check manifest_signature",control:"verify",run:async e=>{
const t=await ship(await e.open({operations:E},otherSecret()))
;return found(await e.verify(t.proof),"UNVERIFIABLE","manifest_signature")}},{id:"V3",name:"Key taken from the proof",
attacker:"stranger",severity:"critical",
attack:["Send a proof under a key of your own, with a trusted-keys file that lists it.","Have it verified without a pinned key."],
defence:wt,expected:"verdict SELF_CONSISTENT, check manifest_signature",control:"verify",run:async e=>{
const t=await ship(await e.open({operations:E},otherSecret()));return found(await e.verify(t.proof,[],{pinned:!1
}),"SELF_CONSISTENT","manifest_signature")}},{id:"V4",name:"Dry run passed off as prod",attacker:"stranger",
severity:"high",attack:["Show the proof of a dry run as that of a release."],
defence:"A dry run is unsigned, and never VERIFIED.",expected:"verdict SELF_CONSISTENT, check manifest_signature",
control:"verify",run:async e=>{const t=await e.open({operations:E}),a=await t.dryRun();return(0,
Fe.sb)(0===a.exitCode,`the dry run failed:\n${a.log}`),
found(await e.verify(a.proof),"SELF_CONSISTENT","manifest_signature")}},{id:"V5",name:"Policy in the proof replaced",
attacker:"stranger",severity:"high",attack:["Replace policy.yml by a stricter one, to look well governed."],
defence:"Every decision names the digest of the policy that it was made by.",
...changedProof("TAMPERED","policy_digest",append("policy.yml","# stricter\n"))},{id:"V6",name:"Report replaced",
attacker:"stranger",severity:"high",attack:["Replace report.html by one that tells another story."],
defence:"The manifest, made last and signed, holds the digest of every file of the proof.",
...changedProof("TAMPERED","manifest",append("report.html","\x3c!-- all is well --\x3e\n"))},{id:"V7",
name:"Receipts swapped",attacker:"stranger",severity:"critical",
attack:["Put the envelope of one receipt into the file of another."],
defence:"The ledger holds the digest of every envelope.",...changedProof("TAMPERED","receipt_envelopes",async e=>{
const[t="",a=""]=await(0,n.readdir)((0,i.join)(e,"receipts")),r=await(0,n.readFile)((0,i.join)(e,"receipts",a));await(0,
n.writeFile)((0,i.join)(e,"receipts",t),r)})},{id:"V8",name:"A file added to the proof",attacker:"stranger",
severity:"medium",attack:["Add a file that looks as if it were covered."],defence:"A file outside the layout fails.",
...changedProof("TAMPERED","layout",async e=>{await(0,n.writeFile)((0,i.join)(e,"APPROVED.txt"),"yes\n")})},{id:"V9",
name:"Link in the proof",attacker:"stranger",severity:"high",
attack:["Replace plan.json by a link to a file elsewhere."],
defence:"Files of a proof are regular files; links are not followed.",...changedProof("TAMPERED","layout",async e=>{
await(0,n.rm)((0,i.join)(e,"plan.json")),await(0,n.symlink)("/etc/passwd",(0,i.join)(e,"plan.json"))})},{id:"V10",
name:"Zip with ../ in a name",attacker:"stranger",severity:"critical",
attack:["Pack the proof with a file ../../.bashrc, and have it unpacked."],
defence:"Nothing is unpacked to disk, and such a name is refused before a byte is read.",
...changedProof("TAMPERED","layout",e=>zipped(e,[{name:"../../.bashrc",bytes:Buffer.from("echo pwned")}]))},{id:"V11",
name:"Zip of 10 GB",attacker:"stranger",severity:"high",attack:["Pack the proof with files that say they are 10 GB."],
defence:"The sizes in the directory, and their sum, are bounded before anything is inflated.",
...changedProof("TAMPERED","layout",e=>zipped(e,Array.from({length:3},(e,t)=>({
name:`receipts/rcpt_${String(t).repeat(32)}.dsse.json`,bytes:Buffer.from("x"),size:4294967280}))))},{id:"V12",
name:"Zip bomb",attacker:"stranger",severity:"high",attack:["Pack eight megabytes of zeros into a few kilobytes."],
defence:"What inflates to more than its share, or to more than it said, is refused.",
...changedProof("TAMPERED","layout",e=>zipped(e,[{name:`receipts/rcpt_${"a".repeat(32)}.dsse.json`,
bytes:Buffer.alloc(8388608)}]))},{id:"V13",name:"HMAC replaced",attacker:"key holder",severity:"critical",
attack:["Change the HMAC of a receipt and everything that covers it, as a holder of the public half’s secret could."],
defence:"Whoever has the secret key checks the HMACs too.",expected:"verdict TAMPERED, check receipt_hmacs",
control:"verify",run:async e=>{const t=forge({envelope:e=>{const[,t]=e.signatures,a={keyid:`hmac-sha256:${re.keyId}`,
sig:Buffer.alloc(32,7).toString("base64")};e.signatures=[a,t??a]}}),a=writeFiles((0,
i.join)(await e.folder(),"proof"),t),r=(0,i.join)(await e.folder(),"key");await(0,
n.writeFile)(r,`${function secretText(e){return`mok1_${e.toString("base64url")}${sha(e).toString("hex").slice(0,8)}`
}(ie)}\n`);const o=["--vkey",re.vkey,"--hmac-key-file",r];return found(await e.verify(a,o),"TAMPERED","receipt_hmacs")}
}];function changedProof(e,t,a){return{expected:`verdict ${e}, check ${t}`,control:"verify",run:async r=>{const o=(0,
i.join)(await r.folder(),"marketops-proof");await(0,n.cp)((await shippedRun(r)).proof,o,{recursive:!0})
;const s=await a(o)??o;return found(await r.verify(s),e,t)}}}async function zipped(e,t){const a=await(0,n.readdir)(e,{
recursive:!0,withFileTypes:!0}),r=await Promise.all(a.filter(e=>e.isFile()).map(async t=>{const a=(0,
i.join)(t.parentPath,t.name);return{name:a.slice(e.length+1),bytes:await(0,n.readFile)(a)}})),o=`${e}.zip`
;return await(0,n.writeFile)(o,zip([...r,...t])),o}
const bt="Hand them to execute.",_t="A receipt names run, attempt, repository, environment and API, and all of them are compared.",vt="A receipt names kind, id, plan and digest of its operation, and all of them are compared.",xt="Exactly two signatures, the HMAC first and the Ed25519 signature second, must both hold.",jt="Receipts are read as foreign bytes: canonical JSON, a closed schema, one payload type.",$t="The clock is compared with the Date of GitHub’s answers: over a minute apart, nothing is executed.",flipped=e=>{
const t=Buffer.from(e.sig,"base64");return t[0]=1^(t[0]??0),{...e,sig:t.toString("base64")}},St=[{id:"R1",
name:"Second attempt of the same run",attacker:"writer",severity:"critical",
attack:["Keep the receipts of attempt 1.","Re-run the job.",bt],defence:_t,...rejected("run_mismatch",facts({
runAttempt:2}))},{id:"R2",name:"Receipt of another environment",attacker:"workflow",severity:"high",
attack:["Take receipts that were approved for staging.",bt],defence:_t,...rejected("run_mismatch",facts({
environment:"staging"}))},{id:"R3",name:"Receipt of another API",attacker:"workflow",severity:"high",
attack:["Take receipts that were minted against another GitHub server.",bt],defence:_t,
...rejected("run_mismatch",facts({apiUrl:"https://github.example/api/v3"}))},{id:"R4",
name:"Receipt of another repository id",attacker:"workflow",severity:"critical",
attack:["Take receipts that name another repository.",bt],defence:_t,...rejected("run_mismatch",facts({
repositoryId:"1000002"}))},{id:"R5",name:"Receipt of another kind",attacker:"workflow",severity:"critical",
attack:["Take the receipt of a tag for an operation of another kind.",bt],defence:vt,
...rejected("operation_mismatch",operation(({operation_kind:e})=>({operation_kind:"tag_repo"===e?"open_pr":"tag_repo"
})))},{id:"R6",name:"Receipt of another plan",attacker:"workflow",severity:"critical",
attack:["Take receipts of the same operations in another plan.",bt],defence:vt,...rejected("operation_mismatch",{
terms:e=>({...e,planDigest:`sha256:${"2".repeat(64)}`})})},{id:"R7",name:"Operation edited after minting",
attacker:"workflow",severity:"critical",attack:["Have receipts minted.","Change what they permit.",bt],defence:vt,
...rejected("operation_mismatch",operation(()=>({operation_digest:`sha256:${"3".repeat(64)}`})))},{id:"R8",
name:"Signatures stripped",attacker:"workflow",severity:"critical",attack:["Take every signature off.",bt],defence:xt,
...rejected("signature_invalid",signatures(()=>[]))},{id:"R9",name:"One signature only",attacker:"workflow",
severity:"critical",attack:["Leave the public signature, take the HMAC off.",bt],defence:xt,
...rejected("signature_invalid",signatures(e=>e.slice(1)))},{id:"R10",name:"Signatures swapped",attacker:"workflow",
severity:"high",attack:["Put the two signatures in the other order.",bt],defence:xt,
...rejected("signature_invalid",signatures(e=>e.toReversed()))},{id:"R11",name:"Signatures doubled",attacker:"workflow",
severity:"high",attack:["Add both signatures a second time.",bt],defence:xt,
...rejected("signature_invalid",signatures(e=>[...e,...e]))},{id:"R12",name:"Right public signature, wrong HMAC",
attacker:"workflow",severity:"critical",attack:["Change the HMAC; the Ed25519 signature is true.",bt],defence:xt,
...rejected("signature_invalid",signatures(e=>e.with(0,flipped(e[0]))))},{id:"R13",
name:"Right HMAC, wrong public signature",attacker:"workflow",severity:"critical",
attack:["Change the Ed25519 signature; the HMAC is true.",bt],defence:xt,
...rejected("signature_invalid",signatures(e=>e.with(1,flipped(e[1]))))},{id:"R14",name:"Payload edited",
attacker:"workflow",severity:"critical",attack:["Change the actor in the payload, and nothing else.",bt],defence:xt,
...rejected("signature_invalid",payload('"actor":"maintainer"','"actor":"maintainor"'))},{id:"R15",
name:"One key in two repositories",attacker:"key holder",severity:"critical",
attack:["Use the same secret in another repository.","Mint there, and name this one.",bt],
defence:"Keys are derived for one repository: the same secret signs otherwise in another.",
...rejected("signature_invalid",({secret:e,keys:{keyId:t,vkey:a}})=>({keys:{...keysOf(e,"1000002"),keyId:t,vkey:a}}))},{
id:"R16",name:"Key of somebody else",attacker:"workflow",severity:"critical",
attack:["Mint receipts with a whole key of your own, under its own name.",bt],
defence:"Only keys that the run was given, and that the owners list, verify.",...rejected("key_unknown",()=>({
keys:otherKeys()}))},{id:"R17",name:"Key taken from the bundle",attacker:"stranger",severity:"critical",
attack:["Search the published bundle for keys.","Mint receipts with each of them, and with the key of the published test vectors.",bt],
defence:"No key is in the bundle, and what is public is listed nowhere.",expected:"gate.rejected with key_unknown",
control:"execute",run:async e=>{const t=[(0,l.KR)(Buffer.alloc(32,66)),...await keysInBundle(e.dist)],a=[]
;for(const n of t){const{scene:t,step:i}=await offer(e,{keys:keysOf(n)});a.push(rejectedAtGate(t,i,"key_unknown"))}
return a[0]??{outcome:"breached",evidence:"no key was tried"}}},{id:"R18",name:"Retired key",attacker:"retired key",
severity:"critical",
attack:["Keep a key that was retired an hour ago and is still given for verifying.","Mint receipts with it now.",bt],
defence:"A key counts only for receipts issued while the owners list it as in force.",
expected:"gate.rejected with key_not_in_force",control:"execute",run:async e=>{const t=(0,
l.KR)(Buffer.alloc(32,23)),a=(0,
r.fU)(Date.now()-36e5),n=`${e.keys.vkey.text}\n${keysOf(t).vkey.text} not-after=${a}\n`,i={"previous-hmac-keys":t
},{scene:o,step:s}=await offer(e,{keys:keysOf(t)},{options:{trustedKeys:n},inputs:i})
;return rejectedAtGate(o,s,"key_not_in_force")}},{id:"R19",name:"Key that was never listed",attacker:"retired key",
severity:"critical",
attack:["Bring a former key into previous-hmac-keys that the owners do not list.","Mint receipts with it.",bt],
defence:"A key that verifies must be listed on the default branch too.",expected:"gate.rejected with key_unknown",
control:"execute",run:async e=>{const t=(0,l.KR)(Buffer.alloc(32,24)),{scene:a,step:n}=await offer(e,{keys:keysOf(t)},{
inputs:{"previous-hmac-keys":t}});return rejectedAtGate(a,n,"key_unknown")}},{id:"R20",
name:"A ledger line offered as a receipt",attacker:"workflow",severity:"high",
attack:["Take ledger.jsonl of a proof of this repository.","Offer it in place of the receipts.",bt],defence:jt,
...rejected("receipt_malformed",e=>fileOfProof(e,"ledger.jsonl"))},{id:"R21",name:"A checkpoint offered as a receipt",
attacker:"workflow",severity:"high",
attack:["Take checkpoints.json of a proof of this repository.","Offer it in place of the receipts.",bt],defence:jt,
...rejected("receipt_malformed",e=>fileOfProof(e,"checkpoints.json"))},{id:"R22",
name:"The signed manifest offered as a receipt",attacker:"workflow",severity:"high",
attack:["Take manifest.json of a proof of this repository.","Offer it in place of the receipts.",bt],defence:jt,
...rejected("receipt_malformed",e=>fileOfProof(e,"manifest.json"))},{id:"R23",name:"Duplicate keys in a receipt",
attacker:"workflow",severity:"high",attack:['Write "enforceable" twice, so that two readers read two things.',bt],
defence:jt,...rejected("receipt_malformed",payload('"enforceable":true','"enforceable":false,"enforceable":true'))},{
id:"R24",name:"Prototype pollution by a receipt",attacker:"workflow",severity:"high",
attack:["Put a __proto__ into the payload that says it is enforceable.",bt],defence:jt,
...rejected("receipt_malformed",payload("{",'{"__proto__":{"enforceable":true},'))},{id:"R25",
name:"Lone surrogate in a receipt",attacker:"workflow",severity:"medium",
attack:["Put half a character into the payload, which has no bytes.",bt],defence:jt,
...rejected("receipt_malformed",payload('"actor":"maintainer"','"actor":"\\ud800"'))},{id:"R26",
name:"Receipt from the future",attacker:"job",severity:"high",
attack:["Set the clock of the authorizing job two minutes forward.",bt],
defence:"A receipt issued over a minute ahead is not yet valid.",...rejected("receipt_not_yet_valid",{issuedAgo:-12e4})
},{id:"R27",name:"Receipt for longer than a day",attacker:"key holder",severity:"high",
attack:["Have receipts minted that live for 25 hours.",bt],
defence:"No lifetime over 24 hours is accepted, whatever the receipt says.",...rejected("receipt_stale",{terms:e=>({
...e,lifetimeMs:9e7})})},{id:"R28",name:"Clock set back",attacker:"job",severity:"high",
attack:["Clock set back on the runner by five minutes, so that expired receipts look young or old.",bt],defence:$t,
...clockOff(3e5)},{id:"R29",name:"Clock set forward",attacker:"job",severity:"high",
attack:["Clock set forward on the runner by five minutes, so that expired receipts look young or old.",bt],defence:$t,
...clockOff(-3e5)},{id:"R30",name:"Receipt of a dry run",attacker:"key holder",severity:"critical",
attack:["Take a receipt of a dry run, and have it signed with the true key.",bt],
defence:"A receipt of a dry run has no key, environment or ledger, and is never enforceable: its schema says so.",
...rejected("receipt_malformed",{...facts({mode:"dry_run"}),request:e=>({...e,violations:[{rule:null,
code:"mode_not_prod",message:"This was a dry run."}]})})},{id:"R31",name:"HMAC under another name",attacker:"workflow",
severity:"medium",attack:["Leave both signatures, and name another key beside the HMAC.",bt],defence:xt,
...rejected("signature_invalid",signatures(e=>e.with(0,{...e[0],keyid:`hmac-sha256:${"0".repeat(16)}`})))},{id:"R32",
name:"Public signature under another name",attacker:"workflow",severity:"medium",
attack:["Leave both signatures, and name another key beside the second.",bt],defence:xt,
...rejected("signature_invalid",signatures(e=>e.with(1,{...e[1],keyid:`ed25519:${"0".repeat(8)}`})))}]
;async function fileOfProof(e,t){const a=await(0,n.readFile)((0,i.join)((await shippedRun(e)).proof,t),"utf8");return{
bytes:()=>Buffer.from(a.slice(0,a.indexOf("\n")+1))}}function clockOff(e){return{
expected:"gate.rejected with clock_skew",control:"execute",run:async t=>{const a=await t.open()
;a.github.admin.setClock(e);const{step:n}=await offer(t,{},{scene:a});return rejectedAtGate(a,n,"clock_skew")}}}
const Ot={"before the first run":"The next run begins on the tree of the last accepted commit",
"between begin and end":"The run finds its own begin commit below the foreign one, and ends on it",
"between two runs":"The next run begins on the tree of the last accepted commit"
},At="version: 1\noperations:\n  - id: tag\n    kind: tag_repo\n    tag: v1.0.{{ patch }}\n";class Branch{scene
;honest=[];patch=0;constructor(e){this.scene=e,this.honest.push(this.head())}head(){
return this.scene.github.admin.snapshot().refs[`refs/heads/${g.jF}`]??""}paths(e){
return Object.keys(this.scene.github.admin.listFiles(g.jF)).filter(t=>t.startsWith(e)).sort()}read(e){
return this.scene.github.admin.readFile(g.jF,e)?.toString()??""}commit(e){return this.scene.commit(g.jF,e)}
async commitTreeOf(e,t=[]){
const ask=(e,t,a)=>this.scene.request(S,e,t,a),{tree:a}=await ask("GET",`/git/commits/${e}`),n={
message:"Not by MarketOps",tree:a.sha,parents:[this.head(),...t]},{sha:i}=await ask("POST","/git/commits",n)
;await ask("PATCH",`/git/refs/heads/${g.jF}`,{sha:i,force:!1})}async aside(e,t){
const ask=(e,t)=>this.scene.request(S,"POST",e,t),a=Object.entries(e).map(([e,t])=>({path:e,content:t,mode:"100644",
type:"blob"})),n=await ask("/git/trees",{tree:a,...null===t?{}:{base_tree:t}}),i=null===t?[]:[t]
;return(await ask("/git/commits",{message:"Aside",tree:n.sha,parents:i})).sha}async run(e,t){
const{github:a}=this.scene,n=9100+ ++this.patch;a.admin.createRun({runId:n,headSha:a.commitSha,actor:"maintainer"}),
null!==e&&"between begin and end"===t?this.scene.afterBegin(()=>e.play(this)):await(e?.play(this))
;const i=this.head(),r=await this.scene.prod({variables:`patch=${this.patch}`},{GITHUB_RUN_ID:String(n)})
;a.setInterceptor(null),(0,Fe.sb)(0===r.exitCode&&"shipped"===r.outputs.result,`the run was blocked:\n${errorsOf(r)}`)
;const{refs:o}=a.admin.snapshot(),s=Object.keys(o).filter(e=>e.startsWith("refs/tags/"));(0,
Fe.sb)(s.length===this.honest.length,`${s.length} tags after ${this.honest.length} runs`),(0,
Fe.sb)(this.head()!==i,"the run did not commit"),this.honest.push(this.head())
;const c=lineOfType(r.lines,"ledger.foreign")
;return(0,Fe.sb)(null!==c==(null!==e),`foreign commits on record: ${c??"none"}`),(0,
Fe.sb)(null===e||r.log.includes("ledger_foreign_commits"),`nobody was warned:\n${r.log.trim()}`),{outcome:"defended",
evidence:c??""}}}
const Tt=["between begin and end","between two runs"],Rt=["before the first run",...Tt],writer_edited=e=>e.replace(/[0-9](?=[^0-9]*$)/,e=>String((Number(e)+1)%10)),Et=[...Object.entries({
checkpoint:()=>"checkpoint","tip.json":()=>"tip.json","files.json":()=>"files.json","baseline.json":()=>"baseline.json",
"the oldest segment":e=>e.paths("ledger/")[0],"the newest segment":e=>e.paths("ledger/").at(-1),
"a record in consumed/":e=>e.paths("consumed/")[0],"a record in runs/":e=>e.paths("runs/")[0],
"a plan":e=>e.paths("plans/")[0],"an evidence file":e=>e.paths("evidence/")[0],"the policy":e=>e.paths("policies/")[0],
"the list of keys":e=>e.paths("trusted-keys/")[0],"a receipt":e=>e.paths("receipts/")[0]}).flatMap(([e,t])=>{
const change=a=>n=>{const i=t(n);return(0,Fe.sb)(void 0!==i,`there is no such file: ${e}`),n.commit({[i]:a(n.read(i))})}
;return[{name:`edits ${e}`,moments:"tip.json"===e?Rt:Tt,play:change(writer_edited)},{name:`deletes ${e}`,moments:Tt,
play:change(()=>null)}]}),{name:"edits the open/ file of what is under way",moments:["between begin and end"],
play:e=>e.commit({[e.paths("open/")[0]??""]:"{}\n"})},{name:"deletes the open/ file of what is under way",
moments:["between begin and end"],play:e=>e.commit({[e.paths("open/")[0]??""]:null})},{
name:"adds an open/ file for what ships next",moments:Rt,play:e=>e.commit((e=>({[(0,
g.TI)("tag_repo",k,`v1.0.${e.patch+1}`)]:(0,m.d_)({receipt_id:`rcpt_${"a".repeat(32)}`,run_attempt:1,run_id:"7",seq:0
}).toString()}))(e))},{name:"adds a hundred open/ files of low names",
moments:["before the first run","between two runs"],play:e=>e.commit(Object.fromEntries(Array.from({length:100
},(e,t)=>[`open/${String(t).padStart(64,"0")}.json`,"{}\n"])))},{name:"adds a file `open` in place of the folder",
moments:["before the first run","between two runs"],play:e=>e.commit({open:"not a folder\n"})},{
name:"adds a record in consumed/",moments:Rt,play:e=>e.commit({[`consumed/aa/rcpt_${"a".repeat(32)}.json`]:(0,m.d_)({
claim:"a".repeat(32),operation_digest:`sha256:${"0".repeat(64)}`,run_attempt:1,run_id:"7"}).toString()})},{
name:"adds a record in runs/ for the run that comes next",moments:["before the first run","between two runs"],play:e=>{
const t=String(9100+e.patch),a={opened_at:"2020-01-01T00:00:00.000Z",plan_digests:[`sha256:${"0".repeat(64)}`]}
;return e.commit({[`runs/${t.slice(-2)}/${t}.json`]:(0,m.d_)(a).toString()})}},{name:"adds a segment beyond the tip",
moments:Rt,play:e=>e.commit({"ledger/000009/000009000000.jsonl":"{}\n"})},{name:"adds a checkpoint of the writer’s own",
moments:["before the first run"],play:e=>e.commit({checkpoint:"somebody.example/ledger\n0\n\n— nobody AAAA\n"})},{
name:"adds a file that the ledger has no place for",moments:Rt,play:e=>e.commit({"README.md":"Not by MarketOps\n"})},{
name:"adds a workflow",moments:Tt,play:e=>e.commit({".github/workflows/evil.yml":"on: push\njobs: {}\n"})},{
name:"empties the branch but for one file",moments:Tt,play:e=>e.commit({
...Object.fromEntries(e.paths("").map(e=>[e,null])),"README.md":"Empty\n"})},{name:"rolls back to the run before",
moments:Tt,play:e=>e.commitTreeOf(e.honest.at(-2)??"")},{name:"rolls back to the first run",moments:Tt,
play:e=>e.commitTreeOf(e.honest[1]??"")},{name:"rolls back to the beginning",moments:Tt,
play:e=>e.commitTreeOf(e.honest[0]??"")},{name:"merges the run before, with its tree",moments:Tt,
play:e=>e.commitTreeOf(e.honest.at(-2)??"",[e.honest.at(-2)??""])},{name:"merges another history, with its tree",
moments:Rt,play:async e=>{const t=await e.aside({"tip.json":e.read("tip.json"),"README.md":"Another ledger\n"},null)
;await e.commitTreeOf(t,[t])}},{name:"merges edits of an older state, and keeps the tree as it is",moments:Tt,
play:async e=>{const t=await e.aside({"tip.json":"{}\n"},e.honest[1]??"");await e.commitTreeOf(e.head(),[t])}}]
;async function verified(e,{scene:t}){const{verdict:a,failed:n}=await e.verify(t.ledgerClone());(0,
Fe.sb)("VERIFIED"===a,`the branch is ${a}: ${n[0]?.name??""}: ${n[0]?.detail??""}`)}
const Bt=Object.keys(Ot).map(e=>Et.filter(({moments:t})=>t.includes(e)).map(t=>({act:t,moment:e
}))),It=[...dt,...St,...ot,...Qe,...Array.from({length:Et.length
},(e,t)=>Bt.flatMap(e=>e[t]??[])).flat().map(({act:e,moment:t},a)=>({id:`W${a+1}`,name:`A writer ${e.name}, ${t}`,
series:`A writer adds, edits, deletes, rolls back or merges any file of the ledger’s branch, ${t}`,attacker:"writer",
severity:"critical",attack:[`${t[0]?.toUpperCase()??""}${t.slice(1)}: an ordinary commit that ${e.name}.`],
defence:`Only a commit counts whose signed checkpoint names its parent and its files. ${Ot[t]}.`,
expected:"the run ships; ledger.foreign; the branch is VERIFIED",control:"prod",run:async a=>{
if("before the first run"===t)return async function playAlone(e,t){const a=new Branch(await e.open({operations:At
})),n=await a.run(t,"before the first run");return await verified(e,a),n}(a,e)
;const n=await a.once(`a writer ${t}`,()=>async function playAll(e,t){
const a=new Map,n=Et.filter(({moments:e})=>e.includes(t)),i=new Branch(await e.open({operations:At}))
;for(let e=0;e<2;e++)await i.run(null,t);for(const e of n)a.set(e,await i.run(e,t).catch(e=>e))
;return await verified(e,i),a}(a,t)),i=n.get(e)??new Error("it was not played");if(i instanceof Error)throw i;return i}
})),...yt,...qe,...it,...ze,...ct,...kt,...Ve],securityAuditCommand=async({stdout:e,cwd:t,dist:c},{json:d,out:l,only:p})=>{
const h=function chosen(e){const t=e.split(",").filter(e=>""!==e),a=t.find(e=>!It.some(t=>t.id===e))
;if(void 0!==a)throw(0,o.Wp)(`--only: there is no scenario ${a}.`)
;return 0===t.length?It:It.filter(({id:e})=>t.includes(e))}(p),u=void 0===l?null:await async function emptyFolder(e){
if(await(0,n.mkdir)(e,{recursive:!0}),0===(await(0,n.readdir)(e)).length)return e;throw(0,
o.Wp)(`--out ${e} is not empty. Remove it, or name another folder.`)}((0,i.resolve)(t,l)),f=await securityAudit({dist:c,
scenarios:h,row:t=>{d||e(function rowOf({id:e,outcome:t,severity:a,name:n,evidence:i}){
const r=`${t.padEnd(9)} ${e.padEnd(4)} ${a.padEnd(9)} ${n}\n`
;return"breached"===t?`${r}          ${i.replaceAll("\n","\n          ")}\n`:r}(t))}}),m={version:s.Y,at:(0,
r.fU)(Date.now()),whole:h.length===It.length};null!==u&&await async function writeReports(e,t,r){
const{renderAuditPage:o}=await Promise.all([a.e(3091),a.e(340),a.e(6947)]).then(a.bind(a,37875));await Promise.all([(0,
n.writeFile)((0,
i.join)(e,"report.md"),(0,Ce.Gc)(t,r)),(0,n.writeFile)((0,i.join)(e,"report.json"),`${JSON.stringify(machineReadable(t,r),null,2)}\n`),(0,
n.writeFile)((0,i.join)(e,"report.html"),o(t,r))])}(u,f,m);const g=(0,Ce.N4)(f.scenarios)
;return d?e(`${JSON.stringify(machineReadable(f,m),null,2)}\n`):(null!==u&&e(`\nReport: ${(0,
i.join)(u,"report.html")}\n`),e(`\nBundle: ${f.bundle.digest}\n${(0,Ce.f8)(g)}\n`)),0===g.breached?0:1}
;function machineReadable({bundle:e,scenarios:t},{version:a,at:n,whole:i}){return{action_version:a,at:n,complete:i,
bundle:e,scenarios:t}}},12112:(e,t,a)=>{function limiter(e){let t=e;const a=[];return async e=>{
t>0?t--:await new Promise(e=>a.push(e));try{return await e()}finally{const e=a.shift();void 0===e?t++:e()}}}
async function mapLimited(e,t,a){const n=limiter(t)
;return(await Promise.allSettled(e.map((e,t)=>n(()=>a(e,t))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function once(e){let t;return()=>t??=e()}function prefetched(e){return e.catch(()=>{}),e}
function remembered(e,t,a){const n=e.get(t);if(void 0!==n)return n;const i=a();e.set(t,i);const forget=()=>{e.delete(t)}
;return i.then(e=>null===e?forget():void 0,forget),i}a.d(t,{HK:()=>remembered,NN:()=>prefetched,Oo:()=>once,
TA:()=>limiter,bB:()=>mapLimited})},5603:(e,t,a)=>{a.d(t,{eg:()=>runStep,oH:()=>shownLog})
;var n=a(31421),i=a(77598),r=a(51455),o=a(76760);function stepEnvironment(e,t){
const named=(e,t)=>Object.fromEntries(Object.entries(t).map(([t,a])=>[`${e}_${t}`,a])),a=Object.entries(e.inputs).map(([e,t])=>[e.toUpperCase(),t])
;return{PATH:process.env.PATH??"",HOME:process.env.HOME??e.temporary,CI:"true",GITHUB_ACTIONS:"true",
GITHUB_WORKSPACE:e.workspace,RUNNER_TEMP:e.temporary,GITHUB_OUTPUT:t.output,GITHUB_STATE:t.state,
GITHUB_STEP_SUMMARY:t.summary,...e.github,...named("INPUT",Object.fromEntries(a)),...named("STATE",e.state??{}),...e.env
}}async function runStep(e){const t=(0,o.join)(e.temporary,`_runner_file_commands_${(0,i.randomUUID)()}`);await(0,
r.mkdir)(t,{recursive:!0});const a=(0,o.join)(t,"output"),s=(0,o.join)(t,"state"),c=(0,o.join)(t,"summary")
;await Promise.all([a,s,c].map(e=>(0,r.writeFile)(e,"")));const d=(0,n.spawn)(process.execPath,[...e.node??[],e.entry],{
cwd:e.workspace,env:stepEnvironment(e,{output:a,state:s,summary:c}),stdio:["ignore","pipe","pipe"]})
;void 0!==d.pid&&e.onStart?.(d.pid),e.kill?.addEventListener("abort",()=>d.kill("SIGKILL"),{once:!0});const l={out:"",
err:""};d.stdout.setEncoding("utf8").on("data",e=>l.out+=e),d.stderr.setEncoding("utf8").on("data",e=>l.err+=e);return{
...await new Promise((e,t)=>{d.on("error",t),d.on("close",(t,a)=>e({exitCode:t,signal:a}))}),
outputs:parseOutputs(await(0,r.readFile)(a,"utf8")),state:parseOutputs(await(0,r.readFile)(s,"utf8")),summary:await(0,
r.readFile)(c,"utf8"),log:l.out+l.err}}function parseOutputs(e){const t={},a=e.split("\n");for(let e=0;e<a.length;e++){
const[,n,i]=/^([^=<]+)<<(.+)$/.exec(a[e]??"")??[];if(void 0===n)continue;const r=[]
;for(;++e<a.length&&a[e]!==i;)r.push(a[e]??"");t[n]=r.join("\n")}return t}
const s=/^\s*::([\w-]+)(?: (?:(?!::).)*)?::(.*)$/,c=["error","warning","notice"],d={"%0A":"\n","%0D":"\r","%25":"%"}
;function shownLog(e){const decoded=(e="")=>e.replace(/%(?:0A|0D|25)/g,e=>d[e]??""),t=e.split(/\r?\n/).map(e=>({line:e,
command:s.exec(e)
})),a=t.flatMap(({command:e})=>"add-mask"===e?.[1]?decoded(e[2]).split("\n"):[]),n=t.flatMap(({line:e,command:t})=>{
if(null===t)return/^\s*(?:::|##\[)/.test(e)?[]:[e];const[,a="",n]=t;return c.includes(a)?[`${a}: ${decoded(n)}`]:[]})
;return a.reduce((e,t)=>""===t?e:e.replaceAll(t,"***"),n.join("\n").trim())}},16059:(e,t,a)=>{a.d(t,{$:()=>lookup})
;const n={"3g2":"video/3gpp2","3gp":"video/3gpp","3gpp":"video/3gpp","3mf":"model/3mf",aac:"audio/aac",
ac:"application/pkix-attr-cert",adp:"audio/adpcm",adts:"audio/aac",ai:"application/postscript",
aml:"application/automationml-aml+xml",amlx:"application/automationml-amlx+zip",amr:"audio/amr",apng:"image/apng",
appcache:"text/cache-manifest",appinstaller:"application/appinstaller",appx:"application/appx",
appxbundle:"application/appxbundle",asc:"application/pgp-keys",atom:"application/atom+xml",
atomcat:"application/atomcat+xml",atomdeleted:"application/atomdeleted+xml",atomsvc:"application/atomsvc+xml",
au:"audio/basic",avci:"image/avci",avcs:"image/avcs",avif:"image/avif",aw:"application/applixware",
bdoc:"application/bdoc",bin:"application/octet-stream",bmp:"image/bmp",bpk:"application/octet-stream",
btf:"image/prs.btif",btif:"image/prs.btif",buffer:"application/octet-stream",ccxml:"application/ccxml+xml",
cdfx:"application/cdfx+xml",cdmia:"application/cdmi-capability",cdmic:"application/cdmi-container",
cdmid:"application/cdmi-domain",cdmio:"application/cdmi-object",cdmiq:"application/cdmi-queue",
cer:"application/pkix-cert",cgm:"image/cgm",cjs:"application/node",class:"application/java-vm",
coffee:"text/coffeescript",conf:"text/plain",cpl:"application/cpl+xml",cpt:"application/mac-compactpro",
crl:"application/pkix-crl",css:"text/css",csv:"text/csv",cu:"application/cu-seeme",cwl:"application/cwl",
cww:"application/prs.cww",davmount:"application/davmount+xml",dbk:"application/docbook+xml",
deb:"application/octet-stream",def:"text/plain",deploy:"application/octet-stream",dib:"image/bmp",
"disposition-notification":"message/disposition-notification",dist:"application/octet-stream",
distz:"application/octet-stream",dll:"application/octet-stream",dmg:"application/octet-stream",
dms:"application/octet-stream",doc:"application/msword",dot:"application/msword",dpx:"image/dpx",drle:"image/dicom-rle",
dsc:"text/prs.lines.tag",dssc:"application/dssc+der",dtd:"application/xml-dtd",dump:"application/octet-stream",
dwd:"application/atsc-dwd+xml",ear:"application/java-archive",ecma:"application/ecmascript",
elc:"application/octet-stream",emf:"image/emf",eml:"message/rfc822",emma:"application/emma+xml",
emotionml:"application/emotionml+xml",eps:"application/postscript",epub:"application/epub+zip",
exe:"application/octet-stream",exi:"application/exi",exp:"application/express",exr:"image/aces",
ez:"application/andrew-inset",fdf:"application/fdf",fdt:"application/fdt+xml",fits:"image/fits",g3:"image/g3fax",
gbr:"application/rpki-ghostbusters",geojson:"application/geo+json",gif:"image/gif",glb:"model/gltf-binary",
gltf:"model/gltf+json",gml:"application/gml+xml",gpx:"application/gpx+xml",gram:"application/srgs",
grxml:"application/srgs+xml",gxf:"application/gxf",gz:"application/gzip",h261:"video/h261",h263:"video/h263",
h264:"video/h264",heic:"image/heic",heics:"image/heic-sequence",heif:"image/heif",heifs:"image/heif-sequence",
hej2:"image/hej2k",held:"application/atsc-held+xml",hjson:"application/hjson",hlp:"application/winhlp",
hqx:"application/mac-binhex40",hsj2:"image/hsj2",htm:"text/html",html:"text/html",ics:"text/calendar",ief:"image/ief",
ifb:"text/calendar",iges:"model/iges",igs:"model/iges",img:"application/octet-stream",in:"text/plain",ini:"text/plain",
ink:"application/inkml+xml",inkml:"application/inkml+xml",ipfix:"application/ipfix",iso:"application/octet-stream",
its:"application/its+xml",jade:"text/jade",jar:"application/java-archive",jhc:"image/jphc",jls:"image/jls",
jp2:"image/jp2",jpe:"image/jpeg",jpeg:"image/jpeg",jpf:"image/jpx",jpg:"image/jpeg",jpg2:"image/jp2",jpgm:"image/jpm",
jpgv:"video/jpeg",jph:"image/jph",jpm:"image/jpm",jpx:"image/jpx",js:"text/javascript",json:"application/json",
json5:"application/json5",jsonld:"application/ld+json",jsonml:"application/jsonml+json",jsx:"text/jsx",jt:"model/jt",
jxl:"image/jxl",jxr:"image/jxr",jxra:"image/jxra",jxrs:"image/jxrs",jxs:"image/jxs",jxsc:"image/jxsc",jxsi:"image/jxsi",
jxss:"image/jxss",kar:"audio/midi",ktx:"image/ktx",ktx2:"image/ktx2",less:"text/less",lgr:"application/lgr+xml",
list:"text/plain",litcoffee:"text/coffeescript",log:"text/plain",lostxml:"application/lost+xml",
lrf:"application/octet-stream",m1v:"video/mpeg",m21:"application/mp21",m2a:"audio/mpeg",m2t:"video/mp2t",
m2ts:"video/mp2t",m2v:"video/mpeg",m3a:"audio/mpeg",m4a:"audio/mp4",m4p:"application/mp4",m4s:"video/iso.segment",
ma:"application/mathematica",mads:"application/mads+xml",maei:"application/mmt-aei+xml",man:"text/troff",
manifest:"text/cache-manifest",map:"application/json",mar:"application/octet-stream",markdown:"text/markdown",
mathml:"application/mathml+xml",mb:"application/mathematica",mbox:"application/mbox",md:"text/markdown",mdx:"text/mdx",
me:"text/troff",mesh:"model/mesh",meta4:"application/metalink4+xml",metalink:"application/metalink+xml",
mets:"application/mets+xml",mft:"application/rpki-manifest",mid:"audio/midi",midi:"audio/midi",mime:"message/rfc822",
mj2:"video/mj2",mjp2:"video/mj2",mjs:"text/javascript",mml:"text/mathml",mods:"application/mods+xml",
mov:"video/quicktime",mp2:"audio/mpeg",mp21:"application/mp21",mp2a:"audio/mpeg",mp3:"audio/mpeg",mp4:"video/mp4",
mp4a:"audio/mp4",mp4s:"application/mp4",mp4v:"video/mp4",mpd:"application/dash+xml",mpe:"video/mpeg",mpeg:"video/mpeg",
mpf:"application/media-policy-dataset+xml",mpg:"video/mpeg",mpg4:"video/mp4",mpga:"audio/mpeg",
mpp:"application/dash-patch+xml",mrc:"application/marc",mrcx:"application/marcxml+xml",ms:"text/troff",
mscml:"application/mediaservercontrol+xml",msh:"model/mesh",msi:"application/octet-stream",msix:"application/msix",
msixbundle:"application/msixbundle",msm:"application/octet-stream",msp:"application/octet-stream",mtl:"model/mtl",
mts:"video/mp2t",musd:"application/mmt-usd+xml",mxf:"application/mxf",mxmf:"audio/mobile-xmf",mxml:"application/xv+xml",
n3:"text/n3",nb:"application/mathematica",nq:"application/n-quads",nt:"application/n-triples",obj:"model/obj",
oda:"application/oda",oga:"audio/ogg",ogg:"audio/ogg",ogv:"video/ogg",ogx:"application/ogg",
omdoc:"application/omdoc+xml",onepkg:"application/onenote",onetmp:"application/onenote",onetoc:"application/onenote",
onetoc2:"application/onenote",opf:"application/oebps-package+xml",opus:"audio/ogg",otf:"font/otf",
owl:"application/rdf+xml",oxps:"application/oxps",p10:"application/pkcs10",p7c:"application/pkcs7-mime",
p7m:"application/pkcs7-mime",p7s:"application/pkcs7-signature",p8:"application/pkcs8",pdf:"application/pdf",
pfr:"application/font-tdpfr",pgp:"application/pgp-encrypted",pkg:"application/octet-stream",pki:"application/pkixcmp",
pkipath:"application/pkix-pkipath",pls:"application/pls+xml",png:"image/png",prc:"model/prc",
prf:"application/pics-rules",provx:"application/provenance+xml",ps:"application/postscript",
pskcxml:"application/pskc+xml",pti:"image/prs.pti",qt:"video/quicktime",raml:"application/raml+yaml",
rapd:"application/route-apd+xml",rdf:"application/rdf+xml",relo:"application/p2p-overlay+xml",
rif:"application/reginfo+xml",rl:"application/resource-lists+xml",rld:"application/resource-lists-diff+xml",
rmi:"audio/midi",rnc:"application/relax-ng-compact-syntax",rng:"application/xml",roa:"application/rpki-roa",
roff:"text/troff",rq:"application/sparql-query",rs:"application/rls-services+xml",rsat:"application/atsc-rsat+xml",
rsd:"application/rsd+xml",rsheet:"application/urc-ressheet+xml",rss:"application/rss+xml",rtf:"text/rtf",
rtx:"text/richtext",rusd:"application/route-usd+xml",s3m:"audio/s3m",sbml:"application/sbml+xml",
scq:"application/scvp-cv-request",scs:"application/scvp-cv-response",sdp:"application/sdp",
senmlx:"application/senml+xml",sensmlx:"application/sensml+xml",ser:"application/java-serialized-object",
setpay:"application/set-payment-initiation",setreg:"application/set-registration-initiation",sgi:"image/sgi",
sgm:"text/sgml",sgml:"text/sgml",shex:"text/shex",shf:"application/shf+xml",shtml:"text/html",sieve:"application/sieve",
sig:"application/pgp-signature",sil:"audio/silk",silo:"model/mesh",siv:"application/sieve",slim:"text/slim",
slm:"text/slim",sls:"application/route-s-tsid+xml",smi:"application/smil+xml",smil:"application/smil+xml",
snd:"audio/basic",so:"application/octet-stream",spdx:"text/spdx",spp:"application/scvp-vp-response",
spq:"application/scvp-vp-request",spx:"audio/ogg",sql:"application/sql",sru:"application/sru+xml",
srx:"application/sparql-results+xml",ssdl:"application/ssdl+xml",ssml:"application/ssml+xml",
stk:"application/hyperstudio",stl:"model/stl",stpx:"model/step+xml",stpxz:"model/step-xml+zip",stpz:"model/step+zip",
styl:"text/stylus",stylus:"text/stylus",svg:"image/svg+xml",svgz:"image/svg+xml",swidtag:"application/swid+xml",
t:"text/troff",t38:"image/t38",td:"application/urc-targetdesc+xml",tei:"application/tei+xml",
teicorpus:"application/tei+xml",text:"text/plain",tfi:"application/thraud+xml",tfx:"image/tiff-fx",tif:"image/tiff",
tiff:"image/tiff",toml:"application/toml",tr:"text/troff",trig:"application/trig",ts:"video/mp2t",
tsd:"application/timestamped-data",tsv:"text/tab-separated-values",ttc:"font/collection",ttf:"font/ttf",
ttl:"text/turtle",ttml:"application/ttml+xml",txt:"text/plain",u3d:"model/u3d",u8dsn:"message/global-delivery-status",
u8hdr:"message/global-headers",u8mdn:"message/global-disposition-notification",u8msg:"message/global",
ubj:"application/ubjson",uri:"text/uri-list",uris:"text/uri-list",urls:"text/uri-list",vcard:"text/vcard",
vrml:"model/vrml",vtt:"text/vtt",vxml:"application/voicexml+xml",war:"application/java-archive",wasm:"application/wasm",
wav:"audio/wav",weba:"audio/webm",webm:"video/webm",webmanifest:"application/manifest+json",webp:"image/webp",
wgsl:"text/wgsl",wgt:"application/widget",wif:"application/watcherinfo+xml",wmf:"image/wmf",woff:"font/woff",
woff2:"font/woff2",wrl:"model/vrml",wsdl:"application/wsdl+xml",wspolicy:"application/wspolicy+xml",x3d:"model/x3d+xml",
x3db:"model/x3d+fastinfoset",x3dbz:"model/x3d+binary",x3dv:"model/x3d-vrml",x3dvz:"model/x3d+vrml",x3dz:"model/x3d+xml",
xaml:"application/xaml+xml",xav:"application/xcap-att+xml",xca:"application/xcap-caps+xml",
xcs:"application/calendar+xml",xdf:"application/xcap-diff+xml",xdssc:"application/dssc+xml",
xel:"application/xcap-el+xml",xenc:"application/xenc+xml",xer:"application/patch-ops-error+xml",xfdf:"application/xfdf",
xht:"application/xhtml+xml",xhtml:"application/xhtml+xml",xhvml:"application/xv+xml",xlf:"application/xliff+xml",
xm:"audio/xm",xml:"text/xml",xns:"application/xcap-ns+xml",xop:"application/xop+xml",xpl:"application/xproc+xml",
xsd:"application/xml",xsf:"application/prs.xsf+xml",xsl:"application/xml",xslt:"application/xml",
xspf:"application/xspf+xml",xvm:"application/xv+xml",xvml:"application/xv+xml",yaml:"text/yaml",yang:"application/yang",
yin:"application/yin+xml",yml:"text/yaml",zip:"application/zip"};function lookup(e){
let t=(""+e).trim().toLowerCase(),a=t.lastIndexOf(".");return n[~a?t.substring(++a):t]}}};
