"use strict";exports.id=7671,exports.ids=[7671],exports.modules={...require("./19284.shared.js").modules,
25611:((t,e,n)=>{n.d(e,{W4:()=>u,Zp:()=>s,wd:()=>i});var r=n(19284),o=n(91798);function s(t,e){return`— ${t.origin} ${(0,
r.nk)(Buffer.concat([Buffer.from(t.keyHash,"hex"),e]))}\n`}function i(t){const e=t.lastIndexOf("\n\n")
;if(e<0||!t.endsWith("\n"))return null;const n=t.slice(0,e+1),o=t.slice(e+2,-1).split("\n")
;if(/[\u0000-\u0009\u000b-\u001f]/.test(t))return null;const s=[];for(const t of o){
const[,e,n]=/^— ([^\s+]+) (\S+)$/.exec(t)??[],o=void 0===n?null:(0,r.Ey)(n)
;if(void 0===e||null===o||o.length<5)return null;s.push({name:e,keyHash:o.subarray(0,4).toString("hex"),
signature:o.subarray(4)})}return{text:n,signatures:s}}function u(t,e){
const n=t.signatures.filter(t=>t.name===e.origin&&t.keyHash===e.keyHash);if(0===n.length)return"absent"
;const r=Buffer.from(t.text);return n.every(t=>(0,o.pI)(e,r,t.signature))?"valid":"invalid"}}),60036:((t,e,n)=>{n.d(e,{
Us:()=>TrustedKeysError,fx:()=>h,n0:()=>d,sr:()=>c,yv:()=>a});var r=n(8601),o=n(91798),s=n(9596),i=n(74296),u=n(14182)
;function a(t,e){return`${new URL(t).host}/repositories/${e}/marketops`}
const f=/^([1-9][0-9]{0,15}):([0-9a-f]{64}):([0-9a-f]{40}|[0-9a-f]{64})$/;class TrustedKeysError extends i.NL{line;fault
;constructor(t,e,n){super("trusted_keys_invalid",`${t}, line ${e} ${n}. ${l}`),this.line=e,this.fault=n}}
const l="A list that is half understood is not used: fix it there.";function c(t,e){const n=(0,r._6)(t)
;if(null===n)throw new i.NL("trusted_keys_invalid",`${e} is not valid UTF-8. ${l}`);return d(n,e)}function d(t,e=u.Z){
return t.split("\n").flatMap((t,n)=>{const r=t.trim();if(""===r||r.startsWith("#"))return[];const i=t=>{
throw new TrustedKeysError(e,n+1,t)
},[u,...a]=r.split(/\s+/),l=(0,o.z5)(u)??i("is not a verifier key of the form <origin>+<8 hex>+<base64>"),c=new Map
;for(const t of a){const[,e,n]=/^(not-before|not-after|last)=(.+)$/.exec(t)??[]
;if(void 0===e||void 0===n)return i(`has "${t}", not not-before=<time>, not-after=<time> or last=<size>:<root>:<commit>`)
;if(c.has(e))return i(`gives ${e} twice`);c.set(e,n)}const d=t=>{const e=c.get(t);return void 0===e?null:(0,
s.p)(e)??i(`has "${t}=${e}", which is not a time`)
},h=d("not-before"),v=d("not-after"),[,y,$,m]=f.exec(c.get("last")??"")??[]
;if(c.has("last")&&void 0===m)return i("has last= without <size>:<64 hex root>:<commit id>");return[{vkey:l,notBefore:h,
notAfter:v,last:void 0===$||void 0===m?null:{size:Number(y),root:$,commit:m}}]})}function h(t,e){
return(null===t.notBefore||t.notBefore<=e)&&(null===t.notAfter||e<=t.notAfter)}}),88036:((t,e,n)=>{n.d(e,{R:()=>o})
;var r=n(77598);function o(t,e,n="sha1"){return(0,r.createHash)(n).update(`${t} ${e.length}\0`).update(e).digest("hex")}
}),91798:((t,e,n)=>{n.d(e,{T2:()=>i,pI:()=>l,z5:()=>a});var r=n(77598),o=n(19284);const s=1;function i(t,e){
const n=Buffer.concat([Buffer.from([s]),e]);return`${t}+${u(t,n)}+${(0,o.nk)(n)}`}function u(t,e){return(0,
r.createHash)("sha256").update(`${t}\n`).update(e).digest("hex").slice(0,8)}function a(t){
const[,e,n,r]=/^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(t)??[]
;if(void 0===e||void 0===n||void 0===r)return null;const i=(0,o.Ey)(r)
;return null===i||33!==i.length||i[0]!==s||u(e,i)!==n?null:{text:t,origin:e,keyHash:n,publicKey:f(i.subarray(1))}}
function f(t){const e=Buffer.from(t).toString("base64url");return(0,r.createPublicKey)({key:{kty:"OKP",crv:"Ed25519",x:e
},format:"jwk"})}function l(t,e,n){return 64===n.length&&(0,r.verify)(null,e,t.publicKey,n)}})};
