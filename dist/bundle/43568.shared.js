import{createRequire as e}from"module";export const modules={43568:((e,t,n)=>{n.d(t,{E:()=>c,F:()=>BranchTree})
;var s=n(74296),r=n(81128),a=n(67968),i=n(52533),h=n(12814),o=n(71971);const l=2e3;async function c(e,t){
const n=await e.head();return null===n?null:u(new BranchSnapshot(e,n),t)}async function u(e,t){const{branch:n,head:s}=e
;if(null===s||(0,a.XV)(s))return e;const[r,l]=await Promise.all([e.read(i.Ij),e.read(i.nm)]),c=null===l?null:(0,a.Nu)({
...s,id:s.sha,checkpoint:Buffer.from(l).toString()},t)
;if(null!==c&&("live"===c.standing||t.trusted.some(({last:e})=>e?.commit===s.sha&&e.size===c?.signed.size&&e.root===c.signed.root))&&null!==(0,
o.nM)(r,l))return e;const{tip:u,tree:d,contents:f}=await(0,h.TU)(n,s.sha,t);return new BranchSnapshot(n,s,{aside:{
sha:u.id,tree:u.tree,files:d,contents:f}})}class BranchTree{#e;#t;#n=null;#s=null;#r=null;#a=null
;constructor(e,{create:t}){this.#e=e,this.#t=t}prefetch(e){this.#s?.prefetch({paths:e})}async isNew(){
return this.#r??=(0,r.NN)(this.#i()),(await this.#r)?.isNew??!0}async peek(e){this.#a=e;const t=await this.#h()
;return null===t?null:(this.#n=await u(t,e),null!==this.#r&&(this.#r=Promise.resolve(this.#n)),this.#n)}async#h(){try{
if(null!==this.#r)return await this.#r}catch{this.#r=null}return this.#i()}async snapshot(e){
if(null!==this.#s)return this.#s;const t=await this.peek(e);if(this.#r=null,null!==t)return t
;if(this.#t)return new BranchSnapshot(this.#e,null)
;throw new s.NL("ledger_missing",`There is no branch ${i.jF}. The first time, run \`marketops ledger init\` in a clone (or pass \`create-ledger: true\` once). If there was one before, find out who deleted it and restore it: what was consumed is known there alone.`)
}async#i(){const e=await this.#e.head();if(null===e)return null;if(this.#n?.parent===e.sha)return this.#n
;const t=this.#n;return this.#n=new BranchSnapshot(this.#e,e),null!==t&&this.#n.prefetch(t.asked),this.#n}
async ready(e){if(!(e instanceof BranchSnapshot))throw new Error("a state of another ledger");const{head:t,aside:n}=e
;if(null===t)return this.#o();if(null===n||n.tree===t.tree)return e
;const s=await this.#l(()=>this.#e.createCommit("Set foreign commits aside",n.tree,[t.sha]))
;return await this.#c(t.sha,s,()=>this.#e.advance(s))?(this.#n=new BranchSnapshot(this.#e,{sha:s,parents:[t.sha],
tree:n.tree},{aside:n}),this.#n):"conflict"}async#o(){const e=await this.#l(()=>this.#e.createTree(new Map([[i.Ij,(0,
o.C0)(o._W)]]))),t=await this.#l(()=>this.#e.createCommit("Begin the ledger",e,[]))
;return await this.#c(null,t,()=>this.#e.create(t))?(this.#n=new BranchSnapshot(this.#e,{sha:t,parents:[],tree:e}),
this.#n):"conflict"}async#c(e,t,n){for(let s=1;;s++)try{return await n(),!0}catch(n){const r=w(n)
;if(null===r||"rate_limited"===r.code)throw n;const a=await this.#e.head().catch(()=>{});if(a?.sha===t)return!0
;if(void 0!==a&&(a?.sha??null)!==e)return!1;if("refused"===r.certainty&&s>=2)throw p(r);if(s>=3)throw b(r)
;await this.#e.pause(l)}}async commit(e,t,n,s=[]){
if(!(e instanceof BranchSnapshot)||null===e.head)throw new Error("a state that is ready");this.#s=null
;const r=await this.#u(e,t,r=>this.#e.commit(n,e.parent,t,1===r?s:[]));return null===r?"conflict":(this.#n=null,
this.#s=r,r)}async#l(e){for(let t=1;;t++)try{return await e()}catch(e){const n=w(e)
;if(null===n||"rate_limited"===n.code)throw e;if("refused"===n.certainty)throw p(n);if(3===t)throw e
;await this.#e.pause(l)}}async#u(e,t,n){let s=!1;for(let r=1;;r++)try{const{sha:s,looked:a}=await n(r),i={sha:s,
parents:[e.parent],tree:""};return new BranchSnapshot(this.#e,i,{before:e,changes:t,looked:a})}catch(n){const a=w(n)
;if(null===a)throw n;const i=await this.#d(e,t);if("another"===i)return null;if("unmoved"!==i)return i
;const h="refused"===a.certainty;if("rate_limited"===a.code)throw s?b(a):n
;const o=h&&(d.includes(a.code)||409===a.status);if(o&&!s)return null;if(h&&!o&&r>=2)throw s?b(a):p(a)
;if(r>=3)throw b(a);s||=!h,await this.#e.pause(l)}}async#d(e,t){
const[n,s]=[...t].find(([e])=>e.startsWith("ledger/"))??[],r=this.#a
;if(void 0===n||!s||null===r)throw new Error("a commit without lines");for(let t=1;;t++){try{
const a=await this.#e.head();if(null===a||a.sha===e.parent)return"unmoved"
;const i=await u(new BranchSnapshot(this.#e,a),r),h=await i.read(n)
;if(null!==h)return 0===Buffer.compare(h,s)?i:"another";if(3===t)return"another"}catch(e){if(null===w(e))throw e
;if(3===t)return"unmoved"}await this.#e.pause(l)}}}const d=["ref_moved","already_exists"];class BranchSnapshot{head
;branch;aside;isNew;looked;#f;#w;#p=new Map;#b=new Map;#m=new Set;#g=new Map
;constructor(e,t,{aside:n=null,before:s=null,changes:r=new Map,looked:h=new Map}={}){this.head=t,this.branch=e,
this.aside=n,this.looked=h,this.#f=s,this.isNew=null===t||(0,a.XV)(t),this.#w=this.isNew?new Map([[i.Ij,(0,
o.C0)(o._W)]]):r}get base(){return this.aside?.sha??this.parent}get parent(){return this.head?.sha??""}get asked(){
return{paths:this.#m,folders:this.#b.keys()}}prefetch({paths:e,folders:t=[]}){if(null===this.#f){for(const e of t)(0,
r.NN)(this.list(e));for(const t of e)this.#p.has(t)||this.#g.has(t)||this.#g.set(t,(0,r.NN)(this.#y(t)))
}else this.#f.prefetch({paths:e,folders:t})}read(e){const t=this.#w.get(e)
;return void 0!==t?Promise.resolve(t):null!==this.#f?this.#f.read(e):(this.#m.add(e),(0,r.HK)(this.#p,e,()=>{
const t=this.#g.get(e);return this.#g.delete(e),void 0===t?this.#y(e):t.catch(()=>this.#y(e))}))}async#y(e){
const{aside:t,head:n}=this;if(null===n||this.isNew)return null;if(null===t)return this.branch.read(e,n.sha)
;const s=t.files.get(e);return void 0===s?null:t.contents.get(s.id)??(await this.branch.blobs([s])).get(s.id)??null}
async list(e){return null===this.#f?(0,r.HK)(this.#b,e,()=>this.#k(e)):f(e,await this.#f.list(e),this.#w)}async#k(e){
const{aside:t,head:n}=this;return null!==t?f(e,[],t.files):null===n||this.isNew?[]:this.branch.list(e,n.sha)}
async segmentOf(e){const t=[...this.#w].find(([e])=>e.startsWith("ledger/"));if(t?.[1]&&t[0]<=(0,i.RA)(e))return t[1]
;if(null!==this.#f)return this.#f.segmentOf(e)
;const n=this.aside?.files??(null===this.head||this.isNew?void 0:(await this.branch.trees([this.head.sha]))[0]),s=[...n?.keys()??[]].filter(t=>t.startsWith("ledger/")&&t<=(0,
i.RA)(e)),r=s.sort().at(-1);return void 0===r?null:this.read(r)}}function f(e,t,n){const s=new Set(t)
;for(const[t,r]of n){if(!t.startsWith(`${e}/`))continue;const n=t.slice(e.length+1)
;null===r?s.delete(n):n.includes("/")||s.add(n)}return[...s]}function w(e){
return e instanceof s.NL&&"certainty"in e?e:null}function p(e){
return new s.NL("ledger_write_refused",`GitHub refused to write the branch ${i.jF}, though nobody else had moved it: ${e.message} Add \`contents: write\` to the job's permissions, and let no ruleset keep this workflow from pushing to ${i.jF} (input \`ledger-token\` where one App alone may). Where workflow files were planted on the branch, an owner puts the accepted files back with \`marketops ledger restore\`.`,{
cause:e})}function b(e){
return new s.NL("ledger_write_unknown",`Nobody knows whether the branch ${i.jF} took the last commit: ${(0,
s.bD)(e)} Nothing further was begun. The next run looks, and reconciles what it finds.`,{cause:e})}})};
