export const id=8757;export const ids=[8757];export const modules={48943:(t,e,n)=>{n.d(e,{DZ:()=>messages,
II:()=>consumedFor,Xc:()=>Reconciler})
;var i=n(32257),a=n(74296),o=n(31615),r=n(46260),s=n(96679),l=n(36625),c=n(81920),u=n(52533),d=n(91277)
;function messages({settled:t,left:e}){
return[...t.map(({operation:t,naturalKey:e,data:n})=>`${t.operation_kind} ${e}, begun by run ${n.run_id} (attempt ${n.run_attempt}) without an outcome: ${n.observed}`),...e.map(({path:t,entry:e,why:n})=>`${t}${null===e?"":` of run ${e.run_id}`} stays open: ${n}`)]
}class Reconciler{#t;#e=new Map;constructor(t){this.#t=t}async look(t){const e=[...await(0,
d.jO)(t)].sort().slice(0,100),n=await Promise.all(e.map(e=>this.#n(e,t)));return{settled:n.filter(t=>"data"in t),
left:n.filter(t=>"why"in t)}}async#n(t,e){const n=(0,r.MQ)(u.Yc,await e.read(t)),left=(e,i=!1)=>({path:t,entry:n,live:i,
why:e});if(null===n)return left("the file cannot be read");const o=this.#e.get(n.receipt_id);if(void 0!==o)return o;try{
const a=await this.#t.attemptStatus(n.run_id,n.run_attempt)
;if("unreadable"in a)return left(`its run cannot be read: ${a.unreadable}`);if(null===a.value){
const t=await async function mayGoOn({receipt_id:t},e,n){const a=await receiptOf(t,e),o=null===a?null:(0,
i.pe)(a.expires_at)
;return null===o?"its receipt was not found on the branch":n<o+f?"its receipt expired less than an hour ago":null
}(n,e,this.#t.clock());if(null!==t)return left(`GitHub knows of no such run, and ${t}`)
}else if("completed"!==a.value)return left(`its run is ${a.value}`,!0);const o=await plannedBy(n,e,this.#t.kinds)
;if(null===o)return left("its plan was not found on the branch");const r=await this.#i(t,n,o)
;return this.#e.set(n.receipt_id,r),r}catch(t){if(!(t instanceof a.NL))throw t;return left((0,a.bD)(t))}}async#i(t,e,n){
const{kinds:i,reader:a}=this.#t,o=(0,
l.I)(n,i),{effect:r,observed:s,state:c=null}=await o.observe(n,a),{receipt_id:u,run_id:d,run_attempt:f}=e,{operation_id:g,operation_kind:p}=n,h="none"===r&&(null===c||(o.isExactly?.(n.parameters,c)??!0))?"done":"create"===r?"absent":"conflict",w="done"===h?(0,
l.Ox)(c):null;return{path:t,operation:{operation_id:g,operation_kind:p},naturalKey:(0,l.XX)(n,i),data:{observed:h,
github:s,receipt_id:u,run_attempt:f,run_id:d,state_digest:w}}}}const f=36e5;async function receiptOf(t,e){
const n=await e.read(u.hL.receipt(t));if(null===n)return null;try{const{payload:e}=(0,o.hk)(n,o.ui,c.m8)
;return e.receipt_id===t?e:null}catch{return null}}const g=200;async function consumedFor(t,e,n){
const i=await receiptOf(t,e);if(null===i||null===i.ledger)return null;const{run_id:a,run_attempt:o}=i
;for(let r=i.ledger.size,s=0;s<g;s++){
const i=linesOf(await e.read((0,u.RA)(r))),s=i.find(e=>"operation.intent"===e.type&&e.receipt_id===t)
;if(void 0!==s)return plannedBy({receipt_id:t,run_id:a,run_attempt:o,seq:s.seq},e,n);const l=i.at(-1)
;if(void 0===l)return null;r=l.seq+1}return null}
async function plannedBy({receipt_id:t,run_id:e,run_attempt:n,seq:i},a,o){let r=null;for(let s=i,l=0;s>=0&&l<g;l++){
const l=linesOf(await a.segmentOf(s)),[c]=l;if(void 0===c)return null
;if(r??=l.find(t=>t.seq===i&&"operation.intent"===t.type)??null,
null===r||r.receipt_id!==t||r.run_id!==e||r.run_attempt!==n)return null
;const{claim:d}=r,f=l.find(t=>"plan.created"===t.type&&t.claim===d)
;if(void 0!==f)return operationIn(await a.read(u.hL.plan(f.data.plan_file_digest)),r,o);s=c.seq-1}return null}
function linesOf(t){const e=null===t?null:(0,r._6)(t);try{return null===e?[]:(0,s.Li)(e)}catch{return[]}}
function operationIn(t,e,n){const i=(0,r.MQ)((0,l.xH)(n),t),a=i?.operations.find(({operation_id:t})=>t===e.operation_id)
;return a?.operation_digest===e.data.operation_digest?a:null}},78757:(t,e,n)=>{n.d(e,{mQ:()=>countsOf,
pG:()=>findingMessage,TK:()=>keyringOf,DZ:()=>s.DZ,Nz:()=>reconcileFailure,hU:()=>reconcileReport,ky:()=>reconcileRules,
JO:()=>reconcileSummary,qz:()=>reconcilerOf,uT:()=>reportOutput});var i=n(43568),a=n(67878),o=n(74296),r=n(36625)
;class Accounting{tags=new Map;releases=new Map;unknownPlans=new Set;#t;#a=new Map;#o=new Map;#r=null;constructor(t){
this.#t=t;for(const{name:e,id:n}of t.baseline.tags)this.tags.set(e,{object:n})
;for(const{tag:e,digest:n}of t.baseline.releases)this.releases.set(e,{digest:n,draft:!1})}get latest(){return this.#r}
get pending(){return new Set([...this.#o.values()].map(({tag:t})=>t))}add(t,e){switch(t.type){case"plan.created":{
const n=e(t.data.plan_file_digest);return null===n&&this.unknownPlans.add(t.run_id),
void this.#a.set(t.claim,null===n?new Map:this.#s(n))}case"operation.intent":{
const e=this.#a.get(t.claim)?.get(t.operation_id??"")
;return void(void 0!==e&&void 0!==t.receipt_id&&this.#o.set(t.receipt_id,e))}case"operation.succeeded":
return void this.#l(t.receipt_id??"",t.data.state_digest,"create"===t.data.effect?"sets":"may set")
;case"operation.failed":case"operation.skipped":return void this.#o.delete(t.receipt_id??"");case"operation.reconciled":
return void this.#l(t.data.receipt_id,t.data.state_digest,"may set");case"operation.unchanged":{
const e=this.#a.get(t.claim)?.get(t.operation_id??"");return void(void 0!==e&&this.#c(e,t.data.state_digest))}
case"run.closed":return void this.#a.delete(t.claim)}}#s({operations:t}){const{kinds:e,repositoryId:n}=this.#t,i=new Map
;for(const a of t){if(a.repository_id!==n)continue;const t=(0,r.I)(a,e).leaves?.(a.parameters)
;void 0!==t&&i.set(a.operation_id,t)}return i}#l(t,e,n){const i=this.#o.get(t);this.#o.delete(t),
void 0!==i&&null!==e&&(this.#c(i,e),
"true"===i.latest&&"sets"===n?this.#r=[i.tag]:"true"===i.latest?this.#r=[...this.#r??[],i.tag]:"legacy"===i.latest&&null!==this.#r&&(this.#r=[...this.#r,i.tag]))
}#c({tag:t,target:e,release:n},i){null!==i&&(null===n?this.tags.set(t,{digest:i}):(this.releases.set(t,{digest:i,
draft:"draft"===n}),"published"===n&&this.tags.set(t,{target:e,before:this.tags.get(t)??null})))}}function tagFits(t,e){
return"object"in t?t.object===e.object:"digest"in t?t.digest===(0,r.Ox)({object:e.object,target:e.target
}):t.target===e.object||null!==t.before&&tagFits(t.before,e)}
var s=n(48943),l=n(46260),c=n(52533),u=n(19523),d=n(14182),f=n(54285),g=n(77105),p=n(30095)
;async function bypasses(t,e,n){const i=[],a=new Map;for await(const t of e.tags())for(const e of t)a.set(e.name,e)
;const o=new Set,s=new Set;for await(const n of e.releases())for(const e of n){const{tag:n,url:l}=e,c=(0,r.Ox)((0,
p.hd)(e,a.get(n)?.object??null)),u=t.releases.get(n);s.add(n),u?.digest===c?o.add(n):i.push({
finding:void 0===u?"unknown":"changed",kind:"release",tag:n,digest:c,url:l})}
for(const[e,{digest:n,draft:a}]of t.releases)a||s.has(e)||i.push({finding:"gone",kind:"release",tag:e,digest:n,url:null
});for(const e of a.values()){const n=t.tags.get(e.name);if(o.has(e.name)||void 0!==n&&tagFits(n,e))continue;const a=(0,
r.Ox)({object:e.object,target:e.target}),s=void 0===n?"unknown":"changed";i.push({finding:s,kind:"tag",tag:e.name,
digest:a,url:null})}for(const[e,n]of t.tags){if(a.has(e))continue;const t="digest"in n?n.digest:(0,r.Ox)("object"in n?{
object:n.object}:{tag:e});i.push({finding:"gone",kind:"tag",tag:e,digest:t,url:null})}
const{latest:l}=t,c=null===l?null:await e.latest();return null!==c&&!1===l?.includes(c)&&i.push({finding:"latest",
kind:"release",tag:c,digest:(0,r.Ox)({latest:c}),url:null
}),i.filter(e=>!t.pending.has(e.tag)&&!function isWaived({kind:t,tag:e,digest:n},i){
const{ignore:a=[],acknowledged:o=[]}=i??{};return a.some(t=>(0,g.m)(t,e))||o.some(i=>i[t]===e&&i.digest===n)}(e,n))}
var h=n(88936);async function keyringOf(t,{read:e},n){const i=await e(d.Z),a=null===i?[]:(0,u.n0)((0,l._6)(i)??"")
;return{origin:(0,u.yv)(t.serverUrl,t.repositoryId),trusted:a,now:n}}
function reconcilerOf({facts:t,github:e,kinds:n,clock:i}){return new s.Xc({reader:e.reader,kinds:n,clock:i,
attemptStatus:(n,i)=>e.evidence.attemptStatus(t.repository,n,i)})}async function reconcileRules({read:t},e,n){
const i=await t(d.l$),r=null===i?null:(0,
a.SF)(i,d.l$),s=null===r?i:await async function readFrom({repository:t,path:e,ref:n},i){try{const a=await i.commit(t,n)
;return null===a?null:await i.file(t,e,a.sha)}catch(t){if(t instanceof o.NL&&"not_found"===t.code)return null;throw t}
}(r,e);return null===s?void 0:(0,a.ON)(s,r?.path??d.l$,n).value.reconcile}const w=3;async function reconcileReport(t){
const{branch:e,keys:n}=t;for(let a=1;;a++){let o;try{o=await(0,i.E)(e,n)}catch(t){return{settled:[],left:[],findings:[],
foreignHead:null,ledgerFault:faultOf(t)}}if(null===o)throw missing();const r=await reportOn(o,t)
;if(0===r.findings.length||(await e.head())?.sha===o.parent||a===w)return r}}async function reportOn(t,e){
const n=t.base===t.parent?null:t.parent,i=await e.reconciler.look(t);try{
const a=await async function accountedFor(t,{branch:e,kinds:n,facts:i}){const a=await t.read(c.nm)
;if(null===a)return null;const o=(0,l.MQ)(c.t$,await t.read(c.CM));if(null===o)throw(0,
h.kp)(`${c.CM} is missing or cannot be read`);const[r=new Map]=await e.trees([t.base]),s=new Accounting({baseline:o,
kinds:n,repositoryId:i.repositoryId});for await(const{lines:i,planOf:a}of(0,h.bR)(e,t,r,n))for(const t of i)s.add(t,a)
;const[u]=s.unknownPlans;if(void 0!==u)throw(0,h.kp)(`the plan of run ${u} is not on it`);return s
}(t,e),o=null===a?[]:await bypasses(a,e.inventory,e.rules);return{...i,foreignHead:n,findings:o,ledgerFault:null}
}catch(t){return{...i,foreignHead:n,findings:[],ledgerFault:faultOf(t)}}}function faultOf(t){
if(t instanceof o.NL&&m.includes(t.code))return(0,o.bD)(t);throw t}
const m=["ledger_untrusted","ledger_forked","ledger_key_retired"];function missing(){
return new o.NL("ledger_missing",`There is no branch ${c.jF}, so nothing can be compared with it. Run \`marketops ledger init\` in a clone; if there was one before, find out who deleted it.`)
}const _={unknown:"has no receipt",changed:"is not as it was left",gone:"is gone",
latest:"is the latest release, though no operation made it that"};function findingMessage({kind:t,tag:e,finding:n}){
return`${t} ${e} ${_[n]}`}const y=500;function reconcileSummary(t){const{findings:e,foreignHead:n,ledgerFault:i}=t,a=(0,
s.DZ)(t).map(t=>`- ${(0,f.CS)(t)}\n`),o=e.slice(0,y).map(({kind:t,tag:e,finding:n,digest:i,url:a})=>`- ${t} ${(0,
f.nf)((0,
f.aY)(e),a)} ${_[n]}${null===i?"":` (${(0,f.aY)(i)})`}\n`),r=e.length>y?`- … and ${e.length-y} more\n`:"",l=null===i?`${o.join("")}${r}`||"None.\n":"Not compared.\n",c=i??(null===n?"Holds.":`Holds. Commits that do not count lie on top (head ${n}); the next run sets them aside and records them.`)
;return`## Reconcile\n\n### The ledger\n\n${(0,
f.CS)(c)}\n\n### Intents without an outcome\n\n${a.join("")||"None.\n"}\n### Tags and releases that the ledger does not account for\n\n${l}`
}function countsOf({settled:t,left:e,findings:n}){const i=n.filter(({finding:t})=>"unknown"===t).length;return{
inDoubt:t.length+e.filter(({live:t})=>!t).length,unknown:i,changed:n.length-i}}function reconcileFailure(t){
const{inDoubt:e,unknown:n,changed:i}=countsOf(t)
;return null===t.ledgerFault&&e+n+i===0?null:new o.NL("reconcile_found",(null===t.ledgerFault?"":`${t.ledgerFault} `)+`${e} intents of runs that are over have no outcome, ${n} tags and releases have no receipt, ${i} are not as they were left. The next prod run records what became of the first; look who made the others.`)
}function reportOutput({settled:t,left:e,findings:n,ledgerFault:i,foreignHead:a}){
const of=t=>n.filter(e=>e.finding===t).slice(0,y).map(({kind:t,tag:e,digest:n,url:i})=>({kind:t,tag:e,digest:n,url:i}))
;return JSON.stringify({ledger:{fault:i,foreign_head:a},settled:t,left:e,unknown:of("unknown"),changed:of("changed"),
gone:of("gone"),latest:of("latest")})}}};
