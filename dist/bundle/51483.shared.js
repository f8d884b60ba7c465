"use strict";exports.modules={51483:((e,t,r)=>{r.d(t,{l:()=>Q,m$:()=>_,uL:()=>o});var a=r(16080),m=r(87298),n=r(81920)
;const _="marketops.evidence/v1",o=1,p=e=>(0,a.gP)((0,a.g1)({value:e}),(0,a.g1)({unreadable:a.Qq})),s=(0,a.g1)({id:m.hH,
login:a.Qq,type:a.Qq}),i=(0,a.g1)({comment:a.Qq,environments:(0,a.p_)((0,a.g1)({id:m.hH,name:a.Qq})),state:a.Qq,user:(0,
a.me)(s)}),g=(0,a.g1)({branch_patterns:(0,a.me)(p((0,a.p_)((0,a.g1)({name:a.Qq,type:a.Qq})))),can_admins_bypass:(0,
a.me)(a.Jt),deployment_branch_policy:(0,a.me)((0,a.g1)({custom_branch_policies:a.Jt,protected_branches:a.Jt})),
name:a.Qq,protection_rules:(0,a.me)((0,a.p_)((0,a.g1)({prevent_self_review:(0,a.me)(a.Jt),reviewers:a.Jt,type:a.Qq}))),
ref_protected:(0,a.me)(p(a.Jt))}),q=(0,a.g1)({actor:(0,a.me)(s),event:(0,a.me)(a.Qq),head_branch:(0,a.me)(a.Qq),
head_sha:a.Qq,path:a.Qq,triggering_actor:(0,a.me)(s)}),c=(0,a.g1)({at:a.kB,offset:(0,
a.wC)(/^-?(?:0|[1-9][0-9]*)$/,"milliseconds")}),d=(0,a.g1)({approvers:(0,a.p_)(a.Qq),counted:(0,a.p_)((0,a.g1)({
digest:m.br,key:(0,a.wC)(n.lj,"an OpenSSH fingerprint"),not_after:a.kB,principal:a.Qq,verified:a.Jt})),
created_at:p(a.kB),ignored:(0,a.p_)((0,a.g1)({from:a.Qq,reason:a.Qq})),run_id:m.hH}),Q=(0,a.g1)({approvals:(0,
a.me)(p((0,a.p_)(i))),commit_author:(0,a.me)(p((0,a.p_)((0,a.me)(s)))),decide:(0,a.yL)(o),default_branch:(0,a.me)((0,
a.g1)({asks_for_pull_request:p(a.Jt),commit_sha:m.xk,name:a.Qq})),environment:(0,a.me)(p((0,a.me)(g))),job:(0,a.g1)({
actor:a.Qq,commit_sha:a.Qq,environment:(0,a.me)(a.Qq),event:a.Qq,ref:a.Qq,repository:a.Qq,repository_id:m.hH,
triggering_actor:a.Qq,workflow_ref:a.Qq}),ledger_rules:(0,a.me)(p((0,a.p_)(a.Qq))),now:a.kB,run:(0,a.g1)({attempt:(0,
a.me)(p(q)),differs:(0,a.me)(a.Qq),earlier_plan_digests:p((0,a.me)((0,a.p_)(m.br))),expected_plan_digest:(0,a.me)(m.br),
run_attempt:a.yj}),schema:(0,a.yL)(_),signed_approvals:(0,a.me)(d),targets:(0,a.p_)((0,a.g1)({on_default_branch:(0,
a.me)(a.Jt),operation_id:a.Qq})),teams:(0,a.me)((0,a.p_)((0,a.g1)({id:m.hH,members:p((0,a.p_)(m.hH)),slug:a.Qq}))),
zones:(0,a.me)((0,a.p_)((0,a.g1)({offsets:(0,a.p_)(c),zone:a.Qq})))})})};
