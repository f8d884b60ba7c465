export const id=6540;export const ids=[6540];export const modules={6848:(e,t,n)=>{n.d(t,{GU:()=>m,Pq:()=>g,WG:()=>d,
b1:()=>f,oD:()=>c,yb:()=>l});var i=n(51455),s=n(73024),r=n(76760),o=n(93156);const a=1048576,l="marketops-proof",f={
files:10050,fileBytes:128*a,receiptBytes:1*a,textFileBytes:16*a,noteBytes:1*a,hashedBytes:512*a,nesting:16,
unpackedBytes:2048*a,ratio:400,ratioFromBytes:4*a,unsettled:5e4};async function c(e,t,n){const i=[];let s=0
;for await(const r of e.stream(t)){
if(s+=r.length,s>n)throw new o.wI("failed",`${t}: expected at most ${n} bytes, found more`);i.push(Buffer.from(r))}
return Buffer.concat(i)}const u=2,h=262144;function d(e){return{list:async()=>{const t=[];return await p(e,"",u,t),t},
stream:t=>g((0,r.join)(e,t)),close:()=>Promise.resolve()}}async function p(e,t,n,s){for(const a of await(0,
i.readdir)((0,r.join)(e,t),{withFileTypes:!0})){const i=""===t?a.name:`${t}/${a.name}`
;if(s.length>=f.files)throw new o.wI("failed",`expected at most ${f.files} files, found more`);if(a.isDirectory()){
if(1===n)throw new o.wI("failed",`${(0,o.SP)(i)}: expected no folder here, found one`);await p(e,i,n-1,s)}else s.push({
path:i,size:0,kind:a.isFile()?"file":"other"})}}async function*g(e,t=!1){
const n=s.constants.O_RDONLY|s.constants.O_NONBLOCK|(t?0:s.constants.O_NOFOLLOW),r=await(0,i.open)(e,n).catch(t=>{
throw new o.wI("failed",`${(0,o.SP)(e)}: expected a readable file, found ${String(t.code)}`)});try{
if(!(await r.stat()).isFile())throw new o.wI("failed",`${(0,o.SP)(e)}: expected a regular file`)
;const t=Buffer.allocUnsafe(h);for(;;){const{bytesRead:e}=await r.read(t,0,h);if(0===e)return;yield t.subarray(0,e)}
}finally{await r.close()}}function m(e){return{list:()=>Promise.resolve([...e].map(([e,{length:t}])=>({path:e,size:t,
kind:"file"}))),async*stream(t){const n=e.get(t)
;if(void 0===n)throw new o.wI("failed",`${t}: expected a file, found nothing`);yield n},close:()=>Promise.resolve()}}},
29241:(e,t,n)=>{n.d(t,{An:()=>f,BN:()=>w,SC:()=>d,TN:()=>h,cz:()=>l,d1:()=>v,e1:()=>y,r6:()=>c,wA:()=>p})
;var i=n(77598),s=n(32257),r=n(49598),o=n(19523),a=n(93156);function l(e,t){return{keys:(0,o.n0)(e),from:t}}
function f(e,t,n){if(null===e)return"unpinned";const i=e.keys.filter(({vkey:e})=>e.text===t.text)
;return 0===i.length?"unknown":null===n||i.some(e=>(0,o.fx)(e,n))?"pinned":"not_in_force"}function c(e,t,n,i){
const r=f(e,t,n),o=e?.from??"",l=`${i} is signed by ${t.text},`
;if("unpinned"===r)throw new a.wI(r,`${l} but no trusted keys were given from outside`)
;if("unknown"===r)throw new a.wI("unverifiable",`${l} which is not in ${o}`);if("pinned"===r)return
;const c=null===n?"":(0,s.fU)(n),u=`${t.text}, which ${o} limits to another time`
;throw new a.wI("failed",`${i}: expected a key in force at ${c}, found ${u}`)}let u=null;function h(e){
return null===e?null:(u?.text!==e&&(u={text:e,key:(0,o.z5)(e)}),u.key)}function d(e,t,n,i,l){
if(null===t)throw new a.wI("unpinned",`${i}: no trusted keys were given from outside`)
;const f=t.keys.filter(({vkey:t})=>t.origin===e.origin),c=f.find(({vkey:t})=>"invalid"===(0,r.W4)(e.note,t))
;void 0!==c&&(0,a.fJ)((0,a.at)(i),`a signature that ${c.vkey.text} made`,"another")
;const u=f.filter(({vkey:t})=>"valid"===(0,r.W4)(e.note,t)),[h]=u
;if(void 0===h)throw new a.wI("unverifiable",`${i} is signed by no key in ${t.from}`)
;if(void 0!==l&&u.every(({last:e})=>null!==e)&&!v(l,e))throw new a.wI("unverifiable",`${i} is signed by ${h.vkey.text}: ${p}`)
;if(null===n)return h.vkey.text
;const d="number"==typeof n,g=u.find(e=>d?(0,o.fx)(e,n):null===e.notAfter||e.notAfter>=n.since);return void 0===g&&(0,
a.fJ)((0,a.at)(i),`a key in force at ${(0,s.fU)(d?n:n.since)}`,h.vkey.text),g.vkey.text}
const p="it has last=, so that it is believed only where the ledger shows it: give a clone that holds it with --ledger DIR",g=/^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/,m="marketops/v1"
;function y(e){const[,t,n]=g.exec(e)??[];if(void 0===t||void 0===n)return null;const s=Buffer.from(t,"base64url")
;if(s.toString("base64url")!==t)return null
;if(!(0,i.createHash)("sha256").update(s).digest("hex").startsWith(n))return null;const r=(e,t)=>Buffer.from((0,
i.hkdfSync)("sha256",s,m,e,t));return{keyId:r("key-id",8).toString("hex"),forRepository:e=>r(`receipt-hmac:${e}`,32)}}
function w(e,t,n){const s=(0,i.createHmac)("sha256",e).update(t).digest();return s.length===n.length&&(0,
i.timingSafeEqual)(s,n)}function v(e,{note:t}){if(null===e)return!1;const{accepted:n,judged:i,rewritten:s,lost:r}=e
;return 0===i.forked.length&&0===s.length&&0===r.length&&n.some(({commit:e})=>e.signed.note.text===t.text)}},
31615:(e,t,n)=>{n.d(t,{Uj:()=>h,Zg:()=>c,b3:()=>a,hk:()=>u,iA:()=>d,ui:()=>o});var i=n(82616),s=n(46260),r=n(87298)
;const o="application/vnd.marketops.receipt.v1+json",a="application/vnd.marketops.manifest.v1+json",l=e=>"string"==typeof e&&null!==(0,
i.E)(e)?null:{path:"",expected:"canonical base64"},f=(0,r.g1)({payload:l,payloadType:r.Qq,signatures:(0,r.p_)((0,r.g1)({
keyid:(0,r.wC)(/^(?:hmac-sha256:[0-9a-f]{16}|ed25519:[0-9a-f]{8})$/,"a key id"),sig:l}))});function c(e,t){
const n=Buffer.from(e);return Buffer.concat([Buffer.from(`DSSEv1 ${n.length} `),n,Buffer.from(` ${t.length} `),t])}
function u(e,t,n){const i=h(f,(0,s.OW)(e),"envelope");if(i.payloadType!==t)throw new s.dO(`payloadType is not ${t}`)
;const r=Buffer.from(i.payload,"base64"),o=(0,s._6)(r);if(null===o)throw new s.dO("payload is not valid UTF-8");return{
envelope:i,payload:h(n,(0,s.Kf)(o),"payload"),signed:c(t,r)}}function h(e,t,n){const i=e(t)
;if(null!==i)throw new s.dO(`${n}: ${i.path||"value"}: expected ${i.expected}`);return t}function d(e,t,n){return{
payload:(0,i.n)(t),payloadType:e,signatures:n}}},51483:(e,t,n)=>{n.d(t,{l:()=>p,m$:()=>r,uL:()=>o})
;var i=n(87298),s=n(81920);const r="marketops.evidence/v1",o=1,a=e=>(0,i.gP)((0,i.g1)({value:e}),(0,i.g1)({
unreadable:i.Qq})),l=(0,i.g1)({id:i.hH,login:i.Qq,type:i.Qq}),f=(0,i.g1)({comment:i.Qq,environments:(0,i.p_)((0,i.g1)({
id:i.hH,name:i.Qq})),state:i.Qq,user:(0,i.me)(l)}),c=(0,i.g1)({branch_patterns:(0,i.me)(a((0,i.p_)((0,i.g1)({name:i.Qq,
type:i.Qq})))),can_admins_bypass:(0,i.me)(i.Jt),deployment_branch_policy:(0,i.me)((0,i.g1)({custom_branch_policies:i.Jt,
protected_branches:i.Jt})),name:i.Qq,protection_rules:(0,i.me)((0,i.p_)((0,i.g1)({prevent_self_review:(0,i.me)(i.Jt),
reviewers:i.Jt,type:i.Qq}))),ref_protected:(0,i.me)(a(i.Jt))}),u=(0,i.g1)({actor:(0,i.me)(l),event:(0,i.me)(i.Qq),
head_branch:(0,i.me)(i.Qq),head_sha:i.Qq,path:i.Qq,triggering_actor:(0,i.me)(l)}),h=(0,i.g1)({at:i.kB,offset:(0,
i.wC)(/^-?(?:0|[1-9][0-9]*)$/,"milliseconds")}),d=(0,i.g1)({approvers:(0,i.p_)(i.Qq),counted:(0,i.p_)((0,i.g1)({
digest:i.br,key:(0,i.wC)(s.lj,"an OpenSSH fingerprint"),not_after:i.kB,principal:i.Qq,verified:i.Jt})),
created_at:a(i.kB),ignored:(0,i.p_)((0,i.g1)({from:i.Qq,reason:i.Qq})),run_id:i.hH}),p=(0,i.g1)({approvals:(0,
i.me)(a((0,i.p_)(f))),commit_author:(0,i.me)(a((0,i.p_)((0,i.me)(l)))),decide:(0,i.yL)(o),default_branch:(0,i.me)((0,
i.g1)({asks_for_pull_request:a(i.Jt),commit_sha:i.xk,name:i.Qq})),environment:(0,i.me)(a((0,i.me)(c))),job:(0,i.g1)({
actor:i.Qq,commit_sha:i.Qq,environment:(0,i.me)(i.Qq),event:i.Qq,ref:i.Qq,repository:i.Qq,repository_id:i.hH,
triggering_actor:i.Qq,workflow_ref:i.Qq}),ledger_rules:(0,i.me)(a((0,i.p_)(i.Qq))),now:i.kB,run:(0,i.g1)({attempt:(0,
i.me)(a(u)),differs:(0,i.me)(i.Qq),earlier_plan_digests:a((0,i.me)((0,i.p_)(i.br))),expected_plan_digest:(0,i.me)(i.br),
run_attempt:i.yj}),schema:(0,i.yL)(r),signed_approvals:(0,i.me)(d),targets:(0,i.p_)((0,i.g1)({on_default_branch:(0,
i.me)(i.Jt),operation_id:i.Qq})),teams:(0,i.me)((0,i.p_)((0,i.g1)({id:i.hH,members:a((0,i.p_)(i.hH)),slug:i.Qq}))),
zones:(0,i.me)((0,i.p_)((0,i.g1)({offsets:(0,i.p_)(h),zone:i.Qq})))})},93156:(e,t,n)=>{n.d(t,{$B:()=>k,CD:()=>_,
EI:()=>r,GG:()=>x,Ge:()=>l,J7:()=>m,SP:()=>h,Up:()=>y,ai:()=>s,at:()=>c,b4:()=>d,fJ:()=>a,hD:()=>v,nx:()=>w,sb:()=>b,
wI:()=>Finding});var i=n(74296);const s={VERIFIED:0,TAMPERED:1,UNUSABLE:2,INCOMPLETE:3,UNVERIFIABLE:4,SELF_CONSISTENT:5}
;function r(e,t=0,n=null){return{verdict:o(e),checks:e,entries:t,head:n?.head??null,root:n?.root??null}}function o(e){
const t=(...t)=>e.some(({status:e})=>t.includes(e))
;return t("failed")?"TAMPERED":t("unverifiable")?"UNVERIFIABLE":t("missing")?"INCOMPLETE":t("skipped")||!t("ok")?"TAMPERED":t("unpinned")?"SELF_CONSISTENT":"VERIFIED"
}class Finding extends Error{status;check;constructor(e,t,n=null){super(t),this.name="Finding",this.status=e,
this.check=n}}function a(e,t,n,i=null){throw new Finding("failed",f(e,t,n),i)}function l(e,t,n="a file",i="nothing"){
throw new Finding(t?"failed":"missing",f(c(e),n,i))}function f({file:e,line:t,offset:n},i,s){
return`${e}, line ${t}, byte ${n}: expected ${i}, found ${s}`}function c(e,t=0,n=1){return{file:e,line:n,offset:t}}
const u=200;function h(e){if(void 0===e)return"nothing"
;const t=JSON.stringify(e).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
;return t.length>u?`${t.slice(0,u)}…`:t}function d(e,t){let n=0,i=e;for(const e of p(t)){
if("object"!=typeof i||null===i)break;const t=Object.entries(i),s=t.findIndex(([t])=>t===e);if(s<0)break
;const r=Array.isArray(i),o=t.slice(0,s);n+=g(r?o.map(([,e])=>e):Object.fromEntries(o))-(0===s?1:0),r||(n+=g(e)+1),
i=t[s]?.[1]}return n}const p=e=>e.match(/[^.[\]]+/g)??[],g=e=>Buffer.byteLength(JSON.stringify(e));function m(e,t,n=""){
if(Object.is(e,t))return null
;if(!("object"==typeof e&&"object"==typeof t&&null!==e&&null!==t&&Array.isArray(e)===Array.isArray(t)))return{path:n,
expected:e,found:t};const i=t,s=e;for(const t of new Set([...Object.keys(s),...Object.keys(i)])){
const r=Array.isArray(e)?`[${t}]`:""===n?t:`.${t}`,o=m(s[t],i[t],`${n}${r}`);if(null!==o)return o}return null}
function y(e,t){let n=e;for(const e of p(t)){if("object"!=typeof n||null===n)return;n=n[e]}return n}function w(e,t,n){
return{...e,offset:e.offset+d(t,n)}}function v(e,t){if(e instanceof Finding)return e
;const n=`expected canonical content of a closed schema, found: ${(0,i.bD)(e)}`
;return new Finding("failed",`${t}, line 1, byte 0: ${n}`)}async function _(e,t){try{return{value:await t()}}catch(t){
return{finding:v(t,e)}}}function k(e,t){if("value"in e)return e.value
;throw new Finding("skipped",`needs ${t}, which could not be read`)}function b(e){if("value"in e)return e.value
;throw e.finding}function x(e,t){return e.map(({name:e,check:n})=>{try{return{name:e,status:"ok",detail:n(t)}}catch(t){
return t instanceof Finding?{name:e,status:t.status,detail:t.message}:{name:e,status:"failed",
detail:`the check itself failed: ${String(t)}`}}})}},94172:(e,t,n)=>{n.d(t,{fU:()=>c,sW:()=>Chain})
;var i=n(4573),s=n(77598),r=n(46260),o=n(96679),a=n(83544),l=n(6848),f=n(93156);class LineCutter{work=Buffer.alloc(0)
;start=0;end=0;text="";#e;#t;#n=0;#i=0;#s=Buffer.alloc(0);#r=0;#o=0;constructor(e,t){this.#t=e,this.#e=t}nextFile(e){
this.#t=e,this.#n=0,this.#i=0}push(e){const t=this.#a(e),n=t.lastIndexOf(10),s=t.subarray(1,Math.max(n+1,1)),r=(0,
i.isAscii)(s),a=r||(0,i.isUtf8)(s),l=r?s.toString("latin1"):null;let f=1;for(;f<=n;){const e=t.indexOf(10,f)
;this.#l(t,f,e,l,a),f=e+1}this.#r=f,this.#o=t.length,this.#o-f>o.Oc&&this.#f()}#a(e){
const t=this.#o-this.#r,n=1+t+e.length,i=n>this.#s.length?Buffer.allocUnsafe(2*n):this.#s
;return this.#s.copy(i,1,this.#r,this.#o),i.set(e,1+t),this.#s=i,i.subarray(0,n)}finish(){const e=this.#o-this.#r
;0!==e&&(0,f.fJ)(this.place,"a newline at the end of the last line",`${e} bytes without one`,"ledger_encoding")}
#l(e,t,n,s,r){
n-t>o.Oc&&this.#f(),r||(0,i.isUtf8)(e.subarray(t,n))||(0,f.fJ)(this.place,"valid UTF-8","other bytes","ledger_encoding"),
this.work=e,this.start=t,this.end=n,this.text=null===s?e.toString("utf8",t,n):s.slice(t-1,n-1),this.#e(this),this.#n++,
this.#i+=n-t+1}get place(){return{file:this.#t,line:this.#n+1,offset:this.#i}}#f(){(0,
f.fJ)(this.place,`a line of at most ${o.Oc} bytes`,"a longer one","ledger_encoding")}}const c=e=>0===e?{
frontier:a.CE.empty(),head:o.mG}:null;class Chain{#c;#u;#h=new Map;#d=0;#p=null;#g=null;#m=null;#y=null;constructor(e){
this.#c=e,this.#u=new LineCutter(e.file,e=>this.#w(e))}get entries(){return this.#d}get state(){
return null===this.#p?null:this.#v(this.#p)}get marked(){return this.#h}async feed(e,t="ledger_encoding"){
let n=this.#c.file;try{for await(const i of e){({path:n}=i),this.nextFile(n);const e=this.#d
;for await(const e of i.pieces)this.push(e);this.end(),this.#d===e&&(0,f.fJ)((0,f.at)(n),"a line at least","none",t)}
return null}catch(e){return(0,f.hD)(e,n)}}push(e){this.#u.push(e)}end(){this.#u.finish()}nextFile(e){this.#u.finish(),
this.#u.nextFile(e)}#w(e){const t=function(e){const{text:t}=e;try{return(0,o.A)(t)}catch(n){const{place:i}=e;if((0,
r.tU)(t)>l.b1.nesting&&(0,f.fJ)(i,`nesting of at most ${l.b1.nesting}`,"more","ledger_encoding"),n instanceof o.dt){
const{path:e,expected:s}=n.fault,r=JSON.parse(t);(0,f.fJ)((0,f.nx)(i,r,e),`${""===e?"line":e}: ${s}`,(0,f.SP)((0,
f.Up)(r,e)),"ledger_schema")}
throw n instanceof r.dO&&(0,f.fJ)(i,"a line of canonical JSON (RFC 8785)",n.message,"ledger_canonical"),n}}(e)
;t.seq!==this.#p&&this.#_(t,e),
null!==this.#g&&t.prev!==this.#g&&(0,f.fJ)((0,f.nx)(e.place,t,"prev"),`prev ${this.#g}, the hash of the line before`,t.prev,"ledger_chain"),
e.work[e.start-1]=0;const n=(0,s.hash)("sha256",e.work.subarray(e.start-1,e.end),"hex");this.#m?.append(n),this.#g=n,
this.#y=t.ts,this.#p=t.seq+1,this.#d++,this.#c.marks.has(this.#p)&&this.#h.set(this.#p,this.#v(this.#p)),
this.#c.onLine(t,e,n)}#_(e,t){const n=null!==this.#p&&e.seq<this.#p?null:this.#c.startAt(e);null===n&&(0,f.fJ)((0,
f.nx)(t.place,e,"seq"),`seq ${this.#p??0}`,String(e.seq),"ledger_sequence"),this.#m=n.frontier,this.#g=n.head,
this.#c.marks.has(e.seq)&&null!==n.head&&!this.#h.has(e.seq)&&(this.#y=null,this.#h.set(e.seq,this.#v(e.seq)))}#v(e){
return{size:e,root:this.#m?.root().toString("hex")??null,head:this.#g??"",ts:this.#y}}}}};
