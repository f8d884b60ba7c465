"use strict";exports.modules={27718:((t,e,o)=>{o.r(e),o.d(e,{STATE:()=>c,post:()=>f})
;var a=o(58500),r=o(66377),n=o(94322),s=o(53474),i=o(70921);const c={folder:"marketops-proof",name:"marketops-artifact",
retentionDays:"marketops-retention",tried:"marketops-tried",stored:"marketops-stored"
},d=t=>process.env[`STATE_${c[t]}`]??"",f=()=>(0,r.l)(m,()=>(0,i.fJ)(new Error(r.R)));async function m(){
const t=d("folder"),e=d("name");if(""===t||""===e||""!==d("stored"))return
;const o=d("retentionDays"),a=""===o?null:Number(o),r=""!==d("tried");try{await i.Rm.group("Proof",()=>Promise.race([w({
name:e,retentionDays:a,folder:t}),...r?[l()]:[]]))}catch(t){(0,i.fJ)(t),process.exit()}}
const p="The job is over, and no later step can: the branch marketops-ledger has what the run did.",h=1e4
;async function l(){throw await(0,a.setTimeout)(h,void 0,{ref:!1
}),new s.AK("artifact_upload_failed",`The service took no proof in ${h/1e3} s more. ${p}`)}async function w(t){
const{uploadProof:e}=await Promise.all([o.e(6625),o.e(5444)]).then(o.bind(o,65444)),a=await(0,n.A)(),r=async o=>{
const{id:r}=await e({...t,name:o,client:a,warn:i.Rm.warning,otherwise:p})
;i.Rm.warning(`The step could not store its proof. What lay in ${t.folder} is the artifact ${o} (id ${r}); \`marketops verify\` says what it is worth.`)
};try{await r(t.name)}catch(e){if(!(e instanceof s.AK)||"artifact_name_taken"!==e.code)throw e;await r(`${t.name}-post`)
}}})};
