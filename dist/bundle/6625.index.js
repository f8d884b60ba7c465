"use strict";exports.id=6625,exports.ids=[6625],exports.modules={...require("./9596.shared.js").modules,8601:((r,e,n)=>{
function t(r){if(null===r||"boolean"==typeof r)return String(r);if("number"==typeof r){
if(!Number.isSafeInteger(r))throw new TypeError(`not a safe integer: ${r}`);return String(r)}
if("string"==typeof r)return i(r);if(function(r){return Array.isArray(r)}(r))return`[${r.map(t).join(",")}]`
;if("object"!=typeof r)throw new TypeError("not JSON: "+typeof r)
;return`{${Object.keys(r).sort().map(e=>`${i(e)}:${t(r[e])}`).join(",")}}`}function o(r){return Buffer.from(`${t(r)}\n`)
}function i(r){if(!r.isWellFormed())throw new TypeError("lone surrogate in a string");return JSON.stringify(r)}n.d(e,{
Kf:()=>u,MQ:()=>c,OW:()=>d,_6:()=>s,dO:()=>CanonicalError,d_:()=>o,dw:()=>t,tU:()=>l});const a=new TextDecoder("utf-8",{
fatal:!0,ignoreBOM:!0});function s(r){try{return a.decode(r)}catch{return null}}class CanonicalError extends Error{}
function u(r,e=16){if(l(r)>e)throw new CanonicalError(`nested deeper than ${e}`);let n;try{n=JSON.parse(r)}catch{
throw new CanonicalError("not JSON")}if(JSON.stringify(n)!==r)throw new CanonicalError("not canonical JSON (RFC 8785)")
;return n}function d(r,e=16){const n=s(r);if(null===n)throw new CanonicalError("not valid UTF-8")
;if(!n.endsWith("\n"))throw new CanonicalError("does not end in a newline");return u(n.slice(0,-1),e)}function c(r,e){
if(null===e)return null;try{const n=d(e);return null===r(n)?n:null}catch(r){if(r instanceof CanonicalError)return null
;throw r}}function l(r){let e=0,n=0;for(let t=0;t<r.length;t++){const o=r.charCodeAt(t);if(34===o){
for(t=r.indexOf('"',t+1);-1!==t&&p(r,t);)t=r.indexOf('"',t+1);if(-1===t)return n
}else 123===o||91===o?++e>n&&(n=e):125!==o&&93!==o||e--}return n}function p(r,e){let n=0
;for(;92===r.charCodeAt(e-1-n);)n++;return n%2==1}}),36625:((r,e,n)=>{n.d(e,{G0:()=>s,Gb:()=>y,I:()=>f,My:()=>u,Ox:()=>_,
Q8:()=>h,XX:()=>m,lQ:()=>d,xH:()=>p});var t=n(55543),o=n(8601),i=n(54006),a=n(14182);const s="marketops.plan/v1"
;async function u(r,e){const n=void 0===e?null:Buffer.from(e??[]);await Promise.all(r.map(async({kind:r,load:e})=>{
!1!==n?.includes(r)&&await(e?.())}))}const d=(0,i.g1)({id:(0,i.me)(i.hH),sha:(0,i.me)(i.XS),url:(0,i.me)(i.Qq)}),c={
blocked_by_mode:i.Jt,commit_sha:i.XS,created_at:i.kB,mode:a.Mq,plan_digest:i.br,promotable:(0,i.yL)(!1),ref:i.Qq,
repository:i.Qq,repository_id:i.hH,schema:(0,i.wC)(/^marketops\.plan\/v1$/,s)},l={depends_on:(0,i.p_)(i.Qq),effect:a.QZ,
observed:(0,i.me)(d),operation_digest:i.br,operation_id:i.Qq,operation_kind:a.Cs,parameters:()=>null,reason:(0,
i.me)(i.Qq),repository:i.Qq,repository_id:i.hH,target_subject:(0,i.me)(i.Qq)};function p(r){const e=(0,i.g1)({...l,
operation_kind:(0,i.yL)(...r.map(({kind:r})=>r))});return(0,i.g1)({...c,operations:(0,i.p_)(n=>{const t=e(n)
;if(null!==t)return t;const o=n,i=f(o,r).parameters(o.parameters);return null===i?null:{path:`parameters.${i.path}`,
expected:i.expected}})})}function f({operation_kind:r},e){const n=e.find(({kind:e})=>e===r)
;if(void 0===n)throw new Error(`there is no kind of operation ${JSON.stringify(r)}`);return n}function m(r,e){
return f(r,e).naturalKey(r.parameters)}function h(r){const{operation_kind:e,parameters:n,repository:i,repository_id:a}=r
;return(0,t.o)((0,o.dw)({operation_kind:e,parameters:n,repository:i,repository_id:a}))}function y(r){
const e=r.operations.map(({operation_id:r,operation_digest:e,depends_on:n})=>({depends_on:n,operation_digest:e,
operation_id:r})),{commit_sha:n,repository_id:i}=r;return(0,t.o)((0,o.dw)({commit_sha:n,operations:e,repository_id:i,
schema:"marketops.plan-digest/v1"}))}function _(r){return null===r?null:(0,t.o)((0,o.dw)(r))}}),55543:((r,e,n)=>{n.d(e,{
o:()=>i,s:()=>o});var t=n(77598);function o(r){return(0,t.createHash)("sha256").update(r).digest()}function i(r){
return`sha256:${(0,t.createHash)("sha256").update(r).digest("hex")}`}})};
