import{modules as e}from"./4985.shared.js";import{modules as t}from"./23544.shared.js"
;import{modules as n}from"./43218.shared.js";import{modules as o}from"./52533.shared.js"
;import{modules as r}from"./84221.shared.js";import{modules as a}from"./94346.shared.js";export const id=3706
;export const ids=[3706,4346];export const modules={...e,...t,...n,...o,...r,...a,34326:((e,t,n)=>{function o(e){
const t=[];for(const n of e)void 0!==n.status&&void 0!==n.operation_id&&void 0!==n.operation_kind&&t.push({seq:n.seq,
ts:n.ts,run_id:n.run_id,run_attempt:n.run_attempt,operation_id:n.operation_id,operation_kind:n.operation_kind,
receipt_id:n.receipt_id??null,event:n.type,status:n.status,...r(n)});return t}function r(e){const t={code:null,
message:null,github:null};switch(e.type){case"operation.succeeded":case"operation.unchanged":case"operation.failed":
case"operation.in_doubt":case"operation.skipped":{const{code:t,message:n,github:o}=e.data;return{code:t,message:n,
github:o}}case"operation.blocked":return{...t,code:e.data.code};case"receipt.refused":{const n=e.data.violations[0]
;return void 0!==n&&"code"in n?{...t,code:n.code,message:n.message}:t}case"gate.rejected":return{...t,
code:e.data.checks.find(({code:e})=>null!==e)?.code??null};default:return t}}n.d(t,{u:()=>o})}),41776:((e,t,n)=>{n.r(t),
n.d(t,{auditTrail:()=>y})
;var o=n(76760),r=n(84221),a=n(36762),s=n(94172),i=n(6848),u=n(94346),d=n(47301),c=n(74296),l=n(34326),p=n(55543),f=n(51483),h=n(8601),m=n(52533),g=n(38422),v=n(42522),_=n(97667),w=n(58080)
;const y=async(e,{path:t,json:n})=>{const v=await(0,d.GJ)((0,o.resolve)(e.cwd,t))
;if(null===v||"inclusion"===v.kind)throw(0,c.Wp)(`${t} is no proof and no ledger.`)
;const y=new Map,$="branch"===v.kind?new r.$J(v.path):null,x=e=>$?.bytes(e)??y.get(e)??null;let S=null
;const A=new s.sW({file:g.Pb.ledger,startAt:()=>({frontier:null,head:null}),marks:new Set,onLine:t=>{for(const o of(0,
l.u)([t]))e.stdout(n?`${JSON.stringify(o)}\n`:j(o))
;if("run.opened"===t.type&&(S=x(m.hL.approvers(t.data.approvers_digest))),"evidence.read"!==t.type)return;const o=(0,
h.MQ)(f.l,x(m.hL.evidence(t.data.evidence_digest)))
;for(const r of(0,_.x0)(o?.signed_approvals??null,S??new Uint8Array))e.stdout(k(t,r,n))}});try{
await async function(e,{kind:t,path:n},s){if("branch"===t){const t=await(0,a.openHistory)(n,null)
;for await(const o of(0,r.TW)(new r.$J(n),t)){e.nextFile(o.path);for await(const t of o.pieces)e.push(t)}t?.close()
}else if("ledger"===t){e.nextFile((0,o.basename)(n));for await(const t of(0,i.Pq)(n,!0))e.push(t)}else{
const o="zip"===t?await(0,u.openZip)(n):(0,i.WG)(n);try{
const t=[[g.Pb.evidence,m.hL.evidence],[g.Pb.approvers,m.hL.approvers]];for(const[e,n]of t){const t=await(0,
i.oD)(o,e,b).catch(()=>null);null!==t&&s.set(n((0,p.ol)(t)),t)}for await(const t of o.stream(g.Pb.ledger))e.push(t)
}finally{await o.close()}}e.end()}(A,v,y)}catch(t){
return e.stderr(`marketops audit-trail: the ledger has a defect: ${(0,w.g)((0,c.bD)(t))}\n`),1}return 0}
;const b=16777216;function k({seq:e,ts:t,run_id:n,run_attempt:o},r,a){
const{principal:s,key:i,notAfter:u,verified:d}=r,{type:c,device:l}=(0,v.Vi)(r),p={seq:e,ts:t,run_id:n,run_attempt:o,
event:"approval.signed",...{principal:s,key:i,key_type:c,hardware:c.startsWith("sk-"),verified:d,not_after:u}
},f=[t,n,"approval.signed",s,c,i,l,`until ${u??"-"}`];return a?`${JSON.stringify(p)}\n`:`${(0,w.g)(f.join("  "))}\n`}
function j(e){
const t=[e.code,e.message,e.github?.url].filter(e=>null!=e).join(" "),n=[e.ts,e.run_id,e.operation_id,e.operation_kind,e.event,e.status,e.receipt_id??"-",t]
;return`${(0,w.g)(n.join("  ").trimEnd())}\n`}}),58080:((e,t,n)=>{function o(e){
return e.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
}n.d(t,{g:()=>o})}),81128:((e,t,n)=>{function o(e){let t=e;const n=[];return async e=>{
t>0?t--:await new Promise(e=>n.push(e));try{return await e()}finally{const e=n.shift();void 0===e?t++:e()}}}
async function r(e,t,n){const r=o(t);return(await Promise.allSettled(e.map((e,t)=>r(()=>n(e,t))))).map(e=>{
if("rejected"===e.status)throw e.reason;return e.value})}function a(e){let t;return()=>(t??={answer:e()}).answer}
function s(e){return e.catch(()=>{}),e}function i(e,t,n){const o=e.get(t);if(void 0!==o)return o;const r=n();e.set(t,r)
;const a=()=>{e.delete(t)};return r.then(e=>null===e?a():void 0,a),r}n.d(t,{HK:()=>i,NN:()=>s,Oo:()=>a,TA:()=>o,bB:()=>r
})}),97667:((e,t,n)=>{n.d(t,{DM:()=>c,Rr:()=>i,U9:()=>l,x0:()=>s});var o=n(9596),r=n(96879),a=n(42522);function s(e,t){
if(null===e||0===e.counted.length)return[]
;const n=(0,r.CR)(t).approvers.map(({key:e})=>[e.fingerprint,e.blob.toString("base64")]),o=new Map(n)
;return e.counted.map(({not_after:e,...t})=>({...t,notAfter:e,publicKey:o.get(t.key)??""}))}
function i({proof:e,evidenceText:t,approversText:n}){const o=s(d(t),Buffer.from(n))
;return e.phase_2_fc_authorization.signed_approvals.map(e=>o.find(({digest:t})=>t===e.digest)??{...e,...u})}const u={
publicKey:"",notAfter:null,verified:!1};function d(e){return""===e?null:JSON.parse(e).signed_approvals??null}
function c({evidenceText:e}){const t=d(e)?.created_at??null;return null!==t&&"value"in t?(0,o.p)(t.value):null}
function l({approvals:e,signed_approvals:t}){return[...e.map(({user:e})=>e),...t.map(e=>`${(0,a.DQ)(e)} (signed)`)]}})};
