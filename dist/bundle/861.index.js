import{modules as e}from"./27133.shared.js";import{modules as t}from"./67968.shared.js";export const id=861
;export const ids=[861,882];export const modules={...e,...t,50861:((e,t,n)=>{n.d(t,{openHistory:()=>w,O:()=>m})
;var o=n(52533),i=n(67968),s=n(89591),a=n(91798),r=n(70882),l=n(27133);const c=Buffer.from("100644");const d="040000"
;class TreeReader{#e;#t=new Map;#n=0;constructor(e){this.#e=e}async rows(e){const t=this.#t.get(e)
;if(void 0!==t)return t;const n=function(e,t){const n=[];let o=!0,i="";for(let s=0;s<e.length;){
const a=e.indexOf(32,s),r=e.indexOf(0,a);if(a<0||r<0||r+1+t>e.length)throw new l.MQ("a tree that cannot be read")
;const d=e.toString("utf8",a+1,r);o&&=d>i,i=d;const u=c.equals(e.subarray(s,a))?"100644":e.toString("latin1",s,a)
;n.push({mode:u.padStart(6,"0"),name:d,id:e.toString("hex",r+1,r+1+t)}),s=r+1+t}
if(!o&&new Set(n.map(({name:e})=>e)).size<n.length)throw new l.MQ("a tree with a name twice");return n
}(await this.#e.read(e,"tree"),e.length/2);this.#t.has(e)||(this.#n+=n.length),this.#t.set(e,n)
;for(const[t,{length:n}]of this.#t){if(this.#n<=8e4||t===e)break;this.#t.delete(t),this.#n-=n}return n}async entry(e,t){
let n=e;const o=t.split("/");for(const[e,t]of o.entries()){
const i=(await this.rows(n)).find(({name:e})=>e===t),s=e===o.length-1;if(void 0===i||i.mode===d===s)return null
;if(s)return{mode:i.mode,id:i.id};n=i.id}return null}async difference(e,t){const n=[new Map,new Map],o=async(e,t)=>{
const i=await Promise.all(e.map(e=>null===e?Promise.resolve([]):this.rows(e))),s=i.map(e=>new Map(e.map(e=>[e.name,e]))),a=[]
;for(const e of new Set(s.flatMap(e=>[...e.keys()]))){const i=s.map(t=>t.get(e))
;if(i[0]?.id===i[1]?.id&&i[0]?.mode===i[1]?.mode)continue;const r=i.map(e=>e?.mode===d?e.id:null)
;r.some(e=>null!==e)&&a.push(o(r,`${t}${e}/`))
;for(const[o,s]of i.entries())void 0!==s&&s.mode!==d&&n[o].set(`${t}${e}`,{mode:s.mode,id:s.id})}await Promise.all(a)}
;return await o([e,t],""),n}async files(e){const t=new Map,n=async(e,o)=>{
for(const i of await this.rows(e))i.mode===d?await n(i.id,`${o}${i.name}/`):t.set(`${o}${i.name}`,{mode:i.mode,id:i.id})
};return await n(e,""),t}}var u=n(93156);async function f(e,t,n,{now:o=Date.now(),known:c=null,isLight:d=!1}){
const u=new l.Vc(e),f=new TreeReader(u);try{const w=await(0,l.Y_)(e,t,c),m=await(0,r.A)(u,f,t,{listed:w,known:c
}),h=null===n?await async function(e,t,n){const o=new Set,[i]=void 0===n?[]:[await e.files(n.tree)]
;for(const[e,{id:n}]of i??[]){if(!e.startsWith("ledger/"))continue;const i=(await t.read(n,"blob")).toString()
;for(const[,e=""]of i.matchAll(/"vkey":"([^"\\]+)"/g))o.add(e)}const s=[...o].flatMap(e=>{const t=(0,a.z5)(e)
;return null===t?[]:[{vkey:t,notBefore:null,notAfter:null,last:null}]});return{origin:s[0]?.vkey.origin??"",trusted:s,
now:0}}(f,u,m.get(t)):function(e,t,n){const o=new Set([...t.values()].map(({checkpoint:e})=>(0,
s.S)(e??"")?.origin)),[i]=e,a=e.find(({vkey:e})=>o.has(e.origin))??i,r=a?.vkey.origin??"";return{origin:r,now:n,
trusted:e.filter(({vkey:e})=>e.origin===r)}}(n.keys,m,o),k=new Map,v=new Map,b=new Map;for(const e of(0,i.IT)(t,m)){
const t=(0,i.Nu)(e,h);if(null===t)continue;k.set(t.id,t);const n=d?{}:await p(t,m,f,u)
;"string"==typeof n?b.set(t.id,n):v.set(t.id,n)}const M=(0,i.m8)({head:t,commits:m,signed:k,unfit:new Set(b.keys()),
keys:h}),S=new Set([...v.keys()].map(e=>k.get(e)?.checkpoint)),{tip:$}=M;return{judged:M,
accepted:M.accepted.flatMap(e=>{const t=v.get(e.id);return null===e.signed||void 0===t?[]:[{commit:e,files:t}]
}).reverse(),rewritten:[...b].filter(([e])=>!S.has(k.get(e)?.checkpoint)).map(([e,t])=>({id:e,fault:t})),
lost:h.trusted.flatMap(({last:e})=>{const t=null===e?void 0:k.get(e.commit)?.signed
;return null===e||t?.size===e.size&&t.root===e.root?[]:[e.commit]}),unknown:g(m,k),foreign:y(t,M,m,k),commits:m,
read:async(e,t=$??void 0)=>{const n=void 0===t?null:await f.entry(t.tree,e);return null===n?null:u.read(n.id,"blob")},
close:()=>u.close()}}catch(e){throw u.close(),e}}async function w(e,t,n={}){const o=await(0,l.wP)(e)?n.head??await(0,
r.g)(e):null;return null===o?null:f(e,o,t,n)}async function*m(e){let t=0;for(const{commit:n,files:i}of e.accepted){
const s=(0,o.RA)(t),a=await e.read(s,n)
;null===a&&(0,u.fJ)((0,u.at)(s),`the lines of commit ${n.id}`,"no file","segments"),yield{commit:n,files:i,first:t,
segment:{path:s,pieces:h(a)}},t=n.signed.size}}async function*h(e){yield e}async function p({tree:e,signed:t},n,s,a){
const r=n.get(t.base);if(void 0===r)return`its base ${t.base} is not there`
;const l=await s.entry(e,o.Qq),c=null===l?null:(0,i.Bj)(await a.read(l.id,"blob"),t.files)
;if(null===c)return`${o.Qq} is not what the checkpoint names`
;const[d,u]=await s.difference(r.tree,e),f=new Map(u),w=await Promise.all(Object.keys(c).map(async t=>[t,await s.entry(e,t)]))
;for(const[e,t]of w)null!==t&&f.set(e,t)
;const m=w.flatMap(([,e])=>null===e?[]:[e.id]),h=new Map(m.map(e=>[e,a.read(e,"blob")]))
;await Promise.allSettled(h.values());const p=await(0,i.RZ)(f,d,c,({id:e})=>h.get(e)??a.read(e,"blob"))
;return null===p?c:`${p.path}: expected ${p.expected}`}function g(e,t){
for(const{id:n,parents:o,checkpoint:i}of e.values()){const e=null===i||t.has(n)?null:(0,s.S)(i)
;if(null!==e&&1===o.length&&o[0]===e.parent)return n}return null}function y(e,{tip:t,accepted:n},o,s){
const a=({tree:e,checkpoint:t})=>`${e} ${t??""}`,r=new Set(n.map(a)),l=e=>e.filter(e=>!((e=>s.has(e.id)||(0,
i.XV)(e))(e)&&r.has(a(e)))).map(({id:e})=>e),c=new Set(null===t?[]:l((0,i.IT)(t.id,o))),d=l((0,
i.IT)(e,o)).filter(e=>!c.has(e));return{recorded:[...c],later:d}}})};
