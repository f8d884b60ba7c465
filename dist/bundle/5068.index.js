"use strict";exports.id=5068,exports.ids=[5068],exports.modules={...require("./37055.shared.js").modules,
35068:((e,t,n)=>{n.r(t),n.d(t,{examineInStretches:()=>g});var r=n(51455),s=n(48161),o=n(75919);const a=8;function i(e,t){
return async n=>{const r=new AbortController,s=n.slice(0,-1).map(t=>function(e,t,n){return new Promise((r,s)=>{
const a=new o.Worker(e,{workerData:t,env:{},execArgv:[]});n.addEventListener("abort",()=>{a.terminate()}),
a.once("message",r).once("error",s),a.once("exit",()=>s(new Error("the thread ended")))})}(e,t,r.signal));try{
return await Promise.all([...s,...n.slice(-1).map(e=>t(e,r.signal))])}finally{r.abort()}}}
var l=n(77198),c=n(96679),u=n(63273),d=n(11932),f=n(37055),h=n(43602),w=n(51370),m=n(6848);const p=e=>{
const{seq:t}=JSON.parse(e);return"number"==typeof t&&t>=1e5}
;async function g(e,{since:t=null,kinds:n=l.G,rules:o=w.D,thread:g},y,k=(void 0===g?null:i(g,f.A))){
if(o!==w.D||null===k)return null;try{const o=y??await async function(e,{longest:t,isLong:n},o=Math.min((0,
s.availableParallelism)(),a)){const i=await(0,r.open)(e);try{
const{size:e}=await i.stat(),r=Buffer.alloc(t+1),s=async e=>{const{bytesRead:t}=await i.read(r,0,r.length,Math.max(0,e))
;return r.toString("latin1",0,t).split("\n")};if(!n((await s(e-r.length)).at(-2)??""))return[];const a=[]
;for(let t=1;t<o;t++){const n=Math.floor(e*t/o);a.push(n+(await s(n))[0].length+1)}return a}finally{await i.close()}
}(e,{longest:c.Oc,isLong:p});if(0===o.length)return null;const i={path:e,mark:t?.size??null,kinds:n.map(({kind:e})=>({
kind:e}))},l=[0,...o,1/0],f=l.slice(1).map((e,t)=>({...i,from:l[t]??0,to:e}));return function(e,{mark:t,kinds:n}){
const r=u.CE.empty(),s=new h.e({rules:w.D,kinds:n,whole:!1,keep:!1,landed:!1}),o=new d.w,a=new d.w;let i={size:0,
root:u.zg.toString("hex"),head:c.mG,ts:null},l=null;for(const{first:n,prev:c,parts:u,lines:d,ids:f}of e){
if(n!==i.size||c!==i.head)throw new Error("the stretches do not meet")
;if(!o.addAll(f.claims)||!a.addAll(f.receipts))throw new Error("an id occurs twice");for(const{subtrees:e,...n}of u){
for(const{root:t,height:n}of e)r.append(t,n);if(i={...n,root:r.root().toString("hex")},
i.size!==r.size)throw new Error("a stretch has another number of lines");i.size===t&&(l=i)}for(const e of d)s.take(e,{
place:{file:"",line:0,offset:0}})}
if(s.most+Math.max(...e.map(({most:e})=>e))>m.b1.unsettled)throw new Error("much is unsettled")
;const f=e[0]?.origin??null;return{finding:null,entries:i.size,last:i,seen:l,gaps:[],replay:s,origin:f}}(await k(f),i)
}catch{return null}}})};
