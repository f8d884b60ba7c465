"use strict";exports.modules={81920:((e,r,n)=>{n.d(r,{Op:()=>l,Qf:()=>s,RJ:()=>a,SH:()=>p,a4:()=>g,lj:()=>d,m8:()=>u,
oe:()=>f});var t=n(54006),i=n(9596),o=n(14182);const a="marketops.receipt/v1",s=(0,t.g1)({code:t.Qq,message:t.Qq,
rule:(0,t.me)(t.Qq)}),p=(0,t.g1)({comment:t.Qq,environment:t.Qq,state:(0,t.yL)("approved","rejected","pending"),
user:t.Qq,user_id:t.hH}),d=/^SHA256:[A-Za-z0-9+/]{43}$/,l=(0,t.g1)({digest:t.br,key:(0,
t.wC)(d,"an OpenSSH fingerprint"),principal:t.Qq}),_=(0,t.g1)({actor:t.Qq,api_url:t.Qq,approvals:(0,t.p_)(p),
enforceable:t.Jt,environment:(0,t.me)(t.Qq),evidence_digest:t.br,expires_at:t.kB,issued_at:t.kB,key_id:(0,t.me)((0,
t.wC)(/^[0-9a-f]{16}$/,"16 hex digits")),ledger:(0,t.me)((0,t.g1)({head:t.tW,size:t.U9})),mode:o.Mq,
operation_digest:t.br,operation_id:t.Qq,operation_kind:o.Cs,plan_digest:t.br,policy_digest:t.br,receipt_id:t.qp,
repository:t.Qq,repository_id:t.hH,run_attempt:t.yj,run_id:t.hH,schema:(0,t.yL)(a),signed_approvals:(0,t.p_)(l),
violations:(0,t.p_)(s),workflow_ref:t.Qq,workflow_sha:t.XS}),c=(e,r)=>({path:e,expected:r}),u=e=>{const r=_(e)
;if(null!==r)return r;const n=e
;if(n.enforceable!==(0===n.violations.length))return c("violations",n.enforceable?"none in an enforceable receipt":"one at least in an advisory receipt")
;if(((0,i.p)(n.expires_at)??0)<=((0,i.p)(n.issued_at)??0))return c("expires_at","a time after issued_at")
;const t="dry_run"===n.mode
;for(const e of["environment","ledger","key_id"])if(null===n[e]!==t)return c(e,t?"null in a dry_run":"a value in prod")
;return t&&n.enforceable?c("enforceable","false in a dry_run"):null},f=864e5;function g(e){
return`rcpt_${Buffer.from(e(16)).toString("hex")}`}})};
