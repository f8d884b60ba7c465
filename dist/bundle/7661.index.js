import{modules as o}from"./23544.shared.js";import{modules as e}from"./43218.shared.js"
;import{modules as n}from"./81920.shared.js";export const id=7661;export const ids=[7661];export const modules={...o,
...e,...n,47064:((o,e,n)=>{n.r(e),n.d(e,{policyCheck:()=>w,policyTest:()=>v,policyWhy:()=>y})
;var t=n(76760),s=n(9467),i=n(8601),r=n(66131);const a={refs:"job.ref",events:"job.event",
actors:"job.actor, job.triggering_actor",workflows:"job.workflow_ref",environments:"job.environment",windows:"now"}
;function c(o,e,n,t){const i=`plan.json operations[${e}]`;if("operations"===o)return`${i}.operation_kind`
;if("repositories"===o)return`${i}.repository`;if("target_on_default_branch"===o){
const o=t.targets.findIndex(({operation_id:o})=>o===n)
;return o<0?"evidence.json targets":`evidence.json targets[${o}].on_default_branch`}
if("environments"===o&&null===t.job.environment)return"policy.yml environment";const r=(0,s.NO)(o)
;return null===r?`evidence.json ${a[o]??"job"}`:`${i} (${r})`}
var d=n(74296),l=n(57800),u=n(77198),f=n(38422),p=n(47301),m=n(29798),$=n(93156),h=n(71604)
;const w=async(o,{policy:e})=>{const{value:n,locate:t}=await g(o,e),i=(0,s.hM)(n,Date.now(),u.G)
;for(const{code:e,message:n,path:s}of i)o.stdout(`${(0,d.j$)(t(s))}: ${(0,l.ko)(n)} [${e}]\n`)
;for(const{code:t,message:i}of(0,s.sy)(n,{all:!0}))o.stdout(`${e}: note: ${i} [${t}]\n`)
;return o.stdout(`${n.rules.length} rules, ${i.length} findings\n`),0===i.length?0:1},v=async(o,{policy:e,cases:n})=>{
const{value:t}=await g(o,e),i=(0,s.h6)(t,await(0,h.Q8)(o,"The file",n),n,u.G)
;for(const{name:e,passed:n,at:t,expected:s,found:r}of i){
const i=n?"":`: expected ${j(s.decision,s.rule)}, found ${j(r.decision,r.rules.join(", "))}`
;o.stdout(`${n?"ok    ":"FAILED"} ${(0,d.j$)(t)} ${(0,l.ko)(e)}${i}\n`)}const r=i.filter(({passed:o})=>!o).length
;return o.stdout(`${i.length-r} of ${i.length} cases are decided as expected\n`),0===r?0:1},y=async(o,e)=>{
const{operation:n,proof:a,json:l}=e,w=await(0,p.GJ)((0,t.resolve)(o.cwd,a))
;if("proof"!==w?.kind&&"zip"!==w?.kind)throw(0,d.Wp)(`${a} is no proof folder and no zip of one.`);const v=await(0,
p.J2)(w),y=await(0,m.kZ)(v,await v.list()).finally(()=>v.close()),[g,j,b]=[(0,$.sb)(y.plan),(0,$.sb)(y.evidence),(0,
$.sb)(y.policy)];if(0===b.length)throw(0,d.Wp)("The policy is withheld from this proof: ask somebody who may read it.")
;const _=g.operations.findIndex(({operation_id:o})=>o===n),{value:k}=(0,s.ON)(b,f.Pb.policy,u.G),x=function(o,e,n,t,a){
const{decisions:d,requests:l}=(0,r.s8)(o,e,n,t),[u,f]=[l[a],d[a]];if(void 0===u||void 0===f)return null
;const{operation_id:p}=u.operation,m=(0,r.sI)(o,n);return{operation_id:p,decision:f.decision,rules:e.rules.map(o=>{
const{matched:t,parts:i}=(0,s.Up)(e,o,u),r=i.map(o=>({...o,from:c(o.condition,a,p,n)}));return{id:o.id,effect:o.effect,
reason:o.reason,matched:t,conditions:r}}),demands:s.lM.map(({name:o,members:t,judge:s})=>{const r=s(e,m);return{name:o,
verdict:null===r?null:0===r.length?"met":"unmet",facts:t.map(o=>({from:`evidence.json ${o}`,found:(0,i.dw)(n[o])})),
violations:r??[]}}),violations:f.violations}}(g,k,j,u.G,_);if(null===x){
const o=g.operations.map(({operation_id:o})=>o).join(", ");throw(0,d.Wp)(`The plan has no operation ${n}; it has ${o}.`)
}return(0,h.ZF)(o,l,x,function({operation_id:o,decision:e,rules:n,demands:t,violations:s}){
const i=o=>o.length>300?`${o.slice(0,300)}…`:o
;return[`${o}: ${e}`,...n.flatMap(({id:o,effect:e,reason:n,matched:t,conditions:s})=>[`rule ${o} (${e}) ${t?"matches":"does not match"}: ${n}`,...s.map(({condition:o,verdict:e,expected:n,found:t,from:s})=>`  ${e.padEnd(12)} ${o}: wanted ${n}; found ${i(t)}  [${s}]`)]),"the run as a whole",...t.flatMap(({name:o,verdict:e,facts:n,violations:t})=>[`  ${(e??"not asked").padEnd(12)} ${o}`,...n.map(({from:o,found:e})=>`    ${i(e)}  [${o}]`),...t.map(({code:o,message:e})=>`    ${e} [${o}]`)]),...s.map(({code:o,message:e})=>`because: ${e} [${o}]`)]
}(x)),"permit"===x.decision?0:1};async function g(o,e){return(0,s.ON)(await(0,h.Q8)(o,"--policy",e),e,u.G)}
function j(o,e){return null===e||""===e?o:`${o} by ${(0,l.ko)(e)}`}}),71604:((o,e,n)=>{n.d(e,{Q8:()=>d,R_:()=>a,ZF:()=>c})
;var t=n(51455),s=n(76760),i=n(74296),r=n(57800);function a(o){if(o.startsWith("-"))throw(0,
i.Wp)(`--remote ${o} is no name of a remote.`)}function c({stdout:o},e,n,t){
o(`${e?JSON.stringify(n):t.map(r.ko).join("\n")}\n`)}async function d({cwd:o},e,n,r=""){try{return await(0,
t.readFile)((0,s.resolve)(o,n))}catch(o){throw(0,i.Wp)(`${e} ${n} cannot be read (${(0,i.bD)(o)}).${r}`)}}}),
81128:((o,e,n)=>{function t(o){let e=o;const n=[];return async o=>{e>0?e--:await new Promise(o=>n.push(o));try{
return await o()}finally{const o=n.shift();void 0===o?e++:o()}}}async function s(o,e,n){const s=t(e)
;return(await Promise.allSettled(o.map((o,e)=>s(()=>n(o,e))))).map(o=>{if("rejected"===o.status)throw o.reason
;return o.value})}function i(o){let e;return()=>(e??={answer:o()}).answer}function r(o){return o.catch(()=>{}),o}
function a(o,e,n){const t=o.get(e);if(void 0!==t)return t;const s=n();o.set(e,s);const i=()=>{o.delete(e)}
;return s.then(o=>null===o?i():void 0,i),s}n.d(e,{HK:()=>a,NN:()=>r,Oo:()=>i,TA:()=>t,bB:()=>s})})};
