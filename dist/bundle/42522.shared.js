"use strict";exports.modules={42522:((e,n,t)=>{t.d(n,{DQ:()=>r,K_:()=>u,NX:()=>d,Vi:()=>i,ZI:()=>c,uv:()=>s,xR:()=>l})
;var o=t(40666);const r=({principal:e})=>e.replace(/^[0-9]+\+(.+)@users\.noreply\.github\.com$/,"$1")
;function i({publicKey:e,verified:n}){
const t=atob(e),o=""===e?"key":t.slice(4,4+t.charCodeAt(3)).replace(/@openssh\.com$/,""),r="hardware key, touched"+(n?" and unlocked by its user":"")
;return{type:o,device:""===e?"kind not known":o.startsWith("sk-")?r:"no hardware key"}}const a={planned:{tone:"gold",
symbol:"\u25cb",label:"Dry run"},would_refuse:{tone:"gold",symbol:"\u2715",label:"Dry run \xb7 prod would refuse"},
nothing_to_do:{tone:"gold",symbol:"=",label:"Dry run \xb7 nothing to do"},unauthorized:{tone:"blue",symbol:"\u25d4",
label:"Prod \xb7 waits for approval"},refused:{tone:"red",symbol:"\u2715",label:"Prod \xb7 refused"},waiting:{
tone:"blue",symbol:"\u25d4",label:"Prod \xb7 authorized, not executed"},shipped:{tone:"green",symbol:"\u2713",
label:"Prod \xb7 shipped"},unchanged:{tone:"green",symbol:"=",label:"Prod \xb7 nothing to do"},partial:{tone:"orange",
symbol:"\u25d1",label:"Prod \xb7 partly shipped"},in_doubt:{tone:"orange",symbol:"?",label:"Prod \xb7 in doubt"},
failed:{tone:"red",symbol:"\u2715",label:"Prod \xb7 failed"},alert:{tone:"red",symbol:"\u25b2",
label:"Prod \xb7 security alert"},unusable:{tone:"red",symbol:"\u2715",label:"Unusable"},in_order:{tone:"green",
symbol:"\u2713",label:"In order"},found:{tone:"red",symbol:"!",label:"Look at this"}};function l(e,n){return{state:e,
...a[e],code:null,rows:[],blockers:[],steps:[],...n}}function s(e){
const{input:n,causes:t}=e,r=function({input:e,operations:n,alerts:t,causes:o,counts:r}){
const{mode:i,result:a}=e.proof.run
;if("dry_run"===i)return r.refused>0?"would_refuse":n.every(({planned:e})=>"none"===e.effect)?"nothing_to_do":"planned"
;return t.length>0?"alert":p(e)?"blocked"===a?o.every(({cause:e})=>h.test(e.code))?"unauthorized":"refused":"authorized"===a?"waiting":n.some(({fate:e})=>"in_doubt"===e)?"in_doubt":"planned"===a?"failed":a:"failed"
}(e),i=d(t);return l(r,{title:g(e),sentence:f(e,r),code:(0,o.ov)(n.plan.plan_digest),rows:[b(e),y(e),$(e),...v(e)],
blockers:i.map(({cause:e,operations:n})=>({title:e.explanation.title,code:e.code,about:x(n,m,e=>[{name:e,limit:40}])})),
steps:N(S(e,r,i[0]?.cause??null),n.links.server)})}function u(e,n){const t=[b(e),...n.rows??[]],r=(0,
o.ov)(e.input.plan.plan_digest);return l("planned",{title:g(e),sentence:"",code:r,...n,rows:t})}function d(e){
return e.filter(({cause:{code:e}})=>"mode_not_prod"!==e&&"not_executed"!==e)}function c(e){
return"would_refuse"===e?"Why prod would refuse it":"planned"===e||"nothing_to_do"===e?"Why nothing shipped":"waiting"===e||"unauthorized"===e?"Why it has not shipped yet":"Why it did not ship"
}function p({lines:e}){return e.some(({type:e})=>"run.closed"===e)}
const h=/^(?:approvals_missing|approver_(?:is_[a-z_]+|not_listed)|approval_(?:other_environment|not_by_person|without_plan_digest)|plan_blocked)$/
;function f({input:e,operations:n,counts:t,warnings:r},i){const{shipped:a,unchanged:l,refused:s,notShipped:u}=t,d=(0,
o.hS)(t.operations,"operation");switch(i){case"planned":
return p(e)?r.some(({code:e})=>"prod_not_ready"===e)?"Nothing was changed. Prod is not ready for this yet.":"pull_request"===e.proof.run.event?"Nothing was changed. Once merged, it is planned again from the merge, under a code of its own.":"Nothing was changed. Approve only what carries the same plan code.":"The dry run broke off. Nothing was changed."
;case"would_refuse":return`Nothing was changed. Prod would refuse ${s} of ${d}${s<t.operations?", and ship none":""}.`
;case"nothing_to_do":return"Nothing was changed, and nothing would be: all of it is there as planned."
;case"unauthorized":return"Nothing was changed. It ships once it is approved.";case"refused":
return`Nothing was changed: the run was refused, ${(0,o.hS)(u,"operation")} held back.`;case"waiting":
return`Nothing was changed yet: ${(0,o.hS)(u,"receipt")} for the execute job of this run.`;case"shipped":return`${(0,
o.hS)(a,"operation")} shipped, each under a receipt of its own.${0===l?"":` ${l} had nothing to do.`}`;case"unchanged":
return"Nothing to do: all of it was there as planned. No receipt was needed.";case"in_doubt":{
const e=n.filter(({fate:e})=>"in_doubt"===e).length
;return`${(0,o.hS)(e,"operation")} in doubt, ${a} shipped. The next run looks what is there, and records it.`}
case"failed":
return p(e)?"The run failed. Running again does only what is missing.":"The run broke off before its end. The next run looks what is there, and records it."
;case"alert":
return`Stopped at the gate; ${0===a?"nothing was changed":`${a} of ${d} shipped`}. Find out why before you run again.`
;default:return`${a} of ${d} shipped. Running again does only what is missing.`}}
function g({operations:e,input:{plan:n}}){const t=e.find(({kind:e})=>e.leads)??e[0]
;if(void 0===t)return["Nothing planned for ",{name:n.repository,limit:100}]
;const o=new Set(e.map(({planned:e})=>e.repository));return[`${t.kind.title} `,{
name:t.kind.subject(t.planned.parameters),limit:80},1===e.length?" to ":` and ${e.length-1} more to `,{
name:t.planned.repository,limit:100},...1===o.size?[]:[` and ${o.size-1} more`]]}const m=2;function b({operations:e}){
return{label:"Changes",lines:[...Map.groupBy(e,({kind:e})=>e.title)].map(([e,n])=>[`${(0,
o.hS)(n.length,e.toLowerCase())}: `,...x(n,m,({kind:e,planned:n})=>{const t=w[n.effect]??e.gist?.(n)??[],o={
name:e.subject(n.parameters),limit:60};return 0===t.length?[o]:[o," (",...t,")"]})])}}const w={none:["nothing to do"],
conflict:["conflict"]};function y({input:{proof:e,plan:n}}){
const{run:t}=e,r=n.operations.find(({target_subject:e})=>null!==e)?.target_subject??null;return{label:"Requested",
lines:[["by ",{name:t.actor,limit:80}," \xb7 ",{name:t.ref.replace(/^refs\/(?:heads|tags|pull)\//,""),limit:80
},` at ${(0,o.Fu)(t.commit_sha)}`,...null===r?[]:[" \u201c",{prose:r,limit:60},"\u201d"],` \xb7 ${_(t.opened_at)}`]]}}
const _=e=>`${e.slice(0,10)} ${e.slice(11,16)} UTC`;function $({operations:e}){
const n=e.filter(({decided:e,standing:n})=>null===n?"permit"===e?.data.decision:"refused"!==n.standing),t=n.flatMap(({decided:e})=>e?.data.rules??[]).flatMap(e=>"id"in e&&e.matched&&"permit"===e.effect?[e.id]:[]),o=x([...new Set(t)],m,e=>[{
name:e,limit:64}]),r=`permits ${n.length} of ${e.length}`;return{label:"Policy",
lines:[0===o.length?[r]:[`${r} (`,...o,")"]]}}function v({input:e,operations:n,signatures:t}){
const{run:a,phase_2_fc_authorization:l}=e.proof,{approvals:s}=l,u=[...s.map(({user:e,state:n,environment:t,comment:o})=>[("approved"===n?"":`${n} `)+"by ",{
name:e,limit:80},", by review of ",{name:t,limit:80},...""===o?[]:[": \u201c",{prose:o,limit:120
},"\u201d"]]),...t.map(e=>{const{type:n,device:t}=i(e),{key:o,notAfter:a}=e;return["by ",{name:r(e),limit:80
},`, by signature: ${n} `,{name:o,limit:20},`, ${t}`,...null===a?[]:[`, until ${_(a)}`]]
})],d=e.lines.find(({type:e})=>"evidence.read"===e);if(u.length>0){
const e=u.length>k?[[`and ${u.length-k} more`]]:[],n=void 0===d?[]:[[`on record at ${_(d.ts)}`]];return[{
label:"Approved",lines:[...u.slice(0,k),...e,...n]}]}
const c=n.flatMap(({standing:e})=>e?.needs??[]),p=[...new Set(c.map(({text:e})=>e))];if(p.length>0)return[{
label:"Needs",lines:[x(p,k,e=>[{prose:e,limit:200}])]}];const{terms:h}=e;if(null===h)return[];const f=[{...h,
what:"approval"},...null===h.signed?[]:[{...h.signed,what:"signature"}]].filter(({min:e})=>e>0);if(0===f.length)return[{
label:"Needs",lines:[["no approval: the policy asks for none"]]}];const g={actor:a.actor,
triggering_actor:a.triggering_actor,commit_author:null};return[{label:"Needs",
lines:f.map(({min:e,from:n,not:t,what:r})=>{const i=[...new Set(t.map(e=>g[e]))];return[(0,
o.hS)(e,r),...0===n.length?[]:[" of ",...x(n,3,e=>[{name:e,limit:80
}])],...0===i.length?[]:[", not "],...x(i,3,e=>null===e?["authors of its commits"]:[{name:e,limit:80}])]})}]}const k=3
;function x(e,n,t){const o=e.length-n
;return[...e.slice(0,n).flatMap((e,n)=>[...0===n?[]:[", "],...t(e)]),...o>0?[` and ${o} more`]:[]]}function N(e,n){
const t=e.filter(({url:e})=>null!==e);return n.endsWith(".localhost")?t.slice(0,1).map(({text:e})=>({
text:`${e}, on GitHub: this is a rehearsal`,url:null})):t}function S({input:e,operations:n},t,o){
const{links:r,proof:i}=e,a={text:"Review deployments",url:r.runUrl},l={text:"See this run",url:r.runUrl},s={
text:"Read the log",url:r.runUrl},u={text:"Run it again",url:r.workflowUrl},d={text:"Plan the next one",
url:r.workflowUrl},c={text:"See the environment",url:r.environmentUrl},p={text:"Open the policy",url:r.policyUrl
},h=null===o||null===o.rule&&null===o.setting?[]:[p],f=/^refs\/pull\/([1-9][0-9]*)\//.exec(i.run.ref)?.[1],g=void 0===f?[]:[{
text:"Review and merge",url:`${r.repository}/pull/${f}`
}],m=n.filter(({execution:e})=>null!==(e?.github?.url??null)),[b=m[0]]=m.filter(({kind:e})=>e.leads),w=void 0===b?[]:[{
text:`Open the ${b.kind.title.toLowerCase()}`,url:b.execution?.github?.url??null}];switch(t){case"planned":
return g.length>0?[...g,l]:[a,{...u,text:"Dispatch the workflow"}];case"nothing_to_do":return[...g,l]
;case"would_refuse":return[...h,s];case"unauthorized":case"waiting":return[a,c];case"refused":return[...h,s,u]
;case"shipped":case"unchanged":return[...w,l,d];case"alert":return[s,c];case"in_doubt":return[u,s];default:return[s,u]}}
})};
