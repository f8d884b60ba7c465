"use strict";exports.modules={67968:((e,n,t)=>{t.d(n,{$d:()=>b,Bj:()=>g,IT:()=>y,Nu:()=>p,QX:()=>$,RZ:()=>m,XV:()=>h,
m8:()=>k});var o=t(55543),s=t(88036),i=t(8601),r=t(96679),l=t(52533),u=t(89591),f=t(25611),d=t(60036)
;const a=Buffer.from(`{"frontier":[],"head":"${r.mG}","size":0}\n`),c=["sha1","sha256"].map(e=>{const n=Buffer.from((0,
s.R)("blob",a,e),"hex");return(0,s.R)("tree",Buffer.concat([Buffer.from(`100644 ${l.Ij}\0`),n]),e)})
;function h({parents:e,tree:n}){return 0===e.length&&c.includes(n)}function p(e,{origin:n,trusted:t,now:o}){
const{checkpoint:s,parents:i}=e,r=null===s?null:(0,u.S)(s);if(null===s||r?.origin!==n)return null
;if(1!==i.length||i[0]!==r.parent)return null;const l=t.filter(({vkey:e})=>e.origin===n&&"valid"===(0,f.W4)(r.note,e))
;if(0===l.length)return null;const a=l.some(e=>null===e.last&&(0,d.fx)(e,o));return{...e,checkpoint:s,signed:r,
standing:a?"live":"retired"}}function g(e,n){return(0,o.o)(e)!==`sha256:${n}`?null:(0,i.MQ)(l.vN,e)}const v="100644"
;async function m(e,n,t,s){const i=new Set([l.nm,l.Qq]);for(const[o,{mode:s}]of e){if(!(0,l.hV)(o))return{path:o,
expected:"no file that the ledger has no place for"};if(s!==v)return{path:o,expected:"a regular file (mode 100644)"}
;if(!i.has(o)&&!Object.hasOwn(t,o)&&n.get(o)?.id!==e.get(o)?.id)return{path:o,
expected:"what the commit before has, or a digest in files.json"}}
for(const o of n.keys())if(!e.has(o)&&null!==t[o])return{path:o,expected:"a file, for files.json does not remove it"}
;for(const[n,r]of Object.entries(t)){if(i.has(n))return{path:n,expected:"absent from files.json"};const t=e.get(n)
;if(null===r?void 0!==t:void 0===t)return{path:n,
expected:null===r?"no file, for files.json removes it":"a file, for files.json has it"};if(void 0!==t&&(0,
o.o)(await s(t))!==r)return{path:n,expected:`the digest ${r??""} of files.json`}}return null}
const w=(e,n)=>e.id===n.id||e.tree===n.tree&&e.checkpoint===n.checkpoint,b=e=>e.signed?.size??0;function k(e){
const{head:n,commits:t,signed:o,unfit:s,keys:i}=e,r=function({signed:e,keys:n}){const t=new Set
;for(const{last:o}of n.trusted){let n=null===o?void 0:e.get(o.commit)
;for(void 0===n||null===o||n.signed.size===o.size&&n.signed.root===o.root||(n=void 0);void 0!==n&&!t.has(n.id);n=e.get(n.signed.base))t.add(n.id)
}return t}(e),l=new Map,u=new Map,d=e=>null===e.signed||"live"===e.standing||r.has(e.id);for(const e of y(n,t)){
let n=null;for(const t of e.parents)n=j(n,u.get(t)??null);const t=a(e,n);null!==t&&l.set(e.id,t),
u.set(e.id,null!==t&&d(t)?j(n,t):n)}function a(e,n){if(h(e))return{...e,signed:null};const i=o.get(e.id)
;if(void 0===i||s.has(i.id))return null;const{base:r,parent:u,size:f}=i.signed;if(!t.has(r))return r===u?i:null
;const a=l.get(r);if(void 0===a||b(a)>=f)return null;if(null!==n&&w(n,a))return i
;return(null===n||b(n)<b(a))&&!d(a)&&$(r,u,t)?i:null}const c=u.get(n)??null,p=null===c?[]:function(e,n){const t=[]
;for(let o=e;void 0!==o;o=null===o.signed?void 0:n.get(o.signed.base))t.push(o);return t}(c,l);return{tip:c,accepted:p,
forked:x([...l.values()].filter(d)),retired:function(){if(null!==c&&null!==c.signed)return null
;return[...l.values()].filter(e=>null!==e.signed&&!d(e)&&!(e=>i.trusted.some(({vkey:n,last:t})=>null!==t&&"valid"===(0,
f.W4)(e.signed.note,n)))(e)).sort((e,n)=>b(n)-b(e))[0]??null}()}}function j(e,n){
return null===e||null===n?e??n:b(n)>b(e)?n:e}function x(e){const n=new Map,t=new Map
;for(const n of e)t.set(n.id,`${n.tree} ${n.checkpoint??""}`);for(const o of e){if(null===o.signed)continue
;const e=t.get(o.signed.base)??o.signed.base,s=n.get(e)??[];s.some(e=>w(e,o))||s.push(o),n.set(e,s)}
return[...n.values()].filter(e=>e.length>1).flat()}function $(e,n,t){const o=new Set,s=[n]
;for(let n=s.pop();void 0!==n;n=s.pop()){if(n===e)return!0;o.has(n)||(o.add(n),s.push(...t.get(n)?.parents??[]))}
return!1}function y(e,n){const t=[],o=new Set,s=new Set,i=[e];for(let e=i.at(-1);void 0!==e;e=i.at(-1)){const r=n.get(e)
;if(void 0===r||s.has(e))i.pop();else if(o.has(e))i.pop(),s.add(e),t.push(r);else{o.add(e)
;for(const e of r.parents)s.has(e)||i.push(e)}}return t}})};
