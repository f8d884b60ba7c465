import{modules as t}from"./4985.shared.js";import{modules as e}from"./23544.shared.js"
;import{modules as s}from"./45482.shared.js";import{modules as n}from"./81920.shared.js";export const id=201
;export const ids=[201];export const modules={...t,...e,...s,...n,71137:((t,e,s)=>{s.r(e),s.d(e,{cannotVerify:()=>v,
verify:()=>w})
;var n=s(51455),r=s(76760),o=s(58080),i=s(38422),a=s(91798),c=s(14182),d=s(47301),u=s(442),l=s(93156),f=s(57139),h=s(87496),y=s(90687),p=s(45482)
;const w=async(t,e)=>{const s=await(0,p.LF)(t,e),f=await(0,p.GZ)(t,e.hmacKeyFile),h=await(0,p.$Z)(t,e,s),y=await(0,
p.SC)(t,e.ledger,s),w=await(0,d.xJ)((0,r.resolve)(t.cwd,e.path),{pins:s,hmacKeys:f,since:h,accepted:y,run:e.run??null,
thread:(0,r.join)(t.dist,"verify-thread.js"),progress:(e,s)=>t.progress?.(`${e} of ${s} lines`)
}).finally(()=>y?.close()),v=null===s?`none from outside; ${await async function(t){const e=await(0,n.readFile)((0,
r.join)(t,i.Pb.trustedKeys),"utf8").catch(()=>""),[s]=e.split("\n").filter(t=>null!==(0,
a.z5)(t)&&t.startsWith(`${c.FF}/`))
;return void 0===s?null:`it is of a rehearsal, whose key was made for it: pin that with --vkey ${s}`}((0,
r.resolve)(t.cwd,e.path))??m}`:`${s.keys.length} from ${s.from}`,j=$(t,w,{...e,keys:v})
;return void 0===e.asset?j:async function(t,{published:e=[]},s,n){const i=await(0,u.Bj)((0,u.Pq)((0,
r.resolve)(t.cwd,s),!0)),a=e.find(t=>t.digest===i),c=void 0===a?"was not published by this run":`is ${a.name} of the release ${a.tag} of ${a.repository}`
;return t.stderr((0,o.g)(`asset: ${s} (${i}) ${c}`)+"\n"),void 0===a?n||l.ai.TAMPERED:n}(t,w,e.asset,j)}
;const m="pin one with --trusted-keys FILE, --vkey KEY or --repository OWNER/NAME";function v(t,e,s){return $(t,(0,
d._P)(e),{json:s,verbose:!1,keys:"not looked at"})}function $({stdout:t,look:e=h.tZ},s,{json:n,verbose:r,keys:o}){
const{verdict:i,checks:a,entries:c,head:d,root:u}=s,p=[...(0,h.Wp)((0,y.C)(s,o),e),"",...r?(0,f.Wb)(s).flatMap(t=>(0,
h.LV)(t,{width:e.width,indent:36})):[],`keys: ${o}`,...(0,f.pi)(s)];return t(`${n?JSON.stringify({verdict:i,checks:a,
entries:c,head:d,root:u}):p.join("\n")}\n`),l.ai[i]}}),71604:((t,e,s)=>{s.d(e,{Q8:()=>d,R_:()=>a,ZF:()=>c})
;var n=s(51455),r=s(76760),o=s(74296),i=s(58080);function a(t){if(t.startsWith("-"))throw(0,
o.Wp)(`--remote ${t} is no name of a remote.`)}function c({stdout:t},e,s,n){
t(`${e?JSON.stringify(s):n.map(i.g).join("\n")}\n`)}async function d({cwd:t},e,s,i=""){try{return await(0,
n.readFile)((0,r.resolve)(t,s))}catch(t){throw(0,o.Wp)(`${e} ${s} cannot be read (${(0,o.bD)(t)}).${i}`)}}}),
81128:((t,e,s)=>{function n(t){let e=t;const s=[];return async t=>{e>0?e--:await new Promise(t=>s.push(t));try{
return await t()}finally{const t=s.shift();void 0===t?e++:t()}}}async function r(t,e,s){const r=n(e)
;return(await Promise.allSettled(t.map((t,e)=>r(()=>s(t,e))))).map(t=>{if("rejected"===t.status)throw t.reason
;return t.value})}function o(t){let e;return()=>(e??={answer:t()}).answer}function i(t){return t.catch(()=>{}),t}
function a(t,e,s){const n=t.get(e);if(void 0!==n)return n;const r=s();t.set(e,r);const o=()=>{t.delete(e)}
;return r.then(t=>null===t?o():void 0,o),r}s.d(e,{HK:()=>a,NN:()=>i,Oo:()=>o,TA:()=>n,bB:()=>r})})};
