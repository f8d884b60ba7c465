"use strict";exports.id=1246,exports.ids=[1246,8850],exports.modules={...require("./22491.shared.js").modules,
...require("./97654.shared.js").modules,8826:((e,t,r)=>{function n({approvals:e}){if("none"===e)return{min:0,from:[],
not:[],signed:null};const{signed:t}=e;return{...o(e),signed:void 0===t?null:o(t)}}function o({min:e=0,from:t,not:r}){
const{users:n=[],teams:o=[]}=t??{};return{min:e,from:[...o.map(({slug:e})=>`@${e}`),...n.map(({login:e})=>e)],not:r}}
r.d(t,{N:()=>n})}),29091:((e,t,r)=>{r.d(t,{o:()=>i,y:()=>o});var n=r(38422)
;function o(e,{planBytes:t,evidenceBytes:r,governance:o,signedApprovals:s}){e.write(n.Pb.plan,t),
e.write(n.Pb.evidence,r),e.write(n.Pb.policy,i(o)),e.write(n.Pb.approvers,o.approversBytes),
e.write(n.Pb.trustedKeys,o.trustedKeysBytes);for(const{digest:t,text:r}of s)e.write((0,n.nx)(t),Buffer.from(r))}
const i=({policyBytes:e,policySource:t})=>!0===t?.withheld?Buffer.alloc(0):e}),41246:((e,t,r)=>{r.r(t),r.d(t,{
PLAIN:()=>o.tZ,changeLines:()=>n.Ow,decisionLines:()=>o.Wp,drawPages:()=>g,finishProof:()=>v,loadPage:()=>i.loadPage})
;var n=r(64347),o=r(87496),i=r(88850),s=r(51455),a=r(97654),c=r(8826),p=r(15590),d=r(55543),l=r(53474),u=r(75917),f=r(38422),m=r(9697),h=r(57994),y=r(29091)
;async function g(e){const t=await _(e);return{of:w(t),...await k(t,e)}}
const w=({proof:e,checkpoints:t,ledgerText:r,warnings:n})=>(0,d.o)(JSON.stringify([e,t,r,n]));async function _(e){
const{folder:t,session:r,governance:n,plan:o,kinds:i}=e,p=await(0,s.readFile)(t.ledgerFile,"utf8"),d=[...r.lines]
;return{proof:(0,a.F)({...e,policyDigest:n.policyDigest,lines:d,origin:r.origin,tip:r.tip()}),plan:o,kinds:i,lines:d,
ledgerText:p,evidenceText:Buffer.from(e.evidenceBytes).toString(),
approversText:Buffer.from(n.approversBytes).toString(),checkpoints:r.stretches,policyText:Buffer.from((0,
y.o)(n)).toString(),policyFile:n.policyFile,terms:!0===n.policySource?.withheld?null:(0,c.N)(n.policy),links:e.links,
warnings:e.warnings,standings:e.standings,comparison:e.comparison}}async function v(e,t){
const{folder:r,session:n,governance:o,signer:i,plan:s}=e,a=await _(e),{proof:c,ledgerText:d}=a,l=t?.of===w(a)?t:await k(a,e),h=`${l.summary}${function({policyFile:e}){
return null!==e?"":`\n### A policy to start from\n\nPut this into \`.marketops/policy.yml\` on the default branch, and change it to what you want to permit:\n\n\`\`\`yaml\n${p.f.team}\`\`\`\n`
}(o)}`,y=c.phase_2_fc_authorization.receipts.map(({receipt_id:e})=>e);for(const[t,{bytes:n}]of e.receipts)r.write((0,
f.WI)(t),n);r.keepReceipts(y),r.writeJson(f.Pb.checkpoints,n.stretches),r.writeJson(f.Pb.proof,c);const g=(0,u.Z6)((0,
u.SS)(s,c));return""!==g&&(r.writeJson(f.Pb.predicate,(0,u.Lu)(c)),r.write(f.Pb.subjects,Buffer.from(g))),
r.write(f.Pb.summary,Buffer.from(h)),r.write(f.Pb.report,Buffer.from(l.report)),
await r.seal(d,c.phase_4_proof_ledger.head,null===i?null:i.manifest),{proof:c,summary:h,decision:(0,m.I)(a).decision}}
const b={summary:e=>(0,h.renderSummary)(e),
report:async e=>(await Promise.resolve().then(r.bind(r,88850))).renderReport(e)}
;async function k(e,{renderers:t=b,warn:r}){const n=async(e,t,n)=>{try{return await t()}catch(t){
return r(`${e} could not be drawn (${(0,
l.bD)(t)}). This is a defect of the action, please report it. The proof is whole without it: ledger.jsonl tells what happened, and \`marketops verify\` checks it.`),
n}};return{summary:await n("summary.md",()=>t.summary(e),P),report:await n("report.html",()=>t.report(e),B)}}
const P="## MarketOps\n\nThis summary could not be drawn, which is a defect of the action. What was decided and done is in `ledger.jsonl` of the proof; `marketops verify` checks it, and `marketops audit-trail` lists what became of each operation.\n",B='<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>MarketOps: no report</title></head>\n<body><main>\n<h1>This page could not be drawn</h1>\n<p>That is a defect of the action. What was decided and done is in <code>ledger.jsonl</code> beside this file.\n<code>marketops verify</code> checks it, and <code>marketops audit-trail</code> lists what became of each operation.</p>\n</main></body>\n</html>\n'
}),75917:((e,t,r)=>{function n(e){const{run:t,phase_1_dry_run_plan:r,phase_2_fc_authorization:n,phase_4_proof_ledger:o}=e
;return{approvals:n.approvals.filter(({state:e})=>"approved"===e).map(({user:e,user_id:t})=>({user:e,user_id:t})),
closed_at:t.closed_at,commit_sha:t.commit_sha,evidence_digest:n.evidence_digest,ledger:{head:o.head,root:o.root,
size:o.size},origin:o.origin,plan_digest:r.plan_digest,policy_digest:n.policy_digest,
receipts:n.receipts.map(({receipt_id:e})=>e),repository:t.repository,result:t.result,run_attempt:t.run_attempt,
run_id:t.run_id,signed_approvals:n.signed_approvals.map(({key:e,principal:t})=>({key:e,principal:t}))}}
function o({operations:e},{phase_3_github_execution:t}){return e.flatMap(({operation_id:e,repository:r,parameters:n})=>{
const o=t.operations.some(({operation_id:t,outcome:r})=>t===e&&"succeeded"===r),i=n.assets??[]
;return o&&!1===n.draft?i.map(({name:e,digest:t})=>({name:e,digest:t,repository:r,tag:n.tag})):[]})}function i(e){
return e.map(({name:e,digest:t})=>{const r=e.replaceAll("\\","\\\\").replaceAll("\n","\\n").replaceAll("\r","\\r")
;return`${r===e?"":"\\"}${t.slice(7)}  ${r}\n`}).join("")}r.d(t,{Lu:()=>n,SS:()=>o,Z6:()=>i})}),88850:((e,t,r)=>{
async function n(e){return(await o()).renderPage(e)}r.r(t),r.d(t,{loadPage:()=>o,renderReport:()=>n});const o=(0,
r(81128).Oo)(()=>Promise.all([r.e(3091),r.e(984),r.e(2184),r.e(2654),r.e(3325)]).then(r.bind(r,63325)))})};
