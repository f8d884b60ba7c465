"use strict";exports.id=861,exports.ids=[861,882],exports.modules={...require("./27133.shared.js").modules,
...require("./67968.shared.js").modules,50861:((e,t,n)=>{n.d(t,{openHistory:()=>w,O:()=>m})
;var o=n(52533),s=n(67968),i=n(89591),a=n(91798),r=n(70882),l=n(27133);const c=Buffer.from("100644");const d="040000"
;class TreeReader{#e;#t=new Map;#n=0;constructor(e){this.#e=e}async rows(e){const t=this.#t.get(e)
;if(void 0!==t)return t;const n=function(e,t){const n=[];let o=!0,s="";for(let i=0;i<e.length;){
const a=e.indexOf(32,i),r=e.indexOf(0,a);if(a<0||r<0||r+1+t>e.length)throw new l.MQ("a tree that cannot be read")
;const d=e.toString("utf8",a+1,r);o&&=d>s,s=d;const u=c.equals(e.subarray(i,a))?"100644":e.toString("latin1",i,a)
;n.push({mode:u.padStart(6,"0"),name:d,id:e.toString("hex",r+1,r+1+t)}),i=r+1+t}
if(!o&&new Set(n.map(({name:e})=>e)).size<n.length)throw new l.MQ("a tree with a name twice");return n
}(await this.#e.read(e,"tree"),e.length/2);this.#t.has(e)||(this.#n+=n.length),this.#t.set(e,n)
;for(const[t,{length:n}]of this.#t){if(this.#n<=8e4||t===e)break;this.#t.delete(t),this.#n-=n}return n}async entry(e,t){
let n=e;const o=t.split("/");for(const[e,t]of o.entries()){
const s=(await this.rows(n)).find(({name:e})=>e===t),i=e===o.length-1;if(void 0===s||s.mode===d===i)return null
;if(i)return{mode:s.mode,id:s.id};n=s.id}return null}async difference(e,t){const n=[new Map,new Map],o=async(e,t)=>{
const s=(await Promise.all(e.map(e=>null===e?Promise.resolve([]):this.rows(e)))).map(e=>new Map(e.map(e=>[e.name,e]))),i=[]
;for(const e of new Set(s.flatMap(e=>[...e.keys()]))){const a=s.map(t=>t.get(e))
;if(a[0]?.id===a[1]?.id&&a[0]?.mode===a[1]?.mode)continue;const r=a.map(e=>e?.mode===d?e.id:null)
;r.some(e=>null!==e)&&i.push(o(r,`${t}${e}/`))
;for(const[o,s]of a.entries())void 0!==s&&s.mode!==d&&n[o].set(`${t}${e}`,{mode:s.mode,id:s.id})}await Promise.all(i)}
;return await o([e,t],""),n}async files(e){const t=new Map,n=async(e,o)=>{
for(const s of await this.rows(e))s.mode===d?await n(s.id,`${o}${s.name}/`):t.set(`${o}${s.name}`,{mode:s.mode,id:s.id})
};return await n(e,""),t}}var u=n(93156);async function f(e,t,n,{now:o=Date.now(),known:i=null,isLight:c=!1}){
const d=new l.Vc(e),u=new TreeReader(d);try{const f=await(0,l.Y_)(e,t,i),w=await(0,r.A)(d,u,t,{listed:f,known:i
}),m=null===n?await async function(e,t,n){const o=new Set,[s]=void 0===n?[]:[await e.files(n.tree)]
;for(const[e,{id:n}]of s??[]){if(!e.startsWith("ledger/"))continue;const s=(await t.read(n,"blob")).toString()
;for(const[e]of s.matchAll(/(?<="vkey":")[^"\\]+(?=")/g))o.add(e)}const i=[...o].flatMap(e=>{const t=(0,a.z5)(e)
;return null===t?[]:[{vkey:t,notBefore:null,notAfter:null,last:null}]});return{origin:i[0]?.vkey.origin??"",trusted:i,
now:0}}(u,d,w.get(t)):function(e,t,n){const o=[...new Set(e.map(({vkey:e})=>e.origin))].map(t=>({origin:t,now:n,
trusted:e.filter(({vkey:e})=>e.origin===t)})),[i={origin:"",now:n,trusted:e}]=o,a=e=>[...t.values()].some(t=>null!==(0,
s.Nu)(t,e));return o.find(a)??i}(n.keys,w,o),h=new Map,v=new Map,b=new Map;for(const e of(0,s.IT)(t,w)){const t=(0,
s.Nu)(e,m);if(null===t)continue;h.set(t.id,t);const n=c?{}:await p(t,w,u,d)
;"string"==typeof n?b.set(t.id,n):v.set(t.id,n)}const k=(0,s.m8)({head:t,commits:w,signed:h,unfit:new Set(b.keys()),
keys:m}),M=new Set([...v.keys()].map(e=>h.get(e)?.checkpoint)),{tip:S}=k;return{judged:k,
accepted:k.accepted.flatMap(e=>{const t=v.get(e.id);return null===e.signed||void 0===t?[]:[{commit:e,files:t}]
}).reverse(),rewritten:[...b].filter(([e])=>!M.has(h.get(e)?.checkpoint)).map(([e,t])=>({id:e,fault:t})),
lost:m.trusted.flatMap(({last:e})=>{const t=null===e?void 0:h.get(e.commit)?.signed
;return null===e||t?.size===e.size&&t.root===e.root?[]:[e.commit]}),unknown:g(w,h),foreign:y(t,k,w,h),commits:w,
read:async(e,t=S??void 0)=>{const n=void 0===t?null:await u.entry(t.tree,e);return null===n?null:d.read(n.id,"blob")},
close:()=>d.close()}}catch(e){throw d.close(),e}}async function w(e,t,n={}){const o=await(0,l.wP)(e)?n.head??await(0,
r.g)(e):null;return null===o?null:f(e,o,t,n)}async function*m(e){let t=0;for(const{commit:n,files:s}of e.accepted){
const i=(0,o.RA)(t),a=await e.read(i,n)
;null===a&&(0,u.fJ)((0,u.at)(i),`the lines of commit ${n.id}`,"no file","segments"),yield{commit:n,files:s,first:t,
segment:{path:i,pieces:h(a)}},t=n.signed.size}}async function*h(e){yield e}async function p({tree:e,signed:t},n,i,a){
const r=n.get(t.base);if(void 0===r)return`its base ${t.base} is not there`
;const l=await i.entry(e,o.Qq),c=null===l?null:(0,s.Bj)(await a.read(l.id,"blob"),t.files)
;if(null===c)return`${o.Qq} is not what the checkpoint names`
;const[d,u]=await i.difference(r.tree,e),f=new Map(u),w=await Promise.all(Object.keys(c).map(async t=>[t,await i.entry(e,t)]))
;for(const[e,t]of w)null!==t&&f.set(e,t)
;const m=w.flatMap(([,e])=>null===e?[]:[e.id]),h=new Map(m.map(e=>[e,a.read(e,"blob")]))
;await Promise.allSettled(h.values());const p=await(0,s.RZ)(f,d,c,({id:e})=>h.get(e)??a.read(e,"blob"))
;return null===p?c:`${p.path}: expected ${p.expected}`}function g(e,t){
for(const{id:n,parents:o,checkpoint:s}of e.values()){const e=null===s||t.has(n)?null:(0,i.S)(s)
;if(null!==e&&1===o.length&&o[0]===e.parent)return n}return null}function y(e,{tip:t,accepted:n},o,i){
const a=new Set(n.map(({tree:e})=>e)),r=e=>e.filter(e=>!((e=>i.has(e.id)||(0,
s.XV)(e))(e)&&a.has(e.tree))).map(({id:e})=>e),l=new Set(null===t?[]:r((0,s.IT)(t.id,o))),c=r((0,
s.IT)(e,o)).filter(e=>!l.has(e));return{recorded:[...l],later:c}}})};
