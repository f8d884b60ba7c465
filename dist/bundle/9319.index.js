"use strict";exports.id=9319,exports.ids=[9319],exports.modules={...require("./4985.shared.js").modules,
...require("./99261.shared.js").modules,54337:((e,r,o)=>{o.d(r,{v:()=>n});const n={shipped:{symbol:"✓",word:"shipped"},
unchanged:{symbol:"=",word:"was there already"},blocked_by_mode:{symbol:"○",word:"dry run: not done"},refused:{
symbol:"✕",word:"refused"},held_back:{symbol:"–",word:"held back"},rejected:{symbol:"✕",word:"rejected at the gate"},
failed:{symbol:"✕",word:"failed"},skipped:{symbol:"–",word:"skipped"},in_doubt:{symbol:"?",word:"in doubt"},waiting:{
symbol:"◔",word:"authorized, not executed"},not_reached:{symbol:"–",word:"not reached"}}}),97667:((e,r,o)=>{o.d(r,{
DM:()=>u,Rr:()=>l,U9:()=>p,x0:()=>s});var n=o(9596),t=o(96879),d=o(42522);function s(e,r){
if(null===e||0===e.counted.length)return[]
;const o=(0,t.CR)(r).approvers.map(({key:e})=>[e.fingerprint,e.blob.toString("base64")]),n=new Map(o)
;return e.counted.map(({not_after:e,...r})=>({...r,notAfter:e,publicKey:n.get(r.key)??""}))}
function l({proof:e,evidenceText:r,approversText:o}){const n=s(i(r),Buffer.from(o))
;return e.phase_2_fc_authorization.signed_approvals.map(e=>n.find(({digest:r})=>r===e.digest)??{...e,...a})}const a={
publicKey:"",notAfter:null,verified:!1};function i(e){return""===e?null:JSON.parse(e).signed_approvals??null}
function u({evidenceText:e}){const r=i(e)?.created_at??null;return null!==r&&"value"in r?(0,n.p)(r.value):null}
function p({approvals:e,signed_approvals:r}){return[...e.map(({user:e})=>e),...r.map(e=>`${(0,d.DQ)(e)} (signed)`)]}})};
