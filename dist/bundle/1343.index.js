export const id=1343;export const ids=[1343];export const modules={12814:(e,t,n)=>{n.d(t,{TU:()=>findTip,
bp:()=>untrusted});var r=n(74296),a=n(67968),o=n(52533);const s=1e4;async function findTip(e,t,n){
const r=new Map,i=new Map,l=new Set,c=new Map,judge=()=>(0,a.m8)({head:t,commits:r,signed:i,unfit:l,keys:n});let u=null
;do{const l=await e.history(t,u);for(const e of l.commits){r.set(e.id,e);const t=(0,a.Nu)(e,n);null!==t&&i.set(t.id,t)}
if(u=l.next,r.size>s)throw untrusted(`nothing that counts was found among the newest ${s} commits of ${o.jF}`)
}while(null!==u&&!isSeenThrough(judge().tip,t,r));for(;;){
const t=judge(),n=[t.tip,...t.forked].filter(e=>null!==e&&null!==e.signed&&!c.has(e.id));for(const t of n){
const n=await fittingTree(e,t);null===n?l.add(t.id):c.set(t.id,n)}if(n.some(({id:e})=>l.has(e)))continue
;const{tip:r,forked:a,retired:s}=t;if(a.length>0)throw forkedAt(a);if(null!==s)throw retiredKey(s)
;if(null===r)throw untrusted(`no commit of ${o.jF} counts: not even the one that \`marketops ledger init\` makes`)
;const[i=new Map]=c.has(r.id)?[]:await e.trees([r.id]);return{tip:r,...c.get(r.id)??{tree:i,contents:new Map}}}}
function isSeenThrough(e,t,n){if(null===e)return!1
;const r=new Set((0,a.IT)(e.id,n).flatMap(({id:e,parents:t})=>[e,...t]));return(0,
a.IT)(t,n).every(({id:e,parents:t})=>r.has(e)||t.every(e=>n.has(e)||r.has(e)))}
async function fittingTree(e,{id:t,signed:n,checkpoint:r}){const[s,i]=await e.trees([t,n.base]),l=s?.get(o.Qq)
;if(void 0===s||void 0===i||void 0===l)return null;const c=(await e.blobs([l])).get(l.id),u=void 0===c?null:(0,
a.Bj)(c,n.files);if(null===u)return null;const d=Object.keys(u).flatMap(e=>s.get(e)??[]),f=await e.blobs(d)
;if(null!==await(0,a.RZ)(s,i,u,e=>Promise.resolve(f.get(e.id)??Buffer.alloc(0))))return null;const h=s.get(o.nm);return{
tree:s,contents:new Map([...f,...void 0===h?[]:[[h.id,Buffer.from(r)]]])}}function untrusted(e){
return new r.NL("ledger_untrusted",`The ledger cannot be trusted: ${e}. Nothing was written. \`marketops ledger status\` in a clone shows which commit is accepted and who made the others; \`marketops ledger restore\` puts the accepted files on top again.`)
}function forkedAt(e){
return new r.NL("ledger_forked",`The ledger goes on in two ways from one commit (${e.map(({id:e})=>e.slice(0,12)).join(", ")}), and only the holder of a key can do that. Nothing was written. Find out who has the key, and replace it (\`marketops keygen --replace\`).`)
}function retiredKey({signed:e,id:t}){
return new r.NL("ledger_key_retired",`The newest commit of the ledger (${t.slice(0,12)}, ${e.size} lines) is signed by a key that is out of force or retired, and no trusted-keys line says up to where that key is believed. Give its line \`last=<size>:<root>:<commit>\` (\`marketops keygen --replace\` in a clone prints it), or put it in force until a run has signed under the new key.`)
}},71971:(e,t,n)=>{n.d(t,{C0:()=>tipFile,_W:()=>c,av:()=>readTip,dm:()=>parseTip,nM:()=>tipOf})
;var r=n(46260),a=n(96679),o=n(52533),s=n(83544),i=n(49598),l=n(12814);const c={size:0,head:a.mG,frontier:s.CE.empty(),
checkpoint:null};function tipFile(e){return(0,r.d_)({frontier:e.frontier.subtrees(),head:e.head,size:e.size})}
async function readTip(e){const[t,n]=await Promise.all([e.read(o.Ij),e.read(o.nm)]),r=tipOf(t,n);if(null===r)throw(0,
l.bp)("tip.json and the checkpoint of the accepted commit differ");return r}function tipOf(e,t){
const n=null===e?null:parseTip(e),r=null===n?null:s.CE.restore(n.size,n.frontier);if(null===n||null===r)return null
;if(null===t)return 0===n.size&&n.head===a.mG?c:null;const o=(0,i.S7)(t)
;return o?.size===n.size&&o.head===n.head&&o.root===r.root().toString("hex")?{size:n.size,head:n.head,frontier:r,
checkpoint:Buffer.from(t).toString()}:null}function parseTip(e){try{const t=(0,r.OW)(e);return null===(0,o.zA)(t)?t:null
}catch{return null}}},91277:(e,t,n)=>{n.d(t,{$B:()=>endFiles,NW:()=>runFiles,Tj:()=>beginFiles,cI:()=>readRun,
jO:()=>openPaths});var r=n(32257),a=n(74296),o=n(46260),s=n(52533);function beginFiles(e,{facts:t,kinds:n}){const r={
run_attempt:t.runAttempt,run_id:t.runId},a=new Map;for(const{operation:i,receiptId:l,seq:c}of e){
const{operation_digest:e}=i;a.set((0,s.Ml)(l),(0,o.d_)({...r,claim:t.claim,operation_digest:e})),a.set((0,
s.in)(i,n),openFile({operation:i,receiptId:l,seq:c},t))}return a}
function openFile({receiptId:e,seq:t},{runAttempt:n,runId:r}){return(0,o.d_)({receipt_id:e,run_attempt:n,run_id:r,seq:t
})}async function endFiles(e,{facts:t,kinds:n},r){const a=new Map,o=await openPaths(r);for(const i of e){const e=(0,
s.in)(i.operation,n);if(!o.has(e))continue;const l=await r.read(e)
;null!==l&&0===Buffer.compare(l,openFile(i,t))&&a.set(e,null)}return a}async function openPaths(e){
return new Set((await e.list(s._N)).map(e=>`${s._N}/${e}`))}async function runFiles(e,t,n,a){const i=(0,
s.t0)(e.runId),l=await readRun(e.runId,a);return null===l?new Map([[i,(0,o.d_)({opened_at:(0,r.fU)(n),plan_digests:[t]
})]]):e.runAttempt>1||l.plan_digests.includes(t)?new Map:new Map([[i,(0,o.d_)({...l,plan_digests:[...l.plan_digests,t]
})]])}async function readRun(e,t){const n=await t.read((0,s.t0)(e));if(null===n)return null;let r;try{r=(0,o.OW)(n)
}catch{r=null}if(null===(0,s.rg)(r))return r;throw new a.NL("ledger_untrusted",`The ledger cannot be trusted: ${(0,
s.t0)(e)} cannot be read. Find out who changed it before anything is published.`)}},77789:(e,t,n)=>{n.d(t,{
ni:()=>checkoutFile,MK:()=>folderBelow,_M:()=>observePlan,OH:()=>openWorkspace,rf:()=>parseVariables,yY:()=>resolvePlan
});var r=n(77598),a=n(73024),o=n(76760),s=n(57975),i=n(74296);const l=1024;function plainPath(e){
const t=e.replace(/^(?:\.\/+)+/,""),n=e.includes("\\")?"has a backslash; write /":pathFault(t)
;if(null!==n)throw new i.NL("path_invalid",`The path ${JSON.stringify(e)} ${n}.`);return t}function globPattern(e){
const t=e.replace(/^(?:\.\/+)+/,""),n=function globFault(e){
return/\\(?![[\]{}()*?!+@\\])/.test(e)?"has a backslash; write / between the parts of a path":/^!(?!\()/.test(e)?'begins with "!"; name what is wanted, there is no way to name what is not':/(?:^|[/{,(|])\.\.(?:$|[/},)|])/.test(e)?'leads out of its folder with ".."':pathFault(e)
}(t);if(null!==n)throw new i.NL("path_invalid",`The glob ${JSON.stringify(e)} ${n}.`);return t}function pathFault(e){
if(""===e)return"is empty; name a file";if(e.length>l)return`is longer than ${l} characters`
;if(/\p{Cc}/u.test(e)||!e.isWellFormed())return"has a control character"
;if(e.startsWith("/")||/^[A-Za-z]:/.test(e))return"is absolute; write it relative to the working directory"
;const t=e.split("/")
;return t.includes("..")?'leads out of its folder with ".."; only files inside the working directory are read':e.endsWith("/")?"is a folder; write folder/** for all that is in it":t.includes("")||t.includes(".")?"has an empty part":isGitPath(e)?"is git's own; nothing of .git is ever read or sent":null
}function isGitPath(e){return e.split("/").some(e=>".git"===e.toLowerCase())}var c=n(85554)
;const u=104857600,d=262144,f=(0,s.promisify)(a.read);async function localFile(e,t){refuseLinks(e,t);const n=(0,
r.createHash)("sha256");let a=0;for await(const r of chunksOf((0,o.join)(e,t),t))n.update(r),a+=r.byteLength
;const s=`sha256:${n.digest("hex")}`,l={path:t,size:a,digest:s},checked=()=>async function*checkedChunks(e,t){
const n=new i.NL("file_changed",`${t.path} is no longer what was planned (${t.size} bytes, ${t.digest}). Nothing may change the files between the plan and their publication; run again.`)
;refuseLinks(e,t.path);const a=(0,r.createHash)("sha256");let s=0;const look=e=>{if(a.update(e),s+=e.byteLength,
s>t.size)throw n};yield*(0,c.Z)(chunksOf((0,o.join)(e,t.path),t.path),look,()=>{
if(s!==t.size||`sha256:${a.digest("hex")}`!==t.digest)throw n})}(e,l);return{...l,open:checked,async read(){
if(a>u)throw new i.NL("file_too_large",`${t} has ${a} bytes; a committed file may have ${u}.`)
;const e=Buffer.allocUnsafe(a);let n=0;for await(const t of checked())e.set(t,n),n+=t.byteLength;return e}}}
async function checkoutFile(e,t,n){const r=plainPath(t);let s;try{refuseLinks(e,r);const{size:t}=(0,a.lstatSync)((0,
o.join)(e,r));if(t>n)throw tooLarge(r,t,n);s=await localFile(e,r)}catch(e){
if(e instanceof i.NL&&"file_missing"===e.code)return null;throw e}if(s.size>n)throw tooLarge(r,s.size,n);return s.read()
}const tooLarge=(e,t,n)=>new i.NL("file_too_large",`${e} has ${t} bytes; at most ${n} are read.`)
;function folderBelow(e,t){const n=(0,o.normalize)(t).split(o.sep).filter(e=>""!==e&&"."!==e);if((0,
o.isAbsolute)(t)||n.includes(".."))throw new i.NL("path_invalid",`${t} leads out of the workspace; only folders inside it are read.`)
;for(const[t]of n.entries()){const r=n.slice(0,t+1).join("/");if(!0===(0,a.lstatSync)((0,o.join)(e,r),{throwIfNoEntry:!1
})?.isSymbolicLink())throw new i.NL("symlink_refused",`${r} is a symbolic link; name the folder itself.`)}return(0,
o.join)(e,...n)}async function*chunksOf(e,t){let n=null;try{
n=(0,a.openSync)(e,a.constants.O_RDONLY|a.constants.O_NOFOLLOW|a.constants.O_NONBLOCK);const r=(0,a.fstatSync)(n)
;if(!r.isFile())throw notAFile(t);const o=Buffer.allocUnsafeSlow(Math.min(d,r.size+1));for(;;){const e=r.size<d?(0,
a.readSync)(n,o):(await f(n,o,0,o.length,null)).bytesRead;if(0===e)return;yield o.subarray(0,e)}}catch(e){
throw e instanceof i.NL?e:unreadable(t,e)}finally{null!==n&&(0,a.closeSync)(n)}}function refuseLinks(e,t){
const n=t.split("/");for(let r=1;r<=n.length;r++){const s=n.slice(0,r).join("/");let l;try{l=(0,a.lstatSync)((0,
o.join)(e,s))}catch(e){throw unreadable(t,e)}
if(l.isSymbolicLink())throw new i.NL("symlink_refused",s===t?`${t} is a symbolic link; only plain files are read. Name the file itself.`:`${t} lies behind the symbolic link ${s}; only plain files are read. Name the file itself.`)
;if(r===n.length&&!l.isFile())throw notAFile(t)}}
const notAFile=e=>new i.NL("not_a_file",`${e} is not a plain file; name the files themselves, or folder/** for a folder.`)
;function unreadable(e,t){const n=errnoOf(t)
;return"ENOENT"===n||"ENOTDIR"===n?new i.NL("file_missing",`${e} is not there; was it built, and is the path relative to the working directory?`,{
cause:t}):"ELOOP"===n?new i.NL("symlink_refused",`${e} is a symbolic link; name the file itself.`,{cause:t
}):new i.NL("file_unreadable",`${e} cannot be read (${n??String(t)}).`,{cause:t})}function errnoOf(e){
const t="object"==typeof e&&null!==e&&"code"in e?e.code:void 0;return"string"==typeof t?t:void 0}
var h=n(32257),p=n(46260),m=n(36625),g=n(24308);class Located{#e;#t;constructor(e,t){this.#e=e,this.#t=t}fault(e,t,n,r){
return{code:e,at:this.#t(["operations",t,...fieldPath(n)]),message:""===n?r:`${n}: ${r}`}}placeOf(e,t){
const n=void 0===t?null:findText(this.#e[e]?.written,t);return this.#t(["operations",e,...n??[]])}async attempt(e,t){
try{return{value:await t()}}catch(t){return{error:t instanceof i.NL&&null===t.at&&null===(0,
g.g5)(t)?this.at(t,this.placeOf(e,void 0)):t}}}at(e,t){return new i.NL(e.code,e.message,{cause:e,at:t})}collect(e){
const t=e.flatMap(e=>"error"in e?[e.error]:[]),n=t.find(e=>!(e instanceof i.NL));if(void 0!==n)throw n;const r=t
;if(this.refuse(r.flatMap(({code:e,message:t,at:n})=>null===n?[]:[{code:e,message:t,at:n}])),void 0!==r[0])throw r[0]
;return e.flatMap(e=>"value"in e?[e.value]:[])}refuse(e){
const[t,...n]=[...e].sort((e,t)=>(e.at.line??0)-(t.at.line??0)||(e.at.column??0)-(t.at.column??0))
;if(void 0!==t)throw new i.Ho(t.code,[t,...n])}}function fieldPath(e){
return(e.match(/[^.[\]]+/g)??[]).map(e=>/^[0-9]+$/.test(e)?Number(e):e)}function findText(e,t){if(e===t)return[]
;if("object"!=typeof e||null===e)return null;for(const[n,r]of Object.entries(e)){const a=findText(r,t)
;if(null!==a)return[Array.isArray(e)?Number(n):n,...a]}return null}var w=n(27597),y=n(88532),b=n(91076)
;function dependencyFaults(e){const t=new Map,n=[];return e.forEach(({id:e},r)=>{const a=t.get(e)
;void 0===a?t.set(e,r):n.push({path:["operations",r,"id"],
message:`"${e}" is the id of operation ${a+1} already; ids are unique`})}),e.forEach(({dependsOn:e},r)=>{
e.forEach((e,a)=>{t.has(e)||n.push({path:["operations",r,"depends_on",a],message:`there is no operation "${e}"`})})}),
n.length>0?n:function cycleFaults(e,t){const n=[],r=new Set,a=[],visit=(o,s)=>{r.has(o.id)||(a.push(o.id),
o.dependsOn.forEach((r,o)=>{const i=a.indexOf(r);if(-1===i){const n=t.get(r);return void visit(e[n],n)}
const l=[...a.slice(i),r].join(" → ");n.push({path:["operations",s,"depends_on",o],
message:`the operations wait for each other: ${l}; take one of these dependencies away`})}),a.pop(),r.add(o.id))}
;return e.forEach(visit),n}(e,t)}function waitsFor(e,t,n){const r=new Set,a=[e]
;for(let e=a.pop();void 0!==e;e=a.pop())for(const o of n.get(e)??[]){if(o===t)return!0;r.has(o)||a.push(o),r.add(o)}
return!1}
const _=["sha","short_sha","ref_name","commit_date","package_version"],v=1<<20,$="{{",k=/\{\{[ \t]*(?:([a-z][a-z0-9_]{0,63})|"\{\{")[ \t]*\}\}/y
;function fillTemplate(e,t){const n=[];let r="",a=0;for(let o=e.indexOf($);-1!==o;o=e.indexOf($,a)){r+=e.slice(a,o),
k.lastIndex=o;const s=k.exec(e);if(null===s){n.push(malformed(e,o)),a=o+$.length;continue}a=k.lastIndex
;const i=s[1],l=void 0===i?{text:$}:t.get(i)??{unavailable:unknown(i,t)};if("text"in l?r+=l.text:n.push(l.unavailable),
r.length>v)return{text:"",faults:[...n,"longer than 1 MiB once its names are filled in"]}}return{text:r+e.slice(a),
faults:n}}function malformed(e,t){const n=e.indexOf("}}",t),r=JSON.stringify(e.slice(t,-1===n?t+24:Math.min(n+2,t+48)))
;return"$"===e[t-1]?`$${r.slice(1,-1)} is an expression of GitHub Actions, which means nothing here; hand the value over in the input "variables" and write {{ name }}`:`${r} is not {{ name }}; write the braces themselves as {{ "{{" }}`
}function unknown(e,t){
return`{{ ${e} }} is not known; there are ${[...t.keys()].join(", ")}; others come from the input "variables"`}
function packageVersionOf(e){const unavailable=e=>({unavailable:`{{ package_version }} is not known: package.json ${e}`
});let t;try{t=JSON.parse(e)}catch{return unavailable("is not JSON")}
const n="object"==typeof t&&null!==t?t.version:void 0;return"string"==typeof n&&""!==n?{text:n
}:unavailable('has no "version"')}const O="operations_invalid",P=1<<20,T=1e3;function parseOperations(e,t,n,r){
const a=function bytesFault(e){if(e.includes(0))return"the file has a NUL byte; it is not a text file"
;const t=123===e[0]&&((0,p._6)(e)?.includes(`"schema":"${m.G0}"`)??!1);return t?j:null}(e)
;if(null!==a)throw new i.Ho(O,[{at:{file:t},message:a}]);const{value:o,locate:s}=(0,
b.g)(e,t,function operationsSchema(e,t){return w.L5J().transform((n,r)=>{const a=isRecord(n)?n.schema:void 0
;if("string"==typeof a&&a.startsWith("marketops.plan/"))return r.addIssue({code:"custom",path:["schema"],message:j}),
y.tm;check(I,n,[],r);const o=isRecord(n)?n.operations:void 0;if(!Array.isArray(o)||o.length>T)return y.tm
;const s=o.map((n,a)=>function readEntry(e,t,n,r,a){if(!isRecord(e))return a.addIssue({code:"custom",path:[...t],
message:"must be an operation: id, kind and its fields"}),{dependent:null,entry:null}
;const o=new Set,s=Object.fromEntries(Object.entries(e).map(([e,n])=>[e,fillStrings(n,[...t,e],r,(t,n)=>{o.add(e),
a.addIssue({code:"custom",path:[...t],message:n})})])),part=(e,n)=>{
const r=Object.fromEntries(Object.entries(s).filter(([e])=>n(e)));return[...o].some(n)?null:check(e,r,t,a)
},i=part(N,isCommon);if(null===i)return{dependent:null,entry:null}
;const{id:l,repository:c=null,depends_on:u}=i,d=n.find(e=>e.kind===i.kind);if(void 0===d){
const e=`there is no kind ${JSON.stringify(i.kind)}; there are ${n.map(e=>e.kind).join(", ")}`;return a.addIssue({
code:"custom",path:[...t,"kind"],message:e}),{dependent:{id:l,dependsOn:u},entry:null}}
const f=part(d.entry,e=>!isCommon(e)),h=null===f?null:{id:l,kind:d.kind,repository:c,dependsOn:u,fields:f,written:s}
;return{dependent:{id:l,dependsOn:u},entry:h}}(n,["operations",a],e,t,r)),i=s.flatMap(({dependent:e})=>null===e?[]:[e])
;if(i.length===s.length)for(const{path:e,message:t}of dependencyFaults(i))r.addIssue({code:"custom",path:[...e],
message:t});return s.flatMap(({entry:e})=>null===e?[]:[e])})}(n,r),{maxBytes:P,code:O});return{entries:o,locate:s}}
const j="this is a plan; a plan is evidence of what was decided, never input. Give the operations file, and each run plans anew"
;const I=w.rej({version:w.euz(1,{error:"must be 1"}),operations:w.YOg(w.L5J(),{error:"must be a list of operations"
}).min(1,{error:"is empty; name at least one operation"}).max(T,{error:`has too many operations; at most ${T} are taken`
})}),S=w.YjP().regex(/^[a-z0-9][a-z0-9_.-]{0,63}$/,{
error:'must be a-z, 0-9, "_", "." and "-" (at most 64, a letter or digit first)'}).refine(e=>!/^[0-9]+$/.test(e),{
error:"must not be a number; give it a letter"}),N=w.rej({id:S,kind:w.YjP(),
repository:w.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/,{
error:"must be owner/name"}).optional(),depends_on:w.YOg(w.YjP(),{error:"must be a list of ids"
}).refine(e=>new Set(e).size===e.length,{error:"names an id twice"}).default([])}),isCommon=e=>e in N.shape
;function fillStrings(e,t,n,r){if("string"==typeof e){const{text:a,faults:o}=fillTemplate(e,n);for(const e of o)r(t,e)
;return/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(a)&&r(t,"has a control character"),a}
const inner=(e,a)=>fillStrings(e,[...t,a],n,r)
;return Array.isArray(e)?e.map((e,t)=>inner(e,t)):isRecord(e)?Object.fromEntries(Object.entries(e).map(([e,t])=>[e,inner(t,e)])):e
}function check(e,t,n,r){const a=e.safeParse(t);if(a.success)return a.data;for(const e of a.error.issues)r.issues.push({
...e,message:advice(e,t),path:[...n,...e.path],input:t});return null}function advice(e,t){
const n=function expectedTypes(e){if("invalid_type"===e.code)return[e.expected]
;if("invalid_union"!==e.code||"Invalid input"!==e.message)return[]
;const t=e.errors.map(([e])=>"invalid_type"===e?.code&&0===e.path.length?e.expected:null)
;return t.includes(null)?[]:t.filter(e=>null!==e)}(e);if(0===n.length)return e.message
;const r=e.path.reduce((e,t)=>e?.[t],t)
;return null===r?"has no value; write one, or leave the field out":!n.includes("string")||"number"!=typeof r&&"boolean"!=typeof r?"invalid_union"===e.code?`must be of type ${n.join(" or ")}`:e.message:`must be a text, and YAML reads a ${typeof r} here; put it in quotes`
}function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}var E=n(12112)
;const L=new Set(["not_found","github_forbidden","redirect_refused"]);async function resolveRepositories(e,t,n,r,a){
const nameOf=e=>e.repository??t.repository,o=new Map;e.forEach((e,t)=>{const n=nameOf(e).toLowerCase()
;o.has(n)||o.set(n,{entry:e,index:t})})
;const s=await(0,E.bB)([...o.values()],r,({entry:e,index:r})=>a.attempt(r,async()=>{
const o=await n.repository(nameOf(e)).catch(t=>{const n=(0,g.g5)(t)?.code
;throw t instanceof i.NL&&null!==e.repository&&L.has(n??"")?a.at(t,a.placeOf(r,nameOf(e))):t})
;return nameOf(e).toLowerCase()===t.repository.toLowerCase()&&function assertOwn(e,{repository:t,repositoryId:n}){
if(e.id===n)return
;throw new g.OK("repository_changed",`${t} has id ${e.id} now, but this run belongs to id ${n}: another repository bears the name. Start a new run.`)
}(o,t),o})),l=a.collect(s),c=new Map([...o.keys()].map((e,t)=>[e,l[t]]));return e=>c.get(nameOf(e).toLowerCase())}
function locatedWorkspace({workspace:e,located:t,index:n}){const pointing=async(e,r)=>{try{return await r()}catch(r){
if(!(r instanceof i.NL)||null!==r.at)throw r;throw t.at(r,t.placeOf(n,e))}};return{glob:t=>pointing(t,()=>e.glob(t)),
file:t=>pointing(t,()=>e.file(t)),text:t=>pointing(t,()=>e.text(t)),workFiles:t=>pointing(t[0],()=>e.workFiles(t))}}
const x=16777216,Y=32;async function resolvePlan(e){
const{file:t,kinds:n,reader:r,context:a,concurrency:o=Y}=e,s=await async function valuesOf({context:e,variables:t,reader:n,workspace:r}){
const unavailable=e=>t=>{if(!(t instanceof i.NL))throw t;return{unavailable:`{{ ${e} }} is not known: ${t.message}`}
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
}(e),{entries:l,locate:c}=parseOperations(t.bytes,t.path,n,s),u=new Located(l,c),d=await resolveRepositories(l,a,r,o,u),f=u.collect(await(0,
E.bB)(l,o,(t,n)=>u.attempt(n,()=>async function resolveEntry(e){
const{entry:t,index:n,kinds:r,context:a,reader:o,values:s,located:l}=e,c=r.find(e=>e.kind===t.kind),u=e.repositories(t),fail=(e,t,r)=>{
const a=l.fault(e,n,t,r);throw new i.NL(a.code,a.message,{at:a.at})
},{parameters:d,targetCommit:f,files:h}=await c.resolve(t.fields,{repository:u.fullName,defaultBranch:u.defaultBranch,
commitSha:a.commitSha,isOwnRepository:u.id===a.repositoryId,reader:o,workspace:locatedWorkspace(e),fill:(e,t)=>{
const{text:n,faults:r}=fillTemplate(e,s)
;return void 0===r[0]?n:fail("template_invalid",t,`in the text of the file: ${r.join("; ")}`)},fail}),p={
operation_kind:t.kind,parameters:d,repository:u.fullName,repository_id:u.id};var g;return{kind:c,operation:{...p,
operation_id:t.id,operation_digest:(0,m.Q8)(p),depends_on:t.dependsOn,effect:"create",reason:null,observed:null,
target_subject:null===f?null:(g=f.message,g.split(/\r?\n/,1)[0].slice(0,500).toWellFormed())},files:h}}({...e,entry:t,
index:n,values:s,located:u,repositories:d})))),{faults:h,dependsOn:p}=function relate(e,t){
const n=[],r=new Map(e.map(({operation_id:e,depends_on:t})=>[e,t])),keyOf=({repository_id:e},t)=>JSON.stringify([e,...t]),a=new Map
;return e.forEach((e,r)=>{for(const o of(0,m.I)(e,t).claims(e.parameters)){const t=keyOf(e,o.thing),s=a.get(t)
;if(void 0===s)a.set(t,{id:e.operation_id,index:r,claim:o});else{
const e=`operation "${s.id}" ${o.what} already; two would race`;n.push({index:r,field:o.field,message:e})}}}),
e.forEach((e,o)=>{const s=(0,m.I)(e,t),[i,l]=[e.operation_id,s.title.toLowerCase()]
;for(const t of s.needs?.(e.parameters)??[]){const s=a.get(keyOf(e,t.thing))
;if(void 0!==s)if(void 0!==t.at&&s.claim.at!==t.at){
const e=`operation "${s.id}" ${s.claim.what} at ${String(s.claim.at)}, this ${l} wants it at ${t.at}; give both the same target`
;n.push({index:o,field:t.field,message:e})}else if(waitsFor(s.id,i,r)){
const[e]=t.thing,r=`waits for the ${l} "${i}", which cannot be made before its ${e}; let the ${l} depend on the ${e}`
;n.push({index:s.index,field:"depends_on",message:r})}else waitsFor(i,s.id,r)||r.set(i,[...r.get(i)??[],s.id])}}),{
faults:n,dependsOn:r}}(f.map(({operation:e})=>e),n)
;return u.refuse(h.map(({index:e,field:t,message:n})=>u.fault(O,e,t,n))),f.map(({operation:e,kind:t,files:n})=>{
const r=p.get(e.operation_id)??[];return{operation:{...e,depends_on:r},kind:t,files:n}})}
async function observePlan(e,t){const{reader:n,concurrency:r=Y}=t,a=new Map,o=await(0,
E.bB)(e,r,async({operation:e,kind:t})=>{const{effect:r,reason:o,observed:s,state:i=null}=await t.observe(e,n)
;return a.set(e.operation_id,(0,m.Ox)(i)),{...e,effect:r,reason:o?.toWellFormed()??null,observed:s}
}),s=new Map(e.map(({operation:e,files:t})=>[e.operation_id,t]));return{...written(o,t),files:s,states:a}}
function written(e,{kinds:t,context:n,clock:r}){const{repository:a,repositoryId:o,commitSha:s,ref:l,mode:c}=n,u={
repository_id:o,commit_sha:s,operations:e},d={...u,schema:m.G0,mode:c,blocked_by_mode:"dry_run"===c,promotable:!1,
repository:a,ref:l,created_at:(0,h.fU)(r()),plan_digest:(0,m.Gb)(u)},f=(0,p.d_)(d)
;if(f.byteLength>x)throw new i.NL("plan_too_large",`The plan has ${f.byteLength} bytes; at most ${x} are taken. Split the operations file.`)
;const g=(0,p.OW)(f),w=(0,m.xH)(t)(g)
;if(null!==w)throw new i.NL("plan_invalid",`The plan that was made is none: ${w.path} should be ${w.expected}. Please report this.`)
;return{plan:g,planBytes:f}}const R=/^[a-z][a-z0-9_]{0,63}$/,M=100,A=4096;function parseVariables(e){
const t=new Map,n=[];if(e.split(/\r\n|\n/).forEach((e,r)=>{if(""===e.trim())return
;const a=e.indexOf("="),o=e.slice(0,-1===a?void 0:a).trim(),s=e.slice(a+1).trim(),i=-1===a?"is not name=value":function nameFault(e,t){
return R.test(e)?_.includes(e)?`would hide the built-in name "${e}"; choose another`:t.has(e)?`gives "${e}" a second time`:null:"has a name that is not a-z, 0-9 and _ (at most 64, a letter first)"
}(o,t)??function valueFault(e){
return e.length>A?`has a value longer than ${A} characters`:!e.isWellFormed()||/\p{Cc}/u.test(e)?"has a control character in its value":null
}(s);null!==i?n.push(`line ${r+1} ${i}`):t.set(o,s)
}),t.size>M&&n.push(`there are ${t.size} variables; at most ${M} are taken`),0===n.length)return t
;throw new i.NL("variables_invalid",`The input "variables" cannot be used: ${n.join("; ")}.`)}
var F=n(51455),B=n(14006),G=n.n(B),C=n(73382),z=n(31421),q=n(48161);async function readWorkTree(e,t){
const git=(...n)=>async function run(e,t,n){try{const{stdout:r}=await H("git",[...D.flatMap(e=>["-c",e]),...n],{cwd:e,
env:gitEnvironment(t),encoding:"buffer",maxBuffer:268435456,timeout:12e4,windowsHide:!0}),a=(0,p._6)(r)
;if(null===a)throw new i.NL("git_failed","A file name in the work tree is not valid UTF-8.");return a}catch(e){
if(e instanceof i.NL)throw e
;if("ENOENT"===errnoOf(e))throw new i.NL("git_missing","git is not on the PATH; install it before this step.",{cause:e})
;throw new i.NL("git_failed",`git ${n[0]??""} failed: ${(0,i.bD)(e)}`,{cause:e})}
}(e,t,n),n=await async function prefixOf(e,t){const n=await t("rev-parse","--show-toplevel","--show-prefix").catch(e=>{
if(e instanceof i.NL&&"git_missing"===e.code)throw e
;throw new i.NL("not_a_work_tree",'The working directory is not a git work tree, so files cannot be committed from it. Run actions/checkout before this action, and set "working-directory" to where it put the repository.',{
cause:e})}),[r="",a=""]=n.split("\n"),s=await(0,F.realpath)((0,o.resolve)(r,a)).catch(()=>null)
;if(s!==e)throw new i.NL("not_a_work_tree","Git's configuration says that the work tree lies elsewhere (core.worktree); check the repository out anew.")
;return a}(e,git),r=await git("ls-files","-t","-s","-z"),a=await git("ls-files","-z","--others","--exclude-standard")
;return{prefix:n,index:parseIndex(r),committed:await committedFiles(git),untracked:a.split("\0").filter(Boolean)}}
async function committedFiles(e){
if(""===await e("rev-parse","--verify","--quiet","HEAD^{commit}").catch(()=>""))return[]
;return(await e("ls-tree","-r","-z","--name-only","HEAD")).split("\0").filter(Boolean)}
const W=/^([A-Za-z?]) (\d{6}) [0-9a-f]+ ([0-3])\t(.+)$/s;function parseIndex(e){const t=new Map
;for(const n of e.split("\0").filter(Boolean)){const[,e,r="",a,o=""]=W.exec(n)??[]
;if(""===o)throw new i.NL("git_failed","git ls-files answered in a form that is not known.");t.set(o,{path:o,mode:r,
skipped:"S"===e,unmerged:"0"!==a})}return t}
const H=(0,s.promisify)(z.execFile),D=["core.fsmonitor=false",`core.hooksPath=${q.devNull}`,"core.excludesFile=","protocol.allow=never","safe.directory=*"]
;function gitEnvironment(e){return{
...Object.fromEntries(["PATH","Path","SystemRoot","SYSTEMROOT","TEMP","TMP","TMPDIR"].flatMap(t=>void 0===e[t]?[]:[[t,e[t]]])),
HOME:q.devNull,XDG_CONFIG_HOME:q.devNull,GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:q.devNull,GIT_ATTR_NOSYSTEM:"1",
GIT_NO_LAZY_FETCH:"1",GIT_NO_REPLACE_OBJECTS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"}}const U=16
;async function selectWorkFiles(e,t,n){const r=G()([...e],{dot:!0})
;!function refuseRepositories(e,{index:t,untracked:n},r){
const a=[...[...t.values()].filter(({mode:e})=>"160000"===e).map(({path:e})=>e),...n.filter(e=>e.endsWith("/")).map(e=>e.slice(0,-1))],o=e.map(e=>G().scan(e).base),s=a.find(e=>r(e)||o.some(t=>`${t}/`.startsWith(`${e}/`)))
;if(void 0===s)return
;throw new i.NL("submodule_refused",`${s} is a git repository of its own (a submodule); it cannot be committed here. Choose globs that do not name it.`)
}(e,t,r)
;const a=e.filter(e=>!G().scan(e).isGlob&&!e.includes("\\")),o=new Set([...[...t.index.keys(),...t.committed,...t.untracked].filter(e=>r(e)),...a]),s=await(0,
E.bB)([...o].sort(),U,async e=>({path:e,kind:await n(e)})),l=new Set([...t.index.keys(),...t.committed])
;return s.flatMap(({path:e,kind:n})=>{const r=t.index.get(e)
;if(!0===r?.unmerged)throw new i.NL("unmerged_file",`${e} has merge conflicts; resolve them before it is committed.`)
;if("missing"===n)return l.has(e)&&!0!==r?.skipped?[{path:e,deleted:!0}]:[]
;if("120000"===r?.mode)throw new i.NL("symlink_refused",`${e} is a symbolic link; only plain files are committed. Choose globs that do not name it.`)
;if("file"===n)return[{path:e,deleted:!1}];if(l.has(e))return[{path:e,deleted:!0}]
;throw new i.NL("not_a_file",`${e} is a folder; write ${e}/** for all that is in it.`)})}const K=1e4,J=1<<20,V=4
;async function openWorkspace(e,t){const n=await(0,F.realpath)(e).catch(t=>{
throw new i.NL("workspace_missing",`The working directory ${e} is not there; check the input "working-directory".`,{
cause:t})}),r=(0,E.TA)(V),a=new Map,load=e=>{const t=a.get(e)??r(()=>localFile(n,e));return a.set(e,t),t};let s=null
;return{async glob(e){return t=await async function matches(e,t){const n=[],r=[],a=await(0,C.TI)(t,{cwd:e,dot:!0,
followSymbolicLinks:!1,expandDirectories:!1,onlyFiles:!0,ignore:["**/.git","**/.git/**"],fs:{readdir:watchedReaddir(n,r)
}}),[s]=n
;if(void 0!==s)throw new i.NL("file_unreadable",`A folder below the working directory cannot be read: ${s.message}.`,{
cause:s});const l=G()(t,{dot:!0
}),c=r.map(t=>(0,o.relative)(e,t).replaceAll(o.sep,"/")).filter(e=>l(e)),u=[...new Set([...a,...c])].filter(e=>!isGitPath(e)).sort()
;refuseTooMany(u.length,t);const d=u.find(e=>e.startsWith("../")||e.startsWith("/"))
;if(void 0!==d)throw new i.NL("path_invalid",`The glob ${t} matches ${d}, outside the working directory.`);return u
}(n,globPattern(e)),(0,E.bB)(t,t.length,load);var t},file:async e=>load(plainPath(e)),async text(e){
const t=await load(plainPath(e))
;if(t.size>J)throw new i.NL("file_too_large",`${e} has ${t.size} bytes; text may have ${J}.`);const n=(0,
p._6)(await t.read());if(null===n)throw new i.NL("file_not_text",`${e} is not valid UTF-8; save it as UTF-8.`)
;return n.replace(/^\uFEFF/,"")},async workFiles(e){s??=readWorkTree(n,t)
;const r=await s,{prefix:a,index:l}=r,c=await selectWorkFiles(e.map(globPattern),r,e=>async function kindOf(e,t){try{
return(await(0,F.lstat)((0,o.join)(e,t))).isDirectory()?"folder":"file"}catch(e){const n=errnoOf(e)
;if("ENOENT"===n||"ENOTDIR"===n)return"missing"
;throw new i.NL("file_unreadable",`${t} cannot be looked at (${n??String(e)}).`,{cause:e})}}(n,e))
;return refuseTooMany(c.length,e.join(", ")),(0,E.bB)(c,c.length,async({path:e,deleted:t})=>{const r=a+e;if(t)return{
path:r,deleted:t};const s=l.get(e)?.mode??await async function modeOnDisk(e,t){return 64&(await(0,F.lstat)((0,
o.join)(e,t))).mode?"100755":"100644"}(n,e);return{path:r,deleted:t,mode:"100755"===s?"100755":"100644",
file:await load(e)}})}}}function watchedReaddir(e,t){return(n,r,s)=>{(0,a.readdir)(n,r,(r,a)=>{
null!==r&&"ENOENT"!==r.code&&"ENOTDIR"!==r.code&&e.push(r);for(const e of null===r?a:[])e.isSymbolicLink()&&t.push((0,
o.join)(n,e.name));s(r,a)})}}function refuseTooMany(e,t){
if(!(e<=K))throw new i.NL("too_many_files",`${t} names ${e} files; at most ${K} are taken. Name fewer.`)}},
88936:(e,t,n)=>{n.d(t,{C:()=>newestTarget,b:()=>walkLedger})
;var r=n(55543),a=n(71971),o=n(74296),s=n(46260),i=n(96679),l=n(52533),c=n(83544),u=n(36625);const d=50
;async function*walkLedger(e,t,n,r){const o=await(0,a.av)(t),s=c.CE.empty();let u=i.mG
;const f=[...n.keys()].filter(e=>e.startsWith("ledger/")).sort();for(let t=0;t<f.length;t+=d){
const a=f.slice(t,t+d),o=await e.blobs(a.map(e=>entryAt(n,e))),c=[];for(const e of a){if(e!==(0,
l.RA)(s.size))throw doesNotHold(`${e} does not follow line ${s.size-1}`)
;for(const t of textsOf(o.get(entryAt(n,e).id),e)){const n=lineOf(t,e)
;if(n.seq!==s.size||n.prev!==u)throw doesNotHold(`line ${s.size} in ${e} does not follow from the one before`);u=(0,
i.Hw)(t),s.append(u),c.push(n)}}yield{lines:c,planOf:await plansOf(e,n,c,r)}}
if(s.size!==o.size||u!==o.head||!s.root().equals(o.frontier.root()))throw doesNotHold(`its ${s.size} lines are not those of its checkpoint (${o.size})`)
}const f=1e3,h=2;async function newestTarget(e,t,{kinds:n,repositoryId:r}){
const[a=new Map]=await e.trees([t.base]),o=[...a.keys()].filter(e=>e.startsWith("ledger/")).sort().reverse(),s=[]
;for(let t=0,i=h;t<o.length;t=i,i+=d){if(t>=f)return{
unreadable:`the newest ${t} segments of the ledger tell of no release`}
;const l=o.slice(t,i),c=await e.blobs(l.map(e=>entryAt(a,e)));for(const t of l){
const o=textsOf(c.get(entryAt(a,t).id),t).map(e=>lineOf(e,t));for(const t of o.toReversed()){
if("operation.succeeded"===t.type&&s.push(t),"plan.created"!==t.type)continue
;const o=s.filter(({claim:e})=>e===t.claim).map(({operation_id:e})=>e);if(0===o.length)continue
;const i=(await plansOf(e,a,[t],n))(t.data.plan_file_digest);for(const e of o){
const t=i?.operations.find(t=>t.operation_id===e);if(t?.repository_id!==r)continue;const a=(0,
u.I)(t,n).leaves?.(t.parameters);if(void 0!==a&&"draft"!==a.release)return{value:a.target}}}}}return{value:null}}
async function plansOf(e,t,n,a){const o=new Map;for(const e of n){if("plan.created"!==e.type)continue
;const n=t.get(l.hL.plan(e.data.plan_file_digest));void 0!==n&&o.set(e.data.plan_file_digest,n)}
const i=await e.blobs([...o.values()]),c=(0,u.xH)(a);return e=>{const t=i.get(o.get(e)?.id??"");if(void 0===t||(0,
r.ol)(t)!==e)return null;try{const e=(0,s.OW)(t);return null===c(e)?e:null}catch{return null}}}function entryAt(e,t){
const n=e.get(t);if(void 0===n)throw doesNotHold(`${t} is missing`);return n}function textsOf(e,t){
const n=void 0===e?null:(0,s._6)(e);if(null===n||!n.endsWith("\n"))throw doesNotHold(`${t} cannot be read`)
;return n.slice(0,-1).split("\n")}function lineOf(e,t){try{return(0,i.A)(e)}catch{
throw doesNotHold(`${t} has a line that is none`)}}function doesNotHold(e){
return new o.NL("ledger_untrusted",`The ledger's branch does not hold: ${e}.`)}},32501:(e,t,n)=>{n.d(t,{CV:()=>mapped,
Kc:()=>readRules,OR:()=>defaultBranch,Z:()=>d,aU:()=>governanceOf,zC:()=>readElsewhere})
;var r=n(57975),a=n(67878),o=n(55543),s=n(74296),i=n(77789),l=n(46260),c=n(19523),u=n(14182)
;const d=".marketops/trusted-keys",f=".marketops/approvers",h=1<<20;async function readRules(e){
return"prod"===e.inputs.mode?async function rulesOfProd(e){
const{facts:t,github:n,inputs:o}=e,[{files:i,...l},c]=await Promise.all([n.defaultBranch([u.l$,d,f]),rulesOfDefaultBranch(e)]),h=i.get(u.l$),p=void 0===h?null:inRepository(t,{
path:u.l$,commit:l.commit,bytes:h}),m=null===p?null:(0,a.SF)(p.bytes,p.file),g=o.policyRef;if(null!==g&&(null===m||!(0,
r.isDeepStrictEqual)({...m},{...g
})))throw new s.NL("input_invalid",`Input policy-ref: in prod the policy is ${u.l$} of the default branch, and only its own \`source\` may name another. Take the input out of the prod job, or write source: {repository, path, ref} into ${u.l$}.`)
;return{policy:null===m?p:await readElsewhere(e,m,u.l$),trustedKeys:i.get(d)??Buffer.alloc(0),
approvers:i.get(f)??Buffer.alloc(0),defaultBranch:{name:l.name,commit:l.commit,isProtected:l.isProtected?{value:!0
}:mapped(c,e=>e.length>0),asksForPullRequest:l.asksForReviews?{value:!0}:mapped(c,e=>e.includes("pull_request"))}}
}(e):async function previewedRules(e){
const{inputs:t,facts:n}=e,at=e=>(0,i.ni)(t.workingDirectory,e,h),preview=async()=>{
if(null!==t.policyRef)return readElsewhere(e,t.policyRef,"policy-ref");const r=await at(t.policy)
;if(null===r)return null;const o=(0,a.SF)(r,t.policy);return null!==o?readElsewhere(e,o,t.policy):inRepository(n,{
path:t.policy,commit:n.commitSha,bytes:r})},[r,o,s]=await Promise.all([preview(),at(d),at(f)]);return{policy:r,
trustedKeys:o??Buffer.alloc(0),approvers:s??Buffer.alloc(0),defaultBranch:null}}(e)}
async function rulesOfDefaultBranch({github:e,facts:t}){const{defaultBranch:n}=await e.reader.repository(t.repository)
;return e.evidence.branchRules(t.repository,n)}function mapped(e,t){return"value"in e?{value:t(e.value)}:e}
function inRepository({serverUrl:e,repository:t},{path:n,commit:r,bytes:a}){return{bytes:a,file:n,
url:`${e}/${t}/blob/${r}/${n}`,source:{repository:t,path:n,commit_sha:r,withheld:!1}}}
async function readElsewhere({inputs:e,facts:t,policyReader:n},{repository:r,path:a,ref:o},i){
const[{isPrivate:l},c]=await Promise.all([n.repository(r).catch(()=>({isPrivate:!0
})),n.commit(r,o)]),u=null===c?null:await n.file(r,a,c.sha)
;if(null===c||null===u)throw new s.NL("policy_unreadable",`${i}: there is no ${a} at ${o} of ${r}. Check its spelling, and that policy-token can read it.`)
;return{bytes:u,file:`${r}:${a}`,url:`${t.serverUrl}/${r}/blob/${c.sha}/${a}`,source:{repository:r,path:a,
commit_sha:c.sha,withheld:null!==e.policyToken&&l}}}async function defaultBranch(e,t){
const{defaultBranch:n}=await e.repository(t),r=await e.commit(t,`refs/heads/${n}`)
;if(null===r)throw new s.NL("not_found",`The default branch ${n} of ${t} has no commit; push one first.`);return{
read:n=>e.file(t,n,r.sha),commit:r.sha,branch:n}}
function governanceOf({policy:e,trustedKeys:t,approvers:n,defaultBranch:r},s){
const i=e?.bytes??Buffer.from(a.Uo),l=e?.file??null,{value:c,locate:u}=(0,a.ON)(i,l??"the built-in policy",s);return{
policy:c,policyBytes:i,policyDigest:(0,o.ol)(i),policyFile:l,policyUrl:e?.url??null,policySource:e?.source??null,
locate:u,trustedKeysBytes:t,approversBytes:n,...readTrustedKeys(t),defaultBranch:r}}function readTrustedKeys(e){
const t=(0,l._6)(e);if(null===t)return{trustedKeys:[],trustedKeysFault:`${d} is not valid UTF-8`};try{return{
trustedKeys:(0,c.n0)(t),trustedKeysFault:null}}catch(e){if(!(e instanceof c.Us))throw e;return{trustedKeys:[],
trustedKeysFault:`${d}:${e.line}: the line ${e.message}`}}}},56615:(e,t,n)=>{n.d(t,{B2:()=>O,Jk:()=>d,KR:()=>g,LY:()=>b,
NJ:()=>T,NQ:()=>$,TV:()=>j,VV:()=>v,_r:()=>_,aS:()=>w,av:()=>P,cd:()=>m,gO:()=>S,ho:()=>u,my:()=>y,om:()=>p,s6:()=>c,
tk:()=>I});var r=n(27597)
;const a=r.KCZ([r.aig().int().nonnegative(),r.oad()]).transform(String),o=r.YjP().regex(/^[0-9a-f]{40}$/),s=r.k5n(["commit","tag","tree","blob"]),i=r.YjP().nullish().transform(e=>e??""),l=r.Ikc({
login:r.YjP()}),c=r.L5J().transform(()=>{}),u=r.Ikc({sha:o}).transform(e=>e.sha),d=r.Ikc({id:a,full_name:r.YjP(),
node_id:r.YjP(),default_branch:r.YjP(),private:r.zMY().optional(),permissions:r.Ikc({push:r.zMY().optional()
}).optional()}).transform(e=>({id:e.id,fullName:e.full_name,nodeId:e.node_id,defaultBranch:e.default_branch,
isPrivate:e.private??!0,canPush:e.permissions?.push??null})),f=r.Ikc({sha:o,parents:r.YOg(r.Ikc({sha:o}))}),h=r.Ikc({
tree:r.Ikc({sha:o}),message:r.YjP(),committer:r.Ikc({date:r.YjP()})
}),commitInfo=({sha:e,parents:t},{tree:n,message:r,committer:a})=>({sha:e,treeSha:n.sha,parents:t.map(e=>e.sha),
message:r,committedAt:a.date}),p=f.extend(h.shape).transform(e=>commitInfo(e,e)),m=f.extend({commit:h
}).transform(e=>commitInfo(e,e.commit)),g=r.Ikc({ref:r.YjP(),object:r.Ikc({sha:o,type:s})}).transform(e=>({name:e.ref,
sha:e.object.sha,type:e.object.type})),w=r.Ikc({sha:o,tag:r.YjP(),message:r.YjP(),object:r.Ikc({sha:o,type:s})
}).transform(e=>({sha:e.sha,tag:e.tag,message:e.message,targetSha:e.object.sha,targetType:e.object.type})),y=r.Ikc({
status:r.k5n(["identical","ahead","behind","diverged"])}),b=r.Ikc({id:a,name:r.YjP(),label:r.YjP().nullish(),
size:r.aig().int().nonnegative(),state:r.k5n(["uploaded","starter","open"]),digest:r.YjP().nullish(),
content_type:r.YjP(),browser_download_url:r.YjP()}).transform(e=>({id:e.id,name:e.name,
label:""===e.label?null:e.label??null,size:e.size,state:e.state,
digest:/^sha256:[0-9a-f]{64}$/.test(e.digest??"")?e.digest??null:null,contentType:e.content_type,
url:e.browser_download_url})),_=r.Ikc({id:a,tag_name:r.YjP(),target_commitish:r.YjP(),name:i,body:i,draft:r.zMY(),
prerelease:r.zMY(),immutable:r.zMY().optional(),html_url:r.YjP(),upload_url:r.YjP(),assets:r.YOg(b)}).transform(e=>({
id:e.id,tag:e.tag_name,target:e.target_commitish,name:e.name,body:e.body,draft:e.draft,prerelease:e.prerelease,
immutable:e.immutable??!1,url:e.html_url,uploadUrl:e.upload_url,assets:e.assets})),v=r.Ikc({
number:r.aig().int().positive(),id:a,state:r.k5n(["open","closed"]),merged:r.zMY().optional(),
merged_at:r.YjP().nullable(),title:r.YjP(),body:i,head:r.Ikc({sha:o,repo:r.Ikc({id:a}).nullable()}),base:r.Ikc({
ref:r.YjP()}),labels:r.YOg(r.Ikc({name:r.YjP()})),assignees:r.YOg(l).nullish(),requested_reviewers:r.YOg(l).nullish(),
requested_teams:r.YOg(r.Ikc({slug:r.YjP()})).nullish(),milestone:r.Ikc({number:r.aig().int().positive()}).nullable(),
html_url:r.YjP()}).transform(e=>({number:e.number,id:e.id,state:e.state,merged:e.merged??null!==e.merged_at,
title:e.title,body:e.body,headSha:e.head.sha,headRepositoryId:e.head.repo?.id??null,baseRef:e.base.ref,
labels:e.labels.map(({name:e})=>e),assignees:(e.assignees??[]).map(e=>e.login),
reviewers:(e.requested_reviewers??[]).map(e=>e.login),teamReviewers:(e.requested_teams??[]).map(({slug:e})=>e),
milestone:e.milestone?.number??null,url:e.html_url})),$=r.Ikc({user:l.nullable(),state:r.YjP()}),k=r.Ikc({path:r.YjP(),
mode:r.YjP(),type:r.k5n(["blob","tree","commit"]),sha:o}),O=r.Ikc({tree:r.YOg(k),truncated:r.zMY()}),P=r.Ikc({sha:o,
encoding:r.k5n(["base64","utf-8"]),content:r.YjP()
}).transform(({content:e,encoding:t})=>Buffer.from(e,"base64"===t?"base64":"utf8")),T=r.KCZ([r.YOg(r.L5J()).transform(()=>null),r.Ikc({
type:r.YjP(),sha:o,encoding:r.YjP().optional(),content:r.YjP().optional()})]),j=r.YOg(r.Ikc({name:r.YjP(),type:r.YjP()
})),I=r.Ikc({name:r.YjP(),commit:m}),S=r.Ikc({data:r.g1P(r.YjP(),r.L5J()).nullish(),errors:r.YOg(r.Ikc({
type:r.YjP().optional(),message:r.YjP(),path:r.YOg(r.KCZ([r.YjP(),r.aig()])).optional(),extensions:r.Ikc({
code:r.YjP().optional()}).optional()})).optional()})},9582:(e,t,n)=>{n.d(t,{U:()=>createClient})
;var r=n(58500),a=n(57561),o=n(23892),s=n(27481),i=n(74296);function asGitHubError(e,t,n){if(e instanceof o.y_)return e
;if(e instanceof Error&&e.cause instanceof o.y_)return e.cause
;const{request:r,response:a}=e??{},[s="GET",i=""]=t.split(" "),l="string"==typeof r?.url&&URL.canParse(r.url)?new URL(r.url):null,c="alone"===graphqlRateLimit(a?.data)
;return(0,o.L8)({method:"string"==typeof r?.method?r.method:s,path:null===l?i:l.pathname,
status:c?429:"number"==typeof a?.status?a.status:null,headers:a?.headers??{},data:c?{
message:"GraphQL rate limit exceeded"}:a?.data,reason:reasonOf(e),redact:n})}function checkGraphql(e){
const{data:t}=e,n=(isObject(t)&&Array.isArray(t.errors)?t.errors:[]).some(e=>isObject(e)&&/Something went wrong while executing your query/.test(String(e.message)))
;if(n||null!==graphqlRateLimit(t))throw Object.assign(new Error(n?"GitHub broke off":"GraphQL rate limit"),{response:e})
;return e}function limitOf(e){const{response:t}=e??{},n=t?.headers??{},r=n["retry-after"]
;if(!(void 0===r&&("0"===n["x-ratelimit-remaining"]||200===t?.status))||/\bsecondary rate\b/i.test((0,i.bD)(e)))return{
seconds:Number(r)||l,isSecondary:!0};const a=Number(n["x-ratelimit-reset"]??0);return{
seconds:Math.max(Math.ceil(a-Date.now()/1e3)+1,0),isSecondary:!1}}const l=60;function graphqlRateLimit(e){
if(!isObject(e)||!Array.isArray(e.errors))return null;const t=e.errors.filter(e=>isObject(e)&&"RATE_LIMITED"===e.type)
;if(0===t.length)return null;const n=isObject(e.data)?Object.values(e.data):[]
;return t.some(({path:e})=>Array.isArray(e)&&e.length>1)||n.some(e=>null!==e)?"beside a result":"alone"}
const isObject=e=>"object"==typeof e&&null!==e;function reasonOf(e){
const t=e instanceof Error&&e.cause instanceof Error?e.cause:null,n=t?.cause instanceof Error?t.cause:t,r=[(0,
i.bD)(e),null===n?"":(0,i.bD)(n)].filter(e=>""!==e);return[...new Set(r)].join(": ")}var c=n(31964)
;const u=new Set(["POST /repos/{owner}/{repo}/releases","POST /repos/{owner}/{repo}/pulls","POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","POST /repos/{owner}/{repo}/issues/{issue_number}/comments"])
;class Pace{#n;#r;#a;#o=[];#s=10;#i=0;#l=0;constructor({periodMs:e,cancelled:t,log:n}){this.#n=n,this.#r=starts(20,e,t),
this.#a=starts(1,3*e,t)}async run(e,t){/^(?:GET|HEAD) /.test(e)||await this.#r(),u.has(e)&&await this.#a(),
this.#i>=this.#s?await new Promise(e=>this.#o.push(e)):this.#i++;try{return await t()}finally{this.#i--,this.#c()}}
cut(){this.#u(Math.max(1,Math.floor(this.#s/2)))}answered(){this.#s<10&&++this.#l>=50&&this.#u(this.#s+1)}#u(e){
this.#l=0,e!==this.#s&&(this.#s=e,this.#n(`GitHub's secondary rate limit: ${e} requests at once`),this.#c())}#c(){
for(;this.#i<this.#s;){const e=this.#o.shift();if(void 0===e)return;this.#i++,e()}}}function starts(e,t,n){let a=0
;return async()=>{const o=performance.now();a=Math.max(a,o-e*t)+t,a<=o||n.aborted||await(0,r.setTimeout)(a-o,void 0,{
signal:n}).catch(()=>{})}}var d=n(61227);function notSent(){
return(0,o.J5)("cancelled","The job was cancelled before this was sent. Run again.")}const f=3,h=2,p=120,m=1e3,g=1e3
;function createClient(e){
const{token:t,log:n=()=>{},cancelled:i=(new AbortController).signal}=e,l="prod"!==e.mode,u=e.transport??(0,
d.g2)(e),{hosts:w}=u,y=(0,
s.c)(e.env??{},w.isLoopback),{secondMs:b}=y,redact=e=>null===t||""===t?e:e.replaceAll(t,"***"),_=new Pace({
periodMs:y.pacingMs??e.writePacingMs??g,cancelled:i,log:n}),v=a.E.defaults({baseUrl:w.api,headers:{
"user-agent":e.userAgent??"marketops-action",...null===t?{}:{authorization:`token ${t}`}},request:{fetch:u.fetch,log:{
...console,warn:n}}}),send=(e,t,a=!1)=>async function unlessCancelled(e,t,n){if(e.aborted&&t)throw notSent()
;const r=new AbortController,a=Promise.withResolvers();let o=t;const giveUp=()=>{if(!o)return;const e=notSent()
;r.abort(e),a.reject(e)};e.addEventListener("abort",giveUp);try{const e=n({signal:r.signal,onWait:()=>o=!0,
onSend:()=>o=!1});return await Promise.race([e,a.promise])}finally{e.removeEventListener("abort",giveUp)}
}(i,a,a=>(async(e,t,a)=>{const[s=""]=e.split(" "),{signal:c,onSend:u,onWait:m}=a;l&&!(0,d.P4)(t)&&(0,d.FS)(s,e)
;for(let a=0,l=0,d=0;;)try{const n=await _.run(e,()=>(c.throwIfAborted(),u(),v(e,{...t,request:{signal:c}})))
;return _.answered(),checkGraphql(n)}catch(t){const u=asGitHubError(t,e,redact);if("rate_limited"===u.code){
const{seconds:e,isSecondary:o}=limitOf(t);if(o&&_.cut(),l+=e,++a>h||l>p||i.aborted)throw u;m(),
n(`GitHub's rate limit: waiting ${e} s, as it asks`),await(0,r.setTimeout)(e*b,void 0,{signal:c})}else{if(!((0,
o.H9)(s)&&isLost(u)&&++d<=f))throw u;await(0,r.setTimeout)(d**2*b,void 0,{signal:c})}}})(e,t,a)),parse=(e,t,n)=>{
const r=e.safeParse(t);if(r.success)return r.data;const a=r.error.issues[0]?.path.map(String).join(".")??"";throw(0,
o.Yb)(`${n}: the answer lacks what was expected${""===a?"":` at ${a}`}`)
},asking=e=>async(t,n,r)=>parse(r,(await send(t,n,e)).data,t),pageOf=(e,t,n)=>async r=>{
const{headers:a,data:o}=await send(e,{...t,per_page:c.EK,page:r}),{link:s}=a;return{items:parse(n.array(),o,e),
link:void 0===s?null:String(s)}},tooLong=e=>(0,o.Yb)(`${e}: more than ${m} pages`);return{readOnly:l,read:asking(!1),
write:asking(!0),async list(e,t,n,r){const a=await(0,c.n4)(pageOf(e,t,n),m,r);if(null!==a)return a;throw tooLong(e)},
async*pages(e,t,n){try{yield*(0,c.vg)(pageOf(e,t,n),m)}catch(t){throw t instanceof RangeError?tooLong(e):t}},
async graphql(e,t,n){const{data:r}=await send(`POST ${w.graphql}`,{query:e,variables:t})
;return parse(n,r,"POST /graphql")},async query(e,t,n){if(!(0,d.P4)({query:e}))throw new Error("a query")
;for(let r=1;;r++)try{const{data:r}=await send(`POST ${w.graphql}`,{query:e,variables:t})
;return parse(n,r,"POST /graphql")}catch(e){if(!(e instanceof o.y_&&"ambiguous"===e.certainty)||r>f)throw e
;await this.pause(r**2*g)}},serverClock:u.serverClock,async pause(e){await(0,r.setTimeout)(e*b/g,void 0,{signal:i
}).catch(()=>{})}}}function isLost({status:e,certainty:t}){return"ambiguous"===t&&(null===e||e>=500)}},6346:(e,t,n)=>{
n.d(t,{N:()=>connect});var r=n(9582),a=n(86677),o=n(27597),s=n(55543),i=n(74296),l=n(56615),c=n(49737)
;const u=o.YjP().regex(/^[0-9a-f]{40}$/),d=o.Ikc({mode:o.aig(),type:o.YjP(),oid:u,object:o.Ikc({text:o.YjP().nullish()
}).nullable()}),f=o.Ikc({data:o.Ikc({repository:o.Ikc({defaultBranchRef:o.Ikc({name:o.YjP(),refUpdateRule:o.Ikc({
requiredApprovingReviewCount:o.aig().nullable()}).nullable(),target:o.Ikc({oid:u}).catchall(d.nullable())}).nullable()})
})
}),queryOf=e=>`query DefaultBranch($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) {\n    defaultBranchRef {\n      name\n      refUpdateRule { requiredApprovingReviewCount }\n      target {\n        oid\n        ... on Commit {\n${e.map((e,t)=>`          file${t}: file(path: ${JSON.stringify(e)}) { ...entry }`).join("\n")}\n        }\n      }\n    }\n  }\n}\nfragment entry on TreeEntry { mode type oid object { ... on Blob { text } } }`,h=[33188,33261]
;var p=n(23892);async function mutate(e,t,n,r){const{data:a,errors:o}=await e.graphql(n,r,l.gO),[s]=o??[]
;if(void 0===s)return a;const i=Object.values(a??{}).every(e=>null===e),c=o?.find(e=>void 0===refusalOf(e))
;throw function failed(e,t,n){const r=n?refusalOf(t):void 0,a=void 0===r?"github_error":(0,
p.yu)(t.message)?"ref_moved":r,o="github_forbidden"===a?" Add `contents: write` to the job's permissions.":"",s=t.message.trim().slice(0,1e3).replace(/\.$/,"")
;return new p.y_(a,`${e}: ${s}.${o}`,{status:200,certainty:void 0===r?"ambiguous":"refused"})}(t,c??s,i&&void 0===c)}
const m={FORBIDDEN:"github_forbidden",INSUFFICIENT_SCOPES:"github_forbidden",NOT_FOUND:"not_found",
UNPROCESSABLE:"validation_failed",STALE_DATA:"ref_moved",BRANCH_PROTECTION_RULE_VIOLATION:"validation_failed"
},g="undefinedField";function refusalOf({type:e,message:t,path:n=[],extensions:r}){
if(r?.code===g)return"validation_failed";if(n.length>1)return;const a=/^Repository rule violations found/.test(t)
;return m[e??""]??(a?"validation_failed":void 0)}
const w="mutation MoveReference($repositoryId: ID!, $refUpdates: [RefUpdate!]!) {\n  updateRefs(input: {repositoryId: $repositoryId, refUpdates: $refUpdates}) { clientMutationId }\n}"
;function createEffects(e,t){if(e.readOnly)throw(0,p.J5)("read_only","A dry run has no writer.");const at=t=>(0,
c.G)(e,t);return{createTagObject:(e,{tag:t,message:n,targetSha:r})=>at(e).write("POST /git/tags",{tag:t,message:n,
object:r,type:"commit"},l.ho),async createRef(e,t,n){const r=await at(e).write("POST /git/refs",{ref:t,sha:n},l.KR)
;if(r.name!==t||r.sha!==n)throw(0,p.W)(`${t} was to be made at ${n}, GitHub tells ${r.name} at ${r.sha}`)},
async updateRef(n,r,{from:a,to:o,force:s}){const{nodeId:i}=await t.repository(n),l=[{name:r,beforeOid:a,afterOid:o,
force:s}],c=await mutate(e,`Moving ${r}`,w,{repositoryId:i,refUpdates:l})
;if("object"!=typeof c?.updateRefs||null===c.updateRefs)throw(0,p.W)(`moving ${r} was answered without a result`)},
createRelease:(e,t)=>at(e).write("POST /releases",{...t},l._r),
updateRelease:(e,t,n)=>at(e).write("PATCH /releases/{release_id}",{release_id:t,...n},l._r),
deleteRelease:(e,t)=>at(e).write("DELETE /releases/{release_id}",{release_id:t},l.s6),
async uploadAsset(t,n,{name:r,label:a,contentType:o,size:s,open:i}){at(t);const c=n.uploadUrl.replace(/\{[^}]*\}$/,"")
;if(!c.endsWith(`/releases/${n.id}/assets`))throw(0,p.W)(`the upload address of release ${n.id} is another's`)
;return e.write(`POST ${c}{?name,label}`,{name:r,...null===a?{}:{label:a},headers:{"content-type":o,
"content-length":String(s)},data:i},l.LY)},deleteAsset:(e,t)=>at(e).write("DELETE /releases/assets/{asset_id}",{
asset_id:t},l.s6),createBlob:(e,t)=>at(e).write("POST /git/blobs",{content:Buffer.from(t).toString("base64"),
encoding:"base64"},l.ho),createTree:(e,t,n)=>at(e).write("POST /git/trees",{base_tree:t,tree:n.map(e=>({...e,type:"blob"
}))},l.ho),createCommit:(e,{message:t,tree:n,parents:r,author:a})=>at(e).write("POST /git/commits",{message:t,tree:n,
parents:[...r],...void 0===a?{}:{author:a}},l.ho),createPullRequest:(e,t)=>at(e).write("POST /pulls",{...t},l.VV),
updatePullRequest:(e,t,n)=>at(e).write("PATCH /pulls/{pull_number}",{pull_number:t,...n},l.VV),
addLabels:(e,t,n)=>at(e).write("POST /issues/{issue_number}/labels",{issue_number:t,labels:[...n]},l.s6),
addAssignees:(e,t,n)=>at(e).write("POST /issues/{issue_number}/assignees",{issue_number:t,assignees:[...n]},l.s6),
requestReviewers:(e,t,n,r)=>at(e).write("POST /pulls/{pull_number}/requested_reviewers",{pull_number:t,reviewers:[...n],
team_reviewers:[...r]},l.s6),send:(e,t,n,r)=>at(e).write(t,n,r),
setMilestone:(e,t,n)=>at(e).write("PATCH /issues/{issue_number}",{issue_number:t,milestone:n},l.s6)}}
const y=o.KCZ([o.Whr(),o.YjP()]).transform(String),b=o.Ikc({id:y,login:o.YjP(),type:o.YjP()}),_=o.YOg(o.Ikc({
environments:o.YOg(o.Ikc({id:y,name:o.YjP()})),state:o.YjP(),user:b.nullish().transform(e=>e??null),
comment:o.YjP().nullish().transform(e=>e??"")})),v=o.Ikc({event:o.YjP().nullish().transform(e=>e??null),
head_branch:o.YjP().nullish().transform(e=>e??null),head_sha:o.YjP(),path:o.YjP(),
actor:b.nullish().transform(e=>e??null),triggering_actor:b.nullish().transform(e=>e??null)}),$=o.Ikc({name:o.YjP(),
protection_rules:o.YOg(o.Ikc({type:o.YjP(),prevent_self_review:o.zMY().optional(),reviewers:o.YOg(o.L5J()).optional()
})).optional(),deployment_branch_policy:o.Ikc({protected_branches:o.zMY(),custom_branch_policies:o.zMY()}).nullish(),
can_admins_bypass:o.zMY().optional()}).transform(e=>JSON.parse(JSON.stringify(e))),k=o.Ikc({status:o.YjP().nullish()
}).transform(({status:e})=>e??""),O=o.Ikc({type:o.YjP()}),P=100,T=o.Ikc({total_count:o.Whr(),
branch_policies:o.YOg(o.Ikc({name:o.YjP(),type:o.YjP().optional().transform(e=>e??"branch")}))}),j=o.Ikc({
author:o.KCZ([b,o.Ikc({}).transform(()=>null),o.chJ()]).optional()}),I=o.Ikc({total_commits:o.Whr(),commits:o.YOg(j)})
;function createEvidenceReader(e){const at=t=>(0,c.G)(e,t),t="GET /actions/runs/{run_id}/attempts/{attempt_number}"
;return{reviews:(e,t)=>evidence(()=>at(e).read("GET /actions/runs/{run_id}/approvals",{run_id:t},_)),
attempt:(e,n,r)=>evidence(()=>at(e).read(t,{run_id:n,attempt_number:r},v)),attemptStatus:(e,n,r)=>evidence(()=>(0,
p.Xd)(at(e).read(t,{run_id:n,attempt_number:r},k))),environment:(e,t)=>evidence(()=>(0,
p.Xd)(at(e).read("GET /environments/{environment_name}",{environment_name:t},$))),
branchPatterns:(e,t)=>evidence(async()=>{const n={environment_name:t,per_page:P
},{total_count:r,branch_policies:a}=await at(e).read("GET /environments/{environment_name}/deployment-branch-policies",n,T)
;if(a.length<r)throw new Error(`only ${a.length} of ${r} patterns are listed`);return a}),
branchProtected:(e,t)=>evidence(async()=>{const[n,r]=await Promise.all([at(e).read("GET /branches/{branch}",{branch:t
},o.Ikc({protected:o.zMY()})),at(e).list("GET /rules/branches/{branch}",{branch:t},o.L5J())])
;return n.protected||r.length>0}),commitAuthors:(e,t,n)=>evidence(async()=>{
const r=(await Promise.all(t.flatMap(t=>[at(e).read("GET /commits/{ref}",{ref:t
},j),...null===n?[]:[between(at(e),n,t)]]))).flat().map(({author:e})=>e??null)
;return[...new Map(r.map(e=>[e?.id,e])).values()]}),
branchRules:(e,t)=>evidence(async()=>(await at(e).list("GET /rules/branches/{branch}",{branch:t
},O)).map(({type:e})=>e)),teamMembers:(t,n)=>evidence(async()=>{const[r="",a=""]=t.split("/"),s={org:r,team_slug:a
},i=await e.read("GET /orgs/{org}/teams/{team_slug}",s,o.Ikc({id:y}))
;if(i.id!==n)throw new Error(`the team ${t} has the id ${i.id}, not ${n}`)
;return(await e.list("GET /orgs/{org}/teams/{team_slug}/members",s,b)).map(e=>e.id)})}}async function between(e,t,n){
const r={basehead:`${t}...${n}`},{total_commits:a,commits:o}=await e.read("GET /compare/{basehead}",r,I)
;if(o.length<a)throw new Error(`only ${o.length} of the ${a} commits since ${t} are listed`);return o}
async function evidence(e){try{return{value:await e()}}catch(e){return{unreadable:e instanceof Error?e.message:String(e)
}}}var S=n(31964),N=n(9649)
;const E=`query Tags($owner: String!, $name: String!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    refs(refPrefix: "refs/tags/", first: ${S.EK}, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { name target { __typename oid ... on Tag { target { __typename oid ... on Tag { target { __typename oid } } } } } }\n    }\n  }\n}`,L=o.RZV(()=>o.Ikc({
__typename:o.YjP(),oid:o.YjP(),target:L.optional()})),x=o.Ikc({data:o.Ikc({repository:o.Ikc({refs:o.Ikc({
pageInfo:o.Ikc({hasNextPage:o.zMY(),endCursor:o.YjP().nullable()}),nodes:o.YOg(o.Ikc({name:o.YjP(),target:L}))})})})
}),Y=o.Ikc({tag_name:o.YjP()});function createInventory(e,t){const n=(0,c.v)(t),references=async t=>(await e.query(E,{
owner:n.owner,name:n.repo,after:t},x)).data.repository.refs;return{async*tags(){let e=null;do{
const{nodes:t,pageInfo:n}=await references(e);yield t.map(tagOf),e=n.hasNextPage?n.endCursor:null}while(null!==e)},
async*releases(){for await(const t of e.pages("GET /repos/{owner}/{repo}/releases",n,l._r)){
const r=t.filter(({draft:e})=>!e);yield await Promise.all(r.map(async t=>{if(t.assets.length<N.EMBEDDED_ASSETS)return t
;return{...t,assets:await e.list("GET /repos/{owner}/{repo}/releases/{release_id}/assets",{...n,release_id:t.id},l.LY)}
}))}},async latest(){try{return(await e.read("GET /repos/{owner}/{repo}/releases/latest",n,Y)).tag_name}catch(e){
if(e instanceof p.y_&&"not_found"===e.code)return null;throw e}}}}function tagOf({name:e,target:t}){let n=t
;for(;"Tag"===n?.__typename;)n=n.target;return{name:e,object:t.oid,target:"Commit"===n?.__typename?n.oid:null}}
var R=n(52533),M=n(67968);const A=4,F=100,B=100,G=o.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),C=o.Ikc({oid:G,
text:o.YjP().nullable(),isTruncated:o.zMY()}).partial(),repositoryOf=e=>o.Ikc({data:o.Ikc({repository:e})}),z=o.Ikc({
oid:G,tree:o.Ikc({oid:G}),parents:o.Ikc({nodes:o.YOg(o.Ikc({oid:G})),totalCount:o.aig()}),file:o.Ikc({
object:C.nullable()}).nullable()}),q=o.Ikc({nodes:o.YOg(z),pageInfo:o.Ikc({hasNextPage:o.zMY()})
}),W=repositoryOf(o.Ikc({object:o.g1P(o.YjP(),q)
})),H=`query LedgerHistory($owner: String!, $name: String!, $head: GitObjectID!, ${function pageVariables(){
return Array.from({length:A},(e,t)=>`$after${t}: String`).join(", ")
}()}) {\n  repository(owner: $owner, name: $name) {\n    object(oid: $head) {\n      ... on Commit {\n        ${function pageFields(){
return Array.from({length:A},(e,t)=>`page${t}: history(first: ${F}, after: $after${t}) { ...page }`).join("\n        ")
}()}\n      }\n    }\n  }\n}\nfragment page on CommitHistoryConnection {\n  pageInfo { hasNextPage }\n  nodes {\n    oid\n    tree { oid }\n    parents(first: 100) { totalCount nodes { oid } }\n    file(path: "${R.nm}") { object { ... on Blob { oid text isTruncated } } }\n  }\n}`
;const D=o.RZV(()=>o.Ikc({name:o.YjP(),mode:o.aig(),type:o.YjP(),oid:G,object:o.Ikc({entries:o.YOg(D).optional()
}).nullable().optional()
})),U="entries { name mode type oid object { ... on Tree { entries { name mode type oid object { ... on Tree { entries { name mode type oid } } } } } } }",strange=e=>new p.y_("github_error",`GitHub's answer is not to be relied on: ${e}.`,{
status:null,certainty:"ambiguous"});function createLedgerHistory(e,t){const n=(0,c.v)(t),r={owner:n.owner,name:n.repo}
;async function readBlob({id:t}){return e.read("GET /repos/{owner}/{repo}/git/blobs/{file_sha}",{...n,file_sha:t},l.av)}
return{async history(t,n){const a=null===n?0:Number(n),o=Array.from({length:A},(e,n)=>{const r=a+n*F-1
;return[`after${n}`,r<0?null:`${t} ${r}`]}),{data:s}=await e.query(H,{...r,head:t,...Object.fromEntries(o)
},W),i=Array.from({length:A},(e,t)=>s.repository.object[`page${t}`]),l=[];let c=!1;for(const e of i){
if(void 0===e)throw strange(`the history of ${R.jF} lacks a page`);for(const t of e.nodes)l.push(commitOf(t))
;if(c=!e.pageInfo.hasNextPage,c)break}
if(0===a&&l[0]?.id!==t)throw strange(`the history of ${R.jF} does not begin at ${t}`);return{commits:l,
next:c?null:String(a+A*F)}},async trees(t){
const n=t.map((e,t)=>`t${t}: object(oid: "${G.parse(e)}") { ... on Commit { tree { ${U} } } }`),a=repositoryOf(o.g1P(o.YjP(),o.Ikc({
tree:o.Ikc({entries:o.YOg(D)})
}).nullable())),{data:s}=await e.query(`query LedgerTrees($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${n.join(" ")} } }`,r,a)
;return t.map((e,t)=>{const n=s.repository[`t${t}`];if(null==n)throw strange(`commit ${e} of ${R.jF} has no tree`)
;return new Map(filesOf(n.tree.entries,""))})},async blobs(t){
const n=[...new Map(t.map(e=>[e.id,e])).values()],a=new Map;for(let t=0;t<n.length;t+=B){
const s=n.slice(t,t+B),i=s.map(({id:e},t)=>`b${t}: object(oid: "${G.parse(e)}") { ... on Blob { oid text isTruncated } }`),{data:l}=await e.query(`query LedgerBlobs($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${i.join(" ")} } }`,r,repositoryOf(o.g1P(o.YjP(),C.nullable())))
;for(const[e,t]of s.entries()){const n=exactBytes(l.repository[`b${e}`],t.id);a.set(t.id,n??await readBlob(t))}}return a
}}}function commitOf({oid:e,tree:t,parents:n,file:r}){
if(n.totalCount!==n.nodes.length)throw strange(`commit ${e} of ${R.jF} has parents that are not listed`)
;const a=void 0===r?.object?.oid?null:exactBytes(r.object,r.object.oid);return{id:e,parents:n.nodes.map(e=>e.oid),
tree:t.oid,checkpoint:null===a?null:a.toString()}}function exactBytes(e,t){
if("string"!=typeof e?.text||!1!==e.isTruncated)return null;const n=Buffer.from(e.text);return(0,
M.RI)("blob",n,40===t.length?"sha1":"sha256")===t?n:null}function*filesOf(e,t){
for(const{name:n,mode:r,type:a,oid:o,object:s}of e){const e=`${t}${n}`
;"tree"===a&&void 0!==s?.entries?yield*filesOf(s.entries,`${e}/`):yield[e,{mode:r.toString(8).padStart(6,"0"),id:o}]}}
function createLedgerReader(e,t){const n=(0,c.G)(e,t),contents=async(e,t,r)=>{try{
return await n.read("GET /contents/{path}",{path:e,ref:t},r)}catch(e){
if(!(e instanceof p.y_)||"not_found"!==e.code)throw e;if(/no commit found/i.test(e.message))throw(0,
p.W)(`${t} of ${R.jF} is not there yet`);return null}};return{...createLedgerHistory(e,t),async head(){const e=await(0,
p.Xd)(n.read("GET /branches/{branch}",{branch:R.jF},l.tk));if(e?.name!==R.jF)return null
;const{sha:t,parents:r,treeSha:a}=e.commit;return{sha:t,parents:r,tree:a}},async read(e,t){
const r=await contents(e,t,l.NJ)
;return null===r||"file"!==r.type?null:"base64"===r.encoding&&void 0!==r.content?Buffer.from(r.content,"base64"):n.read("GET /git/blobs/{file_sha}",{
file_sha:r.sha},l.av)},async list(e,t){const n=await contents(e,t,l.TV)??[];if(n.length>=V)throw(0,
p.W)(`${e} of ${R.jF} is not listed in full`);return n.filter(({type:e})=>"file"===e).map(({name:e})=>e)}}}
function createLedgerBranch(e,t){if(e.readOnly)throw(0,p.J5)("read_only","A dry run has no ledger.");const n=(0,
c.G)(e,t);return{...createLedgerReader(e,t),async commit(n,r,a){const o=[...a],s={branch:{repositoryNameWithOwner:t,
branchName:R.jF},expectedHeadOid:r,message:{headline:n},fileChanges:{additions:o.flatMap(([e,t])=>null===t?[]:[{path:e,
contents:Buffer.from(t).toString("base64")}]),deletions:o.flatMap(([e,t])=>null===t?[{path:e}]:[])}
},i=`Appending to ${R.jF}`,l=J.safeParse(await mutate(e,i,K,{input:s}))
;if(l.success)return l.data.createCommitOnBranch.commit.oid
;throw(0,p.W)(`a commit on ${R.jF} was answered without its SHA`)},createTree:e=>n.write("POST /git/trees",{
tree:[...e].flatMap(([e,t])=>null===t?[]:[{path:e,mode:"100644",type:"blob",content:Buffer.from(t).toString()}])},l.ho),
createCommit:(e,t,r)=>n.write("POST /git/commits",{message:e,tree:t,parents:r},l.ho),async advance(e){const t={
ref:`heads/${R.jF}`,sha:e,force:!1};await n.write("PATCH /git/refs/{ref}",t,l.KR)},async create(e){
await n.write("POST /git/refs",{ref:`refs/heads/${R.jF}`,sha:e},l.KR)},pause:t=>e.pause(t)}}
const K="mutation AppendToLedger($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid } }\n}",J=o.Ikc({
createCommitOnBranch:o.Ikc({commit:o.Ikc({oid:o.YjP().regex(/^[0-9a-f]{40}$/)})})}),V=1e3
;function connect({facts:e,token:t,ledgerToken:n=null,...o}){const{apiUrl:u,mode:d}=e,clientOf=t=>(0,r.U)({...o,
apiUrl:u,mode:d,token:t,userAgent:(0,a.a9)(e)}),p=clientOf(t),m=null===n?p:clientOf(n),g=(0,N.createReader)(p,o.clock)
;return{reader:g,evidence:createEvidenceReader(p),effects:"prod"===e.mode?createEffects(p,g):null,
defaultBranch:t=>async function readDefaultBranch(e,t,n){const{owner:r,repo:a}=(0,c.v)(t),o=(await e.query(queryOf(n),{
owner:r,name:a},f)).data.repository.defaultBranchRef
;if(null===o)throw new i.NL("not_found",`The default branch of ${t} has no commit; push one first.`)
;const{name:u,target:d,refUpdateRule:p}=o,{oid:m,...g}=d,w=await Promise.all(n.map(async(n,o)=>{
const c=g[`file${o}`]??null;if(null===c)return null
;if(!h.includes(c.mode)||"blob"!==c.type)throw new i.NL("policy_unreadable",`${n} on ${u} of ${t} is no plain file; make it one.`)
;const d=Buffer.from(c.object?.text??"")
;return(0,s.tK)(d)===c.oid?[n,d]:[n,await e.read("GET /repos/{owner}/{repo}/git/blobs/{file_sha}",{owner:r,repo:a,
file_sha:c.oid},l.av)]}));return{name:u,commit:m,isProtected:null!==p,
asksForReviews:(p?.requiredApprovingReviewCount??0)>0,files:new Map(w.filter(e=>null!==e))}}(p,e.repository,t),
inventory:createInventory(p,e.repository),ledgerReader:createLedgerReader(p,e.repository),
ledger:"prod"===e.mode?createLedgerBranch(m,e.repository):null,skewMs:()=>{const e=p.serverClock()
;return null===e?null:e.localMs-e.serverMs},pause:e=>p.pause(e)}}},31964:(e,t,n)=>{n.d(t,{EK:()=>r,n4:()=>readPages,
vg:()=>eachPage});const r=100;async function readPages(e,t,n=0){
const a=Math.min(t,Math.floor(n/r)+1),o=await Promise.all(Array.from({length:a},(t,n)=>e(n+1)));for(;;){const n=o.at(-1)
;if(!hasNext(n))return o.flatMap(({items:e})=>e);const r=o.length+1,a=Math.max(r,lastPage(n)??r);if(a>t)return null
;const s=Array.from({length:a-r+1},(e,t)=>r+t);o.push(...await Promise.all(s.map(e)))}}async function*eachPage(e,t){
for(let n=1;n<=t;n++){const t=await e(n);if(yield t.items,!hasNext(t))return}
throw new RangeError(`more than ${t} pages`)}function hasNext({items:e,link:t}){
return null===t?e.length===r:/rel="next"/.test(t)}function lastPage({link:e}){
const[,t]=/<[^>]*\?([^>]*)>;\s*rel="last"/.exec(e??"")??[],n=Number(new URLSearchParams(t??"").get("page"))
;return Number.isSafeInteger(n)&&n>0?n:null}},9649:(e,t,n)=>{n.r(t),n.d(t,{EMBEDDED_ASSETS:()=>l,
createReader:()=>createReader});var r=n(23892),a=n(12112),o=n(56615),s=n(86677),i=n(49737);const l=30,c=/^[0-9a-f]{40}$/
;function createReader(e,t=Date.now){
const at=t=>(0,i.G)(e,t),treeLevel=(e,t,n)=>at(e).read("GET /git/trees/{tree_sha}",{tree_sha:t,...n?{recursive:"1"}:{}
},o.B2),walk=async(e,t,n)=>{const{tree:a,truncated:o}=await treeLevel(e,t,!1);if(o)throw(0,
r.J5)("github_error",`GitHub does not list a directory of ${e} in full: it is too large.`);const s=[];for(const t of a){
const r=`${n}${t.path}`;s.push({...t,path:r}),"tree"===t.type&&s.push(...await walk(e,t.sha,`${r}/`))}return s
},assetsOf=(e,t,n=0)=>at(e).list("GET /releases/{release_id}/assets",{release_id:t
},o.LY,n),whole=async(e,t)=>t.assets.length<l?t:{...t,assets:await assetsOf(e,t.id)},n=(0,s.tO)({
repository:e=>at(e).read("GET ",{},o.Jk),blob:(e,t)=>at(e).read("GET /git/blobs/{file_sha}",{file_sha:t},o.av),
commit:async(e,t)=>c.test(t)?((e,t)=>(0,r.Xd)(at(e).read("GET /git/commits/{commit_sha}",{commit_sha:t},o.om)))(e,t):(0,
r.Xd)(at(e).read("GET /commits/{ref}",{ref:t,per_page:1},o.cd),["not_found","validation_failed"]),async ref(e,t){
const n=await(0,r.Xd)(at(e).read("GET /git/ref/{ref}",{ref:t},o.KR));if(null===n)return null
;if(n.name!==`refs/${t}`)throw(0,r.W)(`asked for refs/${t}, GitHub told ${n.name}`);return{sha:n.sha,type:n.type}},
tagObject:(e,t)=>at(e).read("GET /git/tags/{tag_sha}",{tag_sha:t},o.aS),async compare(e,t,n){
const{status:r}=await at(e).read("GET /compare/{basehead}",{basehead:`${t}...${n}`,per_page:1},o.my);return r},
async releases(e,t){const n=await at(e).list("GET /releases",{},o._r)
;return(await Promise.all(n.filter(e=>e.tag===t).map(t=>whole(e,t)))).sort((e,t)=>BigInt(e.id)<BigInt(t.id)?-1:1)},
async release(e,t,n=0){
const s=n<l?null:(0,a.NN)(assetsOf(e,t,n)),i=await(0,r.Xd)(at(e).read("GET /releases/{release_id}",{release_id:t},o._r))
;return null===i?null:null===s?whole(e,i):{...i,assets:await s}},async pullRequests(e,t,r){const{owner:a}=(0,
i.v)(e),[s,l]=await Promise.all([n.repository(e),at(e).list("GET /pulls",{state:"all",head:`${a}:${t}`,base:r,
sort:"created",direction:"desc"},o.VV)])
;return l.filter(({headRepositoryId:e,baseRef:t})=>e===s.id&&t===r).sort((e,t)=>t.number-e.number)},
pullRequest:(e,t)=>(0,r.Xd)(at(e).read("GET /pulls/{pull_number}",{pull_number:t},o.VV)),async reviewedBy(e,t){
const n=await at(e).list("GET /pulls/{pull_number}/reviews",{pull_number:t},o.NQ)
;return[...new Set(n.flatMap(({user:e,state:t})=>null===e||"PENDING"===t?[]:[e.login]))]},
list:(e,t,n)=>at(e).list(`GET ${t}`,{},n),async tree(e,t){const{tree:n,truncated:r}=await treeLevel(e,t,!0)
;return r?walk(e,t,""):n},async file(e,t,a){const s=await(0,r.Xd)(at(e).read("GET /contents/{path}",{path:t,ref:a
},o.NJ));if(null===s)return null;if("file"!==s.type)throw(0,r.W)(`${t} of ${e} is a ${s.type}, not a file`)
;return"base64"===s.encoding&&void 0!==s.content?Buffer.from(s.content,"base64"):n.blob(e,s.sha)}},t);return n}}};
