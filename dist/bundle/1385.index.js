export const id=1385;export const ids=[1385];export const modules={47064:(e,n,t)=>{t.r(n),t.d(n,{
policyCheck:()=>policyCheck,policyTest:()=>policyTest,policyWhy:()=>policyWhy})
;var o=t(51455),i=t(76760),r=t(62564),a=t(46260),s=t(66131);const d={refs:"job.ref",events:"job.event",
actors:"job.actor, job.triggering_actor",workflows:"job.workflow_ref",environments:"job.environment",windows:"now"}
;function placeOf(e,n,t,o){const i=`plan.json operations[${n}]`;if("operations"===e)return`${i}.operation_kind`
;if("repositories"===e)return`${i}.repository`;if("target_on_default_branch"===e){
const e=t.operations[n]?.operation_id,i=o.targets.findIndex(({operation_id:n})=>n===e)
;return i<0?"evidence.json targets":`evidence.json targets[${i}].on_default_branch`}
if("environments"===e&&null===o.job.environment)return"policy.yml environment";const a=(0,r.NO)(e)
;return null===a?`evidence.json ${d[e]??"job"}`:`${i} (${a})`}
var c=t(74296),l=t(58080),u=t(22020),p=t(38422),f=t(39600),m=t(29798),$=t(6848),h=t(93156),w=t(94346)
;const policyCheck=async(e,{policy:n})=>{const{value:t,locate:o}=await parsed(e,n),i=(0,r.hM)(t,Date.now(),u.G)
;for(const{code:n,message:t,path:r}of i)e.stdout(`${(0,c.j$)(o(r))}: ${(0,l.g)(t)} [${n}]\n`)
;for(const{code:o,message:i}of(0,r.sy)(t,{all:!0}))e.stdout(`${n}: note: ${i} [${o}]\n`)
;return e.stdout(`${t.rules.length} rules, ${i.length} findings\n`),0===i.length?0:1
},policyTest=async(e,{policy:n,cases:t})=>{const{value:o}=await parsed(e,n),i=(0,r.h6)(o,await readNamed(e,t),t,u.G)
;for(const{name:n,passed:t,at:o,expected:r,found:a}of i){
const i=t?"":`: expected ${decided(r.decision,r.rule)}, found ${decided(a.decision,a.rules.join(", "))}`
;e.stdout(`${t?"ok    ":"FAILED"} ${(0,c.j$)(o)} ${(0,l.g)(n)}${i}\n`)}const a=i.filter(({passed:e})=>!e).length
;return e.stdout(`${i.length-a} of ${i.length} cases are decided as expected\n`),0===a?0:1},policyWhy=async(e,n)=>{
const{operation:t,proof:o,json:d}=n,v=await(0,f.GJ)((0,i.resolve)(e.cwd,o))
;if("proof"!==v?.kind&&"zip"!==v?.kind)throw(0,c.Wp)(`${o} is no proof folder and no zip of one.`)
;const g="zip"===v.kind?await(0,
w.Q)(v.path):(0,$.WG)(v.path),y=await(0,m.kZ)(g,await g.list()).finally(()=>g.close()),[b,j,_]=[(0,h.sb)(y.plan),(0,
h.sb)(y.evidence),(0,h.sb)(y.policy)]
;if(0===_.length)throw(0,c.Wp)("The policy is withheld from this proof: ask somebody who may read it.")
;const k=b.operations.findIndex(({operation_id:e})=>e===t),{value:N}=(0,
r.ON)(_,p.Pb.policy,u.G),x=function derive(e,n,t,o,i){const{decisions:d,requests:c}=(0,
s.s8)(e,n,t,o),[l,u,p]=[e.operations[i],d[i],c[i]];if(void 0===l||void 0===u||void 0===p)return null;const f=(0,
s.sI)(e,t);return{operation_id:l.operation_id,decision:u.decision,rules:n.rules.map(o=>{const{matched:a,parts:s}=(0,
r.Up)(n,o,p),d=s.map(n=>({...n,from:placeOf(n.condition,i,e,t)}));return{id:o.id,effect:o.effect,reason:o.reason,
matched:a,conditions:d}}),demands:r.lM.map(({name:e,members:o,judge:i})=>{const r=i(n,f);return{name:e,
verdict:null===r?null:0===r.length?"met":"unmet",facts:o.map(e=>({from:`evidence.json ${e}`,found:(0,a.dw)(t[e])})),
violations:r??[]}}),violations:u.violations}}(b,N,j,u.G,k);if(null===x){
const e=b.operations.map(({operation_id:e})=>e).join(", ");throw(0,c.Wp)(`The plan has no operation ${t}; it has ${e}.`)
}
return e.stdout(d?`${JSON.stringify(x)}\n`:`${function whyText({operation_id:e,decision:n,rules:t,demands:o,violations:i}){
const short=e=>e.length>300?`${e.slice(0,300)}…`:e
;return[`${e}: ${n}`,...t.flatMap(({id:e,effect:n,reason:t,matched:o,conditions:i})=>[`rule ${e} (${n}) ${o?"matches":"does not match"}: ${t}`,...i.map(({condition:e,verdict:n,expected:t,found:o,from:i})=>`  ${n.padEnd(12)} ${e}: wanted ${t}; found ${short(o)}  [${i}]`)]),"the run as a whole",...o.flatMap(({name:e,verdict:n,facts:t,violations:o})=>[`  ${(n??"not asked").padEnd(12)} ${e}`,...t.map(({from:e,found:n})=>`    ${short(n)}  [${e}]`),...o.map(({code:e,message:n})=>`    ${n} [${e}]`)]),...i.map(({code:e,message:n})=>`because: ${n} [${e}]`)]
}(x).map(l.g).join("\n")}\n`),"permit"===x.decision?0:1};async function parsed(e,n){return(0,
r.ON)(await readNamed(e,n),n,u.G)}async function readNamed({cwd:e},n){try{return await(0,o.readFile)((0,i.resolve)(e,n))
}catch(e){throw new c.NL("file_unreadable",`${n} cannot be read. Name the file with its path.`,{cause:e})}}
function decided(e,n){return null===n||""===n?e:`${e} by ${(0,l.g)(n)}`}},12112:(e,n,t)=>{function limiter(e){let n=e
;const t=[];return async e=>{n>0?n--:await new Promise(e=>t.push(e));try{return await e()}finally{const e=t.shift()
;void 0===e?n++:e()}}}async function mapLimited(e,n,t){const o=limiter(n)
;return(await Promise.allSettled(e.map((e,n)=>o(()=>t(e,n))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function once(e){let n;return()=>n??=e()}function prefetched(e){return e.catch(()=>{}),e}
function remembered(e,n,t){const o=e.get(n);if(void 0!==o)return o;const i=t();e.set(n,i);const forget=()=>{e.delete(n)}
;return i.then(e=>null===e?forget():void 0,forget),i}t.d(n,{HK:()=>remembered,NN:()=>prefetched,Oo:()=>once,
TA:()=>limiter,bB:()=>mapLimited})},58080:(e,n,t)=>{function printable(e){
return e.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
}t.d(n,{g:()=>printable})}};
