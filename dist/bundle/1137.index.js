"use strict";exports.id=1137,exports.ids=[1137],exports.modules={...require("./4985.shared.js").modules,
...require("./43218.shared.js").modules,...require("./57139.shared.js").modules,71137:((e,t,o)=>{o.r(t),o.d(t,{
cannotVerify:()=>g,verify:()=>y})
;var s=o(76760),r=o(57800),i=o(38422),n=o(91798),a=o(14182),d=o(74296),l=o(47301),c=o(442),u=o(93156),p=o(57139),f=o(87496),h=o(90687),w=o(45482)
;const y=async(e,t)=>{const o=(0,s.resolve)(e.cwd,t.path),a=await(0,l.GJ)(o);!function(e,t,{asset:o,ledger:s}){
if(void 0!==o&&"proof"!==e&&"zip"!==e)throw(0,
d.Wp)(`--asset looks a file up in a proof, and ${t} is none. Give the proof of the run.`)
;if(void 0!==s&&"branch"===e)throw(0,
d.Wp)(`--ledger looks a proof up in a ledger, and ${t} is a ledger itself. Leave the option out.`)
}(a?.kind??"proof",o,t);const p=await(0,w.LF)(e,t),f=await(0,w.GZ)(e,t.hmacKeyFile),h=await(0,w.$Z)(e,t,p),y=await(0,
w.SC)(e,t.ledger,p),g={pins:p,hmacKeys:f,since:h,accepted:y,run:t.run??null,thread:(0,
s.join)(e.dist,"verify-thread.js"),progress:(t,o)=>e.progress?.(`${t} of ${o} lines`)},j=await(0,
l.xJ)(o,g,a).finally(()=>y?.close()),b=null===p?`none from outside; ${await async function(e){const t=(await(0,c.mI)((0,
s.join)(e,i.Pb.trustedKeys),v).catch(()=>"")).toString().split("\n").find(e=>null!==(0,n.z5)(e)&&k.test(e))
;return void 0===t?null:`it is of a rehearsal, whose key was made for it: pin that with --vkey ${t}`
}(o)??$}`:`${p.keys.length} from ${p.from}`,E=m(e,j,{...t,keys:b})
;return void 0===t.asset?E:async function(e,{published:t=[]},o,i){const n=await(0,c.Bj)((0,c.Pq)((0,
s.resolve)(e.cwd,o),!0)),a=t.find(e=>e.digest===n),d=void 0===a?"was not published by this run":`is ${a.name} of the release ${a.tag} of ${a.repository}`
;return e.stderr((0,r.ko)(`asset: ${o} (${n}) ${d}`)+"\n"),void 0===a?i||u.ai.TAMPERED:i}(e,j,t.asset,E)}
;const $="pin one with --trusted-keys FILE, --vkey KEY or --repository OWNER/NAME",k=new RegExp(`^${a.FF.replaceAll(".",String.raw`\.`)}${String.raw`/repositories/\d+/marketops\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+$`}`),v=65536
;function g(e,t,o){return m(e,(0,l._P)(t),{json:o,verbose:!1,keys:"not looked at"})}
function m({stdout:e,look:t=f.tZ},o,{json:s,verbose:i,keys:n}){
const{verdict:a,checks:d,entries:l,head:c,root:w}=o,y=[...(0,f.Wp)((0,h.C)(o,n),t),"",...i?(0,p.Wb)(o).flatMap(e=>(0,
f.LV)(e,{width:t.width,indent:36})):[],`keys: ${(0,r.ko)(n)}`,...(0,p.pi)(o)];return e(`${s?JSON.stringify({verdict:a,
checks:d,entries:l,head:c,root:w}):y.join("\n")}\n`),u.ai[a]}})};
