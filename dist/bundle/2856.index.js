export const id=2856;export const ids=[2856];export const modules={67898:(e,t,n)=>{n.d(t,{ax:()=>fitLine,xZ:()=>isCut,
ze:()=>isShortened});var i=n(46260),o=n(96679);const s=4096,r=128;function fitLine(e){let t=cutTexts(e.data)
;for(;Buffer.byteLength((0,i.dw)({...e,data:t}))>o.Oc-r;){const e=shortenLongestList(t);if(null===e)break;t=e}return{
...e,data:t}}function cutTexts(e){
return"string"==typeof e?cutText(e,s):Array.isArray(e)?e.map(e=>cutTexts(e)):null===e||"object"!=typeof e?e:Object.fromEntries(Object.entries(e).map(([e,t])=>[e,cutTexts(t)]))
}function cutText(e,t){const n=e.toWellFormed();if(encodedLength(n)<=t)return n;const i=[];let o=0;for(const e of n){
if(o+=encodedLength(e),o>t)break;i.push(e)}return i.join("")}
const encodedLength=e=>Buffer.byteLength(JSON.stringify(e))-2,isOmitted=e=>"object"==typeof e&&null!==e&&"omitted"in e
;function shortenLongestList(e){
const t=Object.entries(e),[n,i]=t.reduce((e,[t,n])=>Array.isArray(n)&&n.length>e[1].length?[t,n]:e,["",[]]),o=i.at(-1),s=isOmitted(o)?o.omitted:0,r=s>0?i.slice(0,-1):i
;if(0===r.length)return null;const a=Math.floor(r.length/2);return{...e,[n]:[...r.slice(0,a),{omitted:s+r.length-a}]}}
function isShortened(e,t){const n=t.at(-1),o=isOmitted(n)?n.omitted:0,s=o>0?t.slice(0,-1):t
;if(s.length+o!==e.length)return!1;const r=e.slice(0,s.length).map(e=>cutTexts(e));return(0,i.dw)(r)===(0,i.dw)(s)}
function isCut(e,t){return e===t||null!==e&&t===cutText(e,s)}},94172:(e,t,n)=>{n.d(t,{fU:()=>fromTheBeginning,
sW:()=>Chain});var i=n(4573),o=n(77598),s=n(46260),r=n(96679),a=n(83544),l=n(6848),c=n(93156);class LineCutter{
work=Buffer.alloc(0);start=0;end=0;text="";#e;#t;#n=0;#i=0;#o=Buffer.alloc(0);#s=0;#r=0;constructor(e,t){this.#t=e,
this.#e=t}nextFile(e){this.#t=e,this.#n=0,this.#i=0}push(e){
const t=this.#a(e),n=t.lastIndexOf(10),o=t.subarray(1,Math.max(n+1,1)),s=(0,i.isAscii)(o),a=s||(0,
i.isUtf8)(o),l=s?o.toString("latin1"):null;let c=1;for(;c<=n;){const e=t.indexOf(10,c);this.#l(t,c,e,l,a),c=e+1}
this.#s=c,this.#r=t.length,this.#r-c>r.Oc&&this.#c()}#a(e){
const t=this.#r-this.#s,n=1+t+e.length,i=n>this.#o.length?Buffer.allocUnsafe(2*n):this.#o
;return this.#o.copy(i,1,this.#s,this.#r),i.set(e,1+t),this.#o=i,i.subarray(0,n)}finish(){const e=this.#r-this.#s
;0!==e&&(0,c.fJ)(this.place,"a newline at the end of the last line",`${e} bytes without one`,"ledger_encoding")}
#l(e,t,n,o,s){
n-t>r.Oc&&this.#c(),s||(0,i.isUtf8)(e.subarray(t,n))||(0,c.fJ)(this.place,"valid UTF-8","other bytes","ledger_encoding"),
this.work=e,this.start=t,this.end=n,this.text=null===o?e.toString("utf8",t,n):o.slice(t-1,n-1),this.#e(this),this.#n++,
this.#i+=n-t+1}get place(){return{file:this.#t,line:this.#n+1,offset:this.#i}}#c(){(0,
c.fJ)(this.place,`a line of at most ${r.Oc} bytes`,"a longer one","ledger_encoding")}}const fromTheBeginning=e=>0===e?{
frontier:a.CE.empty(),head:r.mG}:null;class Chain{#d;#u;#p=new Map;#f=0;#h=null;#g=null;#m=null;#y=null;constructor(e){
this.#d=e,this.#u=new LineCutter(e.file,e=>this.#w(e))}get entries(){return this.#f}get state(){
return null===this.#h?null:this.#_(this.#h)}get marked(){return this.#p}async feed(e,t="ledger_encoding"){
let n=this.#d.file;try{for await(const i of e){({path:n}=i),this.nextFile(n);const e=this.#f
;for await(const e of i.pieces)this.push(e);this.end(),this.#f===e&&(0,c.fJ)((0,c.at)(n),"a line at least","none",t)}
return null}catch(e){return(0,c.hD)(e,n)}}push(e){this.#u.push(e)}end(){this.#u.finish()}nextFile(e){this.#u.finish(),
this.#u.nextFile(e)}#w(e){const t=function readLine(e){const{text:t}=e;try{return(0,r.A)(t)}catch(n){const{place:i}=e
;if((0,s.tU)(t)>l.b1.nesting&&(0,c.fJ)(i,`nesting of at most ${l.b1.nesting}`,"more","ledger_encoding"),
n instanceof r.dt){const{path:e,expected:o}=n.fault,s=JSON.parse(t);(0,c.fJ)((0,
c.nx)(i,s,e),`${""===e?"line":e}: ${o}`,(0,c.SP)((0,c.Up)(s,e)),"ledger_schema")}throw n instanceof s.dO&&(0,
c.fJ)(i,"a line of canonical JSON (RFC 8785)",n.message,"ledger_canonical"),n}}(e);t.seq!==this.#h&&this.#k(t,e),
null!==this.#g&&t.prev!==this.#g&&(0,
c.fJ)((0,c.nx)(e.place,t,"prev"),`prev ${this.#g}, the hash of the line before`,t.prev,"ledger_chain"),
e.work[e.start-1]=0;const n=(0,o.hash)("sha256",e.work.subarray(e.start-1,e.end),"hex");this.#m?.append(n),this.#g=n,
this.#y=t.ts,this.#h=t.seq+1,this.#f++,this.#d.marks.has(this.#h)&&this.#p.set(this.#h,this.#_(this.#h)),
this.#d.onLine(t,e,n)}#k(e,t){const n=null!==this.#h&&e.seq<this.#h?null:this.#d.startAt(e);null===n&&(0,c.fJ)((0,
c.nx)(t.place,e,"seq"),`seq ${this.#h??0}`,String(e.seq),"ledger_sequence"),this.#m=n.frontier,this.#g=n.head,
this.#d.marks.has(e.seq)&&null!==n.head&&!this.#p.has(e.seq)&&(this.#y=null,this.#p.set(e.seq,this.#_(e.seq)))}#_(e){
return{size:e,root:this.#m?.root().toString("hex")??null,head:this.#g??"",ts:this.#y}}}},8422:(e,t,n)=>{n.d(t,{B0:()=>u,
t3:()=>checkSince,w7:()=>p});var i=n(32257),o=n(49598),s=n(38422),r=n(42369),a=n(29241),l=n(29798),c=n(93156)
;const d=(0,c.at)(s.Pb.checkpoints),u=[{name:"checkpoint_states",check:function states(e){
const{files:t,ledger:n}=e,i=(0,c.$B)(t.stretches,"checkpoints.json"),{data:o}=(0,l.IH)(e).opened,s=(0,l.Kv)(e)
;i.length!==n.stretches.length&&(0,c.fJ)(d,`${n.stretches.length} stretches, as in ledger.jsonl`,String(i.length))
;for(const[e,{first_seq:t,before:r,after:a,frontier:l}]of i.entries()){const i=n.stretches[e];i?.first!==t&&(0,
c.fJ)(d,`[${e}].first_seq ${String(i?.first)}`,String(t)),null===s&&(null!==r||null!==a||0!==t||l.length>0)&&(0,
c.fJ)(d,"one stretch from seq 0 without checkpoints in an unsigned proof",`[${e}]`)
;for(const e of[r,a])null!==e&&e.origin!==o.origin&&(0,c.fJ)(d,`origin ${o.origin}`,e.origin);0===t&&null!==r&&(0,
c.fJ)(d,`[${e}].before null at seq 0`,"a checkpoint"),t>0&&null===r&&null!==a&&(0,
c.fJ)(d,`[${e}].before, a checkpoint of size ${t}`,"null"),null!==r&&sameState(r,n.states,t,t,`[${e}].before`),
null!==a&&sameState(a,n.states,t+1,i.end,`[${e}].after`)}return`${i.length} stretches follow from their checkpoints`}},{
name:"checkpoint_signatures",check:function signatures(e){const t=(0,c.$B)(e.files.stretches,"checkpoints.json"),n=(0,
l.Kv)(e),{opened:s}=(0,l._B)(e);if(null===n)throw new c.wI("not_applicable","an unsigned proof has no checkpoints")
;const r=[n,...e.pins?.keys.map(({vkey:e})=>e)??[]];let u=0;const p=[],look=(e,t,n)=>{if(null!==e){u++;try{
!function rejectForged({note:e},t,n){const i=t.find(t=>"invalid"===(0,o.W4)(e,t));void 0!==i&&(0,
c.fJ)(d,`${n}: a signature that ${i.text} made`,"another")}(e,r,t),n(e)}catch(e){if(!(e instanceof c.wI))throw e
;p.push(e)}}};for(const[l,{before:u,after:p}]of t.entries()){const t={before:`[${l}].before`,after:`[${l}].after`}
;look(u,t.before,n=>signedBefore(n,r,e.pins,(0,i.pe)(s.ts),t.before)),look(p,t.after,r=>{"valid"!==(0,
o.W4)(r.note,n)&&(0,c.fJ)(d,`${t.after} signed by ${n.text}`,"no such signature");const l=(0,
i.pe)(e.ledger.states.get(r.size)?.ts??s.ts);(0,a.r6)(e.pins,n,l,t.after)})}
const f=p.find(({status:e})=>"failed"===e)??p[0];if(void 0!==f)throw f;return`${u} checkpoints are signed`}},{
name:"since",check:function since({since:e,files:t,ledger:n,pins:i}){
if(null===e)throw new c.wI("not_applicable","no earlier checkpoint was given");const s=(0,
c.at)("the checkpoint given with --since"),r=(0,
c.$B)(t.stretches,"checkpoints.json"),a=n.claim?.opened.data.origin??null;e.origin!==a&&(0,
c.fJ)(s,`origin ${String(a)}`,e.origin);!function requireKnown(e,t){if(null===t)return
;const n=t.keys.map(({vkey:t})=>(0,o.W4)(e.note,t));n.includes("invalid")&&(0,c.fJ)((0,
c.at)("the checkpoint given with --since"),"a signature of its key","another")
;if(!n.includes("valid"))throw new c.wI("unverifiable",`the checkpoint given with --since is signed by no key in ${t.from}`)
}(e,i)
;const l=r.flatMap(({before:e,after:t})=>[e,t]).find(t=>t?.size===e.size),d=n.states.get(e.size),u=d?.root??l?.root??null
;if(null===u)throw new c.wI("missing",`the line at size ${e.size} is not in this proof: ask for the ledger branch`)
;u!==e.root&&(0,c.fJ)(s,`root ${e.root} at size ${e.size}`,u);const p=d?.head??l?.head;p!==e.head&&(0,
c.fJ)(s,`head ${e.head} at size ${e.size}`,String(p));return`extends the ledger as seen at size ${e.size}`}}]
;function sameState(e,t,n,i,o){(e.size<n||e.size>i)&&(0,c.fJ)(d,`${o} of a size from ${n} to ${i}`,String(e.size))
;const s=t.get(e.size);s?.root!==e.root&&(0,c.fJ)(d,`${o}: root ${String(s?.root)}`,e.root),s.head!==e.head&&(0,
c.fJ)(d,`${o}: head ${s.head}`,e.head)}function signedBefore({note:e},t,n,i,s){const r=t.filter(t=>"valid"===(0,
o.W4)(e,t));if(!0===n?.keys.some(({vkey:e,notBefore:t})=>r.some(({text:t})=>t===e.text)&&(t??-1/0)<=(i??1/0)))return
;const[l]=r;void 0!==l&&(0,a.r6)(n,l,i,s);const d=e.signatures.map(({name:e,keyHash:t})=>`${e}+${t}`).join(", ")
;throw new c.wI(null===n?"unpinned":"unverifiable",`${s} is signed by ${d}, which is not known`)}const p=[{
name:"run_result",check:e=>{const t=(0,l.IH)(e)
;if(null===t.closed)throw new c.wI("missing","no run.closed: the run was not finished")
;const{result:n}=t.closed.data,i=(0,r.Hl)(t);return(null===uncovered(e)?i:[...i,"failed"]).includes(n)||(0,c.fJ)((0,
c.at)(s.Pb.ledger),`result ${i.join(" or ")}`,n),n}},{name:"landed",check:e=>{const t=(0,l.IH)(e),n=(0,l.Kv)(e)
;if("dry_run"===t.opened.mode)return"a dry run writes to no ledger"
;if(null===n)throw new c.wI("missing","unsigned: a prod run that could not sign or write");const i=uncovered(e)
;if(null===i&&"authorized"===t.closed?.data.result&&(0,
c.fJ)((0,c.at)(s.Pb.checkpoints),"no checkpoint after an authorize job, which writes to no ledger","one"),
null!==i)throw new c.wI("missing",i);return"every line is under a signed checkpoint"}}]
;function uncovered({files:e,ledger:t}){if(!("value"in e.stretches))return null;for(const{first:n,end:i}of t.stretches){
const t=e.stretches.value.find(({first_seq:e})=>e===n)?.after
;if(null==t)return`no signed checkpoint after the lines from seq ${n}`
;if(t.size<i)return`lines from seq ${t.size} to ${i-1} are after the last landed checkpoint`}return null}
function checkSince(e,t){const n=(0,c.at)("the checkpoint given with --since");if(e.origin!==t.origin&&(0,
c.fJ)(n,`origin ${String(t.origin)}`,e.origin),0!==e.size){if(null===t.seen||null===t.seen.root){
if(t.partial)throw new c.wI("missing",`the lines up to size ${e.size} are not here`);(0,
c.fJ)(n,`at least ${e.size} lines, as seen before`,`${t.last?.size??0}: the ledger was rewound`)}
t.seen.root!==e.root&&(0,c.fJ)(n,`root ${e.root} at size ${e.size}`,t.seen.root),t.seen.head!==e.head&&(0,
c.fJ)(n,`head ${e.head} at size ${e.size}`,t.seen.head)}}},42369:(e,t,n)=>{n.d(t,{Hl:()=>expectedResults,Hu:()=>rule,
Ip:()=>o,JH:()=>r,L2:()=>isOutcome,Vd:()=>a,WO:()=>s,fc:()=>openClaim,mw:()=>broken,o3:()=>l,pq:()=>countOf})
;var i=n(96679);function openClaim(e){return{id:e.claim,opened:e,operations:new Map,counts:new Map,reconciled:[],
plan:null,stage:"opened",before:e,batch:0,unsettled:0,refusals:0,closed:null}}function countOf(e,...t){
return t.reduce((t,n)=>t+(e.counts.get(n)??0),0)}function isOutcome(e){
return"operation.unchanged"===e.type||o.includes(e.type)}function rule(e,t,n){return{name:e,types:t,check:n}}
const broken=(e,t,n)=>({path:e,expected:t,found:n
}),o=["operation.succeeded","operation.failed","operation.skipped","operation.in_doubt"],s=["receipt.minted","receipt.refused"],r=["gate.passed","gate.rejected"],a=i.de.filter(e=>"run.opened"!==e),l=[...s,...r,"operation.intent",...o,"operation.unchanged","operation.blocked"]
;function expectedResults(e){if("dry_run"===e.opened.mode)return["planned"]
;if(null===e.opened.data.vkey)return["blocked"]
;const t=e.plan?.data.operations??0,n=countOf(e,"operation.succeeded"),i=countOf(e,"operation.unchanged")
;if(countOf(e,"operation.intent")>0)return n+i===t?["shipped"]:n>0?["partial"]:["failed"]
;return countOf(e,"receipt.refused","gate.rejected")+e.refusals>0?["blocked"]:t>0&&i===t?["unchanged","authorized"]:countOf(e,"receipt.minted")>0?["authorized","failed"]:0===t?["unchanged","blocked"]:["blocked","failed"]
}},29241:(e,t,n)=>{n.d(t,{An:()=>trustOf,BN:()=>verifyHmac,SC:()=>requireSigned,TN:()=>keyOf,cz:()=>pinsOf,
e1:()=>parseHmacKey,r6:()=>requireTrusted});var i=n(77598),o=n(32257),s=n(49598),r=n(19523),a=n(93156)
;function pinsOf(e,t){return{keys:(0,r.n0)(e),from:t}}function trustOf(e,t,n){if(null===e)return"unpinned"
;const i=e.keys.filter(({vkey:e})=>e.text===t.text);return 0===i.length?"unknown":null===n||i.some(e=>(0,
r.fx)(e,n))?"pinned":"not_in_force"}function requireTrusted(e,t,n,i){
const s=trustOf(e,t,n),r=e?.from??"",l=`${i} is signed by ${t.text},`
;if("unpinned"===s)throw new a.wI(s,`${l} but no trusted keys were given from outside`)
;if("unknown"===s)throw new a.wI("unverifiable",`${l} which is not in ${r}`);if("pinned"===s)return
;const c=null===n?"":(0,o.fU)(n),d=`${t.text}, which ${r} limits to another time`
;throw new a.wI("failed",`${i}: expected a key in force at ${c}, found ${d}`)}let l=null;function keyOf(e){
return null===e?null:(l?.text!==e&&(l={text:e,key:(0,r.z5)(e)}),l.key)}function requireSigned(e,t,n,i){
if(null===t)throw new a.wI("unpinned",`${i}: no trusted keys were given from outside`)
;const l=t.keys.filter(({vkey:t})=>t.origin===e.origin),c=l.find(({vkey:t})=>"invalid"===(0,s.W4)(e.note,t))
;void 0!==c&&(0,a.fJ)((0,a.at)(i),`a signature that ${c.vkey.text} made`,"another")
;const d=l.filter(({vkey:t})=>"valid"===(0,s.W4)(e.note,t)),[u]=d
;if(void 0===u)throw new a.wI("unverifiable",`${i} is signed by no key in ${t.from}`);if(null===n)return u.vkey.text
;const p="number"==typeof n,f=d.find(e=>p?(0,r.fx)(e,n):null===e.notAfter||e.notAfter>=n.since);return void 0===f&&(0,
a.fJ)((0,a.at)(i),`a key in force at ${(0,o.fU)(p?n:n.since)}`,u.vkey.text),f.vkey.text}
const c=/^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/,d="marketops/v1";function parseHmacKey(e){const[,t,n]=c.exec(e)??[]
;if(void 0===t||void 0===n)return null;const o=Buffer.from(t,"base64url");if(o.toString("base64url")!==t)return null
;if(!(0,i.createHash)("sha256").update(o).digest("hex").startsWith(n))return null;const derive=(e,t)=>Buffer.from((0,
i.hkdfSync)("sha256",o,d,e,t));return{keyId:derive("key-id",8).toString("hex"),
forRepository:e=>derive(`receipt-hmac:${e}`,32)}}function verifyHmac(e,t,n){const o=(0,
i.createHmac)("sha256",e).update(t).digest();return o.length===n.length&&(0,i.timingSafeEqual)(o,n)}},29798:(e,t,n)=>{
n.d(t,{IH:()=>wholeClaim,KU:()=>readProofLedger,Kv:()=>signerOf,_B:()=>claimOf,dy:()=>isSealed,kZ:()=>readProofFiles})
;var i=n(77598),o=n(55543),s=n(31615),r=n(46260),a=n(96679),l=n(83544),c=n(49598),d=n(36625),u=n(38422),p=n(81920),f=n(62879),h=n(94172),g=n(29241),m=n(93842),y=n(6848),w=n(93156)
;async function readProofFiles(e,t,n=f.G){
const i=new Map,a=new Map,l=new Set(t.filter(({kind:e})=>"file"===e).map(({path:e})=>e)),read=(t,n,s)=>(0,
w.CD)(t,async()=>{l.has(t)||(0,w.Ge)(t,l.has(u.Pb.manifest));const r=await(0,y.oD)(e,t,n);return i.set(t,(0,o.o)(r)),
s(r)}),json=(e,t)=>read(e,y.b1.fileBytes,n=>{const i=(0,r.OW)(n,y.b1.nesting),o=t(i);if(null===o)return i;const s=(0,
w.at)(e,(0,w.b4)(i,o.path));return(0,w.fJ)(s,`${o.path}: ${o.expected}`,(0,w.SP)((0,w.Up)(i,o.path)))}),h=new Map
;for(const e of l){const t=(0,u.R6)(e);null!==t&&h.set(t,await read(e,y.b1.receiptBytes,e=>(0,s.hk)(e,s.ui,p.m8)))}
for(const t of[u.Pb.policy,u.Pb.report,u.Pb.summary]){if(!l.has(t))continue;const n=await(0,w.CD)(t,()=>digestFile(e,t))
;"value"in n?i.set(t,n.value):a.set(t,n.finding)}const g=await json(u.Pb.checkpoints,u.rN);return{entries:t,digests:i,
unread:a,receipts:h,proof:await json(u.Pb.proof,u.CZ),plan:await json(u.Pb.plan,(0,d.xH)(n)),
stretches:"value"in g?await(0,w.CD)(u.Pb.checkpoints,()=>function notesOf(e){return e.map((e,t)=>{const note=n=>{
const i=e[n];if(null===i)return null;const o=(0,c.S7)(i);return null===o&&(0,w.fJ)((0,
w.at)(u.Pb.checkpoints),`a signed checkpoint in [${t}].${n}`,"other text"),o};return{...e,before:note("before"),
after:note("after")}})}(g.value)):g,trustedKeys:await read(u.Pb.trustedKeys,y.b1.textFileBytes,e=>e.toString()),
manifest:l.has(u.Pb.manifest)?await read(u.Pb.manifest,y.b1.fileBytes,e=>(0,s.hk)(e,s.b3,u.vb)):{
finding:new w.wI("missing",`${u.Pb.manifest} is not there: the run did not finish its proof`)}}}
async function digestFile(e,t){const n=(0,i.createHash)("sha256");let o=0;for await(const i of e.stream(t))o+=i.length,
o>y.b1.hashedBytes&&(0,w.fJ)((0,w.at)(t),`at most ${y.b1.hashedBytes} bytes`,"more"),n.update(i)
;return`sha256:${n.digest("hex")}`}function isSealed({files:e}){return e.entries.some(({path:e})=>e===u.Pb.manifest)}
function claimOf({ledger:e}){if(null===e.claim)throw new w.wI("skipped","needs ledger.jsonl, which could not be read")
;return e.claim}function wholeClaim(e){
if(null!==e.ledger.finding)throw new w.wI("skipped","needs ledger.jsonl, which has a defect");return claimOf(e)}
function signerOf(e){return(0,g.TN)(claimOf(e).opened.data.vkey)}async function readProofLedger(e,t,n,o,s=f.G){
const r=[],c=new m.e({rules:n,kinds:s,whole:!1,keep:!0,landed:!1}),d=new Set,p=new h.sW({file:u.Pb.ledger,
startAt:({seq:e})=>function startAt({stretches:e},t){if(!("value"in e))return{frontier:null,head:null}
;const n=e.value.find(({first_seq:e})=>e===t);if(void 0===n)return null;const i=n.before?.head??(0===t?a.mG:null)
;return{frontier:l.CE.restore(t,n.frontier),head:i}}(t,e),marks:marksOf(t,o),onLine:(e,t)=>{
const n=d.add(e.claim).values().next().value
;d.size>1&&(0,w.fJ)((0,w.nx)(t.place,e,"claim"),`one claim (${String(n)})`,(0,w.SP)(e.claim),"one_claim"),
function extend(e,{seq:t}){const n=e.at(-1);n?.end===t?n.end++:e.push({first:t,end:t+1})}(r,e),c.take(e,t)}}),g=(0,
i.createHash)("sha256"),y=async function*hashed(e,{entries:t},n){const i=u.Pb.ledger;t.some(e=>e.path===i)||(0,w.fJ)((0,
w.at)(i),"a file","nothing","ledger_encoding");for await(const t of e.stream(i))n.update(t),yield t
}(e,t,g),_=await p.feed([{path:u.Pb.ledger,pieces:y}])
;return null===_&&t.digests.set(u.Pb.ledger,`sha256:${g.digest("hex")}`),{finding:_,
claim:c.claims.values().next().value??null,stretches:r,entries:p.entries,states:p.marked,last:p.state}}
function marksOf({stretches:e,receipts:t},n){const i=new Set(null===n?[]:[n])
;if("value"in e)for(const{before:t,after:n}of e.value)for(const e of[t,n])null!==e&&i.add(e.size)
;for(const e of t.values())"value"in e&&null!==e.value.payload.ledger&&i.add(e.value.payload.ledger.size);return i}},
93842:(e,t,n)=>{n.d(t,{e:()=>Replay,v:()=>passChecks});var i=n(96679),o=n(62879),s=n(42369);class IdSet{
#b=new Uint32Array(4096);#v=0;#$=new Uint32Array(4);get size(){return this.#v}add(e){
4*(this.#v+1)>.5*this.#b.length&&this.#x();const t=this.#$;for(let n=0;n<4;n++)t[n]=wordAt(e,8*n)
;0===t[0]&&0===t[1]&&0===t[2]&&0===t[3]&&(t[3]=1);const n=insert(this.#b,t,0);return n&&this.#v++,n}#x(){
const e=new Uint32Array(2*this.#b.length);for(let t=0;t<this.#b.length;t+=4)isEmpty(this.#b,t)||insert(e,this.#b,t)
;this.#b=e}}function wordAt(e,t){let n=0;for(let i=t;i<t+8;i++){const t=e.charCodeAt(i);n=n<<4|(t<58?t-48:t-87)}return n
}function isEmpty(e,t){return 0===e[t]&&0===e[t+1]&&0===e[t+2]&&0===e[t+3]}function insert(e,t,n){const i=e.length/4-1
;for(let o=t[n]&i;;o=o+1&i){const i=4*o;if(isEmpty(e,i)){for(let o=0;o<4;o++)e[i+o]=t[n+o];return!0}let s=!0
;for(let o=0;o<4;o++)e[i+o]!==t[n+o]&&(s=!1);if(s)return!1}}var r=n(6848),a=n(93156);class Replay{#d;#J;#z;#S=new Map
;#O=new IdSet;#P=new IdSet;#I=new Map;#H=0;#q=null;constructor(e){
this.#d=e,this.#J=new Set((e.kinds??o.G).map(({kind:e})=>e)),
this.#z=new Map(i.de.map(t=>[t,e.rules.filter(({types:e})=>e.includes(t))]))}get claims(){return this.#S}get open(){
return this.#I}take(e,t){void 0===e.operation_kind||this.#J.has(e.operation_kind)||this.#j(e,t)
;const n="run.opened"===e.type?this.#B(e,t):this.#C(e,t),i=void 0===e.operation_id?void 0:n.operations.get(e.operation_id),o={
claim:n,operation:i,replay:this};for(const n of this.#z.get(e.type)??[]){const i=n.check(e,o);null!==i&&(0,a.fJ)((0,
a.nx)(t.place,e,i.path),i.expected,(0,a.SP)(i.found),n.name)}this.#A(e,n,i,t)}#j(e,{place:t}){
const n=[...this.#J].map(e=>JSON.stringify(e)).join(" or ")
;return(0,a.fJ)((0,a.nx)(t,e,"operation_kind"),`operation_kind: ${n}`,(0,a.SP)(e.operation_kind),"ledger_schema")}
isNewReceipt(e){return this.#P.add(e.slice(5))}get whole(){return this.#d.whole}get landed(){return this.#d.landed}
#B(e,t){this.#O.add(e.claim)||(0,a.fJ)((0,a.nx)(t.place,e,"claim"),"a claim that begins once",(0,
a.SP)(e.claim),"run_identity"),this.#L(1,t);const n=(0,s.fc)(e);return this.#S.set(e.claim,n),n}#C(e,t){
const n=e.claim===this.#q?.id?this.#q:this.#S.get(e.claim);return void 0===n&&(0,a.fJ)((0,
a.nx)(t.place,e,"claim"),"a claim that run.opened began and nothing closed",(0,a.SP)(e.claim),"run_identity"),this.#q=n,
n}#A(e,t,n,i){switch(t.counts.set(e.type,(t.counts.get(e.type)??0)+1),e.type){case"run.opened":break;case"plan.created":
t.plan=e,t.stage="planned";break;case"policy.decided":
this.#L(1,i),t.operations.set(e.operation_id??"",function newOperation(e){const t={receipt:null,gate:null,intent:null,
outcome:null,blocked:null};return{id:e.operation_id??"",decided:e,...t}}(e)),"permit"!==e.data.decision&&t.refusals++
;break;case"receipt.minted":case"receipt.refused":t.batch="receipts"===t.stage?t.batch+1:1,t.stage="receipts",
void 0!==n&&(n.receipt=e);break;case"gate.passed":case"gate.rejected":null===(n?.intent??null)&&(t.stage="gates"),
void 0!==n&&(n.gate=e);break;case"operation.intent":t.unsettled++,void 0!==n&&(n.intent=e),
this.#I.set(e.receipt_id??"",{claim:t,line:e,inDoubt:!1}),this.#d.onIntent?.(e,t);break;case"operation.blocked":
t.stage="outcomes",void 0!==n&&(n.blocked=e);break;case"operation.reconciled":t.reconciled.push(e),
this.#K(e.data.receipt_id);break;case"run.closed":t.stage="closed",t.closed=e,this.#d.keep||this.#F(t);break
;case"operation.succeeded":case"operation.failed":case"operation.skipped":case"operation.in_doubt":
case"operation.unchanged":
t.stage="outcomes",void 0!==n&&(n.outcome=e),void 0!==e.receipt_id&&this.#M(e.receipt_id,e.type,t)}t.before=e}#M(e,t,n){
n.unsettled--;const i=this.#I.get(e);this.#I.delete(e),void 0!==i&&"operation.in_doubt"===t&&this.#I.set(e,{claim:null,
line:i.line,inDoubt:!0})}#K(e){const t=this.#I.get(e);void 0!==t&&(this.#I.delete(e),
null!==t.claim&&(t.claim.unsettled--,0!==t.claim.unsettled||this.#d.keep||this.#F(t.claim)))}#F(e){
this.#S.delete(e.id)&&(this.#H-=1+e.operations.size),this.#q===e&&(this.#q=null)}#L(e,t){this.#H+=e,
this.#H>r.b1.unsettled&&(0,
a.fJ)(t.place,`at most ${r.b1.unsettled} runs and operations that are not closed`,"more","limits")}}
const l=["ledger_encoding","ledger_canonical","ledger_schema","ledger_sequence","ledger_chain"],c={
ledger_encoding:"UTF-8 lines of at most 64 KiB, each with its newline",
ledger_canonical:"one text for each value (RFC 8785)",ledger_schema:"known types and closed data",
ledger_sequence:"no line is missing, doubled or moved",ledger_chain:"each line holds the hash of the one before",
one_claim:"all lines are of one claim"};function passChecks(e,t=[]){
const n=[...l,...t,...new Set(e.map(({name:e})=>e)),"limits"];return n.map(e=>({name:e,check:({ledger:{finding:t}})=>{
if(null===t)return c[e]??"holds for every line";if((null!==t.check&&n.includes(t.check)?t.check:n[0])===e)throw t
;throw new a.wI("skipped","the ledger was read up to its first defect only")}}))}},51370:(e,t,n)=>{n.d(t,{D:()=>h})
;var i=n(46260),o=n(14182),s=n(42369),r=n(29241)
;const a=new Map([["operation.reconciled",["opened"]],["plan.created",["opened"]],["policy.decided",["planned"]],["receipt.minted",["planned","receipts","gates","outcomes"]],["receipt.refused",["planned","receipts","gates","outcomes"]],["gate.passed",["receipts","gates"]],["gate.rejected",["planned","receipts","gates","outcomes"]],["operation.intent",["gates"]],["operation.blocked",["receipts","outcomes"]],["operation.unchanged",["planned","receipts","gates","outcomes"]],["operation.succeeded",["gates","outcomes"]],["operation.failed",["gates","outcomes"]],["operation.skipped",["gates","outcomes"]],["operation.in_doubt",["gates","outcomes"]]]),l=["run.opened","plan.created","policy.decided","run.closed"],c=[...l,"receipt.refused","operation.blocked"],d=[(0,
s.Hu)("run_identity",["run.opened"],({data:e})=>{const t=`/repositories/${e.repository_id}/marketops`
;return e.origin.endsWith(t)?null===e.vkey||(0,r.TN)(e.vkey)?.origin===e.origin?null:(0,
s.mw)("data.vkey",`a verifier key of ${e.origin}`,e.vkey):(0,s.mw)("data.origin",`an origin that ends in ${t}`,e.origin)
}),(0,s.Hu)("run_identity",s.Vd,(e,{claim:{opened:t}})=>{const n=["run_id","mode","run_attempt"].find(n=>e[n]!==t[n])
;return void 0===n?null:(0,s.mw)(n,`${t[n]} as in run.opened`,e[n])
}),(0,s.Hu)("times",s.Vd,(e,{claim:t})=>e.ts>=t.before.ts?null:(0,s.mw)("ts",`no time before ${t.before.ts}`,e.ts)),(0,
s.Hu)("dry_run_law",["run.opened"],({mode:e,data:t})=>"prod"===e||null===t.vkey?null:(0,
s.mw)("data.vkey","null: a dry run has no key",t.vkey)),(0,
s.Hu)("dry_run_law",s.Vd,e=>"dry_run"===e.mode?c.includes(e.type)?null:(0,
s.mw)("type","a line that a dry run may write",e.type):"operation.blocked"===e.type?(0,
s.mw)("type","no operation.blocked in prod",e.type):null),(0,
s.Hu)("dry_run_law",["receipt.refused"],({mode:e,data:t})=>{if("prod"===e)return null
;return t.violations.some(e=>"omitted"in e||"mode_not_prod"===e.code)?null:(0,
s.mw)("data.violations","mode_not_prod in a dry run",t.violations)
}),(0,s.Hu)("unsigned_run",s.Vd,(e,{claim:t})=>"dry_run"===t.opened.mode||null!==t.opened.data.vkey||l.includes(e.type)?null:(0,
s.mw)("type","nothing but plan, decisions and run.closed in a run without a key",e.type)),(0,
s.Hu)("line_order",s.Vd,(e,{claim:t})=>{if("closed"===t.stage)return(0,s.mw)("type","nothing after run.closed",e.type)
;const n=a.get(e.type);return void 0===n||n.includes(t.stage)?function orderOfClosing(e,t){
if("run.closed"===e&&null===t.plan&&0===t.reconciled.length)return(0,s.mw)("type","plan.created before run.closed",e)
;const n=e.startsWith("receipt.")&&("gates"===t.stage||"outcomes"===t.stage);return n&&t.unsettled>0?(0,
s.mw)("type","an outcome for each intent before the next batch",e):null}(e.type,t):(0,
s.mw)("type",`no ${e.type} here (after ${t.before.type})`,e.type)})];const u=Object.values(o.FD).flat(),p=[(0,
s.Hu)("decisions",["policy.decided"],(e,{claim:t,operation:n})=>{const{plan:i,operations:o}=t;if(void 0!==n)return(0,
s.mw)("operation_id","one decision an operation",e.operation_id);if(o.size>=(i?.data.operations??0))return(0,
s.mw)("type",`decisions on ${i?.data.operations??0} operations`,"one more")
;const r=o.values().next().value?.decided.data.policy_digest??e.data.policy_digest;return e.data.policy_digest!==r?(0,
s.mw)("data.policy_digest",r,e.data.policy_digest):function permitFault({data:e}){if("permit"!==e.decision)return null
;const t=e.rules.filter(e=>"id"in e),n=t.length<e.rules.length,i=t.find(({effect:e,matched:t})=>"forbid"===e&&t)
;if(void 0!==i)return(0,s.mw)("data.rules","no matched forbid rule with permit",i.id)
;return n||t.some(({effect:e,matched:t})=>"permit"===e&&t)?null:(0,
s.mw)("data.rules","a matched permit rule with permit","none")}(e)
}),(0,s.Hu)("decisions",s.o3,(e,{claim:t,operation:n})=>{const i=t.plan?.data.operations??0
;if(t.operations.size!==i)return(0,s.mw)("type",`a decision on each of ${i} operations first`,e.type)
;if(void 0===n)return(0,s.mw)("operation_id","an operation that was decided on",e.operation_id)
;const o=n.decided.operation_kind;return e.operation_kind===o?null:(0,s.mw)("operation_kind",String(o),e.operation_kind)
}),(0,s.Hu)("gate_checks",s.Vd,(e,{claim:t})=>{const{before:n}=t
;if("gate.passed"===n.type)return follows(e,n,"operation.intent");if("gate.rejected"!==n.type)return null
;return null!==(t.operations.get(n.operation_id??"")?.intent??null)?follows(e,n,"operation.skipped"):null}),(0,
s.Hu)("gate_checks",["operation.intent"],(e,{claim:t})=>"gate.passed"===t.before.type?null:(0,
s.mw)("type","nine passed checks directly before an intent",e.type)),(0,
s.Hu)("gate_checks",s.JH,(e,{operation:t,claim:n})=>{if(void 0===t)return null
;const{receipt:i,gate:o,intent:r,outcome:a}=t;if("receipt.refused"===i?.type)return(0,
s.mw)("type","no gate for an advisory receipt",e.type);if("gate.passed"===e.type){if(null===i)return(0,
s.mw)("type","a minted receipt before its gate",e.type)
;if(null!==o)return(0,s.mw)("type","one passed gate an operation",e.type)}else{if(null!==a||null!==o&&null===r)return(0,
s.mw)("type","no further gate for this operation",e.type);if(null===r&&"outcomes"===n.stage&&n.unsettled>0)return(0,
s.mw)("type","a rejection before begin where the gate would have passed",e.type)}return sameReceipt(e,i?.receipt_id)
}),(0,s.Hu)("receipt_lines",s.WO,(e,{claim:t,operation:n,replay:i})=>{
if(void 0!==n&&null!==(n.receipt??n.gate??n.outcome))return(0,
s.mw)("operation_id","one receipt an operation",e.operation_id);if("receipt.minted"===e.type){
if(("receipts"===t.stage?t.batch:0)>=100)return(0,s.mw)("type","at most 100 operations a batch","one more")}
return i.isNewReceipt(e.receipt_id??"")?null:(0,s.mw)("receipt_id","a receipt that was never seen before",e.receipt_id)
}),(0,s.Hu)("all_or_nothing",s.WO,(e,{claim:t})=>{if("receipt.minted"===e.type)return t.refusals>0?(0,
s.mw)("type","nothing enforceable while the policy refuses an operation",e.type):(t.counts.get("receipt.refused")??0)>0?(0,
s.mw)("type","nothing enforceable after a refusal",e.type):null;return"receipt.minted"===t.before.type?(0,
s.mw)("type","a batch that is minted as a whole or refused as a whole",e.type):null}),(0,
s.Hu)("single_use",["operation.intent"],(e,{operation:t})=>void 0===t?null:null!==t.intent?(0,
s.mw)("receipt_id","one intent a receipt",e.receipt_id):"receipt.minted"!==t.receipt?.type?(0,
s.mw)("receipt_id","an enforceable receipt",e.receipt_id):sameReceipt(e,t.receipt.receipt_id)??sameDigest(e,t.receipt.data.operation_digest)),(0,
s.Hu)("single_use",s.Ip,(e,{operation:t})=>void 0===t?null:null===t.intent?(0,
s.mw)("type","an intent before its outcome",e.type):null!==t.outcome?(0,
s.mw)("type","one outcome a consumed receipt",e.type):sameReceipt(e,t.intent.receipt_id)),(0,
s.Hu)("outcomes",s.Ip,(e,{claim:t,operation:n})=>{const{code:i,effect:o}=e.data;if("create"!==o&&"update"!==o)return(0,
s.mw)("data.effect","create or update",o);if("operation.succeeded"===e.type)return null===i?null:(0,
s.mw)("data.code","null on success",i);if(null===i)return(0,s.mw)("data.code","why",i)
;if("operation.skipped"!==e.type)return null;if("gate.rejected"!==t.before.type)return u.includes(i)?(0,
s.mw)("data.code","no code of the gate without its rejection",i):null
;return(n?.gate?.data.checks.map(e=>e.code)??[]).includes(i)?null:(0,
s.mw)("data.code","the failing check of the gate before it",i)
}),(0,s.Hu)("outcomes",["operation.unchanged"],(e,{operation:t})=>{const{code:n,effect:i}=e.data;if("none"!==i)return(0,
s.mw)("data.effect","none",i);if(null!==n)return(0,s.mw)("data.code","null on success",n);if(void 0===t)return null
;if("permit"!==t.decided.data.decision)return(0,s.mw)("type","a permitted operation",e.type)
;const o=t.receipt??t.gate??t.outcome;return null===o?null:(0,s.mw)("type",`nothing after ${o.type}`,e.type)}),(0,
s.Hu)("outcomes",["operation.blocked"],(e,{operation:t})=>void 0===t?null:null!==t.blocked?(0,
s.mw)("type","one operation.blocked an operation",e.type):null===t.receipt?(0,
s.mw)("type","receipt.refused before operation.blocked",e.type):sameDigest(e,t.receipt.data.operation_digest)),(0,
s.Hu)("reconciliations",["operation.reconciled"],function reconciliationFault(e,{claim:t,replay:n}){
const{receipt_id:o,run_id:r,run_attempt:a}=e.data;if(t.reconciled.some(({data:e})=>e.receipt_id===o))return(0,
s.mw)("data.receipt_id","one reconciliation a receipt",o);const l=n.open.get(o)?.line
;if(void 0===l&&!n.whole)return null
;if(void 0===l||l.claim===t.id)return(0,s.mw)("data.receipt_id","an intent of an earlier run without an outcome",o)
;const names=(e,t,n)=>(0,
i.dw)([e.operation_id??null,e.operation_kind??null,t,n]),c=names(l,l.run_id,l.run_attempt),d=names(e,r,a)
;return c===d?null:(0,s.mw)("data",`the intent's ${c}`,d)})];function follows(e,t,n){return e.type!==n?(0,
s.mw)("type",`${n} directly after ${t.type}`,e.type):e.operation_id!==t.operation_id?(0,
s.mw)("operation_id",String(t.operation_id),e.operation_id):sameReceipt(e,t.receipt_id)}function sameReceipt(e,t){
return void 0===t||void 0===e.receipt_id||e.receipt_id===t?null:(0,s.mw)("receipt_id",t,e.receipt_id)}
function sameDigest(e,t){const n=e.data.operation_digest;return n===t?null:(0,s.mw)("data.operation_digest",t,n)}
const f=[(0,s.Hu)("settled",["run.closed"],(e,{claim:t})=>{
const n=[...t.operations.values()].find(({intent:e,outcome:t})=>null!==e&&null===t);return void 0===n?null:(0,
s.mw)("type",`an outcome of ${n.id} before run.closed`,e.type)
}),(0,s.Hu)("counts",["run.closed"],({data:e},{claim:t})=>{for(const[n,i]of t.counts)if(e.counts[n]!==i)return(0,
s.mw)("data.counts",`${i} of ${n}`,e.counts[n]);const n=Object.keys(e.counts).find(e=>!t.counts.has(e))
;return void 0===n?null:(0,s.mw)("data.counts",`no ${n}`,e.counts[n])
}),(0,s.Hu)("result",["run.closed"],(e,{claim:t,replay:n})=>{const i=(0,s.Hl)(t),{result:o}=e.data
;return"authorized"===o&&n.landed?(0,
s.mw)("data.result","no authorize job in the ledger, to which it writes nothing",o):i.includes(o)?null:n.landed||"failed"!==o||"prod"!==t.opened.mode?(0,
s.mw)("data.result",i.join(" or "),o):null}),(0,s.Hu)("complete",["run.closed"],function completeFault(e,{claim:t}){
const n=[...t.operations.values()],i=t.plan?.data.operations??0;if(n.length!==i)return(0,
s.mw)("type",`a decision on each of ${i} operations`,n.length);switch(e.data.result){case"planned":
return each(n,"receipt.refused and operation.blocked",({receipt:e,blocked:t})=>null!==(e&&t));case"blocked":
return n.every(withoutReceipt)?null:each(n,"a refusal or operation.unchanged",e=>!decisionOnly(e));case"authorized":
return(0,
s.pq)(t,"gate.passed","gate.rejected")>0?(0,s.mw)("type","no gate in an authorize job",e.type):each(n,"a receipt or operation.unchanged",e=>!decisionOnly(e))
;case"shipped":case"partial":
return each(n,"a gate for its receipt",({receipt:e,gate:t})=>"receipt.minted"!==e?.type||null!==t);case"unchanged":
case"failed":return null}
})],decisionOnly=({receipt:e,gate:t,outcome:n})=>null===(e??t??n),withoutReceipt=({receipt:e,gate:t,outcome:n})=>null===(e??t)&&(null===n||"operation.unchanged"===n.type)
;function each(e,t,n){const i=e.find(e=>!n(e))
;return void 0===i?null:(0,s.mw)("type",`${t} of ${i.id} before run.closed`,"none")}const h=[...d,...p,...f]},
42856:(e,t,n)=>{n.d(t,{w6:()=>examineProof,Gr:()=>verifyProof})
;var i=n(62879),o=n(8422),s=n(96679),r=n(38422),a=n(32257),l=n(67898),c=n(46260),d=n(81920),u=n(19523),p=n(29241),f=n(29798),h=n(93156)
;const g=[{name:"receipt_envelopes",check:function envelopes(e){const{digests:t,receipts:n}=e.files,i=receiptLines((0,
f.IH)(e));for(const{line:n}of i){
const i=(0,r.WI)(n.receipt_id??""),o=n.data.envelope_digest,s=t.get(i),a=`${o} as at seq ${n.seq}`;void 0===s&&(0,
h.Ge)(i,(0,f.dy)(e),a,"no file"),s!==o&&(0,h.fJ)((0,h.at)(i),`${o} as at seq ${n.seq}`,s)}
const o=new Set(i.map(({line:e})=>e.receipt_id)),s=[...n.keys()].find(e=>!o.has(e));void 0!==s&&(0,h.fJ)((0,h.at)((0,
r.WI)(s)),"a receipt that the ledger records","another");return`${i.length} envelopes are those that the ledger records`
}},{name:"receipt_bindings",check:function bindings(e){const{opened:t,plan:n}=(0,
f.IH)(e),i=bound(e),o=i[0]?.opened.payload;for(const{id:e,path:s,line:r,operation:a,opened:c}of i){
const{payload:i}=c,d="dry_run"===t.mode,u={receipt_id:e,mode:t.mode,repository:t.data.repository,
repository_id:t.data.repository_id,environment:d?null:t.data.environment,run_id:t.run_id,run_attempt:t.run_attempt,
workflow_ref:t.data.workflow_ref,workflow_sha:t.data.workflow_sha,actor:t.data.actor,operation_id:a.id,
operation_kind:r.operation_kind,operation_digest:r.data.operation_digest,enforceable:r.data.enforceable,
plan_digest:n?.data.plan_digest,policy_digest:a.decided.data.policy_digest,api_url:o?.api_url,key_id:o?.key_id}
;for(const[e,t]of Object.entries(u)){const n=i[e];n!==t&&(0,h.fJ)((0,h.at)(s),`${e} ${String(t)}`,String(n))}(0,
l.ze)(i.violations,r.data.violations)||(0,h.fJ)((0,h.at)(s),`the violations that seq ${r.seq} records`,"others")}
return`${i.length} receipts say what the run, the plan and the policy say`}},{name:"refusals",
check:function refusals(e){const t=bound(e);for(const{path:e,operation:n,opened:i}of t){
const t=i.payload.violations.map(({code:e,rule:t})=>(0,c.dw)({code:e,rule:t}))
;for(const i of n.decided.data.violations){if("omitted"in i)continue;const{code:n,rule:o}=i;t.includes((0,c.dw)({code:n,
rule:o}))||(0,h.fJ)((0,h.at)(e),`violation ${n} as in policy.decided`,"none")}}
return"every receipt of an operation that the policy refused says why"}},{name:"receipt_times",check:function times(e){
const t=bound(e);for(const{path:e,line:n,operation:i,opened:o}of t){
const t=ms(o.payload.issued_at),s=ms(o.payload.expires_at);if(s-t>d.oe&&(0,h.fJ)((0,
h.at)(e),"a lifetime of at most 24 hours",o.payload.expires_at),t>ms(n.ts)+6e4&&(0,h.fJ)((0,
h.at)(e),`issued_at not after ${n.ts}`,o.payload.issued_at),null===i.intent)continue;const r=ms(i.intent.ts);r>s&&(0,
h.fJ)((0,h.at)(e),`expires_at not before ${i.intent.ts}, when the operation began`,o.payload.expires_at),r-t>d.oe&&(0,
h.fJ)((0,h.at)(e),`issued_at within 24 hours of ${i.intent.ts}`,o.payload.issued_at)}
return`${t.length} receipts were in force when they were used`}},{name:"receipt_anchors",
check:function checks_receipts_anchors(e){const t=bound(e);for(const{path:n,line:i,opened:o}of t){
const t=o.payload.ledger;if(null===t)continue
;t.size>i.seq&&(0,h.fJ)((0,h.at)(n),`a ledger size of at most ${i.seq}`,String(t.size))
;const r=0===t.size?s.mG:e.ledger.states.get(t.size)?.head??t.head;t.head!==r&&(0,h.fJ)((0,
h.at)(n),`ledger head ${r} at size ${t.size}`,t.head)}return`${t.length} receipts were minted on this ledger`}},{
name:"approvals",check:function approvals(e){const t=(0,h.$B)(e.files.proof,"CANONICAL_PROOF.json"),n=(0,
c.dw)(t.phase_2_fc_authorization.approvals),i=bound(e);for(const{path:e,opened:t}of i){const i=(0,
c.dw)(t.payload.approvals);i!==n&&(0,h.fJ)((0,h.at)(e),`approvals ${n}`,i)}
return`${t.phase_2_fc_authorization.approvals.length} approvals, the same in each receipt`}},{name:"receipt_signatures",
check:function signatures(e){const t=bound(e),n=(0,f.Kv)(e);if(null===n){
const e=t.find(({opened:e})=>e.envelope.signatures.length>0);throw void 0!==e&&(0,h.fJ)((0,
h.at)(e.path),"no signature in a run without a key","one"),
new h.wI("not_applicable","a run without a key signs nothing")}let i=null;for(const{path:o,opened:s}of t){
const{envelope:t,payload:r,signed:l}=s,[d,f]=t.signatures,g=[`hmac-sha256:${String(r.key_id)}`,`ed25519:${n.keyHash}`],m=t.signatures.map(({keyid:e})=>e)
;(0,c.dw)(m)!==(0,c.dw)(g)&&(0,h.fJ)((0,h.at)(o),`signatures ${g.join(", ")}`,m.join(", ")),
32!==Buffer.from(d?.sig??"","base64").length&&(0,h.fJ)((0,h.at)(o),"an HMAC of 32 bytes","another length"),(0,
u.pI)(n,l,Buffer.from(f?.sig??"","base64"))||(0,h.fJ)((0,h.at)(o),`a signature that ${n.text} made`,"another");try{(0,
p.r6)(e.pins,n,(0,a.pe)(r.issued_at),o)}catch(e){if(!(e instanceof h.wI)||"failed"===e.status)throw e;i??=e}}
if(null!==i)throw i;return`${t.length} receipts are signed by ${n.text}`}},{name:"receipt_hmacs",
check:function hmacs(e){
if(0===e.hmacKeys.length)throw new h.wI("not_applicable","no HMAC key was given; a public verifier has none")
;const t=bound(e);if(null===(0,f.Kv)(e))throw new h.wI("not_applicable","a run without a key signs nothing")
;for(const{path:n,opened:i}of t){const{envelope:t,payload:o,signed:s}=i,r=e.hmacKeys.find(({keyId:e})=>e===o.key_id)
;if(void 0===r)throw new h.wI("unverifiable",`${n} was made with key ${String(o.key_id)}, which was not given`)
;const a=Buffer.from(t.signatures[0]?.sig??"","base64");(0,p.BN)(r.forRepository(o.repository_id),s,a)||(0,h.fJ)((0,
h.at)(n),`the HMAC of key ${r.keyId}`,"another")}return`${t.length} HMACs are right`}}];function bound(e){
return receiptLines((0,f.IH)(e)).map(({line:t,operation:n})=>{const i=t.receipt_id??"",o=(0,
r.WI)(i),s=e.files.receipts.get(i);if(void 0===s)throw new h.wI("skipped",`needs ${o}, which is not there`);return{id:i,
path:o,line:t,operation:n,opened:(0,h.$B)(s,o)}})}function receiptLines(e){
return[...e.operations.values()].flatMap(e=>null===e.receipt?[]:[{line:e.receipt,operation:e
}]).sort((e,t)=>e.line.seq-t.line.seq)}const ms=e=>(0,a.pe)(e)??Number.NaN;const m={run:(e,{opened:t,closed:n,id:i})=>({
action_version:t.data.action_version,actor:t.data.actor,claim:i,closed_at:n?.ts??e.closed_at,
commit_sha:t.data.commit_sha,environment:t.data.environment,event:t.data.event,mode:t.mode,opened_at:t.ts,
ref:t.data.ref,repository:t.data.repository,repository_id:t.data.repository_id,result:n?.data.result??e.result,
run_attempt:t.run_attempt,run_id:t.run_id,workflow_ref:t.data.workflow_ref,workflow_sha:t.data.workflow_sha}),
phase_1_dry_run_plan:(e,t,{files:n})=>{const i=(0,h.$B)(n.plan,r.Pb.plan);return{blocked_by_mode:!0,mode:"dry_run",
operations:i.operations.map(({effect:e,operation_digest:t,operation_id:n,operation_kind:i,reason:o})=>({effect:e,
operation_digest:t,operation_id:n,operation_kind:i,reason:o})),plan_digest:i.plan_digest,
plan_file_digest:n.digests.get(r.Pb.plan)??""}},phase_2_fc_authorization:(e,t,{files:n})=>({approvals:e.approvals,
blocked_by_mode:"dry_run"===t.opened.mode,decisions:(0,h.$B)(n.plan,r.Pb.plan).operations.flatMap(({operation_id:n})=>{
const i=t.operations.get(n),o=e.decisions.find(({operation_id:e})=>e===n);return void 0===i?[]:[decisionOf(i,o)]}),
policy_digest:n.digests.get(r.Pb.policy)??"",receipts:receiptLines(t).map(({line:e,operation:t})=>{
const i=e.receipt_id??"",o=n.receipts.get(i);if(void 0===o)throw new h.wI("skipped",`needs the envelope of ${i}`)
;return{enforceable:e.data.enforceable,envelope_digest:e.data.envelope_digest,operation_id:t.id,receipt:(0,
h.$B)(o,`the envelope of ${i}`).payload,receipt_id:i}})}),phase_3_github_execution:(e,t,{files:n})=>({
blocked_by_mode:"dry_run"===t.opened.mode,operations:(0,h.$B)(n.plan,r.Pb.plan).operations.map(({operation_id:i})=>{
const o=e.operations.find(({operation_id:e})=>e===i);return function executionOf(e,t,n,i){
const{receipt:o=null,gate:r=null,outcome:a=null,blocked:c=null}=t??{},d={checks:r?.data.checks??null,operation_id:e,
receipt_id:o?.receipt_id??(null===n?.receipt_id?null:r?.receipt_id??null)};if(null!==a){
const{code:e,github:t,message:i}=a.data;return{...d,code:e,github:githubOf(t,n),message:void 0!==n&&(0,
l.xZ)(n.message,i)?n.message:i,outcome:a.type.slice(10),status:(0,s.c2)(a.type)??"rejected"}}const u={...d,github:null,
message:null,status:"rejected"};return null!==c?{...u,code:c.data.code,outcome:"blocked"}:{...u,
code:codeOf(t,i)??n?.code??null,outcome:null}}(i,t.operations.get(i),o,n)})}),
phase_4_proof_ledger:(e,t,{ledger:{last:n,entries:i}})=>{
if(null===n||null===n.root)throw new h.wI("skipped","needs checkpoints.json, which could not be read");return{
bindings:receiptLines(t).map(({line:e,operation:{id:t,intent:n,outcome:i}})=>({intent_seq:n?.seq??null,operation_id:t,
outcome:i?.type.slice(10)??null,outcome_seq:i?.seq??null,receipt_id:e.receipt_id??""})),entries:i,head:n.head,
origin:t.opened.data.origin,root:n.root,size:n.size}}
},y=[section("run_claims","run"),section("phase_1_claims","phase_1_dry_run_plan"),section("phase_2_claims","phase_2_fc_authorization"),section("phase_3_claims","phase_3_github_execution"),section("phase_4_claims","phase_4_proof_ledger")]
;function section(e,t){return{name:e,check:e=>{const n=(0,h.$B)(e.files.proof,r.Pb.proof),i=(0,
h.J7)(function derive(e,t,n){return m[e](t[e],(0,f.IH)(n),n)}(t,n,e),n[t])
;if(null===i)return`${t} (${r.rb}) is what ledger, plan and receipts say`;const o=`${t}.${i.path}`,s=(0,
h.at)(r.Pb.proof,(0,h.b4)(n,o));return(0,h.fJ)(s,`${o} ${(0,h.SP)(i.expected)}`,(0,h.SP)(i.found))}}}
function decisionOf({id:e,decided:t},n){const{decision:i,violations:o}=t.data;return{decision:i,operation_id:e,
violations:void 0!==n&&(0,l.ze)(n.violations,o)?n.violations:o}}function githubOf(e,t){const n=t?.github??null
;return null!==e&&null!==n&&(0,l.xZ)(n.url,e.url)?{...e,url:n.url}:e}function codeOf(e,t){
const n=t.receipts.get(e?.receipt?.receipt_id??""),i=void 0!==n&&"value"in n?n.value.payload.violations[0]:void 0
;return i?.code??e?.gate?.data.checks.find(({code:e})=>null!==e)?.code??null}const w=[{name:"layout",
check:({files:{entries:e}})=>{const t=new Set;for(const{path:n,kind:i}of e)(0,r.SV)(n)||(0,h.fJ)((0,h.at)((0,
h.SP)(n)),"a file of the proof layout","another"),"file"!==i&&(0,h.fJ)((0,h.at)(n),"a regular file","a link or device"),
t.has(n)&&(0,h.fJ)((0,h.at)(n),"one file of this name","another"),t.add(n)
;const n=Object.values(r.Pb).find(e=>e!==r.Pb.manifest&&!t.has(e));return void 0!==n&&(0,h.Ge)(n,t.has(r.Pb.manifest)),
`${e.length} files, all of the layout`}},{name:"proof_file",check:({files:e})=>((0,h.sb)(e.proof),
"CANONICAL_PROOF.json is canonical and closed")},{name:"plan_file",check:({files:e})=>((0,h.sb)(e.plan),
"plan.json is canonical and closed")},{name:"checkpoints_file",check:({files:e})=>`${(0,
h.sb)(e.stretches).length} stretches with signed checkpoints`},{name:"receipt_files",check:({files:e})=>{
for(const t of e.receipts.values())(0,h.sb)(t);return`${e.receipts.size} envelopes are canonical and closed`}},{
name:"manifest",check:({files:e,ledger:t})=>{
const{payload:n}=(0,h.sb)(e.manifest),i=new Set(e.entries.map(({path:e})=>e).filter(e=>e!==r.Pb.manifest)),o=[...i].find(e=>void 0===n.files[e])
;void 0!==o&&(0,h.fJ)((0,h.at)((0,h.SP)(o)),"a file that the manifest names","another")
;for(const[t,o]of Object.entries(n.files)){i.has(t)||(0,h.fJ)((0,h.at)(t),`${o} as in the manifest`,"no file")
;const n=e.unread.get(t);if(void 0!==n)throw n;const s=e.digests.get(t)
;if(void 0===s)throw new h.wI("skipped",`needs ${t}, which could not be read`);s!==o&&(0,h.fJ)((0,
h.at)(t),`${o} as in the manifest`,s)}const s=t.last?.head??null;return n.head!==s&&(0,h.fJ)((0,
h.at)(r.Pb.manifest),`head ${String(s)}, the last line's hash`,n.head),
`${i.size} files have the digests that the manifest gives`}},{name:"manifest_signature",
check:function manifestSignature(e){const{envelope:t,signed:n}=(0,h.$B)(e.files.manifest,"manifest.json"),i=(0,
f._B)(e),o=(0,f.Kv)(e),[s,...l]=t.signatures;if(null===o){if(void 0!==s&&(0,h.fJ)((0,
h.at)(r.Pb.manifest),"no signature in an unsigned proof",s.keyid),
"dry_run"===i.opened.mode)throw new h.wI("unpinned","a dry run has no key: nothing is signed")
;throw new h.wI("missing","unsigned: a prod run that could not sign")}
if(void 0===s)throw new h.wI("missing","the manifest of a prod run is not signed");const c=`ed25519:${o.keyHash}`
;l.length>0&&(0,h.fJ)((0,h.at)(r.Pb.manifest),"one signature",String(t.signatures.length));s.keyid!==c&&(0,h.fJ)((0,
h.at)(r.Pb.manifest),`a signature of ${c}`,s.keyid);(0,u.pI)(o,n,Buffer.from(s.sig,"base64"))||(0,h.fJ)((0,
h.at)(r.Pb.manifest),`a signature that ${o.text} made`,"another");return(0,p.r6)(e.pins,o,(0,
a.pe)(e.ledger.last?.ts??""),"manifest.json"),`signed by ${o.text}`}},{name:"trusted_keys",check:function innerKeys(e){
const t=(0,h.$B)(e.files.trustedKeys,"trusted-keys"),n=(0,f.Kv)(e),i=(0,f.IH)(e)
;if(null===n)throw new h.wI("not_applicable","an unsigned run is bound to no key");const o={keys:parsed(t),
from:r.Pb.trustedKeys},s=[i.before.ts];for(const{receipt:t}of i.operations.values()){
const n=e.files.receipts.get(t?.receipt_id??"");void 0!==n&&"value"in n&&s.push(n.value.payload.issued_at)}
for(const e of s){const t=(0,p.An)(o,n,(0,a.pe)(e))
;"pinned"!==t&&(0,h.fJ)((0,h.at)(r.Pb.trustedKeys),`${n.text} in force at ${e}`,t)}
return"the trusted keys that the run went by list its key"}}];function parsed(e){try{return(0,u.n0)(e)}catch(e){
if(e instanceof u.Us)return(0,h.fJ)((0,h.at)(r.Pb.trustedKeys,0,e.line),"a verifier key",e.message);throw e}}
var _=n(36625);function wrong(e,t,n,i){return(0,h.fJ)((0,h.at)(r.Pb.plan,(0,h.b4)(e,t)),`${t} ${n}`,String(i))}
function eachOperation(e,t){return n=>{const i=(0,h.$B)(n.files.plan,"plan.json"),o=(0,f.IH)(n)
;for(const[t,s]of i.operations.entries()){const r=o.operations.get(s.operation_id)
;if(void 0===r&&null===o.closed)continue;const a=void 0===r?"decided on in ledger.jsonl":e(s,r,o,n.kinds)
;null!==a&&wrong(i,`operations[${t}]`,a,`${s.operation_id} otherwise`)}return t}}const k=[{name:"plan_digests",
check:({files:e})=>function digests(e){for(const[t,n]of e.operations.entries()){const i=(0,_.Q8)(n)
;i!==n.operation_digest&&wrong(e,`operations[${t}].operation_digest`,i,n.operation_digest)}const t=(0,_.Gb)(e)
;return t!==e.plan_digest&&wrong(e,"plan_digest",t,e.plan_digest),
`${e.operations.length} operations have the digests that the plan gives`}((0,h.$B)(e.plan,"plan.json"))},{
name:"plan_order",check:({files:e})=>function dependencies(e){const t=new Map;for(const[n,i]of e.operations.entries()){
const{operation_id:o}=i;t.has(o)&&wrong(e,`operations[${n}].operation_id`,"unique",o),t.set(o,i)}const n=new Set
;for(let t=-1;n.size!==t;){t=n.size;for(const{operation_id:t,depends_on:i}of e.operations)i.every(e=>n.has(e))&&n.add(t)
}const i=e.operations.findIndex(({operation_id:e})=>!n.has(e))
;return i>=0&&wrong(e,`operations[${i}].depends_on`,"other operations, without a cycle",e.operations[i]?.depends_on),
"ids are unique, dependencies lead somewhere"}((0,h.$B)(e.plan,"plan.json"))},{name:"plan_binding",
check:function binding(e){const t=(0,h.$B)(e.files.plan,"plan.json"),n=(0,f.IH)(e),{opened:i,plan:o}=n,s={
blocked_by_mode:"dry_run"===i.mode,commit_sha:i.data.commit_sha,mode:i.mode,ref:i.data.ref,repository:i.data.repository,
repository_id:i.data.repository_id};for(const[e,n]of Object.entries(s)){const i=t[e]
;i!==n&&wrong(t,e,`${String(n)} as in run.opened`,i)}
null===o&&(0,h.fJ)((0,h.at)(r.Pb.ledger),"a plan.created line","none"),
o.data.plan_digest!==t.plan_digest&&wrong(t,"plan_digest",`${o.data.plan_digest} as in plan.created`,t.plan_digest)
;const l=e.files.digests.get(r.Pb.plan);return o.data.plan_file_digest!==l&&(0,h.fJ)((0,
h.at)(r.Pb.plan),`${o.data.plan_file_digest} as in plan.created`,String(l)),
o.data.operations!==t.operations.length&&wrong(t,"operations",`${o.data.operations} as in plan.created`,t.operations.length),
((0,a.pe)(t.created_at)??0)>((0,a.pe)(o.ts)??0)&&wrong(t,"created_at",`not after ${o.ts}`,t.created_at),
`plan ${t.plan_digest}`}},{name:"operation_binding",check:eachOperation((e,t,n,i)=>{
const{decided:o,receipt:s,intent:r,outcome:a,blocked:l}=t
;if(o.operation_kind!==e.operation_kind)return`of kind ${String(o.operation_kind)} as decided on`
;for(const t of[s,r,l])if(null!==t&&t.data.operation_digest!==e.operation_digest)return`with digest ${t.data.operation_digest} as in ${t.type} at seq ${t.seq}`
;const c=(0,_.XX)(e,i)
;if(null!==r&&r.data.natural_key!==c)return`with natural key ${r.data.natural_key} as in its intent`
;for(const t of[a,l])if(null!==t&&t.data.effect!==e.effect)return`with effect ${t.data.effect} as in ${t.type} at seq ${t.seq}`
;return null},"what was decided and done is what was planned")},{name:"effects",
check:eachOperation(({effect:e},{decided:t,receipt:n,outcome:i,gate:o},{opened:s,closed:r,counts:a,refusals:l})=>{
if("dry_run"===s.mode||null===s.data.vkey)return null;const c="receipt.minted"===n?.type;if("conflict"===e){
if((a.get("receipt.minted")??0)>0)return"without conflict while anything is minted"
;return null===n||l>0||n.data.violations.some(e=>"omitted"in e||"conflict"===e.code)?null:"refused for its conflict"}
if("none"===e){const e="permit"===t.data.decision
;if(c||null!==o||e&&null!==n)return"with something to do: it has a receipt or a gate";const s=r?.data.result??"failed"
;return["shipped","partial","unchanged",...e?["blocked","authorized"]:[]].includes(s)&&null===i?"recorded as unchanged":null
}return"operation.unchanged"===i?.type?"with effect none":null},"every operation fared as its planned effect allows")},{
name:"dependencies",check:eachOperation(({depends_on:e},{outcome:t},n)=>{if(null===t)return null
;const i=e.map(e=>n.operations.get(e)?.outcome??null),o=i.map(e=>"operation.unchanged"===e?.type||"operation.succeeded"===e?.type)
;if("operation.succeeded"===t.type){
return i.some(e=>"operation.succeeded"===e?.type&&e.seq>t.seq)||o.includes(!1)?"done after all that it depends on":null}
return"operation.skipped"!==t.type||"dependency_failed"!==t.data.code||o.includes(!1)?null:"skipped for another reason: what it depends on was done"
},"nothing was done before what it depends on")},{name:"policy_digest",check:function policyDigest(e){
const t=e.files.digests.get(r.Pb.policy);if(void 0===t)return(0,h.Ge)(r.Pb.policy,(0,f.dy)(e));for(const{decided:n}of(0,
f.IH)(e).operations.values()){const e=n.data.policy_digest
;e!==t&&(0,h.fJ)((0,h.at)(r.Pb.policy),`${e} as in policy.decided`,t)}return`policy ${t}`}}]
;var b=n(93842),v=n(51370),$=n(6848);async function verifyProof(e,t){return(await examineProof(e,t)).report}
async function examineProof(e,t){const{pins:n,hmacKeys:s=[],since:r=null,kinds:a=i.G,rules:l=v.D}=t;let c;try{
if(c=await e.list(),
c.length>$.b1.files)throw new h.wI("failed",`expected at most ${$.b1.files} files, found ${c.length}`)}catch(e){
if(!(e instanceof h.wI))throw e;const t=[{name:"layout",status:"failed",detail:e.message}];return{report:(0,h.EI)(t),
files:null}}const d=await(0,f.kZ)(e,c,a),u=await(0,f.KU)(e,d,l,r?.size??null,a),p=(0,
h.GG)(t.checks??function proofChecks(e=v.D){return[...w,...(0,b.v)(e,["one_claim"]),...o.B0,...k,...g,...y,...o.w7]
}(l),{files:d,ledger:u,pins:n,hmacKeys:s,since:r,kinds:a});return{report:(0,h.EI)(p,u.entries,u.last),files:d}}}};
