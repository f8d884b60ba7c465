"use strict";exports.modules={38422:((e,t,o)=>{o.d(t,{Ax:()=>q,CZ:()=>y,KB:()=>d,Pb:()=>c,R6:()=>g,SV:()=>b,UH:()=>f,
WI:()=>l,nx:()=>u,rN:()=>k,rb:()=>_,vA:()=>Q,vb:()=>j})
;var r=o(96679),s=o(36625),i=o(81920),p=o(16080),n=o(87298),a=o(14182)
;const _="marketops.proof/v1",d="marketops.manifest/v1",c={proof:"CANONICAL_PROOF.json",plan:"plan.json",
evidence:"evidence.json",policy:"policy.yml",trustedKeys:"trusted-keys",approvers:"approvers",
predicate:"predicate.json",subjects:"subjects.sha256",ledger:"ledger.jsonl",checkpoints:"checkpoints.json",
report:"report.html",summary:"summary.md",manifest:"manifest.json"
},l=e=>`receipts/${e}.dsse.json`,m=/^receipts\/(rcpt_[0-9a-f]{32})\.dsse\.json$/;function g(e){
return m.exec(e)?.[1]??null}
const u=e=>`approvals/${e.slice(7)}.txt`,q=/^approvals\/[0-9a-f]{64}\.txt$/,f=[c.predicate,c.subjects];function b(e){
return Object.values(c).includes(e)||null!==g(e)||q.test(e)}
const h=(0,p.yL)("succeeded","failed","skipped","in_doubt","unchanged","blocked"),y=(0,p.g1)({phase_1_dry_run_plan:(0,
p.g1)({blocked_by_mode:(0,p.yL)(!0),mode:(0,p.yL)("dry_run"),operations:(0,p.p_)((0,p.g1)({effect:a.QZ,
operation_digest:n.br,operation_id:p.Qq,operation_kind:a.Cs,reason:(0,p.me)(p.Qq)})),plan_digest:n.br,
plan_file_digest:n.br}),phase_2_fc_authorization:(0,p.g1)({approvals:(0,p.p_)(i.SH),blocked_by_mode:p.Jt,decisions:(0,
p.p_)((0,p.g1)({decision:a.xR,operation_id:p.Qq,violations:(0,p.p_)(i.Qf)})),evidence_digest:n.br,policy_digest:n.br,
receipts:(0,p.p_)((0,p.g1)({enforceable:p.Jt,envelope_digest:n.br,operation_id:p.Qq,receipt:i.m8,receipt_id:n.qp})),
signed_approvals:(0,p.p_)(i.Op)}),phase_3_github_execution:(0,p.g1)({blocked_by_mode:p.Jt,operations:(0,p.p_)((0,p.g1)({
checks:(0,p.me)((0,p.p_)(r.Iw)),code:(0,p.me)(p.Qq),github:(0,p.me)(s.lQ),message:(0,p.me)(p.Qq),operation_id:p.Qq,
outcome:(0,p.me)(h),receipt_id:(0,p.me)(n.qp),status:a.h5}))}),phase_4_proof_ledger:(0,p.g1)({bindings:(0,p.p_)((0,
p.g1)({intent_seq:(0,p.me)(p.U9),operation_id:p.Qq,outcome:(0,p.me)(h),outcome_seq:(0,p.me)(p.U9),receipt_id:n.qp})),
entries:p.U9,head:n.tW,origin:p.Qq,root:n.tW,size:p.U9}),run:(0,p.g1)({action_version:p.Qq,actor:p.Qq,claim:n.o8,
closed_at:p.kB,commit_sha:n.XS,environment:(0,p.me)(p.Qq),event:p.Qq,mode:a.Mq,opened_at:p.kB,policy_source:r.IQ,
ref:p.Qq,repository:p.Qq,repository_id:n.hH,result:a.XS,run_attempt:p.yj,run_id:n.hH,triggering_actor:p.Qq,
workflow_ref:p.Qq,workflow_sha:n.XS}),schema:(0,p.yL)(_)}),Q=(0,p.g1)({approvals:(0,p.p_)((0,p.g1)({user:p.Qq,
user_id:n.hH})),closed_at:p.kB,commit_sha:n.XS,evidence_digest:n.br,ledger:(0,p.g1)({head:n.tW,root:n.tW,size:p.U9}),
origin:p.Qq,plan_digest:n.br,policy_digest:n.br,receipts:(0,p.p_)(n.qp),repository:p.Qq,result:a.XS,run_attempt:p.yj,
run_id:n.hH,signed_approvals:(0,p.p_)((0,p.g1)({key:p.Qq,principal:p.Qq}))}),v=(0,p.g1)({after:(0,p.me)(p.Qq),before:(0,
p.me)(p.Qq),first_seq:p.U9,frontier:(0,p.p_)(n.tW)}),k=(0,p.p_)(v),j=(0,p.g1)({files:(0,
p.Tj)(e=>"string"==typeof e&&b(e)&&e!==c.manifest?null:{path:"",expected:"a file of the proof layout"},n.br),head:n.tW,
schema:(0,p.yL)(d)})})};
