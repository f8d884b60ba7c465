"use strict";exports.id=8757,exports.ids=[8757],exports.modules={...require("./32921.shared.js").modules,
48943:((t,e,n)=>{n.d(e,{DZ:()=>g,II:()=>b,Vu:()=>m,Xc:()=>Reconciler})
;var i=n(9596),a=n(74296),o=n(31615),r=n(8601),s=n(96679),l=n(36625),d=n(81920),u=n(52533),c=n(91277)
;function g({settled:t,left:e}){
return[...t.map(({operation:t,naturalKey:e,data:n})=>`${t.operation_kind} ${e}, begun by run ${n.run_id} (attempt ${n.run_attempt}) without an outcome: ${n.observed}`),...e.map(({path:t,entry:e,why:n})=>`${t}${null===e?"":` of run ${e.run_id}`} stays open: ${n}`)]
}class Reconciler{#t;#e=new Map;constructor(t){this.#t=t}async look(t){const e=[...await(0,
c.jO)(t)].sort().slice(0,100),n=await Promise.all(e.map(e=>this.#n(e,t)));return{settled:n.filter(t=>"data"in t),
left:n.filter(t=>"why"in t)}}async#n(t,e){const n=(0,r.MQ)(u.Yc,await e.read(t)),o=(e,i=!1)=>({path:t,entry:n,live:i,
why:e});if(null===n)return o("the file cannot be read");const s=this.#e.get(n.receipt_id);if(void 0!==s)return s;try{
const a=await this.#t.attemptStatus(n.run_id,n.run_attempt)
;if("unreadable"in a)return o(`its run cannot be read: ${a.unreadable}`);if(null===a.value){
const t=await async function({receipt_id:t},e,n){const a=await p(t,e),o=null===a?null:(0,i.p)(a.expires_at)
;return null===o?"its receipt was not found on the branch":n<o+f?"its receipt expired less than an hour ago":null
}(n,e,this.#t.clock());if(null!==t)return o(`GitHub knows of no such run, and ${t}`)
}else if("completed"!==a.value)return o(`its run is ${a.value}`,!0);const r=await _(n,e,this.#t.kinds)
;if(null===r)return o("its plan was not found on the branch");const s=await this.#i(t,n,r)
;return this.#e.set(n.receipt_id,s),s}catch(t){if(!(t instanceof a.NL))throw t;return o((0,a.bD)(t))}}async#i(t,e,n){
const{kinds:i,reader:a}=this.#t,o=(0,
l.I)(n,i),{receipt_id:r,run_id:s,run_attempt:d}=e,{effect:u,observed:c,state:g=null,doubt:f}=await o.observe(n,a,null,r),{operation_id:p,operation_kind:h}=n,w="none"===u&&(null===g||(o.isExactly?.(n.parameters,g)??!0))?"done":"create"===u&&void 0===f?"absent":"conflict",m="done"===w?(0,
l.Ox)(g):null;return{path:t,operation:{operation_id:p,operation_kind:h},naturalKey:(0,l.XX)(n,i),data:{observed:w,
github:c,receipt_id:r,run_attempt:d,run_id:s,state_digest:m}}}}const f=36e5;async function p(t,e){
const n=await e.read(u.hL.receipt(t));if(null===n)return null;try{const{payload:e}=(0,o.hk)(n,o.ui,d.m8)
;return e.receipt_id===t?e:null}catch{return null}}const h=200,w=40;async function m({operation_digest:t},e,n){
const i=new Map;for(let a=n-1,o=0;a>=0&&o<w;o++){const n=y(await e.segmentOf(a)),[o]=n;if(void 0===o)return null
;for(const e of n.reverse()){const n=e.receipt_id??null;"operation.succeeded"===e.type&&i.set(n,e.data.github),
"operation.reconciled"===e.type&&"done"===e.data.observed&&i.set(e.data.receipt_id,e.data.github)
;const a="operation.intent"===e.type&&e.data.operation_digest===t&&i.get(n);if(a)return a}a=o.seq-1}return null}
async function b(t,e,n){const i=await p(t,e);if(null===i||null===i.ledger)return null;const{run_id:a,run_attempt:o}=i
;for(let r=i.ledger.size,s=0;s<h;s++){
const i=y(await e.read((0,u.RA)(r))),s=i.find(e=>"operation.intent"===e.type&&e.receipt_id===t);if(void 0!==s)return _({
receipt_id:t,run_id:a,run_attempt:o,seq:s.seq},e,n);const l=i.at(-1);if(void 0===l)return null;r=l.seq+1}return null}
async function _({receipt_id:t,run_id:e,run_attempt:n,seq:i},a,o){let r=null;for(let s=i,l=0;s>=0&&l<h;l++){
const l=y(await a.segmentOf(s)),[d]=l;if(void 0===d)return null
;if(r??=l.find(t=>t.seq===i&&"operation.intent"===t.type)??null,
null===r||r.receipt_id!==t||r.run_id!==e||r.run_attempt!==n)return null
;const{claim:c}=r,g=l.find(t=>"plan.created"===t.type&&t.claim===c)
;if(void 0!==g)return v(await a.read(u.hL.plan(g.data.plan_file_digest)),r,o);s=d.seq-1}return null}function y(t){
const e=null===t?null:(0,r._6)(t);try{return null===e?[]:(0,s.Li)(e)}catch{return[]}}async function v(t,e,n){await(0,
l.My)(n,t);const i=(0,r.MQ)((0,l.xH)(n),t),a=i?.operations.find(({operation_id:t})=>t===e.operation_id)
;return a?.operation_digest===e.data.operation_digest?a:null}}),78757:((t,e,n)=>{n.d(e,{mQ:()=>q,pG:()=>S,TK:()=>y,
DZ:()=>l.DZ,lY:()=>H,Nz:()=>L,X$:()=>k,hU:()=>j,JO:()=>I,qz:()=>v,uT:()=>T})
;var i=n(43568),a=n(9467),o=n(74296),r=n(36625);class Accounting{tags=new Map;releases=new Map;unknownPlans=new Set;#t
;#a=new Map;#o=new Map;#r=null;constructor(t){this.#t=t;for(const{name:e,id:n}of t.baseline.tags)this.tags.set(e,{
object:n});for(const{tag:e,digest:n}of t.baseline.releases)this.releases.set(e,{digest:n,draft:!1})}get latest(){
return this.#r}get pending(){return new Set([...this.#o.values()].map(({tag:t})=>t))}add(t,e){switch(t.type){
case"plan.created":{const n=e(t.data.plan_file_digest);return null===n&&this.unknownPlans.add(t.run_id),
void this.#a.set(t.claim,null===n?new Map:this.#s(n))}case"operation.intent":{
const e=this.#a.get(t.claim)?.get(t.operation_id??"")
;return void(void 0!==e&&void 0!==t.receipt_id&&this.#o.set(t.receipt_id,e))}case"operation.succeeded":
return void this.#l(t.receipt_id??"",t.data.state_digest,"create"===t.data.effect?"sets":"may set")
;case"operation.failed":case"operation.skipped":return void this.#o.delete(t.receipt_id??"");case"operation.reconciled":
return void this.#l(t.data.receipt_id,t.data.state_digest,"may set");case"operation.unchanged":{
const e=this.#a.get(t.claim)?.get(t.operation_id??"");return void(void 0!==e&&this.#d(e,t.data.state_digest))}
case"run.closed":return void this.#a.delete(t.claim)}}#s({operations:t}){const{kinds:e,repositoryId:n}=this.#t,i=new Map
;for(const a of t){if(a.repository_id!==n)continue;const t=(0,r.I)(a,e).leaves?.(a.parameters)
;void 0!==t&&i.set(a.operation_id,t)}return i}#l(t,e,n){const i=this.#o.get(t);this.#o.delete(t),
void 0!==i&&null!==e&&(this.#d(i,e),
"true"===i.latest&&"sets"===n?this.#r=[i.tag]:"true"===i.latest?this.#r=[...this.#r??[],i.tag]:"legacy"===i.latest&&null!==this.#r&&(this.#r=[...this.#r,i.tag]))
}#d({tag:t,target:e,release:n},i){null!==i&&(null===n?this.tags.set(t,{digest:i}):(this.releases.set(t,{digest:i,
draft:"draft"===n}),"published"===n&&this.tags.set(t,{target:e,before:this.tags.get(t)??null})))}}function s(t,e){
return"object"in t?t.object===e.object:"digest"in t?t.digest===(0,r.Ox)({object:e.object,target:e.target
}):t.target===e.object||null!==t.before&&s(t.before,e)}
var l=n(48943),d=n(8601),u=n(52533),c=n(60036),g=n(14182),f=n(42522),p=n(99261),h=n(32921),w=n(77105),m=n(30095)
;async function b(t,e,n){const i=[],a=new Map;for await(const t of e.tags())for(const e of t)a.set(e.name,e)
;const o=new Set,l=new Set;for await(const n of e.releases())for(const e of n){const{tag:n,url:s}=e,d=(0,r.Ox)((0,
m.hd)(e,a.get(n)?.object??null)),u=t.releases.get(n);l.add(n),u?.digest===d?o.add(n):i.push({
finding:void 0===u?"unknown":"changed",kind:"release",tag:n,digest:d,url:s})}
for(const[e,{digest:n,draft:a}]of t.releases)a||l.has(e)||i.push({finding:"gone",kind:"release",tag:e,digest:n,url:null
});for(const e of a.values()){const n=t.tags.get(e.name);if(o.has(e.name)||void 0!==n&&s(n,e))continue;const a=(0,
r.Ox)({object:e.object,target:e.target}),l=void 0===n?"unknown":"changed";i.push({finding:l,kind:"tag",tag:e.name,
digest:a,url:null})}for(const[e,n]of t.tags){if(a.has(e))continue;const t="digest"in n?n.digest:(0,r.Ox)("object"in n?{
object:n.object}:{tag:e});i.push({finding:"gone",kind:"tag",tag:e,digest:t,url:null})}
const{latest:d}=t,u=null===d?null:await e.latest();return null!==u&&!1===d?.includes(u)&&i.push({finding:"latest",
kind:"release",tag:u,digest:(0,r.Ox)({latest:u}),url:null
}),i.filter(e=>!t.pending.has(e.tag)&&!function({kind:t,tag:e,digest:n},i){const{ignore:a=[],acknowledged:o=[]}=i??{}
;return a.some(t=>(0,w.m)(t,e))||o.some(i=>i[t]===e&&i.digest===n)}(e,n))}var _=n(88936)
;async function y(t,{read:e,branch:n},i){const a=await e(g.Z),o=null===a?[]:(0,c.sr)(a,`${g.Z} on ${n}`);return{
origin:(0,c.yv)(t.serverUrl,t.repositoryId),trusted:o,now:i}}function v({facts:t,github:e,kinds:n,clock:i}){
return new l.Xc({reader:e.reader,kinds:n,clock:i,attemptStatus:(n,i)=>e.evidence.attemptStatus(t.repository,n,i)})}
async function k({read:t},e,n){
const i=await t(g.l$),r=null===i?null:(0,a.SF)(i,g.l$),s=null===r?i:await async function({repository:t,path:e,ref:n},i){
try{const a=await i.commit(t,n);return null===a?null:await i.file(t,e,a.sha)}catch(t){
if(t instanceof o.NL&&"not_found"===t.code)return null;throw t}}(r,e);if(null===s)return{rules:void 0,registries:[]}
;const{value:l}=(0,a.ON)(s,r?.path??g.l$,n);return{rules:l.reconcile,registries:(0,a.Ho)(l)}}const $=3
;async function j(t){const{branch:e,keys:n}=t;for(let a=1;;a++){let o;try{o=await(0,i.E)(e,n)}catch(t){return{
settled:[],left:[],findings:[],foreignHead:null,ledgerFault:M(t)}}if(null===o)throw O();const r=await x(o,t)
;if(0===r.findings.length||(await e.head())?.sha===o.parent||a===$)return r}}async function x(t,e){
const n=t.base===t.parent?null:t.parent,i=await e.reconciler.look(t);try{
const a=await async function(t,{branch:e,kinds:n,facts:i,begin:a}){const o=await t.read(u.nm);if(null===o)return null
;const r=(0,d.MQ)(u.t$,await t.read(u.CM));if(null===r)throw(0,_.kp)(`${u.CM} is missing or cannot be read`)
;const[s=new Map]=await e.trees([t.base]),l=new Accounting({baseline:r,kinds:n,repositoryId:i.repositoryId}),c=a?.()
;for await(const{lines:i,planOf:a}of(0,_.bR)(e,t,s,n))for(const t of i)l.add(t,a),c?.(t);const[g]=l.unknownPlans
;if(void 0!==g)throw(0,_.kp)(`the plan of run ${g} is not on it`);return l
}(t,e),o=null===a?[]:await b(a,e.inventory,e.rules);return{...i,foreignHead:n,findings:o,ledgerFault:null}}catch(t){
return{...i,foreignHead:n,findings:[],ledgerFault:M(t)}}}function M(t){
if(t instanceof o.NL&&N.includes(t.code))return(0,o.bD)(t);throw t}
const N=["ledger_untrusted","ledger_forked","ledger_key_retired"];function O(){
return new o.NL("ledger_missing",`There is no branch ${u.jF}, so nothing can be compared with it. Run \`marketops ledger init\` in a clone; if there was one before, find out who deleted it.`)
}const F={unknown:"has no receipt",changed:"is not as it was left",gone:"is gone",
latest:"is the latest release, though no operation made it that"};function S({kind:t,tag:e,finding:n}){
return`${t} ${e} ${F[n]}`}const D=500;function H(t,e){
const{inDoubt:n,unknown:i,changed:a}=q(t),{findings:o,ledgerFault:r}=t,s=null===r&&n+i+a===0,d=[...null===r?[]:[{
title:"The ledger does not hold",code:"ledger_untrusted",about:[{prose:r}]}],...o.map(t=>({title:"Not on the ledger",
code:t.finding,about:[{prose:S(t)}]})),...(0,l.DZ)(t).map(t=>({title:"Without an outcome",code:"in_doubt",about:[{
prose:t}]}))];return(0,f.xR)(s?"in_order":"found",{title:["Reconcile ",{name:e}],
sentence:s?"Nothing was found: the ledger accounts for every tag and release, and no intent is without its outcome.":"Look at what was found. The next prod run records what became of intents; look who made the rest.",
rows:[{label:"Intents",lines:[[`${n} without an outcome, of runs that are over`]]},{label:"Tags",
lines:[[`${i} tags and releases without a receipt, ${a} not as they were left`]]}],blockers:s?[]:d})}function I(t,e){
const{findings:n,foreignHead:i,ledgerFault:a}=t,o=(0,
l.DZ)(t).map(t=>`- ${(0,p.CS)(t)}\n`),r=n.slice(0,D).map(({kind:t,tag:e,finding:n,digest:i,url:a})=>`- ${t} ${(0,
p.nf)((0,
p.aY)(e),a)} ${F[n]}${null===i?"":` (${(0,p.aY)(i)})`}\n`),s=n.length>D?`- … and ${n.length-D} more\n`:"",d=null===a?`${r.join("")}${s}`||"None.\n":"Not compared.\n",u=a??(null===i?"Holds.":`Holds. Commits that do not count lie on top (head ${i}); the next run sets them aside and records them.`)
;return`${(0,h.Jb)({decision:H(t,e)
})}\n\n### The ledger\n\n${(0,p.CS)(u)}\n\n### Intents without an outcome\n\n${o.join("")||"None.\n"}\n### Tags and releases that the ledger does not account for\n\n${d}`
}function q({settled:t,left:e,findings:n}){const i=n.filter(({finding:t})=>"unknown"===t).length;return{
inDoubt:t.length+e.filter(({live:t})=>!t).length,unknown:i,changed:n.length-i}}function L(t){
const{inDoubt:e,unknown:n,changed:i}=q(t)
;return null===t.ledgerFault&&e+n+i===0?null:new o.NL("reconcile_found",(null===t.ledgerFault?"":`${t.ledgerFault} `)+`${e} intents of runs that are over have no outcome, ${n} tags and releases have no receipt, ${i} are not as they were left. The next prod run records what became of the first; look who made the others.`)
}function T({settled:t,left:e,findings:n,ledgerFault:i,foreignHead:a}){
const o=t=>n.filter(e=>e.finding===t).slice(0,D).map(({kind:t,tag:e,digest:n,url:i})=>({kind:t,tag:e,digest:n,url:i}))
;return JSON.stringify({ledger:{fault:i,foreign_head:a},settled:t,left:e,unknown:o("unknown"),changed:o("changed"),
gone:o("gone"),latest:o("latest")})}})};
