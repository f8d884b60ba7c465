"use strict";exports.id=7408,exports.ids=[7408],exports.modules={17408:((t,e,n)=>{n.r(e),n.d(e,{dispatchWorkflow:()=>Z})
;var r=n(27597),a=n(32257),i=n(74296),s=n(24308),o=n(23544),l=n(18330),u=n(43646),c=n(2335),f=n(54006);const d=(0,
f.g1)({inputs:(0,f.p_)((0,f.g1)({name:f.Qq,value:f.Qq})),receipt_input:(0,f.me)(f.Qq),ref:(0,
f.wC)(/^refs\/(?:heads|tags)\/./,"refs/heads/… or refs/tags/…"),source_sha:f.XS,workflow:(0,
f.wC)(/^[A-Za-z0-9_-][A-Za-z0-9._-]*\.ya?ml$/,"the name of a workflow file")
}),p=t=>t.replace(/^refs\/(?:heads|tags)\//,""),h=r.KCZ([r.aig().int().nonnegative(),r.oad()]).transform(String),w=r.Ikc({
id:h,display_title:r.YjP(),head_sha:r.YjP(),path:r.YjP(),event:r.YjP(),html_url:r.YjP(),created_at:r.YjP()
}).transform(({display_title:t,head_sha:e,html_url:n,created_at:r,...a})=>({...a,title:t,headSha:e,url:n,createdAt:r
})),m=r.Ikc({total_count:r.aig().int().nonnegative(),workflow_runs:r.YOg(w)}),g=r.Ikc({workflow_run_id:h
}).transform(t=>t.workflow_run_id).or(r.L5J().transform(()=>null))
;async function _(t,{repository:e,parameters:{workflow:n,ref:r}},a,i){
const o=null===a?0:Date.parse(a)-k,l=new URLSearchParams({event:"workflow_dispatch",branch:p(r),per_page:String(100)})
;for(let r=1;r<=10;r++){l.set("page",String(r))
;const a=`/actions/workflows/${n}/runs?${l.toString()}`,s=await t.get(e,a,m),u=s?.workflow_runs??[],c=u.find(i)
;if(void 0!==c)return c;const f=u.at(-1);if(void 0===f||u.length<100||Date.parse(f.createdAt)<o)return null}
throw new s.OK("runs_unknown",`${n} has more than 1000 runs on ${r} since then, and GitHub lists no more. Use a tag as its ref.`,"ambiguous")
}const k=864e5,$=({receiptId:t,operationDigest:e})=>`${t} ${e}`;function b({title:t}){
const[,e,n]=/(rcpt_[0-9a-f]{32}) (sha256:[0-9a-f]{64})(?![0-9a-f])/.exec(t)??[];return void 0===e||void 0===n?null:{
receiptId:e,operationDigest:n}}const y=({id:t})=>({run:t}),v=r.YjP().regex(/^[A-Za-z_][A-Za-z0-9_-]{0,99}$/,{
error:"is no name of an input"}),S=r.rej({workflow:r.YjP(),ref:r.YjP().optional(),inputs:r.g1P(v,r.YjP()).default({}),
receipt_input:v.nullable().default("marketops_receipt")
}),j=({workflow:t,ref:e})=>`${t}@${e}`,P=({id:t,headSha:e,url:n})=>({id:t,sha:e,url:n});function Y({ref:t}){return{
thing:[t.startsWith("refs/tags/")?"tag":"branch",p(t)],field:"ref"}}async function O(t,e,n){
return n.startsWith("refs/tags/")?(await(0,l.x)(t,e,p(n)))?.commitSha??null:(await t.ref(e,n.slice(5)))?.sha??null}
const I=r.Ikc({path:r.YjP(),state:r.YjP()
}),A="its run-name does not show the receipt, so a lost answer would stay in doubt, and by hand nobody can tell its runs apart",x="without `receipt_input` nothing tells which run of it is this one"
;async function z(t,e,n){
const{repository:r,parameters:a,operation_digest:i,depends_on:s}=t,{workflow:o,ref:l,receipt_input:u,source_sha:c}=a,f=(t,e,n={})=>({
effect:t,reason:e,observed:null,found:null,...n
}),[d,p,h]=await Promise.all([e.get(r,`/actions/workflows/${o}`,I),O(e,r,l),e.commit(r,c)])
;if(null===d)return f("conflict",`there is no workflow ${o} on the default branch`)
;if("active"!==d.state)return f("conflict",`the workflow ${o} is ${d.state}`)
;if(null===p&&0===s.length)return f("conflict",`there is no ${l}`)
;const w=null===p?null:await e.file(r,`.github/workflows/${o}`,p)
;if(null!==p&&null===w)return f("conflict",`${l} has no .github/workflows/${o}`);if(null===u)return f("create",x,{
doubt:x});const m=await _(e,t,h?.committedAt??null,t=>{const e=b(t)
;return e?.operationDigest===i&&(null===n||e.receiptId===n)});if(null!==m&&null!==n)return f("none",null,{observed:P(m),
state:y(m),found:m})
;if(null!==m)return f("create",`${m.url} says that it is this one: it is, if the ledger has its receipt`,{found:m})
;return null===w||new RegExp(`^run-name:.*\\binputs\\.${u}\\b`,"m").test(w.toString())?f("create",null):f("create",A,{
doubt:A})}function N(t,e){const n=null===t?{id:null,sha:null,url:null}:P(t),r={run_id:n.id,run_url:n.url,head_sha:n.sha}
;return{action:e,github:n,state:null===t?null:y(t),details:r}}const Z={kind:"dispatch_workflow",title:"Workflow run",
entry:S,parameters:d,naturalKey:j,resolve(t,e){
const{fail:n,defaultBranch:r,commitSha:a}=e,{workflow:i,ref:s=`refs/heads/${r}`,receipt_input:l}=t
;/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}\.ya?ml$/.test(i)||n("name_invalid","workflow",`${JSON.stringify(i)} is no file in .github/workflows: write deploy.yml`),
/^refs\/(?:heads|tags)\//.test(s)||n("name_invalid","ref",`${JSON.stringify(s)} must be whole: refs/heads/${s} or refs/tags/${s}`),
(0,u.I3)(e,"ref",p(s),o.BH);const c=Object.entries(t.inputs).map(([t,n])=>({name:t,value:(0,
u.g$)(e,`inputs.${t}`,n,65535)})),f=c.map(t=>t.name.toLowerCase())
;null!==l&&f.includes(l.toLowerCase())&&n("field_conflict","inputs",`"${l}" is the input of the receipt, which MarketOps fills in`),
new Set(f).size<f.length&&n("name_duplicate","inputs","an input is there twice");const d=c.length+(null===l?0:1)
;d>25&&n("text_too_long","inputs",`are ${d} with the receipt; 25 are allowed`);const h=JSON.stringify(c).length
;return h>64535&&n("text_too_long","inputs",`have ${h} characters; GitHub takes 64 KB`),Promise.resolve({parameters:{
inputs:c,receipt_input:l,ref:s,source_sha:a,workflow:i},targetCommit:null,files:new Map})},claims(t){const{inputs:e}=t
;return[{thing:["dispatch",j(t),JSON.stringify(e)],field:"workflow",what:`starts ${j(t)} with these inputs`}]},
needs:t=>[Y(t)],subject:j,parts:({parameters:{inputs:t,receipt_input:e,source_sha:n,ref:r}})=>[{part:"commit",sha:n,
from:null},{part:"facts",facts:[["On",[{name:r}]],["Receipt in the input",null===e?null:[{name:e}]]]},{part:"table",
title:"Inputs",columns:["Name","Value"],rows:t.map(t=>({cells:[[{name:t.name}],[{prose:t.value,limit:500}]]}))},{
part:"note",note:"The run is started, not waited for."}],facts:{dispatch:({parameters:t})=>t},outputs:{
"run-id":({github:t})=>t?.id,"run-url":({github:t})=>t?.url},async observe(t,e,n,r=null){await(0,u.n7)(t,e)
;const{found:a,...i}=await z(t,e,r);return i},async apply(t,e){
const{reader:n,marker:r,isOurs:o,progress:l,clock:f}=e,{repository:d,parameters:p}=t,h=null!==p.receipt_input;await(0,
u.n7)(t,n);const{effect:m,reason:k,found:y,doubt:v}=await z({...t,depends_on:[]},n,null);if("conflict"===m)throw(0,
s.hj)(`${String(k)}. Nothing was started.`);const S=null===y&&void 0===v?null:await e.earlier()
;if(null!==S)return l("it was started before, as the ledger has it"),{action:"adopted",github:S,details:{run_id:S.id,
run_url:S.url}};const j=null===y?null:b(y);if(null!==j&&await o(j))return N(y,"adopted");if(null!==y)throw(0,
s.hj)(`${y.url} bears the receipt of this operation, and the ledger has none of it. Nothing was started.`);const P=(0,
a.fU)(f()-6e5),Y=t=>b(t)?.receiptId===r.receiptId,O=async()=>h?(await _(n,t,P,Y))?.id??null:null,I=await(0,
c.gu)(e,()=>async function(t,{effects:e,marker:n}){
const{repository:r,parameters:a}=t,{inputs:s,receipt_input:o,ref:l,workflow:u}=a,c=null===o?[]:[{name:o,value:$(n)}],f={
ref:l,inputs:Object.fromEntries([...s,...c].map(t=>[t.name,t.value]))
},d=`POST /actions/workflows/${u}/dispatches`,p=t=>e.send(r,d,{...f,...t},g);try{return await p({return_run_details:!0})
}catch(t){if(422!==(0,i.g5)(t)?.status||!/return_run_details/.test(String(t)))throw t;return p({})}
}(t,e),O)??(h?await(0,c.wt)(e,O):null)
;if(null===I)return l("GitHub started it and named no run: look for it under Actions"),N(null,"created")
;const x=await(0,
c.e7)(e,`Run ${I}`,()=>n.get(d,`/actions/runs/${I}`,w),({path:t,event:e})=>t.split("@")[0]===`.github/workflows/${p.workflow}`&&"workflow_dispatch"===e?null:`it is a run of ${t} on ${e}`)
;return h&&!Y(x)&&l(A),N(x,"created")},describe:({parameters:t})=>`run of ${j(t)}`}})};
