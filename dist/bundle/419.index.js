import{createRequire as t}from"module";import{modules as e}from"./17917.shared.js"
;import{modules as n}from"./32921.shared.js";import{modules as o}from"./47301.shared.js";export const id=419
;export const ids=[419];export const modules={...e,...n,...o,2559:(t,e,n)=>{n.r(e),n.d(e,{verifyJob:()=>T})
;var o=n(77598),i=n(51455),r=n(76760),a=n(91659),s=n(94322),l=n(6848),u=n(74296)
;async function c({name:t,run:e,temporary:n,client:o}){
const a=null===e?`The artifact ${t} of this run`:`The artifact ${t} of run ${e.id}`,s=(t,e)=>new u.NL("artifact_download_failed",`${a} was not downloaded: ${t}. Or download it in a step before (actions/download-artifact) and name its folder as path.`,{
cause:e}),c=function(t){if(null===t)return{};const[e="",n=""]=t.repository.split("/");return{findBy:{token:t.token,
workflowRunId:Number(t.id),repositoryOwner:e,repositoryName:n}}}(e),{artifact:f}=await o.getArtifact(t,c).catch(t=>{
throw function(t){return t instanceof Error&&("ArtifactNotFoundError"===t.name||"status"in t&&404===t.status)
}(t)?function(t,e){const n=null===e?"":", and that the token has `actions: read`"
;return new u.NL("artifact_not_found",`${t} is not there. Check its name and the run${n}; artifacts expire, and those of a re-run have the attempt in their name (marketops-proof-2).`)
}(a,e):s(d(t),t)}),{digest:h}=f
;if(void 0===h||!/^sha256:[0-9a-f]{64}$/.test(h))throw s("the service lists no digest of it")
;if(f.size>l.b1.unpackedBytes)throw s(`it has ${f.size} bytes, more than a proof may have`);const p=await(0,
i.mkdtemp)((0,r.join)(n,"marketops-artifact-")),m={...c,path:p,skipDecompress:!0,expectedHash:h
},{digestMismatch:w}=await o.downloadArtifact(f.id,m).catch(t=>{throw s(d(t),t)})
;if(!1!==w)throw new u.NL("artifact_digest_mismatch",`${a} (id ${f.id}) does not have the digest ${h} that the service lists. It was changed on its way, or where it is stored. Run again; if it stays so, do not rely on it.`)
;const[v,...$]=await(0,i.readdir)(p),y=(0,r.join)(p,v??"");if(void 0===v||$.length>0||!(await(0,
i.stat)(y)).isFile())throw s("it did not come as one file");return y}function d(t){const e=(0,u.bD)(t)
;return/GHES/.test(e)?"GitHub Enterprise Server does not serve these downloads":e.split("\n",1)[0]??""}
var f=n(47301),h=n(57139),p=n(55543),m=n(38931),w=n(7727),v=n(36808),$=n(81729),y=n(87298);function g(t){
return[["repository","expected-repository",(0,$.LF)(t,"expected-repository"),k],["runId","expected-run-id",(0,
$.LF)(t,"expected-run-id"),y.hH],["commitSha","expected-commit-sha",(0,
$.LF)(t,"expected-commit-sha"),y.XS],["planDigest","expected-plan-digest",(0,
$.LF)(t,"expected-plan-digest"),y.br]].flatMap(([t,e,n,o])=>{if(""===n)return[];const i=o(n);if(null!==i)throw(0,
$.MB)(e,`${JSON.stringify(n)} is not ${i.expected}.`);return[{input:e,fact:t,value:n}]})}const k=(0,
y.wC)(/^[^/\s]+\/[^/\s]+$/,"owner/name")
;var b=n(4985),E=n(87496),I=n(17917),L=n(93156),N=n(29241),F=n(46260),S=n(19523),x=n(14182),_=n(91948),M=n(42522),R=n(54285),A=n(32921),D=n(90687)
;function B(t,e){const n=(0,F._6)(t);try{if(null!==n)return(0,N.cz)(n,e)}catch(t){if(!(t instanceof S.Us))throw t
;throw new u.NL("trusted_keys_invalid",`${e}, line ${t.line} ${t.message}. Mend it there.`)}
throw new u.NL("trusted_keys_invalid",`${e} is not valid UTF-8. Mend it there.`)}const C={ok:"✅",failed:"❌ failed",
unverifiable:"❔ unverifiable",missing:"❔ missing",unpinned:"❔ unpinned",skipped:"skipped",not_applicable:"–"}
;var P=n(21926);async function T(t,e){const n=function(t){const e=(0,$.LF)(t,"path"),n=(0,$.LF)(t,"artifact-name"),o=(0,
$.LF)(t,"run-id")
;if(""===e==(""===n))throw(0,$.MB)("path",`give either path or artifact-name, ${""===e?"one of them":"not both"}.`)
;if(""!==o&&""===n)throw(0,$.MB)("run-id","belongs to artifact-name, and that is not given.");if(""!==o&&null!==(0,
y.hH)(o))throw(0,$.MB)("run-id",`${JSON.stringify(o)} is no id of a workflow run, which is a number.`);const i=(0,
$.LF)(t,"trusted-keys")||null,r=(0,$.Mn)((0,$.LF)(t,"vkey")),a=(0,$.LF)(t,"github-token")
;if(""===a&&(""!==o||null===i&&0===r.length))throw(0,
$.MB)("github-token","is empty. Leave it out to use the token of the job.");return{proof:""===e?{artifact:(0,$.Ep)(n),
runId:o||null}:{path:e},trustedKeys:i,vkeys:r,approvers:(0,$.Mn)((0,$.LF)(t,"approvers")),token:a,expected:g(t)}}(t)
;""!==n.token&&(0,P.jD)(n.token);for(const{code:n,message:o}of(0,v.U)(t,"prod"))e.warning(`${o} [${n}]`);const i=(0,
$.MH)(t,{mode:"dry_run",environment:null},(0,o.randomBytes)(16).toString("hex")),l={env:t,log:e,inputs:n,facts:i,
workspace:t.GITHUB_WORKSPACE??process.cwd()},d=await async function(t){const{trustedKeys:e,vkeys:n,approvers:o}=t.inputs
;if(null===e&&0===n.length)return async function({facts:t,inputs:e,env:n,log:o}){const i=(0,w.N)({facts:t,token:e.token,
env:n,clock:Date.now,log:o.info});return await(0,I.Z0)({facts:t,github:i}),async function(t,e){
const{read:n,commit:o,branch:i}=await(0,_.defaultBranch)(t,e),[r,a]=await Promise.all([n(x.Z),(0,
_.approverLists)(t,e,i)]),s=null===r?", where there is no such file":"";return{
...B(r??Buffer.alloc(0),`${x.Z} of the default branch at ${o}${s}`),approvers:new Set(a.map(p.ol))}
}(i.reader,t.repository)}(t)
;const i=null===e?"":await O(t,"trusted-keys",e),r=await Promise.all(o.map(e=>O(t,"approvers",e))),a=[...null===e?[]:[e],...0===n.length?[]:["input vkey"]].join(" and "),s=B(Buffer.from(`${i}\n${n.join("\n")}`),a)
;return 0===r.length?s:{...s,approvers:new Set(r.map(p.ol))}
}(l),{path:m,what:k,zip:N}=await async function({inputs:t,facts:e,env:n,workspace:o}){const{proof:i}=t
;if("path"in i)return{path:(0,r.resolve)(o,i.path),what:i.path,zip:!1};const l=(0,
$.yy)(n),{artifact:u,runId:d}=i,f=null===d||d===e.runId?null:d,h=await a.Os("Artifact",async()=>c({name:u,
run:null===f?null:{id:f,repository:e.repository,token:t.token},temporary:l,client:await(0,s.A)()}));return{path:h,
what:`artifact ${u} of run ${d??e.runId}`,zip:!0}}(l),F=N&&"zip"!==(await(0,f.GJ)(m))?.kind?(0,
f._P)(`${k}: expected the zip of a proof, found another file`):await(0,f.xJ)(m,{pins:d});a.uH("verdict",F.verdict),
a.uH("entries",String(F.entries)),a.uH("head",F.head??"");const S="VERIFIED"===F.verdict?F.about:void 0
;a.uH("repository",S?.repository??""),a.uH("run-id",S?.runId??""),a.uH("commit-sha",S?.commitSha??""),
a.uH("plan-digest",S?.planDigest??"");const T=function({verdict:t,checks:e},n){if("VERIFIED"===t)return null
;const o=["failed","unverifiable","missing","unpinned","skipped"].flatMap(t=>e.filter(({status:e})=>e===t))[0],i=void 0===o?"":` ${o.name}: ${o.detail}.`
;return new u.NL("proof_not_verified",`${n} is ${t}. ${D.L[t]}${i} Do not rely on it; the job summary has every check.`)
}(F,k)??function(t,e,n){const o=e.filter(({fact:e,value:n})=>!function(t,e,n){
return"repository"===t?e.toLowerCase()===n?.toLowerCase():e===n}(e,n,t?.[e]??null));if(0===o.length)return null
;const i=o.map(({input:e,fact:n,value:o})=>{const i=void 0===t?"what is no proof of one run":(0,L.SP)(t[n])
;return`${e}: expected ${(0,L.SP)(o)}, found ${i}`})
;return new u.NL("proof_of_another",`${n} is VERIFIED, but not the proof that is required. ${i.join("; ")}.`)
}(S,n.expected,k),j=function(t,e,n,o){const i=(0,D.C)(t,`${n.keys.length} from ${n.from}`),r={...i,rows:[{label:"What",
lines:[[{name:e,limit:200}]]},...i.rows]};if("VERIFIED"!==t.verdict||null===o)return r;const a=[{prose:o.message,
limit:1e3}],s={title:"Not the proof that is required",code:o.code,about:a},{title:l,sentence:u,rows:c}=r;return(0,
M.xR)("found",{title:l,sentence:u,rows:c,label:"VERIFIED, but of something else",blockers:[s]})}(F,k,d,T);await a.Os((0,
b.hS)(F.checks.length,"check"),()=>{for(const t of(0,h.Wb)(F))e.info(t);return Promise.resolve()});for(const t of[...(0,
E.Wp)(j,E.tZ),"",...(0,h.pi)(F)])e.info(t);return await a.z.addRaw(function(t,{checks:e,head:n}){
const o=e.map(({name:t,status:e,detail:n})=>[C[e],t.replaceAll("_"," "),(0,R.CS)(n,300)]);return[(0,A.Jb)({decision:t
}),...null===n?[]:[`Head ${(0,R.aY)(n)}`],(0,R.zH)((0,b.hS)(e.length,"check"),(0,
R.tp)(["","Check","What it found"],o)),""].join("\n\n")}(j,F),!0).write(),T}
async function O({workspace:t,inputs:{proof:e}},n,o){const a=(0,r.resolve)(t,o);let s;try{s=await(0,
i.readFile)(a,"utf8")}catch(t){throw new u.NL("input_invalid",`Input ${n}: ${o} cannot be read (${(0,
u.bD)(t)}). Check it out, or leave it out for the list of the default branch.`)}if("path"in e&&await(0,m.F)(a,(0,
r.resolve)(t,e.path)))throw new u.NL("input_invalid",`Input ${n}: ${o} lies in what is to be verified. A proof does not say whom to believe about it: name a file from elsewhere, or leave it out for the list of the default branch.`)
;return s}},22491:(t,e,n)=>{n.d(e,{BW:()=>s,Uo:()=>r,W$:()=>a});var o=n(40666),i=n(2792)
;const r=300,a=4e3,s=t=>t.map(l).join("");function l(t){return"string"==typeof t?t:"name"in t?(0,i.CI)((0,
i.ko)(t.name),t.limit??r):"digest"in t?t.digest:"bytes"in t?(0,o.Xq)(t.bytes):(0,i.Jj)((0,i.P8)(t.prose),t.limit??a)}},
38931:(t,e,n)=>{n.d(e,{F:()=>r});var o=n(51455),i=n(76760);async function r(t,e){const[n,r]=await Promise.all([(0,
o.realpath)(t),(0,o.realpath)(e).catch(()=>e)]),a=(0,i.relative)(r,n)
;return".."!==a&&!a.startsWith(`..${i.sep}`)&&a!==(0,i.resolve)(a)}},57139:(t,e,n)=>{n.d(e,{Wb:()=>r,pi:()=>a})
;var o=n(58080);const i={ok:"ok",failed:"FAILED",unverifiable:"UNVERIFIABLE",missing:"MISSING",unpinned:"UNPINNED",
skipped:"skipped",not_applicable:"-"};function r({checks:t}){
return t.map(({name:t,status:e,detail:n})=>`${i[e].padEnd(12)} ${t.padEnd(22)} ${(0,o.g)(n)}`)}
function a({verdict:t,checks:e,entries:n,head:i,root:r}){
const a=e.find(({status:t})=>"failed"===t),s="VERIFIED"===t&&e.some(({name:t})=>"inclusion"===t)
;return[...void 0===a?[]:[`first failure: ${a.name}: ${(0,
o.g)(a.detail)}`],...s?["included"]:[],...null===i?[]:[`entries: ${n}`,`head: ${i}`,`root: ${r??"not known"}`],`verdict: ${t}`]
}},58080:(t,e,n)=>{function o(t){
return t.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)
}n.d(e,{g:()=>o})},63453:e=>{const n=()=>t(import.meta.url)("./undici.cjs");e.exports={get ProxyAgent(){
return n().ProxyAgent},get fetch(){return n().fetch}}},87496:(t,e,n)=>{n.d(e,{LV:()=>p,Li:()=>l,Wp:()=>d,tZ:()=>r})
;var o=n(2792),i=n(22491);const r={width:1/0,colour:!1},a=120,s=40;function l(t,e){if(!0!==t.isTTY)return r;return{
width:Math.min(a,Math.max(s,t.columns??80)),colour:""===(e.NO_COLOR??"")&&"dumb"!==e.TERM}}const u={gold:33,blue:34,
green:32,orange:33,red:31},c=10;function d(t,e){
const{tone:n,symbol:o,label:i,title:r,sentence:a,code:s,rows:l,blockers:d,steps:m}=t,[w,...v]=d,[$,...y]=m,g=(t,n)=>p(`${t.padEnd(c)} ${n}`,{
width:e.width-2,indent:c+1}).map(t=>`  ${t}`)
;return[(k=`${o} ${i}`,e.colour?`[1;${u[n]}m${k}[0m`:k),...p(`${h(r)}${null===s?"":`   plan ${s}`}`,e),...""===a?[]:p(a,e),...l.flatMap(({label:t,lines:e})=>e.flatMap((e,n)=>g(0===n?t:"",h(e)))),...void 0===w?[]:g("Blocked",`✕ ${w.title} (${w.code}): ${h(w.about)}${0===v.length?"":`, and ${v.length} more`}`),...void 0===$?[]:g("Next",f($)),...y.flatMap(t=>g("",f(t)))]
;var k}const f=({text:t,url:e})=>null===e?t:`${t}: ${e}`;function h(t){return(0,o.kc)((0,i.BW)(t))}
function p(t,{width:e,indent:n=0}){const o=[];let i=""
;for(const r of t.split(/(?<=\S) /))""!==i.trim()&&i.length+1+r.length>e?(o.push(i),
i=" ".repeat(n)+r):i=""===i?r:`${i} ${r}`;return[...o,i]}},90687:(t,e,n)=>{n.d(e,{C:()=>l,L:()=>r})
;var o=n(42522),i=n(4985);const r={VERIFIED:"Every check passed under a key that was pinned outside the proof.",
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
TAMPERED:"found",UNUSABLE:"unusable"};function l({verdict:t,checks:e,entries:n,about:l},u){
const c=(...t)=>e.filter(({status:e})=>t.includes(e)).length,d=e.find(({status:t})=>"failed"===t),f=e.filter(({status:t})=>["unverifiable","missing","unpinned","skipped"].includes(t)),h=a[t],p=t in s?{}:{
tone:"orange",symbol:"?"},m=d??f[0];return(0,o.xR)(s[t]??"found",{...p,label:t,
title:void 0===l||"VERIFIED"!==t?["Verification"]:["Run ",{name:l.runId}," of ",{name:l.repository
},` at ${l.commitSha.slice(0,7)}`],sentence:r[t],rows:[{label:"Keys",lines:[[{prose:u,limit:500}]]},{label:"Checks",
lines:[[`${c("ok")} passed, ${c("failed")} failed, ${f.length} open, ${c("not_applicable")} do not apply`]]
},...0===n?[]:[{label:"Ledger",lines:[[(0,i.hS)(n,"line")]]}]],blockers:void 0===m?[]:[{
title:void 0===d?"Open":"First failure",code:m.name,about:[{prose:m.detail,limit:1e3}]}],steps:null===h?[]:[{text:h,
url:null}]})}},94322:(t,e,n)=>{async function o(){
const{DefaultArtifactClient:t}=await Promise.all([n.e(7561),n.e(1659),n.e(6118),n.e(2968),n.e(8882)]).then(n.bind(n,56068))
;return new t}n.d(e,{A:()=>o})}};
