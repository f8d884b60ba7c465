export const modules={29241:((e,t,n)=>{n.d(t,{An:()=>d,BN:()=>m,SC:()=>w,TN:()=>h,cz:()=>s,d1:()=>x,e1:()=>g,r6:()=>a,
wA:()=>y});var i=n(77598),r=n(32257),o=n(25611),u=n(60036),f=n(91798),l=n(93156);function s(e,t){return{keys:(0,
u.n0)(e),from:t}}function d(e,t,n){if(null===e)return"unpinned";const i=e.keys.filter(({vkey:e})=>e.text===t.text)
;return 0===i.length?"unknown":null===n||i.some(e=>(0,u.fx)(e,n))?"pinned":"not_in_force"}function a(e,t,n,i){
const o=d(e,t,n),u=e?.from??"",f=`${i} is signed by ${t.text},`
;if("unpinned"===o)throw new l.wI(o,`${f} but no trusted keys were given from outside`)
;if("unknown"===o)throw new l.wI("unverifiable",`${f} which is not in ${u}`);if("pinned"===o)return
;const s=null===n?"":(0,r.fU)(n),a=`${t.text}, which ${u} limits to another time`
;throw new l.wI("failed",`${i}: expected a key in force at ${s}, found ${a}`)}let c=null;function h(e){
return null===e?null:(c?.text!==e&&(c={text:e,key:(0,f.z5)(e)}),c.key)}function w(e,t,n,i,f){
if(null===t)throw new l.wI("unpinned",`${i}: no trusted keys were given from outside`)
;const s=t.keys.filter(({vkey:t})=>t.origin===e.origin),d=s.find(({vkey:t})=>"invalid"===(0,o.W4)(e.note,t))
;void 0!==d&&(0,l.fJ)((0,l.at)(i),`a signature that ${d.vkey.text} made`,"another")
;const a=s.filter(({vkey:t})=>"valid"===(0,o.W4)(e.note,t)),[c]=a
;if(void 0===c)throw new l.wI("unverifiable",`${i} is signed by no key in ${t.from}`)
;if(void 0!==f&&a.every(({last:e})=>null!==e)&&!x(f,e))throw new l.wI("unverifiable",`${i} is signed by ${c.vkey.text}: ${y}`)
;if(null===n)return c.vkey.text
;const h="number"==typeof n,w=a.find(e=>h?(0,u.fx)(e,n):null===e.notAfter||e.notAfter>=n.since);return void 0===w&&(0,
l.fJ)((0,l.at)(i),`a key in force at ${(0,r.fU)(h?n:n.since)}`,c.vkey.text),w.vkey.text}
const y="it has last=, so that it is believed only where the ledger shows it: give a clone that holds it with --ledger DIR",k=/^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/,v="marketops/v1"
;function g(e){const[,t,n]=k.exec(e)??[];if(void 0===t||void 0===n)return null;const r=Buffer.from(t,"base64url")
;if(r.toString("base64url")!==t)return null
;if(!(0,i.createHash)("sha256").update(r).digest("hex").startsWith(n))return null;const o=(e,t)=>Buffer.from((0,
i.hkdfSync)("sha256",r,v,e,t));return{keyId:o("key-id",8).toString("hex"),forRepository:e=>o(`receipt-hmac:${e}`,32)}}
function m(e,t,n){const r=(0,i.createHmac)("sha256",e).update(t).digest();return r.length===n.length&&(0,
i.timingSafeEqual)(r,n)}function x(e,{note:t}){if(null===e)return!1;const{accepted:n,judged:i,rewritten:r,lost:o}=e
;return 0===i.forked.length&&0===r.length&&0===o.length&&n.some(({commit:e})=>e.signed.note.text===t.text)}})};
