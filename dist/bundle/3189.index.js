"use strict";exports.id=3189,exports.ids=[3189],exports.modules={14963:((e,t,n)=>{n.d(t,{ni:()=>m,MK:()=>w,_M:()=>ce,
OH:()=>Ke,rf:()=>C.rf,Hp:()=>g,yY:()=>le})
;var r=n(77598),o=n(73024),a=n(76760),i=n(57975),s=n(53474),l=n(2728),c=n(83658)
;const u=41943040,d=2*1024**3,f=262144,p=(0,i.promisify)(o.read);async function h(e,t){_(e,t);const n=(0,
r.createHash)("sha256");let o=0;for await(const r of b((0,a.join)(e,t),t))n.update(r),o+=r.byteLength
;const i=`sha256:${n.digest("hex")}`,l={path:t,size:o,digest:i},d=()=>async function*(e,t){
const n=new s.AK("file_changed",`${t.path} is no longer what was planned (${t.size} bytes, ${t.digest}). Nothing may change the files between the plan and their publication; run again.`)
;_(e,t.path);const o=(0,r.createHash)("sha256");let i=0;const l=e=>{if(o.update(e),i+=e.byteLength,i>t.size)throw n}
;yield*(0,c.Z)(b((0,a.join)(e,t.path),t.path),l,()=>{if(i!==t.size||`sha256:${o.digest("hex")}`!==t.digest)throw n})
}(e,l);return{...l,open:d,async read(){
if(o>u)throw new s.AK("file_too_large",`${t} has ${o} bytes; GitHub takes ${u} (40 MiB) for a committed file. Publish it as an asset, or choose globs that do not name it.`)
;const e=Buffer.allocUnsafe(o);let n=0;for await(const t of d())e.set(t,n),n+=t.byteLength;return e}}}
async function m(e,t,n){const r=(0,l.s1)(t);let i;try{_(e,r);const{size:t}=(0,o.lstatSync)((0,a.join)(e,r))
;if(t>n)throw y(r,t,n);i=await h(e,r)}catch(e){if(e instanceof s.AK&&"file_missing"===e.code)return null;throw e}
if(i.size>n)throw y(r,i.size,n);return i.read()}
const y=(e,t,n)=>new s.AK("file_too_large",`${e} has ${t} bytes; at most ${n} are read.`);function w(e,t){const n=(0,
a.normalize)(t).split(a.sep).filter(e=>""!==e&&"."!==e)
;if((0,a.isAbsolute)(t)||n.includes(".."))throw new s.AK("path_invalid",`${t} leads out of the workspace; only folders inside it are read.`)
;for(const[t]of n.entries()){const r=n.slice(0,t+1).join("/");if(!0===(0,o.lstatSync)((0,a.join)(e,r),{throwIfNoEntry:!1
})?.isSymbolicLink())throw new s.AK("symlink_refused",`${r} is a symbolic link; name the folder itself.`)}return(0,
a.join)(e,...n)}function g(e,t){for(let n=t;;n=(0,a.dirname)(n)){if(void 0!==(0,o.lstatSync)((0,a.join)(n,".git"),{
throwIfNoEntry:!1}))return n;if(""===(0,a.relative)(e,n)||(0,a.relative)(e,n).startsWith(".."))return t}}
async function*b(e,t){let n=null;try{
n=(0,o.openSync)(e,o.constants.O_RDONLY|o.constants.O_NOFOLLOW|o.constants.O_NONBLOCK);const r=(0,o.fstatSync)(n)
;if(!r.isFile())throw v(t)
;if(r.size>=d)throw new s.AK("asset_too_large",`${t} has ${r.size} bytes; GitHub takes less than 2 GiB.`)
;const a=Buffer.allocUnsafeSlow(Math.min(f,r.size+1));for(;;){const e=r.size<f?(0,
o.readSync)(n,a):(await p(n,a,0,a.length,null)).bytesRead;if(0===e)return;yield a.subarray(0,e)}}catch(e){
throw e instanceof s.AK?e:$(t,e)}finally{null!==n&&(0,o.closeSync)(n)}}function _(e,t){const n=t.split("/")
;for(let r=1;r<=n.length;r++){const i=n.slice(0,r).join("/");let l;try{l=(0,o.lstatSync)((0,a.join)(e,i))}catch(e){
throw $(t,e)}
if(l.isSymbolicLink())throw new s.AK("symlink_refused",i===t?`${t} is a symbolic link; only plain files are read. Name the file itself.`:`${t} lies behind the symbolic link ${i}; only plain files are read. Name the file itself.`)
;if(r===n.length&&!l.isFile())throw v(t,l.isDirectory())}}
const v=(e,t=!1)=>new s.AK("not_a_file",`${e} is not a plain file${t?` but a folder; write ${e}/** for all that is in it`:"; name the files themselves"}.`)
;function $(e,t){const n=k(t)
;return"ENOENT"===n||"ENOTDIR"===n?new s.AK("file_missing",`${e} is not there; was it built, and is the path relative to the working directory?`,{
cause:t}):"ELOOP"===n?new s.AK("symlink_refused",`${e} is a symbolic link; name the file itself.`,{cause:t
}):new s.AK("file_unreadable",`${e} cannot be read (${n??String(t)}).`,{cause:t})}function k(e){
const t="object"==typeof e&&null!==e&&"code"in e?e.code:void 0;return"string"==typeof t?t:void 0}
var O=n(32257),x=n(74296),A=n(8601),S=n(36625);class Located{#e;constructor(e){this.#e=e}fault(e,t,n,r){
const{list:o,locate:a}=this.#e;return{code:e,at:a([o,t,...N(n)]),message:""===n?r:`${n}: ${r}`}}placeOf(e,t){
const{list:n,entries:r,locate:o}=this.#e;return o([n,e,...(void 0===t?null:j(r[e],t))??[]])}async attempt(e,t){try{
return{value:await t()}}catch(t){return{
error:t instanceof s.AK&&null===t.at&&!this.#e.isForeign(t)?this.at(t,this.placeOf(e,void 0)):t}}}at(e,t){
return new s.AK(e.code,e.message,{cause:e,at:t})}collect(e){
const t=e.flatMap(e=>"error"in e?[e.error]:[]),n=t.find(e=>!(e instanceof s.AK));if(void 0!==n)throw n;const r=t
;if(this.refuse(r.flatMap(({code:e,message:t,at:n})=>null===n?[]:[{code:e,message:t,at:n}])),void 0!==r[0])throw r[0]
;return e.flatMap(e=>"value"in e?[e.value]:[])}refuse(e){
const[t,...n]=[...e].sort((e,t)=>(e.at.line??0)-(t.at.line??0)||(e.at.column??0)-(t.at.column??0))
;if(void 0!==t)throw new s.Ho(t.code,[t,...n])}}function N(e){
return(e.match(/[^.[\]]+/g)??[]).map(e=>/^[0-9]+$/.test(e)?Number(e):e)}function j(e,t){if(e===t)return[]
;if("object"!=typeof e||null===e)return null;for(const[n,r]of Object.entries(e)){const o=j(r,t)
;if(null!==o)return[Array.isArray(e)?Number(n):n,...o]}return null}var M=n(81128);function L(e){const t=new Map,n=[]
;return e.forEach(({id:e},r)=>{const o=t.get(e);void 0===o?t.set(e,r):n.push({path:["operations",r,"id"],
message:`"${e}" is the id of operation ${o+1} already; ids are unique`})}),e.forEach(({dependsOn:e},r)=>{
e.forEach((e,o)=>{t.has(e)||n.push({path:["operations",r,"depends_on",o],message:`there is no operation "${e}"`})})}),
n.length>0?n:function(e,t){const n=[],r=new Set,o=[],a=(i,s)=>{r.has(i.id)||(o.push(i.id),i.dependsOn.forEach((r,i)=>{
const l=o.indexOf(r);if(-1===l){const n=t.get(r);return void a(e[n],n)}const c=[...o.slice(l),r].join(" → ");n.push({
path:["operations",s,"depends_on",i],
message:`the operations wait for each other: ${c}; take one of these dependencies away`})}),o.pop(),r.add(i.id))}
;return e.forEach(a),n}(e,t)}function T(e,t,n){const r=new Set,o=[e]
;for(let e=o.pop();void 0!==e;e=o.pop())for(const a of n.get(e)??[]){if(a===t)return!0;r.has(a)||o.push(a),r.add(a)}
return!1}function I({parameters:e},t){return[...t.claims(e),...t.needs?.(e)??[]].flatMap(({thing:[e,t=""],field:n})=>{
const r={tag:"tags",branch:"heads"}[e];return void 0===r?[]:[{ref:`${r}/${t}`,field:n}]})}function P(e,t){
const n=function(e,t){const n=e.flatMap((e,n)=>I(e,(0,S.I)(e,t)).map(t=>({...t,operation:e,index:n
}))),r=({repository_id:e},t)=>`${e} ${t}`,o=new Map(n.map(e=>[r(e.operation,e.ref),e]));return n.flatMap(e=>(0,
l.pd)(e.ref).flatMap(t=>{const n=o.get(r(e.operation,t));if(void 0===n)return[]
;const[a,i]=e.index<n.index?[e,n]:[n,e],s=`operation "${a.operation.operation_id}" is about ${a.ref}, and git cannot hold ${i.ref} beside it; choose another name`
;return[{index:i.index,field:i.field,message:s}]}))
}(e,t),r=new Map(e.map(({operation_id:e,depends_on:t})=>[e,t])),o=({repository_id:e},t)=>JSON.stringify([e,...t]),a=new Map
;e.forEach((e,r)=>{for(const i of(0,S.I)(e,t).claims(e.parameters)){const t=o(e,i.thing),s=a.get(t)
;if(void 0===s)a.set(t,{id:e.operation_id,index:r,repository:e.repository_id,claim:i});else{
const e=`operation "${s.id}" ${i.what} already; two would race`;n.push({index:r,field:i.field,message:e})}}})
;const i=new Set(e.flatMap(e=>((0,
S.I)(e,t).needs?.(e.parameters)??[]).map(({thing:t})=>o(e,t)))),s=[...a].flatMap(([e,t])=>i.has(e)||!0===t.claim.moves?[]:[t]),c=new Map
;return e.forEach((e,i)=>{const l=(0,S.I)(e,t),[u,d]=[e.operation_id,l.title.toLowerCase()]
;for(const t of l.needs?.(e.parameters)??[]){const l=a.get(o(e,t.thing));if(void 0===l){
const n=s.find(n=>n.repository===e.repository_id&&n.claim.thing[0]===t.thing[0])
;void 0!==n&&c.set(u,`operation "${n.id}" ${n.claim.what}, which no operation uses; this one is about ${t.thing.slice(1).join(" ")}`)
;continue}if(void 0!==t.at&&l.claim.at!==t.at){
const e=`operation "${l.id}" ${l.claim.what} at ${String(l.claim.at)}, this ${d} wants it at ${t.at}; give both the same target`
;n.push({index:i,field:t.field,message:e})}else if(T(l.id,u,r)){
const[e]=t.thing,r=`waits for the ${d} "${u}", which cannot be made before its ${e}; let the ${d} depend on the ${e}`
;n.push({index:l.index,field:"depends_on",message:r})}else T(u,l.id,r)||r.set(u,[...r.get(u)??[],l.id])}}),{faults:n,
dependsOn:r,notes:c}}function E(e){const t=new Map;return async(n,r)=>{const{repository:o}=n,a=I(n,r).map(({ref:n})=>(0,
M.HK)(t,`${o} ${n}`,()=>(async(t,n)=>{
const r=(0,l.pd)(n).slice(1),[o,...a]=await Promise.all([e.refBelow(t,n),...r.map(n=>e.ref(t,n))]),i=a.findIndex(e=>null!==e),s=-1===i?o:`refs/${String(r[i])}`
;return null===s?null:`${t} has ${s}, and git cannot hold refs/${n} beside it; choose another name`})(o,n)))
;return(await Promise.all(a)).find(e=>null!==e)??null}}var F=n(27597),K=n(88532);function B(e,t){const n=function(e){
if("invalid_type"===e.code)return[e.expected];if("invalid_union"!==e.code||"Invalid input"!==e.message)return[]
;const t=e.errors.map(([e])=>"invalid_type"===e?.code&&0===e.path.length?e.expected:null)
;return t.includes(null)?[]:t.filter(e=>null!==e)}(e);if(0===n.length)return e.message
;const r=e.path.reduce((e,t)=>e?.[t],t)
;return null===r?"has no value; write one, or leave the field out":!n.includes("string")||"number"!=typeof r&&"boolean"!=typeof r?"invalid_union"===e.code?`must be of type ${n.join(" or ")}`:e.message:`must be a text, and YAML reads a ${typeof r} here; put it in quotes`
}var R=n(31316),z=n(64607),G=n(77909),C=n(76198);const D="operations_invalid",H=1<<20,Y=1e3;function J(e,t,n,r){
const o=function(e){if(e.includes(0))return"the file has a NUL byte; it is not a text file";const t=123===e[0]&&((0,
A._6)(e)?.includes(`"schema":"${S.G0}"`)??!1);return t?U:null}(e);if(null!==o)throw new x.Ho(D,[{at:{file:t},message:o
}]);const{value:a,locate:i}=(0,z.g)(e,t,function(e,t){return F.L5J().transform((n,r)=>{const o=te(n)?n.schema:void 0
;if("string"==typeof o&&o.startsWith("marketops.plan/"))return r.addIssue({code:"custom",path:["schema"],message:U}),
K.tm;ee(W,n,[],r);const a=te(n)?n.operations:void 0;if(!Array.isArray(a)||a.length>Y)return K.tm;const i=function(e,t){
const{data:n}=q.safeParse(te(e)?e.variables:void 0);return new Map([...Object.entries(n??{}).map(([e,t])=>[e,{text:t
}]),...t])}(n,t),s=a.map((t,n)=>function(e,t,n,r,o){if(!te(e))return o.addIssue({code:"custom",path:[...t],
message:"must be an operation: id, kind and its fields"}),{dependent:null,entry:null};const a=new Set,i=function(e,t){
return"string"!=typeof e||t.has("tag")?t:new Map([...t,["tag",{text:(0,G.ou)(e,t).text}]])
}(e.tag,r),s=Object.fromEntries(Object.entries(e).map(([e,n])=>[e,"kind"===e?n:X(n,[...t,e],"tag"===e?r:i,(t,n)=>{
a.add(e),o.addIssue({code:"custom",path:[...t],message:n})})])),l=(e,n)=>{
const r=Object.fromEntries(Object.entries(s).filter(([e])=>n(e)));return[...a].some(n)?null:ee(e,r,t,o)},c=l(Q,V)
;if(null===c)return{dependent:null,entry:null};const{id:u,repository:d=null,depends_on:f}=c,p=n.find(e=>e.kind===c.kind)
;if(void 0===p){const e=`there is no kind ${JSON.stringify(c.kind)}; there are ${n.map(e=>e.kind).join(", ")}${(0,
R.a)(c.kind,n.map(e=>e.kind))}`;return o.addIssue({code:"custom",path:[...t,"kind"],message:e}),{dependent:{id:u,
dependsOn:f},entry:null}}const h=l(p.entry,e=>!V(e)),m=null===h?null:{id:u,kind:p.kind,repository:d,dependsOn:f,
fields:h,written:s,values:i};return{dependent:{id:u,dependsOn:f},entry:m}
}(t,["operations",n],e,i,r)),l=s.flatMap(({dependent:e})=>null===e?[]:[e])
;if(l.length===s.length)for(const{path:e,message:t}of L(l))r.addIssue({code:"custom",path:[...e],message:t})
;return s.flatMap(({entry:e})=>null===e?[]:[e])})}(n,r),{maxBytes:H,code:D});return{entries:a,locate:i}}
const U="this is a plan; a plan is evidence of what was decided, never input. Give the operations file, and each run plans anew"
;const q=F.g1P(F.YjP(),F.YjP()).superRefine((e,t)=>{for(const[n,r]of Object.entries(e)){const e=(0,C.IY)(n,new Map)??(0,
C.SH)(r);null!==e&&t.addIssue({code:"custom",path:[n],message:e})}}).optional();const W=F.rej({version:F.euz(1,{
error:"must be 1"}),variables:q,operations:F.YOg(F.L5J(),{error:"must be a list of operations"}).min(1,{
error:"is empty; name at least one operation"}).max(Y,{error:`has too many operations; at most ${Y} are taken`})
}),Z=F.YjP().regex(/^[a-z0-9][a-z0-9_.-]{0,63}$/,{
error:'must be a-z, 0-9, "_", "." and "-" (at most 64, a letter or digit first)'}).refine(e=>!/^[0-9]+$/.test(e),{
error:"must not be a number; give it a letter"}),Q=F.rej({id:Z,kind:F.YjP(),
repository:F.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/,{
error:"must be owner/name"}).optional(),depends_on:F.YOg(F.YjP(),{error:"must be a list of ids"
}).refine(e=>new Set(e).size===e.length,{error:"names an id twice"}).default([])}),V=e=>e in Q.shape
;function X(e,t,n,r){if("string"==typeof e){const{text:o,faults:a}=(0,G.ou)(e,n);for(const e of a)r(t,e)
;return/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(o)&&r(t,"has a control character"),o}
const o=(e,o)=>X(e,[...t,o],n,r)
;return Array.isArray(e)?e.map((e,t)=>o(e,t)):te(e)?Object.fromEntries(Object.entries(e).map(([e,t])=>[e,o(t,e)])):e}
function ee(e,t,n,r){const o=e.safeParse(t);if(o.success)return o.data;for(const a of o.error.issues){const o=(0,
z.$)(e,a.path);r.issues.push({...a,known:n.length>0&&0===a.path.length?[...Object.keys(Q.shape),...o]:o,message:B(a,t),
path:[...n,...a.path],input:t})}return null}function te(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}
var ne=n(24308);const re=/^(?:not_found|github_forbidden|redirect_refused|sso_required|ip_not_allowed)$/
;async function oe(e,t,n,r,o){const a=e=>e.repository??t.repository,i=new Map;e.forEach((e,t)=>{
const n=a(e).toLowerCase();i.has(n)||i.set(n,{entry:e,index:t})});const s=await(0,
M.bB)([...i.values()],r,({entry:e,index:r})=>o.attempt(r,async()=>{const i=await n.repository(a(e)).catch(t=>{
const n=(0,x.g5)(t)?.code;throw t instanceof x.NL&&null!==e.repository&&re.test(n??"")?o.at(t,o.placeOf(r,a(e))):t})
;if(a(e).toLowerCase()===t.repository.toLowerCase()&&function(e,{repository:t,repositoryId:n}){if(e.id===n)return
;throw new ne.OK("repository_changed",`${t} has id ${e.id} now, but this run belongs to id ${n}: another repository bears the name. Start a new run.`)
}(i,t),
i.isArchived)throw new x.NL("repository_archived",`${i.fullName} is archived, so nothing can be written to it: unarchive it in its settings, or take it out.`)
;return i})),l=o.collect(s),c=new Map([...i.keys()].map((e,t)=>[e,l[t]]));return e=>c.get(a(e).toLowerCase())}
function ae({workspace:e,located:t,index:n}){const r=async(e,r)=>{try{return await r()}catch(r){
if(!(r instanceof x.NL)||null!==r.at)throw r;throw t.at(r,t.placeOf(n,e))}};return{glob:t=>r(t,()=>e.glob(t)),
file:t=>r(t,()=>e.file(t)),text:t=>r(t,()=>e.text(t)),workFiles:t=>r(t[0],()=>e.workFiles(t)),head:()=>e.head()}}
const ie=16777216,se=32;async function le(e){
const{file:t,kinds:n,reader:r,context:o,concurrency:a=se}=e,i=await async function({context:e,variables:t,reader:n,workspace:r}){
const o=e=>t=>{if(!(t instanceof x.NL))throw t;return{unavailable:`{{ ${e} }} is not known: ${t.message}`}
},[a,i]=await Promise.all([n.commit(e.repository,e.commitSha).then(t=>null===t?{
unavailable:`{{ commit_date }} is not known: ${e.repository} has no commit ${e.commitSha}`}:(0,
G.wA)(t.committedAt),o("commit_date")),r.text("package.json").then(G.cH,o("package_version"))]);return(0,G.nX)({
context:e,variables:t,commitDate:a,packageVersion:i})}(e),{entries:s,locate:l}=J(t.bytes,t.path,n,i),c=new Located({
list:"operations",entries:s.map(({written:e})=>e),locate:l,isForeign:e=>null!==(0,x.g5)(e)
}),u=await oe(s,o,r,a,c),d=c.collect(await(0,M.bB)(s,a,(t,n)=>c.attempt(n,()=>async function(e){
const{entry:t,index:n,kinds:r,context:o,reader:a,located:i}=e,s=r.find(e=>e.kind===t.kind),l=e.repositories(t),c=(e,t,r)=>{
const o=i.fault(e,n,t,r);throw new x.NL(o.code,o.message,{at:o.at})
},{parameters:u,targetCommit:d,files:f,seen:p=null}=await s.resolve(t.fields,{repository:l.fullName,
defaultBranch:l.defaultBranch,commitSha:o.commitSha,isOwnRepository:l.id===o.repositoryId,reader:a,workspace:ae(e),
fill:(e,n)=>{const{text:r,faults:o}=(0,G.ou)(e,t.values)
;return void 0===o[0]?r:c("template_invalid",n,`in the text of the file: ${o.join("; ")}`)},fail:c}),h={
operation_kind:t.kind,parameters:u,repository:l.fullName,repository_id:l.id};var m;return{kind:s,operation:{...h,
operation_id:t.id,operation_digest:(0,S.Q8)(h),depends_on:t.dependsOn,effect:"create",reason:null,observed:null,
target_subject:null===d?null:(m=d.message,m.split(/\r?\n/,1)[0].slice(0,500).toWellFormed())},files:f,seen:p}}({...e,
entry:t,index:n,located:c,repositories:u})))),{faults:f,dependsOn:p,notes:h}=P(d.map(({operation:e})=>e),n)
;return c.refuse(f.map(({index:e,field:t,message:n})=>c.fault(D,e,t,n))),d.map(e=>{
const t=p.get(e.operation.operation_id)??[],n=h.get(e.operation.operation_id)??null;return{...e,operation:{
...e.operation,depends_on:t,reason:n}}})}async function ce(e,t){
const{reader:n,concurrency:r=se}=t,o=new Map,a=E(n),i=t=>new Map(e.map(e=>[e.operation.operation_id,t(e)]));return{
...de(await(0,M.bB)(e,r,async({operation:e,kind:t,seen:r})=>{
const[i,s]=await Promise.all([t.observe(e,n,r).catch(ue),a(e,t)]),{observed:l,state:c=null}=i,u="create"===i.effect||"update"===i.effect,d=[i.reason,e.reason].filter(e=>null!==e).join("; ")||null,{effect:f,reason:p}=u?null===s?{
effect:i.effect,reason:d}:{effect:"conflict",reason:s}:i;return o.set(e.operation_id,(0,S.Ox)(c)),{...e,effect:f,
reason:p?.toWellFormed()??null,observed:l}}),t),files:i(({files:e})=>e),seen:i(({seen:e})=>e),states:o}}function ue(e){
if(!(e instanceof x.NL)||"registry_not_named"!==e.code)throw e;return{effect:"create",reason:e.message,observed:null}}
function de(e,{kinds:t,context:n,clock:r}){const{repository:o,repositoryId:a,commitSha:i,ref:s,mode:l}=n,c={
repository_id:a,commit_sha:i,operations:e},u={...c,schema:S.G0,mode:l,blocked_by_mode:"dry_run"===l,promotable:!1,
repository:o,ref:s,created_at:(0,O.fU)(r()),plan_digest:(0,S.Gb)(c)},d=(0,A.d_)(u)
;if(d.byteLength>ie)throw new x.NL("plan_too_large",`The plan has ${d.byteLength} bytes; at most ${ie} are taken. Split the operations file.`)
;const f=(0,A.OW)(d),p=(0,S.xH)(t)(f)
;if(null!==p)throw new x.NL("plan_invalid",`The plan that was built is invalid: ${p.path} should be ${p.expected}. Please report this.`)
;return{plan:f,planBytes:d}}var fe=n(4573),pe=n(51455),he=n(14006),me=n.n(he),ye=n(73382),we=n(31421),ge=n(48161)
;async function be(e,t){
const n=async(...e)=>(await t(e)).toString().split("\0").filter(Boolean),r=await async function(e,t){
const n=await t(["rev-parse","--show-toplevel","--show-prefix"]).catch(e=>{
if(e instanceof s.AK&&"git_missing"===e.code)throw e
;throw new s.AK("not_a_work_tree",'The working directory is not a git work tree, so files cannot be committed from it. Run actions/checkout before this action, and set "working-directory" to where it put the repository.',{
cause:e})}),[r="",o=""]=n.toString().split("\n"),i=await(0,pe.realpath)((0,a.resolve)(r,o)).catch(()=>null)
;if(i!==e)throw new s.AK("not_a_work_tree","Git's configuration says that the work tree lies elsewhere (core.worktree); check the repository out anew.")
;return o
}(e,t),o=(await t(["rev-parse","--verify","--quiet","HEAD^{commit}"]).catch(()=>"")).toString().trim(),i=function(e){
const t=new Map;for(const n of e){const[,e,r="",o="",a,i=""]=_e.exec(n)??[];if(""===i)throw $e("ls-files");t.set(i,{
path:i,mode:r,sha:o,skipped:"S"===e,unmerged:"0"!==a})}return t
}(await n("ls-files","-t","-s","-z")),c=await n("ls-files","-z","--others","--exclude-standard"),u=""===o?[]:await n("ls-tree","-r","-z","--name-only","HEAD")
;return{prefix:r,head:o||null,index:i,committed:u,untracked:c,
unreadable:[...new Set([...i.keys(),...u,...c])].filter(e=>e.includes(l.mP))}}
const _e=/^([A-Za-z?]) (\d{6}) ([0-9a-f]+) ([0-3])\t(.+)$/s;const ve="^core\\.(autocrlf|eol|filemode|symlinks)$"
;const $e=e=>new s.AK("git_failed",`git ${e} answered in a form that is not known.`)
;const ke=/([^\0]+)\0 +ctime: (\d+):(\d+)\n +mtime: (\d+):(\d+)\n[^\n]*\n[^\n]*\n +size: (\d+)[^\n]*\n/g;const Oe=(0,
i.promisify)(we.execFile),xe=["core.fsmonitor=false",`core.hooksPath=${ge.devNull}`,"core.excludesFile=","core.safecrlf=false","protocol.allow=never","safe.directory=*"]
;function Ae(e,t){return Object.assign(async(n,{input:r,settings:o=[],environment:a={}}={})=>{try{
const i=Oe("git",[...[...xe,...o].flatMap(e=>["-c",e]),...n],{cwd:e,env:{...Se(t),...a},encoding:"buffer",
maxBuffer:268435456,timeout:12e4,windowsHide:!0});return i.child.stdin?.on("error",()=>{}),i.child.stdin?.end(r),
(await i).stdout}catch(e){
if("ENOENT"===k(e))throw new s.AK("git_missing","git is not on the PATH; install it before this step.",{cause:e})
;throw new s.AK("git_failed",`git ${n[0]??""} failed: ${(0,s.bD)(e)}`,{cause:e})}},{directory:e})}function Se(e){return{
...Object.fromEntries(["PATH","Path","SystemRoot","SYSTEMROOT","TEMP","TMP","TMPDIR"].flatMap(t=>void 0===e[t]?[]:[[t,e[t]]])),
HOME:ge.devNull,XDG_CONFIG_HOME:ge.devNull,GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:ge.devNull,GIT_ATTR_NOSYSTEM:"1",
GIT_NO_LAZY_FETCH:"1",GIT_NO_REPLACE_OBJECTS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"}}
const Ne=e=>`sha256:${(0,r.createHash)("sha256").update(e).digest("hex")}`,je=e=>(0,
r.createHash)("sha1").update(`blob ${e.length}\0`).update(e).digest("hex")
;async function Me(e,{root:t,tree:{prefix:n,index:r},environment:o,load:i}){
const l=Ae(""===n?t:`${t}/`.slice(0,-n.length),o),c=await async function(e,t){const n={GIT_CONFIG_NOSYSTEM:void 0,
GIT_CONFIG_GLOBAL:void 0};for(const e of["HOME","USERPROFILE","XDG_CONFIG_HOME","PROGRAMDATA"])n[e]=t[e]
;const r=(await e(["config","-z","--get-regexp",ve],{environment:n
}).catch(()=>"")).toString().split("\0").map(e=>e.split("\n"))
;return new Map(r.flatMap(([e="",t="true"])=>/^(?:true|false|input|lf|crlf|native)$/i.test(t)?[[e,t.toLowerCase()]]:[]))
}(l,o),u=["core.autocrlf","core.eol"].flatMap(e=>{const t=c.get(e);return void 0===t?[]:[`${e}=${t}`]
}),d="false"!==c.get("core.symlinks"),f=({path:e,is:t})=>"link"===t||!d&&"120000"===r.get(e)?.mode,p=e=>n+e,h=e.filter(e=>!f(e)).map(({path:e})=>e),m=await async function(e,t){
const n=t.map(e=>`${e}\0`).join(""),r=(await e(["check-attr","-z","--stdin","filter"],{input:n
})).toString().split("\0").filter((e,t)=>t%3==2);if(r.length!==t.length)throw $e("check-attr")
;return new Map(t.flatMap((e,t)=>{const n=String(r[t]);return["unspecified","unset","set"].includes(n)?[]:[[e,n]]}))
}(l,h.map(p)),y=h.filter(e=>!m.has(p(e))).map(p),w=await async function(e,t,n){
const r=t.map(e=>`${JSON.stringify(e)}\n`).join(""),o=(await e(["hash-object","--stdin-paths"],{input:r,settings:n
})).toString().split("\n").filter(Boolean);if(o.length!==t.length)throw $e("hash-object");return o
}(l,y,u),g=new Map(y.map((e,t)=>[e,w[t]])),b=(0,M.Oo)(()=>async function(e){
const t=(await e(["ls-files","--debug","-z"])).toString()
;return new Map([...t.matchAll(ke)].map(([,e="",...t])=>[e,t.map(Number).join(" ")]))}(l)),_=async e=>{
const n=async()=>d?(0,pe.readlink)((0,a.join)(t,e),{encoding:"buffer"
}):(await i(e)).read(),r=Buffer.from(await n()),o=a.posix.join(a.posix.dirname(p(e)),r.toString());return{blob:je(r),
content:()=>{if(!a.posix.isAbsolute(r.toString())&&!/^\.\.(?:\/|$)/.test(o))return Le(e,n)
;const t=`${e} is a symbolic link that leads out of the repository, to ${r.toString()}.`
;throw new s.AK("symlink_refused",t)}}},v=async(e,t)=>{const n=await i(e)
;return je(await n.read())===t?n:Le(e,()=>async function(e,t,n){
const r=(0,a.resolve)(e.directory,(await e(["rev-parse","--git-path","objects"])).toString().trimEnd()),o=await(0,
pe.mkdtemp)((0,a.join)((0,ge.tmpdir)(),"work-tree-"));try{const a={GIT_OBJECT_DIRECTORY:o,
GIT_ALTERNATE_OBJECT_DIRECTORIES:JSON.stringify(r)},i=(await e(["hash-object","-w","--",t],{environment:a,settings:n
})).toString().trim();return await e(["cat-file","blob",i],{environment:a})}finally{await(0,pe.rm)(o,{recursive:!0,
force:!0})}}(l,p(e),u),t)},$=async(e,n)=>{const o=r.get(e)?.sha,c=function({ctimeNs:e,mtimeNs:t,size:n}){
const r=e=>[e/1000000000n,e%1000000000n];return[...r(e),...r(t),n].join(" ")}(await(0,pe.lstat)((0,a.join)(t,e),{
bigint:!0}));if(void 0!==o&&((await b()).get(p(e))===c||"lfs"===n&&await(async()=>{
const{digest:t,size:n}=await i(e),r=`version https://git-lfs.github.com/spec/v1\noid ${t}\nsize ${n}\n`
;return je(Buffer.from(r))===o})()))return{blob:o,content:()=>Le(e,()=>l(["cat-file","blob",o]),o)}
;const u="lfs"===n?" and send its object (`git lfs push`)":""
;throw new s.AK("filter_refused",`${e} goes through the filter ${JSON.stringify(n)} before git stores it (.gitattributes), and no program of the checkout is run here. \`git add\` it${u} in a step before, so that git knows what to store, or choose globs that do not name it.`)
};return Promise.all(e.map(async e=>{const{path:n}=e,o={path:p(n),deleted:!1};if(f(e))return{...o,mode:"120000",
...await _(n)};const i="false"!==c.get("core.filemode")&&!!(64&(await(0,pe.lstat)((0,
a.join)(t,n))).mode)||"100755"===r.get(n)?.mode?"100755":"100644",s=g.get(p(n));return void 0===s?{...o,mode:i,
...await $(n,String(m.get(p(n))))}:{...o,mode:i,blob:s,content:()=>v(n,s)}}))}async function Le(e,t,n){
const r=await t(),o=Ne(r),a=new s.AK("file_changed",`${e} was written after it was planned. Run again.`)
;if(void 0!==n&&je(r)!==n)throw a;const i=async()=>{const e=await t();if(Ne(e)===o)return e;throw a};return{path:e,
size:r.byteLength,digest:o,read:i,open:async function*(){yield await i()}}}const Te=16;async function Ie(e,t,n){
const r=me()([...e],{dot:!0});!function(e,{index:t,untracked:n},r){
const o=[...[...t.values()].filter(({mode:e})=>"160000"===e).map(({path:e})=>e),...n.filter(e=>e.endsWith("/")).map(e=>e.slice(0,-1))],a=e.map(e=>me().scan(e).base),i=o.find(e=>r(e)||a.some(t=>`${t}/`.startsWith(`${e}/`)))
;if(void 0===i)return
;throw new s.AK("submodule_refused",`${i} is a git repository of its own (a submodule); it cannot be committed here. Choose globs that do not name it.`)
}(e,t,r),(0,l.ws)(t.unreadable.filter(e=>r(e)))
;const o=e.filter(e=>!me().scan(e).isGlob&&!e.includes("\\")),a=new Set([...t.index.keys(),...t.committed]),i=new Set([...[...a,...t.untracked].filter(e=>r(e)),...o]),c=await(0,
M.bB)([...i],Te,async e=>({path:e,is:await n(e)})),u=new Map;for(const{path:e,is:n}of c){const r=t.index.get(e)
;if(!0===r?.unmerged)throw new s.AK("unmerged_file",`${e} has merge conflicts; resolve them before it is committed.`)
;if("file"===n||"link"===n)u.set(e,n);else if(a.has(e)&&"other"!==n)!0!==r?.skipped&&u.set(e,"deleted");else{
if("behind"===n)throw new s.AK("symlink_refused",`${e} lies behind a symbolic link; name the file itself.`)
;if("folder"===n)throw new s.AK("not_a_file",`${e} is a folder; write ${e}/** for all that is in it.`)
;if("other"===n)throw new s.AK("not_a_file",`${e} is not a plain file; it cannot be committed.`)}}
for(const e of function(e,t){const n=new Set([...e].flatMap(([e,t])=>"deleted"===t?[]:[e]))
;return[...[...n].flatMap(e=>(0,l.pd)(e).filter(e=>t.has(e))),...[...t].filter(e=>(0,l.pd)(e).some(e=>n.has(e)))]
}(u,a))u.has(e)||u.set(e,"deleted");return[...u].map(([e,t])=>({path:e,is:t})).sort((e,t)=>e.path<t.path?-1:1)}
const Pe=1e4,Ee=1<<20,Fe=4;async function Ke(e,t){const n=await(0,pe.realpath)(e).catch(t=>{
throw new s.AK("workspace_missing",`The working directory ${e} is not there; check the input "working-directory".`,{
cause:t})}),r=(0,M.TA)(Fe),o=new Map,i=e=>{const t=o.get(e)??r(()=>h(n,e));return o.set(e,t),t},c=(0,
M.Oo)(()=>be(n,Ae(n,t)));return{async glob(e){return t=await async function(e,t){const n=[],r=[],o=await(0,ye.TI)(t,{
cwd:e,dot:!0,followSymbolicLinks:!1,expandDirectories:!1,onlyFiles:!0,ignore:["**/.git","**/.git/**"],fs:{
readdir:Be(n,r)}}),[i]=n
;if(void 0!==i)throw new s.AK("file_unreadable",`A folder below the working directory cannot be read: ${i.message}.`,{
cause:i});const c=me()(t,{dot:!0
}),u=r.map(t=>(0,a.relative)(e,t).replaceAll(a.sep,"/")).filter(e=>c(e)),d=[...new Set([...o,...u])].filter(e=>!(0,
l.oP)(e)).sort();Re(d.length,t),(0,l.ws)(d);const f=d.find(e=>e.startsWith("../")||e.startsWith("/"))
;if(void 0!==f)throw new s.AK("path_invalid",`The glob ${t} matches ${f}, outside the working directory.`);return d
}(n,(0,l.hp)(e)),(0,M.bB)(t,t.length,i);var t},file:async e=>i((0,l.s1)(e)),async text(e){const t=await i((0,l.s1)(e))
;if(t.size>Ee)throw new s.AK("file_too_large",`${e} has ${t.size} bytes; text may have ${Ee}.`);const n=await t.read()
;if(!(0,fe.isUtf8)(n))throw new s.AK("file_not_text",`${e} is not valid UTF-8; save it as UTF-8.`)
;return Buffer.from(n).toString().replace(/^\uFEFF/,"")},async workFiles(e){
const r=await c(),o=await Ie(e.map(l.hp),r,e=>async function(e,t){try{for(const n of(0,l.pd)(t))if((await(0,
pe.lstat)((0,a.join)(e,n))).isSymbolicLink())return"behind";const n=await(0,pe.lstat)((0,a.join)(e,t))
;return n.isSymbolicLink()?"link":n.isDirectory()?"folder":n.isFile()?"file":"other"}catch(e){const n=k(e)
;if("ENOENT"===n||"ENOTDIR"===n)return"missing"
;throw new s.AK("file_unreadable",`${t} cannot be looked at (${n??String(e)}).`,{cause:e})}}(n,e))
;Re(o.length,e.join(", "));const u=o.filter(({is:e})=>"deleted"!==e);return[...await Me(u,{root:n,tree:r,environment:t,
load:i}),...o.filter(({is:e})=>"deleted"===e).map(({path:e})=>({path:r.prefix+e,deleted:!0
}))].sort((e,t)=>e.path<t.path?-1:1)},head:async()=>(await c()).head}}function Be(e,t){return(n,r,i)=>{(0,
o.readdir)(n,r,(r,o)=>{null!==r&&"ENOENT"!==r.code&&"ENOTDIR"!==r.code&&e.push(r)
;for(const e of null===r?o:[])e.isSymbolicLink()&&t.push((0,a.join)(n,e.name));i(r,o)})}}function Re(e,t){
if(!(e<=Pe))throw new s.AK("too_many_files",`${t} names ${e} files; at most ${Pe} are taken. Name fewer.`)}}),
32501:((e,t,n)=>{n.d(t,{CV:()=>h,Kc:()=>f,aU:()=>w,zC:()=>y})
;var r=n(57975),o=n(9467),a=n(55543),i=n(74296),s=n(14963),l=n(60036),c=n(14182),u=n(35672);const d=1<<20
;async function f(e){return"prod"===e.inputs.mode?async function(e){
const{facts:t,github:n,inputs:a}=e,[s,l]=await Promise.all([n.defaultBranch(),p(e)]),u=await s.file(c.l$),d=await s.file(c.Z),f=null===u?null:m(t,{
path:c.l$,commit:s.commit,bytes:u}),w=null===f?null:(0,o.SF)(f.bytes,f.file),g=a.policyRef;if(null!==g&&(null===w||!(0,
r.isDeepStrictEqual)({...w},{...g
})))throw new i.NL("input_invalid",`Input policy-ref: in prod the policy is ${c.l$} of the default branch, and only its own \`source\` may name another. Take the input out of the prod job, or write source: {repository, path, ref} into ${c.l$}.`)
;return{policy:null===w?f:await y(e,w,c.l$),trustedKeys:d??Buffer.alloc(0),approvers:()=>s.file(c.jJ),defaultBranch:{
name:s.name,commit:s.commit,isProtected:s.isProtected?{value:!0}:h(l,e=>e.length>0),
asksForPullRequest:s.asksForReviews?{value:!0}:h(l,e=>e.includes("pull_request"))}}}(e):async function(e){
const{inputs:t,facts:n,checkout:r}=e,a=e=>(0,s.ni)(r.root,e,d),i=async()=>{
if(null!==t.policyRef)return y(e,t.policyRef,"policy-ref");const r=await a(t.policy);if(null===r)return null;const i=(0,
o.SF)(r,t.policy);return null!==i?y(e,i,t.policy):m(n,{path:t.policy,commit:n.commitSha,bytes:r})
},[l,u]=await Promise.all([i(),a(c.Z)]);return{policy:l,trustedKeys:u??Buffer.alloc(0),approvers:()=>a(c.jJ),
defaultBranch:null}}(e)}async function p({github:e,facts:t}){
const{defaultBranch:n}=await e.reader.repository(t.repository);return e.evidence.branchRules(t.repository,n)}
function h(e,t){return"value"in e?{value:t(e.value)}:e}function m({serverUrl:e,repository:t},{path:n,commit:r,bytes:o}){
return{bytes:o,file:n,url:`${e}/${t}/blob/${r}/${n}`,source:{repository:t,path:n,commit_sha:r,withheld:!1}}}
async function y({inputs:e,facts:t,policyReader:n},{repository:r,path:o,ref:a},s){
const[{isPrivate:l},c]=await Promise.all([n.repository(r).catch(()=>({isPrivate:!0
})),n.commit(r,a)]),u=null===c?null:await n.file(r,o,c.sha)
;if(null===c||null===u)throw new i.NL("policy_unreadable",`${s}: there is no ${o} at ${a} of ${r}. Check its spelling, and that policy-token can read it.`)
;return{bytes:u,file:`${r}:${o}`,url:`${t.serverUrl}/${r}/blob/${c.sha}/${o}`,source:{repository:r,path:o,
commit_sha:c.sha,withheld:null!==e.policyToken&&l}}}
async function w({policy:e,trustedKeys:t,approvers:n,defaultBranch:r},i){
const s=e?.bytes??Buffer.from(o.Uo),l=e?.file??null,{value:c,locate:d}=(0,o.ON)(s,l??"the built-in policy",i);return{
policy:c,policyBytes:s,policyDigest:(0,a.o)(s),policyFile:l,policyUrl:e?.url??null,policySource:e?.source??null,
locate:d,trustedKeysBytes:t,approversBytes:(void 0===(0,u.P)(c)?null:await n())??Buffer.alloc(0),...g(t,r),
defaultBranch:r}}function g(e,t){const n=`${c.Z}${null===t?"":` on ${t.name}`}`;try{return{trustedKeys:(0,l.sr)(e,n),
trustedKeysFault:null}}catch(e){if(!(e instanceof i.NL))throw e;return{trustedKeys:[],trustedKeysFault:e}}}}),
35672:((e,t,n)=>{n.d(t,{P:()=>h,t:()=>m})
;var r=n(73024),o=n(76760),a=n(32257),i=n(74296),s=n(14963),l=n(76469),c=n(96879),u=n(8601),d=n(52533),f=n(60036),p=n(14182)
;const h=({approvals:e})=>"none"===e?void 0:e.signed;async function m(e,t,n,{reviews:r,createdAt:o,state:s}){
const{facts:h,clock:m}=e,{approvers:w,refused:g}=(0,
c.CR)(t.approversBytes),v=[...new Set(w.map(({key:e})=>e.fingerprint))],[$,k]=await Promise.all([b(e,n,v),_(e)]),O=[...("value"in r?r.value:[]).map(({user:e,comment:t})=>({
from:`the review of ${e?.login??"somebody"}`,text:t})),...$.sources,...k.sources],x={origin:(0,
f.yv)(h.serverUrl,h.repositoryId),environment:h.environment??"",planDigest:n.plan_digest,
createdAt:"value"in o?Date.parse(o.value):Number.NEGATIVE_INFINITY,now:m(),approvers:w
},A=await async function({counted:e,ignored:t},n,r,o){if(0===e.length)return{counted:e,ignored:t}
;const a=await o().catch(e=>{if(e instanceof i.NL)return e.message;throw e}),s=[],c=[];for(const t of e){
const e=`the signature of ${t.principal}`;if("string"==typeof a){c.push({from:e,
reason:`nobody knows whether it was used: ${a}`});continue}
const o=null===a?null:await a.read(d.hL.usedApproval(t.name)),i=null===o?null:(0,u.MQ)(d.gf,o)
;null!==o&&i?.run_id!==r?c.push({from:e,
reason:`was used by run ${i?.run_id??"that cannot be read"}; another run needs a new one`}):s.push(...null===i?[t]:(0,
l.z8)([{from:e,text:i.text}],n).counted)}return{counted:s,ignored:[...t,...c]}}((0,
l.z8)(O,x),x,h.runId,s),S=[...A.ignored,...$.faults,...k.faults],N={approvers:[...new Set(w.map(({principal:e})=>e))],
counted:A.counted.map(({text:e,name:t,...n})=>n),created_at:"value"in o?{value:(0,a.fU)(x.createdAt)}:o,
ignored:S.slice(0,y).map(({from:e,reason:t})=>({from:e,reason:t.toWellFormed()})),run_id:h.runId
},j=[...g.map(({line:e,column:t,message:n})=>({code:"approver_line_refused",
message:`${p.jJ}:${e}:${t}: the line ${n}. It does not count; the others do.`})),...S.map(({from:e,reason:t})=>({
code:"approval_ignored",message:`The approval in ${e}: ${t}.`}))];return{member:N,
texts:new Map(A.counted.map(({digest:e,name:t,text:n})=>[e,{name:t,text:n}])),warnings:j.slice(0,y)}}
const y=20,w=100,g=1<<20;async function b({facts:e,github:t},n,r){
const o=await t.evidence.approvalFiles(e.repository,(0,l.yh)(n.plan_digest),r.map(l.W));return"unreadable"in o?{
sources:[],faults:[{from:`the branch ${p.Q5}`,reason:`cannot be read: ${o.unreadable}`}]}:{
sources:o.value.map(({path:e,text:t})=>({from:`${p.Q5}:${e}`,text:t})),faults:[]}}async function _({inputs:e}){
const{approvals:t,workingDirectory:n}=e;if(null===t)return{sources:[],faults:[]};try{const e=(0,r.readdirSync)((0,
s.MK)(n,t)).filter(e=>e.endsWith(".txt")),a=[],l=[];for(const r of e.sort().slice(0,w).map(e=>(0,o.join)(t,e))){
const e=await(0,s.ni)(n,r,g).catch(i.bD);"string"==typeof e?l.push({from:r,reason:e}):null!==e&&a.push({from:r,
text:Buffer.from(e).toString()})}return e.length>w&&l.push({from:t,reason:`has more than ${w} files`}),{sources:a,
faults:l}}catch(e){return{sources:[],faults:[{from:`the folder ${t}`,reason:`cannot be read: ${(0,i.bD)(e)}`}]}}}}),
37033:((e,t,n)=>{function r(e){if(null===e||"absent"in e)return null;const{plan:t,operations:n}=e.difference
;return t.length>0?null:new Set(n.map(({operation_id:e})=>e))}function o(e,t){
const[n,r]=[a(e),a(t)],o=(e,t)=>JSON.stringify([...e.keys()].filter(e=>t.has(e))),l=(e,t)=>new Map([["commit_sha",JSON.stringify(e.commit_sha)],["repository_id",JSON.stringify(e.repository_id)],["order of operations",t]]),c=[...new Set([...n.keys(),...r.keys()])].flatMap(e=>function(e,t,n){
const r=n??t;if(void 0===r)return[];const o=i(s(t),s(n));if(0===o.length)return[]
;const a=void 0===t?"added":void 0===n?"removed":"changed";return[{operation_id:e,operation_kind:r.operation_kind,
change:a,fields:o}]}(e,n.get(e),r.get(e)));return{plan:i(l(e,o(n,r)),l(t,o(r,n))),operations:c}}
function a({operations:e}){return new Map(e.map(e=>[e.operation_id,e]))}function i(e,t){
return[...new Set([...e.keys(),...t.keys()])].map(n=>({field:n,before:e.get(n)??null,after:t.get(n)??null
})).filter(e=>e.before!==e.after)}function s(e){const t=new Map;if(void 0===e)return t
;const{operation_kind:n,repository:r,repository_id:o,depends_on:a,parameters:i}=e;return l({operation_kind:n,
repository:r,repository_id:o,...i,depends_on:a},"",t),t}function l(e,t,n){const r=Array.isArray(e)?function(e){
for(const t of["name","path"]){const n=e.map(e=>c(e)?e[t]:void 0)
;if(n.every(e=>"string"==typeof e)&&new Set(n).size===n.length)return n}return null}(e):null
;if(Array.isArray(e)&&null!==r){n.set(t,JSON.stringify(r))
;for(const[o,a]of e.entries())l(a,`${t}[${JSON.stringify(r[o])}]`,n)
}else if(c(e))for(const[r,o]of Object.entries(e))l(o,""===t?r:`${t}.${r}`,n);else n.set(t,JSON.stringify(e))}
function c(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}n.d(t,{r:()=>r,x:()=>o})}),53189:((e,t,n)=>{n.d(t,{
JR:()=>b,Pm:()=>y,Qo:()=>m,cK:()=>$,co:()=>w,xA:()=>v})
;var r=n(9467),o=n(55543),a=n(74296),i=n(81128),s=n(91948),l=n(52533),c=n(60036),u=n(66131),d=n(32501),f=n(76528),p=n(90401),h=n(14182)
;const m=[{name:`the branch ${l.jF}`,look:async function({deps:{inputs:e},prodFiles:t}){
return k("ledger_unseen",`the branch ${l.jF}`,async()=>{if(null!==await t.ledgerRef)return[]
;if(!e.createLedger)return $(`the branch ${l.jF} is missing: create it with \`marketops ledger init\``);return[{
code:"ledger_to_begin",
message:`The branch ${l.jF} is missing; prod begins it where its step, too, has create-ledger: true.`}]})}},{name:h.Z,
look:async function(e,{trustedKeysBytes:t}){return k("trusted_keys_unseen",h.Z,async()=>{
const{branch:n,...r}=await _(e.prodFiles,h.Z),o=await g(e,n)?t:r.bytes;return null!==o&&(0,
c.sr)(o,`${h.Z} on ${n}`).length>0?[]:$(`no key is listed in ${h.Z} on ${n}: add the line that \`marketops keygen\` prints`)
})}},{name:`the rules of ${l.jF}`,look:async function({deps:{facts:e,github:t}},{policy:n}){
if("warn"===n.ledger_protection)return[];const o=await t.evidence.branchRules(e.repository,l.jF)
;return"unreadable"in o?[O("ledger_rules_unseen",`the rules of ${l.jF}`,"contents: read")]:(0,r.Lt)(n,{protected:(0,
u.$T)(o)}).map(v)}},{name:"the rules of the default branch",look:async function({deps:{facts:e,github:t}},{policy:n}){
if("warn"===n.default_branch_protection)return[]
;const{repository:o}=e,{defaultBranch:a}=await t.reader.repository(o),i=await t.evidence.branchRules(o,a),s=(0,
d.CV)(i,e=>e.includes("pull_request")),l="value"in s&&!s.value?await t.evidence.branchProtected(o,a):i
;if("unreadable"in l||!0===l.value)return[O("default_branch_rules_unseen",`all rules of ${a}`,"administration: read")]
;return(0,r.B8)(n,{name:a,asks_for_pull_request:s}).map(v)}},{name:"the environment",
look:async function({deps:e,job:t},{policy:n}){
const{repository:o,ref:a}=await t,i=a||`refs/heads/${(await e.github.reader.repository(o)).defaultBranch}`,s={
repository:o,name:n.environment,ref:i,defaultBranch:null},l=await(0,f.Qo)(e.github.evidence,s),c=(0,r.vF)(n,{
environment:n.environment,answer:l})
;if("unreadable"in l&&c.length>0)return[O("environment_unseen",`the protection of the environment ${n.environment}`,"actions: read")]
;return c.map(v)}},{name:"the teams that approve",look:async function({deps:{github:e}},{policy:t}){const n=(0,
f.uk)(t.approvals);return(await Promise.all(n.map(async({slug:t,id:n})=>({slug:t,
members:await e.evidence.teamMembers(t,n)})))).filter(({members:e})=>"unreadable"in e).map(({slug:e})=>({
code:"team_unseen",
message:`This token cannot see the members of ${e}, whose approval the policy asks for. Prod refuses unless its token can: GITHUB_TOKEN never can, the token of a GitHub App with the organisation's \`members: read\` can.`
}))}}];function y(e,t){const{reader:n}=e.github;return{deps:e,prodFiles:{source:(0,i.NN)((0,
s.defaultBranch)(n,e.facts.repository)),ledgerRef:(0,i.NN)(n.ref(e.facts.repository,`heads/${l.jF}`))},job:t}}
function w(e,t){
const n=y(e,(0,i.NN)((0,p.Y)(e))),a=(0,i.NN)(b(n)),s=(0,i.NN)(t.then(e=>Promise.all(m.map(({look:t})=>t(n,e)))))
;return async e=>{const i=await t,l=await async function(e,t,{governance:n,requests:a}){
return k("policy_unseen",`${h.l$} on the default branch`,async()=>{
const{facts:i,kinds:s}=e.deps,{branch:l,bytes:c}=await t;if(null!==n.policyFile&&await g(e,l)){if(null===c||(0,
o.o)(c)===n.policyDigest)return[];return[{code:"policy_differs",
message:`${h.l$} on ${l} is another one: prod is judged by the one shown here once it is merged.`}]}if(null===c){
return null===n.policyFile?[]:$(`there is no ${h.l$} on ${l}, and without it nothing is permitted`)}if((0,
o.o)(c)===n.policyDigest)return[]
;const{value:u}=(0,r.ON)(c,h.l$,s),d=i.environment??u.environment,f=a.filter(({run:e,...t})=>{const{violations:n}=(0,
r.LD)(u,{...t,run:{...e,environment:d}});return n.length>0}).map(({operation:e})=>e.operation_id).join(", ")
;if(""!==f)return $(`${h.l$} on ${l}, which is not the one used here, refuses ${f}`);return[{code:"policy_differs",
message:`Prod is judged by ${h.l$} on ${l}, which is not the one used here; it permits the plan too.`}]})}(n,a,{
governance:i,requests:e});return[...l,...(await s).flat()].map(({code:e,message:t})=>({code:e,message:t}))}}
async function g({deps:{facts:e,inputs:t},job:n},r){
return t.policy===h.l$&&null===t.policyRef&&!h.hG.includes(e.event)&&(await n).ref===`refs/heads/${r}`}
async function b({deps:e,prodFiles:t}){const{branch:n,bytes:o}=await _(t,h.l$),a=null===o?null:(0,r.SF)(o,h.l$);return{
branch:n,bytes:null===a?o:(await(0,d.zC)(e,a,h.l$)).bytes}}async function _({source:e},t){const{branch:n,read:r}=await e
;return{branch:n,bytes:await r(t)}}const v=({code:e,message:t})=>({...void 0===e?{}:{cause:e},code:"prod_not_ready",
message:`Prod would refuse: ${t}`}),$=e=>[v({message:`${e}.`})];async function k(e,t,n){try{return await n()}catch(n){
if(!(n instanceof a.NL))throw n
;return"policy_invalid"===n.code?$(`${t} is not valid; try \`marketops policy check\``):"trusted_keys_invalid"===n.code?[v(n)]:"policy_unreadable"===n.code?[{
code:e,message:`This token cannot see what prod is judged by. ${n.message}`}]:[O(e,t,"contents: read")]}}
function O(e,t,n){return{code:e,
message:`This token cannot see ${t}; with \`${n}\` the plan could tell whether prod would refuse.`}}}),55070:((e,t,n)=>{
function r(e){
const t="string"==typeof e?[e]:Array.isArray(e)?e.map(String):Object.keys(Object(e)),{push:n}=Object(e),r=Object.keys(Object(n)),o=e=>r.some(t=>t.startsWith(e))
;return{events:t,tagsOnly:o("tags")&&!o("branches")}}n.d(t,{X:()=>r})}),76528:((e,t,n)=>{n.d(t,{DU:()=>I,Qo:()=>x,
hx:()=>_,ld:()=>M,uk:()=>L})
;var r=n(9467),o=n(66131),a=n(32257),i=n(9596),s=n(74296),l=n(81128),c=n(91277),u=n(52533),d=n(51483),f=n(60036),p=n(14182),h=n(36625),m=n(37033),y=n(88936),w=n(90401),g=n(32501),b=n(35672)
;async function _(e,t,n,r){const{facts:o,inputs:i,github:s,clock:c}=e,{policy:u,trustedKeys:p,defaultBranch:h}=t,m={
origin:(0,f.yv)(o.serverUrl,o.repositoryId),trusted:p,now:c()
},y=(0,l.Oo)(()=>e.ledger?.peek(m)??Promise.resolve(null)),[_,O,x,A,N]=await Promise.all([j(e,y),S(e,u,n),(0,
w.Y)(e),"dry_run"===i.mode?null:$(o,s.evidence,u,h),"dry_run"===i.mode?null:k(e,u,n,y)]),M=null===A||void 0===(0,
b.P)(u)?null:await(0,b.t)(e,t,n,{reviews:A.approvals,createdAt:v(A.attempt),state:y});return{evidence:{schema:d.m$,
decide:d.uL,now:(0,a.fU)(c()),job:x,run:{attempt:null===A?null:(0,g.CV)(A.attempt,({created_at:e,...t})=>t),
differs:null===r?null:P(r),earlier_plan_digests:_,
expected_plan_digest:i.expectedPlanDigest??("dry_run"===i.mode?n.plan_digest:null),run_attempt:o.runAttempt},
approvals:A?.approvals??null,commit_author:N,default_branch:null===h?null:{asks_for_pull_request:h.asksForPullRequest,
commit_sha:h.commit,name:h.name},environment:A?.environment??null,ledger_rules:A?.ledger_rules??null,
signed_approvals:M?.member??null,targets:O,teams:A?.teams??null,zones:null},warnings:M?.warnings??[],
texts:M?.texts??new Map}}function v(e){if("unreadable"in e)return e;const{created_at:t}=e.value;return null===t?{
unreadable:"GitHub does not say when the run was created"}:{value:t}}
async function $({repository:e,runId:t,runAttempt:n,environment:r,ref:o},a,i,s){
const[l,c,d,f,p]=await Promise.all([a.reviews(e,t),a.attempt(e,t,n),x(a,{repository:e,name:r??"",ref:o,defaultBranch:s
}),a.branchRules(e,u.jF),T(a,i)]);return{approvals:l,attempt:c,environment:(0,g.CV)(d,A),ledger_rules:f,teams:p}}
async function k({facts:e,github:t,kinds:n,log:r},{approvals:o},{operations:a},i){
const{repository:l,repositoryId:c,commitSha:u}=e,d=(e,n)=>t.evidence.commitAuthors(l,e,n)
;if(!("none"!==o&&[o,o.signed].some(e=>e?.not.includes("commit_author"))))return d([u],null)
;const f=a.filter(e=>e.repository_id===c).flatMap(e=>(0,h.I)(e,n).facts.target_sha?.(e)??[]),p=[...new Set([u,...f])]
;try{const e=await i(),o=null===e?{value:null}:await(0,y.Cn)(t.ledgerReader,e,{kinds:n,repositoryId:c})
;return"unreadable"in o?o:(null===o.value&&r.info(O),await d(p,o.value))}catch(e){if(!(e instanceof s.NL))throw e
;return{unreadable:e.message}}}
const O="The ledger tells of no earlier release, so only the author of the newest commit is kept from approving (approvals.not: commit_author): who wrote the commits before it may."
;async function x(e,{repository:t,name:n,ref:r,defaultBranch:o}){const a=await e.environment(t,n)
;if("unreadable"in a||null===a.value)return a;const i=a.value.deployment_branch_policy
;if(!0===i?.custom_branch_policies)return{value:{...a.value,branch_patterns:await e.branchPatterns(t,n)}}
;if(!0!==i?.protected_branches)return a;const[,s=null]=/^refs\/heads\/(.+)$/.exec(r)??[],l=null===s?{value:!1
}:s===o?.name?o.isProtected:await e.branchProtected(t,s);return{value:{...a.value,ref_protected:l}}}function A(e){
return null===e?null:{branch_patterns:e.branch_patterns??null,can_admins_bypass:e.can_admins_bypass??null,
deployment_branch_policy:e.deployment_branch_policy??null,name:e.name,
protection_rules:e.protection_rules?.map(({type:e,prevent_self_review:t,reviewers:n})=>({prevent_self_review:t??null,
reviewers:(n?.length??0)>0,type:e}))??null,ref_protected:e.ref_protected??null}}
async function S({facts:e,github:t,kinds:n},r,o){
if(!r.rules.some(({when:e})=>void 0!==e?.target_on_default_branch))return[]
;const a=p.hG.includes(e.event)?null:e.commitSha;return Promise.all(o.operations.map(async e=>{const r=(0,
h.I)(e,n).facts.target_sha?.(e),o=await async function(e,t,n){if(void 0===t)return null;try{
const{defaultBranch:r}=await n.repository(e),o=await n.compare(e,t,r);return"identical"===o||"ahead"===o}catch(e){
if(e instanceof s.NL)return null;throw e}}(e.repository,r,t.reader),i=!1===o&&r===a?null:o;return{
operation_id:e.operation_id,on_default_branch:i}}))}const N=864e5;async function j({facts:e,ledger:t,clock:n},r){
if(1===e.runAttempt||null===t)return{value:null};try{const t=await r(),o=null===t?null:await(0,c.cI)(e.runId,t)
;if(null===o)return{value:null};const a=(0,i.p)(o.opened_at)??0;return n()-a<N?{value:o.plan_digests}:{
unreadable:`the first attempt was opened at ${o.opened_at}, over 24 hours ago`}}catch(e){if(e instanceof s.NL)return{
unreadable:e.message};throw e}}function M({inputs:e},t,n){const a=[];e.createLedger&&"prod"===e.mode&&a.push({
code:"ledger_create_allowed",
message:`create-ledger is true: if somebody deletes the branch ${u.jF}, this run begins a new ledger and nobody notices. Remove the input once the branch is there.`
});const i={...t,ledger_protection:"required",default_branch_protection:"required"
},{ledger_rules:s,default_branch:l}=n,c=[..."warn"===t.ledger_protection&&null!==s?(0,r.Lt)(i,{protected:(0,o.$T)(s)
}):[],..."warn"===t.default_branch_protection&&null!==l?(0,r.B8)(i,l):[]];return[...a,...c.map(({code:e,message:t})=>({
code:e,message:t}))]}function L(e){if("none"===e)return[];const t=[e.from,e.signed?.from].flatMap(e=>e?.teams??[])
;return[...new Map(t.map(e=>[`${e.id} ${e.slug}`,e])).values()]}async function T(e,{approvals:t}){
return Promise.all(L(t).map(async({slug:t,id:n})=>({id:n,slug:t,members:await e.teamMembers(t,n)})))}
async function I({inputs:e,approvedPlan:t},n){const r=e.expectedPlanDigest;if(null===r||r===n.plan_digest)return null
;const o=await t(r);return"absent"in o?{expected:r,absent:o.absent}:{expected:r,difference:(0,m.x)(o.plan,n)}}
function P(e){if("absent"in e)return`no comparison, for ${e.absent}`
;const{plan:t,operations:n}=e.difference,r=e=>n.filter(t=>t.change===e).map(({operation_id:t,fields:n})=>{
const r=new Set(n.map(({field:e})=>/^[^.[]+/.exec(e)?.[0]??e));return"changed"===e?`${t} (${[...r].join(", ")})`:t})
;return[["the plan",t.map(({field:e})=>e)],["changed",r("changed")],["added",r("added")],["removed",r("removed")]].filter(([,e])=>e.length>0).map(([e,t])=>`${e}: ${t.join(", ")}`).join("; ")
}}),90401:((e,t,n)=>{n.d(t,{Y:()=>c});var r=n(38815),o=n(74296),a=n(14963),i=n(55070),s=n(8601),l=n(14182)
;async function c({facts:e,inputs:t,github:n,checkout:c}){const d={actor:e.actor,commit_sha:e.commitSha,
environment:e.environment,event:e.event,ref:e.ref,repository:e.repository,repository_id:e.repositoryId,
triggering_actor:e.triggeringActor,workflow_ref:e.workflowRef};if("prod"===t.mode||l.hG.includes(e.event))return d
;const[,f]=/^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/.exec(e.ref)??[],p=c.base??f??(await n.reader.repository(e.repository)).defaultBranch,[,h=""]=/^[^/]+\/[^/]+\/([^@]+)@/.exec(e.workflowRef)??[],{events:m,byTag:y}=function(e){
const{on:t,ships:n}=function(e){try{const{on:t,jobs:n}=(0,r.qg)(e,{logLevel:"silent"})??{};return{on:t,
ships:/"mode":"[^"]*\bprod\b/.test(JSON.stringify(n??null))}}catch{return{ships:!1}}}(e);if(!n)return{events:[],byTag:!1
};const{events:o,tagsOnly:a}=(0,i.X)(t),s=l.hG.filter(e=>o.includes(e));return{events:s,
byTag:a||s.includes("release")||s.includes("create")}}(await async function(e,t){try{return(0,s._6)(await(0,
a.ni)(e,t,u)??new Uint8Array)??""}catch(e){if(e instanceof o.NL)return"";throw e}
}(c.root,h)),w=y?"":`refs/heads/${p}`,g=0===m.length||y?"":`${e.repository}/${h}@${w}`;return{...d,actor:"",
triggering_actor:"",event:m.join(","),ref:w,workflow_ref:g}}const u=1<<20})};
