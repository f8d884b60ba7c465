"use strict";exports.id=5068,exports.ids=[5068],exports.modules={...require("./37055.shared.js").modules,
35068:((e,t,n)=>{n.r(t),n.d(t,{examineInStretches:()=>g});var r=n(51455),o=n(48161),s=n(75919);const i=8;function a(e,t){
return async n=>{const r=new AbortController,o=n.slice(0,-1).map(t=>function(e,t,n){return new Promise((r,o)=>{
const i=new s.Worker(e,{workerData:t,env:{},execArgv:[]});n.addEventListener("abort",()=>{i.terminate()}),
i.once("message",r).once("error",o),i.once("exit",()=>o(new Error("the thread ended")))})}(e,t,r.signal));try{
return await Promise.all([...o,...n.slice(-1).map(e=>t(e,r.signal))])}finally{r.abort()}}}
var l=n(77198),c=n(96679),u=n(63273),d=n(11932),f=n(37055),h=n(43602),w=n(51370),m=n(6848);const p=e=>{
const{seq:t}=JSON.parse(e);return"number"==typeof t&&t>=1e5}
;async function g(e,{since:t=null,kinds:n=l.G,rules:s=w.D,thread:g},y,k=(void 0===g?null:a(g,f.A))){
if(s!==w.D||null===k)return null;try{const s=y??await async function(e,{longest:t,isLong:n},s=Math.min((0,
o.availableParallelism)(),i)){const a=await(0,r.open)(e);try{
const{size:e}=await a.stat(),r=Buffer.alloc(t+1),o=async e=>{const{bytesRead:t}=await a.read(r,0,r.length,Math.max(0,e))
;return r.toString("latin1",0,t).split("\n")};if(!n((await o(e-r.length)).at(-2)??""))return[];const i=[]
;for(let t=1;t<s;t++){const n=Math.floor(e*t/s);i.push(n+((await o(n))[0]??"").length+1)}return i}finally{
await a.close()}}(e,{longest:c.Oc,isLong:p});if(0===s.length)return null;const a={path:e,mark:t?.size??null,
kinds:n.map(({kind:e})=>({kind:e}))},l=[0,...s,1/0],f=l.slice(1).map((e,t)=>({...a,from:l[t]??0,to:e}))
;return function(e,{mark:t,kinds:n}){const r=u.CE.empty(),o=new h.e({rules:w.D,kinds:n,whole:!1,keep:!1,landed:!1
}),s=new d.w,i=new d.w;let a={size:0,root:u.zg.toString("hex"),head:c.mG,ts:null},l=null
;for(const{first:n,prev:c,parts:u,lines:d,ids:f}of e){
if(n!==a.size||c!==a.head)throw new Error("the stretches do not meet")
;if(!s.addAll(f.claims)||!i.addAll(f.receipts))throw new Error("an id occurs twice");for(const{subtrees:e,...n}of u){
for(const{root:t,height:n}of e)r.append(t,n);if(a={...n,root:r.root().toString("hex")},
a.size!==r.size)throw new Error("a stretch has another number of lines");a.size===t&&(l=a)}for(const e of d)o.take(e,{
place:{file:"",line:0,offset:0}})}
if(o.most+Math.max(...e.map(({most:e})=>e))>m.b1.unsettled)throw new Error("much is unsettled")
;const f=e.find(e=>null!==e.origin)?.origin??null;return{finding:null,entries:a.size,last:a,seen:l,gaps:[],replay:o,
origin:f}}(await k(f),a)}catch{return null}}})};
