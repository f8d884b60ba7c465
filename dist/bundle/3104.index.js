export const id=3104;export const ids=[3104];export const modules={33104:(e,t,n)=>{n.r(t),n.d(t,{main:()=>main,
post:()=>post});var r=n(77598),o=n(86677),i=n(61227),a=n(36808),s=n(81729),c=n(21926);function admit(e,t){
const n=function cancellation(){const e=new AbortController,cancel=()=>{
e.signal.aborted||(c.Rm.warning("The job was cancelled: nothing new begins, and what was done is written down"),
setTimeout(()=>process.exit(1),d).unref(),e.abort())};for(const e of["SIGINT","SIGTERM"])process.on(e,cancel)
;return e.signal}();for(const e of(0,s.Fj)(t))(0,c.jD)(e);const l=(0,s.Em)(t),u=(0,a.U)(t,l),f=(0,s.Ko)(t,e),p=(0,
s.MH)(t,f,(0,r.randomBytes)(16).toString("hex")),h=(0,s.yy)(t),m=(0,i.g2)({apiUrl:p.apiUrl,mode:l,clock:Date.now,env:t,
cancelled:n}),w=(0,o.ef)({facts:p,likelyDefault:(0,s.AO)(t)});return{phase:e,env:t,inputs:f,facts:p,warnings:u,
cancelled:n,temporary:h,transport:(0,o.yj)(m,{facts:p,token:f.token,paths:w})}}const d=6500;const l={
comment:async()=>(await Promise.all([n.e(7597),n.e(2088),n.e(3867),n.e(7561),n.e(1659),n.e(7968),n.e(2564),n.e(9241),n.e(1818),n.e(3427),n.e(984),n.e(2921),n.e(3733),n.e(8696)]).then(n.bind(n,67561))).commentJob,
reconcile:async()=>(await Promise.all([n.e(7597),n.e(2088),n.e(3867),n.e(7561),n.e(1659),n.e(7968),n.e(2564),n.e(1818),n.e(984),n.e(2921),n.e(3733),n.e(7434),n.e(4914),n.e(3376)]).then(n.bind(n,49536))).reconcileJob,
verify:async()=>(await Promise.all([n.e(7597),n.e(2088),n.e(3867),n.e(7561),n.e(1659),n.e(8196),n.e(7968),n.e(2564),n.e(9241),n.e(1818),n.e(6063),n.e(3427),n.e(9600),n.e(3733),n.e(7434),n.e(5366),n.e(419)]).then(n.bind(n,2559))).verifyJob
},isJob=e=>Object.hasOwn(l,e);async function main(e){try{if(isJob(e)){const t=await l[e](),n=await t(process.env,c.Rm)
;null!==n&&(0,c.fJ)(n)}else await async function run(e){const t=admit(e,process.env);try{await t.transport.sent()
;const{start:e}=await Promise.all([n.e(7597),n.e(2088),n.e(3867),n.e(7561),n.e(8196),n.e(7968),n.e(2564),n.e(1818),n.e(6063),n.e(3733),n.e(7434),n.e(5366),n.e(5496)]).then(n.bind(n,81365))
;await e(t)}finally{t.transport.drop()}}(e)}catch(e){(0,c.fJ)(e)}}async function post(){
await(await Promise.all([n.e(1659),n.e(160)]).then(n.bind(n,27718))).post()}},36808:(e,t,n)=>{n.d(t,{U:()=>checkProcess
});var r=n(74296);const o={
NODE_OPTIONS:"loads code into this process, or changes how it runs, before it can check anything",
NODE_TLS_REJECT_UNAUTHORIZED:"lets anybody on the way to GitHub answer in its place",
...Object.fromEntries(["LD_PRELOAD","LD_LIBRARY_PATH","LD_AUDIT","DYLD_INSERT_LIBRARIES","DYLD_LIBRARY_PATH"].map(e=>[e,"loads code into this process and into git before either can check anything"])),
...Object.fromEntries(["OPENSSL_CONF","OPENSSL_MODULES","OPENSSL_ENGINES","SSLKEYLOGFILE"].map(e=>[e,"changes how this process encrypts, or who can read along"])),
...Object.fromEntries(["SSL_CERT_FILE","SSL_CERT_DIR"].map(e=>[e,"changes whose word counts for GitHub without a trace; NODE_EXTRA_CA_CERTS adds certificates, and is put on record"])),
...Object.fromEntries(["NODE_PATH","NODE_REPL_EXTERNAL_MODULE","NODE_V8_COVERAGE","NODE_COMPILE_CACHE"].map(e=>[e,"changes what this process loads or writes"]))
};function checkProcess(e,t){
if("prod"===t)for(const[t,n]of Object.entries(o))if(""!==(e[t]??""))throw new r.NL("environment_refused",`${t} is set, which ${n}. Nothing was done. Find the step or env: block that sets it (also through GITHUB_ENV) and take it out of this job.`)
;if(""===(e.NODE_EXTRA_CA_CERTS??""))return[];return[{code:"extra_ca_certs",
message:"NODE_EXTRA_CA_CERTS is set: certificates besides the usual ones are trusted, so whoever holds their keys could have answered in the place of GitHub. A self-hosted runner behind a company proxy may need it; others do not."
}]}},81729:(e,t,n)=>{n.d(t,{AI:()=>readToken,AO:()=>likelyDefaultBranch,Em:()=>readMode,Ep:()=>readArtifactName,
Fj:()=>secretsOf,Ko:()=>readInputs,LF:()=>read,MB:()=>bad,MH:()=>readFacts,Mn:()=>lines,wi:()=>readReconcileInputs,
yy:()=>temporaryFolder});var r=n(74296),o=n(53633),i=n(14182),a=n(83323);const s=["conflict","violation","none"]
;function bad(e,t){return new r.NL("input_invalid",`Input ${e}: ${t}`)}function read(e,t){
return(e[`INPUT_${t.toUpperCase()}`]??"").trim()}function readToken(e){const t=read(e,"github-token")
;if(""===t)throw bad("github-token","is empty. Leave it out to use the token of the job.");return t}
function temporaryFolder(e){const t=e.RUNNER_TEMP??"";if(""!==t)return t
;throw new r.NL("runner_invalid","RUNNER_TEMP is not set. This action runs in a GitHub Actions job.")}
function readMode(e){const t=e.INPUT_MODE??"",n=i.FN.find(e=>e===t);if(void 0!==n)return n
;throw new r.NL("mode_invalid",`Input mode: ${JSON.stringify(t)} is neither "dry_run" nor "prod". Nothing was done.`)}
function readFlag(e,t){const n=read(e,t)||"false"
;if("true"!==n&&"false"!==n)throw bad(t,`${JSON.stringify(n)} is neither "true" nor "false".`);return"true"===n}
function secretsOf(e){
return[read(e,"hmac-key"),read(e,"github-token"),read(e,"policy-token"),read(e,"ledger-token"),...lines(read(e,"previous-hmac-keys"))].filter(e=>""!==e)
}function lines(e){return e.split(/\r?\n/).map(e=>e.trim()).filter(e=>""!==e)}function readInputs(e,t){
const n=readMode(e),r=read(e,"hmac-key"),o=lines(read(e,"previous-hmac-keys"))
;if("dry_run"===n&&(""!==r||o.length>0))throw bad("hmac-key","a dry run must not be given the key. A job that plans runs outside the protected environment, so a key that is visible there is visible to whoever may change the workflow. Remove it here and replace the key if it was used.")
;const a=read(e,"environment")
;if("prod"===n&&""===a)throw bad("environment","prod needs the name of the protected environment that the job names too.")
;const c=read(e,"fail-on")||"conflict",d=s.find(e=>e===c)
;if(void 0===d)throw bad("fail-on",`${JSON.stringify(c)} is none of ${s.join(", ")}.`)
;const l=read(e,"expected-plan-digest")
;if(""!==l&&!/^sha256:[0-9a-f]{64}$/.test(l))throw bad("expected-plan-digest","is not sha256: and 64 hex digits. Pass the output plan-digest of the plan job.")
;const u=read(e,"policy")||i.l$
;if("prod"===n&&u!==i.l$)throw bad("policy",`prod is judged by ${i.l$} of the default branch and nothing else; the input chooses what a dry run previews. Take it out of the prod job.`)
;const f=readToken(e),p=read(e,"receipts")
;if("execute"===t&&""===p)throw bad("receipts","names the folder of the receipts to execute.");return{mode:n,
operations:read(e,"operations")||".marketops/operations.yml",policy:u,policyRef:policyRef(read(e,"policy-ref")),
policyToken:read(e,"policy-token")||null,hmacKey:r,previousHmacKeys:o,environment:"prod"===n?a:null,
expectedPlanDigest:l||null,variables:e.INPUT_VARIABLES??"",token:f,ledgerToken:read(e,"ledger-token")||null,
workingDirectory:read(e,"working-directory")||".",proofDirectory:read(e,"proof-directory")||null,failOn:d,
createLedger:readFlag(e,"create-ledger"),artifact:readArtifact(e,t,n),approvals:read(e,"approvals")||null,
receipts:p||null}}function policyRef(e){if(""===e)return null
;const[,t,n,r]=/^([^:@\s]+\/[^:@\s]+):([^@\s]+)@(\S+)$/.exec(e)??[]
;if(void 0===t||void 0===n||void 0===r)throw bad("policy-ref",`${JSON.stringify(e)} is not owner/repo:path@ref, for example acme/policies:release.yml@main.`)
;return{repository:t,path:n,ref:r}}const c="auto";function readArtifact(e,t,n){
const r=read(e,"artifact-name"),o=read(e,"retention-days")
;if(""!==o&&!/^([1-9]\d?|[1-3]\d\d|400)$/.test(o))throw bad("retention-days",`${JSON.stringify(o)} is no number of days from 1 to 400.`)
;if(""===r||r===c&&""===(e.ACTIONS_RUNTIME_TOKEN??""))return null
;const i=e.GITHUB_RUN_ATTEMPT??"1",a=r===c?`${function defaultName(e,t){
return"dry_run"===t?"marketops-plan":"authorize"===e?"marketops-receipts":"marketops-proof"
}(t,n)}${"1"===i?"":`-${i}`}`:readArtifactName(r);return{name:a,retentionDays:""===o?null:Number(o)}}
function readArtifactName(e){if(!/["<>|*?:\\/\r\n]/.test(e)&&e.length<=200)return e
;throw bad("artifact-name",`${JSON.stringify(e)} is too long or has one of " : < > | * ? \\ / in it.`)}
function readReconcileInputs(e){const t=readToken(e),n=read(e,"fail-on")||"any"
;if("any"!==n&&"none"!==n)throw bad("fail-on",`${JSON.stringify(n)} is neither any nor none.`);return{token:t,failOn:n}}
function readFacts(e,t,n){const text=t=>{const n=e[t]??"";if(""!==n)return n
;throw new r.NL("runner_invalid",`${t} is not set. This action runs in a GitHub Actions job.`)},shaped=(e,t)=>{
const n=text(e),o=t(n);if(null===o)return n
;throw new r.NL("runner_invalid",`${e} is ${JSON.stringify(n)}, expected ${o.expected}.`)
},s=Number(text("GITHUB_RUN_ATTEMPT"))
;if(null!==(0,o.yj)(s))throw new r.NL("runner_invalid","GITHUB_RUN_ATTEMPT is not a number from 1.");const c={
mode:t.mode,repository:text("GITHUB_REPOSITORY"),repositoryId:shaped("GITHUB_REPOSITORY_ID",o.hH),
runId:shaped("GITHUB_RUN_ID",o.hH),runAttempt:s,workflowRef:text("GITHUB_WORKFLOW_REF"),
workflowSha:shaped("GITHUB_WORKFLOW_SHA",o.XS),actor:text("GITHUB_ACTOR"),
triggeringActor:e.GITHUB_TRIGGERING_ACTOR||text("GITHUB_ACTOR"),commitSha:shaped("GITHUB_SHA",o.XS),
ref:text("GITHUB_REF"),event:text("GITHUB_EVENT_NAME"),environment:t.environment,
apiUrl:url("GITHUB_API_URL",text("GITHUB_API_URL")),serverUrl:url("GITHUB_SERVER_URL",text("GITHUB_SERVER_URL")),
actionVersion:a.Y,claim:n};return function refuseUntrustedEvent({mode:e,event:t,ref:n}){
if("prod"!==e||i.hG.includes(t)&&!n.startsWith("refs/pull/"))return
;throw new r.NL("event_refused",`mode prod is refused on the event ${t} (ref ${n}): what runs there can be decided by somebody without write access. Plan with dry_run on pull requests, and ship from one of ${i.hG.join(", ")}.`)
}(c),c}function likelyDefaultBranch(e){const[,t=null]=/^refs\/heads\/(.+)$/.exec(e.GITHUB_REF??"")??[]
;return e.GITHUB_BASE_REF||t}function url(e,t){let n=null;try{n=new URL(t)}catch{}
const o=null!==n&&/^(127\.0\.0\.1|\[::1\]|([a-z0-9-]+\.)*localhost)$/.test(n.hostname)
;if(!(null!==n&&("https:"===n.protocol||"http:"===n.protocol&&o))||""!==n?.username||""!==n.search||""!==n.hash)throw new r.NL("runner_invalid",`${e} is ${JSON.stringify(t)}, not an https address.`)
;return t.replace(/\/+$/,"")}},21926:(e,t,n)=>{n.d(t,{fJ:()=>fail,jD:()=>hide,Rm:()=>s})
;var r=n(74296),o=n(2792),i=n(48161);function command(e,t,n={}){
const r=Object.entries(n),o=r.filter(([,e])=>""!==e&&0!==e).map(([e,t])=>`${e}=${escapedProperty(String(t))}`)
;print(`::${0===r.length?e:`${e} ${o.join(",")}`}::${escaped(t)}`)}function print(e){process.stdout.write(e+i.EOL)}
const escaped=e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A"),escapedProperty=e=>escaped(e).replaceAll(":","%3A").replaceAll(",","%2C"),a=new Set
;function hide(e){command("add-mask",e),a.add(e)}const shown=e=>(0,o.kc)(function workflow_log_hidden(e){
return[...a].reduce((e,t)=>e.replaceAll(t,"***"),e)}(e)),s={info:e=>print(shown(e)),
warning:e=>command("warning",shown(e)),
error:(e,t)=>command("error",shown(e),void 0===t?{}:function annotation({file:e,line:t,column:n}){return{file:e,
...void 0===t?{}:{line:t},...void 0===n?{}:{col:n}}}(t)),debug:e=>command("debug",shown(e)),group:async(e,t)=>{
command("group",e);try{return await t()}finally{command("endgroup","")}}};const c=10;function fail(e){
if(process.exitCode=1,e instanceof r.Ho){for(const{at:t,message:n}of e.diagnostics.slice(0,c))s.error(`${(0,
r.j$)(t)}: ${n}`,t);const t=e.diagnostics.length-c;t>0&&s.info(`and ${t} more`)}else if(e instanceof r.NL){
const[t="",...n]=e.message.split("\n");s.error([`${t} [${e.code}]`,...n].join("\n"),e.at??void 0)
}else s.error(`This is a defect of the action, please report it: ${(0,r.bD)(e)}`),
s.debug(e instanceof Error?e.stack??"":"")}},12112:(e,t,n)=>{function limiter(e){let t=e;const n=[];return async e=>{
t>0?t--:await new Promise(e=>n.push(e));try{return await e()}finally{const e=n.shift();void 0===e?t++:e()}}}
async function mapLimited(e,t,n){const r=limiter(t)
;return(await Promise.allSettled(e.map((e,t)=>r(()=>n(e,t))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function once(e){let t;return()=>t??=e()}function prefetched(e){return e.catch(()=>{}),e}
function remembered(e,t,n){const r=e.get(t);if(void 0!==r)return r;const o=n();e.set(t,o);const forget=()=>{e.delete(t)}
;return o.then(e=>null===e?forget():void 0,forget),o}n.d(t,{HK:()=>remembered,NN:()=>prefetched,Oo:()=>once,
TA:()=>limiter,bB:()=>mapLimited})},86677:(e,t,n)=>{n.d(t,{a9:()=>userAgentOf,ef:()=>firstReads,tO:()=>cachingReader,
yj:()=>prefetch});var r=n(52533),o=n(12112),i=n(49737);function firstReads({facts:e,likelyDefault:t}){
const{mode:n,runId:o,runAttempt:i,environment:a,commitSha:s}=e,c=["",`/git/commits/${s}`,...null===t?[]:[`/rules/branches/${encoded(t)}?per_page=100&page=1`]]
;if("dry_run"===n){const e=null===t?[]:[`/commits/${encoded(`refs/heads/${t}`)}?per_page=1`]
;return[...c,...e,`/git/ref/${encoded(`heads/${r.jF}`)}`]}
return[...c,`/branches/${r.jF}`,`/actions/runs/${o}/approvals`,`/actions/runs/${o}/attempts/${i}`,`/environments/${encoded(a??"")}`,`/commits/${s}`,`/rules/branches/${r.jF}?per_page=100&page=1`]
}function encoded(e){
return encodeURIComponent(e).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}
const a="application/vnd.github.v3+json",userAgentOf=({actionVersion:e})=>`marketops-action/${e}`
;function prefetch(e,{facts:t,token:n,paths:r=[""]}){
const{owner:o,repo:s}=(0,i.v)(t.repository),c=new AbortController,d=`${e.hosts.api}/repos/${o}/${s}`,l={accept:a,
"user-agent":userAgentOf(t),authorization:`Bearer ${n}`},u=new Set,send=(t,n)=>{
const{promise:r,resolve:o}=Promise.withResolvers(),i=e.fetch(t,{...n,onSent:()=>o(void 0)})
;return i.catch(()=>o(void 0)),u.add(r),r.then(()=>u.delete(r)),i},f=new Map(r.map(e=>[d+e,send(d+e,{method:"GET",
headers:l,signal:c.signal})]));return{...e,sent:async()=>{await Promise.all(u)},
fetch:(e,t)=>((e,{method:t="GET",headers:n})=>{if("GET"!==t||n?.accept!==a)return;const r=f.get(e);return f.delete(e),r
})(e,t)??send(e,t),drop:()=>{f.size>0&&c.abort(new Error("nobody asked for it"))}}}const s=/^[0-9a-f]{40}$/,c={
repository:()=>!0,commit:([,e])=>s.test(String(e)),tagObject:()=>!0,tree:()=>!0,blob:()=>!0},d=2e3
;function cachingReader(e,t){const n=new Map,r=intercepted(e,(e,t,r)=>!0===c[e]?.(t)?(0,
o.HK)(n,keyOf(e,t).toLowerCase(),r):r());return Object.assign(Object.create(r),{prefetch:e=>{const n=t()+d,i=new Map
;let a=!1;const s=intercepted(r,(e,t,n)=>{const r=(0,o.NN)(n());return i.set(keyOf(e,t),r),r});return(0,o.NN)(e(s)),{
reader:intercepted(r,(e,r,o)=>{const s=keyOf(e,r),c=a||t()>n?void 0:i.get(s);return i.delete(s),
void 0===c?o():c.catch(o)}),end:()=>a=!0}}})}const keyOf=(e,t)=>`${e} ${JSON.stringify(t)}`;function intercepted(e,t){
return new Proxy(e,{get(e,n){const r=Reflect.get(e,n,e)
;return"function"!=typeof r?r:(...o)=>t(n,o,()=>Reflect.apply(r,e,o))}})}},49737:(e,t,n)=>{n.d(t,{G:()=>below,
v:()=>repositoryParts});var r=n(73221);function repositoryParts(e){
const t=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(e),[,n,o]=t??[]
;if(void 0===n||void 0===o||"."===o||".."===o)throw(0,
r.J5)("not_found",`${JSON.stringify(e)} is no repository of the form owner/name.`);return{owner:n,repo:o}}
function below(e,t){const n=repositoryParts(t),full=e=>e.replace(" "," /repos/{owner}/{repo}");return{
read:(t,r,o)=>e.read(full(t),{...r,...n},o),list:(t,r,o,i)=>e.list(full(t),{...r,...n},o,i),
pages:(t,r,o)=>e.pages(full(t),{...r,...n},o),write:(t,r,o)=>e.write(full(t),{...r,...n},o),query:(t,r,o)=>e.query(t,{
...r,owner:n.owner,name:n.repo},o)}}}};
