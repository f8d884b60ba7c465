import{modules as t}from"./43643.shared.js";import{modules as e}from"./67968.shared.js";export const id=6762
;export const ids=[6762,3643];export const modules={...t,...e,36762:((t,e,n)=>{n.d(e,{O:()=>d,openHistory:()=>u})
;var i=n(52533),o=n(67968),s=n(89591),a=n(91798),l=n(43643),r=n(93156)
;async function c(t,e,n,{now:i=Date.now(),known:r=null,isLight:c=!1}){const u=new l.Vc(t),d=new l.ws(u);try{
const f=await(0,l.Y_)(t,e,r),g=await(0,l.Fe)(u,d,e,{listed:f,known:r}),h=null===n?await async function(t,e,n){
const i=new Set,[o]=void 0===n?[]:[await t.files(n.tree)];for(const[t,{id:n}]of o??[]){
if(!t.startsWith("ledger/"))continue;const o=(await e.read(n,"blob")).toString()
;for(const[,t=""]of o.matchAll(/"vkey":"([^"\\]+)"/g))i.add(t)}const s=[...i].flatMap(t=>{const e=(0,a.z5)(t)
;return null===e?[]:[{vkey:e,notBefore:null,notAfter:null,last:null}]});return{origin:s[0]?.vkey.origin??"",trusted:s,
now:0}}(d,u,g.get(e)):function(t,e,n){const i=new Set([...e.values()].map(({checkpoint:t})=>(0,
s.S)(t??"")?.origin)),[o]=t,a=t.find(({vkey:t})=>i.has(t.origin))??o,l=a?.vkey.origin??"";return{origin:l,now:n,
trusted:t.filter(({vkey:t})=>t.origin===l)}}(n.keys,g,i),y=new Map,k=new Map,v=new Map;for(const t of(0,o.IT)(e,g)){
const e=(0,o.Nu)(t,h);if(null===e)continue;y.set(e.id,e);const n=c?{}:await p(e,g,d,u)
;"string"==typeof n?v.set(e.id,n):k.set(e.id,n)}const b=(0,o.m8)({head:e,commits:g,signed:y,unfit:new Set(v.keys()),
keys:h}),S=new Set([...k.keys()].map(t=>y.get(t)?.checkpoint)),{tip:M}=b;return{judged:b,
accepted:b.accepted.flatMap(t=>{const e=k.get(t.id);return null===t.signed||void 0===e?[]:[{commit:t,files:e}]
}).reverse(),rewritten:[...v].filter(([t])=>!S.has(y.get(t)?.checkpoint)).map(([t,e])=>({id:t,fault:e})),
lost:h.trusted.flatMap(({last:t})=>{const e=null===t?void 0:y.get(t.commit)?.signed
;return null===t||e?.size===t.size&&e.root===t.root?[]:[t.commit]}),unknown:w(g,y),foreign:m(e,b,g,y),commits:g,
read:async(t,e=M??void 0)=>{const n=void 0===e?null:await d.entry(e.tree,t);return null===n?null:u.read(n.id,"blob")},
close:()=>u.close()}}catch(t){throw u.close(),t}}async function u(t,e,n={}){const i=await(0,l.wP)(t)?n.head??await(0,
l.g_)(t):null;return null===i?null:c(t,i,e,n)}async function*d(t){let e=0;for(const{commit:n,files:o}of t.accepted){
const s=(0,i.RA)(e),a=await t.read(s,n)
;null===a&&(0,r.fJ)((0,r.at)(s),`the lines of commit ${n.id}`,"no file","segments"),yield{commit:n,files:o,first:e,
segment:{path:s,pieces:f(a)}},e=n.signed.size}}async function*f(t){yield t}async function p({tree:t,signed:e},n,s,a){
const l=n.get(e.base);if(void 0===l)return`its base ${e.base} is not there`
;const r=await s.entry(t,i.Qq),c=null===r?null:(0,o.Bj)(await a.read(r.id,"blob"),e.files)
;if(null===c)return`${i.Qq} is not what the checkpoint names`
;const[u,d]=await s.difference(l.tree,t),f=new Map(d),p=await Promise.all(Object.keys(c).map(async e=>[e,await s.entry(t,e)]))
;for(const[t,e]of p)null!==e&&f.set(t,e)
;const w=p.flatMap(([,t])=>null===t?[]:[t.id]),m=new Map(w.map(t=>[t,a.read(t,"blob")]))
;await Promise.allSettled(m.values());const g=await(0,o.RZ)(f,u,c,({id:t})=>m.get(t)??a.read(t,"blob"))
;return null===g?c:`${g.path}: expected ${g.expected}`}function w(t,e){
for(const{id:n,parents:i,checkpoint:o}of t.values()){const t=null===o||e.has(n)?null:(0,s.S)(o)
;if(null!==t&&1===i.length&&i[0]===t.parent)return n}return null}function m(t,{tip:e,accepted:n},i,s){
const a=({tree:t,checkpoint:e})=>`${t} ${e??""}`,l=new Set(n.map(a)),r=t=>t.filter(t=>!((t=>s.has(t.id)||(0,
o.XV)(t))(t)&&l.has(a(t)))).map(({id:t})=>t),c=new Set(null===e?[]:r((0,o.IT)(e.id,i))),u=r((0,
o.IT)(t,i)).filter(t=>!c.has(t));return{recorded:[...c],later:u}}})};
