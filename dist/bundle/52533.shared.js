"use strict";exports.modules={52533:((e,n,s)=>{s.d(n,{CM:()=>j,Ij:()=>a,Ml:()=>y,Q9:()=>v,Qq:()=>g,RA:()=>m,TI:()=>x,
Yc:()=>k,_N:()=>b,gf:()=>E,hL:()=>A,hV:()=>u,in:()=>q,jF:()=>c,nm:()=>l,rg:()=>Q,t$:()=>H,t0:()=>w,vN:()=>f,zA:()=>_})
;var t=s(55543),o=s(8601),r=s(36625),i=s(16080),p=s(87298)
;const c="marketops-ledger",a="tip.json",l="checkpoint",d="([0-9a-f]{2})",$=[/^(?:checkpoint|files\.json|baseline\.json|tip\.json)$/,/^ledger\/([0-9]{6})\/\1[0-9]{6}\.jsonl$/,new RegExp(`^(?:plans|evidence|approvals)/${d}/\\1[0-9a-f]{62}\\.json$`),/^policies\/[0-9a-f]{64}\.yml$/,/^(?:trusted-keys|approvers)\/[0-9a-f]{64}$/,new RegExp(`^receipts/${d}/rcpt_\\1[0-9a-f]{30}\\.dsse\\.json$`),new RegExp(`^consumed/${d}/rcpt_\\1[0-9a-f]{30}\\.json$`),/^open\/[0-9a-f]{64}\.json$/,/^runs\/[0-9]{2}\/[1-9][0-9]*\.json$/]
;function u(e){return $.some(n=>n.test(e))}const g="files.json",j="baseline.json",f=(0,
i.Tj)(e=>"string"==typeof e&&u(e)?null:{path:"",expected:"a path of the ledger branch"},(0,i.me)(p.br)),_=(0,i.g1)({
frontier:(0,i.p_)(p.tW),head:p.tW,size:i.U9}),h=12;function m(e){const n=String(e).padStart(h,"0")
;return`ledger/${n.slice(0,6)}/${n}.jsonl`}const v=(0,i.g1)({claim:p.o8,operation_digest:p.br,run_attempt:i.yj,
run_id:p.hH});function y(e){return`consumed/${e.slice(5,7)}/${e}.json`}const b="open",k=(0,i.g1)({receipt_id:p.qp,
run_attempt:i.yj,run_id:p.hH,seq:i.U9});function q(e,n){return x(e.operation_kind,e.repository_id,(0,r.XX)(e,n))}
function x(e,n,s){const r=[e,n,s];return`${b}/${(0,t.o)((0,o.dw)(r)).slice(7)}.json`}const Q=(0,i.g1)({opened_at:i.kB,
plan_digests:(0,i.p_)(p.br)});function w(e){return`runs/${e.slice(-2).padStart(2,"0")}/${e}.json`}const H=(0,i.g1)({
releases:(0,i.p_)((0,i.g1)({digest:p.br,id:p.hH,tag:i.Qq})),tags:(0,i.p_)((0,i.g1)({id:p.XS,name:i.Qq}))}),R=(e,n,s)=>{
const t=n.slice(7);return`${e}/${t.slice(0,2)}/${t}${s}`},S=(e,n,s)=>`${e}/${n.slice(7)}${s}`,A={
plan:e=>R("plans",e,".json"),evidence:e=>R("evidence",e,".json"),policy:e=>S("policies",e,".yml"),
trustedKeys:e=>S("trusted-keys",e,""),approvers:e=>S("approvers",e,""),usedApproval:e=>R("approvals",e,".json"),
receipt:e=>`receipts/${e.slice(5,7)}/${e}.dsse.json`},E=(0,i.g1)({plan_digest:p.br,run_id:p.hH,text:i.Qq})})};
