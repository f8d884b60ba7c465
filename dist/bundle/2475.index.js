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
code:e.data.checks.find(({code:e})=>null!==e)?.code??null};default:return t}}n.d(t,{u:()=>r})}),60197:((e,t,n)=>{n.d(t,{
SP:()=>o,Up:()=>c,at:()=>u,b4:()=>i});const r=200;function o(e){if(void 0===e)return"nothing"
;const t=JSON.stringify(e).replace(/[\u007f-\u009f\u2028\u2029\u2060-\u206f\p{Cf}]/gu,e=>Array.from({length:e.length
},(t,n)=>`\\u${e.charCodeAt(n).toString(16).padStart(4,"0")}`).join(""));return t.length>r?`${t.slice(0,r)}\u2026`:t}
function i(e,t){let n=0,r=e;for(const e of s(t)){if("object"!=typeof r||null===r)break
;const t=Object.entries(r),o=t.findIndex(([t])=>t===e);if(o<0)break;const i=Array.isArray(r),s=t.slice(0,o)
;n+=a(i?s.map(([,e])=>e):Object.fromEntries(s))-(0===o?1:0),i||(n+=a(e)+1),r=t[o]?.[1]}return n}
const s=e=>e.match(/[^.[\]]+/g)??[],a=e=>Buffer.byteLength(JSON.stringify(e));function u(e,t,n=""){
if(Object.is(e,t))return null
;if(!("object"==typeof e&&"object"==typeof t&&null!==e&&null!==t&&Array.isArray(e)===Array.isArray(t)))return{path:n,
expected:e,found:t};const r=t,o=e;for(const t of new Set([...Object.keys(o),...Object.keys(r)])){
const i=Array.isArray(e)?`[${t}]`:""===n?t:`.${t}`,s=u(o[t],r[t],`${n}${i}`);if(null!==s)return s}return null}
function c(e,t){let n=e;for(const e of s(t)){if("object"!=typeof n||null===n)return;n=n[e]}return n}}),66453:((e,t,n)=>{
n.r(t),n.d(t,{auditTrail:()=>_})
;var r=n(76760),o=n(84221),i=n(50861),s=n(57118),a=n(442),u=n(47301),c=n(74296),l=n(53474),d=n(34326),p=n(55543),f=n(51483),y=n(8601),h=n(52533),g=n(38422),v=n(42522),m=n(97667),w=n(57800)
;const _=async(e,{path:t,json:n})=>{const v=await(0,u.GJ)((0,r.resolve)(e.cwd,t))
;if(null===v||"inclusion"===v.kind)throw(0,c.Wp)(`${t} is no proof and no ledger.`);const _=[],$=new s.sW({
file:g.Pb.ledger,startAt:()=>({frontier:null,head:null}),marks:new Set,onLine:e=>{_.push(e)}});let x=null
;const S=async t=>{for(const r of _.splice(0)){for(const t of(0,d.u)([r]))e.stdout(n?`${JSON.stringify(t)}\n`:A(t))
;if("run.opened"===r.type&&(x=await b(t,h.hL.approvers,r.data.approvers_digest)),"evidence.read"!==r.type)continue
;const o=await b(t,h.hL.evidence,r.data.evidence_digest),i=(0,y.MQ)(f.l,o)?.signed_approvals??null;for(const t of(0,
m.x0)(i,x??new Uint8Array))e.stdout(j(r,t,n))}},q=async(e,t)=>{for await(const n of e)try{$.push(n)}finally{await S(t)}}
;try{await async function(e,t,n){const{kind:s,path:c}=t;if("branch"===s){const t=new o.$J(c),r=await(0,
i.openHistory)(c,null),s=r?.read??(e=>Promise.resolve(t.bytes(e)));try{for await(const i of(0,
o.TW)(t,r))e.nextFile(i.path),await n(i.pieces,s)}finally{r?.close()}}else if("ledger"===s)e.nextFile((0,
r.basename)(c)),await n((0,a.Pq)(c,!0),()=>Promise.resolve(null));else{const e=new Map,r=await(0,u.J2)(t);try{
const t=[[g.Pb.evidence,h.hL.evidence],[g.Pb.approvers,h.hL.approvers]];for(const[n,o]of t){const t=await(0,
a.oD)(r,n,k).catch(()=>null);null!==t&&e.set(o((0,p.o)(t)),t)}
await n(r.stream(g.Pb.ledger),t=>Promise.resolve(e.get(t)??null))}finally{await r.close()}}e.end()}($,v,q)}catch(t){
return e.stderr(`marketops audit-trail: the ledger has a defect: ${(0,w.ko)((0,l.bD)(t))}\n`),1}return 0}
;async function b(e,t,n){const r=await e(t(n));return null!==r&&(0,p.o)(r)===n?r:null}const k=16777216
;function j({seq:e,ts:t,run_id:n,run_attempt:r},o,i){
const{principal:s,key:a,notAfter:u,verified:c}=o,{type:l,device:d}=(0,v.Vi)(o),p={seq:e,ts:t,run_id:n,run_attempt:r,
event:"approval.signed",...{principal:s,key:a,key_type:l,hardware:l.startsWith("sk-"),verified:c,not_after:u}
},f=[t,n,"approval.signed",s,l,a,d,`until ${u??"-"}`];return i?`${JSON.stringify(p)}\n`:`${(0,w.ko)(f.join("  "))}\n`}
function A(e){
const t=[e.code,e.message,e.github?.url].filter(e=>null!=e).join(" "),n=[e.ts,e.run_id,e.operation_id,e.operation_kind,e.event,e.status,e.receipt_id??"-",t]
;return`${(0,w.ko)(n.join("  ").trimEnd())}\n`}}),68011:((e,t,n)=>{const r=n(96782);e.exports=(e,t,n)=>{try{t=new r(t,n)
}catch(e){return!1}return t.test(e)}}),81128:((e,t,n)=>{function r(e){let t=e;const n=[];return async e=>{
t>0?t--:await new Promise(e=>n.push(e));try{return await e()}finally{const e=n.shift();void 0===e?t++:e()}}}
async function o(e,t,n){const o=r(t);return(await Promise.allSettled(e.map((e,t)=>o(()=>n(e,t))))).map(e=>{
if("rejected"===e.status)throw e.reason;return e.value})}function i(e){let t;return()=>(t??={answer:e()}).answer}
function s(e){return e.catch(()=>{}),e}function a(e,t,n){const r=e.get(t);if(void 0!==r)return r;const o=n();e.set(t,o)
;const i=()=>{e.delete(t)};return o.then(e=>null===e?i():void 0,i),o}n.d(t,{HK:()=>a,NN:()=>s,Oo:()=>i,TA:()=>r,bB:()=>o
})}),97667:((e,t,n)=>{n.d(t,{DM:()=>l,Rr:()=>a,U9:()=>d,x0:()=>s});var r=n(9596),o=n(96879),i=n(42522);function s(e,t){
if(null===e||0===e.counted.length)return[]
;const n=(0,o.CR)(t).approvers.map(({key:e})=>[e.fingerprint,e.blob.toString("base64")]),r=new Map(n)
;return e.counted.map(({not_after:e,...t})=>({...t,notAfter:e,publicKey:r.get(t.key)??""}))}
function a({proof:e,evidenceText:t,approversText:n}){const r=s(c(t),Buffer.from(n))
;return e.phase_2_fc_authorization.signed_approvals.map(e=>r.find(({digest:t})=>t===e.digest)??{...e,...u})}const u={
publicKey:"",notAfter:null,verified:!1};function c(e){return""===e?null:JSON.parse(e).signed_approvals??null}
function l({evidenceText:e}){const t=c(e)?.created_at??null;return null!==t&&"value"in t?(0,r.p)(t.value):null}
function d({approvals:e,signed_approvals:t}){return[...e.map(({user:e})=>e),...t.map(e=>`${(0,i.DQ)(e)} (signed)`)]}})};
