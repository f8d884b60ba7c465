"use strict";exports.id=9158,exports.ids=[9158],exports.modules={...require("./9596.shared.js").modules,68497:((e,t,r)=>{
r.r(t),r.d(t,{explainCode:()=>i});var n=r(74296),o=r(50984),s=r(71604);const i=(e,{code:t,json:r})=>{if(!(0,
o.zT)(t))throw(0,n.Wp)(`There is no code ${JSON.stringify(t)}.`);const{title:i,cause:a,remedy:c,severity:u}=(0,
o.WE)(t),d=c.map(e=>`- ${e}`);return(0,s.ZF)(e,r,{code:t,severity:u,title:i,cause:a,remedy:c
},[`${i} [${u}]`,"",a,"",...d]),Promise.resolve(0)}}),71604:((e,t,r)=>{r.d(t,{Q8:()=>d,R_:()=>c,ZF:()=>u})
;var n=r(51455),o=r(76760),s=r(74296),i=r(53474),a=r(57800);function c(e){if(e.startsWith("-"))throw(0,
s.Wp)(`--remote ${e} is no name of a remote.`)}function u({stdout:e},t,r,n){
e(`${t?JSON.stringify(r):n.map(a.ko).join("\n")}\n`)}async function d({cwd:e},t,r,a=""){try{return await(0,
n.readFile)((0,o.resolve)(e,r))}catch(e){throw(0,s.Wp)(`${t} ${r} cannot be read (${(0,i.bD)(e)}).${a}`)}}}),
74296:((e,t,r)=>{r.d(t,{Wp:()=>o,g5:()=>s});var n=r(53474);function o(e,t){return new n.AK("usage",e,{cause:t})}
function s(e){return e instanceof n.AK&&"certainty"in e?e:null}})};
