export const id=6417;export const ids=[6417];export const modules={41776:(e,t,n)=>{n.r(t),n.d(t,{
auditTrail:()=>auditTrail})
;var o=n(76760),i=n(84221),r=n(36762),a=n(94172),s=n(6848),c=n(94346),d=n(39600),u=n(74296),l=n(34326),p=n(38422),f=n(58080)
;const auditTrail=async(e,{path:t,json:n})=>{const m=await(0,d.GJ)((0,o.resolve)(e.cwd,t))
;if(null===m||"inclusion"===m.kind)throw(0,u.Wp)(`${t} is no proof and no ledger.`);const h=new a.sW({file:p.Pb.ledger,
startAt:()=>({frontier:null,head:null}),marks:new Set,onLine:t=>{for(const o of(0,
l.u)([t]))e.stdout(n?`${JSON.stringify(o)}\n`:row(o))}});try{await async function feed(e,{kind:t,path:n}){
if("branch"===t){const t=await(0,r.jC)(n,null);for await(const o of(0,i.TW)(new i.$J(n),t)){e.nextFile(o.path)
;for await(const t of o.pieces)e.push(t)}t?.close()}else if("ledger"===t){e.nextFile((0,o.basename)(n))
;for await(const t of(0,s.Pq)(n,!0))e.push(t)}else{const o="zip"===t?await(0,c.Q)(n):(0,s.WG)(n);try{
for await(const t of o.stream(p.Pb.ledger))e.push(t)}finally{await o.close()}}e.end()}(h,m)}catch(t){
return e.stderr(`marketops audit-trail: the ledger has a defect: ${(0,f.g)((0,u.bD)(t))}\n`),1}return 0}
;function row(e){
const t=[e.code,e.message,e.github?.url].filter(e=>null!=e).join(" "),n=[e.ts,e.run_id,e.operation_id,e.operation_kind,e.event,e.status,e.receipt_id??"-",t]
;return`${(0,f.g)(n.join("  ").trimEnd())}\n`}},12112:(e,t,n)=>{function limiter(e){let t=e;const n=[];return async e=>{
t>0?t--:await new Promise(e=>n.push(e));try{return await e()}finally{const e=n.shift();void 0===e?t++:e()}}}
async function mapLimited(e,t,n){const o=limiter(t)
;return(await Promise.allSettled(e.map((e,t)=>o(()=>n(e,t))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function once(e){let t;return()=>t??=e()}function prefetched(e){return e.catch(()=>{}),e}
function remembered(e,t,n){const o=e.get(t);if(void 0!==o)return o;const i=n();e.set(t,i);const forget=()=>{e.delete(t)}
;return i.then(e=>null===e?forget():void 0,forget),i}n.d(t,{HK:()=>remembered,NN:()=>prefetched,Oo:()=>once,
TA:()=>limiter,bB:()=>mapLimited})},58080:(e,t,n)=>{function printable(e){
return e.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
}n.d(t,{g:()=>printable})},34326:(e,t,n)=>{function auditTrail(e){const t=[]
;for(const n of e)void 0!==n.status&&void 0!==n.operation_id&&void 0!==n.operation_kind&&t.push({seq:n.seq,ts:n.ts,
run_id:n.run_id,run_attempt:n.run_attempt,operation_id:n.operation_id,operation_kind:n.operation_kind,
receipt_id:n.receipt_id??null,event:n.type,status:n.status,...detailsOf(n)});return t}function detailsOf(e){const t={
code:null,message:null,github:null};switch(e.type){case"operation.succeeded":case"operation.unchanged":
case"operation.failed":case"operation.in_doubt":case"operation.skipped":{const{code:t,message:n,github:o}=e.data;return{
code:t,message:n,github:o}}case"operation.blocked":return{...t,code:e.data.code};case"receipt.refused":{
const n=e.data.violations[0];return void 0!==n&&"code"in n?{...t,code:n.code,message:n.message}:t}case"gate.rejected":
return{...t,code:e.data.checks.find(({code:e})=>null!==e)?.code??null};default:return t}}n.d(t,{u:()=>auditTrail})}};
