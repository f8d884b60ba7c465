"use strict";exports.id=419,exports.ids=[419],exports.modules={...require("./22491.shared.js").modules,
...require("./32921.shared.js").modules,...require("./43218.shared.js").modules,...require("./57139.shared.js").modules,
2559:((t,e,n)=>{n.r(e),n.d(e,{verifyJob:()=>P})
;var r=n(77598),o=n(51455),i=n(76760),a=n(33838),s=n(94322),c=n(6848),u=n(53474)
;async function l({name:t,run:e,temporary:n,client:r}){
const a=null===e?`The artifact ${t} of this run`:`The artifact ${t} of run ${e.id}`,s=(t,e)=>new u.AK("artifact_download_failed",`${a} was not downloaded: ${t}. Or download it in a step before (actions/download-artifact) and name its folder as path.`,{
cause:e}),l=function(t){if(null===t)return{};const[e="",n=""]=t.repository.split("/");return{findBy:{token:t.token,
workflowRunId:Number(t.id),repositoryOwner:e,repositoryName:n}}}(e),{artifact:h}=await r.getArtifact(t,l).catch(t=>{
throw function(t){return t instanceof Error&&("ArtifactNotFoundError"===t.name||"status"in t&&404===t.status)
}(t)?function(t,e){const n=null===e?"":", and that the token has `actions: read`"
;return new u.AK("artifact_not_found",`${t} is not there. Check its name and the run${n}; artifacts expire, and those of a re-run have the attempt in their name (marketops-proof-2).`)
}(a,e):s(d(t),t)}),{digest:f}=h
;if(void 0===f||!/^sha256:[0-9a-f]{64}$/.test(f))throw s("the service lists no digest of it")
;if(h.size>c.b1.unpackedBytes)throw s(`it has ${h.size} bytes, more than a proof may have`);const p=await(0,
o.mkdtemp)((0,i.join)(n,"marketops-artifact-")),w={...l,path:p,skipDecompress:!0,expectedHash:f
},{digestMismatch:m}=await r.downloadArtifact(h.id,w).catch(t=>{throw s(d(t),t)})
;if(!1!==m)throw new u.AK("artifact_digest_mismatch",`${a} (id ${h.id}) does not have the digest ${f} that the service lists. It was changed on its way, or where it is stored. Run again; if it stays so, do not rely on it.`)
;const[v,...y]=await(0,o.readdir)(p),k=(0,i.join)(p,v??"");if(void 0===v||y.length>0||!(await(0,
o.stat)(k)).isFile())throw s("it did not come as one file");return k}function d(t){const e=(0,u.bD)(t)
;return/GHES/.test(e)?"GitHub Enterprise Server does not serve these downloads":e.split("\n",1)[0]??""}
var h=n(47301),f=n(57139),p=n(55543),w=n(38931),m=n(78853),v=n(36808),y=n(81729),k=n(29004),g=n(87298);function $(t){
return[["repository","expected-repository",(0,y.LF)(t,"expected-repository"),b],["runId","expected-run-id",(0,
y.LF)(t,"expected-run-id"),g.hH],["commitSha","expected-commit-sha",(0,
y.LF)(t,"expected-commit-sha"),g.XS],["planDigest","expected-plan-digest",(0,
y.LF)(t,"expected-plan-digest"),g.br]].flatMap(([t,e,n,r])=>{if(""===n)return[];const o=r(n);if(null!==o)throw(0,
y.MB)(e,`${JSON.stringify(n)} is not ${o.expected}.`);return[{input:e,fact:t,value:n}]})}const b=(0,
n(16080).wC)(/^[^/\s]+\/[^/\s]+$/,"owner/name")
;var x=n(60036),F=n(38147),I=n(40666),S=n(87496),A=n(38204),E=n(60197),H=n(93156),L=n(14182),_=n(91948),j=n(42522),D=n(99261),B=n(32921),R=n(90687)
;const K={ok:"\u2705",failed:"\u274c failed",unverifiable:"\u2754 unverifiable",missing:"\u2754 missing",
unpinned:"\u2754 unpinned",skipped:"skipped",not_applicable:"\u2013"};var M=n(70921);async function P(t,e){
const n=function(t){const e=(0,y.LF)(t,"path"),n=(0,y.LF)(t,"artifact-name"),r=(0,y.LF)(t,"run-id")
;if(""===e==(""===n))throw(0,y.MB)("path",`give either path or artifact-name, ${""===e?"one of them":"not both"}.`)
;if(""!==r&&""===n)throw(0,y.MB)("run-id","belongs to artifact-name, and that is not given.");if(""!==r&&null!==(0,
g.hH)(r))throw(0,y.MB)("run-id",`${JSON.stringify(r)} is no id of a workflow run, which is a number.`);const o=(0,
y.LF)(t,"trusted-keys")||null,i=(0,y.Mn)((0,y.LF)(t,"vkey")),a=(0,y.LF)(t,"github-token")
;if(""===a&&(""!==r||null===o&&0===i.length))throw(0,
y.MB)("github-token","is empty. Leave it out to use the token of the job.");return{proof:""===e?{artifact:(0,y.Ep)(n),
runId:r||null}:{path:e},trustedKeys:o,vkeys:i,approvers:(0,y.Mn)((0,y.LF)(t,"approvers")),token:a,expected:$(t)}}(t)
;""!==n.token&&(0,M.jD)(n.token),(0,F.Q)(e,(0,v.U)(t,"prod"));const o=(0,y.MH)(t,{mode:"dry_run",environment:null},(0,
r.randomBytes)(16).toString("hex")),c={env:t,log:e,inputs:n,facts:o,workspace:t.GITHUB_WORKSPACE??process.cwd()
},d=await async function(t){const{trustedKeys:e,vkeys:n,approvers:r}=t.inputs
;if(null===e&&0===n.length)return async function({facts:t,inputs:e,env:n,log:r}){const o=(0,m.N)({facts:t,token:e.token,
env:n,clock:Date.now,log:r.info});return await(0,A.Z0)({facts:t,github:o}),async function(t,e){
const{read:n,commit:r,branch:o}=await(0,_.defaultBranch)(t,e),[i,a]=await Promise.all([n(L.Z),(0,
_.approverLists)(t,e,o)]),s=null===i?", where there is no such file":"",c=`${L.Z} of the default branch at ${r}${s}`
;return{keys:null===i?[]:(0,x.sr)(i,c),from:c,approvers:new Set(a.map(p.o))}}(o.reader,t.repository)}(t)
;const o=null===e?[]:(0,
x.sr)(await z(t,"trusted-keys",e),e),i=(0,x.n0)(n.join("\n"),"input vkey"),a=await Promise.all(r.map(e=>z(t,"approvers",e))),s=[...null===e?[]:[e],...0===n.length?[]:["input vkey"]].join(" and "),c={
keys:[...o,...i],from:s};return 0===a.length?c:{...c,approvers:new Set(a.map(p.o))}
}(c),{path:w,what:b,zip:P}=await async function({inputs:t,facts:e,env:n,log:r,workspace:o}){const{proof:a}=t
;if("path"in a)return{path:(0,i.resolve)(o,a.path),what:a.path,zip:!1};const c=(0,
y.yy)(n),{artifact:u,runId:d}=a,h=null===d||d===e.runId?null:d,f=await r.group("Artifact",async()=>l({name:u,
run:null===h?null:{id:h,repository:e.repository,token:t.token},temporary:c,client:await(0,s.A)()}));return{path:f,
what:`artifact ${u} of run ${d??e.runId}`,zip:!0}}(c),C=await(0,h.GJ)(w),q=P&&"zip"!==C?.kind?(0,
h._P)(`${b}: expected the zip of a proof, found another file`):await(0,h.xJ)(w,{pins:d},C);a.uH("verdict",q.verdict),
a.uH("entries",String(q.entries)),a.uH("head",q.head??"");const N="VERIFIED"===q.verdict?q.about:void 0
;a.uH("repository",N?.repository??""),a.uH("run-id",N?.runId??""),a.uH("commit-sha",N?.commitSha??""),
a.uH("plan-digest",N?.planDigest??"");const J=function({verdict:t,checks:e},n){if("VERIFIED"===t)return null;const r=(0,
H.Zk)(e),o=void 0===r?"":` ${r.name}: ${r.detail}.`
;return new u.AK("proof_not_verified",`${n} is ${t}. ${R.L[t]}${o} Do not rely on it; the job summary has every check.`)
}(q,b)??function(t,e,n){const r=e.filter(({fact:e,value:n})=>!function(t,e,n){
return"repository"===t?e.toLowerCase()===n?.toLowerCase():e===n}(e,n,t?.[e]??null));if(0===r.length)return null
;const o=r.map(({input:e,fact:n,value:r})=>{const o=void 0===t?"what is no proof of one run":(0,E.SP)(t[n])
;return`${e}: expected ${(0,E.SP)(r)}, found ${o}`})
;return new u.AK("proof_of_another",`${n} is VERIFIED, but not the proof that is required. ${o.join("; ")}.`)
}(N,n.expected,b),W=function(t,e,n,r){const o=(0,R.C)(t,`${n.keys.length} from ${n.from}`),i={...o,rows:[{label:"What",
lines:[[{name:e,limit:200}]]},...o.rows]};if("VERIFIED"!==t.verdict||null===r)return i;const a=[{prose:r.message,
limit:1e3}],s={title:"Not the proof that is required",code:r.code,about:a},{title:c,sentence:u,rows:l}=i;return(0,
j.xR)("found",{title:c,sentence:u,rows:l,label:"VERIFIED, but of something else",blockers:[s]})}(q,b,d,J)
;await e.group((0,I.hS)(q.checks.length,"check"),()=>{for(const t of(0,f.Wb)(q))e.info(t);return Promise.resolve()})
;for(const t of[...(0,S.Wp)(W,S.tZ),"",...(0,f.pi)(q)])e.info(t);return await(0,k.S)(function(t,{checks:e,head:n}){
const r=e.map(({name:t,status:e,detail:n})=>[K[e],t.replaceAll("_"," "),(0,D.CS)(n,300)]);return[(0,B.Jb)({decision:t
}),...null===n?[]:[`Head ${(0,D.aY)(n)}`],(0,D.zH)((0,I.hS)(e.length,"check"),(0,
D.tp)(["","Check","What it found"],r)),""].join("\n\n")}(W,q)),J}async function z({workspace:t,inputs:{proof:e}},n,r){
const a=(0,i.resolve)(t,r);let s;try{s=await(0,o.readFile)(a)}catch(t){
throw new u.AK("input_invalid",`Input ${n}: ${r} cannot be read (${(0,
u.bD)(t)}). Check it out, or leave it out for the list of the default branch.`)}if("path"in e&&await(0,w.F)(a,(0,
i.resolve)(t,e.path)))throw new u.AK("input_invalid",`Input ${n}: ${r} lies in what is to be verified. A proof does not say whom to believe about it: name a file from elsewhere, or leave it out for the list of the default branch.`)
;return s}}),29004:((t,e,n)=>{n.d(e,{S:()=>s});var r=n(33838),o=n(53474),i=n(70921);const a=1048576;async function s(t){
try{if(Buffer.byteLength(t)>a)throw new Error("it is longer than GitHub takes");await r.z.addRaw(t,!0).write()}catch(t){
i.Rm.warning(`The job summary could not be written: ${(0,o.bD)(t)}`)}}}),38931:((t,e,n)=>{n.d(e,{F:()=>i})
;var r=n(51455),o=n(76760);async function i(t,e){const[n,i]=await Promise.all([(0,r.realpath)(t),(0,
r.realpath)(e).catch(()=>e)]),a=(0,o.relative)(i,n);return".."!==a&&!a.startsWith(`..${o.sep}`)&&a!==(0,o.resolve)(a)}}),
63453:(t=>{const e=()=>require("./undici.cjs");t.exports={get ProxyAgent(){return e().ProxyAgent},get fetch(){
return e().fetch}}})};
