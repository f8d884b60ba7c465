"use strict";exports.id=160,exports.ids=[160],exports.modules={...require("./27718.shared.js").modules,
...require("./38422.shared.js").modules,...require("./63273.shared.js").modules,63453:(e=>{
const r=()=>require("./undici.cjs");e.exports={get ProxyAgent(){return r().ProxyAgent},get fetch(){return r().fetch}}}),
94322:((e,r,t)=>{async function s(){
const{DefaultArtifactClient:e}=await Promise.all([t.e(7561),t.e(1659),t.e(6118),t.e(785),t.e(981)]).then(t.bind(t,70785))
;return new e}t.d(r,{A:()=>s})})};
