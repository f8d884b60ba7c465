export const modules={51483:((e,t,r)=>{r.d(t,{l:()=>d,m$:()=>m,uL:()=>_});var n=r(54006),a=r(81920)
;const m="marketops.evidence/v1",_=1,o=e=>(0,n.gP)((0,n.g1)({value:e}),(0,n.g1)({unreadable:n.Qq})),p=(0,n.g1)({id:n.hH,
login:n.Qq,type:n.Qq}),s=(0,n.g1)({comment:n.Qq,environments:(0,n.p_)((0,n.g1)({id:n.hH,name:n.Qq})),state:n.Qq,user:(0,
n.me)(p)}),i=(0,n.g1)({branch_patterns:(0,n.me)(o((0,n.p_)((0,n.g1)({name:n.Qq,type:n.Qq})))),can_admins_bypass:(0,
n.me)(n.Jt),deployment_branch_policy:(0,n.me)((0,n.g1)({custom_branch_policies:n.Jt,protected_branches:n.Jt})),
name:n.Qq,protection_rules:(0,n.me)((0,n.p_)((0,n.g1)({prevent_self_review:(0,n.me)(n.Jt),reviewers:n.Jt,type:n.Qq}))),
ref_protected:(0,n.me)(o(n.Jt))}),g=(0,n.g1)({actor:(0,n.me)(p),event:(0,n.me)(n.Qq),head_branch:(0,n.me)(n.Qq),
head_sha:n.Qq,path:n.Qq,triggering_actor:(0,n.me)(p)}),q=(0,n.g1)({at:n.kB,offset:(0,
n.wC)(/^-?(?:0|[1-9][0-9]*)$/,"milliseconds")}),c=(0,n.g1)({approvers:(0,n.p_)(n.Qq),counted:(0,n.p_)((0,n.g1)({
digest:n.br,key:(0,n.wC)(a.lj,"an OpenSSH fingerprint"),not_after:n.kB,principal:n.Qq,verified:n.Jt})),
created_at:o(n.kB),ignored:(0,n.p_)((0,n.g1)({from:n.Qq,reason:n.Qq})),run_id:n.hH}),d=(0,n.g1)({approvals:(0,
n.me)(o((0,n.p_)(s))),commit_author:(0,n.me)(o((0,n.p_)((0,n.me)(p)))),decide:(0,n.yL)(_),default_branch:(0,n.me)((0,
n.g1)({asks_for_pull_request:o(n.Jt),commit_sha:n.xk,name:n.Qq})),environment:(0,n.me)(o((0,n.me)(i))),job:(0,n.g1)({
actor:n.Qq,commit_sha:n.Qq,environment:(0,n.me)(n.Qq),event:n.Qq,ref:n.Qq,repository:n.Qq,repository_id:n.hH,
triggering_actor:n.Qq,workflow_ref:n.Qq}),ledger_rules:(0,n.me)(o((0,n.p_)(n.Qq))),now:n.kB,run:(0,n.g1)({attempt:(0,
n.me)(o(g)),differs:(0,n.me)(n.Qq),earlier_plan_digests:o((0,n.me)((0,n.p_)(n.br))),expected_plan_digest:(0,n.me)(n.br),
run_attempt:n.yj}),schema:(0,n.yL)(m),signed_approvals:(0,n.me)(c),targets:(0,n.p_)((0,n.g1)({on_default_branch:(0,
n.me)(n.Jt),operation_id:n.Qq})),teams:(0,n.me)((0,n.p_)((0,n.g1)({id:n.hH,members:o((0,n.p_)(n.hH)),slug:n.Qq}))),
zones:(0,n.me)((0,n.p_)((0,n.g1)({offsets:(0,n.p_)(q),zone:n.Qq})))})})};
