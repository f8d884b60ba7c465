import{createRequire as e}from"module";export const id=9554;export const ids=[9554,3453];export const modules={
67561:(e,n,t)=>{t.r(n),t.d(n,{commentJob:()=>commentJob})
;var r=t(77598),o=t(76760),s=t(91659),i=t(22020),a=t(51455),l=t(27597),c=t(81729);const u=33554432,d=l.Ikc({id:l.aig()
}),p=l.Ikc({pull_request:l.Ikc({head:l.Ikc({repo:d.nullable()}),base:l.Ikc({repo:d})})})
;var f=t(93156),m=t(6848),h=t(99300),g=t(23427),y=t(55543),w=t(74296),$=t(96679),b=t(38422),_=t(2792),v=t(802),k=t(39374)
;async function checked(e,n,t){const r=(0,m.WG)(e),{report:o,files:s}=await(0,g.w6)(r,{pins:null,kinds:t
}),i=o.checks.find(({status:e})=>"failed"===e)
;if(void 0!==i||null===s)throw new f.wI("failed",`${i?.name??"layout"}: ${i?.detail??"nothing is there"}`)
;const text=async(e,n)=>{const t=await(0,m.oD)(r,e,n)
;if((0,y.ol)(t)!==s.digests.get(e))throw new f.wI("failed",`${e} changed while it was read`);return t.toString()
},[a,l]=[(0,
f.sb)(s.proof),(0,f.sb)(s.plan)],{run_attempt:c,environment:u}=a.run,d=await text(b.Pb.ledger,m.b1.fileBytes),p=await text(b.Pb.policy,m.b1.textFileBytes)
;return{proof:a,plan:l,kinds:t,lines:(0,$.Li)(d),ledgerText:d,evidenceText:"",checkpoints:[],policyText:p,terms:(0,
k.M)(p,t),policyFile:null,links:(0,v.h)({...n,runAttempt:c},{environment:u,policyUrl:null,artifact:null,action:null}),
warnings:[],standings:(0,h.cE)(s,t),comparison:null}}
const x=20,I=/^[^\r\n]*\r?\n<!-- marketops-plans((?: [^\s]+)+) -->\r?(?:\n|$)/,j=/^(sha256:[0-9a-f]{64})\/([0-9a-f]{40})\/([1-9][0-9]{0,19})\/([1-9][0-9]{0,5})$/
;function historyLine(e){const n=e.map(({digest:e,commit:n,runId:t,runAttempt:r})=>`${e}/${n}/${t}/${r}`)
;return`\x3c!-- marketops-plans ${n.join(" ")} --\x3e`}
var q=t(42522),T=t(54285),P=t(96452),A=t(27366),O=t(32921),S=t(57994);const B=65e3;function commentMarker(e){
return`\x3c!-- marketops-plan-comment${null===e?"":`:${e}`} --\x3e`}const C=[{rows:100,changes:40,body:4e3,causes:20,
warnings:20},{rows:100,changes:40,body:0,causes:20,warnings:20},{rows:100,changes:0,body:0,causes:10,warnings:10},{
rows:20,changes:0,body:0,causes:3,warnings:3},{rows:3,changes:0,body:0,causes:1,warnings:1}]
;function renderComment(e,{name:n=null,earlier:t=[]}={}){
const r=(0,P.I)(e),o=shownPlan(e),s=t.filter(({digest:e})=>e!==o.digest).slice(0,x),i=[`${commentMarker(n)}\n${historyLine([o,...s])}`,earlierPart(s,e.links)]
;return(0,T.eO)(C,B,e=>function commentAt(e,n,[t,r]){
const{input:o}=e,s=(0,q.NX)(e.causes),i=s.slice(0,n.causes).map(n=>(0,
O.H9)(n,e)),a=s.length-i.length,l=e.operations.slice(0,n.changes).map(e=>(0,O.is)(e,n.body)),c=[t,(0,O.Jb)(e,"###"),(0,
O.c_)(e,n.rows),...0===i.length?[]:[`#### ${(0,q.ZI)(e.decision.state)}`,...i],...0===a?[]:[`${(0,
A.hS)(a,"more reason")} in the summary.`],...0===l.length?[]:[(0,T.zH)((0,S.w)(e),l.join("\n\n---\n\n"))],...(0,
O.VR)(e,n.warnings),(0,O.Er)(e),...""===r?[]:[r],`${(0,T.nf)("Summary and proof of this run",o.links.runUrl)} · ${(0,
O.Lk)(e)}`];return`${c.join("\n\n")}\n`}(r,e,i))}function shownPlan({plan:e,proof:{run:n}}){return{digest:e.plan_digest,
commit:n.commit_sha,runId:n.run_id,runAttempt:n.run_attempt}}function earlierPart(e,{repository:n}){
if(0===e.length)return"";const t=e.map(({digest:e,commit:t,runId:r,runAttempt:o})=>[(0,T.aY)(e),(0,T.aY)((0,
A.Fu)(t)),(0,T.nf)(`run ${r}, attempt ${o}`,`${n}/actions/runs/${r}/attempts/${o}`)]);return(0,T.zH)(`${(0,
A.hS)(e.length,"earlier plan")} of this pull request, no longer current`,(0,T.tp)(["Plan digest","Commit","Run"],t))}
function decide(e,n,t){const[r]=e,bodyWith=e=>"run"in n?function renderNoPlan(e,{name:n=null,earlier:t=[]}={}){
return`${[0===t.length?commentMarker(n):`${commentMarker(n)}\n${historyLine(t)}`,"### 🔴 No plan",`**Planning failed, so nothing here can be approved.** ${(0,
T.nf)("The log of this run",e.runUrl)} tells why.`,earlierPart(t,e)].filter(e=>""!==e).join("\n\n")}\n`}(n.links,{
name:t,earlier:e}):renderComment(n,{name:t,earlier:e});if(void 0===r)return{outcome:"created",body:bodyWith([])}
;const o=function readHistory(e){const n=(I.exec(e)?.[1]?.trim().split(" ")??[]).slice(0,x+1).map(e=>{
const[,n,t,r,o]=j.exec(e)??[];return void 0===n||void 0===t||void 0===r?null:{digest:n,commit:t,runId:r,
runAttempt:Number(o)}});return n.every(e=>null!==e)?n:[]}(r.body),s="run"in n?n.run:shownPlan(n)
;if(void 0!==o[0]&&function isLater(e,n){const[t,r]=[BigInt(e.runId),BigInt(n.runId)]
;return t===r?e.runAttempt>n.runAttempt:t>r}(o[0],s))return{outcome:"outdated",comment:r};const i=bodyWith(o);return{
outcome:plain(r.body)===plain(i)?"unchanged":"updated",comment:r,body:i}}
const plain=e=>e.replaceAll("\r\n","\n").trimEnd();function supersededBody({url:e}){
return`This comment was made at the same time as [another one](${e}), which holds the current plan.\n`}
var L=t(9582),N=t(73221),Q=t(49737);const R=l.Ikc({id:l.KCZ([l.aig().int(),l.oad()]).transform(String),
body:l.YjP().nullish(),html_url:l.OZ5({protocol:/^https?$/}),user:l.Ikc({login:l.YjP()}).nullable()}),U=l.Ikc({
data:l.Ikc({viewer:l.Ikc({login:l.YjP().min(1)})})});function createComments(e,n){const t=(0,Q.G)(e,n);return{
async mine(n,r){const o=(await t.list("GET /issues/{issue_number}/comments",{issue_number:n
},R)).filter(({body:e})=>/^\r?\n/.test(!0===e?.startsWith(r)?e.slice(r.length):""));if(0===o.length)return[]
;const s=await(async()=>(await e.graphql("query { viewer { login } }",{},U)).data.viewer.login.toLowerCase())()
;return o.filter(({user:e})=>e?.login.toLowerCase()===s).map(owned)},
create:async(e,n)=>written(await t.write("POST /issues/{issue_number}/comments",{issue_number:e,body:n},R),n),
update:async(e,n)=>written(await t.write("PATCH /issues/comments/{comment_id}",{comment_id:e,body:n},R),n)}}
const owned=({id:e,body:n,html_url:t})=>({id:e,body:n??"",url:t});function written(e,n){
const t=owned(e),plain=e=>e.replaceAll("\r\n","\n").trimEnd();if(plain(t.body)===plain(n))return t;throw(0,
N.Yb)(`GitHub answered with another text than the one sent, for ${t.url}`)}var H=t(21926);async function commentJob(e){
const{token:n,path:t,pullRequest:l,name:d}=function readCommentInputs(e){const n=(0,c.AI)(e),t=(0,
c.LF)(e,"pull-request");if(!/^[1-9]\d{0,9}$/.test(t)){
const e=""===t?"is empty, and the event of this run is of no pull request":"is no number";throw(0,
c.MB)("pull-request",`${e}. Give its number, or run this job only for pull requests.`)}const r=(0,c.LF)(e,"name")
;if(""!==r&&(!/^[A-Za-z0-9._-]{1,64}$/.test(r)||r.includes("--")))throw(0,
c.MB)("name",`${JSON.stringify(r.slice(0,100))} is not 1 to 64 letters, digits, ".", "_" or single "-".`);return{
path:(0,c.LF)(e,"path")||null,pullRequest:Number(t),name:r||null,token:n}}(e);(0,H.jD)(n);const f=(0,c.MH)(e,{
mode:"dry_run",environment:null},(0,r.randomBytes)(16).toString("hex")),m=null===t?{run:f,links:(0,v.h)(f,{
environment:null,policyUrl:null,artifact:null,action:null})}:await async function readProof(e,n,t){let r;try{
r=await checked(e,n,t)}catch(n){
throw new w.NL("proof_refused",(0,_.kc)(`The folder ${e} holds no proof that can be shown: ${(0,
w.bD)(n)}. Check that path is where the artifact of the plan job was downloaded to, alone, and that the plan job came to its end.`),{
cause:n})}const{run:o}=r.proof;if(o.repository_id===n.repositoryId&&o.run_id===n.runId)return r
;throw new w.NL("proof_of_another_run",(0,
_.kc)(`The proof in ${e} is of run ${o.run_id} in repository ${o.repository_id}, this is run ${n.runId} in ${n.repositoryId}. Download the artifact of this run's plan job.`))
}((0,o.resolve)(e.GITHUB_WORKSPACE??".",t),f,i.G),h=`marketops-action/${f.actionVersion}`,g={env:e,clock:Date.now,
log:H.Rm.info,userAgent:h},y=createComments((0,L.U)({...g,apiUrl:f.apiUrl,mode:"prod",token:n}),f.repository);try{
const e=await y.mine(l,commentMarker(d)),n=decide(e,m,d),t=await function carryOut(e,n,t){
return"created"===e.outcome?n.create(t,e.body):"updated"===e.outcome?n.update(e.comment.id,e.body):Promise.resolve(e.comment)
}(n,y,l);for(const n of e.slice(1))await y.update(n.id,supersededBody(t));!function tell(e,{id:n,url:t}){
H.Rm.info(`${M[e]}: ${t}`),s.uH("outcome",e),s.uH("comment-id",n),s.uH("comment-url",t)}(n.outcome,t)}catch(n){
if(!function isReadOnlyToken(e){
return e instanceof N.y_&&403===e.status&&/not accessible by integration/i.test(e.message)
}(n)||!await async function isForkRun(e){const n=e.GITHUB_EVENT_NAME??""
;if(!n.startsWith("pull_request")||"pull_request_target"===n)return!1;const t=await(0,
a.readFile)(e.GITHUB_EVENT_PATH??"").catch(()=>Buffer.alloc(0));if(0===t.length||t.length>u)return!1;try{
const{head:e,base:n}=p.parse(JSON.parse(t.toString())).pull_request;return e.repo?.id!==n.repo.id}catch{return!1}
}(e))throw n
;H.Rm.warning(`No comment was written: this pull request comes from a fork, and GitHub gives its runs a token that cannot write. ${"plan"in m?`The plan (${m.plan.plan_digest}) is in the summary`:"Why there is no plan is in the log"} of the plan job.`),
s.uH("outcome","not_permitted")}return null}const M={created:"The plan was written as a comment",
updated:"The comment was brought up to date",unchanged:"The comment shows this plan already; nothing was written",
outdated:"A later run has commented already; nothing was written"}},76469:(e,n,t)=>{t.d(n,{$3:()=>approvalMessage,
C1:()=>findApprovals,Td:()=>approvalName,W:()=>approvalFile,Zw:()=>approvalBranchPath,bA:()=>judgeApproval,er:()=>c,
yh:()=>approvalFolder,z8:()=>collectApprovals});var r=t(32257),o=t(55543),s=t(68114),i=t(46260),a=t(75249)
;const l="marketops.approval/v1",c=6048e5;function approvalMessage({origin:e,environment:n,planDigest:t},r){
return[l,e,n.toLowerCase(),t,r,""].join("\n")}const isFirst=e=>e===l;function findApprovals(e){
const n=e.replaceAll("\r\n","\n").split("\n"),t=[];for(let e=0;e<n.length;){const r=isFirst(n[e])?e+5:e;if(!(0,
a.aP)(n[r])){e++;continue}const o=r===e?"":`${n.slice(e,r).join("\n")}\n`,s=signatureAt(n,r),i=s.end,l=r>e&&null!==i
;t.push({line:e+1,message:o,text:l?`${n.slice(e,i).join("\n")}\n`:null,
signature:r===e?"is a signature without its message directly before it":s.signature}),e=i??r+1}if(0===t.length){
const e=n.findIndex(isFirst);e>=0&&t.push({line:e+1,message:"",text:null,
signature:"is a message without a signature directly behind it"})}return t}function signatureAt(e,n){let t=null;try{
const r=(0,a.RO)(e,n);return t=r.end,{end:t,signature:(0,a._y)(r.bytes)}}catch(e){if(!(e instanceof a.DZ))throw e
;return{end:t,signature:e.message}}}function judgeApproval(e,n){const{text:t,message:i,signature:l}=e
;if("string"==typeof l)return l;if(null===t)return"is no approval text";const u=function messageFault(e,n){
const[,t="",o="",s="",i=""]=e.split("\n");if(t!==n.origin)return`is for ${quoted(t)}, not for ${n.origin}`
;const a=n.environment.toLowerCase();if(o!==a)return`is for the environment ${quoted(o)}, not ${quoted(a)}`
;if(s!==n.planDigest)return`is for the plan ${quoted(s)}, not ${n.planDigest}`;const l=(0,r.pe)(i)
;return null===l?`ends at ${quoted(i)}, which is no time like 2026-11-22T01:02:03.456Z`:l<n.now?`ended at ${i}`:l>n.createdAt+c?`ends at ${i}, over 7 days after the run was created`:null
}(i,n);if(null!==u)return u
;if(l.namespace.toString("latin1")!==s.og)return`is signed for another namespace than ${s.og}`
;const{fingerprint:d}=l.key,p=n.approvers.filter(({key:e})=>e.fingerprint===d),[f]=p
;if(void 0===f)return`is signed by ${d}, which no line of approvers that counts lists`
;if(p.some(({principal:e})=>e!==f.principal))return`is signed by ${d}, which approvers lists for more than one principal`
;const m=Math.floor(n.now/1e3)
;if(!p.some(({validAfter:e,validBefore:n})=>(e??-1/0)<=m&&m<=(n??1/0)))return`is signed by ${d}, which approvers lists for another time`
;if(!(0,a.Wo)(l))return"is signed by a security key that nobody touched";if(!(0,
a._C)(l,Buffer.from(i)))return"has a signature that is not of this message";const h=i.split("\n")[4]??"",g=(0,a.p4)(l)
;return{principal:f.principal,key:d,digest:(0,o.ol)(t),not_after:h,verified:g}}
const quoted=e=>JSON.stringify(e.slice(0,100));function approvalName(e,n){return(0,o.ol)((0,i.dw)([e,n]))}
const approvalFile=e=>`${Buffer.from(e.slice(7),"base64").toString("hex")}.txt`,approvalFolder=e=>e.slice(7),approvalBranchPath=(e,n)=>`${approvalFolder(e)}/${approvalFile(n)}`
;function collectApprovals(e,n){const t=new Map,r=[];for(const{from:o,text:s}of e)for(const e of findApprovals(s)){
const s=judgeApproval(e,n);if("string"==typeof s){r.push({from:`${o}, line ${e.line}`,reason:s});continue}
const i=approvalName(s.key,e.message);t.has(i)||t.set(i,{...s,text:e.text??"",name:i})}return{counted:[...t.values()],
ignored:r}}},38422:(e,n,t)=>{t.d(n,{Ax:()=>p,CZ:()=>h,KB:()=>c,Pb:()=>u,R6:()=>receiptOfPath,SV:()=>isProofPath,
UH:()=>f,WI:()=>receiptPath,nx:()=>approvalPath,rN:()=>w,rb:()=>l,vA:()=>g,vb:()=>$});t(31615)
;var r=t(96679),o=t(36625),s=t(81920),i=t(53633),a=t(14182);const l="marketops.proof/v1",c="marketops.manifest/v1",u={
proof:"CANONICAL_PROOF.json",plan:"plan.json",evidence:"evidence.json",policy:"policy.yml",trustedKeys:"trusted-keys",
approvers:"approvers",predicate:"predicate.json",subjects:"subjects.sha256",ledger:"ledger.jsonl",
checkpoints:"checkpoints.json",report:"report.html",summary:"summary.md",manifest:"manifest.json"
},receiptPath=e=>`receipts/${e}.dsse.json`,d=/^receipts\/(rcpt_[0-9a-f]{32})\.dsse\.json$/;function receiptOfPath(e){
return d.exec(e)?.[1]??null}
const approvalPath=e=>`approvals/${e.slice(7)}.txt`,p=/^approvals\/[0-9a-f]{64}\.txt$/,f=[u.predicate,u.subjects]
;function isProofPath(e){return Object.values(u).includes(e)||null!==receiptOfPath(e)||p.test(e)}const m=(0,
i.yL)("succeeded","failed","skipped","in_doubt","unchanged","blocked"),h=(0,i.g1)({phase_1_dry_run_plan:(0,i.g1)({
blocked_by_mode:(0,i.yL)(!0),mode:(0,i.yL)("dry_run"),operations:(0,i.p_)((0,i.g1)({effect:a.QZ,operation_digest:i.br,
operation_id:i.Qq,operation_kind:a.Cs,reason:(0,i.me)(i.Qq)})),plan_digest:i.br,plan_file_digest:i.br}),
phase_2_fc_authorization:(0,i.g1)({approvals:(0,i.p_)(s.SH),blocked_by_mode:i.Jt,decisions:(0,i.p_)((0,i.g1)({
decision:a.xR,operation_id:i.Qq,violations:(0,i.p_)(s.Qf)})),evidence_digest:i.br,policy_digest:i.br,receipts:(0,
i.p_)((0,i.g1)({enforceable:i.Jt,envelope_digest:i.br,operation_id:i.Qq,receipt:s.m8,receipt_id:i.qp})),
signed_approvals:(0,i.p_)(s.Op)}),phase_3_github_execution:(0,i.g1)({blocked_by_mode:i.Jt,operations:(0,i.p_)((0,i.g1)({
checks:(0,i.me)((0,i.p_)(r.Iw)),code:(0,i.me)(i.Qq),github:(0,i.me)(o.lQ),message:(0,i.me)(i.Qq),operation_id:i.Qq,
outcome:(0,i.me)(m),receipt_id:(0,i.me)(i.qp),status:a.h5}))}),phase_4_proof_ledger:(0,i.g1)({bindings:(0,i.p_)((0,
i.g1)({intent_seq:(0,i.me)(i.U9),operation_id:i.Qq,outcome:(0,i.me)(m),outcome_seq:(0,i.me)(i.U9),receipt_id:i.qp})),
entries:i.U9,head:i.tW,origin:i.Qq,root:i.tW,size:i.U9}),run:(0,i.g1)({action_version:i.Qq,actor:i.Qq,claim:i.o8,
closed_at:i.kB,commit_sha:i.XS,environment:(0,i.me)(i.Qq),event:i.Qq,mode:a.Mq,opened_at:i.kB,policy_source:r.IQ,
ref:i.Qq,repository:i.Qq,repository_id:i.hH,result:a.XS,run_attempt:i.yj,run_id:i.hH,triggering_actor:i.Qq,
workflow_ref:i.Qq,workflow_sha:i.XS}),schema:(0,i.yL)(l)}),g=(0,i.g1)({approvals:(0,i.p_)((0,i.g1)({user:i.Qq,
user_id:i.hH})),closed_at:i.kB,commit_sha:i.XS,evidence_digest:i.br,ledger:(0,i.g1)({head:i.tW,root:i.tW,size:i.U9}),
origin:i.Qq,plan_digest:i.br,policy_digest:i.br,receipts:(0,i.p_)(i.qp),repository:i.Qq,result:a.XS,run_attempt:i.yj,
run_id:i.hH,signed_approvals:(0,i.p_)((0,i.g1)({key:i.Qq,principal:i.Qq}))}),y=(0,i.g1)({after:(0,i.me)(i.Qq),before:(0,
i.me)(i.Qq),first_seq:i.U9,frontier:(0,i.p_)(i.tW)}),w=(0,i.p_)(y),$=(0,i.g1)({files:(0,
i.Tj)(e=>"string"==typeof e&&isProofPath(e)&&e!==u.manifest?null:{path:"",expected:"a file of the proof layout"},i.br),
head:i.tW,schema:(0,i.yL)(c)})},83015:(e,n,t)=>{function closeRun(e,{refused:n=!1}={}){const t={}
;for(const{type:n}of e)t[n]=(t[n]??0)+1
;const r=Object.fromEntries(Object.entries(t).sort(([e],[n])=>e<n?-1:1)),o=e.find(e=>"plan.created"===e.type)?.data.operations??0
;return{counts:r,result:resultOf({dryRun:"dry_run"===e[0]?.mode,planned:o},t,n)}}
function resultOf({dryRun:e,planned:n},t,r){const has=(...e)=>e.some(e=>(t[e]??0)>0);if(e)return"planned"
;const o=r||has("receipt.refused","gate.rejected")
;return has("operation.intent")?(t["operation.succeeded"]??0)+(t["operation.unchanged"]??0)===n?"shipped":has("operation.succeeded")?"partial":"failed":o?"blocked":"unchanged"
}t.d(n,{C:()=>isConsequence,Q:()=>closeRun});const r=new Set(["dependency_failed","plan_blocked"])
;function isConsequence(e){return r.has(e)}},20198:(e,n,t)=>{function standingText({standing:e,needs:n}){
return"needs"===e?`will need: ${n.map(({text:e})=>e).join(", ")}`:e}t.d(n,{y:()=>standingText})},802:(e,n,t)=>{
function linksOf(e,{environment:n,...t}){
const r=`${e.serverUrl}/${e.repository}`,o=/\/\.github\/workflows\/([^@/]+)@/.exec(e.workflowRef)?.[1];return{
server:e.serverUrl,repository:r,runUrl:`${r}/actions/runs/${e.runId}/attempts/${e.runAttempt}`,
environmentUrl:null===n?null:`${r}/deployments/${encodeURIComponent(n)}`,
workflowUrl:void 0===o?null:`${r}/actions/workflows/${encodeURIComponent(o)}`,...t}}t.d(n,{h:()=>linksOf})},
64347:(e,n,t)=>{t.d(n,{$:()=>i,Ow:()=>changeLines,Q$:()=>shownValues,TE:()=>lookYourself,bG:()=>changesPart,r8:()=>a})
;var r=t(36625),o=t(54285),s=t(27366);const i="What changed since the approval",a={added:"was not approved",
removed:"was approved, and would not run",changed:"is not what was approved"},l="not there",c=40,u=200
;function shownValues({before:e,after:n}){if(null===e||null===n||Math.max(e.length,n.length)<=u)return{
before:shorten(e??l),after:shorten(n??l)};const t=Math.min(e.length,n.length);let r=0;for(;r<t&&e[r]===n[r];)r++;let o=0
;for(;o<t-r&&e.at(-1-o)===n.at(-1-o);)o++;const s=Math.max(0,r-c),i=Math.max(0,o-c),part=e=>{
const n=shorten(e.slice(s,e.length-i));return`${s>0?"…":""}${n}${i>0&&!n.endsWith("…")?"…":""}`.toWellFormed()};return{
before:part(e),after:part(n)}}const shorten=e=>e.length<=u?e:`${e.slice(0,u)}…`.toWellFormed()
;function lookYourself({links:e,runId:n,repository:t}){
return`Look yourself: compare plan.json of the plan job (\`gh run download ${n} --repo ${t}\` fetches whatever the run has uploaded) with plan.json in this proof${null===e.artifact?"":` (${e.artifact})`}. The digest of a pull request's plan is never the one of this run: its commit is the merge commit.`
}function changeLines(e,n){const{expected:t}=e
;if("absent"in e)return[`The approved plan, ${t}, was not found: ${e.absent}.`,lookYourself(n)]
;const{plan:r,operations:o}=e.difference,line=e=>{const{before:n,after:t}=shownValues(e);return`${e.field}: ${n} → ${t}`
}
;return[`${i} of ${t}, operation by operation:`,...r.map(e=>`  plan ${line(e)}`),...o.flatMap(({operation_id:e,operation_kind:n,change:t,fields:r})=>[`  ${e} (${n}) ${a[t]}`,...r.map(e=>`    ${line(e)}`)])]
}function changesPart(e,n,t){const r=`### ${i}`,a=`Approved: ${(0,o.aY)(e.expected)}`
;if("absent"in e)return[r,a,`It was not found: ${(0,o.CS)(e.absent)}.`,lookYourself(n)].join("\n\n")
;const{plan:l,operations:c}=e.difference,u=[{title:"The plan as a whole",fields:l},...c.map(e=>({
title:operationTitle(e,n.kinds),fields:e.fields}))].filter(({fields:e})=>e.length>0);let d=t;const p=[]
;for(const{title:e,fields:n}of u){if(d<=0)break
;p.push(e,(0,o.tp)(["Field","Approved","Would run"],n.slice(0,d).map(fieldCells))),d-=n.length}
const f=u.reduce((e,{fields:n})=>e+n.length,0),m=f>t?[`${(0,
s.hS)(f-t,"more change")}: see \`report.html\` in the proof.`]:[];return[r,a,...p,...m].join("\n\n")}
function operationTitle(e,n){const{operation_id:t,change:s}=e;return`${(0,r.I)(e,n).title} ${(0,o.aY)(t,80)} ${a[s]}`}
function fieldCells(e){const{before:n,after:t}=shownValues(e);return[(0,o.MZ)(e.field),(0,o.MZ)(n,2*u),(0,o.MZ)(t,2*u)]}
},57994:(e,n,t)=>{t.d(n,{B:()=>renderSummary,w:()=>changesTitle})
;var r=t(42522),o=t(54285),s=t(64347),i=t(96452),a=t(27366),l=t(32921),c=t(22808);const u=921600,d=[{rows:1e3,
changes:200,body:2e4,causes:100},{rows:1e3,changes:200,body:1e3,causes:100},{rows:1e3,changes:200,body:0,causes:50},{
rows:1e3,changes:0,body:0,causes:20},{rows:200,changes:0,body:0,causes:10},{rows:20,changes:0,body:0,causes:3},{rows:0,
changes:0,body:0,causes:1}];function renderSummary(e,{limitBytes:n=u}={}){const t=(0,i.I)(e);return(0,
o.eO)(d,n,e=>function summaryAt(e,n){const{input:t,operations:i,causes:c}=e,u=(0,
r.NX)(c),d=i.slice(0,n.changes).map(e=>(0,l.is)(e,n.body)),p="prod"===t.proof.run.mode&&n.rows>0?(0,
l.TJ)(e,n.rows):"",f=u.length-Math.min(u.length,n.causes),{run_id:m,repository:h}=t.proof.run,g={kinds:t.kinds,
links:t.links,runId:m,repository:h},y=[(0,l.Jb)(e),...null===t.comparison?[]:[(0,
s.bG)(t.comparison,g,n.rows)],0===n.rows?`${(0,a.hS)(i.length,"operation")}: see \`report.html\` in the proof.`:(0,
l.c_)(e,n.rows),...0===u.length?[]:[`### ${(0,r.ZI)(e.decision.state)}`,...u.slice(0,n.causes).map(n=>(0,
l.H9)(n,e)),...0===f?[]:[`${(0,a.hS)(f,"more reason")}: see \`report.html\` in the proof.`]],...0===d.length?[]:[(0,
o.zH)(changesTitle(e),d.join("\n\n---\n\n"))],...(0,l.VR)(e),...""===p?[]:[(0,o.zH)("Receipts and their checks",p)],(0,
l.Er)(e),..."prod"===t.proof.run.mode?[verifyPart(t)]:[],(0,l.Lk)(e)];return`${y.join("\n\n")}\n`}(t,e))}
function changesTitle({input:e}){return("prod"===e.proof.run.mode?"What changes":"What will change")+", in full"}
function verifyPart(e){const n=(0,c.v)(e);if(null!==n)return`### The proof\n\n${n}`
;return`### Verify it yourself\n\nThe proof of this run needs no trust in this page, in a clone:\n\n\`\`\`sh\n${(0,
c.I)(e).join("\n")}\n\`\`\``}},22808:(e,n,t)=>{function unverifiable({proof:{run:e},checkpoints:n}){
if(null!==(n.at(-1)?.after??null))return null
;if("dry_run"===e.mode)return"A dry run is not signed: `marketops verify` can only call it SELF_CONSISTENT."
;return`${"authorized"===e.result?"Only the execute job writes to the ledger":"This run could not sign or write"}: \`marketops verify\` can only call this proof INCOMPLETE.`
}function verifyCommands({proof:e,links:n}){
const{run:t}=e,r=n.artifact??"marketops-proof",o="https://github.com"===n.server?"":`${new URL(n.server).host}/`,s=null===n.action?"marketops":`npx github:${n.action}#v${t.action_version}`
;return[null===n.artifact?"# the proof is no artifact of this run: name its folder below (output proof-path), wherever the job stored it":`gh run download ${t.run_id} --repo ${shell(o+t.repository)} --name ${shell(r)} --dir ${shell(r)}`,"git fetch origin && git show origin/HEAD:.marketops/trusted-keys > trusted-keys",`${s.split(" ").map(shell).join(" ")} verify ${shell(r)} --trusted-keys trusted-keys`]
}function shell(e){return/^[\w./:@%+#-]+$/.test(e)&&!e.startsWith("#")?e:`'${e.replaceAll("'","'\\''")}'`}t.d(n,{
I:()=>verifyCommands,v:()=>unverifiable})},39374:(e,n,t)=>{t.d(n,{M:()=>termsOfText,N:()=>approvalTerms});var r=t(62564)
;function approvalTerms({approvals:e}){if("none"===e)return{min:0,from:[],not:[],signed:null};const{signed:n}=e;return{
...termsOf(e),signed:void 0===n?null:termsOf(n)}}function termsOf({min:e=0,from:n,not:t}){
const{users:r=[],teams:o=[]}=n??{};return{min:e,from:[...o.map(({slug:e})=>`@${e}`),...r.map(({login:e})=>e)],not:t}}
function termsOfText(e,n){try{return""===e?null:approvalTerms((0,r.ON)(Buffer.from(e),"policy.yml",n).value)}catch{
return null}}},6848:(e,n,t)=>{t.d(n,{GU:()=>mapSource,Pq:()=>streamFile,WG:()=>folderSource,b1:()=>l,oD:()=>readWhole})
;var r=t(51455),o=t(73024),s=t(76760),i=t(93156);const a=1048576,l={files:10050,fileBytes:128*a,receiptBytes:1*a,
textFileBytes:16*a,noteBytes:1*a,hashedBytes:512*a,nesting:16,unpackedBytes:2048*a,ratio:400,ratioFromBytes:4*a,
unsettled:5e4};async function readWhole(e,n,t){const r=[];let o=0;for await(const s of e.stream(n)){if(o+=s.length,
o>t)throw new i.wI("failed",`${n}: expected at most ${t} bytes, found more`);r.push(Buffer.from(s))}
return Buffer.concat(r)}const c=2,u=262144;function folderSource(e){return{list:async()=>{const n=[]
;return await walk(e,"",c,n),n},stream:n=>streamFile((0,s.join)(e,n)),close:()=>Promise.resolve()}}
async function walk(e,n,t,o){for(const a of await(0,r.readdir)((0,s.join)(e,n),{withFileTypes:!0})){
const r=""===n?a.name:`${n}/${a.name}`
;if(o.length>=l.files)throw new i.wI("failed",`expected at most ${l.files} files, found more`);if(a.isDirectory()){
if(1===t)throw new i.wI("failed",`${(0,i.SP)(r)}: expected no folder here, found one`);await walk(e,r,t-1,o)
}else o.push({path:r,size:0,kind:a.isFile()?"file":"other"})}}async function*streamFile(e,n=!1){
const t=o.constants.O_RDONLY|o.constants.O_NONBLOCK|(n?0:o.constants.O_NOFOLLOW),s=await(0,r.open)(e,t).catch(n=>{
throw new i.wI("failed",`${(0,i.SP)(e)}: expected a readable file, found ${String(n.code)}`)});try{
if(!(await s.stat()).isFile())throw new i.wI("failed",`${(0,i.SP)(e)}: expected a regular file`)
;const n=Buffer.allocUnsafe(u);for(;;){const{bytesRead:e}=await s.read(n,0,u);if(0===e)return;yield n.subarray(0,e)}
}finally{await s.close()}}function mapSource(e){return{list:()=>Promise.resolve([...e].map(([e,{length:n}])=>({path:e,
size:n,kind:"file"}))),async*stream(n){const t=e.get(n)
;if(void 0===t)throw new i.wI("failed",`${n}: expected a file, found nothing`);yield t},close:()=>Promise.resolve()}}},
63453:n=>{const load=()=>e(import.meta.url)("./undici.cjs");n.exports={get ProxyAgent(){return load().ProxyAgent},
get fetch(){return load().fetch}}}};
