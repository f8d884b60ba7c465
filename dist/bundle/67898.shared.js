export const modules={67898:((e,t,r)=>{r.d(t,{ax:()=>a,xZ:()=>f,ze:()=>_});var n=r(8601),o=r(96679);const i=4096,s=128
;function a(e){let t=c(e.data);for(;Buffer.byteLength((0,n.dw)({...e,data:t}))>o.Oc-s;){const e=d(t);if(null===e)break
;t=e}return{...e,data:t}}function c(e){
return"string"==typeof e?p(e,i):Array.isArray(e)?e.map(e=>c(e)):null===e||"object"!=typeof e?e:Object.fromEntries(Object.entries(e).map(([e,t])=>[e,c(t)]))
}function p(e,t){const r=e.toWellFormed();if(u(r)<=t)return r;const n=[];let o=0;for(const e of r){if(o+=u(e),o>t)break
;n.push(e)}return n.join("")}
const u=e=>Buffer.byteLength(JSON.stringify(e))-2,l=e=>"object"==typeof e&&null!==e&&"omitted"in e;function d(e){
const t=Object.entries(e),[r,n]=t.reduce((e,[t,r])=>Array.isArray(r)&&r.length>e[1].length?[t,r]:e,["",[]]),o=n.at(-1),i=l(o)?o.omitted:0,s=i>0?n.slice(0,-1):n
;if(0===s.length)return null;const a=Math.floor(s.length/2);return{...e,[r]:[...s.slice(0,a),{omitted:i+s.length-a}]}}
function _(e,t){const r=t.at(-1),o=l(r)?r.omitted:0,i=o>0?t.slice(0,-1):t;if(i.length+o!==e.length)return!1
;const s=e.slice(0,i.length).map(e=>c(e));return(0,n.dw)(s)===(0,n.dw)(i)}function f(e,t){
return e===t||null!==e&&t===p(e,i)}}),75917:((e,t,r)=>{function n(e){
const{run:t,phase_1_dry_run_plan:r,phase_2_fc_authorization:n,phase_4_proof_ledger:o}=e;return{
approvals:n.approvals.filter(({state:e})=>"approved"===e).map(({user:e,user_id:t})=>({user:e,user_id:t})),
closed_at:t.closed_at,commit_sha:t.commit_sha,evidence_digest:n.evidence_digest,ledger:{head:o.head,root:o.root,
size:o.size},origin:o.origin,plan_digest:r.plan_digest,policy_digest:n.policy_digest,
receipts:n.receipts.map(({receipt_id:e})=>e),repository:t.repository,result:t.result,run_attempt:t.run_attempt,
run_id:t.run_id,signed_approvals:n.signed_approvals.map(({key:e,principal:t})=>({key:e,principal:t}))}}
function o({operations:e},{phase_3_github_execution:t}){return e.flatMap(({operation_id:e,repository:r,parameters:n})=>{
const o=t.operations.some(({operation_id:t,outcome:r})=>t===e&&"succeeded"===r),i=n.assets??[]
;return o&&!1===n.draft?i.map(({name:e,digest:t})=>({name:e,digest:t,repository:r,tag:n.tag})):[]})}r.d(t,{Lu:()=>n,
SS:()=>o,Z6:()=>s});const i={"\\":"\\\\","\n":"\\n","\r":"\\r"};function s(e){return e.map(({name:e,digest:t})=>{
const r=e.replace(/[\\\n\r]/g,e=>i[e]??e);return`${r===e?"":"\\"}${t.slice(7)}  ${r}\n`}).join("")}})};
