"use strict";exports.id=9158,exports.ids=[9158],exports.modules={...require("./9596.shared.js").modules,68497:((e,t,r)=>{
r.r(t),r.d(t,{explainCode:()=>n});var o=r(74296),s=r(50984),i=r(71604);const n=(e,{code:t,json:r})=>{if(!(0,
s.zT)(t))throw(0,o.Wp)(`There is no code ${JSON.stringify(t)}.`);const{title:n,cause:a,remedy:d,severity:c}=(0,
s.WE)(t),u=d.map(e=>`- ${e}`);return(0,i.ZF)(e,r,{code:t,severity:c,title:n,cause:a,remedy:d
},[`${n} [${c}]`,"",a,"",...u]),Promise.resolve(0)}}),71604:((e,t,r)=>{r.d(t,{Q8:()=>c,R_:()=>a,ZF:()=>d})
;var o=r(51455),s=r(76760),i=r(74296),n=r(57800);function a(e){if(e.startsWith("-"))throw(0,
i.Wp)(`--remote ${e} is no name of a remote.`)}function d({stdout:e},t,r,o){
e(`${t?JSON.stringify(r):o.map(n.ko).join("\n")}\n`)}async function c({cwd:e},t,r,n=""){try{return await(0,
o.readFile)((0,s.resolve)(e,r))}catch(e){throw(0,i.Wp)(`${t} ${r} cannot be read (${(0,i.bD)(e)}).${n}`)}}})};
