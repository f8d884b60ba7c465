export const id=1312;export const ids=[1312];export const modules={41312:(t,i,n)=>{n.r(i),n.d(i,{inclusion:()=>inclusion
});var o=n(76760),e=n(6848),r=n(94346),a=n(59455),c=n(93156),s=n(39600),p=n(74296),d=n(53633),u=n(45482)
;const inclusion=async(t,{receipt:i,...n})=>{if(null!==(0,d.qp)(i))throw(0,p.Wp)(`--receipt ${i} is not rcpt_<32 hex>.`)
;const l=(0,o.resolve)(t.cwd,n.path),h=await(0,u.LF)(t,n),w=await(0,s.GJ)(l);if(null===w||"inclusion"===w.kind)throw(0,
p.Wp)(`${l} is no proof and no ledger branch.`)
;if("ledger"===w.kind)throw(0,p.Wp)(`${l} is a ledger without a signed checkpoint: name the proof folder or a checkout of the ledger branch.`)
;const{verdict:f}=await(0,s.BZ)(w,{pins:h})
;if("TAMPERED"===f||"UNUSABLE"===f)return t.stderr(`marketops inclusion: ${l} is ${f}. Run \`marketops verify\` on it; nothing was written.\n`),
c.ai[f];const k=await async function make({kind:t,path:i},n,o){if("branch"===t)return(0,a.vN)(i,n,o)
;const c="zip"===t?await(0,r.Q)(i):(0,e.WG)(i);try{return await(0,a.NU)(c,n)}finally{await c.close()}}(w,i,h)
;if(null===k)throw new p.NL("receipt_not_found",`No outcome of ${i} is under a signed checkpoint in ${l}. Look up the receipt's id with \`marketops audit-trail\`.`)
;return t.stdout(k),0}}};
