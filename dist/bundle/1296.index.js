import{modules as e}from"./52533.shared.js";export const id=1296;export const ids=[1296];export const modules={...e,
71604:((e,n,o)=>{o.d(n,{R:()=>i});var t=o(74296);function i(e){if(e.startsWith("-"))throw(0,
t.Wp)(`--remote ${e} is no name of a remote.`)}}),89591:((e,n,o)=>{o.d(n,{a:()=>r,S:()=>u});var t=o(19284),i=o(25611)
;function r({origin:e,size:n,root:o,head:i,parent:r,base:s,files:a}){
return function({origin:e,size:n,root:o,extensions:i}){return[e,n,(0,t.nk)(Buffer.from(o,"hex")),...i,""].join("\n")}({
origin:e,size:n,root:o,extensions:[`head ${i}`,`parent ${r}`,`base ${s}`,`files ${a}`]})}
const s="[0-9a-f]{40}|[0-9a-f]{64}",a=new RegExp(`^head ([0-9a-f]{64})\\nparent (${s})\\nbase (${s})\\nfiles ([0-9a-f]{64})$`)
;function u(e){const n=function(e){const n="string"==typeof e?e:(0,t._6)(e),o=null===n?null:(0,i.wd)(n)
;if(null===o)return null
;const[r="",s="",a="",...u]=o.text.slice(0,-1).split("\n"),l=/^(?:0|[1-9][0-9]{0,15})$/.test(s)?Number(s):Number.NaN,f=(0,
t.Ey)(a);return""===r||!Number.isSafeInteger(l)||32!==f?.length||u.includes("")?null:{origin:r,size:l,
root:f.toString("hex"),extensions:u,note:o}}(e),[,o,r,s,u]=a.exec(n?.extensions.join("\n")??"")??[]
;if(null===n||void 0===o||void 0===r||void 0===s||void 0===u)return null;const{origin:l,size:f,root:d,note:c}=n;return{
origin:l,size:f,root:d,head:o,parent:r,base:s,files:u,note:c}}})};
