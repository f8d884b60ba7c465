export const id=9372;export const ids=[9372];export const modules={8826:(e,t,n)=>{function o({approvals:e}){
if("none"===e)return{min:0,from:[],not:[],signed:null};const{signed:t}=e;return{...i(e),signed:void 0===t?null:i(t)}}
function i({min:e=0,from:t,not:n}){const{users:o=[],teams:i=[]}=t??{};return{min:e,
from:[...i.map(({slug:e})=>`@${e}`),...o.map(({login:e})=>e)],not:n}}n.d(t,{N:()=>o})},70302:(e,t,n)=>{n.d(t,{M:()=>l,
d:()=>d});var o=n(77598),i=n(32257),r=n(31615),s=n(46260),a=n(81920),c=n(19523);function l(e,t,n,o){const{facts:c}=e
;return({operation:l,violations:d,ledger:p,receiptId:u})=>{const f=n(),h=null!==t&&"prod"===c.mode&&0===d.length
;if(!h&&0===d.length)throw new Error("an advisory receipt must say why");const g={actor:c.actor,api_url:c.apiUrl,
approvals:e.approvals,enforceable:h,environment:c.environment,evidence_digest:e.evidenceDigest,expires_at:(0,
i.fU)(f+e.lifetimeMs),issued_at:(0,i.fU)(f),key_id:t?.keyId??null,ledger:p,mode:c.mode,
operation_digest:l.operation_digest,operation_id:l.operation_id,operation_kind:l.operation_kind,
plan_digest:e.planDigest,policy_digest:e.policyDigest,receipt_id:u??(0,a.a4)(o),repository:c.repository,
repository_id:c.repositoryId,run_attempt:c.runAttempt,run_id:c.runId,schema:a.RJ,signed_approvals:e.signedApprovals,
violations:d,workflow_ref:c.workflowRef,workflow_sha:c.workflowSha},m=Buffer.from((0,s.dw)(g)),y=(0,
r.Zg)(r.ui,m),_=null===t?[]:[{keyid:`hmac-sha256:${t.keyId}`,sig:t.hmac(y).toString("base64")},{
keyid:`ed25519:${t.vkey.keyHash}`,sig:t.sign(y).toString("base64")}];return{receipt:g,bytes:(0,s.d_)((0,r.iA)(r.ui,m,_))
}}}function d(e,t){return n=>{let o;try{o=(0,r.hk)(n,r.ui,a.m8)}catch(e){if(e instanceof s.dO)return{
code:"receipt_malformed",receipt:null};throw e}return{code:p(o,e,t),receipt:o.payload}}}
function p({envelope:e,payload:t,signed:n},r,s){const[a,l,...d]=e.signatures
;if(void 0===a||void 0===l||d.length>0)return"signature_invalid";const p=r.find(({keyId:e})=>e===t.key_id)
;if(void 0===p)return"key_unknown"
;if(a.keyid!==`hmac-sha256:${p.keyId}`||l.keyid!==`ed25519:${p.vkey.keyHash}`)return"signature_invalid"
;const u=Buffer.from(a.sig,"base64"),f=p.hmac(n),h=u.length===f.length&&(0,o.timingSafeEqual)(u,f),g=(0,
c.pI)(p.vkey,n,Buffer.from(l.sig,"base64"));if(!h||!g)return"signature_invalid"
;const m=s.filter(({vkey:e})=>e.text===p.vkey.text);if(0===m.length)return"key_unknown";const y=(0,
i.pe)(t.issued_at)??Number.NaN;return m.some(e=>null===e.last&&(0,c.fx)(e,y))?null:"key_not_in_force"}},76311:(e,t,n)=>{
n.d(t,{Cd:()=>h,KR:()=>d,X$:()=>p,o7:()=>f});var o=n(77598),i=n(55543),r=n(74296),s=n(19523)
;const a=/^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/,c="marketops/v1",l=Buffer.from("302e020100300506032b657004220420","hex")
;function d(e){return`mok1_${Buffer.from(e).toString("base64url")}${u(e)}`}function p(e){return d(e(32))}const u=e=>(0,
i.sc)(e).subarray(0,4).toString("hex");function f(e,t){const[,n,i]=a.exec(e)??[],s=Buffer.from(n??"","base64url")
;if(!(32===s.length&&s.toString("base64url")===n)||!(0,
o.timingSafeEqual)(Buffer.from(u(s)),Buffer.from(i??"")))throw new r.NL("key_invalid",`${t} is not a MarketOps key, or not a whole one (56 characters, the last 8 a checksum). Make one with \`marketops keygen\` and store it whole as a secret of the protected environment.`)
;return s}function h(e,t,n){const i=(t,n)=>Buffer.from((0,o.hkdfSync)("sha256",e,c,t,n)),a=(0,
o.createSecretKey)(i(`receipt-hmac:${t}`,32)),d=(0,o.createPrivateKey)({key:Buffer.concat([l,i(`ed25519:${t}`,32)]),
format:"der",type:"pkcs8"}),p=(0,s.z5)((0,s.T2)(n,function(e){const{x:t}=(0,o.createPublicKey)(e).export({format:"jwk"})
;return Buffer.from(t??"","base64url")}(d)))
;if(null===p)throw new r.NL("key_invalid",`No verifier key can be named for the origin ${n}.`);return{
keyId:i("key-id",8).toString("hex"),vkey:p,hmac:e=>(0,o.createHmac)("sha256",a).update(e).digest(),sign:e=>(0,
o.sign)(null,e,d)}}},34326:(e,t,n)=>{function o(e){const t=[]
;for(const n of e)void 0!==n.status&&void 0!==n.operation_id&&void 0!==n.operation_kind&&t.push({seq:n.seq,ts:n.ts,
run_id:n.run_id,run_attempt:n.run_attempt,operation_id:n.operation_id,operation_kind:n.operation_kind,
receipt_id:n.receipt_id??null,event:n.type,status:n.status,...i(n)});return t}function i(e){const t={code:null,
message:null,github:null};switch(e.type){case"operation.succeeded":case"operation.unchanged":case"operation.failed":
case"operation.in_doubt":case"operation.skipped":{const{code:t,message:n,github:o}=e.data;return{code:t,message:n,
github:o}}case"operation.blocked":return{...t,code:e.data.code};case"receipt.refused":{const n=e.data.violations[0]
;return void 0!==n&&"code"in n?{...t,code:n.code,message:n.message}:t}case"gate.rejected":return{...t,
code:e.data.checks.find(({code:e})=>null!==e)?.code??null};default:return t}}n.d(t,{u:()=>o})},67898:(e,t,n)=>{n.d(t,{
ax:()=>a,xZ:()=>h,ze:()=>f});var o=n(46260),i=n(96679);const r=4096,s=128;function a(e){let t=c(e.data)
;for(;Buffer.byteLength((0,o.dw)({...e,data:t}))>i.Oc-s;){const e=u(t);if(null===e)break;t=e}return{...e,data:t}}
function c(e){
return"string"==typeof e?l(e,r):Array.isArray(e)?e.map(e=>c(e)):null===e||"object"!=typeof e?e:Object.fromEntries(Object.entries(e).map(([e,t])=>[e,c(t)]))
}function l(e,t){const n=e.toWellFormed();if(d(n)<=t)return n;const o=[];let i=0;for(const e of n){if(i+=d(e),i>t)break
;o.push(e)}return o.join("")}
const d=e=>Buffer.byteLength(JSON.stringify(e))-2,p=e=>"object"==typeof e&&null!==e&&"omitted"in e;function u(e){
const t=Object.entries(e),[n,o]=t.reduce((e,[t,n])=>Array.isArray(n)&&n.length>e[1].length?[t,n]:e,["",[]]),i=o.at(-1),r=p(i)?i.omitted:0,s=r>0?o.slice(0,-1):o
;if(0===s.length)return null;const a=Math.floor(s.length/2);return{...e,[n]:[...s.slice(0,a),{omitted:r+s.length-a}]}}
function f(e,t){const n=t.at(-1),i=p(n)?n.omitted:0,r=i>0?t.slice(0,-1):t;if(r.length+i!==e.length)return!1
;const s=e.slice(0,r.length).map(e=>c(e));return(0,o.dw)(s)===(0,o.dw)(r)}function h(e,t){
return e===t||null!==e&&t===l(e,r)}},75917:(e,t,n)=>{function o(e){
const{run:t,phase_1_dry_run_plan:n,phase_2_fc_authorization:o,phase_4_proof_ledger:i}=e;return{
approvals:o.approvals.filter(({state:e})=>"approved"===e).map(({user:e,user_id:t})=>({user:e,user_id:t})),
closed_at:t.closed_at,commit_sha:t.commit_sha,evidence_digest:o.evidence_digest,ledger:{head:i.head,root:i.root,
size:i.size},origin:i.origin,plan_digest:n.plan_digest,policy_digest:o.policy_digest,
receipts:o.receipts.map(({receipt_id:e})=>e),repository:t.repository,result:t.result,run_attempt:t.run_attempt,
run_id:t.run_id,signed_approvals:o.signed_approvals.map(({key:e,principal:t})=>({key:e,principal:t}))}}
function i({operations:e},{phase_3_github_execution:t}){return e.flatMap(({operation_id:e,repository:n,parameters:o})=>{
const i=t.operations.some(({operation_id:t,outcome:n})=>t===e&&"succeeded"===n),r=o.assets??[]
;return i&&!1===o.draft?r.map(({name:e,digest:t})=>({name:e,digest:t,repository:n,tag:o.tag})):[]})}n.d(t,{Lu:()=>o,
SS:()=>i,Z6:()=>s});const r={"\\":"\\\\","\n":"\\n","\r":"\\r"};function s(e){return e.map(({name:e,digest:t})=>{
const n=e.replace(/[\\\n\r]/g,e=>r[e]??e);return`${n===e?"":"\\"}${t.slice(7)}  ${n}\n`}).join("")}},64347:(e,t,n)=>{
n.d(t,{$:()=>s,Ow:()=>h,Q$:()=>p,TE:()=>f,bG:()=>g,r8:()=>a});var o=n(36625),i=n(54285),r=n(4985)
;const s="What changed since the approval",a={added:"was not approved",removed:"was approved, and would not run",
changed:"is not what was approved"},c={before:"Approved",after:"Would run"},l=40,d=200;function p({before:e,after:t}){
if(null===e||null===t)return{before:u(e),after:u(t)};if(Math.max(e.length,t.length)<=d)return{before:e,after:t}
;const n=Math.min(e.length,t.length);let o=0;for(;o<n&&e[o]===t[o];)o++;let i=0;for(;i<n-o&&e.at(-1-i)===t.at(-1-i);)i++
;const r=Math.max(0,o-l),s=Math.max(0,i-l),a=e=>{const t=u(e.slice(r,e.length-s))??""
;return`${r>0?"…":""}${t}${s>0&&!t.endsWith("…")?"…":""}`.toWellFormed()};return{before:a(e),after:a(t)}}
const u=e=>null===e||e.length<=d?e:`${e.slice(0,d)}…`.toWellFormed();function f({links:e,runId:t,repository:n}){
return`Look yourself: compare plan.json of the plan job (\`gh run download ${t} --repo ${n}\` fetches whatever the run has uploaded) with plan.json in this proof${null===e.artifact?"":` (${e.artifact})`}. The digest of a pull request's plan is never the one of this run: its commit is the merge commit.`
}function h(e,t){const{expected:n}=e;if("absent"in e)return[`The approved plan, ${n}, was not found: ${e.absent}.`,f(t)]
;const{plan:o,operations:i}=e.difference,r=(e,t="changed")=>{const{before:n,after:o}=p(e)
;return`${e.field}: ${"changed"===t?`${n??"none"} → ${o??"none"}`:n??o}`}
;return[`${s} of ${n}, operation by operation:`,...o.map(e=>`  plan ${r(e)}`),...i.flatMap(({operation_id:e,operation_kind:t,change:n,fields:o})=>[`  ${e} (${t}) ${a[n]}`,...o.map(e=>`    ${r(e,n)}`)])]
}function g(e,t,n){const o=`### ${s}`,a=`Approved: ${(0,i.aY)(e.expected)}`
;if("absent"in e)return[o,a,`It was not found: ${(0,i.CS)(e.absent)}.`,f(t)].join("\n\n")
;const{plan:l,operations:u}=e.difference,h=[{title:"The plan as a whole",fields:l},...u.map(e=>({title:m(e,t.kinds),
fields:e.fields}))].filter(({fields:e})=>e.length>0);let g=n;const y=[];for(const{title:e,fields:t}of h){if(g<=0)break
;const n=t.slice(0,g).map(e=>({name:e.field,...p(e)
})),o=["before","after"].filter(e=>n.some(t=>null!==t[e])),r=e=>null===e?"":(0,i.MZ)(e,2*d),s=n.map(e=>[(0,
i.MZ)(e.name),...o.map(t=>r(e[t]))]);y.push(e,(0,i.tp)(["Field",...o.map(e=>c[e])],s)),g-=t.length}
const _=h.reduce((e,{fields:t})=>e+t.length,0),w=_>n?[`${(0,
r.hS)(_-n,"more change")}: see \`report.html\` in the proof.`]:[];return[o,a,...y,...w].join("\n\n")}function m(e,t){
const{operation_id:n,change:r}=e;return`${(0,o.I)(e,t).title} ${(0,i.aY)(n,80)} ${a[r]}`}},88850:(e,t,n)=>{
async function o(e){return(await i()).renderPage(e)}n.r(t),n.d(t,{loadPage:()=>i,renderReport:()=>o});const i=(0,
n(12112).Oo)(()=>Promise.all([n.e(3091),n.e(340),n.e(492)]).then(n.bind(n,30492)))},57994:(e,t,n)=>{n.d(t,{B:()=>u,
w:()=>f});var o=n(42522),i=n(54285),r=n(64347),s=n(9697),a=n(4985),c=n(32921),l=n(22808);const d=921600,p=[{rows:1e3,
changes:200,body:2e4,causes:100},{rows:1e3,changes:200,body:1e3,causes:100},{rows:1e3,changes:200,body:0,causes:50},{
rows:1e3,changes:0,body:0,causes:20},{rows:200,changes:0,body:0,causes:10},{rows:20,changes:0,body:0,causes:3},{rows:0,
changes:0,body:0,causes:1}];function u(e,{limitBytes:t=d}={}){const n=(0,s.I)(e);return(0,i.eO)(p,t,e=>function(e,t){
const{input:n,operations:s,causes:l}=e,d=(0,o.NX)(l),p=s.slice(0,t.changes).map(e=>(0,
c.is)(e,t.body)),u="prod"===n.proof.run.mode&&t.rows>0?(0,
c.TJ)(e,t.rows):"",g=d.length-Math.min(d.length,t.causes),{run_id:m,repository:y}=n.proof.run,_={kinds:n.kinds,
links:n.links,runId:m,repository:y},w=[(0,c.Jb)(e),...null===n.comparison?[]:[(0,
r.bG)(n.comparison,_,t.rows)],0===t.rows?`${(0,a.hS)(s.length,"operation")}: see \`report.html\` in the proof.`:(0,
c.c_)(e,t.rows),...0===d.length?[]:[`### ${(0,o.ZI)(e.decision.state)}`,...d.slice(0,t.causes).map(t=>(0,
c.H9)(t,e)),...0===g?[]:[`${(0,a.hS)(g,"more reason")}: see \`report.html\` in the proof.`]],...0===p.length?[]:[(0,
i.zH)(f(e),p.join("\n\n---\n\n"))],...(0,c.VR)(e),...(0,c.tT)(e),...""===u?[]:[(0,
i.zH)("Receipts and their checks",u)],(0,c.Er)(e),..."prod"===n.proof.run.mode?[h(n)]:[],(0,c.Lk)(e)]
;return`${w.join("\n\n")}\n`}(n,e))}function f({input:e}){
return("prod"===e.proof.run.mode?"What changes":"What will change")+", in full"}function h(e){const t=(0,l.v)(e)
;if(null!==t)return`### The proof\n\n${t}`
;return`### Verify it yourself\n\nThe proof of this run needs no trust in this page, in a clone:\n\n\`\`\`sh\n${(0,
l.I)(e).join("\n")}\n\`\`\``}},22808:(e,t,n)=>{function o({proof:{run:e},checkpoints:t}){
if(null!==(t.at(-1)?.after??null))return null
;if("dry_run"===e.mode)return"A dry run is not signed: `marketops verify` can only call it SELF_CONSISTENT."
;return`${"authorized"===e.result?"Only the execute job writes to the ledger":"This run could not sign or write"}: \`marketops verify\` can only call this proof INCOMPLETE.`
}function i({proof:e,links:t}){
const{run:n}=e,o=t.artifact??"marketops-proof",i="https://github.com"===t.server?"":`${new URL(t.server).host}/`,s=null===t.action?"marketops":`npx github:${t.action}#v${n.action_version}`
;return[null===t.artifact?"# the proof is no artifact of this run: name its folder below (output proof-path), wherever the job stored it":`gh run download ${n.run_id} --repo ${r(i+n.repository)} --name ${r(o)} --dir ${r(o)}`,"git fetch origin && git show origin/HEAD:.marketops/trusted-keys > trusted-keys",`${s.split(" ").map(r).join(" ")} verify ${r(o)} --trusted-keys trusted-keys`]
}function r(e){return/^[\w./:@%+#-]+$/.test(e)&&!e.startsWith("#")?e:`'${e.replaceAll("'","'\\''")}'`}n.d(t,{I:()=>i,
v:()=>o})},49372:(e,t,n)=>{n.r(t),n.d(t,{PLAIN:()=>i.tZ,beginProof:()=>K,changeLines:()=>o.Ow,decisionLines:()=>i.Wp,
dryRun:()=>z,finishProof:()=>Q,loadPage:()=>r.loadPage,prod:()=>qe})
;var o=n(64347),i=n(87496),r=n(88850),s=n(32257),a=n(74296),c=n(96679),l=n(49598),d=n(19523),p=n(67898),u=n(83015),f=n(12544),h=n(55543),g=n(52533),m=n(46260),y=n(71971)
;class LedgerSession{#e;#t;#n;#o=[];#i=0;#r=[];#s=[];#a=y._W;#c=null;#l=null;#d=null;#p=0;constructor(e){this.#e=e,
this.#n=new f.eY(e.file),this.#t=(0,d.yv)(e.facts.serverUrl,e.facts.repositoryId)}get origin(){return this.#t}
get lines(){return this.#o}get snapshot(){return this.#c}get stretches(){return null===this.#e.store?[{after:null,
before:null,first_seq:0,frontier:[]}]:0===this.#s.length?this.#r:this.#u(this.#a,null)}get hasLanded(){return this.#i>0}
tip(){const{frontier:e,head:t}=this.#f();return{size:e.size,head:t,root:e.root().toString("hex")}}#f(){
const e=this.#a.frontier.clone();for(const{hash:t}of this.#s)e.append(t);return{frontier:e,
head:this.#s.at(-1)?.hash??this.#a.head}}append=(e,t,n={})=>{const o=this.#h(this.#g(e,t,n))
;return this.#n.append(o.map(({text:e})=>`${e}\n`).join("")),"run.closed"===e&&this.#n.close(),o.at(-1).line}
;prefetch(e){this.#e.store?.tree.prefetch({files:e})}async commit(e,t){const{store:n}=this.#e;if(null===n){
const e=await t({snapshot:k,tip:y._W,append:this.append,mayWait:!1});return"value"in e?e.value:void 0}
const o=this.#s.filter(({line:e})=>"ledger.foreign"!==e.type).map(({line:e})=>w(e));let i=!0;for(let r=1;;r++){
const s=await n.tree.snapshot(n.keys);if(!await this.#m(s))throw b();const a=await(0,y.av)(s);this.#y(s,a,o)
;const c=await t({snapshot:s,tip:a,append:this.append,mayWait:i});if(!0===c.wait){i=await n.pause(r,c.until);continue}
const l=c.value;if(n.provisional)return l;const d=await n.tree.ready(s)
;if("conflict"!==d&&await this.#_(n,d,a,c.files,e))return l;if(!await n.pause(r,c.until))throw v()}}async#m(e){
if(null===this.#l||e===this.#c)return!0;const t=await e.read(this.#l.path)
;return null!==t&&0===Buffer.compare(t,this.#l.bytes)}closeAsFailed(){
const e=this.#s.map(({line:e})=>e).filter(({type:e})=>"ledger.foreign"!==e),t=e.some(({type:e})=>"operation.intent"===e)?[]:e.filter(({type:e})=>"run.closed"!==e).map(w)
;this.#w(t),this.append("run.closed",{...(0,u.Q)(this.lines),result:"failed"})}async#_(e,t,n,o,i){
const{frontier:r,head:s}=this.#f(),a={path:(0,g.RA)(n.size),
bytes:Buffer.from(this.#s.map(({text:e})=>`${e}\n`).join(""))},c=new Map(o);c.set(a.path,a.bytes),c.set(g.Ij,(0,y.C0)({
size:r.size,head:s,frontier:r}));const d=(0,m.d_)(Object.fromEntries([...c].map(([e,t])=>[e,null===t?null:(0,
h.ol)(t)])));c.set(g.Qq,d);const p=e.signCheckpoint({origin:this.#t,size:r.size,root:r.root().toString("hex"),head:s,
parent:t.parent,base:t.base,files:(0,h.ol)(d).slice(7)},function({checkpoint:e},t){const n=null===e?null:(0,l.S7)(e)
;return null!==n&&"absent"===(0,l.W4)(n.note,t)}(n,e.vkey));c.set(g.nm,Buffer.from(p)),await Promise.all([(0,
f.bX)([this.#n.path]),e.flush()]);const u=await e.tree.commit(t,c,i);return"conflict"!==u&&(this.#r=this.#u(n,p),
this.#i=this.#o.length,this.#s=[],this.#c=u,this.#l=a,this.#d=null,this.#a={size:r.size,head:s,frontier:r,checkpoint:p},
!0)}#u({checkpoint:e,size:t,frontier:n},o){const i=this.#r.at(-1);return void 0!==i&&i.after===e?this.#r.with(-1,{...i,
after:o??i.after}):[...this.#r,{after:o,before:e,first_seq:t,frontier:n.subtrees()}]}#y({base:e,parent:t},n,o){
const i=e===t?null:{base:e,head:t},r=n.size!==this.#a.size||n.head!==this.#a.head||i?.head!==this.#d?.head;this.#a=n,
this.#d=i,(r||o.length!==this.#s.length)&&this.#w(o)}#w(e){this.#s=[],this.#o.length=this.#i;for(const t of e)this.#h(t)
;this.#n.replace(Buffer.from(this.#o.map(e=>`${(0,c.oZ)(e)}\n`).join("")))}#h(e){
const t=this.#s.every(({line:e})=>"run.opened"===e.type)
;if(null===this.#d||!t||"run.opened"===e.type)return[this.#v(_(e,this.#o))]
;const{claim:n,mode:o,run_attempt:i,run_id:r,ts:s,v:a}=e,c={claim:n,data:this.#d,mode:o,run_attempt:i,run_id:r,ts:s,
type:"ledger.foreign",v:a};return[this.#v(c),this.#v(_(e,this.#o))]}#v(e){const t=this.#s.at(-1),n={...e,...{
prev:t?.hash??this.#a.head,seq:void 0===t?this.#a.size:t.line.seq+1}},o=(0,c.oZ)(n),i={line:n,text:o,hash:(0,c.Hw)(o)}
;return this.#s.push(i),this.#o.push(n),i}#g(e,t,n){const{facts:o,clock:i}=this.#e;this.#p=Math.max(this.#p,i())
;const r=(0,c.c2)(e),l={claim:o.claim,data:t,mode:o.mode,run_attempt:o.runAttempt,run_id:o.runId,ts:(0,s.fU)(this.#p),
type:e,v:1,...void 0===r?{}:{status:r},...(0,c.rC)(e)?{operation_id:n.operation?.operation_id,
operation_kind:n.operation?.operation_kind}:{},...(0,c.r7)(e,t)?{receipt_id:n.receiptId}:{}};return function(e){
const t=(0,c.oZ)({...e,prev:"0".repeat(64),seq:0}),n=(0,c.G)(JSON.parse(t))
;if(null!==n||Buffer.byteLength(t)>c.Oc-32)throw new a.NL("ledger_line_invalid",`A ${e.type} line cannot be written (${null===n?"too long":`${n.path}: ${n.expected}`}). This is a defect of the action; nothing further was done.`)
;return e}((0,p.ax)(l))}}function _(e,t){return"run.closed"===e.type?{...e,data:{...e.data,counts:(0,u.Q)(t).counts}}:e}
function w(e){const{seq:t,prev:n,...o}=e;return o}function v(){
return new a.NL("ledger_busy","Other runs kept writing to the ledger until it was too late for this one. Run again when they are done.")
}function b(){
return new a.NL("ledger_rewound","The ledger no longer holds what this run wrote to it: somebody took the branch back. Nothing further was done. Find out who pushed to it, verify it, and let a ruleset forbid force pushes and deletion.")
}const k={read:()=>Promise.resolve(null),list:()=>Promise.resolve([]),segmentOf:()=>Promise.resolve(null)}
;var $=n(62564),M=n(70302),x=n(48943);function I(e,{run:t,plan:n,evidence:o,decisions:i},r=[]){e("run.opened",t)
;for(const{operation:t,data:n}of r)e("operation.reconciled",n,{operation:t});e("plan.created",n),e("evidence.read",o)
;for(const{operation:t,decision:n}of i)e("policy.decided",n,{operation:t})}class RunOpening{#o;#b;#k;#$;#M;#x=new Set
;constructor({lines:e,material:t,reconciler:n,baseline:o,log:i}){this.#o=e,this.#b=t,this.#k=n,this.#$=o,this.#M=i}
async write({append:e,snapshot:t,tip:n}){const[o,i]=await Promise.all([this.#k.look(t),0===n.size?this.#$():null])
;for(const e of(0,x.DZ)(o))this.#x.has(e)||this.#M(e),this.#x.add(e);return I(e,this.#o,o.settled),
new Map([...this.#b,...o.settled.map(({path:e})=>[e,null]),...null===i?[]:[[g.CM,i]]])}}
function j(e,t,{receipt_id:n,enforceable:o,operation_digest:i,violations:r},s){e(o?"receipt.minted":"receipt.refused",{
enforceable:o,envelope_digest:(0,h.ol)(s),operation_digest:i,violations:r},{operation:t,receiptId:n})}function S(e,t,n){
for(const o of t){const t=n.get(o.operation_id)??null;e("operation.unchanged",{code:null,effect:"none",
github:o.observed,message:null,state_digest:t},{operation:o})}}var P=n(17917);async function z(e,t,n){
const{facts:o,clock:i,random:r}=e,s=new LedgerSession({facts:o,clock:i,file:n.ledgerFile,store:null}),a=(0,M.M)({
facts:o,planDigest:t.plan.plan_digest,policyDigest:t.governance.policyDigest,evidenceDigest:t.evidenceDigest,
approvals:t.approvals,signedApprovals:[],lifetimeMs:(0,$.pc)(t.governance.policy.receipt_ttl)
},null,i,r),c=new Map,{append:l}=s;I(l,(0,P.QY)(o,t,null));for(const{operation:e,violations:n}of t.judged){const t=a({
operation:e,violations:n,ledger:null});c.set(t.receipt.receipt_id,t),j(l,e,t.receipt,t.bytes)}
for(const e of t.plan.operations){const{effect:t,operation_digest:n}=e;l("operation.blocked",{code:"mode_not_prod",
effect:t,operation_digest:n},{operation:e})}return l("run.closed",(0,u.Q)(s.lines)),Promise.resolve({session:s,
signer:null,receipts:c,outcomes:new Map,refusalCode:null,failure:null})}var B=n(51455),A=n(38422);function L(e){
const{facts:t,plan:n,lines:o}=e,i=F(o,"run.opened"),r=F(o,"run.closed"),s="dry_run"===t.mode;return{schema:A.rb,run:{
repository:t.repository,repository_id:t.repositoryId,run_id:t.runId,run_attempt:t.runAttempt,claim:t.claim,mode:t.mode,
commit_sha:t.commitSha,ref:t.ref,event:t.event,actor:t.actor,environment:t.environment,
triggering_actor:t.triggeringActor,workflow_ref:t.workflowRef,workflow_sha:t.workflowSha,action_version:t.actionVersion,
policy_source:e.policySource,result:r.data.result,opened_at:i.ts,closed_at:r.ts},phase_1_dry_run_plan:{mode:"dry_run",
blocked_by_mode:!0,plan_digest:n.plan_digest,plan_file_digest:(0,h.ol)(e.planBytes),
operations:n.operations.map(({operation_id:e,operation_kind:t,operation_digest:n,effect:o,reason:i})=>({operation_id:e,
operation_kind:t,operation_digest:n,effect:o,reason:i}))},phase_2_fc_authorization:{blocked_by_mode:s,
policy_digest:e.policyDigest,evidence_digest:e.evidenceDigest,...T(e),decisions:e.decisions,
receipts:O(o).map(t=>function(e,{receipts:t}){const n=e.receipt_id??"",o=t.get(n)
;if(void 0===o)throw new Error(`the envelope of ${n} was not kept`);return{receipt_id:n,
operation_id:o.receipt.operation_id,enforceable:o.receipt.enforceable,envelope_digest:(0,h.ol)(o.bytes),
receipt:o.receipt}}(t,e))},phase_3_github_execution:{blocked_by_mode:s,operations:n.operations.map(t=>function(e,t){
const n=e.operation_id,o=t.lines.filter(e=>e.operation_id===n&&"operation.reconciled"!==e.type),i=o.find(N),r=o.findLast(e=>"gate.passed"===e.type||"gate.rejected"===e.type),s=o.findLast(({receipt_id:e})=>void 0!==e)?.receipt_id??null,a={
operation_id:n,receipt_id:s,checks:r?.data.checks??null};if(void 0!==i){
const{code:e}=i.data,t="operation.blocked"===i.type?{message:null,github:null}:i.data;return{...a,outcome:R(i),
status:(0,c.c2)(i.type)??"rejected",code:e,message:t.message,github:t.github}}
const l=function(e,t,{receipts:n,refusalCode:o}){const i=null===e?void 0:n.get(e)?.receipt.violations[0]
;return i?.code??t.find(({code:e})=>null!==e)?.code??o}(s,r?.data.checks??[],t);return{...a,outcome:null,
status:"rejected",code:l,message:null,github:null}}(t,e))},phase_4_proof_ledger:{origin:e.origin,...e.tip,
entries:o.length,bindings:O(o).map(e=>function(e,t){
const n=e.receipt_id??"",o=t.find(({type:e,receipt_id:t})=>"operation.intent"===e&&t===n),i=t.find(e=>N(e)&&e.receipt_id===n)
;return{receipt_id:n,operation_id:e.operation_id??"",intent_seq:o?.seq??null,outcome_seq:i?.seq??null,
outcome:void 0===i?null:R(i)}}(e,o))}}}function T({approvals:e,signedApprovals:t,receipts:n,lines:o}){
const[i]=O(o),r=n.get(i?.receipt_id??"")?.receipt;return{approvals:r?.approvals??e,
signed_approvals:r?.signed_approvals??t}}function O(e){
return e.filter(e=>"receipt.minted"===e.type||"receipt.refused"===e.type)}
const D=[...n(14182).im,"unchanged","blocked"].map(e=>`operation.${e}`);function N(e){return D.includes(e.type)}
function R(e){return e.type.slice(10)}function F(e,t){const n=e.find(e=>e.type===t)
;if(void 0===n)throw new Error(`no ${t} line`);return n}var W=n(8826),C=n(75917),q=n(9697),E=n(57994)
;function K(e,{planBytes:t,evidenceBytes:n,governance:o,signedApprovals:i}){e.write(A.Pb.plan,t),
e.write(A.Pb.evidence,n),e.write(A.Pb.policy,H(o)),e.write(A.Pb.approvers,o.approversBytes),
e.write(A.Pb.trustedKeys,o.trustedKeysBytes);for(const{digest:t,text:n}of i)e.write((0,A.nx)(t),Buffer.from(n))}
const H=({policyBytes:e,policySource:t})=>!0===t?.withheld?Buffer.alloc(0):e;async function Q(e){
const{folder:t,session:n,governance:o,signer:i,plan:r,kinds:s,warn:c,renderers:l=Z}=e,d=L({...e,
policyDigest:o.policyDigest,lines:n.lines,origin:n.origin,tip:n.tip()}),p=await(0,B.readFile)(t.ledgerFile,"utf8"),u={
proof:d,plan:r,kinds:s,lines:n.lines,ledgerText:p,evidenceText:Buffer.from(e.evidenceBytes).toString(),
approversText:Buffer.from(o.approversBytes).toString(),checkpoints:n.stretches,policyText:Buffer.from(H(o)).toString(),
policyFile:o.policyFile,terms:!0===o.policySource?.withheld?null:(0,W.N)(o.policy),links:e.links,warnings:e.warnings,
standings:e.standings,comparison:e.comparison},f=await async function(e,{summary:t,report:n},o){const i=async(e,t,n)=>{
try{return await t()}catch(t){
return o(`${e} could not be drawn (${(0,a.bD)(t)}). This is a defect of the action, please report it. The proof is whole without it: ledger.jsonl tells what happened, and \`marketops verify\` checks it.`),
n}};return{summary:await i("summary.md",()=>t(e),U),report:await i("report.html",()=>n(e),G)}
}(u,l,c),h=`${f.summary}${function({policyFile:e}){
return null!==e?"":`\n### A policy to start from\n\nPut this into \`.marketops/policy.yml\` on the default branch, and change it to what you want to permit:\n\n\`\`\`yaml\n${$.fG.team}\`\`\`\n`
}(o)}`,g=d.phase_2_fc_authorization.receipts.map(({receipt_id:e})=>e);for(const n of g)t.write((0,
A.WI)(n),e.receipts.get(n)?.bytes??Buffer.alloc(0));t.keepReceipts(g),t.writeJson(A.Pb.checkpoints,n.stretches),
t.writeJson(A.Pb.proof,d);const m=(0,C.Z6)((0,C.SS)(r,d));return""!==m&&(t.writeJson(A.Pb.predicate,(0,C.Lu)(d)),
t.write(A.Pb.subjects,Buffer.from(m))),t.write(A.Pb.summary,Buffer.from(h)),t.write(A.Pb.report,Buffer.from(f.report)),
await t.seal(p,d.phase_4_proof_ledger.head,null===i?null:i.manifest),{proof:d,summary:h,decision:(0,q.I)(u).decision}}
const Z={summary:e=>(0,E.B)(e),report:async e=>(await Promise.resolve().then(n.bind(n,88850))).renderReport(e)}
;const U="## MarketOps\n\nThis summary could not be drawn, which is a defect of the action. What was decided and done is in `ledger.jsonl` of the proof; `marketops verify` checks it, and `marketops audit-trail` lists what became of each operation.\n",G='<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>MarketOps: no report</title></head>\n<body><main>\n<h1>This page could not be drawn</h1>\n<p>That is a defect of the action. What was decided and done is in <code>ledger.jsonl</code> beside this file.\n<code>marketops verify</code> checks it, and <code>marketops audit-trail</code> lists what became of each operation.</p>\n</main></body>\n</html>\n'
;var J=n(58500),Y=n(31615),V=n(76311);const X=72e5;function ee(e,t,n){const o=t.filter(t=>t.vkey.text===e.text)
;if(0===o.length)return{code:"key_unknown",
message:`The key in hmac-key is not one that the owners listed. Add this line to .marketops/trusted-keys on the default branch if it is yours: ${e.text}`
};return o.some(e=>null===e.last&&(0,d.fx)(e,n)&&(0,d.fx)(e,n+X))?null:{code:"key_not_in_force",
message:`The key ${e.text} is listed in .marketops/trusted-keys but not in force now and for two hours more (not-before, not-after, last). Store the current key in the environment, or change its dates on the default branch.`
}}function te(e,t){const n=t.filter(t=>t.vkey.text===e.text).map(({notAfter:e})=>e)
;return n.includes(null)?null:Math.max(...n)}var ne=n(91277),oe=n(36625),ie=n(81920);const re=[{name:"authenticity",
check:({authenticity:e})=>e.code},{name:"mode",check:({facts:e})=>de(e)},{name:"presence",check:({envelope:e})=>pe(e)},{
name:"enforceable",check:({receipt:e})=>function(e){return e.enforceable&&0===e.violations.length&&"prod"===e.mode
}(e)?null:"receipt_advisory"},{name:"run_binding",check:({receipt:e,facts:t})=>function(e,t){
return e.run_id===t.runId&&e.run_attempt===t.runAttempt&&e.repository_id===t.repositoryId&&e.environment===t.environment&&e.api_url===t.apiUrl
}(e,t)?null:"run_mismatch"},{name:"operation_binding",check:({receipt:e,operation:t,planDigest:n})=>function(e,t,n){
return e.operation_kind===t.operation_kind&&e.operation_id===t.operation_id&&e.plan_digest===n&&e.operation_digest===(0,
oe.Q8)(t)}(e,t,n)?null:"operation_mismatch"},{name:"consumption",check:({receipt:e,consumption:t})=>t(e)},{
name:"expiration",check:function({receipt:e,now:t,skewMs:n}){const o=(0,s.pe)(e.expires_at),i=(0,s.pe)(e.issued_at)
;return null===o||null===i||t>=o?"receipt_expired":i>t+6e4?"receipt_not_yet_valid":null===n||Math.abs(n)>6e4?"clock_skew":null
}},{name:"staleness",check:({receipt:e,now:t})=>function(e,t){const n=(0,s.pe)(e.issued_at),o=(0,s.pe)(e.expires_at)
;return null===n||null===o||t-n>ie.oe||o-n>ie.oe}(e,t)?"receipt_stale":null}],se={mode:({facts:e})=>de(e),
presence:({envelope:e})=>pe(e)};async function ae(e){const t=function({envelope:e,verifyReceipt:t}){
if(null===e)return null;try{return t(e)}catch{return null}}(e),n=t?.receipt??null,o=[]
;for(const{name:i,check:r}of re)o.push(await le(i,()=>ce(i,r,e,t,n)));return{passed:o.every(({result:e})=>"pass"===e),
checks:o,receipt:n}}function ce(e,t,n,o,i){if(null!==o&&null!==i)return t({...n,authenticity:o,receipt:i})
;if("authenticity"===e)return o?.code??"not_evaluated";const r=se[e];return void 0===r?"not_evaluated":r(n)}
async function le(e,t){let n;try{n=await t()}catch{n="not_evaluated"}return"not_evaluated"===n?{code:null,name:e,
result:"not_evaluated"}:{code:n,name:e,result:null===n?"pass":"fail"}}function de(e){
return"prod"===e.mode?null:"mode_not_prod"}function pe(e){return null===e?"receipt_missing":null}class SideEffectPort{
ledger;#I;constructor(e,t){this.#I=e,this.ledger=t}async behindGate(e,t){const n=await ae(e);return n.passed?{passed:!0,
verdict:n,value:await t(this.#I(e.operation))}:{passed:!1,verdict:n}}}var ue=n(12112),fe=n(34326)
;async function he(e,t,n){const o=(0,g.Ml)(e.receipt_id);if(null!==await t.read(o))return"receipt_consumed"
;return e.ledger?.size!==n.size&&null!==await t.read(o)?"receipt_consumed":await async function({ledger:e},t,n){
if(null===e||e.size>n.size)return!1;if(e.size===n.size)return e.head===n.head;if(0===e.size)return e.head===c.mG
;const o=await t.read((0,g.RA)(e.size)),i=null===o?null:function(e){const t=e.indexOf(10),n=t<0?null:(0,
m._6)(e.subarray(0,t));if(null===n)return null;const o=(0,m.Kf)(n);return null===(0,c.G)(o)?o:null}(o)
;return null!==i&&i.seq===e.size&&i.prev===e.head}(e,t,n)?null:"ledger_rewound"}function ge(e,t,n){
const{port:o,bridge:i,opening:r,plan:s,facts:c,clock:l,signedApprovals:d}=e,{until:p}=i
;return o.ledger.commit(`Ledger: begin ${t.length} operations`,async i=>{
const{snapshot:f,append:h}=i,m=n.first?await r.write(i):new Map,y=n.first?s.operations.filter(({effect:e})=>"none"!==e):t,_=await async function(e,t,n,o){
const i=await(0,ne.jO)(t);return new Set(e.filter(e=>{const t=(0,g.in)(e,o);return i.has(t)&&null!==n.get(t)}))
}(y,f,m,e.kinds);if(_.size>0&&i.mayWait)return{until:p,wait:!0};const w=_.size>0?function(e,t,n,{tip:o,append:i}){
const{bridge:r,verifyReceipt:s}=e,a=new Map;for(const c of t){const t=r.refusalFor(c,[n.has(c)?ke:$e],o)
;null!==t&&_e(e,{operation:c,envelope:t,receipt:s(t).receipt},i,a)}return{opened:[],closed:!0,envelopes:a,
refusalCode:ke.code}}(e,y,_,i):await async function(e,t,n,{snapshot:o,tip:i,append:r}){
const{bridge:s}=e,c=await Promise.all(t.map(async t=>{const n=s.receiptFor(t,i),r=be(e,t,n,e=>he(e,o,i));return{
operation:t,envelope:n,verdict:await ae(r)}
})),l=c.find(({verdict:{passed:t,receipt:n}})=>t&&n?.evidence_digest!==e.evidenceDigest)
;if(void 0!==l)throw function({operation_id:e}){
return new a.NL("evidence_missing",`The receipt of ${e} rests on evidence that is not beside it, or that does not permit the plan. Nothing was begun. Pass the whole artifact of the authorize job of this attempt, with its evidence.json.`)
}(l.operation);const d=new Map;for(const{operation:t,envelope:n,verdict:o}of c)(s.mintedHere||o.passed)&&_e(e,{
operation:t,envelope:n,receipt:o.receipt},r,d);const p=c.flatMap(t=>we(e,t,r));return{
opened:p.length>4?p:p.map(t=>ve(e,t)),closed:0===p.length&&n.last,envelopes:d,refusalCode:null}}(e,t,n,i)
;w.closed&&(n.first&&S(h,ye(e),e.states),h("run.closed",(0,u.Q)(o.ledger.lines,{refused:_.size>0})))
;const v=w.opened.length>0&&w.opened.length===me(o.ledger.lines)?await(0,
ne.T1)(d,c,s.plan_digest,f):[],b=n.first?await(0,ne.NW)(c,s.plan_digest,l(),f):[];return{until:p,
files:new Map([...m,...b,...v,...(k=w.envelopes,[...k].map(([e,t])=>[g.hL.receipt(e),t])),...(0,ne.Tj)(w.opened,e)]),
value:w};var k})}const me=e=>e.filter(({type:e})=>"operation.intent"===e).length;function ye({plan:e}){
return e.operations.filter(({effect:e})=>"none"===e)}function _e({keepReceipt:e},t,n,o){
const{operation:i,envelope:r,receipt:s}=t;null!==r&&null!==s&&(o.set(s.receipt_id,r),e(s.receipt_id,r),j(n,i,s,r))}
function we({kinds:e},{operation:t,envelope:n,verdict:o},i){const{passed:r,receipt:s,checks:a}=o,c={operation:t,
receiptId:s?.receipt_id??null};if(i(r?"gate.passed":"gate.rejected",{checks:a},c),!r||null===s)return[]
;const{operation_digest:l}=t,{seq:d}=i("operation.intent",{natural_key:(0,oe.XX)(t,e),operation_digest:l},c);return[{
operation:t,envelope:n,receiptId:s.receipt_id,seq:d,prefetched:null}]}function ve({kinds:e,reader:t,seen:n},o){
const{operation:i}=o;if(i.depends_on.length>0)return o;const r=(0,oe.I)(i,e);return{...o,
prefetched:t.prefetch(e=>r.observe(i,e,n.get(i.operation_id)))}}function be(e,t,n,o){
const{facts:i,plan:r,verifyReceipt:s,clock:a,skewMs:c}=e;return{facts:i,planDigest:r.plan_digest,operation:t,envelope:n,
verifyReceipt:s,consumption:o,now:a(),skewMs:c()}}const ke={rule:null,code:"operation_busy",
message:"Another run that is not over has begun the same; it was waited for until the receipts would expire"},$e={
rule:null,code:"plan_blocked",
message:"Another operation of the plan is busy in another run, and the plan was approved as a whole"};function Me(e){
const t=new Map(e.map(e=>[e.operation_id,e])),n=new Set,o=e=>{if(!n.has(e)){for(const n of e.depends_on){
const e=t.get(n);void 0!==e&&o(e)}n.add(e)}};return e.forEach(o),[...n]}var xe=n(40666),Ie=n(24308);const je={code:null,
message:null,github:null,stateDigest:null,applied:null};function Se(e,t){return{...je,outcome:"unchanged",github:e,
stateDigest:t}}function Pe(e,t){return{...je,outcome:"skipped",code:e,message:t}}
function ze({what:e,github:{sha:t,url:n}}){return`What stands: ${e} (${n??`at ${(0,
xe.Fu)(String(t))}`}). Mend the cause and run again, which goes on from there, or remove it.`}class GitHubPublisher{#e
;#j=new Map;#S=new Map;#P=null;#z=new Set;constructor(e){this.#e=e}get outcomes(){return this.#j}get envelopes(){
return this.#S}get refusalCode(){return this.#P}getAuditTrail(){return(0,fe.u)(this.#e.port.ledger.lines)}
async execute(){const{plan:e,signal:t}=this.#e,n=Me(e.operations.filter(({effect:e})=>"none"!==e)),o=e=>n.slice(e,e+100)
;for(let e=0;0===e||e<n.length;e+=100){if(t.aborted&&0===e)throw Ae("before anything was begun")
;if(await this.#B(o(e),o(e+100),0===e))return}}async#B(e,t,n){
const{port:o,signal:i,clock:r,bridge:s}=this.#e,{ledger:a}=o,c={first:n,last:0===t.length
},{opened:l,closed:d,envelopes:p,refusalCode:f}=await ge(this.#e,e,c);for(const[e,t]of p)this.#S.set(e,t);if(this.#P=f,
c.first){const e=ye(this.#e),{states:t}=this.#e
;for(const{operation_id:n,observed:o}of e)this.#j.set(n,Se(o,t.get(n)??null));d||S(a.append,e,t)}if(d)return!0
;let h=l.length;await async function(e,t,n){const o=new Map,i=(0,ue.TA)(t);for(const t of Me(e)){
const e=t.depends_on.map(e=>o.get(e)).filter(e=>void 0!==e),r=Promise.all(e).then(()=>i(()=>n(t)))
;o.set(t.operation_id,r)}await Promise.all(o.values())}(l.map(e=>({...e.operation,one:e
})),16,({one:e})=>(0===--h&&a.prefetch(t.flatMap(e=>s.idOf(e)??[]).map(g.Ml)),this.#A(e)))
;const m=c.last||i.aborted,y=r()+3e5
;return await a.commit(`Ledger: end ${l.length} operations`,async({append:e,snapshot:t})=>{m&&e("run.closed",(0,
u.Q)(a.lines));const n=l.filter(({operation:{operation_id:e}})=>"in_doubt"!==this.#j.get(e)?.outcome);return{until:y,
files:await(0,ne.$B)(n,this.#e,t)}}),m}async#A({operation:e,envelope:t,receiptId:n,prefetched:o}){
const{port:i,facts:r,signal:s}=this.#e,a=e.depends_on.find(e=>!this.#L(e))
;if(void 0!==a)return void this.#T(e,n,Pe("dependency_failed",`${a} did not succeed`))
;if(s.aborted)return void this.#T(e,n,Pe("cancelled","The job was cancelled before this began"))
;const c=be(this.#e,e,t,e=>async function(e,t,n,o){const i=null===t?null:await t.read((0,g.Ml)(e.receipt_id))
;if(null===i||o.has(e.receipt_id))return"receipt_consumed";const r=(0,m.OW)(i);if(null!==(0,
g.Q9)(r))return"receipt_consumed";const s=r
;return s.claim===n&&s.operation_digest===e.operation_digest?null:"receipt_consumed"
}(e,i.ledger.snapshot,r.claim,this.#z)),l=await i.behindGate(c,t=>this.#O({operation:e,receiptId:n,prefetched:o},t))
;if(!l.passed){i.ledger.append("gate.rejected",{checks:l.verdict.checks},{operation:e,receiptId:n})
;const t=l.verdict.checks.find(e=>null!==e.code)?.code??"gate_error"
;return void this.#T(e,n,Pe(t,"The gate stood in front of the effect"))}this.#T(e,n,l.value)}
async#O({operation:e,receiptId:t,prefetched:n},o){
const{kinds:i,reader:r,files:s,seen:c,pause:l,progress:d,signal:p}=this.#e;this.#z.add(t);let u=null
;const{effects:f,wrote:h,unclear:g}=function(e,t){let n=!1,o=!1;return{effects:new Proxy(e,{get(e,i){
const r=Reflect.get(e,i,e);return"function"!=typeof r?r:(...i)=>(n=!0,t(),Reflect.apply(r,e,i).catch(e=>{
throw"refused"!==(0,Ie.g5)(e)?.certainty&&(o=!0),e}))}}),wrote:()=>n,unclear:()=>o}}(o,()=>n?.end()),m={
reader:n?.reader??r,effects:f,marker:{receiptId:t,operationDigest:e.operation_digest},isOurs:t=>this.#D(t,e),
earlier:()=>this.#N(e),files:s.get(e.operation_id)??new Map,seen:c.get(e.operation_id)??null,inParallel:(e,t)=>(0,
ue.bB)(e,16,t),pause:async t=>{if(await l(t),p.aborted)throw Ae(`while ${e.operation_id} was looking for what it did`)},
remains:e=>u=e,progress:t=>d(`${e.operation_id}: ${t}`),stopIfCancelled:()=>{
if(p.aborted)throw Ae(`between two requests of ${e.operation_id}`)}};try{return y=await(0,oe.I)(e,i).apply(e,m),{...je,
outcome:"succeeded",github:y.github,stateDigest:(0,oe.Ox)(y.state??null),applied:y}}catch(e){return function(e,t){
const{remains:n}=t,o=(0,Ie.g5)(e),i=null!==o?"refused"===o.certainty:e instanceof a.NL?!t.unclear:!t.wrote;return{...je,
outcome:i?"failed":"in_doubt",code:e instanceof a.NL?e.code:"internal_error",message:null===n?(0,a.bD)(e):`${(0,
a.bD)(e)} ${ze(n)}`,github:n?.github??null}}(e,{wrote:h(),unclear:g(),remains:u})}var y}
async#D({receiptId:e,operationDigest:t},n){const{kinds:o,port:i}=this.#e,{snapshot:r}=i.ledger,s=null===r?null:await(0,
x.II)(e,r,o);return s?.operation_digest===t&&(0,g.in)(s,o)===(0,g.in)(n,o)}async#N(e){
const{snapshot:t,lines:n}=this.#e.port.ledger;return null===t?null:(0,x.Vu)(e,t,n[0]?.seq??0)}#T(e,t,n){
const{outcome:o,code:i,message:r,github:s}=n;this.#j.set(e.operation_id,n);const a={code:i,effect:e.effect,github:s,
message:r,state_digest:n.stateDigest};this.#e.port.ledger.append(`operation.${o}`,a,{operation:e,receiptId:t})
;const{kinds:c,progress:l}=this.#e,d=[(0,oe.I)(e,c).describe(e),s?.url,r].filter(e=>null!==(e??null))
;l(`${Be[o]} ${d.join(": ")}`)}#L(e){const t=this.#j.get(e)?.outcome;return"succeeded"===t||"unchanged"===t}}const Be={
succeeded:"✓",unchanged:"=",failed:"✕",skipped:"–",in_doubt:"?"};function Ae(e){
return new a.NL("cancelled",`The job was cancelled ${e}. Run again: what is done is left alone.`)}
var Le=n(22805),Te=n(76760);class ReceiptStore{mintedHere=!0;until;#e;#R;#F=new Map;constructor(e){this.#e=e,
this.until=e.until,this.#R=new Map(e.reserved)}mint(e,t,{size:n,head:o}){const{operation_id:i}=e,r=this.#F.get(i)
;if(void 0!==r)return r;const s=this.#R.get(i),a=this.#e.generate({operation:e,violations:t,ledger:{size:n,head:o},
receiptId:s});return this.#R.delete(i),this.#F.set(i,a),a}minted(){
return new Map([...this.#F.values()].map(e=>[e.receipt.receipt_id,e]))}idOf({operation_id:e}){
const t=this.#F.get(e)?.receipt.receipt_id??this.#R.get(e);if(void 0!==t)return t;const n=(0,ie.a4)(this.#e.random)
;return this.#R.set(e,n),n}receiptFor(e,t){return this.mint(e,[],t).bytes}refusalFor(e,t,n){const{operation_id:o}=e
;return!0===this.#F.get(o)?.receipt.enforceable&&this.#F.delete(o),this.mint(e,t,n).bytes}}const Oe=1048576,De=2e3
;async function Ne({inputs:e},t){const n=await async function(e){
const t=(t,n)=>new a.NL("receipts_unreadable",`The receipts in ${e} cannot be read: ${t}.`,{cause:n});let n;try{
const t=(0,Te.join)(e,"receipts"),o=(await(0,B.readdir)(e)).includes("receipts")?t:e;n=(await(0,
B.readdir)(o)).filter(e=>e.endsWith(".dsse.json")).map(e=>(0,Te.join)(o,e))}catch(e){
throw t("it is not a folder; download the artifact of the authorize job there",e)}
if(n.length>De)throw t(`it holds more than ${De} receipts`);const o=await Promise.all(n.map(e=>(0,
B.lstat)(e))).catch(e=>{throw t("one of them cannot be opened",e)})
;if(o.some(e=>!e.isFile()))throw t("one of them is not a file")
;if(o.some(({size:e})=>e>Oe))throw t("one of them is too large");return Promise.all(n.sort().map(e=>(0,B.readFile)(e)))
}(e.receipts??""),o=new Map,i=[];for(const r of n){const n=We(r)?.operation_id??null
;if(null!==n&&t.operations.some(({operation_id:e})=>e===n)){
if(o.has(n))throw new a.NL("receipts_ambiguous",`Two receipts in ${e.receipts??""} are for the operation ${n}. Pass the receipts of one authorize job.`)
;o.set(n,r)}else i.push(r)}for(const{operation_id:e,effect:n}of t.operations){if("none"===n||o.has(e))continue
;const t=i.shift();void 0!==t&&o.set(e,t)}return{mintedHere:!1,until:Math.min(...[...o.values()].map(Fe))-Re,
idOf:({operation_id:e})=>{const t=o.get(e);return void 0===t?null:We(t)?.receipt_id??null},
receiptFor:({operation_id:e})=>o.get(e)??null,refusalFor:()=>null}}const Re=6e4;function Fe(e){return(0,
s.pe)(We(e)?.expires_at??"")??Number.POSITIVE_INFINITY}function We(e){try{return(0,Y.hk)(e,Y.ui,ie.m8).payload}catch(e){
if(e instanceof m.dO)return null;throw e}}var Ce=n(78757);async function qe(e,t,n){
const o=function({inputs:e,facts:t,clock:n,random:o},{governance:i}){if(""===e.hmacKey){return{refusal:{
code:"key_missing",
message:"prod needs the key: pass the secret of the protected environment as hmac-key. Secrets of an environment are empty in a job that does not name it."
}}}if(null!==i.trustedKeysFault)return{refusal:{code:"trusted_keys_invalid",
message:`${i.trustedKeysFault}. Mend it on the default branch.`}};try{
const{trustedKeys:r}=i,{hmacKey:s,previousHmacKeys:a}=e,c=function(e){
const{facts:t,trustedKeys:n,clock:o,random:i}=e,r=(0,d.yv)(t.serverUrl,t.repositoryId),s=(e,n)=>(0,V.Cd)((0,
V.o7)(e,n),t.repositoryId,r),a=s(e.hmacKey,"The input hmac-key"),c=e.previousHmacKeys.map((e,t)=>s(e,`Line ${t+1} of the input previous-hmac-keys`))
;return{vkey:a.vkey,refusal:ee(a.vkey,n,o()),endsAt:te(a.vkey,n),mint:e=>(0,M.M)(e,a,o,i),verifyReceipt:(0,
M.d)([a,...c],n),sign:{checkpoint:(e,t=!1)=>{const n=(0,l.am)(e),o=t?[a,...c]:[a];return`${n}\n${o.map(e=>(0,
l.Zp)(e.vkey,e.sign(Buffer.from(n)))).join("")}`},manifest:e=>(0,Y.iA)(Y.b3,e,[{keyid:`ed25519:${a.vkey.keyHash}`,
sig:a.sign((0,Y.Zg)(Y.b3,e)).toString("base64")}])}}}({hmacKey:s,previousHmacKeys:a,trustedKeys:r,facts:t,clock:n,
random:o});return null===c.refusal?{opened:c,refusal:null}:{refusal:c.refusal}}catch(e){
if(!(e instanceof a.NL)||"key_invalid"!==e.code)throw e;return{refusal:{code:e.code,message:e.message}}}}(e,t)
;if(null!==o.refusal)return Ke(e,t,n,new a.NL(o.refusal.code,o.refusal.message));const i=function({endsAt:e},t){
if(null===e||e-t>Ee)return[];return[{code:"key_ends_soon",message:`The key ends on ${(0,
s.fU)(e)} (not-after in .marketops/trusted-keys): rotate it before.`}]}(o.opened,e.clock())
;for(const{code:t,message:n}of i)e.log.warning(`${n} [${t}]`);const r=function(e,t,n,o){
const{facts:i,clock:r,ledger:s,phase:a}=e;if(null===s)throw new Error("a prod run has a ledger")
;const{policy:c,policyDigest:l,trustedKeys:p}=t.governance,u=(0,$.pc)(c.receipt_ttl),f=new LedgerSession({facts:i,
clock:r,file:n.ledgerFile,store:{tree:s,keys:{origin:(0,d.yv)(i.serverUrl,i.repositoryId),trusted:p,now:r()},
vkey:o.vkey,signCheckpoint:o.sign.checkpoint,flush:()=>n.flush(),pause:Je(e),provisional:"authorize"===a}}),h={facts:i,
planDigest:t.plan.plan_digest,policyDigest:l,evidenceDigest:t.evidenceDigest,approvals:t.approvals,signedApprovals:(0,
Le.$P)(t),lifetimeMs:u};return{deps:e,prepared:t,core:o,session:f,receipts:new ReceiptStore({generate:o.mint(h),
random:e.random,until:Math.min(r()+u-Re,(o.endsAt??1/0)-X),reserved:t.receiptIds}),opening:new RunOpening({lines:(0,
P.QY)(i,t,o.vkey.text),material:(0,P.Vo)(t),reconciler:(0,Ce.qz)(e),baseline:t.baseline,log:e.log.info}),folder:n}}(e,{
...t,warnings:[...t.warnings,...i]},n,o.opened),c=t.judged.some(({verdict:e})=>"refuse"===e);try{
return"authorize"===e.phase?await async function({deps:e,prepared:t,core:n,session:o,receipts:i}){
const r=t.judged.some(({verdict:e})=>"refuse"===e);await o.commit("Ledger: authorized",({tip:s,append:a})=>{I(a,(0,
P.QY)(e.facts,t,n.vkey.text));for(const{operation:e,verdict:n,violations:o}of t.judged){if("unchanged"===n)continue
;const{receipt:t,bytes:r}=i.mint(e,o,s);j(a,e,t,r)}return S(a,He(t),t.states),a("run.closed",r?(0,u.Q)(o.lines,{
refused:r}):{...(0,u.Q)(o.lines),result:"authorized"}),Promise.resolve({until:i.until,files:new Map})});const s={
outcomes:new Map,refusalCode:null,failure:null};return{session:o,signer:n.sign,receipts:i.minted(),...s}
}(r):c?await async function({deps:e,prepared:t,core:n,session:o,receipts:i,opening:r}){const s="execute"!==e.phase
;await o.commit("Ledger: refused",async({snapshot:n,tip:a,append:c})=>{const l=await r.write({snapshot:n,tip:a,append:c
});if(s)for(const{operation:e,verdict:n,violations:o}of t.judged){if("refuse"!==n)continue
;const{receipt:t,bytes:r}=i.mint(e,o,a);j(c,e,t,r),l.set(g.hL.receipt(t.receipt_id),r)}S(c,He(t),t.states),
c("run.closed",(0,u.Q)(o.lines,{refused:!0}));const{facts:d,clock:p}=e,f=await(0,ne.NW)(d,t.plan.plan_digest,p(),n)
;return{until:i.until,files:new Map([...l,...f])}});const a=t.judged.flatMap(({violations:e})=>e)[0]?.code??null,c={
outcomes:new Map,failure:null};return{session:o,signer:n.sign,receipts:i.minted(),refusalCode:a,...c}
}(r):await async function(e){
const{deps:t,prepared:n,core:o,session:i,folder:r}=e,{facts:s,github:c,kinds:l,clock:d,log:p,signal:u}=t,{effects:f,registries:h}=c
;if(null===f)throw new Error("a prod run has effects");const g=e=>({...f,...h.effectsAt((0,
oe.I)(e,l).hosts?.(e.parameters)??[])}),m="execute"===t.phase?await Ne(t,n.plan):e.receipts,y=new GitHubPublisher({
facts:s,plan:n.plan,evidenceDigest:n.evidenceDigest,signedApprovals:n.signedApprovals,states:n.states,files:n.files,
seen:n.seen,kinds:l,reader:c.reader,port:new SideEffectPort(g,i),bridge:m,verifyReceipt:o.verifyReceipt,
keepReceipt:(e,t)=>r.write((0,A.WI)(e),t),clock:d,skewMs:c.skewMs,pause:c.pause,opening:e.opening,progress:p.info,
signal:u});let _=null;try{await y.execute()}catch(e){if(!(e instanceof a.NL&&i.hasLanded))throw e;_=e,i.closeAsFailed()}
const w=new Map([...y.envelopes].map(([e,t])=>[e,{receipt:Qe(t),bytes:t}]));return{session:i,signer:o.sign,receipts:w,
outcomes:y.outcomes,refusalCode:_?.code??y.refusalCode,failure:_}}(r)}catch(o){if(!(o instanceof a.NL))throw o
;if(n.takeBackRun(),o.code===ne.Me)throw o;return Ke(e,t,n,o)}}const Ee=2592e6;function Ke(e,t,n,o){
const{facts:i,clock:r}=e,s=new LedgerSession({facts:i,clock:r,file:n.ledgerFile,store:null});return I(s.append,(0,
P.QY)(i,t,null)),s.append("run.closed",(0,u.Q)(s.lines,{refused:!0})),{session:s,signer:null,receipts:new Map,
outcomes:new Map,refusalCode:o.code,failure:o}}function He({judged:e}){
return e.filter(({verdict:e})=>"unchanged"===e).map(({operation:e})=>e)}function Qe(e){return(0,
Y.hk)(e,Y.ui,ie.m8).payload}const Ze=100,Ue=8e3,Ge=4e3;function Je({clock:e,random:t,signal:n}){let o=null;const i=()=>{
o=e()};return n.aborted?i():n.addEventListener("abort",i,{once:!0}),async(i,r)=>{
const s=()=>null===o?r:Math.min(r,o+Ge),a=Buffer.from(t(4)).readUInt32BE()/2**32,c=Math.ceil(Math.min(Ue,Ze*2**Math.min(i,10))*a)
;return!(e()+c>s())&&(await(0,J.setTimeout)(c,void 0,n.aborted?{}:{signal:n}).catch(()=>{}),e()<=s())}}}};
