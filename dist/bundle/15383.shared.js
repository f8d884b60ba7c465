"use strict";exports.modules={15383:((t,e,n)=>{n.d(e,{q:()=>r});var i=n(48943)
;function r({facts:t,github:e,kinds:n,clock:r}){return new i.Xc({reader:e.reader,kinds:n,clock:r,
attemptStatus:(n,i)=>e.evidence.attemptStatus(t.repository,n,i)})}}),48943:((t,e,n)=>{n.d(e,{DZ:()=>p,II:()=>w,Vu:()=>m,
Xc:()=>Reconciler});var i=n(9596),r=n(53474),a=n(31615),o=n(8601),u=n(96679),s=n(36625),l=n(81920),c=n(52533),d=n(91277)
;function p({settled:t,left:e}){
return[...t.map(({operation:t,naturalKey:e,data:n})=>`${t.operation_kind} ${e}, begun by run ${n.run_id} (attempt ${n.run_attempt}) without an outcome: ${n.observed}`),...e.map(({path:t,entry:e,why:n})=>`${t}${null===e?"":` of run ${e.run_id}`} stays open: ${n}`)]
}class Reconciler{#t;#e=new Map;constructor(t){this.#t=t}async look(t){const e=[...await(0,
d.jO)(t)].sort().slice(0,100),n=await Promise.all(e.map(e=>this.#n(e,t)));return{settled:n.filter(t=>"data"in t),
left:n.filter(t=>"why"in t)}}async#n(t,e){const n=(0,o.MQ)(c.Yc,await e.read(t)),a=(e,i=!1)=>({path:t,entry:n,live:i,
why:e});if(null===n)return a("the file cannot be read");const u=this.#e.get(n.receipt_id);if(void 0!==u)return u;try{
const r=await this.#t.attemptStatus(n.run_id,n.run_attempt)
;if("unreadable"in r)return a(`its run cannot be read: ${r.unreadable}`);if(null===r.value){
const t=await async function({receipt_id:t},e,n){const r=await _(t,e),a=null===r?null:(0,i.p)(r.expires_at)
;return null===a?"its receipt was not found on the branch":n<a+f?"its receipt expired less than an hour ago":null
}(n,e,this.#t.clock());if(null!==t)return a(`GitHub knows of no such run, and ${t}`)
}else if("completed"!==r.value)return a(`its run is ${r.value}`,!0);const o=await b(n,e,this.#t.kinds)
;if(null===o)return a("its plan was not found on the branch");const u=await this.#i(t,n,o)
;return this.#e.set(n.receipt_id,u),u}catch(t){if(!(t instanceof r.AK))throw t;return a((0,r.bD)(t))}}async#i(t,e,n){
const{kinds:i,reader:r}=this.#t,a=(0,
s.I)(n,i),{receipt_id:o,run_id:u,run_attempt:l}=e,{effect:c,observed:d,state:p=null,doubt:f}=await a.observe(n,r,null,o),{operation_id:_,operation_kind:h}=n,y="none"===c&&(null===p||(a.isExactly?.(n.parameters,p)??!0))?"done":"create"===c&&void 0===f?"absent":"conflict",m="done"===y?(0,
s.Ox)(p):null;return{path:t,operation:{operation_id:_,operation_kind:h},naturalKey:(0,s.XX)(n,i),data:{observed:y,
github:d,receipt_id:o,run_attempt:l,run_id:u,state_digest:m}}}}const f=36e5;async function _(t,e){
const n=await e.read(c.hL.receipt(t));if(null===n)return null;try{const{payload:e}=(0,a.hk)(n,a.ui,l.m8)
;return e.receipt_id===t?e:null}catch{return null}}const h=200,y=40;async function m({operation_digest:t},e,n){
const i=new Map;for(let r=n-1,a=0;r>=0&&a<y;a++){const n=v(await e.segmentOf(r)),[a]=n;if(void 0===a)return null
;for(const e of n.reverse()){const n=e.receipt_id??null;"operation.succeeded"===e.type&&i.set(n,e.data.github),
"operation.reconciled"===e.type&&"done"===e.data.observed&&i.set(e.data.receipt_id,e.data.github)
;const r="operation.intent"===e.type&&e.data.operation_digest===t&&i.get(n);if(r)return r}r=a.seq-1}return null}
async function w(t,e,n){const i=await _(t,e);if(null===i||null===i.ledger)return null;const{run_id:r,run_attempt:a}=i
;for(let o=i.ledger.size,u=0;u<h;u++){
const i=v(await e.read((0,c.RA)(o))),u=i.find(e=>"operation.intent"===e.type&&e.receipt_id===t);if(void 0!==u)return b({
receipt_id:t,run_id:r,run_attempt:a,seq:u.seq},e,n);const s=i.at(-1);if(void 0===s)return null;o=s.seq+1}return null}
async function b({receipt_id:t,run_id:e,run_attempt:n,seq:i},r,a){let o=null;for(let u=i,s=0;u>=0&&s<h;s++){
const s=v(await r.segmentOf(u)),[l]=s;if(void 0===l)return null
;if(o??=s.find(t=>t.seq===i&&"operation.intent"===t.type)??null,
null===o||o.receipt_id!==t||o.run_id!==e||o.run_attempt!==n)return null
;const{claim:d}=o,p=s.find(t=>"plan.created"===t.type&&t.claim===d)
;if(void 0!==p)return g(await r.read(c.hL.plan(p.data.plan_file_digest)),o,a);u=l.seq-1}return null}function v(t){
const e=null===t?null:(0,o._6)(t);try{return null===e?[]:(0,u.Li)(e)}catch{return[]}}async function g(t,e,n){await(0,
s.My)(n,t);const i=(0,o.MQ)((0,s.xH)(n),t),r=i?.operations.find(({operation_id:t})=>t===e.operation_id)
;return r?.operation_digest===e.data.operation_digest?r:null}})};
