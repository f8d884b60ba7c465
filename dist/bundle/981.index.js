"use strict";exports.id=981,exports.ids=[981],exports.modules={28190:((e,t,r)=>{r.d(t,{Cj:()=>x.C,G:()=>s.parse,
GO:()=>s.parse,IW:()=>c.I,Ot:()=>m,Re:()=>g.R,WC:()=>u.WC,Z3:()=>i.Z,Zj:()=>l.Z,cn:()=>o.c,dE:()=>p.d,g8:()=>n.g,
kx:()=>d.k,mf:()=>h.m,tv:()=>a.t,u7:()=>f.u,wl:()=>s.parse})
;var s=r(97200),o=r(83441),p=r(40495),c=r(21660),n=r(24290),a=r(412),i=r(48488),u=r(37968),d=(r(22694),
r(86107)),l=r(6096),x=r(21433),g=(r(20418),r(24406)),h=r(79713),f=r(42993);const m={init:s.parse}}),35680:(e=>{
e.exports=(e,t,r)=>Uint8Array.prototype.slice.call(e,t,r)}),63453:(e=>{const t=()=>require("./undici.cjs");e.exports={
get ProxyAgent(){return t().ProxyAgent},get fetch(){return t().fetch}}}),97200:((e,t)=>{const r=()=>{
throw new Error("This part of the package is left out of the bundle: see docs/supply-chain.md")};t.tableFromIPC=r,
t.parse=r})};
