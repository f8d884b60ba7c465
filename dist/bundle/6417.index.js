export const id=6417;export const ids=[6417];export const modules={41776:(e,n,t)=>{t.r(n),t.d(n,{auditTrail:()=>_})
;var o=t(76760),r=t(84221),i=t(36762),a=t(94172),s=t(6848),l=t(94346),u=t(39600),d=t(74296),c=t(34326),p=t(55543),h=t(51483),f=t(46260),g=t(52533),m=t(38422),b=t(42522),w=t(97667),y=t(58080)
;const _=async(e,{path:n,json:t})=>{const b=await(0,u.GJ)((0,o.resolve)(e.cwd,n))
;if(null===b||"inclusion"===b.kind)throw(0,d.Wp)(`${n} is no proof and no ledger.`)
;const _=new Map,x="branch"===b.kind?new r.$J(b.path):null,S=e=>x?.bytes(e)??_.get(e)??null;let N=null
;const P=new a.sW({file:m.Pb.ledger,startAt:()=>({frontier:null,head:null}),marks:new Set,onLine:n=>{for(const o of(0,
c.u)([n]))e.stdout(t?`${JSON.stringify(o)}\n`:k(o))
;if("run.opened"===n.type&&(N=S(g.hL.approvers(n.data.approvers_digest))),"evidence.read"!==n.type)return;const o=(0,
f.MQ)(h.l,S(g.hL.evidence(n.data.evidence_digest)))
;for(const r of(0,w.x0)(o?.signed_approvals??null,N??new Uint8Array))e.stdout($(n,r,t))}});try{
await async function(e,{kind:n,path:t},a){if("branch"===n){const n=await(0,i.jC)(t,null);for await(const o of(0,
r.TW)(new r.$J(t),n)){e.nextFile(o.path);for await(const n of o.pieces)e.push(n)}n?.close()}else if("ledger"===n){
e.nextFile((0,o.basename)(t));for await(const n of(0,s.Pq)(t,!0))e.push(n)}else{const o="zip"===n?await(0,l.Q)(t):(0,
s.WG)(t);try{const n=[[m.Pb.evidence,g.hL.evidence],[m.Pb.approvers,g.hL.approvers]];for(const[e,t]of n){
const n=await(0,s.oD)(o,e,v).catch(()=>null);null!==n&&a.set(t((0,p.ol)(n)),n)}
for await(const n of o.stream(m.Pb.ledger))e.push(n)}finally{await o.close()}}e.end()}(P,b,_)}catch(n){
return e.stderr(`marketops audit-trail: the ledger has a defect: ${(0,y.g)((0,d.bD)(n))}\n`),1}return 0}
;const v=16777216;function $({seq:e,ts:n,run_id:t,run_attempt:o},r,i){
const{principal:a,key:s,notAfter:l,verified:u}=r,{type:d,device:c}=(0,b.Vi)(r),p={seq:e,ts:n,run_id:t,run_attempt:o,
event:"approval.signed",...{principal:a,key:s,key_type:d,hardware:d.startsWith("sk-"),verified:u,not_after:l}
},h=[n,t,"approval.signed",a,d,s,c,`until ${l??"-"}`];return i?`${JSON.stringify(p)}\n`:`${(0,y.g)(h.join("  "))}\n`}
function k(e){
const n=[e.code,e.message,e.github?.url].filter(e=>null!=e).join(" "),t=[e.ts,e.run_id,e.operation_id,e.operation_kind,e.event,e.status,e.receipt_id??"-",n]
;return`${(0,y.g)(t.join("  ").trimEnd())}\n`}},12112:(e,n,t)=>{function o(e){let n=e;const t=[];return async e=>{
n>0?n--:await new Promise(e=>t.push(e));try{return await e()}finally{const e=t.shift();void 0===e?n++:e()}}}
async function r(e,n,t){const r=o(n);return(await Promise.allSettled(e.map((e,n)=>r(()=>t(e,n))))).map(e=>{
if("rejected"===e.status)throw e.reason;return e.value})}function i(e){let n;return()=>n??=e()}function a(e){
return e.catch(()=>{}),e}function s(e,n,t){const o=e.get(n);if(void 0!==o)return o;const r=t();e.set(n,r);const i=()=>{
e.delete(n)};return r.then(e=>null===e?i():void 0,i),r}t.d(n,{HK:()=>s,NN:()=>a,Oo:()=>i,TA:()=>o,bB:()=>r})},
58080:(e,n,t)=>{function o(e){
return e.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
}t.d(n,{g:()=>o})},34326:(e,n,t)=>{function o(e){const n=[]
;for(const t of e)void 0!==t.status&&void 0!==t.operation_id&&void 0!==t.operation_kind&&n.push({seq:t.seq,ts:t.ts,
run_id:t.run_id,run_attempt:t.run_attempt,operation_id:t.operation_id,operation_kind:t.operation_kind,
receipt_id:t.receipt_id??null,event:t.type,status:t.status,...r(t)});return n}function r(e){const n={code:null,
message:null,github:null};switch(e.type){case"operation.succeeded":case"operation.unchanged":case"operation.failed":
case"operation.in_doubt":case"operation.skipped":{const{code:n,message:t,github:o}=e.data;return{code:n,message:t,
github:o}}case"operation.blocked":return{...n,code:e.data.code};case"receipt.refused":{const t=e.data.violations[0]
;return void 0!==t&&"code"in t?{...n,code:t.code,message:t.message}:n}case"gate.rejected":return{...n,
code:e.data.checks.find(({code:e})=>null!==e)?.code??null};default:return n}}t.d(n,{u:()=>o})},42522:(e,n,t)=>{t.d(n,{
DQ:()=>r,K_:()=>u,NX:()=>d,Vi:()=>i,ZI:()=>c,ov:()=>p,uv:()=>l,xR:()=>s});var o=t(4985)
;const r=({principal:e})=>e.replace(/^[0-9]+\+(.+)@users\.noreply\.github\.com$/,"$1")
;function i({publicKey:e,verified:n}){
const t=atob(e),o=""===e?"key":t.slice(4,4+t.charCodeAt(3)).replace(/@openssh\.com$/,""),r="hardware key, touched"+(n?" and unlocked by its user":"")
;return{type:o,device:""===e?"kind not known":o.startsWith("sk-")?r:"no hardware key"}}const a={planned:{tone:"gold",
symbol:"○",label:"Dry run"},would_refuse:{tone:"gold",symbol:"✕",label:"Dry run · prod would refuse"},nothing_to_do:{
tone:"gold",symbol:"=",label:"Dry run · nothing to do"},unauthorized:{tone:"blue",symbol:"◔",
label:"Prod · waits for approval"},refused:{tone:"red",symbol:"✕",label:"Prod · refused"},waiting:{tone:"blue",
symbol:"◔",label:"Prod · authorized, not executed"},shipped:{tone:"green",symbol:"✓",label:"Prod · shipped"},unchanged:{
tone:"green",symbol:"=",label:"Prod · nothing to do"},partial:{tone:"orange",symbol:"◑",label:"Prod · partly shipped"},
in_doubt:{tone:"orange",symbol:"?",label:"Prod · in doubt"},failed:{tone:"red",symbol:"✕",label:"Prod · failed"},alert:{
tone:"red",symbol:"▲",label:"Prod · security alert"},unusable:{tone:"red",symbol:"✕",label:"Unusable"},in_order:{
tone:"green",symbol:"✓",label:"In order"},found:{tone:"red",symbol:"!",label:"Look at this"}};function s(e,n){return{
state:e,...a[e],code:null,rows:[],blockers:[],steps:[],...n}}function l(e){
const{input:n,causes:t}=e,o=function({input:e,operations:n,alerts:t,causes:o,counts:r}){
const{mode:i,result:a}=e.proof.run
;if("dry_run"===i)return r.refused>0?"would_refuse":n.every(({planned:e})=>"none"===e.effect)?"nothing_to_do":"planned"
;return t.length>0?"alert":h(e)?"blocked"===a?o.every(({cause:e})=>f.test(e.code))?"unauthorized":"refused":"authorized"===a?"waiting":n.some(({fate:e})=>"in_doubt"===e)?"in_doubt":"planned"===a?"failed":a:"failed"
}(e),r=d(t);return s(o,{title:m(e),sentence:g(e,o),code:p(n.plan.plan_digest),rows:[w(e),_(e),$(e),...k(e)],
blockers:r.map(({cause:e,operations:n})=>({title:e.explanation.title,code:e.code,about:S(n,b,e=>[{name:e,limit:40}])})),
steps:N(P(e,o,r[0]?.cause??null),n.links.server)})}function u(e,n){
const t=[w(e),...n.rows??[]],o=p(e.input.plan.plan_digest);return s("planned",{title:m(e),sentence:"",code:o,...n,rows:t
})}function d(e){return e.filter(({cause:{code:e}})=>"mode_not_prod"!==e&&"not_executed"!==e)}function c(e){
return"would_refuse"===e?"Why prod would refuse it":"planned"===e||"nothing_to_do"===e?"Why nothing shipped":"waiting"===e||"unauthorized"===e?"Why it has not shipped yet":"Why it did not ship"
}const p=e=>e.replace(/^sha256:(.{4})(.{4}).*$/,"$1-$2");function h({lines:e}){
return e.some(({type:e})=>"run.closed"===e)}
const f=/^(?:approvals_missing|approver_(?:is_[a-z_]+|not_listed)|approval_(?:other_environment|not_by_person|without_plan_digest)|plan_blocked)$/
;function g({input:e,operations:n,counts:t,warnings:r},i){const{shipped:a,unchanged:s,refused:l,notShipped:u}=t,d=(0,
o.hS)(t.operations,"operation");switch(i){case"planned":
return h(e)?r.some(({code:e})=>"prod_not_ready"===e)?"Nothing was changed. Prod is not ready for this yet.":"pull_request"===e.proof.run.event?"Nothing was changed. Once merged, it is planned again from the merge, under a code of its own.":"Nothing was changed. Approve only what carries the same plan code.":"The dry run broke off. Nothing was changed."
;case"would_refuse":return`Nothing was changed. Prod would refuse ${l} of ${d}${l<t.operations?", and ship none":""}.`
;case"nothing_to_do":return"Nothing was changed, and nothing would be: all of it is there as planned."
;case"unauthorized":return"Nothing was changed. It ships once it is approved.";case"refused":
return`Nothing was changed: the run was refused, ${(0,o.hS)(u,"operation")} held back.`;case"waiting":
return`Nothing was changed yet: ${(0,o.hS)(u,"receipt")} for the execute job of this run.`;case"shipped":return`${(0,
o.hS)(a,"operation")} shipped, each under a receipt of its own.${0===s?"":` ${s} had nothing to do.`}`;case"unchanged":
return"Nothing to do: all of it was there as planned. No receipt was needed.";case"in_doubt":{
const e=n.filter(({fate:e})=>"in_doubt"===e).length
;return`${(0,o.hS)(e,"operation")} in doubt, ${a} shipped. The next run looks what is there, and records it.`}
case"failed":
return h(e)?"The run failed. Running again does only what is missing.":"The run broke off before its end. The next run looks what is there, and records it."
;case"alert":
return`Stopped at the gate; ${0===a?"nothing was changed":`${a} of ${d} shipped`}. Find out why before you run again.`
;default:return`${a} of ${d} shipped. Running again does only what is missing.`}}
function m({operations:e,input:{plan:n}}){const t=e.find(({kind:e})=>e.leads)??e[0]
;if(void 0===t)return["Nothing planned for ",{name:n.repository,limit:100}]
;const o=new Set(e.map(({planned:e})=>e.repository));return[`${t.kind.title} `,{
name:t.kind.subject(t.planned.parameters),limit:80},1===e.length?" to ":` and ${e.length-1} more to `,{
name:t.planned.repository,limit:100},...1===o.size?[]:[` and ${o.size-1} more`]]}const b=2;function w({operations:e}){
return{label:"Changes",lines:[...Map.groupBy(e,({kind:e})=>e.title)].map(([e,n])=>[`${(0,
o.hS)(n.length,e.toLowerCase())}: `,...S(n,b,({kind:e,planned:n})=>{const t=y[n.effect]??e.gist?.(n)??[],o={
name:e.subject(n.parameters),limit:60};return 0===t.length?[o]:[o," (",...t,")"]})])}}const y={none:["nothing to do"],
conflict:["conflict"]};function _({input:{proof:e,plan:n}}){
const{run:t}=e,r=n.operations.find(({target_subject:e})=>null!==e)?.target_subject??null;return{label:"Requested",
lines:[["by ",{name:t.actor,limit:80}," · ",{name:t.ref.replace(/^refs\/(?:heads|tags|pull)\//,""),limit:80},` at ${(0,
o.Fu)(t.commit_sha)}`,...null===r?[]:[" “",{prose:r,limit:60},"”"],` · ${v(t.opened_at)}`]]}}
const v=e=>`${e.slice(0,10)} ${e.slice(11,16)} UTC`;function $({operations:e}){
const n=e.filter(({decided:e,standing:n})=>null===n?"permit"===e?.data.decision:"refused"!==n.standing),t=n.flatMap(({decided:e})=>e?.data.rules??[]).flatMap(e=>"id"in e&&e.matched&&"permit"===e.effect?[e.id]:[]),o=S([...new Set(t)],b,e=>[{
name:e,limit:64}]),r=`permits ${n.length} of ${e.length}`;return{label:"Policy",
lines:[0===o.length?[r]:[`${r} (`,...o,")"]]}}function k({input:e,operations:n,signatures:t}){
const{run:a,phase_2_fc_authorization:s}=e.proof,{approvals:l}=s,u=[...l.map(({user:e,state:n,environment:t,comment:o})=>[("approved"===n?"":`${n} `)+"by ",{
name:e,limit:80},", by review of ",{name:t,limit:80},...""===o?[]:[": “",{prose:o,limit:120},"”"]]),...t.map(e=>{
const{type:n,device:t}=i(e),{key:o,notAfter:a}=e;return["by ",{name:r(e),limit:80},`, by signature: ${n} `,{name:o,
limit:20},`, ${t}`,...null===a?[]:[`, until ${v(a)}`]]})],d=e.lines.find(({type:e})=>"evidence.read"===e)
;if(u.length>0){const e=u.length>x?[[`and ${u.length-x} more`]]:[],n=void 0===d?[]:[[`on record at ${v(d.ts)}`]]
;return[{label:"Approved",lines:[...u.slice(0,x),...e,...n]}]}
const c=n.flatMap(({standing:e})=>e?.needs??[]),p=[...new Set(c.map(({text:e})=>e))];if(p.length>0)return[{
label:"Needs",lines:[S(p,x,e=>[{prose:e,limit:200}])]}];const{terms:h}=e;if(null===h)return[];const f=[{...h,
what:"approval"},...null===h.signed?[]:[{...h.signed,what:"signature"}]].filter(({min:e})=>e>0);if(0===f.length)return[{
label:"Needs",lines:[["no approval: the policy asks for none"]]}];const g={actor:a.actor,
triggering_actor:a.triggering_actor,commit_author:null};return[{label:"Needs",
lines:f.map(({min:e,from:n,not:t,what:r})=>{const i=[...new Set(t.map(e=>g[e]))];return[(0,
o.hS)(e,r),...0===n.length?[]:[" of ",...S(n,3,e=>[{name:e,limit:80
}])],...0===i.length?[]:[", not "],...S(i,3,e=>null===e?["authors of its commits"]:[{name:e,limit:80}])]})}]}const x=3
;function S(e,n,t){const o=e.length-n
;return[...e.slice(0,n).flatMap((e,n)=>[...0===n?[]:[", "],...t(e)]),...o>0?[` and ${o} more`]:[]]}function N(e,n){
const t=e.filter(({url:e})=>null!==e);return n.endsWith(".localhost")?t.slice(0,1).map(({text:e})=>({
text:`${e}, on GitHub: this is a rehearsal`,url:null})):t}function P({input:e,operations:n},t,o){
const{links:r,proof:i}=e,a={text:"Review deployments",url:r.runUrl},s={text:"See this run",url:r.runUrl},l={
text:"Read the log",url:r.runUrl},u={text:"Run it again",url:r.workflowUrl},d={text:"Plan the next one",
url:r.workflowUrl},c={text:"See the environment",url:r.environmentUrl},p={text:"Open the policy",url:r.policyUrl
},h=null===o||null===o.rule&&null===o.setting?[]:[p],f=/^refs\/pull\/([1-9][0-9]*)\//.exec(i.run.ref)?.[1],g=void 0===f?[]:[{
text:"Review and merge",url:`${r.repository}/pull/${f}`
}],m=n.filter(({execution:e})=>null!==(e?.github?.url??null)),[b=m[0]]=m.filter(({kind:e})=>e.leads),w=void 0===b?[]:[{
text:`Open the ${b.kind.title.toLowerCase()}`,url:b.execution?.github?.url??null}];switch(t){case"planned":
return g.length>0?[...g,s]:[a,{...u,text:"Dispatch the workflow"}];case"nothing_to_do":return[...g,s]
;case"would_refuse":return[...h,l];case"unauthorized":case"waiting":return[a,c];case"refused":return[...h,l,u]
;case"shipped":case"unchanged":return[...w,s,d];case"alert":return[l,c];case"in_doubt":return[u,l];default:return[l,u]}}
},97667:(e,n,t)=>{t.d(n,{DM:()=>d,Rr:()=>s,U9:()=>c,x0:()=>a});var o=t(32257),r=t(68114),i=t(42522);function a(e,n){
if(null===e||0===e.counted.length)return[]
;const t=(0,r.CR)(n).approvers.map(({key:e})=>[e.fingerprint,e.blob.toString("base64")]),o=new Map(t)
;return e.counted.map(({not_after:e,...n})=>({...n,notAfter:e,publicKey:o.get(n.key)??""}))}
function s({proof:e,evidenceText:n,approversText:t}){const o=a(u(n),Buffer.from(t))
;return e.phase_2_fc_authorization.signed_approvals.map(e=>o.find(({digest:n})=>n===e.digest)??{...e,...l})}const l={
publicKey:"",notAfter:null,verified:!1};function u(e){return""===e?null:JSON.parse(e).signed_approvals??null}
function d({evidenceText:e}){const n=u(e)?.created_at??null;return null!==n&&"value"in n?(0,o.pe)(n.value):null}
function c({approvals:e,signed_approvals:n}){return[...e.map(({user:e})=>e),...n.map(e=>`${(0,i.DQ)(e)} (signed)`)]}},
4985:(e,n,t)=>{t.d(n,{Fu:()=>o.Fu,Gt:()=>r,Xq:()=>o.Xq,a3:()=>i,hS:()=>o.hS});var o=t(40666);const r={create:{
symbol:"+",word:"create"},update:{symbol:"~",word:"update"},none:{symbol:"=",word:"nothing to do"},conflict:{symbol:"!",
word:"conflict"}};function i(e){if(e<1e3)return`${e} ms`;const n=e/1e3;if(n<60)return`${n.toFixed(1)} s`
;const t=Math.floor(n/60);return t<60?`${t} min ${Math.floor(n%60)} s`:`${Math.floor(t/60)} h ${t%60} min`}}};
