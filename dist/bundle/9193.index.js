import{createRequire as t}from"module";export const id=9193;export const ids=[9193,3453];export const modules={
67561:(t,e,a)=>{a.r(e),a.d(e,{commentJob:()=>commentJob})
;var i=a(77598),n=a(76760),o=a(91659),s=a(62879),l=a(51455),p=a(27597),r=a(81729);const c=33554432,m=p.Ikc({id:p.aig()
}),d=p.Ikc({pull_request:p.Ikc({head:p.Ikc({repo:m.nullable()}),base:p.Ikc({repo:m})})})
;var u=a(93156),x=a(6848),g=a(42856),f=a(55543),h=a(74296),w=a(96679),b=a(38422),y=a(2792),v=a(802)
;async function checked(t,e,a){const i=(0,x.WG)(t),{report:n,files:o}=await(0,g.w6)(i,{pins:null,kinds:a
}),s=n.checks.find(({status:t})=>"failed"===t)
;if(void 0!==s||null===o)throw new u.wI("failed",`${s?.name??"layout"}: ${s?.detail??"nothing is there"}`)
;const text=async(t,e)=>{const a=await(0,x.oD)(i,t,e)
;if((0,f.o)(a)!==o.digests.get(t))throw new u.wI("failed",`${t} changed while it was read`);return a.toString()
},[l,p]=[(0,
u.sb)(o.proof),(0,u.sb)(o.plan)],{run_attempt:r,environment:c}=l.run,m=await text(b.Pb.ledger,x.b1.fileBytes);return{
proof:l,plan:p,kinds:a,lines:m.trimEnd().split("\n").map(t=>(0,w.A)(t)),ledgerText:m,checkpoints:[],
policyText:await text(b.Pb.policy,x.b1.textFileBytes),policyFile:null,links:(0,v.h)({...e,runAttempt:r},{environment:c,
policyUrl:null,artifact:null,action:null}),warnings:[],comparison:null}}
const j=20,k=/^[^\r\n]*\r?\n<!-- marketops-plans((?: [^\s]+)+) -->\r?(?:\n|$)/,$=/^(sha256:[0-9a-f]{64})\/([0-9a-f]{40})\/([1-9][0-9]{0,19})\/([1-9][0-9]{0,5})$/
;function historyLine(t){const e=t.map(({digest:t,commit:e,runId:a,runAttempt:i})=>`${t}/${e}/${a}/${i}`)
;return`\x3c!-- marketops-plans ${e.join(" ")} --\x3e`}var _=a(54285),q=a(96452),P=a(27366),A=a(32921),I=a(57994)
;const S=65e3;function commentMarker(t){return`\x3c!-- marketops-plan-comment${null===t?"":`:${t}`} --\x3e`}const T=[{
rows:100,changes:40,body:4e3,causes:20,warnings:20},{rows:100,changes:40,body:0,causes:20,warnings:20},{rows:100,
changes:0,body:0,causes:10,warnings:10},{rows:20,changes:0,body:0,causes:3,warnings:3},{rows:3,changes:0,body:0,
causes:1,warnings:1}];function renderComment(t,{name:e=null,earlier:a=[]}={}){const i=(0,
q.I)(t),n=shownPlan(t),o=a.filter(({digest:t})=>t!==n.digest).slice(0,j),s=[`${commentMarker(e)}\n${historyLine([n,...o])}`,earlierPart(o,t)]
;let l="";for(const t of T)if(l=commentAt(i,t,s),Buffer.byteLength(l)<=S)break;return l}
function shownPlan({plan:t,proof:{run:e}}){return{digest:t.plan_digest,commit:e.commit_sha,runId:e.run_id,
runAttempt:e.run_attempt}}function commentAt(t,e,[a,i]){
const{input:n}=t,o=t.causes.filter(({cause:t})=>"mode_not_prod"!==t.code),s=o.slice(0,e.causes).map(e=>(0,
A.H9)(e,t)),l=o.length-s.length,p=t.operations.slice(0,e.changes).map(t=>(0,A.is)(t,e.body));return`${[a,(0,
A.i1)(t,"###",e.warnings),(0,A.Er)(t),..."pull_request"===n.proof.run.event?[L]:[],(0,
A.c_)(t,e.rows),...0===s.length?[]:[`#### ${(0,I.VH)(t)}`,...s],...0===l?[]:[`${(0,
P.hS)(l,"more reason")} in the summary.`],...0===p.length?[]:[(0,
_.zH)((0,I.wv)(t),p.join("\n\n---\n\n"))],...""===i?[]:[i],(0,
I.lI)(t),`${(0,_.nf)("Summary and proof of this run",n.links.runUrl)} · ${(0,A.Lk)(t)}`].join("\n\n")}\n`}
const L="A preview: the commit of a pull request is its merge commit, so the plan that is approved has another digest."
;function earlierPart(t,{links:{repository:e}}){if(0===t.length)return""
;const a=t.map(({digest:t,commit:a,runId:i,runAttempt:n})=>[(0,_.aY)(t),(0,_.aY)((0,P.Fu)(a)),(0,
_.nf)(`run ${i}, attempt ${n}`,`${e}/actions/runs/${i}/attempts/${n}`)]);return(0,_.zH)(`${(0,
P.hS)(t.length,"earlier plan")} of this pull request, no longer current`,(0,_.tp)(["Plan digest","Commit","Run"],a))}
function decide(t,e,a){const[i]=t;if(void 0===i)return{outcome:"created",body:renderComment(e,{name:a})}
;const n=function readHistory(t){const e=(k.exec(t)?.[1]?.trim().split(" ")??[]).slice(0,j+1).map(t=>{
const[,e,a,i,n]=$.exec(t)??[];return void 0===e||void 0===a||void 0===i?null:{digest:e,commit:a,runId:i,
runAttempt:Number(n)}});return e.every(t=>null!==t)?e:[]}(i.body);if(void 0!==n[0]&&function isLater(t,e){
const[a,i]=[BigInt(t.runId),BigInt(e.runId)];return a===i?t.runAttempt>e.runAttempt:a>i}(n[0],shownPlan(e)))return{
outcome:"outdated",comment:i};const o=renderComment(e,{name:a,earlier:n});return{
outcome:plain(i.body)===plain(o)?"unchanged":"updated",comment:i,body:o}}
const plain=t=>t.replaceAll("\r\n","\n").trimEnd();function supersededBody({url:t}){
return`This comment was made at the same time as [another one](${t}), which holds the current plan.\n`}
var E=a(43363),O=a(23892),C=a(49737);const R=p.Ikc({id:p.KCZ([p.aig().int(),p.oad()]).transform(String),
body:p.YjP().nullish(),html_url:p.OZ5({protocol:/^https?$/}),user:p.Ikc({login:p.YjP()}).nullable()}),H=p.Ikc({
data:p.Ikc({viewer:p.Ikc({login:p.YjP().min(1)})})});function createComments(t,e){const a=(0,C.v)(e);return{
async mine(e,i){const n=(await t.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments",{...a,issue_number:e
},R)).filter(({body:t})=>/^\r?\n/.test(!0===t?.startsWith(i)?t.slice(i.length):""));if(0===n.length)return[]
;const o=await(async()=>(await t.graphql("query { viewer { login } }",{},H)).data.viewer.login.toLowerCase())()
;return n.filter(({user:t})=>t?.login.toLowerCase()===o).map(owned)},
create:async(e,i)=>written(await t.write("POST /repos/{owner}/{repo}/issues/{issue_number}/comments",{...a,
issue_number:e,body:i},R),i),
update:async(e,i)=>written(await t.write("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",{...a,comment_id:e,
body:i},R),i)}}const owned=({id:t,body:e,html_url:a})=>({id:t,body:e??"",url:a});function written(t,e){
const a=owned(t),plain=t=>t.replaceAll("\r\n","\n").trimEnd();if(plain(a.body)===plain(e))return a
;throw new O.y_("github_error",`GitHub answered with another text than the one sent, for ${a.url}`,{status:null,
certainty:"ambiguous"})}var M=a(21926);async function commentJob(t){
const{token:e,path:a,pullRequest:p,name:m}=function readCommentInputs(t){const e=(0,r.LF)(t,"github-token")
;if(""===e)throw(0,r.MB)("github-token","is empty. Leave it out to use the token of the job.");const a=(0,
r.LF)(t,"path")
;if(""===a)throw(0,r.MB)("path","names the folder into which the artifact of the plan job was downloaded.");const i=(0,
r.LF)(t,"pull-request");if(!/^[1-9]\d{0,9}$/.test(i)){
const t=""===i?"is empty, and the event of this run is of no pull request":"is no number";throw(0,
r.MB)("pull-request",`${t}. Give its number, or run this job only for pull requests.`)}const n=(0,r.LF)(t,"name")
;if(""!==n&&(!/^[A-Za-z0-9._-]{1,64}$/.test(n)||n.includes("--")))throw(0,
r.MB)("name",`${JSON.stringify(n.slice(0,100))} is not 1 to 64 letters, digits, ".", "_" or single "-".`);return{path:a,
pullRequest:Number(i),name:n||null,token:e}}(t);(0,M.jD)(e);const u=(0,r.MH)(t,{mode:"dry_run",environment:null},(0,
i.randomBytes)(16).toString("hex")),x=await async function readProof(t,e,a){let i;try{i=await checked(t,e,a)}catch(e){
throw new h.NL("proof_refused",(0,y.kc)(`The folder ${t} holds no proof that can be shown: ${(0,
h.bD)(e)}. Check that path is where the artifact of the plan job was downloaded to, alone, and that the plan job came to its end.`),{
cause:e})}const{run:n}=i.proof;if(n.repository_id===e.repositoryId&&n.run_id===e.runId)return i
;throw new h.NL("proof_of_another_run",(0,
y.kc)(`The proof in ${t} is of run ${n.run_id} in repository ${n.repository_id}, this is run ${e.runId} in ${e.repositoryId}. Download the artifact of this run's plan job.`))
}((0,n.resolve)(t.GITHUB_WORKSPACE??".",a),u,s.G),g=`marketops-action/${u.actionVersion}`,f={env:t,clock:Date.now,
log:M.Rm.info,userAgent:g},w=createComments((0,E.U)({...f,apiUrl:u.apiUrl,mode:"prod",token:e}),u.repository);try{
const t=await w.mine(p,commentMarker(m)),e=decide(t,x,m),a=await function carryOut(t,e,a){
return"created"===t.outcome?e.create(a,t.body):"updated"===t.outcome?e.update(t.comment.id,t.body):Promise.resolve(t.comment)
}(e,w,p);for(const e of t.slice(1))await w.update(e.id,supersededBody(a));!function tell(t,{id:e,url:a}){
M.Rm.info(`${z[t]}: ${a}`),o.uH("outcome",t),o.uH("comment-id",e),o.uH("comment-url",a)}(e.outcome,a)}catch(e){
if(!function isReadOnlyToken(t){
return t instanceof O.y_&&403===t.status&&/not accessible by integration/i.test(t.message)
}(e)||!await async function isForkRun(t){const e=t.GITHUB_EVENT_NAME??""
;if(!e.startsWith("pull_request")||"pull_request_target"===e)return!1;const a=await(0,
l.readFile)(t.GITHUB_EVENT_PATH??"").catch(()=>Buffer.alloc(0));if(0===a.length||a.length>c)return!1;try{
const{head:t,base:e}=d.parse(JSON.parse(a.toString())).pull_request;return t.repo?.id!==e.repo.id}catch{return!1}
}(t))throw e
;M.Rm.warning(`No comment was written: this pull request comes from a fork, and GitHub gives its runs a token that cannot write. The plan (${x.plan.plan_digest}) is in the summary of the plan job.`),
o.uH("outcome","not_permitted")}return null}const z={created:"The plan was written as a comment",
updated:"The comment was brought up to date",unchanged:"The comment shows this plan already; nothing was written",
outdated:"A later run has commented already; nothing was written"}},83015:(t,e,a)=>{
function closeRun(t,{refused:e=!1}={}){const a={};for(const{type:e}of t)a[e]=(a[e]??0)+1
;const i=Object.fromEntries(Object.entries(a).sort(([t],[e])=>t<e?-1:1)),n=t.find(t=>"plan.created"===t.type)?.data.operations??0
;return{counts:i,result:resultOf({dryRun:"dry_run"===t[0]?.mode,planned:n},a,e)}}
function resultOf({dryRun:t,planned:e},a,i){const has=(...t)=>t.some(t=>(a[t]??0)>0);if(t)return"planned"
;const n=i||has("receipt.refused","gate.rejected")
;return has("operation.intent")?(a["operation.succeeded"]??0)+(a["operation.unchanged"]??0)===e?"shipped":has("operation.succeeded")?"partial":"failed":n?"blocked":"unchanged"
}a.d(e,{C:()=>isConsequence,Q:()=>closeRun});const i=new Set(["dependency_failed","plan_blocked"])
;function isConsequence(t){return i.has(t)}},802:(t,e,a)=>{function linksOf(t,{environment:e,...a}){
const i=`${t.serverUrl}/${t.repository}`,n=/\/\.github\/workflows\/([^@/]+)@/.exec(t.workflowRef)?.[1];return{
server:t.serverUrl,repository:i,runUrl:`${i}/actions/runs/${t.runId}/attempts/${t.runAttempt}`,
environmentUrl:null===e?null:`${i}/deployments/${encodeURIComponent(e)}`,
workflowUrl:void 0===n?null:`${i}/actions/workflows/${encodeURIComponent(n)}`,...a}}a.d(e,{h:()=>linksOf})},
43363:(t,e,a)=>{a.d(e,{U:()=>createClient});var i=a(58500),n=a(57561),o=a(23892),s=a(27481),l=a(74296)
;function asGitHubError(t,e,a){if(t instanceof o.y_)return t
;if(t instanceof Error&&t.cause instanceof o.y_)return t.cause
;const{request:i,response:n}=t??{},[s="GET",l=""]=e.split(" "),p="string"==typeof i?.url&&URL.canParse(i.url)?new URL(i.url):null,r="alone"===graphqlRateLimit(n?.data)
;return(0,o.L8)({method:"string"==typeof i?.method?i.method:s,path:null===p?l:p.pathname,
status:r?429:"number"==typeof n?.status?n.status:null,headers:n?.headers??{},data:r?{
message:"GraphQL rate limit exceeded"}:n?.data,reason:reasonOf(t),redact:a})}function checkGraphql(t){
const{data:e}=t,a=(isObject(e)&&Array.isArray(e.errors)?e.errors:[]).some(t=>isObject(t)&&/Something went wrong while executing your query/.test(String(t.message)))
;if(a||null!==graphqlRateLimit(e))throw Object.assign(new Error(a?"GitHub broke off":"GraphQL rate limit"),{response:t})
;return t}function limitOf(t){const{response:e}=t??{},a=e?.headers??{},i=a["retry-after"]
;if(!(void 0===i&&("0"===a["x-ratelimit-remaining"]||200===e?.status))||/\bsecondary rate\b/i.test((0,l.bD)(t)))return{
seconds:Number(i)||p,isSecondary:!0};const n=Number(a["x-ratelimit-reset"]??0);return{
seconds:Math.max(Math.ceil(n-Date.now()/1e3)+1,0),isSecondary:!1}}const p=60;function graphqlRateLimit(t){
if(!isObject(t)||!Array.isArray(t.errors))return null;const e=t.errors.filter(t=>isObject(t)&&"RATE_LIMITED"===t.type)
;if(0===e.length)return null;const a=isObject(t.data)?Object.values(t.data):[]
;return e.some(({path:t})=>Array.isArray(t)&&t.length>1)||a.some(t=>null!==t)?"beside a result":"alone"}
const isObject=t=>"object"==typeof t&&null!==t;function reasonOf(t){
const e=t instanceof Error&&t.cause instanceof Error?t.cause:null,a=e?.cause instanceof Error?e.cause:e,i=[(0,
l.bD)(t),null===a?"":(0,l.bD)(a)].filter(t=>""!==t);return[...new Set(i)].join(": ")}const r=100
;function hasNext({items:t,link:e}){return null===e?t.length===r:/rel="next"/.test(e)}function lastPage({link:t}){
const[,e]=/<[^>]*\?([^>]*)>;\s*rel="last"/.exec(t??"")??[],a=Number(new URLSearchParams(e??"").get("page"))
;return Number.isSafeInteger(a)&&a>0?a:null}
const c=new Set(["POST /repos/{owner}/{repo}/releases","POST /repos/{owner}/{repo}/pulls","POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","POST /repos/{owner}/{repo}/issues/{issue_number}/comments"])
;class Pace{#t;#e;#a;#i=[];#n=10;#o=0;#s=0;constructor({periodMs:t,cancelled:e,log:a}){this.#t=a,this.#e=starts(20,t,e),
this.#a=starts(1,3*t,e)}async run(t,e){/^(?:GET|HEAD) /.test(t)||await this.#e(),c.has(t)&&await this.#a(),
this.#o>=this.#n?await new Promise(t=>this.#i.push(t)):this.#o++;try{return await e()}finally{this.#o--,this.#l()}}
cut(){this.#p(Math.max(1,Math.floor(this.#n/2)))}answered(){this.#n<10&&++this.#s>=50&&this.#p(this.#n+1)}#p(t){
this.#s=0,t!==this.#n&&(this.#n=t,this.#t(`GitHub's secondary rate limit: ${t} requests at once`),this.#l())}#l(){
for(;this.#o<this.#n;){const t=this.#i.shift();if(void 0===t)return;this.#o++,t()}}}function starts(t,e,a){let n=0
;return async()=>{const o=performance.now();n=Math.max(n,o-t*e)+e,n<=o||a.aborted||await(0,i.setTimeout)(n-o,void 0,{
signal:a}).catch(()=>{})}}var m=a(61227);function notSent(){
return new o.y_("cancelled","The job was cancelled before this was sent. Run again.",{status:null,certainty:"refused"})}
const d=3,u=2,x=120,g=1e3,f=1e3;function createClient(t){
const{token:e,log:a=()=>{},cancelled:l=(new AbortController).signal}=t,p="prod"!==t.mode,c=t.transport??(0,
m.g)(t),{hosts:h}=c,w=(0,
s.c)(t.env??{},h.isLoopback),{secondMs:b}=w,redact=t=>null===e||""===e?t:t.replaceAll(e,"***"),y=new Pace({
periodMs:w.pacingMs??t.writePacingMs??f,cancelled:l,log:a}),v=n.E.defaults({baseUrl:h.api,headers:{
"user-agent":t.userAgent??"marketops-action",...null===e?{}:{authorization:`token ${e}`}},request:{fetch:c.fetch,log:{
...console,warn:a}}}),send=(t,e,n=!1)=>async function unlessCancelled(t,e,a){if(t.aborted&&e)throw notSent()
;const i=new AbortController,n=Promise.withResolvers();let o=e;const giveUp=()=>{if(!o)return;const t=notSent()
;i.abort(t),n.reject(t)};t.addEventListener("abort",giveUp);try{const t=a({signal:i.signal,onWait:()=>o=!0,
onSend:()=>o=!1});return await Promise.race([t,n.promise])}finally{t.removeEventListener("abort",giveUp)}
}(l,n,n=>(async(t,e,n)=>{const[s=""]=t.split(" "),{signal:r,onSend:c,onWait:g}=n;p&&(0,m.F)(s,t)
;for(let n=0,p=0,m=0;;)try{const a=await y.run(t,()=>(r.throwIfAborted(),c(),v(t,{...e,request:{signal:r}})))
;return y.answered(),checkGraphql(a)}catch(e){const c=asGitHubError(e,t,redact);if("rate_limited"===c.code){
const{seconds:t,isSecondary:o}=limitOf(e);if(o&&y.cut(),p+=t,++n>u||p>x||l.aborted)throw c;g(),
a(`GitHub's rate limit: waiting ${t} s, as it asks`),await(0,i.setTimeout)(t*b,void 0,{signal:r})}else{if(!((0,
o.H9)(s)&&isLost(c)&&++m<=d))throw c;await(0,i.setTimeout)(m**2*b,void 0,{signal:r})}}})(t,e,n)),parse=(t,e,a)=>{
const i=t.safeParse(e);if(i.success)return i.data;const n=i.error.issues[0]?.path.map(String).join(".")??""
;throw new o.y_("github_error",`${a}: the answer lacks what was expected${""===n?"":` at ${n}`}`,{status:null,
certainty:"ambiguous"})},asking=t=>async(e,a,i)=>parse(i,(await send(e,a,t)).data,e);return{readOnly:p,read:asking(!1),
write:asking(!0),async list(t,e,a,i){const n=await async function readPages(t,e,a=0){
const i=Math.min(e,Math.floor(a/r)+1),n=await Promise.all(Array.from({length:i},(e,a)=>t(a+1)));for(;;){const a=n.at(-1)
;if(!hasNext(a))return n.flatMap(({items:t})=>t);const i=n.length+1,o=Math.max(i,lastPage(a)??i);if(o>e)return null
;const s=Array.from({length:o-i+1},(t,e)=>i+e);n.push(...await Promise.all(s.map(t)))}}(async i=>{
const{headers:n,data:o}=await send(t,{...e,per_page:r,page:i}),{link:s}=n;return{items:parse(a.array(),o,t),
link:void 0===s?null:String(s)}},g,i);if(null!==n)return n;throw new o.y_("github_error",`${t}: more than ${g} pages`,{
status:null,certainty:"ambiguous"})},async graphql(t,e,a){const{data:i}=await send(`POST ${h.graphql}`,{query:t,
variables:e});return parse(a,i,"POST /graphql")},serverClock:c.serverClock,async pause(t){await(0,
i.setTimeout)(t*b/f,void 0,{signal:l}).catch(()=>{})}}}function isLost({status:t,certainty:e}){
return"ambiguous"===e&&(null===t||t>=500)}},63453:e=>{const load=()=>t(import.meta.url)("./undici.cjs");e.exports={
get ProxyAgent(){return load().ProxyAgent},get fetch(){return load().fetch}}},16059:(t,e,a)=>{a.d(e,{$:()=>lookup})
;const i={"3g2":"video/3gpp2","3gp":"video/3gpp","3gpp":"video/3gpp","3mf":"model/3mf",aac:"audio/aac",
ac:"application/pkix-attr-cert",adp:"audio/adpcm",adts:"audio/aac",ai:"application/postscript",
aml:"application/automationml-aml+xml",amlx:"application/automationml-amlx+zip",amr:"audio/amr",apng:"image/apng",
appcache:"text/cache-manifest",appinstaller:"application/appinstaller",appx:"application/appx",
appxbundle:"application/appxbundle",asc:"application/pgp-keys",atom:"application/atom+xml",
atomcat:"application/atomcat+xml",atomdeleted:"application/atomdeleted+xml",atomsvc:"application/atomsvc+xml",
au:"audio/basic",avci:"image/avci",avcs:"image/avcs",avif:"image/avif",aw:"application/applixware",
bdoc:"application/bdoc",bin:"application/octet-stream",bmp:"image/bmp",bpk:"application/octet-stream",
btf:"image/prs.btif",btif:"image/prs.btif",buffer:"application/octet-stream",ccxml:"application/ccxml+xml",
cdfx:"application/cdfx+xml",cdmia:"application/cdmi-capability",cdmic:"application/cdmi-container",
cdmid:"application/cdmi-domain",cdmio:"application/cdmi-object",cdmiq:"application/cdmi-queue",
cer:"application/pkix-cert",cgm:"image/cgm",cjs:"application/node",class:"application/java-vm",
coffee:"text/coffeescript",conf:"text/plain",cpl:"application/cpl+xml",cpt:"application/mac-compactpro",
crl:"application/pkix-crl",css:"text/css",csv:"text/csv",cu:"application/cu-seeme",cwl:"application/cwl",
cww:"application/prs.cww",davmount:"application/davmount+xml",dbk:"application/docbook+xml",
deb:"application/octet-stream",def:"text/plain",deploy:"application/octet-stream",dib:"image/bmp",
"disposition-notification":"message/disposition-notification",dist:"application/octet-stream",
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
yin:"application/yin+xml",yml:"text/yaml",zip:"application/zip"};function lookup(t){
let e=(""+t).trim().toLowerCase(),a=e.lastIndexOf(".");return i[~a?e.substring(++a):e]}}};
