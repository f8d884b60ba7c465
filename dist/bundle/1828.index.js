"use strict";exports.id=1828,exports.ids=[1828],exports.modules={...require("./84221.shared.js").modules,
31828:((e,t,n)=>{n.r(t),n.d(t,{verifyBranch:()=>B})
;var i=n(77198),s=n(9596),o=n(52533),a=n(67968),r=n(96679),c=n(63273),l=n(89591),d=n(84221),h=n(50861),u=n(55543),p=n(8601),f=n(42369),g=n(99300)
;class BranchStory{#e=new Set;#t=m();take(e,t){
const{files:n,opened:i,closed:s,runs:a,begun:r}=this.#t,c=e.receipt_id??"";switch(e.type){case"run.opened":{
const{trusted_keys_digest:t,approvers_digest:i}=e.data;return n.set(o.hL.trustedKeys(t),t),n.set(o.hL.approvers(i),i),
void a.push(e)}case"plan.created":return void n.set(o.hL.plan(e.data.plan_file_digest),e.data.plan_file_digest)
;case"evidence.read":return void n.set(o.hL.evidence(e.data.evidence_digest),e.data.evidence_digest)
;case"policy.decided":
return void(void 0===t||(0,g.Ys)(t)||n.set(o.hL.policy(e.data.policy_digest),e.data.policy_digest))
;case"receipt.minted":case"receipt.refused":return void n.set(o.hL.receipt(c),e.data.envelope_digest)
;case"operation.intent":{const{claim:s,run_attempt:a,run_id:l,seq:d}=e,h={claim:s,
operation_digest:e.data.operation_digest,run_attempt:a,run_id:l};return n.set((0,o.Ml)(c),(0,u.o)((0,p.d_)(h))),
i.set((0,u.o)((0,p.d_)({receipt_id:c,run_attempt:a,run_id:l,seq:d})),c),this.#e.add(c),void r.push({receipt:c,run:l,
plan:t?.plan?.data.plan_digest??"",claim:t??null})}case"operation.reconciled":
return void(this.#e.delete(e.data.receipt_id)&&s.push(e.data.receipt_id));default:if(!(0,
f.L2)(e)||void 0===e.receipt_id||"operation.in_doubt"===e.type)return;this.#e.delete(c)&&s.push(c)}}next(){
const e=this.#t;return this.#t=m(),e}}function m(){return{files:new Map,opened:new Map,closed:[],runs:[],begun:[]}}
var w=n(57118),y=n(8422),v=n(27133),_=n(29241),k=n(93156),$=n(60197),b=n(43602),z=n(51370),I=n(38422),J=n(8222),x=n(82882),S=n(61060),L=n(29798),j=n(442)
;const G=[...J.d.filter(({name:e})=>["plan_file","receipt_files","trusted_keys"].includes(e)),...x.k,...g.Cg,...S.V]
;async function M(e,t,n){const i=await async function(e,t){
const{opened:n,plan:i,evidence:s,operations:a}=e,[r]=a.values(),c=r?.decided.data.policy_digest,l=[[I.Pb.plan,null===i?void 0:o.hL.plan(i.data.plan_file_digest)],[I.Pb.evidence,null===s?void 0:o.hL.evidence(s.data.evidence_digest)],[I.Pb.policy,void 0===c||(0,
g.Ys)(e)?void 0:o.hL.policy(c)],[I.Pb.trustedKeys,o.hL.trustedKeys(n.data.trusted_keys_digest)],[I.Pb.approvers,o.hL.approvers(n.data.approvers_digest)],...(0,
S.U)(e).map(({line:{receipt_id:e=""}})=>[(0,I.WI)(e),o.hL.receipt(e)])],d=new Map((0,
g.Ys)(e)?[[I.Pb.policy,Buffer.alloc(0)]]:[]);for(const[e,n]of l){const i=void 0===n?null:await t(n);null!==i&&d.set(e,i)
}return d}(e,t);return(0,j.GU)(new Map([...i,...C(e,i,n)]))}
const q=({operations:e})=>[...e.values()].some(({intent:e})=>null!==e),P=({operations:e})=>e.size>0;function C(e,t,n){
const[i]=(0,S.U)(e);if(void 0===i)return[];const s=(0,I.WI)(i.line.receipt_id??"");return(0,
d.mh)(s,t.get(s)??null).flatMap(({digest:e})=>{const t=n.get(e);return void 0===t?[]:[[(0,I.nx)(e),Buffer.from(t)]]})}
const K=[{name:"history",check:function({history:e,pins:t}){
if(null===e)throw new k.wI("missing","no history here, so that nobody can tell which commits count: give a whole clone")
;const{judged:n,accepted:i,rewritten:s,lost:o,unknown:a}=e,r=(0,k.at)("the history"),[c]=s;void 0!==c&&(0,
k.fJ)(r,`commit ${c.id} as it was signed`,c.fault);if(n.forked.length>0){const e=n.forked.map(({id:e})=>e).join(" and ")
;(0,k.fJ)(r,"one continuation of each commit",`${e}, which continue one side by side (ledger_forked)`)}const[l]=o
;void 0!==l&&(0,k.fJ)(r,`commit ${l}, which last= names`,"a history without it");if(null!==n.retired){
const e=`commit ${n.retired.id} is signed by a key that is out of force or retired (ledger_key_retired)`
;throw new k.wI("unverifiable",`${e}, and nothing else is accepted`)}
if(0===i.length&&null!==a&&null!==t)throw new k.wI("unverifiable",`commit ${a} is signed by no key in ${t.from}`)
;null===n.tip&&(0,k.fJ)(r,"a commit that counts","none")
;if(0===i.length)throw new k.wI("unpinned","nothing is signed yet: the branch has its first commit alone")
;return`${i.length} signed commits are accepted, the newest ${n.tip.id}`}},{name:"foreign",check:function({history:e}){
if(null===e)throw new k.wI("not_applicable","needs the history");const{recorded:t,later:n}=e.foreign
;return t.length+n.length===0?"no foreign commits":`foreign commits recorded: ${t.length}; not recorded yet: ${n.length}`
}},{name:"checkpoint_states",check:function({checkpoint:e,states:t,last:n,origin:i,ledger:s}){const a=(0,k.sb)(e)
;if(null!==s.finding)throw new k.wI("skipped","the ledger has a defect");if(null===a)throw null!==n&&(0,k.fJ)((0,
k.at)(o.nm),"a signed checkpoint","nothing"),
new k.wI("unpinned","a ledger without lines is believed only as the first commit of its branch")
;null!==i&&a.origin!==i&&(0,k.fJ)((0,k.at)(o.nm),`origin ${i}`,a.origin);const r=t.get(a.size);void 0===r&&(0,k.fJ)((0,
k.at)(o.nm),`at least ${a.size} lines`,String(n?.size??0));r.root!==a.root&&(0,k.fJ)((0,
k.at)(o.nm),`root ${String(r.root)}`,a.root);r.head!==a.head&&(0,k.fJ)((0,k.at)(o.nm),`head ${r.head}`,a.head)
;return`states ${a.size} lines`}},{name:"checkpoint_signatures",
check:function({checkpoint:e,history:t,pins:n,states:i}){const a=(0,k.sb)(e)
;if(null===a)throw new k.wI("not_applicable","a ledger without lines has no checkpoint")
;for(const{commit:e}of t?.accepted??[]){const{signed:t,id:a}=e
;(0,_.SC)(t,n,(0,s.p)(i.get(t.size)?.ts??""),`${o.nm} of commit ${a}`)}return`signed by ${(0,_.SC)(a,n,(0,
s.p)(i.get(a.size)?.ts??""),o.nm)}`}},{name:"tip",check:function({tip:e,checkpoint:t}){const n=(0,k.sb)(e),i=(0,
k.sb)(t),s={head:i?.head??r.mG,root:i?.root??c.zg.toString("hex"),size:i?.size??0};n.size!==s.size&&(0,k.fJ)((0,
k.at)(o.Ij),`size ${s.size} as in the checkpoint`,String(n.size));n.head!==s.head&&(0,k.fJ)((0,
k.at)(o.Ij),`head ${s.head} as in the checkpoint`,n.head)
;const a=c.CE.restore(n.size,n.frontier)?.root().toString("hex");a!==s.root&&(0,k.fJ)((0,
k.at)(o.Ij),`a frontier of root ${s.root}`,a??"one of another size");return"tip.json gives the checkpoint"}},...d.YN,{
name:"landed",check:({checkpoint:e,last:t})=>{const n=(0,k.sb)(e)?.size??0
;if(null!==t&&t.size>n)throw new k.wI("missing",`lines from seq ${n} to ${t.size-1} are after the last landed checkpoint`)
;return"every line is under the signed checkpoint"}},{name:"closed",check:({replay:{claims:e}})=>{
const t=[...e.values()].find(({unsettled:e})=>e>0);if(void 0===t)return"every intent has an outcome or a reconciliation"
;throw new k.wI("missing",`run ${t.opened.run_id} (claim ${t.id}) has intents without an outcome`)}},{name:"since",
check:({since:e,origin:t,states:n,last:i,ledger:o,pins:a})=>{
if(null===e)throw new k.wI("not_applicable","no earlier checkpoint was given")
;if(null!==o.finding)throw new k.wI("skipped","the ledger has a defect");const r=n.get(e.size)??null;return(0,y.t3)(e,{
origin:t,seen:r,last:i,partial:!1}),(0,_.SC)(e,a,(0,s.p)(r?.ts??""),"the checkpoint given with --since"),
`extends the ledger as seen at size ${e.size}`}}];async function B(e,t){try{const n=await(0,
h.openHistory)(e,t.pins,void 0===t.now?{}:{now:t.now})
;return await async function(e,t,{pins:n,since:s=null,rules:a=z.D,kinds:r=i.G,run:c=null,hmacKeys:l=[],progress:u}){
const p=new d.$J(e),f=null===t?e=>Promise.resolve(p.bytes(e)):t.read,g=await(0,
k.CD)(o.nm,async()=>Z(await f(o.nm))),m=await(0,k.CD)(o.Ij,async()=>{const e=await f(o.Ij);return null===e?(0,k.fJ)((0,
k.at)(o.Ij),"a file","nothing"):(0,d.Vh)(o.Ij,e,o.zA)}),y=new BranchStory,v=null===t?new d.GZ(p):new d.lR,_=new b.e({
kinds:r,rules:a,whole:!0,keep:c??!1,landed:!0});let I=null
;const J=(t?.accepted??[]).map(({commit:e})=>e.signed.size),x=[s?.size,"value"in g?g.value?.size:void 0,...J],S=x.reduce((e,t)=>Math.max(e,t??0),0)
;let j=null;const C=new w.sW({file:"ledger",startAt:({seq:e})=>(0,w.fU)(e),marks:new Set(x.filter(e=>void 0!==e)),
onLine:(e,t)=>{!function(e,t){if(1!==t.line)return;const n=(0,o.RA)(e.seq);n!==t.file&&(0,k.fJ)((0,
k.nx)(t,e,"seq"),`segment ${n}`,(0,$.SP)(t.file),"segments")}(e,t.place),e.seq%1e3==0&&u?.(e.seq,S),
"run.opened"===e.type&&(I=function(e,t,n){
"prod"!==e.mode&&(0,k.fJ)((0,k.nx)(t,e,"mode"),"prod on the ledger branch",e.mode,"branch_lines")
;null===e.data.vkey&&(0,k.fJ)((0,k.nx)(t,e,"data.vkey"),"a key on the ledger branch","null","branch_lines")
;const i=e.data.origin;null!==n&&n!==i&&(0,k.fJ)((0,k.nx)(t,e,"data.origin"),n,i,"branch_lines");return i
}(e,t.place,I)),"ledger.foreign"===e.type&&(j=e),_.take(e,t),y.take(e,_.claims.get(e.claim))}});async function*B(){
if(v instanceof d.GZ)for await(const e of p.segments())yield e,
await v.take(y.next());else if(null!==t)for await(const{commit:e,files:n,first:i,segment:s}of(0,h.O)(t))j=null,yield s,
U(e.signed,C.state),Y(j,e,t,s.path),await v.take(n,y.next(),i,n=>t.read(n,e))}const A=await C.feed(B(),"segments")
;v instanceof d.GZ&&await v.finish();const{state:D,marked:E}=C,W={ledger:{finding:A},history:t,last:D,states:E,
checkpoint:g,tip:m,files:v,replay:_,origin:I,pins:n,since:s
},Q=["segments","branch_lines","commit_states","commit_foreign"],R=(0,k.GG)([...(0,
b.v)(a,Q),...K],W),V=null===c?[]:await async function(e,t,{read:n,kinds:i,hmacKeys:s}){
const o=[...t.replay.claims.values()].filter(({opened:t})=>t.run_id===e);if(0===o.length)return[{name:"run",
status:"missing",detail:`the branch has no lines of run ${e}`}];const a=new Map;for(const e of o){
const o=await M(e,n,t.files.approvalTexts).catch(e=>{if(e instanceof k.wI)return e;throw e})
;if(o instanceof k.wI)return[{name:"run",status:o.status,detail:o.message},...a.values()];const r={files:await(0,
L.kZ)(o,await o.list(),i),ledger:{...t.ledger,claim:e,stretches:[],entries:0,states:t.states,last:t.last},pins:t.pins,
hmacKeys:s,since:null,accepted:null,kinds:i
},c=G.filter(({name:t})=>(q(e)||"signed_approvals"!==t)&&(P(e)||"decisions_follow"!==t));for(const e of(0,k.GG)(c,r)){
const t=a.get(e.name)??e;a.set(e.name,(0,k.Zk)([t,e])??e)}}return[{name:"run",status:"ok",
detail:`${o.length} jobs of run ${e}`},...a.values()]}(c,W,{read:f,kinds:r,hmacKeys:l});return(0,
k.EI)([...R,...V],C.entries,D)}(e,n,t).finally(()=>n?.close())}catch(e){if(!(e instanceof v.MQ))throw e;return(0,
k.EI)([{name:"history",status:e.isMissing?"missing":"failed",detail:e.message}])}}function Z(e){return null===e?null:(0,
l.S)(e)??(0,k.fJ)((0,k.at)(o.nm),"a signed checkpoint","other text")}function U({size:e,root:t,head:n},i){const s=(0,
k.at)(o.nm);i?.size!==e&&(0,k.fJ)(s,`size ${i?.size??0}`,String(e),"commit_states"),i.root!==t&&(0,
k.fJ)(s,`root ${String(i.root)} at size ${e}`,t,"commit_states"),i.head!==n&&(0,
k.fJ)(s,`head ${i.head} at size ${e}`,n,"commit_states")}function Y(e,{id:t,signed:n},{commits:i},s){
const{base:o,parent:r}=n,c=(e,n)=>(0,k.fJ)((0,k.at)(s),`${e} in commit ${t}`,n,"commit_foreign")
;if(null===e)return void(o!==r&&c("ledger.foreign","none"));o===r&&c("no ledger.foreign","one"),
e.data.base!==o&&c(`base ${o}`,e.data.base);const l=[r,...i.get(r)?.parents??[]].filter(e=>!(0,a.QX)(e,o,i))
;l.includes(e.data.head)||c(`head ${l.join(" or ")}`,e.data.head)}})};
