"use strict";exports.modules={57800:((e,n,t)=>{t.d(n,{CI:()=>f,Jj:()=>a,P8:()=>i,Q6:()=>l,kc:()=>p,ko:()=>s})
;const r=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/gu,c=/(?![\u200c\u200d])\p{Cf}/gu,o=/[\u200c\u200d]/gu,u=e=>`\u27e8U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}\u27e9`
;function l(e){return e.replace(/\r\n/g,"\n").replace(r,u).replace(c,u)}function i(e){
return l(e).replace(/\s*\n\s*/g," \u23ce ").replaceAll("\t"," ")}function s(e){
return l(e).replace(/[\n\t]/g,u).replace(o,u)}function a(e,n){if(e.length<=n)return e
;const t=Array.from(e.slice(0,2*n+2));return t.length<=n&&e.length<=2*n+2?e:`${t.slice(0,n).join("")}\u2026`}
function f(e,n){const t=Array.from(e.length<=2*n+2?e:e.slice(0,n)+e.slice(-n)),r=Math.floor(n/3)
;return t.length<=n&&t.join("")===e?e:`${t.slice(0,n-r).join("")}\u2026${t.slice(t.length-r).join("")}`}function p(e){
return l(e).split("\n").map(e=>e.replace(/^(\s*):(?=:)/,"$1:\u2060").replaceAll("##[","#\u2060#[")).join("\n")}}),
66377:((e,n,t)=>{async function r(e,n){process.once("beforeExit",n);try{return await e()}finally{
process.off("beforeExit",n)}}t.d(n,{R:()=>c,l:()=>r});const c="it ended before it was done"})};
