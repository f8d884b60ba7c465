"use strict";exports.modules={45482:((e,t,o)=>{o.d(t,{$Z:()=>$,GZ:()=>b,LF:()=>f,SC:()=>v})
;var r=o(76760),i=o(29241),n=o(55543),s=o(38931),a=o(74296),c=o(89591),h=o(91798),l=o(60036),p=o(14182),u=o(71604)
;const d=(e,t,o)=>(0,u.Q8)(e,t,o," Name a file that is there.")
;async function f(e,{path:t,vkey:r,trustedKeys:i,repository:s,approvers:c=[]}){for(const e of r)if(null===(0,
h.z5)(e))throw(0,a.Wp)(`--vkey ${e} is not a verifier key of the form <origin>+<8 hex>+<base64>. Copy its whole line.`)
;const u=(0,l.n0)(r.join("\n"),"--vkey"),f=r.length>0?["--vkey"]:[]
;void 0!==i&&(u.push(...k(await d(e,"--trusted-keys",i),i)),f.push(i),await w(e,"--trusted-keys",i,t));const v=[]
;for(const o of c)v.push(await d(e,"--approvers",o)),await w(e,"--approvers",o,t);if(void 0!==s){
const t=await async function(e,t){if(!/^[\w.-]+\/[\w.-]+$/.test(t))throw(0,a.Wp)(`--repository ${t} is not OWNER/NAME.`)
;const[{readingClient:r},{approverLists:i,defaultBranch:n},{createReader:s}]=await Promise.all([Promise.all([o.e(7561),o.e(6013),o.e(7915)]).then(o.bind(o,97915)),o.e(1948).then(o.bind(o,91948)),Promise.all([o.e(9649),o.e(4215)]).then(o.bind(o,9649))]),c=s(r(e,{
server:e.env.GITHUB_SERVER_URL||"https://github.com"})),{read:h,commit:l,branch:u}=await n(c,t),d=await h(p.Z)
;if(null===d)throw(0,a.Wp)(`--repository ${t} has no ${p.Z} on its default branch.`);const f=await i(c,t,u);return{
bytes:d,from:`${p.Z} of ${t} at ${l}`,approvers:f}}(e,s).catch(e=>y(`--repository ${s}`,e))
;u.push(...k(t.bytes,t.from)),f.push(t.from),v.push(...t.approvers)}if(0===f.length){if(0===c.length)return null
;throw(0,a.Wp)("--approvers needs keys: give --trusted-keys, --vkey or --repository as well.")}const m={keys:u,
from:f.join(" and ")};return void 0!==s||c.length>0?{...m,approvers:new Set(v.map(n.o))}:m}async function w(e,t,o,i){
if(await(0,
s.F)((0,r.resolve)(e.cwd,o),(0,r.resolve)(e.cwd,i)))throw(0,a.Wp)(`${t} ${o} lies in what is verified, which does not say whom to believe about it.`)
}function y(e,t){if(t instanceof a.NL&&"usage"===t.code)throw t;throw(0,a.Wp)(`${e} cannot be read (${(0,a.bD)(t)}).`,t)
}async function v(e,t,o){if(void 0===t)return null
;if(null===o)throw(0,a.Wp)("--ledger needs keys: give --trusted-keys, --vkey or --repository as well.")
;return m(e,`--ledger ${t}`,t,o)}async function m(e,t,i,n){const{openHistory:s}=await o.e(861).then(o.bind(o,50861))
;return await s((0,
r.resolve)(e.cwd,i),n).catch(e=>y(t,e))??y(t,"it is no clone with the whole history of the ledger branch")}
function k(e,t){try{return(0,l.sr)(e,t)}catch(e){throw(0,a.Wp)((0,a.bD)(e),e)}}async function b(e,t){
const o=e.env.MARKETOPS_HMAC_KEY??"",r=void 0===t?"MARKETOPS_HMAC_KEY":`--hmac-key-file ${t}`
;return(void 0===t?o:String(await d(e,"--hmac-key-file",t))).split("\n").map(e=>e.trim()).filter(e=>""!==e).map(e=>{
const t=(0,i.e1)(e)
;if(null===t)throw(0,a.Wp)(`${r} does not hold a key made by \`marketops keygen\`. Give the secret as it was printed.`)
;return t})}async function $(e,{since:t,sinceMirror:o},r){if(void 0!==o){if(void 0!==t)throw(0,
a.Wp)("Give --since or --since-mirror, not both.");const i=`--since-mirror ${o}`,n=await m(e,i,o,r);return n.close(),
n.accepted.at(-1)?.commit.signed??y(i,"no commit in it counts under these keys")}if(void 0===t)return null;const i=(0,
c.S)(await d(e,"--since",t))
;if(null===i)throw(0,a.Wp)(`--since ${t} is not a signed checkpoint. Give the file "checkpoint" of the ledger branch as you saw it.`)
;return i}})};
