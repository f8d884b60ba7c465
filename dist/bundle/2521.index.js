"use strict";exports.id=2521,exports.ids=[2521],exports.modules={...require("./4985.shared.js").modules,
...require("./23544.shared.js").modules,...require("./43218.shared.js").modules,...require("./52533.shared.js").modules,
...require("./81920.shared.js").modules,...require("./84221.shared.js").modules,34326:((e,t,n)=>{function r(e){const t=[]
;for(const n of e)void 0!==n.status&&void 0!==n.operation_id&&void 0!==n.operation_kind&&t.push({seq:n.seq,ts:n.ts,
run_id:n.run_id,run_attempt:n.run_attempt,operation_id:n.operation_id,operation_kind:n.operation_kind,
receipt_id:n.receipt_id??null,event:n.type,status:n.status,...o(n)});return t}function o(e){const t={code:null,
message:null,github:null};switch(e.type){case"operation.succeeded":case"operation.unchanged":case"operation.failed":
case"operation.in_doubt":case"operation.skipped":{const{code:t,message:n,github:r}=e.data;return{code:t,message:n,
github:r}}case"operation.blocked":return{...t,code:e.data.code};case"receipt.refused":{const n=e.data.violations[0]
;return void 0!==n&&"code"in n?{...t,code:n.code,message:n.message}:t}case"gate.rejected":return{...t,
code:e.data.checks.find(({code:e})=>null!==e)?.code??null};default:return t}}n.d(t,{u:()=>r})}),66453:((e,t,n)=>{n.r(t),
n.d(t,{auditTrail:()=>_})
;var r=n(76760),o=n(84221),a=n(50861),s=n(57118),i=n(442),u=n(47301),c=n(74296),d=n(34326),l=n(55543),p=n(51483),f=n(8601),v=n(52533),h=n(38422),g=n(42522),m=n(97667),y=n(57800)
;const _=async(e,{path:t,json:n})=>{const g=await(0,u.GJ)((0,r.resolve)(e.cwd,t))
;if(null===g||"inclusion"===g.kind)throw(0,c.Wp)(`${t} is no proof and no ledger.`);const _=[],q=new s.sW({
file:h.Pb.ledger,startAt:()=>({frontier:null,head:null}),marks:new Set,onLine:e=>{_.push(e)}});let x=null
;const P=async t=>{for(const r of _.splice(0)){for(const t of(0,d.u)([r]))e.stdout(n?`${JSON.stringify(t)}\n`:j(t))
;if("run.opened"===r.type&&(x=await w(t,v.hL.approvers,r.data.approvers_digest)),"evidence.read"!==r.type)continue
;const o=await w(t,v.hL.evidence,r.data.evidence_digest),a=(0,f.MQ)(p.l,o)?.signed_approvals??null;for(const t of(0,
m.x0)(a,x??new Uint8Array))e.stdout(k(r,t,n))}},$=async(e,t)=>{for await(const n of e)try{q.push(n)}finally{await P(t)}}
;try{await async function(e,t,n){const{kind:s,path:c}=t;if("branch"===s){const t=new o.$J(c),r=await(0,
a.openHistory)(c,null),s=r?.read??(e=>Promise.resolve(t.bytes(e)));try{for await(const a of(0,
o.TW)(t,r))e.nextFile(a.path),await n(a.pieces,s)}finally{r?.close()}}else if("ledger"===s)e.nextFile((0,
r.basename)(c)),await n((0,i.Pq)(c,!0),()=>Promise.resolve(null));else{const e=new Map,r=await(0,u.J2)(t);try{
const t=[[h.Pb.evidence,v.hL.evidence],[h.Pb.approvers,v.hL.approvers]];for(const[n,o]of t){const t=await(0,
i.oD)(r,n,b).catch(()=>null);null!==t&&e.set(o((0,l.o)(t)),t)}
await n(r.stream(h.Pb.ledger),t=>Promise.resolve(e.get(t)??null))}finally{await r.close()}}e.end()}(q,g,$)}catch(t){
return e.stderr(`marketops audit-trail: the ledger has a defect: ${(0,y.ko)((0,c.bD)(t))}\n`),1}return 0}
;async function w(e,t,n){const r=await e(t(n));return null!==r&&(0,l.o)(r)===n?r:null}const b=16777216
;function k({seq:e,ts:t,run_id:n,run_attempt:r},o,a){
const{principal:s,key:i,notAfter:u,verified:c}=o,{type:d,device:l}=(0,g.Vi)(o),p={seq:e,ts:t,run_id:n,run_attempt:r,
event:"approval.signed",...{principal:s,key:i,key_type:d,hardware:d.startsWith("sk-"),verified:c,not_after:u}
},f=[t,n,"approval.signed",s,d,i,l,`until ${u??"-"}`];return a?`${JSON.stringify(p)}\n`:`${(0,y.ko)(f.join("  "))}\n`}
function j(e){
const t=[e.code,e.message,e.github?.url].filter(e=>null!=e).join(" "),n=[e.ts,e.run_id,e.operation_id,e.operation_kind,e.event,e.status,e.receipt_id??"-",t]
;return`${(0,y.ko)(n.join("  ").trimEnd())}\n`}}),81128:((e,t,n)=>{function r(e){let t=e;const n=[];return async e=>{
t>0?t--:await new Promise(e=>n.push(e));try{return await e()}finally{const e=n.shift();void 0===e?t++:e()}}}
async function o(e,t,n){const o=r(t);return(await Promise.allSettled(e.map((e,t)=>o(()=>n(e,t))))).map(e=>{
if("rejected"===e.status)throw e.reason;return e.value})}function a(e){let t;return()=>(t??={answer:e()}).answer}
function s(e){return e.catch(()=>{}),e}function i(e,t,n){const r=e.get(t);if(void 0!==r)return r;const o=n();e.set(t,o)
;const a=()=>{e.delete(t)};return o.then(e=>null===e?a():void 0,a),o}n.d(t,{HK:()=>i,NN:()=>s,Oo:()=>a,TA:()=>r,bB:()=>o
})}),97667:((e,t,n)=>{n.d(t,{DM:()=>d,Rr:()=>i,U9:()=>l,x0:()=>s});var r=n(9596),o=n(96879),a=n(42522);function s(e,t){
if(null===e||0===e.counted.length)return[]
;const n=(0,o.CR)(t).approvers.map(({key:e})=>[e.fingerprint,e.blob.toString("base64")]),r=new Map(n)
;return e.counted.map(({not_after:e,...t})=>({...t,notAfter:e,publicKey:r.get(t.key)??""}))}
function i({proof:e,evidenceText:t,approversText:n}){const r=s(c(t),Buffer.from(n))
;return e.phase_2_fc_authorization.signed_approvals.map(e=>r.find(({digest:t})=>t===e.digest)??{...e,...u})}const u={
publicKey:"",notAfter:null,verified:!1};function c(e){return""===e?null:JSON.parse(e).signed_approvals??null}
function d({evidenceText:e}){const t=c(e)?.created_at??null;return null!==t&&"value"in t?(0,r.p)(t.value):null}
function l({approvals:e,signed_approvals:t}){return[...e.map(({user:e})=>e),...t.map(e=>`${(0,a.DQ)(e)} (signed)`)]}})};
