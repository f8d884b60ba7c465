"use strict";exports.modules={67968:((e,n,t)=>{t.d(n,{$d:()=>b,Bj:()=>g,IT:()=>y,Nu:()=>p,QX:()=>$,RZ:()=>m,XV:()=>h,
m8:()=>k});var o=t(55543),s=t(88036),r=t(8601),i=t(96679),l=t(52533),u=t(89591),f=t(25611),c=t(60036)
;const d=Buffer.from(`{"frontier":[],"head":"${i.mG}","size":0}\n`),a=["sha1","sha256"].map(e=>{const n=Buffer.from((0,
s.R)("blob",d,e),"hex");return(0,s.R)("tree",Buffer.concat([Buffer.from(`100644 ${l.Ij}\0`),n]),e)})
;function h({parents:e,tree:n}){return 0===e.length&&a.includes(n)}function p(e,{origin:n,trusted:t,now:o}){
const{checkpoint:s,parents:r}=e;if(null===s)return null;const i=(0,u.S)(s);if(i?.origin!==n)return null
;if(1!==r.length||r[0]!==i.parent)return null;const l=t.filter(({vkey:e})=>e.origin===n&&"valid"===(0,f.W4)(i.note,e))
;if(0===l.length)return null;const d=l.some(e=>null===e.last&&(0,c.fx)(e,o));return{...e,checkpoint:s,signed:i,
standing:d?"live":"retired"}}function g(e,n){return(0,o.o)(e)!==`sha256:${n}`?null:(0,r.MQ)(l.vN,e)}const v="100644"
;async function m(e,n,t,s){const r=new Set([l.nm,l.Qq]);for(const[o,{mode:s,id:i}]of e){if(!(0,l.hV)(o))return{path:o,
expected:"no file that the ledger has no place for"};if(s!==v)return{path:o,expected:"a regular file (mode 100644)"}
;if(!r.has(o)&&!Object.hasOwn(t,o)&&n.get(o)?.id!==i)return{path:o,
expected:"what the commit before has, or a digest in files.json"}}
for(const o of n.keys())if(!e.has(o)&&null!==t[o])return{path:o,expected:"a file, for files.json does not remove it"}
;for(const[n,i]of Object.entries(t)){if(r.has(n))return{path:n,expected:"absent from files.json"};const t=e.get(n)
;if(null!==i){if(void 0===t)return{path:n,expected:"a file, for files.json has it"};if((0,o.o)(await s(t))!==i)return{
path:n,expected:`the digest ${i} of files.json`}}else if(void 0!==t)return{path:n,
expected:"no file, for files.json removes it"}}return null}
const w=(e,n)=>e.tree===n.tree&&e.checkpoint===n.checkpoint,b=e=>e.signed?.size??0;function k(e){
const{head:n,commits:t,signed:o,unfit:s,keys:r}=e,i=function({signed:e,keys:n}){const t=new Set
;for(const{last:o}of n.trusted){if(null===o)continue;let n=e.get(o.commit)
;if(n?.signed.size===o.size&&n.signed.root===o.root)for(;void 0!==n&&!t.has(n.id);n=e.get(n.signed.base))t.add(n.id)}
return t}(e),l=new Map,u=new Map,c=e=>null===e.signed||"live"===e.standing||i.has(e.id);for(const e of y(n,t)){
let n=null;for(const t of e.parents)n=x(n,u.get(t)??null);const t=d(e,n);null!==t&&l.set(e.id,t),
u.set(e.id,null!==t&&c(t)?x(n,t):n)}function d(e,n){if(h(e))return{...e,signed:null};const r=o.get(e.id)
;if(void 0===r||s.has(r.id))return null;const{base:i,parent:u,size:f}=r.signed;if(!t.has(i))return i===u?r:null
;const d=l.get(i);if(void 0===d||b(d)>=f)return null;if(null!==n&&w(n,d))return r
;return(null===n||b(n)<b(d))&&!c(d)&&$(i,u,t)?r:null}const a=u.get(n)??null,p=null===a?[]:function(e,n){const t=[]
;for(let o=e;void 0!==o;o=null===o.signed?void 0:n.get(o.signed.base))t.push(o);return t}(a,l);return{tip:a,accepted:p,
forked:j([...l.values()].filter(c)),retired:function(){if(null!==a&&null!==a.signed)return null
;return[...l.values()].filter(e=>null!==e.signed&&!(e=>r.trusted.some(({vkey:n,last:t})=>null!==t&&"valid"===(0,
f.W4)(e.signed.note,n)))(e)).sort((e,n)=>b(n)-b(e))[0]??null}()}}function x(e,n){
return null===e||null===n?e??n:b(n)>b(e)?n:e}function j(e){const n=new Map,t=new Map
;for(const n of e)t.set(n.id,`${n.tree} ${n.checkpoint??""}`);for(const o of e){if(null===o.signed)continue
;const e=t.get(o.signed.base)??o.signed.base,s=n.get(e)??[];s.some(e=>w(e,o))||s.push(o),n.set(e,s)}
return[...n.values()].filter(e=>e.length>1).flat()}function $(e,n,t){const o=new Set,s=[n]
;for(let n=s.pop();void 0!==n;n=s.pop()){if(n===e)return!0;o.has(n)||(o.add(n),s.push(...t.get(n)?.parents??[]))}
return!1}function y(e,n){const t=[],o=new Set,s=new Set,r=[e];for(let e=r.at(-1);void 0!==e;e=r.at(-1)){const i=n.get(e)
;if(void 0===i||s.has(e))r.pop();else if(o.has(e))s.add(e),t.push(i);else{o.add(e);for(const e of i.parents)r.push(e)}}
return t}})};
