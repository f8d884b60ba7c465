export const id=9145;export const ids=[9145];export const modules={89145:(e,t,r)=>{r.r(t),r.d(t,{
rehearseCommand:()=>rehearseCommand})
;var n=r(51455),a=r(76760),i=r(30293),o=r(96679),s=r(48161),c=r(77598),d=r(69489),l=r(76311),u=r(74296),p=r(52533),f=r(19523),m=r(56736),h=r(5603),y=r(97460)
;const w="acme",g="production",v="https://rehearsal.localhost",_="rehearsal-token",$="rehearsal-read-token"
;async function rehearse(e){const t=(0,a.resolve)(e.out),r=`${t}-plan`;await Promise.all([t,r].map(refuseFull))
;const i=await(0,n.mkdtemp)((0,a.join)((0,s.tmpdir)(),"marketops-rehearsal-")),o=""===e.hmacKey?(0,
l.X$)(c.randomBytes):e.hmacKey;let u=null;try{const{directory:n,committed:s}=await(0,y.bz)((0,a.resolve)(e.workspace),i)
;u=await async function startRehearsed(e,t,r,n){const i=1000001,o=await(0,y.X0)((0,a.join)(t,e.policy))
;null===o&&e.say(`There is no ${e.policy}: the rehearsal uses the preset "solo"`);const s=await(0,m.yk)({owner:w,
repo:"rehearsal",repositoryId:i,files:{...r,[e.policy]:{content:o??d.fG.solo}},tokens:{[_]:{login:"github-actions[bot]",
app:!0,permissions:{contents:"write",pull_requests:"write",issues:"write",actions:"read"}},[$]:{
login:"github-actions[bot]",app:!0,permissions:{contents:"read"}}}}),c=trustedKeysOf(n,String(i))
;s.admin.commitFiles("main",{".marketops/trusted-keys":{content:c}},"List the key")
;for(const e of["maintainer","reviewer"])s.admin.addUser(e);return s.admin.setEnvironment(g,{
requiredReviewers:["reviewer"],preventSelfReview:!0,canAdminsBypass:!1,branchPolicy:"protected"}),s.admin.setRules([{
target:"branch",pattern:`refs/heads/${p.jF}`,rules:[{type:"non_fast_forward"},{type:"deletion"}]}]),s.admin.createRun({
runId:1,headSha:s.commitSha,actor:"maintainer",event:e.event}),s}(e,n,s,o);const c=function stepper(e,t,r,n){
const{owner:i,repo:o,repositoryId:s,apiUrl:c,graphqlUrl:d,commitSha:l}=t;return(t,u,p)=>(0,h.eg)({entry:(0,
a.join)(e.dist,t),workspace:r,temporary:n,inputs:{operations:e.operations,policy:e.policy,variables:e.variables,
"github-token":_,...u},github:{GITHUB_REPOSITORY:`${i}/${o}`,GITHUB_REPOSITORY_ID:s,GITHUB_RUN_ID:String(1),
GITHUB_RUN_ATTEMPT:"1",GITHUB_WORKFLOW_REF:`${i}/${o}/.github/workflows/release.yml@refs/heads/main`,
GITHUB_WORKFLOW_SHA:l,GITHUB_ACTOR:"maintainer",GITHUB_TRIGGERING_ACTOR:"maintainer",GITHUB_SHA:l,
GITHUB_REF:"refs/heads/main",GITHUB_EVENT_NAME:e.event,GITHUB_API_URL:c,GITHUB_GRAPHQL_URL:d,GITHUB_SERVER_URL:v,...p},
env:{MARKETOPS_TEST_WRITE_PACING_MS:"0"}})}(e,u,n,i)
;e.say("Preview: dry run on a pull request, with a token that can only read");const l={mode:"dry_run","github-token":$
},f={GITHUB_EVENT_NAME:"pull_request",GITHUB_REF:"refs/pull/1/merge"},T=await c("index.js",{...l,"proof-directory":r},f)
;if(0!==T.exitCode)throw failed("The dry run",T);e.say("Plan: dry run after the merge, whose digest the reviewer sees")
;const I=await c("index.js",{...l,"proof-directory":(0,a.join)(i,"plan-proof")},{})
;if(0!==I.exitCode)throw failed("The plan",I)
;const R=I.outputs["plan-digest"]??"",E=u.requests.filter(({method:e})=>"GET"!==e&&"HEAD"!==e).length
;e.say(`Approve: a reviewer approves ${R} in the environment ${g}`),u.admin.requestApproval(1,g),
u.admin.approve(1,g,"reviewer",`Approved ${R}`),e.say("Ship: prod, in the protected environment");const O={mode:"prod",
environment:g,"hmac-key":o,"expected-plan-digest":R,"create-ledger":"true"},k=await c("index.js",{...O,
"proof-directory":t},{}),b=trustedKeysOf(o,u.repositoryId),A=0===k.exitCode?await async function offerAgain(e,t,r,n){
for(const t of Object.keys(e.admin.snapshot().refs))t.startsWith("refs/tags/")&&e.admin.deleteRef(t);return n({
receipts:(0,a.join)(t,"receipts"),"proof-directory":(0,a.join)(r,"replay-proof")})}(u,t,i,e=>c("execute.js",{...O,...e
},{})):null;return{planDigest:R,dryRun:T,prod:k,replay:A,proof:t,trustedKeys:b,writesInDryRun:E}}finally{
await(u?.close()),await(0,n.rm)(i,{recursive:!0,force:!0})}}async function refuseFull(e){if(await(0,n.mkdir)(e,{
recursive:!0
}),(await(0,n.readdir)(e)).length>0)throw new u.NL("proof_directory_not_empty",`${e} is not empty. Remove it, or name another folder with --out.`)
}function failed(e,{log:t,exitCode:r}){
return new u.NL("rehearsal_failed",`${e} ended with exit code ${r}:\n${t.trim()}`)}function trustedKeysOf(e,t){
return`# of the rehearsed repository\n${(0,l.Cd)((0,l.o7)(e,"MARKETOPS_HMAC_KEY"),t,(0,f.yv)(v,t)).vkey.text}\n`}
var T=r(2792),I=r(62568);const rehearseCommand=async({stdout:e,env:t,cwd:r,dist:s},c)=>{const say=t=>{c.json||e(`${(0,
T.kc)(t)}\n`)},d=await rehearse({dist:s,workspace:(0,a.resolve)(r,c.workspace),operations:c.operations,policy:c.policy,
out:(0,a.resolve)(r,c.out),variables:c.variable.join("\n"),event:c.event,hmacKey:t.MARKETOPS_HMAC_KEY??"",say
}),{verdict:l}=await(0,i.Mh)(d.proof,d.trustedKeys),u=function replayVerdict({replay:e}){if(null===e)return{rejected:!0,
answer:"not tried, nothing was shipped"}
;const t=JSON.parse(e.outputs.operations??"[]"),r=[...new Set(t.map(({code:e})=>e).filter(e=>null!==e))],n=t.some(({outcome:e})=>"succeeded"===e)
;return{rejected:!n&&"0"===e.outputs["shipped-count"],
answer:r.length>0?`rejected (${r.join(", ")})`:e.outputs.result??e.log}
}(d),p=0===d.prod.exitCode&&"VERIFIED"===l&&u.rejected&&0===d.writesInDryRun
;return c.json?e(`${JSON.stringify(function summary(e,t,r){const{planDigest:n,prod:a,proof:i,writesInDryRun:o}=e;return{
plan_digest:n,result:a.outputs.result??null,operations:JSON.parse(a.outputs.operations??"[]"),writes_in_dry_run:o,
replay:r,proof:i,verdict:t}}(d,l,u.answer),null,2)}\n`):(0!==d.prod.exitCode&&say(d.prod.log.trim()),
say(`\n${function timeline(e){return I.bs.flatMap(t=>{const r=e.filter(({type:e})=>(0,I.hU)(e)===t)
;return[t,...r.map(e=>`  ${function rowOf(e){
const t=[e.operation_id,e.receipt_id].filter(e=>void 0!==e).join(" "),r=function detailOf(e){switch(e.type){
case"plan.created":return`${e.data.operations} operations, ${e.data.plan_digest}`;case"policy.decided":
return e.data.decision;case"gate.passed":case"gate.rejected":
return`${e.data.checks.filter(({result:e})=>"pass"===e).length} of ${e.data.checks.length} checks`
;case"operation.succeeded":return e.data.github?.url??"";case"run.closed":return e.data.result;default:return""}}(e)
;return`${e.ts}  ${e.type.padEnd(20)} ${t}${""===r?"":`  ${r}`}`.trimEnd()}(e)}`)]}).join("\n")
}(await async function readLines(e){
return(await(0,n.readFile)((0,a.join)(e,"ledger.jsonl"),"utf8")).trimEnd().split("\n").map(e=>(0,o.A)(e))
}(d.proof))}\n`),say(`Dry runs: ${d.writesInDryRun} requests that could change anything`),
say(`Spent receipts offered again: ${u.answer}`),say(`Proof: ${d.proof}`),say(`Plan digest: ${d.planDigest}`),
say(`verdict: ${l}`)),p?0:1}},97460:(e,t,r)=>{r.d(t,{X0:()=>fileOrNull,bz:()=>rehearsedWorkspace,z4:()=>cloneSeed})
;var n=r(31421),a=r(51455),i=r(76760),o=r(57975),s=r(74296);const c=(0,o.promisify)(n.execFile),d=268435456
;async function rehearsedWorkspace(e,t){if(await isWorkTree(e))return{directory:e,committed:await committedFiles(e)}
;const r=await(0,a.mkdtemp)((0,i.join)(t,"workspace-")),n=[".git","node_modules"];return await(0,a.cp)(e,r,{
recursive:!0,filter:t=>!(0,i.relative)(e,t).split(i.sep).some(e=>n.includes(e))}),await git(r,["init","--quiet"]),
await git(r,["add","--all","--force"]),await git(r,[...l,"commit","--quiet","--allow-empty","--message","Rehearsed"]),{
directory:r,committed:await committedFiles(r)}}
const l=["-c","user.name=rehearsal","-c","user.email=rehearsal@localhost","-c","commit.gpgsign=false"]
;async function isWorkTree(e){try{return await git(e,["rev-parse","--verify","--quiet","HEAD"]),(await(0,
a.readdir)(e)).includes(".git")}catch{return!1}}async function cloneSeed(e){
if(!await isWorkTree(e))throw new s.NL("usage",`${e} is not the top of a git clone that has a commit.`)
;const line=async(...t)=>(await git(e,t)).toString().trim(),t=await line("remote","get-url","origin").catch(()=>""),[,r="octo",n=(0,
i.basename)(e)]=/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(t)??[];return{owner:r,repo:n,
defaultBranch:await line("symbolic-ref","--quiet","--short","HEAD").catch(()=>"main"),
commitSha:await line("rev-parse","HEAD"),commitMessage:await line("log","-1","--format=%B"),
commitDate:await line("log","-1","--format=%cI"),files:await committedFiles(e)}}const u=["100644","100755","120000"]
;async function committedFiles(e){
const t=(await git(e,["ls-tree","-r","-z","HEAD"])).toString().split("\0").flatMap(e=>{
const[,t,r,n]=/^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(e)??[],a=u.find(e=>e===t)
;return void 0===a||void 0===r||void 0===n?[]:[{mode:a,sha:r,path:n}]
}),r=await git(e,["cat-file","--batch"],t.map(({sha:e})=>`${e}\n`).join("")),n={};let a=0;for(const{mode:e,path:i}of t){
const t=r.indexOf("\n",a)+1,o=t+Number(r.toString("latin1",a,t).split(" ")[2]);n[i]={
content:Buffer.from(r.subarray(t,o)),mode:e},a=o+1}return n}async function git(e,t,r=""){const n=c("git",["-C",e,...t],{
encoding:"buffer",maxBuffer:d});return n.child.stdin?.on("error",()=>{}).end(r),(await n).stdout}
async function fileOrNull(e){try{return await(0,a.readFile)(e)}catch(t){if("ENOENT"===t.code)return null
;throw new s.NL("file_unreadable",`${e} cannot be read.`,{cause:t})}}},62568:(e,t,r)=>{r.d(t,{I$:()=>phasesOf,bs:()=>a,
hU:()=>phaseOf});var n=r(32257)
;const a=["Plan","Authorize","Execute","Audit"],i=new Set(["run.opened","operation.reconciled","plan.created"])
;function phaseOf(e){
return i.has(e)?"Plan":"policy.decided"===e||e.startsWith("receipt.")?"Authorize":"run.closed"===e?"Audit":"Execute"}
function phasesOf(e){return a.map(t=>{const r=e.findIndex(({type:e})=>phaseOf(e)===t);if(r<0)return{name:t,from:null,
to:null,durationMs:null,lines:0}
;const a=e.findLastIndex(({type:e})=>phaseOf(e)===t),i=e[Math.max(0,r-1)].ts,o=e[a].ts,s=Math.max(0,((0,
n.pe)(o)??0)-((0,n.pe)(i)??0));return{name:t,from:i,to:o,durationMs:s,lines:e.filter(({type:e})=>phaseOf(e)===t).length}
})}}};
