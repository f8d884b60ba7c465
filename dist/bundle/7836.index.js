"use strict";exports.id=7836,exports.ids=[7836],exports.modules={...require("./57800.shared.js").modules,
36808:((e,t,n)=>{n.d(t,{U:()=>i});var o=n(74296);const r={
NODE_OPTIONS:"loads code into this process, or changes how it runs, before it can check anything",
NODE_TLS_REJECT_UNAUTHORIZED:"lets anybody on the way to GitHub answer in its place",
...Object.fromEntries(["LD_PRELOAD","LD_LIBRARY_PATH","LD_AUDIT","DYLD_INSERT_LIBRARIES","DYLD_LIBRARY_PATH"].map(e=>[e,"loads code into this process and into git before either can check anything"])),
...Object.fromEntries(["OPENSSL_CONF","OPENSSL_MODULES","OPENSSL_ENGINES","SSLKEYLOGFILE","NODE_DEBUG"].map(e=>[e,"changes how this process encrypts, or who can read along"])),
...Object.fromEntries(["SSL_CERT_FILE","SSL_CERT_DIR","NODE_USE_SYSTEM_CA"].map(e=>[e,"changes whose word counts for GitHub without a trace; NODE_EXTRA_CA_CERTS adds certificates, and is put on record"])),
...Object.fromEntries(["NODE_PATH","NODE_REPL_EXTERNAL_MODULE","NODE_V8_COVERAGE","NODE_COMPILE_CACHE","NODE_REDIRECT_WARNINGS"].map(e=>[e,"changes what this process loads or writes"])),
...Object.fromEntries(["NODE_ICU_DATA","ICU_TIMEZONE_FILES_DIR"].map(e=>[e,"brings other time zones, by which the hours of release windows are read"]))
};function i(e,t){
if("prod"===t)for(const[t,n]of Object.entries(r))if(""!==(e[t]??""))throw new o.NL("environment_refused",`${t} is set, which ${n}. Nothing was done. Find the step or env: block that sets it (also through GITHUB_ENV) and take it out of this job.`)
;if(""===(e.NODE_EXTRA_CA_CERTS??""))return[];return[{code:"extra_ca_certs",
message:"NODE_EXTRA_CA_CERTS is set: certificates besides the usual ones are trusted, so whoever holds their keys could have answered in the place of GitHub. A self-hosted runner behind a company proxy may need it; others do not."
}]}}),53474:((e,t,n)=>{n.d(t,{AK:()=>CodedError,Ho:()=>DiagnosticsError,Zm:()=>i,bD:()=>r,j$:()=>o})
;class CodedError extends Error{code;at;constructor(e,t,n={}){super(t,void 0===n.cause?void 0:{cause:n.cause}),
this.name="CodedError",this.code=e,this.at=n.at??null}}function o(e){
return[e.file,e.line,e.column].filter(e=>void 0!==e).join(":")}function r(e){
return e instanceof Error?e.message:String(e)}function i({message:e,code:t}){return e.replace(/$/m,()=>` [${t}]`)}
class DiagnosticsError extends CodedError{diagnostics;constructor(e,t,n={}){
super(e,t.map(({at:e,message:t})=>`${o(e)}: ${t}`).join("\n"),{...n,at:t[0].at}),this.name="DiagnosticsError",
this.diagnostics=t}}}),70921:((e,t,n)=>{n.d(t,{fJ:()=>m,jD:()=>d,Rm:()=>h});var o=n(74296),r=n(57800),i=n(48161)
;function s(e,t,n={}){const o=Object.entries(n),r=o.filter(([,e])=>""!==e&&0!==e).map(([e,t])=>`${e}=${l(String(t))}`)
;a(`::${0===o.length?e:`${e} ${r.join(",")}`}::${c(t)}`)}function a(e){process.stdout.write(e+i.EOL)}
const c=e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A"),l=e=>c(e).replaceAll(":","%3A").replaceAll(",","%2C"),u=new Set
;function d(e){s("add-mask",e),u.add(e)}const f=e=>{return(0,r.kc)((t=e,[...u].reduce((e,t)=>e.replaceAll(t,"***"),t)))
;var t},h={info:e=>a(f(e)),warning:e=>s("warning",f(e)),
error:(e,t)=>s("error",f(e),void 0===t?{}:function({file:e,line:t,column:n}){return{file:e,...void 0===t?{}:{line:t},
...void 0===n?{}:{col:n}}}(t)),debug:e=>s("debug",f(e)),group:async(e,t)=>{s("group",e);try{return await t()}finally{
s("endgroup","")}}};const p=10;function m(e){if(process.exitCode=1,e instanceof o.NL){const t=function(e){
return e instanceof o.Ho?e.diagnostics.map(({at:t,message:n})=>[`${(0,o.j$)(t)}: ${n} [${e.code}]`,t]):[[(0,
o.Zm)(e),e.at??void 0]]}(e);for(const[e,n]of t.slice(0,p))h.error(e,n);const n=t.length-p;n>0&&h.info(`and ${n} more`)
}else h.error(`This is a defect of the action, please report it: ${(0,o.bD)(e)}`),
h.debug(e instanceof Error?e.stack??"":"")}}),74296:((e,t,n)=>{n.d(t,{Ho:()=>o.Ho,NL:()=>o.AK,Wp:()=>r,Zm:()=>o.Zm,
bD:()=>o.bD,g5:()=>i,j$:()=>o.j$});var o=n(53474);function r(e,t){return new o.AK("usage",e,{cause:t})}function i(e){
return e instanceof o.AK&&"certainty"in e?e:null}}),77836:((e,t,n)=>{n.r(t),n.d(t,{main:()=>U,post:()=>H})
;var o=n(66377),r=n(77598),i=n(52157);const s="application/vnd.github.v3+json"
;function a(e,{repository:t,userAgent:n,token:o,query:r,paths:a}){const{owner:c,repo:l}=(0,
i.v)(t),u=new AbortController,d=`${e.hosts.api}/repos/${c}/${l}`,f={accept:s,"user-agent":n,authorization:`Bearer ${o}`
},h=new Set,p=Promise.withResolvers(),m=(t,n,o)=>{
const{promise:r,resolve:i}=Promise.withResolvers(),s=()=>i(void 0),a=e.fetch(t,{...n,onSent:s});return a.then(s,s),
h.add(r),r.then(()=>h.delete(r)).then(o),a},{signal:y}=u,w=JSON.stringify(r),E=m(e.hosts.graphql,{method:"POST",
headers:{...f,"content-type":"application/json; charset=utf-8"},body:w,signal:y
}).then(async({status:e,text:t})=>200===e?JSON.parse(await t()):null);E.catch(()=>{})
;const _=new Map(a.map(e=>[d+e,m(d+e,{method:"GET",headers:f,signal:y})]));let g=!1;return{...e,answer:E,isOver:()=>g,
end:()=>g=!0,sent:async()=>{await Promise.all(h)},posted:p.promise,fetch:(e,t)=>((e,{method:t="GET",headers:n})=>{
if(g||"GET"!==t||n?.accept!==s)return;const o=_.get(e);return _.delete(e),o
})(e,t)??m(e,t,"GET"===(t.method??"GET")?void 0:()=>p.resolve(void 0)),
drop:()=>u.abort(new Error("nobody asked for it"))}}
var c=n(86677),l=n(95079),u=n(36013),d=n(36808),f=n(81729),h=n(52533),p=n(81920),m=n(73024),y=n(76760);const w={
publish_release:["/releases"]};var E=n(23544),_=n(77909),g=n(76198);const v=50;function T(e,t){
return[...t.matchAll(new RegExp(`${e}:[ \\t]*(?:"([^"\\n]*)"|'([^'\\n]*)'|((?:\\{\\{[^{}\\n]*\\}\\}|[^\\s,{}#])+))`,"gm"))].map(([,...e])=>e.join(""))
}function O(e){try{return(0,g.rf)(e)}catch{return new Map}}const N=1<<18;function b(e,...t){const n=(0,y.join)(e,...t)
;if(!n.startsWith(e+y.sep))return"";let o=null;try{
o=(0,m.openSync)(n,m.constants.O_RDONLY|m.constants.O_NOFOLLOW|m.constants.O_NONBLOCK);const e=(0,m.fstatSync)(o)
;return e.isFile()&&e.size<=N?(0,m.readFileSync)(o,"utf8"):""}catch{return""}finally{null!==o&&(0,m.closeSync)(o)}}
var R=n(70921);function S(e,t){const n=function(){const e=new AbortController,t=()=>{
e.signal.aborted||(R.Rm.warning("The job was cancelled: nothing new begins, and what was done is written down"),
setTimeout(()=>process.exit(1),A).unref(),e.abort())};for(const e of["SIGINT","SIGTERM"])process.on(e,t);return e.signal
}();for(const e of(0,f.Fj)(t))(0,R.jD)(e);const o=(0,f.Em)(t),i=(0,d.U)(t,o),s=(0,f.Ko)(t,e),m=(0,f.MH)(t,s,(0,
r.randomBytes)(16).toString("hex")),y=(0,f.yy)(t),g=(0,u.g)({apiUrl:m.apiUrl,mode:o,clock:Date.now,env:t,cancelled:n
}),{operations:N,tags:S,lists:$,environment:D}=function(e,t,n){
const o=e.GITHUB_WORKSPACE??process.cwd(),{workingDirectory:r}=t,i=b(o,r,t.operations),s=T("kind",i),a=(0,_.nX)({
context:n,variables:O(t.variables),commitDate:{unavailable:"GitHub has it"},packageVersion:(0,
_.cH)(i.includes("package_version")?b(o,r,"package.json"):"")}),c=T("tag",i).map(e=>(0,
_.ou)(e,a)).filter(({text:e,faults:t})=>0===t.length&&null===(0,E.BH)(e));return{operations:s.length,
tags:[...new Set(c.map(({text:e})=>e))].slice(0,v),lists:[...new Set(s.flatMap(e=>w[e]??[]))],
environment:n.environment??T("^environment",b(o,t.policy))[0]??null}}(t,s,m),U="prod"===o&&"all"===e,k=Array.from({
length:U?Math.min(N,I):0},()=>(0,p.a4)(r.randomBytes)),L={repository:m.repository,ships:U,commit:m.commitSha,
ledgerFiles:"prod"===o?[h.Ij,h.nm,(0,h.t0)(m.runId),...k.map(h.Ml)]:[],tags:S},H=(0,c.ef)({facts:m,ships:U,
likelyDefault:(0,f.AO)(t),environment:D,lists:$}),{repository:G}=m,j=a(g,{repository:G,userAgent:(0,c.a9)(m),
token:s.token,query:(0,l.E)(L),paths:H});return{phase:e,env:t,inputs:s,facts:m,warnings:i,operations:N,cancelled:n,
temporary:y,receiptIds:k,transport:j,asked:{question:L,answer:j.answer,isOver:j.isOver}}}const I=20,A=6500;const $={
comment:async()=>(await Promise.all([n.e(7597),n.e(1391),n.e(8815),n.e(3156),n.e(7561),n.e(1659),n.e(3160),n.e(7828),n.e(7348),n.e(9467),n.e(8674),n.e(984),n.e(5631),n.e(3427),n.e(9319),n.e(7994),n.e(1128)]).then(n.bind(n,27366))).commentJob,
reconcile:async()=>(await Promise.all([n.e(7597),n.e(1391),n.e(8815),n.e(3156),n.e(7561),n.e(1659),n.e(3160),n.e(7828),n.e(7348),n.e(9467),n.e(984),n.e(9649),n.e(9319),n.e(1427),n.e(6651),n.e(7315),n.e(975)]).then(n.bind(n,88795))).reconcileJob,
verify:async()=>(await Promise.all([n.e(7597),n.e(1391),n.e(8815),n.e(3156),n.e(7561),n.e(1659),n.e(3160),n.e(3382),n.e(7828),n.e(7348),n.e(9467),n.e(8674),n.e(984),n.e(5631),n.e(3427),n.e(9649),n.e(9319),n.e(1427),n.e(3189),n.e(7315),n.e(419)]).then(n.bind(n,2559))).verifyJob
},D=e=>Object.hasOwn($,e);async function U(e){try{await(0,o.l)(()=>D(e)?async function(e){
const t=await $[e](),n=await t(process.env,R.Rm);null!==n&&(0,R.fJ)(n)}(e):async function(e){const t=S(e,process.env)
;t.operations>L&&(await Promise.resolve().then(n.t.bind(n,78877,23))).setFlagsFromString("--optimize-for-size");try{
await t.transport.sent()
;const{start:e}=await Promise.all([n.e(7597),n.e(1391),n.e(8815),n.e(3156),n.e(7561),n.e(3160),n.e(3382),n.e(7828),n.e(7348),n.e(9467),n.e(9649),n.e(1427),n.e(3189),n.e(7315),n.e(14)]).then(n.bind(n,60014))
;await e(t)}finally{t.transport.drop()}}(e),k)}catch(e){(0,R.fJ)(e)}}const k=()=>(0,R.fJ)(new Error(o.R));const L=100
;async function H(){await(0,o.l)(async()=>(await Promise.all([n.e(1659),n.e(160)]).then(n.bind(n,27718))).post(),k)}}),
81729:((e,t,n)=>{n.d(t,{AI:()=>u,AO:()=>N,Em:()=>f,Ep:()=>v,Fj:()=>p,Ko:()=>y,LF:()=>l,MB:()=>c,MH:()=>O,Mn:()=>m,
wi:()=>T,yy:()=>d});var o=n(74296),r=n(54006),i=n(14182),s=n(83323);const a=["conflict","violation","none"]
;function c(e,t){return new o.NL("input_invalid",`Input ${e}: ${t}`)}function l(e,t){
return(e[`INPUT_${t.toUpperCase()}`]??"").trim()}function u(e){const t=l(e,"github-token")
;if(""===t)throw c("github-token","is empty. Leave it out to use the token of the job.");return t}function d(e){
const t=e.RUNNER_TEMP??"";if(""!==t)return t
;throw new o.NL("runner_invalid","RUNNER_TEMP is not set. This action runs in a GitHub Actions job.")}function f(e){
const t=e.INPUT_MODE??"",n=i.FN.find(e=>e===t);if(void 0!==n)return n
;throw new o.NL("mode_invalid",`Input mode: ${JSON.stringify(t)} is neither "dry_run" nor "prod". Nothing was done.`)}
function h(e,t){const n=l(e,t)||"false"
;if("true"!==n&&"false"!==n)throw c(t,`${JSON.stringify(n)} is neither "true" nor "false".`);return"true"===n}
function p(e){var t
;return[l(e,"hmac-key"),l(e,"github-token"),l(e,"policy-token"),l(e,"ledger-token"),l(e,"npm-token"),e.ACTIONS_ID_TOKEN_REQUEST_TOKEN??"",...(t=l(e,"registry-credentials"),
[...t.matchAll(/"(auth|password)"\s*:\s*"([^"]+)"/g)].flatMap(([,e,t=""])=>{
const n="auth"===e?Buffer.from(t,"base64").toString("utf8"):"";return[t,n.slice(n.indexOf(":")+1)]
})),...m(l(e,"previous-hmac-keys"))].filter(e=>""!==e)}function m(e){
return e.split(/\r?\n/).map(e=>e.trim()).filter(e=>""!==e)}function y(e,t){
const n=f(e),o=l(e,"hmac-key"),r=m(l(e,"previous-hmac-keys"))
;if("dry_run"===n&&(""!==o||r.length>0))throw c("hmac-key","a dry run must not be given the key. A job that plans runs outside the protected environment, so a key that is visible there is visible to whoever may change the workflow. Remove it here and replace the key if it was used.")
;const s=l(e,"environment")
;if("prod"===n&&""===s)throw c("environment","prod needs the name of the protected environment that the job names too.")
;const d=l(e,"fail-on")||"conflict",p=a.find(e=>e===d)
;if(void 0===p)throw c("fail-on",`${JSON.stringify(d)} is none of ${a.join(", ")}.`);const y=l(e,"expected-plan-digest")
;if(""!==y&&!/^sha256:[0-9a-f]{64}$/.test(y))throw c("expected-plan-digest","is not sha256: and 64 hex digits. Pass the output plan-digest of the plan job.")
;const _=l(e,"policy")||i.l$
;if("prod"===n&&_!==i.l$)throw c("policy",`prod is judged by ${i.l$} of the default branch and nothing else; the input chooses what a dry run previews. Take it out of the prod job.`)
;const v=u(e),T=l(e,"receipts")
;if("execute"===t&&""===T)throw c("receipts","names the folder of the receipts to execute.");return{mode:n,
operations:l(e,"operations")||".marketops/operations.yml",policy:_,policyRef:E(l(e,"policy-ref")),
policyToken:l(e,"policy-token")||null,hmacKey:o,previousHmacKeys:r,environment:"prod"===n?s:null,
expectedPlanDigest:y||null,variables:e.INPUT_VARIABLES??"",token:v,ledgerToken:l(e,"ledger-token")||null,
npmToken:l(e,"npm-token")||null,registryCredentials:l(e,"registry-credentials"),
workingDirectory:l(e,"working-directory")||".",proofDirectory:l(e,"proof-directory")||null,failOn:p,
createLedger:h(e,"create-ledger"),...w(e,n),artifact:g(e,t,n),approvals:l(e,"approvals")||null,receipts:T||null}}
function w(e,t){const n=h(e,"comment"),o=h(e,"verify")
;if(n&&"prod"===t)throw c("comment","shows the plan of a dry run. Set it there, not on the prod step.")
;if(o&&"dry_run"===t)throw c("verify","a dry run signs nothing that could be VERIFIED. Set it on the prod step.")
;return{comment:n,verify:o}}function E(e){if(""===e)return null
;const[,t,n,o]=/^([^:@\s]+\/[^:@\s]+):([^@\s]+)@(\S+)$/.exec(e)??[]
;if(void 0===t||void 0===n||void 0===o)throw c("policy-ref",`${JSON.stringify(e)} is not owner/repo:path@ref, for example acme/policies:release.yml@main.`)
;return{repository:t,path:n,ref:o}}const _="auto";function g(e,t,n){const o=l(e,"artifact-name"),r=l(e,"retention-days")
;if(""!==r&&!/^([1-9]\d?|[1-3]\d\d|400)$/.test(r))throw c("retention-days",`${JSON.stringify(r)} is no number of days from 1 to 400.`)
;if(""===o||o===_&&""===(e.ACTIONS_RUNTIME_TOKEN??""))return null
;const i=e.GITHUB_RUN_ATTEMPT??"1",s=o===_?`${function(e,t){
return"dry_run"===t?"marketops-plan":"authorize"===e?"marketops-receipts":"marketops-proof"
}(t,n)}${"1"===i?"":`-${i}`}`:v(o);return{name:s,retentionDays:""===r?null:Number(r)}}function v(e){
if(!/["<>|*?:\\/\r\n]/.test(e)&&e.length<=200)return e
;throw c("artifact-name",`${JSON.stringify(e)} is too long or has one of " : < > | * ? \\ / in it.`)}function T(e){
const t=u(e),n=l(e,"fail-on")||"any"
;if("any"!==n&&"none"!==n)throw c("fail-on",`${JSON.stringify(n)} is neither any nor none.`);return{token:t,failOn:n}}
function O(e,t,n){const a=t=>{const n=e[t]??"";if(""!==n)return n
;throw new o.NL("runner_invalid",`${t} is not set. This action runs in a GitHub Actions job.`)},c=(e,t)=>{
const n=a(e),r=t(n);if(null===r)return n
;throw new o.NL("runner_invalid",`${e} is ${JSON.stringify(n)}, expected ${r.expected}.`)
},l=Number(a("GITHUB_RUN_ATTEMPT"))
;if(null!==(0,r.yj)(l))throw new o.NL("runner_invalid","GITHUB_RUN_ATTEMPT is not a number from 1.");const u={
mode:t.mode,repository:a("GITHUB_REPOSITORY"),repositoryId:c("GITHUB_REPOSITORY_ID",r.hH),runId:c("GITHUB_RUN_ID",r.hH),
runAttempt:l,workflowRef:a("GITHUB_WORKFLOW_REF"),workflowSha:c("GITHUB_WORKFLOW_SHA",r.XS),actor:a("GITHUB_ACTOR"),
triggeringActor:e.GITHUB_TRIGGERING_ACTOR||a("GITHUB_ACTOR"),commitSha:c("GITHUB_SHA",r.XS),ref:a("GITHUB_REF"),
event:a("GITHUB_EVENT_NAME"),environment:t.environment,apiUrl:b("GITHUB_API_URL",a("GITHUB_API_URL")),
serverUrl:b("GITHUB_SERVER_URL",a("GITHUB_SERVER_URL")),actionVersion:s.Y,claim:n}
;return function({mode:e,event:t,ref:n}){if("prod"!==e||i.hG.includes(t)&&!n.startsWith("refs/pull/"))return
;throw new o.NL("event_refused",`mode prod is refused on the event ${t} (ref ${n}): what runs there can be decided by somebody without write access. Plan with dry_run on pull requests, and ship from one of ${i.hG.join(", ")}.`)
}(u),u}function N(e){const[,t=null]=/^refs\/heads\/(.+)$/.exec(e.GITHUB_REF??"")??[];return e.GITHUB_BASE_REF||t}
function b(e,t){let n=null;try{n=new URL(t)}catch{}
const r=null!==n&&/^(127\.0\.0\.1|\[::1\]|([a-z0-9-]+\.)*localhost)$/.test(n.hostname)
;if(!(null!==n&&("https:"===n.protocol||"http:"===n.protocol&&r))||""!==n?.username||""!==n.search||""!==n.hash)throw new o.NL("runner_invalid",`${e} is ${JSON.stringify(t)}, not an https address.`)
;return t.replace(/\/+$/,"")}})};
