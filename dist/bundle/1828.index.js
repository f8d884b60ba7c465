"use strict";exports.id=1828,exports.ids=[1828],exports.modules={...require("./84221.shared.js").modules,
31828:((e,t,n)=>{n.r(t),n.d(t,{verifyBranch:()=>K})
;var i=n(77198),s=n(52533),o=n(67968),a=n(96679),r=n(63273),c=n(89591),d=n(84221),l=n(50861),h=n(55543),u=n(8601),p=n(42369),f=n(99300)
;class BranchStory{#e=new Set;#t=g();take(e,t){const{files:n,opened:i,closed:o,runs:a,begun:r}=this.#t;switch(e.type){
case"run.opened":{const{trusted_keys_digest:t,approvers_digest:i}=e.data;return n.set(s.hL.trustedKeys(t),t),
n.set(s.hL.approvers(i),i),void a.push(e)}case"plan.created":
return void n.set(s.hL.plan(e.data.plan_file_digest),e.data.plan_file_digest);case"evidence.read":
return void n.set(s.hL.evidence(e.data.evidence_digest),e.data.evidence_digest);case"policy.decided":
return void(void 0===t||(0,f.Ys)(t)||n.set(s.hL.policy(e.data.policy_digest),e.data.policy_digest))
;case"receipt.minted":case"receipt.refused":return void n.set(s.hL.receipt(e.receipt_id),e.data.envelope_digest)
;case"operation.intent":{const{claim:o,receipt_id:a,run_attempt:c,run_id:d,seq:l}=e,p={claim:o,
operation_digest:e.data.operation_digest,run_attempt:c,run_id:d};return n.set((0,s.Ml)(a),(0,h.o)((0,u.d_)(p))),
i.set((0,h.o)((0,u.d_)({receipt_id:a,run_attempt:c,run_id:d,seq:l})),a),this.#e.add(a),void r.push({receipt:a,run:d,
plan:t?.plan?.data.plan_digest??"",claim:t??null})}case"operation.reconciled":
return void(this.#e.delete(e.data.receipt_id)&&o.push(e.data.receipt_id));default:if(!(0,
p.L2)(e)||void 0===e.receipt_id||"operation.in_doubt"===e.type)return;this.#e.delete(e.receipt_id)&&o.push(e.receipt_id)
}}next(){const e=this.#t;return this.#t=g(),e}}function g(){return{files:new Map,opened:new Map,closed:[],runs:[],
begun:[]}}
var m=n(57118),w=n(8422),y=n(27133),_=n(29241),v=n(93156),k=n(60197),$=n(43602),b=n(51370),z=n(38422),I=n(8222),J=n(82882),x=n(61060),S=n(29798),L=n(442)
;const j=[...I.d.filter(({name:e})=>["plan_file","receipt_files","trusted_keys"].includes(e)),...J.k,...f.Cg,...x.V]
;async function G(e,t,n){const i=await async function(e,t){
const{opened:n,plan:i,evidence:o,operations:a}=e,[r]=a.values(),c=r?.decided.data.policy_digest,d=[[z.Pb.plan,null===i?void 0:s.hL.plan(i.data.plan_file_digest)],[z.Pb.evidence,null===o?void 0:s.hL.evidence(o.data.evidence_digest)],[z.Pb.policy,void 0===c||(0,
f.Ys)(e)?void 0:s.hL.policy(c)],[z.Pb.trustedKeys,s.hL.trustedKeys(n.data.trusted_keys_digest)],[z.Pb.approvers,s.hL.approvers(n.data.approvers_digest)],...(0,
x.U)(e).map(({line:{receipt_id:e}})=>[(0,z.WI)(e),s.hL.receipt(e)])],l=new Map((0,
f.Ys)(e)?[[z.Pb.policy,Buffer.alloc(0)]]:[]);for(const[e,n]of d){const i=void 0===n?null:await t(n);null!==i&&l.set(e,i)
}return l}(e,t);return(0,L.GU)(new Map([...i,...P(e,i,n)]))}
const M=({operations:e})=>[...e.values()].some(({intent:e})=>null!==e),q=({operations:e})=>e.size>0;function P(e,t,n){
const[i]=(0,x.U)(e);if(void 0===i)return[];const s=(0,z.WI)(i.line.receipt_id);return(0,
d.mh)(s,t.get(s)??null).flatMap(({digest:e})=>{const t=n.get(e);return void 0===t?[]:[[(0,z.nx)(e),Buffer.from(t)]]})}
const C=[{name:"history",check:function({history:e,pins:t}){
if(null===e)throw new v.wI("missing","no history here, so that nobody can tell which commits count: give a whole clone")
;const{judged:n,accepted:i,rewritten:s,lost:o,unknown:a}=e,r=(0,v.at)("the history"),[c]=s;void 0!==c&&(0,
v.fJ)(r,`commit ${c.id} as it was signed`,c.fault);if(n.forked.length>0){const e=n.forked.map(({id:e})=>e).join(" and ")
;(0,v.fJ)(r,"one continuation of each commit",`${e}, which continue one side by side (ledger_forked)`)}const[d]=o
;void 0!==d&&(0,v.fJ)(r,`commit ${d}, which last= names`,"a history without it");if(null!==n.retired){
const e=`commit ${n.retired.id} is signed by a key that is out of force or retired (ledger_key_retired)`
;throw new v.wI("unverifiable",`${e}, and nothing else is accepted`)}
if(0===i.length&&null!==a&&null!==t)throw new v.wI("unverifiable",`commit ${a} is signed by no key in ${t.from}`)
;null===n.tip&&(0,v.fJ)(r,"a commit that counts","none")
;if(0===i.length)throw new v.wI("unpinned","nothing is signed yet: the branch has its first commit alone")
;return`${i.length} signed commits are accepted, the newest ${n.tip.id}`}},{name:"foreign",check:function({history:e}){
if(null===e)throw new v.wI("not_applicable","needs the history");const{recorded:t,later:n}=e.foreign
;return t.length+n.length===0?"no foreign commits":`foreign commits recorded: ${t.length}; not recorded yet: ${n.length}`
}},{name:"checkpoint_states",check:function({checkpoint:e,states:t,last:n,origin:i,ledger:o}){const a=(0,v.sb)(e)
;if(null!==o.finding)throw new v.wI("skipped","the ledger has a defect");if(null===a)throw null!==n&&(0,v.fJ)((0,
v.at)(s.nm),"a signed checkpoint","nothing"),
new v.wI("unpinned","a ledger without lines is believed only as the first commit of its branch")
;null!==i&&a.origin!==i&&(0,v.fJ)((0,v.at)(s.nm),`origin ${i}`,a.origin);const r=t.get(a.size);void 0===r&&(0,v.fJ)((0,
v.at)(s.nm),`at least ${a.size} lines`,String(n?.size??0));r.root!==a.root&&(0,v.fJ)((0,
v.at)(s.nm),`root ${String(r.root)}`,a.root);r.head!==a.head&&(0,v.fJ)((0,v.at)(s.nm),`head ${r.head}`,a.head)
;return`states ${a.size} lines`}},{name:"checkpoint_signatures",
check:function({checkpoint:e,history:t,pins:n,states:i}){const o=(0,v.sb)(e)
;if(null===o)throw new v.wI("not_applicable","a ledger without lines has no checkpoint")
;for(const{commit:e}of t?.accepted??[]){const{signed:t,id:o}=e
;(0,_.SC)(t,n,(0,m.nR)(i.get(t.size)),`${s.nm} of commit ${o}`)}return`signed by ${(0,_.SC)(o,n,(0,
m.nR)(i.get(o.size)),s.nm)}`}},{name:"tip",check:function({tip:e,checkpoint:t}){const n=(0,v.sb)(e),i=(0,v.sb)(t),o={
head:i?.head??a.mG,root:i?.root??r.zg.toString("hex"),size:i?.size??0};n.size!==o.size&&(0,v.fJ)((0,
v.at)(s.Ij),`size ${o.size} as in the checkpoint`,String(n.size));n.head!==o.head&&(0,v.fJ)((0,
v.at)(s.Ij),`head ${o.head} as in the checkpoint`,n.head)
;const c=r.CE.restore(n.size,n.frontier)?.root().toString("hex");c!==o.root&&(0,v.fJ)((0,
v.at)(s.Ij),`a frontier of root ${o.root}`,c??"one of another size");return"tip.json gives the checkpoint"}},...d.YN,{
name:"landed",check:({checkpoint:e,last:t})=>{const n=(0,v.sb)(e)?.size??0
;if(null!==t&&t.size>n)throw new v.wI("missing",`lines from seq ${n} to ${t.size-1} are after the last landed checkpoint`)
;return"every line is under the signed checkpoint"}},{name:"closed",check:({replay:{claims:e}})=>{
const t=[...e.values()].find(({unsettled:e})=>e>0);if(void 0===t)return"every intent has an outcome or a reconciliation"
;throw new v.wI("missing",`run ${t.opened.run_id} (claim ${t.id}) has intents without an outcome`)}},{name:"since",
check:({since:e,origin:t,states:n,last:i,ledger:s,pins:o})=>{
if(null===e)throw new v.wI("not_applicable","no earlier checkpoint was given")
;if(null!==s.finding)throw new v.wI("skipped","the ledger has a defect");const a=n.get(e.size)??null;return(0,w.t3)(e,{
origin:t,seen:a,last:i,partial:!1}),(0,_.SC)(e,o,(0,m.nR)(a),"the checkpoint given with --since"),
`extends the ledger as seen at size ${e.size}`}}];async function K(e,t){try{const n=await(0,
l.openHistory)(e,t.pins,void 0===t.now?{}:{now:t.now})
;return await async function(e,t,{pins:n,since:o=null,rules:a=b.D,kinds:r=i.G,run:c=null,hmacKeys:h=[],progress:u}){
const p=new d.$J(e),f=null===t?e=>Promise.resolve(p.bytes(e)):t.read,g=await(0,
v.CD)(s.nm,async()=>B(await f(s.nm))),w=await(0,v.CD)(s.Ij,async()=>{const e=await f(s.Ij);return null===e?(0,v.fJ)((0,
v.at)(s.Ij),"a file","nothing"):(0,d.Vh)(s.Ij,e,s.zA)}),y=new BranchStory,_=null===t?new d.GZ(p):new d.lR,z=new $.e({
kinds:r,rules:a,whole:!0,keep:c??!1,landed:!0});let I=null
;const J=(t?.accepted??[]).map(({commit:e})=>e.signed.size),x=[o?.size,"value"in g?g.value?.size:void 0,...J],L=x.reduce((e,t)=>Math.max(e,t??0),0)
;let P=null;const K=new m.sW({file:"ledger",startAt:({seq:e})=>(0,m.fU)(e),marks:new Set(x.filter(e=>void 0!==e)),
onLine:(e,t)=>{!function(e,t){if(1!==t.line)return;const n=(0,s.RA)(e.seq);n!==t.file&&(0,v.fJ)((0,
v.nx)(t,e,"seq"),`segment ${n}`,(0,k.SP)(t.file),"segments")}(e,t.place),e.seq%1e3==0&&u?.(e.seq,L),
"run.opened"===e.type&&(I=function(e,t,n){
"prod"!==e.mode&&(0,v.fJ)((0,v.nx)(t,e,"mode"),"prod on the ledger branch",e.mode,"branch_lines")
;null===e.data.vkey&&(0,v.fJ)((0,v.nx)(t,e,"data.vkey"),"a key on the ledger branch","null","branch_lines")
;const i=e.data.origin;null!==n&&n!==i&&(0,v.fJ)((0,v.nx)(t,e,"data.origin"),n,i,"branch_lines");return i
}(e,t.place,I)),"ledger.foreign"===e.type&&(P=e),z.take(e,t),y.take(e,z.claims.get(e.claim))}});async function*U(){
if(_ instanceof d.GZ)for await(const e of p.segments())yield e,
await _.take(y.next());else if(null!==t)for await(const{commit:e,files:n,first:i,segment:s}of(0,l.O)(t))P=null,yield s,
R(e.signed,K.state),Z(P,e,t,s.path),await _.take(n,y.next(),i,n=>t.read(n,e))}const Y=await K.feed(U(),"segments")
;_ instanceof d.GZ&&await _.finish();const{state:A,marked:D}=K,E={ledger:{finding:Y},history:t,last:A,states:D,
checkpoint:g,tip:w,files:_,replay:z,origin:I,pins:n,since:o
},W=["segments","branch_lines","commit_states","commit_foreign"],Q=(0,v.GG)([...(0,
$.v)(a,W),...C],E),V=null===c?[]:await async function(e,t,{read:n,kinds:i,hmacKeys:s}){
const o=[...t.replay.claims.values()].filter(({opened:t})=>t.run_id===e);if(0===o.length)return[{name:"run",
status:"missing",detail:`the branch has no lines of run ${e}`}];const a=new Map;for(const e of o){
const o=await G(e,n,t.files.approvalTexts).catch(e=>{if(e instanceof v.wI)return e;throw e})
;if(o instanceof v.wI)return[{name:"run",status:o.status,detail:o.message},...a.values()];const r={files:await(0,
S.kZ)(o,await o.list(),i),ledger:{...t.ledger,claim:e,stretches:[],entries:0,states:t.states,last:t.last},pins:t.pins,
hmacKeys:s,since:null,accepted:null,kinds:i
},c=j.filter(({name:t})=>(M(e)||"signed_approvals"!==t)&&(q(e)||"decisions_follow"!==t));for(const e of(0,v.GG)(c,r)){
const t=a.get(e.name)??e;a.set(e.name,(0,v.Zk)([t,e])??e)}}return[{name:"run",status:"ok",
detail:`${o.length} jobs of run ${e}`},...a.values()]}(c,E,{read:f,kinds:r,hmacKeys:h});return(0,
v.EI)([...Q,...V],K.entries,A)}(e,n,t).finally(()=>n?.close())}catch(e){if(!(e instanceof y.MQ))throw e;return(0,
v.EI)([{name:"history",status:e.isMissing?"missing":"failed",detail:e.message}])}}function B(e){return null===e?null:(0,
c.S)(e)??(0,v.fJ)((0,v.at)(s.nm),"a signed checkpoint","other text")}function R({size:e,root:t,head:n},i){const o=(0,
v.at)(s.nm);i?.size!==e&&(0,v.fJ)(o,`size ${i?.size??0}`,String(e),"commit_states"),i.root!==t&&(0,
v.fJ)(o,`root ${String(i.root)} at size ${e}`,t,"commit_states"),i.head!==n&&(0,
v.fJ)(o,`head ${i.head} at size ${e}`,n,"commit_states")}function Z(e,{id:t,signed:n},{commits:i},s){
const{base:a,parent:r}=n,c=(e,n)=>(0,v.fJ)((0,v.at)(s),`${e} in commit ${t}`,n,"commit_foreign")
;if(null===e)return void(a!==r&&c("ledger.foreign","none"));a===r&&c("no ledger.foreign","one"),
e.data.base!==a&&c(`base ${a}`,e.data.base);const d=[r,...i.get(r)?.parents??[]].filter(e=>!(0,o.QX)(e,a,i))
;d.includes(e.data.head)||c(`head ${d.join(" or ")}`,e.data.head)}})};
