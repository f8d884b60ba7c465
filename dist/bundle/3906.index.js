import{modules as t}from"./23544.shared.js";import{modules as n}from"./43218.shared.js"
;import{modules as r}from"./45482.shared.js";import{modules as e}from"./52533.shared.js"
;import{modules as o}from"./94346.shared.js";export const id=3906;export const ids=[3906,4346];export const modules={
...t,...n,...r,...e,...o,38931:((t,n,r)=>{r.d(n,{F:()=>i});var e=r(51455),o=r(76760);async function i(t,n){
const[r,i]=await Promise.all([(0,e.realpath)(t),(0,e.realpath)(n).catch(()=>n)]),s=(0,o.relative)(i,r)
;return".."!==s&&!s.startsWith(`..${o.sep}`)&&s!==(0,o.resolve)(s)}}),41312:((t,n,r)=>{r.r(n),r.d(n,{inclusion:()=>p})
;var e=r(76760),o=r(6848),i=r(94346),s=r(59455),a=r(93156),c=r(47301),u=r(74296),l=r(54006),d=r(45482)
;const p=async(t,{receipt:n,...r})=>{if(null!==(0,l.qp)(n))throw(0,u.Wp)(`--receipt ${n} is not rcpt_<32 hex>.`)
;const p=(0,e.resolve)(t.cwd,r.path),h=await(0,d.LF)(t,r),f=await(0,c.GJ)(p);if(null===f||"inclusion"===f.kind)throw(0,
u.Wp)(`${p} is no proof and no ledger branch.`)
;if("ledger"===f.kind)throw(0,u.Wp)(`${p} is a ledger without a signed checkpoint: name the proof folder or a checkout of the ledger branch.`)
;const{verdict:m}=await(0,c.BZ)(f,{pins:h})
;if("TAMPERED"===m||"UNUSABLE"===m)return t.stderr(`marketops inclusion: ${p} is ${m}. Run \`marketops verify\` on it; nothing was written.\n`),
a.ai[m];const w=await async function({kind:t,path:n},r,e){if("branch"===t)return(0,s.inclusionFromBranch)(n,r,e)
;const a="zip"===t?await(0,i.openZip)(n):(0,o.WG)(n);try{return await(0,s.inclusionFromProof)(a,r)}finally{
await a.close()}}(f,n,h)
;if(null===w)throw new u.NL("receipt_not_found",`No outcome of ${n} is under a signed checkpoint in ${p}. Look up the receipt's id with \`marketops audit-trail\`.`)
;return t.stdout(w),0}}),81128:((t,n,r)=>{function e(t){let n=t;const r=[];return async t=>{
n>0?n--:await new Promise(t=>r.push(t));try{return await t()}finally{const t=r.shift();void 0===t?n++:t()}}}
async function o(t,n,r){const o=e(n);return(await Promise.allSettled(t.map((t,n)=>o(()=>r(t,n))))).map(t=>{
if("rejected"===t.status)throw t.reason;return t.value})}function i(t){let n;return()=>(n??={answer:t()}).answer}
function s(t){return t.catch(()=>{}),t}function a(t,n,r){const e=t.get(n);if(void 0!==e)return e;const o=r();t.set(n,o)
;const i=()=>{t.delete(n)};return o.then(t=>null===t?i():void 0,i),o}r.d(n,{HK:()=>a,NN:()=>s,Oo:()=>i,TA:()=>e,bB:()=>o
})})};
