export const id=3104;export const ids=[3104];export const modules={33104:(e,t,n)=>{n.r(t),n.d(t,{main:()=>main,
post:()=>post});var r=n(77598),o=n(74296),i=n(86677),a=n(61227),s=n(36808),c=n(81729),l=n(21926);function admit(e,t){
const n=function cancellation(){const e=new AbortController,cancel=()=>{
e.signal.aborted||(l.Rm.warning("The job was cancelled: nothing new begins, and what was done is written down"),
setTimeout(()=>process.exit(1),d).unref(),e.abort())};for(const e of["SIGINT","SIGTERM"])process.on(e,cancel)
;return e.signal}();for(const e of(0,c.Fj)(t))(0,l.jD)(e);const u=(0,c.Em)(t),f=(0,s.U)(t,u),p=(0,c.Ko)(t,e),h=(0,
c.MH)(t,p,(0,r.randomBytes)(16).toString("hex")),m=t.RUNNER_TEMP??""
;if(""===m)throw new o.NL("runner_invalid","RUNNER_TEMP is not set. This action runs in a GitHub Actions job.")
;const y=(0,a.g)({apiUrl:h.apiUrl,mode:u,clock:Date.now,env:t,cancelled:n}),w=(0,i.ef)({facts:h,likelyDefault:(0,
c.AO)(t)});return{phase:e,env:t,inputs:p,facts:h,warnings:f,cancelled:n,temporary:m,transport:(0,i.yj)(y,{facts:h,
token:p.token,paths:w})}}const d=6500;const u={
comment:async()=>(await Promise.all([n.e(7597),n.e(1659),n.e(7561),n.e(2879),n.e(2628),n.e(6631),n.e(2856),n.e(984),n.e(7994),n.e(9193)]).then(n.bind(n,67561))).commentJob,
reconcile:async()=>(await Promise.all([n.e(7597),n.e(1659),n.e(7561),n.e(2879),n.e(2628),n.e(6871),n.e(5327),n.e(9296)]).then(n.bind(n,49536))).reconcileJob,
verify:async()=>(await Promise.all([n.e(7597),n.e(1659),n.e(7561),n.e(6780),n.e(8196),n.e(2879),n.e(2628),n.e(6631),n.e(2856),n.e(293),n.e(9489),n.e(6871),n.e(5327),n.e(7571),n.e(419)]).then(n.bind(n,2559))).verifyJob
},isJob=e=>Object.hasOwn(u,e);async function main(e){try{if(isJob(e)){const t=await u[e](),n=await t(process.env,l.Rm)
;null!==n&&(0,l.fJ)(n)}else await async function run(e){const t=admit(e,process.env);try{await t.transport.sent()
;const{start:e}=await Promise.all([n.e(7597),n.e(7561),n.e(6780),n.e(8196),n.e(2879),n.e(2628),n.e(6631),n.e(9489),n.e(6871),n.e(5327),n.e(7571),n.e(3993)]).then(n.bind(n,53993))
;await e(t)}finally{t.transport.drop()}}(e)}catch(e){(0,l.fJ)(e)}}async function post(){
await(await Promise.all([n.e(1659),n.e(160)]).then(n.bind(n,27718))).post()}},36808:(e,t,n)=>{n.d(t,{U:()=>checkProcess
});var r=n(74296);const o={
NODE_OPTIONS:"loads code into this process, or changes how it runs, before it can check anything",
NODE_TLS_REJECT_UNAUTHORIZED:"lets anybody on the way to GitHub answer in its place"};function checkProcess(e,t){
if("prod"===t)for(const[t,n]of Object.entries(o))if(""!==(e[t]??""))throw new r.NL("environment_refused",`${t} is set, which ${n}. Nothing was done. Find the step or env: block that sets it (also through GITHUB_ENV) and take it out of this job.`)
;if(""===(e.NODE_EXTRA_CA_CERTS??""))return[];return[{code:"extra_ca_certs",
message:"NODE_EXTRA_CA_CERTS is set: certificates besides the usual ones are trusted, so whoever holds their keys could have answered in the place of GitHub. A self-hosted runner behind a company proxy may need it; others do not."
}]}},81729:(e,t,n)=>{n.d(t,{AO:()=>likelyDefaultBranch,Em:()=>readMode,Ep:()=>readArtifactName,Fj:()=>secretsOf,
Ko:()=>readInputs,LF:()=>read,MB:()=>bad,MH:()=>readFacts,Mn:()=>lines,wi:()=>readReconcileInputs})
;var r=n(74296),o=n(53633),i=n(14182),a=n(83323);const s=["conflict","violation","none"];function bad(e,t){
return new r.NL("input_invalid",`Input ${e}: ${t}`)}function read(e,t){return(e[`INPUT_${t.toUpperCase()}`]??"").trim()}
function readMode(e){const t=e.INPUT_MODE??"",n=i.FN.find(e=>e===t);if(void 0!==n)return n
;throw new r.NL("mode_invalid",`Input mode: ${JSON.stringify(t)} is neither "dry_run" nor "prod". Nothing was done.`)}
function readFlag(e,t){const n=read(e,t)||"false"
;if("true"!==n&&"false"!==n)throw bad(t,`${JSON.stringify(n)} is neither "true" nor "false".`);return"true"===n}
function secretsOf(e){
return[read(e,"hmac-key"),read(e,"github-token"),read(e,"policy-token"),...lines(read(e,"previous-hmac-keys"))].filter(e=>""!==e)
}function lines(e){return e.split(/\r?\n/).map(e=>e.trim()).filter(e=>""!==e)}function readInputs(e,t){
const n=readMode(e),r=read(e,"hmac-key"),o=lines(read(e,"previous-hmac-keys"))
;if("dry_run"===n&&(""!==r||o.length>0))throw bad("hmac-key","a dry run must not be given the key. A job that plans runs outside the protected environment, so a key that is visible there is visible to whoever may change the workflow. Remove it here and replace the key if it was used.")
;const i=read(e,"environment")
;if("prod"===n&&""===i)throw bad("environment","prod needs the name of the protected environment that the job names too.")
;const a=read(e,"fail-on")||"conflict",c=s.find(e=>e===a)
;if(void 0===c)throw bad("fail-on",`${JSON.stringify(a)} is none of ${s.join(", ")}.`)
;const l=read(e,"expected-plan-digest")
;if(""!==l&&!/^sha256:[0-9a-f]{64}$/.test(l))throw bad("expected-plan-digest","is not sha256: and 64 hex digits. Pass the output plan-digest of the plan job.")
;const d=read(e,"github-token")
;if(""===d)throw bad("github-token","is empty. Leave it out to use the token of the job.");const u=read(e,"receipts")
;if("execute"===t&&""===u)throw bad("receipts","names the folder of the receipts to execute.");return{mode:n,
operations:read(e,"operations")||".marketops/operations.yml",policy:read(e,"policy")||".marketops/policy.yml",
policyRef:policyRef(read(e,"policy-ref")),policyToken:read(e,"policy-token")||null,hmacKey:r,previousHmacKeys:o,
environment:"prod"===n?i:null,expectedPlanDigest:l||null,variables:e.INPUT_VARIABLES??"",token:d,
workingDirectory:read(e,"working-directory")||".",proofDirectory:read(e,"proof-directory")||null,failOn:c,
createLedger:readFlag(e,"create-ledger"),artifact:readArtifact(e,t,n),receipts:u||null}}function policyRef(e){
if(""===e)return null;const[,t,n,r]=/^([^:@\s]+\/[^:@\s]+):([^@\s]+)@(\S+)$/.exec(e)??[]
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
function readReconcileInputs(e){const t=read(e,"github-token")
;if(""===t)throw bad("github-token","is empty. Leave it out to use the token of the job.")
;const n=read(e,"fail-on")||"any"
;if("any"!==n&&"none"!==n)throw bad("fail-on",`${JSON.stringify(n)} is neither any nor none.`);return{token:t,failOn:n}}
const l=["pull_request","pull_request_target","workflow_run","issue_comment"];function readFacts(e,t,n){const text=t=>{
const n=e[t]??"";if(""!==n)return n
;throw new r.NL("runner_invalid",`${t} is not set. This action runs in a GitHub Actions job.`)},shaped=(e,t)=>{
const n=text(e),o=t(n);if(null===o)return n
;throw new r.NL("runner_invalid",`${e} is ${JSON.stringify(n)}, expected ${o.expected}.`)
},i=Number(text("GITHUB_RUN_ATTEMPT"))
;if(null!==(0,o.yj)(i))throw new r.NL("runner_invalid","GITHUB_RUN_ATTEMPT is not a number from 1.");const s={
mode:t.mode,repository:text("GITHUB_REPOSITORY"),repositoryId:shaped("GITHUB_REPOSITORY_ID",o.hH),
runId:shaped("GITHUB_RUN_ID",o.hH),runAttempt:i,workflowRef:text("GITHUB_WORKFLOW_REF"),
workflowSha:shaped("GITHUB_WORKFLOW_SHA",o.XS),actor:text("GITHUB_ACTOR"),
triggeringActor:e.GITHUB_TRIGGERING_ACTOR||text("GITHUB_ACTOR"),commitSha:shaped("GITHUB_SHA",o.XS),
ref:text("GITHUB_REF"),event:text("GITHUB_EVENT_NAME"),environment:t.environment,
apiUrl:url("GITHUB_API_URL",text("GITHUB_API_URL")),serverUrl:url("GITHUB_SERVER_URL",text("GITHUB_SERVER_URL")),
actionVersion:a.Y,claim:n};return function refuseUntrustedEvent({mode:e,event:t,ref:n}){
if("prod"!==e||!l.includes(t)&&!n.startsWith("refs/pull/"))return
;throw new r.NL("event_refused",`mode prod is refused on the event ${t} (ref ${n}): what runs there can be decided by somebody without write access. Plan with dry_run on pull requests, and ship from push or workflow_dispatch.`)
}(s),s}function likelyDefaultBranch(e){const[,t=null]=/^refs\/heads\/(.+)$/.exec(e.GITHUB_REF??"")??[]
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
s.debug(e instanceof Error?e.stack??"":"")}},2792:(e,t,n)=>{n.d(t,{Jj:()=>cut,P8:()=>visibleLine,Q6:()=>visibleText,
kc:()=>logText,ko:()=>visibleName})
;const r=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/gu,o=/(?![\u200c\u200d])\p{Cf}/gu,i=/[\u200c\u200d]/gu,show=e=>`⟨U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}⟩`
;function visibleText(e){return e.replace(/\r\n/g,"\n").replace(r,show).replace(o,show)}function visibleLine(e){
return visibleText(e).replace(/\s*\n\s*/g," ⏎ ").replaceAll("\t"," ")}function visibleName(e){
return visibleText(e).replace(/[\n\t]/g,show).replace(i,show)}function cut(e,t){if(e.length<=t)return e
;const n=Array.from(e.slice(0,2*t+2));return n.length<=t&&e.length<=2*t+2?e:`${n.slice(0,t).join("")}…`}
function logText(e){
return visibleText(e).split("\n").map(e=>e.replace(/^(\s*):(?=:)/,"$1:⁠").replaceAll("##[","#⁠#[")).join("\n")}}};
