export const id=4212;export const ids=[4212];export const modules={32257:(e,n,t)=>{function formatTime(e){
return new Date(e).toISOString()}t.d(n,{K8:()=>isTime,fU:()=>formatTime,pe:()=>parseTime})
;const r="0000-00-00T00:00:00.000Z",o=48,i=[31,28,31,30,31,30,31,31,30,31,30,31];function isTime(e){
if(e.length!==r.length)return!1;for(let n=0;n<r.length;n++){const t=r.charCodeAt(n),i=e.charCodeAt(n)
;if(t===o?i<o||i>o+9:i!==t)return!1}const n=two(e,5),t=two(e,8)
;if(n<1||n>12||t<1||two(e,11)>23||two(e,14)>59||two(e,17)>59)return!1;if(2!==n||29!==t)return t<=i[n-1]
;const s=two(e,0),a=two(e,2);return 0===a?s%4==0:a%4==0}function two(e,n){
return 10*(e.charCodeAt(n)-o)+e.charCodeAt(n+1)-o}function parseTime(e){return isTime(e)?Date.parse(e):null}},
55543:(e,n,t)=>{t.d(n,{RI:()=>gitObjectId,ol:()=>digestOf,sc:()=>sha256});var r=t(77598);function sha256(e){return(0,
r.createHash)("sha256").update(e).digest()}function gitObjectId(e,n,t="sha1"){return(0,
r.createHash)(t).update(`${e} ${n.length}\0`).update(n).digest("hex")}function digestOf(e){return`sha256:${(0,
r.createHash)("sha256").update(e).digest("hex")}`}},74296:(e,n,t)=>{t.d(n,{Ho:()=>DiagnosticsError,
NL:()=>MarketOpsError,Wp:()=>usageError,bD:()=>messageOf,j$:()=>formatLocation});class MarketOpsError extends Error{code
;at;constructor(e,n,t={}){super(n,void 0===t.cause?void 0:{cause:t.cause}),this.name="MarketOpsError",this.code=e,
this.at=t.at??null}}function usageError(e,n){return new MarketOpsError("usage",e,{cause:n})}function formatLocation(e){
return[e.file,e.line,e.column].filter(e=>void 0!==e).join(":")}function messageOf(e){
return e instanceof Error?e.message:String(e)}class DiagnosticsError extends MarketOpsError{diagnostics
;constructor(e,n,t={}){super(e,n.map(({at:e,message:n})=>`${formatLocation(e)}: ${n}`).join("\n"),{...t,at:n[0].at}),
this.name="DiagnosticsError",this.diagnostics=n}}},83323:(e,n,t)=>{t.d(n,{Y:()=>r});const r="1.0.0"},46260:(e,n,t)=>{
function canonicalize(e){if(null===e||"boolean"==typeof e)return String(e);if("number"==typeof e){
if(!Number.isSafeInteger(e))throw new TypeError(`not a safe integer: ${e}`);return String(e)}
if("string"==typeof e)return quote(e);if(function isList(e){return Array.isArray(e)
}(e))return`[${e.map(canonicalize).join(",")}]`;if("object"!=typeof e)throw new TypeError("not JSON: "+typeof e)
;return`{${Object.keys(e).sort().map(n=>`${quote(n)}:${canonicalize(e[n])}`).join(",")}}`}function jsonFile(e){
return Buffer.from(`${canonicalize(e)}\n`)}function quote(e){
if(!e.isWellFormed())throw new TypeError("lone surrogate in a string");return JSON.stringify(e)}t.d(n,{
Kf:()=>parseCanonical,MQ:()=>readShaped,OW:()=>parseJsonFile,_6:()=>decodeUtf8,dO:()=>CanonicalError,d_:()=>jsonFile,
dw:()=>canonicalize,tU:()=>nesting});const r=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function decodeUtf8(e){
try{return r.decode(e)}catch{return null}}class CanonicalError extends Error{}function parseCanonical(e,n=16){
if(nesting(e)>n)throw new CanonicalError(`nested deeper than ${n}`);let t;try{t=JSON.parse(e)}catch{
throw new CanonicalError("not JSON")}if(JSON.stringify(t)!==e)throw new CanonicalError("not canonical JSON (RFC 8785)")
;return t}function parseJsonFile(e,n=16){const t=decodeUtf8(e);if(null===t)throw new CanonicalError("not valid UTF-8")
;if(!t.endsWith("\n"))throw new CanonicalError("does not end in a newline");return parseCanonical(t.slice(0,-1),n)}
function readShaped(e,n){if(null===n)return null;try{const t=parseJsonFile(n);return null===e(t)?t:null}catch(e){
if(e instanceof CanonicalError)return null;throw e}}function nesting(e){let n=0,t=0;for(let r=0;r<e.length;r++){
const o=e.charCodeAt(r);if(34===o){for(r=e.indexOf('"',r+1);-1!==r&&isEscaped(e,r);)r=e.indexOf('"',r+1)
;if(-1===r)return t}else 123===o||91===o?++n>t&&(t=n):125!==o&&93!==o||n--}return t}function isEscaped(e,n){let t=0
;for(;92===e.charCodeAt(n-1-t);)t++;return t%2==1}},52533:(e,n,t)=>{t.d(n,{CM:()=>f,Ij:()=>c,Ml:()=>consumedPath,
Q9:()=>_,Qq:()=>p,RA:()=>segmentPath,TI:()=>openPathOf,Yc:()=>b,_N:()=>y,gf:()=>k,hL:()=>j,hV:()=>isLedgerPath,
in:()=>openPath,jF:()=>a,nm:()=>l,rg:()=>w,t$:()=>$,t0:()=>runPath,vN:()=>h,zA:()=>m})
;var r=t(55543),o=t(46260),i=t(36625),s=t(53633)
;const a="marketops-ledger",c="tip.json",l="checkpoint",u="([0-9a-f]{2})",d=[/^(?:checkpoint|files\.json|baseline\.json|tip\.json)$/,/^ledger\/([0-9]{6})\/\1[0-9]{6}\.jsonl$/,new RegExp(`^(?:plans|evidence|approvals)/${u}/\\1[0-9a-f]{62}\\.json$`),/^policies\/[0-9a-f]{64}\.yml$/,/^(?:trusted-keys|approvers)\/[0-9a-f]{64}$/,new RegExp(`^receipts/${u}/rcpt_\\1[0-9a-f]{30}\\.dsse\\.json$`),new RegExp(`^consumed/${u}/rcpt_\\1[0-9a-f]{30}\\.json$`),/^open\/[0-9a-f]{64}\.json$/,/^runs\/[0-9]{2}\/[1-9][0-9]*\.json$/]
;function isLedgerPath(e){return d.some(n=>n.test(e))}const p="files.json",f="baseline.json",h=(0,
s.Tj)(e=>"string"==typeof e&&isLedgerPath(e)?null:{path:"",expected:"a path of the ledger branch"},(0,s.me)(s.br)),m=(0,
s.g1)({frontier:(0,s.p_)(s.tW),head:s.tW,size:s.U9}),g=12;function segmentPath(e){const n=String(e).padStart(g,"0")
;return`ledger/${n.slice(0,6)}/${n}.jsonl`}const _=(0,s.g1)({claim:s.o8,operation_digest:s.br,run_attempt:s.yj,
run_id:s.hH});function consumedPath(e){return`consumed/${e.slice(5,7)}/${e}.json`}const y="open",b=(0,s.g1)({
receipt_id:s.qp,run_attempt:s.yj,run_id:s.hH,seq:s.U9});function openPath(e,n){
return openPathOf(e.operation_kind,e.repository_id,(0,i.XX)(e,n))}function openPathOf(e,n,t){const i=[e,n,t]
;return`${y}/${(0,r.ol)((0,o.dw)(i)).slice(7)}.json`}const w=(0,s.g1)({opened_at:s.kB,plan_digests:(0,s.p_)(s.br)})
;function runPath(e){return`runs/${e.slice(-2).padStart(2,"0")}/${e}.json`}const $=(0,s.g1)({releases:(0,s.p_)((0,
s.g1)({digest:s.br,id:s.hH,tag:s.Qq})),tags:(0,s.p_)((0,s.g1)({id:s.XS,name:s.Qq}))}),sharded=(e,n,t)=>{
const r=n.slice(7);return`${e}/${r.slice(0,2)}/${r}${t}`},plain=(e,n,t)=>`${e}/${n.slice(7)}${t}`,j={
plan:e=>sharded("plans",e,".json"),evidence:e=>sharded("evidence",e,".json"),policy:e=>plain("policies",e,".yml"),
trustedKeys:e=>plain("trusted-keys",e,""),approvers:e=>plain("approvers",e,""),
receipt:e=>`receipts/${e.slice(5,7)}/${e}.dsse.json`},k=(0,s.g1)({plan_digest:s.br,run_id:s.hH,text:s.Qq})},
36625:(e,n,t)=>{t.d(n,{G0:()=>a,Gb:()=>planDigest,I:()=>kindOf,Ox:()=>stateDigest,Q8:()=>operationDigest,
XX:()=>naturalKey,lQ:()=>c,xH:()=>planShape});var r=t(55543),o=t(46260),i=t(53633),s=t(14182)
;const a="marketops.plan/v1",c=(0,i.g1)({id:(0,i.me)(i.hH),sha:(0,i.me)(i.XS),url:(0,i.me)(i.Qq)}),l={
blocked_by_mode:i.Jt,commit_sha:i.XS,created_at:i.kB,mode:s.Mq,plan_digest:i.br,promotable:(0,i.yL)(!1),ref:i.Qq,
repository:i.Qq,repository_id:i.hH,schema:(0,i.wC)(/^marketops\.plan\/v1$/,a)},u={depends_on:(0,i.p_)(i.Qq),effect:s.QZ,
observed:(0,i.me)(c),operation_digest:i.br,operation_id:i.Qq,operation_kind:s.Cs,parameters:()=>null,reason:(0,
i.me)(i.Qq),repository:i.Qq,repository_id:i.hH,target_subject:(0,i.me)(i.Qq)};function planShape(e){const n=(0,i.g1)({
...u,operation_kind:(0,i.yL)(...e.map(({kind:e})=>e))});return(0,i.g1)({...l,operations:(0,i.p_)(t=>{const r=n(t)
;if(null!==r)return r;const o=t,i=kindOf(o,e).parameters(o.parameters);return null===i?null:{
path:`parameters.${i.path}`,expected:i.expected}})})}function kindOf({operation_kind:e},n){
const t=n.find(({kind:n})=>n===e);if(void 0===t)throw new Error(`there is no kind of operation ${JSON.stringify(e)}`)
;return t}function naturalKey(e,n){return kindOf(e,n).naturalKey(e.parameters)}function operationDigest(e){
const{operation_kind:n,parameters:t,repository:i,repository_id:s}=e;return(0,r.ol)((0,o.dw)({operation_kind:n,
parameters:t,repository:i,repository_id:s}))}function planDigest(e){
const n=e.operations.map(({operation_id:e,operation_digest:n,depends_on:t})=>({depends_on:t,operation_digest:n,
operation_id:e})),{commit_sha:t,repository_id:i}=e;return(0,r.ol)((0,o.dw)({commit_sha:t,operations:n,repository_id:i,
schema:"marketops.plan-digest/v1"}))}function stateDigest(e){return null===e?null:(0,r.ol)((0,o.dw)(e))}},
53633:(e,n,t)=>{t.d(n,{Jt:()=>flag,Qq:()=>text,S4:()=>recordWith,Tj:()=>map,U9:()=>count,XS:()=>a,br:()=>i,
g1:()=>record,gP:()=>either,hH:()=>l,kB:()=>time,me:()=>nullable,o8:()=>d,p_:()=>list,qp:()=>u,s6:()=>nothing,tW:()=>s,
wC:()=>matching,xk:()=>c,yL:()=>oneOf,yj:()=>positive});var r=t(32257);const fault=(e,n="")=>({path:n,expected:e})
;function below(e,n){return{path:`${e}${""===n.path||n.path.startsWith("[")?"":"."}${n.path}`,expected:n.expected}}
function record(e){return recordWith(e,{})}function recordWith(e,n){const t={...e,...n
},r=Object.keys(t).sort(),o=r.map(e=>t[e]),i=r.map(n=>n in e),s=r.length;return e=>{
if("object"!=typeof e||null===e||Array.isArray(e))return fault("an object");let n=0;for(const t in e){for(;r[n]!==t;){
if(n===s||i[n])return missing(r[n],Object.keys(e),r);n++}const a=o[n](e[t]);if(null!==a)return below(t,a);n++}
for(;n<s;n++)if(i[n])return missing(r[n],Object.keys(e),r);return null}}function missing(e,n,t){
const r=n.find(e=>!t.includes(e))
;return void 0!==r?fault("no such field",printable(r)):void 0===e||n.includes(e)?fault("names in sorted order"):fault("this field",e)
}const printable=e=>/^[\w.-]{1,64}$/.test(e)?e:JSON.stringify(e.slice(0,64));function list(e){return n=>{
if(!Array.isArray(n))return fault("a list");for(let t=0;t<n.length;t++){const r=e(n[t])
;if(null!==r)return below(`[${t}]`,r)}return null}}function map(e,n){return t=>{
if("object"!=typeof t||null===t||Array.isArray(t))return fault("an object");let r=null
;for(const[o,i]of Object.entries(t)){if(null!==e(o))return fault("a permitted name",printable(o))
;if(null!==r&&r>=o)return fault("names in sorted order");r=o;const t=n(i);if(null!==t)return below(printable(o),t)}
return null}}function nullable(e){return n=>null===n?null:e(n)}function either(e,n){return t=>null===e(t)?null:n(t)}
function oneOf(...e){const n=new Set(e),t=e.map(e=>JSON.stringify(e)).join(" or ");return e=>n.has(e)?null:fault(t)}
const nothing=e=>null===e?null:fault("null"),flag=e=>"boolean"==typeof e?null:fault("true or false"),text=e=>"string"==typeof e&&e.isWellFormed()?null:fault("well-formed text"),count=e=>"number"==typeof e&&Number.isSafeInteger(e)&&e>=0?null:fault("a whole number"),positive=e=>null===count(e)&&0!==e?null:fault("a whole number from 1")
;function remembering(e,n){let t;return r=>"string"!=typeof r?fault(n):r===t||e(r)?(t=r,null):fault(n)}
function matching(e,n){return remembering(n=>e.test(n),n)}const o=new Uint8Array(65536)
;for(const e of"0123456789abcdef")o[e.charCodeAt(0)]=1;function hexAfter(e,n,t){const r=e.length+n
;return remembering(n=>{if(n.length!==r||!n.startsWith(e))return!1
;for(let t=e.length;t<r;t++)if(0===o[n.charCodeAt(t)])return!1;return!0},t)}
const i=hexAfter("sha256:",64,"sha256: and 64 hex digits"),s=hexAfter("",64,"64 hex digits"),a=hexAfter("",40,"40 hex digits"),c=matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,"40 or 64 hex digits"),l=matching(/^(?:0|[1-9][0-9]{0,19})$/,"a decimal id"),u=hexAfter("rcpt_",32,"rcpt_ and 32 hex digits"),d=hexAfter("",32,"32 hex digits"),time=e=>"string"==typeof e&&(0,
r.K8)(e)?null:fault("a time like 2026-11-22T01:02:03.456Z")},14182:(e,n,t)=>{t.d(n,{Cs:()=>l,FD:()=>m,FN:()=>a,I3:()=>f,
Mq:()=>c,QZ:()=>u,XS:()=>g,Z:()=>i,cj:()=>p,h5:()=>y,iJ:()=>h,im:()=>_,jJ:()=>s,l$:()=>o,xR:()=>d});var r=t(53633)
;const o=".marketops/policy.yml",i=".marketops/trusted-keys",s=".marketops/approvers",a=["dry_run","prod"],c=(0,
r.yL)(...a),l=(0,
r.wC)(/^[a-z][a-z0-9_]{0,63}$/,"a kind of operation"),u=(0,r.yL)("create","update","none","conflict"),d=(0,
r.yL)("permit","forbid","no_rule","conditional"),p=["authenticity","mode","presence","enforceable","run_binding","operation_binding","consumption","expiration","staleness"],f=(0,
r.yL)(...p),h=(0,r.yL)("pass","fail","not_evaluated"),m={
authenticity:["receipt_malformed","signature_invalid","key_unknown","key_not_in_force"],mode:["mode_not_prod"],
presence:["receipt_missing"],enforceable:["receipt_advisory"],run_binding:["run_mismatch"],
operation_binding:["operation_mismatch"],consumption:["receipt_consumed","ledger_rewound"],
expiration:["receipt_expired","receipt_not_yet_valid","clock_skew"],staleness:["receipt_stale"]},g=(0,
r.yL)("planned","authorized","blocked","unchanged","shipped","partial","failed"),_=["succeeded","failed","skipped","in_doubt"],y=(0,
r.yL)("success","failed","rejected")}};
