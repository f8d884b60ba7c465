import{modules as e}from"./9596.shared.js";export const id=9158;export const ids=[9158];export const modules={...e,
68497:((e,o,s)=>{s.r(o),s.d(o,{explainCode:()=>n});var t=s(74296),r=s(50984);const n=({stdout:e},{code:o,json:s})=>{
if(!(0,r.zT)(o))throw(0,t.Wp)(`There is no code ${JSON.stringify(o)}.`);const{title:n,cause:i,remedy:d,severity:c}=(0,
r.WE)(o),m=d.map(e=>`- ${e}`).join("\n");return e(s?`${JSON.stringify({code:o,severity:c,title:n,cause:i,remedy:d
})}\n`:`${n} [${c}]\n\n${i}\n\n${m}\n`),Promise.resolve(0)}})};
