"use strict";exports.id=4457,exports.ids=[4457],exports.modules={...require("./23544.shared.js").modules,
...require("./52533.shared.js").modules,...require("./81920.shared.js").modules,38931:((e,t,r)=>{r.d(t,{F:()=>i})
;var n=r(51455),o=r(76760);async function i(e,t){const[r,i]=await Promise.all([(0,n.realpath)(e),(0,
n.realpath)(t).catch(()=>t)]),s=(0,o.relative)(i,r);return".."!==s&&!s.startsWith(`..${o.sep}`)&&s!==(0,o.resolve)(s)}}),
45482:((e,t,r)=>{r.d(t,{$Z:()=>g,GZ:()=>b,LF:()=>w,SC:()=>m})
;var n=r(76760),o=r(29241),i=r(55543),s=r(38931),a=r(74296),c=r(53474),u=r(89591),h=r(91798),l=r(60036),d=r(14182),p=r(71604)
;const f=(e,t,r)=>(0,p.Q8)(e,t,r," Name a file that is there.")
;async function w(e,{path:t,vkey:n,trustedKeys:o,repository:s,approvers:c=[]}){for(const e of n)if(null===(0,
h.z5)(e))throw(0,a.Wp)(`--vkey ${e} is not a verifier key of the form <origin>+<8 hex>+<base64>. Copy its whole line.`)
;const u=(0,l.n0)(n.join("\n"),"--vkey"),p=n.length>0?["--vkey"]:[]
;void 0!==o&&(u.push(...k(await f(e,"--trusted-keys",o),o)),p.push(o),await y(e,"--trusted-keys",o,t));const w=[]
;for(const r of c)w.push(await f(e,"--approvers",r)),await y(e,"--approvers",r,t);if(void 0!==s){
const t=await async function(e,t){if(!/^[\w.-]+\/[\w.-]+$/.test(t))throw(0,a.Wp)(`--repository ${t} is not OWNER/NAME.`)
;const[{readingClient:n},{approverLists:o,defaultBranch:i},{createReader:s}]=await Promise.all([Promise.all([r.e(7561),r.e(6013),r.e(7915)]).then(r.bind(r,97915)),r.e(1948).then(r.bind(r,91948)),Promise.all([r.e(9649),r.e(4215)]).then(r.bind(r,9649))]),c=s(n(e,{
server:e.env.GITHUB_SERVER_URL||"https://github.com"})),{read:u,commit:h,branch:l}=await i(c,t),p=await u(d.Z)
;if(null===p)throw(0,a.Wp)(`--repository ${t} has no ${d.Z} on its default branch.`);const f=await o(c,t,l);return{
bytes:p,from:`${d.Z} of ${t} at ${h}`,approvers:f}}(e,s).catch(e=>v(`--repository ${s}`,e))
;u.push(...k(t.bytes,t.from)),p.push(t.from),w.push(...t.approvers)}if(0===p.length){if(0===c.length)return null
;throw(0,a.Wp)("--approvers needs keys: give --trusted-keys, --vkey or --repository as well.")}const m={keys:u,
from:p.join(" and ")};return void 0!==s||c.length>0?{...m,approvers:new Set(w.map(i.o))}:m}async function y(e,t,r,o){
if(await(0,
s.F)((0,n.resolve)(e.cwd,r),(0,n.resolve)(e.cwd,o)))throw(0,a.Wp)(`${t} ${r} lies in what is verified, which does not say whom to believe about it.`)
}function v(e,t){if(t instanceof c.AK&&"usage"===t.code)throw t;throw(0,a.Wp)(`${e} cannot be read (${(0,c.bD)(t)}).`,t)
}async function m(e,t,r){if(void 0===t)return null
;if(null===r)throw(0,a.Wp)("--ledger needs keys: give --trusted-keys, --vkey or --repository as well.")
;return $(e,`--ledger ${t}`,t,r)}async function $(e,t,o,i){const{openHistory:s}=await r.e(861).then(r.bind(r,50861))
;return await s((0,
n.resolve)(e.cwd,o),i).catch(e=>v(t,e))??v(t,"it is no clone with the whole history of the ledger branch")}
function k(e,t){try{return(0,l.sr)(e,t)}catch(e){throw(0,a.Wp)((0,c.bD)(e),e)}}async function b(e,t){
const r=e.env.MARKETOPS_HMAC_KEY??"",n=void 0===t?"MARKETOPS_HMAC_KEY":`--hmac-key-file ${t}`
;return(void 0===t?r:String(await f(e,"--hmac-key-file",t))).split("\n").map(e=>e.trim()).filter(e=>""!==e).map(e=>{
const t=(0,o.e1)(e)
;if(null===t)throw(0,a.Wp)(`${n} does not hold a key made by \`marketops keygen\`. Give the secret as it was printed.`)
;return t})}async function g(e,{since:t,sinceMirror:r},n){if(void 0!==r){if(void 0!==t)throw(0,
a.Wp)("Give --since or --since-mirror, not both.");const o=`--since-mirror ${r}`,i=await $(e,o,r,n);return i.close(),
i.accepted.at(-1)?.commit.signed??v(o,"no commit in it counts under these keys")}if(void 0===t)return null;const o=(0,
u.S)(await f(e,"--since",t))
;if(null===o)throw(0,a.Wp)(`--since ${t} is not a signed checkpoint. Give the file "checkpoint" of the ledger branch as you saw it.`)
;return o}}),71604:((e,t,r)=>{r.d(t,{Q8:()=>h,R_:()=>c,ZF:()=>u})
;var n=r(51455),o=r(76760),i=r(74296),s=r(53474),a=r(57800);function c(e){if(e.startsWith("-"))throw(0,
i.Wp)(`--remote ${e} is no name of a remote.`)}function u({stdout:e},t,r,n){
e(`${t?JSON.stringify(r):n.map(a.ko).join("\n")}\n`)}async function h({cwd:e},t,r,a=""){try{return await(0,
n.readFile)((0,o.resolve)(e,r))}catch(e){throw(0,i.Wp)(`${t} ${r} cannot be read (${(0,s.bD)(e)}).${a}`)}}}),
81128:((e,t,r)=>{function n(e){let t=e;const r=[];return async e=>{t>0?t--:await new Promise(e=>r.push(e));try{
return await e()}finally{const e=r.shift();void 0===e?t++:e()}}}async function o(e,t,r){const o=n(t)
;return(await Promise.allSettled(e.map((e,t)=>o(()=>r(e,t))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function i(e){let t;return()=>(t??={answer:e()}).answer}function s(e){return e.catch(()=>{}),e}
function a(e,t,r){const n=e.get(t);if(void 0!==n)return n;const o=r();e.set(t,o);const i=()=>{e.delete(t)}
;return o.then(e=>null===e?i():void 0,i),o}r.d(t,{HK:()=>a,NN:()=>s,Oo:()=>i,TA:()=>n,bB:()=>o})})};
