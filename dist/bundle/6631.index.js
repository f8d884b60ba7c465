export const id=6631;export const ids=[6631];export const modules={31615:(e,t,n)=>{n.d(t,{Uj:()=>fit,Zg:()=>pae,
b3:()=>a,hk:()=>openEnvelope,iA:()=>sealEnvelope,ui:()=>s});var o=n(23121),i=n(46260),r=n(53633)
;const s="application/vnd.marketops.receipt.v1+json",a="application/vnd.marketops.manifest.v1+json",base64Text=e=>"string"==typeof e&&null!==(0,
o.E)(e)?null:{path:"",expected:"canonical base64"},f=(0,r.g1)({payload:base64Text,payloadType:r.Qq,signatures:(0,
r.p_)((0,r.g1)({keyid:(0,r.wC)(/^(?:hmac-sha256:[0-9a-f]{16}|ed25519:[0-9a-f]{8})$/,"a key id"),sig:base64Text}))})
;function pae(e,t){const n=Buffer.from(e)
;return Buffer.concat([Buffer.from(`DSSEv1 ${n.length} `),n,Buffer.from(` ${t.length} `),t])}
function openEnvelope(e,t,n){const o=fit(f,(0,i.OW)(e),"envelope")
;if(o.payloadType!==t)throw new i.dO(`payloadType is not ${t}`);const r=Buffer.from(o.payload,"base64"),s=(0,i._6)(r)
;if(null===s)throw new i.dO("payload is not valid UTF-8");return{envelope:o,payload:fit(n,(0,i.Kf)(s),"payload"),
signed:pae(t,r)}}function fit(e,t,n){const o=e(t)
;if(null!==o)throw new i.dO(`${n}: ${o.path||"value"}: expected ${o.expected}`);return t}function sealEnvelope(e,t,n){
return{payload:(0,o.n)(t),payloadType:e,signatures:n}}},38422:(e,t,n)=>{n.d(t,{CZ:()=>p,KB:()=>c,Pb:()=>l,
R6:()=>receiptOfPath,SV:()=>isProofPath,WI:()=>receiptPath,rN:()=>m,rb:()=>f,vb:()=>y});n(31615)
;var o=n(96679),i=n(36625),r=n(81920),s=n(53633),a=n(14182);const f="marketops.proof/v1",c="marketops.manifest/v1",l={
proof:"CANONICAL_PROOF.json",plan:"plan.json",policy:"policy.yml",trustedKeys:"trusted-keys",ledger:"ledger.jsonl",
checkpoints:"checkpoints.json",report:"report.html",summary:"summary.md",manifest:"manifest.json"
},receiptPath=e=>`receipts/${e}.dsse.json`,d=/^receipts\/(rcpt_[0-9a-f]{32})\.dsse\.json$/;function receiptOfPath(e){
return d.exec(e)?.[1]??null}function isProofPath(e){return Object.values(l).includes(e)||null!==receiptOfPath(e)}
const u=(0,s.yL)("succeeded","failed","skipped","in_doubt","unchanged","blocked"),p=(0,s.g1)({phase_1_dry_run_plan:(0,
s.g1)({blocked_by_mode:(0,s.yL)(!0),mode:(0,s.yL)("dry_run"),operations:(0,s.p_)((0,s.g1)({effect:a.QZ,
operation_digest:s.br,operation_id:s.Qq,operation_kind:a.Cs,reason:(0,s.me)(s.Qq)})),plan_digest:s.br,
plan_file_digest:s.br}),phase_2_fc_authorization:(0,s.g1)({approvals:(0,s.p_)(r.SH),blocked_by_mode:s.Jt,decisions:(0,
s.p_)((0,s.g1)({decision:a.xR,operation_id:s.Qq,violations:(0,s.p_)(r.Qf)})),policy_digest:s.br,receipts:(0,s.p_)((0,
s.g1)({enforceable:s.Jt,envelope_digest:s.br,operation_id:s.Qq,receipt:r.m8,receipt_id:s.qp}))}),
phase_3_github_execution:(0,s.g1)({blocked_by_mode:s.Jt,operations:(0,s.p_)((0,s.g1)({checks:(0,s.me)((0,s.p_)(o.Iw)),
code:(0,s.me)(s.Qq),github:(0,s.me)(i.lQ),message:(0,s.me)(s.Qq),operation_id:s.Qq,outcome:(0,s.me)(u),receipt_id:(0,
s.me)(s.qp),status:a.h5}))}),phase_4_proof_ledger:(0,s.g1)({bindings:(0,s.p_)((0,s.g1)({intent_seq:(0,s.me)(s.U9),
operation_id:s.Qq,outcome:(0,s.me)(u),outcome_seq:(0,s.me)(s.U9),receipt_id:s.qp})),entries:s.U9,head:s.tW,origin:s.Qq,
root:s.tW,size:s.U9}),run:(0,s.g1)({action_version:s.Qq,actor:s.Qq,claim:s.o8,closed_at:s.kB,commit_sha:s.XS,
environment:(0,s.me)(s.Qq),event:s.Qq,mode:a.Mq,opened_at:s.kB,ref:s.Qq,repository:s.Qq,repository_id:s.hH,result:a.XS,
run_attempt:s.yj,run_id:s.hH,workflow_ref:s.Qq,workflow_sha:s.XS}),schema:(0,s.yL)(f)}),h=(0,s.g1)({after:(0,
s.me)(s.Qq),before:(0,s.me)(s.Qq),first_seq:s.U9,frontier:(0,s.p_)(s.tW)}),m=(0,s.p_)(h),y=(0,s.g1)({files:(0,
s.Tj)(e=>"string"==typeof e&&isProofPath(e)&&e!==l.manifest?null:{path:"",expected:"a file of the proof layout"},s.br),
head:s.tW,schema:(0,s.yL)(c)})},6848:(e,t,n)=>{n.d(t,{GU:()=>mapSource,Pq:()=>streamFile,QH:()=>openZip,
WG:()=>folderSource,b1:()=>f,oD:()=>readWhole,yb:()=>p});var o=n(51455),i=n(73024),r=n(76760),s=n(93156)
;const a=1048576,f={files:10050,fileBytes:128*a,receiptBytes:1*a,textFileBytes:16*a,noteBytes:1*a,hashedBytes:512*a,
nesting:16,unpackedBytes:2048*a,ratio:400,ratioFromBytes:4*a,unsettled:5e4};async function readWhole(e,t,n){const o=[]
;let i=0;for await(const r of e.stream(t)){
if(i+=r.length,i>n)throw new s.wI("failed",`${t}: expected at most ${n} bytes, found more`);o.push(Buffer.from(r))}
return Buffer.concat(o)}function mapSource(e){return{list:()=>Promise.resolve([...e].map(([e,{length:t}])=>({path:e,
size:t,kind:"file"}))),async*stream(t){const n=e.get(t)
;if(void 0===n)throw new s.wI("failed",`${t}: expected a file, found nothing`);yield n},close:()=>Promise.resolve()}}
const c=2,l=262144;function folderSource(e){return{list:async()=>{const t=[];return await walk(e,"",c,t),t},
stream:t=>streamFile((0,r.join)(e,t)),close:()=>Promise.resolve()}}async function walk(e,t,n,i){for(const a of await(0,
o.readdir)((0,r.join)(e,t),{withFileTypes:!0})){const o=""===t?a.name:`${t}/${a.name}`
;if(i.length>=f.files)throw new s.wI("failed",`expected at most ${f.files} files, found more`);if(a.isDirectory()){
if(1===n)throw new s.wI("failed",`${(0,s.SP)(o)}: expected no folder here, found one`);await walk(e,o,n-1,i)
}else i.push({path:o,size:0,kind:a.isFile()?"file":"other"})}}async function*streamFile(e,t=!1){
const n=i.constants.O_RDONLY|i.constants.O_NONBLOCK|(t?0:i.constants.O_NOFOLLOW),r=await(0,o.open)(e,n).catch(t=>{
throw new s.wI("failed",`${(0,s.SP)(e)}: expected a readable file, found ${String(t.code)}`)});try{
if(!(await r.stat()).isFile())throw new s.wI("failed",`${(0,s.SP)(e)}: expected a regular file`)
;const t=Buffer.allocUnsafe(l);for(;;){const{bytesRead:e}=await r.read(t,0,l);if(0===e)return;yield t.subarray(0,e)}
}finally{await r.close()}}const d=65535,u=8;async function zipSource(e){
const{openPromise:t}=await n.e(663).then(n.t.bind(n,20663,19)),o=await t(e,{autoClose:!1,lazyEntries:!0,
strictFileNames:!0}),i=new Map;async function readDirectory(){const e=[],t=o.eachEntry();for(;;){
const n=await t.next().catch(e=>refuse("the zip","a readable directory",String(e)));if(!0===n.done)break
;const o=n.value,r=o.fileName;e.length>=f.files&&refuse("the zip",`at most ${f.files} files`,"more"),refuseName(r),
r.endsWith("/")?o.uncompressedSize>0&&refuse(r,"an empty folder entry","bytes"):(i.has(r)&&refuse(r,"one file of this name","another"),
o.isEncrypted()&&refuse(r,"a file that is not encrypted","encryption"),
0!==o.compressionMethod&&o.compressionMethod!==u&&refuse(r,"stored or deflated","another method"),i.set(r,o),e.push({
path:r,size:o.uncompressedSize,compressed:o.compressedSize,kind:kindOf(o.externalFileAttributes)}))}
return function refuseSizes(e){let t=0;for(const{path:n,size:o,compressed:i}of e){t+=o,
t>f.unpackedBytes&&refuse("the zip",`at most ${f.unpackedBytes} bytes unpacked`,"more")
;o>f.ratioFromBytes&&o>i*f.ratio&&refuse(n,`to unpack to at most ${f.ratio} times its size`,`${o} bytes from ${i}`)}
}(e),e}let r;return{list:()=>r??=readDirectory(),stream:async function*stream(e){const t=i.get(e)
;if(void 0===t)throw new s.wI("failed",`${(0,s.SP)(e)}: expected a file, found nothing`);try{
for await(const e of await o.openReadStreamPromise(t))yield e}catch(t){
refuse(e,"bytes that inflate to the size in the directory",String(t))}},close:()=>(o.close(),Promise.resolve())}}
function refuse(e,t,n){throw new s.wI("failed",`${(0,s.SP)(e)}: expected ${t}, found ${n}`)}function refuseName(e){
(e.endsWith("/")?e.slice(0,-1).split("/"):e.split("/")).every(e=>""!==e&&"."!==e&&".."!==e)&&!/[\\:\u0000-\u001f]/.test(e)||refuse(e,"a relative path below the zip","another name")
}function kindOf(e){const t=e>>>16&d&i.constants.S_IFMT;return 0===t||t===i.constants.S_IFREG?"file":"other"}
const p="marketops-proof";async function openZip(e){const t=await zipSource(e),n=`${p}/`,o=await t.list().catch(()=>[])
;return 0!==o.length&&o.every(e=>e.path.startsWith(n))?{list:async()=>(await t.list()).map(e=>({...e,
path:e.path.slice(n.length)})),stream:e=>t.stream(`${n}${e}`),close:()=>t.close()}:t}},93156:(e,t,n)=>{n.d(t,{
$B:()=>need,CD:()=>attempt,EI:()=>reportOf,GG:()=>walk,Ge:()=>absent,J7:()=>firstDifference,SP:()=>shown,Up:()=>pick,
ai:()=>i,at:()=>at,b4:()=>offsetOf,fJ:()=>fail,hD:()=>findingOf,nx:()=>inside,sb:()=>must,wI:()=>Finding})
;var o=n(74296);const i={VERIFIED:0,TAMPERED:1,UNUSABLE:2,INCOMPLETE:3,UNVERIFIABLE:4,SELF_CONSISTENT:5}
;function reportOf(e,t=0,n=null){return{verdict:verdictOf(e),checks:e,entries:t,head:n?.head??null,root:n?.root??null}}
function verdictOf(e){const any=(...t)=>e.some(({status:e})=>t.includes(e))
;return any("failed")?"TAMPERED":any("unverifiable")?"UNVERIFIABLE":any("missing")?"INCOMPLETE":any("skipped")||!any("ok")?"TAMPERED":any("unpinned")?"SELF_CONSISTENT":"VERIFIED"
}class Finding extends Error{status;check;constructor(e,t,n=null){super(t),this.name="Finding",this.status=e,
this.check=n}}function fail(e,t,n,o=null){throw new Finding("failed",describe(e,t,n),o)}
function absent(e,t,n="a file",o="nothing"){throw new Finding(t?"failed":"missing",describe(at(e),n,o))}
function describe({file:e,line:t,offset:n},o,i){return`${e}, line ${t}, byte ${n}: expected ${o}, found ${i}`}
function at(e,t=0,n=1){return{file:e,line:n,offset:t}}const r=200;function shown(e){if(void 0===e)return"nothing"
;const t=JSON.stringify(e).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
;return t.length>r?`${t.slice(0,r)}…`:t}function offsetOf(e,t){let n=0,o=e;for(const e of stepsOf(t)){
if("object"!=typeof o||null===o)break;const t=Object.entries(o),i=t.findIndex(([t])=>t===e);if(i<0)break
;const r=Array.isArray(o),s=t.slice(0,i);n+=bytes(r?s.map(([,e])=>e):Object.fromEntries(s))-(0===i?1:0),
r||(n+=bytes(e)+1),o=t[i]?.[1]}return n}
const stepsOf=e=>e.match(/[^.[\]]+/g)??[],bytes=e=>Buffer.byteLength(JSON.stringify(e))
;function firstDifference(e,t,n=""){if(Object.is(e,t))return null
;if(!("object"==typeof e&&"object"==typeof t&&null!==e&&null!==t&&Array.isArray(e)===Array.isArray(t)))return{path:n,
expected:e,found:t};const o=t,i=e;for(const t of new Set([...Object.keys(i),...Object.keys(o)])){
const r=Array.isArray(e)?`[${t}]`:""===n?t:`.${t}`,s=firstDifference(i[t],o[t],`${n}${r}`);if(null!==s)return s}
return null}function pick(e,t){let n=e;for(const e of stepsOf(t)){if("object"!=typeof n||null===n)return;n=n[e]}return n
}function inside(e,t,n){return{...e,offset:e.offset+offsetOf(t,n)}}function findingOf(e,t){
if(e instanceof Finding)return e;const n=`expected canonical content of a closed schema, found: ${(0,o.bD)(e)}`
;return new Finding("failed",`${t}, line 1, byte 0: ${n}`)}async function attempt(e,t){try{return{value:await t()}
}catch(t){return{finding:findingOf(t,e)}}}function need(e,t){if("value"in e)return e.value
;throw new Finding("skipped",`needs ${t}, which could not be read`)}function must(e){if("value"in e)return e.value
;throw e.finding}function walk(e,t){return e.map(({name:e,check:n})=>{try{return{name:e,status:"ok",detail:n(t)}
}catch(t){return t instanceof Finding?{name:e,status:t.status,detail:t.message}:{name:e,status:"failed",
detail:`the check itself failed: ${String(t)}`}}})}}};
