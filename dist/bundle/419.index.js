import{createRequire as t}from"module";import{modules as e}from"./17917.shared.js"
;import{modules as n}from"./22491.shared.js";import{modules as o}from"./32921.shared.js"
;import{modules as r}from"./43218.shared.js";import{modules as i}from"./57139.shared.js";export const id=419
;export const ids=[419];export const modules={...e,...n,...o,...r,...i,2559:((t,e,n)=>{n.r(e),n.d(e,{verifyJob:()=>C})
;var o=n(77598),r=n(51455),i=n(76760),a=n(91659),s=n(94322),c=n(6848),u=n(74296)
;async function l({name:t,run:e,temporary:n,client:o}){
const a=null===e?`The artifact ${t} of this run`:`The artifact ${t} of run ${e.id}`,s=(t,e)=>new u.NL("artifact_download_failed",`${a} was not downloaded: ${t}. Or download it in a step before (actions/download-artifact) and name its folder as path.`,{
cause:e}),l=function(t){if(null===t)return{};const[e="",n=""]=t.repository.split("/");return{findBy:{token:t.token,
workflowRunId:Number(t.id),repositoryOwner:e,repositoryName:n}}}(e),{artifact:f}=await o.getArtifact(t,l).catch(t=>{
throw function(t){return t instanceof Error&&("ArtifactNotFoundError"===t.name||"status"in t&&404===t.status)
}(t)?function(t,e){const n=null===e?"":", and that the token has `actions: read`"
;return new u.NL("artifact_not_found",`${t} is not there. Check its name and the run${n}; artifacts expire, and those of a re-run have the attempt in their name (marketops-proof-2).`)
}(a,e):s(d(t),t)}),{digest:h}=f
;if(void 0===h||!/^sha256:[0-9a-f]{64}$/.test(h))throw s("the service lists no digest of it")
;if(f.size>c.b1.unpackedBytes)throw s(`it has ${f.size} bytes, more than a proof may have`);const p=await(0,
r.mkdtemp)((0,i.join)(n,"marketops-artifact-")),m={...l,path:p,skipDecompress:!0,expectedHash:h
},{digestMismatch:w}=await o.downloadArtifact(f.id,m).catch(t=>{throw s(d(t),t)})
;if(!1!==w)throw new u.NL("artifact_digest_mismatch",`${a} (id ${f.id}) does not have the digest ${h} that the service lists. It was changed on its way, or where it is stored. Run again; if it stays so, do not rely on it.`)
;const[v,...y]=await(0,r.readdir)(p),k=(0,i.join)(p,v??"");if(void 0===v||y.length>0||!(await(0,
r.stat)(k)).isFile())throw s("it did not come as one file");return k}function d(t){const e=(0,u.bD)(t)
;return/GHES/.test(e)?"GitHub Enterprise Server does not serve these downloads":e.split("\n",1)[0]??""}
var f=n(47301),h=n(57139),p=n(55543),m=n(38931),w=n(78853),v=n(36808),y=n(81729),k=n(29004),g=n(54006);function $(t){
return[["repository","expected-repository",(0,y.LF)(t,"expected-repository"),b],["runId","expected-run-id",(0,
y.LF)(t,"expected-run-id"),g.hH],["commitSha","expected-commit-sha",(0,
y.LF)(t,"expected-commit-sha"),g.XS],["planDigest","expected-plan-digest",(0,
y.LF)(t,"expected-plan-digest"),g.br]].flatMap(([t,e,n,o])=>{if(""===n)return[];const r=o(n);if(null!==r)throw(0,
y.MB)(e,`${JSON.stringify(n)} is not ${r.expected}.`);return[{input:e,fact:t,value:n}]})}const b=(0,
g.wC)(/^[^/\s]+\/[^/\s]+$/,"owner/name")
;var x=n(60036),L=n(38147),F=n(4985),I=n(87496),S=n(17917),E=n(60197),H=n(93156),_=n(14182),j=n(91948),D=n(42522),N=n(99261),A=n(32921),R=n(90687)
;const B={ok:"✅",failed:"❌ failed",unverifiable:"❔ unverifiable",missing:"❔ missing",unpinned:"❔ unpinned",
skipped:"skipped",not_applicable:"–"};var P=n(70921);async function C(t,e){const n=function(t){const e=(0,
y.LF)(t,"path"),n=(0,y.LF)(t,"artifact-name"),o=(0,y.LF)(t,"run-id");if(""===e==(""===n))throw(0,
y.MB)("path",`give either path or artifact-name, ${""===e?"one of them":"not both"}.`);if(""!==o&&""===n)throw(0,
y.MB)("run-id","belongs to artifact-name, and that is not given.");if(""!==o&&null!==(0,g.hH)(o))throw(0,
y.MB)("run-id",`${JSON.stringify(o)} is no id of a workflow run, which is a number.`);const r=(0,
y.LF)(t,"trusted-keys")||null,i=(0,y.Mn)((0,y.LF)(t,"vkey")),a=(0,y.LF)(t,"github-token")
;if(""===a&&(""!==o||null===r&&0===i.length))throw(0,
y.MB)("github-token","is empty. Leave it out to use the token of the job.");return{proof:""===e?{artifact:(0,y.Ep)(n),
runId:o||null}:{path:e},trustedKeys:r,vkeys:i,approvers:(0,y.Mn)((0,y.LF)(t,"approvers")),token:a,expected:$(t)}}(t)
;""!==n.token&&(0,P.jD)(n.token),(0,L.Q)(e,(0,v.U)(t,"prod"));const r=(0,y.MH)(t,{mode:"dry_run",environment:null},(0,
o.randomBytes)(16).toString("hex")),c={env:t,log:e,inputs:n,facts:r,workspace:t.GITHUB_WORKSPACE??process.cwd()
},d=await async function(t){const{trustedKeys:e,vkeys:n,approvers:o}=t.inputs
;if(null===e&&0===n.length)return async function({facts:t,inputs:e,env:n,log:o}){const r=(0,w.N)({facts:t,token:e.token,
env:n,clock:Date.now,log:o.info});return await(0,S.Z0)({facts:t,github:r}),async function(t,e){
const{read:n,commit:o,branch:r}=await(0,j.defaultBranch)(t,e),[i,a]=await Promise.all([n(_.Z),(0,
j.approverLists)(t,e,r)]),s=null===i?", where there is no such file":"",c=`${_.Z} of the default branch at ${o}${s}`
;return{keys:null===i?[]:(0,x.sr)(i,c),from:c,approvers:new Set(a.map(p.o))}}(r.reader,t.repository)}(t)
;const r=null===e?[]:(0,
x.sr)(await M(t,"trusted-keys",e),e),i=(0,x.n0)(n.join("\n"),"input vkey"),a=await Promise.all(o.map(e=>M(t,"approvers",e))),s=[...null===e?[]:[e],...0===n.length?[]:["input vkey"]].join(" and "),c={
keys:[...r,...i],from:s};return 0===a.length?c:{...c,approvers:new Set(a.map(p.o))}
}(c),{path:m,what:b,zip:C}=await async function({inputs:t,facts:e,env:n,workspace:o}){const{proof:r}=t
;if("path"in r)return{path:(0,i.resolve)(o,r.path),what:r.path,zip:!1};const c=(0,
y.yy)(n),{artifact:u,runId:d}=r,f=null===d||d===e.runId?null:d,h=await a.Os("Artifact",async()=>l({name:u,
run:null===f?null:{id:f,repository:e.repository,token:t.token},temporary:c,client:await(0,s.A)()}));return{path:h,
what:`artifact ${u} of run ${d??e.runId}`,zip:!0}}(c),z=await(0,f.GJ)(m),O=C&&"zip"!==z?.kind?(0,
f._P)(`${b}: expected the zip of a proof, found another file`):await(0,f.xJ)(m,{pins:d},z);a.uH("verdict",O.verdict),
a.uH("entries",String(O.entries)),a.uH("head",O.head??"");const J="VERIFIED"===O.verdict?O.about:void 0
;a.uH("repository",J?.repository??""),a.uH("run-id",J?.runId??""),a.uH("commit-sha",J?.commitSha??""),
a.uH("plan-digest",J?.planDigest??"");const W=function({verdict:t,checks:e},n){if("VERIFIED"===t)return null;const o=(0,
H.Zk)(e),r=void 0===o?"":` ${o.name}: ${o.detail}.`
;return new u.NL("proof_not_verified",`${n} is ${t}. ${R.L[t]}${r} Do not rely on it; the job summary has every check.`)
}(O,b)??function(t,e,n){const o=e.filter(({fact:e,value:n})=>!function(t,e,n){
return"repository"===t?e.toLowerCase()===n?.toLowerCase():e===n}(e,n,t?.[e]??null));if(0===o.length)return null
;const r=o.map(({input:e,fact:n,value:o})=>{const r=void 0===t?"what is no proof of one run":(0,E.SP)(t[n])
;return`${e}: expected ${(0,E.SP)(o)}, found ${r}`})
;return new u.NL("proof_of_another",`${n} is VERIFIED, but not the proof that is required. ${r.join("; ")}.`)
}(J,n.expected,b),G=function(t,e,n,o){const r=(0,R.C)(t,`${n.keys.length} from ${n.from}`),i={...r,rows:[{label:"What",
lines:[[{name:e,limit:200}]]},...r.rows]};if("VERIFIED"!==t.verdict||null===o)return i;const a=[{prose:o.message,
limit:1e3}],s={title:"Not the proof that is required",code:o.code,about:a},{title:c,sentence:u,rows:l}=i;return(0,
D.xR)("found",{title:c,sentence:u,rows:l,label:"VERIFIED, but of something else",blockers:[s]})}(O,b,d,W);await a.Os((0,
F.hS)(O.checks.length,"check"),()=>{for(const t of(0,h.Wb)(O))e.info(t);return Promise.resolve()});for(const t of[...(0,
I.Wp)(G,I.tZ),"",...(0,h.pi)(O)])e.info(t);return await(0,k.S)(function(t,{checks:e,head:n}){
const o=e.map(({name:t,status:e,detail:n})=>[B[e],t.replaceAll("_"," "),(0,N.CS)(n,300)]);return[(0,A.Jb)({decision:t
}),...null===n?[]:[`Head ${(0,N.aY)(n)}`],(0,N.zH)((0,F.hS)(e.length,"check"),(0,
N.tp)(["","Check","What it found"],o)),""].join("\n\n")}(G,O)),W}async function M({workspace:t,inputs:{proof:e}},n,o){
const a=(0,i.resolve)(t,o);let s;try{s=await(0,r.readFile)(a)}catch(t){
throw new u.NL("input_invalid",`Input ${n}: ${o} cannot be read (${(0,
u.bD)(t)}). Check it out, or leave it out for the list of the default branch.`)}if("path"in e&&await(0,m.F)(a,(0,
i.resolve)(t,e.path)))throw new u.NL("input_invalid",`Input ${n}: ${o} lies in what is to be verified. A proof does not say whom to believe about it: name a file from elsewhere, or leave it out for the list of the default branch.`)
;return s}}),29004:((t,e,n)=>{n.d(e,{S:()=>s});var o=n(91659),r=n(74296),i=n(70921);const a=1048576;async function s(t){
try{if(Buffer.byteLength(t)>a)throw new Error("it is longer than GitHub takes");await o.z.addRaw(t,!0).write()}catch(t){
i.Rm.warning(`The job summary could not be written: ${(0,r.bD)(t)}`)}}}),38931:((t,e,n)=>{n.d(e,{F:()=>i})
;var o=n(51455),r=n(76760);async function i(t,e){const[n,i]=await Promise.all([(0,o.realpath)(t),(0,
o.realpath)(e).catch(()=>e)]),a=(0,r.relative)(i,n);return".."!==a&&!a.startsWith(`..${r.sep}`)&&a!==(0,r.resolve)(a)}}),
63453:(e=>{const n=()=>t(import.meta.url)("./undici.cjs");e.exports={get ProxyAgent(){return n().ProxyAgent},get fetch(){
return n().fetch}}}),94322:((t,e,n)=>{async function o(){
const{DefaultArtifactClient:t}=await Promise.all([n.e(7561),n.e(1659),n.e(6118),n.e(2968),n.e(981)]).then(n.bind(n,56068))
;return new t}n.d(e,{A:()=>o})})};
