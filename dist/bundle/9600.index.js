export const id=9600;export const ids=[9600,4346];export const modules={57375:(e,t,n)=>{n.d(t,{Y2:()=>h,as:()=>d,
cG:()=>l,h5:()=>f,kq:()=>r});var i=n(23121),s=n(46260),a=n(83544),o=n(49598);const r="c2sp.org/tlog-proof@v1"
;function l({extra:e,index:t,path:n,checkpoint:s}){const a=n.map(e=>`${(0,i.n)(Buffer.from(e,"hex"))}\n`).join("")
;return`${r}\nextra ${(0,i.n)(e)}\nindex ${t}\n${a}\n${s}`}const c=53;function d(e){const t=(0,
s._6)(e),n=t?.indexOf("\n\n")??-1;if(null===t||n<0)return null
;const[a,l="",d="",...h]=t.slice(0,n).split("\n"),f=t.slice(n+2),u=l.startsWith("extra ")?(0,
i.E)(l.slice(6)):null,[,p]=/^index (0|[1-9][0-9]{0,15})$/.exec(d)??[],g=(0,o.S7)(f)
;if(a!==r||null===u||void 0===p||null===g)return null;if(h.length>c)return null;const m=[];for(const e of h){const t=(0,
i.E)(e);if(32!==t?.length)return null;m.push(t.toString("hex"))}const w=Number(p);return Number.isSafeInteger(w)?{
extra:u,index:w,path:m,checkpoint:f,signed:g}:null}function h(e,t,n,i){if(t>=n)return null;let s=t,o=n-1,r=e
;for(const e of i){if(0===o)return null;if(s%2==1||s===o)for(r=(0,a.zB)(e,r);s%2==0&&0!==s;)s/=2,
o=Math.floor(o/2);else r=(0,a.zB)(r,e);s=Math.floor(s/2),o=Math.floor(o/2)}return 0===o?r:null}function f(e,t){
const n=[];let i=0,s=t;for(;s>1;){const t=u(s),a=e<i+t;n.unshift(a?{first:i+t,size:s-t}:{first:i,size:t}),a||(i+=t),
s=a?t:s-t}return n}function u(e){let t=1;for(;2*t<e;)t*=2;return t}},84221:(e,t,n)=>{n.d(t,{$J:()=>BranchFolder,
GZ:()=>FoundFiles,TW:()=>w,Vh:()=>v,YN:()=>z,lR:()=>WrittenFiles,mh:()=>$})
;var i=n(73024),s=n(51455),a=n(76760),o=n(55543),r=n(31615),l=n(51483),c=n(46260),d=n(52533),h=n(81920),f=n(36762),u=n(6848),p=n(93156),g=n(89936)
;const m=67108864;class BranchFolder{root;constructor(e){this.root=e}bytes(e){const t=(0,i.lstatSync)((0,
a.join)(this.root,e),{throwIfNoEntry:!1});return void 0===t?null:(t.isFile()||(0,p.fJ)((0,
p.at)(e),"a regular file","a link, folder or device"),
t.size>m&&(0,p.fJ)((0,p.at)(e),"at most 67108864 bytes",String(t.size)),(0,i.readFileSync)((0,a.join)(this.root,e)))}
async*segments(){for await(const e of this.files("ledger"))yield{path:e,pieces:(0,u.Pq)((0,a.join)(this.root,e))}}
async*files(e=""){const t=await(0,s.readdir)((0,a.join)(this.root,e),{withFileTypes:!0}).catch(e=>{
if("ENOENT"===e.code)return[];throw e});t.sort((e,t)=>e.name<t.name?-1:1);for(const n of t){
if(""===e&&".git"===n.name)continue;const t=""===e?n.name:`${e}/${n.name}`
;n.isDirectory()&&t.split("/").length<y?yield*this.files(t):n.isFile()&&(0,d.hV)(t)?yield t:(0,p.fJ)((0,p.at)((0,
p.SP)(t)),"a file that the branch has a place for","another",""===e?null:"segments")}}}async function*w(e,t){
if(null===t)yield*e.segments();else for await(const{segment:e}of(0,f.OD)(t))yield e}const y=3;function v(e,t,n){try{
return(0,r.Uj)(n,(0,c.OW)(t),e)}catch(t){return(0,p.fJ)((0,p.at)(e),"canonical JSON of its schema",String(t))}}const k={
consumed:["consumed"],open:["open"],runs:["runs"],receipts:["receipts"],
material:["plans","evidence","policies","trusted-keys","approvers"],used_approvals:["approvals"],
files:["ledger",d.Ij,d.CM]};function b(e){const[t=""]=e.split("/"),n=Object.entries(k).find(([,e])=>e.includes(t))
;return n?.[0]??"files"}class BranchFiles{findings=new Map;approvalTexts=new Map;approverLists=new Set;#e=new Map
;async look(e,t){if(!this.findings.has(e))try{await t()}catch(t){this.findings.set(e,(0,p.hD)(t,"the ledger branch"))}}
wrong(e,t,n){return this.look(b(e),()=>(0,p.fJ)((0,p.at)(e),t,n))}takeRun(e,t){return this.look("runs",()=>{
const n=v(e,t,d.rg),i=this.#e.get(e);if(this.#e.set(e,n),void 0===i)return;i.opened_at!==n.opened_at&&(0,p.fJ)((0,
p.at)(e),`opened_at ${i.opened_at}`,n.opened_at);const s=i.plan_digests.find(e=>!n.plan_digests.includes(e))
;void 0!==s&&(0,p.fJ)((0,p.at)(e),`plan ${s}, which the run had`,"none")})}checkBaseline(e){
return this.look("files",()=>{null===e&&(0,p.fJ)((0,p.at)(d.CM),"what GitHub had before the first run","no file")
;const{releases:t,tags:n}=v(d.CM,e,d.t$);n.every(({name:e},t)=>0===t||(n[t-1]?.name??"")<e)||(0,p.fJ)((0,
p.at)(d.CM),"tags by name, each once","another order"),t.every(({id:e},n)=>0===n||BigInt(t[n-1]?.id??0)<BigInt(e))||(0,
p.fJ)((0,p.at)(d.CM),"releases by id, each once","another order")})}checkBegun(e){return this.look("runs",()=>{
for(const{run:t,plan:n}of e){const e=(0,d.t0)(t),i=this.#e.get(e);void 0===i&&(0,p.fJ)((0,
p.at)(e),"the plans of the run","no file"),i.plan_digests.includes(n)||(0,p.fJ)((0,
p.at)(e),`plan ${n} among those of the run`,"others")}})}}class WrittenFiles extends BranchFiles{#t=new Map;#n=new Map
;async take(e,{files:t,opened:n,closed:i,runs:s,begun:a},o,r){const l=new Map(Object.entries(e));for(const e of[d.Ij,(0,
d.RA)(o)])null===(l.get(e)??null)&&await this.wrong(e,"a digest in files.json","none"),l.delete(e)
;0===o&&(await this.checkBaseline(await r(d.CM)),l.delete(d.CM))
;for(const[e,n]of t)l.get(e)!==n&&await this.wrong(e,`${n} in files.json`,l.get(e)??"none"),l.delete(e);const c=new Set
;for(const[e,t]of n){const[n]=[...l].find(([t,n])=>n===e&&t.startsWith("open/"))??[]
;void 0===n?await this.wrong("open/",`a file for ${t}, which is begun`,"none"):(this.#t.set(t,n),c.add(n)),
l.delete(n??"")}for(const e of i){const t=this.#t.get(e)??"open/"
;null===l.get(t)||c.has(t)||await this.wrong(t,`to be removed, for ${e} is settled`,"that it stays"),l.delete(t),
this.#t.delete(e)}for(const{run_id:e}of s){const t=(0,d.t0)(e),n=null===(l.get(t)??null)?null:await r(t)
;null!==n&&await this.takeRun(t,n),null!==n&&l.delete(t)}await this.checkBegun(a),
await this.look("used_approvals",()=>this.#i(l,a,r));const h=[...t.keys()].some(e=>e.startsWith("policies/"))
;for(const[e,t]of l){
s.length>0&&!h&&e===`policies/${t?.slice(7)??""}.yml`||await this.wrong(e,"a file that the lines call for",null===t?"its removal":"another")
}}async#i(e,t,n){const[i]=t;if(void 0===i||null===i.claim)return
;const s=d.hL.receipt(i.receipt),a=$(s,await n(s)),r=await async function({opened:e,evidence:t},n,i){
const s=null===t?null:await i(d.hL.evidence(t.data.evidence_digest)),a=await i(d.hL.approvers(e.data.approvers_digest))??Buffer.alloc(0)
;return{opened:e,planDigest:n,evidence:(0,c.MQ)(l.l,s),approvers:a}}(i.claim,i.plan,n),h=new Set
;for(const t of[...e.keys()].filter(e=>e.startsWith("approvals/"))){const s=await n(t);null===s&&(0,p.fJ)((0,
p.at)(t),"an approval that was used","its removal");const{plan_digest:a,run_id:r,text:l}=v(t,s,d.gf);this.#n.has(t)&&(0,
p.fJ)((0,p.at)(t),"an approval that was not used before","it again"),r===i.run&&a===i.plan||(0,p.fJ)((0,
p.at)(t),`run ${i.run} and its plan`,r),this.#n.set(t,r),this.approvalTexts.set((0,o.ol)(l),l),h.add(t),e.delete(t)}
for(const e of a){const t=(0,g.H)(this.approvalTexts.get(e.digest)??"",e,r);"fault"in t&&(0,p.fJ)((0,
p.at)(s),`approval ${e.digest} that counts`,`one that ${t.fault}`);const n=d.hL.usedApproval(t.name),a=this.#n.get(n)
;a!==i.run&&(0,p.fJ)((0,p.at)(n),`approval ${e.digest} written down for run ${i.run}`,a??"none"),h.delete(n),
this.approverLists.add(i.claim.opened.data.approvers_digest)}const[f]=h;void 0!==f&&(0,p.fJ)((0,
p.at)(f),"an approval that counted","another")}}function $(e,t){try{const{payload:e}=(0,
r.hk)(t??Buffer.alloc(0),r.ui,h.m8);return e.signed_approvals}catch(t){return(0,p.fJ)((0,p.at)(e),"a receipt",String(t))
}}class FoundFiles extends BranchFiles{#s;#a=new Set;#t=new Map;#o=new Map;#r=!1;constructor(e){super(),this.#s=e}
async take({files:e,opened:t,closed:n,begun:i}){for(const[t,n]of e){const e=b(t)
;"material"===e?this.#a.add(t):this.#o.set(e,(this.#o.get(e)??0)+1),await this.look(e,()=>{
const e=this.#s.bytes(t),i=null===e?"no file":(0,o.ol)(e);i!==n&&(0,p.fJ)((0,p.at)(t),n,i)})}
this.#r||await this.checkBaseline(this.#s.bytes(d.CM)),this.#r=!0;for(const[e,n]of t)this.#t.set(e,n);const s=new Set(n)
;for(const[e,t]of this.#t)s.has(t)&&this.#t.delete(e);for(const{run:e}of i){const t=(0,d.t0)(e),n=this.#s.bytes(t)
;null!==n&&await this.takeRun(t,n)}await this.checkBegun(i)}async finish(){await this.look("files",async()=>{
const e=new Map;for await(const t of this.#s.files()){const n=b(t);e.set(n,(e.get(n)??0)+1),
"open"===n&&await this.#l(t),"material"!==n||this.#a.has(t)||await this.wrong(t,"material of a run","another file")}
for(const t of["consumed","receipts"]){const[n,i]=[this.#o.get(t)??0,e.get(t)??0]
;n!==i&&await this.wrong(`${t}/`,`${n} files, one a line`,String(i))}});const[e]=this.#t.values()
;void 0!==e&&await this.wrong("open/",`a file for ${e}, which has no outcome`,"none")}async#l(e){
await this.look("open",()=>{const t=(0,o.ol)(this.#s.bytes(e)??Buffer.alloc(0));this.#t.delete(t)||(0,p.fJ)((0,
p.at)(e),"an intent without an outcome","another")})}}const z=Object.keys(k).map(e=>({name:e,
check:({files:t,ledger:n,pins:i})=>{if(null!==n.finding)throw new p.wI("skipped","the ledger has a defect")
;const s=t.findings.get(e);if(void 0!==s)throw s;return"used_approvals"===e&&t.approverLists.size>0&&(0,
g.A)(i,t.approverLists,t.approvalTexts.size),`${k[e].join(", ")}: what the lines say`}}))},59455:(e,t,n)=>{n.d(t,{
NU:()=>k,vN:()=>b,yR:()=>I})
;var i=n(32257),s=n(31615),a=n(46260),o=n(52533),r=n(96679),l=n(83544),c=n(49598),d=n(38422),h=n(57375),f=n(84221),u=n(36762),p=n(94172),g=n(42369),m=n(29241),w=n(6848),y=n(93156)
;async function v(e,t,n){let i=null;await $(t(),e=>{(0,g.L2)(e)&&e.receipt_id===n&&(i=e)})
;const s=i,a=null===s?void 0:e.find(({start:e,size:t})=>e.size<=s.seq&&s.seq<t);if(null===s||void 0===a)return null
;const o=(0,h.h5)(s.seq,a.size).map(e=>({...e,tree:a.start.from(e.first)??l.CE.empty()}))
;return await $(t(),({seq:e},t)=>{e<a.start.size||e===s.seq||o.find(({first:t,size:n})=>t<=e&&e<t+n)?.tree.append(t)}),
(0,h.cG)({checkpoint:a.checkpoint,extra:Buffer.from((0,r.oZ)(s)),index:s.seq,
path:o.map(({tree:e,first:t,size:n})=>function(e,t,n,i){const s=n+i<=t.size?t.from(n)?.subtrees()[0]:void 0
;return s??e.root().toString("hex")}(e,a.start,t,n))})}async function k(e,t){const n=await(0,
w.oD)(e,d.Pb.checkpoints,w.b1.fileBytes)
;return v((0,s.Uj)(d.rN,(0,a.OW)(n),d.Pb.checkpoints).flatMap(({after:e,first_seq:t,frontier:n})=>{
const i=l.CE.restore(t,n),s=null===e?void 0:(0,c.S7)(e)?.size;return null===e||null===i||void 0===s?[]:[{checkpoint:e,
size:s,start:i}]}),()=>[{path:d.Pb.ledger,pieces:e.stream(d.Pb.ledger)}],t)}async function b(e,t,n){
const i=new f.$J(e),s=await(0,u.jC)(e,n);try{const e=null===s?i.bytes(o.nm):await s.read(o.nm),n=e?.toString()??"",a=[{
checkpoint:n,size:(0,c.S7)(n)?.size??0,start:l.CE.empty()}];return await v(a,()=>(0,f.TW)(i,s),t)}finally{s?.close()}}
async function $(e,t){const n=new p.sW({file:d.Pb.ledger,startAt:()=>({frontier:null,head:null}),marks:new Set,
onLine:(e,n,i)=>t(e,i)}),i=await n.feed(e);if(null!==i)throw i}const z=[{name:"inclusion_form",
check:({file:e,proof:t})=>null===t?(0,
y.fJ)((0,y.at)(e),"a C2SP tlog-proof@v1 with the line in extra","other text"):"a C2SP tlog-proof@v1"},{name:"line",
check:e=>{const t=S(e),{file:n}=e,{index:i}=_(e)
;return t.seq!==i&&(0,y.fJ)((0,y.at)(n),`the line of seq ${i}`,String(t.seq)),(0,g.L2)(t)||(0,y.fJ)((0,
y.at)(n),"an outcome line",t.type),`${t.type} of ${(0,y.SP)(t.operation_id)} in run ${t.run_id}`}},{name:"inclusion",
check:e=>{const{file:t}=e,{extra:n,index:i,path:s,signed:a}=_(e),o=(0,h.Y2)((0,r.Hw)(n),i,a.size,s)
;return o!==a.root&&(0,y.fJ)((0,y.at)(t),`a path to root ${a.root}`,o??"a path that does not fit"),
`included: line ${i} of the ledger of ${a.size} lines`}},{name:"checkpoint_signatures",check:e=>{
const{index:t,signed:n}=_(e),s=(0,i.pe)(S(e).ts)??0,a=t===n.size-1?s:{since:s};return`signed by ${(0,
m.SC)(n,e.pins,a,"the checkpoint",e.accepted)}`}},{name:"since",check:e=>{const{since:t}=e
;if(null===t)throw new y.wI("not_applicable","no earlier checkpoint was given")
;const{origin:n,size:i,root:s}=_(e).signed,a=(0,y.at)("the checkpoint given with --since");if(t.origin!==n&&(0,
y.fJ)(a,`origin ${n}`,t.origin),
t.size!==i)throw new y.wI("missing","one line cannot show that the ledger extends another checkpoint")
;return t.root!==s&&(0,y.fJ)(a,`root ${s}`,t.root),"the same checkpoint"}}];function _({proof:e}){
if(null===e)throw new y.wI("skipped","needs the proof");return e}function S(e){const{extra:t}=_(e),n=(0,a._6)(t)
;(null===n||t.length>r.Oc)&&(0,y.fJ)((0,y.at)(e.file),"a ledger line in extra","other bytes");try{return(0,r.A)(n)
}catch(t){return(0,y.fJ)((0,y.at)(e.file),"a ledger line in extra",String(t))}}
function I(e,t,{pins:n,since:i=null,accepted:s=null}){const a=(0,h.as)(e),o=(0,y.GG)(z,{file:t,proof:a,pins:n,since:i,
accepted:s});return(0,y.EI)(o,null===a?0:1,a?.signed)}},39600:(e,t,n)=>{n.d(t,{GJ:()=>H,_P:()=>Z,Mh:()=>V,xJ:()=>K,
BZ:()=>Q})
;var i=n(51455),s=n(76760),a=n(52533),o=n(38422),r=n(57375),l=n(59455),c=n(43643),d=n(55543),h=n(29241),f=n(6848),u=n(94346),p=n(77198),g=n(32257),m=n(67968),w=n(96679),y=n(83544),v=n(49598),k=n(84221),b=n(36762),$=n(46260),z=n(42369),_=n(99300)
;class BranchStory{#t=new Set;#c=S();take(e,t){
const{files:n,opened:i,closed:s,runs:o,begun:r}=this.#c,l=e.receipt_id??"";switch(e.type){case"run.opened":{
const{trusted_keys_digest:t,approvers_digest:i}=e.data;return n.set(a.hL.trustedKeys(t),t),n.set(a.hL.approvers(i),i),
void o.push(e)}case"plan.created":return void n.set(a.hL.plan(e.data.plan_file_digest),e.data.plan_file_digest)
;case"evidence.read":return void n.set(a.hL.evidence(e.data.evidence_digest),e.data.evidence_digest)
;case"policy.decided":
return void(void 0===t||(0,_.Ys)(t)||n.set(a.hL.policy(e.data.policy_digest),e.data.policy_digest))
;case"receipt.minted":case"receipt.refused":return void n.set(a.hL.receipt(l),e.data.envelope_digest)
;case"operation.intent":{const{claim:s,run_attempt:o,run_id:c,seq:h}=e,f={claim:s,
operation_digest:e.data.operation_digest,run_attempt:o,run_id:c};return n.set((0,a.Ml)(l),(0,d.ol)((0,$.d_)(f))),
i.set((0,d.ol)((0,$.d_)({receipt_id:l,run_attempt:o,run_id:c,seq:h})),l),this.#t.add(l),void r.push({receipt:l,run:c,
plan:t?.plan?.data.plan_digest??"",claim:t??null})}case"operation.reconciled":
return void(this.#t.delete(e.data.receipt_id)&&s.push(e.data.receipt_id));default:if(!(0,
z.L2)(e)||void 0===e.receipt_id||"operation.in_doubt"===e.type)return;this.#t.delete(l)&&s.push(l)}}next(){
const e=this.#c;return this.#c=S(),e}}function S(){return{files:new Map,opened:new Map,closed:[],runs:[],begun:[]}}
var I=n(94172),L=n(8422),x=n(93156),J=n(93842),E=n(51370),M=n(8222),B=n(82882),U=n(61060),j=n(29798)
;const P=[...M.d.filter(({name:e})=>["plan_file","receipt_files","trusted_keys"].includes(e)),...B.k,..._.Cg,...U.V]
;const q=({operations:e})=>[...e.values()].some(({intent:e})=>null!==e);function C(e,t,n){const[i]=(0,U.U)(e)
;if(void 0===i)return[];const s=(0,o.WI)(i.line.receipt_id??"");return(0,k.mh)(s,t.get(s)??null).flatMap(({digest:e})=>{
const t=n.get(e);return void 0===t?[]:[[(0,o.nx)(e),Buffer.from(t)]]})}async function G(e,t){
const{opened:n,plan:i,evidence:s,operations:r}=e,[l]=r.values(),c=l?.decided.data.policy_digest,d=[[o.Pb.plan,null===i?void 0:a.hL.plan(i.data.plan_file_digest)],[o.Pb.evidence,null===s?void 0:a.hL.evidence(s.data.evidence_digest)],[o.Pb.policy,void 0===c||(0,
_.Ys)(e)?void 0:a.hL.policy(c)],[o.Pb.trustedKeys,a.hL.trustedKeys(n.data.trusted_keys_digest)],[o.Pb.approvers,a.hL.approvers(n.data.approvers_digest)],...(0,
U.U)(e).map(({line:{receipt_id:e=""}})=>[(0,o.WI)(e),a.hL.receipt(e)])],h=new Map((0,
_.Ys)(e)?[[o.Pb.policy,Buffer.alloc(0)]]:[]);for(const[e,n]of d){const i=void 0===n?null:await t(n);null!==i&&h.set(e,i)
}return h}const O=[{name:"history",check:function({history:e,pins:t}){
if(null===e)throw new x.wI("missing","no history here, so that nobody can tell which commits count: give a whole clone")
;const{judged:n,accepted:i,rewritten:s,lost:a,unknown:o}=e,r=(0,x.at)("the history"),[l]=s;void 0!==l&&(0,
x.fJ)(r,`commit ${l.id} as it was signed`,l.fault);if(n.forked.length>0){const e=n.forked.map(({id:e})=>e).join(" and ")
;(0,x.fJ)(r,"one continuation of each commit",`${e}, which continue one side by side (ledger_forked)`)}const[c]=a
;void 0!==c&&(0,x.fJ)(r,`commit ${c}, which last= names`,"a history without it");if(null!==n.retired){
const e=`commit ${n.retired.id} is signed by a key that is out of force or retired (ledger_key_retired)`
;throw new x.wI("unverifiable",`${e}, and nothing else is accepted`)}
if(0===i.length&&null!==o&&null!==t)throw new x.wI("unverifiable",`commit ${o} is signed by no key in ${t.from}`)
;null===n.tip&&(0,x.fJ)(r,"a commit that counts","none")
;if(0===i.length)throw new x.wI("unpinned","nothing is signed yet: the branch has its first commit alone")
;return`${i.length} signed commits are accepted, the newest ${n.tip.id}`}},{name:"foreign",check:function({history:e}){
if(null===e)throw new x.wI("not_applicable","needs the history");const{recorded:t,later:n}=e.foreign
;return t.length+n.length===0?"no foreign commits":`foreign commits recorded: ${t.length}; not recorded yet: ${n.length}`
}},{name:"checkpoint_states",check:function({checkpoint:e,states:t,last:n,origin:i,ledger:s}){const o=(0,x.sb)(e)
;if(null!==s.finding)throw new x.wI("skipped","the ledger has a defect");if(null===o)throw null!==n&&(0,x.fJ)((0,
x.at)(a.nm),"a signed checkpoint","nothing"),
new x.wI("unpinned","a ledger without lines is believed only as the first commit of its branch")
;null!==i&&o.origin!==i&&(0,x.fJ)((0,x.at)(a.nm),`origin ${i}`,o.origin);const r=t.get(o.size);void 0===r&&(0,x.fJ)((0,
x.at)(a.nm),`at least ${o.size} lines`,String(n?.size??0));r.root!==o.root&&(0,x.fJ)((0,
x.at)(a.nm),`root ${String(r.root)}`,o.root);r.head!==o.head&&(0,x.fJ)((0,x.at)(a.nm),`head ${r.head}`,o.head)
;return`states ${o.size} lines`}},{name:"checkpoint_signatures",
check:function({checkpoint:e,history:t,pins:n,states:i}){const s=(0,x.sb)(e)
;if(null===s)throw new x.wI("not_applicable","a ledger without lines has no checkpoint")
;for(const{commit:e}of t?.accepted??[]){const{signed:t,id:s}=e
;(0,h.SC)(t,n,(0,g.pe)(i.get(t.size)?.ts??""),`${a.nm} of commit ${s}`)}return`signed by ${(0,h.SC)(s,n,(0,
g.pe)(i.get(s.size)?.ts??""),a.nm)}`}},{name:"tip",check:function({tip:e,checkpoint:t}){const n=(0,x.sb)(e),i=(0,
x.sb)(t),s={head:i?.head??w.mG,root:i?.root??y.zg.toString("hex"),size:i?.size??0};n.size!==s.size&&(0,x.fJ)((0,
x.at)(a.Ij),`size ${s.size} as in the checkpoint`,String(n.size));n.head!==s.head&&(0,x.fJ)((0,
x.at)(a.Ij),`head ${s.head} as in the checkpoint`,n.head)
;const o=y.CE.restore(n.size,n.frontier)?.root().toString("hex");o!==s.root&&(0,x.fJ)((0,
x.at)(a.Ij),`a frontier of root ${s.root}`,o??"one of another size");return"tip.json gives the checkpoint"}},...k.YN,{
name:"landed",check:({checkpoint:e,last:t})=>{const n=(0,x.sb)(e)?.size??0
;if(null!==t&&t.size>n)throw new x.wI("missing",`lines from seq ${n} to ${t.size-1} are after the last landed checkpoint`)
;return"every line is under the signed checkpoint"}},{name:"closed",check:({replay:{claims:e}})=>{
const t=[...e.values()].find(({unsettled:e})=>e>0);if(void 0===t)return"every intent has an outcome or a reconciliation"
;throw new x.wI("missing",`run ${t.opened.run_id} (claim ${t.id}) has intents without an outcome`)}},{name:"since",
check:({since:e,origin:t,states:n,last:i,ledger:s,pins:a})=>{
if(null===e)throw new x.wI("not_applicable","no earlier checkpoint was given")
;if(null!==s.finding)throw new x.wI("skipped","the ledger has a defect");const o=n.get(e.size)??null;return(0,L.t3)(e,{
origin:t,seen:o,last:i,partial:!1}),(0,h.SC)(e,a,(0,g.pe)(o?.ts??""),"the checkpoint given with --since"),
`extends the ledger as seen at size ${e.size}`}}];async function F(e,t){try{const n=await(0,
b.jC)(e,t.pins,void 0===t.now?{}:{now:t.now})
;return await async function(e,t,{pins:n,since:i=null,rules:s=E.D,kinds:o=p.G,run:r=null,leaveOut:l=[],progress:c}){
const d=new k.$J(e),h=null===t?e=>Promise.resolve(d.bytes(e)):t.read,u=await(0,x.CD)(a.nm,async()=>{
return null===(e=await h(a.nm))?null:(0,v.S7)(e)??(0,x.fJ)((0,x.at)(a.nm),"a signed checkpoint","other text");var e
}),g=await(0,x.CD)(a.Ij,async()=>{const e=await h(a.Ij);return null===e?(0,x.fJ)((0,x.at)(a.Ij),"a file","nothing"):(0,
k.Vh)(a.Ij,e,a.zA)}),m=new BranchStory,w=null===t?new k.GZ(d):new k.lR,y=new J.e({kinds:o,rules:s,whole:!0,keep:r??!1,
landed:!0});let $=null
;const z=t?.accepted.map(({commit:e})=>e.signed.size)??[],_=[i?.size,"value"in u?u.value?.size:void 0,...z],S=Math.max(0,..._.map(e=>e??0))
;let L=null;const M=new I.sW({file:"ledger",startAt:({seq:e})=>(0,I.fU)(e),marks:new Set(_.filter(e=>void 0!==e)),
onLine:(e,t)=>{!function(e,t){if(1!==t.line)return;const n=(0,a.RA)(e.seq);n!==t.file&&(0,x.fJ)((0,
x.nx)(t,e,"seq"),`segment ${n}`,(0,x.SP)(t.file),"segments")}(e,t.place),e.seq%1e3==0&&c?.(e.seq,S),
"run.opened"===e.type&&($=function(e,t,n){
"prod"!==e.mode&&(0,x.fJ)((0,x.nx)(t,e,"mode"),"prod on the ledger branch",e.mode,"branch_lines")
;null===e.data.vkey&&(0,x.fJ)((0,x.nx)(t,e,"data.vkey"),"a key on the ledger branch","null","branch_lines")
;const i=e.data.origin;null!==n&&n!==i&&(0,x.fJ)((0,x.nx)(t,e,"data.origin"),n,i,"branch_lines");return i
}(e,t.place,$)),"ledger.foreign"===e.type&&(L=e);const n=y.claims.get(e.claim);y.take(e,t),
m.take(e,n??y.claims.get(e.claim))}});async function*B(){if(w instanceof k.GZ)for await(const e of d.segments())yield e,
await w.take(m.next());else if(null!==t)for await(const{commit:e,files:n,first:i,segment:s}of(0,b.OD)(t))L=null,yield s,
W(e.signed,M.state),N(L,e,t),await w.take(n,m.next(),i,n=>t.read(n,e))}const U=await M.feed(B(),"segments")
;w instanceof k.GZ&&await w.finish();const{state:F,marked:R}=M,A={ledger:{finding:U},history:t,last:F,states:R,
checkpoint:u,tip:g,files:w,replay:y,origin:$,pins:n,since:i
},D=["segments","branch_lines","commit_states","commit_foreign"],T=(0,x.GG)([...(0,
J.v)(s,D),...O],A),H=null===r?[]:await async function(e,t,{read:n,kinds:i,leaveOut:s}){
const a=[...t.replay.claims.values()].filter(({opened:t})=>t.run_id===e);if(0===a.length)return[{name:"run",
status:"missing",detail:`the branch has no lines of run ${e}`}];const o=new Map;for(const e of a){
const a=await G(e,n),r=(0,f.GU)(new Map([...a,...C(e,a,t.files.approvalTexts)])),l={files:await(0,
j.kZ)(r,await r.list(),i),ledger:{...t.ledger,claim:e,stretches:[],entries:0,states:t.states,last:t.last},pins:t.pins,
hmacKeys:[],since:null,accepted:null,kinds:i},c=P.filter(({name:t})=>!s.includes(t)&&(q(e)||"signed_approvals"!==t))
;for(const e of(0,x.GG)(c,l)){const t=o.get(e.name)
;void 0!==t&&"ok"!==t.status&&"not_applicable"!==t.status||o.set(e.name,e)}}return[{name:"run",status:"ok",
detail:`${a.length} jobs of run ${e}`},...o.values()]}(r,A,{read:h,kinds:o,leaveOut:l});return(0,
x.EI)([...T,...H],M.entries,F)}(e,n,t).finally(()=>n?.close())}catch(e){if(!(e instanceof c.MQ))throw e;return(0,
x.EI)([{name:"history",status:e.isMissing?"missing":"failed",detail:e.message}])}}function W({size:e,root:t,head:n},i){
const s=(0,x.at)(a.nm);i?.size!==e&&(0,x.fJ)(s,`size ${i?.size??0}`,String(e),"commit_states"),i.root!==t&&(0,
x.fJ)(s,`root ${String(i.root)} at size ${e}`,t,"commit_states"),i.head!==n&&(0,
x.fJ)(s,`head ${i.head} at size ${e}`,n,"commit_states")}function N(e,{id:t,signed:n},{commits:i}){
const{base:s,parent:o}=n,r=(n,i)=>(0,x.fJ)((0,x.at)((0,a.RA)(e?.seq??0)),`${n} in commit ${t}`,i,"commit_foreign")
;if(null===e)return void(s!==o&&r("ledger.foreign","none"));s===o&&r("no ledger.foreign","one"),
e.data.base!==s&&r(`base ${s}`,e.data.base);const l=[o,...i.get(o)?.parents??[]].filter(e=>!(0,m.QX)(e,s,i))
;l.includes(e.data.head)||r(`head ${l.join(" or ")}`,e.data.head)}const R=[{name:"whole",check:({gaps:e})=>{
if(e.length>0)throw new x.wI("missing",e.join("; "));return"from the first line, without gaps"}},{name:"closed",
check:({replay:{claims:e}})=>{const[t]=e.values();if(void 0===t)return"every run is closed"
;throw new x.wI("missing",`run ${t.opened.run_id} (claim ${t.id}) has no run.closed`)}},{name:"since",
check:function({since:e,seen:t,last:n,origin:i,pins:s,gaps:a,ledger:o,accepted:r}){
if(null===e)throw new x.wI("unpinned","a bare ledger holds no signature: give a checkpoint with --since, or the whole proof")
;if(null!==o.finding)throw new x.wI("skipped","the ledger has a defect");if((0,L.t3)(e,{origin:i,seen:t,last:n,
partial:a.length>0}),(0,h.SC)(e,s,(0,g.pe)(t?.ts??""),"the checkpoint given with --since",r),
null!==n&&e.size<n.size)throw new x.wI("missing",`extends the ledger as seen at size ${e.size}; the lines after it are under no checkpoint`)
;return`is the ledger as signed at size ${e.size}`}}];var A=n(23427)
;const D=[o.Pb.proof,o.Pb.manifest,o.Pb.checkpoints],T=["PK","PK"];async function H(e){const t=await(0,
i.stat)(e).catch(()=>null);if(!0===t?.isDirectory())return Y(e);if(!0!==t?.isFile())return null
;const n=await async function(e,t){const n=await(0,i.open)(e);try{
const{bytesRead:e,buffer:i}=await n.read(Buffer.alloc(t),0,t,0);return i.toString("latin1",0,e)}finally{await n.close()}
}(e,r.kq.length);return T.includes(n.slice(0,4))?{kind:"zip",path:e}:n===r.kq||e.endsWith(".tlog-proof")?{
kind:"inclusion",path:e}:e.endsWith(".jsonl")||n.startsWith('{"claim":')?{kind:"ledger",path:e}:null}
async function Y(e){const t=new Set(await(0,i.readdir)(e)),n=(...e)=>e.some(e=>t.has(e));if(n(...D))return{kind:"proof",
path:e};if(n(a.Ij,"ledger","checkpoint"))return{kind:"branch",path:e};if(n(o.Pb.ledger))return{kind:"proof",path:e}
;if(n(u.y))return Y((0,s.join)(e,u.y));return(n(".git")||["HEAD","objects","refs"].every(e=>t.has(e)))&&await(0,
c.U0)(e)?{kind:"branch",path:e}:null}function Z(e){const t=[{name:"input",status:"failed",detail:e}];return{...(0,
x.EI)(t),verdict:"UNUSABLE"}}async function K(e,t){const n=await H(e)
;return null===n?Z(`${e}: expected a proof folder, its zip, a ledger.jsonl, a ledger branch or a tlog-proof`):Q(n,t)}
async function Q({kind:e,path:t},n){
if("string"==typeof n.run&&"branch"!==e)return Z(`${t}: --run looks at a run of a ledger branch, and this is none`)
;switch(e){case"proof":return(0,A.Gr)((0,f.WG)(t),n);case"branch":return F(t,n);case"ledger":
return async function(e,t,{pins:n,since:i=null,rules:s=E.D,kinds:a=p.G,accepted:o=null}){const r=[],l=new J.e({rules:s,
kinds:a,whole:!1,keep:!1,landed:!1}),c=new Set;let d=null;const h=new I.sW({file:t,startAt:({seq:e,claim:t})=>{
const n=(0,I.fU)(e)
;return null!==n?n:c.size>1||1===c.size&&!c.has(t)?null:(r.push(0===c.size?`begins at seq ${e}`:`lines before seq ${e} are not here`),
{frontier:null,head:null})},marks:new Set(null===i?[]:[i.size]),onLine:(e,t)=>{c.size<2&&c.add(e.claim),
"run.opened"===e.type&&(d??=e.data.origin),
r.length>0&&c.size>1&&(0,x.fJ)(t.place,"one claim, or a ledger without gaps",e.claim,"ledger_sequence"),l.take(e,t)}
}),f=await h.feed([{path:t,pieces:e}]),u=h.state,g={ledger:{finding:f},last:u,seen:h.marked.get(i?.size??-1)??null,
gaps:r,replay:l,origin:d,pins:n,since:i,accepted:o},m=(0,x.GG)([...(0,J.v)(s),...R],g);return(0,x.EI)(m,h.entries,u)
}((0,f.Pq)(t,!0),(0,s.basename)(t),n);case"inclusion":return(0,l.yR)(await async function(e){const t=[];let n=0
;for await(const i of(0,f.Pq)(e,!0)){if(n+=i.length,n>f.b1.noteBytes)break;t.push(Buffer.from(i))}
return Buffer.concat(t)}(t),(0,s.basename)(t),n);case"zip":return async function(e,t){let n;try{n=await(0,u.Q)(e)
}catch(t){return Z(`${e}: expected a zip, found ${String(t)}`)}try{
return(await n.list().then(e=>e.map(e=>e.path),()=>[o.Pb.proof])).some(e=>D.includes(e)||e===o.Pb.ledger)?await(0,
A.Gr)(n,t):Z(`${e}: expected a proof in the zip, found other files`)}finally{await n.close()}}(t,n)}}
function V(e,t,n=""){const i=""===n?{}:{approvers:new Set([(0,d.ol)(n)])},s=null===t?null:{...(0,
h.cz)(t,"trusted-keys"),...i};return(0,A.Gr)((0,f.WG)(e),{pins:s})}},94346:(e,t,n)=>{n.d(t,{Q:()=>w,y:()=>m})
;var i=n(73024),s=n(51455),a=n(57075),o=n(38522),r=n(6848),l=n(93156);const c=65535,d=8,h=2;async function f(e){
const{openPromise:t}=await n.e(663).then(n.t.bind(n,20663,19)),i=await t(e,{autoClose:!1,lazyEntries:!0,
strictFileNames:!0}),c=new Map;async function f(){const t=[],n=[],a=i.eachEntry();for(;;){
const e=await a.next().catch(e=>u("the zip","a readable directory",String(e)));if(!0===e.done)break
;const i=e.value,s=i.fileName;n.push(i),t.length>=r.b1.files&&u("the zip",`at most ${r.b1.files} files`,"more"),p(s),
s.endsWith("/")?(i.uncompressedSize>0||i.compressedSize>h)&&u(s,"an empty folder entry","bytes"):(c.has(s)&&u(s,"one file of this name","another"),
i.isEncrypted()&&u(s,"a file that is not encrypted","encryption"),
0!==i.compressionMethod&&i.compressionMethod!==d&&u(s,"stored or deflated","another method"),c.set(s,i),t.push({path:s,
size:i.uncompressedSize,compressed:i.compressedSize,kind:g(i.externalFileAttributes)}))}return function(e){let t=0
;for(const{path:n,size:i,compressed:s}of e){
t+=i,t>r.b1.unpackedBytes&&u("the zip",`at most ${r.b1.unpackedBytes} bytes unpacked`,"more")
;i>r.b1.ratioFromBytes&&i>s*r.b1.ratio&&u(n,`to unpack to at most ${r.b1.ratio} times its size`,`${i} bytes from ${s}`)}
}(t),await async function(e,t){const n=await(0,s.open)(e);try{
const{size:e}=await n.stat(),i=await async function(e,t,n){const i=await J(e,t-v.length,v.length)
;i.readUInt32LE(0)===v.signature&&0===i.readUInt16LE(20)||u("the zip","its end behind the directory, without a comment","other bytes")
;const s={count:i.readUInt16LE(10),length:i.readUInt32LE(12),offset:i.readUInt32LE(16)}
;0===i.readUInt32LE(4)&&i.readUInt16LE(8)===s.count||u("the zip","all files on one disk","others");let a=t-v.length
;if(s.count===S||s.length===I||s.offset===I){
const t=await J(e,a-k.locatorLength,k.locatorLength),n=Number(t.readBigUInt64LE(8))
;t.readUInt32LE(0)===k.locator&&n+k.length===a-k.locatorLength||u("the zip","a zip64 end before its end","other bytes")
;const i=await J(e,n,k.length);i.readUInt32LE(0)!==k.signature&&u("the zip","a zip64 end","other bytes")
;const o=e=>Number(i.readBigUInt64LE(e)),r={count:o(32),length:o(40),offset:o(48)},l=(e,t,n)=>e===t||e===n
;o(4)===k.length-12&&o(24)===r.count&&l(s.count,S,r.count)&&l(s.length,I,r.length)&&l(s.offset,I,r.offset)||u("the zip","two ends that say the same","others"),
Object.assign(s,r),a=n}s.count!==n.length&&u("the zip",`${s.count} files as its end says`,String(n.length))
;const o=n.reduce((e,t)=>e+b+t.fileNameLength+t.extraFieldLength+t.fileCommentLength,0)
;s.length!==o&&u("the zip",`a directory of ${o} bytes`,String(s.length))
;s.offset+s.length!==a&&u("the zip","a directory that ends where its end begins","other bytes");return s.offset
}(n,e,t),s=t.toSorted((e,t)=>e.relativeOffsetOfLocalHeader-t.relativeOffsetOfLocalHeader);let a=0
;for(const[e,t]of s.entries()){const o=s[e+1]?.relativeOffsetOfLocalHeader??i
;t.relativeOffsetOfLocalHeader!==a&&u(t.fileName,`a header at byte ${a}`,"other bytes there"),await L(n,t,o),a=o}
a!==i&&u("the zip","files, one after another, and their directory","other bytes between")}finally{await n.close()}
}(e,n),t}let m;return{list:()=>m??=f(),stream:async function*(e){const t=c.get(e)
;if(void 0===t)throw new l.wI("failed",`${(0,l.SP)(e)}: expected a file, found nothing`);try{
const n=await i.openReadStreamPromise(t,{decodeFileData:!1}),s=t.compressionMethod===d?(0,o.createInflateRaw)():null
;let r=0,l=0;for await(const e of null===s?n:(0,a.pipeline)(n,s,()=>{})){if(l+=e.length,l>t.uncompressedSize)break;r=(0,
o.crc32)(e,r),yield e}l!==t.uncompressedSize&&u(e,`${t.uncompressedSize} bytes as in the directory`,"others"),
null!==s&&s.bytesWritten!==t.compressedSize&&u(e,`${t.compressedSize} packed bytes as in the directory`,String(s.bytesWritten)),
r!==t.crc32&&u(e,`CRC-32 ${t.crc32} as in the directory`,String(r))}catch(t){if(t instanceof l.wI)throw t
;u(e,"bytes that inflate to the size in the directory",String(t))}},close:()=>(i.close(),Promise.resolve())}}
function u(e,t,n){throw new l.wI("failed",`${(0,l.SP)(e)}: expected ${t}, found ${n}`)}function p(e){
(e.endsWith("/")?e.slice(0,-1).split("/"):e.split("/")).every(e=>""!==e&&"."!==e&&".."!==e)&&!/[\\:\u0000-\u001f]/.test(e)||u(e,"a relative path below the zip","another name")
}function g(e){const t=e>>>16&c&i.constants.S_IFMT;return 0===t||t===i.constants.S_IFREG?"file":"other"}
const m="marketops-proof";async function w(e){const t=await f(e),n=`${m}/`,i=await t.list().catch(()=>[])
;return 0!==i.length&&i.every(e=>e.path.startsWith(n))?{list:async()=>(await t.list()).map(e=>({...e,
path:e.path.slice(n.length)})),stream:e=>t.stream(`${n}${e}`),close:()=>t.close()}:t}const y={signature:67324752,
length:30},v={signature:101010256,length:22},k={signature:101075792,locator:117853008,locatorLength:20,length:56
},b=46,$=28789,z=134695760,_=8,S=65535,I=4294967295;async function L(e,t,n){
const{fileName:i,relativeOffsetOfLocalHeader:s}=t,a=await J(e,s,y.length)
;a.readUInt32LE(0)!==y.signature&&u(i,`a header at byte ${s}`,"other bytes");const o={name:a.readUInt16LE(26),
extra:a.readUInt16LE(28)},r=await J(e,s+y.length,o.name)
;r.equals(t.fileNameRaw)||u(i,"this name in its header",JSON.stringify(r.toString()))
;(x(await J(e,s+y.length+o.name,o.extra))||x(t.extraFieldRaw))&&u(i,"one name","another in an extra field")
;const l=a.readUInt16LE(6)
;l===t.generalPurposeBitFlag&&a.readUInt16LE(8)===t.compressionMethod||u(i,"the method that the directory gives","another in its header")
;const c=0!==(l&_),d=[t.crc32,t.compressedSize,t.uncompressedSize]
;[14,18,22].every((e,t)=>((e,t)=>e===d[t]||c&&0===e||t>0&&e===I)(a.readUInt32LE(e),t))||u(i,"the sum and sizes that the directory gives","others in its header")
;const h=s+y.length+o.name+o.extra+t.compressedSize;if(!c)return void(h!==n&&u(i,`its bytes to end at ${n}`,String(h)))
;const f=await J(e,h,Math.min(Math.max(n-h,0),24));h+f.length===n&&function(e,[t,n,i]){
const s=e.length%8==0&&e.length>0&&e.readUInt32LE(0)===z?e.subarray(4):e
;if(12===s.length)return s.readUInt32LE(0)===t&&s.readUInt32LE(4)===n&&s.readUInt32LE(8)===i;if(20!==s.length)return!1
;const a=e=>Number(s.readBigUInt64LE(e));return s.readUInt32LE(0)===t&&a(4)===n&&a(12)===i
}(f,d)||u(i,"the sum and sizes that the directory gives","others behind its bytes")}function x(e){
for(let t=0;t<e.length;t+=4+e.readUInt16LE(t+2)){if(e.length-t<4||e.readUInt16LE(t)===$)return!0
;if(t+4+e.readUInt16LE(t+2)>e.length)return!0}return!1}async function J(e,t,n){
const i=Buffer.alloc(n),{bytesRead:s}=t<0?{bytesRead:0}:await e.read(i,0,n,t)
;return s===n?i:u("the zip",`${n} bytes at ${t}`,"fewer")}}};
