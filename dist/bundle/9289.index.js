"use strict";exports.id=9289,exports.ids=[9289],exports.modules={...require("./23544.shared.js").modules,
...require("./43218.shared.js").modules,...require("./45482.shared.js").modules,...require("./81920.shared.js").modules,
38931:((t,e,n)=>{n.d(e,{F:()=>i});var r=n(51455),o=n(76760);async function i(t,e){const[n,i]=await Promise.all([(0,
r.realpath)(t),(0,r.realpath)(e).catch(()=>e)]),s=(0,o.relative)(i,n)
;return".."!==s&&!s.startsWith(`..${o.sep}`)&&s!==(0,o.resolve)(s)}}),41312:((t,e,n)=>{n.r(e),n.d(e,{inclusion:()=>l})
;var r=n(76760),o=n(59455),i=n(93156),s=n(47301),a=n(74296),c=n(54006),u=n(45482);const l=async(t,{receipt:e,...n})=>{
if(null!==(0,c.qp)(e))throw(0,a.Wp)(`--receipt ${e} is not rcpt_<32 hex>.`);const l=(0,
r.resolve)(t.cwd,n.path),d=await(0,u.LF)(t,n),h=await(0,s.GJ)(l);if(null===h||"inclusion"===h.kind)throw(0,
a.Wp)(`${l} is no proof and no ledger branch.`)
;if("ledger"===h.kind)throw(0,a.Wp)(`${l} is a ledger without a signed checkpoint: name the proof folder or a checkout of the ledger branch.`)
;const{verdict:f}=await(0,s.BZ)(h,{pins:d})
;if("TAMPERED"===f||"UNUSABLE"===f)return t.stderr(`marketops inclusion: ${l} is ${f}. Run \`marketops verify\` on it; nothing was written.\n`),
i.ai[f];const p=await async function(t,e,n){if("branch"===t.kind)return(0,o.inclusionFromBranch)(t.path,e,n)
;const r=await(0,s.J2)(t);return(0,o.inclusionFromProof)(r,e).finally(()=>r.close())}(h,e,d)
;if(null===p)throw new a.NL("receipt_not_found",`No outcome of ${e} is under a signed checkpoint in ${l}. Look up the receipt's id with \`marketops audit-trail\`.`)
;return t.stdout(p),0}}),71604:((t,e,n)=>{n.d(e,{Q8:()=>u,R_:()=>a,ZF:()=>c})
;var r=n(51455),o=n(76760),i=n(74296),s=n(57800);function a(t){if(t.startsWith("-"))throw(0,
i.Wp)(`--remote ${t} is no name of a remote.`)}function c({stdout:t},e,n,r){
t(`${e?JSON.stringify(n):r.map(s.ko).join("\n")}\n`)}async function u({cwd:t},e,n,s=""){try{return await(0,
r.readFile)((0,o.resolve)(t,n))}catch(t){throw(0,i.Wp)(`${e} ${n} cannot be read (${(0,i.bD)(t)}).${s}`)}}}),
81128:((t,e,n)=>{function r(t){let e=t;const n=[];return async t=>{e>0?e--:await new Promise(t=>n.push(t));try{
return await t()}finally{const t=n.shift();void 0===t?e++:t()}}}async function o(t,e,n){const o=r(e)
;return(await Promise.allSettled(t.map((t,e)=>o(()=>n(t,e))))).map(t=>{if("rejected"===t.status)throw t.reason
;return t.value})}function i(t){let e;return()=>(e??={answer:t()}).answer}function s(t){return t.catch(()=>{}),t}
function a(t,e,n){const r=t.get(e);if(void 0!==r)return r;const o=n();t.set(e,o);const i=()=>{t.delete(e)}
;return o.then(t=>null===t?i():void 0,i),o}n.d(e,{HK:()=>a,NN:()=>s,Oo:()=>i,TA:()=>r,bB:()=>o})})};
