"use strict";exports.id=9591,exports.ids=[9591],exports.modules={89591:((e,n,t)=>{t.d(n,{a:()=>r,S:()=>l})
;var i=t(19284),o=t(25611);function r({origin:e,size:n,root:t,head:o,parent:r,base:s,files:u}){
return function({origin:e,size:n,root:t,extensions:o}){return[e,n,(0,i.nk)(Buffer.from(t,"hex")),...o,""].join("\n")}({
origin:e,size:n,root:t,extensions:[`head ${o}`,`parent ${r}`,`base ${s}`,`files ${u}`]})}
const s="[0-9a-f]{40}|[0-9a-f]{64}",u=new RegExp(`^head ([0-9a-f]{64})\\nparent (${s})\\nbase (${s})\\nfiles ([0-9a-f]{64})$`)
;function l(e){const n=function(e){const n="string"==typeof e?e:(0,i._6)(e),t=null===n?null:(0,o.wd)(n)
;if(null===t)return null
;const[r="",s="",u="",...l]=t.text.slice(0,-1).split("\n"),a=/^(?:0|[1-9][0-9]{0,15})$/.test(s)?Number(s):Number.NaN,f=(0,
i.Ey)(u);return""===r||!Number.isSafeInteger(a)||32!==f?.length||l.includes("")?null:{origin:r,size:a,
root:f.toString("hex"),extensions:l,note:t}}(e),[,t,r,s,l]=u.exec(n?.extensions.join("\n")??"")??[]
;if(null===n||void 0===t||void 0===r||void 0===s||void 0===l)return null;const{origin:a,size:f,root:d,note:c}=n;return{
origin:a,size:f,root:d,head:t,parent:r,base:s,files:l,note:c}}})};
