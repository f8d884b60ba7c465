import{modules as e}from"./23544.shared.js";import{modules as n}from"./43218.shared.js"
;import{modules as o}from"./52533.shared.js";import{modules as t}from"./94346.shared.js";export const id=8654
;export const ids=[8654,4346];export const modules={...e,...n,...o,...t,47064:((e,n,o)=>{o.r(n),o.d(n,{policyCheck:()=>g,
policyTest:()=>y,policyWhy:()=>j});var t=o(51455),s=o(76760),i=o(9467),r=o(8601),a=o(66131);const c={refs:"job.ref",
events:"job.event",actors:"job.actor, job.triggering_actor",workflows:"job.workflow_ref",environments:"job.environment",
windows:"now"};function d(e,n,o,t){const s=`plan.json operations[${n}]`;if("operations"===e)return`${s}.operation_kind`
;if("repositories"===e)return`${s}.repository`;if("target_on_default_branch"===e){
const e=o.operations[n]?.operation_id,s=t.targets.findIndex(({operation_id:n})=>n===e)
;return s<0?"evidence.json targets":`evidence.json targets[${s}].on_default_branch`}
if("environments"===e&&null===t.job.environment)return"policy.yml environment";const r=(0,i.NO)(e)
;return null===r?`evidence.json ${c[e]??"job"}`:`${s} (${r})`}
var u=o(74296),l=o(58080),f=o(77198),p=o(38422),m=o(47301),$=o(29798),h=o(6848),w=o(93156),v=o(94346)
;const g=async(e,{policy:n})=>{const{value:o,locate:t}=await b(e,n),s=(0,i.hM)(o,Date.now(),f.G)
;for(const{code:n,message:o,path:i}of s)e.stdout(`${(0,u.j$)(t(i))}: ${(0,l.g)(o)} [${n}]\n`)
;for(const{code:t,message:s}of(0,i.sy)(o,{all:!0}))e.stdout(`${n}: note: ${s} [${t}]\n`)
;return e.stdout(`${o.rules.length} rules, ${s.length} findings\n`),0===s.length?0:1},y=async(e,{policy:n,cases:o})=>{
const{value:t}=await b(e,n),s=(0,i.h6)(t,await _(e,o),o,f.G);for(const{name:n,passed:o,at:t,expected:i,found:r}of s){
const s=o?"":`: expected ${k(i.decision,i.rule)}, found ${k(r.decision,r.rules.join(", "))}`
;e.stdout(`${o?"ok    ":"FAILED"} ${(0,u.j$)(t)} ${(0,l.g)(n)}${s}\n`)}const r=s.filter(({passed:e})=>!e).length
;return e.stdout(`${s.length-r} of ${s.length} cases are decided as expected\n`),0===r?0:1},j=async(e,n)=>{
const{operation:o,proof:t,json:c}=n,g=await(0,m.GJ)((0,s.resolve)(e.cwd,t))
;if("proof"!==g?.kind&&"zip"!==g?.kind)throw(0,u.Wp)(`${t} is no proof folder and no zip of one.`)
;const y="zip"===g.kind?await(0,
v.openZip)(g.path):(0,h.WG)(g.path),j=await(0,$.kZ)(y,await y.list()).finally(()=>y.close()),[b,_,k]=[(0,
w.sb)(j.plan),(0,w.sb)(j.evidence),(0,w.sb)(j.policy)]
;if(0===k.length)throw(0,u.Wp)("The policy is withheld from this proof: ask somebody who may read it.")
;const x=b.operations.findIndex(({operation_id:e})=>e===o),{value:N}=(0,i.ON)(k,p.Pb.policy,f.G),G=function(e,n,o,t,s){
const{decisions:c,requests:u}=(0,a.s8)(e,n,o,t),[l,f,p]=[e.operations[s],c[s],u[s]]
;if(void 0===l||void 0===f||void 0===p)return null;const m=(0,a.sI)(e,o);return{operation_id:l.operation_id,
decision:f.decision,rules:n.rules.map(t=>{const{matched:r,parts:a}=(0,i.Up)(n,t,p),c=a.map(n=>({...n,
from:d(n.condition,s,e,o)}));return{id:t.id,effect:t.effect,reason:t.reason,matched:r,conditions:c}}),
demands:i.lM.map(({name:e,members:t,judge:s})=>{const i=s(n,m);return{name:e,
verdict:null===i?null:0===i.length?"met":"unmet",facts:t.map(e=>({from:`evidence.json ${e}`,found:(0,r.dw)(o[e])})),
violations:i??[]}}),violations:f.violations}}(b,N,_,f.G,x);if(null===G){
const e=b.operations.map(({operation_id:e})=>e).join(", ");throw(0,u.Wp)(`The plan has no operation ${o}; it has ${e}.`)
}return e.stdout(c?`${JSON.stringify(G)}\n`:`${function({operation_id:e,decision:n,rules:o,demands:t,violations:s}){
const i=e=>e.length>300?`${e.slice(0,300)}…`:e
;return[`${e}: ${n}`,...o.flatMap(({id:e,effect:n,reason:o,matched:t,conditions:s})=>[`rule ${e} (${n}) ${t?"matches":"does not match"}: ${o}`,...s.map(({condition:e,verdict:n,expected:o,found:t,from:s})=>`  ${n.padEnd(12)} ${e}: wanted ${o}; found ${i(t)}  [${s}]`)]),"the run as a whole",...t.flatMap(({name:e,verdict:n,facts:o,violations:t})=>[`  ${(n??"not asked").padEnd(12)} ${e}`,...o.map(({from:e,found:n})=>`    ${i(n)}  [${e}]`),...t.map(({code:e,message:n})=>`    ${n} [${e}]`)]),...s.map(({code:e,message:n})=>`because: ${n} [${e}]`)]
}(G).map(l.g).join("\n")}\n`),"permit"===G.decision?0:1};async function b(e,n){return(0,i.ON)(await _(e,n),n,f.G)}
async function _({cwd:e},n){try{return await(0,t.readFile)((0,s.resolve)(e,n))}catch(e){
throw new u.NL("file_unreadable",`${n} cannot be read. Name the file with its path.`,{cause:e})}}function k(e,n){
return null===n||""===n?e:`${e} by ${(0,l.g)(n)}`}}),58080:((e,n,o)=>{function t(e){
return e.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
}o.d(n,{g:()=>t})}),81128:((e,n,o)=>{function t(e){let n=e;const o=[];return async e=>{
n>0?n--:await new Promise(e=>o.push(e));try{return await e()}finally{const e=o.shift();void 0===e?n++:e()}}}
async function s(e,n,o){const s=t(n);return(await Promise.allSettled(e.map((e,n)=>s(()=>o(e,n))))).map(e=>{
if("rejected"===e.status)throw e.reason;return e.value})}function i(e){let n;return()=>(n??={answer:e()}).answer}
function r(e){return e.catch(()=>{}),e}function a(e,n,o){const t=e.get(n);if(void 0!==t)return t;const s=o();e.set(n,s)
;const i=()=>{e.delete(n)};return s.then(e=>null===e?i():void 0,i),s}o.d(n,{HK:()=>a,NN:()=>r,Oo:()=>i,TA:()=>t,bB:()=>s
})})};
