"use strict";exports.id=7702,exports.ids=[7702],exports.modules={27929:((e,t,a)=>{function s(e){
return"localhost"===e||"[::1]"===e||/^127(?:\.\d{1,3}){3}$/.test(e)}function n(e){
const{hostname:t}=new URL(`http://${e}`);return new URL(`${s(t)?"http":"https"}://${e}`)}a.d(t,{L:()=>s,c:()=>n})}),
42940:((e,t,a)=>{function s(e){
return"string"!=typeof e||e.length>214?"is no name of a package":/^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(e)?null:"is no name of a package"
}function n(e){
const t="(?:0|[1-9]\\d{0,15})",a="(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)",s=new RegExp(`^${t}\\.${t}\\.${t}(?:-${a}(?:\\.${a})*)?$`)
;return"string"==typeof e&&e.length<=256&&s.test(e)?null:"is no version that npm publishes as it is"}function i(e){
return/^[A-Za-z][A-Za-z0-9._-]{0,99}$/.test(e)?/^(?:v?\d|[xX](?:$|\.))/.test(e)?"would be read as a range of versions":null:'is no dist-tag: letters, digits, ".", "_" and "-", a letter first'
}a.d(t,{B:()=>i,Bw:()=>o,Dk:()=>c,Lm:()=>g,M5:()=>s,P7:()=>l,jg:()=>r,nj:()=>n,q3:()=>p})
;const r=/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/,o=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/,c=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/,l=e=>r.test(e)?null:"is no host of a registry",g=e=>o.test(e)&&e.length<=255?null:"is no name of an image",p=e=>c.test(e)?/^sha256-[0-9a-f]{64}/.test(e)?"is a tag for signatures, which go along by themselves":null:"is no tag of an image"
}),47702:((e,t,a)=>{a.r(t),a.d(t,{publishNpm:()=>A})
;var s=a(27597),n=a(27929),i=a(24308),r=a(43646),o=a(2335),c=a(42940),l=a(16080),g=a(87298);const p=(0,l.g1)({access:(0,
l.yL)("public","restricted"),digest:g.br,integrity:(0,l.wC)(/^sha512-[A-Za-z0-9+/]{86}==$/,"sha512- and base64"),
name:l.Qq,provenance:(0,l.me)(g.br),
registry:(0,l.wC)(/^https?:\/\/[^/?#@]+(?:\/[^?#]*[^/?#])?$/,"the address of a registry"),size:l.U9,stage:l.Jt,tag:l.Qq,
version:l.Qq}),u=s.Ikc({mediaType:s.YjP().regex(/^application\/vnd\.dev\.sigstore\.bundle/),dsseEnvelope:s.Ikc({
payloadType:s.euz("application/vnd.in-toto+json"),payload:s.K39()})}),f=s.Ikc({subject:s.YOg(s.Ikc({name:s.YjP(),
digest:s.Ikc({sha512:s.YjP()})})).length(1),predicateType:s.YjP()}),h=(e,t)=>`pkg:npm/${e.replace("@","%40")}@${t}`
;function d(e,{name:t,version:a,integrity:s}){try{
const{mediaType:n,dsseEnvelope:i}=u.parse(JSON.parse(e)),{subject:r}=f.parse(JSON.parse(Buffer.from(i.payload,"base64").toString("utf8"))),[{name:o,digest:c}={
name:"",digest:{sha512:""}}]=r;if(o!==h(t,a))return{fault:`is about ${JSON.stringify(o)}, not ${h(t,a)}`}
;const l=Buffer.from(s.slice(7),"base64").toString("hex");return c.sha512===l?{mediaType:n}:{
fault:"is about another tarball: its sha512 differs"}}catch{return{
fault:"is no Sigstore bundle with one in-toto statement about one package"}}}
var y=a(77598),m=a(57075),b=a(46466),w=a(38522),v=a(53474),$=a(56118);class TarballFault extends Error{}const k=e=>{
throw new TarballFault(e)};async function j(e){const[t,a]=[(0,y.createHash)("sha512"),(0,y.createHash)("sha1")]
;let s=null;let n=0;try{
const i=(0,$.extract)(),[r]=await Promise.all([z(i),(0,b.pipeline)(m.Readable.from(async function*(){try{
for await(const s of e.open()){const e=Buffer.from(s);t.update(e),a.update(e),yield e}}catch(e){throw s=e,e}}()),(0,
w.createGunzip)(),async function*(e){for await(const t of e)n+=t.length,n>2147483648&&k("unpacks to more than 2 GiB"),
yield t},i)]);return{integrity:`sha512-${t.digest("base64")}`,shasum:a.digest("hex"),manifest:r}}catch(e){
if(null!==s)throw s instanceof Error?s:new Error((0,v.bD)(s));if(e instanceof TarballFault)throw e
;return k(`is no gzipped tarball (${(0,v.bD)(e)})`)}}async function z(e){let t=null;for await(const a of e){
const{name:e,size:s,type:n}=a.header,i=e.replace(/^(?:\.\/)*[^/]*\/+/,"").replace(/\/+/g,"/")
;if((e.includes("\\")||e.split("/").includes(".."))&&k(`holds ${JSON.stringify(e)}, which leads out of it`),
"package.json"===i.toLowerCase()){
"package.json"===i&&"file"===n||k("has a package.json that is no plain file of that name"),
null!==t&&k("has two files package.json: which of them counts depends on who unpacks it"),
s>1048576&&k("has a package.json of more than 1 MiB");const e=[];for await(const t of a)e.push(t);t=Buffer.concat(e)
}else a.resume()}if(null===t)return k("has no package.json");let a=null;try{a=JSON.parse(new TextDecoder("utf-8",{
fatal:!0}).decode(t))}catch(e){k(`has a package.json that cannot be read (${(0,v.bD)(e)})`)}
return("object"!=typeof a||null===a||Array.isArray(a))&&k("has a package.json that is no object"),a}
const _="https://registry.npmjs.org",P=s.rej({package:s.YjP(),registry:s.YjP().default(_),tag:s.YjP().default("latest"),
access:s.k5n(["public","restricted"]).optional(),provenance:s.YjP().optional(),stage:s.zMY({
error:"must be written: true leaves the last word to somebody at the registry, false publishes at once"}),
name:s.YjP().optional(),version:s.YjP().optional()
}),S=({name:e,version:t})=>`${e}@${t}`,T=({registry:e})=>new URL(e).host,O=({integrity:e,name:t,version:a})=>({
integrity:e,name:t,version:a});function x({registry:e,name:t,version:a}){return{id:null,sha:null,
url:e===_?`https://www.npmjs.com/package/${t}/v/${a}`:`${e}/${t}/${a}`}}async function N({workspace:e,fail:t},a,s){
const[n,...i]=await e.glob(s);if(void 0!==n&&0===i.length)return n;const r=void 0===n?0:i.length+1
;return t("file_missing",a,`${JSON.stringify(s)} matches ${r} files; it must be one`)}function Y({parameters:e},t){
const{version:a,integrity:s,stage:n,name:i,access:r}=e,o=t?.versions.get(a);if(o?.integrity===s){return{effect:"none",
reason:`${S(e)} is there with these bytes`,observed:x(e),state:O(e)}}if(void 0!==o){
const t=o.integrity??"no sha512 is told";return{effect:"conflict",
reason:`${S(e)} is there with other bytes (${t}): this version is burned, choose another`,observed:x(e)}}const c={
effect:"create",observed:null};if(n){
const e=`it waits at the registry until somebody approves it there${null===t?`; ${i} is new: npm shows a public placeholder of it until then, and takes no stage of it by trusted publishing`:""}`
;return{...c,reason:e,doubt:"what waits at the registry cannot be seen"}}if(null!==t)return{...c,reason:null}
;const l="the registry shows restricted packages to nobody without a token";return"restricted"===r?{...c,reason:l,
doubt:l}:{...c,reason:`${i} is new there`}}const B=(e,{registry:t,name:a})=>e.registries.packageInfo(t,a)
;function L(e,t,a=null){const s={package:S(e),integrity:e.integrity};return null!==a?{action:t,github:a,details:{...s,
stage_id:a.url?.split("/").at(-1)}}:{action:t,github:x(e),state:O(e),details:s}}const A={kind:"publish_npm",
title:"Package",entry:P,parameters:p,naturalKey:e=>`${e.registry} ${S(e)}`,hosts:e=>[T(e)],async resolve(e,t){
const{fail:a}=t,s=function({fail:e},t){
const a=t=>e("name_invalid","registry",t),s=URL.canParse(t)?new URL(t):a(`${JSON.stringify(t)} is no address`)
;return"https:"===s.protocol||"http:"===s.protocol&&(0,n.L)(s.hostname)||a("must begin with https://"),
[s.username,s.password,s.search,s.hash].some(e=>""!==e)&&a("must be host and path alone: credentials are inputs of the action"),
s.href.replace(/\/+$/,"")}(t,e.registry);(0,r.I3)(t,"tag",e.tag,c.B)
;const i=await N(t,"package",e.package),o=await j(i).catch(e=>{if(!(e instanceof TarballFault))throw e
;return a("package_invalid","package",`${i.path} ${e.message}`)
}),{name:l,version:g}=function({manifest:e},{fail:t},a,s){
const n=(e,t)=>`the tarball's package.json says ${e} ${JSON.stringify(t)}`,{name:i,version:r,private:o,publishConfig:l}=e
;for(const[a,s]of Object.entries({name:(0,c.M5)(i),version:(0,c.nj)(r)
}))null!==s&&t("name_invalid","package",`${n(a,e[a])}, which ${s}`)
;!0===o&&t("package_private","package",`${n("private",!0)}: it is not to be published`)
;const g=Object(l),p=String(i).startsWith("@")?g.access:"public",u=[...["name","version"].map(t=>[t,t,e[t],a[t]??e[t]]),...Object.entries({
registry:s,tag:a.tag,access:a.access??p}).map(([e,t])=>{return[e,`publishConfig.${e}`,(a=g[e]??t,
"string"==typeof a?a.replace(/\/+$/,""):a),t];var a})]
;for(const[e,a,s,i]of u)s!==i&&t("package_differs",e,`${n(a,s)}, the operation ${JSON.stringify(i)}`);return{name:i,
version:r}}(o,t,e,s),{stage:p,tag:u,access:f=(l.startsWith("@")?null:"public")}=e
;if(null===f)return a("access_missing","package",`${l} is scoped: say \`access: public\` or \`access: restricted\``)
;"restricted"!==f||l.startsWith("@")||a("field_conflict","access",`only a scoped package can be restricted, and ${l} is none`)
;const h=new Map([["package",i]]);if(void 0!==e.provenance){const s=await N(t,"provenance",e.provenance)
;"restricted"===f&&a("field_conflict","provenance","is for public packages: it names the repository to everybody")
;const n=d(Buffer.from(await s.read()).toString("utf8"),{name:l,version:g,integrity:o.integrity})
;"fault"in n&&a("provenance_invalid","provenance",`${s.path} ${n.fault}`),h.set("provenance",s)}
const{digest:y,size:m}=i,b=h.get("provenance")?.digest??null,{integrity:w}=o;return{parameters:{access:f,digest:y,
integrity:w,name:l,provenance:b,registry:s,size:m,stage:p,tag:u,version:g},targetCommit:null,files:h}},claims(e){
const{registry:t,name:a,version:s,tag:n}=e;return[{thing:["package",t,a,s],field:"package",what:`publishes ${S(e)}`},{
thing:["dist-tag",t,a,n],field:"tag",what:`sets the dist-tag ${n} of ${a}`}]},subject:S,
gist:({parameters:{size:e,stage:t}})=>[{bytes:e},...t?[", staged"]:[]],
parts:({parameters:{registry:e,tag:t,access:a,integrity:s,size:n,digest:i,provenance:r,stage:o}})=>[{part:"facts",
facts:[["Registry",[{name:e}]],["Dist-tag",[{name:t}]],["Access",[a]],["Integrity",[{name:s,limit:120}]],["Tarball",[{
digest:i},", ",{bytes:n}]],["Provenance",null===r?null:[{digest:r}]]]},...o?[{part:"note",
note:"It is staged: somebody approves it at the registry, with a second factor, before it can be installed."}]:[]],
facts:{package:({parameters:e})=>e.name,registries:({parameters:e})=>URL.canParse(e.registry)?[T(e)]:e.registry,
dist_tag:({parameters:e})=>e.tag},outputs:{"package-url":({github:e})=>e?.url,"stage-id":({details:e})=>e.stage_id},
observe:async(e,t)=>(await(0,r.n7)(e,t),Y(e,await B(t,e.parameters))),async apply(e,t){
const{reader:a,effects:s,remains:n}=t,{parameters:c}=e,{registry:l,version:g,integrity:p,stage:u}=c;await(0,r.n7)(e,a)
;const{effect:f,reason:h}=Y(e,await B(a,c));if("conflict"===f)throw(0,i.hj)(`${String(h)}. Nothing was published.`)
;if("none"===f)return L(c,"none");const y=u?await t.earlier():null;if(null!==y)return L(c,"adopted",y)
;const m=await async function({parameters:e},{files:t}){const[a,s]=[t.get("package"),t.get("provenance")],n=e=>{
throw new i.OK("file_changed",`${e} is no longer what was planned. Nothing was published.`)}
;if(a?.digest!==e.digest)return n("The package");const{manifest:r,integrity:o,shasum:c}=await j(a)
;o!==e.integrity&&n(a.path),(s?.digest??null)!==e.provenance&&n("The provenance")
;const l=void 0===s?null:Buffer.from(await s.read()).toString("utf8"),g=null===l?null:d(l,e)
;if(null!==g&&"fault"in g)return n("The provenance");const p=null===g||null===l?null:{mediaType:g.mediaType,text:l}
;return{...e,shasum:c,manifest:r,tarball:a,provenance:p}}(e,t);if(t.stopIfCancelled(),u){
const e=await s.publishPackage(m);return L(c,"created",{id:null,sha:null,url:`${l}/-/stage/${String(e)}`})}
const b=async()=>(await B(a,c))?.versions.get(g)??null;return await(0,o.Vw)(t,async()=>{await s.publishPackage(m)
},async()=>(await b())?.integrity===p),n({what:S(c),github:x(c)
}),await(0,o.e7)(t,S(c),b,({integrity:e})=>e===p?null:`it has other bytes (${e??"no sha512 is told"})`),L(c,"created")},
describe:({parameters:e})=>`${e.stage?"stage of ":""}package ${S(e)} at ${T(e)}`}})};
