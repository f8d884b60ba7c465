export const id=8293;export const ids=[8293];export const modules={2792:(e,n,t)=>{t.d(n,{CI:()=>p,Jj:()=>l,P8:()=>c,
Q6:()=>a,kc:()=>d,ko:()=>u})
;const r=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/gu,o=/(?![\u200c\u200d])\p{Cf}/gu,i=/[\u200c\u200d]/gu,s=e=>`⟨U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}⟩`
;function a(e){return e.replace(/\r\n/g,"\n").replace(r,s).replace(o,s)}function c(e){
return a(e).replace(/\s*\n\s*/g," ⏎ ").replaceAll("\t"," ")}function u(e){return a(e).replace(/[\n\t]/g,s).replace(i,s)}
function l(e,n){if(e.length<=n)return e;const t=Array.from(e.slice(0,2*n+2))
;return t.length<=n&&e.length<=2*n+2?e:`${t.slice(0,n).join("")}…`}function p(e,n){
const t=Array.from(e.length<=2*n+2?e:e.slice(0,n)+e.slice(-n)),r=Math.floor(n/3)
;return t.length<=n&&t.join("")===e?e:`${t.slice(0,n-r).join("")}…${t.slice(t.length-r).join("")}`}function d(e){
return a(e).split("\n").map(e=>e.replace(/^(\s*):(?=:)/,"$1:⁠").replaceAll("##[","#⁠#[")).join("\n")}},14182:(e,n,t)=>{
t.d(n,{Cs:()=>f,FD:()=>$,FF:()=>i,FN:()=>u,I3:()=>_,Mq:()=>l,Q5:()=>c,QZ:()=>h,XS:()=>j,Z:()=>s,cj:()=>m,h5:()=>w,
hG:()=>p,iJ:()=>y,im:()=>k,jJ:()=>a,l$:()=>o,qY:()=>d,xR:()=>g});var r=t(87298)
;const o=".marketops/policy.yml",i="rehearsal.localhost",s=".marketops/trusted-keys",a=".marketops/approvers",c="marketops-approvals",u=["dry_run","prod"],l=(0,
r.yL)(...u),p=["push","workflow_dispatch","repository_dispatch","schedule","release","create"],d=["branch_protection_rule","check_run","check_suite","create","delete","deployment","deployment_status","discussion","discussion_comment","fork","gollum","image_version","issue_comment","issues","label","merge_group","milestone","page_build","project","project_card","project_column","public","pull_request","pull_request_review","pull_request_review_comment","pull_request_target","push","registry_package","release","repository_dispatch","schedule","status","watch","workflow_dispatch","workflow_run"],f=(0,
r.wC)(/^[a-z][a-z0-9_]{0,63}$/,"a kind of operation"),h=(0,r.yL)("create","update","none","conflict"),g=(0,
r.yL)("permit","forbid","no_rule","conditional"),m=["authenticity","mode","presence","enforceable","run_binding","operation_binding","consumption","expiration","staleness"],_=(0,
r.yL)(...m),y=(0,r.yL)("pass","fail","not_evaluated"),$={
authenticity:["receipt_malformed","signature_invalid","key_unknown","key_not_in_force"],mode:["mode_not_prod"],
presence:["receipt_missing"],enforceable:["receipt_advisory"],run_binding:["run_mismatch"],
operation_binding:["operation_mismatch"],consumption:["receipt_consumed","ledger_rewound"],
expiration:["receipt_expired","receipt_not_yet_valid","clock_skew"],staleness:["receipt_stale"]},j=(0,
r.yL)("planned","authorized","blocked","unchanged","shipped","partial","failed"),k=["succeeded","failed","skipped","in_doubt"],w=(0,
r.yL)("success","failed","rejected")},32257:(e,n,t)=>{function r(e){return new Date(e).toISOString()}t.d(n,{K8:()=>a,
fU:()=>r,pe:()=>u});const o="0000-00-00T00:00:00.000Z",i=48,s=[31,28,31,30,31,30,31,31,30,31,30,31];function a(e){
if(e.length!==o.length)return!1;for(let n=0;n<o.length;n++){const t=o.charCodeAt(n),r=e.charCodeAt(n)
;if(t===i?r<i||r>i+9:r!==t)return!1}const n=c(e,5),t=c(e,8)
;if(n<1||n>12||t<1||c(e,11)>23||c(e,14)>59||c(e,17)>59)return!1;if(2!==n||29!==t)return t<=s[n-1]
;const r=c(e,0),a=c(e,2);return 0===a?r%4==0:a%4==0}function c(e,n){return 10*(e.charCodeAt(n)-i)+e.charCodeAt(n+1)-i}
function u(e){return a(e)?Date.parse(e):null}},36625:(e,n,t)=>{t.d(n,{G0:()=>a,Gb:()=>m,I:()=>f,My:()=>c,Ox:()=>_,
Q8:()=>g,XX:()=>h,lQ:()=>u,xH:()=>d});var r=t(55543),o=t(46260),i=t(87298),s=t(14182);const a="marketops.plan/v1"
;async function c(e,n){const t=void 0===n?null:Buffer.from(n??[]);await Promise.all(e.map(async({kind:e,load:n})=>{
!1!==t?.includes(e)&&await(n?.())}))}const u=(0,i.g1)({id:(0,i.me)(i.hH),sha:(0,i.me)(i.XS),url:(0,i.me)(i.Qq)}),l={
blocked_by_mode:i.Jt,commit_sha:i.XS,created_at:i.kB,mode:s.Mq,plan_digest:i.br,promotable:(0,i.yL)(!1),ref:i.Qq,
repository:i.Qq,repository_id:i.hH,schema:(0,i.wC)(/^marketops\.plan\/v1$/,a)},p={depends_on:(0,i.p_)(i.Qq),effect:s.QZ,
observed:(0,i.me)(u),operation_digest:i.br,operation_id:i.Qq,operation_kind:s.Cs,parameters:()=>null,reason:(0,
i.me)(i.Qq),repository:i.Qq,repository_id:i.hH,target_subject:(0,i.me)(i.Qq)};function d(e){const n=(0,i.g1)({...p,
operation_kind:(0,i.yL)(...e.map(({kind:e})=>e))});return(0,i.g1)({...l,operations:(0,i.p_)(t=>{const r=n(t)
;if(null!==r)return r;const o=t,i=f(o,e).parameters(o.parameters);return null===i?null:{path:`parameters.${i.path}`,
expected:i.expected}})})}function f({operation_kind:e},n){const t=n.find(({kind:n})=>n===e)
;if(void 0===t)throw new Error(`there is no kind of operation ${JSON.stringify(e)}`);return t}function h(e,n){
return f(e,n).naturalKey(e.parameters)}function g(e){const{operation_kind:n,parameters:t,repository:i,repository_id:s}=e
;return(0,r.ol)((0,o.dw)({operation_kind:n,parameters:t,repository:i,repository_id:s}))}function m(e){
const n=e.operations.map(({operation_id:e,operation_digest:n,depends_on:t})=>({depends_on:t,operation_digest:n,
operation_id:e})),{commit_sha:t,repository_id:i}=e;return(0,r.ol)((0,o.dw)({commit_sha:t,operations:n,repository_id:i,
schema:"marketops.plan-digest/v1"}))}function _(e){return null===e?null:(0,r.ol)((0,o.dw)(e))}},46260:(e,n,t)=>{
function r(e){if(null===e||"boolean"==typeof e)return String(e);if("number"==typeof e){
if(!Number.isSafeInteger(e))throw new TypeError(`not a safe integer: ${e}`);return String(e)}
if("string"==typeof e)return i(e);if(function(e){return Array.isArray(e)}(e))return`[${e.map(r).join(",")}]`
;if("object"!=typeof e)throw new TypeError("not JSON: "+typeof e)
;return`{${Object.keys(e).sort().map(n=>`${i(n)}:${r(e[n])}`).join(",")}}`}function o(e){return Buffer.from(`${r(e)}\n`)
}function i(e){if(!e.isWellFormed())throw new TypeError("lone surrogate in a string");return JSON.stringify(e)}t.d(n,{
Kf:()=>c,MQ:()=>l,OW:()=>u,_6:()=>a,dO:()=>CanonicalError,d_:()=>o,dw:()=>r,tU:()=>p});const s=new TextDecoder("utf-8",{
fatal:!0,ignoreBOM:!0});function a(e){try{return s.decode(e)}catch{return null}}class CanonicalError extends Error{}
function c(e,n=16){if(p(e)>n)throw new CanonicalError(`nested deeper than ${n}`);let t;try{t=JSON.parse(e)}catch{
throw new CanonicalError("not JSON")}if(JSON.stringify(t)!==e)throw new CanonicalError("not canonical JSON (RFC 8785)")
;return t}function u(e,n=16){const t=a(e);if(null===t)throw new CanonicalError("not valid UTF-8")
;if(!t.endsWith("\n"))throw new CanonicalError("does not end in a newline");return c(t.slice(0,-1),n)}function l(e,n){
if(null===n)return null;try{const t=u(n);return null===e(t)?t:null}catch(e){if(e instanceof CanonicalError)return null
;throw e}}function p(e){let n=0,t=0;for(let r=0;r<e.length;r++){const o=e.charCodeAt(r);if(34===o){
for(r=e.indexOf('"',r+1);-1!==r&&d(e,r);)r=e.indexOf('"',r+1);if(-1===r)return t
}else 123===o||91===o?++n>t&&(t=n):125!==o&&93!==o||n--}return t}function d(e,n){let t=0
;for(;92===e.charCodeAt(n-1-t);)t++;return t%2==1}},52533:(e,n,t)=>{t.d(n,{CM:()=>h,Ij:()=>c,Ml:()=>j,Q9:()=>$,Qq:()=>f,
RA:()=>y,TI:()=>v,Yc:()=>w,_N:()=>k,gf:()=>q,hL:()=>A,hV:()=>d,in:()=>b,jF:()=>a,nm:()=>u,rg:()=>x,t$:()=>C,t0:()=>S,
vN:()=>g,zA:()=>m});var r=t(55543),o=t(46260),i=t(36625),s=t(87298)
;const a="marketops-ledger",c="tip.json",u="checkpoint",l="([0-9a-f]{2})",p=[/^(?:checkpoint|files\.json|baseline\.json|tip\.json)$/,/^ledger\/([0-9]{6})\/\1[0-9]{6}\.jsonl$/,new RegExp(`^(?:plans|evidence|approvals)/${l}/\\1[0-9a-f]{62}\\.json$`),/^policies\/[0-9a-f]{64}\.yml$/,/^(?:trusted-keys|approvers)\/[0-9a-f]{64}$/,new RegExp(`^receipts/${l}/rcpt_\\1[0-9a-f]{30}\\.dsse\\.json$`),new RegExp(`^consumed/${l}/rcpt_\\1[0-9a-f]{30}\\.json$`),/^open\/[0-9a-f]{64}\.json$/,/^runs\/[0-9]{2}\/[1-9][0-9]*\.json$/]
;function d(e){return p.some(n=>n.test(e))}const f="files.json",h="baseline.json",g=(0,
s.Tj)(e=>"string"==typeof e&&d(e)?null:{path:"",expected:"a path of the ledger branch"},(0,s.me)(s.br)),m=(0,s.g1)({
frontier:(0,s.p_)(s.tW),head:s.tW,size:s.U9}),_=12;function y(e){const n=String(e).padStart(_,"0")
;return`ledger/${n.slice(0,6)}/${n}.jsonl`}const $=(0,s.g1)({claim:s.o8,operation_digest:s.br,run_attempt:s.yj,
run_id:s.hH});function j(e){return`consumed/${e.slice(5,7)}/${e}.json`}const k="open",w=(0,s.g1)({receipt_id:s.qp,
run_attempt:s.yj,run_id:s.hH,seq:s.U9});function b(e,n){return v(e.operation_kind,e.repository_id,(0,i.XX)(e,n))}
function v(e,n,t){const i=[e,n,t];return`${k}/${(0,r.ol)((0,o.dw)(i)).slice(7)}.json`}const x=(0,s.g1)({opened_at:s.kB,
plan_digests:(0,s.p_)(s.br)});function S(e){return`runs/${e.slice(-2).padStart(2,"0")}/${e}.json`}const C=(0,s.g1)({
releases:(0,s.p_)((0,s.g1)({digest:s.br,id:s.hH,tag:s.Qq})),tags:(0,s.p_)((0,s.g1)({id:s.XS,name:s.Qq}))}),E=(e,n,t)=>{
const r=n.slice(7);return`${e}/${r.slice(0,2)}/${r}${t}`},O=(e,n,t)=>`${e}/${n.slice(7)}${t}`,A={
plan:e=>E("plans",e,".json"),evidence:e=>E("evidence",e,".json"),policy:e=>O("policies",e,".yml"),
trustedKeys:e=>O("trusted-keys",e,""),approvers:e=>O("approvers",e,""),usedApproval:e=>E("approvals",e,".json"),
receipt:e=>`receipts/${e.slice(5,7)}/${e}.dsse.json`},q=(0,s.g1)({plan_digest:s.br,run_id:s.hH,text:s.Qq})},
55543:(e,n,t)=>{t.d(n,{RI:()=>i,ol:()=>s,sc:()=>o});var r=t(77598);function o(e){return(0,
r.createHash)("sha256").update(e).digest()}function i(e,n,t="sha1"){
return(0,r.createHash)(t).update(`${e} ${n.length}\0`).update(n).digest("hex")}function s(e){return`sha256:${(0,
r.createHash)("sha256").update(e).digest("hex")}`}},74296:(e,n,t)=>{t.d(n,{Ho:()=>DiagnosticsError,
NL:()=>MarketOpsError,Wp:()=>r,bD:()=>i,j$:()=>o});class MarketOpsError extends Error{code;at;constructor(e,n,t={}){
super(n,void 0===t.cause?void 0:{cause:t.cause}),this.name="MarketOpsError",this.code=e,this.at=t.at??null}}
function r(e,n){return new MarketOpsError("usage",e,{cause:n})}function o(e){
return[e.file,e.line,e.column].filter(e=>void 0!==e).join(":")}function i(e){
return e instanceof Error?e.message:String(e)}class DiagnosticsError extends MarketOpsError{diagnostics
;constructor(e,n,t={}){super(e,n.map(({at:e,message:n})=>`${o(e)}: ${n}`).join("\n"),{...t,at:n[0].at}),
this.name="DiagnosticsError",this.diagnostics=n}}},83323:(e,n,t)=>{t.d(n,{Y:()=>r});const r="1.0.0"},87298:(e,n,t)=>{
t.d(n,{Jt:()=>m,Qq:()=>_,S4:()=>a,Tj:()=>p,U9:()=>y,XS:()=>S,br:()=>v,g1:()=>s,gP:()=>f,hH:()=>E,kB:()=>q,me:()=>d,
o8:()=>A,p_:()=>l,qp:()=>O,s6:()=>g,tW:()=>x,wC:()=>k,xk:()=>C,yL:()=>h,yj:()=>$});var r=t(32257);const o=(e,n="")=>({
path:n,expected:e});function i(e,n){return{path:`${e}${""===n.path||n.path.startsWith("[")?"":"."}${n.path}`,
expected:n.expected}}function s(e){return a(e,{})}function a(e,n){const t={...e,...n
},r=Object.keys(t).sort(),s=r.map(e=>t[e]),a=r.map(n=>n in e),u=r.length;return e=>{
if("object"!=typeof e||null===e||Array.isArray(e))return o("an object");let n=0;for(const t in e){for(;r[n]!==t;){
if(n===u||a[n])return c(r[n],Object.keys(e),r);n++}const o=s[n](e[t]);if(null!==o)return i(t,o);n++}
for(;n<u;n++)if(a[n])return c(r[n],Object.keys(e),r);return null}}function c(e,n,t){const r=n.find(e=>!t.includes(e))
;return void 0!==r?o("no such field",u(r)):void 0===e||n.includes(e)?o("names in sorted order"):o("this field",e)}
const u=e=>/^[\w.-]{1,64}$/.test(e)?e:JSON.stringify(e.slice(0,64));function l(e){return n=>{
if(!Array.isArray(n))return o("a list");for(let t=0;t<n.length;t++){const r=e(n[t]);if(null!==r)return i(`[${t}]`,r)}
return null}}function p(e,n){return t=>{if("object"!=typeof t||null===t||Array.isArray(t))return o("an object")
;let r=null;for(const[s,a]of Object.entries(t)){if(null!==e(s))return o("a permitted name",u(s))
;if(null!==r&&r>=s)return o("names in sorted order");r=s;const t=n(a);if(null!==t)return i(u(s),t)}return null}}
function d(e){return n=>null===n?null:e(n)}function f(e,n){return t=>null===e(t)?null:n(t)}function h(...e){
const n=new Set(e),t=e.map(e=>JSON.stringify(e)).join(" or ");return e=>n.has(e)?null:o(t)}
const g=e=>null===e?null:o("null"),m=e=>"boolean"==typeof e?null:o("true or false"),_=e=>"string"==typeof e&&e.isWellFormed()?null:o("well-formed text"),y=e=>"number"==typeof e&&Number.isSafeInteger(e)&&e>=0?null:o("a whole number"),$=e=>null===y(e)&&0!==e?null:o("a whole number from 1")
;function j(e,n){let t;return r=>"string"!=typeof r?o(n):r===t||e(r)?(t=r,null):o(n)}function k(e,n){
return j(n=>e.test(n),n)}const w=new Uint8Array(65536);for(const e of"0123456789abcdef")w[e.charCodeAt(0)]=1
;function b(e,n,t){const r=e.length+n;return j(n=>{if(n.length!==r||!n.startsWith(e))return!1
;for(let t=e.length;t<r;t++)if(0===w[n.charCodeAt(t)])return!1;return!0},t)}
const v=b("sha256:",64,"sha256: and 64 hex digits"),x=b("",64,"64 hex digits"),S=b("",40,"40 hex digits"),C=k(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,"40 or 64 hex digits"),E=k(/^(?:0|[1-9][0-9]{0,19})$/,"a decimal id"),O=b("rcpt_",32,"rcpt_ and 32 hex digits"),A=b("",32,"32 hex digits"),q=e=>"string"==typeof e&&(0,
r.K8)(e)?null:o("a time like 2026-11-22T01:02:03.456Z")}};
