"use strict";exports.id=981,exports.ids=[981],exports.modules={28190:((e,t,r)=>{r.d(t,{Ot:()=>o});var s=r(97200)
;r(83441),r(40495),r(21660),r(24290),r(412),r(48488),r(37968),r(22694),r(6096),r(21433),r(20418),r(24406),r(42993)
;const o={init:s.parse}}),35680:(e=>{e.exports=(e,t,r)=>Uint8Array.prototype.slice.call(e,t,r)}),63453:(e=>{
const t=()=>require("./undici.cjs");e.exports={get ProxyAgent(){return t().ProxyAgent},get fetch(){return t().fetch}}}),
97200:((e,t)=>{const r=()=>{
throw new Error("This part of the package is left out of the bundle: see docs/supply-chain.md")};t.tableFromIPC=r,
t.parse=r})};
