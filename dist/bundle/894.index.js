"use strict";exports.id=894,exports.ids=[894,9455],exports.modules={...require("./43218.shared.js").modules,
...require("./59455.shared.js").modules,...require("./84221.shared.js").modules,41312:((e,r,t)=>{t.r(r),t.d(r,{
inclusion:()=>l});var n=t(76760),i=t(59455),o=t(93156),s=t(47301),a=t(74296),c=t(53474),u=t(87298),d=t(45482)
;const l=async(e,{receipt:r,...t})=>{if(null!==(0,u.qp)(r))throw(0,a.Wp)(`--receipt ${r} is not rcpt_<32 hex>.`)
;const l=(0,n.resolve)(e.cwd,t.path),h=await(0,d.LF)(e,t),p=await(0,s.GJ)(l);if(null===p||"inclusion"===p.kind)throw(0,
a.Wp)(`${l} is no proof and no ledger branch.`)
;if("ledger"===p.kind)throw(0,a.Wp)(`${l} is a ledger without a signed checkpoint: name the proof folder or a checkout of the ledger branch.`)
;const{verdict:f}=await(0,s.BZ)(p,{pins:h})
;if("TAMPERED"===f||"UNUSABLE"===f)return e.stderr(`marketops inclusion: ${l} is ${f}. Run \`marketops verify\` on it; nothing was written.\n`),
o.ai[f];const w=await async function(e,r,t){if("branch"===e.kind)return(0,i.inclusionFromBranch)(e.path,r,t)
;const n=await(0,s.J2)(e);return(0,i.inclusionFromProof)(n,r).finally(()=>n.close())}(p,r,h)
;if(null===w)throw new c.AK("receipt_not_found",`No outcome of ${r} is under a signed checkpoint in ${l}. Look up the receipt's id with \`marketops audit-trail\`.`)
;return e.stdout(w),0}}),68011:((e,r,t)=>{const n=t(96782);e.exports=(e,r,t)=>{try{r=new n(r,t)}catch(e){return!1}
return r.test(e)}})};
