import{modules as e}from"./6848.shared.js";import{modules as n}from"./17917.shared.js"
;import{modules as t}from"./38422.shared.js";import{modules as o}from"./43568.shared.js"
;import{modules as i}from"./51483.shared.js";import{modules as a}from"./66131.shared.js"
;import{modules as s}from"./93156.shared.js";import{modules as r}from"./94346.shared.js";export const id=1660
;export const ids=[1660,4346];export const modules={...e,...n,...t,...o,...i,...a,...s,...r,802:((e,n,t)=>{
function o(e,{environment:n,...t}){
const o=`${e.serverUrl}/${e.repository}`,i=/\/\.github\/workflows\/([^@/]+)@/.exec(e.workflowRef)?.[1];return{
server:e.serverUrl,repository:o,runUrl:`${o}/actions/runs/${e.runId}/attempts/${e.runAttempt}`,
environmentUrl:null===n?null:`${o}/deployments/${encodeURIComponent(n)}`,
workflowUrl:void 0===i?null:`${o}/actions/workflows/${encodeURIComponent(i)}`,...t}}t.d(n,{h:()=>o})}),1660:((e,n,t)=>{
t.d(n,{start:()=>Y});t(87250)
;var o=t(77598),i=t(76760),a=t(58500),s=t(94322),r=t(51455),l=t(74296),c=t(41729),d=t(94346)
;const p=/^marketops-plan(?:-|$)/,u=67108864,f=20,h=3e4;async function m(e){
const n=await e.client(),{artifacts:t}=await n.listArtifacts(),o=t.filter(({name:e})=>p.test(e));if(0===o.length)return{
absent:"this run has no artifact called marketops-plan"};const i=[];for(const t of o.slice(0,f)){
const{name:o,size:a}=t,s=a>u?`${a} bytes are too many`:await g(n,t,e);if("string"==typeof s)i.push(`${o}: ${s}`);else{
if(s.plan_digest===e.expected)return{plan:s};i.push(`${o}: ${s.plan_digest}`)}}return{
absent:`no plan among the artifacts of this run has that digest (${i.join(", ")})`}}
async function g(e,{id:n,digest:t},{temporary:o,kinds:a}){const s=await(0,r.mkdtemp)((0,
i.join)(o,"marketops-approved-"));try{const o=void 0===t?{}:{expectedHash:t
},{digestMismatch:l}=await e.downloadArtifact(n,{path:s,skipDecompress:!0,...o}),[p,...u]=await(0,r.readdir)(s)
;if(!0===l)return"its zip is not the one that was uploaded";if(void 0===p||u.length>0)return"it is no single zip"
;const f=await(0,d.openZip)((0,i.join)(s,p));return await(0,c.m)(f,a).finally(()=>f.close())}catch(e){return(0,
l.bD)(e).split("\n",1)[0]??"unreadable"}finally{await(0,r.rm)(s,{recursive:!0,force:!0})}}
var y=t(43568),w=t(81128),v=t(28113),$=t(39502),b=t(77198),k=t(73467),_=t(73024),j=t(55543),P=t(31615),S=t(8601),A=t(38422),B=t(12544)
;class ProofFolder{path;#e=new Map;#n=new Set;constructor(e){this.path=e}static async create(e){if(await(0,r.mkdir)(e,{
recursive:!0
}),(await(0,r.readdir)(e)).length>0)throw new l.NL("proof_directory_not_empty",`proof-directory ${e} is not empty. Name a folder that is empty or does not exist.`)
;return new ProofFolder(e)}get ledgerFile(){return(0,i.join)(this.path,A.Pb.ledger)}takeBackRun(){(0,
B.U0)(this.ledgerFile,Buffer.alloc(0)),this.keepReceipts([])}keepReceipts(e){const n=new Set(e.map(A.WI))
;this.#t(e=>null!==(0,A.R6)(e)&&!n.has(e))}takeBackApprovals(){this.#t(e=>A.Ax.test(e))}#t(e){
for(const n of[...this.#e.keys()].filter(e))(0,_.rmSync)((0,i.join)(this.path,n),{force:!0}),this.#e.delete(n),
this.#n.delete(n)}write(e,n){const t=(0,j.ol)(n);if(this.#e.get(e)===t)return;const o=(0,i.join)(this.path,e);(0,
_.mkdirSync)((0,i.dirname)(o),{recursive:!0}),(0,B.U0)(o,n),this.#e.set(e,t),this.#n.add(e)}async flush(){
const e=[...this.#n];this.#n.clear(),await(0,B.bX)(e.map(e=>(0,i.join)(this.path,e)))}writeJson(e,n){this.write(e,(0,
S.d_)(n))}async seal(e,n,t){this.#e.set(A.Pb.ledger,(0,j.ol)(e));const o=Object.fromEntries(this.#e),a=Buffer.from((0,
S.dw)({files:o,head:n,schema:A.KB})),s=null===t?(0,P.iA)(P.b3,a,[]):t(a)
;for(const e of[A.Pb.ledger,A.Pb.manifest])this.#n.add(e);(0,B.U0)((0,i.join)(this.path,A.Pb.manifest),(0,S.d_)(s)),
await this.flush()}}
var T=t(36625),x=t(96679),R=t(83015),U=t(37033),D=t(40666),I=t(20198),O=t(802),N=t(91277),F=t(57975),C=t(66131),E=t(51483),L=t(76469),M=t(22805)
;async function z(e,n){const{phase:t,inputs:o,facts:i,kinds:a}=e;if("execute"!==t||"prod"!==i.mode)return n
;if(n.judged.some(({verdict:e})=>"refuse"===e))return n;const s=await H(o.receipts??"",A.Pb.evidence),r=(0,S.MQ)(E.l,s)
;if(null===s||null===r)return n;const{plan:l,governance:c,evidence:d}=n;if(!((0,
F.isDeepStrictEqual)(r.job,d.job)&&r.run.run_attempt===d.run.run_attempt))return n;const p=(0,
C.s8)(l,c.policy,r,a).decisions;if(p.some(({decision:e})=>"permit"!==e))return n;const u=(0,M.J2)(l,c,p),f=(0,
C.mh)(r),h=await async function(e,n){const t=await Promise.all(n.map(async n=>{const t=await H(e,(0,A.nx)(n.digest))
;if(null===t||(0,j.ol)(t)!==n.digest)return[];const[o]=(0,L.C1)(t.toString());return void 0===o?[]:[{...n,
text:t.toString(),name:(0,L.Td)(n.key,o.message)}]}));return t.every(e=>1===e.length)?t.flat():null}(o.receipts??"",(0,
C.Wz)(l,c.policy,r));return null===h?n:{...n,approvals:f,signedApprovals:h,decisions:u,evidence:r,evidenceBytes:s,
evidenceDigest:(0,j.ol)(s)}}const G=16777216;async function H(e,n){const t="receipts"===(0,i.basename)(e)?[e,(0,
i.dirname)(e)]:[e];for(const e of t){const t=(0,i.join)(e,n),o=await(0,r.lstat)(t).catch(()=>null);if(null!==o){
if(o.isFile()&&o.size<=G)return(0,r.readFile)(t)
;throw new l.NL("receipts_unreadable",`${t} is no file, or too large to be evidence. Nothing was done.`)}}return null}
var W=t(17917)
;const K=(0,w.Oo)(()=>Promise.all([t.e(984),t.e(9319),t.e(7994),t.e(4914),t.e(4674)]).then(t.bind(t,74674)))
;async function Q(e){const{facts:n,log:t}=e;let o=await t.group(`Plan (${n.mode})`,async()=>{const n=await z(e,await(0,
W.iA)(e));return await async function({log:e,kinds:n,facts:t,inputs:o},{plan:i,comparison:a}){
e.info(`Plan digest ${i.plan_digest}`);for(const t of i.operations){const o=null===t.reason?"":` (${t.reason})`
;e.info(`${t.operation_id}: ${t.effect} ${(0,T.I)(t,n).describe(t)}${o}`)}if(null===a)return
;const{runId:s,repository:r}=t,l={links:{artifact:o.artifact?.name??null},runId:s,repository:r
},{changeLines:c}=await K();for(const n of c(a,l))e.info(n)}(e,n),n})
;for(const{code:e,message:n}of o.warnings)t.warning(`${n} [${e}]`)
;const{beginProof:i,decisionLines:a,dryRun:s,finishProof:r,PLAIN:c,prod:d}=await K(),p=await ProofFolder.create(e.proofDirectory)
;i(p,o),await e.onProof(p.path),await t.group("Authorize",()=>function({log:e},{judged:n,standings:t}){
for(const[o,{operation:i,verdict:a,violations:s}]of n.entries()){
const n=t[o],r=void 0===n?"refuse"===a?"refused":"permitted":(0,I.y)(n),l="refused"===r?"✕":"permitted"===r?"✓":"◔"
;e.info(`${l} ${i.operation_id}: ${r}`);for(const{code:t,message:o}of n?.reasons??s)e.info(`  ${o} [${t}]`)}
return Promise.resolve()}(e,o))
;const u=()=>d(e,o,p),f=await t.group("Execute",async()=>"prod"!==n.mode?(t.info("A dry run: every side effect is blocked."),
s(e,o,p)):u().catch(async n=>{if(!(n instanceof l.NL)||n.code!==N.Me)throw n;return o={...o,...await(0,M.t7)(e,o.plan,{
...o,ready:null})},p.takeBackApprovals(),i(p,o),u()})),{proof:h,summary:m,decision:g}=await t.group("Audit",async()=>{
const i=await r({...f,facts:n,plan:o.plan,planBytes:o.planBytes,approvals:o.approvals,signedApprovals:(0,M.$P)(o),
evidenceDigest:o.evidenceDigest,evidenceBytes:o.evidenceBytes,policySource:o.governance.policySource,
decisions:o.decisions.map(({operation:e,record:n})=>({operation_id:e.operation_id,decision:n.decision,
violations:n.violations})),governance:o.governance,warnings:[...o.warnings,...f.untold??[]],standings:o.standings,
comparison:o.comparison,kinds:e.kinds,warn:t.warning,folder:p,links:(0,O.h)(n,{environment:e.inputs.environment,
policyUrl:o.governance.policyUrl,artifact:e.inputs.artifact?.name??null,action:e.actionRepository})
}),{entries:a,head:s}=i.proof.phase_4_proof_ledger;return t.info(`${(0,D.hS)(a,"line")} in the ledger, head ${s}`),i})
;for(const e of a(g,c))t.info(e);const[y]=g.steps
;t.info(`Result: ${h.run.result}${void 0===y?"":`. ${y.text}: ${String(y.url)}`}`);for(const{code:e,message:n}of(0,
x._7)(f.session.lines))t.warning(`${n} [${e}]`);const w=f.failure??function({inputs:e},{judged:n,comparison:t},o){
const{result:i}=o.run,a=(0,U.r)(t);let s=!1
;const r=n.flatMap(e=>e.violations.flatMap(n=>"plan_digest_differs"!==n.code?[{...n,id:e.operation.operation_id
}]:s?[]:(s=!0,[{...n,id:null===a?"the plan":[...a].join(", ")}])));if("planned"===i){
const n=r.filter(({code:n})=>"plan_digest_differs"===n||("conflict"===n?"none"!==e.failOn:"mode_not_prod"!==n&&"violation"===e.failOn)),[t]=n
;return void 0===t?null:new l.NL(t.code,`${t.id}: ${t.message}`)}
if("shipped"===i||"unchanged"===i||"authorized"===i)return null
;const c=o.phase_3_github_execution.operations.filter(({status:e})=>"success"!==e).map(({operation_id:e,code:n,message:t})=>({
id:e,code:n,message:t})),d=(r.length>0?r:c).toSorted((e,n)=>Number((0,R.C)(e.code))-Number((0,
R.C)(n.code))),[p,...u]=d,f=u.slice(0,q).map(e=>`${J(e)}${null===e.code?"":` [${e.code}]`}`),h=u.length>q?["The summary has the others."]:[],m=`The result is ${i}.${void 0===p?"":` ${J(p)}`}`
;return new l.NL(p?.code??"not_shipped",[m,...f,...h].join("\n"))}(e,o,h);return{kinds:e.kinds,proof:h,summary:m,
proofPath:p.path,operations:o.plan.operations,outcomes:f.outcomes,standings:o.standings,failure:w}}
const J=({id:e,code:n,message:t})=>`${e}: ${t??n??"was not done"}`,q=4;var X=t(70921);async function Y(e){
const{phase:n,env:r,inputs:c,facts:d,warnings:p,cancelled:u,temporary:f,receiptIds:g,transport:_}=e,j=r.GITHUB_WORKSPACE??process.cwd(),P={
env:r,clock:Date.now,log:X.Rm.info},{npmToken:S,registryCredentials:A,token:B}=c,T={githubToken:B,npmToken:S,
registryCredentials:A},x=(0,$.c)({...T,facts:d,env:r,cancelled:u,mask:X.jD}),R=(0,v.N)({...P,facts:d,token:c.token,
ledgerToken:c.ledgerToken,cancelled:u,transport:_,asked:_.asked,registries:x}),{artifact:U}=c,D=(0,
k.MK)(j,c.workingDirectory),I={begun:null
},O=(0,w.Oo)(()=>Promise.all([t.e(1659),t.e(984),t.e(9319),t.e(4338)]).then(t.bind(t,54824))),N={phase:n,inputs:{...c,
workingDirectory:D},facts:d,env:r,checkout:{root:(0,k.Hp)(j,D),base:r.GITHUB_BASE_REF||null},warnings:p,log:X.Rm,
clock:Date.now,random:o.randomBytes,signal:u,kinds:b.G,github:R,policyReader:null===c.policyToken?R.reader:(0,v.N)({
...P,facts:{...d,mode:"dry_run"},token:c.policyToken}).reader,approvedPlan:e=>async function(e){
const n=e.patienceMs??h,t=new AbortController,o=(0,a.setTimeout)(n,void 0,{signal:t.signal}).then(()=>({
absent:`the artifacts of this run were not there after ${n/1e3} s`}),()=>({absent:""}));try{
return await Promise.race([m(e),o])}catch(e){return{absent:`the artifacts of this run could not be read (${(0,
l.bD)(e).split("\n",1)[0]??""})`}}finally{t.abort()}}({expected:e,client:s.A,temporary:f,kinds:b.G}),
ledger:null===R.ledger?null:new y.F(R.ledger,{create:c.createLedger}),actionRepository:r.GITHUB_ACTION_REPOSITORY||null,
proofDirectory:(0,i.resolve)(c.proofDirectory??(0,i.join)(f,`marketops-proof-${d.claim.slice(0,8)}`)),receiptIds:g,
onPlanned:_.end,onAsked:()=>{(0,w.NN)(async function(e,n){await(0,a.setImmediate)(),await e()
;const{loadPage:t}=await K();await Promise.all([n(),t()])}(_.sent,O))},onProof:async e=>{I.begun=e,
null!==U&&(await O()).announceProof(e,U)}};let F=null;try{const e=await Q(N);await(await O()).tell(e),
null===e.failure&&(F=e.proof.phase_1_dry_run_plan.plan_digest)}catch(e){(0,X.fJ)(e),
null===I.begun&&await(await O()).tellUnusable(e)}
null!==I.begun&&(null===U?X.Rm.info(`The proof is stored nowhere but in ${I.begun}: there is no artifact-name.`):await(await O()).storeProof(I.begun,U,d)),
c.comment&&await(await t.e(1345).then(t.bind(t,51345))).comment(e,I.begun),
c.verify&&null!==F&&null!==I.begun&&await(await t.e(1345).then(t.bind(t,51345))).verify(e,I.begun,F)}}),12544:((e,n,t)=>{
t.d(n,{U0:()=>s,bX:()=>r,eY:()=>GrowingFile});var o=t(77598),i=t(73024),a=t(51455);class GrowingFile{path;#o=null
;constructor(e){this.path=e}append(e){this.#o??=(0,i.openSync)(this.path,"a"),(0,i.writeFileSync)(this.#o,e)}replace(e){
this.close(),s(this.path,e)}close(){null!==this.#o&&(0,i.closeSync)(this.#o),this.#o=null}}function s(e,n){
const t=`${e}.${(0,o.randomBytes)(4).toString("hex")}`;(0,i.writeFileSync)(t,n,{flag:"wx"}),(0,i.renameSync)(t,e)}
async function r(e){await Promise.all([...e].map(async e=>{const n=await(0,a.open)(e,"r+");try{await n.sync()}finally{
await n.close()}}))}}),31615:((e,n,t)=>{t.d(n,{Uj:()=>u,Zg:()=>d,b3:()=>r,hk:()=>p,iA:()=>f,ui:()=>s})
;var o=t(19284),i=t(8601),a=t(54006)
;const s="application/vnd.marketops.receipt.v1+json",r="application/vnd.marketops.manifest.v1+json",l=e=>"string"==typeof e&&null!==(0,
o.Ey)(e)?null:{path:"",expected:"canonical base64"},c=(0,a.g1)({payload:l,payloadType:a.Qq,signatures:(0,a.p_)((0,
a.g1)({keyid:(0,a.wC)(/^(?:hmac-sha256:[0-9a-f]{16}|ed25519:[0-9a-f]{8})$/,"a key id"),sig:l}))});function d(e,n){
const t=Buffer.from(e);return Buffer.concat([Buffer.from(`DSSEv1 ${t.length} `),t,Buffer.from(` ${n.length} `),n])}
function p(e,n,t){const o=u(c,(0,i.OW)(e),"envelope");if(o.payloadType!==n)throw new i.dO(`payloadType is not ${n}`)
;const a=Buffer.from(o.payload,"base64"),s=(0,i._6)(a);if(null===s)throw new i.dO("payload is not valid UTF-8");return{
envelope:o,payload:u(t,(0,i.Kf)(s),"payload"),signed:d(n,a)}}function u(e,n,t){const o=e(n)
;if(null!==o)throw new i.dO(`${t}: ${o.path||"value"}: expected ${o.expected}`);return n}function f(e,n,t){return{
payload:(0,o.nk)(n),payloadType:e,signatures:t}}}),41729:((e,n,t)=>{t.d(n,{m:()=>l})
;var o=t(8601),i=t(36625),a=t(38422),s=t(6848);const r=16777216;async function l(e,n){await e.list();const t=await(0,
s.oD)(e,a.Pb.plan,r);await(0,i.My)(n,t);const l=(0,o.OW)(t),c=(0,i.xH)(n)(l)
;if(null!==c)return`its plan.json is not a plan at ${c.path}`
;const d=l,p=new Set(d.operations.map(({operation_id:e})=>e))
;return p.size===d.operations.length&&d.operations.every(e=>e.operation_digest===(0,i.Q8)(e))&&d.plan_digest===(0,
i.Gb)(d)?d:"its plan.json has not the digests that it claims"}}),83015:((e,n,t)=>{function o(e,{refused:n=!1}={}){
const t={};for(const{type:n}of e)t[n]=(t[n]??0)+1
;const o=Object.fromEntries(Object.entries(t).sort(([e],[n])=>e<n?-1:1)),a=e.find(e=>"plan.created"===e.type)?.data.operations??0
;return{counts:o,result:i({dryRun:"dry_run"===e[0]?.mode,planned:a},t,n)}}function i({dryRun:e,planned:n},t,o){
const i=(...e)=>e.some(e=>(t[e]??0)>0);if(e)return"planned";const a=o||i("receipt.refused","gate.rejected")
;return i("operation.intent")?(t["operation.succeeded"]??0)+(t["operation.unchanged"]??0)===n?"shipped":i("operation.succeeded")?"partial":"failed":a?"blocked":"unchanged"
}t.d(n,{C:()=>s,Q:()=>o});const a=new Set(["dependency_failed","plan_blocked"]);function s(e){return a.has(e)}}),
87250:((e,n,t)=>{(0,t(88532).$W)({jitless:!0})}),94322:((e,n,t)=>{async function o(){
const{DefaultArtifactClient:e}=await Promise.all([t.e(7561),t.e(1659),t.e(6118),t.e(2968),t.e(8882)]).then(t.bind(t,56068))
;return new e}t.d(n,{A:()=>o})})};
