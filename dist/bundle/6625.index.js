"use strict";exports.id=6625,exports.ids=[6625],exports.modules={...require("./9596.shared.js").modules,8601:((r,e,n)=>{
function t(r){if(null===r||"boolean"==typeof r)return String(r);if("number"==typeof r){
if(!Number.isSafeInteger(r))throw new TypeError(`not a safe integer: ${r}`);return String(r)}
if("string"==typeof r)return i(r);if(function(r){return Array.isArray(r)}(r))return`[${r.map(t).join(",")}]`
;if("object"!=typeof r)throw new TypeError("not JSON: "+typeof r)
;return`{${Object.keys(r).sort().map(e=>`${i(e)}:${t(r[e])}`).join(",")}}`}function o(r){return Buffer.from(`${t(r)}\n`)
}function i(r){if(!r.isWellFormed())throw new TypeError("lone surrogate in a string");return JSON.stringify(r)}n.d(e,{
Kf:()=>d,MQ:()=>u,OW:()=>c,_6:()=>s,dO:()=>CanonicalError,d_:()=>o,dw:()=>t,tU:()=>p});const a=new TextDecoder("utf-8",{
fatal:!0,ignoreBOM:!0});function s(r){try{return a.decode(r)}catch{return null}}class CanonicalError extends Error{}
function d(r,e=16){if(p(r)>e)throw new CanonicalError(`nested deeper than ${e}`);let n;try{n=JSON.parse(r)}catch{
throw new CanonicalError("not JSON")}if(JSON.stringify(n)!==r)throw new CanonicalError("not canonical JSON (RFC 8785)")
;return n}function c(r,e=16){const n=s(r);if(null===n)throw new CanonicalError("not valid UTF-8")
;if(!n.endsWith("\n"))throw new CanonicalError("does not end in a newline");return d(n.slice(0,-1),e)}function u(r,e){
if(null===e)return null;try{const n=c(e);return null===r(n)?n:null}catch(r){if(r instanceof CanonicalError)return null
;throw r}}function p(r){let e=0,n=0;for(let t=0;t<r.length;t++){const o=r.charCodeAt(t);if(34===o){
for(t=r.indexOf('"',t+1);-1!==t&&l(r,t);)t=r.indexOf('"',t+1);if(-1===t)return n
}else 123===o||91===o?++e>n&&(n=e):125!==o&&93!==o||e--}return n}function l(r,e){let n=0
;for(;92===r.charCodeAt(e-1-n);)n++;return n%2==1}}),36625:((r,e,n)=>{n.d(e,{G0:()=>d,Gb:()=>_,I:()=>h,My:()=>c,Ox:()=>g,
Q8:()=>y,XX:()=>m,lQ:()=>u,xH:()=>f});var t=n(55543),o=n(8601),i=n(16080),a=n(87298),s=n(14182)
;const d="marketops.plan/v1";async function c(r,e){const n=void 0===e?null:Buffer.from(e??[])
;await Promise.all(r.map(async({kind:r,load:e})=>{!1!==n?.includes(r)&&await(e?.())}))}const u=(0,i.g1)({id:(0,
i.me)(a.hH),sha:(0,i.me)(a.XS),url:(0,i.me)(i.Qq)}),p={blocked_by_mode:i.Jt,commit_sha:a.XS,created_at:i.kB,mode:s.Mq,
plan_digest:a.br,promotable:(0,i.yL)(!1),ref:i.Qq,repository:i.Qq,repository_id:a.hH,schema:(0,
i.wC)(/^marketops\.plan\/v1$/,d)},l={depends_on:(0,i.p_)(i.Qq),effect:s.QZ,observed:(0,i.me)(u),operation_digest:a.br,
operation_id:i.Qq,operation_kind:s.Cs,parameters:()=>null,reason:(0,i.me)(i.Qq),repository:i.Qq,repository_id:a.hH,
target_subject:(0,i.me)(i.Qq)};function f(r){const e=(0,i.g1)({...l,operation_kind:(0,i.yL)(...r.map(({kind:r})=>r))})
;return(0,i.g1)({...p,operations:(0,i.p_)(n=>{const t=e(n);if(null!==t)return t
;const o=n,i=h(o,r).parameters(o.parameters);return null===i?null:{path:`parameters.${i.path}`,expected:i.expected}})})}
function h({operation_kind:r},e){const n=e.find(({kind:e})=>e===r)
;if(void 0===n)throw new Error(`there is no kind of operation ${JSON.stringify(r)}`);return n}function m(r,e){
return h(r,e).naturalKey(r.parameters)}function y(r){const{operation_kind:e,parameters:n,repository:i,repository_id:a}=r
;return(0,t.o)((0,o.dw)({operation_kind:e,parameters:n,repository:i,repository_id:a}))}function _(r){
const e=r.operations.map(({operation_id:r,operation_digest:e,depends_on:n})=>({depends_on:n,operation_digest:e,
operation_id:r})),{commit_sha:n,repository_id:i}=r;return(0,t.o)((0,o.dw)({commit_sha:n,operations:e,repository_id:i,
schema:"marketops.plan-digest/v1"}))}function g(r){return null===r?null:(0,t.o)((0,o.dw)(r))}}),55543:((r,e,n)=>{n.d(e,{
o:()=>i,s:()=>o});var t=n(77598);function o(r){return(0,t.createHash)("sha256").update(r).digest()}function i(r){
return`sha256:${(0,t.createHash)("sha256").update(r).digest("hex")}`}}),87298:((r,e,n)=>{n.d(e,{XS:()=>a,br:()=>o,
hH:()=>d,o8:()=>u,qp:()=>c,tW:()=>i,xk:()=>s});var t=n(16080)
;const o=(0,t.C2)("sha256:",64,"sha256: and 64 hex digits"),i=(0,t.C2)("",64,"64 hex digits"),a=(0,
t.C2)("",40,"40 hex digits"),s=(0,t.Vm)("[0-9a-f]{40}|[0-9a-f]{64}","40 or 64 hex digits"),d=(0,
t.Vm)("0|[1-9][0-9]{0,19}","a decimal id"),c=(0,t.C2)("rcpt_",32,"rcpt_ and 32 hex digits"),u=(0,
t.C2)("",32,"32 hex digits")})};
