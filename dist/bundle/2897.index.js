export const id=2897;export const ids=[2897];export const modules={41312:(e,t,n)=>{n.r(t),n.d(t,{inclusion:()=>inclusion
});var r=n(76760),i=n(6848),o=n(94346),a=n(59455),s=n(93156),c=n(39600),d=n(74296),l=n(53633),h=n(45482)
;const inclusion=async(e,{receipt:t,...n})=>{if(null!==(0,l.qp)(t))throw(0,d.Wp)(`--receipt ${t} is not rcpt_<32 hex>.`)
;const u=(0,r.resolve)(e.cwd,n.path),p=await(0,h.LF)(e,n),f=await(0,c.GJ)(u);if(null===f||"inclusion"===f.kind)throw(0,
d.Wp)(`${u} is no proof and no ledger branch.`)
;if("ledger"===f.kind)throw(0,d.Wp)(`${u} is a ledger without a signed checkpoint: name the proof folder or a checkout of the ledger branch.`)
;const{verdict:w}=await(0,c.BZ)(f,{pins:p})
;if("TAMPERED"===w||"UNUSABLE"===w)return e.stderr(`marketops inclusion: ${u} is ${w}. Run \`marketops verify\` on it; nothing was written.\n`),
s.ai[w];const m=await async function make({kind:e,path:t},n,r){if("branch"===e)return(0,a.vN)(t,n,r)
;const s="zip"===e?await(0,o.Q)(t):(0,i.WG)(t);try{return await(0,a.NU)(s,n)}finally{await s.close()}}(f,t,p)
;if(null===m)throw new d.NL("receipt_not_found",`No outcome of ${t} is under a signed checkpoint in ${u}. Look up the receipt's id with \`marketops audit-trail\`.`)
;return e.stdout(m),0}},45482:(e,t,n)=>{n.d(t,{$Z:()=>readSince,GZ:()=>readHmacKeys,LF:()=>readPins,SC:()=>readLedger})
;var r=n(51455),i=n(76760),o=n(29241),a=n(36762),s=n(55543),c=n(38931),d=n(74296),l=n(49598),h=n(19523),u=n(14182),p=n(91948)
;async function readOption(e,t,n){try{return await(0,r.readFile)((0,i.resolve)(e.cwd,n),"utf8")}catch(e){throw(0,
d.Wp)(`${t} ${n} cannot be read (${(0,d.bD)(e)}). Name a file that is there.`)}}
async function readPins(e,{path:t,vkey:r,trustedKeys:i,repository:a,approvers:c=[]}){for(const e of r)if(null===(0,
h.z5)(e))throw(0,d.Wp)(`--vkey ${e} is not a verifier key of the form <origin>+<8 hex>+<base64>. Copy its whole line.`)
;const l=r.map(e=>`${e}\n`),f=r.length>0?["--vkey"]:[];void 0!==i&&(l.push(await readOption(e,"--trusted-keys",i)),
f.push(i),await refuseInside(e,"--trusted-keys",i,t));const w=[]
;for(const n of c)w.push(await readOption(e,"--approvers",n)),await refuseInside(e,"--approvers",n,t);if(void 0!==a){
const t=await async function readOwners(e,t){if(!/^[\w.-]+\/[\w.-]+$/.test(t))throw(0,
d.Wp)(`--repository ${t} is not OWNER/NAME.`)
;const[{readingClient:r},{createReader:i}]=await Promise.all([Promise.all([n.e(7561),n.e(1227),n.e(7915)]).then(n.bind(n,97915)),n.e(9649).then(n.bind(n,9649))]),o=i(r(e,e.env.GITHUB_API_URL||"https://api.github.com")),{read:a,commit:s,branch:c}=await(0,
p.O)(o,t),l=await a(u.Z);if(null===l)throw(0,d.Wp)(`--repository ${t} has no ${u.Z} on its default branch.`)
;const h=await(0,p.D)(o,t,c);return{text:Buffer.from(l).toString(),from:`${u.Z} of ${t} at ${s}`,approvers:h}
}(e,a).catch(e=>cannotRead(`--repository ${a}`,e));l.push(t.text),f.push(t.from),w.push(...t.approvers)}
if(0===f.length)return null;const m=function pinsFrom(e,t){try{return(0,o.cz)(e,t)}catch(e){
if(!(e instanceof h.Us))throw e
;throw(0,d.Wp)(`${t}, line ${e.line} ${e.message}. A key list that is half understood is not used.`)}
}(l.join("\n"),f.join(" and "));return void 0!==a||c.length>0?{...m,approvers:new Set(w.map(s.ol))}:m}
async function refuseInside(e,t,n,r){if(await(0,c.F)((0,i.resolve)(e.cwd,n),(0,i.resolve)(e.cwd,r)))throw(0,
d.Wp)(`${t} ${n} lies in what is verified, which does not say whom to believe about it.`)}function cannotRead(e,t){
if(t instanceof d.NL&&"usage"===t.code)throw t;throw(0,d.Wp)(`${e} cannot be read (${(0,d.bD)(t)}).`,t)}
async function readLedger(e,t,n){if(void 0===t)return null
;if(null===n)throw(0,d.Wp)("--ledger needs keys: give --trusted-keys, --vkey or --repository as well.");const r=await(0,
a.jC)((0,i.resolve)(e.cwd,t),n).catch(e=>cannotRead(`--ledger ${t}`,e));if(null===r)throw(0,
d.Wp)(`--ledger ${t} is no clone with the whole history of the ledger branch.`);return r}
async function readHmacKeys(e,t){
const n=e.env.MARKETOPS_HMAC_KEY??"",r=void 0===t?"MARKETOPS_HMAC_KEY":`--hmac-key-file ${t}`
;return(void 0===t?n:await readOption(e,"--hmac-key-file",t)).split("\n").map(e=>e.trim()).filter(e=>""!==e).map(e=>{
const t=(0,o.e1)(e)
;if(null===t)throw(0,d.Wp)(`${r} does not hold a key made by \`marketops keygen\`. Give the secret as it was printed.`)
;return t})}async function readSince(e,t){if(void 0===t)return null;const n=(0,l.S7)(await readOption(e,"--since",t))
;if(null===n)throw(0,
d.Wp)(`--since ${t} is not a signed checkpoint. Give the file "checkpoint" of the ledger branch as you saw it.`)
;return n}},38931:(e,t,n)=>{n.d(t,{F:()=>isInside});var r=n(51455),i=n(76760);async function isInside(e,t){
const[n,o]=await Promise.all([(0,r.realpath)(e),(0,r.realpath)(t).catch(()=>t)]),a=(0,i.relative)(o,n)
;return".."!==a&&!a.startsWith(`..${i.sep}`)&&a!==(0,i.resolve)(a)}},12112:(e,t,n)=>{function limiter(e){let t=e
;const n=[];return async e=>{t>0?t--:await new Promise(e=>n.push(e));try{return await e()}finally{const e=n.shift()
;void 0===e?t++:e()}}}async function mapLimited(e,t,n){const r=limiter(t)
;return(await Promise.allSettled(e.map((e,t)=>r(()=>n(e,t))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function once(e){let t;return()=>t??=e()}function prefetched(e){return e.catch(()=>{}),e}
function remembered(e,t,n){const r=e.get(t);if(void 0!==r)return r;const i=n();e.set(t,i);const forget=()=>{e.delete(t)}
;return i.then(e=>null===e?forget():void 0,forget),i}n.d(t,{HK:()=>remembered,NN:()=>prefetched,Oo:()=>once,
TA:()=>limiter,bB:()=>mapLimited})},91948:(e,t,n)=>{n.d(t,{D:()=>approverLists,O:()=>defaultBranch})
;var r=n(74296),i=n(27597),o=n(14182);async function defaultBranch(e,t){
const{defaultBranch:n}=await e.repository(t),i=await e.commit(t,`refs/heads/${n}`)
;if(null===i)throw new r.NL("not_found",`The default branch ${n} of ${t} has no commit; push one first.`);return{
read:n=>e.file(t,n,i.sha),commit:i.sha,branch:n}}const a=200;async function approverLists(e,t,n){
const s=`/commits?path=${encodeURIComponent(o.jJ)}&sha=${encodeURIComponent(n)}`,c=await e.list(t,s,i.Ikc({sha:i.YjP()
}))
;if(c.length>a)throw new r.NL("too_many_approvers",`${o.jJ} of ${t} was changed ${c.length} times. Name the lists to believe instead.`)
;return(await Promise.all(c.map(({sha:n})=>e.file(t,o.jJ,n)))).filter(e=>null!==e)}}};
