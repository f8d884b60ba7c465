export const id=5366;export const ids=[5366];export const modules={94322:(e,t,n)=>{async function artifactClient(){
const{DefaultArtifactClient:e}=await Promise.all([n.e(7561),n.e(1659),n.e(8195),n.e(3453)]).then(n.bind(n,8195))
;return new e}n.d(t,{A:()=>artifactClient})},55070:(e,t,n)=>{function triggersOf(e){
const t="string"==typeof e?[e]:Array.isArray(e)?e.map(String):Object.keys(Object(e)),{push:n}=Object(e),r=Object.keys(Object(n)),filtersBy=e=>r.some(t=>t.startsWith(e))
;return{events:t,tagsOnly:filtersBy("tags")&&!filtersBy("branches")}}n.d(t,{X:()=>triggersOf})},91092:(e,t,n)=>{n.d(t,{
ni:()=>checkoutFile,MK:()=>folderBelow,_M:()=>observePlan,OH:()=>openWorkspace,rf:()=>parseVariables,
Hp:()=>repositoryOf,yY:()=>resolvePlan});var r=n(77598),a=n(73024),o=n(76760),i=n(57975),s=n(74296);const l=1024
;function plainPath(e){const t=e.replace(/^(?:\.\/+)+/,""),n=e.includes("\\")?"has a backslash; write /":pathFault(t)
;if(null!==n)throw new s.NL("path_invalid",`The path ${JSON.stringify(e)} ${n}.`);return t}function globPattern(e){
const t=e.replace(/^(?:\.\/+)+/,""),n=function globFault(e){
return/\\(?![[\]{}()*?!+@\\])/.test(e)?"has a backslash; write / between the parts of a path":/^!(?!\()/.test(e)?'begins with "!"; name what is wanted, there is no way to name what is not':/(?:^|[/{,(|])\.\.(?:$|[/},)|])/.test(e)?'leads out of its folder with ".."':pathFault(e)
}(t);if(null!==n)throw new s.NL("path_invalid",`The glob ${JSON.stringify(e)} ${n}.`);return t}function pathFault(e){
if(""===e)return"is empty; name a file";if(e.length>l)return`is longer than ${l} characters`
;if(/\p{Cc}/u.test(e)||!e.isWellFormed())return"has a control character"
;if(e.startsWith("/")||/^[A-Za-z]:/.test(e))return"is absolute; write it relative to the working directory"
;const t=e.split("/")
;return t.includes("..")?'leads out of its folder with ".."; only files inside the working directory are read':e.endsWith("/")?"is a folder; write folder/** for all that is in it":t.includes("")||t.includes(".")?"has an empty part":isGitPath(e)?"is git's own; nothing of .git is ever read or sent":null
}const c="�";function refuseUnreadable(e){const t=e.find(e=>e.includes(c));if(void 0===t)return
;const n=`The name of ${JSON.stringify(t)} is not UTF-8, so it cannot be sent. Rename it, or choose globs that do not name it.`
;throw new s.NL("path_invalid",n)}function isGitPath(e){return e.split("/").some(e=>".git"===e.toLowerCase())}
var u=n(85554);const d=41943040,f=262144,p=(0,i.promisify)(a.read);async function localFile(e,t){refuseLinks(e,t)
;const n=(0,r.createHash)("sha256");let a=0;for await(const r of chunksOf((0,o.join)(e,t),t))n.update(r),a+=r.byteLength
;const i=`sha256:${n.digest("hex")}`,l={path:t,size:a,digest:i},checked=()=>async function*checkedChunks(e,t){
const n=new s.NL("file_changed",`${t.path} is no longer what was planned (${t.size} bytes, ${t.digest}). Nothing may change the files between the plan and their publication; run again.`)
;refuseLinks(e,t.path);const a=(0,r.createHash)("sha256");let i=0;const look=e=>{if(a.update(e),i+=e.byteLength,
i>t.size)throw n};yield*(0,u.Z)(chunksOf((0,o.join)(e,t.path),t.path),look,()=>{
if(i!==t.size||`sha256:${a.digest("hex")}`!==t.digest)throw n})}(e,l);return{...l,open:checked,async read(){
if(a>d)throw new s.NL("file_too_large",`${t} has ${a} bytes; GitHub takes ${d} (40 MiB) for a committed file. Publish it as an asset, or choose globs that do not name it.`)
;const e=Buffer.allocUnsafe(a);let n=0;for await(const t of checked())e.set(t,n),n+=t.byteLength;return e}}}
async function checkoutFile(e,t,n){const r=plainPath(t);let i;try{refuseLinks(e,r);const{size:t}=(0,a.lstatSync)((0,
o.join)(e,r));if(t>n)throw tooLarge(r,t,n);i=await localFile(e,r)}catch(e){
if(e instanceof s.NL&&"file_missing"===e.code)return null;throw e}if(i.size>n)throw tooLarge(r,i.size,n);return i.read()
}const tooLarge=(e,t,n)=>new s.NL("file_too_large",`${e} has ${t} bytes; at most ${n} are read.`)
;function folderBelow(e,t){const n=(0,o.normalize)(t).split(o.sep).filter(e=>""!==e&&"."!==e);if((0,
o.isAbsolute)(t)||n.includes(".."))throw new s.NL("path_invalid",`${t} leads out of the workspace; only folders inside it are read.`)
;for(const[t]of n.entries()){const r=n.slice(0,t+1).join("/");if(!0===(0,a.lstatSync)((0,o.join)(e,r),{throwIfNoEntry:!1
})?.isSymbolicLink())throw new s.NL("symlink_refused",`${r} is a symbolic link; name the folder itself.`)}return(0,
o.join)(e,...n)}function repositoryOf(e,t){for(let n=t;;n=(0,o.dirname)(n)){if(void 0!==(0,a.lstatSync)((0,
o.join)(n,".git"),{throwIfNoEntry:!1}))return n;if(""===(0,o.relative)(e,n)||(0,
o.relative)(e,n).startsWith(".."))return t}}async function*chunksOf(e,t){let n=null;try{n=(0,
a.openSync)(e,a.constants.O_RDONLY|a.constants.O_NOFOLLOW|a.constants.O_NONBLOCK);const r=(0,a.fstatSync)(n)
;if(!r.isFile())throw notAFile(t);const o=Buffer.allocUnsafeSlow(Math.min(f,r.size+1));for(;;){const e=r.size<f?(0,
a.readSync)(n,o):(await p(n,o,0,o.length,null)).bytesRead;if(0===e)return;yield o.subarray(0,e)}}catch(e){
throw e instanceof s.NL?e:unreadable(t,e)}finally{null!==n&&(0,a.closeSync)(n)}}function refuseLinks(e,t){
const n=t.split("/");for(let r=1;r<=n.length;r++){const i=n.slice(0,r).join("/");let l;try{l=(0,a.lstatSync)((0,
o.join)(e,i))}catch(e){throw unreadable(t,e)}
if(l.isSymbolicLink())throw new s.NL("symlink_refused",i===t?`${t} is a symbolic link; only plain files are read. Name the file itself.`:`${t} lies behind the symbolic link ${i}; only plain files are read. Name the file itself.`)
;if(r===n.length&&!l.isFile())throw notAFile(t,l.isDirectory())}}
const notAFile=(e,t=!1)=>new s.NL("not_a_file",`${e} is not a plain file${t?` but a folder; write ${e}/** for all that is in it`:"; name the files themselves"}.`)
;function unreadable(e,t){const n=errnoOf(t)
;return"ENOENT"===n||"ENOTDIR"===n?new s.NL("file_missing",`${e} is not there; was it built, and is the path relative to the working directory?`,{
cause:t}):"ELOOP"===n?new s.NL("symlink_refused",`${e} is a symbolic link; name the file itself.`,{cause:t
}):new s.NL("file_unreadable",`${e} cannot be read (${n??String(t)}).`,{cause:t})}function errnoOf(e){
const t="object"==typeof e&&null!==e&&"code"in e?e.code:void 0;return"string"==typeof t?t:void 0}
var h=n(32257),m=n(46260),y=n(36625),w=n(24308);class Located{#e;#t;constructor(e,t){this.#e=e,this.#t=t}fault(e,t,n,r){
return{code:e,at:this.#t(["operations",t,...fieldPath(n)]),message:""===n?r:`${n}: ${r}`}}placeOf(e,t){
const n=void 0===t?null:findText(this.#e[e]?.written,t);return this.#t(["operations",e,...n??[]])}async attempt(e,t){
try{return{value:await t()}}catch(t){return{error:t instanceof s.NL&&null===t.at&&null===(0,
w.g5)(t)?this.at(t,this.placeOf(e,void 0)):t}}}at(e,t){return new s.NL(e.code,e.message,{cause:e,at:t})}collect(e){
const t=e.flatMap(e=>"error"in e?[e.error]:[]),n=t.find(e=>!(e instanceof s.NL));if(void 0!==n)throw n;const r=t
;if(this.refuse(r.flatMap(({code:e,message:t,at:n})=>null===n?[]:[{code:e,message:t,at:n}])),void 0!==r[0])throw r[0]
;return e.flatMap(e=>"value"in e?[e.value]:[])}refuse(e){
const[t,...n]=[...e].sort((e,t)=>(e.at.line??0)-(t.at.line??0)||(e.at.column??0)-(t.at.column??0))
;if(void 0!==t)throw new s.Ho(t.code,[t,...n])}}function fieldPath(e){
return(e.match(/[^.[\]]+/g)??[]).map(e=>/^[0-9]+$/.test(e)?Number(e):e)}function findText(e,t){if(e===t)return[]
;if("object"!=typeof e||null===e)return null;for(const[n,r]of Object.entries(e)){const a=findText(r,t)
;if(null!==a)return[Array.isArray(e)?Number(n):n,...a]}return null}var g=n(12112),b=n(56778)
;function dependencyFaults(e){const t=new Map,n=[];return e.forEach(({id:e},r)=>{const a=t.get(e)
;void 0===a?t.set(e,r):n.push({path:["operations",r,"id"],
message:`"${e}" is the id of operation ${a+1} already; ids are unique`})}),e.forEach(({dependsOn:e},r)=>{
e.forEach((e,a)=>{t.has(e)||n.push({path:["operations",r,"depends_on",a],message:`there is no operation "${e}"`})})}),
n.length>0?n:function cycleFaults(e,t){const n=[],r=new Set,a=[],visit=(o,i)=>{r.has(o.id)||(a.push(o.id),
o.dependsOn.forEach((r,o)=>{const s=a.indexOf(r);if(-1===s){const n=t.get(r);return void visit(e[n],n)}
const l=[...a.slice(s),r].join(" → ");n.push({path:["operations",i,"depends_on",o],
message:`the operations wait for each other: ${l}; take one of these dependencies away`})}),a.pop(),r.add(o.id))}
;return e.forEach(visit),n}(e,t)}function waitsFor(e,t,n){const r=new Set,a=[e]
;for(let e=a.pop();void 0!==e;e=a.pop())for(const o of n.get(e)??[]){if(o===t)return!0;r.has(o)||a.push(o),r.add(o)}
return!1}function refsOf({parameters:e},t){
return[...t.claims(e),...t.needs?.(e)??[]].flatMap(({thing:[e,t=""],field:n})=>{const r={tag:"tags",branch:"heads"}[e]
;return void 0===r?[]:[{ref:`${r}/${t}`,field:n}]})}function relate(e,t){const n=function besideFaults(e,t){
const n=e.flatMap((e,n)=>refsOf(e,(0,y.I)(e,t)).map(t=>({...t,operation:e,index:n
}))),keyOf=({repository_id:e},t)=>`${e} ${t}`,r=new Map(n.map(e=>[keyOf(e.operation,e.ref),e]));return n.flatMap(e=>(0,
b.pd)(e.ref).flatMap(t=>{const n=r.get(keyOf(e.operation,t));if(void 0===n)return[]
;const[a,o]=e.index<n.index?[e,n]:[n,e],i=`operation "${a.operation.operation_id}" is about ${a.ref}, and git cannot hold ${o.ref} beside it; choose another name`
;return[{index:o.index,field:o.field,message:i}]}))
}(e,t),r=new Map(e.map(({operation_id:e,depends_on:t})=>[e,t])),keyOf=({repository_id:e},t)=>JSON.stringify([e,...t]),a=new Map
;e.forEach((e,r)=>{for(const o of(0,y.I)(e,t).claims(e.parameters)){const t=keyOf(e,o.thing),i=a.get(t)
;if(void 0===i)a.set(t,{id:e.operation_id,index:r,repository:e.repository_id,claim:o});else{
const e=`operation "${i.id}" ${o.what} already; two would race`;n.push({index:r,field:o.field,message:e})}}})
;const o=new Set(e.flatMap(e=>((0,
y.I)(e,t).needs?.(e.parameters)??[]).map(({thing:t})=>keyOf(e,t)))),i=[...a].flatMap(([e,t])=>o.has(e)||!0===t.claim.moves?[]:[t]),s=new Map
;return e.forEach((e,o)=>{const l=(0,y.I)(e,t),[c,u]=[e.operation_id,l.title.toLowerCase()]
;for(const t of l.needs?.(e.parameters)??[]){const l=a.get(keyOf(e,t.thing));if(void 0===l){
const n=i.find(n=>n.repository===e.repository_id&&n.claim.thing[0]===t.thing[0])
;void 0!==n&&s.set(c,`operation "${n.id}" ${n.claim.what}, which no operation uses; this one is about ${t.thing.slice(1).join(" ")}`)
;continue}if(void 0!==t.at&&l.claim.at!==t.at){
const e=`operation "${l.id}" ${l.claim.what} at ${String(l.claim.at)}, this ${u} wants it at ${t.at}; give both the same target`
;n.push({index:o,field:t.field,message:e})}else if(waitsFor(l.id,c,r)){
const[e]=t.thing,r=`waits for the ${u} "${c}", which cannot be made before its ${e}; let the ${u} depend on the ${e}`
;n.push({index:l.index,field:"depends_on",message:r})}else waitsFor(c,l.id,r)||r.set(c,[...r.get(c)??[],l.id])}}),{
faults:n,dependsOn:r,notes:s}}function obstaclesOf(e){const t=new Map;return async(n,r)=>{
const{repository:a}=n,o=refsOf(n,r).map(({ref:n})=>(0,g.HK)(t,`${a} ${n}`,()=>(async(t,n)=>{const r=(0,
b.pd)(n).slice(1),[a,...o]=await Promise.all([e.refBelow(t,n),...r.map(n=>e.ref(t,n))]),i=o.findIndex(e=>null!==e),s=-1===i?a:`refs/${String(r[i])}`
;return null===s?null:`${t} has ${s}, and git cannot hold refs/${n} beside it; choose another name`})(a,n)))
;return(await Promise.all(o)).find(e=>null!==e)??null}}var v=n(27597),_=n(88532),$=n(20052),k=n(91076)
;const O=["sha","short_sha","ref_name","commit_date","package_version"],N=1<<20,x="{{",L=/\{\{[ \t]*(?:([a-z][a-z0-9_]{0,63})|"\{\{")[ \t]*\}\}/y
;function fillTemplate(e,t){const n=[];let r="",a=0;for(let o=e.indexOf(x);-1!==o;o=e.indexOf(x,a)){r+=e.slice(a,o),
L.lastIndex=o;const i=L.exec(e);if(null===i){n.push(malformed(e,o)),a=o+x.length;continue}a=L.lastIndex
;const s=i[1],l=void 0===s?{text:x}:t.get(s)??{unavailable:unknown(s,t)};if("text"in l?r+=l.text:n.push(l.unavailable),
r.length>N)return{text:"",faults:[...n,"longer than 1 MiB once its names are filled in"]}}return{text:r+e.slice(a),
faults:n}}function malformed(e,t){const n=e.indexOf("}}",t),r=JSON.stringify(e.slice(t,-1===n?t+24:Math.min(n+2,t+48)))
;return"$"===e[t-1]?`$${r.slice(1,-1)} is an expression of GitHub Actions, which means nothing here; hand the value over in the input "variables" and write {{ name }}`:`${r} is not {{ name }}; write the braces themselves as {{ "{{" }}`
}function unknown(e,t){
return`{{ ${e} }} is not known; there are ${[...t.keys()].join(", ")}; others come from the input "variables"`}
function packageVersionOf(e){const unavailable=e=>({unavailable:`{{ package_version }} is not known: package.json ${e}`
});let t;try{t=JSON.parse(e)}catch{return unavailable("is not JSON")}
const n="object"==typeof t&&null!==t?t.version:void 0;return"string"==typeof n&&""!==n?{text:n
}:unavailable('has no "version"')}const S="operations_invalid",T=1<<20,j=1e3;function parseOperations(e,t,n,r){
const a=function bytesFault(e){if(e.includes(0))return"the file has a NUL byte; it is not a text file"
;const t=123===e[0]&&((0,m._6)(e)?.includes(`"schema":"${y.G0}"`)??!1);return t?I:null}(e)
;if(null!==a)throw new s.Ho(S,[{at:{file:t},message:a}]);const{value:o,locate:i}=(0,
k.g)(e,t,function operationsSchema(e,t){return v.L5J().transform((n,r)=>{const a=isRecord(n)?n.schema:void 0
;if("string"==typeof a&&a.startsWith("marketops.plan/"))return r.addIssue({code:"custom",path:["schema"],message:I}),
_.tm;check(P,n,[],r);const o=isRecord(n)?n.operations:void 0;if(!Array.isArray(o)||o.length>j)return _.tm
;const i=o.map((n,a)=>function readEntry(e,t,n,r,a){if(!isRecord(e))return a.addIssue({code:"custom",path:[...t],
message:"must be an operation: id, kind and its fields"}),{dependent:null,entry:null}
;const o=new Set,i=function withTag(e,t){return"string"!=typeof e||t.has("tag")?t:new Map([...t,["tag",{
text:fillTemplate(e,t).text}]])
}(e.tag,r),s=Object.fromEntries(Object.entries(e).map(([e,n])=>[e,fillStrings(n,[...t,e],"tag"===e?r:i,(t,n)=>{o.add(e),
a.addIssue({code:"custom",path:[...t],message:n})})])),checked=(e,n)=>{
const r=Object.fromEntries(Object.entries(s).filter(([e])=>n(e)));return[...o].some(n)?null:check(e,r,t,a)
},l=checked(B,isCommon);if(null===l)return{dependent:null,entry:null}
;const{id:c,repository:u=null,depends_on:d}=l,f=n.find(e=>e.kind===l.kind);if(void 0===f){
const e=`there is no kind ${JSON.stringify(l.kind)}; there are ${n.map(e=>e.kind).join(", ")}${(0,
$.a)(l.kind,n.map(e=>e.kind))}`;return a.addIssue({code:"custom",path:[...t,"kind"],message:e}),{dependent:{id:c,
dependsOn:d},entry:null}}const p=checked(f.entry,e=>!isCommon(e)),h=null===p?null:{id:c,kind:f.kind,repository:u,
dependsOn:d,fields:p,written:s,values:i};return{dependent:{id:c,dependsOn:d},entry:h}
}(n,["operations",a],e,t,r)),s=i.flatMap(({dependent:e})=>null===e?[]:[e])
;if(s.length===i.length)for(const{path:e,message:t}of dependencyFaults(s))r.addIssue({code:"custom",path:[...e],
message:t});return i.flatMap(({entry:e})=>null===e?[]:[e])})}(n,r),{maxBytes:T,code:S});return{entries:o,locate:i}}
const I="this is a plan; a plan is evidence of what was decided, never input. Give the operations file, and each run plans anew"
;const P=v.rej({version:v.euz(1,{error:"must be 1"}),operations:v.YOg(v.L5J(),{error:"must be a list of operations"
}).min(1,{error:"is empty; name at least one operation"}).max(j,{error:`has too many operations; at most ${j} are taken`
})}),F=v.YjP().regex(/^[a-z0-9][a-z0-9_.-]{0,63}$/,{
error:'must be a-z, 0-9, "_", "." and "-" (at most 64, a letter or digit first)'}).refine(e=>!/^[0-9]+$/.test(e),{
error:"must not be a number; give it a letter"}),B=v.rej({id:F,kind:v.YjP(),
repository:v.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/,{
error:"must be owner/name"}).optional(),depends_on:v.YOg(v.YjP(),{error:"must be a list of ids"
}).refine(e=>new Set(e).size===e.length,{error:"names an id twice"}).default([])}),isCommon=e=>e in B.shape
;function fillStrings(e,t,n,r){if("string"==typeof e){const{text:a,faults:o}=fillTemplate(e,n);for(const e of o)r(t,e)
;return/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(a)&&r(t,"has a control character"),a}
const inner=(e,a)=>fillStrings(e,[...t,a],n,r)
;return Array.isArray(e)?e.map((e,t)=>inner(e,t)):isRecord(e)?Object.fromEntries(Object.entries(e).map(([e,t])=>[e,inner(t,e)])):e
}function check(e,t,n,r){const a=e.safeParse(t);if(a.success)return a.data;for(const o of a.error.issues){const a=(0,
k.$)(e,o.path);r.issues.push({...o,known:n.length>0&&0===o.path.length?[...Object.keys(B.shape),...a]:a,
message:advice(o,t),path:[...n,...o.path],input:t})}return null}function advice(e,t){const n=function expectedTypes(e){
if("invalid_type"===e.code)return[e.expected];if("invalid_union"!==e.code||"Invalid input"!==e.message)return[]
;const t=e.errors.map(([e])=>"invalid_type"===e?.code&&0===e.path.length?e.expected:null)
;return t.includes(null)?[]:t.filter(e=>null!==e)}(e);if(0===n.length)return e.message
;const r=e.path.reduce((e,t)=>e?.[t],t)
;return null===r?"has no value; write one, or leave the field out":!n.includes("string")||"number"!=typeof r&&"boolean"!=typeof r?"invalid_union"===e.code?`must be of type ${n.join(" or ")}`:e.message:`must be a text, and YAML reads a ${typeof r} here; put it in quotes`
}function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}
const M=/^(?:not_found|github_forbidden|redirect_refused|sso_required|ip_not_allowed)$/
;async function resolveRepositories(e,t,n,r,a){const nameOf=e=>e.repository??t.repository,o=new Map;e.forEach((e,t)=>{
const n=nameOf(e).toLowerCase();o.has(n)||o.set(n,{entry:e,index:t})});const i=await(0,
g.bB)([...o.values()],r,({entry:e,index:r})=>a.attempt(r,async()=>{const o=await n.repository(nameOf(e)).catch(t=>{
const n=(0,w.g5)(t)?.code;throw t instanceof s.NL&&null!==e.repository&&M.test(n??"")?a.at(t,a.placeOf(r,nameOf(e))):t})
;if(nameOf(e).toLowerCase()===t.repository.toLowerCase()&&function assertOwn(e,{repository:t,repositoryId:n}){
if(e.id===n)return
;throw new w.OK("repository_changed",`${t} has id ${e.id} now, but this run belongs to id ${n}: another repository bears the name. Start a new run.`)
}(o,t),
o.isArchived)throw new s.NL("repository_archived",`${o.fullName} is archived, so nothing can be written to it: unarchive it in its settings, or take it out.`)
;return o})),l=a.collect(i),c=new Map([...o.keys()].map((e,t)=>[e,l[t]]));return e=>c.get(nameOf(e).toLowerCase())}
function locatedWorkspace({workspace:e,located:t,index:n}){const pointing=async(e,r)=>{try{return await r()}catch(r){
if(!(r instanceof s.NL)||null!==r.at)throw r;throw t.at(r,t.placeOf(n,e))}};return{glob:t=>pointing(t,()=>e.glob(t)),
file:t=>pointing(t,()=>e.file(t)),text:t=>pointing(t,()=>e.text(t)),workFiles:t=>pointing(t[0],()=>e.workFiles(t)),
head:()=>e.head()}}const E=16777216,A=32;async function resolvePlan(e){
const{file:t,kinds:n,reader:r,context:a,concurrency:o=A}=e,i=await async function valuesOf({context:e,variables:t,reader:n,workspace:r}){
const unavailable=e=>t=>{if(!(t instanceof s.NL))throw t;return{unavailable:`{{ ${e} }} is not known: ${t.message}`}
},[a,o]=await Promise.all([n.commit(e.repository,e.commitSha).then(t=>null===t?{
unavailable:`{{ commit_date }} is not known: ${e.repository} has no commit ${e.commitSha}`}:function commitDay(e){
const t=Date.parse(e);return Number.isNaN(t)?{
unavailable:"{{ commit_date }} is not known: GitHub gave no date for the commit"}:{
text:new Date(t).toISOString().slice(0,10)}
}(t.committedAt),unavailable("commit_date")),r.text("package.json").then(packageVersionOf,unavailable("package_version"))])
;return function templateValues({context:e,variables:t,commitDate:n,packageVersion:r}){const a=new Map([["sha",{
text:e.commitSha}],["short_sha",{text:e.commitSha.slice(0,7)}],["ref_name",{
text:e.ref.replace(/^refs\/(?:heads|tags|pull)\//,"")}],["commit_date",n],["package_version",r]])
;for(const[e,n]of t)a.set(e,{text:n});return a}({context:e,variables:t,commitDate:a,packageVersion:o})
}(e),{entries:l,locate:c}=parseOperations(t.bytes,t.path,n,i),u=new Located(l,c),d=await resolveRepositories(l,a,r,o,u),f=u.collect(await(0,
g.bB)(l,o,(t,n)=>u.attempt(n,()=>async function resolveEntry(e){
const{entry:t,index:n,kinds:r,context:a,reader:o,located:i}=e,l=r.find(e=>e.kind===t.kind),c=e.repositories(t),fail=(e,t,r)=>{
const a=i.fault(e,n,t,r);throw new s.NL(a.code,a.message,{at:a.at})
},{parameters:u,targetCommit:d,files:f,seen:p=null}=await l.resolve(t.fields,{repository:c.fullName,
defaultBranch:c.defaultBranch,commitSha:a.commitSha,isOwnRepository:c.id===a.repositoryId,reader:o,
workspace:locatedWorkspace(e),fill:(e,n)=>{const{text:r,faults:a}=fillTemplate(e,t.values)
;return void 0===a[0]?r:fail("template_invalid",n,`in the text of the file: ${a.join("; ")}`)},fail}),h={
operation_kind:t.kind,parameters:u,repository:c.fullName,repository_id:c.id};var m;return{kind:l,operation:{...h,
operation_id:t.id,operation_digest:(0,y.Q8)(h),depends_on:t.dependsOn,effect:"create",reason:null,observed:null,
target_subject:null===d?null:(m=d.message,m.split(/\r?\n/,1)[0].slice(0,500).toWellFormed())},files:f,seen:p}}({...e,
entry:t,index:n,located:u,repositories:d})))),{faults:p,dependsOn:h,notes:m}=relate(f.map(({operation:e})=>e),n)
;return u.refuse(p.map(({index:e,field:t,message:n})=>u.fault(S,e,t,n))),f.map(e=>{
const t=h.get(e.operation.operation_id)??[],n=m.get(e.operation.operation_id)??null;return{...e,operation:{
...e.operation,depends_on:t,reason:n}}})}async function observePlan(e,t){
const{reader:n,concurrency:r=A}=t,a=new Map,o=obstaclesOf(n),byId=t=>new Map(e.map(e=>[e.operation.operation_id,t(e)]))
;return{...written(await(0,g.bB)(e,r,async({operation:e,kind:t,seen:r})=>{
const[i,s]=await Promise.all([t.observe(e,n,r),o(e,t)]),{observed:l,state:c=null}=i,u="create"===i.effect||"update"===i.effect,d=[i.reason,e.reason].filter(e=>null!==e).join("; ")||null,{effect:f,reason:p}=u?null===s?{
effect:i.effect,reason:d}:{effect:"conflict",reason:s}:i;return a.set(e.operation_id,(0,y.Ox)(c)),{...e,effect:f,
reason:p?.toWellFormed()??null,observed:l}}),t),files:byId(({files:e})=>e),seen:byId(({seen:e})=>e),states:a}}
function written(e,{kinds:t,context:n,clock:r}){const{repository:a,repositoryId:o,commitSha:i,ref:l,mode:c}=n,u={
repository_id:o,commit_sha:i,operations:e},d={...u,schema:y.G0,mode:c,blocked_by_mode:"dry_run"===c,promotable:!1,
repository:a,ref:l,created_at:(0,h.fU)(r()),plan_digest:(0,y.Gb)(u)},f=(0,m.d_)(d)
;if(f.byteLength>E)throw new s.NL("plan_too_large",`The plan has ${f.byteLength} bytes; at most ${E} are taken. Split the operations file.`)
;const p=(0,m.OW)(f),w=(0,y.xH)(t)(p)
;if(null!==w)throw new s.NL("plan_invalid",`The plan that was made is none: ${w.path} should be ${w.expected}. Please report this.`)
;return{plan:p,planBytes:f}}const R=/^[a-z][a-z0-9_]{0,63}$/,D=100,z=4096;function parseVariables(e){
const t=new Map,n=[];if(e.split(/\r\n|\n/).forEach((e,r)=>{if(""===e.trim())return
;const a=e.indexOf("="),o=e.slice(0,-1===a?void 0:a).trim(),i=e.slice(a+1).trim(),s=-1===a?"is not name=value":function nameFault(e,t){
return R.test(e)?O.includes(e)?`would hide the built-in name "${e}"; choose another`:t.has(e)?`gives "${e}" a second time`:null:"has a name that is not a-z, 0-9 and _ (at most 64, a letter first)"
}(o,t)??function valueFault(e){
return e.length>z?`has a value longer than ${z} characters`:!e.isWellFormed()||/\p{Cc}/u.test(e)?"has a control character in its value":null
}(i);null!==s?n.push(`line ${r+1} ${s}`):t.set(o,i)
}),t.size>D&&n.push(`there are ${t.size} variables; at most ${D} are taken`),0===n.length)return t
;throw new s.NL("variables_invalid",`The input "variables" cannot be used: ${n.join("; ")}.`)}
var G=n(51455),C=n(14006),W=n.n(C),U=n(73382),K=n(31421),H=n(48161);async function readWorkTree(e,t){
const names=async(...e)=>(await t(e)).toString().split("\0").filter(Boolean),n=await async function prefixOf(e,t){
const n=await t(["rev-parse","--show-toplevel","--show-prefix"]).catch(e=>{
if(e instanceof s.NL&&"git_missing"===e.code)throw e
;throw new s.NL("not_a_work_tree",'The working directory is not a git work tree, so files cannot be committed from it. Run actions/checkout before this action, and set "working-directory" to where it put the repository.',{
cause:e})}),[r="",a=""]=n.toString().split("\n"),i=await(0,G.realpath)((0,o.resolve)(r,a)).catch(()=>null)
;if(i!==e)throw new s.NL("not_a_work_tree","Git's configuration says that the work tree lies elsewhere (core.worktree); check the repository out anew.")
;return a
}(e,t),r=(await t(["rev-parse","--verify","--quiet","HEAD^{commit}"]).catch(()=>"")).toString().trim(),a=function parseIndex(e){
const t=new Map;for(const n of e){const[,e,r="",a="",o,i=""]=J.exec(n)??[];if(""===i)throw unknownForm("ls-files")
;t.set(i,{path:i,mode:r,sha:a,skipped:"S"===e,unmerged:"0"!==o})}return t
}(await names("ls-files","-t","-s","-z")),i=await names("ls-files","-z","--others","--exclude-standard"),l=""===r?[]:await names("ls-tree","-r","-z","--name-only","HEAD")
;return{prefix:n,head:r||null,index:a,committed:l,untracked:i,
unreadable:[...new Set([...a.keys(),...l,...i])].filter(e=>e.includes(c))}}
const J=/^([A-Za-z?]) (\d{6}) ([0-9a-f]+) ([0-3])\t(.+)$/s;const Y="^core\\.(autocrlf|eol|filemode|symlinks)$"
;const unknownForm=e=>new s.NL("git_failed",`git ${e} answered in a form that is not known.`)
;const q=/([^\0]+)\0 +ctime: (\d+):(\d+)\n +mtime: (\d+):(\d+)\n[^\n]*\n[^\n]*\n +size: (\d+)[^\n]*\n/g;const Z=(0,
i.promisify)(K.execFile),V=["core.fsmonitor=false",`core.hooksPath=${H.devNull}`,"core.excludesFile=","core.safecrlf=false","protocol.allow=never","safe.directory=*"]
;function openGit(e,t){return Object.assign(async(n,{input:r,settings:a=[],environment:o={}}={})=>{try{
const i=Z("git",[...[...V,...a].flatMap(e=>["-c",e]),...n],{cwd:e,env:{...gitEnvironment(t),...o},encoding:"buffer",
maxBuffer:268435456,timeout:12e4,windowsHide:!0});return i.child.stdin?.on("error",()=>{}),i.child.stdin?.end(r),
(await i).stdout}catch(e){
if("ENOENT"===errnoOf(e))throw new s.NL("git_missing","git is not on the PATH; install it before this step.",{cause:e})
;throw new s.NL("git_failed",`git ${n[0]??""} failed: ${(0,s.bD)(e)}`,{cause:e})}},{directory:e})}
function gitEnvironment(e){return{
...Object.fromEntries(["PATH","Path","SystemRoot","SYSTEMROOT","TEMP","TMP","TMPDIR"].flatMap(t=>void 0===e[t]?[]:[[t,e[t]]])),
HOME:H.devNull,XDG_CONFIG_HOME:H.devNull,GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:H.devNull,GIT_ATTR_NOSYSTEM:"1",
GIT_NO_LAZY_FETCH:"1",GIT_NO_REPLACE_OBJECTS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"}}
var Q=n(55543);async function storedFiles(e,{root:t,tree:{prefix:n,index:r},environment:a,load:i}){
const l=openGit(""===n?t:`${t}/`.slice(0,-n.length),a),c=await async function readChoices(e,t){const n={
GIT_CONFIG_NOSYSTEM:void 0,GIT_CONFIG_GLOBAL:void 0}
;for(const e of["HOME","USERPROFILE","XDG_CONFIG_HOME","PROGRAMDATA"])n[e]=t[e]
;const r=(await e(["config","-z","--get-regexp",Y],{environment:n
}).catch(()=>"")).toString().split("\0").map(e=>e.split("\n"))
;return new Map(r.flatMap(([e="",t="true"])=>/^(?:true|false|input|lf|crlf|native)$/i.test(t)?[[e,t.toLowerCase()]]:[]))
}(l,a),u=["core.autocrlf","core.eol"].flatMap(e=>{const t=c.get(e);return void 0===t?[]:[`${e}=${t}`]
}),d="false"!==c.get("core.symlinks"),isLink=({path:e,is:t})=>"link"===t||!d&&"120000"===r.get(e)?.mode,full=e=>n+e,f=e.filter(e=>!isLink(e)).map(({path:e})=>e),p=await async function readFilters(e,t){
const n=t.map(e=>`${e}\0`).join(""),r=(await e(["check-attr","-z","--stdin","filter"],{input:n
})).toString().split("\0").filter((e,t)=>t%3==2);if(r.length!==t.length)throw unknownForm("check-attr")
;return new Map(t.flatMap((e,t)=>{const n=String(r[t]);return["unspecified","unset","set"].includes(n)?[]:[[e,n]]}))
}(l,f.map(full)),h=f.filter(e=>!p.has(full(e))).map(full),m=await async function storedIds(e,t,n){
const r=t.map(e=>`${JSON.stringify(e)}\n`).join(""),a=(await e(["hash-object","--stdin-paths"],{input:r,settings:n
})).toString().split("\n").filter(Boolean);if(a.length!==t.length)throw unknownForm("hash-object");return a
}(l,h,u),y=new Map(h.map((e,t)=>[e,m[t]])),w=(0,g.Oo)(()=>async function seenByGit(e){
const t=(await e(["ls-files","--debug","-z"])).toString()
;return new Map([...t.matchAll(q)].map(([,e="",...t])=>[e,t.map(Number).join(" ")]))}(l)),link=async e=>{
const read=async()=>d?(0,G.readlink)((0,o.join)(t,e),{encoding:"buffer"
}):(await i(e)).read(),n=Buffer.from(await read()),r=o.posix.join(o.posix.dirname(full(e)),n.toString());return{blob:(0,
Q.RI)("blob",n),content:()=>{if(!o.posix.isAbsolute(n.toString())&&!/^\.\.(?:\/|$)/.test(r))return made(e,read)
;const t=`${e} is a symbolic link that leads out of the repository, to ${n.toString()}.`
;throw new s.NL("symlink_refused",t)}}},converted=async(e,t)=>{const n=await i(e);return(0,
Q.RI)("blob",await n.read())===t?n:made(e,()=>async function storedBytes(e,t,n){const r=(0,
o.resolve)(e.directory,(await e(["rev-parse","--git-path","objects"])).toString().trimEnd()),a=await(0,G.mkdtemp)((0,
o.join)((0,H.tmpdir)(),"marketops-"));try{const o={GIT_OBJECT_DIRECTORY:a,
GIT_ALTERNATE_OBJECT_DIRECTORIES:JSON.stringify(r)},i=(await e(["hash-object","-w","--",t],{environment:o,settings:n
})).toString().trim();return await e(["cat-file","blob",i],{environment:o})}finally{await(0,G.rm)(a,{recursive:!0,
force:!0})}}(l,full(e),u),t)},filtered=async(e,n)=>{
const a=r.get(e)?.sha,c=function statOf({ctimeNs:e,mtimeNs:t,size:n}){const time=e=>[e/1000000000n,e%1000000000n]
;return[...time(e),...time(t),n].join(" ")}(await(0,G.lstat)((0,o.join)(t,e),{bigint:!0}))
;if(void 0!==a&&((await w()).get(full(e))===c||"lfs"===n&&await(async()=>{
const{digest:t,size:n}=await i(e),r=`version https://git-lfs.github.com/spec/v1\noid ${t}\nsize ${n}\n`;return(0,
Q.RI)("blob",Buffer.from(r))===a})()))return{blob:a,content:()=>made(e,()=>l(["cat-file","blob",a]),a)}
;const u="lfs"===n?" and send its object (`git lfs push`)":""
;throw new s.NL("filter_refused",`${e} goes through the filter ${JSON.stringify(n)} before git stores it (.gitattributes), and no program of the checkout is run here. \`git add\` it${u} in a step before, so that git knows what to store, or choose globs that do not name it.`)
};return Promise.all(e.map(async e=>{const{path:n}=e,a={path:full(n),deleted:!1};if(isLink(e))return{...a,mode:"120000",
...await link(n)};const i="false"!==c.get("core.filemode")&&!!(64&(await(0,G.lstat)((0,
o.join)(t,n))).mode)||"100755"===r.get(n)?.mode?"100755":"100644",s=y.get(full(n));return void 0===s?{...a,mode:i,
...await filtered(n,String(p.get(full(n))))}:{...a,mode:i,blob:s,content:()=>converted(n,s)}}))}
async function made(e,t,n){
const r=await t(),a=(0,Q.ol)(r),o=new s.NL("file_changed",`${e} was written after it was planned. Run again.`)
;if(void 0!==n&&(0,Q.RI)("blob",r)!==n)throw o;const read=async()=>{const e=await t();if((0,Q.ol)(e)===a)return e
;throw o};return{path:e,size:r.byteLength,digest:a,read,open:async function*(){yield await read()}}}const X=16
;async function selectWorkFiles(e,t,n){const r=W()([...e],{dot:!0})
;!function refuseRepositories(e,{index:t,untracked:n},r){
const a=[...[...t.values()].filter(({mode:e})=>"160000"===e).map(({path:e})=>e),...n.filter(e=>e.endsWith("/")).map(e=>e.slice(0,-1))],o=e.map(e=>W().scan(e).base),i=a.find(e=>r(e)||o.some(t=>`${t}/`.startsWith(`${e}/`)))
;if(void 0===i)return
;throw new s.NL("submodule_refused",`${i} is a git repository of its own (a submodule); it cannot be committed here. Choose globs that do not name it.`)
}(e,t,r),refuseUnreadable(t.unreadable.filter(e=>r(e)))
;const a=e.filter(e=>!W().scan(e).isGlob&&!e.includes("\\")),o=new Set([...t.index.keys(),...t.committed]),i=new Set([...[...o,...t.untracked].filter(e=>r(e)),...a]),l=await(0,
g.bB)([...i],X,async e=>({path:e,is:await n(e)})),c=new Map;for(const{path:e,is:n}of l){const r=t.index.get(e)
;if(!0===r?.unmerged)throw new s.NL("unmerged_file",`${e} has merge conflicts; resolve them before it is committed.`)
;if("file"===n||"link"===n)c.set(e,n);else if(o.has(e)&&"other"!==n)!0!==r?.skipped&&c.set(e,"deleted");else{
if("behind"===n)throw new s.NL("symlink_refused",`${e} lies behind a symbolic link; name the file itself.`)
;if("folder"===n)throw new s.NL("not_a_file",`${e} is a folder; write ${e}/** for all that is in it.`)
;if("other"===n)throw new s.NL("not_a_file",`${e} is not a plain file; it cannot be committed.`)}}
for(const e of function replacedBy(e,t){const n=new Set([...e].flatMap(([e,t])=>"deleted"===t?[]:[e]))
;return[...[...n].flatMap(e=>(0,b.pd)(e).filter(e=>t.has(e))),...[...t].filter(e=>(0,b.pd)(e).some(e=>n.has(e)))]
}(c,o))c.has(e)||c.set(e,"deleted");return[...c].map(([e,t])=>({path:e,is:t})).sort((e,t)=>e.path<t.path?-1:1)}
const ee=1e4,te=1<<20,ne=4;async function openWorkspace(e,t){const n=await(0,G.realpath)(e).catch(t=>{
throw new s.NL("workspace_missing",`The working directory ${e} is not there; check the input "working-directory".`,{
cause:t})}),r=(0,g.TA)(ne),a=new Map,load=e=>{const t=a.get(e)??r(()=>localFile(n,e));return a.set(e,t),t},i=(0,
g.Oo)(()=>readWorkTree(n,openGit(n,t)));return{async glob(e){return t=await async function matches(e,t){
const n=[],r=[],a=await(0,U.TI)(t,{cwd:e,dot:!0,followSymbolicLinks:!1,expandDirectories:!1,onlyFiles:!0,
ignore:["**/.git","**/.git/**"],fs:{readdir:watchedReaddir(n,r)}}),[i]=n
;if(void 0!==i)throw new s.NL("file_unreadable",`A folder below the working directory cannot be read: ${i.message}.`,{
cause:i});const l=W()(t,{dot:!0
}),c=r.map(t=>(0,o.relative)(e,t).replaceAll(o.sep,"/")).filter(e=>l(e)),u=[...new Set([...a,...c])].filter(e=>!isGitPath(e)).sort()
;refuseTooMany(u.length,t),refuseUnreadable(u);const d=u.find(e=>e.startsWith("../")||e.startsWith("/"))
;if(void 0!==d)throw new s.NL("path_invalid",`The glob ${t} matches ${d}, outside the working directory.`);return u
}(n,globPattern(e)),(0,g.bB)(t,t.length,load);var t},file:async e=>load(plainPath(e)),async text(e){
const t=await load(plainPath(e))
;if(t.size>te)throw new s.NL("file_too_large",`${e} has ${t.size} bytes; text may have ${te}.`);const n=(0,
m._6)(await t.read());if(null===n)throw new s.NL("file_not_text",`${e} is not valid UTF-8; save it as UTF-8.`)
;return n.replace(/^\uFEFF/,"")},async workFiles(e){
const r=await i(),a=await selectWorkFiles(e.map(globPattern),r,e=>async function onDisk(e,t){try{for(const n of(0,
b.pd)(t))if((await(0,G.lstat)((0,o.join)(e,n))).isSymbolicLink())return"behind";const n=await(0,G.lstat)((0,
o.join)(e,t));return n.isSymbolicLink()?"link":n.isDirectory()?"folder":n.isFile()?"file":"other"}catch(e){
const n=errnoOf(e);if("ENOENT"===n||"ENOTDIR"===n)return"missing"
;throw new s.NL("file_unreadable",`${t} cannot be looked at (${n??String(e)}).`,{cause:e})}}(n,e))
;refuseTooMany(a.length,e.join(", "));const l=a.filter(({is:e})=>"deleted"!==e);return[...await storedFiles(l,{root:n,
tree:r,environment:t,load}),...a.filter(({is:e})=>"deleted"===e).map(({path:e})=>({path:r.prefix+e,deleted:!0
}))].sort((e,t)=>e.path<t.path?-1:1)},head:async()=>(await i()).head}}function watchedReaddir(e,t){return(n,r,i)=>{(0,
a.readdir)(n,r,(r,a)=>{null!==r&&"ENOENT"!==r.code&&"ENOTDIR"!==r.code&&e.push(r)
;for(const e of null===r?a:[])e.isSymbolicLink()&&t.push((0,o.join)(n,e.name));i(r,a)})}}function refuseTooMany(e,t){
if(!(e<=ee))throw new s.NL("too_many_files",`${t} names ${e} files; at most ${ee} are taken. Name fewer.`)}},
76528:(e,t,n)=>{n.d(t,{DU:()=>compareWithApproved,Qo:()=>readEnvironment,hx:()=>gatherEvidence,
ld:()=>protectionWarnings,uk:()=>teamsOf})
;var r=n(62564),a=n(66131),o=n(32257),i=n(74296),s=n(12112),l=n(91277),c=n(52533),u=n(51483),d=n(19523),f=n(14182),p=n(36625),h=n(37033),m=n(88936),y=n(90401),w=n(32501),g=n(35672)
;async function gatherEvidence(e,t,n,r){
const{facts:a,inputs:i,github:l,clock:c}=e,{policy:f,trustedKeys:p,defaultBranch:h}=t,m={origin:(0,
d.yv)(a.serverUrl,a.repositoryId),trusted:p,now:c()
},b=(0,s.Oo)(()=>e.ledger?.peek(m)??Promise.resolve(null)),[v,_,$,k,O]=await Promise.all([earlierPlans(e,b),targetsOf(e,f,n),(0,
y.Y)(e),"dry_run"===i.mode?null:runEvidence(a,l.evidence,f,h),"dry_run"===i.mode?null:commitAuthors(e,f,n,b)]),N=null===k||void 0===(0,
g.P)(f)?null:await(0,g.t)(e,t,n,{reviews:k.approvals,createdAt:createdAt(k.attempt),state:b});return{evidence:{
schema:u.m$,decide:u.uL,now:(0,o.fU)(c()),job:$,run:{attempt:null===k?null:(0,w.CV)(k.attempt,({created_at:e,...t})=>t),
differs:null===r?null:inShort(r),earlier_plan_digests:v,
expected_plan_digest:i.expectedPlanDigest??("dry_run"===i.mode?n.plan_digest:null),run_attempt:a.runAttempt},
approvals:k?.approvals??null,commit_author:O,default_branch:null===h?null:{asks_for_pull_request:h.asksForPullRequest,
commit_sha:h.commit,name:h.name},environment:k?.environment??null,ledger_rules:k?.ledger_rules??null,
signed_approvals:N?.member??null,targets:_,teams:k?.teams??null,zones:null},warnings:N?.warnings??[],
texts:N?.texts??new Map}}function createdAt(e){if("unreadable"in e)return e;const{created_at:t}=e.value
;return null===t?{unreadable:"GitHub does not say when the run was created"}:{value:t}}
async function runEvidence({repository:e,runId:t,runAttempt:n,environment:r,ref:a},o,i,s){
const[l,u,d,f,p]=await Promise.all([o.reviews(e,t),o.attempt(e,t,n),readEnvironment(o,{repository:e,name:r??"",ref:a,
defaultBranch:s}),o.branchRules(e,c.jF),readTeams(o,i)]);return{approvals:l,attempt:u,environment:(0,w.CV)(d,recordOf),
ledger_rules:f,teams:p}}async function commitAuthors({facts:e,github:t,kinds:n,log:r},{approvals:a},{operations:o},s){
const{repository:l,repositoryId:c,commitSha:u}=e,authors=(e,n)=>t.evidence.commitAuthors(l,e,n)
;if(!("none"!==a&&[a,a.signed].some(e=>e?.not.includes("commit_author"))))return authors([u],null)
;const d=o.filter(e=>e.repository_id===c).flatMap(e=>(0,p.I)(e,n).facts.target_sha?.(e)??[]),f=[...new Set([u,...d])]
;try{const e=await s(),a=null===e?{value:null}:await(0,m.Cn)(t.ledgerReader,e,{kinds:n,repositoryId:c})
;return"unreadable"in a?a:(null===a.value&&r.info(b),await authors(f,a.value))}catch(e){if(!(e instanceof i.NL))throw e
;return{unreadable:e.message}}}
const b="The ledger tells of no earlier release, so only the author of the newest commit is kept from approving (approvals.not: commit_author): who wrote the commits before it may."
;async function readEnvironment(e,{repository:t,name:n,ref:r,defaultBranch:a}){const o=await e.environment(t,n)
;if("unreadable"in o||null===o.value)return o;const i=o.value.deployment_branch_policy
;if(!0===i?.custom_branch_policies)return{value:{...o.value,branch_patterns:await e.branchPatterns(t,n)}}
;if(!0!==i?.protected_branches)return o;const[,s=null]=/^refs\/heads\/(.+)$/.exec(r)??[],l=null===s?{value:!1
}:s===a?.name?a.isProtected:await e.branchProtected(t,s);return{value:{...o.value,ref_protected:l}}}
function recordOf(e){return null===e?null:{branch_patterns:e.branch_patterns??null,
can_admins_bypass:e.can_admins_bypass??null,deployment_branch_policy:e.deployment_branch_policy??null,name:e.name,
protection_rules:e.protection_rules?.map(({type:e,prevent_self_review:t,reviewers:n})=>({prevent_self_review:t??null,
reviewers:(n?.length??0)>0,type:e}))??null,ref_protected:e.ref_protected??null}}
async function targetsOf({facts:e,github:t,kinds:n},r,a){
if(!r.rules.some(({when:e})=>void 0!==e?.target_on_default_branch))return[]
;const o=f.hG.includes(e.event)?null:e.commitSha;return Promise.all(a.operations.map(async e=>{const r=(0,
p.I)(e,n).facts.target_sha?.(e),a=await async function isOnDefaultBranch(e,t,n){if(void 0===t)return null;try{
const{defaultBranch:r}=await n.repository(e),a=await n.compare(e,t,r);return"identical"===a||"ahead"===a}catch(e){
if(e instanceof i.NL)return null;throw e}}(e.repository,r,t.reader),s=!1===a&&r===o?null:a;return{
operation_id:e.operation_id,on_default_branch:s}}))}const v=864e5
;async function earlierPlans({facts:e,ledger:t,clock:n},r){if(1===e.runAttempt||null===t)return{value:null};try{
const t=await r(),a=null===t?null:await(0,l.cI)(e.runId,t);if(null===a)return{value:null};const i=(0,
o.pe)(a.opened_at)??0;return n()-i<v?{value:a.plan_digests}:{
unreadable:`the first attempt was opened at ${a.opened_at}, over 24 hours ago`}}catch(e){if(e instanceof i.NL)return{
unreadable:e.message};throw e}}function protectionWarnings({inputs:e},t,n){const o=[]
;e.createLedger&&"prod"===e.mode&&o.push({code:"ledger_create_allowed",
message:`create-ledger is true: if somebody deletes the branch ${c.jF}, this run begins a new ledger and nobody notices. Remove the input once the branch is there.`
});const i={...t,ledger_protection:"required",default_branch_protection:"required"
},{ledger_rules:s,default_branch:l}=n,u=[..."warn"===t.ledger_protection&&null!==s?(0,r.Lt)(i,{protected:(0,a.$T)(s)
}):[],..."warn"===t.default_branch_protection&&null!==l?(0,r.B8)(i,l):[]];return[...o,...u.map(({code:e,message:t})=>({
code:e,message:t}))]}function teamsOf(e){if("none"===e)return[];const t=[e.from,e.signed?.from].flatMap(e=>e?.teams??[])
;return[...new Map(t.map(e=>[`${e.id} ${e.slug}`,e])).values()]}async function readTeams(e,{approvals:t}){
return Promise.all(teamsOf(t).map(async({slug:t,id:n})=>({id:n,slug:t,members:await e.teamMembers(t,n)})))}
async function compareWithApproved({inputs:e,approvedPlan:t},n){const r=e.expectedPlanDigest
;if(null===r||r===n.plan_digest)return null;const a=await t(r);return"absent"in a?{expected:r,absent:a.absent}:{
expected:r,difference:(0,h.x)(a.plan,n)}}function inShort(e){if("absent"in e)return`no comparison, for ${e.absent}`
;const{plan:t,operations:n}=e.difference,named=e=>n.filter(t=>t.change===e).map(({operation_id:t,fields:n})=>{
const r=new Set(n.map(({field:e})=>/^[^.[]+/.exec(e)?.[0]??e));return"changed"===e?`${t} (${[...r].join(", ")})`:t})
;return[["the plan",t.map(({field:e})=>e)],["changed",named("changed")],["added",named("added")],["removed",named("removed")]].filter(([,e])=>e.length>0).map(([e,t])=>`${e}: ${t.join(", ")}`).join("; ")
}},22805:(e,t,n)=>{n.d(t,{$P:()=>namedIn,J2:()=>shownDecisions,t7:()=>judgePlan})
;var r=n(66131),a=n(62564),o=n(69082),i=n(55543),s=n(46260),l=n(76528)
;const namedIn=({signedApprovals:e})=>e.map(({digest:e,key:t,principal:n})=>({digest:e,key:t,principal:n}))
;async function judgePlan(e,t,{governance:n,ready:a}){const{policy:c}=n,u=await(0,
l.DU)(e,t),{evidence:d,warnings:f,texts:p}=await(0,l.hx)(e,n,t,u),h=!0===n.policySource?.withheld,m=(0,
r.s8)(t,c,d,e.kinds),y=shownDecisions(t,n,m.decisions),w="dry_run"===e.inputs.mode,g=(0,
o.z)(y.map(({operation:e,record:t})=>({operation:e,violations:t.violations})),{dryRun:w
}),b=y.map(({record:e})=>e),v=h?null:{policy:c,requests:m.requests
},_=w?(0,r.F3)(t,b,v):[],$=[...e.warnings,...m.validator.warnings(m.requests).map(({code:e,message:t})=>({code:e,
message:h&&"break_glass_used"===e?"A break-glass rule lifted another one.":t})),...f,...(0,
l.ld)(e,c,d),...null===a?[]:await a(m.requests)],k=(0,s.d_)(d),O={evidence:d,evidenceBytes:k,evidenceDigest:(0,i.ol)(k)
},N=(0,r.Wz)(t,c,d).map(e=>{const t=p.get(e.digest)
;if(void 0===t)throw new Error(`the approval ${e.digest} has no text`);return{...e,...t}});return{comparison:u,
approvals:(0,r.mh)(d),signedApprovals:N,decisions:y,judged:g,standings:_,warnings:$,...O}}
function shownDecisions({operations:e},{policySource:t},n){return e.map((e,r)=>{return{operation:e,record:(o=n[r],
!0===t?.withheld?(0,a.uN)(o):o)};var o})}},32501:(e,t,n)=>{n.d(t,{CV:()=>mapped,Kc:()=>readRules,aU:()=>governanceOf,
zC:()=>readElsewhere})
;var r=n(57975),a=n(62564),o=n(55543),i=n(74296),s=n(91092),l=n(46260),c=n(19523),u=n(14182),d=n(35672);const f=1<<20
;async function readRules(e){return"prod"===e.inputs.mode?async function rulesOfProd(e){
const{facts:t,github:n,inputs:o}=e,[s,l]=await Promise.all([n.defaultBranch([u.l$,u.Z]),rulesOfDefaultBranch(e)]),c=await s.file(u.l$),d=await s.file(u.Z),f=null===c?null:inRepository(t,{
path:u.l$,commit:s.commit,bytes:c}),p=null===f?null:(0,a.SF)(f.bytes,f.file),h=o.policyRef;if(null!==h&&(null===p||!(0,
r.isDeepStrictEqual)({...p},{...h
})))throw new i.NL("input_invalid",`Input policy-ref: in prod the policy is ${u.l$} of the default branch, and only its own \`source\` may name another. Take the input out of the prod job, or write source: {repository, path, ref} into ${u.l$}.`)
;return{policy:null===p?f:await readElsewhere(e,p,u.l$),trustedKeys:d??Buffer.alloc(0),approvers:()=>s.file(u.jJ),
defaultBranch:{name:s.name,commit:s.commit,isProtected:s.isProtected?{value:!0}:mapped(l,e=>e.length>0),
asksForPullRequest:s.asksForReviews?{value:!0}:mapped(l,e=>e.includes("pull_request"))}}
}(e):async function previewedRules(e){const{inputs:t,facts:n,checkout:r}=e,at=e=>(0,s.ni)(r.root,e,f),preview=async()=>{
if(null!==t.policyRef)return readElsewhere(e,t.policyRef,"policy-ref");const r=await at(t.policy)
;if(null===r)return null;const o=(0,a.SF)(r,t.policy);return null!==o?readElsewhere(e,o,t.policy):inRepository(n,{
path:t.policy,commit:n.commitSha,bytes:r})},[o,i]=await Promise.all([preview(),at(u.Z)]);return{policy:o,
trustedKeys:i??Buffer.alloc(0),approvers:()=>at(u.jJ),defaultBranch:null}}(e)}
async function rulesOfDefaultBranch({github:e,facts:t}){const{defaultBranch:n}=await e.reader.repository(t.repository)
;return e.evidence.branchRules(t.repository,n)}function mapped(e,t){return"value"in e?{value:t(e.value)}:e}
function inRepository({serverUrl:e,repository:t},{path:n,commit:r,bytes:a}){return{bytes:a,file:n,
url:`${e}/${t}/blob/${r}/${n}`,source:{repository:t,path:n,commit_sha:r,withheld:!1}}}
async function readElsewhere({inputs:e,facts:t,policyReader:n},{repository:r,path:a,ref:o},s){
const[{isPrivate:l},c]=await Promise.all([n.repository(r).catch(()=>({isPrivate:!0
})),n.commit(r,o)]),u=null===c?null:await n.file(r,a,c.sha)
;if(null===c||null===u)throw new i.NL("policy_unreadable",`${s}: there is no ${a} at ${o} of ${r}. Check its spelling, and that policy-token can read it.`)
;return{bytes:u,file:`${r}:${a}`,url:`${t.serverUrl}/${r}/blob/${c.sha}/${a}`,source:{repository:r,path:a,
commit_sha:c.sha,withheld:null!==e.policyToken&&l}}}
async function governanceOf({policy:e,trustedKeys:t,approvers:n,defaultBranch:r},i){
const s=e?.bytes??Buffer.from(a.Uo),l=e?.file??null,{value:c,locate:u}=(0,a.ON)(s,l??"the built-in policy",i);return{
policy:c,policyBytes:s,policyDigest:(0,o.ol)(s),policyFile:l,policyUrl:e?.url??null,policySource:e?.source??null,
locate:u,trustedKeysBytes:t,approversBytes:(void 0===(0,d.P)(c)?null:await n())??Buffer.alloc(0),...readTrustedKeys(t),
defaultBranch:r}}function readTrustedKeys(e){const t=(0,l._6)(e);if(null===t)return{trustedKeys:[],
trustedKeysFault:`${u.Z} is not valid UTF-8`};try{return{trustedKeys:(0,c.n0)(t),trustedKeysFault:null}}catch(e){
if(!(e instanceof c.Us))throw e;return{trustedKeys:[],trustedKeysFault:`${u.Z}:${e.line}: the line ${e.message}`}}}},
14855:(e,t,n)=>{n.d(t,{Z0:()=>checkIdentity,Vo:()=>materialOf,QY:()=>openingLines,iA:()=>prepare})
;var r=n(74296),a=n(12112),o=n(91092),i=n(30095),s=n(46260),l=n(36625);async function baseline_all(e){const t=[]
;for await(const n of e)t.push(...n);return t}
var c=n(55543),u=n(52533),d=n(81920),f=n(19523),p=n(22805),h=n(32501),m=n(62564),y=n(91948),w=n(66131),g=n(76528),b=n(90401),v=n(14182)
;function readinessOf(e,t){const{github:n,facts:o}=e,i={source:(0,a.NN)((0,y.O)(n.reader,o.repository)),ledgerRef:(0,
a.NN)(n.reader.ref(o.repository,`heads/${u.jF}`))},s=(0,a.NN)((0,b.Y)(e)),l={deps:e,prodFiles:i,job:s},d=(0,
a.NN)(async function policyOfProd({deps:e,prodFiles:t}){
const{branch:n,bytes:r}=await onDefaultBranch(t,v.l$),a=null===r?null:(0,m.SF)(r,v.l$);return{branch:n,
bytes:null===a?r:(await(0,h.zC)(e,a,v.l$)).bytes}
}(l)),f=(0,a.NN)(Promise.all([ledgerBranch(l),t.then(t=>Promise.all([trustedKeys(l,t),ledgerProtection(e,t.policy),defaultBranchProtection(e,t.policy),environment(l,t.policy),teams(e,t.policy)]))]))
;return async e=>{const n=await t,a=await async function policyOnDefaultBranch(e,t,{governance:n,requests:a}){
return seen("policy_unseen",`${v.l$} on the default branch`,async()=>{
const{facts:o,kinds:i}=e.deps,{branch:s,bytes:l}=await t;if(null!==n.policyFile&&await merges(e,s)){if(null===l||(0,
c.ol)(l)===n.policyDigest)return[];return[{code:"policy_differs",
message:`${v.l$} on ${s} is another one: prod is judged by the one shown here once it is merged.`}]}if(null===l){
return null===n.policyFile?[]:refusing(`there is no ${v.l$} on ${s}, and without it nothing is permitted`)}if((0,
c.ol)(l)===n.policyDigest)return[];const u=function readable(e,t,n){try{return(0,m.ON)(e,t,n).value}catch(e){
if(e instanceof r.NL)return null;throw e}}(l,v.l$,i)
;if(null===u)return refusing(`${v.l$} on ${s} is not valid; try \`marketops policy check\``)
;const d=o.environment??u.environment,f=a.filter(({run:e,...t})=>{const{violations:n}=(0,m.LD)(u,{...t,run:{...e,
environment:d}});return n.length>0}).map(({operation:e})=>e.operation_id).join(", ")
;if(""!==f)return refusing(`${v.l$} on ${s}, which is not the one used here, refuses ${f}`);return[{
code:"policy_differs",
message:`Prod is judged by ${v.l$} on ${s}, which is not the one used here; it permits the plan too.`}]})}(l,d,{
governance:n,requests:e});return[...a,...(await f).flat(2)]}}async function merges({deps:{facts:e,inputs:t},job:n},r){
return t.policy===v.l$&&null===t.policyRef&&!v.hG.includes(e.event)&&(await n).ref===`refs/heads/${r}`}
async function onDefaultBranch({source:e},t){const{branch:n,read:r}=await e;return{branch:n,bytes:await r(t)}}
async function trustedKeys(e,{trustedKeysBytes:t}){return seen("trusted_keys_unseen",v.Z,async()=>{
const{branch:n,...r}=await onDefaultBranch(e.prodFiles,v.Z),a=await merges(e,n)?t:r.bytes,o=null===a?0:function keysIn(e){
try{return(0,f.n0)(e).length}catch{return null}}(Buffer.from(a).toString())
;return null===o?refusing(`${v.Z} on ${n} cannot be read: mend it`):o>0?[]:refusing(`no key is listed in ${v.Z} on ${n}: add the line that \`marketops keygen\` prints`)
})}async function ledgerBranch({deps:{inputs:e},prodFiles:t}){
return seen("ledger_unseen",`the branch ${u.jF}`,async()=>{if(null!==await t.ledgerRef)return[]
;if(!e.createLedger)return refusing(`the branch ${u.jF} is missing: create it with \`marketops ledger init\``);return[{
code:"ledger_to_begin",
message:`The branch ${u.jF} is missing; prod begins it where its step, too, has create-ledger: true.`}]})}
async function ledgerProtection({facts:e,github:t},n){if("warn"===n.ledger_protection)return[]
;const r=await t.evidence.branchRules(e.repository,u.jF)
;return"unreadable"in r?[unseen("ledger_rules_unseen",`the rules of ${u.jF}`,"contents: read")]:(0,m.Lt)(n,{
protected:(0,w.$T)(r)}).map(({message:e})=>notReady(e))}async function defaultBranchProtection({facts:e,github:t},n){
if("warn"===n.default_branch_protection)return[]
;const{repository:r}=e,{defaultBranch:a}=await t.reader.repository(r),o=await t.evidence.branchRules(r,a),i=(0,
h.CV)(o,e=>e.includes("pull_request")),s="value"in i&&!i.value?await t.evidence.branchProtected(r,a):o
;return"unreadable"in s||!0===s.value?[unseen("default_branch_rules_unseen",`all rules of ${a}`,"administration: read")]:(0,
m.B8)(n,{name:a,asks_for_pull_request:i}).map(({message:e})=>notReady(e))}async function environment({deps:e,job:t},n){
const{repository:r,ref:a}=await t,o=a||`refs/heads/${(await e.github.reader.repository(r)).defaultBranch}`,i={
repository:r,name:n.environment,ref:o,defaultBranch:null},s=await(0,g.Qo)(e.github.evidence,i),l=(0,m.vF)(n,{
environment:n.environment,answer:s})
;return"unreadable"in s&&l.length>0?[unseen("environment_unseen",`the protection of the environment ${n.environment}`,"actions: read")]:l.map(({message:e})=>notReady(e))
}async function teams({github:e},{approvals:t}){const n=(0,g.uk)(t),r=await Promise.all(n.map(async({slug:t,id:n})=>({
slug:t,members:await e.evidence.teamMembers(t,n)})));return r.filter(({members:e})=>"unreadable"in e).map(({slug:e})=>({
code:"team_unseen",
message:`This token cannot see the members of ${e}, whose approval the policy asks for. Prod refuses unless its token can: GITHUB_TOKEN never can, the token of a GitHub App with the organisation's \`members: read\` can.`
}))}const notReady=e=>({code:"prod_not_ready",message:`Prod would refuse: ${e}`}),refusing=e=>[notReady(`${e}.`)]
;async function seen(e,t,n){try{return await n()}catch(n){if(!(n instanceof r.NL))throw n
;return[unseen(e,t,"contents: read")]}}function unseen(e,t,n){return{code:e,
message:`This token cannot see ${t}; with \`${n}\` the plan could tell whether prod would refuse.`}}
async function prepare(e){const{inputs:t,facts:n,phase:c,ledger:f}=e;f?.prefetch("authorize"===c?{}:{files:[(0,
u.t0)(n.runId)],folders:[u._N]});const m=(0,a.Oo)(()=>async function baselineFile(e){try{
const[t,n]=await Promise.all([baseline_all(e.tags()),baseline_all(e.releases())]),r=new Map(t.map(({name:e,object:t})=>[e,t])),a=new Map(n.map(e=>{
const t=(0,l.Ox)((0,i.hd)(e,r.get(e.tag)??null));return[e.id,{digest:t,id:e.id,tag:e.tag}]}));return(0,s.d_)({
tags:[...r].map(([e,t])=>({name:e,id:t})).sort((e,t)=>e.name<t.name?-1:1),
releases:[...a.values()].sort((e,t)=>BigInt(e.id)<BigInt(t.id)?-1:1)})}catch(e){if(!(e instanceof r.NL))throw e
;throw new r.NL("ledger_baseline_unreadable",`The tags and releases that were there before the ledger could not be read, and its first commit must name them: ${(0,
r.bD)(e)} Nothing was begun. Run again.`,{cause:e})}}(e.github.inventory));null!==f&&"authorize"!==c&&(0,
a.NN)(f.isNew().then(e=>e?m():null));const y=(0,a.NN)((0,h.Kc)(e)),w=(0,a.NN)(y.then(t=>(0,
h.aU)(t,e.kinds))),g="dry_run"===t.mode?readinessOf(e,w):null,b=(0,a.NN)((0,o.OH)(t.workingDirectory,e.env)),v=(0,
a.NN)(async function prepare_plan(e,t){const{inputs:n,facts:r,github:i,clock:s,kinds:l}=e,c=n.operations,f={file:{
path:c,bytes:await readOperations(n.workingDirectory,c)},kinds:l,reader:i.reader,workspace:await t,context:r,
variables:(0,o.rf)(n.variables),clock:s
},p=await(0,o.yY)(f),h=(0,a.NN)((0,o._M)(p,f)),m=function reserveReceiptIds({phase:e,random:t,ledger:n},r){
if(null===n||"all"!==e||r.length>$)return new Map;const a=new Map(r.map(e=>[e,(0,d.a4)(t)]));return n.prefetch({
files:[...a.values()].map(u.Ml)}),a}(e,p.map(({operation:e})=>e.operation_id));return e.onAsked(),{...await h,
receiptIds:m}}(e,b));await checkIdentity(e),await b;const _=await w,k=await v;return{...k,governance:_,baseline:m,
...await(0,p.t7)(e,k.plan,{governance:_,ready:g})}}const _=16<<20,$=20;async function readOperations(e,t){
const n=await(0,o.ni)(e,t,_);if(null!==n)return n
;throw new r.NL("operations_unreadable",`The operations file ${t} cannot be read. Write it (\`marketops init\` makes one to start from), check it out (actions/checkout), or name another in the input operations.`)
}async function checkIdentity({facts:e,github:t}){const{id:n}=await t.reader.repository(e.repository)
;if(n!==e.repositoryId)throw new r.NL("repository_mismatch",`${e.repository} has the id ${n} on ${e.apiUrl}, but GITHUB_REPOSITORY_ID is ${e.repositoryId}. An earlier step changed the variables, or the repository was made anew. Nothing was done.`)
}function openingLines(e,t,n){const{plan:r,planBytes:a,governance:o,decisions:i,warnings:s}=t;return{run:{origin:(0,
f.yv)(e.serverUrl,e.repositoryId),repository:e.repository,repository_id:e.repositoryId,commit_sha:e.commitSha,ref:e.ref,
event:e.event,actor:e.actor,workflow_ref:e.workflowRef,workflow_sha:e.workflowSha,environment:e.environment,
action_version:e.actionVersion,triggering_actor:e.triggeringActor,trusted_keys_digest:(0,c.ol)(o.trustedKeysBytes),
approvers_digest:(0,c.ol)(o.approversBytes),policy_source:o.policySource,vkey:n,warnings:s},evidence:{
evidence_digest:t.evidenceDigest},plan:{plan_digest:r.plan_digest,plan_file_digest:(0,c.ol)(a),
operations:r.operations.length},decisions:i.map(({operation:e,record:t})=>({operation:e,decision:{
policy_digest:o.policyDigest,...t}}))}}function materialOf({planBytes:e,evidenceBytes:t,governance:n}){
const{policyBytes:r,policySource:a,trustedKeysBytes:o,approversBytes:i}=n,s=u.hL;return new Map([[s.plan((0,
c.ol)(e)),e],[s.evidence((0,c.ol)(t)),t],...!0===a?.withheld?[]:[[s.policy((0,c.ol)(r)),r]],[s.trustedKeys((0,
c.ol)(o)),o],[s.approvers((0,c.ol)(i)),i]])}},90401:(e,t,n)=>{n.d(t,{Y:()=>shippingJob})
;var r=n(38815),a=n(74296),o=n(91092),i=n(55070),s=n(46260),l=n(14182)
;async function shippingJob({facts:e,inputs:t,github:n,checkout:u}){const d={actor:e.actor,commit_sha:e.commitSha,
environment:e.environment,event:e.event,ref:e.ref,repository:e.repository,repository_id:e.repositoryId,
triggering_actor:e.triggeringActor,workflow_ref:e.workflowRef};if("prod"===t.mode||l.hG.includes(e.event))return d
;const[,f]=/^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/.exec(e.ref)??[],p=u.base??f??(await n.reader.repository(e.repository)).defaultBranch,[,h=""]=/^[^/]+\/[^/]+\/([^@]+)@/.exec(e.workflowRef)??[],{events:m,byTag:y}=function shippingEvents(e){
const{on:t,ships:n}=function workflowOf(e){try{const{on:t,jobs:n}=(0,r.qg)(e,{logLevel:"silent"})??{};return{on:t,
ships:/"mode":"[^"]*\bprod\b/.test(JSON.stringify(n??null))}}catch{return{ships:!1}}}(e);if(!n)return{events:[],byTag:!1
};const{events:a,tagsOnly:o}=(0,i.X)(t),s=l.hG.filter(e=>a.includes(e));return{events:s,
byTag:o||s.includes("release")||s.includes("create")}}(await async function workflowText(e,t){try{return(0,
s._6)(await(0,o.ni)(e,t,c)??new Uint8Array)??""}catch(e){if(e instanceof a.NL)return"";throw e}
}(u.root,h)),w=y?"":`refs/heads/${p}`,g=0===m.length||y?"":`${e.repository}/${h}@${w}`;return{...d,actor:"",
triggering_actor:"",event:m.join(","),ref:w,workflow_ref:g}}const c=1<<20},35672:(e,t,n)=>{n.d(t,{P:()=>signedRule,
t:()=>gatherSignatures})
;var r=n(73024),a=n(76760),o=n(32257),i=n(74296),s=n(91092),l=n(76469),c=n(68114),u=n(46260),d=n(52533),f=n(19523),p=n(14182)
;const signedRule=({approvals:e})=>"none"===e?void 0:e.signed
;async function gatherSignatures(e,t,n,{reviews:r,createdAt:a,state:s}){
const{facts:m,clock:y}=e,{approvers:w,refused:g}=(0,
c.CR)(t.approversBytes),b=[...new Set(w.map(({key:e})=>e.fingerprint))],[v,_]=await Promise.all([branchTexts(e,n,b),folderTexts(e)]),$=[...("value"in r?r.value:[]).map(({user:e,comment:t})=>({
from:`the review of ${e?.login??"somebody"}`,text:t})),...v.sources,..._.sources],k={origin:(0,
f.yv)(m.serverUrl,m.repositoryId),environment:m.environment??"",planDigest:n.plan_digest,
createdAt:"value"in a?Date.parse(a.value):Number.NEGATIVE_INFINITY,now:y(),approvers:w
},O=await async function unused({counted:e,ignored:t},n,r,a){if(0===e.length)return{counted:e,ignored:t}
;const o=await a().catch(e=>{if(e instanceof i.NL)return e.message;throw e}),s=[],c=[];for(const t of e){
const e=`the signature of ${t.principal}`;if("string"==typeof o){c.push({from:e,
reason:`nobody knows whether it was used: ${o}`});continue}
const a=null===o?null:await o.read(d.hL.usedApproval(t.name)),i=null===a?null:(0,u.MQ)(d.gf,a)
;null!==a&&i?.run_id!==r?c.push({from:e,
reason:`was used by run ${i?.run_id??"that cannot be read"}; another run needs a new one`}):s.push(...null===i?[t]:(0,
l.z8)([{from:e,text:i.text}],n).counted)}return{counted:s,ignored:[...t,...c]}}((0,
l.z8)($,k),k,m.runId,s),N=[...O.ignored,...v.faults,..._.faults],x={approvers:[...new Set(w.map(({principal:e})=>e))],
counted:O.counted.map(({text:e,name:t,...n})=>n),created_at:"value"in a?{value:(0,o.fU)(k.createdAt)}:a,
ignored:N.slice(0,h).map(({from:e,reason:t})=>({from:e,reason:t.toWellFormed()})),run_id:m.runId
},L=[...g.map(({line:e,column:t,message:n})=>({code:"approver_line_refused",
message:`${p.jJ}:${e}:${t}: the line ${n}. It does not count; the others do.`})),...N.map(({from:e,reason:t})=>({
code:"approval_ignored",message:`The approval in ${e}: ${t}.`}))];return{member:x,
texts:new Map(O.counted.map(({digest:e,name:t,text:n})=>[e,{name:t,text:n}])),warnings:L.slice(0,h)}}
const h=20,m=100,y=1<<20;async function branchTexts({facts:e,github:t},n,r){
const a=await t.evidence.approvalFiles(e.repository,(0,l.yh)(n.plan_digest),r.map(l.W));return"unreadable"in a?{
sources:[],faults:[{from:`the branch ${p.Q5}`,reason:`cannot be read: ${a.unreadable}`}]}:{
sources:a.value.map(({path:e,text:t})=>({from:`${p.Q5}:${e}`,text:t})),faults:[]}}
async function folderTexts({inputs:e}){const{approvals:t,workingDirectory:n}=e;if(null===t)return{sources:[],faults:[]}
;try{const e=(0,r.readdirSync)((0,s.MK)(n,t)).filter(e=>e.endsWith(".txt")),o=[],l=[]
;for(const r of e.sort().slice(0,m).map(e=>(0,a.join)(t,e))){const e=await(0,s.ni)(n,r,y).catch(i.bD)
;"string"==typeof e?l.push({from:r,reason:e}):null!==e&&o.push({from:r,text:Buffer.from(e).toString()})}
return e.length>m&&l.push({from:t,reason:`has more than ${m} files`}),{sources:o,faults:l}}catch(e){return{sources:[],
faults:[{from:`the folder ${t}`,reason:`cannot be read: ${(0,i.bD)(e)}`}]}}}}};
