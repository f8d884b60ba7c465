"use strict";exports.id=1660,exports.ids=[1660,760],exports.modules={...require("./442.shared.js").modules,
...require("./17917.shared.js").modules,...require("./38422.shared.js").modules,...require("./43568.shared.js").modules,
...require("./51483.shared.js").modules,...require("./60760.shared.js").modules,...require("./66131.shared.js").modules,
802:((e,t,n)=>{function o(e,{environment:t,...n}){
const o=`${e.serverUrl}/${e.repository}`,a=/\/\.github\/workflows\/([^@/]+)@/.exec(e.workflowRef)?.[1];return{
server:e.serverUrl,repository:o,runUrl:`${o}/actions/runs/${e.runId}/attempts/${e.runAttempt}`,
environmentUrl:null===t?null:`${o}/deployments/${encodeURIComponent(t)}`,
workflowUrl:void 0===a?null:`${o}/actions/workflows/${encodeURIComponent(a)}`,...n}}n.d(t,{h:()=>o})}),1660:((e,t,n)=>{
n.d(t,{start:()=>te});n(87250)
;var o=n(77598),a=n(76760),i=n(58500),s=n(94322),r=n(51455),l=n(74296),c=n(41729),d=n(60760)
;const p=/^marketops-plan(?:-|$)/,u=67108864,f=20,h=3e4;async function m(e){
const t=await e.client(),{artifacts:n}=await t.listArtifacts(),o=n.filter(({name:e})=>p.test(e));if(0===o.length)return{
absent:"this run has no artifact called marketops-plan"};const a=[];for(const n of o.slice(0,f)){
const{name:o,size:i}=n,s=i>u?`${i} bytes are too many`:await g(t,n,e);if("string"==typeof s)a.push(`${o}: ${s}`);else{
if(s.plan_digest===e.expected)return{plan:s};a.push(`${o}: ${s.plan_digest}`)}}return{
absent:`no plan among the artifacts of this run has that digest (${a.join(", ")})`}}
async function g(e,{id:t,digest:n},{temporary:o,kinds:i}){const s=await(0,r.mkdtemp)((0,
a.join)(o,"marketops-approved-"));try{const o=void 0===n?{}:{expectedHash:n
},{digestMismatch:l}=await e.downloadArtifact(t,{path:s,skipDecompress:!0,...o}),[p,...u]=await(0,r.readdir)(s)
;if(!0===l)return"its zip is not the one that was uploaded"
;if(void 0===p||u.length>0)return"the download is not exactly one zip file";const f=await(0,d.openZip)((0,a.join)(s,p))
;return await(0,c.m)(f,i).finally(()=>f.close())}catch(e){return(0,l.bD)(e).split("\n",1)[0]??"unreadable"}finally{
await(0,r.rm)(s,{recursive:!0,force:!0})}}
var y=n(43568),w=n(81128),v=n(78853),b=n(39502),k=n(77198),$=n(14963),_=n(73024),P=n(55543),j=n(31615),B=n(8601),S=n(38422),x=n(73198)
;class ProofFolder{path;#e=new Map;#t=new Set;constructor(e){this.path=e}static async create(e){if(await(0,r.mkdir)(e,{
recursive:!0
}),(await(0,r.readdir)(e)).length>0)throw new l.NL("proof_directory_not_empty",`proof-directory ${e} is not empty. Name a folder that is empty or does not exist.`)
;return new ProofFolder(e)}get ledgerFile(){return(0,a.join)(this.path,S.Pb.ledger)}takeBackRun(){(0,
x.U0)(this.ledgerFile,Buffer.alloc(0)),this.keepReceipts([])}keepReceipts(e){const t=new Set(e.map(S.WI))
;this.#n(e=>null!==(0,S.R6)(e)&&!t.has(e))}takeBackApprovals(){this.#n(e=>S.Ax.test(e))}#n(e){
for(const t of[...this.#e.keys()].filter(e))(0,_.rmSync)((0,a.join)(this.path,t),{force:!0}),this.#e.delete(t),
this.#t.delete(t)}write(e,t){const n=(0,P.o)(t);if(this.#e.get(e)===n)return;const o=(0,a.join)(this.path,e);(0,
_.mkdirSync)((0,a.dirname)(o),{recursive:!0}),(0,x.U0)(o,t),this.#e.set(e,n),this.#t.add(e)}async flush(){
const e=[...this.#t];this.#t.clear(),await(0,x.bX)(e.map(e=>(0,a.join)(this.path,e)))}writeJson(e,t){this.write(e,(0,
B.d_)(t))}async seal(e,t,n){this.#e.set(S.Pb.ledger,(0,P.o)(e));const o=Object.fromEntries(this.#e),i=Buffer.from((0,
B.dw)({files:o,head:t,schema:S.KB})),s=null===n?(0,j.iA)(j.b3,i,[]):n(i)
;for(const e of[S.Pb.ledger,S.Pb.manifest])this.#t.add(e);(0,x.U0)((0,a.join)(this.path,S.Pb.manifest),(0,B.d_)(s)),
await this.flush()}}
var A=n(36625),T=n(96679),R=n(83015),U=n(37033),D=n(38147),O=n(40666),F=n(20198),I=n(802),N=n(91277),C=n(57975),E=n(66131),G=n(51483),q=n(76469),L=n(22805)
;async function M(e,t){const{phase:n,inputs:o,facts:a,kinds:i}=e;if("execute"!==n||"prod"!==a.mode)return t
;if(t.judged.some(({verdict:e})=>"refuse"===e))return t;const s=await W(o.receipts??"",S.Pb.evidence),r=(0,B.MQ)(G.l,s)
;if(null===s||null===r)return t;const{plan:l,governance:c,evidence:d}=t;if(!((0,
C.isDeepStrictEqual)(r.job,d.job)&&r.run.run_attempt===d.run.run_attempt))return t;const p=(0,
E.s8)(l,c.policy,r,i).decisions;if(p.some(({decision:e})=>"permit"!==e))return t;const u=(0,L.J2)(l,c,p),f=(0,
E.mh)(r),h=await async function(e,t){const n=await Promise.all(t.map(async t=>{const n=await W(e,(0,S.nx)(t.digest))
;if(null===n||(0,P.o)(n)!==t.digest)return[];const[o]=(0,q.C1)(n.toString());return void 0===o?[]:[{...t,
text:n.toString(),name:(0,q.Td)(t.key,o.message)}]}));return n.every(e=>1===e.length)?n.flat():null}(o.receipts??"",(0,
E.Wz)(l,c.policy,r));return null===h?t:{...t,approvals:f,signedApprovals:h,decisions:u,evidence:r,evidenceBytes:s,
evidenceDigest:(0,P.o)(s)}}const z=16777216;async function W(e,t){const n="receipts"===(0,a.basename)(e)?[e,(0,
a.dirname)(e)]:[e];for(const e of n){const n=(0,a.join)(e,t),o=await(0,r.lstat)(n).catch(()=>null);if(null!==o){
if(o.isFile()&&o.size<=z)return(0,r.readFile)(n)
;throw new l.NL("receipts_unreadable",`${n} is no file, or too large to be evidence. Nothing was done.`)}}return null}
var Q=n(17917)
;const H=3,J=(0,w.Oo)(()=>Promise.all([n.e(984),n.e(9319),n.e(8757),n.e(9600)]).then(n.bind(n,59600))),K=(0,
w.Oo)(()=>Promise.all([n.e(984),n.e(9319),n.e(7994),n.e(1246)]).then(n.bind(n,41246)));async function X({log:e,...t}){
const n=new Set,o={...e,warning:t=>{n.has(t)||e.warning(t),n.add(t)}},a={...t,log:o},{facts:i}=a
;let s=await o.group(`Plan (${i.mode})`,async()=>{const e=await M(a,await(0,Q.iA)(a))
;return await async function({log:e,kinds:t,facts:n,inputs:o},{plan:a,comparison:i}){
e.info(`Plan digest ${a.plan_digest}`);for(const n of a.operations){const o=null===n.reason?"":` (${n.reason})`
;e.info(`${n.operation_id}: ${n.effect} ${(0,A.I)(n,t).describe(n)}${o}`)}if(null===i)return
;const{runId:s,repository:r}=n,l={links:{artifact:o.artifact?.name??null},runId:s,repository:r
},{changeLines:c}=await K();for(const t of c(i,l))e.info(t)}(a,e),e});(0,D.Q)(o,s.warnings)
;const{beginProof:r,dryRun:c,prod:d,unsigned:p}=await J(),u=await ProofFolder.create(a.proofDirectory);r(u,s),
await a.onProof(u.path),await o.group("Authorize",()=>Y(a,s));const f=e=>({...e,facts:i,plan:s.plan,
planBytes:s.planBytes,approvals:s.approvals,signedApprovals:(0,L.$P)(s),evidenceDigest:s.evidenceDigest,
evidenceBytes:s.evidenceBytes,policySource:s.governance.policySource,
decisions:s.decisions.map(({operation:e,record:t})=>({operation_id:e.operation_id,decision:t.decision,
violations:t.violations})),governance:s.governance,warnings:[...s.warnings,...e.untold??[]],standings:s.standings,
comparison:s.comparison,kinds:a.kinds,warn:o.warning,folder:u,links:(0,I.h)(i,{environment:a.inputs.environment,
policyUrl:s.governance.policyUrl,artifact:a.inputs.artifact?.name??null,action:a.actionRepository})})
;let h=Promise.resolve(null);const m=e=>{h=a.sent().then(K).then(({drawPages:t})=>t(f(e()))).catch(()=>null)
},g=async(e=1)=>{try{return e>1&&await(async()=>{s={...s,...await(0,L.t7)(a,s.plan,{...s,ready:null})},
u.takeBackApprovals(),r(u,s),(0,D.Q)(o,s.warnings),await Y(a,s)})(),await d(a,s,u,m)}catch(t){
if(!(t instanceof l.NL))throw t;return t.code===N.Me&&e<H?g(e+1):p(a,s,u,t)}
},y=await o.group("Execute",async()=>"prod"!==i.mode?(o.info("A dry run: every side effect is blocked."),
c(a,s,u)):g()),{decisionLines:w,finishProof:v,PLAIN:b}=await K(),{proof:k,summary:$,decision:_}=await o.group("Audit",async()=>{
const e=await v(f(y),await h),{entries:t,head:n}=e.proof.phase_4_proof_ledger;return o.info(`${(0,
O.hS)(t,"line")} in the ledger, head ${n}`),e});for(const e of w(_,b))o.info(e);const[P]=_.steps
;o.info(`Result: ${k.run.result}${void 0===P?"":`. ${P.text}: ${String(P.url)}`}`),(0,D.Q)(o,(0,T._7)(y.session.lines))
;const j=y.failure??function({inputs:e},{judged:t,comparison:n},o){const{result:a}=o.run,i=(0,U.r)(n);let s=!1
;const r=t.flatMap(e=>e.violations.flatMap(t=>"plan_digest_differs"!==t.code?[{...t,id:e.operation.operation_id
}]:s?[]:(s=!0,[{...t,id:null===i?"the plan":[...i].join(", ")}])));if("planned"===a){
const t=r.filter(({code:t})=>"plan_digest_differs"===t||("conflict"===t?"none"!==e.failOn:"mode_not_prod"!==t&&"violation"===e.failOn)),[n]=t
;return void 0===n?null:new l.NL(n.code,`${n.id}: ${n.message}`)}
if("shipped"===a||"unchanged"===a||"authorized"===a)return null
;const c=o.phase_3_github_execution.operations.filter(({status:e})=>"success"!==e).map(({operation_id:e,code:t,message:n})=>({
id:e,code:t,message:n})),d=(r.length>0?r:c).toSorted((e,t)=>Number((0,R.C)(e.code))-Number((0,
R.C)(t.code))),[p,...u]=d,f=u.slice(0,V).map(e=>`${Z(e)}${null===e.code?"":` [${e.code}]`}`),h=u.length>V?["The summary has the others."]:[],m=`The result is ${a}.${void 0===p?"":` ${Z(p)}`}`
;return new l.NL(p?.code??"not_shipped",[m,...f,...h].join("\n"))}(a,s,k);return{kinds:a.kinds,proof:k,summary:$,
proofPath:u.path,operations:s.plan.operations,outcomes:y.outcomes,standings:s.standings,failure:j}}
function Y({log:e},{judged:t,standings:n}){for(const[o,{operation:a,verdict:i,violations:s}]of t.entries()){
const t=n[o],r=void 0===t?"refuse"===i?"refused":"permitted":(0,F.y)(t),l="refused"===r?"✕":"permitted"===r?"✓":"◔"
;e.info(`${l} ${a.operation_id}: ${r}`);for(const{code:n,message:o}of t?.reasons??s)e.info(`  ${o} [${n}]`)}
return Promise.resolve()}const Z=({id:e,code:t,message:n})=>`${e}: ${n??t??"was not done"}`,V=4;var ee=n(70921)
;async function te(e){
const{phase:t,env:r,inputs:c,facts:d,warnings:p,cancelled:u,temporary:f,receiptIds:g,transport:_,asked:P}=e,j=r.GITHUB_WORKSPACE??process.cwd(),B={
env:r,clock:Date.now,log:ee.Rm.info},{npmToken:S,registryCredentials:x,token:A}=c,T={githubToken:A,npmToken:S,
registryCredentials:x},R=(0,b.c)({...T,facts:d,env:r,cancelled:u,mask:ee.jD}),U=(0,v.N)({...B,facts:d,token:c.token,
ledgerToken:c.ledgerToken,cancelled:u,transport:_,asked:P,registries:R}),D=async()=>{await(0,i.setImmediate)(),
await _.sent()},{artifact:O}=c,F=(0,$.MK)(j,c.workingDirectory),I={begun:null},N=(0,
w.Oo)(()=>Promise.all([n.e(1659),n.e(984),n.e(9319),n.e(4338)]).then(n.bind(n,54824))),C={phase:t,inputs:{...c,
workingDirectory:F},facts:d,env:r,checkout:{root:(0,$.Hp)(j,F),base:r.GITHUB_BASE_REF||null},warnings:p,log:ee.Rm,
clock:Date.now,random:o.randomBytes,signal:u,kinds:k.G,github:U,policyReader:null===c.policyToken?U.reader:(0,v.N)({
...B,facts:{...d,mode:"dry_run"},token:c.policyToken}).reader,approvedPlan:e=>async function(e){
const t=e.patienceMs??h,n=new AbortController,o=(0,i.setTimeout)(t,void 0,{signal:n.signal}).then(()=>({
absent:`the artifacts of this run were not there after ${t/1e3} s`}),()=>({absent:""}));try{
return await Promise.race([m(e),o])}catch(e){return{absent:`the artifacts of this run could not be read (${(0,
l.bD)(e).split("\n",1)[0]??""})`}}finally{n.abort()}}({expected:e,client:s.A,temporary:f,kinds:k.G}),
ledger:null===U.ledger?null:new y.F(U.ledger,{create:c.createLedger}),actionRepository:r.GITHUB_ACTION_REPOSITORY||null,
proofDirectory:(0,a.resolve)(c.proofDirectory??(0,a.join)(f,`marketops-proof-${d.claim.slice(0,8)}`)),receiptIds:g,
onPlanned:_.end,onAsked:()=>{(0,w.NN)(async function({transport:e,facts:t},n,o){await n(),await J(),
"prod"===t.mode&&await e.posted;const{loadPage:a}=await K();await Promise.all([o(),a()])}(e,D,N))},sent:D,
onProof:async e=>{I.begun=e,null!==O&&(await N()).announceProof(e,O)}};let E=null;try{const e=await X(C)
;await(await N()).tell(e),null===e.failure&&(E=e.proof.phase_1_dry_run_plan.plan_digest)}catch(e){(0,ee.fJ)(e),
null===I.begun&&await(await N()).tellUnusable(e)}if(null!==I.begun)try{
null===O?ee.Rm.info(`The proof is stored nowhere but in ${I.begun}: there is no artifact-name.`):await(await N()).storeProof(I.begun,O,d)
}catch(e){(0,ee.fJ)(e),E=null}c.comment&&await(await n.e(1345).then(n.bind(n,51345))).comment(e,I.begun),
c.verify&&null!==E&&null!==I.begun&&await(await n.e(1345).then(n.bind(n,51345))).verify(e,I.begun,E)}}),6848:((e,t,n)=>{
n.d(t,{WG:()=>r,b1:()=>s,yb:()=>i});var o=n(442);const a=1048576,i="marketops-proof",s={files:10050,fileBytes:128*a,
receiptBytes:1*a,textFileBytes:16*a,noteBytes:1*a,hashedBytes:512*a,nesting:16,unpackedBytes:2048*a,ratio:400,
ratioFromBytes:4*a,unsettled:5e4},r=e=>o.WG(e,{files:s.files,depth:2})}),31615:((e,t,n)=>{n.d(t,{Uj:()=>u,Zg:()=>d,
b3:()=>r,hk:()=>p,iA:()=>f,ui:()=>s});var o=n(19284),a=n(8601),i=n(54006)
;const s="application/vnd.marketops.receipt.v1+json",r="application/vnd.marketops.manifest.v1+json",l=e=>"string"==typeof e&&null!==(0,
o.Ey)(e)?null:{path:"",expected:"canonical base64"},c=(0,i.g1)({payload:l,payloadType:i.Qq,signatures:(0,i.p_)((0,
i.g1)({keyid:(0,i.wC)(/^(?:hmac-sha256:[0-9a-f]{16}|ed25519:[0-9a-f]{8})$/,"a key id"),sig:l}))});function d(e,t){
const n=Buffer.from(e);return Buffer.concat([Buffer.from(`DSSEv1 ${n.length} `),n,Buffer.from(` ${t.length} `),t])}
function p(e,t,n){const o=u(c,(0,a.OW)(e),"envelope");if(o.payloadType!==t)throw new a.dO(`payloadType is not ${t}`)
;const i=Buffer.from(o.payload,"base64"),s=(0,a._6)(i);if(null===s)throw new a.dO("payload is not valid UTF-8");return{
envelope:o,payload:u(n,(0,a.Kf)(s),"payload"),signed:d(t,i)}}function u(e,t,n){const o=e(t)
;if(null!==o)throw new a.dO(`${n}: ${o.path||"value"}: expected ${o.expected}`);return t}function f(e,t,n){return{
payload:(0,o.nk)(t),payloadType:e,signatures:n}}}),41729:((e,t,n)=>{n.d(t,{m:()=>l})
;var o=n(8601),a=n(36625),i=n(38422),s=n(442);const r=16777216;async function l(e,t){await e.list();const n=await(0,
s.oD)(e,i.Pb.plan,r);await(0,a.My)(t,n);const l=(0,o.OW)(n),c=(0,a.xH)(t)(l)
;if(null!==c)return`its plan.json is not a plan at ${c.path}`;const d=l
;return new Set(d.operations.map(({operation_id:e})=>e)).size===d.operations.length&&d.operations.every(e=>e.operation_digest===(0,
a.Q8)(e))&&d.plan_digest===(0,a.Gb)(d)?d:"its plan.json has not the digests that it claims"}}),73198:((e,t,n)=>{n.d(t,{
U0:()=>s,bX:()=>r,eY:()=>GrowingFile});var o=n(77598),a=n(73024),i=n(51455);class GrowingFile{path;#o=null
;constructor(e){this.path=e}append(e){this.#o??=(0,a.openSync)(this.path,"a"),(0,a.writeFileSync)(this.#o,e)}replace(e){
this.close(),s(this.path,e)}close(){null!==this.#o&&(0,a.closeSync)(this.#o),this.#o=null}}function s(e,t){
const n=`${e}.${(0,o.randomBytes)(4).toString("hex")}`;(0,a.writeFileSync)(n,t,{flag:"wx"}),(0,a.renameSync)(n,e)}
async function r(e){await Promise.all([...e].map(async e=>{const t=await(0,i.open)(e,"r+");try{await t.sync()}finally{
await t.close()}}))}}),83015:((e,t,n)=>{function o(e,{refused:t=!1}={}){const n={};for(const{type:t}of e)n[t]=(n[t]??0)+1
;const o=Object.fromEntries(Object.entries(n).sort(([e],[t])=>e<t?-1:1)),i=e.find(e=>"plan.created"===e.type)?.data.operations??0
;return{counts:o,result:a({dryRun:"dry_run"===e[0]?.mode,planned:i},n,t)}}function a({dryRun:e,planned:t},n,o){
const a=(...e)=>e.some(e=>(n[e]??0)>0);if(e)return"planned";const i=o||a("receipt.refused","gate.rejected")
;return a("operation.intent")?(n["operation.succeeded"]??0)+(n["operation.unchanged"]??0)===t?"shipped":a("operation.succeeded")?"partial":"failed":i?"blocked":"unchanged"
}n.d(t,{C:()=>s,Q:()=>o});const i=new Set(["dependency_failed","plan_blocked"]);function s(e){return i.has(e)}}),
87250:((e,t,n)=>{(0,n(88532).$W)({jitless:!0})}),94322:((e,t,n)=>{async function o(){
const{DefaultArtifactClient:e}=await Promise.all([n.e(7561),n.e(1659),n.e(6118),n.e(2968),n.e(981)]).then(n.bind(n,56068))
;return new e}n.d(t,{A:()=>o})})};
