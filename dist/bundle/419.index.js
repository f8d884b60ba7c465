import{createRequire as t}from"module";export const id=419;export const ids=[419,3453];export const modules={
2559:(t,e,n)=>{n.r(e),n.d(e,{verifyJob:()=>verifyJob})
;var o=n(77598),r=n(51455),i=n(76760),a=n(91659),s=n(94322),c=n(6848),u=n(74296)
;async function downloadArtifact({name:t,run:e,temporary:n,client:o}){
const a=null===e?`The artifact ${t} of this run`:`The artifact ${t} of run ${e.id}`,failed=(t,e)=>new u.NL("artifact_download_failed",`${a} was not downloaded: ${t}. Or download it in a step before (actions/download-artifact) and name its folder as path.`,{
cause:e}),s=function findBy(t){if(null===t)return{};const[e="",n=""]=t.repository.split("/");return{findBy:{
token:t.token,workflowRunId:Number(t.id),repositoryOwner:e,repositoryName:n}}
}(e),{artifact:l}=await o.getArtifact(t,s).catch(t=>{throw function isNotFound(t){
return t instanceof Error&&("ArtifactNotFoundError"===t.name||"status"in t&&404===t.status)}(t)?function missing(t,e){
const n=null===e?"":", and that the token has `actions: read`"
;return new u.NL("artifact_not_found",`${t} is not there. Check its name and the run${n}; artifacts expire, and those of a re-run have the attempt in their name (marketops-proof-2).`)
}(a,e):failed(reason(t),t)}),{digest:f}=l
;if(void 0===f||!/^sha256:[0-9a-f]{64}$/.test(f))throw failed("the service lists no digest of it")
;if(l.size>c.b1.unpackedBytes)throw failed(`it has ${l.size} bytes, more than a proof may have`);const d=await(0,
r.mkdtemp)((0,i.join)(n,"marketops-artifact-")),p={...s,path:d,skipDecompress:!0,expectedHash:f
},{digestMismatch:h}=await o.downloadArtifact(l.id,p).catch(t=>{throw failed(reason(t),t)})
;if(!1!==h)throw new u.NL("artifact_digest_mismatch",`${a} (id ${l.id}) does not have the digest ${f} that the service lists. It was changed on its way, or where it is stored. Run again; if it stays so, do not rely on it.`)
;const[m,...w]=await(0,r.readdir)(d),$=(0,i.join)(d,m??"");if(void 0===m||w.length>0||!(await(0,
r.stat)($)).isFile())throw failed("it did not come as one file");return $}function reason(t){const e=(0,u.bD)(t)
;return/GHES/.test(e)?"GitHub Enterprise Server does not serve these downloads":e.split("\n",1)[0]??""}
var l=n(39600),f=n(57139),d=n(55543),p=n(38931),h=n(6346),m=n(36808),w=n(81729),$=n(53633);function readExpected(t){
return[["repository","expected-repository",(0,w.LF)(t,"expected-repository"),y],["runId","expected-run-id",(0,
w.LF)(t,"expected-run-id"),$.hH],["commitSha","expected-commit-sha",(0,
w.LF)(t,"expected-commit-sha"),$.XS],["planDigest","expected-plan-digest",(0,
w.LF)(t,"expected-plan-digest"),$.br]].flatMap(([t,e,n,o])=>{if(""===n)return[];const r=o(n);if(null!==r)throw(0,
w.MB)(e,`${JSON.stringify(n)} is not ${r.expected}.`);return[{input:e,fact:t,value:n}]})}const y=(0,
$.wC)(/^[^/\s]+\/[^/\s]+$/,"owner/name")
;var v=n(14855),g=n(93156),k=n(29241),b=n(46260),L=n(19523),F=n(14182),x=n(91948),_=n(54285),I=n(90687)
;function pinsFrom(t,e){const n=(0,b._6)(t);try{if(null!==n)return(0,k.cz)(n,e)}catch(t){if(!(t instanceof L.Us))throw t
;throw new u.NL("trusted_keys_invalid",`${e}, line ${t.line} ${t.message}. Mend it there.`)}
throw new u.NL("trusted_keys_invalid",`${e} is not valid UTF-8. Mend it there.`)}const S={ok:"✅",failed:"❌ failed",
unverifiable:"❔ unverifiable",missing:"❔ missing",unpinned:"❔ unpinned",skipped:"skipped",not_applicable:"–"}
;var A=n(21926);async function verifyJob(t,e){const n=function readVerifyInputs(t){const e=(0,w.LF)(t,"path"),n=(0,
w.LF)(t,"artifact-name"),o=(0,w.LF)(t,"run-id")
;if(""===e==(""===n))throw(0,w.MB)("path",`give either path or artifact-name, ${""===e?"one of them":"not both"}.`)
;if(""!==o&&""===n)throw(0,w.MB)("run-id","belongs to artifact-name, and that is not given.");if(""!==o&&null!==(0,
$.hH)(o))throw(0,w.MB)("run-id",`${JSON.stringify(o)} is no id of a workflow run, which is a number.`);const r=(0,
w.LF)(t,"trusted-keys")||null,i=(0,w.Mn)((0,w.LF)(t,"vkey")),a=(0,w.LF)(t,"github-token")
;if(""===a&&(""!==o||null===r&&0===i.length))throw(0,
w.MB)("github-token","is empty. Leave it out to use the token of the job.");return{proof:""===e?{artifact:(0,w.Ep)(n),
runId:o||null}:{path:e},trustedKeys:r,vkeys:i,approvers:(0,w.Mn)((0,w.LF)(t,"approvers")),token:a,
expected:readExpected(t)}}(t);""!==n.token&&(0,A.jD)(n.token);for(const{code:n,message:o}of(0,
m.U)(t,"prod"))e.warning(`${o} [${n}]`);const r={env:t,log:e,inputs:n,facts:(0,w.MH)(t,{mode:"dry_run",environment:null
},(0,o.randomBytes)(16).toString("hex")),workspace:t.GITHUB_WORKSPACE??process.cwd()},c=await async function keysOf(t){
const{trustedKeys:e,vkeys:n,approvers:o}=t.inputs
;if(null===e&&0===n.length)return async function keysOfOwners({facts:t,inputs:e,env:n,log:o}){const r=(0,h.N)({facts:t,
token:e.token,env:n,clock:Date.now,log:o.info});return await(0,v.Z0)({facts:t,github:r}),async function ownersPins(t,e){
const{read:n,commit:o,branch:r}=await(0,x.O)(t,e),[i,a]=await Promise.all([n(F.Z),(0,
x.D)(t,e,r)]),s=null===i?", where there is no such file":"";return{
...pinsFrom(i??Buffer.alloc(0),`${F.Z} of the default branch at ${o}${s}`),approvers:new Set(a.map(d.ol))}
}(r.reader,t.repository)}(t)
;const r=null===e?"":await readKeys(t,"trusted-keys",e),i=await Promise.all(o.map(e=>readKeys(t,"approvers",e))),a=[...null===e?[]:[e],...0===n.length?[]:["input vkey"]].join(" and "),s=pinsFrom(Buffer.from(`${r}\n${n.join("\n")}`),a)
;return 0===i.length?s:{...s,approvers:new Set(i.map(d.ol))}
}(r),{path:p,what:y,zip:k}=await async function proofOf({inputs:t,facts:e,env:n,workspace:o}){const{proof:r}=t
;if("path"in r)return{path:(0,i.resolve)(o,r.path),what:r.path,zip:!1};const c=(0,
w.yy)(n),{artifact:u,runId:l}=r,f=null===l||l===e.runId?null:l,d=await a.Os("Artifact",async()=>downloadArtifact({
name:u,run:null===f?null:{id:f,repository:e.repository,token:t.token},temporary:c,client:await(0,s.A)()}));return{
path:d,what:`artifact ${u} of run ${l??e.runId}`,zip:!0}}(r),b=k&&"zip"!==(await(0,l.GJ)(p))?.kind?(0,
l._P)(`${y}: expected the zip of a proof, found another file`):await(0,l.xJ)(p,{pins:c})
;e.info(`keys: ${c.keys.length} from ${c.from}`);for(const t of[...(0,f.Wb)(b),...(0,f.pi)(b)])e.info(t)
;a.uH("verdict",b.verdict),a.uH("entries",String(b.entries)),a.uH("head",b.head??"")
;const L="VERIFIED"===b.verdict?b.about:void 0;a.uH("repository",L?.repository??""),a.uH("run-id",L?.runId??""),
a.uH("commit-sha",L?.commitSha??""),a.uH("plan-digest",L?.planDigest??"")
;const E=function verificationFailure({verdict:t,checks:e},n){if("VERIFIED"===t)return null
;const o=["failed","unverifiable","missing","unpinned","skipped"].flatMap(t=>e.filter(({status:e})=>e===t))[0],r=void 0===o?"":` ${o.name}: ${o.detail}.`
;return new u.NL("proof_not_verified",`${n} is ${t}. ${I.L[t]}${r} Do not rely on it; the job summary has every check.`)
}(b,y)??function otherProof(t,e,n){const o=e.filter(({fact:e,value:n})=>!function isSame(t,e,n){
return"repository"===t?e.toLowerCase()===n?.toLowerCase():e===n}(e,n,t?.[e]??null));if(0===o.length)return null
;const r=o.map(({input:e,fact:n,value:o})=>{const r=void 0===t?"what is no proof of one run":(0,g.SP)(t[n])
;return`${e}: expected ${(0,g.SP)(o)}, found ${r}`})
;return new u.NL("proof_of_another",`${n} is VERIFIED, but not the proof that is required. ${r.join("; ")}.`)
}(L,n.expected,y)
;return await a.z.addRaw(function verificationSummary({verdict:t,checks:e,entries:n,head:o,about:r},i,a,s){
const c=e.find(({status:t})=>"failed"===t),u=e.map(({name:t,status:e,detail:n})=>[S[e],t.replaceAll("_"," "),(0,
_.CS)(n,300)])
;return[`## Verification: ${t}`,I.L[t],...void 0===c?[]:[`First failure, ${c.name.replaceAll("_"," ")}: ${(0,
_.CS)(c.detail)}`],..."VERIFIED"===t&&null!==s?[`**Not the proof that is required.** ${(0,
_.CS)(s.message)}`]:[],`- What: ${(0,_.aY)(i)}\n- Keys: ${a.keys.length} from ${(0,
_.aY)(a.from)}`+(void 0===r||"VERIFIED"!==t?"":`\n- About: run ${(0,_.aY)(r.runId)} of ${(0,
_.aY)(r.repository)} at commit ${(0,_.aY)(r.commitSha)}`)+(null===o?"":`\n- Ledger lines: ${n}, head ${(0,
_.aY)(o)}`),(0,_.tp)(["","Check","What it found"],u),""].join("\n\n")}(b,y,c,E),!0).write(),E}
async function readKeys({workspace:t,inputs:{proof:e}},n,o){const a=(0,i.resolve)(t,o);let s;try{s=await(0,
r.readFile)(a,"utf8")}catch(t){throw new u.NL("input_invalid",`Input ${n}: ${o} cannot be read (${(0,
u.bD)(t)}). Check it out, or leave it out for the list of the default branch.`)}if("path"in e&&await(0,p.F)(a,(0,
i.resolve)(t,e.path)))throw new u.NL("input_invalid",`Input ${n}: ${o} lies in what is to be verified. A proof does not say whom to believe about it: name a file from elsewhere, or leave it out for the list of the default branch.`)
;return s}},54285:(t,e,n)=>{n.d(e,{CS:()=>prose,MZ:()=>codeCell,aY:()=>code,eO:()=>firstThatFits,kq:()=>quotedBlock,
nf:()=>link,q3:()=>httpUrl,tp:()=>table,zH:()=>details});var o=n(2792);const r={"&":"&amp;","<":"&lt;",">":"&gt;",
'"':"&quot;"};function prose(t,e=500){
return(0,o.Jj)((0,o.P8)(t),e).replace(/[&<>]/g,t=>r[t]).replace(/[\\`*_[\]|~$]/g,"\\$&").replaceAll("://","\\://").replace(/[@#]/g,"$&&#8203;").replace(/(www)\./gi,"$1&#46;")
}function code(t,e=200){const n=(0,o.Jj)((0,o.ko)(t),e).replaceAll("##[","#⁠#[");if(""===n.trim())return"(empty)"
;const r="`".repeat(longestRun(n)+1),i=n.startsWith("`")||n.endsWith("`")||n.startsWith(" ")?" ":""
;return`${r}${i}${n}${i}${r}`}function codeCell(t,e=200){const n=code(t,e);if(!n.includes("|"))return n
;return`<code>${(0,o.Jj)((0,o.ko)(t),e).replace(/[^\p{L}\p{N} ]/gu,t=>`&#${t.codePointAt(0)};`)}</code>`}
function link(t,e){const n=null===e?null:httpUrl(e)
;return null===n?t:`[${t}](${n.replace(/[()\\<>|\s`*_[\]]/g,t=>encodeURIComponent(t).replace(/^[(*_)]$/,t=>`%${t.charCodeAt(0).toString(16)}`))})`
}function quotedBlock(t,e){
const n=(0,o.Jj)((0,o.Q6)(t),e).replaceAll("##[","#⁠#["),r="`".repeat(Math.max(3,longestRun(n)+1))
;return[`${r}text`,...n.replace(/\n$/,"").split("\n"),r].map(t=>`> ${t}`).join("\n")}function table(t,e){
const row=t=>`| ${t.join(" | ")} |`;return[row(t),row(t.map(()=>"---")),...e.map(row)].join("\n")}function details(t,e){
return`<details><summary>${t}</summary>\n\n${e}\n\n</details>`}function firstThatFits(t,e,n){let o=""
;for(const r of t)if(o=n(r),Buffer.byteLength(o)<=e)break;return o}function httpUrl(t){if(!URL.canParse(t))return null
;const{protocol:e,username:n,password:o,href:r}=new URL(t);return("https:"===e||"http:"===e)&&""===n&&""===o?r:null}
function longestRun(t){return Math.max(0,...(t.match(/`+/g)??[]).map(t=>t.length))}},63453:e=>{
const load=()=>t(import.meta.url)("./undici.cjs");e.exports={get ProxyAgent(){return load().ProxyAgent},get fetch(){
return load().fetch}}}};
