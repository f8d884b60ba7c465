import{createRequire as e}from"module";export const id=6863;export const ids=[6863,3453];export const modules={
49536:(e,t,n)=>{n.r(t),n.d(t,{reconcileJob:()=>u})
;var s=n(77598),r=n(91659),a=n(7727),i=n(81729),o=n(91948),h=n(77198),c=n(78757),l=n(87496);async function u(e,t){
const n=(0,i.wi)(e);r.Pq(n.token);const u=(0,i.MH)(e,{mode:"dry_run",environment:null},(0,
s.randomBytes)(16).toString("hex")),d=(0,a.N)({facts:u,token:n.token,env:e,clock:Date.now,log:t.info}),f=await(0,
o.O)(d.reader,u.repository),w=await(0,c.hU)({facts:u,branch:d.ledgerReader,keys:await(0,c.TK)(u,f,Date.now()),kinds:h.G,
reconciler:(0,c.qz)({facts:u,github:d,kinds:h.G,clock:Date.now}),inventory:d.inventory,rules:await(0,
c.ky)(f,d.reader,h.G)});for(const e of[...(0,c.DZ)(w),...w.findings.map(c.pG)])t.info(e);for(const e of(0,l.Wp)((0,
c.lY)(w,u.repository),l.tZ))t.info(e);const{inDoubt:p,unknown:g,changed:y}=(0,c.mQ)(w)
;return r.uH("in-doubt-count",String(p)),r.uH("unknown-count",String(g)),r.uH("changed-count",String(y)),
r.uH("ledger-holds",String(null===w.ledgerFault)),r.uH("report",(0,c.uT)(w)),await r.z.addRaw((0,
c.JO)(w,u.repository),!0).write(),"none"===n.failOn?null:(0,c.Nz)(w)}},43568:(e,t,n)=>{n.d(t,{E:()=>l,F:()=>BranchTree})
;var s=n(74296),r=n(12112),a=n(67968),i=n(52533),o=n(12814),h=n(71971);const c=2e3;async function l(e,t){
const n=await e.head();return null===n?null:u(new BranchSnapshot(e,n),t)}async function u(e,t){const{branch:n,head:s}=e
;if(null===s||(0,a.XV)(s))return e;const[r,c]=await Promise.all([e.read(i.Ij),e.read(i.nm)]),l=null===c?null:(0,a.Nu)({
...s,id:s.sha,checkpoint:Buffer.from(c).toString()},t)
;if(null!==l&&("live"===l.standing||t.trusted.some(({last:e})=>e?.commit===s.sha&&e.size===l?.signed.size&&e.root===l.signed.root))&&null!==(0,
h.nM)(r,c))return e;const{tip:u,tree:d,contents:f}=await(0,o.TU)(n,s.sha,t);return new BranchSnapshot(n,s,{aside:{
sha:u.id,tree:u.tree,files:d,contents:f}})}class BranchTree{#e;#t;#n=null;#s=null;#r=null;#a=[];#i=null
;constructor(e,{create:t}){this.#e=e,this.#t=t}prefetch(e){null===this.#s?(this.#a.push(e),
null===this.#r?this.#r=this.#o():(0,r.NN)(this.#r.then(t=>t?.prefetch([e]))),(0,r.NN)(this.#r)):this.#s.prefetch([e])}
async isNew(){return(await(this.#r??this.#o()))?.isNew??!0}async peek(e){this.#i=e;const t=await this.#h()
;return null===t?null:(this.#n=await u(t,e),null!==this.#r&&(this.#r=Promise.resolve(this.#n)),this.#n)}async#h(){try{
if(null!==this.#r)return await this.#r}catch{this.#r=null}return this.#o()}async snapshot(e){
if(null!==this.#s)return this.#s;const t=await this.peek(e);if(this.#r=null,null!==t)return t
;if(this.#t)return new BranchSnapshot(this.#e,null)
;throw new s.NL("ledger_missing",`There is no branch ${i.jF}. The first time, run \`marketops ledger init\` in a clone (or pass \`create-ledger: true\` once). If there was one before, find out who deleted it and restore it: what was consumed is known there alone.`)
}async#o(){const e=await this.#e.head()
;return null===e?null:(this.#n?.parent===e.sha||(this.#n=new BranchSnapshot(this.#e,e),
this.#a.length>0&&this.#n.prefetch([{files:[i.Ij,i.nm]},...this.#a])),this.#n)}async ready(e){
if(!(e instanceof BranchSnapshot))throw new Error("a state of another ledger");const{head:t,aside:n}=e
;if(null===t)return this.#c();if(null===n||n.tree===t.tree)return e
;const s=await this.#l(()=>this.#e.createCommit("Set foreign commits aside",n.tree,[t.sha]))
;return await this.#u(t.sha,s,()=>this.#e.advance(s))?(this.#n=new BranchSnapshot(this.#e,{sha:s,parents:[t.sha],
tree:n.tree},{aside:n}),this.#n):"conflict"}async#c(){const e=await this.#l(()=>this.#e.createTree(new Map([[i.Ij,(0,
h.C0)(h._W)]]))),t=await this.#l(()=>this.#e.createCommit("Begin the ledger",e,[]))
;return await this.#u(null,t,()=>this.#e.create(t))?(this.#n=new BranchSnapshot(this.#e,{sha:t,parents:[],tree:e}),
this.#n):"conflict"}async#u(e,t,n){for(let s=1;;s++)try{return await n(),!0}catch(n){const r=w(n)
;if(null===r||"rate_limited"===r.code)throw n;const a=await this.#e.head().catch(()=>{});if(a?.sha===t)return!0
;if(void 0!==a&&(a?.sha??null)!==e)return!1;if("refused"===r.certainty&&s>=2)throw p(r);if(s>=3)throw g(r)
;await this.#e.pause(c)}}async commit(e,t,n){
if(!(e instanceof BranchSnapshot)||null===e.head)throw new Error("a state that is ready");this.#s=null
;const s=await this.#d(e,t,()=>this.#e.commit(n,e.parent,t));return null===s?"conflict":(this.#a=[],this.#s=s,s)}
async#l(e){for(let t=1;;t++)try{return await e()}catch(e){const n=w(e);if(null===n||"rate_limited"===n.code)throw e
;if("refused"===n.certainty)throw p(n);if(3===t)throw e;await this.#e.pause(c)}}async#d(e,t,n){let s=!1
;for(let r=1;;r++)try{const s={sha:await n(),parents:[e.parent],tree:""};return new BranchSnapshot(this.#e,s,{before:e,
changes:t})}catch(n){const a=w(n);if(null===a)throw n;const i=await this.#f(e,t);if("another"===i)return null
;if("unmoved"!==i)return i;const o="refused"===a.certainty;if("rate_limited"===a.code)throw s?g(a):n
;const h=o&&(d.includes(a.code)||409===a.status);if(h&&!s)return null;if(o&&!h&&r>=2)throw s?g(a):p(a)
;if(r>=3)throw g(a);s||=!o,await this.#e.pause(c)}}async#f(e,t){
const[n,s]=[...t].find(([e])=>e.startsWith("ledger/"))??[],r=this.#i
;if(void 0===n||!s||null===r)throw new Error("a commit without lines");for(let t=1;;t++){try{
const a=await this.#e.head();if(null===a||a.sha===e.parent)return"unmoved"
;const i=await u(new BranchSnapshot(this.#e,a),r),o=await i.read(n)
;if(null!==o)return 0===Buffer.compare(o,s)?i:"another";if(3===t)return"another"}catch(e){if(null===w(e))throw e
;if(3===t)return"unmoved"}await this.#e.pause(c)}}}const d=["ref_moved","already_exists"];class BranchSnapshot{head
;branch;aside;isNew;#w;#p;#g=new Map;#y=new Map;#b=new Map
;constructor(e,t,{aside:n=null,before:s=null,changes:r=new Map}={}){this.head=t,this.branch=e,this.aside=n,this.#w=s,
this.isNew=null===t||(0,a.XV)(t),this.#p=this.isNew?new Map([[i.Ij,(0,h.C0)(h._W)]]):r}get base(){
return this.aside?.sha??this.parent}get parent(){return this.head?.sha??""}prefetch(e){
if(null===this.#w)for(const{files:t=[],folders:n=[]}of e){for(const e of n)(0,r.NN)(this.list(e))
;for(const e of t)this.#g.has(e)||this.#b.has(e)||this.#b.set(e,(0,r.NN)(this.#m(e)))}else this.#w.prefetch(e)}read(e){
const t=this.#p.get(e);return void 0!==t?Promise.resolve(t):null!==this.#w?this.#w.read(e):(0,r.HK)(this.#g,e,()=>{
const t=this.#b.get(e);return this.#b.delete(e),void 0===t?this.#m(e):t.catch(()=>this.#m(e))})}async#m(e){
const{aside:t,head:n}=this;if(null===n||this.isNew)return null;if(null===t)return this.branch.read(e,n.sha)
;const s=t.files.get(e);return void 0===s?null:t.contents.get(s.id)??(await this.branch.blobs([s])).get(s.id)??null}
async list(e){return null===this.#w?(0,r.HK)(this.#y,e,()=>this.#k(e)):f(e,await this.#w.list(e),this.#p)}async#k(e){
const{aside:t,head:n}=this;return null!==t?f(e,[],t.files):null===n||this.isNew?[]:this.branch.list(e,n.sha)}
async segmentOf(e){const t=[...this.#p].find(([e])=>e.startsWith("ledger/"));if(t?.[1]&&t[0]<=(0,i.RA)(e))return t[1]
;if(null!==this.#w)return this.#w.segmentOf(e)
;const n=this.aside?.files??(null===this.head||this.isNew?void 0:(await this.branch.trees([this.head.sha]))[0]),s=[...n?.keys()??[]].filter(t=>t.startsWith("ledger/")&&t<=(0,
i.RA)(e)),r=s.sort().at(-1);return void 0===r?null:this.read(r)}}function f(e,t,n){const s=new Set(t)
;for(const[t,r]of n){if(!t.startsWith(`${e}/`))continue;const n=t.slice(e.length+1)
;null===r?s.delete(n):n.includes("/")||s.add(n)}return[...s]}function w(e){
return e instanceof s.NL&&"certainty"in e?e:null}function p(e){
return new s.NL("ledger_write_refused",`GitHub refused to write the branch ${i.jF}, though nobody else had moved it: ${e.message} Add \`contents: write\` to the job's permissions, and let no ruleset keep this workflow from pushing to ${i.jF} (input \`ledger-token\` where one App alone may). Where workflow files were planted on the branch, an owner puts the accepted files back with \`marketops ledger restore\`.`,{
cause:e})}function g(e){
return new s.NL("ledger_write_unknown",`Nobody knows whether the branch ${i.jF} took the last commit: ${(0,
s.bD)(e)} Nothing further was begun. The next run looks, and reconciles what it finds.`,{cause:e})}},31615:(e,t,n)=>{
n.d(t,{Uj:()=>d,Zg:()=>l,b3:()=>o,hk:()=>u,iA:()=>f,ui:()=>i});var s=n(23121),r=n(46260),a=n(53633)
;const i="application/vnd.marketops.receipt.v1+json",o="application/vnd.marketops.manifest.v1+json",h=e=>"string"==typeof e&&null!==(0,
s.E)(e)?null:{path:"",expected:"canonical base64"},c=(0,a.g1)({payload:h,payloadType:a.Qq,signatures:(0,a.p_)((0,a.g1)({
keyid:(0,a.wC)(/^(?:hmac-sha256:[0-9a-f]{16}|ed25519:[0-9a-f]{8})$/,"a key id"),sig:h}))});function l(e,t){
const n=Buffer.from(e);return Buffer.concat([Buffer.from(`DSSEv1 ${n.length} `),n,Buffer.from(` ${t.length} `),t])}
function u(e,t,n){const s=d(c,(0,r.OW)(e),"envelope");if(s.payloadType!==t)throw new r.dO(`payloadType is not ${t}`)
;const a=Buffer.from(s.payload,"base64"),i=(0,r._6)(a);if(null===i)throw new r.dO("payload is not valid UTF-8");return{
envelope:s,payload:d(n,(0,r.Kf)(i),"payload"),signed:l(t,a)}}function d(e,t,n){const s=e(t)
;if(null!==s)throw new r.dO(`${n}: ${s.path||"value"}: expected ${s.expected}`);return t}function f(e,t,n){return{
payload:(0,s.n)(t),payloadType:e,signatures:n}}},63453:t=>{const n=()=>e(import.meta.url)("./undici.cjs");t.exports={
get ProxyAgent(){return n().ProxyAgent},get fetch(){return n().fetch}}}};
