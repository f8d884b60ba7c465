"use strict";exports.modules={93156:((n,e,t)=>{t.d(e,{$B:()=>k,CD:()=>I,EI:()=>a,FB:()=>E,GG:()=>w,Ge:()=>h,Zk:()=>r,
ai:()=>u,at:()=>g,fJ:()=>d,hD:()=>m,nx:()=>F,sb:()=>$,wI:()=>Finding});var i=t(60197),s=t(442),o=t(53474);const u={
VERIFIED:0,TAMPERED:1,UNUSABLE:2,INCOMPLETE:3,UNVERIFIABLE:4,SELF_CONSISTENT:5};function a(n,e=0,t=null){return{
verdict:l(n),checks:n,entries:e,head:t?.head??null,root:t?.root??null}}
const c=["failed","unverifiable","missing","skipped","unpinned","ok","not_applicable"];function r(n){for(const e of c){
const t=n.find(({status:n})=>n===e);if(void 0!==t)return t}}const f={failed:"TAMPERED",unverifiable:"UNVERIFIABLE",
missing:"INCOMPLETE",skipped:"TAMPERED",unpinned:"SELF_CONSISTENT",ok:"VERIFIED",not_applicable:"TAMPERED"}
;function l(n){const{status:e="not_applicable"}=r(n)??{}
;return"unpinned"===e&&!n.some(n=>"ok"===n.status)?"TAMPERED":f[e]}class Finding extends Error{status;check
;constructor(n,e,t=null){super(e),this.name="Finding",this.status=n,this.check=t}}function d(n,e,t,i=null){
throw new Finding("failed",p(n,e,t),i)}function E(n,e,t){const s=(0,i.at)(n,e);if(null===s)return;const[o,u]=t(s.path)
;d(o,`${u} ${(0,i.SP)(s.expected)}`,(0,i.SP)(s.found))}function h(n,e,t="a file",i="nothing"){
throw new Finding(e?"failed":"missing",p(g(n),t,i))}function p({file:n,line:e,offset:t},i,s){
return`${n}, line ${e}, byte ${t}: expected ${i}, found ${s}`}function g(n,e=0,t=1){return{file:n,line:t,offset:e}}
function F(n,e,t){return{...n,offset:n.offset+(0,i.b4)(e,t)}}function m(n,e){if(n instanceof Finding)return n
;if(n instanceof s.rA)return new Finding("failed",n.message)
;const t=`expected canonical content of a closed schema, found: ${(0,o.bD)(n)}`
;return new Finding("failed",`${e}, line 1, byte 0: ${t}`)}async function I(n,e){try{return{value:await e()}}catch(e){
return{finding:m(e,n)}}}function k(n,e){if("value"in n)return n.value
;throw new Finding("skipped",`needs ${e}, which could not be read`)}function $(n){if("value"in n)return n.value
;throw n.finding}function w(n,e){return n.map(({name:n,check:t})=>{try{return{name:n,status:"ok",detail:t(e)}}catch(e){
return e instanceof Finding?{name:n,status:e.status,detail:e.message}:{name:n,status:"failed",
detail:`the check itself failed: ${String(e)}`}}})}})};
