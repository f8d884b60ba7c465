"use strict";exports.id=2184,exports.ids=[2184],exports.modules={...require("./42522.shared.js").modules,
...require("./99261.shared.js").modules,4985:((e,o,r)=>{r.d(o,{Gt:()=>t,a3:()=>n});const t={create:{symbol:"+",
word:"create"},update:{symbol:"~",word:"update"},none:{symbol:"=",word:"nothing to do"},conflict:{symbol:"!",
word:"conflict"}};function n(e){if(e<1e3)return`${e} ms`;const o=e/1e3;if(o<60)return`${o.toFixed(1)} s`
;const r=Math.floor(o/60);return r<60?`${r} min ${Math.floor(o%60)} s`:`${Math.floor(r/60)} h ${r%60} min`}}),
54337:((e,o,r)=>{r.d(o,{v:()=>t});const t={shipped:{symbol:"\u2713",word:"shipped"},unchanged:{symbol:"=",
word:"was there already"},blocked_by_mode:{symbol:"\u25cb",word:"dry run: not done"},refused:{symbol:"\u2715",
word:"refused"},held_back:{symbol:"\u2013",word:"held back"},rejected:{symbol:"\u2715",word:"rejected at the gate"},
failed:{symbol:"\u2715",word:"failed"},skipped:{symbol:"\u2013",word:"skipped"},in_doubt:{symbol:"?",word:"in doubt"},
waiting:{symbol:"\u25d4",word:"authorized, not executed"},not_reached:{symbol:"\u2013",word:"not reached"}}}),
97667:((e,o,r)=>{r.d(o,{DM:()=>u,Rr:()=>l,U9:()=>c,x0:()=>s});var t=r(9596),n=r(96879),d=r(42522);function s(e,o){
if(null===e||0===e.counted.length)return[]
;const r=(0,n.CR)(o).approvers.map(({key:e})=>[e.fingerprint,e.blob.toString("base64")]),t=new Map(r)
;return e.counted.map(({not_after:e,...o})=>({...o,notAfter:e,publicKey:t.get(o.key)??""}))}
function l({proof:e,evidenceText:o,approversText:r}){const t=s(i(o),Buffer.from(r))
;return e.phase_2_fc_authorization.signed_approvals.map(e=>t.find(({digest:o})=>o===e.digest)??{...e,...a})}const a={
publicKey:"",notAfter:null,verified:!1};function i(e){return""===e?null:JSON.parse(e).signed_approvals??null}
function u({evidenceText:e}){const o=i(e)?.created_at??null;return null!==o&&"value"in o?(0,t.p)(o.value):null}
function c({approvals:e,signed_approvals:o}){return[...e.map(({user:e})=>e),...o.map(e=>`${(0,d.DQ)(e)} (signed)`)]}})};
