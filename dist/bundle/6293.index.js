"use strict";exports.id=6293,exports.ids=[6293],exports.modules={...require("./4985.shared.js").modules,
...require("./23544.shared.js").modules,...require("./43218.shared.js").modules,...require("./45482.shared.js").modules,
...require("./57139.shared.js").modules,...require("./81920.shared.js").modules,38931:((e,t,r)=>{r.d(t,{F:()=>n})
;var s=r(51455),o=r(76760);async function n(e,t){const[r,n]=await Promise.all([(0,s.realpath)(e),(0,
s.realpath)(t).catch(()=>t)]),i=(0,o.relative)(n,r);return".."!==i&&!i.startsWith(`..${o.sep}`)&&i!==(0,o.resolve)(i)}}),
71137:((e,t,r)=>{r.r(t),r.d(t,{cannotVerify:()=>k,verify:()=>y})
;var s=r(76760),o=r(57800),n=r(38422),i=r(91798),a=r(14182),d=r(74296),u=r(47301),c=r(442),l=r(93156),f=r(57139),h=r(87496),p=r(90687),w=r(45482)
;const y=async(e,t)=>{const r=(0,s.resolve)(e.cwd,t.path),a=await(0,u.GJ)(r);!function(e,t,{asset:r,ledger:s}){
if(void 0!==r&&"proof"!==e&&"zip"!==e)throw(0,
d.Wp)(`--asset looks a file up in a proof, and ${t} is none. Give the proof of the run.`)
;if(void 0!==s&&"branch"===e)throw(0,
d.Wp)(`--ledger looks a proof up in a ledger, and ${t} is a ledger itself. Leave the option out.`)
}(a?.kind??"proof",r,t);const f=await(0,w.LF)(e,t),h=await(0,w.GZ)(e,t.hmacKeyFile),p=await(0,w.$Z)(e,t,f),y=await(0,
w.SC)(e,t.ledger,f),k={pins:f,hmacKeys:h,since:p,accepted:y,run:t.run??null,thread:(0,
s.join)(e.dist,"verify-thread.js"),progress:(t,r)=>e.progress?.(`${t} of ${r} lines`)},j=await(0,
u.xJ)(r,k,a).finally(()=>y?.close()),b=null===f?`none from outside; ${await async function(e){const t=(await(0,c.mI)((0,
s.join)(e,n.Pb.trustedKeys),m).catch(()=>"")).toString().split("\n").find(e=>null!==(0,i.z5)(e)&&$.test(e))
;return void 0===t?null:`it is of a rehearsal, whose key was made for it: pin that with --vkey ${t}`
}(r)??v}`:`${f.keys.length} from ${f.from}`,W=g(e,j,{...t,keys:b})
;return void 0===t.asset?W:async function(e,{published:t=[]},r,n){const i=await(0,c.Bj)((0,c.Pq)((0,
s.resolve)(e.cwd,r),!0)),a=t.find(e=>e.digest===i),d=void 0===a?"was not published by this run":`is ${a.name} of the release ${a.tag} of ${a.repository}`
;return e.stderr((0,o.ko)(`asset: ${r} (${i}) ${d}`)+"\n"),void 0===a?n||l.ai.TAMPERED:n}(e,j,t.asset,W)}
;const v="pin one with --trusted-keys FILE, --vkey KEY or --repository OWNER/NAME",$=new RegExp(`^${a.FF.replaceAll(".",String.raw`\.`)}${String.raw`/repositories/\d+/marketops\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+$`}`),m=65536
;function k(e,t,r){return g(e,(0,u._P)(t),{json:r,verbose:!1,keys:"not looked at"})}
function g({stdout:e,look:t=h.tZ},r,{json:s,verbose:n,keys:i}){
const{verdict:a,checks:d,entries:u,head:c,root:w}=r,y=[...(0,h.Wp)((0,p.C)(r,i),t),"",...n?(0,f.Wb)(r).flatMap(e=>(0,
h.LV)(e,{width:t.width,indent:36})):[],`keys: ${(0,o.ko)(i)}`,...(0,f.pi)(r)];return e(`${s?JSON.stringify({verdict:a,
checks:d,entries:u,head:c,root:w}):y.join("\n")}\n`),l.ai[a]}}),71604:((e,t,r)=>{r.d(t,{Q8:()=>u,R_:()=>a,ZF:()=>d})
;var s=r(51455),o=r(76760),n=r(74296),i=r(57800);function a(e){if(e.startsWith("-"))throw(0,
n.Wp)(`--remote ${e} is no name of a remote.`)}function d({stdout:e},t,r,s){
e(`${t?JSON.stringify(r):s.map(i.ko).join("\n")}\n`)}async function u({cwd:e},t,r,i=""){try{return await(0,
s.readFile)((0,o.resolve)(e,r))}catch(e){throw(0,n.Wp)(`${t} ${r} cannot be read (${(0,n.bD)(e)}).${i}`)}}}),
81128:((e,t,r)=>{function s(e){let t=e;const r=[];return async e=>{t>0?t--:await new Promise(e=>r.push(e));try{
return await e()}finally{const e=r.shift();void 0===e?t++:e()}}}async function o(e,t,r){const o=s(t)
;return(await Promise.allSettled(e.map((e,t)=>o(()=>r(e,t))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function n(e){let t;return()=>(t??={answer:e()}).answer}function i(e){return e.catch(()=>{}),e}
function a(e,t,r){const s=e.get(t);if(void 0!==s)return s;const o=r();e.set(t,o);const n=()=>{e.delete(t)}
;return o.then(e=>null===e?n():void 0,n),o}r.d(t,{HK:()=>a,NN:()=>i,Oo:()=>n,TA:()=>s,bB:()=>o})})};
