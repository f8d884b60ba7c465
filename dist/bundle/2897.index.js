import{modules as t}from"./47301.shared.js";import{modules as e}from"./94346.shared.js";export const id=2897
;export const ids=[2897,4346];export const modules={...t,...e,12112:(t,e,n)=>{function o(t){let e=t;const n=[]
;return async t=>{e>0?e--:await new Promise(t=>n.push(t));try{return await t()}finally{const t=n.shift()
;void 0===t?e++:t()}}}async function i(t,e,n){const i=o(e)
;return(await Promise.allSettled(t.map((t,e)=>i(()=>n(t,e))))).map(t=>{if("rejected"===t.status)throw t.reason
;return t.value})}function r(t){let e;return()=>(e??={answer:t()}).answer}function a(t){return t.catch(()=>{}),t}
function s(t,e,n){const o=t.get(e);if(void 0!==o)return o;const i=n();t.set(e,i);const r=()=>{t.delete(e)}
;return i.then(t=>null===t?r():void 0,r),i}n.d(e,{HK:()=>s,NN:()=>a,Oo:()=>r,TA:()=>o,bB:()=>i})},38931:(t,e,n)=>{
n.d(e,{F:()=>r});var o=n(51455),i=n(76760);async function r(t,e){const[n,r]=await Promise.all([(0,o.realpath)(t),(0,
o.realpath)(e).catch(()=>e)]),a=(0,i.relative)(r,n);return".."!==a&&!a.startsWith(`..${i.sep}`)&&a!==(0,i.resolve)(a)}},
41312:(t,e,n)=>{n.r(e),n.d(e,{inclusion:()=>d})
;var o=n(76760),i=n(6848),r=n(94346),a=n(59455),s=n(93156),c=n(47301),l=n(74296),u=n(87298),h=n(45482)
;const d=async(t,{receipt:e,...n})=>{if(null!==(0,u.qp)(e))throw(0,l.Wp)(`--receipt ${e} is not rcpt_<32 hex>.`)
;const d=(0,o.resolve)(t.cwd,n.path),p=await(0,h.LF)(t,n),f=await(0,c.GJ)(d);if(null===f||"inclusion"===f.kind)throw(0,
l.Wp)(`${d} is no proof and no ledger branch.`)
;if("ledger"===f.kind)throw(0,l.Wp)(`${d} is a ledger without a signed checkpoint: name the proof folder or a checkout of the ledger branch.`)
;const{verdict:w}=await(0,c.BZ)(f,{pins:p})
;if("TAMPERED"===w||"UNUSABLE"===w)return t.stderr(`marketops inclusion: ${d} is ${w}. Run \`marketops verify\` on it; nothing was written.\n`),
s.ai[w];const y=await async function({kind:t,path:e},n,o){if("branch"===t)return(0,a.inclusionFromBranch)(e,n,o)
;const s="zip"===t?await(0,r.openZip)(e):(0,i.WG)(e);try{return await(0,a.inclusionFromProof)(s,n)}finally{
await s.close()}}(f,e,p)
;if(null===y)throw new l.NL("receipt_not_found",`No outcome of ${e} is under a signed checkpoint in ${d}. Look up the receipt's id with \`marketops audit-trail\`.`)
;return t.stdout(y),0}},45482:(t,e,n)=>{n.d(e,{$Z:()=>$,GZ:()=>v,LF:()=>p,SC:()=>y})
;var o=n(51455),i=n(76760),r=n(29241),a=n(55543),s=n(38931),c=n(74296),l=n(49598),u=n(19523),h=n(14182)
;async function d(t,e,n){try{return await(0,o.readFile)((0,i.resolve)(t.cwd,n),"utf8")}catch(t){throw(0,
c.Wp)(`${e} ${n} cannot be read (${(0,c.bD)(t)}). Name a file that is there.`)}}
async function p(t,{path:e,vkey:o,trustedKeys:i,repository:s,approvers:l=[]}){for(const t of o)if(null===(0,
u.z5)(t))throw(0,c.Wp)(`--vkey ${t} is not a verifier key of the form <origin>+<8 hex>+<base64>. Copy its whole line.`)
;const p=o.map(t=>`${t}\n`),y=o.length>0?["--vkey"]:[];void 0!==i&&(p.push(await d(t,"--trusted-keys",i)),y.push(i),
await f(t,"--trusted-keys",i,e));const m=[];for(const n of l)m.push(await d(t,"--approvers",n)),
await f(t,"--approvers",n,e);if(void 0!==s){const e=await async function(t,e){if(!/^[\w.-]+\/[\w.-]+$/.test(e))throw(0,
c.Wp)(`--repository ${e} is not OWNER/NAME.`)
;const[{readingClient:o},{approverLists:i,defaultBranch:r},{createReader:a}]=await Promise.all([Promise.all([n.e(7561),n.e(6013),n.e(7915)]).then(n.bind(n,97915)),n.e(1948).then(n.bind(n,91948)),n.e(9649).then(n.bind(n,9649))]),s=a(o(t,t.env.GITHUB_API_URL||"https://api.github.com")),{read:l,commit:u,branch:d}=await r(s,e),p=await l(h.Z)
;if(null===p)throw(0,c.Wp)(`--repository ${e} has no ${h.Z} on its default branch.`);const f=await i(s,e,d);return{
text:Buffer.from(p).toString(),from:`${h.Z} of ${e} at ${u}`,approvers:f}}(t,s).catch(t=>w(`--repository ${s}`,t))
;p.push(e.text),y.push(e.from),m.push(...e.approvers)}if(0===y.length)return null;const v=function(t,e){try{return(0,
r.cz)(t,e)}catch(t){if(!(t instanceof u.Us))throw t
;throw(0,c.Wp)(`${e}, line ${t.line} ${t.message}. A key list that is half understood is not used.`)}
}(p.join("\n"),y.join(" and "));return void 0!==s||l.length>0?{...v,approvers:new Set(m.map(a.ol))}:v}
async function f(t,e,n,o){if(await(0,s.F)((0,i.resolve)(t.cwd,n),(0,i.resolve)(t.cwd,o)))throw(0,
c.Wp)(`${e} ${n} lies in what is verified, which does not say whom to believe about it.`)}function w(t,e){
if(e instanceof c.NL&&"usage"===e.code)throw e;throw(0,c.Wp)(`${t} cannot be read (${(0,c.bD)(e)}).`,e)}
async function y(t,e,n){if(void 0===e)return null
;if(null===n)throw(0,c.Wp)("--ledger needs keys: give --trusted-keys, --vkey or --repository as well.")
;return m(t,`--ledger ${e}`,e,n)}async function m(t,e,o,r){const{openHistory:a}=await n.e(6762).then(n.bind(n,36762))
;return await a((0,
i.resolve)(t.cwd,o),r).catch(t=>w(e,t))??w(e,"it is no clone with the whole history of the ledger branch")}
async function v(t,e){const n=t.env.MARKETOPS_HMAC_KEY??"",o=void 0===e?"MARKETOPS_HMAC_KEY":`--hmac-key-file ${e}`
;return(void 0===e?n:await d(t,"--hmac-key-file",e)).split("\n").map(t=>t.trim()).filter(t=>""!==t).map(t=>{const e=(0,
r.e1)(t)
;if(null===e)throw(0,c.Wp)(`${o} does not hold a key made by \`marketops keygen\`. Give the secret as it was printed.`)
;return e})}async function $(t,{since:e,sinceMirror:n},o){if(void 0!==n){if(void 0!==e)throw(0,
c.Wp)("Give --since or --since-mirror, not both.");const i=`--since-mirror ${n}`,r=await m(t,i,n,o);return r.close(),
r.accepted.at(-1)?.commit.signed??w(i,"no commit in it counts under these keys")}if(void 0===e)return null;const i=(0,
l.S7)(await d(t,"--since",e))
;if(null===i)throw(0,c.Wp)(`--since ${e} is not a signed checkpoint. Give the file "checkpoint" of the ledger branch as you saw it.`)
;return i}}};
