import{modules as t}from"./6848.shared.js";import{modules as e}from"./29241.shared.js"
;import{modules as s}from"./93156.shared.js";export const id=9592;export const ids=[9592];export const modules={...t,
...e,...s,94172:((t,e,s)=>{s.d(e,{fU:()=>f,sW:()=>Chain})
;var i=s(4573),n=s(77598),h=s(8601),r=s(96679),o=s(63273),l=s(6848),a=s(93156);class LineCutter{work=Buffer.alloc(0)
;start=0;end=0;text="";#t;#e;#s=0;#i=0;#n=Buffer.alloc(0);#h=0;#r=0;constructor(t,e){this.#e=t,this.#t=e}nextFile(t){
this.#e=t,this.#s=0,this.#i=0}push(t){const e=this.#o(t),s=e.lastIndexOf(10),n=e.subarray(1,Math.max(s+1,1)),h=(0,
i.isAscii)(n),o=h||(0,i.isUtf8)(n),l=h?n.toString("latin1"):null;let a=1;for(;a<=s;){const t=e.indexOf(10,a)
;this.#l(e,a,t,l,o),a=t+1}this.#h=a,this.#r=e.length,this.#r-a>r.Oc&&this.#a()}#o(t){
const e=this.#r-this.#h,s=1+e+t.length,i=s>this.#n.length?Buffer.allocUnsafe(2*s):this.#n
;return this.#n.copy(i,1,this.#h,this.#r),i.set(t,1+e),this.#n=i,i.subarray(0,s)}finish(){const t=this.#r-this.#h
;0!==t&&(0,a.fJ)(this.place,"a newline at the end of the last line",`${t} bytes without one`,"ledger_encoding")}
#l(t,e,s,n,h){
s-e>r.Oc&&this.#a(),h||(0,i.isUtf8)(t.subarray(e,s))||(0,a.fJ)(this.place,"valid UTF-8","other bytes","ledger_encoding"),
this.work=t,this.start=e,this.end=s,this.text=null===n?t.toString("utf8",e,s):n.slice(e-1,s-1),this.#t(this),this.#s++,
this.#i+=s-e+1}get place(){return{file:this.#e,line:this.#s+1,offset:this.#i}}#a(){(0,
a.fJ)(this.place,`a line of at most ${r.Oc} bytes`,"a longer one","ledger_encoding")}}const f=t=>0===t?{
frontier:o.CE.empty(),head:r.mG}:null;class Chain{#f;#c;#d=new Map;#u=0;#p=null;#g=null;#x=null;#m=null;constructor(t){
this.#f=t,this.#c=new LineCutter(t.file,t=>this.#b(t))}get entries(){return this.#u}get state(){
return null===this.#p?null:this.#k(this.#p)}get marked(){return this.#d}async feed(t,e="ledger_encoding"){
let s=this.#f.file;try{for await(const i of t){({path:s}=i),this.nextFile(s);const t=this.#u
;for await(const t of i.pieces)this.push(t);this.end(),this.#u===t&&(0,a.fJ)((0,a.at)(s),"a line at least","none",e)}
return null}catch(t){return(0,a.hD)(t,s)}}push(t){this.#c.push(t)}end(){this.#c.finish()}nextFile(t){this.#c.finish(),
this.#c.nextFile(t)}#b(t){const e=function(t){const{text:e}=t;try{return(0,r.A)(e)}catch(s){const{place:i}=t;if((0,
h.tU)(e)>l.b1.nesting&&(0,a.fJ)(i,`nesting of at most ${l.b1.nesting}`,"more","ledger_encoding"),s instanceof r.dt){
const{path:t,expected:n}=s.fault,h=JSON.parse(e);(0,a.fJ)((0,a.nx)(i,h,t),`${""===t?"line":t}: ${n}`,(0,a.SP)((0,
a.Up)(h,t)),"ledger_schema")}
throw s instanceof h.dO&&(0,a.fJ)(i,"a line of canonical JSON (RFC 8785)",s.message,"ledger_canonical"),s}}(t)
;e.seq!==this.#p&&this.#y(e,t),
null!==this.#g&&e.prev!==this.#g&&(0,a.fJ)((0,a.nx)(t.place,e,"prev"),`prev ${this.#g}, the hash of the line before`,e.prev,"ledger_chain"),
t.work[t.start-1]=0;const s=(0,n.hash)("sha256",t.work.subarray(t.start-1,t.end),"hex");this.#x?.append(s),this.#g=s,
this.#m=e.ts,this.#p=e.seq+1,this.#u++,this.#f.marks.has(this.#p)&&this.#d.set(this.#p,this.#k(this.#p)),
this.#f.onLine(e,t,s)}#y(t,e){const s=null!==this.#p&&t.seq<this.#p?null:this.#f.startAt(t);null===s&&(0,a.fJ)((0,
a.nx)(e.place,t,"seq"),`seq ${this.#p??0}`,String(t.seq),"ledger_sequence"),this.#x=s.frontier,this.#g=s.head,
this.#f.marks.has(t.seq)&&null!==s.head&&!this.#d.has(t.seq)&&(this.#m=null,this.#d.set(t.seq,this.#k(t.seq)))}#k(t){
return{size:t,root:this.#x?.root().toString("hex")??null,head:this.#g??"",ts:this.#m}}}})};
