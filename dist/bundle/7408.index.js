export const id=7408;export const ids=[7408];export const modules={17408:((t,e,n)=>{n.r(e),n.d(e,{dispatchWorkflow:()=>z
});var r=n(27597),a=n(24308),i=n(23544),s=n(18330),o=n(43646),l=n(2335),u=n(54006);const c=(0,u.g1)({inputs:(0,u.p_)((0,
u.g1)({name:u.Qq,value:u.Qq})),receipt_input:(0,u.me)(u.Qq),
ref:(0,u.wC)(/^refs\/(?:heads|tags)\/./,"refs/heads/… or refs/tags/…"),source_sha:u.XS,workflow:(0,
u.wC)(/^[A-Za-z0-9_-][A-Za-z0-9._-]*\.ya?ml$/,"the name of a workflow file")
}),f=t=>t.replace(/^refs\/(?:heads|tags)\//,""),d=r.KCZ([r.aig().int().nonnegative(),r.oad()]).transform(String),p=r.Ikc({
id:d,display_title:r.YjP(),head_sha:r.YjP(),path:r.YjP(),event:r.YjP(),html_url:r.YjP(),created_at:r.YjP()
}).transform(({display_title:t,head_sha:e,html_url:n,created_at:r,...a})=>({...a,title:t,headSha:e,url:n,createdAt:r
})),h=r.Ikc({total_count:r.aig().int().nonnegative(),workflow_runs:r.YOg(p)}),w=r.Ikc({workflow_run_id:d
}).transform(t=>t.workflow_run_id).or(r.L5J().transform(()=>null))
;async function m(t,{repository:e,parameters:{workflow:n,ref:r}},i,s){
const o=null===i?0:Date.parse(i)-g,l=new URLSearchParams({event:"workflow_dispatch",branch:f(r),per_page:String(100)})
;for(let r=1;r<=10;r++){l.set("page",String(r))
;const a=`/actions/workflows/${n}/runs?${l.toString()}`,i=await t.get(e,a,h),u=i?.workflow_runs??[],c=u.find(s)
;if(void 0!==c)return c;const f=u.at(-1);if(void 0===f||u.length<100||Date.parse(f.createdAt)<o)return null}
throw new a.OK("runs_unknown",`${n} has more than 1000 runs on ${r} since then, and GitHub lists no more. Use a tag as its ref.`,"ambiguous")
}const g=864e5,_=({receiptId:t,operationDigest:e})=>`${t} ${e}`;function k({title:t}){
const[,e,n]=/(rcpt_[0-9a-f]{32}) (sha256:[0-9a-f]{64})(?![0-9a-f])/.exec(t)??[];return void 0===e||void 0===n?null:{
receiptId:e,operationDigest:n}}const $=({id:t})=>({run:t}),b=r.YjP().regex(/^[A-Za-z_][A-Za-z0-9_-]{0,99}$/,{
error:"is no name of an input"}),y=r.rej({workflow:r.YjP(),ref:r.YjP().optional(),inputs:r.g1P(b,r.YjP()).default({}),
receipt_input:b.nullable().default("marketops_receipt")
}),v=({workflow:t,ref:e})=>`${t}@${e}`,S=({id:t,headSha:e,url:n})=>({id:t,sha:e,url:n});function j({ref:t}){return{
thing:[t.startsWith("refs/tags/")?"tag":"branch",f(t)],field:"ref"}}async function P(t,e,n){
return n.startsWith("refs/tags/")?(await(0,s.x)(t,e,f(n)))?.commitSha??null:(await t.ref(e,n.slice(5)))?.sha??null}
const O=r.Ikc({path:r.YjP(),state:r.YjP()
}),Y="its run-name does not show the receipt, so a lost answer would stay in doubt, and by hand nobody can tell its runs apart",I="without `receipt_input` nothing tells which run of it is this one"
;async function A(t,e,n){
const{repository:r,parameters:a,operation_digest:i,depends_on:s}=t,{workflow:o,ref:l,receipt_input:u,source_sha:c}=a,f=(t,e,n={})=>({
effect:t,reason:e,observed:null,found:null,...n
}),[d,p,h]=await Promise.all([e.get(r,`/actions/workflows/${o}`,O),P(e,r,l),e.commit(r,c)])
;if(null===d)return f("conflict",`there is no workflow ${o} on the default branch`)
;if("active"!==d.state)return f("conflict",`the workflow ${o} is ${d.state}`)
;if(null===p&&0===s.length)return f("conflict",`there is no ${l}`)
;const w=null===p?null:await e.file(r,`.github/workflows/${o}`,p)
;if(null!==p&&null===w)return f("conflict",`${l} has no .github/workflows/${o}`);if(null===u)return f("create",I,{
doubt:I});const g=await m(e,t,h?.committedAt??null,t=>{const e=k(t)
;return e?.operationDigest===i&&(null===n||e.receiptId===n)});if(null!==g&&null!==n)return f("none",null,{observed:S(g),
state:$(g),found:g})
;if(null!==g)return f("create",`${g.url} says that it is this one: it is, if the ledger has its receipt`,{found:g})
;return null===w||new RegExp(`^run-name:.*\\binputs\\.${u}\\b`,"m").test(w.toString())?f("create",null):f("create",Y,{
doubt:Y})}function x(t,e){const n=null===t?{id:null,sha:null,url:null}:S(t),r={run_id:n.id,run_url:n.url,head_sha:n.sha}
;return{action:e,github:n,state:null===t?null:$(t),details:r}}const z={kind:"dispatch_workflow",title:"Workflow run",
entry:y,parameters:c,naturalKey:v,resolve(t,e){
const{fail:n,defaultBranch:r,commitSha:a}=e,{workflow:s,ref:l=`refs/heads/${r}`,receipt_input:u}=t
;/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}\.ya?ml$/.test(s)||n("name_invalid","workflow",`${JSON.stringify(s)} is no file in .github/workflows: write deploy.yml`),
/^refs\/(?:heads|tags)\//.test(l)||n("name_invalid","ref",`${JSON.stringify(l)} must be whole: refs/heads/${l} or refs/tags/${l}`),
(0,o.I3)(e,"ref",f(l),i.BH);const c=Object.entries(t.inputs).map(([t,n])=>({name:t,value:(0,
o.g$)(e,`inputs.${t}`,n,65535)})),d=c.map(t=>t.name.toLowerCase())
;null!==u&&d.includes(u.toLowerCase())&&n("field_conflict","inputs",`"${u}" is the input of the receipt, which MarketOps fills in`),
new Set(d).size<d.length&&n("name_duplicate","inputs","an input is there twice");const p=c.length+(null===u?0:1)
;p>25&&n("text_too_long","inputs",`are ${p} with the receipt; 25 are allowed`);const h=JSON.stringify(c).length
;return h>64535&&n("text_too_long","inputs",`have ${h} characters; GitHub takes 64 KB`),Promise.resolve({parameters:{
inputs:c,receipt_input:u,ref:l,source_sha:a,workflow:s},targetCommit:null,files:new Map})},claims(t){const{inputs:e}=t
;return[{thing:["dispatch",v(t),JSON.stringify(e)],field:"workflow",what:`starts ${v(t)} with these inputs`}]},
needs:t=>[j(t)],subject:v,parts:({parameters:{inputs:t,receipt_input:e,source_sha:n,ref:r}})=>[{part:"commit",sha:n,
from:null},{part:"facts",facts:[["On",[{name:r}]],["Receipt in the input",null===e?null:[{name:e}]]]},{part:"table",
title:"Inputs",columns:["Name","Value"],rows:t.map(t=>({cells:[[{name:t.name}],[{prose:t.value,limit:500}]]}))},{
part:"note",note:"The run is started, not waited for."}],facts:{dispatch:({parameters:t})=>t},outputs:{
"run-id":({github:t})=>t?.id,"run-url":({github:t})=>t?.url},async observe(t,e,n,r=null){await(0,o.n7)(t,e)
;const{found:a,...i}=await A(t,e,r);return i},async apply(t,e){
const{reader:n,marker:r,isOurs:i,progress:s}=e,{repository:u,parameters:c}=t,f=null!==c.receipt_input;await(0,o.n7)(t,n)
;const{effect:d,reason:h,found:g,doubt:$}=await A({...t,depends_on:[]},n,null);if("conflict"===d)throw(0,
a.hj)(`${String(h)}. Nothing was started.`);const b=null===g&&void 0===$?null:await e.earlier()
;if(null!==b)return s("it was started before, as the ledger has it"),{action:"adopted",github:b,details:{run_id:b.id,
run_url:b.url}};const y=null===g?null:k(g);if(null!==y&&await i(y))return x(g,"adopted");if(null!==g)throw(0,
a.hj)(`${g.url} bears the receipt of this operation, and the ledger has none of it. Nothing was started.`)
;const v=new Date(Date.now()-6e5).toISOString(),S=t=>k(t)?.receiptId===r.receiptId,j=async()=>f?(await m(n,t,v,S))?.id??null:null,P=await(0,
l.gu)(e,()=>async function(t,{effects:e,marker:n}){
const{repository:r,parameters:i}=t,{inputs:s,receipt_input:o,ref:l,workflow:u}=i,c=null===o?[]:[{name:o,value:_(n)}],f={
ref:l,inputs:Object.fromEntries([...s,...c].map(t=>[t.name,t.value]))
},d=`POST /actions/workflows/${u}/dispatches`,p=t=>e.send(r,d,{...f,...t},w);try{return await p({return_run_details:!0})
}catch(t){if(422!==(0,a.g5)(t)?.status||!/return_run_details/.test(String(t)))throw t;return p({})}
}(t,e),j)??(f?await(0,l.wt)(e,j):null)
;if(null===P)return s("GitHub started it and named no run: look for it under Actions"),x(null,"created")
;const O=await(0,
l.e7)(e,`Run ${P}`,()=>n.get(u,`/actions/runs/${P}`,p),({path:t,event:e})=>t.split("@")[0]===`.github/workflows/${c.workflow}`&&"workflow_dispatch"===e?null:`it is a run of ${t} on ${e}`)
;return f&&!S(O)&&s(Y),x(O,"created")},describe:({parameters:t})=>`run of ${v(t)}`}})};
