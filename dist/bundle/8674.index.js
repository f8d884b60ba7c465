import{modules as t}from"./442.shared.js";import{modules as e}from"./29241.shared.js";export const id=8674
;export const ids=[8674];export const modules={...t,...e,6848:((t,e,s)=>{s.d(e,{WG:()=>r,b1:()=>o,yb:()=>h});var i=s(442)
;const n=1048576,h="marketops-proof",o={files:10050,fileBytes:128*n,receiptBytes:1*n,textFileBytes:16*n,noteBytes:1*n,
hashedBytes:512*n,nesting:16,unpackedBytes:2048*n,ratio:400,ratioFromBytes:4*n,unsettled:5e4},r=t=>i.WG(t,{
files:o.files,depth:2})}),57118:((t,e,s)=>{s.d(e,{sW:()=>Chain,fU:()=>c})
;var i=s(77598),n=s(8601),h=s(96679),o=s(63273),r=s(4573);class LineCutter{work=Buffer.alloc(0);start=0;end=0;text="";#t
;#e;#s;#i;#n=0;#h=0;#o=Buffer.alloc(0);#r=0;#l=0;constructor(t,{longest:e,refuse:s},i){this.#i=t,this.#t=e,this.#e=s,
this.#s=i}nextFile(t){this.#i=t,this.#n=0,this.#h=0}push(t){
const e=this.#a(t),s=e.lastIndexOf(10),i=e.subarray(1,Math.max(s+1,1)),n=(0,r.isAscii)(i),h=n||(0,
r.isUtf8)(i),o=n?i.toString("latin1"):null;let l=1;for(;l<=s;){const t=e.indexOf(10,l);this.#f(e,l,t,o,h),l=t+1}
this.#r=l,this.#l=e.length,this.#l-l>this.#t&&this.#u()}#a(t){
const e=this.#l-this.#r,s=1+e+t.length,i=s>this.#o.length?Buffer.allocUnsafe(2*s):this.#o
;return this.#o.copy(i,1,this.#r,this.#l),i.set(t,1+e),this.#o=i,i.subarray(0,s)}finish(){const t=this.#l-this.#r
;0!==t&&this.#e(this.place,"a newline at the end of the last line",`${t} bytes without one`)}#f(t,e,s,i,n){
s-e>this.#t&&this.#u(),n||(0,r.isUtf8)(t.subarray(e,s))||this.#e(this.place,"valid UTF-8","other bytes"),this.work=t,
this.start=e,this.end=s,this.text=null===i?t.toString("utf8",e,s):i.slice(e-1,s-1),this.#s(this),this.#n++,
this.#h+=s-e+1}get place(){return{file:this.#i,line:this.#n+1,offset:this.#h}}#u(){
return this.#e(this.place,`a line of at most ${this.#t} bytes`,"a longer one")}}var l=s(6848),a=s(93156),f=s(60197)
;const u={longest:h.Oc,refuse:(t,e,s)=>(0,a.fJ)(t,e,s,"ledger_encoding")},c=t=>0===t?{frontier:o.CE.empty(),head:h.mG
}:null;class Chain{#c;#d;marked=new Map;entries=0;#p=null;#g=null;#x=null;#m=null;constructor(t){this.#c=t,
this.#d=new LineCutter(t.file,u,t=>this.#y(t))}get state(){return null===this.#p?null:this.#b(this.#p)}
async feed(t,e="ledger_encoding"){let s=this.#c.file;try{for await(const i of t){({path:s}=i),this.nextFile(s)
;const t=this.entries;for await(const t of i.pieces)this.push(t);this.end(),this.entries===t&&(0,a.fJ)((0,
a.at)(s),"a line at least","none",e)}return null}catch(t){return(0,a.hD)(t,s)}}push(t){this.#d.push(t)}end(){
this.#d.finish()}nextFile(t){this.#d.finish(),this.#d.nextFile(t)}#y(t){const e=function(t){const{text:e}=t;try{
return(0,h.A)(e)}catch(s){const{place:i}=t
;if((0,n.tU)(e)>l.b1.nesting&&(0,a.fJ)(i,`nesting of at most ${l.b1.nesting}`,"more","ledger_encoding"),
s instanceof h.dt){const{path:t,expected:n}=s.fault,h=JSON.parse(e);(0,a.fJ)((0,
a.nx)(i,h,t),`${""===t?"line":t}: ${n}`,(0,f.SP)((0,f.Up)(h,t)),"ledger_schema")}throw s instanceof n.dO&&(0,
a.fJ)(i,"a line of canonical JSON (RFC 8785)",s.message,"ledger_canonical"),s}}(t);e.seq!==this.#p&&this.#k(e,t),
null!==this.#g&&e.prev!==this.#g&&(0,
a.fJ)((0,a.nx)(t.place,e,"prev"),`prev ${this.#g}, the hash of the line before`,e.prev,"ledger_chain"),
t.work[t.start-1]=0;const s=(0,i.hash)("sha256",t.work.subarray(t.start-1,t.end),"hex");this.#x?.append(s),this.#g=s,
this.#m=e.ts,this.#p=e.seq+1,this.entries++,this.#c.marks.has(this.#p)&&this.marked.set(this.#p,this.#b(this.#p)),
this.#c.onLine(e,t,s)}#k(t,e){const s=null!==this.#p&&t.seq<this.#p?null:this.#c.startAt(t);null===s&&(0,a.fJ)((0,
a.nx)(e.place,t,"seq"),`seq ${this.#p??0}`,String(t.seq),"ledger_sequence"),this.#x=s.frontier,this.#g=s.head,
this.#c.marks.has(t.seq)&&null!==s.head&&!this.marked.has(t.seq)&&(this.#m=null,this.marked.set(t.seq,this.#b(t.seq)))}
#b(t){return{size:t,root:this.#x?.root().toString("hex")??null,head:this.#g??"",ts:this.#m}}}})};
