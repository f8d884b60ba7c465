export const id=4914;export const ids=[4914];export const modules={48943:(e,t,n)=>{n.d(t,{DZ:()=>messages,
II:()=>consumedFor,Xc:()=>Reconciler})
;var i=n(32257),o=n(74296),a=n(31615),r=n(46260),s=n(96679),l=n(36625),c=n(81920),u=n(52533),d=n(91277)
;function messages({settled:e,left:t}){
return[...e.map(({operation:e,naturalKey:t,data:n})=>`${e.operation_kind} ${t}, begun by run ${n.run_id} (attempt ${n.run_attempt}) without an outcome: ${n.observed}`),...t.map(({path:e,entry:t,why:n})=>`${e}${null===t?"":` of run ${t.run_id}`} stays open: ${n}`)]
}class Reconciler{#e;#t=new Map;constructor(e){this.#e=e}async look(e){const t=[...await(0,
d.jO)(e)].sort().slice(0,100),n=await Promise.all(t.map(t=>this.#n(t,e)));return{settled:n.filter(e=>"data"in e),
left:n.filter(e=>"why"in e)}}async#n(e,t){const n=(0,r.MQ)(u.Yc,await t.read(e)),left=(t,i=!1)=>({path:e,entry:n,live:i,
why:t});if(null===n)return left("the file cannot be read");const a=this.#t.get(n.receipt_id);if(void 0!==a)return a;try{
const o=await this.#e.attemptStatus(n.run_id,n.run_attempt)
;if("unreadable"in o)return left(`its run cannot be read: ${o.unreadable}`);if(null===o.value){
const e=await async function mayGoOn({receipt_id:e},t,n){const o=await receiptOf(e,t),a=null===o?null:(0,
i.pe)(o.expires_at)
;return null===a?"its receipt was not found on the branch":n<a+f?"its receipt expired less than an hour ago":null
}(n,t,this.#e.clock());if(null!==e)return left(`GitHub knows of no such run, and ${e}`)
}else if("completed"!==o.value)return left(`its run is ${o.value}`,!0);const a=await plannedBy(n,t,this.#e.kinds)
;if(null===a)return left("its plan was not found on the branch");const r=await this.#i(e,n,a)
;return this.#t.set(n.receipt_id,r),r}catch(e){if(!(e instanceof o.NL))throw e;return left((0,o.bD)(e))}}async#i(e,t,n){
const{kinds:i,reader:o}=this.#e,a=(0,
l.I)(n,i),{effect:r,observed:s,state:c=null}=await a.observe(n,o),{receipt_id:u,run_id:d,run_attempt:f}=t,{operation_id:g,operation_kind:p}=n,h="none"===r&&(null===c||(a.isExactly?.(n.parameters,c)??!0))?"done":"create"===r?"absent":"conflict",w="done"===h?(0,
l.Ox)(c):null;return{path:e,operation:{operation_id:g,operation_kind:p},naturalKey:(0,l.XX)(n,i),data:{observed:h,
github:s,receipt_id:u,run_attempt:f,run_id:d,state_digest:w}}}}const f=36e5;async function receiptOf(e,t){
const n=await t.read(u.hL.receipt(e));if(null===n)return null;try{const{payload:t}=(0,a.hk)(n,a.ui,c.m8)
;return t.receipt_id===e?t:null}catch{return null}}const g=200;async function consumedFor(e,t,n){
const i=await receiptOf(e,t);if(null===i||null===i.ledger)return null;const{run_id:o,run_attempt:a}=i
;for(let r=i.ledger.size,s=0;s<g;s++){
const i=linesOf(await t.read((0,u.RA)(r))),s=i.find(t=>"operation.intent"===t.type&&t.receipt_id===e)
;if(void 0!==s)return plannedBy({receipt_id:e,run_id:o,run_attempt:a,seq:s.seq},t,n);const l=i.at(-1)
;if(void 0===l)return null;r=l.seq+1}return null}
async function plannedBy({receipt_id:e,run_id:t,run_attempt:n,seq:i},o,a){let r=null;for(let s=i,l=0;s>=0&&l<g;l++){
const l=linesOf(await o.segmentOf(s)),[c]=l;if(void 0===c)return null
;if(r??=l.find(e=>e.seq===i&&"operation.intent"===e.type)??null,
null===r||r.receipt_id!==e||r.run_id!==t||r.run_attempt!==n)return null
;const{claim:d}=r,f=l.find(e=>"plan.created"===e.type&&e.claim===d)
;if(void 0!==f)return operationIn(await o.read(u.hL.plan(f.data.plan_file_digest)),r,a);s=c.seq-1}return null}
function linesOf(e){const t=null===e?null:(0,r._6)(e);try{return null===t?[]:(0,s.Li)(t)}catch{return[]}}
function operationIn(e,t,n){const i=(0,r.MQ)((0,l.xH)(n),e),o=i?.operations.find(({operation_id:e})=>e===t.operation_id)
;return o?.operation_digest===t.data.operation_digest?o:null}},22491:(e,t,n)=>{n.d(t,{BW:()=>piecesText,Uo:()=>a,
W$:()=>r});var i=n(40666),o=n(2792);const a=300,r=4e3,piecesText=e=>e.map(pieceText).join("");function pieceText(e){
return"string"==typeof e?e:"name"in e?(0,o.Jj)((0,o.ko)(e.name),e.limit??a):"digest"in e?e.digest:"bytes"in e?(0,
i.Xq)(e.bytes):(0,o.Jj)((0,o.P8)(e.prose),e.limit??r)}},87496:(e,t,n)=>{n.d(t,{LV:()=>wrap,Li:()=>lookOf,
Wp:()=>decisionLines,tZ:()=>a});var i=n(2792),o=n(22491);const a={width:1/0,colour:!1},r=120,s=40;function lookOf(e,t){
if(!0!==e.isTTY)return a;return{width:Math.min(r,Math.max(s,e.columns??80)),
colour:""===(t.NO_COLOR??"")&&"dumb"!==t.TERM}}const l={gold:33,blue:34,green:32,orange:33,red:31},c=10
;function decisionLines(e,t){
const{tone:n,symbol:i,label:o,title:a,sentence:r,code:s,rows:u,blockers:d,steps:f}=e,[g,...p]=d,[h,...w]=f,row=(e,n)=>wrap(`${e.padEnd(c)} ${n}`,{
width:t.width-2,indent:c+1}).map(e=>`  ${e}`)
;return[(m=`${i} ${o}`,t.colour?`[1;${l[n]}m${m}[0m`:m),...wrap(`${plainText(a)}${null===s?"":`   plan ${s}`}`,t),...""===r?[]:wrap(r,t),...u.flatMap(({label:e,lines:t})=>t.flatMap((t,n)=>row(0===n?e:"",plainText(t)))),...void 0===g?[]:row("Blocked",`✕ ${g.title} (${g.code}): ${plainText(g.about)}${0===p.length?"":`, and ${p.length} more`}`),...void 0===h?[]:row("Next",stepText(h)),...w.flatMap(e=>row("",stepText(e)))]
;var m}const stepText=({text:e,url:t})=>null===t?e:`${e}: ${t}`;function plainText(e){return(0,i.kc)((0,o.BW)(e))}
function wrap(e,{width:t,indent:n=0}){const i=[];let o=""
;for(const a of e.split(/(?<=\S) /))""!==o.trim()&&o.length+1+a.length>t?(i.push(o),
o=" ".repeat(n)+a):o=""===o?a:`${o} ${a}`;return[...i,o]}},78757:(e,t,n)=>{n.d(t,{mQ:()=>countsOf,pG:()=>findingMessage,
TK:()=>keyringOf,DZ:()=>s.DZ,lY:()=>reconcileDecision,Nz:()=>reconcileFailure,hU:()=>reconcileReport,
ky:()=>reconcileRules,JO:()=>reconcileSummary,qz:()=>reconcilerOf,uT:()=>reportOutput})
;var i=n(43568),o=n(62564),a=n(74296),r=n(36625);class Accounting{tags=new Map;releases=new Map;unknownPlans=new Set;#e
;#o=new Map;#a=new Map;#r=null;constructor(e){this.#e=e;for(const{name:t,id:n}of e.baseline.tags)this.tags.set(t,{
object:n});for(const{tag:t,digest:n}of e.baseline.releases)this.releases.set(t,{digest:n,draft:!1})}get latest(){
return this.#r}get pending(){return new Set([...this.#a.values()].map(({tag:e})=>e))}add(e,t){switch(e.type){
case"plan.created":{const n=t(e.data.plan_file_digest);return null===n&&this.unknownPlans.add(e.run_id),
void this.#o.set(e.claim,null===n?new Map:this.#s(n))}case"operation.intent":{
const t=this.#o.get(e.claim)?.get(e.operation_id??"")
;return void(void 0!==t&&void 0!==e.receipt_id&&this.#a.set(e.receipt_id,t))}case"operation.succeeded":
return void this.#l(e.receipt_id??"",e.data.state_digest,"create"===e.data.effect?"sets":"may set")
;case"operation.failed":case"operation.skipped":return void this.#a.delete(e.receipt_id??"");case"operation.reconciled":
return void this.#l(e.data.receipt_id,e.data.state_digest,"may set");case"operation.unchanged":{
const t=this.#o.get(e.claim)?.get(e.operation_id??"");return void(void 0!==t&&this.#c(t,e.data.state_digest))}
case"run.closed":return void this.#o.delete(e.claim)}}#s({operations:e}){const{kinds:t,repositoryId:n}=this.#e,i=new Map
;for(const o of e){if(o.repository_id!==n)continue;const e=(0,r.I)(o,t).leaves?.(o.parameters)
;void 0!==e&&i.set(o.operation_id,e)}return i}#l(e,t,n){const i=this.#a.get(e);this.#a.delete(e),
void 0!==i&&null!==t&&(this.#c(i,t),
"true"===i.latest&&"sets"===n?this.#r=[i.tag]:"true"===i.latest?this.#r=[...this.#r??[],i.tag]:"legacy"===i.latest&&null!==this.#r&&(this.#r=[...this.#r,i.tag]))
}#c({tag:e,target:t,release:n},i){null!==i&&(null===n?this.tags.set(e,{digest:i}):(this.releases.set(e,{digest:i,
draft:"draft"===n}),"published"===n&&this.tags.set(e,{target:t,before:this.tags.get(e)??null})))}}function tagFits(e,t){
return"object"in e?e.object===t.object:"digest"in e?e.digest===(0,r.Ox)({object:t.object,target:t.target
}):e.target===t.object||null!==e.before&&tagFits(e.before,t)}
var s=n(48943),l=n(46260),c=n(52533),u=n(19523),d=n(14182),f=n(42522),g=n(54285),p=n(32921),h=n(77105),w=n(30095)
;async function bypasses(e,t,n){const i=[],o=new Map;for await(const e of t.tags())for(const t of e)o.set(t.name,t)
;const a=new Set,s=new Set;for await(const n of t.releases())for(const t of n){const{tag:n,url:l}=t,c=(0,r.Ox)((0,
w.hd)(t,o.get(n)?.object??null)),u=e.releases.get(n);s.add(n),u?.digest===c?a.add(n):i.push({
finding:void 0===u?"unknown":"changed",kind:"release",tag:n,digest:c,url:l})}
for(const[t,{digest:n,draft:o}]of e.releases)o||s.has(t)||i.push({finding:"gone",kind:"release",tag:t,digest:n,url:null
});for(const t of o.values()){const n=e.tags.get(t.name);if(a.has(t.name)||void 0!==n&&tagFits(n,t))continue;const o=(0,
r.Ox)({object:t.object,target:t.target}),s=void 0===n?"unknown":"changed";i.push({finding:s,kind:"tag",tag:t.name,
digest:o,url:null})}for(const[t,n]of e.tags){if(o.has(t))continue;const e="digest"in n?n.digest:(0,r.Ox)("object"in n?{
object:n.object}:{tag:t});i.push({finding:"gone",kind:"tag",tag:t,digest:e,url:null})}
const{latest:l}=e,c=null===l?null:await t.latest();return null!==c&&!1===l?.includes(c)&&i.push({finding:"latest",
kind:"release",tag:c,digest:(0,r.Ox)({latest:c}),url:null
}),i.filter(t=>!e.pending.has(t.tag)&&!function isWaived({kind:e,tag:t,digest:n},i){
const{ignore:o=[],acknowledged:a=[]}=i??{};return o.some(e=>(0,h.m)(e,t))||a.some(i=>i[e]===t&&i.digest===n)}(t,n))}
var m=n(88936);async function keyringOf(e,{read:t},n){const i=await t(d.Z),o=null===i?[]:(0,u.n0)((0,l._6)(i)??"")
;return{origin:(0,u.yv)(e.serverUrl,e.repositoryId),trusted:o,now:n}}
function reconcilerOf({facts:e,github:t,kinds:n,clock:i}){return new s.Xc({reader:t.reader,kinds:n,clock:i,
attemptStatus:(n,i)=>t.evidence.attemptStatus(e.repository,n,i)})}async function reconcileRules({read:e},t,n){
const i=await e(d.l$),r=null===i?null:(0,
o.SF)(i,d.l$),s=null===r?i:await async function readFrom({repository:e,path:t,ref:n},i){try{const o=await i.commit(e,n)
;return null===o?null:await i.file(e,t,o.sha)}catch(e){if(e instanceof a.NL&&"not_found"===e.code)return null;throw e}
}(r,t);return null===s?void 0:(0,o.ON)(s,r?.path??d.l$,n).value.reconcile}const b=3;async function reconcileReport(e){
const{branch:t,keys:n}=e;for(let o=1;;o++){let a;try{a=await(0,i.E)(t,n)}catch(e){return{settled:[],left:[],findings:[],
foreignHead:null,ledgerFault:faultOf(e)}}if(null===a)throw missing();const r=await reportOn(a,e)
;if(0===r.findings.length||(await t.head())?.sha===a.parent||o===b)return r}}async function reportOn(e,t){
const n=e.base===e.parent?null:e.parent,i=await t.reconciler.look(e);try{
const o=await async function accountedFor(e,{branch:t,kinds:n,facts:i}){const o=await e.read(c.nm)
;if(null===o)return null;const a=(0,l.MQ)(c.t$,await e.read(c.CM));if(null===a)throw(0,
m.kp)(`${c.CM} is missing or cannot be read`);const[r=new Map]=await t.trees([e.base]),s=new Accounting({baseline:a,
kinds:n,repositoryId:i.repositoryId});for await(const{lines:i,planOf:o}of(0,m.bR)(t,e,r,n))for(const e of i)s.add(e,o)
;const[u]=s.unknownPlans;if(void 0!==u)throw(0,m.kp)(`the plan of run ${u} is not on it`);return s
}(e,t),a=null===o?[]:await bypasses(o,t.inventory,t.rules);return{...i,foreignHead:n,findings:a,ledgerFault:null}
}catch(e){return{...i,foreignHead:n,findings:[],ledgerFault:faultOf(e)}}}function faultOf(e){
if(e instanceof a.NL&&y.includes(e.code))return(0,a.bD)(e);throw e}
const y=["ledger_untrusted","ledger_forked","ledger_key_retired"];function missing(){
return new a.NL("ledger_missing",`There is no branch ${c.jF}, so nothing can be compared with it. Run \`marketops ledger init\` in a clone; if there was one before, find out who deleted it.`)
}const _={unknown:"has no receipt",changed:"is not as it was left",gone:"is gone",
latest:"is the latest release, though no operation made it that"};function findingMessage({kind:e,tag:t,finding:n}){
return`${e} ${t} ${_[n]}`}const $=500;function reconcileDecision(e,t){
const{inDoubt:n,unknown:i,changed:o}=countsOf(e),{findings:a,ledgerFault:r}=e,l=null===r&&n+i+o===0,c=[...null===r?[]:[{
title:"The ledger does not hold",code:"ledger_untrusted",about:[{prose:r}]}],...a.map(e=>({title:"Not on the ledger",
code:e.finding,about:[{prose:findingMessage(e)}]})),...(0,s.DZ)(e).map(e=>({title:"Without an outcome",code:"in_doubt",
about:[{prose:e}]}))];return(0,f.xR)(l?"in_order":"found",{title:["Reconcile ",{name:t}],
sentence:l?"Nothing was found: the ledger accounts for every tag and release, and no intent is without its outcome.":"Look at what was found. The next prod run records what became of intents; look who made the rest.",
rows:[{label:"Intents",lines:[[`${n} without an outcome, of runs that are over`]]},{label:"Tags",
lines:[[`${i} tags and releases without a receipt, ${o} not as they were left`]]}],blockers:l?[]:c})}
function reconcileSummary(e,t){const{findings:n,foreignHead:i,ledgerFault:o}=e,a=(0,s.DZ)(e).map(e=>`- ${(0,
g.CS)(e)}\n`),r=n.slice(0,$).map(({kind:e,tag:t,finding:n,digest:i,url:o})=>`- ${e} ${(0,g.nf)((0,
g.aY)(t),o)} ${_[n]}${null===i?"":` (${(0,
g.aY)(i)})`}\n`),l=n.length>$?`- … and ${n.length-$} more\n`:"",c=null===o?`${r.join("")}${l}`||"None.\n":"Not compared.\n",u=o??(null===i?"Holds.":`Holds. Commits that do not count lie on top (head ${i}); the next run sets them aside and records them.`)
;return`${(0,p.Jb)({decision:reconcileDecision(e,t)})}\n\n### The ledger\n\n${(0,
g.CS)(u)}\n\n### Intents without an outcome\n\n${a.join("")||"None.\n"}\n### Tags and releases that the ledger does not account for\n\n${c}`
}function countsOf({settled:e,left:t,findings:n}){const i=n.filter(({finding:e})=>"unknown"===e).length;return{
inDoubt:e.length+t.filter(({live:e})=>!e).length,unknown:i,changed:n.length-i}}function reconcileFailure(e){
const{inDoubt:t,unknown:n,changed:i}=countsOf(e)
;return null===e.ledgerFault&&t+n+i===0?null:new a.NL("reconcile_found",(null===e.ledgerFault?"":`${e.ledgerFault} `)+`${t} intents of runs that are over have no outcome, ${n} tags and releases have no receipt, ${i} are not as they were left. The next prod run records what became of the first; look who made the others.`)
}function reportOutput({settled:e,left:t,findings:n,ledgerFault:i,foreignHead:o}){
const of=e=>n.filter(t=>t.finding===e).slice(0,$).map(({kind:e,tag:t,digest:n,url:i})=>({kind:e,tag:t,digest:n,url:i}))
;return JSON.stringify({ledger:{fault:i,foreign_head:o},settled:e,left:t,unknown:of("unknown"),changed:of("changed"),
gone:of("gone"),latest:of("latest")})}}};
