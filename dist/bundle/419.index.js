import{createRequire as t}from"module";export const id=419;export const ids=[419,3453];export const modules={
2559:(t,e,n)=>{n.r(e),n.d(e,{verifyJob:()=>verifyJob})
;var i=n(77598),o=n(51455),r=n(76760),a=n(91659),s=n(94322),c=n(6848),u=n(74296)
;async function downloadArtifact({name:t,run:e,temporary:n,client:i}){
const a=null===e?`The artifact ${t} of this run`:`The artifact ${t} of run ${e.id}`,failed=(t,e)=>new u.NL("artifact_download_failed",`${a} was not downloaded: ${t}. Or download it in a step before (actions/download-artifact) and name its folder as path.`,{
cause:e}),s=function findBy(t){if(null===t)return{};const[e="",n=""]=t.repository.split("/");return{findBy:{
token:t.token,workflowRunId:Number(t.id),repositoryOwner:e,repositoryName:n}}
}(e),{artifact:l}=await i.getArtifact(t,s).catch(t=>{throw function isNotFound(t){
return t instanceof Error&&("ArtifactNotFoundError"===t.name||"status"in t&&404===t.status)}(t)?function missing(t,e){
const n=null===e?"":", and that the token has `actions: read`"
;return new u.NL("artifact_not_found",`${t} is not there. Check its name and the run${n}; artifacts expire, and those of a re-run have the attempt in their name (marketops-proof-2).`)
}(a,e):failed(reason(t),t)}),{digest:d}=l
;if(void 0===d||!/^sha256:[0-9a-f]{64}$/.test(d))throw failed("the service lists no digest of it")
;if(l.size>c.b1.unpackedBytes)throw failed(`it has ${l.size} bytes, more than a proof may have`);const f=await(0,
o.mkdtemp)((0,r.join)(n,"marketops-artifact-")),h={...s,path:f,skipDecompress:!0,expectedHash:d
},{digestMismatch:p}=await i.downloadArtifact(l.id,h).catch(t=>{throw failed(reason(t),t)})
;if(!1!==p)throw new u.NL("artifact_digest_mismatch",`${a} (id ${l.id}) does not have the digest ${d} that the service lists. It was changed on its way, or where it is stored. Run again; if it stays so, do not rely on it.`)
;const[w,...m]=await(0,o.readdir)(f),$=(0,r.join)(f,w??"");if(void 0===w||m.length>0||!(await(0,
o.stat)($)).isFile())throw failed("it did not come as one file");return $}function reason(t){const e=(0,u.bD)(t)
;return/GHES/.test(e)?"GitHub Enterprise Server does not serve these downloads":e.split("\n",1)[0]??""}
var l=n(30293),d=n(57139),f=n(38931),h=n(14627),p=n(36808),w=n(81729),m=n(53633)
;var $=n(18734),k=n(29241),y=n(46260),v=n(19523),g=n(54285),b=n(32501);function pinsFrom(t,e){const n=(0,y._6)(t);try{
if(null!==n)return(0,k.cz)(n,e)}catch(t){if(!(t instanceof v.Us))throw t
;throw new u.NL("trusted_keys_invalid",`${e}, line ${t.line} ${t.message}. Mend it there.`)}
throw new u.NL("trusted_keys_invalid",`${e} is not valid UTF-8. Mend it there.`)}const E={
VERIFIED:"Every check passed under a key that was pinned outside the proof.",
TAMPERED:"A check failed: this is not what was written, or was never written by MarketOps.",
UNUSABLE:"There is nothing that can be read as a proof.",
INCOMPLETE:"The run was broken off, or was not allowed to sign: what it did is not told to the end.",
UNVERIFIABLE:"It is signed by a key that is not among the trusted ones.",
SELF_CONSISTENT:"Every check passed, but it is unsigned, as the record of a dry run is."},I={ok:"✅",failed:"❌ failed",
unverifiable:"❔ unverifiable",missing:"❔ missing",unpinned:"❔ unpinned",skipped:"skipped",not_applicable:"–"}
;var L=n(21926);async function verifyJob(t,e){const n=function readVerifyInputs(t){const e=(0,w.LF)(t,"path"),n=(0,
w.LF)(t,"artifact-name"),i=(0,w.LF)(t,"run-id")
;if(""===e==(""===n))throw(0,w.MB)("path",`give either path or artifact-name, ${""===e?"one of them":"not both"}.`)
;if(""!==i&&""===n)throw(0,w.MB)("run-id","belongs to artifact-name, and that is not given.");if(""!==i&&null!==(0,
m.hH)(i))throw(0,w.MB)("run-id",`${JSON.stringify(i)} is no id of a workflow run, which is a number.`);const o=(0,
w.LF)(t,"trusted-keys")||null,r=(0,w.Mn)((0,w.LF)(t,"vkey")),a=(0,w.LF)(t,"github-token")
;if(""===a&&(""!==i||null===o&&0===r.length))throw(0,
w.MB)("github-token","is empty. Leave it out to use the token of the job.");return{proof:""===e?{artifact:(0,w.Ep)(n),
runId:i||null}:{path:e},trustedKeys:o,vkeys:r,token:a}}(t);""!==n.token&&(0,L.jD)(n.token)
;for(const{code:n,message:i}of(0,p.U)(t,"prod"))e.warning(`${i} [${n}]`);const c={env:t,log:e,inputs:n,facts:(0,
w.MH)(t,{mode:"dry_run",environment:null},(0,i.randomBytes)(16).toString("hex")),
workspace:t.GITHUB_WORKSPACE??process.cwd()},k=await async function keysOf(t){
const{trustedKeys:e,vkeys:n,proof:i}=t.inputs
;if(null===e&&0===n.length)return async function keysOfOwners({facts:t,inputs:e,env:n,log:i}){const o=(0,h.N)({facts:t,
token:e.token,env:n,clock:Date.now,log:i.info});return await(0,$.Z0)({facts:t,github:o}),async function ownersPins(t,e){
const{read:n,commit:i}=await(0,b.OR)(t,e),o=await n(b.Z),r=null===o?", where there is no such file":""
;return pinsFrom(o??Buffer.alloc(0),`${b.Z} of the default branch at ${i}${r}`)}(o.reader,t.repository)}(t)
;const a=null===e?"":await async function readKeys(t,e){try{return await(0,o.readFile)(t,"utf8")}catch(t){
throw new u.NL("input_invalid",`Input trusted-keys: ${e} cannot be read (${(0,
u.bD)(t)}). Check it out, or leave it out for the list of the default branch.`)}}((0,r.resolve)(t.workspace,e),e)
;if(null!==e&&"path"in i&&await(0,
f.F)((0,r.resolve)(t.workspace,e),(0,r.resolve)(t.workspace,i.path)))throw new u.NL("input_invalid",`Input trusted-keys: ${e} lies in what is to be verified. A proof does not say whom to believe about it: name a file from elsewhere, or leave it out for the list of the default branch.`)
;const s=[...null===e?[]:[e],...0===n.length?[]:["input vkey"]].join(" and ")
;return pinsFrom(Buffer.from(`${a}\n${n.join("\n")}`),s)
}(c),{path:y,what:v,zip:N}=await async function proofOf({inputs:t,facts:e,env:n,workspace:i}){const{proof:o}=t
;if("path"in o)return{path:(0,r.resolve)(i,o.path),what:o.path,zip:!1};const c=n.RUNNER_TEMP??""
;if(""===c)throw new u.NL("runner_invalid","RUNNER_TEMP is not set. This action runs in a GitHub Actions job.")
;const{artifact:l,runId:d}=o,f=null===d||d===e.runId?null:d,h=await a.Os("Artifact",async()=>downloadArtifact({name:l,
run:null===f?null:{id:f,repository:e.repository,token:t.token},temporary:c,client:await(0,s.A)()}));return{path:h,
what:`artifact ${l} of run ${d??e.runId}`,zip:!0}}(c),_=N&&"zip"!==(await(0,l.GJ)(y))?.kind?(0,
l._P)(`${v}: expected the zip of a proof, found another file`):await(0,l.xJ)(y,{pins:k})
;e.info(`keys: ${k.keys.length} from ${k.from}`);for(const t of[...(0,d.Wb)(_),...(0,d.pi)(_)])e.info(t)
;return a.uH("verdict",_.verdict),a.uH("entries",String(_.entries)),a.uH("head",_.head??""),
await a.z.addRaw(function verificationSummary({verdict:t,checks:e,entries:n,head:i},o,r){
const a=e.find(({status:t})=>"failed"===t),s=e.map(({name:t,status:e,detail:n})=>[I[e],t.replaceAll("_"," "),(0,
g.CS)(n,300)])
;return[`## Verification: ${t}`,E[t],...void 0===a?[]:[`First failure, ${a.name.replaceAll("_"," ")}: ${(0,
g.CS)(a.detail)}`],`- What: ${(0,
g.aY)(o)}\n- Keys: ${r.keys.length} from ${(0,g.aY)(r.from)}`+(null===i?"":`\n- Ledger lines: ${n}, head ${(0,
g.aY)(i)}`),(0,g.tp)(["","Check","What it found"],s),""].join("\n\n")}(_,v,k),!0).write(),
function verificationFailure({verdict:t,checks:e},n){if("VERIFIED"===t)return null
;const i=["failed","unverifiable","missing","unpinned","skipped"].flatMap(t=>e.filter(({status:e})=>e===t))[0],o=void 0===i?"":` ${i.name}: ${i.detail}.`
;return new u.NL("proof_not_verified",`${n} is ${t}. ${E[t]}${o} Do not rely on it; the job summary has every check.`)
}(_,v)}},38931:(t,e,n)=>{n.d(e,{F:()=>isInside});var i=n(51455),o=n(76760);async function isInside(t,e){
const[n,r]=await Promise.all([(0,i.realpath)(t),(0,i.realpath)(e).catch(()=>e)]),a=(0,o.relative)(r,n)
;return".."!==a&&!a.startsWith(`..${o.sep}`)&&a!==(0,o.resolve)(a)}},58080:(t,e,n)=>{function printable(t){
return t.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)
}n.d(e,{g:()=>printable})},54285:(t,e,n)=>{n.d(e,{CS:()=>prose,MZ:()=>codeCell,aY:()=>code,kq:()=>quotedBlock,
nf:()=>link,q3:()=>httpUrl,tp:()=>table,zH:()=>details});var i=n(2792);const o={"&":"&amp;","<":"&lt;",">":"&gt;",
'"':"&quot;"};function prose(t,e=500){
return(0,i.Jj)((0,i.P8)(t),e).replace(/[&<>]/g,t=>o[t]).replace(/[\\`*_[\]|~$]/g,"\\$&").replaceAll("://","\\://").replace(/[@#]/g,"$&&#8203;").replace(/(www)\./gi,"$1&#46;")
}function code(t,e=200){const n=(0,i.Jj)((0,i.ko)(t),e).replaceAll("##[","#⁠#[");if(""===n.trim())return"(empty)"
;const o="`".repeat(longestRun(n)+1),r=n.startsWith("`")||n.endsWith("`")||n.startsWith(" ")?" ":""
;return`${o}${r}${n}${r}${o}`}function codeCell(t,e=200){const n=code(t,e);if(!n.includes("|"))return n
;return`<code>${(0,i.Jj)((0,i.ko)(t),e).replace(/[^\p{L}\p{N} ]/gu,t=>`&#${t.codePointAt(0)};`)}</code>`}
function link(t,e){const n=null===e?null:httpUrl(e)
;return null===n?t:`[${t}](${n.replace(/[()\\<>|\s`*_[\]]/g,t=>encodeURIComponent(t).replace(/^[(*_)]$/,t=>`%${t.charCodeAt(0).toString(16)}`))})`
}function quotedBlock(t,e){
const n=(0,i.Jj)((0,i.Q6)(t),e).replaceAll("##[","#⁠#["),o="`".repeat(Math.max(3,longestRun(n)+1))
;return[`${o}text`,...n.replace(/\n$/,"").split("\n"),o].map(t=>`> ${t}`).join("\n")}function table(t,e){
const row=t=>`| ${t.join(" | ")} |`;return[row(t),row(t.map(()=>"---")),...e.map(row)].join("\n")}function details(t,e){
return`<details><summary>${t}</summary>\n\n${e}\n\n</details>`}function httpUrl(t){if(!URL.canParse(t))return null
;const{protocol:e,username:n,password:i,href:o}=new URL(t);return("https:"===e||"http:"===e)&&""===n&&""===i?o:null}
function longestRun(t){return Math.max(0,...(t.match(/`+/g)??[]).map(t=>t.length))}},57139:(t,e,n)=>{n.d(e,{
Wb:()=>checkLines,pi:()=>conclusionLines});var i=n(58080);const o={ok:"ok",failed:"FAILED",unverifiable:"UNVERIFIABLE",
missing:"MISSING",unpinned:"UNPINNED",skipped:"skipped",not_applicable:"-"};function checkLines({checks:t}){
return t.map(({name:t,status:e,detail:n})=>`${o[e].padEnd(12)} ${t.padEnd(22)} ${(0,i.g)(n)}`)}
function conclusionLines({verdict:t,checks:e,entries:n,head:o,root:r}){
const a=e.find(({status:t})=>"failed"===t),s="VERIFIED"===t&&e.some(({name:t})=>"inclusion"===t)
;return[...void 0===a?[]:[`first failure: ${a.name}: ${(0,
i.g)(a.detail)}`],...s?["included"]:[],...null===o?[]:[`entries: ${n}`,`head: ${o}`,`root: ${r??"not known"}`],`verdict: ${t}`]
}},63453:e=>{const load=()=>t(import.meta.url)("./undici.cjs");e.exports={get ProxyAgent(){return load().ProxyAgent},
get fetch(){return load().fetch}}}};
