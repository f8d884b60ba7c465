"use strict";exports.id=3427,exports.ids=[3427],exports.modules={...require("./38422.shared.js").modules,8222:((e,t,n)=>{
n.d(t,{d:()=>f});var i=n(9596),o=n(38422),a=n(60036),s=n(91798),r=n(57118),l=n(29241),c=n(29798),d=n(93156),p=n(60197)
;const f=[{name:"layout",check:({files:{entries:e}})=>{const t=new Set;for(const{path:n,kind:i}of e)(0,o.SV)(n)||(0,
d.fJ)((0,d.at)((0,p.SP)(n)),"a file of the proof layout","another"),"file"!==i&&(0,d.fJ)((0,
d.at)(n),"a regular file","a link or device"),t.has(n)&&(0,d.fJ)((0,d.at)(n),"one file of this name","another"),t.add(n)
;const n=Object.values(o.Pb).find(e=>e!==o.Pb.manifest&&!o.UH.includes(e)&&!t.has(e));return void 0!==n&&(0,
d.Ge)(n,t.has(o.Pb.manifest)),`${e.length} files, all of the layout`}},{name:"proof_file",check:({files:e})=>((0,
d.sb)(e.proof),"CANONICAL_PROOF.json is canonical and closed")},{name:"plan_file",check:({files:e})=>((0,d.sb)(e.plan),
"plan.json is canonical and closed")},{name:"checkpoints_file",check:({files:e})=>`${(0,
d.sb)(e.stretches).length} stretches with signed checkpoints`},{name:"receipt_files",check:({files:e})=>{
for(const t of e.receipts.values())(0,d.sb)(t);return`${e.receipts.size} envelopes are canonical and closed`}},{
name:"manifest",check:({files:e,ledger:t})=>{
const{payload:n}=(0,d.sb)(e.manifest),i=new Set(e.entries.map(({path:e})=>e).filter(e=>e!==o.Pb.manifest)),a=[...i].find(e=>void 0===n.files[e])
;void 0!==a&&(0,d.fJ)((0,d.at)((0,p.SP)(a)),"a file that the manifest names","another")
;for(const[t,o]of Object.entries(n.files)){i.has(t)||(0,d.fJ)((0,d.at)(t),`${o} as in the manifest`,"no file")
;const n=e.unread.get(t);if(void 0!==n)throw n;const a=e.digests.get(t)
;if(void 0===a)throw new d.wI("skipped",`needs ${t}, which could not be read`);a!==o&&(0,d.fJ)((0,
d.at)(t),`${o} as in the manifest`,a)}const s=t.last?.head??null;return n.head!==s&&(0,d.fJ)((0,
d.at)(o.Pb.manifest),`head ${String(s)}, the last line's hash`,n.head),
`${i.size} files have the digests that the manifest gives`}},{name:"manifest_signature",check:function(e){
const{envelope:t,signed:n}=(0,d.$B)(e.files.manifest,"manifest.json"),i=(0,c._B)(e),a=(0,c.Kv)(e),[p,...f]=t.signatures
;if(null===a){if(void 0!==p&&(0,d.fJ)((0,d.at)(o.Pb.manifest),"no signature in an unsigned proof",p.keyid),
"dry_run"===i.opened.mode)throw new d.wI("unpinned","a dry run has no key: nothing is signed")
;throw new d.wI("missing","unsigned: a prod run that could not sign")}
if(void 0===p)throw new d.wI("missing","the manifest of a prod run is not signed");const u=`ed25519:${a.keyHash}`
;f.length>0&&(0,d.fJ)((0,d.at)(o.Pb.manifest),"one signature",String(t.signatures.length));p.keyid!==u&&(0,d.fJ)((0,
d.at)(o.Pb.manifest),`a signature of ${u}`,p.keyid);(0,s.pI)(a,n,Buffer.from(p.sig,"base64"))||(0,d.fJ)((0,
d.at)(o.Pb.manifest),`a signature that ${a.text} made`,"another");return(0,l.r6)(e.pins,a,(0,
r.nR)(e.ledger.last),"manifest.json"),`signed by ${a.text}`}},{name:"trusted_keys",check:function(e){const t=(0,
d.$B)(e.files.trustedKeys,"trusted-keys"),n=(0,c.Kv)(e),a=(0,c.IH)(e)
;if(null===n)throw new d.wI("not_applicable","an unsigned run is bound to no key");const s={keys:u(t),
from:o.Pb.trustedKeys},r=[a.before.ts];for(const{receipt:t}of a.operations.values()){
const n=e.files.receipts.get(t?.receipt_id??"");void 0!==n&&"value"in n&&r.push(n.value.payload.issued_at)}
for(const e of r){const t=(0,l.An)(s,n,(0,i.p)(e))
;"pinned"!==t&&(0,d.fJ)((0,d.at)(o.Pb.trustedKeys),`${n.text} in force at ${e}`,t)}
return"the trusted keys that the run went by list its key"}}];function u(e){try{return(0,a.n0)(e)}catch(e){
if(e instanceof a.Us)return(0,d.fJ)((0,d.at)(o.Pb.trustedKeys,0,e.line),"a verifier key",e.fault);throw e}}}),
8422:((e,t,n)=>{n.d(t,{B0:()=>p,t3:()=>m,w7:()=>g})
;var i=n(9596),o=n(25611),a=n(38422),s=n(42369),r=n(29241),l=n(29798),c=n(93156);const d=(0,c.at)(a.Pb.checkpoints),p=[{
name:"checkpoint_states",check:function(e){
const{files:t,ledger:n}=e,i=(0,c.$B)(t.stretches,"checkpoints.json"),{data:o}=(0,l.IH)(e).opened,a=(0,l.Kv)(e)
;i.length!==n.stretches.length&&(0,c.fJ)(d,`${n.stretches.length} stretches, as in ledger.jsonl`,String(i.length))
;for(const[t,{first_seq:s,before:r,after:p,frontier:h}]of i.entries()){const i=n.stretches[t];i?.first!==s&&(0,
c.fJ)(d,`[${t}].first_seq ${String(i?.first)}`,String(s)),null===a&&(null!==r||null!==p||0!==s||h.length>0)&&(0,
c.fJ)(d,"one stretch from seq 0 without checkpoints in an unsigned proof",`[${t}]`)
;for(const e of[r,p])null!==e&&e.origin!==o.origin&&(0,c.fJ)(d,`origin ${o.origin}`,e.origin);0===s&&null!==r&&(0,
c.fJ)(d,`[${t}].before null at seq 0`,"a checkpoint"),s>0&&null===r&&null!==p&&(0,
c.fJ)(d,`[${t}].before, a checkpoint of size ${s}`,"null"),null!==r&&u(r,n.states,s,s,`[${t}].before`),
null!==p&&u(p,n.states,s+1,i.end,`[${t}].after`),null!==p&&f(p,(0,l.IH)(e),s,`[${t}].after`)}
return`${i.length} stretches follow from their checkpoints`}},{name:"checkpoint_signatures",check:function(e){
const t=(0,c.$B)(e.files.stretches,"checkpoints.json"),n=(0,l.Kv)(e),{opened:a}=(0,l._B)(e)
;if(null===n)throw new c.wI("not_applicable","an unsigned proof has no checkpoints")
;const s=[n,...e.pins?.keys.map(({vkey:e})=>e)??[]];let p=0;const f=[],u=(e,t,n)=>{if(null!==e){p++;try{
!function({note:e},t,n){const i=t.find(t=>"invalid"===(0,o.W4)(e,t));void 0!==i&&(0,
c.fJ)(d,`${n}: a signature that ${i.text} made`,"another")}(e,s,t),n(e)}catch(e){if(!(e instanceof c.wI))throw e
;f.push(e)}}};for(const[l,{before:p,after:f}]of t.entries()){const t={before:`[${l}].before`,after:`[${l}].after`}
;u(p,t.before,n=>h(n,s,e.pins,(0,i.p)(a.ts),t.before)),u(f,t.after,s=>{"valid"!==(0,o.W4)(s.note,n)&&(0,
c.fJ)(d,`${t.after} signed by ${n.text}`,"no such signature");const l=(0,i.p)(e.ledger.states.get(s.size)?.ts??a.ts);(0,
r.r6)(e.pins,n,l,t.after)})}const g=f.find(({status:e})=>"failed"===e)??f[0];if(void 0!==g)throw g
;return`${p} checkpoints are signed`}},{name:"in_ledger",check:function(e){const{accepted:t,files:n,pins:i}=e,o=(0,
l.Kv)(e),a=!0===i?.keys.some(({vkey:e,last:t})=>e.text===o?.text&&null!==t)
;if(null===o||null===t&&!a)throw new c.wI("not_applicable","no ledger was given to find the proof in")
;if(null===t)throw new c.wI("unverifiable",`the proof is signed by ${o.text}: ${r.wA}`);const s=(0,
c.$B)(n.stretches,"checkpoints.json").flatMap(({after:e})=>e??[]),d=s.find(e=>!(0,r.d1)(t,e));if(void 0!==d){
const e=`the checkpoint of size ${d.size} is of no accepted commit of the ledger that was given`
;throw new c.wI(a?"unverifiable":"missing",e)}
return`${s.length} checkpoints are of accepted commits of the ledger that was given`}},{name:"since",
check:function({since:e,files:t,ledger:n,pins:i}){
if(null===e)throw new c.wI("not_applicable","no earlier checkpoint was given");const a=(0,
c.at)("the checkpoint given with --since"),s=(0,
c.$B)(t.stretches,"checkpoints.json"),r=n.claim?.opened.data.origin??null;e.origin!==r&&(0,
c.fJ)(a,`origin ${String(r)}`,e.origin);!function(e,t){if(null===t)return;const n=t.keys.map(({vkey:t})=>(0,
o.W4)(e.note,t))
;n.includes("invalid")&&(0,c.fJ)((0,c.at)("the checkpoint given with --since"),"a signature of its key","another")
;if(!n.includes("valid"))throw new c.wI("unverifiable",`the checkpoint given with --since is signed by no key in ${t.from}`)
}(e,i)
;const l=s.flatMap(({before:e,after:t})=>[e,t]).find(t=>t?.size===e.size),d=n.states.get(e.size),p=d?.root??l?.root??null
;if(null===p)throw new c.wI("missing",`the line at size ${e.size} is not in this proof: ask for the ledger branch`)
;p!==e.root&&(0,c.fJ)(a,`root ${e.root} at size ${e.size}`,p);const f=d?.head??l?.head;f!==e.head&&(0,
c.fJ)(a,`head ${e.head} at size ${e.size}`,String(f));return`extends the ledger as seen at size ${e.size}`}}]
;function f(e,{foreign:t,segments:n},i,o){
const a=t.findLast(({seq:t})=>t>=i&&t<e.size),s=n.findLast(t=>t<e.size)??i,r=void 0!==a&&a.seq>=s?a.data.base:null,l=e.base===e.parent?null:e.base
;null===l&&null!==r&&(0,c.fJ)(d,`${o}: a base that is not its parent`,e.base),null!==l&&a?.data.base!==l&&(0,
c.fJ)(d,`${o}: base ${a?.data.base??e.parent}, as ledger.foreign has it`,l)}function u(e,t,n,i,o){
(e.size<n||e.size>i)&&(0,c.fJ)(d,`${o} of a size from ${n} to ${i}`,String(e.size));const a=t.get(e.size)
;a?.root!==e.root&&(0,c.fJ)(d,`${o}: root ${String(a?.root)}`,e.root),a.head!==e.head&&(0,
c.fJ)(d,`${o}: head ${a.head}`,e.head)}function h({note:e},t,n,i,a){const s=t.filter(t=>"valid"===(0,o.W4)(e,t))
;if(!0===n?.keys.some(({vkey:e,notBefore:t})=>s.some(({text:t})=>t===e.text)&&(t??-1/0)<=(i??1/0)))return;const[l]=s
;void 0!==l&&(0,r.r6)(n,l,i,a);const d=e.signatures.map(({name:e,keyHash:t})=>`${e}+${t}`).join(", ")
;throw new c.wI(null===n?"unpinned":"unverifiable",`${a} is signed by ${d}, which is not known`)}const g=[{
name:"run_result",check:e=>{const t=(0,l.IH)(e)
;if(null===t.closed)throw new c.wI("missing","no run.closed: the run was not finished")
;const{result:n}=t.closed.data,i=(0,s.Hl)(t);return(null===_(e)?i:[...i,"failed"]).includes(n)||(0,c.fJ)((0,
c.at)(a.Pb.ledger),`result ${i.join(" or ")}`,n),n}},{name:"landed",check:e=>{const t=(0,l.IH)(e),n=(0,l.Kv)(e)
;if("dry_run"===t.opened.mode)return"a dry run writes to no ledger"
;if(null===n)throw new c.wI("missing","unsigned: a prod run that could not sign or write");const i=_(e)
;if(null===i&&"authorized"===t.closed?.data.result&&(0,
c.fJ)((0,c.at)(a.Pb.checkpoints),"no checkpoint after an authorize job, which writes to no ledger","one"),
null!==i)throw new c.wI("missing",i);return"every line is under a signed checkpoint"}}];function _({files:e,ledger:t}){
if(!("value"in e.stretches))return null;for(const{first:n,end:i}of t.stretches){
const t=e.stretches.value.find(({first_seq:e})=>e===n)?.after
;if(null==t)return`no signed checkpoint after the lines from seq ${n}`
;if(t.size<i)return`lines from seq ${t.size} to ${i-1} are after the last landed checkpoint`}return null}
function m(e,t){const n=(0,c.at)("the checkpoint given with --since");if(e.origin!==t.origin&&(0,
c.fJ)(n,`origin ${String(t.origin)}`,e.origin),0!==e.size){if(null===t.seen||null===t.seen.root){
if(t.partial)throw new c.wI("missing",`the lines up to size ${e.size} are not here`);(0,
c.fJ)(n,`at least ${e.size} lines, as seen before`,`${t.last?.size??0}: the ledger was rewound`)}
t.seen.root!==e.root&&(0,c.fJ)(n,`root ${e.root} at size ${e.size}`,t.seen.root),t.seen.head!==e.head&&(0,
c.fJ)(n,`head ${e.head} at size ${e.size}`,t.seen.head)}}}),23427:((e,t,n)=>{n.d(t,{w6:()=>B,Gr:()=>z})
;var i=n(77198),o=n(75917),a=n(8422),s=n(96679),r=n(38422),l=n(61060),c=n(67898),d=n(29798),p=n(93156),f=n(60197)
;const u={run:(e,{opened:t,closed:n,id:i})=>({action_version:t.data.action_version,actor:t.data.actor,claim:i,
closed_at:n?.ts??e.closed_at,commit_sha:t.data.commit_sha,environment:t.data.environment,event:t.data.event,mode:t.mode,
opened_at:t.ts,policy_source:t.data.policy_source,ref:t.data.ref,repository:t.data.repository,
repository_id:t.data.repository_id,result:n?.data.result??e.result,run_attempt:t.run_attempt,run_id:t.run_id,
triggering_actor:t.data.triggering_actor,workflow_ref:t.data.workflow_ref,workflow_sha:t.data.workflow_sha}),
phase_1_dry_run_plan:(e,t,{files:n})=>{const i=(0,p.$B)(n.plan,r.Pb.plan);return{blocked_by_mode:!0,mode:"dry_run",
operations:i.operations.map(({effect:e,operation_digest:t,operation_id:n,operation_kind:i,reason:o})=>({effect:e,
operation_digest:t,operation_id:n,operation_kind:i,reason:o})),plan_digest:i.plan_digest,
plan_file_digest:n.digests.get(r.Pb.plan)??""}},phase_2_fc_authorization:(e,t,{files:n})=>({approvals:e.approvals,
blocked_by_mode:"dry_run"===t.opened.mode,decisions:(0,p.$B)(n.plan,r.Pb.plan).operations.flatMap(({operation_id:n})=>{
const i=t.operations.get(n),o=e.decisions.find(({operation_id:e})=>e===n);return void 0===i?[]:[m(i,o)]}),
evidence_digest:n.digests.get(r.Pb.evidence)??"",policy_digest:_(t,n),signed_approvals:e.signed_approvals,receipts:(0,
l.U)(t).map(({line:e,operation:t})=>{const i=e.receipt_id,o=n.receipts.get(i)
;if(void 0===o)throw new p.wI("skipped",`needs the envelope of ${i}`);return{enforceable:e.data.enforceable,
envelope_digest:e.data.envelope_digest,operation_id:t.id,receipt:(0,p.$B)(o,`the envelope of ${i}`).payload,receipt_id:i
}})}),phase_3_github_execution:(e,t,{files:n})=>({blocked_by_mode:"dry_run"===t.opened.mode,operations:(0,
p.$B)(n.plan,r.Pb.plan).operations.map(({operation_id:i})=>{const o=e.operations.find(({operation_id:e})=>e===i)
;return function(e,t,n,i){const{receipt:o=null,gate:a=null,outcome:r=null,blocked:l=null}=t??{},d={
checks:a?.data.checks??null,operation_id:e,receipt_id:o?.receipt_id??(null===n?.receipt_id?null:a?.receipt_id??null)}
;if(null!==r){const{code:e,github:t,message:i}=r.data;return{...d,code:e,github:v(t,n),message:void 0!==n&&(0,
c.xZ)(n.message,i)?n.message:i,outcome:r.type.slice(10),status:(0,s.c2)(r.type)??"rejected"}}const p={...d,github:null,
message:null,status:"rejected"};return null!==l?{...p,code:l.data.code,outcome:"blocked"}:{...p,
code:w(t,i)??n?.code??null,outcome:null}}(i,t.operations.get(i),o,n)})}),
phase_4_proof_ledger:(e,t,{ledger:{last:n,entries:i}})=>{
if(null===n||null===n.root)throw new p.wI("skipped","needs checkpoints.json, which could not be read");return{
bindings:(0,l.U)(t).map(({line:e,operation:{id:t,intent:n,outcome:i}})=>({intent_seq:n?.seq??null,operation_id:t,
outcome:i?.type.slice(10)??null,outcome_seq:i?.seq??null,receipt_id:e.receipt_id})),entries:i,head:n.head,
origin:t.opened.data.origin,root:n.root,size:n.size}}
},h=[g("run_claims","run"),g("phase_1_claims","phase_1_dry_run_plan"),g("phase_2_claims","phase_2_fc_authorization"),g("phase_3_claims","phase_3_github_execution"),g("phase_4_claims","phase_4_proof_ledger"),{
name:"predicate",check:function({files:e}){
if(null===e.predicate&&null===e.subjects)throw new p.wI("not_applicable","the proof states no predicate for attestations")
;const t=(0,p.$B)(e.proof,r.Pb.proof),n=(0,o.Z6)((0,o.SS)((0,p.$B)(e.plan,r.Pb.plan),t))
;null!==e.predicate&&null!==e.subjects&&""!==n||(0,
p.fJ)((0,p.at)(r.Pb.predicate),`${r.Pb.predicate} and ${r.Pb.subjects} where an asset shipped`,"others");const i=(0,
p.sb)(e.predicate);(0,p.FB)((0,o.Lu)(t),i,e=>[(0,p.at)(r.Pb.predicate,(0,f.b4)(i,e)),e]),(0,
p.sb)(e.subjects).toString()!==n&&(0,p.fJ)((0,p.at)(r.Pb.subjects),"the assets that shipped","others")
;return"predicate.json and subjects.sha256 say what the proof says"}}];function g(e,t){return{name:e,check:e=>{
const n=(0,p.$B)(e.files.proof,r.Pb.proof);return(0,p.FB)(function(e,t,n){return u[e](t[e],(0,d.IH)(n),n)
}(t,n,e),n[t],e=>{const i=`${t}.${e}`;return[(0,p.at)(r.Pb.proof,(0,f.b4)(n,i)),i]}),
`${t} (${r.rb}) is what ledger, plan and receipts say`}}}function _({operations:e},{digests:t}){const[n]=e.values()
;return n?.decided.data.policy_digest??t.get(r.Pb.policy)??""}function m({id:e,decided:t},n){
const{decision:i,violations:o}=t.data;return{decision:i,operation_id:e,violations:void 0!==n&&(0,
c.ze)(n.violations,o)?n.violations:o}}function v(e,t){const n=t?.github??null;return null!==e&&null!==n&&(0,
c.xZ)(n.url,e.url)?{...e,url:n.url}:e}function w(e,t){
const n=t.receipts.get(e?.receipt?.receipt_id??""),i=void 0!==n&&"value"in n?n.value.payload.violations[0]:void 0
;return i?.code??e?.gate?.data.checks.find(({code:e})=>null!==e)?.code??null}
var y=n(99300),b=n(8222),$=n(82882),k=n(43602),P=n(51370),J=n(6848),I=n(442);async function z(e,t){
return(await B(e,t)).report}async function B(e,t){
const{pins:n,hmacKeys:s=[],since:r=null,kinds:c=i.G,rules:f=P.D,accepted:u=null}=t;let g;try{if(g=await e.list(),
g.length>J.b1.files)throw new I.rA(`expected at most ${J.b1.files} files, found ${g.length}`)}catch(e){
if(!(e instanceof I.rA))throw e;const t=[{name:"layout",status:"failed",detail:e.message}];return{report:(0,p.EI)(t),
files:null}}const _=await(0,d.kZ)(e,g,c),m=await(0,d.KU)(e,_,f,r?.size??null,c),v=(0,p.GG)(t.checks??function(e=P.D){
return[...b.d,...(0,k.v)(e,["one_claim"]),...a.B0,...$.k,...y.Cg,...l.V,...h,...a.w7]}(f),{files:_,ledger:m,pins:n,
hmacKeys:s,since:r,accepted:u,kinds:c}),{plan:w,proof:z}=_,B="value"in w&&"value"in z?(0,o.SS)(w.value,z.value):[],S={
...(0,p.EI)(v,m.entries,m.last),published:B};return{report:null===m.claim?S:{...S,about:j(m.claim)},files:_}}
function j({opened:{run_id:e,data:t},plan:n}){const{repository:i,commit_sha:o}=t;return{repository:i,runId:e,
commitSha:o,planDigest:n?.data.plan_digest??null}}}),29798:((e,t,n)=>{n.d(t,{IH:()=>z,KU:()=>j,Kv:()=>B,_B:()=>I,dy:()=>J,
kZ:()=>$})
;var i=n(77598),o=n(55543),a=n(31615),s=n(8601),r=n(96679),l=n(63273),c=n(89591),d=n(36625),p=n(38422),f=n(81920),u=n(77198),h=n(57118),g=n(29241),_=n(51483),m=n(43602),v=n(6848),w=n(442),y=n(93156),b=n(60197)
;async function $(e,t,n=u.G){
const i=new Map,r=new Map,l=new Set(t.filter(({kind:e})=>"file"===e).map(({path:e})=>e)),h=(t,n,a)=>(0,
y.CD)(t,async()=>{l.has(t)||(0,y.Ge)(t,l.has(p.Pb.manifest));const s=await(0,w.oD)(e,t,n);return i.set(t,(0,o.o)(s)),
a(s)}),g=(e,t,n)=>{const i=(0,s.OW)(t,v.b1.nesting),o=n(i);if(null===o)return i;const a=(0,y.at)(e,(0,b.b4)(i,o.path))
;return(0,y.fJ)(a,`${o.path}: ${o.expected}`,(0,b.SP)((0,b.Up)(i,o.path)))
},m=(e,t)=>h(e,t,e=>e),$=(e,t)=>h(e,v.b1.fileBytes,n=>g(e,n,t)),J=new Map;for(const e of l){const t=(0,p.R6)(e)
;null!==t&&J.set(t,await h(e,v.b1.receiptBytes,e=>(0,a.hk)(e,a.ui,f.m8)))}const I=new Map
;for(const e of[...l].filter(e=>p.Ax.test(e)))I.set(e,await m(e,v.b1.noteBytes));const z=[...l].filter(e=>k.includes(e))
;for(const t of z){const n=await(0,y.CD)(t,()=>(0,w.Bj)(e.stream(t),v.b1.hashedBytes,()=>P(t)))
;"value"in n?i.set(t,n.value):r.set(t,n.finding)}const B=await $(p.Pb.checkpoints,p.rN);return{entries:t,digests:i,
unread:r,receipts:J,approvals:I,approvers:await m(p.Pb.approvers,v.b1.textFileBytes),proof:await $(p.Pb.proof,p.CZ),
plan:await h(p.Pb.plan,v.b1.fileBytes,async e=>(await(0,d.My)(n,e),g(p.Pb.plan,e,(0,d.xH)(n)))),
evidence:await $(p.Pb.evidence,_.l),predicate:l.has(p.Pb.predicate)?await $(p.Pb.predicate,p.vA):null,
subjects:l.has(p.Pb.subjects)?await m(p.Pb.subjects,v.b1.fileBytes):null,policy:await m(p.Pb.policy,v.b1.textFileBytes),
stretches:"value"in B?await(0,y.CD)(p.Pb.checkpoints,()=>function(e){return e.map((e,t)=>{const n=n=>{const i=e[n]
;if(null===i)return null;const o=(0,c.S)(i)
;return null===o&&(0,y.fJ)((0,y.at)(p.Pb.checkpoints),`a signed checkpoint in [${t}].${n}`,"other text"),o};return{...e,
before:n("before"),after:n("after")}})}(B.value)):B,
trustedKeys:await h(p.Pb.trustedKeys,v.b1.textFileBytes,e=>e.toString()),
manifest:l.has(p.Pb.manifest)?await h(p.Pb.manifest,v.b1.fileBytes,e=>(0,a.hk)(e,a.b3,p.vb)):{
finding:new y.wI("missing",`${p.Pb.manifest} is not there: the run did not finish its proof`)}}}
const k=[p.Pb.report,p.Pb.summary],P=e=>(0,y.fJ)((0,y.at)(e),`at most ${v.b1.hashedBytes} bytes`,"more")
;function J({files:e}){return e.entries.some(({path:e})=>e===p.Pb.manifest)}function I({ledger:e}){
if(null===e.claim)throw new y.wI("skipped","needs ledger.jsonl, which could not be read");return e.claim}function z(e){
if(null!==e.ledger.finding)throw new y.wI("skipped","needs ledger.jsonl, which has a defect");return I(e)}function B(e){
return(0,g.TN)(I(e).opened.data.vkey)}async function j(e,t,n,o,a=u.G){const s=[],c=new m.e({rules:n,kinds:a,whole:!1,
keep:!0,landed:!1}),d=new Set,f=new h.sW({file:p.Pb.ledger,startAt:({seq:e})=>function({stretches:e},t){
if(!("value"in e))return{frontier:null,head:null};const n=e.value.find(({first_seq:e})=>e===t);if(void 0===n)return null
;const i=n.before?.head??(0===t?r.mG:null);return{frontier:l.CE.restore(t,n.frontier),head:i}}(t,e),marks:S(t,o),
onLine:(e,t)=>{const n=d.add(e.claim).values().next().value;d.size>1&&(0,y.fJ)((0,
y.nx)(t.place,e,"claim"),`one claim (${String(n)})`,(0,b.SP)(e.claim),"one_claim"),function(e,{seq:t}){const n=e.at(-1)
;n?.end===t?n.end++:e.push({first:t,end:t+1})}(s,e),c.take(e,t)}
}),g=(0,i.createHash)("sha256"),_=async function*(e,{entries:t},n){const i=p.Pb.ledger;t.some(e=>e.path===i)||(0,
y.fJ)((0,y.at)(i),"a file","nothing","ledger_encoding");for await(const t of e.stream(i))n.update(t),yield t
}(e,t,g),v=await f.feed([{path:p.Pb.ledger,pieces:_}])
;return null===v&&t.digests.set(p.Pb.ledger,`sha256:${g.digest("hex")}`),{finding:v,
claim:c.claims.values().next().value??null,stretches:s,entries:f.entries,states:f.marked,last:f.state}}
function S({stretches:e,receipts:t},n){const i=new Set(null===n?[]:[n])
;if("value"in e)for(const{before:t,after:n}of e.value)for(const e of[t,n])null!==e&&i.add(e.size)
;for(const e of t.values())"value"in e&&null!==e.value.payload.ledger&&i.add(e.value.payload.ledger.size);return i}}),
31615:((e,t,n)=>{n.d(t,{Uj:()=>f,Zg:()=>d,b3:()=>r,hk:()=>p,iA:()=>u,ui:()=>s});var i=n(19284),o=n(8601),a=n(16080)
;const s="application/vnd.marketops.receipt.v1+json",r="application/vnd.marketops.manifest.v1+json",l=e=>"string"==typeof e&&null!==(0,
i.Ey)(e)?null:{path:"",expected:"canonical base64"},c=(0,a.g1)({payload:l,payloadType:a.Qq,signatures:(0,a.p_)((0,
a.g1)({keyid:(0,a.wC)(/^(?:hmac-sha256:[0-9a-f]{16}|ed25519:[0-9a-f]{8})$/,"a key id"),sig:l}))});function d(e,t){
const n=Buffer.from(e);return Buffer.concat([Buffer.from(`DSSEv1 ${n.length} `),n,Buffer.from(` ${t.length} `),t])}
function p(e,t,n){const i=f(c,(0,o.OW)(e),"envelope");if(i.payloadType!==t)throw new o.dO(`payloadType is not ${t}`)
;const a=Buffer.from(i.payload,"base64"),s=(0,o._6)(a);if(null===s)throw new o.dO("payload is not valid UTF-8");return{
envelope:i,payload:f(n,(0,o.Kf)(s),"payload"),signed:d(t,a)}}function f(e,t,n){const i=e(t)
;if(null!==i)throw new o.dO(`${n}: ${i.path||"value"}: expected ${i.expected}`);return t}function u(e,t,n){return{
payload:(0,i.nk)(t),payloadType:e,signatures:n}}}),61060:((e,t,n)=>{n.d(t,{U:()=>g,V:()=>u})
;var i=n(9596),o=n(67898),a=n(8601),s=n(96679),r=n(38422),l=n(81920),c=n(91798),d=n(29241),p=n(29798),f=n(93156)
;const u=[{name:"receipt_envelopes",check:function(e){const{digests:t,receipts:n}=e.files,i=g((0,p.IH)(e))
;for(const{line:n}of i){const i=(0,r.WI)(n.receipt_id),o=n.data.envelope_digest,a=t.get(i),s=`${o} as at seq ${n.seq}`
;void 0===a&&(0,f.Ge)(i,(0,p.dy)(e),s,"no file"),a!==o&&(0,f.fJ)((0,f.at)(i),`${o} as at seq ${n.seq}`,a)}
const o=new Set(i.map(({line:e})=>e.receipt_id)),a=[...n.keys()].find(e=>!o.has(e));void 0!==a&&(0,f.fJ)((0,f.at)((0,
r.WI)(a)),"a receipt that the ledger records","another");return`${i.length} envelopes are those that the ledger records`
}},{name:"receipt_bindings",check:function(e){const{opened:t,plan:n,evidence:i}=(0,
p.IH)(e),a=h(e),s=a[0]?.opened.payload;for(const{id:e,path:r,line:l,operation:c,opened:d}of a){
const{payload:a}=d,p="dry_run"===t.mode,u={receipt_id:e,mode:t.mode,repository:t.data.repository,
repository_id:t.data.repository_id,environment:p?null:t.data.environment,run_id:t.run_id,run_attempt:t.run_attempt,
workflow_ref:t.data.workflow_ref,workflow_sha:t.data.workflow_sha,actor:t.data.actor,operation_id:c.id,
operation_kind:l.operation_kind,operation_digest:l.data.operation_digest,enforceable:l.data.enforceable,
plan_digest:n?.data.plan_digest,policy_digest:c.decided.data.policy_digest,evidence_digest:i?.data.evidence_digest,
api_url:s?.api_url,key_id:s?.key_id};for(const[e,t]of Object.entries(u)){const n=a[e];n!==t&&(0,f.fJ)((0,
f.at)(r),`${e} ${String(t)}`,String(n))}(0,o.ze)(a.violations,l.data.violations)||(0,f.fJ)((0,
f.at)(r),`the violations that seq ${l.seq} records`,"others")}
return`${a.length} receipts say what the run, the plan and the policy say`}},{name:"refusals",check:function(e){
const t=h(e);for(const{path:e,operation:n,opened:i}of t){const t=i.payload.violations.map(({code:e,rule:t})=>(0,a.dw)({
code:e,rule:t}));for(const i of n.decided.data.violations){if("omitted"in i)continue;const{code:n,rule:o}=i
;t.includes((0,a.dw)({code:n,rule:o}))||(0,f.fJ)((0,f.at)(e),`violation ${n} as in policy.decided`,"none")}}
return"every receipt of an operation that the policy refused says why"}},{name:"receipt_times",check:function(e){
const t=h(e);for(const{path:e,line:n,operation:i,opened:o}of t){const t=_(o.payload.issued_at),a=_(o.payload.expires_at)
;if(a-t>l.oe&&(0,f.fJ)((0,f.at)(e),"a lifetime of at most 24 hours",o.payload.expires_at),t>_(n.ts)+6e4&&(0,f.fJ)((0,
f.at)(e),`issued_at not after ${n.ts}`,o.payload.issued_at),null===i.intent)continue;_(i.intent.ts)>a&&(0,f.fJ)((0,
f.at)(e),`expires_at not before ${i.intent.ts}, when the operation began`,o.payload.expires_at)}
return`${t.length} receipts were in force when they were used`}},{name:"receipt_anchors",check:function(e){const t=h(e)
;for(const{path:n,line:i,opened:o}of t){const t=o.payload.ledger;if(null===t)continue;t.size>i.seq&&(0,f.fJ)((0,
f.at)(n),`a ledger size of at most ${i.seq}`,String(t.size))
;const a=0===t.size?s.mG:e.ledger.states.get(t.size)?.head??t.head;t.head!==a&&(0,f.fJ)((0,
f.at)(n),`ledger head ${a} at size ${t.size}`,t.head)}return`${t.length} receipts were minted on this ledger`}},{
name:"approvals",check:function(e){const t=h(e),n=e.files.proof,i=({approvals:e,signed_approvals:t})=>(0,a.dw)({
approvals:e,signed_approvals:t}),o="value"in n?n.value.phase_2_fc_authorization:t[0]?.opened.payload
;if(void 0===o)throw new f.wI("not_applicable","no receipt names approvals");const s=i(o)
;for(const{path:e,opened:n}of t){const t=i(n.payload);t!==s&&(0,f.fJ)((0,f.at)(e),s,t)}
return`${o.approvals.length} approvals, the same in each receipt`}},{name:"receipt_signatures",check:function(e){
const t=h(e),n=(0,p.Kv)(e);if(null===n){const e=t.find(({opened:e})=>e.envelope.signatures.length>0)
;throw void 0!==e&&(0,f.fJ)((0,f.at)(e.path),"no signature in a run without a key","one"),
new f.wI("not_applicable","a run without a key signs nothing")}let o=null;for(const{path:s,opened:r}of t){
const{envelope:t,payload:l,signed:p}=r,[u,h]=t.signatures,g=[`hmac-sha256:${String(l.key_id)}`,`ed25519:${n.keyHash}`],_=t.signatures.map(({keyid:e})=>e)
;(0,a.dw)(_)!==(0,a.dw)(g)&&(0,f.fJ)((0,f.at)(s),`signatures ${g.join(", ")}`,_.join(", ")),
32!==Buffer.from(u?.sig??"","base64").length&&(0,f.fJ)((0,f.at)(s),"an HMAC of 32 bytes","another length"),(0,
c.pI)(n,p,Buffer.from(h?.sig??"","base64"))||(0,f.fJ)((0,f.at)(s),`a signature that ${n.text} made`,"another");try{(0,
d.r6)(e.pins,n,(0,i.p)(l.issued_at),s)}catch(e){if(!(e instanceof f.wI)||"failed"===e.status)throw e;o??=e}}
if(null!==o)throw o;return`${t.length} receipts are signed by ${n.text}`}},{name:"receipt_hmacs",check:function(e){
if(0===e.hmacKeys.length)throw new f.wI("not_applicable","no HMAC key was given; a public verifier has none")
;const t=h(e);if(null===(0,p.Kv)(e))throw new f.wI("not_applicable","a run without a key signs nothing")
;for(const{path:n,opened:i}of t){const{envelope:t,payload:o,signed:a}=i,s=e.hmacKeys.find(({keyId:e})=>e===o.key_id)
;if(void 0===s)throw new f.wI("unverifiable",`${n} was made with key ${String(o.key_id)}, which was not given`)
;const r=Buffer.from(t.signatures[0]?.sig??"","base64");(0,d.BN)(s.forRepository(o.repository_id),a,r)||(0,f.fJ)((0,
f.at)(n),`the HMAC of key ${s.keyId}`,"another")}return`${t.length} HMACs are right`}}];function h(e){return g((0,
p.IH)(e)).map(({line:t,operation:n})=>{const i=t.receipt_id,o=(0,r.WI)(i),a=e.files.receipts.get(i)
;if(void 0===a)throw new f.wI("skipped",`needs ${o}, which is not there`);return{id:i,path:o,line:t,operation:n,
opened:(0,f.$B)(a,o)}})}function g(e){return[...e.operations.values()].flatMap(e=>null===e.receipt?[]:[{line:e.receipt,
operation:e}]).sort((e,t)=>e.line.seq-t.line.seq)}const _=e=>(0,i.p)(e)??Number.NaN}),67898:((e,t,n)=>{n.d(t,{ax:()=>r,
xZ:()=>h,ze:()=>u});var i=n(8601),o=n(96679);const a=4096,s=128;function r(e){let t=l(e.data);for(;Buffer.byteLength((0,
i.dw)({...e,data:t}))>o.Oc-s;){const e=f(t);if(null===e)break;t=e}return{...e,data:t}}function l(e){
return"string"==typeof e?c(e,a):Array.isArray(e)?e.map(e=>l(e)):null===e||"object"!=typeof e?e:Object.fromEntries(Object.entries(e).map(([e,t])=>[e,l(t)]))
}function c(e,t){const n=e.toWellFormed();if(d(n)<=t)return n;const i=[];let o=0;for(const e of n){if(o+=d(e),o>t)break
;i.push(e)}return i.join("")}
const d=e=>Buffer.byteLength(JSON.stringify(e))-2,p=e=>"object"==typeof e&&null!==e&&"omitted"in e;function f(e){
const t=Object.entries(e),[n,i]=t.reduce((e,[t,n])=>Array.isArray(n)&&n.length>e[1].length?[t,n]:e,["",[]]),o=i.at(-1),a=p(o)?o.omitted:0,s=a>0?i.slice(0,-1):i
;if(0===s.length)return null;const r=Math.floor(s.length/2);return{...e,[n]:[...s.slice(0,r),{omitted:a+s.length-r}]}}
function u(e,t){const n=t.at(-1),o=p(n)?n.omitted:0,a=o>0?t.slice(0,-1):t;if(a.length+o!==e.length)return!1
;const s=e.slice(0,a.length).map(e=>l(e));return(0,i.dw)(s)===(0,i.dw)(a)}function h(e,t){
return e===t||null!==e&&t===c(e,a)}}),75917:((e,t,n)=>{function i(e){
const{run:t,phase_1_dry_run_plan:n,phase_2_fc_authorization:i,phase_4_proof_ledger:o}=e;return{
approvals:i.approvals.filter(({state:e})=>"approved"===e).map(({user:e,user_id:t})=>({user:e,user_id:t})),
closed_at:t.closed_at,commit_sha:t.commit_sha,evidence_digest:i.evidence_digest,ledger:{head:o.head,root:o.root,
size:o.size},origin:o.origin,plan_digest:n.plan_digest,policy_digest:i.policy_digest,
receipts:i.receipts.map(({receipt_id:e})=>e),repository:t.repository,result:t.result,run_attempt:t.run_attempt,
run_id:t.run_id,signed_approvals:i.signed_approvals.map(({key:e,principal:t})=>({key:e,principal:t}))}}
function o({operations:e},{phase_3_github_execution:t}){return e.flatMap(({operation_id:e,repository:n,parameters:i})=>{
const o=t.operations.some(({operation_id:t,outcome:n})=>t===e&&"succeeded"===n),a=i.assets??[]
;return o&&!1===i.draft?a.map(({name:e,digest:t})=>({name:e,digest:t,repository:n,tag:i.tag})):[]})}function a(e){
return e.map(({name:e,digest:t})=>{const n=e.replaceAll("\\","\\\\").replaceAll("\n","\\n").replaceAll("\r","\\r")
;return`${n===e?"":"\\"}${t.slice(7)}  ${n}\n`}).join("")}n.d(t,{Lu:()=>i,SS:()=>o,Z6:()=>a})}),82882:((e,t,n)=>{n.d(t,{
k:()=>p});var i=n(9596),o=n(36625),a=n(38422),s=n(29798),r=n(93156),l=n(60197);function c(e,t,n,i){return(0,r.fJ)((0,
r.at)(a.Pb.plan,(0,l.b4)(e,t)),`${t} ${n}`,String(i))}function d(e,t){return n=>{const i=(0,
r.$B)(n.files.plan,"plan.json"),o=(0,s.IH)(n);for(const[t,a]of i.operations.entries()){
const s=o.operations.get(a.operation_id);if(void 0===s&&null===o.closed)continue
;const r=void 0===s?"decided on in ledger.jsonl":e(a,s,o,n.kinds)
;null!==r&&c(i,`operations[${t}]`,r,`${a.operation_id} otherwise`)}return t}}const p=[{name:"plan_digests",
check:({files:e})=>function(e){for(const[t,n]of e.operations.entries()){const i=(0,o.Q8)(n)
;i!==n.operation_digest&&c(e,`operations[${t}].operation_digest`,i,n.operation_digest)}const t=(0,o.Gb)(e)
;return t!==e.plan_digest&&c(e,"plan_digest",t,e.plan_digest),
`${e.operations.length} operations have the digests that the plan gives`}((0,r.$B)(e.plan,"plan.json"))},{
name:"plan_order",check:({files:e})=>function(e){const t=new Map;for(const[n,i]of e.operations.entries()){
const{operation_id:o}=i;t.has(o)&&c(e,`operations[${n}].operation_id`,"unique",o),t.set(o,i)}const n=new Set
;for(let t=-1;n.size!==t;){t=n.size;for(const{operation_id:t,depends_on:i}of e.operations)i.every(e=>n.has(e))&&n.add(t)
}
for(const[t,{operation_id:i,depends_on:o}]of e.operations.entries())n.has(i)||c(e,`operations[${t}].depends_on`,"other operations, without a cycle",o)
;return"ids are unique, dependencies lead somewhere"}((0,r.$B)(e.plan,"plan.json"))},{name:"plan_binding",
check:function(e){const t=(0,r.$B)(e.files.plan,"plan.json"),n=(0,s.IH)(e),{opened:o,plan:l}=n,d={
blocked_by_mode:"dry_run"===o.mode,commit_sha:o.data.commit_sha,mode:o.mode,ref:o.data.ref,repository:o.data.repository,
repository_id:o.data.repository_id};for(const[e,n]of Object.entries(d)){const i=t[e]
;i!==n&&c(t,e,`${String(n)} as in run.opened`,i)}null===l&&(0,r.fJ)((0,r.at)(a.Pb.ledger),"a plan.created line","none"),
l.data.plan_digest!==t.plan_digest&&c(t,"plan_digest",`${l.data.plan_digest} as in plan.created`,t.plan_digest)
;const p=e.files.digests.get(a.Pb.plan);return l.data.plan_file_digest!==p&&(0,r.fJ)((0,
r.at)(a.Pb.plan),`${l.data.plan_file_digest} as in plan.created`,String(p)),
l.data.operations!==t.operations.length&&c(t,"operations",`${l.data.operations} as in plan.created`,t.operations.length),
((0,i.p)(t.created_at)??0)>((0,i.p)(l.ts)??0)&&c(t,"created_at",`not after ${l.ts}`,t.created_at),
`plan ${t.plan_digest}`}},{name:"operation_binding",check:d((e,t,n,i)=>{
const{decided:a,receipt:s,intent:r,outcome:l,blocked:c}=t
;if(a.operation_kind!==e.operation_kind)return`of kind ${String(a.operation_kind)} as decided on`
;for(const t of[s,r,c])if(null!==t&&t.data.operation_digest!==e.operation_digest)return`with digest ${t.data.operation_digest} as in ${t.type} at seq ${t.seq}`
;const d=(0,o.XX)(e,i)
;if(null!==r&&r.data.natural_key!==d)return`with natural key ${r.data.natural_key} as in its intent`
;for(const t of[l,c])if(null!==t&&t.data.effect!==e.effect)return`with effect ${t.data.effect} as in ${t.type} at seq ${t.seq}`
;return null},"what was decided and done is what was planned")},{name:"effects",
check:d(({effect:e},{decided:t,receipt:n,outcome:i,gate:o},{opened:a,closed:s,counts:r,refusals:l})=>{
if("dry_run"===a.mode||null===a.data.vkey)return null;const c="receipt.minted"===n?.type;if("conflict"===e){
if((r.get("receipt.minted")??0)>0)return"without conflict while anything is minted"
;return null===n||l>0||n.data.violations.some(e=>"omitted"in e||"conflict"===e.code)?null:"refused for its conflict"}
if("none"===e){const e="permit"===t.data.decision
;if(c||null!==o||e&&null!==n)return"with something to do: it has a receipt or a gate"
;const a=["shipped","partial","unchanged",...e?["blocked","authorized"]:[]]
;return null!==s&&a.includes(s.data.result)&&null===i?"recorded as unchanged":null}
return"operation.unchanged"===i?.type?"with effect none":null},"every operation fared as its planned effect allows")},{
name:"dependencies",check:d(({depends_on:e},{outcome:t},n)=>{if(null===t)return null
;const i=e.map(e=>n.operations.get(e)?.outcome??null),o=i.map(e=>"operation.unchanged"===e?.type||"operation.succeeded"===e?.type)
;if("operation.succeeded"===t.type){
return i.some(e=>"operation.succeeded"===e?.type&&e.seq>t.seq)||o.includes(!1)?"done after all that it depends on":null}
return"operation.skipped"!==t.type||"dependency_failed"!==t.data.code||o.includes(!1)?null:"skipped for another reason: what it depends on was done"
},"nothing was done before what it depends on")}]}),89936:((e,t,n)=>{n.d(t,{A:()=>c,H:()=>l})
;var i=n(9596),o=n(55543),a=n(76469),s=n(96879),r=n(93156)
;function l(e,{digest:t,key:n,principal:r},{opened:l,planDigest:c,evidence:d,approvers:p}){
const f=d?.signed_approvals??null,u=null!==f&&"value"in f.created_at?f.created_at.value:l.ts,[h]=(0,a.C1)(e);if((0,
o.o)(e)!==t||h?.text!==e)return{fault:"is no approval text"};const g=(0,a.bA)(h,{origin:l.data.origin,
environment:l.data.environment??"",planDigest:c,createdAt:(0,i.p)(u)??Number.NaN,now:(0,i.p)(d?.now??l.ts)??Number.NaN,
approvers:(0,s.CR)(p).approvers});if("string"==typeof g)return{fault:g};if(g.key!==n||g.principal!==r)return{
fault:`is by ${g.principal} with ${g.key}`};const _=f?.counted.find(e=>e.digest===t)
;return null===f||_?.not_after===g.not_after&&_.verified===g.verified?{name:(0,a.Td)(n,h.message)}:{
fault:"is not as evidence.json tells it"}}function c(e,t,n){if(void 0===e?.approvers){
const e="give one with --approvers FILE or --repository OWNER/NAME"
;throw new r.wI("unpinned",`${n} signed approvals, but no list of approvers was given from outside: ${e}`)}
for(const n of t)if(!e.approvers.has(n))throw new r.wI("unverifiable",`approvals counted under the list ${n}, which is none of those given`)
}}),99300:((e,t,n)=>{n.d(t,{Cg:()=>h,Ys:()=>_,cE:()=>w})
;var i=n(58331),o=n(62829),a=n(53474),s=n(96879),r=n(67898),l=n(38422),c=n(14182),d=n(89936),p=n(29798),f=n(93156),u=n(60197)
;const h=[{name:"owners_files",check:function(e){const{trusted_keys_digest:t,approvers_digest:n}=(0,p.IH)(e).opened.data
;return g(e,l.Pb.trustedKeys,t,"run.opened"),g(e,l.Pb.approvers,n,"run.opened"),
"trusted-keys and approvers are those that the run went by"}},{name:"policy_digest",check:function(e){const t=(0,
p.IH)(e);if(_(t)){return(0,f.$B)(e.files.policy,l.Pb.policy).length>0&&(0,f.fJ)((0,
f.at)(l.Pb.policy),"an empty file, for the policy is withheld","text"),
"the policy is withheld: its digest alone is here"}
for(const{decided:n}of t.operations.values())g(e,l.Pb.policy,n.data.policy_digest,"policy.decided")
;return"the policy that decided"}},{name:"evidence",check:function(e){const{evidence:t}=(0,p.IH)(e)
;if(null===t)throw new f.wI("missing","no evidence.read: the run was broken off before it decided")
;return g(e,l.Pb.evidence,t.data.evidence_digest,"evidence.read"),`evidence ${t.data.evidence_digest}`}},{
name:"decisions_follow",check:function(e){const{files:t,kinds:n}=e,s=(0,p.IH)(e),c=(0,f.$B)(t.plan,l.Pb.plan),d=(0,
f.sb)(t.evidence),u=m(e),h=(0,i.mh)(d);if(_(s))throw v({approvals:h},u),y(e,d,s),
new f.wI("not_applicable","cannot be repeated here: the policy is withheld; ask somebody who may read it")
;const g=function(e,{kinds:t}){try{return(0,o.O)(e,l.Pb.policy,t).value}catch(e){return(0,f.fJ)((0,
f.at)(l.Pb.policy),"a policy",(0,a.bD)(e))}}((0,f.$B)(t.policy,l.Pb.policy),e),{decisions:w}=(0,i.s8)(c,g,d,n)
;for(const[e,{operation_id:t}]of c.operations.entries()){const n=s.operations.get(t);if(void 0===n)continue
;const{decided:i,place:o}=n,a={policy_digest:i.data.policy_digest,...w[e]},{seq:l,prev:c,...d}={...i,data:a};(0,
f.FB)((0,
r.ax)(d).data,i.data,e=>[(0,f.nx)(o,i,`data.${e}`),`the decision on ${t} (seq ${i.seq}) that plan, policy and evidence give: ${e}`])
}return v({approvals:h,signed_approvals:(0,i.Wz)(c,g,d)
},u),y(e,d,s),`${w.length} decisions follow from plan, policy and evidence`}},{name:"signed_approvals",
check:function(e){const{files:t,pins:n}=e,i=m(e)?.signed_approvals??[],o=new Map(i.map(e=>[(0,
l.nx)(e.digest),e])),a=[...t.approvals.keys()].find(e=>!o.has(e));void 0!==a&&(0,f.fJ)((0,
f.at)(a),"an approval that counted","another")
;if(0===i.length)throw new f.wI("not_applicable","no signed approval counted");const{opened:s,plan:r}=(0,p.IH)(e),c={
opened:s,planDigest:r?.data.plan_digest??"",evidence:"value"in t.evidence?t.evidence.value:null,approvers:(0,
f.$B)(t.approvers,l.Pb.approvers)};for(const[n,i]of o){const o=(0,f.sb)(t.approvals.get(n)??(0,f.Ge)(n,(0,
p.dy)(e))),a=(0,d.H)(o.toString(),i,c)
;"fault"in a&&(0,f.fJ)((0,f.at)(n),`an approval by ${i.principal} that counts`,`one that ${a.fault}`)}return(0,
d.A)(n,[s.data.approvers_digest],i.length),i.map(({principal:e,key:t})=>`${e} signed with ${t}`).join(", ")}}]
;function g(e,t,n,i){const o=e.files.digests.get(t)??(0,f.Ge)(t,(0,p.dy)(e));o!==n&&(0,f.fJ)((0,
f.at)(t),`${n} as in ${i}`,o)}const _=({opened:e})=>!0===e.data.policy_source?.withheld;function m({files:e}){
if("value"in e.proof)return{file:l.Pb.proof,...e.proof.value.phase_2_fc_authorization}
;for(const[t,n]of e.receipts)if("value"in n)return{file:(0,l.WI)(t),...n.value.payload};return null}function v(e,t){
if(null===t)return;const{file:n,approvals:i,signed_approvals:o}=t;(0,f.FB)(e,"signed_approvals"in e?{approvals:i,
signed_approvals:o}:{approvals:i},e=>[(0,f.at)(n),`who approved as evidence.json and the policy have it: ${e}`])}
function w({proof:e,plan:t,evidence:n,policy:a},s){const{run:r,phase_2_fc_authorization:c}=(0,f.sb)(e)
;if("prod"===r.mode||!("value"in a)||!("value"in n))return[];const d=(0,f.sb)(t)
;if(!0===r.policy_source?.withheld)return(0,i.F3)(d,c.decisions,null);const p=(0,
o.O)(a.value,l.Pb.policy,s).value,{requests:u}=(0,i.s8)(d,p,n.value,s);return(0,i.F3)(d,c.decisions,{policy:p,requests:u
})}function y(e,t,{opened:n}){const{job:i,run:o}=t,{data:a,mode:r,run_attempt:d}=n,p={...t,attempt:o.attempt
},h=b.find(e=>null===p[e]);"prod"===r&&void 0!==h&&(0,f.fJ)((0,f.at)(l.Pb.evidence),`${h}, which prod asks for`,"null")
;const g="dry_run"===r&&!c.hG.includes(a.event),_={actor:g&&""===i.actor?"":a.actor,commit_sha:a.commit_sha,
environment:a.environment,...g?{}:{event:a.event,ref:a.ref,workflow_ref:a.workflow_ref},repository:a.repository,
repository_id:a.repository_id,run_attempt:d,triggering_actor:g&&""===i.triggering_actor?"":a.triggering_actor},m={...i,
run_attempt:o.run_attempt};for(const[e,t]of Object.entries(_)){const n=m[e];n!==t&&(0,f.fJ)((0,
f.at)(l.Pb.evidence),`${e} ${String(t)} as in run.opened`,(0,u.SP)(n))}!function({files:e},{signed_approvals:t},n){
if(null===t)return;const{approvers:i}=(0,s.CR)((0,f.$B)(e.approvers,l.Pb.approvers)),o={
approvers:[...new Set(i.map(({principal:e})=>e))],run_id:n};(0,f.FB)(o,{approvers:t.approvers,run_id:t.run_id},e=>[(0,
f.at)(l.Pb.evidence),`signed_approvals.${e}`])}(e,t,n.run_id)}
const b=["attempt","approvals","commit_author","default_branch","environment","ledger_rules","teams"]})};
