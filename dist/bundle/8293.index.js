export const id=8293;export const ids=[8293];export const modules={32257:(e,t,n)=>{function formatTime(e){
return new Date(e).toISOString()}n.d(t,{K8:()=>isTime,fU:()=>formatTime,pe:()=>parseTime})
;const r="0000-00-00T00:00:00.000Z",o=48,i=[31,28,31,30,31,30,31,31,30,31,30,31];function isTime(e){
if(e.length!==r.length)return!1;for(let t=0;t<r.length;t++){const n=r.charCodeAt(t),i=e.charCodeAt(t)
;if(n===o?i<o||i>o+9:i!==n)return!1}const t=two(e,5),n=two(e,8)
;if(t<1||t>12||n<1||two(e,11)>23||two(e,14)>59||two(e,17)>59)return!1;if(2!==t||29!==n)return n<=i[t-1]
;const s=two(e,0),a=two(e,2);return 0===a?s%4==0:a%4==0}function two(e,t){
return 10*(e.charCodeAt(t)-o)+e.charCodeAt(t+1)-o}function parseTime(e){return isTime(e)?Date.parse(e):null}},
55543:(e,t,n)=>{n.d(t,{RI:()=>gitObjectId,ol:()=>digestOf,sc:()=>sha256});var r=n(77598);function sha256(e){return(0,
r.createHash)("sha256").update(e).digest()}function gitObjectId(e,t,n="sha1"){return(0,
r.createHash)(n).update(`${e} ${t.length}\0`).update(t).digest("hex")}function digestOf(e){return`sha256:${(0,
r.createHash)("sha256").update(e).digest("hex")}`}},74296:(e,t,n)=>{n.d(t,{Ho:()=>DiagnosticsError,
NL:()=>MarketOpsError,Wp:()=>usageError,bD:()=>messageOf,j$:()=>formatLocation});class MarketOpsError extends Error{code
;at;constructor(e,t,n={}){super(t,void 0===n.cause?void 0:{cause:n.cause}),this.name="MarketOpsError",this.code=e,
this.at=n.at??null}}function usageError(e,t){return new MarketOpsError("usage",e,{cause:t})}function formatLocation(e){
return[e.file,e.line,e.column].filter(e=>void 0!==e).join(":")}function messageOf(e){
return e instanceof Error?e.message:String(e)}class DiagnosticsError extends MarketOpsError{diagnostics
;constructor(e,t,n={}){super(e,t.map(({at:e,message:t})=>`${formatLocation(e)}: ${t}`).join("\n"),{...n,at:t[0].at}),
this.name="DiagnosticsError",this.diagnostics=t}}},83323:(e,t,n)=>{n.d(t,{Y:()=>r});const r="1.0.0"},46260:(e,t,n)=>{
function canonicalize(e){if(null===e||"boolean"==typeof e)return String(e);if("number"==typeof e){
if(!Number.isSafeInteger(e))throw new TypeError(`not a safe integer: ${e}`);return String(e)}
if("string"==typeof e)return quote(e);if(function isList(e){return Array.isArray(e)
}(e))return`[${e.map(canonicalize).join(",")}]`;if("object"!=typeof e)throw new TypeError("not JSON: "+typeof e)
;return`{${Object.keys(e).sort().map(t=>`${quote(t)}:${canonicalize(e[t])}`).join(",")}}`}function jsonFile(e){
return Buffer.from(`${canonicalize(e)}\n`)}function quote(e){
if(!e.isWellFormed())throw new TypeError("lone surrogate in a string");return JSON.stringify(e)}n.d(t,{
Kf:()=>parseCanonical,MQ:()=>readShaped,OW:()=>parseJsonFile,_6:()=>decodeUtf8,dO:()=>CanonicalError,d_:()=>jsonFile,
dw:()=>canonicalize,tU:()=>nesting});const r=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function decodeUtf8(e){
try{return r.decode(e)}catch{return null}}class CanonicalError extends Error{}function parseCanonical(e,t=16){
if(nesting(e)>t)throw new CanonicalError(`nested deeper than ${t}`);let n;try{n=JSON.parse(e)}catch{
throw new CanonicalError("not JSON")}if(JSON.stringify(n)!==e)throw new CanonicalError("not canonical JSON (RFC 8785)")
;return n}function parseJsonFile(e,t=16){const n=decodeUtf8(e);if(null===n)throw new CanonicalError("not valid UTF-8")
;if(!n.endsWith("\n"))throw new CanonicalError("does not end in a newline");return parseCanonical(n.slice(0,-1),t)}
function readShaped(e,t){if(null===t)return null;try{const n=parseJsonFile(t);return null===e(n)?n:null}catch(e){
if(e instanceof CanonicalError)return null;throw e}}function nesting(e){let t=0,n=0;for(let r=0;r<e.length;r++){
const o=e.charCodeAt(r);if(34===o){for(r=e.indexOf('"',r+1);-1!==r&&isEscaped(e,r);)r=e.indexOf('"',r+1)
;if(-1===r)return n}else 123===o||91===o?++t>n&&(n=t):125!==o&&93!==o||t--}return n}function isEscaped(e,t){let n=0
;for(;92===e.charCodeAt(t-1-n);)n++;return n%2==1}},52533:(e,t,n)=>{n.d(t,{CM:()=>f,Ij:()=>c,Ml:()=>consumedPath,
Q9:()=>_,Qq:()=>d,RA:()=>segmentPath,TI:()=>openPathOf,Yc:()=>b,_N:()=>y,gf:()=>j,hL:()=>$,hV:()=>isLedgerPath,
in:()=>openPath,jF:()=>a,nm:()=>l,rg:()=>w,t$:()=>k,t0:()=>runPath,vN:()=>h,zA:()=>g})
;var r=n(55543),o=n(46260),i=n(36625),s=n(53633)
;const a="marketops-ledger",c="tip.json",l="checkpoint",u="([0-9a-f]{2})",p=[/^(?:checkpoint|files\.json|baseline\.json|tip\.json)$/,/^ledger\/([0-9]{6})\/\1[0-9]{6}\.jsonl$/,new RegExp(`^(?:plans|evidence|approvals)/${u}/\\1[0-9a-f]{62}\\.json$`),/^policies\/[0-9a-f]{64}\.yml$/,/^(?:trusted-keys|approvers)\/[0-9a-f]{64}$/,new RegExp(`^receipts/${u}/rcpt_\\1[0-9a-f]{30}\\.dsse\\.json$`),new RegExp(`^consumed/${u}/rcpt_\\1[0-9a-f]{30}\\.json$`),/^open\/[0-9a-f]{64}\.json$/,/^runs\/[0-9]{2}\/[1-9][0-9]*\.json$/]
;function isLedgerPath(e){return p.some(t=>t.test(e))}const d="files.json",f="baseline.json",h=(0,
s.Tj)(e=>"string"==typeof e&&isLedgerPath(e)?null:{path:"",expected:"a path of the ledger branch"},(0,s.me)(s.br)),g=(0,
s.g1)({frontier:(0,s.p_)(s.tW),head:s.tW,size:s.U9}),m=12;function segmentPath(e){const t=String(e).padStart(m,"0")
;return`ledger/${t.slice(0,6)}/${t}.jsonl`}const _=(0,s.g1)({claim:s.o8,operation_digest:s.br,run_attempt:s.yj,
run_id:s.hH});function consumedPath(e){return`consumed/${e.slice(5,7)}/${e}.json`}const y="open",b=(0,s.g1)({
receipt_id:s.qp,run_attempt:s.yj,run_id:s.hH,seq:s.U9});function openPath(e,t){
return openPathOf(e.operation_kind,e.repository_id,(0,i.XX)(e,t))}function openPathOf(e,t,n){const i=[e,t,n]
;return`${y}/${(0,r.ol)((0,o.dw)(i)).slice(7)}.json`}const w=(0,s.g1)({opened_at:s.kB,plan_digests:(0,s.p_)(s.br)})
;function runPath(e){return`runs/${e.slice(-2).padStart(2,"0")}/${e}.json`}const k=(0,s.g1)({releases:(0,s.p_)((0,
s.g1)({digest:s.br,id:s.hH,tag:s.Qq})),tags:(0,s.p_)((0,s.g1)({id:s.XS,name:s.Qq}))}),sharded=(e,t,n)=>{
const r=t.slice(7);return`${e}/${r.slice(0,2)}/${r}${n}`},plain=(e,t,n)=>`${e}/${t.slice(7)}${n}`,$={
plan:e=>sharded("plans",e,".json"),evidence:e=>sharded("evidence",e,".json"),policy:e=>plain("policies",e,".yml"),
trustedKeys:e=>plain("trusted-keys",e,""),approvers:e=>plain("approvers",e,""),
usedApproval:e=>sharded("approvals",e,".json"),receipt:e=>`receipts/${e.slice(5,7)}/${e}.dsse.json`},j=(0,s.g1)({
plan_digest:s.br,run_id:s.hH,text:s.Qq})},36625:(e,t,n)=>{n.d(t,{G0:()=>a,Gb:()=>planDigest,I:()=>kindOf,
Ox:()=>stateDigest,Q8:()=>operationDigest,XX:()=>naturalKey,lQ:()=>c,xH:()=>planShape})
;var r=n(55543),o=n(46260),i=n(53633),s=n(14182);const a="marketops.plan/v1",c=(0,i.g1)({id:(0,i.me)(i.hH),sha:(0,
i.me)(i.XS),url:(0,i.me)(i.Qq)}),l={blocked_by_mode:i.Jt,commit_sha:i.XS,created_at:i.kB,mode:s.Mq,plan_digest:i.br,
promotable:(0,i.yL)(!1),ref:i.Qq,repository:i.Qq,repository_id:i.hH,schema:(0,i.wC)(/^marketops\.plan\/v1$/,a)},u={
depends_on:(0,i.p_)(i.Qq),effect:s.QZ,observed:(0,i.me)(c),operation_digest:i.br,operation_id:i.Qq,operation_kind:s.Cs,
parameters:()=>null,reason:(0,i.me)(i.Qq),repository:i.Qq,repository_id:i.hH,target_subject:(0,i.me)(i.Qq)}
;function planShape(e){const t=(0,i.g1)({...u,operation_kind:(0,i.yL)(...e.map(({kind:e})=>e))});return(0,i.g1)({...l,
operations:(0,i.p_)(n=>{const r=t(n);if(null!==r)return r;const o=n,i=kindOf(o,e).parameters(o.parameters)
;return null===i?null:{path:`parameters.${i.path}`,expected:i.expected}})})}function kindOf({operation_kind:e},t){
const n=t.find(({kind:t})=>t===e);if(void 0===n)throw new Error(`there is no kind of operation ${JSON.stringify(e)}`)
;return n}function naturalKey(e,t){return kindOf(e,t).naturalKey(e.parameters)}function operationDigest(e){
const{operation_kind:t,parameters:n,repository:i,repository_id:s}=e;return(0,r.ol)((0,o.dw)({operation_kind:t,
parameters:n,repository:i,repository_id:s}))}function planDigest(e){
const t=e.operations.map(({operation_id:e,operation_digest:t,depends_on:n})=>({depends_on:n,operation_digest:t,
operation_id:e})),{commit_sha:n,repository_id:i}=e;return(0,r.ol)((0,o.dw)({commit_sha:n,operations:t,repository_id:i,
schema:"marketops.plan-digest/v1"}))}function stateDigest(e){return null===e?null:(0,r.ol)((0,o.dw)(e))}},
53633:(e,t,n)=>{n.d(t,{Jt:()=>flag,Qq:()=>text,S4:()=>recordWith,Tj:()=>map,U9:()=>count,XS:()=>a,br:()=>i,
g1:()=>record,gP:()=>either,hH:()=>l,kB:()=>time,me:()=>nullable,o8:()=>p,p_:()=>list,qp:()=>u,s6:()=>nothing,tW:()=>s,
wC:()=>matching,xk:()=>c,yL:()=>oneOf,yj:()=>positive});var r=n(32257);const fault=(e,t="")=>({path:t,expected:e})
;function below(e,t){return{path:`${e}${""===t.path||t.path.startsWith("[")?"":"."}${t.path}`,expected:t.expected}}
function record(e){return recordWith(e,{})}function recordWith(e,t){const n={...e,...t
},r=Object.keys(n).sort(),o=r.map(e=>n[e]),i=r.map(t=>t in e),s=r.length;return e=>{
if("object"!=typeof e||null===e||Array.isArray(e))return fault("an object");let t=0;for(const n in e){for(;r[t]!==n;){
if(t===s||i[t])return missing(r[t],Object.keys(e),r);t++}const a=o[t](e[n]);if(null!==a)return below(n,a);t++}
for(;t<s;t++)if(i[t])return missing(r[t],Object.keys(e),r);return null}}function missing(e,t,n){
const r=t.find(e=>!n.includes(e))
;return void 0!==r?fault("no such field",printable(r)):void 0===e||t.includes(e)?fault("names in sorted order"):fault("this field",e)
}const printable=e=>/^[\w.-]{1,64}$/.test(e)?e:JSON.stringify(e.slice(0,64));function list(e){return t=>{
if(!Array.isArray(t))return fault("a list");for(let n=0;n<t.length;n++){const r=e(t[n])
;if(null!==r)return below(`[${n}]`,r)}return null}}function map(e,t){return n=>{
if("object"!=typeof n||null===n||Array.isArray(n))return fault("an object");let r=null
;for(const[o,i]of Object.entries(n)){if(null!==e(o))return fault("a permitted name",printable(o))
;if(null!==r&&r>=o)return fault("names in sorted order");r=o;const n=t(i);if(null!==n)return below(printable(o),n)}
return null}}function nullable(e){return t=>null===t?null:e(t)}function either(e,t){return n=>null===e(n)?null:t(n)}
function oneOf(...e){const t=new Set(e),n=e.map(e=>JSON.stringify(e)).join(" or ");return e=>t.has(e)?null:fault(n)}
const nothing=e=>null===e?null:fault("null"),flag=e=>"boolean"==typeof e?null:fault("true or false"),text=e=>"string"==typeof e&&e.isWellFormed()?null:fault("well-formed text"),count=e=>"number"==typeof e&&Number.isSafeInteger(e)&&e>=0?null:fault("a whole number"),positive=e=>null===count(e)&&0!==e?null:fault("a whole number from 1")
;function remembering(e,t){let n;return r=>"string"!=typeof r?fault(t):r===n||e(r)?(n=r,null):fault(t)}
function matching(e,t){return remembering(t=>e.test(t),t)}const o=new Uint8Array(65536)
;for(const e of"0123456789abcdef")o[e.charCodeAt(0)]=1;function hexAfter(e,t,n){const r=e.length+t
;return remembering(t=>{if(t.length!==r||!t.startsWith(e))return!1
;for(let n=e.length;n<r;n++)if(0===o[t.charCodeAt(n)])return!1;return!0},n)}
const i=hexAfter("sha256:",64,"sha256: and 64 hex digits"),s=hexAfter("",64,"64 hex digits"),a=hexAfter("",40,"40 hex digits"),c=matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,"40 or 64 hex digits"),l=matching(/^(?:0|[1-9][0-9]{0,19})$/,"a decimal id"),u=hexAfter("rcpt_",32,"rcpt_ and 32 hex digits"),p=hexAfter("",32,"32 hex digits"),time=e=>"string"==typeof e&&(0,
r.K8)(e)?null:fault("a time like 2026-11-22T01:02:03.456Z")},14182:(e,t,n)=>{n.d(t,{Cs:()=>f,FD:()=>b,FF:()=>i,FN:()=>l,
I3:()=>_,Mq:()=>u,Q5:()=>c,QZ:()=>h,XS:()=>w,Z:()=>s,cj:()=>m,h5:()=>$,hG:()=>p,iJ:()=>y,im:()=>k,jJ:()=>a,l$:()=>o,
qY:()=>d,xR:()=>g});var r=n(53633)
;const o=".marketops/policy.yml",i="rehearsal.localhost",s=".marketops/trusted-keys",a=".marketops/approvers",c="marketops-approvals",l=["dry_run","prod"],u=(0,
r.yL)(...l),p=["push","workflow_dispatch","repository_dispatch","schedule","release","create"],d=["branch_protection_rule","check_run","check_suite","create","delete","deployment","deployment_status","discussion","discussion_comment","fork","gollum","image_version","issue_comment","issues","label","merge_group","milestone","page_build","project","project_card","project_column","public","pull_request","pull_request_review","pull_request_review_comment","pull_request_target","push","registry_package","release","repository_dispatch","schedule","status","watch","workflow_dispatch","workflow_run"],f=(0,
r.wC)(/^[a-z][a-z0-9_]{0,63}$/,"a kind of operation"),h=(0,r.yL)("create","update","none","conflict"),g=(0,
r.yL)("permit","forbid","no_rule","conditional"),m=["authenticity","mode","presence","enforceable","run_binding","operation_binding","consumption","expiration","staleness"],_=(0,
r.yL)(...m),y=(0,r.yL)("pass","fail","not_evaluated"),b={
authenticity:["receipt_malformed","signature_invalid","key_unknown","key_not_in_force"],mode:["mode_not_prod"],
presence:["receipt_missing"],enforceable:["receipt_advisory"],run_binding:["run_mismatch"],
operation_binding:["operation_mismatch"],consumption:["receipt_consumed","ledger_rewound"],
expiration:["receipt_expired","receipt_not_yet_valid","clock_skew"],staleness:["receipt_stale"]},w=(0,
r.yL)("planned","authorized","blocked","unchanged","shipped","partial","failed"),k=["succeeded","failed","skipped","in_doubt"],$=(0,
r.yL)("success","failed","rejected")},2792:(e,t,n)=>{n.d(t,{Jj:()=>cut,P8:()=>visibleLine,Q6:()=>visibleText,
kc:()=>logText,ko:()=>visibleName})
;const r=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/gu,o=/(?![\u200c\u200d])\p{Cf}/gu,i=/[\u200c\u200d]/gu,show=e=>`⟨U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}⟩`
;function visibleText(e){return e.replace(/\r\n/g,"\n").replace(r,show).replace(o,show)}function visibleLine(e){
return visibleText(e).replace(/\s*\n\s*/g," ⏎ ").replaceAll("\t"," ")}function visibleName(e){
return visibleText(e).replace(/[\n\t]/g,show).replace(i,show)}function cut(e,t){if(e.length<=t)return e
;const n=Array.from(e.slice(0,2*t+2));return n.length<=t&&e.length<=2*t+2?e:`${n.slice(0,t).join("")}…`}
function logText(e){
return visibleText(e).split("\n").map(e=>e.replace(/^(\s*):(?=:)/,"$1:⁠").replaceAll("##[","#⁠#[")).join("\n")}}};
