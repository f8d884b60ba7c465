"use strict";exports.modules={65444:((t,e,a)=>{a.d(e,{uploadProof:()=>s});var i=a(51455),o=a(76760),r=a(53474),n=a(38422)
;async function s(t){const{name:e,retentionDays:a,client:s}=t,l=(0,o.resolve)(t.folder),f=await async function(t){
const e=await(0,i.readdir)(t,{recursive:!0}),a=e.filter(t=>(0,n.SV)(t.split(o.sep).join("/"))).map(e=>(0,
o.join)(t,e)),r=await Promise.all(a.map(t=>(0,i.lstat)(t)));return a.filter((t,e)=>!0===r[e]?.isFile()).sort((e,a)=>(0,
o.relative)(t,e)<(0,o.relative)(t,a)?-1:1)}(l)
;if(0===f.length)throw c("artifact_upload_failed",t,"the folder holds no file of a proof");let u,h;try{
const t=null===a?{}:{retentionDays:a};({id:u,digest:h}=await s.uploadArtifact(e,f,l,t))}catch(e){throw function(t,e){
const a=(0,r.bD)(e).split("\n",1)[0]??"",i=d.find(({words:t})=>t.test((0,r.bD)(e)))
;return c(i?.code??"artifact_upload_failed",t,a,i?.advice,e)}(t,e)}
if(void 0===u||void 0===h||!/^[0-9a-f]{64}$/.test(h))throw c("artifact_upload_failed",t,"the service named no id or digest")
;const p=`sha256:${h}`;return await async function(t,e,a){const{client:i,name:o,warn:n}=t;let s;try{
s=(await i.getArtifact(o)).artifact}catch(t){
return void n(`The artifact ${o} (id ${e}) was taken, but could not be looked up again: ${(0,r.bD)(t)}`)}
if(void 0===s.digest&&String(s.id)===e)return;if(String(s.id)===e&&s.digest===a)return
;const d=`it holds id ${s.id} with digest ${s.digest??"unknown"}, but id ${e} with ${a} was sent`
;throw c("artifact_digest_mismatch",t,d)}(t,String(u),p),{name:e,id:String(u),digest:p}}const d=[{
words:/already exists|conflict|\b409\b/i,code:"artifact_name_taken",
advice:"The run has an artifact of that name. Jobs of a matrix need names of their own, for example artifact-name: marketops-proof-${{ strategy.job-index }}-${{ github.run_attempt }}."
},{words:/quota|insufficient usage/i,code:"artifact_upload_failed",
advice:"Delete old artifacts or raise the storage limit; retention-days keeps new ones from piling up."},{words:/GHES/,
code:"artifact_upload_failed",
advice:"GitHub Enterprise Server does not take these uploads: set artifact-name: '' there, and upload it yourself."}]
;function c(t,{name:e,folder:a,otherwise:i},n,s="A later step of this job can still upload it (if: always(), path: the output proof-path).",d){
return new r.AK(t,`The proof was not stored as the artifact ${e}: ${n}. It lies in ${(0,
o.resolve)(a)} on this runner and goes when the job ends. ${i??s}`,{cause:d})}})};
