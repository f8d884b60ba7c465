export const id=3993;export const ids=[3993];export const modules={53993:(e,t,n)=>{n.d(t,{start:()=>start}),(0,
n(88532).$W)({jitless:!0})
;var s=n(77598),r=n(76760),i=n(58500),a=n(94322),o=n(51455),c=n(74296),l=n(6848),h=n(46260),u=n(36625),d=n(38422)
;const f=/^marketops-plan(?:-|$)/,p=67108864,w=16777216,m=20,g=3e4
;async function look({expected:e,client:t,temporary:n,kinds:s}){
const r=await t(),{artifacts:i}=await r.listArtifacts(),a=i.filter(({name:e})=>f.test(e));if(0===a.length)return{
absent:"this run has no artifact called marketops-plan"};const o=[]
;for(const{name:t,id:i,size:c,digest:l}of a.slice(0,m)){const a=c>p?`${c} bytes are too many`:await read(r,{id:i,
digest:l,temporary:n,kinds:s});if("string"==typeof a)o.push(`${t}: ${a}`);else{if(a.plan_digest===e)return{plan:a}
;o.push(`${t}: ${a.plan_digest}`)}}return{
absent:`no plan among the artifacts of this run has that digest (${o.join(", ")})`}}
async function read(e,{id:t,digest:n,temporary:s,kinds:i}){const a=await(0,o.mkdtemp)((0,
r.join)(s,"marketops-approved-"));try{const s=void 0===n?{}:{expectedHash:n
},{digestMismatch:c}=await e.downloadArtifact(t,{path:a,skipDecompress:!0,...s}),[f,...p]=await(0,o.readdir)(a)
;return!0===c?"its zip is not the one that was uploaded":void 0===f||p.length>0?"it is no single zip":function readPlan(e,t){
const n=(0,h.OW)(e),s=(0,u.xH)(t)(n);if(null!==s)return`its plan.json is not a plan at ${s.path}`
;const r=n,i=new Set(r.operations.map(({operation_id:e})=>e)),a=i.size===r.operations.length&&r.operations.every(e=>e.operation_digest===(0,
u.Q8)(e))&&r.plan_digest===(0,u.Gb)(r);return a?r:"its plan.json has not the digests that it claims"
}(await async function planIn(e){const t=await(0,l.QH)(e);try{return await t.list(),await(0,l.oD)(t,d.Pb.plan,w)
}finally{await t.close()}}((0,r.join)(a,f)),i)}catch(e){return(0,c.bD)(e).split("\n",1)[0]??"unreadable"}finally{
await(0,o.rm)(a,{recursive:!0,force:!0})}}
var y=n(43568),b=n(12112),k=n(14627),v=n(62879),$=n(73024),_=n(55543),j=n(31615),P=n(12544);class ProofFolder{path
;#e=new Map;#t=new Set;constructor(e){this.path=e}static async create(e){if(await(0,o.mkdir)(e,{recursive:!0}),(await(0,
o.readdir)(e)).length>0)throw new c.NL("proof_directory_not_empty",`proof-directory ${e} is not empty. Name a folder that is empty or does not exist.`)
;return new ProofFolder(e)}get ledgerFile(){return(0,r.join)(this.path,d.Pb.ledger)}takeBackRun(){(0,
P.U0)(this.ledgerFile,Buffer.alloc(0)),this.keepReceipts([])}keepReceipts(e){const t=new Set(e.map(d.WI))
;for(const e of[...this.#e.keys()].filter(e=>null!==(0,d.R6)(e)&&!t.has(e)))(0,$.rmSync)((0,r.join)(this.path,e),{
force:!0}),this.#e.delete(e),this.#t.delete(e)}write(e,t){const n=(0,_.o)(t);if(this.#e.get(e)===n)return;const s=(0,
r.join)(this.path,e);(0,$.mkdirSync)((0,r.dirname)(s),{recursive:!0}),(0,P.U0)(s,t),this.#e.set(e,n),this.#t.add(e)}
async flush(){const e=[...this.#t];this.#t.clear(),await(0,P.bX)(e.map(e=>(0,r.join)(this.path,e)))}writeJson(e,t){
this.write(e,(0,h.d_)(t))}async seal(e,t,n){this.#e.set(d.Pb.ledger,(0,_.o)(e))
;const s=Object.fromEntries(this.#e),i=Buffer.from((0,h.dw)({files:s,head:t,schema:d.KB})),a=null===n?(0,
j.iA)(j.b3,i,[]):n(i);for(const e of[d.Pb.ledger,d.Pb.manifest])this.#t.add(e);(0,P.U0)((0,
r.join)(this.path,d.Pb.manifest),(0,h.d_)(a)),await this.flush()}}var S=n(83015),N=n(802),B=n(18734);const R=(0,
b.Oo)(()=>Promise.all([n.e(984),n.e(7994),n.e(8655)]).then(n.bind(n,68655)));async function run(e){
const{facts:t,log:n}=e,s=await n.group(`Plan (${t.mode})`,async()=>{const t=await(0,B.iA)(e)
;return await async function logPlan({log:e,kinds:t,facts:n,inputs:s},{plan:r,comparison:i}){
e.info(`Plan digest ${r.plan_digest}`);for(const n of r.operations){const s=null===n.reason?"":` (${n.reason})`
;e.info(`${n.operation_id}: ${n.effect} ${(0,u.I)(n,t).describe(n)}${s}`)}if(null===i)return
;const{runId:a,repository:o}=n,c={links:{artifact:s.artifact?.name??null},runId:a,repository:o
},{changeLines:l}=await R();for(const t of l(i,c))e.info(t)}(e,t),t})
;for(const{code:e,message:t}of s.warnings)n.warning(`${t} [${e}]`)
;const{beginProof:r,dryRun:i,finishProof:a,prod:o}=await R(),l=await ProofFolder.create(e.proofDirectory)
;r(l,s.planBytes,s.governance),await e.onProof(l.path)
;const h=await("prod"===t.mode?o(e,s,l):i(e,s,l)),{proof:d,summary:f}=await a({...h,facts:t,plan:s.plan,
planBytes:s.planBytes,approvals:s.approvals,decisions:s.decisions.map(({operation:e,record:t})=>({
operation_id:e.operation_id,decision:t.decision,violations:t.violations})),governance:s.governance,warnings:s.warnings,
comparison:s.comparison,kinds:e.kinds,warn:n.warning,folder:l,links:(0,N.h)(t,{environment:e.inputs.environment,
policyUrl:s.governance.policyUrl,artifact:e.inputs.artifact?.name??null,action:e.actionRepository})
}),p=h.failure??function jobFailure({inputs:e},{judged:t},n){const{result:s}=n.run,r=t.flatMap(e=>e.violations.map(t=>({
...t,id:e.operation.operation_id})));if("planned"===s){
const t=r.filter(({code:t})=>"plan_digest_differs"===t||("conflict"===t?"none"!==e.failOn:"mode_not_prod"!==t&&"violation"===e.failOn)),[n]=t
;return void 0===n?null:new c.NL(n.code,`${n.id}: ${n.message}`)}
if("shipped"===s||"unchanged"===s||"authorized"===s)return null
;const i=n.phase_3_github_execution.operations.filter(({status:e})=>"success"!==e).map(({operation_id:e,code:t,message:n})=>({
id:e,code:t,message:n})),a=(r.length>0?r:i).toSorted((e,t)=>Number((0,S.C)(e.code))-Number((0,
S.C)(t.code))),[o,...l]=a,h=l.slice(0,T).map(e=>`${lineOf(e)}${null===e.code?"":` [${e.code}]`}`),u=l.length>T?["The summary has the others."]:[],d=`The result is ${s}.${void 0===o?"":` ${lineOf(o)}`}`
;return new c.NL(o?.code??"not_shipped",[d,...h,...u].join("\n"))}(e,s,d);return{kinds:e.kinds,proof:d,summary:f,
proofPath:l.path,operations:s.plan.operations,outcomes:h.outcomes,failure:p}}
const lineOf=({id:e,code:t,message:n})=>`${e}: ${n??t??"was not done"}`,T=4;var F=n(21926);async function start(e){
const{phase:t,env:o,inputs:l,facts:h,warnings:u,cancelled:d,temporary:f,transport:p}=e,w=o.GITHUB_WORKSPACE??process.cwd(),m={
env:o,clock:Date.now,log:F.Rm.info},$=(0,k.N)({...m,facts:h,token:l.token,cancelled:d,transport:p}),{artifact:_}=l,j={
begun:null},P=(0,b.Oo)(()=>Promise.all([n.e(1659),n.e(4338)]).then(n.bind(n,54824))),S={phase:t,inputs:{...l,
workingDirectory:(0,r.join)(w,l.workingDirectory)},facts:h,env:o,warnings:u,log:F.Rm,clock:Date.now,
random:s.randomBytes,signal:d,kinds:v.G,github:$,policyReader:null===l.policyToken?$.reader:(0,k.N)({...m,facts:{...h,
mode:"dry_run"},token:l.policyToken}).reader,approvedPlan:e=>async function findApprovedPlan(e){
const t=e.patienceMs??g,n=new AbortController,s=(0,i.setTimeout)(t,void 0,{signal:n.signal}).then(()=>({
absent:`the artifacts of this run were not there after ${t/1e3} s`}),()=>({absent:""}));try{
return await Promise.race([look(e),s])}catch(e){return{absent:`the artifacts of this run could not be read (${(0,
c.bD)(e).split("\n",1)[0]??""})`}}finally{n.abort()}}({expected:e,client:a.A,temporary:f,kinds:v.G}),
ledger:null===$.ledger?null:new y.F($.ledger,{create:l.createLedger}),actionRepository:o.GITHUB_ACTION_REPOSITORY||null,
proofDirectory:(0,r.resolve)(l.proofDirectory??(0,r.join)(f,`marketops-proof-${h.claim.slice(0,8)}`)),onAsked:()=>{(0,
b.NN)(async function loadRest(e,t){await(0,i.setImmediate)(),await e();const{loadPage:n}=await R()
;await Promise.all([t(),n()])}(p.sent,P))},onProof:async e=>{j.begun=e,null!==_&&(await P()).announceProof(e,_)}};try{
const e=await run(S);await(await P()).tell(e)}catch(e){(0,F.fJ)(e)}
null!==j.begun&&(null===_?F.Rm.info(`The proof is stored nowhere but in ${j.begun}: there is no artifact-name.`):await(await P()).storeProof(j.begun,_,h))
}},43568:(e,t,n)=>{n.d(t,{E:()=>peekBranch,F:()=>BranchTree});var s=n(74296),r=n(12112),i=n(52533),a=n(71971)
;const o=2e3;async function peekBranch(e){const t=await e.head();return null===t?null:new BranchSnapshot(e,t)}
class BranchTree{#n;#s;#r=null;#i=null;#a=null;#o=[];constructor(e,{create:t}){this.#n=e,this.#s=t}prefetch(e){
null===this.#i?(this.#o.push(e),null===this.#a?this.#a=this.#c():(0,r.NN)(this.#a.then(t=>t?.prefetch([e]))),(0,
r.NN)(this.#a)):this.#i.prefetch([e])}async peek(){try{if(null!==this.#a)return await this.#a}catch{this.#a=null}
return this.#c()}async snapshot(){if(null!==this.#i)return this.#i;const e=await this.peek();if(this.#a=null,
null!==e)return e;if(this.#s)return function nothingYet(e){return new BranchSnapshot(e,null,null,new Map([[i.Ij,(0,
a.C0)(a._W)]]))}(this.#n)
;throw new s.NL("ledger_missing",`There is no branch ${i.jF}. The first time, run \`marketops ledger init\` in a clone (or pass \`create-ledger: true\` once). If there was one before, find out who deleted it and restore it: what was consumed is known there alone.`)
}async#c(){const e=await this.#n.head()
;return null===e?null:(this.#r?.version===e.sha||(this.#r=new BranchSnapshot(this.#n,e),
this.#o.length>0&&this.#r.prefetch([{files:[i.Ij,i.nm]},...this.#o])),this.#r)}async commit(e,t,n){
if(!(e instanceof BranchSnapshot))throw new Error("a state of another ledger");this.#i=null
;const s=await this.#l(e.head,t,await this.#h(e.head,t,n));if(null===s)return"conflict";this.#o=[]
;const r=s.parents.join()===(e.head?.sha??"")
;return this.#i=r?new BranchSnapshot(this.#n,s,e,t):new BranchSnapshot(this.#n,s),this.#i}async#h(e,t,n){
if(null!==e)return()=>this.#n.commit(n,e.sha,t)
;const s=await this.#u(()=>this.#n.createTree(t)),r=await this.#u(()=>this.#n.createCommit(n,s))
;return async()=>(await this.#n.create(r),r)}async#u(e){for(let t=1;;t++)try{return await e()}catch(e){
const n=failureOf(e);if(null===n||"rate_limited"===n.code)throw e;if("refused"===n.certainty)throw refused(n)
;if(3===t)throw e;await this.#n.pause(o)}}async#l(e,t,n){let s=!1;for(let r=1;;r++)try{return{sha:await n(),
parents:null===e?[]:[e.sha]}}catch(n){const i=failureOf(n);if(null===i)throw n;const a=await this.#d(e,t)
;if("another"===a)return null;if("unmoved"!==a)return a;const l="refused"===i.certainty
;if("rate_limited"===i.code)throw s?unknown(i):n;const h=l&&(c.includes(i.code)||409===i.status);if(h&&!s)return null
;if(l&&!h&&r>=2)throw s?unknown(i):refused(i);if(r>=3)throw unknown(i);s||=!l,await this.#n.pause(o)}}async#d(e,t){
const[n,s]=[...t].find(([e])=>e.startsWith("ledger/"))??[];if(void 0===n||!s)throw new Error("a commit without lines")
;for(let t=1;;t++){try{const t=await this.#n.head();if(null===t||t.sha===e?.sha)return"unmoved"
;const r=await this.#n.read(n,t.sha);if(null!==r)return 0===Buffer.compare(r,s)?t:"another"}catch(e){
if(null===failureOf(e))throw e}if(3===t)return"unmoved";await this.#n.pause(o)}}}const c=["ref_moved","already_exists"]
;class BranchSnapshot{head;#n;#f;#p;#w=new Map;#m=new Map;#g=new Map;constructor(e,t,n=null,s=new Map){this.head=t,
this.#n=e,this.#f=n,this.#p=s}get version(){return this.head?.sha??""}get first(){
return 0===(this.head?.parents??[]).length}prefetch(e){if(null===this.#f)for(const{files:t=[],folders:n=[]}of e){
for(const e of n)(0,r.NN)(this.list(e));for(const e of t)this.#w.has(e)||this.#g.has(e)||this.#g.set(e,(0,
r.NN)(this.#y(e)))}else this.#f.prefetch(e)}read(e){const t=this.#p.get(e)
;return void 0!==t?Promise.resolve(t):null!==this.#f?this.#f.read(e):(0,r.HK)(this.#w,e,()=>{const t=this.#g.get(e)
;return this.#g.delete(e),void 0===t?this.#y(e):t.catch(()=>this.#y(e))})}#y(e){
return null===this.head?Promise.resolve(null):this.#n.read(e,this.head.sha)}async list(e){const{head:t}=this
;if(null===this.#f)return null===t?[]:(0,r.HK)(this.#m,e,()=>this.#n.list(e,t.sha))
;const n=new Set(await this.#f.list(e));for(const[t,s]of this.#p){if(!t.startsWith(`${e}/`))continue
;const r=t.slice(e.length+1);null===s?n.delete(r):r.includes("/")||n.add(r)}return[...n]}async segmentWith(e){
const{head:t}=this;if(this.#p.has(e))return[...this.#p].find(([e])=>e.startsWith("ledger/"))?.[1]??null
;if(null!==this.#f)return this.#f.segmentWith(e);const n=null===t?null:await this.#n.lastChange(e,t.sha)
;if(null===n)return null;const[s]=n.parents,r=void 0===s?(0,a.C0)(a._W):await this.#n.read(i.Ij,s),o=null===r?null:(0,
a.dm)(r);return null===o?null:this.#n.read((0,i.RA)(o.size),n.sha)}}function failureOf(e){
return e instanceof s.NL&&"certainty"in e?e:null}function refused(e){
return new s.NL("ledger_write_refused",`GitHub refused to write the branch ${i.jF}, though nobody else had moved it: ${e.message} Add \`contents: write\` to the job's permissions, and let no ruleset keep this workflow from pushing to ${i.jF} (it must forbid only force pushes and deletion).`,{
cause:e})}function unknown(e){
return new s.NL("ledger_write_unknown",`Nobody knows whether the branch ${i.jF} took the last commit: ${(0,
s.bD)(e)} Nothing further was begun. The next run looks, and reconciles what it finds.`,{cause:e})}},12544:(e,t,n)=>{
n.d(t,{U0:()=>replaceFileSync,bX:()=>flush,eY:()=>GrowingFile});var s=n(77598),r=n(73024),i=n(51455);class GrowingFile{
path;#b=null;constructor(e){this.path=e}append(e){this.#b??=(0,r.openSync)(this.path,"a"),(0,r.writeFileSync)(this.#b,e)
}replace(e){this.close(),replaceFileSync(this.path,e)}close(){null!==this.#b&&(0,r.closeSync)(this.#b),this.#b=null}}
function replaceFileSync(e,t){const n=`${e}.${(0,s.randomBytes)(4).toString("hex")}`;(0,r.writeFileSync)(n,t,{flag:"wx"
}),(0,r.renameSync)(n,e)}async function flush(e){await Promise.all([...e].map(async e=>{const t=await(0,i.open)(e,"r+")
;try{await t.sync()}finally{await t.close()}}))}},71971:(e,t,n)=>{n.d(t,{C0:()=>tipFile,_W:()=>l,av:()=>readTip,
dm:()=>parseTip});var s=n(74296),r=n(46260),i=n(96679),a=n(52533),o=n(83544),c=n(49598);const l={size:0,head:i.mG,
frontier:o.CE.empty(),checkpoint:null};function tipFile(e){return(0,r.d_)({frontier:e.frontier.subtrees(),head:e.head,
size:e.size})}async function readTip(e,t,n){const[s,r]=await Promise.all([e.read(a.Ij),e.read(a.nm)])
;if(null===s)throw untrusted("tip.json is missing");const h=parseTip(s),u=null===h?null:o.CE.restore(h.size,h.frontier)
;if(null===h||null===u)throw untrusted("tip.json cannot be read");if(null===r){
if(0!==h.size||h.head!==i.mG)throw untrusted("it has lines but no checkpoint")
;if(!e.first)throw untrusted("its checkpoint is gone, and it is not the first commit of its branch");return l}
const d=(0,c.S7)(r);if(null===d||d.origin!==t)throw untrusted("its checkpoint cannot be read")
;if(0===n.filter(({vkey:e})=>e.origin===t&&"valid"===(0,
c.W4)(d.note,e)).length)throw untrusted("its checkpoint is not signed by a key in trusted-keys")
;if(!(d.size===h.size&&d.head===h.head&&d.root===u.root().toString("hex")))throw untrusted("tip.json and the checkpoint differ")
;return{size:h.size,head:h.head,frontier:u,checkpoint:Buffer.from(r).toString()}}function parseTip(e){try{const t=(0,
r.OW)(e);return null===(0,a.zA)(t)?t:null}catch{return null}}function untrusted(e){
return new s.NL("ledger_untrusted",`The ledger cannot be trusted: ${e}. Nothing was written. Verify it with \`marketops verify\` on a checkout of the ledger branch, and find out who changed it before anything is published.`)
}},83015:(e,t,n)=>{function closeRun(e,{refused:t=!1}={}){const n={};for(const{type:t}of e)n[t]=(n[t]??0)+1
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
workflowUrl:void 0===r?null:`${s}/actions/workflows/${encodeURIComponent(r)}`,...n}}n.d(t,{h:()=>linksOf})}};
