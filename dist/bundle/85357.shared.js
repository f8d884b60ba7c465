"use strict";exports.modules={85357:((e,n,t)=>{t.d(n,{L9:()=>h,wX:()=>y,y7:()=>d})
;var s=t(51455),o=t(76760),a=t(27597),i=t(9467),r=t(55070),l=t(14182),c=t(64607);const f=".github/workflows",m=a._H3({
on:a.L5J().optional(),permissions:a.L5J().optional(),jobs:a.g1P(a.YjP(),a._H3({environment:a.L5J().optional(),
permissions:a.L5J().optional(),steps:a.YOg(a._H3({with:a.g1P(a.YjP(),a.L5J()).nullish()})).optional()}))})
;async function h(e){
const n=(await(0,s.readdir)((0,o.join)(e,f)).catch(()=>[])).filter(e=>/\.ya?ml$/.test(e)).map(async n=>{
const t=`${f}/${n}`;try{const n=await(0,s.readFile)((0,o.join)(e,t));return function(e,{on:n,permissions:t,jobs:s}){
const o=Object.values(s),a=o.flatMap(e=>(e.steps??[]).flatMap(({with:n})=>null!=n&&"hmac-key"in n?[{given:n,job:e,
named:p(e.environment)??p(n.environment)}]:[])),i=a.at(-1);if(void 0===i)return[]
;const c=a.find(({named:e})=>null!==e)?.named??null,f=o.filter(e=>null!==c&&p(e.environment)===c),{events:m,tagsOnly:h}=(0,
r.X)(n);return[{path:e,events:l.hG.filter(e=>m.includes(e)),tagsOnly:h,environment:c,reviews:Math.max(1,f.length),
permissions:i.job.permissions??t,inputs:Object.keys(i.given)}]}(t,(0,c.g)(n,t,m,{maxBytes:1<<20,code:"workflow"}).value)
}catch{return[]}});return(await Promise.all(n)).flat().sort((e,n)=>u(e)-u(n))}
const u=({path:e})=>/\/release\.ya?ml$/.test(e)?0:1;function p(e){const n="string"==typeof e?e:Object(e).name
;return"string"!=typeof n||""===n||n.includes("${{")?null:n}function d(e){
const{policy:n,workflows:t,defaultBranch:s,now:o,comingTag:a=null}=e,r=e.tags.length>0||null===a?e.tags:[a],c=n?.rules??[],m=c.filter(({effect:e})=>"permit"===e),h=t.length>0?t:[g],u=`refs/heads/${s}`,p=h.flatMap(n=>(({events:n})=>null!==e.event?[e.event]:n.length>0?n:l.hG.slice(0,2))(n).flatMap(t=>{
const s="push"===t&&(e.tags.length>0||n.tagsOnly)?r.map(e=>`refs/tags/${e}`):[]
;return("push"===t&&n.tagsOnly&&s.length>0?s:[u,...s]).map(e=>({file:n,event:t,ref:e,
score:m.filter(w(n.path,t,e)).length}))
})),d=Math.max(...p.map(({score:e})=>e)),{file:y,event:b,ref:$}=p.find(({score:e})=>e===d)??{file:g,event:"push",ref:u
},j=function(e,n,{reviews:t}){
const s=null===e||"none"===e.approvals?null:e.approvals,o=s?.signed,{from:a}=s??{},{from:i}=o??{},r=e=>(e?.users??[]).map(({login:e,id:n})=>({
login:e,id:Number(n)
})),l=[...r(a),...r(i)],c=["reviewer","second-reviewer","third-reviewer","fourth-reviewer","fifth-reviewer"].map((e,n)=>({
login:e,id:v+n
})),f=n.flatMap(({when:e})=>e?.actors??[]),m=f.find(e=>!l.some(n=>n.login===e))??f[0]??"maintainer",h=(e,n)=>(r(n).length>0&&void 0===n?.teams?r(n):[...r(n),...c]).filter(({login:e})=>e!==m).slice(0,e),u=s?.min??0,p=[...u>t?[`The policy asks for ${u} approvals, and GitHub releases a job on one: ${t} can be given in this run.`]:[],...!0===o?.verified?["The policy asks for security keys that verify who touched them, and a rehearsal has none."]:[]],d=[...a?.teams??[],...i?.teams??[]]
;return{actor:m,notes:p,reviewers:h(Math.min(u,t),a),signers:h(o?.min??0,i),teams:d.map(({slug:e,id:n})=>({slug:e,
id:Number(n)}))}}(n,m.filter(w(y.path,b,$)),y),k=function(e,n,t){
const s=e.flatMap(({when:e})=>e?.windows??[]),o=s[0]?.time_zone??"UTC";if(null!==n)return{at:n,
notes:[`Rehearsed at ${(0,i.Xb)(o,n)}.`]};let a=t;for(let e=0;e<100;e++){const e=s.map(e=>(0,i.gR)(e,a))
;if(e.includes(null))break;const n=Math.max(a,...e.map(e=>e??a));if(!(n>a))return a===t?{at:a,notes:[]}:{at:a,
notes:[`The policy's windows are closed now: rehearsed at ${(0,i.Xb)(o,a)}, the next time.`]};a=n}return{at:t,
notes:["The policy's windows are not all open at any time that is known: rehearsed now."]}
}(c,e.at,o),M=t.length>0?[]:[`No workflow in ${f} hands a key to the action: rehearsed as if ${y.path} did.`],O=$===`refs/tags/${a}`&&0===e.tags.length?[`No tag is at this commit: rehearsed as if ${a} were pushed.`]:[]
;return{workflow:y.path,environment:y.environment??n?.environment??"production",event:b,ref:$,...j,at:k.at,
notes:[...M,...O,...j.notes,...k.notes]}}const g={path:`${f}/release.yml`,events:[],tagsOnly:!1,environment:null,
reviews:1,permissions:void 0,inputs:[]},w=(e,n,t)=>({when:s={}})=>(s.events?.some(e=>e===n)??!0)&&(s.refs?.some(e=>(0,
i.mw)(e,t))??!0)&&(s.workflows?.some(n=>(0,i.mw)(n.path,e)&&(0,i.mw)(n.ref,t))??!0),v=900001;function y(e){
const n=new Map,t=(e,s)=>{if("string"!=typeof e||e.includes("{{")){
if("object"==typeof e&&null!==e)for(const[n,o]of Object.entries(e))t(o,Array.isArray(e)?s:n)
}else n.set(s,[...n.get(s)??[],e])};try{const n={maxBytes:1<<20,code:"operations"};null!==e&&t((0,
c.g)(e,"operations",a.L5J(),n).value,"")}catch{}return n}})};
