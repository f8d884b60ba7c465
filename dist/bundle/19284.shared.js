"use strict";exports.modules={19284:((e,t,r)=>{function n(e){return Buffer.from(e).toString("base64")}function i(e){
const t=Buffer.from(e,"base64");return t.toString("base64")===e?t:null}r.d(t,{Ey:()=>i,_6:()=>s,nk:()=>n})
;const o=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function s(e){try{return o.decode(e)}catch{return null}}}),
63273:((e,t,r)=>{r.d(t,{CE:()=>Frontier,Jq:()=>o,wS:()=>u,zB:()=>c,zg:()=>d});var n=r(77598);const i=Buffer.from([0])
;function o(e){return(0,n.createHash)("sha256").update(i).update(e).digest()}const s=32,a=Buffer.alloc(1+2*s,1)
;function c(e,t){return a.write(e,1,s,"hex"),a.write(t,1+s,s,"hex"),(0,n.hash)("sha256",a,"hex")}const d=(0,
n.createHash)("sha256").digest();class Frontier{#e;#t;constructor(e,t){this.#e=e,this.#t=t}static empty(){
return new Frontier(0,[])}static restore(e,t){return t.length===function(e){let t=0
;for(let r=e;r>0;r=Math.floor(r/2))t+=r%2;return t}(e)?new Frontier(e,[...t]):null}get size(){return this.#e}from(e){
let t=0;for(let r=0,n=this.#e;r<=this.#t.length;r++){if(t===e)return new Frontier(this.#e-e,this.#t.slice(r))
;const i=p(n);t+=i,n-=i}return null}append(e,t=0){let r="string"==typeof e?e:Buffer.from(e).toString("hex")
;for(let e=this.#e/2**t;e%2==1;e=Math.floor(e/2))r=c(this.#t.pop(),r);this.#t.push(r),this.#e+=2**t}root(){
const e=[...this.#t],t=e.pop();return void 0===t?d:Buffer.from(e.reduceRight((e,t)=>c(t,e),t),"hex")}subtrees(){
return[...this.#t]}clone(){return new Frontier(this.#e,[...this.#t])}}function u(e,t,r){let n=0,i=r
;for(let r=t,o=e.at(-1);r%2==1&&o?.height===n;o=e.at(-1))e.pop(),i=c(o.root,i),n++,r=(r-1)/2;e.push({height:n,root:i})}
function p(e){let t=1;for(;2*t<=e;)t*=2;return t}}),96679:((e,t,r)=>{r.d(t,{A:()=>I,G:()=>H,Hw:()=>Z,IQ:()=>Q,Iw:()=>l,
Li:()=>W,Oc:()=>d,_7:()=>D,c2:()=>$,de:()=>v,dt:()=>LineError,mG:()=>u,oZ:()=>R,r7:()=>B,rC:()=>F})
;var n=r(8601),i=r(63273),o=r(36625),s=r(81920),a=r(14182),c=r(54006);const d=65536,u="0".repeat(64),p=e=>(0,c.p_)((0,
c.gP)(e,(0,c.g1)({omitted:c.yj}))),l=(0,c.g1)({code:(0,c.me)(c.Qq),name:a.I3,result:a.iJ}),f=(0,
c.p_)(l),h=a.cj.map(e=>a.FD[e]),g={checks:a.cj.map(e=>({code:null,name:e,result:"pass"}))},m=(0,n.dw)(g),b=(0,c.as)((0,
c.Mk)((0,n.dw)(g.checks)),e=>{const t=f(e);if(null!==t)return t;const r=e;if(r.length!==a.cj.length)return{path:"",
expected:"nine checks"};for(let e=0;e<r.length;e++){const t=r[e];if(t.name!==a.cj[e])return{path:`[${e}].name`,
expected:a.cj[e]};const n=h[e];if(!("fail"===t.result?null!==t.code&&n.includes(t.code):null===t.code))return{
path:`[${e}].code`,expected:"fail"===t.result?n.join(" or "):"null"}}return null}),y=(0,c.g1)({effect:(0,
c.yL)("permit","forbid"),id:c.Qq,matched:c.Jt,unmet:(0,c.me)((0,c.g1)({condition:c.Qq,expected:c.Qq,found:c.Qq}))
}),_=(0,c.g1)({code:c.Qq,message:c.Qq}),w=(0,c.g1)({enforceable:c.Jt,envelope_digest:c.br,operation_digest:c.br,
violations:p(s.Qf)}),x=(0,c.g1)({checks:b}),q=(0,c.g1)({code:(0,c.me)(c.Qq),effect:a.QZ,github:(0,c.me)(o.lQ),
message:(0,c.me)(c.Qq),state_digest:(0,c.me)(c.br)}),Q=(0,c.me)((0,c.g1)({commit_sha:c.XS,path:c.Qq,repository:c.Qq,
withheld:c.Jt})),k={"run.opened":(0,c.g1)({action_version:c.Qq,actor:c.Qq,approvers_digest:c.br,commit_sha:c.XS,
environment:(0,c.me)(c.Qq),event:c.Qq,origin:c.Qq,policy_source:Q,ref:c.Qq,repository:c.Qq,repository_id:c.hH,
triggering_actor:c.Qq,trusted_keys_digest:c.br,vkey:(0,c.me)(c.Qq),warnings:p(_),workflow_ref:c.Qq,workflow_sha:c.XS}),
"ledger.foreign":(0,c.g1)({base:c.xk,head:c.xk}),"evidence.read":(0,c.g1)({evidence_digest:c.br}),"plan.created":(0,
c.g1)({operations:c.U9,plan_digest:c.br,plan_file_digest:c.br}),"operation.blocked":(0,c.g1)({code:(0,
c.yL)("mode_not_prod"),effect:a.QZ,operation_digest:c.br}),"policy.decided":(0,c.g1)({decision:a.xR,policy_digest:c.br,
rules:p(y),violations:p(s.Qf)}),"receipt.minted":w,"receipt.refused":w,"gate.passed":x,"gate.rejected":x,
"operation.intent":(0,c.g1)({natural_key:c.Qq,operation_digest:c.br}),"operation.succeeded":q,"operation.failed":q,
"operation.skipped":q,"operation.in_doubt":q,"operation.unchanged":q,"operation.reconciled":(0,c.g1)({github:(0,
c.me)(o.lQ),observed:(0,c.yL)("done","absent","conflict"),receipt_id:c.qp,run_attempt:c.yj,run_id:c.hH,state_digest:(0,
c.me)(c.br)}),"run.closed":(0,c.g1)({counts:(0,c.Tj)((0,c.wC)(/^[a-z]+\.[a-z_]+$/,"a line type"),c.yj),result:a.XS})
},v=Object.keys(k),j={"operation.blocked":"rejected","receipt.refused":"rejected","gate.rejected":"rejected",
"operation.succeeded":"success","operation.unchanged":"success","operation.failed":"failed",
"operation.in_doubt":"failed","operation.skipped":"rejected"};function $(e){return j[e]}const S={claim:c.o8,mode:a.Mq,
prev:c.tW,run_attempt:c.yj,run_id:c.hH,seq:c.U9,ts:c.kB,v:(0,c.yL)(1)},z={operation_id:c.Qq,operation_kind:a.Cs},O=(0,
c.S4)({...S,data:()=>null,type:(0,c.yL)(...v)},{...z,receipt_id:c.qp,status:a.h5
}),J=new Set(["policy.decided","operation.blocked","operation.unchanged","operation.reconciled"]),L=["receipt_missing","receipt_malformed"]
;function B(e,t){return!(!F(e)||J.has(e))&&("gate.rejected"!==e||!t.checks.some(e=>L.includes(e.code)))}
const E=new Set(["ledger.foreign","evidence.read","plan.created"]);function F(e){return!e.startsWith("run.")&&!E.has(e)}
const H=e=>{const t=O(e);if(null!==t)return t;const r=e,n=M.get(r.type),i=n.data(r.data);return null!==i?{
path:""===i.path?"data":`data.${i.path}`,expected:i.expected}:function(e,{aboutOperation:t,status:r}){
if(void 0!==e.operation_id!==t||void 0!==e.operation_kind!==t)return{path:"operation_id",
expected:t?`on a ${e.type} line`:`absent from a ${e.type} line`};const n=t&&B(e.type,e.data)
;if(void 0!==e.receipt_id!==n)return{path:"receipt_id",expected:n?`on a ${e.type} line`:"absent from this line"}
;if(e.status!==r)return{path:"status",expected:r??`absent from a ${e.type} line`};return null}(r,n)??N(r)
},M=new Map(v.map(e=>[e,C(e)]));function C(e){const t={type:e,aboutOperation:F(e),data:k[e],status:$(e)},r=B(e,{
checks:[]})?{receipt_id:c.qp}:{},{pattern:n}=(0,c.g1)({...{...S,data:t.data,type:(0,c.yL)(e)},...t.aboutOperation?{...z,
...r}:{},...void 0===t.status?{}:{status:(0,c.yL)(t.status)}});return{...t,
text:void 0===n||"gate.rejected"===e?null:new RegExp(`^${n}$`)}}function N({type:e,data:t,mode:r}){
if("gate.passed"===e||"gate.rejected"===e){return t.checks.every(e=>"pass"===e.result)===("gate.passed"===e)?null:{
path:"data.checks",expected:`a ${e.slice(5)} gate's`}}if("receipt.minted"===e||"receipt.refused"===e){
const r="receipt.minted"===e;return t.enforceable===r&&0===t.violations.length===r?null:{path:"data.enforceable",
expected:`what a ${e} line says`}}return"policy.decided"===e?function({decision:e,rules:t,violations:r},n){
if("conditional"===e&&"dry_run"!==n)return{path:"data.decision",expected:"conditional in a dry_run only"}
;const i="permit"===e||"conditional"===e;if(0===r.length!==i)return{path:"data.violations",
expected:i?`none with ${e}`:"one at least without permit"}
;const o=e=>t.some(t=>"omitted"in t||t.matched&&t.effect===e),s=!t.some(e=>"omitted"in e)
;if("permit"===e&&(!o("permit")||s&&o("forbid")))return{path:"data.rules",
expected:"a matched permit and no matched forbid with permit"};return null}(t,r):null}function R(e){return(0,n.dw)(e)}
const X=`{"claim":"${"0".repeat(32)}","data":`.length;function I(e){const t=function(e){
const{text:t,type:r}=M.get("gate.passed");if(!e.startsWith(m,X)||!0!==t?.test(e))return null
;const n=e.slice(X+m.length),i=JSON.parse(`${e.slice(0,X)}null${n}`);return i.data=g,i.type=r,i}(e);if(null!==t)return t
;let r;try{r=JSON.parse(e)}catch{throw new n.dO("not JSON")}const i=r,o=M.get(r?.type??"")
;if(!0!==o?.text?.test(e)||null!==N(i)){const t=H(r);if(null!==t)throw new LineError(t)
;if(JSON.stringify(r)!==e)throw new n.dO("not canonical JSON (RFC 8785)")}return i.type=o?.type,i}function W(e){
return e.trimEnd().split("\n").map(I)}class LineError extends Error{fault;constructor(e){
super(`${e.path||"line"}: expected ${e.expected}`),this.fault=e}}function Z(e){return(0,i.Jq)(e).toString("hex")}
function D(e){return e.filter(e=>"ledger.foreign"===e.type).map(({data:{base:e,head:t}})=>({
code:"ledger_foreign_commits",
message:`Somebody else committed to the ledger's branch: ${t} and what lies between it and ${e} were set aside, and change nothing. \`marketops ledger status\` in a clone shows who made them.`
}))}})};
