import{modules as n}from"./81920.shared.js";export const id=2628;export const ids=[2628];export const modules={...n,
19523:(n,t,e)=>{e.d(t,{T2:()=>a,Us:()=>TrustedKeysError,fx:()=>$,n0:()=>v,pI:()=>h,yv:()=>f,z5:()=>c})
;var r=e(77598),o=e(55543),s=e(32257),i=e(82616);const u=1;function f(n,t){
return`${new URL(n).host}/repositories/${t}/marketops`}function a(n,t){const e=Buffer.concat([Buffer.from([u]),t])
;return`${n}+${l(n,e)}+${(0,i.n)(e)}`}function l(n,t){
return(0,o.sc)(Buffer.concat([Buffer.from(`${n}\n`),t])).subarray(0,4).toString("hex")}function c(n){
const[,t,e,r]=/^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(n)??[]
;if(void 0===t||void 0===e||void 0===r)return null;const o=(0,i.E)(r)
;return null===o||33!==o.length||o[0]!==u||l(t,o)!==e?null:{text:n,origin:t,keyHash:e,publicKey:d(o.subarray(1))}}
function d(n){const t=Buffer.from(n).toString("base64url");return(0,r.createPublicKey)({key:{kty:"OKP",crv:"Ed25519",x:t
},format:"jwk"})}function h(n,t,e){return 64===e.length&&(0,r.verify)(null,t,n.publicKey,e)}
const m=/^([1-9][0-9]{0,15}):([0-9a-f]{64}):([0-9a-f]{40}|[0-9a-f]{64})$/;class TrustedKeysError extends Error{line
;constructor(n,t){super(t),this.line=n}}function v(n){return n.split("\n").flatMap((n,t)=>{const e=n.trim()
;if(""===e||e.startsWith("#"))return[];const r=n=>{throw new TrustedKeysError(t+1,n)
},[o,...i]=e.split(/\s+/),u=c(o)??r("is not a verifier key of the form <origin>+<8 hex>+<base64>"),f=new Map
;for(const n of i){const[,t,e]=/^(not-before|not-after|last)=(.+)$/.exec(n)??[]
;if(void 0===t||void 0===e)return r(`has "${n}", not not-before=<time>, not-after=<time> or last=<size>:<root>:<commit>`)
;if(f.has(t))return r(`gives ${t} twice`);f.set(t,e)}const a=n=>{const t=f.get(n);return void 0===t?null:(0,
s.pe)(t)??r(`has "${n}=${t}", which is not a time`)
},l=a("not-before"),d=a("not-after"),[,h,v,$]=m.exec(f.get("last")??"")??[]
;if(f.has("last")&&void 0===$)return r("has last= without <size>:<64 hex root>:<commit id>");return[{vkey:u,notBefore:l,
notAfter:d,last:void 0===v||void 0===$?null:{size:Number(h),root:v,commit:$}}]})}function $(n,t){
return(null===n.notBefore||n.notBefore<=t)&&(null===n.notAfter||t<=n.notAfter)}},49598:(n,t,e)=>{e.d(t,{S7:()=>c,
W4:()=>d,Zp:()=>i,am:()=>f,wd:()=>u});var r=e(82616),o=e(46260),s=e(19523);function i(n,t){return`— ${n.origin} ${(0,
r.n)(Buffer.concat([Buffer.from(n.keyHash,"hex"),t]))}\n`}function u(n){const t=n.lastIndexOf("\n\n")
;if(t<0||!n.endsWith("\n"))return null;const e=n.slice(0,t+1),o=n.slice(t+2,-1).split("\n")
;if(/[\u0000-\u0009\u000b-\u001f]/.test(n))return null;const s=[];for(const n of o){
const[,t,e]=/^— ([^\s+]+) (\S+)$/.exec(n)??[],o=void 0===e?null:(0,r.E)(e)
;if(void 0===t||null===o||o.length<5)return null;s.push({name:t,keyHash:o.subarray(0,4).toString("hex"),
signature:o.subarray(4)})}return{text:e,signatures:s}}function f(n){
const{origin:t,size:e,root:o,head:s,parent:i,base:u,files:f}=n;return`${`${t}\n${e}\n${(0,
r.n)(Buffer.from(o,"hex"))}\n`}head ${s}\nparent ${i}\nbase ${u}\nfiles ${f}\n`}
const a="[0-9a-f]{40}|[0-9a-f]{64}",l=new RegExp(`^([^\\n]+)\\n(0|[1-9][0-9]{0,15})\\n([A-Za-z0-9+/=]+)\\nhead ([0-9a-f]{64})\\nparent (${a})\\nbase (${a})\\nfiles ([0-9a-f]{64})\\n$`)
;function c(n){const t="string"==typeof n?n:(0,o._6)(n),e=null===t?null:u(t);if(null===e)return null
;const[,s,i,f,a,c,d,h]=l.exec(e.text)??[];if(void 0===s||void 0===f||void 0===a)return null
;if(void 0===c||void 0===d||void 0===h)return null;const m=Number(i),v=(0,r.E)(f)
;return Number.isSafeInteger(m)&&null!==v&&32===v.length?{origin:s,size:m,root:v.toString("hex"),head:a,parent:c,base:d,
files:h,note:e}:null}function d(n,t){const e=n.signatures.filter(n=>n.name===t.origin&&n.keyHash===t.keyHash)
;if(0===e.length)return"absent";const r=Buffer.from(n.text);return e.every(n=>(0,
s.pI)(t,r,n.signature))?"valid":"invalid"}}};
