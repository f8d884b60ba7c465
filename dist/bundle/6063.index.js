export const id=6063;export const ids=[6063];export const modules={76469:(e,t,n)=>{n.d(t,{$3:()=>approvalMessage,
C1:()=>findApprovals,Td:()=>approvalName,W:()=>approvalFile,Zw:()=>approvalBranchPath,bA:()=>judgeApproval,er:()=>l,
yh:()=>approvalFolder,z8:()=>collectApprovals});var r=n(32257),s=n(55543),o=n(68114),i=n(46260),a=n(75249)
;const c="marketops.approval/v1",l=6048e5;function approvalMessage({origin:e,environment:t,planDigest:n},r){
return[c,e,t.toLowerCase(),n,r,""].join("\n")}const isFirst=e=>e===c;function findApprovals(e){
const t=e.replaceAll("\r\n","\n").split("\n"),n=[];for(let e=0;e<t.length;){const r=isFirst(t[e])?e+5:e;if(!(0,
a.aP)(t[r])){e++;continue}const s=r===e?"":`${t.slice(e,r).join("\n")}\n`,o=signatureAt(t,r),i=o.end,c=r>e&&null!==i
;n.push({line:e+1,message:s,text:c?`${t.slice(e,i).join("\n")}\n`:null,
signature:r===e?"is a signature without its message directly before it":o.signature}),e=i??r+1}if(0===n.length){
const e=t.findIndex(isFirst);e>=0&&n.push({line:e+1,message:"",text:null,
signature:"is a message without a signature directly behind it"})}return n}function signatureAt(e,t){let n=null;try{
const r=(0,a.RO)(e,t);return n=r.end,{end:n,signature:(0,a._y)(r.bytes)}}catch(e){if(!(e instanceof a.DZ))throw e
;return{end:n,signature:e.message}}}function judgeApproval(e,t){const{text:n,message:i,signature:c}=e
;if("string"==typeof c)return c;if(null===n)return"is no approval text";const f=function messageFault(e,t){
const[,n="",s="",o="",i=""]=e.split("\n");if(n!==t.origin)return`is for ${quoted(n)}, not for ${t.origin}`
;const a=t.environment.toLowerCase();if(s!==a)return`is for the environment ${quoted(s)}, not ${quoted(a)}`
;if(o!==t.planDigest)return`is for the plan ${quoted(o)}, not ${t.planDigest}`;const c=(0,r.pe)(i)
;return null===c?`ends at ${quoted(i)}, which is no time like 2026-11-22T01:02:03.456Z`:c<t.now?`ended at ${i}`:c>t.createdAt+l?`ends at ${i}, over 7 days after the run was created`:null
}(i,t);if(null!==f)return f
;if(c.namespace.toString("latin1")!==o.og)return`is signed for another namespace than ${o.og}`
;const{fingerprint:d}=c.key,p=t.approvers.filter(({key:e})=>e.fingerprint===d),[u]=p
;if(void 0===u)return`is signed by ${d}, which no line of approvers that counts lists`
;if(p.some(({principal:e})=>e!==u.principal))return`is signed by ${d}, which approvers lists for more than one principal`
;const h=Math.floor(t.now/1e3)
;if(!p.some(({validAfter:e,validBefore:t})=>(e??-1/0)<=h&&h<=(t??1/0)))return`is signed by ${d}, which approvers lists for another time`
;if(!(0,a.Wo)(c))return"is signed by a security key that nobody touched";if(!(0,
a._C)(c,Buffer.from(i)))return"has a signature that is not of this message";const g=i.split("\n")[4]??"",m=(0,a.p4)(c)
;return{principal:u.principal,key:d,digest:(0,s.ol)(n),not_after:g,verified:m}}
const quoted=e=>JSON.stringify(e.slice(0,100));function approvalName(e,t){return(0,s.ol)((0,i.dw)([e,t]))}
const approvalFile=e=>`${Buffer.from(e.slice(7),"base64").toString("hex")}.txt`,approvalFolder=e=>e.slice(7),approvalBranchPath=(e,t)=>`${approvalFolder(e)}/${approvalFile(t)}`
;function collectApprovals(e,t){const n=new Map,r=[];for(const{from:s,text:o}of e)for(const e of findApprovals(o)){
const o=judgeApproval(e,t);if("string"==typeof o){r.push({from:`${s}, line ${e.line}`,reason:o});continue}
const i=approvalName(o.key,e.message);n.has(i)||n.set(i,{...o,text:e.text??"",name:i})}return{counted:[...n.values()],
ignored:r}}},38422:(e,t,n)=>{n.d(t,{Ax:()=>p,CZ:()=>g,KB:()=>l,Pb:()=>f,R6:()=>receiptOfPath,SV:()=>isProofPath,
UH:()=>u,WI:()=>receiptPath,nx:()=>approvalPath,rN:()=>b,rb:()=>c,vA:()=>m,vb:()=>w});n(31615)
;var r=n(96679),s=n(36625),o=n(81920),i=n(53633),a=n(14182);const c="marketops.proof/v1",l="marketops.manifest/v1",f={
proof:"CANONICAL_PROOF.json",plan:"plan.json",evidence:"evidence.json",policy:"policy.yml",trustedKeys:"trusted-keys",
approvers:"approvers",predicate:"predicate.json",subjects:"subjects.sha256",ledger:"ledger.jsonl",
checkpoints:"checkpoints.json",report:"report.html",summary:"summary.md",manifest:"manifest.json"
},receiptPath=e=>`receipts/${e}.dsse.json`,d=/^receipts\/(rcpt_[0-9a-f]{32})\.dsse\.json$/;function receiptOfPath(e){
return d.exec(e)?.[1]??null}
const approvalPath=e=>`approvals/${e.slice(7)}.txt`,p=/^approvals\/[0-9a-f]{64}\.txt$/,u=[f.predicate,f.subjects]
;function isProofPath(e){return Object.values(f).includes(e)||null!==receiptOfPath(e)||p.test(e)}const h=(0,
i.yL)("succeeded","failed","skipped","in_doubt","unchanged","blocked"),g=(0,i.g1)({phase_1_dry_run_plan:(0,i.g1)({
blocked_by_mode:(0,i.yL)(!0),mode:(0,i.yL)("dry_run"),operations:(0,i.p_)((0,i.g1)({effect:a.QZ,operation_digest:i.br,
operation_id:i.Qq,operation_kind:a.Cs,reason:(0,i.me)(i.Qq)})),plan_digest:i.br,plan_file_digest:i.br}),
phase_2_fc_authorization:(0,i.g1)({approvals:(0,i.p_)(o.SH),blocked_by_mode:i.Jt,decisions:(0,i.p_)((0,i.g1)({
decision:a.xR,operation_id:i.Qq,violations:(0,i.p_)(o.Qf)})),evidence_digest:i.br,policy_digest:i.br,receipts:(0,
i.p_)((0,i.g1)({enforceable:i.Jt,envelope_digest:i.br,operation_id:i.Qq,receipt:o.m8,receipt_id:i.qp})),
signed_approvals:(0,i.p_)(o.Op)}),phase_3_github_execution:(0,i.g1)({blocked_by_mode:i.Jt,operations:(0,i.p_)((0,i.g1)({
checks:(0,i.me)((0,i.p_)(r.Iw)),code:(0,i.me)(i.Qq),github:(0,i.me)(s.lQ),message:(0,i.me)(i.Qq),operation_id:i.Qq,
outcome:(0,i.me)(h),receipt_id:(0,i.me)(i.qp),status:a.h5}))}),phase_4_proof_ledger:(0,i.g1)({bindings:(0,i.p_)((0,
i.g1)({intent_seq:(0,i.me)(i.U9),operation_id:i.Qq,outcome:(0,i.me)(h),outcome_seq:(0,i.me)(i.U9),receipt_id:i.qp})),
entries:i.U9,head:i.tW,origin:i.Qq,root:i.tW,size:i.U9}),run:(0,i.g1)({action_version:i.Qq,actor:i.Qq,claim:i.o8,
closed_at:i.kB,commit_sha:i.XS,environment:(0,i.me)(i.Qq),event:i.Qq,mode:a.Mq,opened_at:i.kB,policy_source:r.IQ,
ref:i.Qq,repository:i.Qq,repository_id:i.hH,result:a.XS,run_attempt:i.yj,run_id:i.hH,triggering_actor:i.Qq,
workflow_ref:i.Qq,workflow_sha:i.XS}),schema:(0,i.yL)(c)}),m=(0,i.g1)({approvals:(0,i.p_)((0,i.g1)({user:i.Qq,
user_id:i.hH})),closed_at:i.kB,commit_sha:i.XS,evidence_digest:i.br,ledger:(0,i.g1)({head:i.tW,root:i.tW,size:i.U9}),
origin:i.Qq,plan_digest:i.br,policy_digest:i.br,receipts:(0,i.p_)(i.qp),repository:i.Qq,result:a.XS,run_attempt:i.yj,
run_id:i.hH,signed_approvals:(0,i.p_)((0,i.g1)({key:i.Qq,principal:i.Qq}))}),y=(0,i.g1)({after:(0,i.me)(i.Qq),before:(0,
i.me)(i.Qq),first_seq:i.U9,frontier:(0,i.p_)(i.tW)}),b=(0,i.p_)(y),w=(0,i.g1)({files:(0,
i.Tj)(e=>"string"==typeof e&&isProofPath(e)&&e!==f.manifest?null:{path:"",expected:"a file of the proof layout"},i.br),
head:i.tW,schema:(0,i.yL)(l)})},6848:(e,t,n)=>{n.d(t,{GU:()=>mapSource,Pq:()=>streamFile,WG:()=>folderSource,b1:()=>c,
oD:()=>readWhole});var r=n(51455),s=n(73024),o=n(76760),i=n(93156);const a=1048576,c={files:10050,fileBytes:128*a,
receiptBytes:1*a,textFileBytes:16*a,noteBytes:1*a,hashedBytes:512*a,nesting:16,unpackedBytes:2048*a,ratio:400,
ratioFromBytes:4*a,unsettled:5e4};async function readWhole(e,t,n){const r=[];let s=0;for await(const o of e.stream(t)){
if(s+=o.length,s>n)throw new i.wI("failed",`${t}: expected at most ${n} bytes, found more`);r.push(Buffer.from(o))}
return Buffer.concat(r)}const l=2,f=262144;function folderSource(e){return{list:async()=>{const t=[]
;return await walk(e,"",l,t),t},stream:t=>streamFile((0,o.join)(e,t)),close:()=>Promise.resolve()}}
async function walk(e,t,n,s){for(const a of await(0,r.readdir)((0,o.join)(e,t),{withFileTypes:!0})){
const r=""===t?a.name:`${t}/${a.name}`
;if(s.length>=c.files)throw new i.wI("failed",`expected at most ${c.files} files, found more`);if(a.isDirectory()){
if(1===n)throw new i.wI("failed",`${(0,i.SP)(r)}: expected no folder here, found one`);await walk(e,r,n-1,s)
}else s.push({path:r,size:0,kind:a.isFile()?"file":"other"})}}async function*streamFile(e,t=!1){
const n=s.constants.O_RDONLY|s.constants.O_NONBLOCK|(t?0:s.constants.O_NOFOLLOW),o=await(0,r.open)(e,n).catch(t=>{
throw new i.wI("failed",`${(0,i.SP)(e)}: expected a readable file, found ${String(t.code)}`)});try{
if(!(await o.stat()).isFile())throw new i.wI("failed",`${(0,i.SP)(e)}: expected a regular file`)
;const t=Buffer.allocUnsafe(f);for(;;){const{bytesRead:e}=await o.read(t,0,f);if(0===e)return;yield t.subarray(0,e)}
}finally{await o.close()}}function mapSource(e){return{list:()=>Promise.resolve([...e].map(([e,{length:t}])=>({path:e,
size:t,kind:"file"}))),async*stream(t){const n=e.get(t)
;if(void 0===n)throw new i.wI("failed",`${t}: expected a file, found nothing`);yield n},close:()=>Promise.resolve()}}},
94346:(e,t,n)=>{n.d(t,{Q:()=>openZip,y:()=>p});var r=n(73024),s=n(51455),o=n(57075),i=n(38522),a=n(6848),c=n(93156)
;const l=65535,f=8,d=2;async function zipSource(e){
const{openPromise:t}=await n.e(663).then(n.t.bind(n,20663,19)),r=await t(e,{autoClose:!1,lazyEntries:!0,
strictFileNames:!0}),l=new Map;async function readDirectory(){const t=[],n=[],o=r.eachEntry();for(;;){
const e=await o.next().catch(e=>refuse("the zip","a readable directory",String(e)));if(!0===e.done)break
;const r=e.value,s=r.fileName;n.push(r),t.length>=a.b1.files&&refuse("the zip",`at most ${a.b1.files} files`,"more"),
refuseName(s),
s.endsWith("/")?(r.uncompressedSize>0||r.compressedSize>d)&&refuse(s,"an empty folder entry","bytes"):(l.has(s)&&refuse(s,"one file of this name","another"),
r.isEncrypted()&&refuse(s,"a file that is not encrypted","encryption"),
0!==r.compressionMethod&&r.compressionMethod!==f&&refuse(s,"stored or deflated","another method"),l.set(s,r),t.push({
path:s,size:r.uncompressedSize,compressed:r.compressedSize,kind:kindOf(r.externalFileAttributes)}))}
return function refuseSizes(e){let t=0;for(const{path:n,size:r,compressed:s}of e){t+=r,
t>a.b1.unpackedBytes&&refuse("the zip",`at most ${a.b1.unpackedBytes} bytes unpacked`,"more")
;r>a.b1.ratioFromBytes&&r>s*a.b1.ratio&&refuse(n,`to unpack to at most ${a.b1.ratio} times its size`,`${r} bytes from ${s}`)
}}(t),await async function refuseOtherReadings(e,t){const n=await(0,s.open)(e);try{
const{size:e}=await n.stat(),r=await async function directoryOf(e,t,n){const r=await bytesAt(e,t-h.length,h.length)
;r.readUInt32LE(0)===h.signature&&0===r.readUInt16LE(20)||refuse("the zip","its end behind the directory, without a comment","other bytes")
;const s={count:r.readUInt16LE(10),length:r.readUInt32LE(12),offset:r.readUInt32LE(16)}
;0===r.readUInt32LE(4)&&r.readUInt16LE(8)===s.count||refuse("the zip","all files on one disk","others");let o=t-h.length
;if(s.count===_||s.length===v||s.offset===v){
const t=await bytesAt(e,o-g.locatorLength,g.locatorLength),n=Number(t.readBigUInt64LE(8))
;t.readUInt32LE(0)===g.locator&&n+g.length===o-g.locatorLength||refuse("the zip","a zip64 end before its end","other bytes")
;const r=await bytesAt(e,n,g.length);r.readUInt32LE(0)!==g.signature&&refuse("the zip","a zip64 end","other bytes")
;const wide=e=>Number(r.readBigUInt64LE(e)),i={count:wide(32),length:wide(40),offset:wide(48)
},isSame=(e,t,n)=>e===t||e===n
;wide(4)===g.length-12&&wide(24)===i.count&&isSame(s.count,_,i.count)&&isSame(s.length,v,i.length)&&isSame(s.offset,v,i.offset)||refuse("the zip","two ends that say the same","others"),
Object.assign(s,i),o=n}s.count!==n.length&&refuse("the zip",`${s.count} files as its end says`,String(n.length))
;const i=n.reduce((e,t)=>e+m+t.fileNameLength+t.extraFieldLength+t.fileCommentLength,0)
;s.length!==i&&refuse("the zip",`a directory of ${i} bytes`,String(s.length))
;s.offset+s.length!==o&&refuse("the zip","a directory that ends where its end begins","other bytes");return s.offset
}(n,e,t),s=t.toSorted((e,t)=>e.relativeOffsetOfLocalHeader-t.relativeOffsetOfLocalHeader);let o=0
;for(const[e,t]of s.entries()){const i=s[e+1]?.relativeOffsetOfLocalHeader??r
;t.relativeOffsetOfLocalHeader!==o&&refuse(t.fileName,`a header at byte ${o}`,"other bytes there"),
await refuseHeader(n,t,i),o=i}
o!==r&&refuse("the zip","files, one after another, and their directory","other bytes between")}finally{await n.close()}
}(e,n),t}let p;return{list:()=>p??=readDirectory(),stream:async function*stream(e){const t=l.get(e)
;if(void 0===t)throw new c.wI("failed",`${(0,c.SP)(e)}: expected a file, found nothing`);try{
const n=await r.openReadStreamPromise(t,{decodeFileData:!1}),s=t.compressionMethod===f?(0,i.createInflateRaw)():null
;let a=0,c=0;for await(const e of null===s?n:(0,o.pipeline)(n,s,()=>{})){if(c+=e.length,c>t.uncompressedSize)break;a=(0,
i.crc32)(e,a),yield e}c!==t.uncompressedSize&&refuse(e,`${t.uncompressedSize} bytes as in the directory`,"others"),
null!==s&&s.bytesWritten!==t.compressedSize&&refuse(e,`${t.compressedSize} packed bytes as in the directory`,String(s.bytesWritten)),
a!==t.crc32&&refuse(e,`CRC-32 ${t.crc32} as in the directory`,String(a))}catch(t){if(t instanceof c.wI)throw t
;refuse(e,"bytes that inflate to the size in the directory",String(t))}},close:()=>(r.close(),Promise.resolve())}}
function refuse(e,t,n){throw new c.wI("failed",`${(0,c.SP)(e)}: expected ${t}, found ${n}`)}function refuseName(e){
(e.endsWith("/")?e.slice(0,-1).split("/"):e.split("/")).every(e=>""!==e&&"."!==e&&".."!==e)&&!/[\\:\u0000-\u001f]/.test(e)||refuse(e,"a relative path below the zip","another name")
}function kindOf(e){const t=e>>>16&l&r.constants.S_IFMT;return 0===t||t===r.constants.S_IFREG?"file":"other"}
const p="marketops-proof";async function openZip(e){const t=await zipSource(e),n=`${p}/`,r=await t.list().catch(()=>[])
;return 0!==r.length&&r.every(e=>e.path.startsWith(n))?{list:async()=>(await t.list()).map(e=>({...e,
path:e.path.slice(n.length)})),stream:e=>t.stream(`${n}${e}`),close:()=>t.close()}:t}const u={signature:67324752,
length:30},h={signature:101010256,length:22},g={signature:101075792,locator:117853008,locatorLength:20,length:56
},m=46,y=28789,b=134695760,w=8,_=65535,v=4294967295;async function refuseHeader(e,t,n){
const{fileName:r,relativeOffsetOfLocalHeader:s}=t,o=await bytesAt(e,s,u.length)
;o.readUInt32LE(0)!==u.signature&&refuse(r,`a header at byte ${s}`,"other bytes");const i={name:o.readUInt16LE(26),
extra:o.readUInt16LE(28)},a=await bytesAt(e,s+u.length,i.name)
;a.equals(t.fileNameRaw)||refuse(r,"this name in its header",JSON.stringify(a.toString()))
;(hasOtherName(await bytesAt(e,s+u.length+i.name,i.extra))||hasOtherName(t.extraFieldRaw))&&refuse(r,"one name","another in an extra field")
;const c=o.readUInt16LE(6)
;c===t.generalPurposeBitFlag&&o.readUInt16LE(8)===t.compressionMethod||refuse(r,"the method that the directory gives","another in its header")
;const l=0!==(c&w),f=[t.crc32,t.compressedSize,t.uncompressedSize]
;[14,18,22].every((e,t)=>((e,t)=>e===f[t]||l&&0===e||t>0&&e===v)(o.readUInt32LE(e),t))||refuse(r,"the sum and sizes that the directory gives","others in its header")
;const d=s+u.length+i.name+i.extra+t.compressedSize
;if(!l)return void(d!==n&&refuse(r,`its bytes to end at ${n}`,String(d)))
;const p=await bytesAt(e,d,Math.min(Math.max(n-d,0),24));d+p.length===n&&function describes(e,[t,n,r]){
const s=e.length%8==0&&e.length>0&&e.readUInt32LE(0)===b?e.subarray(4):e
;if(12===s.length)return s.readUInt32LE(0)===t&&s.readUInt32LE(4)===n&&s.readUInt32LE(8)===r;if(20!==s.length)return!1
;const wide=e=>Number(s.readBigUInt64LE(e));return s.readUInt32LE(0)===t&&wide(4)===n&&wide(12)===r
}(p,f)||refuse(r,"the sum and sizes that the directory gives","others behind its bytes")}function hasOtherName(e){
for(let t=0;t<e.length;t+=4+e.readUInt16LE(t+2)){if(e.length-t<4||e.readUInt16LE(t)===y)return!0
;if(t+4+e.readUInt16LE(t+2)>e.length)return!0}return!1}async function bytesAt(e,t,n){
const r=Buffer.alloc(n),{bytesRead:s}=t<0?{bytesRead:0}:await e.read(r,0,n,t)
;return s===n?r:refuse("the zip",`${n} bytes at ${t}`,"fewer")}}};
