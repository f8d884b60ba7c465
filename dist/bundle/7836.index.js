"use strict";exports.id=7836,exports.ids=[7836],exports.modules={36808:((e,t,n)=>{n.d(t,{U:()=>i});var o=n(74296)
;const r={NODE_OPTIONS:"loads code into this process, or changes how it runs, before it can check anything",
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
this.diagnostics=t}}}),57800:((e,t,n)=>{n.d(t,{CI:()=>d,Jj:()=>u,P8:()=>c,Q6:()=>a,kc:()=>f,ko:()=>l})
;const o=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/gu,r=/(?![\u200c\u200d])\p{Cf}/gu,i=/[\u200c\u200d]/gu,s=e=>`⟨U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}⟩`
;function a(e){return e.replace(/\r\n/g,"\n").replace(o,s).replace(r,s)}function c(e){
return a(e).replace(/\s*\n\s*/g," ⏎ ").replaceAll("\t"," ")}function l(e){return a(e).replace(/[\n\t]/g,s).replace(i,s)}
function u(e,t){if(e.length<=t)return e;const n=Array.from(e.slice(0,2*t+2))
;return n.length<=t&&e.length<=2*t+2?e:`${n.slice(0,t).join("")}…`}function d(e,t){
const n=Array.from(e.length<=2*t+2?e:e.slice(0,t)+e.slice(-t)),o=Math.floor(t/3)
;return n.length<=t&&n.join("")===e?e:`${n.slice(0,t-o).join("")}…${n.slice(n.length-o).join("")}`}function f(e){
return a(e).split("\n").map(e=>e.replace(/^(\s*):(?=:)/,"$1:⁠").replaceAll("##[","#⁠#[")).join("\n")}}),70921:((e,t,n)=>{
n.d(t,{fJ:()=>m,jD:()=>d,Rm:()=>p});var o=n(74296),r=n(57800),i=n(48161);function s(e,t,n={}){
const o=Object.entries(n),r=o.filter(([,e])=>""!==e&&0!==e).map(([e,t])=>`${e}=${l(String(t))}`)
;a(`::${0===o.length?e:`${e} ${r.join(",")}`}::${c(t)}`)}function a(e){process.stdout.write(e+i.EOL)}
const c=e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A"),l=e=>c(e).replaceAll(":","%3A").replaceAll(",","%2C"),u=new Set
;function d(e){s("add-mask",e),u.add(e)}const f=e=>{return(0,r.kc)((t=e,[...u].reduce((e,t)=>e.replaceAll(t,"***"),t)))
;var t},p={info:e=>a(f(e)),warning:e=>s("warning",f(e)),
error:(e,t)=>s("error",f(e),void 0===t?{}:function({file:e,line:t,column:n}){return{file:e,...void 0===t?{}:{line:t},
...void 0===n?{}:{col:n}}}(t)),debug:e=>s("debug",f(e)),group:async(e,t)=>{s("group",e);try{return await t()}finally{
s("endgroup","")}}};const h=10;function m(e){if(process.exitCode=1,e instanceof o.NL){const t=function(e){
return e instanceof o.Ho?e.diagnostics.map(({at:t,message:n})=>[`${(0,o.j$)(t)}: ${n} [${e.code}]`,t]):[[(0,
o.Zm)(e),e.at??void 0]]}(e);for(const[e,n]of t.slice(0,h))p.error(e,n);const n=t.length-h;n>0&&p.info(`and ${n} more`)
}else p.error(`This is a defect of the action, please report it: ${(0,o.bD)(e)}`),
p.debug(e instanceof Error?e.stack??"":"")}}),74296:((e,t,n)=>{n.d(t,{Ho:()=>o.Ho,NL:()=>o.AK,Wp:()=>r,Zm:()=>o.Zm,
bD:()=>o.bD,g5:()=>i,j$:()=>o.j$});var o=n(53474);function r(e,t){return new o.AK("usage",e,{cause:t})}function i(e){
return e instanceof o.AK&&"certainty"in e?e:null}}),77836:((e,t,n)=>{n.r(t),n.d(t,{main:()=>U,post:()=>D})
;var o=n(77598),r=n(52157);const i="application/vnd.github.v3+json"
;function s(e,{repository:t,userAgent:n,token:o,query:s,paths:a}){const{owner:c,repo:l}=(0,
r.v)(t),u=new AbortController,d=`${e.hosts.api}/repos/${c}/${l}`,f={accept:i,"user-agent":n,authorization:`Bearer ${o}`
},p=new Set,h=Promise.withResolvers(),m=(t,n,o)=>{const{promise:r,resolve:i}=Promise.withResolvers(),s=e.fetch(t,{...n,
onSent:()=>i(void 0)});return s.catch(()=>i(void 0)),p.add(r),r.then(()=>p.delete(r)).then(o),s
},{signal:g}=u,y=JSON.stringify(s),w=m(e.hosts.graphql,{method:"POST",headers:{...f,
"content-type":"application/json; charset=utf-8"},body:y,signal:g
}).then(async({status:e,text:t})=>200===e?JSON.parse(await t()):null);w.catch(()=>{})
;const _=new Map(a.map(e=>[d+e,m(d+e,{method:"GET",headers:f,signal:g})]));let E=!1;return{...e,answer:w,isOver:()=>E,
end:()=>E=!0,sent:async()=>{await Promise.all(p)},posted:h.promise,fetch:(e,t)=>((e,{method:t="GET",headers:n})=>{
if(E||"GET"!==t||n?.accept!==i)return;const o=_.get(e);return _.delete(e),o
})(e,t)??m(e,t,"GET"===(t.method??"GET")?void 0:()=>h.resolve(void 0)),
drop:()=>u.abort(new Error("nobody asked for it"))}}
var a=n(86677),c=n(95079),l=n(36013),u=n(36808),d=n(81729),f=n(52533),p=n(81920),h=n(73024),m=n(76760);const g={
publish_release:["/releases"]};var y=n(23544),w=n(77909),_=n(76198);const E=50;function v(e,t){
return[...t.matchAll(new RegExp(`${e}:[ \\t]*(?:"([^"\\n]*)"|'([^'\\n]*)'|((?:\\{\\{[^{}\\n]*\\}\\}|[^\\s,{}#])+))`,"gm"))].map(([,...e])=>e.join(""))
}function T(e){try{return(0,_.rf)(e)}catch{return new Map}}const O=1<<18;function b(e,...t){const n=(0,m.join)(e,...t)
;if(!n.startsWith(e+m.sep))return"";let o=null;try{
o=(0,h.openSync)(n,h.constants.O_RDONLY|h.constants.O_NOFOLLOW|h.constants.O_NONBLOCK);const e=(0,h.fstatSync)(o)
;return e.isFile()&&e.size<=O?(0,h.readFileSync)(o,"utf8"):""}catch{return""}finally{null!==o&&(0,h.closeSync)(o)}}
var N=n(70921);function S(e,t){const n=function(){const e=new AbortController,t=()=>{
e.signal.aborted||(N.Rm.warning("The job was cancelled: nothing new begins, and what was done is written down"),
setTimeout(()=>process.exit(1),A).unref(),e.abort())};for(const e of["SIGINT","SIGTERM"])process.on(e,t);return e.signal
}();for(const e of(0,d.Fj)(t))(0,N.jD)(e);const r=(0,d.Em)(t),i=(0,u.U)(t,r),h=(0,d.Ko)(t,e),m=(0,d.MH)(t,h,(0,
o.randomBytes)(16).toString("hex")),_=(0,d.yy)(t),O=(0,l.g)({apiUrl:m.apiUrl,mode:r,clock:Date.now,env:t,cancelled:n
}),{operations:S,tags:I,lists:$,environment:U}=function(e,t,n){
const o=e.GITHUB_WORKSPACE??process.cwd(),{workingDirectory:r}=t,i=b(o,r,t.operations),s=v("kind",i),a=(0,w.nX)({
context:n,variables:T(t.variables),commitDate:{unavailable:"GitHub has it"},packageVersion:(0,
w.cH)(i.includes("package_version")?b(o,r,"package.json"):"")}),c=v("tag",i).map(e=>(0,
w.ou)(e,a)).filter(({text:e,faults:t})=>0===t.length&&null===(0,y.BH)(e));return{operations:s.length,
tags:[...new Set(c.map(({text:e})=>e))].slice(0,E),lists:[...new Set(s.flatMap(e=>g[e]??[]))],
environment:n.environment??v("^environment",b(o,t.policy))[0]??null}}(t,h,m),k="prod"===r&&"all"===e,D=Array.from({
length:k?Math.min(S,R):0},()=>(0,p.a4)(o.randomBytes)),L={repository:m.repository,ships:k,commit:m.commitSha,
ledgerFiles:"prod"===r?[f.Ij,f.nm,(0,f.t0)(m.runId),...D.map(f.Ml)]:[],tags:I},H=(0,a.ef)({facts:m,ships:k,
likelyDefault:(0,d.AO)(t),environment:U,lists:$}),{repository:G}=m,j=s(O,{repository:G,userAgent:(0,a.a9)(m),
token:h.token,query:(0,c.E)(L),paths:H});return{phase:e,env:t,inputs:h,facts:m,warnings:i,operations:S,cancelled:n,
temporary:_,receiptIds:D,transport:j,asked:{question:L,answer:j.answer,isOver:j.isOver}}}const R=20,A=6500;const I={
comment:async()=>(await Promise.all([n.e(7597),n.e(1391),n.e(8815),n.e(3156),n.e(7561),n.e(1659),n.e(3160),n.e(7828),n.e(7348),n.e(9467),n.e(8674),n.e(984),n.e(5631),n.e(3427),n.e(9319),n.e(7994),n.e(1128)]).then(n.bind(n,27366))).commentJob,
reconcile:async()=>(await Promise.all([n.e(7597),n.e(1391),n.e(8815),n.e(3156),n.e(7561),n.e(1659),n.e(3160),n.e(7828),n.e(7348),n.e(9467),n.e(984),n.e(9649),n.e(9319),n.e(1427),n.e(6651),n.e(7315),n.e(975)]).then(n.bind(n,88795))).reconcileJob,
verify:async()=>(await Promise.all([n.e(7597),n.e(1391),n.e(8815),n.e(3156),n.e(7561),n.e(1659),n.e(3160),n.e(3382),n.e(7828),n.e(7348),n.e(9467),n.e(8674),n.e(984),n.e(5631),n.e(3427),n.e(9649),n.e(9319),n.e(1427),n.e(3189),n.e(7315),n.e(419)]).then(n.bind(n,2559))).verifyJob
},$=e=>Object.hasOwn(I,e);async function U(e){try{if($(e)){const t=await I[e](),n=await t(process.env,N.Rm)
;null!==n&&(0,N.fJ)(n)}else await async function(e){const t=S(e,process.env)
;t.operations>k&&(await Promise.resolve().then(n.t.bind(n,78877,23))).setFlagsFromString("--optimize-for-size");try{
await t.transport.sent()
;const{start:e}=await Promise.all([n.e(7597),n.e(1391),n.e(8815),n.e(3156),n.e(7561),n.e(3160),n.e(3382),n.e(7828),n.e(7348),n.e(9467),n.e(9649),n.e(1427),n.e(3189),n.e(7315),n.e(14)]).then(n.bind(n,60014))
;await e(t)}finally{t.transport.drop()}}(e)}catch(e){(0,N.fJ)(e)}}const k=100;async function D(){
await(await Promise.all([n.e(1659),n.e(160)]).then(n.bind(n,27718))).post()}}),81729:((e,t,n)=>{n.d(t,{AI:()=>u,AO:()=>b,
Em:()=>f,Ep:()=>v,Fj:()=>h,Ko:()=>g,LF:()=>l,MB:()=>c,MH:()=>O,Mn:()=>m,wi:()=>T,yy:()=>d})
;var o=n(74296),r=n(54006),i=n(14182),s=n(83323);const a=["conflict","violation","none"];function c(e,t){
return new o.NL("input_invalid",`Input ${e}: ${t}`)}function l(e,t){return(e[`INPUT_${t.toUpperCase()}`]??"").trim()}
function u(e){const t=l(e,"github-token")
;if(""===t)throw c("github-token","is empty. Leave it out to use the token of the job.");return t}function d(e){
const t=e.RUNNER_TEMP??"";if(""!==t)return t
;throw new o.NL("runner_invalid","RUNNER_TEMP is not set. This action runs in a GitHub Actions job.")}function f(e){
const t=e.INPUT_MODE??"",n=i.FN.find(e=>e===t);if(void 0!==n)return n
;throw new o.NL("mode_invalid",`Input mode: ${JSON.stringify(t)} is neither "dry_run" nor "prod". Nothing was done.`)}
function p(e,t){const n=l(e,t)||"false"
;if("true"!==n&&"false"!==n)throw c(t,`${JSON.stringify(n)} is neither "true" nor "false".`);return"true"===n}
function h(e){var t
;return[l(e,"hmac-key"),l(e,"github-token"),l(e,"policy-token"),l(e,"ledger-token"),l(e,"npm-token"),e.ACTIONS_ID_TOKEN_REQUEST_TOKEN??"",...(t=l(e,"registry-credentials"),
[...t.matchAll(/"(auth|password)"\s*:\s*"([^"]+)"/g)].flatMap(([,e,t=""])=>{
const n="auth"===e?Buffer.from(t,"base64").toString("utf8"):"";return[t,n.slice(n.indexOf(":")+1)]
})),...m(l(e,"previous-hmac-keys"))].filter(e=>""!==e)}function m(e){
return e.split(/\r?\n/).map(e=>e.trim()).filter(e=>""!==e)}function g(e,t){
const n=f(e),o=l(e,"hmac-key"),r=m(l(e,"previous-hmac-keys"))
;if("dry_run"===n&&(""!==o||r.length>0))throw c("hmac-key","a dry run must not be given the key. A job that plans runs outside the protected environment, so a key that is visible there is visible to whoever may change the workflow. Remove it here and replace the key if it was used.")
;const s=l(e,"environment")
;if("prod"===n&&""===s)throw c("environment","prod needs the name of the protected environment that the job names too.")
;const d=l(e,"fail-on")||"conflict",h=a.find(e=>e===d)
;if(void 0===h)throw c("fail-on",`${JSON.stringify(d)} is none of ${a.join(", ")}.`);const g=l(e,"expected-plan-digest")
;if(""!==g&&!/^sha256:[0-9a-f]{64}$/.test(g))throw c("expected-plan-digest","is not sha256: and 64 hex digits. Pass the output plan-digest of the plan job.")
;const _=l(e,"policy")||i.l$
;if("prod"===n&&_!==i.l$)throw c("policy",`prod is judged by ${i.l$} of the default branch and nothing else; the input chooses what a dry run previews. Take it out of the prod job.`)
;const v=u(e),T=l(e,"receipts")
;if("execute"===t&&""===T)throw c("receipts","names the folder of the receipts to execute.");return{mode:n,
operations:l(e,"operations")||".marketops/operations.yml",policy:_,policyRef:w(l(e,"policy-ref")),
policyToken:l(e,"policy-token")||null,hmacKey:o,previousHmacKeys:r,environment:"prod"===n?s:null,
expectedPlanDigest:g||null,variables:e.INPUT_VARIABLES??"",token:v,ledgerToken:l(e,"ledger-token")||null,
npmToken:l(e,"npm-token")||null,registryCredentials:l(e,"registry-credentials"),
workingDirectory:l(e,"working-directory")||".",proofDirectory:l(e,"proof-directory")||null,failOn:h,
createLedger:p(e,"create-ledger"),...y(e,n),artifact:E(e,t,n),approvals:l(e,"approvals")||null,receipts:T||null}}
function y(e,t){const n=p(e,"comment"),o=p(e,"verify")
;if(n&&"prod"===t)throw c("comment","shows the plan of a dry run. Set it there, not on the prod step.")
;if(o&&"dry_run"===t)throw c("verify","a dry run signs nothing that could be VERIFIED. Set it on the prod step.")
;return{comment:n,verify:o}}function w(e){if(""===e)return null
;const[,t,n,o]=/^([^:@\s]+\/[^:@\s]+):([^@\s]+)@(\S+)$/.exec(e)??[]
;if(void 0===t||void 0===n||void 0===o)throw c("policy-ref",`${JSON.stringify(e)} is not owner/repo:path@ref, for example acme/policies:release.yml@main.`)
;return{repository:t,path:n,ref:o}}const _="auto";function E(e,t,n){const o=l(e,"artifact-name"),r=l(e,"retention-days")
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
event:a("GITHUB_EVENT_NAME"),environment:t.environment,apiUrl:N("GITHUB_API_URL",a("GITHUB_API_URL")),
serverUrl:N("GITHUB_SERVER_URL",a("GITHUB_SERVER_URL")),actionVersion:s.Y,claim:n}
;return function({mode:e,event:t,ref:n}){if("prod"!==e||i.hG.includes(t)&&!n.startsWith("refs/pull/"))return
;throw new o.NL("event_refused",`mode prod is refused on the event ${t} (ref ${n}): what runs there can be decided by somebody without write access. Plan with dry_run on pull requests, and ship from one of ${i.hG.join(", ")}.`)
}(u),u}function b(e){const[,t=null]=/^refs\/heads\/(.+)$/.exec(e.GITHUB_REF??"")??[];return e.GITHUB_BASE_REF||t}
function N(e,t){let n=null;try{n=new URL(t)}catch{}
const r=null!==n&&/^(127\.0\.0\.1|\[::1\]|([a-z0-9-]+\.)*localhost)$/.test(n.hostname)
;if(!(null!==n&&("https:"===n.protocol||"http:"===n.protocol&&r))||""!==n?.username||""!==n.search||""!==n.hash)throw new o.NL("runner_invalid",`${e} is ${JSON.stringify(t)}, not an https address.`)
;return t.replace(/\/+$/,"")}}),83323:((e,t,n)=>{n.d(t,{Y:()=>o});const o="1.0.0"})};
