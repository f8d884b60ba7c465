import{modules as e}from"./23544.shared.js";import{modules as n}from"./43218.shared.js"
;import{modules as o}from"./81920.shared.js";export const id=7661;export const ids=[7661];export const modules={...e,
...n,...o,47064:((e,n,o)=>{o.r(n),o.d(n,{policyCheck:()=>v,policyTest:()=>g,policyWhy:()=>y})
;var t=o(51455),r=o(76760),i=o(9467),s=o(8601),a=o(66131);const c={refs:"job.ref",events:"job.event",
actors:"job.actor, job.triggering_actor",workflows:"job.workflow_ref",environments:"job.environment",windows:"now"}
;function d(e,n,o,t){const r=`plan.json operations[${n}]`;if("operations"===e)return`${r}.operation_kind`
;if("repositories"===e)return`${r}.repository`;if("target_on_default_branch"===e){
const e=o.operations[n]?.operation_id,r=t.targets.findIndex(({operation_id:n})=>n===e)
;return r<0?"evidence.json targets":`evidence.json targets[${r}].on_default_branch`}
if("environments"===e&&null===t.job.environment)return"policy.yml environment";const s=(0,i.NO)(e)
;return null===s?`evidence.json ${c[e]??"job"}`:`${r} (${s})`}
var u=o(74296),l=o(58080),f=o(77198),p=o(38422),m=o(47301),$=o(29798),h=o(93156),w=o(71604)
;const v=async(e,{policy:n})=>{const{value:o,locate:t}=await j(e,n),r=(0,i.hM)(o,Date.now(),f.G)
;for(const{code:n,message:o,path:i}of r)e.stdout(`${(0,u.j$)(t(i))}: ${(0,l.g)(o)} [${n}]\n`)
;for(const{code:t,message:r}of(0,i.sy)(o,{all:!0}))e.stdout(`${n}: note: ${r} [${t}]\n`)
;return e.stdout(`${o.rules.length} rules, ${r.length} findings\n`),0===r.length?0:1},g=async(e,{policy:n,cases:o})=>{
const{value:t}=await j(e,n),r=(0,i.h6)(t,await b(e,o),o,f.G);for(const{name:n,passed:o,at:t,expected:i,found:s}of r){
const r=o?"":`: expected ${_(i.decision,i.rule)}, found ${_(s.decision,s.rules.join(", "))}`
;e.stdout(`${o?"ok    ":"FAILED"} ${(0,u.j$)(t)} ${(0,l.g)(n)}${r}\n`)}const s=r.filter(({passed:e})=>!e).length
;return e.stdout(`${r.length-s} of ${r.length} cases are decided as expected\n`),0===s?0:1},y=async(e,n)=>{
const{operation:o,proof:t,json:c}=n,l=await(0,m.GJ)((0,r.resolve)(e.cwd,t))
;if("proof"!==l?.kind&&"zip"!==l?.kind)throw(0,u.Wp)(`${t} is no proof folder and no zip of one.`);const v=await(0,
m.J2)(l),g=await(0,$.kZ)(v,await v.list()).finally(()=>v.close()),[y,j,b]=[(0,h.sb)(g.plan),(0,h.sb)(g.evidence),(0,
h.sb)(g.policy)];if(0===b.length)throw(0,u.Wp)("The policy is withheld from this proof: ask somebody who may read it.")
;const _=y.operations.findIndex(({operation_id:e})=>e===o),{value:k}=(0,i.ON)(b,p.Pb.policy,f.G),x=function(e,n,o,t,r){
const{decisions:c,requests:u}=(0,a.s8)(e,n,o,t),[l,f,p]=[e.operations[r],c[r],u[r]]
;if(void 0===l||void 0===f||void 0===p)return null;const m=(0,a.sI)(e,o);return{operation_id:l.operation_id,
decision:f.decision,rules:n.rules.map(t=>{const{matched:s,parts:a}=(0,i.Up)(n,t,p),c=a.map(n=>({...n,
from:d(n.condition,r,e,o)}));return{id:t.id,effect:t.effect,reason:t.reason,matched:s,conditions:c}}),
demands:i.lM.map(({name:e,members:t,judge:r})=>{const i=r(n,m);return{name:e,
verdict:null===i?null:0===i.length?"met":"unmet",facts:t.map(e=>({from:`evidence.json ${e}`,found:(0,s.dw)(o[e])})),
violations:i??[]}}),violations:f.violations}}(y,k,j,f.G,_);if(null===x){
const e=y.operations.map(({operation_id:e})=>e).join(", ");throw(0,u.Wp)(`The plan has no operation ${o}; it has ${e}.`)
}return(0,w.ZF)(e,c,x,function({operation_id:e,decision:n,rules:o,demands:t,violations:r}){
const i=e=>e.length>300?`${e.slice(0,300)}…`:e
;return[`${e}: ${n}`,...o.flatMap(({id:e,effect:n,reason:o,matched:t,conditions:r})=>[`rule ${e} (${n}) ${t?"matches":"does not match"}: ${o}`,...r.map(({condition:e,verdict:n,expected:o,found:t,from:r})=>`  ${n.padEnd(12)} ${e}: wanted ${o}; found ${i(t)}  [${r}]`)]),"the run as a whole",...t.flatMap(({name:e,verdict:n,facts:o,violations:t})=>[`  ${(n??"not asked").padEnd(12)} ${e}`,...o.map(({from:e,found:n})=>`    ${i(n)}  [${e}]`),...t.map(({code:e,message:n})=>`    ${n} [${e}]`)]),...r.map(({code:e,message:n})=>`because: ${n} [${e}]`)]
}(x)),"permit"===x.decision?0:1};async function j(e,n){return(0,i.ON)(await b(e,n),n,f.G)}async function b({cwd:e},n){
try{return await(0,t.readFile)((0,r.resolve)(e,n))}catch(e){
throw new u.NL("file_unreadable",`${n} cannot be read. Name the file with its path.`,{cause:e})}}function _(e,n){
return null===n||""===n?e:`${e} by ${(0,l.g)(n)}`}}),58080:((e,n,o)=>{function t(e){
return e.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
}o.d(n,{g:()=>t})}),71604:((e,n,o)=>{o.d(n,{Q8:()=>d,R_:()=>a,ZF:()=>c});var t=o(51455),r=o(76760),i=o(74296),s=o(58080)
;function a(e){if(e.startsWith("-"))throw(0,i.Wp)(`--remote ${e} is no name of a remote.`)}function c({stdout:e},n,o,t){
e(`${n?JSON.stringify(o):t.map(s.g).join("\n")}\n`)}async function d({cwd:e},n,o,s=""){try{return await(0,
t.readFile)((0,r.resolve)(e,o))}catch(e){throw(0,i.Wp)(`${n} ${o} cannot be read (${(0,i.bD)(e)}).${s}`)}}}),
81128:((e,n,o)=>{function t(e){let n=e;const o=[];return async e=>{n>0?n--:await new Promise(e=>o.push(e));try{
return await e()}finally{const e=o.shift();void 0===e?n++:e()}}}async function r(e,n,o){const r=t(n)
;return(await Promise.allSettled(e.map((e,n)=>r(()=>o(e,n))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function i(e){let n;return()=>(n??={answer:e()}).answer}function s(e){return e.catch(()=>{}),e}
function a(e,n,o){const t=e.get(n);if(void 0!==t)return t;const r=o();e.set(n,r);const i=()=>{e.delete(n)}
;return r.then(e=>null===e?i():void 0,i),r}o.d(n,{HK:()=>a,NN:()=>s,Oo:()=>i,TA:()=>t,bB:()=>r})})};
