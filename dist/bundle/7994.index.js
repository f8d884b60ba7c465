import{modules as e}from"./32921.shared.js";export const id=7994;export const ids=[7994];export const modules={...e,
9697:(e,n,t)=>{t.d(n,{I:()=>b});var o=t(96679),r=t(37033),s=t(36625),i=t(83015),l=t(50984);function a(e){
const{execution:n,receipt:t,decision:o}=e,r=n?.code??null,s=null===t?o?.violations??[]:t.receipt.violations,i=new Map,l=e=>{
const n=[...i.values()].find(({code:n,rule:t})=>n===e.code&&t===e.rule)
;(void 0===n||n.message!==e.message&&null===e.check&&null===n.check)&&i.set(`${e.code}\n${e.rule??""}\n${e.message??""}`,e)
};null!==n&&null!==n.outcome&&null!==r&&l(function(e,{planned:n}){
const t=e.checks?.find(({code:n})=>null!==n&&n===e.code)?.name??null,o="conflict"===e.code?e.message??n.reason:e.message
;return d(e.code??"not_reached",o,t)}(n,e));for(const n of s)l(c(n,e))
;for(const e of n?.checks??[])"fail"===e.result&&null!==e.code&&l(d(e.code,null,e.name)),
"not_evaluated"===e.result&&l(u(n,e.name));return 0===i.size&&null!==r&&l(d(r,n?.message??null,null)),[...i.values()]}
function u(e,n){const t=e?.checks?.find(({result:e})=>"fail"===e)
;return void 0===t||null===t.code?d("check_not_evaluated",null,n):d(t.code,null,t.name)}
function c({code:e,message:n,rule:t},{planned:o,decided:r,policy:s}){
const i="conflict"===e?o.reason??n:n,l=null===t?/\bpolicy setting ([a-z_]+(?:\.[a-z_]+)?)/.exec(n)?.[1]??null:null,a=r?.data.rules.find(e=>"id"in e&&e.id===t)
;return{...d(e,"mode_not_prod"===e||"plan_blocked"===e?null:i,null),rule:t,setting:l,unmet:a?.unmet??null,
policyLine:null!==t?s.ofRule(t):null===l?null:s.ofSetting(l)}}function d(e,n,t){const o=(0,
l.WE)(e),r="security"===o.severity&&(null!==t||e.startsWith("ledger_"));return{code:e,explanation:o,message:n,rule:null,
setting:null,unmet:null,policyLine:null,check:t,alert:r}}const p={security:0,error:1,warning:2,info:3},f=4
;var h=t(42522);var g=t(32257)
;const m=["Plan","Authorize","Execute","Audit"],$=new Set(["run.opened","operation.reconciled","plan.created"])
;function _(e){return e.map(({type:n},t)=>function(e){
return $.has(e)?"Plan":"evidence.read"===e||"policy.decided"===e||e.startsWith("receipt.")?"Authorize":"run.closed"===e?"Audit":"Execute"
}("ledger.foreign"===n?e[t+1]?.type??n:n))}function y(e){const n=_(e);return m.map(t=>{const o=n.indexOf(t)
;if(o<0)return{name:t,from:null,durationMs:null,lines:0}
;const r=n.lastIndexOf(t),s=e[Math.max(0,o-1)].ts,i=e[r].ts,l=Math.max(0,((0,g.pe)(i)??0)-((0,g.pe)(s)??0));return{
name:t,from:s,durationMs:l,lines:n.filter(e=>e===t).length}})}var w=t(97667);function b(e){
const n=function({proof:e,plan:n,kinds:t,lines:o,policyText:i,standings:l,comparison:a}){
const{phase_2_fc_authorization:u}=e,c=v(e.phase_3_github_execution.operations),p=v(e.phase_4_proof_ledger.bindings),f=v(o.filter(e=>"policy.decided"===e.type)),h=v(u.decisions),g=v(u.receipts),m=v(l),$=function(e){
const n=new Map,t=new Map;let o="";for(const[r,s]of e.split("\n").entries()){const e=(e,n)=>{e.has(n)||e.set(n,r+1)
},[,,i]=/^[\s-]*(?:\{\s*)?id:\s*(['"]?)([^'"#,}]+?)\1\s*(?:[#,}].*)?$/.exec(s)??[];void 0!==i&&e(n,i)
;const[,l,a]=/^(\s*)([a-z_]+):/.exec(s)??[];void 0!==a&&(""===l&&(o=a),e(t,""===l?a:`${o}.${a}`))}return{
ofRule:e=>n.get(e)??null,ofSetting:e=>t.get(e)??t.get(e.split(".",1)[0]??"")??null}}(i),_=(0,r.r)(a)
;return n.operations.map(n=>{const o=n.operation_id,r=c.get(o)??null,i={planned:n,execution:r,receipt:g.get(o)??null,
decided:f.get(o)??null,decision:h.get(o)??null,policy:$},l=p.get(o)??null,a=function({execution:e,receipt:n},t,o){
return"succeeded"===e?.outcome?"shipped":"unchanged"===e?.outcome?"unchanged":"blocked"===e?.outcome?"blocked_by_mode":null!==e&&null!==e.outcome?e.outcome:t?"in_doubt":!0===e?.checks?.some(e=>"pass"!==e.result)?"rejected":!0===n?.enforceable?"authorized"===o?"waiting":"not_reached":"plan_blocked"===e?.code?"held_back":null===(e?.code??null)?"not_reached":"refused"
}(i,null!==l&&null!==l.intent_seq,e.run.result);return{id:o,planned:n,kind:(0,s.I)(n,t),fate:a,
causes:k(a,i).map(e=>"plan_digest_differs"===e.code&&!1===_?.has(o)?d("plan_blocked",null,null):e),execution:r,
receipt:i.receipt,decided:i.decided,binding:l,standing:m.get(o)??null}})}(e),t=function(e){const n=new Map
;for(const{id:t,causes:o}of e)for(const e of o){
const{code:o,message:r,rule:s,unmet:i,check:l}=e,a=JSON.stringify([o,r,s,i,l]),u=n.get(a);void 0===u?n.set(a,{cause:e,
operations:[t]}):u.operations.push(t)}const t=({cause:e})=>e.alert?-1:(0,i.C)(e.code)?f:p[e.explanation.severity]
;return[...n.values()].sort((e,n)=>t(e)-t(n))}(n),l=t.filter(({cause:e})=>e.alert),a=function(e){
const n=(...n)=>e.filter(({fate:e})=>n.includes(e)).length,t=n("shipped"),o=n("unchanged");return{operations:e.length,
shipped:t,unchanged:o,notShipped:e.length-t-o,
refused:e.filter(({causes:e})=>e.some(({code:e})=>"mode_not_prod"!==e)).length}}(n),u={input:e,operations:n,counts:a,
causes:t,alerts:l,warnings:function({warnings:e,lines:n}){
const t=n.find(e=>"run.opened"===e.type),r=[...t?.data.warnings.filter(e=>"code"in e)??[],...e,...(0,o._7)(n)]
;return[...new Map(r.map(e=>[`${e.code}\n${e.message}`,e])).values()]}(e),signatures:(0,w.Rr)(e)};return{...u,
decision:(0,h.uv)(u),phases:y(e.lines)}}function v(e){
return new Map(e.flatMap(e=>void 0===e.operation_id?[]:[[e.operation_id,e]]))}function k(e,n){
if("shipped"===e||"unchanged"===e)return[];if("waiting"===e)return[d("not_executed",null,null)];const t=a(n)
;return t.length>0?t:[d("in_doubt"===e?"in_doubt":"not_reached",n.execution?.message??null,null)]}},22808:(e,n,t)=>{
function o({proof:{run:e},checkpoints:n}){if(null!==(n.at(-1)?.after??null))return null
;if("dry_run"===e.mode)return"A dry run is not signed: `marketops verify` can only call it SELF_CONSISTENT."
;return`${"authorized"===e.result?"Only the execute job writes to the ledger":"This run could not sign or write"}: \`marketops verify\` can only call this proof INCOMPLETE.`
}function r({proof:e,links:n}){
const{run:t}=e,o=n.artifact??"marketops-proof",r="https://github.com"===n.server?"":`${new URL(n.server).host}/`,i=null===n.action?"marketops":`npx github:${n.action}#v${t.action_version}`
;return[null===n.artifact?"# the proof is no artifact of this run: name its folder below (output proof-path), wherever the job stored it":`gh run download ${t.run_id} --repo ${s(r+t.repository)} --name ${s(o)} --dir ${s(o)}`,"git fetch origin && git show origin/HEAD:.marketops/trusted-keys > trusted-keys",`${i.split(" ").map(s).join(" ")} verify ${s(o)} --trusted-keys trusted-keys`]
}function s(e){return/^[\w./:@%+#-]+$/.test(e)&&!e.startsWith("#")?e:`'${e.replaceAll("'","'\\''")}'`}t.d(n,{I:()=>r,
v:()=>o})},57994:(e,n,t)=>{t.r(n),t.d(n,{changesTitle:()=>f,renderSummary:()=>p})
;var o=t(42522),r=t(54285),s=t(64347),i=t(9697),l=t(4985),a=t(32921),u=t(22808);const c=921600,d=[{rows:1e3,changes:200,
body:2e4,causes:100},{rows:1e3,changes:200,body:1e3,causes:100},{rows:1e3,changes:200,body:0,causes:50},{rows:1e3,
changes:0,body:0,causes:20},{rows:200,changes:0,body:0,causes:10},{rows:20,changes:0,body:0,causes:3},{rows:0,changes:0,
body:0,causes:1}];function p(e,{limitBytes:n=c}={}){const t=(0,i.I)(e);return(0,r.eO)(d,n,e=>function(e,n){
const{input:t,operations:i,causes:u}=e,c=(0,o.NX)(u),d=i.slice(0,n.changes).map(e=>(0,
a.is)(e,n.body)),p="prod"===t.proof.run.mode&&n.rows>0?(0,
a.TJ)(e,n.rows):"",g=c.length-Math.min(c.length,n.causes),{run_id:m,repository:$}=t.proof.run,_={kinds:t.kinds,
links:t.links,runId:m,repository:$},y=[(0,a.Jb)(e),...null===t.comparison?[]:[(0,
s.bG)(t.comparison,_,n.rows)],0===n.rows?`${(0,l.hS)(i.length,"operation")}: see \`report.html\` in the proof.`:(0,
a.c_)(e,n.rows),...0===c.length?[]:[`### ${(0,o.ZI)(e.decision.state)}`,...c.slice(0,n.causes).map(n=>(0,
a.H9)(n,e)),...0===g?[]:[`${(0,l.hS)(g,"more reason")}: see \`report.html\` in the proof.`]],...0===d.length?[]:[(0,
r.zH)(f(e),d.join("\n\n---\n\n"))],...(0,a.VR)(e),...(0,a.tT)(e),...""===p?[]:[(0,
r.zH)("Receipts and their checks",p)],(0,a.Er)(e),..."prod"===t.proof.run.mode?[h(t)]:[],(0,a.Lk)(e)]
;return`${y.join("\n\n")}\n`}(t,e))}function f({input:e}){
return("prod"===e.proof.run.mode?"What changes":"What will change")+", in full"}function h(e){const n=(0,u.v)(e)
;if(null!==n)return`### The proof\n\n${n}`
;return`### Verify it yourself\n\nThe proof of this run needs no trust in this page, in a clone:\n\n\`\`\`sh\n${(0,
u.I)(e).join("\n")}\n\`\`\``}},64347:(e,n,t)=>{t.d(n,{$:()=>i,Ow:()=>h,Q$:()=>d,TE:()=>f,bG:()=>g,r8:()=>l})
;var o=t(36625),r=t(54285),s=t(4985);const i="What changed since the approval",l={added:"was not approved",
removed:"was approved, and would not run",changed:"is not what was approved"},a={before:"Approved",after:"Would run"
},u=40,c=200;function d({before:e,after:n}){if(null===e||null===n)return{before:p(e),after:p(n)}
;if(Math.max(e.length,n.length)<=c)return{before:e,after:n};const t=Math.min(e.length,n.length);let o=0
;for(;o<t&&e[o]===n[o];)o++;let r=0;for(;r<t-o&&e.at(-1-r)===n.at(-1-r);)r++
;const s=Math.max(0,o-u),i=Math.max(0,r-u),l=e=>{const n=p(e.slice(s,e.length-i))??""
;return`${s>0?"…":""}${n}${i>0&&!n.endsWith("…")?"…":""}`.toWellFormed()};return{before:l(e),after:l(n)}}
const p=e=>null===e||e.length<=c?e:`${e.slice(0,c)}…`.toWellFormed();function f({links:e,runId:n,repository:t}){
return`Look yourself: compare plan.json of the plan job (\`gh run download ${n} --repo ${t}\` fetches whatever the run has uploaded) with plan.json in this proof${null===e.artifact?"":` (${e.artifact})`}. The digest of a pull request's plan is never the one of this run: its commit is the merge commit.`
}function h(e,n){const{expected:t}=e;if("absent"in e)return[`The approved plan, ${t}, was not found: ${e.absent}.`,f(n)]
;const{plan:o,operations:r}=e.difference,s=(e,n="changed")=>{const{before:t,after:o}=d(e)
;return`${e.field}: ${"changed"===n?`${t??"none"} → ${o??"none"}`:t??o}`}
;return[`${i} of ${t}, operation by operation:`,...o.map(e=>`  plan ${s(e)}`),...r.flatMap(({operation_id:e,operation_kind:n,change:t,fields:o})=>[`  ${e} (${n}) ${l[t]}`,...o.map(e=>`    ${s(e,t)}`)])]
}function g(e,n,t){const o=`### ${i}`,l=`Approved: ${(0,r.aY)(e.expected)}`
;if("absent"in e)return[o,l,`It was not found: ${(0,r.CS)(e.absent)}.`,f(n)].join("\n\n")
;const{plan:u,operations:p}=e.difference,h=[{title:"The plan as a whole",fields:u},...p.map(e=>({title:m(e,n.kinds),
fields:e.fields}))].filter(({fields:e})=>e.length>0);let g=t;const $=[];for(const{title:e,fields:n}of h){if(g<=0)break
;const t=n.slice(0,g).map(e=>({name:e.field,...d(e)
})),o=["before","after"].filter(e=>t.some(n=>null!==n[e])),s=e=>null===e?"":(0,r.MZ)(e,2*c),i=t.map(e=>[(0,
r.MZ)(e.name),...o.map(n=>s(e[n]))]);$.push(e,(0,r.tp)(["Field",...o.map(e=>a[e])],i)),g-=n.length}
const _=h.reduce((e,{fields:n})=>e+n.length,0),y=_>t?[`${(0,
s.hS)(_-t,"more change")}: see \`report.html\` in the proof.`]:[];return[o,l,...$,...y].join("\n\n")}function m(e,n){
const{operation_id:t,change:s}=e;return`${(0,o.I)(e,n).title} ${(0,r.aY)(t,80)} ${l[s]}`}}};
