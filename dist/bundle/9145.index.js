export const id=9145;export const ids=[9145];export const modules={89145:(e,t,r)=>{r.r(t),r.d(t,{
rehearseCommand:()=>rehearseCommand})
;var a=r(51455),n=r(76760),i=r(39600),o=r(96679),s=r(38422),c=r(48161),d=r(77598),l=r(67878),u=r(76311),p=r(74296),f=r(52533),m=r(19523),h=r(14182),y=r(56736),w=r(5603),g=r(97460)
;const v="acme",_="production",$="https://rehearsal.localhost",E="rehearsal-token",T="rehearsal-read-token"
;async function rehearse(e){const t=(0,n.resolve)(e.out),r=`${t}-plan`;await Promise.all([t,r].map(refuseFull))
;const i=await(0,a.mkdtemp)((0,n.join)((0,c.tmpdir)(),"marketops-rehearsal-")),o=""===e.hmacKey?(0,
u.X$)(d.randomBytes):e.hmacKey;let s=null;try{const{directory:a,committed:c}=await(0,g.bz)((0,n.resolve)(e.workspace),i)
;s=await async function startRehearsed(e,t,r,a){const i=1000001,o=await(0,g.X0)((0,n.join)(t,e.policy))
;null===o&&e.say(`There is no ${e.policy}: the rehearsal uses the preset "solo"`);const s=await(0,y.yk)({owner:v,
repo:"rehearsal",repositoryId:i,files:{...r,[h.l$]:{content:o??l.fG.solo}},tokens:{[E]:{login:"github-actions[bot]",
app:!0,permissions:{contents:"write",pull_requests:"write",issues:"write",actions:"read"}},[T]:{
login:"github-actions[bot]",app:!0,permissions:{contents:"read"}}}}),c=trustedKeysOf(a,String(i))
;s.admin.commitFiles("main",{".marketops/trusted-keys":{content:c}},"List the key")
;for(const e of["maintainer","reviewer"])s.admin.addUser(e);return s.admin.setEnvironment(_,{
requiredReviewers:["reviewer"],preventSelfReview:!0,canAdminsBypass:!1,branchPolicy:"protected"}),s.admin.setRules([{
target:"branch",pattern:`refs/heads/${f.jF}`,rules:[{type:"non_fast_forward"},{type:"deletion"}]},{target:"branch",
pattern:"refs/heads/main",rules:[{type:"pull_request"}]}]),s.admin.createRun({runId:1,headSha:s.commitSha,
actor:"maintainer",event:e.event}),s}(e,a,c,o);const d=function stepper(e,t,r,a){
const{owner:i,repo:o,repositoryId:s,apiUrl:c,graphqlUrl:d,commitSha:l}=t;return(t,u,p)=>(0,w.eg)({entry:(0,
n.join)(e.dist,t),workspace:r,temporary:a,inputs:{operations:e.operations,variables:e.variables,"github-token":E,...u},
github:{GITHUB_REPOSITORY:`${i}/${o}`,GITHUB_REPOSITORY_ID:s,GITHUB_RUN_ID:String(1),GITHUB_RUN_ATTEMPT:"1",
GITHUB_WORKFLOW_REF:`${i}/${o}/.github/workflows/release.yml@refs/heads/main`,GITHUB_WORKFLOW_SHA:l,
GITHUB_ACTOR:"maintainer",GITHUB_TRIGGERING_ACTOR:"maintainer",GITHUB_SHA:l,GITHUB_REF:"refs/heads/main",
GITHUB_EVENT_NAME:e.event,GITHUB_API_URL:c,GITHUB_GRAPHQL_URL:d,GITHUB_SERVER_URL:$,...p},env:{
MARKETOPS_TEST_WRITE_PACING_MS:"0"}})}(e,s,a,i)
;e.say("Preview: dry run on a pull request, with a token that can only read");const u={mode:"dry_run","github-token":T,
policy:e.policy},p={GITHUB_EVENT_NAME:"pull_request",GITHUB_REF:"refs/pull/1/merge"},m=await d("index.js",{...u,
"proof-directory":r},p);if(0!==m.exitCode)throw failed("The dry run",m)
;e.say("Plan: dry run after the merge, whose digest the reviewer sees");const I=await d("index.js",{...u,
"proof-directory":(0,n.join)(i,"plan-proof")},{});if(0!==I.exitCode)throw failed("The plan",I)
;const R=I.outputs["plan-digest"]??"",O=s.requests.filter(({method:e})=>"GET"!==e&&"HEAD"!==e).length
;e.say(`Approve: a reviewer approves ${R} in the environment ${_}`),s.admin.requestApproval(1,_),
s.admin.approve(1,_,"reviewer",`Approved ${R}`),e.say("Ship: prod, in the protected environment");const b={mode:"prod",
environment:_,"hmac-key":o,"expected-plan-digest":R,"create-ledger":"true"},k=await d("index.js",{...b,
"proof-directory":t},{}),S=trustedKeysOf(o,s.repositoryId),A=0===k.exitCode?await async function offerAgain(e,t,r,a){
for(const t of Object.keys(e.admin.snapshot().refs))t.startsWith("refs/tags/")&&e.admin.deleteRef(t);return a({
receipts:(0,n.join)(t,"receipts"),"proof-directory":(0,n.join)(r,"replay-proof")})}(s,t,i,e=>d("execute.js",{...b,...e
},{})):null;return{planDigest:R,prod:k,replay:A,proof:t,trustedKeys:S,writesInDryRun:O}}finally{await(s?.close()),
await(0,a.rm)(i,{recursive:!0,force:!0})}}async function refuseFull(e){if(await(0,a.mkdir)(e,{recursive:!0}),(await(0,
a.readdir)(e)).length>0)throw new p.NL("proof_directory_not_empty",`${e} is not empty. Remove it, or name another folder with --out.`)
}function failed(e,{log:t,exitCode:r}){
return new p.NL("rehearsal_failed",`${e} ended with exit code ${r}:\n${t.trim()}`)}function trustedKeysOf(e,t){
return`# of the rehearsed repository\n${(0,u.Cd)((0,u.o7)(e,"MARKETOPS_HMAC_KEY"),t,(0,m.yv)($,t)).vkey.text}\n`}
var I=r(2792),R=r(62568);const rehearseCommand=async({stdout:e,env:t,cwd:r,dist:c},d)=>{const say=t=>{d.json||e(`${(0,
I.kc)(t)}\n`)},l=await rehearse({dist:c,workspace:(0,n.resolve)(r,d.workspace),operations:d.operations,policy:d.policy,
out:(0,n.resolve)(r,d.out),variables:d.variable.join("\n"),event:d.event,hmacKey:t.MARKETOPS_HMAC_KEY??"",say
}),{verdict:u}=await(0,i.Mh)(l.proof,l.trustedKeys),p=function replayVerdict({replay:e}){if(null===e)return{rejected:!0,
answer:"not tried, nothing was shipped"}
;const t=JSON.parse(e.outputs.operations??"[]"),r=[...new Set(t.map(({code:e})=>e).filter(e=>null!==e))],a=t.some(({outcome:e})=>"succeeded"===e)
;return{rejected:!a&&"0"===e.outputs["shipped-count"],
answer:r.length>0?`rejected (${r.join(", ")})`:e.outputs.result??e.log}
}(l),f=0===l.prod.exitCode&&"VERIFIED"===u&&p.rejected&&0===l.writesInDryRun
;return d.json?e(`${JSON.stringify(function summary(e,t,r){const{planDigest:a,prod:n,proof:i,writesInDryRun:o}=e;return{
plan_digest:a,result:n.outputs.result??null,operations:JSON.parse(n.outputs.operations??"[]"),writes_in_dry_run:o,
replay:r,proof:i,verdict:t}}(l,u,p.answer),null,2)}\n`):(0!==l.prod.exitCode&&say(l.prod.log.trim()),
say(`\n${function timeline(e){const t=(0,R.SG)(e);return R.bs.flatMap(r=>{const a=e.filter((e,a)=>t[a]===r)
;return[r,...a.map(e=>`  ${function rowOf(e){
const t=[e.operation_id,e.receipt_id].filter(e=>void 0!==e).join(" "),r=function detailOf(e){switch(e.type){
case"plan.created":return`${e.data.operations} operations, ${e.data.plan_digest}`;case"policy.decided":
return e.data.decision;case"gate.passed":case"gate.rejected":
return`${e.data.checks.filter(({result:e})=>"pass"===e).length} of ${e.data.checks.length} checks`
;case"operation.succeeded":return e.data.github?.url??"";case"run.closed":return e.data.result;default:return""}}(e)
;return`${e.ts}  ${e.type.padEnd(20)} ${t}${""===r?"":`  ${r}`}`.trimEnd()}(e)}`)]}).join("\n")}((0,o.Li)(await(0,
a.readFile)((0,
n.join)(l.proof,s.Pb.ledger),"utf8")))}\n`),say(`Dry runs: ${l.writesInDryRun} requests that could change anything`),
say(`Spent receipts offered again: ${p.answer}`),say(`Proof: ${l.proof}`),say(`Plan digest: ${l.planDigest}`),
say(`verdict: ${u}`)),f?0:1}},97460:(e,t,r)=>{r.d(t,{X0:()=>fileOrNull,bz:()=>rehearsedWorkspace,z4:()=>cloneSeed})
;var a=r(31421),n=r(51455),i=r(76760),o=r(57975),s=r(74296);const c=(0,o.promisify)(a.execFile),d=268435456
;async function rehearsedWorkspace(e,t){if(await isWorkTree(e))return{directory:e,committed:await committedFiles(e)}
;const r=await(0,n.mkdtemp)((0,i.join)(t,"workspace-")),a=[".git","node_modules"];return await(0,n.cp)(e,r,{
recursive:!0,filter:t=>!(0,i.relative)(e,t).split(i.sep).some(e=>a.includes(e))}),await git(r,["init","--quiet"]),
await git(r,["add","--all","--force"]),await git(r,[...l,"commit","--quiet","--allow-empty","--message","Rehearsed"]),{
directory:r,committed:await committedFiles(r)}}
const l=["-c","user.name=rehearsal","-c","user.email=rehearsal@localhost","-c","commit.gpgsign=false"]
;async function isWorkTree(e){try{return await git(e,["rev-parse","--verify","--quiet","HEAD"]),(await(0,
n.readdir)(e)).includes(".git")}catch{return!1}}async function cloneSeed(e){if(!await isWorkTree(e))throw(0,
s.Wp)(`${e} is not the top of a git clone that has a commit.`)
;const line=async(...t)=>(await git(e,t)).toString().trim(),t=await line("remote","get-url","origin").catch(()=>""),[,r="octo",a=(0,
i.basename)(e)]=/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(t)??[];return{owner:r,repo:a,
defaultBranch:await line("symbolic-ref","--quiet","--short","HEAD").catch(()=>"main"),
commitSha:await line("rev-parse","HEAD"),commitMessage:await line("log","-1","--format=%B"),
commitDate:await line("log","-1","--format=%cI"),files:await committedFiles(e)}}const u=["100644","100755","120000"]
;async function committedFiles(e){
const t=(await git(e,["ls-tree","-r","-z","HEAD"])).toString().split("\0").flatMap(e=>{
const[,t,r,a]=/^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(e)??[],n=u.find(e=>e===t)
;return void 0===n||void 0===r||void 0===a?[]:[{mode:n,sha:r,path:a}]
}),r=await git(e,["cat-file","--batch"],t.map(({sha:e})=>`${e}\n`).join("")),a={};let n=0;for(const{mode:e,path:i}of t){
const t=r.indexOf("\n",n)+1,o=t+Number(r.toString("latin1",n,t).split(" ")[2]);a[i]={
content:Buffer.from(r.subarray(t,o)),mode:e},n=o+1}return a}async function git(e,t,r=""){const a=c("git",["-C",e,...t],{
encoding:"buffer",maxBuffer:d});return a.child.stdin?.on("error",()=>{}).end(r),(await a).stdout}
async function fileOrNull(e){try{return await(0,n.readFile)(e)}catch(t){if("ENOENT"===t.code)return null
;throw new s.NL("file_unreadable",`${e} cannot be read.`,{cause:t})}}},62568:(e,t,r)=>{r.d(t,{I$:()=>phasesOf,
SG:()=>phaseOfEach,bs:()=>n});var a=r(32257)
;const n=["Plan","Authorize","Execute","Audit"],i=new Set(["run.opened","operation.reconciled","plan.created"])
;function phaseOfEach(e){return e.map(({type:t},r)=>function phaseOf(e){
return i.has(e)?"Plan":"evidence.read"===e||"policy.decided"===e||e.startsWith("receipt.")?"Authorize":"run.closed"===e?"Audit":"Execute"
}("ledger.foreign"===t?e[r+1]?.type??t:t))}function phasesOf(e){const t=phaseOfEach(e);return n.map(r=>{
const n=t.indexOf(r);if(n<0)return{name:r,from:null,durationMs:null,lines:0}
;const i=t.lastIndexOf(r),o=e[Math.max(0,n-1)].ts,s=e[i].ts,c=Math.max(0,((0,a.pe)(s)??0)-((0,a.pe)(o)??0));return{
name:r,from:o,durationMs:c,lines:t.filter(e=>e===r).length}})}}};
