import{createRequire as e}from"module";export const modules={43568:(e,t,n)=>{n.d(t,{E:()=>l,F:()=>BranchTree})
;var s=n(74296),r=n(12112),i=n(67968),a=n(52533),h=n(12814),o=n(71971);const c=2e3;async function l(e,t){
const n=await e.head();return null===n?null:u(new BranchSnapshot(e,n),t)}async function u(e,t){const{branch:n,head:s}=e
;if(null===s||(0,i.XV)(s))return e;const[r,c]=await Promise.all([e.read(a.Ij),e.read(a.nm)]),l=null===c?null:(0,i.Nu)({
...s,id:s.sha,checkpoint:Buffer.from(c).toString()},t)
;if(null!==l&&("live"===l.standing||t.trusted.some(({last:e})=>e?.commit===s.sha&&e.size===l?.signed.size&&e.root===l.signed.root))&&null!==(0,
o.nM)(r,c))return e;const{tip:u,tree:d,contents:f}=await(0,h.TU)(n,s.sha,t);return new BranchSnapshot(n,s,{aside:{
sha:u.id,tree:u.tree,files:d,contents:f}})}class BranchTree{#e;#t;#n=null;#s=null;#r=null;#i=[];#a=null
;constructor(e,{create:t}){this.#e=e,this.#t=t}prefetch(e){null===this.#s?(this.#i.push(e),
null===this.#r?this.#r=this.#h():(0,r.NN)(this.#r.then(t=>t?.prefetch([e]))),(0,r.NN)(this.#r)):this.#s.prefetch([e])}
async isNew(){return(await(this.#r??this.#h()))?.isNew??!0}async peek(e){this.#a=e;const t=await this.#o()
;return null===t?null:(this.#n=await u(t,e),null!==this.#r&&(this.#r=Promise.resolve(this.#n)),this.#n)}async#o(){try{
if(null!==this.#r)return await this.#r}catch{this.#r=null}return this.#h()}async snapshot(e){
if(null!==this.#s)return this.#s;const t=await this.peek(e);if(this.#r=null,null!==t)return t
;if(this.#t)return new BranchSnapshot(this.#e,null)
;throw new s.NL("ledger_missing",`There is no branch ${a.jF}. The first time, run \`marketops ledger init\` in a clone (or pass \`create-ledger: true\` once). If there was one before, find out who deleted it and restore it: what was consumed is known there alone.`)
}async#h(){const e=await this.#e.head()
;return null===e?null:(this.#n?.parent===e.sha||(this.#n=new BranchSnapshot(this.#e,e),
this.#i.length>0&&this.#n.prefetch([{files:[a.Ij,a.nm]},...this.#i])),this.#n)}async ready(e){
if(!(e instanceof BranchSnapshot))throw new Error("a state of another ledger");const{head:t,aside:n}=e
;if(null===t)return this.#c();if(null===n||n.tree===t.tree)return e
;const s=await this.#l(()=>this.#e.createCommit("Set foreign commits aside",n.tree,[t.sha]))
;return await this.#u(t.sha,s,()=>this.#e.advance(s))?(this.#n=new BranchSnapshot(this.#e,{sha:s,parents:[t.sha],
tree:n.tree},{aside:n}),this.#n):"conflict"}async#c(){const e=await this.#l(()=>this.#e.createTree(new Map([[a.Ij,(0,
o.C0)(o._W)]]))),t=await this.#l(()=>this.#e.createCommit("Begin the ledger",e,[]))
;return await this.#u(null,t,()=>this.#e.create(t))?(this.#n=new BranchSnapshot(this.#e,{sha:t,parents:[],tree:e}),
this.#n):"conflict"}async#u(e,t,n){for(let s=1;;s++)try{return await n(),!0}catch(n){const r=w(n)
;if(null===r||"rate_limited"===r.code)throw n;const i=await this.#e.head().catch(()=>{});if(i?.sha===t)return!0
;if(void 0!==i&&(i?.sha??null)!==e)return!1;if("refused"===r.certainty&&s>=2)throw p(r);if(s>=3)throw b(r)
;await this.#e.pause(c)}}async commit(e,t,n){
if(!(e instanceof BranchSnapshot)||null===e.head)throw new Error("a state that is ready");this.#s=null
;const s=await this.#d(e,t,()=>this.#e.commit(n,e.parent,t));return null===s?"conflict":(this.#i=[],this.#s=s,s)}
async#l(e){for(let t=1;;t++)try{return await e()}catch(e){const n=w(e);if(null===n||"rate_limited"===n.code)throw e
;if("refused"===n.certainty)throw p(n);if(3===t)throw e;await this.#e.pause(c)}}async#d(e,t,n){let s=!1
;for(let r=1;;r++)try{const s={sha:await n(),parents:[e.parent],tree:""};return new BranchSnapshot(this.#e,s,{before:e,
changes:t})}catch(n){const i=w(n);if(null===i)throw n;const a=await this.#f(e,t);if("another"===a)return null
;if("unmoved"!==a)return a;const h="refused"===i.certainty;if("rate_limited"===i.code)throw s?b(i):n
;const o=h&&(d.includes(i.code)||409===i.status);if(o&&!s)return null;if(h&&!o&&r>=2)throw s?b(i):p(i)
;if(r>=3)throw b(i);s||=!h,await this.#e.pause(c)}}async#f(e,t){
const[n,s]=[...t].find(([e])=>e.startsWith("ledger/"))??[],r=this.#a
;if(void 0===n||!s||null===r)throw new Error("a commit without lines");for(let t=1;;t++){try{
const i=await this.#e.head();if(null===i||i.sha===e.parent)return"unmoved"
;const a=await u(new BranchSnapshot(this.#e,i),r),h=await a.read(n)
;if(null!==h)return 0===Buffer.compare(h,s)?a:"another";if(3===t)return"another"}catch(e){if(null===w(e))throw e
;if(3===t)return"unmoved"}await this.#e.pause(c)}}}const d=["ref_moved","already_exists"];class BranchSnapshot{head
;branch;aside;isNew;#w;#p;#b=new Map;#m=new Map;#g=new Map
;constructor(e,t,{aside:n=null,before:s=null,changes:r=new Map}={}){this.head=t,this.branch=e,this.aside=n,this.#w=s,
this.isNew=null===t||(0,i.XV)(t),this.#p=this.isNew?new Map([[a.Ij,(0,o.C0)(o._W)]]):r}get base(){
return this.aside?.sha??this.parent}get parent(){return this.head?.sha??""}prefetch(e){
if(null===this.#w)for(const{files:t=[],folders:n=[]}of e){for(const e of n)(0,r.NN)(this.list(e))
;for(const e of t)this.#b.has(e)||this.#g.has(e)||this.#g.set(e,(0,r.NN)(this.#y(e)))}else this.#w.prefetch(e)}read(e){
const t=this.#p.get(e);return void 0!==t?Promise.resolve(t):null!==this.#w?this.#w.read(e):(0,r.HK)(this.#b,e,()=>{
const t=this.#g.get(e);return this.#g.delete(e),void 0===t?this.#y(e):t.catch(()=>this.#y(e))})}async#y(e){
const{aside:t,head:n}=this;if(null===n||this.isNew)return null;if(null===t)return this.branch.read(e,n.sha)
;const s=t.files.get(e);return void 0===s?null:t.contents.get(s.id)??(await this.branch.blobs([s])).get(s.id)??null}
async list(e){return null===this.#w?(0,r.HK)(this.#m,e,()=>this.#N(e)):f(e,await this.#w.list(e),this.#p)}async#N(e){
const{aside:t,head:n}=this;return null!==t?f(e,[],t.files):null===n||this.isNew?[]:this.branch.list(e,n.sha)}
async segmentOf(e){const t=[...this.#p].find(([e])=>e.startsWith("ledger/"));if(t?.[1]&&t[0]<=(0,a.RA)(e))return t[1]
;if(null!==this.#w)return this.#w.segmentOf(e)
;const n=this.aside?.files??(null===this.head||this.isNew?void 0:(await this.branch.trees([this.head.sha]))[0]),s=[...n?.keys()??[]].filter(t=>t.startsWith("ledger/")&&t<=(0,
a.RA)(e)),r=s.sort().at(-1);return void 0===r?null:this.read(r)}}function f(e,t,n){const s=new Set(t)
;for(const[t,r]of n){if(!t.startsWith(`${e}/`))continue;const n=t.slice(e.length+1)
;null===r?s.delete(n):n.includes("/")||s.add(n)}return[...s]}function w(e){
return e instanceof s.NL&&"certainty"in e?e:null}function p(e){
return new s.NL("ledger_write_refused",`GitHub refused to write the branch ${a.jF}, though nobody else had moved it: ${e.message} Add \`contents: write\` to the job's permissions, and let no ruleset keep this workflow from pushing to ${a.jF} (input \`ledger-token\` where one App alone may). Where workflow files were planted on the branch, an owner puts the accepted files back with \`marketops ledger restore\`.`,{
cause:e})}function b(e){
return new s.NL("ledger_write_unknown",`Nobody knows whether the branch ${a.jF} took the last commit: ${(0,
s.bD)(e)} Nothing further was begun. The next run looks, and reconciles what it finds.`,{cause:e})}}};
