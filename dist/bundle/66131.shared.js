"use strict";exports.modules={66131:((e,n,t)=>{t.d(n,{$T:()=>v,F3:()=>l,Wz:()=>p,mh:()=>c,s8:()=>a,sI:()=>f})
;var r=t(9596),o=t(36625),i=t(9467),s=t(69082);function a(e,n,t,s){
const a="dry_run"===e.mode,l=e=>a&&""===e?null:e,u=new i.S1(n,f(e,t)),c=e.operations.map(e=>{
const i=t.targets.find(({operation_id:n})=>n===e.operation_id);return{operation:e,kinds:s,run:{
repository:t.job.repository,repository_id:t.job.repository_id,ref:l(t.job.ref),event:l(t.job.event),
actor:l(t.job.actor),triggering_actor:l(t.job.triggering_actor),workflow_ref:l(t.job.workflow_ref),
environment:t.job.environment??n.environment},target:{on_default_branch:i?.on_default_branch??null,moves_tag:(0,
o.I)(e,s).facts.moves_tag?.(e)??null},now:(0,r.p)(t.now)??Number.NaN,preview:a}});return{
decisions:c.map(e=>u.decide(e)),validator:u,requests:c}}function l({operations:e},n,t){return e.map((e,r)=>{
const{operation_id:o}=e,a=[...n[r]?.violations??[],...(0,s.S)(e)];if(a.length>0)return{operation_id:o,
standing:"refused",needs:[],reasons:a};const l=null===t?u:(0,i.hN)(t.policy,t.requests[r]);return{operation_id:o,
standing:0===l.length?"permitted":"needs",needs:l,reasons:a}})}const u=[{what:"policy",
text:"what the policy asks of the run, which is withheld"}];function c({approvals:e}){
return null!==e&&"value"in e?e.value.flatMap(d):[]}function p(e,n,t){const{counted:r}=(0,i.Cd)(n,f(e,t).approvals)
;return r.map(({digest:e,key:n,principal:t})=>({digest:e,key:n,principal:t}))}
function d({environments:e,state:n,user:t,comment:r}){if("approved"!==n&&"rejected"!==n&&"pending"!==n)return[]
;if(null===t)return[];const{id:o,login:i}=t;return e.map(({name:e})=>({environment:e,user:i,user_id:o,state:n,
comment:r.toWellFormed()}))}function f(e,n){
const{run:t,job:r,environment:o,approvals:i,commit_author:s,teams:a,ledger_rules:l,default_branch:u}=n,{attempt:c}=t,p=e=>null!==c&&"value"in c?{
value:c.value[e]}:c??{unreadable:"not read"};return{plan:{operations:e.operations.length,plan_digest:e.plan_digest,
expected_plan_digest:t.expected_plan_digest,differs:t.differs,
run_attempt:"dry_run"===e.mode&&""===r.actor?1:t.run_attempt,earlier_plan_digests:t.earlier_plan_digests},
...null===c?{}:{run:{job:{...r,sha:r.commit_sha},attempt:c}},...null===o?{}:{environment:{environment:r.environment,
answer:"value"in o?{value:m(o.value)}:o}},...null===i?{}:{approvals:{environment:r.environment??"",
plan_digest:e.plan_digest,needs_plan_digest:t.run_attempt>1&&g(t.earlier_plan_digests),reviews:i,actor:p("actor"),
triggering_actor:p("triggering_actor"),commit_authors:s??{unreadable:"not read"},signed:n.signed_approvals,teams:a??[]}
},...null===u?{}:{default_branch:u},...null===l?{}:{ledger:{protected:v(l)}}}}const g=e=>"value"in e&&null===e.value
;function m(e){if(null===e)return null;const{can_admins_bypass:n,protection_rules:t,...r}=e;return{...r,...null===n?{}:{
can_admins_bypass:n},...null===t?{}:{protection_rules:t.map(({type:e,prevent_self_review:n,reviewers:t})=>({type:e,
reviewers:t?["somebody"]:[],...null===n?{}:{prevent_self_review:n}}))}}}function v(e){return"unreadable"in e?e:{
value:["non_fast_forward","deletion"].every(n=>e.value.includes(n))}}}),69082:((e,n,t)=>{function r(e,{dryRun:n}){
const t=e.map(({operation:e,violations:t})=>({operation:e,violations:[...n?[o]:[],...t,...s(e)]
})),r=t.some(({violations:e})=>e.length>0);return t.map(({operation:e,violations:n})=>n.length>0?{operation:e,
verdict:"refuse",violations:n}:"none"===e.effect?{operation:e,verdict:"unchanged",violations:n}:r?{operation:e,
verdict:"refuse",violations:[i]}:{operation:e,verdict:"ship",violations:n})}t.d(n,{S:()=>s,z:()=>r});const o={rule:null,
code:"mode_not_prod",message:"This is a dry run: everything is planned and shown, and every side effect is blocked"},i={
rule:null,code:"plan_blocked",
message:"Another operation of the plan is refused or in conflict, and the plan was approved as a whole"}
;function s({effect:e,reason:n}){return"conflict"===e?[{rule:null,code:"conflict",
message:n??"GitHub has something else there"}]:[]}}),76469:((e,n,t)=>{t.d(n,{$3:()=>c,C1:()=>d,Td:()=>v,W:()=>h,Zw:()=>y,
bA:()=>g,er:()=>u,yh:()=>_,z8:()=>w});var r=t(9596),o=t(55543),i=t(96879),s=t(8601),a=t(56613)
;const l="marketops.approval/v1",u=6048e5;function c({origin:e,environment:n,planDigest:t},r){
return[l,e,n.toLowerCase(),t,r,""].join("\n")}const p=e=>e===l;function d(e){
const n=e.replaceAll("\r\n","\n").split("\n"),t=[];for(let e=0;e<n.length;){const r=p(n[e])?e+5:e;if(!(0,a.aP)(n[r])){
e++;continue}const o=r===e?"":`${n.slice(e,r).join("\n")}\n`,i=f(n,r),s=i.end,l=r>e&&null!==s;t.push({line:e+1,
message:o,text:l?`${n.slice(e,s).join("\n")}\n`:"",
signature:r===e?"is a signature without its message directly before it":i.signature}),e=s??r+1}if(0===t.length){
const e=n.findIndex(p);e>=0&&t.push({line:e+1,message:"",text:"",
signature:"is a message without a signature directly behind it"})}return t}function f(e,n){let t=null;try{const r=(0,
a.RO)(e,n);return t=r.end,{end:t,signature:(0,a._y)(r.bytes)}}catch(e){if(!(e instanceof a.DZ))throw e;return{end:t,
signature:e.message}}}function g(e,n){const{text:t,message:s,signature:l}=e;if("string"==typeof l)return l
;const c=function(e,n){const[,t="",o="",i="",s=""]=e.split("\n")
;if(t!==n.origin)return`is for ${m(t)}, not for ${n.origin}`;const a=n.environment.toLowerCase()
;if(o!==a)return`is for the environment ${m(o)}, not ${m(a)}`
;if(i!==n.planDigest)return`is for the plan ${m(i)}, not ${n.planDigest}`;const l=(0,r.p)(s)
;return null===l?`ends at ${m(s)}, which is no time like 2026-11-22T01:02:03.456Z`:l<n.now?`ended at ${s}`:l>n.createdAt+u?`ends at ${s}, over 7 days after the run was created`:null
}(s,n);if(null!==c)return c
;if(l.namespace.toString("latin1")!==i.og)return`is signed for another namespace than ${i.og}`
;const{fingerprint:p}=l.key,d=n.approvers.filter(({key:e})=>e.fingerprint===p),[f]=d
;if(void 0===f)return`is signed by ${p}, which no line of approvers that counts lists`
;if(d.some(({principal:e})=>e!==f.principal))return`is signed by ${p}, which approvers lists for more than one principal`
;const g=Math.floor(n.now/1e3)
;if(!d.some(({validAfter:e,validBefore:n})=>(e??-1/0)<=g&&g<=(n??1/0)))return`is signed by ${p}, which approvers lists for another time`
;if(!(0,a.Wo)(l))return"is signed by a security key that nobody touched";if(!(0,
a._C)(l,Buffer.from(s)))return"has a signature that is not of this message";const v=s.split("\n")[4]??"",h=(0,a.p4)(l)
;return{principal:f.principal,key:p,digest:(0,o.o)(t),not_after:v,verified:h}}const m=e=>JSON.stringify(e.slice(0,100))
;function v(e,n){return(0,o.o)((0,s.dw)([e,n]))}
const h=e=>`${Buffer.from(e.slice(7),"base64").toString("hex")}.txt`,_=e=>e.slice(7),y=(e,n)=>`${_(e)}/${h(n)}`
;function w(e,n){const t=new Map,r=[];for(const{from:o,text:i}of e)for(const e of d(i)){const i=g(e,n)
;if("string"==typeof i){r.push({from:`${o}, line ${e.line}`,reason:i});continue}const s=v(i.key,e.message)
;t.has(s)||t.set(s,{...i,text:e.text,name:s})}return{counted:[...t.values()],ignored:r}}})};
