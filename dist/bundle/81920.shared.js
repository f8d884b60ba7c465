import{createRequire as e}from"module";export const modules={81920:(e,t,r)=>{r.d(t,{Op:()=>p,Qf:()=>s,RJ:()=>a,SH:()=>d,
a4:()=>g,lj:()=>c,m8:()=>f,oe:()=>h});var n=r(87298),i=r(32257),o=r(14182);const a="marketops.receipt/v1",s=(0,n.g1)({
code:n.Qq,message:n.Qq,rule:(0,n.me)(n.Qq)}),d=(0,n.g1)({comment:n.Qq,environment:n.Qq,state:(0,
n.yL)("approved","rejected","pending"),user:n.Qq,user_id:n.hH}),c=/^SHA256:[A-Za-z0-9+/]{43}$/,p=(0,n.g1)({digest:n.br,
key:(0,n.wC)(c,"an OpenSSH fingerprint"),principal:n.Qq}),u=(0,n.g1)({actor:n.Qq,api_url:n.Qq,approvals:(0,n.p_)(d),
enforceable:n.Jt,environment:(0,n.me)(n.Qq),evidence_digest:n.br,expires_at:n.kB,issued_at:n.kB,key_id:(0,n.me)((0,
n.wC)(/^[0-9a-f]{16}$/,"16 hex digits")),ledger:(0,n.me)((0,n.g1)({head:n.tW,size:n.U9})),mode:o.Mq,
operation_digest:n.br,operation_id:n.Qq,operation_kind:o.Cs,plan_digest:n.br,policy_digest:n.br,receipt_id:n.qp,
repository:n.Qq,repository_id:n.hH,run_attempt:n.yj,run_id:n.hH,schema:(0,n.yL)(a),signed_approvals:(0,n.p_)(p),
violations:(0,n.p_)(s),workflow_ref:n.Qq,workflow_sha:n.XS}),l=(e,t)=>({path:e,expected:t}),f=e=>{const t=u(e)
;if(null!==t)return t;const r=e
;if(r.enforceable!==(0===r.violations.length))return l("violations",r.enforceable?"none in an enforceable receipt":"one at least in an advisory receipt")
;if(((0,i.pe)(r.expires_at)??0)<=((0,i.pe)(r.issued_at)??0))return l("expires_at","a time after issued_at")
;const n="dry_run"===r.mode
;for(const e of["environment","ledger","key_id"])if(null===r[e]!==n)return l(e,n?"null in a dry_run":"a value in prod")
;return n&&r.enforceable?l("enforceable","false in a dry_run"):null},h=864e5;function g(e){
return`rcpt_${Buffer.from(e(16)).toString("hex")}`}},82616:(e,t,r)=>{function n(e){
return Buffer.from(e).toString("base64")}function i(e){const t=Buffer.from(e,"base64")
;return t.toString("base64")===e?t:null}r.d(t,{E:()=>i,n:()=>n})},83544:(e,t,r)=>{r.d(t,{CE:()=>Frontier,Jq:()=>o,
zB:()=>d,zg:()=>c});var n=r(77598);const i=Buffer.from([0]);function o(e){return(0,
n.createHash)("sha256").update(i).update(e).digest()}const a=32,s=Buffer.alloc(1+2*a,1);function d(e,t){
return s.write(e,1,a,"hex"),s.write(t,1+a,a,"hex"),(0,n.hash)("sha256",s,"hex")}const c=(0,
n.createHash)("sha256").digest();class Frontier{#e;#t;constructor(e,t){this.#e=e,this.#t=t}static empty(){
return new Frontier(0,[])}static restore(e,t){return t.length===function(e){let t=0
;for(let r=e;r>0;r=Math.floor(r/2))t+=r%2;return t}(e)?new Frontier(e,[...t]):null}get size(){return this.#e}from(e){
let t=0;for(let r=0,n=this.#e;r<=this.#t.length;r++){if(t===e)return new Frontier(this.#e-e,this.#t.slice(r))
;const i=p(n);t+=i,n-=i}return null}append(e){let t="string"==typeof e?e:Buffer.from(e).toString("hex")
;for(let e=this.#e;e%2==1;e=Math.floor(e/2))t=d(this.#t.pop(),t);this.#t.push(t),this.#e++}root(){
const e=[...this.#t],t=e.pop();return void 0===t?c:Buffer.from(e.reduceRight((e,t)=>d(t,e),t),"hex")}subtrees(){
return[...this.#t]}clone(){return new Frontier(this.#e,[...this.#t])}}function p(e){let t=1;for(;2*t<=e;)t*=2;return t}
},96679:(e,t,r)=>{r.d(t,{A:()=>L,G:()=>J,Hw:()=>F,IQ:()=>q,Iw:()=>l,Li:()=>C,Oc:()=>c,_7:()=>E,c2:()=>x,de:()=>w,
dt:()=>LineError,mG:()=>p,oZ:()=>B,r7:()=>$,rC:()=>H})
;var n=r(46260),i=r(83544),o=r(36625),a=r(81920),s=r(14182),d=r(87298);const c=65536,p="0".repeat(64),u=e=>(0,d.p_)((0,
d.gP)(e,(0,d.g1)({omitted:d.yj}))),l=(0,d.g1)({code:(0,d.me)(d.Qq),name:s.I3,result:s.iJ}),f=(0,
d.p_)(l),h=s.cj.map(e=>s.FD[e]),g=(0,d.g1)({effect:(0,d.yL)("permit","forbid"),id:d.Qq,matched:d.Jt,unmet:(0,d.me)((0,
d.g1)({condition:d.Qq,expected:d.Qq,found:d.Qq}))}),m=(0,d.g1)({code:d.Qq,message:d.Qq}),_=(0,d.g1)({enforceable:d.Jt,
envelope_digest:d.br,operation_digest:d.br,violations:u(a.Qf)}),b=(0,d.g1)({checks:e=>{const t=f(e);if(null!==t)return t
;const r=e;if(r.length!==s.cj.length)return{path:"",expected:"nine checks"};for(let e=0;e<r.length;e++){const t=r[e]
;if(t.name!==s.cj[e])return{path:`[${e}].name`,expected:s.cj[e]};const n=h[e]
;if(!("fail"===t.result?null!==t.code&&n.includes(t.code):null===t.code))return{path:`[${e}].code`,
expected:"fail"===t.result?n.join(" or "):"null"}}return null}}),y=(0,d.g1)({code:(0,d.me)(d.Qq),effect:s.QZ,github:(0,
d.me)(o.lQ),message:(0,d.me)(d.Qq),state_digest:(0,d.me)(d.br)}),q=(0,d.me)((0,d.g1)({commit_sha:d.XS,path:d.Qq,
repository:d.Qq,withheld:d.Jt})),Q={"run.opened":(0,d.g1)({action_version:d.Qq,actor:d.Qq,approvers_digest:d.br,
commit_sha:d.XS,environment:(0,d.me)(d.Qq),event:d.Qq,origin:d.Qq,policy_source:q,ref:d.Qq,repository:d.Qq,
repository_id:d.hH,triggering_actor:d.Qq,trusted_keys_digest:d.br,vkey:(0,d.me)(d.Qq),warnings:u(m),workflow_ref:d.Qq,
workflow_sha:d.XS}),"ledger.foreign":(0,d.g1)({base:d.xk,head:d.xk}),"evidence.read":(0,d.g1)({evidence_digest:d.br}),
"plan.created":(0,d.g1)({operations:d.U9,plan_digest:d.br,plan_file_digest:d.br}),"operation.blocked":(0,d.g1)({code:(0,
d.yL)("mode_not_prod"),effect:s.QZ,operation_digest:d.br}),"policy.decided":(0,d.g1)({decision:s.xR,policy_digest:d.br,
rules:u(g),violations:u(a.Qf)}),"receipt.minted":_,"receipt.refused":_,"gate.passed":b,"gate.rejected":b,
"operation.intent":(0,d.g1)({natural_key:d.Qq,operation_digest:d.br}),"operation.succeeded":y,"operation.failed":y,
"operation.skipped":y,"operation.in_doubt":y,"operation.unchanged":y,"operation.reconciled":(0,d.g1)({github:(0,
d.me)(o.lQ),observed:(0,d.yL)("done","absent","conflict"),receipt_id:d.qp,run_attempt:d.yj,run_id:d.hH,state_digest:(0,
d.me)(d.br)}),"run.closed":(0,d.g1)({counts:(0,d.Tj)((0,d.wC)(/^[a-z]+\.[a-z_]+$/,"a line type"),d.yj),result:s.XS})
},w=Object.keys(Q),v={"operation.blocked":"rejected","receipt.refused":"rejected","gate.rejected":"rejected",
"operation.succeeded":"success","operation.unchanged":"success","operation.failed":"failed",
"operation.in_doubt":"failed","operation.skipped":"rejected"};function x(e){return v[e]}const k=(0,d.S4)({claim:d.o8,
data:()=>null,mode:s.Mq,prev:d.tW,run_attempt:d.yj,run_id:d.hH,seq:d.U9,ts:d.kB,type:(0,d.yL)(...w),v:(0,d.yL)(1)},{
operation_id:d.Qq,operation_kind:s.Cs,receipt_id:d.qp,status:s.h5
}),j=new Set(["policy.decided","operation.blocked","operation.unchanged","operation.reconciled"]),S=["receipt_missing","receipt_malformed"]
;function $(e,t){return!(!H(e)||j.has(e))&&("gate.rejected"!==e||!t.checks.some(e=>S.includes(e.code)))}
const z=new Set(["ledger.foreign","evidence.read","plan.created"]);function H(e){return!e.startsWith("run.")&&!z.has(e)}
const J=e=>{const t=k(e);if(null!==t)return t;const r=e,n=O.get(r.type),i=n.data(r.data);return null!==i?{
path:""===i.path?"data":`data.${i.path}`,expected:i.expected}:function(e,{aboutOperation:t,status:r}){
if(void 0!==e.operation_id!==t||void 0!==e.operation_kind!==t)return{path:"operation_id",
expected:t?`on a ${e.type} line`:`absent from a ${e.type} line`};const n=t&&$(e.type,e.data)
;if(void 0!==e.receipt_id!==n)return{path:"receipt_id",expected:n?`on a ${e.type} line`:"absent from this line"}
;if(e.status!==r)return{path:"status",expected:r??`absent from a ${e.type} line`};return null
}(r,n)??function({type:e,data:t,mode:r}){if("gate.passed"===e||"gate.rejected"===e){
return t.checks.every(e=>"pass"===e.result)===("gate.passed"===e)?null:{path:"data.checks",
expected:`a ${e.slice(5)} gate's`}}if("receipt.minted"===e||"receipt.refused"===e){const r="receipt.minted"===e
;return t.enforceable===r&&0===t.violations.length===r?null:{path:"data.enforceable",expected:`what a ${e} line says`}}
return"policy.decided"===e?function({decision:e,rules:t,violations:r},n){if("conditional"===e&&"dry_run"!==n)return{
path:"data.decision",expected:"conditional in a dry_run only"};const i="permit"===e||"conditional"===e
;if(0===r.length!==i)return{path:"data.violations",expected:i?`none with ${e}`:"one at least without permit"}
;const o=e=>t.some(t=>"omitted"in t||t.matched&&t.effect===e),a=!t.some(e=>"omitted"in e)
;if("permit"===e&&(!o("permit")||a&&o("forbid")))return{path:"data.rules",
expected:"a matched permit and no matched forbid with permit"};return null}(t,r):null}(r)},O=new Map(w.map(e=>[e,{
type:e,aboutOperation:H(e),data:Q[e],status:x(e)}]));function B(e){return(0,n.dw)(e)}function L(e){let t;try{
t=JSON.parse(e)}catch{throw new n.dO("not JSON")}const r=J(t);if(null!==r)throw new LineError(r)
;if(JSON.stringify(t)!==e)throw new n.dO("not canonical JSON (RFC 8785)");const i=t;return i.type=O.get(i.type).type,t}
function C(e){return e.trimEnd().split("\n").map(L)}class LineError extends Error{fault;constructor(e){
super(`${e.path||"line"}: expected ${e.expected}`),this.fault=e}}function F(e){return(0,i.Jq)(e).toString("hex")}
function E(e){return e.filter(e=>"ledger.foreign"===e.type).map(({data:{base:e,head:t}})=>({
code:"ledger_foreign_commits",
message:`Somebody else committed to the ledger's branch: ${t} and what lies between it and ${e} were set aside, and change nothing. \`marketops ledger status\` in a clone shows who made them.`
}))}}};
