export const id=1365;export const ids=[1365,4346];export const modules={94322:(e,t,n)=>{async function i(){
const{DefaultArtifactClient:e}=await Promise.all([n.e(7561),n.e(1659),n.e(6118),n.e(8195),n.e(3453)]).then(n.bind(n,8195))
;return new e}n.d(t,{A:()=>i})},81365:(e,t,n)=>{n.d(t,{start:()=>Y}),(0,n(88532).$W)({jitless:!0})
;var i=n(77598),s=n(76760),r=n(58500),a=n(94322),o=n(51455),c=n(74296),l=n(41729),h=n(94346)
;const d=/^marketops-plan(?:-|$)/,u=67108864,f=20,p=3e4;async function w(e){
const t=await e.client(),{artifacts:n}=await t.listArtifacts(),i=n.filter(({name:e})=>d.test(e));if(0===i.length)return{
absent:"this run has no artifact called marketops-plan"};const s=[];for(const n of i.slice(0,f)){
const{name:i,size:r}=n,a=r>u?`${r} bytes are too many`:await g(t,n,e);if("string"==typeof a)s.push(`${i}: ${a}`);else{
if(a.plan_digest===e.expected)return{plan:a};s.push(`${i}: ${a.plan_digest}`)}}return{
absent:`no plan among the artifacts of this run has that digest (${s.join(", ")})`}}
async function g(e,{id:t,digest:n},{temporary:i,kinds:r}){const a=await(0,o.mkdtemp)((0,
s.join)(i,"marketops-approved-"));try{const i=void 0===n?{}:{expectedHash:n
},{digestMismatch:c}=await e.downloadArtifact(t,{path:a,skipDecompress:!0,...i}),[d,...u]=await(0,o.readdir)(a)
;if(!0===c)return"its zip is not the one that was uploaded";if(void 0===d||u.length>0)return"it is no single zip"
;const f=await(0,h.Q)((0,s.join)(a,d));return await(0,l.m)(f,r).finally(()=>f.close())}catch(e){return(0,
c.bD)(e).split("\n",1)[0]??"unreadable"}finally{await(0,o.rm)(a,{recursive:!0,force:!0})}}
var m=n(43568),y=n(12112),b=n(7727),v=n(39502),k=n(77198),$=n(91092),_=n(73024),S=n(55543),N=n(31615),I=n(46260),E=n(38422),L=n(12544)
;class ProofFolder{path;#e=new Map;#t=new Set;constructor(e){this.path=e}static async create(e){if(await(0,o.mkdir)(e,{
recursive:!0
}),(await(0,o.readdir)(e)).length>0)throw new c.NL("proof_directory_not_empty",`proof-directory ${e} is not empty. Name a folder that is empty or does not exist.`)
;return new ProofFolder(e)}get ledgerFile(){return(0,s.join)(this.path,E.Pb.ledger)}takeBackRun(){(0,
L.U0)(this.ledgerFile,Buffer.alloc(0)),this.keepReceipts([])}keepReceipts(e){const t=new Set(e.map(E.WI))
;this.#n(e=>null!==(0,E.R6)(e)&&!t.has(e))}takeBackApprovals(){this.#n(e=>E.Ax.test(e))}#n(e){
for(const t of[...this.#e.keys()].filter(e))(0,_.rmSync)((0,s.join)(this.path,t),{force:!0}),this.#e.delete(t),
this.#t.delete(t)}write(e,t){const n=(0,S.ol)(t);if(this.#e.get(e)===n)return;const i=(0,s.join)(this.path,e);(0,
_.mkdirSync)((0,s.dirname)(i),{recursive:!0}),(0,L.U0)(i,t),this.#e.set(e,n),this.#t.add(e)}async flush(){
const e=[...this.#t];this.#t.clear(),await(0,L.bX)(e.map(e=>(0,s.join)(this.path,e)))}writeJson(e,t){this.write(e,(0,
I.d_)(t))}async seal(e,t,n){this.#e.set(E.Pb.ledger,(0,S.ol)(e));const i=Object.fromEntries(this.#e),r=Buffer.from((0,
I.dw)({files:i,head:t,schema:E.KB})),a=null===n?(0,N.iA)(N.b3,r,[]):n(r)
;for(const e of[E.Pb.ledger,E.Pb.manifest])this.#t.add(e);(0,L.U0)((0,s.join)(this.path,E.Pb.manifest),(0,I.d_)(a)),
await this.flush()}}
var B=n(36625),U=n(96679),A=n(83015),P=n(37033),z=n(40666),j=n(20198),F=n(802),x=n(91277),R=n(57975),O=n(66131),T=n(51483),M=n(76469),D=n(22805)
;async function C(e,t){const{phase:n,inputs:i,facts:s,kinds:r}=e;if("execute"!==n||"prod"!==s.mode)return t
;if(t.judged.some(({verdict:e})=>"refuse"===e))return t;const a=await H(i.receipts??"",E.Pb.evidence),o=(0,I.MQ)(T.l,a)
;if(null===a||null===o)return t;const{plan:c,governance:l,evidence:h}=t;if(!((0,
R.isDeepStrictEqual)(o.job,h.job)&&o.run.run_attempt===h.run.run_attempt))return t;const d=(0,
O.s8)(c,l.policy,o,r).decisions;if(d.some(({decision:e})=>"permit"!==e))return t;const u=(0,D.J2)(c,l,d),f=(0,
O.mh)(o),p=await async function(e,t){const n=await Promise.all(t.map(async t=>{const n=await H(e,(0,E.nx)(t.digest))
;if(null===n||(0,S.ol)(n)!==t.digest)return[];const[i]=(0,M.C1)(n.toString());return void 0===i?[]:[{...t,
text:n.toString(),name:(0,M.Td)(t.key,i.message)}]}));return n.every(e=>1===e.length)?n.flat():null}(i.receipts??"",(0,
O.Wz)(c,l.policy,o));return null===p?t:{...t,approvals:f,signedApprovals:p,decisions:u,evidence:o,evidenceBytes:a,
evidenceDigest:(0,S.ol)(a)}}const W=16777216;async function H(e,t){const n="receipts"===(0,s.basename)(e)?[e,(0,
s.dirname)(e)]:[e];for(const e of n){const n=(0,s.join)(e,t),i=await(0,o.lstat)(n).catch(()=>null);if(null!==i){
if(i.isFile()&&i.size<=W)return(0,o.readFile)(n)
;throw new c.NL("receipts_unreadable",`${n} is no file, or too large to be evidence. Nothing was done.`)}}return null}
var G=n(17917);const J=(0,y.Oo)(()=>Promise.all([n.e(984),n.e(9697),n.e(4914),n.e(9372)]).then(n.bind(n,49372)))
;async function K(e){const{facts:t,log:n}=e;let i=await n.group(`Plan (${t.mode})`,async()=>{const t=await C(e,await(0,
G.iA)(e));return await async function({log:e,kinds:t,facts:n,inputs:i},{plan:s,comparison:r}){
e.info(`Plan digest ${s.plan_digest}`);for(const n of s.operations){const i=null===n.reason?"":` (${n.reason})`
;e.info(`${n.operation_id}: ${n.effect} ${(0,B.I)(n,t).describe(n)}${i}`)}if(null===r)return
;const{runId:a,repository:o}=n,c={links:{artifact:i.artifact?.name??null},runId:a,repository:o
},{changeLines:l}=await J();for(const t of l(r,c))e.info(t)}(e,t),t})
;for(const{code:e,message:t}of i.warnings)n.warning(`${t} [${e}]`)
;const{beginProof:s,decisionLines:r,dryRun:a,finishProof:o,PLAIN:l,prod:h}=await J(),d=await ProofFolder.create(e.proofDirectory)
;s(d,i),await e.onProof(d.path),await n.group("Authorize",()=>function({log:e},{judged:t,standings:n}){
for(const[i,{operation:s,verdict:r,violations:a}]of t.entries()){
const t=n[i],o=void 0===t?"refuse"===r?"refused":"permitted":(0,j.y)(t),c="refused"===o?"✕":"permitted"===o?"✓":"◔"
;e.info(`${c} ${s.operation_id}: ${o}`);for(const{code:n,message:i}of t?.reasons??a)e.info(`  ${i} [${n}]`)}
return Promise.resolve()}(e,i))
;const u=()=>h(e,i,d),f=await n.group("Execute",async()=>"prod"!==t.mode?(n.info("A dry run: every side effect is blocked."),
a(e,i,d)):u().catch(async t=>{if(!(t instanceof c.NL)||t.code!==x.Me)throw t;return i={...i,...await(0,D.t7)(e,i.plan,{
...i,ready:null})},d.takeBackApprovals(),s(d,i),u()})),{proof:p,summary:w,decision:g}=await n.group("Audit",async()=>{
const s=await o({...f,facts:t,plan:i.plan,planBytes:i.planBytes,approvals:i.approvals,signedApprovals:(0,D.$P)(i),
evidenceDigest:i.evidenceDigest,evidenceBytes:i.evidenceBytes,policySource:i.governance.policySource,
decisions:i.decisions.map(({operation:e,record:t})=>({operation_id:e.operation_id,decision:t.decision,
violations:t.violations})),governance:i.governance,warnings:i.warnings,standings:i.standings,comparison:i.comparison,
kinds:e.kinds,warn:n.warning,folder:d,links:(0,F.h)(t,{environment:e.inputs.environment,
policyUrl:i.governance.policyUrl,artifact:e.inputs.artifact?.name??null,action:e.actionRepository})
}),{entries:r,head:a}=s.proof.phase_4_proof_ledger;return n.info(`${(0,z.hS)(r,"line")} in the ledger, head ${a}`),s})
;for(const e of r(g,l))n.info(e);const[m]=g.steps
;n.info(`Result: ${p.run.result}${void 0===m?"":`. ${m.text}: ${String(m.url)}`}`);for(const{code:e,message:t}of(0,
U._7)(f.session.lines))n.warning(`${t} [${e}]`);const y=f.failure??function({inputs:e},{judged:t,comparison:n},i){
const{result:s}=i.run,r=(0,P.r)(n);let a=!1
;const o=t.flatMap(e=>e.violations.flatMap(t=>"plan_digest_differs"!==t.code?[{...t,id:e.operation.operation_id
}]:a?[]:(a=!0,[{...t,id:null===r?"the plan":[...r].join(", ")}])));if("planned"===s){
const t=o.filter(({code:t})=>"plan_digest_differs"===t||("conflict"===t?"none"!==e.failOn:"mode_not_prod"!==t&&"violation"===e.failOn)),[n]=t
;return void 0===n?null:new c.NL(n.code,`${n.id}: ${n.message}`)}
if("shipped"===s||"unchanged"===s||"authorized"===s)return null
;const l=i.phase_3_github_execution.operations.filter(({status:e})=>"success"!==e).map(({operation_id:e,code:t,message:n})=>({
id:e,code:t,message:n})),h=(o.length>0?o:l).toSorted((e,t)=>Number((0,A.C)(e.code))-Number((0,
A.C)(t.code))),[d,...u]=h,f=u.slice(0,q).map(e=>`${V(e)}${null===e.code?"":` [${e.code}]`}`),p=u.length>q?["The summary has the others."]:[],w=`The result is ${s}.${void 0===d?"":` ${V(d)}`}`
;return new c.NL(d?.code??"not_shipped",[w,...f,...p].join("\n"))}(e,i,p);return{kinds:e.kinds,proof:p,summary:w,
proofPath:d.path,operations:i.plan.operations,outcomes:f.outcomes,standings:i.standings,failure:y}}
const V=({id:e,code:t,message:n})=>`${e}: ${n??t??"was not done"}`,q=4;var Q=n(21926);async function Y(e){
const{phase:t,env:o,inputs:l,facts:h,warnings:d,cancelled:u,temporary:f,transport:g}=e,_=o.GITHUB_WORKSPACE??process.cwd(),S={
env:o,clock:Date.now,log:Q.Rm.info},{npmToken:N,registryCredentials:I,token:E}=l,L={githubToken:E,npmToken:N,
registryCredentials:I},B=(0,v.c)({...L,facts:h,env:o,cancelled:u,mask:Q.jD}),U=(0,b.N)({...S,facts:h,token:l.token,
ledgerToken:l.ledgerToken,cancelled:u,transport:g,registries:B}),{artifact:A}=l,P=(0,$.MK)(_,l.workingDirectory),z={
begun:null},j=(0,y.Oo)(()=>Promise.all([n.e(1659),n.e(984),n.e(9697),n.e(4338)]).then(n.bind(n,54824))),F={phase:t,
inputs:{...l,workingDirectory:P},facts:h,env:o,checkout:{root:(0,$.Hp)(_,P),base:o.GITHUB_BASE_REF||null},warnings:d,
log:Q.Rm,clock:Date.now,random:i.randomBytes,signal:u,kinds:k.G,github:U,policyReader:null===l.policyToken?U.reader:(0,
b.N)({...S,facts:{...h,mode:"dry_run"},token:l.policyToken}).reader,approvedPlan:e=>async function(e){
const t=e.patienceMs??p,n=new AbortController,i=(0,r.setTimeout)(t,void 0,{signal:n.signal}).then(()=>({
absent:`the artifacts of this run were not there after ${t/1e3} s`}),()=>({absent:""}));try{
return await Promise.race([w(e),i])}catch(e){return{absent:`the artifacts of this run could not be read (${(0,
c.bD)(e).split("\n",1)[0]??""})`}}finally{n.abort()}}({expected:e,client:a.A,temporary:f,kinds:k.G}),
ledger:null===U.ledger?null:new m.F(U.ledger,{create:l.createLedger}),actionRepository:o.GITHUB_ACTION_REPOSITORY||null,
proofDirectory:(0,s.resolve)(l.proofDirectory??(0,s.join)(f,`marketops-proof-${h.claim.slice(0,8)}`)),onAsked:()=>{(0,
y.NN)(async function(e,t){await(0,r.setImmediate)(),await e();const{loadPage:n}=await J();await Promise.all([t(),n()])
}(g.sent,j))},onProof:async e=>{z.begun=e,null!==A&&(await j()).announceProof(e,A)}};let x=null;try{const e=await K(F)
;await(await j()).tell(e),null===e.failure&&(x=e.proof.phase_1_dry_run_plan.plan_digest)}catch(e){(0,Q.fJ)(e),
null===z.begun&&await(await j()).tellUnusable(e)}
null!==z.begun&&(null===A?Q.Rm.info(`The proof is stored nowhere but in ${z.begun}: there is no artifact-name.`):await(await j()).storeProof(z.begun,A,h)),
l.comment&&await(await n.e(1345).then(n.bind(n,51345))).comment(e,z.begun),
l.verify&&null!==x&&null!==z.begun&&await(await n.e(1345).then(n.bind(n,51345))).verify(e,z.begun,x)}},43568:(e,t,n)=>{
n.d(t,{E:()=>h,F:()=>BranchTree});var i=n(74296),s=n(12112),r=n(67968),a=n(52533),o=n(12814),c=n(71971);const l=2e3
;async function h(e,t){const n=await e.head();return null===n?null:d(new BranchSnapshot(e,n),t)}async function d(e,t){
const{branch:n,head:i}=e;if(null===i||(0,r.XV)(i))return e
;const[s,l]=await Promise.all([e.read(a.Ij),e.read(a.nm)]),h=null===l?null:(0,r.Nu)({...i,id:i.sha,
checkpoint:Buffer.from(l).toString()},t)
;if(null!==h&&("live"===h.standing||t.trusted.some(({last:e})=>e?.commit===i.sha&&e.size===h?.signed.size&&e.root===h.signed.root))&&null!==(0,
c.nM)(s,l))return e;const{tip:d,tree:u,contents:f}=await(0,o.TU)(n,i.sha,t);return new BranchSnapshot(n,i,{aside:{
sha:d.id,tree:d.tree,files:u,contents:f}})}class BranchTree{#i;#s;#r=null;#a=null;#o=null;#c=[];#l=null
;constructor(e,{create:t}){this.#i=e,this.#s=t}prefetch(e){null===this.#a?(this.#c.push(e),
null===this.#o?this.#o=this.#h():(0,s.NN)(this.#o.then(t=>t?.prefetch([e]))),(0,s.NN)(this.#o)):this.#a.prefetch([e])}
async isNew(){return(await(this.#o??this.#h()))?.isNew??!0}async peek(e){this.#l=e;const t=await this.#d()
;return null===t?null:(this.#r=await d(t,e),null!==this.#o&&(this.#o=Promise.resolve(this.#r)),this.#r)}async#d(){try{
if(null!==this.#o)return await this.#o}catch{this.#o=null}return this.#h()}async snapshot(e){
if(null!==this.#a)return this.#a;const t=await this.peek(e);if(this.#o=null,null!==t)return t
;if(this.#s)return new BranchSnapshot(this.#i,null)
;throw new i.NL("ledger_missing",`There is no branch ${a.jF}. The first time, run \`marketops ledger init\` in a clone (or pass \`create-ledger: true\` once). If there was one before, find out who deleted it and restore it: what was consumed is known there alone.`)
}async#h(){const e=await this.#i.head()
;return null===e?null:(this.#r?.parent===e.sha||(this.#r=new BranchSnapshot(this.#i,e),
this.#c.length>0&&this.#r.prefetch([{files:[a.Ij,a.nm]},...this.#c])),this.#r)}async ready(e){
if(!(e instanceof BranchSnapshot))throw new Error("a state of another ledger");const{head:t,aside:n}=e
;if(null===t)return this.#u();if(null===n||n.tree===t.tree)return e
;const i=await this.#f(()=>this.#i.createCommit("Set foreign commits aside",n.tree,[t.sha]))
;return await this.#p(t.sha,i,()=>this.#i.advance(i))?(this.#r=new BranchSnapshot(this.#i,{sha:i,parents:[t.sha],
tree:n.tree},{aside:n}),this.#r):"conflict"}async#u(){const e=await this.#f(()=>this.#i.createTree(new Map([[a.Ij,(0,
c.C0)(c._W)]]))),t=await this.#f(()=>this.#i.createCommit("Begin the ledger",e,[]))
;return await this.#p(null,t,()=>this.#i.create(t))?(this.#r=new BranchSnapshot(this.#i,{sha:t,parents:[],tree:e}),
this.#r):"conflict"}async#p(e,t,n){for(let i=1;;i++)try{return await n(),!0}catch(n){const s=p(n)
;if(null===s||"rate_limited"===s.code)throw n;const r=await this.#i.head().catch(()=>{});if(r?.sha===t)return!0
;if(void 0!==r&&(r?.sha??null)!==e)return!1;if("refused"===s.certainty&&i>=2)throw w(s);if(i>=3)throw g(s)
;await this.#i.pause(l)}}async commit(e,t,n){
if(!(e instanceof BranchSnapshot)||null===e.head)throw new Error("a state that is ready");this.#a=null
;const i=await this.#w(e,t,()=>this.#i.commit(n,e.parent,t));return null===i?"conflict":(this.#c=[],this.#a=i,i)}
async#f(e){for(let t=1;;t++)try{return await e()}catch(e){const n=p(e);if(null===n||"rate_limited"===n.code)throw e
;if("refused"===n.certainty)throw w(n);if(3===t)throw e;await this.#i.pause(l)}}async#w(e,t,n){let i=!1
;for(let s=1;;s++)try{const i={sha:await n(),parents:[e.parent],tree:""};return new BranchSnapshot(this.#i,i,{before:e,
changes:t})}catch(n){const r=p(n);if(null===r)throw n;const a=await this.#g(e,t);if("another"===a)return null
;if("unmoved"!==a)return a;const o="refused"===r.certainty;if("rate_limited"===r.code)throw i?g(r):n
;const c=o&&(u.includes(r.code)||409===r.status);if(c&&!i)return null;if(o&&!c&&s>=2)throw i?g(r):w(r)
;if(s>=3)throw g(r);i||=!o,await this.#i.pause(l)}}async#g(e,t){
const[n,i]=[...t].find(([e])=>e.startsWith("ledger/"))??[],s=this.#l
;if(void 0===n||!i||null===s)throw new Error("a commit without lines");for(let t=1;;t++){try{
const r=await this.#i.head();if(null===r||r.sha===e.parent)return"unmoved"
;const a=await d(new BranchSnapshot(this.#i,r),s),o=await a.read(n)
;if(null!==o)return 0===Buffer.compare(o,i)?a:"another";if(3===t)return"another"}catch(e){if(null===p(e))throw e
;if(3===t)return"unmoved"}await this.#i.pause(l)}}}const u=["ref_moved","already_exists"];class BranchSnapshot{head
;branch;aside;isNew;#m;#y;#b=new Map;#v=new Map;#k=new Map
;constructor(e,t,{aside:n=null,before:i=null,changes:s=new Map}={}){this.head=t,this.branch=e,this.aside=n,this.#m=i,
this.isNew=null===t||(0,r.XV)(t),this.#y=this.isNew?new Map([[a.Ij,(0,c.C0)(c._W)]]):s}get base(){
return this.aside?.sha??this.parent}get parent(){return this.head?.sha??""}prefetch(e){
if(null===this.#m)for(const{files:t=[],folders:n=[]}of e){for(const e of n)(0,s.NN)(this.list(e))
;for(const e of t)this.#b.has(e)||this.#k.has(e)||this.#k.set(e,(0,s.NN)(this.#$(e)))}else this.#m.prefetch(e)}read(e){
const t=this.#y.get(e);return void 0!==t?Promise.resolve(t):null!==this.#m?this.#m.read(e):(0,s.HK)(this.#b,e,()=>{
const t=this.#k.get(e);return this.#k.delete(e),void 0===t?this.#$(e):t.catch(()=>this.#$(e))})}async#$(e){
const{aside:t,head:n}=this;if(null===n||this.isNew)return null;if(null===t)return this.branch.read(e,n.sha)
;const i=t.files.get(e);return void 0===i?null:t.contents.get(i.id)??(await this.branch.blobs([i])).get(i.id)??null}
async list(e){return null===this.#m?(0,s.HK)(this.#v,e,()=>this.#_(e)):f(e,await this.#m.list(e),this.#y)}async#_(e){
const{aside:t,head:n}=this;return null!==t?f(e,[],t.files):null===n||this.isNew?[]:this.branch.list(e,n.sha)}
async segmentOf(e){const t=[...this.#y].find(([e])=>e.startsWith("ledger/"));if(t?.[1]&&t[0]<=(0,a.RA)(e))return t[1]
;if(null!==this.#m)return this.#m.segmentOf(e)
;const n=this.aside?.files??(null===this.head||this.isNew?void 0:(await this.branch.trees([this.head.sha]))[0]),i=[...n?.keys()??[]].filter(t=>t.startsWith("ledger/")&&t<=(0,
a.RA)(e)),s=i.sort().at(-1);return void 0===s?null:this.read(s)}}function f(e,t,n){const i=new Set(t)
;for(const[t,s]of n){if(!t.startsWith(`${e}/`))continue;const n=t.slice(e.length+1)
;null===s?i.delete(n):n.includes("/")||i.add(n)}return[...i]}function p(e){
return e instanceof i.NL&&"certainty"in e?e:null}function w(e){
return new i.NL("ledger_write_refused",`GitHub refused to write the branch ${a.jF}, though nobody else had moved it: ${e.message} Add \`contents: write\` to the job's permissions, and let no ruleset keep this workflow from pushing to ${a.jF} (input \`ledger-token\` where one App alone may). Where workflow files were planted on the branch, an owner puts the accepted files back with \`marketops ledger restore\`.`,{
cause:e})}function g(e){
return new i.NL("ledger_write_unknown",`Nobody knows whether the branch ${a.jF} took the last commit: ${(0,
i.bD)(e)} Nothing further was begun. The next run looks, and reconciles what it finds.`,{cause:e})}},12544:(e,t,n)=>{
n.d(t,{U0:()=>a,bX:()=>o,eY:()=>GrowingFile});var i=n(77598),s=n(73024),r=n(51455);class GrowingFile{path;#S=null
;constructor(e){this.path=e}append(e){this.#S??=(0,s.openSync)(this.path,"a"),(0,s.writeFileSync)(this.#S,e)}replace(e){
this.close(),a(this.path,e)}close(){null!==this.#S&&(0,s.closeSync)(this.#S),this.#S=null}}function a(e,t){
const n=`${e}.${(0,i.randomBytes)(4).toString("hex")}`;(0,s.writeFileSync)(n,t,{flag:"wx"}),(0,s.renameSync)(n,e)}
async function o(e){await Promise.all([...e].map(async e=>{const t=await(0,r.open)(e,"r+");try{await t.sync()}finally{
await t.close()}}))}},802:(e,t,n)=>{function i(e,{environment:t,...n}){
const i=`${e.serverUrl}/${e.repository}`,s=/\/\.github\/workflows\/([^@/]+)@/.exec(e.workflowRef)?.[1];return{
server:e.serverUrl,repository:i,runUrl:`${i}/actions/runs/${e.runId}/attempts/${e.runAttempt}`,
environmentUrl:null===t?null:`${i}/deployments/${encodeURIComponent(t)}`,
workflowUrl:void 0===s?null:`${i}/actions/workflows/${encodeURIComponent(s)}`,...n}}n.d(t,{h:()=>i})},22805:(e,t,n)=>{
n.d(t,{$P:()=>l,J2:()=>d,t7:()=>h});var i=n(66131),s=n(62564),r=n(69082),a=n(55543),o=n(46260),c=n(76528)
;const l=({signedApprovals:e})=>e.map(({digest:e,key:t,principal:n})=>({digest:e,key:t,principal:n}))
;async function h(e,t,{governance:n,ready:s}){
const{policy:l}=n,h=await(0,c.DU)(e,t),{evidence:u,warnings:f,texts:p}=await(0,
c.hx)(e,n,t,h),w=!0===n.policySource?.withheld,g=(0,
i.s8)(t,l,u,e.kinds),m=d(t,n,g.decisions),y="dry_run"===e.inputs.mode,b=(0,r.z)(m.map(({operation:e,record:t})=>({
operation:e,violations:t.violations})),{dryRun:y}),v=m.map(({record:e})=>e),k=w?null:{policy:l,requests:g.requests
},$=y?(0,i.F3)(t,v,k):[],_=[...e.warnings,...g.validator.warnings(g.requests).map(({code:e,message:t})=>({code:e,
message:w&&"break_glass_used"===e?"A break-glass rule lifted another one.":t})),...f,...(0,
c.ld)(e,l,u),...null===s?[]:await s(g.requests)],S=(0,o.d_)(u),N={evidence:u,evidenceBytes:S,evidenceDigest:(0,a.ol)(S)
},I=(0,i.Wz)(t,l,u).map(e=>{const t=p.get(e.digest)
;if(void 0===t)throw new Error(`the approval ${e.digest} has no text`);return{...e,...t}});return{comparison:h,
approvals:(0,i.mh)(u),signedApprovals:I,decisions:m,judged:b,standings:$,warnings:_,...N}}
function d({operations:e},{policySource:t},n){return e.map((e,i)=>{return{operation:e,record:(r=n[i],
!0===t?.withheld?(0,s.uN)(r):r)};var r})}},17917:(e,t,n)=>{n.d(t,{Z0:()=>k,Vo:()=>_,QY:()=>$,iA:()=>y})
;var i=n(74296),s=n(12112),r=n(91092),a=n(30095),o=n(46260),c=n(36625);async function l(e){const t=[]
;for await(const n of e)t.push(...n);return t}
var h=n(55543),d=n(52533),u=n(81920),f=n(19523),p=n(22805),w=n(62564),g=n(32501),m=n(53189);async function y(e){
const{inputs:t,facts:n,phase:h,ledger:f}=e;f?.prefetch("authorize"===h?{}:{files:[(0,d.t0)(n.runId)],folders:[d._N]})
;const y=(0,s.Oo)(()=>async function(e){try{
const[t,n]=await Promise.all([l(e.tags()),l(e.releases())]),i=new Map(t.map(({name:e,object:t})=>[e,t])),s=new Map(n.map(e=>{
const t=(0,c.Ox)((0,a.hd)(e,i.get(e.tag)??null));return[e.id,{digest:t,id:e.id,tag:e.tag}]}));return(0,o.d_)({
tags:[...i].map(([e,t])=>({name:e,id:t})).sort((e,t)=>e.name<t.name?-1:1),
releases:[...s.values()].sort((e,t)=>BigInt(e.id)<BigInt(t.id)?-1:1)})}catch(e){if(!(e instanceof i.NL))throw e
;throw new i.NL("ledger_baseline_unreadable",`The tags and releases that were there before the ledger could not be read, and its first commit must name them: ${(0,
i.bD)(e)} Nothing was begun. Run again.`,{cause:e})}}(e.github.inventory));null!==f&&"authorize"!==h&&(0,
s.NN)(f.isNew().then(e=>e?y():null));const $=(0,s.NN)((0,g.Kc)(e)),_=(0,s.NN)($.then(t=>(0,g.aU)(t,e.kinds)))
;e.github.registries.permit((0,s.NN)(_.then(({policy:e})=>(0,w.Ho)(e))));const S="dry_run"===t.mode?(0,
m.co)(e,_):null,N=(0,s.NN)((0,r.OH)(t.workingDirectory,e.env)),I=(0,s.NN)(async function(e,t){
const{inputs:n,facts:a,github:o,clock:l,kinds:h}=e,f=n.operations,p=await async function(e,t){const n=await(0,
r.ni)(e,t,b);if(null!==n)return n
;throw new i.NL("operations_unreadable",`The operations file ${t} cannot be read. Write it (\`marketops init\` makes one to start from), check it out (actions/checkout), or name another in the input operations.`)
}(n.workingDirectory,f);await(0,c.My)(h,p);const w={file:{path:f,bytes:p},kinds:h,reader:o.reader,workspace:await t,
context:a,variables:(0,r.rf)(n.variables),clock:l},g=await(0,r.yY)(w),m=(0,s.NN)((0,
r._M)(g,w)),y=function({phase:e,random:t,ledger:n},i){if(null===n||"all"!==e||i.length>v)return new Map
;const s=new Map(i.map(e=>[e,(0,u.a4)(t)]));return n.prefetch({files:[...s.values()].map(d.Ml)}),s
}(e,g.map(({operation:e})=>e.operation_id));return e.onAsked(),{...await m,receiptIds:y}}(e,N));await k(e),await N
;const E=await _,L=await I;return{...L,governance:E,baseline:y,...await(0,p.t7)(e,L.plan,{governance:E,ready:S})}}
const b=16<<20,v=20;async function k({facts:e,github:t}){const{id:n}=await t.reader.repository(e.repository)
;if(n!==e.repositoryId)throw new i.NL("repository_mismatch",`${e.repository} has the id ${n} on ${e.apiUrl}, but GITHUB_REPOSITORY_ID is ${e.repositoryId}. An earlier step changed the variables, or the repository was made anew. Nothing was done.`)
}function $(e,t,n){const{plan:i,planBytes:s,governance:r,decisions:a,warnings:o}=t;return{run:{origin:(0,
f.yv)(e.serverUrl,e.repositoryId),repository:e.repository,repository_id:e.repositoryId,commit_sha:e.commitSha,ref:e.ref,
event:e.event,actor:e.actor,workflow_ref:e.workflowRef,workflow_sha:e.workflowSha,environment:e.environment,
action_version:e.actionVersion,triggering_actor:e.triggeringActor,trusted_keys_digest:(0,h.ol)(r.trustedKeysBytes),
approvers_digest:(0,h.ol)(r.approversBytes),policy_source:r.policySource,vkey:n,warnings:o},evidence:{
evidence_digest:t.evidenceDigest},plan:{plan_digest:i.plan_digest,plan_file_digest:(0,h.ol)(s),
operations:i.operations.length},decisions:a.map(({operation:e,record:t})=>({operation:e,decision:{
policy_digest:r.policyDigest,...t}}))}}function _({planBytes:e,evidenceBytes:t,governance:n}){
const{policyBytes:i,policySource:s,trustedKeysBytes:r,approversBytes:a}=n,o=d.hL;return new Map([[o.plan((0,
h.ol)(e)),e],[o.evidence((0,h.ol)(t)),t],...!0===s?.withheld?[]:[[o.policy((0,h.ol)(i)),i]],[o.trustedKeys((0,
h.ol)(r)),r],[o.approvers((0,h.ol)(a)),a]])}},41729:(e,t,n)=>{n.d(t,{m:()=>c})
;var i=n(46260),s=n(36625),r=n(38422),a=n(6848);const o=16777216;async function c(e,t){await e.list();const n=await(0,
a.oD)(e,r.Pb.plan,o);await(0,s.My)(t,n);const c=(0,i.OW)(n),l=(0,s.xH)(t)(c)
;if(null!==l)return`its plan.json is not a plan at ${l.path}`
;const h=c,d=new Set(h.operations.map(({operation_id:e})=>e))
;return d.size===h.operations.length&&h.operations.every(e=>e.operation_digest===(0,s.Q8)(e))&&h.plan_digest===(0,
s.Gb)(h)?h:"its plan.json has not the digests that it claims"}},93156:(e,t,n)=>{n.d(t,{$B:()=>k,CD:()=>v,EI:()=>r,
GG:()=>_,Ge:()=>c,J7:()=>g,SP:()=>u,Up:()=>m,ai:()=>s,at:()=>h,b4:()=>f,fJ:()=>o,hD:()=>b,nx:()=>y,sb:()=>$,
wI:()=>Finding});var i=n(74296);const s={VERIFIED:0,TAMPERED:1,UNUSABLE:2,INCOMPLETE:3,UNVERIFIABLE:4,SELF_CONSISTENT:5}
;function r(e,t=0,n=null){return{verdict:a(e),checks:e,entries:t,head:n?.head??null,root:n?.root??null}}function a(e){
const t=(...t)=>e.some(({status:e})=>t.includes(e))
;return t("failed")?"TAMPERED":t("unverifiable")?"UNVERIFIABLE":t("missing")?"INCOMPLETE":t("skipped")||!t("ok")?"TAMPERED":t("unpinned")?"SELF_CONSISTENT":"VERIFIED"
}class Finding extends Error{status;check;constructor(e,t,n=null){super(t),this.name="Finding",this.status=e,
this.check=n}}function o(e,t,n,i=null){throw new Finding("failed",l(e,t,n),i)}function c(e,t,n="a file",i="nothing"){
throw new Finding(t?"failed":"missing",l(h(e),n,i))}function l({file:e,line:t,offset:n},i,s){
return`${e}, line ${t}, byte ${n}: expected ${i}, found ${s}`}function h(e,t=0,n=1){return{file:e,line:n,offset:t}}
const d=200;function u(e){if(void 0===e)return"nothing"
;const t=JSON.stringify(e).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
;return t.length>d?`${t.slice(0,d)}…`:t}function f(e,t){let n=0,i=e;for(const e of p(t)){
if("object"!=typeof i||null===i)break;const t=Object.entries(i),s=t.findIndex(([t])=>t===e);if(s<0)break
;const r=Array.isArray(i),a=t.slice(0,s);n+=w(r?a.map(([,e])=>e):Object.fromEntries(a))-(0===s?1:0),r||(n+=w(e)+1),
i=t[s]?.[1]}return n}const p=e=>e.match(/[^.[\]]+/g)??[],w=e=>Buffer.byteLength(JSON.stringify(e));function g(e,t,n=""){
if(Object.is(e,t))return null
;if(!("object"==typeof e&&"object"==typeof t&&null!==e&&null!==t&&Array.isArray(e)===Array.isArray(t)))return{path:n,
expected:e,found:t};const i=t,s=e;for(const t of new Set([...Object.keys(s),...Object.keys(i)])){
const r=Array.isArray(e)?`[${t}]`:""===n?t:`.${t}`,a=g(s[t],i[t],`${n}${r}`);if(null!==a)return a}return null}
function m(e,t){let n=e;for(const e of p(t)){if("object"!=typeof n||null===n)return;n=n[e]}return n}function y(e,t,n){
return{...e,offset:e.offset+f(t,n)}}function b(e,t){if(e instanceof Finding)return e
;const n=`expected canonical content of a closed schema, found: ${(0,i.bD)(e)}`
;return new Finding("failed",`${t}, line 1, byte 0: ${n}`)}async function v(e,t){try{return{value:await t()}}catch(t){
return{finding:b(t,e)}}}function k(e,t){if("value"in e)return e.value
;throw new Finding("skipped",`needs ${t}, which could not be read`)}function $(e){if("value"in e)return e.value
;throw e.finding}function _(e,t){return e.map(({name:e,check:n})=>{try{return{name:e,status:"ok",detail:n(t)}}catch(t){
return t instanceof Finding?{name:e,status:t.status,detail:t.message}:{name:e,status:"failed",
detail:`the check itself failed: ${String(t)}`}}})}},94346:(e,t,n)=>{n.d(t,{Q:()=>m,y:()=>g})
;var i=n(73024),s=n(51455),r=n(57075),a=n(38522),o=n(6848),c=n(93156);const l=65535,h=8,d=2;async function u(e){
const{openPromise:t}=await n.e(663).then(n.t.bind(n,20663,19)),i=await t(e,{autoClose:!1,lazyEntries:!0,
strictFileNames:!0}),l=new Map;async function u(){const t=[],n=[],r=i.eachEntry();for(;;){
const e=await r.next().catch(e=>f("the zip","a readable directory",String(e)));if(!0===e.done)break
;const i=e.value,s=i.fileName;n.push(i),t.length>=o.b1.files&&f("the zip",`at most ${o.b1.files} files`,"more"),p(s),
s.endsWith("/")?(i.uncompressedSize>0||i.compressedSize>d)&&f(s,"an empty folder entry","bytes"):(l.has(s)&&f(s,"one file of this name","another"),
i.isEncrypted()&&f(s,"a file that is not encrypted","encryption"),
0!==i.compressionMethod&&i.compressionMethod!==h&&f(s,"stored or deflated","another method"),l.set(s,i),t.push({path:s,
size:i.uncompressedSize,compressed:i.compressedSize,kind:w(i.externalFileAttributes)}))}return function(e){let t=0
;for(const{path:n,size:i,compressed:s}of e){
t+=i,t>o.b1.unpackedBytes&&f("the zip",`at most ${o.b1.unpackedBytes} bytes unpacked`,"more")
;i>o.b1.ratioFromBytes&&i>s*o.b1.ratio&&f(n,`to unpack to at most ${o.b1.ratio} times its size`,`${i} bytes from ${s}`)}
}(t),await async function(e,t){const n=await(0,s.open)(e);try{
const{size:e}=await n.stat(),i=await async function(e,t,n){const i=await B(e,t-b.length,b.length)
;i.readUInt32LE(0)===b.signature&&0===i.readUInt16LE(20)||f("the zip","its end behind the directory, without a comment","other bytes")
;const s={count:i.readUInt16LE(10),length:i.readUInt32LE(12),offset:i.readUInt32LE(16)}
;0===i.readUInt32LE(4)&&i.readUInt16LE(8)===s.count||f("the zip","all files on one disk","others");let r=t-b.length
;if(s.count===N||s.length===I||s.offset===I){
const t=await B(e,r-v.locatorLength,v.locatorLength),n=Number(t.readBigUInt64LE(8))
;t.readUInt32LE(0)===v.locator&&n+v.length===r-v.locatorLength||f("the zip","a zip64 end before its end","other bytes")
;const i=await B(e,n,v.length);i.readUInt32LE(0)!==v.signature&&f("the zip","a zip64 end","other bytes")
;const a=e=>Number(i.readBigUInt64LE(e)),o={count:a(32),length:a(40),offset:a(48)},c=(e,t,n)=>e===t||e===n
;a(4)===v.length-12&&a(24)===o.count&&c(s.count,N,o.count)&&c(s.length,I,o.length)&&c(s.offset,I,o.offset)||f("the zip","two ends that say the same","others"),
Object.assign(s,o),r=n}s.count!==n.length&&f("the zip",`${s.count} files as its end says`,String(n.length))
;const a=n.reduce((e,t)=>e+k+t.fileNameLength+t.extraFieldLength+t.fileCommentLength,0)
;s.length!==a&&f("the zip",`a directory of ${a} bytes`,String(s.length))
;s.offset+s.length!==r&&f("the zip","a directory that ends where its end begins","other bytes");return s.offset
}(n,e,t),s=t.toSorted((e,t)=>e.relativeOffsetOfLocalHeader-t.relativeOffsetOfLocalHeader);let r=0
;for(const[e,t]of s.entries()){const a=s[e+1]?.relativeOffsetOfLocalHeader??i
;t.relativeOffsetOfLocalHeader!==r&&f(t.fileName,`a header at byte ${r}`,"other bytes there"),await E(n,t,a),r=a}
r!==i&&f("the zip","files, one after another, and their directory","other bytes between")}finally{await n.close()}
}(e,n),t}let g;return{list:()=>g??=u(),stream:async function*(e){const t=l.get(e)
;if(void 0===t)throw new c.wI("failed",`${(0,c.SP)(e)}: expected a file, found nothing`);try{
const n=await i.openReadStreamPromise(t,{decodeFileData:!1}),s=t.compressionMethod===h?(0,a.createInflateRaw)():null
;let o=0,c=0;for await(const e of null===s?n:(0,r.pipeline)(n,s,()=>{})){if(c+=e.length,c>t.uncompressedSize)break;o=(0,
a.crc32)(e,o),yield e}c!==t.uncompressedSize&&f(e,`${t.uncompressedSize} bytes as in the directory`,"others"),
null!==s&&s.bytesWritten!==t.compressedSize&&f(e,`${t.compressedSize} packed bytes as in the directory`,String(s.bytesWritten)),
o!==t.crc32&&f(e,`CRC-32 ${t.crc32} as in the directory`,String(o))}catch(t){if(t instanceof c.wI)throw t
;f(e,"bytes that inflate to the size in the directory",String(t))}},close:()=>(i.close(),Promise.resolve())}}
function f(e,t,n){throw new c.wI("failed",`${(0,c.SP)(e)}: expected ${t}, found ${n}`)}function p(e){
(e.endsWith("/")?e.slice(0,-1).split("/"):e.split("/")).every(e=>""!==e&&"."!==e&&".."!==e)&&!/[\\:\u0000-\u001f]/.test(e)||f(e,"a relative path below the zip","another name")
}function w(e){const t=e>>>16&l&i.constants.S_IFMT;return 0===t||t===i.constants.S_IFREG?"file":"other"}
const g="marketops-proof";async function m(e){const t=await u(e),n=`${g}/`,i=await t.list().catch(()=>[])
;return 0!==i.length&&i.every(e=>e.path.startsWith(n))?{list:async()=>(await t.list()).map(e=>({...e,
path:e.path.slice(n.length)})),stream:e=>t.stream(`${n}${e}`),close:()=>t.close()}:t}const y={signature:67324752,
length:30},b={signature:101010256,length:22},v={signature:101075792,locator:117853008,locatorLength:20,length:56
},k=46,$=28789,_=134695760,S=8,N=65535,I=4294967295;async function E(e,t,n){
const{fileName:i,relativeOffsetOfLocalHeader:s}=t,r=await B(e,s,y.length)
;r.readUInt32LE(0)!==y.signature&&f(i,`a header at byte ${s}`,"other bytes");const a={name:r.readUInt16LE(26),
extra:r.readUInt16LE(28)},o=await B(e,s+y.length,a.name)
;o.equals(t.fileNameRaw)||f(i,"this name in its header",JSON.stringify(o.toString()))
;(L(await B(e,s+y.length+a.name,a.extra))||L(t.extraFieldRaw))&&f(i,"one name","another in an extra field")
;const c=r.readUInt16LE(6)
;c===t.generalPurposeBitFlag&&r.readUInt16LE(8)===t.compressionMethod||f(i,"the method that the directory gives","another in its header")
;const l=0!==(c&S),h=[t.crc32,t.compressedSize,t.uncompressedSize]
;[14,18,22].every((e,t)=>((e,t)=>e===h[t]||l&&0===e||t>0&&e===I)(r.readUInt32LE(e),t))||f(i,"the sum and sizes that the directory gives","others in its header")
;const d=s+y.length+a.name+a.extra+t.compressedSize;if(!l)return void(d!==n&&f(i,`its bytes to end at ${n}`,String(d)))
;const u=await B(e,d,Math.min(Math.max(n-d,0),24));d+u.length===n&&function(e,[t,n,i]){
const s=e.length%8==0&&e.length>0&&e.readUInt32LE(0)===_?e.subarray(4):e
;if(12===s.length)return s.readUInt32LE(0)===t&&s.readUInt32LE(4)===n&&s.readUInt32LE(8)===i;if(20!==s.length)return!1
;const r=e=>Number(s.readBigUInt64LE(e));return s.readUInt32LE(0)===t&&r(4)===n&&r(12)===i
}(u,h)||f(i,"the sum and sizes that the directory gives","others behind its bytes")}function L(e){
for(let t=0;t<e.length;t+=4+e.readUInt16LE(t+2)){if(e.length-t<4||e.readUInt16LE(t)===$)return!0
;if(t+4+e.readUInt16LE(t+2)>e.length)return!0}return!1}async function B(e,t,n){
const i=Buffer.alloc(n),{bytesRead:s}=t<0?{bytesRead:0}:await e.read(i,0,n,t)
;return s===n?i:f("the zip",`${n} bytes at ${t}`,"fewer")}}};
