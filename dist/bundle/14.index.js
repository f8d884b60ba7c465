"use strict";exports.id=14,exports.ids=[14],exports.modules={...require("./38422.shared.js").modules,
...require("./43568.shared.js").modules,802:((e,n,t)=>{function o(e,{environment:n,...t}){
const o=`${e.serverUrl}/${e.repository}`,i=/\/\.github\/workflows\/([^@/]+)@/.exec(e.workflowRef)?.[1];return{
server:e.serverUrl,repository:o,runUrl:`${o}/actions/runs/${e.runId}/attempts/${e.runAttempt}`,
environmentUrl:null===n?null:`${o}/deployments/${encodeURIComponent(n)}`,
workflowUrl:void 0===i?null:`${o}/actions/workflows/${encodeURIComponent(i)}`,...t}}t.d(n,{h:()=>o})}),31615:((e,n,t)=>{
t.d(n,{Uj:()=>p,Zg:()=>d,b3:()=>s,hk:()=>u,iA:()=>f,ui:()=>r});var o=t(19284),i=t(8601),a=t(16080)
;const r="application/vnd.marketops.receipt.v1+json",s="application/vnd.marketops.manifest.v1+json",l=e=>"string"==typeof e&&null!==(0,
o.Ey)(e)?null:{path:"",expected:"canonical base64"},c=(0,a.g1)({payload:l,payloadType:a.Qq,signatures:(0,a.p_)((0,
a.g1)({keyid:(0,a.wC)(/^(?:hmac-sha256:[0-9a-f]{16}|ed25519:[0-9a-f]{8})$/,"a key id"),sig:l}))});function d(e,n){
const t=Buffer.from(e);return Buffer.concat([Buffer.from(`DSSEv1 ${t.length} `),t,Buffer.from(` ${n.length} `),n])}
function u(e,n,t){const o=p(c,(0,i.OW)(e),"envelope");if(o.payloadType!==n)throw new i.dO(`payloadType is not ${n}`)
;const a=Buffer.from(o.payload,"base64"),r=(0,i._6)(a);if(null===r)throw new i.dO("payload is not valid UTF-8");return{
envelope:o,payload:p(t,(0,i.Kf)(r),"payload"),signed:d(n,a)}}function p(e,n,t){const o=e(n)
;if(null!==o)throw new i.dO(`${t}: ${o.path||"value"}: expected ${o.expected}`);return n}function f(e,n,t){return{
payload:(0,o.nk)(n),payloadType:e,signatures:t}}}),60014:((e,n,t)=>{t.d(n,{start:()=>J});t(87250)
;var o=t(77598),i=t(76760),a=t(58500),r=t(94322),s=t(43568),l=t(81128),c=t(78853),d=t(39502),u=t(77198),p=t(77222),f=t(73024),h=t(51455),g=t(55543),m=t(53474),y=t(31615),w=t(8601),v=t(38422),k=t(73198)
;class ProofFolder{path;#e=new Map;#n=new Set;constructor(e){this.path=e}static async create(e){if(await(0,h.mkdir)(e,{
recursive:!0
}),(await(0,h.readdir)(e)).length>0)throw new m.AK("proof_directory_not_empty",`proof-directory ${e} is not empty. Name a folder that is empty or does not exist.`)
;return new ProofFolder(e)}get ledgerFile(){return(0,i.join)(this.path,v.Pb.ledger)}takeBackRun(){(0,
k.U0)(this.ledgerFile,Buffer.alloc(0)),this.keepReceipts([])}keepReceipts(e){const n=new Set(e.map(v.WI))
;this.#t(e=>null!==(0,v.R6)(e)&&!n.has(e))}takeBackApprovals(){this.#t(e=>v.Ax.test(e))}#t(e){
for(const n of[...this.#e.keys()].filter(e))(0,f.rmSync)((0,i.join)(this.path,n),{force:!0}),this.#e.delete(n),
this.#n.delete(n)}write(e,n){const t=(0,g.o)(n);if(this.#e.get(e)===t)return;const o=(0,i.join)(this.path,e);(0,
f.mkdirSync)((0,i.dirname)(o),{recursive:!0}),(0,k.U0)(o,n),this.#e.set(e,t),this.#n.add(e)}async flush(){
const e=[...this.#n];this.#n.clear(),await(0,k.bX)(e.map(e=>(0,i.join)(this.path,e)))}writeJson(e,n){this.write(e,(0,
w.d_)(n))}async seal(e,n,t){this.#e.set(v.Pb.ledger,(0,g.o)(e));const o=Object.fromEntries(this.#e),a=Buffer.from((0,
w.dw)({files:o,head:n,schema:v.KB})),r=null===t?(0,y.iA)(y.b3,a,[]):t(a)
;for(const e of[v.Pb.ledger,v.Pb.manifest])this.#n.add(e);(0,k.U0)((0,i.join)(this.path,v.Pb.manifest),(0,w.d_)(r)),
await this.flush()}}
var $=t(36625),b=t(96679),_=t(83015),P=t(37033),j=t(38147),S=t(40666),A=t(20198),B=t(802),R=t(91277),T=t(57975),U=t(58331),x=t(51483),I=t(76469),O=t(22805)
;async function F(e,n){const{phase:t,inputs:o,facts:i,kinds:a}=e;if("execute"!==t||"prod"!==i.mode)return n
;if(n.judged.some(({verdict:e})=>"refuse"===e))return n;const r=await C(o.receipts??"",v.Pb.evidence),s=(0,w.MQ)(x.l,r)
;if(null===r||null===s)return n;const{plan:l,governance:c,evidence:d}=n;if(!((0,
T.isDeepStrictEqual)(s.job,d.job)&&s.run.run_attempt===d.run.run_attempt))return n;const u=(0,
U.s8)(l,c.policy,s,a).decisions;if(u.some(({decision:e})=>"permit"!==e))return n;const p=(0,O.J2)(l,c,u),f=(0,
U.mh)(s),h=await async function(e,n){const t=await Promise.all(n.map(async n=>{const t=await C(e,(0,v.nx)(n.digest))
;if(null===t||(0,g.o)(t)!==n.digest)return[];const[o]=(0,I.C1)(t.toString());return void 0===o?[]:[{...n,
text:t.toString(),name:(0,I.Td)(n.key,o.message)}]}));return t.every(e=>1===e.length)?t.flat():null}(o.receipts??"",(0,
U.Wz)(l,c.policy,s));return null===h?n:{...n,approvals:f,signedApprovals:h,decisions:p,evidence:s,evidenceBytes:r,
evidenceDigest:(0,g.o)(r)}}const D=16777216;async function C(e,n){const t="receipts"===(0,i.basename)(e)?[e,(0,
i.dirname)(e)]:[e];for(const e of t){const t=(0,i.join)(e,n),o=await(0,h.lstat)(t).catch(()=>null);if(null!==o){
if(o.isFile()&&o.size<=D)return(0,h.readFile)(t)
;throw new m.AK("receipts_unreadable",`${t} is no file, or too large to be evidence. Nothing was done.`)}}return null}
var E=t(38204)
;const N=3,K=(0,l.Oo)(()=>t.e(9600).then(t.bind(t,59600))),G=(0,l.Oo)(()=>Promise.all([t.e(984),t.e(2184),t.e(7994),t.e(1246)]).then(t.bind(t,41246)))
;async function M({log:e,...n}){const t=new Set,o={...e,warning:n=>{t.has(n)||e.warning(n),t.add(n)}},i={...n,log:o
},{facts:a}=i;let r=await o.group(`Plan (${a.mode})`,async()=>{const e=await F(i,await(0,E.iA)(i))
;return await async function({log:e,kinds:n,facts:t,inputs:o},{plan:i,comparison:a}){
e.info(`Plan digest ${i.plan_digest}`);for(const t of i.operations){const o=null===t.reason?"":` (${t.reason})`
;e.info(`${t.operation_id}: ${t.effect} ${(0,$.I)(t,n).describe(t)}${o}`)}if(null===a)return
;const{runId:r,repository:s}=t,l={links:{artifact:o.artifact?.name??null},runId:r,repository:s
},{changeLines:c}=await G();for(const n of c(a,l))e.info(n)}(i,e),e});(0,j.Q)(o,r.warnings)
;const{beginProof:s,dryRun:l,prod:c,unsigned:d}=await K(),u=await ProofFolder.create(i.proofDirectory);s(u,r),
await i.onProof(u.path),await o.group("Authorize",()=>Q(i,r));const p=e=>({...e,facts:a,plan:r.plan,
planBytes:r.planBytes,approvals:r.approvals,signedApprovals:(0,O.$P)(r),evidenceDigest:r.evidenceDigest,
evidenceBytes:r.evidenceBytes,policySource:r.governance.policySource,
decisions:r.decisions.map(({operation:e,record:n})=>({operation_id:e.operation_id,decision:n.decision,
violations:n.violations})),governance:r.governance,warnings:[...r.warnings,...e.untold??[]],standings:r.standings,
comparison:r.comparison,kinds:i.kinds,warn:o.warning,folder:u,links:(0,B.h)(a,{environment:i.inputs.environment,
policyUrl:r.governance.policyUrl,artifact:i.inputs.artifact?.name??null,action:i.actionRepository})})
;let f=Promise.resolve(null);const h=e=>{f=i.sent().then(G).then(({drawPages:n})=>n(p(e()))).catch(()=>null)
},g=async(e=1)=>{try{return e>1&&await(async()=>{r={...r,...await(0,O.t7)(i,r.plan,{...r,ready:null})},
u.takeBackApprovals(),s(u,r),(0,j.Q)(o,r.warnings),await Q(i,r)})(),await c(i,r,u,h)}catch(n){
if(!(n instanceof m.AK))throw n;return n.code===R.Me&&e<N?g(e+1):d(i,r,u,n)}
},y=await o.group("Execute",async()=>"prod"!==a.mode?(o.info("A dry run: every side effect is blocked."),
l(i,r,u)):g()),{decisionLines:w,finishProof:v,PLAIN:k}=await G(),{proof:A,summary:T,decision:U}=await o.group("Audit",async()=>{
const e=await v(p(y),await f),{entries:n,head:t}=e.proof.phase_4_proof_ledger;return o.info(`${(0,
S.hS)(n,"line")} in the ledger, head ${t}`),e});for(const e of w(U,k))o.info(e);const[x]=U.steps
;o.info(`Result: ${A.run.result}${void 0===x?"":`. ${x.text}: ${String(x.url)}`}`),(0,j.Q)(o,(0,b._7)(y.session.lines))
;const I=y.failure??function({inputs:e},{judged:n,comparison:t},o){const{result:i}=o.run,a=(0,P.r)(t);let r=!1
;const s=n.flatMap(e=>e.violations.flatMap(n=>"plan_digest_differs"!==n.code?[{...n,id:e.operation.operation_id
}]:r?[]:(r=!0,[{...n,id:null===a?"the plan":[...a].join(", ")}])));if("planned"===i){
const n=s.filter(({code:n})=>"plan_digest_differs"===n||("conflict"===n?"none"!==e.failOn:"mode_not_prod"!==n&&"violation"===e.failOn)),[t]=n
;return void 0===t?null:new m.AK(t.code,`${t.id}: ${t.message}`)}
if("shipped"===i||"unchanged"===i||"authorized"===i)return null
;const l=o.phase_3_github_execution.operations.filter(({status:e})=>"success"!==e).map(({operation_id:e,code:n,message:t})=>({
id:e,code:n,message:t})),c=(s.length>0?s:l).toSorted((e,n)=>Number((0,_.C)(e.code))-Number((0,
_.C)(n.code))),[d,...u]=c,p=u.slice(0,q).map(e=>`${W(e)}${null===e.code?"":` [${e.code}]`}`),f=u.length>q?["The summary has the others."]:[],h=`The result is ${i}.${void 0===d?"":` ${W(d)}`}`
;return new m.AK(d?.code??"not_shipped",[h,...p,...f].join("\n"))}(i,r,A);return{kinds:i.kinds,proof:A,summary:T,
proofPath:u.path,operations:r.plan.operations,outcomes:y.outcomes,standings:r.standings,failure:I}}
function Q({log:e},{judged:n,standings:t}){for(const[o,{operation:i,verdict:a,violations:r}]of n.entries()){
const n=t[o],s=void 0===n?"refuse"===a?"refused":"permitted":(0,
A.y)(n),l="refused"===s?"\u2715":"permitted"===s?"\u2713":"\u25d4";e.info(`${l} ${i.operation_id}: ${s}`)
;for(const{code:t,message:o}of n?.reasons??r)e.info(`  ${o} [${t}]`)}return Promise.resolve()}
const W=({id:e,code:n,message:t})=>`${e}: ${t??n??"was not done"}`,q=4;var z=t(70921);async function J(e){
const{phase:n,env:f,inputs:h,facts:g,warnings:m,cancelled:y,temporary:w,receiptIds:v,transport:k,asked:$}=e,b=f.GITHUB_WORKSPACE??process.cwd(),_={
env:f,clock:Date.now,log:z.Rm.info},{npmToken:P,registryCredentials:j,token:S}=h,A={githubToken:S,npmToken:P,
registryCredentials:j},B=(0,d.c)({...A,facts:g,env:f,cancelled:y,mask:z.jD}),R=(0,c.N)({..._,facts:g,token:h.token,
ledgerToken:h.ledgerToken,cancelled:y,transport:k,asked:$,registries:B}),T=async()=>{await(0,a.setImmediate)(),
await k.sent()},{artifact:U}=h,x=(0,p.MK)(b,h.workingDirectory),I={begun:null},O=(0,
l.Oo)(()=>Promise.all([t.e(3838),t.e(984),t.e(2184),t.e(4338)]).then(t.bind(t,54824))),F={phase:n,inputs:{...h,
workingDirectory:x},facts:g,env:f,checkout:{root:(0,p._M)(b,x),base:f.GITHUB_BASE_REF||null},warnings:m,log:z.Rm,
clock:Date.now,random:o.randomBytes,signal:y,kinds:u.G,github:R,policyReader:null===h.policyToken?R.reader:(0,c.N)({
..._,facts:{...g,mode:"dry_run"},token:h.policyToken}).reader,approvedPlan:async e=>{
const{findApprovedPlan:n}=await t.e(9024).then(t.bind(t,39024));return n({expected:e,client:r.A,temporary:w,kinds:u.G})
},ledger:null===R.ledger?null:new s.F(R.ledger,{create:h.createLedger}),
actionRepository:f.GITHUB_ACTION_REPOSITORY||null,proofDirectory:(0,i.resolve)(h.proofDirectory??(0,
i.join)(w,`marketops-proof-${g.claim.slice(0,8)}`)),receiptIds:v,onPlanned:k.end,onAsked:()=>{(0,
l.NN)(async function({transport:e,facts:n},t,o){await t(),await K(),"prod"===n.mode&&await e.posted
;const{loadPage:i}=await G();await Promise.all([o(),i()])}(e,T,O))},sent:T,onProof:async e=>{I.begun=e,
null!==U&&(await O()).announceProof(e,U)}};let D=null;try{const e=await M(F);await(await O()).tell(e),
null===e.failure&&(D=e.proof.phase_1_dry_run_plan.plan_digest)}catch(e){(0,z.fJ)(e),
null===I.begun&&await(await O()).tellUnusable(e)}if(null!==I.begun)try{
null===U?z.Rm.info(`The proof is stored nowhere but in ${I.begun}: there is no artifact-name.`):await(await O()).storeProof(I.begun,U,g)
}catch(e){(0,z.fJ)(e),D=null}h.comment&&await(await t.e(1345).then(t.bind(t,51345))).comment(e,I.begun),
h.verify&&null!==D&&null!==I.begun&&await(await t.e(1345).then(t.bind(t,51345))).verify(e,I.begun,D)}}),73198:((e,n,t)=>{
t.d(n,{U0:()=>r,bX:()=>s,eY:()=>GrowingFile});var o=t(77598),i=t(73024),a=t(51455);class GrowingFile{path;#o=null
;constructor(e){this.path=e}append(e){this.#o??=(0,i.openSync)(this.path,"a"),(0,i.writeFileSync)(this.#o,e)}replace(e){
this.close(),r(this.path,e)}close(){null!==this.#o&&(0,i.closeSync)(this.#o),this.#o=null}}function r(e,n){
const t=`${e}.${(0,o.randomBytes)(4).toString("hex")}`;(0,i.writeFileSync)(t,n,{flag:"wx"}),(0,i.renameSync)(t,e)}
async function s(e){await Promise.all([...e].map(async e=>{const n=await(0,a.open)(e,"r+");try{await n.sync()}finally{
await n.close()}}))}}),83015:((e,n,t)=>{function o(e,{refused:n=!1}={}){const t={};for(const{type:n}of e)t[n]=(t[n]??0)+1
;const o=Object.fromEntries(Object.entries(t).sort(([e],[n])=>e<n?-1:1)),a=e.find(e=>"plan.created"===e.type)?.data.operations??0
;return{counts:o,result:i({dryRun:"dry_run"===e[0]?.mode,planned:a},t,n)}}function i({dryRun:e,planned:n},t,o){
const i=(...e)=>e.some(e=>(t[e]??0)>0);if(e)return"planned";const a=o||i("receipt.refused","gate.rejected")
;return i("operation.intent")?(t["operation.succeeded"]??0)+(t["operation.unchanged"]??0)===n?"shipped":i("operation.succeeded")?"partial":"failed":a?"blocked":"unchanged"
}t.d(n,{C:()=>r,Q:()=>o});const a=new Set(["dependency_failed","plan_blocked"]);function r(e){return a.has(e)}}),
87250:((e,n,t)=>{(0,t(88532).$W)({jitless:!0})})};
