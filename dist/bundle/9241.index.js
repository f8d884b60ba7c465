export const id=9241;export const ids=[9241];export const modules={43643:(e,t,n)=>{n.d(t,{Fe:()=>readCommits,
MQ:()=>GitObjectError,U0:()=>hasLedger,Vc:()=>GitObjects,g_:()=>ledgerHead,wP:()=>isWhole,ws:()=>TreeReader})
;var i=n(31421),r=n(78474),s=n(73024),o=n(76760),a=n(52533),c=n(55543);class GitObjectError extends Error{isMissing
;constructor(e,t=!1){super(e),this.isMissing=t}}const f={GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",
GIT_NO_REPLACE_OBJECTS:"1",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_OPTIONAL_LOCKS:"0",
GIT_TERMINAL_PROMPT:"0"};function git(e,t){const{PATH:n}=process.env,r=(0,s.existsSync)((0,o.join)(e,".git"))?(0,
o.join)(e,".git"):e
;return(0,i.spawn)("git",[`--git-dir=${r}`,"-c","safe.directory=*","-c","core.fsmonitor=false",...t],{env:{
...void 0===n?{}:{PATH:n},...f}})}async function isWhole(e){
return"false"===(await output(e,["rev-parse","--is-shallow-repository"]))?.trim()}
const l=[`refs/heads/${a.jF}`,`refs/remotes/origin/${a.jF}`];async function hasLedger(e){return null!==await headOf(e,l)
}function ledgerHead(e){return headOf(e,[...l,"HEAD"])}async function headOf(e,t){for(const n of t){
const t=await output(e,["rev-parse","--verify","--quiet","--end-of-options",`${n}^{commit}`])
;if(null!==t&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(t.trim()))return t.trim()}return null}async function output(e,t){
const n=git(e,t);n.stdin.end();const i=[];n.stdout.on("data",e=>i.push(e)),n.stderr.resume();try{const[e]=await(0,
r.once)(n,"close");return 0===e?Buffer.concat(i).toString():null}catch{return null}}class GitObjects{#e;#t=[];#n=[];#i=0
;#r=null;constructor(e){this.#e=git(e,["cat-file","--batch"]),this.#e.stdout.on("data",e=>this.#s(e)),
this.#e.stderr.resume(),this.#e.stdin.on("error",()=>{})
;const fail=()=>this.#o(new GitObjectError("git ended before it answered"));this.#e.on("close",fail),
this.#e.on("error",fail)}close(){this.#e.stdin.end()}async read(e,t){if(null!==this.#r)throw this.#r
;const n=await new Promise(t=>{this.#t.push({id:e,settle:t}),this.#e.stdin.write(`${e}\n`)})
;if(n instanceof Error)throw n;if(n.type!==t)throw new GitObjectError(`${e} is a ${n.type}, expected a ${t}`)
;const i=40===e.length?"sha1":"sha256"
;if((0,c.RI)(t,n.bytes,i)!==e)throw new GitObjectError(`the bytes of ${t} ${e} do not hash to its id`);return n.bytes}
#s(e){for(this.#n.push(e),this.#i+=e.length;;){const[e]=this.#t;if(void 0===e||0===this.#i)return
;const t=1===this.#n.length?this.#n[0]:Buffer.concat(this.#n,this.#i);this.#n=[t];const n=t.indexOf(10);if(n<0)return
;const[,i="",r]=t.subarray(0,n).toString().split(" "),s=void 0===r,o=s?0:Number(r)+1;if(t.length<n+1+o)return
;const a=t.subarray(n+1,n+1+Math.max(0,o-1));this.#n=[t.subarray(n+1+o)],this.#i=this.#n[0]?.length??0,this.#t.shift(),
e.settle(s?new GitObjectError(`${e.id} is ${i||"missing"}`,!0):{type:i,bytes:Buffer.from(a)})}}#o(e){this.#r=e
;for(const{settle:t}of this.#t.splice(0))t(e)}}const u="040000";class TreeReader{#a;#c=new Map;#f=0;constructor(e){
this.#a=e}async rows(e){const t=this.#c.get(e);if(void 0!==t)return t;const n=function rowsOf(e,t){const n=[]
;for(let i=0;i<e.length;){const r=e.indexOf(32,i),s=e.indexOf(0,r)
;if(r<0||s<0||s+1+t>e.length)throw new GitObjectError("a tree that cannot be read");n.push({
mode:e.subarray(i,r).toString("latin1").padStart(6,"0"),name:e.subarray(r+1,s).toString(),
id:e.subarray(s+1,s+1+t).toString("hex")}),i=s+1+t}
if(new Set(n.map(({name:e})=>e)).size<n.length)throw new GitObjectError("a tree with a name twice");return n
}(await this.#a.read(e,"tree"),e.length/2);this.#c.has(e)||(this.#f+=n.length),this.#c.set(e,n)
;for(const[t,{length:n}]of this.#c){if(this.#f<=4e5||t===e)break;this.#c.delete(t),this.#f-=n}return n}async entry(e,t){
let n=e;const i=t.split("/");for(const[e,t]of i.entries()){
const r=(await this.rows(n)).find(({name:e})=>e===t),s=e===i.length-1;if(void 0===r||r.mode===u===s)return null
;if(s)return{mode:r.mode,id:r.id};n=r.id}return null}async difference(e,t){const n=[new Map,new Map],walk=async(e,t)=>{
const i=await Promise.all(e.map(e=>null===e?Promise.resolve([]):this.rows(e))),r=i.map(e=>new Map(e.map(e=>[e.name,e])))
;for(const e of new Set(r.flatMap(e=>[...e.keys()]))){const i=r.map(t=>t.get(e))
;if(i[0]?.id===i[1]?.id&&i[0]?.mode===i[1]?.mode)continue;const s=i.map(e=>e?.mode===u?e.id:null)
;s.some(e=>null!==e)&&await walk(s,`${t}${e}/`)
;for(const[r,s]of i.entries())void 0!==s&&s.mode!==u&&n[r].set(`${t}${e}`,{mode:s.mode,id:s.id})}}
;return await walk([e,t],""),n}async files(e){const t=new Map,walk=async(e,n)=>{
for(const i of await this.rows(e))i.mode===u?await walk(i.id,`${n}${i.name}/`):t.set(`${n}${i.name}`,{mode:i.mode,
id:i.id})};return await walk(e,""),t}}async function readCommits(e,t,n){const i=new Map;let r=[n];for(;r.length>0;){
const n=await Promise.all(r.map(n=>readCommit(e,t,n)));for(const e of n)i.set(e.id,e)
;r=[...new Set(n.flatMap(({parents:e})=>e))].filter(e=>!i.has(e))}return i}async function readCommit(e,t,n){
const i=(await e.read(n,"commit")).toString("latin1"),r=i.slice(0,i.indexOf("\n\n")+1),s=/^tree ([0-9a-f]+)\n/.exec(r)?.[1]
;if(void 0===s)throw new GitObjectError(`commit ${n} names no tree`)
;const o=[...r.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([,e=""])=>e),c=(await t.rows(s)).find(({name:e,mode:t})=>e===a.nm&&"100644"===t)
;return{id:n,tree:s,parents:o,checkpoint:void 0===c?null:(await e.read(c.id,"blob")).toString()}}},36762:(e,t,n)=>{
n.d(t,{OD:()=>segmentsOf,d1:()=>holdsCheckpoint,jC:()=>openHistory})
;var i=n(52533),r=n(67968),s=n(49598),o=n(19523),a=n(43643),c=n(93156);async function readHistory(e,t,n,i){
const c=new a.Vc(e),f=new a.ws(c);try{const e=await(0,a.Fe)(c,f,t),l=null===n?await async function ownKeys(e,t,n){
const i=new Set,[r]=void 0===n?[]:[await e.files(n.tree)];for(const[e,{id:n}]of r??[]){
if(!e.startsWith("ledger/"))continue;const r=(await t.read(n,"blob")).toString()
;for(const[,e=""]of r.matchAll(/"vkey":"([^"\\]+)"/g))i.add(e)}const s=[...i].flatMap(e=>{const t=(0,o.z5)(e)
;return null===t?[]:[{vkey:t,notBefore:null,notAfter:null,last:null}]});return{origin:s[0]?.vkey.origin??"",trusted:s,
now:0}}(f,c,e.get(t)):function keyringOf(e,t,n){const i=new Set([...t.values()].map(({checkpoint:e})=>(0,
s.S7)(e??"")?.origin)),[r]=e,o=e.find(({vkey:e})=>i.has(e.origin))??r,a=o?.vkey.origin??"";return{origin:a,now:n,
trusted:e.filter(({vkey:e})=>e.origin===a)}}(n.keys,e,i),u=new Map,d=new Map,h=new Map;for(const n of(0,r.IT)(t,e)){
const t=(0,r.Nu)(n,l);if(null===t)continue;u.set(t.id,t);const i=await signedFiles(t,e,f,c)
;"string"==typeof i?h.set(t.id,i):d.set(t.id,i)}const w=(0,r.m8)({head:t,commits:e,signed:u,unfit:new Set(h.keys()),
keys:l}),g=new Set([...d.keys()].map(e=>u.get(e)?.checkpoint)),{tip:m}=w;return{judged:w,
accepted:w.accepted.flatMap(e=>{const t=d.get(e.id);return null===e.signed||void 0===t?[]:[{commit:e,files:t}]
}).reverse(),rewritten:[...h].filter(([e])=>!g.has(u.get(e)?.checkpoint)).map(([e,t])=>({id:e,fault:t})),
lost:l.trusted.flatMap(({last:e})=>{const t=null===e?void 0:u.get(e.commit)?.signed
;return null===e||t?.size===e.size&&t.root===e.root?[]:[e.commit]}),unknown:unknownSigner(e,u),
foreign:foreignOf(t,w,e,u),commits:e,read:async(e,t=m??void 0)=>{const n=void 0===t?null:await f.entry(t.tree,e)
;return null===n?null:c.read(n.id,"blob")},close:()=>c.close()}}catch(e){throw c.close(),e}}
async function openHistory(e,t,{now:n=Date.now(),head:i}={}){const r=await(0,a.wP)(e)?i??await(0,a.g_)(e):null
;return null===r?null:readHistory(e,r,t,n)}async function*segmentsOf(e){let t=0
;for(const{commit:n,files:r}of e.accepted){const s=(0,i.RA)(t),o=await e.read(s,n);null===o&&(0,c.fJ)((0,
c.at)(s),`the lines of commit ${n.id}`,"no file","segments"),yield{commit:n,files:r,first:t,segment:{path:s,
pieces:oneOf(o)}},t=n.signed.size}}async function*oneOf(e){yield e}async function signedFiles({tree:e,signed:t},n,s,o){
const a=n.get(t.base);if(void 0===a)return`its base ${t.base} is not there`
;const c=await s.entry(e,i.Qq),f=null===c?null:(0,r.Bj)(await o.read(c.id,"blob"),t.files)
;if(null===f)return`${i.Qq} is not what the checkpoint names`;const[l,u]=await s.difference(a.tree,e),d=new Map(u)
;for(const t of Object.keys(f)){const n=await s.entry(e,t);null!==n&&d.set(t,n)}const h=await(0,
r.RZ)(d,l,f,({id:e})=>o.read(e,"blob"));return null===h?f:`${h.path}: expected ${h.expected}`}
function unknownSigner(e,t){for(const{id:n,parents:i,checkpoint:r}of e.values()){const e=null===r||t.has(n)?null:(0,
s.S7)(r);if(null!==e&&1===i.length&&i[0]===e.parent)return n}return null}function foreignOf(e,{tip:t,accepted:n},i,s){
const form=({tree:e,checkpoint:t})=>`${e} ${t??""}`,o=new Set(n.map(form)),foreign=e=>e.filter(e=>!((e=>s.has(e.id)||(0,
r.XV)(e))(e)&&o.has(form(e)))).map(({id:e})=>e),a=new Set(null===t?[]:foreign((0,r.IT)(t.id,i))),c=foreign((0,
r.IT)(e,i)).filter(e=>!a.has(e));return{recorded:[...a],later:c}}function holdsCheckpoint(e,{note:t}){
if(null===e)return!1;const{accepted:n,judged:i,rewritten:r,lost:s}=e
;return 0===i.forked.length&&0===r.length&&0===s.length&&n.some(({commit:e})=>e.signed.note.text===t.text)}},
29241:(e,t,n)=>{n.d(t,{An:()=>trustOf,BN:()=>verifyHmac,SC:()=>requireSigned,TN:()=>keyOf,cz:()=>pinsOf,
e1:()=>parseHmacKey,r6:()=>requireTrusted,wA:()=>l})
;var i=n(77598),r=n(32257),s=n(36762),o=n(49598),a=n(19523),c=n(93156);function pinsOf(e,t){return{keys:(0,a.n0)(e),
from:t}}function trustOf(e,t,n){if(null===e)return"unpinned";const i=e.keys.filter(({vkey:e})=>e.text===t.text)
;return 0===i.length?"unknown":null===n||i.some(e=>(0,a.fx)(e,n))?"pinned":"not_in_force"}
function requireTrusted(e,t,n,i){const s=trustOf(e,t,n),o=e?.from??"",a=`${i} is signed by ${t.text},`
;if("unpinned"===s)throw new c.wI(s,`${a} but no trusted keys were given from outside`)
;if("unknown"===s)throw new c.wI("unverifiable",`${a} which is not in ${o}`);if("pinned"===s)return
;const f=null===n?"":(0,r.fU)(n),l=`${t.text}, which ${o} limits to another time`
;throw new c.wI("failed",`${i}: expected a key in force at ${f}, found ${l}`)}let f=null;function keyOf(e){
return null===e?null:(f?.text!==e&&(f={text:e,key:(0,a.z5)(e)}),f.key)}function requireSigned(e,t,n,i,f){
if(null===t)throw new c.wI("unpinned",`${i}: no trusted keys were given from outside`)
;const u=t.keys.filter(({vkey:t})=>t.origin===e.origin),d=u.find(({vkey:t})=>"invalid"===(0,o.W4)(e.note,t))
;void 0!==d&&(0,c.fJ)((0,c.at)(i),`a signature that ${d.vkey.text} made`,"another")
;const h=u.filter(({vkey:t})=>"valid"===(0,o.W4)(e.note,t)),[w]=h
;if(void 0===w)throw new c.wI("unverifiable",`${i} is signed by no key in ${t.from}`)
;if(void 0!==f&&h.every(({last:e})=>null!==e)&&!(0,
s.d1)(f,e))throw new c.wI("unverifiable",`${i} is signed by ${w.vkey.text}: ${l}`);if(null===n)return w.vkey.text
;const g="number"==typeof n,m=h.find(e=>g?(0,a.fx)(e,n):null===e.notAfter||e.notAfter>=n.since);return void 0===m&&(0,
c.fJ)((0,c.at)(i),`a key in force at ${(0,r.fU)(g?n:n.since)}`,w.vkey.text),m.vkey.text}
const l="it has last=, so that it is believed only where the ledger shows it: give a clone that holds it with --ledger DIR",u=/^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/,d="marketops/v1"
;function parseHmacKey(e){const[,t,n]=u.exec(e)??[];if(void 0===t||void 0===n)return null
;const r=Buffer.from(t,"base64url");if(r.toString("base64url")!==t)return null;if(!(0,
i.createHash)("sha256").update(r).digest("hex").startsWith(n))return null;const derive=(e,t)=>Buffer.from((0,
i.hkdfSync)("sha256",r,d,e,t));return{keyId:derive("key-id",8).toString("hex"),
forRepository:e=>derive(`receipt-hmac:${e}`,32)}}function verifyHmac(e,t,n){const r=(0,
i.createHmac)("sha256",e).update(t).digest();return r.length===n.length&&(0,i.timingSafeEqual)(r,n)}},93156:(e,t,n)=>{
n.d(t,{$B:()=>need,CD:()=>attempt,EI:()=>reportOf,GG:()=>walk,Ge:()=>absent,J7:()=>firstDifference,SP:()=>shown,
Up:()=>pick,ai:()=>r,at:()=>at,b4:()=>offsetOf,fJ:()=>fail,hD:()=>findingOf,nx:()=>inside,of:()=>unpinnedApprovals,
sb:()=>must,wI:()=>Finding});var i=n(74296);const r={VERIFIED:0,TAMPERED:1,UNUSABLE:2,INCOMPLETE:3,UNVERIFIABLE:4,
SELF_CONSISTENT:5};function reportOf(e,t=0,n=null){return{verdict:verdictOf(e),checks:e,entries:t,head:n?.head??null,
root:n?.root??null}}function verdictOf(e){const any=(...t)=>e.some(({status:e})=>t.includes(e))
;return any("failed")?"TAMPERED":any("unverifiable")?"UNVERIFIABLE":any("missing")?"INCOMPLETE":any("skipped")||!any("ok")?"TAMPERED":any("unpinned")?"SELF_CONSISTENT":"VERIFIED"
}class Finding extends Error{status;check;constructor(e,t,n=null){super(t),this.name="Finding",this.status=e,
this.check=n}}function unpinnedApprovals(e){
return new Finding("unpinned",`${e} signed approvals, but no list of approvers was given from outside`)}
function fail(e,t,n,i=null){throw new Finding("failed",describe(e,t,n),i)}function absent(e,t,n="a file",i="nothing"){
throw new Finding(t?"failed":"missing",describe(at(e),n,i))}function describe({file:e,line:t,offset:n},i,r){
return`${e}, line ${t}, byte ${n}: expected ${i}, found ${r}`}function at(e,t=0,n=1){return{file:e,line:n,offset:t}}
const s=200;function shown(e){if(void 0===e)return"nothing"
;const t=JSON.stringify(e).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
;return t.length>s?`${t.slice(0,s)}…`:t}function offsetOf(e,t){let n=0,i=e;for(const e of stepsOf(t)){
if("object"!=typeof i||null===i)break;const t=Object.entries(i),r=t.findIndex(([t])=>t===e);if(r<0)break
;const s=Array.isArray(i),o=t.slice(0,r);n+=bytes(s?o.map(([,e])=>e):Object.fromEntries(o))-(0===r?1:0),
s||(n+=bytes(e)+1),i=t[r]?.[1]}return n}
const stepsOf=e=>e.match(/[^.[\]]+/g)??[],bytes=e=>Buffer.byteLength(JSON.stringify(e))
;function firstDifference(e,t,n=""){if(Object.is(e,t))return null
;if(!("object"==typeof e&&"object"==typeof t&&null!==e&&null!==t&&Array.isArray(e)===Array.isArray(t)))return{path:n,
expected:e,found:t};const i=t,r=e;for(const t of new Set([...Object.keys(r),...Object.keys(i)])){
const s=Array.isArray(e)?`[${t}]`:""===n?t:`.${t}`,o=firstDifference(r[t],i[t],`${n}${s}`);if(null!==o)return o}
return null}function pick(e,t){let n=e;for(const e of stepsOf(t)){if("object"!=typeof n||null===n)return;n=n[e]}return n
}function inside(e,t,n){return{...e,offset:e.offset+offsetOf(t,n)}}function findingOf(e,t){
if(e instanceof Finding)return e;const n=`expected canonical content of a closed schema, found: ${(0,i.bD)(e)}`
;return new Finding("failed",`${t}, line 1, byte 0: ${n}`)}async function attempt(e,t){try{return{value:await t()}
}catch(t){return{finding:findingOf(t,e)}}}function need(e,t){if("value"in e)return e.value
;throw new Finding("skipped",`needs ${t}, which could not be read`)}function must(e){if("value"in e)return e.value
;throw e.finding}function walk(e,t){return e.map(({name:e,check:n})=>{try{return{name:e,status:"ok",detail:n(t)}
}catch(t){return t instanceof Finding?{name:e,status:t.status,detail:t.message}:{name:e,status:"failed",
detail:`the check itself failed: ${String(t)}`}}})}}};
