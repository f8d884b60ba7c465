"use strict";exports.modules={32921:((n,e,t)=>{t.d(e,{Er:()=>y,H9:()=>Y,Jb:()=>f,Lk:()=>h,TJ:()=>_,VR:()=>g,c_:()=>b,
is:()=>v,tT:()=>x})
;var o=t(20198),l=t(42522),i=t(97667),r=t(50984),a=t(57800),s=t(99261),u=t(54337),c=t(40666),$=t(4985);const p={
gold:"\u{1f7e1}",blue:"\u{1f535}",green:"\u{1f7e2}",orange:"\u{1f7e0}",red:"\u{1f534}"
},d=20,m=n=>n.map(n=>M(n)).join("");function f({decision:n},e="##"){
const{tone:t,symbol:o,label:l,title:i,sentence:r,code:a,rows:u,blockers:c,steps:$}=n,[d,...f]=c
;return[`${e} ${p[t]} ${m(i)}`,`**${o} ${l}**${null===a?"":` \xb7 plan ${(0,
s.aY)(a)}`}`,...""===r?[]:[r],u.map(({label:n,lines:e})=>`- **${n}** ${e.map(m).join(" \xb7 ")}`).join("\n"),...void 0===d?[]:[`> \u2715 ${g=d,
`${g.title} (${(0,
s.aY)(g.code)}): ${m(g.about)}`}${0===f.length?"":`, and ${f.length} more`}`],...0===$.length?[]:[`**Next:** ${$.map(({text:n,url:e},t)=>0===t?`**${(0,
s.nf)(n,e)}**`:(0,s.nf)(n,e)).join(" \xb7 ")}`]].join("\n\n");var g}function g({warnings:n},e=d){
if(0===n.length)return[];const t=n.slice(0,e).map(n=>`- ${(0,s.Ev)(n.message)} (${(0,
s.aY)(n.code)})`),o=n.length-t.length;return o>0&&t.push(`- ${(0,c.hS)(o,"more note")} in the proof.`),[(0,s.zH)((0,
c.hS)(n.length,"note"),t.join("\n"))]}function h({input:{proof:n,links:e}}){const{run:t}=n;return[(0,
s.aY)(t.repository),`commit ${(0,s.aY)((0,c.Fu)(t.commit_sha))} of ${(0,s.aY)(t.ref)}`,`${(0,
s.nf)(`run ${t.run_id}`,e.runUrl)}, attempt ${t.run_attempt}`,`by ${(0,s.aY)(t.actor)} on ${(0,
s.aY)(t.event)}`,...null===t.environment?[]:[`environment ${(0,s.aY)(t.environment)}`]].join(" \xb7 ")}
function y({input:n}){return(0,s.zH)("Plan digest",`\`\`\`text\n${n.plan.plan_digest}\n\`\`\``)}
function b({operations:n,input:e},t){const l="prod"===e.proof.run.mode,i=n.slice(0,t).map(n=>{
const{planned:e,kind:t,fate:i,execution:r,causes:a,id:c,standing:p}=n,{symbol:d,word:m}=l?u.v[i]:$.Gt[e.effect],f=a.find(({code:n})=>"mode_not_prod"!==n),g=void 0===f?[]:[`${f.explanation.title} (${(0,
s.MZ)(f.code)})`],h=null===p?g:[[(0,s.CS)((0,o.y)(p)),...g].join(": ")];return[`${d}\xa0${t.title} ${(0,
s.MZ)(t.subject(e.parameters),60)}`,[(0,s.nf)(m,r?.github?.url??null),...h,(0,s.MZ)(c,Z)].join(" \xb7 ")]
}),r=n.length-i.length,a=0===r?"":`\n\n${(0,c.hS)(r,"more operation")}: see \`report.html\` in the proof.`;return`${(0,
s.tp)(["What",l?"Result":"Plan"],i)}${a}`}const j=n=>n.replaceAll(" ","\xa0")
;function Y({cause:n,operations:e},{input:t}){const{explanation:o,rule:l,unmet:i}=n,a=(0,
r.tp)(n.code),u=l??n.setting,c=e.slice(0,10).map(n=>(0,
s.aY)(n,80)),$=e.length>c.length?` and ${e.length-c.length} more`:"",p=t.links.policyUrl,d=null===n.policyLine||null===p?p:`${p}#L${n.policyLine}`,m=null===n.policyLine?"":`, line ${n.policyLine}`
;return[`**${n.alert?"\u{1f53a} ":""}${o.title}** (${(0,
s.aY)(n.code)}): ${c.join(", ")}${$}`,o.cause,...null===a?[]:[`Asked for by ${a.by}. Wanted: ${a.wanted}.`],...null===n.message?[]:[`Recorded: ${(0,
s.Ev)(n.message)}`],...null===u?[]:[`${null===l?"Setting":"Rule"} ${(0,s.aY)(u)} ${(0,
s.nf)(`in the policy${m}`,d)}.`],...null===i?[]:[`Condition ${(0,s.aY)(i.condition)}: wanted ${(0,
s.aY)(i.expected)}, found ${(0,
s.aY)(i.found)}.`],`What to do:\n\n${o.remedy.map((n,e)=>`${e+1}. ${n}`).join("\n")}`].join("\n\n")}
function v({id:n,planned:e,kind:t},o){const l=(0,s.aY)(t.subject(e.parameters)),i=`**${t.title} ${l}** (${(0,
s.aY)(n,80)}) ${function({effect:n}){const{symbol:e,word:t}=$.Gt[n];return j(`\`${e}\` ${t}`)
}(e)}`,r=null===e.reason?null:(0,s.Ev)(e.reason),a=t.parts(e).map(n=>function(n,{target_subject:e},t){switch(n.part){
case"commit":{const t=null===e?"":` ${(0,s.CS)(e,120)}`;return`${null===n.from?"Commit":`Moves ${(0,
s.aY)(n.from)} \u2192`} ${(0,s.aY)(n.sha)}${t}`}case"facts":{
const e=n.facts.flatMap(([n,e])=>null===e?[]:[`${n}: ${e.map(n=>M(n)).join("")}`])
;return 0===e.length?null:e.join(" \xb7 ")}case"table":
return(0,s.tp)(n.columns,n.rows.map(({sign:n,cells:e})=>e.map((e,t)=>`${0===t&&void 0!==n?`${n} `:""}${e.map(k).join("")}`)))
;case"note":return n.note;case"text":return 0===t||""===n.text.trim()?null:`${n.title}:\n\n${(0,s.kq)(n.text,t)}`}
}(n,e,o));return[i,r,...a].filter(n=>null!==n).join("\n\n")}const k=n=>M(n,s.MZ);function M(n,e=s.aY){
return"string"==typeof n?n:"name"in n?e(n.name,n.limit):"digest"in n?(0,s.aY)(n.digest.slice(7)):"bytes"in n?`${(0,
c.Xq)(n.bytes)} (${n.bytes})`:!0===n.small?"":(0,s.CS)(n.prose,n.limit)}function x({signatures:n,input:{lines:e}}){
if(0===n.length)return[];const t=e.find(({type:n})=>"evidence.read"===n)?.ts??null,o=n.slice(0,100).map(n=>{
const{type:e,device:o}=(0,l.Vi)(n),i=[...null===t?[]:[`counted ${t}`],...null===n.notAfter?[]:[`ends ${n.notAfter}`]]
;return[(0,s.MZ)((0,l.DQ)(n),80),[(0,s.MZ)(e),(0,s.MZ)(n.key),o,...i].join(" \xb7 ")]});return[(0,s.zH)((0,
c.hS)(n.length,"signature"),(0,s.tp)(["Who","Key"],o))]}const Z=32;function _({operations:n},e){
const t=n.flatMap(({id:n,receipt:e,execution:t})=>{if(null===e)return[]
;const o=(t?.checks??[]).filter(({result:n})=>"pass"===n).length,l=null===t?.checks||null===t?"not at the gate":`${o} of 9 checks pass`,r=e.enforceable?"enforceable":"advisory",u=(0,
i.U9)(e.receipt).slice(0,5),c=[`${r}, ${l}`,...0===u.length?[]:[`approved by ${u.map(n=>(0,
s.MZ)(n,40)).join(", ")}`],(0,s.MZ)((0,a.ko)(e.receipt_id),Z)];return[[(0,s.MZ)(n,Z),c.join(" \xb7 ")]]})
;return 0===t.length?"":(0,s.tp)(["Operation","Receipt"],t.slice(0,e))}})};
