import{modules as e}from"./4985.shared.js";import{modules as t}from"./23544.shared.js"
;import{modules as n}from"./43218.shared.js";import{modules as o}from"./81920.shared.js"
;import{modules as r}from"./84221.shared.js";export const id=2521;export const ids=[2521];export const modules={...e,
...t,...n,...o,...r,34326:((e,t,n)=>{function o(e){const t=[]
;for(const n of e)void 0!==n.status&&void 0!==n.operation_id&&void 0!==n.operation_kind&&t.push({seq:n.seq,ts:n.ts,
run_id:n.run_id,run_attempt:n.run_attempt,operation_id:n.operation_id,operation_kind:n.operation_kind,
receipt_id:n.receipt_id??null,event:n.type,status:n.status,...r(n)});return t}function r(e){const t={code:null,
message:null,github:null};switch(e.type){case"operation.succeeded":case"operation.unchanged":case"operation.failed":
case"operation.in_doubt":case"operation.skipped":{const{code:t,message:n,github:o}=e.data;return{code:t,message:n,
github:o}}case"operation.blocked":return{...t,code:e.data.code};case"receipt.refused":{const n=e.data.violations[0]
;return void 0!==n&&"code"in n?{...t,code:n.code,message:n.message}:t}case"gate.rejected":return{...t,
code:e.data.checks.find(({code:e})=>null!==e)?.code??null};default:return t}}n.d(t,{u:()=>o})}),66453:((e,t,n)=>{n.r(t),
n.d(t,{auditTrail:()=>_})
;var o=n(76760),r=n(84221),a=n(50861),s=n(57118),i=n(442),c=n(47301),u=n(74296),d=n(34326),l=n(55543),p=n(51483),f=n(8601),m=n(52533),v=n(38422),h=n(42522),g=n(97667),y=n(57800)
;const _=async(e,{path:t,json:n})=>{const h=await(0,c.GJ)((0,o.resolve)(e.cwd,t))
;if(null===h||"inclusion"===h.kind)throw(0,u.Wp)(`${t} is no proof and no ledger.`);const _=[],x=new s.sW({
file:v.Pb.ledger,startAt:()=>({frontier:null,head:null}),marks:new Set,onLine:e=>{_.push(e)}});let P=null
;const $=async t=>{for(const o of _.splice(0)){for(const t of(0,d.u)([o]))e.stdout(n?`${JSON.stringify(t)}\n`:j(t))
;if("run.opened"===o.type&&(P=await w(t,m.hL.approvers,o.data.approvers_digest)),"evidence.read"!==o.type)continue
;const r=await w(t,m.hL.evidence,o.data.evidence_digest),a=(0,f.MQ)(p.l,r)?.signed_approvals??null;for(const t of(0,
g.x0)(a,P??new Uint8Array))e.stdout(k(o,t,n))}},A=async(e,t)=>{for await(const n of e)try{x.push(n)}finally{await $(t)}}
;try{await async function(e,t,n){const{kind:s,path:u}=t;if("branch"===s){const t=new r.$J(u),o=await(0,
a.openHistory)(u,null),s=o?.read??(e=>Promise.resolve(t.bytes(e)));try{for await(const a of(0,
r.TW)(t,o))e.nextFile(a.path),await n(a.pieces,s)}finally{o?.close()}}else if("ledger"===s)e.nextFile((0,
o.basename)(u)),await n((0,i.Pq)(u,!0),()=>Promise.resolve(null));else{const e=new Map,o=await(0,c.J2)(t);try{
const t=[[v.Pb.evidence,m.hL.evidence],[v.Pb.approvers,m.hL.approvers]];for(const[n,r]of t){const t=await(0,
i.oD)(o,n,b).catch(()=>null);null!==t&&e.set(r((0,l.o)(t)),t)}
await n(o.stream(v.Pb.ledger),t=>Promise.resolve(e.get(t)??null))}finally{await o.close()}}e.end()}(x,h,A)}catch(t){
return e.stderr(`marketops audit-trail: the ledger has a defect: ${(0,y.ko)((0,u.bD)(t))}\n`),1}return 0}
;async function w(e,t,n){const o=await e(t(n));return null!==o&&(0,l.o)(o)===n?o:null}const b=16777216
;function k({seq:e,ts:t,run_id:n,run_attempt:o},r,a){
const{principal:s,key:i,notAfter:c,verified:u}=r,{type:d,device:l}=(0,h.Vi)(r),p={seq:e,ts:t,run_id:n,run_attempt:o,
event:"approval.signed",...{principal:s,key:i,key_type:d,hardware:d.startsWith("sk-"),verified:u,not_after:c}
},f=[t,n,"approval.signed",s,d,i,l,`until ${c??"-"}`];return a?`${JSON.stringify(p)}\n`:`${(0,y.ko)(f.join("  "))}\n`}
function j(e){
const t=[e.code,e.message,e.github?.url].filter(e=>null!=e).join(" "),n=[e.ts,e.run_id,e.operation_id,e.operation_kind,e.event,e.status,e.receipt_id??"-",t]
;return`${(0,y.ko)(n.join("  ").trimEnd())}\n`}}),81128:((e,t,n)=>{function o(e){let t=e;const n=[];return async e=>{
t>0?t--:await new Promise(e=>n.push(e));try{return await e()}finally{const e=n.shift();void 0===e?t++:e()}}}
async function r(e,t,n){const r=o(t);return(await Promise.allSettled(e.map((e,t)=>r(()=>n(e,t))))).map(e=>{
if("rejected"===e.status)throw e.reason;return e.value})}function a(e){let t;return()=>(t??={answer:e()}).answer}
function s(e){return e.catch(()=>{}),e}function i(e,t,n){const o=e.get(t);if(void 0!==o)return o;const r=n();e.set(t,r)
;const a=()=>{e.delete(t)};return r.then(e=>null===e?a():void 0,a),r}n.d(t,{HK:()=>i,NN:()=>s,Oo:()=>a,TA:()=>o,bB:()=>r
})}),97667:((e,t,n)=>{n.d(t,{DM:()=>d,Rr:()=>i,U9:()=>l,x0:()=>s});var o=n(9596),r=n(96879),a=n(42522);function s(e,t){
if(null===e||0===e.counted.length)return[]
;const n=(0,r.CR)(t).approvers.map(({key:e})=>[e.fingerprint,e.blob.toString("base64")]),o=new Map(n)
;return e.counted.map(({not_after:e,...t})=>({...t,notAfter:e,publicKey:o.get(t.key)??""}))}
function i({proof:e,evidenceText:t,approversText:n}){const o=s(u(t),Buffer.from(n))
;return e.phase_2_fc_authorization.signed_approvals.map(e=>o.find(({digest:t})=>t===e.digest)??{...e,...c})}const c={
publicKey:"",notAfter:null,verified:!1};function u(e){return""===e?null:JSON.parse(e).signed_approvals??null}
function d({evidenceText:e}){const t=u(e)?.created_at??null;return null!==t&&"value"in t?(0,o.p)(t.value):null}
function l({approvals:e,signed_approvals:t}){return[...e.map(({user:e})=>e),...t.map(e=>`${(0,a.DQ)(e)} (signed)`)]}})};
