export const id=5496;export const ids=[5496];export const modules={81365:(e,t,n)=>{n.d(t,{start:()=>start}),(0,
n(88532).$W)({jitless:!0});var r=n(77598),i=n(76760),s=n(58500),a=n(94322),o=n(51455),l=n(74296),c=n(41729),d=n(94346)
;const u=/^marketops-plan(?:-|$)/,h=67108864,f=20,p=3e4;async function look(e){
const t=await e.client(),{artifacts:n}=await t.listArtifacts(),r=n.filter(({name:e})=>u.test(e));if(0===r.length)return{
absent:"this run has no artifact called marketops-plan"};const i=[];for(const n of r.slice(0,f)){
const{name:r,size:s}=n,a=s>h?`${s} bytes are too many`:await read(t,n,e)
;if("string"==typeof a)i.push(`${r}: ${a}`);else{if(a.plan_digest===e.expected)return{plan:a}
;i.push(`${r}: ${a.plan_digest}`)}}return{
absent:`no plan among the artifacts of this run has that digest (${i.join(", ")})`}}
async function read(e,{id:t,digest:n},{temporary:r,kinds:s}){const a=await(0,o.mkdtemp)((0,
i.join)(r,"marketops-approved-"));try{const r=void 0===n?{}:{expectedHash:n
},{digestMismatch:l}=await e.downloadArtifact(t,{path:a,skipDecompress:!0,...r}),[u,...h]=await(0,o.readdir)(a)
;if(!0===l)return"its zip is not the one that was uploaded";if(void 0===u||h.length>0)return"it is no single zip"
;const f=await(0,d.Q)((0,i.join)(a,u));return await(0,c.m)(f,s).finally(()=>f.close())}catch(e){return(0,
l.bD)(e).split("\n",1)[0]??"unreadable"}finally{await(0,o.rm)(a,{recursive:!0,force:!0})}}
var m=n(43568),g=n(12112),w=n(6346),y=n(22020),v=n(91092),b=n(73024),_=n(55543),k=n(31615),$=n(46260),j=n(38422),S=n(12544)
;class ProofFolder{path;#e=new Map;#t=new Set;constructor(e){this.path=e}static async create(e){if(await(0,o.mkdir)(e,{
recursive:!0
}),(await(0,o.readdir)(e)).length>0)throw new l.NL("proof_directory_not_empty",`proof-directory ${e} is not empty. Name a folder that is empty or does not exist.`)
;return new ProofFolder(e)}get ledgerFile(){return(0,i.join)(this.path,j.Pb.ledger)}takeBackRun(){(0,
S.U0)(this.ledgerFile,Buffer.alloc(0)),this.keepReceipts([])}keepReceipts(e){const t=new Set(e.map(j.WI))
;this.#n(e=>null!==(0,j.R6)(e)&&!t.has(e))}takeBackApprovals(){this.#n(e=>j.Ax.test(e))}#n(e){
for(const t of[...this.#e.keys()].filter(e))(0,b.rmSync)((0,i.join)(this.path,t),{force:!0}),this.#e.delete(t),
this.#t.delete(t)}write(e,t){const n=(0,_.ol)(t);if(this.#e.get(e)===n)return;const r=(0,i.join)(this.path,e);(0,
b.mkdirSync)((0,i.dirname)(r),{recursive:!0}),(0,S.U0)(r,t),this.#e.set(e,n),this.#t.add(e)}async flush(){
const e=[...this.#t];this.#t.clear(),await(0,S.bX)(e.map(e=>(0,i.join)(this.path,e)))}writeJson(e,t){this.write(e,(0,
$.d_)(t))}async seal(e,t,n){this.#e.set(j.Pb.ledger,(0,_.ol)(e));const r=Object.fromEntries(this.#e),s=Buffer.from((0,
$.dw)({files:r,head:t,schema:j.KB})),a=null===n?(0,k.iA)(k.b3,s,[]):n(s)
;for(const e of[j.Pb.ledger,j.Pb.manifest])this.#t.add(e);(0,S.U0)((0,i.join)(this.path,j.Pb.manifest),(0,$.d_)(a)),
await this.flush()}}
var O=n(36625),N=n(96679),P=n(83015),A=n(37033),B=n(40666),E=n(20198),F=n(802),I=n(91277),q=n(57975),Q=n(66131),R=n(51483),x=n(76469),T=n(22805)
;async function onAuthorizedEvidence(e,t){const{phase:n,inputs:r,facts:i,kinds:s}=e
;if("execute"!==n||"prod"!==i.mode)return t;if(t.judged.some(({verdict:e})=>"refuse"===e))return t
;const a=await readBeside(r.receipts??"",j.Pb.evidence),o=(0,$.MQ)(R.l,a);if(null===a||null===o)return t
;const{plan:l,governance:c,evidence:d}=t
;if(!((0,q.isDeepStrictEqual)(o.job,d.job)&&o.run.run_attempt===d.run.run_attempt))return t;const u=(0,
Q.s8)(l,c.policy,o,s).decisions;if(u.some(({decision:e})=>"permit"!==e))return t;const h=(0,T.J2)(l,c,u),f=(0,
Q.mh)(o),p=await async function readTexts(e,t){const n=await Promise.all(t.map(async t=>{const n=await readBeside(e,(0,
j.nx)(t.digest));if(null===n||(0,_.ol)(n)!==t.digest)return[];const[r]=(0,x.C1)(n.toString());return void 0===r?[]:[{
...t,text:n.toString(),name:(0,x.Td)(t.key,r.message)}]}));return n.every(e=>1===e.length)?n.flat():null
}(r.receipts??"",(0,Q.Wz)(l,c.policy,o));return null===p?t:{...t,approvals:f,signedApprovals:p,decisions:h,evidence:o,
evidenceBytes:a,evidenceDigest:(0,_.ol)(a)}}const D=16777216;async function readBeside(e,t){const n="receipts"===(0,
i.basename)(e)?[e,(0,i.dirname)(e)]:[e];for(const e of n){const n=(0,i.join)(e,t),r=await(0,o.lstat)(n).catch(()=>null)
;if(null!==r){if(r.isFile()&&r.size<=D)return(0,o.readFile)(n)
;throw new l.NL("receipts_unreadable",`${n} is no file, or too large to be evidence. Nothing was done.`)}}return null}
var C=n(14855);const L=(0,g.Oo)(()=>Promise.all([n.e(984),n.e(2921),n.e(4914),n.e(9372)]).then(n.bind(n,49372)))
;async function run(e){const{facts:t,log:n}=e;let r=await n.group(`Plan (${t.mode})`,async()=>{
const t=await onAuthorizedEvidence(e,await(0,C.iA)(e))
;return await async function logPlan({log:e,kinds:t,facts:n,inputs:r},{plan:i,comparison:s}){
e.info(`Plan digest ${i.plan_digest}`);for(const n of i.operations){const r=null===n.reason?"":` (${n.reason})`
;e.info(`${n.operation_id}: ${n.effect} ${(0,O.I)(n,t).describe(n)}${r}`)}if(null===s)return
;const{runId:a,repository:o}=n,l={links:{artifact:r.artifact?.name??null},runId:a,repository:o
},{changeLines:c}=await L();for(const t of c(s,l))e.info(t)}(e,t),t})
;for(const{code:e,message:t}of r.warnings)n.warning(`${t} [${e}]`)
;const{beginProof:i,decisionLines:s,dryRun:a,finishProof:o,PLAIN:c,prod:d}=await L(),u=await ProofFolder.create(e.proofDirectory)
;i(u,r),await e.onProof(u.path),await n.group("Authorize",()=>function logDecisions({log:e},{judged:t,standings:n}){
for(const[r,{operation:i,verdict:s,violations:a}]of t.entries()){
const t=n[r],o=void 0===t?"refuse"===s?"refused":"permitted":(0,E.y)(t),l="refused"===o?"✕":"permitted"===o?"✓":"◔"
;e.info(`${l} ${i.operation_id}: ${o}`);for(const{code:n,message:r}of t?.reasons??a)e.info(`  ${r} [${n}]`)}
return Promise.resolve()}(e,r))
;const ship=()=>d(e,r,u),h=await n.group("Execute",async()=>"prod"!==t.mode?(n.info("A dry run: every side effect is blocked."),
a(e,r,u)):ship().catch(async t=>{if(!(t instanceof l.NL)||t.code!==I.Me)throw t;return r={...r,...await(0,
T.t7)(e,r.plan,{...r,ready:null})},u.takeBackApprovals(),i(u,r),ship()
})),{proof:f,summary:p,decision:m}=await n.group("Audit",async()=>{const i=await o({...h,facts:t,plan:r.plan,
planBytes:r.planBytes,approvals:r.approvals,signedApprovals:(0,T.$P)(r),evidenceDigest:r.evidenceDigest,
evidenceBytes:r.evidenceBytes,policySource:r.governance.policySource,
decisions:r.decisions.map(({operation:e,record:t})=>({operation_id:e.operation_id,decision:t.decision,
violations:t.violations})),governance:r.governance,warnings:r.warnings,standings:r.standings,comparison:r.comparison,
kinds:e.kinds,warn:n.warning,folder:u,links:(0,F.h)(t,{environment:e.inputs.environment,
policyUrl:r.governance.policyUrl,artifact:e.inputs.artifact?.name??null,action:e.actionRepository})
}),{entries:s,head:a}=i.proof.phase_4_proof_ledger;return n.info(`${(0,B.hS)(s,"line")} in the ledger, head ${a}`),i})
;for(const e of s(m,c))n.info(e);const[g]=m.steps
;n.info(`Result: ${f.run.result}${void 0===g?"":`. ${g.text}: ${String(g.url)}`}`);for(const{code:e,message:t}of(0,
N._7)(h.session.lines))n.warning(`${t} [${e}]`)
;const w=h.failure??function jobFailure({inputs:e},{judged:t,comparison:n},r){const{result:i}=r.run,s=(0,A.r)(n)
;let a=!1;const o=t.flatMap(e=>e.violations.flatMap(t=>"plan_digest_differs"!==t.code?[{...t,id:e.operation.operation_id
}]:a?[]:(a=!0,[{...t,id:null===s?"the plan":[...s].join(", ")}])));if("planned"===i){
const t=o.filter(({code:t})=>"plan_digest_differs"===t||("conflict"===t?"none"!==e.failOn:"mode_not_prod"!==t&&"violation"===e.failOn)),[n]=t
;return void 0===n?null:new l.NL(n.code,`${n.id}: ${n.message}`)}
if("shipped"===i||"unchanged"===i||"authorized"===i)return null
;const c=r.phase_3_github_execution.operations.filter(({status:e})=>"success"!==e).map(({operation_id:e,code:t,message:n})=>({
id:e,code:t,message:n})),d=(o.length>0?o:c).toSorted((e,t)=>Number((0,P.C)(e.code))-Number((0,
P.C)(t.code))),[u,...h]=d,f=h.slice(0,U).map(e=>`${lineOf(e)}${null===e.code?"":` [${e.code}]`}`),p=h.length>U?["The summary has the others."]:[],m=`The result is ${i}.${void 0===u?"":` ${lineOf(u)}`}`
;return new l.NL(u?.code??"not_shipped",[m,...f,...p].join("\n"))}(e,r,f);return{kinds:e.kinds,proof:f,summary:p,
proofPath:u.path,operations:r.plan.operations,outcomes:h.outcomes,standings:r.standings,failure:w}}
const lineOf=({id:e,code:t,message:n})=>`${e}: ${n??t??"was not done"}`,U=4;var M=n(21926);async function start(e){
const{phase:t,env:o,inputs:c,facts:d,warnings:u,cancelled:h,temporary:f,transport:b}=e,_=o.GITHUB_WORKSPACE??process.cwd(),k={
env:o,clock:Date.now,log:M.Rm.info},$=(0,w.N)({...k,facts:d,token:c.token,ledgerToken:c.ledgerToken,cancelled:h,
transport:b}),{artifact:j}=c,S=(0,v.MK)(_,c.workingDirectory),O={begun:null},N=(0,
g.Oo)(()=>Promise.all([n.e(1659),n.e(984),n.e(2921),n.e(4338)]).then(n.bind(n,54824))),P={phase:t,inputs:{...c,
workingDirectory:S},facts:d,env:o,checkout:{root:(0,v.Hp)(_,S),base:o.GITHUB_BASE_REF||null},warnings:u,log:M.Rm,
clock:Date.now,random:r.randomBytes,signal:h,kinds:y.G,github:$,policyReader:null===c.policyToken?$.reader:(0,w.N)({
...k,facts:{...d,mode:"dry_run"},token:c.policyToken}).reader,approvedPlan:e=>async function findApprovedPlan(e){
const t=e.patienceMs??p,n=new AbortController,r=(0,s.setTimeout)(t,void 0,{signal:n.signal}).then(()=>({
absent:`the artifacts of this run were not there after ${t/1e3} s`}),()=>({absent:""}));try{
return await Promise.race([look(e),r])}catch(e){return{absent:`the artifacts of this run could not be read (${(0,
l.bD)(e).split("\n",1)[0]??""})`}}finally{n.abort()}}({expected:e,client:a.A,temporary:f,kinds:y.G}),
ledger:null===$.ledger?null:new m.F($.ledger,{create:c.createLedger}),actionRepository:o.GITHUB_ACTION_REPOSITORY||null,
proofDirectory:(0,i.resolve)(c.proofDirectory??(0,i.join)(f,`marketops-proof-${d.claim.slice(0,8)}`)),onAsked:()=>{(0,
g.NN)(async function loadRest(e,t){await(0,s.setImmediate)(),await e();const{loadPage:n}=await L()
;await Promise.all([t(),n()])}(b.sent,N))},onProof:async e=>{O.begun=e,null!==j&&(await N()).announceProof(e,j)}};try{
const e=await run(P);await(await N()).tell(e)}catch(e){(0,M.fJ)(e),null===O.begun&&await(await N()).tellUnusable(e)}
null!==O.begun&&(null===j?M.Rm.info(`The proof is stored nowhere but in ${O.begun}: there is no artifact-name.`):await(await N()).storeProof(O.begun,j,d))
}},43568:(e,t,n)=>{n.d(t,{E:()=>peekBranch,F:()=>BranchTree})
;var r=n(74296),i=n(12112),s=n(67968),a=n(52533),o=n(12814),l=n(71971);const c=2e3;async function peekBranch(e,t){
const n=await e.head();return null===n?null:accepted(new BranchSnapshot(e,n),t)}async function accepted(e,t){
const{branch:n,head:r}=e;if(null===r||(0,s.XV)(r))return e
;const[i,c]=await Promise.all([e.read(a.Ij),e.read(a.nm)]),d=null===c?null:(0,s.Nu)({...r,id:r.sha,
checkpoint:Buffer.from(c).toString()},t)
;if(null!==d&&("live"===d.standing||t.trusted.some(({last:e})=>e?.commit===r.sha&&e.size===d?.signed.size&&e.root===d.signed.root))&&null!==(0,
l.nM)(i,c))return e;const{tip:u,tree:h,contents:f}=await(0,o.TU)(n,r.sha,t);return new BranchSnapshot(n,r,{aside:{
sha:u.id,tree:u.tree,files:h,contents:f}})}class BranchTree{#r;#i;#s=null;#a=null;#o=null;#l=[];#c=null
;constructor(e,{create:t}){this.#r=e,this.#i=t}prefetch(e){null===this.#a?(this.#l.push(e),
null===this.#o?this.#o=this.#d():(0,i.NN)(this.#o.then(t=>t?.prefetch([e]))),(0,i.NN)(this.#o)):this.#a.prefetch([e])}
async isNew(){return(await(this.#o??this.#d()))?.isNew??!0}async peek(e){this.#c=e;const t=await this.#u()
;return null===t?null:(this.#s=await accepted(t,e),null!==this.#o&&(this.#o=Promise.resolve(this.#s)),this.#s)}
async#u(){try{if(null!==this.#o)return await this.#o}catch{this.#o=null}return this.#d()}async snapshot(e){
if(null!==this.#a)return this.#a;const t=await this.peek(e);if(this.#o=null,null!==t)return t
;if(this.#i)return new BranchSnapshot(this.#r,null)
;throw new r.NL("ledger_missing",`There is no branch ${a.jF}. The first time, run \`marketops ledger init\` in a clone (or pass \`create-ledger: true\` once). If there was one before, find out who deleted it and restore it: what was consumed is known there alone.`)
}async#d(){const e=await this.#r.head()
;return null===e?null:(this.#s?.parent===e.sha||(this.#s=new BranchSnapshot(this.#r,e),
this.#l.length>0&&this.#s.prefetch([{files:[a.Ij,a.nm]},...this.#l])),this.#s)}async ready(e){
if(!(e instanceof BranchSnapshot))throw new Error("a state of another ledger");const{head:t,aside:n}=e
;if(null===t)return this.#h();if(null===n||n.tree===t.tree)return e
;const r=await this.#f(()=>this.#r.createCommit("Set foreign commits aside",n.tree,[t.sha]))
;return await this.#p(t.sha,r,()=>this.#r.advance(r))?(this.#s=new BranchSnapshot(this.#r,{sha:r,parents:[t.sha],
tree:n.tree},{aside:n}),this.#s):"conflict"}async#h(){const e=await this.#f(()=>this.#r.createTree(new Map([[a.Ij,(0,
l.C0)(l._W)]]))),t=await this.#f(()=>this.#r.createCommit("Begin the ledger",e,[]))
;return await this.#p(null,t,()=>this.#r.create(t))?(this.#s=new BranchSnapshot(this.#r,{sha:t,parents:[],tree:e}),
this.#s):"conflict"}async#p(e,t,n){for(let r=1;;r++)try{return await n(),!0}catch(n){const i=failureOf(n)
;if(null===i||"rate_limited"===i.code)throw n;const s=await this.#r.head().catch(()=>{});if(s?.sha===t)return!0
;if(void 0!==s&&(s?.sha??null)!==e)return!1;if("refused"===i.certainty&&r>=2)throw refused(i);if(r>=3)throw unknown(i)
;await this.#r.pause(c)}}async commit(e,t,n){
if(!(e instanceof BranchSnapshot)||null===e.head)throw new Error("a state that is ready");this.#a=null
;const r=await this.#m(e,t,()=>this.#r.commit(n,e.parent,t));return null===r?"conflict":(this.#l=[],this.#a=r,r)}
async#f(e){for(let t=1;;t++)try{return await e()}catch(e){const n=failureOf(e)
;if(null===n||"rate_limited"===n.code)throw e;if("refused"===n.certainty)throw refused(n);if(3===t)throw e
;await this.#r.pause(c)}}async#m(e,t,n){let r=!1;for(let i=1;;i++)try{const r={sha:await n(),parents:[e.parent],tree:""}
;return new BranchSnapshot(this.#r,r,{before:e,changes:t})}catch(n){const s=failureOf(n);if(null===s)throw n
;const a=await this.#g(e,t);if("another"===a)return null;if("unmoved"!==a)return a;const o="refused"===s.certainty
;if("rate_limited"===s.code)throw r?unknown(s):n;const l=o&&(d.includes(s.code)||409===s.status);if(l&&!r)return null
;if(o&&!l&&i>=2)throw r?unknown(s):refused(s);if(i>=3)throw unknown(s);r||=!o,await this.#r.pause(c)}}async#g(e,t){
const[n,r]=[...t].find(([e])=>e.startsWith("ledger/"))??[],i=this.#c
;if(void 0===n||!r||null===i)throw new Error("a commit without lines");for(let t=1;;t++){try{
const s=await this.#r.head();if(null===s||s.sha===e.parent)return"unmoved"
;const a=await accepted(new BranchSnapshot(this.#r,s),i),o=await a.read(n)
;if(null!==o)return 0===Buffer.compare(o,r)?a:"another";if(3===t)return"another"}catch(e){if(null===failureOf(e))throw e
;if(3===t)return"unmoved"}await this.#r.pause(c)}}}const d=["ref_moved","already_exists"];class BranchSnapshot{head
;branch;aside;isNew;#w;#y;#v=new Map;#b=new Map;#_=new Map
;constructor(e,t,{aside:n=null,before:r=null,changes:i=new Map}={}){this.head=t,this.branch=e,this.aside=n,this.#w=r,
this.isNew=null===t||(0,s.XV)(t),this.#y=this.isNew?new Map([[a.Ij,(0,l.C0)(l._W)]]):i}get base(){
return this.aside?.sha??this.parent}get parent(){return this.head?.sha??""}prefetch(e){
if(null===this.#w)for(const{files:t=[],folders:n=[]}of e){for(const e of n)(0,i.NN)(this.list(e))
;for(const e of t)this.#v.has(e)||this.#_.has(e)||this.#_.set(e,(0,i.NN)(this.#k(e)))}else this.#w.prefetch(e)}read(e){
const t=this.#y.get(e);return void 0!==t?Promise.resolve(t):null!==this.#w?this.#w.read(e):(0,i.HK)(this.#v,e,()=>{
const t=this.#_.get(e);return this.#_.delete(e),void 0===t?this.#k(e):t.catch(()=>this.#k(e))})}async#k(e){
const{aside:t,head:n}=this;if(null===n||this.isNew)return null;if(null===t)return this.branch.read(e,n.sha)
;const r=t.files.get(e);return void 0===r?null:t.contents.get(r.id)??(await this.branch.blobs([r])).get(r.id)??null}
async list(e){return null===this.#w?(0,i.HK)(this.#b,e,()=>this.#$(e)):namesIn(e,await this.#w.list(e),this.#y)}
async#$(e){const{aside:t,head:n}=this
;return null!==t?namesIn(e,[],t.files):null===n||this.isNew?[]:this.branch.list(e,n.sha)}async segmentOf(e){
const t=[...this.#y].find(([e])=>e.startsWith("ledger/"));if(t?.[1]&&t[0]<=(0,a.RA)(e))return t[1]
;if(null!==this.#w)return this.#w.segmentOf(e)
;const n=this.aside?.files??(null===this.head||this.isNew?void 0:(await this.branch.trees([this.head.sha]))[0]),r=[...n?.keys()??[]].filter(t=>t.startsWith("ledger/")&&t<=(0,
a.RA)(e)),i=r.sort().at(-1);return void 0===i?null:this.read(i)}}function namesIn(e,t,n){const r=new Set(t)
;for(const[t,i]of n){if(!t.startsWith(`${e}/`))continue;const n=t.slice(e.length+1)
;null===i?r.delete(n):n.includes("/")||r.add(n)}return[...r]}function failureOf(e){
return e instanceof r.NL&&"certainty"in e?e:null}function refused(e){
return new r.NL("ledger_write_refused",`GitHub refused to write the branch ${a.jF}, though nobody else had moved it: ${e.message} Add \`contents: write\` to the job's permissions, and let no ruleset keep this workflow from pushing to ${a.jF} (input \`ledger-token\` where one App alone may). Where workflow files were planted on the branch, an owner puts the accepted files back with \`marketops ledger restore\`.`,{
cause:e})}function unknown(e){
return new r.NL("ledger_write_unknown",`Nobody knows whether the branch ${a.jF} took the last commit: ${(0,
r.bD)(e)} Nothing further was begun. The next run looks, and reconciles what it finds.`,{cause:e})}},12544:(e,t,n)=>{
n.d(t,{U0:()=>replaceFileSync,bX:()=>flush,eY:()=>GrowingFile});var r=n(77598),i=n(73024),s=n(51455);class GrowingFile{
path;#j=null;constructor(e){this.path=e}append(e){this.#j??=(0,i.openSync)(this.path,"a"),(0,i.writeFileSync)(this.#j,e)
}replace(e){this.close(),replaceFileSync(this.path,e)}close(){null!==this.#j&&(0,i.closeSync)(this.#j),this.#j=null}}
function replaceFileSync(e,t){const n=`${e}.${(0,r.randomBytes)(4).toString("hex")}`;(0,i.writeFileSync)(n,t,{flag:"wx"
}),(0,i.renameSync)(n,e)}async function flush(e){await Promise.all([...e].map(async e=>{const t=await(0,s.open)(e,"r+")
;try{await t.sync()}finally{await t.close()}}))}},66131:(e,t,n)=>{n.d(t,{$T:()=>keptFrom,F3:()=>standingsOf,
Wz:()=>signedApprovalsOf,mh:()=>approvalsOf,s8:()=>decidePlan,sI:()=>policyEvidence})
;var r=n(32257),i=n(36625),s=n(62564),a=n(69082);function decidePlan(e,t,n,a){
const o="dry_run"===e.mode,known=e=>o&&""===e?null:e,l=new s.S1(t,policyEvidence(e,n)),c=e.operations.map(e=>{
const s=n.targets.find(({operation_id:t})=>t===e.operation_id);return{operation:e,kinds:a,run:{
repository:n.job.repository,repository_id:n.job.repository_id,ref:known(n.job.ref),event:known(n.job.event),
actor:known(n.job.actor),triggering_actor:known(n.job.triggering_actor),workflow_ref:known(n.job.workflow_ref),
environment:n.job.environment??t.environment},target:{on_default_branch:s?.on_default_branch??null,moves_tag:(0,
i.I)(e,a).facts.moves_tag?.(e)??null},now:(0,r.pe)(n.now)??Number.NaN,preview:o}});return{
decisions:c.map(e=>l.decide(e)),validator:l,requests:c}}function standingsOf({operations:e},t,n){return e.map((e,r)=>{
const{operation_id:i}=e,l=[...t[r]?.violations??[],...(0,a.S)(e)];if(l.length>0)return{operation_id:i,
standing:"refused",needs:[],reasons:l};const c=null===n?o:(0,s.hN)(n.policy,n.requests[r]);return{operation_id:i,
standing:0===c.length?"permitted":"needs",needs:c,reasons:l}})}const o=[{what:"policy",
text:"what the policy asks of the run, which is withheld"}];function approvalsOf({approvals:e}){
return null!==e&&"value"in e?e.value.flatMap(approvalsOfReview):[]}function signedApprovalsOf(e,t,n){
const{counted:r}=(0,s.Cd)(t,policyEvidence(e,n).approvals);return r.map(({digest:e,key:t,principal:n})=>({digest:e,
key:t,principal:n}))}function approvalsOfReview({environments:e,state:t,user:n,comment:r}){
if("approved"!==t&&"rejected"!==t&&"pending"!==t)return[];if(null===n)return[];const{id:i,login:s}=n
;return e.map(({name:e})=>({environment:e,user:s,user_id:i,state:t,comment:r.toWellFormed()}))}
function policyEvidence(e,t){
const{run:n,job:r,environment:i,approvals:s,commit_author:a,teams:o,ledger_rules:l,default_branch:c}=t,{attempt:d}=n,account=e=>null!==d&&"value"in d?{
value:d.value[e]}:d??{unreadable:"not read"};return{plan:{operations:e.operations.length,plan_digest:e.plan_digest,
expected_plan_digest:n.expected_plan_digest,differs:n.differs,
run_attempt:"dry_run"===e.mode&&""===r.actor?1:n.run_attempt,earlier_plan_digests:n.earlier_plan_digests},
...null===d?{}:{run:{job:{...r,sha:r.commit_sha},attempt:d}},...null===i?{}:{environment:{environment:r.environment,
answer:"value"in i?{value:answerOf(i.value)}:i}},...null===s?{}:{approvals:{environment:r.environment??"",
plan_digest:e.plan_digest,needs_plan_digest:n.run_attempt>1&&isNothing(n.earlier_plan_digests),reviews:s,
actor:account("actor"),triggering_actor:account("triggering_actor"),commit_authors:a??{unreadable:"not read"},
signed:t.signed_approvals,teams:o??[]}},...null===c?{}:{default_branch:c},...null===l?{}:{ledger:{protected:keptFrom(l)}
}}}const isNothing=e=>"value"in e&&null===e.value;function answerOf(e){if(null===e)return null
;const{can_admins_bypass:t,protection_rules:n,...r}=e;return{...r,...null===t?{}:{can_admins_bypass:t},...null===n?{}:{
protection_rules:n.map(({type:e,prevent_self_review:t,reviewers:n})=>({type:e,reviewers:n?["somebody"]:[],
...null===t?{}:{prevent_self_review:t}}))}}}function keptFrom(e){return"unreadable"in e?e:{
value:["non_fast_forward","deletion"].every(t=>e.value.includes(t))}}},69082:(e,t,n)=>{function judge(e,{dryRun:t}){
const n=e.map(({operation:e,violations:n})=>({operation:e,violations:[...t?[r]:[],...n,...conflictOf(e)]
})),s=n.some(({violations:e})=>e.length>0);return n.map(({operation:e,violations:t})=>t.length>0?{operation:e,
verdict:"refuse",violations:t}:"none"===e.effect?{operation:e,verdict:"unchanged",violations:t}:s?{operation:e,
verdict:"refuse",violations:[i]}:{operation:e,verdict:"ship",violations:t})}n.d(t,{S:()=>conflictOf,z:()=>judge})
;const r={rule:null,code:"mode_not_prod",
message:"This is a dry run: everything is planned and shown, and every side effect is blocked"},i={rule:null,
code:"plan_blocked",
message:"Another operation of the plan is refused or in conflict, and the plan was approved as a whole"}
;function conflictOf({effect:e,reason:t}){return"conflict"===e?[{rule:null,code:"conflict",
message:t??"GitHub has something else there"}]:[]}},51483:(e,t,n)=>{n.d(t,{l:()=>f,m$:()=>s,uL:()=>a})
;var r=n(53633),i=n(81920);const s="marketops.evidence/v1",a=1,read=e=>(0,r.gP)((0,r.g1)({value:e}),(0,r.g1)({
unreadable:r.Qq})),o=(0,r.g1)({id:r.hH,login:r.Qq,type:r.Qq}),l=(0,r.g1)({comment:r.Qq,environments:(0,r.p_)((0,r.g1)({
id:r.hH,name:r.Qq})),state:r.Qq,user:(0,r.me)(o)}),c=(0,r.g1)({branch_patterns:(0,r.me)(read((0,r.p_)((0,r.g1)({
name:r.Qq,type:r.Qq})))),can_admins_bypass:(0,r.me)(r.Jt),deployment_branch_policy:(0,r.me)((0,r.g1)({
custom_branch_policies:r.Jt,protected_branches:r.Jt})),name:r.Qq,protection_rules:(0,r.me)((0,r.p_)((0,r.g1)({
prevent_self_review:(0,r.me)(r.Jt),reviewers:r.Jt,type:r.Qq}))),ref_protected:(0,r.me)(read(r.Jt))}),d=(0,r.g1)({
actor:(0,r.me)(o),event:(0,r.me)(r.Qq),head_branch:(0,r.me)(r.Qq),head_sha:r.Qq,path:r.Qq,triggering_actor:(0,r.me)(o)
}),u=(0,r.g1)({at:r.kB,offset:(0,r.wC)(/^-?(?:0|[1-9][0-9]*)$/,"milliseconds")}),h=(0,r.g1)({approvers:(0,r.p_)(r.Qq),
counted:(0,r.p_)((0,r.g1)({digest:r.br,key:(0,r.wC)(i.lj,"an OpenSSH fingerprint"),not_after:r.kB,principal:r.Qq,
verified:r.Jt})),created_at:read(r.kB),ignored:(0,r.p_)((0,r.g1)({from:r.Qq,reason:r.Qq})),run_id:r.hH}),f=(0,r.g1)({
approvals:(0,r.me)(read((0,r.p_)(l))),commit_author:(0,r.me)(read((0,r.p_)((0,r.me)(o)))),decide:(0,r.yL)(a),
default_branch:(0,r.me)((0,r.g1)({asks_for_pull_request:read(r.Jt),commit_sha:r.xk,name:r.Qq})),environment:(0,
r.me)(read((0,r.me)(c))),job:(0,r.g1)({actor:r.Qq,commit_sha:r.Qq,environment:(0,r.me)(r.Qq),event:r.Qq,ref:r.Qq,
repository:r.Qq,repository_id:r.hH,triggering_actor:r.Qq,workflow_ref:r.Qq}),ledger_rules:(0,r.me)(read((0,
r.p_)(r.Qq))),now:r.kB,run:(0,r.g1)({attempt:(0,r.me)(read(d)),differs:(0,r.me)(r.Qq),earlier_plan_digests:read((0,
r.me)((0,r.p_)(r.br))),expected_plan_digest:(0,r.me)(r.br),run_attempt:r.yj}),schema:(0,r.yL)(s),signed_approvals:(0,
r.me)(h),targets:(0,r.p_)((0,r.g1)({on_default_branch:(0,r.me)(r.Jt),operation_id:r.Qq})),teams:(0,r.me)((0,r.p_)((0,
r.g1)({id:r.hH,members:read((0,r.p_)(r.hH)),slug:r.Qq}))),zones:(0,r.me)((0,r.p_)((0,r.g1)({offsets:(0,r.p_)(u),
zone:r.Qq})))})},83015:(e,t,n)=>{function closeRun(e,{refused:t=!1}={}){const n={}
;for(const{type:t}of e)n[t]=(n[t]??0)+1
;const r=Object.fromEntries(Object.entries(n).sort(([e],[t])=>e<t?-1:1)),i=e.find(e=>"plan.created"===e.type)?.data.operations??0
;return{counts:r,result:resultOf({dryRun:"dry_run"===e[0]?.mode,planned:i},n,t)}}
function resultOf({dryRun:e,planned:t},n,r){const has=(...e)=>e.some(e=>(n[e]??0)>0);if(e)return"planned"
;const i=r||has("receipt.refused","gate.rejected")
;return has("operation.intent")?(n["operation.succeeded"]??0)+(n["operation.unchanged"]??0)===t?"shipped":has("operation.succeeded")?"partial":"failed":i?"blocked":"unchanged"
}n.d(t,{C:()=>isConsequence,Q:()=>closeRun});const r=new Set(["dependency_failed","plan_blocked"])
;function isConsequence(e){return r.has(e)}},20198:(e,t,n)=>{function standingText({standing:e,needs:t}){
return"needs"===e?`will need: ${t.map(({text:e})=>e).join(", ")}`:e}n.d(t,{y:()=>standingText})},802:(e,t,n)=>{
function linksOf(e,{environment:t,...n}){
const r=`${e.serverUrl}/${e.repository}`,i=/\/\.github\/workflows\/([^@/]+)@/.exec(e.workflowRef)?.[1];return{
server:e.serverUrl,repository:r,runUrl:`${r}/actions/runs/${e.runId}/attempts/${e.runAttempt}`,
environmentUrl:null===t?null:`${r}/deployments/${encodeURIComponent(t)}`,
workflowUrl:void 0===i?null:`${r}/actions/workflows/${encodeURIComponent(i)}`,...n}}n.d(t,{h:()=>linksOf})},
41729:(e,t,n)=>{n.d(t,{m:()=>readPlan});var r=n(46260),i=n(36625),s=n(38422),a=n(6848);const o=16777216
;async function readPlan(e,t){await e.list();const n=(0,r.OW)(await(0,a.oD)(e,s.Pb.plan,o)),l=(0,i.xH)(t)(n)
;if(null!==l)return`its plan.json is not a plan at ${l.path}`
;const c=n,d=new Set(c.operations.map(({operation_id:e})=>e))
;return d.size===c.operations.length&&c.operations.every(e=>e.operation_digest===(0,i.Q8)(e))&&c.plan_digest===(0,
i.Gb)(c)?c:"its plan.json has not the digests that it claims"}},93156:(e,t,n)=>{n.d(t,{$B:()=>need,CD:()=>attempt,
EI:()=>reportOf,GG:()=>walk,Ge:()=>absent,J7:()=>firstDifference,SP:()=>shown,Up:()=>pick,ai:()=>i,at:()=>at,
b4:()=>offsetOf,fJ:()=>fail,hD:()=>findingOf,nx:()=>inside,sb:()=>must,wI:()=>Finding});var r=n(74296);const i={
VERIFIED:0,TAMPERED:1,UNUSABLE:2,INCOMPLETE:3,UNVERIFIABLE:4,SELF_CONSISTENT:5};function reportOf(e,t=0,n=null){return{
verdict:verdictOf(e),checks:e,entries:t,head:n?.head??null,root:n?.root??null}}function verdictOf(e){
const any=(...t)=>e.some(({status:e})=>t.includes(e))
;return any("failed")?"TAMPERED":any("unverifiable")?"UNVERIFIABLE":any("missing")?"INCOMPLETE":any("skipped")||!any("ok")?"TAMPERED":any("unpinned")?"SELF_CONSISTENT":"VERIFIED"
}class Finding extends Error{status;check;constructor(e,t,n=null){super(t),this.name="Finding",this.status=e,
this.check=n}}function fail(e,t,n,r=null){throw new Finding("failed",describe(e,t,n),r)}
function absent(e,t,n="a file",r="nothing"){throw new Finding(t?"failed":"missing",describe(at(e),n,r))}
function describe({file:e,line:t,offset:n},r,i){return`${e}, line ${t}, byte ${n}: expected ${r}, found ${i}`}
function at(e,t=0,n=1){return{file:e,line:n,offset:t}}const s=200;function shown(e){if(void 0===e)return"nothing"
;const t=JSON.stringify(e).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
;return t.length>s?`${t.slice(0,s)}…`:t}function offsetOf(e,t){let n=0,r=e;for(const e of stepsOf(t)){
if("object"!=typeof r||null===r)break;const t=Object.entries(r),i=t.findIndex(([t])=>t===e);if(i<0)break
;const s=Array.isArray(r),a=t.slice(0,i);n+=bytes(s?a.map(([,e])=>e):Object.fromEntries(a))-(0===i?1:0),
s||(n+=bytes(e)+1),r=t[i]?.[1]}return n}
const stepsOf=e=>e.match(/[^.[\]]+/g)??[],bytes=e=>Buffer.byteLength(JSON.stringify(e))
;function firstDifference(e,t,n=""){if(Object.is(e,t))return null
;if(!("object"==typeof e&&"object"==typeof t&&null!==e&&null!==t&&Array.isArray(e)===Array.isArray(t)))return{path:n,
expected:e,found:t};const r=t,i=e;for(const t of new Set([...Object.keys(i),...Object.keys(r)])){
const s=Array.isArray(e)?`[${t}]`:""===n?t:`.${t}`,a=firstDifference(i[t],r[t],`${n}${s}`);if(null!==a)return a}
return null}function pick(e,t){let n=e;for(const e of stepsOf(t)){if("object"!=typeof n||null===n)return;n=n[e]}return n
}function inside(e,t,n){return{...e,offset:e.offset+offsetOf(t,n)}}function findingOf(e,t){
if(e instanceof Finding)return e;const n=`expected canonical content of a closed schema, found: ${(0,r.bD)(e)}`
;return new Finding("failed",`${t}, line 1, byte 0: ${n}`)}async function attempt(e,t){try{return{value:await t()}
}catch(t){return{finding:findingOf(t,e)}}}function need(e,t){if("value"in e)return e.value
;throw new Finding("skipped",`needs ${t}, which could not be read`)}function must(e){if("value"in e)return e.value
;throw e.finding}function walk(e,t){return e.map(({name:e,check:n})=>{try{return{name:e,status:"ok",detail:n(t)}
}catch(t){return t instanceof Finding?{name:e,status:t.status,detail:t.message}:{name:e,status:"failed",
detail:`the check itself failed: ${String(t)}`}}})}}};
