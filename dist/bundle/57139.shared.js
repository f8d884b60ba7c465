"use strict";exports.modules={57139:((e,t,n)=>{n.d(t,{Wb:()=>s,pi:()=>a});var i=n(57800);const o={ok:"ok",
failed:"FAILED",unverifiable:"UNVERIFIABLE",missing:"MISSING",unpinned:"UNPINNED",skipped:"skipped",not_applicable:"-"}
;function s({checks:e}){return e.map(({name:e,status:t,detail:n})=>`${o[t].padEnd(12)} ${e.padEnd(22)} ${(0,i.ko)(n)}`)}
function a({verdict:e,checks:t,entries:n,head:o,root:s}){
const a=t.find(({status:e})=>"failed"===e),r="VERIFIED"===e&&t.some(({name:e})=>"inclusion"===e)
;return[...void 0===a?[]:[`first failure: ${a.name}: ${(0,
i.ko)(a.detail)}`],...r?["included"]:[],...null===o?[]:[`entries: ${n}`,`head: ${o}`,`root: ${s??"not known"}`],`verdict: ${e}`]
}}),90687:((e,t,n)=>{n.d(t,{C:()=>d,L:()=>s});var i=n(42522),o=n(40666);const s={
VERIFIED:"Every check passed under a key that was pinned outside the proof.",
TAMPERED:"A check failed: this is not what was written, or was never written by MarketOps.",
UNUSABLE:"There is nothing that can be read as a proof.",
INCOMPLETE:"The run was broken off, or was not allowed to sign: what it did is not told to the end.",
UNVERIFIABLE:"It is signed by a key that is not among the trusted ones.",
SELF_CONSISTENT:"Nothing contradicts itself, but nobody outside vouches for it: it is unsigned, or no key was pinned."
},a={VERIFIED:null,TAMPERED:"Do not rely on it. Take it anew from its run, and find out who changed it",
UNUSABLE:"Give the folder or zip of a proof, a clone of the ledger, or a ledger.jsonl",
INCOMPLETE:"Verify the clone of the ledger branch with its history, or the proof of a run that came to its end",
UNVERIFIABLE:"Give the public keys that the owners list: .marketops/trusted-keys of the default branch",
SELF_CONSISTENT:"Pin a key: --trusted-keys FILE, --vkey KEY or --repository OWNER/NAME"},r={VERIFIED:"in_order",
TAMPERED:"found",UNUSABLE:"unusable"};function d({verdict:e,checks:t,entries:n,about:d},l){
const u=(...e)=>t.filter(({status:t})=>e.includes(t)).length,c=t.find(({status:e})=>"failed"===e),h=t.filter(({status:e})=>["unverifiable","missing","unpinned","skipped"].includes(e)),E=a[e],f=e in r?{}:{
tone:"orange",symbol:"?"},p=c??h[0];return(0,i.xR)(r[e]??"found",{...f,label:e,
title:void 0===d||"VERIFIED"!==e?["Verification"]:["Run ",{name:d.runId}," of ",{name:d.repository
},` at ${d.commitSha.slice(0,7)}`],sentence:s[e],rows:[{label:"Keys",lines:[[{prose:l,limit:500}]]},{label:"Checks",
lines:[[`${u("ok")} passed, ${u("failed")} failed, ${h.length} open, ${u("not_applicable")} do not apply`]]
},...0===n?[]:[{label:"Ledger",lines:[[(0,o.hS)(n,"line")]]}]],blockers:void 0===p?[]:[{
title:void 0===c?"Open":"First failure",code:p.name,about:[{prose:p.detail,limit:1e3}]}],steps:null===E?[]:[{text:E,
url:null}]})}})};
