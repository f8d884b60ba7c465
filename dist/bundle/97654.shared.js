"use strict";exports.modules={97654:((e,t,o)=>{o.d(t,{F:()=>r});var i=o(55543),n=o(38422);function r(e){
const{facts:t,plan:o,lines:r}=e,p=l(r,"run.opened"),u=l(r,"run.closed"),_="dry_run"===t.mode;return{schema:n.rb,run:{
repository:t.repository,repository_id:t.repositoryId,run_id:t.runId,run_attempt:t.runAttempt,claim:t.claim,mode:t.mode,
commit_sha:t.commitSha,ref:t.ref,event:t.event,actor:t.actor,environment:t.environment,
triggering_actor:t.triggeringActor,workflow_ref:t.workflowRef,workflow_sha:t.workflowSha,action_version:t.actionVersion,
policy_source:e.policySource,result:u.data.result,opened_at:p.ts,closed_at:u.ts},phase_1_dry_run_plan:{mode:"dry_run",
blocked_by_mode:!0,plan_digest:o.plan_digest,plan_file_digest:(0,i.o)(e.planBytes),
operations:o.operations.map(({operation_id:e,operation_kind:t,operation_digest:o,effect:i,reason:n})=>({operation_id:e,
operation_kind:t,operation_digest:o,effect:i,reason:n}))},phase_2_fc_authorization:{blocked_by_mode:_,
policy_digest:e.policyDigest,evidence_digest:e.evidenceDigest,...s(e),decisions:e.decisions,
receipts:c(r).map(t=>function(e,{receipts:t}){const o=e.receipt_id,n=t.get(o)
;if(void 0===n)throw new Error(`the envelope of ${o} was not kept`);return{receipt_id:o,
operation_id:n.receipt.operation_id,enforceable:n.receipt.enforceable,envelope_digest:(0,i.o)(n.bytes),receipt:n.receipt
}}(t,e))},phase_3_github_execution:{blocked_by_mode:_,operations:o.operations.map(t=>function(e,t){
const o=e.operation_id,i=t.lines.filter(e=>e.operation_id===o&&"operation.reconciled"!==e.type),n=i.find(a),r=i.findLast(e=>"gate.passed"===e.type||"gate.rejected"===e.type),s=i.findLast(({receipt_id:e})=>void 0!==e)?.receipt_id??null,c={
operation_id:o,receipt_id:s,checks:r?.data.checks??null};if(void 0!==n){
const{code:e}=n.data,t="operation.blocked"===n.type?{message:null,github:null}:n.data;return{...c,outcome:d(n),
status:n.status,code:e,message:t.message,github:t.github}}const p=function(e,t,{receipts:o,refusalCode:i}){
const n=null===e?void 0:o.get(e)?.receipt.violations[0];return n?.code??t.find(({code:e})=>null!==e)?.code??i
}(s,r?.data.checks??[],t);return{...c,outcome:null,status:"rejected",code:p,message:null,github:null}}(t,e))},
phase_4_proof_ledger:{origin:e.origin,...e.tip,entries:r.length,bindings:c(r).map(e=>function(e,t){
const o=e.receipt_id,i=t.find(({type:e,receipt_id:t})=>"operation.intent"===e&&t===o),n=t.find(e=>a(e)&&e.receipt_id===o)
;return{receipt_id:o,operation_id:e.operation_id,intent_seq:i?.seq??null,outcome_seq:n?.seq??null,
outcome:void 0===n?null:d(n)}}(e,r))}}}function s({approvals:e,signedApprovals:t,receipts:o,lines:i}){
const[n]=c(i),r=o.get(n?.receipt_id??"")?.receipt;return{approvals:r?.approvals??e,
signed_approvals:r?.signed_approvals??t}}function c(e){
return e.filter(e=>"receipt.minted"===e.type||"receipt.refused"===e.type)}
const p=[...o(14182).im,"unchanged","blocked"].map(e=>`operation.${e}`);function a(e){return p.includes(e.type)}
function d(e){return e.type.slice(10)}function l(e,t){const o=e.find(e=>e.type===t)
;if(void 0===o)throw new Error(`no ${t} line`);return o}})};
