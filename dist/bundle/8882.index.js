import{createRequire as e}from"module";export const id=8882;export const ids=[8882];export const modules={
28190:((e,t,r)=>{r.d(t,{Cj:()=>l.C,G:()=>o.parse,GO:()=>o.parse,IW:()=>n.I,Ot:()=>x,Re:()=>f.R,WC:()=>u.WC,Z3:()=>i.Z,
Zj:()=>m.Z,cn:()=>s.c,dE:()=>c.d,g8:()=>p.g,kx:()=>d.k,mf:()=>g.m,tv:()=>a.t,u7:()=>h.u,wl:()=>o.parse})
;var o=r(97200),s=r(83441),c=r(40495),n=r(21660),p=r(24290),a=r(412),i=r(48488),u=r(37968),d=(r(22694),
r(86107)),m=r(6096),l=r(21433),f=(r(20418),r(24406)),g=r(79713),h=r(42993);const x={init:o.parse}}),63453:(t=>{
const r=()=>e(import.meta.url)("./undici.cjs");t.exports={get ProxyAgent(){return r().ProxyAgent},get fetch(){
return r().fetch}}}),97200:((e,t)=>{const r=()=>{
throw new Error("This part of the package is left out of the bundle: see docs/supply-chain.md")};t.tableFromIPC=r,
t.parse=r})};
