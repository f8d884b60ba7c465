import{createRequire as e}from"module";export const id=8696;export const ids=[8696,3453];export const modules={
67561:(e,t,i)=>{i.r(t),i.d(t,{commentJob:()=>commentJob})
;var n=i(77598),a=i(76760),o=i(91659),s=i(22020),r=i(51455),l=i(27597),p=i(81729);const c=33554432,m=l.Ikc({id:l.aig()
}),d=l.Ikc({pull_request:l.Ikc({head:l.Ikc({repo:m.nullable()}),base:l.Ikc({repo:m})})})
;var u=i(93156),f=i(6848),g=i(99300),h=i(23427),x=i(55543),w=i(74296),v=i(96679),y=i(38422),b=i(2792),k=i(802),j=i(39374)
;async function checked(e,t,i){const n=(0,f.WG)(e),{report:a,files:o}=await(0,h.w6)(n,{pins:null,kinds:i
}),s=a.checks.find(({status:e})=>"failed"===e)
;if(void 0!==s||null===o)throw new u.wI("failed",`${s?.name??"layout"}: ${s?.detail??"nothing is there"}`)
;const text=async(e,t)=>{const i=await(0,f.oD)(n,e,t)
;if((0,x.ol)(i)!==o.digests.get(e))throw new u.wI("failed",`${e} changed while it was read`);return i.toString()
},[r,l]=[(0,
u.sb)(o.proof),(0,u.sb)(o.plan)],{run_attempt:p,environment:c}=r.run,m=await text(y.Pb.ledger,f.b1.fileBytes),d=await text(y.Pb.policy,f.b1.textFileBytes)
;return{proof:r,plan:l,kinds:i,lines:(0,v.Li)(m),ledgerText:m,evidenceText:"",checkpoints:[],policyText:d,terms:(0,
j.M)(d,i),policyFile:null,links:(0,k.h)({...t,runAttempt:p},{environment:c,policyUrl:null,artifact:null,action:null}),
warnings:[],standings:(0,g.cE)(o,i),comparison:null}}
const $=20,_=/^[^\r\n]*\r?\n<!-- marketops-plans((?: [^\s]+)+) -->\r?(?:\n|$)/,q=/^(sha256:[0-9a-f]{64})\/([0-9a-f]{40})\/([1-9][0-9]{0,19})\/([1-9][0-9]{0,5})$/
;function historyLine(e){const t=e.map(({digest:e,commit:t,runId:i,runAttempt:n})=>`${e}/${t}/${i}/${n}`)
;return`\x3c!-- marketops-plans ${t.join(" ")} --\x3e`}
var I=i(42522),T=i(54285),P=i(96452),A=i(27366),O=i(32921),S=i(57994);const B=65e3;function commentMarker(e){
return`\x3c!-- marketops-plan-comment${null===e?"":`:${e}`} --\x3e`}const C=[{rows:100,changes:40,body:4e3,causes:20,
warnings:20},{rows:100,changes:40,body:0,causes:20,warnings:20},{rows:100,changes:0,body:0,causes:10,warnings:10},{
rows:20,changes:0,body:0,causes:3,warnings:3},{rows:3,changes:0,body:0,causes:1,warnings:1}]
;function renderComment(e,{name:t=null,earlier:i=[]}={}){
const n=(0,P.I)(e),a=shownPlan(e),o=i.filter(({digest:e})=>e!==a.digest).slice(0,$),s=[`${commentMarker(t)}\n${historyLine([a,...o])}`,earlierPart(o,e.links)]
;return(0,T.eO)(C,B,e=>function commentAt(e,t,[i,n]){
const{input:a}=e,o=(0,I.NX)(e.causes),s=o.slice(0,t.causes).map(t=>(0,
O.H9)(t,e)),r=o.length-s.length,l=e.operations.slice(0,t.changes).map(e=>(0,O.is)(e,t.body)),p=[i,(0,O.Jb)(e,"###"),(0,
O.c_)(e,t.rows),...0===s.length?[]:[`#### ${(0,I.ZI)(e.decision.state)}`,...s],...0===r?[]:[`${(0,
A.hS)(r,"more reason")} in the summary.`],...0===l.length?[]:[(0,T.zH)((0,S.w)(e),l.join("\n\n---\n\n"))],...(0,
O.VR)(e,t.warnings),(0,O.Er)(e),...""===n?[]:[n],`${(0,T.nf)("Summary and proof of this run",a.links.runUrl)} · ${(0,
O.Lk)(e)}`];return`${p.join("\n\n")}\n`}(n,e,s))}function shownPlan({plan:e,proof:{run:t}}){return{digest:e.plan_digest,
commit:t.commit_sha,runId:t.run_id,runAttempt:t.run_attempt}}function earlierPart(e,{repository:t}){
if(0===e.length)return"";const i=e.map(({digest:e,commit:i,runId:n,runAttempt:a})=>[(0,T.aY)(e),(0,T.aY)((0,
A.Fu)(i)),(0,T.nf)(`run ${n}, attempt ${a}`,`${t}/actions/runs/${n}/attempts/${a}`)]);return(0,T.zH)(`${(0,
A.hS)(e.length,"earlier plan")} of this pull request, no longer current`,(0,T.tp)(["Plan digest","Commit","Run"],i))}
function decide(e,t,i){const[n]=e,bodyWith=e=>"run"in t?function renderNoPlan(e,{name:t=null,earlier:i=[]}={}){
return`${[0===i.length?commentMarker(t):`${commentMarker(t)}\n${historyLine(i)}`,"### 🔴 No plan",`**Planning failed, so nothing here can be approved.** ${(0,
T.nf)("The log of this run",e.runUrl)} tells why.`,earlierPart(i,e)].filter(e=>""!==e).join("\n\n")}\n`}(t.links,{
name:i,earlier:e}):renderComment(t,{name:i,earlier:e});if(void 0===n)return{outcome:"created",body:bodyWith([])}
;const a=function readHistory(e){const t=(_.exec(e)?.[1]?.trim().split(" ")??[]).slice(0,$+1).map(e=>{
const[,t,i,n,a]=q.exec(e)??[];return void 0===t||void 0===i||void 0===n?null:{digest:t,commit:i,runId:n,
runAttempt:Number(a)}});return t.every(e=>null!==e)?t:[]}(n.body),o="run"in t?t.run:shownPlan(t)
;if(void 0!==a[0]&&function isLater(e,t){const[i,n]=[BigInt(e.runId),BigInt(t.runId)]
;return i===n?e.runAttempt>t.runAttempt:i>n}(a[0],o))return{outcome:"outdated",comment:n};const s=bodyWith(a);return{
outcome:plain(n.body)===plain(s)?"unchanged":"updated",comment:n,body:s}}
const plain=e=>e.replaceAll("\r\n","\n").trimEnd();function supersededBody({url:e}){
return`This comment was made at the same time as [another one](${e}), which holds the current plan.\n`}
var L=i(9582),N=i(73221),Q=i(49737);const z=l.Ikc({id:l.KCZ([l.aig().int(),l.oad()]).transform(String),
body:l.YjP().nullish(),html_url:l.OZ5({protocol:/^https?$/}),user:l.Ikc({login:l.YjP()}).nullable()}),R=l.Ikc({
data:l.Ikc({viewer:l.Ikc({login:l.YjP().min(1)})})});function createComments(e,t){const i=(0,Q.G)(e,t);return{
async mine(t,n){const a=(await i.list("GET /issues/{issue_number}/comments",{issue_number:t
},z)).filter(({body:e})=>/^\r?\n/.test(!0===e?.startsWith(n)?e.slice(n.length):""));if(0===a.length)return[]
;const o=await(async()=>(await e.graphql("query { viewer { login } }",{},R)).data.viewer.login.toLowerCase())()
;return a.filter(({user:e})=>e?.login.toLowerCase()===o).map(owned)},
create:async(e,t)=>written(await i.write("POST /issues/{issue_number}/comments",{issue_number:e,body:t},z),t),
update:async(e,t)=>written(await i.write("PATCH /issues/comments/{comment_id}",{comment_id:e,body:t},z),t)}}
const owned=({id:e,body:t,html_url:i})=>({id:e,body:t??"",url:i});function written(e,t){
const i=owned(e),plain=e=>e.replaceAll("\r\n","\n").trimEnd();if(plain(i.body)===plain(t))return i;throw(0,
N.Yb)(`GitHub answered with another text than the one sent, for ${i.url}`)}var U=i(21926);async function commentJob(e){
const{token:t,path:i,pullRequest:l,name:m}=function readCommentInputs(e){const t=(0,p.AI)(e),i=(0,
p.LF)(e,"pull-request");if(!/^[1-9]\d{0,9}$/.test(i)){
const e=""===i?"is empty, and the event of this run is of no pull request":"is no number";throw(0,
p.MB)("pull-request",`${e}. Give its number, or run this job only for pull requests.`)}const n=(0,p.LF)(e,"name")
;if(""!==n&&(!/^[A-Za-z0-9._-]{1,64}$/.test(n)||n.includes("--")))throw(0,
p.MB)("name",`${JSON.stringify(n.slice(0,100))} is not 1 to 64 letters, digits, ".", "_" or single "-".`);return{
path:(0,p.LF)(e,"path")||null,pullRequest:Number(i),name:n||null,token:t}}(e);(0,U.jD)(t);const u=(0,p.MH)(e,{
mode:"dry_run",environment:null},(0,n.randomBytes)(16).toString("hex")),f=null===i?{run:u,links:(0,k.h)(u,{
environment:null,policyUrl:null,artifact:null,action:null})}:await async function readProof(e,t,i){let n;try{
n=await checked(e,t,i)}catch(t){
throw new w.NL("proof_refused",(0,b.kc)(`The folder ${e} holds no proof that can be shown: ${(0,
w.bD)(t)}. Check that path is where the artifact of the plan job was downloaded to, alone, and that the plan job came to its end.`),{
cause:t})}const{run:a}=n.proof;if(a.repository_id===t.repositoryId&&a.run_id===t.runId)return n
;throw new w.NL("proof_of_another_run",(0,
b.kc)(`The proof in ${e} is of run ${a.run_id} in repository ${a.repository_id}, this is run ${t.runId} in ${t.repositoryId}. Download the artifact of this run's plan job.`))
}((0,a.resolve)(e.GITHUB_WORKSPACE??".",i),u,s.G),g=`marketops-action/${u.actionVersion}`,h={env:e,clock:Date.now,
log:U.Rm.info,userAgent:g},x=createComments((0,L.U)({...h,apiUrl:u.apiUrl,mode:"prod",token:t}),u.repository);try{
const e=await x.mine(l,commentMarker(m)),t=decide(e,f,m),i=await function carryOut(e,t,i){
return"created"===e.outcome?t.create(i,e.body):"updated"===e.outcome?t.update(e.comment.id,e.body):Promise.resolve(e.comment)
}(t,x,l);for(const t of e.slice(1))await x.update(t.id,supersededBody(i));!function tell(e,{id:t,url:i}){
U.Rm.info(`${H[e]}: ${i}`),o.uH("outcome",e),o.uH("comment-id",t),o.uH("comment-url",i)}(t.outcome,i)}catch(t){
if(!function isReadOnlyToken(e){
return e instanceof N.y_&&403===e.status&&/not accessible by integration/i.test(e.message)
}(t)||!await async function isForkRun(e){const t=e.GITHUB_EVENT_NAME??""
;if(!t.startsWith("pull_request")||"pull_request_target"===t)return!1;const i=await(0,
r.readFile)(e.GITHUB_EVENT_PATH??"").catch(()=>Buffer.alloc(0));if(0===i.length||i.length>c)return!1;try{
const{head:e,base:t}=d.parse(JSON.parse(i.toString())).pull_request;return e.repo?.id!==t.repo.id}catch{return!1}
}(e))throw t
;U.Rm.warning(`No comment was written: this pull request comes from a fork, and GitHub gives its runs a token that cannot write. ${"plan"in f?`The plan (${f.plan.plan_digest}) is in the summary`:"Why there is no plan is in the log"} of the plan job.`),
o.uH("outcome","not_permitted")}return null}const H={created:"The plan was written as a comment",
updated:"The comment was brought up to date",unchanged:"The comment shows this plan already; nothing was written",
outdated:"A later run has commented already; nothing was written"}},76469:(e,t,i)=>{i.d(t,{$3:()=>approvalMessage,
C1:()=>findApprovals,Td:()=>approvalName,W:()=>approvalFile,Zw:()=>approvalBranchPath,bA:()=>judgeApproval,er:()=>p,
yh:()=>approvalFolder,z8:()=>collectApprovals});var n=i(32257),a=i(55543),o=i(68114),s=i(46260),r=i(75249)
;const l="marketops.approval/v1",p=6048e5;function approvalMessage({origin:e,environment:t,planDigest:i},n){
return[l,e,t.toLowerCase(),i,n,""].join("\n")}const isFirst=e=>e===l;function findApprovals(e){
const t=e.replaceAll("\r\n","\n").split("\n"),i=[];for(let e=0;e<t.length;){const n=isFirst(t[e])?e+5:e;if(!(0,
r.aP)(t[n])){e++;continue}const a=n===e?"":`${t.slice(e,n).join("\n")}\n`,o=signatureAt(t,n),s=o.end,l=n>e&&null!==s
;i.push({line:e+1,message:a,text:l?`${t.slice(e,s).join("\n")}\n`:null,
signature:n===e?"is a signature without its message directly before it":o.signature}),e=s??n+1}if(0===i.length){
const e=t.findIndex(isFirst);e>=0&&i.push({line:e+1,message:"",text:null,
signature:"is a message without a signature directly behind it"})}return i}function signatureAt(e,t){let i=null;try{
const n=(0,r.RO)(e,t);return i=n.end,{end:i,signature:(0,r._y)(n.bytes)}}catch(e){if(!(e instanceof r.DZ))throw e
;return{end:i,signature:e.message}}}function judgeApproval(e,t){const{text:i,message:s,signature:l}=e
;if("string"==typeof l)return l;if(null===i)return"is no approval text";const c=function messageFault(e,t){
const[,i="",a="",o="",s=""]=e.split("\n");if(i!==t.origin)return`is for ${quoted(i)}, not for ${t.origin}`
;const r=t.environment.toLowerCase();if(a!==r)return`is for the environment ${quoted(a)}, not ${quoted(r)}`
;if(o!==t.planDigest)return`is for the plan ${quoted(o)}, not ${t.planDigest}`;const l=(0,n.pe)(s)
;return null===l?`ends at ${quoted(s)}, which is no time like 2026-11-22T01:02:03.456Z`:l<t.now?`ended at ${s}`:l>t.createdAt+p?`ends at ${s}, over 7 days after the run was created`:null
}(s,t);if(null!==c)return c
;if(l.namespace.toString("latin1")!==o.og)return`is signed for another namespace than ${o.og}`
;const{fingerprint:m}=l.key,d=t.approvers.filter(({key:e})=>e.fingerprint===m),[u]=d
;if(void 0===u)return`is signed by ${m}, which no line of approvers that counts lists`
;if(d.some(({principal:e})=>e!==u.principal))return`is signed by ${m}, which approvers lists for more than one principal`
;const f=Math.floor(t.now/1e3)
;if(!d.some(({validAfter:e,validBefore:t})=>(e??-1/0)<=f&&f<=(t??1/0)))return`is signed by ${m}, which approvers lists for another time`
;if(!(0,r.Wo)(l))return"is signed by a security key that nobody touched";if(!(0,
r._C)(l,Buffer.from(s)))return"has a signature that is not of this message";const g=s.split("\n")[4]??"",h=(0,r.p4)(l)
;return{principal:u.principal,key:m,digest:(0,a.ol)(i),not_after:g,verified:h}}
const quoted=e=>JSON.stringify(e.slice(0,100));function approvalName(e,t){return(0,a.ol)((0,s.dw)([e,t]))}
const approvalFile=e=>`${Buffer.from(e.slice(7),"base64").toString("hex")}.txt`,approvalFolder=e=>e.slice(7),approvalBranchPath=(e,t)=>`${approvalFolder(e)}/${approvalFile(t)}`
;function collectApprovals(e,t){const i=new Map,n=[];for(const{from:a,text:o}of e)for(const e of findApprovals(o)){
const o=judgeApproval(e,t);if("string"==typeof o){n.push({from:`${a}, line ${e.line}`,reason:o});continue}
const s=approvalName(o.key,e.message);i.has(s)||i.set(s,{...o,text:e.text??"",name:s})}return{counted:[...i.values()],
ignored:n}}},38422:(e,t,i)=>{i.d(t,{Ax:()=>d,CZ:()=>g,KB:()=>p,Pb:()=>c,R6:()=>receiptOfPath,SV:()=>isProofPath,
UH:()=>u,WI:()=>receiptPath,nx:()=>approvalPath,rN:()=>w,rb:()=>l,vA:()=>h,vb:()=>v});i(31615)
;var n=i(96679),a=i(36625),o=i(81920),s=i(53633),r=i(14182);const l="marketops.proof/v1",p="marketops.manifest/v1",c={
proof:"CANONICAL_PROOF.json",plan:"plan.json",evidence:"evidence.json",policy:"policy.yml",trustedKeys:"trusted-keys",
approvers:"approvers",predicate:"predicate.json",subjects:"subjects.sha256",ledger:"ledger.jsonl",
checkpoints:"checkpoints.json",report:"report.html",summary:"summary.md",manifest:"manifest.json"
},receiptPath=e=>`receipts/${e}.dsse.json`,m=/^receipts\/(rcpt_[0-9a-f]{32})\.dsse\.json$/;function receiptOfPath(e){
return m.exec(e)?.[1]??null}
const approvalPath=e=>`approvals/${e.slice(7)}.txt`,d=/^approvals\/[0-9a-f]{64}\.txt$/,u=[c.predicate,c.subjects]
;function isProofPath(e){return Object.values(c).includes(e)||null!==receiptOfPath(e)||d.test(e)}const f=(0,
s.yL)("succeeded","failed","skipped","in_doubt","unchanged","blocked"),g=(0,s.g1)({phase_1_dry_run_plan:(0,s.g1)({
blocked_by_mode:(0,s.yL)(!0),mode:(0,s.yL)("dry_run"),operations:(0,s.p_)((0,s.g1)({effect:r.QZ,operation_digest:s.br,
operation_id:s.Qq,operation_kind:r.Cs,reason:(0,s.me)(s.Qq)})),plan_digest:s.br,plan_file_digest:s.br}),
phase_2_fc_authorization:(0,s.g1)({approvals:(0,s.p_)(o.SH),blocked_by_mode:s.Jt,decisions:(0,s.p_)((0,s.g1)({
decision:r.xR,operation_id:s.Qq,violations:(0,s.p_)(o.Qf)})),evidence_digest:s.br,policy_digest:s.br,receipts:(0,
s.p_)((0,s.g1)({enforceable:s.Jt,envelope_digest:s.br,operation_id:s.Qq,receipt:o.m8,receipt_id:s.qp})),
signed_approvals:(0,s.p_)(o.Op)}),phase_3_github_execution:(0,s.g1)({blocked_by_mode:s.Jt,operations:(0,s.p_)((0,s.g1)({
checks:(0,s.me)((0,s.p_)(n.Iw)),code:(0,s.me)(s.Qq),github:(0,s.me)(a.lQ),message:(0,s.me)(s.Qq),operation_id:s.Qq,
outcome:(0,s.me)(f),receipt_id:(0,s.me)(s.qp),status:r.h5}))}),phase_4_proof_ledger:(0,s.g1)({bindings:(0,s.p_)((0,
s.g1)({intent_seq:(0,s.me)(s.U9),operation_id:s.Qq,outcome:(0,s.me)(f),outcome_seq:(0,s.me)(s.U9),receipt_id:s.qp})),
entries:s.U9,head:s.tW,origin:s.Qq,root:s.tW,size:s.U9}),run:(0,s.g1)({action_version:s.Qq,actor:s.Qq,claim:s.o8,
closed_at:s.kB,commit_sha:s.XS,environment:(0,s.me)(s.Qq),event:s.Qq,mode:r.Mq,opened_at:s.kB,policy_source:n.IQ,
ref:s.Qq,repository:s.Qq,repository_id:s.hH,result:r.XS,run_attempt:s.yj,run_id:s.hH,triggering_actor:s.Qq,
workflow_ref:s.Qq,workflow_sha:s.XS}),schema:(0,s.yL)(l)}),h=(0,s.g1)({approvals:(0,s.p_)((0,s.g1)({user:s.Qq,
user_id:s.hH})),closed_at:s.kB,commit_sha:s.XS,evidence_digest:s.br,ledger:(0,s.g1)({head:s.tW,root:s.tW,size:s.U9}),
origin:s.Qq,plan_digest:s.br,policy_digest:s.br,receipts:(0,s.p_)(s.qp),repository:s.Qq,result:r.XS,run_attempt:s.yj,
run_id:s.hH,signed_approvals:(0,s.p_)((0,s.g1)({key:s.Qq,principal:s.Qq}))}),x=(0,s.g1)({after:(0,s.me)(s.Qq),before:(0,
s.me)(s.Qq),first_seq:s.U9,frontier:(0,s.p_)(s.tW)}),w=(0,s.p_)(x),v=(0,s.g1)({files:(0,
s.Tj)(e=>"string"==typeof e&&isProofPath(e)&&e!==c.manifest?null:{path:"",expected:"a file of the proof layout"},s.br),
head:s.tW,schema:(0,s.yL)(p)})},83015:(e,t,i)=>{function closeRun(e,{refused:t=!1}={}){const i={}
;for(const{type:t}of e)i[t]=(i[t]??0)+1
;const n=Object.fromEntries(Object.entries(i).sort(([e],[t])=>e<t?-1:1)),a=e.find(e=>"plan.created"===e.type)?.data.operations??0
;return{counts:n,result:resultOf({dryRun:"dry_run"===e[0]?.mode,planned:a},i,t)}}
function resultOf({dryRun:e,planned:t},i,n){const has=(...e)=>e.some(e=>(i[e]??0)>0);if(e)return"planned"
;const a=n||has("receipt.refused","gate.rejected")
;return has("operation.intent")?(i["operation.succeeded"]??0)+(i["operation.unchanged"]??0)===t?"shipped":has("operation.succeeded")?"partial":"failed":a?"blocked":"unchanged"
}i.d(t,{C:()=>isConsequence,Q:()=>closeRun});const n=new Set(["dependency_failed","plan_blocked"])
;function isConsequence(e){return n.has(e)}},20198:(e,t,i)=>{function standingText({standing:e,needs:t}){
return"needs"===e?`will need: ${t.map(({text:e})=>e).join(", ")}`:e}i.d(t,{y:()=>standingText})},802:(e,t,i)=>{
function linksOf(e,{environment:t,...i}){
const n=`${e.serverUrl}/${e.repository}`,a=/\/\.github\/workflows\/([^@/]+)@/.exec(e.workflowRef)?.[1];return{
server:e.serverUrl,repository:n,runUrl:`${n}/actions/runs/${e.runId}/attempts/${e.runAttempt}`,
environmentUrl:null===t?null:`${n}/deployments/${encodeURIComponent(t)}`,
workflowUrl:void 0===a?null:`${n}/actions/workflows/${encodeURIComponent(a)}`,...i}}i.d(t,{h:()=>linksOf})},
64347:(e,t,i)=>{i.d(t,{$:()=>s,Ow:()=>changeLines,Q$:()=>shownValues,TE:()=>lookYourself,bG:()=>changesPart,r8:()=>r})
;var n=i(36625),a=i(54285),o=i(27366);const s="What changed since the approval",r={added:"was not approved",
removed:"was approved, and would not run",changed:"is not what was approved"},l="not there",p=40,c=200
;function shownValues({before:e,after:t}){if(null===e||null===t||Math.max(e.length,t.length)<=c)return{
before:shorten(e??l),after:shorten(t??l)};const i=Math.min(e.length,t.length);let n=0;for(;n<i&&e[n]===t[n];)n++;let a=0
;for(;a<i-n&&e.at(-1-a)===t.at(-1-a);)a++;const o=Math.max(0,n-p),s=Math.max(0,a-p),part=e=>{
const t=shorten(e.slice(o,e.length-s));return`${o>0?"…":""}${t}${s>0&&!t.endsWith("…")?"…":""}`.toWellFormed()};return{
before:part(e),after:part(t)}}const shorten=e=>e.length<=c?e:`${e.slice(0,c)}…`.toWellFormed()
;function lookYourself({links:e,runId:t,repository:i}){
return`Look yourself: compare plan.json of the plan job (\`gh run download ${t} --repo ${i}\` fetches whatever the run has uploaded) with plan.json in this proof${null===e.artifact?"":` (${e.artifact})`}. The digest of a pull request's plan is never the one of this run: its commit is the merge commit.`
}function changeLines(e,t){const{expected:i}=e
;if("absent"in e)return[`The approved plan, ${i}, was not found: ${e.absent}.`,lookYourself(t)]
;const{plan:n,operations:a}=e.difference,line=e=>{const{before:t,after:i}=shownValues(e);return`${e.field}: ${t} → ${i}`
}
;return[`${s} of ${i}, operation by operation:`,...n.map(e=>`  plan ${line(e)}`),...a.flatMap(({operation_id:e,operation_kind:t,change:i,fields:n})=>[`  ${e} (${t}) ${r[i]}`,...n.map(e=>`    ${line(e)}`)])]
}function changesPart(e,t,i){const n=`### ${s}`,r=`Approved: ${(0,a.aY)(e.expected)}`
;if("absent"in e)return[n,r,`It was not found: ${(0,a.CS)(e.absent)}.`,lookYourself(t)].join("\n\n")
;const{plan:l,operations:p}=e.difference,c=[{title:"The plan as a whole",fields:l},...p.map(e=>({
title:operationTitle(e,t.kinds),fields:e.fields}))].filter(({fields:e})=>e.length>0);let m=i;const d=[]
;for(const{title:e,fields:t}of c){if(m<=0)break
;d.push(e,(0,a.tp)(["Field","Approved","Would run"],t.slice(0,m).map(fieldCells))),m-=t.length}
const u=c.reduce((e,{fields:t})=>e+t.length,0),f=u>i?[`${(0,
o.hS)(u-i,"more change")}: see \`report.html\` in the proof.`]:[];return[n,r,...d,...f].join("\n\n")}
function operationTitle(e,t){const{operation_id:i,change:o}=e;return`${(0,n.I)(e,t).title} ${(0,a.aY)(i,80)} ${r[o]}`}
function fieldCells(e){const{before:t,after:i}=shownValues(e);return[(0,a.MZ)(e.field),(0,a.MZ)(t,2*c),(0,a.MZ)(i,2*c)]}
},57994:(e,t,i)=>{i.d(t,{B:()=>renderSummary,w:()=>changesTitle})
;var n=i(42522),a=i(54285),o=i(64347),s=i(96452),r=i(27366),l=i(32921),p=i(22808);const c=921600,m=[{rows:1e3,
changes:200,body:2e4,causes:100},{rows:1e3,changes:200,body:1e3,causes:100},{rows:1e3,changes:200,body:0,causes:50},{
rows:1e3,changes:0,body:0,causes:20},{rows:200,changes:0,body:0,causes:10},{rows:20,changes:0,body:0,causes:3},{rows:0,
changes:0,body:0,causes:1}];function renderSummary(e,{limitBytes:t=c}={}){const i=(0,s.I)(e);return(0,
a.eO)(m,t,e=>function summaryAt(e,t){const{input:i,operations:s,causes:p}=e,c=(0,
n.NX)(p),m=s.slice(0,t.changes).map(e=>(0,l.is)(e,t.body)),d="prod"===i.proof.run.mode&&t.rows>0?(0,
l.TJ)(e,t.rows):"",u=c.length-Math.min(c.length,t.causes),{run_id:f,repository:g}=i.proof.run,h={kinds:i.kinds,
links:i.links,runId:f,repository:g},x=[(0,l.Jb)(e),...null===i.comparison?[]:[(0,
o.bG)(i.comparison,h,t.rows)],0===t.rows?`${(0,r.hS)(s.length,"operation")}: see \`report.html\` in the proof.`:(0,
l.c_)(e,t.rows),...0===c.length?[]:[`### ${(0,n.ZI)(e.decision.state)}`,...c.slice(0,t.causes).map(t=>(0,
l.H9)(t,e)),...0===u?[]:[`${(0,r.hS)(u,"more reason")}: see \`report.html\` in the proof.`]],...0===m.length?[]:[(0,
a.zH)(changesTitle(e),m.join("\n\n---\n\n"))],...(0,l.VR)(e),...""===d?[]:[(0,a.zH)("Receipts and their checks",d)],(0,
l.Er)(e),..."prod"===i.proof.run.mode?[verifyPart(i)]:[],(0,l.Lk)(e)];return`${x.join("\n\n")}\n`}(i,e))}
function changesTitle({input:e}){return("prod"===e.proof.run.mode?"What changes":"What will change")+", in full"}
function verifyPart(e){const t=(0,p.v)(e);if(null!==t)return`### The proof\n\n${t}`
;return`### Verify it yourself\n\nThe proof of this run needs no trust in this page, in a clone:\n\n\`\`\`sh\n${(0,
p.I)(e).join("\n")}\n\`\`\``}},22808:(e,t,i)=>{function unverifiable({proof:{run:e},checkpoints:t}){
if(null!==(t.at(-1)?.after??null))return null
;if("dry_run"===e.mode)return"A dry run is not signed: `marketops verify` can only call it SELF_CONSISTENT."
;return`${"authorized"===e.result?"Only the execute job writes to the ledger":"This run could not sign or write"}: \`marketops verify\` can only call this proof INCOMPLETE.`
}function verifyCommands({proof:e,links:t}){
const{run:i}=e,n=t.artifact??"marketops-proof",a="https://github.com"===t.server?"":`${new URL(t.server).host}/`,o=null===t.action?"marketops":`npx github:${t.action}#v${i.action_version}`
;return[null===t.artifact?"# the proof is no artifact of this run: name its folder below (output proof-path), wherever the job stored it":`gh run download ${i.run_id} --repo ${shell(a+i.repository)} --name ${shell(n)} --dir ${shell(n)}`,"git fetch origin && git show origin/HEAD:.marketops/trusted-keys > trusted-keys",`${o.split(" ").map(shell).join(" ")} verify ${shell(n)} --trusted-keys trusted-keys`]
}function shell(e){return/^[\w./:@%+#-]+$/.test(e)&&!e.startsWith("#")?e:`'${e.replaceAll("'","'\\''")}'`}i.d(t,{
I:()=>verifyCommands,v:()=>unverifiable})},39374:(e,t,i)=>{i.d(t,{M:()=>termsOfText,N:()=>approvalTerms});var n=i(62564)
;function approvalTerms({approvals:e}){if("none"===e)return{min:0,from:[],not:[],signed:null};const{signed:t}=e;return{
...termsOf(e),signed:void 0===t?null:termsOf(t)}}function termsOf({min:e=0,from:t,not:i}){
const{users:n=[],teams:a=[]}=t??{};return{min:e,from:[...a.map(({slug:e})=>`@${e}`),...n.map(({login:e})=>e)],not:i}}
function termsOfText(e,t){try{return""===e?null:approvalTerms((0,n.ON)(Buffer.from(e),"policy.yml",t).value)}catch{
return null}}},6848:(e,t,i)=>{i.d(t,{GU:()=>mapSource,Pq:()=>streamFile,WG:()=>folderSource,b1:()=>l,oD:()=>readWhole})
;var n=i(51455),a=i(73024),o=i(76760),s=i(93156);const r=1048576,l={files:10050,fileBytes:128*r,receiptBytes:1*r,
textFileBytes:16*r,noteBytes:1*r,hashedBytes:512*r,nesting:16,unpackedBytes:2048*r,ratio:400,ratioFromBytes:4*r,
unsettled:5e4};async function readWhole(e,t,i){const n=[];let a=0;for await(const o of e.stream(t)){if(a+=o.length,
a>i)throw new s.wI("failed",`${t}: expected at most ${i} bytes, found more`);n.push(Buffer.from(o))}
return Buffer.concat(n)}const p=2,c=262144;function folderSource(e){return{list:async()=>{const t=[]
;return await walk(e,"",p,t),t},stream:t=>streamFile((0,o.join)(e,t)),close:()=>Promise.resolve()}}
async function walk(e,t,i,a){for(const r of await(0,n.readdir)((0,o.join)(e,t),{withFileTypes:!0})){
const n=""===t?r.name:`${t}/${r.name}`
;if(a.length>=l.files)throw new s.wI("failed",`expected at most ${l.files} files, found more`);if(r.isDirectory()){
if(1===i)throw new s.wI("failed",`${(0,s.SP)(n)}: expected no folder here, found one`);await walk(e,n,i-1,a)
}else a.push({path:n,size:0,kind:r.isFile()?"file":"other"})}}async function*streamFile(e,t=!1){
const i=a.constants.O_RDONLY|a.constants.O_NONBLOCK|(t?0:a.constants.O_NOFOLLOW),o=await(0,n.open)(e,i).catch(t=>{
throw new s.wI("failed",`${(0,s.SP)(e)}: expected a readable file, found ${String(t.code)}`)});try{
if(!(await o.stat()).isFile())throw new s.wI("failed",`${(0,s.SP)(e)}: expected a regular file`)
;const t=Buffer.allocUnsafe(c);for(;;){const{bytesRead:e}=await o.read(t,0,c);if(0===e)return;yield t.subarray(0,e)}
}finally{await o.close()}}function mapSource(e){return{list:()=>Promise.resolve([...e].map(([e,{length:t}])=>({path:e,
size:t,kind:"file"}))),async*stream(t){const i=e.get(t)
;if(void 0===i)throw new s.wI("failed",`${t}: expected a file, found nothing`);yield i},close:()=>Promise.resolve()}}},
63453:t=>{const load=()=>e(import.meta.url)("./undici.cjs");t.exports={get ProxyAgent(){return load().ProxyAgent},
get fetch(){return load().fetch}}},16059:(e,t,i)=>{i.d(t,{$:()=>lookup});const n={"3g2":"video/3gpp2",
"3gp":"video/3gpp","3gpp":"video/3gpp","3mf":"model/3mf",aac:"audio/aac",ac:"application/pkix-attr-cert",
adp:"audio/adpcm",adts:"audio/aac",ai:"application/postscript",aml:"application/automationml-aml+xml",
amlx:"application/automationml-amlx+zip",amr:"audio/amr",apng:"image/apng",appcache:"text/cache-manifest",
appinstaller:"application/appinstaller",appx:"application/appx",appxbundle:"application/appxbundle",
asc:"application/pgp-keys",atom:"application/atom+xml",atomcat:"application/atomcat+xml",
atomdeleted:"application/atomdeleted+xml",atomsvc:"application/atomsvc+xml",au:"audio/basic",avci:"image/avci",
avcs:"image/avcs",avif:"image/avif",aw:"application/applixware",bdoc:"application/bdoc",bin:"application/octet-stream",
bmp:"image/bmp",bpk:"application/octet-stream",btf:"image/prs.btif",btif:"image/prs.btif",
buffer:"application/octet-stream",ccxml:"application/ccxml+xml",cdfx:"application/cdfx+xml",
cdmia:"application/cdmi-capability",cdmic:"application/cdmi-container",cdmid:"application/cdmi-domain",
cdmio:"application/cdmi-object",cdmiq:"application/cdmi-queue",cer:"application/pkix-cert",cgm:"image/cgm",
cjs:"application/node",class:"application/java-vm",coffee:"text/coffeescript",conf:"text/plain",
cpl:"application/cpl+xml",cpt:"application/mac-compactpro",crl:"application/pkix-crl",css:"text/css",csv:"text/csv",
cu:"application/cu-seeme",cwl:"application/cwl",cww:"application/prs.cww",davmount:"application/davmount+xml",
dbk:"application/docbook+xml",deb:"application/octet-stream",def:"text/plain",deploy:"application/octet-stream",
dib:"image/bmp","disposition-notification":"message/disposition-notification",dist:"application/octet-stream",
distz:"application/octet-stream",dll:"application/octet-stream",dmg:"application/octet-stream",
dms:"application/octet-stream",doc:"application/msword",dot:"application/msword",dpx:"image/dpx",drle:"image/dicom-rle",
dsc:"text/prs.lines.tag",dssc:"application/dssc+der",dtd:"application/xml-dtd",dump:"application/octet-stream",
dwd:"application/atsc-dwd+xml",ear:"application/java-archive",ecma:"application/ecmascript",
elc:"application/octet-stream",emf:"image/emf",eml:"message/rfc822",emma:"application/emma+xml",
emotionml:"application/emotionml+xml",eps:"application/postscript",epub:"application/epub+zip",
exe:"application/octet-stream",exi:"application/exi",exp:"application/express",exr:"image/aces",
ez:"application/andrew-inset",fdf:"application/fdf",fdt:"application/fdt+xml",fits:"image/fits",g3:"image/g3fax",
gbr:"application/rpki-ghostbusters",geojson:"application/geo+json",gif:"image/gif",glb:"model/gltf-binary",
gltf:"model/gltf+json",gml:"application/gml+xml",gpx:"application/gpx+xml",gram:"application/srgs",
grxml:"application/srgs+xml",gxf:"application/gxf",gz:"application/gzip",h261:"video/h261",h263:"video/h263",
h264:"video/h264",heic:"image/heic",heics:"image/heic-sequence",heif:"image/heif",heifs:"image/heif-sequence",
hej2:"image/hej2k",held:"application/atsc-held+xml",hjson:"application/hjson",hlp:"application/winhlp",
hqx:"application/mac-binhex40",hsj2:"image/hsj2",htm:"text/html",html:"text/html",ics:"text/calendar",ief:"image/ief",
ifb:"text/calendar",iges:"model/iges",igs:"model/iges",img:"application/octet-stream",in:"text/plain",ini:"text/plain",
ink:"application/inkml+xml",inkml:"application/inkml+xml",ipfix:"application/ipfix",iso:"application/octet-stream",
its:"application/its+xml",jade:"text/jade",jar:"application/java-archive",jhc:"image/jphc",jls:"image/jls",
jp2:"image/jp2",jpe:"image/jpeg",jpeg:"image/jpeg",jpf:"image/jpx",jpg:"image/jpeg",jpg2:"image/jp2",jpgm:"image/jpm",
jpgv:"video/jpeg",jph:"image/jph",jpm:"image/jpm",jpx:"image/jpx",js:"text/javascript",json:"application/json",
json5:"application/json5",jsonld:"application/ld+json",jsonml:"application/jsonml+json",jsx:"text/jsx",jt:"model/jt",
jxl:"image/jxl",jxr:"image/jxr",jxra:"image/jxra",jxrs:"image/jxrs",jxs:"image/jxs",jxsc:"image/jxsc",jxsi:"image/jxsi",
jxss:"image/jxss",kar:"audio/midi",ktx:"image/ktx",ktx2:"image/ktx2",less:"text/less",lgr:"application/lgr+xml",
list:"text/plain",litcoffee:"text/coffeescript",log:"text/plain",lostxml:"application/lost+xml",
lrf:"application/octet-stream",m1v:"video/mpeg",m21:"application/mp21",m2a:"audio/mpeg",m2t:"video/mp2t",
m2ts:"video/mp2t",m2v:"video/mpeg",m3a:"audio/mpeg",m4a:"audio/mp4",m4p:"application/mp4",m4s:"video/iso.segment",
ma:"application/mathematica",mads:"application/mads+xml",maei:"application/mmt-aei+xml",man:"text/troff",
manifest:"text/cache-manifest",map:"application/json",mar:"application/octet-stream",markdown:"text/markdown",
mathml:"application/mathml+xml",mb:"application/mathematica",mbox:"application/mbox",md:"text/markdown",mdx:"text/mdx",
me:"text/troff",mesh:"model/mesh",meta4:"application/metalink4+xml",metalink:"application/metalink+xml",
mets:"application/mets+xml",mft:"application/rpki-manifest",mid:"audio/midi",midi:"audio/midi",mime:"message/rfc822",
mj2:"video/mj2",mjp2:"video/mj2",mjs:"text/javascript",mml:"text/mathml",mods:"application/mods+xml",
mov:"video/quicktime",mp2:"audio/mpeg",mp21:"application/mp21",mp2a:"audio/mpeg",mp3:"audio/mpeg",mp4:"video/mp4",
mp4a:"audio/mp4",mp4s:"application/mp4",mp4v:"video/mp4",mpd:"application/dash+xml",mpe:"video/mpeg",mpeg:"video/mpeg",
mpf:"application/media-policy-dataset+xml",mpg:"video/mpeg",mpg4:"video/mp4",mpga:"audio/mpeg",
mpp:"application/dash-patch+xml",mrc:"application/marc",mrcx:"application/marcxml+xml",ms:"text/troff",
mscml:"application/mediaservercontrol+xml",msh:"model/mesh",msi:"application/octet-stream",msix:"application/msix",
msixbundle:"application/msixbundle",msm:"application/octet-stream",msp:"application/octet-stream",mtl:"model/mtl",
mts:"video/mp2t",musd:"application/mmt-usd+xml",mxf:"application/mxf",mxmf:"audio/mobile-xmf",mxml:"application/xv+xml",
n3:"text/n3",nb:"application/mathematica",nq:"application/n-quads",nt:"application/n-triples",obj:"model/obj",
oda:"application/oda",oga:"audio/ogg",ogg:"audio/ogg",ogv:"video/ogg",ogx:"application/ogg",
omdoc:"application/omdoc+xml",onepkg:"application/onenote",onetmp:"application/onenote",onetoc:"application/onenote",
onetoc2:"application/onenote",opf:"application/oebps-package+xml",opus:"audio/ogg",otf:"font/otf",
owl:"application/rdf+xml",oxps:"application/oxps",p10:"application/pkcs10",p7c:"application/pkcs7-mime",
p7m:"application/pkcs7-mime",p7s:"application/pkcs7-signature",p8:"application/pkcs8",pdf:"application/pdf",
pfr:"application/font-tdpfr",pgp:"application/pgp-encrypted",pkg:"application/octet-stream",pki:"application/pkixcmp",
pkipath:"application/pkix-pkipath",pls:"application/pls+xml",png:"image/png",prc:"model/prc",
prf:"application/pics-rules",provx:"application/provenance+xml",ps:"application/postscript",
pskcxml:"application/pskc+xml",pti:"image/prs.pti",qt:"video/quicktime",raml:"application/raml+yaml",
rapd:"application/route-apd+xml",rdf:"application/rdf+xml",relo:"application/p2p-overlay+xml",
rif:"application/reginfo+xml",rl:"application/resource-lists+xml",rld:"application/resource-lists-diff+xml",
rmi:"audio/midi",rnc:"application/relax-ng-compact-syntax",rng:"application/xml",roa:"application/rpki-roa",
roff:"text/troff",rq:"application/sparql-query",rs:"application/rls-services+xml",rsat:"application/atsc-rsat+xml",
rsd:"application/rsd+xml",rsheet:"application/urc-ressheet+xml",rss:"application/rss+xml",rtf:"text/rtf",
rtx:"text/richtext",rusd:"application/route-usd+xml",s3m:"audio/s3m",sbml:"application/sbml+xml",
scq:"application/scvp-cv-request",scs:"application/scvp-cv-response",sdp:"application/sdp",
senmlx:"application/senml+xml",sensmlx:"application/sensml+xml",ser:"application/java-serialized-object",
setpay:"application/set-payment-initiation",setreg:"application/set-registration-initiation",sgi:"image/sgi",
sgm:"text/sgml",sgml:"text/sgml",shex:"text/shex",shf:"application/shf+xml",shtml:"text/html",sieve:"application/sieve",
sig:"application/pgp-signature",sil:"audio/silk",silo:"model/mesh",siv:"application/sieve",slim:"text/slim",
slm:"text/slim",sls:"application/route-s-tsid+xml",smi:"application/smil+xml",smil:"application/smil+xml",
snd:"audio/basic",so:"application/octet-stream",spdx:"text/spdx",spp:"application/scvp-vp-response",
spq:"application/scvp-vp-request",spx:"audio/ogg",sql:"application/sql",sru:"application/sru+xml",
srx:"application/sparql-results+xml",ssdl:"application/ssdl+xml",ssml:"application/ssml+xml",
stk:"application/hyperstudio",stl:"model/stl",stpx:"model/step+xml",stpxz:"model/step-xml+zip",stpz:"model/step+zip",
styl:"text/stylus",stylus:"text/stylus",svg:"image/svg+xml",svgz:"image/svg+xml",swidtag:"application/swid+xml",
t:"text/troff",t38:"image/t38",td:"application/urc-targetdesc+xml",tei:"application/tei+xml",
teicorpus:"application/tei+xml",text:"text/plain",tfi:"application/thraud+xml",tfx:"image/tiff-fx",tif:"image/tiff",
tiff:"image/tiff",toml:"application/toml",tr:"text/troff",trig:"application/trig",ts:"video/mp2t",
tsd:"application/timestamped-data",tsv:"text/tab-separated-values",ttc:"font/collection",ttf:"font/ttf",
ttl:"text/turtle",ttml:"application/ttml+xml",txt:"text/plain",u3d:"model/u3d",u8dsn:"message/global-delivery-status",
u8hdr:"message/global-headers",u8mdn:"message/global-disposition-notification",u8msg:"message/global",
ubj:"application/ubjson",uri:"text/uri-list",uris:"text/uri-list",urls:"text/uri-list",vcard:"text/vcard",
vrml:"model/vrml",vtt:"text/vtt",vxml:"application/voicexml+xml",war:"application/java-archive",wasm:"application/wasm",
wav:"audio/wav",weba:"audio/webm",webm:"video/webm",webmanifest:"application/manifest+json",webp:"image/webp",
wgsl:"text/wgsl",wgt:"application/widget",wif:"application/watcherinfo+xml",wmf:"image/wmf",woff:"font/woff",
woff2:"font/woff2",wrl:"model/vrml",wsdl:"application/wsdl+xml",wspolicy:"application/wspolicy+xml",x3d:"model/x3d+xml",
x3db:"model/x3d+fastinfoset",x3dbz:"model/x3d+binary",x3dv:"model/x3d-vrml",x3dvz:"model/x3d+vrml",x3dz:"model/x3d+xml",
xaml:"application/xaml+xml",xav:"application/xcap-att+xml",xca:"application/xcap-caps+xml",
xcs:"application/calendar+xml",xdf:"application/xcap-diff+xml",xdssc:"application/dssc+xml",
xel:"application/xcap-el+xml",xenc:"application/xenc+xml",xer:"application/patch-ops-error+xml",xfdf:"application/xfdf",
xht:"application/xhtml+xml",xhtml:"application/xhtml+xml",xhvml:"application/xv+xml",xlf:"application/xliff+xml",
xm:"audio/xm",xml:"text/xml",xns:"application/xcap-ns+xml",xop:"application/xop+xml",xpl:"application/xproc+xml",
xsd:"application/xml",xsf:"application/prs.xsf+xml",xsl:"application/xml",xslt:"application/xml",
xspf:"application/xspf+xml",xvm:"application/xv+xml",xvml:"application/xv+xml",yaml:"text/yaml",yang:"application/yang",
yin:"application/yin+xml",yml:"text/yaml",zip:"application/zip"};function lookup(e){
let t=(""+e).trim().toLowerCase(),i=t.lastIndexOf(".");return n[~i?t.substring(++i):t]}}};
