import{createRequire as t}from"module";export const id=9296;export const ids=[9296,3453];export const modules={
49536:(t,i,e)=>{e.r(i),e.d(i,{reconcileJob:()=>reconcileJob})
;var a=e(77598),n=e(91659),o=e(43568),l=e(14627),s=e(81729),p=e(62879),r=e(86393);async function reconcileJob(t,i){
const e=(0,s.wi)(t);n.Pq(e.token);const c=(0,s.MH)(t,{mode:"dry_run",environment:null},(0,
a.randomBytes)(16).toString("hex")),m=(0,l.N)({facts:c,token:e.token,env:t,clock:Date.now,log:i.info}),d=await(0,r.hU)({
repository:c.repository,snapshot:await(0,o.E)(m.ledgerReader),reconciler:(0,r.qz)({facts:c,github:m,kinds:p.G}),
inventory:m.inventory,reader:m.reader});for(const t of(0,r.DZ)(d))i.info(t)
;for(const{kind:t,tag:e}of d.unknown)i.info(`${t} ${e} has no receipt`);const{settled:u,left:h,unknown:f}=d
;return n.uH("in-doubt-count",String(u.length+h.filter(({live:t})=>!t).length)),n.uH("unknown-count",String(f.length)),
n.uH("report",JSON.stringify({settled:u,left:h,unknown:f.map(({kind:t,tag:i,at:e,url:a})=>({kind:t,tag:i,at:e,url:a}))
})),await n.z.addRaw((0,r.JO)(d),!0).write(),"none"===e.failOn?null:(0,r.Nz)(d)}},43568:(t,i,e)=>{e.d(i,{
E:()=>peekBranch,F:()=>BranchTree});var a=e(74296),n=e(12112),o=e(52533),l=e(71971);const s=2e3
;async function peekBranch(t){const i=await t.head();return null===i?null:new BranchSnapshot(t,i)}class BranchTree{#t;#i
;#e=null;#a=null;#n=null;#o=[];constructor(t,{create:i}){this.#t=t,this.#i=i}prefetch(t){
null===this.#a?(this.#o.push(t),null===this.#n?this.#n=this.#l():(0,n.NN)(this.#n.then(i=>i?.prefetch([t]))),(0,
n.NN)(this.#n)):this.#a.prefetch([t])}async peek(){try{if(null!==this.#n)return await this.#n}catch{this.#n=null}
return this.#l()}async snapshot(){if(null!==this.#a)return this.#a;const t=await this.peek();if(this.#n=null,
null!==t)return t;if(this.#i)return function nothingYet(t){return new BranchSnapshot(t,null,null,new Map([[o.Ij,(0,
l.C0)(l._W)]]))}(this.#t)
;throw new a.NL("ledger_missing",`There is no branch ${o.jF}. The first time, run \`marketops ledger init\` in a clone (or pass \`create-ledger: true\` once). If there was one before, find out who deleted it and restore it: what was consumed is known there alone.`)
}async#l(){const t=await this.#t.head()
;return null===t?null:(this.#e?.version===t.sha||(this.#e=new BranchSnapshot(this.#t,t),
this.#o.length>0&&this.#e.prefetch([{files:[o.Ij,o.nm]},...this.#o])),this.#e)}async commit(t,i,e){
if(!(t instanceof BranchSnapshot))throw new Error("a state of another ledger");this.#a=null
;const a=await this.#s(t.head,i,await this.#p(t.head,i,e));if(null===a)return"conflict";this.#o=[]
;const n=a.parents.join()===(t.head?.sha??"")
;return this.#a=n?new BranchSnapshot(this.#t,a,t,i):new BranchSnapshot(this.#t,a),this.#a}async#p(t,i,e){
if(null!==t)return()=>this.#t.commit(e,t.sha,i)
;const a=await this.#r(()=>this.#t.createTree(i)),n=await this.#r(()=>this.#t.createCommit(e,a))
;return async()=>(await this.#t.create(n),n)}async#r(t){for(let i=1;;i++)try{return await t()}catch(t){
const e=failureOf(t);if(null===e||"rate_limited"===e.code)throw t;if("refused"===e.certainty)throw refused(e)
;if(3===i)throw t;await this.#t.pause(s)}}async#s(t,i,e){let a=!1;for(let n=1;;n++)try{return{sha:await e(),
parents:null===t?[]:[t.sha]}}catch(e){const o=failureOf(e);if(null===o)throw e;const l=await this.#c(t,i)
;if("another"===l)return null;if("unmoved"!==l)return l;const r="refused"===o.certainty
;if("rate_limited"===o.code)throw a?unknown(o):e;const c=r&&(p.includes(o.code)||409===o.status);if(c&&!a)return null
;if(r&&!c&&n>=2)throw a?unknown(o):refused(o);if(n>=3)throw unknown(o);a||=!r,await this.#t.pause(s)}}async#c(t,i){
const[e,a]=[...i].find(([t])=>t.startsWith("ledger/"))??[];if(void 0===e||!a)throw new Error("a commit without lines")
;for(let i=1;;i++){try{const i=await this.#t.head();if(null===i||i.sha===t?.sha)return"unmoved"
;const n=await this.#t.read(e,i.sha);if(null!==n)return 0===Buffer.compare(n,a)?i:"another"}catch(t){
if(null===failureOf(t))throw t}if(3===i)return"unmoved";await this.#t.pause(s)}}}const p=["ref_moved","already_exists"]
;class BranchSnapshot{head;#t;#m;#d;#u=new Map;#h=new Map;#f=new Map;constructor(t,i,e=null,a=new Map){this.head=i,
this.#t=t,this.#m=e,this.#d=a}get version(){return this.head?.sha??""}get first(){
return 0===(this.head?.parents??[]).length}prefetch(t){if(null===this.#m)for(const{files:i=[],folders:e=[]}of t){
for(const t of e)(0,n.NN)(this.list(t));for(const t of i)this.#u.has(t)||this.#f.has(t)||this.#f.set(t,(0,
n.NN)(this.#x(t)))}else this.#m.prefetch(t)}read(t){const i=this.#d.get(t)
;return void 0!==i?Promise.resolve(i):null!==this.#m?this.#m.read(t):(0,n.HK)(this.#u,t,()=>{const i=this.#f.get(t)
;return this.#f.delete(t),void 0===i?this.#x(t):i.catch(()=>this.#x(t))})}#x(t){
return null===this.head?Promise.resolve(null):this.#t.read(t,this.head.sha)}async list(t){const{head:i}=this
;if(null===this.#m)return null===i?[]:(0,n.HK)(this.#h,t,()=>this.#t.list(t,i.sha))
;const e=new Set(await this.#m.list(t));for(const[i,a]of this.#d){if(!i.startsWith(`${t}/`))continue
;const n=i.slice(t.length+1);null===a?e.delete(n):n.includes("/")||e.add(n)}return[...e]}async segmentWith(t){
const{head:i}=this;if(this.#d.has(t))return[...this.#d].find(([t])=>t.startsWith("ledger/"))?.[1]??null
;if(null!==this.#m)return this.#m.segmentWith(t);const e=null===i?null:await this.#t.lastChange(t,i.sha)
;if(null===e)return null;const[a]=e.parents,n=void 0===a?(0,l.C0)(l._W):await this.#t.read(o.Ij,a),s=null===n?null:(0,
l.dm)(n);return null===s?null:this.#t.read((0,o.RA)(s.size),e.sha)}}function failureOf(t){
return t instanceof a.NL&&"certainty"in t?t:null}function refused(t){
return new a.NL("ledger_write_refused",`GitHub refused to write the branch ${o.jF}, though nobody else had moved it: ${t.message} Add \`contents: write\` to the job's permissions, and let no ruleset keep this workflow from pushing to ${o.jF} (it must forbid only force pushes and deletion).`,{
cause:t})}function unknown(t){
return new a.NL("ledger_write_unknown",`Nobody knows whether the branch ${o.jF} took the last commit: ${(0,
a.bD)(t)} Nothing further was begun. The next run looks, and reconciles what it finds.`,{cause:t})}},71971:(t,i,e)=>{
e.d(i,{C0:()=>tipFile,_W:()=>r,av:()=>readTip,dm:()=>parseTip})
;var a=e(74296),n=e(46260),o=e(96679),l=e(52533),s=e(83544),p=e(49598);const r={size:0,head:o.mG,frontier:s.CE.empty(),
checkpoint:null};function tipFile(t){return(0,n.d_)({frontier:t.frontier.subtrees(),head:t.head,size:t.size})}
async function readTip(t,i,e){const[a,n]=await Promise.all([t.read(l.Ij),t.read(l.nm)])
;if(null===a)throw untrusted("tip.json is missing");const c=parseTip(a),m=null===c?null:s.CE.restore(c.size,c.frontier)
;if(null===c||null===m)throw untrusted("tip.json cannot be read");if(null===n){
if(0!==c.size||c.head!==o.mG)throw untrusted("it has lines but no checkpoint")
;if(!t.first)throw untrusted("its checkpoint is gone, and it is not the first commit of its branch");return r}
const d=(0,p.S7)(n);if(null===d||d.origin!==i)throw untrusted("its checkpoint cannot be read")
;if(0===e.filter(({vkey:t})=>t.origin===i&&"valid"===(0,
p.W4)(d.note,t)).length)throw untrusted("its checkpoint is not signed by a key in trusted-keys")
;if(!(d.size===c.size&&d.head===c.head&&d.root===m.root().toString("hex")))throw untrusted("tip.json and the checkpoint differ")
;return{size:c.size,head:c.head,frontier:m,checkpoint:Buffer.from(n).toString()}}function parseTip(t){try{const i=(0,
n.OW)(t);return null===(0,l.zA)(i)?i:null}catch{return null}}function untrusted(t){
return new a.NL("ledger_untrusted",`The ledger cannot be trusted: ${t}. Nothing was written. Verify it with \`marketops verify\` on a checkout of the ledger branch, and find out who changed it before anything is published.`)
}},93132:(t,i,e)=>{e.d(i,{Jz:()=>beforeBegin,Ls:()=>isConsumedAs,N7:()=>beforeEffect})
;var a=e(46260),n=e(96679),o=e(52533);async function beforeBegin(t,i,e){const l=(0,o.Ml)(t.receipt_id)
;if(null!==await i.read(l))return"receipt_consumed"
;return t.ledger?.size!==e.size&&null!==await i.read(l)?"receipt_consumed":await async function holdsAnchor({ledger:t},i,e){
if(null===t||t.size>e.size)return!1;if(t.size===e.size)return t.head===e.head;if(0===t.size)return t.head===n.mG
;const l=await i.read((0,o.RA)(t.size)),s=null===l?null:function firstLine(t){const i=t.indexOf(10),e=i<0?null:(0,
a._6)(t.subarray(0,i));if(null===e)return null;const o=(0,a.Kf)(e);return null===(0,n.G)(o)?o:null}(l)
;return null!==s&&s.seq===t.size&&s.prev===t.head}(t,i,e)?null:"ledger_rewound"}async function beforeEffect(t,i,e,n){
const l=null===i?null:await i.read((0,o.Ml)(t.receipt_id));if(null===l||n.has(t.receipt_id))return"receipt_consumed"
;const s=(0,a.OW)(l);if(null!==(0,o.Q9)(s))return"receipt_consumed";const p=s
;return p.claim===e&&p.operation_digest===t.operation_digest?null:"receipt_consumed"}async function isConsumedAs(t,i,e){
const n=null===t?null:await t.read((0,o.Ml)(i));if(null===n)return!1;const l=(0,a.OW)(n);return null===(0,
o.Q9)(l)&&l.operation_digest===e}},48943:(t,i,e)=>{e.d(i,{D:()=>messages,X:()=>Reconciler})
;var a=e(74296),n=e(46260),o=e(96679),l=e(52533),s=e(91277),p=e(93132);function messages({settled:t,left:i}){
return[...t.map(({operation:t,naturalKey:i,data:e})=>`${t.operation_kind} ${i}, begun by run ${e.run_id} (attempt ${e.run_attempt}) without an outcome: ${e.observed}`),...i.map(({path:t,entry:i,why:e})=>`${t}${null===i?"":` of run ${i.run_id}`} stays open: ${e}`)]
}class Reconciler{#g;#w=new Map;constructor(t){this.#g=t}async look(t){const i=[...await(0,
s.jO)(t)].sort().slice(0,100),e=await Promise.all(i.map(i=>this.#v(i,t)));return{settled:e.filter(t=>"data"in t),
left:e.filter(t=>"why"in t)}}async#v(t,i){const e=function parseOpen(t){if(null===t)return null;try{const i=(0,n.OW)(t)
;return null===(0,l.Yc)(i)?i:null}catch{return null}}(await i.read(t)),left=(i,a=!1)=>({path:t,entry:e,live:a,why:i})
;if(null===e)return left("the file cannot be read");const s=this.#w.get(e.receipt_id);if(void 0!==s)return s;try{
const a=await this.#g.attemptStatus(e.run_id,e.run_attempt)
;if("unreadable"in a)return left(`its run cannot be read: ${a.unreadable}`)
;if(null===a.value)return left("GitHub knows of no such run")
;if("completed"!==a.value)return left(`its run is ${a.value}`,!0)
;const l=await async function intentOf(t,{receipt_id:i,run_id:e,run_attempt:a,seq:l},s){
const p=await s.segmentWith(t),r=null===p?null:(0,n._6)(p);for(const t of r?.trimEnd().split("\n")??[]){
if(!t.includes(i))continue;let n;try{n=(0,o.A)(t)}catch{return null}const s=n.seq===l&&n.run_id===e&&n.run_attempt===a
;if("operation.intent"===n.type&&n.receipt_id===i&&s)return n}return null}(t,e,i)
;if(null===l)return left("its line was not found on the branch");const s=await this.#b(t,e,l,i)
;return null===s?left("it is about a repository that this run does not name"):(this.#w.set(e.receipt_id,s),s)}catch(t){
if(!(t instanceof a.NL))throw t;return left((0,a.bD)(t))}}async#b(t,i,e,a){
const{kinds:n,targets:o,reader:s}=this.#g,{operation_kind:r,operation_id:c}=e,{natural_key:m,operation_digest:d}=e.data
;if(void 0===r||void 0===c)return null;const u=o.find(({repository_id:i})=>(0,l.TI)(r,i,m)===t),h=n.find(t=>t.kind===r)
;if(void 0===u||void 0===h)return null;const{receipt_id:f,run_id:x,run_attempt:g}=i,w=await h.trace({
repository:u.repository,naturalKey:m,receiptId:f,operationDigest:d},s,t=>(0,p.Ls)(a,t.receiptId,t.operationDigest))
;return{path:t,operation:{operation_id:c,operation_kind:r},naturalKey:m,data:{...w,receipt_id:f,run_attempt:g,run_id:x}}
}}},54285:(t,i,e)=>{e.d(i,{CS:()=>prose,MZ:()=>codeCell,aY:()=>code,kq:()=>quotedBlock,nf:()=>link,q3:()=>httpUrl,
tp:()=>table,zH:()=>details});var a=e(2792);const n={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"}
;function prose(t,i=500){
return(0,a.Jj)((0,a.P8)(t),i).replace(/[&<>]/g,t=>n[t]).replace(/[\\`*_[\]|~$]/g,"\\$&").replaceAll("://","\\://").replace(/[@#]/g,"$&&#8203;").replace(/(www)\./gi,"$1&#46;")
}function code(t,i=200){const e=(0,a.Jj)((0,a.ko)(t),i).replaceAll("##[","#⁠#[");if(""===e.trim())return"(empty)"
;const n="`".repeat(longestRun(e)+1),o=e.startsWith("`")||e.endsWith("`")||e.startsWith(" ")?" ":""
;return`${n}${o}${e}${o}${n}`}function codeCell(t,i=200){const e=code(t,i);if(!e.includes("|"))return e
;return`<code>${(0,a.Jj)((0,a.ko)(t),i).replace(/[^\p{L}\p{N} ]/gu,t=>`&#${t.codePointAt(0)};`)}</code>`}
function link(t,i){const e=null===i?null:httpUrl(i)
;return null===e?t:`[${t}](${e.replace(/[()\\<>|\s`*_[\]]/g,t=>encodeURIComponent(t).replace(/^[(*_)]$/,t=>`%${t.charCodeAt(0).toString(16)}`))})`
}function quotedBlock(t,i){
const e=(0,a.Jj)((0,a.Q6)(t),i).replaceAll("##[","#⁠#["),n="`".repeat(Math.max(3,longestRun(e)+1))
;return[`${n}text`,...e.replace(/\n$/,"").split("\n"),n].map(t=>`> ${t}`).join("\n")}function table(t,i){
const row=t=>`| ${t.join(" | ")} |`;return[row(t),row(t.map(()=>"---")),...i.map(row)].join("\n")}function details(t,i){
return`<details><summary>${t}</summary>\n\n${i}\n\n</details>`}function httpUrl(t){if(!URL.canParse(t))return null
;const{protocol:i,username:e,password:a,href:n}=new URL(t);return("https:"===i||"http:"===i)&&""===e&&""===a?n:null}
function longestRun(t){return Math.max(0,...(t.match(/`+/g)??[]).map(t=>t.length))}},86393:(t,i,e)=>{e.d(i,{DZ:()=>l.D,
JO:()=>reconcileSummary,Nz:()=>reconcileFailure,hU:()=>reconcileReport,qz:()=>reconcilerOf})
;var a=e(32257),n=e(74296),o=e(93132),l=e(48943),s=e(77826),p=e(46260),r=e(96679),c=e(52533),m=e(54285)
;function reconcilerOf({facts:t,github:i,kinds:e},a=[]){return new l.X({reader:i.reader,kinds:e,
attemptStatus:(e,a)=>i.evidence.attemptStatus(t.repository,e,a),targets:[{repository:t.repository,
repository_id:t.repositoryId},...a]})}async function reconcileReport(t){const{snapshot:i,reconciler:e}=t
;if(null===i)throw new n.NL("ledger_missing",`There is no branch ${c.jF}, so nothing can be compared with it. Run \`marketops ledger init\` in a clone; if there was one before, find out who deleted it.`)
;const[a,o]=await Promise.all([e.look(i),beginningOf(t,i)]);return{...a,began:o,unknown:await unknownEffects(t,i,o)}}
async function beginningOf({repository:t,reader:i},e){const n=await e.read((0,c.RA)(0)),[o=""]=(null===n?"":(0,
p._6)(n)??"").split("\n");if(""!==o)return(0,a.pe)((0,r.A)(o).ts)??0;const l=await i.commit(t,e.version)
;return Date.parse(l?.committedAt??"")||0}async function unknownEffects({inventory:t},i,e){
const[a,n]=await Promise.all([t.tags(),t.releases()]),l=await Promise.all([...a,...n].map(async({kind:t,text:e})=>{
const{marker:a}=(0,s.Ph)(e??"","tag"===t?"line":"comment");return null!==a&&(0,o.Ls)(i,a.receiptId,a.operationDigest)
})),p=[...a,...n].map((t,i)=>({found:t,known:!0===l[i]
})),r=new Set(p.filter(t=>t.known&&"release"===t.found.kind).map(({found:t})=>t.tag))
;return p.filter(t=>!t.known&&t.found.at>=e).filter(({found:t})=>null!==t.text||!r.has(t.tag)).map(({found:t})=>t)}
function reconcileSummary(t){
const i=(0,l.D)(t).map(t=>`- ${(0,m.CS)(t)}\n`),e=t.unknown.map(({kind:t,tag:i,at:e,url:a})=>`- ${t} ${(0,m.nf)((0,
m.aY)(i),a)}, ${new Date(e).toISOString()}\n`)
;return`## Reconcile\n\n### Intents without an outcome\n\n${i.join("")||"None.\n"}\n### Tags and releases without a receipt\n\n${e.join("")||"None.\n"}`
}function reconcileFailure({settled:t,left:i,unknown:e}){const a=t.length+i.filter(({live:t})=>!t).length
;return a+e.length===0?null:new n.NL("reconcile_found",`${a} intents of runs that are over have no outcome, ${e.length} tags and releases have no receipt. The next prod run records what became of the former; look who made the latter.`)
}},63453:i=>{const load=()=>t(import.meta.url)("./undici.cjs");i.exports={get ProxyAgent(){return load().ProxyAgent},
get fetch(){return load().fetch}}},16059:(t,i,e)=>{e.d(i,{$:()=>lookup});const a={"3g2":"video/3gpp2",
"3gp":"video/3gpp","3gpp":"video/3gpp","3mf":"model/3mf",aac:"audio/aac",ac:"application/pkix-attr-cert",
adp:"audio/adpcm",adts:"audio/aac",ai:"application/postscript",aml:"application/automationml-aml+xml",
amlx:"application/automationml-amlx+zip",amr:"audio/amr",apng:"image/apng",appcache:"text/cache-manifest",
appinstaller:"application/appinstaller",appx:"application/appx",appxbundle:"application/appxbundle",
asc:"application/pgp-keys",atom:"application/atom+xml",atomcat:"application/atomcat+xml",
atomdeleted:"application/atomdeleted+xml",atomsvc:"application/atomsvc+xml",au:"audio/basic",avci:"image/avci",
avcs:"image/avcs",avif:"image/avif",aw:"application/applixware",bdoc:"application/bdoc",bin:"application/octet-stream",
bmp:"image/bmp",bpk:"application/octet-stream",btf:"image/prs.btif",btif:"image/prs.btif",
buffer:"application/octet-stream",ccxml:"application/ccxml+xml",cdfx:"application/cdfx+xml",
cdmia:"application/cdmi-capability",cdmic:"application/cdmi-container",cdmid:"application/cdmi-domain",
cdmio:"application/cdmi-object",cdmiq:"application/cdmi-queue",cer:"application/pkix-cert",cgm:"image/cgm",
cjs:"application/node",class:"application/java-vm",coffee:"text/coffeescript",conf:"text/plain",
cpl:"application/cpl+xml",cpt:"application/mac-compactpro",crl:"application/pkix-crl",css:"text/css",csv:"text/csv",
cu:"application/cu-seeme",cwl:"application/cwl",cww:"application/prs.cww",davmount:"application/davmount+xml",
dbk:"application/docbook+xml",deb:"application/octet-stream",def:"text/plain",deploy:"application/octet-stream",
dib:"image/bmp","disposition-notification":"message/disposition-notification",dist:"application/octet-stream",
distz:"application/octet-stream",dll:"application/octet-stream",dmg:"application/octet-stream",
dms:"application/octet-stream",doc:"application/msword",dot:"application/msword",dpx:"image/dpx",drle:"image/dicom-rle",
dsc:"text/prs.lines.tag",dssc:"application/dssc+der",dtd:"application/xml-dtd",dump:"application/octet-stream",
dwd:"application/atsc-dwd+xml",ear:"application/java-archive",ecma:"application/ecmascript",
elc:"application/octet-stream",emf:"image/emf",eml:"message/rfc822",emma:"application/emma+xml",
emotionml:"application/emotionml+xml",eps:"application/postscript",epub:"application/epub+zip",
exe:"application/octet-stream",exi:"application/exi",exp:"application/express",exr:"image/aces",
ez:"application/andrew-inset",fdf:"application/fdf",fdt:"application/fdt+xml",fits:"image/fits",g3:"image/g3fax",
gbr:"application/rpki-ghostbusters",geojson:"application/geo+json",gif:"image/gif",glb:"model/gltf-binary",
gltf:"model/gltf+json",gml:"application/gml+xml",gpx:"application/gpx+xml",gram:"application/srgs",
grxml:"application/srgs+xml",gxf:"application/gxf",gz:"application/gzip",h261:"video/h261",h263:"video/h263",
h264:"video/h264",heic:"image/heic",heics:"image/heic-sequence",heif:"image/heif",heifs:"image/heif-sequence",
hej2:"image/hej2k",held:"application/atsc-held+xml",hjson:"application/hjson",hlp:"application/winhlp",
hqx:"application/mac-binhex40",hsj2:"image/hsj2",htm:"text/html",html:"text/html",ics:"text/calendar",ief:"image/ief",
ifb:"text/calendar",iges:"model/iges",igs:"model/iges",img:"application/octet-stream",in:"text/plain",ini:"text/plain",
ink:"application/inkml+xml",inkml:"application/inkml+xml",ipfix:"application/ipfix",iso:"application/octet-stream",
its:"application/its+xml",jade:"text/jade",jar:"application/java-archive",jhc:"image/jphc",jls:"image/jls",
jp2:"image/jp2",jpe:"image/jpeg",jpeg:"image/jpeg",jpf:"image/jpx",jpg:"image/jpeg",jpg2:"image/jp2",jpgm:"image/jpm",
jpgv:"video/jpeg",jph:"image/jph",jpm:"image/jpm",jpx:"image/jpx",js:"text/javascript",json:"application/json",
json5:"application/json5",jsonld:"application/ld+json",jsonml:"application/jsonml+json",jsx:"text/jsx",jt:"model/jt",
jxl:"image/jxl",jxr:"image/jxr",jxra:"image/jxra",jxrs:"image/jxrs",jxs:"image/jxs",jxsc:"image/jxsc",jxsi:"image/jxsi",
jxss:"image/jxss",kar:"audio/midi",ktx:"image/ktx",ktx2:"image/ktx2",less:"text/less",lgr:"application/lgr+xml",
list:"text/plain",litcoffee:"text/coffeescript",log:"text/plain",lostxml:"application/lost+xml",
lrf:"application/octet-stream",m1v:"video/mpeg",m21:"application/mp21",m2a:"audio/mpeg",m2t:"video/mp2t",
m2ts:"video/mp2t",m2v:"video/mpeg",m3a:"audio/mpeg",m4a:"audio/mp4",m4p:"application/mp4",m4s:"video/iso.segment",
ma:"application/mathematica",mads:"application/mads+xml",maei:"application/mmt-aei+xml",man:"text/troff",
manifest:"text/cache-manifest",map:"application/json",mar:"application/octet-stream",markdown:"text/markdown",
mathml:"application/mathml+xml",mb:"application/mathematica",mbox:"application/mbox",md:"text/markdown",mdx:"text/mdx",
me:"text/troff",mesh:"model/mesh",meta4:"application/metalink4+xml",metalink:"application/metalink+xml",
mets:"application/mets+xml",mft:"application/rpki-manifest",mid:"audio/midi",midi:"audio/midi",mime:"message/rfc822",
mj2:"video/mj2",mjp2:"video/mj2",mjs:"text/javascript",mml:"text/mathml",mods:"application/mods+xml",
mov:"video/quicktime",mp2:"audio/mpeg",mp21:"application/mp21",mp2a:"audio/mpeg",mp3:"audio/mpeg",mp4:"video/mp4",
mp4a:"audio/mp4",mp4s:"application/mp4",mp4v:"video/mp4",mpd:"application/dash+xml",mpe:"video/mpeg",mpeg:"video/mpeg",
mpf:"application/media-policy-dataset+xml",mpg:"video/mpeg",mpg4:"video/mp4",mpga:"audio/mpeg",
mpp:"application/dash-patch+xml",mrc:"application/marc",mrcx:"application/marcxml+xml",ms:"text/troff",
mscml:"application/mediaservercontrol+xml",msh:"model/mesh",msi:"application/octet-stream",msix:"application/msix",
msixbundle:"application/msixbundle",msm:"application/octet-stream",msp:"application/octet-stream",mtl:"model/mtl",
mts:"video/mp2t",musd:"application/mmt-usd+xml",mxf:"application/mxf",mxmf:"audio/mobile-xmf",mxml:"application/xv+xml",
n3:"text/n3",nb:"application/mathematica",nq:"application/n-quads",nt:"application/n-triples",obj:"model/obj",
oda:"application/oda",oga:"audio/ogg",ogg:"audio/ogg",ogv:"video/ogg",ogx:"application/ogg",
omdoc:"application/omdoc+xml",onepkg:"application/onenote",onetmp:"application/onenote",onetoc:"application/onenote",
onetoc2:"application/onenote",opf:"application/oebps-package+xml",opus:"audio/ogg",otf:"font/otf",
owl:"application/rdf+xml",oxps:"application/oxps",p10:"application/pkcs10",p7c:"application/pkcs7-mime",
p7m:"application/pkcs7-mime",p7s:"application/pkcs7-signature",p8:"application/pkcs8",pdf:"application/pdf",
pfr:"application/font-tdpfr",pgp:"application/pgp-encrypted",pkg:"application/octet-stream",pki:"application/pkixcmp",
pkipath:"application/pkix-pkipath",pls:"application/pls+xml",png:"image/png",prc:"model/prc",
prf:"application/pics-rules",provx:"application/provenance+xml",ps:"application/postscript",
pskcxml:"application/pskc+xml",pti:"image/prs.pti",qt:"video/quicktime",raml:"application/raml+yaml",
rapd:"application/route-apd+xml",rdf:"application/rdf+xml",relo:"application/p2p-overlay+xml",
rif:"application/reginfo+xml",rl:"application/resource-lists+xml",rld:"application/resource-lists-diff+xml",
rmi:"audio/midi",rnc:"application/relax-ng-compact-syntax",rng:"application/xml",roa:"application/rpki-roa",
roff:"text/troff",rq:"application/sparql-query",rs:"application/rls-services+xml",rsat:"application/atsc-rsat+xml",
rsd:"application/rsd+xml",rsheet:"application/urc-ressheet+xml",rss:"application/rss+xml",rtf:"text/rtf",
rtx:"text/richtext",rusd:"application/route-usd+xml",s3m:"audio/s3m",sbml:"application/sbml+xml",
scq:"application/scvp-cv-request",scs:"application/scvp-cv-response",sdp:"application/sdp",
senmlx:"application/senml+xml",sensmlx:"application/sensml+xml",ser:"application/java-serialized-object",
setpay:"application/set-payment-initiation",setreg:"application/set-registration-initiation",sgi:"image/sgi",
sgm:"text/sgml",sgml:"text/sgml",shex:"text/shex",shf:"application/shf+xml",shtml:"text/html",sieve:"application/sieve",
sig:"application/pgp-signature",sil:"audio/silk",silo:"model/mesh",siv:"application/sieve",slim:"text/slim",
slm:"text/slim",sls:"application/route-s-tsid+xml",smi:"application/smil+xml",smil:"application/smil+xml",
snd:"audio/basic",so:"application/octet-stream",spdx:"text/spdx",spp:"application/scvp-vp-response",
spq:"application/scvp-vp-request",spx:"audio/ogg",sql:"application/sql",sru:"application/sru+xml",
srx:"application/sparql-results+xml",ssdl:"application/ssdl+xml",ssml:"application/ssml+xml",
stk:"application/hyperstudio",stl:"model/stl",stpx:"model/step+xml",stpxz:"model/step-xml+zip",stpz:"model/step+zip",
styl:"text/stylus",stylus:"text/stylus",svg:"image/svg+xml",svgz:"image/svg+xml",swidtag:"application/swid+xml",
t:"text/troff",t38:"image/t38",td:"application/urc-targetdesc+xml",tei:"application/tei+xml",
teicorpus:"application/tei+xml",text:"text/plain",tfi:"application/thraud+xml",tfx:"image/tiff-fx",tif:"image/tiff",
tiff:"image/tiff",toml:"application/toml",tr:"text/troff",trig:"application/trig",ts:"video/mp2t",
tsd:"application/timestamped-data",tsv:"text/tab-separated-values",ttc:"font/collection",ttf:"font/ttf",
ttl:"text/turtle",ttml:"application/ttml+xml",txt:"text/plain",u3d:"model/u3d",u8dsn:"message/global-delivery-status",
u8hdr:"message/global-headers",u8mdn:"message/global-disposition-notification",u8msg:"message/global",
ubj:"application/ubjson",uri:"text/uri-list",uris:"text/uri-list",urls:"text/uri-list",vcard:"text/vcard",
vrml:"model/vrml",vtt:"text/vtt",vxml:"application/voicexml+xml",war:"application/java-archive",wasm:"application/wasm",
wav:"audio/wav",weba:"audio/webm",webm:"video/webm",webmanifest:"application/manifest+json",webp:"image/webp",
wgsl:"text/wgsl",wgt:"application/widget",wif:"application/watcherinfo+xml",wmf:"image/wmf",woff:"font/woff",
woff2:"font/woff2",wrl:"model/vrml",wsdl:"application/wsdl+xml",wspolicy:"application/wspolicy+xml",x3d:"model/x3d+xml",
x3db:"model/x3d+fastinfoset",x3dbz:"model/x3d+binary",x3dv:"model/x3d-vrml",x3dvz:"model/x3d+vrml",x3dz:"model/x3d+xml",
xaml:"application/xaml+xml",xav:"application/xcap-att+xml",xca:"application/xcap-caps+xml",
xcs:"application/calendar+xml",xdf:"application/xcap-diff+xml",xdssc:"application/dssc+xml",
xel:"application/xcap-el+xml",xenc:"application/xenc+xml",xer:"application/patch-ops-error+xml",xfdf:"application/xfdf",
xht:"application/xhtml+xml",xhtml:"application/xhtml+xml",xhvml:"application/xv+xml",xlf:"application/xliff+xml",
xm:"audio/xm",xml:"text/xml",xns:"application/xcap-ns+xml",xop:"application/xop+xml",xpl:"application/xproc+xml",
xsd:"application/xml",xsf:"application/prs.xsf+xml",xsl:"application/xml",xslt:"application/xml",
xspf:"application/xspf+xml",xvm:"application/xv+xml",xvml:"application/xv+xml",yaml:"text/yaml",yang:"application/yang",
yin:"application/yin+xml",yml:"text/yaml",zip:"application/zip"};function lookup(t){
let i=(""+t).trim().toLowerCase(),e=i.lastIndexOf(".");return a[~e?i.substring(++e):i]}}};
