"use strict";exports.id=8064,exports.ids=[8064],exports.modules={...require("./38629.shared.js").modules,
18064:((e,n,t)=>{t.r(n),t.d(n,{statsCommand:()=>l});var o=t(40666),s=t(57800),i=t(38629),a=t(42396),r=t(60269),d=t(97675)
;const l=async(e,{since:n,json:t,...l})=>{const p=(0,d.ek)(n),h=[];for await(const n of(0,d.u3)(e,l))h.push(u(n,p))
;const m=(0,r.Ps)(h,Date.now()),g=(0,i.H)(m);if(t)e.stdout(`${JSON.stringify((0,a.d)({...m,alerts:g}))}\n`);else{
for(const[n,t]of function(e){
const{runs:n,authorization:t,receipts:s,gates:i,trail:a,chain:r,approvals:d,foreignCommits:l,failures:u,inDoubt:p}=e
;return[["runs",`${n.all}: ${n.shipped} shipped, ${n.partial} partial, ${n.failed} failed, ${n.blocked} blocked, ${n.unchanged} unchanged, ${n.all-n.closed} not closed`],["authorization (M1)",`${c(t.rate)} of ${t.passed+t.failed} passed; ${t.neither} neither passed nor failed`],["receipts (M2, M6)",`${s.consumed} consumed, ${s.settled} settled, ${s.perOperation??"-"} an operation; ${s.consumedTwice.length} consumed twice`],["gates (M3)",`${i.intentsBehindNine} of ${i.intents} intents behind nine of nine`],["bindings (M7)",`looked at in ${i.bindingsChecked} of ${i.evaluated} gates`],["failed checks (M8)",`${i.failed} gates failed; ${i.notBlocked} did not block`],["audit trail (M9)",`${a.withReceipt} of ${a.outcomes} outcomes name their receipt`],["chain (M10)",`${(0,
o.hS)(r.lines,"line")} under ${(0,
o.hS)(r.blocks,"checkpoint")}; ${(0,o.hS)(r.faults.length,"fault")}`],["plan to ship",$(e.leadTime)],["wait for approval",$(e.approvalWait)],["approvals",`${(0,
o.hS)(d.runs,"run")}: ${d.reviewed} by review, ${d.signed} signed; ${d.self} by whoever started it`],["refusals",e.refusals.map(({code:e,operations:n})=>`${e} ${n}`).join(", ")||"none"],["failures",`${u.operations} operations, ${u.recovered} done later (${$(u.recoveryTime)})`],["foreign commits",`${l.recorded} on record, ${l.unrecorded} not yet`],["break-glass",(0,
o.hS)(e.breakGlass,"use")],["in doubt",null===p.oldest?"nothing":`${p.open}, the oldest for ${f(p.oldest)}`]]
}(m))e.stdout(`${n.padEnd(24)}${(0,s.ko)(t)}\n`);for(const{name:n,message:t}of g)e.stdout(`${`! ${n}`.padEnd(24)}${(0,
s.ko)(t)}\n`)}return g[0]?.exit??0},u=(e,n)=>null===n?e:{...e,runs:e.runs.filter(({times:e})=>e.opened>=n)}
;const c=e=>null===e?"-":`${(100*e).toFixed(2)} %`;function $({count:e,median:n,p90:t,longest:o}){
return null===n||null===t||null===o?"none":`median ${f(n)}, 90 % within ${f(t)}, at most ${f(o)}; of ${e}`}
const p=[[864e5,"d"],[36e5,"h"],[6e4,"min"],[1e3,"s"]];function f(e){const[n,t]=p.find(([n])=>e>=n)??[1,"ms"]
;return`${Math.round(e/n*10)/10} ${t}`}})};
