"use strict";exports.modules={37055:((e,t,s)=>{s.d(t,{A:()=>l});var r=s(63273),n=s(57118),i=s(43602),o=s(51370),a=s(442)
;async function l({path:e,from:t,to:s,mark:i,kinds:o},l){const p=new Runs(o),c=[];let h=[],u=null,d=null;const y=()=>{
null!==f.state&&c.push({...f.state,subtrees:h}),h=[]},f=new n.sW({file:e,startAt:e=>null!==u?null:(u=e,{frontier:null,
head:null}),marks:new Set,onLine:(e,t,s)=>{"run.opened"===e.type&&(d??=e.data.origin),(0,r.wS)(h,e.seq,s),
e.seq+1===i&&y(),p.take(e,t)}});for await(const r of(0,a.Pq)(e,!0,{from:t,to:s}))l?.throwIfAborted(),f.push(r);f.end(),
y();const{seq:m,prev:w}=u;return{first:m,prev:w,parts:c,origin:d,...p.told()}}class Runs{#e;#t=new Map;#s=[];#r=0
;constructor(e){this.#e=new i.e({rules:o.D,kinds:e,whole:!1,keep:!1,landed:!1})}take(e,t){
if(++this.#r>5e4)throw new Error("too many lines of runs that are not over");const s="run.opened"===e.type
;if(!s&&!this.#e.claims.has(e.claim))return void this.#n(e);const r=s?[]:this.#t.get(e.claim)??[];r.push(e),
this.#t.set(e.claim,r),this.#e.take(e,t),"run.closed"!==e.type||this.#i(r)||(this.#t.delete(e.claim),this.#r-=r.length)}
told(){const{seen:e,most:t}=this.#e;return{lines:[...this.#t.values(),this.#s].flat().sort((e,t)=>e.seq-t.seq),ids:{
claims:e.claims.slots,receipts:e.receipts.slots},most:t}}#i(e){
return e.some(({type:e,receipt_id:t})=>"operation.reconciled"===e||this.#e.open.has(t??""))}#n(e){
if("operation.reconciled"===e.type&&this.#e.open.has(e.data.receipt_id))throw new Error("a run of an earlier stretch settles an intent of this one")
;if(("receipt.minted"===e.type||"receipt.refused"===e.type)&&!this.#e.isNewReceipt(e.receipt_id))throw new Error("a receipt occurs twice")
;this.#s.push(e)}}})};
