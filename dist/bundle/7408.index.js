export const id=7408;export const ids=[7408];export const modules={17408:(t,e,n)=>{n.r(e),n.d(e,{dispatchWorkflow:()=>z
});var r=n(27597),a=n(40666),i=n(24308),s=n(56778),o=n(18330),l=n(43646),u=n(2335),c=n(53633);const f=(0,c.g1)({
inputs:(0,c.p_)((0,c.g1)({name:c.Qq,value:c.Qq})),receipt_input:(0,c.me)(c.Qq),ref:(0,
c.wC)(/^refs\/(?:heads|tags)\/./,"refs/heads/… or refs/tags/…"),source_sha:c.XS,workflow:(0,
c.wC)(/^[A-Za-z0-9_-][A-Za-z0-9._-]*\.ya?ml$/,"the name of a workflow file")
}),p=t=>t.replace(/^refs\/(?:heads|tags)\//,""),d=r.KCZ([r.aig().int().nonnegative(),r.oad()]).transform(String),w=r.Ikc({
id:d,display_title:r.YjP(),head_sha:r.YjP(),path:r.YjP(),event:r.YjP(),html_url:r.YjP(),created_at:r.YjP()
}).transform(({display_title:t,head_sha:e,html_url:n,created_at:r,...a})=>({...a,title:t,headSha:e,url:n,createdAt:r
})),h=r.Ikc({total_count:r.aig().int().nonnegative(),workflow_runs:r.YOg(w)}),m=r.Ikc({workflow_run_id:d
}).transform(t=>t.workflow_run_id).or(r.L5J().transform(()=>null))
;async function g(t,{repository:e,parameters:{workflow:n,ref:r}},a,s){
const o=null===a?0:Date.parse(a)-_,l=new URLSearchParams({event:"workflow_dispatch",branch:p(r),per_page:String(100)})
;for(let r=1;r<=10;r++){l.set("page",String(r))
;const a=`/actions/workflows/${n}/runs?${l.toString()}`,i=await t.get(e,a,h),u=i?.workflow_runs??[],c=u.find(s)
;if(void 0!==c)return c;const f=u.at(-1);if(void 0===f||u.length<100||Date.parse(f.createdAt)<o)return null}
throw new i.OK("runs_unknown",`${n} has more than 1000 runs on ${r} since then, and GitHub lists no more. Use a tag as its ref.`,"ambiguous")
}const _=864e5,k=({receiptId:t,operationDigest:e})=>`${t} ${e}`;function $({title:t}){
const[,e,n]=/(rcpt_[0-9a-f]{32}) (sha256:[0-9a-f]{64})(?![0-9a-f])/.exec(t)??[];return void 0===e||void 0===n?null:{
receiptId:e,operationDigest:n}}const b=({id:t})=>({run:t}),y=r.YjP().regex(/^[A-Za-z_][A-Za-z0-9_-]{0,99}$/,{
error:"is no name of an input"}),v=r.rej({workflow:r.YjP(),ref:r.YjP().optional(),inputs:r.g1P(y,r.YjP()).default({}),
receipt_input:y.nullable().default("marketops_receipt")
}),S=({workflow:t,ref:e})=>`${t}@${e}`,j=({id:t,headSha:e,url:n})=>({id:t,sha:e,url:n});function P({ref:t}){return{
thing:[t.startsWith("refs/tags/")?"tag":"branch",p(t)],field:"ref"}}async function O(t,e,n){
return n.startsWith("refs/tags/")?(await(0,o.x)(t,e,p(n)))?.commitSha??null:(await t.ref(e,n.slice(5)))?.sha??null}
const Y=r.Ikc({path:r.YjP(),state:r.YjP()
}),I="its run-name does not show the receipt, so a lost answer would stay in doubt, and by hand nobody can tell its runs apart"
;async function A(t,e){
const{repository:n,parameters:r,operation_digest:i,depends_on:s}=t,{workflow:o,ref:l,receipt_input:u,source_sha:c}=r,f=(t,e)=>({
effect:t,reason:e,observed:null,found:null
}),[p,d,w]=await Promise.all([e.get(n,`/actions/workflows/${o}`,Y),O(e,n,l),e.commit(n,c)])
;if(null===p)return f("conflict",`there is no workflow ${o} on the default branch`)
;if("active"!==p.state)return f("conflict",`the workflow ${o} is ${p.state}`)
;if(null===d&&0===s.length)return f("conflict",`there is no ${l}`)
;const h=null===d?null:await e.file(n,`.github/workflows/${o}`,d)
;if(null!==d&&null===h)return f("conflict",`${l} has no .github/workflows/${o}`);if(null===u){
const t=`a run of ${o} may be it: without \`receipt_input\` nothing tells`;return{...f("create",I),doubt:t}}
const m=await g(e,t,w?.committedAt??null,t=>$(t)?.operationDigest===i);if(null!==m){return{effect:"none",
reason:`it was started for ${(0,a.Fu)(c)} already`,observed:j(m),state:b(m),found:m}}
return null===h||new RegExp(`^run-name:.*\\binputs\\.${u}\\b`,"m").test(h.toString())?f("create",null):{
...f("create",I),doubt:I}}function x(t,e,n){return{action:e,github:null===t?{id:null,sha:null,url:null}:j(t),state:n,
details:{run_id:t?.id??null,run_url:t?.url??null,head_sha:t?.headSha??null}}}const z={kind:"dispatch_workflow",
title:"Workflow run",entry:v,parameters:f,naturalKey:S,resolve(t,e){
const{fail:n,defaultBranch:r,commitSha:a}=e,{workflow:i,ref:o=`refs/heads/${r}`,receipt_input:u}=t
;/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}\.ya?ml$/.test(i)||n("name_invalid","workflow",`${JSON.stringify(i)} is no file in .github/workflows: write deploy.yml`),
/^refs\/(?:heads|tags)\//.test(o)||n("name_invalid","ref",`${JSON.stringify(o)} must be whole: refs/heads/${o} or refs/tags/${o}`),
(0,l.I3)(e,"ref",p(o),s.BH);const c=Object.entries(t.inputs).map(([t,n])=>({name:t,value:(0,
l.g$)(e,`inputs.${t}`,n,65535)})),f=c.map(t=>t.name.toLowerCase())
;null!==u&&f.includes(u.toLowerCase())&&n("field_conflict","inputs",`"${u}" is the input of the receipt, which MarketOps fills in`),
new Set(f).size<f.length&&n("name_duplicate","inputs","an input is there twice");const d=c.length+(null===u?0:1)
;d>25&&n("text_too_long","inputs",`are ${d} with the receipt; 25 are allowed`);const w=JSON.stringify(c).length
;return w>64535&&n("text_too_long","inputs",`have ${w} characters; GitHub takes 64 KB`),Promise.resolve({parameters:{
inputs:c,receipt_input:u,ref:o,source_sha:a,workflow:i},targetCommit:null,files:new Map})},claims(t){const{inputs:e}=t
;return[{thing:["dispatch",S(t),JSON.stringify(e)],field:"workflow",what:`starts ${S(t)} with these inputs`}]},
needs:t=>[P(t)],subject:S,parts:({parameters:{inputs:t,receipt_input:e,source_sha:n,ref:r}})=>[{part:"commit",sha:n,
from:null},{part:"facts",facts:[["On",[{name:r}]],["Receipt in the input",null===e?null:[{name:e}]]]},{part:"table",
title:"Inputs",columns:["Name","Value"],rows:t.map(t=>({cells:[[{name:t.name}],[{prose:t.value,limit:500}]]}))},{
part:"note",note:"The run is started, not waited for."}],facts:{dispatch:({parameters:t})=>t},outputs:{
"run-id":({github:t})=>t?.id,"run-url":({github:t})=>t?.url},async observe(t,e){await(0,l.n7)(t,e)
;const{found:n,...r}=await A(t,e);return r},async apply(t,e){
const{reader:n,marker:r,isOurs:a,progress:s}=e,{repository:o,parameters:c}=t;await(0,l.n7)(t,n)
;const{effect:f,reason:p,found:d,doubt:h}=await A({...t,depends_on:[]},n);if("conflict"===f)throw(0,
i.hj)(`${String(p)}. Nothing was started.`);const _=void 0===h?null:await e.earlier()
;if(null!==_)return s("it was started before, as the ledger has it"),{action:"adopted",github:_,details:{run_id:_.id,
run_url:_.url}};if(null!==d){const t=$(d);if(null!==t&&await a(t))return x(d,"adopted",b(d));throw(0,
i.hj)(`${d.url} bears the receipt of this operation, and the ledger has none of it. Nothing was started.`)}
const y=new Date(Date.now()-6e5).toISOString(),v=t=>$(t)?.receiptId===r.receiptId,S=async()=>null===c.receipt_input?null:(await g(n,t,y,v))?.id??null,j=await(0,
u.gu)(e,()=>async function(t,{effects:e,marker:n}){
const{repository:r,parameters:a}=t,{inputs:s,receipt_input:o,ref:l,workflow:u}=a,c=null===o?[]:[{name:o,value:k(n)}],f={
ref:l,inputs:Object.fromEntries([...s,...c].map(t=>[t.name,t.value]))
},p=`POST /actions/workflows/${u}/dispatches`,d=t=>e.send(r,p,{...f,...t},m);try{return await d({return_run_details:!0})
}catch(t){if(422!==(0,i.g5)(t)?.status||!/return_run_details/.test(String(t)))throw t;return d({})}
}(t,e),S)??(null===c.receipt_input?null:await(0,u.wt)(e,S))
;if(null===j)return s("GitHub started it and named no run: look for it under Actions"),x(null,"created",null)
;const P=await(0,
u.e7)(e,`Run ${j}`,()=>n.get(o,`/actions/runs/${j}`,w),({path:t,event:e})=>t.split("@")[0]===`.github/workflows/${c.workflow}`&&"workflow_dispatch"===e?null:`it is a run of ${t} on ${e}`)
;return null===c.receipt_input||v(P)||s(I),x(P,"created",b(P))},describe:({parameters:t})=>`run of ${S(t)}`}}};
