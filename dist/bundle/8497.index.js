export const id=8497;export const ids=[8497];export const modules={68497:(e,n,o)=>{o.r(n),o.d(n,{
explainCode:()=>explainCode});var t=o(74296),s=o(50984);const explainCode=({stdout:e},{code:n,json:o})=>{if(!(0,
s.zT)(n))throw new t.NL("usage",`There is no code ${JSON.stringify(n)}.`);const{title:r,cause:i,remedy:d,severity:c}=(0,
s.WE)(n),$=d.map(e=>`- ${e}`).join("\n");return e(o?`${JSON.stringify({code:n,severity:c,title:r,cause:i,remedy:d
})}\n`:`${r} [${c}]\n\n${i}\n\n${$}\n`),Promise.resolve(0)}}};
