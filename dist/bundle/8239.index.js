import{createRequire as e}from"module";export const id=8239;export const ids=[8239,3453];export const modules={
49536:(e,t,n)=>{n.r(t),n.d(t,{reconcileJob:()=>reconcileJob})
;var r=n(77598),s=n(91659),a=n(6346),i=n(81729),o=n(64972),h=n(78757);async function reconcileJob(e,t){const n=(0,
i.wi)(e);s.Pq(n.token);const c=(0,i.MH)(e,{mode:"dry_run",environment:null},(0,r.randomBytes)(16).toString("hex")),l=(0,
a.N)({facts:c,token:n.token,env:e,clock:Date.now,log:t.info}),u=await(0,h.hU)({facts:c,branch:l.ledgerReader,
keys:await(0,h.TK)(c,l.reader,Date.now()),kinds:o.G,reconciler:(0,h.qz)({facts:c,github:l,kinds:o.G,clock:Date.now}),
inventory:l.inventory,rules:await(0,h.ky)(c,l.reader,o.G)});for(const e of[...(0,
h.DZ)(u),...u.findings.map(h.pG)])t.info(e);const{inDoubt:d,unknown:f,changed:p}=(0,h.mQ)(u)
;return s.uH("in-doubt-count",String(d)),s.uH("unknown-count",String(f)),s.uH("changed-count",String(p)),
s.uH("ledger-holds",String(null===u.ledgerFault)),s.uH("report",(0,h.uT)(u)),await s.z.addRaw((0,h.JO)(u),!0).write(),
"none"===n.failOn?null:(0,h.Nz)(u)}},43568:(e,t,n)=>{n.d(t,{E:()=>peekBranch,F:()=>BranchTree})
;var r=n(74296),s=n(12112),a=n(67968),i=n(52533),o=n(12814),h=n(71971);const c=2e3;async function peekBranch(e,t){
const n=await e.head();return null===n?null:accepted(new BranchSnapshot(e,n),t)}async function accepted(e,t){
const{branch:n,head:r}=e;if(null===r||(0,a.XV)(r))return e
;const[s,c]=await Promise.all([e.read(i.Ij),e.read(i.nm)]),l=null===c?null:(0,a.Nu)({...r,id:r.sha,
checkpoint:Buffer.from(c).toString()},t)
;if(null!==l&&("live"===l.standing||t.trusted.some(({last:e})=>e?.commit===r.sha&&e.size===l?.signed.size&&e.root===l.signed.root))&&null!==(0,
h.nM)(s,c))return e;const{tip:u,tree:d,contents:f}=await(0,o.TU)(n,r.sha,t);return new BranchSnapshot(n,r,{aside:{
sha:u.id,tree:u.tree,files:d,contents:f}})}class BranchTree{#e;#t;#n=null;#r=null;#s=null;#a=[];#i=null
;constructor(e,{create:t}){this.#e=e,this.#t=t}prefetch(e){null===this.#r?(this.#a.push(e),
null===this.#s?this.#s=this.#o():(0,s.NN)(this.#s.then(t=>t?.prefetch([e]))),(0,s.NN)(this.#s)):this.#r.prefetch([e])}
async peek(e){this.#i=e;const t=await this.#h();return null===t?null:(this.#n=await accepted(t,e),
null!==this.#s&&(this.#s=Promise.resolve(this.#n)),this.#n)}async#h(){try{if(null!==this.#s)return await this.#s}catch{
this.#s=null}return this.#o()}async snapshot(e){if(null!==this.#r)return this.#r;const t=await this.peek(e)
;if(this.#s=null,null!==t)return t;if(this.#t)return new BranchSnapshot(this.#e,null)
;throw new r.NL("ledger_missing",`There is no branch ${i.jF}. The first time, run \`marketops ledger init\` in a clone (or pass \`create-ledger: true\` once). If there was one before, find out who deleted it and restore it: what was consumed is known there alone.`)
}async#o(){const e=await this.#e.head()
;return null===e?null:(this.#n?.parent===e.sha||(this.#n=new BranchSnapshot(this.#e,e),
this.#a.length>0&&this.#n.prefetch([{files:[i.Ij,i.nm]},...this.#a])),this.#n)}async ready(e){
if(!(e instanceof BranchSnapshot))throw new Error("a state of another ledger");const{head:t,aside:n}=e
;if(null===t)return this.#c();if(null===n||n.tree===t.tree)return e
;const r=await this.#l(()=>this.#e.createCommit("Set foreign commits aside",n.tree,[t.sha]))
;return await this.#u(t.sha,r,()=>this.#e.advance(r))?(this.#n=new BranchSnapshot(this.#e,{sha:r,parents:[t.sha],
tree:n.tree},{aside:n}),this.#n):"conflict"}async#c(){const e=await this.#l(()=>this.#e.createTree(new Map([[i.Ij,(0,
h.C0)(h._W)]]))),t=await this.#l(()=>this.#e.createCommit("Begin the ledger",e,[]))
;return await this.#u(null,t,()=>this.#e.create(t))?(this.#n=new BranchSnapshot(this.#e,{sha:t,parents:[],tree:e}),
this.#n):"conflict"}async#u(e,t,n){for(let r=1;;r++)try{return await n(),!0}catch(n){const s=failureOf(n)
;if(null===s||"rate_limited"===s.code)throw n;const a=await this.#e.head().catch(()=>{});if(a?.sha===t)return!0
;if(void 0!==a&&(a?.sha??null)!==e)return!1;if("refused"===s.certainty&&r>=2)throw refused(s);if(r>=3)throw unknown(s)
;await this.#e.pause(c)}}async commit(e,t,n){
if(!(e instanceof BranchSnapshot)||null===e.head)throw new Error("a state that is ready");this.#r=null
;const r=await this.#d(e,t,()=>this.#e.commit(n,e.parent,t));return null===r?"conflict":(this.#a=[],this.#r=r,r)}
async#l(e){for(let t=1;;t++)try{return await e()}catch(e){const n=failureOf(e)
;if(null===n||"rate_limited"===n.code)throw e;if("refused"===n.certainty)throw refused(n);if(3===t)throw e
;await this.#e.pause(c)}}async#d(e,t,n){let r=!1;for(let s=1;;s++)try{const r={sha:await n(),parents:[e.parent],tree:""}
;return new BranchSnapshot(this.#e,r,{before:e,changes:t})}catch(n){const a=failureOf(n);if(null===a)throw n
;const i=await this.#f(e,t);if("another"===i)return null;if("unmoved"!==i)return i;const o="refused"===a.certainty
;if("rate_limited"===a.code)throw r?unknown(a):n;const h=o&&(l.includes(a.code)||409===a.status);if(h&&!r)return null
;if(o&&!h&&s>=2)throw r?unknown(a):refused(a);if(s>=3)throw unknown(a);r||=!o,await this.#e.pause(c)}}async#f(e,t){
const[n,r]=[...t].find(([e])=>e.startsWith("ledger/"))??[],s=this.#i
;if(void 0===n||!r||null===s)throw new Error("a commit without lines");for(let t=1;;t++){try{
const a=await this.#e.head();if(null===a||a.sha===e.parent)return"unmoved"
;const i=await accepted(new BranchSnapshot(this.#e,a),s),o=await i.read(n)
;if(null!==o)return 0===Buffer.compare(o,r)?i:"another";if(3===t)return"another"}catch(e){if(null===failureOf(e))throw e
;if(3===t)return"unmoved"}await this.#e.pause(c)}}}const l=["ref_moved","already_exists"];class BranchSnapshot{head
;branch;aside;#p;#w;#g=new Map;#m=new Map;#b=new Map;constructor(e,t,{aside:n=null,before:r=null,changes:s=new Map}={}){
this.head=t,this.branch=e,this.aside=n,this.#p=r,this.#w=null===t?new Map([[i.Ij,(0,h.C0)(h._W)]]):s}get base(){
return this.aside?.sha??this.parent}get parent(){return this.head?.sha??""}prefetch(e){
if(null===this.#p)for(const{files:t=[],folders:n=[]}of e){for(const e of n)(0,s.NN)(this.list(e))
;for(const e of t)this.#g.has(e)||this.#b.has(e)||this.#b.set(e,(0,s.NN)(this.#y(e)))}else this.#p.prefetch(e)}read(e){
const t=this.#w.get(e);return void 0!==t?Promise.resolve(t):null!==this.#p?this.#p.read(e):(0,s.HK)(this.#g,e,()=>{
const t=this.#b.get(e);return this.#b.delete(e),void 0===t?this.#y(e):t.catch(()=>this.#y(e))})}async#y(e){
if(null===this.head)return null;const{aside:t}=this;if(null===t)return this.branch.read(e,this.head.sha)
;const n=t.files.get(e);return void 0===n?null:t.contents.get(n.id)??(await this.branch.blobs([n])).get(n.id)??null}
async list(e){return null===this.#p?(0,s.HK)(this.#m,e,()=>this.#k(e)):namesIn(e,await this.#p.list(e),this.#w)}
async#k(e){const{aside:t,head:n}=this;return null!==t?namesIn(e,[],t.files):null===n?[]:this.branch.list(e,n.sha)}
async segmentOf(e){const t=[...this.#w].find(([e])=>e.startsWith("ledger/"));if(t?.[1]&&t[0]<=(0,i.RA)(e))return t[1]
;if(null!==this.#p)return this.#p.segmentOf(e)
;const n=this.aside?.files??(null===this.head?void 0:(await this.branch.trees([this.head.sha]))[0]),r=[...n?.keys()??[]].filter(t=>t.startsWith("ledger/")&&t<=(0,
i.RA)(e)),s=r.sort().at(-1);return void 0===s?null:this.read(s)}}function namesIn(e,t,n){const r=new Set(t)
;for(const[t,s]of n){if(!t.startsWith(`${e}/`))continue;const n=t.slice(e.length+1)
;null===s?r.delete(n):n.includes("/")||r.add(n)}return[...r]}function failureOf(e){
return e instanceof r.NL&&"certainty"in e?e:null}function refused(e){
return new r.NL("ledger_write_refused",`GitHub refused to write the branch ${i.jF}, though nobody else had moved it: ${e.message} Add \`contents: write\` to the job's permissions, and let no ruleset keep this workflow from pushing to ${i.jF} (input \`ledger-token\` where one App alone may). Where workflow files were planted on the branch, an owner puts the accepted files back with \`marketops ledger restore\`.`,{
cause:e})}function unknown(e){
return new r.NL("ledger_write_unknown",`Nobody knows whether the branch ${i.jF} took the last commit: ${(0,
r.bD)(e)} Nothing further was begun. The next run looks, and reconciles what it finds.`,{cause:e})}},31615:(e,t,n)=>{
n.d(t,{Uj:()=>fit,Zg:()=>pae,b3:()=>o,hk:()=>openEnvelope,iA:()=>sealEnvelope,ui:()=>i})
;var r=n(23121),s=n(46260),a=n(53633)
;const i="application/vnd.marketops.receipt.v1+json",o="application/vnd.marketops.manifest.v1+json",base64Text=e=>"string"==typeof e&&null!==(0,
r.E)(e)?null:{path:"",expected:"canonical base64"},h=(0,a.g1)({payload:base64Text,payloadType:a.Qq,signatures:(0,
a.p_)((0,a.g1)({keyid:(0,a.wC)(/^(?:hmac-sha256:[0-9a-f]{16}|ed25519:[0-9a-f]{8})$/,"a key id"),sig:base64Text}))})
;function pae(e,t){const n=Buffer.from(e)
;return Buffer.concat([Buffer.from(`DSSEv1 ${n.length} `),n,Buffer.from(` ${t.length} `),t])}
function openEnvelope(e,t,n){const r=fit(h,(0,s.OW)(e),"envelope")
;if(r.payloadType!==t)throw new s.dO(`payloadType is not ${t}`);const a=Buffer.from(r.payload,"base64"),i=(0,s._6)(a)
;if(null===i)throw new s.dO("payload is not valid UTF-8");return{envelope:r,payload:fit(n,(0,s.Kf)(i),"payload"),
signed:pae(t,a)}}function fit(e,t,n){const r=e(t)
;if(null!==r)throw new s.dO(`${n}: ${r.path||"value"}: expected ${r.expected}`);return t}function sealEnvelope(e,t,n){
return{payload:(0,r.n)(t),payloadType:e,signatures:n}}},54285:(e,t,n)=>{n.d(t,{CS:()=>prose,MZ:()=>codeCell,aY:()=>code,
eO:()=>firstThatFits,kq:()=>quotedBlock,nf:()=>link,q3:()=>httpUrl,tp:()=>table,zH:()=>details});var r=n(2792);const s={
"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function prose(e,t=500){return(0,r.Jj)((0,
r.P8)(e),t).replace(/[&<>]/g,e=>s[e]).replace(/[\\`*_[\]|~$]/g,"\\$&").replaceAll("://","\\://").replace(/[@#]/g,"$&&#8203;").replace(/(www)\./gi,"$1&#46;")
}function code(e,t=200){const n=(0,r.Jj)((0,r.ko)(e),t).replaceAll("##[","#⁠#[");if(""===n.trim())return"(empty)"
;const s="`".repeat(longestRun(n)+1),a=n.startsWith("`")||n.endsWith("`")||n.startsWith(" ")?" ":""
;return`${s}${a}${n}${a}${s}`}function codeCell(e,t=200){const n=code(e,t);if(!n.includes("|"))return n
;return`<code>${(0,r.Jj)((0,r.ko)(e),t).replace(/[^\p{L}\p{N} ]/gu,e=>`&#${e.codePointAt(0)};`)}</code>`}
function link(e,t){const n=null===t?null:httpUrl(t)
;return null===n?e:`[${e}](${n.replace(/[()\\<>|\s`*_[\]]/g,e=>encodeURIComponent(e).replace(/^[(*_)]$/,e=>`%${e.charCodeAt(0).toString(16)}`))})`
}function quotedBlock(e,t){
const n=(0,r.Jj)((0,r.Q6)(e),t).replaceAll("##[","#⁠#["),s="`".repeat(Math.max(3,longestRun(n)+1))
;return[`${s}text`,...n.replace(/\n$/,"").split("\n"),s].map(e=>`> ${e}`).join("\n")}function table(e,t){
const row=e=>`| ${e.join(" | ")} |`;return[row(e),row(e.map(()=>"---")),...t.map(row)].join("\n")}function details(e,t){
return`<details><summary>${e}</summary>\n\n${t}\n\n</details>`}function firstThatFits(e,t,n){let r=""
;for(const s of e)if(r=n(s),Buffer.byteLength(r)<=t)break;return r}function httpUrl(e){if(!URL.canParse(e))return null
;const{protocol:t,username:n,password:r,href:s}=new URL(e);return("https:"===t||"http:"===t)&&""===n&&""===r?s:null}
function longestRun(e){return Math.max(0,...(e.match(/`+/g)??[]).map(e=>e.length))}},63453:t=>{
const load=()=>e(import.meta.url)("./undici.cjs");t.exports={get ProxyAgent(){return load().ProxyAgent},get fetch(){
return load().fetch}}}};
