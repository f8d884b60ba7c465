export const id=2906;export const ids=[2906];export const modules={94322:(e,t,n)=>{async function artifactClient(){
const{DefaultArtifactClient:e}=await Promise.all([n.e(7561),n.e(1659),n.e(8195),n.e(3453)]).then(n.bind(n,8195))
;return new e}n.d(t,{A:()=>artifactClient})},77789:(e,t,n)=>{n.d(t,{ni:()=>checkoutFile,MK:()=>folderBelow,
_M:()=>observePlan,OH:()=>openWorkspace,rf:()=>parseVariables,yY:()=>resolvePlan})
;var r=n(77598),o=n(73024),i=n(76760),a=n(57975),s=n(74296);const l=1024;function plainPath(e){
const t=e.replace(/^(?:\.\/+)+/,""),n=e.includes("\\")?"has a backslash; write /":pathFault(t)
;if(null!==n)throw new s.NL("path_invalid",`The path ${JSON.stringify(e)} ${n}.`);return t}function globPattern(e){
const t=e.replace(/^(?:\.\/+)+/,""),n=function globFault(e){
return/\\(?![[\]{}()*?!+@\\])/.test(e)?"has a backslash; write / between the parts of a path":/^!(?!\()/.test(e)?'begins with "!"; name what is wanted, there is no way to name what is not':/(?:^|[/{,(|])\.\.(?:$|[/},)|])/.test(e)?'leads out of its folder with ".."':pathFault(e)
}(t);if(null!==n)throw new s.NL("path_invalid",`The glob ${JSON.stringify(e)} ${n}.`);return t}function pathFault(e){
if(""===e)return"is empty; name a file";if(e.length>l)return`is longer than ${l} characters`
;if(/\p{Cc}/u.test(e)||!e.isWellFormed())return"has a control character"
;if(e.startsWith("/")||/^[A-Za-z]:/.test(e))return"is absolute; write it relative to the working directory"
;const t=e.split("/")
;return t.includes("..")?'leads out of its folder with ".."; only files inside the working directory are read':e.endsWith("/")?"is a folder; write folder/** for all that is in it":t.includes("")||t.includes(".")?"has an empty part":isGitPath(e)?"is git's own; nothing of .git is ever read or sent":null
}function isGitPath(e){return e.split("/").some(e=>".git"===e.toLowerCase())}var c=n(85554)
;const u=104857600,d=262144,f=(0,a.promisify)(o.read);async function localFile(e,t){refuseLinks(e,t);const n=(0,
r.createHash)("sha256");let o=0;for await(const r of chunksOf((0,i.join)(e,t),t))n.update(r),o+=r.byteLength
;const a=`sha256:${n.digest("hex")}`,l={path:t,size:o,digest:a},checked=()=>async function*checkedChunks(e,t){
const n=new s.NL("file_changed",`${t.path} is no longer what was planned (${t.size} bytes, ${t.digest}). Nothing may change the files between the plan and their publication; run again.`)
;refuseLinks(e,t.path);const o=(0,r.createHash)("sha256");let a=0;const look=e=>{if(o.update(e),a+=e.byteLength,
a>t.size)throw n};yield*(0,c.Z)(chunksOf((0,i.join)(e,t.path),t.path),look,()=>{
if(a!==t.size||`sha256:${o.digest("hex")}`!==t.digest)throw n})}(e,l);return{...l,open:checked,async read(){
if(o>u)throw new s.NL("file_too_large",`${t} has ${o} bytes; a committed file may have ${u}.`)
;const e=Buffer.allocUnsafe(o);let n=0;for await(const t of checked())e.set(t,n),n+=t.byteLength;return e}}}
async function checkoutFile(e,t,n){const r=plainPath(t);let a;try{refuseLinks(e,r);const{size:t}=(0,o.lstatSync)((0,
i.join)(e,r));if(t>n)throw tooLarge(r,t,n);a=await localFile(e,r)}catch(e){
if(e instanceof s.NL&&"file_missing"===e.code)return null;throw e}if(a.size>n)throw tooLarge(r,a.size,n);return a.read()
}const tooLarge=(e,t,n)=>new s.NL("file_too_large",`${e} has ${t} bytes; at most ${n} are read.`)
;function folderBelow(e,t){const n=(0,i.normalize)(t).split(i.sep).filter(e=>""!==e&&"."!==e);if((0,
i.isAbsolute)(t)||n.includes(".."))throw new s.NL("path_invalid",`${t} leads out of the workspace; only folders inside it are read.`)
;for(const[t]of n.entries()){const r=n.slice(0,t+1).join("/");if(!0===(0,o.lstatSync)((0,i.join)(e,r),{throwIfNoEntry:!1
})?.isSymbolicLink())throw new s.NL("symlink_refused",`${r} is a symbolic link; name the folder itself.`)}return(0,
i.join)(e,...n)}async function*chunksOf(e,t){let n=null;try{
n=(0,o.openSync)(e,o.constants.O_RDONLY|o.constants.O_NOFOLLOW|o.constants.O_NONBLOCK);const r=(0,o.fstatSync)(n)
;if(!r.isFile())throw notAFile(t);const i=Buffer.allocUnsafeSlow(Math.min(d,r.size+1));for(;;){const e=r.size<d?(0,
o.readSync)(n,i):(await f(n,i,0,i.length,null)).bytesRead;if(0===e)return;yield i.subarray(0,e)}}catch(e){
throw e instanceof s.NL?e:unreadable(t,e)}finally{null!==n&&(0,o.closeSync)(n)}}function refuseLinks(e,t){
const n=t.split("/");for(let r=1;r<=n.length;r++){const a=n.slice(0,r).join("/");let l;try{l=(0,o.lstatSync)((0,
i.join)(e,a))}catch(e){throw unreadable(t,e)}
if(l.isSymbolicLink())throw new s.NL("symlink_refused",a===t?`${t} is a symbolic link; only plain files are read. Name the file itself.`:`${t} lies behind the symbolic link ${a}; only plain files are read. Name the file itself.`)
;if(r===n.length&&!l.isFile())throw notAFile(t)}}
const notAFile=e=>new s.NL("not_a_file",`${e} is not a plain file; name the files themselves, or folder/** for a folder.`)
;function unreadable(e,t){const n=errnoOf(t)
;return"ENOENT"===n||"ENOTDIR"===n?new s.NL("file_missing",`${e} is not there; was it built, and is the path relative to the working directory?`,{
cause:t}):"ELOOP"===n?new s.NL("symlink_refused",`${e} is a symbolic link; name the file itself.`,{cause:t
}):new s.NL("file_unreadable",`${e} cannot be read (${n??String(t)}).`,{cause:t})}function errnoOf(e){
const t="object"==typeof e&&null!==e&&"code"in e?e.code:void 0;return"string"==typeof t?t:void 0}
var p=n(32257),h=n(46260),m=n(36625),y=n(24308);class Located{#e;#t;constructor(e,t){this.#e=e,this.#t=t}fault(e,t,n,r){
return{code:e,at:this.#t(["operations",t,...fieldPath(n)]),message:""===n?r:`${n}: ${r}`}}placeOf(e,t){
const n=void 0===t?null:findText(this.#e[e]?.written,t);return this.#t(["operations",e,...n??[]])}async attempt(e,t){
try{return{value:await t()}}catch(t){return{error:t instanceof s.NL&&null===t.at&&null===(0,
y.g5)(t)?this.at(t,this.placeOf(e,void 0)):t}}}at(e,t){return new s.NL(e.code,e.message,{cause:e,at:t})}collect(e){
const t=e.flatMap(e=>"error"in e?[e.error]:[]),n=t.find(e=>!(e instanceof s.NL));if(void 0!==n)throw n;const r=t
;if(this.refuse(r.flatMap(({code:e,message:t,at:n})=>null===n?[]:[{code:e,message:t,at:n}])),void 0!==r[0])throw r[0]
;return e.flatMap(e=>"value"in e?[e.value]:[])}refuse(e){
const[t,...n]=[...e].sort((e,t)=>(e.at.line??0)-(t.at.line??0)||(e.at.column??0)-(t.at.column??0))
;if(void 0!==t)throw new s.Ho(t.code,[t,...n])}}function fieldPath(e){
return(e.match(/[^.[\]]+/g)??[]).map(e=>/^[0-9]+$/.test(e)?Number(e):e)}function findText(e,t){if(e===t)return[]
;if("object"!=typeof e||null===e)return null;for(const[n,r]of Object.entries(e)){const o=findText(r,t)
;if(null!==o)return[Array.isArray(e)?Number(n):n,...o]}return null}var w=n(27597),g=n(88532),v=n(91076)
;function dependencyFaults(e){const t=new Map,n=[];return e.forEach(({id:e},r)=>{const o=t.get(e)
;void 0===o?t.set(e,r):n.push({path:["operations",r,"id"],
message:`"${e}" is the id of operation ${o+1} already; ids are unique`})}),e.forEach(({dependsOn:e},r)=>{
e.forEach((e,o)=>{t.has(e)||n.push({path:["operations",r,"depends_on",o],message:`there is no operation "${e}"`})})}),
n.length>0?n:function cycleFaults(e,t){const n=[],r=new Set,o=[],visit=(i,a)=>{r.has(i.id)||(o.push(i.id),
i.dependsOn.forEach((r,i)=>{const s=o.indexOf(r);if(-1===s){const n=t.get(r);return void visit(e[n],n)}
const l=[...o.slice(s),r].join(" → ");n.push({path:["operations",a,"depends_on",i],
message:`the operations wait for each other: ${l}; take one of these dependencies away`})}),o.pop(),r.add(i.id))}
;return e.forEach(visit),n}(e,t)}function waitsFor(e,t,n){const r=new Set,o=[e]
;for(let e=o.pop();void 0!==e;e=o.pop())for(const i of n.get(e)??[]){if(i===t)return!0;r.has(i)||o.push(i),r.add(i)}
return!1}
const _=["sha","short_sha","ref_name","commit_date","package_version"],b=1<<20,k="{{",$=/\{\{[ \t]*(?:([a-z][a-z0-9_]{0,63})|"\{\{")[ \t]*\}\}/y
;function fillTemplate(e,t){const n=[];let r="",o=0;for(let i=e.indexOf(k);-1!==i;i=e.indexOf(k,o)){r+=e.slice(o,i),
$.lastIndex=i;const a=$.exec(e);if(null===a){n.push(malformed(e,i)),o=i+k.length;continue}o=$.lastIndex
;const s=a[1],l=void 0===s?{text:k}:t.get(s)??{unavailable:unknown(s,t)};if("text"in l?r+=l.text:n.push(l.unavailable),
r.length>b)return{text:"",faults:[...n,"longer than 1 MiB once its names are filled in"]}}return{text:r+e.slice(o),
faults:n}}function malformed(e,t){const n=e.indexOf("}}",t),r=JSON.stringify(e.slice(t,-1===n?t+24:Math.min(n+2,t+48)))
;return"$"===e[t-1]?`$${r.slice(1,-1)} is an expression of GitHub Actions, which means nothing here; hand the value over in the input "variables" and write {{ name }}`:`${r} is not {{ name }}; write the braces themselves as {{ "{{" }}`
}function unknown(e,t){
return`{{ ${e} }} is not known; there are ${[...t.keys()].join(", ")}; others come from the input "variables"`}
function packageVersionOf(e){const unavailable=e=>({unavailable:`{{ package_version }} is not known: package.json ${e}`
});let t;try{t=JSON.parse(e)}catch{return unavailable("is not JSON")}
const n="object"==typeof t&&null!==t?t.version:void 0;return"string"==typeof n&&""!==n?{text:n
}:unavailable('has no "version"')}const O="operations_invalid",N=1<<20,L=1e3;function parseOperations(e,t,n,r){
const o=function bytesFault(e){if(e.includes(0))return"the file has a NUL byte; it is not a text file"
;const t=123===e[0]&&((0,h._6)(e)?.includes(`"schema":"${m.G0}"`)??!1);return t?x:null}(e)
;if(null!==o)throw new s.Ho(O,[{at:{file:t},message:o}]);const{value:i,locate:a}=(0,
v.g)(e,t,function operationsSchema(e,t){return w.L5J().transform((n,r)=>{const o=isRecord(n)?n.schema:void 0
;if("string"==typeof o&&o.startsWith("marketops.plan/"))return r.addIssue({code:"custom",path:["schema"],message:x}),
g.tm;check(S,n,[],r);const i=isRecord(n)?n.operations:void 0;if(!Array.isArray(i)||i.length>L)return g.tm
;const a=i.map((n,o)=>function readEntry(e,t,n,r,o){if(!isRecord(e))return o.addIssue({code:"custom",path:[...t],
message:"must be an operation: id, kind and its fields"}),{dependent:null,entry:null}
;const i=new Set,a=Object.fromEntries(Object.entries(e).map(([e,n])=>[e,fillStrings(n,[...t,e],r,(t,n)=>{i.add(e),
o.addIssue({code:"custom",path:[...t],message:n})})])),part=(e,n)=>{
const r=Object.fromEntries(Object.entries(a).filter(([e])=>n(e)));return[...i].some(n)?null:check(e,r,t,o)
},s=part(T,isCommon);if(null===s)return{dependent:null,entry:null}
;const{id:l,repository:c=null,depends_on:u}=s,d=n.find(e=>e.kind===s.kind);if(void 0===d){
const e=`there is no kind ${JSON.stringify(s.kind)}; there are ${n.map(e=>e.kind).join(", ")}`;return o.addIssue({
code:"custom",path:[...t,"kind"],message:e}),{dependent:{id:l,dependsOn:u},entry:null}}
const f=part(d.entry,e=>!isCommon(e)),p=null===f?null:{id:l,kind:d.kind,repository:c,dependsOn:u,fields:f,written:a}
;return{dependent:{id:l,dependsOn:u},entry:p}}(n,["operations",o],e,t,r)),s=a.flatMap(({dependent:e})=>null===e?[]:[e])
;if(s.length===a.length)for(const{path:e,message:t}of dependencyFaults(s))r.addIssue({code:"custom",path:[...e],
message:t});return a.flatMap(({entry:e})=>null===e?[]:[e])})}(n,r),{maxBytes:N,code:O});return{entries:i,locate:a}}
const x="this is a plan; a plan is evidence of what was decided, never input. Give the operations file, and each run plans anew"
;const S=w.rej({version:w.euz(1,{error:"must be 1"}),operations:w.YOg(w.L5J(),{error:"must be a list of operations"
}).min(1,{error:"is empty; name at least one operation"}).max(L,{error:`has too many operations; at most ${L} are taken`
})}),P=w.YjP().regex(/^[a-z0-9][a-z0-9_.-]{0,63}$/,{
error:'must be a-z, 0-9, "_", "." and "-" (at most 64, a letter or digit first)'}).refine(e=>!/^[0-9]+$/.test(e),{
error:"must not be a number; give it a letter"}),T=w.rej({id:P,kind:w.YjP(),
repository:w.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/,{
error:"must be owner/name"}).optional(),depends_on:w.YOg(w.YjP(),{error:"must be a list of ids"
}).refine(e=>new Set(e).size===e.length,{error:"names an id twice"}).default([])}),isCommon=e=>e in T.shape
;function fillStrings(e,t,n,r){if("string"==typeof e){const{text:o,faults:i}=fillTemplate(e,n);for(const e of i)r(t,e)
;return/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(o)&&r(t,"has a control character"),o}
const inner=(e,o)=>fillStrings(e,[...t,o],n,r)
;return Array.isArray(e)?e.map((e,t)=>inner(e,t)):isRecord(e)?Object.fromEntries(Object.entries(e).map(([e,t])=>[e,inner(t,e)])):e
}function check(e,t,n,r){const o=e.safeParse(t);if(o.success)return o.data;for(const e of o.error.issues)r.issues.push({
...e,message:advice(e,t),path:[...n,...e.path],input:t});return null}function advice(e,t){
const n=function expectedTypes(e){if("invalid_type"===e.code)return[e.expected]
;if("invalid_union"!==e.code||"Invalid input"!==e.message)return[]
;const t=e.errors.map(([e])=>"invalid_type"===e?.code&&0===e.path.length?e.expected:null)
;return t.includes(null)?[]:t.filter(e=>null!==e)}(e);if(0===n.length)return e.message
;const r=e.path.reduce((e,t)=>e?.[t],t)
;return null===r?"has no value; write one, or leave the field out":!n.includes("string")||"number"!=typeof r&&"boolean"!=typeof r?"invalid_union"===e.code?`must be of type ${n.join(" or ")}`:e.message:`must be a text, and YAML reads a ${typeof r} here; put it in quotes`
}function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}var F=n(12112)
;const j=new Set(["not_found","github_forbidden","redirect_refused"]);async function resolveRepositories(e,t,n,r,o){
const nameOf=e=>e.repository??t.repository,i=new Map;e.forEach((e,t)=>{const n=nameOf(e).toLowerCase()
;i.has(n)||i.set(n,{entry:e,index:t})})
;const a=await(0,F.bB)([...i.values()],r,({entry:e,index:r})=>o.attempt(r,async()=>{
const i=await n.repository(nameOf(e)).catch(t=>{const n=(0,y.g5)(t)?.code
;throw t instanceof s.NL&&null!==e.repository&&j.has(n??"")?o.at(t,o.placeOf(r,nameOf(e))):t})
;return nameOf(e).toLowerCase()===t.repository.toLowerCase()&&function assertOwn(e,{repository:t,repositoryId:n}){
if(e.id===n)return
;throw new y.OK("repository_changed",`${t} has id ${e.id} now, but this run belongs to id ${n}: another repository bears the name. Start a new run.`)
}(i,t),i})),l=o.collect(a),c=new Map([...i.keys()].map((e,t)=>[e,l[t]]));return e=>c.get(nameOf(e).toLowerCase())}
function locatedWorkspace({workspace:e,located:t,index:n}){const pointing=async(e,r)=>{try{return await r()}catch(r){
if(!(r instanceof s.NL)||null!==r.at)throw r;throw t.at(r,t.placeOf(n,e))}};return{glob:t=>pointing(t,()=>e.glob(t)),
file:t=>pointing(t,()=>e.file(t)),text:t=>pointing(t,()=>e.text(t)),workFiles:t=>pointing(t[0],()=>e.workFiles(t))}}
const B=16777216,I=32;async function resolvePlan(e){
const{file:t,kinds:n,reader:r,context:o,concurrency:i=I}=e,a=await async function valuesOf({context:e,variables:t,reader:n,workspace:r}){
const unavailable=e=>t=>{if(!(t instanceof s.NL))throw t;return{unavailable:`{{ ${e} }} is not known: ${t.message}`}
},[o,i]=await Promise.all([n.commit(e.repository,e.commitSha).then(t=>null===t?{
unavailable:`{{ commit_date }} is not known: ${e.repository} has no commit ${e.commitSha}`}:function commitDay(e){
const t=Date.parse(e);return Number.isNaN(t)?{
unavailable:"{{ commit_date }} is not known: GitHub gave no date for the commit"}:{
text:new Date(t).toISOString().slice(0,10)}
}(t.committedAt),unavailable("commit_date")),r.text("package.json").then(packageVersionOf,unavailable("package_version"))])
;return function templateValues({context:e,variables:t,commitDate:n,packageVersion:r}){const o=new Map([["sha",{
text:e.commitSha}],["short_sha",{text:e.commitSha.slice(0,7)}],["ref_name",{
text:e.ref.replace(/^refs\/(?:heads|tags|pull)\//,"")}],["commit_date",n],["package_version",r]])
;for(const[e,n]of t)o.set(e,{text:n});return o}({context:e,variables:t,commitDate:o,packageVersion:i})
}(e),{entries:l,locate:c}=parseOperations(t.bytes,t.path,n,a),u=new Located(l,c),d=await resolveRepositories(l,o,r,i,u),f=u.collect(await(0,
F.bB)(l,i,(t,n)=>u.attempt(n,()=>async function resolveEntry(e){
const{entry:t,index:n,kinds:r,context:o,reader:i,values:a,located:l}=e,c=r.find(e=>e.kind===t.kind),u=e.repositories(t),fail=(e,t,r)=>{
const o=l.fault(e,n,t,r);throw new s.NL(o.code,o.message,{at:o.at})
},{parameters:d,targetCommit:f,files:p}=await c.resolve(t.fields,{repository:u.fullName,defaultBranch:u.defaultBranch,
commitSha:o.commitSha,isOwnRepository:u.id===o.repositoryId,reader:i,workspace:locatedWorkspace(e),fill:(e,t)=>{
const{text:n,faults:r}=fillTemplate(e,a)
;return void 0===r[0]?n:fail("template_invalid",t,`in the text of the file: ${r.join("; ")}`)},fail}),h={
operation_kind:t.kind,parameters:d,repository:u.fullName,repository_id:u.id};var y;return{kind:c,operation:{...h,
operation_id:t.id,operation_digest:(0,m.Q8)(h),depends_on:t.dependsOn,effect:"create",reason:null,observed:null,
target_subject:null===f?null:(y=f.message,y.split(/\r?\n/,1)[0].slice(0,500).toWellFormed())},files:p}}({...e,entry:t,
index:n,values:a,located:u,repositories:d})))),{faults:p,dependsOn:h}=function relate(e,t){
const n=[],r=new Map(e.map(({operation_id:e,depends_on:t})=>[e,t])),keyOf=({repository_id:e},t)=>JSON.stringify([e,...t]),o=new Map
;return e.forEach((e,r)=>{for(const i of(0,m.I)(e,t).claims(e.parameters)){const t=keyOf(e,i.thing),a=o.get(t)
;if(void 0===a)o.set(t,{id:e.operation_id,index:r,claim:i});else{
const e=`operation "${a.id}" ${i.what} already; two would race`;n.push({index:r,field:i.field,message:e})}}}),
e.forEach((e,i)=>{const a=(0,m.I)(e,t),[s,l]=[e.operation_id,a.title.toLowerCase()]
;for(const t of a.needs?.(e.parameters)??[]){const a=o.get(keyOf(e,t.thing))
;if(void 0!==a)if(void 0!==t.at&&a.claim.at!==t.at){
const e=`operation "${a.id}" ${a.claim.what} at ${String(a.claim.at)}, this ${l} wants it at ${t.at}; give both the same target`
;n.push({index:i,field:t.field,message:e})}else if(waitsFor(a.id,s,r)){
const[e]=t.thing,r=`waits for the ${l} "${s}", which cannot be made before its ${e}; let the ${l} depend on the ${e}`
;n.push({index:a.index,field:"depends_on",message:r})}else waitsFor(s,a.id,r)||r.set(s,[...r.get(s)??[],a.id])}}),{
faults:n,dependsOn:r}}(f.map(({operation:e})=>e),n)
;return u.refuse(p.map(({index:e,field:t,message:n})=>u.fault(O,e,t,n))),f.map(({operation:e,kind:t,files:n})=>{
const r=h.get(e.operation_id)??[];return{operation:{...e,depends_on:r},kind:t,files:n}})}
async function observePlan(e,t){const{reader:n,concurrency:r=I}=t,o=new Map,i=await(0,
F.bB)(e,r,async({operation:e,kind:t})=>{const{effect:r,reason:i,observed:a,state:s=null}=await t.observe(e,n)
;return o.set(e.operation_id,(0,m.Ox)(s)),{...e,effect:r,reason:i?.toWellFormed()??null,observed:a}
}),a=new Map(e.map(({operation:e,files:t})=>[e.operation_id,t]));return{...written(i,t),files:a,states:o}}
function written(e,{kinds:t,context:n,clock:r}){const{repository:o,repositoryId:i,commitSha:a,ref:l,mode:c}=n,u={
repository_id:i,commit_sha:a,operations:e},d={...u,schema:m.G0,mode:c,blocked_by_mode:"dry_run"===c,promotable:!1,
repository:o,ref:l,created_at:(0,p.fU)(r()),plan_digest:(0,m.Gb)(u)},f=(0,h.d_)(d)
;if(f.byteLength>B)throw new s.NL("plan_too_large",`The plan has ${f.byteLength} bytes; at most ${B} are taken. Split the operations file.`)
;const y=(0,h.OW)(f),w=(0,m.xH)(t)(y)
;if(null!==w)throw new s.NL("plan_invalid",`The plan that was made is none: ${w.path} should be ${w.expected}. Please report this.`)
;return{plan:y,planBytes:f}}const E=/^[a-z][a-z0-9_]{0,63}$/,A=100,R=4096;function parseVariables(e){
const t=new Map,n=[];if(e.split(/\r\n|\n/).forEach((e,r)=>{if(""===e.trim())return
;const o=e.indexOf("="),i=e.slice(0,-1===o?void 0:o).trim(),a=e.slice(o+1).trim(),s=-1===o?"is not name=value":function nameFault(e,t){
return E.test(e)?_.includes(e)?`would hide the built-in name "${e}"; choose another`:t.has(e)?`gives "${e}" a second time`:null:"has a name that is not a-z, 0-9 and _ (at most 64, a letter first)"
}(i,t)??function valueFault(e){
return e.length>R?`has a value longer than ${R} characters`:!e.isWellFormed()||/\p{Cc}/u.test(e)?"has a control character in its value":null
}(a);null!==s?n.push(`line ${r+1} ${s}`):t.set(i,a)
}),t.size>A&&n.push(`there are ${t.size} variables; at most ${A} are taken`),0===n.length)return t
;throw new s.NL("variables_invalid",`The input "variables" cannot be used: ${n.join("; ")}.`)}
var M=n(51455),D=n(14006),z=n.n(D),C=n(73382),W=n(31421),G=n(48161);async function readWorkTree(e,t){
const git=(...n)=>async function run(e,t,n){try{const{stdout:r}=await U("git",[...J.flatMap(e=>["-c",e]),...n],{cwd:e,
env:gitEnvironment(t),encoding:"buffer",maxBuffer:268435456,timeout:12e4,windowsHide:!0}),o=(0,h._6)(r)
;if(null===o)throw new s.NL("git_failed","A file name in the work tree is not valid UTF-8.");return o}catch(e){
if(e instanceof s.NL)throw e
;if("ENOENT"===errnoOf(e))throw new s.NL("git_missing","git is not on the PATH; install it before this step.",{cause:e})
;throw new s.NL("git_failed",`git ${n[0]??""} failed: ${(0,s.bD)(e)}`,{cause:e})}
}(e,t,n),n=await async function prefixOf(e,t){const n=await t("rev-parse","--show-toplevel","--show-prefix").catch(e=>{
if(e instanceof s.NL&&"git_missing"===e.code)throw e
;throw new s.NL("not_a_work_tree",'The working directory is not a git work tree, so files cannot be committed from it. Run actions/checkout before this action, and set "working-directory" to where it put the repository.',{
cause:e})}),[r="",o=""]=n.split("\n"),a=await(0,M.realpath)((0,i.resolve)(r,o)).catch(()=>null)
;if(a!==e)throw new s.NL("not_a_work_tree","Git's configuration says that the work tree lies elsewhere (core.worktree); check the repository out anew.")
;return o}(e,git),r=await git("ls-files","-t","-s","-z"),o=await git("ls-files","-z","--others","--exclude-standard")
;return{prefix:n,index:parseIndex(r),committed:await committedFiles(git),untracked:o.split("\0").filter(Boolean)}}
async function committedFiles(e){
if(""===await e("rev-parse","--verify","--quiet","HEAD^{commit}").catch(()=>""))return[]
;return(await e("ls-tree","-r","-z","--name-only","HEAD")).split("\0").filter(Boolean)}
const K=/^([A-Za-z?]) (\d{6}) [0-9a-f]+ ([0-3])\t(.+)$/s;function parseIndex(e){const t=new Map
;for(const n of e.split("\0").filter(Boolean)){const[,e,r="",o,i=""]=K.exec(n)??[]
;if(""===i)throw new s.NL("git_failed","git ls-files answered in a form that is not known.");t.set(i,{path:i,mode:r,
skipped:"S"===e,unmerged:"0"!==o})}return t}
const U=(0,a.promisify)(W.execFile),J=["core.fsmonitor=false",`core.hooksPath=${G.devNull}`,"core.excludesFile=","protocol.allow=never","safe.directory=*"]
;function gitEnvironment(e){return{
...Object.fromEntries(["PATH","Path","SystemRoot","SYSTEMROOT","TEMP","TMP","TMPDIR"].flatMap(t=>void 0===e[t]?[]:[[t,e[t]]])),
HOME:G.devNull,XDG_CONFIG_HOME:G.devNull,GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:G.devNull,GIT_ATTR_NOSYSTEM:"1",
GIT_NO_LAZY_FETCH:"1",GIT_NO_REPLACE_OBJECTS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"}}const H=16
;async function selectWorkFiles(e,t,n){const r=z()([...e],{dot:!0})
;!function refuseRepositories(e,{index:t,untracked:n},r){
const o=[...[...t.values()].filter(({mode:e})=>"160000"===e).map(({path:e})=>e),...n.filter(e=>e.endsWith("/")).map(e=>e.slice(0,-1))],i=e.map(e=>z().scan(e).base),a=o.find(e=>r(e)||i.some(t=>`${t}/`.startsWith(`${e}/`)))
;if(void 0===a)return
;throw new s.NL("submodule_refused",`${a} is a git repository of its own (a submodule); it cannot be committed here. Choose globs that do not name it.`)
}(e,t,r)
;const o=e.filter(e=>!z().scan(e).isGlob&&!e.includes("\\")),i=new Set([...[...t.index.keys(),...t.committed,...t.untracked].filter(e=>r(e)),...o]),a=await(0,
F.bB)([...i].sort(),H,async e=>({path:e,kind:await n(e)})),l=new Set([...t.index.keys(),...t.committed])
;return a.flatMap(({path:e,kind:n})=>{const r=t.index.get(e)
;if(!0===r?.unmerged)throw new s.NL("unmerged_file",`${e} has merge conflicts; resolve them before it is committed.`)
;if("missing"===n)return l.has(e)&&!0!==r?.skipped?[{path:e,deleted:!0}]:[]
;if("120000"===r?.mode)throw new s.NL("symlink_refused",`${e} is a symbolic link; only plain files are committed. Choose globs that do not name it.`)
;if("file"===n)return[{path:e,deleted:!1}];if(l.has(e))return[{path:e,deleted:!0}]
;throw new s.NL("not_a_file",`${e} is a folder; write ${e}/** for all that is in it.`)})}const Z=1e4,Y=1<<20,q=4
;async function openWorkspace(e,t){const n=await(0,M.realpath)(e).catch(t=>{
throw new s.NL("workspace_missing",`The working directory ${e} is not there; check the input "working-directory".`,{
cause:t})}),r=(0,F.TA)(q),o=new Map,load=e=>{const t=o.get(e)??r(()=>localFile(n,e));return o.set(e,t),t};let a=null
;return{async glob(e){return t=await async function matches(e,t){const n=[],r=[],o=await(0,C.TI)(t,{cwd:e,dot:!0,
followSymbolicLinks:!1,expandDirectories:!1,onlyFiles:!0,ignore:["**/.git","**/.git/**"],fs:{readdir:watchedReaddir(n,r)
}}),[a]=n
;if(void 0!==a)throw new s.NL("file_unreadable",`A folder below the working directory cannot be read: ${a.message}.`,{
cause:a});const l=z()(t,{dot:!0
}),c=r.map(t=>(0,i.relative)(e,t).replaceAll(i.sep,"/")).filter(e=>l(e)),u=[...new Set([...o,...c])].filter(e=>!isGitPath(e)).sort()
;refuseTooMany(u.length,t);const d=u.find(e=>e.startsWith("../")||e.startsWith("/"))
;if(void 0!==d)throw new s.NL("path_invalid",`The glob ${t} matches ${d}, outside the working directory.`);return u
}(n,globPattern(e)),(0,F.bB)(t,t.length,load);var t},file:async e=>load(plainPath(e)),async text(e){
const t=await load(plainPath(e))
;if(t.size>Y)throw new s.NL("file_too_large",`${e} has ${t.size} bytes; text may have ${Y}.`);const n=(0,
h._6)(await t.read());if(null===n)throw new s.NL("file_not_text",`${e} is not valid UTF-8; save it as UTF-8.`)
;return n.replace(/^\uFEFF/,"")},async workFiles(e){a??=readWorkTree(n,t)
;const r=await a,{prefix:o,index:l}=r,c=await selectWorkFiles(e.map(globPattern),r,e=>async function kindOf(e,t){try{
return(await(0,M.lstat)((0,i.join)(e,t))).isDirectory()?"folder":"file"}catch(e){const n=errnoOf(e)
;if("ENOENT"===n||"ENOTDIR"===n)return"missing"
;throw new s.NL("file_unreadable",`${t} cannot be looked at (${n??String(e)}).`,{cause:e})}}(n,e))
;return refuseTooMany(c.length,e.join(", ")),(0,F.bB)(c,c.length,async({path:e,deleted:t})=>{const r=o+e;if(t)return{
path:r,deleted:t};const a=l.get(e)?.mode??await async function modeOnDisk(e,t){return 64&(await(0,M.lstat)((0,
i.join)(e,t))).mode?"100755":"100644"}(n,e);return{path:r,deleted:t,mode:"100755"===a?"100755":"100644",
file:await load(e)}})}}}function watchedReaddir(e,t){return(n,r,a)=>{(0,o.readdir)(n,r,(r,o)=>{
null!==r&&"ENOENT"!==r.code&&"ENOTDIR"!==r.code&&e.push(r);for(const e of null===r?o:[])e.isSymbolicLink()&&t.push((0,
i.join)(n,e.name));a(r,o)})}}function refuseTooMany(e,t){
if(!(e<=Z))throw new s.NL("too_many_files",`${t} names ${e} files; at most ${Z} are taken. Name fewer.`)}},
93474:(e,t,n)=>{n.d(t,{DU:()=>compareWithApproved,hx:()=>gatherEvidence,zZ:()=>ledgerWarnings,Qo:()=>readEnvironment})
;var r=n(67878),o=n(66131),i=n(32257),a=n(74296),s=n(12112),l=n(91277),c=n(52533),u=n(51483),d=n(19523),f=n(36625)
;function planDifference(e,t){
const[n,r]=[byId(e),byId(t)],inBoth=(e,t)=>JSON.stringify([...e.keys()].filter(e=>t.has(e))),whole=(e,t)=>new Map([["commit_sha",JSON.stringify(e.commit_sha)],["repository_id",JSON.stringify(e.repository_id)],["order of operations",t]]),o=[...new Set([...n.keys(),...r.keys()])].flatMap(e=>function operationChange(e,t,n){
const r=n??t;if(void 0===r)return[];const o=fieldChanges(leavesOf(t),leavesOf(n));if(0===o.length)return[]
;const i=void 0===t?"added":void 0===n?"removed":"changed";return[{operation_id:e,operation_kind:r.operation_kind,
change:i,fields:o}]}(e,n.get(e),r.get(e)));return{plan:fieldChanges(whole(e,inBoth(n,r)),whole(t,inBoth(r,n))),
operations:o}}function byId({operations:e}){return new Map(e.map(e=>[e.operation_id,e]))}function fieldChanges(e,t){
return[...new Set([...e.keys(),...t.keys()])].map(n=>({field:n,before:e.get(n)??null,after:t.get(n)??null
})).filter(e=>e.before!==e.after)}function leavesOf(e){const t=new Map;if(void 0===e)return t
;const{operation_kind:n,repository:r,repository_id:o,depends_on:i,parameters:a}=e;return collect({operation_kind:n,
repository:r,repository_id:o,...a,depends_on:i},"",t),t}function collect(e,t,n){
const r=Array.isArray(e)?function namesOf(e){for(const t of["name","path"]){const n=e.map(e=>isObject(e)?e[t]:void 0)
;if(n.every(e=>"string"==typeof e)&&new Set(n).size===n.length)return n}return null}(e):null
;if(Array.isArray(e)&&null!==r){n.set(t,JSON.stringify(r))
;for(const[o,i]of e.entries())collect(i,`${t}[${JSON.stringify(r[o])}]`,n)
}else if(isObject(e))for(const[r,o]of Object.entries(e))collect(o,""===t?r:`${t}.${r}`,n);else n.set(t,JSON.stringify(e))
}function isObject(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}var p=n(88936),h=n(32501)
;async function gatherEvidence(e,{policy:t,trustedKeys:n,defaultBranch:r},o,a){
const{facts:l,inputs:c,github:f,clock:p}=e,h={origin:(0,d.yv)(l.serverUrl,l.repositoryId),trusted:n,now:p()},m=(0,
s.Oo)(()=>e.ledger?.peek(h)??Promise.resolve(null)),[y,w,g,v]=await Promise.all([earlierPlans(e,m),targetsOf(e,t,o),"dry_run"===c.mode?null:runEvidence(l,f.evidence,t,r),"dry_run"===c.mode?null:commitAuthors(e,t,o,m)])
;return{evidence:{schema:u.m$,decide:u.uL,now:(0,i.fU)(p()),job:{actor:l.actor,commit_sha:l.commitSha,
environment:l.environment,event:l.event,ref:l.ref,repository:l.repository,repository_id:l.repositoryId,
triggering_actor:l.triggeringActor,workflow_ref:l.workflowRef},run:{attempt:g?.attempt??null,
differs:null===a?null:inShort(a),earlier_plan_digests:y,
expected_plan_digest:c.expectedPlanDigest??("dry_run"===c.mode?o.plan_digest:null),run_attempt:l.runAttempt},
approvals:g?.approvals??null,commit_author:v?.found??null,default_branch:null===r?null:{
asks_for_pull_request:r.asksForPullRequest,commit_sha:r.commit,name:r.name},environment:g?.environment??null,
ledger_rules:g?.ledger_rules??null,signed_approvals:null,targets:w,teams:g?.teams??null,zones:null},
warnings:v?.warnings??[]}}async function runEvidence({repository:e,runId:t,runAttempt:n,environment:r,ref:o},i,a,s){
const[l,u,d,f,p]=await Promise.all([i.reviews(e,t),i.attempt(e,t,n),readEnvironment(i,{repository:e,name:r??"",ref:o,
defaultBranch:s}),i.branchRules(e,c.jF),readTeams(i,a)]);return{approvals:l,attempt:u,environment:(0,h.CV)(d,recordOf),
ledger_rules:f,teams:p}}async function commitAuthors({facts:e,github:t,kinds:n},{approvals:r},{operations:o},i){
const{repository:s,repositoryId:l,commitSha:c}=e,authors=(e,n)=>t.evidence.commitAuthors(s,e,n)
;if("none"===r||!r.not.includes("commit_author"))return{found:await authors([c],null),warnings:[]}
;const u=o.filter(e=>e.repository_id===l).flatMap(e=>(0,f.I)(e,n).facts.target_sha?.(e)??[]),d=[...new Set([c,...u])]
;try{const e=await i(),r=null===e?{value:null}:await(0,p.Cn)(t.ledgerReader,e,{kinds:n,repositoryId:l})
;return"unreadable"in r?{found:r,warnings:[]}:{found:await authors(d,r.value),warnings:null===r.value?[m]:[]}}catch(e){
if(!(e instanceof a.NL))throw e;return{found:{unreadable:e.message},warnings:[]}}}const m={
code:"commit_authors_head_only",
message:"The ledger tells of no earlier release, so only the author of the newest commit is kept from approving (approvals.not: commit_author): who wrote the commits before it may."
};async function readEnvironment(e,{repository:t,name:n,ref:r,defaultBranch:o}){const i=await e.environment(t,n)
;if("unreadable"in i||null===i.value)return i;const a=i.value.deployment_branch_policy
;if(!0===a?.custom_branch_policies)return{value:{...i.value,branch_patterns:await e.branchPatterns(t,n)}}
;if(!0!==a?.protected_branches)return i;const[,s=null]=/^refs\/heads\/(.+)$/.exec(r)??[],l=null===s?{value:!1
}:s===o?.name?o.isProtected:await e.branchProtected(t,s);return{value:{...i.value,ref_protected:l}}}
function recordOf(e){return null===e?null:{branch_patterns:e.branch_patterns??null,
can_admins_bypass:e.can_admins_bypass??null,deployment_branch_policy:e.deployment_branch_policy??null,name:e.name,
protection_rules:e.protection_rules?.map(({type:e,prevent_self_review:t,reviewers:n})=>({prevent_self_review:t??null,
reviewers:(n?.length??0)>0,type:e}))??null,ref_protected:e.ref_protected??null}}
async function targetsOf({github:e,kinds:t},n,r){
return n.rules.some(({when:e})=>void 0!==e?.target_on_default_branch)?Promise.all(r.operations.map(async n=>({
operation_id:n.operation_id,on_default_branch:await isOnDefaultBranch(n.repository,(0,
f.I)(n,t).facts.target_sha?.(n),e.reader)}))):[]}async function isOnDefaultBranch(e,t,n){if(void 0===t)return null;try{
const{defaultBranch:r}=await n.repository(e),o=await n.compare(e,t,r);return"identical"===o||"ahead"===o}catch(e){
if(e instanceof a.NL)return null;throw e}}const y=864e5;async function earlierPlans({facts:e,ledger:t,clock:n},r){
if(1===e.runAttempt||null===t)return{value:null};try{const t=await r(),o=null===t?null:await(0,l.cI)(e.runId,t)
;if(null===o)return{value:null};const a=(0,i.pe)(o.opened_at)??0;return n()-a<y?{value:o.plan_digests}:{
unreadable:`the first attempt was opened at ${o.opened_at}, over 24 hours ago`}}catch(e){if(e instanceof a.NL)return{
unreadable:e.message};throw e}}function ledgerWarnings({inputs:e},t,n){const i=[]
;e.createLedger&&"prod"===e.mode&&i.push({code:"ledger_create_allowed",
message:`create-ledger is true: if somebody deletes the branch ${c.jF}, this run begins a new ledger and nobody notices. Remove the input once the branch is there.`
});const a=null===n.ledger_rules?{value:!0}:(0,o.$T)(n.ledger_rules)
;if("required"===t.ledger_protection||"value"in a&&a.value)return i
;const s="value"in a?"ledger_unprotected":"ledger_protection_unknown",{title:l,next:u}=r.y1[s];return[...i,{code:s,
message:`${l}. ${u}`}]}async function readTeams(e,{approvals:t}){const n="none"===t?[]:t.from?.teams??[]
;return Promise.all(n.map(async({slug:t,id:n})=>({id:n,slug:t,members:await e.teamMembers(t,n)})))}
async function compareWithApproved({inputs:e,approvedPlan:t},n){const r=e.expectedPlanDigest
;if(null===r||r===n.plan_digest)return null;const o=await t(r);return"absent"in o?{expected:r,absent:o.absent}:{
expected:r,difference:planDifference(o.plan,n)}}function inShort(e){
if("absent"in e)return`no comparison, for ${e.absent}`
;const{plan:t,operations:n}=e.difference,named=e=>n.filter(t=>t.change===e).map(({operation_id:t,fields:n})=>{
const r=new Set(n.map(({field:e})=>/^[^.[]+/.exec(e)?.[0]??e));return"changed"===e?`${t} (${[...r].join(", ")})`:t})
;return[["the plan",t.map(({field:e})=>e)],["changed",named("changed")],["added",named("added")],["removed",named("removed")]].filter(([,e])=>e.length>0).map(([e,t])=>`${e}: ${t.join(", ")}`).join("; ")
}},34562:(e,t,n)=>{n.d(t,{t:()=>judgePlan,J:()=>shownDecisions});var r=n(66131),o=n(67878);const i={rule:null,
code:"mode_not_prod",message:"This is a dry run: everything is planned and shown, and every side effect is blocked"},a={
rule:null,code:"plan_blocked",
message:"Another operation of the plan is refused or in conflict, and the plan was approved as a whole"}
;function conflictOf({effect:e,reason:t}){return"conflict"===e?[{rule:null,code:"conflict",
message:t??"GitHub has something else there"}]:[]}var s=n(55543),l=n(46260),c=n(93474)
;async function judgePlan(e,t,{governance:n,ready:o}){const{policy:u}=n,d=await(0,
c.DU)(e,t),{evidence:f,warnings:p}=await(0,c.hx)(e,n,t,d),h=!0===n.policySource?.withheld,m=(0,
r.s8)(t,u,f,e.kinds),y=shownDecisions(t,n,m.decisions),w=function judge(e,{dryRun:t}){
const n=e.map(({operation:e,violations:n})=>({operation:e,violations:[...t?[i]:[],...n,...conflictOf(e)]
})),r=n.some(({violations:e})=>e.length>0);return n.map(({operation:e,violations:t})=>t.length>0?{operation:e,
verdict:"refuse",violations:t}:"none"===e.effect?{operation:e,verdict:"unchanged",violations:t}:r?{operation:e,
verdict:"refuse",violations:[a]}:{operation:e,verdict:"ship",violations:t})}(y.map(({operation:e,record:t})=>({
operation:e,violations:t.violations})),{dryRun:"dry_run"===e.inputs.mode
}),g=[...e.warnings,...m.validator.warnings(m.requests).map(({code:e,message:t})=>({code:e,
message:h&&"break_glass_used"===e?"A break-glass rule lifted another one.":t})),...p,...(0,
c.zZ)(e,u,f),...null===o?[]:await o(m.requests)],v=(0,l.d_)(f),_={evidence:f,evidenceBytes:v,evidenceDigest:(0,s.ol)(v)}
;return{comparison:d,approvals:(0,r.mh)(f),decisions:y,judged:w,warnings:g,..._}}
function shownDecisions({operations:e},{policySource:t},n){return e.map((e,r)=>{return{operation:e,record:(i=n[r],
!0===t?.withheld?(0,o.uN)(i):i)};var i})}},32501:(e,t,n)=>{n.d(t,{CV:()=>mapped,Kc:()=>readRules,aU:()=>governanceOf,
zC:()=>readElsewhere});var r=n(57975),o=n(67878),i=n(55543),a=n(74296),s=n(77789),l=n(46260),c=n(19523),u=n(14182)
;const d=1<<20;async function readRules(e){return"prod"===e.inputs.mode?async function rulesOfProd(e){
const{facts:t,github:n,inputs:i}=e,[{files:s,...l},c]=await Promise.all([n.defaultBranch([u.l$,u.Z,u.jJ]),rulesOfDefaultBranch(e)]),d=s.get(u.l$),f=void 0===d?null:inRepository(t,{
path:u.l$,commit:l.commit,bytes:d}),p=null===f?null:(0,o.SF)(f.bytes,f.file),h=i.policyRef;if(null!==h&&(null===p||!(0,
r.isDeepStrictEqual)({...p},{...h
})))throw new a.NL("input_invalid",`Input policy-ref: in prod the policy is ${u.l$} of the default branch, and only its own \`source\` may name another. Take the input out of the prod job, or write source: {repository, path, ref} into ${u.l$}.`)
;return{policy:null===p?f:await readElsewhere(e,p,u.l$),trustedKeys:s.get(u.Z)??Buffer.alloc(0),
approvers:s.get(u.jJ)??Buffer.alloc(0),defaultBranch:{name:l.name,commit:l.commit,isProtected:l.isProtected?{value:!0
}:mapped(c,e=>e.length>0),asksForPullRequest:l.asksForReviews?{value:!0}:mapped(c,e=>e.includes("pull_request"))}}
}(e):async function previewedRules(e){
const{inputs:t,facts:n}=e,at=e=>(0,s.ni)(t.workingDirectory,e,d),preview=async()=>{
if(null!==t.policyRef)return readElsewhere(e,t.policyRef,"policy-ref");const r=await at(t.policy)
;if(null===r)return null;const i=(0,o.SF)(r,t.policy);return null!==i?readElsewhere(e,i,t.policy):inRepository(n,{
path:t.policy,commit:n.commitSha,bytes:r})},[r,i,a]=await Promise.all([preview(),at(u.Z),at(u.jJ)]);return{policy:r,
trustedKeys:i??Buffer.alloc(0),approvers:a??Buffer.alloc(0),defaultBranch:null}}(e)}
async function rulesOfDefaultBranch({github:e,facts:t}){const{defaultBranch:n}=await e.reader.repository(t.repository)
;return e.evidence.branchRules(t.repository,n)}function mapped(e,t){return"value"in e?{value:t(e.value)}:e}
function inRepository({serverUrl:e,repository:t},{path:n,commit:r,bytes:o}){return{bytes:o,file:n,
url:`${e}/${t}/blob/${r}/${n}`,source:{repository:t,path:n,commit_sha:r,withheld:!1}}}
async function readElsewhere({inputs:e,facts:t,policyReader:n},{repository:r,path:o,ref:i},s){
const[{isPrivate:l},c]=await Promise.all([n.repository(r).catch(()=>({isPrivate:!0
})),n.commit(r,i)]),u=null===c?null:await n.file(r,o,c.sha)
;if(null===c||null===u)throw new a.NL("policy_unreadable",`${s}: there is no ${o} at ${i} of ${r}. Check its spelling, and that policy-token can read it.`)
;return{bytes:u,file:`${r}:${o}`,url:`${t.serverUrl}/${r}/blob/${c.sha}/${o}`,source:{repository:r,path:o,
commit_sha:c.sha,withheld:null!==e.policyToken&&l}}}
function governanceOf({policy:e,trustedKeys:t,approvers:n,defaultBranch:r},a){
const s=e?.bytes??Buffer.from(o.Uo),l=e?.file??null,{value:c,locate:u}=(0,o.ON)(s,l??"the built-in policy",a);return{
policy:c,policyBytes:s,policyDigest:(0,i.ol)(s),policyFile:l,policyUrl:e?.url??null,policySource:e?.source??null,
locate:u,trustedKeysBytes:t,approversBytes:n,...readTrustedKeys(t),defaultBranch:r}}function readTrustedKeys(e){
const t=(0,l._6)(e);if(null===t)return{trustedKeys:[],trustedKeysFault:`${u.Z} is not valid UTF-8`};try{return{
trustedKeys:(0,c.n0)(t),trustedKeysFault:null}}catch(e){if(!(e instanceof c.Us))throw e;return{trustedKeys:[],
trustedKeysFault:`${u.Z}:${e.line}: the line ${e.message}`}}}},41847:(e,t,n)=>{n.d(t,{Z0:()=>checkIdentity,
Vo:()=>materialOf,QY:()=>openingLines,iA:()=>prepare})
;var r=n(74296),o=n(12112),i=n(77789),a=n(55543),s=n(52533),l=n(81920),c=n(19523),u=n(34562),d=n(32501),f=n(67878),p=n(91948),h=n(36625),m=n(66131),y=n(93474),w=n(14182)
;function readinessOf(e,t){const{github:n,facts:i}=e,l={source:(0,o.NN)((0,p.O)(n.reader,i.repository)),ledgerRef:(0,
o.NN)(n.reader.ref(i.repository,`heads/${s.jF}`))},c={deps:e,prodFiles:l
},u=(0,o.NN)(async function policyOfProd({deps:e,prodFiles:t}){
const{branch:n,bytes:r}=await onDefaultBranch(t,w.l$),o=null===r?null:(0,f.SF)(r,w.l$);return{branch:n,
bytes:null===o?r:(await(0,d.zC)(e,o,w.l$)).bytes}
}(c)),h=(0,o.NN)(Promise.all([trustedKeys(c),ledgerBranch(c),t.then(t=>Promise.all([ledgerProtection(e,t.policy),defaultBranchProtection(e,t.policy),environment(e,t.policy),teams(e,t.policy)]))]))
;return async n=>{
const o=await t,i=await async function policyOnDefaultBranch({facts:e,kinds:t},n,{governance:o,requests:i}){
return seen("policy_unseen",`${w.l$} on the default branch`,async()=>{const{branch:s,bytes:l}=await n;if(null===l){
return null===o.policyFile?[]:refusing(`there is no ${w.l$} on ${s}, and without it nothing is permitted`)}if((0,
a.ol)(l)===o.policyDigest)return[];const c=function readable(e,t,n){try{return(0,f.ON)(e,t,n).value}catch(e){
if(e instanceof r.NL)return null;throw e}}(l,w.l$,t)
;if(null===c)return refusing(`${w.l$} on ${s} is not valid; try \`marketops policy check\``)
;const u=e.environment??c.environment,d=i.filter(({run:e,...t})=>"permit"!==(0,f.LD)(c,{...t,run:{...e,environment:u}
}).decision).map(({operation:e})=>e.operation_id).join(", ")
;if(""!==d)return refusing(`${w.l$} on ${s}, which is not the one used here, refuses ${d}`);return[{
code:"policy_differs",
message:`Prod is judged by ${w.l$} on ${s}, which is not the one used here; it permits the plan too.`}]})}(e,u,{
governance:o,requests:n});return[...i,...(await h).flat(2),prodJob(e,n)]}}async function onDefaultBranch({source:e},t){
const{branch:n,read:r}=await e;return{branch:n,bytes:await r(t)}}async function trustedKeys({prodFiles:e}){
return seen("trusted_keys_unseen",w.Z,async()=>{
const{branch:t,bytes:n}=await onDefaultBranch(e,w.Z),r=null===n?0:function keysIn(e){try{return(0,c.n0)(e).length}catch{
return null}}(Buffer.from(n).toString())
;return null===r?refusing(`${w.Z} on ${t} cannot be read: mend it`):r>0?[]:refusing(`no key is listed in ${w.Z} on ${t}: add the line that \`marketops keygen\` prints`)
})}async function ledgerBranch({deps:{inputs:e},prodFiles:t}){
return seen("ledger_unseen",`the branch ${s.jF}`,async()=>{if(null!==await t.ledgerRef)return[]
;if(!e.createLedger)return refusing(`the branch ${s.jF} is missing: create it with \`marketops ledger init\``);return[{
code:"ledger_to_begin",
message:`The branch ${s.jF} is missing; prod begins it where its step, too, has create-ledger: true.`}]})}
async function ledgerProtection({facts:e,github:t},n){if("warn"===n.ledger_protection)return[]
;const r=await t.evidence.branchRules(e.repository,s.jF)
;return"unreadable"in r?[unseen("ledger_rules_unseen",`the rules of ${s.jF}`,"contents: read")]:(0,f.Lt)(n,{
protected:(0,m.$T)(r)}).map(({message:e})=>notReady(e))}async function defaultBranchProtection({facts:e,github:t},n){
if("warn"===n.default_branch_protection)return[]
;const{repository:r}=e,{defaultBranch:o}=await t.reader.repository(r),i=await t.evidence.branchRules(r,o),a=(0,
d.CV)(i,e=>e.includes("pull_request")),s="value"in a&&!a.value?await t.evidence.branchProtected(r,o):i
;return"unreadable"in s||!0===s.value?[unseen("default_branch_rules_unseen",`all rules of ${o}`,"administration: read")]:(0,
f.B8)(n,{name:o,asks_for_pull_request:a}).map(({message:e})=>notReady(e))}
async function environment({facts:e,github:t},n){
const{repository:r}=e,{defaultBranch:o}=await t.reader.repository(r),i=e.ref.startsWith("refs/pull/")?`refs/heads/${o}`:e.ref,a={
repository:r,name:n.environment,ref:i,defaultBranch:null},s=await(0,y.Qo)(t.evidence,a),l=(0,f.vF)(n,{
environment:n.environment,answer:s})
;return"unreadable"in s&&l.length>0?[unseen("environment_unseen",`the protection of the environment ${n.environment}`,"actions: read")]:l.map(({message:e})=>notReady(e))
}async function teams({github:e},{approvals:t}){
const n="none"===t?[]:t.from?.teams??[],r=await Promise.all(n.map(async({slug:t,id:n})=>({slug:t,
members:await e.evidence.teamMembers(t,n)})));return r.filter(({members:e})=>"unreadable"in e).map(({slug:e})=>({
code:"team_unseen",
message:`This token cannot see the members of ${e}, whose approval the policy asks for. Prod refuses unless its token can: GITHUB_TOKEN never can, the token of a GitHub App with the organisation's \`members: read\` can.`
}))}function prodJob({kinds:e},t){const n=t.flatMap(({operation:t})=>(0,h.I)(t,e).permissions);return{
code:"prod_job_unseen",
message:`What the prod job is given cannot be seen from here: that its token has ${[...new Set(["contents: write",...n,"actions: read"])].map(e=>`\`${e}\``).join(", ")}, that its environment holds a key listed in ${w.Z}, and that it passes this plan's digest as expected-plan-digest.`
}}const notReady=e=>({code:"prod_not_ready",message:`Prod would refuse: ${e}`}),refusing=e=>[notReady(`${e}.`)]
;async function seen(e,t,n){try{return await n()}catch(n){if(!(n instanceof r.NL))throw n
;return[unseen(e,t,"contents: read")]}}function unseen(e,t,n){return{code:e,
message:`This token cannot see ${t}; with \`${n}\` the plan could tell whether prod would refuse.`}}
async function prepare(e){const{inputs:t,facts:n,phase:r,ledger:a}=e;a?.prefetch("authorize"===r?{}:{files:[(0,
s.t0)(n.runId)],folders:[s._N]});const c=(0,o.NN)((0,d.Kc)(e)),f=(0,o.NN)(c.then(t=>(0,
d.aU)(t,e.kinds))),p="dry_run"===t.mode?readinessOf(e,f):null,h=(0,o.NN)((0,i.OH)(t.workingDirectory,e.env)),m=(0,
o.NN)(async function prepare_plan(e,t){const{inputs:n,facts:r,github:a,clock:c,kinds:u}=e,d=n.operations,f={file:{
path:d,bytes:await readOperations(n.workingDirectory,d)},kinds:u,reader:a.reader,workspace:await t,context:r,
variables:(0,i.rf)(n.variables),clock:c
},p=await(0,i.yY)(f),h=(0,o.NN)((0,i._M)(p,f)),m=function reserveReceiptIds({phase:e,random:t,ledger:n},r){
if(null===n||"all"!==e||r.length>v)return new Map;const o=new Map(r.map(e=>[e,(0,l.a4)(t)]));return n.prefetch({
files:[...o.values()].map(s.Ml)}),o}(e,p.map(({operation:e})=>e.operation_id));return e.onAsked(),{...await h,
receiptIds:m}}(e,h));await checkIdentity(e),await h;const y=await f,w=await m;return{...w,governance:y,...await(0,
u.t)(e,w.plan,{governance:y,ready:p})}}const g=16<<20,v=20;async function readOperations(e,t){const n=await(0,
i.ni)(e,t,g);if(null!==n)return n
;throw new r.NL("operations_unreadable",`The operations file ${t} cannot be read. Write it (\`marketops init\` makes one to start from), check it out (actions/checkout), or name another in the input operations.`)
}async function checkIdentity({facts:e,github:t}){const{id:n}=await t.reader.repository(e.repository)
;if(n!==e.repositoryId)throw new r.NL("repository_mismatch",`${e.repository} has the id ${n} on ${e.apiUrl}, but GITHUB_REPOSITORY_ID is ${e.repositoryId}. An earlier step changed the variables, or the repository was made anew. Nothing was done.`)
}function openingLines(e,t,n){const{plan:r,planBytes:o,governance:i,decisions:s,warnings:l}=t;return{run:{origin:(0,
c.yv)(e.serverUrl,e.repositoryId),repository:e.repository,repository_id:e.repositoryId,commit_sha:e.commitSha,ref:e.ref,
event:e.event,actor:e.actor,workflow_ref:e.workflowRef,workflow_sha:e.workflowSha,environment:e.environment,
action_version:e.actionVersion,triggering_actor:e.triggeringActor,trusted_keys_digest:(0,a.ol)(i.trustedKeysBytes),
approvers_digest:(0,a.ol)(i.approversBytes),policy_source:i.policySource,vkey:n,warnings:l},evidence:{
evidence_digest:t.evidenceDigest},plan:{plan_digest:r.plan_digest,plan_file_digest:(0,a.ol)(o),
operations:r.operations.length},decisions:s.map(({operation:e,record:t})=>({operation:e,decision:{
policy_digest:i.policyDigest,...t}}))}}function materialOf({planBytes:e,evidenceBytes:t,governance:n}){
const{policyBytes:r,policySource:o,trustedKeysBytes:i,approversBytes:l}=n,c=s.hL;return new Map([[c.plan((0,
a.ol)(e)),e],[c.evidence((0,a.ol)(t)),t],...!0===o?.withheld?[]:[[c.policy((0,a.ol)(r)),r]],[c.trustedKeys((0,
a.ol)(i)),i],[c.approvers((0,a.ol)(l)),l]])}}};
