export const id=2897;export const ids=[2897];export const modules={41312:(t,e,n)=>{n.r(e),n.d(e,{inclusion:()=>f})
;var o=n(76760),i=n(6848),r=n(94346),a=n(59455),s=n(93156),c=n(39600),l=n(74296),h=n(53633),u=n(45482)
;const f=async(t,{receipt:e,...n})=>{if(null!==(0,h.qp)(e))throw(0,l.Wp)(`--receipt ${e} is not rcpt_<32 hex>.`)
;const f=(0,o.resolve)(t.cwd,n.path),p=await(0,u.LF)(t,n),d=await(0,c.GJ)(f);if(null===d||"inclusion"===d.kind)throw(0,
l.Wp)(`${f} is no proof and no ledger branch.`)
;if("ledger"===d.kind)throw(0,l.Wp)(`${f} is a ledger without a signed checkpoint: name the proof folder or a checkout of the ledger branch.`)
;const{verdict:w}=await(0,c.BZ)(d,{pins:p})
;if("TAMPERED"===w||"UNUSABLE"===w)return t.stderr(`marketops inclusion: ${f} is ${w}. Run \`marketops verify\` on it; nothing was written.\n`),
s.ai[w];const y=await async function({kind:t,path:e},n,o){if("branch"===t)return(0,a.vN)(e,n,o)
;const s="zip"===t?await(0,r.Q)(e):(0,i.WG)(e);try{return await(0,a.NU)(s,n)}finally{await s.close()}}(d,e,p)
;if(null===y)throw new l.NL("receipt_not_found",`No outcome of ${e} is under a signed checkpoint in ${f}. Look up the receipt's id with \`marketops audit-trail\`.`)
;return t.stdout(y),0}},45482:(t,e,n)=>{n.d(e,{$Z:()=>g,GZ:()=>$,LF:()=>w,SC:()=>v})
;var o=n(51455),i=n(76760),r=n(29241),a=n(36762),s=n(55543),c=n(38931),l=n(74296),h=n(49598),u=n(19523),f=n(14182),p=n(91948)
;async function d(t,e,n){try{return await(0,o.readFile)((0,i.resolve)(t.cwd,n),"utf8")}catch(t){throw(0,
l.Wp)(`${e} ${n} cannot be read (${(0,l.bD)(t)}). Name a file that is there.`)}}
async function w(t,{path:e,vkey:o,trustedKeys:i,repository:a,approvers:c=[]}){for(const t of o)if(null===(0,
u.z5)(t))throw(0,l.Wp)(`--vkey ${t} is not a verifier key of the form <origin>+<8 hex>+<base64>. Copy its whole line.`)
;const h=o.map(t=>`${t}\n`),w=o.length>0?["--vkey"]:[];void 0!==i&&(h.push(await d(t,"--trusted-keys",i)),w.push(i),
await y(t,"--trusted-keys",i,e));const v=[];for(const n of c)v.push(await d(t,"--approvers",n)),
await y(t,"--approvers",n,e);if(void 0!==a){const e=await async function(t,e){if(!/^[\w.-]+\/[\w.-]+$/.test(e))throw(0,
l.Wp)(`--repository ${e} is not OWNER/NAME.`)
;const[{readingClient:o},{createReader:i}]=await Promise.all([Promise.all([n.e(7561),n.e(6013),n.e(7915)]).then(n.bind(n,97915)),n.e(9649).then(n.bind(n,9649))]),r=i(o(t,t.env.GITHUB_API_URL||"https://api.github.com")),{read:a,commit:s,branch:c}=await(0,
p.O)(r,e),h=await a(f.Z);if(null===h)throw(0,l.Wp)(`--repository ${e} has no ${f.Z} on its default branch.`)
;const u=await(0,p.D)(r,e,c);return{text:Buffer.from(h).toString(),from:`${f.Z} of ${e} at ${s}`,approvers:u}
}(t,a).catch(t=>m(`--repository ${a}`,t));h.push(e.text),w.push(e.from),v.push(...e.approvers)}
if(0===w.length)return null;const $=function(t,e){try{return(0,r.cz)(t,e)}catch(t){if(!(t instanceof u.Us))throw t
;throw(0,l.Wp)(`${e}, line ${t.line} ${t.message}. A key list that is half understood is not used.`)}
}(h.join("\n"),w.join(" and "));return void 0!==a||c.length>0?{...$,approvers:new Set(v.map(s.ol))}:$}
async function y(t,e,n,o){if(await(0,c.F)((0,i.resolve)(t.cwd,n),(0,i.resolve)(t.cwd,o)))throw(0,
l.Wp)(`${e} ${n} lies in what is verified, which does not say whom to believe about it.`)}function m(t,e){
if(e instanceof l.NL&&"usage"===e.code)throw e;throw(0,l.Wp)(`${t} cannot be read (${(0,l.bD)(e)}).`,e)}
async function v(t,e,n){if(void 0===e)return null
;if(null===n)throw(0,l.Wp)("--ledger needs keys: give --trusted-keys, --vkey or --repository as well.");const o=await(0,
a.jC)((0,i.resolve)(t.cwd,e),n).catch(t=>m(`--ledger ${e}`,t));if(null===o)throw(0,
l.Wp)(`--ledger ${e} is no clone with the whole history of the ledger branch.`);return o}async function $(t,e){
const n=t.env.MARKETOPS_HMAC_KEY??"",o=void 0===e?"MARKETOPS_HMAC_KEY":`--hmac-key-file ${e}`
;return(void 0===e?n:await d(t,"--hmac-key-file",e)).split("\n").map(t=>t.trim()).filter(t=>""!==t).map(t=>{const e=(0,
r.e1)(t)
;if(null===e)throw(0,l.Wp)(`${o} does not hold a key made by \`marketops keygen\`. Give the secret as it was printed.`)
;return e})}async function g(t,e){if(void 0===e)return null;const n=(0,h.S7)(await d(t,"--since",e))
;if(null===n)throw(0,
l.Wp)(`--since ${e} is not a signed checkpoint. Give the file "checkpoint" of the ledger branch as you saw it.`)
;return n}},38931:(t,e,n)=>{n.d(e,{F:()=>r});var o=n(51455),i=n(76760);async function r(t,e){
const[n,r]=await Promise.all([(0,o.realpath)(t),(0,o.realpath)(e).catch(()=>e)]),a=(0,i.relative)(r,n)
;return".."!==a&&!a.startsWith(`..${i.sep}`)&&a!==(0,i.resolve)(a)}},12112:(t,e,n)=>{function o(t){let e=t;const n=[]
;return async t=>{e>0?e--:await new Promise(t=>n.push(t));try{return await t()}finally{const t=n.shift()
;void 0===t?e++:t()}}}async function i(t,e,n){const i=o(e)
;return(await Promise.allSettled(t.map((t,e)=>i(()=>n(t,e))))).map(t=>{if("rejected"===t.status)throw t.reason
;return t.value})}function r(t){let e;return()=>e??=t()}function a(t){return t.catch(()=>{}),t}function s(t,e,n){
const o=t.get(e);if(void 0!==o)return o;const i=n();t.set(e,i);const r=()=>{t.delete(e)}
;return i.then(t=>null===t?r():void 0,r),i}n.d(e,{HK:()=>s,NN:()=>a,Oo:()=>r,TA:()=>o,bB:()=>i})},91948:(t,e,n)=>{
n.d(e,{D:()=>c,O:()=>a});var o=n(74296),i=n(27597),r=n(14182);async function a(t,e){
const{defaultBranch:n}=await t.repository(e),i=await t.commit(e,`refs/heads/${n}`)
;if(null===i)throw new o.NL("not_found",`The default branch ${n} of ${e} has no commit; push one first.`);return{
read:n=>t.file(e,n,i.sha),commit:i.sha,branch:n}}const s=200;async function c(t,e,n){
const a=`/commits?path=${encodeURIComponent(r.jJ)}&sha=${encodeURIComponent(n)}`,c=await t.list(e,a,i.Ikc({sha:i.YjP()
}))
;if(c.length>s)throw new o.NL("too_many_approvers",`${r.jJ} of ${e} was changed ${c.length} times. Name the lists to believe instead.`)
;return(await Promise.all(c.map(({sha:n})=>t.file(e,r.jJ,n)))).filter(t=>null!==t)}}};
