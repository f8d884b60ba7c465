export const id=1365;export const ids=[1365];export const modules={81365:(e,t,n)=>{n.d(t,{start:()=>start}),(0,
n(88532).$W)({jitless:!0})
;var s=n(77598),r=n(76760),i=n(58500),a=n(94322),o=n(51455),c=n(74296),l=n(6848),h=n(94346),u=n(46260),d=n(36625),f=n(38422)
;const p=/^marketops-plan(?:-|$)/,w=67108864,g=16777216,m=20,y=3e4;async function look(e){
const t=await e.client(),{artifacts:n}=await t.listArtifacts(),s=n.filter(({name:e})=>p.test(e));if(0===s.length)return{
absent:"this run has no artifact called marketops-plan"};const r=[];for(const n of s.slice(0,m)){
const{name:s,size:i}=n,a=i>w?`${i} bytes are too many`:await read(t,n,e)
;if("string"==typeof a)r.push(`${s}: ${a}`);else{if(a.plan_digest===e.expected)return{plan:a}
;r.push(`${s}: ${a.plan_digest}`)}}return{
absent:`no plan among the artifacts of this run has that digest (${r.join(", ")})`}}
async function read(e,{id:t,digest:n},{temporary:s,kinds:i}){const a=await(0,o.mkdtemp)((0,
r.join)(s,"marketops-approved-"));try{const s=void 0===n?{}:{expectedHash:n
},{digestMismatch:c}=await e.downloadArtifact(t,{path:a,skipDecompress:!0,...s}),[p,...w]=await(0,o.readdir)(a)
;return!0===c?"its zip is not the one that was uploaded":void 0===p||w.length>0?"it is no single zip":function readPlan(e,t){
const n=(0,u.OW)(e),s=(0,d.xH)(t)(n);if(null!==s)return`its plan.json is not a plan at ${s.path}`
;const r=n,i=new Set(r.operations.map(({operation_id:e})=>e)),a=i.size===r.operations.length&&r.operations.every(e=>e.operation_digest===(0,
d.Q8)(e))&&r.plan_digest===(0,d.Gb)(r);return a?r:"its plan.json has not the digests that it claims"
}(await async function planIn(e){const t=await(0,h.Q)(e);try{return await t.list(),await(0,l.oD)(t,f.Pb.plan,g)}finally{
await t.close()}}((0,r.join)(a,p)),i)}catch(e){return(0,c.bD)(e).split("\n",1)[0]??"unreadable"}finally{await(0,
o.rm)(a,{recursive:!0,force:!0})}}
var b=n(43568),v=n(12112),k=n(6346),$=n(64972),S=n(77789),E=n(73024),I=n(55543),O=n(31615),L=n(12544);class ProofFolder{
path;#e=new Map;#t=new Set;constructor(e){this.path=e}static async create(e){if(await(0,o.mkdir)(e,{recursive:!0}),
(await(0,
o.readdir)(e)).length>0)throw new c.NL("proof_directory_not_empty",`proof-directory ${e} is not empty. Name a folder that is empty or does not exist.`)
;return new ProofFolder(e)}get ledgerFile(){return(0,r.join)(this.path,f.Pb.ledger)}takeBackRun(){(0,
L.U0)(this.ledgerFile,Buffer.alloc(0)),this.keepReceipts([])}keepReceipts(e){const t=new Set(e.map(f.WI))
;for(const e of[...this.#e.keys()].filter(e=>null!==(0,f.R6)(e)&&!t.has(e)))(0,E.rmSync)((0,r.join)(this.path,e),{
force:!0}),this.#e.delete(e),this.#t.delete(e)}write(e,t){const n=(0,I.ol)(t);if(this.#e.get(e)===n)return;const s=(0,
r.join)(this.path,e);(0,E.mkdirSync)((0,r.dirname)(s),{recursive:!0}),(0,L.U0)(s,t),this.#e.set(e,n),this.#t.add(e)}
async flush(){const e=[...this.#t];this.#t.clear(),await(0,L.bX)(e.map(e=>(0,r.join)(this.path,e)))}writeJson(e,t){
this.write(e,(0,u.d_)(t))}async seal(e,t,n){this.#e.set(f.Pb.ledger,(0,I.ol)(e))
;const s=Object.fromEntries(this.#e),i=Buffer.from((0,u.dw)({files:s,head:t,schema:f.KB})),a=null===n?(0,
O.iA)(O.b3,i,[]):n(i);for(const e of[f.Pb.ledger,f.Pb.manifest])this.#t.add(e);(0,L.U0)((0,
r.join)(this.path,f.Pb.manifest),(0,u.d_)(a)),await this.flush()}}
var N=n(96679),_=n(83015),z=n(802),U=n(57975),A=n(66131),F=n(51483),P=n(34562);async function onAuthorizedEvidence(e,t){
const{phase:n,inputs:s,facts:i,kinds:a}=e;if("execute"!==n||"prod"!==i.mode)return t
;if(t.judged.some(({verdict:e})=>"refuse"===e))return t;const l=await async function readEvidence(e){
const t="receipts"===(0,r.basename)(e)?[e,(0,r.dirname)(e)]:[e];for(const e of t){const t=(0,
r.join)(e,f.Pb.evidence),n=await(0,o.lstat)(t).catch(()=>null);if(null!==n){if(n.isFile()&&n.size<=j)return(0,
o.readFile)(t);throw new c.NL("receipts_unreadable",`${t} is no file, or too large to be evidence. Nothing was done.`)}}
return null}(s.receipts??""),h=(0,u.MQ)(F.l,l);if(null===l||null===h)return t;const{plan:d,governance:p,evidence:w}=t
;if(!((0,U.isDeepStrictEqual)(h.job,w.job)&&h.run.run_attempt===w.run.run_attempt))return t;const g=(0,
A.s8)(d,p.policy,h,a).decisions;if(g.some(({decision:e})=>"permit"!==e))return t;const m=(0,P.J)(d,p,g),y=(0,A.mh)(h)
;return{...t,approvals:y,decisions:m,evidence:h,evidenceBytes:l,evidenceDigest:(0,I.ol)(l)}}const j=16777216
;var B=n(41847);const R=(0,v.Oo)(()=>Promise.all([n.e(984),n.e(7994),n.e(8757),n.e(6364)]).then(n.bind(n,23983)))
;async function run(e){const{facts:t,log:n}=e,s=await n.group(`Plan (${t.mode})`,async()=>{
const t=await onAuthorizedEvidence(e,await(0,B.iA)(e))
;return await async function logPlan({log:e,kinds:t,facts:n,inputs:s},{plan:r,comparison:i}){
e.info(`Plan digest ${r.plan_digest}`);for(const n of r.operations){const s=null===n.reason?"":` (${n.reason})`
;e.info(`${n.operation_id}: ${n.effect} ${(0,d.I)(n,t).describe(n)}${s}`)}if(null===i)return
;const{runId:a,repository:o}=n,c={links:{artifact:s.artifact?.name??null},runId:a,repository:o
},{changeLines:l}=await R();for(const t of l(i,c))e.info(t)}(e,t),t})
;for(const{code:e,message:t}of s.warnings)n.warning(`${t} [${e}]`)
;const{beginProof:r,dryRun:i,finishProof:a,prod:o}=await R(),l=await ProofFolder.create(e.proofDirectory);r(l,s),
await e.onProof(l.path);const h=await("prod"===t.mode?o(e,s,l):i(e,s,l)),{proof:u,summary:f}=await a({...h,facts:t,
plan:s.plan,planBytes:s.planBytes,approvals:s.approvals,signedApprovals:[],evidenceDigest:s.evidenceDigest,
policySource:s.governance.policySource,decisions:s.decisions.map(({operation:e,record:t})=>({
operation_id:e.operation_id,decision:t.decision,violations:t.violations})),governance:s.governance,warnings:s.warnings,
comparison:s.comparison,kinds:e.kinds,warn:n.warning,folder:l,links:(0,z.h)(t,{environment:e.inputs.environment,
policyUrl:s.governance.policyUrl,artifact:e.inputs.artifact?.name??null,action:e.actionRepository})})
;for(const{code:e,message:t}of(0,N._7)(h.session.lines))n.warning(`${t} [${e}]`)
;const p=h.failure??function jobFailure({inputs:e},{judged:t},n){
const{result:s}=n.run,r=t.flatMap(e=>e.violations.map(t=>({...t,id:e.operation.operation_id})));if("planned"===s){
const t=r.filter(({code:t})=>"plan_digest_differs"===t||("conflict"===t?"none"!==e.failOn:"mode_not_prod"!==t&&"violation"===e.failOn)),[n]=t
;return void 0===n?null:new c.NL(n.code,`${n.id}: ${n.message}`)}
if("shipped"===s||"unchanged"===s||"authorized"===s)return null
;const i=n.phase_3_github_execution.operations.filter(({status:e})=>"success"!==e).map(({operation_id:e,code:t,message:n})=>({
id:e,code:t,message:n})),a=(r.length>0?r:i).toSorted((e,t)=>Number((0,_.C)(e.code))-Number((0,
_.C)(t.code))),[o,...l]=a,h=l.slice(0,x).map(e=>`${lineOf(e)}${null===e.code?"":` [${e.code}]`}`),u=l.length>x?["The summary has the others."]:[],d=`The result is ${s}.${void 0===o?"":` ${lineOf(o)}`}`
;return new c.NL(o?.code??"not_shipped",[d,...h,...u].join("\n"))}(e,s,u);return{kinds:e.kinds,proof:u,summary:f,
proofPath:l.path,operations:s.plan.operations,outcomes:h.outcomes,failure:p}}
const lineOf=({id:e,code:t,message:n})=>`${e}: ${n??t??"was not done"}`,x=4;var D=n(21926);async function start(e){
const{phase:t,env:o,inputs:l,facts:h,warnings:u,cancelled:d,temporary:f,transport:p}=e,w=o.GITHUB_WORKSPACE??process.cwd(),g={
env:o,clock:Date.now,log:D.Rm.info},m=(0,k.N)({...g,facts:h,token:l.token,ledgerToken:l.ledgerToken,cancelled:d,
transport:p}),{artifact:E}=l,I={begun:null},O=(0,v.Oo)(()=>Promise.all([n.e(1659),n.e(4338)]).then(n.bind(n,54824))),L={
phase:t,inputs:{...l,workingDirectory:(0,S.MK)(w,l.workingDirectory)},facts:h,env:o,warnings:u,log:D.Rm,clock:Date.now,
random:s.randomBytes,signal:d,kinds:$.G,github:m,policyReader:null===l.policyToken?m.reader:(0,k.N)({...g,facts:{...h,
mode:"dry_run"},token:l.policyToken}).reader,approvedPlan:e=>async function findApprovedPlan(e){
const t=e.patienceMs??y,n=new AbortController,s=(0,i.setTimeout)(t,void 0,{signal:n.signal}).then(()=>({
absent:`the artifacts of this run were not there after ${t/1e3} s`}),()=>({absent:""}));try{
return await Promise.race([look(e),s])}catch(e){return{absent:`the artifacts of this run could not be read (${(0,
c.bD)(e).split("\n",1)[0]??""})`}}finally{n.abort()}}({expected:e,client:a.A,temporary:f,kinds:$.G}),
ledger:null===m.ledger?null:new b.F(m.ledger,{create:l.createLedger}),actionRepository:o.GITHUB_ACTION_REPOSITORY||null,
proofDirectory:(0,r.resolve)(l.proofDirectory??(0,r.join)(f,`marketops-proof-${h.claim.slice(0,8)}`)),onAsked:()=>{(0,
v.NN)(async function loadRest(e,t){await(0,i.setImmediate)(),await e();const{loadPage:n}=await R()
;await Promise.all([t(),n()])}(p.sent,O))},onProof:async e=>{I.begun=e,null!==E&&(await O()).announceProof(e,E)}};try{
const e=await run(L);await(await O()).tell(e)}catch(e){(0,D.fJ)(e)}
null!==I.begun&&(null===E?D.Rm.info(`The proof is stored nowhere but in ${I.begun}: there is no artifact-name.`):await(await O()).storeProof(I.begun,E,h))
}},43568:(e,t,n)=>{n.d(t,{E:()=>peekBranch,F:()=>BranchTree})
;var s=n(74296),r=n(12112),i=n(67968),a=n(52533),o=n(12814),c=n(71971);const l=2e3;async function peekBranch(e,t){
const n=await e.head();return null===n?null:accepted(new BranchSnapshot(e,n),t)}async function accepted(e,t){
const{branch:n,head:s}=e;if(null===s||(0,i.XV)(s))return e
;const[r,l]=await Promise.all([e.read(a.Ij),e.read(a.nm)]),h=null===l?null:(0,i.Nu)({...s,id:s.sha,
checkpoint:Buffer.from(l).toString()},t)
;if(null!==h&&("live"===h.standing||t.trusted.some(({last:e})=>e?.commit===s.sha&&e.size===h?.signed.size&&e.root===h.signed.root))&&null!==(0,
c.nM)(r,l))return e;const{tip:u,tree:d,contents:f}=await(0,o.TU)(n,s.sha,t);return new BranchSnapshot(n,s,{aside:{
sha:u.id,tree:u.tree,files:d,contents:f}})}class BranchTree{#n;#s;#r=null;#i=null;#a=null;#o=[];#c=null
;constructor(e,{create:t}){this.#n=e,this.#s=t}prefetch(e){null===this.#i?(this.#o.push(e),
null===this.#a?this.#a=this.#l():(0,r.NN)(this.#a.then(t=>t?.prefetch([e]))),(0,r.NN)(this.#a)):this.#i.prefetch([e])}
async peek(e){this.#c=e;const t=await this.#h();return null===t?null:(this.#r=await accepted(t,e),
null!==this.#a&&(this.#a=Promise.resolve(this.#r)),this.#r)}async#h(){try{if(null!==this.#a)return await this.#a}catch{
this.#a=null}return this.#l()}async snapshot(e){if(null!==this.#i)return this.#i;const t=await this.peek(e)
;if(this.#a=null,null!==t)return t;if(this.#s)return new BranchSnapshot(this.#n,null)
;throw new s.NL("ledger_missing",`There is no branch ${a.jF}. The first time, run \`marketops ledger init\` in a clone (or pass \`create-ledger: true\` once). If there was one before, find out who deleted it and restore it: what was consumed is known there alone.`)
}async#l(){const e=await this.#n.head()
;return null===e?null:(this.#r?.parent===e.sha||(this.#r=new BranchSnapshot(this.#n,e),
this.#o.length>0&&this.#r.prefetch([{files:[a.Ij,a.nm]},...this.#o])),this.#r)}async ready(e){
if(!(e instanceof BranchSnapshot))throw new Error("a state of another ledger");const{head:t,aside:n}=e
;if(null===t)return this.#u();if(null===n||n.tree===t.tree)return e
;const s=await this.#d(()=>this.#n.createCommit("Set foreign commits aside",n.tree,[t.sha]))
;return await this.#f(t.sha,s,()=>this.#n.advance(s))?(this.#r=new BranchSnapshot(this.#n,{sha:s,parents:[t.sha],
tree:n.tree},{aside:n}),this.#r):"conflict"}async#u(){const e=await this.#d(()=>this.#n.createTree(new Map([[a.Ij,(0,
c.C0)(c._W)]]))),t=await this.#d(()=>this.#n.createCommit("Begin the ledger",e,[]))
;return await this.#f(null,t,()=>this.#n.create(t))?(this.#r=new BranchSnapshot(this.#n,{sha:t,parents:[],tree:e}),
this.#r):"conflict"}async#f(e,t,n){for(let s=1;;s++)try{return await n(),!0}catch(n){const r=failureOf(n)
;if(null===r||"rate_limited"===r.code)throw n;const i=await this.#n.head().catch(()=>{});if(i?.sha===t)return!0
;if(void 0!==i&&(i?.sha??null)!==e)return!1;if("refused"===r.certainty&&s>=2)throw refused(r);if(s>=3)throw unknown(r)
;await this.#n.pause(l)}}async commit(e,t,n){
if(!(e instanceof BranchSnapshot)||null===e.head)throw new Error("a state that is ready");this.#i=null
;const s=await this.#p(e,t,()=>this.#n.commit(n,e.parent,t));return null===s?"conflict":(this.#o=[],this.#i=s,s)}
async#d(e){for(let t=1;;t++)try{return await e()}catch(e){const n=failureOf(e)
;if(null===n||"rate_limited"===n.code)throw e;if("refused"===n.certainty)throw refused(n);if(3===t)throw e
;await this.#n.pause(l)}}async#p(e,t,n){let s=!1;for(let r=1;;r++)try{const s={sha:await n(),parents:[e.parent],tree:""}
;return new BranchSnapshot(this.#n,s,{before:e,changes:t})}catch(n){const i=failureOf(n);if(null===i)throw n
;const a=await this.#w(e,t);if("another"===a)return null;if("unmoved"!==a)return a;const o="refused"===i.certainty
;if("rate_limited"===i.code)throw s?unknown(i):n;const c=o&&(h.includes(i.code)||409===i.status);if(c&&!s)return null
;if(o&&!c&&r>=2)throw s?unknown(i):refused(i);if(r>=3)throw unknown(i);s||=!o,await this.#n.pause(l)}}async#w(e,t){
const[n,s]=[...t].find(([e])=>e.startsWith("ledger/"))??[],r=this.#c
;if(void 0===n||!s||null===r)throw new Error("a commit without lines");for(let t=1;;t++){try{
const i=await this.#n.head();if(null===i||i.sha===e.parent)return"unmoved"
;const a=await accepted(new BranchSnapshot(this.#n,i),r),o=await a.read(n)
;if(null!==o)return 0===Buffer.compare(o,s)?a:"another";if(3===t)return"another"}catch(e){if(null===failureOf(e))throw e
;if(3===t)return"unmoved"}await this.#n.pause(l)}}}const h=["ref_moved","already_exists"];class BranchSnapshot{head
;branch;aside;#g;#m;#y=new Map;#b=new Map;#v=new Map;constructor(e,t,{aside:n=null,before:s=null,changes:r=new Map}={}){
this.head=t,this.branch=e,this.aside=n,this.#g=s,this.#m=null===t?new Map([[a.Ij,(0,c.C0)(c._W)]]):r}get base(){
return this.aside?.sha??this.parent}get parent(){return this.head?.sha??""}prefetch(e){
if(null===this.#g)for(const{files:t=[],folders:n=[]}of e){for(const e of n)(0,r.NN)(this.list(e))
;for(const e of t)this.#y.has(e)||this.#v.has(e)||this.#v.set(e,(0,r.NN)(this.#k(e)))}else this.#g.prefetch(e)}read(e){
const t=this.#m.get(e);return void 0!==t?Promise.resolve(t):null!==this.#g?this.#g.read(e):(0,r.HK)(this.#y,e,()=>{
const t=this.#v.get(e);return this.#v.delete(e),void 0===t?this.#k(e):t.catch(()=>this.#k(e))})}async#k(e){
if(null===this.head)return null;const{aside:t}=this;if(null===t)return this.branch.read(e,this.head.sha)
;const n=t.files.get(e);return void 0===n?null:t.contents.get(n.id)??(await this.branch.blobs([n])).get(n.id)??null}
async list(e){return null===this.#g?(0,r.HK)(this.#b,e,()=>this.#$(e)):namesIn(e,await this.#g.list(e),this.#m)}
async#$(e){const{aside:t,head:n}=this;return null!==t?namesIn(e,[],t.files):null===n?[]:this.branch.list(e,n.sha)}
async segmentOf(e){const t=[...this.#m].find(([e])=>e.startsWith("ledger/"));if(t?.[1]&&t[0]<=(0,a.RA)(e))return t[1]
;if(null!==this.#g)return this.#g.segmentOf(e)
;const n=this.aside?.files??(null===this.head?void 0:(await this.branch.trees([this.head.sha]))[0]),s=[...n?.keys()??[]].filter(t=>t.startsWith("ledger/")&&t<=(0,
a.RA)(e)),r=s.sort().at(-1);return void 0===r?null:this.read(r)}}function namesIn(e,t,n){const s=new Set(t)
;for(const[t,r]of n){if(!t.startsWith(`${e}/`))continue;const n=t.slice(e.length+1)
;null===r?s.delete(n):n.includes("/")||s.add(n)}return[...s]}function failureOf(e){
return e instanceof s.NL&&"certainty"in e?e:null}function refused(e){
return new s.NL("ledger_write_refused",`GitHub refused to write the branch ${a.jF}, though nobody else had moved it: ${e.message} Add \`contents: write\` to the job's permissions, and let no ruleset keep this workflow from pushing to ${a.jF} (input \`ledger-token\` where one App alone may). Where workflow files were planted on the branch, an owner puts the accepted files back with \`marketops ledger restore\`.`,{
cause:e})}function unknown(e){
return new s.NL("ledger_write_unknown",`Nobody knows whether the branch ${a.jF} took the last commit: ${(0,
s.bD)(e)} Nothing further was begun. The next run looks, and reconciles what it finds.`,{cause:e})}},12544:(e,t,n)=>{
n.d(t,{U0:()=>replaceFileSync,bX:()=>flush,eY:()=>GrowingFile});var s=n(77598),r=n(73024),i=n(51455);class GrowingFile{
path;#S=null;constructor(e){this.path=e}append(e){this.#S??=(0,r.openSync)(this.path,"a"),(0,r.writeFileSync)(this.#S,e)
}replace(e){this.close(),replaceFileSync(this.path,e)}close(){null!==this.#S&&(0,r.closeSync)(this.#S),this.#S=null}}
function replaceFileSync(e,t){const n=`${e}.${(0,s.randomBytes)(4).toString("hex")}`;(0,r.writeFileSync)(n,t,{flag:"wx"
}),(0,r.renameSync)(n,e)}async function flush(e){await Promise.all([...e].map(async e=>{const t=await(0,i.open)(e,"r+")
;try{await t.sync()}finally{await t.close()}}))}},83015:(e,t,n)=>{function closeRun(e,{refused:t=!1}={}){const n={}
;for(const{type:t}of e)n[t]=(n[t]??0)+1
;const s=Object.fromEntries(Object.entries(n).sort(([e],[t])=>e<t?-1:1)),r=e.find(e=>"plan.created"===e.type)?.data.operations??0
;return{counts:s,result:resultOf({dryRun:"dry_run"===e[0]?.mode,planned:r},n,t)}}
function resultOf({dryRun:e,planned:t},n,s){const has=(...e)=>e.some(e=>(n[e]??0)>0);if(e)return"planned"
;const r=s||has("receipt.refused","gate.rejected")
;return has("operation.intent")?(n["operation.succeeded"]??0)+(n["operation.unchanged"]??0)===t?"shipped":has("operation.succeeded")?"partial":"failed":r?"blocked":"unchanged"
}n.d(t,{C:()=>isConsequence,Q:()=>closeRun});const s=new Set(["dependency_failed","plan_blocked"])
;function isConsequence(e){return s.has(e)}},802:(e,t,n)=>{function linksOf(e,{environment:t,...n}){
const s=`${e.serverUrl}/${e.repository}`,r=/\/\.github\/workflows\/([^@/]+)@/.exec(e.workflowRef)?.[1];return{
server:e.serverUrl,repository:s,runUrl:`${s}/actions/runs/${e.runId}/attempts/${e.runAttempt}`,
environmentUrl:null===t?null:`${s}/deployments/${encodeURIComponent(t)}`,
workflowUrl:void 0===r?null:`${s}/actions/workflows/${encodeURIComponent(r)}`,...n}}n.d(t,{h:()=>linksOf})},
93156:(e,t,n)=>{n.d(t,{$B:()=>need,CD:()=>attempt,EI:()=>reportOf,GG:()=>walk,Ge:()=>absent,J7:()=>firstDifference,
SP:()=>shown,Up:()=>pick,ai:()=>r,at:()=>at,b4:()=>offsetOf,fJ:()=>fail,hD:()=>findingOf,nx:()=>inside,
of:()=>unpinnedApprovals,sb:()=>must,wI:()=>Finding});var s=n(74296);const r={VERIFIED:0,TAMPERED:1,UNUSABLE:2,
INCOMPLETE:3,UNVERIFIABLE:4,SELF_CONSISTENT:5};function reportOf(e,t=0,n=null){return{verdict:verdictOf(e),checks:e,
entries:t,head:n?.head??null,root:n?.root??null}}function verdictOf(e){
const any=(...t)=>e.some(({status:e})=>t.includes(e))
;return any("failed")?"TAMPERED":any("unverifiable")?"UNVERIFIABLE":any("missing")?"INCOMPLETE":any("skipped")||!any("ok")?"TAMPERED":any("unpinned")?"SELF_CONSISTENT":"VERIFIED"
}class Finding extends Error{status;check;constructor(e,t,n=null){super(t),this.name="Finding",this.status=e,
this.check=n}}function unpinnedApprovals(e){
return new Finding("unpinned",`${e} signed approvals, but no list of approvers was given from outside`)}
function fail(e,t,n,s=null){throw new Finding("failed",describe(e,t,n),s)}function absent(e,t,n="a file",s="nothing"){
throw new Finding(t?"failed":"missing",describe(at(e),n,s))}function describe({file:e,line:t,offset:n},s,r){
return`${e}, line ${t}, byte ${n}: expected ${s}, found ${r}`}function at(e,t=0,n=1){return{file:e,line:n,offset:t}}
const i=200;function shown(e){if(void 0===e)return"nothing"
;const t=JSON.stringify(e).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
;return t.length>i?`${t.slice(0,i)}…`:t}function offsetOf(e,t){let n=0,s=e;for(const e of stepsOf(t)){
if("object"!=typeof s||null===s)break;const t=Object.entries(s),r=t.findIndex(([t])=>t===e);if(r<0)break
;const i=Array.isArray(s),a=t.slice(0,r);n+=bytes(i?a.map(([,e])=>e):Object.fromEntries(a))-(0===r?1:0),
i||(n+=bytes(e)+1),s=t[r]?.[1]}return n}
const stepsOf=e=>e.match(/[^.[\]]+/g)??[],bytes=e=>Buffer.byteLength(JSON.stringify(e))
;function firstDifference(e,t,n=""){if(Object.is(e,t))return null
;if(!("object"==typeof e&&"object"==typeof t&&null!==e&&null!==t&&Array.isArray(e)===Array.isArray(t)))return{path:n,
expected:e,found:t};const s=t,r=e;for(const t of new Set([...Object.keys(r),...Object.keys(s)])){
const i=Array.isArray(e)?`[${t}]`:""===n?t:`.${t}`,a=firstDifference(r[t],s[t],`${n}${i}`);if(null!==a)return a}
return null}function pick(e,t){let n=e;for(const e of stepsOf(t)){if("object"!=typeof n||null===n)return;n=n[e]}return n
}function inside(e,t,n){return{...e,offset:e.offset+offsetOf(t,n)}}function findingOf(e,t){
if(e instanceof Finding)return e;const n=`expected canonical content of a closed schema, found: ${(0,s.bD)(e)}`
;return new Finding("failed",`${t}, line 1, byte 0: ${n}`)}async function attempt(e,t){try{return{value:await t()}
}catch(t){return{finding:findingOf(t,e)}}}function need(e,t){if("value"in e)return e.value
;throw new Finding("skipped",`needs ${t}, which could not be read`)}function must(e){if("value"in e)return e.value
;throw e.finding}function walk(e,t){return e.map(({name:e,check:n})=>{try{return{name:e,status:"ok",detail:n(t)}
}catch(t){return t instanceof Finding?{name:e,status:t.status,detail:t.message}:{name:e,status:"failed",
detail:`the check itself failed: ${String(t)}`}}})}},94346:(e,t,n)=>{n.d(t,{Q:()=>openZip,y:()=>d})
;var s=n(73024),r=n(51455),i=n(57075),a=n(38522),o=n(6848),c=n(93156);const l=65535,h=8,u=2;async function zipSource(e){
const{openPromise:t}=await n.e(663).then(n.t.bind(n,20663,19)),s=await t(e,{autoClose:!1,lazyEntries:!0,
strictFileNames:!0}),l=new Map;async function readDirectory(){const t=[],n=[],i=s.eachEntry();for(;;){
const e=await i.next().catch(e=>refuse("the zip","a readable directory",String(e)));if(!0===e.done)break
;const s=e.value,r=s.fileName;n.push(s),t.length>=o.b1.files&&refuse("the zip",`at most ${o.b1.files} files`,"more"),
refuseName(r),
r.endsWith("/")?(s.uncompressedSize>0||s.compressedSize>u)&&refuse(r,"an empty folder entry","bytes"):(l.has(r)&&refuse(r,"one file of this name","another"),
s.isEncrypted()&&refuse(r,"a file that is not encrypted","encryption"),
0!==s.compressionMethod&&s.compressionMethod!==h&&refuse(r,"stored or deflated","another method"),l.set(r,s),t.push({
path:r,size:s.uncompressedSize,compressed:s.compressedSize,kind:kindOf(s.externalFileAttributes)}))}
return function refuseSizes(e){let t=0;for(const{path:n,size:s,compressed:r}of e){t+=s,
t>o.b1.unpackedBytes&&refuse("the zip",`at most ${o.b1.unpackedBytes} bytes unpacked`,"more")
;s>o.b1.ratioFromBytes&&s>r*o.b1.ratio&&refuse(n,`to unpack to at most ${o.b1.ratio} times its size`,`${s} bytes from ${r}`)
}}(t),await async function refuseOtherReadings(e,t){const n=await(0,r.open)(e);try{
const{size:e}=await n.stat(),s=await async function directoryOf(e,t,n){const s=await bytesAt(e,t-p.length,p.length)
;s.readUInt32LE(0)===p.signature&&0===s.readUInt16LE(20)||refuse("the zip","its end behind the directory, without a comment","other bytes")
;const r={count:s.readUInt16LE(10),length:s.readUInt32LE(12),offset:s.readUInt32LE(16)}
;0===s.readUInt32LE(4)&&s.readUInt16LE(8)===r.count||refuse("the zip","all files on one disk","others");let i=t-p.length
;if(r.count===v||r.length===k||r.offset===k){
const t=await bytesAt(e,i-w.locatorLength,w.locatorLength),n=Number(t.readBigUInt64LE(8))
;t.readUInt32LE(0)===w.locator&&n+w.length===i-w.locatorLength||refuse("the zip","a zip64 end before its end","other bytes")
;const s=await bytesAt(e,n,w.length);s.readUInt32LE(0)!==w.signature&&refuse("the zip","a zip64 end","other bytes")
;const wide=e=>Number(s.readBigUInt64LE(e)),a={count:wide(32),length:wide(40),offset:wide(48)
},isSame=(e,t,n)=>e===t||e===n
;wide(4)===w.length-12&&wide(24)===a.count&&isSame(r.count,v,a.count)&&isSame(r.length,k,a.length)&&isSame(r.offset,k,a.offset)||refuse("the zip","two ends that say the same","others"),
Object.assign(r,a),i=n}r.count!==n.length&&refuse("the zip",`${r.count} files as its end says`,String(n.length))
;const a=n.reduce((e,t)=>e+g+t.fileNameLength+t.extraFieldLength+t.fileCommentLength,0)
;r.length!==a&&refuse("the zip",`a directory of ${a} bytes`,String(r.length))
;r.offset+r.length!==i&&refuse("the zip","a directory that ends where its end begins","other bytes");return r.offset
}(n,e,t),r=t.toSorted((e,t)=>e.relativeOffsetOfLocalHeader-t.relativeOffsetOfLocalHeader);let i=0
;for(const[e,t]of r.entries()){const a=r[e+1]?.relativeOffsetOfLocalHeader??s
;t.relativeOffsetOfLocalHeader!==i&&refuse(t.fileName,`a header at byte ${i}`,"other bytes there"),
await refuseHeader(n,t,a),i=a}
i!==s&&refuse("the zip","files, one after another, and their directory","other bytes between")}finally{await n.close()}
}(e,n),t}let d;return{list:()=>d??=readDirectory(),stream:async function*stream(e){const t=l.get(e)
;if(void 0===t)throw new c.wI("failed",`${(0,c.SP)(e)}: expected a file, found nothing`);try{
const n=await s.openReadStreamPromise(t,{decodeFileData:!1}),r=t.compressionMethod===h?(0,a.createInflateRaw)():null
;let o=0,c=0;for await(const e of null===r?n:(0,i.pipeline)(n,r,()=>{})){if(c+=e.length,c>t.uncompressedSize)break;o=(0,
a.crc32)(e,o),yield e}c!==t.uncompressedSize&&refuse(e,`${t.uncompressedSize} bytes as in the directory`,"others"),
null!==r&&r.bytesWritten!==t.compressedSize&&refuse(e,`${t.compressedSize} packed bytes as in the directory`,String(r.bytesWritten)),
o!==t.crc32&&refuse(e,`CRC-32 ${t.crc32} as in the directory`,String(o))}catch(t){if(t instanceof c.wI)throw t
;refuse(e,"bytes that inflate to the size in the directory",String(t))}},close:()=>(s.close(),Promise.resolve())}}
function refuse(e,t,n){throw new c.wI("failed",`${(0,c.SP)(e)}: expected ${t}, found ${n}`)}function refuseName(e){
(e.endsWith("/")?e.slice(0,-1).split("/"):e.split("/")).every(e=>""!==e&&"."!==e&&".."!==e)&&!/[\\:\u0000-\u001f]/.test(e)||refuse(e,"a relative path below the zip","another name")
}function kindOf(e){const t=e>>>16&l&s.constants.S_IFMT;return 0===t||t===s.constants.S_IFREG?"file":"other"}
const d="marketops-proof";async function openZip(e){const t=await zipSource(e),n=`${d}/`,s=await t.list().catch(()=>[])
;return 0!==s.length&&s.every(e=>e.path.startsWith(n))?{list:async()=>(await t.list()).map(e=>({...e,
path:e.path.slice(n.length)})),stream:e=>t.stream(`${n}${e}`),close:()=>t.close()}:t}const f={signature:67324752,
length:30},p={signature:101010256,length:22},w={signature:101075792,locator:117853008,locatorLength:20,length:56
},g=46,m=28789,y=134695760,b=8,v=65535,k=4294967295;async function refuseHeader(e,t,n){
const{fileName:s,relativeOffsetOfLocalHeader:r}=t,i=await bytesAt(e,r,f.length)
;i.readUInt32LE(0)!==f.signature&&refuse(s,`a header at byte ${r}`,"other bytes");const a={name:i.readUInt16LE(26),
extra:i.readUInt16LE(28)},o=await bytesAt(e,r+f.length,a.name)
;o.equals(t.fileNameRaw)||refuse(s,"this name in its header",JSON.stringify(o.toString()))
;(hasOtherName(await bytesAt(e,r+f.length+a.name,a.extra))||hasOtherName(t.extraFieldRaw))&&refuse(s,"one name","another in an extra field")
;const c=i.readUInt16LE(6)
;c===t.generalPurposeBitFlag&&i.readUInt16LE(8)===t.compressionMethod||refuse(s,"the method that the directory gives","another in its header")
;const l=0!==(c&b),h=[t.crc32,t.compressedSize,t.uncompressedSize]
;[14,18,22].every((e,t)=>((e,t)=>e===h[t]||l&&0===e||t>0&&e===k)(i.readUInt32LE(e),t))||refuse(s,"the sum and sizes that the directory gives","others in its header")
;const u=r+f.length+a.name+a.extra+t.compressedSize
;if(!l)return void(u!==n&&refuse(s,`its bytes to end at ${n}`,String(u)))
;const d=await bytesAt(e,u,Math.min(Math.max(n-u,0),24));u+d.length===n&&function describes(e,[t,n,s]){
const r=e.length%8==0&&e.length>0&&e.readUInt32LE(0)===y?e.subarray(4):e
;if(12===r.length)return r.readUInt32LE(0)===t&&r.readUInt32LE(4)===n&&r.readUInt32LE(8)===s;if(20!==r.length)return!1
;const wide=e=>Number(r.readBigUInt64LE(e));return r.readUInt32LE(0)===t&&wide(4)===n&&wide(12)===s
}(d,h)||refuse(s,"the sum and sizes that the directory gives","others behind its bytes")}function hasOtherName(e){
for(let t=0;t<e.length;t+=4+e.readUInt16LE(t+2)){if(e.length-t<4||e.readUInt16LE(t)===m)return!0
;if(t+4+e.readUInt16LE(t+2)>e.length)return!0}return!1}async function bytesAt(e,t,n){
const s=Buffer.alloc(n),{bytesRead:r}=t<0?{bytesRead:0}:await e.read(s,0,n,t)
;return r===n?s:refuse("the zip",`${n} bytes at ${t}`,"fewer")}}};
