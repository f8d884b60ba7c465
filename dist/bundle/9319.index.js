import{modules as e}from"./4985.shared.js";import{modules as o}from"./99261.shared.js";export const id=9319
;export const ids=[9319];export const modules={...e,...o,54337:((e,o,r)=>{r.d(o,{v:()=>n});const n={shipped:{symbol:"✓",
word:"shipped"},unchanged:{symbol:"=",word:"was there already"},blocked_by_mode:{symbol:"○",word:"dry run: not done"},
refused:{symbol:"✕",word:"refused"},held_back:{symbol:"–",word:"held back"},rejected:{symbol:"✕",
word:"rejected at the gate"},failed:{symbol:"✕",word:"failed"},skipped:{symbol:"–",word:"skipped"},in_doubt:{symbol:"?",
word:"in doubt"},waiting:{symbol:"◔",word:"authorized, not executed"},not_reached:{symbol:"–",word:"not reached"}}}),
97667:((e,o,r)=>{r.d(o,{DM:()=>p,Rr:()=>a,U9:()=>u,x0:()=>s});var n=r(9596),t=r(96879),d=r(42522);function s(e,o){
if(null===e||0===e.counted.length)return[]
;const r=(0,t.CR)(o).approvers.map(({key:e})=>[e.fingerprint,e.blob.toString("base64")]),n=new Map(r)
;return e.counted.map(({not_after:e,...o})=>({...o,notAfter:e,publicKey:n.get(o.key)??""}))}
function a({proof:e,evidenceText:o,approversText:r}){const n=s(i(o),Buffer.from(r))
;return e.phase_2_fc_authorization.signed_approvals.map(e=>n.find(({digest:o})=>o===e.digest)??{...e,...l})}const l={
publicKey:"",notAfter:null,verified:!1};function i(e){return""===e?null:JSON.parse(e).signed_approvals??null}
function p({evidenceText:e}){const o=i(e)?.created_at??null;return null!==o&&"value"in o?(0,n.p)(o.value):null}
function u({approvals:e,signed_approvals:o}){return[...e.map(({user:e})=>e),...o.map(e=>`${(0,d.DQ)(e)} (signed)`)]}})};
