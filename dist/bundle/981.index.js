import{createRequire as e}from"module";export const id=981;export const ids=[981];export const modules={28190:((e,t,r)=>{
r.d(t,{Cj:()=>m.C,G:()=>o.parse,GO:()=>o.parse,IW:()=>p.I,Ot:()=>h,Re:()=>x.R,WC:()=>u.WC,Z3:()=>i.Z,Zj:()=>l.Z,
cn:()=>s.c,dE:()=>c.d,g8:()=>n.g,kx:()=>d.k,mf:()=>f.m,tv:()=>a.t,u7:()=>g.u,wl:()=>o.parse})
;var o=r(97200),s=r(83441),c=r(40495),p=r(21660),n=r(24290),a=r(412),i=r(48488),u=r(37968),d=(r(22694),
r(86107)),l=r(6096),m=r(21433),x=(r(20418),r(24406)),f=r(79713),g=r(42993);const h={init:o.parse}}),35680:(e=>{
e.exports=(e,t,r)=>Uint8Array.prototype.slice.call(e,t,r)}),63453:(t=>{const r=()=>e(import.meta.url)("./undici.cjs")
;t.exports={get ProxyAgent(){return r().ProxyAgent},get fetch(){return r().fetch}}}),97200:((e,t)=>{const r=()=>{
throw new Error("This part of the package is left out of the bundle: see docs/supply-chain.md")};t.tableFromIPC=r,
t.parse=r})};
