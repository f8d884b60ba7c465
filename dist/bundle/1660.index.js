import{modules as e}from"./17917.shared.js";import{modules as t}from"./43568.shared.js"
;import{modules as n}from"./66131.shared.js";import{modules as o}from"./94346.shared.js";export const id=1660
;export const ids=[1660,4346];export const modules={...e,...t,...n,...o,802:(e,t,n)=>{
function o(e,{environment:t,...n}){
const o=`${e.serverUrl}/${e.repository}`,i=/\/\.github\/workflows\/([^@/]+)@/.exec(e.workflowRef)?.[1];return{
server:e.serverUrl,repository:o,runUrl:`${o}/actions/runs/${e.runId}/attempts/${e.runAttempt}`,
environmentUrl:null===t?null:`${o}/deployments/${encodeURIComponent(t)}`,
workflowUrl:void 0===i?null:`${o}/actions/workflows/${encodeURIComponent(i)}`,...n}}n.d(t,{h:()=>o})},1660:(e,t,n)=>{
n.d(t,{start:()=>V});n(87250)
;var o=n(77598),i=n(76760),r=n(58500),s=n(94322),a=n(51455),c=n(74296),l=n(41729),d=n(94346)
;const p=/^marketops-plan(?:-|$)/,u=67108864,f=20,m=3e4;async function h(e){
const t=await e.client(),{artifacts:n}=await t.listArtifacts(),o=n.filter(({name:e})=>p.test(e));if(0===o.length)return{
absent:"this run has no artifact called marketops-plan"};const i=[];for(const n of o.slice(0,f)){
const{name:o,size:r}=n,s=r>u?`${r} bytes are too many`:await g(t,n,e);if("string"==typeof s)i.push(`${o}: ${s}`);else{
if(s.plan_digest===e.expected)return{plan:s};i.push(`${o}: ${s.plan_digest}`)}}return{
absent:`no plan among the artifacts of this run has that digest (${i.join(", ")})`}}
async function g(e,{id:t,digest:n},{temporary:o,kinds:r}){const s=await(0,a.mkdtemp)((0,
i.join)(o,"marketops-approved-"));try{const o=void 0===n?{}:{expectedHash:n
},{digestMismatch:c}=await e.downloadArtifact(t,{path:s,skipDecompress:!0,...o}),[p,...u]=await(0,a.readdir)(s)
;if(!0===c)return"its zip is not the one that was uploaded";if(void 0===p||u.length>0)return"it is no single zip"
;const f=await(0,d.openZip)((0,i.join)(s,p));return await(0,l.m)(f,r).finally(()=>f.close())}catch(e){return(0,
c.bD)(e).split("\n",1)[0]??"unreadable"}finally{await(0,a.rm)(s,{recursive:!0,force:!0})}}
var y=n(43568),_=n(12112),w=n(7727),v=n(39502),b=n(77198),k=n(91092),$=n(73024),q=n(55543),Q=n(31615),j=n(46260),S=n(38422),P=n(12544)
;class ProofFolder{path;#e=new Map;#t=new Set;constructor(e){this.path=e}static async create(e){if(await(0,a.mkdir)(e,{
recursive:!0
}),(await(0,a.readdir)(e)).length>0)throw new c.NL("proof_directory_not_empty",`proof-directory ${e} is not empty. Name a folder that is empty or does not exist.`)
;return new ProofFolder(e)}get ledgerFile(){return(0,i.join)(this.path,S.Pb.ledger)}takeBackRun(){(0,
P.U0)(this.ledgerFile,Buffer.alloc(0)),this.keepReceipts([])}keepReceipts(e){const t=new Set(e.map(S.WI))
;this.#n(e=>null!==(0,S.R6)(e)&&!t.has(e))}takeBackApprovals(){this.#n(e=>S.Ax.test(e))}#n(e){
for(const t of[...this.#e.keys()].filter(e))(0,$.rmSync)((0,i.join)(this.path,t),{force:!0}),this.#e.delete(t),
this.#t.delete(t)}write(e,t){const n=(0,q.ol)(t);if(this.#e.get(e)===n)return;const o=(0,i.join)(this.path,e);(0,
$.mkdirSync)((0,i.dirname)(o),{recursive:!0}),(0,P.U0)(o,t),this.#e.set(e,n),this.#t.add(e)}async flush(){
const e=[...this.#t];this.#t.clear(),await(0,P.bX)(e.map(e=>(0,i.join)(this.path,e)))}writeJson(e,t){this.write(e,(0,
j.d_)(t))}async seal(e,t,n){this.#e.set(S.Pb.ledger,(0,q.ol)(e));const o=Object.fromEntries(this.#e),r=Buffer.from((0,
j.dw)({files:o,head:t,schema:S.KB})),s=null===n?(0,Q.iA)(Q.b3,r,[]):n(r)
;for(const e of[S.Pb.ledger,S.Pb.manifest])this.#t.add(e);(0,P.U0)((0,i.join)(this.path,S.Pb.manifest),(0,j.d_)(s)),
await this.flush()}}
var B=n(36625),x=n(96679),A=n(83015),O=n(37033),I=n(40666),E=n(20198),F=n(802),N=n(91277),R=n(57975),T=n(66131),U=n(51483),L=n(76469),D=n(22805)
;async function C(e,t){const{phase:n,inputs:o,facts:i,kinds:r}=e;if("execute"!==n||"prod"!==i.mode)return t
;if(t.judged.some(({verdict:e})=>"refuse"===e))return t;const s=await J(o.receipts??"",S.Pb.evidence),a=(0,j.MQ)(U.l,s)
;if(null===s||null===a)return t;const{plan:c,governance:l,evidence:d}=t;if(!((0,
R.isDeepStrictEqual)(a.job,d.job)&&a.run.run_attempt===d.run.run_attempt))return t;const p=(0,
T.s8)(c,l.policy,a,r).decisions;if(p.some(({decision:e})=>"permit"!==e))return t;const u=(0,D.J2)(c,l,p),f=(0,
T.mh)(a),m=await async function(e,t){const n=await Promise.all(t.map(async t=>{const n=await J(e,(0,S.nx)(t.digest))
;if(null===n||(0,q.ol)(n)!==t.digest)return[];const[o]=(0,L.C1)(n.toString());return void 0===o?[]:[{...t,
text:n.toString(),name:(0,L.Td)(t.key,o.message)}]}));return n.every(e=>1===e.length)?n.flat():null}(o.receipts??"",(0,
T.Wz)(c,l.policy,a));return null===m?t:{...t,approvals:f,signedApprovals:m,decisions:u,evidence:a,evidenceBytes:s,
evidenceDigest:(0,q.ol)(s)}}const H=16777216;async function J(e,t){const n="receipts"===(0,i.basename)(e)?[e,(0,
i.dirname)(e)]:[e];for(const e of n){const n=(0,i.join)(e,t),o=await(0,a.lstat)(n).catch(()=>null);if(null!==o){
if(o.isFile()&&o.size<=H)return(0,a.readFile)(n)
;throw new c.NL("receipts_unreadable",`${n} is no file, or too large to be evidence. Nothing was done.`)}}return null}
var z=n(17917)
;const M=(0,_.Oo)(()=>Promise.all([n.e(984),n.e(3727),n.e(7994),n.e(4914),n.e(4674)]).then(n.bind(n,74674)))
;async function W(e){const{facts:t,log:n}=e;let o=await n.group(`Plan (${t.mode})`,async()=>{const t=await C(e,await(0,
z.iA)(e));return await async function({log:e,kinds:t,facts:n,inputs:o},{plan:i,comparison:r}){
e.info(`Plan digest ${i.plan_digest}`);for(const n of i.operations){const o=null===n.reason?"":` (${n.reason})`
;e.info(`${n.operation_id}: ${n.effect} ${(0,B.I)(n,t).describe(n)}${o}`)}if(null===r)return
;const{runId:s,repository:a}=n,c={links:{artifact:o.artifact?.name??null},runId:s,repository:a
},{changeLines:l}=await M();for(const t of l(r,c))e.info(t)}(e,t),t})
;for(const{code:e,message:t}of o.warnings)n.warning(`${t} [${e}]`)
;const{beginProof:i,decisionLines:r,dryRun:s,finishProof:a,PLAIN:l,prod:d}=await M(),p=await ProofFolder.create(e.proofDirectory)
;i(p,o),await e.onProof(p.path),await n.group("Authorize",()=>function({log:e},{judged:t,standings:n}){
for(const[o,{operation:i,verdict:r,violations:s}]of t.entries()){
const t=n[o],a=void 0===t?"refuse"===r?"refused":"permitted":(0,E.y)(t),c="refused"===a?"✕":"permitted"===a?"✓":"◔"
;e.info(`${c} ${i.operation_id}: ${a}`);for(const{code:n,message:o}of t?.reasons??s)e.info(`  ${o} [${n}]`)}
return Promise.resolve()}(e,o))
;const u=()=>d(e,o,p),f=await n.group("Execute",async()=>"prod"!==t.mode?(n.info("A dry run: every side effect is blocked."),
s(e,o,p)):u().catch(async t=>{if(!(t instanceof c.NL)||t.code!==N.Me)throw t;return o={...o,...await(0,D.t7)(e,o.plan,{
...o,ready:null})},p.takeBackApprovals(),i(p,o),u()})),{proof:m,summary:h,decision:g}=await n.group("Audit",async()=>{
const i=await a({...f,facts:t,plan:o.plan,planBytes:o.planBytes,approvals:o.approvals,signedApprovals:(0,D.$P)(o),
evidenceDigest:o.evidenceDigest,evidenceBytes:o.evidenceBytes,policySource:o.governance.policySource,
decisions:o.decisions.map(({operation:e,record:t})=>({operation_id:e.operation_id,decision:t.decision,
violations:t.violations})),governance:o.governance,warnings:o.warnings,standings:o.standings,comparison:o.comparison,
kinds:e.kinds,warn:n.warning,folder:p,links:(0,F.h)(t,{environment:e.inputs.environment,
policyUrl:o.governance.policyUrl,artifact:e.inputs.artifact?.name??null,action:e.actionRepository})
}),{entries:r,head:s}=i.proof.phase_4_proof_ledger;return n.info(`${(0,I.hS)(r,"line")} in the ledger, head ${s}`),i})
;for(const e of r(g,l))n.info(e);const[y]=g.steps
;n.info(`Result: ${m.run.result}${void 0===y?"":`. ${y.text}: ${String(y.url)}`}`);for(const{code:e,message:t}of(0,
x._7)(f.session.lines))n.warning(`${t} [${e}]`);const _=f.failure??function({inputs:e},{judged:t,comparison:n},o){
const{result:i}=o.run,r=(0,O.r)(n);let s=!1
;const a=t.flatMap(e=>e.violations.flatMap(t=>"plan_digest_differs"!==t.code?[{...t,id:e.operation.operation_id
}]:s?[]:(s=!0,[{...t,id:null===r?"the plan":[...r].join(", ")}])));if("planned"===i){
const t=a.filter(({code:t})=>"plan_digest_differs"===t||("conflict"===t?"none"!==e.failOn:"mode_not_prod"!==t&&"violation"===e.failOn)),[n]=t
;return void 0===n?null:new c.NL(n.code,`${n.id}: ${n.message}`)}
if("shipped"===i||"unchanged"===i||"authorized"===i)return null
;const l=o.phase_3_github_execution.operations.filter(({status:e})=>"success"!==e).map(({operation_id:e,code:t,message:n})=>({
id:e,code:t,message:n})),d=(a.length>0?a:l).toSorted((e,t)=>Number((0,A.C)(e.code))-Number((0,
A.C)(t.code))),[p,...u]=d,f=u.slice(0,K).map(e=>`${G(e)}${null===e.code?"":` [${e.code}]`}`),m=u.length>K?["The summary has the others."]:[],h=`The result is ${i}.${void 0===p?"":` ${G(p)}`}`
;return new c.NL(p?.code??"not_shipped",[h,...f,...m].join("\n"))}(e,o,m);return{kinds:e.kinds,proof:m,summary:h,
proofPath:p.path,operations:o.plan.operations,outcomes:f.outcomes,standings:o.standings,failure:_}}
const G=({id:e,code:t,message:n})=>`${e}: ${n??t??"was not done"}`,K=4;var X=n(21926);async function V(e){
const{phase:t,env:a,inputs:l,facts:d,warnings:p,cancelled:u,temporary:f,transport:g}=e,$=a.GITHUB_WORKSPACE??process.cwd(),q={
env:a,clock:Date.now,log:X.Rm.info},{npmToken:Q,registryCredentials:j,token:S}=l,P={githubToken:S,npmToken:Q,
registryCredentials:j},B=(0,v.c)({...P,facts:d,env:a,cancelled:u,mask:X.jD}),x=(0,w.N)({...q,facts:d,token:l.token,
ledgerToken:l.ledgerToken,cancelled:u,transport:g,registries:B}),{artifact:A}=l,O=(0,k.MK)($,l.workingDirectory),I={
begun:null},E=(0,_.Oo)(()=>Promise.all([n.e(1659),n.e(984),n.e(3727),n.e(4338)]).then(n.bind(n,54824))),F={phase:t,
inputs:{...l,workingDirectory:O},facts:d,env:a,checkout:{root:(0,k.Hp)($,O),base:a.GITHUB_BASE_REF||null},warnings:p,
log:X.Rm,clock:Date.now,random:o.randomBytes,signal:u,kinds:b.G,github:x,policyReader:null===l.policyToken?x.reader:(0,
w.N)({...q,facts:{...d,mode:"dry_run"},token:l.policyToken}).reader,approvedPlan:e=>async function(e){
const t=e.patienceMs??m,n=new AbortController,o=(0,r.setTimeout)(t,void 0,{signal:n.signal}).then(()=>({
absent:`the artifacts of this run were not there after ${t/1e3} s`}),()=>({absent:""}));try{
return await Promise.race([h(e),o])}catch(e){return{absent:`the artifacts of this run could not be read (${(0,
c.bD)(e).split("\n",1)[0]??""})`}}finally{n.abort()}}({expected:e,client:s.A,temporary:f,kinds:b.G}),
ledger:null===x.ledger?null:new y.F(x.ledger,{create:l.createLedger}),actionRepository:a.GITHUB_ACTION_REPOSITORY||null,
proofDirectory:(0,i.resolve)(l.proofDirectory??(0,i.join)(f,`marketops-proof-${d.claim.slice(0,8)}`)),onAsked:()=>{(0,
_.NN)(async function(e,t){await(0,r.setImmediate)(),await e();const{loadPage:n}=await M();await Promise.all([t(),n()])
}(g.sent,E))},onProof:async e=>{I.begun=e,null!==A&&(await E()).announceProof(e,A)}};let N=null;try{const e=await W(F)
;await(await E()).tell(e),null===e.failure&&(N=e.proof.phase_1_dry_run_plan.plan_digest)}catch(e){(0,X.fJ)(e),
null===I.begun&&await(await E()).tellUnusable(e)}
null!==I.begun&&(null===A?X.Rm.info(`The proof is stored nowhere but in ${I.begun}: there is no artifact-name.`):await(await E()).storeProof(I.begun,A,d)),
l.comment&&await(await n.e(1345).then(n.bind(n,51345))).comment(e,I.begun),
l.verify&&null!==N&&null!==I.begun&&await(await n.e(1345).then(n.bind(n,51345))).verify(e,I.begun,N)}},6848:(e,t,n)=>{
n.d(t,{GU:()=>g,Pq:()=>h,WG:()=>f,b1:()=>l,oD:()=>d,yb:()=>c});var o=n(51455),i=n(73024),r=n(76760),s=n(93156)
;const a=1048576,c="marketops-proof",l={files:10050,fileBytes:128*a,receiptBytes:1*a,textFileBytes:16*a,noteBytes:1*a,
hashedBytes:512*a,nesting:16,unpackedBytes:2048*a,ratio:400,ratioFromBytes:4*a,unsettled:5e4};async function d(e,t,n){
const o=[];let i=0;for await(const r of e.stream(t)){
if(i+=r.length,i>n)throw new s.wI("failed",`${t}: expected at most ${n} bytes, found more`);o.push(Buffer.from(r))}
return Buffer.concat(o)}const p=2,u=262144;function f(e){return{list:async()=>{const t=[];return await m(e,"",p,t),t},
stream:t=>h((0,r.join)(e,t)),close:()=>Promise.resolve()}}async function m(e,t,n,i){for(const a of await(0,
o.readdir)((0,r.join)(e,t),{withFileTypes:!0})){const o=""===t?a.name:`${t}/${a.name}`
;if(i.length>=l.files)throw new s.wI("failed",`expected at most ${l.files} files, found more`);if(a.isDirectory()){
if(1===n)throw new s.wI("failed",`${(0,s.SP)(o)}: expected no folder here, found one`);await m(e,o,n-1,i)}else i.push({
path:o,size:0,kind:a.isFile()?"file":"other"})}}async function*h(e,t=!1){
const n=i.constants.O_RDONLY|i.constants.O_NONBLOCK|(t?0:i.constants.O_NOFOLLOW),r=await(0,o.open)(e,n).catch(t=>{
throw new s.wI("failed",`${(0,s.SP)(e)}: expected a readable file, found ${String(t.code)}`)});try{
if(!(await r.stat()).isFile())throw new s.wI("failed",`${(0,s.SP)(e)}: expected a regular file`)
;const t=Buffer.allocUnsafe(u);for(;;){const{bytesRead:e}=await r.read(t,0,u);if(0===e)return;yield t.subarray(0,e)}
}finally{await r.close()}}function g(e){return{list:()=>Promise.resolve([...e].map(([e,{length:t}])=>({path:e,size:t,
kind:"file"}))),async*stream(t){const n=e.get(t)
;if(void 0===n)throw new s.wI("failed",`${t}: expected a file, found nothing`);yield n},close:()=>Promise.resolve()}}},
12544:(e,t,n)=>{n.d(t,{U0:()=>s,bX:()=>a,eY:()=>GrowingFile});var o=n(77598),i=n(73024),r=n(51455);class GrowingFile{
path;#o=null;constructor(e){this.path=e}append(e){this.#o??=(0,i.openSync)(this.path,"a"),(0,i.writeFileSync)(this.#o,e)
}replace(e){this.close(),s(this.path,e)}close(){null!==this.#o&&(0,i.closeSync)(this.#o),this.#o=null}}function s(e,t){
const n=`${e}.${(0,o.randomBytes)(4).toString("hex")}`;(0,i.writeFileSync)(n,t,{flag:"wx"}),(0,i.renameSync)(n,e)}
async function a(e){await Promise.all([...e].map(async e=>{const t=await(0,r.open)(e,"r+");try{await t.sync()}finally{
await t.close()}}))}},31615:(e,t,n)=>{n.d(t,{Uj:()=>u,Zg:()=>d,b3:()=>a,hk:()=>p,iA:()=>f,ui:()=>s})
;var o=n(82616),i=n(46260),r=n(87298)
;const s="application/vnd.marketops.receipt.v1+json",a="application/vnd.marketops.manifest.v1+json",c=e=>"string"==typeof e&&null!==(0,
o.E)(e)?null:{path:"",expected:"canonical base64"},l=(0,r.g1)({payload:c,payloadType:r.Qq,signatures:(0,r.p_)((0,r.g1)({
keyid:(0,r.wC)(/^(?:hmac-sha256:[0-9a-f]{16}|ed25519:[0-9a-f]{8})$/,"a key id"),sig:c}))});function d(e,t){
const n=Buffer.from(e);return Buffer.concat([Buffer.from(`DSSEv1 ${n.length} `),n,Buffer.from(` ${t.length} `),t])}
function p(e,t,n){const o=u(l,(0,i.OW)(e),"envelope");if(o.payloadType!==t)throw new i.dO(`payloadType is not ${t}`)
;const r=Buffer.from(o.payload,"base64"),s=(0,i._6)(r);if(null===s)throw new i.dO("payload is not valid UTF-8");return{
envelope:o,payload:u(n,(0,i.Kf)(s),"payload"),signed:d(t,r)}}function u(e,t,n){const o=e(t)
;if(null!==o)throw new i.dO(`${n}: ${o.path||"value"}: expected ${o.expected}`);return t}function f(e,t,n){return{
payload:(0,o.n)(t),payloadType:e,signatures:n}}},38422:(e,t,n)=>{n.d(t,{Ax:()=>h,CZ:()=>w,KB:()=>l,Pb:()=>d,R6:()=>f,
SV:()=>y,UH:()=>g,WI:()=>p,nx:()=>m,rN:()=>k,rb:()=>c,vA:()=>v,vb:()=>$});n(31615)
;var o=n(96679),i=n(36625),r=n(81920),s=n(87298),a=n(14182);const c="marketops.proof/v1",l="marketops.manifest/v1",d={
proof:"CANONICAL_PROOF.json",plan:"plan.json",evidence:"evidence.json",policy:"policy.yml",trustedKeys:"trusted-keys",
approvers:"approvers",predicate:"predicate.json",subjects:"subjects.sha256",ledger:"ledger.jsonl",
checkpoints:"checkpoints.json",report:"report.html",summary:"summary.md",manifest:"manifest.json"
},p=e=>`receipts/${e}.dsse.json`,u=/^receipts\/(rcpt_[0-9a-f]{32})\.dsse\.json$/;function f(e){
return u.exec(e)?.[1]??null}
const m=e=>`approvals/${e.slice(7)}.txt`,h=/^approvals\/[0-9a-f]{64}\.txt$/,g=[d.predicate,d.subjects];function y(e){
return Object.values(d).includes(e)||null!==f(e)||h.test(e)}
const _=(0,s.yL)("succeeded","failed","skipped","in_doubt","unchanged","blocked"),w=(0,s.g1)({phase_1_dry_run_plan:(0,
s.g1)({blocked_by_mode:(0,s.yL)(!0),mode:(0,s.yL)("dry_run"),operations:(0,s.p_)((0,s.g1)({effect:a.QZ,
operation_digest:s.br,operation_id:s.Qq,operation_kind:a.Cs,reason:(0,s.me)(s.Qq)})),plan_digest:s.br,
plan_file_digest:s.br}),phase_2_fc_authorization:(0,s.g1)({approvals:(0,s.p_)(r.SH),blocked_by_mode:s.Jt,decisions:(0,
s.p_)((0,s.g1)({decision:a.xR,operation_id:s.Qq,violations:(0,s.p_)(r.Qf)})),evidence_digest:s.br,policy_digest:s.br,
receipts:(0,s.p_)((0,s.g1)({enforceable:s.Jt,envelope_digest:s.br,operation_id:s.Qq,receipt:r.m8,receipt_id:s.qp})),
signed_approvals:(0,s.p_)(r.Op)}),phase_3_github_execution:(0,s.g1)({blocked_by_mode:s.Jt,operations:(0,s.p_)((0,s.g1)({
checks:(0,s.me)((0,s.p_)(o.Iw)),code:(0,s.me)(s.Qq),github:(0,s.me)(i.lQ),message:(0,s.me)(s.Qq),operation_id:s.Qq,
outcome:(0,s.me)(_),receipt_id:(0,s.me)(s.qp),status:a.h5}))}),phase_4_proof_ledger:(0,s.g1)({bindings:(0,s.p_)((0,
s.g1)({intent_seq:(0,s.me)(s.U9),operation_id:s.Qq,outcome:(0,s.me)(_),outcome_seq:(0,s.me)(s.U9),receipt_id:s.qp})),
entries:s.U9,head:s.tW,origin:s.Qq,root:s.tW,size:s.U9}),run:(0,s.g1)({action_version:s.Qq,actor:s.Qq,claim:s.o8,
closed_at:s.kB,commit_sha:s.XS,environment:(0,s.me)(s.Qq),event:s.Qq,mode:a.Mq,opened_at:s.kB,policy_source:o.IQ,
ref:s.Qq,repository:s.Qq,repository_id:s.hH,result:a.XS,run_attempt:s.yj,run_id:s.hH,triggering_actor:s.Qq,
workflow_ref:s.Qq,workflow_sha:s.XS}),schema:(0,s.yL)(c)}),v=(0,s.g1)({approvals:(0,s.p_)((0,s.g1)({user:s.Qq,
user_id:s.hH})),closed_at:s.kB,commit_sha:s.XS,evidence_digest:s.br,ledger:(0,s.g1)({head:s.tW,root:s.tW,size:s.U9}),
origin:s.Qq,plan_digest:s.br,policy_digest:s.br,receipts:(0,s.p_)(s.qp),repository:s.Qq,result:a.XS,run_attempt:s.yj,
run_id:s.hH,signed_approvals:(0,s.p_)((0,s.g1)({key:s.Qq,principal:s.Qq}))}),b=(0,s.g1)({after:(0,s.me)(s.Qq),before:(0,
s.me)(s.Qq),first_seq:s.U9,frontier:(0,s.p_)(s.tW)}),k=(0,s.p_)(b),$=(0,s.g1)({files:(0,
s.Tj)(e=>"string"==typeof e&&y(e)&&e!==d.manifest?null:{path:"",expected:"a file of the proof layout"},s.br),head:s.tW,
schema:(0,s.yL)(l)})},41729:(e,t,n)=>{n.d(t,{m:()=>c});var o=n(46260),i=n(36625),r=n(38422),s=n(6848);const a=16777216
;async function c(e,t){await e.list();const n=await(0,s.oD)(e,r.Pb.plan,a);await(0,i.My)(t,n);const c=(0,o.OW)(n),l=(0,
i.xH)(t)(c);if(null!==l)return`its plan.json is not a plan at ${l.path}`
;const d=c,p=new Set(d.operations.map(({operation_id:e})=>e))
;return p.size===d.operations.length&&d.operations.every(e=>e.operation_digest===(0,i.Q8)(e))&&d.plan_digest===(0,
i.Gb)(d)?d:"its plan.json has not the digests that it claims"}},51483:(e,t,n)=>{n.d(t,{l:()=>m,m$:()=>r,uL:()=>s})
;var o=n(87298),i=n(81920);const r="marketops.evidence/v1",s=1,a=e=>(0,o.gP)((0,o.g1)({value:e}),(0,o.g1)({
unreadable:o.Qq})),c=(0,o.g1)({id:o.hH,login:o.Qq,type:o.Qq}),l=(0,o.g1)({comment:o.Qq,environments:(0,o.p_)((0,o.g1)({
id:o.hH,name:o.Qq})),state:o.Qq,user:(0,o.me)(c)}),d=(0,o.g1)({branch_patterns:(0,o.me)(a((0,o.p_)((0,o.g1)({name:o.Qq,
type:o.Qq})))),can_admins_bypass:(0,o.me)(o.Jt),deployment_branch_policy:(0,o.me)((0,o.g1)({custom_branch_policies:o.Jt,
protected_branches:o.Jt})),name:o.Qq,protection_rules:(0,o.me)((0,o.p_)((0,o.g1)({prevent_self_review:(0,o.me)(o.Jt),
reviewers:o.Jt,type:o.Qq}))),ref_protected:(0,o.me)(a(o.Jt))}),p=(0,o.g1)({actor:(0,o.me)(c),event:(0,o.me)(o.Qq),
head_branch:(0,o.me)(o.Qq),head_sha:o.Qq,path:o.Qq,triggering_actor:(0,o.me)(c)}),u=(0,o.g1)({at:o.kB,offset:(0,
o.wC)(/^-?(?:0|[1-9][0-9]*)$/,"milliseconds")}),f=(0,o.g1)({approvers:(0,o.p_)(o.Qq),counted:(0,o.p_)((0,o.g1)({
digest:o.br,key:(0,o.wC)(i.lj,"an OpenSSH fingerprint"),not_after:o.kB,principal:o.Qq,verified:o.Jt})),
created_at:a(o.kB),ignored:(0,o.p_)((0,o.g1)({from:o.Qq,reason:o.Qq})),run_id:o.hH}),m=(0,o.g1)({approvals:(0,
o.me)(a((0,o.p_)(l))),commit_author:(0,o.me)(a((0,o.p_)((0,o.me)(c)))),decide:(0,o.yL)(s),default_branch:(0,o.me)((0,
o.g1)({asks_for_pull_request:a(o.Jt),commit_sha:o.xk,name:o.Qq})),environment:(0,o.me)(a((0,o.me)(d))),job:(0,o.g1)({
actor:o.Qq,commit_sha:o.Qq,environment:(0,o.me)(o.Qq),event:o.Qq,ref:o.Qq,repository:o.Qq,repository_id:o.hH,
triggering_actor:o.Qq,workflow_ref:o.Qq}),ledger_rules:(0,o.me)(a((0,o.p_)(o.Qq))),now:o.kB,run:(0,o.g1)({attempt:(0,
o.me)(a(p)),differs:(0,o.me)(o.Qq),earlier_plan_digests:a((0,o.me)((0,o.p_)(o.br))),expected_plan_digest:(0,o.me)(o.br),
run_attempt:o.yj}),schema:(0,o.yL)(r),signed_approvals:(0,o.me)(f),targets:(0,o.p_)((0,o.g1)({on_default_branch:(0,
o.me)(o.Jt),operation_id:o.Qq})),teams:(0,o.me)((0,o.p_)((0,o.g1)({id:o.hH,members:a((0,o.p_)(o.hH)),slug:o.Qq}))),
zones:(0,o.me)((0,o.p_)((0,o.g1)({offsets:(0,o.p_)(u),zone:o.Qq})))})},83015:(e,t,n)=>{function o(e,{refused:t=!1}={}){
const n={};for(const{type:t}of e)n[t]=(n[t]??0)+1
;const o=Object.fromEntries(Object.entries(n).sort(([e],[t])=>e<t?-1:1)),r=e.find(e=>"plan.created"===e.type)?.data.operations??0
;return{counts:o,result:i({dryRun:"dry_run"===e[0]?.mode,planned:r},n,t)}}function i({dryRun:e,planned:t},n,o){
const i=(...e)=>e.some(e=>(n[e]??0)>0);if(e)return"planned";const r=o||i("receipt.refused","gate.rejected")
;return i("operation.intent")?(n["operation.succeeded"]??0)+(n["operation.unchanged"]??0)===t?"shipped":i("operation.succeeded")?"partial":"failed":r?"blocked":"unchanged"
}n.d(t,{C:()=>s,Q:()=>o});const r=new Set(["dependency_failed","plan_blocked"]);function s(e){return r.has(e)}},
87250:(e,t,n)=>{(0,n(88532).$W)({jitless:!0})},93156:(e,t,n)=>{n.d(t,{$B:()=>b,CD:()=>v,EI:()=>r,GG:()=>$,Ge:()=>c,
J7:()=>g,SP:()=>u,Up:()=>y,ai:()=>i,at:()=>d,b4:()=>f,fJ:()=>a,hD:()=>w,nx:()=>_,sb:()=>k,wI:()=>Finding})
;var o=n(74296);const i={VERIFIED:0,TAMPERED:1,UNUSABLE:2,INCOMPLETE:3,UNVERIFIABLE:4,SELF_CONSISTENT:5}
;function r(e,t=0,n=null){return{verdict:s(e),checks:e,entries:t,head:n?.head??null,root:n?.root??null}}function s(e){
const t=(...t)=>e.some(({status:e})=>t.includes(e))
;return t("failed")?"TAMPERED":t("unverifiable")?"UNVERIFIABLE":t("missing")?"INCOMPLETE":t("skipped")||!t("ok")?"TAMPERED":t("unpinned")?"SELF_CONSISTENT":"VERIFIED"
}class Finding extends Error{status;check;constructor(e,t,n=null){super(t),this.name="Finding",this.status=e,
this.check=n}}function a(e,t,n,o=null){throw new Finding("failed",l(e,t,n),o)}function c(e,t,n="a file",o="nothing"){
throw new Finding(t?"failed":"missing",l(d(e),n,o))}function l({file:e,line:t,offset:n},o,i){
return`${e}, line ${t}, byte ${n}: expected ${o}, found ${i}`}function d(e,t=0,n=1){return{file:e,line:n,offset:t}}
const p=200;function u(e){if(void 0===e)return"nothing"
;const t=JSON.stringify(e).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
;return t.length>p?`${t.slice(0,p)}…`:t}function f(e,t){let n=0,o=e;for(const e of m(t)){
if("object"!=typeof o||null===o)break;const t=Object.entries(o),i=t.findIndex(([t])=>t===e);if(i<0)break
;const r=Array.isArray(o),s=t.slice(0,i);n+=h(r?s.map(([,e])=>e):Object.fromEntries(s))-(0===i?1:0),r||(n+=h(e)+1),
o=t[i]?.[1]}return n}const m=e=>e.match(/[^.[\]]+/g)??[],h=e=>Buffer.byteLength(JSON.stringify(e));function g(e,t,n=""){
if(Object.is(e,t))return null
;if(!("object"==typeof e&&"object"==typeof t&&null!==e&&null!==t&&Array.isArray(e)===Array.isArray(t)))return{path:n,
expected:e,found:t};const o=t,i=e;for(const t of new Set([...Object.keys(i),...Object.keys(o)])){
const r=Array.isArray(e)?`[${t}]`:""===n?t:`.${t}`,s=g(i[t],o[t],`${n}${r}`);if(null!==s)return s}return null}
function y(e,t){let n=e;for(const e of m(t)){if("object"!=typeof n||null===n)return;n=n[e]}return n}function _(e,t,n){
return{...e,offset:e.offset+f(t,n)}}function w(e,t){if(e instanceof Finding)return e
;const n=`expected canonical content of a closed schema, found: ${(0,o.bD)(e)}`
;return new Finding("failed",`${t}, line 1, byte 0: ${n}`)}async function v(e,t){try{return{value:await t()}}catch(t){
return{finding:w(t,e)}}}function b(e,t){if("value"in e)return e.value
;throw new Finding("skipped",`needs ${t}, which could not be read`)}function k(e){if("value"in e)return e.value
;throw e.finding}function $(e,t){return e.map(({name:e,check:n})=>{try{return{name:e,status:"ok",detail:n(t)}}catch(t){
return t instanceof Finding?{name:e,status:t.status,detail:t.message}:{name:e,status:"failed",
detail:`the check itself failed: ${String(t)}`}}})}},94322:(e,t,n)=>{async function o(){
const{DefaultArtifactClient:e}=await Promise.all([n.e(7561),n.e(1659),n.e(6118),n.e(2968),n.e(8882)]).then(n.bind(n,56068))
;return new e}n.d(t,{A:()=>o})}};
