"use strict";exports.id=7408,exports.ids=[7408],exports.modules={17408:((t,e,n)=>{n.r(e),n.d(e,{dispatchWorkflow:()=>C})
;var r=n(27597),a=n(32257),i=n(74296),s=n(24308),o=n(23544),l=n(18330),u=n(43646),c=n(2335),f=n(16080),d=n(87298)
;const p=(0,f.g1)({inputs:(0,f.p_)((0,f.g1)({name:f.Qq,value:f.Qq})),receipt_input:(0,f.me)(f.Qq),ref:(0,
f.wC)(/^refs\/(?:heads|tags)\/./,"refs/heads/\u2026 or refs/tags/\u2026"),source_sha:d.XS,workflow:(0,
f.wC)(/^[A-Za-z0-9_-][A-Za-z0-9._-]*\.ya?ml$/,"the name of a workflow file")
}),h=t=>t.replace(/^refs\/(?:heads|tags)\//,""),w=r.KCZ([r.aig().int().nonnegative(),r.oad()]).transform(String),m=r.Ikc({
id:w,display_title:r.YjP(),head_sha:r.YjP(),path:r.YjP(),event:r.YjP(),html_url:r.YjP(),created_at:r.YjP()
}).transform(({display_title:t,head_sha:e,html_url:n,created_at:r,...a})=>({...a,title:t,headSha:e,url:n,createdAt:r
})),g=r.Ikc({total_count:r.aig().int().nonnegative(),workflow_runs:r.YOg(m)}),_=r.Ikc({workflow_run_id:w
}).transform(t=>t.workflow_run_id).or(r.L5J().transform(()=>null))
;async function k(t,{repository:e,parameters:{workflow:n,ref:r}},a,i){
const o=null===a?0:Date.parse(a)-$,l=new URLSearchParams({event:"workflow_dispatch",branch:h(r),per_page:String(100)})
;for(let r=1;r<=10;r++){l.set("page",String(r))
;const a=`/actions/workflows/${n}/runs?${l.toString()}`,s=await t.get(e,a,g),u=s?.workflow_runs??[],c=u.find(i)
;if(void 0!==c)return c;const f=u.at(-1);if(void 0===f||u.length<100||Date.parse(f.createdAt)<o)return null}
throw new s.OK("runs_unknown",`${n} has more than 1000 runs on ${r} since then, and GitHub lists no more. Use a tag as its ref.`,"ambiguous")
}const $=864e5,b=({receiptId:t,operationDigest:e})=>`${t} ${e}`;function y({title:t}){
const[,e,n]=/(rcpt_[0-9a-f]{32}) (sha256:[0-9a-f]{64})(?![0-9a-f])/.exec(t)??[];return void 0===e||void 0===n?null:{
receiptId:e,operationDigest:n}}const v=({id:t})=>({run:t}),S=r.YjP().regex(/^[A-Za-z_][A-Za-z0-9_-]{0,99}$/,{
error:"is no name of an input"}),j=r.rej({workflow:r.YjP(),ref:r.YjP().optional(),inputs:r.g1P(S,r.YjP()).default({}),
receipt_input:S.nullable().default("marketops_receipt")
}),P=({workflow:t,ref:e})=>`${t}@${e}`,Y=({id:t,headSha:e,url:n})=>({id:t,sha:e,url:n});function O({ref:t}){return{
thing:[t.startsWith("refs/tags/")?"tag":"branch",h(t)],field:"ref"}}async function I(t,e,n){
return n.startsWith("refs/tags/")?(await(0,l.x)(t,e,h(n)))?.commitSha??null:(await t.ref(e,n.slice(5)))?.sha??null}
const A=r.Ikc({path:r.YjP(),state:r.YjP()
}),x="its run-name does not show the receipt, so a lost answer would stay in doubt, and by hand nobody can tell its runs apart",z="without `receipt_input` nothing tells which run of it is this one"
;async function N(t,e,n){
const{repository:r,parameters:a,operation_digest:i,depends_on:s}=t,{workflow:o,ref:l,receipt_input:u,source_sha:c}=a,f=(t,e,n={})=>({
effect:t,reason:e,observed:null,found:null,...n
}),[d,p,h]=await Promise.all([e.get(r,`/actions/workflows/${o}`,A),I(e,r,l),e.commit(r,c)])
;if(null===d)return f("conflict",`there is no workflow ${o} on the default branch`)
;if("active"!==d.state)return f("conflict",`the workflow ${o} is ${d.state}`)
;if(null===p&&0===s.length)return f("conflict",`there is no ${l}`)
;const w=null===p?null:await e.file(r,`.github/workflows/${o}`,p)
;if(null!==p&&null===w)return f("conflict",`${l} has no .github/workflows/${o}`);if(null===u)return f("create",z,{
doubt:z});const m=await k(e,t,h?.committedAt??null,t=>{const e=y(t)
;return e?.operationDigest===i&&(null===n||e.receiptId===n)});if(null!==m&&null!==n)return f("none",null,{observed:Y(m),
state:v(m),found:m})
;if(null!==m)return f("create",`${m.url} says that it is this one: it is, if the ledger has its receipt`,{found:m})
;return null===w||new RegExp(`^run-name:.*\\binputs\\.${u}\\b`,"m").test(w.toString())?f("create",null):f("create",x,{
doubt:x})}function Z(t,e){const n=null===t?{id:null,sha:null,url:null}:Y(t),r={run_id:n.id,run_url:n.url,head_sha:n.sha}
;return{action:e,github:n,state:null===t?null:v(t),details:r}}const C={kind:"dispatch_workflow",title:"Workflow run",
entry:j,parameters:p,naturalKey:P,resolve(t,e){
const{fail:n,defaultBranch:r,commitSha:a}=e,{workflow:i,ref:s=`refs/heads/${r}`,receipt_input:l}=t
;/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}\.ya?ml$/.test(i)||n("name_invalid","workflow",`${JSON.stringify(i)} is no file in .github/workflows: write deploy.yml`),
/^refs\/(?:heads|tags)\//.test(s)||n("name_invalid","ref",`${JSON.stringify(s)} must be whole: refs/heads/${s} or refs/tags/${s}`),
(0,u.I3)(e,"ref",h(s),o.BH);const c=Object.entries(t.inputs).map(([t,n])=>({name:t,value:(0,
u.g$)(e,`inputs.${t}`,n,65535)})),f=c.map(t=>t.name.toLowerCase())
;null!==l&&f.includes(l.toLowerCase())&&n("field_conflict","inputs",`"${l}" is the input of the receipt, which MarketOps fills in`),
new Set(f).size<f.length&&n("name_duplicate","inputs","an input is there twice");const d=c.length+(null===l?0:1)
;d>25&&n("text_too_long","inputs",`are ${d} with the receipt; 25 are allowed`);const p=JSON.stringify(c).length
;return p>64535&&n("text_too_long","inputs",`have ${p} characters; GitHub takes 64 KB`),Promise.resolve({parameters:{
inputs:c,receipt_input:l,ref:s,source_sha:a,workflow:i},targetCommit:null,files:new Map})},claims(t){const{inputs:e}=t
;return[{thing:["dispatch",P(t),JSON.stringify(e)],field:"workflow",what:`starts ${P(t)} with these inputs`}]},
needs:t=>[O(t)],subject:P,parts:({parameters:{inputs:t,receipt_input:e,source_sha:n,ref:r}})=>[{part:"commit",sha:n,
from:null},{part:"facts",facts:[["On",[{name:r}]],["Receipt in the input",null===e?null:[{name:e}]]]},{part:"table",
title:"Inputs",columns:["Name","Value"],rows:t.map(t=>({cells:[[{name:t.name}],[{prose:t.value,limit:500}]]}))},{
part:"note",note:"The run is started, not waited for."}],facts:{dispatch:({parameters:t})=>t},outputs:{
"run-id":({github:t})=>t?.id,"run-url":({github:t})=>t?.url},async observe(t,e,n,r=null){await(0,u.n7)(t,e)
;const{found:a,...i}=await N(t,e,r);return i},async apply(t,e){
const{reader:n,marker:r,isOurs:o,progress:l,clock:f}=e,{repository:d,parameters:p}=t,h=null!==p.receipt_input;await(0,
u.n7)(t,n);const{effect:w,reason:g,found:$,doubt:v}=await N({...t,depends_on:[]},n,null);if("conflict"===w)throw(0,
s.hj)(`${String(g)}. Nothing was started.`);const S=null===$&&void 0===v?null:await e.earlier()
;if(null!==S)return l("it was started before, as the ledger has it"),{action:"adopted",github:S,details:{run_id:S.id,
run_url:S.url}};const j=null===$?null:y($);if(null!==j&&await o(j))return Z($,"adopted");if(null!==$)throw(0,
s.hj)(`${$.url} bears the receipt of this operation, and the ledger has none of it. Nothing was started.`);const P=(0,
a.fU)(f()-6e5),Y=t=>y(t)?.receiptId===r.receiptId,O=async()=>h?(await k(n,t,P,Y))?.id??null:null,I=await(0,
c.gu)(e,()=>async function(t,{effects:e,marker:n}){
const{repository:r,parameters:a}=t,{inputs:s,receipt_input:o,ref:l,workflow:u}=a,c=null===o?[]:[{name:o,value:b(n)}],f={
ref:l,inputs:Object.fromEntries([...s,...c].map(t=>[t.name,t.value]))
},d=`POST /actions/workflows/${u}/dispatches`,p=t=>e.send(r,d,{...f,...t},_);try{return await p({return_run_details:!0})
}catch(t){if(422!==(0,i.g5)(t)?.status||!/return_run_details/.test(String(t)))throw t;return p({})}
}(t,e),O)??(h?await(0,c.wt)(e,O):null)
;if(null===I)return l("GitHub started it and named no run: look for it under Actions"),Z(null,"created")
;const A=await(0,
c.e7)(e,`Run ${I}`,()=>n.get(d,`/actions/runs/${I}`,m),({path:t,event:e})=>t.split("@")[0]===`.github/workflows/${p.workflow}`&&"workflow_dispatch"===e?null:`it is a run of ${t} on ${e}`)
;return h&&!Y(A)&&l(x),Z(A,"created")},describe:({parameters:t})=>`run of ${P(t)}`}})};
