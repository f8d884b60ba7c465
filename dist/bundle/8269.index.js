export const id=8269;export const ids=[8269];export const modules={45482:(i,a,t)=>{t.d(a,{$Z:()=>readSince,
GZ:()=>readHmacKeys,LF:()=>readPins,SC:()=>readLedger})
;var p=t(51455),e=t(76760),o=t(29241),l=t(36762),n=t(55543),m=t(38931),c=t(74296),s=t(49598),r=t(19523),d=t(14182),x=t(91948)
;async function readOption(i,a,t){try{return await(0,p.readFile)((0,e.resolve)(i.cwd,t),"utf8")}catch(i){throw(0,
c.Wp)(`${a} ${t} cannot be read (${(0,c.bD)(i)}). Name a file that is there.`)}}
async function readPins(i,{path:a,vkey:p,trustedKeys:e,repository:l,approvers:m=[]}){for(const i of p)if(null===(0,
r.z5)(i))throw(0,c.Wp)(`--vkey ${i} is not a verifier key of the form <origin>+<8 hex>+<base64>. Copy its whole line.`)
;const s=p.map(i=>`${i}\n`),f=p.length>0?["--vkey"]:[];void 0!==e&&(s.push(await readOption(i,"--trusted-keys",e)),
f.push(e),await refuseInside(i,"--trusted-keys",e,a));const g=[]
;for(const t of m)g.push(await readOption(i,"--approvers",t)),await refuseInside(i,"--approvers",t,a);if(void 0!==l){
const a=await async function readOwners(i,a){if(!/^[\w.-]+\/[\w.-]+$/.test(a))throw(0,
c.Wp)(`--repository ${a} is not OWNER/NAME.`)
;const[{readingClient:p},{createReader:e}]=await Promise.all([Promise.all([t.e(7561),t.e(1227),t.e(7915)]).then(t.bind(t,97915)),t.e(9649).then(t.bind(t,9649))]),o=e(p(i,i.env.GITHUB_API_URL||"https://api.github.com")),{read:l,commit:n,branch:m}=await(0,
x.O)(o,a),s=await l(d.Z);if(null===s)throw(0,c.Wp)(`--repository ${a} has no ${d.Z} on its default branch.`)
;const r=await(0,x.D)(o,a,m);return{text:Buffer.from(s).toString(),from:`${d.Z} of ${a} at ${n}`,approvers:r}
}(i,l).catch(i=>cannotRead(`--repository ${l}`,i));s.push(a.text),f.push(a.from),g.push(...a.approvers)}
if(0===f.length)return null;const u=function pinsFrom(i,a){try{return(0,o.cz)(i,a)}catch(i){
if(!(i instanceof r.Us))throw i
;throw(0,c.Wp)(`${a}, line ${i.line} ${i.message}. A key list that is half understood is not used.`)}
}(s.join("\n"),f.join(" and "));return void 0!==l||m.length>0?{...u,approvers:new Set(g.map(n.ol))}:u}
async function refuseInside(i,a,t,p){if(await(0,m.F)((0,e.resolve)(i.cwd,t),(0,e.resolve)(i.cwd,p)))throw(0,
c.Wp)(`${a} ${t} lies in what is verified, which does not say whom to believe about it.`)}function cannotRead(i,a){
if(a instanceof c.NL&&"usage"===a.code)throw a;throw(0,c.Wp)(`${i} cannot be read (${(0,c.bD)(a)}).`,a)}
async function readLedger(i,a,t){if(void 0===a)return null
;if(null===t)throw(0,c.Wp)("--ledger needs keys: give --trusted-keys, --vkey or --repository as well.");const p=await(0,
l.jC)((0,e.resolve)(i.cwd,a),t).catch(i=>cannotRead(`--ledger ${a}`,i));if(null===p)throw(0,
c.Wp)(`--ledger ${a} is no clone with the whole history of the ledger branch.`);return p}
async function readHmacKeys(i,a){
const t=i.env.MARKETOPS_HMAC_KEY??"",p=void 0===a?"MARKETOPS_HMAC_KEY":`--hmac-key-file ${a}`
;return(void 0===a?t:await readOption(i,"--hmac-key-file",a)).split("\n").map(i=>i.trim()).filter(i=>""!==i).map(i=>{
const a=(0,o.e1)(i)
;if(null===a)throw(0,c.Wp)(`${p} does not hold a key made by \`marketops keygen\`. Give the secret as it was printed.`)
;return a})}async function readSince(i,a){if(void 0===a)return null;const t=(0,s.S7)(await readOption(i,"--since",a))
;if(null===t)throw(0,
c.Wp)(`--since ${a} is not a signed checkpoint. Give the file "checkpoint" of the ledger branch as you saw it.`)
;return t}},38931:(i,a,t)=>{t.d(a,{F:()=>isInside});var p=t(51455),e=t(76760);async function isInside(i,a){
const[t,o]=await Promise.all([(0,p.realpath)(i),(0,p.realpath)(a).catch(()=>a)]),l=(0,e.relative)(o,t)
;return".."!==l&&!l.startsWith(`..${e.sep}`)&&l!==(0,e.resolve)(l)}},12112:(i,a,t)=>{function limiter(i){let a=i
;const t=[];return async i=>{a>0?a--:await new Promise(i=>t.push(i));try{return await i()}finally{const i=t.shift()
;void 0===i?a++:i()}}}async function mapLimited(i,a,t){const p=limiter(a)
;return(await Promise.allSettled(i.map((i,a)=>p(()=>t(i,a))))).map(i=>{if("rejected"===i.status)throw i.reason
;return i.value})}function once(i){let a;return()=>a??=i()}function prefetched(i){return i.catch(()=>{}),i}
function remembered(i,a,t){const p=i.get(a);if(void 0!==p)return p;const e=t();i.set(a,e);const forget=()=>{i.delete(a)}
;return e.then(i=>null===i?forget():void 0,forget),e}t.d(a,{HK:()=>remembered,NN:()=>prefetched,Oo:()=>once,
TA:()=>limiter,bB:()=>mapLimited})},91948:(i,a,t)=>{t.d(a,{D:()=>approverLists,O:()=>defaultBranch})
;var p=t(74296),e=t(27597),o=t(14182);async function defaultBranch(i,a){
const{defaultBranch:t}=await i.repository(a),e=await i.commit(a,`refs/heads/${t}`)
;if(null===e)throw new p.NL("not_found",`The default branch ${t} of ${a} has no commit; push one first.`);return{
read:t=>i.file(a,t,e.sha),commit:e.sha,branch:t}}const l=200;async function approverLists(i,a,t){
const n=`/commits?path=${encodeURIComponent(o.jJ)}&sha=${encodeURIComponent(t)}`,m=await i.list(a,n,e.Ikc({sha:e.YjP()
}))
;if(m.length>l)throw new p.NL("too_many_approvers",`${o.jJ} of ${a} was changed ${m.length} times. Name the lists to believe instead.`)
;return(await Promise.all(m.map(({sha:t})=>i.file(a,o.jJ,t)))).filter(i=>null!==i)}},16059:(i,a,t)=>{t.d(a,{$:()=>lookup
});const p={"3g2":"video/3gpp2","3gp":"video/3gpp","3gpp":"video/3gpp","3mf":"model/3mf",aac:"audio/aac",
ac:"application/pkix-attr-cert",adp:"audio/adpcm",adts:"audio/aac",ai:"application/postscript",
aml:"application/automationml-aml+xml",amlx:"application/automationml-amlx+zip",amr:"audio/amr",apng:"image/apng",
appcache:"text/cache-manifest",appinstaller:"application/appinstaller",appx:"application/appx",
appxbundle:"application/appxbundle",asc:"application/pgp-keys",atom:"application/atom+xml",
atomcat:"application/atomcat+xml",atomdeleted:"application/atomdeleted+xml",atomsvc:"application/atomsvc+xml",
au:"audio/basic",avci:"image/avci",avcs:"image/avcs",avif:"image/avif",aw:"application/applixware",
bdoc:"application/bdoc",bin:"application/octet-stream",bmp:"image/bmp",bpk:"application/octet-stream",
btf:"image/prs.btif",btif:"image/prs.btif",buffer:"application/octet-stream",ccxml:"application/ccxml+xml",
cdfx:"application/cdfx+xml",cdmia:"application/cdmi-capability",cdmic:"application/cdmi-container",
cdmid:"application/cdmi-domain",cdmio:"application/cdmi-object",cdmiq:"application/cdmi-queue",
cer:"application/pkix-cert",cgm:"image/cgm",cjs:"application/node",class:"application/java-vm",
coffee:"text/coffeescript",conf:"text/plain",cpl:"application/cpl+xml",cpt:"application/mac-compactpro",
crl:"application/pkix-crl",css:"text/css",csv:"text/csv",cu:"application/cu-seeme",cwl:"application/cwl",
cww:"application/prs.cww",davmount:"application/davmount+xml",dbk:"application/docbook+xml",
deb:"application/octet-stream",def:"text/plain",deploy:"application/octet-stream",dib:"image/bmp",
"disposition-notification":"message/disposition-notification",dist:"application/octet-stream",
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
yin:"application/yin+xml",yml:"text/yaml",zip:"application/zip"};function lookup(i){
let a=(""+i).trim().toLowerCase(),t=a.lastIndexOf(".");return p[~t?a.substring(++t):a]}}};
