export const id=963;export const ids=[963];export const modules={12112:(e,t,a)=>{function n(e){let t=e;const a=[]
;return async e=>{t>0?t--:await new Promise(e=>a.push(e));try{return await e()}finally{const e=a.shift()
;void 0===e?t++:e()}}}async function r(e,t,a){const r=n(t)
;return(await Promise.allSettled(e.map((e,t)=>r(()=>a(e,t))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function i(e){let t;return()=>(t??={answer:e()}).answer}function o(e){return e.catch(()=>{}),e}
function s(e,t,a){const n=e.get(t);if(void 0!==n)return n;const r=a();e.set(t,r);const i=()=>{e.delete(t)}
;return r.then(e=>null===e?i():void 0,i),r}a.d(t,{HK:()=>s,NN:()=>o,Oo:()=>i,TA:()=>n,bB:()=>r})},67968:(e,t,a)=>{
a.d(t,{$d:()=>y,Bj:()=>u,IT:()=>v,Nu:()=>h,QX:()=>_,RZ:()=>m,XV:()=>p,m8:()=>w})
;var n=a(55543),r=a(46260),i=a(96679),o=a(52533),s=a(49598),c=a(19523)
;const d=Buffer.from(`{"frontier":[],"head":"${i.mG}","size":0}\n`),l=["sha1","sha256"].map(e=>{const t=Buffer.from((0,
n.RI)("blob",d,e),"hex");return(0,n.RI)("tree",Buffer.concat([Buffer.from(`100644 ${o.Ij}\0`),t]),e)})
;function p({parents:e,tree:t}){return 0===e.length&&l.includes(t)}function h(e,{origin:t,trusted:a,now:n}){
const{checkpoint:r,parents:i}=e,o=null===r?null:(0,s.S7)(r);if(null===r||o?.origin!==t)return null
;if(1!==i.length||i[0]!==o.parent)return null;const d=a.filter(({vkey:e})=>e.origin===t&&"valid"===(0,s.W4)(o.note,e))
;if(0===d.length)return null;const l=d.some(e=>null===e.last&&(0,c.fx)(e,n));return{...e,checkpoint:r,signed:o,
standing:l?"live":"retired"}}function u(e,t){return(0,n.ol)(e)!==`sha256:${t}`?null:(0,r.MQ)(o.vN,e)}const f="100644"
;async function m(e,t,a,r){const i=new Set([o.nm,o.Qq]);for(const[n,{mode:r}]of e){if(!(0,o.hV)(n))return{path:n,
expected:"no file that the ledger has no place for"};if(r!==f)return{path:n,expected:"a regular file (mode 100644)"}
;if(!i.has(n)&&!Object.hasOwn(a,n)&&t.get(n)?.id!==e.get(n)?.id)return{path:n,
expected:"what the commit before has, or a digest in files.json"}}
for(const n of t.keys())if(!e.has(n)&&null!==a[n])return{path:n,expected:"a file, for files.json does not remove it"}
;for(const[t,o]of Object.entries(a)){if(i.has(t))return{path:t,expected:"absent from files.json"};const a=e.get(t)
;if(null===o?void 0!==a:void 0===a)return{path:t,
expected:null===o?"no file, for files.json removes it":"a file, for files.json has it"};if(void 0!==a&&(0,
n.ol)(await r(a))!==o)return{path:t,expected:`the digest ${o??""} of files.json`}}return null}
const g=(e,t)=>e.id===t.id||e.tree===t.tree&&e.checkpoint===t.checkpoint,y=e=>e.signed?.size??0;function w(e){
const{head:t,commits:a,signed:n,unfit:r,keys:i}=e,o=function({signed:e,keys:t}){const a=new Set
;for(const{last:n}of t.trusted){let t=null===n?void 0:e.get(n.commit)
;for(void 0===t||null===n||t.signed.size===n.size&&t.signed.root===n.root||(t=void 0);void 0!==t&&!a.has(t.id);t=e.get(t.signed.base))a.add(t.id)
}return a}(e),c=new Map,d=new Map,l=e=>null===e.signed||"live"===e.standing||o.has(e.id);for(const e of v(t,a)){
let t=null;for(const a of e.parents)t=k(t,d.get(a)??null);const a=h(e,t);null!==a&&c.set(e.id,a),
d.set(e.id,null!==a&&l(a)?k(t,a):t)}function h(e,t){if(p(e))return{...e,signed:null};const i=n.get(e.id)
;if(void 0===i||r.has(i.id))return null;const{base:o,parent:s,size:d}=i.signed;if(!a.has(o))return o===s?i:null
;const h=c.get(o);if(void 0===h||y(h)>=d)return null;if(null!==t&&g(t,h))return i
;return(null===t||y(t)<y(h))&&!l(h)&&_(o,s,a)?i:null}const u=d.get(t)??null,f=null===u?[]:function(e,t){const a=[]
;for(let n=e;void 0!==n;n=null===n.signed?void 0:t.get(n.signed.base))a.push(n);return a}(u,c);return{tip:u,accepted:f,
forked:b([...c.values()].filter(l)),retired:function(){if(null!==u&&null!==u.signed)return null
;return[...c.values()].filter(e=>null!==e.signed&&!l(e)&&!(e=>i.trusted.some(({vkey:t,last:a})=>null!==a&&"valid"===(0,
s.W4)(e.signed.note,t)))(e)).sort((e,t)=>y(t)-y(e))[0]??null}()}}function k(e,t){
return null===e||null===t?e??t:y(t)>y(e)?t:e}function b(e){const t=new Map,a=new Map
;for(const t of e)a.set(t.id,`${t.tree} ${t.checkpoint??""}`);for(const n of e){if(null===n.signed)continue
;const e=a.get(n.signed.base)??n.signed.base,r=t.get(e)??[];r.some(e=>g(e,n))||r.push(n),t.set(e,r)}
return[...t.values()].filter(e=>e.length>1).flat()}function _(e,t,a){const n=new Set,r=[t]
;for(let t=r.pop();void 0!==t;t=r.pop()){if(t===e)return!0;n.has(t)||(n.add(t),r.push(...a.get(t)?.parents??[]))}
return!1}function v(e,t){const a=[],n=new Set,r=new Set,i=[e];for(let e=i.at(-1);void 0!==e;e=i.at(-1)){const o=t.get(e)
;if(void 0===o||r.has(e))i.pop();else if(n.has(e))i.pop(),r.add(e),a.push(o);else{n.add(e)
;for(const e of o.parents)r.has(e)||i.push(e)}}return a}},70302:(e,t,a)=>{a.d(t,{M:()=>d,d:()=>l})
;var n=a(77598),r=a(32257),i=a(31615),o=a(46260),s=a(81920),c=a(19523);function d(e,t,a,n){const{facts:c}=e
;return({operation:d,violations:l,ledger:p,receiptId:h})=>{const u=a(),f=null!==t&&"prod"===c.mode&&0===l.length
;if(!f&&0===l.length)throw new Error("an advisory receipt must say why");const m={actor:c.actor,api_url:c.apiUrl,
approvals:e.approvals,enforceable:f,environment:c.environment,evidence_digest:e.evidenceDigest,expires_at:(0,
r.fU)(u+e.lifetimeMs),issued_at:(0,r.fU)(u),key_id:t?.keyId??null,ledger:p,mode:c.mode,
operation_digest:d.operation_digest,operation_id:d.operation_id,operation_kind:d.operation_kind,
plan_digest:e.planDigest,policy_digest:e.policyDigest,receipt_id:h??(0,s.a4)(n),repository:c.repository,
repository_id:c.repositoryId,run_attempt:c.runAttempt,run_id:c.runId,schema:s.RJ,signed_approvals:e.signedApprovals,
violations:l,workflow_ref:c.workflowRef,workflow_sha:c.workflowSha},g=Buffer.from((0,o.dw)(m)),y=(0,
i.Zg)(i.ui,g),w=null===t?[]:[{keyid:`hmac-sha256:${t.keyId}`,sig:t.hmac(y).toString("base64")},{
keyid:`ed25519:${t.vkey.keyHash}`,sig:t.sign(y).toString("base64")}];return{receipt:m,bytes:(0,o.d_)((0,i.iA)(i.ui,g,w))
}}}function l(e,t){return a=>{let n;try{n=(0,i.hk)(a,i.ui,s.m8)}catch(e){if(e instanceof o.dO)return{
code:"receipt_malformed",receipt:null};throw e}return{code:p(n,e,t),receipt:n.payload}}}
function p({envelope:e,payload:t,signed:a},i,o){const[s,d,...l]=e.signatures
;if(void 0===s||void 0===d||l.length>0)return"signature_invalid";const p=i.find(({keyId:e})=>e===t.key_id)
;if(void 0===p)return"key_unknown"
;if(s.keyid!==`hmac-sha256:${p.keyId}`||d.keyid!==`ed25519:${p.vkey.keyHash}`)return"signature_invalid"
;const h=Buffer.from(s.sig,"base64"),u=p.hmac(a),f=h.length===u.length&&(0,n.timingSafeEqual)(h,u),m=(0,
c.pI)(p.vkey,a,Buffer.from(d.sig,"base64"));if(!f||!m)return"signature_invalid"
;const g=o.filter(({vkey:e})=>e.text===p.vkey.text);if(0===g.length)return"key_unknown";const y=(0,
r.pe)(t.issued_at)??Number.NaN;return g.some(e=>null===e.last&&(0,c.fx)(e,y))?null:"key_not_in_force"}},87010:(e,t,a)=>{
a.d(t,{Eh:()=>Breach,Jl:()=>n,sb:()=>r});const n={stranger:"anybody",fork:"opens pull requests from a fork",
writer:"a colleague with `contents: write`",job:"code of an earlier step of the job, or of the build",
workflow:"another workflow or job of the repository",
"retired key":"holds a key that the owners do not list, or no longer","key holder":"holds the key",
admin:"an administrator",registry:"a registry that lies or fails",
github:"GitHub when it fails, or who answers in its place"};class Breach extends Error{name="Breach"}function r(e,t){
if(!e)throw new Breach(t)}},90272:(e,t,a)=>{a.r(t),a.d(t,{securityAuditCommand:()=>Xi})
;var n=a(51455),r=a(76760),i=a(32257),o=a(74296),s=a(83323),c=a(77598),d=a(48161),l=a(76311),p=a(12112),h=a(2792),u=a(55543)
;async function f(e){return(await(0,n.readdir)(e,{recursive:!0,withFileTypes:!0})).filter(e=>e.isFile()).map(t=>(0,
r.join)(t.parentPath,t.name).slice(e.length+1).replaceAll(r.sep,"/")).sort()}async function m(e){const t=new Set
;for(const a of await f(e)){const i=await(0,n.readFile)((0,r.join)(e,a),"latin1")
;for(const[e]of i.matchAll(/mok1_[A-Za-z0-9_-]{43}[0-9a-f]{8}/g))t.add(e)}return[...t]}
var g=a(31421),y=a(74468),w=a(46260),k=a(52533)
;const b="acme",_="widgets",v="1000001",$="9001",j="production",x="https://security-audit.localhost",S="ship-token",A="authorize-token",T="plan-token",R="writer-token",E={
[S]:{login:"github-actions[bot]",app:!0,permissions:{contents:"write",pull_requests:"write",issues:"write",
actions:"read"}},[A]:{login:"github-actions[bot]",app:!0,permissions:{contents:"read",pull_requests:"read",
actions:"read"}},[T]:{login:"github-actions[bot]",app:!0,permissions:{contents:"read"}},[R]:{login:"colleague",
permissions:{contents:"write"}}},O={
tag:"  - id: tag\n    kind: tag_repo\n    tag: v1.0.0\n    message: Version 1.0.0\n",
release:"  - id: release\n    kind: publish_release\n    tag: v1.0.0\n    name: Widgets 1.0.0\n    body: First version.\n    assets:\n      - build/widgets.tar.gz\n      - path: build/SHA256SUMS\n        label: checksums\n    depends_on: [tag]\n",
pull:"  - id: pr\n    kind: open_pr\n    base: main\n    head: release/v1.0.0\n    title: Version 1.0.0\n    body: What was released.\n    commit:\n      message: Note the release\n      files: [VERSIONS]\n    depends_on: [release]\n"
},B=(...e)=>`version: 1\noperations:\n${e.join("")}`,I=B(O.tag,O.release,O.pull),P=B(O.tag),N=B(O.release.replace("    depends_on: [tag]\n","")),F=B(O.pull.replace("    depends_on: [release]\n","")),C="rules:\n  - id: from-main\n    effect: permit\n    reason: Releases are made from main\n    operations: [tag_repo, publish_release, open_pr]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n",M=`version: 1\nenvironment: production\nreceipt_ttl: 15m\nmax_operations: 100\nreruns: same_plan\nledger_protection: warn\ndefault_branch_protection: warn\nplan_digest: optional\napprovals: none\nenvironment_protection:\n  required_reviewers: false\n  prevent_self_review: false\n  admins_may_bypass: true\n  branch_restricted: false\n${C}`,U={
tag_repo:"      tags: ['v*']\n      target_on_default_branch: true\n      moves_tag: false\n",
publish_release:"      tags: [{semver: '>=1.0.0', prefix: v}]\n      asset_names: ['*.tar.gz', SHA256SUMS]\n      max_assets: 2\n      max_asset_bytes: 1000\n      prerelease: false\n      draft: false\n      generated_notes: false\n",
open_pr:"      pull_request_bases: [main]\n      labels: [docs]\n      draft: false\n"
},H=`${M.slice(0,M.indexOf("rules:"))}rules:\n${Object.entries(U).map(([e,t])=>`  - id: ${e.replace("_","-")}\n    effect: permit\n    reason: Every condition is met\n    operations: [${e}]\n    repositories: [self]\n    when:\n      refs: [refs/heads/main]\n      events: [push]\n      actors: [maintainer]\n      workflows: [{path: .github/workflows/release.yml, ref: refs/heads/main}]\n      environments: [production]\n      windows: {time_zone: UTC, freeze: [{from: 2000-01-01, to: 2000-01-02}]}\n${t}`).join("")}`,L=`version: 1\nenvironment: production\nreceipt_ttl: 15m\nmax_operations: 20\nreruns: same_plan\nledger_protection: required\ndefault_branch_protection: required\nplan_digest: required\napprovals:\n  min: 1\n  not: [actor, triggering_actor, commit_author]\n  comment_must_contain_plan_digest: true\n  from:\n    users: [{login: reviewer, id: '4242'}]\nenvironment_protection:\n  required_reviewers: true\n  prevent_self_review: true\n  admins_may_bypass: false\n  branch_restricted: true\n${C}`,G="reviewer",q=4242,z={
"build/widgets.tar.gz":"not really an archive","build/SHA256SUMS":"sums\n",VERSIONS:""},D={VERSIONS:"1.0.0\n"},W={
requiredReviewers:[G],preventSelfReview:!0,canAdminsBypass:!1,branchPolicy:"protected"}
;var J=a(73024),V=a(57975),K=a(38522),Z=a(30378),Y=a(71971),Q=a(19523),X=a(5603);class Scene{stage;github;temporary
;workspace;keys;#e=0;#t="";#a=0;constructor(e,t,a,n){this.stage=e,this.github=t,this.temporary=a,this.workspace=(0,
r.join)(a,"workspace"),this.keys=n}static async open(e,t={}){
const{operations:a=I,policy:n=M,changes:i=D}=t,{repositoryId:o=v,enterpriseServer:s=!1}=t,c={...z,...t.files,
".marketops/operations.yml":a,...null===n?{}:{".marketops/policy.yml":n}},l=ee(e.secret,o,e.server),p=await(0,Z.yk)({
owner:b,repo:_,repositoryId:Number(o),files:ie({...c,".marketops/trusted-keys":t.trustedKeys??`${l.vkey.text}\n`}),
tokens:E,enterpriseServer:s});e.prepare(p.admin),p.admin.createRun({runId:Number($),headSha:p.commitSha,
actor:"maintainer"})
;const h=e.temporary??(0,J.mkdtempSync)((0,r.join)((0,d.tmpdir)(),"marketops-scene-")),u=new Scene(e,p,h,l);return(0,
J.mkdirSync)(u.workspace),await(e.checkout??ne)(u.workspace,c),u.change(i),!1!==t.ledger&&u.beginLedger(),u.mark(),u}
async close(){await this.github.close(),void 0===this.stage.temporary&&(0,J.rmSync)(this.temporary,{recursive:!0,
force:!0}),this.stage.inspect?.(this.github.requests)}beginLedger(){const e=ie({[k.Ij]:(0,Y.C0)(Y._W).toString()})
;this.github.admin.commitFiles(k.jF,e,"Begin the ledger",{parent:null})}change(e){re(this.workspace,e)}facts(){
const{apiUrl:e,graphqlUrl:t,commitSha:a,owner:n,repo:r,repositoryId:i}=this.github;return{GITHUB_REPOSITORY:`${n}/${r}`,
GITHUB_REPOSITORY_ID:i,GITHUB_RUN_ID:$,GITHUB_RUN_ATTEMPT:"1",
GITHUB_WORKFLOW_REF:`${n}/${r}/.github/workflows/release.yml@refs/heads/main`,GITHUB_WORKFLOW_SHA:a,
GITHUB_ACTOR:"maintainer",GITHUB_TRIGGERING_ACTOR:"maintainer",GITHUB_SHA:a,GITHUB_REF:"refs/heads/main",
GITHUB_EVENT_NAME:"push",GITHUB_API_URL:e,GITHUB_GRAPHQL_URL:t,GITHUB_SERVER_URL:this.stage.server}}
async step(e,t,a={},{env:n,...i}={}){
const o=t["proof-directory"]??(0,r.join)(this.temporary,"proof-"+ ++this.#e),s=await(0,X.eg)({entry:(0,
r.join)(this.stage.dist,e),workspace:this.workspace,temporary:this.temporary,inputs:{mode:"dry_run","github-token":S,
"proof-directory":o,...t},github:{...this.facts(),...a},env:{MARKETOPS_TEST_WRITE_PACING_MS:"0",...this.stage.env,...n},
...i}),c=(0,r.join)(o,"ledger.jsonl");return{...s,proof:o,lines:(0,J.existsSync)(c)?(0,
J.readFileSync)(c,"utf8").trimEnd().split("\n"):[]}}dryRun(e={},t={}){return this.step("index.js",{"github-token":T,...e
},t)}prod(e={},t={},{entry:a="index.js",...n}={}){const r={mode:"prod",environment:j,"hmac-key":this.stage.secret,...e}
;return this.step(a,r,t,n)}async request(e,t,a,n){
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
return"PATCH"===e?t.endsWith(`/git/refs/heads%2F${k.jF}`):t.endsWith("/git/commits")&&a.toString().includes('"message":"Set foreign commits aside"')
}(e)).map(({method:e,path:t})=>`${e} ${t}`)}hasPublished(){return this.#n()!==this.#t}#n(){
const{refs:e,releases:t,pulls:a}=this.github.admin.snapshot(),n=Object.entries(e).filter(([e])=>e!==`refs/heads/${k.jF}`)
;return JSON.stringify([n,t,a],(e,t)=>"bytes"===e?null:t)}bareRepository(){
const{admin:e,defaultBranch:t}=this.github,a=(0,J.mkdtempSync)((0,r.join)(this.temporary,"bare-")),n=(e,t="")=>{(0,
g.execFileSync)("git",["-C",a,...e],{input:t,stdio:"pipe"})};n(["init","--quiet","--bare",`--initial-branch=${t}`])
;for(const[t,n]of e.gitObjects())re((0,r.join)(a,"objects"),{[`${t.slice(0,2)}/${t.slice(2)}`]:(0,K.deflateSync)(n)})
;const i=Object.entries(e.snapshot().refs).map(([e,t])=>`create ${e} ${t}\n`)
;return n(["update-ref","--stdin"],i.join("")),a}ledgerClone(){const e=(0,J.mkdtempSync)((0,
r.join)(this.temporary,"clone-")),t=["--branch",k.jF,"--single-branch",this.bareRepository(),e];return(0,
g.execFileSync)("git",["clone","--quiet",...t],{stdio:"pipe"}),e}ledgerCheckout(){const{admin:e}=this.github,t=(0,
J.mkdtempSync)((0,r.join)(this.temporary,"ledger-"));for(const a of Object.keys(e.listFiles(k.jF)))re(t,{
[a]:e.readFile(k.jF,a)??""});return t}}function ee(e,t=v,a=x){return(0,l.Cd)((0,l.o7)(e,"the key of the scene"),t,(0,
Q.yv)(a,t))}function te({method:e,path:t,requestBody:a}){if("POST"!==e)return!1;const n=a.toString()
;return t.endsWith("/graphql")?n.includes("createCommitOnBranch")&&n.includes(`"branchName":"${k.jF}"`):t.endsWith("/git/trees")?n.includes('"path":"ledger/'):t.endsWith("/git/commits")?n.includes('"message":"Ledger: '):t.endsWith("/git/refs")&&n.includes(`"refs/heads/${k.jF}"`)
}function ae({method:e,path:t,requestBody:a}){
return"GET"!==e&&"HEAD"!==e&&!(t.endsWith("/graphql")&&a.toString().startsWith('{"query":"query '))}
async function ne(e,t){re(e,t);const a=(...t)=>(0,V.promisify)(g.execFile)("git",["-C",e,...t])
;await a("init","--quiet"),
await a("add","--all","--force"),await a("-c","user.name=audit","-c","user.email=audit@localhost","commit","--quiet","--message","Start")
}function re(e,t){for(const[a,n]of Object.entries(t)){const t=(0,r.join)(e,a);(0,J.mkdirSync)((0,r.dirname)(t),{
recursive:!0}),null===n?(0,J.rmSync)(t,{recursive:!0,force:!0}):(0,J.writeFileSync)(t,n)}}function ie(e){
return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,{content:t}]))}class AuditContext{dist;secret;keys;#r;#i
;#o=[];#s=0;constructor(e){this.dist=e.dist,this.secret=e.secret,this.keys=ee(e.secret),this.#r=e.temporary,
this.#i=e.shared}once(e,t){const a=this.#i.get(e);if(void 0!==a)return a;const n=t();return this.#i.set(e,n),n}
async folder(){const e=(0,r.join)(this.#r,String(++this.#s));return await(0,n.mkdir)(e,{recursive:!0}),e}
async open(e={},t=this.secret){const a={dist:this.dist,secret:t,server:x,temporary:await this.folder(),
checkout:(e,t)=>this.#c(e,t),prepare:oe},n=await Scene.open(a,e);return this.#o.push(n),n}async registries(e={}){
const t=await(0,y.O)(e);return this.#o.push(t),t}async close(){await Promise.all(this.#o.map(e=>e.close()))}plan(e={}){
return this.once(`plan ${JSON.stringify(e)}`,async()=>{const t=await this.open(e),a=await t.dryRun()
;if(0!==a.exitCode)throw new Error(`the plan itself failed:\n${a.log}`);return(0,w.OW)(await(0,n.readFile)((0,
r.join)(a.proof,"plan.json")))})}async verify(e,t=[],{pinned:a=!0}={}){
const n=!a||t.includes("--vkey")?[]:["--vkey",this.keys.vkey.text],{out:r}=await this.cli(["verify",e,...n,"--json",...t]),i=JSON.parse(r),o=i.checks.filter(({status:e})=>!["ok","not_applicable","skipped"].includes(e))
;return{verdict:i.verdict,failed:o.map(({name:e,detail:t})=>({name:e,detail:t}))}}async cli(e){const t=(0,
g.spawn)(process.execPath,[(0,r.join)(this.dist,"cli/index.js"),...e],{cwd:await this.folder(),env:{
PATH:process.env.PATH??""},stdio:["ignore","pipe","pipe"]});let a="";t.stdout.setEncoding("utf8").on("data",e=>a+=e),
t.stderr.resume();return{code:await new Promise((e,a)=>{t.on("error",a),t.on("close",e)}),out:a}}async#c(e,t){
const a=await this.once(`checkout ${(0,u.ol)(JSON.stringify(t))}`,async()=>{const e=await this.folder()
;return await ne(e,t),e});await(0,n.cp)(a,e,{recursive:!0})}}function oe(e){e.addUser(G,{id:q}),e.addUser(b,{type:"User"
}),e.addUser("maintainer"),e.setEnvironment(j,W),e.setRules([{target:"branch",pattern:`refs/heads/${k.jF}`,rules:[{
type:"non_fast_forward"},{type:"deletion"}]},{target:"branch",pattern:"refs/heads/main",rules:[{type:"pull_request"}]}])
}var se=a(47301),ce=a(29241),de=a(6848),le=a(23427);function pe(e){if(Array.isArray(e))return`[${e.map(pe).join(",")}]`
;if(null!==e&&"object"==typeof e){
return`{${Object.keys(e).sort().map(t=>`${JSON.stringify(t)}:${pe(e[t]??null)}`).join(",")}}`}return JSON.stringify(e)}
const he=(...e)=>{const t=(0,c.createHash)("sha256");for(const a of e)t.update(a);return t.digest()
},ue="0".repeat(64),fe=e=>`sha256:${he(e).toString("hex")}`,me=e=>he(Buffer.from([0]),e);function ge(e){
if(0===e.length)return he("");if(1===e.length)return e[0];let t=1;for(;2*t<e.length;)t*=2
;return he(Buffer.from([1]),ge(e.slice(0,t)),ge(e.slice(t)))}function ye(e){const t=[];let a=e;for(;a.length>0;){let e=1
;for(;2*e<=a.length;)e*=2;t.push(ge(a.slice(0,e)).toString("hex")),a=a.slice(e)}return t}
const we=Buffer.from("302e020100300506032b657004220420","hex");function ke(e,t="123456789",a="github.com"){
const n=(t,a)=>Buffer.from((0,c.hkdfSync)("sha256",e,"marketops/v1",t,a)),r=`${a}/repositories/${t}/marketops`,i=(0,
c.createPrivateKey)({key:Buffer.concat([we,n(`ed25519:${t}`,32)]),format:"der",type:"pkcs8"}),o=(0,
c.createPublicKey)(i).export({format:"der",type:"spki"
}).subarray(-32),s=Buffer.concat([Buffer.from([1]),o]),d=he(r,"\n",s).subarray(0,4).toString("hex"),l=n(`receipt-hmac:${t}`,32)
;return{keyId:n("key-id",8).toString("hex"),vkey:`${r}+${d}+${s.toString("base64")}`,keyHash:d,origin:r,hmac:e=>(0,
c.createHmac)("sha256",l).update(e).digest(),ed25519:e=>(0,c.sign)(null,e,i)}}function be(e,t){
return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(e)} ${e} ${t.length} `),t])}const _e={
parent:"1".repeat(40),base:"1".repeat(40),files:"2".repeat(64)};function ve(e,t,a,n,r,{parent:i,base:o,files:s}=_e){
const[c]=e,d=`${`${r??c?.origin??""}\n${t}\n${a.toString("base64")}\n`}head ${n}\nparent ${i}\nbase ${o}\nfiles ${s}\n`,l=e.map(e=>{
const t=Buffer.concat([Buffer.from(e.keyHash,"hex"),e.ed25519(Buffer.from(d))])
;return`— ${e.origin} ${t.toString("base64")}\n`});return`${d}\n${l.join("")}`}
const $e=Buffer.alloc(32,66),je=ke($e),xe=ke(Buffer.alloc(32,67)),Se=`${je.vkey}\n`,Ae=e=>Buffer.from(`${pe(e)}\n`)
;function Te({forgery:e,lines:t,plan:a,material:n,receipts:r,signer:i,others:o,base:s,split:c,approvals:d}){
const l=o.slice(0,s),p=[],h=[],u=e.linesBetween??0;t.forEach((t,a)=>{a===c&&a>0&&u>0&&l.push(...o.slice(s))
;const n=l.length;(0===a||a===c&&u>0)&&p.push(n);const r=l.at(-1)?.toString("hex")??ue,i={...t,seq:t.seq??n,
prev:t.prev??r};t.seq=i.seq;const d=e.text?.(pe(i),a)??pe(i);h.push(d),l.push(me(d))})
;const f=l.map(e=>e.toString("hex")),m=null===i?[]:[i,...e.coSigners??[]],g=e=>0===e||null===i?null:ve(m,e,ge(l.slice(0,e)),f[e-1]??ue),y=p.map((t,a)=>{
const n=a+1<p.length?p[a+1]-u:l.length,r=!1!==e.landed&&!0!==e.authorize;return{first_seq:t,frontier:ye(l.slice(0,t)),
before:g(t),after:r?g(n):null}});e.checkpoints?.(y,{leaves:[...l],heads:f})
;const w=f.at(-1)??ue,k=function(e,t,{planFile:a,evidenceFile:n,policy:r},i,o,s,c){
const d=e.find(({type:e})=>"run.opened"===e)??{data:{}
},l=e.find(({type:e})=>"run.closed"===e),p=d.data,h="dry_run"===d.mode,u=t.operations,f=(t,...a)=>e.findLast(e=>e.operation_id===t&&a.includes(e.type)),m=e=>e?.data??{},g=["succeeded","failed","skipped","in_doubt","unchanged","blocked"].map(e=>`operation.${e}`),y=["receipt.minted","receipt.refused"],{origin:w,vkey:k,warnings:b,trusted_keys_digest:_,approvers_digest:v,...$}=p,j=e.filter(({type:e})=>y.includes(e))
;return{schema:"marketops.proof/v1",run:{...$,run_id:d.run_id??null,run_attempt:d.run_attempt??null,claim:d.claim??null,
mode:d.mode??null,result:m(l).result??"failed",opened_at:d.ts??null,closed_at:l?.ts??d.ts??null},phase_1_dry_run_plan:{
mode:"dry_run",blocked_by_mode:!0,plan_digest:t.plan_digest??null,plan_file_digest:fe(a),
operations:u.map(({operation_id:e,operation_kind:t,operation_digest:a,effect:n,reason:r})=>({operation_id:e,
operation_kind:t,operation_digest:a,effect:n,reason:r}))},phase_2_fc_authorization:{blocked_by_mode:h,
policy_digest:fe(r),evidence_digest:fe(n),approvals:s,signed_approvals:[],decisions:u.map(({operation_id:e})=>{
const t=m(f(e??null,"policy.decided"));return{operation_id:e,decision:t.decision??"no_rule",violations:t.violations??[]}
}),receipts:j.map(e=>{const{id:t,payload:a,envelope:n}=i.get(e.operation_id);return{receipt_id:t,
operation_id:e.operation_id??null,enforceable:a.enforceable??!1,envelope_digest:fe(n),receipt:a}})},
phase_3_github_execution:{blocked_by_mode:h,operations:u.map(({operation_id:e})=>{
const t=f(e??null,...g),a=f(e??null,"gate.passed","gate.rejected"),n=f(e??null,...y),r=m(a).checks??null,i=m(t),s=(m(n).violations??[])[0],c=s?.code??r?.find(({code:e})=>null!==e)?.code??(null===o?"key_missing":null)
;return{operation_id:e,receipt_id:n?.receipt_id??null,checks:r,outcome:void 0===t?null:t.type.slice(10),
status:t?.status??"rejected",code:void 0===t?c:i.code,message:i.message??null,github:i.github??null}})},
phase_4_proof_ledger:{...c,bindings:j.map(e=>{const t=e.operation_id??null,a=f(t,...g.slice(0,4));return{
receipt_id:e.receipt_id??null,operation_id:t,intent_seq:f(t,"operation.intent")?.seq??null,outcome_seq:a?.seq??null,
outcome:void 0===a?null:a.type.slice(10)}})}}}(t,a,n,r,i,d,{entries:t.length,head:w,origin:(i??je).origin,
root:ge(l).toString("hex"),size:l.length});e.proof?.(k)
;const b=new Map([["CANONICAL_PROOF.json",Ae(k)],["plan.json",n.planFile],["evidence.json",n.evidenceFile],["policy.yml",n.policy],["trusted-keys",n.trustedKeys],["approvers",Buffer.from(e.approvers??"")],["ledger.jsonl",Buffer.from(h.map(e=>`${e}\n`).join(""))],["checkpoints.json",Ae(y)],["report.html",Buffer.from("<!doctype html><title>report</title>\n")],["summary.md",Buffer.from("# summary\n")]])
;for(const{id:e,envelope:t}of r.values())b.set(`receipts/${e}.dsse.json`,t);return e.files?.(b),
b.set("manifest.json",Re(b,w,!1===e.signedManifest?null:i,e.manifest)),b}function Re(e,t,a,n){
const r=[...e].filter(([e])=>"manifest.json"!==e).map(([e,t])=>[e,fe(t)]),i={schema:"marketops.manifest/v1",head:t,
files:Object.fromEntries(r)};n?.(i)
;const o=Buffer.from(pe(i)),s="application/vnd.marketops.manifest.v1+json",c=null===a?[]:[{keyid:`ed25519:${a.keyHash}`,
sig:a.ed25519(be(s,o)).toString("base64")}];return Ae({payload:o.toString("base64"),payloadType:s,signatures:c})}
const Ee="0123456789abcdef0123456789abcdef01234567",Oe="authenticity mode presence enforceable run_binding operation_binding consumption expiration staleness".split(" "),Be=e=>new Date(Date.UTC(2026,10,23,1,0,0,100+7*e)).toISOString(),Ie=e=>{
const t={receipt_expired:"expiration",run_mismatch:"run_binding",signature_invalid:"authenticity",
receipt_missing:"presence",receipt_consumed:"consumption"};return Oe.map(a=>({name:a,
result:void 0!==e&&t[e]===a?"fail":"pass",code:void 0!==e&&t[e]===a?e:null}))},Pe=[{id:"tag"},{id:"release",
needs:["tag"]}],Ne=(e={})=>Te(function(e){
const{mode:t="prod",ops:a=Pe,claim:n="c".repeat(32),runId:r="9001"}=e,i="dry_run"===t?null:void 0===e.signer?je:e.signer,o=(i??je).origin,{policy:s,decisionOf:c}=function(e){
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
;const u={schema:"marketops.plan/v1",mode:t,blocked_by_mode:"dry_run"===t,promotable:!1,repository:"acme/widgets",
repository_id:"123456789",commit_sha:Ee,ref:"refs/heads/main",created_at:Be(h++),operations:[]};u.operations=a.map(e=>({
operation_id:e.id,operation_kind:"tag_repo",repository:"acme/widgets",repository_id:"123456789",parameters:{tag:e.id,
target_sha:Ee,message:`Release ${e.id}\n`,move:!1,force:!1},depends_on:[...e.needs??[]],effect:e.effect??"create",
reason:null,observed:null,target_subject:"Bump"})),e.plan?.(u);const f=u.operations;for(const e of f){
const{operation_kind:t,repository:a,repository_id:n,parameters:r}=e;e.operation_digest=fe(pe({operation_kind:t,
repository:a,repository_id:n,parameters:r}))}u.plan_digest=fe(pe({schema:"marketops.plan-digest/v1",
repository_id:u.repository_id,commit_sha:u.commit_sha,operations:f.map(e=>({operation_id:e.operation_id,
operation_digest:e.operation_digest,depends_on:e.depends_on}))})),e.planned?.(u)
;const m=Ae(u),g=new Map(f.map(e=>[e.operation_id,e.operation_digest])),y={repository:"acme/widgets",
repository_id:"123456789",commit_sha:Ee,ref:"refs/heads/main",event:"push",actor:"octocat",triggering_actor:"octocat",
workflow_ref:"acme/widgets/.github/workflows/r.yml@refs/heads/main",workflow_sha:Ee,
environment:"prod"===t?"production":null};let w=[];const k=(e,a,i,o={})=>{const s=void 0===i?{}:{operation_id:i.id,
operation_kind:"tag_repo"};w.push({v:1,ts:Be(h++),type:e,mode:t,run_id:r,run_attempt:1,claim:n,data:a,...s,...o})}
;k("run.opened",{...y,origin:o,action_version:"1.0.0",vkey:i?.vkey??null,warnings:[],trusted_keys_digest:fe(p),
approvers_digest:fe(e.approvers??""),policy_source:{repository:"acme/widgets",path:".marketops/policy.yml",
commit_sha:Ee,withheld:!1}}),k("plan.created",{plan_digest:u.plan_digest,plan_file_digest:fe(m),operations:a.length})
;const b=function(e,t,a){const n=(e,t)=>({id:e,login:t,type:"User"}),r="prod"===t,{workflow_sha:i,...o}=e;return{
schema:"marketops.evidence/v1",decide:1,now:a,job:o,run:{attempt:r?{value:{actor:n("583231","octocat"),
triggering_actor:n("583231","octocat"),event:"push",head_branch:"main",head_sha:Ee,path:".github/workflows/r.yml"}
}:null,differs:null,earlier_plan_digests:{value:null},expected_plan_digest:null,run_attempt:1},environment:r?{value:{
branch_patterns:null,can_admins_bypass:!1,deployment_branch_policy:null,name:"production",protection_rules:[],
ref_protected:null}}:null,approvals:r?{value:[{comment:"",environments:[{id:"1",name:"production"}],state:"approved",
user:n("77","alice")}]}:null,signed_approvals:null,teams:r?[]:null,ledger_rules:r?{value:["deletion","non_fast_forward"]
}:null,default_branch:{asks_for_pull_request:{value:!0},commit_sha:Ee,name:"main"},zones:null,targets:[],
commit_author:r?{value:[n("583231","octocat")]}:null}}(y,t,Be(h));e.evidence?.(b);const _=Ae(b),v=fe(_)
;k("evidence.read",{evidence_digest:v});for(const e of a)k("policy.decided",{policy_digest:l,...c(e)},e)
;const $=new Map,j=e.linesBefore??0,x=Array.from({length:j+(e.linesBetween??0)},(e,t)=>me(`other ${t}`)),S="prod"===t?[{
environment:"production",user:"alice",user_id:"77",state:"approved",comment:""}]:[],A=(a,o)=>{
const s=`rcpt_${fe(`${n}${a.id}`).slice(7,39)}`,c=Be(h++),{event:d,commit_sha:p,ref:f,triggering_actor:m,...w}=y,b={
schema:"marketops.receipt/v1",receipt_id:s,enforceable:0===o.length,mode:t,...w,api_url:"https://api.github.com",
run_id:r,run_attempt:1,operation_id:a.id,operation_kind:"tag_repo",operation_digest:g.get(a.id)??"",
plan_digest:u.plan_digest,policy_digest:l,evidence_digest:v,approvals:S,signed_approvals:[],violations:o,
ledger:null===i?null:{size:j,head:0===j?ue:x[j-1].toString("hex")},issued_at:c,
expires_at:new Date(Date.parse(c)+9e5).toISOString(),key_id:i?.keyId??null};e.receipt?.(b,a.id)
;const _=Buffer.from(pe(b)),A="application/vnd.marketops.receipt.v1+json",T={payload:_.toString("base64"),payloadType:A,
signatures:null===i?[]:[{keyid:`hmac-sha256:${i.keyId}`,sig:i.hmac(be(A,_)).toString("base64")},{
keyid:`ed25519:${i.keyHash}`,sig:i.ed25519(be(A,_)).toString("base64")}]};e.envelope?.(T,a.id),$.set(a.id,{id:s,
payload:b,envelope:Ae(T)});const R=0===o.length;k(R?"receipt.minted":"receipt.refused",{envelope_digest:fe(Ae(T)),
operation_digest:g.get(a.id)??"",enforceable:R,violations:o},a,{receipt_id:s,...R?{}:{status:"rejected"}})
},T=a.some(e=>"permit"!==(e.decision??"permit")||"conflict"===e.effect),R=e=>"none"===e.effect&&"permit"===(e.decision??"permit"),E=e=>k("operation.unchanged",{
code:null,message:null,github:null,effect:"none",state_digest:fe("state")},e,{status:"success"});let O=0
;if("dry_run"===t){for(const e of a)A(e,[{rule:null,code:"mode_not_prod",message:"dry run"},...c(e).violations])
;for(const e of a)k("operation.blocked",{code:"mode_not_prod",effect:e.effect??"create",operation_digest:g.get(e.id)??""
},e,{status:"rejected"})}else if(null!==i&&T){for(const t of a.filter(t=>!0!==e.execute&&!R(t))){const e={rule:null,
code:"conflict"===t.effect?"conflict":"plan_blocked",message:"refused"},a=c(t).violations;A(t,a.length>0?a:[e])}
a.filter(R).forEach(E)}else if(null!==i){const t=a.filter(e=>!R(e)),n=e.batch??100;for(let a=0;a<t.length;a+=n){
const r=t.slice(a,a+n);for(const e of r)A(e,[]);if(!0!==e.authorize){for(const e of r){const t=$.get(e.id)?.id??""
;void 0===e.rejected||"skipped"===e.outcome?(k("gate.passed",{checks:Ie()},e,{receipt_id:t}),k("operation.intent",{
operation_digest:g.get(e.id)??"",natural_key:e.id},e,{receipt_id:t})):k("gate.rejected",{checks:Ie(e.rejected)},e,{
receipt_id:t,status:"rejected"})}O=w.length;for(const e of r){const t=$.get(e.id)?.id??"",a=e.outcome??"succeeded"
;if(void 0!==e.rejected&&"skipped"!==e.outcome||"none"===a)continue;void 0!==e.rejected&&k("gate.rejected",{
checks:Ie(e.rejected)},e,{receipt_id:t,status:"rejected"})
;const n="succeeded"===a,r=n?null:e.code??e.rejected??("skipped"===a?"dependency_failed":"github_error")
;k(`operation.${a}`,{code:r,message:n?null:"because",github:n?{id:null,sha:Ee,url:null}:null,effect:e.effect??"create",
state_digest:n?fe("state"):null},e,{receipt_id:t,status:n?"success":"skipped"===a?"rejected":"failed"})}}}
a.filter(R).forEach(E)}if(!1!==e.closed){const n={};for(const{type:e}of w)n[e]=(n[e]??0)+1;k("run.closed",{
result:e.result??Fe(t,i,n,a.length,e),counts:n})}w=e.lines?.(w)??w;return{forgery:e,lines:w,plan:u,material:{planFile:m,
evidenceFile:_,policy:d,trustedKeys:p},receipts:$,signer:i,others:x,base:j,split:O,approvals:S}}(e))
;function Fe(e,t,a,n,r){const i=e=>a[e]??0
;return"dry_run"===e?"planned":null===t?"blocked":0===i("operation.intent")?!0===r.authorize?"authorized":i("operation.unchanged")===n?"unchanged":"blocked":i("operation.succeeded")+i("operation.unchanged")===n?"shipped":i("operation.succeeded")>0?"partial":"failed"
}function Ce({runs:e,signer:t=je,lines:a,covered:n,baseline:r},i){const o=new Map;let s=e.map((e,t)=>function(e,t){
const a=Ne(e);for(const[e,n]of a)Le(e,n,t);return(a.get("ledger.jsonl")?.toString()??"").trimEnd().split("\n").map(e=>{
const{seq:t,prev:a,...n}=JSON.parse(e);return n})}({...e,runId:String(9001+t),claim:String(t+1).repeat(32).slice(0,32)
},o));void 0!==a&&(s=[a(s.flat())]);const c=new Map([["tip.json",Ae({size:0,head:ue,frontier:[]})]]),d=[{
id:qe(c,null,i),files:c}],l=[],p=new Map;for(const e of s.flatMap(He)){
const{id:a,files:s}=d.at(-1),c=l.length,h=new Map,u=e.map(e=>{const t=l.length,a=l.at(-1)?.toString("hex")??ue;Ge(h,{
...e,seq:t},{material:o,open:p,before:s});const n=pe({...e,seq:e.seq??t,prev:e.prev??a});return l.push(me(n)),`${n}\n`})
;h.set(Ue(c),Buffer.from(u.join(""))),0===c&&h.set("baseline.json",Ae(r??Me)),null===r&&h.delete("baseline.json")
;const f=Math.min(n??1/0,l.length),m=l[f-1]?.toString("hex")??ue;h.set("tip.json",Ae({size:f,head:m,
frontier:ye(l.slice(0,f))}));const g=Ae(Object.fromEntries([...h].map(([e,t])=>[e,null===t?null:fe(t)]))),y={parent:a,
base:a,files:fe(g).slice(7)},w=ve([t],f,ge(l.slice(0,f)),m,void 0,y)
;h.set("files.json",g).set("checkpoint",Buffer.from(w));const k=new Map(s)
;for(const[e,t]of h)null===t?k.delete(e):k.set(e,t);d.push({id:qe(k,a,i),files:k})}return d}const Me={releases:[],
tags:[]},Ue=e=>{const t=String(e).padStart(12,"0");return`ledger/${t.slice(0,6)}/${t}.jsonl`};function He(e){const t=[]
;let a="run.closed";for(const n of e){
const e=n.type,r="operation.intent"===a&&!e.startsWith("gate.passed"),i=e.startsWith("receipt.")&&/^operation\.(?:succeeded|failed|skipped|in_doubt)$/.test(a)
;(r||i||"run.closed"===a||"run.opened"===e)&&t.push([]),t.at(-1)?.push(n),a=e}return t}function Le(e,t,a){
const n=(e,t)=>`${e}/${t.slice(0,2)}/${t}.json`,r=(e=>fe(e).slice(7))(t);"plan.json"===e&&a.set(n("plans",r),t),
"evidence.json"===e&&a.set(n("evidence",r),t),"policy.yml"===e&&a.set(`policies/${r}.yml`,t),
"trusted-keys"!==e&&"approvers"!==e||a.set(`${e}/${r}`,t),
e.startsWith("receipts/")&&a.set(`receipts/${e.slice(14,16)}/${e.slice(9)}`,t)}
function Ge(e,t,{material:a,open:n,before:r,target:i="123456789"}){
const{claim:o=null,run_attempt:s=null,seq:c=null}=t,d=t.run_id,l=t.receipt_id,p=t.data,h=t=>{
for(const[n,r]of a)""!==t&&n.includes(t)&&e.set(n,r)},u=e=>(p[e]??"").slice(7),f=t=>{const a=n.get(t)
;void 0!==a&&e.set(a,null),n.delete(t)};switch(t.type){case"run.opened":
return h(`trusted-keys/${u("trusted_keys_digest")}`),void h(`approvers/${u("approvers_digest")}`);case"evidence.read":
return void h(u("evidence_digest"));case"policy.decided":return void h(`policies/${u("policy_digest")}`)
;case"receipt.minted":case"receipt.refused":return void h(`/${l}.`);case"plan.created":{h(u("plan_file_digest"))
;const a=`runs/${d.slice(-2)}/${d}.json`;return void(r.has(a)||e.set(a,Ae({opened_at:t.ts??null,
plan_digests:[p.plan_digest??null]})))}case"operation.intent":{const a={claim:o,run_id:d,run_attempt:s,
operation_digest:p.operation_digest??null};e.set(`consumed/${l.slice(5,7)}/${l}.json`,Ae(a))
;const r=fe(pe([t.operation_kind??null,i,p.natural_key??null])).slice(7);return e.set(`open/${r}.json`,Ae({receipt_id:l,
run_id:d,run_attempt:s,seq:c})),void n.set(l,`open/${r}.json`)}case"operation.reconciled":return void f(p.receipt_id)
;case"operation.succeeded":case"operation.failed":case"operation.skipped":return void f(l)}}function qe(e,t,a){
const n=null===t?"":`parent ${t}\n`,r="forger <forger@example.com> 1763859600 +0000",i=`tree ${ze(e,a)}\n${n}author ${r}\ncommitter ${r}\n\nledger\n`
;return De("commit",Buffer.from(i),a)}function ze(e,t){const a=new Map,n=[];for(const[r,i]of e){const e=r.indexOf("/")
;if(e<0)n.push({name:r,order:r,mode:"100644",id:De("blob",i,t)});else{const t=r.slice(0,e)
;a.set(t,(a.get(t)??new Map).set(r.slice(e+1),i))}}for(const[e,r]of a)n.push({name:e,order:`${e}/`,mode:"40000",
id:ze(r,t)});n.sort((e,t)=>e.order<t.order?-1:1)
;const r=n.flatMap(({name:e,mode:t,id:a})=>[Buffer.from(`${t} ${e}\0`),Buffer.from(a,"hex")])
;return De("tree",Buffer.concat(r),t)}function De(e,t,a){
const n=Buffer.concat([Buffer.from(`${e} ${t.length}\0`),t]),r=(0,c.createHash)("sha1").update(n).digest("hex")
;return a.set(r,n),r}function We(e,t){(0,J.mkdirSync)(e,{recursive:!0});for(const[a,n]of t)(0,J.mkdirSync)((0,
r.dirname)((0,r.join)(e,a)),{recursive:!0}),(0,J.writeFileSync)((0,r.join)(e,a),n);return e}function Je(e){
const t=Buffer.alloc(12);return t.writeUInt32LE((0,K.crc32)(e),0),t.writeUInt32LE((0,K.deflateRawSync)(e).length,4),
t.writeUInt32LE(e.length,8),Buffer.concat([Buffer.from("PK\b","latin1"),t])}function Ve(e){const t=[],a=[];let n=0
;const r=Buffer.alloc(0);for(const i of e){
const{name:e,bytes:o,size:s,stored:c,mode:d,method:l,extra:p=r,more:h=r,descriptor:u=r}=i,f=(i.flags??0)|(u.length>0?8:0),m=Buffer.concat([!0===c?o:(0,
K.deflateRawSync)(o),h]),g=Buffer.from(e),y=Buffer.alloc(26);y.writeUInt16LE(20,0),y.writeUInt16LE(2048|f,2),
y.writeUInt16LE(l??(!0===c?0:8),4),y.writeUInt32LE((0,K.crc32)(o),10),y.writeUInt32LE(m.length,14),
y.writeUInt32LE(s??o.length,18),y.writeUInt16LE(g.length,22),y.writeUInt16LE(p.length,24)
;const w=Buffer.concat([Buffer.from("PK","latin1"),y,g,p,m,u]),k=Buffer.alloc(46);k.write("PK",0,"latin1"),
k.writeUInt16LE(788,4),y.copy(k,6,0,26),k.writeUInt32LE((d??33188)<<16>>>0>>>0,38),k.writeUInt32LE(n,42),a.push(k,g,p),
t.push(w),n+=w.length}const i=Buffer.concat(a),o=Buffer.alloc(22);return o.write("PK",0,"latin1"),
o.writeUInt16LE(e.length,8),o.writeUInt16LE(e.length,10),o.writeUInt32LE(i.length,12),o.writeUInt32LE(n,16),
Buffer.concat([...t,i,o])}const Ke={runs:[{},{ops:[{id:"x"}]}]
},Ze=(e,t)=>[...e.keys()].find(e=>e.startsWith(t)),Ye=e=>({...Ke,files:e
}),Qe=e=>Ye(t=>t.delete(Ze(t,e))),Xe=(e,t)=>Ye(a=>a.set(Ze(a,e),t)),et=(e,t)=>Ye(a=>a.set(e,t)),tt=(e,t,a)=>Ye(n=>n.set(e,Buffer.from(n.get(e).toString().replace(t,a)))),at=(e,t)=>Ye(a=>{
a.set(t,a.get(e)),a.delete(e)}),nt=e=>"a".repeat(e),rt={claim:nt(32),operation_digest:`sha256:${nt(64)}`,run_attempt:1,
run_id:"1"},it={receipt_id:`rcpt_${nt(32)}`,run_attempt:1,run_id:"1",seq:0},ot=e=>({id:nt(40),name:e}),st=e=>({
digest:`sha256:${nt(64)}`,id:e,tag:"v1"}),ct={TAMPERED:{segments:{"a segment under another name":at(Ue(14),Ue(15)),
"a segment in another folder":at(Ue(21),Ue(21).replace("000000/","000001/")),
"an empty segment":et(Ue(99),Buffer.alloc(0))},ledger_sequence:{"the first segment removed":Qe(Ue(0))},ledger_chain:{
"a line edited":tt(Ue(0),"octocat","mallory")},result:{"an authorize job in the ledger":{runs:[{},{authorize:!0,ops:[{
id:"x"}]}]}},checkpoint_states:{"the last segment removed":Qe(Ue(21)),"checkpoint removed":Qe("checkpoint"),
"checkpoint that is none":et("checkpoint",Buffer.from("x\n"))},tip:{"tip.json of another size":et("tip.json",Ae({size:3,
head:nt(64),frontier:[]})),"tip.json of another frontier":tt("tip.json",/\["[0-9a-f]{64}/,`["${nt(64)}`),
"tip.json removed":Qe("tip.json")},files:{"baseline.json removed":Qe("baseline.json"),
"a first commit without baseline.json":{...Ke,baseline:null},"baseline.json of another form":{...Ke,baseline:{
releases:[],tags:[],pulls:[]}},"baseline.json in another order":{...Ke,baseline:{releases:[],tags:[ot("v2"),ot("v1")]}},
"baseline.json with a release twice":{...Ke,baseline:{releases:[st("7"),st("7")],tags:[]}}},consumed:{
"a consumption record deleted":Qe("consumed/"),"a consumption record edited":Xe("consumed/",Ae(rt)),
"a consumption record planted":Ye(e=>e.set(`consumed/aa/rcpt_${nt(32)}.json`,e.get(Ze(e,"consumed/"))))},open:{
"an open entry planted":et(`open/${nt(64)}.json`,Ae(it)),"an open entry deleted":{runs:[{closed:!1,ops:[{id:"a",
outcome:"none"}]}],files:e=>e.delete(Ze(e,"open/"))}},runs:{"a run record deleted":Qe("runs/"),
"a run record with another plan":Xe("runs/",Ae({opened_at:"2026-11-23T01:00:00.000Z",plan_digests:[]}))},branch_lines:{
"a dry run on the branch":{runs:[{mode:"dry_run"}]},"a run without a key on the branch":{runs:[{signer:null}]}},
receipt_lines:{"a receipt used by two runs":{runs:[{},{}],lines:e=>{
const[t,a]=e.filter(({type:e})=>"receipt.minted"===e).filter((e,t)=>t%2==0)
;return e.map(e=>e.receipt_id===a?.receipt_id?{...e,receipt_id:t?.receipt_id??null}:e)}}},run_identity:{
"a claim used by two runs":{runs:[{},{}],lines:e=>e.map(e=>({...e,claim:"1".repeat(32)}))}},reconciliations:{
"a reconciliation of nothing":{runs:[{},{}],lines:e=>{
const t=e.find(({type:e})=>"operation.intent"===e),a=e.findLastIndex(({type:e})=>"run.opened"===e),{receipt_id:n,run_id:r,run_attempt:i,operation_id:o,operation_kind:s}=t,c={
...e[a],type:"operation.reconciled",operation_id:o??null,operation_kind:s??null,data:{receipt_id:n??null,run_id:r??null,
run_attempt:i??null,observed:"done",github:null,state_digest:null}},d=e.at(-1)?.data,l={...d.counts,
"operation.reconciled":1};return e.with(-1,{...e.at(-1),data:{...d,counts:l}}).toSpliced(a+1,0,c)}}}},UNVERIFIABLE:{
checkpoint_signatures:{"checkpoint planted":{...Ke,signer:xe}}},INCOMPLETE:{landed:{"lines after the last checkpoint":{
...Ke,covered:13}}}
},dt=Object.entries(ct).flatMap(([e,t])=>Object.entries(t).flatMap(([t,a])=>Object.entries(a).map(([a,n])=>({name:a,
verdict:e,check:t,branch:n})))),lt=(e,t,a,n)=>Object.entries(a).flatMap(([a,r])=>Object.entries(r).map(([r,i])=>({
name:`${e}: ${r}`,verdict:t,check:a,files:()=>n(i)}))),pt=(e,t)=>lt("without the key",e,t,e=>{const t=Ne();return e(t),t
}),ht=(e,t)=>lt("with the key",e,t,Ne),ut=e=>t=>{t.clear();for(const[e,a]of Ne({mode:"dry_run"}))t.set(e,a);e(t)
},ft=(e,t)=>e.get(t).toString(),mt=(e,t)=>a=>a.set(e,Buffer.from(t(ft(a,e)))),gt=(e,t,a)=>mt(e,n=>{
if(!n.includes(t))throw new Error(`${t} is not in ${e}`);return n.replace(t,a)
}),yt=e=>mt("ledger.jsonl",t=>e(t.trimEnd().split("\n")).map(e=>`${e}\n`).join("")),wt=(e,t,a)=>yt(n=>n.with(e,n[e].replace(t,a))),kt=(e,t=0)=>[...e.keys()].filter(e=>e.startsWith("receipts/"))[t],bt=(e,t)=>JSON.parse(ft(e,t)),_t=e=>bt(e,"CANONICAL_PROOF.json").phase_4_proof_ledger.head,vt=(e,t=je)=>a=>{
e(a),a.set("manifest.json",Re(a,_t(a),t))},$t=(e,t,a=0)=>{const n=e.filter(e=>e.type===t)[a]
;if(void 0===n)throw new Error(`no ${t}`);return n},jt=e=>e.data,xt=(e,t,a=0)=>({lines:n=>(t($t(n,e,a)),n)
}),St=(e,t,a=0)=>xt(e,e=>Object.assign(e,t),a),At=(e,t,a=0)=>xt(e,e=>Object.assign(jt(e),t),a),Tt=e=>({lines:t=>{
const a=e(t).map((e,a)=>({...e,ts:t[Math.min(a,t.length-1)]?.ts??null})),n=a.find(({type:e})=>"run.closed"===e)
;if(void 0!==n){const e={};for(const{type:t}of a)"run.closed"!==t&&(e[t]=(e[t]??0)+1);n.data={...jt(n),counts:e}}
return a}}),Rt=(e,t=0)=>Tt(a=>a.filter(n=>n!==$t(a,e,t))),Et=(e,t)=>Tt(a=>{const[n,r]=[$t(a,...e),$t(a,...t)]
;return a.map(e=>e===n?r:e===r?n:e)}),Ot=(e,t)=>({proof:a=>t(a[e])}),Bt=(e,t)=>Ot(e,e=>Object.assign(e,t)),It=e=>({
plan:t=>{Object.assign(t,e)}}),Pt=e=>({receipt:t=>{Object.assign(t,e)}}),Nt=(e,t)=>e[t][0],Ft=(e,t)=>({
text:a=>a.includes(`"type":"${e}"`)?t(a):a}),Ct={ops:[{id:"a"},{id:"b",outcome:"failed"},{id:"c",needs:["b"],
outcome:"skipped"}]},Mt={ops:[{id:"a"},{id:"b",outcome:"skipped",rejected:"receipt_expired"}]},Ut={ops:[{id:"a"},{
id:"b",decision:"no_rule"}]},Ht={linesBefore:5,linesBetween:3},Lt=[...pt("TAMPERED",{manifest:{
"tail cut: the last line":yt(e=>e.slice(0,-1)),
"the last line edited":yt(e=>e.with(-1,e.at(-1).replace(/"ts":"[^"]*"/,'"ts":"2026-11-23T02:00:00.000Z"'))),
"edited plan":gt("plan.json","Release tag","Release gat"),
"edited proof":gt("CANONICAL_PROOF.json",'"result":"shipped"','"result":"partial"'),
"edited report":gt("report.html","report","raport"),"edited summary":gt("summary.md","summary","summery"),
"edited policy":gt("policy.yml","rules","Rules"),"edited trusted-keys":mt("trusted-keys",e=>`# mine\n${e}`),
"edited checkpoints":gt("checkpoints.json",'"first_seq":0','"first_seq":1'),"a receipt removed":e=>e.delete(kt(e)),
"two receipts exchanged":e=>{const[t,a]=[kt(e,0),kt(e,1)],n=e.get(t);e.set(t,e.get(a)).set(a,n)},
"a receipt put in":e=>e.set(`receipts/rcpt_${"a".repeat(32)}.dsse.json`,e.get(kt(e))),
"manifest with the signature of another file list":e=>e.set("manifest.json",Ne({runId:"9003"}).get("manifest.json")),
"a receipt envelope as the manifest":e=>e.set("manifest.json",e.get(kt(e)))},ledger_sequence:{
"middle cut":yt(e=>e.toSpliced(5,1)),"head cut":yt(e=>e.slice(1)),
"two lines exchanged":yt(e=>e.toSpliced(3,2,e[4],e[3])),"a line doubled":yt(e=>e.toSpliced(4,0,e[4]))},ledger_encoding:{
"all lines removed":e=>e.set("ledger.jsonl",Buffer.alloc(0))},layout:{
"ledger.jsonl removed":e=>e.delete("ledger.jsonl"),"report removed":e=>e.delete("report.html"),
"a file put in":e=>e.set("notes.txt",Buffer.from("hello")),
"a file above the folder":e=>e.set("../plan.json",Buffer.from("{}\n"))},ledger_chain:{
"a line edited":gt("ledger.jsonl",'"natural_key":"tag"','"natural_key":"gat"'),"a line of another run put in":yt(e=>{
const t=Ne({runId:"9002",claim:"d".repeat(32)}).get("ledger.jsonl")?.toString().split("\n")??[];return e.with(6,t[6])}),
"dry run passed off as prod":ut(e=>{
for(const t of["CANONICAL_PROOF.json","plan.json","ledger.jsonl"])mt(t,e=>e.replaceAll('"mode":"dry_run"','"mode":"prod"'))(e)
})},manifest_signature:{"manifest made again without the key":vt(gt("summary.md","summary","summery"),xe),
"manifest signature over other bytes":e=>{const t=bt(e,"manifest.json");t.signatures[0]={keyid:`ed25519:${je.keyHash}`,
sig:je.ed25519(Buffer.from("x")).toString("base64")},e.set("manifest.json",Ae(t))},"manifest signed twice":e=>{
const t=bt(e,"manifest.json");t.signatures=[...t.signatures,...t.signatures],e.set("manifest.json",Ae(t))}}
}),...pt("INCOMPLETE",{manifest:{"manifest removed":e=>e.delete("manifest.json")},manifest_signature:{
"manifest signature stripped":e=>e.set("manifest.json",Re(e,_t(e),null))}}),...pt("UNVERIFIABLE",{manifest_signature:{
"full rewrite under a key of the forger, his key in the bundle":e=>{for(const[t,a]of Ne({signer:xe}))e.set(t,a)}}
})],Gt=[...pt("TAMPERED",{ledger_canonical:{"duplicate JSON keys in a line":wt(2,'"v":1}','"v":1,"v":1}'),
"white space in a line":wt(1,'"v":1','"v": 1'),"a number written otherwise":wt(1,'"v":1','"v":1.0'),
"an escape written otherwise":wt(0,"octocat","\\u006fctocat"),"trailing newline":mt("ledger.jsonl",e=>`${e}\n`),
CRLF:mt("ledger.jsonl",e=>e.replaceAll("\n","\r\n")),BOM:mt("ledger.jsonl",e=>`\ufeff${e}`)},proof_file:{
"duplicate JSON keys in the proof":gt("CANONICAL_PROOF.json",'"schema":','"schema":"x","schema":'),
"__proto__ in the proof":gt("CANONICAL_PROOF.json",'{"phase_1','{"__proto__":{},"phase_1'),
"trailing bytes in the proof":mt("CANONICAL_PROOF.json",e=>`${e} `),
"deep nesting in the proof":e=>e.set("CANONICAL_PROOF.json",Buffer.from(`${'{"a":'.repeat(1e5)}1${"}".repeat(1e5)}\n`))
},plan_file:{
"duplicate JSON keys in the plan":gt("plan.json",'"promotable":false','"promotable":false,"promotable":false'),
"lone surrogate in the plan":gt("plan.json","Bump","\\udc00"),
"missing newline in the plan":mt("plan.json",e=>e.slice(0,-1))},ledger_encoding:{"invalid UTF-8":e=>{
const t=Buffer.from(e.get("ledger.jsonl"));t[100]=255,e.set("ledger.jsonl",t)},"overlong UTF-8":e=>{
const t=e.get("ledger.jsonl")
;e.set("ledger.jsonl",Buffer.concat([t.subarray(0,50),Buffer.from([192,175]),t.subarray(52)]))},
"trailing bytes after the last newline":mt("ledger.jsonl",e=>`${e}x`),
"missing newline":mt("ledger.jsonl",e=>e.slice(0,-1)),
"deep nesting in a line":yt(e=>e.with(1,`${"[".repeat(3e4)}${"]".repeat(3e4)}`)),
"a line of more than 64 KiB":wt(0,"octocat","o".repeat(7e4))},ledger_schema:{"lone surrogate":wt(0,"octocat","\\ud800"),
"__proto__ in a line":wt(0,'"data":{','"__proto__":{},"data":{'),
"__proto__ in data":wt(0,'"data":{','"data":{"__proto__":{},'),
"keys out of order":wt(0,/^\{("claim":"[^"]*"),(.*)\}$/,"{$2,$1}"),"an unknown field":wt(1,'"v":1}','"v":1,"w":1}'),
"an unknown type":wt(1,"plan.created","plan.invented")},receipt_files:{
"trailing bytes in a receipt":e=>mt(kt(e),e=>`${e}\n`)(e),"non-canonical base64 in a receipt":e=>{
const t=kt(e),a=bt(e,t),[n,r]=a.signatures;a.signatures=[{...n,sig:`${n.sig}\n`},r],e.set(t,Ae(a))}},manifest:{
"BOM in the manifest":mt("manifest.json",e=>`\ufeff${e}`)},checkpoints_file:{
"unpadded base64 in a checkpoint":mt("checkpoints.json",e=>e.replace(/=\\n"/,'\\n"')),
"a NUL in a checkpoint":gt("checkpoints.json","\\nhead","\\u0000\\nhead")}})],qt=[...ht("TAMPERED",{receipt_envelopes:{
"swapped receipts":{files:e=>{const[t,a]=[kt(e,0),kt(e,1)],n=e.get(t);e.set(t,e.get(a)).set(a,n)}},
"a receipt that is not on record":{files:e=>e.set(`receipts/rcpt_${"a".repeat(32)}.dsse.json`,e.get(kt(e)))},
"a receipt that is on record but not there":{files:e=>e.delete(kt(e))}},receipt_bindings:{"receipt of another run":Pt({
run_id:"9002"}),"receipt of another attempt":Pt({run_attempt:2}),"receipt of another repository":Pt({repository_id:"5"
}),"receipt of another environment":Pt({environment:"staging"}),"receipt of another actor":Pt({actor:"mallory"}),
"receipt of another workflow":Pt({workflow_sha:"f".repeat(40)}),"receipt of another kind":Pt({operation_kind:"open_pr"
}),"receipt of another operation":Pt({operation_id:"other"}),"receipt of another plan":Pt({plan_digest:fe("x")}),
"receipt of another policy":Pt({policy_digest:fe("x")}),"receipts for two APIs":{
receipt:(e,t)=>"tag"===t&&(e.api_url="https://evil.example")},"advisory receipt that was executed":{receipt:e=>{
e.violations=[{rule:null,code:"x",message:"x"}],e.enforceable=!1}}},refusals:{
"receipt that hides why the policy refused":{...Ut,receipt:e=>e.violations=[{rule:null,code:"plan_blocked",
message:"another"}],lines:e=>{for(const t of e)"receipt.refused"===t.type&&(jt(t).violations=[{rule:null,
code:"plan_blocked",message:"another"}]);return e}}},receipt_files:{"receipt of a dry run":Pt({mode:"dry_run"}),
"receipt with a further field":Pt({alg:"none"}),"enforceable receipt with violations":Pt({violations:[{rule:null,
code:"x",message:"x"}]}),"receipt of another payload type":{
envelope:e=>e.payloadType="application/vnd.marketops.manifest.v1+json"}},receipt_times:{
"receipt that lives for two days":Pt({expires_at:"2026-11-25T01:00:00.000Z"}),
"receipt that had expired before the operation began":{receipt:e=>{e.issued_at="2026-11-23T00:00:00.000Z",
e.expires_at="2026-11-23T00:15:00.000Z"}},"receipt issued after it was used":{receipt:e=>{
e.issued_at="2026-11-23T02:00:00.000Z",e.expires_at="2026-11-23T02:15:00.000Z"}}},receipt_anchors:{
"receipt minted on a ledger of the future":Pt({ledger:{head:"a".repeat(64),size:999}}),
"receipt minted on another ledger":{...Ht,receipt:e=>e.ledger={head:"a".repeat(64),size:5}}},approvals:{
"approvals that differ between receipts":{receipt:(e,t)=>"tag"===t&&(e.approvals=[])}},receipt_signatures:{
"stripped Ed25519 signature":{envelope:e=>e.signatures=e.signatures.slice(0,1)},"stripped HMAC":{
envelope:e=>e.signatures=e.signatures.slice(1)},"all signatures stripped":{envelope:e=>e.signatures=[]},
"signatures in the other order":{envelope:e=>e.signatures=e.signatures.toReversed()},"a signature doubled":{
envelope:e=>e.signatures=[...e.signatures,e.signatures[1]]},"receipt signed by another key":{envelope:e=>{
const t=Buffer.from(e.payload,"base64"),[a]=e.signatures;e.signatures=[a,{keyid:`ed25519:${je.keyHash}`,
sig:xe.ed25519(be(e.payloadType,t)).toString("base64")}]}},"receipt whose HMAC is of another length":{envelope:e=>{
const[t,a]=e.signatures;e.signatures=[{...t,sig:"AAAA"},a]}}}})],zt={assignees:[],author:null,base:"main",body:"",
commit:null,draft:!1,head:"x",head_sha:"f".repeat(40),labels:[],maintainer_can_modify:!0,milestone:null,reviewers:[],
signoff:!1,team_reviewers:[],title:"x"},Dt=[...ht("TAMPERED",{plan_binding:{"plan of another commit":It({
commit_sha:"f".repeat(40)}),"plan of another repository":It({repository:"acme/gadgets"}),"plan of another ref":It({
ref:"refs/heads/dev"}),"plan of a dry run in prod":It({mode:"dry_run"}),"plan blocked by mode in prod":It({
blocked_by_mode:!0}),"plan made after it was recorded":It({created_at:"2026-11-24T01:00:00.000Z"}),
"an operation that was not decided on":{plan:e=>e.operations=[...e.operations,{...Nt(e,"operations"),operation_id:"more"
}]},"another plan file than was recorded":At("plan.created",{plan_file_digest:fe("x")}),
"another plan than was recorded":At("plan.created",{plan_digest:fe("x")})},plan_file:{"promotable plan":It({
promotable:!0})},plan_digests:{"operation digest of something else":{
planned:e=>Nt(e,"operations").operation_digest=fe("x")},"plan digest of something else":{
planned:e=>e.plan_digest=fe("x")},"parameters changed after the digest":{
planned:e=>Nt(e,"operations").parameters.force=!0}},plan_order:{"an operation twice":{
plan:e=>e.operations=[...e.operations,{...Nt(e,"operations")}]},"dangling dependency":{
plan:e=>Nt(e,"operations").depends_on=["nobody"]},"cyclic dependency":{plan:e=>Nt(e,"operations").depends_on=["release"]
}},policy_digest:{"another policy than was decided by":{files:e=>e.set("policy.yml",Buffer.from("version: 1\n"))}},
single_use:{"intent of another operation than planned":At("operation.intent",{operation_digest:fe("x")})},
operation_binding:{"intent on another natural key":At("operation.intent",{natural_key:"v9"}),
"outcome with another effect":At("operation.succeeded",{effect:"update"}),"something to do, recorded as unchanged":{
ops:[{id:"a",effect:"none"},{id:"b"}],planned:e=>Nt(e,"operations").effect="create"},"kind of another operation":{
plan:e=>Object.assign(Nt(e,"operations"),{operation_kind:"open_pr",parameters:zt})}},effects:{
"a conflict that was executed":{planned:e=>Nt(e,"operations").effect="conflict",...xt("operation.succeeded",()=>{})},
"nothing to do, and yet a receipt":{planned:e=>Nt(e,"operations").effect="none"}},dependencies:{
"done before what it depends on":Et(["operation.succeeded",0],["operation.succeeded",1]),
"done although what it depends on failed":{ops:[{id:"a",outcome:"failed"},{id:"b",needs:["a"]}]},
"skipped for a dependency that succeeded":{ops:[{id:"a"},{id:"b",needs:["a"],outcome:"skipped"}]}}})],Wt=e=>({...e[0],
type:"operation.reconciled",operation_id:"old",operation_kind:"tag_repo",data:{receipt_id:`rcpt_${"1".repeat(32)}`,
run_id:"8000",run_attempt:1,observed:"done",github:null,state_digest:null}}),Jt=(e,t={})=>({...e[0],
type:"ledger.foreign",data:{base:"a".repeat(40),head:"b".repeat(40),...t}
}),Vt=(e,t={})=>Tt(a=>a.toSpliced(e,0,Jt(a,t))),Kt={ops:[{id:"a"},{id:"b",decision:"no_rule"},{id:"c",effect:"none"}]
},Zt=[...ht("TAMPERED",{run_identity:{"no run.opened":Rt("run.opened"),"run.opened twice":Tt(e=>[e[0],...e]),
"a line of another run":St("operation.intent",{run_id:"9002"}),"a line of another attempt":St("operation.succeeded",{
run_attempt:2}),"a line of another mode":St("operation.succeeded",{mode:"dry_run"}),
"vkey of another origin":At("run.opened",{origin:"evil.example/repositories/123456789/marketops"}),
"origin of another repository":At("run.opened",{repository_id:"5"})},one_claim:{
"a line of another claim":St("operation.intent",{claim:"d".repeat(32)})},times:{
"a time that goes back":St("operation.intent",{ts:"2026-11-23T00:59:00.000Z"})},ledger_schema:{
"a time that is no day":St("operation.intent",{ts:"2026-02-30T00:59:00.000Z"}),
"permit with violations":At("policy.decided",{violations:[{rule:null,code:"x",message:"x"}]}),
"a failed check before an intent":At("gate.passed",{checks:Ie("receipt_expired")}),"a check left out":At("gate.passed",{
checks:Ie().slice(1)}),"checks in another order":At("gate.passed",{checks:Ie().toReversed()}),
"a check not evaluated":xt("gate.passed",e=>jt(e).checks[3]={name:"enforceable",result:"not_evaluated",code:null}),
"a code of another check":{...Mt,...xt("gate.rejected",e=>jt(e).checks[7]={name:"expiration",result:"fail",
code:"run_mismatch"})},"a success called failed":{...Ct,...St("operation.failed",{status:"success"})}},ledger_sequence:{
"a sequence with a gap":St("operation.succeeded",{seq:99})},ledger_chain:{"a prev of its own":St("operation.succeeded",{
prev:"a".repeat(64)})},line_order:{"no plan.created":Rt("plan.created"),"plan.created twice":Tt(e=>e.toSpliced(2,0,{
...e[1]})),"no receipt for an intent":Tt(e=>e.filter(({type:e})=>"receipt.minted"!==e)),
"a second batch before the first is settled":{batch:1,...Tt(e=>e.filter(t=>t!==$t(e,"operation.succeeded",0)))},
"a line after run.closed":{lines:e=>[...e,{...e.at(-2),ts:e.at(-1)?.ts??null}]},"run.closed twice":{lines:e=>[...e,{
...e.at(-1)}]},"a reconciliation after the plan":Tt(e=>e.toSpliced(2,0,Wt(e)))},decisions:{
"a decision missing":Rt("policy.decided"),"a decision twice":Tt(e=>e.toSpliced(3,0,{...e[2]})),
"a decision after a receipt":Et(["policy.decided",1],["receipt.minted",0]),
"decisions under two policies":At("policy.decided",{policy_digest:fe("x")},1),
"permit with a matched forbid, other rules left out":xt("policy.decided",e=>jt(e).rules.push({id:"f",effect:"forbid",
matched:!0,unmet:null},{omitted:3})),"no evidence.read":Rt("evidence.read"),
"evidence.read twice":Tt(e=>e.toSpliced(3,0,{...$t(e,"evidence.read")}))},foreign_lines:{
"ledger.foreign that sets nothing aside":Vt(1,{head:"a".repeat(40)}),
"ledger.foreign twice":Tt(e=>e.toSpliced(1,0,Jt(e),Jt(e))),"ledger.foreign among intents":Vt(9),
"ledger.foreign among outcomes":Vt(12)},checkpoint_states:{"ledger.foreign though nothing was set aside":Vt(11)},
receipt_lines:{"two receipts for an operation":Tt(e=>e.toSpliced(6,0,{...$t(e,"receipt.minted"),
receipt_id:`rcpt_${"a".repeat(32)}`})),"one receipt for two operations":St("receipt.minted",{
receipt_id:`rcpt_${fe(`${"c".repeat(32)}tag`).slice(7,39)}`},1)},all_or_nothing:{"minted although the policy refused":{
ops:[{id:"a"},{id:"b"}],...xt("policy.decided",e=>Object.assign(jt(e),{decision:"no_rule",violations:[{rule:null,
code:"x",message:"x"}]}),1)},"minted and refused in one batch":xt("receipt.minted",e=>{Object.assign(jt(e),{
enforceable:!1,violations:[{rule:null,code:"plan_blocked",message:"x"}]}),Object.assign(e,{type:"receipt.refused",
status:"rejected"})},1)},gate_checks:{"no gate before an intent":Rt("gate.passed",1),
"a gate of another operation before an intent":Et(["gate.passed",0],["gate.passed",1]),
"a rejected gate before an intent":xt("gate.passed",e=>{Object.assign(e,{type:"gate.rejected",status:"rejected"}),
jt(e).checks=Ie("receipt_consumed")}),"a gate for an advisory receipt":{...Ut,...Tt(e=>e.toSpliced(6,0,{
...$t(e,"receipt.refused"),type:"gate.passed",data:{checks:Ie()},status:null
}).map(e=>"gate.passed"===e.type?Object.fromEntries(Object.entries(e).filter(([e])=>"status"!==e)):e))},
"intent with the receipt of another operation":St("operation.intent",{
receipt_id:`rcpt_${fe(`${"c".repeat(32)}release`).slice(7,39)}`}),"an intent twice: a receipt replayed":Tt(e=>{
const t=e.findIndex(({type:e})=>"gate.passed"===e);return e.toSpliced(t+2,0,{...e[t]},{...e[t+1]})}),
"an outcome before its intent":Et(["operation.intent",1],["operation.succeeded",1]),
"a late rejection without its skip":{...Mt,...Rt("operation.skipped")},"a late rejection, executed all the same":{...Mt,
...xt("operation.skipped",e=>{Object.assign(e,{type:"operation.succeeded",status:"success"}),jt(e).code=null})}},
single_use:{
"an outcome without an intent":Tt(e=>e.filter(t=>t!==$t(e,"gate.passed",1)&&t!==$t(e,"operation.intent",1))),
"two outcomes of one receipt":Tt(e=>e.toSpliced(-1,0,{...$t(e,"operation.succeeded",1)})),
"outcome with the receipt of another operation":St("operation.succeeded",{
receipt_id:`rcpt_${fe(`${"c".repeat(32)}release`).slice(7,39)}`})},outcomes:{
"success with a code":At("operation.succeeded",{code:"github_error"}),"failure without a code":{...Ct,
...At("operation.failed",{code:null})},"skipped as expired without a rejection":{...Mt,...Rt("gate.rejected")},
"skipped for another reason than the gate gave":{...Mt,...At("operation.skipped",{code:"cancelled"})},
"unchanged although refused":{ops:[{id:"a",effect:"none"}],...xt("policy.decided",e=>Object.assign(jt(e),{
decision:"forbid",violations:[{rule:null,code:"x",message:"x"}]}))},
"a refused execute job that calls unchanged what is forbidden":{...Kt,execute:!0,...St("operation.unchanged",{
operation_id:"b"})}},settled:{"an intent without an outcome, and closed":Rt("operation.succeeded",1)},counts:{
"counts too high":xt("run.closed",e=>jt(e).counts["operation.succeeded"]=3),
"counts of what did not happen":xt("run.closed",e=>jt(e).counts["operation.failed"]=1),
"counts without a type":xt("run.closed",e=>delete jt(e).counts["operation.intent"])},result:{"partial called shipped":{
...Ct,result:"shipped"},"shipped called unchanged":{result:"unchanged"},"blocked called authorized":{...Ut,
result:"authorized"},"a refused execute job called unchanged":{...Kt,execute:!0,result:"unchanged"}},run_result:{
"shipped called failed":{result:"failed"}},complete:{"an operation without a word in a blocked run":{...Ut,
...Rt("receipt.refused",0)},"an operation without a word in a blocked run with something in place":{...Kt,
...Rt("receipt.refused",0)},"an authorize job that is silent about an operation":{authorize:!0,...Rt("receipt.minted",1)
},"an authorize job that is silent about what is in place":{authorize:!0,ops:[{id:"a"},{id:"b",effect:"none"}],
...Rt("operation.unchanged")}},effects:{"a refused execute job that is silent about what is in place":{...Kt,execute:!0,
...Rt("operation.unchanged")}},operation_binding:{"a refused execute job that calls unchanged what is not there":{...Kt,
execute:!0,...St("operation.unchanged",{operation_id:"a"})}},landed:{"unchanged called authorized":{ops:[{id:"a",
effect:"none"}],result:"authorized"}},reconciliations:{"a reconciliation twice":Tt(e=>e.toSpliced(1,0,Wt(e),Wt(e)))}
})],Yt=[...ht("TAMPERED",{dry_run_law:{"a dry run with a key":{mode:"dry_run",...At("run.opened",{vkey:je.vkey})},
"a dry run that intends":{mode:"dry_run",...xt("operation.blocked",e=>{Object.assign(e,{type:"operation.intent",
receipt_id:`rcpt_${"a".repeat(32)}`,data:{natural_key:"x",operation_digest:fe("x")}}),delete e.status})},
"a dry run that mints":{mode:"dry_run",...xt("receipt.refused",e=>{Object.assign(jt(e),{enforceable:!0,violations:[]}),
e.type="receipt.minted",delete e.status})},"a dry run that succeeds":{mode:"dry_run",
...xt("operation.blocked",e=>Object.assign(e,{type:"operation.succeeded",status:"success",
receipt_id:`rcpt_${"a".repeat(32)}`,data:{code:null,effect:"create",github:null,message:null,state_digest:null}}))},
"a dry run that does not name its mode":{mode:"dry_run",receipt:e=>e.violations=[{rule:null,code:"x",message:"x"}],
...At("receipt.refused",{violations:[{rule:null,code:"x",message:"x"}]})},
"prod that blocks by mode":xt("operation.succeeded",e=>{Object.assign(e,{type:"operation.blocked",status:"rejected",
data:{code:"mode_not_prod",effect:"create",operation_digest:fe("x")}}),delete e.receipt_id})},complete:{
"a dry run that forgets an operation":{mode:"dry_run",...Rt("operation.blocked")}},result:{"a dry run called shipped":{
mode:"dry_run",result:"shipped"}},unsigned_run:{"a run without a key that executes":At("run.opened",{vkey:null})},
outcomes:{"an operation blocked twice":{mode:"dry_run",...Tt(e=>e.toSpliced(-1,0,{...$t(e,"operation.blocked",1)}))},
"an operation blocked before it was refused":{mode:"dry_run",...Et(["receipt.refused",1],["operation.blocked",1])},
"another operation blocked than was refused":{mode:"dry_run",...At("operation.blocked",{operation_digest:fe("x")})}}
}),...pt("TAMPERED",{manifest_signature:{"a dry run with a signed manifest":ut(vt(()=>{}))}})],Qt=(e,t=0)=>({
checkpoints:(a,n)=>e(a[t],n)
}),Xt=(e,t=0)=>Qt(t=>Object.assign(t,e),t),ea=({signer:e=je,size:t,root:a,head:n,origin:r})=>Qt((i,{leaves:o,heads:s})=>{
i.after=ve([e],t??o.length,a??ge(o),n??s.at(-1)??"",r)
}),ta=e=>Qt(t=>t.after=e(t.after)),aa=(e,t,a)=>`— ${t} ${Buffer.concat([Buffer.from(a,"base64").subarray(0,4),Buffer.alloc(64,1)]).toString("base64")}\n`,na=e=>({
manifest:t=>e(t.files)}),ra=[...ht("TAMPERED",{checkpoint_states:{"forked ledger: a checkpoint of another root":ea({
root:Buffer.alloc(32,7)}),"a checkpoint of another head":ea({head:"a".repeat(64)}),
"a checkpoint of more lines":Qt((e,{leaves:t,heads:a})=>{e.after=ve([je],t.length+1,ge(t),a.at(-1)??"")}),
"a checkpoint of another origin":ea({origin:"github.com/repositories/5/marketops"}),"a frontier of another tree":{...Ht,
...Qt(e=>e.frontier=e.frontier.map(()=>"b".repeat(64)))},"a frontier of another size":{...Ht,...Xt({frontier:[]})},
"no checkpoint before":{...Ht,...Xt({before:null})},"a stretch too many":{checkpoints:e=>{e.push({...e[0],first_seq:99})
}},"a stretch in two":{...Ht,checkpoints:e=>{e.push({...e[0],first_seq:6})}}},checkpoint_signatures:{
"a checkpoint that the forger signed as well under the same name":ta(e=>e.replace(/— (\S+) (\S+)\n$/,aa)),
"a checkpoint that only another key signed":ea({signer:xe})},checkpoints_file:{
"a checkpoint without a signature line":ta(e=>e.replace(/\n—.*\n$/,"\n"))},ledger_chain:{
"a checkpoint before of another size":{...Ht,...Qt((e,{heads:t})=>e.before=ve([je],4,Buffer.alloc(32,7),t[3]??""))},
"a checkpoint before the first line":Qt(e=>e.before=e.after??null)},ledger_sequence:{"a stretch too few":{...Ht,
checkpoints:e=>{e.pop()}}},landed:{"an authorize job with a landed checkpoint":{authorize:!0,...ea({})}},manifest:{
"manifest of another head":{manifest:e=>e.head="a".repeat(64)},
"manifest with a file too many":na(e=>e[`receipts/rcpt_${"a".repeat(32)}.dsse.json`]=fe("x")),
"manifest with a file too few":na(e=>delete e["report.html"]),
"manifest with a file outside the layout":na(e=>e["../x"]=fe("x"))},trusted_keys:{
"a key that the run did not trust itself":{trusted:`${xe.vkey}\n`},"a key that had lapsed in the list of the run":{
trusted:`${je.vkey} not-after=2026-11-01T00:00:00.000Z\n`},"a list of keys that cannot be read":{
trusted:`${je.vkey} until=tomorrow\n`}}}),...ht("INCOMPLETE",{landed:{"the later of two checkpoints missing":{...Ht,
...Xt({after:null},1)},"the earlier of two checkpoints missing":{...Ht,...Xt({after:null})},
"lines after the last landed checkpoint":Qt((e,{leaves:t,heads:a})=>{e.after=ve([je],9,ge(t.slice(0,9)),a[8]??"")}),
"not landed":{landed:!1},"an authorize job":{authorize:!0}},run_result:{"no run.closed":{closed:!1}},
manifest_signature:{"manifest not signed":{signedManifest:!1}}})],ia=[...ht("TAMPERED",{run_claims:{
"proof of another result":Bt("run",{result:"partial"}),"proof of another actor":Bt("run",{actor:"mallory"}),
"proof of another time":Bt("run",{closed_at:"2026-11-24T01:00:00.000Z"}),"proof of another commit":Bt("run",{
commit_sha:"f".repeat(40)})},phase_1_claims:{
"proof of another effect":Ot("phase_1_dry_run_plan",e=>Nt(e,"operations").effect="update"),
"proof with an operation left out":Ot("phase_1_dry_run_plan",e=>e.operations.pop()),
"proof of another plan":Bt("phase_1_dry_run_plan",{plan_digest:fe("x")})},phase_2_claims:{
"proof with another decision":Ot("phase_2_fc_authorization",e=>Nt(e,"decisions").decision="forbid"),
"proof with another policy":Bt("phase_2_fc_authorization",{policy_digest:fe("x")}),
"proof blocked by mode in prod":Bt("phase_2_fc_authorization",{blocked_by_mode:!0}),
"proof with a receipt edited":Ot("phase_2_fc_authorization",e=>Nt(e,"receipts").receipt.actor="mallory"),
"proof with a receipt left out":Ot("phase_2_fc_authorization",e=>e.receipts.pop()),
"proof with receipts in another order":Ot("phase_2_fc_authorization",e=>e.receipts.reverse())},approvals:{
"proof with an approver more":Ot("phase_2_fc_authorization",e=>e.approvals.push({environment:"production",user:"bob",
user_id:"78",state:"approved",comment:""}))},phase_3_claims:{"proof with a failure as success":{...Ct,
...Ot("phase_3_github_execution",e=>Object.assign(e.operations[1],{outcome:"succeeded",status:"success",code:null}))},
"proof with another check":Ot("phase_3_github_execution",e=>Nt(e,"operations").checks=Ie("receipt_expired")),
"proof with another answer of GitHub":Ot("phase_3_github_execution",e=>Nt(e,"operations").github={id:"1",sha:null,
url:null}),"proof with another message":{...Ct,...Ot("phase_3_github_execution",e=>e.operations[1].message="nothing")},
"proof without the reason of a refusal":{...Ut,...Ot("phase_3_github_execution",e=>Nt(e,"operations").code=null)}},
phase_4_claims:{"proof of another root":Bt("phase_4_proof_ledger",{root:"a".repeat(64)}),
"proof of another head":Bt("phase_4_proof_ledger",{head:"a".repeat(64)}),
"proof of another size":Bt("phase_4_proof_ledger",{size:1}),"proof of more entries":Bt("phase_4_proof_ledger",{
entries:1e3}),"proof of another origin":Bt("phase_4_proof_ledger",{origin:"github.com/repositories/5/marketops"}),
"proof with another binding":Ot("phase_4_proof_ledger",e=>Nt(e,"bindings").outcome_seq=1),
"proof with a binding left out":Ot("phase_4_proof_ledger",e=>e.bindings.pop())},ledger_canonical:{
"raw line written otherwise and hashed so":Ft("run.closed",e=>e.replace('"v":1','"v":1.0')),
"raw line with a key twice and hashed so":Ft("run.closed",e=>e.replace('"v":1','"v":1,"v":1'))}})],oa=e=>({evidence:t=>{
Object.assign(t.job,e)}}),sa=e=>({evidence:t=>{Object.assign(t,e)}}),ca=`approvals/${fe("yes").slice(7)}.txt`,da=Ae({
approvals:[]}),la=[...ht("TAMPERED",{owners_files:{"other approvers than the run went by":At("run.opened",{
approvers_digest:fe("x")}),"other trusted keys than the run went by":{files:mt("trusted-keys",e=>`# mine\n${e}`)}},
policy_digest:{"another policy than decided":{files:mt("policy.yml",e=>`# mine\n${e}`)},
"a withheld policy that is shown":xt("run.opened",e=>Object.assign(jt(e).policy_source,{withheld:!0}))},evidence:{
"other evidence than was read":{files:mt("evidence.json",e=>e.replace("77","78"))}},decisions_follow:{
"a permit that the policy does not give":At("policy.decided",{rules:[{id:"other",effect:"permit",matched:!0,unmet:null}]
}),"a refusal for another reason":{...Ut,lines:e=>{
for(const t of e)"policy.decided"===t.type&&"no_rule"===jt(t).decision&&(jt(t).violations=[{code:"x",rule:null,
message:"no"}]);return e}},"evidence of another environment":oa({environment:"staging"}),
"evidence of another commit":oa({commit_sha:"f".repeat(40)}),"evidence that GitHub knows another commit of":{
evidence:e=>{const{attempt:t}=e.run;t.value.head_sha="f".repeat(40)}},"evidence of a run that was not asked about":sa({
environment:null}),"evidence for another function":sa({decide:2}),"evidence with a field more":sa({trust:"me"}),
"approvals that nobody gave":sa({approvals:{value:[]}})},signed_approvals:{"a text of an approval that did not count":{
files:e=>e.set(ca,Buffer.from("yes"))}},approvals:{
"a signed approval that no receipt names":Bt("phase_2_fc_authorization",{signed_approvals:[{digest:fe("yes"),
key:`SHA256:${"A".repeat(43)}`,principal:"77+alice@x"}]})},predicate:{"a predicate where no asset shipped":{
files:e=>e.set("predicate.json",da).set("subjects.sha256",Buffer.alloc(0))}}})],pa=(0,
ce.cz)(Se,"the audit"),ha=({files:e})=>(0,le.Gr)((0,de.GU)(e()),{pins:pa});function ua({name:e,verdict:t,check:a},n){
if(n.verdict!==t)return`${e}: ${n.verdict} in place of ${t}`
;const r=n.checks.filter(({status:e})=>!["ok","not_applicable","skipped"].includes(e))
;return void 0===a||r.some(e=>e.name===a)?null:`${e}: found by ${r.map(e=>e.name).join(", ")}, but not by ${a}`}
async function fa(e){const t=await(0,le.Gr)((0,de.GU)(Ne()),{pins:pa}),a=await(0,se.xJ)(function(e,t){
const a=new Map,{id:n}=Ce(t,a).at(-1),r=new Map([["HEAD",Buffer.from("ref: refs/heads/marketops-ledger\n")],["config",Buffer.from("[core]\n\trepositoryformatversion = 0\n\tbare = true\n")],["refs/heads/marketops-ledger",Buffer.from(`${n}\n`)]])
;for(const[e,t]of a)r.set(`objects/${e.slice(0,2)}/${e.slice(2)}`,(0,K.deflateSync)(t));return We(e,r)}((0,
r.join)(e,"branch"),Ke),{pins:pa});return[t.verdict,a.verdict]}var ma=a(87010);async function ga(e,t={}){const a={
policy:L,...t},[n,r]=await Promise.all([e.open(a),e.plan(a)]);return{scene:n,digest:r.plan_digest}}function ya(e,t,a=G){
e.github.admin.approve(Number($),j,a,`Approved ${t}`)}function wa(e){
for(const t of Object.keys(e.github.admin.snapshot().refs))t.startsWith("refs/tags/")&&e.github.admin.deleteRef(t)
;e.mark()}const ka=()=>ee(ba()),ba=()=>(0,l.X$)(c.randomBytes);function _a(e){
return e.once("a run that shipped",async()=>{const t=await e.open(),a=await va(t),i=t.ledgerCheckout(),o=(0,
r.join)(await e.folder(),"checkpoint");return await(0,n.cp)((0,r.join)(i,"checkpoint"),o),{proof:a.proof,ledger:i,
clone:t.ledgerClone(),checkpoint:o}})}async function va(e,t=$){t!==$&&e.github.admin.createRun({runId:Number(t),
headSha:e.github.commitSha,actor:"maintainer"});const a=await e.prod({},{GITHUB_RUN_ID:t});return(0,
ma.sb)("shipped"===a.outputs.result,`the run before the attack did not ship:\n${a.log}`),a}var $a=a(70302)
;function ja(e,t){return e.find(e=>e.includes(`"code":"${t}"`))??null}function xa(e,t){
return e.find(e=>e.includes(`"type":"${t}"`))??null}function Sa({log:e}){
const t=e.split("\n").filter(e=>e.startsWith("::error"));return t.length>0?t.join("\n"):e.trim()}function Aa(e,t){
return e.log.split("\n").find(e=>e.startsWith("::error")&&t.test(e))??null}function Ta(e){const t=e.writes();(0,
ma.sb)(0===t.length,`these requests went out: ${t.join(", ")}`),
(0,ma.sb)(!e.hasPublished(),"GitHub holds something new")}function Ra(e,t,a,n){return(0,
ma.sb)(1===t.exitCode,`the step ended with exit code ${String(t.exitCode)}:\n${t.log.trim()}`),Ta(e),(0,
ma.sb)(null!==a,`it was refused, but not with ${n}:\n${t.log.trim()}`),{outcome:"defended",evidence:(0,
h.kc)(a.replace(/^::error[^:]*::/,""))}}function Ea(e,t,a){
return Ra(e,t,ja(t.lines,a)??Aa(t,new RegExp(`\\[${a}\\]`)),a)}function Oa(e,t,a){return Ra(e,t,Aa(t,a),String(a))}
function Ba(e,t){(0,ma.sb)("shipped"===t.outputs.result,`the run was blocked:\n${Sa(t)}`),(0,
ma.sb)(e.hasPublished(),"nothing was published");const a=xa(t.lines,"ledger.foreign");return(0,
ma.sb)(null!==a,"the foreign commit is not on record"),{outcome:"defended",evidence:a}}function Ia(e,t,a){Ta(e),(0,
ma.sb)(1===t.exitCode,`the step ended with exit code ${String(t.exitCode)}:\n${t.log.trim()}`)
;const n=t.lines.filter(e=>e.includes('"type":"gate.rejected"'))
;(0,ma.sb)(n.length>0,`the gate rejected nothing:\n${t.log.trim()}`);for(const e of n){
const{data:t}=JSON.parse(e),n=t.checks.flatMap(e=>null===e.code?[]:[e.code]);(0,
ma.sb)(1===n.length&&n[0]===a,`the gate said ${n.join(", ")} in place of ${a}`)}return(0,
ma.sb)(null===xa(t.lines,"operation.intent"),"an operation was begun"),{outcome:"defended",evidence:n[0]??""}}
function Pa({verdict:e,failed:t},a,n){
(0,ma.sb)(e===a,`the verdict was ${e}: ${t.map(({name:e,detail:t})=>`${e}: ${t}`)[0]??""}`)
;const r=t.find(({name:e})=>e===n)
;return(0,ma.sb)(void 0!==r,`found by ${t.map(({name:e})=>e).join(", ")}, but not by the check ${n}`),{
outcome:"detected",evidence:(0,h.kc)(`verdict ${a}: ${n}: ${r.detail}`)}}async function Na(e,t,a,i={}){
const o=await e.once(`evidence ${a.plan_digest}`,async()=>{const{proof:e}=await t.prod({},{},{entry:"authorize.js"})
;return(0,n.readFile)((0,r.join)(e,"evidence.json"))}),s=await e.folder(),d={facts:{mode:"prod",repository:`${b}/${_}`,
repositoryId:v,runId:$,runAttempt:1,workflowRef:t.facts().GITHUB_WORKFLOW_REF??"",workflowSha:t.github.commitSha,
actor:"maintainer",triggeringActor:"maintainer",commitSha:t.github.commitSha,ref:"refs/heads/main",event:"push",
environment:j,apiUrl:t.github.apiUrl,serverUrl:t.stage.server,actionVersion:"1.0.0",claim:"c".repeat(32)},
planDigest:a.plan_digest,policyDigest:`sha256:${"1".repeat(64)}`,evidenceDigest:(0,u.ol)(o),approvals:[],
signedApprovals:[],lifetimeMs:9e5
},l=(0,$a.M)(i.terms?.(d)??d,i.keys??t.keys,()=>Date.now()-(i.issuedAgo??0),c.randomBytes);await(0,n.writeFile)((0,
r.join)(s,"evidence.json"),o);for(const e of a.operations){const t={operation:e,violations:[],ledger:{size:0,
head:"0".repeat(64)}},{bytes:a}=l(i.request?.(t)??t),o=void 0===i.bytes?a:i.bytes(a);null!==o&&await(0,n.writeFile)((0,
r.join)(s,`${e.operation_id}.dsse.json`),o)}return s}async function Fa(e,t={},{scene:a,options:n={},inputs:r={}}={}){
const i=a??await e.open(n),o=await e.plan(n),s=await Na(e,i,o,t);return{scene:i,receipts:s,step:await Ca(i,s,r)}}
function Ca(e,t,a={},n={}){return e.prod({receipts:t,...a},n,{entry:"execute.js"})}function Ma(e,t){return{
expected:`gate.rejected with ${e}`,control:"execute",run:async a=>{
const{scene:n,step:r}=await Fa(a,"function"==typeof t?await t(a):t);return Ia(n,r,e)}}}const Ua=e=>({terms:t=>({...t,
facts:{...t.facts,...e}})}),Ha=e=>({request:t=>({...t,operation:{...t.operation,...e(t.operation)}})}),La=e=>({
bytes:t=>{const a=JSON.parse(t.toString());return Buffer.from(`${(0,w.dw)({...a,...e(a)})}\n`)}}),Ga=e=>La(t=>({
signatures:e(t.signatures)})),qa=(e,t)=>La(a=>({
payload:Buffer.from(Buffer.from(a.payload,"base64").toString().replace(e,t)).toString("base64")}))
;function za({path:e,content:t="",type:a="0",link:n=""}){const r=Buffer.alloc(512);r.write(e,0,100)
;for(const[e,i]of[[100,"0000644\0"],[108,"0000000\0"],[116,"0000000\0"],[124,`${Buffer.byteLength(t).toString(8).padStart(11,"0")}\0`],[136,"00000000000\0"],[148,"        "],[156,a],[157,n],[257,"ustar\x0000"]])r.write(i,e,"latin1")
;const i=r.reduce((e,t)=>e+t,0);return r.write(`${i.toString(8).padStart(6,"0")}\0 `,148,"latin1"),r}const Da=e=>(0,
K.gzipSync)(function(e){const t=e.flatMap(e=>{const t=Buffer.from(e.content??"")
;return[za(e),t,Buffer.alloc((512-t.length%512)%512)]});return Buffer.concat([...t,Buffer.alloc(1024)])}(e))
;function Wa(e,t={}){return Da([{path:"package/package.json",content:JSON.stringify(e)
},...Object.entries(t).map(([e,t])=>({path:`package/${e}`,content:t}))])}
const Ja="registry.npmjs.org",Va="@acme/widgets",Ka="ghcr.io/acme/staging",Za="ghcr.io/acme/widgets",Ya="registry.acme.example",Qa={
username:"ci",password:"password-of-the-registry"
},Xa="application/vnd.oci.image.manifest.v1+json",en="application/vnd.oci.image.index.v1+json",tn="evil.example",an="A registry, workflow or ref that the policy does not name",nn="A package, image or tag that a rule forbids",rn="A registry that leads elsewhere, or asks for another’s credential",on="A token of another package, expired or repeated",sn="Tarball or provenance swapped before the upload",cn="A tarball, provenance or input that says something else",dn="A status that is not what was done",ln="A manifest, layer or answer of other bytes, type or size",pn="A version or tag that is there, or comes meanwhile",hn="The stage of another package, or a lost one",un="A run that bears the name of the approved one",fn="Inputs with markup or commands",mn=(e,t,a={})=>{
const n=e=>({mediaType:"application/vnd.oci.image.layer.v1.tar",digest:`sha256:${(0,
c.createHash)("sha256").update(e).digest("hex")}`,size:e.length}),r={config:n(e),layers:t.map(n)}
;return JSON.stringify({schemaVersion:2,mediaType:Xa,...r,...a})};function gn(e,t,a,n){
for(const a of["{}",n])e.putBlob(t,a);return e.putManifest(t,a,mn("{}",[n]),Xa)}async function yn(e,t,a={}){
const n=await e.registries({logins:{[Ya]:Qa}}),i=gn(n,Ka,null,"layer"),o={
package:`{id: package, kind: publish_npm, package: 'build/*.tgz', ${a.package??"access: public, stage: false"}}`,
image:`{id: image, kind: promote_image, source: '${a.source?.(n,i)??`${Ka}@${i}`}', ${a.image??`registry: ${Za}, tags: [v1]`}}`,
deploy:`{id: deploy, kind: dispatch_workflow, ${a.deploy??"workflow: deploy.yml, inputs: {version: v1.0.0}"}}`},s={
package:["publish_npm",`{registries: [${Ja}]}`],
image:["promote_image",`{registries: [ghcr.io, ${Ya}], moves_image_tag: false}`],
deploy:["dispatch_workflow","{dispatch: [{workflow: deploy.yml, ref: 'refs/heads/main'}]}"]
},c="all"===t?["package","image","deploy"]:[t],d=c.map(e=>`  - {id: ${e}, effect: permit, reason: It follows the release, operations: [${s[e][0]}],\n     repositories: [self], when: ${a.when??s[e][1]}}\n`),l=await e.open({
operations:`version: 1\noperations:\n${c.map(e=>`  - ${o[e]}\n`).join("")}`,
policy:`${M.slice(0,M.indexOf("rules:"))}rules:\n${d.join("")}${a.rule??""}`,files:{
".github/workflows/deploy.yml":"run-name: Deploy ${{ inputs.version }} (${{ inputs.marketops_receipt }})\non:\n  workflow_dispatch:\n    inputs:\n      version:\n        required: true\n      marketops_receipt:\n        default: ''\njobs: {}\n",
...a.files},changes:{}});l.github.admin.setToken(S,"github-actions[bot]",{contents:"write",pull_requests:"write",
issues:"write",actions:"write"},!0),(0,J.writeFileSync)((0,r.join)(l.workspace,"build/w.tgz"),a.tarball??Wa({name:Va,
version:"1.0.0"}));const p={MARKETOPS_TEST_REGISTRIES:n.url,MARKETOPS_TEST_SECOND_MS:"20"};return{scene:l,registries:n,
digest:i,prod:async(e={},t={})=>{const a=await l.prod(e,{},{env:{...p,...n.identity,...t}})
;return function(e,{tokens:t,npmToken:a,front:n},{log:i,proof:o,summary:s}){
const c=[...t.secrets,Qa.password,Buffer.from(`${Qa.username}:${Qa.password}`).toString("base64")],d=(0,
J.existsSync)(o)?(0,J.readdirSync)(o,{recursive:!0,withFileTypes:!0}):[],l=d.filter(e=>e.isFile()).map(e=>(0,
J.readFileSync)((0,
r.join)(e.parentPath,e.name),"utf8")),p=e.github.requests.map(({requestBody:e})=>e.toString()),h=i.replace(/^::add-mask::.*$/gm,"")
;for(const e of[h,s,...l,...p])(0,
ma.sb)(!c.some(t=>e.includes(t)),"a credential of a registry is in the log, the proof or the ledger")
;for(const{host:e,authorization:t}of n.records){const n=e===tn||e!==Ja&&!0===t?.includes(a);(0,
ma.sb)(!n||null===t,`${e} was shown a credential`)}}(l,n,a),a},answer:(e,t,a="before")=>{
n.front.fault=n=>n.phase===a&&e(n)?"function"==typeof t?t(n):t:null}}}
const wn=({github:e})=>e.admin.runs().filter(({event:e})=>"workflow_dispatch"===e).length,kn=({front:e})=>e.records.filter(({method:e,status:t,path:a})=>"GET"!==e&&"HEAD"!==e&&t<300&&!a.includes("/oidc/")).map(({method:e,host:t,path:a})=>`${e} ${t}${a}`)
;function bn({scene:e,registries:t},a,n){
(0,ma.sb)(1===a.exitCode,`the step ended with exit code ${String(a.exitCode)}:\n${a.log.trim()}`),(0,
ma.sb)(0===kn(t).length,`these went out: ${kn(t).join(", ")}`),
(0,ma.sb)(0===wn(e)&&0===e.writes().length,"something was written to GitHub")
;const r="string"==typeof n?new RegExp(`\\[${n}\\]`):n,i=a.lines.find(e=>"string"==typeof n&&e.includes(`"${n}"`))??Aa(a,r)
;return(0,ma.sb)(null!==i,`it was refused, but not with ${String(n)}:\n${Sa(a)}`),{outcome:"defended",evidence:(0,
h.kc)(i.replace(/^::error[^:]*::/,""))}}function _n({lines:e,log:t},a,n){const r=xa(e,`operation.${a}`);return(0,
ma.sb)(!0===r?.includes(`"code":"${n}"`),`not operation.${a} with ${n}:\n${r??t.trim()}`),(0,
ma.sb)(null===xa(e,"operation.succeeded"),"an operation is on record as done"),{outcome:"defended",evidence:r}}
function vn(e,t,a){return(0,ma.sb)("shipped"===e.outputs.result,`it was kept from shipping:\n${Sa(e)}`),(0,ma.sb)(t,a),{
outcome:"defended",evidence:xa(e.lines,"operation.succeeded")??""}}const $n={prod:async e=>{const t=await e.open()
;jn(t,await t.prod())},strict:async e=>{const{scene:t,digest:a}=await ga(e);ya(t,a),jn(t,await t.prod({
"expected-plan-digest":a}))},conditions:async e=>{const t=await e.open({policy:H});jn(t,await t.prod())},
execute:async e=>{const{scene:t,step:a}=await Fa(e);jn(t,a)},verify:async e=>{
const{proof:t,clone:a,checkpoint:n}=await _a(e);for(const n of[t,a]){const{verdict:a}=await e.verify(n);(0,
ma.sb)("VERIFIED"===a,`an untouched ${n===t?"proof":"ledger"} is ${a}`)}const r=await e.verify(a,["--since",n]);(0,
ma.sb)("VERIFIED"===r.verdict,`an untouched ledger is ${r.verdict} against its own checkpoint`)},targets:async e=>{
const{scene:t,registries:a,prod:n}=await yn(e,"all"),r=await n()
;(0,ma.sb)("shipped"===r.outputs.result,`without the attack the run fails:\n${r.log.trim()}`),(0,
ma.sb)(1===a.packages.size&&null!==a.digestAt(`${Za}:v1`),"a registry has nothing"),(0,
ma.sb)(1===wn(t),"no workflow was started")},forged:async e=>{const t=await fa(await e.folder());(0,
ma.sb)(t.every(e=>"VERIFIED"===e),`an honest proof and branch of the forger are ${t.join(" and ")}`)}};function jn(e,t){
(0,ma.sb)(0===t.exitCode,`without the attack the run fails:\n${t.log.trim()}`),(0,
ma.sb)("shipped"===t.outputs.result,`without the attack the result is ${t.outputs.result??"none"}`),(0,
ma.sb)(e.hasPublished(),"without the attack nothing is published")}
async function xn({dist:e,scenarios:t,row:a,parallel:i=2}){const s=await async function(e){const t=[]
;for(const a of await f(e)){const i=await(0,n.readFile)((0,r.join)(e,a));t.push({path:a,digest:(0,
u.sc)(i).toString("hex"),size:i.length})}const a=t.map(({path:e,digest:t})=>`${t}  ${e}\n`).join("");return{
digest:`sha256:${(0,u.sc)(a).toString("hex")}`,files:t}}(e),m=await(0,n.mkdtemp)((0,r.join)((0,
d.tmpdir)(),"marketops-security-audit-")),g=new Map,y=(0,l.X$)(c.randomBytes),w=async(t,a)=>{const i=(0,r.join)(m,t)
;await(0,n.mkdir)(i);const o=new AuditContext({dist:e,temporary:i,secret:y,shared:g});try{return await a(o)}finally{
await o.close()}},k=new Map,b=[],_=new Map;try{await(0,p.bB)(t,i,async(e,t)=>{const n=await async function(e,t){try{
return await t()}catch(t){const a=t instanceof ma.Eh?t.message:`it could not be played: ${(0,o.bD)(t)}`;return{
outcome:"breached",evidence:(0,h.kc)(`${e.id}: ${a}`)}}}(e,async()=>(await(e=>{const t=k.get(e)??w(`control-${e}`,$n[e])
;return k.set(e,t),t})(e.control),w(e.id,e.run)));_.set(t,function(e,{outcome:t,evidence:a}){
const{id:n,name:r,attacker:i,attack:o,defence:s,severity:c,expected:d}=e,l=o.map((e,t)=>1===o.length?e:`${t+1}. ${e}`).join(" ")
;return{id:n,name:r,attacker:i,attack:l,defence:s,severity:c,expected:d,outcome:t,evidence:a}}(e,n)),(()=>{
for(let e=_.get(b.length);void 0!==e;e=_.get(b.length))b.push(e),a(e)})()})}finally{await(0,n.rm)(m,{recursive:!0,
force:!0})}return{bundle:s,scenarios:b}}var Sn=a(90350);const An={env:{MARKETOPS_TEST_SECOND_MS:"50"}
},Tn=({method:e,path:t})=>"POST"===e&&t.endsWith("/git/tags"),Rn=({method:e,path:t,body:a})=>"POST"===e&&t.endsWith("/git/refs")&&!a.includes(k.jF)
;function En(e,t){const a=xa(e.lines,t);return(0,ma.sb)(null!==a,`there is no ${t}:\n${e.log.trim()}`),(0,
ma.sb)(null===xa(e.lines,"operation.succeeded"),"an operation is on record as done"),{outcome:"defended",evidence:a}}
const On="An answer must say what was asked for; else reading settles it.",Bn="Targets are resolved to commits in the plan.",In=[{
id:"G1",name:"422 taken as success",attacker:"github",severity:"critical",
attack:["Answer the creation of the tag with 422, without a reason."],defence:On,...Pn(Rn,{status:422,body:{
message:"Reference update failed"}})},{id:"G2",name:"5xx taken as success",attacker:"github",severity:"critical",
attack:["Answer the creation of the tag with 502, again and again."],defence:On,...Pn(Rn,{status:502,body:{
message:"Bad gateway"}},"operation.in_doubt")},{id:"G3",name:"Garbage taken as success",attacker:"github",
severity:"critical",attack:["Answer the creation of the tag object with 201 and an empty object."],defence:On,...Pn(Tn,{
status:201,body:{}},"operation.in_doubt")},{id:"G4",name:"Answer broken off",attacker:"github",severity:"high",
attack:["Let the tag be created, and break its answer off in the middle."],defence:On,
...Nn("one tag, found by reading; operation.succeeded once",e=>Fn(e,{kind:"truncate"}))},{id:"G5",name:"Answer lost",
attacker:"github",severity:"critical",
attack:["Let the tag be created, and reset the connection before the answer.","Hope that the request is sent again."],
defence:On,...Nn("one tag, found by reading; operation.succeeded once",e=>Fn(e,{kind:"reset"}))},{id:"G6",
name:"Tag taken between plan and execution",attacker:"writer",severity:"critical",
attack:["Wait until the plan was observed.","Create the tag at another commit."],defence:Bn,
...Nn("operation.failed; the other tag is left as it is",async e=>{const t=e.github.admin.commitFiles("other",{x:{
content:"x"}},"Other");e.mark(),e.during(e=>"before"===e.phase&&Tn(e),()=>e.github.admin.setRef("refs/tags/v1.0.0",t))
;const a=await e.prod({},{},An)
;return(0,ma.sb)(e.github.admin.snapshot().refs["refs/tags/v1.0.0"]===t,"the tag was moved"),En(a,"operation.failed")})
},{id:"G7",name:"Branch moved between plan and execution",attacker:"writer",severity:"critical",
attack:["Plan a tag of a branch’s head, and have it approved.","Push to the branch before it is executed."],defence:Bn,
expected:"policy.decided with plan_digest_differs",control:"strict",run:async function(e){
const t=P.replace("    message:","    target: refs/heads/next\n    message:"),a=await e.open({operations:t,policy:L
}),{admin:n}=a.github;n.createBranch("next");const r=(await a.dryRun()).outputs["plan-digest"]??""
;return n.commitFiles("next",{x:{content:"x"}},"Pushed after the approval"),a.mark(),ya(a,r),Ea(a,await a.prod({
"expected-plan-digest":r}),"plan_digest_differs")}},{id:"G8",name:"Tag exists at another commit",attacker:"writer",
severity:"high",
attack:["Create the tag at a commit of yours before the plan is made, and let the release take it over."],
defence:"A conflict with what GitHub has blocks the plan.",expected:"receipt.refused with conflict",control:"prod",
run:async e=>{const t=await e.open(),a=t.github.admin.commitFiles("other",{x:{content:"x"}},"Other")
;return t.github.admin.createAnnotatedTag("v1.0.0",a,"mine"),t.mark(),Ea(t,await t.prod(),"conflict")}},{id:"G9",
name:"Forged marker in a release’s body",attacker:"writer",severity:"high",
attack:["Publish a release of the same tag whose body ends in a receipt’s marker that you made up."],
defence:"A marker counts only with its receipt in consumed/.",expected:"receipt.refused with conflict",control:"prod",
run:async function(e){const t=await e.open({operations:N})
;t.github.admin.createAnnotatedTag("v1.0.0",t.github.commitSha,"Version 1.0.0");const a={tag_name:"v1.0.0",name:"Mine",
body:`Mine.\n\n\x3c!-- MarketOps-Receipt: rcpt_${"a".repeat(32)} sha256:${"7".repeat(64)} --\x3e`}
;return await t.request(R,"POST","/releases",a),t.mark(),Ea(t,await t.prod(),"conflict")}},{id:"G10",
name:"Asset swapped between plan and upload",attacker:"job",severity:"critical",
attack:["Wait until the release’s draft is made.","Replace the asset on disk."],
defence:"A release stays a draft until every asset has its planned digest.",
...Nn("operation.failed; no release is published",async e=>(e.during(({phase:e,method:t,path:a})=>"before"===e&&"POST"===t&&a.endsWith("/releases"),()=>e.change({
"build/widgets.tar.gz":"something  else here"})),Cn(e,await e.prod({},{},An))),N)},{id:"G11",
name:"Asset corrupted on its way",attacker:"github",severity:"critical",
attack:["Store other bytes than those that were uploaded."],
defence:"A release stays a draft until every asset has its planned digest.",
...Nn("operation.failed; no release is published",async e=>(e.github.setInterceptor(({phase:e,method:t,path:a,response:n})=>{
if("after"!==e||void 0===n||!/\/releases\/\d+(\/assets)?(\?|$)/.test(a))return null;if("PATCH"===t)return null
;const r=n.body.toString().replace(/"digest":"sha256:[0-9a-f]{64}"/g,`"digest":"sha256:${"6".repeat(64)}"`);return{
kind:"answer",status:n.status,headers:n.headers,body:r}}),Cn(e,await e.prod({},{},An))),N)},{id:"G12",
name:"Upload sent to another host",attacker:"github",severity:"critical",
attack:["Answer the creation of the release with an upload_url of a host of yours."],
defence:"Only the hosts of the run’s own API are spoken to.",
...Nn("operation.failed; no request goes there and no release is published",async e=>(e.github.setInterceptor(({phase:e,path:t,response:a})=>{
if("after"!==e||void 0===a||!/\/releases(\/\d+)?(\?|$)/.test(t))return null
;const n=a.body.toString().replace(/"upload_url":"https?:\/\/[^/"]+/g,'"upload_url":"https://uploads.github.example')
;return{kind:"answer",status:a.status,headers:a.headers,body:n}}),Cn(e,await e.prod({},{},An))),N)},{id:"G13",
name:"Redirect to another host",attacker:"github",severity:"high",
attack:["Answer a request with a redirect to a host of yours, and take the token that follows."],
defence:"Only the hosts of the run’s own API are spoken to.",expected:"refusal host_refused",control:"prod",
run:async e=>{const[t,a]=await Promise.all([e.open(),e.open()])
;t.github.setInterceptor(({phase:e,path:t})=>"before"===e?{kind:"answer",status:301,headers:{
location:`${a.github.apiUrl}${t}`},body:{}}:null);const n=Ea(t,await t.prod(),"host_refused");return(0,
ma.sb)(0===a.github.requests.length,"the redirect was followed"),n}}];function Pn(e,t,a="operation.failed"){
return Nn(`${a}, never operation.succeeded`,async n=>{n.github.setInterceptor(a=>"before"===a.phase&&e(a)?{
kind:"answer",...t}:null);const r=await n.prod({},{},An)
;return(0,ma.sb)(1===r.exitCode,`the step ended with exit code ${String(r.exitCode)}`),(0,
ma.sb)(!n.hasPublished(),"something was published"),En(r,a)})}function Nn(e,t,a=P){return{expected:e,control:"prod",
run:async e=>t(await e.open({operations:a}))}}async function Fn(e,t){let a=0
;e.github.setInterceptor(e=>"after"===e.phase&&Rn(e)&&0===a++?t:null);const n=await e.prod({},{},An);(0,
ma.sb)(0===n.exitCode,`the step ended with exit code ${String(n.exitCode)}:\n${n.log.trim()}`)
;const r=e.writes().filter(e=>"POST /repos/acme/widgets/git/refs"===e)
;(0,ma.sb)(1===r.length,`the creation of the tag was sent ${r.length} times`)
;const i=n.lines.filter(e=>e.includes('"type":"operation.succeeded"'));return(0,
ma.sb)(1===i.length,`${i.length} lines say that it succeeded`),{outcome:"defended",evidence:i[0]??""}}function Cn(e,t){
(0,ma.sb)(1===t.exitCode,`the step ended with exit code ${String(t.exitCode)}`)
;const a=e.github.admin.snapshot().releases.filter(({draft:e})=>!e);(0,ma.sb)(0===a.length,"a release was published"),
(0,ma.sb)(null===xa(t.lines,"operation.succeeded"),"an operation is on record as done")
;const n=xa(t.lines,"operation.failed")??xa(t.lines,"operation.in_doubt");return(0,
ma.sb)(null!==n,`the failure is not on record:\n${t.log.trim()}`),{outcome:"defended",evidence:n}}const Mn=[...[{
id:"C1",condition:"refs",ships:"another branch",when:"refs: [refs/heads/release]",operations:P},{id:"C2",
condition:"tags",ships:"a tag of another form",when:"tags: ['release-*']",operations:P},{id:"C3",condition:"events",
ships:"another event",when:"events: [workflow_dispatch]",operations:P},{id:"C4",condition:"actors",
ships:"an actor who is not listed",when:"actors: [somebody]",operations:P},{id:"C5",condition:"workflows",
ships:"another workflow file",when:"workflows: [{path: .github/workflows/other.yml, ref: 'refs/heads/*'}]",operations:P
},{id:"C6",condition:"environments",ships:"another environment",when:"environments: [staging]",operations:P},{id:"C7",
condition:"target_on_default_branch",ships:"a commit that is not on the default branch",
when:"target_on_default_branch: false",operations:P},{id:"C8",condition:"asset_names",ships:"an asset of another name",
when:"asset_names: ['*.zip']",operations:N},{id:"C9",condition:"max_assets",ships:"more assets than permitted",
when:"max_assets: 1",operations:N},{id:"C10",condition:"max_asset_bytes",ships:"a larger asset than permitted",
when:"max_asset_bytes: 10",operations:N},{id:"C11",condition:"prerelease",
ships:"a full release where prereleases are permitted",when:"prerelease: true",operations:N},{id:"C12",
condition:"draft",ships:"a published release where drafts are permitted",when:"draft: true",operations:N},{id:"C13",
condition:"moves_tag",ships:"a fixed tag where floating ones are permitted",when:"moves_tag: true",operations:P},{
id:"C14",condition:"generated_notes",ships:"written notes where generated ones are permitted",
when:"generated_notes: true",operations:N},{id:"C15",condition:"pull_request_bases",ships:"another base branch",
when:"pull_request_bases: [next]",operations:F},{id:"C16",condition:"labels",ships:"a label that is not permitted",
when:"labels: [docs]",operations:F.replace("    commit:\n","    labels: [security]\n    commit:\n")},{id:"C17",
condition:"windows",ships:"a time in which nothing ships",
when:"windows: {time_zone: UTC, freeze: [{from: 2000-01-01, to: 2099-12-31}]}",operations:P,code:"window_closed"},{
id:"C20",condition:"force",ships:"a tag that moves forward only where forced moves are permitted",when:"force: true",
operations:P},{id:"C21",condition:"pull_request_heads",ships:"another head branch",when:"pull_request_heads: ['bot/*']",
operations:F},{id:"C22",condition:"paths",ships:"a file that is not permitted",when:"paths: ['docs/**']",operations:F
}].map(function({id:e,condition:t,ships:a,when:n,operations:r,code:i="policy_condition_unmet"}){return{id:e,
name:`${t} unmet`,attacker:"writer",severity:"high",attack:[`Ship ${a}, everything else as the rule has it.`],
defence:"A permit rule matches only with all conditions met.",expected:`policy.decided with ${i}`,control:"conditions",
run:async e=>{const a="refs"===t?M.replace("refs: [refs/heads/main]",n):`${M}      ${n}\n`,o=await e.open({policy:a,
operations:r});return Ea(o,await o.prod(),i)}}}),{id:"C18",name:"Another repository",attacker:"writer",
severity:"critical",attack:["Publish into a repository that the rule does not name, with a token that reaches it."],
defence:"A rule names the repositories that it is about.",expected:"policy.decided with policy_no_rule",control:"prod",
run:async e=>{const t=await e.open({operations:P.replace("    tag:","    repository: acme/other\n    tag:")
}),a=t.github.admin.addRepository("acme","other",{x:{content:"x"}});return t.change({
".marketops/operations.yml":P.replace("    tag:",`    repository: acme/other\n    target: ${a.commitSha}\n    tag:`)}),
Ea(t,await t.prod(),"policy_no_rule")}},{id:"C19",name:"A rule that forbids",attacker:"writer",severity:"critical",
attack:["Find an operation that one rule permits and another forbids."],defence:"A matching forbid beats every permit.",
expected:"policy.decided with policy_forbids",control:"prod",run:async e=>{const t=await e.open({
policy:`${M}  - id: never-tags\n    effect: forbid\n    reason: Tags are made by people\n    operations: [tag_repo]\n    repositories: [self]\n`
});return Ea(t,await t.prod(),"policy_forbids")}},{id:"C23",name:"A forbidden asset in capitals",attacker:"writer",
severity:"high",
attack:["Find an extension that a rule forbids.","Write it in capitals: systems that do not mind run it all the same."],
defence:"Names of assets are judged without regard to case.",expected:"policy.decided with policy_forbids",
control:"prod",run:async e=>{const t=await e.open({
policy:`${M}  - id: never-programs\n    effect: forbid\n    reason: Programs are not released\n    operations: [publish_release]\n    repositories: [self]\n    when:\n      asset_names: ['*.exe']\n`,
files:{"build/x.EXE":"a program"},operations:N.replace("build/widgets.tar.gz","build/x.EXE")})
;return Ea(t,await t.prod(),"policy_forbids")}},...["main","develop"].map((e,t)=>({id:`C${24+t}`,
name:"Pull request from "+("main"===e?"the default branch":"a branch of others"),attacker:"writer",severity:"critical",
attack:[`Plan a pull request whose head is ${e}, so that the action pushes to it.`],
defence:"The action moves only branches that it made itself.",expected:"receipt.refused with conflict",control:"prod",
run:async t=>{
const a="main"===e?"next":"main",n=F.replace("base: main",`base: ${a}`).replace("release/v1.0.0",e),r=await t.open({
operations:n});return r.github.admin.createBranch("develop"),r.github.admin.commitFiles("next",{x:{content:"x"}
},"Ahead of main"),r.mark(),Ea(r,await r.prod(),"conflict")}}))]
;const Un="Only registries of the policy are asked.",Hn="Only the planned bytes are sent.",Ln="What is there afterwards counts, no status.",Gn="Answers are foreign bytes: closed schemas, computed digests.",qn="A token is of one package, for one host, never written down.",zn="A tarball is read, never unpacked or run.",Dn=({method:e,path:t})=>"PUT"===e&&!t.includes("/oidc/"),Wn=({method:e,path:t})=>"GET"===e&&t.startsWith("/@"),Jn=({path:e})=>e.includes("/oidc/"),Vn=({method:e,path:t})=>"POST"===e&&t.startsWith("/-/stage/"),Kn=({registries:e})=>(0,
ma.sb)(0===e.packages.size,"a package was published"),Zn=({registries:e})=>(0,
ma.sb)(!e.front.records.some(({host:e})=>e===tn),`${tn} was contacted`)
;function Yn(e,t,a,{token:n=!1,outcome:r="failed"}={}){return async i=>{i.answer(e,t);const o=await i.prod(n?{
"npm-token":i.registries.npmToken}:{});return Kn(i),Zn(i),_n(o,r,a)}}const Qn=e=>async t=>{
const a=bn(t,await t.prod(),e);return(({registries:e})=>{const[t]=e.front.records;(0,
ma.sb)(void 0===t,`${String(t?.host)} was asked`)})(t),a},Xn=e=>async t=>{t.answer(Dn,e,"after")
;const a=await t.prod(),n=t.registries.front.records.filter(({method:e})=>"PUT"===e).length
;return vn(a,1===n,`it was sent ${n} times`)},er=(e,t)=>async a=>{a.scene.afterBegin(()=>(0,J.writeFileSync)((0,
r.join)(a.scene.workspace,e),t));const n=await a.prod();return Kn(a),_n(n,"failed","file_changed")
},tr=e=>function(e,t,a){const n={sha512:(0,c.createHash)("sha512").update(a).digest("hex")},r={
_type:"https://in-toto.io/Statement/v1",subject:[{name:`pkg:npm/${e.replace("@","%40")}@${t}`,digest:n}],
predicateType:"https://slsa.dev/provenance/v1",predicate:{}},i={payloadType:"application/vnd.in-toto+json",
payload:Buffer.from(JSON.stringify(r)).toString("base64"),signatures:[]};return JSON.stringify({
mediaType:"application/vnd.dev.sigstore.bundle.v0.3+json",dsseEnvelope:i})}(Va,"1.0.0",e),ar=Wa({name:Va,version:"1.0.0"
}),nr={package:"access: public, stage: false, provenance: build/w.sigstore"},rr={package:"access: public, stage: true"
},ir=e=>`  - {id: never, effect: forbid, reason: Not by this way, operations: [publish_npm], repositories: [self], when: ${e}}\n`,or=[...[["another host",`'https://${tn}'`],["a host that begins like the true one",`'https://${Ja}.${tn}'`],["the same host at another port",`'https://${Ja}:8443'`]].map(([e,t])=>({
name:`Registry on ${e}`,series:an,attacker:"writer",attack:[`Plan a package for ${e}.`],defence:Un,
expected:"policy.decided with policy_condition_unmet",options:{package:`access: public, stage: false, registry: ${t}`},
play:Qn("policy_condition_unmet")})),{name:"A package that a rule forbids",series:nn,attacker:"writer",
attack:["Plan a package whose name a forbid rule has."],defence:"A matching forbid beats every permit.",
expected:"policy.decided with policy_forbids",options:{rule:ir("{packages: ['@acme/*']}")},
play:async e=>bn(e,await e.prod(),"policy_forbids")},{name:"A dist-tag that a rule forbids",series:nn,attacker:"writer",
attack:["Plan a package under the dist-tag `latest`, which a forbid rule has."],
defence:"A matching forbid beats every permit.",expected:"policy.decided with policy_forbids",options:{
rule:ir("{dist_tags: [latest]}")},play:async e=>bn(e,await e.prod(),"policy_forbids")},{
name:"Identity asked of a host that an earlier step set",series:rn,attacker:"job",
attack:["Set ACTIONS_ID_TOKEN_REQUEST_URL to a host of yours, and take the job's request token."],defence:qn,
expected:"operation.failed",play:async e=>{const t=await e.prod({},{
ACTIONS_ID_TOKEN_REQUEST_URL:`https://${tn}/token?x=1`});return Kn(e),Zn(e),_n(t,"failed","registry_host_refused")}},{
name:"A token of another package",series:on,attacker:"registry",
attack:["Exchange the identity of the job for a token of another package."],defence:qn,expected:"operation.failed",
play:Yn(Jn,{kind:"answer",status:201,body:'{"token":"npm-of-another-package"}'},"registry_unauthorized")},{
name:"A token that has expired",series:on,attacker:"registry",severity:"high",
attack:["Let the exchanged token expire before the upload."],defence:qn,expected:"operation.failed",play:Yn(Dn,{
kind:"answer",status:401,body:'{"message":"token expired"}'},"registry_unauthorized")},{
name:"A refusal that repeats the token",series:on,attacker:"registry",severity:"high",
attack:["Refuse the upload with a message that holds the token, for the ledger to publish."],defence:qn,
expected:"operation.failed",play:async e=>{e.answer(Dn,({headers:e})=>{const t=`no right for ${String(e.authorization)}`
;return{kind:"answer",status:403,body:JSON.stringify({error:t})}});const t=await e.prod({
"npm-token":e.registries.npmToken})
;return(0,ma.sb)(t.log.includes("no right for Bearer ***"),"the refusal was not told"),
_n(t,"failed","registry_unauthorized")}},{name:"Upload redirected",series:rn,attacker:"registry",
attack:["Answer the upload with a redirect to a host of yours."],defence:Un,expected:"operation.in_doubt",play:(sr=Dn,
cr=`https://${tn}/`,Yn(sr,{kind:"answer",status:307,headers:{location:cr}},"registry_error",{outcome:"in_doubt",token:!0
}))},{name:"Exchange of the identity redirected",series:rn,attacker:"registry",
attack:["Answer the exchange with a redirect to a host of yours."],defence:Un,expected:"operation.failed",play:Yn(Jn,{
kind:"answer",status:307,headers:{location:`https://${tn}/`}},"registry_unauthorized")},{name:"Reading redirected",
series:rn,attacker:"registry",severity:"high",
attack:["Answer the question what is there with a redirect to a host of yours, which says what you like."],defence:Un,
expected:"refusal registry_error",play:async e=>{e.answer(Wn,{kind:"answer",status:302,headers:{
location:`https://${tn}/`}});const t=bn(e,await e.prod({"npm-token":e.registries.npmToken}),"registry_error")
;return Zn(e),t}},{name:"Tarball swapped between plan and upload",series:sn,attacker:"job",
attack:["Wait until the plan is on the ledger.","Replace the tarball on disk."],defence:Hn,expected:"operation.failed",
play:er("build/w.tgz",Wa({name:Va,version:"1.0.0"},{"index.js":"evil\n"}))},{
name:"Provenance swapped between plan and upload",series:sn,attacker:"job",
attack:["Wait until the plan is on the ledger.","Replace the provenance on disk by that of another tarball."],
defence:Hn,expected:"operation.failed",options:{...nr,files:{"build/w.sigstore":tr(ar)}},
play:er("build/w.sigstore",tr(Buffer.from("other")))},{name:"Provenance of another tarball",series:cn,attacker:"job",
attack:["Lay the provenance of an honest build beside a tarball of yours."],defence:zn,expected:"refusal of the plan",
options:{...nr,files:{"build/w.sigstore":tr(Buffer.from("honest"))}},play:Qn(/is about another tarball/)},{
name:"The stage of another package",series:hn,attacker:"registry",severity:"high",
attack:["Answer the staging with the id of a stage of another package, for people to approve."],defence:Ln,
expected:"operation.in_doubt",options:rr,play:async e=>{const{registries:t}=e,a=t.stage(Ja,"@acme/other","9.0.0")
;return e.answer(Vn,{kind:"answer",status:201,body:JSON.stringify({stageId:a})},"after"),_n(await e.prod({
"npm-token":t.npmToken}),"in_doubt","registry_error")}},{name:"A lost staging tried again",series:hn,
attacker:"registry",severity:"high",
attack:["Stage it, and reset the connection.","Let the next run find nothing, for the queue cannot be read."],
defence:"What cannot be seen is never taken for what is not there.",expected:"operation.reconciled with conflict",
options:rr,play:async e=>{e.answer(Vn,{kind:"reset"},"after");const{scene:t}=e,a=await e.prod()
;t.github.admin.createRun({runId:9001,status:"completed",conclusion:"failure"}),t.github.admin.createRun({runId:9001,
attempt:2,headSha:t.github.commitSha,actor:"maintainer"}),e.answer(()=>!1,{kind:"reset"});const n=(await e.prod({},{
GITHUB_RUN_ATTEMPT:"2"})).lines.find(e=>e.includes('"type":"operation.reconciled"'));return(0,
ma.sb)(!0===n?.includes('"observed":"conflict"'),`it was reconciled as ${n??"nothing"}`),
_n(a,"in_doubt","registry_unreachable"),{outcome:"defended",evidence:n}}},...[["a 500",{kind:"answer",status:500
}],["a 409",{kind:"answer",status:409,body:'{"error":"present"}'}],["a reset connection",{kind:"reset"
}]].map(([e,t])=>({name:`Published, and answered by ${e}`,series:dn,attacker:"registry",severity:"high",
attack:[`Publish the package, and answer by ${e}.`,"Hope that it is sent again."],defence:Ln,
expected:"operation.succeeded once",play:Xn(t)})),...[["a 202",{kind:"answer",status:202,body:"{}"}],["a 201",{
kind:"answer",status:201,body:'{"ok":true}'}]].map(([e,t])=>({name:`Not published, and answered by ${e}`,series:dn,
attacker:"registry",attack:[`Answer the upload by ${e}, and keep nothing.`],defence:Ln,
expected:"operation.failed with readback_mismatch",play:Yn(Dn,t,"readback_mismatch")})),{name:"Other bytes kept",
series:dn,attacker:"registry",attack:["Take the upload, and show other bytes under its version."],defence:Ln,
expected:"operation.failed with readback_mismatch",play:async e=>{const t={"1.0.0":{dist:{
integrity:`sha512-${"A".repeat(86)}==`,shasum:""}}};return e.answer(Dn,()=>(e.registries.packages.set(`${Ja}/${Va}`,{
name:Va,versions:t,"dist-tags":{}}),{kind:"answer",status:201,body:"{}"
})),_n(await e.prod(),"failed","readback_mismatch")}},{name:"A burned version",series:pn,attacker:"writer",
severity:"high",attack:["Publish other bytes under the version first, and let the release take them over."],
defence:"A conflict with what is there blocks the plan.",expected:"receipt.refused with conflict",play:async e=>{
const t={"1.0.0":{dist:{integrity:`sha512-${"A".repeat(86)}==`,shasum:""}}}
;return e.registries.packages.set(`${Ja}/${Va}`,{name:Va,versions:t,"dist-tags":{}}),bn(e,await e.prod(),"conflict")}},{
name:"A version that is hidden by a 404",series:dn,attacker:"registry",severity:"high",
attack:["Say 404 of a package that is there.","Refuse the upload over it."],defence:Ln,expected:"operation.failed",
play:async e=>{const t={"1.0.0":{dist:{integrity:`sha512-${"A".repeat(86)}==`,shasum:""}}}
;e.registries.packages.set(`${Ja}/${Va}`,{name:Va,versions:t,"dist-tags":{}}),e.answer(Wn,{kind:"answer",status:404,
body:'{"error":"Not found"}'});const a=_n(await e.prod(),"failed","registry_unauthorized");return(0,
ma.sb)(0===kn(e.registries).length,"something was published"),a}},{name:"An answer about another package",series:ln,
attacker:"registry",severity:"medium",attack:["Answer with what is there of another package."],defence:Gn,
expected:"refusal registry_error",play:async e=>(e.answer(Wn,{kind:"answer",status:200,
body:'{"name":"@acme/other","versions":{}}'}),bn(e,await e.prod(),"registry_error"))},{name:"Lifecycle scripts",
attacker:"job",attack:["Pack scripts for every step of a package’s life, and wait for one to run beside the key."],
defence:zn,expected:"operation.succeeded once",options:{tarball:Wa({name:Va,version:"1.0.0",
scripts:Object.fromEntries(["preinstall","install","prepare","prepack","prepublish","prepublishOnly","publish","postpublish"].map(e=>[e,"touch PWNED"]))
})},play:async e=>vn(await e.prod(),!(0,J.existsSync)((0,r.join)(e.scene.workspace,"PWNED")),"a script ran")
},...[["leads out of its folder",/leads out of it/,[{path:"package/../../PWNED",content:"x"
}]],["has two manifests",/two files package\.json/,[{path:"other/package.json",
content:'{"name":"evil","version":"1.0.0"}'}]],["has a link for a manifest",/no plain file/,[{path:"x/PACKAGE.JSON",
type:"2",link:"/etc/passwd"}]]].map(([e,t,a])=>({name:`A tarball that ${e}`,series:cn,attacker:"job",severity:"high",
attack:[`Leave a tarball that ${e}.`],defence:zn,expected:"refusal of the plan",options:{tarball:Da([{
path:"package/package.json",content:JSON.stringify({name:Va,version:"1.0.0"})},...a])},play:async e=>{
const a=await Qn(t)(e)
;return(0,ma.sb)(!(0,J.existsSync)((0,r.join)(e.scene.workspace,"..","PWNED")),"something was unpacked"),a}})),{
name:"A tarball of another package",series:cn,attacker:"job",
attack:["Leave the tarball of another package of the same scope where the approved one was built."],defence:zn,
expected:"refusal of the plan",options:{package:`access: public, stage: false, name: '${Va}', version: '1.0.0'`,
tarball:Wa({name:"@acme/other",version:"1.0.0"})},play:Qn(/package\.json says name "@acme\/other"/)}];var sr,cr
;const dr=or.map(({play:e,options:t,severity:a="critical",...n},r)=>({...n,id:`K${r+1}`,severity:a,control:"targets",
run:async a=>e(await yn(a,"package",t))
})),lr="A run’s name counts only with the ledger.",pr=({method:e,path:t})=>"POST"===e&&t.endsWith("/dispatches"),hr=({github:e})=>e.admin.runs().filter(({event:e})=>"workflow_dispatch"===e)
;async function ur({scene:e,prod:t}){const a=(0,r.join)((await t({mode:"dry_run","hmac-key":"",environment:""
})).proof,"plan.json"),{operations:n}=JSON.parse((0,J.readFileSync)(a,"utf8")),i={event:"workflow_dispatch",
path:".github/workflows/deploy.yml",headBranch:"main",
title:`Deploy v1.0.0 (rcpt_${"0".repeat(32)} ${String(n[0]?.operation_digest)})`};return()=>{e.github.admin.createRun(i)
}}
const fr=e=>async t=>bn(t,await t.prod(),e),mr=[...[["workflow","workflow: release.yml, inputs: {}"],["ref","workflow: deploy.yml, ref: refs/heads/theirs, inputs: {version: v1.0.0}"]].map(([e,t])=>({
name:`A ${e} that the policy does not name`,series:an,attacker:"writer",
attack:[`Plan to start another ${e} than the policy names.`],defence:"The policy names workflow and ref together.",
expected:"policy.decided with policy_condition_unmet",options:{deploy:t,files:{
".github/workflows/release.yml":"on:\n  workflow_dispatch:\njobs: {}\n"}},play:async e=>{const{github:t}=e.scene
;return t.admin.setRef("refs/heads/theirs",t.commitSha),e.scene.mark(),bn(e,await e.prod(),"policy_condition_unmet")}
})),{name:"A forged run before the plan",series:un,attacker:"writer",
attack:["Start the workflow with inputs of yours, and the digest of the operation in its name."],defence:lr,
expected:"operation.failed",play:async e=>((await ur(e))(),(async({scene:e,prod:t})=>{
const a=_n(await t(),"failed","conflict");return(0,ma.sb)(1===wn(e),"it was started beside the forged run"),a})(e))},{
name:"A forged run between plan and execution",series:un,attacker:"writer",
attack:["Wait until the plan is on the ledger, and start the workflow under its name."],defence:lr,
expected:"its own run, or operation.failed with conflict",play:async e=>{e.scene.afterBegin(await ur(e))
;const t=await e.prod(),a=hr(e.scene).find(({title:e})=>!1===e?.includes(`rcpt_${"0".repeat(32)}`))
;return void 0===a?_n(t,"failed","conflict"):vn(t,t.outputs["run-id"]===String(a.id),"the forged run was named")}},{
name:"A forged run, taken for one in doubt",series:un,attacker:"writer",
attack:["Let a dispatch be lost.","Start the workflow under its name, for the next run to take it for done."],
defence:lr,expected:"operation.reconciled with absent",play:async e=>{const{scene:t,prod:a}=e,n=await ur(e)
;t.github.setInterceptor(e=>"before"===e.phase&&pr(e)?{kind:"reset"
}:null),_n(await a(),"in_doubt","github_unreachable"),t.github.setInterceptor(null),n(),t.github.admin.createRun({
runId:9001,status:"completed",conclusion:"failure"}),t.github.admin.createRun({runId:9001,attempt:2,
headSha:t.github.commitSha,actor:"maintainer"});const r=await a({},{GITHUB_RUN_ATTEMPT:"2"
}),i=r.lines.find(e=>e.includes('"type":"operation.reconciled"'))??""
;return(0,ma.sb)(i.includes('"observed":"absent"'),`it was reconciled as ${i}`),{..._n(r,"failed","conflict"),evidence:i
}}},{name:"The run of another workflow",series:dn,attacker:"github",severity:"high",
attack:["Answer the dispatch with the id of a run of another workflow."],defence:Ln,
expected:"operation.failed with readback_mismatch",
play:async({scene:e,prod:t})=>(e.github.setInterceptor(e=>"before"===e.phase&&pr(e)?{kind:"answer",status:200,body:{
workflow_run_id:9001,run_url:"x",html_url:"x"}}:null),_n(await t(),"failed","readback_mismatch"))},{
name:"A dispatch that is answered and not done",series:dn,attacker:"github",severity:"high",
attack:["Answer the dispatch by 204, and start nothing."],defence:Ln,expected:"no run is named",
play:async({scene:e,prod:t})=>{e.github.setInterceptor(e=>"before"===e.phase&&pr(e)?{kind:"answer",status:204}:null)
;const a=await t();return vn(a,""===(a.outputs["run-id"]??""),"a run was named")}},{
name:"A dispatch that is done and answered by an error",series:dn,attacker:"github",severity:"high",
attack:["Start the workflow, and answer by 502.","Hope that it is started again."],defence:Ln,
expected:"operation.succeeded once",play:async({scene:e,prod:t})=>{e.github.setInterceptor(e=>"after"===e.phase&&pr(e)?{
kind:"answer",status:502,body:{}}:null);return vn(await t(),1===hr(e).length,`it was started ${hr(e).length} times`)}
},...Object.entries({HTML:"<script>alert(1)<\/script><img src=x onerror=alert(1)>",
Markdown:"](https://evil.example) **bold** | cell","a command to the runner":"x\\n::add-mask::x\\n::error::y"
}).map(([e,t])=>({name:`Inputs with ${e}`,series:fn,attacker:"writer",severity:"high",
attack:[`Put ${e} into an input, for report, summary and log.`],defence:"Foreign text is shown, never obeyed.",
expected:"operation.succeeded once",options:{deploy:`workflow: deploy.yml, inputs: {version: "${t}"}`},
play:async({prod:e})=>{const t=await e(),a=(0,J.readFileSync)((0,r.join)(t.proof,"report.html"),"utf8")
;for(const e of[a,t.summary])(0,ma.sb)(!/<script>alert|<img src=x/.test(e),"it is markup there");return(0,
ma.sb)(!/^::(?:error::y|add-mask::x$)/m.test(t.log),"the runner would obey it"),(0,
ma.sb)(!/\]\(https:\/\/evil\.example\)/.test(t.summary),"it is a link there"),vn(t,!0,"")}})),{
name:"The receipt among the inputs",series:cn,attacker:"writer",severity:"high",
attack:["Give the input of the receipt yourself, in other letters."],defence:"Only MarketOps fills in the receipt.",
expected:"refusal of the plan",options:{deploy:"workflow: deploy.yml, inputs: {MarketOps_Receipt: x}"},
play:fr(/which MarketOps fills in/)},{name:"A marker among the inputs",series:cn,attacker:"writer",severity:"high",
attack:["Write a receipt’s marker into an input."],defence:"Only MarketOps fills in the receipt.",
expected:"refusal of the plan",options:{deploy:"workflow: deploy.yml, inputs: {version: 'MarketOps-Receipt: x'}"},
play:fr(/which only MarketOps writes/)}].map(({play:e,options:t,severity:a="critical",...n},r)=>({...n,id:`D${r+1}`,
severity:a,control:"targets",run:async a=>e(await yn(a,"deploy",t))})),gr=[...Ne()].map(([e,t])=>({name:e,bytes:t
})),yr=Buffer.from("x"),wr=Buffer.alloc(8388608),kr=(...e)=>[...gr,...e],br=(e,t)=>gr.map(a=>void 0===t||a.name===t?{
...a,...e}:a),_r=Array.from({length:10100},(e,t)=>({name:`f${t}`,bytes:yr,stored:!0}));function vr(e,t){
const a=Buffer.from([117,112,5+Buffer.byteLength(t),0,1,0,0,0,0]);return a.writeUInt32LE((0,K.crc32)(Buffer.from(e)),5),
Buffer.concat([a,Buffer.from(t)])}const $r=[{name:"zip slip",entries:kr({name:"../evil",bytes:yr})},{
name:"zip slip within a folder",entries:kr({name:"receipts/../../evil",bytes:yr})},{name:"an absolute name",entries:kr({
name:"/etc/passwd",bytes:yr})},{name:"a drive",entries:kr({name:"C:/x",bytes:yr})},{name:"a backslash",entries:kr({
name:"receipts\\x",bytes:yr})},{name:"a control character in a name",entries:kr({name:"a\nb",bytes:yr})},{
name:"a symbolic link",entries:br({mode:41471},"plan.json")},{name:"a name twice",entries:kr(gr[0])},{
name:"an encrypted file",entries:br({flags:1})},{name:"another compression",entries:br({method:12})},{name:"a bomb",
entries:kr({name:`receipts/rcpt_${"a".repeat(32)}.dsse.json`,bytes:wr})},{name:"a bomb that lies about its size",
entries:br({bytes:wr,size:10},"summary.md")},{name:"files of many gigabytes by their own account",entries:br({
size:4294967280})},{name:"too many files",entries:kr(..._r)},{name:"a name in an extra field",entries:br({
name:"other.json",extra:vr("other.json","plan.json")},"plan.json")},{name:"another name in an extra field",entries:br({
extra:vr("other.json","other.json")},"plan.json")},{name:"an extra field that ends beyond itself",entries:br({
extra:Buffer.from([1,0,9,0])},"plan.json")},{name:"bytes behind the packed ones",entries:br({more:yr},"plan.json")},{
name:"a file hidden behind the packed bytes",entries:br({more:Buffer.concat([Je(yr),Buffer.from("PK","latin1")])
},"plan.json")},{name:"bytes in a folder",entries:kr({name:"receipts/",bytes:Buffer.alloc(0),more:yr})},{
name:"a data descriptor of another file",entries:br({descriptor:Je(yr)},"plan.json")},{
name:"a flag for a data descriptor that is not there",entries:br({flags:8},"plan.json")},{name:"a file more",
entries:kr({name:"notes.txt",bytes:yr})}],jr=[{id:"F1",name:"Forged files of a proof",attacker:"stranger",
severity:"critical",attack:["Add, drop, double and replace files, manifest and signatures.",xr(Lt)],
defence:"Layout, digests and the manifest’s signature.",...Sr(Lt,ha)},{id:"F2",name:"Forged bytes",attacker:"stranger",
severity:"high",
attack:["Write the same JSON otherwise: key order, duplicate keys, escapes, encodings, nesting, line ends.",xr(Gt)],
defence:"One text for each value (RFC 8785), closed schemas, limits before parsing.",...Sr(Gt,ha)},{id:"F3",
name:"False receipts, truly signed",attacker:"key holder",severity:"critical",
attack:["Sign receipts that say something else than the run, the plan, the policy or the ledger.",xr(qt)],
defence:"Every field of a receipt is compared.",...Sr(qt,ha)},{id:"F4",name:"False plans, truly signed",
attacker:"key holder",severity:"critical",
attack:["Sign a plan whose digests, targets, effects or dependencies are not what was done.",xr(Dt)],
defence:"Digests are made anew; the ledger has exactly the plan’s operations.",...Sr(Dt,ha)},{id:"F5",
name:"False stories, truly signed",attacker:"key holder",severity:"critical",
attack:["Sign a ledger whose lines are out of order, doubled, missing or contradict each other.",xr(Zt)],
defence:"Each line is looked at against what its claim said before.",...Sr(Zt,ha)},{id:"F6",
name:"Dry runs that claim an effect",attacker:"key holder",severity:"critical",
attack:["Write what only prod may write into the ledger of a dry run.",xr(Yt)],
defence:"A dry run has few line types and no key.",...Sr(Yt,ha)},{id:"F7",name:"False checkpoints",
attacker:"key holder",severity:"critical",
attack:["Sign checkpoints of other sizes, roots and heads, drop them, or take another key.",xr(ra)],
defence:"A checkpoint states what the lines give, and follows the one before.",...Sr(ra,ha)},{id:"F8",
name:"False summaries, truly signed",attacker:"key holder",severity:"high",
attack:["Let CANONICAL_PROOF.json say something else than the ledger.",xr(ia)],
defence:"The summary is made anew, and compared.",...Sr(ia,ha)},{id:"F9",name:"Forged ledger branches",
attacker:"writer",severity:"critical",
attack:["Edit, drop, plant and rename segments, checkpoint, tip and the records of a ledger branch.",xr(dt)],
defence:"The branch is made anew from its lines, and compared.",...Sr(dt,({branch:e},t)=>(0,se.xJ)(We(t,function(e){
const{files:t}=Ce(e,new Map).at(-1);return e.files?.(t),t}(e)),{pins:pa}))},{id:"F10",name:"Forged zips",
attacker:"stranger",severity:"high",
attack:["Pack proofs with names, kinds, sizes and methods that no honest zip has.",xr($r)],
defence:"Names, kinds and sizes are bounded before inflating.",...Sr($r.map(e=>({...e,verdict:"TAMPERED"
})),async({entries:e},t)=>(await(0,n.writeFile)(`${t}.zip`,Ve(e)),(0,se.xJ)(`${t}.zip`,{pins:pa})))}];function xr(e){
return`In all ${e.length} of them, each shown to the verifier by itself.`}function Sr(e,t){return{
expected:"TAMPERED, INCOMPLETE or UNVERIFIABLE, each by its own check",control:"forged",run:async a=>{
const n=await a.folder();let i="";for(const[a,o]of e.entries()){const e=await t(o,(0,r.join)(n,String(a))),s=ua(o,e)
;if(null!==s)throw new ma.Eh(s);const c=o.check??e.checks.find(({status:e})=>"failed"===e)?.name??""
;i=`${o.name}: verdict ${e.verdict}, ${c}`}return{outcome:"detected",
evidence:`${e.length} forged proofs found out; the last of them, ${i}`}}}}var Ar=a(83544),Tr=a(49598),Rr=a(96679)
;async function Er(e,{vkey:t,sign:a},n,r=1){
const{admin:i}=e.github,o=(0,Y.dm)(i.readFile(k.jF,"tip.json")??Buffer.alloc(0)),s=i.snapshot().refs[`refs/heads/${k.jF}`]??"",c=null===o?null:Ar.CE.restore(o.size,o.frontier)
;(0,ma.sb)(null!==o&&null!==c,"there is nothing to go on from");let{head:d}=o,l="";for(let e=o.size;e<o.size+r;e++){
const t=(0,w.dw)({claim:"b".repeat(32),data:{counts:{},result:"unchanged"},mode:"prod",prev:d,run_attempt:1,run_id:"7",
seq:e,ts:"2026-11-22T12:00:00.000Z",type:"run.closed",v:1});l+=`${t}\n`,c.append((0,Ar.Jq)(t)),d=(0,Rr.Hw)(t)}
const p=o.size+r,h=(0,Y.C0)({size:p,head:d,frontier:c}).toString(),f={...n,[(0,k.RA)(o.size)]:l,"tip.json":h},m=(0,
w.d_)(Object.fromEntries(Object.entries(f).map(([e,t])=>[e,null===t?null:(0,u.ol)(t)]))),g=c.root().toString("hex"),y={
parent:s,base:s,files:(0,u.ol)(m).slice(7)},b=(0,Tr.am)({origin:t.origin,size:p,root:g,head:d,...y}),_=`${b}\n${(0,
Tr.Zp)(t,a(Buffer.from(b)))}`;await e.commit(k.jF,{...f,"files.json":m.toString(),checkpoint:_})}const Or=[{id:"H1",
name:"Spent receipt replayed after a rollback",attacker:"writer",severity:"critical",
attack:["Let an execute job ship under its receipt.","Commit the tree that the ledger’s branch had before, and delete the tag.","Run the execute job again with the same receipt."],
defence:"What is consumed is read at the newest commit that counts.",expected:"gate.rejected with receipt_consumed",
control:"execute",run:e=>Ir(e,async e=>{const t=Object.keys(e.github.admin.listFiles(k.jF)),a={
...Object.fromEntries(t.map(e=>[e,null])),"tip.json":Br()};await e.commit(k.jF,a)})},{id:"H2",
name:"Spent receipt replayed without its record",attacker:"writer",severity:"critical",
attack:["Let an execute job ship under its receipt.","Delete the receipt’s file in consumed/, and the tag.","Run the execute job again with the same receipt."],
defence:"What is consumed is read at the newest commit that counts.",expected:"gate.rejected with receipt_consumed",
control:"execute",run:e=>Ir(e,(e,t)=>e.commit(k.jF,{[(0,k.Ml)(t)]:null}))},{id:"H3",
name:"Thousand lines under a retired key",attacker:"retired key",severity:"critical",
attack:["Keep a key that leaked and was replaced.","Sign a thousand more lines with it, on top of the branch."],
defence:"A retired key is believed up to its `last=`.",expected:"the run ships under the new key; ledger.foreign",
control:"prod",run:async e=>{const t=await e.open({operations:P});await va(t);const{lines:a,secret:n}=await Pr(t,e)
;return Nr(t,a),await Er(t,e.keys,{},1e3),wa(t),t.github.admin.createRun({runId:9002,headSha:t.github.commitSha,
actor:"maintainer"}),Ba(t,await t.prod({"hmac-key":n},{GITHUB_RUN_ID:"9002"}))}},{id:"H4",
name:"Retired key without a limit",attacker:"retired key",severity:"high",
attack:["Keep a key that leaked.","Wait until the owners list another one, and say nothing of the old one’s end."],
defence:"Nothing is built on what a retired key without `last=` signed.",
expected:"refusal ledger_key_retired; nothing is written",control:"prod",run:async e=>{const t=await e.open({
operations:P});await va(t);const{lines:a,secret:n}=await Pr(t,e)
;return Nr(t,a.map(e=>e.replace(/ last=.*$/," not-after=2026-01-01T00:00:00.000Z"))),wa(t),t.github.admin.createRun({
runId:9002,headSha:t.github.commitSha,actor:"maintainer"}),Ea(t,await t.prod({"hmac-key":n},{GITHUB_RUN_ID:"9002"
}),"ledger_key_retired")}}],Br=()=>(0,Y.C0)({size:0,head:"0".repeat(64),frontier:Ar.CE.empty()}).toString()
;async function Ir(e,t){const a=await e.open({operations:P}),i=await e.plan({operations:P
}),o=await Na(e,a,i),s=await Ca(a,o)
;(0,ma.sb)("shipped"===s.outputs.result,`the receipt was not spent:\n${s.log.trim()}`)
;const{payload:c}=JSON.parse(await(0,
n.readFile)((0,r.join)(o,"tag.dsse.json"),"utf8")),{receipt_id:d}=JSON.parse(Buffer.from(c,"base64").toString())
;return await t(a,d),wa(a),Ia(a,await Ca(a,o,{},{GITHUB_RUN_ID:$}),"receipt_consumed")}async function Pr(e,{keys:t}){
const a=(0,l.X$)(c.randomBytes),n=(0,Tr.S7)(e.github.admin.readFile(k.jF,"checkpoint")??"");(0,
ma.sb)(null!==n,"there is no checkpoint")
;const r=e.github.admin.snapshot().refs[`refs/heads/${k.jF}`]??"",i=`last=${n.size}:${n.root}:${r}`
;return Promise.resolve({secret:a,lines:[ee(a).vkey.text,`${t.vkey.text} ${i}`]})}function Nr(e,t){const a={
".marketops/trusted-keys":{content:`${t.join("\n")}\n`}}
;e.github.admin.commitFiles(e.github.defaultBranch,a,"Replace the key")}
const Fr="A tag is looked at directly before it is set, and moves only where operation and policy say so.",Cr={
image:`registry: ${Ya}/acme/widgets, tags: [v1]`},Mr={"registry-credentials":JSON.stringify({auths:{[Ya]:Qa}})
},Ur=({method:e,path:t})=>"PUT"===e&&t.endsWith("/manifests/v1"),Hr=e=>({method:t,path:a})=>"GET"===t&&a.includes(e),Lr=({registries:e})=>(0,
ma.sb)(!e.front.records.some(({host:e})=>e===tn),`${tn} was contacted`),Gr=({registries:e})=>e.digestAt(`${Za}:v1`),qr=e=>async t=>(t.answer(Hr(`/staging/manifests/${t.digest}`),()=>e(mn("{}",["layer"]),t.digest)),
bn(t,await t.prod(),"image_invalid")),zr=(e,t)=>({kind:"answer",status:200,headers:{"content-type":t},body:e
}),Dr=e=>async t=>bn(t,await t.prod(),e),Wr=e=>({
rule:`  - {id: never, effect: forbid, reason: Not by this way, operations: [promote_image], repositories: [self], when: ${e}}\n`
}),Jr=({registries:e})=>gn(e,Za,"v1","somebody’s layer"),Vr=[{name:"Source in a registry that the policy does not name",
series:an,attacker:"writer",attack:[`Promote an image of ${tn}.`],defence:Un,
expected:"policy.decided with policy_condition_unmet",options:{source:(e,t)=>`${tn}/acme/staging@${t}`},play:async e=>{
const t=await Dr("policy_condition_unmet")(e)
;return(0,ma.sb)(0===e.registries.front.records.length,"a registry was asked"),t}},{
name:"Target in a registry that the policy does not name",series:an,attacker:"writer",
attack:[`Promote an image to ${tn}.`],defence:Un,expected:"policy.decided with policy_condition_unmet",options:{
image:`registry: ${tn}/acme/widgets, tags: [v1]`},play:async e=>{const t=await Dr("policy_condition_unmet")(e)
;return Lr(e),t}
},...[["tag","{image_tags: [v1]}"],["repository",`{image_repositories: ['${Za}']}`],["source",`{image_repositories: ['${Ka}']}`]].map(([e,t])=>({
name:`An image’s ${e} that a rule forbids`,series:nn,attacker:"writer",
attack:[`Promote an image whose ${e} a forbid rule has.`],defence:"A matching forbid beats every permit.",
expected:"policy.decided with policy_forbids",options:Wr(t),play:Dr("policy_forbids")})),{
name:"Tokens asked for at another host",series:rn,attacker:"registry",
attack:["Challenge with a realm on a host of yours, and take the password."],defence:Un,
expected:"refusal registry_host_refused",options:Cr,play:async e=>{
const t=`Bearer realm="https://${tn}/token",service="x",scope="x"`;e.answer(({host:e})=>e===Ya,{kind:"answer",
status:401,headers:{"www-authenticate":t}});const a=bn(e,await e.prod(Mr),"registry_host_refused");return Lr(e),a}},{
name:"The workflow’s token asked for by another registry",series:rn,attacker:"registry",
attack:["Challenge for name and password where none were given, and take the workflow’s token."],
defence:"The workflow’s token is shown to ghcr.io alone.",expected:"refusal registry_unauthorized",options:Cr,
play:async e=>{e.answer(({host:e})=>e===Ya,{kind:"answer",status:401,headers:{"www-authenticate":'Basic realm="x"'}})
;const t=bn(e,await e.prod(),"registry_unauthorized"),a=e.registries.front.records.filter(({host:e,authorization:t})=>e===Ya&&t)
;return(0,ma.sb)(0===a.length,"a credential was shown"),t}},{name:"Upload led to another host",series:rn,
attacker:"registry",attack:["Answer the beginning of an upload with a session on a host of yours."],defence:Un,
expected:"operation.failed with registry_host_refused",options:Cr,play:async e=>{const t={
location:`https://${tn}/upload`};e.answer(({method:e,path:t})=>"POST"===e&&t.includes("/uploads/"),{kind:"answer",
status:202,headers:t},"after");const a=_n(await e.prod(Mr),"failed","registry_host_refused");return Lr(e),a}},{
name:"Layers on another host",series:rn,attacker:"registry",severity:"high",
attack:["Redirect the reading of a layer to another host, as registries do, and take the token that follows."],
defence:"A layer may come from elsewhere, without a credential and under its digest.",
expected:"operation.succeeded; no credential leaves",options:Cr,play:async e=>{
e.answer(e=>e.host!==tn&&Hr("/staging/blobs/")(e),({path:e})=>({kind:"answer",status:307,headers:{
location:`https://${tn}${e}`}}));for(const t of["{}","layer"])e.registries.putBlob(`${tn}/acme/staging`,t)
;const t=await e.prod(Mr),a=e.registries.front.records.filter(({host:e})=>e===tn);return(0,
ma.sb)(2===a.length,`${a.length} layers came from there`),
vn(t,e.registries.digestAt(`${Ya}/acme/widgets:v1`)===e.digest,"no tag was set")}},{name:"Layers on this machine",
series:rn,attacker:"registry",severity:"high",
attack:["Redirect the reading of a layer to a service of the runner itself."],
defence:"A registry elsewhere leads nobody to this machine.",expected:"operation.failed with registry_host_refused",
options:Cr,play:async e=>(e.answer(Hr("/staging/blobs/"),{kind:"answer",status:307,headers:{
location:"http://127.0.0.1:1/metadata"}}),_n(await e.prod(Mr),"failed","registry_host_refused"))},{
name:"Other bytes of a layer",series:ln,attacker:"registry",attack:["Give other bytes of the same length for a layer."],
defence:Gn,expected:"operation.failed with image_invalid",options:Cr,play:async e=>{e.answer(Hr("/staging/blobs/"),{
kind:"answer",status:200,body:"LAYER"});const t=_n(await e.prod(Mr),"failed","image_invalid");return(0,
ma.sb)(null===e.registries.digestAt(`${Ya}/acme/widgets:v1`),"the tag was set"),t}
},...[["other bytes than its digest",e=>zr(`${e} `,Xa)],["more than 4 MiB",e=>zr(e+" ".repeat(4<<20),Xa)],["an unknown media type",e=>zr(e,"application/vnd.acme.image+json")],["the media type of an index",e=>zr(e,en)],["a page of HTML",()=>zr("<html>",Xa)]].map(([e,t])=>({
name:`A manifest of ${e}`,series:ln,attacker:"registry",severity:"high",attack:[`Give a manifest of ${e}.`],defence:Gn,
expected:"refusal image_invalid",play:"more than 4 MiB"===e?Kr:qr(t)})),{name:"A text that is a manifest and an index",
series:ln,attacker:"job",severity:"high",
attack:["Push one text that some clients read as a manifest, others as an index."],defence:Gn,
expected:"refusal image_invalid",options:{source:(e,t)=>{const a=mn("{}",["layer"],{manifests:[{mediaType:Xa,digest:t,
size:1}]});return`${Ka}@${e.putManifest(Ka,null,a,Xa)}`}},play:async e=>bn(e,await e.prod(),"image_invalid")},{
name:"An index that lacks a child",series:ln,attacker:"registry",severity:"high",
attack:["Let an index lead to an image that is not there, to push one later."],defence:"An image is promoted whole.",
expected:"refusal image_invalid",options:{source:e=>{const t=[{mediaType:Xa,digest:`sha256:${"0".repeat(64)}`,size:1
}],a=JSON.stringify({schemaVersion:2,mediaType:en,manifests:t});return`${Ka}@${e.putManifest(Ka,null,a,en)}`}},
play:async e=>bn(e,await e.prod(),"image_invalid")},{name:"A tag that leads elsewhere",series:pn,attacker:"writer",
severity:"high",attack:["Set the tag to an image of yours before the plan is made."],defence:Fr,
expected:"receipt.refused with conflict",play:async e=>{const t=Jr(e),a=bn(e,await e.prod(),"conflict");return(0,
ma.sb)(Gr(e)===t,"the tag was moved"),a}},{name:"A tag that leads elsewhere, moved by the operation alone",series:pn,
attacker:"writer",severity:"high",
attack:["Write `move: true` into the operation, where the policy permits new tags alone."],defence:Fr,
expected:"policy.decided with policy_condition_unmet",options:{image:`registry: ${Za}, tags: [v1], move: true`},
play:async e=>{const t=Jr(e),a=bn(e,await e.prod(),"policy_condition_unmet");return(0,
ma.sb)(Gr(e)===t,"the tag was moved"),a}},{name:"Tag set between the look and the upload",series:pn,attacker:"writer",
attack:["Wait until the plan is on the ledger.","Set the tag to an image of yours, which `move: true` would pass over."],
defence:Fr,expected:"operation.failed with conflict",options:{image:`registry: ${Za}, tags: [v1], move: true`},
play:async e=>{let t="";e.scene.afterBegin(()=>t=Jr(e));const a=_n(await e.prod(),"failed","conflict");return(0,
ma.sb)(Gr(e)===t,"the tag was moved"),a}},{name:"Tag moved right after the upload",series:dn,attacker:"writer",
severity:"high",attack:["Move the tag to an image of yours before it is read back."],defence:Ln,
expected:"operation.failed with readback_mismatch",play:async e=>(e.answer(Ur,()=>(Jr(e),null),"after"),
_n(await e.prod(),"failed","readback_mismatch"))},...[["a 500",{kind:"answer",status:500}],["a 202",{kind:"answer",
status:202}],["a reset connection",{kind:"reset"}]].map(([e,t])=>({name:`Tagged, and answered by ${e}`,series:dn,
attacker:"registry",severity:"high",attack:[`Set the tag, and answer by ${e}.`,"Hope that it is sent again."],
defence:Ln,expected:"operation.succeeded once",play:async e=>{e.answer(Ur,t,"after")
;const a=await e.prod(),n=e.registries.front.records.filter(({method:e,path:t})=>"PUT"===e&&t.endsWith("/v1"))
;return vn(a,1===n.length&&Gr(e)===e.digest,`it was sent ${n.length} times`)}})),{
name:"A tag that is not set, and said to be",series:dn,attacker:"registry",
attack:["Answer the upload by 201, and keep nothing."],defence:Ln,expected:"operation.failed with readback_mismatch",
play:async e=>{e.answer(Ur,{kind:"answer",status:201});const t=_n(await e.prod(),"failed","readback_mismatch")
;return(e=>{(0,ma.sb)(null===Gr(e),"the tag was set")})(e),t}}];async function Kr(e){
e.answer(Hr(`/staging/manifests/${e.digest}`),zr(" ".repeat(4194305),Xa));const t=await e.prod()
;return bn(e,t,t.log.includes("[registry_error]")?"registry_error":"image_invalid")}
const Zr=Vr.map(({play:e,options:t,severity:a="critical",...n},r)=>({...n,id:`I${r+1}`,severity:a,control:"targets",
run:async a=>e(await yn(a,"image",t))
})),Yr="Prod is refused on events that somebody without write access controls.",Qr="What would undo this process’s checks is refused beside the key.",Xr="Only a key signs that keygen made and the owners listed.",ei=[{
id:"J1",name:"Prod from a pull request",attacker:"fork",severity:"critical",
attack:["Open a pull request whose workflow runs in prod."],defence:Yr,...ai("event_refused",{facts:{
GITHUB_EVENT_NAME:"pull_request",GITHUB_REF:"refs/pull/1/merge"}})},{id:"J2",name:"Prod from pull_request_target",
attacker:"fork",severity:"critical",attack:["Use the event that runs with secrets on a fork’s behalf."],defence:Yr,
...ai("event_refused",{facts:{GITHUB_EVENT_NAME:"pull_request_target"}})},{id:"J3",name:"Prod after a fork’s workflow",
attacker:"fork",severity:"critical",attack:["Have a pull request from a fork finish, and start from workflow_run."],
defence:Yr,...ai("event_refused",{facts:{GITHUB_EVENT_NAME:"workflow_run"}})},{id:"J4",name:"Prod on a comment",
attacker:"stranger",severity:"critical",attack:["Write a comment that starts a workflow."],defence:Yr,
...ai("event_refused",{facts:{GITHUB_EVENT_NAME:"issue_comment"}})},{id:"J5",name:"Prod on the merge ref of a fork",
attacker:"fork",severity:"critical",
attack:["Dispatch the workflow on refs/pull/1/merge, policy and all from the fork."],defence:Yr,...ai("event_refused",{
facts:{GITHUB_EVENT_NAME:"workflow_dispatch",GITHUB_REF:"refs/pull/1/merge"}})},{id:"J6",
name:"GITHUB_REPOSITORY injected",attacker:"job",severity:"critical",
attack:["Let an earlier step name another repository that the token reaches."],
defence:"Name and id of the repository are compared with GitHub’s.",...ti("repository_mismatch",{facts:{
GITHUB_REPOSITORY_ID:"5"}})},{id:"J7",name:"Repository made anew",attacker:"admin",severity:"critical",
attack:["Delete the repository and make another of the same name.","Run with what the old one approved."],
defence:"A repository’s id is in every signature.",expected:"refusal repository_mismatch",control:"prod",run:async e=>{
const t=await e.open({repositoryId:"1000009"}),a={GITHUB_REPOSITORY_ID:v}
;return Ea(t,await t.prod({},a),"repository_mismatch")}},{id:"J8",name:"GITHUB_API_URL without encryption",
attacker:"job",severity:"critical",
attack:["Let an earlier step set GITHUB_API_URL to a host of yours over plain http."],
defence:"Addresses are https, or this machine’s.",...ai("runner_invalid",{facts:{
GITHUB_API_URL:"http://api.github.example"}})},{id:"J9",name:"GITHUB_API_URL of a GitHub of the attacker’s",
attacker:"job",severity:"critical",
attack:["Set up a server that answers as GitHub does and approves everything.","Let an earlier step name it as GITHUB_API_URL in the executing job."],
defence:"A receipt’s run, attempt, repository, environment and API are compared.",
expected:"gate.rejected with run_mismatch",control:"execute",run:async e=>{
const[t,a]=await Promise.all([e.open(),e.open()]),n=await Na(e,t,await e.plan()),{apiUrl:r,graphqlUrl:i}=a.github,o={
GITHUB_API_URL:r,GITHUB_GRAPHQL_URL:i},s=await Ca(t,n,{},o);return Ia(a,s,"run_mismatch"),Ia(t,s,"run_mismatch")}},{
id:"J10",name:"Code loaded through NODE_OPTIONS",attacker:"job",severity:"critical",
attack:["Let an earlier step set NODE_OPTIONS."],defence:Qr,...ai("environment_refused",{env:{
NODE_OPTIONS:"--no-warnings"}})},{id:"J11",name:"Certificates not checked",attacker:"job",severity:"critical",
attack:["Let an earlier step set NODE_TLS_REJECT_UNAUTHORIZED=0."],defence:Qr,...ai("environment_refused",{env:{
NODE_TLS_REJECT_UNAUTHORIZED:"0"}})},{id:"J12",name:"Weak key",attacker:"stranger",severity:"critical",
attack:["Use a password as the key, to be guessed from published signatures."],defence:Xr,...ti("key_invalid",{inputs:{
"hmac-key":"correct-horse-battery-staple"}})},{id:"J13",name:"No key",attacker:"writer",severity:"high",
attack:["Run prod in a job that does not name the environment."],defence:Xr,...ti("key_missing",{inputs:{"hmac-key":""}
})},{id:"J14",name:"Key that the owners did not list",attacker:"writer",severity:"critical",
attack:["Make a key of your own, well-formed.","Run prod with it."],defence:Xr,
expected:"an unsigned proof whose operations have key_unknown",control:"prod",run:async e=>{
const t=await e.open(),a=await t.prod({"hmac-key":ba()});return ri(a,Ea(t,a,"key_unknown"))}},{id:"J15",
name:"Key that is not in force any more",attacker:"retired key",severity:"critical",
attack:["Keep the secret of a key whose not-after has passed.","Run prod with it."],defence:Xr,
expected:"an unsigned proof whose operations have key_not_in_force",control:"prod",run:async e=>{
const t=`${e.keys.vkey.text} not-after=2026-01-01T00:00:00.000Z\n`,a=await e.open({trustedKeys:t}),n=await a.prod()
;return ri(n,Ea(a,n,"key_not_in_force"))}},{id:"J16",name:"Key in a job that plans",attacker:"writer",severity:"high",
attack:["Pass the key to a dry run, where whoever changes the workflow can read it."],
defence:"A dry run refuses the key.",expected:"refusal of the input hmac-key before any request",control:"prod",
run:async e=>{const t=await e.open(),a=await t.dryRun({"hmac-key":e.secret});return(0,
ma.sb)(0===t.github.requests.length,"requests went out before it was refused"),Oa(t,a,/must not be given the key/)}},{
id:"J17",name:"Writing in a dry run",attacker:"writer",severity:"critical",
attack:["Run the same plan as a dry run, with a token that may write."],
defence:"In a dry run no writer and no key exist in the process.",
expected:"operation.blocked with mode_not_prod for every operation",control:"prod",run:async e=>{
const t=await e.open(),a=await t.dryRun({"github-token":S}),n=t.github.requests.filter(ae);return(0,
ma.sb)(0===n.length,"a dry run sent requests that could change something"),function(e,t,a){(0,
ma.sb)(0===a,"the dry run failed"),(0,ma.sb)(!e.hasPublished(),"something was published")
;const n=t.filter(e=>e.includes('"type":"operation.blocked"'))
;return(0,ma.sb)(3===n.length,`${n.length} of 3 operations are on record as blocked`),{outcome:"defended",
evidence:n[0]??""}}(t,a.lines,a.exitCode)}},{id:"J18",name:"Secrets in errors",attacker:"github",severity:"critical",
attack:["Have the server answer with an error that repeats the token.","Read log, summary and proof for token and key."],
defence:"Secrets are masked before anything can print them.",
expected:"a refusal whose log, summary and proof hold neither key nor token",control:"prod",run:async function(e){
const t=await e.open({operations:P}),a=[e.secret,S]
;t.github.setInterceptor(({phase:e,method:t,path:a})=>"before"===e&&"POST"===t&&a.endsWith("/git/tags")?{kind:"answer",
status:422,body:{message:`Bad credentials: ${S}`}}:null);const i=await t.prod();(0,
ma.sb)(1===i.exitCode,"the run did not fail")
;const o=i.log.split("\n").filter(e=>!e.startsWith("::add-mask::")),s=await(0,n.readdir)(i.proof,{recursive:!0,
withFileTypes:!0}),c=await Promise.all(s.filter(e=>e.isFile()).map(e=>(0,n.readFile)((0,
r.join)(e.parentPath,e.name),"latin1"))),d=[o.join("\n"),i.summary,JSON.stringify(i.outputs),...c];for(const e of a)(0,
ma.sb)(!d.some(t=>t.includes(e)),"a secret was printed or kept");(0,ma.sb)(!t.hasPublished(),"something was published")
;const l=xa(i.lines,"operation.failed");return(0,ma.sb)(null!==l,"the failure is not on record"),{outcome:"defended",
evidence:l}}},{id:"J19",name:"Token that may only read",attacker:"writer",severity:"high",
attack:["Run prod with a token without write access, and hope that a refused write counts as done."],
defence:"A refused write is a failure.",expected:"a refusal that names the permission; GitHub accepted no write",
control:"prod",run:async e=>{const t=await e.open({operations:P}),a=await t.prod({"github-token":T});return(0,
ma.sb)(!t.hasPublished(),"something was published"),Oa(t,a,/contents: write|actions: read/)}},{id:"J20",
name:"Artifact of another run or a fork",attacker:"fork",severity:"critical",
attack:["Upload an artifact with receipts in a fork, signed with the fork’s key.","Have it downloaded as this run’s."],
defence:"The key must be the repository’s.",...Ma("key_unknown",()=>({keys:ka()}))},{id:"J21",name:"Receipt of 10 GB",
attacker:"workflow",severity:"medium",
attack:["Put a file of 10 GB into the folder of receipts, so that the job runs out of memory."],
defence:"A receipt is at most 1 MiB.",expected:"refusal receipts_unreadable",control:"execute",run:async e=>{
const t=await e.open({operations:P}),a=await e.folder(),i=(0,r.join)(a,"tag.dsse.json");return await(0,
n.writeFile)(i,"{"),await(0,n.truncate)(i,10*1024**3),Ea(t,await Ca(t,a),"receipts_unreadable")}},{id:"J22",
name:"Two receipts for one operation",attacker:"workflow",severity:"high",
attack:["Put receipts of two authorize jobs into one folder, and let the action choose."],
defence:"Nothing is chosen: two receipts for one operation are refused.",expected:"refusal receipts_ambiguous",
control:"execute",run:async e=>{const t=await e.open({operations:P}),a=await e.plan({operations:P}),i=await Na(e,t,a)
;return await(0,n.cp)((0,r.join)(i,"tag.dsse.json"),(0,r.join)(i,"again.dsse.json")),
Ea(t,await Ca(t,i),"receipts_ambiguous")}},...["issues","fork","watch","gollum","discussion_comment"].map((e,t)=>({
id:`J${23+t}`,name:`Prod on the event ${e}`,series:"Prod on an event that anybody can bring about",attacker:"stranger",
severity:"critical",attack:[`Bring about ${e}, for which a workflow of the repository runs in prod.`],defence:Yr,
...ai("event_refused",{facts:{GITHUB_EVENT_NAME:e}})
})),...["LD_PRELOAD","LD_LIBRARY_PATH","OPENSSL_CONF","SSL_CERT_FILE","SSLKEYLOGFILE","NODE_PATH"].map((e,t)=>({
id:`J${28+t}`,name:`${e} set`,series:"Variables that change what the process loads, trusts or gives away",
attacker:"job",severity:"critical",attack:[`Let an earlier step set ${e}.`],defence:Qr,...ai("environment_refused",{
env:{[e]:"/tmp/of-an-attacker"}})})),{id:"J34",name:"Another file of the default branch as policy",attacker:"writer",
severity:"critical",
attack:["Find a file on the default branch that permits more.","Name it in the input policy of the prod job."],
defence:"Prod reads the policy from the default branch.",...ai("input_invalid",{inputs:{policy:".marketops/other.yml"}})
},{id:"J35",name:"A policy of the workflow’s choice",attacker:"writer",severity:"critical",
attack:["Write a policy into a repository of your own.","Name it in the input policy-ref of the prod job."],
defence:"Only the policy of the default branch can name another repository’s.",...ti("input_invalid",{inputs:{
"policy-ref":"stranger/repo:policy.yml@main"}})}];function ti(e,t){return ni(e,t,!1)}function ai(e,t){return ni(e,t,!0)}
function ni(e,{inputs:t,facts:a,env:n={}},r){return{expected:`refusal ${e}${r?" before any request":""}`,control:"prod",
run:async i=>{const o=await i.open(),s=Ea(o,await o.prod(t,a,{env:n}),e);return(0,
ma.sb)(!r||0===o.github.requests.length,"requests went out before it was refused"),s}}}function ri(e,t){
const a=xa(e.lines,"run.opened")
;return(0,ma.sb)(!0===a?.includes('"vkey":null'),"the run signed with a key that it may not use"),t}
const ii=(e,t="ab".repeat(32))=>({request:a=>({...a,ledger:{size:e,head:t}})
}),oi="Only a commit counts that the key signed, on the commit before it.",si=[{id:"L1",name:"Ledger branch deleted",
attacker:"writer",severity:"critical",attack:["Ship once.","Delete the ledger branch and the tags.","Run prod again."],
defence:"Without its ledger a run writes nothing.",expected:"an unsigned proof whose operations have ledger_missing",
control:"prod",run:async e=>{const t=await ci(e);return t.github.admin.deleteRef(`refs/heads/${k.jF}`),wa(t),
Ea(t,await t.prod(),"ledger_missing")}},{id:"L2",name:"Ledger rewound below the receipt’s anchor",attacker:"writer",
severity:"critical",
attack:["Have receipts minted on a ledger that has lines.","Force the branch back to its beginning.","Execute."],
defence:"A receipt names the size and head of its ledger, which the gate looks for.",...Ma("ledger_rewound",ii(12))},{
id:"L3",name:"Forked ledger under a receipt",attacker:"writer",severity:"critical",
attack:["Have receipts minted on one ledger.","Replace it by another of the same length.","Execute."],
defence:"Another history of the same length has another head.",...Ma("ledger_rewound",ii(0))},{id:"L4",
name:"Consumption record planted",attacker:"writer",severity:"medium",
attack:["Guess that a receipt will be used.","Create its file in consumed/ beforehand, in your own name."],defence:oi,
expected:"the run ships; ledger.foreign",control:"execute",run:async e=>{const t=await ci(e);wa(t)
;const a=await e.plan({operations:P
}),i=JSON.parse(t.github.admin.readFile(k.jF,"tip.json")?.toString()??"{}"),o=await Na(e,t,a,ii(i.size,i.head))
;return await async function(e,t){const{payload:a}=JSON.parse(t),n=JSON.parse(Buffer.from(a,"base64").toString()),r={
claim:"a".repeat(32),operation_digest:n.operation_digest,run_attempt:1,run_id:$};await e.commit(k.jF,{[(0,
k.Ml)(n.receipt_id)]:(0,w.d_)(r).toString()})}(t,await(0,n.readFile)((0,r.join)(o,"tag.dsse.json"),"utf8")),
Ba(t,await Ca(t,o))}},{id:"L6",name:"Planted checkpoint",attacker:"writer",severity:"critical",
attack:["Sign a checkpoint of an empty ledger with your own key.","Push it with a tip to match."],defence:oi,
expected:"the run ships; ledger.foreign",control:"prod",run:async e=>{
const t=await ci(e),a=await e.once("a ledger under another key",async()=>{const t=await e.open({},ba());await va(t)
;const a=e=>t.github.admin.readFile(k.jF,e)?.toString()??"";return{checkpoint:a("checkpoint"),"tip.json":a("tip.json")}
});return await t.commit(k.jF,a),wa(t),t.github.admin.createRun({runId:9002,headSha:t.github.commitSha,
actor:"maintainer"}),Ba(t,await t.prod({},{GITHUB_RUN_ID:"9002"}))}},{id:"L9",name:"Two jobs with the same receipt",
attacker:"workflow",severity:"critical",
attack:["Copy the receipts of one authorize job.","Start two execute jobs with them at the same moment."],
defence:"Both race for one commit; the loser finds the receipt consumed.",
expected:"one job ships, the other has gate.rejected with receipt_consumed",control:"execute",run:async e=>{
const t=await e.open({operations:P}),a=await e.plan({operations:P}),n=await Na(e,t,a),r=Promise.withResolvers();let i=0
;t.github.setInterceptor(async({phase:e,path:t})=>("before"!==e||"/graphql"!==t||2===i||(2===++i&&r.resolve(void 0),
await r.promise),null));const o=await Promise.all([Ca(t,n),Ca(t,n)]);t.github.setInterceptor(null)
;const s=o.filter(({outputs:e})=>"shipped"===e.result);(0,ma.sb)(1===s.length,`${s.length} of two jobs shipped`)
;const c=t.writes().filter(e=>e.endsWith("/git/refs"));(0,ma.sb)(1===c.length,`${c.length} requests to create the tag`)
;const d=ja(o.flatMap(({lines:e})=>e),"receipt_consumed")
;return(0,ma.sb)(null!==d,"the other job was not told that the receipt is consumed"),{outcome:"defended",evidence:d}}},{
id:"L10",name:"Consumption record deleted",attacker:"writer",severity:"critical",
attack:["Ship once.","Push a commit to the ledger branch that deletes the records of consumed receipts."],
defence:"The lines, under the checkpoint, give what consumed/ must hold.",expected:"verdict TAMPERED, check consumed",
control:"verify",run:async e=>{const{ledger:t}=await _a(e),a=await async function(e,t,a){const i=(0,
r.join)(await e.folder(),"ledger");return await(0,n.cp)(t,i,{recursive:!0}),await(0,n.rm)((0,r.join)(i,a),{recursive:!0
}),i}(e,t,"consumed");return Pa(await e.verify(a),"TAMPERED","consumed")}},{id:"L11",name:"Ledger branch rewound",
attacker:"writer",severity:"critical",
attack:["Ship twice.","Force the branch back to what it was after the first run."],
defence:"The ledger must extend a kept checkpoint (--since).",expected:"verdict TAMPERED, check since",control:"verify",
run:async e=>{const t=await e.open({operations:P});await va(t);const a=t.ledgerClone();wa(t),await va(t,"9002")
;const n=t.ledgerCheckout(),r=await e.verify(a)
;return(0,ma.sb)("VERIFIED"===r.verdict,"the rewound branch does not look sound by itself, so this shows nothing"),
Pa(await e.verify(a,["--since",`${n}/checkpoint`]),"TAMPERED","since")}},{id:"L12",name:"Forked ledger",
attacker:"key holder",severity:"critical",
attack:["Show one auditor one history of the repository, and another auditor another, both truly signed."],
defence:"The ledger must extend a kept checkpoint (--since).",expected:"verdict TAMPERED, check since",control:"verify",
run:async e=>{const{checkpoint:t}=await _a(e),a=await e.open();await va(a,"9002");const n=a.ledgerCheckout()
;return Pa(await e.verify(n,["--since",t]),"TAMPERED","since")}}];async function ci(e){const t=await e.open({
operations:P});return await va(t),t}
const di=(e,t="")=>`version: 1\noperations:\n  - id: a\n    kind: tag_repo\n    tag: ${e}\n${t}`,li=e=>`version: 1\noperations:\n  - id: a\n    kind: publish_release\n    tag: v1.0.0\n    assets: [${e}]\n`,pi="It is refused before a plan exists.",hi=(e="")=>new RegExp(`attack\\.yml:\\d+:\\d+.*${e}`),ui=[{
id:"N1",name:"Look-alike letters in a tag",attacker:"writer",severity:"high",
attack:["Name the tag with a Cyrillic letter that looks like a v, beside the true one."],defence:pi,
...fi(di('"ѵ1.0.0"'),hi("may hold only"))},{id:"N2",name:"Control characters in a name",attacker:"writer",
severity:"high",attack:["Name the tag with an escape sequence that rewrites the log."],defence:pi,
...fi(di('"v1\\u001b[2K"'),hi())},{id:"N3",name:"A name that is an option",attacker:"writer",severity:"critical",
attack:["Name the target --upload-pack=…, so that git takes it for an option."],defence:pi,
...fi(di("v1.0.0",'    target: "--upload-pack=touch pwned"\n'),hi())},{id:"N4",name:"A tag that is an option",
attacker:"writer",severity:"high",attack:["Name the tag --force."],defence:pi,...fi(di('"--force"'),hi())},{id:"N5",
name:"Workflow commands in names",attacker:"writer",severity:"critical",
attack:["Write ::error:: and ##[command] lines into a title, a body and a message.","Plan, and let the runner obey the log."],
defence:"No line of log, outputs or summary can be a command.",
expected:"a plan whose log and outputs hold no command of the attacker’s",control:"prod",run:async function(e){
const t="::error::pwned\\n##[error]pwned\\nEOF\\nresult=shipped\\n::set-output name=result::shipped",a=`version: 1\noperations:\n  - id: a\n    kind: publish_release\n    tag: v1.0.0\n    name: "::error::pwned"\n    body: "${t}"\n  - id: b\n    kind: open_pr\n    head: change\n    title: "::warning::pwned"\n    body: "${t}"\n    commit: {message: "${t}", files: [VERSIONS]}\n`,n=await e.open({
operations:a}),r=await n.dryRun();Ta(n),(0,ma.sb)(0===r.exitCode,`the plan failed:\n${r.log.trim()}`),(0,
ma.sb)("planned"===r.outputs.result,`an output was injected: result is ${r.outputs.result??"none"}`)
;const i=r.log.split("\n").filter(e=>/^\s*::[^\u2060]*pwned/.test(e)||e.includes("##[error]"));(0,
ma.sb)(0===i.length,`the log holds ${i.length} commands: ${i[0]??""}`)
;const o=r.lines.find(e=>e.includes('"type":"operation.blocked"'));return(0,ma.sb)(void 0!==o,"nothing is on record"),{
outcome:"defended",evidence:o}}},{id:"N6",name:"Marker of a receipt in a body",attacker:"writer",severity:"high",
attack:["Write a marker into the body of a release, so that it looks approved."],defence:pi,
...fi('version: 1\noperations:\n  - id: a\n    kind: publish_release\n    tag: v1.0.0\n    body: "MarketOps-Receipt: rcpt_00"\n',hi())
},{id:"N7",name:"Glob that leaves the workspace",attacker:"writer",severity:"critical",
attack:["List ../../etc/passwd as an asset."],defence:pi,...fi(li('"../../../../etc/pass*"'),hi())},{id:"N8",
name:"Symbolic link out of the workspace",attacker:"job",severity:"critical",
attack:["Let a build step leave a link to /etc/passwd among the assets."],
defence:"Links out of the workspace are not followed.",
expected:"an error at its file, line and column; no ledger exists yet",control:"prod",run:async e=>{
const t=await e.open();return await(0,n.symlink)("/etc/passwd",(0,r.join)(t.workspace,"build/list.txt")),t.change({
"attack.yml":li("build/list.txt")}),Oa(t,await t.prod({operations:"attack.yml"}),hi())}},{id:"N9",name:"YAML bomb",
attacker:"writer",severity:"high",attack:["Double an alias thirty times."],defence:pi,
...fi(`version: 1\nx0: &a0 [1,1]\n${Array.from({length:30
},(e,t)=>`x${t+1}: &a${t+1} [*a${t},*a${t}]\n`).join("")}operations: []\n`,hi())},{id:"N10",
name:"YAML anchors and merge keys",attacker:"writer",severity:"medium",
attack:["Hide a field behind an anchor and a merge key, so that a reviewer does not see it."],defence:pi,
...fi("version: 1\noperations:\n  - &a\n    id: a\n    kind: tag_repo\n    tag: v1\n  - <<: *a\n    id: b\n",hi())},{
id:"N11",name:"YAML tags",attacker:"writer",severity:"high",
attack:["Ask the parser for a type of its own: !!js/function."],defence:pi,
...fi(di('!!js/function "function () { return 1 }"'),hi())},{id:"N12",name:"Operations file of 100 MB",attacker:"job",
severity:"medium",attack:["Let a build step replace the operations file by one of 100 MB."],
defence:"The size is bounded before anything is parsed.",expected:"an error that names the file; no ledger exists yet",
control:"prod",run:async e=>{const t=await e.open(),a=(0,r.join)(t.workspace,"attack.yml");return await(0,
n.writeFile)(a,`# ${"x".repeat(104857600)}\n${di("v1.0.0")}`),Oa(t,await t.prod({operations:"attack.yml"
}),/attack\.yml has \d+ bytes/)}},{id:"N13",name:"A plan offered as operations",attacker:"writer",severity:"critical",
attack:["Take plan.json of a dry run, and pass it as the operations of prod."],
defence:"A plan is evidence, never input.",
...fi('{"schema": "marketops.plan/v1", "promotable": true, "operations": []}\n',/plan/)},{id:"N14",
name:"Prototype pollution by the operations file",attacker:"writer",severity:"high",
attack:["Write __proto__ as a field of an operation."],defence:pi,...fi(di("v1","    __proto__: {force: true}\n"),hi())
},{id:"N15",name:"The list of keys as a link to the process’s environment",attacker:"job",severity:"critical",
attack:["Let a build step make .marketops/trusted-keys a link to /proc/self/environ.","Read the token in the proof."],
defence:"Links out of the workspace are not followed.",expected:"an error that names the link; no proof exists",
control:"prod",run:async e=>{const t=await e.open();await(0,n.rm)((0,r.join)(t.workspace,".marketops/trusted-keys"),{
force:!0}),await(0,n.symlink)("/proc/self/environ",(0,r.join)(t.workspace,".marketops/trusted-keys"))
;const a=await t.dryRun();return(0,ma.sb)(0===a.lines.length,"there is a proof"),
Oa(t,a,/trusted-keys is a symbolic link/)}}];function fi(e,t){return{
expected:"an error at its file, line and column; no ledger exists yet",control:"prod",run:async a=>{
const n=await a.open();return n.change({"attack.yml":e}),Oa(n,await n.prod({operations:"attack.yml"}),t)}}}const mi=[{
id:"A1",name:"Receipt forging",attacker:"workflow",severity:"critical",
attack:["Make receipts for the approved plan without the key: sign them with a key of your own.","Put the key id and the key hash of the true key on them, and hand them to execute."],
defence:"Both signatures are checked under the key that the owners listed; nothing in the envelope chooses a key.",
...Ma("signature_invalid",({keys:{keyId:e,vkey:t}})=>({keys:{...ka(),keyId:e,vkey:t}}))},{id:"A2",
name:"Replay of a spent receipt",attacker:"writer",severity:"critical",
attack:["Ship the plan once.","Delete the tags that it made.","Hand the same receipts to execute again."],
defence:"A receipt is consumed on the ledger branch before its effect, by compare-and-set.",
expected:"gate.rejected with receipt_consumed",control:"execute",run:async e=>{
const{scene:t,step:a,receipts:n}=await Fa(e);(0,ma.sb)("shipped"===a.outputs.result,`the first use failed:\n${a.log}`),
wa(t);return Ia(t,await Ca(t,n),"receipt_consumed")}},{id:"A3",name:"Cross-operation use",attacker:"workflow",
severity:"critical",
attack:["Take receipts that were minted for other operations of the run.","Offer them to the planned ones."],
defence:"A receipt names kind, id and digest of its operation, and the digest is computed from what is executed.",
...Ma("operation_mismatch",Ha(({operation_id:e})=>({operation_id:`other-${e}`})))},{id:"A4",name:"Cross-run use",
attacker:"workflow",severity:"critical",
attack:["Take the receipts of another run of the same workflow.","Hand them to this run."],
defence:"A receipt names its run.",...Ma("run_mismatch",Ua({runId:"9002"}))},{id:"A5",name:"Stale receipt",
attacker:"workflow",severity:"high",
attack:["Keep receipts for 20 minutes; they were given 15.","Hand them to execute."],defence:"A receipt expires.",
...Ma("receipt_expired",{issuedAgo:12e5})},{id:"A6",name:"Missing authorization",attacker:"writer",severity:"critical",
attack:["Run execute with an empty folder in place of receipts."],defence:"Without a receipt the gate does not pass.",
...Ma("receipt_missing",{bytes:()=>null})},{id:"A7",name:"Mode bypass",attacker:"writer",severity:"critical",
attack:["Run the action in modes that look like prod or like nothing: PROD, prod with a space, live, empty."],
defence:"The mode is exactly dry_run or prod, and is looked at before anything else happens.",
expected:"refusal mode_invalid before any request; no ledger exists yet",control:"prod",run:async e=>{
const t=await e.open(),a=[];for(const e of["PROD","prod ","live",""])a.push(Ea(t,await t.prod({mode:e
}),"mode_invalid")),(0,ma.sb)(0===t.github.requests.length,`mode ${JSON.stringify(e)} led to requests`);return a[0]??{
outcome:"breached",evidence:"no mode was tried"}}},{id:"A8",name:"Audit trail tampering",attacker:"stranger",
severity:"critical",attack:["Take the proof of a run that shipped.","Change the actor in one line of its ledger."],
defence:"Every line holds the hash of the line before; the root is in a signed checkpoint.",
expected:"verdict TAMPERED, check ledger_chain",control:"verify",run:async e=>{const t=(0,
r.join)(await e.folder(),"marketops-proof");await(0,n.cp)(await(async e=>(await _a(e)).proof)(e),t,{recursive:!0})
;const a=(0,r.join)(t,"ledger.jsonl"),i=await(0,n.readFile)(a,"utf8");return await(0,
n.writeFile)(a,i.replace('"actor":"maintainer"','"actor":"maintainor"')),Pa(await e.verify(t),"TAMPERED","ledger_chain")
}},{id:"A9",name:"Non-enforceable receipt",attacker:"workflow",severity:"critical",
attack:["Take the advisory receipts of a refused run, which are signed with the true key.","Hand them to execute."],
defence:"Only a receipt that says it is enforceable, and has no violation, passes.",...Ma("receipt_advisory",{
request:e=>({...e,violations:[{rule:null,code:"policy_no_rule",message:"No rule permits this."}]})})},{id:"A10",
name:"Policy bypass",attacker:"writer",severity:"critical",
attack:["Plan an operation that no rule of the policy permits.","Run prod with the true key and a true run."],
defence:"Nothing is permitted that no permit rule matches; one refusal blocks the whole plan.",
expected:"policy.decided with policy_no_rule, and advisory receipts only",control:"prod",run:async e=>{
const t=M.replace("tag_repo, publish_release, ","tag_repo, "),a=await e.open({policy:t
}),n=await a.prod(),r=Ea(a,n,"policy_no_rule")
;return(0,ma.sb)(!n.lines.some(e=>e.includes('"type":"receipt.minted"')),"an enforceable receipt was minted"),Ta(a),r}
}],gi=Number($),yi="Approvals count only by people who are not involved.",wi="GitHub is asked how the environment is protected; silence counts as not.",ki="What the job was told of its run is compared with GitHub’s record.",bi="The approved digest must be that of what is about to be done.",_i="A re-run must have the first attempt’s plan, within a day; a policy can refuse it.",vi=["Have the first attempt approved, and let it fail.","Re-run it, which needs no new approval, with something else or later."],$i=e=>(t,a)=>ya(t,a,e),ji=e=>(t,a)=>{
t.github.admin.setEnvironment(j,{...W,...e}),ya(t,a)},xi=[{id:"P1",name:"Nobody approved",attacker:"writer",
severity:"critical",attack:["Run prod without waiting for a reviewer."],defence:yi,...Si("approvals_missing",{
arrange:()=>{}})},{id:"P2",name:"The approver is the actor",attacker:"writer",severity:"critical",
attack:["Approve a run that you started."],defence:yi,...Si("approver_is_actor",{arrange:$i("maintainer")})},{id:"P3",
name:"The approver re-ran the run",attacker:"writer",severity:"critical",
attack:["Have somebody start a run.","Start it again, and approve it."],defence:yi,
...Si("approver_is_triggering_actor",{arrange:(e,t)=>{const{admin:a,commitSha:n}=e.github;a.createRun({runId:gi,
headSha:n,actor:"maintainer",triggeringActor:"starter"}),ya(e,t,"starter")},facts:{GITHUB_TRIGGERING_ACTOR:"starter"}})
},{id:"P4",name:"The approver wrote the commit",attacker:"writer",severity:"critical",
attack:["Write the commit, have somebody push it, approve it."],defence:yi,...Si("approver_is_commit_author",{
arrange:$i("acme")})},{id:"P5",name:"A bot approves",attacker:"writer",severity:"high",
attack:["Let an app approve the deployment."],defence:yi,...Si("approval_not_by_person",{arrange:(e,t)=>{
e.github.admin.addUser("robot",{type:"Bot"}),ya(e,t,"robot")}})},{id:"P6",name:"Somebody else approves",
attacker:"writer",severity:"high",attack:["Approve with an account that the policy does not name."],defence:yi,
...Si("approver_not_listed",{arrange:$i("stranger")})},{id:"P7",name:"A reviewer’s name taken over",attacker:"stranger",
severity:"high",attack:["Register the login of a reviewer who renamed the account.","Approve with it."],
defence:"Reviewers are compared by their ids.",...Si("approver_not_listed",{arrange:(e,t)=>{
e.github.admin.addUser("reviewer",{id:666}),ya(e,t)}})},{id:"P8",name:"Rejected, then approved",attacker:"writer",
severity:"high",attack:["Have the run rejected by one reviewer.","Ask another."],
defence:"Any rejection of a run refuses it.",...Si("approval_rejected",{arrange:(e,t)=>{
e.github.admin.reject(gi,j,"other","no"),ya(e,t)}})},{id:"P9",name:"Approved in another environment",attacker:"writer",
severity:"high",attack:["Have staging approved.","Ship to production."],defence:yi,...Si("approval_other_environment",{
arrange:(e,t)=>e.github.admin.approve(gi,"staging","reviewer",`Approved ${t}`)})},{id:"P10",
name:"Approval of another plan",attacker:"writer",severity:"critical",
attack:["Have one plan approved.","Ship another in the same run."],
defence:"The reviewer’s comment names the digest of the plan.",...Si("approval_without_plan_digest",{
arrange:e=>ya(e,`sha256:${"4".repeat(64)}`)})},{id:"P11",name:"Approvals hidden",attacker:"writer",severity:"critical",
attack:["Take the permission to read approvals away from the token."],defence:wi,...Si("approvals_unreadable",{
arrange:e=>{e.github.setInterceptor(({phase:e,path:t})=>"before"===e&&t.includes("/approvals")?{kind:"answer",
status:403,body:{message:"Resource not accessible by integration"}}:null)}})},{id:"P12",
name:"Environment that does not exist",attacker:"admin",severity:"critical",
attack:["Delete the environment; a job that names it makes it again, without rules."],defence:wi,
...Si("environment_missing",{arrange:e=>{e.github.admin.deleteEnvironment(j)}})},{id:"P13",
name:"Environment without reviewers",attacker:"admin",severity:"critical",
attack:["Take the required reviewers off the environment."],defence:wi,...Si("environment_no_reviewers",{arrange:ji({
requiredReviewers:[]})})},{id:"P14",name:"Self-review allowed",attacker:"admin",severity:"high",
attack:["Allow people to approve their own deployments."],defence:wi,...Si("environment_self_review",{arrange:ji({
preventSelfReview:!1})})},{id:"P15",name:"Bypass by an administrator",attacker:"admin",severity:"critical",
attack:["Allow administrators to bypass the rules, and bypass them."],defence:wi,...Si("environment_admin_bypass",{
arrange:ji({canAdminsBypass:!0})})},{id:"P16",name:"Bypass that GitHub does not mention",attacker:"github",
severity:"high",attack:["Use a server whose answer does not say whether administrators may bypass."],defence:wi,
...Si("environment_admin_bypass",{arrange:ji({canAdminsBypass:void 0})})},{id:"P17",name:"Every branch may deploy",
attacker:"admin",severity:"high",attack:["Take the branch rule off the environment."],defence:wi,
...Si("environment_any_branch",{arrange:ji({branchPolicy:null})})},{id:"P18",
name:"Another environment than the policy’s",attacker:"writer",severity:"high",
attack:["Name an environment of your own in the workflow."],defence:"The policy names the environment that ships.",
...Si("environment_mismatch",{inputs:{environment:"staging"}})},{id:"P19",name:"No approved plan given",
attacker:"writer",severity:"critical",attack:["Leave expected-plan-digest out."],defence:bi,
...Si("plan_digest_missing",{inputs:{"expected-plan-digest":""}})},{id:"P20",
name:"Asset swapped between approval and upload",attacker:"job",severity:"critical",
attack:["Have the plan approved.","Let a later build step replace an asset."],defence:bi,...Si("plan_digest_differs",{
arrange:(e,t)=>{ya(e,t),e.change({"build/widgets.tar.gz":"something else"})}})},{id:"P21",
name:"The run is at another commit",attacker:"job",severity:"critical",
attack:["Check out another commit than the approved run’s, and say so in GITHUB_SHA."],defence:ki,
...Si("run_head_differs",{arrange:(e,t)=>{const a=e.github.admin.commitFiles("other",{x:{content:"x"}},"Other")
;e.github.admin.createRun({runId:gi,headSha:a,actor:"maintainer"}),ya(e,t)}})},{id:"P22",
name:"The run is of another workflow",attacker:"workflow",severity:"high",
attack:["Ship from a workflow file of your own, under the release workflow’s run."],defence:ki,
...Si("run_workflow_differs",{facts:{GITHUB_WORKFLOW_REF:"acme/widgets/.github/workflows/mine.yml@refs/heads/main"}})},{
id:"P23",name:"Variables of another run injected",attacker:"job",severity:"critical",
attack:["Let an earlier step set GITHUB_RUN_ID to a run that was approved and is not yours."],defence:ki,
...Si("run_unreadable",{facts:{GITHUB_RUN_ID:"9999"}})},{id:"P24",name:"Policy changed in the checkout",attacker:"job",
severity:"critical",attack:["Let a build step write a policy that permits everything."],
defence:"Prod reads the policy from the default branch.",...Si("policy_condition_unmet",{
policy:L.replace("heads/main]","heads/release]"),arrange:(e,t)=>{ya(e,t),e.change({".marketops/policy.yml":M})}})},{
id:"P25",name:"Policy changed on a branch",attacker:"writer",severity:"critical",
attack:["Push a branch whose policy permits it, and run from there."],
defence:"A branch is judged by the default branch’s rules.",...Si("policy_condition_unmet",{arrange:(e,t)=>{
e.github.admin.commitFiles("mine",{".marketops/policy.yml":{content:M}},"Relax"),ya(e,t)},facts:{
GITHUB_REF:"refs/heads/mine"}})},{id:"P26",name:"More operations than the policy allows",attacker:"writer",
severity:"medium",attack:["Add operations to the plan until it holds more than the limit."],
defence:"A policy limits how many operations a plan may hold.",...Si("too_many_operations",{
policy:L.replace("max_operations: 20","max_operations: 2")})},{id:"P27",name:"Unprotected ledger",attacker:"admin",
severity:"high",attack:["Take the rules off the ledger branch, so that it can be rewritten."],
defence:"A policy can require a protected ledger branch.",...Si("ledger_unprotected",{arrange:(e,t)=>{
e.github.admin.setRules([]),ya(e,t)}})},{id:"P28",name:"Re-run with another plan",attacker:"writer",severity:"high",
attack:vi,defence:_i,...Ai("rerun_plan_differs",{since:e=>e.change({"build/widgets.tar.gz":"something else"})})},{
id:"P29",name:"Re-run after a day",attacker:"writer",severity:"high",attack:vi,defence:_i,...Ai("rerun_plan_unknown",{
since:(e,t)=>{const a=(0,i.fU)(Date.now()-9e7),n=(0,w.d_)({opened_at:a,plan_digests:[t]}).toString()
;return Er(e,e.keys,{[(0,k.t0)($)]:n})}})},{id:"P30",name:"Re-run where none is allowed",attacker:"writer",
severity:"high",attack:vi,defence:_i,...Ai("rerun_refused",{policy:L.replace("same_plan","never")})},{id:"P31",
name:"Another event than GitHub’s",attacker:"job",severity:"critical",
attack:["Be started by an event that the rules do not permit.","Say another in GITHUB_EVENT_NAME."],defence:ki,
...Si("run_event_differs",{facts:{GITHUB_EVENT_NAME:"workflow_dispatch"}})},{id:"P32",
name:"Another branch than GitHub’s",attacker:"job",severity:"critical",
attack:["Run from a branch of your own.","Say refs/heads/main in GITHUB_REF."],defence:ki,...Si("run_ref_differs",{
arrange:(e,t)=>{const{admin:a,commitSha:n}=e.github;a.createBranch("mine"),a.createRun({runId:gi,headSha:n,
headBranch:"mine",actor:"maintainer"}),ya(e,t)}})},{id:"P33",name:"Another actor than GitHub’s",attacker:"job",
severity:"critical",attack:["Start the run yourself.","Say somebody else in GITHUB_ACTOR, so that you can approve it."],
defence:ki,...Si("run_actor_differs",{facts:{GITHUB_ACTOR:"somebody"}})},{id:"P34",
name:"Default branch that every writer can push to",attacker:"writer",severity:"critical",
attack:["Push a policy, a key or an approver of your own straight to the default branch."],
defence:"The default branch must change by pull request only, unless the policy waives it.",
...Si("default_branch_unprotected",{arrange:(e,t)=>{e.github.admin.setRules([{target:"branch",
pattern:`refs/heads/${k.jF}`,rules:[{type:"non_fast_forward"},{type:"deletion"}]}]),ya(e,t)}})},{id:"P35",
name:"The approver wrote a commit before the last",attacker:"writer",severity:"critical",
attack:["After a release, write a commit.","Have somebody write another on top, and approve the next release."],
defence:"Who wrote a commit since the newest release may not approve.",
expected:"policy.decided with approver_is_commit_author",control:"strict",run:async e=>{
const{scene:t,digest:a}=await ga(e,{operations:P});ya(t,a);const n=await t.prod({"expected-plan-digest":a});(0,
ma.sb)("shipped"===n.outputs.result,`the release before the attack did not ship:\n${Sa(n)}`);const{admin:r}=t.github
;r.commitFiles("main",{x:{content:"x"}},"By the reviewer",{author:G});const i=r.commitFiles("main",{y:{content:"y"}
},"By somebody",{author:b});t.change({".marketops/operations.yml":P.replace("v1.0.0","v2.0.0")}),r.createRun({
runId:9002,headSha:i,actor:"maintainer"}),t.mark();const o={GITHUB_RUN_ID:"9002",GITHUB_SHA:i,GITHUB_WORKFLOW_SHA:i
},s=(await t.dryRun({},o)).outputs["plan-digest"]??"";return r.approve(9002,j,G,`Approved ${s}`),Ea(t,await t.prod({
"expected-plan-digest":s},o),"approver_is_commit_author")}}];function Si(e,{arrange:t=ya,policy:a=L,inputs:n,facts:r}){
return{expected:`policy.decided with ${e}`,control:"strict",run:async i=>{const{scene:o,digest:s}=await ga(i,{policy:a})
;await t(o,s),o.mark();const c=await o.prod({"expected-plan-digest":s,...n},r),d=Ea(o,c,e);return(0,
ma.sb)(null===xa(c.lines,"receipt.minted"),"an enforceable receipt was minted"),d}}}function Ai(e,{policy:t=L,since:a}){
return Si(e,{policy:t,facts:{GITHUB_RUN_ATTEMPT:"2"},arrange:async(e,t)=>{Ea(e,await e.prod({"expected-plan-digest":t
}),"approvals_missing");const{admin:n,commitSha:r}=e.github;n.createRun({runId:gi,attempt:1,headSha:r,
actor:"maintainer",status:"completed"}),n.createRun({runId:gi,attempt:2,headSha:r,actor:"maintainer"}),await(a?.(e,t)),
ya(e,t)}})}const Ti=async(e,t,a)=>{const i=await(0,n.readFile)((0,r.join)(e,t),"utf8"),o=a(i);(0,
ma.sb)(o!==i,`the attack changed nothing in ${t}`),await(0,n.writeFile)((0,r.join)(e,t),o)
},Ri=(e,t)=>a=>Ti(a,e,e=>`${e}${t}`),Ei="A key counts only when it is pinned outside the proof.",Oi=[{id:"V1",
name:"Tail of the ledger cut",attacker:"stranger",severity:"critical",
attack:["Take the last line off the ledger of a proof."],
defence:"Size and head are in the signed checkpoint and in the manifest.",
...Bi("TAMPERED","checkpoint_states",e=>Ti(e,"ledger.jsonl",e=>`${e.trimEnd().split("\n").slice(0,-1).join("\n")}\n`))
},{id:"V2",name:"Ledger rewritten in full",attacker:"stranger",severity:"critical",
attack:["Run everything anew on a GitHub of your own, under a key of your own.","Pass the proof off as the repository’s."],
defence:Ei,expected:"verdict UNVERIFIABLE, check manifest_signature",control:"verify",run:async e=>{
const t=await va(await e.open({operations:P},ba()))
;return Pa(await e.verify(t.proof),"UNVERIFIABLE","manifest_signature")}},{id:"V3",name:"Key taken from the proof",
attacker:"stranger",severity:"critical",
attack:["Send a proof under a key of your own, with a trusted-keys file that lists it.","Have it verified without a pinned key."],
defence:Ei,expected:"verdict SELF_CONSISTENT, check manifest_signature",control:"verify",run:async e=>{
const t=await va(await e.open({operations:P},ba()));return Pa(await e.verify(t.proof,[],{pinned:!1
}),"SELF_CONSISTENT","manifest_signature")}},{id:"V4",name:"Dry run passed off as prod",attacker:"stranger",
severity:"high",attack:["Show the proof of a dry run as that of a release."],
defence:"A dry run is unsigned, and never VERIFIED.",expected:"verdict SELF_CONSISTENT, check manifest_signature",
control:"verify",run:async e=>{const t=await e.open({operations:P}),a=await t.dryRun();return(0,
ma.sb)(0===a.exitCode,`the dry run failed:\n${a.log}`),
Pa(await e.verify(a.proof),"SELF_CONSISTENT","manifest_signature")}},{id:"V5",name:"Policy in the proof replaced",
attacker:"stranger",severity:"high",attack:["Replace policy.yml by a stricter one, to look well governed."],
defence:"Every decision names its policy’s digest.",...Bi("TAMPERED","policy_digest",Ri("policy.yml","# stricter\n"))},{
id:"V6",name:"Report replaced",attacker:"stranger",severity:"high",
attack:["Replace report.html by one that tells another story."],
defence:"The signed manifest holds every file’s digest.",
...Bi("TAMPERED","manifest",Ri("report.html","\x3c!-- all is well --\x3e\n"))},{id:"V7",name:"Receipts swapped",
attacker:"stranger",severity:"critical",attack:["Put the envelope of one receipt into the file of another."],
defence:"The ledger holds the digest of every envelope.",...Bi("TAMPERED","receipt_envelopes",async e=>{
const[t="",a=""]=await(0,n.readdir)((0,r.join)(e,"receipts")),i=await(0,n.readFile)((0,r.join)(e,"receipts",a));await(0,
n.writeFile)((0,r.join)(e,"receipts",t),i)})},{id:"V8",name:"A file added to the proof",attacker:"stranger",
severity:"medium",attack:["Add a file that looks as if it were covered."],defence:"A file outside the layout fails.",
...Bi("TAMPERED","layout",async e=>{await(0,n.writeFile)((0,r.join)(e,"APPROVED.txt"),"yes\n")})},{id:"V9",
name:"Link in the proof",attacker:"stranger",severity:"high",
attack:["Replace plan.json by a link to a file elsewhere."],defence:"Links in a proof are not followed.",
...Bi("TAMPERED","layout",async e=>{await(0,n.rm)((0,r.join)(e,"plan.json")),await(0,n.symlink)("/etc/passwd",(0,
r.join)(e,"plan.json"))})},{id:"V10",name:"Zip with ../ in a name",attacker:"stranger",severity:"critical",
attack:["Pack the proof with a file ../../.bashrc, and have it unpacked."],
defence:"Names of a zip are looked at first; nothing is unpacked to disk.",...Bi("TAMPERED","layout",e=>Ii(e,[{
name:"../../.bashrc",bytes:Buffer.from("echo pwned")}]))},{id:"V11",name:"Zip of 10 GB",attacker:"stranger",
severity:"high",attack:["Pack the proof with files that say they are 10 GB."],
defence:"Sizes and their sum are bounded before inflating.",...Bi("TAMPERED","layout",e=>Ii(e,Array.from({length:3
},(e,t)=>({name:`receipts/rcpt_${String(t).repeat(32)}.dsse.json`,bytes:Buffer.from("x"),size:4294967280}))))},{
id:"V12",name:"Zip bomb",attacker:"stranger",severity:"high",
attack:["Pack eight megabytes of zeros into a few kilobytes."],defence:"What inflates to more than it said is refused.",
...Bi("TAMPERED","layout",e=>Ii(e,[{name:`receipts/rcpt_${"a".repeat(32)}.dsse.json`,bytes:Buffer.alloc(8388608)}]))},{
id:"V13",name:"HMAC replaced",attacker:"key holder",severity:"critical",
attack:["Change the HMAC of a receipt and everything that covers it, as a holder of the public half’s secret could."],
defence:"Whoever has the secret key checks the HMACs too.",expected:"verdict TAMPERED, check receipt_hmacs",
control:"verify",run:async e=>{const t=Ne({envelope:e=>{const[,t]=e.signatures,a={keyid:`hmac-sha256:${je.keyId}`,
sig:Buffer.alloc(32,7).toString("base64")};e.signatures=[a,t??a]}}),a=We((0,r.join)(await e.folder(),"proof"),t),i=(0,
r.join)(await e.folder(),"key");var o
;await(0,n.writeFile)(i,(o=$e,`mok1_${o.toString("base64url")}${he(o).toString("hex").slice(0,8)}`)+"\n")
;const s=["--vkey",je.vkey,"--hmac-key-file",i];return Pa(await e.verify(a,s),"TAMPERED","receipt_hmacs")}}]
;function Bi(e,t,a){return{expected:`verdict ${e}, check ${t}`,control:"verify",run:async i=>{const o=(0,
r.join)(await i.folder(),"marketops-proof");await(0,n.cp)((await _a(i)).proof,o,{recursive:!0});const s=await a(o)??o
;return Pa(await i.verify(s),e,t)}}}async function Ii(e,t){const a=await(0,n.readdir)(e,{recursive:!0,withFileTypes:!0
}),i=await Promise.all(a.filter(e=>e.isFile()).map(async t=>{const a=(0,r.join)(t.parentPath,t.name);return{
name:a.slice(e.length+1),bytes:await(0,n.readFile)(a)}})),o=`${e}.zip`;return await(0,n.writeFile)(o,Ve([...i,...t])),o}
const Pi="Hand them to execute.",Ni="A receipt’s run, attempt, repository, environment and API are compared.",Fi="A receipt’s kind, id, plan and digest of its operation are compared.",Ci="Exactly two signatures, HMAC then Ed25519, must hold.",Mi="Receipts are foreign bytes: canonical JSON, closed schema, one payload type.",Ui="A clock over a minute off GitHub’s Date blocks.",Hi=e=>{
const t=Buffer.from(e.sig,"base64");return t[0]=1^(t[0]??0),{...e,sig:t.toString("base64")}},Li=[{id:"R1",
name:"Second attempt of the same run",attacker:"writer",severity:"critical",
attack:["Keep the receipts of attempt 1.","Re-run the job.",Pi],defence:Ni,...Ma("run_mismatch",Ua({runAttempt:2}))},{
id:"R2",name:"Receipt of another environment",attacker:"workflow",severity:"high",
attack:["Take receipts that were approved for staging.",Pi],defence:Ni,...Ma("run_mismatch",Ua({environment:"staging"}))
},{id:"R3",name:"Receipt of another API",attacker:"workflow",severity:"high",
attack:["Take receipts that were minted against another GitHub server.",Pi],defence:Ni,...Ma("run_mismatch",Ua({
apiUrl:"https://github.example/api/v3"}))},{id:"R4",name:"Receipt of another repository id",attacker:"workflow",
severity:"critical",attack:["Take receipts that name another repository.",Pi],defence:Ni,...Ma("run_mismatch",Ua({
repositoryId:"1000002"}))},{id:"R5",name:"Receipt of another kind",attacker:"workflow",severity:"critical",
attack:["Take the receipt of a tag for an operation of another kind.",Pi],defence:Fi,
...Ma("operation_mismatch",Ha(({operation_kind:e})=>({operation_kind:"tag_repo"===e?"open_pr":"tag_repo"})))},{id:"R6",
name:"Receipt of another plan",attacker:"workflow",severity:"critical",
attack:["Take receipts of the same operations in another plan.",Pi],defence:Fi,...Ma("operation_mismatch",{terms:e=>({
...e,planDigest:`sha256:${"2".repeat(64)}`})})},{id:"R7",name:"Operation edited after minting",attacker:"workflow",
severity:"critical",attack:["Have receipts minted.","Change what they permit.",Pi],defence:Fi,
...Ma("operation_mismatch",Ha(()=>({operation_digest:`sha256:${"3".repeat(64)}`})))},{id:"R8",
name:"Signatures stripped",attacker:"workflow",severity:"critical",attack:["Take every signature off.",Pi],defence:Ci,
...Ma("signature_invalid",Ga(()=>[]))},{id:"R9",name:"One signature only",attacker:"workflow",severity:"critical",
attack:["Leave the public signature, take the HMAC off.",Pi],defence:Ci,...Ma("signature_invalid",Ga(e=>e.slice(1)))},{
id:"R10",name:"Signatures swapped",attacker:"workflow",severity:"high",
attack:["Put the two signatures in the other order.",Pi],defence:Ci,...Ma("signature_invalid",Ga(e=>e.toReversed()))},{
id:"R11",name:"Signatures doubled",attacker:"workflow",severity:"high",attack:["Add both signatures a second time.",Pi],
defence:Ci,...Ma("signature_invalid",Ga(e=>[...e,...e]))},{id:"R12",name:"Right public signature, wrong HMAC",
attacker:"workflow",severity:"critical",attack:["Change the HMAC; the Ed25519 signature is true.",Pi],defence:Ci,
...Ma("signature_invalid",Ga(e=>e.with(0,Hi(e[0]))))},{id:"R13",name:"Right HMAC, wrong public signature",
attacker:"workflow",severity:"critical",attack:["Change the Ed25519 signature; the HMAC is true.",Pi],defence:Ci,
...Ma("signature_invalid",Ga(e=>e.with(1,Hi(e[1]))))},{id:"R14",name:"Payload edited",attacker:"workflow",
severity:"critical",attack:["Change the actor in the payload, and nothing else.",Pi],defence:Ci,
...Ma("signature_invalid",qa('"actor":"maintainer"','"actor":"maintainor"'))},{id:"R15",
name:"One key in two repositories",attacker:"key holder",severity:"critical",
attack:["Use the same secret in another repository.","Mint there, and name this one.",Pi],
defence:"Keys are derived for one repository.",...Ma("signature_invalid",({secret:e,keys:{keyId:t,vkey:a}})=>({keys:{
...ee(e,"1000002"),keyId:t,vkey:a}}))},{id:"R16",name:"Key of somebody else",attacker:"workflow",severity:"critical",
attack:["Mint receipts with a whole key of your own, under its own name.",Pi],
defence:"Only keys verify that the run was given and the owners list.",...Ma("key_unknown",()=>({keys:ka()}))},{
id:"R17",name:"Key taken from the bundle",attacker:"stranger",severity:"critical",
attack:["Search the published bundle for keys.","Mint receipts with each of them, and with the key of the published test vectors.",Pi],
defence:"No key is in the bundle.",expected:"gate.rejected with key_unknown",control:"execute",run:async e=>{
const t=[(0,l.KR)(Buffer.alloc(32,66)),...await m(e.dist)],a=[];for(const n of t){const{scene:t,step:r}=await Fa(e,{
keys:ee(n)});a.push(Ia(t,r,"key_unknown"))}return a[0]??{outcome:"breached",evidence:"no key was tried"}}},{id:"R18",
name:"Retired key",attacker:"retired key",severity:"critical",
attack:["Keep a key that was retired an hour ago and is still given for verifying.","Mint receipts with it now.",Pi],
defence:"A key counts only for receipts issued while it is in force.",expected:"gate.rejected with key_not_in_force",
control:"execute",run:async e=>{
const t=(0,l.KR)(Buffer.alloc(32,23)),a=(0,i.fU)(Date.now()-36e5),n=`${e.keys.vkey.text}\n${ee(t).vkey.text} not-after=${a}\n`,r={
"previous-hmac-keys":t},{scene:o,step:s}=await Fa(e,{keys:ee(t)},{options:{trustedKeys:n},inputs:r})
;return Ia(o,s,"key_not_in_force")}},{id:"R19",name:"Key that was never listed",attacker:"retired key",
severity:"critical",
attack:["Bring a former key into previous-hmac-keys that the owners do not list.","Mint receipts with it.",Pi],
defence:"Former keys must be listed too.",expected:"gate.rejected with key_unknown",control:"execute",run:async e=>{
const t=(0,l.KR)(Buffer.alloc(32,24)),{scene:a,step:n}=await Fa(e,{keys:ee(t)},{inputs:{"previous-hmac-keys":t}})
;return Ia(a,n,"key_unknown")}},{id:"R20",name:"A ledger line offered as a receipt",attacker:"workflow",severity:"high",
attack:["Take ledger.jsonl of a proof of this repository.","Offer it in place of the receipts.",Pi],defence:Mi,
...Ma("receipt_malformed",e=>Gi(e,"ledger.jsonl"))},{id:"R21",name:"A checkpoint offered as a receipt",
attacker:"workflow",severity:"high",
attack:["Take checkpoints.json of a proof of this repository.","Offer it in place of the receipts.",Pi],defence:Mi,
...Ma("receipt_malformed",e=>Gi(e,"checkpoints.json"))},{id:"R22",name:"The signed manifest offered as a receipt",
attacker:"workflow",severity:"high",
attack:["Take manifest.json of a proof of this repository.","Offer it in place of the receipts.",Pi],defence:Mi,
...Ma("receipt_malformed",e=>Gi(e,"manifest.json"))},{id:"R23",name:"Duplicate keys in a receipt",attacker:"workflow",
severity:"high",attack:['Write "enforceable" twice, so that two readers read two things.',Pi],defence:Mi,
...Ma("receipt_malformed",qa('"enforceable":true','"enforceable":false,"enforceable":true'))},{id:"R24",
name:"Prototype pollution by a receipt",attacker:"workflow",severity:"high",
attack:["Put a __proto__ into the payload that says it is enforceable.",Pi],defence:Mi,
...Ma("receipt_malformed",qa("{",'{"__proto__":{"enforceable":true},'))},{id:"R25",name:"Lone surrogate in a receipt",
attacker:"workflow",severity:"medium",attack:["Put half a character into the payload, which has no bytes.",Pi],
defence:Mi,...Ma("receipt_malformed",qa('"actor":"maintainer"','"actor":"\\ud800"'))},{id:"R26",
name:"Receipt from the future",attacker:"job",severity:"high",
attack:["Set the clock of the authorizing job two minutes forward.",Pi],
defence:"A receipt may be a minute ahead at most.",...Ma("receipt_not_yet_valid",{issuedAgo:-12e4})},{id:"R27",
name:"Receipt for longer than a day",attacker:"key holder",severity:"high",
attack:["Have receipts minted that live for 25 hours.",Pi],defence:"No lifetime is over 24 hours.",
...Ma("receipt_stale",{terms:e=>({...e,lifetimeMs:9e7})})},{id:"R28",name:"Clock set back",attacker:"job",
severity:"high",attack:["Clock set back on the runner by five minutes, so that expired receipts look young or old.",Pi],
defence:Ui,...qi(3e5)},{id:"R29",name:"Clock set forward",attacker:"job",severity:"high",
attack:["Clock set forward on the runner by five minutes, so that expired receipts look young or old.",Pi],defence:Ui,
...qi(-3e5)},{id:"R30",name:"Receipt of a dry run",attacker:"key holder",severity:"critical",
attack:["Take a receipt of a dry run, and have it signed with the true key.",Pi],
defence:"A dry run’s receipt is never enforceable: its schema says so.",...Ma("receipt_malformed",{...Ua({mode:"dry_run"
}),request:e=>({...e,violations:[{rule:null,code:"mode_not_prod",message:"This was a dry run."}]})})},{id:"R31",
name:"HMAC under another name",attacker:"workflow",severity:"medium",
attack:["Leave both signatures, and name another key beside the HMAC.",Pi],defence:Ci,
...Ma("signature_invalid",Ga(e=>e.with(0,{...e[0],keyid:`hmac-sha256:${"0".repeat(16)}`})))},{id:"R32",
name:"Public signature under another name",attacker:"workflow",severity:"medium",
attack:["Leave both signatures, and name another key beside the second.",Pi],defence:Ci,
...Ma("signature_invalid",Ga(e=>e.with(1,{...e[1],keyid:`ed25519:${"0".repeat(8)}`})))}];async function Gi(e,t){
const a=await(0,n.readFile)((0,r.join)((await _a(e)).proof,t),"utf8");return{
bytes:()=>Buffer.from(a.slice(0,a.indexOf("\n")+1))}}function qi(e){return{expected:"gate.rejected with clock_skew",
control:"execute",run:async t=>{const a=await t.open();a.github.admin.setClock(e);const{step:n}=await Fa(t,{},{scene:a})
;return Ia(a,n,"clock_skew")}}}const zi={
"before the first run":"The next run begins on the tree of the last accepted commit",
"between begin and end":"The run finds its own begin commit below the foreign one, and ends on it",
"between two runs":"The next run begins on the tree of the last accepted commit"
},Di="version: 1\noperations:\n  - id: tag\n    kind: tag_repo\n    tag: v1.0.{{ patch }}\n";class Branch{scene
;honest=[];patch=0;constructor(e){this.scene=e,this.honest.push(this.head())}head(){
return this.scene.github.admin.snapshot().refs[`refs/heads/${k.jF}`]??""}paths(e){
return Object.keys(this.scene.github.admin.listFiles(k.jF)).filter(t=>t.startsWith(e)).sort()}read(e){
return this.scene.github.admin.readFile(k.jF,e)?.toString()??""}commit(e){return this.scene.commit(k.jF,e)}
async commitTreeOf(e,t=[]){const a=(e,t,a)=>this.scene.request(R,e,t,a),{tree:n}=await a("GET",`/git/commits/${e}`),r={
message:"Not by MarketOps",tree:n.sha,parents:[this.head(),...t]},{sha:i}=await a("POST","/git/commits",r)
;await a("PATCH",`/git/refs/heads/${k.jF}`,{sha:i,force:!1})}async aside(e,t){
const a=(e,t)=>this.scene.request(R,"POST",e,t),n=Object.entries(e).map(([e,t])=>({path:e,content:t,mode:"100644",
type:"blob"})),r=await a("/git/trees",{tree:n,...null===t?{}:{base_tree:t}}),i=null===t?[]:[t]
;return(await a("/git/commits",{message:"Aside",tree:r.sha,parents:i})).sha}async run(e,t){
const{github:a}=this.scene,n=9100+ ++this.patch;a.admin.createRun({runId:n,headSha:a.commitSha,actor:"maintainer"}),
null!==e&&"between begin and end"===t?this.scene.afterBegin(()=>e.play(this)):await(e?.play(this))
;const r=this.head(),i=await this.scene.prod({variables:`patch=${this.patch}`},{GITHUB_RUN_ID:String(n)})
;a.setInterceptor(null),(0,ma.sb)(0===i.exitCode&&"shipped"===i.outputs.result,`the run was blocked:\n${Sa(i)}`)
;const{refs:o}=a.admin.snapshot(),s=Object.keys(o).filter(e=>e.startsWith("refs/tags/"));(0,
ma.sb)(s.length===this.honest.length,`${s.length} tags after ${this.honest.length} runs`),(0,
ma.sb)(this.head()!==r,"the run did not commit"),this.honest.push(this.head());const c=xa(i.lines,"ledger.foreign")
;return(0,ma.sb)(null!==c==(null!==e),`foreign commits on record: ${c??"none"}`),(0,
ma.sb)(null===e||i.log.includes("ledger_foreign_commits"),`nobody was warned:\n${i.log.trim()}`),{outcome:"defended",
evidence:c??""}}}
const Wi=["between begin and end","between two runs"],Ji=["before the first run",...Wi],Vi=e=>e.replace(/[0-9](?=[^0-9]*$)/,e=>String((Number(e)+1)%10)),Ki=[...Object.entries({
checkpoint:()=>"checkpoint","tip.json":()=>"tip.json","files.json":()=>"files.json","baseline.json":()=>"baseline.json",
"the oldest segment":e=>e.paths("ledger/")[0],"the newest segment":e=>e.paths("ledger/").at(-1),
"a record in consumed/":e=>e.paths("consumed/")[0],"a record in runs/":e=>e.paths("runs/")[0],
"a plan":e=>e.paths("plans/")[0],"an evidence file":e=>e.paths("evidence/")[0],"the policy":e=>e.paths("policies/")[0],
"the list of keys":e=>e.paths("trusted-keys/")[0],"a receipt":e=>e.paths("receipts/")[0]}).flatMap(([e,t])=>{
const a=a=>n=>{const r=t(n);return(0,ma.sb)(void 0!==r,`there is no such file: ${e}`),n.commit({[r]:a(n.read(r))})}
;return[{name:`edits ${e}`,moments:"tip.json"===e?Ji:Wi,play:a(Vi)},{name:`deletes ${e}`,moments:Wi,play:a(()=>null)}]
}),{name:"edits the open/ file of what is under way",moments:["between begin and end"],play:e=>e.commit({
[e.paths("open/")[0]??""]:"{}\n"})},{name:"deletes the open/ file of what is under way",
moments:["between begin and end"],play:e=>e.commit({[e.paths("open/")[0]??""]:null})},{
name:"adds an open/ file for what ships next",moments:Ji,play:e=>e.commit((e=>({[(0,
k.TI)("tag_repo",v,`v1.0.${e.patch+1}`)]:(0,w.d_)({receipt_id:`rcpt_${"a".repeat(32)}`,run_attempt:1,run_id:"7",seq:0
}).toString()}))(e))},{name:"adds a hundred open/ files of low names",
moments:["before the first run","between two runs"],play:e=>e.commit(Object.fromEntries(Array.from({length:100
},(e,t)=>[`open/${String(t).padStart(64,"0")}.json`,"{}\n"])))},{name:"adds a file `open` in place of the folder",
moments:["before the first run","between two runs"],play:e=>e.commit({open:"not a folder\n"})},{
name:"adds a record in consumed/",moments:Ji,play:e=>e.commit({[`consumed/aa/rcpt_${"a".repeat(32)}.json`]:(0,w.d_)({
claim:"a".repeat(32),operation_digest:`sha256:${"0".repeat(64)}`,run_attempt:1,run_id:"7"}).toString()})},{
name:"adds a record in runs/ for the run that comes next",moments:["before the first run","between two runs"],play:e=>{
const t=String(9100+e.patch),a={opened_at:"2020-01-01T00:00:00.000Z",plan_digests:[`sha256:${"0".repeat(64)}`]}
;return e.commit({[`runs/${t.slice(-2)}/${t}.json`]:(0,w.d_)(a).toString()})}},{name:"adds a segment beyond the tip",
moments:Ji,play:e=>e.commit({"ledger/000009/000009000000.jsonl":"{}\n"})},{name:"adds a checkpoint of the writer’s own",
moments:["before the first run"],play:e=>e.commit({checkpoint:"somebody.example/ledger\n0\n\n— nobody AAAA\n"})},{
name:"adds a file that the ledger has no place for",moments:Ji,play:e=>e.commit({"README.md":"Not by MarketOps\n"})},{
name:"adds a workflow",moments:Wi,play:e=>e.commit({".github/workflows/evil.yml":"on: push\njobs: {}\n"})},{
name:"empties the branch but for one file",moments:Wi,play:e=>e.commit({
...Object.fromEntries(e.paths("").map(e=>[e,null])),"README.md":"Empty\n"})},{name:"rolls back to the run before",
moments:Wi,play:e=>e.commitTreeOf(e.honest.at(-2)??"")},{name:"rolls back to the first run",moments:Wi,
play:e=>e.commitTreeOf(e.honest[1]??"")},{name:"rolls back to the beginning",moments:Wi,
play:e=>e.commitTreeOf(e.honest[0]??"")},{name:"merges the run before, with its tree",moments:Wi,
play:e=>e.commitTreeOf(e.honest.at(-2)??"",[e.honest.at(-2)??""])},{name:"merges another history, with its tree",
moments:Ji,play:async e=>{const t=await e.aside({"tip.json":e.read("tip.json"),"README.md":"Another ledger\n"},null)
;await e.commitTreeOf(t,[t])}},{name:"merges edits of an older state, and keeps the tree as it is",moments:Wi,
play:async e=>{const t=await e.aside({"tip.json":"{}\n"},e.honest[1]??"");await e.commitTreeOf(e.head(),[t])}}]
;async function Zi(e,{scene:t}){const{verdict:a,failed:n}=await e.verify(t.ledgerClone());(0,
ma.sb)("VERIFIED"===a,`the branch is ${a}: ${n[0]?.name??""}: ${n[0]?.detail??""}`)}
const Yi=Object.keys(zi).map(e=>Ki.filter(({moments:t})=>t.includes(e)).map(t=>({act:t,moment:e
}))),Qi=[...mi,...Li,...si,...Or,...Array.from({length:Ki.length
},(e,t)=>Yi.flatMap(e=>e[t]??[])).flat().map(({act:e,moment:t},a)=>({id:`W${a+1}`,name:`A writer ${e.name}, ${t}`,
series:`A writer adds, edits, deletes, rolls back or merges any file of the ledger’s branch, ${t}`,attacker:"writer",
severity:"critical",attack:[`${t[0]?.toUpperCase()??""}${t.slice(1)}: an ordinary commit that ${e.name}.`],
defence:`Only a commit counts whose signed checkpoint names its parent and its files. ${zi[t]}.`,
expected:"the run ships; ledger.foreign; the branch is VERIFIED",control:"prod",run:async a=>{
if("before the first run"===t)return async function(e,t){const a=new Branch(await e.open({operations:Di
})),n=await a.run(t,"before the first run");return await Zi(e,a),n}(a,e)
;const n=await a.once(`a writer ${t}`,()=>async function(e,t){
const a=new Map,n=Ki.filter(({moments:e})=>e.includes(t)),r=new Branch(await e.open({operations:Di}))
;for(let e=0;e<2;e++)await r.run(null,t);for(const e of n)a.set(e,await r.run(e,t).catch(e=>e));return await Zi(e,r),a
}(a,t)),r=n.get(e)??new Error("it was not played");if(r instanceof Error)throw r;return r}
})),...xi,...Mn,...ei,...In,...ui,...dr,...Zr,...mr,...Oi,...jr],Xi=async({stdout:e,cwd:t,dist:c,progress:d},{json:l,out:p,only:h})=>{
const u=function(e){const t=e.split(",").filter(e=>""!==e),a=t.find(e=>!Qi.some(t=>t.id===e));if(void 0!==a)throw(0,
o.Wp)(`--only: there is no scenario ${a}.`);return 0===t.length?Qi:Qi.filter(({id:e})=>t.includes(e))
}(h),f=void 0===p?null:await async function(e){if(await(0,n.mkdir)(e,{recursive:!0}),0===(await(0,
n.readdir)(e)).length)return e;throw(0,o.Wp)(`--out ${e} is not empty. Remove it, or name another folder.`)}((0,
r.resolve)(t,p));let m=0;const g=await xn({dist:c,scenarios:u,row:t=>{
l||e(function({id:e,outcome:t,severity:a,name:n,evidence:r}){
const i=`${t.padEnd(9)} ${e.padEnd(4)} ${a.padEnd(9)} ${n}\n`
;return"breached"===t?`${i}          ${r.replaceAll("\n","\n          ")}\n`:i}(t)),
d?.(`${++m} of ${u.length} scenarios`)}}),y={version:s.Y,at:(0,i.fU)(Date.now()),whole:u.length===Qi.length}
;null!==f&&await async function(e,t,i){
const{renderAuditPage:o}=await Promise.all([a.e(3091),a.e(8038),a.e(6947)]).then(a.bind(a,37875));await Promise.all([(0,
n.writeFile)((0,
r.join)(e,"report.md"),(0,Sn.Gc)(t,i)),(0,n.writeFile)((0,r.join)(e,"report.json"),`${JSON.stringify(eo(t,i),null,2)}\n`),(0,
n.writeFile)((0,r.join)(e,"report.html"),o(t,i))])}(f,g,y);const w=(0,Sn.N4)(g.scenarios)
;return l?e(`${JSON.stringify(eo(g,y),null,2)}\n`):(null!==f&&e(`\nReport: ${(0,r.join)(f,"report.html")}\n`),
e(`\nBundle: ${g.bundle.digest}\n${(0,Sn.f8)(w)}\n`)),0===w.breached?0:1}
;function eo({bundle:e,scenarios:t},{version:a,at:n,whole:r}){return{action_version:a,at:n,complete:r,bundle:e,
scenarios:t}}},90350:(e,t,a)=>{a.d(t,{Bh:()=>l,Gc:()=>p,N4:()=>i,c_:()=>d,f8:()=>o,im:()=>s,ql:()=>c})
;var n=a(2792),r=a(87010);function i(e){const t=t=>e.filter(e=>e.outcome===t).length;return{defended:t("defended"),
detected:t("detected"),breached:t("breached")}}
const o=({defended:e,detected:t,breached:a})=>`${e+t+a} scenarios: ${e} defended, ${t} detected, ${a} breached`,s=[["defended","the attack was refused, nothing was written to GitHub, and the evidence says why"],["detected","the attack is possible to whoever holds the files, and `verify` finds it out"],["breached","the attack succeeded, or it could not be shown that it does not"]],c=["The digest above is that of the bundle in the commit that we use","Every scenario was read, and none that matters to us is missing","What is breached, if anything, is accepted or will be fixed before use"],d=["Name","Role","Date","Commit of the action","Signature"],l="find . -type f -printf '%P\\n' | LC_ALL=C sort | xargs sha256sum | sha256sum"
;function p({bundle:e,scenarios:t},{version:a,at:p,whole:h}){
const u=e=>(0,n.kc)(e).replaceAll("\\","\\\\").replaceAll("|","\\|").replaceAll("\n"," "),f=(e,t)=>[e,e.map(()=>"---"),...t].map(e=>`| ${e.join(" | ")} |`).join("\n"),m=e=>{
const t="`".repeat(Math.max(3,...[...e.matchAll(/`+/g)].map(([e])=>e.length+1)));return`${t}\n${(0,n.kc)(e)}\n${t}`}
;return`# Security audit\n\nMarketOps ${a}, ${p}${h?"":", a part of the scenarios only"}\n\n**${o(i(t))}**\n\nBundle: \`${e.digest}\` over ${e.files.length} files. In the folder of the bundle, anybody makes it again:\n\n${m(l)}\n\n${f(["Scenario","Attack","Severity","Outcome"],t.map(({id:e,name:t,severity:a,outcome:n})=>[e,u(t),a,n]))}\n\n${s.map(([e,t])=>`* _${e}_: ${t}`).join("\n")}\n\n## Scenarios\n\n${t.map(({id:e,name:t,attacker:a,attack:n,defence:i,severity:o,expected:s,outcome:c,evidence:d})=>`### ${e} ${u(t)}\n\n* Attacker: ${a}, ${u(r.Jl[a])}\n* Attack (${o}): ${u(n)}\n* Defence: ${u(i)}\n* Expected: ${u(s)}\n* Outcome: **${c}**\n\n${m(d)}\n`).join("\n")}\n## Files of the bundle\n\n${f(["File","Bytes","SHA-256"],e.files.map(({path:e,size:t,digest:a})=>[`\`${u(e)}\``,String(t),`\`${a}\``]))}\n\n## Sign-off\n\n${c.map(e=>`- [ ] ${e}`).join("\n")}\n\n${f(d,[d.map(()=>" ")])}\n`
}}};
