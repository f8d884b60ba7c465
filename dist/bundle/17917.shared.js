"use strict";exports.modules={17917:((e,t,n)=>{n.d(t,{Z0:()=>f,Vo:()=>k,QY:()=>_,iA:()=>v})
;var o=n(74296),r=n(81128),i=n(14963),a=n(30095),s=n(8601),c=n(36625);async function d(e){const t=[]
;for await(const n of e)t.push(...n);return t}
var p=n(55543),l=n(52533),u=n(60036),g=n(22805),y=n(9467),w=n(32501),h=n(53189);async function v(e){
const{inputs:t,phase:n,ledger:p}=e,l=(0,r.Oo)(()=>async function(e){try{
const[t,n]=await Promise.all([d(e.tags()),d(e.releases())]),o=new Map(t.map(({name:e,object:t})=>[e,t])),r=new Map(n.map(e=>{
const t=(0,c.Ox)((0,a.hd)(e,o.get(e.tag)??null));return[e.id,{digest:t,id:e.id,tag:e.tag}]}));return(0,s.d_)({
tags:[...o].map(([e,t])=>({name:e,id:t})).sort((e,t)=>e.name<t.name?-1:1),
releases:[...r.values()].sort((e,t)=>BigInt(e.id)<BigInt(t.id)?-1:1)})}catch(e){if(!(e instanceof o.NL))throw e
;throw new o.NL("ledger_baseline_unreadable",`The tags and releases that were there before the ledger could not be read, and its first commit must name them: ${(0,
o.bD)(e)} Nothing was begun. Run again.`,{cause:e})}}(e.github.inventory));null!==p&&"authorize"!==n&&(0,
r.NN)(p.isNew().then(e=>e?l():null));const u=(0,r.NN)((0,w.Kc)(e)),v=(0,r.NN)(u.then(t=>(0,w.aU)(t,e.kinds)))
;e.github.registries.permit((0,r.NN)(v.then(({policy:e})=>(0,y.Ho)(e))));const _="dry_run"===t.mode?(0,
h.co)(e,v):null,k=(0,r.NN)((0,i.OH)(t.workingDirectory,e.env)),N=(0,r.NN)(async function(e,t){
const{inputs:n,facts:a,github:s,clock:d,kinds:p}=e,l=n.operations,u=await async function(e,t){const n=await(0,
i.ni)(e,t,m);if(null!==n)return n
;throw new o.NL("operations_unreadable",`The operations file ${t} cannot be read. Write it (\`marketops init\` makes one to start from), check it out (actions/checkout), or name another in the input operations.`)
}(n.workingDirectory,l);await(0,c.My)(p,u.includes(92)?void 0:u);const g={file:{path:l,bytes:u},kinds:p,reader:s.reader,
workspace:await t,context:a,variables:(0,i.rf)(n.variables),clock:d},y=await(0,i.yY)(g),w=(0,r.NN)((0,i._M)(y,g))
;return e.onAsked(),w}(e,k));await f(e),await k;const b=await v,B=await N,I=await(0,g.t7)(e,B.plan,{governance:b,ready:_
});return e.onPlanned(),{...B,governance:b,baseline:l,...I}}const m=16<<20;async function f({facts:e,github:t}){
const{id:n}=await t.reader.repository(e.repository)
;if(n!==e.repositoryId)throw new o.NL("repository_mismatch",`${e.repository} has the id ${n} on ${e.apiUrl}, but GITHUB_REPOSITORY_ID is ${e.repositoryId}. An earlier step changed the variables, or the repository was made anew. Nothing was done.`)
}function _(e,t,n){const{plan:o,planBytes:r,governance:i,decisions:a,warnings:s}=t;return{run:{origin:(0,
u.yv)(e.serverUrl,e.repositoryId),repository:e.repository,repository_id:e.repositoryId,commit_sha:e.commitSha,ref:e.ref,
event:e.event,actor:e.actor,workflow_ref:e.workflowRef,workflow_sha:e.workflowSha,environment:e.environment,
action_version:e.actionVersion,triggering_actor:e.triggeringActor,trusted_keys_digest:(0,p.o)(i.trustedKeysBytes),
approvers_digest:(0,p.o)(i.approversBytes),policy_source:i.policySource,vkey:n,warnings:s},evidence:{
evidence_digest:t.evidenceDigest},plan:{plan_digest:o.plan_digest,plan_file_digest:(0,p.o)(r),
operations:o.operations.length},decisions:a.map(({operation:e,record:t})=>({operation:e,decision:{
policy_digest:i.policyDigest,...t}}))}}function k({planBytes:e,evidenceBytes:t,governance:n}){
const{policyBytes:o,policySource:r,trustedKeysBytes:i,approversBytes:a}=n,s=l.hL;return new Map([[s.plan((0,
p.o)(e)),e],[s.evidence((0,p.o)(t)),t],...!0===r?.withheld?[]:[[s.policy((0,p.o)(o)),o]],[s.trustedKeys((0,
p.o)(i)),i],[s.approvers((0,p.o)(a)),a]])}}),22805:((e,t,n)=>{n.d(t,{$P:()=>d,J2:()=>l,t7:()=>p})
;var o=n(66131),r=n(9467),i=n(69082),a=n(55543),s=n(8601),c=n(76528)
;const d=({signedApprovals:e})=>e.map(({digest:e,key:t,principal:n})=>({digest:e,key:t,principal:n}))
;async function p(e,t,{governance:n,ready:r}){
const{policy:d}=n,p=await(0,c.DU)(e,t),{evidence:u,warnings:g,texts:y}=await(0,
c.hx)(e,n,t,p),w=!0===n.policySource?.withheld,h=(0,
o.s8)(t,d,u,e.kinds),v=l(t,n,h.decisions),m="dry_run"===e.inputs.mode,f=(0,i.z)(v.map(({operation:e,record:t})=>({
operation:e,violations:t.violations})),{dryRun:m}),_=v.map(({record:e})=>e),k=w?null:{policy:d,requests:h.requests
},N=m?(0,o.F3)(t,_,k):[],b=[...e.warnings,...h.validator.warnings(h.requests).map(({code:e,message:t})=>({code:e,
message:w&&"break_glass_used"===e?"A break-glass rule lifted another one.":t})),...g,...(0,
c.ld)(e,d,u),...null===r?[]:await r(h.requests)],B=(0,s.d_)(u),I={evidence:u,evidenceBytes:B,evidenceDigest:(0,a.o)(B)
},D=(0,o.Wz)(t,d,u).map(e=>{const t=y.get(e.digest)
;if(void 0===t)throw new Error(`the approval ${e.digest} has no text`);return{...e,...t}});return{comparison:p,
approvals:(0,o.mh)(u),signedApprovals:D,decisions:v,judged:f,standings:N,warnings:b,...I}}
function l({operations:e},{policySource:t},n){return e.map((e,o)=>{return{operation:e,record:(i=n[o],
!0===t?.withheld?(0,r.uN)(i):i)};var i})}})};
