export const id=9241;export const ids=[9241];export const modules={43643:(t,e,n)=>{n.d(e,{Fe:()=>p,
MQ:()=>GitObjectError,U0:()=>h,Vc:()=>GitObjects,g_:()=>w,wP:()=>f,ws:()=>TreeReader})
;var i=n(31421),r=n(78474),o=n(73024),s=n(76760),a=n(52533),c=n(55543);class GitObjectError extends Error{isMissing
;constructor(t,e=!1){super(t),this.isMissing=e}}const l={GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",
GIT_NO_REPLACE_OBJECTS:"1",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_OPTIONAL_LOCKS:"0",
GIT_TERMINAL_PROMPT:"0"};function u(t,e){const{PATH:n}=process.env,r=(0,o.existsSync)((0,s.join)(t,".git"))?(0,
s.join)(t,".git"):t
;return(0,i.spawn)("git",[`--git-dir=${r}`,"-c","safe.directory=*","-c","core.fsmonitor=false",...e],{env:{
...void 0===n?{}:{PATH:n},...l}})}async function f(t){
return"false"===(await m(t,["rev-parse","--is-shallow-repository"]))?.trim()}
const d=[`refs/heads/${a.jF}`,`refs/remotes/origin/${a.jF}`];async function h(t){return null!==await g(t,d)}
function w(t){return g(t,[...d,"HEAD"])}async function g(t,e){for(const n of e){
const e=await m(t,["rev-parse","--verify","--quiet","--end-of-options",`${n}^{commit}`])
;if(null!==e&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e.trim()))return e.trim()}return null}async function m(t,e){
const n=u(t,e);n.stdin.end();const i=[];n.stdout.on("data",t=>i.push(t)),n.stderr.resume();try{const[t]=await(0,
r.once)(n,"close");return 0===t?Buffer.concat(i).toString():null}catch{return null}}class GitObjects{#t;#e=[];#n=[];#i=0
;#r=null;constructor(t){this.#t=u(t,["cat-file","--batch"]),this.#t.stdout.on("data",t=>this.#o(t)),
this.#t.stderr.resume(),this.#t.stdin.on("error",()=>{})
;const e=()=>this.#s(new GitObjectError("git ended before it answered"));this.#t.on("close",e),this.#t.on("error",e)}
close(){this.#t.stdin.end()}async read(t,e){if(null!==this.#r)throw this.#r;const n=await new Promise(e=>{this.#e.push({
id:t,settle:e}),this.#t.stdin.write(`${t}\n`)});if(n instanceof Error)throw n
;if(n.type!==e)throw new GitObjectError(`${t} is a ${n.type}, expected a ${e}`);const i=40===t.length?"sha1":"sha256"
;if((0,c.RI)(e,n.bytes,i)!==t)throw new GitObjectError(`the bytes of ${e} ${t} do not hash to its id`);return n.bytes}
#o(t){for(this.#n.push(t),this.#i+=t.length;;){const[t]=this.#e;if(void 0===t||0===this.#i)return
;const e=1===this.#n.length?this.#n[0]:Buffer.concat(this.#n,this.#i);this.#n=[e];const n=e.indexOf(10);if(n<0)return
;const[,i="",r]=e.subarray(0,n).toString().split(" "),o=void 0===r,s=o?0:Number(r)+1;if(e.length<n+1+s)return
;const a=e.subarray(n+1,n+1+Math.max(0,s-1));this.#n=[e.subarray(n+1+s)],this.#i=this.#n[0]?.length??0,this.#e.shift(),
t.settle(o?new GitObjectError(`${t.id} is ${i||"missing"}`,!0):{type:i,bytes:Buffer.from(a)})}}#s(t){this.#r=t
;for(const{settle:e}of this.#e.splice(0))e(t)}}const y="040000";class TreeReader{#a;#c=new Map;#l=0;constructor(t){
this.#a=t}async rows(t){const e=this.#c.get(t);if(void 0!==e)return e;const n=function(t,e){const n=[]
;for(let i=0;i<t.length;){const r=t.indexOf(32,i),o=t.indexOf(0,r)
;if(r<0||o<0||o+1+e>t.length)throw new GitObjectError("a tree that cannot be read");n.push({
mode:t.subarray(i,r).toString("latin1").padStart(6,"0"),name:t.subarray(r+1,o).toString(),
id:t.subarray(o+1,o+1+e).toString("hex")}),i=o+1+e}
if(new Set(n.map(({name:t})=>t)).size<n.length)throw new GitObjectError("a tree with a name twice");return n
}(await this.#a.read(t,"tree"),t.length/2);this.#c.has(t)||(this.#l+=n.length),this.#c.set(t,n)
;for(const[e,{length:n}]of this.#c){if(this.#l<=4e5||e===t)break;this.#c.delete(e),this.#l-=n}return n}async entry(t,e){
let n=t;const i=e.split("/");for(const[t,e]of i.entries()){
const r=(await this.rows(n)).find(({name:t})=>t===e),o=t===i.length-1;if(void 0===r||r.mode===y===o)return null
;if(o)return{mode:r.mode,id:r.id};n=r.id}return null}async difference(t,e){const n=[new Map,new Map],i=async(t,e)=>{
const r=await Promise.all(t.map(t=>null===t?Promise.resolve([]):this.rows(t))),o=r.map(t=>new Map(t.map(t=>[t.name,t])))
;for(const t of new Set(o.flatMap(t=>[...t.keys()]))){const r=o.map(e=>e.get(t))
;if(r[0]?.id===r[1]?.id&&r[0]?.mode===r[1]?.mode)continue;const s=r.map(t=>t?.mode===y?t.id:null)
;s.some(t=>null!==t)&&await i(s,`${e}${t}/`);for(const[i,o]of r.entries())void 0!==o&&o.mode!==y&&n[i].set(`${e}${t}`,{
mode:o.mode,id:o.id})}};return await i([t,e],""),n}async files(t){const e=new Map,n=async(t,i)=>{
for(const r of await this.rows(t))r.mode===y?await n(r.id,`${i}${r.name}/`):e.set(`${i}${r.name}`,{mode:r.mode,id:r.id})
};return await n(t,""),e}}async function p(t,e,n){const i=new Map;let r=[n];for(;r.length>0;){
const n=await Promise.all(r.map(n=>b(t,e,n)));for(const t of n)i.set(t.id,t)
;r=[...new Set(n.flatMap(({parents:t})=>t))].filter(t=>!i.has(t))}return i}async function b(t,e,n){
const i=(await t.read(n,"commit")).toString("latin1"),r=i.slice(0,i.indexOf("\n\n")+1),o=/^tree ([0-9a-f]+)\n/.exec(r)?.[1]
;if(void 0===o)throw new GitObjectError(`commit ${n} names no tree`)
;const s=[...r.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([,t=""])=>t),c=(await e.rows(o)).find(({name:t,mode:e})=>t===a.nm&&"100644"===e)
;return{id:n,tree:o,parents:s,checkpoint:void 0===c?null:(await t.read(c.id,"blob")).toString()}}},36762:(t,e,n)=>{
n.d(e,{OD:()=>f,d1:()=>m,jC:()=>u});var i=n(52533),r=n(67968),o=n(49598),s=n(19523),a=n(43643),c=n(93156)
;async function l(t,e,n,i){const c=new a.Vc(t),l=new a.ws(c);try{const t=await(0,
a.Fe)(c,l,e),u=null===n?await async function(t,e,n){const i=new Set,[r]=void 0===n?[]:[await t.files(n.tree)]
;for(const[t,{id:n}]of r??[]){if(!t.startsWith("ledger/"))continue;const r=(await e.read(n,"blob")).toString()
;for(const[,t=""]of r.matchAll(/"vkey":"([^"\\]+)"/g))i.add(t)}const o=[...i].flatMap(t=>{const e=(0,s.z5)(t)
;return null===e?[]:[{vkey:e,notBefore:null,notAfter:null,last:null}]});return{origin:o[0]?.vkey.origin??"",trusted:o,
now:0}}(l,c,t.get(e)):function(t,e,n){const i=new Set([...e.values()].map(({checkpoint:t})=>(0,
o.S7)(t??"")?.origin)),[r]=t,s=t.find(({vkey:t})=>i.has(t.origin))??r,a=s?.vkey.origin??"";return{origin:a,now:n,
trusted:t.filter(({vkey:t})=>t.origin===a)}}(n.keys,t,i),f=new Map,d=new Map,m=new Map;for(const n of(0,r.IT)(e,t)){
const e=(0,r.Nu)(n,u);if(null===e)continue;f.set(e.id,e);const i=await h(e,t,l,c)
;"string"==typeof i?m.set(e.id,i):d.set(e.id,i)}const y=(0,r.m8)({head:e,commits:t,signed:f,unfit:new Set(m.keys()),
keys:u}),p=new Set([...d.keys()].map(t=>f.get(t)?.checkpoint)),{tip:b}=y;return{judged:y,
accepted:y.accepted.flatMap(t=>{const e=d.get(t.id);return null===t.signed||void 0===e?[]:[{commit:t,files:e}]
}).reverse(),rewritten:[...m].filter(([t])=>!p.has(f.get(t)?.checkpoint)).map(([t,e])=>({id:t,fault:e})),
lost:u.trusted.flatMap(({last:t})=>{const e=null===t?void 0:f.get(t.commit)?.signed
;return null===t||e?.size===t.size&&e.root===t.root?[]:[t.commit]}),unknown:w(t,f),foreign:g(e,y,t,f),commits:t,
read:async(t,e=b??void 0)=>{const n=void 0===e?null:await l.entry(e.tree,t);return null===n?null:c.read(n.id,"blob")},
close:()=>c.close()}}catch(t){throw c.close(),t}}async function u(t,e,{now:n=Date.now(),head:i}={}){const r=await(0,
a.wP)(t)?i??await(0,a.g_)(t):null;return null===r?null:l(t,r,e,n)}async function*f(t){let e=0
;for(const{commit:n,files:r}of t.accepted){const o=(0,i.RA)(e),s=await t.read(o,n);null===s&&(0,c.fJ)((0,
c.at)(o),`the lines of commit ${n.id}`,"no file","segments"),yield{commit:n,files:r,first:e,segment:{path:o,pieces:d(s)}
},e=n.signed.size}}async function*d(t){yield t}async function h({tree:t,signed:e},n,o,s){const a=n.get(e.base)
;if(void 0===a)return`its base ${e.base} is not there`;const c=await o.entry(t,i.Qq),l=null===c?null:(0,
r.Bj)(await s.read(c.id,"blob"),e.files);if(null===l)return`${i.Qq} is not what the checkpoint names`
;const[u,f]=await o.difference(a.tree,t),d=new Map(f);for(const e of Object.keys(l)){const n=await o.entry(t,e)
;null!==n&&d.set(e,n)}const h=await(0,r.RZ)(d,u,l,({id:t})=>s.read(t,"blob"))
;return null===h?l:`${h.path}: expected ${h.expected}`}function w(t,e){
for(const{id:n,parents:i,checkpoint:r}of t.values()){const t=null===r||e.has(n)?null:(0,o.S7)(r)
;if(null!==t&&1===i.length&&i[0]===t.parent)return n}return null}function g(t,{tip:e,accepted:n},i,o){
const s=({tree:t,checkpoint:e})=>`${t} ${e??""}`,a=new Set(n.map(s)),c=t=>t.filter(t=>!((t=>o.has(t.id)||(0,
r.XV)(t))(t)&&a.has(s(t)))).map(({id:t})=>t),l=new Set(null===e?[]:c((0,r.IT)(e.id,i))),u=c((0,
r.IT)(t,i)).filter(t=>!l.has(t));return{recorded:[...l],later:u}}function m(t,{note:e}){if(null===t)return!1
;const{accepted:n,judged:i,rewritten:r,lost:o}=t
;return 0===i.forked.length&&0===r.length&&0===o.length&&n.some(({commit:t})=>t.signed.note.text===e.text)}},
29241:(t,e,n)=>{n.d(e,{An:()=>u,BN:()=>b,SC:()=>w,TN:()=>h,cz:()=>l,e1:()=>p,r6:()=>f,wA:()=>g})
;var i=n(77598),r=n(32257),o=n(36762),s=n(49598),a=n(19523),c=n(93156);function l(t,e){return{keys:(0,a.n0)(t),from:e}}
function u(t,e,n){if(null===t)return"unpinned";const i=t.keys.filter(({vkey:t})=>t.text===e.text)
;return 0===i.length?"unknown":null===n||i.some(t=>(0,a.fx)(t,n))?"pinned":"not_in_force"}function f(t,e,n,i){
const o=u(t,e,n),s=t?.from??"",a=`${i} is signed by ${e.text},`
;if("unpinned"===o)throw new c.wI(o,`${a} but no trusted keys were given from outside`)
;if("unknown"===o)throw new c.wI("unverifiable",`${a} which is not in ${s}`);if("pinned"===o)return
;const l=null===n?"":(0,r.fU)(n),f=`${e.text}, which ${s} limits to another time`
;throw new c.wI("failed",`${i}: expected a key in force at ${l}, found ${f}`)}let d=null;function h(t){
return null===t?null:(d?.text!==t&&(d={text:t,key:(0,a.z5)(t)}),d.key)}function w(t,e,n,i,l){
if(null===e)throw new c.wI("unpinned",`${i}: no trusted keys were given from outside`)
;const u=e.keys.filter(({vkey:e})=>e.origin===t.origin),f=u.find(({vkey:e})=>"invalid"===(0,s.W4)(t.note,e))
;void 0!==f&&(0,c.fJ)((0,c.at)(i),`a signature that ${f.vkey.text} made`,"another")
;const d=u.filter(({vkey:e})=>"valid"===(0,s.W4)(t.note,e)),[h]=d
;if(void 0===h)throw new c.wI("unverifiable",`${i} is signed by no key in ${e.from}`)
;if(void 0!==l&&d.every(({last:t})=>null!==t)&&!(0,
o.d1)(l,t))throw new c.wI("unverifiable",`${i} is signed by ${h.vkey.text}: ${g}`);if(null===n)return h.vkey.text
;const w="number"==typeof n,m=d.find(t=>w?(0,a.fx)(t,n):null===t.notAfter||t.notAfter>=n.since);return void 0===m&&(0,
c.fJ)((0,c.at)(i),`a key in force at ${(0,r.fU)(w?n:n.since)}`,h.vkey.text),m.vkey.text}
const g="it has last=, so that it is believed only where the ledger shows it: give a clone that holds it with --ledger DIR",m=/^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/,y="marketops/v1"
;function p(t){const[,e,n]=m.exec(t)??[];if(void 0===e||void 0===n)return null;const r=Buffer.from(e,"base64url")
;if(r.toString("base64url")!==e)return null
;if(!(0,i.createHash)("sha256").update(r).digest("hex").startsWith(n))return null;const o=(t,e)=>Buffer.from((0,
i.hkdfSync)("sha256",r,y,t,e));return{keyId:o("key-id",8).toString("hex"),forRepository:t=>o(`receipt-hmac:${t}`,32)}}
function b(t,e,n){const r=(0,i.createHmac)("sha256",t).update(e).digest();return r.length===n.length&&(0,
i.timingSafeEqual)(r,n)}},93156:(t,e,n)=>{n.d(e,{$B:()=>k,CD:()=>v,EI:()=>o,GG:()=>E,Ge:()=>c,J7:()=>m,SP:()=>d,
Up:()=>y,ai:()=>r,at:()=>u,b4:()=>h,fJ:()=>a,hD:()=>b,nx:()=>p,sb:()=>$,wI:()=>Finding});var i=n(74296);const r={
VERIFIED:0,TAMPERED:1,UNUSABLE:2,INCOMPLETE:3,UNVERIFIABLE:4,SELF_CONSISTENT:5};function o(t,e=0,n=null){return{
verdict:s(t),checks:t,entries:e,head:n?.head??null,root:n?.root??null}}function s(t){
const e=(...e)=>t.some(({status:t})=>e.includes(t))
;return e("failed")?"TAMPERED":e("unverifiable")?"UNVERIFIABLE":e("missing")?"INCOMPLETE":e("skipped")||!e("ok")?"TAMPERED":e("unpinned")?"SELF_CONSISTENT":"VERIFIED"
}class Finding extends Error{status;check;constructor(t,e,n=null){super(e),this.name="Finding",this.status=t,
this.check=n}}function a(t,e,n,i=null){throw new Finding("failed",l(t,e,n),i)}function c(t,e,n="a file",i="nothing"){
throw new Finding(e?"failed":"missing",l(u(t),n,i))}function l({file:t,line:e,offset:n},i,r){
return`${t}, line ${e}, byte ${n}: expected ${i}, found ${r}`}function u(t,e=0,n=1){return{file:t,line:n,offset:e}}
const f=200;function d(t){if(void 0===t)return"nothing"
;const e=JSON.stringify(t).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)
;return e.length>f?`${e.slice(0,f)}…`:e}function h(t,e){let n=0,i=t;for(const t of w(e)){
if("object"!=typeof i||null===i)break;const e=Object.entries(i),r=e.findIndex(([e])=>e===t);if(r<0)break
;const o=Array.isArray(i),s=e.slice(0,r);n+=g(o?s.map(([,t])=>t):Object.fromEntries(s))-(0===r?1:0),o||(n+=g(t)+1),
i=e[r]?.[1]}return n}const w=t=>t.match(/[^.[\]]+/g)??[],g=t=>Buffer.byteLength(JSON.stringify(t));function m(t,e,n=""){
if(Object.is(t,e))return null
;if(!("object"==typeof t&&"object"==typeof e&&null!==t&&null!==e&&Array.isArray(t)===Array.isArray(e)))return{path:n,
expected:t,found:e};const i=e,r=t;for(const e of new Set([...Object.keys(r),...Object.keys(i)])){
const o=Array.isArray(t)?`[${e}]`:""===n?e:`.${e}`,s=m(r[e],i[e],`${n}${o}`);if(null!==s)return s}return null}
function y(t,e){let n=t;for(const t of w(e)){if("object"!=typeof n||null===n)return;n=n[t]}return n}function p(t,e,n){
return{...t,offset:t.offset+h(e,n)}}function b(t,e){if(t instanceof Finding)return t
;const n=`expected canonical content of a closed schema, found: ${(0,i.bD)(t)}`
;return new Finding("failed",`${e}, line 1, byte 0: ${n}`)}async function v(t,e){try{return{value:await e()}}catch(e){
return{finding:b(e,t)}}}function k(t,e){if("value"in t)return t.value
;throw new Finding("skipped",`needs ${e}, which could not be read`)}function $(t){if("value"in t)return t.value
;throw t.finding}function E(t,e){return t.map(({name:t,check:n})=>{try{return{name:t,status:"ok",detail:n(e)}}catch(e){
return e instanceof Finding?{name:t,status:e.status,detail:e.message}:{name:t,status:"failed",
detail:`the check itself failed: ${String(e)}`}}})}}};
