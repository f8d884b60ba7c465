import{modules as e}from"./23544.shared.js";import{modules as o}from"./43218.shared.js"
;import{modules as n}from"./81920.shared.js";export const id=7661;export const ids=[7661];export const modules={...e,
...o,...n,47064:((e,o,n)=>{n.r(o),n.d(o,{policyCheck:()=>w,policyTest:()=>v,policyWhy:()=>y})
;var t=n(76760),s=n(9467),i=n(8601),r=n(66131);const a={refs:"job.ref",events:"job.event",
actors:"job.actor, job.triggering_actor",workflows:"job.workflow_ref",environments:"job.environment",windows:"now"}
;function c(e,o,n,t){const i=`plan.json operations[${o}]`;if("operations"===e)return`${i}.operation_kind`
;if("repositories"===e)return`${i}.repository`;if("target_on_default_branch"===e){
const e=t.targets.findIndex(({operation_id:e})=>e===n)
;return e<0?"evidence.json targets":`evidence.json targets[${e}].on_default_branch`}
if("environments"===e&&null===t.job.environment)return"policy.yml environment";const r=(0,s.NO)(e)
;return null===r?`evidence.json ${a[e]??"job"}`:`${i} (${r})`}
var d=n(74296),l=n(57800),u=n(77198),f=n(38422),p=n(47301),m=n(29798),$=n(93156),h=n(71604)
;const w=async(e,{policy:o})=>{const{value:n,locate:t}=await g(e,o),i=(0,s.hM)(n,Date.now(),u.G)
;for(const{code:o,message:n,path:s}of i)e.stdout(`${(0,d.j$)(t(s))}: ${(0,l.ko)(n)} [${o}]\n`)
;for(const{code:t,message:i}of(0,s.sy)(n,{all:!0}))e.stdout(`${o}: note: ${i} [${t}]\n`)
;return e.stdout(`${n.rules.length} rules, ${i.length} findings\n`),0===i.length?0:1},v=async(e,{policy:o,cases:n})=>{
const{value:t}=await g(e,o),i=(0,s.h6)(t,await(0,h.Q8)(e,"The file",n),n,u.G)
;for(const{name:o,passed:n,at:t,expected:s,found:r}of i){
const i=n?"":`: expected ${j(s.decision,s.rule)}, found ${j(r.decision,r.rules.join(", "))}`
;e.stdout(`${n?"ok    ":"FAILED"} ${(0,d.j$)(t)} ${(0,l.ko)(o)}${i}\n`)}const r=i.filter(({passed:e})=>!e).length
;return e.stdout(`${i.length-r} of ${i.length} cases are decided as expected\n`),0===r?0:1},y=async(e,o)=>{
const{operation:n,proof:a,json:l}=o,w=await(0,p.GJ)((0,t.resolve)(e.cwd,a))
;if("proof"!==w?.kind&&"zip"!==w?.kind)throw(0,d.Wp)(`${a} is no proof folder and no zip of one.`);const v=await(0,
p.J2)(w),y=await(0,m.kZ)(v,await v.list()).finally(()=>v.close()),[g,j,b]=[(0,$.sb)(y.plan),(0,$.sb)(y.evidence),(0,
$.sb)(y.policy)];if(0===b.length)throw(0,d.Wp)("The policy is withheld from this proof: ask somebody who may read it.")
;const _=g.operations.findIndex(({operation_id:e})=>e===n),{value:k}=(0,s.ON)(b,f.Pb.policy,u.G),x=function(e,o,n,t,a){
const{validator:d,requests:l}=(0,r.s8)(e,o,n,t),u=l[a];if(void 0===u)return null
;const{decision:f,violations:p}=d.decide(u),{operation_id:m}=u.operation,$=(0,r.sI)(e,n);return{operation_id:m,
decision:f,rules:o.rules.map(e=>{const{matched:t,parts:i}=(0,s.Up)(o,e,u),r=i.map(e=>({...e,from:c(e.condition,a,m,n)}))
;return{id:e.id,effect:e.effect,reason:e.reason,matched:t,conditions:r}}),
demands:s.lM.map(({name:e,members:t,judge:s})=>{const r=s(o,$);return{name:e,
verdict:null===r?null:0===r.length?"met":"unmet",facts:t.map(e=>({from:`evidence.json ${e}`,found:(0,i.dw)(n[e])})),
violations:r??[]}}),violations:p}}(g,k,j,u.G,_);if(null===x){const e=g.operations.map(({operation_id:e})=>e).join(", ")
;throw(0,d.Wp)(`The plan has no operation ${n}; it has ${e}.`)}
return(0,h.ZF)(e,l,x,function({operation_id:e,decision:o,rules:n,demands:t,violations:s}){
const i=e=>e.length>300?`${e.slice(0,300)}…`:e
;return[`${e}: ${o}`,...n.flatMap(({id:e,effect:o,reason:n,matched:t,conditions:s})=>[`rule ${e} (${o}) ${t?"matches":"does not match"}: ${n}`,...s.map(({condition:e,verdict:o,expected:n,found:t,from:s})=>`  ${o.padEnd(12)} ${e}: wanted ${n}; found ${i(t)}  [${s}]`)]),"the run as a whole",...t.flatMap(({name:e,verdict:o,facts:n,violations:t})=>[`  ${(o??"not asked").padEnd(12)} ${e}`,...n.map(({from:e,found:o})=>`    ${i(o)}  [${e}]`),...t.map(({code:e,message:o})=>`    ${o} [${e}]`)]),...s.map(({code:e,message:o})=>`because: ${o} [${e}]`)]
}(x)),"permit"===x.decision?0:1};async function g(e,o){return(0,s.ON)(await(0,h.Q8)(e,"--policy",o),o,u.G)}
function j(e,o){return null===o||""===o?e:`${e} by ${(0,l.ko)(o)}`}}),71604:((e,o,n)=>{n.d(o,{Q8:()=>d,R_:()=>a,ZF:()=>c})
;var t=n(51455),s=n(76760),i=n(74296),r=n(57800);function a(e){if(e.startsWith("-"))throw(0,
i.Wp)(`--remote ${e} is no name of a remote.`)}function c({stdout:e},o,n,t){
e(`${o?JSON.stringify(n):t.map(r.ko).join("\n")}\n`)}async function d({cwd:e},o,n,r=""){try{return await(0,
t.readFile)((0,s.resolve)(e,n))}catch(e){throw(0,i.Wp)(`${o} ${n} cannot be read (${(0,i.bD)(e)}).${r}`)}}}),
81128:((e,o,n)=>{function t(e){let o=e;const n=[];return async e=>{o>0?o--:await new Promise(e=>n.push(e));try{
return await e()}finally{const e=n.shift();void 0===e?o++:e()}}}async function s(e,o,n){const s=t(o)
;return(await Promise.allSettled(e.map((e,o)=>s(()=>n(e,o))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function i(e){let o;return()=>(o??={answer:e()}).answer}function r(e){return e.catch(()=>{}),e}
function a(e,o,n){const t=e.get(o);if(void 0!==t)return t;const s=n();e.set(o,s);const i=()=>{e.delete(o)}
;return s.then(e=>null===e?i():void 0,i),s}n.d(o,{HK:()=>a,NN:()=>r,Oo:()=>i,TA:()=>t,bB:()=>s})})};
