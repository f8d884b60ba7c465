"use strict";exports.modules={70921:((e,n,r)=>{r.d(n,{fJ:()=>$,jD:()=>f,Rm:()=>p});var o=r(53474),t=r(57800),i=r(48161)
;function c(e,n,r={}){const o=Object.entries(r),t=o.filter(([,e])=>""!==e&&0!==e).map(([e,n])=>`${e}=${a(String(n))}`)
;l(`::${0===o.length?e:`${e} ${t.join(",")}`}::${s(n)}`)}function l(e){process.stdout.write(e+i.EOL)}
const s=e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A"),a=e=>s(e).replaceAll(":","%3A").replaceAll(",","%2C"),d=new Set
;function f(e){c("add-mask",e),d.add(e)}const u=e=>{return(0,t.kc)((n=e,[...d].reduce((e,n)=>e.replaceAll(n,"***"),n)))
;var n},p={info:e=>l(u(e)),warning:e=>c("warning",u(e)),
error:(e,n)=>c("error",u(e),void 0===n?{}:function({file:e,line:n,column:r}){return{file:e,...void 0===n?{}:{line:n},
...void 0===r?{}:{col:r}}}(n)),debug:e=>c("debug",u(e)),group:async(e,n)=>{c("group",e);try{return await n()}finally{
c("endgroup","")}}};const g=10;function $(e){if(process.exitCode=1,e instanceof o.AK){const n=function(e){
return e instanceof o.Ho?e.diagnostics.map(({at:n,message:r})=>[`${(0,o.j$)(n)}: ${r} [${e.code}]`,n]):[[(0,
o.Zm)(e),e.at??void 0]]}(e);for(const[e,r]of n.slice(0,g))p.error(e,r);const r=n.length-g;r>0&&p.info(`and ${r} more`)
}else p.error(`This is a defect of the action, please report it: ${(0,o.bD)(e)}`),
p.debug(e instanceof Error?e.stack??"":"")}})};
