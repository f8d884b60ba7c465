"use strict";exports.id=1446,exports.ids=[1446],exports.modules={...require("./38629.shared.js").modules,
...require("./51483.shared.js").modules,...require("./84965.shared.js").modules,16599:((e,n,o)=>{const t=o(78469)
;e.exports=(e,n,o)=>t(e,n,o)>0}),18064:((e,n,o)=>{o.r(n),o.d(n,{statsCommand:()=>l})
;var t=o(40666),s=o(57800),i=o(38629),r=o(42396),a=o(60269),d=o(97675);const l=async(e,{since:n,json:o,...l})=>{
const p=(0,d.ek)(n),h=[];for await(const n of(0,d.u3)(e,l))h.push(u(n,p));const m=(0,a.Ps)(h,Date.now()),g=(0,i.H)(m)
;if(o)e.stdout(`${JSON.stringify((0,r.d)({...m,alerts:g}))}\n`);else{for(const[n,o]of function(e){
const{runs:n,authorization:o,receipts:s,gates:i,trail:r,chain:a,approvals:d,foreignCommits:l,failures:u,inDoubt:p}=e
;return[["runs",`${n.all}: ${n.shipped} shipped, ${n.partial} partial, ${n.failed} failed, ${n.blocked} blocked, ${n.unchanged} unchanged, ${n.all-n.closed} not closed`],["authorization (M1)",`${c(o.rate)} of ${o.passed+o.failed} passed; ${o.neither} neither passed nor failed`],["receipts (M2, M6)",`${s.consumed} consumed, ${s.settled} settled, ${s.perOperation??"-"} an operation; ${s.consumedTwice.length} consumed twice`],["gates (M3)",`${i.intentsBehindNine} of ${i.intents} intents behind nine of nine`],["bindings (M7)",`looked at in ${i.bindingsChecked} of ${i.evaluated} gates`],["failed checks (M8)",`${i.failed} gates failed; ${i.notBlocked} did not block`],["audit trail (M9)",`${r.withReceipt} of ${r.outcomes} outcomes name their receipt`],["chain (M10)",`${(0,
t.hS)(a.lines,"line")} under ${(0,
t.hS)(a.blocks,"checkpoint")}; ${(0,t.hS)(a.faults.length,"fault")}`],["plan to ship",$(e.leadTime)],["wait for approval",$(e.approvalWait)],["approvals",`${(0,
t.hS)(d.runs,"run")}: ${d.reviewed} by review, ${d.signed} signed; ${d.self} by whoever started it`],["refusals",e.refusals.map(({code:e,operations:n})=>`${e} ${n}`).join(", ")||"none"],["failures",`${u.operations} operations, ${u.recovered} done later (${$(u.recoveryTime)})`],["foreign commits",`${l.recorded} on record, ${l.unrecorded} not yet`],["break-glass",(0,
t.hS)(e.breakGlass,"use")],["in doubt",null===p.oldest?"nothing":`${p.open}, the oldest for ${f(p.oldest)}`]]
}(m))e.stdout(`${n.padEnd(24)}${(0,s.ko)(o)}\n`);for(const{name:n,message:o}of g)e.stdout(`${`! ${n}`.padEnd(24)}${(0,
s.ko)(o)}\n`)}return g[0]?.exit??0},u=(e,n)=>null===n?e:{...e,runs:e.runs.filter(({times:e})=>e.opened>=n)}
;const c=e=>null===e?"-":`${(100*e).toFixed(2)} %`;function $({count:e,median:n,p90:o,longest:t}){
return null===n||null===o||null===t?"none":`median ${f(n)}, 90 % within ${f(o)}, at most ${f(t)}; of ${e}`}
const p=[[864e5,"d"],[36e5,"h"],[6e4,"min"],[1e3,"s"]];function f(e){const[n,o]=p.find(([n])=>e>=n)??[1,"ms"]
;return`${Math.round(e/n*10)/10} ${o}`}})};
