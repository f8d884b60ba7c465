"use strict";exports.id=7661,exports.ids=[7661],exports.modules={...require("./23544.shared.js").modules,
...require("./43218.shared.js").modules,...require("./52533.shared.js").modules,...require("./81920.shared.js").modules,
47064:((e,n,o)=>{o.r(n),o.d(n,{policyCheck:()=>w,policyTest:()=>v,policyWhy:()=>y})
;var t=o(76760),s=o(9467),i=o(8601),r=o(66131);const a={refs:"job.ref",events:"job.event",
actors:"job.actor, job.triggering_actor",workflows:"job.workflow_ref",environments:"job.environment",windows:"now"}
;function c(e,n,o,t){const i=`plan.json operations[${n}]`;if("operations"===e)return`${i}.operation_kind`
;if("repositories"===e)return`${i}.repository`;if("target_on_default_branch"===e){
const e=t.targets.findIndex(({operation_id:e})=>e===o)
;return e<0?"evidence.json targets":`evidence.json targets[${e}].on_default_branch`}
if("environments"===e&&null===t.job.environment)return"policy.yml environment";const r=(0,s.NO)(e)
;return null===r?`evidence.json ${a[e]??"job"}`:`${i} (${r})`}
var d=o(74296),l=o(57800),u=o(77198),f=o(38422),p=o(47301),$=o(29798),m=o(93156),h=o(71604)
;const w=async(e,{policy:n})=>{const{value:o,locate:t}=await j(e,n),i=(0,s.hM)(o,Date.now(),u.G)
;for(const{code:n,message:o,path:s}of i)e.stdout(`${(0,d.j$)(t(s))}: ${(0,l.ko)(o)} [${n}]\n`)
;for(const{code:t,message:i}of(0,s.sy)(o,{all:!0}))e.stdout(`${n}: note: ${i} [${t}]\n`)
;return e.stdout(`${o.rules.length} rules, ${i.length} findings\n`),0===i.length?0:1},v=async(e,{policy:n,cases:o})=>{
const{value:t}=await j(e,n),i=(0,s.h6)(t,await(0,h.Q8)(e,"The file",o),o,u.G)
;for(const{name:n,passed:o,at:t,expected:s,found:r}of i){
const i=o?"":`: expected ${g(s.decision,s.rule)}, found ${g(r.decision,r.rules.join(", "))}`
;e.stdout(`${o?"ok    ":"FAILED"} ${(0,d.j$)(t)} ${(0,l.ko)(n)}${i}\n`)}const r=i.filter(({passed:e})=>!e).length
;return e.stdout(`${i.length-r} of ${i.length} cases are decided as expected\n`),0===r?0:1},y=async(e,n)=>{
const{operation:o,proof:a,json:l}=n,w=await(0,p.GJ)((0,t.resolve)(e.cwd,a))
;if("proof"!==w?.kind&&"zip"!==w?.kind)throw(0,d.Wp)(`${a} is no proof folder and no zip of one.`);const v=await(0,
p.J2)(w),y=await(0,$.kZ)(v,await v.list()).finally(()=>v.close()),[j,g,b]=[(0,m.sb)(y.plan),(0,m.sb)(y.evidence),(0,
m.sb)(y.policy)];if(0===b.length)throw(0,d.Wp)("The policy is withheld from this proof: ask somebody who may read it.")
;const _=j.operations.findIndex(({operation_id:e})=>e===o),{value:k}=(0,s.ON)(b,f.Pb.policy,u.G),x=function(e,n,o,t,a){
const{decisions:d,requests:l}=(0,r.s8)(e,n,o,t),[u,f]=[l[a],d[a]];if(void 0===u||void 0===f)return null
;const{operation_id:p}=u.operation,$=(0,r.sI)(e,o);return{operation_id:p,decision:f.decision,rules:n.rules.map(e=>{
const{matched:t,parts:i}=(0,s.Up)(n,e,u),r=i.map(e=>({...e,from:c(e.condition,a,p,o)}));return{id:e.id,effect:e.effect,
reason:e.reason,matched:t,conditions:r}}),demands:s.lM.map(({name:e,members:t,judge:s})=>{const r=s(n,$);return{name:e,
verdict:null===r?null:0===r.length?"met":"unmet",facts:t.map(e=>({from:`evidence.json ${e}`,found:(0,i.dw)(o[e])})),
violations:r??[]}}),violations:f.violations}}(j,k,g,u.G,_);if(null===x){
const e=j.operations.map(({operation_id:e})=>e).join(", ");throw(0,d.Wp)(`The plan has no operation ${o}; it has ${e}.`)
}return(0,h.ZF)(e,l,x,function({operation_id:e,decision:n,rules:o,demands:t,violations:s}){
const i=e=>e.length>300?`${e.slice(0,300)}…`:e
;return[`${e}: ${n}`,...o.flatMap(({id:e,effect:n,reason:o,matched:t,conditions:s})=>[`rule ${e} (${n}) ${t?"matches":"does not match"}: ${o}`,...s.map(({condition:e,verdict:n,expected:o,found:t,from:s})=>`  ${n.padEnd(12)} ${e}: wanted ${o}; found ${i(t)}  [${s}]`)]),"the run as a whole",...t.flatMap(({name:e,verdict:n,facts:o,violations:t})=>[`  ${(n??"not asked").padEnd(12)} ${e}`,...o.map(({from:e,found:n})=>`    ${i(n)}  [${e}]`),...t.map(({code:e,message:n})=>`    ${n} [${e}]`)]),...s.map(({code:e,message:n})=>`because: ${n} [${e}]`)]
}(x)),"permit"===x.decision?0:1};async function j(e,n){return(0,s.ON)(await(0,h.Q8)(e,"--policy",n),n,u.G)}
function g(e,n){return null===n||""===n?e:`${e} by ${(0,l.ko)(n)}`}}),71604:((e,n,o)=>{o.d(n,{Q8:()=>d,R_:()=>a,ZF:()=>c})
;var t=o(51455),s=o(76760),i=o(74296),r=o(57800);function a(e){if(e.startsWith("-"))throw(0,
i.Wp)(`--remote ${e} is no name of a remote.`)}function c({stdout:e},n,o,t){
e(`${n?JSON.stringify(o):t.map(r.ko).join("\n")}\n`)}async function d({cwd:e},n,o,r=""){try{return await(0,
t.readFile)((0,s.resolve)(e,o))}catch(e){throw(0,i.Wp)(`${n} ${o} cannot be read (${(0,i.bD)(e)}).${r}`)}}}),
81128:((e,n,o)=>{function t(e){let n=e;const o=[];return async e=>{n>0?n--:await new Promise(e=>o.push(e));try{
return await e()}finally{const e=o.shift();void 0===e?n++:e()}}}async function s(e,n,o){const s=t(n)
;return(await Promise.allSettled(e.map((e,n)=>s(()=>o(e,n))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function i(e){let n;return()=>(n??={answer:e()}).answer}function r(e){return e.catch(()=>{}),e}
function a(e,n,o){const t=e.get(n);if(void 0!==t)return t;const s=o();e.set(n,s);const i=()=>{e.delete(n)}
;return s.then(e=>null===e?i():void 0,i),s}o.d(n,{HK:()=>a,NN:()=>r,Oo:()=>i,TA:()=>t,bB:()=>s})})};
