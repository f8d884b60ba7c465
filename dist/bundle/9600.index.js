export const id=9600;export const ids=[9600];export const modules={57375:(e,t,n)=>{n.d(t,{Y2:()=>rootOfInclusion,
as:()=>parseTlogProof,cG:()=>formatTlogProof,h5:()=>siblingRanges,kq:()=>r})
;var i=n(23121),s=n(46260),o=n(83544),a=n(49598);const r="c2sp.org/tlog-proof@v1"
;function formatTlogProof({extra:e,index:t,path:n,checkpoint:s}){const o=n.map(e=>`${(0,
i.n)(Buffer.from(e,"hex"))}\n`).join("");return`${r}\nextra ${(0,i.n)(e)}\nindex ${t}\n${o}\n${s}`}const l=53
;function parseTlogProof(e){const t=(0,s._6)(e),n=t?.indexOf("\n\n")??-1;if(null===t||n<0)return null
;const[o,c="",d="",...f]=t.slice(0,n).split("\n"),u=t.slice(n+2),h=c.startsWith("extra ")?(0,
i.E)(c.slice(6)):null,[,p]=/^index (0|[1-9][0-9]{0,15})$/.exec(d)??[],g=(0,a.S7)(u)
;if(o!==r||null===h||void 0===p||null===g)return null;if(f.length>l)return null;const w=[];for(const e of f){const t=(0,
i.E)(e);if(32!==t?.length)return null;w.push(t.toString("hex"))}const m=Number(p);return Number.isSafeInteger(m)?{
extra:h,index:m,path:w,checkpoint:u,signed:g}:null}function rootOfInclusion(e,t,n,i){if(t>=n)return null
;let s=t,a=n-1,r=e;for(const e of i){if(0===a)return null;if(s%2==1||s===a)for(r=(0,o.zB)(e,r);s%2==0&&0!==s;)s/=2,
a=Math.floor(a/2);else r=(0,o.zB)(r,e);s=Math.floor(s/2),a=Math.floor(a/2)}return 0===a?r:null}
function siblingRanges(e,t){const n=[];let i=0,s=t;for(;s>1;){const t=largestPowerBelow(s),o=e<i+t;n.unshift(o?{
first:i+t,size:s-t}:{first:i,size:t}),o||(i+=t),s=o?t:s-t}return n}function largestPowerBelow(e){let t=1
;for(;2*t<e;)t*=2;return t}},84221:(e,t,n)=>{n.d(t,{$J:()=>BranchFolder,GZ:()=>FoundFiles,TW:()=>branchSegments,
Vh:()=>branchJson,YN:()=>y,lR:()=>WrittenFiles,mh:()=>approvalsOf})
;var i=n(73024),s=n(51455),o=n(76760),a=n(55543),r=n(31615),l=n(51483),c=n(46260),d=n(52533),f=n(81920),u=n(36762),h=n(6848),p=n(93156),g=n(89936)
;const w=67108864;class BranchFolder{root;constructor(e){this.root=e}bytes(e){const t=(0,i.lstatSync)((0,
o.join)(this.root,e),{throwIfNoEntry:!1});return void 0===t?null:(t.isFile()||(0,p.fJ)((0,
p.at)(e),"a regular file","a link, folder or device"),
t.size>w&&(0,p.fJ)((0,p.at)(e),"at most 67108864 bytes",String(t.size)),(0,i.readFileSync)((0,o.join)(this.root,e)))}
async*segments(){for await(const e of this.files("ledger"))yield{path:e,pieces:(0,h.Pq)((0,o.join)(this.root,e))}}
async*files(e=""){const t=await(0,s.readdir)((0,o.join)(this.root,e),{withFileTypes:!0}).catch(e=>{
if("ENOENT"===e.code)return[];throw e});t.sort((e,t)=>e.name<t.name?-1:1);for(const n of t){
if(""===e&&".git"===n.name)continue;const t=""===e?n.name:`${e}/${n.name}`
;n.isDirectory()&&t.split("/").length<m?yield*this.files(t):n.isFile()&&(0,d.hV)(t)?yield t:(0,p.fJ)((0,p.at)((0,
p.SP)(t)),"a file that the branch has a place for","another",""===e?null:"segments")}}}
async function*branchSegments(e,t){if(null===t)yield*e.segments();else for await(const{segment:e}of(0,u.OD)(t))yield e}
const m=3;function branchJson(e,t,n){try{return(0,r.Uj)(n,(0,c.OW)(t),e)}catch(t){return(0,p.fJ)((0,
p.at)(e),"canonical JSON of its schema",String(t))}}const v={consumed:["consumed"],open:["open"],runs:["runs"],
receipts:["receipts"],material:["plans","evidence","policies","trusted-keys","approvers"],used_approvals:["approvals"],
files:["ledger",d.Ij,d.CM]};function kindOfFile(e){
const[t=""]=e.split("/"),n=Object.entries(v).find(([,e])=>e.includes(t));return n?.[0]??"files"}class BranchFiles{
findings=new Map;approvalTexts=new Map;approverLists=new Set;#e=new Map;async look(e,t){if(!this.findings.has(e))try{
await t()}catch(t){this.findings.set(e,(0,p.hD)(t,"the ledger branch"))}}wrong(e,t,n){
return this.look(kindOfFile(e),()=>(0,p.fJ)((0,p.at)(e),t,n))}takeRun(e,t){return this.look("runs",()=>{
const n=branchJson(e,t,d.rg),i=this.#e.get(e);if(this.#e.set(e,n),void 0===i)return;i.opened_at!==n.opened_at&&(0,
p.fJ)((0,p.at)(e),`opened_at ${i.opened_at}`,n.opened_at);const s=i.plan_digests.find(e=>!n.plan_digests.includes(e))
;void 0!==s&&(0,p.fJ)((0,p.at)(e),`plan ${s}, which the run had`,"none")})}checkBaseline(e){
return this.look("files",()=>{null===e&&(0,p.fJ)((0,p.at)(d.CM),"what GitHub had before the first run","no file")
;const{releases:t,tags:n}=branchJson(d.CM,e,d.t$);n.every(({name:e},t)=>0===t||(n[t-1]?.name??"")<e)||(0,p.fJ)((0,
p.at)(d.CM),"tags by name, each once","another order"),t.every(({id:e},n)=>0===n||BigInt(t[n-1]?.id??0)<BigInt(e))||(0,
p.fJ)((0,p.at)(d.CM),"releases by id, each once","another order")})}checkBegun(e){return this.look("runs",()=>{
for(const{run:t,plan:n}of e){const e=(0,d.t0)(t),i=this.#e.get(e);void 0===i&&(0,p.fJ)((0,
p.at)(e),"the plans of the run","no file"),i.plan_digests.includes(n)||(0,p.fJ)((0,
p.at)(e),`plan ${n} among those of the run`,"others")}})}}class WrittenFiles extends BranchFiles{#t=new Map;#n=new Map
;async take(e,{files:t,opened:n,closed:i,runs:s,begun:o},a,r){const l=new Map(Object.entries(e));for(const e of[d.Ij,(0,
d.RA)(a)])null===(l.get(e)??null)&&await this.wrong(e,"a digest in files.json","none"),l.delete(e)
;0===a&&(await this.checkBaseline(await r(d.CM)),l.delete(d.CM))
;for(const[e,n]of t)l.get(e)!==n&&await this.wrong(e,`${n} in files.json`,l.get(e)??"none"),l.delete(e);const c=new Set
;for(const[e,t]of n){const[n]=[...l].find(([t,n])=>n===e&&t.startsWith("open/"))??[]
;void 0===n?await this.wrong("open/",`a file for ${t}, which is begun`,"none"):(this.#t.set(t,n),c.add(n)),
l.delete(n??"")}for(const e of i){const t=this.#t.get(e)??"open/"
;null===l.get(t)||c.has(t)||await this.wrong(t,`to be removed, for ${e} is settled`,"that it stays"),l.delete(t),
this.#t.delete(e)}for(const{run_id:e}of s){const t=(0,d.t0)(e),n=null===(l.get(t)??null)?null:await r(t)
;null!==n&&await this.takeRun(t,n),null!==n&&l.delete(t)}await this.checkBegun(o),
await this.look("used_approvals",()=>this.#i(l,o,r));const f=[...t.keys()].some(e=>e.startsWith("policies/"))
;for(const[e,t]of l){
s.length>0&&!f&&e===`policies/${t?.slice(7)??""}.yml`||await this.wrong(e,"a file that the lines call for",null===t?"its removal":"another")
}}async#i(e,t,n){const[i]=t;if(void 0===i||null===i.claim)return
;const s=d.hL.receipt(i.receipt),o=approvalsOf(s,await n(s)),r=await async function runOfApprovals({opened:e,evidence:t},n,i){
const s=null===t?null:await i(d.hL.evidence(t.data.evidence_digest)),o=await i(d.hL.approvers(e.data.approvers_digest))??Buffer.alloc(0)
;return{opened:e,planDigest:n,evidence:(0,c.MQ)(l.l,s),approvers:o}}(i.claim,i.plan,n),f=new Set
;for(const t of[...e.keys()].filter(e=>e.startsWith("approvals/"))){const s=await n(t);null===s&&(0,p.fJ)((0,
p.at)(t),"an approval that was used","its removal");const{plan_digest:o,run_id:r,text:l}=branchJson(t,s,d.gf)
;this.#n.has(t)&&(0,p.fJ)((0,p.at)(t),"an approval that was not used before","it again"),r===i.run&&o===i.plan||(0,
p.fJ)((0,p.at)(t),`run ${i.run} and its plan`,r),this.#n.set(t,r),this.approvalTexts.set((0,a.ol)(l),l),f.add(t),
e.delete(t)}for(const e of o){const t=(0,g.H)(this.approvalTexts.get(e.digest)??"",e,r);"fault"in t&&(0,p.fJ)((0,
p.at)(s),`approval ${e.digest} that counts`,`one that ${t.fault}`);const n=d.hL.usedApproval(t.name),o=this.#n.get(n)
;o!==i.run&&(0,p.fJ)((0,p.at)(n),`approval ${e.digest} written down for run ${i.run}`,o??"none"),f.delete(n),
this.approverLists.add(i.claim.opened.data.approvers_digest)}const[u]=f;void 0!==u&&(0,p.fJ)((0,
p.at)(u),"an approval that counted","another")}}function approvalsOf(e,t){try{const{payload:e}=(0,
r.hk)(t??Buffer.alloc(0),r.ui,f.m8);return e.signed_approvals}catch(t){return(0,p.fJ)((0,p.at)(e),"a receipt",String(t))
}}class FoundFiles extends BranchFiles{#s;#o=new Set;#t=new Map;#a=new Map;#r=!1;constructor(e){super(),this.#s=e}
async take({files:e,opened:t,closed:n,begun:i}){for(const[t,n]of e){const e=kindOfFile(t)
;"material"===e?this.#o.add(t):this.#a.set(e,(this.#a.get(e)??0)+1),await this.look(e,()=>{
const e=this.#s.bytes(t),i=null===e?"no file":(0,a.ol)(e);i!==n&&(0,p.fJ)((0,p.at)(t),n,i)})}
this.#r||await this.checkBaseline(this.#s.bytes(d.CM)),this.#r=!0;for(const[e,n]of t)this.#t.set(e,n);const s=new Set(n)
;for(const[e,t]of this.#t)s.has(t)&&this.#t.delete(e);for(const{run:e}of i){const t=(0,d.t0)(e),n=this.#s.bytes(t)
;null!==n&&await this.takeRun(t,n)}await this.checkBegun(i)}async finish(){await this.look("files",async()=>{
const e=new Map;for await(const t of this.#s.files()){const n=kindOfFile(t);e.set(n,(e.get(n)??0)+1),
"open"===n&&await this.#l(t),"material"!==n||this.#o.has(t)||await this.wrong(t,"material of a run","another file")}
for(const t of["consumed","receipts"]){const[n,i]=[this.#a.get(t)??0,e.get(t)??0]
;n!==i&&await this.wrong(`${t}/`,`${n} files, one a line`,String(i))}});const[e]=this.#t.values()
;void 0!==e&&await this.wrong("open/",`a file for ${e}, which has no outcome`,"none")}async#l(e){
await this.look("open",()=>{const t=(0,a.ol)(this.#s.bytes(e)??Buffer.alloc(0));this.#t.delete(t)||(0,p.fJ)((0,
p.at)(e),"an intent without an outcome","another")})}}const y=Object.keys(v).map(e=>({name:e,
check:({files:t,ledger:n,pins:i})=>{if(null!==n.finding)throw new p.wI("skipped","the ledger has a defect")
;const s=t.findings.get(e);if(void 0!==s)throw s;return"used_approvals"===e&&t.approverLists.size>0&&(0,
g.A)(i,t.approverLists,t.approvalTexts.size),`${v[e].join(", ")}: what the lines say`}}))},59455:(e,t,n)=>{n.d(t,{
NU:()=>inclusionFromProof,vN:()=>inclusionFromBranch,yR:()=>verifyInclusion})
;var i=n(32257),s=n(31615),o=n(46260),a=n(52533),r=n(96679),l=n(83544),c=n(49598),d=n(38422),f=n(57375),u=n(84221),h=n(36762),p=n(94172),g=n(42369),w=n(29241),m=n(6848),v=n(93156)
;async function makeInclusion(e,t,n){let i=null;await readLines(t(),e=>{(0,g.L2)(e)&&e.receipt_id===n&&(i=e)})
;const s=i,o=null===s?void 0:e.find(({start:e,size:t})=>e.size<=s.seq&&s.seq<t);if(null===s||void 0===o)return null
;const a=(0,f.h5)(s.seq,o.size).map(e=>({...e,tree:o.start.from(e.first)??l.CE.empty()}))
;return await readLines(t(),({seq:e},t)=>{
e<o.start.size||e===s.seq||a.find(({first:t,size:n})=>t<=e&&e<t+n)?.tree.append(t)}),(0,f.cG)({checkpoint:o.checkpoint,
extra:Buffer.from((0,r.oZ)(s)),index:s.seq,path:a.map(({tree:e,first:t,size:n})=>function rootOf(e,t,n,i){
const s=n+i<=t.size?t.from(n)?.subtrees()[0]:void 0;return s??e.root().toString("hex")}(e,o.start,t,n))})}
async function inclusionFromProof(e,t){const n=await(0,m.oD)(e,d.Pb.checkpoints,m.b1.fileBytes);return makeInclusion((0,
s.Uj)(d.rN,(0,o.OW)(n),d.Pb.checkpoints).flatMap(({after:e,first_seq:t,frontier:n})=>{
const i=l.CE.restore(t,n),s=null===e?void 0:(0,c.S7)(e)?.size;return null===e||null===i||void 0===s?[]:[{checkpoint:e,
size:s,start:i}]}),()=>[{path:d.Pb.ledger,pieces:e.stream(d.Pb.ledger)}],t)}async function inclusionFromBranch(e,t,n){
const i=new u.$J(e),s=await(0,h.jC)(e,n);try{const e=null===s?i.bytes(a.nm):await s.read(a.nm),n=e?.toString()??"",o=[{
checkpoint:n,size:(0,c.S7)(n)?.size??0,start:l.CE.empty()}];return await makeInclusion(o,()=>(0,u.TW)(i,s),t)}finally{
s?.close()}}async function readLines(e,t){const n=new p.sW({file:d.Pb.ledger,startAt:()=>({frontier:null,head:null}),
marks:new Set,onLine:(e,n,i)=>t(e,i)}),i=await n.feed(e);if(null!==i)throw i}const y=[{name:"inclusion_form",
check:({file:e,proof:t})=>null===t?(0,
v.fJ)((0,v.at)(e),"a C2SP tlog-proof@v1 with the line in extra","other text"):"a C2SP tlog-proof@v1"},{name:"line",
check:e=>{const t=lineOf(e),{file:n}=e,{index:i}=proofOf(e);return t.seq!==i&&(0,v.fJ)((0,
v.at)(n),`the line of seq ${i}`,String(t.seq)),(0,g.L2)(t)||(0,v.fJ)((0,v.at)(n),"an outcome line",t.type),
`${t.type} of ${(0,v.SP)(t.operation_id)} in run ${t.run_id}`}},{name:"inclusion",check:e=>{
const{file:t}=e,{extra:n,index:i,path:s,signed:o}=proofOf(e),a=(0,f.Y2)((0,r.Hw)(n),i,o.size,s);return a!==o.root&&(0,
v.fJ)((0,
v.at)(t),`a path to root ${o.root}`,a??"a path that does not fit"),`included: line ${i} of the ledger of ${o.size} lines`
}},{name:"checkpoint_signatures",check:e=>{const{index:t,signed:n}=proofOf(e),s=(0,
i.pe)(lineOf(e).ts)??0,o=t===n.size-1?s:{since:s};return`signed by ${(0,w.SC)(n,e.pins,o,"the checkpoint",e.accepted)}`}
},{name:"since",check:e=>{const{since:t}=e
;if(null===t)throw new v.wI("not_applicable","no earlier checkpoint was given")
;const{origin:n,size:i,root:s}=proofOf(e).signed,o=(0,v.at)("the checkpoint given with --since");if(t.origin!==n&&(0,
v.fJ)(o,`origin ${n}`,t.origin),
t.size!==i)throw new v.wI("missing","one line cannot show that the ledger extends another checkpoint")
;return t.root!==s&&(0,v.fJ)(o,`root ${s}`,t.root),"the same checkpoint"}}];function proofOf({proof:e}){
if(null===e)throw new v.wI("skipped","needs the proof");return e}function lineOf(e){const{extra:t}=proofOf(e),n=(0,
o._6)(t);(null===n||t.length>r.Oc)&&(0,v.fJ)((0,v.at)(e.file),"a ledger line in extra","other bytes");try{return(0,
r.A)(n)}catch(t){return(0,v.fJ)((0,v.at)(e.file),"a ledger line in extra",String(t))}}
function verifyInclusion(e,t,{pins:n,since:i=null,accepted:s=null}){const o=(0,f.as)(e),a=(0,v.GG)(y,{file:t,proof:o,
pins:n,since:i,accepted:s});return(0,v.EI)(a,null===o?0:1,o?.signed)}},39600:(e,t,n)=>{n.d(t,{GJ:()=>recognise,
_P:()=>unusable,Mh:()=>verifyFolder,xJ:()=>verifyPath,BZ:()=>verifyRecognised})
;var i=n(51455),s=n(76760),o=n(52533),a=n(38422),r=n(57375),l=n(59455),c=n(43643),d=n(55543),f=n(29241),u=n(6848),h=n(94346),p=n(22020),g=n(32257),w=n(67968),m=n(96679),v=n(83544),y=n(49598),k=n(84221),b=n(36762),_=n(46260),$=n(42369),z=n(99300)
;class BranchStory{#t=new Set;#c=newCalled();take(e,t){
const{files:n,opened:i,closed:s,runs:a,begun:r}=this.#c,l=e.receipt_id??"";switch(e.type){case"run.opened":{
const{trusted_keys_digest:t,approvers_digest:i}=e.data;return n.set(o.hL.trustedKeys(t),t),n.set(o.hL.approvers(i),i),
void a.push(e)}case"plan.created":return void n.set(o.hL.plan(e.data.plan_file_digest),e.data.plan_file_digest)
;case"evidence.read":return void n.set(o.hL.evidence(e.data.evidence_digest),e.data.evidence_digest)
;case"policy.decided":
return void(void 0===t||(0,z.Ys)(t)||n.set(o.hL.policy(e.data.policy_digest),e.data.policy_digest))
;case"receipt.minted":case"receipt.refused":return void n.set(o.hL.receipt(l),e.data.envelope_digest)
;case"operation.intent":{const{claim:s,run_attempt:a,run_id:c,seq:f}=e,u={claim:s,
operation_digest:e.data.operation_digest,run_attempt:a,run_id:c};return n.set((0,o.Ml)(l),(0,d.ol)((0,_.d_)(u))),
i.set((0,d.ol)((0,_.d_)({receipt_id:l,run_attempt:a,run_id:c,seq:f})),l),this.#t.add(l),void r.push({receipt:l,run:c,
plan:t?.plan?.data.plan_digest??"",claim:t??null})}case"operation.reconciled":
return void(this.#t.delete(e.data.receipt_id)&&s.push(e.data.receipt_id));default:if(!(0,
$.L2)(e)||void 0===e.receipt_id||"operation.in_doubt"===e.type)return;this.#t.delete(l)&&s.push(l)}}next(){
const e=this.#c;return this.#c=newCalled(),e}}function newCalled(){return{files:new Map,opened:new Map,closed:[],
runs:[],begun:[]}}var J=n(94172),S=n(8422),x=n(93156),I=n(93842),B=n(51370),P=n(8222),O=n(82882),j=n(61060),L=n(29798)
;const M=[...P.d.filter(({name:e})=>["plan_file","receipt_files","trusted_keys"].includes(e)),...O.k,...z.Cg,...j.V]
;const begins=({operations:e})=>[...e.values()].some(({intent:e})=>null!==e);function textsOf(e,t,n){const[i]=(0,j.U)(e)
;if(void 0===i)return[];const s=(0,a.WI)(i.line.receipt_id??"");return(0,k.mh)(s,t.get(s)??null).flatMap(({digest:e})=>{
const t=n.get(e);return void 0===t?[]:[[(0,a.nx)(e),Buffer.from(t)]]})}async function materialOf(e,t){
const{opened:n,plan:i,evidence:s,operations:r}=e,[l]=r.values(),c=l?.decided.data.policy_digest,d=[[a.Pb.plan,null===i?void 0:o.hL.plan(i.data.plan_file_digest)],[a.Pb.evidence,null===s?void 0:o.hL.evidence(s.data.evidence_digest)],[a.Pb.policy,void 0===c||(0,
z.Ys)(e)?void 0:o.hL.policy(c)],[a.Pb.trustedKeys,o.hL.trustedKeys(n.data.trusted_keys_digest)],[a.Pb.approvers,o.hL.approvers(n.data.approvers_digest)],...(0,
j.U)(e).map(({line:{receipt_id:e=""}})=>[(0,a.WI)(e),o.hL.receipt(e)])],f=new Map((0,
z.Ys)(e)?[[a.Pb.policy,Buffer.alloc(0)]]:[]);for(const[e,n]of d){const i=void 0===n?null:await t(n);null!==i&&f.set(e,i)
}return f}const F=[{name:"history",check:function accepted({history:e,pins:t}){
if(null===e)throw new x.wI("missing","no history here, so that nobody can tell which commits count: give a whole clone")
;const{judged:n,accepted:i,rewritten:s,lost:o,unknown:a}=e,r=(0,x.at)("the history"),[l]=s;void 0!==l&&(0,
x.fJ)(r,`commit ${l.id} as it was signed`,l.fault);if(n.forked.length>0){const e=n.forked.map(({id:e})=>e).join(" and ")
;(0,x.fJ)(r,"one continuation of each commit",`${e}, which continue one side by side (ledger_forked)`)}const[c]=o
;void 0!==c&&(0,x.fJ)(r,`commit ${c}, which last= names`,"a history without it");if(null!==n.retired){
const e=`commit ${n.retired.id} is signed by a key that is out of force or retired (ledger_key_retired)`
;throw new x.wI("unverifiable",`${e}, and nothing else is accepted`)}
if(0===i.length&&null!==a&&null!==t)throw new x.wI("unverifiable",`commit ${a} is signed by no key in ${t.from}`)
;null===n.tip&&(0,x.fJ)(r,"a commit that counts","none")
;if(0===i.length)throw new x.wI("unpinned","nothing is signed yet: the branch has its first commit alone")
;return`${i.length} signed commits are accepted, the newest ${n.tip.id}`}},{name:"foreign",
check:function foreign({history:e}){if(null===e)throw new x.wI("not_applicable","needs the history")
;const{recorded:t,later:n}=e.foreign
;return t.length+n.length===0?"no foreign commits":`foreign commits recorded: ${t.length}; not recorded yet: ${n.length}`
}},{name:"checkpoint_states",check:function checkpointState({checkpoint:e,states:t,last:n,origin:i,ledger:s}){
const a=(0,x.sb)(e);if(null!==s.finding)throw new x.wI("skipped","the ledger has a defect")
;if(null===a)throw null!==n&&(0,x.fJ)((0,x.at)(o.nm),"a signed checkpoint","nothing"),
new x.wI("unpinned","a ledger without lines is believed only as the first commit of its branch")
;null!==i&&a.origin!==i&&(0,x.fJ)((0,x.at)(o.nm),`origin ${i}`,a.origin);const r=t.get(a.size);void 0===r&&(0,x.fJ)((0,
x.at)(o.nm),`at least ${a.size} lines`,String(n?.size??0));r.root!==a.root&&(0,x.fJ)((0,
x.at)(o.nm),`root ${String(r.root)}`,a.root);r.head!==a.head&&(0,x.fJ)((0,x.at)(o.nm),`head ${r.head}`,a.head)
;return`states ${a.size} lines`}},{name:"checkpoint_signatures",
check:function checkpointSignature({checkpoint:e,history:t,pins:n,states:i}){const s=(0,x.sb)(e)
;if(null===s)throw new x.wI("not_applicable","a ledger without lines has no checkpoint")
;for(const{commit:e}of t?.accepted??[]){const{signed:t,id:s}=e
;(0,f.SC)(t,n,(0,g.pe)(i.get(t.size)?.ts??""),`${o.nm} of commit ${s}`)}return`signed by ${(0,f.SC)(s,n,(0,
g.pe)(i.get(s.size)?.ts??""),o.nm)}`}},{name:"tip",check:function tip({tip:e,checkpoint:t}){const n=(0,x.sb)(e),i=(0,
x.sb)(t),s={head:i?.head??m.mG,root:i?.root??v.zg.toString("hex"),size:i?.size??0};n.size!==s.size&&(0,x.fJ)((0,
x.at)(o.Ij),`size ${s.size} as in the checkpoint`,String(n.size));n.head!==s.head&&(0,x.fJ)((0,
x.at)(o.Ij),`head ${s.head} as in the checkpoint`,n.head)
;const a=v.CE.restore(n.size,n.frontier)?.root().toString("hex");a!==s.root&&(0,x.fJ)((0,
x.at)(o.Ij),`a frontier of root ${s.root}`,a??"one of another size");return"tip.json gives the checkpoint"}},...k.YN,{
name:"landed",check:({checkpoint:e,last:t})=>{const n=(0,x.sb)(e)?.size??0
;if(null!==t&&t.size>n)throw new x.wI("missing",`lines from seq ${n} to ${t.size-1} are after the last landed checkpoint`)
;return"every line is under the signed checkpoint"}},{name:"closed",check:({replay:{claims:e}})=>{
const t=[...e.values()].find(({unsettled:e})=>e>0);if(void 0===t)return"every intent has an outcome or a reconciliation"
;throw new x.wI("missing",`run ${t.opened.run_id} (claim ${t.id}) has intents without an outcome`)}},{name:"since",
check:({since:e,origin:t,states:n,last:i,ledger:s,pins:o})=>{
if(null===e)throw new x.wI("not_applicable","no earlier checkpoint was given")
;if(null!==s.finding)throw new x.wI("skipped","the ledger has a defect");const a=n.get(e.size)??null;return(0,S.t3)(e,{
origin:t,seen:a,last:i,partial:!1}),(0,f.SC)(e,o,(0,g.pe)(a?.ts??""),"the checkpoint given with --since"),
`extends the ledger as seen at size ${e.size}`}}];async function verifyBranch(e,t){try{const n=await(0,
b.jC)(e,t.pins,void 0===t.now?{}:{now:t.now})
;return await async function examineBranch(e,t,{pins:n,since:i=null,rules:s=B.D,kinds:a=p.G,run:r=null,leaveOut:l=[]}){
const c=new k.$J(e),d=null===t?e=>Promise.resolve(c.bytes(e)):t.read,f=await(0,
x.CD)(o.nm,async()=>function readCheckpoint(e){return null===e?null:(0,y.S7)(e)??(0,x.fJ)((0,
x.at)(o.nm),"a signed checkpoint","other text")}(await d(o.nm))),h=await(0,x.CD)(o.Ij,async()=>{const e=await d(o.Ij)
;return null===e?(0,x.fJ)((0,x.at)(o.Ij),"a file","nothing"):(0,k.Vh)(o.Ij,e,o.zA)
}),g=new BranchStory,w=null===t?new k.GZ(c):new k.lR,m=new I.e({kinds:a,rules:s,whole:!0,keep:r??!1,landed:!0})
;let v=null;const _=t?.accepted.map(({commit:e})=>e.signed.size)??[],$=[i?.size,"value"in f?f.value?.size:void 0,..._]
;let z=null;const S=new J.sW({file:"ledger",startAt:({seq:e})=>(0,J.fU)(e),marks:new Set($.filter(e=>void 0!==e)),
onLine:(e,t)=>{!function inSegment(e,t){if(1!==t.line)return;const n=(0,o.RA)(e.seq);n!==t.file&&(0,x.fJ)((0,
x.nx)(t,e,"seq"),`segment ${n}`,(0,x.SP)(t.file),"segments")
}(e,t.place),"run.opened"===e.type&&(v=function onBranch(e,t,n){"prod"!==e.mode&&(0,x.fJ)((0,
x.nx)(t,e,"mode"),"prod on the ledger branch",e.mode,"branch_lines");null===e.data.vkey&&(0,x.fJ)((0,
x.nx)(t,e,"data.vkey"),"a key on the ledger branch","null","branch_lines");const i=e.data.origin;null!==n&&n!==i&&(0,
x.fJ)((0,x.nx)(t,e,"data.origin"),n,i,"branch_lines");return i}(e,t.place,v)),"ledger.foreign"===e.type&&(z=e)
;const n=m.claims.get(e.claim);m.take(e,t),g.take(e,n??m.claims.get(e.claim))}});async function*segments(){
if(w instanceof k.GZ)for await(const e of c.segments())yield e,
await w.take(g.next());else if(null!==t)for await(const{commit:e,files:n,first:i,segment:s}of(0,b.OD)(t))z=null,yield s,
sameState(e.signed,S.state),recordsForeign(z,e,t),await w.take(n,g.next(),i,n=>t.read(n,e))}
const P=await S.feed(segments(),"segments");w instanceof k.GZ&&await w.finish();const{state:O,marked:j}=S,C={ledger:{
finding:P},history:t,last:O,states:j,checkpoint:f,tip:h,files:w,replay:m,origin:v,pins:n,since:i
},q=["segments","branch_lines","commit_states","commit_foreign"],G=(0,x.GG)([...(0,
I.v)(s,q),...F],C),W=null===r?[]:await async function runChecks(e,t,{read:n,kinds:i,leaveOut:s}){
const o=[...t.replay.claims.values()].filter(({opened:t})=>t.run_id===e);if(0===o.length)return[{name:"run",
status:"missing",detail:`the branch has no lines of run ${e}`}];const a=new Map;for(const e of o){
const o=await materialOf(e,n),r=(0,u.GU)(new Map([...o,...textsOf(e,o,t.files.approvalTexts)])),l={files:await(0,
L.kZ)(r,await r.list(),i),ledger:{...t.ledger,claim:e,stretches:[],entries:0,states:t.states,last:t.last},pins:t.pins,
hmacKeys:[],since:null,accepted:null,kinds:i
},c=M.filter(({name:t})=>!s.includes(t)&&(begins(e)||"signed_approvals"!==t));for(const e of(0,x.GG)(c,l)){
const t=a.get(e.name);void 0!==t&&"ok"!==t.status&&"not_applicable"!==t.status||a.set(e.name,e)}}return[{name:"run",
status:"ok",detail:`${o.length} jobs of run ${e}`},...a.values()]}(r,C,{read:d,kinds:a,leaveOut:l});return(0,
x.EI)([...G,...W],S.entries,O)}(e,n,t).finally(()=>n?.close())}catch(e){if(!(e instanceof c.MQ))throw e;return(0,
x.EI)([{name:"history",status:e.isMissing?"missing":"failed",detail:e.message}])}}
function sameState({size:e,root:t,head:n},i){const s=(0,x.at)(o.nm);i?.size!==e&&(0,
x.fJ)(s,`size ${i?.size??0}`,String(e),"commit_states"),
i.root!==t&&(0,x.fJ)(s,`root ${String(i.root)} at size ${e}`,t,"commit_states"),i.head!==n&&(0,
x.fJ)(s,`head ${i.head} at size ${e}`,n,"commit_states")}function recordsForeign(e,{id:t,signed:n},{commits:i}){
const{base:s,parent:a}=n,wrong=(n,i)=>(0,x.fJ)((0,x.at)((0,o.RA)(e?.seq??0)),`${n} in commit ${t}`,i,"commit_foreign")
;if(null===e)return void(s!==a&&wrong("ledger.foreign","none"));s===a&&wrong("no ledger.foreign","one"),
e.data.base!==s&&wrong(`base ${s}`,e.data.base);const r=[a,...i.get(a)?.parents??[]].filter(e=>!(0,w.QX)(e,s,i))
;r.includes(e.data.head)||wrong(`head ${r.join(" or ")}`,e.data.head)}const C=[{name:"whole",check:({gaps:e})=>{
if(e.length>0)throw new x.wI("missing",e.join("; "));return"from the first line, without gaps"}},{name:"closed",
check:({replay:{claims:e}})=>{const[t]=e.values();if(void 0===t)return"every run is closed"
;throw new x.wI("missing",`run ${t.opened.run_id} (claim ${t.id}) has no run.closed`)}},{name:"since",
check:function since({since:e,seen:t,last:n,origin:i,pins:s,gaps:o,ledger:a,accepted:r}){
if(null===e)throw new x.wI("unpinned","a bare ledger holds no signature: give a checkpoint with --since, or the whole proof")
;if(null!==a.finding)throw new x.wI("skipped","the ledger has a defect");if((0,S.t3)(e,{origin:i,seen:t,last:n,
partial:o.length>0}),(0,f.SC)(e,s,(0,g.pe)(t?.ts??""),"the checkpoint given with --since",r),
null!==n&&e.size<n.size)throw new x.wI("missing",`extends the ledger as seen at size ${e.size}; the lines after it are under no checkpoint`)
;return`is the ledger as signed at size ${e.size}`}}];var q=n(23427)
;const G=[a.Pb.proof,a.Pb.manifest,a.Pb.checkpoints],W=["PK","PK"];async function recognise(e){const t=await(0,
i.stat)(e).catch(()=>null);if(!0===t?.isDirectory())return recogniseFolder(e);if(!0!==t?.isFile())return null
;const n=await async function firstBytes(e,t){const n=await(0,i.open)(e);try{
const{bytesRead:e,buffer:i}=await n.read(Buffer.alloc(t),0,t,0);return i.toString("latin1",0,e)}finally{await n.close()}
}(e,r.kq.length);return W.includes(n.slice(0,4))?{kind:"zip",path:e}:n===r.kq||e.endsWith(".tlog-proof")?{
kind:"inclusion",path:e}:e.endsWith(".jsonl")||n.startsWith('{"claim":')?{kind:"ledger",path:e}:null}
async function recogniseFolder(e){const t=new Set(await(0,i.readdir)(e)),has=(...e)=>e.some(e=>t.has(e))
;if(has(...G))return{kind:"proof",path:e};if(has(o.Ij,"ledger","checkpoint"))return{kind:"branch",path:e}
;if(has(a.Pb.ledger))return{kind:"proof",path:e};if(has(h.y))return recogniseFolder((0,s.join)(e,h.y))
;return(has(".git")||["HEAD","objects","refs"].every(e=>t.has(e)))&&await(0,c.U0)(e)?{kind:"branch",path:e}:null}
function unusable(e){const t=[{name:"input",status:"failed",detail:e}];return{...(0,x.EI)(t),verdict:"UNUSABLE"}}
async function verifyPath(e,t){const n=await recognise(e)
;return null===n?unusable(`${e}: expected a proof folder, its zip, a ledger.jsonl, a ledger branch or a tlog-proof`):verifyRecognised(n,t)
}async function verifyRecognised({kind:e,path:t},n){
if("string"==typeof n.run&&"branch"!==e)return unusable(`${t}: --run looks at a run of a ledger branch, and this is none`)
;switch(e){case"proof":return(0,q.Gr)((0,u.WG)(t),n);case"branch":return verifyBranch(t,n);case"ledger":
return async function verifyLedger(e,t,{pins:n,since:i=null,rules:s=B.D,kinds:o=p.G,accepted:a=null}){
const r=[],l=new I.e({rules:s,kinds:o,whole:!1,keep:!1,landed:!1}),c=new Set;let d=null;const f=new J.sW({file:t,
startAt:({seq:e,claim:t})=>{const n=(0,J.fU)(e)
;return null!==n?n:c.size>1||1===c.size&&!c.has(t)?null:(r.push(0===c.size?`begins at seq ${e}`:`lines before seq ${e} are not here`),
{frontier:null,head:null})},marks:new Set(null===i?[]:[i.size]),onLine:(e,t)=>{c.size<2&&c.add(e.claim),
"run.opened"===e.type&&(d??=e.data.origin),
r.length>0&&c.size>1&&(0,x.fJ)(t.place,"one claim, or a ledger without gaps",e.claim,"ledger_sequence"),l.take(e,t)}
}),u=await f.feed([{path:t,pieces:e}]),h=f.state,g={ledger:{finding:u},last:h,seen:f.marked.get(i?.size??-1)??null,
gaps:r,replay:l,origin:d,pins:n,since:i,accepted:a},w=(0,x.GG)([...(0,I.v)(s),...C],g);return(0,x.EI)(w,f.entries,h)
}((0,u.Pq)(t,!0),(0,s.basename)(t),n);case"inclusion":return(0,l.yR)(await async function readSmall(e){const t=[]
;let n=0;for await(const i of(0,u.Pq)(e,!0)){if(n+=i.length,n>u.b1.noteBytes)break;t.push(Buffer.from(i))}
return Buffer.concat(t)}(t),(0,s.basename)(t),n);case"zip":return async function verifyZip(e,t){let n;try{n=await(0,
h.Q)(e)}catch(t){return unusable(`${e}: expected a zip, found ${String(t)}`)}try{
return(await n.list().then(e=>e.map(e=>e.path),()=>[a.Pb.proof])).some(e=>G.includes(e)||e===a.Pb.ledger)?await(0,
q.Gr)(n,t):unusable(`${e}: expected a proof in the zip, found other files`)}finally{await n.close()}}(t,n)}}
function verifyFolder(e,t,n=""){const i=""===n?{}:{approvers:new Set([(0,d.ol)(n)])},s=null===t?null:{...(0,
f.cz)(t,"trusted-keys"),...i};return(0,q.Gr)((0,u.WG)(e),{pins:s})}}};
