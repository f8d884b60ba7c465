"use strict";exports.id=7819,exports.ids=[7819,4377],exports.modules={...require("./15383.shared.js").modules,
...require("./22491.shared.js").modules,...require("./32921.shared.js").modules,...require("./38629.shared.js").modules,
...require("./43568.shared.js").modules,29004:((e,t,n)=>{n.d(t,{S:()=>r});var o=n(33838),s=n(53474),a=n(70921)
;const i=1048576;async function r(e){try{if(Buffer.byteLength(e)>i)throw new Error("it is longer than GitHub takes")
;await o.z.addRaw(e,!0).write()}catch(e){a.Rm.warning(`The job summary could not be written: ${(0,s.bD)(e)}`)}}}),
63453:(e=>{const t=()=>require("./undici.cjs");e.exports={get ProxyAgent(){return t().ProxyAgent},get fetch(){
return t().fetch}}}),64377:((e,t,n)=>{n.d(t,{w$:()=>a});var o=n(43759),s=n(27597);function a(e){return o.G1(s.You,e)}}),
88795:((e,t,n)=>{n.r(t),n.d(t,{reconcileJob:()=>E})
;var o=n(77598),s=n(33838),a=n(42396),i=n(78853),r=n(39502),l=n(36808),d=n(81729),u=n(29004),c=n(70921),g=n(91948),f=n(77198),h=n(38147),w=n(43568),p=n(62829),b=n(33983),m=n(53474),k=n(36625)
;class Accounting{tags=new Map;releases=new Map;unknownPlans=new Set;#e;#t=new Map;#n=new Map;#o=null;constructor(e){
this.#e=e;for(const{name:t,id:n}of e.baseline.tags)this.tags.set(t,{object:n})
;for(const{tag:t,digest:n}of e.baseline.releases)this.releases.set(t,{digest:n,draft:!1})}get latest(){return this.#o}
get pending(){return new Set([...this.#n.values()].map(({tag:e})=>e))}add(e,t){switch(e.type){case"plan.created":{
const n=t(e.data.plan_file_digest);return null===n&&this.unknownPlans.add(e.run_id),
void this.#t.set(e.claim,null===n?new Map:this.#s(n))}case"operation.intent":{
const t=this.#t.get(e.claim)?.get(e.operation_id);return void(void 0!==t&&this.#n.set(e.receipt_id,t))}
case"operation.succeeded":
return void this.#a(e.receipt_id,e.data.state_digest,"create"===e.data.effect?"sets":"may set");case"operation.failed":
case"operation.skipped":return void this.#n.delete(e.receipt_id);case"operation.reconciled":
return void this.#a(e.data.receipt_id,e.data.state_digest,"may set");case"operation.unchanged":{
const t=this.#t.get(e.claim)?.get(e.operation_id);return void(void 0!==t&&this.#i(t,e.data.state_digest))}
case"run.closed":return void this.#t.delete(e.claim)}}#s({operations:e}){const{kinds:t,repositoryId:n}=this.#e,o=new Map
;for(const s of e){if(s.repository_id!==n)continue;const e=(0,k.I)(s,t).leaves?.(s.parameters)
;void 0!==e&&o.set(s.operation_id,e)}return o}#a(e,t,n){const o=this.#n.get(e);this.#n.delete(e),
void 0!==o&&null!==t&&(this.#i(o,t),
"true"===o.latest&&"sets"===n?this.#o=[o.tag]:"true"===o.latest?this.#o=[...this.#o??[],o.tag]:"legacy"===o.latest&&null!==this.#o&&(this.#o=[...this.#o,o.tag]))
}#i({tag:e,target:t,release:n},o){null!==o&&(null===n?this.tags.set(e,{digest:o}):(this.releases.set(e,{digest:o,
draft:"draft"===n}),"published"===n&&this.tags.set(e,{target:t,before:this.tags.get(e)??null})))}}function y(e,t){
return"object"in e?e.object===t.object:"digest"in e?e.digest===(0,k.Ox)({object:t.object,target:t.target
}):e.target===t.object||null!==e.before&&y(e.before,t)}
var v=n(48943),$=n(8601),j=n(52533),_=n(60036),H=n(14182),x=n(42522),S=n(99261),D=n(32921),M=n(77105),F=n(30095)
;async function O(e,t,n){const o=[],s=new Map;for await(const e of t.tags())for(const t of e)s.set(t.name,t)
;const a=new Set,i=new Set;for await(const n of t.releases())for(const t of n){const{tag:n,url:r}=t,l=(0,k.Ox)((0,
F.hd)(t,s.get(n)?.object??null)),d=e.releases.get(n);i.add(n),d?.digest===l?a.add(n):o.push({
finding:void 0===d?"unknown":"changed",kind:"release",tag:n,digest:l,url:r})}
for(const[t,{digest:n,draft:s}]of e.releases)s||i.has(t)||o.push({finding:"gone",kind:"release",tag:t,digest:n,url:null
});for(const t of s.values()){const n=e.tags.get(t.name);if(a.has(t.name)||void 0!==n&&y(n,t))continue;const s=(0,
k.Ox)({object:t.object,target:t.target}),i=void 0===n?"unknown":"changed";o.push({finding:i,kind:"tag",tag:t.name,
digest:s,url:null})}for(const[t,n]of e.tags){if(s.has(t))continue;const e="digest"in n?n.digest:(0,k.Ox)("object"in n?{
object:n.object}:{tag:t});o.push({finding:"gone",kind:"tag",tag:t,digest:e,url:null})}
const{latest:r}=e,l=null===r?null:await t.latest();return null!==l&&!1===r?.includes(l)&&o.push({finding:"latest",
kind:"release",tag:l,digest:(0,k.Ox)({latest:l}),url:null
}),o.filter(t=>!e.pending.has(t.tag)&&!function({kind:e,tag:t,digest:n},o){const{ignore:s=[],acknowledged:a=[]}=o??{}
;return s.some(e=>(0,M.m)(e,t))||a.some(o=>o[e]===t&&o.digest===n)}(t,n))}var T=n(88936)
;async function A(e,{read:t,branch:n},o){const s=await t(H.Z),a=null===s?[]:(0,_.sr)(s,`${H.Z} on ${n}`);return{
origin:(0,_.yv)(e.serverUrl,e.repositoryId),trusted:a,now:o}}async function N({read:e},t,n){
const o=await e(H.l$),s=null===o?null:(0,p.S)(o,H.l$),a=null===s?o:await async function({repository:e,path:t,ref:n},o){
try{const s=await o.commit(e,n);return null===s?null:await o.file(e,t,s.sha)}catch(e){
if(e instanceof m.AK&&"not_found"===e.code)return null;throw e}}(s,t);if(null===a)return{rules:void 0,registries:[]}
;const{value:i}=(0,p.O)(a,s?.path??H.l$,n);return{rules:i.reconcile,registries:(0,b.Ho)(i)}}const q=3
;async function C(e,t){const n=e.base===e.parent?null:e.parent,o=await t.reconciler.look(e);try{
const s=await async function(e,{branch:t,kinds:n,facts:o,begin:s}){const a=await e.read(j.nm);if(null===a)return null
;const i=(0,$.MQ)(j.t$,await e.read(j.CM));if(null===i)throw(0,T.kp)(`${j.CM} is missing or cannot be read`)
;const[r=new Map]=await t.trees([e.base]),l=new Accounting({baseline:i,kinds:n,repositoryId:o.repositoryId}),d=s?.()
;for await(const{lines:o,planOf:s}of(0,T.bR)(t,e,r,n))for(const e of o)l.add(e,s),d?.(e);const[u]=l.unknownPlans
;if(void 0!==u)throw(0,T.kp)(`the plan of run ${u} is not on it`);return l
}(e,t),a=null===s?[]:await O(s,t.inventory,t.rules);return{...o,foreignHead:n,findings:a,ledgerFault:null}}catch(e){
return{...o,foreignHead:n,findings:[],ledgerFault:I(e)}}}function I(e){
if(e instanceof m.AK&&R.includes(e.code))return(0,m.bD)(e);throw e}
const R=["ledger_untrusted","ledger_forked","ledger_key_retired"];function P(){
return new m.AK("ledger_missing",`There is no branch ${j.jF}, so nothing can be compared with it. Run \`marketops ledger init\` in a clone; if there was one before, find out who deleted it.`)
}const Z={unknown:"has no receipt",changed:"is not as it was left",gone:"is gone",
latest:"is the latest release, though no operation made it that"};function B({kind:e,tag:t,finding:n}){
return`${e} ${t} ${Z[n]}`}const G=500;function J(e,t){
const{inDoubt:n,unknown:o,changed:s}=K(e),{findings:a,ledgerFault:i}=e,r=null===i&&n+o+s===0,l=[...null===i?[]:[{
title:"The ledger does not hold",code:"ledger_untrusted",about:[{prose:i}]}],...a.map(e=>({title:"Not on the ledger",
code:e.finding,about:[{prose:B(e)}]})),...(0,v.DZ)(e).map(e=>({title:"Without an outcome",code:"in_doubt",about:[{
prose:e}]}))];return(0,x.xR)(r?"in_order":"found",{title:["Reconcile ",{name:t}],
sentence:r?"Nothing was found: the ledger accounts for every tag and release, and no intent is without its outcome.":"Look at what was found. The next prod run records what became of intents; look who made the rest.",
rows:[{label:"Intents",lines:[[`${n} without an outcome, of runs that are over`]]},{label:"Tags",
lines:[[`${o} tags and releases without a receipt, ${s} not as they were left`]]}],blockers:r?[]:l})}
function K({settled:e,left:t,findings:n}){const o=n.filter(({finding:e})=>"unknown"===e).length;return{
inDoubt:e.length+t.filter(({live:e})=>!e).length,unknown:o,changed:n.length-o}}var W=n(15383),Y=n(87496)
;async function E(e,t){const n=(0,d.wi)(e);(0,c.jD)(n.token),(0,h.Q)(t,(0,l.U)(e,"prod"));const p=(0,d.MH)(e,{
mode:"dry_run",environment:null},(0,o.randomBytes)(16).toString("hex")),{token:b}=n,k=(new AbortController).signal,y={
githubToken:b,npmToken:null,registryCredentials:"",mask:c.jD},$=(0,r.c)({...y,facts:p,env:e,cancelled:k}),j=(0,i.N)({
facts:p,token:b,env:e,clock:Date.now,log:t.info,registries:$
}),_=await(0,g.defaultBranch)(j.reader,p.repository),H=await N(_,j.reader,f.G);$.permit(Promise.resolve(H.registries))
;let x=new a.W;const M=await async function(e){const{branch:t,keys:n}=e;for(let o=1;;o++){let s;try{s=await(0,w.E)(t,n)
}catch(e){return{settled:[],left:[],findings:[],foreignHead:null,ledgerFault:I(e)}}if(null===s)throw P()
;const a=await C(s,e);if(0===a.findings.length||(await t.head())?.sha===s.parent||o===q)return a}}({facts:p,
branch:j.ledgerReader,keys:await A(p,_,Date.now()),kinds:f.G,reconciler:(0,W.q)({facts:p,github:j,kinds:f.G,
clock:Date.now}),inventory:j.inventory,rules:H.rules,begin:()=>(x=new a.W,e=>x.take(e))});for(const e of[...(0,
v.DZ)(M),...M.findings.map(B)])t.info(e);for(const e of(0,Y.Wp)(J(M,p.repository),Y.tZ))t.info(e)
;const{inDoubt:F,unknown:O,changed:T}=K(M);s.uH("in-doubt-count",String(F)),s.uH("unknown-count",String(O)),
s.uH("changed-count",String(T)),s.uH("ledger-holds",String(null===M.ledgerFault))
;const{alerts:R,stats:E}=x.told(M,Date.now());return s.uH("alerts",R.join(" ")),s.uH("stats",JSON.stringify(E)),
s.uH("report",function({settled:e,left:t,findings:n,ledgerFault:o,foreignHead:s}){
const a=e=>n.filter(t=>t.finding===e).slice(0,G).map(({kind:e,tag:t,digest:n,url:o})=>({kind:e,tag:t,digest:n,url:o}))
;return JSON.stringify({ledger:{fault:o,foreign_head:s},settled:e,left:t,unknown:a("unknown"),changed:a("changed"),
gone:a("gone"),latest:a("latest")})}(M)),await(0,u.S)(function(e,t){
const{findings:n,foreignHead:o,ledgerFault:s}=e,a=(0,
v.DZ)(e).map(e=>`- ${(0,S.CS)(e)}\n`),i=n.slice(0,G).map(({kind:e,tag:t,finding:n,digest:o,url:s})=>`- ${e} ${(0,
S.nf)((0,
S.aY)(t),s)} ${Z[n]}${null===o?"":` (${(0,S.aY)(o)})`}\n`),r=n.length>G?`- \u2026 and ${n.length-G} more\n`:"",l=null===s?`${i.join("")}${r}`||"None.\n":"Not compared.\n",d=s??(null===o?"Holds.":`Holds. Commits that do not count lie on top (head ${o}); the next run sets them aside and records them.`)
;return`${(0,D.Jb)({decision:J(e,t)
})}\n\n### The ledger\n\n${(0,S.CS)(d)}\n\n### Intents without an outcome\n\n${a.join("")||"None.\n"}\n### Tags and releases that the ledger does not account for\n\n${l}`
}(M,p.repository)),"none"===n.failOn?null:function(e){const{inDoubt:t,unknown:n,changed:o}=K(e)
;return null===e.ledgerFault&&t+n+o===0?null:new m.AK("reconcile_found",(null===e.ledgerFault?"":`${e.ledgerFault} `)+`${t} intents of runs that are over have no outcome, ${n} tags and releases have no receipt, ${o} are not as they were left. The next prod run records what became of the first; look who made the others.`)
}(M)}})};
