export const modules={29241:((e,n,t)=>{t.d(n,{An:()=>a,BN:()=>m,SC:()=>g,TN:()=>h,cz:()=>l,d1:()=>$,e1:()=>y,r6:()=>c,
wA:()=>w});var i=t(77598),r=t(32257),o=t(25611),u=t(60036),s=t(91798),f=t(93156);function l(e,n){return{keys:(0,
u.n0)(e),from:n}}function a(e,n,t){if(null===e)return"unpinned";const i=e.keys.filter(({vkey:e})=>e.text===n.text)
;return 0===i.length?"unknown":null===t||i.some(e=>(0,u.fx)(e,t))?"pinned":"not_in_force"}function c(e,n,t,i){
const o=a(e,n,t),u=e?.from??"",s=`${i} is signed by ${n.text},`
;if("unpinned"===o)throw new f.wI(o,`${s} but no trusted keys were given from outside`)
;if("unknown"===o)throw new f.wI("unverifiable",`${s} which is not in ${u}`);if("pinned"===o)return
;const l=null===t?"":(0,r.fU)(t),c=`${n.text}, which ${u} limits to another time`
;throw new f.wI("failed",`${i}: expected a key in force at ${l}, found ${c}`)}let d=null;function h(e){
return null===e?null:(d?.text!==e&&(d={text:e,key:(0,s.z5)(e)}),d.key)}function g(e,n,t,i,s){
if(null===n)throw new f.wI("unpinned",`${i}: no trusted keys were given from outside`)
;const l=n.keys.filter(({vkey:n})=>n.origin===e.origin),a=l.find(({vkey:n})=>"invalid"===(0,o.W4)(e.note,n))
;void 0!==a&&(0,f.fJ)((0,f.at)(i),`a signature that ${a.vkey.text} made`,"another")
;const c=l.filter(({vkey:n})=>"valid"===(0,o.W4)(e.note,n)),[d]=c
;if(void 0===d)throw new f.wI("unverifiable",`${i} is signed by no key in ${n.from}`)
;if(void 0!==s&&c.every(({last:e})=>null!==e)&&!$(s,e))throw new f.wI("unverifiable",`${i} is signed by ${d.vkey.text}: ${w}`)
;if(null===t)return d.vkey.text
;const h="number"==typeof t,g=c.find(e=>h?(0,u.fx)(e,t):null===e.notAfter||e.notAfter>=t.since);return void 0===g&&(0,
f.fJ)((0,f.at)(i),`a key in force at ${(0,r.fU)(h?t:t.since)}`,d.vkey.text),g.vkey.text}
const w="it has last=, so that it is believed only where the ledger shows it: give a clone that holds it with --ledger DIR",k=/^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/,v="marketops/v1"
;function y(e){const[,n,t]=k.exec(e)??[];if(void 0===n||void 0===t)return null;const r=Buffer.from(n,"base64url")
;if(r.toString("base64url")!==n)return null
;if(!(0,i.createHash)("sha256").update(r).digest("hex").startsWith(t))return null;const o=(e,n)=>Buffer.from((0,
i.hkdfSync)("sha256",r,v,e,n));return{keyId:o("key-id",8).toString("hex"),forRepository:e=>o(`receipt-hmac:${e}`,32)}}
function m(e,n,t){const r=(0,i.createHmac)("sha256",e).update(n).digest();return r.length===t.length&&(0,
i.timingSafeEqual)(r,t)}function $(e,{note:n}){if(null===e)return!1;const{accepted:t,judged:i,rewritten:r,lost:o}=e
;return 0===i.forked.length&&0===r.length&&0===o.length&&t.some(({commit:e})=>e.signed.note.text===n.text)}}),
93156:((e,n,t)=>{t.d(n,{$B:()=>v,CD:()=>k,EI:()=>s,FB:()=>a,GG:()=>m,Ge:()=>c,ai:()=>u,at:()=>h,fJ:()=>l,hD:()=>w,
nx:()=>g,sb:()=>y,wI:()=>Finding});var i=t(60197),r=t(442),o=t(74296);const u={VERIFIED:0,TAMPERED:1,UNUSABLE:2,
INCOMPLETE:3,UNVERIFIABLE:4,SELF_CONSISTENT:5};function s(e,n=0,t=null){return{verdict:f(e),checks:e,entries:n,
head:t?.head??null,root:t?.root??null}}function f(e){const n=(...n)=>e.some(({status:e})=>n.includes(e))
;return n("failed")?"TAMPERED":n("unverifiable")?"UNVERIFIABLE":n("missing")?"INCOMPLETE":n("skipped")||!n("ok")?"TAMPERED":n("unpinned")?"SELF_CONSISTENT":"VERIFIED"
}class Finding extends Error{status;check;constructor(e,n,t=null){super(n),this.name="Finding",this.status=e,
this.check=t}}function l(e,n,t,i=null){throw new Finding("failed",d(e,n,t),i)}function a(e,n,t){const r=(0,i.at)(e,n)
;if(null===r)return;const[o,u]=t(r.path);l(o,`${u} ${(0,i.SP)(r.expected)}`,(0,i.SP)(r.found))}
function c(e,n,t="a file",i="nothing"){throw new Finding(n?"failed":"missing",d(h(e),t,i))}
function d({file:e,line:n,offset:t},i,r){return`${e}, line ${n}, byte ${t}: expected ${i}, found ${r}`}
function h(e,n=0,t=1){return{file:e,line:t,offset:n}}function g(e,n,t){return{...e,offset:e.offset+(0,i.b4)(n,t)}}
function w(e,n){if(e instanceof Finding)return e;if(e instanceof r.rA)return new Finding("failed",e.message)
;const t=`expected canonical content of a closed schema, found: ${(0,o.bD)(e)}`
;return new Finding("failed",`${n}, line 1, byte 0: ${t}`)}async function k(e,n){try{return{value:await n()}}catch(n){
return{finding:w(n,e)}}}function v(e,n){if("value"in e)return e.value
;throw new Finding("skipped",`needs ${n}, which could not be read`)}function y(e){if("value"in e)return e.value
;throw e.finding}function m(e,n){return e.map(({name:e,check:t})=>{try{return{name:e,status:"ok",detail:t(n)}}catch(n){
return n instanceof Finding?{name:e,status:n.status,detail:n.message}:{name:e,status:"failed",
detail:`the check itself failed: ${String(n)}`}}})}})};
