export const id=9591;export const ids=[9591];export const modules={89591:((n,e,o)=>{o.d(e,{a:()=>r,S:()=>u})
;var t=o(19284),i=o(25611);function r({origin:n,size:e,root:o,head:i,parent:r,base:s,files:l}){
return function({origin:n,size:e,root:o,extensions:i}){return[n,e,(0,t.nk)(Buffer.from(o,"hex")),...i,""].join("\n")}({
origin:n,size:e,root:o,extensions:[`head ${i}`,`parent ${r}`,`base ${s}`,`files ${l}`]})}
const s="[0-9a-f]{40}|[0-9a-f]{64}",l=new RegExp(`^head ([0-9a-f]{64})\\nparent (${s})\\nbase (${s})\\nfiles ([0-9a-f]{64})$`)
;function u(n){const e=function(n){const e="string"==typeof n?n:(0,t._6)(n),o=null===e?null:(0,i.wd)(e)
;if(null===o)return null
;const[r="",s="",l="",...u]=o.text.slice(0,-1).split("\n"),a=/^(?:0|[1-9][0-9]{0,15})$/.test(s)?Number(s):Number.NaN,f=(0,
t.Ey)(l);return""===r||!Number.isSafeInteger(a)||32!==f?.length||u.includes("")?null:{origin:r,size:a,
root:f.toString("hex"),extensions:u,note:o}}(n),[,o,r,s,u]=l.exec(e?.extensions.join("\n")??"")??[]
;if(null===e||void 0===o||void 0===r||void 0===s||void 0===u)return null;const{origin:a,size:f,root:c,note:d}=e;return{
origin:a,size:f,root:c,head:o,parent:r,base:s,files:u,note:d}}})};
