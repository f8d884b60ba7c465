"use strict";exports.id=7828,exports.ids=[7828],exports.modules={...require("./63273.shared.js").modules,
19284:((t,e,n)=>{function r(t){return Buffer.from(t).toString("base64")}function o(t){const e=Buffer.from(t,"base64")
;return e.toString("base64")===t?e:null}n.d(e,{Ey:()=>o,_6:()=>i,nk:()=>r});const s=new TextDecoder("utf-8",{fatal:!0,
ignoreBOM:!0});function i(t){try{return s.decode(t)}catch{return null}}}),25611:((t,e,n)=>{n.d(e,{W4:()=>u,Zp:()=>s,
wd:()=>i});var r=n(19284),o=n(91798);function s(t,e){return`\u2014 ${t.origin} ${(0,
r.nk)(Buffer.concat([Buffer.from(t.keyHash,"hex"),e]))}\n`}function i(t){const e=t.lastIndexOf("\n\n")
;if(e<0||!t.endsWith("\n"))return null;const n=t.slice(0,e+1),o=t.slice(e+2,-1).split("\n")
;if(/[\u0000-\u0009\u000b-\u001f]/.test(t))return null;const s=[];for(const t of o){
const[,e,n]=/^\u2014 ([^\s+]+) (\S+)$/.exec(t)??[],o=void 0===n?null:(0,r.Ey)(n)
;if(void 0===e||null===o||o.length<5)return null;s.push({name:e,keyHash:o.subarray(0,4).toString("hex"),
signature:o.subarray(4)})}return{text:n,signatures:s}}function u(t,e){
const n=t.signatures.filter(t=>t.name===e.origin&&t.keyHash===e.keyHash);if(0===n.length)return"absent"
;const r=Buffer.from(t.text);return n.every(t=>(0,o.pI)(e,r,t.signature))?"valid":"invalid"}}),60036:((t,e,n)=>{n.d(e,{
Us:()=>TrustedKeysError,fx:()=>h,n0:()=>d,sr:()=>c,yv:()=>f});var r=n(8601),o=n(91798),s=n(9596),i=n(53474),u=n(14182)
;function f(t,e){return`${new URL(t).host}/repositories/${e}/marketops`}
const a=/^(?<size>[1-9][0-9]{0,15}):(?<root>[0-9a-f]{64}):(?<commit>[0-9a-f]{40}|[0-9a-f]{64})$/
;class TrustedKeysError extends i.AK{line;fault;constructor(t,e,n){
super("trusted_keys_invalid",`${t}, line ${e} ${n}. ${l}`),this.line=e,this.fault=n}}
const l="A list that is half understood is not used: fix it there.";function c(t,e){const n=(0,r._6)(t)
;if(null===n)throw new i.AK("trusted_keys_invalid",`${e} is not valid UTF-8. ${l}`);return d(n,e)}function d(t,e=u.Z){
return t.split("\n").flatMap((t,n)=>{const r=t.trim();if(""===r||r.startsWith("#"))return[];const i=t=>{
throw new TrustedKeysError(e,n+1,t)
},[u,...f]=r.split(/\s+/),l=(0,o.z5)(u)??i("is not a verifier key of the form <origin>+<8 hex>+<base64>"),c=new Map
;for(const t of f){const[,e,n]=/^(not-before|not-after|last)=(.+)$/.exec(t)??[]
;if(void 0===e||void 0===n)return i(`has "${t}", not not-before=<time>, not-after=<time> or last=<size>:<root>:<commit>`)
;if(c.has(e))return i(`gives ${e} twice`);c.set(e,n)}const d=t=>{const e=c.get(t);return void 0===e?null:(0,
s.p)(e)??i(`has "${t}=${e}", which is not a time`)
},h=d("not-before"),y=d("not-after"),v=a.exec(c.get("last")??"")?.groups
;return c.has("last")&&void 0===v?i("has last= without <size>:<64 hex root>:<commit id>"):[{vkey:l,notBefore:h,
notAfter:y,last:void 0===v?null:{...v,size:Number(v.size)}}]})}function h(t,e){
return(null===t.notBefore||t.notBefore<=e)&&(null===t.notAfter||e<=t.notAfter)}}),91798:((t,e,n)=>{n.d(e,{T2:()=>i,
pI:()=>l,z5:()=>f});var r=n(77598),o=n(19284);const s=1;function i(t,e){const n=Buffer.concat([Buffer.from([s]),e])
;return`${t}+${u(t,n)}+${(0,o.nk)(n)}`}function u(t,e){
return(0,r.createHash)("sha256").update(`${t}\n`).update(e).digest("hex").slice(0,8)}function f(t){
const[,e,n,r]=/^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(t)??[]
;if(void 0===e||void 0===n||void 0===r)return null;const i=(0,o.Ey)(r)
;return null===i||33!==i.length||i[0]!==s||u(e,i)!==n?null:{text:t,origin:e,keyHash:n,publicKey:a(i.subarray(1))}}
function a(t){const e=Buffer.from(t).toString("base64url");return(0,r.createPublicKey)({key:{kty:"OKP",crv:"Ed25519",x:e
},format:"jwk"})}function l(t,e,n){return 64===n.length&&(0,r.verify)(null,e,t.publicKey,n)}})};
