"use strict";exports.id=1312,exports.ids=[1312,9455],exports.modules={...require("./43218.shared.js").modules,
...require("./59455.shared.js").modules,...require("./84221.shared.js").modules,41312:((e,i,r)=>{r.r(i),r.d(i,{
inclusion:()=>d});var o=r(76760),t=r(59455),n=r(93156),s=r(47301),a=r(74296),c=r(54006),u=r(45482)
;const d=async(e,{receipt:i,...r})=>{if(null!==(0,c.qp)(i))throw(0,a.Wp)(`--receipt ${i} is not rcpt_<32 hex>.`)
;const d=(0,o.resolve)(e.cwd,r.path),l=await(0,u.LF)(e,r),h=await(0,s.GJ)(d);if(null===h||"inclusion"===h.kind)throw(0,
a.Wp)(`${d} is no proof and no ledger branch.`)
;if("ledger"===h.kind)throw(0,a.Wp)(`${d} is a ledger without a signed checkpoint: name the proof folder or a checkout of the ledger branch.`)
;const{verdict:p}=await(0,s.BZ)(h,{pins:l})
;if("TAMPERED"===p||"UNUSABLE"===p)return e.stderr(`marketops inclusion: ${d} is ${p}. Run \`marketops verify\` on it; nothing was written.\n`),
n.ai[p];const f=await async function(e,i,r){if("branch"===e.kind)return(0,t.inclusionFromBranch)(e.path,i,r)
;const o=await(0,s.J2)(e);return(0,t.inclusionFromProof)(o,i).finally(()=>o.close())}(h,i,l)
;if(null===f)throw new a.NL("receipt_not_found",`No outcome of ${i} is under a signed checkpoint in ${d}. Look up the receipt's id with \`marketops audit-trail\`.`)
;return e.stdout(f),0}})};
