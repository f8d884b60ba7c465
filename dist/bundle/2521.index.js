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
code:e.data.checks.find(({code:e})=>null!==e)?.code??null};default:return t}}n.d(t,{u:()=>o})}),58080:((e,t,n)=>{
function o(e){
return e.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
}n.d(t,{g:()=>o})}),66453:((e,t,n)=>{n.r(t),n.d(t,{auditTrail:()=>w})
;var o=n(76760),r=n(84221),a=n(50861),s=n(57118),i=n(442),u=n(47301),c=n(74296),d=n(34326),l=n(55543),p=n(51483),f=n(8601),h=n(52533),g=n(38422),m=n(42522),v=n(97667),_=n(58080)
;const w=async(e,{path:t,json:n})=>{const m=await(0,u.GJ)((0,o.resolve)(e.cwd,t))
;if(null===m||"inclusion"===m.kind)throw(0,c.Wp)(`${t} is no proof and no ledger.`)
;const w=new Map,j="branch"===m.kind?new r.$J(m.path):null,$=e=>j?.bytes(e)??w.get(e)??null;let x=null
;const S=new s.sW({file:g.Pb.ledger,startAt:()=>({frontier:null,head:null}),marks:new Set,onLine:t=>{for(const o of(0,
d.u)([t]))e.stdout(n?`${JSON.stringify(o)}\n`:k(o))
;if("run.opened"===t.type&&(x=$(h.hL.approvers(t.data.approvers_digest))),"evidence.read"!==t.type)return;const o=(0,
f.MQ)(p.l,$(h.hL.evidence(t.data.evidence_digest)))
;for(const r of(0,v.x0)(o?.signed_approvals??null,x??new Uint8Array))e.stdout(b(t,r,n))}});try{
await async function(e,t,n){const{kind:s,path:c}=t;if("branch"===s){const t=await(0,a.openHistory)(c,null)
;for await(const n of(0,r.TW)(new r.$J(c),t)){e.nextFile(n.path);for await(const t of n.pieces)e.push(t)}t?.close()
}else if("ledger"===s){e.nextFile((0,o.basename)(c));for await(const t of(0,i.Pq)(c,!0))e.push(t)}else{const o=await(0,
u.J2)(t);try{const t=[[g.Pb.evidence,h.hL.evidence],[g.Pb.approvers,h.hL.approvers]];for(const[e,r]of t){
const t=await(0,i.oD)(o,e,y).catch(()=>null);null!==t&&n.set(r((0,l.o)(t)),t)}
for await(const t of o.stream(g.Pb.ledger))e.push(t)}finally{await o.close()}}e.end()}(S,m,w)}catch(t){
return e.stderr(`marketops audit-trail: the ledger has a defect: ${(0,_.g)((0,c.bD)(t))}\n`),1}return 0}
;const y=16777216;function b({seq:e,ts:t,run_id:n,run_attempt:o},r,a){
const{principal:s,key:i,notAfter:u,verified:c}=r,{type:d,device:l}=(0,m.Vi)(r),p={seq:e,ts:t,run_id:n,run_attempt:o,
event:"approval.signed",...{principal:s,key:i,key_type:d,hardware:d.startsWith("sk-"),verified:c,not_after:u}
},f=[t,n,"approval.signed",s,d,i,l,`until ${u??"-"}`];return a?`${JSON.stringify(p)}\n`:`${(0,_.g)(f.join("  "))}\n`}
function k(e){
const t=[e.code,e.message,e.github?.url].filter(e=>null!=e).join(" "),n=[e.ts,e.run_id,e.operation_id,e.operation_kind,e.event,e.status,e.receipt_id??"-",t]
;return`${(0,_.g)(n.join("  ").trimEnd())}\n`}}),81128:((e,t,n)=>{function o(e){let t=e;const n=[];return async e=>{
t>0?t--:await new Promise(e=>n.push(e));try{return await e()}finally{const e=n.shift();void 0===e?t++:e()}}}
async function r(e,t,n){const r=o(t);return(await Promise.allSettled(e.map((e,t)=>r(()=>n(e,t))))).map(e=>{
if("rejected"===e.status)throw e.reason;return e.value})}function a(e){let t;return()=>(t??={answer:e()}).answer}
function s(e){return e.catch(()=>{}),e}function i(e,t,n){const o=e.get(t);if(void 0!==o)return o;const r=n();e.set(t,r)
;const a=()=>{e.delete(t)};return r.then(e=>null===e?a():void 0,a),r}n.d(t,{HK:()=>i,NN:()=>s,Oo:()=>a,TA:()=>o,bB:()=>r
})}),97667:((e,t,n)=>{n.d(t,{DM:()=>d,Rr:()=>i,U9:()=>l,x0:()=>s});var o=n(9596),r=n(96879),a=n(42522);function s(e,t){
if(null===e||0===e.counted.length)return[]
;const n=(0,r.CR)(t).approvers.map(({key:e})=>[e.fingerprint,e.blob.toString("base64")]),o=new Map(n)
;return e.counted.map(({not_after:e,...t})=>({...t,notAfter:e,publicKey:o.get(t.key)??""}))}
function i({proof:e,evidenceText:t,approversText:n}){const o=s(c(t),Buffer.from(n))
;return e.phase_2_fc_authorization.signed_approvals.map(e=>o.find(({digest:t})=>t===e.digest)??{...e,...u})}const u={
publicKey:"",notAfter:null,verified:!1};function c(e){return""===e?null:JSON.parse(e).signed_approvals??null}
function d({evidenceText:e}){const t=c(e)?.created_at??null;return null!==t&&"value"in t?(0,o.p)(t.value):null}
function l({approvals:e,signed_approvals:t}){return[...e.map(({user:e})=>e),...t.map(e=>`${(0,a.DQ)(e)} (signed)`)]}})};
