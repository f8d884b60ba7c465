import{createRequire as e}from"module";import{modules as t}from"./19284.shared.js"
;import{modules as o}from"./27718.shared.js";import{modules as n}from"./38422.shared.js";export const id=160
;export const ids=[160];export const modules={...t,...o,...n,31615:((e,t,o)=>{o.d(t,{Uj:()=>u,Zg:()=>l,b3:()=>i,hk:()=>f,
iA:()=>c,ui:()=>s});var n=o(19284),a=o(8601),r=o(54006)
;const s="application/vnd.marketops.receipt.v1+json",i="application/vnd.marketops.manifest.v1+json",p=e=>"string"==typeof e&&null!==(0,
n.Ey)(e)?null:{path:"",expected:"canonical base64"},d=(0,r.g1)({payload:p,payloadType:r.Qq,signatures:(0,r.p_)((0,
r.g1)({keyid:(0,r.wC)(/^(?:hmac-sha256:[0-9a-f]{16}|ed25519:[0-9a-f]{8})$/,"a key id"),sig:p}))});function l(e,t){
const o=Buffer.from(e);return Buffer.concat([Buffer.from(`DSSEv1 ${o.length} `),o,Buffer.from(` ${t.length} `),t])}
function f(e,t,o){const n=u(d,(0,a.OW)(e),"envelope");if(n.payloadType!==t)throw new a.dO(`payloadType is not ${t}`)
;const r=Buffer.from(n.payload,"base64"),s=(0,a._6)(r);if(null===s)throw new a.dO("payload is not valid UTF-8");return{
envelope:n,payload:u(o,(0,a.Kf)(s),"payload"),signed:l(t,r)}}function u(e,t,o){const n=e(t)
;if(null!==n)throw new a.dO(`${o}: ${n.path||"value"}: expected ${n.expected}`);return t}function c(e,t,o){return{
payload:(0,n.nk)(t),payloadType:e,signatures:o}}}),63453:(t=>{const o=()=>e(import.meta.url)("./undici.cjs");t.exports={
get ProxyAgent(){return o().ProxyAgent},get fetch(){return o().fetch}}}),94322:((e,t,o)=>{async function n(){
const{DefaultArtifactClient:e}=await Promise.all([o.e(7561),o.e(1659),o.e(6118),o.e(2968),o.e(981)]).then(o.bind(o,56068))
;return new e}o.d(t,{A:()=>n})})};
