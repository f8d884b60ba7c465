import{modules as e}from"./66131.shared.js";export const id=3427;export const ids=[3427];export const modules={...e,
8222:(e,t,n)=>{n.d(t,{d:()=>l});var i=n(32257),o=n(38422),a=n(19523),r=n(29241),s=n(29798),d=n(93156);const l=[{
name:"layout",check:({files:{entries:e}})=>{const t=new Set;for(const{path:n,kind:i}of e)(0,o.SV)(n)||(0,d.fJ)((0,
d.at)((0,d.SP)(n)),"a file of the proof layout","another"),"file"!==i&&(0,d.fJ)((0,
d.at)(n),"a regular file","a link or device"),t.has(n)&&(0,d.fJ)((0,d.at)(n),"one file of this name","another"),t.add(n)
;const n=Object.values(o.Pb).find(e=>e!==o.Pb.manifest&&!o.UH.includes(e)&&!t.has(e));return void 0!==n&&(0,
d.Ge)(n,t.has(o.Pb.manifest)),`${e.length} files, all of the layout`}},{name:"proof_file",check:({files:e})=>((0,
d.sb)(e.proof),"CANONICAL_PROOF.json is canonical and closed")},{name:"plan_file",check:({files:e})=>((0,d.sb)(e.plan),
"plan.json is canonical and closed")},{name:"checkpoints_file",check:({files:e})=>`${(0,
d.sb)(e.stretches).length} stretches with signed checkpoints`},{name:"receipt_files",check:({files:e})=>{
for(const t of e.receipts.values())(0,d.sb)(t);return`${e.receipts.size} envelopes are canonical and closed`}},{
name:"manifest",check:({files:e,ledger:t})=>{
const{payload:n}=(0,d.sb)(e.manifest),i=new Set(e.entries.map(({path:e})=>e).filter(e=>e!==o.Pb.manifest)),a=[...i].find(e=>void 0===n.files[e])
;void 0!==a&&(0,d.fJ)((0,d.at)((0,d.SP)(a)),"a file that the manifest names","another")
;for(const[t,o]of Object.entries(n.files)){i.has(t)||(0,d.fJ)((0,d.at)(t),`${o} as in the manifest`,"no file")
;const n=e.unread.get(t);if(void 0!==n)throw n;const a=e.digests.get(t)
;if(void 0===a)throw new d.wI("skipped",`needs ${t}, which could not be read`);a!==o&&(0,d.fJ)((0,
d.at)(t),`${o} as in the manifest`,a)}const r=t.last?.head??null;return n.head!==r&&(0,d.fJ)((0,
d.at)(o.Pb.manifest),`head ${String(r)}, the last line's hash`,n.head),
`${i.size} files have the digests that the manifest gives`}},{name:"manifest_signature",check:function(e){
const{envelope:t,signed:n}=(0,d.$B)(e.files.manifest,"manifest.json"),l=(0,s._B)(e),c=(0,s.Kv)(e),[p,...u]=t.signatures
;if(null===c){if(void 0!==p&&(0,d.fJ)((0,d.at)(o.Pb.manifest),"no signature in an unsigned proof",p.keyid),
"dry_run"===l.opened.mode)throw new d.wI("unpinned","a dry run has no key: nothing is signed")
;throw new d.wI("missing","unsigned: a prod run that could not sign")}
if(void 0===p)throw new d.wI("missing","the manifest of a prod run is not signed");const f=`ed25519:${c.keyHash}`
;u.length>0&&(0,d.fJ)((0,d.at)(o.Pb.manifest),"one signature",String(t.signatures.length));p.keyid!==f&&(0,d.fJ)((0,
d.at)(o.Pb.manifest),`a signature of ${f}`,p.keyid);(0,a.pI)(c,n,Buffer.from(p.sig,"base64"))||(0,d.fJ)((0,
d.at)(o.Pb.manifest),`a signature that ${c.text} made`,"another");return(0,r.r6)(e.pins,c,(0,
i.pe)(e.ledger.last?.ts??""),"manifest.json"),`signed by ${c.text}`}},{name:"trusted_keys",check:function(e){const t=(0,
d.$B)(e.files.trustedKeys,"trusted-keys"),n=(0,s.Kv)(e),a=(0,s.IH)(e)
;if(null===n)throw new d.wI("not_applicable","an unsigned run is bound to no key");const l={keys:c(t),
from:o.Pb.trustedKeys},p=[a.before.ts];for(const{receipt:t}of a.operations.values()){
const n=e.files.receipts.get(t?.receipt_id??"");void 0!==n&&"value"in n&&p.push(n.value.payload.issued_at)}
for(const e of p){const t=(0,r.An)(l,n,(0,i.pe)(e))
;"pinned"!==t&&(0,d.fJ)((0,d.at)(o.Pb.trustedKeys),`${n.text} in force at ${e}`,t)}
return"the trusted keys that the run went by list its key"}}];function c(e){try{return(0,a.n0)(e)}catch(e){
if(e instanceof a.Us)return(0,d.fJ)((0,d.at)(o.Pb.trustedKeys,0,e.line),"a verifier key",e.message);throw e}}},
8422:(e,t,n)=>{n.d(t,{B0:()=>p,t3:()=>_,w7:()=>g})
;var i=n(32257),o=n(49598),a=n(38422),r=n(42369),s=n(29241),d=n(29798),l=n(93156);const c=(0,
l.at)(a.Pb.checkpoints),p=[{name:"checkpoint_states",check:function(e){const{files:t,ledger:n}=e,i=(0,
l.$B)(t.stretches,"checkpoints.json"),{data:o}=(0,d.IH)(e).opened,a=(0,d.Kv)(e);i.length!==n.stretches.length&&(0,
l.fJ)(c,`${n.stretches.length} stretches, as in ledger.jsonl`,String(i.length))
;for(const[t,{first_seq:r,before:s,after:p,frontier:h}]of i.entries()){const i=n.stretches[t];i?.first!==r&&(0,
l.fJ)(c,`[${t}].first_seq ${String(i?.first)}`,String(r)),null===a&&(null!==s||null!==p||0!==r||h.length>0)&&(0,
l.fJ)(c,"one stretch from seq 0 without checkpoints in an unsigned proof",`[${t}]`)
;for(const e of[s,p])null!==e&&e.origin!==o.origin&&(0,l.fJ)(c,`origin ${o.origin}`,e.origin);0===r&&null!==s&&(0,
l.fJ)(c,`[${t}].before null at seq 0`,"a checkpoint"),r>0&&null===s&&null!==p&&(0,
l.fJ)(c,`[${t}].before, a checkpoint of size ${r}`,"null"),null!==s&&f(s,n.states,r,r,`[${t}].before`),
null!==p&&f(p,n.states,r+1,i.end,`[${t}].after`),null!==p&&u(p,(0,d.IH)(e),r,`[${t}].after`)}
return`${i.length} stretches follow from their checkpoints`}},{name:"checkpoint_signatures",check:function(e){
const t=(0,l.$B)(e.files.stretches,"checkpoints.json"),n=(0,d.Kv)(e),{opened:a}=(0,d._B)(e)
;if(null===n)throw new l.wI("not_applicable","an unsigned proof has no checkpoints")
;const r=[n,...e.pins?.keys.map(({vkey:e})=>e)??[]];let p=0;const u=[],f=(e,t,n)=>{if(null!==e){p++;try{
!function({note:e},t,n){const i=t.find(t=>"invalid"===(0,o.W4)(e,t));void 0!==i&&(0,
l.fJ)(c,`${n}: a signature that ${i.text} made`,"another")}(e,r,t),n(e)}catch(e){if(!(e instanceof l.wI))throw e
;u.push(e)}}};for(const[d,{before:p,after:u}]of t.entries()){const t={before:`[${d}].before`,after:`[${d}].after`}
;f(p,t.before,n=>h(n,r,e.pins,(0,i.pe)(a.ts),t.before)),f(u,t.after,r=>{"valid"!==(0,o.W4)(r.note,n)&&(0,
l.fJ)(c,`${t.after} signed by ${n.text}`,"no such signature");const d=(0,i.pe)(e.ledger.states.get(r.size)?.ts??a.ts)
;(0,s.r6)(e.pins,n,d,t.after)})}const g=u.find(({status:e})=>"failed"===e)??u[0];if(void 0!==g)throw g
;return`${p} checkpoints are signed`}},{name:"in_ledger",check:function(e){const{accepted:t,files:n,pins:i}=e,o=(0,
d.Kv)(e),a=!0===i?.keys.some(({vkey:e,last:t})=>e.text===o?.text&&null!==t)
;if(null===o||null===t&&!a)throw new l.wI("not_applicable","no ledger was given to find the proof in")
;if(null===t)throw new l.wI("unverifiable",`the proof is signed by ${o.text}: ${s.wA}`);const r=(0,
l.$B)(n.stretches,"checkpoints.json").flatMap(({after:e})=>e??[]),c=r.find(e=>!(0,s.d1)(t,e));if(void 0!==c){
const e=`the checkpoint of size ${c.size} is of no accepted commit of the ledger that was given`
;throw new l.wI(a?"unverifiable":"missing",e)}
return`${r.length} checkpoints are of accepted commits of the ledger that was given`}},{name:"since",
check:function({since:e,files:t,ledger:n,pins:i}){
if(null===e)throw new l.wI("not_applicable","no earlier checkpoint was given");const a=(0,
l.at)("the checkpoint given with --since"),r=(0,
l.$B)(t.stretches,"checkpoints.json"),s=n.claim?.opened.data.origin??null;e.origin!==s&&(0,
l.fJ)(a,`origin ${String(s)}`,e.origin);!function(e,t){if(null===t)return;const n=t.keys.map(({vkey:t})=>(0,
o.W4)(e.note,t))
;n.includes("invalid")&&(0,l.fJ)((0,l.at)("the checkpoint given with --since"),"a signature of its key","another")
;if(!n.includes("valid"))throw new l.wI("unverifiable",`the checkpoint given with --since is signed by no key in ${t.from}`)
}(e,i)
;const d=r.flatMap(({before:e,after:t})=>[e,t]).find(t=>t?.size===e.size),c=n.states.get(e.size),p=c?.root??d?.root??null
;if(null===p)throw new l.wI("missing",`the line at size ${e.size} is not in this proof: ask for the ledger branch`)
;p!==e.root&&(0,l.fJ)(a,`root ${e.root} at size ${e.size}`,p);const u=c?.head??d?.head;u!==e.head&&(0,
l.fJ)(a,`head ${e.head} at size ${e.size}`,String(u));return`extends the ledger as seen at size ${e.size}`}}]
;function u(e,{foreign:t,segments:n},i,o){
const a=t.findLast(({seq:t})=>t>=i&&t<e.size),r=n.findLast(t=>t<e.size)??i,s=void 0!==a&&a.seq>=r?a.data.base:null,d=e.base===e.parent?null:e.base
;null===d&&null!==s&&(0,l.fJ)(c,`${o}: a base that is not its parent`,e.base),null!==d&&a?.data.base!==d&&(0,
l.fJ)(c,`${o}: base ${a?.data.base??e.parent}, as ledger.foreign has it`,d)}function f(e,t,n,i,o){
(e.size<n||e.size>i)&&(0,l.fJ)(c,`${o} of a size from ${n} to ${i}`,String(e.size));const a=t.get(e.size)
;a?.root!==e.root&&(0,l.fJ)(c,`${o}: root ${String(a?.root)}`,e.root),a.head!==e.head&&(0,
l.fJ)(c,`${o}: head ${a.head}`,e.head)}function h({note:e},t,n,i,a){const r=t.filter(t=>"valid"===(0,o.W4)(e,t))
;if(!0===n?.keys.some(({vkey:e,notBefore:t})=>r.some(({text:t})=>t===e.text)&&(t??-1/0)<=(i??1/0)))return;const[d]=r
;void 0!==d&&(0,s.r6)(n,d,i,a);const c=e.signatures.map(({name:e,keyHash:t})=>`${e}+${t}`).join(", ")
;throw new l.wI(null===n?"unpinned":"unverifiable",`${a} is signed by ${c}, which is not known`)}const g=[{
name:"run_result",check:e=>{const t=(0,d.IH)(e)
;if(null===t.closed)throw new l.wI("missing","no run.closed: the run was not finished")
;const{result:n}=t.closed.data,i=(0,r.Hl)(t);return(null===m(e)?i:[...i,"failed"]).includes(n)||(0,l.fJ)((0,
l.at)(a.Pb.ledger),`result ${i.join(" or ")}`,n),n}},{name:"landed",check:e=>{const t=(0,d.IH)(e),n=(0,d.Kv)(e)
;if("dry_run"===t.opened.mode)return"a dry run writes to no ledger"
;if(null===n)throw new l.wI("missing","unsigned: a prod run that could not sign or write");const i=m(e)
;if(null===i&&"authorized"===t.closed?.data.result&&(0,
l.fJ)((0,l.at)(a.Pb.checkpoints),"no checkpoint after an authorize job, which writes to no ledger","one"),
null!==i)throw new l.wI("missing",i);return"every line is under a signed checkpoint"}}];function m({files:e,ledger:t}){
if(!("value"in e.stretches))return null;for(const{first:n,end:i}of t.stretches){
const t=e.stretches.value.find(({first_seq:e})=>e===n)?.after
;if(null==t)return`no signed checkpoint after the lines from seq ${n}`
;if(t.size<i)return`lines from seq ${t.size} to ${i-1} are after the last landed checkpoint`}return null}
function _(e,t){const n=(0,l.at)("the checkpoint given with --since");if(e.origin!==t.origin&&(0,
l.fJ)(n,`origin ${String(t.origin)}`,e.origin),0!==e.size){if(null===t.seen||null===t.seen.root){
if(t.partial)throw new l.wI("missing",`the lines up to size ${e.size} are not here`);(0,
l.fJ)(n,`at least ${e.size} lines, as seen before`,`${t.last?.size??0}: the ledger was rewound`)}
t.seen.root!==e.root&&(0,l.fJ)(n,`root ${e.root} at size ${e.size}`,t.seen.root),t.seen.head!==e.head&&(0,
l.fJ)(n,`head ${e.head} at size ${e.size}`,t.seen.head)}}},23427:(e,t,n)=>{n.d(t,{w6:()=>j,Gr:()=>J})
;var i=n(77198),o=n(75917),a=n(8422),r=n(96679),s=n(38422),d=n(61060),l=n(67898),c=n(29798),p=n(93156);const u={
run:(e,{opened:t,closed:n,id:i})=>({action_version:t.data.action_version,actor:t.data.actor,claim:i,
closed_at:n?.ts??e.closed_at,commit_sha:t.data.commit_sha,environment:t.data.environment,event:t.data.event,mode:t.mode,
opened_at:t.ts,policy_source:t.data.policy_source,ref:t.data.ref,repository:t.data.repository,
repository_id:t.data.repository_id,result:n?.data.result??e.result,run_attempt:t.run_attempt,run_id:t.run_id,
triggering_actor:t.data.triggering_actor,workflow_ref:t.data.workflow_ref,workflow_sha:t.data.workflow_sha}),
phase_1_dry_run_plan:(e,t,{files:n})=>{const i=(0,p.$B)(n.plan,s.Pb.plan);return{blocked_by_mode:!0,mode:"dry_run",
operations:i.operations.map(({effect:e,operation_digest:t,operation_id:n,operation_kind:i,reason:o})=>({effect:e,
operation_digest:t,operation_id:n,operation_kind:i,reason:o})),plan_digest:i.plan_digest,
plan_file_digest:n.digests.get(s.Pb.plan)??""}},phase_2_fc_authorization:(e,t,{files:n})=>({approvals:e.approvals,
blocked_by_mode:"dry_run"===t.opened.mode,decisions:(0,p.$B)(n.plan,s.Pb.plan).operations.flatMap(({operation_id:n})=>{
const i=t.operations.get(n),o=e.decisions.find(({operation_id:e})=>e===n);return void 0===i?[]:[m(i,o)]}),
evidence_digest:n.digests.get(s.Pb.evidence)??"",policy_digest:g(t,n),signed_approvals:e.signed_approvals,receipts:(0,
d.U)(t).map(({line:e,operation:t})=>{const i=e.receipt_id??"",o=n.receipts.get(i)
;if(void 0===o)throw new p.wI("skipped",`needs the envelope of ${i}`);return{enforceable:e.data.enforceable,
envelope_digest:e.data.envelope_digest,operation_id:t.id,receipt:(0,p.$B)(o,`the envelope of ${i}`).payload,receipt_id:i
}})}),phase_3_github_execution:(e,t,{files:n})=>({blocked_by_mode:"dry_run"===t.opened.mode,operations:(0,
p.$B)(n.plan,s.Pb.plan).operations.map(({operation_id:i})=>{const o=e.operations.find(({operation_id:e})=>e===i)
;return function(e,t,n,i){const{receipt:o=null,gate:a=null,outcome:s=null,blocked:d=null}=t??{},c={
checks:a?.data.checks??null,operation_id:e,receipt_id:o?.receipt_id??(null===n?.receipt_id?null:a?.receipt_id??null)}
;if(null!==s){const{code:e,github:t,message:i}=s.data;return{...c,code:e,github:_(t,n),message:void 0!==n&&(0,
l.xZ)(n.message,i)?n.message:i,outcome:s.type.slice(10),status:(0,r.c2)(s.type)??"rejected"}}const p={...c,github:null,
message:null,status:"rejected"};return null!==d?{...p,code:d.data.code,outcome:"blocked"}:{...p,
code:y(t,i)??n?.code??null,outcome:null}}(i,t.operations.get(i),o,n)})}),
phase_4_proof_ledger:(e,t,{ledger:{last:n,entries:i}})=>{
if(null===n||null===n.root)throw new p.wI("skipped","needs checkpoints.json, which could not be read");return{
bindings:(0,d.U)(t).map(({line:e,operation:{id:t,intent:n,outcome:i}})=>({intent_seq:n?.seq??null,operation_id:t,
outcome:i?.type.slice(10)??null,outcome_seq:i?.seq??null,receipt_id:e.receipt_id??""})),entries:i,head:n.head,
origin:t.opened.data.origin,root:n.root,size:n.size}}
},f=[h("run_claims","run"),h("phase_1_claims","phase_1_dry_run_plan"),h("phase_2_claims","phase_2_fc_authorization"),h("phase_3_claims","phase_3_github_execution"),h("phase_4_claims","phase_4_proof_ledger"),{
name:"predicate",check:function({files:e}){
if(null===e.predicate&&null===e.subjects)throw new p.wI("not_applicable","the proof states no predicate for attestations")
;const t=(0,p.$B)(e.proof,s.Pb.proof),n=(0,o.Z6)((0,o.SS)((0,p.$B)(e.plan,s.Pb.plan),t))
;null!==e.predicate&&null!==e.subjects&&""!==n||(0,
p.fJ)((0,p.at)(s.Pb.predicate),`${s.Pb.predicate} and ${s.Pb.subjects} where an asset shipped`,"others");const i=(0,
p.sb)(e.predicate),a=(0,p.J7)((0,o.Lu)(t),i);if(null!==a){const e=(0,p.at)(s.Pb.predicate,(0,p.b4)(i,a.path));(0,
p.fJ)(e,`${a.path} ${(0,p.SP)(a.expected)}`,(0,p.SP)(a.found))}(0,p.sb)(e.subjects).toString()!==n&&(0,p.fJ)((0,
p.at)(s.Pb.subjects),"the assets that shipped","others")
;return"predicate.json and subjects.sha256 say what the proof says"}}];function h(e,t){return{name:e,check:e=>{
const n=(0,p.$B)(e.files.proof,s.Pb.proof),i=(0,p.J7)(function(e,t,n){return u[e](t[e],(0,c.IH)(n),n)}(t,n,e),n[t])
;if(null===i)return`${t} (${s.rb}) is what ledger, plan and receipts say`;const o=`${t}.${i.path}`,a=(0,
p.at)(s.Pb.proof,(0,p.b4)(n,o));return(0,p.fJ)(a,`${o} ${(0,p.SP)(i.expected)}`,(0,p.SP)(i.found))}}}
function g({operations:e},{digests:t}){const[n]=e.values();return n?.decided.data.policy_digest??t.get(s.Pb.policy)??""}
function m({id:e,decided:t},n){const{decision:i,violations:o}=t.data;return{decision:i,operation_id:e,
violations:void 0!==n&&(0,l.ze)(n.violations,o)?n.violations:o}}function _(e,t){const n=t?.github??null
;return null!==e&&null!==n&&(0,l.xZ)(n.url,e.url)?{...e,url:n.url}:e}function y(e,t){
const n=t.receipts.get(e?.receipt?.receipt_id??""),i=void 0!==n&&"value"in n?n.value.payload.violations[0]:void 0
;return i?.code??e?.gate?.data.checks.find(({code:e})=>null!==e)?.code??null}
var w=n(99300),v=n(8222),b=n(82882),k=n(93842),$=n(51370),P=n(6848);async function J(e,t){return(await j(e,t)).report}
async function j(e,t){const{pins:n,hmacKeys:r=[],since:s=null,kinds:l=i.G,rules:u=$.D,accepted:h=null,leaveOut:g=[]}=t
;let m;try{
if(m=await e.list(),m.length>P.b1.files)throw new p.wI("failed",`expected at most ${P.b1.files} files, found ${m.length}`)
}catch(e){if(!(e instanceof p.wI))throw e;const t=[{name:"layout",status:"failed",detail:e.message}];return{report:(0,
p.EI)(t),files:null}}const _=await(0,c.kZ)(e,m,l),y=await(0,c.KU)(e,_,u,s?.size??null,l),J=(t.checks??function(e=$.D){
return[...v.d,...(0,k.v)(e,["one_claim"]),...a.B0,...b.k,...w.Cg,...d.V,...f,...a.w7]
}(u)).filter(({name:e})=>!g.includes(e)),j=(0,p.GG)(J,{files:_,ledger:y,pins:n,hmacKeys:r,since:s,accepted:h,kinds:l
}),{plan:q,proof:I}=_,S="value"in q&&"value"in I?(0,o.SS)(q.value,I.value):[],H={...(0,p.EI)(j,y.entries,y.last),
published:S};return{report:null===y.claim?H:{...H,about:z(y.claim)},files:_}}
function z({opened:{run_id:e,data:t},plan:n}){const{repository:i,commit_sha:o}=t;return{repository:i,runId:e,
commitSha:o,planDigest:n?.data.plan_digest??null}}},29798:(e,t,n)=>{n.d(t,{IH:()=>J,KU:()=>z,Kv:()=>j,_B:()=>P,dy:()=>$,
kZ:()=>v})
;var i=n(77598),o=n(55543),a=n(31615),r=n(46260),s=n(96679),d=n(83544),l=n(49598),c=n(36625),p=n(38422),u=n(81920),f=n(77198),h=n(94172),g=n(29241),m=n(51483),_=n(93842),y=n(6848),w=n(93156)
;async function v(e,t,n=f.G){
const i=new Map,s=new Map,d=new Set(t.filter(({kind:e})=>"file"===e).map(({path:e})=>e)),h=(t,n,a)=>(0,
w.CD)(t,async()=>{d.has(t)||(0,w.Ge)(t,d.has(p.Pb.manifest));const r=await(0,y.oD)(e,t,n);return i.set(t,(0,o.ol)(r)),
a(r)}),g=(e,t,n)=>{const i=(0,r.OW)(t,y.b1.nesting),o=n(i);if(null===o)return i;const a=(0,w.at)(e,(0,w.b4)(i,o.path))
;return(0,w.fJ)(a,`${o.path}: ${o.expected}`,(0,w.SP)((0,w.Up)(i,o.path)))
},_=(e,t)=>h(e,y.b1.fileBytes,n=>g(e,n,t)),v=new Map;for(const e of d){const t=(0,p.R6)(e)
;null!==t&&v.set(t,await h(e,y.b1.receiptBytes,e=>(0,a.hk)(e,a.ui,u.m8)))}const $=new Map
;for(const e of[...d].filter(e=>p.Ax.test(e)))$.set(e,await h(e,y.b1.noteBytes,e=>e))
;const P=[...d].filter(e=>b.includes(e));for(const t of P){const n=await(0,w.CD)(t,()=>k(e,t))
;"value"in n?i.set(t,n.value):s.set(t,n.finding)}const J=await _(p.Pb.checkpoints,p.rN);return{entries:t,digests:i,
unread:s,receipts:v,approvals:$,approvers:await h(p.Pb.approvers,y.b1.textFileBytes,e=>e),
proof:await _(p.Pb.proof,p.CZ),plan:await h(p.Pb.plan,y.b1.fileBytes,async e=>(await(0,c.My)(n,e),g(p.Pb.plan,e,(0,
c.xH)(n)))),evidence:await _(p.Pb.evidence,m.l),predicate:d.has(p.Pb.predicate)?await _(p.Pb.predicate,p.vA):null,
subjects:d.has(p.Pb.subjects)?await h(p.Pb.subjects,y.b1.fileBytes,e=>e):null,
policy:await h(p.Pb.policy,y.b1.textFileBytes,e=>e),stretches:"value"in J?await(0,
w.CD)(p.Pb.checkpoints,()=>function(e){return e.map((e,t)=>{const n=n=>{const i=e[n];if(null===i)return null;const o=(0,
l.S7)(i);return null===o&&(0,w.fJ)((0,w.at)(p.Pb.checkpoints),`a signed checkpoint in [${t}].${n}`,"other text"),o}
;return{...e,before:n("before"),after:n("after")}})}(J.value)):J,
trustedKeys:await h(p.Pb.trustedKeys,y.b1.textFileBytes,e=>e.toString()),
manifest:d.has(p.Pb.manifest)?await h(p.Pb.manifest,y.b1.fileBytes,e=>(0,a.hk)(e,a.b3,p.vb)):{
finding:new w.wI("missing",`${p.Pb.manifest} is not there: the run did not finish its proof`)}}}
const b=[p.Pb.report,p.Pb.summary];async function k(e,t){const n=(0,i.createHash)("sha256");let o=0
;for await(const i of e.stream(t))o+=i.length,
o>y.b1.hashedBytes&&(0,w.fJ)((0,w.at)(t),`at most ${y.b1.hashedBytes} bytes`,"more"),n.update(i)
;return`sha256:${n.digest("hex")}`}function $({files:e}){return e.entries.some(({path:e})=>e===p.Pb.manifest)}
function P({ledger:e}){if(null===e.claim)throw new w.wI("skipped","needs ledger.jsonl, which could not be read")
;return e.claim}function J(e){
if(null!==e.ledger.finding)throw new w.wI("skipped","needs ledger.jsonl, which has a defect");return P(e)}function j(e){
return(0,g.TN)(P(e).opened.data.vkey)}async function z(e,t,n,o,a=f.G){const r=[],l=new _.e({rules:n,kinds:a,whole:!1,
keep:!0,landed:!1}),c=new Set,u=new h.sW({file:p.Pb.ledger,startAt:({seq:e})=>function({stretches:e},t){
if(!("value"in e))return{frontier:null,head:null};const n=e.value.find(({first_seq:e})=>e===t);if(void 0===n)return null
;const i=n.before?.head??(0===t?s.mG:null);return{frontier:d.CE.restore(t,n.frontier),head:i}}(t,e),marks:q(t,o),
onLine:(e,t)=>{const n=c.add(e.claim).values().next().value;c.size>1&&(0,w.fJ)((0,
w.nx)(t.place,e,"claim"),`one claim (${String(n)})`,(0,w.SP)(e.claim),"one_claim"),function(e,{seq:t}){const n=e.at(-1)
;n?.end===t?n.end++:e.push({first:t,end:t+1})}(r,e),l.take(e,t)}
}),g=(0,i.createHash)("sha256"),m=async function*(e,{entries:t},n){const i=p.Pb.ledger;t.some(e=>e.path===i)||(0,
w.fJ)((0,w.at)(i),"a file","nothing","ledger_encoding");for await(const t of e.stream(i))n.update(t),yield t
}(e,t,g),y=await u.feed([{path:p.Pb.ledger,pieces:m}])
;return null===y&&t.digests.set(p.Pb.ledger,`sha256:${g.digest("hex")}`),{finding:y,
claim:l.claims.values().next().value??null,stretches:r,entries:u.entries,states:u.marked,last:u.state}}
function q({stretches:e,receipts:t},n){const i=new Set(null===n?[]:[n])
;if("value"in e)for(const{before:t,after:n}of e.value)for(const e of[t,n])null!==e&&i.add(e.size)
;for(const e of t.values())"value"in e&&null!==e.value.payload.ledger&&i.add(e.value.payload.ledger.size);return i}},
38422:(e,t,n)=>{n.d(t,{Ax:()=>g,CZ:()=>w,KB:()=>l,Pb:()=>c,R6:()=>f,SV:()=>_,UH:()=>m,WI:()=>p,nx:()=>h,rN:()=>k,
rb:()=>d,vA:()=>v,vb:()=>$});n(31615);var i=n(96679),o=n(36625),a=n(81920),r=n(87298),s=n(14182)
;const d="marketops.proof/v1",l="marketops.manifest/v1",c={proof:"CANONICAL_PROOF.json",plan:"plan.json",
evidence:"evidence.json",policy:"policy.yml",trustedKeys:"trusted-keys",approvers:"approvers",
predicate:"predicate.json",subjects:"subjects.sha256",ledger:"ledger.jsonl",checkpoints:"checkpoints.json",
report:"report.html",summary:"summary.md",manifest:"manifest.json"
},p=e=>`receipts/${e}.dsse.json`,u=/^receipts\/(rcpt_[0-9a-f]{32})\.dsse\.json$/;function f(e){
return u.exec(e)?.[1]??null}
const h=e=>`approvals/${e.slice(7)}.txt`,g=/^approvals\/[0-9a-f]{64}\.txt$/,m=[c.predicate,c.subjects];function _(e){
return Object.values(c).includes(e)||null!==f(e)||g.test(e)}
const y=(0,r.yL)("succeeded","failed","skipped","in_doubt","unchanged","blocked"),w=(0,r.g1)({phase_1_dry_run_plan:(0,
r.g1)({blocked_by_mode:(0,r.yL)(!0),mode:(0,r.yL)("dry_run"),operations:(0,r.p_)((0,r.g1)({effect:s.QZ,
operation_digest:r.br,operation_id:r.Qq,operation_kind:s.Cs,reason:(0,r.me)(r.Qq)})),plan_digest:r.br,
plan_file_digest:r.br}),phase_2_fc_authorization:(0,r.g1)({approvals:(0,r.p_)(a.SH),blocked_by_mode:r.Jt,decisions:(0,
r.p_)((0,r.g1)({decision:s.xR,operation_id:r.Qq,violations:(0,r.p_)(a.Qf)})),evidence_digest:r.br,policy_digest:r.br,
receipts:(0,r.p_)((0,r.g1)({enforceable:r.Jt,envelope_digest:r.br,operation_id:r.Qq,receipt:a.m8,receipt_id:r.qp})),
signed_approvals:(0,r.p_)(a.Op)}),phase_3_github_execution:(0,r.g1)({blocked_by_mode:r.Jt,operations:(0,r.p_)((0,r.g1)({
checks:(0,r.me)((0,r.p_)(i.Iw)),code:(0,r.me)(r.Qq),github:(0,r.me)(o.lQ),message:(0,r.me)(r.Qq),operation_id:r.Qq,
outcome:(0,r.me)(y),receipt_id:(0,r.me)(r.qp),status:s.h5}))}),phase_4_proof_ledger:(0,r.g1)({bindings:(0,r.p_)((0,
r.g1)({intent_seq:(0,r.me)(r.U9),operation_id:r.Qq,outcome:(0,r.me)(y),outcome_seq:(0,r.me)(r.U9),receipt_id:r.qp})),
entries:r.U9,head:r.tW,origin:r.Qq,root:r.tW,size:r.U9}),run:(0,r.g1)({action_version:r.Qq,actor:r.Qq,claim:r.o8,
closed_at:r.kB,commit_sha:r.XS,environment:(0,r.me)(r.Qq),event:r.Qq,mode:s.Mq,opened_at:r.kB,policy_source:i.IQ,
ref:r.Qq,repository:r.Qq,repository_id:r.hH,result:s.XS,run_attempt:r.yj,run_id:r.hH,triggering_actor:r.Qq,
workflow_ref:r.Qq,workflow_sha:r.XS}),schema:(0,r.yL)(d)}),v=(0,r.g1)({approvals:(0,r.p_)((0,r.g1)({user:r.Qq,
user_id:r.hH})),closed_at:r.kB,commit_sha:r.XS,evidence_digest:r.br,ledger:(0,r.g1)({head:r.tW,root:r.tW,size:r.U9}),
origin:r.Qq,plan_digest:r.br,policy_digest:r.br,receipts:(0,r.p_)(r.qp),repository:r.Qq,result:s.XS,run_attempt:r.yj,
run_id:r.hH,signed_approvals:(0,r.p_)((0,r.g1)({key:r.Qq,principal:r.Qq}))}),b=(0,r.g1)({after:(0,r.me)(r.Qq),before:(0,
r.me)(r.Qq),first_seq:r.U9,frontier:(0,r.p_)(r.tW)}),k=(0,r.p_)(b),$=(0,r.g1)({files:(0,
r.Tj)(e=>"string"==typeof e&&_(e)&&e!==c.manifest?null:{path:"",expected:"a file of the proof layout"},r.br),head:r.tW,
schema:(0,r.yL)(l)})},42369:(e,t,n)=>{n.d(t,{Hl:()=>g,Hu:()=>d,Ip:()=>c,JH:()=>u,L2:()=>s,Vd:()=>f,WO:()=>p,fc:()=>o,
mw:()=>l,o3:()=>h,pq:()=>r,qK:()=>a});var i=n(96679);function o(e){return{id:e.claim,opened:e,operations:new Map,
counts:new Map,reconciled:[],plan:null,evidence:null,foreign:[],segments:[e.seq],stage:"opened",before:e,batch:0,
unsettled:0,refusals:0,closed:null}}function a(e,t){const{before:n,operations:i,stage:o}=t
;if("ledger.foreign"===n.type)return!1;if("ledger.foreign"===e.type)return"run.opened"!==n.type
;const a=e=>null!==(i.get(e??"")?.intent??null),r="gate.passed"===e.type||"gate.rejected"===e.type&&!a(e.operation_id)
;return"operation.intent"===n.type?!r:"gate.rejected"!==n.type||a(n.operation_id)?"outcomes"===o&&(e.type.startsWith("receipt.")||r):!e.type.startsWith("gate.")&&"operation.intent"!==e.type
}function r(e,...t){return t.reduce((t,n)=>t+(e.counts.get(n)??0),0)}function s(e){
return"operation.unchanged"===e.type||c.includes(e.type)}function d(e,t,n){return{name:e,types:t,check:n}}
const l=(e,t,n)=>({path:e,expected:t,found:n
}),c=["operation.succeeded","operation.failed","operation.skipped","operation.in_doubt"],p=["receipt.minted","receipt.refused"],u=["gate.passed","gate.rejected"],f=i.de.filter(e=>"run.opened"!==e),h=[...p,...u,"operation.intent",...c,"operation.unchanged","operation.blocked"]
;function g(e){if("dry_run"===e.opened.mode)return["planned"];if(null===e.opened.data.vkey)return["blocked"]
;const t=e.plan?.data.operations??0,n=r(e,"operation.succeeded"),i=r(e,"operation.unchanged")
;if(r(e,"operation.intent")>0)return n+i===t?["shipped"]:n>0?["partial"]:["failed"]
;return r(e,"receipt.refused","gate.rejected")+e.refusals>0?["blocked"]:t>0&&i===t?["unchanged","authorized"]:r(e,"receipt.minted")>0?["authorized","failed"]:0===t?["unchanged","blocked"]:["blocked","failed"]
}},51370:(e,t,n)=>{n.d(t,{D:()=>b});var i=n(46260),o=n(14182),a=n(42369),r=n(29241)
;const s=new Map([["operation.reconciled",["opened"]],["ledger.foreign",["opened","gates","outcomes"]],["plan.created",["opened"]],["evidence.read",["planned"]],["policy.decided",["planned"]],["receipt.minted",["planned","receipts","gates","outcomes"]],["receipt.refused",["planned","receipts","gates","outcomes"]],["gate.passed",["receipts","gates"]],["gate.rejected",["planned","receipts","gates","outcomes"]],["operation.intent",["gates"]],["operation.blocked",["receipts","outcomes"]],["operation.unchanged",["planned","receipts","gates","outcomes"]],["operation.succeeded",["gates","outcomes"]],["operation.failed",["gates","outcomes"]],["operation.skipped",["gates","outcomes"]],["operation.in_doubt",["gates","outcomes"]]]),d=["run.opened","plan.created","evidence.read","policy.decided","run.closed"],l=["run.opened","operation.intent","gate.rejected"],c=[...d,"receipt.refused","operation.blocked"],p=[(0,
a.Hu)("run_identity",["run.opened"],({data:e})=>{const t=`/repositories/${e.repository_id}/marketops`
;return e.origin.endsWith(t)?null===e.vkey||(0,r.TN)(e.vkey)?.origin===e.origin?null:(0,
a.mw)("data.vkey",`a verifier key of ${e.origin}`,e.vkey):(0,a.mw)("data.origin",`an origin that ends in ${t}`,e.origin)
}),(0,a.Hu)("run_identity",a.Vd,(e,{claim:{opened:t}})=>{const n=["run_id","mode","run_attempt"].find(n=>e[n]!==t[n])
;return void 0===n?null:(0,a.mw)(n,`${t[n]} as in run.opened`,e[n])
}),(0,a.Hu)("times",a.Vd,(e,{claim:t})=>e.ts>=t.before.ts?null:(0,a.mw)("ts",`no time before ${t.before.ts}`,e.ts)),(0,
a.Hu)("dry_run_law",["run.opened"],({mode:e,data:t})=>"prod"===e||null===t.vkey?null:(0,
a.mw)("data.vkey","null: a dry run has no key",t.vkey)),(0,
a.Hu)("dry_run_law",a.Vd,e=>"dry_run"===e.mode?c.includes(e.type)?null:(0,
a.mw)("type","a line that a dry run may write",e.type):"operation.blocked"===e.type?(0,
a.mw)("type","no operation.blocked in prod",e.type):null),(0,
a.Hu)("dry_run_law",["receipt.refused"],({mode:e,data:t})=>{if("prod"===e)return null
;return t.violations.some(e=>"omitted"in e||"mode_not_prod"===e.code)?null:(0,
a.mw)("data.violations","mode_not_prod in a dry run",t.violations)
}),(0,a.Hu)("unsigned_run",a.Vd,(e,{claim:t})=>"dry_run"===t.opened.mode||null!==t.opened.data.vkey||d.includes(e.type)?null:(0,
a.mw)("type","nothing but plan, evidence, decisions and run.closed in a run without a key",e.type)),(0,
a.Hu)("line_order",a.Vd,(e,{claim:t})=>{if("closed"===t.stage)return(0,a.mw)("type","nothing after run.closed",e.type)
;const n=s.get(e.type);return void 0===n||n.includes(t.stage)?function(e,t){
if("run.closed"===e&&null===t.plan&&0===t.reconciled.length)return(0,a.mw)("type","plan.created before run.closed",e)
;const n=e.startsWith("receipt.")&&("gates"===t.stage||"outcomes"===t.stage);return n&&t.unsettled>0?(0,
a.mw)("type","an outcome for each intent before the next batch",e):null}(e.type,t):(0,
a.mw)("type",`no ${e.type} here (after ${t.before.type})`,e.type)
}),(0,a.Hu)("foreign_lines",["ledger.foreign"],(e,{claim:{before:t}})=>{if(e.data.base===e.data.head)return(0,
a.mw)("data.head","another commit than base",e.data.head);return l.includes(t.type)||(0,a.L2)(t)?null:(0,
a.mw)("type",`no ${e.type} within a commit (after ${t.type})`,e.type)
}),(0,a.Hu)("foreign_lines",a.Vd,(e,{claim:t,operation:n})=>{if("ledger.foreign"!==t.before.type)return null
;const i=e.type.startsWith("receipt.")||"gate.rejected"===e.type&&null===n?.intent
;return("outcomes"===t.stage?i:"gate.passed"!==e.type)?null:(0,a.mw)("type","ledger.foreign first in its commit",e.type)
}),(0,a.Hu)("decisions",["evidence.read"],(e,{claim:{evidence:t,operations:n}})=>null===t&&0===n.size?null:(0,
a.mw)("type","one evidence.read, before decisions",e.type))];const u=Object.values(o.FD).flat(),f=[(0,
a.Hu)("decisions",["policy.decided"],(e,{claim:t,operation:n})=>{const{plan:i,evidence:o,operations:r}=t
;if(null===o)return(0,a.mw)("type","evidence.read before decisions",e.type);if(void 0!==n)return(0,
a.mw)("operation_id","one decision an operation",e.operation_id);if(r.size>=(i?.data.operations??0))return(0,
a.mw)("type",`decisions on ${i?.data.operations??0} operations`,"one more")
;const s=r.values().next().value?.decided.data.policy_digest??e.data.policy_digest;return e.data.policy_digest!==s?(0,
a.mw)("data.policy_digest",s,e.data.policy_digest):function({data:e}){if("permit"!==e.decision)return null
;const t=e.rules.filter(e=>"id"in e),n=t.length<e.rules.length,i=t.find(({effect:e,matched:t})=>"forbid"===e&&t)
;if(void 0!==i)return(0,a.mw)("data.rules","no matched forbid rule with permit",i.id)
;return n||t.some(({effect:e,matched:t})=>"permit"===e&&t)?null:(0,
a.mw)("data.rules","a matched permit rule with permit","none")}(e)
}),(0,a.Hu)("decisions",a.o3,(e,{claim:t,operation:n})=>{const i=t.plan?.data.operations??0
;if(t.operations.size!==i)return(0,a.mw)("type",`a decision on each of ${i} operations first`,e.type)
;if(void 0===n)return(0,a.mw)("operation_id","an operation that was decided on",e.operation_id)
;const o=n.decided.operation_kind;return e.operation_kind===o?null:(0,a.mw)("operation_kind",String(o),e.operation_kind)
}),(0,a.Hu)("gate_checks",a.Vd,(e,{claim:t})=>{const{before:n}=t
;if("gate.passed"===n.type)return h(e,n,"operation.intent");if("gate.rejected"!==n.type)return null
;return null!==(t.operations.get(n.operation_id??"")?.intent??null)?h(e,n,"operation.skipped"):null}),(0,
a.Hu)("gate_checks",["operation.intent"],(e,{claim:t})=>"gate.passed"===t.before.type?null:(0,
a.mw)("type","nine passed checks directly before an intent",e.type)),(0,
a.Hu)("gate_checks",a.JH,(e,{operation:t,claim:n})=>{if(void 0===t)return null
;const{receipt:i,gate:o,intent:r,outcome:s}=t;if("receipt.refused"===i?.type)return(0,
a.mw)("type","no gate for an advisory receipt",e.type);if("gate.passed"===e.type){if(null===i)return(0,
a.mw)("type","a minted receipt before its gate",e.type)
;if(null!==o)return(0,a.mw)("type","one passed gate an operation",e.type)}else{if(null!==s||null!==o&&null===r)return(0,
a.mw)("type","no further gate for this operation",e.type);if(null===r&&"outcomes"===n.stage&&n.unsettled>0)return(0,
a.mw)("type","a rejection before begin where the gate would have passed",e.type)}return g(e,i?.receipt_id)}),(0,
a.Hu)("receipt_lines",a.WO,(e,{claim:t,operation:n,replay:i})=>{
if(void 0!==n&&null!==(n.receipt??n.gate??n.outcome))return(0,
a.mw)("operation_id","one receipt an operation",e.operation_id);if("receipt.minted"===e.type){
if(("receipts"===t.stage?t.batch:0)>=100)return(0,a.mw)("type","at most 100 operations a batch","one more")}
return i.isNewReceipt(e.receipt_id??"")?null:(0,a.mw)("receipt_id","a receipt that was never seen before",e.receipt_id)
}),(0,a.Hu)("all_or_nothing",a.WO,(e,{claim:t})=>{if("receipt.minted"===e.type)return t.refusals>0?(0,
a.mw)("type","nothing enforceable while the policy refuses an operation",e.type):(t.counts.get("receipt.refused")??0)>0?(0,
a.mw)("type","nothing enforceable after a refusal",e.type):null;return"receipt.minted"===t.before.type?(0,
a.mw)("type","a batch that is minted as a whole or refused as a whole",e.type):null}),(0,
a.Hu)("single_use",["operation.intent"],(e,{operation:t})=>void 0===t?null:null!==t.intent?(0,
a.mw)("receipt_id","one intent a receipt",e.receipt_id):"receipt.minted"!==t.receipt?.type?(0,
a.mw)("receipt_id","an enforceable receipt",e.receipt_id):g(e,t.receipt.receipt_id)??m(e,t.receipt.data.operation_digest)),(0,
a.Hu)("single_use",a.Ip,(e,{operation:t})=>void 0===t?null:null===t.intent?(0,
a.mw)("type","an intent before its outcome",e.type):null!==t.outcome?(0,
a.mw)("type","one outcome a consumed receipt",e.type):g(e,t.intent.receipt_id)),(0,
a.Hu)("outcomes",a.Ip,(e,{claim:t,operation:n})=>{const{code:i,effect:o}=e.data;if("create"!==o&&"update"!==o)return(0,
a.mw)("data.effect","create or update",o);if("operation.succeeded"===e.type)return null===i?null:(0,
a.mw)("data.code","null on success",i)
;if(null!==e.data.state_digest)return(0,a.mw)("data.state_digest","null without success",e.data.state_digest)
;if(null===i)return(0,a.mw)("data.code","why",i);if("operation.skipped"!==e.type)return null
;if("gate.rejected"!==t.before.type)return u.includes(i)?(0,
a.mw)("data.code","no code of the gate without its rejection",i):null
;return(n?.gate?.data.checks.map(e=>e.code)??[]).includes(i)?null:(0,
a.mw)("data.code","the failing check of the gate before it",i)
}),(0,a.Hu)("outcomes",["operation.unchanged"],(e,{operation:t})=>{const{code:n,effect:i}=e.data;if("none"!==i)return(0,
a.mw)("data.effect","none",i);if(null!==n)return(0,a.mw)("data.code","null on success",n);if(void 0===t)return null
;if("permit"!==t.decided.data.decision)return(0,a.mw)("type","a permitted operation",e.type)
;const o=t.receipt??t.gate??t.outcome;return null===o?null:(0,a.mw)("type",`nothing after ${o.type}`,e.type)}),(0,
a.Hu)("outcomes",["operation.blocked"],(e,{operation:t})=>void 0===t?null:null!==t.blocked?(0,
a.mw)("type","one operation.blocked an operation",e.type):null===t.receipt?(0,
a.mw)("type","receipt.refused before operation.blocked",e.type):m(e,t.receipt.data.operation_digest)),(0,
a.Hu)("reconciliations",["operation.reconciled"],function(e,{claim:t,replay:n}){
const{receipt_id:o,run_id:r,run_attempt:s}=e.data;if(t.reconciled.some(({data:e})=>e.receipt_id===o))return(0,
a.mw)("data.receipt_id","one reconciliation a receipt",o)
;if("done"!==e.data.observed&&null!==e.data.state_digest)return(0,
a.mw)("data.state_digest","null unless done",e.data.state_digest);const d=n.open.get(o)?.line
;if(void 0===d&&!n.whole)return null
;if(void 0===d||d.claim===t.id)return(0,a.mw)("data.receipt_id","an intent of an earlier run without an outcome",o)
;const l=(e,t,n)=>(0,i.dw)([e.operation_id??null,e.operation_kind??null,t,n]),c=l(d,d.run_id,d.run_attempt),p=l(e,r,s)
;return c===p?null:(0,a.mw)("data",`the intent's ${c}`,p)})];function h(e,t,n){return e.type!==n?(0,
a.mw)("type",`${n} directly after ${t.type}`,e.type):e.operation_id!==t.operation_id?(0,
a.mw)("operation_id",String(t.operation_id),e.operation_id):g(e,t.receipt_id)}function g(e,t){
return void 0===t||void 0===e.receipt_id||e.receipt_id===t?null:(0,a.mw)("receipt_id",t,e.receipt_id)}function m(e,t){
const n=e.data.operation_digest;return n===t?null:(0,a.mw)("data.operation_digest",t,n)}const _=[(0,
a.Hu)("settled",["run.closed"],(e,{claim:t})=>{
const n=[...t.operations.values()].find(({intent:e,outcome:t})=>null!==e&&null===t);return void 0===n?null:(0,
a.mw)("type",`an outcome of ${n.id} before run.closed`,e.type)
}),(0,a.Hu)("counts",["run.closed"],({data:e},{claim:t})=>{for(const[n,i]of t.counts)if(e.counts[n]!==i)return(0,
a.mw)("data.counts",`${i} of ${n}`,e.counts[n]);const n=Object.keys(e.counts).find(e=>!t.counts.has(e))
;return void 0===n?null:(0,a.mw)("data.counts",`no ${n}`,e.counts[n])
}),(0,a.Hu)("result",["run.closed"],(e,{claim:t,replay:n})=>{const i=(0,a.Hl)(t),{result:o}=e.data
;return"authorized"===o&&n.landed?(0,
a.mw)("data.result","no authorize job in the ledger, to which it writes nothing",o):i.includes(o)?null:n.landed||"failed"!==o||"prod"!==t.opened.mode?(0,
a.mw)("data.result",i.join(" or "),o):null}),(0,a.Hu)("complete",["run.closed"],function(e,{claim:t}){
const n=[...t.operations.values()],i=t.plan?.data.operations??0;if(n.length!==i)return(0,
a.mw)("type",`a decision on each of ${i} operations`,n.length);switch(e.data.result){case"planned":
return v(n,"receipt.refused and operation.blocked",({receipt:e,blocked:t})=>null!==(e&&t));case"blocked":
return n.every(w)?null:v(n,"a refusal or operation.unchanged",e=>!y(e));case"authorized":return(0,
a.pq)(t,"gate.passed","gate.rejected")>0?(0,
a.mw)("type","no gate in an authorize job",e.type):v(n,"a receipt or operation.unchanged",e=>!y(e));case"shipped":
case"partial":return v(n,"a gate for its receipt",({receipt:e,gate:t})=>"receipt.minted"!==e?.type||null!==t)
;case"unchanged":case"failed":return null}
})],y=({receipt:e,gate:t,outcome:n})=>null===(e??t??n),w=({receipt:e,gate:t,outcome:n})=>null===(e??t)&&(null===n||"operation.unchanged"===n.type)
;function v(e,t,n){const i=e.find(e=>!n(e))
;return void 0===i?null:(0,a.mw)("type",`${t} of ${i.id} before run.closed`,"none")}const b=[...p,...f,..._]},
61060:(e,t,n)=>{n.d(t,{U:()=>g,V:()=>f})
;var i=n(32257),o=n(67898),a=n(46260),r=n(96679),s=n(38422),d=n(81920),l=n(19523),c=n(29241),p=n(29798),u=n(93156)
;const f=[{name:"receipt_envelopes",check:function(e){const{digests:t,receipts:n}=e.files,i=g((0,p.IH)(e))
;for(const{line:n}of i){
const i=(0,s.WI)(n.receipt_id??""),o=n.data.envelope_digest,a=t.get(i),r=`${o} as at seq ${n.seq}`;void 0===a&&(0,
u.Ge)(i,(0,p.dy)(e),r,"no file"),a!==o&&(0,u.fJ)((0,u.at)(i),`${o} as at seq ${n.seq}`,a)}
const o=new Set(i.map(({line:e})=>e.receipt_id)),a=[...n.keys()].find(e=>!o.has(e));void 0!==a&&(0,u.fJ)((0,u.at)((0,
s.WI)(a)),"a receipt that the ledger records","another");return`${i.length} envelopes are those that the ledger records`
}},{name:"receipt_bindings",check:function(e){const{opened:t,plan:n,evidence:i}=(0,
p.IH)(e),a=h(e),r=a[0]?.opened.payload;for(const{id:e,path:s,line:d,operation:l,opened:c}of a){
const{payload:a}=c,p="dry_run"===t.mode,f={receipt_id:e,mode:t.mode,repository:t.data.repository,
repository_id:t.data.repository_id,environment:p?null:t.data.environment,run_id:t.run_id,run_attempt:t.run_attempt,
workflow_ref:t.data.workflow_ref,workflow_sha:t.data.workflow_sha,actor:t.data.actor,operation_id:l.id,
operation_kind:d.operation_kind,operation_digest:d.data.operation_digest,enforceable:d.data.enforceable,
plan_digest:n?.data.plan_digest,policy_digest:l.decided.data.policy_digest,evidence_digest:i?.data.evidence_digest,
api_url:r?.api_url,key_id:r?.key_id};for(const[e,t]of Object.entries(f)){const n=a[e];n!==t&&(0,u.fJ)((0,
u.at)(s),`${e} ${String(t)}`,String(n))}(0,o.ze)(a.violations,d.data.violations)||(0,u.fJ)((0,
u.at)(s),`the violations that seq ${d.seq} records`,"others")}
return`${a.length} receipts say what the run, the plan and the policy say`}},{name:"refusals",check:function(e){
const t=h(e);for(const{path:e,operation:n,opened:i}of t){const t=i.payload.violations.map(({code:e,rule:t})=>(0,a.dw)({
code:e,rule:t}));for(const i of n.decided.data.violations){if("omitted"in i)continue;const{code:n,rule:o}=i
;t.includes((0,a.dw)({code:n,rule:o}))||(0,u.fJ)((0,u.at)(e),`violation ${n} as in policy.decided`,"none")}}
return"every receipt of an operation that the policy refused says why"}},{name:"receipt_times",check:function(e){
const t=h(e);for(const{path:e,line:n,operation:i,opened:o}of t){const t=m(o.payload.issued_at),a=m(o.payload.expires_at)
;if(a-t>d.oe&&(0,u.fJ)((0,u.at)(e),"a lifetime of at most 24 hours",o.payload.expires_at),t>m(n.ts)+6e4&&(0,u.fJ)((0,
u.at)(e),`issued_at not after ${n.ts}`,o.payload.issued_at),null===i.intent)continue;const r=m(i.intent.ts);r>a&&(0,
u.fJ)((0,u.at)(e),`expires_at not before ${i.intent.ts}, when the operation began`,o.payload.expires_at),r-t>d.oe&&(0,
u.fJ)((0,u.at)(e),`issued_at within 24 hours of ${i.intent.ts}`,o.payload.issued_at)}
return`${t.length} receipts were in force when they were used`}},{name:"receipt_anchors",check:function(e){const t=h(e)
;for(const{path:n,line:i,opened:o}of t){const t=o.payload.ledger;if(null===t)continue;t.size>i.seq&&(0,u.fJ)((0,
u.at)(n),`a ledger size of at most ${i.seq}`,String(t.size))
;const a=0===t.size?r.mG:e.ledger.states.get(t.size)?.head??t.head;t.head!==a&&(0,u.fJ)((0,
u.at)(n),`ledger head ${a} at size ${t.size}`,t.head)}return`${t.length} receipts were minted on this ledger`}},{
name:"approvals",check:function(e){const t=h(e),n=e.files.proof,i=({approvals:e,signed_approvals:t})=>(0,a.dw)({
approvals:e,signed_approvals:t}),o="value"in n?n.value.phase_2_fc_authorization:t[0]?.opened.payload
;if(void 0===o)throw new u.wI("not_applicable","no receipt names approvals");const r=i(o)
;for(const{path:e,opened:n}of t){const t=i(n.payload);t!==r&&(0,u.fJ)((0,u.at)(e),r,t)}
return`${o.approvals.length} approvals, the same in each receipt`}},{name:"receipt_signatures",check:function(e){
const t=h(e),n=(0,p.Kv)(e);if(null===n){const e=t.find(({opened:e})=>e.envelope.signatures.length>0)
;throw void 0!==e&&(0,u.fJ)((0,u.at)(e.path),"no signature in a run without a key","one"),
new u.wI("not_applicable","a run without a key signs nothing")}let o=null;for(const{path:r,opened:s}of t){
const{envelope:t,payload:d,signed:p}=s,[f,h]=t.signatures,g=[`hmac-sha256:${String(d.key_id)}`,`ed25519:${n.keyHash}`],m=t.signatures.map(({keyid:e})=>e)
;(0,a.dw)(m)!==(0,a.dw)(g)&&(0,u.fJ)((0,u.at)(r),`signatures ${g.join(", ")}`,m.join(", ")),
32!==Buffer.from(f?.sig??"","base64").length&&(0,u.fJ)((0,u.at)(r),"an HMAC of 32 bytes","another length"),(0,
l.pI)(n,p,Buffer.from(h?.sig??"","base64"))||(0,u.fJ)((0,u.at)(r),`a signature that ${n.text} made`,"another");try{(0,
c.r6)(e.pins,n,(0,i.pe)(d.issued_at),r)}catch(e){if(!(e instanceof u.wI)||"failed"===e.status)throw e;o??=e}}
if(null!==o)throw o;return`${t.length} receipts are signed by ${n.text}`}},{name:"receipt_hmacs",check:function(e){
if(0===e.hmacKeys.length)throw new u.wI("not_applicable","no HMAC key was given; a public verifier has none")
;const t=h(e);if(null===(0,p.Kv)(e))throw new u.wI("not_applicable","a run without a key signs nothing")
;for(const{path:n,opened:i}of t){const{envelope:t,payload:o,signed:a}=i,r=e.hmacKeys.find(({keyId:e})=>e===o.key_id)
;if(void 0===r)throw new u.wI("unverifiable",`${n} was made with key ${String(o.key_id)}, which was not given`)
;const s=Buffer.from(t.signatures[0]?.sig??"","base64");(0,c.BN)(r.forRepository(o.repository_id),a,s)||(0,u.fJ)((0,
u.at)(n),`the HMAC of key ${r.keyId}`,"another")}return`${t.length} HMACs are right`}}];function h(e){return g((0,
p.IH)(e)).map(({line:t,operation:n})=>{const i=t.receipt_id??"",o=(0,s.WI)(i),a=e.files.receipts.get(i)
;if(void 0===a)throw new u.wI("skipped",`needs ${o}, which is not there`);return{id:i,path:o,line:t,operation:n,
opened:(0,u.$B)(a,o)}})}function g(e){return[...e.operations.values()].flatMap(e=>null===e.receipt?[]:[{line:e.receipt,
operation:e}]).sort((e,t)=>e.line.seq-t.line.seq)}const m=e=>(0,i.pe)(e)??Number.NaN},67898:(e,t,n)=>{n.d(t,{ax:()=>s,
xZ:()=>h,ze:()=>f});var i=n(46260),o=n(96679);const a=4096,r=128;function s(e){let t=d(e.data)
;for(;Buffer.byteLength((0,i.dw)({...e,data:t}))>o.Oc-r;){const e=u(t);if(null===e)break;t=e}return{...e,data:t}}
function d(e){
return"string"==typeof e?l(e,a):Array.isArray(e)?e.map(e=>d(e)):null===e||"object"!=typeof e?e:Object.fromEntries(Object.entries(e).map(([e,t])=>[e,d(t)]))
}function l(e,t){const n=e.toWellFormed();if(c(n)<=t)return n;const i=[];let o=0;for(const e of n){if(o+=c(e),o>t)break
;i.push(e)}return i.join("")}
const c=e=>Buffer.byteLength(JSON.stringify(e))-2,p=e=>"object"==typeof e&&null!==e&&"omitted"in e;function u(e){
const t=Object.entries(e),[n,i]=t.reduce((e,[t,n])=>Array.isArray(n)&&n.length>e[1].length?[t,n]:e,["",[]]),o=i.at(-1),a=p(o)?o.omitted:0,r=a>0?i.slice(0,-1):i
;if(0===r.length)return null;const s=Math.floor(r.length/2);return{...e,[n]:[...r.slice(0,s),{omitted:a+r.length-s}]}}
function f(e,t){const n=t.at(-1),o=p(n)?n.omitted:0,a=o>0?t.slice(0,-1):t;if(a.length+o!==e.length)return!1
;const r=e.slice(0,a.length).map(e=>d(e));return(0,i.dw)(r)===(0,i.dw)(a)}function h(e,t){
return e===t||null!==e&&t===l(e,a)}},75917:(e,t,n)=>{function i(e){
const{run:t,phase_1_dry_run_plan:n,phase_2_fc_authorization:i,phase_4_proof_ledger:o}=e;return{
approvals:i.approvals.filter(({state:e})=>"approved"===e).map(({user:e,user_id:t})=>({user:e,user_id:t})),
closed_at:t.closed_at,commit_sha:t.commit_sha,evidence_digest:i.evidence_digest,ledger:{head:o.head,root:o.root,
size:o.size},origin:o.origin,plan_digest:n.plan_digest,policy_digest:i.policy_digest,
receipts:i.receipts.map(({receipt_id:e})=>e),repository:t.repository,result:t.result,run_attempt:t.run_attempt,
run_id:t.run_id,signed_approvals:i.signed_approvals.map(({key:e,principal:t})=>({key:e,principal:t}))}}
function o({operations:e},{phase_3_github_execution:t}){return e.flatMap(({operation_id:e,repository:n,parameters:i})=>{
const o=t.operations.some(({operation_id:t,outcome:n})=>t===e&&"succeeded"===n),a=i.assets??[]
;return o&&!1===i.draft?a.map(({name:e,digest:t})=>({name:e,digest:t,repository:n,tag:i.tag})):[]})}n.d(t,{Lu:()=>i,
SS:()=>o,Z6:()=>r});const a={"\\":"\\\\","\n":"\\n","\r":"\\r"};function r(e){return e.map(({name:e,digest:t})=>{
const n=e.replace(/[\\\n\r]/g,e=>a[e]??e);return`${n===e?"":"\\"}${t.slice(7)}  ${n}\n`}).join("")}},82882:(e,t,n)=>{
n.d(t,{k:()=>c});var i=n(32257),o=n(36625),a=n(38422),r=n(29798),s=n(93156);function d(e,t,n,i){return(0,s.fJ)((0,
s.at)(a.Pb.plan,(0,s.b4)(e,t)),`${t} ${n}`,String(i))}function l(e,t){return n=>{const i=(0,
s.$B)(n.files.plan,"plan.json"),o=(0,r.IH)(n);for(const[t,a]of i.operations.entries()){
const r=o.operations.get(a.operation_id);if(void 0===r&&null===o.closed)continue
;const s=void 0===r?"decided on in ledger.jsonl":e(a,r,o,n.kinds)
;null!==s&&d(i,`operations[${t}]`,s,`${a.operation_id} otherwise`)}return t}}const c=[{name:"plan_digests",
check:({files:e})=>function(e){for(const[t,n]of e.operations.entries()){const i=(0,o.Q8)(n)
;i!==n.operation_digest&&d(e,`operations[${t}].operation_digest`,i,n.operation_digest)}const t=(0,o.Gb)(e)
;return t!==e.plan_digest&&d(e,"plan_digest",t,e.plan_digest),
`${e.operations.length} operations have the digests that the plan gives`}((0,s.$B)(e.plan,"plan.json"))},{
name:"plan_order",check:({files:e})=>function(e){const t=new Map;for(const[n,i]of e.operations.entries()){
const{operation_id:o}=i;t.has(o)&&d(e,`operations[${n}].operation_id`,"unique",o),t.set(o,i)}const n=new Set
;for(let t=-1;n.size!==t;){t=n.size;for(const{operation_id:t,depends_on:i}of e.operations)i.every(e=>n.has(e))&&n.add(t)
}const i=e.operations.findIndex(({operation_id:e})=>!n.has(e))
;return i>=0&&d(e,`operations[${i}].depends_on`,"other operations, without a cycle",e.operations[i]?.depends_on),
"ids are unique, dependencies lead somewhere"}((0,s.$B)(e.plan,"plan.json"))},{name:"plan_binding",check:function(e){
const t=(0,s.$B)(e.files.plan,"plan.json"),n=(0,r.IH)(e),{opened:o,plan:l}=n,c={blocked_by_mode:"dry_run"===o.mode,
commit_sha:o.data.commit_sha,mode:o.mode,ref:o.data.ref,repository:o.data.repository,repository_id:o.data.repository_id}
;for(const[e,n]of Object.entries(c)){const i=t[e];i!==n&&d(t,e,`${String(n)} as in run.opened`,i)}null===l&&(0,s.fJ)((0,
s.at)(a.Pb.ledger),"a plan.created line","none"),
l.data.plan_digest!==t.plan_digest&&d(t,"plan_digest",`${l.data.plan_digest} as in plan.created`,t.plan_digest)
;const p=e.files.digests.get(a.Pb.plan);return l.data.plan_file_digest!==p&&(0,s.fJ)((0,
s.at)(a.Pb.plan),`${l.data.plan_file_digest} as in plan.created`,String(p)),
l.data.operations!==t.operations.length&&d(t,"operations",`${l.data.operations} as in plan.created`,t.operations.length),
((0,i.pe)(t.created_at)??0)>((0,i.pe)(l.ts)??0)&&d(t,"created_at",`not after ${l.ts}`,t.created_at),
`plan ${t.plan_digest}`}},{name:"operation_binding",check:l((e,t,n,i)=>{
const{decided:a,receipt:r,intent:s,outcome:d,blocked:l}=t
;if(a.operation_kind!==e.operation_kind)return`of kind ${String(a.operation_kind)} as decided on`
;for(const t of[r,s,l])if(null!==t&&t.data.operation_digest!==e.operation_digest)return`with digest ${t.data.operation_digest} as in ${t.type} at seq ${t.seq}`
;const c=(0,o.XX)(e,i)
;if(null!==s&&s.data.natural_key!==c)return`with natural key ${s.data.natural_key} as in its intent`
;for(const t of[d,l])if(null!==t&&t.data.effect!==e.effect)return`with effect ${t.data.effect} as in ${t.type} at seq ${t.seq}`
;return null},"what was decided and done is what was planned")},{name:"effects",
check:l(({effect:e},{decided:t,receipt:n,outcome:i,gate:o},{opened:a,closed:r,counts:s,refusals:d})=>{
if("dry_run"===a.mode||null===a.data.vkey)return null;const l="receipt.minted"===n?.type;if("conflict"===e){
if((s.get("receipt.minted")??0)>0)return"without conflict while anything is minted"
;return null===n||d>0||n.data.violations.some(e=>"omitted"in e||"conflict"===e.code)?null:"refused for its conflict"}
if("none"===e){const e="permit"===t.data.decision
;if(l||null!==o||e&&null!==n)return"with something to do: it has a receipt or a gate";const a=r?.data.result??"failed"
;return["shipped","partial","unchanged",...e?["blocked","authorized"]:[]].includes(a)&&null===i?"recorded as unchanged":null
}return"operation.unchanged"===i?.type?"with effect none":null},"every operation fared as its planned effect allows")},{
name:"dependencies",check:l(({depends_on:e},{outcome:t},n)=>{if(null===t)return null
;const i=e.map(e=>n.operations.get(e)?.outcome??null),o=i.map(e=>"operation.unchanged"===e?.type||"operation.succeeded"===e?.type)
;if("operation.succeeded"===t.type){
return i.some(e=>"operation.succeeded"===e?.type&&e.seq>t.seq)||o.includes(!1)?"done after all that it depends on":null}
return"operation.skipped"!==t.type||"dependency_failed"!==t.data.code||o.includes(!1)?null:"skipped for another reason: what it depends on was done"
},"nothing was done before what it depends on")}]},89936:(e,t,n)=>{n.d(t,{A:()=>l,H:()=>d})
;var i=n(32257),o=n(55543),a=n(76469),r=n(68114),s=n(93156)
;function d(e,{digest:t,key:n,principal:s},{opened:d,planDigest:l,evidence:c,approvers:p}){
const u=c?.signed_approvals??null,f=null!==u&&"value"in u.created_at?u.created_at.value:d.ts,[h,...g]=(0,a.C1)(e);if((0,
o.ol)(e)!==t||h?.text!==e||g.length>0)return{fault:"is no approval text"};const m=(0,a.bA)(h,{origin:d.data.origin,
environment:d.data.environment??"",planDigest:l,createdAt:(0,i.pe)(f)??Number.NaN,now:(0,
i.pe)(c?.now??d.ts)??Number.NaN,approvers:(0,r.CR)(p).approvers});if("string"==typeof m)return{fault:m}
;if(m.key!==n||m.principal!==s)return{fault:`is by ${m.principal} with ${m.key}`}
;const _=u?.counted.find(e=>e.digest===t);return null===u||_?.not_after===m.not_after&&_.verified===m.verified?{name:(0,
a.Td)(n,h.message)}:{fault:"is not as evidence.json tells it"}}function l(e,t,n){if(void 0===e?.approvers){
const e="give one with --approvers FILE or --repository OWNER/NAME"
;throw new s.wI("unpinned",`${n} signed approvals, but no list of approvers was given from outside: ${e}`)}
for(const n of t)if(!e.approvers.has(n))throw new s.wI("unverifiable",`approvals counted under the list ${n}, which is none of those given`)
}},93842:(e,t,n)=>{n.d(t,{e:()=>Replay,v:()=>f});var i=n(96679),o=n(77198),a=n(42369);class IdSet{
#e=new Uint32Array(4096);#t=0;#n=new Uint32Array(4);get size(){return this.#t}add(e){
4*(this.#t+1)>.5*this.#e.length&&this.#i();const t=this.#n;for(let n=0;n<4;n++)t[n]=r(e,8*n)
;0===t[0]&&0===t[1]&&0===t[2]&&0===t[3]&&(t[3]=1);const n=d(this.#e,t,0);return n&&this.#t++,n}#i(){
const e=new Uint32Array(2*this.#e.length);for(let t=0;t<this.#e.length;t+=4)s(this.#e,t)||d(e,this.#e,t);this.#e=e}}
function r(e,t){let n=0;for(let i=t;i<t+8;i++){const t=e.charCodeAt(i);n=n<<4|(t<58?t-48:t-87)}return n}function s(e,t){
return 0===e[t]&&0===e[t+1]&&0===e[t+2]&&0===e[t+3]}function d(e,t,n){const i=e.length/4-1;for(let o=t[n]&i;;o=o+1&i){
const i=4*o;if(s(e,i)){for(let o=0;o<4;o++)e[i+o]=t[n+o];return!0}let a=!0;for(let o=0;o<4;o++)e[i+o]!==t[n+o]&&(a=!1)
;if(a)return!1}}var l=n(6848),c=n(93156);class Replay{#o;#a;#r;#s=new Map;#d=new IdSet;#l=new IdSet;#c=new Map;#p=0
;#u=null;constructor(e){this.#o=e,this.#a=new Set((e.kinds??o.G).map(({kind:e})=>e)),
this.#r=new Map(i.de.map(t=>[t,e.rules.filter(({types:e})=>e.includes(t))]))}get claims(){return this.#s}get open(){
return this.#c}take(e,t){void 0===e.operation_kind||this.#a.has(e.operation_kind)||this.#f(e,t)
;const n="run.opened"===e.type?this.#h(e,t):this.#g(e,t),i=void 0===e.operation_id?void 0:n.operations.get(e.operation_id),o={
claim:n,operation:i,replay:this};for(const n of this.#r.get(e.type)??[]){const i=n.check(e,o);null!==i&&(0,c.fJ)((0,
c.nx)(t.place,e,i.path),i.expected,(0,c.SP)(i.found),n.name)}"run.opened"!==e.type&&(0,
a.qK)(e,n)&&n.segments.push(e.seq),this.#m(e,n,i,t)}#f(e,{place:t}){
const n=[...this.#a].map(e=>JSON.stringify(e)).join(" or ")
;return(0,c.fJ)((0,c.nx)(t,e,"operation_kind"),`operation_kind: ${n}`,(0,c.SP)(e.operation_kind),"ledger_schema")}
isNewReceipt(e){return this.#l.add(e.slice(5))}get whole(){return this.#o.whole}get landed(){return this.#o.landed}
#h(e,t){this.#d.add(e.claim)||(0,c.fJ)((0,c.nx)(t.place,e,"claim"),"a claim that begins once",(0,
c.SP)(e.claim),"run_identity"),this.#_(1,t);const n=(0,a.fc)(e);return this.#s.set(e.claim,n),n}#g(e,t){
const n=e.claim===this.#u?.id?this.#u:this.#s.get(e.claim);return void 0===n&&(0,c.fJ)((0,
c.nx)(t.place,e,"claim"),"a claim that run.opened began and nothing closed",(0,c.SP)(e.claim),"run_identity"),this.#u=n,
n}#m(e,t,n,i){switch(t.counts.set(e.type,(t.counts.get(e.type)??0)+1),e.type){case"run.opened":break
;case"ledger.foreign":t.foreign.push(e);break;case"evidence.read":t.evidence=e;break;case"plan.created":t.plan=e,
t.stage="planned";break;case"policy.decided":this.#_(1,i),t.operations.set(e.operation_id??"",function(e){const t={
receipt:null,gate:null,intent:null,outcome:null,blocked:null};return{id:e.operation_id??"",decided:e,...t}}(e)),
e.data.violations.length>0&&t.refusals++;break;case"receipt.minted":case"receipt.refused":
t.batch="receipts"===t.stage?t.batch+1:1,t.stage="receipts",void 0!==n&&(n.receipt=e);break;case"gate.passed":
case"gate.rejected":null===(n?.intent??null)&&(t.stage="gates"),void 0!==n&&(n.gate=e);break;case"operation.intent":
t.unsettled++,void 0!==n&&(n.intent=e),this.#c.set(e.receipt_id??"",{claim:t,line:e,inDoubt:!1});break
;case"operation.blocked":t.stage="outcomes",void 0!==n&&(n.blocked=e);break;case"operation.reconciled":
t.reconciled.push(e),this.#y(e.data.receipt_id);break;case"run.closed":t.stage="closed",t.closed=e,this.#w(t);break
;case"operation.succeeded":case"operation.failed":case"operation.skipped":case"operation.in_doubt":
case"operation.unchanged":
t.stage="outcomes",void 0!==n&&(n.outcome=e),void 0!==e.receipt_id&&this.#v(e.receipt_id,e.type,t)}t.before=e}#v(e,t,n){
n.unsettled--;const i=this.#c.get(e);this.#c.delete(e),void 0!==i&&"operation.in_doubt"===t&&this.#c.set(e,{claim:null,
line:i.line,inDoubt:!0})}#y(e){const t=this.#c.get(e);void 0!==t&&(this.#c.delete(e),
null!==t.claim&&(t.claim.unsettled--,0===t.claim.unsettled&&this.#w(t.claim)))}#w(e){const{keep:t}=this.#o
;!0!==t&&t!==e.opened.run_id&&(this.#s.delete(e.id)&&(this.#p-=1+e.operations.size),this.#u===e&&(this.#u=null))}
#_(e,t){
this.#p+=e,this.#p>l.b1.unsettled&&(0,c.fJ)(t.place,`at most ${l.b1.unsettled} runs and operations that are not closed`,"more","limits")
}}const p=["ledger_encoding","ledger_canonical","ledger_schema","ledger_sequence","ledger_chain"],u={
ledger_encoding:"UTF-8 lines of at most 64 KiB, each with its newline",
ledger_canonical:"one text for each value (RFC 8785)",ledger_schema:"known types and closed data",
ledger_sequence:"no line is missing, doubled or moved",ledger_chain:"each line holds the hash of the one before",
one_claim:"all lines are of one claim"};function f(e,t=[]){const n=[...p,...t,...new Set(e.map(({name:e})=>e)),"limits"]
;return n.map(e=>({name:e,check:({ledger:{finding:t}})=>{if(null===t)return u[e]??"holds for every line"
;if((null!==t.check&&n.includes(t.check)?t.check:n[0])===e)throw t
;throw new c.wI("skipped","the ledger was read up to its first defect only")}}))}},99300:(e,t,n)=>{n.d(t,{Cg:()=>f,
Ys:()=>g,cE:()=>m})
;var i=n(66131),o=n(62564),a=n(74296),r=n(68114),s=n(67898),d=n(38422),l=n(14182),c=n(89936),p=n(29798),u=n(93156)
;const f=[{name:"owners_files",check:function(e){const{trusted_keys_digest:t,approvers_digest:n}=(0,p.IH)(e).opened.data
;return h(e,d.Pb.trustedKeys,t,"run.opened"),h(e,d.Pb.approvers,n,"run.opened"),
"trusted-keys and approvers are those that the run went by"}},{name:"policy_digest",check:function(e){const t=(0,
p.IH)(e);if(g(t)){return(0,u.$B)(e.files.policy,d.Pb.policy).length>0&&(0,u.fJ)((0,
u.at)(d.Pb.policy),"an empty file, for the policy is withheld","text"),
"the policy is withheld: its digest alone is here"}
for(const{decided:n}of t.operations.values())h(e,d.Pb.policy,n.data.policy_digest,"policy.decided")
;return"the policy that decided"}},{name:"evidence",check:function(e){const{evidence:t}=(0,p.IH)(e)
;if(null===t)throw new u.wI("missing","no evidence.read: the run was broken off before it decided")
;return h(e,d.Pb.evidence,t.data.evidence_digest,"evidence.read"),`evidence ${t.data.evidence_digest}`}},{
name:"decisions_follow",check:function(e){const{files:t,kinds:n}=e,r=(0,p.IH)(e),l=(0,u.$B)(t.plan,d.Pb.plan),c=(0,
u.sb)(t.evidence)
;if(g(r))throw _(e,c,r),new u.wI("not_applicable","cannot be repeated here: the policy is withheld; ask somebody who may read it")
;const f=function(e,{kinds:t}){try{return(0,o.ON)(e,d.Pb.policy,t).value}catch(e){return(0,u.fJ)((0,
u.at)(d.Pb.policy),"a policy",(0,a.bD)(e))}}((0,u.$B)(t.policy,d.Pb.policy),e),{decisions:h}=(0,i.s8)(l,f,c,n)
;for(const[e,{operation_id:t}]of l.operations.entries()){const n=r.operations.get(t)?.decided;if(void 0===n)continue
;const i={policy_digest:n.data.policy_digest,...h[e]},{seq:o,prev:a,...l}={...n,data:i},c=(0,u.J7)((0,
s.ax)(l).data,n.data);if(null===c)continue;const p=(0,u.nx)({file:d.Pb.ledger,line:1,offset:0
},n,`data.${c.path}`),f=`the decision on ${t} (seq ${n.seq}) that plan, policy and evidence give: ${c.path}`;(0,
u.fJ)(p,`${f} ${(0,u.SP)(c.expected)}`,(0,u.SP)(c.found))}const m="value"in t.proof?t.proof.value:null,y={approvals:(0,
i.mh)(c),signed_approvals:(0,i.Wz)(l,f,c)};if(null!==m){
const{approvals:e,signed_approvals:t}=m.phase_2_fc_authorization,n=(0,u.J7)(y,{approvals:e,signed_approvals:t})
;if(null!==n){const e=`who approved as evidence.json and the policy have it: ${n.path} ${(0,u.SP)(n.expected)}`;(0,
u.fJ)((0,u.at)(d.Pb.proof),e,(0,u.SP)(n.found))}}
return _(e,c,r),`${h.length} decisions follow from plan, policy and evidence`}},{name:"signed_approvals",
check:function(e){
const{files:t,pins:n}=e,[i]=t.receipts.values(),o="value"in t.proof?t.proof.value.phase_2_fc_authorization:null,a=(o??(void 0===i?null:(0,
u.$B)(i,"a receipt").payload))?.signed_approvals??[],r=new Map(a.map(e=>[(0,
d.nx)(e.digest),e])),s=[...t.approvals.keys()].find(e=>!r.has(e));void 0!==s&&(0,u.fJ)((0,
u.at)(s),"an approval that counted","another")
;if(0===a.length)throw new u.wI("not_applicable","no signed approval counted");const{opened:l,plan:f}=(0,p.IH)(e),h={
opened:l,planDigest:f?.data.plan_digest??"",evidence:"value"in t.evidence?t.evidence.value:null,approvers:(0,
u.$B)(t.approvers,d.Pb.approvers)};for(const[n,i]of r){const o=(0,u.sb)(t.approvals.get(n)??(0,u.Ge)(n,(0,
p.dy)(e))),a=(0,c.H)(o.toString(),i,h)
;"fault"in a&&(0,u.fJ)((0,u.at)(n),`an approval by ${i.principal} that counts`,`one that ${a.fault}`)}return(0,
c.A)(n,[l.data.approvers_digest],a.length),a.map(({principal:e,key:t})=>`${e} signed with ${t}`).join(", ")}}]
;function h(e,t,n,i){const o=e.files.digests.get(t)??(0,u.Ge)(t,(0,p.dy)(e));o!==n&&(0,u.fJ)((0,
u.at)(t),`${n} as in ${i}`,o)}const g=({opened:e})=>!0===e.data.policy_source?.withheld
;function m({proof:e,plan:t,evidence:n,policy:a},r){const{run:s,phase_2_fc_authorization:l}=(0,u.sb)(e)
;if("prod"===s.mode||!("value"in a)||!("value"in n))return[];const c=(0,u.sb)(t)
;if(!0===s.policy_source?.withheld)return(0,i.F3)(c,l.decisions,null);const p=(0,
o.ON)(a.value,d.Pb.policy,r).value,{requests:f}=(0,i.s8)(c,p,n.value,r);return(0,i.F3)(c,l.decisions,{policy:p,
requests:f})}function _(e,t,{opened:n}){const{job:i,run:o}=t,{data:a,mode:s,run_attempt:c}=n,p={...t,attempt:o.attempt
},f=y.find(e=>null===p[e]);"prod"===s&&void 0!==f&&(0,u.fJ)((0,u.at)(d.Pb.evidence),`${f}, which prod asks for`,"null")
;const h="dry_run"===s&&!l.hG.includes(a.event),g={actor:h&&""===i.actor?"":a.actor,commit_sha:a.commit_sha,
environment:a.environment,...h?{}:{event:a.event,ref:a.ref,workflow_ref:a.workflow_ref},repository:a.repository,
repository_id:a.repository_id,run_attempt:c,triggering_actor:h&&""===i.triggering_actor?"":a.triggering_actor},m={...i,
run_attempt:o.run_attempt};for(const[e,t]of Object.entries(g)){const n=m[e];n!==t&&(0,u.fJ)((0,
u.at)(d.Pb.evidence),`${e} ${String(t)} as in run.opened`,(0,u.SP)(n))}
!function({files:e,ledger:t},{signed_approvals:n}){if(null===n)return;const{approvers:i}=(0,r.CR)((0,
u.$B)(e.approvers,d.Pb.approvers)),o={approvers:[...new Set(i.map(({principal:e})=>e))],run_id:t.claim?.opened.run_id
},a=(0,u.J7)(o,{approvers:n.approvers,run_id:n.run_id});if(null===a)return;(0,u.fJ)((0,
u.at)(d.Pb.evidence),`signed_approvals.${a.path} ${(0,u.SP)(a.expected)}`,(0,u.SP)(a.found))}(e,t)}
const y=["attempt","approvals","commit_author","default_branch","environment","ledger_rules","teams"]}};
