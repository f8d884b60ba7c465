"use strict";exports.modules={27718:((t,e,a)=>{a.r(e),a.d(e,{STATE:()=>c,post:()=>f})
;var o=a(58500),r=a(66377),n=a(94322),s=a(53474),i=a(70921);const c={folder:"marketops-proof",name:"marketops-artifact",
retentionDays:"marketops-retention",tried:"marketops-tried",stored:"marketops-stored"
},d=t=>process.env[`STATE_${c[t]}`]??"",f=()=>(0,r.l)(m,i.DU);async function m(){const t=d("folder"),e=d("name")
;if(""===t||""===e||""!==d("stored"))return;const a=d("retentionDays"),o=""===a?null:Number(a),r=""!==d("tried");try{
await i.Rm.group("Proof",()=>Promise.race([w({name:e,retentionDays:o,folder:t}),...r?[l()]:[]]))}catch(t){(0,i.fJ)(t),
process.exit()}}
const p="The job is over, and no later step can: the branch marketops-ledger has what the run did.",h=1e4
;async function l(){throw await(0,o.setTimeout)(h,void 0,{ref:!1
}),new s.AK("artifact_upload_failed",`The service took no proof in ${h/1e3} s more. ${p}`)}async function w(t){
const{uploadProof:e}=await Promise.all([a.e(6625),a.e(5444)]).then(a.bind(a,65444)),o=await(0,n.A)(),r=async a=>{
const{id:r}=await e({...t,name:a,client:o,warn:i.Rm.warning,otherwise:p})
;i.Rm.warning(`The step could not store its proof. What lay in ${t.folder} is the artifact ${a} (id ${r}); \`marketops verify\` says what it is worth.`)
};try{await r(t.name)}catch(e){if(!(e instanceof s.AK)||"artifact_name_taken"!==e.code)throw e;await r(`${t.name}-post`)
}}})};
