import{createRequire as t}from"module";export const id=3376;export const ids=[3376,3453];export const modules={
49536:(t,i,a)=>{a.r(i),a.d(i,{reconcileJob:()=>reconcileJob})
;var e=a(77598),n=a(91659),o=a(6346),s=a(81729),p=a(91948),l=a(22020),c=a(78757),r=a(87496)
;async function reconcileJob(t,i){const a=(0,s.wi)(t);n.Pq(a.token);const m=(0,s.MH)(t,{mode:"dry_run",environment:null
},(0,e.randomBytes)(16).toString("hex")),d=(0,o.N)({facts:m,token:a.token,env:t,clock:Date.now,log:i.info}),h=await(0,
p.O)(d.reader,m.repository),x=await(0,c.hU)({facts:m,branch:d.ledgerReader,keys:await(0,c.TK)(m,h,Date.now()),kinds:l.G,
reconciler:(0,c.qz)({facts:m,github:d,kinds:l.G,clock:Date.now}),inventory:d.inventory,rules:await(0,
c.ky)(h,d.reader,l.G)});for(const t of[...(0,c.DZ)(x),...x.findings.map(c.pG)])i.info(t);for(const t of(0,r.Wp)((0,
c.lY)(x,m.repository),r.tZ))i.info(t);const{inDoubt:u,unknown:f,changed:g}=(0,c.mQ)(x)
;return n.uH("in-doubt-count",String(u)),n.uH("unknown-count",String(f)),n.uH("changed-count",String(g)),
n.uH("ledger-holds",String(null===x.ledgerFault)),n.uH("report",(0,c.uT)(x)),await n.z.addRaw((0,
c.JO)(x,m.repository),!0).write(),"none"===a.failOn?null:(0,c.Nz)(x)}},43568:(t,i,a)=>{a.d(i,{E:()=>peekBranch,
F:()=>BranchTree});var e=a(74296),n=a(12112),o=a(67968),s=a(52533),p=a(12814),l=a(71971);const c=2e3
;async function peekBranch(t,i){const a=await t.head();return null===a?null:accepted(new BranchSnapshot(t,a),i)}
async function accepted(t,i){const{branch:a,head:e}=t;if(null===e||(0,o.XV)(e))return t
;const[n,c]=await Promise.all([t.read(s.Ij),t.read(s.nm)]),r=null===c?null:(0,o.Nu)({...e,id:e.sha,
checkpoint:Buffer.from(c).toString()},i)
;if(null!==r&&("live"===r.standing||i.trusted.some(({last:t})=>t?.commit===e.sha&&t.size===r?.signed.size&&t.root===r.signed.root))&&null!==(0,
l.nM)(n,c))return t;const{tip:m,tree:d,contents:h}=await(0,p.TU)(a,e.sha,i);return new BranchSnapshot(a,e,{aside:{
sha:m.id,tree:m.tree,files:d,contents:h}})}class BranchTree{#t;#i;#a=null;#e=null;#n=null;#o=[];#s=null
;constructor(t,{create:i}){this.#t=t,this.#i=i}prefetch(t){null===this.#e?(this.#o.push(t),
null===this.#n?this.#n=this.#p():(0,n.NN)(this.#n.then(i=>i?.prefetch([t]))),(0,n.NN)(this.#n)):this.#e.prefetch([t])}
async isNew(){return(await(this.#n??this.#p()))?.isNew??!0}async peek(t){this.#s=t;const i=await this.#l()
;return null===i?null:(this.#a=await accepted(i,t),null!==this.#n&&(this.#n=Promise.resolve(this.#a)),this.#a)}
async#l(){try{if(null!==this.#n)return await this.#n}catch{this.#n=null}return this.#p()}async snapshot(t){
if(null!==this.#e)return this.#e;const i=await this.peek(t);if(this.#n=null,null!==i)return i
;if(this.#i)return new BranchSnapshot(this.#t,null)
;throw new e.NL("ledger_missing",`There is no branch ${s.jF}. The first time, run \`marketops ledger init\` in a clone (or pass \`create-ledger: true\` once). If there was one before, find out who deleted it and restore it: what was consumed is known there alone.`)
}async#p(){const t=await this.#t.head()
;return null===t?null:(this.#a?.parent===t.sha||(this.#a=new BranchSnapshot(this.#t,t),
this.#o.length>0&&this.#a.prefetch([{files:[s.Ij,s.nm]},...this.#o])),this.#a)}async ready(t){
if(!(t instanceof BranchSnapshot))throw new Error("a state of another ledger");const{head:i,aside:a}=t
;if(null===i)return this.#c();if(null===a||a.tree===i.tree)return t
;const e=await this.#r(()=>this.#t.createCommit("Set foreign commits aside",a.tree,[i.sha]))
;return await this.#m(i.sha,e,()=>this.#t.advance(e))?(this.#a=new BranchSnapshot(this.#t,{sha:e,parents:[i.sha],
tree:a.tree},{aside:a}),this.#a):"conflict"}async#c(){const t=await this.#r(()=>this.#t.createTree(new Map([[s.Ij,(0,
l.C0)(l._W)]]))),i=await this.#r(()=>this.#t.createCommit("Begin the ledger",t,[]))
;return await this.#m(null,i,()=>this.#t.create(i))?(this.#a=new BranchSnapshot(this.#t,{sha:i,parents:[],tree:t}),
this.#a):"conflict"}async#m(t,i,a){for(let e=1;;e++)try{return await a(),!0}catch(a){const n=failureOf(a)
;if(null===n||"rate_limited"===n.code)throw a;const o=await this.#t.head().catch(()=>{});if(o?.sha===i)return!0
;if(void 0!==o&&(o?.sha??null)!==t)return!1;if("refused"===n.certainty&&e>=2)throw refused(n);if(e>=3)throw unknown(n)
;await this.#t.pause(c)}}async commit(t,i,a){
if(!(t instanceof BranchSnapshot)||null===t.head)throw new Error("a state that is ready");this.#e=null
;const e=await this.#d(t,i,()=>this.#t.commit(a,t.parent,i));return null===e?"conflict":(this.#o=[],this.#e=e,e)}
async#r(t){for(let i=1;;i++)try{return await t()}catch(t){const a=failureOf(t)
;if(null===a||"rate_limited"===a.code)throw t;if("refused"===a.certainty)throw refused(a);if(3===i)throw t
;await this.#t.pause(c)}}async#d(t,i,a){let e=!1;for(let n=1;;n++)try{const e={sha:await a(),parents:[t.parent],tree:""}
;return new BranchSnapshot(this.#t,e,{before:t,changes:i})}catch(a){const o=failureOf(a);if(null===o)throw a
;const s=await this.#h(t,i);if("another"===s)return null;if("unmoved"!==s)return s;const p="refused"===o.certainty
;if("rate_limited"===o.code)throw e?unknown(o):a;const l=p&&(r.includes(o.code)||409===o.status);if(l&&!e)return null
;if(p&&!l&&n>=2)throw e?unknown(o):refused(o);if(n>=3)throw unknown(o);e||=!p,await this.#t.pause(c)}}async#h(t,i){
const[a,e]=[...i].find(([t])=>t.startsWith("ledger/"))??[],n=this.#s
;if(void 0===a||!e||null===n)throw new Error("a commit without lines");for(let i=1;;i++){try{
const o=await this.#t.head();if(null===o||o.sha===t.parent)return"unmoved"
;const s=await accepted(new BranchSnapshot(this.#t,o),n),p=await s.read(a)
;if(null!==p)return 0===Buffer.compare(p,e)?s:"another";if(3===i)return"another"}catch(t){if(null===failureOf(t))throw t
;if(3===i)return"unmoved"}await this.#t.pause(c)}}}const r=["ref_moved","already_exists"];class BranchSnapshot{head
;branch;aside;isNew;#x;#u;#f=new Map;#g=new Map;#w=new Map
;constructor(t,i,{aside:a=null,before:e=null,changes:n=new Map}={}){this.head=i,this.branch=t,this.aside=a,this.#x=e,
this.isNew=null===i||(0,o.XV)(i),this.#u=this.isNew?new Map([[s.Ij,(0,l.C0)(l._W)]]):n}get base(){
return this.aside?.sha??this.parent}get parent(){return this.head?.sha??""}prefetch(t){
if(null===this.#x)for(const{files:i=[],folders:a=[]}of t){for(const t of a)(0,n.NN)(this.list(t))
;for(const t of i)this.#f.has(t)||this.#w.has(t)||this.#w.set(t,(0,n.NN)(this.#b(t)))}else this.#x.prefetch(t)}read(t){
const i=this.#u.get(t);return void 0!==i?Promise.resolve(i):null!==this.#x?this.#x.read(t):(0,n.HK)(this.#f,t,()=>{
const i=this.#w.get(t);return this.#w.delete(t),void 0===i?this.#b(t):i.catch(()=>this.#b(t))})}async#b(t){
const{aside:i,head:a}=this;if(null===a||this.isNew)return null;if(null===i)return this.branch.read(t,a.sha)
;const e=i.files.get(t);return void 0===e?null:i.contents.get(e.id)??(await this.branch.blobs([e])).get(e.id)??null}
async list(t){return null===this.#x?(0,n.HK)(this.#g,t,()=>this.#v(t)):namesIn(t,await this.#x.list(t),this.#u)}
async#v(t){const{aside:i,head:a}=this
;return null!==i?namesIn(t,[],i.files):null===a||this.isNew?[]:this.branch.list(t,a.sha)}async segmentOf(t){
const i=[...this.#u].find(([t])=>t.startsWith("ledger/"));if(i?.[1]&&i[0]<=(0,s.RA)(t))return i[1]
;if(null!==this.#x)return this.#x.segmentOf(t)
;const a=this.aside?.files??(null===this.head||this.isNew?void 0:(await this.branch.trees([this.head.sha]))[0]),e=[...a?.keys()??[]].filter(i=>i.startsWith("ledger/")&&i<=(0,
s.RA)(t)),n=e.sort().at(-1);return void 0===n?null:this.read(n)}}function namesIn(t,i,a){const e=new Set(i)
;for(const[i,n]of a){if(!i.startsWith(`${t}/`))continue;const a=i.slice(t.length+1)
;null===n?e.delete(a):a.includes("/")||e.add(a)}return[...e]}function failureOf(t){
return t instanceof e.NL&&"certainty"in t?t:null}function refused(t){
return new e.NL("ledger_write_refused",`GitHub refused to write the branch ${s.jF}, though nobody else had moved it: ${t.message} Add \`contents: write\` to the job's permissions, and let no ruleset keep this workflow from pushing to ${s.jF} (input \`ledger-token\` where one App alone may). Where workflow files were planted on the branch, an owner puts the accepted files back with \`marketops ledger restore\`.`,{
cause:t})}function unknown(t){
return new e.NL("ledger_write_unknown",`Nobody knows whether the branch ${s.jF} took the last commit: ${(0,
e.bD)(t)} Nothing further was begun. The next run looks, and reconciles what it finds.`,{cause:t})}},83015:(t,i,a)=>{
function closeRun(t,{refused:i=!1}={}){const a={};for(const{type:i}of t)a[i]=(a[i]??0)+1
;const e=Object.fromEntries(Object.entries(a).sort(([t],[i])=>t<i?-1:1)),n=t.find(t=>"plan.created"===t.type)?.data.operations??0
;return{counts:e,result:resultOf({dryRun:"dry_run"===t[0]?.mode,planned:n},a,i)}}
function resultOf({dryRun:t,planned:i},a,e){const has=(...t)=>t.some(t=>(a[t]??0)>0);if(t)return"planned"
;const n=e||has("receipt.refused","gate.rejected")
;return has("operation.intent")?(a["operation.succeeded"]??0)+(a["operation.unchanged"]??0)===i?"shipped":has("operation.succeeded")?"partial":"failed":n?"blocked":"unchanged"
}a.d(i,{C:()=>isConsequence,Q:()=>closeRun});const e=new Set(["dependency_failed","plan_blocked"])
;function isConsequence(t){return e.has(t)}},20198:(t,i,a)=>{function standingText({standing:t,needs:i}){
return"needs"===t?`will need: ${i.map(({text:t})=>t).join(", ")}`:t}a.d(i,{y:()=>standingText})},63453:i=>{
const load=()=>t(import.meta.url)("./undici.cjs");i.exports={get ProxyAgent(){return load().ProxyAgent},get fetch(){
return load().fetch}}},16059:(t,i,a)=>{a.d(i,{$:()=>lookup});const e={"3g2":"video/3gpp2","3gp":"video/3gpp",
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
let i=(""+t).trim().toLowerCase(),a=i.lastIndexOf(".");return e[~a?i.substring(++a):i]}}};
