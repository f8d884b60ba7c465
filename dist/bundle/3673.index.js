export const id=3673;export const ids=[3673];export const modules={3673:(e,t,a)=>{a.r(t),a.d(t,{publishNpm:()=>A})
;var s=a(27597),n=a(24308),r=a(43646),i=a(2335);function o(e){
return"string"!=typeof e||e.length>214?"is no name of a package":/^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(e)?null:"is no name of a package"
}function c(e){
const t="(?:0|[1-9]\\d{0,15})",a="(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)",s=new RegExp(`^${t}\\.${t}\\.${t}(?:-${a}(?:\\.${a})*)?$`)
;return"string"==typeof e&&e.length<=256&&s.test(e)?null:"is no version that npm publishes as it is"}function l(e){
return/^[A-Za-z][A-Za-z0-9._-]{0,99}$/.test(e)?/^(?:v?\d|[xX](?:$|\.))/.test(e)?"would be read as a range of versions":null:'is no dist-tag: letters, digits, ".", "_" and "-", a letter first'
}var g=a(53633);const p=(0,g.g1)({access:(0,g.yL)("public","restricted"),digest:g.br,integrity:(0,
g.wC)(/^sha512-[A-Za-z0-9+/]{86}==$/,"sha512- and base64"),name:g.Qq,provenance:(0,g.me)(g.br),registry:(0,
g.wC)(/^https?:\/\/[^/?#@]+(?:\/[^?#]*[^/?#])?$/,"the address of a registry"),size:g.U9,stage:g.Jt,tag:g.Qq,version:g.Qq
}),u=s.Ikc({mediaType:s.YjP().regex(/^application\/vnd\.dev\.sigstore\.bundle/),dsseEnvelope:s.Ikc({
payloadType:s.euz("application/vnd.in-toto+json"),payload:s.K39()})}),f=s.Ikc({subject:s.YOg(s.Ikc({name:s.YjP(),
digest:s.Ikc({sha512:s.YjP()})})).length(1),predicateType:s.YjP()}),h=(e,t)=>`pkg:npm/${e.replace("@","%40")}@${t}`
;function d(e,{name:t,version:a,integrity:s}){try{
const{mediaType:n,dsseEnvelope:r}=u.parse(JSON.parse(e)),{subject:i}=f.parse(JSON.parse(Buffer.from(r.payload,"base64").toString("utf8"))),[{name:o,digest:c}={
name:"",digest:{sha512:""}}]=i;if(o!==h(t,a))return{fault:`is about ${JSON.stringify(o)}, not ${h(t,a)}`}
;const l=Buffer.from(s.slice(7),"base64").toString("hex");return c.sha512===l?{mediaType:n}:{
fault:"is about another tarball: its sha512 differs"}}catch{return{
fault:"is no Sigstore bundle with one in-toto statement about one package"}}}
var y=a(77598),m=a(57075),b=a(46466),w=a(38522),v=a(56118),$=a(74296);class TarballFault extends Error{}const k=e=>{
throw new TarballFault(e)};async function j(e){const[t,a]=[(0,y.createHash)("sha512"),(0,y.createHash)("sha1")]
;let s=null;let n=0;try{
const r=(0,v.extract)(),[i]=await Promise.all([z(r),(0,b.pipeline)(m.Readable.from(async function*(){try{
for await(const s of e.open()){const e=Buffer.from(s);t.update(e),a.update(e),yield e}}catch(e){throw s=e,e}}()),(0,
w.createGunzip)(),async function*(e){for await(const t of e)n+=t.length,n>2147483648&&k("unpacks to more than 2 GiB"),
yield t},r)]);return{integrity:`sha512-${t.digest("base64")}`,shasum:a.digest("hex"),manifest:i}}catch(e){
if(null!==s)throw s instanceof Error?s:new Error((0,$.bD)(s));if(e instanceof TarballFault)throw e
;return k(`is no gzipped tarball (${(0,$.bD)(e)})`)}}async function z(e){let t=null;for await(const a of e){
const{name:e,size:s,type:n}=a.header,r=e.replace(/^(?:\.\/)*[^/]*\/+/,"").replace(/\/+/g,"/")
;if((e.includes("\\")||e.split("/").includes(".."))&&k(`holds ${JSON.stringify(e)}, which leads out of it`),
"package.json"===r.toLowerCase()){
"package.json"===r&&"file"===n||k("has a package.json that is no plain file of that name"),
null!==t&&k("has two files package.json: which of them counts depends on who unpacks it"),
s>1048576&&k("has a package.json of more than 1 MiB");const e=[];for await(const t of a)e.push(t);t=Buffer.concat(e)
}else a.resume()}if(null===t)return k("has no package.json");let a=null;try{a=JSON.parse(new TextDecoder("utf-8",{
fatal:!0}).decode(t))}catch(e){k(`has a package.json that cannot be read (${(0,$.bD)(e)})`)}
return("object"!=typeof a||null===a||Array.isArray(a))&&k("has a package.json that is no object"),a}
const _="https://registry.npmjs.org",P=s.rej({package:s.YjP(),registry:s.YjP().default(_),tag:s.YjP().default("latest"),
access:s.k5n(["public","restricted"]).optional(),provenance:s.YjP().optional(),stage:s.zMY({
error:"must be written: true leaves the last word to somebody at the registry, false publishes at once"}),
name:s.YjP().optional(),version:s.YjP().optional()
}),S=({name:e,version:t})=>`${e}@${t}`,T=({registry:e})=>new URL(e).host,O=({integrity:e,name:t,version:a})=>({
integrity:e,name:t,version:a});function x({registry:e,name:t,version:a}){return{id:null,sha:null,
url:e===_?`https://www.npmjs.com/package/${t}/v/${a}`:`${e}/${t}/${a}`}}async function N({workspace:e,fail:t},a,s){
const[n,...r]=await e.glob(s);if(void 0!==n&&0===r.length)return n;const i=void 0===n?0:r.length+1
;return t("file_missing",a,`${JSON.stringify(s)} matches ${i} files; it must be one`)}function Y({parameters:e},t){
const{version:a,integrity:s,stage:n,name:r,access:i}=e,o=t?.versions.get(a);if(o?.integrity===s){return{effect:"none",
reason:`${S(e)} is there with these bytes`,observed:x(e),state:O(e)}}if(void 0!==o){
const t=o.integrity??"no sha512 is told";return{effect:"conflict",
reason:`${S(e)} is there with other bytes (${t}): this version is burned, choose another`,observed:x(e)}}const c={
effect:"create",observed:null};if(n){
const e=`it waits at the registry until somebody approves it there${null===t?`; ${r} is new: npm shows a public placeholder of it until then, and takes no stage of it by trusted publishing`:""}`
;return{...c,reason:e,doubt:"what waits at the registry cannot be seen"}}if(null!==t)return{...c,reason:null}
;const l="the registry shows restricted packages to nobody without a token";return"restricted"===i?{...c,reason:l,
doubt:l}:{...c,reason:`${r} is new there`}}const I=(e,{registry:t,name:a})=>e.registries.packageInfo(t,a)
;function J(e,t,a=null){const s={package:S(e),integrity:e.integrity};return null!==a?{action:t,github:a,details:{...s,
stage_id:a.url?.split("/").at(-1)}}:{action:t,github:x(e),state:O(e),details:s}}const A={kind:"publish_npm",
title:"Package",entry:P,parameters:p,naturalKey:e=>`${e.registry} ${S(e)}`,hosts:e=>[T(e)],async resolve(e,t){
const{fail:a}=t,s=function({fail:e},t){
const a=t=>e("name_invalid","registry",t),s=URL.canParse(t)?new URL(t):a(`${JSON.stringify(t)} is no address`),n=/^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(s.hostname)
;return"https:"===s.protocol||"http:"===s.protocol&&n||a("must begin with https://"),
[s.username,s.password,s.search,s.hash].some(e=>""!==e)&&a("must be host and path alone: credentials are inputs of the action"),
s.href.replace(/\/+$/,"")}(t,e.registry);(0,r.I3)(t,"tag",e.tag,l)
;const n=await N(t,"package",e.package),i=await j(n).catch(e=>{if(!(e instanceof TarballFault))throw e
;return a("package_invalid","package",`${n.path} ${e.message}`)
}),{name:g,version:p}=function({manifest:e},{fail:t},a,s){
const n=(e,t)=>`the tarball's package.json says ${e} ${JSON.stringify(t)}`,{name:r,version:i,private:l,publishConfig:g}=e
;for(const[a,s]of Object.entries({name:o(r),version:c(i)
}))null!==s&&t("name_invalid","package",`${n(a,e[a])}, which ${s}`)
;!0===l&&t("package_private","package",`${n("private",!0)}: it is not to be published`)
;const p=Object(g),u=String(r).startsWith("@")?p.access:"public",f=[...["name","version"].map(t=>[t,t,e[t],a[t]??e[t]]),...Object.entries({
registry:s,tag:a.tag,access:a.access??u}).map(([e,t])=>{return[e,`publishConfig.${e}`,(a=p[e]??t,
"string"==typeof a?a.replace(/\/+$/,""):a),t];var a})]
;for(const[e,a,s,r]of f)s!==r&&t("package_differs",e,`${n(a,s)}, the operation ${JSON.stringify(r)}`);return{name:r,
version:i}}(i,t,e,s),{stage:u,tag:f,access:h=(g.startsWith("@")?null:"public")}=e
;if(null===h)return a("access_missing","package",`${g} is scoped: say \`access: public\` or \`access: restricted\``)
;"restricted"!==h||g.startsWith("@")||a("field_conflict","access",`only a scoped package can be restricted, and ${g} is none`)
;const y=new Map([["package",n]]);if(void 0!==e.provenance){const s=await N(t,"provenance",e.provenance)
;"restricted"===h&&a("field_conflict","provenance","is for public packages: it names the repository to everybody")
;const n=d(Buffer.from(await s.read()).toString("utf8"),{name:g,version:p,integrity:i.integrity})
;"fault"in n&&a("provenance_invalid","provenance",`${s.path} ${n.fault}`),y.set("provenance",s)}
const{digest:m,size:b}=n,w=y.get("provenance")?.digest??null,{integrity:v}=i;return{parameters:{access:h,digest:m,
integrity:v,name:g,provenance:w,registry:s,size:b,stage:u,tag:f,version:p},targetCommit:null,files:y}},claims(e){
const{registry:t,name:a,version:s,tag:n}=e;return[{thing:["package",t,a,s],field:"package",what:`publishes ${S(e)}`},{
thing:["dist-tag",t,a,n],field:"tag",what:`sets the dist-tag ${n} of ${a}`}]},subject:S,
gist:({parameters:{size:e,stage:t}})=>[{bytes:e},...t?[", staged"]:[]],
parts:({parameters:{registry:e,tag:t,access:a,integrity:s,size:n,digest:r,provenance:i,stage:o}})=>[{part:"facts",
facts:[["Registry",[{name:e}]],["Dist-tag",[{name:t}]],["Access",[a]],["Integrity",[{name:s,limit:120}]],["Tarball",[{
digest:r},", ",{bytes:n}]],["Provenance",null===i?null:[{digest:i}]]]},...o?[{part:"note",
note:"It is staged: somebody approves it at the registry, with a second factor, before it can be installed."}]:[]],
facts:{package:({parameters:e})=>e.name,registries:({parameters:e})=>URL.canParse(e.registry)?[T(e)]:e.registry,
dist_tag:({parameters:e})=>e.tag},outputs:{"package-url":({github:e})=>e?.url,"stage-id":({details:e})=>e.stage_id},
observe:async(e,t)=>(await(0,r.n7)(e,t),Y(e,await I(t,e.parameters))),async apply(e,t){
const{reader:a,effects:s,remains:o}=t,{parameters:c}=e,{registry:l,version:g,integrity:p,stage:u}=c;await(0,r.n7)(e,a)
;const{effect:f,reason:h}=Y(e,await I(a,c));if("conflict"===f)throw(0,n.hj)(`${String(h)}. Nothing was published.`)
;if("none"===f)return J(c,"none");const y=u?await t.earlier():null;if(null!==y)return J(c,"adopted",y)
;const m=await async function({parameters:e},{files:t}){const[a,s]=[t.get("package"),t.get("provenance")],r=e=>{
throw new n.OK("file_changed",`${e} is no longer what was planned. Nothing was published.`)}
;if(a?.digest!==e.digest)return r("The package");const{manifest:i,integrity:o,shasum:c}=await j(a)
;o!==e.integrity&&r(a.path),(s?.digest??null)!==e.provenance&&r("The provenance")
;const l=void 0===s?null:Buffer.from(await s.read()).toString("utf8"),g=null===l?null:d(l,e)
;if(null!==g&&"fault"in g)return r("The provenance");const p=null===g||null===l?null:{mediaType:g.mediaType,text:l}
;return{...e,shasum:c,manifest:i,tarball:a,provenance:p}}(e,t);if(t.stopIfCancelled(),u){
const e=await s.publishPackage(m);return J(c,"created",{id:null,sha:null,url:`${l}/-/stage/${String(e)}`})}
const b=async()=>(await I(a,c))?.versions.get(g)??null
;return await(0,i.gu)(t,()=>s.publishPackage(m).then(()=>!0),async()=>(await b())?.integrity===p||null),o({what:S(c),
github:x(c)}),await(0,i.e7)(t,S(c),b,({integrity:e})=>e===p?null:`it has other bytes (${e??"no sha512 is told"})`),
J(c,"created")},describe:({parameters:e})=>`${e.stage?"stage of ":""}package ${S(e)} at ${T(e)}`}}};
