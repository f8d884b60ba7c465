import{modules as n}from"./81920.shared.js";export const id=2023;export const ids=[2023];export const modules={...n,
58080:((n,e,t)=>{function o(n){
return n.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`)
}t.d(e,{g:()=>o})}),71604:((n,e,t)=>{t.d(e,{Q8:()=>f,R_:()=>u,ZF:()=>a});var o=t(51455),r=t(76760),i=t(74296),s=t(58080)
;function u(n){if(n.startsWith("-"))throw(0,i.Wp)(`--remote ${n} is no name of a remote.`)}function a({stdout:n},e,t,o){
n(`${e?JSON.stringify(t):o.map(s.g).join("\n")}\n`)}async function f({cwd:n},e,t,s=""){try{return await(0,
o.readFile)((0,r.resolve)(n,t))}catch(n){throw(0,i.Wp)(`${e} ${t} cannot be read (${(0,i.bD)(n)}).${s}`)}}}),
89591:((n,e,t)=>{t.d(e,{a:()=>i,S:()=>a});var o=t(19284),r=t(25611)
;function i({origin:n,size:e,root:t,head:r,parent:i,base:s,files:u}){
return function({origin:n,size:e,root:t,extensions:r}){return[n,e,(0,o.nk)(Buffer.from(t,"hex")),...r,""].join("\n")}({
origin:n,size:e,root:t,extensions:[`head ${r}`,`parent ${i}`,`base ${s}`,`files ${u}`]})}
const s="[0-9a-f]{40}|[0-9a-f]{64}",u=new RegExp(`^head ([0-9a-f]{64})\\nparent (${s})\\nbase (${s})\\nfiles ([0-9a-f]{64})$`)
;function a(n){const e=function(n){const e="string"==typeof n?n:(0,o._6)(n),t=null===e?null:(0,r.wd)(e)
;if(null===t)return null
;const[i="",s="",u="",...a]=t.text.slice(0,-1).split("\n"),f=/^(?:0|[1-9][0-9]{0,15})$/.test(s)?Number(s):Number.NaN,l=(0,
o.Ey)(u);return""===i||!Number.isSafeInteger(f)||32!==l?.length||a.includes("")?null:{origin:i,size:f,
root:l.toString("hex"),extensions:a,note:t}}(n),[,t,i,s,a]=u.exec(e?.extensions.join("\n")??"")??[]
;if(null===e||void 0===t||void 0===i||void 0===s||void 0===a)return null;const{origin:f,size:l,root:c,note:d}=e;return{
origin:f,size:l,root:c,head:t,parent:i,base:s,files:a,note:d}}})};
