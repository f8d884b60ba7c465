export const modules={93156:((n,e,t)=>{t.d(e,{$B:()=>A,CD:()=>m,EI:()=>u,GG:()=>I,Ge:()=>c,J7:()=>y,SP:()=>d,Up:()=>b,
ai:()=>r,at:()=>a,b4:()=>h,fJ:()=>f,hD:()=>$,nx:()=>p,sb:()=>F,wI:()=>Finding});var i=t(74296);const r={VERIFIED:0,
TAMPERED:1,UNUSABLE:2,INCOMPLETE:3,UNVERIFIABLE:4,SELF_CONSISTENT:5};function u(n,e=0,t=null){return{verdict:o(n),
checks:n,entries:e,head:t?.head??null,root:t?.root??null}}function o(n){
const e=(...e)=>n.some(({status:n})=>e.includes(n))
;return e("failed")?"TAMPERED":e("unverifiable")?"UNVERIFIABLE":e("missing")?"INCOMPLETE":e("skipped")||!e("ok")?"TAMPERED":e("unpinned")?"SELF_CONSISTENT":"VERIFIED"
}class Finding extends Error{status;check;constructor(n,e,t=null){super(e),this.name="Finding",this.status=n,
this.check=t}}function f(n,e,t,i=null){throw new Finding("failed",s(n,e,t),i)}function c(n,e,t="a file",i="nothing"){
throw new Finding(e?"failed":"missing",s(a(n),t,i))}function s({file:n,line:e,offset:t},i,r){
return`${n}, line ${e}, byte ${t}: expected ${i}, found ${r}`}function a(n,e=0,t=1){return{file:n,line:t,offset:e}}
const l=200;function d(n){if(void 0===n)return"nothing"
;const e=JSON.stringify(n).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`)
;return e.length>l?`${e.slice(0,l)}…`:e}function h(n,e){let t=0,i=n;for(const n of E(e)){
if("object"!=typeof i||null===i)break;const e=Object.entries(i),r=e.findIndex(([e])=>e===n);if(r<0)break
;const u=Array.isArray(i),o=e.slice(0,r);t+=g(u?o.map(([,n])=>n):Object.fromEntries(o))-(0===r?1:0),u||(t+=g(n)+1),
i=e[r]?.[1]}return t}const E=n=>n.match(/[^.[\]]+/g)??[],g=n=>Buffer.byteLength(JSON.stringify(n));function y(n,e,t=""){
if(Object.is(n,e))return null
;if(!("object"==typeof n&&"object"==typeof e&&null!==n&&null!==e&&Array.isArray(n)===Array.isArray(e)))return{path:t,
expected:n,found:e};const i=e,r=n;for(const e of new Set([...Object.keys(r),...Object.keys(i)])){
const u=Array.isArray(n)?`[${e}]`:""===t?e:`.${e}`,o=y(r[e],i[e],`${t}${u}`);if(null!==o)return o}return null}
function b(n,e){let t=n;for(const n of E(e)){if("object"!=typeof t||null===t)return;t=t[n]}return t}function p(n,e,t){
return{...n,offset:n.offset+h(e,t)}}function $(n,e){if(n instanceof Finding)return n
;const t=`expected canonical content of a closed schema, found: ${(0,i.bD)(n)}`
;return new Finding("failed",`${e}, line 1, byte 0: ${t}`)}async function m(n,e){try{return{value:await e()}}catch(e){
return{finding:$(e,n)}}}function A(n,e){if("value"in n)return n.value
;throw new Finding("skipped",`needs ${e}, which could not be read`)}function F(n){if("value"in n)return n.value
;throw n.finding}function I(n,e){return n.map(({name:n,check:t})=>{try{return{name:n,status:"ok",detail:t(e)}}catch(e){
return e instanceof Finding?{name:n,status:e.status,detail:e.message}:{name:n,status:"failed",
detail:`the check itself failed: ${String(e)}`}}})}})};
