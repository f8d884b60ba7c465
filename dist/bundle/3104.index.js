export const id=3104;export const ids=[3104];export const modules={12112:(e,t,n)=>{function o(e){let t=e;const n=[]
;return async e=>{t>0?t--:await new Promise(e=>n.push(e));try{return await e()}finally{const e=n.shift()
;void 0===e?t++:e()}}}async function r(e,t,n){const r=o(t)
;return(await Promise.allSettled(e.map((e,t)=>r(()=>n(e,t))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function i(e){let t;return()=>(t??={answer:e()}).answer}function s(e){return e.catch(()=>{}),e}
function a(e,t,n){const o=e.get(t);if(void 0!==o)return o;const r=n();e.set(t,r);const i=()=>{e.delete(t)}
;return r.then(e=>null===e?i():void 0,i),r}n.d(t,{HK:()=>a,NN:()=>s,Oo:()=>i,TA:()=>o,bB:()=>r})},21926:(e,t,n)=>{
n.d(t,{fJ:()=>m,jD:()=>f,Rm:()=>p});var o=n(74296),r=n(2792),i=n(48161);function s(e,t,n={}){
const o=Object.entries(n),r=o.filter(([,e])=>""!==e&&0!==e).map(([e,t])=>`${e}=${l(String(t))}`)
;a(`::${0===o.length?e:`${e} ${r.join(",")}`}::${c(t)}`)}function a(e){process.stdout.write(e+i.EOL)}
const c=e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A"),l=e=>c(e).replaceAll(":","%3A").replaceAll(",","%2C"),u=new Set
;function f(e){s("add-mask",e),u.add(e)}const d=e=>{return(0,r.kc)((t=e,[...u].reduce((e,t)=>e.replaceAll(t,"***"),t)))
;var t},p={info:e=>a(d(e)),warning:e=>s("warning",d(e)),
error:(e,t)=>s("error",d(e),void 0===t?{}:function({file:e,line:t,column:n}){return{file:e,...void 0===t?{}:{line:t},
...void 0===n?{}:{col:n}}}(t)),debug:e=>s("debug",d(e)),group:async(e,t)=>{s("group",e);try{return await t()}finally{
s("endgroup","")}}};const h=10;function m(e){if(process.exitCode=1,e instanceof o.Ho){
for(const{at:t,message:n}of e.diagnostics.slice(0,h))p.error(`${(0,o.j$)(t)}: ${n}`,t);const t=e.diagnostics.length-h
;t>0&&p.info(`and ${t} more`)}else if(e instanceof o.NL){const[t="",...n]=e.message.split("\n")
;p.error([`${t} [${e.code}]`,...n].join("\n"),e.at??void 0)
}else p.error(`This is a defect of the action, please report it: ${(0,o.bD)(e)}`),
p.debug(e instanceof Error?e.stack??"":"")}},33104:(e,t,n)=>{n.r(t),n.d(t,{main:()=>p,post:()=>h})
;var o=n(77598),r=n(86677),i=n(36013),s=n(36808),a=n(81729),c=n(21926);function l(e,t){const n=function(){
const e=new AbortController,t=()=>{
e.signal.aborted||(c.Rm.warning("The job was cancelled: nothing new begins, and what was done is written down"),
setTimeout(()=>process.exit(1),u).unref(),e.abort())};for(const e of["SIGINT","SIGTERM"])process.on(e,t);return e.signal
}();for(const e of(0,a.Fj)(t))(0,c.jD)(e);const l=(0,a.Em)(t),f=(0,s.U)(t,l),d=(0,a.Ko)(t,e),p=(0,a.MH)(t,d,(0,
o.randomBytes)(16).toString("hex")),h=(0,a.yy)(t),m=(0,i.g2)({apiUrl:p.apiUrl,mode:l,clock:Date.now,env:t,cancelled:n
}),w=(0,r.ef)({facts:p,likelyDefault:(0,a.AO)(t)});return{phase:e,env:t,inputs:d,facts:p,warnings:f,cancelled:n,
temporary:h,transport:(0,r.yj)(m,{facts:p,token:d.token,paths:w})}}const u=6500;const f={
comment:async()=>(await Promise.all([n.e(7597),n.e(1391),n.e(8815),n.e(3156),n.e(7561),n.e(1659),n.e(3160),n.e(2628),n.e(4255),n.e(2564),n.e(6540),n.e(984),n.e(3427),n.e(3727),n.e(7994),n.e(1128)]).then(n.bind(n,27366))).commentJob,
reconcile:async()=>(await Promise.all([n.e(7597),n.e(1391),n.e(8815),n.e(3156),n.e(7561),n.e(1659),n.e(3160),n.e(2628),n.e(4255),n.e(2564),n.e(984),n.e(3727),n.e(7671),n.e(1333),n.e(3859),n.e(4914),n.e(3755)]).then(n.bind(n,49536))).reconcileJob,
verify:async()=>(await Promise.all([n.e(7597),n.e(1391),n.e(8815),n.e(3156),n.e(7561),n.e(1659),n.e(3160),n.e(3382),n.e(2628),n.e(4255),n.e(2564),n.e(6540),n.e(984),n.e(3427),n.e(3727),n.e(7671),n.e(3189),n.e(3859),n.e(419)]).then(n.bind(n,2559))).verifyJob
},d=e=>Object.hasOwn(f,e);async function p(e){try{if(d(e)){const t=await f[e](),n=await t(process.env,c.Rm)
;null!==n&&(0,c.fJ)(n)}else await async function(e){const t=l(e,process.env);try{await t.transport.sent()
;const{start:e}=await Promise.all([n.e(7597),n.e(1391),n.e(8815),n.e(3156),n.e(7561),n.e(3160),n.e(3382),n.e(2628),n.e(4255),n.e(2564),n.e(7671),n.e(3189),n.e(3859),n.e(1660)]).then(n.bind(n,1660))
;await e(t)}finally{t.transport.drop()}}(e)}catch(e){(0,c.fJ)(e)}}async function h(){
await(await Promise.all([n.e(1659),n.e(160)]).then(n.bind(n,27718))).post()}},36808:(e,t,n)=>{n.d(t,{U:()=>i})
;var o=n(74296);const r={
NODE_OPTIONS:"loads code into this process, or changes how it runs, before it can check anything",
NODE_TLS_REJECT_UNAUTHORIZED:"lets anybody on the way to GitHub answer in its place",
...Object.fromEntries(["LD_PRELOAD","LD_LIBRARY_PATH","LD_AUDIT","DYLD_INSERT_LIBRARIES","DYLD_LIBRARY_PATH"].map(e=>[e,"loads code into this process and into git before either can check anything"])),
...Object.fromEntries(["OPENSSL_CONF","OPENSSL_MODULES","OPENSSL_ENGINES","SSLKEYLOGFILE"].map(e=>[e,"changes how this process encrypts, or who can read along"])),
...Object.fromEntries(["SSL_CERT_FILE","SSL_CERT_DIR"].map(e=>[e,"changes whose word counts for GitHub without a trace; NODE_EXTRA_CA_CERTS adds certificates, and is put on record"])),
...Object.fromEntries(["NODE_PATH","NODE_REPL_EXTERNAL_MODULE","NODE_V8_COVERAGE","NODE_COMPILE_CACHE"].map(e=>[e,"changes what this process loads or writes"]))
};function i(e,t){
if("prod"===t)for(const[t,n]of Object.entries(r))if(""!==(e[t]??""))throw new o.NL("environment_refused",`${t} is set, which ${n}. Nothing was done. Find the step or env: block that sets it (also through GITHUB_ENV) and take it out of this job.`)
;if(""===(e.NODE_EXTRA_CA_CERTS??""))return[];return[{code:"extra_ca_certs",
message:"NODE_EXTRA_CA_CERTS is set: certificates besides the usual ones are trusted, so whoever holds their keys could have answered in the place of GitHub. A self-hosted runner behind a company proxy may need it; others do not."
}]}},49737:(e,t,n)=>{n.d(t,{G:()=>i,v:()=>r});var o=n(73221);function r(e){
const t=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(e),[,n,r]=t??[]
;if(void 0===n||void 0===r||"."===r||".."===r)throw(0,
o.J5)("not_found",`${JSON.stringify(e)} is no repository of the form owner/name.`);return{owner:n,repo:r}}
function i(e,t){const n=r(t),o=e=>e.replace(" "," /repos/{owner}/{repo}");return{read:(t,r,i)=>e.read(o(t),{...r,...n
},i),list:(t,r,i,s)=>e.list(o(t),{...r,...n},i,s),pages:(t,r,i)=>e.pages(o(t),{...r,...n},i),
write:(t,r,i)=>e.write(o(t),{...r,...n},i),query:(t,o,r)=>e.query(t,{...o,owner:n.owner,name:n.repo},r)}}},
81729:(e,t,n)=>{n.d(t,{AI:()=>u,AO:()=>N,Em:()=>d,Ep:()=>v,Fj:()=>h,Ko:()=>w,LF:()=>l,MB:()=>c,MH:()=>b,Mn:()=>m,
wi:()=>T,yy:()=>f});var o=n(74296),r=n(87298),i=n(14182),s=n(83323);const a=["conflict","violation","none"]
;function c(e,t){return new o.NL("input_invalid",`Input ${e}: ${t}`)}function l(e,t){
return(e[`INPUT_${t.toUpperCase()}`]??"").trim()}function u(e){const t=l(e,"github-token")
;if(""===t)throw c("github-token","is empty. Leave it out to use the token of the job.");return t}function f(e){
const t=e.RUNNER_TEMP??"";if(""!==t)return t
;throw new o.NL("runner_invalid","RUNNER_TEMP is not set. This action runs in a GitHub Actions job.")}function d(e){
const t=e.INPUT_MODE??"",n=i.FN.find(e=>e===t);if(void 0!==n)return n
;throw new o.NL("mode_invalid",`Input mode: ${JSON.stringify(t)} is neither "dry_run" nor "prod". Nothing was done.`)}
function p(e,t){const n=l(e,t)||"false"
;if("true"!==n&&"false"!==n)throw c(t,`${JSON.stringify(n)} is neither "true" nor "false".`);return"true"===n}
function h(e){var t
;return[l(e,"hmac-key"),l(e,"github-token"),l(e,"policy-token"),l(e,"ledger-token"),l(e,"npm-token"),e.ACTIONS_ID_TOKEN_REQUEST_TOKEN??"",...(t=l(e,"registry-credentials"),
[...t.matchAll(/"(auth|password)"\s*:\s*"([^"]+)"/g)].flatMap(([,e,t=""])=>{
const n="auth"===e?Buffer.from(t,"base64").toString("utf8"):"";return[t,n.slice(n.indexOf(":")+1)]
})),...m(l(e,"previous-hmac-keys"))].filter(e=>""!==e)}function m(e){
return e.split(/\r?\n/).map(e=>e.trim()).filter(e=>""!==e)}function w(e,t){
const n=d(e),o=l(e,"hmac-key"),r=m(l(e,"previous-hmac-keys"))
;if("dry_run"===n&&(""!==o||r.length>0))throw c("hmac-key","a dry run must not be given the key. A job that plans runs outside the protected environment, so a key that is visible there is visible to whoever may change the workflow. Remove it here and replace the key if it was used.")
;const s=l(e,"environment")
;if("prod"===n&&""===s)throw c("environment","prod needs the name of the protected environment that the job names too.")
;const f=l(e,"fail-on")||"conflict",h=a.find(e=>e===f)
;if(void 0===h)throw c("fail-on",`${JSON.stringify(f)} is none of ${a.join(", ")}.`);const w=l(e,"expected-plan-digest")
;if(""!==w&&!/^sha256:[0-9a-f]{64}$/.test(w))throw c("expected-plan-digest","is not sha256: and 64 hex digits. Pass the output plan-digest of the plan job.")
;const g=l(e,"policy")||i.l$
;if("prod"===n&&g!==i.l$)throw c("policy",`prod is judged by ${i.l$} of the default branch and nothing else; the input chooses what a dry run previews. Take it out of the prod job.`)
;const v=u(e),T=l(e,"receipts")
;if("execute"===t&&""===T)throw c("receipts","names the folder of the receipts to execute.");return{mode:n,
operations:l(e,"operations")||".marketops/operations.yml",policy:g,policyRef:_(l(e,"policy-ref")),
policyToken:l(e,"policy-token")||null,hmacKey:o,previousHmacKeys:r,environment:"prod"===n?s:null,
expectedPlanDigest:w||null,variables:e.INPUT_VARIABLES??"",token:v,ledgerToken:l(e,"ledger-token")||null,
npmToken:l(e,"npm-token")||null,registryCredentials:l(e,"registry-credentials"),
workingDirectory:l(e,"working-directory")||".",proofDirectory:l(e,"proof-directory")||null,failOn:h,
createLedger:p(e,"create-ledger"),...y(e,n),artifact:E(e,t,n),approvals:l(e,"approvals")||null,receipts:T||null}}
function y(e,t){const n=p(e,"comment"),o=p(e,"verify")
;if(n&&"prod"===t)throw c("comment","shows the plan of a dry run. Set it there, not on the prod step.")
;if(o&&"dry_run"===t)throw c("verify","a dry run signs nothing that could be VERIFIED. Set it on the prod step.")
;return{comment:n,verify:o}}function _(e){if(""===e)return null
;const[,t,n,o]=/^([^:@\s]+\/[^:@\s]+):([^@\s]+)@(\S+)$/.exec(e)??[]
;if(void 0===t||void 0===n||void 0===o)throw c("policy-ref",`${JSON.stringify(e)} is not owner/repo:path@ref, for example acme/policies:release.yml@main.`)
;return{repository:t,path:n,ref:o}}const g="auto";function E(e,t,n){const o=l(e,"artifact-name"),r=l(e,"retention-days")
;if(""!==r&&!/^([1-9]\d?|[1-3]\d\d|400)$/.test(r))throw c("retention-days",`${JSON.stringify(r)} is no number of days from 1 to 400.`)
;if(""===o||o===g&&""===(e.ACTIONS_RUNTIME_TOKEN??""))return null
;const i=e.GITHUB_RUN_ATTEMPT??"1",s=o===g?`${function(e,t){
return"dry_run"===t?"marketops-plan":"authorize"===e?"marketops-receipts":"marketops-proof"
}(t,n)}${"1"===i?"":`-${i}`}`:v(o);return{name:s,retentionDays:""===r?null:Number(r)}}function v(e){
if(!/["<>|*?:\\/\r\n]/.test(e)&&e.length<=200)return e
;throw c("artifact-name",`${JSON.stringify(e)} is too long or has one of " : < > | * ? \\ / in it.`)}function T(e){
const t=u(e),n=l(e,"fail-on")||"any"
;if("any"!==n&&"none"!==n)throw c("fail-on",`${JSON.stringify(n)} is neither any nor none.`);return{token:t,failOn:n}}
function b(e,t,n){const a=t=>{const n=e[t]??"";if(""!==n)return n
;throw new o.NL("runner_invalid",`${t} is not set. This action runs in a GitHub Actions job.`)},c=(e,t)=>{
const n=a(e),r=t(n);if(null===r)return n
;throw new o.NL("runner_invalid",`${e} is ${JSON.stringify(n)}, expected ${r.expected}.`)
},l=Number(a("GITHUB_RUN_ATTEMPT"))
;if(null!==(0,r.yj)(l))throw new o.NL("runner_invalid","GITHUB_RUN_ATTEMPT is not a number from 1.");const u={
mode:t.mode,repository:a("GITHUB_REPOSITORY"),repositoryId:c("GITHUB_REPOSITORY_ID",r.hH),runId:c("GITHUB_RUN_ID",r.hH),
runAttempt:l,workflowRef:a("GITHUB_WORKFLOW_REF"),workflowSha:c("GITHUB_WORKFLOW_SHA",r.XS),actor:a("GITHUB_ACTOR"),
triggeringActor:e.GITHUB_TRIGGERING_ACTOR||a("GITHUB_ACTOR"),commitSha:c("GITHUB_SHA",r.XS),ref:a("GITHUB_REF"),
event:a("GITHUB_EVENT_NAME"),environment:t.environment,apiUrl:$("GITHUB_API_URL",a("GITHUB_API_URL")),
serverUrl:$("GITHUB_SERVER_URL",a("GITHUB_SERVER_URL")),actionVersion:s.Y,claim:n}
;return function({mode:e,event:t,ref:n}){if("prod"!==e||i.hG.includes(t)&&!n.startsWith("refs/pull/"))return
;throw new o.NL("event_refused",`mode prod is refused on the event ${t} (ref ${n}): what runs there can be decided by somebody without write access. Plan with dry_run on pull requests, and ship from one of ${i.hG.join(", ")}.`)
}(u),u}function N(e){const[,t=null]=/^refs\/heads\/(.+)$/.exec(e.GITHUB_REF??"")??[];return e.GITHUB_BASE_REF||t}
function $(e,t){let n=null;try{n=new URL(t)}catch{}
const r=null!==n&&/^(127\.0\.0\.1|\[::1\]|([a-z0-9-]+\.)*localhost)$/.test(n.hostname)
;if(!(null!==n&&("https:"===n.protocol||"http:"===n.protocol&&r))||""!==n?.username||""!==n.search||""!==n.hash)throw new o.NL("runner_invalid",`${e} is ${JSON.stringify(t)}, not an https address.`)
;return t.replace(/\/+$/,"")}},86677:(e,t,n)=>{n.d(t,{a9:()=>l,ef:()=>s,tO:()=>h,yj:()=>u})
;var o=n(52533),r=n(12112),i=n(49737);function s({facts:e,likelyDefault:t}){
const{mode:n,runId:r,runAttempt:i,environment:s,commitSha:c}=e,l=["",`/git/commits/${c}`,...null===t?[]:[`/rules/branches/${a(t)}?per_page=100&page=1`]]
;if("dry_run"===n){const e=null===t?[]:[`/commits/${a(`refs/heads/${t}`)}?per_page=1`]
;return[...l,...e,`/git/ref/${a(`heads/${o.jF}`)}`]}
return[...l,`/branches/${o.jF}`,`/actions/runs/${r}/approvals`,`/actions/runs/${r}/attempts/${i}`,`/environments/${a(s??"")}`,`/commits/${c}`,`/rules/branches/${o.jF}?per_page=100&page=1`]
}function a(e){return encodeURIComponent(e).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}
const c="application/vnd.github.v3+json",l=({actionVersion:e})=>`marketops-action/${e}`
;function u(e,{facts:t,token:n,paths:o=[""]}){
const{owner:r,repo:s}=(0,i.v)(t.repository),a=new AbortController,u=`${e.hosts.api}/repos/${r}/${s}`,f={accept:c,
"user-agent":l(t),authorization:`Bearer ${n}`},d=new Set,p=(t,n)=>{
const{promise:o,resolve:r}=Promise.withResolvers(),i=e.fetch(t,{...n,onSent:()=>r(void 0)})
;return i.catch(()=>r(void 0)),d.add(o),o.then(()=>d.delete(o)),i},h=new Map(o.map(e=>[u+e,p(u+e,{method:"GET",
headers:f,signal:a.signal})]));return{...e,sent:async()=>{await Promise.all(d)},
fetch:(e,t)=>((e,{method:t="GET",headers:n})=>{if("GET"!==t||n?.accept!==c)return;const o=h.get(e);return h.delete(e),o
})(e,t)??p(e,t),drop:()=>{h.size>0&&a.abort(new Error("nobody asked for it"))}}}const f=/^[0-9a-f]{40}$/,d={
repository:()=>!0,commit:([,e])=>f.test(String(e)),tagObject:()=>!0,tree:()=>!0,blob:()=>!0},p=2e3;function h(e,t){
const n=new Map,o=w(e,(e,t,o)=>!0===d[e]?.(t)?(0,r.HK)(n,m(e,t).toLowerCase(),o):o())
;return Object.assign(Object.create(o),{prefetch:e=>{const n=t()+p,i=new Map;let s=!1;const a=w(o,(e,t,n)=>{const o=(0,
r.NN)(n());return i.set(m(e,t),o),o});return(0,r.NN)(e(a)),{reader:w(o,(e,o,r)=>{
const a=m(e,o),c=s||t()>n?void 0:i.get(a);return i.delete(a),void 0===c?r():c.catch(r)}),end:()=>s=!0}}})}
const m=(e,t)=>`${e} ${JSON.stringify(t)}`;function w(e,t){return new Proxy(e,{get(e,n){const o=Reflect.get(e,n,e)
;return"function"!=typeof o?o:(...r)=>t(n,r,()=>Reflect.apply(o,e,r))}})}}};
