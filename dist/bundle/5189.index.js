import{createRequire as t}from"module";export const id=5189;export const ids=[5189,3453];export const modules={
49536:(t,a,i)=>{i.r(a),i.d(a,{reconcileJob:()=>reconcileJob})
;var e=i(77598),n=i(91659),o=i(6346),p=i(81729),l=i(91948),s=i(64972),c=i(78757);async function reconcileJob(t,a){
const i=(0,p.wi)(t);n.Pq(i.token);const r=(0,p.MH)(t,{mode:"dry_run",environment:null},(0,
e.randomBytes)(16).toString("hex")),m=(0,o.N)({facts:r,token:i.token,env:t,clock:Date.now,log:a.info}),d=await(0,
l.O)(m.reader,r.repository),h=await(0,c.hU)({facts:r,branch:m.ledgerReader,keys:await(0,c.TK)(r,d,Date.now()),kinds:s.G,
reconciler:(0,c.qz)({facts:r,github:m,kinds:s.G,clock:Date.now}),inventory:m.inventory,rules:await(0,
c.ky)(d,m.reader,s.G)});for(const t of[...(0,c.DZ)(h),...h.findings.map(c.pG)])a.info(t)
;const{inDoubt:u,unknown:f,changed:x}=(0,c.mQ)(h);return n.uH("in-doubt-count",String(u)),
n.uH("unknown-count",String(f)),n.uH("changed-count",String(x)),n.uH("ledger-holds",String(null===h.ledgerFault)),
n.uH("report",(0,c.uT)(h)),await n.z.addRaw((0,c.JO)(h),!0).write(),"none"===i.failOn?null:(0,c.Nz)(h)}},
43568:(t,a,i)=>{i.d(a,{E:()=>peekBranch,F:()=>BranchTree})
;var e=i(74296),n=i(12112),o=i(67968),p=i(52533),l=i(12814),s=i(71971);const c=2e3;async function peekBranch(t,a){
const i=await t.head();return null===i?null:accepted(new BranchSnapshot(t,i),a)}async function accepted(t,a){
const{branch:i,head:e}=t;if(null===e||(0,o.XV)(e))return t
;const[n,c]=await Promise.all([t.read(p.Ij),t.read(p.nm)]),r=null===c?null:(0,o.Nu)({...e,id:e.sha,
checkpoint:Buffer.from(c).toString()},a)
;if(null!==r&&("live"===r.standing||a.trusted.some(({last:t})=>t?.commit===e.sha&&t.size===r?.signed.size&&t.root===r.signed.root))&&null!==(0,
s.nM)(n,c))return t;const{tip:m,tree:d,contents:h}=await(0,l.TU)(i,e.sha,a);return new BranchSnapshot(i,e,{aside:{
sha:m.id,tree:m.tree,files:d,contents:h}})}class BranchTree{#t;#a;#i=null;#e=null;#n=null;#o=[];#p=null
;constructor(t,{create:a}){this.#t=t,this.#a=a}prefetch(t){null===this.#e?(this.#o.push(t),
null===this.#n?this.#n=this.#l():(0,n.NN)(this.#n.then(a=>a?.prefetch([t]))),(0,n.NN)(this.#n)):this.#e.prefetch([t])}
async peek(t){this.#p=t;const a=await this.#s();return null===a?null:(this.#i=await accepted(a,t),
null!==this.#n&&(this.#n=Promise.resolve(this.#i)),this.#i)}async#s(){try{if(null!==this.#n)return await this.#n}catch{
this.#n=null}return this.#l()}async snapshot(t){if(null!==this.#e)return this.#e;const a=await this.peek(t)
;if(this.#n=null,null!==a)return a;if(this.#a)return new BranchSnapshot(this.#t,null)
;throw new e.NL("ledger_missing",`There is no branch ${p.jF}. The first time, run \`marketops ledger init\` in a clone (or pass \`create-ledger: true\` once). If there was one before, find out who deleted it and restore it: what was consumed is known there alone.`)
}async#l(){const t=await this.#t.head()
;return null===t?null:(this.#i?.parent===t.sha||(this.#i=new BranchSnapshot(this.#t,t),
this.#o.length>0&&this.#i.prefetch([{files:[p.Ij,p.nm]},...this.#o])),this.#i)}async ready(t){
if(!(t instanceof BranchSnapshot))throw new Error("a state of another ledger");const{head:a,aside:i}=t
;if(null===a)return this.#c();if(null===i||i.tree===a.tree)return t
;const e=await this.#r(()=>this.#t.createCommit("Set foreign commits aside",i.tree,[a.sha]))
;return await this.#m(a.sha,e,()=>this.#t.advance(e))?(this.#i=new BranchSnapshot(this.#t,{sha:e,parents:[a.sha],
tree:i.tree},{aside:i}),this.#i):"conflict"}async#c(){const t=await this.#r(()=>this.#t.createTree(new Map([[p.Ij,(0,
s.C0)(s._W)]]))),a=await this.#r(()=>this.#t.createCommit("Begin the ledger",t,[]))
;return await this.#m(null,a,()=>this.#t.create(a))?(this.#i=new BranchSnapshot(this.#t,{sha:a,parents:[],tree:t}),
this.#i):"conflict"}async#m(t,a,i){for(let e=1;;e++)try{return await i(),!0}catch(i){const n=failureOf(i)
;if(null===n||"rate_limited"===n.code)throw i;const o=await this.#t.head().catch(()=>{});if(o?.sha===a)return!0
;if(void 0!==o&&(o?.sha??null)!==t)return!1;if("refused"===n.certainty&&e>=2)throw refused(n);if(e>=3)throw unknown(n)
;await this.#t.pause(c)}}async commit(t,a,i){
if(!(t instanceof BranchSnapshot)||null===t.head)throw new Error("a state that is ready");this.#e=null
;const e=await this.#d(t,a,()=>this.#t.commit(i,t.parent,a));return null===e?"conflict":(this.#o=[],this.#e=e,e)}
async#r(t){for(let a=1;;a++)try{return await t()}catch(t){const i=failureOf(t)
;if(null===i||"rate_limited"===i.code)throw t;if("refused"===i.certainty)throw refused(i);if(3===a)throw t
;await this.#t.pause(c)}}async#d(t,a,i){let e=!1;for(let n=1;;n++)try{const e={sha:await i(),parents:[t.parent],tree:""}
;return new BranchSnapshot(this.#t,e,{before:t,changes:a})}catch(i){const o=failureOf(i);if(null===o)throw i
;const p=await this.#h(t,a);if("another"===p)return null;if("unmoved"!==p)return p;const l="refused"===o.certainty
;if("rate_limited"===o.code)throw e?unknown(o):i;const s=l&&(r.includes(o.code)||409===o.status);if(s&&!e)return null
;if(l&&!s&&n>=2)throw e?unknown(o):refused(o);if(n>=3)throw unknown(o);e||=!l,await this.#t.pause(c)}}async#h(t,a){
const[i,e]=[...a].find(([t])=>t.startsWith("ledger/"))??[],n=this.#p
;if(void 0===i||!e||null===n)throw new Error("a commit without lines");for(let a=1;;a++){try{
const o=await this.#t.head();if(null===o||o.sha===t.parent)return"unmoved"
;const p=await accepted(new BranchSnapshot(this.#t,o),n),l=await p.read(i)
;if(null!==l)return 0===Buffer.compare(l,e)?p:"another";if(3===a)return"another"}catch(t){if(null===failureOf(t))throw t
;if(3===a)return"unmoved"}await this.#t.pause(c)}}}const r=["ref_moved","already_exists"];class BranchSnapshot{head
;branch;aside;#u;#f;#x=new Map;#g=new Map;#w=new Map;constructor(t,a,{aside:i=null,before:e=null,changes:n=new Map}={}){
this.head=a,this.branch=t,this.aside=i,this.#u=e,this.#f=null===a?new Map([[p.Ij,(0,s.C0)(s._W)]]):n}get base(){
return this.aside?.sha??this.parent}get parent(){return this.head?.sha??""}prefetch(t){
if(null===this.#u)for(const{files:a=[],folders:i=[]}of t){for(const t of i)(0,n.NN)(this.list(t))
;for(const t of a)this.#x.has(t)||this.#w.has(t)||this.#w.set(t,(0,n.NN)(this.#v(t)))}else this.#u.prefetch(t)}read(t){
const a=this.#f.get(t);return void 0!==a?Promise.resolve(a):null!==this.#u?this.#u.read(t):(0,n.HK)(this.#x,t,()=>{
const a=this.#w.get(t);return this.#w.delete(t),void 0===a?this.#v(t):a.catch(()=>this.#v(t))})}async#v(t){
if(null===this.head)return null;const{aside:a}=this;if(null===a)return this.branch.read(t,this.head.sha)
;const i=a.files.get(t);return void 0===i?null:a.contents.get(i.id)??(await this.branch.blobs([i])).get(i.id)??null}
async list(t){return null===this.#u?(0,n.HK)(this.#g,t,()=>this.#b(t)):namesIn(t,await this.#u.list(t),this.#f)}
async#b(t){const{aside:a,head:i}=this;return null!==a?namesIn(t,[],a.files):null===i?[]:this.branch.list(t,i.sha)}
async segmentOf(t){const a=[...this.#f].find(([t])=>t.startsWith("ledger/"));if(a?.[1]&&a[0]<=(0,p.RA)(t))return a[1]
;if(null!==this.#u)return this.#u.segmentOf(t)
;const i=this.aside?.files??(null===this.head?void 0:(await this.branch.trees([this.head.sha]))[0]),e=[...i?.keys()??[]].filter(a=>a.startsWith("ledger/")&&a<=(0,
p.RA)(t)),n=e.sort().at(-1);return void 0===n?null:this.read(n)}}function namesIn(t,a,i){const e=new Set(a)
;for(const[a,n]of i){if(!a.startsWith(`${t}/`))continue;const i=a.slice(t.length+1)
;null===n?e.delete(i):i.includes("/")||e.add(i)}return[...e]}function failureOf(t){
return t instanceof e.NL&&"certainty"in t?t:null}function refused(t){
return new e.NL("ledger_write_refused",`GitHub refused to write the branch ${p.jF}, though nobody else had moved it: ${t.message} Add \`contents: write\` to the job's permissions, and let no ruleset keep this workflow from pushing to ${p.jF} (input \`ledger-token\` where one App alone may). Where workflow files were planted on the branch, an owner puts the accepted files back with \`marketops ledger restore\`.`,{
cause:t})}function unknown(t){
return new e.NL("ledger_write_unknown",`Nobody knows whether the branch ${p.jF} took the last commit: ${(0,
e.bD)(t)} Nothing further was begun. The next run looks, and reconciles what it finds.`,{cause:t})}},31615:(t,a,i)=>{
i.d(a,{Uj:()=>fit,Zg:()=>pae,b3:()=>l,hk:()=>openEnvelope,iA:()=>sealEnvelope,ui:()=>p})
;var e=i(23121),n=i(46260),o=i(53633)
;const p="application/vnd.marketops.receipt.v1+json",l="application/vnd.marketops.manifest.v1+json",base64Text=t=>"string"==typeof t&&null!==(0,
e.E)(t)?null:{path:"",expected:"canonical base64"},s=(0,o.g1)({payload:base64Text,payloadType:o.Qq,signatures:(0,
o.p_)((0,o.g1)({keyid:(0,o.wC)(/^(?:hmac-sha256:[0-9a-f]{16}|ed25519:[0-9a-f]{8})$/,"a key id"),sig:base64Text}))})
;function pae(t,a){const i=Buffer.from(t)
;return Buffer.concat([Buffer.from(`DSSEv1 ${i.length} `),i,Buffer.from(` ${a.length} `),a])}
function openEnvelope(t,a,i){const e=fit(s,(0,n.OW)(t),"envelope")
;if(e.payloadType!==a)throw new n.dO(`payloadType is not ${a}`);const o=Buffer.from(e.payload,"base64"),p=(0,n._6)(o)
;if(null===p)throw new n.dO("payload is not valid UTF-8");return{envelope:e,payload:fit(i,(0,n.Kf)(p),"payload"),
signed:pae(a,o)}}function fit(t,a,i){const e=t(a)
;if(null!==e)throw new n.dO(`${i}: ${e.path||"value"}: expected ${e.expected}`);return a}function sealEnvelope(t,a,i){
return{payload:(0,e.n)(a),payloadType:t,signatures:i}}},54285:(t,a,i)=>{i.d(a,{CS:()=>prose,MZ:()=>codeCell,aY:()=>code,
eO:()=>firstThatFits,kq:()=>quotedBlock,nf:()=>link,q3:()=>httpUrl,tp:()=>table,zH:()=>details});var e=i(2792);const n={
"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function prose(t,a=500){return(0,e.Jj)((0,
e.P8)(t),a).replace(/[&<>]/g,t=>n[t]).replace(/[\\`*_[\]|~$]/g,"\\$&").replaceAll("://","\\://").replace(/[@#]/g,"$&&#8203;").replace(/(www)\./gi,"$1&#46;")
}function code(t,a=200){const i=(0,e.Jj)((0,e.ko)(t),a).replaceAll("##[","#⁠#[");if(""===i.trim())return"(empty)"
;const n="`".repeat(longestRun(i)+1),o=i.startsWith("`")||i.endsWith("`")||i.startsWith(" ")?" ":""
;return`${n}${o}${i}${o}${n}`}function codeCell(t,a=200){const i=code(t,a);if(!i.includes("|"))return i
;return`<code>${(0,e.Jj)((0,e.ko)(t),a).replace(/[^\p{L}\p{N} ]/gu,t=>`&#${t.codePointAt(0)};`)}</code>`}
function link(t,a){const i=null===a?null:httpUrl(a)
;return null===i?t:`[${t}](${i.replace(/[()\\<>|\s`*_[\]]/g,t=>encodeURIComponent(t).replace(/^[(*_)]$/,t=>`%${t.charCodeAt(0).toString(16)}`))})`
}function quotedBlock(t,a){
const i=(0,e.Jj)((0,e.Q6)(t),a).replaceAll("##[","#⁠#["),n="`".repeat(Math.max(3,longestRun(i)+1))
;return[`${n}text`,...i.replace(/\n$/,"").split("\n"),n].map(t=>`> ${t}`).join("\n")}function table(t,a){
const row=t=>`| ${t.join(" | ")} |`;return[row(t),row(t.map(()=>"---")),...a.map(row)].join("\n")}function details(t,a){
return`<details><summary>${t}</summary>\n\n${a}\n\n</details>`}function firstThatFits(t,a,i){let e=""
;for(const n of t)if(e=i(n),Buffer.byteLength(e)<=a)break;return e}function httpUrl(t){if(!URL.canParse(t))return null
;const{protocol:a,username:i,password:e,href:n}=new URL(t);return("https:"===a||"http:"===a)&&""===i&&""===e?n:null}
function longestRun(t){return Math.max(0,...(t.match(/`+/g)??[]).map(t=>t.length))}},63453:a=>{
const load=()=>t(import.meta.url)("./undici.cjs");a.exports={get ProxyAgent(){return load().ProxyAgent},get fetch(){
return load().fetch}}},16059:(t,a,i)=>{i.d(a,{$:()=>lookup});const e={"3g2":"video/3gpp2","3gp":"video/3gpp",
"3gpp":"video/3gpp","3mf":"model/3mf",aac:"audio/aac",ac:"application/pkix-attr-cert",adp:"audio/adpcm",
adts:"audio/aac",ai:"application/postscript",aml:"application/automationml-aml+xml",
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
let a=(""+t).trim().toLowerCase(),i=a.lastIndexOf(".");return e[~i?a.substring(++i):a]}}};
