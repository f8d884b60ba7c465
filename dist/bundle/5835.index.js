export const id=5835;export const ids=[5835];export const modules={3782:((e,t,a)=>{function s(e){
return"localhost"===e||"[::1]"===e||/^127(?:\.\d{1,3}){3}$/.test(e)}function n(e){
const{hostname:t}=new URL(`http://${e}`);return new URL(`${s(t)?"http":"https"}://${e}`)}a.d(t,{L:()=>s,c:()=>n})}),
95835:((e,t,a)=>{a.r(t),a.d(t,{publishNpm:()=>R});var s=a(27597),n=a(3782),r=a(24308),i=a(43646),o=a(2335);function c(e){
return"string"!=typeof e||e.length>214?"is no name of a package":/^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(e)?null:"is no name of a package"
}function l(e){
const t="(?:0|[1-9]\\d{0,15})",a="(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)",s=new RegExp(`^${t}\\.${t}\\.${t}(?:-${a}(?:\\.${a})*)?$`)
;return"string"==typeof e&&e.length<=256&&s.test(e)?null:"is no version that npm publishes as it is"}function g(e){
return/^[A-Za-z][A-Za-z0-9._-]{0,99}$/.test(e)?/^(?:v?\d|[xX](?:$|\.))/.test(e)?"would be read as a range of versions":null:'is no dist-tag: letters, digits, ".", "_" and "-", a letter first'
}var p=a(54006);const u=(0,p.g1)({access:(0,p.yL)("public","restricted"),digest:p.br,integrity:(0,
p.wC)(/^sha512-[A-Za-z0-9+/]{86}==$/,"sha512- and base64"),name:p.Qq,provenance:(0,p.me)(p.br),registry:(0,
p.wC)(/^https?:\/\/[^/?#@]+(?:\/[^?#]*[^/?#])?$/,"the address of a registry"),size:p.U9,stage:p.Jt,tag:p.Qq,version:p.Qq
}),f=s.Ikc({mediaType:s.YjP().regex(/^application\/vnd\.dev\.sigstore\.bundle/),dsseEnvelope:s.Ikc({
payloadType:s.euz("application/vnd.in-toto+json"),payload:s.K39()})}),h=s.Ikc({subject:s.YOg(s.Ikc({name:s.YjP(),
digest:s.Ikc({sha512:s.YjP()})})).length(1),predicateType:s.YjP()}),d=(e,t)=>`pkg:npm/${e.replace("@","%40")}@${t}`
;function y(e,{name:t,version:a,integrity:s}){try{
const{mediaType:n,dsseEnvelope:r}=f.parse(JSON.parse(e)),{subject:i}=h.parse(JSON.parse(Buffer.from(r.payload,"base64").toString("utf8"))),[{name:o,digest:c}={
name:"",digest:{sha512:""}}]=i;if(o!==d(t,a))return{fault:`is about ${JSON.stringify(o)}, not ${d(t,a)}`}
;const l=Buffer.from(s.slice(7),"base64").toString("hex");return c.sha512===l?{mediaType:n}:{
fault:"is about another tarball: its sha512 differs"}}catch{return{
fault:"is no Sigstore bundle with one in-toto statement about one package"}}}
var m=a(77598),b=a(57075),w=a(46466),v=a(38522),$=a(56118);const k=e=>e instanceof Error?e.message:String(e)
;class TarballFault extends Error{}const j=e=>{throw new TarballFault(e)};async function z(e){const[t,a]=[(0,
m.createHash)("sha512"),(0,m.createHash)("sha1")];let s=null;let n=0;try{const r=(0,
$.extract)(),[i]=await Promise.all([_(r),(0,w.pipeline)(b.Readable.from(async function*(){try{
for await(const s of e.open()){const e=Buffer.from(s);t.update(e),a.update(e),yield e}}catch(e){throw s=e,e}}()),(0,
v.createGunzip)(),async function*(e){for await(const t of e)n+=t.length,n>2147483648&&j("unpacks to more than 2 GiB"),
yield t},r)]);return{integrity:`sha512-${t.digest("base64")}`,shasum:a.digest("hex"),manifest:i}}catch(e){
if(null!==s)throw s instanceof Error?s:new Error(k(s));if(e instanceof TarballFault)throw e
;return j(`is no gzipped tarball (${k(e)})`)}}async function _(e){let t=null;for await(const a of e){
const{name:e,size:s,type:n}=a.header,r=e.replace(/^(?:\.\/)*[^/]*\/+/,"").replace(/\/+/g,"/")
;if((e.includes("\\")||e.split("/").includes(".."))&&j(`holds ${JSON.stringify(e)}, which leads out of it`),
"package.json"===r.toLowerCase()){
"package.json"===r&&"file"===n||j("has a package.json that is no plain file of that name"),
null!==t&&j("has two files package.json: which of them counts depends on who unpacks it"),
s>1048576&&j("has a package.json of more than 1 MiB");const e=[];for await(const t of a)e.push(t);t=Buffer.concat(e)
}else a.resume()}if(null===t)return j("has no package.json");let a=null;try{a=JSON.parse(new TextDecoder("utf-8",{
fatal:!0}).decode(t))}catch(e){j(`has a package.json that cannot be read (${k(e)})`)}
return("object"!=typeof a||null===a||Array.isArray(a))&&j("has a package.json that is no object"),a}
const S="https://registry.npmjs.org",P=s.rej({package:s.YjP(),registry:s.YjP().default(S),tag:s.YjP().default("latest"),
access:s.k5n(["public","restricted"]).optional(),provenance:s.YjP().optional(),stage:s.zMY({
error:"must be written: true leaves the last word to somebody at the registry, false publishes at once"}),
name:s.YjP().optional(),version:s.YjP().optional()
}),T=({name:e,version:t})=>`${e}@${t}`,O=({registry:e})=>new URL(e).host,x=({integrity:e,name:t,version:a})=>({
integrity:e,name:t,version:a});function N({registry:e,name:t,version:a}){return{id:null,sha:null,
url:e===S?`https://www.npmjs.com/package/${t}/v/${a}`:`${e}/${t}/${a}`}}async function Y({workspace:e,fail:t},a,s){
const[n,...r]=await e.glob(s);if(void 0!==n&&0===r.length)return n;const i=void 0===n?0:r.length+1
;return t("file_missing",a,`${JSON.stringify(s)} matches ${i} files; it must be one`)}function I({parameters:e},t){
const{version:a,integrity:s,stage:n,name:r,access:i}=e,o=t?.versions.get(a);if(o?.integrity===s){return{effect:"none",
reason:`${T(e)} is there with these bytes`,observed:N(e),state:x(e)}}if(void 0!==o){
const t=o.integrity??"no sha512 is told";return{effect:"conflict",
reason:`${T(e)} is there with other bytes (${t}): this version is burned, choose another`,observed:N(e)}}const c={
effect:"create",observed:null};if(n){
const e=`it waits at the registry until somebody approves it there${null===t?`; ${r} is new: npm shows a public placeholder of it until then, and takes no stage of it by trusted publishing`:""}`
;return{...c,reason:e,doubt:"what waits at the registry cannot be seen"}}if(null!==t)return{...c,reason:null}
;const l="the registry shows restricted packages to nobody without a token";return"restricted"===i?{...c,reason:l,
doubt:l}:{...c,reason:`${r} is new there`}}const J=(e,{registry:t,name:a})=>e.registries.packageInfo(t,a)
;function L(e,t,a=null){const s={package:T(e),integrity:e.integrity};return null!==a?{action:t,github:a,details:{...s,
stage_id:a.url?.split("/").at(-1)}}:{action:t,github:N(e),state:x(e),details:s}}const R={kind:"publish_npm",
title:"Package",entry:P,parameters:u,naturalKey:e=>`${e.registry} ${T(e)}`,hosts:e=>[O(e)],async resolve(e,t){
const{fail:a}=t,s=function({fail:e},t){
const a=t=>e("name_invalid","registry",t),s=URL.canParse(t)?new URL(t):a(`${JSON.stringify(t)} is no address`)
;return"https:"===s.protocol||"http:"===s.protocol&&(0,n.L)(s.hostname)||a("must begin with https://"),
[s.username,s.password,s.search,s.hash].some(e=>""!==e)&&a("must be host and path alone: credentials are inputs of the action"),
s.href.replace(/\/+$/,"")}(t,e.registry);(0,i.I3)(t,"tag",e.tag,g)
;const r=await Y(t,"package",e.package),o=await z(r).catch(e=>{if(!(e instanceof TarballFault))throw e
;return a("package_invalid","package",`${r.path} ${e.message}`)
}),{name:p,version:u}=function({manifest:e},{fail:t},a,s){
const n=(e,t)=>`the tarball's package.json says ${e} ${JSON.stringify(t)}`,{name:r,version:i,private:o,publishConfig:g}=e
;for(const[a,s]of Object.entries({name:c(r),version:l(i)
}))null!==s&&t("name_invalid","package",`${n(a,e[a])}, which ${s}`)
;!0===o&&t("package_private","package",`${n("private",!0)}: it is not to be published`)
;const p=Object(g),u=String(r).startsWith("@")?p.access:"public",f=[...["name","version"].map(t=>[t,t,e[t],a[t]??e[t]]),...Object.entries({
registry:s,tag:a.tag,access:a.access??u}).map(([e,t])=>{return[e,`publishConfig.${e}`,(a=p[e]??t,
"string"==typeof a?a.replace(/\/+$/,""):a),t];var a})]
;for(const[e,a,s,r]of f)s!==r&&t("package_differs",e,`${n(a,s)}, the operation ${JSON.stringify(r)}`);return{name:r,
version:i}}(o,t,e,s),{stage:f,tag:h,access:d=(p.startsWith("@")?null:"public")}=e
;if(null===d)return a("access_missing","package",`${p} is scoped: say \`access: public\` or \`access: restricted\``)
;"restricted"!==d||p.startsWith("@")||a("field_conflict","access",`only a scoped package can be restricted, and ${p} is none`)
;const m=new Map([["package",r]]);if(void 0!==e.provenance){const s=await Y(t,"provenance",e.provenance)
;"restricted"===d&&a("field_conflict","provenance","is for public packages: it names the repository to everybody")
;const n=y(Buffer.from(await s.read()).toString("utf8"),{name:p,version:u,integrity:o.integrity})
;"fault"in n&&a("provenance_invalid","provenance",`${s.path} ${n.fault}`),m.set("provenance",s)}
const{digest:b,size:w}=r,v=m.get("provenance")?.digest??null,{integrity:$}=o;return{parameters:{access:d,digest:b,
integrity:$,name:p,provenance:v,registry:s,size:w,stage:f,tag:h,version:u},targetCommit:null,files:m}},claims(e){
const{registry:t,name:a,version:s,tag:n}=e;return[{thing:["package",t,a,s],field:"package",what:`publishes ${T(e)}`},{
thing:["dist-tag",t,a,n],field:"tag",what:`sets the dist-tag ${n} of ${a}`}]},subject:T,
gist:({parameters:{size:e,stage:t}})=>[{bytes:e},...t?[", staged"]:[]],
parts:({parameters:{registry:e,tag:t,access:a,integrity:s,size:n,digest:r,provenance:i,stage:o}})=>[{part:"facts",
facts:[["Registry",[{name:e}]],["Dist-tag",[{name:t}]],["Access",[a]],["Integrity",[{name:s,limit:120}]],["Tarball",[{
digest:r},", ",{bytes:n}]],["Provenance",null===i?null:[{digest:i}]]]},...o?[{part:"note",
note:"It is staged: somebody approves it at the registry, with a second factor, before it can be installed."}]:[]],
facts:{package:({parameters:e})=>e.name,registries:({parameters:e})=>URL.canParse(e.registry)?[O(e)]:e.registry,
dist_tag:({parameters:e})=>e.tag},outputs:{"package-url":({github:e})=>e?.url,"stage-id":({details:e})=>e.stage_id},
observe:async(e,t)=>(await(0,i.n7)(e,t),I(e,await J(t,e.parameters))),async apply(e,t){
const{reader:a,effects:s,remains:n}=t,{parameters:c}=e,{registry:l,version:g,integrity:p,stage:u}=c;await(0,i.n7)(e,a)
;const{effect:f,reason:h}=I(e,await J(a,c));if("conflict"===f)throw(0,r.hj)(`${String(h)}. Nothing was published.`)
;if("none"===f)return L(c,"none");const d=u?await t.earlier():null;if(null!==d)return L(c,"adopted",d)
;const m=await async function({parameters:e},{files:t}){const[a,s]=[t.get("package"),t.get("provenance")],n=e=>{
throw new r.OK("file_changed",`${e} is no longer what was planned. Nothing was published.`)}
;if(a?.digest!==e.digest)return n("The package");const{manifest:i,integrity:o,shasum:c}=await z(a)
;o!==e.integrity&&n(a.path),(s?.digest??null)!==e.provenance&&n("The provenance")
;const l=void 0===s?null:Buffer.from(await s.read()).toString("utf8"),g=null===l?null:y(l,e)
;if(null!==g&&"fault"in g)return n("The provenance");const p=null===g||null===l?null:{mediaType:g.mediaType,text:l}
;return{...e,shasum:c,manifest:i,tarball:a,provenance:p}}(e,t);if(t.stopIfCancelled(),u){
const e=await s.publishPackage(m);return L(c,"created",{id:null,sha:null,url:`${l}/-/stage/${String(e)}`})}
const b=async()=>(await J(a,c))?.versions.get(g)??null;return await(0,o.Vw)(t,async()=>{await s.publishPackage(m)
},async()=>(await b())?.integrity===p),n({what:T(c),github:N(c)
}),await(0,o.e7)(t,T(c),b,({integrity:e})=>e===p?null:`it has other bytes (${e??"no sha512 is told"})`),L(c,"created")},
describe:({parameters:e})=>`${e.stage?"stage of ":""}package ${T(e)} at ${O(e)}`}})};
