"use strict";exports.modules={81920:((e,r,n)=>{n.d(r,{Op:()=>_,Qf:()=>p,RJ:()=>s,SH:()=>d,a4:()=>m,lj:()=>l,m8:()=>f,
oe:()=>g});var t=n(16080),i=n(87298),o=n(9596),a=n(14182);const s="marketops.receipt/v1",p=(0,t.g1)({code:t.Qq,
message:t.Qq,rule:(0,t.me)(t.Qq)}),d=(0,t.g1)({comment:t.Qq,environment:t.Qq,state:(0,
t.yL)("approved","rejected","pending"),user:t.Qq,user_id:i.hH}),l=/^SHA256:[A-Za-z0-9+/]{43}$/,_=(0,t.g1)({digest:i.br,
key:(0,t.wC)(l,"an OpenSSH fingerprint"),principal:t.Qq}),c=(0,t.g1)({actor:t.Qq,api_url:t.Qq,approvals:(0,t.p_)(d),
enforceable:t.Jt,environment:(0,t.me)(t.Qq),evidence_digest:i.br,expires_at:t.kB,issued_at:t.kB,key_id:(0,t.me)((0,
t.wC)(/^[0-9a-f]{16}$/,"16 hex digits")),ledger:(0,t.me)((0,t.g1)({head:i.tW,size:t.U9})),mode:a.Mq,
operation_digest:i.br,operation_id:t.Qq,operation_kind:a.Cs,plan_digest:i.br,policy_digest:i.br,receipt_id:i.qp,
repository:t.Qq,repository_id:i.hH,run_attempt:t.yj,run_id:i.hH,schema:(0,t.yL)(s),signed_approvals:(0,t.p_)(_),
violations:(0,t.p_)(p),workflow_ref:t.Qq,workflow_sha:i.XS}),u=(e,r)=>({path:e,expected:r}),f=e=>{const r=c(e)
;if(null!==r)return r;const n=e
;if(n.enforceable!==(0===n.violations.length))return u("violations",n.enforceable?"none in an enforceable receipt":"one at least in an advisory receipt")
;if(((0,o.p)(n.expires_at)??0)<=((0,o.p)(n.issued_at)??0))return u("expires_at","a time after issued_at")
;const t="dry_run"===n.mode
;for(const e of["environment","ledger","key_id"])if(null===n[e]!==t)return u(e,t?"null in a dry_run":"a value in prod")
;return t&&n.enforceable?u("enforceable","false in a dry_run"):null},g=864e5;function m(e){
return`rcpt_${Buffer.from(e(16)).toString("hex")}`}})};
