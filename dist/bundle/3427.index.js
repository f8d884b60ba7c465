import{modules as e}from"./38422.shared.js";import{modules as t}from"./51483.shared.js"
;import{modules as n}from"./66131.shared.js";import{modules as o}from"./67898.shared.js";export const id=3427
;export const ids=[3427];export const modules={...e,...t,...n,...o,8222:((e,t,n)=>{n.d(t,{d:()=>p})
;var o=n(9596),i=n(38422),a=n(60036),s=n(91798),r=n(29241),l=n(29798),d=n(93156),c=n(60197);const p=[{name:"layout",
check:({files:{entries:e}})=>{const t=new Set;for(const{path:n,kind:o}of e)(0,i.SV)(n)||(0,d.fJ)((0,d.at)((0,
c.SP)(n)),"a file of the proof layout","another"),"file"!==o&&(0,d.fJ)((0,d.at)(n),"a regular file","a link or device"),
t.has(n)&&(0,d.fJ)((0,d.at)(n),"one file of this name","another"),t.add(n)
;const n=Object.values(i.Pb).find(e=>e!==i.Pb.manifest&&!i.UH.includes(e)&&!t.has(e));return void 0!==n&&(0,
d.Ge)(n,t.has(i.Pb.manifest)),`${e.length} files, all of the layout`}},{name:"proof_file",check:({files:e})=>((0,
d.sb)(e.proof),"CANONICAL_PROOF.json is canonical and closed")},{name:"plan_file",check:({files:e})=>((0,d.sb)(e.plan),
"plan.json is canonical and closed")},{name:"checkpoints_file",check:({files:e})=>`${(0,
d.sb)(e.stretches).length} stretches with signed checkpoints`},{name:"receipt_files",check:({files:e})=>{
for(const t of e.receipts.values())(0,d.sb)(t);return`${e.receipts.size} envelopes are canonical and closed`}},{
name:"manifest",check:({files:e,ledger:t})=>{
const{payload:n}=(0,d.sb)(e.manifest),o=new Set(e.entries.map(({path:e})=>e).filter(e=>e!==i.Pb.manifest)),a=[...o].find(e=>void 0===n.files[e])
;void 0!==a&&(0,d.fJ)((0,d.at)((0,c.SP)(a)),"a file that the manifest names","another")
;for(const[t,i]of Object.entries(n.files)){o.has(t)||(0,d.fJ)((0,d.at)(t),`${i} as in the manifest`,"no file")
;const n=e.unread.get(t);if(void 0!==n)throw n;const a=e.digests.get(t)
;if(void 0===a)throw new d.wI("skipped",`needs ${t}, which could not be read`);a!==i&&(0,d.fJ)((0,
d.at)(t),`${i} as in the manifest`,a)}const s=t.last?.head??null;return n.head!==s&&(0,d.fJ)((0,
d.at)(i.Pb.manifest),`head ${String(s)}, the last line's hash`,n.head),
`${o.size} files have the digests that the manifest gives`}},{name:"manifest_signature",check:function(e){
const{envelope:t,signed:n}=(0,d.$B)(e.files.manifest,"manifest.json"),a=(0,l._B)(e),c=(0,l.Kv)(e),[p,...f]=t.signatures
;if(null===c){if(void 0!==p&&(0,d.fJ)((0,d.at)(i.Pb.manifest),"no signature in an unsigned proof",p.keyid),
"dry_run"===a.opened.mode)throw new d.wI("unpinned","a dry run has no key: nothing is signed")
;throw new d.wI("missing","unsigned: a prod run that could not sign")}
if(void 0===p)throw new d.wI("missing","the manifest of a prod run is not signed");const u=`ed25519:${c.keyHash}`
;f.length>0&&(0,d.fJ)((0,d.at)(i.Pb.manifest),"one signature",String(t.signatures.length));p.keyid!==u&&(0,d.fJ)((0,
d.at)(i.Pb.manifest),`a signature of ${u}`,p.keyid);(0,s.pI)(c,n,Buffer.from(p.sig,"base64"))||(0,d.fJ)((0,
d.at)(i.Pb.manifest),`a signature that ${c.text} made`,"another");return(0,r.r6)(e.pins,c,(0,
o.p)(e.ledger.last?.ts??""),"manifest.json"),`signed by ${c.text}`}},{name:"trusted_keys",check:function(e){const t=(0,
d.$B)(e.files.trustedKeys,"trusted-keys"),n=(0,l.Kv)(e),a=(0,l.IH)(e)
;if(null===n)throw new d.wI("not_applicable","an unsigned run is bound to no key");const s={keys:f(t),
from:i.Pb.trustedKeys},c=[a.before.ts];for(const{receipt:t}of a.operations.values()){
const n=e.files.receipts.get(t?.receipt_id??"");void 0!==n&&"value"in n&&c.push(n.value.payload.issued_at)}
for(const e of c){const t=(0,r.An)(s,n,(0,o.p)(e))
;"pinned"!==t&&(0,d.fJ)((0,d.at)(i.Pb.trustedKeys),`${n.text} in force at ${e}`,t)}
return"the trusted keys that the run went by list its key"}}];function f(e){try{return(0,a.n0)(e)}catch(e){
if(e instanceof a.Us)return(0,d.fJ)((0,d.at)(i.Pb.trustedKeys,0,e.line),"a verifier key",e.fault);throw e}}}),
8422:((e,t,n)=>{n.d(t,{B0:()=>p,t3:()=>v,w7:()=>g})
;var o=n(9596),i=n(25611),a=n(38422),s=n(42369),r=n(29241),l=n(29798),d=n(93156);const c=(0,d.at)(a.Pb.checkpoints),p=[{
name:"checkpoint_states",check:function(e){
const{files:t,ledger:n}=e,o=(0,d.$B)(t.stretches,"checkpoints.json"),{data:i}=(0,l.IH)(e).opened,a=(0,l.Kv)(e)
;o.length!==n.stretches.length&&(0,d.fJ)(c,`${n.stretches.length} stretches, as in ledger.jsonl`,String(o.length))
;for(const[t,{first_seq:s,before:r,after:p,frontier:h}]of o.entries()){const o=n.stretches[t];o?.first!==s&&(0,
d.fJ)(c,`[${t}].first_seq ${String(o?.first)}`,String(s)),null===a&&(null!==r||null!==p||0!==s||h.length>0)&&(0,
d.fJ)(c,"one stretch from seq 0 without checkpoints in an unsigned proof",`[${t}]`)
;for(const e of[r,p])null!==e&&e.origin!==i.origin&&(0,d.fJ)(c,`origin ${i.origin}`,e.origin);0===s&&null!==r&&(0,
d.fJ)(c,`[${t}].before null at seq 0`,"a checkpoint"),s>0&&null===r&&null!==p&&(0,
d.fJ)(c,`[${t}].before, a checkpoint of size ${s}`,"null"),null!==r&&u(r,n.states,s,s,`[${t}].before`),
null!==p&&u(p,n.states,s+1,o.end,`[${t}].after`),null!==p&&f(p,(0,l.IH)(e),s,`[${t}].after`)}
return`${o.length} stretches follow from their checkpoints`}},{name:"checkpoint_signatures",check:function(e){
const t=(0,d.$B)(e.files.stretches,"checkpoints.json"),n=(0,l.Kv)(e),{opened:a}=(0,l._B)(e)
;if(null===n)throw new d.wI("not_applicable","an unsigned proof has no checkpoints")
;const s=[n,...e.pins?.keys.map(({vkey:e})=>e)??[]];let p=0;const f=[],u=(e,t,n)=>{if(null!==e){p++;try{
!function({note:e},t,n){const o=t.find(t=>"invalid"===(0,i.W4)(e,t));void 0!==o&&(0,
d.fJ)(c,`${n}: a signature that ${o.text} made`,"another")}(e,s,t),n(e)}catch(e){if(!(e instanceof d.wI))throw e
;f.push(e)}}};for(const[l,{before:p,after:f}]of t.entries()){const t={before:`[${l}].before`,after:`[${l}].after`}
;u(p,t.before,n=>h(n,s,e.pins,(0,o.p)(a.ts),t.before)),u(f,t.after,s=>{"valid"!==(0,i.W4)(s.note,n)&&(0,
d.fJ)(c,`${t.after} signed by ${n.text}`,"no such signature");const l=(0,o.p)(e.ledger.states.get(s.size)?.ts??a.ts);(0,
r.r6)(e.pins,n,l,t.after)})}const g=f.find(({status:e})=>"failed"===e)??f[0];if(void 0!==g)throw g
;return`${p} checkpoints are signed`}},{name:"in_ledger",check:function(e){const{accepted:t,files:n,pins:o}=e,i=(0,
l.Kv)(e),a=!0===o?.keys.some(({vkey:e,last:t})=>e.text===i?.text&&null!==t)
;if(null===i||null===t&&!a)throw new d.wI("not_applicable","no ledger was given to find the proof in")
;if(null===t)throw new d.wI("unverifiable",`the proof is signed by ${i.text}: ${r.wA}`);const s=(0,
d.$B)(n.stretches,"checkpoints.json").flatMap(({after:e})=>e??[]),c=s.find(e=>!(0,r.d1)(t,e));if(void 0!==c){
const e=`the checkpoint of size ${c.size} is of no accepted commit of the ledger that was given`
;throw new d.wI(a?"unverifiable":"missing",e)}
return`${s.length} checkpoints are of accepted commits of the ledger that was given`}},{name:"since",
check:function({since:e,files:t,ledger:n,pins:o}){
if(null===e)throw new d.wI("not_applicable","no earlier checkpoint was given");const a=(0,
d.at)("the checkpoint given with --since"),s=(0,
d.$B)(t.stretches,"checkpoints.json"),r=n.claim?.opened.data.origin??null;e.origin!==r&&(0,
d.fJ)(a,`origin ${String(r)}`,e.origin);!function(e,t){if(null===t)return;const n=t.keys.map(({vkey:t})=>(0,
i.W4)(e.note,t))
;n.includes("invalid")&&(0,d.fJ)((0,d.at)("the checkpoint given with --since"),"a signature of its key","another")
;if(!n.includes("valid"))throw new d.wI("unverifiable",`the checkpoint given with --since is signed by no key in ${t.from}`)
}(e,o)
;const l=s.flatMap(({before:e,after:t})=>[e,t]).find(t=>t?.size===e.size),c=n.states.get(e.size),p=c?.root??l?.root??null
;if(null===p)throw new d.wI("missing",`the line at size ${e.size} is not in this proof: ask for the ledger branch`)
;p!==e.root&&(0,d.fJ)(a,`root ${e.root} at size ${e.size}`,p);const f=c?.head??l?.head;f!==e.head&&(0,
d.fJ)(a,`head ${e.head} at size ${e.size}`,String(f));return`extends the ledger as seen at size ${e.size}`}}]
;function f(e,{foreign:t,segments:n},o,i){
const a=t.findLast(({seq:t})=>t>=o&&t<e.size),s=n.findLast(t=>t<e.size)??o,r=void 0!==a&&a.seq>=s?a.data.base:null,l=e.base===e.parent?null:e.base
;null===l&&null!==r&&(0,d.fJ)(c,`${i}: a base that is not its parent`,e.base),null!==l&&a?.data.base!==l&&(0,
d.fJ)(c,`${i}: base ${a?.data.base??e.parent}, as ledger.foreign has it`,l)}function u(e,t,n,o,i){
(e.size<n||e.size>o)&&(0,d.fJ)(c,`${i} of a size from ${n} to ${o}`,String(e.size));const a=t.get(e.size)
;a?.root!==e.root&&(0,d.fJ)(c,`${i}: root ${String(a?.root)}`,e.root),a.head!==e.head&&(0,
d.fJ)(c,`${i}: head ${a.head}`,e.head)}function h({note:e},t,n,o,a){const s=t.filter(t=>"valid"===(0,i.W4)(e,t))
;if(!0===n?.keys.some(({vkey:e,notBefore:t})=>s.some(({text:t})=>t===e.text)&&(t??-1/0)<=(o??1/0)))return;const[l]=s
;void 0!==l&&(0,r.r6)(n,l,o,a);const c=e.signatures.map(({name:e,keyHash:t})=>`${e}+${t}`).join(", ")
;throw new d.wI(null===n?"unpinned":"unverifiable",`${a} is signed by ${c}, which is not known`)}const g=[{
name:"run_result",check:e=>{const t=(0,l.IH)(e)
;if(null===t.closed)throw new d.wI("missing","no run.closed: the run was not finished")
;const{result:n}=t.closed.data,o=(0,s.Hl)(t);return(null===_(e)?o:[...o,"failed"]).includes(n)||(0,d.fJ)((0,
d.at)(a.Pb.ledger),`result ${o.join(" or ")}`,n),n}},{name:"landed",check:e=>{const t=(0,l.IH)(e),n=(0,l.Kv)(e)
;if("dry_run"===t.opened.mode)return"a dry run writes to no ledger"
;if(null===n)throw new d.wI("missing","unsigned: a prod run that could not sign or write");const o=_(e)
;if(null===o&&"authorized"===t.closed?.data.result&&(0,
d.fJ)((0,d.at)(a.Pb.checkpoints),"no checkpoint after an authorize job, which writes to no ledger","one"),
null!==o)throw new d.wI("missing",o);return"every line is under a signed checkpoint"}}];function _({files:e,ledger:t}){
if(!("value"in e.stretches))return null;for(const{first:n,end:o}of t.stretches){
const t=e.stretches.value.find(({first_seq:e})=>e===n)?.after
;if(null==t)return`no signed checkpoint after the lines from seq ${n}`
;if(t.size<o)return`lines from seq ${t.size} to ${o-1} are after the last landed checkpoint`}return null}
function v(e,t){const n=(0,d.at)("the checkpoint given with --since");if(e.origin!==t.origin&&(0,
d.fJ)(n,`origin ${String(t.origin)}`,e.origin),0!==e.size){if(null===t.seen||null===t.seen.root){
if(t.partial)throw new d.wI("missing",`the lines up to size ${e.size} are not here`);(0,
d.fJ)(n,`at least ${e.size} lines, as seen before`,`${t.last?.size??0}: the ledger was rewound`)}
t.seen.root!==e.root&&(0,d.fJ)(n,`root ${e.root} at size ${e.size}`,t.seen.root),t.seen.head!==e.head&&(0,
d.fJ)(n,`head ${e.head} at size ${e.size}`,t.seen.head)}}}),23427:((e,t,n)=>{n.d(t,{w6:()=>B,Gr:()=>z})
;var o=n(77198),i=n(75917),a=n(8422),s=n(96679),r=n(38422),l=n(61060),d=n(67898),c=n(29798),p=n(93156),f=n(60197)
;const u={run:(e,{opened:t,closed:n,id:o})=>({action_version:t.data.action_version,actor:t.data.actor,claim:o,
closed_at:n?.ts??e.closed_at,commit_sha:t.data.commit_sha,environment:t.data.environment,event:t.data.event,mode:t.mode,
opened_at:t.ts,policy_source:t.data.policy_source,ref:t.data.ref,repository:t.data.repository,
repository_id:t.data.repository_id,result:n?.data.result??e.result,run_attempt:t.run_attempt,run_id:t.run_id,
triggering_actor:t.data.triggering_actor,workflow_ref:t.data.workflow_ref,workflow_sha:t.data.workflow_sha}),
phase_1_dry_run_plan:(e,t,{files:n})=>{const o=(0,p.$B)(n.plan,r.Pb.plan);return{blocked_by_mode:!0,mode:"dry_run",
operations:o.operations.map(({effect:e,operation_digest:t,operation_id:n,operation_kind:o,reason:i})=>({effect:e,
operation_digest:t,operation_id:n,operation_kind:o,reason:i})),plan_digest:o.plan_digest,
plan_file_digest:n.digests.get(r.Pb.plan)??""}},phase_2_fc_authorization:(e,t,{files:n})=>({approvals:e.approvals,
blocked_by_mode:"dry_run"===t.opened.mode,decisions:(0,p.$B)(n.plan,r.Pb.plan).operations.flatMap(({operation_id:n})=>{
const o=t.operations.get(n),i=e.decisions.find(({operation_id:e})=>e===n);return void 0===o?[]:[v(o,i)]}),
evidence_digest:n.digests.get(r.Pb.evidence)??"",policy_digest:_(t,n),signed_approvals:e.signed_approvals,receipts:(0,
l.U)(t).map(({line:e,operation:t})=>{const o=e.receipt_id??"",i=n.receipts.get(o)
;if(void 0===i)throw new p.wI("skipped",`needs the envelope of ${o}`);return{enforceable:e.data.enforceable,
envelope_digest:e.data.envelope_digest,operation_id:t.id,receipt:(0,p.$B)(i,`the envelope of ${o}`).payload,receipt_id:o
}})}),phase_3_github_execution:(e,t,{files:n})=>({blocked_by_mode:"dry_run"===t.opened.mode,operations:(0,
p.$B)(n.plan,r.Pb.plan).operations.map(({operation_id:o})=>{const i=e.operations.find(({operation_id:e})=>e===o)
;return function(e,t,n,o){const{receipt:i=null,gate:a=null,outcome:r=null,blocked:l=null}=t??{},c={
checks:a?.data.checks??null,operation_id:e,receipt_id:i?.receipt_id??(null===n?.receipt_id?null:a?.receipt_id??null)}
;if(null!==r){const{code:e,github:t,message:o}=r.data;return{...c,code:e,github:m(t,n),message:void 0!==n&&(0,
d.xZ)(n.message,o)?n.message:o,outcome:r.type.slice(10),status:(0,s.c2)(r.type)??"rejected"}}const p={...c,github:null,
message:null,status:"rejected"};return null!==l?{...p,code:l.data.code,outcome:"blocked"}:{...p,
code:w(t,o)??n?.code??null,outcome:null}}(o,t.operations.get(o),i,n)})}),
phase_4_proof_ledger:(e,t,{ledger:{last:n,entries:o}})=>{
if(null===n||null===n.root)throw new p.wI("skipped","needs checkpoints.json, which could not be read");return{
bindings:(0,l.U)(t).map(({line:e,operation:{id:t,intent:n,outcome:o}})=>({intent_seq:n?.seq??null,operation_id:t,
outcome:o?.type.slice(10)??null,outcome_seq:o?.seq??null,receipt_id:e.receipt_id??""})),entries:o,head:n.head,
origin:t.opened.data.origin,root:n.root,size:n.size}}
},h=[g("run_claims","run"),g("phase_1_claims","phase_1_dry_run_plan"),g("phase_2_claims","phase_2_fc_authorization"),g("phase_3_claims","phase_3_github_execution"),g("phase_4_claims","phase_4_proof_ledger"),{
name:"predicate",check:function({files:e}){
if(null===e.predicate&&null===e.subjects)throw new p.wI("not_applicable","the proof states no predicate for attestations")
;const t=(0,p.$B)(e.proof,r.Pb.proof),n=(0,i.Z6)((0,i.SS)((0,p.$B)(e.plan,r.Pb.plan),t))
;null!==e.predicate&&null!==e.subjects&&""!==n||(0,
p.fJ)((0,p.at)(r.Pb.predicate),`${r.Pb.predicate} and ${r.Pb.subjects} where an asset shipped`,"others");const o=(0,
p.sb)(e.predicate);(0,p.FB)((0,i.Lu)(t),o,e=>[(0,p.at)(r.Pb.predicate,(0,f.b4)(o,e)),e]),(0,
p.sb)(e.subjects).toString()!==n&&(0,p.fJ)((0,p.at)(r.Pb.subjects),"the assets that shipped","others")
;return"predicate.json and subjects.sha256 say what the proof says"}}];function g(e,t){return{name:e,check:e=>{
const n=(0,p.$B)(e.files.proof,r.Pb.proof);return(0,p.FB)(function(e,t,n){return u[e](t[e],(0,c.IH)(n),n)
}(t,n,e),n[t],e=>{const o=`${t}.${e}`;return[(0,p.at)(r.Pb.proof,(0,f.b4)(n,o)),o]}),
`${t} (${r.rb}) is what ledger, plan and receipts say`}}}function _({operations:e},{digests:t}){const[n]=e.values()
;return n?.decided.data.policy_digest??t.get(r.Pb.policy)??""}function v({id:e,decided:t},n){
const{decision:o,violations:i}=t.data;return{decision:o,operation_id:e,violations:void 0!==n&&(0,
d.ze)(n.violations,i)?n.violations:i}}function m(e,t){const n=t?.github??null;return null!==e&&null!==n&&(0,
d.xZ)(n.url,e.url)?{...e,url:n.url}:e}function w(e,t){
const n=t.receipts.get(e?.receipt?.receipt_id??""),o=void 0!==n&&"value"in n?n.value.payload.violations[0]:void 0
;return o?.code??e?.gate?.data.checks.find(({code:e})=>null!==e)?.code??null}
var y=n(99300),b=n(8222),$=n(82882),k=n(43602),P=n(51370),J=n(6848),I=n(442);async function z(e,t){
return(await B(e,t)).report}async function B(e,t){
const{pins:n,hmacKeys:s=[],since:r=null,kinds:d=o.G,rules:f=P.D,accepted:u=null}=t;let g;try{if(g=await e.list(),
g.length>J.b1.files)throw new I.rA(`expected at most ${J.b1.files} files, found ${g.length}`)}catch(e){
if(!(e instanceof I.rA))throw e;const t=[{name:"layout",status:"failed",detail:e.message}];return{report:(0,p.EI)(t),
files:null}}const _=await(0,c.kZ)(e,g,d),v=await(0,c.KU)(e,_,f,r?.size??null,d),m=(0,p.GG)(t.checks??function(e=P.D){
return[...b.d,...(0,k.v)(e,["one_claim"]),...a.B0,...$.k,...y.Cg,...l.V,...h,...a.w7]}(f),{files:_,ledger:v,pins:n,
hmacKeys:s,since:r,accepted:u,kinds:d}),{plan:w,proof:z}=_,B="value"in w&&"value"in z?(0,i.SS)(w.value,z.value):[],x={
...(0,p.EI)(m,v.entries,v.last),published:B};return{report:null===v.claim?x:{...x,about:j(v.claim)},files:_}}
function j({opened:{run_id:e,data:t},plan:n}){const{repository:o,commit_sha:i}=t;return{repository:o,runId:e,
commitSha:i,planDigest:n?.data.plan_digest??null}}}),29798:((e,t,n)=>{n.d(t,{IH:()=>z,KU:()=>j,Kv:()=>B,_B:()=>I,dy:()=>J,
kZ:()=>$})
;var o=n(77598),i=n(55543),a=n(31615),s=n(8601),r=n(96679),l=n(63273),d=n(89591),c=n(36625),p=n(38422),f=n(81920),u=n(77198),h=n(57118),g=n(29241),_=n(51483),v=n(43602),m=n(6848),w=n(442),y=n(93156),b=n(60197)
;async function $(e,t,n=u.G){
const o=new Map,r=new Map,l=new Set(t.filter(({kind:e})=>"file"===e).map(({path:e})=>e)),h=(t,n,a)=>(0,
y.CD)(t,async()=>{l.has(t)||(0,y.Ge)(t,l.has(p.Pb.manifest));const s=await(0,w.oD)(e,t,n);return o.set(t,(0,i.o)(s)),
a(s)}),g=(e,t,n)=>{const o=(0,s.OW)(t,m.b1.nesting),i=n(o);if(null===i)return o;const a=(0,y.at)(e,(0,b.b4)(o,i.path))
;return(0,y.fJ)(a,`${i.path}: ${i.expected}`,(0,b.SP)((0,b.Up)(o,i.path)))
},v=(e,t)=>h(e,t,e=>e),$=(e,t)=>h(e,m.b1.fileBytes,n=>g(e,n,t)),J=new Map;for(const e of l){const t=(0,p.R6)(e)
;null!==t&&J.set(t,await h(e,m.b1.receiptBytes,e=>(0,a.hk)(e,a.ui,f.m8)))}const I=new Map
;for(const e of[...l].filter(e=>p.Ax.test(e)))I.set(e,await v(e,m.b1.noteBytes));const z=[...l].filter(e=>k.includes(e))
;for(const t of z){const n=await(0,y.CD)(t,()=>(0,w.Bj)(e.stream(t),m.b1.hashedBytes,()=>P(t)))
;"value"in n?o.set(t,n.value):r.set(t,n.finding)}const B=await $(p.Pb.checkpoints,p.rN);return{entries:t,digests:o,
unread:r,receipts:J,approvals:I,approvers:await v(p.Pb.approvers,m.b1.textFileBytes),proof:await $(p.Pb.proof,p.CZ),
plan:await h(p.Pb.plan,m.b1.fileBytes,async e=>(await(0,c.My)(n,e),g(p.Pb.plan,e,(0,c.xH)(n)))),
evidence:await $(p.Pb.evidence,_.l),predicate:l.has(p.Pb.predicate)?await $(p.Pb.predicate,p.vA):null,
subjects:l.has(p.Pb.subjects)?await v(p.Pb.subjects,m.b1.fileBytes):null,policy:await v(p.Pb.policy,m.b1.textFileBytes),
stretches:"value"in B?await(0,y.CD)(p.Pb.checkpoints,()=>function(e){return e.map((e,t)=>{const n=n=>{const o=e[n]
;if(null===o)return null;const i=(0,d.S)(o)
;return null===i&&(0,y.fJ)((0,y.at)(p.Pb.checkpoints),`a signed checkpoint in [${t}].${n}`,"other text"),i};return{...e,
before:n("before"),after:n("after")}})}(B.value)):B,
trustedKeys:await h(p.Pb.trustedKeys,m.b1.textFileBytes,e=>e.toString()),
manifest:l.has(p.Pb.manifest)?await h(p.Pb.manifest,m.b1.fileBytes,e=>(0,a.hk)(e,a.b3,p.vb)):{
finding:new y.wI("missing",`${p.Pb.manifest} is not there: the run did not finish its proof`)}}}
const k=[p.Pb.report,p.Pb.summary],P=e=>(0,y.fJ)((0,y.at)(e),`at most ${m.b1.hashedBytes} bytes`,"more")
;function J({files:e}){return e.entries.some(({path:e})=>e===p.Pb.manifest)}function I({ledger:e}){
if(null===e.claim)throw new y.wI("skipped","needs ledger.jsonl, which could not be read");return e.claim}function z(e){
if(null!==e.ledger.finding)throw new y.wI("skipped","needs ledger.jsonl, which has a defect");return I(e)}function B(e){
return(0,g.TN)(I(e).opened.data.vkey)}async function j(e,t,n,i,a=u.G){const s=[],d=new v.e({rules:n,kinds:a,whole:!1,
keep:!0,landed:!1}),c=new Set,f=new h.sW({file:p.Pb.ledger,startAt:({seq:e})=>function({stretches:e},t){
if(!("value"in e))return{frontier:null,head:null};const n=e.value.find(({first_seq:e})=>e===t);if(void 0===n)return null
;const o=n.before?.head??(0===t?r.mG:null);return{frontier:l.CE.restore(t,n.frontier),head:o}}(t,e),marks:x(t,i),
onLine:(e,t)=>{const n=c.add(e.claim).values().next().value;c.size>1&&(0,y.fJ)((0,
y.nx)(t.place,e,"claim"),`one claim (${String(n)})`,(0,b.SP)(e.claim),"one_claim"),function(e,{seq:t}){const n=e.at(-1)
;n?.end===t?n.end++:e.push({first:t,end:t+1})}(s,e),d.take(e,t)}
}),g=(0,o.createHash)("sha256"),_=async function*(e,{entries:t},n){const o=p.Pb.ledger;t.some(e=>e.path===o)||(0,
y.fJ)((0,y.at)(o),"a file","nothing","ledger_encoding");for await(const t of e.stream(o))n.update(t),yield t
}(e,t,g),m=await f.feed([{path:p.Pb.ledger,pieces:_}])
;return null===m&&t.digests.set(p.Pb.ledger,`sha256:${g.digest("hex")}`),{finding:m,
claim:d.claims.values().next().value??null,stretches:s,entries:f.entries,states:f.marked,last:f.state}}
function x({stretches:e,receipts:t},n){const o=new Set(null===n?[]:[n])
;if("value"in e)for(const{before:t,after:n}of e.value)for(const e of[t,n])null!==e&&o.add(e.size)
;for(const e of t.values())"value"in e&&null!==e.value.payload.ledger&&o.add(e.value.payload.ledger.size);return o}}),
31615:((e,t,n)=>{n.d(t,{Uj:()=>f,Zg:()=>c,b3:()=>r,hk:()=>p,iA:()=>u,ui:()=>s});var o=n(19284),i=n(8601),a=n(54006)
;const s="application/vnd.marketops.receipt.v1+json",r="application/vnd.marketops.manifest.v1+json",l=e=>"string"==typeof e&&null!==(0,
o.Ey)(e)?null:{path:"",expected:"canonical base64"},d=(0,a.g1)({payload:l,payloadType:a.Qq,signatures:(0,a.p_)((0,
a.g1)({keyid:(0,a.wC)(/^(?:hmac-sha256:[0-9a-f]{16}|ed25519:[0-9a-f]{8})$/,"a key id"),sig:l}))});function c(e,t){
const n=Buffer.from(e);return Buffer.concat([Buffer.from(`DSSEv1 ${n.length} `),n,Buffer.from(` ${t.length} `),t])}
function p(e,t,n){const o=f(d,(0,i.OW)(e),"envelope");if(o.payloadType!==t)throw new i.dO(`payloadType is not ${t}`)
;const a=Buffer.from(o.payload,"base64"),s=(0,i._6)(a);if(null===s)throw new i.dO("payload is not valid UTF-8");return{
envelope:o,payload:f(n,(0,i.Kf)(s),"payload"),signed:c(t,a)}}function f(e,t,n){const o=e(t)
;if(null!==o)throw new i.dO(`${n}: ${o.path||"value"}: expected ${o.expected}`);return t}function u(e,t,n){return{
payload:(0,o.nk)(t),payloadType:e,signatures:n}}}),61060:((e,t,n)=>{n.d(t,{U:()=>g,V:()=>u})
;var o=n(9596),i=n(67898),a=n(8601),s=n(96679),r=n(38422),l=n(81920),d=n(91798),c=n(29241),p=n(29798),f=n(93156)
;const u=[{name:"receipt_envelopes",check:function(e){const{digests:t,receipts:n}=e.files,o=g((0,p.IH)(e))
;for(const{line:n}of o){
const o=(0,r.WI)(n.receipt_id??""),i=n.data.envelope_digest,a=t.get(o),s=`${i} as at seq ${n.seq}`;void 0===a&&(0,
f.Ge)(o,(0,p.dy)(e),s,"no file"),a!==i&&(0,f.fJ)((0,f.at)(o),`${i} as at seq ${n.seq}`,a)}
const i=new Set(o.map(({line:e})=>e.receipt_id)),a=[...n.keys()].find(e=>!i.has(e));void 0!==a&&(0,f.fJ)((0,f.at)((0,
r.WI)(a)),"a receipt that the ledger records","another");return`${o.length} envelopes are those that the ledger records`
}},{name:"receipt_bindings",check:function(e){const{opened:t,plan:n,evidence:o}=(0,
p.IH)(e),a=h(e),s=a[0]?.opened.payload;for(const{id:e,path:r,line:l,operation:d,opened:c}of a){
const{payload:a}=c,p="dry_run"===t.mode,u={receipt_id:e,mode:t.mode,repository:t.data.repository,
repository_id:t.data.repository_id,environment:p?null:t.data.environment,run_id:t.run_id,run_attempt:t.run_attempt,
workflow_ref:t.data.workflow_ref,workflow_sha:t.data.workflow_sha,actor:t.data.actor,operation_id:d.id,
operation_kind:l.operation_kind,operation_digest:l.data.operation_digest,enforceable:l.data.enforceable,
plan_digest:n?.data.plan_digest,policy_digest:d.decided.data.policy_digest,evidence_digest:o?.data.evidence_digest,
api_url:s?.api_url,key_id:s?.key_id};for(const[e,t]of Object.entries(u)){const n=a[e];n!==t&&(0,f.fJ)((0,
f.at)(r),`${e} ${String(t)}`,String(n))}(0,i.ze)(a.violations,l.data.violations)||(0,f.fJ)((0,
f.at)(r),`the violations that seq ${l.seq} records`,"others")}
return`${a.length} receipts say what the run, the plan and the policy say`}},{name:"refusals",check:function(e){
const t=h(e);for(const{path:e,operation:n,opened:o}of t){const t=o.payload.violations.map(({code:e,rule:t})=>(0,a.dw)({
code:e,rule:t}));for(const o of n.decided.data.violations){if("omitted"in o)continue;const{code:n,rule:i}=o
;t.includes((0,a.dw)({code:n,rule:i}))||(0,f.fJ)((0,f.at)(e),`violation ${n} as in policy.decided`,"none")}}
return"every receipt of an operation that the policy refused says why"}},{name:"receipt_times",check:function(e){
const t=h(e);for(const{path:e,line:n,operation:o,opened:i}of t){const t=_(i.payload.issued_at),a=_(i.payload.expires_at)
;if(a-t>l.oe&&(0,f.fJ)((0,f.at)(e),"a lifetime of at most 24 hours",i.payload.expires_at),t>_(n.ts)+6e4&&(0,f.fJ)((0,
f.at)(e),`issued_at not after ${n.ts}`,i.payload.issued_at),null===o.intent)continue;const s=_(o.intent.ts);s>a&&(0,
f.fJ)((0,f.at)(e),`expires_at not before ${o.intent.ts}, when the operation began`,i.payload.expires_at),s-t>l.oe&&(0,
f.fJ)((0,f.at)(e),`issued_at within 24 hours of ${o.intent.ts}`,i.payload.issued_at)}
return`${t.length} receipts were in force when they were used`}},{name:"receipt_anchors",check:function(e){const t=h(e)
;for(const{path:n,line:o,opened:i}of t){const t=i.payload.ledger;if(null===t)continue;t.size>o.seq&&(0,f.fJ)((0,
f.at)(n),`a ledger size of at most ${o.seq}`,String(t.size))
;const a=0===t.size?s.mG:e.ledger.states.get(t.size)?.head??t.head;t.head!==a&&(0,f.fJ)((0,
f.at)(n),`ledger head ${a} at size ${t.size}`,t.head)}return`${t.length} receipts were minted on this ledger`}},{
name:"approvals",check:function(e){const t=h(e),n=e.files.proof,o=({approvals:e,signed_approvals:t})=>(0,a.dw)({
approvals:e,signed_approvals:t}),i="value"in n?n.value.phase_2_fc_authorization:t[0]?.opened.payload
;if(void 0===i)throw new f.wI("not_applicable","no receipt names approvals");const s=o(i)
;for(const{path:e,opened:n}of t){const t=o(n.payload);t!==s&&(0,f.fJ)((0,f.at)(e),s,t)}
return`${i.approvals.length} approvals, the same in each receipt`}},{name:"receipt_signatures",check:function(e){
const t=h(e),n=(0,p.Kv)(e);if(null===n){const e=t.find(({opened:e})=>e.envelope.signatures.length>0)
;throw void 0!==e&&(0,f.fJ)((0,f.at)(e.path),"no signature in a run without a key","one"),
new f.wI("not_applicable","a run without a key signs nothing")}let i=null;for(const{path:s,opened:r}of t){
const{envelope:t,payload:l,signed:p}=r,[u,h]=t.signatures,g=[`hmac-sha256:${String(l.key_id)}`,`ed25519:${n.keyHash}`],_=t.signatures.map(({keyid:e})=>e)
;(0,a.dw)(_)!==(0,a.dw)(g)&&(0,f.fJ)((0,f.at)(s),`signatures ${g.join(", ")}`,_.join(", ")),
32!==Buffer.from(u?.sig??"","base64").length&&(0,f.fJ)((0,f.at)(s),"an HMAC of 32 bytes","another length"),(0,
d.pI)(n,p,Buffer.from(h?.sig??"","base64"))||(0,f.fJ)((0,f.at)(s),`a signature that ${n.text} made`,"another");try{(0,
c.r6)(e.pins,n,(0,o.p)(l.issued_at),s)}catch(e){if(!(e instanceof f.wI)||"failed"===e.status)throw e;i??=e}}
if(null!==i)throw i;return`${t.length} receipts are signed by ${n.text}`}},{name:"receipt_hmacs",check:function(e){
if(0===e.hmacKeys.length)throw new f.wI("not_applicable","no HMAC key was given; a public verifier has none")
;const t=h(e);if(null===(0,p.Kv)(e))throw new f.wI("not_applicable","a run without a key signs nothing")
;for(const{path:n,opened:o}of t){const{envelope:t,payload:i,signed:a}=o,s=e.hmacKeys.find(({keyId:e})=>e===i.key_id)
;if(void 0===s)throw new f.wI("unverifiable",`${n} was made with key ${String(i.key_id)}, which was not given`)
;const r=Buffer.from(t.signatures[0]?.sig??"","base64");(0,c.BN)(s.forRepository(i.repository_id),a,r)||(0,f.fJ)((0,
f.at)(n),`the HMAC of key ${s.keyId}`,"another")}return`${t.length} HMACs are right`}}];function h(e){return g((0,
p.IH)(e)).map(({line:t,operation:n})=>{const o=t.receipt_id??"",i=(0,r.WI)(o),a=e.files.receipts.get(o)
;if(void 0===a)throw new f.wI("skipped",`needs ${i}, which is not there`);return{id:o,path:i,line:t,operation:n,
opened:(0,f.$B)(a,i)}})}function g(e){return[...e.operations.values()].flatMap(e=>null===e.receipt?[]:[{line:e.receipt,
operation:e}]).sort((e,t)=>e.line.seq-t.line.seq)}const _=e=>(0,o.p)(e)??Number.NaN}),82882:((e,t,n)=>{n.d(t,{k:()=>p})
;var o=n(9596),i=n(36625),a=n(38422),s=n(29798),r=n(93156),l=n(60197);function d(e,t,n,o){return(0,r.fJ)((0,
r.at)(a.Pb.plan,(0,l.b4)(e,t)),`${t} ${n}`,String(o))}function c(e,t){return n=>{const o=(0,
r.$B)(n.files.plan,"plan.json"),i=(0,s.IH)(n);for(const[t,a]of o.operations.entries()){
const s=i.operations.get(a.operation_id);if(void 0===s&&null===i.closed)continue
;const r=void 0===s?"decided on in ledger.jsonl":e(a,s,i,n.kinds)
;null!==r&&d(o,`operations[${t}]`,r,`${a.operation_id} otherwise`)}return t}}const p=[{name:"plan_digests",
check:({files:e})=>function(e){for(const[t,n]of e.operations.entries()){const o=(0,i.Q8)(n)
;o!==n.operation_digest&&d(e,`operations[${t}].operation_digest`,o,n.operation_digest)}const t=(0,i.Gb)(e)
;return t!==e.plan_digest&&d(e,"plan_digest",t,e.plan_digest),
`${e.operations.length} operations have the digests that the plan gives`}((0,r.$B)(e.plan,"plan.json"))},{
name:"plan_order",check:({files:e})=>function(e){const t=new Map;for(const[n,o]of e.operations.entries()){
const{operation_id:i}=o;t.has(i)&&d(e,`operations[${n}].operation_id`,"unique",i),t.set(i,o)}const n=new Set
;for(let t=-1;n.size!==t;){t=n.size;for(const{operation_id:t,depends_on:o}of e.operations)o.every(e=>n.has(e))&&n.add(t)
}const o=e.operations.findIndex(({operation_id:e})=>!n.has(e))
;return o>=0&&d(e,`operations[${o}].depends_on`,"other operations, without a cycle",e.operations[o]?.depends_on),
"ids are unique, dependencies lead somewhere"}((0,r.$B)(e.plan,"plan.json"))},{name:"plan_binding",check:function(e){
const t=(0,r.$B)(e.files.plan,"plan.json"),n=(0,s.IH)(e),{opened:i,plan:l}=n,c={blocked_by_mode:"dry_run"===i.mode,
commit_sha:i.data.commit_sha,mode:i.mode,ref:i.data.ref,repository:i.data.repository,repository_id:i.data.repository_id}
;for(const[e,n]of Object.entries(c)){const o=t[e];o!==n&&d(t,e,`${String(n)} as in run.opened`,o)}null===l&&(0,r.fJ)((0,
r.at)(a.Pb.ledger),"a plan.created line","none"),
l.data.plan_digest!==t.plan_digest&&d(t,"plan_digest",`${l.data.plan_digest} as in plan.created`,t.plan_digest)
;const p=e.files.digests.get(a.Pb.plan);return l.data.plan_file_digest!==p&&(0,r.fJ)((0,
r.at)(a.Pb.plan),`${l.data.plan_file_digest} as in plan.created`,String(p)),
l.data.operations!==t.operations.length&&d(t,"operations",`${l.data.operations} as in plan.created`,t.operations.length),
((0,o.p)(t.created_at)??0)>((0,o.p)(l.ts)??0)&&d(t,"created_at",`not after ${l.ts}`,t.created_at),
`plan ${t.plan_digest}`}},{name:"operation_binding",check:c((e,t,n,o)=>{
const{decided:a,receipt:s,intent:r,outcome:l,blocked:d}=t
;if(a.operation_kind!==e.operation_kind)return`of kind ${String(a.operation_kind)} as decided on`
;for(const t of[s,r,d])if(null!==t&&t.data.operation_digest!==e.operation_digest)return`with digest ${t.data.operation_digest} as in ${t.type} at seq ${t.seq}`
;const c=(0,i.XX)(e,o)
;if(null!==r&&r.data.natural_key!==c)return`with natural key ${r.data.natural_key} as in its intent`
;for(const t of[l,d])if(null!==t&&t.data.effect!==e.effect)return`with effect ${t.data.effect} as in ${t.type} at seq ${t.seq}`
;return null},"what was decided and done is what was planned")},{name:"effects",
check:c(({effect:e},{decided:t,receipt:n,outcome:o,gate:i},{opened:a,closed:s,counts:r,refusals:l})=>{
if("dry_run"===a.mode||null===a.data.vkey)return null;const d="receipt.minted"===n?.type;if("conflict"===e){
if((r.get("receipt.minted")??0)>0)return"without conflict while anything is minted"
;return null===n||l>0||n.data.violations.some(e=>"omitted"in e||"conflict"===e.code)?null:"refused for its conflict"}
if("none"===e){const e="permit"===t.data.decision
;if(d||null!==i||e&&null!==n)return"with something to do: it has a receipt or a gate";const a=s?.data.result??"failed"
;return["shipped","partial","unchanged",...e?["blocked","authorized"]:[]].includes(a)&&null===o?"recorded as unchanged":null
}return"operation.unchanged"===o?.type?"with effect none":null},"every operation fared as its planned effect allows")},{
name:"dependencies",check:c(({depends_on:e},{outcome:t},n)=>{if(null===t)return null
;const o=e.map(e=>n.operations.get(e)?.outcome??null),i=o.map(e=>"operation.unchanged"===e?.type||"operation.succeeded"===e?.type)
;if("operation.succeeded"===t.type){
return o.some(e=>"operation.succeeded"===e?.type&&e.seq>t.seq)||i.includes(!1)?"done after all that it depends on":null}
return"operation.skipped"!==t.type||"dependency_failed"!==t.data.code||i.includes(!1)?null:"skipped for another reason: what it depends on was done"
},"nothing was done before what it depends on")}]}),89936:((e,t,n)=>{n.d(t,{A:()=>d,H:()=>l})
;var o=n(9596),i=n(55543),a=n(76469),s=n(96879),r=n(93156)
;function l(e,{digest:t,key:n,principal:r},{opened:l,planDigest:d,evidence:c,approvers:p}){
const f=c?.signed_approvals??null,u=null!==f&&"value"in f.created_at?f.created_at.value:l.ts,[h,...g]=(0,a.C1)(e);if((0,
i.o)(e)!==t||h?.text!==e||g.length>0)return{fault:"is no approval text"};const _=(0,a.bA)(h,{origin:l.data.origin,
environment:l.data.environment??"",planDigest:d,createdAt:(0,o.p)(u)??Number.NaN,now:(0,o.p)(c?.now??l.ts)??Number.NaN,
approvers:(0,s.CR)(p).approvers});if("string"==typeof _)return{fault:_};if(_.key!==n||_.principal!==r)return{
fault:`is by ${_.principal} with ${_.key}`};const v=f?.counted.find(e=>e.digest===t)
;return null===f||v?.not_after===_.not_after&&v.verified===_.verified?{name:(0,a.Td)(n,h.message)}:{
fault:"is not as evidence.json tells it"}}function d(e,t,n){if(void 0===e?.approvers){
const e="give one with --approvers FILE or --repository OWNER/NAME"
;throw new r.wI("unpinned",`${n} signed approvals, but no list of approvers was given from outside: ${e}`)}
for(const n of t)if(!e.approvers.has(n))throw new r.wI("unverifiable",`approvals counted under the list ${n}, which is none of those given`)
}}),99300:((e,t,n)=>{n.d(t,{Cg:()=>h,Ys:()=>_,cE:()=>w})
;var o=n(66131),i=n(9467),a=n(74296),s=n(96879),r=n(67898),l=n(38422),d=n(14182),c=n(89936),p=n(29798),f=n(93156),u=n(60197)
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
name:"decisions_follow",check:function(e){const{files:t,kinds:n}=e,s=(0,p.IH)(e),d=(0,f.$B)(t.plan,l.Pb.plan),c=(0,
f.sb)(t.evidence),u=v(e),h=(0,o.mh)(c);if(_(s))throw m({approvals:h},u),y(e,c,s),
new f.wI("not_applicable","cannot be repeated here: the policy is withheld; ask somebody who may read it")
;const g=function(e,{kinds:t}){try{return(0,i.ON)(e,l.Pb.policy,t).value}catch(e){return(0,f.fJ)((0,
f.at)(l.Pb.policy),"a policy",(0,a.bD)(e))}}((0,f.$B)(t.policy,l.Pb.policy),e),{decisions:w}=(0,o.s8)(d,g,c,n)
;for(const[e,{operation_id:t}]of d.operations.entries()){const n=s.operations.get(t)?.decided;if(void 0===n)continue
;const o={policy_digest:n.data.policy_digest,...w[e]},{seq:i,prev:a,...d}={...n,data:o};(0,f.FB)((0,
r.ax)(d).data,n.data,e=>[(0,
f.nx)((0,f.at)(l.Pb.ledger),n,`data.${e}`),`the decision on ${t} (seq ${n.seq}) that plan, policy and evidence give: ${e}`])
}return m({approvals:h,signed_approvals:(0,o.Wz)(d,g,c)
},u),y(e,c,s),`${w.length} decisions follow from plan, policy and evidence`}},{name:"signed_approvals",
check:function(e){const{files:t,pins:n}=e,o=v(e)?.signed_approvals??[],i=new Map(o.map(e=>[(0,
l.nx)(e.digest),e])),a=[...t.approvals.keys()].find(e=>!i.has(e));void 0!==a&&(0,f.fJ)((0,
f.at)(a),"an approval that counted","another")
;if(0===o.length)throw new f.wI("not_applicable","no signed approval counted");const{opened:s,plan:r}=(0,p.IH)(e),d={
opened:s,planDigest:r?.data.plan_digest??"",evidence:"value"in t.evidence?t.evidence.value:null,approvers:(0,
f.$B)(t.approvers,l.Pb.approvers)};for(const[n,o]of i){const i=(0,f.sb)(t.approvals.get(n)??(0,f.Ge)(n,(0,
p.dy)(e))),a=(0,c.H)(i.toString(),o,d)
;"fault"in a&&(0,f.fJ)((0,f.at)(n),`an approval by ${o.principal} that counts`,`one that ${a.fault}`)}return(0,
c.A)(n,[s.data.approvers_digest],o.length),o.map(({principal:e,key:t})=>`${e} signed with ${t}`).join(", ")}}]
;function g(e,t,n,o){const i=e.files.digests.get(t)??(0,f.Ge)(t,(0,p.dy)(e));i!==n&&(0,f.fJ)((0,
f.at)(t),`${n} as in ${o}`,i)}const _=({opened:e})=>!0===e.data.policy_source?.withheld;function v({files:e}){
if("value"in e.proof)return{file:l.Pb.proof,...e.proof.value.phase_2_fc_authorization}
;for(const[t,n]of e.receipts)if("value"in n)return{file:(0,l.WI)(t),...n.value.payload};return null}function m(e,t){
if(null===t)return;const{file:n,approvals:o,signed_approvals:i}=t;(0,f.FB)(e,"signed_approvals"in e?{approvals:o,
signed_approvals:i}:{approvals:o},e=>[(0,f.at)(n),`who approved as evidence.json and the policy have it: ${e}`])}
function w({proof:e,plan:t,evidence:n,policy:a},s){const{run:r,phase_2_fc_authorization:d}=(0,f.sb)(e)
;if("prod"===r.mode||!("value"in a)||!("value"in n))return[];const c=(0,f.sb)(t)
;if(!0===r.policy_source?.withheld)return(0,o.F3)(c,d.decisions,null);const p=(0,
i.ON)(a.value,l.Pb.policy,s).value,{requests:u}=(0,o.s8)(c,p,n.value,s);return(0,o.F3)(c,d.decisions,{policy:p,
requests:u})}function y(e,t,{opened:n}){const{job:o,run:i}=t,{data:a,mode:r,run_attempt:c}=n,p={...t,attempt:i.attempt
},h=b.find(e=>null===p[e]);"prod"===r&&void 0!==h&&(0,f.fJ)((0,f.at)(l.Pb.evidence),`${h}, which prod asks for`,"null")
;const g="dry_run"===r&&!d.hG.includes(a.event),_={actor:g&&""===o.actor?"":a.actor,commit_sha:a.commit_sha,
environment:a.environment,...g?{}:{event:a.event,ref:a.ref,workflow_ref:a.workflow_ref},repository:a.repository,
repository_id:a.repository_id,run_attempt:c,triggering_actor:g&&""===o.triggering_actor?"":a.triggering_actor},v={...o,
run_attempt:i.run_attempt};for(const[e,t]of Object.entries(_)){const n=v[e];n!==t&&(0,f.fJ)((0,
f.at)(l.Pb.evidence),`${e} ${String(t)} as in run.opened`,(0,u.SP)(n))}
!function({files:e,ledger:t},{signed_approvals:n}){if(null===n)return;const{approvers:o}=(0,s.CR)((0,
f.$B)(e.approvers,l.Pb.approvers)),i={approvers:[...new Set(o.map(({principal:e})=>e))],run_id:t.claim?.opened.run_id}
;(0,f.FB)(i,{approvers:n.approvers,run_id:n.run_id},e=>[(0,f.at)(l.Pb.evidence),`signed_approvals.${e}`])}(e,t)}
const b=["attempt","approvals","commit_author","default_branch","environment","ledger_rules","teams"]})};
