"use strict";exports.id=160,exports.ids=[160],exports.modules={...require("./19284.shared.js").modules,
...require("./27718.shared.js").modules,...require("./38422.shared.js").modules,31615:((e,n,t)=>{t.d(n,{Uj:()=>f,
Zg:()=>l,b3:()=>i,hk:()=>p,iA:()=>c,ui:()=>s});var a=t(19284),o=t(8601),r=t(54006)
;const s="application/vnd.marketops.receipt.v1+json",i="application/vnd.marketops.manifest.v1+json",d=e=>"string"==typeof e&&null!==(0,
a.Ey)(e)?null:{path:"",expected:"canonical base64"},u=(0,r.g1)({payload:d,payloadType:r.Qq,signatures:(0,r.p_)((0,
r.g1)({keyid:(0,r.wC)(/^(?:hmac-sha256:[0-9a-f]{16}|ed25519:[0-9a-f]{8})$/,"a key id"),sig:d}))});function l(e,n){
const t=Buffer.from(e);return Buffer.concat([Buffer.from(`DSSEv1 ${t.length} `),t,Buffer.from(` ${n.length} `),n])}
function p(e,n,t){const a=f(u,(0,o.OW)(e),"envelope");if(a.payloadType!==n)throw new o.dO(`payloadType is not ${n}`)
;const r=Buffer.from(a.payload,"base64"),s=(0,o._6)(r);if(null===s)throw new o.dO("payload is not valid UTF-8");return{
envelope:a,payload:f(t,(0,o.Kf)(s),"payload"),signed:l(n,r)}}function f(e,n,t){const a=e(n)
;if(null!==a)throw new o.dO(`${t}: ${a.path||"value"}: expected ${a.expected}`);return n}function c(e,n,t){return{
payload:(0,a.nk)(n),payloadType:e,signatures:t}}}),63453:(e=>{const n=()=>require("./undici.cjs");e.exports={
get ProxyAgent(){return n().ProxyAgent},get fetch(){return n().fetch}}}),94322:((e,n,t)=>{async function a(){
const{DefaultArtifactClient:e}=await Promise.all([t.e(7561),t.e(1659),t.e(6118),t.e(2968),t.e(981)]).then(t.bind(t,56068))
;return new e}t.d(n,{A:()=>a})})};
