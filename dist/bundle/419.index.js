import{createRequire as t}from"module";export const id=419;export const ids=[419,3453];export const modules={
2559:(t,e,n)=>{n.r(e),n.d(e,{verifyJob:()=>verifyJob})
;var o=n(77598),r=n(51455),i=n(76760),a=n(91659),s=n(94322),c=n(6848),u=n(74296)
;async function downloadArtifact({name:t,run:e,temporary:n,client:o}){
const a=null===e?`The artifact ${t} of this run`:`The artifact ${t} of run ${e.id}`,failed=(t,e)=>new u.NL("artifact_download_failed",`${a} was not downloaded: ${t}. Or download it in a step before (actions/download-artifact) and name its folder as path.`,{
cause:e}),s=function findBy(t){if(null===t)return{};const[e="",n=""]=t.repository.split("/");return{findBy:{
token:t.token,workflowRunId:Number(t.id),repositoryOwner:e,repositoryName:n}}
}(e),{artifact:d}=await o.getArtifact(t,s).catch(t=>{throw function isNotFound(t){
return t instanceof Error&&("ArtifactNotFoundError"===t.name||"status"in t&&404===t.status)}(t)?function missing(t,e){
const n=null===e?"":", and that the token has `actions: read`"
;return new u.NL("artifact_not_found",`${t} is not there. Check its name and the run${n}; artifacts expire, and those of a re-run have the attempt in their name (marketops-proof-2).`)
}(a,e):failed(reason(t),t)}),{digest:l}=d
;if(void 0===l||!/^sha256:[0-9a-f]{64}$/.test(l))throw failed("the service lists no digest of it")
;if(d.size>c.b1.unpackedBytes)throw failed(`it has ${d.size} bytes, more than a proof may have`);const f=await(0,
r.mkdtemp)((0,i.join)(n,"marketops-artifact-")),p={...s,path:f,skipDecompress:!0,expectedHash:l
},{digestMismatch:h}=await o.downloadArtifact(d.id,p).catch(t=>{throw failed(reason(t),t)})
;if(!1!==h)throw new u.NL("artifact_digest_mismatch",`${a} (id ${d.id}) does not have the digest ${l} that the service lists. It was changed on its way, or where it is stored. Run again; if it stays so, do not rely on it.`)
;const[m,...w]=await(0,r.readdir)(f),$=(0,i.join)(f,m??"");if(void 0===m||w.length>0||!(await(0,
r.stat)($)).isFile())throw failed("it did not come as one file");return $}function reason(t){const e=(0,u.bD)(t)
;return/GHES/.test(e)?"GitHub Enterprise Server does not serve these downloads":e.split("\n",1)[0]??""}
var d=n(39600),l=n(57139),f=n(38931),p=n(6346),h=n(36808),m=n(81729),w=n(53633);function readExpected(t){
return[["repository","expected-repository",(0,m.LF)(t,"expected-repository"),$],["runId","expected-run-id",(0,
m.LF)(t,"expected-run-id"),w.hH],["commitSha","expected-commit-sha",(0,
m.LF)(t,"expected-commit-sha"),w.XS],["planDigest","expected-plan-digest",(0,
m.LF)(t,"expected-plan-digest"),w.br]].flatMap(([t,e,n,o])=>{if(""===n)return[];const r=o(n);if(null!==r)throw(0,
m.MB)(e,`${JSON.stringify(n)} is not ${r.expected}.`);return[{input:e,fact:t,value:n}]})}const $=(0,
w.wC)(/^[^/\s]+\/[^/\s]+$/,"owner/name")
;var y=n(41847),k=n(93156),v=n(29241),g=n(46260),b=n(19523),I=n(14182),E=n(91948),L=n(54285);function pinsFrom(t,e){
const n=(0,g._6)(t);try{if(null!==n)return(0,v.cz)(n,e)}catch(t){if(!(t instanceof b.Us))throw t
;throw new u.NL("trusted_keys_invalid",`${e}, line ${t.line} ${t.message}. Mend it there.`)}
throw new u.NL("trusted_keys_invalid",`${e} is not valid UTF-8. Mend it there.`)}const F={
VERIFIED:"Every check passed under a key that was pinned outside the proof.",
TAMPERED:"A check failed: this is not what was written, or was never written by MarketOps.",
UNUSABLE:"There is nothing that can be read as a proof.",
INCOMPLETE:"The run was broken off, or was not allowed to sign: what it did is not told to the end.",
UNVERIFIABLE:"It is signed by a key that is not among the trusted ones.",
SELF_CONSISTENT:"Every check passed, but it is unsigned, as the record of a dry run is."},x={ok:"✅",failed:"❌ failed",
unverifiable:"❔ unverifiable",missing:"❔ missing",unpinned:"❔ unpinned",skipped:"skipped",not_applicable:"–"}
;var N=n(21926);async function verifyJob(t,e){const n=function readVerifyInputs(t){const e=(0,m.LF)(t,"path"),n=(0,
m.LF)(t,"artifact-name"),o=(0,m.LF)(t,"run-id")
;if(""===e==(""===n))throw(0,m.MB)("path",`give either path or artifact-name, ${""===e?"one of them":"not both"}.`)
;if(""!==o&&""===n)throw(0,m.MB)("run-id","belongs to artifact-name, and that is not given.");if(""!==o&&null!==(0,
w.hH)(o))throw(0,m.MB)("run-id",`${JSON.stringify(o)} is no id of a workflow run, which is a number.`);const r=(0,
m.LF)(t,"trusted-keys")||null,i=(0,m.Mn)((0,m.LF)(t,"vkey")),a=(0,m.LF)(t,"github-token")
;if(""===a&&(""!==o||null===r&&0===i.length))throw(0,
m.MB)("github-token","is empty. Leave it out to use the token of the job.");return{proof:""===e?{artifact:(0,m.Ep)(n),
runId:o||null}:{path:e},trustedKeys:r,vkeys:i,token:a,expected:readExpected(t)}}(t);""!==n.token&&(0,N.jD)(n.token)
;for(const{code:n,message:o}of(0,h.U)(t,"prod"))e.warning(`${o} [${n}]`);const c={env:t,log:e,inputs:n,facts:(0,
m.MH)(t,{mode:"dry_run",environment:null},(0,o.randomBytes)(16).toString("hex")),
workspace:t.GITHUB_WORKSPACE??process.cwd()},$=await async function keysOf(t){
const{trustedKeys:e,vkeys:n,proof:o}=t.inputs
;if(null===e&&0===n.length)return async function keysOfOwners({facts:t,inputs:e,env:n,log:o}){const r=(0,p.N)({facts:t,
token:e.token,env:n,clock:Date.now,log:o.info});return await(0,y.Z0)({facts:t,github:r}),async function ownersPins(t,e){
const{read:n,commit:o}=await(0,E.O)(t,e),r=await n(I.Z),i=null===r?", where there is no such file":""
;return pinsFrom(r??Buffer.alloc(0),`${I.Z} of the default branch at ${o}${i}`)}(r.reader,t.repository)}(t)
;const a=null===e?"":await async function readKeys(t,e){try{return await(0,r.readFile)(t,"utf8")}catch(t){
throw new u.NL("input_invalid",`Input trusted-keys: ${e} cannot be read (${(0,
u.bD)(t)}). Check it out, or leave it out for the list of the default branch.`)}}((0,i.resolve)(t.workspace,e),e)
;if(null!==e&&"path"in o&&await(0,
f.F)((0,i.resolve)(t.workspace,e),(0,i.resolve)(t.workspace,o.path)))throw new u.NL("input_invalid",`Input trusted-keys: ${e} lies in what is to be verified. A proof does not say whom to believe about it: name a file from elsewhere, or leave it out for the list of the default branch.`)
;const s=[...null===e?[]:[e],...0===n.length?[]:["input vkey"]].join(" and ")
;return pinsFrom(Buffer.from(`${a}\n${n.join("\n")}`),s)
}(c),{path:v,what:g,zip:b}=await async function proofOf({inputs:t,facts:e,env:n,workspace:o}){const{proof:r}=t
;if("path"in r)return{path:(0,i.resolve)(o,r.path),what:r.path,zip:!1};const c=(0,
m.yy)(n),{artifact:u,runId:d}=r,l=null===d||d===e.runId?null:d,f=await a.Os("Artifact",async()=>downloadArtifact({
name:u,run:null===l?null:{id:l,repository:e.repository,token:t.token},temporary:c,client:await(0,s.A)()}));return{
path:f,what:`artifact ${u} of run ${d??e.runId}`,zip:!0}}(c),S=b&&"zip"!==(await(0,d.GJ)(v))?.kind?(0,
d._P)(`${g}: expected the zip of a proof, found another file`):await(0,d.xJ)(v,{pins:$})
;e.info(`keys: ${$.keys.length} from ${$.from}`);for(const t of[...(0,l.Wb)(S),...(0,l.pi)(S)])e.info(t)
;a.uH("verdict",S.verdict),a.uH("entries",String(S.entries)),a.uH("head",S.head??"")
;const _="VERIFIED"===S.verdict?S.about:void 0;a.uH("repository",_?.repository??""),a.uH("run-id",_?.runId??""),
a.uH("commit-sha",_?.commitSha??""),a.uH("plan-digest",_?.planDigest??"")
;const A=function verificationFailure({verdict:t,checks:e},n){if("VERIFIED"===t)return null
;const o=["failed","unverifiable","missing","unpinned","skipped"].flatMap(t=>e.filter(({status:e})=>e===t))[0],r=void 0===o?"":` ${o.name}: ${o.detail}.`
;return new u.NL("proof_not_verified",`${n} is ${t}. ${F[t]}${r} Do not rely on it; the job summary has every check.`)
}(S,g)??function otherProof(t,e,n){const o=e.filter(({fact:e,value:n})=>!function isSame(t,e,n){
return"repository"===t?e.toLowerCase()===n?.toLowerCase():e===n}(e,n,t?.[e]??null));if(0===o.length)return null
;const r=o.map(({input:e,fact:n,value:o})=>{const r=void 0===t?"what is no proof of one run":(0,k.SP)(t[n])
;return`${e}: expected ${(0,k.SP)(o)}, found ${r}`})
;return new u.NL("proof_of_another",`${n} is VERIFIED, but not the proof that is required. ${r.join("; ")}.`)
}(_,n.expected,g)
;return await a.z.addRaw(function verificationSummary({verdict:t,checks:e,entries:n,head:o,about:r},i,a,s){
const c=e.find(({status:t})=>"failed"===t),u=e.map(({name:t,status:e,detail:n})=>[x[e],t.replaceAll("_"," "),(0,
L.CS)(n,300)])
;return[`## Verification: ${t}`,F[t],...void 0===c?[]:[`First failure, ${c.name.replaceAll("_"," ")}: ${(0,
L.CS)(c.detail)}`],..."VERIFIED"===t&&null!==s?[`**Not the proof that is required.** ${(0,
L.CS)(s.message)}`]:[],`- What: ${(0,L.aY)(i)}\n- Keys: ${a.keys.length} from ${(0,
L.aY)(a.from)}`+(void 0===r||"VERIFIED"!==t?"":`\n- About: run ${(0,L.aY)(r.runId)} of ${(0,
L.aY)(r.repository)} at commit ${(0,L.aY)(r.commitSha)}`)+(null===o?"":`\n- Ledger lines: ${n}, head ${(0,
L.aY)(o)}`),(0,L.tp)(["","Check","What it found"],u),""].join("\n\n")}(S,g,$,A),!0).write(),A}},38931:(t,e,n)=>{n.d(e,{
F:()=>isInside});var o=n(51455),r=n(76760);async function isInside(t,e){const[n,i]=await Promise.all([(0,
o.realpath)(t),(0,o.realpath)(e).catch(()=>e)]),a=(0,r.relative)(i,n)
;return".."!==a&&!a.startsWith(`..${r.sep}`)&&a!==(0,r.resolve)(a)}},58080:(t,e,n)=>{function printable(t){
return t.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)
}n.d(e,{g:()=>printable})},54285:(t,e,n)=>{n.d(e,{CS:()=>prose,MZ:()=>codeCell,aY:()=>code,eO:()=>firstThatFits,
kq:()=>quotedBlock,nf:()=>link,q3:()=>httpUrl,tp:()=>table,zH:()=>details});var o=n(2792);const r={"&":"&amp;",
"<":"&lt;",">":"&gt;",'"':"&quot;"};function prose(t,e=500){
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
function longestRun(t){return Math.max(0,...(t.match(/`+/g)??[]).map(t=>t.length))}},57139:(t,e,n)=>{n.d(e,{
Wb:()=>checkLines,pi:()=>conclusionLines});var o=n(58080);const r={ok:"ok",failed:"FAILED",unverifiable:"UNVERIFIABLE",
missing:"MISSING",unpinned:"UNPINNED",skipped:"skipped",not_applicable:"-"};function checkLines({checks:t}){
return t.map(({name:t,status:e,detail:n})=>`${r[e].padEnd(12)} ${t.padEnd(22)} ${(0,o.g)(n)}`)}
function conclusionLines({verdict:t,checks:e,entries:n,head:r,root:i}){
const a=e.find(({status:t})=>"failed"===t),s="VERIFIED"===t&&e.some(({name:t})=>"inclusion"===t)
;return[...void 0===a?[]:[`first failure: ${a.name}: ${(0,
o.g)(a.detail)}`],...s?["included"]:[],...null===r?[]:[`entries: ${n}`,`head: ${r}`,`root: ${i??"not known"}`],`verdict: ${t}`]
}},63453:e=>{const load=()=>t(import.meta.url)("./undici.cjs");e.exports={get ProxyAgent(){return load().ProxyAgent},
get fetch(){return load().fetch}}}};
