export const modules={67968:((e,n,t)=>{t.d(n,{$d:()=>w,Bj:()=>p,IT:()=>$,Nu:()=>h,QX:()=>x,RZ:()=>v,XV:()=>c,m8:()=>b})
;var o=t(55543),s=t(8601),i=t(96679),r=t(52533),l=t(89591),u=t(25611),f=t(60036)
;const d=Buffer.from(`{"frontier":[],"head":"${i.mG}","size":0}\n`),a=["sha1","sha256"].map(e=>{const n=Buffer.from((0,
o.RI)("blob",d,e),"hex");return(0,o.RI)("tree",Buffer.concat([Buffer.from(`100644 ${r.Ij}\0`),n]),e)})
;function c({parents:e,tree:n}){return 0===e.length&&a.includes(n)}function h(e,{origin:n,trusted:t,now:o}){
const{checkpoint:s,parents:i}=e,r=null===s?null:(0,l.S)(s);if(null===s||r?.origin!==n)return null
;if(1!==i.length||i[0]!==r.parent)return null;const d=t.filter(({vkey:e})=>e.origin===n&&"valid"===(0,u.W4)(r.note,e))
;if(0===d.length)return null;const a=d.some(e=>null===e.last&&(0,f.fx)(e,o));return{...e,checkpoint:s,signed:r,
standing:a?"live":"retired"}}function p(e,n){return(0,o.ol)(e)!==`sha256:${n}`?null:(0,s.MQ)(r.vN,e)}const g="100644"
;async function v(e,n,t,s){const i=new Set([r.nm,r.Qq]);for(const[o,{mode:s}]of e){if(!(0,r.hV)(o))return{path:o,
expected:"no file that the ledger has no place for"};if(s!==g)return{path:o,expected:"a regular file (mode 100644)"}
;if(!i.has(o)&&!Object.hasOwn(t,o)&&n.get(o)?.id!==e.get(o)?.id)return{path:o,
expected:"what the commit before has, or a digest in files.json"}}
for(const o of n.keys())if(!e.has(o)&&null!==t[o])return{path:o,expected:"a file, for files.json does not remove it"}
;for(const[n,r]of Object.entries(t)){if(i.has(n))return{path:n,expected:"absent from files.json"};const t=e.get(n)
;if(null===r?void 0!==t:void 0===t)return{path:n,
expected:null===r?"no file, for files.json removes it":"a file, for files.json has it"};if(void 0!==t&&(0,
o.ol)(await s(t))!==r)return{path:n,expected:`the digest ${r??""} of files.json`}}return null}
const m=(e,n)=>e.id===n.id||e.tree===n.tree&&e.checkpoint===n.checkpoint,w=e=>e.signed?.size??0;function b(e){
const{head:n,commits:t,signed:o,unfit:s,keys:i}=e,r=function({signed:e,keys:n}){const t=new Set
;for(const{last:o}of n.trusted){let n=null===o?void 0:e.get(o.commit)
;for(void 0===n||null===o||n.signed.size===o.size&&n.signed.root===o.root||(n=void 0);void 0!==n&&!t.has(n.id);n=e.get(n.signed.base))t.add(n.id)
}return t}(e),l=new Map,f=new Map,d=e=>null===e.signed||"live"===e.standing||r.has(e.id);for(const e of $(n,t)){
let n=null;for(const t of e.parents)n=k(n,f.get(t)??null);const t=a(e,n);null!==t&&l.set(e.id,t),
f.set(e.id,null!==t&&d(t)?k(n,t):n)}function a(e,n){if(c(e))return{...e,signed:null};const i=o.get(e.id)
;if(void 0===i||s.has(i.id))return null;const{base:r,parent:u,size:f}=i.signed;if(!t.has(r))return r===u?i:null
;const a=l.get(r);if(void 0===a||w(a)>=f)return null;if(null!==n&&m(n,a))return i
;return(null===n||w(n)<w(a))&&!d(a)&&x(r,u,t)?i:null}const h=f.get(n)??null,p=null===h?[]:function(e,n){const t=[]
;for(let o=e;void 0!==o;o=null===o.signed?void 0:n.get(o.signed.base))t.push(o);return t}(h,l);return{tip:h,accepted:p,
forked:j([...l.values()].filter(d)),retired:function(){if(null!==h&&null!==h.signed)return null
;return[...l.values()].filter(e=>null!==e.signed&&!d(e)&&!(e=>i.trusted.some(({vkey:n,last:t})=>null!==t&&"valid"===(0,
u.W4)(e.signed.note,n)))(e)).sort((e,n)=>w(n)-w(e))[0]??null}()}}function k(e,n){
return null===e||null===n?e??n:w(n)>w(e)?n:e}function j(e){const n=new Map,t=new Map
;for(const n of e)t.set(n.id,`${n.tree} ${n.checkpoint??""}`);for(const o of e){if(null===o.signed)continue
;const e=t.get(o.signed.base)??o.signed.base,s=n.get(e)??[];s.some(e=>m(e,o))||s.push(o),n.set(e,s)}
return[...n.values()].filter(e=>e.length>1).flat()}function x(e,n,t){const o=new Set,s=[n]
;for(let n=s.pop();void 0!==n;n=s.pop()){if(n===e)return!0;o.has(n)||(o.add(n),s.push(...t.get(n)?.parents??[]))}
return!1}function $(e,n){const t=[],o=new Set,s=new Set,i=[e];for(let e=i.at(-1);void 0!==e;e=i.at(-1)){const r=n.get(e)
;if(void 0===r||s.has(e))i.pop();else if(o.has(e))i.pop(),s.add(e),t.push(r);else{o.add(e)
;for(const e of r.parents)s.has(e)||i.push(e)}}return t}})};
