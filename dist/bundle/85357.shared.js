export const modules={85357:((e,t,n)=>{n.d(t,{L9:()=>h,wX:()=>y,y7:()=>d})
;var s=n(51455),o=n(76760),a=n(27597),r=n(9467),i=n(55070),l=n(64607)
;const c=".github/workflows",f=["push","workflow_dispatch","schedule","release","repository_dispatch","create"],p=a._H3({
on:a.L5J().optional(),permissions:a.L5J().optional(),jobs:a.g1P(a.YjP(),a._H3({environment:a.L5J().optional(),
permissions:a.L5J().optional(),steps:a.YOg(a._H3({with:a.g1P(a.YjP(),a.L5J()).nullish()})).optional()}))})
;async function h(e){
const t=(await(0,s.readdir)((0,o.join)(e,c)).catch(()=>[])).filter(e=>/\.ya?ml$/.test(e)).map(async t=>{
const n=`${c}/${t}`;try{const t=await(0,s.readFile)((0,o.join)(e,n));return function(e,{on:t,permissions:n,jobs:s}){
const o=Object.values(s),a=o.flatMap(e=>(e.steps??[]).flatMap(({with:t})=>null!=t&&"hmac-key"in t?[{given:t,job:e,
named:u(e.environment)??u(t.environment)}]:[])),r=a.at(-1);if(void 0===r)return[]
;const l=a.find(({named:e})=>null!==e)?.named??null,c=o.filter(e=>null!==l&&u(e.environment)===l),{events:p,tagsOnly:h}=(0,
i.X)(t);return[{path:e,events:f.filter(e=>p.includes(e)),tagsOnly:h,environment:l,reviews:Math.max(1,c.length),
permissions:r.job.permissions??n,inputs:Object.keys(r.given)}]}(n,(0,l.g)(t,n,p,{maxBytes:1<<20,code:"workflow"}).value)
}catch{return[]}});return(await Promise.all(t)).flat().sort((e,t)=>m(e)-m(t))}
const m=({path:e})=>/\/release\.ya?ml$/.test(e)?0:1;function u(e){const t="string"==typeof e?e:Object(e).name
;return"string"!=typeof t||""===t||t.includes("${{")?null:t}function d(e){
const{policy:t,workflows:n,defaultBranch:s,now:o,comingTag:a=null}=e,i=e.tags.length>0||null===a?e.tags:[a],l=t?.rules??[],p=l.filter(({effect:e})=>"permit"===e),h=n.length>0?n:[w],m=`refs/heads/${s}`,u=h.flatMap(t=>(null===e.event?t.events.length>0?t.events:f.slice(0,2):[e.event]).flatMap(n=>{
const s="push"===n&&(e.tags.length>0||t.tagsOnly)?i.map(e=>`refs/tags/${e}`):[]
;return("push"===n&&t.tagsOnly&&s.length>0?s:[m,...s]).map(e=>({file:t,event:n,ref:e,
score:p.filter(g(t.path,n,e)).length}))
})),d=Math.max(...u.map(({score:e})=>e)),{file:y,event:b,ref:$}=u.find(({score:e})=>e===d)??{file:w,event:"push",ref:m
},k=function(e,t,{reviews:n}){
const s=null===e||"none"===e.approvals?null:e.approvals,o=s?.signed,{from:a}=s??{},{from:r}=o??{},i=e=>(e?.users??[]).map(({login:e,id:t})=>({
login:e,id:Number(t)
})),l=[...i(a),...i(r)],c=["reviewer","second-reviewer","third-reviewer","fourth-reviewer","fifth-reviewer"].map((e,t)=>({
login:e,id:v+t
})),f=t.flatMap(({when:e})=>e?.actors??[]),p=f.find(e=>!l.some(t=>t.login===e))??f[0]??"maintainer",h=(e,t)=>(i(t).length>0&&void 0===t?.teams?i(t):[...i(t),...c]).filter(({login:e})=>e!==p).slice(0,e),m=s?.min??0,u=[...m>n?[`The policy asks for ${m} approvals, and GitHub releases a job on one: ${n} can be given in this run.`]:[],...!0===o?.verified?["The policy asks for security keys that verify who touched them, and a rehearsal has none."]:[]],d=[...a?.teams??[],...r?.teams??[]]
;return{actor:p,notes:u,reviewers:h(Math.min(m,n),a),signers:h(o?.min??0,r),teams:d.map(({slug:e,id:t})=>({slug:e,
id:Number(t)}))}}(t,p.filter(g(y.path,b,$)),y),j=function(e,t,n){
const s=e.flatMap(({when:e})=>e?.windows??[]),o=s[0]?.time_zone??"UTC";if(null!==t)return{at:t,
notes:[`Rehearsed at ${(0,r.Xb)(o,t)}.`]};let a=n;for(let e=0;e<100;e++){const e=s.map(e=>(0,r.gR)(e,a))
;if(e.includes(null))break;const t=Math.max(a,...e.map(e=>e??a));if(!(t>a))return a===n?{at:a,notes:[]}:{at:a,
notes:[`The policy's windows are closed now: rehearsed at ${(0,r.Xb)(o,a)}, the next time.`]};a=t}return{at:n,
notes:["The policy's windows are not all open at any time that is known: rehearsed now."]}
}(l,e.at,o),M=n.length>0?[]:[`No workflow in ${c} hands a key to the action: rehearsed as if ${y.path} did.`],O=$===`refs/tags/${a}`&&0===e.tags.length?[`No tag is at this commit: rehearsed as if ${a} were pushed.`]:[]
;return{workflow:y.path,environment:y.environment??t?.environment??"production",event:b,ref:$,...k,at:j.at,
notes:[...M,...O,...k.notes,...j.notes]}}const w={path:`${c}/release.yml`,events:[],tagsOnly:!1,environment:null,
reviews:1,permissions:void 0,inputs:[]},g=(e,t,n)=>({when:s={}})=>(s.events?.some(e=>e===t)??!0)&&(s.refs?.some(e=>(0,
r.mw)(e,n))??!0)&&(s.workflows?.some(t=>(0,r.mw)(t.path,e)&&(0,r.mw)(t.ref,n))??!0),v=900001;function y(e){
const t=new Map,n=(e,s)=>{if("string"!=typeof e||e.includes("{{")){
if("object"==typeof e&&null!==e)for(const[t,o]of Object.entries(e))n(o,Array.isArray(e)?s:t)
}else t.set(s,[...t.get(s)??[],e])};try{const t={maxBytes:1<<20,code:"operations"};null!==e&&n((0,
l.g)(e,"operations",a.L5J(),t).value,"")}catch{}return t}})};
