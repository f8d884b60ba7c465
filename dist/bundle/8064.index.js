export const id=8064;export const ids=[8064];export const modules={18064:(e,n,t)=>{t.r(n),t.d(n,{statsCommand:()=>d})
;var o=t(40666),i=t(58080),s=t(38629),r=t(42396),a=t(60269),l=t(97675);const d=async(e,{since:n,json:t,...d})=>{
const p=(0,l.ek)(n),$=[];for await(const n of(0,l.u3)(e,d))$.push(u(n,p));const m=(0,a.Ps)($,Date.now()),g=(0,s.H)(m)
;if(t)e.stdout(`${JSON.stringify((0,r.d)({...m,alerts:g}))}\n`);else{for(const[n,t]of function(e){
const{runs:n,authorization:t,receipts:i,gates:s,trail:r,chain:a,approvals:l,foreignCommits:d,failures:u,inDoubt:p}=e
;return[["runs",`${n.all}: ${n.shipped} shipped, ${n.partial} partial, ${n.failed} failed, ${n.blocked} blocked, ${n.unchanged} unchanged, ${n.all-n.closed} not closed`],["authorization (M1)",`${c(t.rate)} of ${t.passed+t.failed} passed; ${t.neither} neither passed nor failed`],["receipts (M2, M6)",`${i.consumed} consumed, ${i.settled} settled, ${i.perOperation??"-"} an operation; ${i.consumedTwice.length} consumed twice`],["gates (M3)",`${s.intentsBehindNine} of ${s.intents} intents behind nine of nine`],["bindings (M7)",`looked at in ${s.bindingsChecked} of ${s.evaluated} gates`],["failed checks (M8)",`${s.failed} gates failed; ${s.notBlocked} did not block`],["audit trail (M9)",`${r.withReceipt} of ${r.outcomes} outcomes name their receipt`],["chain (M10)",`${(0,
o.hS)(a.lines,"line")} under ${(0,
o.hS)(a.blocks,"checkpoint")}; ${a.faults.length} do not hold`],["plan to ship",f(e.leadTime)],["wait for approval",f(e.approvalWait)],["approvals",`${(0,
o.hS)(l.runs,"run")}: ${l.reviewed} by review, ${l.signed} signed; ${l.self} by whoever started it`],["refusals",e.refusals.map(({code:e,operations:n})=>`${e} ${n}`).join(", ")||"none"],["failures",`${u.operations} operations, ${u.recovered} done later (${f(u.recoveryTime)})`],["foreign commits",`${d.recorded} on record, ${d.unrecorded} not yet`],["break-glass",(0,
o.hS)(e.breakGlass,"use")],["in doubt",null===p.oldest?"nothing":`${p.open}, the oldest for ${h(p.oldest)}`]]
}(m))e.stdout(`${n.padEnd(24)}${(0,i.g)(t)}\n`);for(const{name:n,message:t}of g)e.stdout(`${`! ${n}`.padEnd(24)}${(0,
i.g)(t)}\n`)}return g[0]?.exit??0},u=(e,n)=>null===n?e:{...e,runs:e.runs.filter(({times:e})=>e.opened>=n)}
;const c=e=>null===e?"-":`${(100*e).toFixed(2)} %`;function f({count:e,median:n,p90:t,longest:o}){
return null===n||null===t||null===o?"none":`median ${h(n)}, 90 % within ${h(t)}, at most ${h(o)}; of ${e}`}
const p=[[864e5,"d"],[36e5,"h"],[6e4,"min"],[1e3,"s"]];function h(e){const[n,t]=p.find(([n])=>e>=n)??[1,"ms"]
;return`${Math.round(e/n*10)/10} ${t}`}},38629:(e,n,t)=>{t.d(n,{H:()=>i});const o=[{name:"ledger_fault",exit:1,
find:({chain:{faults:e}})=>0===e.length?null:`${e.length} do not hold: ${e[0]??""}`},{name:"receipt_consumed_twice",
exit:3,find:({receipts:{consumedTwice:e}})=>0===e.length?null:e.join(", ")},{name:"not_blocked",exit:4,
find:({gates:{notBlocked:e,intents:n,intentsBehindNine:t}})=>e+n-t===0?null:`${e} operations were executed behind a gate that failed, ${n-t} begun without nine passes`
},{name:"authorization_neither",exit:5,
find:({authorization:{neither:e}})=>0===e?null:`${e} authorizations neither passed nor failed`},{name:"in_doubt",exit:6,
find:({inDoubt:{open:e,oldest:n}})=>null===n||n<=36e5?null:`${e} intents without an outcome, one for over an hour`},{
name:"foreign_commit",exit:7,
find:({foreignCommits:{unrecorded:e}})=>0===e?null:`${e} commits of the branch are not the ledger's, and not on record yet`
}];function i(e){return o.flatMap(({name:n,exit:t,find:o})=>{const i=o(e);return null===i?[]:[{name:n,exit:t,message:i}]
})}},42396:(e,n,t)=>{t.d(n,{W:()=>LineFigures,d:()=>r});var o=t(38629),i=t(92249),s=t(60269);class LineFigures{
#e=new i.a({runs:[],policies:[],keys:[],repository:"",repositoryId:""});#n=[];#t=0;take(e){this.#t++,
"ledger.foreign"===e.type&&this.#n.push(e.data.head),this.#e.take(e)}told({ledgerFault:e,foreignHead:n,findings:t},i){
const{runs:a,policies:l,keys:d,repository:u,repositoryId:c}=this.#e,f={origin:"",repository:u,repositoryId:c,head:"",
blocks:[],keys:d,policies:l,runs:a,faults:null===e?[]:[e],foreign:[...this.#n.map(e=>({commit:e,recorded:!0
})),...null===n?[]:[{commit:n,recorded:!1}]]},p=(0,s.Ps)([f],i),h=(0,o.H)(p),{approvals:$,chain:m,...g}=p,b={...g,
chain:{lines:this.#t,faults:m.faults},alerts:h},k=0===t.length?[]:["unknown_release"];return{
alerts:[...h.map(({name:e})=>e),...k],stats:r(b)}}}function r(e){if(Array.isArray(e))return e.map(r)
;if("object"!=typeof e||null===e)return e;const n=e=>e.replace(/[A-Z]/g,e=>`_${e.toLowerCase()}`)
;return Object.fromEntries(Object.entries(e).map(([e,t])=>[n(e),r(t)]))}},58080:(e,n,t)=>{function o(e){
return e.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
}t.d(n,{g:()=>o})}};
