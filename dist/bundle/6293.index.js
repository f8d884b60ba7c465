import{modules as t}from"./4985.shared.js";import{modules as e}from"./23544.shared.js"
;import{modules as o}from"./43218.shared.js";import{modules as s}from"./45482.shared.js"
;import{modules as r}from"./57139.shared.js";import{modules as n}from"./81920.shared.js";export const id=6293
;export const ids=[6293];export const modules={...t,...e,...o,...s,...r,...n,38931:((t,e,o)=>{o.d(e,{F:()=>n})
;var s=o(51455),r=o(76760);async function n(t,e){const[o,n]=await Promise.all([(0,s.realpath)(t),(0,
s.realpath)(e).catch(()=>e)]),a=(0,r.relative)(n,o);return".."!==a&&!a.startsWith(`..${r.sep}`)&&a!==(0,r.resolve)(a)}}),
71137:((t,e,o)=>{o.r(e),o.d(e,{cannotVerify:()=>$,verify:()=>m})
;var s=o(76760),r=o(57800),n=o(38422),a=o(91798),i=o(74296),d=o(47301),c=o(442),l=o(93156),u=o(57139),f=o(87496),h=o(90687),p=o(45482)
;const m=async(t,e)=>{const o=(0,s.resolve)(t.cwd,e.path);await async function(t,{asset:e,ledger:o}){const s=(await(0,
d.GJ)(t))?.kind??"proof"
;if(void 0!==e&&"proof"!==s&&"zip"!==s)throw(0,i.Wp)(`--asset looks a file up in a proof, and ${t} is none. Give the proof of the run.`)
;if(void 0!==o&&"branch"===s)throw(0,
i.Wp)(`--ledger looks a proof up in a ledger, and ${t} is a ledger itself. Leave the option out.`)}(o,e)
;const u=await(0,p.LF)(t,e),f=await(0,p.GZ)(t,e.hmacKeyFile),h=await(0,p.$Z)(t,e,u),m=await(0,
p.SC)(t,e.ledger,u),$=await(0,d.xJ)(o,{pins:u,hmacKeys:f,since:h,accepted:m,run:e.run??null,thread:(0,
s.join)(t.dist,"verify-thread.js"),progress:(e,o)=>t.progress?.(`${e} of ${o} lines`)
}).finally(()=>m?.close()),j=null===u?`none from outside; ${await async function(t){const e=(await(0,c.mI)((0,
s.join)(t,n.Pb.trustedKeys),v).catch(()=>"")).toString().split("\n").find(t=>null!==(0,a.z5)(t)&&y.test(t))
;return void 0===e?null:`it is of a rehearsal, whose key was made for it: pin that with --vkey ${e}`
}(o)??w}`:`${u.keys.length} from ${u.from}`,g=k(t,$,{...e,keys:j})
;return void 0===e.asset?g:async function(t,{published:e=[]},o,n){const a=await(0,c.Bj)((0,c.Pq)((0,
s.resolve)(t.cwd,o),!0)),i=e.find(t=>t.digest===a),d=void 0===i?"was not published by this run":`is ${i.name} of the release ${i.tag} of ${i.repository}`
;return t.stderr((0,r.ko)(`asset: ${o} (${a}) ${d}`)+"\n"),void 0===i?n||l.ai.TAMPERED:n}(t,$,e.asset,g)}
;const w="pin one with --trusted-keys FILE, --vkey KEY or --repository OWNER/NAME",y=/^rehearsal\.localhost\/repositories\/\d+\/marketops\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+$/,v=65536
;function $(t,e,o){return k(t,(0,d._P)(e),{json:o,verbose:!1,keys:"not looked at"})}
function k({stdout:t,look:e=f.tZ},o,{json:s,verbose:n,keys:a}){
const{verdict:i,checks:d,entries:c,head:p,root:m}=o,w=[...(0,f.Wp)((0,h.C)(o,a),e),"",...n?(0,u.Wb)(o).flatMap(t=>(0,
f.LV)(t,{width:e.width,indent:36})):[],`keys: ${(0,r.ko)(a)}`,...(0,u.pi)(o)];return t(`${s?JSON.stringify({verdict:i,
checks:d,entries:c,head:p,root:m}):w.join("\n")}\n`),l.ai[i]}}),71604:((t,e,o)=>{o.d(e,{Q8:()=>c,R_:()=>i,ZF:()=>d})
;var s=o(51455),r=o(76760),n=o(74296),a=o(57800);function i(t){if(t.startsWith("-"))throw(0,
n.Wp)(`--remote ${t} is no name of a remote.`)}function d({stdout:t},e,o,s){
t(`${e?JSON.stringify(o):s.map(a.ko).join("\n")}\n`)}async function c({cwd:t},e,o,a=""){try{return await(0,
s.readFile)((0,r.resolve)(t,o))}catch(t){throw(0,n.Wp)(`${e} ${o} cannot be read (${(0,n.bD)(t)}).${a}`)}}}),
81128:((t,e,o)=>{function s(t){let e=t;const o=[];return async t=>{e>0?e--:await new Promise(t=>o.push(t));try{
return await t()}finally{const t=o.shift();void 0===t?e++:t()}}}async function r(t,e,o){const r=s(e)
;return(await Promise.allSettled(t.map((t,e)=>r(()=>o(t,e))))).map(t=>{if("rejected"===t.status)throw t.reason
;return t.value})}function n(t){let e;return()=>(e??={answer:t()}).answer}function a(t){return t.catch(()=>{}),t}
function i(t,e,o){const s=t.get(e);if(void 0!==s)return s;const r=o();t.set(e,r);const n=()=>{t.delete(e)}
;return r.then(t=>null===t?n():void 0,n),r}o.d(e,{HK:()=>i,NN:()=>a,Oo:()=>n,TA:()=>s,bB:()=>r})})};
