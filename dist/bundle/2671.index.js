"use strict";exports.id=2671,exports.ids=[2671],exports.modules={...require("./23544.shared.js").modules,
...require("./52533.shared.js").modules,...require("./81920.shared.js").modules,38931:((e,t,r)=>{r.d(t,{F:()=>i})
;var n=r(51455),o=r(76760);async function i(e,t){const[r,i]=await Promise.all([(0,n.realpath)(e),(0,
n.realpath)(t).catch(()=>t)]),s=(0,o.relative)(i,r);return".."!==s&&!s.startsWith(`..${o.sep}`)&&s!==(0,o.resolve)(s)}}),
45482:((e,t,r)=>{r.d(t,{$Z:()=>k,GZ:()=>g,LF:()=>y,SC:()=>m})
;var n=r(76760),o=r(29241),i=r(55543),s=r(38931),a=r(74296),c=r(53474),u=r(89591),l=r(91798),f=r(60036),h=r(14182),d=r(71604)
;const p=(e,t,r)=>(0,d.Q8)(e,t,r," Name a file that is there.")
;async function y(e,{path:t,vkey:n,trustedKeys:o,repository:s,approvers:c=[]}){for(const e of n)if(null===(0,
l.z5)(e))throw(0,a.Wp)(`--vkey ${e} is not a verifier key of the form <origin>+<8 hex>+<base64>. Copy its whole line.`)
;const u=(0,f.n0)(n.join("\n"),"--vkey"),d=n.length>0?["--vkey"]:[]
;void 0!==o&&(u.push(...$(await p(e,"--trusted-keys",o),o)),d.push(o),await w(e,"--trusted-keys",o,t));const y=[]
;for(const r of c)y.push(await p(e,"--approvers",r)),await w(e,"--approvers",r,t);if(void 0!==s){
const t=await async function(e,t){if(!/^[\w.-]+\/[\w.-]+$/.test(t))throw(0,a.Wp)(`--repository ${t} is not OWNER/NAME.`)
;const[{readingClient:n},{approverLists:o,defaultBranch:i},{createReader:s}]=await Promise.all([Promise.all([r.e(7561),r.e(6013),r.e(7915)]).then(r.bind(r,97915)),r.e(1948).then(r.bind(r,91948)),Promise.all([r.e(9649),r.e(4215)]).then(r.bind(r,9649))]),c=s(n(e,{
server:e.env.GITHUB_SERVER_URL||"https://github.com"})),{read:u,commit:l,branch:f}=await i(c,t),d=await u(h.Z)
;if(null===d)throw(0,a.Wp)(`--repository ${t} has no ${h.Z} on its default branch.`);const p=await o(c,t,f);return{
bytes:d,from:`${h.Z} of ${t} at ${l}`,approvers:p}}(e,s).catch(e=>v(`--repository ${s}`,e))
;u.push(...$(t.bytes,t.from)),d.push(t.from),y.push(...t.approvers)}if(0===d.length){if(0===c.length)return null
;throw(0,a.Wp)("--approvers needs keys: give --trusted-keys, --vkey or --repository as well.")}const m={keys:u,
from:d.join(" and ")};return void 0!==s||c.length>0?{...m,approvers:new Set(y.map(i.o))}:m}async function w(e,t,r,o){
if(await(0,
s.F)((0,n.resolve)(e.cwd,r),(0,n.resolve)(e.cwd,o)))throw(0,a.Wp)(`${t} ${r} lies in what is verified, which does not say whom to believe about it.`)
}function v(e,t){if(t instanceof c.AK&&"usage"===t.code)throw t;throw(0,a.Wp)(`${e} cannot be read (${(0,c.bD)(t)}).`,t)
}async function m(e,t,r){if(void 0===t)return null
;if(null===r)throw(0,a.Wp)("--ledger needs keys: give --trusted-keys, --vkey or --repository as well.")
;return b(e,`--ledger ${t}`,t,r)}async function b(e,t,o,i){const{openHistory:s}=await r.e(861).then(r.bind(r,50861))
;return await s((0,
n.resolve)(e.cwd,o),i).catch(e=>v(t,e))??v(t,"it is no clone with the whole history of the ledger branch")}
function $(e,t){try{return(0,f.sr)(e,t)}catch(e){throw(0,a.Wp)((0,c.bD)(e),e)}}async function g(e,t){
const r=e.env.MARKETOPS_HMAC_KEY??"",n=void 0===t?"MARKETOPS_HMAC_KEY":`--hmac-key-file ${t}`
;return(void 0===t?r:String(await p(e,"--hmac-key-file",t))).split("\n").map(e=>e.trim()).filter(e=>""!==e).map(e=>{
const t=(0,o.e1)(e)
;if(null===t)throw(0,a.Wp)(`${n} does not hold a key made by \`marketops keygen\`. Give the secret as it was printed.`)
;return t})}async function k(e,{since:t,sinceMirror:r},n){if(void 0!==r){if(void 0!==t)throw(0,
a.Wp)("Give --since or --since-mirror, not both.");const o=`--since-mirror ${r}`,i=await b(e,o,r,n);return i.close(),
i.accepted.at(-1)?.commit.signed??v(o,"no commit in it counts under these keys")}if(void 0===t)return null;const o=(0,
u.S)(await p(e,"--since",t))
;if(null===o)throw(0,a.Wp)(`--since ${t} is not a signed checkpoint. Give the file "checkpoint" of the ledger branch as you saw it.`)
;return o}}),60197:((e,t,r)=>{r.d(t,{SP:()=>o,Up:()=>u,at:()=>c,b4:()=>i});const n=200;function o(e){
if(void 0===e)return"nothing"
;const t=JSON.stringify(e).replace(/[\u007f-\u009f\u2028\u2029\u2060-\u206f\p{Cf}]/gu,e=>Array.from({length:e.length
},(t,r)=>`\\u${e.charCodeAt(r).toString(16).padStart(4,"0")}`).join(""));return t.length>n?`${t.slice(0,n)}\u2026`:t}
function i(e,t){let r=0,n=e;for(const e of s(t)){if("object"!=typeof n||null===n)break
;const t=Object.entries(n),o=t.findIndex(([t])=>t===e);if(o<0)break;const i=Array.isArray(n),s=t.slice(0,o)
;r+=a(i?s.map(([,e])=>e):Object.fromEntries(s))-(0===o?1:0),i||(r+=a(e)+1),n=t[o]?.[1]}return r}
const s=e=>e.match(/[^.[\]]+/g)??[],a=e=>Buffer.byteLength(JSON.stringify(e));function c(e,t,r=""){
if(Object.is(e,t))return null
;if(!("object"==typeof e&&"object"==typeof t&&null!==e&&null!==t&&Array.isArray(e)===Array.isArray(t)))return{path:r,
expected:e,found:t};const n=t,o=e;for(const t of new Set([...Object.keys(o),...Object.keys(n)])){
const i=Array.isArray(e)?`[${t}]`:""===r?t:`.${t}`,s=c(o[t],n[t],`${r}${i}`);if(null!==s)return s}return null}
function u(e,t){let r=e;for(const e of s(t)){if("object"!=typeof r||null===r)return;r=r[e]}return r}}),71604:((e,t,r)=>{
r.d(t,{Q8:()=>l,R_:()=>c,ZF:()=>u});var n=r(51455),o=r(76760),i=r(74296),s=r(53474),a=r(57800);function c(e){
if(e.startsWith("-"))throw(0,i.Wp)(`--remote ${e} is no name of a remote.`)}function u({stdout:e},t,r,n){
e(`${t?JSON.stringify(r):n.map(a.ko).join("\n")}\n`)}async function l({cwd:e},t,r,a=""){try{return await(0,
n.readFile)((0,o.resolve)(e,r))}catch(e){throw(0,i.Wp)(`${t} ${r} cannot be read (${(0,s.bD)(e)}).${a}`)}}}),
81128:((e,t,r)=>{function n(e){let t=e;const r=[];return async e=>{t>0?t--:await new Promise(e=>r.push(e));try{
return await e()}finally{const e=r.shift();void 0===e?t++:e()}}}async function o(e,t,r){const o=n(t)
;return(await Promise.allSettled(e.map((e,t)=>o(()=>r(e,t))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function i(e){let t;return()=>(t??={answer:e()}).answer}function s(e){return e.catch(()=>{}),e}
function a(e,t,r){const n=e.get(t);if(void 0!==n)return n;const o=r();e.set(t,o);const i=()=>{e.delete(t)}
;return o.then(e=>null===e?i():void 0,i),o}r.d(t,{HK:()=>a,NN:()=>s,Oo:()=>i,TA:()=>n,bB:()=>o})})};
