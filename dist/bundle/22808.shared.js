"use strict";exports.modules={22808:((e,t,n)=>{function o({proof:{run:e},checkpoints:t}){
if(null!==(t.at(-1)?.after??null))return null
;if("dry_run"===e.mode)return"A dry run is not signed: `marketops verify` can only call it SELF_CONSISTENT."
;return`${"authorized"===e.result?"Only the execute job writes to the ledger":"This run could not sign or write"}: \`marketops verify\` can only call this proof INCOMPLETE.`
}function r({proof:e,links:t}){
const{run:n}=e,o=t.artifact??"marketops-proof",r="https://github.com"===t.server?"":`${new URL(t.server).host}/`,i=null===t.action?"marketops":`npx github:${t.action}#v${n.action_version}`
;return[null===t.artifact?"# the proof is no artifact of this run: name its folder below (output proof-path), wherever the job stored it":`gh run download ${n.run_id} --repo ${a(r+n.repository)} --name ${a(o)} --dir ${a(o)}`,"git fetch origin && git show origin/HEAD:.marketops/trusted-keys > trusted-keys",`${i.split(" ").map(a).join(" ")} verify ${a(o)} --trusted-keys trusted-keys`]
}function a(e){return/^[\w./:@%+#-]+$/.test(e)&&!e.startsWith("#")?e:`'${e.replaceAll("'","'\\''")}'`}n.d(t,{I:()=>r,
v:()=>o})}),64347:((e,t,n)=>{n.d(t,{$:()=>i,Ow:()=>h,Q$:()=>p,TE:()=>c,bG:()=>$,r8:()=>s})
;var o=n(36625),r=n(99261),a=n(40666);const i="What changed since the approval",s={added:"was not approved",
removed:"was approved, and would not run",changed:"is not what was approved"},l={before:"Approved",after:"Would run"
},f=40,u=200;function p({before:e,after:t}){if(null===e||null===t)return{before:d(e),after:d(t)}
;if(Math.max(e.length,t.length)<=u)return{before:e,after:t};const n=Math.min(e.length,t.length);let o=0
;for(;o<n&&e[o]===t[o];)o++;let r=0;for(;r<n-o&&e.at(-1-r)===t.at(-1-r);)r++
;const a=Math.max(0,o-f),i=Math.max(0,r-f),s=e=>{const t=d(e.slice(a,e.length-i))??""
;return`${a>0?"\u2026":""}${t}${i>0&&!t.endsWith("\u2026")?"\u2026":""}`.toWellFormed()};return{before:s(e),after:s(t)}}
const d=e=>null===e||e.length<=u?e:`${e.slice(0,u)}\u2026`.toWellFormed();function c({links:e,runId:t,repository:n}){
return`Look yourself: compare plan.json of the plan job (\`gh run download ${t} --repo ${n}\` fetches whatever the run has uploaded) with plan.json in this proof${null===e.artifact?"":` (${e.artifact})`}. The digest of a pull request's plan is never the one of this run: its commit is the merge commit.`
}function h(e,t){const{expected:n}=e;if("absent"in e)return[`The approved plan, ${n}, was not found: ${e.absent}.`,c(t)]
;const{plan:o,operations:r}=e.difference,a=(e,t="changed")=>{const{before:n,after:o}=p(e)
;return`${e.field}: ${"changed"===t?`${n??"none"} \u2192 ${o??"none"}`:n??o}`}
;return[`${i} of ${n}, operation by operation:`,...o.map(e=>`  plan ${a(e)}`),...r.flatMap(({operation_id:e,operation_kind:t,change:n,fields:o})=>[`  ${e} (${t}) ${s[n]}`,...o.map(e=>`    ${a(e,n)}`)])]
}function $(e,t,n){const o=`### ${i}`,s=`Approved: ${(0,r.aY)(e.expected)}`
;if("absent"in e)return[o,s,`It was not found: ${(0,r.CS)(e.absent)}.`,c(t)].join("\n\n")
;const{plan:f,operations:d}=e.difference,h=[{title:"The plan as a whole",fields:f},...d.map(e=>({title:m(e,t.kinds),
fields:e.fields}))].filter(({fields:e})=>e.length>0);let $=n;const g=[];for(const{title:e,fields:t}of h){if($<=0)break
;const n=t.slice(0,$).map(e=>({name:e.field,...p(e)
})),o=["before","after"].filter(e=>n.some(t=>null!==t[e])),a=e=>null===e?"":(0,r.MZ)(e,2*u),i=n.map(e=>[(0,
r.MZ)(e.name),...o.map(t=>a(e[t]))]);g.push(e,(0,r.tp)(["Field",...o.map(e=>l[e])],i)),$-=t.length}
const b=h.reduce((e,{fields:t})=>e+t.length,0),v=b>n?[`${(0,
a.hS)(b-n,"more change")}: see \`report.html\` in the proof.`]:[];return[o,s,...g,...v].join("\n\n")}function m(e,t){
const{operation_id:n,change:a}=e;return`${(0,o.I)(e,t).title} ${(0,r.aY)(n,80)} ${s[a]}`}})};
