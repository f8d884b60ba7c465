"use strict";exports.id=4457,exports.ids=[4457],exports.modules={...require("./23544.shared.js").modules,
...require("./52533.shared.js").modules,...require("./81920.shared.js").modules,38931:((e,t,r)=>{r.d(t,{F:()=>i})
;var n=r(51455),o=r(76760);async function i(e,t){const[r,i]=await Promise.all([(0,n.realpath)(e),(0,
n.realpath)(t).catch(()=>t)]),s=(0,o.relative)(i,r);return".."!==s&&!s.startsWith(`..${o.sep}`)&&s!==(0,o.resolve)(s)}}),
45482:((e,t,r)=>{r.d(t,{$Z:()=>b,GZ:()=>k,LF:()=>f,SC:()=>v})
;var n=r(76760),o=r(29241),i=r(55543),s=r(38931),a=r(74296),c=r(89591),u=r(91798),h=r(60036),l=r(14182),d=r(71604)
;const p=(e,t,r)=>(0,d.Q8)(e,t,r," Name a file that is there.")
;async function f(e,{path:t,vkey:n,trustedKeys:o,repository:s,approvers:c=[]}){for(const e of n)if(null===(0,
u.z5)(e))throw(0,a.Wp)(`--vkey ${e} is not a verifier key of the form <origin>+<8 hex>+<base64>. Copy its whole line.`)
;const d=(0,h.n0)(n.join("\n"),"--vkey"),f=n.length>0?["--vkey"]:[]
;void 0!==o&&(d.push(...$(await p(e,"--trusted-keys",o),o)),f.push(o),await w(e,"--trusted-keys",o,t));const v=[]
;for(const r of c)v.push(await p(e,"--approvers",r)),await w(e,"--approvers",r,t);if(void 0!==s){
const t=await async function(e,t){if(!/^[\w.-]+\/[\w.-]+$/.test(t))throw(0,a.Wp)(`--repository ${t} is not OWNER/NAME.`)
;const[{readingClient:n},{approverLists:o,defaultBranch:i},{createReader:s}]=await Promise.all([Promise.all([r.e(7561),r.e(6013),r.e(7915)]).then(r.bind(r,97915)),r.e(1948).then(r.bind(r,91948)),Promise.all([r.e(9649),r.e(4215)]).then(r.bind(r,9649))]),c=s(n(e,{
server:e.env.GITHUB_SERVER_URL||"https://github.com"})),{read:u,commit:h,branch:d}=await i(c,t),p=await u(l.Z)
;if(null===p)throw(0,a.Wp)(`--repository ${t} has no ${l.Z} on its default branch.`);const f=await o(c,t,d);return{
bytes:p,from:`${l.Z} of ${t} at ${h}`,approvers:f}}(e,s).catch(e=>y(`--repository ${s}`,e))
;d.push(...$(t.bytes,t.from)),f.push(t.from),v.push(...t.approvers)}if(0===f.length){if(0===c.length)return null
;throw(0,a.Wp)("--approvers needs keys: give --trusted-keys, --vkey or --repository as well.")}const m={keys:d,
from:f.join(" and ")};return void 0!==s||c.length>0?{...m,approvers:new Set(v.map(i.o))}:m}async function w(e,t,r,o){
if(await(0,
s.F)((0,n.resolve)(e.cwd,r),(0,n.resolve)(e.cwd,o)))throw(0,a.Wp)(`${t} ${r} lies in what is verified, which does not say whom to believe about it.`)
}function y(e,t){if(t instanceof a.NL&&"usage"===t.code)throw t;throw(0,a.Wp)(`${e} cannot be read (${(0,a.bD)(t)}).`,t)
}async function v(e,t,r){if(void 0===t)return null
;if(null===r)throw(0,a.Wp)("--ledger needs keys: give --trusted-keys, --vkey or --repository as well.")
;return m(e,`--ledger ${t}`,t,r)}async function m(e,t,o,i){const{openHistory:s}=await r.e(861).then(r.bind(r,50861))
;return await s((0,
n.resolve)(e.cwd,o),i).catch(e=>y(t,e))??y(t,"it is no clone with the whole history of the ledger branch")}
function $(e,t){try{return(0,h.sr)(e,t)}catch(e){throw(0,a.Wp)((0,a.bD)(e),e)}}async function k(e,t){
const r=e.env.MARKETOPS_HMAC_KEY??"",n=void 0===t?"MARKETOPS_HMAC_KEY":`--hmac-key-file ${t}`
;return(void 0===t?r:String(await p(e,"--hmac-key-file",t))).split("\n").map(e=>e.trim()).filter(e=>""!==e).map(e=>{
const t=(0,o.e1)(e)
;if(null===t)throw(0,a.Wp)(`${n} does not hold a key made by \`marketops keygen\`. Give the secret as it was printed.`)
;return t})}async function b(e,{since:t,sinceMirror:r},n){if(void 0!==r){if(void 0!==t)throw(0,
a.Wp)("Give --since or --since-mirror, not both.");const o=`--since-mirror ${r}`,i=await m(e,o,r,n);return i.close(),
i.accepted.at(-1)?.commit.signed??y(o,"no commit in it counts under these keys")}if(void 0===t)return null;const o=(0,
c.S)(await p(e,"--since",t))
;if(null===o)throw(0,a.Wp)(`--since ${t} is not a signed checkpoint. Give the file "checkpoint" of the ledger branch as you saw it.`)
;return o}}),71604:((e,t,r)=>{r.d(t,{Q8:()=>u,R_:()=>a,ZF:()=>c});var n=r(51455),o=r(76760),i=r(74296),s=r(57800)
;function a(e){if(e.startsWith("-"))throw(0,i.Wp)(`--remote ${e} is no name of a remote.`)}function c({stdout:e},t,r,n){
e(`${t?JSON.stringify(r):n.map(s.ko).join("\n")}\n`)}async function u({cwd:e},t,r,s=""){try{return await(0,
n.readFile)((0,o.resolve)(e,r))}catch(e){throw(0,i.Wp)(`${t} ${r} cannot be read (${(0,i.bD)(e)}).${s}`)}}}),
81128:((e,t,r)=>{function n(e){let t=e;const r=[];return async e=>{t>0?t--:await new Promise(e=>r.push(e));try{
return await e()}finally{const e=r.shift();void 0===e?t++:e()}}}async function o(e,t,r){const o=n(t)
;return(await Promise.allSettled(e.map((e,t)=>o(()=>r(e,t))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function i(e){let t;return()=>(t??={answer:e()}).answer}function s(e){return e.catch(()=>{}),e}
function a(e,t,r){const n=e.get(t);if(void 0!==n)return n;const o=r();e.set(t,o);const i=()=>{e.delete(t)}
;return o.then(e=>null===e?i():void 0,i),o}r.d(t,{HK:()=>a,NN:()=>s,Oo:()=>i,TA:()=>n,bB:()=>o})})};
