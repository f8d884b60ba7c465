import{createRequire as e}from"module";export const modules={17917:(e,t,n)=>{n.d(t,{Z0:()=>k,Vo:()=>b,QY:()=>N,iA:()=>v
});var r=n(74296),o=n(12112),i=n(91092),a=n(30095),s=n(46260),c=n(36625);async function l(e){const t=[]
;for await(const n of e)t.push(...n);return t}
var p=n(55543),d=n(52533),u=n(81920),g=n(19523),y=n(22805),h=n(62564),w=n(32501),m=n(53189);async function v(e){
const{inputs:t,facts:n,phase:p,ledger:g}=e;g?.prefetch("authorize"===p?{}:{files:[(0,d.t0)(n.runId)],folders:[d._N]})
;const v=(0,o.Oo)(()=>async function(e){try{
const[t,n]=await Promise.all([l(e.tags()),l(e.releases())]),r=new Map(t.map(({name:e,object:t})=>[e,t])),o=new Map(n.map(e=>{
const t=(0,c.Ox)((0,a.hd)(e,r.get(e.tag)??null));return[e.id,{digest:t,id:e.id,tag:e.tag}]}));return(0,s.d_)({
tags:[...r].map(([e,t])=>({name:e,id:t})).sort((e,t)=>e.name<t.name?-1:1),
releases:[...o.values()].sort((e,t)=>BigInt(e.id)<BigInt(t.id)?-1:1)})}catch(e){if(!(e instanceof r.NL))throw e
;throw new r.NL("ledger_baseline_unreadable",`The tags and releases that were there before the ledger could not be read, and its first commit must name them: ${(0,
r.bD)(e)} Nothing was begun. Run again.`,{cause:e})}}(e.github.inventory));null!==g&&"authorize"!==p&&(0,
o.NN)(g.isNew().then(e=>e?v():null));const N=(0,o.NN)((0,w.Kc)(e)),b=(0,o.NN)(N.then(t=>(0,w.aU)(t,e.kinds)))
;e.github.registries.permit((0,o.NN)(b.then(({policy:e})=>(0,h.Ho)(e))));const B="dry_run"===t.mode?(0,
m.co)(e,b):null,I=(0,o.NN)((0,i.OH)(t.workingDirectory,e.env)),D=(0,o.NN)(async function(e,t){
const{inputs:n,facts:a,github:s,clock:l,kinds:p}=e,g=n.operations,y=await async function(e,t){const n=await(0,
i.ni)(e,t,f);if(null!==n)return n
;throw new r.NL("operations_unreadable",`The operations file ${t} cannot be read. Write it (\`marketops init\` makes one to start from), check it out (actions/checkout), or name another in the input operations.`)
}(n.workingDirectory,g);await(0,c.My)(p,y);const h={file:{path:g,bytes:y},kinds:p,reader:s.reader,workspace:await t,
context:a,variables:(0,i.rf)(n.variables),clock:l},w=await(0,i.yY)(h),m=(0,o.NN)((0,
i._M)(w,h)),v=function({phase:e,random:t,ledger:n},r){if(null===n||"all"!==e||r.length>_)return new Map
;const o=new Map(r.map(e=>[e,(0,u.a4)(t)]));return n.prefetch({files:[...o.values()].map(d.Ml)}),o
}(e,w.map(({operation:e})=>e.operation_id));return e.onAsked(),{...await m,receiptIds:v}}(e,I));await k(e),await I
;const M=await b,$=await D;return{...$,governance:M,baseline:v,...await(0,y.t7)(e,$.plan,{governance:M,ready:B})}}
const f=16<<20,_=20;async function k({facts:e,github:t}){const{id:n}=await t.reader.repository(e.repository)
;if(n!==e.repositoryId)throw new r.NL("repository_mismatch",`${e.repository} has the id ${n} on ${e.apiUrl}, but GITHUB_REPOSITORY_ID is ${e.repositoryId}. An earlier step changed the variables, or the repository was made anew. Nothing was done.`)
}function N(e,t,n){const{plan:r,planBytes:o,governance:i,decisions:a,warnings:s}=t;return{run:{origin:(0,
g.yv)(e.serverUrl,e.repositoryId),repository:e.repository,repository_id:e.repositoryId,commit_sha:e.commitSha,ref:e.ref,
event:e.event,actor:e.actor,workflow_ref:e.workflowRef,workflow_sha:e.workflowSha,environment:e.environment,
action_version:e.actionVersion,triggering_actor:e.triggeringActor,trusted_keys_digest:(0,p.ol)(i.trustedKeysBytes),
approvers_digest:(0,p.ol)(i.approversBytes),policy_source:i.policySource,vkey:n,warnings:s},evidence:{
evidence_digest:t.evidenceDigest},plan:{plan_digest:r.plan_digest,plan_file_digest:(0,p.ol)(o),
operations:r.operations.length},decisions:a.map(({operation:e,record:t})=>({operation:e,decision:{
policy_digest:i.policyDigest,...t}}))}}function b({planBytes:e,evidenceBytes:t,governance:n}){
const{policyBytes:r,policySource:o,trustedKeysBytes:i,approversBytes:a}=n,s=d.hL;return new Map([[s.plan((0,
p.ol)(e)),e],[s.evidence((0,p.ol)(t)),t],...!0===o?.withheld?[]:[[s.policy((0,p.ol)(r)),r]],[s.trustedKeys((0,
p.ol)(i)),i],[s.approvers((0,p.ol)(a)),a]])}},22805:(e,t,n)=>{n.d(t,{$P:()=>l,J2:()=>d,t7:()=>p})
;var r=n(66131),o=n(62564),i=n(69082),a=n(55543),s=n(46260),c=n(76528)
;const l=({signedApprovals:e})=>e.map(({digest:e,key:t,principal:n})=>({digest:e,key:t,principal:n}))
;async function p(e,t,{governance:n,ready:o}){
const{policy:l}=n,p=await(0,c.DU)(e,t),{evidence:u,warnings:g,texts:y}=await(0,
c.hx)(e,n,t,p),h=!0===n.policySource?.withheld,w=(0,
r.s8)(t,l,u,e.kinds),m=d(t,n,w.decisions),v="dry_run"===e.inputs.mode,f=(0,i.z)(m.map(({operation:e,record:t})=>({
operation:e,violations:t.violations})),{dryRun:v}),_=m.map(({record:e})=>e),k=h?null:{policy:l,requests:w.requests
},N=v?(0,r.F3)(t,_,k):[],b=[...e.warnings,...w.validator.warnings(w.requests).map(({code:e,message:t})=>({code:e,
message:h&&"break_glass_used"===e?"A break-glass rule lifted another one.":t})),...g,...(0,
c.ld)(e,l,u),...null===o?[]:await o(w.requests)],B=(0,s.d_)(u),I={evidence:u,evidenceBytes:B,evidenceDigest:(0,a.ol)(B)
},D=(0,r.Wz)(t,l,u).map(e=>{const t=y.get(e.digest)
;if(void 0===t)throw new Error(`the approval ${e.digest} has no text`);return{...e,...t}});return{comparison:p,
approvals:(0,r.mh)(u),signedApprovals:D,decisions:m,judged:f,standings:N,warnings:b,...I}}
function d({operations:e},{policySource:t},n){return e.map((e,r)=>{return{operation:e,record:(i=n[r],
!0===t?.withheld?(0,o.uN)(i):i)};var i})}}};
