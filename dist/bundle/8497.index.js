export const id=8497;export const ids=[8497];export const modules={68497:(e,o,t)=>{t.r(o),t.d(o,{explainCode:()=>r})
;var n=t(74296),s=t(50984);const r=({stdout:e},{code:o,json:t})=>{if(!(0,s.zT)(o))throw(0,
n.Wp)(`There is no code ${JSON.stringify(o)}.`);const{title:r,cause:i,remedy:d,severity:c}=(0,
s.WE)(o),$=d.map(e=>`- ${e}`).join("\n");return e(t?`${JSON.stringify({code:o,severity:c,title:r,cause:i,remedy:d
})}\n`:`${r} [${c}]\n\n${i}\n\n${$}\n`),Promise.resolve(0)}}};
