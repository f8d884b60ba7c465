"use strict";exports.modules={59455:((e,n,t)=>{t.r(n),t.d(n,{inclusionFromBranch:()=>$,inclusionFromProof:()=>x,
verifyInclusion:()=>v})
;var i=t(9596),o=t(31615),r=t(8601),s=t(52533),c=t(96679),a=t(63273),l=t(89591),f=t(38422),u=t(43218),h=t(84221),p=t(50861),d=t(57118),g=t(42369),w=t(29241),k=t(6848),m=t(442),y=t(93156),b=t(60197)
;async function z(e,n,t){let i=null;await S(n(),e=>{(0,g.L2)(e)&&e.receipt_id===t&&(i=e)})
;const o=i,r=null===o?void 0:e.find(({start:e,size:n})=>e.size<=o.seq&&o.seq<n);if(null===o||void 0===r)return null
;const s=(0,u.cq)(o.seq,r.size,r.start);return await S(n(),({seq:e},n)=>s.take(e,n)),(0,u.cG)({checkpoint:r.checkpoint,
extra:Buffer.from((0,c.oZ)(o)),index:o.seq,path:s.hashes()})}async function x(e,n){const t=await(0,
m.oD)(e,f.Pb.checkpoints,k.b1.fileBytes)
;return z((0,o.Uj)(f.rN,(0,r.OW)(t),f.Pb.checkpoints).flatMap(({after:e,first_seq:n,frontier:t})=>{if(null===e)return[]
;const i=a.CE.restore(n,t),o=(0,l.S)(e)?.size??0;return null===i?[]:[{checkpoint:e,size:o,start:i}]}),()=>[{
path:f.Pb.ledger,pieces:e.stream(f.Pb.ledger)}],n)}async function $(e,n,t){const i=new h.$J(e),o=await(0,
p.openHistory)(e,t);try{const e=null===o?i.bytes(s.nm):await o.read(s.nm),t=e?.toString()??"",r=[{checkpoint:t,size:(0,
l.S)(t)?.size??0,start:a.CE.empty()}];return await z(r,()=>(0,h.TW)(i,o),n)}finally{o?.close()}}async function S(e,n){
const t=new d.sW({file:f.Pb.ledger,startAt:()=>({frontier:null,head:null}),marks:new Set,onLine:(e,t,i)=>n(e,i)
}),i=await t.feed(e);if(null!==i)throw i}const q=[{name:"inclusion_form",
check:({file:e,size:n,proof:t})=>(n>k.b1.noteBytes&&(0,y.fJ)((0,y.at)(e),`at most ${k.b1.noteBytes} bytes`,"more"),
null===t?(0,y.fJ)((0,y.at)(e),"a C2SP tlog-proof@v1 with the line in extra","other text"):"a C2SP tlog-proof@v1")},{
name:"line",check:e=>{const n=P(e),{file:t}=e,{index:i}=J(e);return n.seq!==i&&(0,y.fJ)((0,
y.at)(t),`the line of seq ${i}`,String(n.seq)),(0,g.L2)(n)||(0,y.fJ)((0,y.at)(t),"an outcome line",n.type),
`${n.type} of ${(0,b.SP)(n.operation_id)} in run ${n.run_id}`}},{name:"inclusion",check:e=>{
const{file:n}=e,{extra:t,index:i,path:o,signed:r}=J(e),s=(0,u.Y2)((0,c.Hw)(t),i,r.size,o);return s!==r.root&&(0,
y.fJ)((0,
y.at)(n),`a path to root ${r.root}`,s??"a path that does not fit"),`included: line ${i} of the ledger of ${r.size} lines`
}},{name:"checkpoint_signatures",check:e=>{const{index:n,signed:t}=J(e),o=(0,i.p)(P(e).ts)??0,r=n===t.size-1?o:{since:o}
;return`signed by ${(0,w.SC)(t,e.pins,r,"the checkpoint",e.accepted)}`}},{name:"since",check:e=>{const{since:n}=e
;if(null===n)throw new y.wI("not_applicable","no earlier checkpoint was given")
;const{origin:t,size:i,root:o}=J(e).signed,r=(0,y.at)("the checkpoint given with --since");if(n.origin!==t&&(0,
y.fJ)(r,`origin ${t}`,n.origin),
n.size!==i)throw new y.wI("missing","one line cannot show that the ledger extends another checkpoint")
;return n.root!==o&&(0,y.fJ)(r,`root ${o}`,n.root),"the same checkpoint"}}];function J({proof:e}){
if(null===e)throw new y.wI("skipped","needs the proof");return e}function P(e){const{extra:n}=J(e),t=(0,r._6)(n)
;(null===t||n.length>c.Oc)&&(0,y.fJ)((0,y.at)(e.file),"a ledger line in extra","other bytes");try{return(0,c.A)(t)
}catch(n){return(0,y.fJ)((0,y.at)(e.file),"a ledger line in extra",String(n))}}
function v(e,n,{pins:t,since:i=null,accepted:o=null}){const r=e.length,s=r>k.b1.noteBytes?null:(0,u.as)(e,l.S),c=(0,
y.GG)(q,{file:n,size:r,proof:s,pins:t,since:i,accepted:o});return(0,y.EI)(c,null===s?0:1,s?.signed)}})};
