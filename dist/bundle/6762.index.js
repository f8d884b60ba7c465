import{modules as e}from"./43643.shared.js";export const id=6762;export const ids=[6762,3643];export const modules={
...e,36762:(e,t,n)=>{n.d(t,{O:()=>f,openHistory:()=>c})
;var o=n(52533),i=n(67968),s=n(49598),r=n(19523),l=n(43643),a=n(93156)
;async function u(e,t,n,{now:o=Date.now(),known:a=null,isLight:u=!1}){const c=new l.Vc(e),f=new l.ws(c);try{
const d=await(0,l.Y_)(e,t,a),m=await(0,l.Fe)(c,f,t,{listed:d,known:a}),w=null===n?await async function(e,t,n){
const o=new Set,[i]=void 0===n?[]:[await e.files(n.tree)];for(const[e,{id:n}]of i??[]){
if(!e.startsWith("ledger/"))continue;const i=(await t.read(n,"blob")).toString()
;for(const[,e=""]of i.matchAll(/"vkey":"([^"\\]+)"/g))o.add(e)}const s=[...o].flatMap(e=>{const t=(0,r.z5)(e)
;return null===t?[]:[{vkey:t,notBefore:null,notAfter:null,last:null}]});return{origin:s[0]?.vkey.origin??"",trusted:s,
now:0}}(f,c,m.get(t)):function(e,t,n){const o=new Set([...t.values()].map(({checkpoint:e})=>(0,
s.S7)(e??"")?.origin)),[i]=e,r=e.find(({vkey:e})=>o.has(e.origin))??i,l=r?.vkey.origin??"";return{origin:l,now:n,
trusted:e.filter(({vkey:e})=>e.origin===l)}}(n.keys,m,o),v=new Map,y=new Map,k=new Map;for(const e of(0,i.IT)(t,m)){
const t=(0,i.Nu)(e,w);if(null===t)continue;v.set(t.id,t);const n=u?{}:await p(t,m,f,c)
;"string"==typeof n?k.set(t.id,n):y.set(t.id,n)}const b=(0,i.m8)({head:t,commits:m,signed:v,unfit:new Set(k.keys()),
keys:w}),S=new Set([...y.keys()].map(e=>v.get(e)?.checkpoint)),{tip:j}=b;return{judged:b,
accepted:b.accepted.flatMap(e=>{const t=y.get(e.id);return null===e.signed||void 0===t?[]:[{commit:e,files:t}]
}).reverse(),rewritten:[...k].filter(([e])=>!S.has(v.get(e)?.checkpoint)).map(([e,t])=>({id:e,fault:t})),
lost:w.trusted.flatMap(({last:e})=>{const t=null===e?void 0:v.get(e.commit)?.signed
;return null===e||t?.size===e.size&&t.root===e.root?[]:[e.commit]}),unknown:g(m,v),foreign:h(t,b,m,v),commits:m,
read:async(e,t=j??void 0)=>{const n=void 0===t?null:await f.entry(t.tree,e);return null===n?null:c.read(n.id,"blob")},
close:()=>c.close()}}catch(e){throw c.close(),e}}async function c(e,t,n={}){const o=await(0,l.wP)(e)?n.head??await(0,
l.g_)(e):null;return null===o?null:u(e,o,t,n)}async function*f(e){let t=0;for(const{commit:n,files:i}of e.accepted){
const s=(0,o.RA)(t),r=await e.read(s,n)
;null===r&&(0,a.fJ)((0,a.at)(s),`the lines of commit ${n.id}`,"no file","segments"),yield{commit:n,files:i,first:t,
segment:{path:s,pieces:d(r)}},t=n.signed.size}}async function*d(e){yield e}async function p({tree:e,signed:t},n,s,r){
const l=n.get(t.base);if(void 0===l)return`its base ${t.base} is not there`
;const a=await s.entry(e,o.Qq),u=null===a?null:(0,i.Bj)(await r.read(a.id,"blob"),t.files)
;if(null===u)return`${o.Qq} is not what the checkpoint names`
;const[c,f]=await s.difference(l.tree,e),d=new Map(f),p=await Promise.all(Object.keys(u).map(async t=>[t,await s.entry(e,t)]))
;for(const[e,t]of p)null!==t&&d.set(e,t)
;const g=p.flatMap(([,e])=>null===e?[]:[e.id]),h=new Map(g.map(e=>[e,r.read(e,"blob")]))
;await Promise.allSettled(h.values());const m=await(0,i.RZ)(d,c,u,({id:e})=>h.get(e)??r.read(e,"blob"))
;return null===m?u:`${m.path}: expected ${m.expected}`}function g(e,t){
for(const{id:n,parents:o,checkpoint:i}of e.values()){const e=null===i||t.has(n)?null:(0,s.S7)(i)
;if(null!==e&&1===o.length&&o[0]===e.parent)return n}return null}function h(e,{tip:t,accepted:n},o,s){
const r=({tree:e,checkpoint:t})=>`${e} ${t??""}`,l=new Set(n.map(r)),a=e=>e.filter(e=>!((e=>s.has(e.id)||(0,
i.XV)(e))(e)&&l.has(r(e)))).map(({id:e})=>e),u=new Set(null===t?[]:a((0,i.IT)(t.id,o))),c=a((0,
i.IT)(e,o)).filter(e=>!u.has(e));return{recorded:[...u],later:c}}},67968:(e,t,n)=>{n.d(t,{$d:()=>w,Bj:()=>p,IT:()=>S,
Nu:()=>d,QX:()=>b,RZ:()=>h,XV:()=>f,m8:()=>v});var o=n(55543),i=n(46260),s=n(96679),r=n(52533),l=n(49598),a=n(19523)
;const u=Buffer.from(`{"frontier":[],"head":"${s.mG}","size":0}\n`),c=["sha1","sha256"].map(e=>{const t=Buffer.from((0,
o.RI)("blob",u,e),"hex");return(0,o.RI)("tree",Buffer.concat([Buffer.from(`100644 ${r.Ij}\0`),t]),e)})
;function f({parents:e,tree:t}){return 0===e.length&&c.includes(t)}function d(e,{origin:t,trusted:n,now:o}){
const{checkpoint:i,parents:s}=e,r=null===i?null:(0,l.S7)(i);if(null===i||r?.origin!==t)return null
;if(1!==s.length||s[0]!==r.parent)return null;const u=n.filter(({vkey:e})=>e.origin===t&&"valid"===(0,l.W4)(r.note,e))
;if(0===u.length)return null;const c=u.some(e=>null===e.last&&(0,a.fx)(e,o));return{...e,checkpoint:i,signed:r,
standing:c?"live":"retired"}}function p(e,t){return(0,o.ol)(e)!==`sha256:${t}`?null:(0,i.MQ)(r.vN,e)}const g="100644"
;async function h(e,t,n,i){const s=new Set([r.nm,r.Qq]);for(const[o,{mode:i}]of e){if(!(0,r.hV)(o))return{path:o,
expected:"no file that the ledger has no place for"};if(i!==g)return{path:o,expected:"a regular file (mode 100644)"}
;if(!s.has(o)&&!Object.hasOwn(n,o)&&t.get(o)?.id!==e.get(o)?.id)return{path:o,
expected:"what the commit before has, or a digest in files.json"}}
for(const o of t.keys())if(!e.has(o)&&null!==n[o])return{path:o,expected:"a file, for files.json does not remove it"}
;for(const[t,r]of Object.entries(n)){if(s.has(t))return{path:t,expected:"absent from files.json"};const n=e.get(t)
;if(null===r?void 0!==n:void 0===n)return{path:t,
expected:null===r?"no file, for files.json removes it":"a file, for files.json has it"};if(void 0!==n&&(0,
o.ol)(await i(n))!==r)return{path:t,expected:`the digest ${r??""} of files.json`}}return null}
const m=(e,t)=>e.id===t.id||e.tree===t.tree&&e.checkpoint===t.checkpoint,w=e=>e.signed?.size??0;function v(e){
const{head:t,commits:n,signed:o,unfit:i,keys:s}=e,r=function({signed:e,keys:t}){const n=new Set
;for(const{last:o}of t.trusted){let t=null===o?void 0:e.get(o.commit)
;for(void 0===t||null===o||t.signed.size===o.size&&t.signed.root===o.root||(t=void 0);void 0!==t&&!n.has(t.id);t=e.get(t.signed.base))n.add(t.id)
}return n}(e),a=new Map,u=new Map,c=e=>null===e.signed||"live"===e.standing||r.has(e.id);for(const e of S(t,n)){
let t=null;for(const n of e.parents)t=y(t,u.get(n)??null);const n=d(e,t);null!==n&&a.set(e.id,n),
u.set(e.id,null!==n&&c(n)?y(t,n):t)}function d(e,t){if(f(e))return{...e,signed:null};const s=o.get(e.id)
;if(void 0===s||i.has(s.id))return null;const{base:r,parent:l,size:u}=s.signed;if(!n.has(r))return r===l?s:null
;const d=a.get(r);if(void 0===d||w(d)>=u)return null;if(null!==t&&m(t,d))return s
;return(null===t||w(t)<w(d))&&!c(d)&&b(r,l,n)?s:null}const p=u.get(t)??null,g=null===p?[]:function(e,t){const n=[]
;for(let o=e;void 0!==o;o=null===o.signed?void 0:t.get(o.signed.base))n.push(o);return n}(p,a);return{tip:p,accepted:g,
forked:k([...a.values()].filter(c)),retired:function(){if(null!==p&&null!==p.signed)return null
;return[...a.values()].filter(e=>null!==e.signed&&!c(e)&&!(e=>s.trusted.some(({vkey:t,last:n})=>null!==n&&"valid"===(0,
l.W4)(e.signed.note,t)))(e)).sort((e,t)=>w(t)-w(e))[0]??null}()}}function y(e,t){
return null===e||null===t?e??t:w(t)>w(e)?t:e}function k(e){const t=new Map,n=new Map
;for(const t of e)n.set(t.id,`${t.tree} ${t.checkpoint??""}`);for(const o of e){if(null===o.signed)continue
;const e=n.get(o.signed.base)??o.signed.base,i=t.get(e)??[];i.some(e=>m(e,o))||i.push(o),t.set(e,i)}
return[...t.values()].filter(e=>e.length>1).flat()}function b(e,t,n){const o=new Set,i=[t]
;for(let t=i.pop();void 0!==t;t=i.pop()){if(t===e)return!0;o.has(t)||(o.add(t),i.push(...n.get(t)?.parents??[]))}
return!1}function S(e,t){const n=[],o=new Set,i=new Set,s=[e];for(let e=s.at(-1);void 0!==e;e=s.at(-1)){const r=t.get(e)
;if(void 0===r||i.has(e))s.pop();else if(o.has(e))s.pop(),i.add(e),n.push(r);else{o.add(e)
;for(const e of r.parents)i.has(e)||s.push(e)}}return n}}};
