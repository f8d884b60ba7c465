export const id=2628;export const ids=[2628];export const modules={23121:(e,t,n)=>{function toBase64(e){
return Buffer.from(e).toString("base64")}function fromBase64(e){const t=Buffer.from(e,"base64")
;return t.toString("base64")===e?t:null}n.d(t,{E:()=>fromBase64,n:()=>toBase64})},96679:(e,t,n)=>{n.d(t,{
A:()=>parseLine,G:()=>lineShape,Hw:()=>lineHash,Iw:()=>d,Oc:()=>c,c2:()=>statusOf,de:()=>v,dt:()=>LineError,mG:()=>l,
oZ:()=>lineText,r7:()=>namesReceipt,rC:()=>aboutOperation})
;var r=n(46260),o=n(83544),i=n(36625),s=n(81920),a=n(14182),u=n(53633);const c=65536,l="0".repeat(64),shortened=e=>(0,
u.p_)((0,u.gP)(e,(0,u.g1)({omitted:u.yj}))),d=(0,u.g1)({code:(0,u.me)(u.Qq),name:a.I3,result:a.iJ}),f=(0,
u.p_)(d),p=a.cj.map(e=>a.FD[e]),h=(0,u.g1)({effect:(0,u.yL)("permit","forbid"),id:u.Qq,matched:u.Jt,unmet:(0,u.me)((0,
u.g1)({condition:u.Qq,expected:u.Qq,found:u.Qq}))}),g=(0,u.g1)({code:u.Qq,message:u.Qq}),m=(0,u.g1)({enforceable:u.Jt,
envelope_digest:u.br,operation_digest:u.br,violations:shortened(s.Qf)}),y=(0,u.g1)({checks:e=>{const t=f(e)
;if(null!==t)return t;const n=e;if(n.length!==a.cj.length)return{path:"",expected:"nine checks"}
;for(let e=0;e<n.length;e++){const t=n[e];if(t.name!==a.cj[e])return{path:`[${e}].name`,expected:a.cj[e]};const r=p[e]
;if(!("fail"===t.result?null!==t.code&&r.includes(t.code):null===t.code))return{path:`[${e}].code`,
expected:"fail"===t.result?r.join(" or "):"null"}}return null}}),b=(0,u.g1)({code:(0,u.me)(u.Qq),effect:a.QZ,github:(0,
u.me)(i.lQ),message:(0,u.me)(u.Qq)}),_={"run.opened":(0,u.g1)({action_version:u.Qq,actor:u.Qq,commit_sha:u.XS,
environment:(0,u.me)(u.Qq),event:u.Qq,origin:u.Qq,ref:u.Qq,repository:u.Qq,repository_id:u.hH,vkey:(0,u.me)(u.Qq),
warnings:shortened(g),workflow_ref:u.Qq,workflow_sha:u.XS}),"plan.created":(0,u.g1)({operations:u.U9,plan_digest:u.br,
plan_file_digest:u.br}),"operation.blocked":(0,u.g1)({code:(0,u.yL)("mode_not_prod"),effect:a.QZ,operation_digest:u.br
}),"policy.decided":(0,u.g1)({decision:a.xR,policy_digest:u.br,rules:shortened(h),violations:shortened(s.Qf)}),
"receipt.minted":m,"receipt.refused":m,"gate.passed":y,"gate.rejected":y,"operation.intent":(0,u.g1)({natural_key:u.Qq,
operation_digest:u.br}),"operation.succeeded":b,"operation.failed":b,"operation.skipped":b,"operation.in_doubt":b,
"operation.unchanged":b,"operation.reconciled":(0,u.g1)({github:(0,u.me)(i.lQ),observed:(0,
u.yL)("done","absent","conflict"),receipt_id:u.qp,run_attempt:u.yj,run_id:u.hH}),"run.closed":(0,u.g1)({counts:(0,
u.Tj)((0,u.wC)(/^[a-z]+\.[a-z_]+$/,"a line type"),u.yj),result:a.XS})},v=Object.keys(_),x={
"operation.blocked":"rejected","receipt.refused":"rejected","gate.rejected":"rejected","operation.succeeded":"success",
"operation.unchanged":"success","operation.failed":"failed","operation.in_doubt":"failed","operation.skipped":"rejected"
};function statusOf(e){return x[e]}const k=(0,u.S4)({claim:u.o8,data:()=>null,mode:a.Mq,prev:u.tW,run_attempt:u.yj,
run_id:u.hH,seq:u.U9,ts:u.kB,type:(0,u.yL)(...v),v:(0,u.yL)(1)},{operation_id:u.Qq,operation_kind:a.Cs,receipt_id:u.qp,
status:a.h5
}),w=new Set(["policy.decided","operation.blocked","operation.unchanged","operation.reconciled"]),q=["receipt_missing","receipt_malformed"]
;function namesReceipt(e,t){
return!(!aboutOperation(e)||w.has(e))&&("gate.rejected"!==e||!t.checks.some(e=>q.includes(e.code)))}
function aboutOperation(e){return!e.startsWith("run.")&&"plan.created"!==e}const lineShape=e=>{const t=k(e)
;if(null!==t)return t;const n=e,r=Q.get(n.type),o=r.data(n.data);return null!==o?{
path:""===o.path?"data":`data.${o.path}`,expected:o.expected}:function optionalKeysFault(e,{aboutOperation:t,status:n}){
if(void 0!==e.operation_id!==t||void 0!==e.operation_kind!==t)return{path:"operation_id",
expected:t?`on a ${e.type} line`:`absent from a ${e.type} line`};const r=t&&namesReceipt(e.type,e.data)
;if(void 0!==e.receipt_id!==r)return{path:"receipt_id",expected:r?`on a ${e.type} line`:"absent from this line"}
;if(e.status!==n)return{path:"status",expected:n??`absent from a ${e.type} line`};return null
}(n,r)??function dataFault({type:e,data:t}){if("gate.passed"===e||"gate.rejected"===e){
return t.checks.every(e=>"pass"===e.result)===("gate.passed"===e)?null:{path:"data.checks",
expected:`a ${e.slice(5)} gate's`}}if("receipt.minted"===e||"receipt.refused"===e){const n="receipt.minted"===e
;return t.enforceable===n&&0===t.violations.length===n?null:{path:"data.enforceable",expected:`what a ${e} line says`}}
if("policy.decided"===e){const e="permit"===t.decision;return 0===t.violations.length===e?null:{path:"data.violations",
expected:e?"none with permit":"one at least without permit"}}return null}(n)},Q=new Map(v.map(e=>[e,{type:e,
aboutOperation:aboutOperation(e),data:_[e],status:statusOf(e)}]));function lineText(e){return(0,r.dw)(e)}
function parseLine(e){let t;try{t=JSON.parse(e)}catch{throw new r.dO("not JSON")}const n=lineShape(t)
;if(null!==n)throw new LineError(n);if(JSON.stringify(t)!==e)throw new r.dO("not canonical JSON (RFC 8785)");const o=t
;return o.type=Q.get(o.type).type,t}class LineError extends Error{fault;constructor(e){
super(`${e.path||"line"}: expected ${e.expected}`),this.fault=e}}function lineHash(e){return(0,o.Jq)(e).toString("hex")}
},83544:(e,t,n)=>{n.d(t,{CE:()=>Frontier,Jq:()=>leafHash,zB:()=>nodeHash,zg:()=>a});var r=n(77598)
;const o=Buffer.from([0]);function leafHash(e){return(0,r.createHash)("sha256").update(o).update(e).digest()}
const i=32,s=Buffer.alloc(1+2*i,1);function nodeHash(e,t){return s.write(e,1,i,"hex"),s.write(t,1+i,i,"hex"),(0,
r.hash)("sha256",s,"hex")}const a=(0,r.createHash)("sha256").digest();class Frontier{#e;#t;constructor(e,t){this.#e=e,
this.#t=t}static empty(){return new Frontier(0,[])}static restore(e,t){return t.length===function setBits(e){let t=0
;for(let n=e;n>0;n=Math.floor(n/2))t+=n%2;return t}(e)?new Frontier(e,[...t]):null}get size(){return this.#e}from(e){
let t=0;for(let n=0,r=this.#e;n<=this.#t.length;n++){if(t===e)return new Frontier(this.#e-e,this.#t.slice(n))
;const o=largestPower(r);t+=o,r-=o}return null}append(e){let t="string"==typeof e?e:Buffer.from(e).toString("hex")
;for(let e=this.#e;e%2==1;e=Math.floor(e/2))t=nodeHash(this.#t.pop(),t);this.#t.push(t),this.#e++}root(){
const e=[...this.#t],t=e.pop();return void 0===t?a:Buffer.from(e.reduceRight((e,t)=>nodeHash(t,e),t),"hex")}subtrees(){
return[...this.#t]}clone(){return new Frontier(this.#e,[...this.#t])}}function largestPower(e){let t=1;for(;2*t<=e;)t*=2
;return t}},49598:(e,t,n)=>{n.d(t,{S7:()=>parseCheckpoint,W4:()=>verifyNote,Zp:()=>signatureLine,am:()=>checkpointText})
;var r=n(23121),o=n(46260),i=n(19523);function signatureLine(e,t){return`— ${e.origin} ${(0,
r.n)(Buffer.concat([Buffer.from(e.keyHash,"hex"),t]))}\n`}function checkpointText(e){
const{origin:t,size:n,root:o,head:i}=e;return`${t}\n${n}\n${(0,r.n)(Buffer.from(o,"hex"))}\nhead ${i}\n`}
function parseCheckpoint(e){const t="string"==typeof e?e:(0,o._6)(e),n=null===t?null:function parseNote(e){
const t=e.lastIndexOf("\n\n");if(t<0||!e.endsWith("\n"))return null;const n=e.slice(0,t+1),o=e.slice(t+2,-1).split("\n")
;if(/[\u0000-\u0009\u000b-\u001f]/.test(e))return null;const i=[];for(const e of o){
const[,t,n]=/^— ([^\s+]+) (\S+)$/.exec(e)??[],o=void 0===n?null:(0,r.E)(n)
;if(void 0===t||null===o||o.length<5)return null;i.push({name:t,keyHash:o.subarray(0,4).toString("hex"),
signature:o.subarray(4)})}return{text:n,signatures:i}}(t);if(null===n)return null
;const[,i,s,a,u]=/^([^\n]+)\n(0|[1-9][0-9]{0,15})\n([A-Za-z0-9+/=]+)\nhead ([0-9a-f]{64})\n$/.exec(n.text)??[]
;if(void 0===i||void 0===a||void 0===u)return null;const c=Number(s),l=(0,r.E)(a)
;return Number.isSafeInteger(c)&&null!==l&&32===l.length?{origin:i,size:c,root:l.toString("hex"),head:u,note:n}:null}
function verifyNote(e,t){const n=e.signatures.filter(e=>e.name===t.origin&&e.keyHash===t.keyHash)
;if(0===n.length)return"absent";const r=Buffer.from(e.text);return n.every(e=>(0,
i.pI)(t,r,e.signature))?"valid":"invalid"}},81920:(e,t,n)=>{n.d(t,{Qf:()=>a,RJ:()=>s,SH:()=>u,a4:()=>drawReceiptId,
m8:()=>receiptShape,oe:()=>l});var r=n(53633),o=n(32257),i=n(14182);const s="marketops.receipt/v1",a=(0,r.g1)({
code:r.Qq,message:r.Qq,rule:(0,r.me)(r.Qq)}),u=(0,r.g1)({comment:r.Qq,environment:r.Qq,state:(0,
r.yL)("approved","rejected","pending"),user:r.Qq,user_id:r.hH}),c=(0,r.g1)({actor:r.Qq,api_url:r.Qq,approvals:(0,
r.p_)(u),enforceable:r.Jt,environment:(0,r.me)(r.Qq),expires_at:r.kB,issued_at:r.kB,key_id:(0,r.me)((0,
r.wC)(/^[0-9a-f]{16}$/,"16 hex digits")),ledger:(0,r.me)((0,r.g1)({head:r.tW,size:r.U9})),mode:i.Mq,
operation_digest:r.br,operation_id:r.Qq,operation_kind:i.Cs,plan_digest:r.br,policy_digest:r.br,receipt_id:r.qp,
repository:r.Qq,repository_id:r.hH,run_attempt:r.yj,run_id:r.hH,schema:(0,r.yL)(s),violations:(0,r.p_)(a),
workflow_ref:r.Qq,workflow_sha:r.XS}),bad=(e,t)=>({path:e,expected:t}),receiptShape=e=>{const t=c(e)
;if(null!==t)return t;const n=e
;if(n.enforceable!==(0===n.violations.length))return bad("violations",n.enforceable?"none in an enforceable receipt":"one at least in an advisory receipt")
;if(((0,o.pe)(n.expires_at)??0)<=((0,o.pe)(n.issued_at)??0))return bad("expires_at","a time after issued_at")
;const r="dry_run"===n.mode
;for(const e of["environment","ledger","key_id"])if(null===n[e]!==r)return bad(e,r?"null in a dry_run":"a value in prod")
;return r&&n.enforceable?bad("enforceable","false in a dry_run"):null},l=864e5;function drawReceiptId(e){
return`rcpt_${Buffer.from(e(16)).toString("hex")}`}},19523:(e,t,n)=>{n.d(t,{T2:()=>formatVkey,Us:()=>TrustedKeysError,
fx:()=>isInForce,n0:()=>parseTrustedKeys,pI:()=>verifyEd25519,yv:()=>originOf,z5:()=>parseVkey})
;var r=n(77598),o=n(55543),i=n(32257),s=n(23121);const a=1;function originOf(e,t){
return`${new URL(e).host}/repositories/${t}/marketops`}function formatVkey(e,t){
const n=Buffer.concat([Buffer.from([a]),t]);return`${e}+${keyHashOf(e,n)}+${(0,s.n)(n)}`}function keyHashOf(e,t){
return(0,o.s)(Buffer.concat([Buffer.from(`${e}\n`),t])).subarray(0,4).toString("hex")}function parseVkey(e){
const[,t,n,r]=/^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(e)??[]
;if(void 0===t||void 0===n||void 0===r)return null;const o=(0,s.E)(r)
;return null===o||33!==o.length||o[0]!==a||keyHashOf(t,o)!==n?null:{text:e,origin:t,keyHash:n,
publicKey:ed25519PublicKey(o.subarray(1))}}function ed25519PublicKey(e){const t=Buffer.from(e).toString("base64url")
;return(0,r.createPublicKey)({key:{kty:"OKP",crv:"Ed25519",x:t},format:"jwk"})}function verifyEd25519(e,t,n){
return 64===n.length&&(0,r.verify)(null,t,e.publicKey,n)}class TrustedKeysError extends Error{line;constructor(e,t){
super(t),this.line=e}}function parseTrustedKeys(e){return e.split("\n").flatMap((e,t)=>{const n=e.trim()
;if(""===n||n.startsWith("#"))return[];const fail=e=>{throw new TrustedKeysError(t+1,e)
},[r,...o]=n.split(/\s+/),s=parseVkey(r)??fail("is not a verifier key of the form <origin>+<8 hex>+<base64>")
;let a=null,u=null;for(const e of o){const[,t,n]=/^(not-before|not-after)=(.+)$/.exec(e)??[],r=void 0===n?null:(0,
i.pe)(n);if(void 0===t||null===r)return fail(`has "${e}", not not-before=<time> or not-after=<time>`)
;"not-before"===t?a=null===a?r:fail("gives not-before twice"):u=null===u?r:fail("gives not-after twice")}return[{vkey:s,
notBefore:a,notAfter:u}]})}function isInForce(e,t){
return(null===e.notBefore||e.notBefore<=t)&&(null===e.notAfter||t<=e.notAfter)}}};
