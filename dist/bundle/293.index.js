export const id=293;export const ids=[293];export const modules={57375:(e,n,t)=>{t.d(n,{Y2:()=>rootOfInclusion,
as:()=>parseTlogProof,cG:()=>formatTlogProof,h5:()=>siblingRanges,kq:()=>a});t(77598)
;var i=t(23121),o=t(46260),s=t(83544),r=t(49598);const a="c2sp.org/tlog-proof@v1"
;function formatTlogProof({extra:e,index:n,path:t,checkpoint:o}){const s=t.map(e=>`${(0,
i.n)(Buffer.from(e,"hex"))}\n`).join("");return`${a}\nextra ${(0,i.n)(e)}\nindex ${n}\n${s}\n${o}`}const l=53
;function parseTlogProof(e){const n=(0,o._6)(e),t=n?.indexOf("\n\n")??-1;if(null===n||t<0)return null
;const[s,c="",f="",...u]=n.slice(0,t).split("\n"),h=n.slice(t+2),d=c.startsWith("extra ")?(0,
i.E)(c.slice(6)):null,[,p]=/^index (0|[1-9][0-9]{0,15})$/.exec(f)??[],g=(0,r.S7)(h)
;if(s!==a||null===d||void 0===p||null===g)return null;if(u.length>l)return null;const m=[];for(const e of u){const n=(0,
i.E)(e);if(32!==n?.length)return null;m.push(n.toString("hex"))}const w=Number(p);return Number.isSafeInteger(w)?{
extra:d,index:w,path:m,checkpoint:h,signed:g}:null}function rootOfInclusion(e,n,t,i){if(n>=t)return null
;let o=n,r=t-1,a=e;for(const e of i){if(0===r)return null;if(o%2==1||o===r)for(a=(0,s.zB)(e,a);o%2==0&&0!==o;)o/=2,
r=Math.floor(r/2);else a=(0,s.zB)(a,e);o=Math.floor(o/2),r=Math.floor(r/2)}return 0===r?a:null}
function siblingRanges(e,n){const t=[];let i=0,o=n;for(;o>1;){const n=largestPowerBelow(o),s=e<i+n;t.unshift(s?{
first:i+n,size:o-n}:{first:i,size:n}),s||(i+=n),o=s?n:o-n}return t}function largestPowerBelow(e){let n=1
;for(;2*n<e;)n*=2;return n}},98379:(e,n,t)=>{t.d(n,{$J:()=>BranchFolder,ki:()=>BranchStore,oC:()=>d})
;var i=t(73024),o=t(51455),s=t(76760),r=t(31615),a=t(46260),l=t(52533),c=t(6848),f=t(93156)
;const u=67108864,h=/^open\/[0-9a-f]{64}\.json$/;class BranchFolder{root;constructor(e){this.root=e}json(e,n){
const t=this.bytes(e);if(null===t)return null;try{return(0,r.Uj)(n,(0,a.OW)(t),e)}catch(n){return(0,f.fJ)((0,
f.at)(e),"canonical JSON of its schema",String(n))}}bytes(e){const n=(0,i.lstatSync)((0,s.join)(this.root,e),{
throwIfNoEntry:!1})
;return void 0===n?null:(n.isFile()||(0,f.fJ)((0,f.at)(e),"a regular file","a link, folder or device"),n.size>u&&(0,
f.fJ)((0,f.at)(e),"at most 67108864 bytes",String(n.size)),(0,i.readFileSync)((0,s.join)(this.root,e)))}
async*segments(){for await(const e of this.files("ledger",1))yield{path:e,pieces:(0,c.Pq)((0,s.join)(this.root,e))}}
async*files(e,n){const t=await(0,o.readdir)((0,s.join)(this.root,e),{withFileTypes:!0}).catch(e=>{
if("ENOENT"===e.code)return[];throw e});t.sort((e,n)=>e.name<n.name?-1:1);for(const i of t){const t=`${e}/${i.name}`
;1===n?(i.isDirectory()||(0,f.fJ)((0,f.at)((0,f.SP)(t)),"a folder","another kind of entry"),
yield*this.files(t,0)):(i.isFile()||(0,f.fJ)((0,f.at)((0,f.SP)(t)),"a file","another kind of entry"),yield t)}}}
class BranchStore{#e;#n=0;#t="";consumed=null;open=null;runs=null;constructor(e){this.#e=e}takeIntent(e,n){this.#n++,
this.consumed??=defect(()=>this.#i(e)),this.#t!==n.id&&(this.#t=n.id,this.runs??=defect(()=>this.#o(n)))}
async finish(e){this.consumed??=await this.#s().catch(asFinding),this.open??=await this.#r(e).catch(asFinding)}#i(e){
const n=(0,l.Ml)(e.receipt_id??""),{claim:t,run_attempt:i,run_id:o}=e;same(n,{claim:t,
operation_digest:e.data.operation_digest,run_attempt:i,run_id:o},this.#e.json(n,l.Q9))}#o({opened:e,plan:n}){const t=(0,
l.t0)(e.run_id),i=n?.data.plan_digest??"",o=this.#e.json(t,l.rg);null===o&&(0,f.fJ)((0,
f.at)(t),`the plans of run ${e.run_id}`,"no file"),o.plan_digests.includes(i)||(0,f.fJ)((0,
f.at)(t),`plan ${i} among those of the run`,"others")}async#s(){const e=`${this.#n} consumed receipts, one an intent`
;let n=0;for await(const t of this.#e.files("consumed",1))++n>this.#n&&(0,f.fJ)((0,f.at)((0,f.SP)(t)),e,"more")
;return n<this.#n?(0,f.fJ)((0,f.at)("consumed"),e,String(n)):null}async#r(e){
const n=new Set([...e.open].filter(([,{inDoubt:e}])=>!e).map(([e])=>e));for await(const t of this.#e.files("open",0)){
h.test(t)||(0,f.fJ)((0,f.at)((0,f.SP)(t)),"a digest for a name","another name")
;const i=this.#e.json(t,l.Yc),o=e.open.get(i?.receipt_id??"")?.line;void 0===o&&(0,f.fJ)((0,
f.at)(t),"an intent without an outcome",String(i?.receipt_id));const{receipt_id:s="",run_attempt:r,run_id:a,seq:c}=o
;same(t,{receipt_id:s,run_attempt:r,run_id:a,seq:c},i),n.delete(s)}const[t]=n;return void 0===t?null:(0,f.fJ)((0,
f.at)("open"),`a file for ${t}, which has no outcome`,"none")}}function same(e,n,t){const[i,o]=[(0,
a.dw)(n),null===t?"no file":(0,a.dw)(t)];i!==o&&(0,f.fJ)((0,f.at)(e),i,o)}const asFinding=e=>(0,
f.hD)(e,"the ledger branch");function defect(e){try{return e(),null}catch(e){return asFinding(e)}}
const d=["consumed","open","runs"].map(e=>({name:e,check:({store:n,ledger:t})=>{
if(null!==t.finding)throw new f.wI("skipped","the ledger has a defect");if(null!==n[e])throw n[e]
;return`${e}/ is what the lines say`}}))},59455:(e,n,t)=>{t.d(n,{NU:()=>inclusionFromProof,vN:()=>inclusionFromBranch,
yR:()=>verifyInclusion})
;var i=t(32257),o=t(31615),s=t(46260),r=t(52533),a=t(96679),l=t(83544),c=t(49598),f=t(38422),u=t(57375),h=t(98379),d=t(94172),p=t(42369),g=t(29241),m=t(6848),w=t(93156)
;async function makeInclusion(e,n,t){let i=null;await readLines(n(),e=>{(0,p.L2)(e)&&e.receipt_id===t&&(i=e)})
;const o=i,s=null===o?void 0:e.find(({start:e,size:n})=>e.size<=o.seq&&o.seq<n);if(null===o||void 0===s)return null
;const r=(0,u.h5)(o.seq,s.size).map(e=>({...e,tree:s.start.from(e.first)??l.CE.empty()}))
;return await readLines(n(),({seq:e},n)=>{
e<s.start.size||e===o.seq||r.find(({first:n,size:t})=>n<=e&&e<n+t)?.tree.append(n)}),(0,u.cG)({checkpoint:s.checkpoint,
extra:Buffer.from((0,a.oZ)(o)),index:o.seq,path:r.map(({tree:e,first:n,size:t})=>function rootOf(e,n,t,i){
const o=t+i<=n.size?n.from(t)?.subtrees()[0]:void 0;return o??e.root().toString("hex")}(e,s.start,n,t))})}
async function inclusionFromProof(e,n){const t=await(0,m.oD)(e,f.Pb.checkpoints,m.b1.fileBytes);return makeInclusion((0,
o.Uj)(f.rN,(0,s.OW)(t),f.Pb.checkpoints).flatMap(({after:e,first_seq:n,frontier:t})=>{
const i=l.CE.restore(n,t),o=null===e?void 0:(0,c.S7)(e)?.size;return null===e||null===i||void 0===o?[]:[{checkpoint:e,
size:o,start:i}]}),()=>[{path:f.Pb.ledger,pieces:e.stream(f.Pb.ledger)}],n)}async function inclusionFromBranch(e,n){
const t=new h.$J(e),i=t.bytes(r.nm)?.toString()??"";return makeInclusion([{checkpoint:i,size:(0,c.S7)(i)?.size??0,
start:l.CE.empty()}],()=>t.segments(),n)}async function readLines(e,n){const t=new d.sW({file:f.Pb.ledger,startAt:()=>({
frontier:null,head:null}),marks:new Set,onLine:(e,t,i)=>n(e,i)}),i=await t.feed(e);if(null!==i)throw i}const k=[{
name:"inclusion_form",
check:({file:e,proof:n})=>null===n?(0,w.fJ)((0,w.at)(e),"a C2SP tlog-proof@v1 with the line in extra","other text"):"a C2SP tlog-proof@v1"
},{name:"line",check:e=>{const n=lineOf(e),{file:t}=e,{index:i}=proofOf(e);return n.seq!==i&&(0,w.fJ)((0,
w.at)(t),`the line of seq ${i}`,String(n.seq)),(0,p.L2)(n)||(0,w.fJ)((0,w.at)(t),"an outcome line",n.type),
`${n.type} of ${(0,w.SP)(n.operation_id)} in run ${n.run_id}`}},{name:"inclusion",check:e=>{
const{file:n}=e,{extra:t,index:i,path:o,signed:s}=proofOf(e),r=(0,u.Y2)((0,a.Hw)(t),i,s.size,o);return r!==s.root&&(0,
w.fJ)((0,
w.at)(n),`a path to root ${s.root}`,r??"a path that does not fit"),`included: line ${i} of the ledger of ${s.size} lines`
}},{name:"checkpoint_signatures",check:e=>{const{index:n,signed:t}=proofOf(e),o=(0,
i.pe)(lineOf(e).ts)??0,s=n===t.size-1?o:{since:o};return`signed by ${(0,g.SC)(t,e.pins,s,"the checkpoint")}`}},{
name:"since",check:e=>{const{since:n}=e;if(null===n)throw new w.wI("not_applicable","no earlier checkpoint was given")
;const{origin:t,size:i,root:o}=proofOf(e).signed,s=(0,w.at)("the checkpoint given with --since");if(n.origin!==t&&(0,
w.fJ)(s,`origin ${t}`,n.origin),
n.size!==i)throw new w.wI("missing","one line cannot show that the ledger extends another checkpoint")
;return n.root!==o&&(0,w.fJ)(s,`root ${o}`,n.root),"the same checkpoint"}}];function proofOf({proof:e}){
if(null===e)throw new w.wI("skipped","needs the proof");return e}function lineOf(e){const{extra:n}=proofOf(e),t=(0,
s._6)(n);(null===t||n.length>a.Oc)&&(0,w.fJ)((0,w.at)(e.file),"a ledger line in extra","other bytes");try{return(0,
a.A)(t)}catch(n){return(0,w.fJ)((0,w.at)(e.file),"a ledger line in extra",String(n))}}
function verifyInclusion(e,n,{pins:t,since:i=null}){const o=(0,u.as)(e),s=(0,w.GG)(k,{file:n,proof:o,pins:t,since:i})
;return(0,w.EI)(s,null===o?0:1,o?.signed)}},30293:(e,n,t)=>{t.d(n,{GJ:()=>recognise,_P:()=>unusable,Mh:()=>verifyFolder,
xJ:()=>verifyPath,BZ:()=>verifyRecognised})
;var i=t(51455),o=t(76760),s=t(52533),r=t(38422),a=t(57375),l=t(59455),c=t(29241),f=t(6848),u=t(62879),h=t(32257),d=t(96679),p=t(83544),g=t(49598),m=t(98379),w=t(94172),k=t(8422),y=t(93156),z=t(93842),b=t(51370)
;const v=[{name:"checkpoint_states",check:function checkpointState({checkpoint:e,states:n,last:t,origin:i,ledger:o}){
const r=(0,y.sb)(e);if(null!==o.finding)throw new y.wI("skipped","the ledger has a defect")
;if(null===r)throw null!==t&&(0,y.fJ)((0,y.at)(s.nm),"a signed checkpoint","nothing"),
new y.wI("unpinned","a ledger without lines is believed only as the first commit of its branch")
;null!==i&&r.origin!==i&&(0,y.fJ)((0,y.at)(s.nm),`origin ${i}`,r.origin);const a=n.get(r.size);void 0===a&&(0,y.fJ)((0,
y.at)(s.nm),`at least ${r.size} lines`,String(t?.size??0));a.root!==r.root&&(0,y.fJ)((0,
y.at)(s.nm),`root ${String(a.root)}`,r.root);a.head!==r.head&&(0,y.fJ)((0,y.at)(s.nm),`head ${a.head}`,r.head)
;return`states ${r.size} lines`}},{name:"checkpoint_signatures",
check:function checkpointSignature({checkpoint:e,pins:n,states:t}){const i=(0,y.sb)(e)
;if(null===i)throw new y.wI("not_applicable","a ledger without lines has no checkpoint");return`signed by ${(0,
c.SC)(i,n,(0,h.pe)(t.get(i.size)?.ts??""),s.nm)}`}},{name:"tip",check:function tip({tip:e,checkpoint:n}){const t=(0,
y.sb)(e),i=(0,y.sb)(n),o={head:i?.head??d.mG,root:i?.root??p.zg.toString("hex"),size:i?.size??0};t.size!==o.size&&(0,
y.fJ)((0,y.at)(s.Ij),`size ${o.size} as in the checkpoint`,String(t.size));t.head!==o.head&&(0,y.fJ)((0,
y.at)(s.Ij),`head ${o.head} as in the checkpoint`,t.head)
;const r=p.CE.restore(t.size,t.frontier)?.root().toString("hex");r!==o.root&&(0,y.fJ)((0,
y.at)(s.Ij),`a frontier of root ${o.root}`,r??"one of another size");return"tip.json gives the checkpoint"}},...m.oC,{
name:"landed",check:({checkpoint:e,last:n})=>{const t=(0,y.sb)(e)?.size??0
;if(null!==n&&n.size>t)throw new y.wI("missing",`lines from seq ${t} to ${n.size-1} are after the last landed checkpoint`)
;return"every line is under the signed checkpoint"}},{name:"closed",check:({replay:{claims:e}})=>{
const n=[...e.values()].find(({unsettled:e})=>e>0);if(void 0===n)return"every intent has an outcome or a reconciliation"
;throw new y.wI("missing",`run ${n.opened.run_id} (claim ${n.id}) has intents without an outcome`)}},{name:"since",
check:({since:e,origin:n,states:t,last:i,ledger:o,pins:s})=>{
if(null===e)throw new y.wI("not_applicable","no earlier checkpoint was given")
;if(null!==o.finding)throw new y.wI("skipped","the ledger has a defect");const r=t.get(e.size)??null;return(0,k.t3)(e,{
origin:n,seen:r,last:i,partial:!1}),(0,c.SC)(e,s,(0,h.pe)(r?.ts??""),"the checkpoint given with --since"),
`extends the ledger as seen at size ${e.size}`}}]
;async function verifyBranch(e,{pins:n,since:t=null,rules:i=b.D,kinds:o=u.G}){const r=new m.$J(e),a=await(0,
y.CD)(s.nm,()=>function readCheckpoint(e){const n=e.bytes(s.nm);return null===n?null:(0,g.S7)(n)??(0,y.fJ)((0,
y.at)(s.nm),"a signed checkpoint","other text")}(r)),l=await(0,y.CD)(s.Ij,()=>r.json(s.Ij,s.zA)??(0,y.fJ)((0,
y.at)(s.Ij),"a file","nothing")),c=new m.ki(r),f=new z.e({kinds:o,rules:i,whole:!0,keep:!1,landed:!0,
onIntent:(e,n)=>c.takeIntent(e,n)});let h=null;const d=[t?.size,"value"in a?a.value?.size:void 0],p=new w.sW({
file:"ledger",startAt:({seq:e})=>(0,w.fU)(e),marks:new Set(d.filter(e=>void 0!==e)),onLine:(e,n)=>{
!function inSegment(e,n){if(1!==n.line)return;const t=(0,s.RA)(e.seq);t!==n.file&&(0,y.fJ)((0,
y.nx)(n,e,"seq"),`segment ${t}`,(0,y.SP)(n.file),"segments")
}(e,n.place),"run.opened"===e.type&&(h=function onBranch(e,n,t){"prod"!==e.mode&&(0,y.fJ)((0,
y.nx)(n,e,"mode"),"prod on the ledger branch",e.mode,"branch_lines");null===e.data.vkey&&(0,y.fJ)((0,
y.nx)(n,e,"data.vkey"),"a key on the ledger branch","null","branch_lines");const i=e.data.origin;null!==t&&t!==i&&(0,
y.fJ)((0,y.nx)(n,e,"data.origin"),t,i,"branch_lines");return i}(e,n.place,h)),f.take(e,n)}
}),k=await p.feed(r.segments(),"segments");await c.finish(f);const{state:$,marked:S}=p,J={ledger:{finding:k},last:$,
states:S,checkpoint:a,tip:l,store:c,replay:f,origin:h,pins:n,since:t},x=(0,y.GG)([...(0,
z.v)(i,["segments","branch_lines"]),...v],J);return(0,y.EI)(x,p.entries,$)}const $=[{name:"whole",check:({gaps:e})=>{
if(e.length>0)throw new y.wI("missing",e.join("; "));return"from the first line, without gaps"}},{name:"closed",
check:({replay:{claims:e}})=>{const[n]=e.values();if(void 0===n)return"every run is closed"
;throw new y.wI("missing",`run ${n.opened.run_id} (claim ${n.id}) has no run.closed`)}},{name:"since",
check:function since({since:e,seen:n,last:t,origin:i,pins:o,gaps:s,ledger:r}){
if(null===e)throw new y.wI("unpinned","a bare ledger holds no signature: give a checkpoint with --since, or the whole proof")
;if(null!==r.finding)throw new y.wI("skipped","the ledger has a defect");if((0,k.t3)(e,{origin:i,seen:n,last:t,
partial:s.length>0}),(0,c.SC)(e,o,(0,h.pe)(n?.ts??""),"the checkpoint given with --since"),
null!==t&&e.size<t.size)throw new y.wI("missing",`extends the ledger as seen at size ${e.size}; the lines after it are under no checkpoint`)
;return`is the ledger as signed at size ${e.size}`}}];var S=t(42856)
;const J=[r.Pb.proof,r.Pb.manifest,r.Pb.checkpoints],x=["PK","PK"];async function recognise(e){const n=await(0,
i.stat)(e).catch(()=>null);if(!0===n?.isDirectory())return recogniseFolder(e);if(!0!==n?.isFile())return null
;const t=await async function firstBytes(e,n){const t=await(0,i.open)(e);try{
const{bytesRead:e,buffer:i}=await t.read(Buffer.alloc(n),0,n,0);return i.toString("latin1",0,e)}finally{await t.close()}
}(e,a.kq.length);return x.includes(t.slice(0,4))?{kind:"zip",path:e}:t===a.kq||e.endsWith(".tlog-proof")?{
kind:"inclusion",path:e}:e.endsWith(".jsonl")||t.startsWith('{"claim":')?{kind:"ledger",path:e}:null}
async function recogniseFolder(e){const n=new Set(await(0,i.readdir)(e)),has=(...e)=>e.some(e=>n.has(e))
;return has(...J)?{kind:"proof",path:e}:has(s.Ij,"ledger","checkpoint")?{kind:"branch",path:e}:has(r.Pb.ledger)?{
kind:"proof",path:e}:has(f.yb)?recogniseFolder((0,o.join)(e,f.yb)):null}function unusable(e){const n=[{name:"input",
status:"failed",detail:e}];return{...(0,y.EI)(n),verdict:"UNUSABLE"}}async function verifyPath(e,n){
const t=await recognise(e)
;return null===t?unusable(`${e}: expected a proof folder, its zip, a ledger.jsonl, a ledger branch or a tlog-proof`):verifyRecognised(t,n)
}async function verifyRecognised({kind:e,path:n},t){switch(e){case"proof":return(0,S.Gr)((0,f.WG)(n),t);case"branch":
return verifyBranch(n,t);case"ledger":
return async function verifyLedger(e,n,{pins:t,since:i=null,rules:o=b.D,kinds:s=u.G}){const r=[],a=new z.e({rules:o,
kinds:s,whole:!1,keep:!1,landed:!1}),l=new Set;let c=null;const f=new w.sW({file:n,startAt:({seq:e,claim:n})=>{
const t=(0,w.fU)(e)
;return null!==t?t:l.size>1||1===l.size&&!l.has(n)?null:(r.push(0===l.size?`begins at seq ${e}`:`lines before seq ${e} are not here`),
{frontier:null,head:null})},marks:new Set(null===i?[]:[i.size]),onLine:(e,n)=>{l.size<2&&l.add(e.claim),
"run.opened"===e.type&&(c??=e.data.origin),
r.length>0&&l.size>1&&(0,y.fJ)(n.place,"one claim, or a ledger without gaps",e.claim,"ledger_sequence"),a.take(e,n)}
}),h=await f.feed([{path:n,pieces:e}]),d=f.state,p={ledger:{finding:h},last:d,seen:f.marked.get(i?.size??-1)??null,
gaps:r,replay:a,origin:c,pins:t,since:i},g=(0,y.GG)([...(0,z.v)(o),...$],p);return(0,y.EI)(g,f.entries,d)}((0,
f.Pq)(n,!0),(0,o.basename)(n),t);case"inclusion":return(0,l.yR)(await async function readSmall(e){const n=[];let t=0
;for await(const i of(0,f.Pq)(e,!0)){if(t+=i.length,t>f.b1.noteBytes)break;n.push(Buffer.from(i))}
return Buffer.concat(n)}(n),(0,o.basename)(n),t);case"zip":return async function verifyZip(e,n){let t;try{t=await(0,
f.QH)(e)}catch(n){return unusable(`${e}: expected a zip, found ${String(n)}`)}try{
return(await t.list().then(e=>e.map(e=>e.path),()=>[r.Pb.proof])).some(e=>J.includes(e)||e===r.Pb.ledger)?await(0,
S.Gr)(t,n):unusable(`${e}: expected a proof in the zip, found other files`)}finally{await t.close()}}(n,t)}}
function verifyFolder(e,n){return(0,S.Gr)((0,f.WG)(e),{pins:null===n?null:(0,c.cz)(n,"trusted-keys")})}}};
