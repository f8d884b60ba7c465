export const id=1821;export const ids=[1821];export const modules={90350:(e,t,n)=>{n.d(t,{Bh:()=>l,Gc:()=>p,N4:()=>i,
c_:()=>d,f8:()=>o,im:()=>s,ql:()=>c});var a=n(2792),r=n(87010);function i(e){
const t=t=>e.filter(e=>e.outcome===t).length;return{defended:t("defended"),detected:t("detected"),breached:t("breached")
}}
const o=({defended:e,detected:t,breached:n})=>`${e+t+n} scenarios: ${e} defended, ${t} detected, ${n} breached`,s=[["defended","the attack was refused, nothing was written to GitHub, and the evidence says why"],["detected","the attack is possible to whoever holds the files, and `verify` finds it out"],["breached","the attack succeeded, or it could not be shown that it does not"]],c=["The digest above is that of the bundle in the commit that we use","Every scenario was read, and none that matters to us is missing","What is breached, if anything, is accepted or will be fixed before use"],d=["Name","Role","Date","Commit of the action","Signature"],l="find . -type f -printf '%P\\n' | LC_ALL=C sort | xargs sha256sum | sha256sum"
;function p({bundle:e,scenarios:t},{version:n,at:p,whole:h}){
const u=e=>(0,a.kc)(e).replaceAll("\\","\\\\").replaceAll("|","\\|").replaceAll("\n"," "),f=(e,t)=>[e,e.map(()=>"---"),...t].map(e=>`| ${e.join(" | ")} |`).join("\n"),m=e=>{
const t="`".repeat(Math.max(3,...[...e.matchAll(/`+/g)].map(([e])=>e.length+1)));return`${t}\n${(0,a.kc)(e)}\n${t}`}
;return`# Security audit\n\nMarketOps ${n}, ${p}${h?"":", a part of the scenarios only"}\n\n**${o(i(t))}**\n\nBundle: \`${e.digest}\` over ${e.files.length} files. In the folder of the bundle, anybody makes it again:\n\n${m(l)}\n\n${f(["Scenario","Attack","Severity","Outcome"],t.map(({id:e,name:t,severity:n,outcome:a})=>[e,u(t),n,a]))}\n\n${s.map(([e,t])=>`* _${e}_: ${t}`).join("\n")}\n\n## Scenarios\n\n${t.map(({id:e,name:t,attacker:n,attack:a,defence:i,severity:o,expected:s,outcome:c,evidence:d})=>`### ${e} ${u(t)}\n\n* Attacker: ${n}, ${u(r.Jl[n])}\n* Attack (${o}): ${u(a)}\n* Defence: ${u(i)}\n* Expected: ${u(s)}\n* Outcome: **${c}**\n\n${m(d)}\n`).join("\n")}\n## Files of the bundle\n\n${f(["File","Bytes","SHA-256"],e.files.map(({path:e,size:t,digest:n})=>[`\`${u(e)}\``,String(t),`\`${n}\``]))}\n\n## Sign-off\n\n${c.map(e=>`- [ ] ${e}`).join("\n")}\n\n${f(d,[d.map(()=>" ")])}\n`
}},87010:(e,t,n)=>{n.d(t,{Eh:()=>Breach,Jl:()=>a,sb:()=>r});const a={
stranger:"anybody: reads what is public, and shows files to others",
fork:"somebody without write access, who opens pull requests from a fork",
writer:"a colleague with `contents: write`, who pushes to any branch and starts workflows",
job:"code that an earlier step of the job runs, or that a build left behind",
workflow:"another workflow or job of the repository, whose files reach the one that publishes",
"retired key":"somebody who holds a key that the owners do not list, or no longer",
"key holder":"somebody who holds the key itself",admin:"an administrator of the repository",
github:"whoever answers in GitHub’s place, or GitHub when it fails"};class Breach extends Error{name="Breach"}
function r(e,t){if(!e)throw new Breach(t)}},12814:(e,t,n)=>{n.d(t,{TU:()=>s,bp:()=>l})
;var a=n(74296),r=n(67968),i=n(52533);const o=1e4;async function s(e,t,n){
const a=new Map,s=new Map,u=new Set,f=new Map,m=()=>(0,r.m8)({head:t,commits:a,signed:s,unfit:u,keys:n});let g=null;do{
const c=await e.history(t,g);for(const e of c.commits){a.set(e.id,e);const t=(0,r.Nu)(e,n);null!==t&&s.set(t.id,t)}
if(g=c.next,a.size>o)throw l(`nothing that counts was found among the newest ${o} commits of ${i.jF}`)
}while(null!==g&&!c(m().tip,t,a));for(;;){
const t=m(),n=[t.tip,...t.forked].filter(e=>null!==e&&null!==e.signed&&!f.has(e.id));for(const t of n){
const n=await d(e,t);null===n?u.add(t.id):f.set(t.id,n)}if(n.some(({id:e})=>u.has(e)))continue
;const{tip:a,forked:r,retired:o}=t;if(r.length>0)throw p(r);if(null!==o)throw h(o)
;if(null===a)throw l(`no commit of ${i.jF} counts: not even the one that \`marketops ledger init\` makes`)
;const[s=new Map]=f.has(a.id)?[]:await e.trees([a.id]);return{tip:a,...f.get(a.id)??{tree:s,contents:new Map}}}}
function c(e,t,n){if(null===e)return!1;const a=new Set((0,r.IT)(e.id,n).flatMap(({id:e,parents:t})=>[e,...t]));return(0,
r.IT)(t,n).every(({id:e,parents:t})=>a.has(e)||t.every(e=>n.has(e)||a.has(e)))}
async function d(e,{id:t,signed:n,checkpoint:a}){const[o,s]=await e.trees([t,n.base]),c=o?.get(i.Qq)
;if(void 0===o||void 0===s||void 0===c)return null;const d=(await e.blobs([c])).get(c.id),l=void 0===d?null:(0,
r.Bj)(d,n.files);if(null===l)return null;const p=Object.keys(l).flatMap(e=>o.get(e)??[]),h=await e.blobs(p)
;if(null!==await(0,r.RZ)(o,s,l,e=>Promise.resolve(h.get(e.id)??Buffer.alloc(0))))return null;const u=o.get(i.nm);return{
tree:o,contents:new Map([...h,...void 0===u?[]:[[u.id,Buffer.from(a)]]])}}function l(e){
return new a.NL("ledger_untrusted",`The ledger cannot be trusted: ${e}. Nothing was written. \`marketops ledger status\` in a clone shows which commit is accepted and who made the others; \`marketops ledger restore\` puts the accepted files on top again.`)
}function p(e){
return new a.NL("ledger_forked",`The ledger goes on in two ways from one commit (${e.map(({id:e})=>e.slice(0,12)).join(", ")}), and only the holder of a key can do that. Nothing was written. Find out who has the key, and replace it (\`marketops keygen --replace\`).`)
}function h({signed:e,id:t}){
return new a.NL("ledger_key_retired",`The newest commit of the ledger (${t.slice(0,12)}, ${e.size} lines) is signed by a key that is out of force or retired, and no trusted-keys line says up to where that key is believed. Give its line \`last=<size>:<root>:<commit>\` (\`marketops keygen --replace\` in a clone prints it), or put it in force until a run has signed under the new key.`)
}},71971:(e,t,n)=>{n.d(t,{C0:()=>l,_W:()=>d,av:()=>p,dm:()=>u,nM:()=>h})
;var a=n(46260),r=n(96679),i=n(52533),o=n(83544),s=n(49598),c=n(12814);const d={size:0,head:r.mG,frontier:o.CE.empty(),
checkpoint:null};function l(e){return(0,a.d_)({frontier:e.frontier.subtrees(),head:e.head,size:e.size})}
async function p(e){const[t,n]=await Promise.all([e.read(i.Ij),e.read(i.nm)]),a=h(t,n);if(null===a)throw(0,
c.bp)("tip.json and the checkpoint of the accepted commit differ");return a}function h(e,t){
const n=u(e),a=null===n?null:o.CE.restore(n.size,n.frontier);if(null===n||null===a)return null
;if(null===t)return 0===n.size&&n.head===r.mG?d:null;const i=(0,s.S7)(t)
;return i?.size===n.size&&i.head===n.head&&i.root===a.root().toString("hex")?{size:n.size,head:n.head,frontier:a,
checkpoint:Buffer.from(t).toString()}:null}const u=e=>(0,a.MQ)(i.zA,e)},70302:(e,t,n)=>{n.d(t,{M:()=>d,d:()=>l})
;var a=n(77598),r=n(32257),i=n(31615),o=n(46260),s=n(81920),c=n(19523);function d(e,t,n,a){const{facts:c}=e
;return({operation:d,violations:l,ledger:p,receiptId:h})=>{const u=n(),f=null!==t&&"prod"===c.mode&&0===l.length
;if(!f&&0===l.length)throw new Error("an advisory receipt must say why");const m={actor:c.actor,api_url:c.apiUrl,
approvals:e.approvals,enforceable:f,environment:c.environment,evidence_digest:e.evidenceDigest,expires_at:(0,
r.fU)(u+e.lifetimeMs),issued_at:(0,r.fU)(u),key_id:t?.keyId??null,ledger:p,mode:c.mode,
operation_digest:d.operation_digest,operation_id:d.operation_id,operation_kind:d.operation_kind,
plan_digest:e.planDigest,policy_digest:e.policyDigest,receipt_id:h??(0,s.a4)(a),repository:c.repository,
repository_id:c.repositoryId,run_attempt:c.runAttempt,run_id:c.runId,schema:s.RJ,signed_approvals:e.signedApprovals,
violations:l,workflow_ref:c.workflowRef,workflow_sha:c.workflowSha},g=Buffer.from((0,o.dw)(m)),y=(0,
i.Zg)(i.ui,g),w=null===t?[]:[{keyid:`hmac-sha256:${t.keyId}`,sig:t.hmac(y).toString("base64")},{
keyid:`ed25519:${t.vkey.keyHash}`,sig:t.sign(y).toString("base64")}];return{receipt:m,bytes:(0,o.d_)((0,i.iA)(i.ui,g,w))
}}}function l(e,t){return n=>{let a;try{a=(0,i.hk)(n,i.ui,s.m8)}catch(e){if(e instanceof o.dO)return{
code:"receipt_malformed",receipt:null};throw e}return{code:p(a,e,t),receipt:a.payload}}}
function p({envelope:e,payload:t,signed:n},i,o){const[s,d,...l]=e.signatures
;if(void 0===s||void 0===d||l.length>0)return"signature_invalid";const p=i.find(({keyId:e})=>e===t.key_id)
;if(void 0===p)return"key_unknown"
;if(s.keyid!==`hmac-sha256:${p.keyId}`||d.keyid!==`ed25519:${p.vkey.keyHash}`)return"signature_invalid"
;const h=Buffer.from(s.sig,"base64"),u=p.hmac(n),f=h.length===u.length&&(0,a.timingSafeEqual)(h,u),m=(0,
c.pI)(p.vkey,n,Buffer.from(d.sig,"base64"));if(!f||!m)return"signature_invalid"
;const g=o.filter(({vkey:e})=>e.text===p.vkey.text);if(0===g.length)return"key_unknown";const y=(0,
r.pe)(t.issued_at)??Number.NaN;return g.some(e=>null===e.last&&(0,c.fx)(e,y))?null:"key_not_in_force"}},76311:(e,t,n)=>{
n.d(t,{Cd:()=>f,KR:()=>l,X$:()=>p,o7:()=>u});var a=n(77598),r=n(55543),i=n(74296),o=n(19523)
;const s=/^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/,c="marketops/v1",d=Buffer.from("302e020100300506032b657004220420","hex")
;function l(e){return`mok1_${Buffer.from(e).toString("base64url")}${h(e)}`}function p(e){return l(e(32))}const h=e=>(0,
r.sc)(e).subarray(0,4).toString("hex");function u(e,t){const[,n,r]=s.exec(e)??[],o=Buffer.from(n??"","base64url")
;if(!(32===o.length&&o.toString("base64url")===n)||!(0,
a.timingSafeEqual)(Buffer.from(h(o)),Buffer.from(r??"")))throw new i.NL("key_invalid",`${t} is not a MarketOps key, or not a whole one (56 characters, the last 8 a checksum). Make one with \`marketops keygen\` and store it whole as a secret of the protected environment.`)
;return o}function f(e,t,n){const r=(t,n)=>Buffer.from((0,a.hkdfSync)("sha256",e,c,t,n)),s=(0,
a.createSecretKey)(r(`receipt-hmac:${t}`,32)),l=(0,a.createPrivateKey)({key:Buffer.concat([d,r(`ed25519:${t}`,32)]),
format:"der",type:"pkcs8"}),p=(0,o.z5)((0,o.T2)(n,function(e){const{x:t}=(0,a.createPublicKey)(e).export({format:"jwk"})
;return Buffer.from(t??"","base64url")}(l)))
;if(null===p)throw new i.NL("key_invalid",`No verifier key can be named for the origin ${n}.`);return{
keyId:r("key-id",8).toString("hex"),vkey:p,hmac:e=>(0,a.createHmac)("sha256",s).update(e).digest(),sign:e=>(0,
a.sign)(null,e,l)}}},1821:(e,t,n)=>{n.r(t),n.d(t,{securityAuditCommand:()=>Ar})
;var a=n(51455),r=n(76760),i=n(32257),o=n(74296),s=n(83323),c=n(77598),d=n(48161),l=n(76311),p=n(12112),h=n(2792),u=n(55543)
;async function f(e){return(await(0,a.readdir)(e,{recursive:!0,withFileTypes:!0})).filter(e=>e.isFile()).map(t=>(0,
r.join)(t.parentPath,t.name).slice(e.length+1).replaceAll(r.sep,"/")).sort()}async function m(e){const t=new Set
;for(const n of await f(e)){const i=await(0,a.readFile)((0,r.join)(e,n),"latin1")
;for(const[e]of i.matchAll(/mok1_[A-Za-z0-9_-]{43}[0-9a-f]{8}/g))t.add(e)}return[...t]}
var g=n(31421),y=n(46260),w=n(52533)
;const k="acme",_="widgets",b="1000001",v="9001",$="production",j="https://security-audit.localhost",x="ship-token",S="authorize-token",A="plan-token",E="writer-token",R={
[x]:{login:"github-actions[bot]",app:!0,permissions:{contents:"write",pull_requests:"write",issues:"write",
actions:"read"}},[S]:{login:"github-actions[bot]",app:!0,permissions:{contents:"read",pull_requests:"read",
actions:"read"}},[A]:{login:"github-actions[bot]",app:!0,permissions:{contents:"read"}},[E]:{login:"colleague",
permissions:{contents:"write"}}},T={
tag:"  - id: tag\n    kind: tag_repo\n    tag: v1.0.0\n    message: Version 1.0.0\n",
release:"  - id: release\n    kind: publish_release\n    tag: v1.0.0\n    name: Widgets 1.0.0\n    body: First version.\n    assets:\n      - build/widgets.tar.gz\n      - path: build/SHA256SUMS\n        label: checksums\n    depends_on: [tag]\n",
pull:"  - id: pr\n    kind: open_pr\n    base: main\n    head: release/v1.0.0\n    title: Version 1.0.0\n    body: What was released.\n    commit:\n      message: Note the release\n      files: [VERSIONS]\n    depends_on: [release]\n"
},B=(...e)=>`version: 1\noperations:\n${e.join("")}`,O=B(T.tag,T.release,T.pull),I=B(T.tag),P=B(T.release.replace("    depends_on: [tag]\n","")),N=B(T.pull.replace("    depends_on: [release]\n","")),F="rules:\n  - id: from-main\n    effect: permit\n    reason: Releases are made from main\n    operations: [tag_repo, publish_release, open_pr]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n",C=`version: 1\nenvironment: production\nreceipt_ttl: 15m\nmax_operations: 100\nreruns: same_plan\nledger_protection: warn\ndefault_branch_protection: warn\nplan_digest: optional\napprovals: none\nenvironment_protection:\n  required_reviewers: false\n  prevent_self_review: false\n  admins_may_bypass: true\n  branch_restricted: false\n${F}`,H={
tag_repo:"      tags: ['v*']\n      target_on_default_branch: true\n      moves_tag: false\n",
publish_release:"      tags: [{semver: '>=1.0.0', prefix: v}]\n      asset_names: ['*.tar.gz', SHA256SUMS]\n      max_assets: 2\n      max_asset_bytes: 1000\n      prerelease: false\n      draft: false\n      generated_notes: false\n",
open_pr:"      pull_request_bases: [main]\n      labels: [docs]\n      draft: false\n"
},U=`${C.slice(0,C.indexOf("rules:"))}rules:\n${Object.entries(H).map(([e,t])=>`  - id: ${e.replace("_","-")}\n    effect: permit\n    reason: Every condition is met\n    operations: [${e}]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      events: [push]\n      actors: [maintainer]\n      workflows: [{path: .github/workflows/release.yml, ref: refs/heads/main}]\n      environments: [production]\n      windows: {time_zone: UTC, freeze: [{from: 2000-01-01, to: 2000-01-02}]}\n${t}`).join("")}`,M=`version: 1\nenvironment: production\nreceipt_ttl: 15m\nmax_operations: 20\nreruns: same_plan\nledger_protection: required\ndefault_branch_protection: required\nplan_digest: required\napprovals:\n  min: 1\n  not: [actor, triggering_actor, commit_author]\n  comment_must_contain_plan_digest: true\n  from:\n    users: [{login: reviewer, id: '4242'}]\nenvironment_protection:\n  required_reviewers: true\n  prevent_self_review: true\n  admins_may_bypass: false\n  branch_restricted: true\n${F}`,L="reviewer",G=4242,q={
"build/widgets.tar.gz":"not really an archive","build/SHA256SUMS":"sums\n",VERSIONS:""},z={VERSIONS:"1.0.0\n"},D={
requiredReviewers:[L],preventSelfReview:!0,canAdminsBypass:!1,branchPolicy:"protected"}
;var W=n(73024),J=n(57975),K=n(38522),V=n(30378),Z=n(71971),Y=n(19523),X=n(5603);class Scene{stage;github;temporary
;workspace;keys;#e=0;#t="";#n=0;constructor(e,t,n,a){this.stage=e,this.github=t,this.temporary=n,this.workspace=(0,
r.join)(n,"workspace"),this.keys=a}static async open(e,t={}){
const{operations:n=O,policy:a=C,changes:i=z}=t,{repositoryId:o=b,enterpriseServer:s=!1}=t,c={...q,...t.files,
".marketops/operations.yml":n,...null===a?{}:{".marketops/policy.yml":a}},l=Q(e.secret,o,e.server),p=await(0,V.yk)({
owner:k,repo:_,repositoryId:Number(o),files:re({...c,".marketops/trusted-keys":t.trustedKeys??`${l.vkey.text}\n`}),
tokens:R,enterpriseServer:s});e.prepare(p.admin),p.admin.createRun({runId:Number(v),headSha:p.commitSha,
actor:"maintainer"})
;const h=e.temporary??(0,W.mkdtempSync)((0,r.join)((0,d.tmpdir)(),"marketops-scene-")),u=new Scene(e,p,h,l);return(0,
W.mkdirSync)(u.workspace),await(e.checkout??ne)(u.workspace,c),u.change(i),!1!==t.ledger&&u.beginLedger(),u.mark(),u}
async close(){await this.github.close(),void 0===this.stage.temporary&&(0,W.rmSync)(this.temporary,{recursive:!0,
force:!0}),this.stage.inspect?.(this.github.requests)}beginLedger(){const e=re({[w.Ij]:(0,Z.C0)(Z._W).toString()})
;this.github.admin.commitFiles(w.jF,e,"Begin the ledger",{parent:null})}change(e){ae(this.workspace,e)}facts(){
const{apiUrl:e,graphqlUrl:t,commitSha:n,owner:a,repo:r,repositoryId:i}=this.github;return{GITHUB_REPOSITORY:`${a}/${r}`,
GITHUB_REPOSITORY_ID:i,GITHUB_RUN_ID:v,GITHUB_RUN_ATTEMPT:"1",
GITHUB_WORKFLOW_REF:`${a}/${r}/.github/workflows/release.yml@refs/heads/main`,GITHUB_WORKFLOW_SHA:n,
GITHUB_ACTOR:"maintainer",GITHUB_TRIGGERING_ACTOR:"maintainer",GITHUB_SHA:n,GITHUB_REF:"refs/heads/main",
GITHUB_EVENT_NAME:"push",GITHUB_API_URL:e,GITHUB_GRAPHQL_URL:t,GITHUB_SERVER_URL:this.stage.server}}
async step(e,t,n={},{env:a,...i}={}){
const o=t["proof-directory"]??(0,r.join)(this.temporary,"proof-"+ ++this.#e),s=await(0,X.eg)({entry:(0,
r.join)(this.stage.dist,e),workspace:this.workspace,temporary:this.temporary,inputs:{mode:"dry_run","github-token":x,
"proof-directory":o,...t},github:{...this.facts(),...n},env:{MARKETOPS_TEST_WRITE_PACING_MS:"0",...this.stage.env,...a},
...i}),c=(0,r.join)(o,"ledger.jsonl");return{...s,proof:o,lines:(0,W.existsSync)(c)?(0,
W.readFileSync)(c,"utf8").trimEnd().split("\n"):[]}}dryRun(e={},t={}){return this.step("index.js",{"github-token":A,...e
},t)}prod(e={},t={},{entry:n="index.js",...a}={}){const r={mode:"prod",environment:$,"hmac-key":this.stage.secret,...e}
;return this.step(n,r,t,a)}async request(e,t,n,a){
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
null))}afterBegin(e){this.during(({phase:e,body:t,...n})=>"after"===e&&ee({...n,requestBody:t}),e)}mark(){
this.#t=this.#a(),this.#n=this.github.requests.length}writes(){
return this.github.requests.slice(this.#n).filter(e=>te(e)&&e.token!==E).filter(e=>!ee(e)&&!function({method:e,path:t,requestBody:n}){
return"PATCH"===e?t.endsWith(`/git/refs/heads%2F${w.jF}`):t.endsWith("/git/commits")&&n.toString().includes('"message":"Set foreign commits aside"')
}(e)).map(({method:e,path:t})=>`${e} ${t}`)}hasPublished(){return this.#a()!==this.#t}#a(){
const{refs:e,releases:t,pulls:n}=this.github.admin.snapshot(),a=Object.entries(e).filter(([e])=>e!==`refs/heads/${w.jF}`)
;return JSON.stringify([a,t,n],(e,t)=>"bytes"===e?null:t)}bareRepository(){
const{admin:e,defaultBranch:t}=this.github,n=(0,W.mkdtempSync)((0,r.join)(this.temporary,"bare-")),a=(e,t="")=>{(0,
g.execFileSync)("git",["-C",n,...e],{input:t,stdio:"pipe"})};a(["init","--quiet","--bare",`--initial-branch=${t}`])
;for(const[t,a]of e.gitObjects())ae((0,r.join)(n,"objects"),{[`${t.slice(0,2)}/${t.slice(2)}`]:(0,K.deflateSync)(a)})
;const i=Object.entries(e.snapshot().refs).map(([e,t])=>`create ${e} ${t}\n`)
;return a(["update-ref","--stdin"],i.join("")),n}ledgerClone(){const e=(0,W.mkdtempSync)((0,
r.join)(this.temporary,"clone-")),t=["--branch",w.jF,"--single-branch",this.bareRepository(),e];return(0,
g.execFileSync)("git",["clone","--quiet",...t],{stdio:"pipe"}),e}ledgerCheckout(){const{admin:e}=this.github,t=(0,
W.mkdtempSync)((0,r.join)(this.temporary,"ledger-"));for(const n of Object.keys(e.listFiles(w.jF)))ae(t,{
[n]:e.readFile(w.jF,n)??""});return t}}function Q(e,t=b,n=j){return(0,l.Cd)((0,l.o7)(e,"the key of the scene"),t,(0,
Y.yv)(n,t))}function ee({method:e,path:t,requestBody:n}){if("POST"!==e)return!1;const a=n.toString()
;return t.endsWith("/graphql")?a.includes("createCommitOnBranch")&&a.includes(`"branchName":"${w.jF}"`):t.endsWith("/git/trees")?a.includes('"path":"ledger/'):t.endsWith("/git/commits")?a.includes('"message":"Ledger: '):t.endsWith("/git/refs")&&a.includes(`"refs/heads/${w.jF}"`)
}function te({method:e,path:t,requestBody:n}){
return"GET"!==e&&"HEAD"!==e&&!(t.endsWith("/graphql")&&n.toString().startsWith('{"query":"query '))}
async function ne(e,t){ae(e,t);const n=(...t)=>(0,J.promisify)(g.execFile)("git",["-C",e,...t])
;await n("init","--quiet"),
await n("add","--all","--force"),await n("-c","user.name=audit","-c","user.email=audit@localhost","commit","--quiet","--message","Start")
}function ae(e,t){for(const[n,a]of Object.entries(t)){const t=(0,r.join)(e,n);(0,W.mkdirSync)((0,r.dirname)(t),{
recursive:!0}),null===a?(0,W.rmSync)(t,{recursive:!0,force:!0}):(0,W.writeFileSync)(t,a)}}function re(e){
return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,{content:t}]))}class AuditContext{dist;secret;keys;#r;#i
;#o=[];#s=0;constructor(e){this.dist=e.dist,this.secret=e.secret,this.keys=Q(e.secret),this.#r=e.temporary,
this.#i=e.shared}once(e,t){const n=this.#i.get(e);if(void 0!==n)return n;const a=t();return this.#i.set(e,a),a}
async folder(){const e=(0,r.join)(this.#r,String(++this.#s));return await(0,a.mkdir)(e,{recursive:!0}),e}
async open(e={},t=this.secret){const n={dist:this.dist,secret:t,server:j,temporary:await this.folder(),
checkout:(e,t)=>this.#c(e,t),prepare:ie},a=await Scene.open(n,e);return this.#o.push(a),a}async close(){
await Promise.all(this.#o.map(e=>e.close()))}plan(e={}){return this.once(`plan ${JSON.stringify(e)}`,async()=>{
const t=await this.open(e),n=await t.dryRun();if(0!==n.exitCode)throw new Error(`the plan itself failed:\n${n.log}`)
;return(0,y.OW)(await(0,a.readFile)((0,r.join)(n.proof,"plan.json")))})}async verify(e,t=[],{pinned:n=!0}={}){
const a=!n||t.includes("--vkey")?[]:["--vkey",this.keys.vkey.text],{out:r}=await this.cli(["verify",e,...a,"--json",...t]),i=JSON.parse(r),o=i.checks.filter(({status:e})=>!["ok","not_applicable","skipped"].includes(e))
;return{verdict:i.verdict,failed:o.map(({name:e,detail:t})=>({name:e,detail:t}))}}async cli(e){const t=(0,
g.spawn)(process.execPath,[(0,r.join)(this.dist,"cli/index.js"),...e],{cwd:await this.folder(),env:{
PATH:process.env.PATH??""},stdio:["ignore","pipe","pipe"]});let n="";t.stdout.setEncoding("utf8").on("data",e=>n+=e),
t.stderr.resume();return{code:await new Promise((e,n)=>{t.on("error",n),t.on("close",e)}),out:n}}async#c(e,t){
const n=await this.once(`checkout ${(0,u.ol)(JSON.stringify(t))}`,async()=>{const e=await this.folder()
;return await ne(e,t),e});await(0,a.cp)(n,e,{recursive:!0})}}function ie(e){e.addUser(L,{id:G}),e.addUser(k,{type:"User"
}),e.addUser("maintainer"),e.setEnvironment($,D),e.setRules([{target:"branch",pattern:`refs/heads/${w.jF}`,rules:[{
type:"non_fast_forward"},{type:"deletion"}]},{target:"branch",pattern:"refs/heads/main",rules:[{type:"pull_request"}]}])
}var oe=n(39600),se=n(29241),ce=n(6848),de=n(23427);function le(e){if(Array.isArray(e))return`[${e.map(le).join(",")}]`
;if(null!==e&&"object"==typeof e){
return`{${Object.keys(e).sort().map(t=>`${JSON.stringify(t)}:${le(e[t]??null)}`).join(",")}}`}return JSON.stringify(e)}
const pe=(...e)=>{const t=(0,c.createHash)("sha256");for(const n of e)t.update(n);return t.digest()
},he="0".repeat(64),ue=e=>`sha256:${pe(e).toString("hex")}`,fe=e=>pe(Buffer.from([0]),e);function me(e){
if(0===e.length)return pe("");if(1===e.length)return e[0];let t=1;for(;2*t<e.length;)t*=2
;return pe(Buffer.from([1]),me(e.slice(0,t)),me(e.slice(t)))}function ge(e){const t=[];let n=e;for(;n.length>0;){let e=1
;for(;2*e<=n.length;)e*=2;t.push(me(n.slice(0,e)).toString("hex")),n=n.slice(e)}return t}
const ye=Buffer.from("302e020100300506032b657004220420","hex");function we(e,t="123456789",n="github.com"){
const a=(t,n)=>Buffer.from((0,c.hkdfSync)("sha256",e,"marketops/v1",t,n)),r=`${n}/repositories/${t}/marketops`,i=(0,
c.createPrivateKey)({key:Buffer.concat([ye,a(`ed25519:${t}`,32)]),format:"der",type:"pkcs8"}),o=(0,
c.createPublicKey)(i).export({format:"der",type:"spki"
}).subarray(-32),s=Buffer.concat([Buffer.from([1]),o]),d=pe(r,"\n",s).subarray(0,4).toString("hex"),l=a(`receipt-hmac:${t}`,32)
;return{keyId:a("key-id",8).toString("hex"),vkey:`${r}+${d}+${s.toString("base64")}`,keyHash:d,origin:r,hmac:e=>(0,
c.createHmac)("sha256",l).update(e).digest(),ed25519:e=>(0,c.sign)(null,e,i)}}function ke(e,t){
return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(e)} ${e} ${t.length} `),t])}const _e={
parent:"1".repeat(40),base:"1".repeat(40),files:"2".repeat(64)};function be(e,t,n,a,r,{parent:i,base:o,files:s}=_e){
const[c]=e,d=`${`${r??c?.origin??""}\n${t}\n${n.toString("base64")}\n`}head ${a}\nparent ${i}\nbase ${o}\nfiles ${s}\n`,l=e.map(e=>{
const t=Buffer.concat([Buffer.from(e.keyHash,"hex"),e.ed25519(Buffer.from(d))])
;return`— ${e.origin} ${t.toString("base64")}\n`});return`${d}\n${l.join("")}`}
const ve=Buffer.alloc(32,66),$e=we(ve),je=we(Buffer.alloc(32,67)),xe=`${$e.vkey}\n`,Se=e=>Buffer.from(`${le(e)}\n`)
;function Ae({forgery:e,lines:t,plan:n,material:a,receipts:r,signer:i,others:o,base:s,split:c,approvals:d}){
const l=o.slice(0,s),p=[],h=[],u=e.linesBetween??0;t.forEach((t,n)=>{n===c&&n>0&&u>0&&l.push(...o.slice(s))
;const a=l.length;(0===n||n===c&&u>0)&&p.push(a);const r=l.at(-1)?.toString("hex")??he,i={...t,seq:t.seq??a,
prev:t.prev??r};t.seq=i.seq;const d=e.text?.(le(i),n)??le(i);h.push(d),l.push(fe(d))})
;const f=l.map(e=>e.toString("hex")),m=null===i?[]:[i,...e.coSigners??[]],g=e=>0===e||null===i?null:be(m,e,me(l.slice(0,e)),f[e-1]??he),y=p.map((t,n)=>{
const a=n+1<p.length?p[n+1]-u:l.length,r=!1!==e.landed&&!0!==e.authorize;return{first_seq:t,frontier:ge(l.slice(0,t)),
before:g(t),after:r?g(a):null}});e.checkpoints?.(y,{leaves:[...l],heads:f})
;const w=f.at(-1)??he,k=function(e,t,{planFile:n,evidenceFile:a,policy:r},i,o,s,c){
const d=e.find(({type:e})=>"run.opened"===e)??{data:{}
},l=e.find(({type:e})=>"run.closed"===e),p=d.data,h="dry_run"===d.mode,u=t.operations,f=(t,...n)=>e.findLast(e=>e.operation_id===t&&n.includes(e.type)),m=e=>e?.data??{},g=["succeeded","failed","skipped","in_doubt","unchanged","blocked"].map(e=>`operation.${e}`),y=["receipt.minted","receipt.refused"],{origin:w,vkey:k,warnings:_,trusted_keys_digest:b,approvers_digest:v,...$}=p,j=e.filter(({type:e})=>y.includes(e))
;return{schema:"marketops.proof/v1",run:{...$,run_id:d.run_id??null,run_attempt:d.run_attempt??null,claim:d.claim??null,
mode:d.mode??null,result:m(l).result??"failed",opened_at:d.ts??null,closed_at:l?.ts??d.ts??null},phase_1_dry_run_plan:{
mode:"dry_run",blocked_by_mode:!0,plan_digest:t.plan_digest??null,plan_file_digest:ue(n),
operations:u.map(({operation_id:e,operation_kind:t,operation_digest:n,effect:a,reason:r})=>({operation_id:e,
operation_kind:t,operation_digest:n,effect:a,reason:r}))},phase_2_fc_authorization:{blocked_by_mode:h,
policy_digest:ue(r),evidence_digest:ue(a),approvals:s,signed_approvals:[],decisions:u.map(({operation_id:e})=>{
const t=m(f(e??null,"policy.decided"));return{operation_id:e,decision:t.decision??"no_rule",violations:t.violations??[]}
}),receipts:j.map(e=>{const{id:t,payload:n,envelope:a}=i.get(e.operation_id);return{receipt_id:t,
operation_id:e.operation_id??null,enforceable:n.enforceable??!1,envelope_digest:ue(a),receipt:n}})},
phase_3_github_execution:{blocked_by_mode:h,operations:u.map(({operation_id:e})=>{
const t=f(e??null,...g),n=f(e??null,"gate.passed","gate.rejected"),a=f(e??null,...y),r=m(n).checks??null,i=m(t),s=(m(a).violations??[])[0],c=s?.code??r?.find(({code:e})=>null!==e)?.code??(null===o?"key_missing":null)
;return{operation_id:e,receipt_id:a?.receipt_id??null,checks:r,outcome:void 0===t?null:t.type.slice(10),
status:t?.status??"rejected",code:void 0===t?c:i.code,message:i.message??null,github:i.github??null}})},
phase_4_proof_ledger:{...c,bindings:j.map(e=>{const t=e.operation_id??null,n=f(t,...g.slice(0,4));return{
receipt_id:e.receipt_id??null,operation_id:t,intent_seq:f(t,"operation.intent")?.seq??null,outcome_seq:n?.seq??null,
outcome:void 0===n?null:n.type.slice(10)}})}}}(t,n,a,r,i,d,{entries:t.length,head:w,origin:(i??$e).origin,
root:me(l).toString("hex"),size:l.length});e.proof?.(k)
;const _=new Map([["CANONICAL_PROOF.json",Se(k)],["plan.json",a.planFile],["evidence.json",a.evidenceFile],["policy.yml",a.policy],["trusted-keys",a.trustedKeys],["approvers",Buffer.from(e.approvers??"")],["ledger.jsonl",Buffer.from(h.map(e=>`${e}\n`).join(""))],["checkpoints.json",Se(y)],["report.html",Buffer.from("<!doctype html><title>report</title>\n")],["summary.md",Buffer.from("# summary\n")]])
;for(const{id:e,envelope:t}of r.values())_.set(`receipts/${e}.dsse.json`,t);return e.files?.(_),
_.set("manifest.json",Ee(_,w,!1===e.signedManifest?null:i,e.manifest)),_}function Ee(e,t,n,a){
const r=[...e].filter(([e])=>"manifest.json"!==e).map(([e,t])=>[e,ue(t)]),i={schema:"marketops.manifest/v1",head:t,
files:Object.fromEntries(r)};a?.(i)
;const o=Buffer.from(le(i)),s="application/vnd.marketops.manifest.v1+json",c=null===n?[]:[{keyid:`ed25519:${n.keyHash}`,
sig:n.ed25519(ke(s,o)).toString("base64")}];return Se({payload:o.toString("base64"),payloadType:s,signatures:c})}
const Re="0123456789abcdef0123456789abcdef01234567",Te="authenticity mode presence enforceable run_binding operation_binding consumption expiration staleness".split(" "),Be=e=>new Date(Date.UTC(2026,10,23,1,0,0,100+7*e)).toISOString(),Oe=e=>{
const t={receipt_expired:"expiration",run_mismatch:"run_binding",signature_invalid:"authenticity",
receipt_missing:"presence",receipt_consumed:"consumption"};return Te.map(n=>({name:n,
result:void 0!==e&&t[e]===n?"fail":"pass",code:void 0!==e&&t[e]===n?e:null}))},Ie=[{id:"tag"},{id:"release",
needs:["tag"]}];function Pe(e={}){
const{mode:t="prod",ops:n=Ie,claim:a="c".repeat(32),runId:r="9001"}=e,i="dry_run"===t?null:void 0===e.signer?$e:e.signer,o=(i??$e).origin,{policy:s,decisionOf:c}=function(e){
const t=t=>e.filter(e=>(e.decision??"permit")===t).map(({id:e})=>JSON.stringify(e)),n=t("permit").length>0?t("permit"):['"nothing"'],a=t("forbid"),r=(e,t,n,a)=>`  - {id: ${e}, effect: ${t}, reason: ${n}, operations: [tag_repo], repositories: [self], when: {tags: [${a.join(", ")}]}}\n`,i=`version: 1\nenvironment: production\napprovals: none\nledger_protection: warn\nplan_digest: optional\nenvironment_protection: {required_reviewers: false, prevent_self_review: false, admins_may_bypass: true, branch_restricted: false}\nrules:\n${r("r","permit","releases",n)}`+(a.length>0?r("f","forbid","never",a):""),o=({id:e,decision:t="permit"})=>{
const r=JSON.stringify(e),i=(e,t,n,a)=>({id:e,effect:t,matched:n,unmet:n?null:{condition:"tags",expected:a.join(" or "),
found:r}}),o=[i("r","permit","permit"===t,n)];a.length>0&&o.push(i("f","forbid","forbid"===t,a));const s=[]
;if("no_rule"===t){
const e=`The permit rule that comes closest does not match: rule "r" (releases). Found: tags is ${r}. Wanted: tags: ${n.join(" or ")}. Next: Change the operation or the way the run is started to what is wanted, or have the owners widen the rule.`
;s.push({code:"policy_condition_unmet",rule:"r",message:e})}if("forbid"===t){
const e=`A forbid rule matches: rule "f" (never). Found: operations is tag_repo; repositories is "acme/widgets" (self); tags is ${r}. Wanted: anything else than operations: tag_repo with repositories: "self" with tags: ${a.join(" or ")}. Next: Change the operation so that the rule does not match, or have the owners of the policy change the rule.`
;s.push({code:"policy_forbids",rule:"f",message:e})}return{decision:t,rules:o,violations:s}};return{
policy:Buffer.from(i),decisionOf:o}
}(n),d=void 0===e.policy?s:Buffer.from(e.policy),l=ue(d),p=Buffer.from(e.trusted??(null===i?"":`${i.vkey}\n`));let h=0
;const u={schema:"marketops.plan/v1",mode:t,blocked_by_mode:"dry_run"===t,promotable:!1,repository:"acme/widgets",
repository_id:"123456789",commit_sha:Re,ref:"refs/heads/main",created_at:Be(h++),operations:[]};u.operations=n.map(e=>({
operation_id:e.id,operation_kind:"tag_repo",repository:"acme/widgets",repository_id:"123456789",parameters:{tag:e.id,
target_sha:Re,message:`Release ${e.id}\n`,move:!1,force:!1},depends_on:[...e.needs??[]],effect:e.effect??"create",
reason:null,observed:null,target_subject:"Bump"})),e.plan?.(u);const f=u.operations;for(const e of f){
const{operation_kind:t,repository:n,repository_id:a,parameters:r}=e;e.operation_digest=ue(le({operation_kind:t,
repository:n,repository_id:a,parameters:r}))}u.plan_digest=ue(le({schema:"marketops.plan-digest/v1",
repository_id:u.repository_id,commit_sha:u.commit_sha,operations:f.map(e=>({operation_id:e.operation_id,
operation_digest:e.operation_digest,depends_on:e.depends_on}))})),e.planned?.(u)
;const m=Se(u),g=new Map(f.map(e=>[e.operation_id,e.operation_digest])),y={repository:"acme/widgets",
repository_id:"123456789",commit_sha:Re,ref:"refs/heads/main",event:"push",actor:"octocat",triggering_actor:"octocat",
workflow_ref:"acme/widgets/.github/workflows/r.yml@refs/heads/main",workflow_sha:Re,
environment:"prod"===t?"production":null};let w=[];const k=(e,n,i,o={})=>{const s=void 0===i?{}:{operation_id:i.id,
operation_kind:"tag_repo"};w.push({v:1,ts:Be(h++),type:e,mode:t,run_id:r,run_attempt:1,claim:a,data:n,...s,...o})}
;k("run.opened",{...y,origin:o,action_version:"1.0.0",vkey:i?.vkey??null,warnings:[],trusted_keys_digest:ue(p),
approvers_digest:ue(e.approvers??""),policy_source:{repository:"acme/widgets",path:".marketops/policy.yml",
commit_sha:Re,withheld:!1}}),k("plan.created",{plan_digest:u.plan_digest,plan_file_digest:ue(m),operations:n.length})
;const _=function(e,t,n){const a=(e,t)=>({id:e,login:t,type:"User"}),r="prod"===t,{workflow_sha:i,...o}=e;return{
schema:"marketops.evidence/v1",decide:1,now:n,job:o,run:{attempt:r?{value:{actor:a("583231","octocat"),
triggering_actor:a("583231","octocat"),event:"push",head_branch:"main",head_sha:Re,path:".github/workflows/r.yml"}
}:null,differs:null,earlier_plan_digests:{value:null},expected_plan_digest:null,run_attempt:1},environment:r?{value:{
branch_patterns:null,can_admins_bypass:!1,deployment_branch_policy:null,name:"production",protection_rules:[],
ref_protected:null}}:null,approvals:r?{value:[{comment:"",environments:[{id:"1",name:"production"}],state:"approved",
user:a("77","alice")}]}:null,signed_approvals:null,teams:r?[]:null,ledger_rules:r?{value:["deletion","non_fast_forward"]
}:null,default_branch:{asks_for_pull_request:{value:!0},commit_sha:Re,name:"main"},zones:null,targets:[],
commit_author:r?{value:[a("583231","octocat")]}:null}}(y,t,Be(h));e.evidence?.(_);const b=Se(_),v=ue(b)
;k("evidence.read",{evidence_digest:v});for(const e of n)k("policy.decided",{policy_digest:l,...c(e)},e)
;const $=new Map,j=e.linesBefore??0,x=Array.from({length:j+(e.linesBetween??0)},(e,t)=>fe(`other ${t}`)),S="prod"===t?[{
environment:"production",user:"alice",user_id:"77",state:"approved",comment:""}]:[],A=(n,o)=>{
const s=`rcpt_${ue(`${a}${n.id}`).slice(7,39)}`,c=Be(h++),{event:d,commit_sha:p,ref:f,triggering_actor:m,...w}=y,_={
schema:"marketops.receipt/v1",receipt_id:s,enforceable:0===o.length,mode:t,...w,api_url:"https://api.github.com",
run_id:r,run_attempt:1,operation_id:n.id,operation_kind:"tag_repo",operation_digest:g.get(n.id)??"",
plan_digest:u.plan_digest,policy_digest:l,evidence_digest:v,approvals:S,signed_approvals:[],violations:o,
ledger:null===i?null:{size:j,head:0===j?he:x[j-1].toString("hex")},issued_at:c,
expires_at:new Date(Date.parse(c)+9e5).toISOString(),key_id:i?.keyId??null};e.receipt?.(_,n.id)
;const b=Buffer.from(le(_)),A="application/vnd.marketops.receipt.v1+json",E={payload:b.toString("base64"),payloadType:A,
signatures:null===i?[]:[{keyid:`hmac-sha256:${i.keyId}`,sig:i.hmac(ke(A,b)).toString("base64")},{
keyid:`ed25519:${i.keyHash}`,sig:i.ed25519(ke(A,b)).toString("base64")}]};e.envelope?.(E,n.id),$.set(n.id,{id:s,
payload:_,envelope:Se(E)});const R=0===o.length;k(R?"receipt.minted":"receipt.refused",{envelope_digest:ue(Se(E)),
operation_digest:g.get(n.id)??"",enforceable:R,violations:o},n,{receipt_id:s,...R?{}:{status:"rejected"}})
},E=n.some(e=>"permit"!==(e.decision??"permit")||"conflict"===e.effect),R=e=>"none"===e.effect&&"permit"===(e.decision??"permit"),T=e=>k("operation.unchanged",{
code:null,message:null,github:null,effect:"none",state_digest:ue("state")},e,{status:"success"});let B=0
;if("dry_run"===t){for(const e of n)A(e,[{rule:null,code:"mode_not_prod",message:"dry run"},...c(e).violations])
;for(const e of n)k("operation.blocked",{code:"mode_not_prod",effect:e.effect??"create",operation_digest:g.get(e.id)??""
},e,{status:"rejected"})}else if(null!==i&&E){for(const t of n.filter(t=>!0!==e.execute&&!R(t))){const e={rule:null,
code:"conflict"===t.effect?"conflict":"plan_blocked",message:"refused"},n=c(t).violations;A(t,n.length>0?n:[e])}
n.filter(R).forEach(T)}else if(null!==i){const t=n.filter(e=>!R(e)),a=e.batch??100;for(let n=0;n<t.length;n+=a){
const r=t.slice(n,n+a);for(const e of r)A(e,[]);if(!0!==e.authorize){for(const e of r){const t=$.get(e.id)?.id??""
;void 0===e.rejected||"skipped"===e.outcome?(k("gate.passed",{checks:Oe()},e,{receipt_id:t}),k("operation.intent",{
operation_digest:g.get(e.id)??"",natural_key:e.id},e,{receipt_id:t})):k("gate.rejected",{checks:Oe(e.rejected)},e,{
receipt_id:t,status:"rejected"})}B=w.length;for(const e of r){const t=$.get(e.id)?.id??"",n=e.outcome??"succeeded"
;if(void 0!==e.rejected&&"skipped"!==e.outcome||"none"===n)continue;void 0!==e.rejected&&k("gate.rejected",{
checks:Oe(e.rejected)},e,{receipt_id:t,status:"rejected"})
;const a="succeeded"===n,r=a?null:e.code??e.rejected??("skipped"===n?"dependency_failed":"github_error")
;k(`operation.${n}`,{code:r,message:a?null:"because",github:a?{id:null,sha:Re,url:null}:null,effect:e.effect??"create",
state_digest:a?ue("state"):null},e,{receipt_id:t,status:a?"success":"skipped"===n?"rejected":"failed"})}}}
n.filter(R).forEach(T)}if(!1!==e.closed){const a={};for(const{type:e}of w)a[e]=(a[e]??0)+1;k("run.closed",{
result:e.result??Ne(t,i,a,n.length,e),counts:a})}w=e.lines?.(w)??w;return Ae({forgery:e,lines:w,plan:u,material:{
planFile:m,evidenceFile:b,policy:d,trustedKeys:p},receipts:$,signer:i,others:x,base:j,split:B,approvals:S})}
function Ne(e,t,n,a,r){const i=e=>n[e]??0
;return"dry_run"===e?"planned":null===t?"blocked":0===i("operation.intent")?!0===r.authorize?"authorized":i("operation.unchanged")===a?"unchanged":"blocked":i("operation.succeeded")+i("operation.unchanged")===a?"shipped":i("operation.succeeded")>0?"partial":"failed"
}function Fe({runs:e,signer:t=$e,lines:n,covered:a,baseline:r},i){const o=new Map;let s=e.map((e,t)=>function(e,t){
const n=Pe(e),a=e=>ue(e).slice(7),r=(e,t)=>`${e}/${t.slice(0,2)}/${t}.json`;for(const[e,i]of n){const n=a(i)
;"plan.json"===e&&t.set(r("plans",n),i),"evidence.json"===e&&t.set(r("evidence",n),i),
"policy.yml"===e&&t.set(`policies/${n}.yml`,i),"trusted-keys"!==e&&"approvers"!==e||t.set(`${e}/${n}`,i),
e.startsWith("receipts/")&&t.set(`receipts/${e.slice(14,16)}/${e.slice(9)}`,i)}
return(n.get("ledger.jsonl")?.toString()??"").trimEnd().split("\n").map(e=>{const{seq:t,prev:n,...a}=JSON.parse(e)
;return a})}({...e,runId:String(9001+t),claim:String(t+1).repeat(32).slice(0,32)},o));void 0!==n&&(s=[n(s.flat())])
;const c=new Map([["tip.json",Se({size:0,head:he,frontier:[]})]]),d=[{id:Le(c,null,i),files:c}],l=[],p=new Map
;for(const e of s.flatMap(Ue)){const{id:n,files:s}=d.at(-1),c=l.length,h=new Map,u=e.map(e=>{
const t=l.length,n=l.at(-1)?.toString("hex")??he;Me(h,{...e,seq:t},{material:o,open:p,before:s});const a=le({...e,
seq:e.seq??t,prev:e.prev??n});return l.push(fe(a)),`${a}\n`});h.set(He(c),Buffer.from(u.join(""))),
0===c&&h.set("baseline.json",Se(r??Ce)),null===r&&h.delete("baseline.json")
;const f=Math.min(a??1/0,l.length),m=l[f-1]?.toString("hex")??he;h.set("tip.json",Se({size:f,head:m,
frontier:ge(l.slice(0,f))}));const g=Se(Object.fromEntries([...h].map(([e,t])=>[e,null===t?null:ue(t)]))),y={parent:n,
base:n,files:ue(g).slice(7)},w=be([t],f,me(l.slice(0,f)),m,void 0,y)
;h.set("files.json",g).set("checkpoint",Buffer.from(w));const k=new Map(s)
;for(const[e,t]of h)null===t?k.delete(e):k.set(e,t);d.push({id:Le(k,n,i),files:k})}return d}const Ce={releases:[],
tags:[]},He=e=>{const t=String(e).padStart(12,"0");return`ledger/${t.slice(0,6)}/${t}.jsonl`};function Ue(e){const t=[]
;let n="run.closed";for(const a of e){
const e=a.type,r="operation.intent"===n&&!e.startsWith("gate.passed"),i=e.startsWith("receipt.")&&/^operation\.(?:succeeded|failed|skipped|in_doubt)$/.test(n)
;(r||i||"run.closed"===n||"run.opened"===e)&&t.push([]),t.at(-1)?.push(a),n=e}return t}
function Me(e,t,{material:n,open:a,before:r}){
const{claim:i=null,run_attempt:o=null,seq:s=null}=t,c=t.run_id,d=t.receipt_id,l=t.data,p=t=>{
for(const[a,r]of n)""!==t&&a.includes(t)&&e.set(a,r)},h=e=>(l[e]??"").slice(7),u=t=>{const n=a.get(t)
;void 0!==n&&e.set(n,null),a.delete(t)};switch(t.type){case"run.opened":
return p(`trusted-keys/${h("trusted_keys_digest")}`),void p(`approvers/${h("approvers_digest")}`);case"evidence.read":
return void p(h("evidence_digest"));case"policy.decided":return void p(`policies/${h("policy_digest")}`)
;case"receipt.minted":case"receipt.refused":return void p(`/${d}.`);case"plan.created":{p(h("plan_file_digest"))
;const n=`runs/${c.slice(-2)}/${c}.json`;return void(r.has(n)||e.set(n,Se({opened_at:t.ts??null,
plan_digests:[l.plan_digest??null]})))}case"operation.intent":{const n={claim:i,run_id:c,run_attempt:o,
operation_digest:l.operation_digest??null};e.set(`consumed/${d.slice(5,7)}/${d}.json`,Se(n))
;const r=ue(le([t.operation_kind??null,"123456789",l.natural_key??null])).slice(7);return e.set(`open/${r}.json`,Se({
receipt_id:d,run_id:c,run_attempt:o,seq:s})),void a.set(d,`open/${r}.json`)}case"operation.reconciled":
return void u(l.receipt_id);case"operation.succeeded":case"operation.failed":case"operation.skipped":return void u(d)}}
function Le(e,t,n){
const a=null===t?"":`parent ${t}\n`,r="forger <forger@example.com> 1763859600 +0000",i=`tree ${Ge(e,n)}\n${a}author ${r}\ncommitter ${r}\n\nledger\n`
;return qe("commit",Buffer.from(i),n)}function Ge(e,t){const n=new Map,a=[];for(const[r,i]of e){const e=r.indexOf("/")
;if(e<0)a.push({name:r,order:r,mode:"100644",id:qe("blob",i,t)});else{const t=r.slice(0,e)
;n.set(t,(n.get(t)??new Map).set(r.slice(e+1),i))}}for(const[e,r]of n)a.push({name:e,order:`${e}/`,mode:"40000",
id:Ge(r,t)});a.sort((e,t)=>e.order<t.order?-1:1)
;const r=a.flatMap(({name:e,mode:t,id:n})=>[Buffer.from(`${t} ${e}\0`),Buffer.from(n,"hex")])
;return qe("tree",Buffer.concat(r),t)}function qe(e,t,n){
const a=Buffer.concat([Buffer.from(`${e} ${t.length}\0`),t]),r=(0,c.createHash)("sha1").update(a).digest("hex")
;return n.set(r,a),r}function ze(e,t){(0,W.mkdirSync)(e,{recursive:!0});for(const[n,a]of t)(0,W.mkdirSync)((0,
r.dirname)((0,r.join)(e,n)),{recursive:!0}),(0,W.writeFileSync)((0,r.join)(e,n),a);return e}function De(e){
const t=Buffer.alloc(12);return t.writeUInt32LE((0,K.crc32)(e),0),t.writeUInt32LE((0,K.deflateRawSync)(e).length,4),
t.writeUInt32LE(e.length,8),Buffer.concat([Buffer.from("PK\b","latin1"),t])}function We(e){const t=[],n=[];let a=0
;const r=Buffer.alloc(0);for(const i of e){
const{name:e,bytes:o,size:s,stored:c,mode:d,method:l,extra:p=r,more:h=r,descriptor:u=r}=i,f=(i.flags??0)|(u.length>0?8:0),m=Buffer.concat([!0===c?o:(0,
K.deflateRawSync)(o),h]),g=Buffer.from(e),y=Buffer.alloc(26);y.writeUInt16LE(20,0),y.writeUInt16LE(2048|f,2),
y.writeUInt16LE(l??(!0===c?0:8),4),y.writeUInt32LE((0,K.crc32)(o),10),y.writeUInt32LE(m.length,14),
y.writeUInt32LE(s??o.length,18),y.writeUInt16LE(g.length,22),y.writeUInt16LE(p.length,24)
;const w=Buffer.concat([Buffer.from("PK","latin1"),y,g,p,m,u]),k=Buffer.alloc(46);k.write("PK",0,"latin1"),
k.writeUInt16LE(788,4),y.copy(k,6,0,26),k.writeUInt32LE((d??33188)<<16>>>0>>>0,38),k.writeUInt32LE(a,42),n.push(k,g,p),
t.push(w),a+=w.length}const i=Buffer.concat(n),o=Buffer.alloc(22);return o.write("PK",0,"latin1"),
o.writeUInt16LE(e.length,8),o.writeUInt16LE(e.length,10),o.writeUInt32LE(i.length,12),o.writeUInt32LE(a,16),
Buffer.concat([...t,i,o])}const Je={runs:[{},{ops:[{id:"x"}]}]
},Ke=(e,t)=>[...e.keys()].find(e=>e.startsWith(t)),Ve=e=>({...Je,files:e
}),Ze=e=>Ve(t=>t.delete(Ke(t,e))),Ye=(e,t)=>Ve(n=>n.set(Ke(n,e),t)),Xe=(e,t)=>Ve(n=>n.set(e,t)),Qe=(e,t,n)=>Ve(a=>a.set(e,Buffer.from(a.get(e).toString().replace(t,n)))),et=(e,t)=>Ve(n=>{
n.set(t,n.get(e)),n.delete(e)}),tt=e=>"a".repeat(e),nt={claim:tt(32),operation_digest:`sha256:${tt(64)}`,run_attempt:1,
run_id:"1"},at={receipt_id:`rcpt_${tt(32)}`,run_attempt:1,run_id:"1",seq:0},rt=e=>({id:tt(40),name:e}),it=e=>({
digest:`sha256:${tt(64)}`,id:e,tag:"v1"}),ot={TAMPERED:{segments:{"a segment under another name":et(He(14),He(15)),
"a segment in another folder":et(He(21),He(21).replace("000000/","000001/")),
"an empty segment":Xe(He(99),Buffer.alloc(0))},ledger_sequence:{"the first segment removed":Ze(He(0))},ledger_chain:{
"a line edited":Qe(He(0),"octocat","mallory")},result:{"an authorize job in the ledger":{runs:[{},{authorize:!0,ops:[{
id:"x"}]}]}},checkpoint_states:{"the last segment removed":Ze(He(21)),"checkpoint removed":Ze("checkpoint"),
"checkpoint that is none":Xe("checkpoint",Buffer.from("x\n"))},tip:{"tip.json of another size":Xe("tip.json",Se({size:3,
head:tt(64),frontier:[]})),"tip.json of another frontier":Qe("tip.json",/\["[0-9a-f]{64}/,`["${tt(64)}`),
"tip.json removed":Ze("tip.json")},files:{"baseline.json removed":Ze("baseline.json"),
"a first commit without baseline.json":{...Je,baseline:null},"baseline.json of another form":{...Je,baseline:{
releases:[],tags:[],pulls:[]}},"baseline.json in another order":{...Je,baseline:{releases:[],tags:[rt("v2"),rt("v1")]}},
"baseline.json with a release twice":{...Je,baseline:{releases:[it("7"),it("7")],tags:[]}}},consumed:{
"a consumption record deleted":Ze("consumed/"),"a consumption record edited":Ye("consumed/",Se(nt)),
"a consumption record planted":Ve(e=>e.set(`consumed/aa/rcpt_${tt(32)}.json`,e.get(Ke(e,"consumed/"))))},open:{
"an open entry planted":Xe(`open/${tt(64)}.json`,Se(at)),"an open entry deleted":{runs:[{closed:!1,ops:[{id:"a",
outcome:"none"}]}],files:e=>e.delete(Ke(e,"open/"))}},runs:{"a run record deleted":Ze("runs/"),
"a run record with another plan":Ye("runs/",Se({opened_at:"2026-11-23T01:00:00.000Z",plan_digests:[]}))},branch_lines:{
"a dry run on the branch":{runs:[{mode:"dry_run"}]},"a run without a key on the branch":{runs:[{signer:null}]}},
receipt_lines:{"a receipt used by two runs":{runs:[{},{}],lines:e=>{
const[t,n]=e.filter(({type:e})=>"receipt.minted"===e).filter((e,t)=>t%2==0)
;return e.map(e=>e.receipt_id===n?.receipt_id?{...e,receipt_id:t?.receipt_id??null}:e)}}},run_identity:{
"a claim used by two runs":{runs:[{},{}],lines:e=>e.map(e=>({...e,claim:"1".repeat(32)}))}},reconciliations:{
"a reconciliation of nothing":{runs:[{},{}],lines:e=>{
const t=e.find(({type:e})=>"operation.intent"===e),n=e.findLastIndex(({type:e})=>"run.opened"===e),{receipt_id:a,run_id:r,run_attempt:i,operation_id:o,operation_kind:s}=t,c={
...e[n],type:"operation.reconciled",operation_id:o??null,operation_kind:s??null,data:{receipt_id:a??null,run_id:r??null,
run_attempt:i??null,observed:"done",github:null,state_digest:null}},d=e.at(-1)?.data,l={...d.counts,
"operation.reconciled":1};return e.with(-1,{...e.at(-1),data:{...d,counts:l}}).toSpliced(n+1,0,c)}}}},UNVERIFIABLE:{
checkpoint_signatures:{"checkpoint planted":{...Je,signer:je}}},INCOMPLETE:{landed:{"lines after the last checkpoint":{
...Je,covered:13}}}
},st=Object.entries(ot).flatMap(([e,t])=>Object.entries(t).flatMap(([t,n])=>Object.entries(n).map(([n,a])=>({name:n,
verdict:e,check:t,branch:a})))),ct=(e,t,n,a)=>Object.entries(n).flatMap(([n,r])=>Object.entries(r).map(([r,i])=>({
name:`${e}: ${r}`,verdict:t,check:n,files:()=>a(i)}))),dt=(e,t)=>ct("without the key",e,t,e=>{const t=Pe();return e(t),t
}),lt=(e,t)=>ct("with the key",e,t,Pe),pt=e=>t=>{t.clear();for(const[e,n]of Pe({mode:"dry_run"}))t.set(e,n);e(t)
},ht=(e,t)=>e.get(t).toString(),ut=(e,t)=>n=>n.set(e,Buffer.from(t(ht(n,e)))),ft=(e,t,n)=>ut(e,a=>{
if(!a.includes(t))throw new Error(`${t} is not in ${e}`);return a.replace(t,n)
}),mt=e=>ut("ledger.jsonl",t=>e(t.trimEnd().split("\n")).map(e=>`${e}\n`).join("")),gt=(e,t,n)=>mt(a=>a.with(e,a[e].replace(t,n))),yt=(e,t=0)=>[...e.keys()].filter(e=>e.startsWith("receipts/"))[t],wt=(e,t)=>JSON.parse(ht(e,t)),kt=e=>wt(e,"CANONICAL_PROOF.json").phase_4_proof_ledger.head,_t=(e,t=$e)=>n=>{
e(n),n.set("manifest.json",Ee(n,kt(n),t))},bt=(e,t,n=0)=>{const a=e.filter(e=>e.type===t)[n]
;if(void 0===a)throw new Error(`no ${t}`);return a},vt=e=>e.data,$t=(e,t,n=0)=>({lines:a=>(t(bt(a,e,n)),a)
}),jt=(e,t,n=0)=>$t(e,e=>Object.assign(e,t),n),xt=(e,t,n=0)=>$t(e,e=>Object.assign(vt(e),t),n),St=e=>({lines:t=>{
const n=e(t).map((e,n)=>({...e,ts:t[Math.min(n,t.length-1)]?.ts??null})),a=n.find(({type:e})=>"run.closed"===e)
;if(void 0!==a){const e={};for(const{type:t}of n)"run.closed"!==t&&(e[t]=(e[t]??0)+1);a.data={...vt(a),counts:e}}
return n}}),At=(e,t=0)=>St(n=>n.filter(a=>a!==bt(n,e,t))),Et=(e,t)=>St(n=>{const[a,r]=[bt(n,...e),bt(n,...t)]
;return n.map(e=>e===a?r:e===r?a:e)}),Rt=(e,t)=>({proof:n=>t(n[e])}),Tt=(e,t)=>Rt(e,e=>Object.assign(e,t)),Bt=e=>({
plan:t=>{Object.assign(t,e)}}),Ot=e=>({receipt:t=>{Object.assign(t,e)}}),It=(e,t)=>e[t][0],Pt=(e,t)=>({
text:n=>n.includes(`"type":"${e}"`)?t(n):n}),Nt={ops:[{id:"a"},{id:"b",outcome:"failed"},{id:"c",needs:["b"],
outcome:"skipped"}]},Ft={ops:[{id:"a"},{id:"b",outcome:"skipped",rejected:"receipt_expired"}]},Ct={ops:[{id:"a"},{
id:"b",decision:"no_rule"}]},Ht={linesBefore:5,linesBetween:3},Ut=[...dt("TAMPERED",{manifest:{
"tail cut: the last line":mt(e=>e.slice(0,-1)),
"the last line edited":mt(e=>e.with(-1,e.at(-1).replace(/"ts":"[^"]*"/,'"ts":"2026-11-23T02:00:00.000Z"'))),
"edited plan":ft("plan.json","Release tag","Release gat"),
"edited proof":ft("CANONICAL_PROOF.json",'"result":"shipped"','"result":"partial"'),
"edited report":ft("report.html","report","raport"),"edited summary":ft("summary.md","summary","summery"),
"edited policy":ft("policy.yml","rules","Rules"),"edited trusted-keys":ut("trusted-keys",e=>`# mine\n${e}`),
"edited checkpoints":ft("checkpoints.json",'"first_seq":0','"first_seq":1'),"a receipt removed":e=>e.delete(yt(e)),
"two receipts exchanged":e=>{const[t,n]=[yt(e,0),yt(e,1)],a=e.get(t);e.set(t,e.get(n)).set(n,a)},
"a receipt put in":e=>e.set(`receipts/rcpt_${"a".repeat(32)}.dsse.json`,e.get(yt(e))),
"manifest with the signature of another file list":e=>e.set("manifest.json",Pe({runId:"9003"}).get("manifest.json")),
"a receipt envelope as the manifest":e=>e.set("manifest.json",e.get(yt(e)))},ledger_sequence:{
"middle cut":mt(e=>e.toSpliced(5,1)),"head cut":mt(e=>e.slice(1)),
"two lines exchanged":mt(e=>e.toSpliced(3,2,e[4],e[3])),"a line doubled":mt(e=>e.toSpliced(4,0,e[4]))},ledger_encoding:{
"all lines removed":e=>e.set("ledger.jsonl",Buffer.alloc(0))},layout:{
"ledger.jsonl removed":e=>e.delete("ledger.jsonl"),"report removed":e=>e.delete("report.html"),
"a file put in":e=>e.set("notes.txt",Buffer.from("hello")),
"a file above the folder":e=>e.set("../plan.json",Buffer.from("{}\n"))},ledger_chain:{
"a line edited":ft("ledger.jsonl",'"natural_key":"tag"','"natural_key":"gat"'),"a line of another run put in":mt(e=>{
const t=Pe({runId:"9002",claim:"d".repeat(32)}).get("ledger.jsonl")?.toString().split("\n")??[];return e.with(6,t[6])}),
"dry run passed off as prod":pt(e=>{
for(const t of["CANONICAL_PROOF.json","plan.json","ledger.jsonl"])ut(t,e=>e.replaceAll('"mode":"dry_run"','"mode":"prod"'))(e)
})},manifest_signature:{"manifest made again without the key":_t(ft("summary.md","summary","summery"),je),
"manifest signature over other bytes":e=>{const t=wt(e,"manifest.json");t.signatures[0]={keyid:`ed25519:${$e.keyHash}`,
sig:$e.ed25519(Buffer.from("x")).toString("base64")},e.set("manifest.json",Se(t))},"manifest signed twice":e=>{
const t=wt(e,"manifest.json");t.signatures=[...t.signatures,...t.signatures],e.set("manifest.json",Se(t))}}
}),...dt("INCOMPLETE",{manifest:{"manifest removed":e=>e.delete("manifest.json")},manifest_signature:{
"manifest signature stripped":e=>e.set("manifest.json",Ee(e,kt(e),null))}}),...dt("UNVERIFIABLE",{manifest_signature:{
"full rewrite under a key of the forger, his key in the bundle":e=>{for(const[t,n]of Pe({signer:je}))e.set(t,n)}}
})],Mt=[...dt("TAMPERED",{ledger_canonical:{"duplicate JSON keys in a line":gt(2,'"v":1}','"v":1,"v":1}'),
"white space in a line":gt(1,'"v":1','"v": 1'),"a number written otherwise":gt(1,'"v":1','"v":1.0'),
"an escape written otherwise":gt(0,"octocat","\\u006fctocat"),"trailing newline":ut("ledger.jsonl",e=>`${e}\n`),
CRLF:ut("ledger.jsonl",e=>e.replaceAll("\n","\r\n")),BOM:ut("ledger.jsonl",e=>`\ufeff${e}`)},proof_file:{
"duplicate JSON keys in the proof":ft("CANONICAL_PROOF.json",'"schema":','"schema":"x","schema":'),
"__proto__ in the proof":ft("CANONICAL_PROOF.json",'{"phase_1','{"__proto__":{},"phase_1'),
"trailing bytes in the proof":ut("CANONICAL_PROOF.json",e=>`${e} `),
"deep nesting in the proof":e=>e.set("CANONICAL_PROOF.json",Buffer.from(`${'{"a":'.repeat(1e5)}1${"}".repeat(1e5)}\n`))
},plan_file:{
"duplicate JSON keys in the plan":ft("plan.json",'"promotable":false','"promotable":false,"promotable":false'),
"lone surrogate in the plan":ft("plan.json","Bump","\\udc00"),
"missing newline in the plan":ut("plan.json",e=>e.slice(0,-1))},ledger_encoding:{"invalid UTF-8":e=>{
const t=Buffer.from(e.get("ledger.jsonl"));t[100]=255,e.set("ledger.jsonl",t)},"overlong UTF-8":e=>{
const t=e.get("ledger.jsonl")
;e.set("ledger.jsonl",Buffer.concat([t.subarray(0,50),Buffer.from([192,175]),t.subarray(52)]))},
"trailing bytes after the last newline":ut("ledger.jsonl",e=>`${e}x`),
"missing newline":ut("ledger.jsonl",e=>e.slice(0,-1)),
"deep nesting in a line":mt(e=>e.with(1,`${"[".repeat(3e4)}${"]".repeat(3e4)}`)),
"a line of more than 64 KiB":gt(0,"octocat","o".repeat(7e4))},ledger_schema:{"lone surrogate":gt(0,"octocat","\\ud800"),
"__proto__ in a line":gt(0,'"data":{','"__proto__":{},"data":{'),
"__proto__ in data":gt(0,'"data":{','"data":{"__proto__":{},'),
"keys out of order":gt(0,/^\{("claim":"[^"]*"),(.*)\}$/,"{$2,$1}"),"an unknown field":gt(1,'"v":1}','"v":1,"w":1}'),
"an unknown type":gt(1,"plan.created","plan.invented")},receipt_files:{
"trailing bytes in a receipt":e=>ut(yt(e),e=>`${e}\n`)(e),"non-canonical base64 in a receipt":e=>{
const t=yt(e),n=wt(e,t),[a,r]=n.signatures;n.signatures=[{...a,sig:`${a.sig}\n`},r],e.set(t,Se(n))}},manifest:{
"BOM in the manifest":ut("manifest.json",e=>`\ufeff${e}`)},checkpoints_file:{
"unpadded base64 in a checkpoint":ut("checkpoints.json",e=>e.replace(/=\\n"/,'\\n"')),
"a NUL in a checkpoint":ft("checkpoints.json","\\nhead","\\u0000\\nhead")}})],Lt=[...lt("TAMPERED",{receipt_envelopes:{
"swapped receipts":{files:e=>{const[t,n]=[yt(e,0),yt(e,1)],a=e.get(t);e.set(t,e.get(n)).set(n,a)}},
"a receipt that is not on record":{files:e=>e.set(`receipts/rcpt_${"a".repeat(32)}.dsse.json`,e.get(yt(e)))},
"a receipt that is on record but not there":{files:e=>e.delete(yt(e))}},receipt_bindings:{"receipt of another run":Ot({
run_id:"9002"}),"receipt of another attempt":Ot({run_attempt:2}),"receipt of another repository":Ot({repository_id:"5"
}),"receipt of another environment":Ot({environment:"staging"}),"receipt of another actor":Ot({actor:"mallory"}),
"receipt of another workflow":Ot({workflow_sha:"f".repeat(40)}),"receipt of another kind":Ot({operation_kind:"open_pr"
}),"receipt of another operation":Ot({operation_id:"other"}),"receipt of another plan":Ot({plan_digest:ue("x")}),
"receipt of another policy":Ot({policy_digest:ue("x")}),"receipts for two APIs":{
receipt:(e,t)=>"tag"===t&&(e.api_url="https://evil.example")},"advisory receipt that was executed":{receipt:e=>{
e.violations=[{rule:null,code:"x",message:"x"}],e.enforceable=!1}}},refusals:{
"receipt that hides why the policy refused":{...Ct,receipt:e=>e.violations=[{rule:null,code:"plan_blocked",
message:"another"}],lines:e=>{for(const t of e)"receipt.refused"===t.type&&(vt(t).violations=[{rule:null,
code:"plan_blocked",message:"another"}]);return e}}},receipt_files:{"receipt of a dry run":Ot({mode:"dry_run"}),
"receipt with a further field":Ot({alg:"none"}),"enforceable receipt with violations":Ot({violations:[{rule:null,
code:"x",message:"x"}]}),"receipt of another payload type":{
envelope:e=>e.payloadType="application/vnd.marketops.manifest.v1+json"}},receipt_times:{
"receipt that lives for two days":Ot({expires_at:"2026-11-25T01:00:00.000Z"}),
"receipt that had expired before the operation began":{receipt:e=>{e.issued_at="2026-11-23T00:00:00.000Z",
e.expires_at="2026-11-23T00:15:00.000Z"}},"receipt issued after it was used":{receipt:e=>{
e.issued_at="2026-11-23T02:00:00.000Z",e.expires_at="2026-11-23T02:15:00.000Z"}}},receipt_anchors:{
"receipt minted on a ledger of the future":Ot({ledger:{head:"a".repeat(64),size:999}}),
"receipt minted on another ledger":{...Ht,receipt:e=>e.ledger={head:"a".repeat(64),size:5}}},approvals:{
"approvals that differ between receipts":{receipt:(e,t)=>"tag"===t&&(e.approvals=[])}},receipt_signatures:{
"stripped Ed25519 signature":{envelope:e=>e.signatures=e.signatures.slice(0,1)},"stripped HMAC":{
envelope:e=>e.signatures=e.signatures.slice(1)},"all signatures stripped":{envelope:e=>e.signatures=[]},
"signatures in the other order":{envelope:e=>e.signatures=e.signatures.toReversed()},"a signature doubled":{
envelope:e=>e.signatures=[...e.signatures,e.signatures[1]]},"receipt signed by another key":{envelope:e=>{
const t=Buffer.from(e.payload,"base64"),[n]=e.signatures;e.signatures=[n,{keyid:`ed25519:${$e.keyHash}`,
sig:je.ed25519(ke(e.payloadType,t)).toString("base64")}]}},"receipt whose HMAC is of another length":{envelope:e=>{
const[t,n]=e.signatures;e.signatures=[{...t,sig:"AAAA"},n]}}}})],Gt={assignees:[],author:null,base:"main",body:"",
commit:null,draft:!1,head:"x",head_sha:"f".repeat(40),labels:[],maintainer_can_modify:!0,milestone:null,reviewers:[],
signoff:!1,team_reviewers:[],title:"x"},qt=[...lt("TAMPERED",{plan_binding:{"plan of another commit":Bt({
commit_sha:"f".repeat(40)}),"plan of another repository":Bt({repository:"acme/gadgets"}),"plan of another ref":Bt({
ref:"refs/heads/dev"}),"plan of a dry run in prod":Bt({mode:"dry_run"}),"plan blocked by mode in prod":Bt({
blocked_by_mode:!0}),"plan made after it was recorded":Bt({created_at:"2026-11-24T01:00:00.000Z"}),
"an operation that was not decided on":{plan:e=>e.operations=[...e.operations,{...It(e,"operations"),operation_id:"more"
}]},"another plan file than was recorded":xt("plan.created",{plan_file_digest:ue("x")}),
"another plan than was recorded":xt("plan.created",{plan_digest:ue("x")})},plan_file:{"promotable plan":Bt({
promotable:!0})},plan_digests:{"operation digest of something else":{
planned:e=>It(e,"operations").operation_digest=ue("x")},"plan digest of something else":{
planned:e=>e.plan_digest=ue("x")},"parameters changed after the digest":{
planned:e=>It(e,"operations").parameters.force=!0}},plan_order:{"an operation twice":{
plan:e=>e.operations=[...e.operations,{...It(e,"operations")}]},"dangling dependency":{
plan:e=>It(e,"operations").depends_on=["nobody"]},"cyclic dependency":{plan:e=>It(e,"operations").depends_on=["release"]
}},policy_digest:{"another policy than was decided by":{files:e=>e.set("policy.yml",Buffer.from("version: 1\n"))}},
single_use:{"intent of another operation than planned":xt("operation.intent",{operation_digest:ue("x")})},
operation_binding:{"intent on another natural key":xt("operation.intent",{natural_key:"v9"}),
"outcome with another effect":xt("operation.succeeded",{effect:"update"}),"something to do, recorded as unchanged":{
ops:[{id:"a",effect:"none"},{id:"b"}],planned:e=>It(e,"operations").effect="create"},"kind of another operation":{
plan:e=>Object.assign(It(e,"operations"),{operation_kind:"open_pr",parameters:Gt})}},effects:{
"a conflict that was executed":{planned:e=>It(e,"operations").effect="conflict",...$t("operation.succeeded",()=>{})},
"nothing to do, and yet a receipt":{planned:e=>It(e,"operations").effect="none"}},dependencies:{
"done before what it depends on":Et(["operation.succeeded",0],["operation.succeeded",1]),
"done although what it depends on failed":{ops:[{id:"a",outcome:"failed"},{id:"b",needs:["a"]}]},
"skipped for a dependency that succeeded":{ops:[{id:"a"},{id:"b",needs:["a"],outcome:"skipped"}]}}})],zt=e=>({...e[0],
type:"operation.reconciled",operation_id:"old",operation_kind:"tag_repo",data:{receipt_id:`rcpt_${"1".repeat(32)}`,
run_id:"8000",run_attempt:1,observed:"done",github:null,state_digest:null}}),Dt=(e,t={})=>({...e[0],
type:"ledger.foreign",data:{base:"a".repeat(40),head:"b".repeat(40),...t}
}),Wt=(e,t={})=>St(n=>n.toSpliced(e,0,Dt(n,t))),Jt={ops:[{id:"a"},{id:"b",decision:"no_rule"},{id:"c",effect:"none"}]
},Kt=[...lt("TAMPERED",{run_identity:{"no run.opened":At("run.opened"),"run.opened twice":St(e=>[e[0],...e]),
"a line of another run":jt("operation.intent",{run_id:"9002"}),"a line of another attempt":jt("operation.succeeded",{
run_attempt:2}),"a line of another mode":jt("operation.succeeded",{mode:"dry_run"}),
"vkey of another origin":xt("run.opened",{origin:"evil.example/repositories/123456789/marketops"}),
"origin of another repository":xt("run.opened",{repository_id:"5"})},one_claim:{
"a line of another claim":jt("operation.intent",{claim:"d".repeat(32)})},times:{
"a time that goes back":jt("operation.intent",{ts:"2026-11-23T00:59:00.000Z"})},ledger_schema:{
"a time that is no day":jt("operation.intent",{ts:"2026-02-30T00:59:00.000Z"}),
"permit with violations":xt("policy.decided",{violations:[{rule:null,code:"x",message:"x"}]}),
"a failed check before an intent":xt("gate.passed",{checks:Oe("receipt_expired")}),"a check left out":xt("gate.passed",{
checks:Oe().slice(1)}),"checks in another order":xt("gate.passed",{checks:Oe().toReversed()}),
"a check not evaluated":$t("gate.passed",e=>vt(e).checks[3]={name:"enforceable",result:"not_evaluated",code:null}),
"a code of another check":{...Ft,...$t("gate.rejected",e=>vt(e).checks[7]={name:"expiration",result:"fail",
code:"run_mismatch"})},"a success called failed":{...Nt,...jt("operation.failed",{status:"success"})}},ledger_sequence:{
"a sequence with a gap":jt("operation.succeeded",{seq:99})},ledger_chain:{"a prev of its own":jt("operation.succeeded",{
prev:"a".repeat(64)})},line_order:{"no plan.created":At("plan.created"),"plan.created twice":St(e=>e.toSpliced(2,0,{
...e[1]})),"no receipt for an intent":St(e=>e.filter(({type:e})=>"receipt.minted"!==e)),
"a second batch before the first is settled":{batch:1,...St(e=>e.filter(t=>t!==bt(e,"operation.succeeded",0)))},
"a line after run.closed":{lines:e=>[...e,{...e.at(-2),ts:e.at(-1)?.ts??null}]},"run.closed twice":{lines:e=>[...e,{
...e.at(-1)}]},"a reconciliation after the plan":St(e=>e.toSpliced(2,0,zt(e)))},decisions:{
"a decision missing":At("policy.decided"),"a decision twice":St(e=>e.toSpliced(3,0,{...e[2]})),
"a decision after a receipt":Et(["policy.decided",1],["receipt.minted",0]),
"decisions under two policies":xt("policy.decided",{policy_digest:ue("x")},1),
"permit with a matched forbid, other rules left out":$t("policy.decided",e=>vt(e).rules.push({id:"f",effect:"forbid",
matched:!0,unmet:null},{omitted:3})),"no evidence.read":At("evidence.read"),
"evidence.read twice":St(e=>e.toSpliced(3,0,{...bt(e,"evidence.read")}))},foreign_lines:{
"ledger.foreign that sets nothing aside":Wt(1,{head:"a".repeat(40)}),
"ledger.foreign twice":St(e=>e.toSpliced(1,0,Dt(e),Dt(e))),"ledger.foreign among intents":Wt(9),
"ledger.foreign among outcomes":Wt(12)},checkpoint_states:{"ledger.foreign though nothing was set aside":Wt(11)},
receipt_lines:{"two receipts for an operation":St(e=>e.toSpliced(6,0,{...bt(e,"receipt.minted"),
receipt_id:`rcpt_${"a".repeat(32)}`})),"one receipt for two operations":jt("receipt.minted",{
receipt_id:`rcpt_${ue(`${"c".repeat(32)}tag`).slice(7,39)}`},1)},all_or_nothing:{"minted although the policy refused":{
ops:[{id:"a"},{id:"b"}],...$t("policy.decided",e=>Object.assign(vt(e),{decision:"no_rule",violations:[{rule:null,
code:"x",message:"x"}]}),1)},"minted and refused in one batch":$t("receipt.minted",e=>{Object.assign(vt(e),{
enforceable:!1,violations:[{rule:null,code:"plan_blocked",message:"x"}]}),Object.assign(e,{type:"receipt.refused",
status:"rejected"})},1)},gate_checks:{"no gate before an intent":At("gate.passed",1),
"a gate of another operation before an intent":Et(["gate.passed",0],["gate.passed",1]),
"a rejected gate before an intent":$t("gate.passed",e=>{Object.assign(e,{type:"gate.rejected",status:"rejected"}),
vt(e).checks=Oe("receipt_consumed")}),"a gate for an advisory receipt":{...Ct,...St(e=>e.toSpliced(6,0,{
...bt(e,"receipt.refused"),type:"gate.passed",data:{checks:Oe()},status:null
}).map(e=>"gate.passed"===e.type?Object.fromEntries(Object.entries(e).filter(([e])=>"status"!==e)):e))},
"intent with the receipt of another operation":jt("operation.intent",{
receipt_id:`rcpt_${ue(`${"c".repeat(32)}release`).slice(7,39)}`}),"an intent twice: a receipt replayed":St(e=>{
const t=e.findIndex(({type:e})=>"gate.passed"===e);return e.toSpliced(t+2,0,{...e[t]},{...e[t+1]})}),
"an outcome before its intent":Et(["operation.intent",1],["operation.succeeded",1]),
"a late rejection without its skip":{...Ft,...At("operation.skipped")},"a late rejection, executed all the same":{...Ft,
...$t("operation.skipped",e=>{Object.assign(e,{type:"operation.succeeded",status:"success"}),vt(e).code=null})}},
single_use:{
"an outcome without an intent":St(e=>e.filter(t=>t!==bt(e,"gate.passed",1)&&t!==bt(e,"operation.intent",1))),
"two outcomes of one receipt":St(e=>e.toSpliced(-1,0,{...bt(e,"operation.succeeded",1)})),
"outcome with the receipt of another operation":jt("operation.succeeded",{
receipt_id:`rcpt_${ue(`${"c".repeat(32)}release`).slice(7,39)}`})},outcomes:{
"success with a code":xt("operation.succeeded",{code:"github_error"}),"failure without a code":{...Nt,
...xt("operation.failed",{code:null})},"skipped as expired without a rejection":{...Ft,...At("gate.rejected")},
"skipped for another reason than the gate gave":{...Ft,...xt("operation.skipped",{code:"cancelled"})},
"unchanged although refused":{ops:[{id:"a",effect:"none"}],...$t("policy.decided",e=>Object.assign(vt(e),{
decision:"forbid",violations:[{rule:null,code:"x",message:"x"}]}))},
"a refused execute job that calls unchanged what is forbidden":{...Jt,execute:!0,...jt("operation.unchanged",{
operation_id:"b"})}},settled:{"an intent without an outcome, and closed":At("operation.succeeded",1)},counts:{
"counts too high":$t("run.closed",e=>vt(e).counts["operation.succeeded"]=3),
"counts of what did not happen":$t("run.closed",e=>vt(e).counts["operation.failed"]=1),
"counts without a type":$t("run.closed",e=>delete vt(e).counts["operation.intent"])},result:{"partial called shipped":{
...Nt,result:"shipped"},"shipped called unchanged":{result:"unchanged"},"blocked called authorized":{...Ct,
result:"authorized"},"a refused execute job called unchanged":{...Jt,execute:!0,result:"unchanged"}},run_result:{
"shipped called failed":{result:"failed"}},complete:{"an operation without a word in a blocked run":{...Ct,
...At("receipt.refused",0)},"an operation without a word in a blocked run with something in place":{...Jt,
...At("receipt.refused",0)},"an authorize job that is silent about an operation":{authorize:!0,...At("receipt.minted",1)
},"an authorize job that is silent about what is in place":{authorize:!0,ops:[{id:"a"},{id:"b",effect:"none"}],
...At("operation.unchanged")}},effects:{"a refused execute job that is silent about what is in place":{...Jt,execute:!0,
...At("operation.unchanged")}},operation_binding:{"a refused execute job that calls unchanged what is not there":{...Jt,
execute:!0,...jt("operation.unchanged",{operation_id:"a"})}},landed:{"unchanged called authorized":{ops:[{id:"a",
effect:"none"}],result:"authorized"}},reconciliations:{"a reconciliation twice":St(e=>e.toSpliced(1,0,zt(e),zt(e)))}
})],Vt=[...lt("TAMPERED",{dry_run_law:{"a dry run with a key":{mode:"dry_run",...xt("run.opened",{vkey:$e.vkey})},
"a dry run that intends":{mode:"dry_run",...$t("operation.blocked",e=>{Object.assign(e,{type:"operation.intent",
receipt_id:`rcpt_${"a".repeat(32)}`,data:{natural_key:"x",operation_digest:ue("x")}}),delete e.status})},
"a dry run that mints":{mode:"dry_run",...$t("receipt.refused",e=>{Object.assign(vt(e),{enforceable:!0,violations:[]}),
e.type="receipt.minted",delete e.status})},"a dry run that succeeds":{mode:"dry_run",
...$t("operation.blocked",e=>Object.assign(e,{type:"operation.succeeded",status:"success",
receipt_id:`rcpt_${"a".repeat(32)}`,data:{code:null,effect:"create",github:null,message:null,state_digest:null}}))},
"a dry run that does not name its mode":{mode:"dry_run",receipt:e=>e.violations=[{rule:null,code:"x",message:"x"}],
...xt("receipt.refused",{violations:[{rule:null,code:"x",message:"x"}]})},
"prod that blocks by mode":$t("operation.succeeded",e=>{Object.assign(e,{type:"operation.blocked",status:"rejected",
data:{code:"mode_not_prod",effect:"create",operation_digest:ue("x")}}),delete e.receipt_id})},complete:{
"a dry run that forgets an operation":{mode:"dry_run",...At("operation.blocked")}},result:{"a dry run called shipped":{
mode:"dry_run",result:"shipped"}},unsigned_run:{"a run without a key that executes":xt("run.opened",{vkey:null})},
outcomes:{"an operation blocked twice":{mode:"dry_run",...St(e=>e.toSpliced(-1,0,{...bt(e,"operation.blocked",1)}))},
"an operation blocked before it was refused":{mode:"dry_run",...Et(["receipt.refused",1],["operation.blocked",1])},
"another operation blocked than was refused":{mode:"dry_run",...xt("operation.blocked",{operation_digest:ue("x")})}}
}),...dt("TAMPERED",{manifest_signature:{"a dry run with a signed manifest":pt(_t(()=>{}))}})],Zt=(e,t=0)=>({
checkpoints:(n,a)=>e(n[t],a)
}),Yt=(e,t=0)=>Zt(t=>Object.assign(t,e),t),Xt=({signer:e=$e,size:t,root:n,head:a,origin:r})=>Zt((i,{leaves:o,heads:s})=>{
i.after=be([e],t??o.length,n??me(o),a??s.at(-1)??"",r)
}),Qt=e=>Zt(t=>t.after=e(t.after)),en=(e,t,n)=>`— ${t} ${Buffer.concat([Buffer.from(n,"base64").subarray(0,4),Buffer.alloc(64,1)]).toString("base64")}\n`,tn=e=>({
manifest:t=>e(t.files)}),nn=[...lt("TAMPERED",{checkpoint_states:{"forked ledger: a checkpoint of another root":Xt({
root:Buffer.alloc(32,7)}),"a checkpoint of another head":Xt({head:"a".repeat(64)}),
"a checkpoint of more lines":Zt((e,{leaves:t,heads:n})=>{e.after=be([$e],t.length+1,me(t),n.at(-1)??"")}),
"a checkpoint of another origin":Xt({origin:"github.com/repositories/5/marketops"}),"a frontier of another tree":{...Ht,
...Zt(e=>e.frontier=e.frontier.map(()=>"b".repeat(64)))},"a frontier of another size":{...Ht,...Yt({frontier:[]})},
"no checkpoint before":{...Ht,...Yt({before:null})},"a stretch too many":{checkpoints:e=>{e.push({...e[0],first_seq:99})
}},"a stretch in two":{...Ht,checkpoints:e=>{e.push({...e[0],first_seq:6})}}},checkpoint_signatures:{
"a checkpoint that the forger signed as well under the same name":Qt(e=>e.replace(/— (\S+) (\S+)\n$/,en)),
"a checkpoint that only another key signed":Xt({signer:je})},checkpoints_file:{
"a checkpoint without a signature line":Qt(e=>e.replace(/\n—.*\n$/,"\n"))},ledger_chain:{
"a checkpoint before of another size":{...Ht,...Zt((e,{heads:t})=>e.before=be([$e],4,Buffer.alloc(32,7),t[3]??""))},
"a checkpoint before the first line":Zt(e=>e.before=e.after??null)},ledger_sequence:{"a stretch too few":{...Ht,
checkpoints:e=>{e.pop()}}},landed:{"an authorize job with a landed checkpoint":{authorize:!0,...Xt({})}},manifest:{
"manifest of another head":{manifest:e=>e.head="a".repeat(64)},
"manifest with a file too many":tn(e=>e[`receipts/rcpt_${"a".repeat(32)}.dsse.json`]=ue("x")),
"manifest with a file too few":tn(e=>delete e["report.html"]),
"manifest with a file outside the layout":tn(e=>e["../x"]=ue("x"))},trusted_keys:{
"a key that the run did not trust itself":{trusted:`${je.vkey}\n`},"a key that had lapsed in the list of the run":{
trusted:`${$e.vkey} not-after=2026-11-01T00:00:00.000Z\n`},"a list of keys that cannot be read":{
trusted:`${$e.vkey} until=tomorrow\n`}}}),...lt("INCOMPLETE",{landed:{"the later of two checkpoints missing":{...Ht,
...Yt({after:null},1)},"the earlier of two checkpoints missing":{...Ht,...Yt({after:null})},
"lines after the last landed checkpoint":Zt((e,{leaves:t,heads:n})=>{e.after=be([$e],9,me(t.slice(0,9)),n[8]??"")}),
"not landed":{landed:!1},"an authorize job":{authorize:!0}},run_result:{"no run.closed":{closed:!1}},
manifest_signature:{"manifest not signed":{signedManifest:!1}}})],an=[...lt("TAMPERED",{run_claims:{
"proof of another result":Tt("run",{result:"partial"}),"proof of another actor":Tt("run",{actor:"mallory"}),
"proof of another time":Tt("run",{closed_at:"2026-11-24T01:00:00.000Z"}),"proof of another commit":Tt("run",{
commit_sha:"f".repeat(40)})},phase_1_claims:{
"proof of another effect":Rt("phase_1_dry_run_plan",e=>It(e,"operations").effect="update"),
"proof with an operation left out":Rt("phase_1_dry_run_plan",e=>e.operations.pop()),
"proof of another plan":Tt("phase_1_dry_run_plan",{plan_digest:ue("x")})},phase_2_claims:{
"proof with another decision":Rt("phase_2_fc_authorization",e=>It(e,"decisions").decision="forbid"),
"proof with another policy":Tt("phase_2_fc_authorization",{policy_digest:ue("x")}),
"proof blocked by mode in prod":Tt("phase_2_fc_authorization",{blocked_by_mode:!0}),
"proof with a receipt edited":Rt("phase_2_fc_authorization",e=>It(e,"receipts").receipt.actor="mallory"),
"proof with a receipt left out":Rt("phase_2_fc_authorization",e=>e.receipts.pop()),
"proof with receipts in another order":Rt("phase_2_fc_authorization",e=>e.receipts.reverse())},approvals:{
"proof with an approver more":Rt("phase_2_fc_authorization",e=>e.approvals.push({environment:"production",user:"bob",
user_id:"78",state:"approved",comment:""}))},phase_3_claims:{"proof with a failure as success":{...Nt,
...Rt("phase_3_github_execution",e=>Object.assign(e.operations[1],{outcome:"succeeded",status:"success",code:null}))},
"proof with another check":Rt("phase_3_github_execution",e=>It(e,"operations").checks=Oe("receipt_expired")),
"proof with another answer of GitHub":Rt("phase_3_github_execution",e=>It(e,"operations").github={id:"1",sha:null,
url:null}),"proof with another message":{...Nt,...Rt("phase_3_github_execution",e=>e.operations[1].message="nothing")},
"proof without the reason of a refusal":{...Ct,...Rt("phase_3_github_execution",e=>It(e,"operations").code=null)}},
phase_4_claims:{"proof of another root":Tt("phase_4_proof_ledger",{root:"a".repeat(64)}),
"proof of another head":Tt("phase_4_proof_ledger",{head:"a".repeat(64)}),
"proof of another size":Tt("phase_4_proof_ledger",{size:1}),"proof of more entries":Tt("phase_4_proof_ledger",{
entries:1e3}),"proof of another origin":Tt("phase_4_proof_ledger",{origin:"github.com/repositories/5/marketops"}),
"proof with another binding":Rt("phase_4_proof_ledger",e=>It(e,"bindings").outcome_seq=1),
"proof with a binding left out":Rt("phase_4_proof_ledger",e=>e.bindings.pop())},ledger_canonical:{
"raw line written otherwise and hashed so":Pt("run.closed",e=>e.replace('"v":1','"v":1.0')),
"raw line with a key twice and hashed so":Pt("run.closed",e=>e.replace('"v":1','"v":1,"v":1'))}})],rn=e=>({evidence:t=>{
Object.assign(t.job,e)}}),on=e=>({evidence:t=>{Object.assign(t,e)}}),sn=`approvals/${ue("yes").slice(7)}.txt`,cn=Se({
approvals:[]}),dn=[...lt("TAMPERED",{owners_files:{"other approvers than the run went by":xt("run.opened",{
approvers_digest:ue("x")}),"other trusted keys than the run went by":{files:ut("trusted-keys",e=>`# mine\n${e}`)}},
policy_digest:{"another policy than decided":{files:ut("policy.yml",e=>`# mine\n${e}`)},
"a withheld policy that is shown":$t("run.opened",e=>Object.assign(vt(e).policy_source,{withheld:!0}))},evidence:{
"other evidence than was read":{files:ut("evidence.json",e=>e.replace("77","78"))}},decisions_follow:{
"a permit that the policy does not give":xt("policy.decided",{rules:[{id:"other",effect:"permit",matched:!0,unmet:null}]
}),"a refusal for another reason":{...Ct,lines:e=>{
for(const t of e)"policy.decided"===t.type&&"no_rule"===vt(t).decision&&(vt(t).violations=[{code:"x",rule:null,
message:"no"}]);return e}},"evidence of another environment":rn({environment:"staging"}),
"evidence of another commit":rn({commit_sha:"f".repeat(40)}),"evidence that GitHub knows another commit of":{
evidence:e=>{const{attempt:t}=e.run;t.value.head_sha="f".repeat(40)}},"evidence of a run that was not asked about":on({
environment:null}),"evidence for another function":on({decide:2}),"evidence with a field more":on({trust:"me"}),
"approvals that nobody gave":on({approvals:{value:[]}})},signed_approvals:{"a text of an approval that did not count":{
files:e=>e.set(sn,Buffer.from("yes"))}},approvals:{
"a signed approval that no receipt names":Tt("phase_2_fc_authorization",{signed_approvals:[{digest:ue("yes"),
key:`SHA256:${"A".repeat(43)}`,principal:"77+alice@x"}]})},predicate:{"a predicate where no asset shipped":{
files:e=>e.set("predicate.json",cn).set("subjects.sha256",Buffer.alloc(0))}}})],ln=(0,
se.cz)(xe,"the audit"),pn=({files:e})=>(0,de.Gr)((0,ce.GU)(e()),{pins:ln});function hn({name:e,verdict:t,check:n},a){
if(a.verdict!==t)return`${e}: ${a.verdict} in place of ${t}`
;const r=a.checks.filter(({status:e})=>!["ok","not_applicable","skipped"].includes(e))
;return void 0===n||r.some(e=>e.name===n)?null:`${e}: found by ${r.map(e=>e.name).join(", ")}, but not by ${n}`}
async function un(e){const t=await(0,de.Gr)((0,ce.GU)(Pe()),{pins:ln}),n=await(0,oe.xJ)(function(e,t){
const n=new Map,{id:a}=Fe(t,n).at(-1),r=new Map([["HEAD",Buffer.from("ref: refs/heads/marketops-ledger\n")],["config",Buffer.from("[core]\n\trepositoryformatversion = 0\n\tbare = true\n")],["refs/heads/marketops-ledger",Buffer.from(`${a}\n`)]])
;for(const[e,t]of n)r.set(`objects/${e.slice(0,2)}/${e.slice(2)}`,(0,K.deflateSync)(t));return ze(e,r)}((0,
r.join)(e,"branch"),Je),{pins:ln});return[t.verdict,n.verdict]}var fn=n(87010);async function mn(e,t={}){const n={
policy:M,...t},[a,r]=await Promise.all([e.open(n),e.plan(n)]);return{scene:a,digest:r.plan_digest}}function gn(e,t,n=L){
e.github.admin.approve(Number(v),$,n,`Approved ${t}`)}function yn(e){
for(const t of Object.keys(e.github.admin.snapshot().refs))t.startsWith("refs/tags/")&&e.github.admin.deleteRef(t)
;e.mark()}const wn=()=>Q(kn()),kn=()=>(0,l.X$)(c.randomBytes);function _n(e){
return e.once("a run that shipped",async()=>{const t=await e.open(),n=await bn(t),i=t.ledgerCheckout(),o=(0,
r.join)(await e.folder(),"checkpoint");return await(0,a.cp)((0,r.join)(i,"checkpoint"),o),{proof:n.proof,ledger:i,
clone:t.ledgerClone(),checkpoint:o}})}async function bn(e,t=v){t!==v&&e.github.admin.createRun({runId:Number(t),
headSha:e.github.commitSha,actor:"maintainer"});const n=await e.prod({},{GITHUB_RUN_ID:t});return(0,
fn.sb)("shipped"===n.outputs.result,`the run before the attack did not ship:\n${n.log}`),n}var vn=n(70302)
;function $n(e,t){return e.find(e=>e.includes(`"code":"${t}"`))??null}function jn(e,t){
return e.find(e=>e.includes(`"type":"${t}"`))??null}function xn({log:e}){
const t=e.split("\n").filter(e=>e.startsWith("::error"));return t.length>0?t.join("\n"):e.trim()}function Sn(e,t){
return e.log.split("\n").find(e=>e.startsWith("::error")&&t.test(e))??null}function An(e){const t=e.writes();(0,
fn.sb)(0===t.length,`these requests went out: ${t.join(", ")}`),
(0,fn.sb)(!e.hasPublished(),"GitHub holds something new")}function En(e,t,n,a){return(0,
fn.sb)(1===t.exitCode,`the step ended with exit code ${String(t.exitCode)}:\n${t.log.trim()}`),An(e),(0,
fn.sb)(null!==n,`it was refused, but not with ${a}:\n${t.log.trim()}`),{outcome:"defended",evidence:(0,
h.kc)(n.replace(/^::error[^:]*::/,""))}}function Rn(e,t,n){
return En(e,t,$n(t.lines,n)??Sn(t,new RegExp(`\\[${n}\\]`)),n)}function Tn(e,t,n){return En(e,t,Sn(t,n),String(n))}
function Bn(e,t){(0,fn.sb)("shipped"===t.outputs.result,`the run was blocked:\n${xn(t)}`),(0,
fn.sb)(e.hasPublished(),"nothing was published");const n=jn(t.lines,"ledger.foreign");return(0,
fn.sb)(null!==n,"the foreign commit is not on record"),{outcome:"defended",evidence:n}}function On(e,t,n){An(e),(0,
fn.sb)(1===t.exitCode,`the step ended with exit code ${String(t.exitCode)}:\n${t.log.trim()}`)
;const a=t.lines.filter(e=>e.includes('"type":"gate.rejected"'))
;(0,fn.sb)(a.length>0,`the gate rejected nothing:\n${t.log.trim()}`);for(const e of a){
const{data:t}=JSON.parse(e),a=t.checks.flatMap(e=>null===e.code?[]:[e.code]);(0,
fn.sb)(1===a.length&&a[0]===n,`the gate said ${a.join(", ")} in place of ${n}`)}return(0,
fn.sb)(null===jn(t.lines,"operation.intent"),"an operation was begun"),{outcome:"defended",evidence:a[0]??""}}
function In({verdict:e,failed:t},n,a){
(0,fn.sb)(e===n,`the verdict was ${e}: ${t.map(({name:e,detail:t})=>`${e}: ${t}`)[0]??""}`)
;const r=t.find(({name:e})=>e===a)
;return(0,fn.sb)(void 0!==r,`found by ${t.map(({name:e})=>e).join(", ")}, but not by the check ${a}`),{
outcome:"detected",evidence:(0,h.kc)(`verdict ${n}: ${a}: ${r.detail}`)}}async function Pn(e,t,n,i={}){
const o=await e.once(`evidence ${n.plan_digest}`,async()=>{const{proof:e}=await t.prod({},{},{entry:"authorize.js"})
;return(0,a.readFile)((0,r.join)(e,"evidence.json"))}),s=await e.folder(),d={facts:{mode:"prod",repository:`${k}/${_}`,
repositoryId:b,runId:v,runAttempt:1,workflowRef:t.facts().GITHUB_WORKFLOW_REF??"",workflowSha:t.github.commitSha,
actor:"maintainer",triggeringActor:"maintainer",commitSha:t.github.commitSha,ref:"refs/heads/main",event:"push",
environment:$,apiUrl:t.github.apiUrl,serverUrl:t.stage.server,actionVersion:"1.0.0",claim:"c".repeat(32)},
planDigest:n.plan_digest,policyDigest:`sha256:${"1".repeat(64)}`,evidenceDigest:(0,u.ol)(o),approvals:[],
signedApprovals:[],lifetimeMs:9e5
},l=(0,vn.M)(i.terms?.(d)??d,i.keys??t.keys,()=>Date.now()-(i.issuedAgo??0),c.randomBytes);await(0,a.writeFile)((0,
r.join)(s,"evidence.json"),o);for(const e of n.operations){const t={operation:e,violations:[],ledger:{size:0,
head:"0".repeat(64)}},{bytes:n}=l(i.request?.(t)??t),o=void 0===i.bytes?n:i.bytes(n);null!==o&&await(0,a.writeFile)((0,
r.join)(s,`${e.operation_id}.dsse.json`),o)}return s}async function Nn(e,t={},{scene:n,options:a={},inputs:r={}}={}){
const i=n??await e.open(a),o=await e.plan(a),s=await Pn(e,i,o,t);return{scene:i,receipts:s,step:await Fn(i,s,r)}}
function Fn(e,t,n={},a={}){return e.prod({receipts:t,...n},a,{entry:"execute.js"})}function Cn(e,t){return{
expected:`gate.rejected with ${e}`,control:"execute",run:async n=>{
const{scene:a,step:r}=await Nn(n,"function"==typeof t?await t(n):t);return On(a,r,e)}}}const Hn=e=>({terms:t=>({...t,
facts:{...t.facts,...e}})}),Un=e=>({request:t=>({...t,operation:{...t.operation,...e(t.operation)}})}),Mn=e=>({
bytes:t=>{const n=JSON.parse(t.toString());return Buffer.from(`${(0,y.dw)({...n,...e(n)})}\n`)}}),Ln=e=>Mn(t=>({
signatures:e(t.signatures)})),Gn=(e,t)=>Mn(n=>({
payload:Buffer.from(Buffer.from(n.payload,"base64").toString().replace(e,t)).toString("base64")})),qn={prod:async e=>{
const t=await e.open();zn(t,await t.prod())},strict:async e=>{const{scene:t,digest:n}=await mn(e);gn(t,n),
zn(t,await t.prod({"expected-plan-digest":n}))},conditions:async e=>{const t=await e.open({policy:U})
;zn(t,await t.prod())},execute:async e=>{const{scene:t,step:n}=await Nn(e);zn(t,n)},verify:async e=>{
const{proof:t,clone:n,checkpoint:a}=await _n(e);for(const a of[t,n]){const{verdict:n}=await e.verify(a);(0,
fn.sb)("VERIFIED"===n,`an untouched ${a===t?"proof":"ledger"} is ${n}`)}const r=await e.verify(n,["--since",a]);(0,
fn.sb)("VERIFIED"===r.verdict,`an untouched ledger is ${r.verdict} against its own checkpoint`)},forged:async e=>{
const t=await un(await e.folder())
;(0,fn.sb)(t.every(e=>"VERIFIED"===e),`an honest proof and branch of the forger are ${t.join(" and ")}`)}}
;function zn(e,t){(0,fn.sb)(0===t.exitCode,`without the attack the run fails:\n${t.log.trim()}`),(0,
fn.sb)("shipped"===t.outputs.result,`without the attack the result is ${t.outputs.result??"none"}`),(0,
fn.sb)(e.hasPublished(),"without the attack nothing is published")}
async function Dn({dist:e,scenarios:t,row:n,parallel:i=2}){const s=await async function(e){const t=[]
;for(const n of await f(e)){const i=await(0,a.readFile)((0,r.join)(e,n));t.push({path:n,digest:(0,
u.sc)(i).toString("hex"),size:i.length})}const n=t.map(({path:e,digest:t})=>`${t}  ${e}\n`).join("");return{
digest:`sha256:${(0,u.sc)(n).toString("hex")}`,files:t}}(e),m=await(0,a.mkdtemp)((0,r.join)((0,
d.tmpdir)(),"marketops-security-audit-")),g=new Map,y=(0,l.X$)(c.randomBytes),w=async(t,n)=>{const i=(0,r.join)(m,t)
;await(0,a.mkdir)(i);const o=new AuditContext({dist:e,temporary:i,secret:y,shared:g});try{return await n(o)}finally{
await o.close()}},k=new Map,_=[],b=new Map;try{await(0,p.bB)(t,i,async(e,t)=>{const a=await async function(e,t){try{
return await t()}catch(t){const n=t instanceof fn.Eh?t.message:`it could not be played: ${(0,o.bD)(t)}`;return{
outcome:"breached",evidence:(0,h.kc)(`${e.id}: ${n}`)}}}(e,async()=>(await(e=>{const t=k.get(e)??w(`control-${e}`,qn[e])
;return k.set(e,t),t})(e.control),w(e.id,e.run)));b.set(t,function(e,{outcome:t,evidence:n}){
const{id:a,name:r,attacker:i,attack:o,defence:s,severity:c,expected:d}=e,l=o.map((e,t)=>1===o.length?e:`${t+1}. ${e}`).join(" ")
;return{id:a,name:r,attacker:i,attack:l,defence:s,severity:c,expected:d,outcome:t,evidence:n}}(e,a)),(()=>{
for(let e=b.get(_.length);void 0!==e;e=b.get(_.length))_.push(e),n(e)})()})}finally{await(0,a.rm)(m,{recursive:!0,
force:!0})}return{bundle:s,scenarios:_}}var Wn=n(90350);const Jn={env:{MARKETOPS_TEST_SECOND_MS:"50"}
},Kn=({method:e,path:t})=>"POST"===e&&t.endsWith("/git/tags"),Vn=({method:e,path:t,body:n})=>"POST"===e&&t.endsWith("/git/refs")&&!n.includes(w.jF)
;function Zn(e,t){const n=jn(e.lines,t);return(0,fn.sb)(null!==n,`there is no ${t}:\n${e.log.trim()}`),(0,
fn.sb)(null===jn(e.lines,"operation.succeeded"),"an operation is on record as done"),{outcome:"defended",evidence:n}}
const Yn="An answer counts only when it says what was asked for; what is unclear is settled by reading.",Xn="Targets are resolved to commits in the plan; nothing moves them afterwards.",Qn=[{
id:"G1",name:"422 taken as success",attacker:"github",severity:"critical",
attack:["Answer the creation of the tag with 422, without a reason."],defence:Yn,...ea(Vn,{status:422,body:{
message:"Reference update failed"}})},{id:"G2",name:"5xx taken as success",attacker:"github",severity:"critical",
attack:["Answer the creation of the tag with 502, again and again."],defence:Yn,...ea(Vn,{status:502,body:{
message:"Bad gateway"}},"operation.in_doubt")},{id:"G3",name:"Garbage taken as success",attacker:"github",
severity:"critical",attack:["Answer the creation of the tag object with 201 and an empty object."],defence:Yn,...ea(Kn,{
status:201,body:{}},"operation.in_doubt")},{id:"G4",name:"Answer broken off",attacker:"github",severity:"high",
attack:["Let the tag be created, and break its answer off in the middle."],defence:Yn,
...ta("one tag, found by reading; operation.succeeded once",e=>na(e,{kind:"truncate"}))},{id:"G5",name:"Answer lost",
attacker:"github",severity:"critical",
attack:["Let the tag be created, and reset the connection before the answer.","Hope that the request is sent again."],
defence:Yn,...ta("one tag, found by reading; operation.succeeded once",e=>na(e,{kind:"reset"}))},{id:"G6",
name:"Tag taken between plan and execution",attacker:"writer",severity:"critical",
attack:["Wait until the plan was observed.","Create the tag at another commit."],defence:Xn,
...ta("operation.failed; the other tag is left as it is",async e=>{const t=e.github.admin.commitFiles("other",{x:{
content:"x"}},"Other");e.mark(),e.during(e=>"before"===e.phase&&Kn(e),()=>e.github.admin.setRef("refs/tags/v1.0.0",t))
;const n=await e.prod({},{},Jn)
;return(0,fn.sb)(e.github.admin.snapshot().refs["refs/tags/v1.0.0"]===t,"the tag was moved"),Zn(n,"operation.failed")})
},{id:"G7",name:"Branch moved between plan and execution",attacker:"writer",severity:"critical",
attack:["Plan a tag of a branch’s head, and have it approved.","Push to the branch before it is executed."],defence:Xn,
expected:"policy.decided with plan_digest_differs",control:"strict",run:async function(e){
const t=I.replace("    message:","    target: refs/heads/next\n    message:"),n=await e.open({operations:t,policy:M
}),{admin:a}=n.github;a.createBranch("next");const r=(await n.dryRun()).outputs["plan-digest"]??""
;return a.commitFiles("next",{x:{content:"x"}},"Pushed after the approval"),n.mark(),gn(n,r),Rn(n,await n.prod({
"expected-plan-digest":r}),"plan_digest_differs")}},{id:"G8",name:"Tag exists at another commit",attacker:"writer",
severity:"high",
attack:["Create the tag at a commit of yours before the plan is made, and let the release take it over."],
defence:"What GitHub has is compared with what is planned; a conflict blocks the whole plan.",
expected:"receipt.refused with conflict",control:"prod",run:async e=>{
const t=await e.open(),n=t.github.admin.commitFiles("other",{x:{content:"x"}},"Other")
;return t.github.admin.createAnnotatedTag("v1.0.0",n,"mine"),t.mark(),Rn(t,await t.prod(),"conflict")}},{id:"G9",
name:"Forged marker in a release’s body",attacker:"writer",severity:"high",
attack:["Publish a release of the same tag whose body ends in a receipt’s marker that you made up."],
defence:"A marker counts only if its receipt is in consumed/ with that digest.",
expected:"receipt.refused with conflict",control:"prod",run:async function(e){const t=await e.open({operations:P})
;t.github.admin.createAnnotatedTag("v1.0.0",t.github.commitSha,"Version 1.0.0");const n={tag_name:"v1.0.0",name:"Mine",
body:`Mine.\n\n\x3c!-- MarketOps-Receipt: rcpt_${"a".repeat(32)} sha256:${"7".repeat(64)} --\x3e`}
;return await t.request(E,"POST","/releases",n),t.mark(),Rn(t,await t.prod(),"conflict")}},{id:"G10",
name:"Asset swapped between plan and upload",attacker:"job",severity:"critical",
attack:["Wait until the release’s draft is made.","Replace the asset on disk."],
defence:"What is uploaded is checked against the planned digest; the release stays a draft until all of it is right.",
...ta("operation.failed; no release is published",async e=>(e.during(({phase:e,method:t,path:n})=>"before"===e&&"POST"===t&&n.endsWith("/releases"),()=>e.change({
"build/widgets.tar.gz":"something  else here"})),aa(e,await e.prod({},{},Jn))),P)},{id:"G11",
name:"Asset corrupted on its way",attacker:"github",severity:"critical",
attack:["Store other bytes than those that were uploaded."],
defence:"State, size and digest that GitHub gives of an asset must be the plan’s before the release is published.",
...ta("operation.failed; no release is published",async e=>(e.github.setInterceptor(({phase:e,method:t,path:n,response:a})=>{
if("after"!==e||void 0===a||!/\/releases\/\d+(\/assets)?(\?|$)/.test(n))return null;if("PATCH"===t)return null
;const r=a.body.toString().replace(/"digest":"sha256:[0-9a-f]{64}"/g,`"digest":"sha256:${"6".repeat(64)}"`);return{
kind:"answer",status:a.status,headers:a.headers,body:r}}),aa(e,await e.prod({},{},Jn))),P)},{id:"G12",
name:"Upload sent to another host",attacker:"github",severity:"critical",
attack:["Answer the creation of the release with an upload_url of a host of yours."],
defence:"Only the hosts of the run’s own API are spoken to, whatever an answer says.",
...ta("operation.failed; no request goes there and no release is published",async e=>(e.github.setInterceptor(({phase:e,path:t,response:n})=>{
if("after"!==e||void 0===n||!/\/releases(\/\d+)?(\?|$)/.test(t))return null
;const a=n.body.toString().replace(/"upload_url":"https?:\/\/[^/"]+/g,'"upload_url":"https://uploads.github.example')
;return{kind:"answer",status:n.status,headers:n.headers,body:a}}),aa(e,await e.prod({},{},Jn))),P)},{id:"G13",
name:"Redirect to another host",attacker:"github",severity:"high",
attack:["Answer a request with a redirect to a host of yours, and take the token that follows."],
defence:"Only the hosts of the run’s own API are spoken to: a redirect elsewhere is not followed.",
expected:"refusal host_refused",control:"prod",run:async e=>{const[t,n]=await Promise.all([e.open(),e.open()])
;t.github.setInterceptor(({phase:e,path:t})=>"before"===e?{kind:"answer",status:301,headers:{
location:`${n.github.apiUrl}${t}`},body:{}}:null);const a=Rn(t,await t.prod(),"host_refused");return(0,
fn.sb)(0===n.github.requests.length,"the redirect was followed"),a}}];function ea(e,t,n="operation.failed"){
return ta(`${n}, never operation.succeeded`,async a=>{a.github.setInterceptor(n=>"before"===n.phase&&e(n)?{
kind:"answer",...t}:null);const r=await a.prod({},{},Jn)
;return(0,fn.sb)(1===r.exitCode,`the step ended with exit code ${String(r.exitCode)}`),(0,
fn.sb)(!a.hasPublished(),"something was published"),Zn(r,n)})}function ta(e,t,n=I){return{expected:e,control:"prod",
run:async e=>t(await e.open({operations:n}))}}async function na(e,t){let n=0
;e.github.setInterceptor(e=>"after"===e.phase&&Vn(e)&&0===n++?t:null);const a=await e.prod({},{},Jn);(0,
fn.sb)(0===a.exitCode,`the step ended with exit code ${String(a.exitCode)}:\n${a.log.trim()}`)
;const r=e.writes().filter(e=>"POST /repos/acme/widgets/git/refs"===e)
;(0,fn.sb)(1===r.length,`the creation of the tag was sent ${r.length} times`)
;const i=a.lines.filter(e=>e.includes('"type":"operation.succeeded"'));return(0,
fn.sb)(1===i.length,`${i.length} lines say that it succeeded`),{outcome:"defended",evidence:i[0]??""}}function aa(e,t){
(0,fn.sb)(1===t.exitCode,`the step ended with exit code ${String(t.exitCode)}`)
;const n=e.github.admin.snapshot().releases.filter(({draft:e})=>!e);(0,fn.sb)(0===n.length,"a release was published"),
(0,fn.sb)(null===jn(t.lines,"operation.succeeded"),"an operation is on record as done")
;const a=jn(t.lines,"operation.failed")??jn(t.lines,"operation.in_doubt");return(0,
fn.sb)(null!==a,`the failure is not on record:\n${t.log.trim()}`),{outcome:"defended",evidence:a}}const ra=[...[{
id:"C1",condition:"refs",ships:"another branch",when:"refs: [refs/heads/release]",operations:I},{id:"C2",
condition:"tags",ships:"a tag of another form",when:"tags: ['release-*']",operations:I},{id:"C3",condition:"events",
ships:"another event",when:"events: [workflow_dispatch]",operations:I},{id:"C4",condition:"actors",
ships:"an actor who is not listed",when:"actors: [somebody]",operations:I},{id:"C5",condition:"workflows",
ships:"another workflow file",when:"workflows: [{path: .github/workflows/other.yml, ref: 'refs/heads/*'}]",operations:I
},{id:"C6",condition:"environments",ships:"another environment",when:"environments: [staging]",operations:I},{id:"C7",
condition:"target_on_default_branch",ships:"a commit that is not on the default branch",
when:"target_on_default_branch: false",operations:I},{id:"C8",condition:"asset_names",ships:"an asset of another name",
when:"asset_names: ['*.zip']",operations:P},{id:"C9",condition:"max_assets",ships:"more assets than permitted",
when:"max_assets: 1",operations:P},{id:"C10",condition:"max_asset_bytes",ships:"a larger asset than permitted",
when:"max_asset_bytes: 10",operations:P},{id:"C11",condition:"prerelease",
ships:"a full release where prereleases are permitted",when:"prerelease: true",operations:P},{id:"C12",
condition:"draft",ships:"a published release where drafts are permitted",when:"draft: true",operations:P},{id:"C13",
condition:"moves_tag",ships:"a fixed tag where floating ones are permitted",when:"moves_tag: true",operations:I},{
id:"C14",condition:"generated_notes",ships:"written notes where generated ones are permitted",
when:"generated_notes: true",operations:P},{id:"C15",condition:"pull_request_bases",ships:"another base branch",
when:"pull_request_bases: [next]",operations:N},{id:"C16",condition:"labels",ships:"a label that is not permitted",
when:"labels: [docs]",operations:N.replace("    commit:\n","    labels: [security]\n    commit:\n")},{id:"C17",
condition:"windows",ships:"a time in which nothing ships",
when:"windows: {time_zone: UTC, freeze: [{from: 2000-01-01, to: 2099-12-31}]}",operations:I,code:"window_closed"},{
id:"C20",condition:"force",ships:"a tag that moves forward only where forced moves are permitted",when:"force: true",
operations:I},{id:"C21",condition:"pull_request_heads",ships:"another head branch",when:"pull_request_heads: ['bot/*']",
operations:N},{id:"C22",condition:"paths",ships:"a file that is not permitted",when:"paths: ['docs/**']",operations:N
}].map(function({id:e,condition:t,ships:n,when:a,operations:r,code:i="policy_condition_unmet"}){return{id:e,
name:`Policy condition ${t} not met`,attacker:"writer",severity:"high",
attack:[`Ship ${n}, everything else as the rule has it.`],
defence:"A permit rule matches only when all of its conditions are met.",expected:`policy.decided with ${i}`,
control:"conditions",run:async e=>{
const n="refs"===t?C.replace("refs: [refs/heads/main]",a):`${C}      ${a}\n`,o=await e.open({policy:n,operations:r})
;return Rn(o,await o.prod(),i)}}}),{id:"C18",name:"Another repository",attacker:"writer",severity:"critical",
attack:["Publish into a repository that the rule does not name, with a token that reaches it."],
defence:"A rule names the repositories that it is about.",expected:"policy.decided with policy_no_rule",control:"prod",
run:async e=>{const t=await e.open({operations:I.replace("    tag:","    repository: acme/other\n    tag:")
}),n=t.github.admin.addRepository("acme","other",{x:{content:"x"}});return t.change({
".marketops/operations.yml":I.replace("    tag:",`    repository: acme/other\n    target: ${n.commitSha}\n    tag:`)}),
Rn(t,await t.prod(),"policy_no_rule")}},{id:"C19",name:"A rule that forbids",attacker:"writer",severity:"critical",
attack:["Find an operation that one rule permits and another forbids."],defence:"A matching forbid beats every permit.",
expected:"policy.decided with policy_forbids",control:"prod",run:async e=>{const t=await e.open({
policy:`${C}  - id: never-tags\n    effect: forbid\n    reason: Tags are made by people\n    operations: [tag_repo]\n    repositories: [self]\n`
});return Rn(t,await t.prod(),"policy_forbids")}},{id:"C23",name:"A forbidden asset in capitals",attacker:"writer",
severity:"high",
attack:["Find an extension that a rule forbids.","Write it in capitals: systems that do not mind run it all the same."],
defence:"Names of assets are judged without regard to case.",expected:"policy.decided with policy_forbids",
control:"prod",run:async e=>{const t=await e.open({
policy:`${C}  - id: never-programs\n    effect: forbid\n    reason: Programs are not released\n    operations: [publish_release]\n    repositories: [self]\n    when:\n      asset_names: ['*.exe']\n`,
files:{"build/x.EXE":"a program"},operations:P.replace("build/widgets.tar.gz","build/x.EXE")})
;return Rn(t,await t.prod(),"policy_forbids")}},...["main","develop"].map((e,t)=>({id:`C${24+t}`,
name:"Pull request from "+("main"===e?"the default branch":"a branch of others"),attacker:"writer",severity:"critical",
attack:[`Plan a pull request whose head is ${e}, so that the action pushes to it.`],
defence:"The action moves only branches that it made itself.",expected:"receipt.refused with conflict",control:"prod",
run:async t=>{
const n="main"===e?"next":"main",a=N.replace("base: main",`base: ${n}`).replace("release/v1.0.0",e),r=await t.open({
operations:a});return r.github.admin.createBranch("develop"),r.github.admin.commitFiles("next",{x:{content:"x"}
},"Ahead of main"),r.mark(),Rn(r,await r.prod(),"conflict")}}))];const ia=[...Pe()].map(([e,t])=>({name:e,bytes:t
})),oa=Buffer.from("x"),sa=Buffer.alloc(8388608),ca=(...e)=>[...ia,...e],da=(e,t)=>ia.map(n=>void 0===t||n.name===t?{
...n,...e}:n),la=Array.from({length:10100},(e,t)=>({name:`f${t}`,bytes:oa,stored:!0}));function pa(e,t){
const n=Buffer.from([117,112,5+Buffer.byteLength(t),0,1,0,0,0,0]);return n.writeUInt32LE((0,K.crc32)(Buffer.from(e)),5),
Buffer.concat([n,Buffer.from(t)])}const ha=[{name:"zip slip",entries:ca({name:"../evil",bytes:oa})},{
name:"zip slip within a folder",entries:ca({name:"receipts/../../evil",bytes:oa})},{name:"an absolute name",entries:ca({
name:"/etc/passwd",bytes:oa})},{name:"a drive",entries:ca({name:"C:/x",bytes:oa})},{name:"a backslash",entries:ca({
name:"receipts\\x",bytes:oa})},{name:"a control character in a name",entries:ca({name:"a\nb",bytes:oa})},{
name:"a symbolic link",entries:da({mode:41471},"plan.json")},{name:"a name twice",entries:ca(ia[0])},{
name:"an encrypted file",entries:da({flags:1})},{name:"another compression",entries:da({method:12})},{name:"a bomb",
entries:ca({name:`receipts/rcpt_${"a".repeat(32)}.dsse.json`,bytes:sa})},{name:"a bomb that lies about its size",
entries:da({bytes:sa,size:10},"summary.md")},{name:"files of many gigabytes by their own account",entries:da({
size:4294967280})},{name:"too many files",entries:ca(...la)},{name:"a name in an extra field",entries:da({
name:"other.json",extra:pa("other.json","plan.json")},"plan.json")},{name:"another name in an extra field",entries:da({
extra:pa("other.json","other.json")},"plan.json")},{name:"an extra field that ends beyond itself",entries:da({
extra:Buffer.from([1,0,9,0])},"plan.json")},{name:"bytes behind the packed ones",entries:da({more:oa},"plan.json")},{
name:"a file hidden behind the packed bytes",entries:da({more:Buffer.concat([De(oa),Buffer.from("PK","latin1")])
},"plan.json")},{name:"bytes in a folder",entries:ca({name:"receipts/",bytes:Buffer.alloc(0),more:oa})},{
name:"a data descriptor of another file",entries:da({descriptor:De(oa)},"plan.json")},{
name:"a flag for a data descriptor that is not there",entries:da({flags:8},"plan.json")},{name:"a file more",
entries:ca({name:"notes.txt",bytes:oa})}],ua=[{id:"F1",name:"Forged files of a proof",attacker:"stranger",
severity:"critical",attack:["Add, drop, double and replace files, manifest and signatures.",fa(Ut)],
defence:"Layout, digests and the manifest’s signature.",...ma(Ut,pn)},{id:"F2",name:"Forged bytes",attacker:"stranger",
severity:"high",
attack:["Write the same JSON otherwise: key order, duplicate keys, escapes, encodings, nesting, line ends.",fa(Mt)],
defence:"One text for each value (RFC 8785), closed schemas, limits before parsing.",...ma(Mt,pn)},{id:"F3",
name:"False receipts, truly signed",attacker:"key holder",severity:"critical",
attack:["Sign receipts that say something else than the run, the plan, the policy or the ledger.",fa(Lt)],
defence:"Every field of a receipt is compared with what it is about.",...ma(Lt,pn)},{id:"F4",
name:"False plans, truly signed",attacker:"key holder",severity:"critical",
attack:["Sign a plan whose digests, targets, effects or dependencies are not what was done.",fa(qt)],
defence:"Digests are made anew, and the ledger tells of exactly the plan’s operations.",...ma(qt,pn)},{id:"F5",
name:"False stories, truly signed",attacker:"key holder",severity:"critical",
attack:["Sign a ledger whose lines are out of order, doubled, missing or contradict each other.",fa(Kt)],
defence:"Each line is looked at against what its claim said before.",...ma(Kt,pn)},{id:"F6",
name:"Dry runs that claim an effect",attacker:"key holder",severity:"critical",
attack:["Write what only prod may write into the ledger of a dry run.",fa(Vt)],
defence:"A dry run has few line types, no key and no enforceable receipt.",...ma(Vt,pn)},{id:"F7",
name:"False checkpoints",attacker:"key holder",severity:"critical",
attack:["Sign checkpoints of other sizes, roots and heads, drop them, or take another key.",fa(nn)],
defence:"Each checkpoint must state what the lines give, and follow from the one before.",...ma(nn,pn)},{id:"F8",
name:"False summaries, truly signed",attacker:"key holder",severity:"high",
attack:["Let CANONICAL_PROOF.json say something else than the ledger.",fa(an)],
defence:"The summary is made anew from ledger, plan and receipts, and compared.",...ma(an,pn)},{id:"F9",
name:"Forged ledger branches",attacker:"writer",severity:"critical",
attack:["Edit, drop, plant and rename segments, checkpoint, tip and the records of a ledger branch.",fa(st)],
defence:"The whole branch is made anew from its lines, and compared.",...ma(st,({branch:e},t)=>(0,
oe.xJ)(ze(t,function(e){const{files:t}=Fe(e,new Map).at(-1);return e.files?.(t),t}(e)),{pins:ln}))},{id:"F10",
name:"Forged zips",attacker:"stranger",severity:"high",
attack:["Pack proofs with names, kinds, sizes and methods that no honest zip has.",fa(ha)],
defence:"Names, kinds, sizes and their sum are looked at before a byte is inflated.",...ma(ha.map(e=>({...e,
verdict:"TAMPERED"})),async({entries:e},t)=>(await(0,a.writeFile)(`${t}.zip`,We(e)),(0,oe.xJ)(`${t}.zip`,{pins:ln})))}]
;function fa(e){return`In all ${e.length} of them, each shown to the verifier by itself.`}function ma(e,t){return{
expected:"TAMPERED, INCOMPLETE or UNVERIFIABLE, each by its own check",control:"forged",run:async n=>{
const a=await n.folder();let i="";for(const[n,o]of e.entries()){const e=await t(o,(0,r.join)(a,String(n))),s=hn(o,e)
;if(null!==s)throw new fn.Eh(s);const c=o.check??e.checks.find(({status:e})=>"failed"===e)?.name??""
;i=`${o.name}: verdict ${e.verdict}, ${c}`}return{outcome:"detected",
evidence:`${e.length} forged proofs found out; the last of them, ${i}`}}}}var ga=n(83544),ya=n(49598),wa=n(96679)
;async function ka(e,{vkey:t,sign:n},a,r=1){
const{admin:i}=e.github,o=(0,Z.dm)(i.readFile(w.jF,"tip.json")??Buffer.alloc(0)),s=i.snapshot().refs[`refs/heads/${w.jF}`]??"",c=null===o?null:ga.CE.restore(o.size,o.frontier)
;(0,fn.sb)(null!==o&&null!==c,"there is nothing to go on from");let{head:d}=o,l="";for(let e=o.size;e<o.size+r;e++){
const t=(0,y.dw)({claim:"b".repeat(32),data:{counts:{},result:"unchanged"},mode:"prod",prev:d,run_attempt:1,run_id:"7",
seq:e,ts:"2026-11-22T12:00:00.000Z",type:"run.closed",v:1});l+=`${t}\n`,c.append((0,ga.Jq)(t)),d=(0,wa.Hw)(t)}
const p=o.size+r,h=(0,Z.C0)({size:p,head:d,frontier:c}).toString(),f={...a,[(0,w.RA)(o.size)]:l,"tip.json":h},m=(0,
y.d_)(Object.fromEntries(Object.entries(f).map(([e,t])=>[e,null===t?null:(0,u.ol)(t)]))),g=c.root().toString("hex"),k={
parent:s,base:s,files:(0,u.ol)(m).slice(7)},_=(0,ya.am)({origin:t.origin,size:p,root:g,head:d,...k}),b=`${_}\n${(0,
ya.Zp)(t,n(Buffer.from(_)))}`;await e.commit(w.jF,{...f,"files.json":m.toString(),checkpoint:b})}const _a=[{id:"H1",
name:"Spent receipt replayed after a rollback",attacker:"writer",severity:"critical",
attack:["Let an execute job ship under its receipt.","Commit the tree that the ledger’s branch had before, and delete the tag.","Run the execute job again with the same receipt."],
defence:"What is consumed is read at the newest commit that counts, which the rollback is not.",
expected:"gate.rejected with receipt_consumed",control:"execute",run:e=>va(e,async e=>{
const t=Object.keys(e.github.admin.listFiles(w.jF)),n={...Object.fromEntries(t.map(e=>[e,null])),"tip.json":ba()}
;await e.commit(w.jF,n)})},{id:"H2",name:"Spent receipt replayed without its record",attacker:"writer",
severity:"critical",
attack:["Let an execute job ship under its receipt.","Delete the receipt’s file in consumed/, and the tag.","Run the execute job again with the same receipt."],
defence:"What is consumed is read at the newest commit that counts, which the deletion is not.",
expected:"gate.rejected with receipt_consumed",control:"execute",run:e=>va(e,(e,t)=>e.commit(w.jF,{[(0,w.Ml)(t)]:null}))
},{id:"H3",name:"Thousand lines under a retired key",attacker:"retired key",severity:"critical",
attack:["Keep a key that leaked and was replaced.","Sign a thousand more lines with it, on top of the branch."],
defence:"A retired key is believed up to the commit that `last=` names, and no further.",
expected:"the run ships under the new key; ledger.foreign",control:"prod",run:async e=>{const t=await e.open({
operations:I});await bn(t);const{lines:n,secret:a}=await $a(t,e);return ja(t,n),await ka(t,e.keys,{},1e3),yn(t),
t.github.admin.createRun({runId:9002,headSha:t.github.commitSha,actor:"maintainer"}),Bn(t,await t.prod({"hmac-key":a},{
GITHUB_RUN_ID:"9002"}))}},{id:"H4",name:"Retired key without a limit",attacker:"retired key",severity:"high",
attack:["Keep a key that leaked.","Wait until the owners list another one, and say nothing of the old one’s end."],
defence:"Where nothing says up to where a retired key is believed, nothing is built on what it signed last.",
expected:"refusal ledger_key_retired; nothing is written",control:"prod",run:async e=>{const t=await e.open({
operations:I});await bn(t);const{lines:n,secret:a}=await $a(t,e)
;return ja(t,n.map(e=>e.replace(/ last=.*$/," not-after=2026-01-01T00:00:00.000Z"))),yn(t),t.github.admin.createRun({
runId:9002,headSha:t.github.commitSha,actor:"maintainer"}),Rn(t,await t.prod({"hmac-key":a},{GITHUB_RUN_ID:"9002"
}),"ledger_key_retired")}}],ba=()=>(0,Z.C0)({size:0,head:"0".repeat(64),frontier:ga.CE.empty()}).toString()
;async function va(e,t){const n=await e.open({operations:I}),i=await e.plan({operations:I
}),o=await Pn(e,n,i),s=await Fn(n,o)
;(0,fn.sb)("shipped"===s.outputs.result,`the receipt was not spent:\n${s.log.trim()}`)
;const{payload:c}=JSON.parse(await(0,
a.readFile)((0,r.join)(o,"tag.dsse.json"),"utf8")),{receipt_id:d}=JSON.parse(Buffer.from(c,"base64").toString())
;return await t(n,d),yn(n),On(n,await Fn(n,o,{},{GITHUB_RUN_ID:v}),"receipt_consumed")}async function $a(e,{keys:t}){
const n=(0,l.X$)(c.randomBytes),a=(0,ya.S7)(e.github.admin.readFile(w.jF,"checkpoint")??"");(0,
fn.sb)(null!==a,"there is no checkpoint")
;const r=e.github.admin.snapshot().refs[`refs/heads/${w.jF}`]??"",i=`last=${a.size}:${a.root}:${r}`
;return Promise.resolve({secret:n,lines:[Q(n).vkey.text,`${t.vkey.text} ${i}`]})}function ja(e,t){const n={
".marketops/trusted-keys":{content:`${t.join("\n")}\n`}}
;e.github.admin.commitFiles(e.github.defaultBranch,n,"Replace the key")}
const xa="Prod is refused on events in which somebody without write access decides what runs.",Sa="What would undo the checks of this very process is refused where it holds the key.",Aa="Only a key that `marketops keygen` made, and that the owners listed, signs.",Ea=[{
id:"J1",name:"Prod from a pull request",attacker:"fork",severity:"critical",
attack:["Open a pull request whose workflow runs in prod."],defence:xa,...Ta("event_refused",{facts:{
GITHUB_EVENT_NAME:"pull_request",GITHUB_REF:"refs/pull/1/merge"}})},{id:"J2",name:"Prod from pull_request_target",
attacker:"fork",severity:"critical",attack:["Use the event that runs with secrets on a fork’s behalf."],defence:xa,
...Ta("event_refused",{facts:{GITHUB_EVENT_NAME:"pull_request_target"}})},{id:"J3",name:"Prod after a fork’s workflow",
attacker:"fork",severity:"critical",attack:["Have a pull request from a fork finish, and start from workflow_run."],
defence:xa,...Ta("event_refused",{facts:{GITHUB_EVENT_NAME:"workflow_run"}})},{id:"J4",name:"Prod on a comment",
attacker:"stranger",severity:"critical",attack:["Write a comment that starts a workflow."],defence:xa,
...Ta("event_refused",{facts:{GITHUB_EVENT_NAME:"issue_comment"}})},{id:"J5",name:"Prod on the merge ref of a fork",
attacker:"fork",severity:"critical",
attack:["Dispatch the workflow on refs/pull/1/merge, policy and all from the fork."],defence:xa,...Ta("event_refused",{
facts:{GITHUB_EVENT_NAME:"workflow_dispatch",GITHUB_REF:"refs/pull/1/merge"}})},{id:"J6",
name:"GITHUB_REPOSITORY injected",attacker:"job",severity:"critical",
attack:["Let an earlier step name another repository that the token reaches."],
defence:"Name and id of the repository are compared with GitHub’s.",...Ra("repository_mismatch",{facts:{
GITHUB_REPOSITORY_ID:"5"}})},{id:"J7",name:"Repository made anew",attacker:"admin",severity:"critical",
attack:["Delete the repository and make another of the same name.","Run with what the old one approved."],
defence:"Repositories are told apart by their id, which is in every signature.",expected:"refusal repository_mismatch",
control:"prod",run:async e=>{const t=await e.open({repositoryId:"1000009"}),n={GITHUB_REPOSITORY_ID:b}
;return Rn(t,await t.prod({},n),"repository_mismatch")}},{id:"J8",name:"GITHUB_API_URL without encryption",
attacker:"job",severity:"critical",
attack:["Let an earlier step set GITHUB_API_URL to a host of yours over plain http."],
defence:"Addresses are https, or this machine’s.",...Ta("runner_invalid",{facts:{
GITHUB_API_URL:"http://api.github.example"}})},{id:"J9",name:"GITHUB_API_URL of a GitHub of the attacker’s",
attacker:"job",severity:"critical",
attack:["Set up a server that answers as GitHub does and approves everything.","Let an earlier step name it as GITHUB_API_URL in the executing job."],
defence:"Receipts name the API that they were approved at; another is another run.",
expected:"gate.rejected with run_mismatch",control:"execute",run:async e=>{
const[t,n]=await Promise.all([e.open(),e.open()]),a=await Pn(e,t,await e.plan()),{apiUrl:r,graphqlUrl:i}=n.github,o={
GITHUB_API_URL:r,GITHUB_GRAPHQL_URL:i},s=await Fn(t,a,{},o);return On(n,s,"run_mismatch"),On(t,s,"run_mismatch")}},{
id:"J10",name:"Code loaded through NODE_OPTIONS",attacker:"job",severity:"critical",
attack:["Let an earlier step set NODE_OPTIONS."],defence:Sa,...Ta("environment_refused",{env:{
NODE_OPTIONS:"--no-warnings"}})},{id:"J11",name:"Certificates not checked",attacker:"job",severity:"critical",
attack:["Let an earlier step set NODE_TLS_REJECT_UNAUTHORIZED=0."],defence:Sa,...Ta("environment_refused",{env:{
NODE_TLS_REJECT_UNAUTHORIZED:"0"}})},{id:"J12",name:"Weak key",attacker:"stranger",severity:"critical",
attack:["Use a password as the key, to be guessed from published signatures."],defence:Aa,...Ra("key_invalid",{inputs:{
"hmac-key":"correct-horse-battery-staple"}})},{id:"J13",name:"No key",attacker:"writer",severity:"high",
attack:["Run prod in a job that does not name the environment."],defence:Aa,...Ra("key_missing",{inputs:{"hmac-key":""}
})},{id:"J14",name:"Key that the owners did not list",attacker:"writer",severity:"critical",
attack:["Make a key of your own, well-formed.","Run prod with it."],defence:Aa,
expected:"an unsigned proof whose operations have key_unknown",control:"prod",run:async e=>{
const t=await e.open(),n=await t.prod({"hmac-key":kn()});return Oa(n,Rn(t,n,"key_unknown"))}},{id:"J15",
name:"Key that is not in force any more",attacker:"retired key",severity:"critical",
attack:["Keep the secret of a key whose not-after has passed.","Run prod with it."],defence:Aa,
expected:"an unsigned proof whose operations have key_not_in_force",control:"prod",run:async e=>{
const t=`${e.keys.vkey.text} not-after=2026-01-01T00:00:00.000Z\n`,n=await e.open({trustedKeys:t}),a=await n.prod()
;return Oa(a,Rn(n,a,"key_not_in_force"))}},{id:"J16",name:"Key in a job that plans",attacker:"writer",severity:"high",
attack:["Pass the key to a dry run, where whoever changes the workflow can read it."],
defence:"A dry run refuses the key, so that nobody gets used to it there.",
expected:"refusal of the input hmac-key before any request",control:"prod",run:async e=>{
const t=await e.open(),n=await t.dryRun({"hmac-key":e.secret})
;return(0,fn.sb)(0===t.github.requests.length,"requests went out before it was refused"),
Tn(t,n,/must not be given the key/)}},{id:"J17",name:"Writing in a dry run",attacker:"writer",severity:"critical",
attack:["Run the same plan as a dry run, with a token that may write."],
defence:"In a dry run no writer and no key exist in the process.",
expected:"operation.blocked with mode_not_prod for every operation",control:"prod",run:async e=>{
const t=await e.open(),n=await t.dryRun({"github-token":x}),a=t.github.requests.filter(te);return(0,
fn.sb)(0===a.length,"a dry run sent requests that could change something"),function(e,t,n){(0,
fn.sb)(0===n,"the dry run failed"),(0,fn.sb)(!e.hasPublished(),"something was published")
;const a=t.filter(e=>e.includes('"type":"operation.blocked"'))
;return(0,fn.sb)(3===a.length,`${a.length} of 3 operations are on record as blocked`),{outcome:"defended",
evidence:a[0]??""}}(t,n.lines,n.exitCode)}},{id:"J18",name:"Secrets in errors",attacker:"github",severity:"critical",
attack:["Have the server answer with an error that repeats the token.","Read log, summary and proof for token and key."],
defence:"What is printed or kept holds no secret: each is masked before anything can print it.",
expected:"a refusal whose log, summary and proof hold neither key nor token",control:"prod",run:async function(e){
const t=await e.open({operations:I}),n=[e.secret,x]
;t.github.setInterceptor(({phase:e,method:t,path:n})=>"before"===e&&"POST"===t&&n.endsWith("/git/tags")?{kind:"answer",
status:422,body:{message:`Bad credentials: ${x}`}}:null);const i=await t.prod();(0,
fn.sb)(1===i.exitCode,"the run did not fail")
;const o=i.log.split("\n").filter(e=>!e.startsWith("::add-mask::")),s=await(0,a.readdir)(i.proof,{recursive:!0,
withFileTypes:!0}),c=await Promise.all(s.filter(e=>e.isFile()).map(e=>(0,a.readFile)((0,
r.join)(e.parentPath,e.name),"latin1"))),d=[o.join("\n"),i.summary,JSON.stringify(i.outputs),...c];for(const e of n)(0,
fn.sb)(!d.some(t=>t.includes(e)),"a secret was printed or kept");(0,fn.sb)(!t.hasPublished(),"something was published")
;const l=jn(i.lines,"operation.failed");return(0,fn.sb)(null!==l,"the failure is not on record"),{outcome:"defended",
evidence:l}}},{id:"J19",name:"Token that may only read",attacker:"writer",severity:"high",
attack:["Run prod with a token without write access, and hope that a refused write counts as done."],
defence:"A refused write is a failure; the ledger cannot be written either, so nothing begins.",
expected:"a refusal that names the permission; GitHub accepted no write",control:"prod",run:async e=>{
const t=await e.open({operations:I}),n=await t.prod({"github-token":A});return(0,
fn.sb)(!t.hasPublished(),"something was published"),Tn(t,n,/contents: write|actions: read/)}},{id:"J20",
name:"Artifact of another run or a fork",attacker:"fork",severity:"critical",
attack:["Upload an artifact with receipts in a fork, signed with the fork’s key.","Have it downloaded as this run’s."],
defence:"Receipts are foreign bytes wherever they come from: the key must be the repository’s.",
...Cn("key_unknown",()=>({keys:wn()}))},{id:"J21",name:"Receipt of 10 GB",attacker:"workflow",severity:"medium",
attack:["Put a file of 10 GB into the folder of receipts, so that the job runs out of memory."],
defence:"A receipt is at most 1 MiB, which is looked at before it is read.",expected:"refusal receipts_unreadable",
control:"execute",run:async e=>{const t=await e.open({operations:I}),n=await e.folder(),i=(0,r.join)(n,"tag.dsse.json")
;return await(0,a.writeFile)(i,"{"),await(0,a.truncate)(i,10*1024**3),Rn(t,await Fn(t,n),"receipts_unreadable")}},{
id:"J22",name:"Two receipts for one operation",attacker:"workflow",severity:"high",
attack:["Put receipts of two authorize jobs into one folder, and let the action choose."],
defence:"Nothing is chosen: two receipts for one operation are refused.",expected:"refusal receipts_ambiguous",
control:"execute",run:async e=>{const t=await e.open({operations:I}),n=await e.plan({operations:I}),i=await Pn(e,t,n)
;return await(0,a.cp)((0,r.join)(i,"tag.dsse.json"),(0,r.join)(i,"again.dsse.json")),
Rn(t,await Fn(t,i),"receipts_ambiguous")}},...["issues","fork","watch","gollum","discussion_comment"].map((e,t)=>({
id:`J${23+t}`,name:`Prod on the event ${e}`,series:"Prod on an event that anybody can bring about",attacker:"stranger",
severity:"critical",attack:[`Bring about ${e}, for which a workflow of the repository runs in prod.`],defence:xa,
...Ta("event_refused",{facts:{GITHUB_EVENT_NAME:e}})
})),...["LD_PRELOAD","LD_LIBRARY_PATH","OPENSSL_CONF","SSL_CERT_FILE","SSLKEYLOGFILE","NODE_PATH"].map((e,t)=>({
id:`J${28+t}`,name:`${e} set`,series:"Variables that change what the process loads, trusts or gives away",
attacker:"job",severity:"critical",attack:[`Let an earlier step set ${e}.`],defence:Sa,...Ta("environment_refused",{
env:{[e]:"/tmp/of-an-attacker"}})})),{id:"J34",name:"Another file of the default branch as policy",attacker:"writer",
severity:"critical",
attack:["Find a file on the default branch that permits more.","Name it in the input policy of the prod job."],
defence:"In prod the policy is .marketops/policy.yml of the default branch; inputs cannot choose another.",
...Ta("input_invalid",{inputs:{policy:".marketops/other.yml"}})},{id:"J35",name:"A policy of the workflow’s choice",
attacker:"writer",severity:"critical",
attack:["Write a policy into a repository of your own.","Name it in the input policy-ref of the prod job."],
defence:"Only the policy of the default branch can name another repository’s.",...Ra("input_invalid",{inputs:{
"policy-ref":"stranger/repo:policy.yml@main"}})}];function Ra(e,t){return Ba(e,t,!1)}function Ta(e,t){return Ba(e,t,!0)}
function Ba(e,{inputs:t,facts:n,env:a={}},r){return{expected:`refusal ${e}${r?" before any request":""}`,control:"prod",
run:async i=>{const o=await i.open(),s=Rn(o,await o.prod(t,n,{env:a}),e);return(0,
fn.sb)(!r||0===o.github.requests.length,"requests went out before it was refused"),s}}}function Oa(e,t){
const n=jn(e.lines,"run.opened")
;return(0,fn.sb)(!0===n?.includes('"vkey":null'),"the run signed with a key that it may not use"),t}
const Ia=(e,t="ab".repeat(32))=>({request:n=>({...n,ledger:{size:e,head:t}})
}),Pa="Only a commit counts that the key signed, on the commit before it; any other is set aside and recorded.",Na=[{
id:"L1",name:"Ledger branch deleted",attacker:"writer",severity:"critical",
attack:["Ship once.","Delete the ledger branch and the tags.","Run prod again."],
defence:"Without its ledger a run signs and writes nothing; only owners begin a ledger.",
expected:"an unsigned proof whose operations have ledger_missing",control:"prod",run:async e=>{const t=await Fa(e)
;return t.github.admin.deleteRef(`refs/heads/${w.jF}`),yn(t),Rn(t,await t.prod(),"ledger_missing")}},{id:"L2",
name:"Ledger rewound below the receipt’s anchor",attacker:"writer",severity:"critical",
attack:["Have receipts minted on a ledger that has lines.","Force the branch back to its beginning.","Execute."],
defence:"A receipt names size and head of the ledger that it was minted on, and the gate looks for them.",
...Cn("ledger_rewound",Ia(12))},{id:"L3",name:"Forked ledger under a receipt",attacker:"writer",severity:"critical",
attack:["Have receipts minted on one ledger.","Replace it by another of the same length.","Execute."],
defence:"The anchor is size and head: another history of the same length has another head.",
...Cn("ledger_rewound",Ia(0))},{id:"L4",name:"Consumption record planted",attacker:"writer",severity:"medium",
attack:["Guess that a receipt will be used.","Create its file in consumed/ beforehand, in your own name."],defence:Pa,
expected:"the run ships; ledger.foreign",control:"execute",run:async e=>{const t=await Fa(e);yn(t)
;const n=await e.plan({operations:I
}),i=JSON.parse(t.github.admin.readFile(w.jF,"tip.json")?.toString()??"{}"),o=await Pn(e,t,n,Ia(i.size,i.head))
;return await async function(e,t){const{payload:n}=JSON.parse(t),a=JSON.parse(Buffer.from(n,"base64").toString()),r={
claim:"a".repeat(32),operation_digest:a.operation_digest,run_attempt:1,run_id:v};await e.commit(w.jF,{[(0,
w.Ml)(a.receipt_id)]:(0,y.d_)(r).toString()})}(t,await(0,a.readFile)((0,r.join)(o,"tag.dsse.json"),"utf8")),
Bn(t,await Fn(t,o))}},{id:"L6",name:"Planted checkpoint",attacker:"writer",severity:"critical",
attack:["Sign a checkpoint of an empty ledger with your own key.","Push it with a tip to match."],defence:Pa,
expected:"the run ships; ledger.foreign",control:"prod",run:async e=>{
const t=await Fa(e),n=await e.once("a ledger under another key",async()=>{const t=await e.open({},kn());await bn(t)
;const n=e=>t.github.admin.readFile(w.jF,e)?.toString()??"";return{checkpoint:n("checkpoint"),"tip.json":n("tip.json")}
});return await t.commit(w.jF,n),yn(t),t.github.admin.createRun({runId:9002,headSha:t.github.commitSha,
actor:"maintainer"}),Bn(t,await t.prod({},{GITHUB_RUN_ID:"9002"}))}},{id:"L9",name:"Two jobs with the same receipt",
attacker:"workflow",severity:"critical",
attack:["Copy the receipts of one authorize job.","Start two execute jobs with them at the same moment."],
defence:"Both race for one commit on the ledger branch; the loser finds the receipt consumed.",
expected:"one job ships, the other has gate.rejected with receipt_consumed",control:"execute",run:async e=>{
const t=await e.open({operations:I}),n=await e.plan({operations:I}),a=await Pn(e,t,n),r=Promise.withResolvers();let i=0
;t.github.setInterceptor(async({phase:e,path:t})=>("before"!==e||"/graphql"!==t||2===i||(2===++i&&r.resolve(void 0),
await r.promise),null));const o=await Promise.all([Fn(t,a),Fn(t,a)]);t.github.setInterceptor(null)
;const s=o.filter(({outputs:e})=>"shipped"===e.result);(0,fn.sb)(1===s.length,`${s.length} of two jobs shipped`)
;const c=t.writes().filter(e=>e.endsWith("/git/refs"));(0,fn.sb)(1===c.length,`${c.length} requests to create the tag`)
;const d=$n(o.flatMap(({lines:e})=>e),"receipt_consumed")
;return(0,fn.sb)(null!==d,"the other job was not told that the receipt is consumed"),{outcome:"defended",evidence:d}}},{
id:"L10",name:"Consumption record deleted",attacker:"writer",severity:"critical",
attack:["Ship once.","Push a commit to the ledger branch that deletes the records of consumed receipts."],
defence:"The ledger’s lines are under the checkpoint: a checkout whose consumed/ differs from them does not verify.",
expected:"verdict TAMPERED, check consumed",control:"verify",run:async e=>{
const{ledger:t}=await _n(e),n=await async function(e,t,n){const i=(0,r.join)(await e.folder(),"ledger");return await(0,
a.cp)(t,i,{recursive:!0}),await(0,a.rm)((0,r.join)(i,n),{recursive:!0}),i}(e,t,"consumed")
;return In(await e.verify(n),"TAMPERED","consumed")}},{id:"L11",name:"Ledger branch rewound",attacker:"writer",
severity:"critical",attack:["Ship twice.","Force the branch back to what it was after the first run."],
defence:"Whoever kept a checkpoint compares with --since: the ledger must extend what was seen.",
expected:"verdict TAMPERED, check since",control:"verify",run:async e=>{const t=await e.open({operations:I});await bn(t)
;const n=t.ledgerClone();yn(t),await bn(t,"9002");const a=t.ledgerCheckout(),r=await e.verify(n);return(0,
fn.sb)("VERIFIED"===r.verdict,"the rewound branch does not look sound by itself, so this shows nothing"),
In(await e.verify(n,["--since",`${a}/checkpoint`]),"TAMPERED","since")}},{id:"L12",name:"Forked ledger",
attacker:"key holder",severity:"critical",
attack:["Show one auditor one history of the repository, and another auditor another, both truly signed."],
defence:"Two checkpoints of one ledger must lie on one history: --since shows the fork.",
expected:"verdict TAMPERED, check since",control:"verify",run:async e=>{const{checkpoint:t}=await _n(e),n=await e.open()
;await bn(n,"9002");const a=n.ledgerCheckout();return In(await e.verify(a,["--since",t]),"TAMPERED","since")}}]
;async function Fa(e){const t=await e.open({operations:I});return await bn(t),t}
const Ca=(e,t="")=>`version: 1\noperations:\n  - id: a\n    kind: tag_repo\n    tag: ${e}\n${t}`,Ha=e=>`version: 1\noperations:\n  - id: a\n    kind: publish_release\n    tag: v1.0.0\n    assets: [${e}]\n`,Ua="It is refused at its line and column before a plan exists.",Ma=(e="")=>new RegExp(`attack\\.yml:\\d+:\\d+.*${e}`),La=[{
id:"N1",name:"Look-alike letters in a tag",attacker:"writer",severity:"high",
attack:["Name the tag with a Cyrillic letter that looks like a v, beside the true one."],defence:Ua,
...Ga(Ca('"ѵ1.0.0"'),Ma("may hold only"))},{id:"N2",name:"Control characters in a name",attacker:"writer",
severity:"high",attack:["Name the tag with an escape sequence that rewrites the log."],defence:Ua,
...Ga(Ca('"v1\\u001b[2K"'),Ma())},{id:"N3",name:"A name that is an option",attacker:"writer",severity:"critical",
attack:["Name the target --upload-pack=…, so that git takes it for an option."],defence:Ua,
...Ga(Ca("v1.0.0",'    target: "--upload-pack=touch pwned"\n'),Ma())},{id:"N4",name:"A tag that is an option",
attacker:"writer",severity:"high",attack:["Name the tag --force."],defence:Ua,...Ga(Ca('"--force"'),Ma())},{id:"N5",
name:"Workflow commands in names",attacker:"writer",severity:"critical",
attack:["Write ::error:: and ##[command] lines into a title, a body and a message.","Plan, and let the runner obey the log."],
defence:"No line of the log, the outputs or the summary can be a command, whatever a name holds.",
expected:"a plan whose log and outputs hold no command of the attacker’s",control:"prod",run:async function(e){
const t="::error::pwned\\n##[error]pwned\\nEOF\\nresult=shipped\\n::set-output name=result::shipped",n=`version: 1\noperations:\n  - id: a\n    kind: publish_release\n    tag: v1.0.0\n    name: "::error::pwned"\n    body: "${t}"\n  - id: b\n    kind: open_pr\n    head: change\n    title: "::warning::pwned"\n    body: "${t}"\n    commit: {message: "${t}", files: [VERSIONS]}\n`,a=await e.open({
operations:n}),r=await a.dryRun();An(a),(0,fn.sb)(0===r.exitCode,`the plan failed:\n${r.log.trim()}`),(0,
fn.sb)("planned"===r.outputs.result,`an output was injected: result is ${r.outputs.result??"none"}`)
;const i=r.log.split("\n").filter(e=>/^\s*::[^\u2060]*pwned/.test(e)||e.includes("##[error]"));(0,
fn.sb)(0===i.length,`the log holds ${i.length} commands: ${i[0]??""}`)
;const o=r.lines.find(e=>e.includes('"type":"operation.blocked"'));return(0,fn.sb)(void 0!==o,"nothing is on record"),{
outcome:"defended",evidence:o}}},{id:"N6",name:"Marker of a receipt in a body",attacker:"writer",severity:"high",
attack:["Write a marker into the body of a release, so that it looks approved."],defence:Ua,
...Ga('version: 1\noperations:\n  - id: a\n    kind: publish_release\n    tag: v1.0.0\n    body: "MarketOps-Receipt: rcpt_00"\n',Ma())
},{id:"N7",name:"Glob that leaves the workspace",attacker:"writer",severity:"critical",
attack:["List ../../etc/passwd as an asset."],defence:Ua,...Ga(Ha('"../../../../etc/pass*"'),Ma())},{id:"N8",
name:"Symbolic link out of the workspace",attacker:"job",severity:"critical",
attack:["Let a build step leave a link to /etc/passwd among the assets."],
defence:"Assets are regular files within the workspace; links out of it are not followed.",
expected:"an error at its file, line and column; no ledger exists yet",control:"prod",run:async e=>{
const t=await e.open();return await(0,a.symlink)("/etc/passwd",(0,r.join)(t.workspace,"build/list.txt")),t.change({
"attack.yml":Ha("build/list.txt")}),Tn(t,await t.prod({operations:"attack.yml"}),Ma())}},{id:"N9",name:"YAML bomb",
attacker:"writer",severity:"high",attack:["Double an alias thirty times."],defence:Ua,
...Ga(`version: 1\nx0: &a0 [1,1]\n${Array.from({length:30
},(e,t)=>`x${t+1}: &a${t+1} [*a${t},*a${t}]\n`).join("")}operations: []\n`,Ma())},{id:"N10",
name:"YAML anchors and merge keys",attacker:"writer",severity:"medium",
attack:["Hide a field behind an anchor and a merge key, so that a reviewer does not see it."],defence:Ua,
...Ga("version: 1\noperations:\n  - &a\n    id: a\n    kind: tag_repo\n    tag: v1\n  - <<: *a\n    id: b\n",Ma())},{
id:"N11",name:"YAML tags",attacker:"writer",severity:"high",
attack:["Ask the parser for a type of its own: !!js/function."],defence:Ua,
...Ga(Ca('!!js/function "function () { return 1 }"'),Ma())},{id:"N12",name:"Operations file of 100 MB",attacker:"job",
severity:"medium",attack:["Let a build step replace the operations file by one of 100 MB."],
defence:"The size is bounded before anything is parsed.",expected:"an error that names the file; no ledger exists yet",
control:"prod",run:async e=>{const t=await e.open(),n=(0,r.join)(t.workspace,"attack.yml");return await(0,
a.writeFile)(n,`# ${"x".repeat(104857600)}\n${Ca("v1.0.0")}`),Tn(t,await t.prod({operations:"attack.yml"
}),/attack\.yml has \d+ bytes/)}},{id:"N13",name:"A plan offered as operations",attacker:"writer",severity:"critical",
attack:["Take plan.json of a dry run, and pass it as the operations of prod."],
defence:"A plan is evidence, never input: what prod does is planned anew.",
...Ga('{"schema": "marketops.plan/v1", "promotable": true, "operations": []}\n',/plan/)},{id:"N14",
name:"Prototype pollution by the operations file",attacker:"writer",severity:"high",
attack:["Write __proto__ as a field of an operation."],defence:Ua,...Ga(Ca("v1","    __proto__: {force: true}\n"),Ma())
},{id:"N15",name:"The list of keys as a link to the process’s environment",attacker:"job",severity:"critical",
attack:["Let a build step make .marketops/trusted-keys a link to /proc/self/environ.","Read the token in the proof."],
defence:"Every file of the checkout is read as a regular file inside it; links are not followed.",
expected:"an error that names the link; no proof exists",control:"prod",run:async e=>{const t=await e.open();await(0,
a.rm)((0,r.join)(t.workspace,".marketops/trusted-keys"),{force:!0}),await(0,a.symlink)("/proc/self/environ",(0,
r.join)(t.workspace,".marketops/trusted-keys"));const n=await t.dryRun();return(0,
fn.sb)(0===n.lines.length,"there is a proof"),Tn(t,n,/trusted-keys is a symbolic link/)}}];function Ga(e,t){return{
expected:"an error at its file, line and column; no ledger exists yet",control:"prod",run:async n=>{
const a=await n.open();return a.change({"attack.yml":e}),Tn(a,await a.prod({operations:"attack.yml"}),t)}}}const qa=[{
id:"A1",name:"Receipt forging",attacker:"workflow",severity:"critical",
attack:["Make receipts for the approved plan without the key: sign them with a key of your own.","Put the key id and the key hash of the true key on them, and hand them to execute."],
defence:"Both signatures are checked under the key that the owners listed; nothing in the envelope chooses a key.",
...Cn("signature_invalid",({keys:{keyId:e,vkey:t}})=>({keys:{...wn(),keyId:e,vkey:t}}))},{id:"A2",
name:"Replay of a spent receipt",attacker:"writer",severity:"critical",
attack:["Ship the plan once.","Delete the tags that it made.","Hand the same receipts to execute again."],
defence:"A receipt is consumed on the ledger branch before its effect, by compare-and-set.",
expected:"gate.rejected with receipt_consumed",control:"execute",run:async e=>{
const{scene:t,step:n,receipts:a}=await Nn(e);(0,fn.sb)("shipped"===n.outputs.result,`the first use failed:\n${n.log}`),
yn(t);return On(t,await Fn(t,a),"receipt_consumed")}},{id:"A3",name:"Cross-operation use",attacker:"workflow",
severity:"critical",
attack:["Take receipts that were minted for other operations of the run.","Offer them to the planned ones."],
defence:"A receipt names kind, id and digest of its operation, and the digest is computed from what is executed.",
...Cn("operation_mismatch",Un(({operation_id:e})=>({operation_id:`other-${e}`})))},{id:"A4",name:"Cross-run use",
attacker:"workflow",severity:"critical",
attack:["Take the receipts of another run of the same workflow.","Hand them to this run."],
defence:"A receipt names its run.",...Cn("run_mismatch",Hn({runId:"9002"}))},{id:"A5",name:"Stale receipt",
attacker:"workflow",severity:"high",
attack:["Keep receipts for 20 minutes; they were given 15.","Hand them to execute."],defence:"A receipt expires.",
...Cn("receipt_expired",{issuedAgo:12e5})},{id:"A6",name:"Missing authorization",attacker:"writer",severity:"critical",
attack:["Run execute with an empty folder in place of receipts."],defence:"Without a receipt the gate does not pass.",
...Cn("receipt_missing",{bytes:()=>null})},{id:"A7",name:"Mode bypass",attacker:"writer",severity:"critical",
attack:["Run the action in modes that look like prod or like nothing: PROD, prod with a space, live, empty."],
defence:"The mode is exactly dry_run or prod, and is looked at before anything else happens.",
expected:"refusal mode_invalid before any request; no ledger exists yet",control:"prod",run:async e=>{
const t=await e.open(),n=[];for(const e of["PROD","prod ","live",""])n.push(Rn(t,await t.prod({mode:e
}),"mode_invalid")),(0,fn.sb)(0===t.github.requests.length,`mode ${JSON.stringify(e)} led to requests`);return n[0]??{
outcome:"breached",evidence:"no mode was tried"}}},{id:"A8",name:"Audit trail tampering",attacker:"stranger",
severity:"critical",attack:["Take the proof of a run that shipped.","Change the actor in one line of its ledger."],
defence:"Every line holds the hash of the line before; the root is in a signed checkpoint.",
expected:"verdict TAMPERED, check ledger_chain",control:"verify",run:async e=>{const t=(0,
r.join)(await e.folder(),"marketops-proof");await(0,a.cp)(await(async e=>(await _n(e)).proof)(e),t,{recursive:!0})
;const n=(0,r.join)(t,"ledger.jsonl"),i=await(0,a.readFile)(n,"utf8");return await(0,
a.writeFile)(n,i.replace('"actor":"maintainer"','"actor":"maintainor"')),In(await e.verify(t),"TAMPERED","ledger_chain")
}},{id:"A9",name:"Non-enforceable receipt",attacker:"workflow",severity:"critical",
attack:["Take the advisory receipts of a refused run, which are signed with the true key.","Hand them to execute."],
defence:"Only a receipt that says it is enforceable, and has no violation, passes.",...Cn("receipt_advisory",{
request:e=>({...e,violations:[{rule:null,code:"policy_no_rule",message:"No rule permits this."}]})})},{id:"A10",
name:"Policy bypass",attacker:"writer",severity:"critical",
attack:["Plan an operation that no rule of the policy permits.","Run prod with the true key and a true run."],
defence:"Nothing is permitted that no permit rule matches; one refusal blocks the whole plan.",
expected:"policy.decided with policy_no_rule, and advisory receipts only",control:"prod",run:async e=>{
const t=C.replace("tag_repo, publish_release, ","tag_repo, "),n=await e.open({policy:t
}),a=await n.prod(),r=Rn(n,a,"policy_no_rule")
;return(0,fn.sb)(!a.lines.some(e=>e.includes('"type":"receipt.minted"')),"an enforceable receipt was minted"),An(n),r}
}],za=Number(v),Da="Approvals are read from GitHub, and count only by people who are none of those involved.",Wa="GitHub is asked how the environment is protected; what it does not say counts as not so.",Ja="What the job was told of its run is compared with what GitHub knows of it.",Ka="The approved plan’s digest must be the digest of what is about to be done.",Va="A re-run must have a plan of the first attempt, within a day; a policy can refuse re-runs at all.",Za=["Have the first attempt approved, and let it fail.","Re-run it, which needs no new approval, with something else or later."],Ya=e=>(t,n)=>gn(t,n,e),Xa=e=>(t,n)=>{
t.github.admin.setEnvironment($,{...D,...e}),gn(t,n)},Qa=[{id:"P1",name:"Nobody approved",attacker:"writer",
severity:"critical",attack:["Run prod without waiting for a reviewer."],defence:Da,...er("approvals_missing",{
arrange:()=>{}})},{id:"P2",name:"The approver is the actor",attacker:"writer",severity:"critical",
attack:["Approve a run that you started."],defence:Da,...er("approver_is_actor",{arrange:Ya("maintainer")})},{id:"P3",
name:"The approver re-ran the run",attacker:"writer",severity:"critical",
attack:["Have somebody start a run.","Start it again, and approve it."],defence:Da,
...er("approver_is_triggering_actor",{arrange:(e,t)=>{const{admin:n,commitSha:a}=e.github;n.createRun({runId:za,
headSha:a,actor:"maintainer",triggeringActor:"starter"}),gn(e,t,"starter")},facts:{GITHUB_TRIGGERING_ACTOR:"starter"}})
},{id:"P4",name:"The approver wrote the commit",attacker:"writer",severity:"critical",
attack:["Write the commit, have somebody push it, approve it."],defence:Da,...er("approver_is_commit_author",{
arrange:Ya("acme")})},{id:"P5",name:"A bot approves",attacker:"writer",severity:"high",
attack:["Let an app approve the deployment."],defence:Da,...er("approval_not_by_person",{arrange:(e,t)=>{
e.github.admin.addUser("robot",{type:"Bot"}),gn(e,t,"robot")}})},{id:"P6",name:"Somebody else approves",
attacker:"writer",severity:"high",attack:["Approve with an account that the policy does not name."],defence:Da,
...er("approver_not_listed",{arrange:Ya("stranger")})},{id:"P7",name:"A reviewer’s name taken over",attacker:"stranger",
severity:"high",attack:["Register the login of a reviewer who renamed the account.","Approve with it."],
defence:"Reviewers are compared by their ids, which do not change hands.",...er("approver_not_listed",{arrange:(e,t)=>{
e.github.admin.addUser("reviewer",{id:666}),gn(e,t)}})},{id:"P8",name:"Rejected, then approved",attacker:"writer",
severity:"high",attack:["Have the run rejected by one reviewer.","Ask another."],
defence:"Any rejection of a run refuses it.",...er("approval_rejected",{arrange:(e,t)=>{
e.github.admin.reject(za,$,"other","no"),gn(e,t)}})},{id:"P9",name:"Approved in another environment",attacker:"writer",
severity:"high",attack:["Have staging approved.","Ship to production."],defence:Da,...er("approval_other_environment",{
arrange:(e,t)=>e.github.admin.approve(za,"staging","reviewer",`Approved ${t}`)})},{id:"P10",
name:"Approval of another plan",attacker:"writer",severity:"critical",
attack:["Have one plan approved.","Ship another in the same run."],
defence:"The reviewer’s comment names the digest of the plan.",...er("approval_without_plan_digest",{
arrange:e=>gn(e,`sha256:${"4".repeat(64)}`)})},{id:"P11",name:"Approvals hidden",attacker:"writer",severity:"critical",
attack:["Take the permission to read approvals away from the token."],defence:Wa,...er("approvals_unreadable",{
arrange:e=>{e.github.setInterceptor(({phase:e,path:t})=>"before"===e&&t.includes("/approvals")?{kind:"answer",
status:403,body:{message:"Resource not accessible by integration"}}:null)}})},{id:"P12",
name:"Environment that does not exist",attacker:"admin",severity:"critical",
attack:["Delete the environment; a job that names it makes it again, without rules."],defence:Wa,
...er("environment_missing",{arrange:e=>{e.github.admin.deleteEnvironment($)}})},{id:"P13",
name:"Environment without reviewers",attacker:"admin",severity:"critical",
attack:["Take the required reviewers off the environment."],defence:Wa,...er("environment_no_reviewers",{arrange:Xa({
requiredReviewers:[]})})},{id:"P14",name:"Self-review allowed",attacker:"admin",severity:"high",
attack:["Allow people to approve their own deployments."],defence:Wa,...er("environment_self_review",{arrange:Xa({
preventSelfReview:!1})})},{id:"P15",name:"Bypass by an administrator",attacker:"admin",severity:"critical",
attack:["Allow administrators to bypass the rules, and bypass them."],defence:Wa,...er("environment_admin_bypass",{
arrange:Xa({canAdminsBypass:!0})})},{id:"P16",name:"Bypass that GitHub does not mention",attacker:"github",
severity:"high",attack:["Use a server whose answer does not say whether administrators may bypass."],defence:Wa,
...er("environment_admin_bypass",{arrange:Xa({canAdminsBypass:void 0})})},{id:"P17",name:"Every branch may deploy",
attacker:"admin",severity:"high",attack:["Take the branch rule off the environment."],defence:Wa,
...er("environment_any_branch",{arrange:Xa({branchPolicy:null})})},{id:"P18",
name:"Another environment than the policy’s",attacker:"writer",severity:"high",
attack:["Name an environment of your own in the workflow."],defence:"The policy names the environment that ships.",
...er("environment_mismatch",{inputs:{environment:"staging"}})},{id:"P19",name:"No approved plan given",
attacker:"writer",severity:"critical",attack:["Leave expected-plan-digest out."],defence:Ka,
...er("plan_digest_missing",{inputs:{"expected-plan-digest":""}})},{id:"P20",
name:"Asset swapped between approval and upload",attacker:"job",severity:"critical",
attack:["Have the plan approved.","Let a later build step replace an asset."],defence:Ka,...er("plan_digest_differs",{
arrange:(e,t)=>{gn(e,t),e.change({"build/widgets.tar.gz":"something else"})}})},{id:"P21",
name:"The run is at another commit",attacker:"job",severity:"critical",
attack:["Check out another commit than the approved run’s, and say so in GITHUB_SHA."],defence:Ja,
...er("run_head_differs",{arrange:(e,t)=>{const n=e.github.admin.commitFiles("other",{x:{content:"x"}},"Other")
;e.github.admin.createRun({runId:za,headSha:n,actor:"maintainer"}),gn(e,t)}})},{id:"P22",
name:"The run is of another workflow",attacker:"workflow",severity:"high",
attack:["Ship from a workflow file of your own, under the release workflow’s run."],defence:Ja,
...er("run_workflow_differs",{facts:{GITHUB_WORKFLOW_REF:"acme/widgets/.github/workflows/mine.yml@refs/heads/main"}})},{
id:"P23",name:"Variables of another run injected",attacker:"job",severity:"critical",
attack:["Let an earlier step set GITHUB_RUN_ID to a run that was approved and is not yours."],defence:Ja,
...er("run_unreadable",{facts:{GITHUB_RUN_ID:"9999"}})},{id:"P24",name:"Policy changed in the checkout",attacker:"job",
severity:"critical",attack:["Let a build step write a policy that permits everything."],
defence:"In prod the policy is read from the default branch, whatever the checkout holds.",
...er("policy_condition_unmet",{policy:M.replace("heads/main]","heads/release]"),arrange:(e,t)=>{gn(e,t),e.change({
".marketops/policy.yml":C})}})},{id:"P25",name:"Policy changed on a branch",attacker:"writer",severity:"critical",
attack:["Push a branch whose policy permits it, and run from there."],
defence:"A branch cannot change the rules that it is judged by: they are the default branch’s.",
...er("policy_condition_unmet",{arrange:(e,t)=>{e.github.admin.commitFiles("mine",{".marketops/policy.yml":{content:C}
},"Relax"),gn(e,t)},facts:{GITHUB_REF:"refs/heads/mine"}})},{id:"P26",name:"More operations than the policy allows",
attacker:"writer",severity:"medium",attack:["Add operations to the plan until it holds more than the limit."],
defence:"A policy limits how many operations a plan may hold.",...er("too_many_operations",{
policy:M.replace("max_operations: 20","max_operations: 2")})},{id:"P27",name:"Unprotected ledger",attacker:"admin",
severity:"high",attack:["Take the rules off the ledger branch, so that it can be rewritten."],
defence:"A policy can require that the ledger branch can be neither rewritten nor deleted.",...er("ledger_unprotected",{
arrange:(e,t)=>{e.github.admin.setRules([]),gn(e,t)}})},{id:"P28",name:"Re-run with another plan",attacker:"writer",
severity:"high",attack:Za,defence:Va,...tr("rerun_plan_differs",{since:e=>e.change({
"build/widgets.tar.gz":"something else"})})},{id:"P29",name:"Re-run after a day",attacker:"writer",severity:"high",
attack:Za,defence:Va,...tr("rerun_plan_unknown",{since:(e,t)=>{const n=(0,i.fU)(Date.now()-9e7),a=(0,y.d_)({opened_at:n,
plan_digests:[t]}).toString();return ka(e,e.keys,{[(0,w.t0)(v)]:a})}})},{id:"P30",name:"Re-run where none is allowed",
attacker:"writer",severity:"high",attack:Za,defence:Va,...tr("rerun_refused",{policy:M.replace("same_plan","never")})},{
id:"P31",name:"Another event than GitHub’s",attacker:"job",severity:"critical",
attack:["Be started by an event that the rules do not permit.","Say another in GITHUB_EVENT_NAME."],defence:Ja,
...er("run_event_differs",{facts:{GITHUB_EVENT_NAME:"workflow_dispatch"}})},{id:"P32",
name:"Another branch than GitHub’s",attacker:"job",severity:"critical",
attack:["Run from a branch of your own.","Say refs/heads/main in GITHUB_REF."],defence:Ja,...er("run_ref_differs",{
arrange:(e,t)=>{const{admin:n,commitSha:a}=e.github;n.createBranch("mine"),n.createRun({runId:za,headSha:a,
headBranch:"mine",actor:"maintainer"}),gn(e,t)}})},{id:"P33",name:"Another actor than GitHub’s",attacker:"job",
severity:"critical",attack:["Start the run yourself.","Say somebody else in GITHUB_ACTOR, so that you can approve it."],
defence:Ja,...er("run_actor_differs",{facts:{GITHUB_ACTOR:"somebody"}})},{id:"P34",
name:"Default branch that every writer can push to",attacker:"writer",severity:"critical",
attack:["Push a policy, a key or an approver of your own straight to the default branch."],
defence:"Prod refuses rules from a branch to which changes need no pull request, unless the policy waives it.",
...er("default_branch_unprotected",{arrange:(e,t)=>{e.github.admin.setRules([{target:"branch",
pattern:`refs/heads/${w.jF}`,rules:[{type:"non_fast_forward"},{type:"deletion"}]}]),gn(e,t)}})},{id:"P35",
name:"The approver wrote a commit before the last",attacker:"writer",severity:"critical",
attack:["After a release, write a commit.","Have somebody write another on top, and approve the next release."],
defence:"Who wrote any commit since the newest release on the ledger may not approve.",
expected:"policy.decided with approver_is_commit_author",control:"strict",run:async e=>{
const{scene:t,digest:n}=await mn(e,{operations:I});gn(t,n);const a=await t.prod({"expected-plan-digest":n});(0,
fn.sb)("shipped"===a.outputs.result,`the release before the attack did not ship:\n${xn(a)}`);const{admin:r}=t.github
;r.commitFiles("main",{x:{content:"x"}},"By the reviewer",{author:L});const i=r.commitFiles("main",{y:{content:"y"}
},"By somebody",{author:k});t.change({".marketops/operations.yml":I.replace("v1.0.0","v2.0.0")}),r.createRun({
runId:9002,headSha:i,actor:"maintainer"}),t.mark();const o={GITHUB_RUN_ID:"9002",GITHUB_SHA:i,GITHUB_WORKFLOW_SHA:i
},s=(await t.dryRun({},o)).outputs["plan-digest"]??"";return r.approve(9002,$,L,`Approved ${s}`),Rn(t,await t.prod({
"expected-plan-digest":s},o),"approver_is_commit_author")}}];function er(e,{arrange:t=gn,policy:n=M,inputs:a,facts:r}){
return{expected:`policy.decided with ${e}`,control:"strict",run:async i=>{const{scene:o,digest:s}=await mn(i,{policy:n})
;await t(o,s),o.mark();const c=await o.prod({"expected-plan-digest":s,...a},r),d=Rn(o,c,e);return(0,
fn.sb)(null===jn(c.lines,"receipt.minted"),"an enforceable receipt was minted"),d}}}function tr(e,{policy:t=M,since:n}){
return er(e,{policy:t,facts:{GITHUB_RUN_ATTEMPT:"2"},arrange:async(e,t)=>{Rn(e,await e.prod({"expected-plan-digest":t
}),"approvals_missing");const{admin:a,commitSha:r}=e.github;a.createRun({runId:za,attempt:1,headSha:r,
actor:"maintainer",status:"completed"}),a.createRun({runId:za,attempt:2,headSha:r,actor:"maintainer"}),await(n?.(e,t)),
gn(e,t)}})}const nr=async(e,t,n)=>{const i=await(0,a.readFile)((0,r.join)(e,t),"utf8"),o=n(i);(0,
fn.sb)(o!==i,`the attack changed nothing in ${t}`),await(0,a.writeFile)((0,r.join)(e,t),o)
},ar=(e,t)=>n=>nr(n,e,e=>`${e}${t}`),rr="A key counts only when it is pinned outside the proof.",ir=[{id:"V1",
name:"Tail of the ledger cut",attacker:"stranger",severity:"critical",
attack:["Take the last line off the ledger of a proof."],
defence:"Size and head are in the signed checkpoint and in the manifest.",
...or("TAMPERED","checkpoint_states",e=>nr(e,"ledger.jsonl",e=>`${e.trimEnd().split("\n").slice(0,-1).join("\n")}\n`))
},{id:"V2",name:"Ledger rewritten in full",attacker:"stranger",severity:"critical",
attack:["Run everything anew on a GitHub of your own, under a key of your own.","Pass the proof off as the repository’s."],
defence:rr,expected:"verdict UNVERIFIABLE, check manifest_signature",control:"verify",run:async e=>{
const t=await bn(await e.open({operations:I},kn()))
;return In(await e.verify(t.proof),"UNVERIFIABLE","manifest_signature")}},{id:"V3",name:"Key taken from the proof",
attacker:"stranger",severity:"critical",
attack:["Send a proof under a key of your own, with a trusted-keys file that lists it.","Have it verified without a pinned key."],
defence:rr,expected:"verdict SELF_CONSISTENT, check manifest_signature",control:"verify",run:async e=>{
const t=await bn(await e.open({operations:I},kn()));return In(await e.verify(t.proof,[],{pinned:!1
}),"SELF_CONSISTENT","manifest_signature")}},{id:"V4",name:"Dry run passed off as prod",attacker:"stranger",
severity:"high",attack:["Show the proof of a dry run as that of a release."],
defence:"A dry run is unsigned, and never VERIFIED.",expected:"verdict SELF_CONSISTENT, check manifest_signature",
control:"verify",run:async e=>{const t=await e.open({operations:I}),n=await t.dryRun();return(0,
fn.sb)(0===n.exitCode,`the dry run failed:\n${n.log}`),
In(await e.verify(n.proof),"SELF_CONSISTENT","manifest_signature")}},{id:"V5",name:"Policy in the proof replaced",
attacker:"stranger",severity:"high",attack:["Replace policy.yml by a stricter one, to look well governed."],
defence:"Every decision names the digest of the policy that it was made by.",
...or("TAMPERED","policy_digest",ar("policy.yml","# stricter\n"))},{id:"V6",name:"Report replaced",attacker:"stranger",
severity:"high",attack:["Replace report.html by one that tells another story."],
defence:"The manifest, made last and signed, holds the digest of every file of the proof.",
...or("TAMPERED","manifest",ar("report.html","\x3c!-- all is well --\x3e\n"))},{id:"V7",name:"Receipts swapped",
attacker:"stranger",severity:"critical",attack:["Put the envelope of one receipt into the file of another."],
defence:"The ledger holds the digest of every envelope.",...or("TAMPERED","receipt_envelopes",async e=>{
const[t="",n=""]=await(0,a.readdir)((0,r.join)(e,"receipts")),i=await(0,a.readFile)((0,r.join)(e,"receipts",n));await(0,
a.writeFile)((0,r.join)(e,"receipts",t),i)})},{id:"V8",name:"A file added to the proof",attacker:"stranger",
severity:"medium",attack:["Add a file that looks as if it were covered."],defence:"A file outside the layout fails.",
...or("TAMPERED","layout",async e=>{await(0,a.writeFile)((0,r.join)(e,"APPROVED.txt"),"yes\n")})},{id:"V9",
name:"Link in the proof",attacker:"stranger",severity:"high",
attack:["Replace plan.json by a link to a file elsewhere."],
defence:"Files of a proof are regular files; links are not followed.",...or("TAMPERED","layout",async e=>{await(0,
a.rm)((0,r.join)(e,"plan.json")),await(0,a.symlink)("/etc/passwd",(0,r.join)(e,"plan.json"))})},{id:"V10",
name:"Zip with ../ in a name",attacker:"stranger",severity:"critical",
attack:["Pack the proof with a file ../../.bashrc, and have it unpacked."],
defence:"Nothing is unpacked to disk, and such a name is refused before a byte is read.",
...or("TAMPERED","layout",e=>sr(e,[{name:"../../.bashrc",bytes:Buffer.from("echo pwned")}]))},{id:"V11",
name:"Zip of 10 GB",attacker:"stranger",severity:"high",attack:["Pack the proof with files that say they are 10 GB."],
defence:"The sizes in the directory, and their sum, are bounded before anything is inflated.",
...or("TAMPERED","layout",e=>sr(e,Array.from({length:3},(e,t)=>({name:`receipts/rcpt_${String(t).repeat(32)}.dsse.json`,
bytes:Buffer.from("x"),size:4294967280}))))},{id:"V12",name:"Zip bomb",attacker:"stranger",severity:"high",
attack:["Pack eight megabytes of zeros into a few kilobytes."],
defence:"What inflates to more than its share, or to more than it said, is refused.",
...or("TAMPERED","layout",e=>sr(e,[{name:`receipts/rcpt_${"a".repeat(32)}.dsse.json`,bytes:Buffer.alloc(8388608)}]))},{
id:"V13",name:"HMAC replaced",attacker:"key holder",severity:"critical",
attack:["Change the HMAC of a receipt and everything that covers it, as a holder of the public half’s secret could."],
defence:"Whoever has the secret key checks the HMACs too.",expected:"verdict TAMPERED, check receipt_hmacs",
control:"verify",run:async e=>{const t=Pe({envelope:e=>{const[,t]=e.signatures,n={keyid:`hmac-sha256:${$e.keyId}`,
sig:Buffer.alloc(32,7).toString("base64")};e.signatures=[n,t??n]}}),n=ze((0,r.join)(await e.folder(),"proof"),t),i=(0,
r.join)(await e.folder(),"key");var o
;await(0,a.writeFile)(i,(o=ve,`mok1_${o.toString("base64url")}${pe(o).toString("hex").slice(0,8)}`)+"\n")
;const s=["--vkey",$e.vkey,"--hmac-key-file",i];return In(await e.verify(n,s),"TAMPERED","receipt_hmacs")}}]
;function or(e,t,n){return{expected:`verdict ${e}, check ${t}`,control:"verify",run:async i=>{const o=(0,
r.join)(await i.folder(),"marketops-proof");await(0,a.cp)((await _n(i)).proof,o,{recursive:!0});const s=await n(o)??o
;return In(await i.verify(s),e,t)}}}async function sr(e,t){const n=await(0,a.readdir)(e,{recursive:!0,withFileTypes:!0
}),i=await Promise.all(n.filter(e=>e.isFile()).map(async t=>{const n=(0,r.join)(t.parentPath,t.name);return{
name:n.slice(e.length+1),bytes:await(0,a.readFile)(n)}})),o=`${e}.zip`;return await(0,a.writeFile)(o,We([...i,...t])),o}
const cr="Hand them to execute.",dr="A receipt names run, attempt, repository, environment and API, and all of them are compared.",lr="A receipt names kind, id, plan and digest of its operation, and all of them are compared.",pr="Exactly two signatures, the HMAC first and the Ed25519 signature second, must both hold.",hr="Receipts are read as foreign bytes: canonical JSON, a closed schema, one payload type.",ur="The clock is compared with the Date of GitHub’s answers: over a minute apart, nothing is executed.",fr=e=>{
const t=Buffer.from(e.sig,"base64");return t[0]=1^(t[0]??0),{...e,sig:t.toString("base64")}},mr=[{id:"R1",
name:"Second attempt of the same run",attacker:"writer",severity:"critical",
attack:["Keep the receipts of attempt 1.","Re-run the job.",cr],defence:dr,...Cn("run_mismatch",Hn({runAttempt:2}))},{
id:"R2",name:"Receipt of another environment",attacker:"workflow",severity:"high",
attack:["Take receipts that were approved for staging.",cr],defence:dr,...Cn("run_mismatch",Hn({environment:"staging"}))
},{id:"R3",name:"Receipt of another API",attacker:"workflow",severity:"high",
attack:["Take receipts that were minted against another GitHub server.",cr],defence:dr,...Cn("run_mismatch",Hn({
apiUrl:"https://github.example/api/v3"}))},{id:"R4",name:"Receipt of another repository id",attacker:"workflow",
severity:"critical",attack:["Take receipts that name another repository.",cr],defence:dr,...Cn("run_mismatch",Hn({
repositoryId:"1000002"}))},{id:"R5",name:"Receipt of another kind",attacker:"workflow",severity:"critical",
attack:["Take the receipt of a tag for an operation of another kind.",cr],defence:lr,
...Cn("operation_mismatch",Un(({operation_kind:e})=>({operation_kind:"tag_repo"===e?"open_pr":"tag_repo"})))},{id:"R6",
name:"Receipt of another plan",attacker:"workflow",severity:"critical",
attack:["Take receipts of the same operations in another plan.",cr],defence:lr,...Cn("operation_mismatch",{terms:e=>({
...e,planDigest:`sha256:${"2".repeat(64)}`})})},{id:"R7",name:"Operation edited after minting",attacker:"workflow",
severity:"critical",attack:["Have receipts minted.","Change what they permit.",cr],defence:lr,
...Cn("operation_mismatch",Un(()=>({operation_digest:`sha256:${"3".repeat(64)}`})))},{id:"R8",
name:"Signatures stripped",attacker:"workflow",severity:"critical",attack:["Take every signature off.",cr],defence:pr,
...Cn("signature_invalid",Ln(()=>[]))},{id:"R9",name:"One signature only",attacker:"workflow",severity:"critical",
attack:["Leave the public signature, take the HMAC off.",cr],defence:pr,...Cn("signature_invalid",Ln(e=>e.slice(1)))},{
id:"R10",name:"Signatures swapped",attacker:"workflow",severity:"high",
attack:["Put the two signatures in the other order.",cr],defence:pr,...Cn("signature_invalid",Ln(e=>e.toReversed()))},{
id:"R11",name:"Signatures doubled",attacker:"workflow",severity:"high",attack:["Add both signatures a second time.",cr],
defence:pr,...Cn("signature_invalid",Ln(e=>[...e,...e]))},{id:"R12",name:"Right public signature, wrong HMAC",
attacker:"workflow",severity:"critical",attack:["Change the HMAC; the Ed25519 signature is true.",cr],defence:pr,
...Cn("signature_invalid",Ln(e=>e.with(0,fr(e[0]))))},{id:"R13",name:"Right HMAC, wrong public signature",
attacker:"workflow",severity:"critical",attack:["Change the Ed25519 signature; the HMAC is true.",cr],defence:pr,
...Cn("signature_invalid",Ln(e=>e.with(1,fr(e[1]))))},{id:"R14",name:"Payload edited",attacker:"workflow",
severity:"critical",attack:["Change the actor in the payload, and nothing else.",cr],defence:pr,
...Cn("signature_invalid",Gn('"actor":"maintainer"','"actor":"maintainor"'))},{id:"R15",
name:"One key in two repositories",attacker:"key holder",severity:"critical",
attack:["Use the same secret in another repository.","Mint there, and name this one.",cr],
defence:"Keys are derived for one repository: the same secret signs otherwise in another.",
...Cn("signature_invalid",({secret:e,keys:{keyId:t,vkey:n}})=>({keys:{...Q(e,"1000002"),keyId:t,vkey:n}}))},{id:"R16",
name:"Key of somebody else",attacker:"workflow",severity:"critical",
attack:["Mint receipts with a whole key of your own, under its own name.",cr],
defence:"Only keys that the run was given, and that the owners list, verify.",...Cn("key_unknown",()=>({keys:wn()}))},{
id:"R17",name:"Key taken from the bundle",attacker:"stranger",severity:"critical",
attack:["Search the published bundle for keys.","Mint receipts with each of them, and with the key of the published test vectors.",cr],
defence:"No key is in the bundle, and what is public is listed nowhere.",expected:"gate.rejected with key_unknown",
control:"execute",run:async e=>{const t=[(0,l.KR)(Buffer.alloc(32,66)),...await m(e.dist)],n=[];for(const a of t){
const{scene:t,step:r}=await Nn(e,{keys:Q(a)});n.push(On(t,r,"key_unknown"))}return n[0]??{outcome:"breached",
evidence:"no key was tried"}}},{id:"R18",name:"Retired key",attacker:"retired key",severity:"critical",
attack:["Keep a key that was retired an hour ago and is still given for verifying.","Mint receipts with it now.",cr],
defence:"A key counts only for receipts issued while the owners list it as in force.",
expected:"gate.rejected with key_not_in_force",control:"execute",run:async e=>{const t=(0,
l.KR)(Buffer.alloc(32,23)),n=(0,i.fU)(Date.now()-36e5),a=`${e.keys.vkey.text}\n${Q(t).vkey.text} not-after=${n}\n`,r={
"previous-hmac-keys":t},{scene:o,step:s}=await Nn(e,{keys:Q(t)},{options:{trustedKeys:a},inputs:r})
;return On(o,s,"key_not_in_force")}},{id:"R19",name:"Key that was never listed",attacker:"retired key",
severity:"critical",
attack:["Bring a former key into previous-hmac-keys that the owners do not list.","Mint receipts with it.",cr],
defence:"A key that verifies must be listed on the default branch too.",expected:"gate.rejected with key_unknown",
control:"execute",run:async e=>{const t=(0,l.KR)(Buffer.alloc(32,24)),{scene:n,step:a}=await Nn(e,{keys:Q(t)},{inputs:{
"previous-hmac-keys":t}});return On(n,a,"key_unknown")}},{id:"R20",name:"A ledger line offered as a receipt",
attacker:"workflow",severity:"high",
attack:["Take ledger.jsonl of a proof of this repository.","Offer it in place of the receipts.",cr],defence:hr,
...Cn("receipt_malformed",e=>gr(e,"ledger.jsonl"))},{id:"R21",name:"A checkpoint offered as a receipt",
attacker:"workflow",severity:"high",
attack:["Take checkpoints.json of a proof of this repository.","Offer it in place of the receipts.",cr],defence:hr,
...Cn("receipt_malformed",e=>gr(e,"checkpoints.json"))},{id:"R22",name:"The signed manifest offered as a receipt",
attacker:"workflow",severity:"high",
attack:["Take manifest.json of a proof of this repository.","Offer it in place of the receipts.",cr],defence:hr,
...Cn("receipt_malformed",e=>gr(e,"manifest.json"))},{id:"R23",name:"Duplicate keys in a receipt",attacker:"workflow",
severity:"high",attack:['Write "enforceable" twice, so that two readers read two things.',cr],defence:hr,
...Cn("receipt_malformed",Gn('"enforceable":true','"enforceable":false,"enforceable":true'))},{id:"R24",
name:"Prototype pollution by a receipt",attacker:"workflow",severity:"high",
attack:["Put a __proto__ into the payload that says it is enforceable.",cr],defence:hr,
...Cn("receipt_malformed",Gn("{",'{"__proto__":{"enforceable":true},'))},{id:"R25",name:"Lone surrogate in a receipt",
attacker:"workflow",severity:"medium",attack:["Put half a character into the payload, which has no bytes.",cr],
defence:hr,...Cn("receipt_malformed",Gn('"actor":"maintainer"','"actor":"\\ud800"'))},{id:"R26",
name:"Receipt from the future",attacker:"job",severity:"high",
attack:["Set the clock of the authorizing job two minutes forward.",cr],
defence:"A receipt issued over a minute ahead is not yet valid.",...Cn("receipt_not_yet_valid",{issuedAgo:-12e4})},{
id:"R27",name:"Receipt for longer than a day",attacker:"key holder",severity:"high",
attack:["Have receipts minted that live for 25 hours.",cr],
defence:"No lifetime over 24 hours is accepted, whatever the receipt says.",...Cn("receipt_stale",{terms:e=>({...e,
lifetimeMs:9e7})})},{id:"R28",name:"Clock set back",attacker:"job",severity:"high",
attack:["Clock set back on the runner by five minutes, so that expired receipts look young or old.",cr],defence:ur,
...yr(3e5)},{id:"R29",name:"Clock set forward",attacker:"job",severity:"high",
attack:["Clock set forward on the runner by five minutes, so that expired receipts look young or old.",cr],defence:ur,
...yr(-3e5)},{id:"R30",name:"Receipt of a dry run",attacker:"key holder",severity:"critical",
attack:["Take a receipt of a dry run, and have it signed with the true key.",cr],
defence:"A receipt of a dry run has no key, environment or ledger, and is never enforceable: its schema says so.",
...Cn("receipt_malformed",{...Hn({mode:"dry_run"}),request:e=>({...e,violations:[{rule:null,code:"mode_not_prod",
message:"This was a dry run."}]})})},{id:"R31",name:"HMAC under another name",attacker:"workflow",severity:"medium",
attack:["Leave both signatures, and name another key beside the HMAC.",cr],defence:pr,
...Cn("signature_invalid",Ln(e=>e.with(0,{...e[0],keyid:`hmac-sha256:${"0".repeat(16)}`})))},{id:"R32",
name:"Public signature under another name",attacker:"workflow",severity:"medium",
attack:["Leave both signatures, and name another key beside the second.",cr],defence:pr,
...Cn("signature_invalid",Ln(e=>e.with(1,{...e[1],keyid:`ed25519:${"0".repeat(8)}`})))}];async function gr(e,t){
const n=await(0,a.readFile)((0,r.join)((await _n(e)).proof,t),"utf8");return{
bytes:()=>Buffer.from(n.slice(0,n.indexOf("\n")+1))}}function yr(e){return{expected:"gate.rejected with clock_skew",
control:"execute",run:async t=>{const n=await t.open();n.github.admin.setClock(e);const{step:a}=await Nn(t,{},{scene:n})
;return On(n,a,"clock_skew")}}}const wr={
"before the first run":"The next run begins on the tree of the last accepted commit",
"between begin and end":"The run finds its own begin commit below the foreign one, and ends on it",
"between two runs":"The next run begins on the tree of the last accepted commit"
},kr="version: 1\noperations:\n  - id: tag\n    kind: tag_repo\n    tag: v1.0.{{ patch }}\n";class Branch{scene
;honest=[];patch=0;constructor(e){this.scene=e,this.honest.push(this.head())}head(){
return this.scene.github.admin.snapshot().refs[`refs/heads/${w.jF}`]??""}paths(e){
return Object.keys(this.scene.github.admin.listFiles(w.jF)).filter(t=>t.startsWith(e)).sort()}read(e){
return this.scene.github.admin.readFile(w.jF,e)?.toString()??""}commit(e){return this.scene.commit(w.jF,e)}
async commitTreeOf(e,t=[]){const n=(e,t,n)=>this.scene.request(E,e,t,n),{tree:a}=await n("GET",`/git/commits/${e}`),r={
message:"Not by MarketOps",tree:a.sha,parents:[this.head(),...t]},{sha:i}=await n("POST","/git/commits",r)
;await n("PATCH",`/git/refs/heads/${w.jF}`,{sha:i,force:!1})}async aside(e,t){
const n=(e,t)=>this.scene.request(E,"POST",e,t),a=Object.entries(e).map(([e,t])=>({path:e,content:t,mode:"100644",
type:"blob"})),r=await n("/git/trees",{tree:a,...null===t?{}:{base_tree:t}}),i=null===t?[]:[t]
;return(await n("/git/commits",{message:"Aside",tree:r.sha,parents:i})).sha}async run(e,t){
const{github:n}=this.scene,a=9100+ ++this.patch;n.admin.createRun({runId:a,headSha:n.commitSha,actor:"maintainer"}),
null!==e&&"between begin and end"===t?this.scene.afterBegin(()=>e.play(this)):await(e?.play(this))
;const r=this.head(),i=await this.scene.prod({variables:`patch=${this.patch}`},{GITHUB_RUN_ID:String(a)})
;n.setInterceptor(null),(0,fn.sb)(0===i.exitCode&&"shipped"===i.outputs.result,`the run was blocked:\n${xn(i)}`)
;const{refs:o}=n.admin.snapshot(),s=Object.keys(o).filter(e=>e.startsWith("refs/tags/"));(0,
fn.sb)(s.length===this.honest.length,`${s.length} tags after ${this.honest.length} runs`),(0,
fn.sb)(this.head()!==r,"the run did not commit"),this.honest.push(this.head());const c=jn(i.lines,"ledger.foreign")
;return(0,fn.sb)(null!==c==(null!==e),`foreign commits on record: ${c??"none"}`),(0,
fn.sb)(null===e||i.log.includes("ledger_foreign_commits"),`nobody was warned:\n${i.log.trim()}`),{outcome:"defended",
evidence:c??""}}}
const _r=["between begin and end","between two runs"],br=["before the first run",..._r],vr=e=>e.replace(/[0-9](?=[^0-9]*$)/,e=>String((Number(e)+1)%10)),$r=[...Object.entries({
checkpoint:()=>"checkpoint","tip.json":()=>"tip.json","files.json":()=>"files.json","baseline.json":()=>"baseline.json",
"the oldest segment":e=>e.paths("ledger/")[0],"the newest segment":e=>e.paths("ledger/").at(-1),
"a record in consumed/":e=>e.paths("consumed/")[0],"a record in runs/":e=>e.paths("runs/")[0],
"a plan":e=>e.paths("plans/")[0],"an evidence file":e=>e.paths("evidence/")[0],"the policy":e=>e.paths("policies/")[0],
"the list of keys":e=>e.paths("trusted-keys/")[0],"a receipt":e=>e.paths("receipts/")[0]}).flatMap(([e,t])=>{
const n=n=>a=>{const r=t(a);return(0,fn.sb)(void 0!==r,`there is no such file: ${e}`),a.commit({[r]:n(a.read(r))})}
;return[{name:`edits ${e}`,moments:"tip.json"===e?br:_r,play:n(vr)},{name:`deletes ${e}`,moments:_r,play:n(()=>null)}]
}),{name:"edits the open/ file of what is under way",moments:["between begin and end"],play:e=>e.commit({
[e.paths("open/")[0]??""]:"{}\n"})},{name:"deletes the open/ file of what is under way",
moments:["between begin and end"],play:e=>e.commit({[e.paths("open/")[0]??""]:null})},{
name:"adds an open/ file for what ships next",moments:br,play:e=>e.commit((e=>({[(0,
w.TI)("tag_repo",b,`v1.0.${e.patch+1}`)]:(0,y.d_)({receipt_id:`rcpt_${"a".repeat(32)}`,run_attempt:1,run_id:"7",seq:0
}).toString()}))(e))},{name:"adds a hundred open/ files of low names",
moments:["before the first run","between two runs"],play:e=>e.commit(Object.fromEntries(Array.from({length:100
},(e,t)=>[`open/${String(t).padStart(64,"0")}.json`,"{}\n"])))},{name:"adds a file `open` in place of the folder",
moments:["before the first run","between two runs"],play:e=>e.commit({open:"not a folder\n"})},{
name:"adds a record in consumed/",moments:br,play:e=>e.commit({[`consumed/aa/rcpt_${"a".repeat(32)}.json`]:(0,y.d_)({
claim:"a".repeat(32),operation_digest:`sha256:${"0".repeat(64)}`,run_attempt:1,run_id:"7"}).toString()})},{
name:"adds a record in runs/ for the run that comes next",moments:["before the first run","between two runs"],play:e=>{
const t=String(9100+e.patch),n={opened_at:"2020-01-01T00:00:00.000Z",plan_digests:[`sha256:${"0".repeat(64)}`]}
;return e.commit({[`runs/${t.slice(-2)}/${t}.json`]:(0,y.d_)(n).toString()})}},{name:"adds a segment beyond the tip",
moments:br,play:e=>e.commit({"ledger/000009/000009000000.jsonl":"{}\n"})},{name:"adds a checkpoint of the writer’s own",
moments:["before the first run"],play:e=>e.commit({checkpoint:"somebody.example/ledger\n0\n\n— nobody AAAA\n"})},{
name:"adds a file that the ledger has no place for",moments:br,play:e=>e.commit({"README.md":"Not by MarketOps\n"})},{
name:"adds a workflow",moments:_r,play:e=>e.commit({".github/workflows/evil.yml":"on: push\njobs: {}\n"})},{
name:"empties the branch but for one file",moments:_r,play:e=>e.commit({
...Object.fromEntries(e.paths("").map(e=>[e,null])),"README.md":"Empty\n"})},{name:"rolls back to the run before",
moments:_r,play:e=>e.commitTreeOf(e.honest.at(-2)??"")},{name:"rolls back to the first run",moments:_r,
play:e=>e.commitTreeOf(e.honest[1]??"")},{name:"rolls back to the beginning",moments:_r,
play:e=>e.commitTreeOf(e.honest[0]??"")},{name:"merges the run before, with its tree",moments:_r,
play:e=>e.commitTreeOf(e.honest.at(-2)??"",[e.honest.at(-2)??""])},{name:"merges another history, with its tree",
moments:br,play:async e=>{const t=await e.aside({"tip.json":e.read("tip.json"),"README.md":"Another ledger\n"},null)
;await e.commitTreeOf(t,[t])}},{name:"merges edits of an older state, and keeps the tree as it is",moments:_r,
play:async e=>{const t=await e.aside({"tip.json":"{}\n"},e.honest[1]??"");await e.commitTreeOf(e.head(),[t])}}]
;async function jr(e,{scene:t}){const{verdict:n,failed:a}=await e.verify(t.ledgerClone());(0,
fn.sb)("VERIFIED"===n,`the branch is ${n}: ${a[0]?.name??""}: ${a[0]?.detail??""}`)}
const xr=Object.keys(wr).map(e=>$r.filter(({moments:t})=>t.includes(e)).map(t=>({act:t,moment:e
}))),Sr=[...qa,...mr,...Na,..._a,...Array.from({length:$r.length
},(e,t)=>xr.flatMap(e=>e[t]??[])).flat().map(({act:e,moment:t},n)=>({id:`W${n+1}`,name:`A writer ${e.name}, ${t}`,
series:`A writer adds, edits, deletes, rolls back or merges any file of the ledger’s branch, ${t}`,attacker:"writer",
severity:"critical",attack:[`${t[0]?.toUpperCase()??""}${t.slice(1)}: an ordinary commit that ${e.name}.`],
defence:`Only a commit counts whose signed checkpoint names its parent and its files. ${wr[t]}.`,
expected:"the run ships; ledger.foreign; the branch is VERIFIED",control:"prod",run:async n=>{
if("before the first run"===t)return async function(e,t){const n=new Branch(await e.open({operations:kr
})),a=await n.run(t,"before the first run");return await jr(e,n),a}(n,e)
;const a=await n.once(`a writer ${t}`,()=>async function(e,t){
const n=new Map,a=$r.filter(({moments:e})=>e.includes(t)),r=new Branch(await e.open({operations:kr}))
;for(let e=0;e<2;e++)await r.run(null,t);for(const e of a)n.set(e,await r.run(e,t).catch(e=>e));return await jr(e,r),n
}(n,t)),r=a.get(e)??new Error("it was not played");if(r instanceof Error)throw r;return r}
})),...Qa,...ra,...Ea,...Qn,...La,...ir,...ua],Ar=async({stdout:e,cwd:t,dist:c,progress:d},{json:l,out:p,only:h})=>{
const u=function(e){const t=e.split(",").filter(e=>""!==e),n=t.find(e=>!Sr.some(t=>t.id===e));if(void 0!==n)throw(0,
o.Wp)(`--only: there is no scenario ${n}.`);return 0===t.length?Sr:Sr.filter(({id:e})=>t.includes(e))
}(h),f=void 0===p?null:await async function(e){if(await(0,a.mkdir)(e,{recursive:!0}),0===(await(0,
a.readdir)(e)).length)return e;throw(0,o.Wp)(`--out ${e} is not empty. Remove it, or name another folder.`)}((0,
r.resolve)(t,p));let m=0;const g=await Dn({dist:c,scenarios:u,row:t=>{
l||e(function({id:e,outcome:t,severity:n,name:a,evidence:r}){
const i=`${t.padEnd(9)} ${e.padEnd(4)} ${n.padEnd(9)} ${a}\n`
;return"breached"===t?`${i}          ${r.replaceAll("\n","\n          ")}\n`:i}(t)),
d?.(`${++m} of ${u.length} scenarios`)}}),y={version:s.Y,at:(0,i.fU)(Date.now()),whole:u.length===Sr.length}
;null!==f&&await async function(e,t,i){
const{renderAuditPage:o}=await Promise.all([n.e(3091),n.e(340),n.e(6947)]).then(n.bind(n,37875));await Promise.all([(0,
a.writeFile)((0,
r.join)(e,"report.md"),(0,Wn.Gc)(t,i)),(0,a.writeFile)((0,r.join)(e,"report.json"),`${JSON.stringify(Er(t,i),null,2)}\n`),(0,
a.writeFile)((0,r.join)(e,"report.html"),o(t,i))])}(f,g,y);const w=(0,Wn.N4)(g.scenarios)
;return l?e(`${JSON.stringify(Er(g,y),null,2)}\n`):(null!==f&&e(`\nReport: ${(0,r.join)(f,"report.html")}\n`),
e(`\nBundle: ${g.bundle.digest}\n${(0,Wn.f8)(w)}\n`)),0===w.breached?0:1}
;function Er({bundle:e,scenarios:t},{version:n,at:a,whole:r}){return{action_version:n,at:a,complete:r,bundle:e,
scenarios:t}}},12112:(e,t,n)=>{function a(e){let t=e;const n=[];return async e=>{t>0?t--:await new Promise(e=>n.push(e))
;try{return await e()}finally{const e=n.shift();void 0===e?t++:e()}}}async function r(e,t,n){const r=a(t)
;return(await Promise.allSettled(e.map((e,t)=>r(()=>n(e,t))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function i(e){let t;return()=>t??=e()}function o(e){return e.catch(()=>{}),e}function s(e,t,n){
const a=e.get(t);if(void 0!==a)return a;const r=n();e.set(t,r);const i=()=>{e.delete(t)}
;return r.then(e=>null===e?i():void 0,i),r}n.d(t,{HK:()=>s,NN:()=>o,Oo:()=>i,TA:()=>a,bB:()=>r})},5603:(e,t,n)=>{n.d(t,{
eg:()=>c,oH:()=>u});var a=n(31421),r=n(77598),i=n(51455),o=n(76760);function s(e,t){
const n=(e,t)=>Object.fromEntries(Object.entries(t).map(([t,n])=>[`${e}_${t}`,n])),a=Object.entries(e.inputs).map(([e,t])=>[e.toUpperCase(),t])
;return{PATH:process.env.PATH??"",HOME:process.env.HOME??e.temporary,CI:"true",GITHUB_ACTIONS:"true",
GITHUB_WORKSPACE:e.workspace,RUNNER_TEMP:e.temporary,GITHUB_OUTPUT:t.output,GITHUB_STATE:t.state,
GITHUB_STEP_SUMMARY:t.summary,...e.github,...n("INPUT",Object.fromEntries(a)),...n("STATE",e.state??{}),...e.env}}
async function c(e){const t=(0,o.join)(e.temporary,`_runner_file_commands_${(0,r.randomUUID)()}`);await(0,i.mkdir)(t,{
recursive:!0});const n=(0,o.join)(t,"output"),c=(0,o.join)(t,"state"),l=(0,o.join)(t,"summary")
;await Promise.all([n,c,l].map(e=>(0,i.writeFile)(e,"")));const p=(0,a.spawn)(process.execPath,[...e.node??[],e.entry],{
cwd:e.workspace,env:s(e,{output:n,state:c,summary:l}),stdio:["ignore","pipe","pipe"]})
;void 0!==p.pid&&e.onStart?.(p.pid),e.kill?.addEventListener("abort",()=>p.kill("SIGKILL"),{once:!0});const h={out:"",
err:""};p.stdout.setEncoding("utf8").on("data",e=>h.out+=e),p.stderr.setEncoding("utf8").on("data",e=>h.err+=e);return{
...await new Promise((e,t)=>{p.on("error",t),p.on("close",(t,n)=>e({exitCode:t,signal:n}))}),outputs:d(await(0,
i.readFile)(n,"utf8")),state:d(await(0,i.readFile)(c,"utf8")),summary:await(0,i.readFile)(l,"utf8"),log:h.out+h.err}}
function d(e){const t={},n=e.split("\n");for(let e=0;e<n.length;e++){const[,a,r]=/^([^=<]+)<<(.+)$/.exec(n[e]??"")??[]
;if(void 0===a)continue;const i=[];for(;++e<n.length&&n[e]!==r;)i.push(n[e]??"");t[a]=i.join("\n")}return t}
const l=/^\s*::([\w-]+)(?: (?:(?!::).)*)?::(.*)$/,p=["error","warning","notice"],h={"%0A":"\n","%0D":"\r","%25":"%"}
;function u(e){const t=(e="")=>e.replace(/%(?:0A|0D|25)/g,e=>h[e]??""),n=e.split(/\r?\n/).map(e=>({line:e,
command:l.exec(e)
})),a=n.flatMap(({command:e})=>"add-mask"===e?.[1]?t(e[2]).split("\n"):[]),r=n.flatMap(({line:e,command:n})=>{
if(null===n)return/^\s*(?:::|##\[)/.test(e)?[]:[e];const[,a="",r]=n;return p.includes(a)?[`${a}: ${t(r)}`]:[]})
;return a.reduce((e,t)=>""===t?e:e.replaceAll(t,"***"),r.join("\n").trim())}}};
