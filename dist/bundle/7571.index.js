export const id=7571;export const ids=[7571];export const modules={94322:(e,t,n)=>{async function artifactClient(){
const{DefaultArtifactClient:e}=await Promise.all([n.e(1659),n.e(7561),n.e(8195),n.e(3453)]).then(n.bind(n,8195))
;return new e}n.d(t,{A:()=>artifactClient})},32501:(e,t,n)=>{n.d(t,{Kc:()=>readRules,OR:()=>defaultBranch,Z:()=>d,
aU:()=>governanceOf});var r=n(51455),o=n(76760),i=n(69489),a=n(55543),s=n(74296),l=n(46260),c=n(19523)
;const d=".marketops/trusted-keys";async function readRules(e){
const t=await async function ownSource({inputs:e,facts:t,github:n}){
return"prod"===e.mode?defaultBranch(n.reader,t.repository):{read:t=>async function fromCheckout(e){try{return await(0,
r.readFile)(e)}catch(t){if("ENOENT"===t.code)return null
;throw new s.NL("policy_unreadable",`${e} cannot be read. Check that it is a file.`,{cause:t})}}((0,
o.join)(e.workingDirectory,t)),commit:t.commitSha,branch:t.ref}}(e),[n,i]=await Promise.all([readPolicy(e,t),t.read(d)])
;return{policy:n,trustedKeys:i??Buffer.alloc(0)}}async function readPolicy({inputs:e,facts:t,policyReader:n},r){
const o=e.policyRef;if(null===o){const n=await r.read(e.policy);return null===n?null:{bytes:n,file:e.policy,
url:`${t.serverUrl}/${t.repository}/blob/${r.commit}/${e.policy}`}}
const{repository:i,path:a,ref:l}=o,c=await n.commit(i,l),d=null===c?null:await n.file(i,a,c.sha)
;if(null===c||null===d)throw new s.NL("policy_unreadable",`policy-ref: there is no ${a} at ${l} of ${i}. Check its spelling, and that policy-token can read it.`)
;return{bytes:d,file:`${i}:${a}`,url:`${t.serverUrl}/${i}/blob/${c.sha}/${a}`}}async function defaultBranch(e,t){
const{defaultBranch:n}=await e.repository(t),r=await e.commit(t,`refs/heads/${n}`)
;if(null===r)throw new s.NL("not_found",`The default branch ${n} of ${t} has no commit; push one first.`);return{
read:n=>e.file(t,n,r.sha),commit:r.sha,branch:n}}function governanceOf({policy:e,trustedKeys:t},n){
const r=e?.bytes??Buffer.from(i.Uo),o=e?.file??null,{value:s,locate:l}=(0,i.ON)(r,o??"the built-in policy",n);return{
policy:s,policyBytes:r,policyDigest:(0,a.o)(r),policyFile:o,policyUrl:e?.url??null,locate:l,trustedKeysBytes:t,
...readTrustedKeys(t)}}function readTrustedKeys(e){const t=(0,l._6)(e);if(null===t)return{trustedKeys:[],
trustedKeysFault:`${d} is not valid UTF-8`};try{return{trustedKeys:(0,c.n0)(t),trustedKeysFault:null}}catch(e){
if(!(e instanceof c.Us))throw e;return{trustedKeys:[],trustedKeysFault:`${d}:${e.line}: the line ${e.message}`}}}},
18734:(e,t,n)=>{n.d(t,{Z0:()=>checkIdentity,QY:()=>openingLines,iA:()=>prepare})
;var r=n(51455),o=n(76760),i=n(74296),a=n(12112),s=n(32257),l=n(46260),c=n(36625),d=n(24308);class Located{#e;#t
;constructor(e,t){this.#e=e,this.#t=t}fault(e,t,n,r){return{code:e,at:this.#t(["operations",t,...fieldPath(n)]),
message:""===n?r:`${n}: ${r}`}}placeOf(e,t){const n=void 0===t?null:findText(this.#e[e]?.written,t)
;return this.#t(["operations",e,...n??[]])}async attempt(e,t){try{return{value:await t()}}catch(t){return{
error:t instanceof i.NL&&null===t.at&&null===(0,d.g5)(t)?this.at(t,this.placeOf(e,void 0)):t}}}at(e,t){
return new i.NL(e.code,e.message,{cause:e,at:t})}collect(e){
const t=e.flatMap(e=>"error"in e?[e.error]:[]),n=t.find(e=>!(e instanceof i.NL));if(void 0!==n)throw n;const r=t
;if(this.refuse(r.flatMap(({code:e,message:t,at:n})=>null===n?[]:[{code:e,message:t,at:n}])),void 0!==r[0])throw r[0]
;return e.flatMap(e=>"value"in e?[e.value]:[])}refuse(e){
const[t,...n]=[...e].sort((e,t)=>(e.at.line??0)-(t.at.line??0)||(e.at.column??0)-(t.at.column??0))
;if(void 0!==t)throw new i.Ho(t.code,[t,...n])}}function fieldPath(e){
return(e.match(/[^.[\]]+/g)??[]).map(e=>/^[0-9]+$/.test(e)?Number(e):e)}function findText(e,t){if(e===t)return[]
;if("object"!=typeof e||null===e)return null;for(const[n,r]of Object.entries(e)){const o=findText(r,t)
;if(null!==o)return[Array.isArray(e)?Number(n):n,...o]}return null}var u=n(27597),f=n(88532),p=n(91076)
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
const h=["sha","short_sha","ref_name","commit_date","package_version"],m=1<<20,y="{{",w=/\{\{[ \t]*(?:([a-z][a-z0-9_]{0,63})|"\{\{")[ \t]*\}\}/y
;function fillTemplate(e,t){const n=[];let r="",o=0;for(let i=e.indexOf(y);-1!==i;i=e.indexOf(y,o)){r+=e.slice(o,i),
w.lastIndex=i;const a=w.exec(e);if(null===a){n.push(malformed(e,i)),o=i+y.length;continue}o=w.lastIndex
;const s=a[1],l=void 0===s?{text:y}:t.get(s)??{unavailable:unknown(s,t)};if("text"in l?r+=l.text:n.push(l.unavailable),
r.length>m)return{text:"",faults:[...n,"longer than 1 MiB once its names are filled in"]}}return{text:r+e.slice(o),
faults:n}}function malformed(e,t){const n=e.indexOf("}}",t),r=JSON.stringify(e.slice(t,-1===n?t+24:Math.min(n+2,t+48)))
;return"$"===e[t-1]?`$${r.slice(1,-1)} is an expression of GitHub Actions, which means nothing here; hand the value over in the input "variables" and write {{ name }}`:`${r} is not {{ name }}; write the braces themselves as {{ "{{" }}`
}function unknown(e,t){
return`{{ ${e} }} is not known; there are ${[...t.keys()].join(", ")}; others come from the input "variables"`}
function packageVersionOf(e){const unavailable=e=>({unavailable:`{{ package_version }} is not known: package.json ${e}`
});let t;try{t=JSON.parse(e)}catch{return unavailable("is not JSON")}
const n="object"==typeof t&&null!==t?t.version:void 0;return"string"==typeof n&&""!==n?{text:n
}:unavailable('has no "version"')}const g="operations_invalid",v=1<<20,b=1e3;function parseOperations(e,t,n,r){
const o=function bytesFault(e){if(e.includes(0))return"the file has a NUL byte; it is not a text file"
;const t=123===e[0]&&((0,l._6)(e)?.includes(`"schema":"${c.G0}"`)??!1);return t?_:null}(e)
;if(null!==o)throw new i.Ho(g,[{at:{file:t},message:o}]);const{value:a,locate:s}=(0,
p.g)(e,t,function operationsSchema(e,t){return u.L5J().transform((n,r)=>{const o=isRecord(n)?n.schema:void 0
;if("string"==typeof o&&o.startsWith("marketops.plan/"))return r.addIssue({code:"custom",path:["schema"],message:_}),
f.tm;check(k,n,[],r);const i=isRecord(n)?n.operations:void 0;if(!Array.isArray(i)||i.length>b)return f.tm
;const a=i.map((n,o)=>function readEntry(e,t,n,r,o){if(!isRecord(e))return o.addIssue({code:"custom",path:[...t],
message:"must be an operation: id, kind and its fields"}),{dependent:null,entry:null}
;const i=new Set,a=Object.fromEntries(Object.entries(e).map(([e,n])=>[e,fillStrings(n,[...t,e],r,(t,n)=>{i.add(e),
o.addIssue({code:"custom",path:[...t],message:n})})])),part=(e,n)=>{
const r=Object.fromEntries(Object.entries(a).filter(([e])=>n(e)));return[...i].some(n)?null:check(e,r,t,o)
},s=part(N,isCommon);if(null===s)return{dependent:null,entry:null}
;const{id:l,repository:c=null,depends_on:d}=s,u=n.find(e=>e.kind===s.kind);if(void 0===u){
const e=`there is no kind ${JSON.stringify(s.kind)}; there are ${n.map(e=>e.kind).join(", ")}`;return o.addIssue({
code:"custom",path:[...t,"kind"],message:e}),{dependent:{id:l,dependsOn:d},entry:null}}
const f=part(u.entry,e=>!isCommon(e)),p=null===f?null:{id:l,kind:u.kind,repository:c,dependsOn:d,fields:f,written:a}
;return{dependent:{id:l,dependsOn:d},entry:p}}(n,["operations",o],e,t,r)),s=a.flatMap(({dependent:e})=>null===e?[]:[e])
;if(s.length===a.length)for(const{path:e,message:t}of dependencyFaults(s))r.addIssue({code:"custom",path:[...e],
message:t});return a.flatMap(({entry:e})=>null===e?[]:[e])})}(n,r),{maxBytes:v,code:g});return{entries:a,locate:s}}
const _="this is a plan; a plan is evidence of what was decided, never input. Give the operations file, and each run plans anew"
;const k=u.rej({version:u.euz(1,{error:"must be 1"}),operations:u.YOg(u.L5J(),{error:"must be a list of operations"
}).min(1,{error:"is empty; name at least one operation"}).max(b,{error:`has too many operations; at most ${b} are taken`
})}),$=u.YjP().regex(/^[a-z0-9][a-z0-9_.-]{0,63}$/,{
error:'must be a-z, 0-9, "_", "." and "-" (at most 64, a letter or digit first)'}).refine(e=>!/^[0-9]+$/.test(e),{
error:"must not be a number; give it a letter"}),N=u.rej({id:$,kind:u.YjP(),
repository:u.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/,{
error:"must be owner/name"}).optional(),depends_on:u.YOg(u.YjP(),{error:"must be a list of ids"
}).refine(e=>new Set(e).size===e.length,{error:"names an id twice"}).default([])}),isCommon=e=>e in N.shape
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
}function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}
const O=new Set(["not_found","github_forbidden","redirect_refused"]);async function resolveRepositories(e,t,n,r,o){
const nameOf=e=>e.repository??t.repository,s=new Map;e.forEach((e,t)=>{const n=nameOf(e).toLowerCase()
;s.has(n)||s.set(n,{entry:e,index:t})})
;const l=await(0,a.bB)([...s.values()],r,({entry:e,index:r})=>o.attempt(r,async()=>{
const a=await n.repository(nameOf(e)).catch(t=>{const n=(0,d.g5)(t)?.code
;throw t instanceof i.NL&&null!==e.repository&&O.has(n??"")?o.at(t,o.placeOf(r,nameOf(e))):t})
;return nameOf(e).toLowerCase()===t.repository.toLowerCase()&&function assertOwn(e,{repository:t,repositoryId:n}){
if(e.id===n)return
;throw new d.OK("repository_changed",`${t} has id ${e.id} now, but this run belongs to id ${n}: another repository bears the name. Start a new run.`)
}(a,t),a})),c=o.collect(l),u=new Map([...s.keys()].map((e,t)=>[e,c[t]]));return e=>u.get(nameOf(e).toLowerCase())}
function locatedWorkspace({workspace:e,located:t,index:n}){const pointing=async(e,r)=>{try{return await r()}catch(r){
if(!(r instanceof i.NL)||null!==r.at)throw r;throw t.at(r,t.placeOf(n,e))}};return{glob:t=>pointing(t,()=>e.glob(t)),
file:t=>pointing(t,()=>e.file(t)),text:t=>pointing(t,()=>e.text(t)),workFiles:t=>pointing(t[0],()=>e.workFiles(t))}}
const x=16777216,L=32;async function resolvePlan(e){
const{file:t,kinds:n,reader:r,context:o,concurrency:s=L}=e,l=await async function valuesOf({context:e,variables:t,reader:n,workspace:r}){
const unavailable=e=>t=>{if(!(t instanceof i.NL))throw t;return{unavailable:`{{ ${e} }} is not known: ${t.message}`}
},[o,a]=await Promise.all([n.commit(e.repository,e.commitSha).then(t=>null===t?{
unavailable:`{{ commit_date }} is not known: ${e.repository} has no commit ${e.commitSha}`}:function commitDay(e){
const t=Date.parse(e);return Number.isNaN(t)?{
unavailable:"{{ commit_date }} is not known: GitHub gave no date for the commit"}:{
text:new Date(t).toISOString().slice(0,10)}
}(t.committedAt),unavailable("commit_date")),r.text("package.json").then(packageVersionOf,unavailable("package_version"))])
;return function templateValues({context:e,variables:t,commitDate:n,packageVersion:r}){const o=new Map([["sha",{
text:e.commitSha}],["short_sha",{text:e.commitSha.slice(0,7)}],["ref_name",{
text:e.ref.replace(/^refs\/(?:heads|tags|pull)\//,"")}],["commit_date",n],["package_version",r]])
;for(const[e,n]of t)o.set(e,{text:n});return o}({context:e,variables:t,commitDate:o,packageVersion:a})
}(e),{entries:d,locate:u}=parseOperations(t.bytes,t.path,n,l),f=new Located(d,u),p=await resolveRepositories(d,o,r,s,f),h=f.collect(await(0,
a.bB)(d,s,(t,n)=>f.attempt(n,()=>async function resolveEntry(e){
const{entry:t,index:n,kinds:r,context:o,reader:a,values:s,located:l}=e,d=r.find(e=>e.kind===t.kind),u=e.repositories(t),fail=(e,t,r)=>{
const o=l.fault(e,n,t,r);throw new i.NL(o.code,o.message,{at:o.at})
},{parameters:f,targetCommit:p,files:h}=await d.resolve(t.fields,{repository:u.fullName,repositoryId:u.id,
defaultBranch:u.defaultBranch,commitSha:o.commitSha,isOwnRepository:u.id===o.repositoryId,reader:a,
workspace:locatedWorkspace(e),fill:(e,t)=>{const{text:n,faults:r}=fillTemplate(e,s)
;return void 0===r[0]?n:fail("template_invalid",t,`in the text of the file: ${r.join("; ")}`)},fail}),m={
operation_kind:t.kind,parameters:f,repository:u.fullName,repository_id:u.id};var y;return{kind:d,operation:{...m,
operation_id:t.id,operation_digest:(0,c.Q8)(m),depends_on:t.dependsOn,effect:"create",reason:null,observed:null,
target_subject:null===p?null:(y=p.message,y.split(/\r?\n/,1)[0].slice(0,500).toWellFormed())},files:h}}({...e,entry:t,
index:n,values:l,located:f,repositories:p})))),{faults:m,dependsOn:y}=function relate(e,t){
const n=[],r=new Map(e.map(({operation_id:e,depends_on:t})=>[e,t])),keyOf=({repository_id:e},t)=>JSON.stringify([e,...t]),o=new Map
;return e.forEach((e,r)=>{for(const i of(0,c.I)(e,t).claims(e.parameters)){const t=keyOf(e,i.thing),a=o.get(t)
;if(void 0===a)o.set(t,{id:e.operation_id,index:r,claim:i});else{
const e=`operation "${a.id}" ${i.what} already; two would race`;n.push({index:r,field:i.field,message:e})}}}),
e.forEach((e,i)=>{const a=(0,c.I)(e,t),[s,l]=[e.operation_id,a.title.toLowerCase()]
;for(const t of a.needs?.(e.parameters)??[]){const a=o.get(keyOf(e,t.thing))
;if(void 0!==a)if(void 0!==t.at&&a.claim.at!==t.at){
const e=`operation "${a.id}" ${a.claim.what} at ${String(a.claim.at)}, this ${l} wants it at ${t.at}; give both the same target`
;n.push({index:i,field:t.field,message:e})}else if(waitsFor(a.id,s,r)){
const[e]=t.thing,r=`waits for the ${l} "${s}", which cannot be made before its ${e}; let the ${l} depend on the ${e}`
;n.push({index:a.index,field:"depends_on",message:r})}else waitsFor(s,a.id,r)||r.set(s,[...r.get(s)??[],a.id])}}),{
faults:n,dependsOn:r}}(h.map(({operation:e})=>e),n)
;return f.refuse(m.map(({index:e,field:t,message:n})=>f.fault(g,e,t,n))),h.map(({operation:e,kind:t,files:n})=>{
const r=y.get(e.operation_id)??[];return{operation:{...e,depends_on:r},kind:t,files:n}})}
async function observePlan(e,t){const{reader:n,concurrency:r=L}=t,o=await(0,a.bB)(e,r,async({operation:e,kind:t})=>{
const{effect:r,reason:o,observed:i}=await t.observe(e,n);return{...e,effect:r,reason:o?.toWellFormed()??null,observed:i}
}),i=new Map(e.map(({operation:e,files:t})=>[e.operation_id,t]));return{...written(o,t),files:i}}
function written(e,{kinds:t,context:n,clock:r}){const{repository:o,repositoryId:a,commitSha:d,ref:u,mode:f}=n,p={
repository_id:a,commit_sha:d,operations:e},h={...p,schema:c.G0,mode:f,blocked_by_mode:"dry_run"===f,promotable:!1,
repository:o,ref:u,created_at:(0,s.fU)(r()),plan_digest:(0,c.Gb)(p)},m=(0,l.d_)(h)
;if(m.byteLength>x)throw new i.NL("plan_too_large",`The plan has ${m.byteLength} bytes; at most ${x} are taken. Split the operations file.`)
;const y=(0,l.OW)(m),w=(0,c.xH)(t)(y)
;if(null!==w)throw new i.NL("plan_invalid",`The plan that was made is none: ${w.path} should be ${w.expected}. Please report this.`)
;return{plan:y,planBytes:m}}const S=/^[a-z][a-z0-9_]{0,63}$/,T=100,j=4096;function parseVariables(e){
const t=new Map,n=[];if(e.split(/\r\n|\n/).forEach((e,r)=>{if(""===e.trim())return
;const o=e.indexOf("="),i=e.slice(0,-1===o?void 0:o).trim(),a=e.slice(o+1).trim(),s=-1===o?"is not name=value":function nameFault(e,t){
return S.test(e)?h.includes(e)?`would hide the built-in name "${e}"; choose another`:t.has(e)?`gives "${e}" a second time`:null:"has a name that is not a-z, 0-9 and _ (at most 64, a letter first)"
}(i,t)??function valueFault(e){
return e.length>j?`has a value longer than ${j} characters`:!e.isWellFormed()||/\p{Cc}/u.test(e)?"has a control character in its value":null
}(a);null!==s?n.push(`line ${r+1} ${s}`):t.set(i,a)
}),t.size>T&&n.push(`there are ${t.size} variables; at most ${T} are taken`),0===n.length)return t
;throw new i.NL("variables_invalid",`The input "variables" cannot be used: ${n.join("; ")}.`)}
var F=n(73024),P=n(14006),I=n.n(P),A=n(73382),E=n(31421),M=n(48161),R=n(57975),B=n(77598),D=n(85554)
;const C=104857600,z=262144,G=(0,R.promisify)(F.read);async function localFile(e,t){refuseLinks(e,t);const n=(0,
B.createHash)("sha256");let r=0;for await(const i of chunksOf((0,o.join)(e,t),t))n.update(i),r+=i.byteLength
;const a=`sha256:${n.digest("hex")}`,s={path:t,size:r,digest:a},checked=()=>async function*checkedChunks(e,t){
const n=new i.NL("file_changed",`${t.path} is no longer what was planned (${t.size} bytes, ${t.digest}). Nothing may change the files between the plan and their publication; run again.`)
;refuseLinks(e,t.path);const r=(0,B.createHash)("sha256");let a=0;const look=e=>{if(r.update(e),a+=e.byteLength,
a>t.size)throw n};yield*(0,D.Z)(chunksOf((0,o.join)(e,t.path),t.path),look,()=>{
if(a!==t.size||`sha256:${r.digest("hex")}`!==t.digest)throw n})}(e,s);return{...s,open:checked,async read(){
if(r>C)throw new i.NL("file_too_large",`${t} has ${r} bytes; a committed file may have ${C}.`)
;const e=Buffer.allocUnsafe(r);let n=0;for await(const t of checked())e.set(t,n),n+=t.byteLength;return e}}}
async function*chunksOf(e,t){let n=null;try{
n=(0,F.openSync)(e,F.constants.O_RDONLY|F.constants.O_NOFOLLOW|F.constants.O_NONBLOCK);const r=(0,F.fstatSync)(n)
;if(!r.isFile())throw notAFile(t);const o=Buffer.allocUnsafeSlow(Math.min(z,r.size+1));for(;;){const e=r.size<z?(0,
F.readSync)(n,o):(await G(n,o,0,o.length,null)).bytesRead;if(0===e)return;yield o.subarray(0,e)}}catch(e){
throw e instanceof i.NL?e:unreadable(t,e)}finally{null!==n&&(0,F.closeSync)(n)}}function refuseLinks(e,t){
const n=t.split("/");for(let r=1;r<=n.length;r++){const a=n.slice(0,r).join("/");let s;try{s=(0,F.lstatSync)((0,
o.join)(e,a))}catch(e){throw unreadable(t,e)}
if(s.isSymbolicLink())throw new i.NL("symlink_refused",a===t?`${t} is a symbolic link; only plain files are published. Name the file itself.`:`${t} lies behind the symbolic link ${a}; only plain files are published. Name the file itself.`)
;if(r===n.length&&!s.isFile())throw notAFile(t)}}
const notAFile=e=>new i.NL("not_a_file",`${e} is not a plain file; name the files themselves, or folder/** for a folder.`)
;function unreadable(e,t){const n=errnoOf(t)
;return"ENOENT"===n||"ENOTDIR"===n?new i.NL("file_missing",`${e} is not there; was it built, and is the path relative to the working directory?`,{
cause:t}):"ELOOP"===n?new i.NL("symlink_refused",`${e} is a symbolic link; name the file itself.`,{cause:t
}):new i.NL("file_unreadable",`${e} cannot be read (${n??String(t)}).`,{cause:t})}function errnoOf(e){
const t="object"==typeof e&&null!==e&&"code"in e?e.code:void 0;return"string"==typeof t?t:void 0}
async function readWorkTree(e,t){const git=(...n)=>async function run(e,t,n){try{
const{stdout:r}=await H("git",[...K.flatMap(e=>["-c",e]),...n],{cwd:e,env:gitEnvironment(t),encoding:"buffer",
maxBuffer:268435456,timeout:12e4,windowsHide:!0}),o=(0,l._6)(r)
;if(null===o)throw new i.NL("git_failed","A file name in the work tree is not valid UTF-8.");return o}catch(e){
if(e instanceof i.NL)throw e
;if("ENOENT"===errnoOf(e))throw new i.NL("git_missing","git is not on the PATH; install it before this step.",{cause:e})
;throw new i.NL("git_failed",`git ${n[0]??""} failed: ${(0,i.bD)(e)}`,{cause:e})}
}(e,t,n),n=await async function prefixOf(e,t){const n=await t("rev-parse","--show-toplevel","--show-prefix").catch(e=>{
if(e instanceof i.NL&&"git_missing"===e.code)throw e
;throw new i.NL("not_a_work_tree",'The working directory is not a git work tree, so files cannot be committed from it. Run actions/checkout before this action, and set "working-directory" to where it put the repository.',{
cause:e})}),[a="",s=""]=n.split("\n"),l=await(0,r.realpath)((0,o.resolve)(a,s)).catch(()=>null)
;if(l!==e)throw new i.NL("not_a_work_tree","Git's configuration says that the work tree lies elsewhere (core.worktree); check the repository out anew.")
;return s}(e,git),a=await git("ls-files","-t","-s","-z"),s=await git("ls-files","-z","--others","--exclude-standard")
;return{prefix:n,index:parseIndex(a),committed:await committedFiles(git),untracked:s.split("\0").filter(Boolean)}}
async function committedFiles(e){
if(""===await e("rev-parse","--verify","--quiet","HEAD^{commit}").catch(()=>""))return[]
;return(await e("ls-tree","-r","-z","--name-only","HEAD")).split("\0").filter(Boolean)}
const W=/^([A-Za-z?]) (\d{6}) [0-9a-f]+ ([0-3])\t(.+)$/s;function parseIndex(e){const t=new Map
;for(const n of e.split("\0").filter(Boolean)){const[,e,r="",o,a=""]=W.exec(n)??[]
;if(""===a)throw new i.NL("git_failed","git ls-files answered in a form that is not known.");t.set(a,{path:a,mode:r,
skipped:"S"===e,unmerged:"0"!==o})}return t}
const H=(0,R.promisify)(E.execFile),K=["core.fsmonitor=false",`core.hooksPath=${M.devNull}`,"core.excludesFile=","protocol.allow=never","safe.directory=*"]
;function gitEnvironment(e){return{
...Object.fromEntries(["PATH","Path","SystemRoot","SYSTEMROOT","TEMP","TMP","TMPDIR"].flatMap(t=>void 0===e[t]?[]:[[t,e[t]]])),
HOME:M.devNull,XDG_CONFIG_HOME:M.devNull,GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:M.devNull,GIT_ATTR_NOSYSTEM:"1",
GIT_NO_LAZY_FETCH:"1",GIT_NO_REPLACE_OBJECTS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"}}const U=1024
;function plainPath(e){const t=e.replace(/^(?:\.\/+)+/,""),n=e.includes("\\")?"has a backslash; write /":pathFault(t)
;if(null!==n)throw new i.NL("path_invalid",`The path ${JSON.stringify(e)} ${n}.`);return t}function globPattern(e){
const t=e.replace(/^(?:\.\/+)+/,""),n=function globFault(e){
return/\\(?![[\]{}()*?!+@\\])/.test(e)?"has a backslash; write / between the parts of a path":/^!(?!\()/.test(e)?'begins with "!"; name what is wanted, there is no way to name what is not':/(?:^|[/{,(|])\.\.(?:$|[/},)|])/.test(e)?'leads out of its folder with ".."':pathFault(e)
}(t);if(null!==n)throw new i.NL("path_invalid",`The glob ${JSON.stringify(e)} ${n}.`);return t}function pathFault(e){
if(""===e)return"is empty; name a file";if(e.length>U)return`is longer than ${U} characters`
;if(/\p{Cc}/u.test(e)||!e.isWellFormed())return"has a control character"
;if(e.startsWith("/")||/^[A-Za-z]:/.test(e))return"is absolute; write it relative to the working directory"
;const t=e.split("/")
;return t.includes("..")?'leads out of its folder with ".."; only files inside the working directory are read':e.endsWith("/")?"is a folder; write folder/** for all that is in it":t.includes("")||t.includes(".")?"has an empty part":isGitPath(e)?"is git's own; nothing of .git is ever read or sent":null
}function isGitPath(e){return e.split("/").some(e=>".git"===e.toLowerCase())}const J=16
;async function selectWorkFiles(e,t,n){const r=I()([...e],{dot:!0})
;!function refuseRepositories(e,{index:t,untracked:n},r){
const o=[...[...t.values()].filter(({mode:e})=>"160000"===e).map(({path:e})=>e),...n.filter(e=>e.endsWith("/")).map(e=>e.slice(0,-1))],a=e.map(e=>I().scan(e).base),s=o.find(e=>r(e)||a.some(t=>`${t}/`.startsWith(`${e}/`)))
;if(void 0===s)return
;throw new i.NL("submodule_refused",`${s} is a git repository of its own (a submodule); it cannot be committed here. Choose globs that do not name it.`)
}(e,t,r)
;const o=e.filter(e=>!I().scan(e).isGlob&&!e.includes("\\")),s=new Set([...[...t.index.keys(),...t.committed,...t.untracked].filter(e=>r(e)),...o]),l=await(0,
a.bB)([...s].sort(),J,async e=>({path:e,kind:await n(e)})),c=new Set([...t.index.keys(),...t.committed])
;return l.flatMap(({path:e,kind:n})=>{const r=t.index.get(e)
;if(!0===r?.unmerged)throw new i.NL("unmerged_file",`${e} has merge conflicts; resolve them before it is committed.`)
;if("missing"===n)return c.has(e)&&!0!==r?.skipped?[{path:e,deleted:!0}]:[]
;if("120000"===r?.mode)throw new i.NL("symlink_refused",`${e} is a symbolic link; only plain files are committed. Choose globs that do not name it.`)
;if("file"===n)return[{path:e,deleted:!1}];if(c.has(e))return[{path:e,deleted:!0}]
;throw new i.NL("not_a_file",`${e} is a folder; write ${e}/** for all that is in it.`)})}const Y=1e4,Z=1<<20,V=4
;async function openWorkspace(e,t){const n=await(0,r.realpath)(e).catch(t=>{
throw new i.NL("workspace_missing",`The working directory ${e} is not there; check the input "working-directory".`,{
cause:t})}),s=(0,a.TA)(V),c=new Map,load=e=>{const t=c.get(e)??s(()=>localFile(n,e));return c.set(e,t),t};let d=null
;return{async glob(e){return t=await async function matches(e,t){const n=[],r=[],a=await(0,A.TI)(t,{cwd:e,dot:!0,
followSymbolicLinks:!1,expandDirectories:!1,onlyFiles:!0,ignore:["**/.git","**/.git/**"],fs:{readdir:watchedReaddir(n,r)
}}),[s]=n
;if(void 0!==s)throw new i.NL("file_unreadable",`A folder below the working directory cannot be read: ${s.message}.`,{
cause:s});const l=I()(t,{dot:!0
}),c=r.map(t=>(0,o.relative)(e,t).replaceAll(o.sep,"/")).filter(e=>l(e)),d=[...new Set([...a,...c])].filter(e=>!isGitPath(e)).sort()
;refuseTooMany(d.length,t);const u=d.find(e=>e.startsWith("../")||e.startsWith("/"))
;if(void 0!==u)throw new i.NL("path_invalid",`The glob ${t} matches ${u}, outside the working directory.`);return d
}(n,globPattern(e)),(0,a.bB)(t,t.length,load);var t},file:async e=>load(plainPath(e)),async text(e){
const t=await load(plainPath(e))
;if(t.size>Z)throw new i.NL("file_too_large",`${e} has ${t.size} bytes; text may have ${Z}.`);const n=(0,
l._6)(await t.read());if(null===n)throw new i.NL("file_not_text",`${e} is not valid UTF-8; save it as UTF-8.`)
;return n.replace(/^\uFEFF/,"")},async workFiles(e){d??=readWorkTree(n,t)
;const s=await d,{prefix:l,index:c}=s,u=await selectWorkFiles(e.map(globPattern),s,e=>async function kindOf(e,t){try{
return(await(0,r.lstat)((0,o.join)(e,t))).isDirectory()?"folder":"file"}catch(e){const n=errnoOf(e)
;if("ENOENT"===n||"ENOTDIR"===n)return"missing"
;throw new i.NL("file_unreadable",`${t} cannot be looked at (${n??String(e)}).`,{cause:e})}}(n,e))
;return refuseTooMany(u.length,e.join(", ")),(0,a.bB)(u,u.length,async({path:e,deleted:t})=>{const i=l+e;if(t)return{
path:i,deleted:t};const a=c.get(e)?.mode??await async function modeOnDisk(e,t){return 64&(await(0,r.lstat)((0,
o.join)(e,t))).mode?"100755":"100644"}(n,e);return{path:i,deleted:t,mode:"100755"===a?"100755":"100644",
file:await load(e)}})}}}function watchedReaddir(e,t){return(n,r,i)=>{(0,F.readdir)(n,r,(r,a)=>{
null!==r&&"ENOENT"!==r.code&&"ENOTDIR"!==r.code&&e.push(r);for(const e of null===r?a:[])e.isSymbolicLink()&&t.push((0,
o.join)(n,e.name));i(r,a)})}}function refuseTooMany(e,t){
if(!(e<=Y))throw new i.NL("too_many_files",`${t} names ${e} files; at most ${Y} are taken. Name fewer.`)}
var q=n(55543),Q=n(52533),X=n(81920),ee=n(19523),te=n(69489);const ne={rule:null,code:"mode_not_prod",
message:"This is a dry run: everything is planned and shown, and every side effect is blocked"},re={rule:null,
code:"plan_blocked",
message:"Another operation of the plan is refused or in conflict, and the plan was approved as a whole"}
;function conflictOf({effect:e,reason:t}){return"conflict"===e?[{rule:null,code:"conflict",
message:t??"GitHub has something else there"}]:[]}var oe=n(91277);function planDifference(e,t){
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
}function isObject(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}const ie=864e5
;async function earlierPlans({facts:e,ledger:t,clock:n}){if(1===e.runAttempt||null===t)return{value:null};try{
const r=await t.peek(),o=null===r?null:await(0,oe.cI)(e.runId,r);if(null===o)return{value:null};const i=(0,
s.pe)(o.opened_at)??0;return n()-i<ie?{value:o.plan_digests}:{
unreadable:`the first attempt was opened at ${o.opened_at}, over 24 hours ago`}}catch(e){if(e instanceof i.NL)return{
unreadable:e.message};throw e}}function isProtected(e){return"unreadable"in e?e:{
value:["non_fast_forward","deletion"].every(t=>e.value.includes(t))}}function ledgerWarnings({inputs:e},t,n){const r=[]
;e.createLedger&&"prod"===e.mode&&r.push({code:"ledger_create_allowed",
message:`create-ledger is true: if somebody deletes the branch ${Q.jF}, this run begins a new ledger and nobody notices. Remove the input once the branch is there.`
});const o=n.ledger?.protected??{value:!0};if("required"===t.ledger_protection||"value"in o&&o.value)return r
;const i="value"in o?"ledger_unprotected":"ledger_protection_unknown",{title:a,next:s}=te.y1[i];return[...r,{code:i,
message:`${a}. ${s}`}]}function recorded({environments:e,state:t,user:n,comment:r}){
return"approved"!==t&&"rejected"!==t&&"pending"!==t||null===n?[]:e.map(({name:e})=>({environment:e,user:n.login,
user_id:n.id,state:t,comment:r.toWellFormed()}))}function account(e,t){return"value"in e?{value:e.value[t]}:e}
async function readTeams(e,{approvals:t}){const n="none"===t?[]:t.from?.teams??[]
;return Promise.all(n.map(async({slug:t,id:n})=>({id:n,members:await e.teamMembers(t,n)})))}function inShort(e){
if("absent"in e)return`no comparison, for ${e.absent}`
;const{plan:t,operations:n}=e.difference,named=e=>n.filter(t=>t.change===e).map(({operation_id:t,fields:n})=>{
const r=new Set(n.map(({field:e})=>/^[^.[]+/.exec(e)?.[0]??e));return"changed"===e?`${t} (${[...r].join(", ")})`:t})
;return[["the plan",t.map(({field:e})=>e)],["changed",named("changed")],["added",named("added")],["removed",named("removed")]].filter(([,e])=>e.length>0).map(([e,t])=>`${e}: ${t.join(", ")}`).join("; ")
}async function judgePlan(e,t,{governance:n,ready:r}){
const{policy:o}=n,i=await async function compareWithApproved({inputs:e,approvedPlan:t},n){const r=e.expectedPlanDigest
;if(null===r||r===n.plan_digest)return null;const o=await t(r);return"absent"in o?{expected:r,absent:o.absent}:{
expected:r,difference:planDifference(o.plan,n)}
}(e,t),{evidence:a,approvals:s}=await async function gatherEvidence(e,t,n,r){const{facts:o,inputs:i,github:a}=e,s={
operations:n.operations.length,plan_digest:n.plan_digest,
expected_plan_digest:i.expectedPlanDigest??("dry_run"===i.mode?n.plan_digest:null),differs:null===r?null:inShort(r),
run_attempt:o.runAttempt,earlier_plan_digests:await earlierPlans(e)};if("dry_run"===i.mode)return{evidence:{plan:s},
approvals:[]}
;const{repository:l,runId:c,runAttempt:d,environment:u,commitSha:f}=o,p=a.evidence,[h,m,y,w,g,v]=await Promise.all([p.reviews(l,c),p.attempt(l,c,d),p.environment(l,u??""),p.commitAuthors(l,f),p.branchRules(l,Q.jF),readTeams(p,t)])
;return{evidence:{plan:s,run:{job:{sha:o.commitSha,workflow_ref:o.workflowRef},attempt:m},environment:{environment:u,
answer:y},approvals:{environment:u??"",plan_digest:n.plan_digest,reviews:h,actor:account(m,"actor"),
triggering_actor:account(m,"triggering_actor"),commit_authors:w,teams:v},ledger:{protected:isProtected(g)}},
approvals:"value"in h?h.value.flatMap(recorded):[]}
}(e,o,t,i),l=new te.S1(o,a),d=await Promise.all(t.operations.map(t=>async function policyRequest({facts:e,clock:t,github:n,kinds:r},o,i){
const{target_sha:a,moves_tag:s}=(0,c.I)(i,r).facts,l=o.rules.some(({when:e})=>void 0!==e?.target_on_default_branch)
;return{operation:i,kinds:r,run:{repository:e.repository,repository_id:e.repositoryId,ref:e.ref,event:e.event,
actor:e.actor,triggering_actor:e.triggeringActor,workflow_ref:e.workflowRef,environment:e.environment??o.environment},
target:{on_default_branch:l?await isOnDefaultBranch(i.repository,a?.(i),n.reader):null,moves_tag:s?.(i)??null},now:t()}
}(e,o,t))),u=d.map(e=>({operation:e.operation,record:l.decide(e)})),f=function judge(e,{dryRun:t}){
const n=e.map(({operation:e,violations:n})=>({operation:e,violations:[...t?[ne]:[],...n,...conflictOf(e)]
})),r=n.some(({violations:e})=>e.length>0);return n.map(({operation:e,violations:t})=>t.length>0?{operation:e,
verdict:"refuse",violations:t}:"none"===e.effect?{operation:e,verdict:"unchanged",violations:t}:r?{operation:e,
verdict:"refuse",violations:[re]}:{operation:e,verdict:"ship",violations:t})}(u.map(({operation:e,record:t})=>({
operation:e,violations:t.violations})),{dryRun:"dry_run"===e.inputs.mode});return{comparison:i,approvals:s,decisions:u,
judged:f,warnings:[...e.warnings,...l.warnings(d),...ledgerWarnings(e,o,a),...null===r?[]:await r(d)]}}
async function isOnDefaultBranch(e,t,n){if(void 0===t)return null;try{
const{defaultBranch:r}=await n.repository(e),o=await n.compare(e,t,r);return"identical"===o||"ahead"===o}catch(e){
if(e instanceof i.NL)return null;throw e}}var ae=n(32501);function readinessOf(e,t){const{github:n,facts:r}=e,o={
source:(0,a.NN)((0,ae.OR)(n.reader,r.repository)),ledgerRef:(0,a.NN)(n.reader.ref(r.repository,`heads/${Q.jF}`))},s={
deps:e,prodFiles:o},l=(0,a.NN)(async function policyOfProd({deps:{inputs:e},prodFiles:t}){
return null===e.policyRef?onDefaultBranch(t,e.policy):null
}(s)),c=(0,a.NN)(Promise.all([trustedKeys(s),ledgerBranch(s),t.then(t=>Promise.all([ledgerProtection(e,t.policy),environment(e,t.policy),teams(e,t.policy)]))]))
;return async n=>{
const r=await t,o=await async function policyOnDefaultBranch({inputs:e,facts:t,kinds:n},r,{governance:o,requests:a}){
return seen("policy_unseen",`${e.policy} on the default branch`,async()=>{const s=await r;if(null===s)return[]
;const{branch:l,bytes:c}=s;if(null===c){
return null===o.policyFile?[]:refusing(`there is no ${e.policy} on ${l}, and without it nothing is permitted`)}if((0,
q.o)(c)===o.policyDigest)return[];const d=function readable(e,t,n){try{return(0,te.ON)(e,t,n).value}catch(e){
if(e instanceof i.NL)return null;throw e}}(c,e.policy,n)
;if(null===d)return refusing(`${e.policy} on ${l} is not valid; try \`marketops policy check\``)
;const u=t.environment??d.environment,f=a.filter(({run:e,...t})=>"permit"!==(0,te.LD)(d,{...t,run:{...e,environment:u}
}).decision),p=f.map(({operation:e})=>e.operation_id).join(", ")
;if(""!==p)return refusing(`${e.policy} on ${l}, which is not the one used here, refuses ${p}`);return[{
code:"policy_differs",
message:`Prod is judged by ${e.policy} on ${l}, which is not the one used here; it permits the plan too.`}]})}(e,l,{
governance:r,requests:n});return[...o,...(await c).flat(2),prodJob(e,n)]}}async function onDefaultBranch({source:e},t){
const{branch:n,read:r}=await e;return{branch:n,bytes:await r(t)}}async function trustedKeys({prodFiles:e}){
return seen("trusted_keys_unseen",ae.Z,async()=>{
const{branch:t,bytes:n}=await onDefaultBranch(e,ae.Z),r=null===n?0:function keysIn(e){try{return(0,ee.n0)(e).length
}catch{return null}}(Buffer.from(n).toString())
;return null===r?refusing(`${ae.Z} on ${t} cannot be read: mend it`):r>0?[]:refusing(`no key is listed in ${ae.Z} on ${t}: add the line that \`marketops keygen\` prints`)
})}async function ledgerBranch({deps:{inputs:e},prodFiles:t}){
return seen("ledger_unseen",`the branch ${Q.jF}`,async()=>{if(null!==await t.ledgerRef)return[]
;if(!e.createLedger)return refusing(`the branch ${Q.jF} is missing: create it with \`marketops ledger init\``);return[{
code:"ledger_to_begin",
message:`The branch ${Q.jF} is missing; prod begins it where its step, too, has create-ledger: true.`}]})}
async function ledgerProtection({facts:e,github:t},n){if("warn"===n.ledger_protection)return[]
;const r=await t.evidence.branchRules(e.repository,Q.jF)
;return"unreadable"in r?[unseen("ledger_rules_unseen",`the rules of ${Q.jF}`,"contents: read")]:(0,te.Lt)(n,{
protected:isProtected(r)}).map(({message:e})=>notReady(e))}async function environment({facts:e,github:t},n){
const r=await t.evidence.environment(e.repository,n.environment),o=(0,te.vF)(n,{environment:n.environment,answer:r})
;return"unreadable"in r&&o.length>0?[unseen("environment_unseen",`the protection of the environment ${n.environment}`,"actions: read")]:o.map(({message:e})=>notReady(e))
}async function teams({github:e},{approvals:t}){
const n="none"===t?[]:t.from?.teams??[],r=await Promise.all(n.map(async({slug:t,id:n})=>({slug:t,
members:await e.evidence.teamMembers(t,n)})));return r.filter(({members:e})=>"unreadable"in e).map(({slug:e})=>({
code:"team_unseen",
message:`This token cannot see the members of ${e}, whose approval the policy asks for. Prod refuses unless its token can: GITHUB_TOKEN never can, the token of a GitHub App with the organisation's \`members: read\` can.`
}))}function prodJob({kinds:e},t){const n=t.flatMap(({operation:t})=>(0,c.I)(t,e).permissions);return{
code:"prod_job_unseen",
message:`What the prod job is given cannot be seen from here: that its token has ${[...new Set(["contents: write",...n,"actions: read"])].map(e=>`\`${e}\``).join(", ")}, that its environment holds a key listed in ${ae.Z}, and that it passes this plan's digest as expected-plan-digest.`
}}const notReady=e=>({code:"prod_not_ready",message:`Prod would refuse: ${e}`}),refusing=e=>[notReady(`${e}.`)]
;async function seen(e,t,n){try{return await n()}catch(n){if(!(n instanceof i.NL))throw n
;return[unseen(e,t,"contents: read")]}}function unseen(e,t,n){return{code:e,
message:`This token cannot see ${t}; with \`${n}\` the plan could tell whether prod would refuse.`}}
async function prepare(e){const{inputs:t,facts:n,phase:r,ledger:i}=e;i?.prefetch("authorize"===r?{}:{files:[(0,
Q.t0)(n.runId)],folders:[Q._N]});const s=(0,a.NN)((0,ae.Kc)(e)),l=(0,a.NN)(s.then(t=>(0,
ae.aU)(t,e.kinds))),c="dry_run"===t.mode?readinessOf(e,l):null,d=(0,a.NN)(openWorkspace(t.workingDirectory,e.env)),u=(0,
a.NN)(async function plan(e,t){const{inputs:n,facts:r,github:i,clock:s,kinds:l}=e,c=n.operations,d={file:{path:c,
bytes:await readOperations((0,o.join)(n.workingDirectory,c))},kinds:l,reader:i.reader,workspace:await t,context:r,
variables:parseVariables(n.variables),clock:s
},u=await resolvePlan(d),f=(0,a.NN)(observePlan(u,d)),p=function reserveReceiptIds({phase:e,random:t,ledger:n},r){
if(null===n||"all"!==e||r.length>se)return new Map;const o=new Map(r.map(e=>[e,(0,X.a4)(t)]));return n.prefetch({
files:[...o.values()].map(Q.Ml)}),o}(e,u.map(({operation:e})=>e.operation_id));return e.onAsked(),{...await f,
receiptIds:p}}(e,d));await checkIdentity(e),await d;const f=await l,p=await u;return{...p,governance:f,
...await judgePlan(e,p.plan,{governance:f,ready:c})}}const se=20;async function readOperations(e){try{return await(0,
r.readFile)(e)}catch(t){
throw new i.NL("operations_unreadable",`The operations file ${e} cannot be read. Write it (\`marketops init\` makes one to start from), check it out (actions/checkout), or name another in the input operations.`,{
cause:t})}}async function checkIdentity({facts:e,github:t}){const{id:n}=await t.reader.repository(e.repository)
;if(n!==e.repositoryId)throw new i.NL("repository_mismatch",`${e.repository} has the id ${n} on ${e.apiUrl}, but GITHUB_REPOSITORY_ID is ${e.repositoryId}. An earlier step changed the variables, or the repository was made anew. Nothing was done.`)
}function openingLines(e,t,n){const{plan:r,planBytes:o,governance:i,decisions:a,warnings:s}=t;return{run:{origin:(0,
ee.yv)(e.serverUrl,e.repositoryId),repository:e.repository,repository_id:e.repositoryId,commit_sha:e.commitSha,
ref:e.ref,event:e.event,actor:e.actor,workflow_ref:e.workflowRef,workflow_sha:e.workflowSha,environment:e.environment,
action_version:e.actionVersion,vkey:n,warnings:s},plan:{plan_digest:r.plan_digest,plan_file_digest:(0,q.o)(o),
operations:r.operations.length},decisions:a.map(({operation:e,record:t})=>({operation:e,decision:{
policy_digest:i.policyDigest,...t}}))}}}};
