export const id=1216;export const ids=[1216];export const modules={45482:(e,t,n)=>{n.d(t,{$Z:()=>$,GZ:()=>b,LF:()=>m,
SC:()=>y})
;var o=n(51455),r=n(76760),i=n(29241),a=n(36762),s=n(55543),l=n(38931),u=n(74296),d=n(49598),c=n(19523),h=n(14182),p=n(91948)
;async function f(e,t,n){try{return await(0,o.readFile)((0,r.resolve)(e.cwd,n),"utf8")}catch(e){throw(0,
u.Wp)(`${t} ${n} cannot be read (${(0,u.bD)(e)}). Name a file that is there.`)}}
async function m(e,{path:t,vkey:o,trustedKeys:r,repository:a,approvers:l=[]}){for(const e of o)if(null===(0,
c.z5)(e))throw(0,u.Wp)(`--vkey ${e} is not a verifier key of the form <origin>+<8 hex>+<base64>. Copy its whole line.`)
;const d=o.map(e=>`${e}\n`),m=o.length>0?["--vkey"]:[];void 0!==r&&(d.push(await f(e,"--trusted-keys",r)),m.push(r),
await g(e,"--trusted-keys",r,t));const y=[];for(const n of l)y.push(await f(e,"--approvers",n)),
await g(e,"--approvers",n,t);if(void 0!==a){const t=await async function(e,t){if(!/^[\w.-]+\/[\w.-]+$/.test(t))throw(0,
u.Wp)(`--repository ${t} is not OWNER/NAME.`)
;const[{readingClient:o},{createReader:r}]=await Promise.all([Promise.all([n.e(7561),n.e(6013),n.e(7915)]).then(n.bind(n,97915)),n.e(9649).then(n.bind(n,9649))]),i=r(o(e,e.env.GITHUB_API_URL||"https://api.github.com")),{read:a,commit:s,branch:l}=await(0,
p.O)(i,t),d=await a(h.Z);if(null===d)throw(0,u.Wp)(`--repository ${t} has no ${h.Z} on its default branch.`)
;const c=await(0,p.D)(i,t,l);return{text:Buffer.from(d).toString(),from:`${h.Z} of ${t} at ${s}`,approvers:c}
}(e,a).catch(e=>w(`--repository ${a}`,e));d.push(t.text),m.push(t.from),y.push(...t.approvers)}
if(0===m.length)return null;const b=function(e,t){try{return(0,i.cz)(e,t)}catch(e){if(!(e instanceof c.Us))throw e
;throw(0,u.Wp)(`${t}, line ${e.line} ${e.message}. A key list that is half understood is not used.`)}
}(d.join("\n"),m.join(" and "));return void 0!==a||l.length>0?{...b,approvers:new Set(y.map(s.ol))}:b}
async function g(e,t,n,o){if(await(0,l.F)((0,r.resolve)(e.cwd,n),(0,r.resolve)(e.cwd,o)))throw(0,
u.Wp)(`${t} ${n} lies in what is verified, which does not say whom to believe about it.`)}function w(e,t){
if(t instanceof u.NL&&"usage"===t.code)throw t;throw(0,u.Wp)(`${e} cannot be read (${(0,u.bD)(t)}).`,t)}
async function y(e,t,n){if(void 0===t)return null
;if(null===n)throw(0,u.Wp)("--ledger needs keys: give --trusted-keys, --vkey or --repository as well.");const o=await(0,
a.jC)((0,r.resolve)(e.cwd,t),n).catch(e=>w(`--ledger ${t}`,e));if(null===o)throw(0,
u.Wp)(`--ledger ${t} is no clone with the whole history of the ledger branch.`);return o}async function b(e,t){
const n=e.env.MARKETOPS_HMAC_KEY??"",o=void 0===t?"MARKETOPS_HMAC_KEY":`--hmac-key-file ${t}`
;return(void 0===t?n:await f(e,"--hmac-key-file",t)).split("\n").map(e=>e.trim()).filter(e=>""!==e).map(e=>{const t=(0,
i.e1)(e)
;if(null===t)throw(0,u.Wp)(`${o} does not hold a key made by \`marketops keygen\`. Give the secret as it was printed.`)
;return t})}async function $(e,t){if(void 0===t)return null;const n=(0,d.S7)(await f(e,"--since",t))
;if(null===n)throw(0,
u.Wp)(`--since ${t} is not a signed checkpoint. Give the file "checkpoint" of the ledger branch as you saw it.`)
;return n}},71137:(e,t,n)=>{n.r(t),n.d(t,{cannotVerify:()=>b,verify:()=>w})
;var o=n(77598),r=n(51455),i=n(76760),a=n(58080),s=n(38422),l=n(19523),u=n(14182),d=n(39600),c=n(6848),h=n(93156),p=n(57139),f=n(87496),m=n(90687),g=n(45482)
;const w=async(e,t)=>{const n=await(0,g.LF)(e,t),p=await(0,g.GZ)(e,t.hmacKeyFile),f=await(0,g.$Z)(e,t.since),m=await(0,
g.SC)(e,t.ledger,n),w=await(0,d.xJ)((0,i.resolve)(e.cwd,t.path),{pins:n,hmacKeys:p,since:f,accepted:m,run:t.run??null,
progress:(t,n)=>e.progress?.(`${t} of ${n} lines`)
}).finally(()=>m?.close()),b=null===n?`none from outside; ${await async function(e){const t=await(0,r.readFile)((0,
i.join)(e,s.Pb.trustedKeys),"utf8").catch(()=>""),[n]=t.split("\n").filter(e=>null!==(0,
l.z5)(e)&&e.startsWith(`${u.FF}/`))
;return void 0===n?null:`it is of a rehearsal, whose key was made for it: pin that with --vkey ${n}`}((0,
i.resolve)(e.cwd,t.path))??y}`:`${n.keys.length} from ${n.from}`,v=$(e,w,{...t,keys:b})
;return void 0===t.asset?v:async function(e,{published:t=[]},n,r){const s=(0,o.createHash)("sha256")
;for await(const t of(0,c.Pq)((0,i.resolve)(e.cwd,n),!0))s.update(t)
;const l=`sha256:${s.digest("hex")}`,u=t.find(e=>e.digest===l),d=void 0===u?"was not published by this run":`is ${u.name} of the release ${u.tag} of ${u.repository}`
;return e.stderr((0,a.g)(`asset: ${n} (${l}) ${d}`)+"\n"),void 0===u?r||h.ai.TAMPERED:r}(e,w,t.asset,v)}
;const y="pin one with --trusted-keys FILE, --vkey KEY or --repository OWNER/NAME";function b(e,t,n){return $(e,(0,
d._P)(t),{json:n,verbose:!1,keys:"not looked at"})}function $({stdout:e,look:t=f.tZ},n,{json:o,verbose:r,keys:i}){
const{verdict:a,checks:s,entries:l,head:u,root:d}=n,c=[...(0,f.Wp)((0,m.C)(n,i),t),"",...r?(0,p.Wb)(n).flatMap(e=>(0,
f.LV)(e,{width:t.width,indent:36})):[],`keys: ${i}`,...(0,p.pi)(n)];return e(`${o?JSON.stringify({verdict:a,checks:s,
entries:l,head:u,root:d}):c.join("\n")}\n`),h.ai[a]}},38931:(e,t,n)=>{n.d(t,{F:()=>i});var o=n(51455),r=n(76760)
;async function i(e,t){const[n,i]=await Promise.all([(0,o.realpath)(e),(0,o.realpath)(t).catch(()=>t)]),a=(0,
r.relative)(i,n);return".."!==a&&!a.startsWith(`..${r.sep}`)&&a!==(0,r.resolve)(a)}},12112:(e,t,n)=>{function o(e){
let t=e;const n=[];return async e=>{t>0?t--:await new Promise(e=>n.push(e));try{return await e()}finally{
const e=n.shift();void 0===e?t++:e()}}}async function r(e,t,n){const r=o(t)
;return(await Promise.allSettled(e.map((e,t)=>r(()=>n(e,t))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function i(e){let t;return()=>t??=e()}function a(e){return e.catch(()=>{}),e}function s(e,t,n){
const o=e.get(t);if(void 0!==o)return o;const r=n();e.set(t,r);const i=()=>{e.delete(t)}
;return r.then(e=>null===e?i():void 0,i),r}n.d(t,{HK:()=>s,NN:()=>a,Oo:()=>i,TA:()=>o,bB:()=>r})},58080:(e,t,n)=>{
function o(e){
return e.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
}n.d(t,{g:()=>o})},91948:(e,t,n)=>{n.d(t,{D:()=>l,O:()=>a});var o=n(74296),r=n(27597),i=n(14182);async function a(e,t){
const{defaultBranch:n}=await e.repository(t),r=await e.commit(t,`refs/heads/${n}`)
;if(null===r)throw new o.NL("not_found",`The default branch ${n} of ${t} has no commit; push one first.`);return{
read:n=>e.file(t,n,r.sha),commit:r.sha,branch:n}}const s=200;async function l(e,t,n){
const a=`/commits?path=${encodeURIComponent(i.jJ)}&sha=${encodeURIComponent(n)}`,l=await e.list(t,a,r.Ikc({sha:r.YjP()
}))
;if(l.length>s)throw new o.NL("too_many_approvers",`${i.jJ} of ${t} was changed ${l.length} times. Name the lists to believe instead.`)
;return(await Promise.all(l.map(({sha:n})=>e.file(t,i.jJ,n)))).filter(e=>null!==e)}},42522:(e,t,n)=>{n.d(t,{DQ:()=>r,
K_:()=>u,NX:()=>d,Vi:()=>i,ZI:()=>c,ov:()=>h,uv:()=>l,xR:()=>s});var o=n(4985)
;const r=({principal:e})=>e.replace(/^[0-9]+\+(.+)@users\.noreply\.github\.com$/,"$1")
;function i({publicKey:e,verified:t}){
const n=atob(e),o=""===e?"key":n.slice(4,4+n.charCodeAt(3)).replace(/@openssh\.com$/,""),r="hardware key, touched"+(t?" and unlocked by its user":"")
;return{type:o,device:""===e?"kind not known":o.startsWith("sk-")?r:"no hardware key"}}const a={planned:{tone:"gold",
symbol:"○",label:"Dry run"},would_refuse:{tone:"gold",symbol:"✕",label:"Dry run · prod would refuse"},nothing_to_do:{
tone:"gold",symbol:"=",label:"Dry run · nothing to do"},unauthorized:{tone:"blue",symbol:"◔",
label:"Prod · waits for approval"},refused:{tone:"red",symbol:"✕",label:"Prod · refused"},waiting:{tone:"blue",
symbol:"◔",label:"Prod · authorized, not executed"},shipped:{tone:"green",symbol:"✓",label:"Prod · shipped"},unchanged:{
tone:"green",symbol:"=",label:"Prod · nothing to do"},partial:{tone:"orange",symbol:"◑",label:"Prod · partly shipped"},
in_doubt:{tone:"orange",symbol:"?",label:"Prod · in doubt"},failed:{tone:"red",symbol:"✕",label:"Prod · failed"},alert:{
tone:"red",symbol:"▲",label:"Prod · security alert"},unusable:{tone:"red",symbol:"✕",label:"Unusable"},in_order:{
tone:"green",symbol:"✓",label:"In order"},found:{tone:"red",symbol:"!",label:"Look at this"}};function s(e,t){return{
state:e,...a[e],code:null,rows:[],blockers:[],steps:[],...t}}function l(e){
const{input:t,causes:n}=e,o=function({input:e,operations:t,alerts:n,causes:o,counts:r}){
const{mode:i,result:a}=e.proof.run
;if("dry_run"===i)return r.refused>0?"would_refuse":t.every(({planned:e})=>"none"===e.effect)?"nothing_to_do":"planned"
;return n.length>0?"alert":p(e)?"blocked"===a?o.every(({cause:e})=>f.test(e.code))?"unauthorized":"refused":"authorized"===a?"waiting":t.some(({fate:e})=>"in_doubt"===e)?"in_doubt":"planned"===a?"failed":a:"failed"
}(e),r=d(n);return s(o,{title:g(e),sentence:m(e,o),code:h(t.plan.plan_digest),rows:[y(e),$(e),k(e),..._(e)],
blockers:r.map(({cause:e,operations:t})=>({title:e.explanation.title,code:e.code,about:N(t,w,e=>[{name:e,limit:40}])})),
steps:S(I(e,o,r[0]?.cause??null),t.links.server)})}function u(e,t){
const n=[y(e),...t.rows??[]],o=h(e.input.plan.plan_digest);return s("planned",{title:g(e),sentence:"",code:o,...t,rows:n
})}function d(e){return e.filter(({cause:{code:e}})=>"mode_not_prod"!==e&&"not_executed"!==e)}function c(e){
return"would_refuse"===e?"Why prod would refuse it":"planned"===e||"nothing_to_do"===e?"Why nothing shipped":"waiting"===e||"unauthorized"===e?"Why it has not shipped yet":"Why it did not ship"
}const h=e=>e.replace(/^sha256:(.{4})(.{4}).*$/,"$1-$2");function p({lines:e}){
return e.some(({type:e})=>"run.closed"===e)}
const f=/^(?:approvals_missing|approver_(?:is_[a-z_]+|not_listed)|approval_(?:other_environment|not_by_person|without_plan_digest)|plan_blocked)$/
;function m({input:e,operations:t,counts:n,warnings:r},i){const{shipped:a,unchanged:s,refused:l,notShipped:u}=n,d=(0,
o.hS)(n.operations,"operation");switch(i){case"planned":
return p(e)?r.some(({code:e})=>"prod_not_ready"===e)?"Nothing was changed. Prod is not ready for this yet.":"pull_request"===e.proof.run.event?"Nothing was changed. Once merged, it is planned again from the merge, under a code of its own.":"Nothing was changed. Approve only what carries the same plan code.":"The dry run broke off. Nothing was changed."
;case"would_refuse":return`Nothing was changed. Prod would refuse ${l} of ${d}${l<n.operations?", and ship none":""}.`
;case"nothing_to_do":return"Nothing was changed, and nothing would be: all of it is there as planned."
;case"unauthorized":return"Nothing was changed. It ships once it is approved.";case"refused":
return`Nothing was changed: the run was refused, ${(0,o.hS)(u,"operation")} held back.`;case"waiting":
return`Nothing was changed yet: ${(0,o.hS)(u,"receipt")} for the execute job of this run.`;case"shipped":return`${(0,
o.hS)(a,"operation")} shipped, each under a receipt of its own.${0===s?"":` ${s} had nothing to do.`}`;case"unchanged":
return"Nothing to do: all of it was there as planned. No receipt was needed.";case"in_doubt":{
const e=t.filter(({fate:e})=>"in_doubt"===e).length
;return`${(0,o.hS)(e,"operation")} in doubt, ${a} shipped. The next run looks what is there, and records it.`}
case"failed":
return p(e)?"The run failed. Running again does only what is missing.":"The run broke off before its end. The next run looks what is there, and records it."
;case"alert":
return`Stopped at the gate; ${0===a?"nothing was changed":`${a} of ${d} shipped`}. Find out why before you run again.`
;default:return`${a} of ${d} shipped. Running again does only what is missing.`}}
function g({operations:e,input:{plan:t}}){const n=e.find(({kind:e})=>e.leads)??e[0]
;if(void 0===n)return["Nothing planned for ",{name:t.repository,limit:100}]
;const o=new Set(e.map(({planned:e})=>e.repository));return[`${n.kind.title} `,{
name:n.kind.subject(n.planned.parameters),limit:80},1===e.length?" to ":` and ${e.length-1} more to `,{
name:n.planned.repository,limit:100},...1===o.size?[]:[` and ${o.size-1} more`]]}const w=2;function y({operations:e}){
return{label:"Changes",lines:[...Map.groupBy(e,({kind:e})=>e.title)].map(([e,t])=>[`${(0,
o.hS)(t.length,e.toLowerCase())}: `,...N(t,w,({kind:e,planned:t})=>{const n=b[t.effect]??e.gist?.(t)??[],o={
name:e.subject(t.parameters),limit:60};return 0===n.length?[o]:[o," (",...n,")"]})])}}const b={none:["nothing to do"],
conflict:["conflict"]};function $({input:{proof:e,plan:t}}){
const{run:n}=e,r=t.operations.find(({target_subject:e})=>null!==e)?.target_subject??null;return{label:"Requested",
lines:[["by ",{name:n.actor,limit:80}," · ",{name:n.ref.replace(/^refs\/(?:heads|tags|pull)\//,""),limit:80},` at ${(0,
o.Fu)(n.commit_sha)}`,...null===r?[]:[" “",{prose:r,limit:60},"”"],` · ${v(n.opened_at)}`]]}}
const v=e=>`${e.slice(0,10)} ${e.slice(11,16)} UTC`;function k({operations:e}){
const t=e.filter(({decided:e,standing:t})=>null===t?"permit"===e?.data.decision:"refused"!==t.standing),n=t.flatMap(({decided:e})=>e?.data.rules??[]).flatMap(e=>"id"in e&&e.matched&&"permit"===e.effect?[e.id]:[]),o=N([...new Set(n)],w,e=>[{
name:e,limit:64}]),r=`permits ${t.length} of ${e.length}`;return{label:"Policy",
lines:[0===o.length?[r]:[`${r} (`,...o,")"]]}}function _({input:e,operations:t,signatures:n}){
const{run:a,phase_2_fc_authorization:s}=e.proof,{approvals:l}=s,u=[...l.map(({user:e,state:t,environment:n,comment:o})=>[("approved"===t?"":`${t} `)+"by ",{
name:e,limit:80},", by review of ",{name:n,limit:80},...""===o?[]:[": “",{prose:o,limit:120},"”"]]),...n.map(e=>{
const{type:t,device:n}=i(e),{key:o,notAfter:a}=e;return["by ",{name:r(e),limit:80},`, by signature: ${t} `,{name:o,
limit:20},`, ${n}`,...null===a?[]:[`, until ${v(a)}`]]})],d=e.lines.find(({type:e})=>"evidence.read"===e)
;if(u.length>0){const e=u.length>E?[[`and ${u.length-E} more`]]:[],t=void 0===d?[]:[[`on record at ${v(d.ts)}`]]
;return[{label:"Approved",lines:[...u.slice(0,E),...e,...t]}]}
const c=t.flatMap(({standing:e})=>e?.needs??[]),h=[...new Set(c.map(({text:e})=>e))];if(h.length>0)return[{
label:"Needs",lines:[N(h,E,e=>[{prose:e,limit:200}])]}];const{terms:p}=e;if(null===p)return[];const f=[{...p,
what:"approval"},...null===p.signed?[]:[{...p.signed,what:"signature"}]].filter(({min:e})=>e>0);if(0===f.length)return[{
label:"Needs",lines:[["no approval: the policy asks for none"]]}];const m={actor:a.actor,
triggering_actor:a.triggering_actor,commit_author:null};return[{label:"Needs",
lines:f.map(({min:e,from:t,not:n,what:r})=>{const i=[...new Set(n.map(e=>m[e]))];return[(0,
o.hS)(e,r),...0===t.length?[]:[" of ",...N(t,3,e=>[{name:e,limit:80
}])],...0===i.length?[]:[", not "],...N(i,3,e=>null===e?["authors of its commits"]:[{name:e,limit:80}])]})}]}const E=3
;function N(e,t,n){const o=e.length-t
;return[...e.slice(0,t).flatMap((e,t)=>[...0===t?[]:[", "],...n(e)]),...o>0?[` and ${o} more`]:[]]}function S(e,t){
const n=e.filter(({url:e})=>null!==e);return t.endsWith(".localhost")?n.slice(0,1).map(({text:e})=>({
text:`${e}, on GitHub: this is a rehearsal`,url:null})):n}function I({input:e,operations:t},n,o){
const{links:r,proof:i}=e,a={text:"Review deployments",url:r.runUrl},s={text:"See this run",url:r.runUrl},l={
text:"Read the log",url:r.runUrl},u={text:"Run it again",url:r.workflowUrl},d={text:"Plan the next one",
url:r.workflowUrl},c={text:"See the environment",url:r.environmentUrl},h={text:"Open the policy",url:r.policyUrl
},p=null===o||null===o.rule&&null===o.setting?[]:[h],f=/^refs\/pull\/([1-9][0-9]*)\//.exec(i.run.ref)?.[1],m=void 0===f?[]:[{
text:"Review and merge",url:`${r.repository}/pull/${f}`
}],g=t.filter(({execution:e})=>null!==(e?.github?.url??null)),[w=g[0]]=g.filter(({kind:e})=>e.leads),y=void 0===w?[]:[{
text:`Open the ${w.kind.title.toLowerCase()}`,url:w.execution?.github?.url??null}];switch(n){case"planned":
return m.length>0?[...m,s]:[a,{...u,text:"Dispatch the workflow"}];case"nothing_to_do":return[...m,s]
;case"would_refuse":return[...p,l];case"unauthorized":case"waiting":return[a,c];case"refused":return[...p,l,u]
;case"shipped":case"unchanged":return[...y,s,d];case"alert":return[l,c];case"in_doubt":return[u,l];default:return[l,u]}}
},4985:(e,t,n)=>{n.d(t,{Fu:()=>o.Fu,Gt:()=>r,Xq:()=>o.Xq,a3:()=>i,hS:()=>o.hS});var o=n(40666);const r={create:{
symbol:"+",word:"create"},update:{symbol:"~",word:"update"},none:{symbol:"=",word:"nothing to do"},conflict:{symbol:"!",
word:"conflict"}};function i(e){if(e<1e3)return`${e} ms`;const t=e/1e3;if(t<60)return`${t.toFixed(1)} s`
;const n=Math.floor(t/60);return n<60?`${n} min ${Math.floor(t%60)} s`:`${Math.floor(n/60)} h ${n%60} min`}},
90687:(e,t,n)=>{n.d(t,{C:()=>l,L:()=>i});var o=n(42522),r=n(4985);const i={
VERIFIED:"Every check passed under a key that was pinned outside the proof.",
TAMPERED:"A check failed: this is not what was written, or was never written by MarketOps.",
UNUSABLE:"There is nothing that can be read as a proof.",
INCOMPLETE:"The run was broken off, or was not allowed to sign: what it did is not told to the end.",
UNVERIFIABLE:"It is signed by a key that is not among the trusted ones.",
SELF_CONSISTENT:"Nothing contradicts itself, but nobody outside vouches for it: it is unsigned, or no key was pinned."
},a={VERIFIED:null,TAMPERED:"Do not rely on it. Take it anew from its run, and find out who changed it",
UNUSABLE:"Give the folder or zip of a proof, a clone of the ledger, or a ledger.jsonl",
INCOMPLETE:"Verify the clone of the ledger branch with its history, or the proof of a run that came to its end",
UNVERIFIABLE:"Give the public keys that the owners list: .marketops/trusted-keys of the default branch",
SELF_CONSISTENT:"Pin a key: --trusted-keys FILE, --vkey KEY or --repository OWNER/NAME"},s={VERIFIED:"in_order",
TAMPERED:"found",UNUSABLE:"unusable"};function l({verdict:e,checks:t,entries:n,about:l},u){
const d=(...e)=>t.filter(({status:t})=>e.includes(t)).length,c=t.find(({status:e})=>"failed"===e),h=t.filter(({status:e})=>["unverifiable","missing","unpinned","skipped"].includes(e)),p=a[e],f=e in s?{}:{
tone:"orange",symbol:"?"},m=c??h[0];return(0,o.xR)(s[e]??"found",{...f,label:e,
title:void 0===l||"VERIFIED"!==e?["Verification"]:["Run ",{name:l.runId}," of ",{name:l.repository
},` at ${l.commitSha.slice(0,7)}`],sentence:i[e],rows:[{label:"Keys",lines:[[{prose:u,limit:500}]]},{label:"Checks",
lines:[[`${d("ok")} passed, ${d("failed")} failed, ${h.length} open, ${d("not_applicable")} do not apply`]]
},...0===n?[]:[{label:"Ledger",lines:[[(0,r.hS)(n,"line")]]}]],blockers:void 0===m?[]:[{
title:void 0===c?"Open":"First failure",code:m.name,about:[{prose:m.detail,limit:1e3}]}],steps:null===p?[]:[{text:p,
url:null}]})}},57139:(e,t,n)=>{n.d(t,{Wb:()=>i,pi:()=>a});var o=n(58080);const r={ok:"ok",failed:"FAILED",
unverifiable:"UNVERIFIABLE",missing:"MISSING",unpinned:"UNPINNED",skipped:"skipped",not_applicable:"-"}
;function i({checks:e}){return e.map(({name:e,status:t,detail:n})=>`${r[t].padEnd(12)} ${e.padEnd(22)} ${(0,o.g)(n)}`)}
function a({verdict:e,checks:t,entries:n,head:r,root:i}){
const a=t.find(({status:e})=>"failed"===e),s="VERIFIED"===e&&t.some(({name:e})=>"inclusion"===e)
;return[...void 0===a?[]:[`first failure: ${a.name}: ${(0,
o.g)(a.detail)}`],...s?["included"]:[],...null===r?[]:[`entries: ${n}`,`head: ${r}`,`root: ${i??"not known"}`],`verdict: ${e}`]
}}};
