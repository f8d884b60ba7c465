"use strict";exports.id=861,exports.ids=[861,882],exports.modules={...require("./27133.shared.js").modules,
...require("./67968.shared.js").modules,50861:((e,t,n)=>{n.d(t,{openHistory:()=>w,O:()=>m})
;var o=n(52533),i=n(67968),s=n(89591),a=n(91798),r=n(70882),l=n(27133);const c=Buffer.from("100644");const d="040000"
;class TreeReader{#e;#t=new Map;#n=0;constructor(e){this.#e=e}async rows(e){const t=this.#t.get(e)
;if(void 0!==t)return t;const n=function(e,t){const n=[];for(let o=0;o<e.length;){
const i=e.indexOf(32,o),s=e.indexOf(0,i);if(i<0||s<0||s+1+t>e.length)throw new l.MQ("a tree that cannot be read")
;const a=e.toString("utf8",i+1,s),r=c.equals(e.subarray(o,i))?"100644":e.toString("latin1",o,i);n.push({
mode:r.padStart(6,"0"),name:a,id:e.toString("hex",s+1,s+1+t)}),o=s+1+t}
if(new Set(n.map(({name:e})=>e)).size<n.length)throw new l.MQ("a tree with a name twice");return n
}(await this.#e.read(e,"tree"),e.length/2);this.#t.has(e)||(this.#n+=n.length),this.#t.set(e,n)
;for(const[t,{length:n}]of this.#t){if(this.#n<=8e4||t===e)break;this.#t.delete(t),this.#n-=n}return n}async entry(e,t){
let n=e;const o=t.split("/");for(const[e,t]of o.entries()){
const i=(await this.rows(n)).find(({name:e})=>e===t),s=e===o.length-1;if(void 0===i||i.mode===d===s)return null
;if(s)return{mode:i.mode,id:i.id};n=i.id}return null}async difference(e,t){const n=[new Map,new Map],o=async(e,t)=>{
const i=(await Promise.all(e.map(e=>null===e?Promise.resolve([]):this.rows(e)))).map(e=>new Map(e.map(e=>[e.name,e]))),s=[]
;for(const e of new Set(i.flatMap(e=>[...e.keys()]))){const a=i.map(t=>t.get(e))
;if(a[0]?.id===a[1]?.id&&a[0]?.mode===a[1]?.mode)continue;const r=a.map(e=>e?.mode===d?e.id:null)
;r.some(e=>null!==e)&&s.push(o(r,`${t}${e}/`))
;for(const[o,i]of a.entries())void 0!==i&&i.mode!==d&&n[o].set(`${t}${e}`,{mode:i.mode,id:i.id})}await Promise.all(s)}
;return await o([e,t],""),n}async files(e){const t=new Map,n=async(e,o)=>{
for(const i of await this.rows(e))i.mode===d?await n(i.id,`${o}${i.name}/`):t.set(`${o}${i.name}`,{mode:i.mode,id:i.id})
};return await n(e,""),t}}var u=n(93156);async function f(e,t,n,{now:o=Date.now(),known:s=null,isLight:c=!1}){
const d=new l.Vc(e),u=new TreeReader(d);try{const f=await(0,l.Y_)(e,t,s),w=await(0,r.A)(d,u,t,{listed:f,known:s
}),m=null===n?await async function(e,t,n){const o=new Set,[i]=void 0===n?[]:[await e.files(n.tree)]
;for(const[e,{id:n}]of i??[]){if(!e.startsWith("ledger/"))continue;const i=(await t.read(n,"blob")).toString()
;for(const[e]of i.matchAll(/(?<="vkey":")[^"\\]+(?=")/g))o.add(e)}const s=[...o].flatMap(e=>{const t=(0,a.z5)(e)
;return null===t?[]:[{vkey:t,notBefore:null,notAfter:null,last:null}]});return{origin:s[0]?.vkey.origin??"",trusted:s,
now:0}}(u,d,w.get(t)):function(e,t,n){const o=[...new Set(e.map(({vkey:e})=>e.origin))].map(t=>({origin:t,now:n,
trusted:e.filter(({vkey:e})=>e.origin===t)})),[s={origin:"",now:n,trusted:e}]=o,a=e=>[...t.values()].some(t=>null!==(0,
i.Nu)(t,e));return o.find(a)??s}(n.keys,w,o),h=new Map,v=new Map,b=new Map;for(const e of(0,i.IT)(t,w)){const t=(0,
i.Nu)(e,m);if(null===t)continue;h.set(t.id,t);const n=c?{}:await p(t,w,u,d)
;"string"==typeof n?b.set(t.id,n):v.set(t.id,n)}const k=(0,i.m8)({head:t,commits:w,signed:h,unfit:new Set(b.keys()),
keys:m}),M=new Set([...v.keys()].map(e=>h.get(e)?.checkpoint)),{tip:S}=k;return{judged:k,
accepted:k.accepted.flatMap(e=>{const t=v.get(e.id);return null===e.signed||void 0===t?[]:[{commit:e,files:t}]
}).reverse(),rewritten:[...b].filter(([e])=>!M.has(h.get(e)?.checkpoint)).map(([e,t])=>({id:e,fault:t})),
lost:m.trusted.flatMap(({last:e})=>{const t=null===e?void 0:h.get(e.commit)?.signed
;return null===e||t?.size===e.size&&t.root===e.root?[]:[e.commit]}),unknown:g(w,h),foreign:y(t,k,w,h),commits:w,
read:async(e,t=S??void 0)=>{const n=void 0===t?null:await u.entry(t.tree,e);return null===n?null:d.read(n.id,"blob")},
close:()=>d.close()}}catch(e){throw d.close(),e}}async function w(e,t,n={}){const o=await(0,l.wP)(e)?n.head??await(0,
r.g)(e):null;return null===o?null:f(e,o,t,n)}async function*m(e){let t=0;for(const{commit:n,files:i}of e.accepted){
const s=(0,o.RA)(t),a=await e.read(s,n)
;null===a&&(0,u.fJ)((0,u.at)(s),`the lines of commit ${n.id}`,"no file","segments"),yield{commit:n,files:i,first:t,
segment:{path:s,pieces:h(a)}},t=n.signed.size}}async function*h(e){yield e}async function p({tree:e,signed:t},n,s,a){
const r=n.get(t.base);if(void 0===r)return`its base ${t.base} is not there`
;const l=await s.entry(e,o.Qq),c=null===l?null:(0,i.Bj)(await a.read(l.id,"blob"),t.files)
;if(null===c)return`${o.Qq} is not what the checkpoint names`
;const[d,u]=await s.difference(r.tree,e),f=(await Promise.all(Object.keys(c).map(async t=>[t,await s.entry(e,t)]))).flatMap(([e,t])=>null===t?[]:[[e,t]]),w=new Map([...u,...f]),m=new Map(f.map(([,{id:e}])=>[e,a.read(e,"blob")]))
;await Promise.allSettled(m.values());const h=await(0,i.RZ)(w,d,c,({id:e})=>m.get(e)??a.read(e,"blob"))
;return null===h?c:`${h.path}: expected ${h.expected}`}function g(e,t){
for(const{id:n,parents:o,checkpoint:i}of e.values()){const e=null===i||t.has(n)?null:(0,s.S)(i)
;if(null!==e&&1===o.length&&o[0]===e.parent)return n}return null}function y(e,{tip:t,accepted:n},o,s){
const a=new Set(n.map(({tree:e})=>e)),r=e=>e.filter(e=>!((e=>s.has(e.id)||(0,
i.XV)(e))(e)&&a.has(e.tree))).map(({id:e})=>e),l=new Set(null===t?[]:r((0,i.IT)(t.id,o))),c=r((0,
i.IT)(e,o)).filter(e=>!l.has(e));return{recorded:[...l],later:c}}})};
