import{createRequire as e}from"module";export const id=8682;export const ids=[8682,3453];export const modules={
49536:(e,t,n)=>{n.r(t),n.d(t,{reconcileJob:()=>reconcileJob})
;var s=n(77598),r=n(91659),i=n(6346),a=n(81729),o=n(91948),h=n(22020),c=n(78757),l=n(87496)
;async function reconcileJob(e,t){const n=(0,a.wi)(e);r.Pq(n.token);const u=(0,a.MH)(e,{mode:"dry_run",environment:null
},(0,s.randomBytes)(16).toString("hex")),d=(0,i.N)({facts:u,token:n.token,env:e,clock:Date.now,log:t.info}),f=await(0,
o.O)(d.reader,u.repository),w=await(0,c.hU)({facts:u,branch:d.ledgerReader,keys:await(0,c.TK)(u,f,Date.now()),kinds:h.G,
reconciler:(0,c.qz)({facts:u,github:d,kinds:h.G,clock:Date.now}),inventory:d.inventory,rules:await(0,
c.ky)(f,d.reader,h.G)});for(const e of[...(0,c.DZ)(w),...w.findings.map(c.pG)])t.info(e);for(const e of(0,l.Wp)((0,
c.lY)(w,u.repository),l.tZ))t.info(e);const{inDoubt:p,unknown:b,changed:g}=(0,c.mQ)(w)
;return r.uH("in-doubt-count",String(p)),r.uH("unknown-count",String(b)),r.uH("changed-count",String(g)),
r.uH("ledger-holds",String(null===w.ledgerFault)),r.uH("report",(0,c.uT)(w)),await r.z.addRaw((0,
c.JO)(w,u.repository),!0).write(),"none"===n.failOn?null:(0,c.Nz)(w)}},43568:(e,t,n)=>{n.d(t,{E:()=>peekBranch,
F:()=>BranchTree});var s=n(74296),r=n(12112),i=n(67968),a=n(52533),o=n(12814),h=n(71971);const c=2e3
;async function peekBranch(e,t){const n=await e.head();return null===n?null:accepted(new BranchSnapshot(e,n),t)}
async function accepted(e,t){const{branch:n,head:s}=e;if(null===s||(0,i.XV)(s))return e
;const[r,c]=await Promise.all([e.read(a.Ij),e.read(a.nm)]),l=null===c?null:(0,i.Nu)({...s,id:s.sha,
checkpoint:Buffer.from(c).toString()},t)
;if(null!==l&&("live"===l.standing||t.trusted.some(({last:e})=>e?.commit===s.sha&&e.size===l?.signed.size&&e.root===l.signed.root))&&null!==(0,
h.nM)(r,c))return e;const{tip:u,tree:d,contents:f}=await(0,o.TU)(n,s.sha,t);return new BranchSnapshot(n,s,{aside:{
sha:u.id,tree:u.tree,files:d,contents:f}})}class BranchTree{#e;#t;#n=null;#s=null;#r=null;#i=[];#a=null
;constructor(e,{create:t}){this.#e=e,this.#t=t}prefetch(e){null===this.#s?(this.#i.push(e),
null===this.#r?this.#r=this.#o():(0,r.NN)(this.#r.then(t=>t?.prefetch([e]))),(0,r.NN)(this.#r)):this.#s.prefetch([e])}
async isNew(){return(await(this.#r??this.#o()))?.isNew??!0}async peek(e){this.#a=e;const t=await this.#h()
;return null===t?null:(this.#n=await accepted(t,e),null!==this.#r&&(this.#r=Promise.resolve(this.#n)),this.#n)}
async#h(){try{if(null!==this.#r)return await this.#r}catch{this.#r=null}return this.#o()}async snapshot(e){
if(null!==this.#s)return this.#s;const t=await this.peek(e);if(this.#r=null,null!==t)return t
;if(this.#t)return new BranchSnapshot(this.#e,null)
;throw new s.NL("ledger_missing",`There is no branch ${a.jF}. The first time, run \`marketops ledger init\` in a clone (or pass \`create-ledger: true\` once). If there was one before, find out who deleted it and restore it: what was consumed is known there alone.`)
}async#o(){const e=await this.#e.head()
;return null===e?null:(this.#n?.parent===e.sha||(this.#n=new BranchSnapshot(this.#e,e),
this.#i.length>0&&this.#n.prefetch([{files:[a.Ij,a.nm]},...this.#i])),this.#n)}async ready(e){
if(!(e instanceof BranchSnapshot))throw new Error("a state of another ledger");const{head:t,aside:n}=e
;if(null===t)return this.#c();if(null===n||n.tree===t.tree)return e
;const s=await this.#l(()=>this.#e.createCommit("Set foreign commits aside",n.tree,[t.sha]))
;return await this.#u(t.sha,s,()=>this.#e.advance(s))?(this.#n=new BranchSnapshot(this.#e,{sha:s,parents:[t.sha],
tree:n.tree},{aside:n}),this.#n):"conflict"}async#c(){const e=await this.#l(()=>this.#e.createTree(new Map([[a.Ij,(0,
h.C0)(h._W)]]))),t=await this.#l(()=>this.#e.createCommit("Begin the ledger",e,[]))
;return await this.#u(null,t,()=>this.#e.create(t))?(this.#n=new BranchSnapshot(this.#e,{sha:t,parents:[],tree:e}),
this.#n):"conflict"}async#u(e,t,n){for(let s=1;;s++)try{return await n(),!0}catch(n){const r=failureOf(n)
;if(null===r||"rate_limited"===r.code)throw n;const i=await this.#e.head().catch(()=>{});if(i?.sha===t)return!0
;if(void 0!==i&&(i?.sha??null)!==e)return!1;if("refused"===r.certainty&&s>=2)throw refused(r);if(s>=3)throw unknown(r)
;await this.#e.pause(c)}}async commit(e,t,n){
if(!(e instanceof BranchSnapshot)||null===e.head)throw new Error("a state that is ready");this.#s=null
;const s=await this.#d(e,t,()=>this.#e.commit(n,e.parent,t));return null===s?"conflict":(this.#i=[],this.#s=s,s)}
async#l(e){for(let t=1;;t++)try{return await e()}catch(e){const n=failureOf(e)
;if(null===n||"rate_limited"===n.code)throw e;if("refused"===n.certainty)throw refused(n);if(3===t)throw e
;await this.#e.pause(c)}}async#d(e,t,n){let s=!1;for(let r=1;;r++)try{const s={sha:await n(),parents:[e.parent],tree:""}
;return new BranchSnapshot(this.#e,s,{before:e,changes:t})}catch(n){const i=failureOf(n);if(null===i)throw n
;const a=await this.#f(e,t);if("another"===a)return null;if("unmoved"!==a)return a;const o="refused"===i.certainty
;if("rate_limited"===i.code)throw s?unknown(i):n;const h=o&&(l.includes(i.code)||409===i.status);if(h&&!s)return null
;if(o&&!h&&r>=2)throw s?unknown(i):refused(i);if(r>=3)throw unknown(i);s||=!o,await this.#e.pause(c)}}async#f(e,t){
const[n,s]=[...t].find(([e])=>e.startsWith("ledger/"))??[],r=this.#a
;if(void 0===n||!s||null===r)throw new Error("a commit without lines");for(let t=1;;t++){try{
const i=await this.#e.head();if(null===i||i.sha===e.parent)return"unmoved"
;const a=await accepted(new BranchSnapshot(this.#e,i),r),o=await a.read(n)
;if(null!==o)return 0===Buffer.compare(o,s)?a:"another";if(3===t)return"another"}catch(e){if(null===failureOf(e))throw e
;if(3===t)return"unmoved"}await this.#e.pause(c)}}}const l=["ref_moved","already_exists"];class BranchSnapshot{head
;branch;aside;isNew;#w;#p;#b=new Map;#g=new Map;#m=new Map
;constructor(e,t,{aside:n=null,before:s=null,changes:r=new Map}={}){this.head=t,this.branch=e,this.aside=n,this.#w=s,
this.isNew=null===t||(0,i.XV)(t),this.#p=this.isNew?new Map([[a.Ij,(0,h.C0)(h._W)]]):r}get base(){
return this.aside?.sha??this.parent}get parent(){return this.head?.sha??""}prefetch(e){
if(null===this.#w)for(const{files:t=[],folders:n=[]}of e){for(const e of n)(0,r.NN)(this.list(e))
;for(const e of t)this.#b.has(e)||this.#m.has(e)||this.#m.set(e,(0,r.NN)(this.#y(e)))}else this.#w.prefetch(e)}read(e){
const t=this.#p.get(e);return void 0!==t?Promise.resolve(t):null!==this.#w?this.#w.read(e):(0,r.HK)(this.#b,e,()=>{
const t=this.#m.get(e);return this.#m.delete(e),void 0===t?this.#y(e):t.catch(()=>this.#y(e))})}async#y(e){
const{aside:t,head:n}=this;if(null===n||this.isNew)return null;if(null===t)return this.branch.read(e,n.sha)
;const s=t.files.get(e);return void 0===s?null:t.contents.get(s.id)??(await this.branch.blobs([s])).get(s.id)??null}
async list(e){return null===this.#w?(0,r.HK)(this.#g,e,()=>this.#k(e)):namesIn(e,await this.#w.list(e),this.#p)}
async#k(e){const{aside:t,head:n}=this
;return null!==t?namesIn(e,[],t.files):null===n||this.isNew?[]:this.branch.list(e,n.sha)}async segmentOf(e){
const t=[...this.#p].find(([e])=>e.startsWith("ledger/"));if(t?.[1]&&t[0]<=(0,a.RA)(e))return t[1]
;if(null!==this.#w)return this.#w.segmentOf(e)
;const n=this.aside?.files??(null===this.head||this.isNew?void 0:(await this.branch.trees([this.head.sha]))[0]),s=[...n?.keys()??[]].filter(t=>t.startsWith("ledger/")&&t<=(0,
a.RA)(e)),r=s.sort().at(-1);return void 0===r?null:this.read(r)}}function namesIn(e,t,n){const s=new Set(t)
;for(const[t,r]of n){if(!t.startsWith(`${e}/`))continue;const n=t.slice(e.length+1)
;null===r?s.delete(n):n.includes("/")||s.add(n)}return[...s]}function failureOf(e){
return e instanceof s.NL&&"certainty"in e?e:null}function refused(e){
return new s.NL("ledger_write_refused",`GitHub refused to write the branch ${a.jF}, though nobody else had moved it: ${e.message} Add \`contents: write\` to the job's permissions, and let no ruleset keep this workflow from pushing to ${a.jF} (input \`ledger-token\` where one App alone may). Where workflow files were planted on the branch, an owner puts the accepted files back with \`marketops ledger restore\`.`,{
cause:e})}function unknown(e){
return new s.NL("ledger_write_unknown",`Nobody knows whether the branch ${a.jF} took the last commit: ${(0,
s.bD)(e)} Nothing further was begun. The next run looks, and reconciles what it finds.`,{cause:e})}},83015:(e,t,n)=>{
function closeRun(e,{refused:t=!1}={}){const n={};for(const{type:t}of e)n[t]=(n[t]??0)+1
;const s=Object.fromEntries(Object.entries(n).sort(([e],[t])=>e<t?-1:1)),r=e.find(e=>"plan.created"===e.type)?.data.operations??0
;return{counts:s,result:resultOf({dryRun:"dry_run"===e[0]?.mode,planned:r},n,t)}}
function resultOf({dryRun:e,planned:t},n,s){const has=(...e)=>e.some(e=>(n[e]??0)>0);if(e)return"planned"
;const r=s||has("receipt.refused","gate.rejected")
;return has("operation.intent")?(n["operation.succeeded"]??0)+(n["operation.unchanged"]??0)===t?"shipped":has("operation.succeeded")?"partial":"failed":r?"blocked":"unchanged"
}n.d(t,{C:()=>isConsequence,Q:()=>closeRun});const s=new Set(["dependency_failed","plan_blocked"])
;function isConsequence(e){return s.has(e)}},20198:(e,t,n)=>{function standingText({standing:e,needs:t}){
return"needs"===e?`will need: ${t.map(({text:e})=>e).join(", ")}`:e}n.d(t,{y:()=>standingText})},63453:t=>{
const load=()=>e(import.meta.url)("./undici.cjs");t.exports={get ProxyAgent(){return load().ProxyAgent},get fetch(){
return load().fetch}}}};
