import{modules as t}from"./4985.shared.js";import{modules as e}from"./23544.shared.js"
;import{modules as o}from"./43218.shared.js";import{modules as r}from"./45482.shared.js"
;import{modules as s}from"./57139.shared.js";import{modules as n}from"./81920.shared.js";export const id=6293
;export const ids=[6293];export const modules={...t,...e,...o,...r,...s,...n,38931:((t,e,o)=>{o.d(e,{F:()=>n})
;var r=o(51455),s=o(76760);async function n(t,e){const[o,n]=await Promise.all([(0,r.realpath)(t),(0,
r.realpath)(e).catch(()=>e)]),a=(0,s.relative)(n,o);return".."!==a&&!a.startsWith(`..${s.sep}`)&&a!==(0,s.resolve)(a)}}),
71137:((t,e,o)=>{o.r(e),o.d(e,{cannotVerify:()=>k,verify:()=>w})
;var r=o(76760),s=o(57800),n=o(38422),a=o(91798),i=o(14182),d=o(74296),c=o(47301),l=o(442),u=o(93156),f=o(57139),p=o(87496),h=o(90687),m=o(45482)
;const w=async(t,e)=>{const o=(0,r.resolve)(t.cwd,e.path),i=await(0,c.GJ)(o);!function(t,e,{asset:o,ledger:r}){
if(void 0!==o&&"proof"!==t&&"zip"!==t)throw(0,
d.Wp)(`--asset looks a file up in a proof, and ${e} is none. Give the proof of the run.`)
;if(void 0!==r&&"branch"===t)throw(0,
d.Wp)(`--ledger looks a proof up in a ledger, and ${e} is a ledger itself. Leave the option out.`)
}(i?.kind??"proof",o,e);const f=await(0,m.LF)(t,e),p=await(0,m.GZ)(t,e.hmacKeyFile),h=await(0,m.$Z)(t,e,f),w=await(0,
m.SC)(t,e.ledger,f),k={pins:f,hmacKeys:p,since:h,accepted:w,run:e.run??null,thread:(0,
r.join)(t.dist,"verify-thread.js"),progress:(e,o)=>t.progress?.(`${e} of ${o} lines`)},j=await(0,
c.xJ)(o,k,i).finally(()=>w?.close()),b=null===f?`none from outside; ${await async function(t){const e=(await(0,l.mI)((0,
r.join)(t,n.Pb.trustedKeys),$).catch(()=>"")).toString().split("\n").find(t=>null!==(0,a.z5)(t)&&v.test(t))
;return void 0===e?null:`it is of a rehearsal, whose key was made for it: pin that with --vkey ${e}`
}(o)??y}`:`${f.keys.length} from ${f.from}`,W=g(t,j,{...e,keys:b})
;return void 0===e.asset?W:async function(t,{published:e=[]},o,n){const a=await(0,l.Bj)((0,l.Pq)((0,
r.resolve)(t.cwd,o),!0)),i=e.find(t=>t.digest===a),d=void 0===i?"was not published by this run":`is ${i.name} of the release ${i.tag} of ${i.repository}`
;return t.stderr((0,s.ko)(`asset: ${o} (${a}) ${d}`)+"\n"),void 0===i?n||u.ai.TAMPERED:n}(t,j,e.asset,W)}
;const y="pin one with --trusted-keys FILE, --vkey KEY or --repository OWNER/NAME",v=new RegExp(`^${i.FF.replaceAll(".",String.raw`\.`)}${String.raw`/repositories/\d+/marketops\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+$`}`),$=65536
;function k(t,e,o){return g(t,(0,c._P)(e),{json:o,verbose:!1,keys:"not looked at"})}
function g({stdout:t,look:e=p.tZ},o,{json:r,verbose:n,keys:a}){
const{verdict:i,checks:d,entries:c,head:l,root:m}=o,w=[...(0,p.Wp)((0,h.C)(o,a),e),"",...n?(0,f.Wb)(o).flatMap(t=>(0,
p.LV)(t,{width:e.width,indent:36})):[],`keys: ${(0,s.ko)(a)}`,...(0,f.pi)(o)];return t(`${r?JSON.stringify({verdict:i,
checks:d,entries:c,head:l,root:m}):w.join("\n")}\n`),u.ai[i]}}),71604:((t,e,o)=>{o.d(e,{Q8:()=>c,R_:()=>i,ZF:()=>d})
;var r=o(51455),s=o(76760),n=o(74296),a=o(57800);function i(t){if(t.startsWith("-"))throw(0,
n.Wp)(`--remote ${t} is no name of a remote.`)}function d({stdout:t},e,o,r){
t(`${e?JSON.stringify(o):r.map(a.ko).join("\n")}\n`)}async function c({cwd:t},e,o,a=""){try{return await(0,
r.readFile)((0,s.resolve)(t,o))}catch(t){throw(0,n.Wp)(`${e} ${o} cannot be read (${(0,n.bD)(t)}).${a}`)}}}),
81128:((t,e,o)=>{function r(t){let e=t;const o=[];return async t=>{e>0?e--:await new Promise(t=>o.push(t));try{
return await t()}finally{const t=o.shift();void 0===t?e++:t()}}}async function s(t,e,o){const s=r(e)
;return(await Promise.allSettled(t.map((t,e)=>s(()=>o(t,e))))).map(t=>{if("rejected"===t.status)throw t.reason
;return t.value})}function n(t){let e;return()=>(e??={answer:t()}).answer}function a(t){return t.catch(()=>{}),t}
function i(t,e,o){const r=t.get(e);if(void 0!==r)return r;const s=o();t.set(e,s);const n=()=>{t.delete(e)}
;return s.then(t=>null===t?n():void 0,n),s}o.d(e,{HK:()=>i,NN:()=>a,Oo:()=>n,TA:()=>r,bB:()=>s})})};
