import{createRequire as t}from"module";export const id=4338;export const ids=[4338,3453];export const modules={
65444:(t,e,n)=>{n.d(e,{u:()=>s});var o=n(51455),r=n(76760),i=n(74296),a=n(38422);async function s(t){
const{name:e,retentionDays:n,client:s}=t,u=(0,r.resolve)(t.folder),d=await async function(t){const e=await(0,
o.readdir)(t,{recursive:!0}),n=e.filter(t=>(0,a.SV)(t.split(r.sep).join("/"))).map(e=>(0,
r.join)(t,e)),i=await Promise.all(n.map(t=>(0,o.lstat)(t)));return n.filter((t,e)=>!0===i[e]?.isFile()).sort((e,n)=>(0,
r.relative)(t,e)<(0,r.relative)(t,n)?-1:1)}(u)
;if(0===d.length)throw l("artifact_upload_failed",t,"the folder holds no file of a proof");let f,p;try{
const t=null===n?{}:{retentionDays:n};({id:f,digest:p}=await s.uploadArtifact(e,d,u,t))}catch(e){throw function(t,e){
const n=(0,i.bD)(e).split("\n",1)[0]??"",o=c.find(({words:t})=>t.test((0,i.bD)(e)))
;return l(o?.code??"artifact_upload_failed",t,n,o?.advice,e)}(t,e)}
if(void 0===f||void 0===p||!/^[0-9a-f]{64}$/.test(p))throw l("artifact_upload_failed",t,"the service named no id or digest")
;const m=`sha256:${p}`;return await async function(t,e,n){const{client:o,name:r,warn:a}=t;let s;try{
s=(await o.getArtifact(r)).artifact}catch(t){
return void a(`The artifact ${r} (id ${e}) was taken, but could not be looked up again: ${(0,i.bD)(t)}`)}
if(void 0===s.digest&&String(s.id)===e)return;if(String(s.id)===e&&s.digest===n)return
;const c=`it holds id ${s.id} with digest ${s.digest??"unknown"}, but id ${e} with ${n} was sent`
;throw l("artifact_digest_mismatch",t,c)}(t,String(f),m),{name:e,id:String(f),digest:m}}const c=[{
words:/already exists|conflict|\b409\b/i,code:"artifact_name_taken",
advice:"The run has an artifact of that name. Jobs of a matrix need names of their own, for example artifact-name: marketops-proof-${{ strategy.job-index }}-${{ github.run_attempt }}."
},{words:/quota|insufficient usage/i,code:"artifact_upload_failed",
advice:"Delete old artifacts or raise the storage limit; retention-days keeps new ones from piling up."},{words:/GHES/,
code:"artifact_upload_failed",
advice:"GitHub Enterprise Server does not take these uploads: set artifact-name: '' there, and upload it yourself."}]
;function l(t,{name:e,folder:n,otherwise:o},a,s="A later step of this job can still upload it (if: always(), path: the output proof-path).",c){
return new i.NL(t,`The proof was not stored as the artifact ${e}: ${a}. It lies in ${(0,
r.resolve)(n)} on this runner and goes when the job ends. ${o??s}`,{cause:c})}},27718:(t,e,n)=>{n.r(e),n.d(e,{
announceProof:()=>u,post:()=>p,proofLost:()=>f,proofStored:()=>d})
;var o=n(58500),r=n(91659),i=n(94322),a=n(65444),s=n(74296),c=n(21926);const l={folder:"marketops-proof",
name:"marketops-artifact",retentionDays:"marketops-retention",tried:"marketops-tried",stored:"marketops-stored"}
;function u(t,{name:e,retentionDays:n}){r.LZ(l.folder,t),r.LZ(l.name,e),r.LZ(l.retentionDays,null===n?"":String(n))}
function d(t){r.LZ(l.stored,t)}function f(){r.LZ(l.tried,"true")}async function p(){
const t=r.Gu(l.folder),e=r.Gu(l.name);if(""===t||""===e||""!==r.Gu(l.stored))return
;const n=r.Gu(l.retentionDays),o=""===n?null:Number(n),i=""!==r.Gu(l.tried);try{await r.Os("Proof",()=>Promise.race([g({
name:e,retentionDays:o,folder:t}),...i?[$()]:[]]))}catch(t){(0,c.fJ)(t),process.exit()}}
const m="The job is over, and no later step can: the branch marketops-ledger has what the run did.",h=1e4
;async function $(){throw await(0,o.setTimeout)(h,void 0,{ref:!1
}),new s.NL("artifact_upload_failed",`The service took no proof in ${h/1e3} s more. ${m}`)}async function g(t){
const e=async e=>{const n=await(0,i.A)(),{id:o}=await(0,a.u)({...t,name:e,client:n,warn:c.Rm.warning,otherwise:m})
;c.Rm.warning(`The step could not store its proof. What lay in ${t.folder} is the artifact ${e} (id ${o}); \`marketops verify\` says what it is worth.`)
};try{await e(t.name)}catch(n){if(!(n instanceof s.NL)||"artifact_name_taken"!==n.code)throw n;await e(`${t.name}-post`)
}}},54824:(t,e,n)=>{n.r(e),n.d(e,{announceProof:()=>d.announceProof,storeProof:()=>y,tell:()=>$,tellUnusable:()=>w})
;var o=n(91659),r=n(94322),i=n(65444),a=n(40666),s=n(74296),c=n(36625);function l(t,{kinds:e,operations:n,rows:o}){
for(const[r,i]of n.entries()){const n=(0,c.I)(i,e).outputs[t];if(void 0!==n)return u(n({operation:i,...o[r]}))}return""}
function u(t){return"string"==typeof t||"number"==typeof t?String(t):""}
var d=n(27718),f=n(42522),p=n(50984),m=n(32921),h=n(21926);async function $(t){
for(const[e,n]of Object.entries(function({kinds:t,proof:e,proofPath:n,operations:o,outcomes:r}){
const i=o.map(t=>function(t,e,n){
const{operation_id:o,operation_kind:r,repository:i,effect:a,observed:s}=t,c=e.phase_3_github_execution.operations.find(t=>t.operation_id===o),l=n.get(o)?.applied??null,u="unchanged"===c?.outcome
;return{operation_id:o,operation_kind:r,repository:i,effect:a,outcome:c?.outcome??null,status:c?.status??"rejected",
code:c?.code??null,message:c?.message??null,receipt_id:c?.receipt_id??null,action:u?"none":l?.action??null,
github:l?.github??c?.github??(u?s:null),details:l?.details??{}}}(t,e,r)),a=new Set(t.flatMap(t=>Object.keys(t.outputs)))
;return{"plan-digest":e.phase_1_dry_run_plan.plan_digest,result:e.run.result,
"shipped-count":String(i.filter(({outcome:t})=>"succeeded"===t).length),
"blocked-count":String(i.filter(({status:t})=>"rejected"===t).length),
"receipt-ids":e.phase_2_fc_authorization.receipts.map(({receipt_id:t})=>t).join("\n"),
...Object.fromEntries([...a].map(e=>[e,l(e,{kinds:t,operations:o,rows:i})])),operations:JSON.stringify(i),
"proof-path":n,"ledger-head":e.phase_4_proof_ledger.head}}(t)))o.uH(e,n);await _(t.summary),null!==t.failure&&(0,
h.fJ)(t.failure)}const g=20;async function w(t){if(!(t instanceof s.NL))return
;const e=t instanceof s.Ho?t.diagnostics:[{at:t.at,message:t.message}],n=(0,f.xR)("unusable",{
title:["Nothing was planned"],sentence:"Nothing was changed. Mend this, and run again.",rows:[{label:"Found",
lines:e.slice(0,g).map(({at:t,message:e})=>[...null===t?[]:[{name:(0,s.j$)(t)},": "],{prose:e}])}],blockers:[{title:(0,
p.WE)(t.code).title,code:t.code,about:[(0,a.hS)(e.length,"fault")]}]});await _(`${(0,m.Jb)({decision:n})}\n`)}
async function y(t,e,n){const a=await o.Os("Proof",async()=>(0,i.u)({...e,folder:t,client:await(0,r.A)(),
warn:h.Rm.warning})).catch(t=>{throw(0,d.proofLost)(),t});(0,d.proofStored)(a.id)
;for(const[t,e]of Object.entries(function({id:t,digest:e},{serverUrl:n,repository:o,runId:r}){return{"artifact-id":t,
"artifact-url":`${n}/${o}/actions/runs/${r}/artifacts/${t}`,"artifact-digest":e}}(a,n)))o.uH(t,e)}const b=1048576
;async function _(t){try{if(Buffer.byteLength(t)>b)throw new Error("it is longer than GitHub takes")
;await o.z.addRaw(t,!0).write()}catch(t){h.Rm.warning(`The job summary could not be written: ${(0,s.bD)(t)}`)}}},
54285:(t,e,n)=>{n.d(e,{CS:()=>i,Ev:()=>a,MZ:()=>c,aY:()=>s,eO:()=>p,kq:()=>u,nf:()=>l,q3:()=>m,tp:()=>d,zH:()=>f})
;var o=n(2792);const r={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function i(t,e=500){return(0,o.Jj)((0,
o.P8)(t),e).replace(/[&<>]/g,t=>r[t]).replace(/[\\`*_[\]|~$]/g,"\\$&").replaceAll("://","\\://").replace(/[@#]/g,"$&&#8203;").replace(/(www)\./gi,"$1&#46;")
}function a(t,e=500){const n=(0,o.Jj)((0,o.P8)(t),e).split("`")
;return n.length%2==0?i(t,e):n.map((t,n)=>n%2==0?i(t,e):s(t,e)).join("")}function s(t,e=200){const n=(0,o.CI)((0,
o.ko)(t),e).replaceAll("##[","#⁠#[");if(""===n.trim())return"(empty)"
;const r="`".repeat(h(n)+1),i=n.startsWith("`")||n.endsWith("`")||n.startsWith(" ")?" ":"";return`${r}${i}${n}${i}${r}`}
function c(t,e=200){const n=s(t,e);if(!n.includes("|"))return n;return`<code>${(0,o.CI)((0,
o.ko)(t),e).replace(/[^\p{L}\p{N} ]/gu,t=>`&#${t.codePointAt(0)};`)}</code>`}function l(t,e){const n=null===e?null:m(e)
;return null===n?t:`[${t}](${n.replace(/[()\\<>|\s`*_[\]]/g,t=>encodeURIComponent(t).replace(/^[(*_)]$/,t=>`%${t.charCodeAt(0).toString(16)}`))})`
}function u(t,e){const n=(0,o.Jj)((0,o.Q6)(t),e).replaceAll("##[","#⁠#["),r="`".repeat(Math.max(3,h(n)+1))
;return[`${r}text`,...n.replace(/\n$/,"").split("\n"),r].map(t=>`> ${t}`).join("\n")}function d(t,e){
const n=t=>`| ${t.join(" | ")} |`;return[n(t),n(t.map(()=>"---")),...e.map(n)].join("\n")}function f(t,e){
return`<details><summary>${t}</summary>\n\n${e}\n\n</details>`}function p(t,e,n){let o="";for(const r of t)if(o=n(r),
Buffer.byteLength(o)<=e)break;return o}function m(t){if(!URL.canParse(t))return null
;const{protocol:e,username:n,password:o,href:r,hostname:i}=new URL(t)
;if("127.0.0.1"===i||i.endsWith(".localhost"))return null;return("https:"===e||"http:"===e)&&""===n&&""===o?r:null}
function h(t){return Math.max(0,...(t.match(/`+/g)??[]).map(t=>t.length))}},32921:(t,e,n)=>{n.d(e,{Er:()=>g,H9:()=>b,
Jb:()=>m,Lk:()=>$,TJ:()=>S,VR:()=>h,c_:()=>w,is:()=>_,tT:()=>k})
;var o=n(20198),r=n(42522),i=n(97667),a=n(50984),s=n(2792),c=n(54285),l=n(9697),u=n(4985);const d={gold:"🟡",blue:"🔵",
green:"🟢",orange:"🟠",red:"🔴"},f=20,p=t=>t.map(t=>j(t)).join("");function m({decision:t},e="##"){
const{tone:n,symbol:o,label:r,title:i,sentence:a,code:s,rows:l,blockers:u,steps:f}=t,[m,...h]=u
;return[`${e} ${d[n]} ${p(i)}`,`**${o} ${r}**${null===s?"":` · plan ${(0,
c.aY)(s)}`}`,...""===a?[]:[a],l.map(({label:t,lines:e})=>`- **${t}** ${e.map(p).join(" · ")}`).join("\n"),...void 0===m?[]:[`> ✕ ${$=m,
`${$.title} (${(0,
c.aY)($.code)}): ${p($.about)}`}${0===h.length?"":`, and ${h.length} more`}`],...0===f.length?[]:[`**Next:** ${f.map(({text:t,url:e},n)=>0===n?`**${(0,
c.nf)(t,e)}**`:(0,c.nf)(t,e)).join(" · ")}`]].join("\n\n");var $}function h({warnings:t},e=f){if(0===t.length)return[]
;const n=t.slice(0,e).map(t=>`- ${(0,c.Ev)(t.message)} (${(0,c.aY)(t.code)})`),o=t.length-n.length
;return o>0&&n.push(`- ${(0,u.hS)(o,"more note")} in the proof.`),[(0,c.zH)((0,u.hS)(t.length,"note"),n.join("\n"))]}
function $({input:{proof:t,links:e}}){const{run:n}=t;return[(0,c.aY)(n.repository),`commit ${(0,c.aY)((0,
u.Fu)(n.commit_sha))} of ${(0,
c.aY)(n.ref)}`,`${(0,c.nf)(`run ${n.run_id}`,e.runUrl)}, attempt ${n.run_attempt}`,`by ${(0,c.aY)(n.actor)} on ${(0,
c.aY)(n.event)}`,...null===n.environment?[]:[`environment ${(0,c.aY)(n.environment)}`]].join(" · ")}
function g({input:t}){return(0,c.zH)("Plan digest",`\`\`\`text\n${t.plan.plan_digest}\n\`\`\``)}
function w({operations:t,input:e},n){const r="prod"===e.proof.run.mode,i=t.slice(0,n).map(t=>{
const{planned:e,kind:n,fate:i,execution:a,causes:s,id:d,standing:f}=t,{symbol:p,word:m}=r?l.v[i]:u.Gt[e.effect],h=s.find(({code:t})=>"mode_not_prod"!==t),$=void 0===h?[]:[`${h.explanation.title} (${(0,
c.MZ)(h.code)})`],g=null===f?$:[[(0,c.CS)((0,o.y)(f)),...$].join(": ")];return[`${p} ${n.title} ${(0,
c.MZ)(n.subject(e.parameters),60)}`,[(0,c.nf)(m,a?.github?.url??null),...g,(0,c.MZ)(d,x)].join(" · ")]
}),a=t.length-i.length,s=0===a?"":`\n\n${(0,u.hS)(a,"more operation")}: see \`report.html\` in the proof.`;return`${(0,
c.tp)(["What",r?"Result":"Plan"],i)}${s}`}const y=t=>t.replaceAll(" "," ");function b({cause:t,operations:e},{input:n}){
const{explanation:o,rule:r,unmet:i}=t,s=(0,a.tp)(t.code),l=r??t.setting,u=e.slice(0,10).map(t=>(0,
c.aY)(t,80)),d=e.length>u.length?` and ${e.length-u.length} more`:"",f=n.links.policyUrl,p=null===t.policyLine||null===f?f:`${f}#L${t.policyLine}`,m=null===t.policyLine?"":`, line ${t.policyLine}`
;return[`**${t.alert?"🔺 ":""}${o.title}** (${(0,
c.aY)(t.code)}): ${u.join(", ")}${d}`,o.cause,...null===s?[]:[`Asked for by ${s.by}. Wanted: ${s.wanted}.`],...null===t.message?[]:[`Recorded: ${(0,
c.Ev)(t.message)}`],...null===l?[]:[`${null===r?"Setting":"Rule"} ${(0,c.aY)(l)} ${(0,
c.nf)(`in the policy${m}`,p)}.`],...null===i?[]:[`Condition ${(0,c.aY)(i.condition)}: wanted ${(0,
c.aY)(i.expected)}, found ${(0,
c.aY)(i.found)}.`],`What to do:\n\n${o.remedy.map((t,e)=>`${e+1}. ${t}`).join("\n")}`].join("\n\n")}
function _({id:t,planned:e,kind:n},o){const r=(0,c.aY)(n.subject(e.parameters)),i=`**${n.title} ${r}** (${(0,
c.aY)(t,80)}) ${function({effect:t}){const{symbol:e,word:n}=u.Gt[t];return y(`\`${e}\` ${n}`)
}(e)}`,a=null===e.reason?null:(0,c.Ev)(e.reason),s=n.parts(e).map(t=>function(t,{target_subject:e},n){switch(t.part){
case"commit":{const n=null===e?"":` ${(0,c.CS)(e,120)}`;return`${null===t.from?"Commit":`Moves ${(0,
c.aY)(t.from)} →`} ${(0,c.aY)(t.sha)}${n}`}case"facts":{
const e=t.facts.flatMap(([t,e])=>null===e?[]:[`${t}: ${e.map(t=>j(t)).join("")}`])
;return 0===e.length?null:e.join(" · ")}case"table":
return(0,c.tp)(t.columns,t.rows.map(({sign:t,cells:e})=>e.map((e,n)=>`${0===n&&void 0!==t?`${t} `:""}${e.map(v).join("")}`)))
;case"note":return t.note;case"text":return 0===n||""===t.text.trim()?null:`${t.title}:\n\n${(0,c.kq)(t.text,n)}`}
}(t,e,o));return[i,a,...s].filter(t=>null!==t).join("\n\n")}const v=t=>j(t,c.MZ);function j(t,e=c.aY){
return"string"==typeof t?t:"name"in t?e(t.name,t.limit):"digest"in t?(0,c.aY)(t.digest.slice(7)):"bytes"in t?`${(0,
u.Xq)(t.bytes)} (${t.bytes})`:!0===t.small?"":(0,c.CS)(t.prose,t.limit)}function k({signatures:t,input:{lines:e}}){
if(0===t.length)return[];const n=e.find(({type:t})=>"evidence.read"===t)?.ts??null,o=t.slice(0,100).map(t=>{
const{type:e,device:o}=(0,r.Vi)(t),i=[...null===n?[]:[`counted ${n}`],...null===t.notAfter?[]:[`ends ${t.notAfter}`]]
;return[(0,c.MZ)((0,r.DQ)(t),80),[(0,c.MZ)(e),(0,c.MZ)(t.key),o,...i].join(" · ")]});return[(0,c.zH)((0,
u.hS)(t.length,"signature"),(0,c.tp)(["Who","Key"],o))]}const x=32;function S({operations:t},e){
const n=t.flatMap(({id:t,receipt:e,execution:n})=>{if(null===e)return[]
;const o=(n?.checks??[]).filter(({result:t})=>"pass"===t).length,r=null===n?.checks||null===n?"not at the gate":`${o} of 9 checks pass`,a=e.enforceable?"enforceable":"advisory",l=(0,
i.U9)(e.receipt).slice(0,5),u=[`${a}, ${r}`,...0===l.length?[]:[`approved by ${l.map(t=>(0,
c.MZ)(t,40)).join(", ")}`],(0,c.MZ)((0,s.ko)(e.receipt_id),x)];return[[(0,c.MZ)(t,x),u.join(" · ")]]})
;return 0===n.length?"":(0,c.tp)(["Operation","Receipt"],n.slice(0,e))}},63453:e=>{
const n=()=>t(import.meta.url)("./undici.cjs");e.exports={get ProxyAgent(){return n().ProxyAgent},get fetch(){
return n().fetch}}}};
