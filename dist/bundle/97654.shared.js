"use strict";exports.modules={97654:((e,t,o)=>{o.d(t,{F:()=>s});var i=o(55543),n=o(96679),r=o(38422);function s(e){
const{facts:t,plan:o,lines:s}=e,d=u(s,"run.opened"),_=u(s,"run.closed"),f="dry_run"===t.mode;return{schema:r.rb,run:{
repository:t.repository,repository_id:t.repositoryId,run_id:t.runId,run_attempt:t.runAttempt,claim:t.claim,mode:t.mode,
commit_sha:t.commitSha,ref:t.ref,event:t.event,actor:t.actor,environment:t.environment,
triggering_actor:t.triggeringActor,workflow_ref:t.workflowRef,workflow_sha:t.workflowSha,action_version:t.actionVersion,
policy_source:e.policySource,result:_.data.result,opened_at:d.ts,closed_at:_.ts},phase_1_dry_run_plan:{mode:"dry_run",
blocked_by_mode:!0,plan_digest:o.plan_digest,plan_file_digest:(0,i.o)(e.planBytes),
operations:o.operations.map(({operation_id:e,operation_kind:t,operation_digest:o,effect:i,reason:n})=>({operation_id:e,
operation_kind:t,operation_digest:o,effect:i,reason:n}))},phase_2_fc_authorization:{blocked_by_mode:f,
policy_digest:e.policyDigest,evidence_digest:e.evidenceDigest,...c(e),decisions:e.decisions,
receipts:p(s).map(t=>function(e,{receipts:t}){const o=e.receipt_id,n=t.get(o)
;if(void 0===n)throw new Error(`the envelope of ${o} was not kept`);return{receipt_id:o,
operation_id:n.receipt.operation_id,enforceable:n.receipt.enforceable,envelope_digest:(0,i.o)(n.bytes),receipt:n.receipt
}}(t,e))},phase_3_github_execution:{blocked_by_mode:f,operations:o.operations.map(t=>function(e,t){
const o=e.operation_id,i=t.lines.filter(e=>e.operation_id===o&&"operation.reconciled"!==e.type),r=i.find(a),s=i.findLast(e=>"gate.passed"===e.type||"gate.rejected"===e.type),c=i.findLast(({receipt_id:e})=>void 0!==e)?.receipt_id??null,p={
operation_id:o,receipt_id:c,checks:s?.data.checks??null};if(void 0!==r){
const{code:e}=r.data,t="operation.blocked"===r.type?{message:null,github:null}:r.data;return{...p,outcome:l(r),
status:(0,n.c2)(r.type),code:e,message:t.message,github:t.github}}const d=function(e,t,{receipts:o,refusalCode:i}){
const n=null===e?void 0:o.get(e)?.receipt.violations[0];return n?.code??t.find(({code:e})=>null!==e)?.code??i
}(c,s?.data.checks??[],t);return{...p,outcome:null,status:"rejected",code:d,message:null,github:null}}(t,e))},
phase_4_proof_ledger:{origin:e.origin,...e.tip,entries:s.length,bindings:p(s).map(e=>function(e,t){
const o=e.receipt_id,i=t.find(({type:e,receipt_id:t})=>"operation.intent"===e&&t===o),n=t.find(e=>a(e)&&e.receipt_id===o)
;return{receipt_id:o,operation_id:e.operation_id,intent_seq:i?.seq??null,outcome_seq:n?.seq??null,
outcome:void 0===n?null:l(n)}}(e,s))}}}function c({approvals:e,signedApprovals:t,receipts:o,lines:i}){
const[n]=p(i),r=o.get(n?.receipt_id??"")?.receipt;return{approvals:r?.approvals??e,
signed_approvals:r?.signed_approvals??t}}function p(e){
return e.filter(e=>"receipt.minted"===e.type||"receipt.refused"===e.type)}
const d=[...o(14182).im,"unchanged","blocked"].map(e=>`operation.${e}`);function a(e){return d.includes(e.type)}
function l(e){return e.type.slice(10)}function u(e,t){const o=e.find(e=>e.type===t)
;if(void 0===o)throw new Error(`no ${t} line`);return o}})};
