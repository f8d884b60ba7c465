"use strict";exports.id=2475,exports.ids=[2475],exports.modules={...require("./23544.shared.js").modules,
...require("./42522.shared.js").modules,...require("./43218.shared.js").modules,...require("./52533.shared.js").modules,
...require("./81920.shared.js").modules,...require("./84221.shared.js").modules,34326:((e,t,n)=>{function r(e){const t=[]
;for(const n of e)void 0!==n.status&&void 0!==n.operation_id&&void 0!==n.operation_kind&&t.push({seq:n.seq,ts:n.ts,
run_id:n.run_id,run_attempt:n.run_attempt,operation_id:n.operation_id,operation_kind:n.operation_kind,
receipt_id:n.receipt_id??null,event:n.type,status:n.status,...o(n)});return t}function o(e){const t={code:null,
message:null,github:null};switch(e.type){case"operation.succeeded":case"operation.unchanged":case"operation.failed":
case"operation.in_doubt":case"operation.skipped":{const{code:t,message:n,github:r}=e.data;return{code:t,message:n,
github:r}}case"operation.blocked":return{...t,code:e.data.code};case"receipt.refused":{const n=e.data.violations[0]
;return void 0!==n&&"code"in n?{...t,code:n.code,message:n.message}:t}case"gate.rejected":return{...t,
code:e.data.checks.find(({code:e})=>null!==e)?.code??null};default:return t}}n.d(t,{u:()=>r})}),66453:((e,t,n)=>{n.r(t),
n.d(t,{auditTrail:()=>w})
;var r=n(76760),o=n(84221),s=n(50861),a=n(57118),i=n(442),u=n(47301),c=n(74296),d=n(53474),l=n(34326),p=n(55543),f=n(51483),v=n(8601),h=n(52533),g=n(38422),m=n(42522),y=n(97667),_=n(57800)
;const w=async(e,{path:t,json:n})=>{const m=await(0,u.GJ)((0,r.resolve)(e.cwd,t))
;if(null===m||"inclusion"===m.kind)throw(0,c.Wp)(`${t} is no proof and no ledger.`);const w=[],x=new a.sW({
file:g.Pb.ledger,startAt:()=>({frontier:null,head:null}),marks:new Set,onLine:e=>{w.push(e)}});let P=null
;const $=async t=>{for(const r of w.splice(0)){for(const t of(0,l.u)([r]))e.stdout(n?`${JSON.stringify(t)}\n`:q(t))
;if("run.opened"===r.type&&(P=await b(t,h.hL.approvers,r.data.approvers_digest)),"evidence.read"!==r.type)continue
;const o=await b(t,h.hL.evidence,r.data.evidence_digest),s=(0,v.MQ)(f.l,o)?.signed_approvals??null;for(const t of(0,
y.x0)(s,P??new Uint8Array))e.stdout(j(r,t,n))}},A=async(e,t)=>{for await(const n of e)try{x.push(n)}finally{await $(t)}}
;try{await async function(e,t,n){const{kind:a,path:c}=t;if("branch"===a){const t=new o.$J(c),r=await(0,
s.openHistory)(c,null),a=r?.read??(e=>Promise.resolve(t.bytes(e)));try{for await(const s of(0,
o.TW)(t,r))e.nextFile(s.path),await n(s.pieces,a)}finally{r?.close()}}else if("ledger"===a)e.nextFile((0,
r.basename)(c)),await n((0,i.Pq)(c,!0),()=>Promise.resolve(null));else{const e=new Map,r=await(0,u.J2)(t);try{
const t=[[g.Pb.evidence,h.hL.evidence],[g.Pb.approvers,h.hL.approvers]];for(const[n,o]of t){const t=await(0,
i.oD)(r,n,k).catch(()=>null);null!==t&&e.set(o((0,p.o)(t)),t)}
await n(r.stream(g.Pb.ledger),t=>Promise.resolve(e.get(t)??null))}finally{await r.close()}}e.end()}(x,m,A)}catch(t){
return e.stderr(`marketops audit-trail: the ledger has a defect: ${(0,_.ko)((0,d.bD)(t))}\n`),1}return 0}
;async function b(e,t,n){const r=await e(t(n));return null!==r&&(0,p.o)(r)===n?r:null}const k=16777216
;function j({seq:e,ts:t,run_id:n,run_attempt:r},o,s){
const{principal:a,key:i,notAfter:u,verified:c}=o,{type:d,device:l}=(0,m.Vi)(o),p={seq:e,ts:t,run_id:n,run_attempt:r,
event:"approval.signed",...{principal:a,key:i,key_type:d,hardware:d.startsWith("sk-"),verified:c,not_after:u}
},f=[t,n,"approval.signed",a,d,i,l,`until ${u??"-"}`];return s?`${JSON.stringify(p)}\n`:`${(0,_.ko)(f.join("  "))}\n`}
function q(e){
const t=[e.code,e.message,e.github?.url].filter(e=>null!=e).join(" "),n=[e.ts,e.run_id,e.operation_id,e.operation_kind,e.event,e.status,e.receipt_id??"-",t]
;return`${(0,_.ko)(n.join("  ").trimEnd())}\n`}}),68011:((e,t,n)=>{const r=n(96782);e.exports=(e,t,n)=>{try{t=new r(t,n)
}catch(e){return!1}return t.test(e)}}),81128:((e,t,n)=>{function r(e){let t=e;const n=[];return async e=>{
t>0?t--:await new Promise(e=>n.push(e));try{return await e()}finally{const e=n.shift();void 0===e?t++:e()}}}
async function o(e,t,n){const o=r(t);return(await Promise.allSettled(e.map((e,t)=>o(()=>n(e,t))))).map(e=>{
if("rejected"===e.status)throw e.reason;return e.value})}function s(e){let t;return()=>(t??={answer:e()}).answer}
function a(e){return e.catch(()=>{}),e}function i(e,t,n){const r=e.get(t);if(void 0!==r)return r;const o=n();e.set(t,o)
;const s=()=>{e.delete(t)};return o.then(e=>null===e?s():void 0,s),o}n.d(t,{HK:()=>i,NN:()=>a,Oo:()=>s,TA:()=>r,bB:()=>o
})}),97667:((e,t,n)=>{n.d(t,{DM:()=>d,Rr:()=>i,U9:()=>l,x0:()=>a});var r=n(9596),o=n(96879),s=n(42522);function a(e,t){
if(null===e||0===e.counted.length)return[]
;const n=(0,o.CR)(t).approvers.map(({key:e})=>[e.fingerprint,e.blob.toString("base64")]),r=new Map(n)
;return e.counted.map(({not_after:e,...t})=>({...t,notAfter:e,publicKey:r.get(t.key)??""}))}
function i({proof:e,evidenceText:t,approversText:n}){const r=a(c(t),Buffer.from(n))
;return e.phase_2_fc_authorization.signed_approvals.map(e=>r.find(({digest:t})=>t===e.digest)??{...e,...u})}const u={
publicKey:"",notAfter:null,verified:!1};function c(e){return""===e?null:JSON.parse(e).signed_approvals??null}
function d({evidenceText:e}){const t=c(e)?.created_at??null;return null!==t&&"value"in t?(0,r.p)(t.value):null}
function l({approvals:e,signed_approvals:t}){return[...e.map(({user:e})=>e),...t.map(e=>`${(0,s.DQ)(e)} (signed)`)]}})};
