import{createRequire as t}from"module";export const id=9193;export const ids=[9193,3453];export const modules={
67561:(t,a,e)=>{e.r(a),e.d(a,{commentJob:()=>commentJob})
;var i=e(77598),n=e(76760),o=e(91659),s=e(64972),l=e(51455),r=e(27597),p=e(81729);const c=33554432,m=r.Ikc({id:r.aig()
}),d=r.Ikc({pull_request:r.Ikc({head:r.Ikc({repo:m.nullable()}),base:r.Ikc({repo:m})})})
;var u=e(93156),x=e(6848),g=e(23427),f=e(55543),h=e(74296),w=e(96679),y=e(38422),b=e(2792),v=e(802)
;async function checked(t,a,e){const i=(0,x.WG)(t),{report:n,files:o}=await(0,g.w6)(i,{pins:null,kinds:e
}),s=n.checks.find(({status:t})=>"failed"===t)
;if(void 0!==s||null===o)throw new u.wI("failed",`${s?.name??"layout"}: ${s?.detail??"nothing is there"}`)
;const text=async(t,a)=>{const e=await(0,x.oD)(i,t,a)
;if((0,f.ol)(e)!==o.digests.get(t))throw new u.wI("failed",`${t} changed while it was read`);return e.toString()
},[l,r]=[(0,
u.sb)(o.proof),(0,u.sb)(o.plan)],{run_attempt:p,environment:c}=l.run,m=await text(y.Pb.ledger,x.b1.fileBytes);return{
proof:l,plan:r,kinds:e,lines:(0,w.Li)(m),ledgerText:m,checkpoints:[],
policyText:await text(y.Pb.policy,x.b1.textFileBytes),policyFile:null,links:(0,v.h)({...a,runAttempt:p},{environment:c,
policyUrl:null,artifact:null,action:null}),warnings:[],comparison:null}}
const j=20,k=/^[^\r\n]*\r?\n<!-- marketops-plans((?: [^\s]+)+) -->\r?(?:\n|$)/,$=/^(sha256:[0-9a-f]{64})\/([0-9a-f]{40})\/([1-9][0-9]{0,19})\/([1-9][0-9]{0,5})$/
;function historyLine(t){const a=t.map(({digest:t,commit:a,runId:e,runAttempt:i})=>`${t}/${a}/${e}/${i}`)
;return`\x3c!-- marketops-plans ${a.join(" ")} --\x3e`}var q=e(54285),_=e(96452),P=e(27366),I=e(32921),A=e(57994)
;const S=65e3;function commentMarker(t){return`\x3c!-- marketops-plan-comment${null===t?"":`:${t}`} --\x3e`}const T=[{
rows:100,changes:40,body:4e3,causes:20,warnings:20},{rows:100,changes:40,body:0,causes:20,warnings:20},{rows:100,
changes:0,body:0,causes:10,warnings:10},{rows:20,changes:0,body:0,causes:3,warnings:3},{rows:3,changes:0,body:0,
causes:1,warnings:1}];function renderComment(t,{name:a=null,earlier:e=[]}={}){const i=(0,
_.I)(t),n=shownPlan(t),o=e.filter(({digest:t})=>t!==n.digest).slice(0,j),s=[`${commentMarker(a)}\n${historyLine([n,...o])}`,earlierPart(o,t)]
;return(0,q.eO)(T,S,t=>function commentAt(t,a,[e,i]){
const{input:n}=t,o=t.causes.filter(({cause:t})=>"mode_not_prod"!==t.code),s=o.slice(0,a.causes).map(a=>(0,
I.H9)(a,t)),l=o.length-s.length,r=t.operations.slice(0,a.changes).map(t=>(0,I.is)(t,a.body)),p=[e,(0,
I.i1)(t,"###",a.warnings),(0,I.Er)(t),..."pull_request"===n.proof.run.event?[E]:[],(0,
I.c_)(t,a.rows),...0===s.length?[]:[`#### ${(0,A.VH)(t)}`,...s],...0===l?[]:[`${(0,
P.hS)(l,"more reason")} in the summary.`],...0===r.length?[]:[(0,
q.zH)((0,A.wv)(t),r.join("\n\n---\n\n"))],...""===i?[]:[i],(0,
A.lI)(t),`${(0,q.nf)("Summary and proof of this run",n.links.runUrl)} · ${(0,I.Lk)(t)}`];return`${p.join("\n\n")}\n`
}(i,t,s))}function shownPlan({plan:t,proof:{run:a}}){return{digest:t.plan_digest,commit:a.commit_sha,runId:a.run_id,
runAttempt:a.run_attempt}}
const E="A preview: the commit of a pull request is its merge commit, so the plan that is approved has another digest."
;function earlierPart(t,{links:{repository:a}}){if(0===t.length)return""
;const e=t.map(({digest:t,commit:e,runId:i,runAttempt:n})=>[(0,q.aY)(t),(0,q.aY)((0,P.Fu)(e)),(0,
q.nf)(`run ${i}, attempt ${n}`,`${a}/actions/runs/${i}/attempts/${n}`)]);return(0,q.zH)(`${(0,
P.hS)(t.length,"earlier plan")} of this pull request, no longer current`,(0,q.tp)(["Plan digest","Commit","Run"],e))}
function decide(t,a,e){const[i]=t;if(void 0===i)return{outcome:"created",body:renderComment(a,{name:e})}
;const n=function readHistory(t){const a=(k.exec(t)?.[1]?.trim().split(" ")??[]).slice(0,j+1).map(t=>{
const[,a,e,i,n]=$.exec(t)??[];return void 0===a||void 0===e||void 0===i?null:{digest:a,commit:e,runId:i,
runAttempt:Number(n)}});return a.every(t=>null!==t)?a:[]}(i.body);if(void 0!==n[0]&&function isLater(t,a){
const[e,i]=[BigInt(t.runId),BigInt(a.runId)];return e===i?t.runAttempt>a.runAttempt:e>i}(n[0],shownPlan(a)))return{
outcome:"outdated",comment:i};const o=renderComment(a,{name:e,earlier:n});return{
outcome:plain(i.body)===plain(o)?"unchanged":"updated",comment:i,body:o}}
const plain=t=>t.replaceAll("\r\n","\n").trimEnd();function supersededBody({url:t}){
return`This comment was made at the same time as [another one](${t}), which holds the current plan.\n`}
var O=e(9582),L=e(73221),R=e(49737);const C=r.Ikc({id:r.KCZ([r.aig().int(),r.oad()]).transform(String),
body:r.YjP().nullish(),html_url:r.OZ5({protocol:/^https?$/}),user:r.Ikc({login:r.YjP()}).nullable()}),H=r.Ikc({
data:r.Ikc({viewer:r.Ikc({login:r.YjP().min(1)})})});function createComments(t,a){const e=(0,R.G)(t,a);return{
async mine(a,i){const n=(await e.list("GET /issues/{issue_number}/comments",{issue_number:a
},C)).filter(({body:t})=>/^\r?\n/.test(!0===t?.startsWith(i)?t.slice(i.length):""));if(0===n.length)return[]
;const o=await(async()=>(await t.graphql("query { viewer { login } }",{},H)).data.viewer.login.toLowerCase())()
;return n.filter(({user:t})=>t?.login.toLowerCase()===o).map(owned)},
create:async(t,a)=>written(await e.write("POST /issues/{issue_number}/comments",{issue_number:t,body:a},C),a),
update:async(t,a)=>written(await e.write("PATCH /issues/comments/{comment_id}",{comment_id:t,body:a},C),a)}}
const owned=({id:t,body:a,html_url:e})=>({id:t,body:a??"",url:e});function written(t,a){
const e=owned(t),plain=t=>t.replaceAll("\r\n","\n").trimEnd();if(plain(e.body)===plain(a))return e;throw(0,
L.Yb)(`GitHub answered with another text than the one sent, for ${e.url}`)}var M=e(21926);async function commentJob(t){
const{token:a,path:e,pullRequest:r,name:m}=function readCommentInputs(t){const a=(0,p.AI)(t),e=(0,p.LF)(t,"path")
;if(""===e)throw(0,p.MB)("path","names the folder into which the artifact of the plan job was downloaded.");const i=(0,
p.LF)(t,"pull-request");if(!/^[1-9]\d{0,9}$/.test(i)){
const t=""===i?"is empty, and the event of this run is of no pull request":"is no number";throw(0,
p.MB)("pull-request",`${t}. Give its number, or run this job only for pull requests.`)}const n=(0,p.LF)(t,"name")
;if(""!==n&&(!/^[A-Za-z0-9._-]{1,64}$/.test(n)||n.includes("--")))throw(0,
p.MB)("name",`${JSON.stringify(n.slice(0,100))} is not 1 to 64 letters, digits, ".", "_" or single "-".`);return{path:e,
pullRequest:Number(i),name:n||null,token:a}}(t);(0,M.jD)(a);const u=(0,p.MH)(t,{mode:"dry_run",environment:null},(0,
i.randomBytes)(16).toString("hex")),x=await async function readProof(t,a,e){let i;try{i=await checked(t,a,e)}catch(a){
throw new h.NL("proof_refused",(0,b.kc)(`The folder ${t} holds no proof that can be shown: ${(0,
h.bD)(a)}. Check that path is where the artifact of the plan job was downloaded to, alone, and that the plan job came to its end.`),{
cause:a})}const{run:n}=i.proof;if(n.repository_id===a.repositoryId&&n.run_id===a.runId)return i
;throw new h.NL("proof_of_another_run",(0,
b.kc)(`The proof in ${t} is of run ${n.run_id} in repository ${n.repository_id}, this is run ${a.runId} in ${a.repositoryId}. Download the artifact of this run's plan job.`))
}((0,n.resolve)(t.GITHUB_WORKSPACE??".",e),u,s.G),g=`marketops-action/${u.actionVersion}`,f={env:t,clock:Date.now,
log:M.Rm.info,userAgent:g},w=createComments((0,O.U)({...f,apiUrl:u.apiUrl,mode:"prod",token:a}),u.repository);try{
const t=await w.mine(r,commentMarker(m)),a=decide(t,x,m),e=await function carryOut(t,a,e){
return"created"===t.outcome?a.create(e,t.body):"updated"===t.outcome?a.update(t.comment.id,t.body):Promise.resolve(t.comment)
}(a,w,r);for(const a of t.slice(1))await w.update(a.id,supersededBody(e));!function tell(t,{id:a,url:e}){
M.Rm.info(`${z[t]}: ${e}`),o.uH("outcome",t),o.uH("comment-id",a),o.uH("comment-url",e)}(a.outcome,e)}catch(a){
if(!function isReadOnlyToken(t){
return t instanceof L.y_&&403===t.status&&/not accessible by integration/i.test(t.message)
}(a)||!await async function isForkRun(t){const a=t.GITHUB_EVENT_NAME??""
;if(!a.startsWith("pull_request")||"pull_request_target"===a)return!1;const e=await(0,
l.readFile)(t.GITHUB_EVENT_PATH??"").catch(()=>Buffer.alloc(0));if(0===e.length||e.length>c)return!1;try{
const{head:t,base:a}=d.parse(JSON.parse(e.toString())).pull_request;return t.repo?.id!==a.repo.id}catch{return!1}
}(t))throw a
;M.Rm.warning(`No comment was written: this pull request comes from a fork, and GitHub gives its runs a token that cannot write. The plan (${x.plan.plan_digest}) is in the summary of the plan job.`),
o.uH("outcome","not_permitted")}return null}const z={created:"The plan was written as a comment",
updated:"The comment was brought up to date",unchanged:"The comment shows this plan already; nothing was written",
outdated:"A later run has commented already; nothing was written"}},83015:(t,a,e)=>{
function closeRun(t,{refused:a=!1}={}){const e={};for(const{type:a}of t)e[a]=(e[a]??0)+1
;const i=Object.fromEntries(Object.entries(e).sort(([t],[a])=>t<a?-1:1)),n=t.find(t=>"plan.created"===t.type)?.data.operations??0
;return{counts:i,result:resultOf({dryRun:"dry_run"===t[0]?.mode,planned:n},e,a)}}
function resultOf({dryRun:t,planned:a},e,i){const has=(...t)=>t.some(t=>(e[t]??0)>0);if(t)return"planned"
;const n=i||has("receipt.refused","gate.rejected")
;return has("operation.intent")?(e["operation.succeeded"]??0)+(e["operation.unchanged"]??0)===a?"shipped":has("operation.succeeded")?"partial":"failed":n?"blocked":"unchanged"
}e.d(a,{C:()=>isConsequence,Q:()=>closeRun});const i=new Set(["dependency_failed","plan_blocked"])
;function isConsequence(t){return i.has(t)}},802:(t,a,e)=>{function linksOf(t,{environment:a,...e}){
const i=`${t.serverUrl}/${t.repository}`,n=/\/\.github\/workflows\/([^@/]+)@/.exec(t.workflowRef)?.[1];return{
server:t.serverUrl,repository:i,runUrl:`${i}/actions/runs/${t.runId}/attempts/${t.runAttempt}`,
environmentUrl:null===a?null:`${i}/deployments/${encodeURIComponent(a)}`,
workflowUrl:void 0===n?null:`${i}/actions/workflows/${encodeURIComponent(n)}`,...e}}e.d(a,{h:()=>linksOf})},
9582:(t,a,e)=>{e.d(a,{U:()=>createClient});var i=e(58500),n=e(57561),o=e(73221),s=e(27481),l=e(74296)
;function asGitHubError(t,a,e){if(t instanceof o.y_)return t
;if(t instanceof Error&&t.cause instanceof o.y_)return t.cause
;const{request:i,response:n}=t??{},[s="GET",l=""]=a.split(" "),r="string"==typeof i?.url&&URL.canParse(i.url)?new URL(i.url):null,p="alone"===graphqlRateLimit(n?.data)
;return(0,o.L8)({method:"string"==typeof i?.method?i.method:s,path:null===r?l:r.pathname,
status:p?429:"number"==typeof n?.status?n.status:null,headers:n?.headers??{},data:p?{
message:"GraphQL rate limit exceeded"}:n?.data,reason:reasonOf(t),redact:e})}function checkGraphql(t){
const{data:a}=t,e=(isObject(a)&&Array.isArray(a.errors)?a.errors:[]).some(t=>isObject(t)&&/Something went wrong while executing your query/.test(String(t.message)))
;if(e||null!==graphqlRateLimit(a))throw Object.assign(new Error(e?"GitHub broke off":"GraphQL rate limit"),{response:t})
;return t}function limitOf(t){const{response:a}=t??{},e=a?.headers??{},i=e["retry-after"]
;if(!(void 0===i&&("0"===e["x-ratelimit-remaining"]||200===a?.status))||/\bsecondary rate\b/i.test((0,l.bD)(t)))return{
seconds:Number(i)||r,isSecondary:!0};const n=Number(e["x-ratelimit-reset"]??0);return{
seconds:Math.max(Math.ceil(n-Date.now()/1e3)+1,0),isSecondary:!1}}const r=60;function graphqlRateLimit(t){
if(!isObject(t)||!Array.isArray(t.errors))return null;const a=t.errors.filter(t=>isObject(t)&&"RATE_LIMITED"===t.type)
;if(0===a.length)return null;const e=isObject(t.data)?Object.values(t.data):[]
;return a.some(({path:t})=>Array.isArray(t)&&t.length>1)||e.some(t=>null!==t)?"beside a result":"alone"}
const isObject=t=>"object"==typeof t&&null!==t;function reasonOf(t){
const a=t instanceof Error&&t.cause instanceof Error?t.cause:null,e=a?.cause instanceof Error?a.cause:a,i=[(0,
l.bD)(t),null===e?"":(0,l.bD)(e)].filter(t=>""!==t);return[...new Set(i)].join(": ")}var p=e(31964)
;const c=new Set(["POST /repos/{owner}/{repo}/releases","POST /repos/{owner}/{repo}/pulls","POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","POST /repos/{owner}/{repo}/issues/{issue_number}/comments"])
;class Pace{#t;#a;#e;#i=[];#n=10;#o=0;#s=0;constructor({periodMs:t,cancelled:a,log:e}){this.#t=e,this.#a=starts(20,t,a),
this.#e=starts(1,3*t,a)}async run(t,a){/^(?:GET|HEAD) /.test(t)||await this.#a(),c.has(t)&&await this.#e(),
this.#o>=this.#n?await new Promise(t=>this.#i.push(t)):this.#o++;try{return await a()}finally{this.#o--,this.#l()}}
cut(){this.#r(Math.max(1,Math.floor(this.#n/2)))}answered(){this.#n<10&&++this.#s>=50&&this.#r(this.#n+1)}#r(t){
this.#s=0,t!==this.#n&&(this.#n=t,this.#t(`GitHub's secondary rate limit: ${t} requests at once`),this.#l())}#l(){
for(;this.#o<this.#n;){const t=this.#i.shift();if(void 0===t)return;this.#o++,t()}}}function starts(t,a,e){let n=0
;return async()=>{const o=performance.now();n=Math.max(n,o-t*a)+a,n<=o||e.aborted||await(0,i.setTimeout)(n-o,void 0,{
signal:e}).catch(()=>{})}}var m=e(61227);function notSent(){
return(0,o.J5)("cancelled","The job was cancelled before this was sent. Run again.")}const d=3,u=2,x=120,g=1e3,f=1e3
;function createClient(t){
const{token:a,log:e=()=>{},cancelled:l=(new AbortController).signal}=t,r="prod"!==t.mode,c=t.transport??(0,
m.g2)(t),{hosts:h}=c,w=(0,
s.c)(t.env??{},h.isLoopback),{secondMs:y}=w,redact=t=>null===a||""===a?t:t.replaceAll(a,"***"),b=new Pace({
periodMs:w.pacingMs??t.writePacingMs??f,cancelled:l,log:e}),v=n.E.defaults({baseUrl:h.api,headers:{
"user-agent":t.userAgent??"marketops-action",...null===a?{}:{authorization:`token ${a}`}},request:{fetch:c.fetch,log:{
...console,warn:e}}}),send=(t,a,n=!1)=>async function unlessCancelled(t,a,e){if(t.aborted&&a)throw notSent()
;const i=new AbortController,n=Promise.withResolvers();let o=a;const giveUp=()=>{if(!o)return;const t=notSent()
;i.abort(t),n.reject(t)};t.addEventListener("abort",giveUp);try{const t=e({signal:i.signal,onWait:()=>o=!0,
onSend:()=>o=!1});return await Promise.race([t,n.promise])}finally{t.removeEventListener("abort",giveUp)}
}(l,n,n=>(async(t,a,n)=>{const[s=""]=t.split(" "),{signal:p,onSend:c,onWait:g}=n;r&&!(0,m.P4)(a)&&(0,m.FS)(s,t)
;for(let n=0,r=0,m=0;;)try{const e=await b.run(t,()=>(p.throwIfAborted(),c(),v(t,{...a,request:{signal:p}})))
;return b.answered(),checkGraphql(e)}catch(a){const c=asGitHubError(a,t,redact);if("rate_limited"===c.code){
const{seconds:t,isSecondary:o}=limitOf(a);if(o&&b.cut(),r+=t,++n>u||r>x||l.aborted)throw c;g(),
e(`GitHub's rate limit: waiting ${t} s, as it asks`),await(0,i.setTimeout)(t*y,void 0,{signal:p})}else{if(!((0,
o.H9)(s)&&isLost(c)&&++m<=d))throw c;await(0,i.setTimeout)(m**2*y,void 0,{signal:p})}}})(t,a,n)),parse=(t,a,e)=>{
const i=t.safeParse(a);if(i.success)return i.data;const n=i.error.issues[0]?.path.map(String).join(".")??"";throw(0,
o.Yb)(`${e}: the answer lacks what was expected${""===n?"":` at ${n}`}`)
},asking=t=>async(a,e,i)=>parse(i,(await send(a,e,t)).data,a),pageOf=(t,a,e)=>async i=>{
const{headers:n,data:o}=await send(t,{...a,per_page:p.EK,page:i}),{link:s}=n;return{items:parse(e.array(),o,t),
link:void 0===s?null:String(s)}},tooLong=t=>(0,o.Yb)(`${t}: more than ${g} pages`);return{readOnly:r,read:asking(!1),
write:asking(!0),async list(t,a,e,i){const n=await(0,p.n4)(pageOf(t,a,e),g,i);if(null!==n)return n;throw tooLong(t)},
async*pages(t,a,e){try{yield*(0,p.vg)(pageOf(t,a,e),g)}catch(a){throw a instanceof RangeError?tooLong(t):a}},
async graphql(t,a,e){const{data:i}=await send(`POST ${h.graphql}`,{query:t,variables:a})
;return parse(e,i,"POST /graphql")},async query(t,a,e){if(!(0,m.P4)({query:t}))throw new Error("a query")
;for(let i=1;;i++)try{const{data:i}=await send(`POST ${h.graphql}`,{query:t,variables:a})
;return parse(e,i,"POST /graphql")}catch(t){if(!(t instanceof o.y_&&"ambiguous"===t.certainty)||i>d)throw t
;await this.pause(i**2*f)}},serverClock:c.serverClock,async pause(t){await(0,i.setTimeout)(t*y/f,void 0,{signal:l
}).catch(()=>{})}}}function isLost({status:t,certainty:a}){return"ambiguous"===a&&(null===t||t>=500)}},31964:(t,a,e)=>{
e.d(a,{EK:()=>i,n4:()=>readPages,vg:()=>eachPage});const i=100;async function readPages(t,a,e=0){
const n=Math.min(a,Math.floor(e/i)+1),o=await Promise.all(Array.from({length:n},(a,e)=>t(e+1)));for(;;){const e=o.at(-1)
;if(!hasNext(e))return o.flatMap(({items:t})=>t);const i=o.length+1,n=Math.max(i,lastPage(e)??i);if(n>a)return null
;const s=Array.from({length:n-i+1},(t,a)=>i+a);o.push(...await Promise.all(s.map(t)))}}async function*eachPage(t,a){
for(let e=1;e<=a;e++){const a=await t(e);if(yield a.items,!hasNext(a))return}
throw new RangeError(`more than ${a} pages`)}function hasNext({items:t,link:a}){
return null===a?t.length===i:/rel="next"/.test(a)}function lastPage({link:t}){
const[,a]=/<[^>]*\?([^>]*)>;\s*rel="last"/.exec(t??"")??[],e=Number(new URLSearchParams(a??"").get("page"))
;return Number.isSafeInteger(e)&&e>0?e:null}},63453:a=>{const load=()=>t(import.meta.url)("./undici.cjs");a.exports={
get ProxyAgent(){return load().ProxyAgent},get fetch(){return load().fetch}}},16059:(t,a,e)=>{e.d(a,{$:()=>lookup})
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
let a=(""+t).trim().toLowerCase(),e=a.lastIndexOf(".");return i[~e?a.substring(++e):a]}}};
