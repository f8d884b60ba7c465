"use strict";exports.id=9455,exports.ids=[9455],exports.modules={...require("./84221.shared.js").modules,
59455:((e,t,n)=>{n.r(t),n.d(t,{inclusionFromBranch:()=>$,inclusionFromProof:()=>z,verifyInclusion:()=>P})
;var i=n(9596),o=n(31615),r=n(8601),s=n(52533),c=n(96679),a=n(63273),l=n(89591),f=n(38422),u=n(43218),h=n(84221),p=n(50861),d=n(57118),g=n(42369),w=n(29241),m=n(6848),k=n(442),y=n(93156),x=n(60197)
;async function b(e,t,n){let i=null;await q(t(),e=>{(0,g.L2)(e)&&e.receipt_id===n&&(i=e)})
;const o=i,r=null===o?void 0:e.find(({start:e,size:t})=>e.size<=o.seq&&o.seq<t);if(null===o||void 0===r)return null
;const s=(0,u.cq)(o.seq,r.size,r.start);return await q(t(),({seq:e},t)=>s.take(e,t)),(0,u.cG)({checkpoint:r.checkpoint,
extra:Buffer.from((0,c.oZ)(o)),index:o.seq,path:s.hashes()})}async function z(e,t){const n=await(0,
k.oD)(e,f.Pb.checkpoints,m.b1.fileBytes)
;return b((0,o.Uj)(f.rN,(0,r.OW)(n),f.Pb.checkpoints).flatMap(({after:e,first_seq:t,frontier:n})=>{
const i=a.CE.restore(t,n),o=null===e?void 0:(0,l.S)(e)?.size;return null===e||null===i||void 0===o?[]:[{checkpoint:e,
size:o,start:i}]}),()=>[{path:f.Pb.ledger,pieces:e.stream(f.Pb.ledger)}],t)}async function $(e,t,n){
const i=new h.$J(e),o=await(0,p.openHistory)(e,n);try{
const e=null===o?i.bytes(s.nm):await o.read(s.nm),n=e?.toString()??"",r=[{checkpoint:n,size:(0,l.S)(n)?.size??0,
start:a.CE.empty()}];return await b(r,()=>(0,h.TW)(i,o),t)}finally{o?.close()}}async function q(e,t){const n=new d.sW({
file:f.Pb.ledger,startAt:()=>({frontier:null,head:null}),marks:new Set,onLine:(e,n,i)=>t(e,i)}),i=await n.feed(e)
;if(null!==i)throw i}const S=[{name:"inclusion_form",check:({file:e,size:t,proof:n})=>(t>m.b1.noteBytes&&(0,y.fJ)((0,
y.at)(e),`at most ${m.b1.noteBytes} bytes`,"more"),
null===n?(0,y.fJ)((0,y.at)(e),"a C2SP tlog-proof@v1 with the line in extra","other text"):"a C2SP tlog-proof@v1")},{
name:"line",check:e=>{const t=J(e),{file:n}=e,{index:i}=v(e);return t.seq!==i&&(0,y.fJ)((0,
y.at)(n),`the line of seq ${i}`,String(t.seq)),(0,g.L2)(t)||(0,y.fJ)((0,y.at)(n),"an outcome line",t.type),
`${t.type} of ${(0,x.SP)(t.operation_id)} in run ${t.run_id}`}},{name:"inclusion",check:e=>{
const{file:t}=e,{extra:n,index:i,path:o,signed:r}=v(e),s=(0,u.Y2)((0,c.Hw)(n),i,r.size,o);return s!==r.root&&(0,
y.fJ)((0,
y.at)(t),`a path to root ${r.root}`,s??"a path that does not fit"),`included: line ${i} of the ledger of ${r.size} lines`
}},{name:"checkpoint_signatures",check:e=>{const{index:t,signed:n}=v(e),o=(0,i.p)(J(e).ts)??0,r=t===n.size-1?o:{since:o}
;return`signed by ${(0,w.SC)(n,e.pins,r,"the checkpoint",e.accepted)}`}},{name:"since",check:e=>{const{since:t}=e
;if(null===t)throw new y.wI("not_applicable","no earlier checkpoint was given")
;const{origin:n,size:i,root:o}=v(e).signed,r=(0,y.at)("the checkpoint given with --since");if(t.origin!==n&&(0,
y.fJ)(r,`origin ${n}`,t.origin),
t.size!==i)throw new y.wI("missing","one line cannot show that the ledger extends another checkpoint")
;return t.root!==o&&(0,y.fJ)(r,`root ${o}`,t.root),"the same checkpoint"}}];function v({proof:e}){
if(null===e)throw new y.wI("skipped","needs the proof");return e}function J(e){const{extra:t}=v(e),n=(0,r._6)(t)
;(null===n||t.length>c.Oc)&&(0,y.fJ)((0,y.at)(e.file),"a ledger line in extra","other bytes");try{return(0,c.A)(n)
}catch(t){return(0,y.fJ)((0,y.at)(e.file),"a ledger line in extra",String(t))}}
function P(e,t,{pins:n,since:i=null,accepted:o=null}){const r=e.length,s=r>m.b1.noteBytes?null:(0,u.as)(e,l.S),c=(0,
y.GG)(S,{file:t,size:r,proof:s,pins:n,since:i,accepted:o});return(0,y.EI)(c,null===s?0:1,s?.signed)}})};
