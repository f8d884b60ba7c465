"use strict";exports.id=2533,exports.ids=[2533],exports.modules={...require("./9596.shared.js").modules,8601:((e,n,r)=>{
function t(e){if(null===e||"boolean"==typeof e)return String(e);if("number"==typeof e){
if(!Number.isSafeInteger(e))throw new TypeError(`not a safe integer: ${e}`);return String(e)}
if("string"==typeof e)return i(e);if(function(e){return Array.isArray(e)}(e))return`[${e.map(t).join(",")}]`
;if("object"!=typeof e)throw new TypeError("not JSON: "+typeof e)
;return`{${Object.keys(e).sort().map(n=>`${i(n)}:${t(e[n])}`).join(",")}}`}function o(e){return Buffer.from(`${t(e)}\n`)
}function i(e){if(!e.isWellFormed())throw new TypeError("lone surrogate in a string");return JSON.stringify(e)}r.d(n,{
Kf:()=>p,MQ:()=>d,OW:()=>c,_6:()=>a,dO:()=>CanonicalError,d_:()=>o,dw:()=>t,tU:()=>l});const s=new TextDecoder("utf-8",{
fatal:!0,ignoreBOM:!0});function a(e){try{return s.decode(e)}catch{return null}}class CanonicalError extends Error{}
function p(e,n=16){if(l(e)>n)throw new CanonicalError(`nested deeper than ${n}`);let r;try{r=JSON.parse(e)}catch{
throw new CanonicalError("not JSON")}if(JSON.stringify(r)!==e)throw new CanonicalError("not canonical JSON (RFC 8785)")
;return r}function c(e,n=16){const r=a(e);if(null===r)throw new CanonicalError("not valid UTF-8")
;if(!r.endsWith("\n"))throw new CanonicalError("does not end in a newline");return p(r.slice(0,-1),n)}function d(e,n){
if(null===n)return null;try{const r=c(n);return null===e(r)?r:null}catch(e){if(e instanceof CanonicalError)return null
;throw e}}function l(e){let n=0,r=0;for(let t=0;t<e.length;t++){const o=e.charCodeAt(t);if(34===o){
for(t=e.indexOf('"',t+1);-1!==t&&u(e,t);)t=e.indexOf('"',t+1);if(-1===t)return r
}else 123===o||91===o?++n>r&&(r=n):125!==o&&93!==o||n--}return r}function u(e,n){let r=0
;for(;92===e.charCodeAt(n-1-r);)r++;return r%2==1}}),36625:((e,n,r)=>{r.d(n,{G0:()=>a,Gb:()=>h,I:()=>f,My:()=>p,Ox:()=>g,
Q8:()=>_,XX:()=>m,lQ:()=>c,xH:()=>u});var t=r(55543),o=r(8601),i=r(54006),s=r(14182);const a="marketops.plan/v1"
;async function p(e,n){const r=void 0===n?null:Buffer.from(n??[]);await Promise.all(e.map(async({kind:e,load:n})=>{
!1!==r?.includes(e)&&await(n?.())}))}const c=(0,i.g1)({id:(0,i.me)(i.hH),sha:(0,i.me)(i.XS),url:(0,i.me)(i.Qq)}),d={
blocked_by_mode:i.Jt,commit_sha:i.XS,created_at:i.kB,mode:s.Mq,plan_digest:i.br,promotable:(0,i.yL)(!1),ref:i.Qq,
repository:i.Qq,repository_id:i.hH,schema:(0,i.wC)(/^marketops\.plan\/v1$/,a)},l={depends_on:(0,i.p_)(i.Qq),effect:s.QZ,
observed:(0,i.me)(c),operation_digest:i.br,operation_id:i.Qq,operation_kind:s.Cs,parameters:()=>null,reason:(0,
i.me)(i.Qq),repository:i.Qq,repository_id:i.hH,target_subject:(0,i.me)(i.Qq)};function u(e){const n=(0,i.g1)({...l,
operation_kind:(0,i.yL)(...e.map(({kind:e})=>e))});return(0,i.g1)({...d,operations:(0,i.p_)(r=>{const t=n(r)
;if(null!==t)return t;const o=r,i=f(o,e).parameters(o.parameters);return null===i?null:{path:`parameters.${i.path}`,
expected:i.expected}})})}function f({operation_kind:e},n){const r=n.find(({kind:n})=>n===e)
;if(void 0===r)throw new Error(`there is no kind of operation ${JSON.stringify(e)}`);return r}function m(e,n){
return f(e,n).naturalKey(e.parameters)}function _(e){const{operation_kind:n,parameters:r,repository:i,repository_id:s}=e
;return(0,t.o)((0,o.dw)({operation_kind:n,parameters:r,repository:i,repository_id:s}))}function h(e){
const n=e.operations.map(({operation_id:e,operation_digest:n,depends_on:r})=>({depends_on:r,operation_digest:n,
operation_id:e})),{commit_sha:r,repository_id:i}=e;return(0,t.o)((0,o.dw)({commit_sha:r,operations:n,repository_id:i,
schema:"marketops.plan-digest/v1"}))}function g(e){return null===e?null:(0,t.o)((0,o.dw)(e))}}),52533:((e,n,r)=>{r.d(n,{
CM:()=>m,Ij:()=>p,Ml:()=>w,Q9:()=>$,Qq:()=>f,RA:()=>y,TI:()=>v,Yc:()=>k,_N:()=>j,gf:()=>O,hL:()=>C,hV:()=>u,in:()=>b,
jF:()=>a,nm:()=>c,rg:()=>x,t$:()=>q,t0:()=>Q,vN:()=>_,zA:()=>h});var t=r(55543),o=r(8601),i=r(36625),s=r(54006)
;const a="marketops-ledger",p="tip.json",c="checkpoint",d="([0-9a-f]{2})",l=[/^(?:checkpoint|files\.json|baseline\.json|tip\.json)$/,/^ledger\/([0-9]{6})\/\1[0-9]{6}\.jsonl$/,new RegExp(`^(?:plans|evidence|approvals)/${d}/\\1[0-9a-f]{62}\\.json$`),/^policies\/[0-9a-f]{64}\.yml$/,/^(?:trusted-keys|approvers)\/[0-9a-f]{64}$/,new RegExp(`^receipts/${d}/rcpt_\\1[0-9a-f]{30}\\.dsse\\.json$`),new RegExp(`^consumed/${d}/rcpt_\\1[0-9a-f]{30}\\.json$`),/^open\/[0-9a-f]{64}\.json$/,/^runs\/[0-9]{2}\/[1-9][0-9]*\.json$/]
;function u(e){return l.some(n=>n.test(e))}const f="files.json",m="baseline.json",_=(0,
s.Tj)(e=>"string"==typeof e&&u(e)?null:{path:"",expected:"a path of the ledger branch"},(0,s.me)(s.br)),h=(0,s.g1)({
frontier:(0,s.p_)(s.tW),head:s.tW,size:s.U9}),g=12;function y(e){const n=String(e).padStart(g,"0")
;return`ledger/${n.slice(0,6)}/${n}.jsonl`}const $=(0,s.g1)({claim:s.o8,operation_digest:s.br,run_attempt:s.yj,
run_id:s.hH});function w(e){return`consumed/${e.slice(5,7)}/${e}.json`}const j="open",k=(0,s.g1)({receipt_id:s.qp,
run_attempt:s.yj,run_id:s.hH,seq:s.U9});function b(e,n){return v(e.operation_kind,e.repository_id,(0,i.XX)(e,n))}
function v(e,n,r){const i=[e,n,r];return`${j}/${(0,t.o)((0,o.dw)(i)).slice(7)}.json`}const x=(0,s.g1)({opened_at:s.kB,
plan_digests:(0,s.p_)(s.br)});function Q(e){return`runs/${e.slice(-2).padStart(2,"0")}/${e}.json`}const q=(0,s.g1)({
releases:(0,s.p_)((0,s.g1)({digest:s.br,id:s.hH,tag:s.Qq})),tags:(0,s.p_)((0,s.g1)({id:s.XS,name:s.Qq}))}),E=(e,n,r)=>{
const t=n.slice(7);return`${e}/${t.slice(0,2)}/${t}${r}`},S=(e,n,r)=>`${e}/${n.slice(7)}${r}`,C={
plan:e=>E("plans",e,".json"),evidence:e=>E("evidence",e,".json"),policy:e=>S("policies",e,".yml"),
trustedKeys:e=>S("trusted-keys",e,""),approvers:e=>S("approvers",e,""),usedApproval:e=>E("approvals",e,".json"),
receipt:e=>`receipts/${e.slice(5,7)}/${e}.dsse.json`},O=(0,s.g1)({plan_digest:s.br,run_id:s.hH,text:s.Qq})}),
55543:((e,n,r)=>{r.d(n,{o:()=>i,s:()=>o});var t=r(77598);function o(e){
return(0,t.createHash)("sha256").update(e).digest()}function i(e){return`sha256:${(0,
t.createHash)("sha256").update(e).digest("hex")}`}})};
