export const id=4419;export const ids=[4419];export const modules={47064:(i,a,t)=>{t.r(a),t.d(a,{
policyCheck:()=>policyCheck,policyTest:()=>policyTest,policyWhy:()=>policyWhy})
;var p=t(51455),e=t(76760),o=t(62564),l=t(46260),n=t(66131);const m={refs:"job.ref",events:"job.event",
actors:"job.actor, job.triggering_actor",workflows:"job.workflow_ref",environments:"job.environment",windows:"now"}
;function placeOf(i,a,t,p){const e=`plan.json operations[${a}]`;if("operations"===i)return`${e}.operation_kind`
;if("repositories"===i)return`${e}.repository`;if("target_on_default_branch"===i){
const i=t.operations[a]?.operation_id,e=p.targets.findIndex(({operation_id:a})=>a===i)
;return e<0?"evidence.json targets":`evidence.json targets[${e}].on_default_branch`}
if("environments"===i&&null===p.job.environment)return"policy.yml environment";const l=(0,o.NO)(i)
;return null===l?`evidence.json ${m[i]??"job"}`:`${e} (${l})`}
var c=t(74296),s=t(58080),d=t(22020),r=t(38422),x=t(39600),f=t(29798),g=t(6848),u=t(93156),v=t(94346)
;const policyCheck=async(i,{policy:a})=>{const{value:t,locate:p}=await parsed(i,a),e=(0,o.hM)(t,Date.now(),d.G)
;for(const{code:a,message:t,path:o}of e)i.stdout(`${(0,c.j$)(p(o))}: ${(0,s.g)(t)} [${a}]\n`)
;for(const{code:p,message:e}of(0,o.sy)(t,{all:!0}))i.stdout(`${a}: note: ${e} [${p}]\n`)
;return i.stdout(`${t.rules.length} rules, ${e.length} findings\n`),0===e.length?0:1
},policyTest=async(i,{policy:a,cases:t})=>{const{value:p}=await parsed(i,a),e=(0,o.h6)(p,await readNamed(i,t),t,d.G)
;for(const{name:a,passed:t,at:p,expected:o,found:l}of e){
const e=t?"":`: expected ${decided(o.decision,o.rule)}, found ${decided(l.decision,l.rules.join(", "))}`
;i.stdout(`${t?"ok    ":"FAILED"} ${(0,c.j$)(p)} ${(0,s.g)(a)}${e}\n`)}const l=e.filter(({passed:i})=>!i).length
;return i.stdout(`${e.length-l} of ${e.length} cases are decided as expected\n`),0===l?0:1},policyWhy=async(i,a)=>{
const{operation:t,proof:p,json:m}=a,h=await(0,x.GJ)((0,e.resolve)(i.cwd,p))
;if("proof"!==h?.kind&&"zip"!==h?.kind)throw(0,c.Wp)(`${p} is no proof folder and no zip of one.`)
;const j="zip"===h.kind?await(0,
v.Q)(h.path):(0,g.WG)(h.path),b=await(0,f.kZ)(j,await j.list()).finally(()=>j.close()),[w,k,y]=[(0,u.sb)(b.plan),(0,
u.sb)(b.evidence),(0,u.sb)(b.policy)]
;if(0===y.length)throw(0,c.Wp)("The policy is withheld from this proof: ask somebody who may read it.")
;const $=w.operations.findIndex(({operation_id:i})=>i===t),{value:q}=(0,
o.ON)(y,r.Pb.policy,d.G),z=function derive(i,a,t,p,e){const{decisions:m,requests:c}=(0,
n.s8)(i,a,t,p),[s,d,r]=[i.operations[e],m[e],c[e]];if(void 0===s||void 0===d||void 0===r)return null;const x=(0,
n.sI)(i,t);return{operation_id:s.operation_id,decision:d.decision,rules:a.rules.map(p=>{const{matched:l,parts:n}=(0,
o.Up)(a,p,r),m=n.map(a=>({...a,from:placeOf(a.condition,e,i,t)}));return{id:p.id,effect:p.effect,reason:p.reason,
matched:l,conditions:m}}),demands:o.lM.map(({name:i,members:p,judge:e})=>{const o=e(a,x);return{name:i,
verdict:null===o?null:0===o.length?"met":"unmet",facts:p.map(i=>({from:`evidence.json ${i}`,found:(0,l.dw)(t[i])})),
violations:o??[]}}),violations:d.violations}}(w,q,k,d.G,$);if(null===z){
const i=w.operations.map(({operation_id:i})=>i).join(", ");throw(0,c.Wp)(`The plan has no operation ${t}; it has ${i}.`)
}
return i.stdout(m?`${JSON.stringify(z)}\n`:`${function whyText({operation_id:i,decision:a,rules:t,demands:p,violations:e}){
const short=i=>i.length>300?`${i.slice(0,300)}…`:i
;return[`${i}: ${a}`,...t.flatMap(({id:i,effect:a,reason:t,matched:p,conditions:e})=>[`rule ${i} (${a}) ${p?"matches":"does not match"}: ${t}`,...e.map(({condition:i,verdict:a,expected:t,found:p,from:e})=>`  ${a.padEnd(12)} ${i}: wanted ${t}; found ${short(p)}  [${e}]`)]),"the run as a whole",...p.flatMap(({name:i,verdict:a,facts:t,violations:p})=>[`  ${(a??"not asked").padEnd(12)} ${i}`,...t.map(({from:i,found:a})=>`    ${short(a)}  [${i}]`),...p.map(({code:i,message:a})=>`    ${a} [${i}]`)]),...e.map(({code:i,message:a})=>`because: ${a} [${i}]`)]
}(z).map(s.g).join("\n")}\n`),"permit"===z.decision?0:1};async function parsed(i,a){return(0,
o.ON)(await readNamed(i,a),a,d.G)}async function readNamed({cwd:i},a){try{return await(0,p.readFile)((0,e.resolve)(i,a))
}catch(i){throw new c.NL("file_unreadable",`${a} cannot be read. Name the file with its path.`,{cause:i})}}
function decided(i,a){return null===a||""===a?i:`${i} by ${(0,s.g)(a)}`}},12112:(i,a,t)=>{function limiter(i){let a=i
;const t=[];return async i=>{a>0?a--:await new Promise(i=>t.push(i));try{return await i()}finally{const i=t.shift()
;void 0===i?a++:i()}}}async function mapLimited(i,a,t){const p=limiter(a)
;return(await Promise.allSettled(i.map((i,a)=>p(()=>t(i,a))))).map(i=>{if("rejected"===i.status)throw i.reason
;return i.value})}function once(i){let a;return()=>a??=i()}function prefetched(i){return i.catch(()=>{}),i}
function remembered(i,a,t){const p=i.get(a);if(void 0!==p)return p;const e=t();i.set(a,e);const forget=()=>{i.delete(a)}
;return e.then(i=>null===i?forget():void 0,forget),e}t.d(a,{HK:()=>remembered,NN:()=>prefetched,Oo:()=>once,
TA:()=>limiter,bB:()=>mapLimited})},58080:(i,a,t)=>{function printable(i){
return i.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,i=>`\\u${i.charCodeAt(0).toString(16).padStart(4,"0")}`)
}t.d(a,{g:()=>printable})},16059:(i,a,t)=>{t.d(a,{$:()=>lookup});const p={"3g2":"video/3gpp2","3gp":"video/3gpp",
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
yin:"application/yin+xml",yml:"text/yaml",zip:"application/zip"};function lookup(i){
let a=(""+i).trim().toLowerCase(),t=a.lastIndexOf(".");return p[~t?a.substring(++t):a]}}};
