import{modules as e}from"./37055.shared.js";export const id=3090;export const ids=[3090];export const modules={...e,
33090:((e,t,n)=>{n.r(t),n.d(t,{examineInStretches:()=>p})
;var r=n(51455),o=n(48161),s=n(75919),a=n(77198),i=n(96679),l=n(63273),c=n(7821),u=n(37055),d=n(43602),f=n(51370),h=n(6848)
;const m=1e5,w=8;async function p(e,{since:t=null,kinds:n=a.G,rules:p=f.D,thread:g},y,k=(void 0===g?null:function(e){
return async t=>{const n=new AbortController,r=t.slice(0,-1).map(t=>function(e,t,n){return new Promise((r,o)=>{
const a=new s.Worker(e,{workerData:t,env:{},execArgv:[]});n.addEventListener("abort",()=>{a.terminate()}),
a.once("message",r).once("error",o),a.once("exit",()=>o(new Error("the thread ended")))})}(e,t,n.signal));try{
return await Promise.all([...r,...t.slice(-1).map(e=>(0,u.A)(e,n.signal))])}finally{n.abort()}}}(g))){
if(p!==f.D||null===k)return null;try{const s=y??await async function(e){const t=Math.min((0,
o.availableParallelism)(),w),n=await(0,r.open)(e);try{const{size:e}=await n.stat(),r=Buffer.alloc(i.Oc+1),o=async e=>{
const{bytesRead:t}=await n.read(r,0,r.length,Math.max(0,e));return r.toString("latin1",0,t).split("\n")
},s=(await o(e-r.length)).at(-2)??"",{seq:a}=JSON.parse(s);if(t<2||"number"!=typeof a||a<m)return[];const l=[]
;for(let n=1;n<t;n++){const r=Math.floor(e*n/t);l.push(r+((await o(r))[0]??"").length+1)}return l}finally{
await n.close()}}(e);if(0===s.length)return null;const a={path:e,mark:t?.size??null,kinds:n.map(({kind:e})=>({kind:e}))
},u=[0,...s,1/0],p=u.slice(1).map((e,t)=>({...a,from:u[t]??0,to:e}));return function(e,{mark:t,kinds:n}){
const r=l.CE.empty(),o=new d.e({rules:f.D,kinds:n,whole:!1,keep:!1,landed:!1}),s=new c.w,a=new c.w;let u={size:0,
root:l.zg.toString("hex"),head:i.mG,ts:null},m=0===t?u:null;for(const{first:n,prev:i,parts:l,lines:c,ids:d}of e){
if(n!==u.size||i!==u.head)throw new Error("the stretches do not meet")
;if(!s.addAll(d.claims)||!a.addAll(d.receipts))throw new Error("an id occurs twice");for(const{subtrees:e,...n}of l){
for(const{root:t,height:n}of e)r.append(t,n);if(u={...n,root:r.root().toString("hex")},
u.size!==r.size)throw new Error("a stretch has another number of lines");u.size===t&&(m=u)}for(const e of c)o.take(e,{
place:{file:"",line:0,offset:0}})}
if(o.most+Math.max(...e.map(({most:e})=>e))>h.b1.unsettled)throw new Error("much is unsettled")
;const w=e.find(e=>null!==e.origin)?.origin??null;return{finding:null,entries:u.size,last:u,seen:m,gaps:[],replay:o,
origin:w}}(await k(p),a)}catch{return null}}})};
