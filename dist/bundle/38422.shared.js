"use strict";exports.modules={38422:((e,t,o)=>{o.d(t,{Ax:()=>u,CZ:()=>h,KB:()=>_,Pb:()=>d,R6:()=>m,SV:()=>f,UH:()=>q,
WI:()=>c,nx:()=>g,rN:()=>v,rb:()=>a,vA:()=>y,vb:()=>k});o(31615)
;var r=o(96679),s=o(36625),i=o(81920),p=o(54006),n=o(14182);const a="marketops.proof/v1",_="marketops.manifest/v1",d={
proof:"CANONICAL_PROOF.json",plan:"plan.json",evidence:"evidence.json",policy:"policy.yml",trustedKeys:"trusted-keys",
approvers:"approvers",predicate:"predicate.json",subjects:"subjects.sha256",ledger:"ledger.jsonl",
checkpoints:"checkpoints.json",report:"report.html",summary:"summary.md",manifest:"manifest.json"
},c=e=>`receipts/${e}.dsse.json`,l=/^receipts\/(rcpt_[0-9a-f]{32})\.dsse\.json$/;function m(e){
return l.exec(e)?.[1]??null}
const g=e=>`approvals/${e.slice(7)}.txt`,u=/^approvals\/[0-9a-f]{64}\.txt$/,q=[d.predicate,d.subjects];function f(e){
return Object.values(d).includes(e)||null!==m(e)||u.test(e)}
const b=(0,p.yL)("succeeded","failed","skipped","in_doubt","unchanged","blocked"),h=(0,p.g1)({phase_1_dry_run_plan:(0,
p.g1)({blocked_by_mode:(0,p.yL)(!0),mode:(0,p.yL)("dry_run"),operations:(0,p.p_)((0,p.g1)({effect:n.QZ,
operation_digest:p.br,operation_id:p.Qq,operation_kind:n.Cs,reason:(0,p.me)(p.Qq)})),plan_digest:p.br,
plan_file_digest:p.br}),phase_2_fc_authorization:(0,p.g1)({approvals:(0,p.p_)(i.SH),blocked_by_mode:p.Jt,decisions:(0,
p.p_)((0,p.g1)({decision:n.xR,operation_id:p.Qq,violations:(0,p.p_)(i.Qf)})),evidence_digest:p.br,policy_digest:p.br,
receipts:(0,p.p_)((0,p.g1)({enforceable:p.Jt,envelope_digest:p.br,operation_id:p.Qq,receipt:i.m8,receipt_id:p.qp})),
signed_approvals:(0,p.p_)(i.Op)}),phase_3_github_execution:(0,p.g1)({blocked_by_mode:p.Jt,operations:(0,p.p_)((0,p.g1)({
checks:(0,p.me)((0,p.p_)(r.Iw)),code:(0,p.me)(p.Qq),github:(0,p.me)(s.lQ),message:(0,p.me)(p.Qq),operation_id:p.Qq,
outcome:(0,p.me)(b),receipt_id:(0,p.me)(p.qp),status:n.h5}))}),phase_4_proof_ledger:(0,p.g1)({bindings:(0,p.p_)((0,
p.g1)({intent_seq:(0,p.me)(p.U9),operation_id:p.Qq,outcome:(0,p.me)(b),outcome_seq:(0,p.me)(p.U9),receipt_id:p.qp})),
entries:p.U9,head:p.tW,origin:p.Qq,root:p.tW,size:p.U9}),run:(0,p.g1)({action_version:p.Qq,actor:p.Qq,claim:p.o8,
closed_at:p.kB,commit_sha:p.XS,environment:(0,p.me)(p.Qq),event:p.Qq,mode:n.Mq,opened_at:p.kB,policy_source:r.IQ,
ref:p.Qq,repository:p.Qq,repository_id:p.hH,result:n.XS,run_attempt:p.yj,run_id:p.hH,triggering_actor:p.Qq,
workflow_ref:p.Qq,workflow_sha:p.XS}),schema:(0,p.yL)(a)}),y=(0,p.g1)({approvals:(0,p.p_)((0,p.g1)({user:p.Qq,
user_id:p.hH})),closed_at:p.kB,commit_sha:p.XS,evidence_digest:p.br,ledger:(0,p.g1)({head:p.tW,root:p.tW,size:p.U9}),
origin:p.Qq,plan_digest:p.br,policy_digest:p.br,receipts:(0,p.p_)(p.qp),repository:p.Qq,result:n.XS,run_attempt:p.yj,
run_id:p.hH,signed_approvals:(0,p.p_)((0,p.g1)({key:p.Qq,principal:p.Qq}))}),Q=(0,p.g1)({after:(0,p.me)(p.Qq),before:(0,
p.me)(p.Qq),first_seq:p.U9,frontier:(0,p.p_)(p.tW)}),v=(0,p.p_)(Q),k=(0,p.g1)({files:(0,
p.Tj)(e=>"string"==typeof e&&f(e)&&e!==d.manifest?null:{path:"",expected:"a file of the proof layout"},p.br),head:p.tW,
schema:(0,p.yL)(_)})})};
