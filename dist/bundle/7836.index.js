"use strict";exports.id=7836,exports.ids=[7836],exports.modules={...require("./23544.shared.js").modules,
...require("./31430.shared.js").modules,...require("./52533.shared.js").modules,...require("./57800.shared.js").modules,
...require("./70921.shared.js").modules,...require("./81920.shared.js").modules,36808:((e,t,n)=>{n.d(t,{U:()=>i})
;var r=n(53474);const o={
NODE_OPTIONS:"loads code into this process, or changes how it runs, before it can check anything",
NODE_TLS_REJECT_UNAUTHORIZED:"lets anybody on the way to GitHub answer in its place",
...Object.fromEntries(["LD_PRELOAD","LD_LIBRARY_PATH","LD_AUDIT","DYLD_INSERT_LIBRARIES","DYLD_LIBRARY_PATH"].map(e=>[e,"loads code into this process and into git before either can check anything"])),
...Object.fromEntries(["OPENSSL_CONF","OPENSSL_MODULES","OPENSSL_ENGINES","SSLKEYLOGFILE","NODE_DEBUG"].map(e=>[e,"changes how this process encrypts, or who can read along"])),
...Object.fromEntries(["SSL_CERT_FILE","SSL_CERT_DIR","NODE_USE_SYSTEM_CA"].map(e=>[e,"changes whose word counts for GitHub without a trace; NODE_EXTRA_CA_CERTS adds certificates, and is put on record"])),
...Object.fromEntries(["NODE_PATH","NODE_REPL_EXTERNAL_MODULE","NODE_V8_COVERAGE","NODE_COMPILE_CACHE","NODE_REDIRECT_WARNINGS"].map(e=>[e,"changes what this process loads or writes"])),
...Object.fromEntries(["NODE_ICU_DATA","ICU_TIMEZONE_FILES_DIR"].map(e=>[e,"brings other time zones, by which the hours of release windows are read"]))
};function i(e,t){
if("prod"===t)for(const[t,n]of Object.entries(o))if(""!==(e[t]??""))throw new r.AK("environment_refused",`${t} is set, which ${n}. Nothing was done. Find the step or env: block that sets it (also through GITHUB_ENV) and take it out of this job.`)
;if(""===(e.NODE_EXTRA_CA_CERTS??""))return[];return[{code:"extra_ca_certs",
message:"NODE_EXTRA_CA_CERTS is set: certificates besides the usual ones are trusted, so whoever holds their keys could have answered in the place of GitHub. A self-hosted runner behind a company proxy may need it; others do not."
}]}}),52157:((e,t,n)=>{n.d(t,{G:()=>i,v:()=>o});var r=n(27662);function o(e){
const t=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(e),[,n,o]=t??[]
;if(void 0===n||void 0===o||"."===o||".."===o)throw(0,
r.J5)("not_found",`${JSON.stringify(e)} is no repository of the form owner/name.`);return{owner:n,repo:o}}
function i(e,t){const n=o(t),r=e=>e.replace(" "," /repos/{owner}/{repo}");return{read:(t,o,i)=>e.read(r(t),{...o,...n
},i),list:(t,o,i,s)=>e.list(r(t),{...o,...n},i,s),pages:(t,o,i)=>e.pages(r(t),{...o,...n},i),
write:(t,o,i)=>e.write(r(t),{...o,...n},i),query:(t,r,o)=>e.query(t,{...r,owner:n.owner,name:n.repo},o)}}}),
53474:((e,t,n)=>{n.d(t,{AK:()=>CodedError,Ho:()=>DiagnosticsError,Zm:()=>i,bD:()=>o,j$:()=>r})
;class CodedError extends Error{code;at;constructor(e,t,n={}){super(t,void 0===n.cause?void 0:{cause:n.cause}),
this.name="CodedError",this.code=e,this.at=n.at??null}}function r(e){
return[e.file,e.line,e.column].filter(e=>void 0!==e).join(":")}function o(e){
return e instanceof Error?e.message:String(e)}function i({message:e,code:t}){return e.replace(/$/m,()=>` [${t}]`)}
class DiagnosticsError extends CodedError{diagnostics;constructor(e,t,n={}){
super(e,t.map(({at:e,message:t})=>`${r(e)}: ${t}`).join("\n"),{...n,at:t[0].at}),this.name="DiagnosticsError",
this.diagnostics=t}}}),76198:((e,t,n)=>{n.d(t,{IY:()=>l,SH:()=>u,rf:()=>c});var r=n(53474),o=n(56778)
;const i=/^[a-z][a-z0-9_]{0,63}$/,s=100,a=4096;function c(e){const t=new Map,n=[];if(e.split(/\r\n|\n/).forEach((e,r)=>{
if(""===e.trim())return
;const o=e.indexOf("="),i=e.slice(0,-1===o?void 0:o).trim(),s=e.slice(o+1).trim(),a=-1===o?"is not name=value":l(i,t)??u(s)
;null!==a?n.push(`line ${r+1} ${a}`):t.set(i,s)
}),t.size>s&&n.push(`there are ${t.size} variables; at most ${s} are taken`),0===n.length)return t
;throw new r.AK("variables_invalid",`The input "variables" cannot be used: ${n.join("; ")}.`)}function l(e,t){
return i.test(e)?o.o.includes(e)?`would hide the built-in name "${e}"; choose another`:t.has(e)?`gives "${e}" a second time`:null:"has a name that is not a-z, 0-9 and _ (at most 64, a letter first)"
}function u(e){
return e.length>a?`has a value longer than ${a} characters`:!e.isWellFormed()||/\p{Cc}/u.test(e)?"has a control character in its value":null
}}),77836:((e,t,n)=>{n.r(t),n.d(t,{main:()=>U});var r=n(66377),o=n(77598),i=n(52157)
;const s="application/vnd.github.v3+json";function a(e,{repository:t,userAgent:n,token:r,query:o,paths:a}){
const{owner:c,repo:l}=(0,i.v)(t),u=new AbortController,h=`${e.hosts.api}/repos/${c}/${l}`,d={accept:s,"user-agent":n,
authorization:`Bearer ${r}`},f=new Set,p=Promise.withResolvers(),m=(t,n,r)=>{
const{promise:o,resolve:i}=Promise.withResolvers(),s=()=>i(void 0),a=e.fetch(t,{...n,onSent:s});return a.then(s,s),
f.add(o),o.then(()=>f.delete(o)).then(r),a},{signal:w}=u,y=JSON.stringify(o),_=m(e.hosts.graphql,{method:"POST",
headers:{...d,"content-type":"application/json; charset=utf-8"},body:y,signal:w
}).then(async({status:e,text:t})=>200===e?JSON.parse(await t()):null);_.catch(()=>{})
;const g=new Map(a.map(e=>[h+e,m(h+e,{method:"GET",headers:d,signal:w})]));let v=!1;return{...e,answer:_,isOver:()=>v,
end:()=>v=!0,sent:async()=>{await Promise.all(f)},posted:p.promise,fetch:(e,t)=>((e,{method:t="GET",headers:n})=>{
if(v||"GET"!==t||n?.accept!==s)return;const r=g.get(e);return g.delete(e),r
})(e,t)??m(e,t,"GET"===(t.method??"GET")?void 0:()=>p.resolve(void 0)),
drop:()=>u.abort(new Error("nobody asked for it"))}}
var c=n(86677),l=n(95079),u=n(36013),h=n(36808),d=n(81729),f=n(52533),p=n(81920),m=n(73024),w=n(76760);const y={
publish_release:["/releases"]};var _=n(23544),g=n(77909),v=n(76198);const E=50;function O(e,t){
return[...t.matchAll(new RegExp(`${e}:[ \\t]*(?:"([^"\\n]*)"|'([^'\\n]*)'|((?:\\{\\{[^{}\\n]*\\}\\}|[^\\s,{}#])+))`,"gm"))].map(([,...e])=>e.join(""))
}function T(e){try{return(0,v.rf)(e)}catch{return new Map}}const b=1<<18;function S(e,...t){const n=(0,w.join)(e,...t)
;if(!n.startsWith(e+w.sep))return"";let r=null;try{
r=(0,m.openSync)(n,m.constants.O_RDONLY|m.constants.O_NOFOLLOW|m.constants.O_NONBLOCK);const e=(0,m.fstatSync)(r)
;return e.isFile()&&e.size<=b?(0,m.readFileSync)(r,"utf8"):""}catch{return""}finally{null!==r&&(0,m.closeSync)(r)}}
var N=n(70921);function I(e,t){const n=function(){const e=new AbortController,t=()=>{
e.signal.aborted||(N.Rm.warning("The job was cancelled: nothing new begins, and what was done is written down"),
setTimeout(()=>process.exit(1),A).unref(),e.abort())};for(const e of["SIGINT","SIGTERM"])process.on(e,t);return e.signal
}();for(const e of(0,d.Fj)(t))(0,N.jD)(e);const r=(0,d.Em)(t),i=(0,h.U)(t,r),s=(0,d.Ko)(t,e),m=(0,d.MH)(t,s,(0,
o.randomBytes)(16).toString("hex")),w=(0,d.yy)(t),v=(0,u.g)({apiUrl:m.apiUrl,mode:r,clock:Date.now,env:t,cancelled:n
}),{operations:b,tags:I,lists:$,environment:k}=function(e,t,n){
const r=e.GITHUB_WORKSPACE??process.cwd(),{workingDirectory:o}=t,i=S(r,o,t.operations),s=O("kind",i),a=(0,g.nX)({
context:n,variables:T(t.variables),commitDate:{unavailable:"GitHub has it"},packageVersion:(0,
g.cH)(i.includes("package_version")?S(r,o,"package.json"):"")}),c=O("tag",i).map(e=>(0,
g.ou)(e,a)).filter(({text:e,faults:t})=>0===t.length&&null===(0,_.BH)(e));return{operations:s.length,
tags:[...new Set(c.map(({text:e})=>e))].slice(0,E),lists:[...new Set(s.flatMap(e=>y[e]??[]))],
environment:n.environment??O("^environment",S(r,t.policy))[0]??null}}(t,s,m),U="prod"===r&&"all"===e,D=Array.from({
length:U?Math.min(b,R):0},()=>(0,p.a4)(o.randomBytes)),G={repository:m.repository,ships:U,commit:m.commitSha,
ledgerFiles:"prod"===r?[f.Ij,f.nm,(0,f.t0)(m.runId),...D.map(f.Ml)]:[],tags:I},H=(0,c.ef)({facts:m,ships:U,
likelyDefault:(0,d.AO)(t),environment:k,lists:$}),{repository:x}=m,j=a(v,{repository:x,userAgent:(0,c.a9)(m),
token:s.token,query:(0,l.E)(G),paths:H});return{phase:e,env:t,inputs:s,facts:m,warnings:i,operations:b,cancelled:n,
temporary:w,receiptIds:D,transport:j,asked:{question:G,answer:j.answer,isOver:j.isOver}}}const R=20,A=6500;const $={
comment:async()=>(await Promise.all([n.e(7597),n.e(1013),n.e(8815),n.e(4737),n.e(7561),n.e(3838),n.e(3160),n.e(7828),n.e(7348),n.e(8674),n.e(2829),n.e(1737),n.e(984),n.e(5631),n.e(3427),n.e(2184),n.e(7994),n.e(4979)]).then(n.bind(n,27366))).commentJob,
reconcile:async()=>(await Promise.all([n.e(7597),n.e(1013),n.e(8815),n.e(4737),n.e(7561),n.e(3838),n.e(3160),n.e(7828),n.e(7348),n.e(2829),n.e(984),n.e(9649),n.e(2184),n.e(1427),n.e(6651),n.e(7315),n.e(7819)]).then(n.bind(n,88795))).reconcileJob,
verify:async()=>(await Promise.all([n.e(7597),n.e(1013),n.e(8815),n.e(4737),n.e(7561),n.e(3838),n.e(3160),n.e(2486),n.e(7828),n.e(7348),n.e(8674),n.e(2829),n.e(1737),n.e(984),n.e(5631),n.e(3427),n.e(9649),n.e(2184),n.e(1427),n.e(3189),n.e(7315),n.e(3797),n.e(419)]).then(n.bind(n,2559))).verifyJob
},k=e=>Object.hasOwn($,e);async function U(e){try{await(0,r.l)(()=>k(e)?async function(e){
const t=await $[e](),n=await t(process.env,N.Rm);null!==n&&(0,N.fJ)(n)}(e):async function(e){const t=I(e,process.env)
;t.operations>D&&(await Promise.resolve().then(n.t.bind(n,78877,23))).setFlagsFromString("--optimize-for-size");try{
await t.transport.sent()
;const{start:e}=await Promise.all([n.e(7597),n.e(1013),n.e(8815),n.e(4737),n.e(7561),n.e(3160),n.e(2486),n.e(7828),n.e(7348),n.e(2829),n.e(1737),n.e(9649),n.e(1427),n.e(3189),n.e(7315),n.e(3797),n.e(14)]).then(n.bind(n,60014))
;await e(t)}finally{t.transport.drop()}}(e),N.DU)}catch(e){(0,N.fJ)(e)}}const D=100}),77909:((e,t,n)=>{n.d(t,{cH:()=>d,
nX:()=>u,ou:()=>a,wA:()=>h});var r=n(53474)
;const o=1<<20,i="{{",s=/\{\{[ \t]*(?:([a-z][a-z0-9_]{0,63})|"\{\{")[ \t]*\}\}/y;function a(e,t){const n=[];let r="",a=0
;for(let u=e.indexOf(i);-1!==u;u=e.indexOf(i,a)){r+=e.slice(a,u),s.lastIndex=u;const h=s.exec(e);if(null===h){
n.push(c(e,u)),a=u+i.length;continue}a=s.lastIndex;const d=h[1],f=void 0===d?{text:i}:t.get(d)??{unavailable:l(d,t)}
;if("text"in f?r+=f.text:n.push(f.unavailable),r.length>o)return{text:"",
faults:[...n,"longer than 1 MiB once its names are filled in"]}}return{text:r+e.slice(a),faults:n}}function c(e,t){
const n=e.indexOf("}}",t),r=JSON.stringify(e.slice(t,-1===n?t+24:Math.min(n+2,t+48)))
;return"$"===e[t-1]?`$${r.slice(1,-1)} is an expression of GitHub Actions, which means nothing here; hand the value over in the input "variables" and write {{ name }}`:`${r} is not {{ name }}; write the braces themselves as {{ "{{" }}`
}function l(e,t){
return`{{ ${e} }} is not known; there are ${[...t.keys()].join(", ")}; others come from the input "variables"`}
function u({context:e,variables:t,commitDate:n,packageVersion:r}){const o=new Map([["sha",{text:e.commitSha
}],["short_sha",{text:e.commitSha.slice(0,7)}],["ref_name",{text:e.ref.replace(/^refs\/(?:heads|tags|pull)\//,"")
}],["commit_date",n],["package_version",r]]);for(const[e,n]of t)o.set(e,{text:n});return o}function h(e){
const t=Date.parse(e);return Number.isNaN(t)?{
unavailable:"{{ commit_date }} is not known: GitHub gave no date for the commit"}:{
text:new Date(t).toISOString().slice(0,10)}}function d(e){const t=e=>({
unavailable:`{{ package_version }} is not known: package.json ${e}`});let n;try{n=JSON.parse(e)}catch(n){
return t(""===e.trim()?"is empty":`is not JSON: ${JSON.stringify((0,r.bD)(n))}`)}
const o="object"==typeof n&&null!==n?n.version:void 0;return"string"==typeof o&&""!==o?{text:o}:t('has no "version"')}}),
81128:((e,t,n)=>{function r(e){let t=e;const n=[];return async e=>{t>0?t--:await new Promise(e=>n.push(e));try{
return await e()}finally{const e=n.shift();void 0===e?t++:e()}}}async function o(e,t,n){const o=r(t)
;return(await Promise.allSettled(e.map((e,t)=>o(()=>n(e,t))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function i(e){let t;return()=>(t??={answer:e()}).answer}function s(e){return e.catch(()=>{}),e}
function a(e,t,n){const r=e.get(t);if(void 0!==r)return r;const o=n();e.set(t,o);const i=()=>{e.delete(t)}
;return o.then(e=>null===e?i():void 0,i),o}n.d(t,{HK:()=>a,NN:()=>s,Oo:()=>i,TA:()=>r,bB:()=>o})}),81729:((e,t,n)=>{
n.d(t,{AI:()=>h,AO:()=>S,Em:()=>f,Ep:()=>O,Fj:()=>m,Ko:()=>y,LF:()=>u,MB:()=>l,MH:()=>b,Mn:()=>w,wi:()=>T,yy:()=>d})
;var r=n(53474),o=n(16080),i=n(87298),s=n(14182),a=n(83323);const c=["conflict","violation","none"];function l(e,t){
return new r.AK("input_invalid",`Input ${e}: ${t}`)}function u(e,t){return(e[`INPUT_${t.toUpperCase()}`]??"").trim()}
function h(e){const t=u(e,"github-token")
;if(""===t)throw l("github-token","is empty. Leave it out to use the token of the job.");return t}function d(e){
const t=e.RUNNER_TEMP??"";if(""!==t)return t
;throw new r.AK("runner_invalid","RUNNER_TEMP is not set. This action runs in a GitHub Actions job.")}function f(e){
const t=e.INPUT_MODE??"",n=s.FN.find(e=>e===t);if(void 0!==n)return n
;throw new r.AK("mode_invalid",`Input mode: ${JSON.stringify(t)} is neither "dry_run" nor "prod". Nothing was done.`)}
function p(e,t){const n=u(e,t)||"false"
;if("true"!==n&&"false"!==n)throw l(t,`${JSON.stringify(n)} is neither "true" nor "false".`);return"true"===n}
function m(e){var t
;return[u(e,"hmac-key"),u(e,"github-token"),u(e,"policy-token"),u(e,"ledger-token"),u(e,"npm-token"),e.ACTIONS_ID_TOKEN_REQUEST_TOKEN??"",...(t=u(e,"registry-credentials"),
[...t.matchAll(/"(auth|password)"\s*:\s*"([^"]+)"/g)].flatMap(([,e,t=""])=>{
const n="auth"===e?Buffer.from(t,"base64").toString("utf8"):"";return[t,n.slice(n.indexOf(":")+1)]
})),...w(u(e,"previous-hmac-keys"))].filter(e=>""!==e)}function w(e){
return e.split(/\r?\n/).map(e=>e.trim()).filter(e=>""!==e)}function y(e,t){
const n=f(e),r=u(e,"hmac-key"),o=w(u(e,"previous-hmac-keys"))
;if("dry_run"===n&&(""!==r||o.length>0))throw l("hmac-key","a dry run must not be given the key. A job that plans runs outside the protected environment, so a key that is visible there is visible to whoever may change the workflow. Remove it here and replace the key if it was used.")
;const i=u(e,"environment")
;if("prod"===n&&""===i)throw l("environment","prod needs the name of the protected environment that the job names too.")
;const a=u(e,"fail-on")||"conflict",d=c.find(e=>e===a)
;if(void 0===d)throw l("fail-on",`${JSON.stringify(a)} is none of ${c.join(", ")}.`);const m=u(e,"expected-plan-digest")
;if(""!==m&&!/^sha256:[0-9a-f]{64}$/.test(m))throw l("expected-plan-digest","is not sha256: and 64 hex digits. Pass the output plan-digest of the plan job.")
;const y=u(e,"policy")||s.l$
;if("prod"===n&&y!==s.l$)throw l("policy",`prod is judged by ${s.l$} of the default branch and nothing else; the input chooses what a dry run previews. Take it out of the prod job.`)
;const v=h(e),O=u(e,"receipts")
;if("execute"===t&&""===O)throw l("receipts","names the folder of the receipts to execute.");return{mode:n,
operations:u(e,"operations")||".marketops/operations.yml",policy:y,policyRef:g(u(e,"policy-ref")),
policyToken:u(e,"policy-token")||null,hmacKey:r,previousHmacKeys:o,environment:"prod"===n?i:null,
expectedPlanDigest:m||null,variables:e.INPUT_VARIABLES??"",token:v,ledgerToken:u(e,"ledger-token")||null,
npmToken:u(e,"npm-token")||null,registryCredentials:u(e,"registry-credentials"),
workingDirectory:u(e,"working-directory")||".",proofDirectory:u(e,"proof-directory")||null,failOn:d,
createLedger:p(e,"create-ledger"),..._(e,n),artifact:E(e,t,n),approvals:u(e,"approvals")||null,receipts:O||null}}
function _(e,t){const n=p(e,"comment"),r=p(e,"verify")
;if(n&&"prod"===t)throw l("comment","shows the plan of a dry run. Set it there, not on the prod step.")
;if(r&&"dry_run"===t)throw l("verify","a dry run signs nothing that could be VERIFIED. Set it on the prod step.")
;return{comment:n,verify:r}}function g(e){if(""===e)return null
;const[,t,n,r]=/^([^:@\s]+\/[^:@\s]+):([^@\s]+)@(\S+)$/.exec(e)??[]
;if(void 0===t||void 0===n||void 0===r)throw l("policy-ref",`${JSON.stringify(e)} is not owner/repo:path@ref, for example acme/policies:release.yml@main.`)
;return{repository:t,path:n,ref:r}}const v="auto";function E(e,t,n){const r=u(e,"artifact-name"),o=u(e,"retention-days")
;if(""!==o&&!/^([1-9]\d?|[1-3]\d\d|400)$/.test(o))throw l("retention-days",`${JSON.stringify(o)} is no number of days from 1 to 400.`)
;if(""===r||r===v&&""===(e.ACTIONS_RUNTIME_TOKEN??""))return null
;const i=e.GITHUB_RUN_ATTEMPT??"1",s=r===v?`${function(e,t){
return"dry_run"===t?"marketops-plan":"authorize"===e?"marketops-receipts":"marketops-proof"
}(t,n)}${"1"===i?"":`-${i}`}`:O(r);return{name:s,retentionDays:""===o?null:Number(o)}}function O(e){
if(!/["<>|*?:\\/\r\n]/.test(e)&&e.length<=200)return e
;throw l("artifact-name",`${JSON.stringify(e)} is too long or has one of " : < > | * ? \\ / in it.`)}function T(e){
const t=h(e),n=u(e,"fail-on")||"any"
;if("any"!==n&&"none"!==n)throw l("fail-on",`${JSON.stringify(n)} is neither any nor none.`);return{token:t,failOn:n}}
function b(e,t,n){const c=t=>{const n=e[t]??"";if(""!==n)return n
;throw new r.AK("runner_invalid",`${t} is not set. This action runs in a GitHub Actions job.`)},l=(e,t)=>{
const n=c(e),o=t(n);if(null===o)return n
;throw new r.AK("runner_invalid",`${e} is ${JSON.stringify(n)}, expected ${o.expected}.`)
},u=Number(c("GITHUB_RUN_ATTEMPT"))
;if(null!==(0,o.yj)(u))throw new r.AK("runner_invalid","GITHUB_RUN_ATTEMPT is not a number from 1.");const h={
mode:t.mode,repository:c("GITHUB_REPOSITORY"),repositoryId:l("GITHUB_REPOSITORY_ID",i.hH),runId:l("GITHUB_RUN_ID",i.hH),
runAttempt:u,workflowRef:c("GITHUB_WORKFLOW_REF"),workflowSha:l("GITHUB_WORKFLOW_SHA",i.XS),actor:c("GITHUB_ACTOR"),
triggeringActor:e.GITHUB_TRIGGERING_ACTOR||c("GITHUB_ACTOR"),commitSha:l("GITHUB_SHA",i.XS),ref:c("GITHUB_REF"),
event:c("GITHUB_EVENT_NAME"),environment:t.environment,apiUrl:N("GITHUB_API_URL",c("GITHUB_API_URL")),
serverUrl:N("GITHUB_SERVER_URL",c("GITHUB_SERVER_URL")),actionVersion:a.Y,claim:n}
;return function({mode:e,event:t,ref:n}){if("prod"!==e||s.hG.includes(t)&&!n.startsWith("refs/pull/"))return
;throw new r.AK("event_refused",`mode prod is refused on the event ${t} (ref ${n}): what runs there can be decided by somebody without write access. Plan with dry_run on pull requests, and ship from one of ${s.hG.join(", ")}.`)
}(h),h}function S(e){const[,t=null]=/^refs\/heads\/(.+)$/.exec(e.GITHUB_REF??"")??[];return e.GITHUB_BASE_REF||t}
function N(e,t){let n=null;try{n=new URL(t)}catch{}
const o=null!==n&&/^(127\.0\.0\.1|\[::1\]|([a-z0-9-]+\.)*localhost)$/.test(n.hostname)
;if(!(null!==n&&("https:"===n.protocol||"http:"===n.protocol&&o))||""!==n?.username||""!==n.search||""!==n.hash)throw new r.AK("runner_invalid",`${e} is ${JSON.stringify(t)}, not an https address.`)
;return t.replace(/\/+$/,"")}}),83323:((e,t,n)=>{n.d(t,{Y:()=>r});const r="1.0.0"})};
