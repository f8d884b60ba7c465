import{modules as t}from"./442.shared.js";import{modules as e}from"./29241.shared.js";export const id=8674
;export const ids=[8674];export const modules={...t,...e,6848:((t,e,s)=>{s.d(e,{WG:()=>o,b1:()=>r,yb:()=>h});var i=s(442)
;const n=1048576,h="marketops-proof",r={files:10050,fileBytes:128*n,receiptBytes:1*n,textFileBytes:16*n,noteBytes:1*n,
hashedBytes:512*n,nesting:16,unpackedBytes:2048*n,ratio:400,ratioFromBytes:4*n,unsettled:5e4},o=t=>i.WG(t,{
files:r.files,depth:2})}),57118:((t,e,s)=>{s.d(e,{sW:()=>Chain,fU:()=>c})
;var i=s(77598),n=s(8601),h=s(96679),r=s(63273),o=s(4573);class LineCutter{work=Buffer.alloc(0);start=0;end=0;text="";#t
;#e;#s;#i;#n=0;#h=0;#r=Buffer.alloc(0);#o=0;#l=0;constructor(t,{longest:e,refuse:s},i){this.#i=t,this.#t=e,this.#e=s,
this.#s=i}nextFile(t){this.#i=t,this.#n=0,this.#h=0}push(t){
const e=this.#a(t),s=e.lastIndexOf(10),i=e.subarray(1,Math.max(s+1,1)),n=(0,o.isAscii)(i),h=n||(0,
o.isUtf8)(i),r=n?i.toString("latin1"):null;let l=1;for(;l<=s;){const t=e.indexOf(10,l);this.#f(e,l,t,r,h),l=t+1}
this.#o=l,this.#l=e.length,this.#l-l>this.#t&&this.#u()}#a(t){
const e=this.#l-this.#o,s=1+e+t.length,i=s>this.#r.length?Buffer.allocUnsafe(2*s):this.#r
;return this.#r.copy(i,1,this.#o,this.#l),i.set(t,1+e),this.#r=i,i.subarray(0,s)}finish(){const t=this.#l-this.#o
;0!==t&&this.#e(this.place,"a newline at the end of the last line",`${t} bytes without one`)}#f(t,e,s,i,n){
s-e>this.#t&&this.#u(),n||(0,o.isUtf8)(t.subarray(e,s))||this.#e(this.place,"valid UTF-8","other bytes"),this.work=t,
this.start=e,this.end=s,this.text=null===i?t.toString("utf8",e,s):i.slice(e-1,s-1),this.#s(this),this.#n++,
this.#h+=s-e+1}get place(){return{file:this.#i,line:this.#n+1,offset:this.#h}}#u(){
return this.#e(this.place,`a line of at most ${this.#t} bytes`,"a longer one")}}var l=s(6848),a=s(93156),f=s(60197)
;const u={longest:h.Oc,refuse:(t,e,s)=>(0,a.fJ)(t,e,s,"ledger_encoding")},c=t=>0===t?{frontier:r.CE.empty(),head:h.mG
}:null;class Chain{#c;#d;#p=new Map;#g=0;#x=null;#m=null;#y=null;#b=null;constructor(t){this.#c=t,
this.#d=new LineCutter(t.file,u,t=>this.#k(t))}get entries(){return this.#g}get marked(){return this.#p}get state(){
return null===this.#x?null:this.#q(this.#x)}async feed(t,e="ledger_encoding"){let s=this.#c.file;try{
for await(const i of t){({path:s}=i),this.nextFile(s);const t=this.#g;for await(const t of i.pieces)this.push(t)
;this.end(),this.#g===t&&(0,a.fJ)((0,a.at)(s),"a line at least","none",e)}return null}catch(t){return(0,a.hD)(t,s)}}
push(t){this.#d.push(t)}end(){this.#d.finish()}nextFile(t){this.#d.finish(),this.#d.nextFile(t)}#k(t){
const e=function(t){const{text:e}=t;try{return(0,h.A)(e)}catch(s){const{place:i}=t;if((0,n.tU)(e)>l.b1.nesting&&(0,
a.fJ)(i,`nesting of at most ${l.b1.nesting}`,"more","ledger_encoding"),s instanceof h.dt){
const{path:t,expected:n}=s.fault,h=JSON.parse(e);(0,a.fJ)((0,a.nx)(i,h,t),`${""===t?"line":t}: ${n}`,(0,f.SP)((0,
f.Up)(h,t)),"ledger_schema")}
throw s instanceof n.dO&&(0,a.fJ)(i,"a line of canonical JSON (RFC 8785)",s.message,"ledger_canonical"),s}}(t)
;e.seq!==this.#x&&this.#w(e,t),
null!==this.#m&&e.prev!==this.#m&&(0,a.fJ)((0,a.nx)(t.place,e,"prev"),`prev ${this.#m}, the hash of the line before`,e.prev,"ledger_chain"),
t.work[t.start-1]=0;const s=(0,i.hash)("sha256",t.work.subarray(t.start-1,t.end),"hex");this.#y?.append(s),this.#m=s,
this.#b=e.ts,this.#x=e.seq+1,this.#g++,this.#c.marks.has(this.#x)&&this.#p.set(this.#x,this.#q(this.#x)),
this.#c.onLine(e,t,s)}#w(t,e){const s=null!==this.#x&&t.seq<this.#x?null:this.#c.startAt(t);null===s&&(0,a.fJ)((0,
a.nx)(e.place,t,"seq"),`seq ${this.#x??0}`,String(t.seq),"ledger_sequence"),this.#y=s.frontier,this.#m=s.head,
this.#c.marks.has(t.seq)&&null!==s.head&&!this.#p.has(t.seq)&&(this.#b=null,this.#p.set(t.seq,this.#q(t.seq)))}#q(t){
return{size:t,root:this.#y?.root().toString("hex")??null,head:this.#m??"",ts:this.#b}}}})};
