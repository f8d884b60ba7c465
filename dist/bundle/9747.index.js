"use strict";exports.id=9747,exports.ids=[9747],exports.modules={...require("./42522.shared.js").modules,
...require("./43218.shared.js").modules,...require("./57139.shared.js").modules,68011:((e,t,s)=>{const o=s(96782)
;e.exports=(e,t,s)=>{try{t=new o(t,s)}catch(e){return!1}return t.test(e)}}),71137:((e,t,s)=>{s.r(t),s.d(t,{
cannotVerify:()=>g,verify:()=>y})
;var o=s(76760),r=s(57800),i=s(38422),n=s(91798),a=s(14182),d=s(74296),l=s(47301),c=s(442),u=s(93156),p=s(57139),f=s(87496),h=s(90687),w=s(45482)
;const y=async(e,t)=>{const s=(0,o.resolve)(e.cwd,t.path),a=await(0,l.GJ)(s);!function(e,t,{asset:s,ledger:o}){
if(void 0!==s&&"proof"!==e&&"zip"!==e)throw(0,
d.Wp)(`--asset looks a file up in a proof, and ${t} is none. Give the proof of the run.`)
;if(void 0!==o&&"branch"===e)throw(0,
d.Wp)(`--ledger looks a proof up in a ledger, and ${t} is a ledger itself. Leave the option out.`)
}(a?.kind??"proof",s,t);const p=await(0,w.LF)(e,t),f=await(0,w.GZ)(e,t.hmacKeyFile),h=await(0,w.$Z)(e,t,p),y=await(0,
w.SC)(e,t.ledger,p),g={pins:p,hmacKeys:f,since:h,accepted:y,run:t.run??null,thread:(0,
o.join)(e.dist,"verify-thread.js"),progress:(t,s)=>e.progress?.(`${t} of ${s} lines`)},j=await(0,
l.xJ)(s,g,a).finally(()=>y?.close()),b=null===p?`none from outside; ${await async function(e){const t=(await(0,c.mI)((0,
o.join)(e,i.Pb.trustedKeys),v).catch(()=>"")).toString().split("\n").find(e=>null!==(0,n.z5)(e)&&k.test(e))
;return void 0===t?null:`it is of a rehearsal, whose key was made for it: pin that with --vkey ${t}`
}(s)??$}`:`${p.keys.length} from ${p.from}`,E=m(e,j,{...t,keys:b})
;return void 0===t.asset?E:async function(e,{published:t=[]},s,i){const n=await(0,c.Bj)((0,c.Pq)((0,
o.resolve)(e.cwd,s),!0)),a=t.find(e=>e.digest===n),d=void 0===a?"was not published by this run":`is ${a.name} of the release ${a.tag} of ${a.repository}`
;return e.stderr((0,r.ko)(`asset: ${s} (${n}) ${d}`)+"\n"),void 0===a?i||u.ai.TAMPERED:i}(e,j,t.asset,E)}
;const $="pin one with --trusted-keys FILE, --vkey KEY or --repository OWNER/NAME",k=new RegExp(`^${a.FF.replaceAll(".",String.raw`\.`)}${String.raw`/repositories/\d+/marketops\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+$`}`),v=65536
;function g(e,t,s){return m(e,(0,l._P)(t),{json:s,verbose:!1,keys:"not looked at"})}
function m({stdout:e,look:t=f.tZ},s,{json:o,verbose:i,keys:n}){
const{verdict:a,checks:d,entries:l,head:c,root:w}=s,y=[...(0,f.Wp)((0,h.C)(s,n),t),"",...i?(0,p.Wb)(s).flatMap(e=>(0,
f.LV)(e,{width:t.width,indent:36})):[],`keys: ${(0,r.ko)(n)}`,...(0,p.pi)(s)];return e(`${o?JSON.stringify({verdict:a,
checks:d,entries:l,head:c,root:w}):y.join("\n")}\n`),u.ai[a]}})};
