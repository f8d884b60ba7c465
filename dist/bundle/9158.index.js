import{modules as e}from"./9596.shared.js";export const id=9158;export const ids=[9158];export const modules={...e,
68497:((e,t,o)=>{o.r(t),o.d(t,{explainCode:()=>i});var r=o(74296),s=o(50984),n=o(71604);const i=(e,{code:t,json:o})=>{
if(!(0,s.zT)(t))throw(0,r.Wp)(`There is no code ${JSON.stringify(t)}.`);const{title:i,cause:a,remedy:c,severity:d}=(0,
s.WE)(t),m=c.map(e=>`- ${e}`);return(0,n.ZF)(e,o,{code:t,severity:d,title:i,cause:a,remedy:c
},[`${i} [${d}]`,"",a,"",...m]),Promise.resolve(0)}}),71604:((e,t,o)=>{o.d(t,{Q8:()=>d,R_:()=>a,ZF:()=>c})
;var r=o(51455),s=o(76760),n=o(74296),i=o(57800);function a(e){if(e.startsWith("-"))throw(0,
n.Wp)(`--remote ${e} is no name of a remote.`)}function c({stdout:e},t,o,r){
e(`${t?JSON.stringify(o):r.map(i.ko).join("\n")}\n`)}async function d({cwd:e},t,o,i=""){try{return await(0,
r.readFile)((0,s.resolve)(e,o))}catch(e){throw(0,n.Wp)(`${t} ${o} cannot be read (${(0,n.bD)(e)}).${i}`)}}})};
