import{modules as e}from"./4985.shared.js";import{modules as n}from"./9649.shared.js"
;import{modules as t}from"./94346.shared.js";export const id=3186;export const ids=[3186,4346];export const modules={
...e,...n,...t,802:(e,n,t)=>{function o(e,{environment:n,...t}){
const o=`${e.serverUrl}/${e.repository}`,r=/\/\.github\/workflows\/([^@/]+)@/.exec(e.workflowRef)?.[1];return{
server:e.serverUrl,repository:o,runUrl:`${o}/actions/runs/${e.runId}/attempts/${e.runAttempt}`,
environmentUrl:null===n?null:`${o}/deployments/${encodeURIComponent(n)}`,
workflowUrl:void 0===r?null:`${o}/actions/workflows/${encodeURIComponent(r)}`,...t}}t.d(n,{h:()=>o})},3848:(e,n,t)=>{
t.d(n,{m:()=>p});var o=t(8826),r=t(62564),i=t(55543),s=t(96679),a=t(38422),c=t(99300),l=t(6848),u=t(93156),d=t(23427)
;async function p(e,n){const{report:t,files:o}=await(0,d.w6)(e,{pins:null,kinds:n
}),r=t.checks.find(({status:e})=>"failed"===e)
;if(void 0!==r||null===o)throw new u.wI("failed",`${r?.name??"layout"}: ${r?.detail??"nothing is there"}`)
;const p=async(n,t)=>{const r=await(0,l.oD)(e,n,t)
;if((0,i.ol)(r)!==o.digests.get(n))throw new u.wI("failed",`${n} changed while it was read`);return r.toString()
},h=await p(a.Pb.ledger,l.b1.fileBytes),m=await p(a.Pb.policy,l.b1.textFileBytes);return{proof:(0,u.sb)(o.proof),
plan:(0,u.sb)(o.plan),kinds:n,lines:(0,s.Li)(h),ledgerText:h,
evidenceText:"value"in o.evidence?await p(a.Pb.evidence,l.b1.fileBytes):"",
approversText:await p(a.Pb.approvers,l.b1.textFileBytes),checkpoints:[],policyText:m,policyFile:null,terms:f(m,n),
warnings:[],standings:(0,c.cE)(o,n),comparison:null}}function f(e,n){try{return""===e?null:(0,o.N)((0,
r.ON)(Buffer.from(e),a.Pb.policy,n).value)}catch{return null}}},8826:(e,n,t)=>{function o({approvals:e}){
if("none"===e)return{min:0,from:[],not:[],signed:null};const{signed:n}=e;return{...r(e),signed:void 0===n?null:r(n)}}
function r({min:e=0,from:n,not:t}){const{users:o=[],teams:r=[]}=n??{};return{min:e,
from:[...r.map(({slug:e})=>`@${e}`),...o.map(({login:e})=>e)],not:t}}t.d(n,{N:()=>o})},9697:(e,n,t)=>{t.d(n,{I:()=>_})
;var o=t(96679),r=t(37033),i=t(36625),s=t(83015),a=t(50984);function c(e){
const{execution:n,receipt:t,decision:o}=e,r=n?.code??null,i=null===t?o?.violations??[]:t.receipt.violations,s=new Map,a=e=>{
const n=[...s.values()].find(({code:n,rule:t})=>n===e.code&&t===e.rule)
;(void 0===n||n.message!==e.message&&null===e.check&&null===n.check)&&s.set(`${e.code}\n${e.rule??""}\n${e.message??""}`,e)
};null!==n&&null!==n.outcome&&null!==r&&a(function(e,{planned:n}){
const t=e.checks?.find(({code:n})=>null!==n&&n===e.code)?.name??null,o="conflict"===e.code?e.message??n.reason:e.message
;return d(e.code??"not_reached",o,t)}(n,e));for(const n of i)a(u(n,e))
;for(const e of n?.checks??[])"fail"===e.result&&null!==e.code&&a(d(e.code,null,e.name)),
"not_evaluated"===e.result&&a(l(n,e.name));return 0===s.size&&null!==r&&a(d(r,n?.message??null,null)),[...s.values()]}
function l(e,n){const t=e?.checks?.find(({result:e})=>"fail"===e)
;return void 0===t||null===t.code?d("check_not_evaluated",null,n):d(t.code,null,t.name)}
function u({code:e,message:n,rule:t},{planned:o,decided:r,policy:i}){
const s="conflict"===e?o.reason??n:n,a=null===t?/\bpolicy setting ([a-z_]+(?:\.[a-z_]+)?)/.exec(n)?.[1]??null:null,c=r?.data.rules.find(e=>"id"in e&&e.id===t)
;return{...d(e,"mode_not_prod"===e||"plan_blocked"===e?null:s,null),rule:t,setting:a,unmet:c?.unmet??null,
policyLine:null!==t?i.ofRule(t):null===a?null:i.ofSetting(a)}}function d(e,n,t){const o=(0,
a.WE)(e),r="security"===o.severity&&(null!==t||e.startsWith("ledger_"));return{code:e,explanation:o,message:n,rule:null,
setting:null,unmet:null,policyLine:null,check:t,alert:r}}const p={security:0,error:1,warning:2,info:3},f=4
;var h=t(42522);var m=t(32257)
;const g=["Plan","Authorize","Execute","Audit"],w=new Set(["run.opened","operation.reconciled","plan.created"])
;function y(e){return e.map(({type:n},t)=>function(e){
return w.has(e)?"Plan":"evidence.read"===e||"policy.decided"===e||e.startsWith("receipt.")?"Authorize":"run.closed"===e?"Audit":"Execute"
}("ledger.foreign"===n?e[t+1]?.type??n:n))}function v(e){const n=y(e);return g.map(t=>{const o=n.indexOf(t)
;if(o<0)return{name:t,from:null,durationMs:null,lines:0}
;const r=n.lastIndexOf(t),i=e[Math.max(0,o-1)].ts,s=e[r].ts,a=Math.max(0,((0,m.pe)(s)??0)-((0,m.pe)(i)??0));return{
name:t,from:i,durationMs:a,lines:n.filter(e=>e===t).length}})}var $=t(97667);function _(e){
const n=function({proof:e,plan:n,kinds:t,lines:o,policyText:s,standings:a,comparison:c}){
const{phase_2_fc_authorization:l}=e,u=k(e.phase_3_github_execution.operations),p=k(e.phase_4_proof_ledger.bindings),f=k(o.filter(e=>"policy.decided"===e.type)),h=k(l.decisions),m=k(l.receipts),g=k(a),w=function(e){
const n=new Map,t=new Map;let o="";for(const[r,i]of e.split("\n").entries()){const e=(e,n)=>{e.has(n)||e.set(n,r+1)
},[,,s]=/^[\s-]*(?:\{\s*)?id:\s*(['"]?)([^'"#,}]+?)\1\s*(?:[#,}].*)?$/.exec(i)??[];void 0!==s&&e(n,s)
;const[,a,c]=/^(\s*)([a-z_]+):/.exec(i)??[];void 0!==c&&(""===a&&(o=c),e(t,""===a?c:`${o}.${c}`))}return{
ofRule:e=>n.get(e)??null,ofSetting:e=>t.get(e)??t.get(e.split(".",1)[0]??"")??null}}(s),y=(0,r.r)(c)
;return n.operations.map(n=>{const o=n.operation_id,r=u.get(o)??null,s={planned:n,execution:r,receipt:m.get(o)??null,
decided:f.get(o)??null,decision:h.get(o)??null,policy:w},a=p.get(o)??null,c=function({execution:e,receipt:n},t,o){
return"succeeded"===e?.outcome?"shipped":"unchanged"===e?.outcome?"unchanged":"blocked"===e?.outcome?"blocked_by_mode":null!==e&&null!==e.outcome?e.outcome:t?"in_doubt":!0===e?.checks?.some(e=>"pass"!==e.result)?"rejected":!0===n?.enforceable?"authorized"===o?"waiting":"not_reached":"plan_blocked"===e?.code?"held_back":null===(e?.code??null)?"not_reached":"refused"
}(s,null!==a&&null!==a.intent_seq,e.run.result);return{id:o,planned:n,kind:(0,i.I)(n,t),fate:c,
causes:b(c,s).map(e=>"plan_digest_differs"===e.code&&!1===y?.has(o)?d("plan_blocked",null,null):e),execution:r,
receipt:s.receipt,decided:s.decided,binding:a,standing:g.get(o)??null}})}(e),t=function(e){const n=new Map
;for(const{id:t,causes:o}of e)for(const e of o){
const{code:o,message:r,rule:i,unmet:s,check:a}=e,c=JSON.stringify([o,r,i,s,a]),l=n.get(c);void 0===l?n.set(c,{cause:e,
operations:[t]}):l.operations.push(t)}const t=({cause:e})=>e.alert?-1:(0,s.C)(e.code)?f:p[e.explanation.severity]
;return[...n.values()].sort((e,n)=>t(e)-t(n))}(n),a=t.filter(({cause:e})=>e.alert),c=function(e){
const n=(...n)=>e.filter(({fate:e})=>n.includes(e)).length,t=n("shipped"),o=n("unchanged");return{operations:e.length,
shipped:t,unchanged:o,notShipped:e.length-t-o,
refused:e.filter(({causes:e})=>e.some(({code:e})=>"mode_not_prod"!==e)).length}}(n),l={input:e,operations:n,counts:c,
causes:t,alerts:a,warnings:function({warnings:e,lines:n}){
const t=n.find(e=>"run.opened"===e.type),r=[...t?.data.warnings.filter(e=>"code"in e)??[],...e,...(0,o._7)(n)]
;return[...new Map(r.map(e=>[`${e.code}\n${e.message}`,e])).values()]}(e),signatures:(0,$.Rr)(e)};return{...l,
decision:(0,h.uv)(l),phases:v(e.lines)}}function k(e){
return new Map(e.flatMap(e=>void 0===e.operation_id?[]:[[e.operation_id,e]]))}function b(e,n){
if("shipped"===e||"unchanged"===e)return[];if("waiting"===e)return[d("not_executed",null,null)];const t=c(n)
;return t.length>0?t:[d("in_doubt"===e?"in_doubt":"not_reached",n.execution?.message??null,null)]}},12112:(e,n,t)=>{
function o(e){let n=e;const t=[];return async e=>{n>0?n--:await new Promise(e=>t.push(e));try{return await e()}finally{
const e=t.shift();void 0===e?n++:e()}}}async function r(e,n,t){const r=o(n)
;return(await Promise.allSettled(e.map((e,n)=>r(()=>t(e,n))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function i(e){let n;return()=>(n??={answer:e()}).answer}function s(e){return e.catch(()=>{}),e}
function a(e,n,t){const o=e.get(n);if(void 0!==o)return o;const r=t();e.set(n,r);const i=()=>{e.delete(n)}
;return r.then(e=>null===e?i():void 0,i),r}t.d(n,{HK:()=>a,NN:()=>s,Oo:()=>i,TA:()=>o,bB:()=>r})},33186:(e,n,t)=>{
t.r(n),t.d(n,{approve:()=>D,sign:()=>H})
;var o=t(31421),r=t(73024),i=t(48161),s=t(76760),a=t(27597),c=t(64377),l=t(62564),u=t(32257),d=t(74296),p=t(58080),f=t(77198),h=t(76469),m=t(68114),g=t(38422),w=t(19523),y=t(14182),v=t(40666),$=t(42522),_=t(87496),k=t(77412),b=t(97359),S=t(9649),x=t(41729),j=t(6848),N=t(94346),O=t(90799),A=t(97915),I=t(71604),T=t(33421),E=t(83323),M=t(9582)
;const R=a.YOg(a.Ikc({environment:a.Ikc({id:a.Whr(),name:a.YjP()})}));async function P(e,{run:n,environment:t},o,r){
if(null===n)return!1;const i=(0,M.U)({apiUrl:e.env.GITHUB_API_URL||(0,b.po)(n.server),token:(0,A.tokenOf)(e),
mode:"prod",clock:Date.now,env:e.env,userAgent:`marketops-cli/${E.Y}`
}),s=`/repos/${n.repository}/actions/runs/${n.id}/pending_deployments`,c=(await i.read(`GET ${s}`,{},R)).filter(({environment:{name:e}})=>e.toLowerCase()===t.toLowerCase())
;return 0!==c.length&&(await i.write(`POST ${s}`,{environment_ids:c.map(e=>e.environment.id),state:o,comment:r
},a.L5J()),e.stdout(`The run is ${o} by your review.\n`),!0)}const D=async(e,n)=>{if((0,I.R)(n.remote),
void 0!==n.check)return function(e,n,t){
const{approvers:o,origin:r,environment:i,planDigest:s,createdAt:a,at:c,json:l}=t,f={approvers:o,origin:r,environment:i,
"plan-digest":s,"created-at":a,at:c},g=Object.entries(f).find(([,e])=>void 0===e);if(void 0!==g)throw(0,
d.Wp)(`--check needs --${g[0]} as well.`);const w=(e,n="")=>{const t=(0,u.pe)(n);if(null===t)throw(0,
d.Wp)(`--${e} ${n} is no time like 2026-11-22T01:02:03.456Z.`);return t
},y=(0,m.CR)(z(e,"--approvers",o??"")),{counted:v,ignored:$}=(0,h.z8)([{from:n,text:z(e,"--check",n).toString()}],{
origin:r??"",environment:i??"",planDigest:s??"",createdAt:w("created-at",a),now:w("at",c),approvers:y.approvers
}),_=y.refused.map(({line:e,column:n,message:t})=>`${o??""}:${e}:${n}: the line ${t}`),k=$.length+v.length===0?[{from:n,
reason:"has no approval text"}]:$,b=v.map(({text:e,name:n,...t})=>({...t,name:n
})),S=[...b.map(({principal:e,key:n,not_after:t})=>`counts: ${e} with ${n}, until ${t}`),...k.map(({from:e,reason:n})=>`does not count: ${e}: it ${n}`),..._],x={
counts:b.length>0,counted:b,ignored:k,approvers:_}
;return e.stdout(l?`${JSON.stringify(x)}\n`:`${S.map(p.g).join("\n")}\n`),Promise.resolve(b.length>0?0:1)}(e,n.check,n)
;if(n.list)return async function(e,n){
const t=`GET /repos/${n.repository}/actions/runs`,{workflow_runs:o}=await G(e,n).read(t,{status:"waiting",per_page:100
},W);for(const{id:n,html_url:t,display_title:r}of o)e.stdout((0,p.g)(`${n}  ${t}  ${r}`)+"\n")
;0===o.length&&e.stdout(`No run of ${n.repository} waits for a review.\n`);return 0}(e,await U(e,n))
;const t=await async function(e,n){const{what:t,digest:o}=n;if(void 0===t==(void 0===o))throw(0,
d.Wp)("Name what to approve: the URL or id of a run, a folder with its plan, or --digest sha256:….")
;if(void 0===t)return async function(e,n){const{digest:t="",origin:o,environment:r}=n
;if(!/^sha256:[0-9a-f]{64}$/.test(t))throw(0,d.Wp)("--digest is not sha256: and 64 hex digits.");const i=async()=>{
const t=await U(e,n);return(0,w.yv)(t.server,(await(0,S.createReader)(G(e,t)).repository(t.repository)).id)},s=()=>(0,
l.ON)(z(e,y.l$,y.l$),y.l$,f.G).value.environment,a=(0,$.xR)("planned",{title:["A plan that is not here"],
sentence:"What it would do cannot be shown.",code:(0,v.ov)(t)});return{origin:o??await i(),environment:r??s(),
planDigest:t,plan:null,box:a,run:null}}(e,n);const[,u,p,h=t]=F.exec(t)??[];if(void 0===u||void 0===p){if(!0===(0,
r.statSync)((0,s.resolve)(e.cwd,t),{throwIfNoEntry:!1})?.isDirectory())return L((0,j.WG)((0,s.resolve)(e.cwd,t)),n,null)
;if(!/^[1-9][0-9]*$/.test(t))throw(0,d.Wp)(`${t} is neither the URL or id of a run nor a folder.`)}
const m=void 0===u||void 0===p?await U(e,n):{server:u,repository:p},g=a.Ikc({created_at:c.w$()
}),{created_at:_}=await G(e,m).read(`GET /repos/${m.repository}/actions/runs/${h}`,{},g);return async function(e,n,t){
const o=`GET /repos/${n.repository}/actions/runs/${n.id}/artifacts`,{artifacts:a}=await G(e,n).read(o,{per_page:100
},B),c=a.filter(({name:e})=>/^marketops-plan(?:-|$)/.test(e)).at(-1);if(void 0===c)throw(0,
d.Wp)(`Run ${n.id} has no artifact marketops-plan: its plan job left none.`);const l=(0,r.mkdtempSync)((0,s.join)((0,
i.tmpdir)(),"marketops-approve-"));try{const o=(0,s.join)(l,"plan.zip");(0,r.writeFileSync)(o,await async function(e,n){
const t=`Bearer ${(0,A.tokenOf)(e)??""}`,o=await fetch(n,{headers:{authorization:t},redirect:"manual"
}),r=o.headers.get("location"),i=null===r?o:await fetch(r),s=Buffer.from(await i.arrayBuffer())
;if(i.ok&&s.length<=C)return s
;throw new d.NL("not_found",`The plan's artifact cannot be downloaded (${i.status}). Is GH_TOKEN set?`)
}(e,c.archive_download_url));const i=await(0,N.openZip)(o);return await L(i,t,n).finally(()=>i.close())}finally{(0,
r.rmSync)(l,{recursive:!0,force:!0})}}(e,{...m,id:h,createdAt:Date.parse(_)},n)}(e,n)
;e.stdout(`${function({origin:e,environment:n,planDigest:t,plan:o,box:r,run:i},s){const a=[...r.rows,{
label:"Signed for",lines:[["the environment ",{name:n}," of ",{name:e}]]},{label:"Plan",lines:[[t]]}],c=null===i?[]:[{
text:"See the run",url:`${i.server}/${i.repository}/actions/runs/${i.id}`}];return[...(0,_.Wp)({...r,rows:a,steps:c
},s),...(null===o?[]:(0,O.ZE)(o,()=>null)).map(p.g)]}(t,e.look??_.tZ).join("\n")}\n`)
;const o=void 0===n.reject?"Sign this plan?":"Reject this run?";if(!n.yes&&null===e.confirm)throw(0,
d.Wp)("There is no terminal to ask at. Give --yes to go on without.")
;if(!n.yes&&!await(e.confirm?.(o)))return e.stdout("Nothing was signed.\n"),1;if(void 0!==n.reject){
if(!await P(e,t,"rejected",n.reject))throw(0,d.Wp)("The run does not wait for a review, so there is nothing to reject.")
;return 0}const g=(t.run?.createdAt??Date.now())+h.er,k=H(e,(0,h.$3)(t,(0,u.fU)(Math.min(Date.now()+2592e5,g))),n.key)
;return await async function(e,n,t,{out:o,remote:a}){if(void 0!==o)return(0,r.writeFileSync)((0,s.resolve)(e.cwd,o),t,{
flag:"wx"}),void e.stdout(`Signed into ${o}: put it into the folder of the input approvals.\n`)
;if(await P(e,n,"approved",t))return
;const[c]=(0,h.C1)(t),l="object"==typeof c?.signature?c.signature.key.fingerprint:"",u=(0,h.Zw)(n.planDigest,l)
;(function(e,n,t,o){const a=`refs/heads/${y.Q5}`,c=(0,r.mkdtempSync)((0,s.join)((0,
i.tmpdir)(),"marketops-index-")),l=(0,T.uM)({...e,env:{...e.env,GIT_INDEX_FILE:(0,s.join)(c,"index")}});try{
const e=""!==l(["ls-remote","--heads",n,a]);e&&l(["fetch","--quiet","--no-tags",n,a])
;const r=e?l(["rev-parse","--verify","FETCH_HEAD^{commit}"]):"";e&&l(["read-tree",r]),
l(["update-index","--add","--cacheinfo",`100644,${l(["hash-object","-w","--stdin"],o)},${t}`])
;const i=e?["-p",r]:[],s=l(["commit-tree",l(["write-tree"]),...i,"-m","Approve a plan"])
;l(["push","--quiet",`--force-with-lease=${a}:${r}`,n,`${s}:${a}`])}finally{(0,r.rmSync)(c,{recursive:!0,force:!0})}
})(e,a,u,t),e.stdout(`Signed into ${u} of the branch ${y.Q5}: re-run the job that ships.\n`)}(e,t,k,n),0}
;function z(e,n,t){try{return(0,r.readFileSync)((0,s.resolve)(e.cwd,t))}catch(e){throw(0,
d.Wp)(`${n} ${t} cannot be read (${(0,d.bD)(e)}).`)}}const W=a.Ikc({workflow_runs:a.YOg(a.Ikc({id:a.Whr(),
html_url:a.YjP(),display_title:a.YjP()}))});const G=(e,{server:n})=>(0,A.readingClient)(e,e.env.GITHUB_API_URL||(0,
b.po)(n));async function U(e,{remote:n}){return(await(0,k.K)(e.cwd,n)).remote}
const F=/^(https?:\/\/[^/\s]+)\/([\w.-]+\/[\w.-]+)\/actions\/runs\/([1-9][0-9]*)(?:[/?#].*)?$/;async function L(e,n,t){
const o=await(0,x.m)(e,f.G);if("string"==typeof o)throw(0,d.Wp)(`There is no plan to approve: ${o}.`);const r=n=>(0,
j.oD)(e,n,C),i=await r(g.Pb.policy);if(void 0===n.environment&&0===i.length)throw(0,
d.Wp)("The policy is withheld, so name the environment: --environment NAME.");const{phase_4_proof_ledger:s}=a.Ikc({
phase_4_proof_ledger:a.Ikc({origin:a.YjP()})}).parse(JSON.parse((await r(g.Pb.proof)).toString()));return{
origin:n.origin??(null===t?s.origin:(0,w.yv)(t.server,o.repository_id)),environment:n.environment??(0,
l.ON)(i,g.Pb.policy,f.G).value.environment,planDigest:o.plan_digest,plan:o,box:await(0,
O.b0)(e,t?.server??`https://${s.origin.split("/")[0]??""}`,o),run:t}}const C=67108864,B=a.Ikc({artifacts:a.YOg(a.Ikc({
name:a.YjP(),size_in_bytes:a.Whr(),archive_download_url:a.YjP()}))});function H(e,n,t){const a=(0,r.mkdtempSync)((0,
s.join)((0,i.tmpdir)(),"marketops-sign-"));try{
let i=t??(0,T.uM)(e)(["config","--default","","--get","user.signingkey"]).replace(/^key::/,"")
;if(/^(?:ssh|sk|ecdsa)-\S+ /.test(i)&&((0,r.writeFileSync)((0,s.join)(a,"key.pub"),`${i}\n`),i=(0,s.join)(a,"key.pub")),
""===i)throw(0,d.Wp)("Name the SSH key to sign with: --key FILE, or `git config user.signingkey`.")
;const c=["-Y","sign","-q","-n",m.og,"-f",(0,s.resolve)(e.cwd,i.replace(/^~(?=\/)/,e.env.HOME??"~"))],l=`${n}${(0,
o.execFileSync)("ssh-keygen",c,{env:e.env,input:n,stdio:["pipe","pipe","inherit"]}).toString()}`,[u]=(0,h.C1)(l)
;if("string"==typeof u?.signature)throw new Error(`what it made ${u.signature}`);return l}catch(e){
if(e instanceof d.NL)throw e;throw new d.NL("sign_failed",`ssh-keygen did not sign: ${(0,d.bD)(e)}.`,{cause:e})}finally{
(0,r.rmSync)(a,{recursive:!0,force:!0})}}},33421:(e,n,t)=>{t.d(n,{m3:()=>p,oQ:()=>d,uM:()=>u})
;var o=t(31421),r=t(74296),i=t(52533),s=t(14182),a=t(36762),c=t(29241),l=t(71604);function u({cwd:e,env:n}){
return(t,i="")=>{try{return(0,o.execFileSync)("git",t,{cwd:e,env:n,input:i,encoding:"utf8",stdio:"pipe",maxBuffer:2**28
}).trim()}catch(e){const n=e.stderr,o="string"==typeof n&&""!==n.trim()?n.trim():(0,r.bD)(e)
;throw new r.NL("git_failed",`git ${t[0]??""} failed: ${o}. Run this in a clone with a remote.`)}}}
const d=`refs/heads/${i.jF}`;async function p(e,n){(0,l.R)(n);const t=u(e)
;if(""===t(["ls-remote","--heads",n,d]))throw new r.NL("ledger_missing",`${n} has no branch ${i.jF}. Run \`marketops ledger init\`.`)
;const o=e=>(t(["fetch","--quiet","--no-tags",n,e]),
t(["rev-parse","--verify","FETCH_HEAD^{commit}"])),p=t(["show",`${o("HEAD")}:${s.Z}`]),f=o(d),h=await(0,
a.openHistory)(e.cwd,(0,c.cz)(p,s.Z),{head:f})
;if(null===h)throw new r.NL("history_missing","This clone is shallow. Fetch the rest first: git fetch --unshallow")
;return{git:t,head:f,history:h,trustedKeys:p}}},37033:(e,n,t)=>{function o(e){if(null===e||"absent"in e)return null
;const{plan:n,operations:t}=e.difference;return n.length>0?null:new Set(t.map(({operation_id:e})=>e))}function r(e,n){
const[t,o]=[i(e),i(n)],r=(e,n)=>JSON.stringify([...e.keys()].filter(e=>n.has(e))),c=(e,n)=>new Map([["commit_sha",JSON.stringify(e.commit_sha)],["repository_id",JSON.stringify(e.repository_id)],["order of operations",n]]),l=[...new Set([...t.keys(),...o.keys()])].flatMap(e=>function(e,n,t){
const o=t??n;if(void 0===o)return[];const r=s(a(n),a(t));if(0===r.length)return[]
;const i=void 0===n?"added":void 0===t?"removed":"changed";return[{operation_id:e,operation_kind:o.operation_kind,
change:i,fields:r}]}(e,t.get(e),o.get(e)));return{plan:s(c(e,r(t,o)),c(n,r(o,t))),operations:l}}
function i({operations:e}){return new Map(e.map(e=>[e.operation_id,e]))}function s(e,n){
return[...new Set([...e.keys(),...n.keys()])].map(t=>({field:t,before:e.get(t)??null,after:n.get(t)??null
})).filter(e=>e.before!==e.after)}function a(e){const n=new Map;if(void 0===e)return n
;const{operation_kind:t,repository:o,repository_id:r,depends_on:i,parameters:s}=e;return c({operation_kind:t,
repository:o,repository_id:r,...s,depends_on:i},"",n),n}function c(e,n,t){const o=Array.isArray(e)?function(e){
for(const n of["name","path"]){const t=e.map(e=>l(e)?e[n]:void 0)
;if(t.every(e=>"string"==typeof e)&&new Set(t).size===t.length)return t}return null}(e):null
;if(Array.isArray(e)&&null!==o){t.set(n,JSON.stringify(o))
;for(const[r,i]of e.entries())c(i,`${n}[${JSON.stringify(o[r])}]`,t)
}else if(l(e))for(const[o,r]of Object.entries(e))c(r,""===n?o:`${n}.${o}`,t);else t.set(n,JSON.stringify(e))}
function l(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}t.d(n,{r:()=>o,x:()=>r})},41729:(e,n,t)=>{t.d(n,{
m:()=>c});var o=t(46260),r=t(36625),i=t(38422),s=t(6848);const a=16777216;async function c(e,n){await e.list()
;const t=await(0,s.oD)(e,i.Pb.plan,a);await(0,r.My)(n,t);const c=(0,o.OW)(t),l=(0,r.xH)(n)(c)
;if(null!==l)return`its plan.json is not a plan at ${l.path}`
;const u=c,d=new Set(u.operations.map(({operation_id:e})=>e))
;return d.size===u.operations.length&&u.operations.every(e=>e.operation_digest===(0,r.Q8)(e))&&u.plan_digest===(0,
r.Gb)(u)?u:"its plan.json has not the digests that it claims"}},49737:(e,n,t)=>{t.d(n,{G:()=>i,v:()=>r});var o=t(73221)
;function r(e){const n=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(e),[,t,r]=n??[]
;if(void 0===t||void 0===r||"."===r||".."===r)throw(0,
o.J5)("not_found",`${JSON.stringify(e)} is no repository of the form owner/name.`);return{owner:t,repo:r}}
function i(e,n){const t=r(n),o=e=>e.replace(" "," /repos/{owner}/{repo}");return{read:(n,r,i)=>e.read(o(n),{...r,...t
},i),list:(n,r,i,s)=>e.list(o(n),{...r,...t},i,s),pages:(n,r,i)=>e.pages(o(n),{...r,...t},i),
write:(n,r,i)=>e.write(o(n),{...r,...t},i),query:(n,o,r)=>e.query(n,{...o,owner:t.owner,name:t.repo},r)}}},
83015:(e,n,t)=>{function o(e,{refused:n=!1}={}){const t={};for(const{type:n}of e)t[n]=(t[n]??0)+1
;const o=Object.fromEntries(Object.entries(t).sort(([e],[n])=>e<n?-1:1)),i=e.find(e=>"plan.created"===e.type)?.data.operations??0
;return{counts:o,result:r({dryRun:"dry_run"===e[0]?.mode,planned:i},t,n)}}function r({dryRun:e,planned:n},t,o){
const r=(...e)=>e.some(e=>(t[e]??0)>0);if(e)return"planned";const i=o||r("receipt.refused","gate.rejected")
;return r("operation.intent")?(t["operation.succeeded"]??0)+(t["operation.unchanged"]??0)===n?"shipped":r("operation.succeeded")?"partial":"failed":i?"blocked":"unchanged"
}t.d(n,{C:()=>s,Q:()=>o});const i=new Set(["dependency_failed","plan_blocked"]);function s(e){return i.has(e)}},
86677:(e,n,t)=>{t.d(n,{a9:()=>l,ef:()=>s,tO:()=>h,yj:()=>u});var o=t(52533),r=t(12112),i=t(49737)
;function s({facts:e,likelyDefault:n}){
const{mode:t,runId:r,runAttempt:i,environment:s,commitSha:c}=e,l=["",`/git/commits/${c}`,...null===n?[]:[`/rules/branches/${a(n)}?per_page=100&page=1`]]
;if("dry_run"===t){const e=null===n?[]:[`/commits/${a(`refs/heads/${n}`)}?per_page=1`]
;return[...l,...e,`/git/ref/${a(`heads/${o.jF}`)}`]}
return[...l,`/branches/${o.jF}`,`/actions/runs/${r}/approvals`,`/actions/runs/${r}/attempts/${i}`,`/environments/${a(s??"")}`,`/commits/${c}`,`/rules/branches/${o.jF}?per_page=100&page=1`]
}function a(e){return encodeURIComponent(e).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}
const c="application/vnd.github.v3+json",l=({actionVersion:e})=>`marketops-action/${e}`
;function u(e,{facts:n,token:t,paths:o=[""]}){
const{owner:r,repo:s}=(0,i.v)(n.repository),a=new AbortController,u=`${e.hosts.api}/repos/${r}/${s}`,d={accept:c,
"user-agent":l(n),authorization:`Bearer ${t}`},p=new Set,f=(n,t)=>{
const{promise:o,resolve:r}=Promise.withResolvers(),i=e.fetch(n,{...t,onSent:()=>r(void 0)})
;return i.catch(()=>r(void 0)),p.add(o),o.then(()=>p.delete(o)),i},h=new Map(o.map(e=>[u+e,f(u+e,{method:"GET",
headers:d,signal:a.signal})]));return{...e,sent:async()=>{await Promise.all(p)},
fetch:(e,n)=>((e,{method:n="GET",headers:t})=>{if("GET"!==n||t?.accept!==c)return;const o=h.get(e);return h.delete(e),o
})(e,n)??f(e,n),drop:()=>{h.size>0&&a.abort(new Error("nobody asked for it"))}}}const d=/^[0-9a-f]{40}$/,p={
repository:()=>!0,commit:([,e])=>d.test(String(e)),tagObject:()=>!0,tree:()=>!0,blob:()=>!0},f=2e3;function h(e,n){
const t=new Map,o=g(e,(e,n,o)=>!0===p[e]?.(n)?(0,r.HK)(t,m(e,n).toLowerCase(),o):o())
;return Object.assign(Object.create(o),{prefetch:e=>{const t=n()+f,i=new Map;let s=!1;const a=g(o,(e,n,t)=>{const o=(0,
r.NN)(t());return i.set(m(e,n),o),o});return(0,r.NN)(e(a)),{reader:g(o,(e,o,r)=>{
const a=m(e,o),c=s||n()>t?void 0:i.get(a);return i.delete(a),void 0===c?r():c.catch(r)}),end:()=>s=!0}}})}
const m=(e,n)=>`${e} ${JSON.stringify(n)}`;function g(e,n){return new Proxy(e,{get(e,t){const o=Reflect.get(e,t,e)
;return"function"!=typeof o?o:(...r)=>n(t,r,()=>Reflect.apply(o,e,r))}})}},90799:(e,n,t)=>{t.d(n,{XQ:()=>d,ZE:()=>p,
b0:()=>u});var o=t(77198),r=t(36625),i=t(42522),s=t(802),a=t(9697),c=t(3848),l=t(93156);async function u(e,n,t){try{
const t=await(0,c.m)(e,o.G),{repository:r,run_id:i,run_attempt:l,workflow_ref:u,environment:d}=t.proof.run,p={
environment:d,policyUrl:null,artifact:null,action:null},f=(0,s.h)({serverUrl:n,repository:r,runId:i,runAttempt:l,
workflowRef:u},p);return(0,a.I)({...t,links:f}).decision}catch(e){if(!(e instanceof l.wI))throw e;return d(t,{
blockers:[{title:"What lies beside this plan does not hold",code:"proof",about:[{prose:e.message,limit:500}]}]})}}
function d(e,n){const t=e.operations.map(e=>({planned:e,kind:(0,r.I)(e,o.G)}));return(0,i.K_)({input:{plan:e},
operations:t},n)}function p({operations:e},n){return e.flatMap(e=>function(e,n){
const{assets:t=[],commit:i=null}=e.parameters,s=(i?.files??[]).map(({path:e,digest:t})=>({name:e,
size:null===t?"deleted":n(e)})),a=e=>"number"==typeof e?`${e} bytes`:e??"written",c=null===e.reason?"":` (${e.reason})`
;return[`  ${e.operation_id}: ${e.effect} ${(0,
r.I)(e,o.G).describe(e)} in ${e.repository}${c}`,...[...t,...s].map(e=>`    ${e.name}  ${a(e.size)}`)]}(e,n))}},
97667:(e,n,t)=>{t.d(n,{DM:()=>u,Rr:()=>a,U9:()=>d,x0:()=>s});var o=t(32257),r=t(68114),i=t(42522);function s(e,n){
if(null===e||0===e.counted.length)return[]
;const t=(0,r.CR)(n).approvers.map(({key:e})=>[e.fingerprint,e.blob.toString("base64")]),o=new Map(t)
;return e.counted.map(({not_after:e,...n})=>({...n,notAfter:e,publicKey:o.get(n.key)??""}))}
function a({proof:e,evidenceText:n,approversText:t}){const o=s(l(n),Buffer.from(t))
;return e.phase_2_fc_authorization.signed_approvals.map(e=>o.find(({digest:n})=>n===e.digest)??{...e,...c})}const c={
publicKey:"",notAfter:null,verified:!1};function l(e){return""===e?null:JSON.parse(e).signed_approvals??null}
function u({evidenceText:e}){const n=l(e)?.created_at??null;return null!==n&&"value"in n?(0,o.pe)(n.value):null}
function d({approvals:e,signed_approvals:n}){return[...e.map(({user:e})=>e),...n.map(e=>`${(0,i.DQ)(e)} (signed)`)]}}};
