"use strict";exports.id=1246,exports.ids=[1246,8850],exports.modules={...require("./22491.shared.js").modules,
...require("./97654.shared.js").modules,8826:((e,t,r)=>{function i({approvals:e}){if("none"===e)return{min:0,from:[],
not:[],signed:null};const{signed:t}=e;return{...o(e),signed:void 0===t?null:o(t)}}function o({min:e=0,from:t,not:r}){
const{users:i=[],teams:o=[]}=t??{};return{min:e,from:[...o.map(({slug:e})=>`@${e}`),...i.map(({login:e})=>e)],not:r}}
r.d(t,{N:()=>i})}),29091:((e,t,r)=>{r.d(t,{o:()=>n,y:()=>o});var i=r(38422)
;function o(e,{planBytes:t,evidenceBytes:r,governance:o,signedApprovals:s}){e.write(i.Pb.plan,t),
e.write(i.Pb.evidence,r),e.write(i.Pb.policy,n(o)),e.write(i.Pb.approvers,o.approversBytes),
e.write(i.Pb.trustedKeys,o.trustedKeysBytes);for(const{digest:t,text:r}of s)e.write((0,i.nx)(t),Buffer.from(r))}
const n=({policyBytes:e,policySource:t})=>!0===t?.withheld?Buffer.alloc(0):e}),41246:((e,t,r)=>{r.r(t),r.d(t,{
PLAIN:()=>o.tZ,changeLines:()=>i.Ow,decisionLines:()=>o.Wp,finishProof:()=>y,loadPage:()=>n.loadPage})
;var i=r(64347),o=r(87496),n=r(88850),s=r(51455),a=r(97654),p=r(8826),c=r(9467),d=r(74296),l=r(75917),u=r(38422),m=r(9697),f=r(57994),h=r(29091)
;async function y(e){const{folder:t,session:r,governance:i,signer:o,plan:n,kinds:f,warn:y,renderers:b=g}=e,v=(0,a.F)({
...e,policyDigest:i.policyDigest,lines:r.lines,origin:r.origin,tip:r.tip()}),k=await(0,
s.readFile)(t.ledgerFile,"utf8"),P={proof:v,plan:n,kinds:f,lines:r.lines,ledgerText:k,
evidenceText:Buffer.from(e.evidenceBytes).toString(),approversText:Buffer.from(i.approversBytes).toString(),
checkpoints:r.stretches,policyText:Buffer.from((0,h.o)(i)).toString(),policyFile:i.policyFile,
terms:!0===i.policySource?.withheld?null:(0,p.N)(i.policy),links:e.links,warnings:e.warnings,standings:e.standings,
comparison:e.comparison},B=await async function(e,{summary:t,report:r},i){const o=async(e,t,r)=>{try{return await t()
}catch(t){
return i(`${e} could not be drawn (${(0,d.bD)(t)}). This is a defect of the action, please report it. The proof is whole without it: ledger.jsonl tells what happened, and \`marketops verify\` checks it.`),
r}};return{summary:await o("summary.md",()=>t(e),_),report:await o("report.html",()=>r(e),w)}
}(P,b,y),x=`${B.summary}${function({policyFile:e}){
return null!==e?"":`\n### A policy to start from\n\nPut this into \`.marketops/policy.yml\` on the default branch, and change it to what you want to permit:\n\n\`\`\`yaml\n${c.fG.team}\`\`\`\n`
}(i)}`,S=v.phase_2_fc_authorization.receipts.map(({receipt_id:e})=>e);for(const[r,{bytes:i}]of e.receipts)t.write((0,
u.WI)(r),i);t.keepReceipts(S),t.writeJson(u.Pb.checkpoints,r.stretches),t.writeJson(u.Pb.proof,v);const T=(0,l.Z6)((0,
l.SS)(n,v));return""!==T&&(t.writeJson(u.Pb.predicate,(0,l.Lu)(v)),t.write(u.Pb.subjects,Buffer.from(T))),
t.write(u.Pb.summary,Buffer.from(x)),t.write(u.Pb.report,Buffer.from(B.report)),
await t.seal(k,v.phase_4_proof_ledger.head,null===o?null:o.manifest),{proof:v,summary:x,decision:(0,m.I)(P).decision}}
const g={summary:e=>(0,f.renderSummary)(e),
report:async e=>(await Promise.resolve().then(r.bind(r,88850))).renderReport(e)}
;const _="## MarketOps\n\nThis summary could not be drawn, which is a defect of the action. What was decided and done is in `ledger.jsonl` of the proof; `marketops verify` checks it, and `marketops audit-trail` lists what became of each operation.\n",w='<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>MarketOps: no report</title></head>\n<body><main>\n<h1>This page could not be drawn</h1>\n<p>That is a defect of the action. What was decided and done is in <code>ledger.jsonl</code> beside this file.\n<code>marketops verify</code> checks it, and <code>marketops audit-trail</code> lists what became of each operation.</p>\n</main></body>\n</html>\n'
}),75917:((e,t,r)=>{function i(e){const{run:t,phase_1_dry_run_plan:r,phase_2_fc_authorization:i,phase_4_proof_ledger:o}=e
;return{approvals:i.approvals.filter(({state:e})=>"approved"===e).map(({user:e,user_id:t})=>({user:e,user_id:t})),
closed_at:t.closed_at,commit_sha:t.commit_sha,evidence_digest:i.evidence_digest,ledger:{head:o.head,root:o.root,
size:o.size},origin:o.origin,plan_digest:r.plan_digest,policy_digest:i.policy_digest,
receipts:i.receipts.map(({receipt_id:e})=>e),repository:t.repository,result:t.result,run_attempt:t.run_attempt,
run_id:t.run_id,signed_approvals:i.signed_approvals.map(({key:e,principal:t})=>({key:e,principal:t}))}}
function o({operations:e},{phase_3_github_execution:t}){return e.flatMap(({operation_id:e,repository:r,parameters:i})=>{
const o=t.operations.some(({operation_id:t,outcome:r})=>t===e&&"succeeded"===r),n=i.assets??[]
;return o&&!1===i.draft?n.map(({name:e,digest:t})=>({name:e,digest:t,repository:r,tag:i.tag})):[]})}function n(e){
return e.map(({name:e,digest:t})=>{const r=e.replaceAll("\\","\\\\").replaceAll("\n","\\n").replaceAll("\r","\\r")
;return`${r===e?"":"\\"}${t.slice(7)}  ${r}\n`}).join("")}r.d(t,{Lu:()=>i,SS:()=>o,Z6:()=>n})}),88850:((e,t,r)=>{
async function i(e){return(await o()).renderPage(e)}r.r(t),r.d(t,{loadPage:()=>o,renderReport:()=>i});const o=(0,
r(81128).Oo)(()=>Promise.all([r.e(3091),r.e(984),r.e(9319),r.e(2654),r.e(3325)]).then(r.bind(r,63325)))})};
