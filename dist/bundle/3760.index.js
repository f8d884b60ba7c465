import{modules as e}from"./9596.shared.js";export const id=3760;export const ids=[3760];export const modules={...e,
8601:((e,r,n)=>{function t(e){if(null===e||"boolean"==typeof e)return String(e);if("number"==typeof e){
if(!Number.isSafeInteger(e))throw new TypeError(`not a safe integer: ${e}`);return String(e)}
if("string"==typeof e)return i(e);if(function(e){return Array.isArray(e)}(e))return`[${e.map(t).join(",")}]`
;if("object"!=typeof e)throw new TypeError("not JSON: "+typeof e)
;return`{${Object.keys(e).sort().map(r=>`${i(r)}:${t(e[r])}`).join(",")}}`}function o(e){return Buffer.from(`${t(e)}\n`)
}function i(e){if(!e.isWellFormed())throw new TypeError("lone surrogate in a string");return JSON.stringify(e)}n.d(r,{
Kf:()=>d,MQ:()=>l,OW:()=>p,_6:()=>s,dO:()=>CanonicalError,d_:()=>o,dw:()=>t,tU:()=>c});const a=new TextDecoder("utf-8",{
fatal:!0,ignoreBOM:!0});function s(e){try{return a.decode(e)}catch{return null}}class CanonicalError extends Error{}
function d(e,r=16){if(c(e)>r)throw new CanonicalError(`nested deeper than ${r}`);let n;try{n=JSON.parse(e)}catch{
throw new CanonicalError("not JSON")}if(JSON.stringify(n)!==e)throw new CanonicalError("not canonical JSON (RFC 8785)")
;return n}function p(e,r=16){const n=s(e);if(null===n)throw new CanonicalError("not valid UTF-8")
;if(!n.endsWith("\n"))throw new CanonicalError("does not end in a newline");return d(n.slice(0,-1),r)}function l(e,r){
if(null===r)return null;try{const n=p(r);return null===e(n)?n:null}catch(e){if(e instanceof CanonicalError)return null
;throw e}}function c(e){let r=0,n=0;for(let t=0;t<e.length;t++){const o=e.charCodeAt(t);if(34===o){
for(t=e.indexOf('"',t+1);-1!==t&&u(e,t);)t=e.indexOf('"',t+1);if(-1===t)return n
}else 123===o||91===o?++r>n&&(n=r):125!==o&&93!==o||r--}return n}function u(e,r){let n=0
;for(;92===e.charCodeAt(r-1-n);)n++;return n%2==1}}),36625:((e,r,n)=>{n.d(r,{G0:()=>s,Gb:()=>h,I:()=>f,My:()=>d,Ox:()=>y,
Q8:()=>m,XX:()=>_,lQ:()=>p,xH:()=>u});var t=n(55543),o=n(8601),i=n(54006),a=n(14182);const s="marketops.plan/v1"
;async function d(e,r){const n=void 0===r?null:Buffer.from(r??[]);await Promise.all(e.map(async({kind:e,load:r})=>{
!1!==n?.includes(e)&&await(r?.())}))}const p=(0,i.g1)({id:(0,i.me)(i.hH),sha:(0,i.me)(i.XS),url:(0,i.me)(i.Qq)}),l={
blocked_by_mode:i.Jt,commit_sha:i.XS,created_at:i.kB,mode:a.Mq,plan_digest:i.br,promotable:(0,i.yL)(!1),ref:i.Qq,
repository:i.Qq,repository_id:i.hH,schema:(0,i.wC)(/^marketops\.plan\/v1$/,s)},c={depends_on:(0,i.p_)(i.Qq),effect:a.QZ,
observed:(0,i.me)(p),operation_digest:i.br,operation_id:i.Qq,operation_kind:a.Cs,parameters:()=>null,reason:(0,
i.me)(i.Qq),repository:i.Qq,repository_id:i.hH,target_subject:(0,i.me)(i.Qq)};function u(e){const r=(0,i.g1)({...c,
operation_kind:(0,i.yL)(...e.map(({kind:e})=>e))});return(0,i.g1)({...l,operations:(0,i.p_)(n=>{const t=r(n)
;if(null!==t)return t;const o=n,i=f(o,e).parameters(o.parameters);return null===i?null:{path:`parameters.${i.path}`,
expected:i.expected}})})}function f({operation_kind:e},r){const n=r.find(({kind:r})=>r===e)
;if(void 0===n)throw new Error(`there is no kind of operation ${JSON.stringify(e)}`);return n}function _(e,r){
return f(e,r).naturalKey(e.parameters)}function m(e){const{operation_kind:r,parameters:n,repository:i,repository_id:a}=e
;return(0,t.ol)((0,o.dw)({operation_kind:r,parameters:n,repository:i,repository_id:a}))}function h(e){
const r=e.operations.map(({operation_id:e,operation_digest:r,depends_on:n})=>({depends_on:n,operation_digest:r,
operation_id:e})),{commit_sha:n,repository_id:i}=e;return(0,t.ol)((0,o.dw)({commit_sha:n,operations:r,repository_id:i,
schema:"marketops.plan-digest/v1"}))}function y(e){return null===e?null:(0,t.ol)((0,o.dw)(e))}}),55543:((e,r,n)=>{n.d(r,{
RI:()=>i,ol:()=>a,sc:()=>o});var t=n(77598);function o(e){return(0,t.createHash)("sha256").update(e).digest()}
function i(e,r,n="sha1"){return(0,t.createHash)(n).update(`${e} ${r.length}\0`).update(r).digest("hex")}function a(e){
return`sha256:${(0,t.createHash)("sha256").update(e).digest("hex")}`}}),81920:((e,r,n)=>{n.d(r,{Op:()=>l,Qf:()=>s,
RJ:()=>a,SH:()=>d,a4:()=>m,lj:()=>p,m8:()=>f,oe:()=>_});var t=n(54006),o=n(9596),i=n(14182)
;const a="marketops.receipt/v1",s=(0,t.g1)({code:t.Qq,message:t.Qq,rule:(0,t.me)(t.Qq)}),d=(0,t.g1)({comment:t.Qq,
environment:t.Qq,state:(0,t.yL)("approved","rejected","pending"),user:t.Qq,user_id:t.hH
}),p=/^SHA256:[A-Za-z0-9+/]{43}$/,l=(0,t.g1)({digest:t.br,key:(0,t.wC)(p,"an OpenSSH fingerprint"),principal:t.Qq
}),c=(0,t.g1)({actor:t.Qq,api_url:t.Qq,approvals:(0,t.p_)(d),enforceable:t.Jt,environment:(0,t.me)(t.Qq),
evidence_digest:t.br,expires_at:t.kB,issued_at:t.kB,key_id:(0,t.me)((0,t.wC)(/^[0-9a-f]{16}$/,"16 hex digits")),
ledger:(0,t.me)((0,t.g1)({head:t.tW,size:t.U9})),mode:i.Mq,operation_digest:t.br,operation_id:t.Qq,operation_kind:i.Cs,
plan_digest:t.br,policy_digest:t.br,receipt_id:t.qp,repository:t.Qq,repository_id:t.hH,run_attempt:t.yj,run_id:t.hH,
schema:(0,t.yL)(a),signed_approvals:(0,t.p_)(l),violations:(0,t.p_)(s),workflow_ref:t.Qq,workflow_sha:t.XS}),u=(e,r)=>({
path:e,expected:r}),f=e=>{const r=c(e);if(null!==r)return r;const n=e
;if(n.enforceable!==(0===n.violations.length))return u("violations",n.enforceable?"none in an enforceable receipt":"one at least in an advisory receipt")
;if(((0,o.p)(n.expires_at)??0)<=((0,o.p)(n.issued_at)??0))return u("expires_at","a time after issued_at")
;const t="dry_run"===n.mode
;for(const e of["environment","ledger","key_id"])if(null===n[e]!==t)return u(e,t?"null in a dry_run":"a value in prod")
;return t&&n.enforceable?u("enforceable","false in a dry_run"):null},_=864e5;function m(e){
return`rcpt_${Buffer.from(e(16)).toString("hex")}`}})};
