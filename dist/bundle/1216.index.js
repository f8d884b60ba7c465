import{modules as e}from"./4985.shared.js";import{modules as t}from"./47301.shared.js";export const id=1216
;export const ids=[1216];export const modules={...e,...t,12112:(e,t,n)=>{function o(e){let t=e;const n=[]
;return async e=>{t>0?t--:await new Promise(e=>n.push(e));try{return await e()}finally{const e=n.shift()
;void 0===e?t++:e()}}}async function i(e,t,n){const i=o(t)
;return(await Promise.allSettled(e.map((e,t)=>i(()=>n(e,t))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function r(e){let t;return()=>(t??={answer:e()}).answer}function s(e){return e.catch(()=>{}),e}
function a(e,t,n){const o=e.get(t);if(void 0!==o)return o;const i=n();e.set(t,i);const r=()=>{e.delete(t)}
;return i.then(e=>null===e?r():void 0,r),i}n.d(t,{HK:()=>a,NN:()=>s,Oo:()=>r,TA:()=>o,bB:()=>i})},38931:(e,t,n)=>{
n.d(t,{F:()=>r});var o=n(51455),i=n(76760);async function r(e,t){const[n,r]=await Promise.all([(0,o.realpath)(e),(0,
o.realpath)(t).catch(()=>t)]),s=(0,i.relative)(r,n);return".."!==s&&!s.startsWith(`..${i.sep}`)&&s!==(0,i.resolve)(s)}},
45482:(e,t,n)=>{n.d(t,{$Z:()=>$,GZ:()=>m,LF:()=>f,SC:()=>y})
;var o=n(51455),i=n(76760),r=n(29241),s=n(55543),a=n(38931),c=n(74296),l=n(49598),d=n(19523),u=n(14182)
;async function h(e,t,n){try{return await(0,o.readFile)((0,i.resolve)(e.cwd,n),"utf8")}catch(e){throw(0,
c.Wp)(`${t} ${n} cannot be read (${(0,c.bD)(e)}). Name a file that is there.`)}}
async function f(e,{path:t,vkey:o,trustedKeys:i,repository:a,approvers:l=[]}){for(const e of o)if(null===(0,
d.z5)(e))throw(0,c.Wp)(`--vkey ${e} is not a verifier key of the form <origin>+<8 hex>+<base64>. Copy its whole line.`)
;const f=o.map(e=>`${e}\n`),y=o.length>0?["--vkey"]:[];void 0!==i&&(f.push(await h(e,"--trusted-keys",i)),y.push(i),
await p(e,"--trusted-keys",i,t));const v=[];for(const n of l)v.push(await h(e,"--approvers",n)),
await p(e,"--approvers",n,t);if(void 0!==a){const t=await async function(e,t){if(!/^[\w.-]+\/[\w.-]+$/.test(t))throw(0,
c.Wp)(`--repository ${t} is not OWNER/NAME.`)
;const[{readingClient:o},{approverLists:i,defaultBranch:r},{createReader:s}]=await Promise.all([Promise.all([n.e(7561),n.e(6013),n.e(7915)]).then(n.bind(n,97915)),n.e(1948).then(n.bind(n,91948)),n.e(9649).then(n.bind(n,9649))]),a=s(o(e,e.env.GITHUB_API_URL||"https://api.github.com")),{read:l,commit:d,branch:h}=await r(a,t),f=await l(u.Z)
;if(null===f)throw(0,c.Wp)(`--repository ${t} has no ${u.Z} on its default branch.`);const p=await i(a,t,h);return{
text:Buffer.from(f).toString(),from:`${u.Z} of ${t} at ${d}`,approvers:p}}(e,a).catch(e=>w(`--repository ${a}`,e))
;f.push(t.text),y.push(t.from),v.push(...t.approvers)}if(0===y.length)return null;const m=function(e,t){try{return(0,
r.cz)(e,t)}catch(e){if(!(e instanceof d.Us))throw e
;throw(0,c.Wp)(`${t}, line ${e.line} ${e.message}. A key list that is half understood is not used.`)}
}(f.join("\n"),y.join(" and "));return void 0!==a||l.length>0?{...m,approvers:new Set(v.map(s.ol))}:m}
async function p(e,t,n,o){if(await(0,a.F)((0,i.resolve)(e.cwd,n),(0,i.resolve)(e.cwd,o)))throw(0,
c.Wp)(`${t} ${n} lies in what is verified, which does not say whom to believe about it.`)}function w(e,t){
if(t instanceof c.NL&&"usage"===t.code)throw t;throw(0,c.Wp)(`${e} cannot be read (${(0,c.bD)(t)}).`,t)}
async function y(e,t,n){if(void 0===t)return null
;if(null===n)throw(0,c.Wp)("--ledger needs keys: give --trusted-keys, --vkey or --repository as well.")
;return v(e,`--ledger ${t}`,t,n)}async function v(e,t,o,r){const{openHistory:s}=await n.e(6762).then(n.bind(n,36762))
;return await s((0,
i.resolve)(e.cwd,o),r).catch(e=>w(t,e))??w(t,"it is no clone with the whole history of the ledger branch")}
async function m(e,t){const n=e.env.MARKETOPS_HMAC_KEY??"",o=void 0===t?"MARKETOPS_HMAC_KEY":`--hmac-key-file ${t}`
;return(void 0===t?n:await h(e,"--hmac-key-file",t)).split("\n").map(e=>e.trim()).filter(e=>""!==e).map(e=>{const t=(0,
r.e1)(e)
;if(null===t)throw(0,c.Wp)(`${o} does not hold a key made by \`marketops keygen\`. Give the secret as it was printed.`)
;return t})}async function $(e,{since:t,sinceMirror:n},o){if(void 0!==n){if(void 0!==t)throw(0,
c.Wp)("Give --since or --since-mirror, not both.");const i=`--since-mirror ${n}`,r=await v(e,i,n,o);return r.close(),
r.accepted.at(-1)?.commit.signed??w(i,"no commit in it counts under these keys")}if(void 0===t)return null;const i=(0,
l.S7)(await h(e,"--since",t))
;if(null===i)throw(0,c.Wp)(`--since ${t} is not a signed checkpoint. Give the file "checkpoint" of the ledger branch as you saw it.`)
;return i}},57139:(e,t,n)=>{n.d(t,{Wb:()=>r,pi:()=>s});var o=n(58080);const i={ok:"ok",failed:"FAILED",
unverifiable:"UNVERIFIABLE",missing:"MISSING",unpinned:"UNPINNED",skipped:"skipped",not_applicable:"-"}
;function r({checks:e}){return e.map(({name:e,status:t,detail:n})=>`${i[t].padEnd(12)} ${e.padEnd(22)} ${(0,o.g)(n)}`)}
function s({verdict:e,checks:t,entries:n,head:i,root:r}){
const s=t.find(({status:e})=>"failed"===e),a="VERIFIED"===e&&t.some(({name:e})=>"inclusion"===e)
;return[...void 0===s?[]:[`first failure: ${s.name}: ${(0,
o.g)(s.detail)}`],...a?["included"]:[],...null===i?[]:[`entries: ${n}`,`head: ${i}`,`root: ${r??"not known"}`],`verdict: ${e}`]
}},58080:(e,t,n)=>{function o(e){
return e.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
}n.d(t,{g:()=>o})},71137:(e,t,n)=>{n.r(t),n.d(t,{cannotVerify:()=>$,verify:()=>v})
;var o=n(77598),i=n(51455),r=n(76760),s=n(58080),a=n(38422),c=n(19523),l=n(14182),d=n(47301),u=n(6848),h=n(93156),f=n(57139),p=n(87496),w=n(90687),y=n(45482)
;const v=async(e,t)=>{const n=await(0,y.LF)(e,t),f=await(0,y.GZ)(e,t.hmacKeyFile),p=await(0,y.$Z)(e,t,n),w=await(0,
y.SC)(e,t.ledger,n),v=await(0,d.xJ)((0,r.resolve)(e.cwd,t.path),{pins:n,hmacKeys:f,since:p,accepted:w,run:t.run??null,
progress:(t,n)=>e.progress?.(`${t} of ${n} lines`)
}).finally(()=>w?.close()),$=null===n?`none from outside; ${await async function(e){const t=await(0,i.readFile)((0,
r.join)(e,a.Pb.trustedKeys),"utf8").catch(()=>""),[n]=t.split("\n").filter(e=>null!==(0,
c.z5)(e)&&e.startsWith(`${l.FF}/`))
;return void 0===n?null:`it is of a rehearsal, whose key was made for it: pin that with --vkey ${n}`}((0,
r.resolve)(e.cwd,t.path))??m}`:`${n.keys.length} from ${n.from}`,E=k(e,v,{...t,keys:$})
;return void 0===t.asset?E:async function(e,{published:t=[]},n,i){const a=(0,o.createHash)("sha256")
;for await(const t of(0,u.Pq)((0,r.resolve)(e.cwd,n),!0))a.update(t)
;const c=`sha256:${a.digest("hex")}`,l=t.find(e=>e.digest===c),d=void 0===l?"was not published by this run":`is ${l.name} of the release ${l.tag} of ${l.repository}`
;return e.stderr((0,s.g)(`asset: ${n} (${c}) ${d}`)+"\n"),void 0===l?i||h.ai.TAMPERED:i}(e,v,t.asset,E)}
;const m="pin one with --trusted-keys FILE, --vkey KEY or --repository OWNER/NAME";function $(e,t,n){return k(e,(0,
d._P)(t),{json:n,verbose:!1,keys:"not looked at"})}function k({stdout:e,look:t=p.tZ},n,{json:o,verbose:i,keys:r}){
const{verdict:s,checks:a,entries:c,head:l,root:d}=n,u=[...(0,p.Wp)((0,w.C)(n,r),t),"",...i?(0,f.Wb)(n).flatMap(e=>(0,
p.LV)(e,{width:t.width,indent:36})):[],`keys: ${r}`,...(0,f.pi)(n)];return e(`${o?JSON.stringify({verdict:s,checks:a,
entries:c,head:l,root:d}):u.join("\n")}\n`),h.ai[s]}},90687:(e,t,n)=>{n.d(t,{C:()=>c,L:()=>r});var o=n(42522),i=n(4985)
;const r={VERIFIED:"Every check passed under a key that was pinned outside the proof.",
TAMPERED:"A check failed: this is not what was written, or was never written by MarketOps.",
UNUSABLE:"There is nothing that can be read as a proof.",
INCOMPLETE:"The run was broken off, or was not allowed to sign: what it did is not told to the end.",
UNVERIFIABLE:"It is signed by a key that is not among the trusted ones.",
SELF_CONSISTENT:"Nothing contradicts itself, but nobody outside vouches for it: it is unsigned, or no key was pinned."
},s={VERIFIED:null,TAMPERED:"Do not rely on it. Take it anew from its run, and find out who changed it",
UNUSABLE:"Give the folder or zip of a proof, a clone of the ledger, or a ledger.jsonl",
INCOMPLETE:"Verify the clone of the ledger branch with its history, or the proof of a run that came to its end",
UNVERIFIABLE:"Give the public keys that the owners list: .marketops/trusted-keys of the default branch",
SELF_CONSISTENT:"Pin a key: --trusted-keys FILE, --vkey KEY or --repository OWNER/NAME"},a={VERIFIED:"in_order",
TAMPERED:"found",UNUSABLE:"unusable"};function c({verdict:e,checks:t,entries:n,about:c},l){
const d=(...e)=>t.filter(({status:t})=>e.includes(t)).length,u=t.find(({status:e})=>"failed"===e),h=t.filter(({status:e})=>["unverifiable","missing","unpinned","skipped"].includes(e)),f=s[e],p=e in a?{}:{
tone:"orange",symbol:"?"},w=u??h[0];return(0,o.xR)(a[e]??"found",{...p,label:e,
title:void 0===c||"VERIFIED"!==e?["Verification"]:["Run ",{name:c.runId}," of ",{name:c.repository
},` at ${c.commitSha.slice(0,7)}`],sentence:r[e],rows:[{label:"Keys",lines:[[{prose:l,limit:500}]]},{label:"Checks",
lines:[[`${d("ok")} passed, ${d("failed")} failed, ${h.length} open, ${d("not_applicable")} do not apply`]]
},...0===n?[]:[{label:"Ledger",lines:[[(0,i.hS)(n,"line")]]}]],blockers:void 0===w?[]:[{
title:void 0===u?"Open":"First failure",code:w.name,about:[{prose:w.detail,limit:1e3}]}],steps:null===f?[]:[{text:f,
url:null}]})}}};
