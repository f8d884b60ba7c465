"use strict";exports.modules={70921:((e,r,n)=>{n.d(r,{fJ:()=>m,jD:()=>u,Rm:()=>g,DU:()=>A})
;var o=n(53474),t=n(57800),c=n(48161);function i(e,r,n={}){
const o=Object.entries(n),t=o.filter(([,e])=>""!==e&&0!==e).map(([e,r])=>`${e}=${a(String(r))}`)
;s(`::${0===o.length?e:`${e} ${t.join(",")}`}::${l(r)}`)}function s(e){process.stdout.write(e+c.EOL)}
const l=e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A"),a=e=>l(e).replaceAll(":","%3A").replaceAll(",","%2C")
;var d=n(66377);const f=new Set;function u(e){i("add-mask",e),f.add(e)}const p=e=>{return(0,t.kc)((r=e,
[...f].reduce((e,r)=>e.replaceAll(r,"***"),r)));var r},g={info:e=>s(p(e)),warning:e=>i("warning",p(e)),
error:(e,r)=>i("error",p(e),void 0===r?{}:function({file:e,line:r,column:n}){return{file:e,...void 0===r?{}:{line:r},
...void 0===n?{}:{col:n}}}(r)),debug:e=>i("debug",p(e)),group:async(e,r)=>{i("group",e);try{return await r()}finally{
i("endgroup","")}}};const $=10;function m(e){if(process.exitCode=1,e instanceof o.AK){const r=function(e){
return e instanceof o.Ho?e.diagnostics.map(({at:r,message:n})=>[`${(0,o.j$)(r)}: ${n} [${e.code}]`,r]):[[(0,
o.Zm)(e),e.at??void 0]]}(e);for(const[e,n]of r.slice(0,$))g.error(e,n);const n=r.length-$;n>0&&g.info(`and ${n} more`)
}else g.error(`This is a defect of the action, please report it: ${(0,o.bD)(e)}`),
g.debug(e instanceof Error?e.stack??"":"")}const A=()=>m(new Error(d.R))})};
