"use strict";exports.id=9024,exports.ids=[9024,760],exports.modules={...require("./442.shared.js").modules,
...require("./60760.shared.js").modules,6848:((t,e,a)=>{a.d(e,{WG:()=>r,b1:()=>o,yb:()=>i});var s=a(442)
;const n=1048576,i="marketops-proof",o={files:10050,fileBytes:128*n,receiptBytes:1*n,textFileBytes:16*n,noteBytes:1*n,
hashedBytes:512*n,nesting:16,unpackedBytes:2048*n,ratio:400,ratioFromBytes:4*n,unsettled:5e4},r=t=>s.WG(t,{
files:o.files,depth:2})}),39024:((t,e,a)=>{a.d(e,{findApprovedPlan:()=>u})
;var s=a(51455),n=a(76760),i=a(58500),o=a(53474),r=a(41729),l=a(60760)
;const c=/^marketops-plan(?:-|$)/,p=67108864,d=20,f=3e4;async function u(t){
const e=t.patienceMs??f,a=new AbortController,s=(0,i.setTimeout)(e,void 0,{signal:a.signal}).then(()=>({
absent:`the artifacts of this run were not there after ${e/1e3} s`}),()=>({absent:""}));try{
return await Promise.race([h(t),s])}catch(t){return{absent:`the artifacts of this run could not be read (${(0,
o.bD)(t).split("\n",1)[0]??""})`}}finally{a.abort()}}async function h(t){
const e=await t.client(),{artifacts:a}=await e.listArtifacts(),s=a.filter(({name:t})=>c.test(t));if(0===s.length)return{
absent:"this run has no artifact called marketops-plan"};const n=[];for(const a of s.slice(0,d)){
const{name:s,size:i}=a,o=i>p?`${i} bytes are too many`:await m(e,a,t);if("string"==typeof o)n.push(`${s}: ${o}`);else{
if(o.plan_digest===t.expected)return{plan:o};n.push(`${s}: ${o.plan_digest}`)}}return{
absent:`no plan among the artifacts of this run has that digest (${n.join(", ")})`}}
async function m(t,{id:e,digest:a},{temporary:i,kinds:c}){const p=await(0,s.mkdtemp)((0,
n.join)(i,"marketops-approved-"));try{const i=void 0===a?{}:{expectedHash:a
},{digestMismatch:o}=await t.downloadArtifact(e,{path:p,skipDecompress:!0,...i}),[d,...f]=await(0,s.readdir)(p)
;if(!0===o)return"its zip is not the one that was uploaded"
;if(void 0===d||f.length>0)return"the download is not exactly one zip file";const u=await(0,l.openZip)((0,n.join)(p,d))
;return await(0,r.m)(u,c).finally(()=>u.close())}catch(t){return(0,o.bD)(t).split("\n",1)[0]??"unreadable"}finally{
await(0,s.rm)(p,{recursive:!0,force:!0})}}}),41729:((t,e,a)=>{a.d(e,{m:()=>l})
;var s=a(8601),n=a(36625),i=a(38422),o=a(442);const r=16777216;async function l(t,e){await t.list();const a=await(0,
o.oD)(t,i.Pb.plan,r);await(0,n.My)(e,a);const l=(0,s.OW)(a),c=(0,n.xH)(e)(l)
;if(null!==c)return`its plan.json is not a plan at ${c.path}`;const p=l
;return new Set(p.operations.map(({operation_id:t})=>t)).size===p.operations.length&&p.operations.every(t=>t.operation_digest===(0,
n.Q8)(t))&&p.plan_digest===(0,n.Gb)(p)?p:"its plan.json has not the digests that it claims"}})};
