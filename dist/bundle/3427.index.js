export const id=3427;export const ids=[3427];export const modules={67898:(e,t,n)=>{n.d(t,{ax:()=>r,xZ:()=>h,ze:()=>f})
;var i=n(46260),o=n(96679);const a=4096,s=128;function r(e){let t=l(e.data);for(;Buffer.byteLength((0,i.dw)({...e,data:t
}))>o.Oc-s;){const e=u(t);if(null===e)break;t=e}return{...e,data:t}}function l(e){
return"string"==typeof e?d(e,a):Array.isArray(e)?e.map(e=>l(e)):null===e||"object"!=typeof e?e:Object.fromEntries(Object.entries(e).map(([e,t])=>[e,l(t)]))
}function d(e,t){const n=e.toWellFormed();if(c(n)<=t)return n;const i=[];let o=0;for(const e of n){if(o+=c(e),o>t)break
;i.push(e)}return i.join("")}
const c=e=>Buffer.byteLength(JSON.stringify(e))-2,p=e=>"object"==typeof e&&null!==e&&"omitted"in e;function u(e){
const t=Object.entries(e),[n,i]=t.reduce((e,[t,n])=>Array.isArray(n)&&n.length>e[1].length?[t,n]:e,["",[]]),o=i.at(-1),a=p(o)?o.omitted:0,s=a>0?i.slice(0,-1):i
;if(0===s.length)return null;const r=Math.floor(s.length/2);return{...e,[n]:[...s.slice(0,r),{omitted:a+s.length-r}]}}
function f(e,t){const n=t.at(-1),o=p(n)?n.omitted:0,a=o>0?t.slice(0,-1):t;if(a.length+o!==e.length)return!1
;const s=e.slice(0,a.length).map(e=>l(e));return(0,i.dw)(s)===(0,i.dw)(a)}function h(e,t){
return e===t||null!==e&&t===d(e,a)}},75917:(e,t,n)=>{function i(e){
const{run:t,phase_1_dry_run_plan:n,phase_2_fc_authorization:i,phase_4_proof_ledger:o}=e;return{
approvals:i.approvals.filter(({state:e})=>"approved"===e).map(({user:e,user_id:t})=>({user:e,user_id:t})),
closed_at:t.closed_at,commit_sha:t.commit_sha,evidence_digest:i.evidence_digest,ledger:{head:o.head,root:o.root,
size:o.size},origin:o.origin,plan_digest:n.plan_digest,policy_digest:i.policy_digest,
receipts:i.receipts.map(({receipt_id:e})=>e),repository:t.repository,result:t.result,run_attempt:t.run_attempt,
run_id:t.run_id,signed_approvals:i.signed_approvals.map(({key:e,principal:t})=>({key:e,principal:t}))}}
function o({operations:e},{phase_3_github_execution:t}){return e.flatMap(({operation_id:e,repository:n,parameters:i})=>{
const o=t.operations.some(({operation_id:t,outcome:n})=>t===e&&"succeeded"===n),a=i.assets??[]
;return o&&!1===i.draft?a.map(({name:e,digest:t})=>({name:e,digest:t,repository:n,tag:i.tag})):[]})}n.d(t,{Lu:()=>i,
SS:()=>o,Z6:()=>s});const a={"\\":"\\\\","\n":"\\n","\r":"\\r"};function s(e){return e.map(({name:e,digest:t})=>{
const n=e.replace(/[\\\n\r]/g,e=>a[e]??e);return`${n===e?"":"\\"}${t.slice(7)}  ${n}\n`}).join("")}},94172:(e,t,n)=>{
n.d(t,{fU:()=>c,sW:()=>Chain});var i=n(4573),o=n(77598),a=n(46260),s=n(96679),r=n(83544),l=n(6848),d=n(93156)
;class LineCutter{work=Buffer.alloc(0);start=0;end=0;text="";#e;#t;#n=0;#i=0;#o=Buffer.alloc(0);#a=0;#s=0
;constructor(e,t){this.#t=e,this.#e=t}nextFile(e){this.#t=e,this.#n=0,this.#i=0}push(e){
const t=this.#r(e),n=t.lastIndexOf(10),o=t.subarray(1,Math.max(n+1,1)),a=(0,i.isAscii)(o),r=a||(0,
i.isUtf8)(o),l=a?o.toString("latin1"):null;let d=1;for(;d<=n;){const e=t.indexOf(10,d);this.#l(t,d,e,l,r),d=e+1}
this.#a=d,this.#s=t.length,this.#s-d>s.Oc&&this.#d()}#r(e){
const t=this.#s-this.#a,n=1+t+e.length,i=n>this.#o.length?Buffer.allocUnsafe(2*n):this.#o
;return this.#o.copy(i,1,this.#a,this.#s),i.set(e,1+t),this.#o=i,i.subarray(0,n)}finish(){const e=this.#s-this.#a
;0!==e&&(0,d.fJ)(this.place,"a newline at the end of the last line",`${e} bytes without one`,"ledger_encoding")}
#l(e,t,n,o,a){
n-t>s.Oc&&this.#d(),a||(0,i.isUtf8)(e.subarray(t,n))||(0,d.fJ)(this.place,"valid UTF-8","other bytes","ledger_encoding"),
this.work=e,this.start=t,this.end=n,this.text=null===o?e.toString("utf8",t,n):o.slice(t-1,n-1),this.#e(this),this.#n++,
this.#i+=n-t+1}get place(){return{file:this.#t,line:this.#n+1,offset:this.#i}}#d(){(0,
d.fJ)(this.place,`a line of at most ${s.Oc} bytes`,"a longer one","ledger_encoding")}}const c=e=>0===e?{
frontier:r.CE.empty(),head:s.mG}:null;class Chain{#c;#p;#u=new Map;#f=0;#h=null;#g=null;#m=null;#_=null;constructor(e){
this.#c=e,this.#p=new LineCutter(e.file,e=>this.#y(e))}get entries(){return this.#f}get state(){
return null===this.#h?null:this.#w(this.#h)}get marked(){return this.#u}async feed(e,t="ledger_encoding"){
let n=this.#c.file;try{for await(const i of e){({path:n}=i),this.nextFile(n);const e=this.#f
;for await(const e of i.pieces)this.push(e);this.end(),this.#f===e&&(0,d.fJ)((0,d.at)(n),"a line at least","none",t)}
return null}catch(e){return(0,d.hD)(e,n)}}push(e){this.#p.push(e)}end(){this.#p.finish()}nextFile(e){this.#p.finish(),
this.#p.nextFile(e)}#y(e){const t=function(e){const{text:t}=e;try{return(0,s.A)(t)}catch(n){const{place:i}=e;if((0,
a.tU)(t)>l.b1.nesting&&(0,d.fJ)(i,`nesting of at most ${l.b1.nesting}`,"more","ledger_encoding"),n instanceof s.dt){
const{path:e,expected:o}=n.fault,a=JSON.parse(t);(0,d.fJ)((0,d.nx)(i,a,e),`${""===e?"line":e}: ${o}`,(0,d.SP)((0,
d.Up)(a,e)),"ledger_schema")}
throw n instanceof a.dO&&(0,d.fJ)(i,"a line of canonical JSON (RFC 8785)",n.message,"ledger_canonical"),n}}(e)
;t.seq!==this.#h&&this.#v(t,e),
null!==this.#g&&t.prev!==this.#g&&(0,d.fJ)((0,d.nx)(e.place,t,"prev"),`prev ${this.#g}, the hash of the line before`,t.prev,"ledger_chain"),
e.work[e.start-1]=0;const n=(0,o.hash)("sha256",e.work.subarray(e.start-1,e.end),"hex");this.#m?.append(n),this.#g=n,
this.#_=t.ts,this.#h=t.seq+1,this.#f++,this.#c.marks.has(this.#h)&&this.#u.set(this.#h,this.#w(this.#h)),
this.#c.onLine(t,e,n)}#v(e,t){const n=null!==this.#h&&e.seq<this.#h?null:this.#c.startAt(e);null===n&&(0,d.fJ)((0,
d.nx)(t.place,e,"seq"),`seq ${this.#h??0}`,String(e.seq),"ledger_sequence"),this.#m=n.frontier,this.#g=n.head,
this.#c.marks.has(e.seq)&&null!==n.head&&!this.#u.has(e.seq)&&(this.#_=null,this.#u.set(e.seq,this.#w(e.seq)))}#w(e){
return{size:e,root:this.#m?.root().toString("hex")??null,head:this.#g??"",ts:this.#_}}}},8422:(e,t,n)=>{n.d(t,{B0:()=>u,
t3:()=>y,w7:()=>m});var i=n(32257),o=n(49598),a=n(38422),s=n(36762),r=n(42369),l=n(29241),d=n(29798),c=n(93156)
;const p=(0,c.at)(a.Pb.checkpoints),u=[{name:"checkpoint_states",check:function(e){const{files:t,ledger:n}=e,i=(0,
c.$B)(t.stretches,"checkpoints.json"),{data:o}=(0,d.IH)(e).opened,a=(0,d.Kv)(e);i.length!==n.stretches.length&&(0,
c.fJ)(p,`${n.stretches.length} stretches, as in ledger.jsonl`,String(i.length))
;for(const[t,{first_seq:s,before:r,after:l,frontier:u}]of i.entries()){const i=n.stretches[t];i?.first!==s&&(0,
c.fJ)(p,`[${t}].first_seq ${String(i?.first)}`,String(s)),null===a&&(null!==r||null!==l||0!==s||u.length>0)&&(0,
c.fJ)(p,"one stretch from seq 0 without checkpoints in an unsigned proof",`[${t}]`)
;for(const e of[r,l])null!==e&&e.origin!==o.origin&&(0,c.fJ)(p,`origin ${o.origin}`,e.origin);0===s&&null!==r&&(0,
c.fJ)(p,`[${t}].before null at seq 0`,"a checkpoint"),s>0&&null===r&&null!==l&&(0,
c.fJ)(p,`[${t}].before, a checkpoint of size ${s}`,"null"),null!==r&&h(r,n.states,s,s,`[${t}].before`),
null!==l&&h(l,n.states,s+1,i.end,`[${t}].after`),null!==l&&f(l,(0,d.IH)(e),s,`[${t}].after`)}
return`${i.length} stretches follow from their checkpoints`}},{name:"checkpoint_signatures",check:function(e){
const t=(0,c.$B)(e.files.stretches,"checkpoints.json"),n=(0,d.Kv)(e),{opened:a}=(0,d._B)(e)
;if(null===n)throw new c.wI("not_applicable","an unsigned proof has no checkpoints")
;const s=[n,...e.pins?.keys.map(({vkey:e})=>e)??[]];let r=0;const u=[],f=(e,t,n)=>{if(null!==e){r++;try{
!function({note:e},t,n){const i=t.find(t=>"invalid"===(0,o.W4)(e,t));void 0!==i&&(0,
c.fJ)(p,`${n}: a signature that ${i.text} made`,"another")}(e,s,t),n(e)}catch(e){if(!(e instanceof c.wI))throw e
;u.push(e)}}};for(const[r,{before:d,after:u}]of t.entries()){const t={before:`[${r}].before`,after:`[${r}].after`}
;f(d,t.before,n=>g(n,s,e.pins,(0,i.pe)(a.ts),t.before)),f(u,t.after,s=>{"valid"!==(0,o.W4)(s.note,n)&&(0,
c.fJ)(p,`${t.after} signed by ${n.text}`,"no such signature");const r=(0,i.pe)(e.ledger.states.get(s.size)?.ts??a.ts)
;(0,l.r6)(e.pins,n,r,t.after)})}const h=u.find(({status:e})=>"failed"===e)??u[0];if(void 0!==h)throw h
;return`${r} checkpoints are signed`}},{name:"in_ledger",check:function(e){const{accepted:t,files:n,pins:i}=e,o=(0,
d.Kv)(e),a=!0===i?.keys.some(({vkey:e,last:t})=>e.text===o?.text&&null!==t)
;if(null===o||null===t&&!a)throw new c.wI("not_applicable","no ledger was given to find the proof in")
;if(null===t)throw new c.wI("unverifiable",`the proof is signed by ${o.text}: ${l.wA}`);const r=(0,
c.$B)(n.stretches,"checkpoints.json").flatMap(({after:e})=>e??[]),p=r.find(e=>!(0,s.d1)(t,e));if(void 0!==p){
const e=`the checkpoint of size ${p.size} is of no accepted commit of the ledger that was given`
;throw new c.wI(a?"unverifiable":"missing",e)}
return`${r.length} checkpoints are of accepted commits of the ledger that was given`}},{name:"since",
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
;p!==e.root&&(0,c.fJ)(a,`root ${e.root} at size ${e.size}`,p);const u=d?.head??l?.head;u!==e.head&&(0,
c.fJ)(a,`head ${e.head} at size ${e.size}`,String(u));return`extends the ledger as seen at size ${e.size}`}}]
;function f(e,{foreign:t,segments:n},i,o){
const a=t.findLast(({seq:t})=>t>=i&&t<e.size),s=n.findLast(t=>t<e.size)??i,r=void 0!==a&&a.seq>=s?a.data.base:null,l=e.base===e.parent?null:e.base
;null===l&&null!==r&&(0,c.fJ)(p,`${o}: a base that is not its parent`,e.base),null!==l&&a?.data.base!==l&&(0,
c.fJ)(p,`${o}: base ${a?.data.base??e.parent}, as ledger.foreign has it`,l)}function h(e,t,n,i,o){
(e.size<n||e.size>i)&&(0,c.fJ)(p,`${o} of a size from ${n} to ${i}`,String(e.size));const a=t.get(e.size)
;a?.root!==e.root&&(0,c.fJ)(p,`${o}: root ${String(a?.root)}`,e.root),a.head!==e.head&&(0,
c.fJ)(p,`${o}: head ${a.head}`,e.head)}function g({note:e},t,n,i,a){const s=t.filter(t=>"valid"===(0,o.W4)(e,t))
;if(!0===n?.keys.some(({vkey:e,notBefore:t})=>s.some(({text:t})=>t===e.text)&&(t??-1/0)<=(i??1/0)))return;const[r]=s
;void 0!==r&&(0,l.r6)(n,r,i,a);const d=e.signatures.map(({name:e,keyHash:t})=>`${e}+${t}`).join(", ")
;throw new c.wI(null===n?"unpinned":"unverifiable",`${a} is signed by ${d}, which is not known`)}const m=[{
name:"run_result",check:e=>{const t=(0,d.IH)(e)
;if(null===t.closed)throw new c.wI("missing","no run.closed: the run was not finished")
;const{result:n}=t.closed.data,i=(0,r.Hl)(t);return(null===_(e)?i:[...i,"failed"]).includes(n)||(0,c.fJ)((0,
c.at)(a.Pb.ledger),`result ${i.join(" or ")}`,n),n}},{name:"landed",check:e=>{const t=(0,d.IH)(e),n=(0,d.Kv)(e)
;if("dry_run"===t.opened.mode)return"a dry run writes to no ledger"
;if(null===n)throw new c.wI("missing","unsigned: a prod run that could not sign or write");const i=_(e)
;if(null===i&&"authorized"===t.closed?.data.result&&(0,
c.fJ)((0,c.at)(a.Pb.checkpoints),"no checkpoint after an authorize job, which writes to no ledger","one"),
null!==i)throw new c.wI("missing",i);return"every line is under a signed checkpoint"}}];function _({files:e,ledger:t}){
if(!("value"in e.stretches))return null;for(const{first:n,end:i}of t.stretches){
const t=e.stretches.value.find(({first_seq:e})=>e===n)?.after
;if(null==t)return`no signed checkpoint after the lines from seq ${n}`
;if(t.size<i)return`lines from seq ${t.size} to ${i-1} are after the last landed checkpoint`}return null}
function y(e,t){const n=(0,c.at)("the checkpoint given with --since");if(e.origin!==t.origin&&(0,
c.fJ)(n,`origin ${String(t.origin)}`,e.origin),0!==e.size){if(null===t.seen||null===t.seen.root){
if(t.partial)throw new c.wI("missing",`the lines up to size ${e.size} are not here`);(0,
c.fJ)(n,`at least ${e.size} lines, as seen before`,`${t.last?.size??0}: the ledger was rewound`)}
t.seen.root!==e.root&&(0,c.fJ)(n,`root ${e.root} at size ${e.size}`,t.seen.root),t.seen.head!==e.head&&(0,
c.fJ)(n,`head ${e.head} at size ${e.size}`,t.seen.head)}}},99300:(e,t,n)=>{n.d(t,{Cg:()=>f,Ys:()=>g,cE:()=>m})
;var i=n(66131),o=n(62564),a=n(74296),s=n(68114),r=n(67898),l=n(38422),d=n(14182),c=n(89936),p=n(29798),u=n(93156)
;const f=[{name:"owners_files",check:function(e){const{trusted_keys_digest:t,approvers_digest:n}=(0,p.IH)(e).opened.data
;return h(e,l.Pb.trustedKeys,t,"run.opened"),h(e,l.Pb.approvers,n,"run.opened"),
"trusted-keys and approvers are those that the run went by"}},{name:"policy_digest",check:function(e){const t=(0,
p.IH)(e);if(g(t)){return(0,u.$B)(e.files.policy,l.Pb.policy).length>0&&(0,u.fJ)((0,
u.at)(l.Pb.policy),"an empty file, for the policy is withheld","text"),
"the policy is withheld: its digest alone is here"}
for(const{decided:n}of t.operations.values())h(e,l.Pb.policy,n.data.policy_digest,"policy.decided")
;return"the policy that decided"}},{name:"evidence",check:function(e){const{evidence:t}=(0,p.IH)(e)
;if(null===t)throw new u.wI("missing","no evidence.read: the run was broken off before it decided")
;return h(e,l.Pb.evidence,t.data.evidence_digest,"evidence.read"),`evidence ${t.data.evidence_digest}`}},{
name:"decisions_follow",check:function(e){const{files:t,kinds:n}=e,s=(0,p.IH)(e),d=(0,u.$B)(t.plan,l.Pb.plan),c=(0,
u.sb)(t.evidence)
;if(g(s))throw _(e,c,s),new u.wI("not_applicable","cannot be repeated here: the policy is withheld; ask somebody who may read it")
;const f=function(e,{kinds:t}){try{return(0,o.ON)(e,l.Pb.policy,t).value}catch(e){return(0,u.fJ)((0,
u.at)(l.Pb.policy),"a policy",(0,a.bD)(e))}}((0,u.$B)(t.policy,l.Pb.policy),e),{decisions:h}=(0,i.s8)(d,f,c,n)
;for(const[e,{operation_id:t}]of d.operations.entries()){const n=s.operations.get(t)?.decided;if(void 0===n)continue
;const i={policy_digest:n.data.policy_digest,...h[e]},{seq:o,prev:a,...d}={...n,data:i},c=(0,u.J7)((0,
r.ax)(d).data,n.data);if(null===c)continue;const p=(0,u.nx)({file:l.Pb.ledger,line:1,offset:0
},n,`data.${c.path}`),f=`the decision on ${t} (seq ${n.seq}) that plan, policy and evidence give: ${c.path}`;(0,
u.fJ)(p,`${f} ${(0,u.SP)(c.expected)}`,(0,u.SP)(c.found))}const m="value"in t.proof?t.proof.value:null,y={approvals:(0,
i.mh)(c),signed_approvals:(0,i.Wz)(d,f,c)};if(null!==m){
const{approvals:e,signed_approvals:t}=m.phase_2_fc_authorization,n=(0,u.J7)(y,{approvals:e,signed_approvals:t})
;if(null!==n){const e=`who approved as evidence.json and the policy have it: ${n.path} ${(0,u.SP)(n.expected)}`;(0,
u.fJ)((0,u.at)(l.Pb.proof),e,(0,u.SP)(n.found))}}
return _(e,c,s),`${h.length} decisions follow from plan, policy and evidence`}},{name:"signed_approvals",
check:function(e){
const{files:t,pins:n}=e,[i]=t.receipts.values(),o="value"in t.proof?t.proof.value.phase_2_fc_authorization:null,a=(o??(void 0===i?null:(0,
u.$B)(i,"a receipt").payload))?.signed_approvals??[],s=new Map(a.map(e=>[(0,
l.nx)(e.digest),e])),r=[...t.approvals.keys()].find(e=>!s.has(e));void 0!==r&&(0,u.fJ)((0,
u.at)(r),"an approval that counted","another")
;if(0===a.length)throw new u.wI("not_applicable","no signed approval counted");const{opened:d,plan:f}=(0,p.IH)(e),h={
opened:d,planDigest:f?.data.plan_digest??"",evidence:"value"in t.evidence?t.evidence.value:null,approvers:(0,
u.$B)(t.approvers,l.Pb.approvers)};for(const[n,i]of s){const o=(0,u.sb)(t.approvals.get(n)??(0,u.Ge)(n,(0,
p.dy)(e))),a=(0,c.H)(o.toString(),i,h)
;"fault"in a&&(0,u.fJ)((0,u.at)(n),`an approval by ${i.principal} that counts`,`one that ${a.fault}`)}return(0,
c.A)(n,[d.data.approvers_digest],a.length),a.map(({principal:e,key:t})=>`${e} signed with ${t}`).join(", ")}}]
;function h(e,t,n,i){const o=e.files.digests.get(t)??(0,u.Ge)(t,(0,p.dy)(e));o!==n&&(0,u.fJ)((0,
u.at)(t),`${n} as in ${i}`,o)}const g=({opened:e})=>!0===e.data.policy_source?.withheld
;function m({proof:e,plan:t,evidence:n,policy:a},s){const{run:r,phase_2_fc_authorization:d}=(0,u.sb)(e)
;if("prod"===r.mode||!("value"in a)||!("value"in n))return[];const c=(0,u.sb)(t)
;if(!0===r.policy_source?.withheld)return(0,i.F3)(c,d.decisions,null);const p=(0,
o.ON)(a.value,l.Pb.policy,s).value,{requests:f}=(0,i.s8)(c,p,n.value,s);return(0,i.F3)(c,d.decisions,{policy:p,
requests:f})}function _(e,t,{opened:n}){const{job:i,run:o}=t,{data:a,mode:r,run_attempt:c}=n,p={...t,attempt:o.attempt
},f=y.find(e=>null===p[e]);"prod"===r&&void 0!==f&&(0,u.fJ)((0,u.at)(l.Pb.evidence),`${f}, which prod asks for`,"null")
;const h="dry_run"===r&&!d.hG.includes(a.event),g={actor:h&&""===i.actor?"":a.actor,commit_sha:a.commit_sha,
environment:a.environment,...h?{}:{event:a.event,ref:a.ref,workflow_ref:a.workflow_ref},repository:a.repository,
repository_id:a.repository_id,run_attempt:c,triggering_actor:h&&""===i.triggering_actor?"":a.triggering_actor},m={...i,
run_attempt:o.run_attempt};for(const[e,t]of Object.entries(g)){const n=m[e];n!==t&&(0,u.fJ)((0,
u.at)(l.Pb.evidence),`${e} ${String(t)} as in run.opened`,(0,u.SP)(n))}
!function({files:e,ledger:t},{signed_approvals:n}){if(null===n)return;const{approvers:i}=(0,s.CR)((0,
u.$B)(e.approvers,l.Pb.approvers)),o={approvers:[...new Set(i.map(({principal:e})=>e))],run_id:t.claim?.opened.run_id
},a=(0,u.J7)(o,{approvers:n.approvers,run_id:n.run_id});if(null===a)return;(0,u.fJ)((0,
u.at)(l.Pb.evidence),`signed_approvals.${a.path} ${(0,u.SP)(a.expected)}`,(0,u.SP)(a.found))}(e,t)}
const y=["attempt","approvals","commit_author","default_branch","environment","ledger_rules","teams"]},8222:(e,t,n)=>{
n.d(t,{d:()=>d});var i=n(32257),o=n(38422),a=n(19523),s=n(29241),r=n(29798),l=n(93156);const d=[{name:"layout",
check:({files:{entries:e}})=>{const t=new Set;for(const{path:n,kind:i}of e)(0,o.SV)(n)||(0,l.fJ)((0,l.at)((0,
l.SP)(n)),"a file of the proof layout","another"),"file"!==i&&(0,l.fJ)((0,l.at)(n),"a regular file","a link or device"),
t.has(n)&&(0,l.fJ)((0,l.at)(n),"one file of this name","another"),t.add(n)
;const n=Object.values(o.Pb).find(e=>e!==o.Pb.manifest&&!o.UH.includes(e)&&!t.has(e));return void 0!==n&&(0,
l.Ge)(n,t.has(o.Pb.manifest)),`${e.length} files, all of the layout`}},{name:"proof_file",check:({files:e})=>((0,
l.sb)(e.proof),"CANONICAL_PROOF.json is canonical and closed")},{name:"plan_file",check:({files:e})=>((0,l.sb)(e.plan),
"plan.json is canonical and closed")},{name:"checkpoints_file",check:({files:e})=>`${(0,
l.sb)(e.stretches).length} stretches with signed checkpoints`},{name:"receipt_files",check:({files:e})=>{
for(const t of e.receipts.values())(0,l.sb)(t);return`${e.receipts.size} envelopes are canonical and closed`}},{
name:"manifest",check:({files:e,ledger:t})=>{
const{payload:n}=(0,l.sb)(e.manifest),i=new Set(e.entries.map(({path:e})=>e).filter(e=>e!==o.Pb.manifest)),a=[...i].find(e=>void 0===n.files[e])
;void 0!==a&&(0,l.fJ)((0,l.at)((0,l.SP)(a)),"a file that the manifest names","another")
;for(const[t,o]of Object.entries(n.files)){i.has(t)||(0,l.fJ)((0,l.at)(t),`${o} as in the manifest`,"no file")
;const n=e.unread.get(t);if(void 0!==n)throw n;const a=e.digests.get(t)
;if(void 0===a)throw new l.wI("skipped",`needs ${t}, which could not be read`);a!==o&&(0,l.fJ)((0,
l.at)(t),`${o} as in the manifest`,a)}const s=t.last?.head??null;return n.head!==s&&(0,l.fJ)((0,
l.at)(o.Pb.manifest),`head ${String(s)}, the last line's hash`,n.head),
`${i.size} files have the digests that the manifest gives`}},{name:"manifest_signature",check:function(e){
const{envelope:t,signed:n}=(0,l.$B)(e.files.manifest,"manifest.json"),d=(0,r._B)(e),c=(0,r.Kv)(e),[p,...u]=t.signatures
;if(null===c){if(void 0!==p&&(0,l.fJ)((0,l.at)(o.Pb.manifest),"no signature in an unsigned proof",p.keyid),
"dry_run"===d.opened.mode)throw new l.wI("unpinned","a dry run has no key: nothing is signed")
;throw new l.wI("missing","unsigned: a prod run that could not sign")}
if(void 0===p)throw new l.wI("missing","the manifest of a prod run is not signed");const f=`ed25519:${c.keyHash}`
;u.length>0&&(0,l.fJ)((0,l.at)(o.Pb.manifest),"one signature",String(t.signatures.length));p.keyid!==f&&(0,l.fJ)((0,
l.at)(o.Pb.manifest),`a signature of ${f}`,p.keyid);(0,a.pI)(c,n,Buffer.from(p.sig,"base64"))||(0,l.fJ)((0,
l.at)(o.Pb.manifest),`a signature that ${c.text} made`,"another");return(0,s.r6)(e.pins,c,(0,
i.pe)(e.ledger.last?.ts??""),"manifest.json"),`signed by ${c.text}`}},{name:"trusted_keys",check:function(e){const t=(0,
l.$B)(e.files.trustedKeys,"trusted-keys"),n=(0,r.Kv)(e),a=(0,r.IH)(e)
;if(null===n)throw new l.wI("not_applicable","an unsigned run is bound to no key");const d={keys:c(t),
from:o.Pb.trustedKeys},p=[a.before.ts];for(const{receipt:t}of a.operations.values()){
const n=e.files.receipts.get(t?.receipt_id??"");void 0!==n&&"value"in n&&p.push(n.value.payload.issued_at)}
for(const e of p){const t=(0,s.An)(d,n,(0,i.pe)(e))
;"pinned"!==t&&(0,l.fJ)((0,l.at)(o.Pb.trustedKeys),`${n.text} in force at ${e}`,t)}
return"the trusted keys that the run went by list its key"}}];function c(e){try{return(0,a.n0)(e)}catch(e){
if(e instanceof a.Us)return(0,l.fJ)((0,l.at)(o.Pb.trustedKeys,0,e.line),"a verifier key",e.message);throw e}}},
82882:(e,t,n)=>{n.d(t,{k:()=>c});var i=n(32257),o=n(36625),a=n(38422),s=n(29798),r=n(93156);function l(e,t,n,i){
return(0,r.fJ)((0,r.at)(a.Pb.plan,(0,r.b4)(e,t)),`${t} ${n}`,String(i))}function d(e,t){return n=>{const i=(0,
r.$B)(n.files.plan,"plan.json"),o=(0,s.IH)(n);for(const[t,a]of i.operations.entries()){
const s=o.operations.get(a.operation_id);if(void 0===s&&null===o.closed)continue
;const r=void 0===s?"decided on in ledger.jsonl":e(a,s,o,n.kinds)
;null!==r&&l(i,`operations[${t}]`,r,`${a.operation_id} otherwise`)}return t}}const c=[{name:"plan_digests",
check:({files:e})=>function(e){for(const[t,n]of e.operations.entries()){const i=(0,o.Q8)(n)
;i!==n.operation_digest&&l(e,`operations[${t}].operation_digest`,i,n.operation_digest)}const t=(0,o.Gb)(e)
;return t!==e.plan_digest&&l(e,"plan_digest",t,e.plan_digest),
`${e.operations.length} operations have the digests that the plan gives`}((0,r.$B)(e.plan,"plan.json"))},{
name:"plan_order",check:({files:e})=>function(e){const t=new Map;for(const[n,i]of e.operations.entries()){
const{operation_id:o}=i;t.has(o)&&l(e,`operations[${n}].operation_id`,"unique",o),t.set(o,i)}const n=new Set
;for(let t=-1;n.size!==t;){t=n.size;for(const{operation_id:t,depends_on:i}of e.operations)i.every(e=>n.has(e))&&n.add(t)
}const i=e.operations.findIndex(({operation_id:e})=>!n.has(e))
;return i>=0&&l(e,`operations[${i}].depends_on`,"other operations, without a cycle",e.operations[i]?.depends_on),
"ids are unique, dependencies lead somewhere"}((0,r.$B)(e.plan,"plan.json"))},{name:"plan_binding",check:function(e){
const t=(0,r.$B)(e.files.plan,"plan.json"),n=(0,s.IH)(e),{opened:o,plan:d}=n,c={blocked_by_mode:"dry_run"===o.mode,
commit_sha:o.data.commit_sha,mode:o.mode,ref:o.data.ref,repository:o.data.repository,repository_id:o.data.repository_id}
;for(const[e,n]of Object.entries(c)){const i=t[e];i!==n&&l(t,e,`${String(n)} as in run.opened`,i)}null===d&&(0,r.fJ)((0,
r.at)(a.Pb.ledger),"a plan.created line","none"),
d.data.plan_digest!==t.plan_digest&&l(t,"plan_digest",`${d.data.plan_digest} as in plan.created`,t.plan_digest)
;const p=e.files.digests.get(a.Pb.plan);return d.data.plan_file_digest!==p&&(0,r.fJ)((0,
r.at)(a.Pb.plan),`${d.data.plan_file_digest} as in plan.created`,String(p)),
d.data.operations!==t.operations.length&&l(t,"operations",`${d.data.operations} as in plan.created`,t.operations.length),
((0,i.pe)(t.created_at)??0)>((0,i.pe)(d.ts)??0)&&l(t,"created_at",`not after ${d.ts}`,t.created_at),
`plan ${t.plan_digest}`}},{name:"operation_binding",check:d((e,t,n,i)=>{
const{decided:a,receipt:s,intent:r,outcome:l,blocked:d}=t
;if(a.operation_kind!==e.operation_kind)return`of kind ${String(a.operation_kind)} as decided on`
;for(const t of[s,r,d])if(null!==t&&t.data.operation_digest!==e.operation_digest)return`with digest ${t.data.operation_digest} as in ${t.type} at seq ${t.seq}`
;const c=(0,o.XX)(e,i)
;if(null!==r&&r.data.natural_key!==c)return`with natural key ${r.data.natural_key} as in its intent`
;for(const t of[l,d])if(null!==t&&t.data.effect!==e.effect)return`with effect ${t.data.effect} as in ${t.type} at seq ${t.seq}`
;return null},"what was decided and done is what was planned")},{name:"effects",
check:d(({effect:e},{decided:t,receipt:n,outcome:i,gate:o},{opened:a,closed:s,counts:r,refusals:l})=>{
if("dry_run"===a.mode||null===a.data.vkey)return null;const d="receipt.minted"===n?.type;if("conflict"===e){
if((r.get("receipt.minted")??0)>0)return"without conflict while anything is minted"
;return null===n||l>0||n.data.violations.some(e=>"omitted"in e||"conflict"===e.code)?null:"refused for its conflict"}
if("none"===e){const e="permit"===t.data.decision
;if(d||null!==o||e&&null!==n)return"with something to do: it has a receipt or a gate";const a=s?.data.result??"failed"
;return["shipped","partial","unchanged",...e?["blocked","authorized"]:[]].includes(a)&&null===i?"recorded as unchanged":null
}return"operation.unchanged"===i?.type?"with effect none":null},"every operation fared as its planned effect allows")},{
name:"dependencies",check:d(({depends_on:e},{outcome:t},n)=>{if(null===t)return null
;const i=e.map(e=>n.operations.get(e)?.outcome??null),o=i.map(e=>"operation.unchanged"===e?.type||"operation.succeeded"===e?.type)
;if("operation.succeeded"===t.type){
return i.some(e=>"operation.succeeded"===e?.type&&e.seq>t.seq)||o.includes(!1)?"done after all that it depends on":null}
return"operation.skipped"!==t.type||"dependency_failed"!==t.data.code||o.includes(!1)?null:"skipped for another reason: what it depends on was done"
},"nothing was done before what it depends on")}]},61060:(e,t,n)=>{n.d(t,{U:()=>g,V:()=>f})
;var i=n(32257),o=n(67898),a=n(46260),s=n(96679),r=n(38422),l=n(81920),d=n(19523),c=n(29241),p=n(29798),u=n(93156)
;const f=[{name:"receipt_envelopes",check:function(e){const{digests:t,receipts:n}=e.files,i=g((0,p.IH)(e))
;for(const{line:n}of i){
const i=(0,r.WI)(n.receipt_id??""),o=n.data.envelope_digest,a=t.get(i),s=`${o} as at seq ${n.seq}`;void 0===a&&(0,
u.Ge)(i,(0,p.dy)(e),s,"no file"),a!==o&&(0,u.fJ)((0,u.at)(i),`${o} as at seq ${n.seq}`,a)}
const o=new Set(i.map(({line:e})=>e.receipt_id)),a=[...n.keys()].find(e=>!o.has(e));void 0!==a&&(0,u.fJ)((0,u.at)((0,
r.WI)(a)),"a receipt that the ledger records","another");return`${i.length} envelopes are those that the ledger records`
}},{name:"receipt_bindings",check:function(e){const{opened:t,plan:n,evidence:i}=(0,
p.IH)(e),a=h(e),s=a[0]?.opened.payload;for(const{id:e,path:r,line:l,operation:d,opened:c}of a){
const{payload:a}=c,p="dry_run"===t.mode,f={receipt_id:e,mode:t.mode,repository:t.data.repository,
repository_id:t.data.repository_id,environment:p?null:t.data.environment,run_id:t.run_id,run_attempt:t.run_attempt,
workflow_ref:t.data.workflow_ref,workflow_sha:t.data.workflow_sha,actor:t.data.actor,operation_id:d.id,
operation_kind:l.operation_kind,operation_digest:l.data.operation_digest,enforceable:l.data.enforceable,
plan_digest:n?.data.plan_digest,policy_digest:d.decided.data.policy_digest,evidence_digest:i?.data.evidence_digest,
api_url:s?.api_url,key_id:s?.key_id};for(const[e,t]of Object.entries(f)){const n=a[e];n!==t&&(0,u.fJ)((0,
u.at)(r),`${e} ${String(t)}`,String(n))}(0,o.ze)(a.violations,l.data.violations)||(0,u.fJ)((0,
u.at)(r),`the violations that seq ${l.seq} records`,"others")}
return`${a.length} receipts say what the run, the plan and the policy say`}},{name:"refusals",check:function(e){
const t=h(e);for(const{path:e,operation:n,opened:i}of t){const t=i.payload.violations.map(({code:e,rule:t})=>(0,a.dw)({
code:e,rule:t}));for(const i of n.decided.data.violations){if("omitted"in i)continue;const{code:n,rule:o}=i
;t.includes((0,a.dw)({code:n,rule:o}))||(0,u.fJ)((0,u.at)(e),`violation ${n} as in policy.decided`,"none")}}
return"every receipt of an operation that the policy refused says why"}},{name:"receipt_times",check:function(e){
const t=h(e);for(const{path:e,line:n,operation:i,opened:o}of t){const t=m(o.payload.issued_at),a=m(o.payload.expires_at)
;if(a-t>l.oe&&(0,u.fJ)((0,u.at)(e),"a lifetime of at most 24 hours",o.payload.expires_at),t>m(n.ts)+6e4&&(0,u.fJ)((0,
u.at)(e),`issued_at not after ${n.ts}`,o.payload.issued_at),null===i.intent)continue;const s=m(i.intent.ts);s>a&&(0,
u.fJ)((0,u.at)(e),`expires_at not before ${i.intent.ts}, when the operation began`,o.payload.expires_at),s-t>l.oe&&(0,
u.fJ)((0,u.at)(e),`issued_at within 24 hours of ${i.intent.ts}`,o.payload.issued_at)}
return`${t.length} receipts were in force when they were used`}},{name:"receipt_anchors",check:function(e){const t=h(e)
;for(const{path:n,line:i,opened:o}of t){const t=o.payload.ledger;if(null===t)continue;t.size>i.seq&&(0,u.fJ)((0,
u.at)(n),`a ledger size of at most ${i.seq}`,String(t.size))
;const a=0===t.size?s.mG:e.ledger.states.get(t.size)?.head??t.head;t.head!==a&&(0,u.fJ)((0,
u.at)(n),`ledger head ${a} at size ${t.size}`,t.head)}return`${t.length} receipts were minted on this ledger`}},{
name:"approvals",check:function(e){const t=h(e),n=e.files.proof,i=({approvals:e,signed_approvals:t})=>(0,a.dw)({
approvals:e,signed_approvals:t}),o="value"in n?n.value.phase_2_fc_authorization:t[0]?.opened.payload
;if(void 0===o)throw new u.wI("not_applicable","no receipt names approvals");const s=i(o)
;for(const{path:e,opened:n}of t){const t=i(n.payload);t!==s&&(0,u.fJ)((0,u.at)(e),s,t)}
return`${o.approvals.length} approvals, the same in each receipt`}},{name:"receipt_signatures",check:function(e){
const t=h(e),n=(0,p.Kv)(e);if(null===n){const e=t.find(({opened:e})=>e.envelope.signatures.length>0)
;throw void 0!==e&&(0,u.fJ)((0,u.at)(e.path),"no signature in a run without a key","one"),
new u.wI("not_applicable","a run without a key signs nothing")}let o=null;for(const{path:s,opened:r}of t){
const{envelope:t,payload:l,signed:p}=r,[f,h]=t.signatures,g=[`hmac-sha256:${String(l.key_id)}`,`ed25519:${n.keyHash}`],m=t.signatures.map(({keyid:e})=>e)
;(0,a.dw)(m)!==(0,a.dw)(g)&&(0,u.fJ)((0,u.at)(s),`signatures ${g.join(", ")}`,m.join(", ")),
32!==Buffer.from(f?.sig??"","base64").length&&(0,u.fJ)((0,u.at)(s),"an HMAC of 32 bytes","another length"),(0,
d.pI)(n,p,Buffer.from(h?.sig??"","base64"))||(0,u.fJ)((0,u.at)(s),`a signature that ${n.text} made`,"another");try{(0,
c.r6)(e.pins,n,(0,i.pe)(l.issued_at),s)}catch(e){if(!(e instanceof u.wI)||"failed"===e.status)throw e;o??=e}}
if(null!==o)throw o;return`${t.length} receipts are signed by ${n.text}`}},{name:"receipt_hmacs",check:function(e){
if(0===e.hmacKeys.length)throw new u.wI("not_applicable","no HMAC key was given; a public verifier has none")
;const t=h(e);if(null===(0,p.Kv)(e))throw new u.wI("not_applicable","a run without a key signs nothing")
;for(const{path:n,opened:i}of t){const{envelope:t,payload:o,signed:a}=i,s=e.hmacKeys.find(({keyId:e})=>e===o.key_id)
;if(void 0===s)throw new u.wI("unverifiable",`${n} was made with key ${String(o.key_id)}, which was not given`)
;const r=Buffer.from(t.signatures[0]?.sig??"","base64");(0,c.BN)(s.forRepository(o.repository_id),a,r)||(0,u.fJ)((0,
u.at)(n),`the HMAC of key ${s.keyId}`,"another")}return`${t.length} HMACs are right`}}];function h(e){return g((0,
p.IH)(e)).map(({line:t,operation:n})=>{const i=t.receipt_id??"",o=(0,r.WI)(i),a=e.files.receipts.get(i)
;if(void 0===a)throw new u.wI("skipped",`needs ${o}, which is not there`);return{id:i,path:o,line:t,operation:n,
opened:(0,u.$B)(a,o)}})}function g(e){return[...e.operations.values()].flatMap(e=>null===e.receipt?[]:[{line:e.receipt,
operation:e}]).sort((e,t)=>e.line.seq-t.line.seq)}const m=e=>(0,i.pe)(e)??Number.NaN},42369:(e,t,n)=>{n.d(t,{Hl:()=>g,
Hu:()=>l,Ip:()=>c,JH:()=>u,L2:()=>r,Vd:()=>f,WO:()=>p,fc:()=>o,mw:()=>d,o3:()=>h,pq:()=>s,qK:()=>a});var i=n(96679)
;function o(e){return{id:e.claim,opened:e,operations:new Map,counts:new Map,reconciled:[],plan:null,evidence:null,
foreign:[],segments:[e.seq],stage:"opened",before:e,batch:0,unsettled:0,refusals:0,closed:null}}function a(e,t){
const{before:n,operations:i,stage:o}=t;if("ledger.foreign"===n.type)return!1
;if("ledger.foreign"===e.type)return"run.opened"!==n.type
;const a=e=>null!==(i.get(e??"")?.intent??null),s="gate.passed"===e.type||"gate.rejected"===e.type&&!a(e.operation_id)
;return"operation.intent"===n.type?!s:"gate.rejected"!==n.type||a(n.operation_id)?"outcomes"===o&&(e.type.startsWith("receipt.")||s):!e.type.startsWith("gate.")&&"operation.intent"!==e.type
}function s(e,...t){return t.reduce((t,n)=>t+(e.counts.get(n)??0),0)}function r(e){
return"operation.unchanged"===e.type||c.includes(e.type)}function l(e,t,n){return{name:e,types:t,check:n}}
const d=(e,t,n)=>({path:e,expected:t,found:n
}),c=["operation.succeeded","operation.failed","operation.skipped","operation.in_doubt"],p=["receipt.minted","receipt.refused"],u=["gate.passed","gate.rejected"],f=i.de.filter(e=>"run.opened"!==e),h=[...p,...u,"operation.intent",...c,"operation.unchanged","operation.blocked"]
;function g(e){if("dry_run"===e.opened.mode)return["planned"];if(null===e.opened.data.vkey)return["blocked"]
;const t=e.plan?.data.operations??0,n=s(e,"operation.succeeded"),i=s(e,"operation.unchanged")
;if(s(e,"operation.intent")>0)return n+i===t?["shipped"]:n>0?["partial"]:["failed"]
;return s(e,"receipt.refused","gate.rejected")+e.refusals>0?["blocked"]:t>0&&i===t?["unchanged","authorized"]:s(e,"receipt.minted")>0?["authorized","failed"]:0===t?["unchanged","blocked"]:["blocked","failed"]
}},29798:(e,t,n)=>{n.d(t,{IH:()=>P,KU:()=>z,Kv:()=>x,_B:()=>J,dy:()=>$,kZ:()=>v})
;var i=n(77598),o=n(55543),a=n(31615),s=n(46260),r=n(96679),l=n(83544),d=n(49598),c=n(36625),p=n(38422),u=n(81920),f=n(77198),h=n(94172),g=n(29241),m=n(51483),_=n(93842),y=n(6848),w=n(93156)
;async function v(e,t,n=f.G){
const i=new Map,r=new Map,l=new Set(t.filter(({kind:e})=>"file"===e).map(({path:e})=>e)),h=(t,n,a)=>(0,
w.CD)(t,async()=>{l.has(t)||(0,w.Ge)(t,l.has(p.Pb.manifest));const s=await(0,y.oD)(e,t,n);return i.set(t,(0,o.ol)(s)),
a(s)}),g=(e,t,n)=>{const i=(0,s.OW)(t,y.b1.nesting),o=n(i);if(null===o)return i;const a=(0,w.at)(e,(0,w.b4)(i,o.path))
;return(0,w.fJ)(a,`${o.path}: ${o.expected}`,(0,w.SP)((0,w.Up)(i,o.path)))
},_=(e,t)=>h(e,y.b1.fileBytes,n=>g(e,n,t)),v=new Map;for(const e of l){const t=(0,p.R6)(e)
;null!==t&&v.set(t,await h(e,y.b1.receiptBytes,e=>(0,a.hk)(e,a.ui,u.m8)))}const $=new Map
;for(const e of[...l].filter(e=>p.Ax.test(e)))$.set(e,await h(e,y.b1.noteBytes,e=>e))
;const J=[...l].filter(e=>b.includes(e));for(const t of J){const n=await(0,w.CD)(t,()=>k(e,t))
;"value"in n?i.set(t,n.value):r.set(t,n.finding)}const P=await _(p.Pb.checkpoints,p.rN);return{entries:t,digests:i,
unread:r,receipts:v,approvals:$,approvers:await h(p.Pb.approvers,y.b1.textFileBytes,e=>e),
proof:await _(p.Pb.proof,p.CZ),plan:await h(p.Pb.plan,y.b1.fileBytes,async e=>(await(0,c.My)(n,e),g(p.Pb.plan,e,(0,
c.xH)(n)))),evidence:await _(p.Pb.evidence,m.l),predicate:l.has(p.Pb.predicate)?await _(p.Pb.predicate,p.vA):null,
subjects:l.has(p.Pb.subjects)?await h(p.Pb.subjects,y.b1.fileBytes,e=>e):null,
policy:await h(p.Pb.policy,y.b1.textFileBytes,e=>e),stretches:"value"in P?await(0,
w.CD)(p.Pb.checkpoints,()=>function(e){return e.map((e,t)=>{const n=n=>{const i=e[n];if(null===i)return null;const o=(0,
d.S7)(i);return null===o&&(0,w.fJ)((0,w.at)(p.Pb.checkpoints),`a signed checkpoint in [${t}].${n}`,"other text"),o}
;return{...e,before:n("before"),after:n("after")}})}(P.value)):P,
trustedKeys:await h(p.Pb.trustedKeys,y.b1.textFileBytes,e=>e.toString()),
manifest:l.has(p.Pb.manifest)?await h(p.Pb.manifest,y.b1.fileBytes,e=>(0,a.hk)(e,a.b3,p.vb)):{
finding:new w.wI("missing",`${p.Pb.manifest} is not there: the run did not finish its proof`)}}}
const b=[p.Pb.report,p.Pb.summary];async function k(e,t){const n=(0,i.createHash)("sha256");let o=0
;for await(const i of e.stream(t))o+=i.length,
o>y.b1.hashedBytes&&(0,w.fJ)((0,w.at)(t),`at most ${y.b1.hashedBytes} bytes`,"more"),n.update(i)
;return`sha256:${n.digest("hex")}`}function $({files:e}){return e.entries.some(({path:e})=>e===p.Pb.manifest)}
function J({ledger:e}){if(null===e.claim)throw new w.wI("skipped","needs ledger.jsonl, which could not be read")
;return e.claim}function P(e){
if(null!==e.ledger.finding)throw new w.wI("skipped","needs ledger.jsonl, which has a defect");return J(e)}function x(e){
return(0,g.TN)(J(e).opened.data.vkey)}async function z(e,t,n,o,a=f.G){const s=[],d=new _.e({rules:n,kinds:a,whole:!1,
keep:!0,landed:!1}),c=new Set,u=new h.sW({file:p.Pb.ledger,startAt:({seq:e})=>function({stretches:e},t){
if(!("value"in e))return{frontier:null,head:null};const n=e.value.find(({first_seq:e})=>e===t);if(void 0===n)return null
;const i=n.before?.head??(0===t?r.mG:null);return{frontier:l.CE.restore(t,n.frontier),head:i}}(t,e),marks:I(t,o),
onLine:(e,t)=>{const n=c.add(e.claim).values().next().value;c.size>1&&(0,w.fJ)((0,
w.nx)(t.place,e,"claim"),`one claim (${String(n)})`,(0,w.SP)(e.claim),"one_claim"),function(e,{seq:t}){const n=e.at(-1)
;n?.end===t?n.end++:e.push({first:t,end:t+1})}(s,e),d.take(e,t)}
}),g=(0,i.createHash)("sha256"),m=async function*(e,{entries:t},n){const i=p.Pb.ledger;t.some(e=>e.path===i)||(0,
w.fJ)((0,w.at)(i),"a file","nothing","ledger_encoding");for await(const t of e.stream(i))n.update(t),yield t
}(e,t,g),y=await u.feed([{path:p.Pb.ledger,pieces:m}])
;return null===y&&t.digests.set(p.Pb.ledger,`sha256:${g.digest("hex")}`),{finding:y,
claim:d.claims.values().next().value??null,stretches:s,entries:u.entries,states:u.marked,last:u.state}}
function I({stretches:e,receipts:t},n){const i=new Set(null===n?[]:[n])
;if("value"in e)for(const{before:t,after:n}of e.value)for(const e of[t,n])null!==e&&i.add(e.size)
;for(const e of t.values())"value"in e&&null!==e.value.payload.ledger&&i.add(e.value.payload.ledger.size);return i}},
93842:(e,t,n)=>{n.d(t,{e:()=>Replay,v:()=>f});var i=n(96679),o=n(77198),a=n(42369);class IdSet{#b=new Uint32Array(4096)
;#k=0;#$=new Uint32Array(4);get size(){return this.#k}add(e){4*(this.#k+1)>.5*this.#b.length&&this.#J();const t=this.#$
;for(let n=0;n<4;n++)t[n]=s(e,8*n);0===t[0]&&0===t[1]&&0===t[2]&&0===t[3]&&(t[3]=1);const n=l(this.#b,t,0)
;return n&&this.#k++,n}#J(){const e=new Uint32Array(2*this.#b.length)
;for(let t=0;t<this.#b.length;t+=4)r(this.#b,t)||l(e,this.#b,t);this.#b=e}}function s(e,t){let n=0
;for(let i=t;i<t+8;i++){const t=e.charCodeAt(i);n=n<<4|(t<58?t-48:t-87)}return n}function r(e,t){
return 0===e[t]&&0===e[t+1]&&0===e[t+2]&&0===e[t+3]}function l(e,t,n){const i=e.length/4-1;for(let o=t[n]&i;;o=o+1&i){
const i=4*o;if(r(e,i)){for(let o=0;o<4;o++)e[i+o]=t[n+o];return!0}let a=!0;for(let o=0;o<4;o++)e[i+o]!==t[n+o]&&(a=!1)
;if(a)return!1}}var d=n(6848),c=n(93156);class Replay{#c;#P;#x;#z=new Map;#I=new IdSet;#S=new IdSet;#j=new Map;#H=0
;#q=null;constructor(e){this.#c=e,this.#P=new Set((e.kinds??o.G).map(({kind:e})=>e)),
this.#x=new Map(i.de.map(t=>[t,e.rules.filter(({types:e})=>e.includes(t))]))}get claims(){return this.#z}get open(){
return this.#j}take(e,t){void 0===e.operation_kind||this.#P.has(e.operation_kind)||this.#B(e,t)
;const n="run.opened"===e.type?this.#O(e,t):this.#A(e,t),i=void 0===e.operation_id?void 0:n.operations.get(e.operation_id),o={
claim:n,operation:i,replay:this};for(const n of this.#x.get(e.type)??[]){const i=n.check(e,o);null!==i&&(0,c.fJ)((0,
c.nx)(t.place,e,i.path),i.expected,(0,c.SP)(i.found),n.name)}"run.opened"!==e.type&&(0,
a.qK)(e,n)&&n.segments.push(e.seq),this.#K(e,n,i,t)}#B(e,{place:t}){
const n=[...this.#P].map(e=>JSON.stringify(e)).join(" or ")
;return(0,c.fJ)((0,c.nx)(t,e,"operation_kind"),`operation_kind: ${n}`,(0,c.SP)(e.operation_kind),"ledger_schema")}
isNewReceipt(e){return this.#S.add(e.slice(5))}get whole(){return this.#c.whole}get landed(){return this.#c.landed}
#O(e,t){this.#I.add(e.claim)||(0,c.fJ)((0,c.nx)(t.place,e,"claim"),"a claim that begins once",(0,
c.SP)(e.claim),"run_identity"),this.#C(1,t);const n=(0,a.fc)(e);return this.#z.set(e.claim,n),n}#A(e,t){
const n=e.claim===this.#q?.id?this.#q:this.#z.get(e.claim);return void 0===n&&(0,c.fJ)((0,
c.nx)(t.place,e,"claim"),"a claim that run.opened began and nothing closed",(0,c.SP)(e.claim),"run_identity"),this.#q=n,
n}#K(e,t,n,i){switch(t.counts.set(e.type,(t.counts.get(e.type)??0)+1),e.type){case"run.opened":break
;case"ledger.foreign":t.foreign.push(e);break;case"evidence.read":t.evidence=e;break;case"plan.created":t.plan=e,
t.stage="planned";break;case"policy.decided":this.#C(1,i),t.operations.set(e.operation_id??"",function(e){const t={
receipt:null,gate:null,intent:null,outcome:null,blocked:null};return{id:e.operation_id??"",decided:e,...t}}(e)),
e.data.violations.length>0&&t.refusals++;break;case"receipt.minted":case"receipt.refused":
t.batch="receipts"===t.stage?t.batch+1:1,t.stage="receipts",void 0!==n&&(n.receipt=e);break;case"gate.passed":
case"gate.rejected":null===(n?.intent??null)&&(t.stage="gates"),void 0!==n&&(n.gate=e);break;case"operation.intent":
t.unsettled++,void 0!==n&&(n.intent=e),this.#j.set(e.receipt_id??"",{claim:t,line:e,inDoubt:!1});break
;case"operation.blocked":t.stage="outcomes",void 0!==n&&(n.blocked=e);break;case"operation.reconciled":
t.reconciled.push(e),this.#M(e.data.receipt_id);break;case"run.closed":t.stage="closed",t.closed=e,this.#N(t);break
;case"operation.succeeded":case"operation.failed":case"operation.skipped":case"operation.in_doubt":
case"operation.unchanged":
t.stage="outcomes",void 0!==n&&(n.outcome=e),void 0!==e.receipt_id&&this.#W(e.receipt_id,e.type,t)}t.before=e}#W(e,t,n){
n.unsettled--;const i=this.#j.get(e);this.#j.delete(e),void 0!==i&&"operation.in_doubt"===t&&this.#j.set(e,{claim:null,
line:i.line,inDoubt:!0})}#M(e){const t=this.#j.get(e);void 0!==t&&(this.#j.delete(e),
null!==t.claim&&(t.claim.unsettled--,0===t.claim.unsettled&&this.#N(t.claim)))}#N(e){const{keep:t}=this.#c
;!0!==t&&t!==e.opened.run_id&&(this.#z.delete(e.id)&&(this.#H-=1+e.operations.size),this.#q===e&&(this.#q=null))}
#C(e,t){
this.#H+=e,this.#H>d.b1.unsettled&&(0,c.fJ)(t.place,`at most ${d.b1.unsettled} runs and operations that are not closed`,"more","limits")
}}const p=["ledger_encoding","ledger_canonical","ledger_schema","ledger_sequence","ledger_chain"],u={
ledger_encoding:"UTF-8 lines of at most 64 KiB, each with its newline",
ledger_canonical:"one text for each value (RFC 8785)",ledger_schema:"known types and closed data",
ledger_sequence:"no line is missing, doubled or moved",ledger_chain:"each line holds the hash of the one before",
one_claim:"all lines are of one claim"};function f(e,t=[]){const n=[...p,...t,...new Set(e.map(({name:e})=>e)),"limits"]
;return n.map(e=>({name:e,check:({ledger:{finding:t}})=>{if(null===t)return u[e]??"holds for every line"
;if((null!==t.check&&n.includes(t.check)?t.check:n[0])===e)throw t
;throw new c.wI("skipped","the ledger was read up to its first defect only")}}))}},51370:(e,t,n)=>{n.d(t,{D:()=>b})
;var i=n(46260),o=n(14182),a=n(42369),s=n(29241)
;const r=new Map([["operation.reconciled",["opened"]],["ledger.foreign",["opened","gates","outcomes"]],["plan.created",["opened"]],["evidence.read",["planned"]],["policy.decided",["planned"]],["receipt.minted",["planned","receipts","gates","outcomes"]],["receipt.refused",["planned","receipts","gates","outcomes"]],["gate.passed",["receipts","gates"]],["gate.rejected",["planned","receipts","gates","outcomes"]],["operation.intent",["gates"]],["operation.blocked",["receipts","outcomes"]],["operation.unchanged",["planned","receipts","gates","outcomes"]],["operation.succeeded",["gates","outcomes"]],["operation.failed",["gates","outcomes"]],["operation.skipped",["gates","outcomes"]],["operation.in_doubt",["gates","outcomes"]]]),l=["run.opened","plan.created","evidence.read","policy.decided","run.closed"],d=["run.opened","operation.intent","gate.rejected"],c=[...l,"receipt.refused","operation.blocked"],p=[(0,
a.Hu)("run_identity",["run.opened"],({data:e})=>{const t=`/repositories/${e.repository_id}/marketops`
;return e.origin.endsWith(t)?null===e.vkey||(0,s.TN)(e.vkey)?.origin===e.origin?null:(0,
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
}),(0,a.Hu)("unsigned_run",a.Vd,(e,{claim:t})=>"dry_run"===t.opened.mode||null!==t.opened.data.vkey||l.includes(e.type)?null:(0,
a.mw)("type","nothing but plan, evidence, decisions and run.closed in a run without a key",e.type)),(0,
a.Hu)("line_order",a.Vd,(e,{claim:t})=>{if("closed"===t.stage)return(0,a.mw)("type","nothing after run.closed",e.type)
;const n=r.get(e.type);return void 0===n||n.includes(t.stage)?function(e,t){
if("run.closed"===e&&null===t.plan&&0===t.reconciled.length)return(0,a.mw)("type","plan.created before run.closed",e)
;const n=e.startsWith("receipt.")&&("gates"===t.stage||"outcomes"===t.stage);return n&&t.unsettled>0?(0,
a.mw)("type","an outcome for each intent before the next batch",e):null}(e.type,t):(0,
a.mw)("type",`no ${e.type} here (after ${t.before.type})`,e.type)
}),(0,a.Hu)("foreign_lines",["ledger.foreign"],(e,{claim:{before:t}})=>{if(e.data.base===e.data.head)return(0,
a.mw)("data.head","another commit than base",e.data.head);return d.includes(t.type)||(0,a.L2)(t)?null:(0,
a.mw)("type",`no ${e.type} within a commit (after ${t.type})`,e.type)
}),(0,a.Hu)("foreign_lines",a.Vd,(e,{claim:t,operation:n})=>{if("ledger.foreign"!==t.before.type)return null
;const i=e.type.startsWith("receipt.")||"gate.rejected"===e.type&&null===n?.intent
;return("outcomes"===t.stage?i:"gate.passed"!==e.type)?null:(0,a.mw)("type","ledger.foreign first in its commit",e.type)
}),(0,a.Hu)("decisions",["evidence.read"],(e,{claim:{evidence:t,operations:n}})=>null===t&&0===n.size?null:(0,
a.mw)("type","one evidence.read, before decisions",e.type))];const u=Object.values(o.FD).flat(),f=[(0,
a.Hu)("decisions",["policy.decided"],(e,{claim:t,operation:n})=>{const{plan:i,evidence:o,operations:s}=t
;if(null===o)return(0,a.mw)("type","evidence.read before decisions",e.type);if(void 0!==n)return(0,
a.mw)("operation_id","one decision an operation",e.operation_id);if(s.size>=(i?.data.operations??0))return(0,
a.mw)("type",`decisions on ${i?.data.operations??0} operations`,"one more")
;const r=s.values().next().value?.decided.data.policy_digest??e.data.policy_digest;return e.data.policy_digest!==r?(0,
a.mw)("data.policy_digest",r,e.data.policy_digest):function({data:e}){if("permit"!==e.decision)return null
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
;const{receipt:i,gate:o,intent:s,outcome:r}=t;if("receipt.refused"===i?.type)return(0,
a.mw)("type","no gate for an advisory receipt",e.type);if("gate.passed"===e.type){if(null===i)return(0,
a.mw)("type","a minted receipt before its gate",e.type)
;if(null!==o)return(0,a.mw)("type","one passed gate an operation",e.type)}else{if(null!==r||null!==o&&null===s)return(0,
a.mw)("type","no further gate for this operation",e.type);if(null===s&&"outcomes"===n.stage&&n.unsettled>0)return(0,
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
const{receipt_id:o,run_id:s,run_attempt:r}=e.data;if(t.reconciled.some(({data:e})=>e.receipt_id===o))return(0,
a.mw)("data.receipt_id","one reconciliation a receipt",o)
;if("done"!==e.data.observed&&null!==e.data.state_digest)return(0,
a.mw)("data.state_digest","null unless done",e.data.state_digest);const l=n.open.get(o)?.line
;if(void 0===l&&!n.whole)return null
;if(void 0===l||l.claim===t.id)return(0,a.mw)("data.receipt_id","an intent of an earlier run without an outcome",o)
;const d=(e,t,n)=>(0,i.dw)([e.operation_id??null,e.operation_kind??null,t,n]),c=d(l,l.run_id,l.run_attempt),p=d(e,s,r)
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
89936:(e,t,n)=>{n.d(t,{A:()=>d,H:()=>l});var i=n(32257),o=n(55543),a=n(76469),s=n(68114),r=n(93156)
;function l(e,{digest:t,key:n,principal:r},{opened:l,planDigest:d,evidence:c,approvers:p}){
const u=c?.signed_approvals??null,f=null!==u&&"value"in u.created_at?u.created_at.value:l.ts,[h,...g]=(0,a.C1)(e);if((0,
o.ol)(e)!==t||h?.text!==e||g.length>0)return{fault:"is no approval text"};const m=(0,a.bA)(h,{origin:l.data.origin,
environment:l.data.environment??"",planDigest:d,createdAt:(0,i.pe)(f)??Number.NaN,now:(0,
i.pe)(c?.now??l.ts)??Number.NaN,approvers:(0,s.CR)(p).approvers});if("string"==typeof m)return{fault:m}
;if(m.key!==n||m.principal!==r)return{fault:`is by ${m.principal} with ${m.key}`}
;const _=u?.counted.find(e=>e.digest===t);return null===u||_?.not_after===m.not_after&&_.verified===m.verified?{name:(0,
a.Td)(n,h.message)}:{fault:"is not as evidence.json tells it"}}function d(e,t,n){if(void 0===e?.approvers){
const e="give one with --approvers FILE or --repository OWNER/NAME"
;throw new r.wI("unpinned",`${n} signed approvals, but no list of approvers was given from outside: ${e}`)}
for(const n of t)if(!e.approvers.has(n))throw new r.wI("unverifiable",`approvals counted under the list ${n}, which is none of those given`)
}},23427:(e,t,n)=>{n.d(t,{w6:()=>x,Gr:()=>P})
;var i=n(77198),o=n(75917),a=n(8422),s=n(96679),r=n(38422),l=n(61060),d=n(67898),c=n(29798),p=n(93156);const u={
run:(e,{opened:t,closed:n,id:i})=>({action_version:t.data.action_version,actor:t.data.actor,claim:i,
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
evidence_digest:n.digests.get(r.Pb.evidence)??"",policy_digest:g(t,n),signed_approvals:e.signed_approvals,receipts:(0,
l.U)(t).map(({line:e,operation:t})=>{const i=e.receipt_id??"",o=n.receipts.get(i)
;if(void 0===o)throw new p.wI("skipped",`needs the envelope of ${i}`);return{enforceable:e.data.enforceable,
envelope_digest:e.data.envelope_digest,operation_id:t.id,receipt:(0,p.$B)(o,`the envelope of ${i}`).payload,receipt_id:i
}})}),phase_3_github_execution:(e,t,{files:n})=>({blocked_by_mode:"dry_run"===t.opened.mode,operations:(0,
p.$B)(n.plan,r.Pb.plan).operations.map(({operation_id:i})=>{const o=e.operations.find(({operation_id:e})=>e===i)
;return function(e,t,n,i){const{receipt:o=null,gate:a=null,outcome:r=null,blocked:l=null}=t??{},c={
checks:a?.data.checks??null,operation_id:e,receipt_id:o?.receipt_id??(null===n?.receipt_id?null:a?.receipt_id??null)}
;if(null!==r){const{code:e,github:t,message:i}=r.data;return{...c,code:e,github:_(t,n),message:void 0!==n&&(0,
d.xZ)(n.message,i)?n.message:i,outcome:r.type.slice(10),status:(0,s.c2)(r.type)??"rejected"}}const p={...c,github:null,
message:null,status:"rejected"};return null!==l?{...p,code:l.data.code,outcome:"blocked"}:{...p,
code:y(t,i)??n?.code??null,outcome:null}}(i,t.operations.get(i),o,n)})}),
phase_4_proof_ledger:(e,t,{ledger:{last:n,entries:i}})=>{
if(null===n||null===n.root)throw new p.wI("skipped","needs checkpoints.json, which could not be read");return{
bindings:(0,l.U)(t).map(({line:e,operation:{id:t,intent:n,outcome:i}})=>({intent_seq:n?.seq??null,operation_id:t,
outcome:i?.type.slice(10)??null,outcome_seq:i?.seq??null,receipt_id:e.receipt_id??""})),entries:i,head:n.head,
origin:t.opened.data.origin,root:n.root,size:n.size}}
},f=[h("run_claims","run"),h("phase_1_claims","phase_1_dry_run_plan"),h("phase_2_claims","phase_2_fc_authorization"),h("phase_3_claims","phase_3_github_execution"),h("phase_4_claims","phase_4_proof_ledger"),{
name:"predicate",check:function({files:e}){
if(null===e.predicate&&null===e.subjects)throw new p.wI("not_applicable","the proof states no predicate for attestations")
;const t=(0,p.$B)(e.proof,r.Pb.proof),n=(0,o.Z6)((0,o.SS)((0,p.$B)(e.plan,r.Pb.plan),t))
;null!==e.predicate&&null!==e.subjects&&""!==n||(0,
p.fJ)((0,p.at)(r.Pb.predicate),`${r.Pb.predicate} and ${r.Pb.subjects} where an asset shipped`,"others");const i=(0,
p.sb)(e.predicate),a=(0,p.J7)((0,o.Lu)(t),i);if(null!==a){const e=(0,p.at)(r.Pb.predicate,(0,p.b4)(i,a.path));(0,
p.fJ)(e,`${a.path} ${(0,p.SP)(a.expected)}`,(0,p.SP)(a.found))}(0,p.sb)(e.subjects).toString()!==n&&(0,p.fJ)((0,
p.at)(r.Pb.subjects),"the assets that shipped","others")
;return"predicate.json and subjects.sha256 say what the proof says"}}];function h(e,t){return{name:e,check:e=>{
const n=(0,p.$B)(e.files.proof,r.Pb.proof),i=(0,p.J7)(function(e,t,n){return u[e](t[e],(0,c.IH)(n),n)}(t,n,e),n[t])
;if(null===i)return`${t} (${r.rb}) is what ledger, plan and receipts say`;const o=`${t}.${i.path}`,a=(0,
p.at)(r.Pb.proof,(0,p.b4)(n,o));return(0,p.fJ)(a,`${o} ${(0,p.SP)(i.expected)}`,(0,p.SP)(i.found))}}}
function g({operations:e},{digests:t}){const[n]=e.values();return n?.decided.data.policy_digest??t.get(r.Pb.policy)??""}
function m({id:e,decided:t},n){const{decision:i,violations:o}=t.data;return{decision:i,operation_id:e,
violations:void 0!==n&&(0,d.ze)(n.violations,o)?n.violations:o}}function _(e,t){const n=t?.github??null
;return null!==e&&null!==n&&(0,d.xZ)(n.url,e.url)?{...e,url:n.url}:e}function y(e,t){
const n=t.receipts.get(e?.receipt?.receipt_id??""),i=void 0!==n&&"value"in n?n.value.payload.violations[0]:void 0
;return i?.code??e?.gate?.data.checks.find(({code:e})=>null!==e)?.code??null}
var w=n(99300),v=n(8222),b=n(82882),k=n(93842),$=n(51370),J=n(6848);async function P(e,t){return(await x(e,t)).report}
async function x(e,t){const{pins:n,hmacKeys:s=[],since:r=null,kinds:d=i.G,rules:u=$.D,accepted:h=null,leaveOut:g=[]}=t
;let m;try{
if(m=await e.list(),m.length>J.b1.files)throw new p.wI("failed",`expected at most ${J.b1.files} files, found ${m.length}`)
}catch(e){if(!(e instanceof p.wI))throw e;const t=[{name:"layout",status:"failed",detail:e.message}];return{report:(0,
p.EI)(t),files:null}}const _=await(0,c.kZ)(e,m,d),y=await(0,c.KU)(e,_,u,r?.size??null,d),P=(t.checks??function(e=$.D){
return[...v.d,...(0,k.v)(e,["one_claim"]),...a.B0,...b.k,...w.Cg,...l.V,...f,...a.w7]
}(u)).filter(({name:e})=>!g.includes(e)),x=(0,p.GG)(P,{files:_,ledger:y,pins:n,hmacKeys:s,since:r,accepted:h,kinds:d
}),{plan:I,proof:S}=_,j="value"in I&&"value"in S?(0,o.SS)(I.value,S.value):[],H={...(0,p.EI)(x,y.entries,y.last),
published:j};return{report:null===y.claim?H:{...H,about:z(y.claim)},files:_}}
function z({opened:{run_id:e,data:t},plan:n}){const{repository:i,commit_sha:o}=t;return{repository:i,runId:e,
commitSha:o,planDigest:n?.data.plan_digest??null}}}};
