"use strict";exports.modules={27718:((t,e,a)=>{a.r(e),a.d(e,{announceProof:()=>f,post:()=>h,proofLost:()=>u,
proofStored:()=>l});var o=a(58500),i=a(91659),r=a(94322),n=a(65444),s=a(53474),d=a(70921);const c={
folder:"marketops-proof",name:"marketops-artifact",retentionDays:"marketops-retention",tried:"marketops-tried",
stored:"marketops-stored"};function f(t,{name:e,retentionDays:a}){i.LZ(c.folder,t),i.LZ(c.name,e),
i.LZ(c.retentionDays,null===a?"":String(a))}function l(t){i.LZ(c.stored,t)}function u(){i.LZ(c.tried,"true")}
async function h(){const t=i.Gu(c.folder),e=i.Gu(c.name);if(""===t||""===e||""!==i.Gu(c.stored))return
;const a=i.Gu(c.retentionDays),o=""===a?null:Number(a),r=""!==i.Gu(c.tried);try{await i.Os("Proof",()=>Promise.race([y({
name:e,retentionDays:o,folder:t}),...r?[w()]:[]]))}catch(t){(0,d.fJ)(t),process.exit()}}
const p="The job is over, and no later step can: the branch marketops-ledger has what the run did.",m=1e4
;async function w(){throw await(0,o.setTimeout)(m,void 0,{ref:!1
}),new s.AK("artifact_upload_failed",`The service took no proof in ${m/1e3} s more. ${p}`)}async function y(t){
const e=async e=>{const a=await(0,r.A)(),{id:o}=await(0,n.u)({...t,name:e,client:a,warn:d.Rm.warning,otherwise:p})
;d.Rm.warning(`The step could not store its proof. What lay in ${t.folder} is the artifact ${e} (id ${o}); \`marketops verify\` says what it is worth.`)
};try{await e(t.name)}catch(a){if(!(a instanceof s.AK)||"artifact_name_taken"!==a.code)throw a;await e(`${t.name}-post`)
}}}),65444:((t,e,a)=>{a.d(e,{u:()=>s});var o=a(51455),i=a(76760),r=a(53474),n=a(38422);async function s(t){
const{name:e,retentionDays:a,client:s}=t,f=(0,i.resolve)(t.folder),l=await async function(t){const e=await(0,
o.readdir)(t,{recursive:!0}),a=e.filter(t=>(0,n.SV)(t.split(i.sep).join("/"))).map(e=>(0,
i.join)(t,e)),r=await Promise.all(a.map(t=>(0,o.lstat)(t)));return a.filter((t,e)=>!0===r[e]?.isFile()).sort((e,a)=>(0,
i.relative)(t,e)<(0,i.relative)(t,a)?-1:1)}(f)
;if(0===l.length)throw c("artifact_upload_failed",t,"the folder holds no file of a proof");let u,h;try{
const t=null===a?{}:{retentionDays:a};({id:u,digest:h}=await s.uploadArtifact(e,l,f,t))}catch(e){throw function(t,e){
const a=(0,r.bD)(e).split("\n",1)[0]??"",o=d.find(({words:t})=>t.test((0,r.bD)(e)))
;return c(o?.code??"artifact_upload_failed",t,a,o?.advice,e)}(t,e)}
if(void 0===u||void 0===h||!/^[0-9a-f]{64}$/.test(h))throw c("artifact_upload_failed",t,"the service named no id or digest")
;const p=`sha256:${h}`;return await async function(t,e,a){const{client:o,name:i,warn:n}=t;let s;try{
s=(await o.getArtifact(i)).artifact}catch(t){
return void n(`The artifact ${i} (id ${e}) was taken, but could not be looked up again: ${(0,r.bD)(t)}`)}
if(void 0===s.digest&&String(s.id)===e)return;if(String(s.id)===e&&s.digest===a)return
;const d=`it holds id ${s.id} with digest ${s.digest??"unknown"}, but id ${e} with ${a} was sent`
;throw c("artifact_digest_mismatch",t,d)}(t,String(u),p),{name:e,id:String(u),digest:p}}const d=[{
words:/already exists|conflict|\b409\b/i,code:"artifact_name_taken",
advice:"The run has an artifact of that name. Jobs of a matrix need names of their own, for example artifact-name: marketops-proof-${{ strategy.job-index }}-${{ github.run_attempt }}."
},{words:/quota|insufficient usage/i,code:"artifact_upload_failed",
advice:"Delete old artifacts or raise the storage limit; retention-days keeps new ones from piling up."},{words:/GHES/,
code:"artifact_upload_failed",
advice:"GitHub Enterprise Server does not take these uploads: set artifact-name: '' there, and upload it yourself."}]
;function c(t,{name:e,folder:a,otherwise:o},n,s="A later step of this job can still upload it (if: always(), path: the output proof-path).",d){
return new r.AK(t,`The proof was not stored as the artifact ${e}: ${n}. It lies in ${(0,
i.resolve)(a)} on this runner and goes when the job ends. ${o??s}`,{cause:d})}})};
