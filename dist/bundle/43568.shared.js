"use strict";exports.modules={43568:((e,t,s)=>{s.d(t,{E:()=>u,F:()=>BranchTree})
;var n=s(53474),r=s(74296),a=s(81128),i=s(67968),h=s(52533),o=s(12814),l=s(71971);const c=2e3;async function u(e,t){
const s=await e.head();return null===s?null:d(new BranchSnapshot(e,s),t)}async function d(e,t){const{branch:s,head:n}=e
;if(null===n||(0,i.XV)(n))return e;const[r,a]=await Promise.all([e.read(h.Ij),e.read(h.nm)]),c=null===a?null:(0,i.Nu)({
...n,id:n.sha,checkpoint:Buffer.from(a).toString()},t)
;if(null!==c&&("live"===c.standing||(({size:e,root:s})=>t.trusted.some(({last:t})=>t?.commit===n.sha&&t.size===e&&t.root===s))(c.signed))&&null!==(0,
l.nM)(r,a))return e;const{tip:u,tree:d,contents:f}=await(0,o.TU)(s,n.sha,t);return new BranchSnapshot(s,n,{aside:{
sha:u.id,tree:u.tree,files:d,contents:f}})}class BranchTree{#e;#t;#s=null;#n=null;#r=null;#a=null
;constructor(e,{create:t}){this.#e=e,this.#t=t}prefetch(e){this.#n?.prefetch({paths:e})}async isNew(){
return this.#r??=(0,a.NN)(this.#i()),(await this.#r)?.isNew??!0}async peek(e){this.#a=e;const t=await this.#h()
;return null===t?null:(this.#s=await d(t,e),null!==this.#r&&(this.#r=Promise.resolve(this.#s)),this.#s)}async#h(){try{
if(null!==this.#r)return await this.#r}catch{this.#r=null}return this.#i()}async snapshot(e){
if(null!==this.#n)return this.#n;const t=await this.peek(e);if(this.#r=null,null!==t)return t
;if(this.#t)return new BranchSnapshot(this.#e,null)
;throw new n.AK("ledger_missing",`There is no branch ${h.jF}. The first time, run \`marketops ledger init\` in a clone (or pass \`create-ledger: true\` once). If there was one before, find out who deleted it and restore it: what was consumed is known there alone.`)
}async#i(){const e=await this.#e.head();if(null===e)return null;if(this.#s?.parent===e.sha)return this.#s
;const t=this.#s;return this.#s=new BranchSnapshot(this.#e,e),null!==t&&this.#s.prefetch(t.asked),this.#s}
async ready(e){if(!(e instanceof BranchSnapshot))throw new Error("a state of another ledger");const{head:t,aside:s}=e
;if(null===t)return this.#o();if(null===s||s.tree===t.tree)return e
;const n=await this.#l(()=>this.#e.createCommit("Set foreign commits aside",s.tree,[t.sha]))
;return await this.#c(t.sha,n,()=>this.#e.advance(n))?(this.#s=new BranchSnapshot(this.#e,{sha:n,parents:[t.sha],
tree:s.tree},{aside:s}),this.#s):"conflict"}async#o(){const e=await this.#l(()=>this.#e.createTree(new Map([[h.Ij,(0,
l.C0)(l._W)]]))),t=await this.#l(()=>this.#e.createCommit("Begin the ledger",e,[]))
;return await this.#c(null,t,()=>this.#e.create(t))?(this.#s=new BranchSnapshot(this.#e,{sha:t,parents:[],tree:e}),
this.#s):"conflict"}async#c(e,t,s){for(let n=1;;n++)try{return await s(),!0}catch(s){const a=(0,r.g5)(s)
;if(null===a||"rate_limited"===a.code)throw s;const i=await this.#e.head().catch(()=>{});if(i?.sha===t)return!0
;if(void 0!==i&&(i?.sha??null)!==e)return!1;if("refused"===a.certainty&&n>=2)throw p(a);if(n>=3)throw b(a)
;await this.#e.pause(c)}}async commit(e,t,s,n=[]){
if(!(e instanceof BranchSnapshot)||null===e.head)throw new Error("a state that is ready");this.#n=null
;const r=await this.#u(e,t,r=>this.#e.commit(s,e.parent,t,1===r?n:[]));return null===r?"conflict":(this.#s=null,
this.#n=r,r)}async#l(e){for(let t=1;;t++)try{return await e()}catch(e){const s=(0,r.g5)(e)
;if(null===s||"rate_limited"===s.code)throw e;if("refused"===s.certainty)throw p(s);if(3===t)throw e
;await this.#e.pause(c)}}async#u(e,t,s){let n=!1;for(let a=1;;a++)try{const{sha:n,looked:r}=await s(a),i={sha:n,
parents:[e.parent],tree:""};return new BranchSnapshot(this.#e,i,{before:e,changes:t,looked:r})}catch(s){const i=(0,
r.g5)(s);if(null===i)throw s;const h=await this.#d(e,t);if("another"===h)return null;if("unmoved"!==h)return h
;const o="refused"===i.certainty;if("rate_limited"===i.code)throw n?b(i):s
;const l=o&&(f.includes(i.code)||409===i.status);if(l&&!n)return null;if(o&&!l&&a>=2)throw n?b(i):p(i)
;if(a>=3)throw b(i);n||=!o,await this.#e.pause(c)}}async#d(e,t){
const[s,n]=[...t].find(([e])=>e.startsWith("ledger/"))??[],a=this.#a
;if(void 0===s||!n||null===a)throw new Error("a commit without lines");for(let t=1;;t++){try{
const r=await this.#e.head();if(null===r||r.sha===e.parent)return"unmoved"
;const i=await d(new BranchSnapshot(this.#e,r),a),h=await i.read(s)
;if(null!==h)return 0===Buffer.compare(h,n)?i:"another";if(3===t)return"another"}catch(e){if(null===(0,r.g5)(e))throw e
;if(3===t)return"unmoved"}await this.#e.pause(c)}}}const f=["ref_moved","already_exists"];class BranchSnapshot{head
;branch;aside;isNew;looked;#f;#w;#p=new Map;#b=new Map;#g=new Set;#m=new Map
;constructor(e,t,{aside:s=null,before:n=null,changes:r=new Map,looked:a=new Map}={}){this.head=t,this.branch=e,
this.aside=s,this.looked=a,this.#f=n,this.isNew=null===t||(0,i.XV)(t),this.#w=this.isNew?new Map([[h.Ij,(0,
l.C0)(l._W)]]):r}get#y(){return this.isNew?null:this.parent}get base(){return this.aside?.sha??this.parent}get parent(){
return this.head?.sha??""}get asked(){return{paths:this.#g,folders:this.#b.keys()}}prefetch({paths:e,folders:t=[]}){
if(null===this.#f){for(const e of t)(0,a.NN)(this.list(e))
;for(const t of e)this.#p.has(t)||this.#m.has(t)||this.#m.set(t,(0,a.NN)(this.#k(t)))}else this.#f.prefetch({paths:e,
folders:t})}read(e){const t=this.#w.get(e)
;return void 0!==t?Promise.resolve(t):null!==this.#f?this.#f.read(e):(this.#g.add(e),(0,a.HK)(this.#p,e,()=>{
const t=this.#m.get(e);return this.#m.delete(e),void 0===t?this.#k(e):t.catch(()=>this.#k(e))}))}async#k(e){
const t=this.#y;if(null===t)return null;const{aside:s}=this;if(null===s)return this.branch.read(e,t)
;const n=s.files.get(e);return void 0===n?null:s.contents.get(n.id)??(await this.branch.blobs([n])).get(n.id)??null}
async list(e){return null===this.#f?(0,a.HK)(this.#b,e,()=>this.#v(e)):w(e,await this.#f.list(e),this.#w)}async#v(e){
if(null!==this.aside)return w(e,[],this.aside.files);const t=this.#y;return null===t?[]:this.branch.list(e,t)}
async segmentOf(e){const t=[...this.#w].find(([e])=>e.startsWith("ledger/"));if(t?.[1]&&t[0]<=(0,h.RA)(e))return t[1]
;if(null!==this.#f)return this.#f.segmentOf(e)
;const s=this.#y,n=this.aside?.files??(null===s?void 0:(await this.branch.trees([s]))[0]),r=[...n?.keys()??[]].filter(t=>t.startsWith("ledger/")&&t<=(0,
h.RA)(e)),a=r.sort().at(-1);return void 0===a?null:this.read(a)}}function w(e,t,s){const n=new Set(t)
;for(const[t,r]of s){if(!t.startsWith(`${e}/`))continue;const s=t.slice(e.length+1)
;null===r?n.delete(s):s.includes("/")||n.add(s)}return[...n]}function p(e){
return new n.AK("ledger_write_refused",`GitHub refused to write the branch ${h.jF}, though nobody else had moved it: ${e.message} Add \`contents: write\` to the job's permissions, and let no ruleset keep this workflow from pushing to ${h.jF} (input \`ledger-token\` where one App alone may). Where workflow files were planted on the branch, an owner puts the accepted files back with \`marketops ledger restore\`.`,{
cause:e})}function b(e){
return new n.AK("ledger_write_unknown",`Nobody knows whether the branch ${h.jF} took the last commit: ${(0,
n.bD)(e)} Nothing further was begun. The next run looks, and reconciles what it finds.`,{cause:e})}})};
