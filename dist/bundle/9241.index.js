export const id=9241;export const ids=[9241];export const modules={43643:(t,e,n)=>{n.d(e,{Fe:()=>readCommits,
MQ:()=>GitObjectError,U0:()=>hasLedger,Vc:()=>GitObjects,g_:()=>ledgerHead,wP:()=>isWhole,ws:()=>TreeReader})
;var i=n(31421),r=n(78474),s=n(73024),o=n(76760),a=n(52533),c=n(55543);class GitObjectError extends Error{isMissing
;constructor(t,e=!1){super(t),this.isMissing=e}}const f={GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",
GIT_NO_REPLACE_OBJECTS:"1",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_OPTIONAL_LOCKS:"0",
GIT_TERMINAL_PROMPT:"0"};function git(t,e){const{PATH:n}=process.env,r=(0,s.existsSync)((0,o.join)(t,".git"))?(0,
o.join)(t,".git"):t
;return(0,i.spawn)("git",[`--git-dir=${r}`,"-c","safe.directory=*","-c","core.fsmonitor=false",...e],{env:{
...void 0===n?{}:{PATH:n},...f}})}async function isWhole(t){
return"false"===(await output(t,["rev-parse","--is-shallow-repository"]))?.trim()}
const l=[`refs/heads/${a.jF}`,`refs/remotes/origin/${a.jF}`];async function hasLedger(t){return null!==await headOf(t,l)
}function ledgerHead(t){return headOf(t,[...l,"HEAD"])}async function headOf(t,e){for(const n of e){
const e=await output(t,["rev-parse","--verify","--quiet","--end-of-options",`${n}^{commit}`])
;if(null!==e&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e.trim()))return e.trim()}return null}async function output(t,e){
const n=git(t,e);n.stdin.end();const i=[];n.stdout.on("data",t=>i.push(t)),n.stderr.resume();try{const[t]=await(0,
r.once)(n,"close");return 0===t?Buffer.concat(i).toString():null}catch{return null}}class GitObjects{#t;#e=[];#n=[];#i=0
;#r=null;constructor(t){this.#t=git(t,["cat-file","--batch"]),this.#t.stdout.on("data",t=>this.#s(t)),
this.#t.stderr.resume(),this.#t.stdin.on("error",()=>{})
;const fail=()=>this.#o(new GitObjectError("git ended before it answered"));this.#t.on("close",fail),
this.#t.on("error",fail)}close(){this.#t.stdin.end()}async read(t,e){if(null!==this.#r)throw this.#r
;const n=await new Promise(e=>{this.#e.push({id:t,settle:e}),this.#t.stdin.write(`${t}\n`)})
;if(n instanceof Error)throw n;if(n.type!==e)throw new GitObjectError(`${t} is a ${n.type}, expected a ${e}`)
;const i=40===t.length?"sha1":"sha256"
;if((0,c.RI)(e,n.bytes,i)!==t)throw new GitObjectError(`the bytes of ${e} ${t} do not hash to its id`);return n.bytes}
#s(t){for(this.#n.push(t),this.#i+=t.length;;){const[t]=this.#e;if(void 0===t||0===this.#i)return
;const e=1===this.#n.length?this.#n[0]:Buffer.concat(this.#n,this.#i);this.#n=[e];const n=e.indexOf(10);if(n<0)return
;const[,i="",r]=e.subarray(0,n).toString().split(" "),s=void 0===r,o=s?0:Number(r)+1;if(e.length<n+1+o)return
;const a=e.subarray(n+1,n+1+Math.max(0,o-1));this.#n=[e.subarray(n+1+o)],this.#i=this.#n[0]?.length??0,this.#e.shift(),
t.settle(s?new GitObjectError(`${t.id} is ${i||"missing"}`,!0):{type:i,bytes:Buffer.from(a)})}}#o(t){this.#r=t
;for(const{settle:e}of this.#e.splice(0))e(t)}}const u="040000";class TreeReader{#a;#c=new Map;#f=0;constructor(t){
this.#a=t}async rows(t){const e=this.#c.get(t);if(void 0!==e)return e;const n=function rowsOf(t,e){const n=[]
;for(let i=0;i<t.length;){const r=t.indexOf(32,i),s=t.indexOf(0,r)
;if(r<0||s<0||s+1+e>t.length)throw new GitObjectError("a tree that cannot be read");n.push({
mode:t.subarray(i,r).toString("latin1").padStart(6,"0"),name:t.subarray(r+1,s).toString(),
id:t.subarray(s+1,s+1+e).toString("hex")}),i=s+1+e}
if(new Set(n.map(({name:t})=>t)).size<n.length)throw new GitObjectError("a tree with a name twice");return n
}(await this.#a.read(t,"tree"),t.length/2);this.#c.has(t)||(this.#f+=n.length),this.#c.set(t,n)
;for(const[e,{length:n}]of this.#c){if(this.#f<=4e5||e===t)break;this.#c.delete(e),this.#f-=n}return n}async entry(t,e){
let n=t;const i=e.split("/");for(const[t,e]of i.entries()){
const r=(await this.rows(n)).find(({name:t})=>t===e),s=t===i.length-1;if(void 0===r||r.mode===u===s)return null
;if(s)return{mode:r.mode,id:r.id};n=r.id}return null}async difference(t,e){const n=[new Map,new Map],walk=async(t,e)=>{
const i=await Promise.all(t.map(t=>null===t?Promise.resolve([]):this.rows(t))),r=i.map(t=>new Map(t.map(t=>[t.name,t])))
;for(const t of new Set(r.flatMap(t=>[...t.keys()]))){const i=r.map(e=>e.get(t))
;if(i[0]?.id===i[1]?.id&&i[0]?.mode===i[1]?.mode)continue;const s=i.map(t=>t?.mode===u?t.id:null)
;s.some(t=>null!==t)&&await walk(s,`${e}${t}/`)
;for(const[r,s]of i.entries())void 0!==s&&s.mode!==u&&n[r].set(`${e}${t}`,{mode:s.mode,id:s.id})}}
;return await walk([t,e],""),n}async files(t){const e=new Map,walk=async(t,n)=>{
for(const i of await this.rows(t))i.mode===u?await walk(i.id,`${n}${i.name}/`):e.set(`${n}${i.name}`,{mode:i.mode,
id:i.id})};return await walk(t,""),e}}async function readCommits(t,e,n){const i=new Map;let r=[n];for(;r.length>0;){
const n=await Promise.all(r.map(n=>readCommit(t,e,n)));for(const t of n)i.set(t.id,t)
;r=[...new Set(n.flatMap(({parents:t})=>t))].filter(t=>!i.has(t))}return i}async function readCommit(t,e,n){
const i=(await t.read(n,"commit")).toString("latin1"),r=i.slice(0,i.indexOf("\n\n")+1),s=/^tree ([0-9a-f]+)\n/.exec(r)?.[1]
;if(void 0===s)throw new GitObjectError(`commit ${n} names no tree`)
;const o=[...r.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([,t=""])=>t),c=(await e.rows(s)).find(({name:t,mode:e})=>t===a.nm&&"100644"===e)
;return{id:n,tree:s,parents:o,checkpoint:void 0===c?null:(await t.read(c.id,"blob")).toString()}}},36762:(t,e,n)=>{
n.d(e,{OD:()=>segmentsOf,d1:()=>holdsCheckpoint,jC:()=>openHistory})
;var i=n(52533),r=n(67968),s=n(49598),o=n(19523),a=n(43643),c=n(93156);async function readHistory(t,e,n,i){
const c=new a.Vc(t),f=new a.ws(c);try{const t=await(0,a.Fe)(c,f,e),l=null===n?await async function ownKeys(t,e,n){
const i=new Set,[r]=void 0===n?[]:[await t.files(n.tree)];for(const[t,{id:n}]of r??[]){
if(!t.startsWith("ledger/"))continue;const r=(await e.read(n,"blob")).toString()
;for(const[,t=""]of r.matchAll(/"vkey":"([^"\\]+)"/g))i.add(t)}const s=[...i].flatMap(t=>{const e=(0,o.z5)(t)
;return null===e?[]:[{vkey:e,notBefore:null,notAfter:null,last:null}]});return{origin:s[0]?.vkey.origin??"",trusted:s,
now:0}}(f,c,t.get(e)):function keyringOf(t,e,n){const i=new Set([...e.values()].map(({checkpoint:t})=>(0,
s.S7)(t??"")?.origin)),[r]=t,o=t.find(({vkey:t})=>i.has(t.origin))??r,a=o?.vkey.origin??"";return{origin:a,now:n,
trusted:t.filter(({vkey:t})=>t.origin===a)}}(n.keys,t,i),u=new Map,d=new Map,h=new Map;for(const n of(0,r.IT)(e,t)){
const e=(0,r.Nu)(n,l);if(null===e)continue;u.set(e.id,e);const i=await signedFiles(e,t,f,c)
;"string"==typeof i?h.set(e.id,i):d.set(e.id,i)}const w=(0,r.m8)({head:e,commits:t,signed:u,unfit:new Set(h.keys()),
keys:l}),g=new Set([...d.keys()].map(t=>u.get(t)?.checkpoint)),{tip:m}=w;return{judged:w,
accepted:w.accepted.flatMap(t=>{const e=d.get(t.id);return null===t.signed||void 0===e?[]:[{commit:t,files:e}]
}).reverse(),rewritten:[...h].filter(([t])=>!g.has(u.get(t)?.checkpoint)).map(([t,e])=>({id:t,fault:e})),
lost:l.trusted.flatMap(({last:t})=>{const e=null===t?void 0:u.get(t.commit)?.signed
;return null===t||e?.size===t.size&&e.root===t.root?[]:[t.commit]}),unknown:unknownSigner(t,u),
foreign:foreignOf(e,w,t,u),commits:t,read:async(t,e=m??void 0)=>{const n=void 0===e?null:await f.entry(e.tree,t)
;return null===n?null:c.read(n.id,"blob")},close:()=>c.close()}}catch(t){throw c.close(),t}}
async function openHistory(t,e,{now:n=Date.now(),head:i}={}){const r=await(0,a.wP)(t)?i??await(0,a.g_)(t):null
;return null===r?null:readHistory(t,r,e,n)}async function*segmentsOf(t){let e=0
;for(const{commit:n,files:r}of t.accepted){const s=(0,i.RA)(e),o=await t.read(s,n);null===o&&(0,c.fJ)((0,
c.at)(s),`the lines of commit ${n.id}`,"no file","segments"),yield{commit:n,files:r,first:e,segment:{path:s,
pieces:oneOf(o)}},e=n.signed.size}}async function*oneOf(t){yield t}async function signedFiles({tree:t,signed:e},n,s,o){
const a=n.get(e.base);if(void 0===a)return`its base ${e.base} is not there`
;const c=await s.entry(t,i.Qq),f=null===c?null:(0,r.Bj)(await o.read(c.id,"blob"),e.files)
;if(null===f)return`${i.Qq} is not what the checkpoint names`;const[l,u]=await s.difference(a.tree,t),d=new Map(u)
;for(const e of Object.keys(f)){const n=await s.entry(t,e);null!==n&&d.set(e,n)}const h=await(0,
r.RZ)(d,l,f,({id:t})=>o.read(t,"blob"));return null===h?f:`${h.path}: expected ${h.expected}`}
function unknownSigner(t,e){for(const{id:n,parents:i,checkpoint:r}of t.values()){const t=null===r||e.has(n)?null:(0,
s.S7)(r);if(null!==t&&1===i.length&&i[0]===t.parent)return n}return null}function foreignOf(t,{tip:e,accepted:n},i,s){
const form=({tree:t,checkpoint:e})=>`${t} ${e??""}`,o=new Set(n.map(form)),foreign=t=>t.filter(t=>!((t=>s.has(t.id)||(0,
r.XV)(t))(t)&&o.has(form(t)))).map(({id:t})=>t),a=new Set(null===e?[]:foreign((0,r.IT)(e.id,i))),c=foreign((0,
r.IT)(t,i)).filter(t=>!a.has(t));return{recorded:[...a],later:c}}function holdsCheckpoint(t,{note:e}){
if(null===t)return!1;const{accepted:n,judged:i,rewritten:r,lost:s}=t
;return 0===i.forked.length&&0===r.length&&0===s.length&&n.some(({commit:t})=>t.signed.note.text===e.text)}},
29241:(t,e,n)=>{n.d(e,{An:()=>trustOf,BN:()=>verifyHmac,SC:()=>requireSigned,TN:()=>keyOf,cz:()=>pinsOf,
e1:()=>parseHmacKey,r6:()=>requireTrusted,wA:()=>l})
;var i=n(77598),r=n(32257),s=n(36762),o=n(49598),a=n(19523),c=n(93156);function pinsOf(t,e){return{keys:(0,a.n0)(t),
from:e}}function trustOf(t,e,n){if(null===t)return"unpinned";const i=t.keys.filter(({vkey:t})=>t.text===e.text)
;return 0===i.length?"unknown":null===n||i.some(t=>(0,a.fx)(t,n))?"pinned":"not_in_force"}
function requireTrusted(t,e,n,i){const s=trustOf(t,e,n),o=t?.from??"",a=`${i} is signed by ${e.text},`
;if("unpinned"===s)throw new c.wI(s,`${a} but no trusted keys were given from outside`)
;if("unknown"===s)throw new c.wI("unverifiable",`${a} which is not in ${o}`);if("pinned"===s)return
;const f=null===n?"":(0,r.fU)(n),l=`${e.text}, which ${o} limits to another time`
;throw new c.wI("failed",`${i}: expected a key in force at ${f}, found ${l}`)}let f=null;function keyOf(t){
return null===t?null:(f?.text!==t&&(f={text:t,key:(0,a.z5)(t)}),f.key)}function requireSigned(t,e,n,i,f){
if(null===e)throw new c.wI("unpinned",`${i}: no trusted keys were given from outside`)
;const u=e.keys.filter(({vkey:e})=>e.origin===t.origin),d=u.find(({vkey:e})=>"invalid"===(0,o.W4)(t.note,e))
;void 0!==d&&(0,c.fJ)((0,c.at)(i),`a signature that ${d.vkey.text} made`,"another")
;const h=u.filter(({vkey:e})=>"valid"===(0,o.W4)(t.note,e)),[w]=h
;if(void 0===w)throw new c.wI("unverifiable",`${i} is signed by no key in ${e.from}`)
;if(void 0!==f&&h.every(({last:t})=>null!==t)&&!(0,
s.d1)(f,t))throw new c.wI("unverifiable",`${i} is signed by ${w.vkey.text}: ${l}`);if(null===n)return w.vkey.text
;const g="number"==typeof n,m=h.find(t=>g?(0,a.fx)(t,n):null===t.notAfter||t.notAfter>=n.since);return void 0===m&&(0,
c.fJ)((0,c.at)(i),`a key in force at ${(0,r.fU)(g?n:n.since)}`,w.vkey.text),m.vkey.text}
const l="it has last=, so that it is believed only where the ledger shows it: give a clone that holds it with --ledger DIR",u=/^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/,d="marketops/v1"
;function parseHmacKey(t){const[,e,n]=u.exec(t)??[];if(void 0===e||void 0===n)return null
;const r=Buffer.from(e,"base64url");if(r.toString("base64url")!==e)return null;if(!(0,
i.createHash)("sha256").update(r).digest("hex").startsWith(n))return null;const derive=(t,e)=>Buffer.from((0,
i.hkdfSync)("sha256",r,d,t,e));return{keyId:derive("key-id",8).toString("hex"),
forRepository:t=>derive(`receipt-hmac:${t}`,32)}}function verifyHmac(t,e,n){const r=(0,
i.createHmac)("sha256",t).update(e).digest();return r.length===n.length&&(0,i.timingSafeEqual)(r,n)}},93156:(t,e,n)=>{
n.d(e,{$B:()=>need,CD:()=>attempt,EI:()=>reportOf,GG:()=>walk,Ge:()=>absent,J7:()=>firstDifference,SP:()=>shown,
Up:()=>pick,ai:()=>r,at:()=>at,b4:()=>offsetOf,fJ:()=>fail,hD:()=>findingOf,nx:()=>inside,sb:()=>must,wI:()=>Finding})
;var i=n(74296);const r={VERIFIED:0,TAMPERED:1,UNUSABLE:2,INCOMPLETE:3,UNVERIFIABLE:4,SELF_CONSISTENT:5}
;function reportOf(t,e=0,n=null){return{verdict:verdictOf(t),checks:t,entries:e,head:n?.head??null,root:n?.root??null}}
function verdictOf(t){const any=(...e)=>t.some(({status:t})=>e.includes(t))
;return any("failed")?"TAMPERED":any("unverifiable")?"UNVERIFIABLE":any("missing")?"INCOMPLETE":any("skipped")||!any("ok")?"TAMPERED":any("unpinned")?"SELF_CONSISTENT":"VERIFIED"
}class Finding extends Error{status;check;constructor(t,e,n=null){super(e),this.name="Finding",this.status=t,
this.check=n}}function fail(t,e,n,i=null){throw new Finding("failed",describe(t,e,n),i)}
function absent(t,e,n="a file",i="nothing"){throw new Finding(e?"failed":"missing",describe(at(t),n,i))}
function describe({file:t,line:e,offset:n},i,r){return`${t}, line ${e}, byte ${n}: expected ${i}, found ${r}`}
function at(t,e=0,n=1){return{file:t,line:n,offset:e}}const s=200;function shown(t){if(void 0===t)return"nothing"
;const e=JSON.stringify(t).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)
;return e.length>s?`${e.slice(0,s)}…`:e}function offsetOf(t,e){let n=0,i=t;for(const t of stepsOf(e)){
if("object"!=typeof i||null===i)break;const e=Object.entries(i),r=e.findIndex(([e])=>e===t);if(r<0)break
;const s=Array.isArray(i),o=e.slice(0,r);n+=bytes(s?o.map(([,t])=>t):Object.fromEntries(o))-(0===r?1:0),
s||(n+=bytes(t)+1),i=e[r]?.[1]}return n}
const stepsOf=t=>t.match(/[^.[\]]+/g)??[],bytes=t=>Buffer.byteLength(JSON.stringify(t))
;function firstDifference(t,e,n=""){if(Object.is(t,e))return null
;if(!("object"==typeof t&&"object"==typeof e&&null!==t&&null!==e&&Array.isArray(t)===Array.isArray(e)))return{path:n,
expected:t,found:e};const i=e,r=t;for(const e of new Set([...Object.keys(r),...Object.keys(i)])){
const s=Array.isArray(t)?`[${e}]`:""===n?e:`.${e}`,o=firstDifference(r[e],i[e],`${n}${s}`);if(null!==o)return o}
return null}function pick(t,e){let n=t;for(const t of stepsOf(e)){if("object"!=typeof n||null===n)return;n=n[t]}return n
}function inside(t,e,n){return{...t,offset:t.offset+offsetOf(e,n)}}function findingOf(t,e){
if(t instanceof Finding)return t;const n=`expected canonical content of a closed schema, found: ${(0,i.bD)(t)}`
;return new Finding("failed",`${e}, line 1, byte 0: ${n}`)}async function attempt(t,e){try{return{value:await e()}
}catch(e){return{finding:findingOf(e,t)}}}function need(t,e){if("value"in t)return t.value
;throw new Finding("skipped",`needs ${e}, which could not be read`)}function must(t){if("value"in t)return t.value
;throw t.finding}function walk(t,e){return t.map(({name:t,check:n})=>{try{return{name:t,status:"ok",detail:n(e)}
}catch(e){return e instanceof Finding?{name:t,status:e.status,detail:e.message}:{name:t,status:"failed",
detail:`the check itself failed: ${String(e)}`}}})}}};
