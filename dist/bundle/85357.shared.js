"use strict";exports.modules={85357:((e,n,t)=>{t.d(n,{L9:()=>u,wX:()=>b,y7:()=>g})
;var s=t(51455),o=t(76760),a=t(27597),i=t(77105),r=t(13180),l=t(55070),c=t(14182),f=t(64607)
;const m=".github/workflows",h=a._H3({on:a.L5J().optional(),permissions:a.L5J().optional(),jobs:a.g1P(a.YjP(),a._H3({
environment:a.L5J().optional(),permissions:a.L5J().optional(),steps:a.YOg(a._H3({with:a.g1P(a.YjP(),a.L5J()).nullish()
})).optional()}))});async function u(e){
const n=(await(0,s.readdir)((0,o.join)(e,m)).catch(()=>[])).filter(e=>/\.ya?ml$/.test(e)).map(async n=>{
const t=`${m}/${n}`;try{const n=await(0,s.readFile)((0,o.join)(e,t));return function(e,{on:n,permissions:t,jobs:s}){
const o=Object.values(s),a=o.flatMap(e=>(e.steps??[]).flatMap(({with:n})=>null!=n&&"hmac-key"in n?[{given:n,job:e,
named:d(e.environment)??d(n.environment)}]:[])),i=a.at(-1);if(void 0===i)return[]
;const r=a.find(({named:e})=>null!==e)?.named??null,f=o.filter(e=>null!==r&&d(e.environment)===r),{events:m,tagsOnly:h}=(0,
l.X)(n);return[{path:e,events:c.hG.filter(e=>m.includes(e)),tagsOnly:h,environment:r,reviews:Math.max(1,f.length),
permissions:i.job.permissions??t,inputs:Object.keys(i.given)}]}(t,(0,f.g)(n,t,h,{maxBytes:1<<20,code:"workflow"}).value)
}catch{return[]}});return(await Promise.all(n)).flat().sort((e,n)=>p(e)-p(n))}
const p=({path:e})=>/\/release\.ya?ml$/.test(e)?0:1;function d(e){const n="string"==typeof e?e:Object(e).name
;return"string"!=typeof n||""===n||n.includes("${{")?null:n}function g(e){
const{policy:n,workflows:t,defaultBranch:s,now:o,comingTag:a=null}=e,i=e.tags.length>0||null===a?e.tags:[a],l=n?.rules??[],f=l.filter(({effect:e})=>"permit"===e),h=t.length>0?t:[v],u=`refs/heads/${s}`,p=h.flatMap(n=>(({events:n})=>null!==e.event?[e.event]:n.length>0?n:c.hG.slice(0,2))(n).flatMap(t=>{
const s="push"===t&&(e.tags.length>0||n.tagsOnly)?i.map(e=>`refs/tags/${e}`):[]
;return("push"===t&&n.tagsOnly&&s.length>0?s:[u,...s]).map(e=>({file:n,event:t,ref:e,
score:f.filter(w(n.path,t,e)).length}))
})),d=Math.max(...p.map(({score:e})=>e)),{file:g,event:b,ref:$}=p.find(({score:e})=>e===d)??{file:v,event:"push",ref:u
},j=function(e,n,{reviews:t}){
const s=null===e||"none"===e.approvals?null:e.approvals,o=s?.signed,{from:a}=s??{},{from:i}=o??{},r=e=>(e?.users??[]).map(({login:e,id:n})=>({
login:e,id:Number(n)
})),l=[...r(a),...r(i)],c=["reviewer","second-reviewer","third-reviewer","fourth-reviewer","fifth-reviewer"].map((e,n)=>({
login:e,id:y+n
})),f=n.flatMap(({when:e})=>e?.actors??[]),m=f.find(e=>!l.some(n=>n.login===e))??f[0]??"maintainer",h=(e,n)=>(r(n).length>0&&void 0===n?.teams?r(n):[...r(n),...c]).filter(({login:e})=>e!==m).slice(0,e),u=s?.min??0,p=[...u>t?[`The policy asks for ${u} approvals, and GitHub releases a job on one: ${t} can be given in this run.`]:[],...!0===o?.verified?["The policy asks for security keys that verify who touched them, and a rehearsal has none."]:[]],d=[...a?.teams??[],...i?.teams??[]]
;return{actor:m,notes:p,reviewers:h(Math.min(u,t),a),signers:h(o?.min??0,i),teams:d.map(({slug:e,id:n})=>({slug:e,
id:Number(n)}))}}(n,f.filter(w(g.path,b,$)),g),k=function(e,n,t){
const s=e.flatMap(({when:e})=>e?.windows??[]),o=s[0]?.time_zone??"UTC";if(null!==n)return{at:n,
notes:[`Rehearsed at ${(0,r.Xb)(o,n)}.`]};let a=t;for(let e=0;e<100;e++){const e=s.map(e=>(0,r.gR)(e,a))
;if(e.includes(null))break;const n=Math.max(a,...e.map(e=>e??a));if(!(n>a))return a===t?{at:a,notes:[]}:{at:a,
notes:[`The policy's windows are closed now: rehearsed at ${(0,r.Xb)(o,a)}, the next time.`]};a=n}return{at:t,
notes:["The policy's windows are not all open at any time that is known: rehearsed now."]}
}(l,e.at,o),M=t.length>0?[]:[`No workflow in ${m} hands a key to the action: rehearsed as if ${g.path} did.`],O=$===`refs/tags/${a}`&&0===e.tags.length?[`No tag is at this commit: rehearsed as if ${a} were pushed.`]:[]
;return{workflow:g.path,environment:g.environment??n?.environment??"production",event:b,ref:$,...j,at:k.at,
notes:[...M,...O,...j.notes,...k.notes]}}const v={path:`${m}/release.yml`,events:[],tagsOnly:!1,environment:null,
reviews:1,permissions:void 0,inputs:[]},w=(e,n,t)=>({when:s={}})=>(s.events?.some(e=>e===n)??!0)&&(s.refs?.some(e=>(0,
i.m)(e,t))??!0)&&(s.workflows?.some(n=>(0,i.m)(n.path,e)&&(0,i.m)(n.ref,t))??!0),y=900001;function b(e){
const n=new Map,t=(e,s)=>{if("string"!=typeof e||e.includes("{{")){
if("object"==typeof e&&null!==e)for(const[n,o]of Object.entries(e))t(o,Array.isArray(e)?s:n)
}else n.set(s,[...n.get(s)??[],e])};try{const n={maxBytes:1<<20,code:"operations"};null!==e&&t((0,
f.g)(e,"operations",a.L5J(),n).value,"")}catch{}return n}})};
