import{modules as t}from"./23544.shared.js";import{modules as n}from"./43218.shared.js"
;import{modules as r}from"./45482.shared.js";import{modules as e}from"./81920.shared.js";export const id=9289
;export const ids=[9289];export const modules={...t,...n,...r,...e,38931:((t,n,r)=>{r.d(n,{F:()=>i})
;var e=r(51455),o=r(76760);async function i(t,n){const[r,i]=await Promise.all([(0,e.realpath)(t),(0,
e.realpath)(n).catch(()=>n)]),a=(0,o.relative)(i,r);return".."!==a&&!a.startsWith(`..${o.sep}`)&&a!==(0,o.resolve)(a)}}),
41312:((t,n,r)=>{r.r(n),r.d(n,{inclusion:()=>l})
;var e=r(76760),o=r(59455),i=r(93156),a=r(47301),s=r(74296),c=r(54006),u=r(45482);const l=async(t,{receipt:n,...r})=>{
if(null!==(0,c.qp)(n))throw(0,s.Wp)(`--receipt ${n} is not rcpt_<32 hex>.`);const l=(0,
e.resolve)(t.cwd,r.path),d=await(0,u.LF)(t,r),h=await(0,a.GJ)(l);if(null===h||"inclusion"===h.kind)throw(0,
s.Wp)(`${l} is no proof and no ledger branch.`)
;if("ledger"===h.kind)throw(0,s.Wp)(`${l} is a ledger without a signed checkpoint: name the proof folder or a checkout of the ledger branch.`)
;const{verdict:f}=await(0,a.BZ)(h,{pins:d})
;if("TAMPERED"===f||"UNUSABLE"===f)return t.stderr(`marketops inclusion: ${l} is ${f}. Run \`marketops verify\` on it; nothing was written.\n`),
i.ai[f];const p=await async function(t,n,r){if("branch"===t.kind)return(0,o.inclusionFromBranch)(t.path,n,r)
;const e=await(0,a.J2)(t);return(0,o.inclusionFromProof)(e,n).finally(()=>e.close())}(h,n,d)
;if(null===p)throw new s.NL("receipt_not_found",`No outcome of ${n} is under a signed checkpoint in ${l}. Look up the receipt's id with \`marketops audit-trail\`.`)
;return t.stdout(p),0}}),71604:((t,n,r)=>{r.d(n,{Q8:()=>u,R_:()=>s,ZF:()=>c})
;var e=r(51455),o=r(76760),i=r(74296),a=r(57800);function s(t){if(t.startsWith("-"))throw(0,
i.Wp)(`--remote ${t} is no name of a remote.`)}function c({stdout:t},n,r,e){
t(`${n?JSON.stringify(r):e.map(a.ko).join("\n")}\n`)}async function u({cwd:t},n,r,a=""){try{return await(0,
e.readFile)((0,o.resolve)(t,r))}catch(t){throw(0,i.Wp)(`${n} ${r} cannot be read (${(0,i.bD)(t)}).${a}`)}}}),
81128:((t,n,r)=>{function e(t){let n=t;const r=[];return async t=>{n>0?n--:await new Promise(t=>r.push(t));try{
return await t()}finally{const t=r.shift();void 0===t?n++:t()}}}async function o(t,n,r){const o=e(n)
;return(await Promise.allSettled(t.map((t,n)=>o(()=>r(t,n))))).map(t=>{if("rejected"===t.status)throw t.reason
;return t.value})}function i(t){let n;return()=>(n??={answer:t()}).answer}function a(t){return t.catch(()=>{}),t}
function s(t,n,r){const e=t.get(n);if(void 0!==e)return e;const o=r();t.set(n,o);const i=()=>{t.delete(n)}
;return o.then(t=>null===t?i():void 0,i),o}r.d(n,{HK:()=>s,NN:()=>a,Oo:()=>i,TA:()=>e,bB:()=>o})})};
