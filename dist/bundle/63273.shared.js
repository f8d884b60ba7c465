"use strict";exports.modules={63273:((e,t,r)=>{r.d(t,{CE:()=>Frontier,Jq:()=>o,wS:()=>p,zB:()=>c,zg:()=>d})
;var n=r(77598);const i=Buffer.from([0]);function o(e){return(0,n.createHash)("sha256").update(i).update(e).digest()}
const s=32,a=Buffer.alloc(1+2*s,1);function c(e,t){return a.write(e,1,s,"hex"),a.write(t,1+s,s,"hex"),(0,
n.hash)("sha256",a,"hex")}const d=(0,n.createHash)("sha256").digest();class Frontier{#e;#t;constructor(e,t){this.#e=e,
this.#t=t}static empty(){return new Frontier(0,[])}static restore(e,t){return t.length===function(e){let t=0
;for(let r=e;r>0;r=Math.floor(r/2))t+=r%2;return t}(e)?new Frontier(e,[...t]):null}get size(){return this.#e}from(e){
let t=0;for(let r=0,n=this.#e;r<=this.#t.length;r++){if(t===e)return new Frontier(this.#e-e,this.#t.slice(r))
;const i=u(n);t+=i,n-=i}return null}append(e,t=0){let r="string"==typeof e?e:Buffer.from(e).toString("hex")
;for(let e=this.#e/2**t;e%2==1;e=Math.floor(e/2))r=c(this.#t.pop(),r);this.#t.push(r),this.#e+=2**t}root(){
const e=[...this.#t],t=e.pop();return void 0===t?d:Buffer.from(e.reduceRight((e,t)=>c(t,e),t),"hex")}subtrees(){
return[...this.#t]}clone(){return new Frontier(this.#e,[...this.#t])}}function p(e,t,r){let n=0,i=r
;for(let r=t,o=e.at(-1);r%2==1&&o?.height===n;o=e.at(-1))e.pop(),i=c(o.root,i),n++,r=(r-1)/2;e.push({height:n,root:i})}
function u(e){let t=1;for(;2*t<=e;)t*=2;return t}}),96679:((e,t,r)=>{r.d(t,{A:()=>W,G:()=>C,Hw:()=>G,IQ:()=>k,Iw:()=>h,
Li:()=>Z,Oc:()=>p,_7:()=>U,c2:()=>S,de:()=>j,dt:()=>LineError,mG:()=>u,oZ:()=>X,r7:()=>E,rC:()=>H})
;var n=r(8601),i=r(63273),o=r(36625),s=r(81920),a=r(14182),c=r(16080),d=r(87298);const p=65536,u="0".repeat(64),l=e=>(0,
c.p_)((0,c.gP)(e,(0,c.g1)({omitted:c.yj}))),h=(0,c.g1)({code:(0,c.me)(c.Qq),name:a.I3,result:a.iJ}),f=(0,
c.p_)(h),g=a.cj.map(e=>a.FD[e]),m={checks:a.cj.map(e=>({code:null,name:e,result:"pass"}))},_=(0,n.dw)(m),y=(0,c.as)((0,
c.Mk)((0,n.dw)(m.checks)),e=>{const t=f(e);if(null!==t)return t;const r=e;if(r.length!==a.cj.length)return{path:"",
expected:"nine checks"};for(let e=0;e<r.length;e++){const t=r[e];if(t.name!==a.cj[e])return{path:`[${e}].name`,
expected:a.cj[e]};const n=g[e];if(!("fail"===t.result?null!==t.code&&n.includes(t.code):null===t.code))return{
path:`[${e}].code`,expected:"fail"===t.result?n.join(" or "):"null"}}return null}),b=(0,c.g1)({effect:(0,
c.yL)("permit","forbid"),id:c.Qq,matched:c.Jt,unmet:(0,c.me)((0,c.g1)({condition:c.Qq,expected:c.Qq,found:c.Qq}))
}),w=(0,c.g1)({code:c.Qq,message:c.Qq}),x=(0,c.g1)({enforceable:c.Jt,envelope_digest:d.br,operation_digest:d.br,
violations:l(s.Qf)}),q=(0,c.g1)({checks:y}),Q=(0,c.g1)({code:(0,c.me)(c.Qq),effect:a.QZ,github:(0,c.me)(o.lQ),
message:(0,c.me)(c.Qq),state_digest:(0,c.me)(d.br)}),k=(0,c.me)((0,c.g1)({commit_sha:d.XS,path:c.Qq,repository:c.Qq,
withheld:c.Jt})),v={"run.opened":(0,c.g1)({action_version:c.Qq,actor:c.Qq,approvers_digest:d.br,commit_sha:d.XS,
environment:(0,c.me)(c.Qq),event:c.Qq,origin:c.Qq,policy_source:k,ref:c.Qq,repository:c.Qq,repository_id:d.hH,
triggering_actor:c.Qq,trusted_keys_digest:d.br,vkey:(0,c.me)(c.Qq),warnings:l(w),workflow_ref:c.Qq,workflow_sha:d.XS}),
"ledger.foreign":(0,c.g1)({base:d.xk,head:d.xk}),"evidence.read":(0,c.g1)({evidence_digest:d.br}),"plan.created":(0,
c.g1)({operations:c.U9,plan_digest:d.br,plan_file_digest:d.br}),"operation.blocked":(0,c.g1)({code:(0,
c.yL)("mode_not_prod"),effect:a.QZ,operation_digest:d.br}),"policy.decided":(0,c.g1)({decision:a.xR,policy_digest:d.br,
rules:l(b),violations:l(s.Qf)}),"receipt.minted":x,"receipt.refused":x,"gate.passed":q,"gate.rejected":q,
"operation.intent":(0,c.g1)({natural_key:c.Qq,operation_digest:d.br}),"operation.succeeded":Q,"operation.failed":Q,
"operation.skipped":Q,"operation.in_doubt":Q,"operation.unchanged":Q,"operation.reconciled":(0,c.g1)({github:(0,
c.me)(o.lQ),observed:(0,c.yL)("done","absent","conflict"),receipt_id:d.qp,run_attempt:c.yj,run_id:d.hH,state_digest:(0,
c.me)(d.br)}),"run.closed":(0,c.g1)({counts:(0,c.Tj)((0,c.wC)(/^[a-z]+\.[a-z_]+$/,"a line type"),c.yj),result:a.XS})
},j=Object.keys(v),$={"operation.blocked":"rejected","receipt.refused":"rejected","gate.rejected":"rejected",
"operation.succeeded":"success","operation.unchanged":"success","operation.failed":"failed",
"operation.in_doubt":"failed","operation.skipped":"rejected"};function S(e){return $[e]}const z={claim:d.o8,mode:a.Mq,
prev:d.tW,run_attempt:c.yj,run_id:d.hH,seq:c.U9,ts:c.kB,v:(0,c.yL)(1)},O={operation_id:c.Qq,operation_kind:a.Cs},J=(0,
c.S4)({...z,data:()=>null,type:(0,c.yL)(...j)},{...O,receipt_id:d.qp,status:a.h5
}),L=new Set(["policy.decided","operation.blocked","operation.unchanged","operation.reconciled"]),F=["receipt_missing","receipt_malformed"]
;function E(e,t){return!(!H(e)||L.has(e))&&("gate.rejected"!==e||!t.checks.some(e=>F.includes(e.code)))}
const B=new Set(["ledger.foreign","evidence.read","plan.created"]);function H(e){return!e.startsWith("run.")&&!B.has(e)}
const C=e=>{const t=J(e);if(null!==t)return t;const r=e,n=M.get(r.type),i=n.data(r.data);return null!==i?{
path:""===i.path?"data":`data.${i.path}`,expected:i.expected}:function(e,{aboutOperation:t,status:r}){
if(void 0!==e.operation_id!==t||void 0!==e.operation_kind!==t)return{path:"operation_id",
expected:t?`on a ${e.type} line`:`absent from a ${e.type} line`};const n=t&&E(e.type,e.data)
;if(void 0!==e.receipt_id!==n)return{path:"receipt_id",expected:n?`on a ${e.type} line`:"absent from this line"}
;if(e.status!==r)return{path:"status",expected:r??`absent from a ${e.type} line`};return null}(r,n)??R(r)
},M=new Map(j.map(e=>[e,N(e)]));function N(e){const t={type:e,aboutOperation:H(e),data:v[e],status:S(e)},r=E(e,{
checks:[]})?{receipt_id:d.qp}:{},{pattern:n}=(0,c.g1)({...{...z,data:t.data,type:(0,c.yL)(e)},...t.aboutOperation?{...O,
...r}:{},...void 0===t.status?{}:{status:(0,c.yL)(t.status)}});return{...t,
text:void 0===n||"gate.rejected"===e?null:new RegExp(`^${n}$`)}}function R({type:e,data:t,mode:r}){
if("gate.passed"===e||"gate.rejected"===e){return t.checks.every(e=>"pass"===e.result)===("gate.passed"===e)?null:{
path:"data.checks",expected:`a ${e.slice(5)} gate's`}}if("receipt.minted"===e||"receipt.refused"===e){
const r="receipt.minted"===e;return t.enforceable===r&&0===t.violations.length===r?null:{path:"data.enforceable",
expected:`what a ${e} line says`}}return"policy.decided"===e?function({decision:e,rules:t,violations:r},n){
if("conditional"===e&&"dry_run"!==n)return{path:"data.decision",expected:"conditional in a dry_run only"}
;const i="permit"===e||"conditional"===e;if(0===r.length!==i)return{path:"data.violations",
expected:i?`none with ${e}`:"one at least without permit"}
;const o=e=>t.some(t=>"omitted"in t||t.matched&&t.effect===e),s=!t.some(e=>"omitted"in e)
;if("permit"===e&&(!o("permit")||s&&o("forbid")))return{path:"data.rules",
expected:"a matched permit and no matched forbid with permit"};return null}(t,r):null}function X(e){return(0,n.dw)(e)}
const I=`{"claim":"${"0".repeat(32)}","data":`.length;function W(e){const t=function(e){
const{text:t,type:r}=M.get("gate.passed");if(!e.startsWith(_,I)||!0!==t?.test(e))return null
;const n=e.slice(I+_.length),i=JSON.parse(`${e.slice(0,I)}null${n}`);return i.data=m,i.type=r,i}(e);if(null!==t)return t
;let r;try{r=JSON.parse(e)}catch{throw new n.dO("not JSON")}const i=r,o=M.get(r?.type??"")
;if(!0!==o?.text?.test(e)||null!==R(i)){const t=C(r);if(null!==t)throw new LineError(t)
;if(JSON.stringify(r)!==e)throw new n.dO("not canonical JSON (RFC 8785)")}return i.type=o?.type,i}function Z(e){
return e.trimEnd().split("\n").map(W)}class LineError extends Error{fault;constructor(e){
super(`${e.path||"line"}: expected ${e.expected}`),this.fault=e}}function G(e){return(0,i.Jq)(e).toString("hex")}
function U(e){return e.filter(e=>"ledger.foreign"===e.type).map(({data:{base:e,head:t}})=>({
code:"ledger_foreign_commits",
message:`Somebody else committed to the ledger's branch: ${t} and what lies between it and ${e} were set aside, and change nothing. \`marketops ledger status\` in a clone shows who made them.`
}))}})};
