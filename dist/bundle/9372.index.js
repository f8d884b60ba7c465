export const id=9372;export const ids=[9372];export const modules={70302:(e,t,n)=>{n.d(t,{M:()=>receiptGenerator,
d:()=>receiptVerifier});var i=n(77598),o=n(32257),r=n(31615),s=n(46260),a=n(81920),c=n(19523)
;function receiptGenerator(e,t,n,i){const{facts:c}=e;return({operation:l,violations:d,ledger:p,receiptId:u})=>{
const f=n(),h=null!==t&&"prod"===c.mode&&0===d.length
;if(!h&&0===d.length)throw new Error("an advisory receipt must say why");const g={actor:c.actor,api_url:c.apiUrl,
approvals:e.approvals,enforceable:h,environment:c.environment,evidence_digest:e.evidenceDigest,expires_at:(0,
o.fU)(f+e.lifetimeMs),issued_at:(0,o.fU)(f),key_id:t?.keyId??null,ledger:p,mode:c.mode,
operation_digest:l.operation_digest,operation_id:l.operation_id,operation_kind:l.operation_kind,
plan_digest:e.planDigest,policy_digest:e.policyDigest,receipt_id:u??(0,a.a4)(i),repository:c.repository,
repository_id:c.repositoryId,run_attempt:c.runAttempt,run_id:c.runId,schema:a.RJ,signed_approvals:e.signedApprovals,
violations:d,workflow_ref:c.workflowRef,workflow_sha:c.workflowSha},m=Buffer.from((0,s.dw)(g)),y=(0,
r.Zg)(r.ui,m),v=null===t?[]:[{keyid:`hmac-sha256:${t.keyId}`,sig:t.hmac(y).toString("base64")},{
keyid:`ed25519:${t.vkey.keyHash}`,sig:t.sign(y).toString("base64")}];return{receipt:g,bytes:(0,s.d_)((0,r.iA)(r.ui,m,v))
}}}function receiptVerifier(e,t){return n=>{let i;try{i=(0,r.hk)(n,r.ui,a.m8)}catch(e){if(e instanceof s.dO)return{
code:"receipt_malformed",receipt:null};throw e}return{code:signatureFault(i,e,t),receipt:i.payload}}}
function signatureFault({envelope:e,payload:t,signed:n},r,s){const[a,l,...d]=e.signatures
;if(void 0===a||void 0===l||d.length>0)return"signature_invalid";const p=r.find(({keyId:e})=>e===t.key_id)
;if(void 0===p)return"key_unknown"
;if(a.keyid!==`hmac-sha256:${p.keyId}`||l.keyid!==`ed25519:${p.vkey.keyHash}`)return"signature_invalid"
;const u=Buffer.from(a.sig,"base64"),f=p.hmac(n),h=u.length===f.length&&(0,i.timingSafeEqual)(u,f),g=(0,
c.pI)(p.vkey,n,Buffer.from(l.sig,"base64"));if(!h||!g)return"signature_invalid"
;const m=s.filter(({vkey:e})=>e.text===p.vkey.text);if(0===m.length)return"key_unknown";const y=(0,
o.pe)(t.issued_at)??Number.NaN;return m.some(e=>null===e.last&&(0,c.fx)(e,y))?null:"key_not_in_force"}},76311:(e,t,n)=>{
n.d(t,{Cd:()=>deriveKeys,KR:()=>formatSecret,X$:()=>createSecret,o7:()=>parseSecret})
;var i=n(77598),o=n(55543),r=n(74296),s=n(19523)
;const a=/^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/,c="marketops/v1",l=Buffer.from("302e020100300506032b657004220420","hex")
;function formatSecret(e){return`mok1_${Buffer.from(e).toString("base64url")}${checksum(e)}`}function createSecret(e){
return formatSecret(e(32))}const checksum=e=>(0,o.sc)(e).subarray(0,4).toString("hex");function parseSecret(e,t){
const[,n,o]=a.exec(e)??[],s=Buffer.from(n??"","base64url");if(!(32===s.length&&s.toString("base64url")===n)||!(0,
i.timingSafeEqual)(Buffer.from(checksum(s)),Buffer.from(o??"")))throw new r.NL("key_invalid",`${t} is not a MarketOps key, or not a whole one (56 characters, the last 8 a checksum). Make one with \`marketops keygen\` and store it whole as a secret of the protected environment.`)
;return s}function deriveKeys(e,t,n){const derive=(t,n)=>Buffer.from((0,i.hkdfSync)("sha256",e,c,t,n)),o=(0,
i.createSecretKey)(derive(`receipt-hmac:${t}`,32)),a=(0,i.createPrivateKey)({
key:Buffer.concat([l,derive(`ed25519:${t}`,32)]),format:"der",type:"pkcs8"}),d=(0,s.z5)((0,
s.T2)(n,function rawPublicKey(e){const{x:t}=(0,i.createPublicKey)(e).export({format:"jwk"})
;return Buffer.from(t??"","base64url")}(a)))
;if(null===d)throw new r.NL("key_invalid",`No verifier key can be named for the origin ${n}.`);return{
keyId:derive("key-id",8).toString("hex"),vkey:d,hmac:e=>(0,i.createHmac)("sha256",o).update(e).digest(),sign:e=>(0,
i.sign)(null,e,a)}}},34326:(e,t,n)=>{function auditTrail(e){const t=[]
;for(const n of e)void 0!==n.status&&void 0!==n.operation_id&&void 0!==n.operation_kind&&t.push({seq:n.seq,ts:n.ts,
run_id:n.run_id,run_attempt:n.run_attempt,operation_id:n.operation_id,operation_kind:n.operation_kind,
receipt_id:n.receipt_id??null,event:n.type,status:n.status,...detailsOf(n)});return t}function detailsOf(e){const t={
code:null,message:null,github:null};switch(e.type){case"operation.succeeded":case"operation.unchanged":
case"operation.failed":case"operation.in_doubt":case"operation.skipped":{const{code:t,message:n,github:i}=e.data;return{
code:t,message:n,github:i}}case"operation.blocked":return{...t,code:e.data.code};case"receipt.refused":{
const n=e.data.violations[0];return void 0!==n&&"code"in n?{...t,code:n.code,message:n.message}:t}case"gate.rejected":
return{...t,code:e.data.checks.find(({code:e})=>null!==e)?.code??null};default:return t}}n.d(t,{u:()=>auditTrail})},
67898:(e,t,n)=>{n.d(t,{ax:()=>fitLine,xZ:()=>isCut,ze:()=>isShortened});var i=n(46260),o=n(96679);const r=4096,s=128
;function fitLine(e){let t=cutTexts(e.data);for(;Buffer.byteLength((0,i.dw)({...e,data:t}))>o.Oc-s;){
const e=shortenLongestList(t);if(null===e)break;t=e}return{...e,data:t}}function cutTexts(e){
return"string"==typeof e?cutText(e,r):Array.isArray(e)?e.map(e=>cutTexts(e)):null===e||"object"!=typeof e?e:Object.fromEntries(Object.entries(e).map(([e,t])=>[e,cutTexts(t)]))
}function cutText(e,t){const n=e.toWellFormed();if(encodedLength(n)<=t)return n;const i=[];let o=0;for(const e of n){
if(o+=encodedLength(e),o>t)break;i.push(e)}return i.join("")}
const encodedLength=e=>Buffer.byteLength(JSON.stringify(e))-2,isOmitted=e=>"object"==typeof e&&null!==e&&"omitted"in e
;function shortenLongestList(e){
const t=Object.entries(e),[n,i]=t.reduce((e,[t,n])=>Array.isArray(n)&&n.length>e[1].length?[t,n]:e,["",[]]),o=i.at(-1),r=isOmitted(o)?o.omitted:0,s=r>0?i.slice(0,-1):i
;if(0===s.length)return null;const a=Math.floor(s.length/2);return{...e,[n]:[...s.slice(0,a),{omitted:r+s.length-a}]}}
function isShortened(e,t){const n=t.at(-1),o=isOmitted(n)?n.omitted:0,r=o>0?t.slice(0,-1):t
;if(r.length+o!==e.length)return!1;const s=e.slice(0,r.length).map(e=>cutTexts(e));return(0,i.dw)(s)===(0,i.dw)(r)}
function isCut(e,t){return e===t||null!==e&&t===cutText(e,r)}},75917:(e,t,n)=>{function predicateOf(e){
const{run:t,phase_1_dry_run_plan:n,phase_2_fc_authorization:i,phase_4_proof_ledger:o}=e;return{
approvals:i.approvals.filter(({state:e})=>"approved"===e).map(({user:e,user_id:t})=>({user:e,user_id:t})),
closed_at:t.closed_at,commit_sha:t.commit_sha,evidence_digest:i.evidence_digest,ledger:{head:o.head,root:o.root,
size:o.size},origin:o.origin,plan_digest:n.plan_digest,policy_digest:i.policy_digest,
receipts:i.receipts.map(({receipt_id:e})=>e),repository:t.repository,result:t.result,run_attempt:t.run_attempt,
run_id:t.run_id,signed_approvals:i.signed_approvals.map(({key:e,principal:t})=>({key:e,principal:t}))}}
function publishedAssets({operations:e},{phase_3_github_execution:t}){
return e.flatMap(({operation_id:e,repository:n,parameters:i})=>{
const o=t.operations.some(({operation_id:t,outcome:n})=>t===e&&"succeeded"===n),r=i.assets??[]
;return o&&!1===i.draft?r.map(({name:e,digest:t})=>({name:e,digest:t,repository:n,tag:i.tag})):[]})}n.d(t,{
Lu:()=>predicateOf,SS:()=>publishedAssets,Z6:()=>subjectsOf});const i={"\\":"\\\\","\n":"\\n","\r":"\\r"}
;function subjectsOf(e){return e.map(({name:e,digest:t})=>{const n=e.replace(/[\\\n\r]/g,e=>i[e]??e)
;return`${n===e?"":"\\"}${t.slice(7)}  ${n}\n`}).join("")}},64347:(e,t,n)=>{n.d(t,{$:()=>s,Ow:()=>changeLines,
Q$:()=>shownValues,TE:()=>lookYourself,bG:()=>changesPart,r8:()=>a});var i=n(36625),o=n(54285),r=n(27366)
;const s="What changed since the approval",a={added:"was not approved",removed:"was approved, and would not run",
changed:"is not what was approved"},c="not there",l=40,d=200;function shownValues({before:e,after:t}){
if(null===e||null===t||Math.max(e.length,t.length)<=d)return{before:shorten(e??c),after:shorten(t??c)}
;const n=Math.min(e.length,t.length);let i=0;for(;i<n&&e[i]===t[i];)i++;let o=0;for(;o<n-i&&e.at(-1-o)===t.at(-1-o);)o++
;const r=Math.max(0,i-l),s=Math.max(0,o-l),part=e=>{const t=shorten(e.slice(r,e.length-s))
;return`${r>0?"…":""}${t}${s>0&&!t.endsWith("…")?"…":""}`.toWellFormed()};return{before:part(e),after:part(t)}}
const shorten=e=>e.length<=d?e:`${e.slice(0,d)}…`.toWellFormed();function lookYourself({links:e,runId:t,repository:n}){
return`Look yourself: compare plan.json of the plan job (\`gh run download ${t} --repo ${n}\` fetches whatever the run has uploaded) with plan.json in this proof${null===e.artifact?"":` (${e.artifact})`}. The digest of a pull request's plan is never the one of this run: its commit is the merge commit.`
}function changeLines(e,t){const{expected:n}=e
;if("absent"in e)return[`The approved plan, ${n}, was not found: ${e.absent}.`,lookYourself(t)]
;const{plan:i,operations:o}=e.difference,line=e=>{const{before:t,after:n}=shownValues(e);return`${e.field}: ${t} → ${n}`
}
;return[`${s} of ${n}, operation by operation:`,...i.map(e=>`  plan ${line(e)}`),...o.flatMap(({operation_id:e,operation_kind:t,change:n,fields:i})=>[`  ${e} (${t}) ${a[n]}`,...i.map(e=>`    ${line(e)}`)])]
}function changesPart(e,t,n){const i=`### ${s}`,a=`Approved: ${(0,o.aY)(e.expected)}`
;if("absent"in e)return[i,a,`It was not found: ${(0,o.CS)(e.absent)}.`,lookYourself(t)].join("\n\n")
;const{plan:c,operations:l}=e.difference,d=[{title:"The plan as a whole",fields:c},...l.map(e=>({
title:operationTitle(e,t.kinds),fields:e.fields}))].filter(({fields:e})=>e.length>0);let p=n;const u=[]
;for(const{title:e,fields:t}of d){if(p<=0)break
;u.push(e,(0,o.tp)(["Field","Approved","Would run"],t.slice(0,p).map(fieldCells))),p-=t.length}
const f=d.reduce((e,{fields:t})=>e+t.length,0),h=f>n?[`${(0,
r.hS)(f-n,"more change")}: see \`report.html\` in the proof.`]:[];return[i,a,...u,...h].join("\n\n")}
function operationTitle(e,t){const{operation_id:n,change:r}=e;return`${(0,i.I)(e,t).title} ${(0,o.aY)(n,80)} ${a[r]}`}
function fieldCells(e){const{before:t,after:n}=shownValues(e);return[(0,o.MZ)(e.field),(0,o.MZ)(t,2*d),(0,o.MZ)(n,2*d)]}
},88850:(e,t,n)=>{async function renderReport(e){return(await i()).renderPage(e)}n.r(t),n.d(t,{loadPage:()=>i,
renderReport:()=>renderReport})
;const i=(0,n(12112).Oo)(()=>Promise.all([n.e(3091),n.e(340),n.e(1859)]).then(n.bind(n,71859)))},57994:(e,t,n)=>{n.d(t,{
B:()=>renderSummary,w:()=>changesTitle})
;var i=n(42522),o=n(54285),r=n(64347),s=n(96452),a=n(27366),c=n(32921),l=n(22808);const d=921600,p=[{rows:1e3,
changes:200,body:2e4,causes:100},{rows:1e3,changes:200,body:1e3,causes:100},{rows:1e3,changes:200,body:0,causes:50},{
rows:1e3,changes:0,body:0,causes:20},{rows:200,changes:0,body:0,causes:10},{rows:20,changes:0,body:0,causes:3},{rows:0,
changes:0,body:0,causes:1}];function renderSummary(e,{limitBytes:t=d}={}){const n=(0,s.I)(e);return(0,
o.eO)(p,t,e=>function summaryAt(e,t){const{input:n,operations:s,causes:l}=e,d=(0,
i.NX)(l),p=s.slice(0,t.changes).map(e=>(0,c.is)(e,t.body)),u="prod"===n.proof.run.mode&&t.rows>0?(0,
c.TJ)(e,t.rows):"",f=d.length-Math.min(d.length,t.causes),{run_id:h,repository:g}=n.proof.run,m={kinds:n.kinds,
links:n.links,runId:h,repository:g},y=[(0,c.Jb)(e),...null===n.comparison?[]:[(0,
r.bG)(n.comparison,m,t.rows)],0===t.rows?`${(0,a.hS)(s.length,"operation")}: see \`report.html\` in the proof.`:(0,
c.c_)(e,t.rows),...0===d.length?[]:[`### ${(0,i.ZI)(e.decision.state)}`,...d.slice(0,t.causes).map(t=>(0,
c.H9)(t,e)),...0===f?[]:[`${(0,a.hS)(f,"more reason")}: see \`report.html\` in the proof.`]],...0===p.length?[]:[(0,
o.zH)(changesTitle(e),p.join("\n\n---\n\n"))],...(0,c.VR)(e),...""===u?[]:[(0,o.zH)("Receipts and their checks",u)],(0,
c.Er)(e),..."prod"===n.proof.run.mode?[verifyPart(n)]:[],(0,c.Lk)(e)];return`${y.join("\n\n")}\n`}(n,e))}
function changesTitle({input:e}){return("prod"===e.proof.run.mode?"What changes":"What will change")+", in full"}
function verifyPart(e){const t=(0,l.v)(e);if(null!==t)return`### The proof\n\n${t}`
;return`### Verify it yourself\n\nThe proof of this run needs no trust in this page, in a clone:\n\n\`\`\`sh\n${(0,
l.I)(e).join("\n")}\n\`\`\``}},22808:(e,t,n)=>{function unverifiable({proof:{run:e},checkpoints:t}){
if(null!==(t.at(-1)?.after??null))return null
;if("dry_run"===e.mode)return"A dry run is not signed: `marketops verify` can only call it SELF_CONSISTENT."
;return`${"authorized"===e.result?"Only the execute job writes to the ledger":"This run could not sign or write"}: \`marketops verify\` can only call this proof INCOMPLETE.`
}function verifyCommands({proof:e,links:t}){
const{run:n}=e,i=t.artifact??"marketops-proof",o="https://github.com"===t.server?"":`${new URL(t.server).host}/`,r=null===t.action?"marketops":`npx github:${t.action}#v${n.action_version}`
;return[null===t.artifact?"# the proof is no artifact of this run: name its folder below (output proof-path), wherever the job stored it":`gh run download ${n.run_id} --repo ${shell(o+n.repository)} --name ${shell(i)} --dir ${shell(i)}`,"git fetch origin && git show origin/HEAD:.marketops/trusted-keys > trusted-keys",`${r.split(" ").map(shell).join(" ")} verify ${shell(i)} --trusted-keys trusted-keys`]
}function shell(e){return/^[\w./:@%+#-]+$/.test(e)&&!e.startsWith("#")?e:`'${e.replaceAll("'","'\\''")}'`}n.d(t,{
I:()=>verifyCommands,v:()=>unverifiable})},49372:(e,t,n)=>{n.r(t),n.d(t,{PLAIN:()=>o.tZ,beginProof:()=>beginProof,
changeLines:()=>i.Ow,decisionLines:()=>o.Wp,dryRun:()=>dryRun,finishProof:()=>finishProof,loadPage:()=>r.loadPage,
prod:()=>prod})
;var i=n(64347),o=n(87496),r=n(88850),s=n(32257),a=n(74296),c=n(96679),l=n(49598),d=n(19523),p=n(67898),u=n(83015),f=n(12544),h=n(55543),g=n(52533),m=n(46260),y=n(71971)
;class LedgerSession{#e;#t;#n;#i=[];#o=0;#r=[];#s=[];#a=y._W;#c=null;#l=null;#d=null;#p=0;constructor(e){this.#e=e,
this.#n=new f.eY(e.file),this.#t=(0,d.yv)(e.facts.serverUrl,e.facts.repositoryId)}get origin(){return this.#t}
get lines(){return this.#i}get snapshot(){return this.#c}get stretches(){return null===this.#e.store?[{after:null,
before:null,first_seq:0,frontier:[]}]:0===this.#s.length?this.#r:this.#u(this.#a,null)}get hasLanded(){return this.#o>0}
tip(){const{frontier:e,head:t}=this.#f();return{size:e.size,head:t,root:e.root().toString("hex")}}#f(){
const e=this.#a.frontier.clone();for(const{hash:t}of this.#s)e.append(t);return{frontier:e,
head:this.#s.at(-1)?.hash??this.#a.head}}append=(e,t,n={})=>{const i=this.#h(this.#g(e,t,n))
;return this.#n.append(i.map(({text:e})=>`${e}\n`).join("")),"run.closed"===e&&this.#n.close(),i.at(-1).line}
;prefetch(e){this.#e.store?.tree.prefetch({files:e})}async commit(e,t){const{store:n}=this.#e;if(null===n){
const e=await t({snapshot:v,tip:y._W,append:this.append,mayWait:!1});return"value"in e?e.value:void 0}
const i=this.#s.filter(({line:e})=>"ledger.foreign"!==e.type).map(({line:e})=>unchained(e));let o=!0;for(let r=1;;r++){
const s=await n.tree.snapshot(n.keys);if(!await this.#m(s))throw rewound();const a=await(0,y.av)(s);this.#y(s,a,i)
;const c=await t({snapshot:s,tip:a,append:this.append,mayWait:o});if(!0===c.wait){o=await n.pause(r,c.until);continue}
const l=c.value;if(n.provisional)return l;const d=await n.tree.ready(s)
;if("conflict"!==d&&await this.#v(n,d,a,c.files,e))return l;if(!await n.pause(r,c.until))throw busy()}}async#m(e){
if(null===this.#l||e===this.#c)return!0;const t=await e.read(this.#l.path)
;return null!==t&&0===Buffer.compare(t,this.#l.bytes)}closeAsFailed(){
const e=this.#s.map(({line:e})=>e).filter(({type:e})=>"ledger.foreign"!==e),t=e.some(({type:e})=>"operation.intent"===e)?[]:e.filter(({type:e})=>"run.closed"!==e).map(unchained)
;this.#w(t),this.append("run.closed",{...(0,u.Q)(this.lines),result:"failed"})}async#v(e,t,n,i,o){
const{frontier:r,head:s}=this.#f(),a={path:(0,g.RA)(n.size),
bytes:Buffer.from(this.#s.map(({text:e})=>`${e}\n`).join(""))},c=new Map(i);c.set(a.path,a.bytes),c.set(g.Ij,(0,y.C0)({
size:r.size,head:s,frontier:r}));const d=(0,m.d_)(Object.fromEntries([...c].map(([e,t])=>[e,null===t?null:(0,
h.ol)(t)])));c.set(g.Qq,d);const p=e.signCheckpoint({origin:this.#t,size:r.size,root:r.root().toString("hex"),head:s,
parent:t.parent,base:t.base,files:(0,h.ol)(d).slice(7)},function isOfAnotherKey({checkpoint:e},t){
const n=null===e?null:(0,l.S7)(e);return null!==n&&"absent"===(0,l.W4)(n.note,t)}(n,e.vkey));c.set(g.nm,Buffer.from(p)),
await Promise.all([(0,f.bX)([this.#n.path]),e.flush()]);const u=await e.tree.commit(t,c,o)
;return"conflict"!==u&&(this.#r=this.#u(n,p),this.#o=this.#i.length,this.#s=[],this.#c=u,this.#l=a,this.#d=null,
this.#a={size:r.size,head:s,frontier:r,checkpoint:p},!0)}#u({checkpoint:e,size:t,frontier:n},i){const o=this.#r.at(-1)
;return void 0!==o&&o.after===e?this.#r.with(-1,{...o,after:i??o.after}):[...this.#r,{after:i,before:e,first_seq:t,
frontier:n.subtrees()}]}#y({base:e,parent:t},n,i){const o=e===t?null:{base:e,head:t
},r=n.size!==this.#a.size||n.head!==this.#a.head||o?.head!==this.#d?.head;this.#a=n,this.#d=o,
(r||i.length!==this.#s.length)&&this.#w(i)}#w(e){this.#s=[],this.#i.length=this.#o;for(const t of e)this.#h(t)
;this.#n.replace(Buffer.from(this.#i.map(e=>`${(0,c.oZ)(e)}\n`).join("")))}#h(e){
const t=this.#s.every(({line:e})=>"run.opened"===e.type)
;if(null===this.#d||!t||"run.opened"===e.type)return[this.#_(recounted(e,this.#i))]
;const{claim:n,mode:i,run_attempt:o,run_id:r,ts:s,v:a}=e,c={claim:n,data:this.#d,mode:i,run_attempt:o,run_id:r,ts:s,
type:"ledger.foreign",v:a};return[this.#_(c),this.#_(recounted(e,this.#i))]}#_(e){const t=this.#s.at(-1),n={...e,...{
prev:t?.hash??this.#a.head,seq:void 0===t?this.#a.size:t.line.seq+1}},i=(0,c.oZ)(n),o={line:n,text:i,hash:(0,c.Hw)(i)}
;return this.#s.push(o),this.#i.push(n),o}#g(e,t,n){const{facts:i,clock:o}=this.#e;this.#p=Math.max(this.#p,o())
;const r=(0,c.c2)(e),l={claim:i.claim,data:t,mode:i.mode,run_attempt:i.runAttempt,run_id:i.runId,ts:(0,s.fU)(this.#p),
type:e,v:1,...void 0===r?{}:{status:r},...(0,c.rC)(e)?{operation_id:n.operation?.operation_id,
operation_kind:n.operation?.operation_kind}:{},...(0,c.r7)(e,t)?{receipt_id:n.receiptId}:{}};return function checked(e){
const t=(0,c.oZ)({...e,prev:"0".repeat(64),seq:0}),n=(0,c.G)(JSON.parse(t))
;if(null!==n||Buffer.byteLength(t)>c.Oc-32)throw new a.NL("ledger_line_invalid",`A ${e.type} line cannot be written (${null===n?"too long":`${n.path}: ${n.expected}`}). This is a defect of the action; nothing further was done.`)
;return e}((0,p.ax)(l))}}function recounted(e,t){return"run.closed"===e.type?{...e,data:{...e.data,counts:(0,
u.Q)(t).counts}}:e}function unchained(e){const{seq:t,prev:n,...i}=e;return i}function busy(){
return new a.NL("ledger_busy","Other runs kept writing to the ledger until it was too late for this one. Run again when they are done.")
}function rewound(){
return new a.NL("ledger_rewound","The ledger no longer holds what this run wrote to it: somebody took the branch back. Nothing further was done. Find out who pushed to it, verify it, and let a ruleset forbid force pushes and deletion.")
}const v={read:()=>Promise.resolve(null),list:()=>Promise.resolve([]),segmentOf:()=>Promise.resolve(null)}
;var w=n(62564),_=n(70302),b=n(48943);function appendOpening(e,{run:t,plan:n,evidence:i,decisions:o},r=[]){
e("run.opened",t);for(const{operation:t,data:n}of r)e("operation.reconciled",n,{operation:t});e("plan.created",n),
e("evidence.read",i);for(const{operation:t,decision:n}of o)e("policy.decided",n,{operation:t})}class RunOpening{#i;#b;#k
;#$;#x;#M=new Set;constructor({lines:e,material:t,reconciler:n,baseline:i,log:o}){this.#i=e,this.#b=t,this.#k=n,
this.#$=i,this.#x=o}async write({append:e,snapshot:t,tip:n}){
const[i,o]=await Promise.all([this.#k.look(t),0===n.size?this.#$():null]);for(const e of(0,
b.DZ)(i))this.#M.has(e)||this.#x(e),this.#M.add(e);return appendOpening(e,this.#i,i.settled),
new Map([...this.#b,...i.settled.map(({path:e})=>[e,null]),...null===o?[]:[[g.CM,o]]])}}
function appendReceipt(e,t,{receipt_id:n,enforceable:i,operation_digest:o,violations:r},s){
e(i?"receipt.minted":"receipt.refused",{enforceable:i,envelope_digest:(0,h.ol)(s),operation_digest:o,violations:r},{
operation:t,receiptId:n})}function appendUnchanged(e,t,n){for(const i of t){const t=n.get(i.operation_id)??null
;e("operation.unchanged",{code:null,effect:"none",github:i.observed,message:null,state_digest:t},{operation:i})}}
var k=n(14855);async function dryRun(e,t,n){const{facts:i,clock:o,random:r}=e,s=new LedgerSession({facts:i,clock:o,
file:n.ledgerFile,store:null}),a=(0,_.M)({facts:i,planDigest:t.plan.plan_digest,policyDigest:t.governance.policyDigest,
evidenceDigest:t.evidenceDigest,approvals:t.approvals,signedApprovals:[],lifetimeMs:(0,
w.pc)(t.governance.policy.receipt_ttl)},null,o,r),c=new Map,{append:l}=s;appendOpening(l,(0,k.QY)(i,t,null))
;for(const{operation:e,violations:n}of t.judged){const t=a({operation:e,violations:n,ledger:null})
;c.set(t.receipt.receipt_id,t),appendReceipt(l,e,t.receipt,t.bytes)}for(const e of t.plan.operations){
const{effect:t,operation_digest:n}=e;l("operation.blocked",{code:"mode_not_prod",effect:t,operation_digest:n},{
operation:e})}return l("run.closed",(0,u.Q)(s.lines)),Promise.resolve({session:s,signer:null,receipts:c,
outcomes:new Map,refusalCode:null,failure:null})}var $=n(51455),x=n(38422);function canonicalProof(e){
const{facts:t,plan:n,lines:i}=e,o=only(i,"run.opened"),r=only(i,"run.closed"),s="dry_run"===t.mode;return{schema:x.rb,
run:{repository:t.repository,repository_id:t.repositoryId,run_id:t.runId,run_attempt:t.runAttempt,claim:t.claim,
mode:t.mode,commit_sha:t.commitSha,ref:t.ref,event:t.event,actor:t.actor,environment:t.environment,
triggering_actor:t.triggeringActor,workflow_ref:t.workflowRef,workflow_sha:t.workflowSha,action_version:t.actionVersion,
policy_source:e.policySource,result:r.data.result,opened_at:o.ts,closed_at:r.ts},phase_1_dry_run_plan:{mode:"dry_run",
blocked_by_mode:!0,plan_digest:n.plan_digest,plan_file_digest:(0,h.ol)(e.planBytes),
operations:n.operations.map(({operation_id:e,operation_kind:t,operation_digest:n,effect:i,reason:o})=>({operation_id:e,
operation_kind:t,operation_digest:n,effect:i,reason:o}))},phase_2_fc_authorization:{blocked_by_mode:s,
policy_digest:e.policyDigest,evidence_digest:e.evidenceDigest,...approvalsOf(e),decisions:e.decisions,
receipts:receiptLines(i).map(t=>function receiptEntry(e,{receipts:t}){const n=e.receipt_id??"",i=t.get(n)
;if(void 0===i)throw new Error(`the envelope of ${n} was not kept`);return{receipt_id:n,
operation_id:i.receipt.operation_id,enforceable:i.receipt.enforceable,envelope_digest:(0,h.ol)(i.bytes),
receipt:i.receipt}}(t,e))},phase_3_github_execution:{blocked_by_mode:s,
operations:n.operations.map(t=>function execution(e,t){
const n=e.operation_id,i=t.lines.filter(e=>e.operation_id===n&&"operation.reconciled"!==e.type),o=i.find(isOutcome),r=i.findLast(e=>"gate.passed"===e.type||"gate.rejected"===e.type),s=i.findLast(({receipt_id:e})=>void 0!==e)?.receipt_id??null,a={
operation_id:n,receipt_id:s,checks:r?.data.checks??null};if(void 0!==o){
const{code:e}=o.data,t="operation.blocked"===o.type?{message:null,github:null}:o.data;return{...a,
outcome:outcomeWord(o),status:(0,c.c2)(o.type)??"rejected",code:e,message:t.message,github:t.github}}
const l=function firstCode(e,t,{receipts:n,refusalCode:i}){const o=null===e?void 0:n.get(e)?.receipt.violations[0]
;return o?.code??t.find(({code:e})=>null!==e)?.code??i}(s,r?.data.checks??[],t);return{...a,outcome:null,
status:"rejected",code:l,message:null,github:null}}(t,e))},phase_4_proof_ledger:{origin:e.origin,...e.tip,
entries:i.length,bindings:receiptLines(i).map(e=>function binding(e,t){
const n=e.receipt_id??"",i=t.find(({type:e,receipt_id:t})=>"operation.intent"===e&&t===n),o=t.find(e=>isOutcome(e)&&e.receipt_id===n)
;return{receipt_id:n,operation_id:e.operation_id??"",intent_seq:i?.seq??null,outcome_seq:o?.seq??null,
outcome:void 0===o?null:outcomeWord(o)}}(e,i))}}}
function approvalsOf({approvals:e,signedApprovals:t,receipts:n,lines:i}){
const[o]=receiptLines(i),r=n.get(o?.receipt_id??"")?.receipt;return{approvals:r?.approvals??e,
signed_approvals:r?.signed_approvals??t}}function receiptLines(e){
return e.filter(e=>"receipt.minted"===e.type||"receipt.refused"===e.type)}
const M=[...n(14182).im,"unchanged","blocked"].map(e=>`operation.${e}`);function isOutcome(e){return M.includes(e.type)}
function outcomeWord(e){return e.type.slice(10)}function only(e,t){const n=e.find(e=>e.type===t)
;if(void 0===n)throw new Error(`no ${t} line`);return n}var O=n(75917),P=n(96452),T=n(57994),S=n(39374)
;function beginProof(e,{planBytes:t,evidenceBytes:n,governance:i,signedApprovals:o}){e.write(x.Pb.plan,t),
e.write(x.Pb.evidence,n),e.write(x.Pb.policy,shownPolicy(i)),e.write(x.Pb.approvers,i.approversBytes),
e.write(x.Pb.trustedKeys,i.trustedKeysBytes);for(const{digest:t,text:n}of o)e.write((0,x.nx)(t),Buffer.from(n))}
const shownPolicy=({policyBytes:e,policySource:t})=>!0===t?.withheld?Buffer.alloc(0):e;async function finishProof(e){
const{folder:t,session:n,governance:i,signer:o,plan:r,kinds:s,warn:c,renderers:l=I}=e,d=canonicalProof({...e,
policyDigest:i.policyDigest,lines:n.lines,origin:n.origin,tip:n.tip()}),p=await(0,$.readFile)(t.ledgerFile,"utf8"),u={
proof:d,plan:r,kinds:s,lines:n.lines,ledgerText:p,evidenceText:Buffer.from(e.evidenceBytes).toString(),
checkpoints:n.stretches,policyText:Buffer.from(shownPolicy(i)).toString(),policyFile:i.policyFile,
terms:!0===i.policySource?.withheld?null:(0,S.N)(i.policy),links:e.links,warnings:e.warnings,standings:e.standings,
comparison:e.comparison},f=await async function draw(e,{summary:t,report:n},i){const attempt=async(e,t,n)=>{try{
return await t()}catch(t){
return i(`${e} could not be drawn (${(0,a.bD)(t)}). This is a defect of the action, please report it. The proof is whole without it: ledger.jsonl tells what happened, and \`marketops verify\` checks it.`),
n}};return{summary:await attempt("summary.md",()=>t(e),j),report:await attempt("report.html",()=>n(e),A)}
}(u,l,c),h=`${f.summary}${function starterPolicy({policyFile:e}){
return null!==e?"":`\n### A policy to start from\n\nPut this into \`.marketops/policy.yml\` on the default branch, and change it to what you want to permit:\n\n\`\`\`yaml\n${w.fG.team}\`\`\`\n`
}(i)}`,g=d.phase_2_fc_authorization.receipts.map(({receipt_id:e})=>e);for(const n of g)t.write((0,
x.WI)(n),e.receipts.get(n)?.bytes??Buffer.alloc(0));t.keepReceipts(g),t.writeJson(x.Pb.checkpoints,n.stretches),
t.writeJson(x.Pb.proof,d);const m=(0,O.Z6)((0,O.SS)(r,d));return""!==m&&(t.writeJson(x.Pb.predicate,(0,O.Lu)(d)),
t.write(x.Pb.subjects,Buffer.from(m))),t.write(x.Pb.summary,Buffer.from(h)),t.write(x.Pb.report,Buffer.from(f.report)),
await t.seal(p,d.phase_4_proof_ledger.head,null===o?null:o.manifest),{proof:d,summary:h,decision:(0,P.I)(u).decision}}
const I={summary:e=>(0,T.B)(e),report:async e=>(await Promise.resolve().then(n.bind(n,88850))).renderReport(e)}
;const j="## MarketOps\n\nThis summary could not be drawn, which is a defect of the action. What was decided and done is in `ledger.jsonl` of the proof; `marketops verify` checks it, and `marketops audit-trail` lists what became of each operation.\n",A='<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>MarketOps: no report</title></head>\n<body><main>\n<h1>This page could not be drawn</h1>\n<p>That is a defect of the action. What was decided and done is in <code>ledger.jsonl</code> beside this file.\n<code>marketops verify</code> checks it, and <code>marketops audit-trail</code> lists what became of each operation.</p>\n</main></body>\n</html>\n'
;var L=n(58500),B=n(31615),z=n(76311);const R=72e5;function keyRefusal(e,t,n){const i=t.filter(t=>t.vkey.text===e.text)
;if(0===i.length)return{code:"key_unknown",
message:`The key in hmac-key is not one that the owners listed. Add this line to .marketops/trusted-keys on the default branch if it is yours: ${e.text}`
};return i.some(e=>null===e.last&&(0,d.fx)(e,n)&&(0,d.fx)(e,n+R))?null:{code:"key_not_in_force",
message:`The key ${e.text} is listed in .marketops/trusted-keys but not in force now and for two hours more (not-before, not-after, last). Store the current key in the environment, or change its dates on the default branch.`
}}function endOf(e,t){const n=t.filter(t=>t.vkey.text===e.text).map(({notAfter:e})=>e)
;return n.includes(null)?null:Math.max(...n)}var D=n(91277),F=n(36625),C=n(81920);const N=[{name:"authenticity",
check:({authenticity:e})=>e.code},{name:"mode",check:({facts:e})=>modeFault(e)},{name:"presence",
check:({envelope:e})=>presenceFault(e)},{name:"enforceable",check:({receipt:e})=>function isEnforceable(e){
return e.enforceable&&0===e.violations.length&&"prod"===e.mode}(e)?null:"receipt_advisory"},{name:"run_binding",
check:({receipt:e,facts:t})=>function isBoundToRun(e,t){
return e.run_id===t.runId&&e.run_attempt===t.runAttempt&&e.repository_id===t.repositoryId&&e.environment===t.environment&&e.api_url===t.apiUrl
}(e,t)?null:"run_mismatch"},{name:"operation_binding",
check:({receipt:e,operation:t,planDigest:n})=>function isBoundToOperation(e,t,n){
return e.operation_kind===t.operation_kind&&e.operation_id===t.operation_id&&e.plan_digest===n&&e.operation_digest===(0,
F.Q8)(t)}(e,t,n)?null:"operation_mismatch"},{name:"consumption",check:({receipt:e,consumption:t})=>t(e)},{
name:"expiration",check:function expirationFault({receipt:e,now:t,skewMs:n}){const i=(0,s.pe)(e.expires_at),o=(0,
s.pe)(e.issued_at)
;return null===i||null===o||t>=i?"receipt_expired":o>t+6e4?"receipt_not_yet_valid":null===n||Math.abs(n)>6e4?"clock_skew":null
}},{name:"staleness",check:({receipt:e,now:t})=>function isStale(e,t){const n=(0,s.pe)(e.issued_at),i=(0,
s.pe)(e.expires_at);return null===n||null===i||t-n>C.oe||i-n>C.oe}(e,t)?"receipt_stale":null}],W={
mode:({facts:e})=>modeFault(e),presence:({envelope:e})=>presenceFault(e)};async function evaluateGate(e){
const t=function authenticate({envelope:e,verifyReceipt:t}){if(null===e)return null;try{return t(e)}catch{return null}
}(e),n=t?.receipt??null,i=[];for(const{name:o,check:r}of N)i.push(await evaluate(o,()=>evaluatePoint(o,r,e,t,n)))
;return{passed:i.every(({result:e})=>"pass"===e),checks:i,receipt:n}}function evaluatePoint(e,t,n,i,o){
if(null!==i&&null!==o)return t({...n,authenticity:i,receipt:o});if("authenticity"===e)return i?.code??"not_evaluated"
;const r=W[e];return void 0===r?"not_evaluated":r(n)}async function evaluate(e,t){let n;try{n=await t()}catch{
n="not_evaluated"}return"not_evaluated"===n?{code:null,name:e,result:"not_evaluated"}:{code:n,name:e,
result:null===n?"pass":"fail"}}function modeFault(e){return"prod"===e.mode?null:"mode_not_prod"}
function presenceFault(e){return null===e?"receipt_missing":null}class SideEffectPort{ledger;#O;constructor(e,t){
this.#O=e,this.ledger=t}async behindGate(e,t){const n=await evaluateGate(e);return n.passed?{passed:!0,verdict:n,
value:await t(this.#O)}:{passed:!1,verdict:n}}}var E=n(12112),K=n(34326);async function beforeBegin(e,t,n){const i=(0,
g.Ml)(e.receipt_id);if(null!==await t.read(i))return"receipt_consumed"
;return e.ledger?.size!==n.size&&null!==await t.read(i)?"receipt_consumed":await async function holdsAnchor({ledger:e},t,n){
if(null===e||e.size>n.size)return!1;if(e.size===n.size)return e.head===n.head;if(0===e.size)return e.head===c.mG
;const i=await t.read((0,g.RA)(e.size)),o=null===i?null:function firstLine(e){const t=e.indexOf(10),n=t<0?null:(0,
m._6)(e.subarray(0,t));if(null===n)return null;const i=(0,m.Kf)(n);return null===(0,c.G)(i)?i:null}(i)
;return null!==o&&o.seq===e.size&&o.prev===e.head}(e,t,n)?null:"ledger_rewound"}function beginBatch(e,t,n){
const{port:i,bridge:o,opening:r,plan:s,facts:c,clock:l,signedApprovals:d}=e,{until:p}=o
;return i.ledger.commit(`Ledger: begin ${t.length} operations`,async o=>{
const{snapshot:f,append:h}=o,m=n.first?await r.write(o):new Map,y=n.first?s.operations.filter(({effect:e})=>"none"!==e):t,v=await async function busyWith(e,t,n,i){
const o=await(0,D.jO)(t);return new Set(e.filter(e=>{const t=(0,g.in)(e,i);return o.has(t)&&null!==n.get(t)}))
}(y,f,m,e.kinds);if(v.size>0&&o.mayWait)return{until:p,wait:!0}
;const w=v.size>0?function refuse(e,t,n,{tip:i,append:o}){const{bridge:r,verifyReceipt:s}=e,a=new Map;for(const c of t){
const t=r.refusalFor(c,[n.has(c)?q:U],i);null!==t&&record(e,{operation:c,envelope:t,receipt:s(t).receipt},o,a)}return{
opened:[],closed:!0,envelopes:a,refusalCode:q.code}
}(e,y,v,o):await async function begin_open(e,t,n,{snapshot:i,tip:o,append:r}){
const{bridge:s}=e,c=await Promise.all(t.map(async t=>{
const n=s.receiptFor(t,o),r=gateContext(e,t,n,e=>beforeBegin(e,i,o));return{operation:t,envelope:n,
verdict:await evaluateGate(r)}})),l=c.find(({verdict:{passed:t,receipt:n}})=>t&&n?.evidence_digest!==e.evidenceDigest)
;if(void 0!==l)throw function evidenceMissing({operation_id:e}){
return new a.NL("evidence_missing",`The receipt of ${e} rests on evidence that is not beside it, or that does not permit the plan. Nothing was begun. Pass the whole artifact of the authorize job of this attempt, with its evidence.json.`)
}(l.operation);const d=new Map;for(const{operation:t,envelope:n,verdict:i}of c)(s.mintedHere||i.passed)&&record(e,{
operation:t,envelope:n,receipt:i.receipt},r,d);const p=c.flatMap(t=>recordGate(e,t,r));return{
opened:p.length>4?p:p.map(t=>askedAhead(e,t)),closed:0===p.length&&n.last,envelopes:d,refusalCode:null}}(e,t,n,o)
;w.closed&&(n.first&&appendUnchanged(h,unchangedIn(e),e.states),h("run.closed",(0,u.Q)(i.ledger.lines,{refused:v.size>0
})));const _=w.opened.length>0&&w.opened.length===intents(i.ledger.lines)?await(0,
D.T1)(d,c,s.plan_digest,f):[],b=n.first?await(0,D.NW)(c,s.plan_digest,l(),f):[];return{until:p,
files:new Map([...m,...b,..._,...(k=w.envelopes,[...k].map(([e,t])=>[g.hL.receipt(e),t])),...(0,D.Tj)(w.opened,e)]),
value:w};var k})}const intents=e=>e.filter(({type:e})=>"operation.intent"===e).length;function unchangedIn({plan:e}){
return e.operations.filter(({effect:e})=>"none"===e)}function record({keepReceipt:e},t,n,i){
const{operation:o,envelope:r,receipt:s}=t;null!==r&&null!==s&&(i.set(s.receipt_id,r),e(s.receipt_id,r),
appendReceipt(n,o,s,r))}function recordGate({kinds:e},{operation:t,envelope:n,verdict:i},o){
const{passed:r,receipt:s,checks:a}=i,c={operation:t,receiptId:s?.receipt_id??null}
;if(o(r?"gate.passed":"gate.rejected",{checks:a},c),!r||null===s)return[]
;const{operation_digest:l}=t,{seq:d}=o("operation.intent",{natural_key:(0,F.XX)(t,e),operation_digest:l},c);return[{
operation:t,envelope:n,receiptId:s.receipt_id,seq:d,prefetched:null}]}function askedAhead({kinds:e,reader:t,seen:n},i){
const{operation:o}=i;if(o.depends_on.length>0)return i;const r=(0,F.I)(o,e);return{...i,
prefetched:t.prefetch(e=>r.observe(o,e,n.get(o.operation_id)))}}function gateContext(e,t,n,i){
const{facts:o,plan:r,verifyReceipt:s,clock:a,skewMs:c}=e;return{facts:o,planDigest:r.plan_digest,operation:t,envelope:n,
verifyReceipt:s,consumption:i,now:a(),skewMs:c()}}const q={rule:null,code:"operation_busy",
message:"Another run that is not over has begun the same; it was waited for until the receipts would expire"},U={
rule:null,code:"plan_blocked",
message:"Another operation of the plan is busy in another run, and the plan was approved as a whole"}
;function inDependencyOrder(e){const t=new Map(e.map(e=>[e.operation_id,e])),n=new Set,visit=e=>{if(!n.has(e)){
for(const n of e.depends_on){const e=t.get(n);void 0!==e&&visit(e)}n.add(e)}};return e.forEach(visit),[...n]}
var G=n(40666),H=n(24308);const Q={code:null,message:null,github:null,stateDigest:null,applied:null}
;function leftUnchanged(e,t){return{...Q,outcome:"unchanged",github:e,stateDigest:t}}function skipped(e,t){return{...Q,
outcome:"skipped",code:e,message:t}}function leftBehind({what:e,github:{sha:t,url:n}}){
return`What stands: ${e} (${n??`at ${(0,
G.Fu)(String(t))}`}). Mend the cause and run again, which goes on from there, or remove it.`}class GitHubPublisher{#e
;#P=new Map;#T=new Map;#S=null;#I=new Set;constructor(e){this.#e=e}get outcomes(){return this.#P}get envelopes(){
return this.#T}get refusalCode(){return this.#S}getAuditTrail(){return(0,K.u)(this.#e.port.ledger.lines)}
async execute(){
const{plan:e,signal:t}=this.#e,n=inDependencyOrder(e.operations.filter(({effect:e})=>"none"!==e)),batchAt=e=>n.slice(e,e+100)
;for(let e=0;0===e||e<n.length;e+=100){if(t.aborted&&0===e)throw cancelled("before anything was begun")
;if(await this.#j(batchAt(e),batchAt(e+100),0===e))return}}async#j(e,t,n){
const{port:i,signal:o,clock:r,bridge:s}=this.#e,{ledger:a}=i,c={first:n,last:0===t.length
},{opened:l,closed:d,envelopes:p,refusalCode:f}=await beginBatch(this.#e,e,c);for(const[e,t]of p)this.#T.set(e,t)
;if(this.#S=f,c.first){const e=unchangedIn(this.#e),{states:t}=this.#e
;for(const{operation_id:n,observed:i}of e)this.#P.set(n,leftUnchanged(i,t.get(n)??null))
;d||appendUnchanged(a.append,e,t)}if(d)return!0;let h=l.length;await async function runInOrder(e,t,n){
const i=new Map,o=(0,E.TA)(t);for(const t of inDependencyOrder(e)){
const e=t.depends_on.map(e=>i.get(e)).filter(e=>void 0!==e),r=Promise.all(e).then(()=>o(()=>n(t)))
;i.set(t.operation_id,r)}await Promise.all(i.values())}(l.map(e=>({...e.operation,one:e
})),16,({one:e})=>(0===--h&&a.prefetch(t.flatMap(e=>s.idOf(e)??[]).map(g.Ml)),this.#A(e)))
;const m=c.last||o.aborted,y=r()+3e5
;return await a.commit(`Ledger: end ${l.length} operations`,async({append:e,snapshot:t})=>{m&&e("run.closed",(0,
u.Q)(a.lines));const n=l.filter(({operation:{operation_id:e}})=>"in_doubt"!==this.#P.get(e)?.outcome);return{until:y,
files:await(0,D.$B)(n,this.#e,t)}}),m}async#A({operation:e,envelope:t,receiptId:n,prefetched:i}){
const{port:o,facts:r,signal:s}=this.#e,a=e.depends_on.find(e=>!this.#L(e))
;if(void 0!==a)return void this.#B(e,n,skipped("dependency_failed",`${a} did not succeed`))
;if(s.aborted)return void this.#B(e,n,skipped("cancelled","The job was cancelled before this began"))
;const c=gateContext(this.#e,e,t,e=>async function beforeEffect(e,t,n,i){const o=null===t?null:await t.read((0,
g.Ml)(e.receipt_id));if(null===o||i.has(e.receipt_id))return"receipt_consumed";const r=(0,m.OW)(o);if(null!==(0,
g.Q9)(r))return"receipt_consumed";const s=r
;return s.claim===n&&s.operation_digest===e.operation_digest?null:"receipt_consumed"
}(e,o.ledger.snapshot,r.claim,this.#I)),l=await o.behindGate(c,t=>this.#z({operation:e,receiptId:n,prefetched:i},t))
;if(!l.passed){o.ledger.append("gate.rejected",{checks:l.verdict.checks},{operation:e,receiptId:n})
;const t=l.verdict.checks.find(e=>null!==e.code)?.code??"gate_error"
;return void this.#B(e,n,skipped(t,"The gate stood in front of the effect"))}this.#B(e,n,l.value)}
async#z({operation:e,receiptId:t,prefetched:n},i){
const{kinds:o,reader:r,files:s,seen:c,pause:l,progress:d,signal:p}=this.#e;this.#I.add(t);let u=null
;const{effects:f,wrote:h,unclear:g}=function watched(e,t){let n=!1,i=!1;return{effects:new Proxy(e,{get(e,o){
const r=Reflect.get(e,o,e);return"function"!=typeof r?r:(...o)=>(n=!0,t(),Reflect.apply(r,e,o).catch(e=>{
throw"refused"!==(0,H.g5)(e)?.certainty&&(i=!0),e}))}}),wrote:()=>n,unclear:()=>i}}(i,()=>n?.end()),m={
reader:n?.reader??r,effects:f,marker:{receiptId:t,operationDigest:e.operation_digest},isOurs:t=>this.#R(t,e),
files:s.get(e.operation_id)??new Map,seen:c.get(e.operation_id)??null,inParallel:(e,t)=>(0,E.bB)(e,16,t),
pause:async t=>{if(await l(t),p.aborted)throw cancelled(`while ${e.operation_id} was looking for what it did`)},
remains:e=>u=e,progress:t=>d(`${e.operation_id}: ${t}`),stopIfCancelled:()=>{
if(p.aborted)throw cancelled(`between two requests of ${e.operation_id}`)}};try{return function succeeded(e){return{
...Q,outcome:"succeeded",github:e.github,stateDigest:(0,F.Ox)(e.state??null),applied:e}}(await(0,F.I)(e,o).apply(e,m))
}catch(e){return function thrown(e,t){
const{remains:n}=t,i=(0,H.g5)(e),o=null!==i?"refused"===i.certainty:e instanceof a.NL?!t.unclear:!t.wrote;return{...Q,
outcome:o?"failed":"in_doubt",code:e instanceof a.NL?e.code:"internal_error",message:null===n?(0,a.bD)(e):`${(0,
a.bD)(e)} ${leftBehind(n)}`,github:n?.github??null}}(e,{wrote:h(),unclear:g(),remains:u})}}
async#R({receiptId:e,operationDigest:t},n){const{kinds:i,port:o}=this.#e,{snapshot:r}=o.ledger,s=null===r?null:await(0,
b.II)(e,r,i);return s?.operation_digest===t&&(0,g.in)(s,i)===(0,g.in)(n,i)}#B(e,t,n){
const{outcome:i,code:o,message:r,github:s}=n;this.#P.set(e.operation_id,n);const a={code:o,effect:e.effect,github:s,
message:r,state_digest:n.stateDigest};this.#e.port.ledger.append(`operation.${i}`,a,{operation:e,receiptId:t})
;const{kinds:c,progress:l}=this.#e,d=[(0,F.I)(e,c).describe(e),s?.url,r].filter(e=>null!==(e??null))
;l(`${Z[i]} ${d.join(": ")}`)}#L(e){const t=this.#P.get(e)?.outcome;return"succeeded"===t||"unchanged"===t}}const Z={
succeeded:"✓",unchanged:"=",failed:"✕",skipped:"–",in_doubt:"?"};function cancelled(e){
return new a.NL("cancelled",`The job was cancelled ${e}. Run again: what is done is left alone.`)}
var Y=n(22805),V=n(76760);class ReceiptStore{mintedHere=!0;until;#e;#D;#F=new Map;constructor(e){this.#e=e,
this.until=e.until,this.#D=new Map(e.reserved)}mint(e,t,{size:n,head:i}){const{operation_id:o}=e,r=this.#F.get(o)
;if(void 0!==r)return r;const s=this.#D.get(o),a=this.#e.generate({operation:e,violations:t,ledger:{size:n,head:i},
receiptId:s});return this.#D.delete(o),this.#F.set(o,a),a}minted(){
return new Map([...this.#F.values()].map(e=>[e.receipt.receipt_id,e]))}idOf({operation_id:e}){
const t=this.#F.get(e)?.receipt.receipt_id??this.#D.get(e);if(void 0!==t)return t;const n=(0,C.a4)(this.#e.random)
;return this.#D.set(e,n),n}receiptFor(e,t){return this.mint(e,[],t).bytes}refusalFor(e,t,n){const{operation_id:i}=e
;return!0===this.#F.get(i)?.receipt.enforceable&&this.#F.delete(i),this.mint(e,t,n).bytes}}const J=1048576,X=2e3
;async function foreignReceipts({inputs:e},t){const n=await async function readEnvelopes(e){
const unreadable=(t,n)=>new a.NL("receipts_unreadable",`The receipts in ${e} cannot be read: ${t}.`,{cause:n});let t
;try{const n=(0,V.join)(e,"receipts"),i=(await(0,$.readdir)(e)).includes("receipts")?n:e;t=(await(0,
$.readdir)(i)).filter(e=>e.endsWith(".dsse.json")).map(e=>(0,V.join)(i,e))}catch(e){
throw unreadable("it is not a folder; download the artifact of the authorize job there",e)}
if(t.length>X)throw unreadable(`it holds more than ${X} receipts`);const n=await Promise.all(t.map(e=>(0,
$.lstat)(e))).catch(e=>{throw unreadable("one of them cannot be opened",e)})
;if(n.some(e=>!e.isFile()))throw unreadable("one of them is not a file")
;if(n.some(({size:e})=>e>J))throw unreadable("one of them is too large");return Promise.all(t.sort().map(e=>(0,
$.readFile)(e)))}(e.receipts??""),i=new Map,o=[];for(const r of n){const n=claimed(r)?.operation_id??null
;if(null!==n&&t.operations.some(({operation_id:e})=>e===n)){
if(i.has(n))throw new a.NL("receipts_ambiguous",`Two receipts in ${e.receipts??""} are for the operation ${n}. Pass the receipts of one authorize job.`)
;i.set(n,r)}else o.push(r)}for(const{operation_id:e,effect:n}of t.operations){if("none"===n||i.has(e))continue
;const t=o.shift();void 0!==t&&i.set(e,t)}return{mintedHere:!1,until:Math.min(...[...i.values()].map(expiry))-ee,
idOf:({operation_id:e})=>{const t=i.get(e);return void 0===t?null:claimed(t)?.receipt_id??null},
receiptFor:({operation_id:e})=>i.get(e)??null,refusalFor:()=>null}}const ee=6e4;function expiry(e){return(0,
s.pe)(claimed(e)?.expires_at??"")??Number.POSITIVE_INFINITY}function claimed(e){try{return(0,B.hk)(e,B.ui,C.m8).payload
}catch(e){if(e instanceof m.dO)return null;throw e}}var te=n(78757);async function prod(e,t,n){
const i=function openCore({inputs:e,facts:t,clock:n,random:i},{governance:o}){if(""===e.hmacKey){return{refusal:{
code:"key_missing",
message:"prod needs the key: pass the secret of the protected environment as hmac-key. Secrets of an environment are empty in a job that does not name it."
}}}if(null!==o.trustedKeysFault)return{refusal:{code:"trusted_keys_invalid",
message:`${o.trustedKeysFault}. Mend it on the default branch.`}};try{
const{trustedKeys:r}=o,{hmacKey:s,previousHmacKeys:a}=e,c=function openFederationCore(e){
const{facts:t,trustedKeys:n,clock:i,random:o}=e,r=(0,d.yv)(t.serverUrl,t.repositoryId),derive=(e,n)=>(0,z.Cd)((0,
z.o7)(e,n),t.repositoryId,r),s=derive(e.hmacKey,"The input hmac-key"),a=e.previousHmacKeys.map((e,t)=>derive(e,`Line ${t+1} of the input previous-hmac-keys`))
;return{vkey:s.vkey,refusal:keyRefusal(s.vkey,n,i()),endsAt:endOf(s.vkey,n),mint:e=>(0,_.M)(e,s,i,o),verifyReceipt:(0,
_.d)([s,...a],n),sign:{checkpoint:(e,t=!1)=>{const n=(0,l.am)(e),i=t?[s,...a]:[s];return`${n}\n${i.map(e=>(0,
l.Zp)(e.vkey,e.sign(Buffer.from(n)))).join("")}`},manifest:e=>(0,B.iA)(B.b3,e,[{keyid:`ed25519:${s.vkey.keyHash}`,
sig:s.sign((0,B.Zg)(B.b3,e)).toString("base64")}])}}}({hmacKey:s,previousHmacKeys:a,trustedKeys:r,facts:t,clock:n,
random:i});return null===c.refusal?{opened:c,refusal:null}:{refusal:c.refusal}}catch(e){
if(!(e instanceof a.NL)||"key_invalid"!==e.code)throw e;return{refusal:{code:e.code,message:e.message}}}}(e,t)
;if(null!==i.refusal)return unsigned(e,t,n,new a.NL(i.refusal.code,i.refusal.message))
;const o=function keyEnding({endsAt:e},t){if(null===e||e-t>ne)return[];return[{code:"key_ends_soon",
message:`The key ends on ${(0,s.fU)(e)} (not-after in .marketops/trusted-keys): rotate it before.`}]
}(i.opened,e.clock());for(const{code:t,message:n}of o)e.log.warning(`${n} [${t}]`);const r=function signedRun(e,t,n,i){
const{facts:o,clock:r,ledger:s,phase:a}=e;if(null===s)throw new Error("a prod run has a ledger")
;const{policy:c,policyDigest:l,trustedKeys:p}=t.governance,u=(0,w.pc)(c.receipt_ttl),f=new LedgerSession({facts:o,
clock:r,file:n.ledgerFile,store:{tree:s,keys:{origin:(0,d.yv)(o.serverUrl,o.repositoryId),trusted:p,now:r()},
vkey:i.vkey,signCheckpoint:i.sign.checkpoint,flush:()=>n.flush(),pause:ledgerPause(e),provisional:"authorize"===a}}),h={
facts:o,planDigest:t.plan.plan_digest,policyDigest:l,evidenceDigest:t.evidenceDigest,approvals:t.approvals,
signedApprovals:(0,Y.$P)(t),lifetimeMs:u};return{deps:e,prepared:t,core:i,session:f,receipts:new ReceiptStore({
generate:i.mint(h),random:e.random,until:Math.min(r()+u-ee,(i.endsAt??1/0)-R),reserved:t.receiptIds}),
opening:new RunOpening({lines:(0,k.QY)(o,t,i.vkey.text),material:(0,k.Vo)(t),reconciler:(0,te.qz)(e),
baseline:t.baseline,log:e.log.info}),folder:n}}(e,{...t,warnings:[...t.warnings,...o]
},n,i.opened),c=t.judged.some(({verdict:e})=>"refuse"===e);try{
return"authorize"===e.phase?await async function authorizeOnly({deps:e,prepared:t,core:n,session:i,receipts:o}){
const r=t.judged.some(({verdict:e})=>"refuse"===e);await i.commit("Ledger: authorized",({tip:s,append:a})=>{
appendOpening(a,(0,k.QY)(e.facts,t,n.vkey.text));for(const{operation:e,verdict:n,violations:i}of t.judged){
if("unchanged"===n)continue;const{receipt:t,bytes:r}=o.mint(e,i,s);appendReceipt(a,e,t,r)}
return appendUnchanged(a,leftAsTheyAre(t),t.states),a("run.closed",r?(0,u.Q)(i.lines,{refused:r}):{...(0,u.Q)(i.lines),
result:"authorized"}),Promise.resolve({until:o.until,files:new Map})});const s={outcomes:new Map,refusalCode:null,
failure:null};return{session:i,signer:n.sign,receipts:o.minted(),...s}
}(r):c?await async function ship_refuse({deps:e,prepared:t,core:n,session:i,receipts:o,opening:r}){
const s="execute"!==e.phase;await i.commit("Ledger: refused",async({snapshot:n,tip:a,append:c})=>{
const l=await r.write({snapshot:n,tip:a,append:c});if(s)for(const{operation:e,verdict:n,violations:i}of t.judged){
if("refuse"!==n)continue;const{receipt:t,bytes:r}=o.mint(e,i,a);appendReceipt(c,e,t,r),
l.set(g.hL.receipt(t.receipt_id),r)}appendUnchanged(c,leftAsTheyAre(t),t.states),c("run.closed",(0,u.Q)(i.lines,{
refused:!0}));const{facts:d,clock:p}=e,f=await(0,D.NW)(d,t.plan.plan_digest,p(),n);return{until:o.until,
files:new Map([...l,...f])}});const a=t.judged.flatMap(({violations:e})=>e)[0]?.code??null,c={outcomes:new Map,
failure:null};return{session:i,signer:n.sign,receipts:o.minted(),refusalCode:a,...c}}(r):await async function ship(e){
const{deps:t,prepared:n,core:i,session:o,folder:r}=e,{facts:s,github:c,kinds:l,clock:d,log:p,signal:u}=t
;if(null===c.effects)throw new Error("a prod run has effects")
;const f="execute"===t.phase?await foreignReceipts(t,n.plan):e.receipts,h=new GitHubPublisher({facts:s,plan:n.plan,
evidenceDigest:n.evidenceDigest,signedApprovals:n.signedApprovals,states:n.states,files:n.files,seen:n.seen,kinds:l,
reader:c.reader,port:new SideEffectPort(c.effects,o),bridge:f,verifyReceipt:i.verifyReceipt,
keepReceipt:(e,t)=>r.write((0,x.WI)(e),t),clock:d,skewMs:c.skewMs,pause:c.pause,opening:e.opening,progress:p.info,
signal:u});let g=null;try{await h.execute()}catch(e){if(!(e instanceof a.NL&&o.hasLanded))throw e;g=e,o.closeAsFailed()}
const m=new Map([...h.envelopes].map(([e,t])=>[e,{receipt:payloadOf(t),bytes:t}]));return{session:o,signer:i.sign,
receipts:m,outcomes:h.outcomes,refusalCode:g?.code??h.refusalCode,failure:g}}(r)}catch(i){
if(!(i instanceof a.NL))throw i;if(n.takeBackRun(),i.code===D.Me)throw i;return unsigned(e,t,n,i)}}const ne=2592e6
;function unsigned(e,t,n,i){const{facts:o,clock:r}=e,s=new LedgerSession({facts:o,clock:r,file:n.ledgerFile,store:null})
;return appendOpening(s.append,(0,k.QY)(o,t,null)),s.append("run.closed",(0,u.Q)(s.lines,{refused:!0})),{session:s,
signer:null,receipts:new Map,outcomes:new Map,refusalCode:i.code,failure:i}}function leftAsTheyAre({judged:e}){
return e.filter(({verdict:e})=>"unchanged"===e).map(({operation:e})=>e)}function payloadOf(e){return(0,
B.hk)(e,B.ui,C.m8).payload}const ie=100,oe=8e3,re=4e3;function ledgerPause({clock:e,random:t,signal:n}){let i=null
;const cancel=()=>{i=e()};return n.aborted?cancel():n.addEventListener("abort",cancel,{once:!0}),async(o,r)=>{
const latest=()=>null===i?r:Math.min(r,i+re),s=Buffer.from(t(4)).readUInt32BE()/2**32,a=Math.ceil(Math.min(oe,ie*2**Math.min(o,10))*s)
;return!(e()+a>latest())&&(await(0,L.setTimeout)(a,void 0,n.aborted?{}:{signal:n}).catch(()=>{}),e()<=latest())}}},
39374:(e,t,n)=>{n.d(t,{M:()=>termsOfText,N:()=>approvalTerms});var i=n(62564);function approvalTerms({approvals:e}){
if("none"===e)return{min:0,from:[],not:[],signed:null};const{signed:t}=e;return{...termsOf(e),
signed:void 0===t?null:termsOf(t)}}function termsOf({min:e=0,from:t,not:n}){const{users:i=[],teams:o=[]}=t??{};return{
min:e,from:[...o.map(({slug:e})=>`@${e}`),...i.map(({login:e})=>e)],not:n}}function termsOfText(e,t){try{
return""===e?null:approvalTerms((0,i.ON)(Buffer.from(e),"policy.yml",t).value)}catch{return null}}}};
