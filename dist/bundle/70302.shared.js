"use strict";exports.modules={70302:((e,i,t)=>{t.d(i,{M:()=>p,d:()=>c})
;var r=t(77598),n=t(32257),o=t(9596),s=t(31615),a=t(8601),d=t(81920),l=t(60036),u=t(91798);function p(e,i,t,r){
const{facts:o}=e;return({operation:l,violations:u,ledger:p,receiptId:c})=>{
const f=t(),y=null!==i&&"prod"===o.mode&&0===u.length
;if(!y&&0===u.length)throw new Error("an advisory receipt must say why");const g={actor:o.actor,api_url:o.apiUrl,
approvals:e.approvals,enforceable:y,environment:o.environment,evidence_digest:e.evidenceDigest,expires_at:(0,
n.fU)(f+e.lifetimeMs),issued_at:(0,n.fU)(f),key_id:i?.keyId??null,ledger:p,mode:o.mode,
operation_digest:l.operation_digest,operation_id:l.operation_id,operation_kind:l.operation_kind,
plan_digest:e.planDigest,policy_digest:e.policyDigest,receipt_id:c??(0,d.a4)(r),repository:o.repository,
repository_id:o.repositoryId,run_attempt:o.runAttempt,run_id:o.runId,schema:d.RJ,signed_approvals:e.signedApprovals,
violations:u,workflow_ref:o.workflowRef,workflow_sha:o.workflowSha},_=Buffer.from((0,a.dw)(g)),k=(0,
s.Zg)(s.ui,_),m=null===i?[]:[{keyid:`hmac-sha256:${i.keyId}`,sig:i.hmac(k).toString("base64")},{
keyid:`ed25519:${i.vkey.keyHash}`,sig:i.sign(k).toString("base64")}];return{receipt:g,bytes:(0,a.d_)((0,s.iA)(s.ui,_,m))
}}}function c(e,i){return t=>{let r;try{r=(0,s.hk)(t,s.ui,d.m8)}catch(e){if(e instanceof a.dO)return{
code:"receipt_malformed",receipt:null};throw e}return{code:f(r,e,i),receipt:r.payload}}}
function f({envelope:e,payload:i,signed:t},n,s){const[a,d,...p]=e.signatures
;if(void 0===a||void 0===d||p.length>0)return"signature_invalid";const c=n.find(({keyId:e})=>e===i.key_id)
;if(void 0===c)return"key_unknown"
;if(a.keyid!==`hmac-sha256:${c.keyId}`||d.keyid!==`ed25519:${c.vkey.keyHash}`)return"signature_invalid"
;const f=Buffer.from(a.sig,"base64"),y=c.hmac(t),g=f.length===y.length&&(0,r.timingSafeEqual)(f,y),_=(0,
u.pI)(c.vkey,t,Buffer.from(d.sig,"base64"));if(!g||!_)return"signature_invalid"
;const k=s.filter(({vkey:e})=>e.text===c.vkey.text);if(0===k.length)return"key_unknown";const m=(0,
o.p)(i.issued_at)??Number.NaN;return k.some(e=>null===e.last&&(0,l.fx)(e,m))?null:"key_not_in_force"}})};
