"use strict";exports.modules={52533:((e,n,s)=>{s.d(n,{CM:()=>g,Ij:()=>c,Ml:()=>v,Q9:()=>m,Qq:()=>u,RA:()=>h,TI:()=>q,
Yc:()=>b,_N:()=>y,gf:()=>A,hL:()=>S,hV:()=>$,in:()=>k,jF:()=>p,nm:()=>a,rg:()=>x,t$:()=>w,t0:()=>Q,vN:()=>j,zA:()=>f})
;var t=s(55543),o=s(8601),r=s(36625),i=s(54006)
;const p="marketops-ledger",c="tip.json",a="checkpoint",l="([0-9a-f]{2})",d=[/^(?:checkpoint|files\.json|baseline\.json|tip\.json)$/,/^ledger\/([0-9]{6})\/\1[0-9]{6}\.jsonl$/,new RegExp(`^(?:plans|evidence|approvals)/${l}/\\1[0-9a-f]{62}\\.json$`),/^policies\/[0-9a-f]{64}\.yml$/,/^(?:trusted-keys|approvers)\/[0-9a-f]{64}$/,new RegExp(`^receipts/${l}/rcpt_\\1[0-9a-f]{30}\\.dsse\\.json$`),new RegExp(`^consumed/${l}/rcpt_\\1[0-9a-f]{30}\\.json$`),/^open\/[0-9a-f]{64}\.json$/,/^runs\/[0-9]{2}\/[1-9][0-9]*\.json$/]
;function $(e){return d.some(n=>n.test(e))}const u="files.json",g="baseline.json",j=(0,
i.Tj)(e=>"string"==typeof e&&$(e)?null:{path:"",expected:"a path of the ledger branch"},(0,i.me)(i.br)),f=(0,i.g1)({
frontier:(0,i.p_)(i.tW),head:i.tW,size:i.U9}),_=12;function h(e){const n=String(e).padStart(_,"0")
;return`ledger/${n.slice(0,6)}/${n}.jsonl`}const m=(0,i.g1)({claim:i.o8,operation_digest:i.br,run_attempt:i.yj,
run_id:i.hH});function v(e){return`consumed/${e.slice(5,7)}/${e}.json`}const y="open",b=(0,i.g1)({receipt_id:i.qp,
run_attempt:i.yj,run_id:i.hH,seq:i.U9});function k(e,n){return q(e.operation_kind,e.repository_id,(0,r.XX)(e,n))}
function q(e,n,s){const r=[e,n,s];return`${y}/${(0,t.o)((0,o.dw)(r)).slice(7)}.json`}const x=(0,i.g1)({opened_at:i.kB,
plan_digests:(0,i.p_)(i.br)});function Q(e){return`runs/${e.slice(-2).padStart(2,"0")}/${e}.json`}const w=(0,i.g1)({
releases:(0,i.p_)((0,i.g1)({digest:i.br,id:i.hH,tag:i.Qq})),tags:(0,i.p_)((0,i.g1)({id:i.XS,name:i.Qq}))}),H=(e,n,s)=>{
const t=n.slice(7);return`${e}/${t.slice(0,2)}/${t}${s}`},R=(e,n,s)=>`${e}/${n.slice(7)}${s}`,S={
plan:e=>H("plans",e,".json"),evidence:e=>H("evidence",e,".json"),policy:e=>R("policies",e,".yml"),
trustedKeys:e=>R("trusted-keys",e,""),approvers:e=>R("approvers",e,""),usedApproval:e=>H("approvals",e,".json"),
receipt:e=>`receipts/${e.slice(5,7)}/${e}.dsse.json`},A=(0,i.g1)({plan_digest:i.br,run_id:i.hH,text:i.Qq})})};
