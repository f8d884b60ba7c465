"use strict";exports.id=8674,exports.ids=[8674],exports.modules={...require("./442.shared.js").modules,
...require("./93156.shared.js").modules,6848:((t,e,n)=>{n.d(e,{WG:()=>l,b1:()=>o,yb:()=>r});var s=n(442)
;const i=1048576,r="marketops-proof",o={files:10050,fileBytes:128*i,receiptBytes:1*i,textFileBytes:16*i,noteBytes:1*i,
hashedBytes:512*i,nesting:16,unpackedBytes:2048*i,ratio:400,ratioFromBytes:4*i,unsettled:5e4},l=t=>s.WG(t,{
files:o.files,depth:2})}),29241:((t,e,n)=>{n.d(e,{An:()=>f,BN:()=>m,SC:()=>g,TN:()=>d,cz:()=>a,d1:()=>w,e1:()=>k,r6:()=>u,
wA:()=>p});var s=n(77598),i=n(32257),r=n(25611),o=n(60036),l=n(91798),h=n(93156);function a(t,e){return{keys:(0,
o.n0)(t,e),from:e}}function f(t,e,n){if(null===t)return"unpinned";const s=t.keys.filter(({vkey:t})=>t.text===e.text)
;return 0===s.length?"unknown":null===n||s.some(t=>(0,o.fx)(t,n))?"pinned":"not_in_force"}function u(t,e,n,s){
const r=f(t,e,n),o=`${s} is signed by ${e.text},`
;if(null===t)throw new h.wI("unpinned",`${o} but no trusted keys were given from outside`);const{from:l}=t
;if("unknown"===r)throw new h.wI("unverifiable",`${o} which is not in ${l}`);if("pinned"===r||null===n)return
;const a=`${e.text}, which ${l} limits to another time`;throw new h.wI("failed",`${s}: expected a key in force at ${(0,
i.fU)(n)}, found ${a}`)}let c=null;function d(t){return null===t?null:(c?.text!==t&&(c={text:t,key:(0,l.z5)(t)}),c.key)}
function g(t,e,n,s,l){if(null===e)throw new h.wI("unpinned",`${s}: no trusted keys were given from outside`)
;const a=e.keys.filter(({vkey:e})=>e.origin===t.origin),f=a.find(({vkey:e})=>"invalid"===(0,r.W4)(t.note,e))
;void 0!==f&&(0,h.fJ)((0,h.at)(s),`a signature that ${f.vkey.text} made`,"another")
;const u=a.filter(({vkey:e})=>"valid"===(0,r.W4)(t.note,e)),[c]=u
;if(void 0===c)throw new h.wI("unverifiable",`${s} is signed by no key in ${e.from}`)
;if(void 0!==l&&u.every(({last:t})=>null!==t)&&!w(l,t))throw new h.wI("unverifiable",`${s} is signed by ${c.vkey.text}: ${p}`)
;if(null===n)return c.vkey.text
;const d="number"==typeof n,g=u.find(t=>d?(0,o.fx)(t,n):null===t.notAfter||t.notAfter>=n.since);return void 0===g&&(0,
h.fJ)((0,h.at)(s),`a key in force at ${(0,i.fU)(d?n:n.since)}`,c.vkey.text),g.vkey.text}
const p="it has last=, so that it is believed only where the ledger shows it: give a clone that holds it with --ledger DIR",x=/^mok1_(?<encoded>[A-Za-z0-9_-]{43})(?<check>[0-9a-f]{8})$/,y="marketops/v1"
;function k(t){const e=x.exec(t)?.groups;if(void 0===e)return null
;const{encoded:n,check:i}=e,r=Buffer.from(n,"base64url");if(r.toString("base64url")!==n)return null;if(!(0,
s.createHash)("sha256").update(r).digest("hex").startsWith(i))return null;const o=(t,e)=>Buffer.from((0,
s.hkdfSync)("sha256",r,y,t,e));return{keyId:o("key-id",8).toString("hex"),forRepository:t=>o(`receipt-hmac:${t}`,32)}}
function m(t,e,n){const i=(0,s.createHmac)("sha256",t).update(e).digest();return i.length===n.length&&(0,
s.timingSafeEqual)(i,n)}function w(t,{note:e}){if(null===t)return!1;const{accepted:n,judged:s,rewritten:i,lost:r}=t
;return 0===s.forked.length&&0===i.length&&0===r.length&&n.some(({commit:t})=>t.signed.note.text===e.text)}}),
57118:((t,e,n)=>{n.d(e,{sW:()=>Chain,fU:()=>g,nR:()=>d})
;var s=n(77598),i=n(8601),r=n(9596),o=n(96679),l=n(63273),h=n(4573);class LineCutter{work=Buffer.alloc(0);start=0;end=0
;text="";#t;#e;#n;#s;#i=0;#r=0;#o=Buffer.alloc(0);#l=0;#h=0;constructor(t,{longest:e,refuse:n},s){this.#s=t,this.#t=e,
this.#e=n,this.#n=s}nextFile(t){this.#s=t,this.#i=0,this.#r=0}push(t){
const e=this.#a(t),n=e.lastIndexOf(10),s=e.subarray(1,Math.max(n+1,1)),i=(0,h.isAscii)(s),r=i||(0,
h.isUtf8)(s),o=i?s.toString("latin1"):null;let l=1;for(;l<=n;){const t=e.indexOf(10,l);this.#f(e,l,t,o,r),l=t+1}
this.#l=l,this.#h=e.length,this.#h-l>this.#t&&this.#u()}#a(t){
const e=this.#h-this.#l,n=1+e+t.length,s=n>this.#o.length?Buffer.allocUnsafe(2*n):this.#o
;return this.#o.copy(s,1,this.#l,this.#h),s.set(t,1+e),this.#o=s,s.subarray(0,n)}finish(){const t=this.#h-this.#l
;0!==t&&this.#e(this.place,"a newline at the end of the last line",`${t} bytes without one`)}#f(t,e,n,s,i){
n-e>this.#t&&this.#u(),i||(0,h.isUtf8)(t.subarray(e,n))||this.#e(this.place,"valid UTF-8","other bytes"),this.work=t,
this.start=e,this.end=n,this.text=null===s?t.toString("utf8",e,n):s.slice(e-1,n-1),this.#n(this),this.#i++,
this.#r+=n-e+1}get place(){return{file:this.#s,line:this.#i+1,offset:this.#r}}#u(){
return this.#e(this.place,`a line of at most ${this.#t} bytes`,"a longer one")}}var a=n(6848),f=n(93156),u=n(60197)
;const c={longest:o.Oc,refuse:(t,e,n)=>(0,f.fJ)(t,e,n,"ledger_encoding")},d=t=>(0,r.p)(t?.ts??""),g=t=>0===t?{
frontier:l.CE.empty(),head:o.mG}:null;class Chain{#c;#d;#g=new Map;#p=0;#x=null;#y=null;#k=null;#m=null;constructor(t){
this.#c=t,this.#d=new LineCutter(t.file,c,t=>this.#w(t))}get entries(){return this.#p}get marked(){return this.#g}
get state(){return null===this.#x?null:this.#v(this.#x)}async feed(t,e="ledger_encoding"){let n=this.#c.file;try{
for await(const s of t){({path:n}=s),this.nextFile(n);const t=this.#p;for await(const t of s.pieces)this.push(t)
;this.end(),this.#p===t&&(0,f.fJ)((0,f.at)(n),"a line at least","none",e)}return null}catch(t){return(0,f.hD)(t,n)}}
push(t){this.#d.push(t)}end(){this.#d.finish()}nextFile(t){this.#d.finish(),this.#d.nextFile(t)}#w(t){
const e=function(t){const{text:e}=t;try{return(0,o.A)(e)}catch(n){const{place:s}=t;if((0,i.tU)(e)>a.b1.nesting&&(0,
f.fJ)(s,`nesting of at most ${a.b1.nesting}`,"more","ledger_encoding"),n instanceof o.dt){
const{path:t,expected:i}=n.fault,r=JSON.parse(e);(0,f.fJ)((0,f.nx)(s,r,t),`${""===t?"line":t}: ${i}`,(0,u.SP)((0,
u.Up)(r,t)),"ledger_schema")}
throw n instanceof i.dO&&(0,f.fJ)(s,"a line of canonical JSON (RFC 8785)",n.message,"ledger_canonical"),n}}(t)
;e.seq!==this.#x&&this.#b(e,t),
null!==this.#y&&e.prev!==this.#y&&(0,f.fJ)((0,f.nx)(t.place,e,"prev"),`prev ${this.#y}, the hash of the line before`,e.prev,"ledger_chain"),
t.work[t.start-1]=0;const n=(0,s.hash)("sha256",t.work.subarray(t.start-1,t.end),"hex");this.#k?.append(n),this.#y=n,
this.#m=e.ts,this.#x=e.seq+1,this.#p++,this.#c.marks.has(this.#x)&&this.#g.set(this.#x,this.#v(this.#x)),
this.#c.onLine(e,t,n)}#b(t,e){const n=t.seq<(this.#x??0)?null:this.#c.startAt(t);null===n&&(0,f.fJ)((0,
f.nx)(e.place,t,"seq"),`seq ${this.#x??0}`,String(t.seq),"ledger_sequence"),this.#k=n.frontier,this.#y=n.head,
this.#c.marks.has(t.seq)&&null!==n.head&&!this.#g.has(t.seq)&&(this.#m=null,this.#g.set(t.seq,this.#v(t.seq)))}#v(t){
return{size:t,root:this.#k?.root().toString("hex")??null,head:this.#y??"",ts:this.#m}}}})};
