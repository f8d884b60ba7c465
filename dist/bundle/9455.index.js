import{modules as e}from"./84221.shared.js";export const id=9455;export const ids=[9455];export const modules={...e,
59455:((e,t,n)=>{n.r(t),n.d(t,{INCLUSION_CHECKS:()=>b,inclusionFromBranch:()=>z,inclusionFromProof:()=>x,
verifyInclusion:()=>q})
;var i=n(9596),o=n(31615),r=n(8601),s=n(52533),c=n(96679),a=n(63273),l=n(89591),f=n(38422),u=n(43218),p=n(84221),h=n(36762),d=n(94172),g=n(42369),m=n(29241),w=n(6848),k=n(93156)
;async function y(e,t,n){let i=null;await S(t(),e=>{(0,g.L2)(e)&&e.receipt_id===n&&(i=e)})
;const o=i,r=null===o?void 0:e.find(({start:e,size:t})=>e.size<=o.seq&&o.seq<t);if(null===o||void 0===r)return null
;const s=(0,u.h5)(o.seq,r.size).map(e=>({...e,tree:r.start.from(e.first)??a.CE.empty()}))
;return await S(t(),({seq:e},t)=>{e<r.start.size||e===o.seq||s.find(({first:t,size:n})=>t<=e&&e<t+n)?.tree.append(t)}),
(0,u.cG)({checkpoint:r.checkpoint,extra:Buffer.from((0,c.oZ)(o)),index:o.seq,
path:s.map(({tree:e,first:t,size:n})=>function(e,t,n,i){const o=n+i<=t.size?t.from(n)?.subtrees()[0]:void 0
;return o??e.root().toString("hex")}(e,r.start,t,n))})}async function x(e,t){const n=await(0,
w.oD)(e,f.Pb.checkpoints,w.b1.fileBytes)
;return y((0,o.Uj)(f.rN,(0,r.OW)(n),f.Pb.checkpoints).flatMap(({after:e,first_seq:t,frontier:n})=>{
const i=a.CE.restore(t,n),o=null===e?void 0:(0,l.S)(e)?.size;return null===e||null===i||void 0===o?[]:[{checkpoint:e,
size:o,start:i}]}),()=>[{path:f.Pb.ledger,pieces:e.stream(f.Pb.ledger)}],t)}async function z(e,t,n){
const i=new p.$J(e),o=await(0,h.openHistory)(e,n);try{
const e=null===o?i.bytes(s.nm):await o.read(s.nm),n=e?.toString()??"",r=[{checkpoint:n,size:(0,l.S)(n)?.size??0,
start:a.CE.empty()}];return await y(r,()=>(0,p.TW)(i,o),t)}finally{o?.close()}}async function S(e,t){const n=new d.sW({
file:f.Pb.ledger,startAt:()=>({frontier:null,head:null}),marks:new Set,onLine:(e,n,i)=>t(e,i)}),i=await n.feed(e)
;if(null!==i)throw i}const b=[{name:"inclusion_form",check:({file:e,proof:t})=>null===t?(0,k.fJ)((0,
k.at)(e),"a C2SP tlog-proof@v1 with the line in extra","other text"):"a C2SP tlog-proof@v1"},{name:"line",check:e=>{
const t=$(e),{file:n}=e,{index:i}=v(e);return t.seq!==i&&(0,k.fJ)((0,k.at)(n),`the line of seq ${i}`,String(t.seq)),(0,
g.L2)(t)||(0,k.fJ)((0,k.at)(n),"an outcome line",t.type),`${t.type} of ${(0,k.SP)(t.operation_id)} in run ${t.run_id}`}
},{name:"inclusion",check:e=>{const{file:t}=e,{extra:n,index:i,path:o,signed:r}=v(e),s=(0,u.Y2)((0,c.Hw)(n),i,r.size,o)
;return s!==r.root&&(0,k.fJ)((0,k.at)(t),`a path to root ${r.root}`,s??"a path that does not fit"),
`included: line ${i} of the ledger of ${r.size} lines`}},{name:"checkpoint_signatures",check:e=>{
const{index:t,signed:n}=v(e),o=(0,i.p)($(e).ts)??0,r=t===n.size-1?o:{since:o};return`signed by ${(0,
m.SC)(n,e.pins,r,"the checkpoint",e.accepted)}`}},{name:"since",check:e=>{const{since:t}=e
;if(null===t)throw new k.wI("not_applicable","no earlier checkpoint was given")
;const{origin:n,size:i,root:o}=v(e).signed,r=(0,k.at)("the checkpoint given with --since");if(t.origin!==n&&(0,
k.fJ)(r,`origin ${n}`,t.origin),
t.size!==i)throw new k.wI("missing","one line cannot show that the ledger extends another checkpoint")
;return t.root!==o&&(0,k.fJ)(r,`root ${o}`,t.root),"the same checkpoint"}}];function v({proof:e}){
if(null===e)throw new k.wI("skipped","needs the proof");return e}function $(e){const{extra:t}=v(e),n=(0,r._6)(t)
;(null===n||t.length>c.Oc)&&(0,k.fJ)((0,k.at)(e.file),"a ledger line in extra","other bytes");try{return(0,c.A)(n)
}catch(t){return(0,k.fJ)((0,k.at)(e.file),"a ledger line in extra",String(t))}}
function q(e,t,{pins:n,since:i=null,accepted:o=null}){const r=(0,u.as)(e,l.S),s=(0,k.GG)(b,{file:t,proof:r,pins:n,
since:i,accepted:o});return(0,k.EI)(s,null===r?0:1,r?.signed)}})};
