export const id=6247;export const ids=[6247];export const modules={66131:(e,t,n)=>{n.d(t,{$T:()=>g,F3:()=>l,Wz:()=>d,
mh:()=>c,s8:()=>a,sI:()=>f});var r=n(32257),o=n(36625),i=n(62564),s=n(69082);function a(e,t,n,s){
const a="dry_run"===e.mode,l=e=>a&&""===e?null:e,p=new i.S1(t,f(e,n)),c=e.operations.map(e=>{
const i=n.targets.find(({operation_id:t})=>t===e.operation_id);return{operation:e,kinds:s,run:{
repository:n.job.repository,repository_id:n.job.repository_id,ref:l(n.job.ref),event:l(n.job.event),
actor:l(n.job.actor),triggering_actor:l(n.job.triggering_actor),workflow_ref:l(n.job.workflow_ref),
environment:n.job.environment??t.environment},target:{on_default_branch:i?.on_default_branch??null,moves_tag:(0,
o.I)(e,s).facts.moves_tag?.(e)??null},now:(0,r.pe)(n.now)??Number.NaN,preview:a}});return{
decisions:c.map(e=>p.decide(e)),validator:p,requests:c}}function l({operations:e},t,n){return e.map((e,r)=>{
const{operation_id:o}=e,a=[...t[r]?.violations??[],...(0,s.S)(e)];if(a.length>0)return{operation_id:o,
standing:"refused",needs:[],reasons:a};const l=null===n?p:(0,i.hN)(n.policy,n.requests[r]);return{operation_id:o,
standing:0===l.length?"permitted":"needs",needs:l,reasons:a}})}const p=[{what:"policy",
text:"what the policy asks of the run, which is withheld"}];function c({approvals:e}){
return null!==e&&"value"in e?e.value.flatMap(u):[]}function d(e,t,n){const{counted:r}=(0,i.Cd)(t,f(e,n).approvals)
;return r.map(({digest:e,key:t,principal:n})=>({digest:e,key:t,principal:n}))}
function u({environments:e,state:t,user:n,comment:r}){if("approved"!==t&&"rejected"!==t&&"pending"!==t)return[]
;if(null===n)return[];const{id:o,login:i}=n;return e.map(({name:e})=>({environment:e,user:i,user_id:o,state:t,
comment:r.toWellFormed()}))}function f(e,t){
const{run:n,job:r,environment:o,approvals:i,commit_author:s,teams:a,ledger_rules:l,default_branch:p}=t,{attempt:c}=n,d=e=>null!==c&&"value"in c?{
value:c.value[e]}:c??{unreadable:"not read"};return{plan:{operations:e.operations.length,plan_digest:e.plan_digest,
expected_plan_digest:n.expected_plan_digest,differs:n.differs,
run_attempt:"dry_run"===e.mode&&""===r.actor?1:n.run_attempt,earlier_plan_digests:n.earlier_plan_digests},
...null===c?{}:{run:{job:{...r,sha:r.commit_sha},attempt:c}},...null===o?{}:{environment:{environment:r.environment,
answer:"value"in o?{value:_(o.value)}:o}},...null===i?{}:{approvals:{environment:r.environment??"",
plan_digest:e.plan_digest,needs_plan_digest:n.run_attempt>1&&m(n.earlier_plan_digests),reviews:i,actor:d("actor"),
triggering_actor:d("triggering_actor"),commit_authors:s??{unreadable:"not read"},signed:t.signed_approvals,teams:a??[]}
},...null===p?{}:{default_branch:p},...null===l?{}:{ledger:{protected:g(l)}}}}const m=e=>"value"in e&&null===e.value
;function _(e){if(null===e)return null;const{can_admins_bypass:t,protection_rules:n,...r}=e;return{...r,...null===t?{}:{
can_admins_bypass:t},...null===n?{}:{protection_rules:n.map(({type:e,prevent_self_review:t,reviewers:n})=>({type:e,
reviewers:n?["somebody"]:[],...null===t?{}:{prevent_self_review:t}}))}}}function g(e){return"unreadable"in e?e:{
value:["non_fast_forward","deletion"].every(t=>e.value.includes(t))}}},69082:(e,t,n)=>{function r(e,{dryRun:t}){
const n=e.map(({operation:e,violations:n})=>({operation:e,violations:[...t?[o]:[],...n,...s(e)]
})),r=n.some(({violations:e})=>e.length>0);return n.map(({operation:e,violations:t})=>t.length>0?{operation:e,
verdict:"refuse",violations:t}:"none"===e.effect?{operation:e,verdict:"unchanged",violations:t}:r?{operation:e,
verdict:"refuse",violations:[i]}:{operation:e,verdict:"ship",violations:t})}n.d(t,{S:()=>s,z:()=>r});const o={rule:null,
code:"mode_not_prod",message:"This is a dry run: everything is planned and shown, and every side effect is blocked"},i={
rule:null,code:"plan_blocked",
message:"Another operation of the plan is refused or in conflict, and the plan was approved as a whole"}
;function s({effect:e,reason:t}){return"conflict"===e?[{rule:null,code:"conflict",
message:t??"GitHub has something else there"}]:[]}},76469:(e,t,n)=>{n.d(t,{$3:()=>c,C1:()=>u,Td:()=>g,W:()=>h,Zw:()=>y,
bA:()=>m,er:()=>p,yh:()=>v,z8:()=>b});var r=n(32257),o=n(55543),i=n(68114),s=n(46260),a=n(75249)
;const l="marketops.approval/v1",p=6048e5;function c({origin:e,environment:t,planDigest:n},r){
return[l,e,t.toLowerCase(),n,r,""].join("\n")}const d=e=>e===l;function u(e){
const t=e.replaceAll("\r\n","\n").split("\n"),n=[];for(let e=0;e<t.length;){const r=d(t[e])?e+5:e;if(!(0,a.aP)(t[r])){
e++;continue}const o=r===e?"":`${t.slice(e,r).join("\n")}\n`,i=f(t,r),s=i.end,l=r>e&&null!==s;n.push({line:e+1,
message:o,text:l?`${t.slice(e,s).join("\n")}\n`:null,
signature:r===e?"is a signature without its message directly before it":i.signature}),e=s??r+1}if(0===n.length){
const e=t.findIndex(d);e>=0&&n.push({line:e+1,message:"",text:null,
signature:"is a message without a signature directly behind it"})}return n}function f(e,t){let n=null;try{const r=(0,
a.RO)(e,t);return n=r.end,{end:n,signature:(0,a._y)(r.bytes)}}catch(e){if(!(e instanceof a.DZ))throw e;return{end:n,
signature:e.message}}}function m(e,t){const{text:n,message:s,signature:l}=e;if("string"==typeof l)return l
;if(null===n)return"is no approval text";const c=function(e,t){const[,n="",o="",i="",s=""]=e.split("\n")
;if(n!==t.origin)return`is for ${_(n)}, not for ${t.origin}`;const a=t.environment.toLowerCase()
;if(o!==a)return`is for the environment ${_(o)}, not ${_(a)}`
;if(i!==t.planDigest)return`is for the plan ${_(i)}, not ${t.planDigest}`;const l=(0,r.pe)(s)
;return null===l?`ends at ${_(s)}, which is no time like 2026-11-22T01:02:03.456Z`:l<t.now?`ended at ${s}`:l>t.createdAt+p?`ends at ${s}, over 7 days after the run was created`:null
}(s,t);if(null!==c)return c
;if(l.namespace.toString("latin1")!==i.og)return`is signed for another namespace than ${i.og}`
;const{fingerprint:d}=l.key,u=t.approvers.filter(({key:e})=>e.fingerprint===d),[f]=u
;if(void 0===f)return`is signed by ${d}, which no line of approvers that counts lists`
;if(u.some(({principal:e})=>e!==f.principal))return`is signed by ${d}, which approvers lists for more than one principal`
;const m=Math.floor(t.now/1e3)
;if(!u.some(({validAfter:e,validBefore:t})=>(e??-1/0)<=m&&m<=(t??1/0)))return`is signed by ${d}, which approvers lists for another time`
;if(!(0,a.Wo)(l))return"is signed by a security key that nobody touched";if(!(0,
a._C)(l,Buffer.from(s)))return"has a signature that is not of this message";const g=s.split("\n")[4]??"",h=(0,a.p4)(l)
;return{principal:f.principal,key:d,digest:(0,o.ol)(n),not_after:g,verified:h}}const _=e=>JSON.stringify(e.slice(0,100))
;function g(e,t){return(0,o.ol)((0,s.dw)([e,t]))}
const h=e=>`${Buffer.from(e.slice(7),"base64").toString("hex")}.txt`,v=e=>e.slice(7),y=(e,t)=>`${v(e)}/${h(t)}`
;function b(e,t){const n=new Map,r=[];for(const{from:o,text:i}of e)for(const e of u(i)){const i=m(e,t)
;if("string"==typeof i){r.push({from:`${o}, line ${e.line}`,reason:i});continue}const s=g(i.key,e.message)
;n.has(s)||n.set(s,{...i,text:e.text??"",name:s})}return{counted:[...n.values()],ignored:r}}},31615:(e,t,n)=>{n.d(t,{
Uj:()=>u,Zg:()=>c,b3:()=>a,hk:()=>d,iA:()=>f,ui:()=>s});var r=n(23121),o=n(46260),i=n(53633)
;const s="application/vnd.marketops.receipt.v1+json",a="application/vnd.marketops.manifest.v1+json",l=e=>"string"==typeof e&&null!==(0,
r.E)(e)?null:{path:"",expected:"canonical base64"},p=(0,i.g1)({payload:l,payloadType:i.Qq,signatures:(0,i.p_)((0,i.g1)({
keyid:(0,i.wC)(/^(?:hmac-sha256:[0-9a-f]{16}|ed25519:[0-9a-f]{8})$/,"a key id"),sig:l}))});function c(e,t){
const n=Buffer.from(e);return Buffer.concat([Buffer.from(`DSSEv1 ${n.length} `),n,Buffer.from(` ${t.length} `),t])}
function d(e,t,n){const r=u(p,(0,o.OW)(e),"envelope");if(r.payloadType!==t)throw new o.dO(`payloadType is not ${t}`)
;const i=Buffer.from(r.payload,"base64"),s=(0,o._6)(i);if(null===s)throw new o.dO("payload is not valid UTF-8");return{
envelope:r,payload:u(n,(0,o.Kf)(s),"payload"),signed:c(t,i)}}function u(e,t,n){const r=e(t)
;if(null!==r)throw new o.dO(`${n}: ${r.path||"value"}: expected ${r.expected}`);return t}function f(e,t,n){return{
payload:(0,r.n)(t),payloadType:e,signatures:n}}},51483:(e,t,n)=>{n.d(t,{l:()=>m,m$:()=>i,uL:()=>s})
;var r=n(53633),o=n(81920);const i="marketops.evidence/v1",s=1,a=e=>(0,r.gP)((0,r.g1)({value:e}),(0,r.g1)({
unreadable:r.Qq})),l=(0,r.g1)({id:r.hH,login:r.Qq,type:r.Qq}),p=(0,r.g1)({comment:r.Qq,environments:(0,r.p_)((0,r.g1)({
id:r.hH,name:r.Qq})),state:r.Qq,user:(0,r.me)(l)}),c=(0,r.g1)({branch_patterns:(0,r.me)(a((0,r.p_)((0,r.g1)({name:r.Qq,
type:r.Qq})))),can_admins_bypass:(0,r.me)(r.Jt),deployment_branch_policy:(0,r.me)((0,r.g1)({custom_branch_policies:r.Jt,
protected_branches:r.Jt})),name:r.Qq,protection_rules:(0,r.me)((0,r.p_)((0,r.g1)({prevent_self_review:(0,r.me)(r.Jt),
reviewers:r.Jt,type:r.Qq}))),ref_protected:(0,r.me)(a(r.Jt))}),d=(0,r.g1)({actor:(0,r.me)(l),event:(0,r.me)(r.Qq),
head_branch:(0,r.me)(r.Qq),head_sha:r.Qq,path:r.Qq,triggering_actor:(0,r.me)(l)}),u=(0,r.g1)({at:r.kB,offset:(0,
r.wC)(/^-?(?:0|[1-9][0-9]*)$/,"milliseconds")}),f=(0,r.g1)({approvers:(0,r.p_)(r.Qq),counted:(0,r.p_)((0,r.g1)({
digest:r.br,key:(0,r.wC)(o.lj,"an OpenSSH fingerprint"),not_after:r.kB,principal:r.Qq,verified:r.Jt})),
created_at:a(r.kB),ignored:(0,r.p_)((0,r.g1)({from:r.Qq,reason:r.Qq})),run_id:r.hH}),m=(0,r.g1)({approvals:(0,
r.me)(a((0,r.p_)(p))),commit_author:(0,r.me)(a((0,r.p_)((0,r.me)(l)))),decide:(0,r.yL)(s),default_branch:(0,r.me)((0,
r.g1)({asks_for_pull_request:a(r.Jt),commit_sha:r.xk,name:r.Qq})),environment:(0,r.me)(a((0,r.me)(c))),job:(0,r.g1)({
actor:r.Qq,commit_sha:r.Qq,environment:(0,r.me)(r.Qq),event:r.Qq,ref:r.Qq,repository:r.Qq,repository_id:r.hH,
triggering_actor:r.Qq,workflow_ref:r.Qq}),ledger_rules:(0,r.me)(a((0,r.p_)(r.Qq))),now:r.kB,run:(0,r.g1)({attempt:(0,
r.me)(a(d)),differs:(0,r.me)(r.Qq),earlier_plan_digests:a((0,r.me)((0,r.p_)(r.br))),expected_plan_digest:(0,r.me)(r.br),
run_attempt:r.yj}),schema:(0,r.yL)(i),signed_approvals:(0,r.me)(f),targets:(0,r.p_)((0,r.g1)({on_default_branch:(0,
r.me)(r.Jt),operation_id:r.Qq})),teams:(0,r.me)((0,r.p_)((0,r.g1)({id:r.hH,members:a((0,r.p_)(r.hH)),slug:r.Qq}))),
zones:(0,r.me)((0,r.p_)((0,r.g1)({offsets:(0,r.p_)(u),zone:r.Qq})))})},38422:(e,t,n)=>{n.d(t,{Ax:()=>_,CZ:()=>y,
KB:()=>p,Pb:()=>c,R6:()=>f,SV:()=>h,UH:()=>g,WI:()=>d,nx:()=>m,rN:()=>q,rb:()=>l,vA:()=>b,vb:()=>Q});n(31615)
;var r=n(96679),o=n(36625),i=n(81920),s=n(53633),a=n(14182);const l="marketops.proof/v1",p="marketops.manifest/v1",c={
proof:"CANONICAL_PROOF.json",plan:"plan.json",evidence:"evidence.json",policy:"policy.yml",trustedKeys:"trusted-keys",
approvers:"approvers",predicate:"predicate.json",subjects:"subjects.sha256",ledger:"ledger.jsonl",
checkpoints:"checkpoints.json",report:"report.html",summary:"summary.md",manifest:"manifest.json"
},d=e=>`receipts/${e}.dsse.json`,u=/^receipts\/(rcpt_[0-9a-f]{32})\.dsse\.json$/;function f(e){
return u.exec(e)?.[1]??null}
const m=e=>`approvals/${e.slice(7)}.txt`,_=/^approvals\/[0-9a-f]{64}\.txt$/,g=[c.predicate,c.subjects];function h(e){
return Object.values(c).includes(e)||null!==f(e)||_.test(e)}
const v=(0,s.yL)("succeeded","failed","skipped","in_doubt","unchanged","blocked"),y=(0,s.g1)({phase_1_dry_run_plan:(0,
s.g1)({blocked_by_mode:(0,s.yL)(!0),mode:(0,s.yL)("dry_run"),operations:(0,s.p_)((0,s.g1)({effect:a.QZ,
operation_digest:s.br,operation_id:s.Qq,operation_kind:a.Cs,reason:(0,s.me)(s.Qq)})),plan_digest:s.br,
plan_file_digest:s.br}),phase_2_fc_authorization:(0,s.g1)({approvals:(0,s.p_)(i.SH),blocked_by_mode:s.Jt,decisions:(0,
s.p_)((0,s.g1)({decision:a.xR,operation_id:s.Qq,violations:(0,s.p_)(i.Qf)})),evidence_digest:s.br,policy_digest:s.br,
receipts:(0,s.p_)((0,s.g1)({enforceable:s.Jt,envelope_digest:s.br,operation_id:s.Qq,receipt:i.m8,receipt_id:s.qp})),
signed_approvals:(0,s.p_)(i.Op)}),phase_3_github_execution:(0,s.g1)({blocked_by_mode:s.Jt,operations:(0,s.p_)((0,s.g1)({
checks:(0,s.me)((0,s.p_)(r.Iw)),code:(0,s.me)(s.Qq),github:(0,s.me)(o.lQ),message:(0,s.me)(s.Qq),operation_id:s.Qq,
outcome:(0,s.me)(v),receipt_id:(0,s.me)(s.qp),status:a.h5}))}),phase_4_proof_ledger:(0,s.g1)({bindings:(0,s.p_)((0,
s.g1)({intent_seq:(0,s.me)(s.U9),operation_id:s.Qq,outcome:(0,s.me)(v),outcome_seq:(0,s.me)(s.U9),receipt_id:s.qp})),
entries:s.U9,head:s.tW,origin:s.Qq,root:s.tW,size:s.U9}),run:(0,s.g1)({action_version:s.Qq,actor:s.Qq,claim:s.o8,
closed_at:s.kB,commit_sha:s.XS,environment:(0,s.me)(s.Qq),event:s.Qq,mode:a.Mq,opened_at:s.kB,policy_source:r.IQ,
ref:s.Qq,repository:s.Qq,repository_id:s.hH,result:a.XS,run_attempt:s.yj,run_id:s.hH,triggering_actor:s.Qq,
workflow_ref:s.Qq,workflow_sha:s.XS}),schema:(0,s.yL)(l)}),b=(0,s.g1)({approvals:(0,s.p_)((0,s.g1)({user:s.Qq,
user_id:s.hH})),closed_at:s.kB,commit_sha:s.XS,evidence_digest:s.br,ledger:(0,s.g1)({head:s.tW,root:s.tW,size:s.U9}),
origin:s.Qq,plan_digest:s.br,policy_digest:s.br,receipts:(0,s.p_)(s.qp),repository:s.Qq,result:a.XS,run_attempt:s.yj,
run_id:s.hH,signed_approvals:(0,s.p_)((0,s.g1)({key:s.Qq,principal:s.Qq}))}),w=(0,s.g1)({after:(0,s.me)(s.Qq),before:(0,
s.me)(s.Qq),first_seq:s.U9,frontier:(0,s.p_)(s.tW)}),q=(0,s.p_)(w),Q=(0,s.g1)({files:(0,
s.Tj)(e=>"string"==typeof e&&h(e)&&e!==c.manifest?null:{path:"",expected:"a file of the proof layout"},s.br),head:s.tW,
schema:(0,s.yL)(p)})},6848:(e,t,n)=>{n.d(t,{GU:()=>_,Pq:()=>m,WG:()=>u,b1:()=>l,oD:()=>p})
;var r=n(51455),o=n(73024),i=n(76760),s=n(93156);const a=1048576,l={files:10050,fileBytes:128*a,receiptBytes:1*a,
textFileBytes:16*a,noteBytes:1*a,hashedBytes:512*a,nesting:16,unpackedBytes:2048*a,ratio:400,ratioFromBytes:4*a,
unsettled:5e4};async function p(e,t,n){const r=[];let o=0;for await(const i of e.stream(t)){if(o+=i.length,
o>n)throw new s.wI("failed",`${t}: expected at most ${n} bytes, found more`);r.push(Buffer.from(i))}
return Buffer.concat(r)}const c=2,d=262144;function u(e){return{list:async()=>{const t=[];return await f(e,"",c,t),t},
stream:t=>m((0,i.join)(e,t)),close:()=>Promise.resolve()}}async function f(e,t,n,o){for(const a of await(0,
r.readdir)((0,i.join)(e,t),{withFileTypes:!0})){const r=""===t?a.name:`${t}/${a.name}`
;if(o.length>=l.files)throw new s.wI("failed",`expected at most ${l.files} files, found more`);if(a.isDirectory()){
if(1===n)throw new s.wI("failed",`${(0,s.SP)(r)}: expected no folder here, found one`);await f(e,r,n-1,o)}else o.push({
path:r,size:0,kind:a.isFile()?"file":"other"})}}async function*m(e,t=!1){
const n=o.constants.O_RDONLY|o.constants.O_NONBLOCK|(t?0:o.constants.O_NOFOLLOW),i=await(0,r.open)(e,n).catch(t=>{
throw new s.wI("failed",`${(0,s.SP)(e)}: expected a readable file, found ${String(t.code)}`)});try{
if(!(await i.stat()).isFile())throw new s.wI("failed",`${(0,s.SP)(e)}: expected a regular file`)
;const t=Buffer.allocUnsafe(d);for(;;){const{bytesRead:e}=await i.read(t,0,d);if(0===e)return;yield t.subarray(0,e)}
}finally{await i.close()}}function _(e){return{list:()=>Promise.resolve([...e].map(([e,{length:t}])=>({path:e,size:t,
kind:"file"}))),async*stream(t){const n=e.get(t)
;if(void 0===n)throw new s.wI("failed",`${t}: expected a file, found nothing`);yield n},close:()=>Promise.resolve()}}}};
