export const id=1604;export const ids=[1604];export const modules={71604:(o,t,e)=>{e.d(t,{R:()=>s});var r=e(74296)
;function s(o){if(o.startsWith("-"))throw(0,r.Wp)(`--remote ${o} is no name of a remote.`)}}};
