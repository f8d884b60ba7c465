import{modules as e}from"./9596.shared.js";export const id=9158;export const ids=[9158];export const modules={...e,
58080:((e,t,r)=>{function o(e){
return e.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
}r.d(t,{g:()=>o})}),68497:((e,t,r)=>{r.r(t),r.d(t,{explainCode:()=>i});var o=r(74296),n=r(50984),s=r(71604)
;const i=(e,{code:t,json:r})=>{if(!(0,n.zT)(t))throw(0,o.Wp)(`There is no code ${JSON.stringify(t)}.`)
;const{title:i,cause:a,remedy:u,severity:c}=(0,n.WE)(t),d=u.map(e=>`- ${e}`);return(0,s.ZF)(e,r,{code:t,severity:c,
title:i,cause:a,remedy:u},[`${i} [${c}]`,"",a,"",...d]),Promise.resolve(0)}}),71604:((e,t,r)=>{r.d(t,{Q8:()=>c,R_:()=>a,
ZF:()=>u});var o=r(51455),n=r(76760),s=r(74296),i=r(58080);function a(e){if(e.startsWith("-"))throw(0,
s.Wp)(`--remote ${e} is no name of a remote.`)}function u({stdout:e},t,r,o){
e(`${t?JSON.stringify(r):o.map(i.g).join("\n")}\n`)}async function c({cwd:e},t,r,i=""){try{return await(0,
o.readFile)((0,n.resolve)(e,r))}catch(e){throw(0,s.Wp)(`${t} ${r} cannot be read (${(0,s.bD)(e)}).${i}`)}}})};
