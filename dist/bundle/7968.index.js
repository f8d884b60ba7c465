export const id=7968;export const ids=[7968];export const modules={23121:(e,t,n)=>{function toBase64(e){
return Buffer.from(e).toString("base64")}function fromBase64(e){const t=Buffer.from(e,"base64")
;return t.toString("base64")===e?t:null}n.d(t,{E:()=>fromBase64,n:()=>toBase64})},67968:(e,t,n)=>{n.d(t,{$d:()=>sizeOf,
Bj:()=>parseFiles,IT:()=>parentsFirst,Nu:()=>readSigned,QX:()=>isAncestor,RZ:()=>treeFault,XV:()=>isGenesis,
m8:()=>judgeBranch});var r=n(55543),i=n(46260),o=n(96679),s=n(52533),a=n(49598),u=n(19523)
;const l=Buffer.from(`{"frontier":[],"head":"${o.mG}","size":0}\n`),c=["sha1","sha256"].map(e=>{const t=Buffer.from((0,
r.RI)("blob",l,e),"hex");return(0,r.RI)("tree",Buffer.concat([Buffer.from(`100644 ${s.Ij}\0`),t]),e)})
;function isGenesis({parents:e,tree:t}){return 0===e.length&&c.includes(t)}
function readSigned(e,{origin:t,trusted:n,now:r}){const{checkpoint:i,parents:o}=e,s=null===i?null:(0,a.S7)(i)
;if(null===i||s?.origin!==t)return null;if(1!==o.length||o[0]!==s.parent)return null
;const l=n.filter(({vkey:e})=>e.origin===t&&"valid"===(0,a.W4)(s.note,e));if(0===l.length)return null
;const c=l.some(e=>null===e.last&&(0,u.fx)(e,r));return{...e,checkpoint:i,signed:s,standing:c?"live":"retired"}}
function parseFiles(e,t){return(0,r.ol)(e)!==`sha256:${t}`?null:(0,i.MQ)(s.vN,e)}const d="100644"
;async function treeFault(e,t,n,i){const o=new Set([s.nm,s.Qq]);for(const[r,{mode:i}]of e){if(!(0,s.hV)(r))return{
path:r,expected:"no file that the ledger has no place for"};if(i!==d)return{path:r,
expected:"a regular file (mode 100644)"};if(!o.has(r)&&!Object.hasOwn(n,r)&&t.get(r)?.id!==e.get(r)?.id)return{path:r,
expected:"what the commit before has, or a digest in files.json"}}
for(const r of t.keys())if(!e.has(r)&&null!==n[r])return{path:r,expected:"a file, for files.json does not remove it"}
;for(const[t,s]of Object.entries(n)){if(o.has(t))return{path:t,expected:"absent from files.json"};const n=e.get(t)
;if(null===s?void 0!==n:void 0===n)return{path:t,
expected:null===s?"no file, for files.json removes it":"a file, for files.json has it"};if(void 0!==n&&(0,
r.ol)(await i(n))!==s)return{path:t,expected:`the digest ${s??""} of files.json`}}return null}
const sameAs=(e,t)=>e.id===t.id||e.tree===t.tree&&e.checkpoint===t.checkpoint,sizeOf=e=>e.signed?.size??0
;function judgeBranch(e){const{head:t,commits:n,signed:r,unfit:i,keys:o}=e,s=function namedByLast({signed:e,keys:t}){
const n=new Set;for(const{last:r}of t.trusted){let t=null===r?void 0:e.get(r.commit)
;for(void 0===t||null===r||t.signed.size===r.size&&t.signed.root===r.root||(t=void 0);void 0!==t&&!n.has(t.id);t=e.get(t.signed.base))n.add(t.id)
}return n}(e),u=new Map,l=new Map,counts=e=>null===e.signed||"live"===e.standing||s.has(e.id)
;for(const e of parentsFirst(t,n)){let t=null;for(const n of e.parents)t=greater(t,l.get(n)??null);const n=soundOf(e,t)
;null!==n&&u.set(e.id,n),l.set(e.id,null!==n&&counts(n)?greater(t,n):t)}function soundOf(e,t){if(isGenesis(e))return{
...e,signed:null};const o=r.get(e.id);if(void 0===o||i.has(o.id))return null;const{base:s,parent:a,size:l}=o.signed
;if(!n.has(s))return s===a?o:null;const c=u.get(s);if(void 0===c||sizeOf(c)>=l)return null
;if(null!==t&&sameAs(t,c))return o;return(null===t||sizeOf(t)<sizeOf(c))&&!counts(c)&&isAncestor(s,a,n)?o:null}
const c=l.get(t)??null,d=null===c?[]:function chainOf(e,t){const n=[]
;for(let r=e;void 0!==r;r=null===r.signed?void 0:t.get(r.signed.base))n.push(r);return n}(c,u);return{tip:c,accepted:d,
forked:forkOf([...u.values()].filter(counts)),retired:function retiredTip(){if(null!==c&&null!==c.signed)return null
;return[...u.values()].filter(e=>null!==e.signed&&!counts(e)&&!(e=>o.trusted.some(({vkey:t,last:n})=>null!==n&&"valid"===(0,
a.W4)(e.signed.note,t)))(e)).sort((e,t)=>sizeOf(t)-sizeOf(e))[0]??null}()}}function greater(e,t){
return null===e||null===t?e??t:sizeOf(t)>sizeOf(e)?t:e}function forkOf(e){const t=new Map,n=new Map
;for(const t of e)n.set(t.id,`${t.tree} ${t.checkpoint??""}`);for(const r of e){if(null===r.signed)continue
;const e=n.get(r.signed.base)??r.signed.base,i=t.get(e)??[];i.some(e=>sameAs(e,r))||i.push(r),t.set(e,i)}
return[...t.values()].filter(e=>e.length>1).flat()}function isAncestor(e,t,n){const r=new Set,i=[t]
;for(let t=i.pop();void 0!==t;t=i.pop()){if(t===e)return!0;r.has(t)||(r.add(t),i.push(...n.get(t)?.parents??[]))}
return!1}function parentsFirst(e,t){const n=[],r=new Set,i=new Set,o=[e];for(let e=o.at(-1);void 0!==e;e=o.at(-1)){
const s=t.get(e);if(void 0===s||i.has(e))o.pop();else if(r.has(e))o.pop(),i.add(e),n.push(s);else{r.add(e)
;for(const e of s.parents)i.has(e)||o.push(e)}}return n}},96679:(e,t,n)=>{n.d(t,{A:()=>parseLine,G:()=>lineShape,
Hw:()=>lineHash,IQ:()=>v,Iw:()=>d,Li:()=>parseLines,Oc:()=>l,_7:()=>foreignWarnings,c2:()=>statusOf,de:()=>x,
dt:()=>LineError,mG:()=>c,oZ:()=>lineText,r7:()=>namesReceipt,rC:()=>aboutOperation})
;var r=n(46260),i=n(83544),o=n(36625),s=n(81920),a=n(14182),u=n(53633);const l=65536,c="0".repeat(64),shortened=e=>(0,
u.p_)((0,u.gP)(e,(0,u.g1)({omitted:u.yj}))),d=(0,u.g1)({code:(0,u.me)(u.Qq),name:a.I3,result:a.iJ}),f=(0,
u.p_)(d),p=a.cj.map(e=>a.FD[e]),h=(0,u.g1)({effect:(0,u.yL)("permit","forbid"),id:u.Qq,matched:u.Jt,unmet:(0,u.me)((0,
u.g1)({condition:u.Qq,expected:u.Qq,found:u.Qq}))}),g=(0,u.g1)({code:u.Qq,message:u.Qq}),m=(0,u.g1)({enforceable:u.Jt,
envelope_digest:u.br,operation_digest:u.br,violations:shortened(s.Qf)}),y=(0,u.g1)({checks:e=>{const t=f(e)
;if(null!==t)return t;const n=e;if(n.length!==a.cj.length)return{path:"",expected:"nine checks"}
;for(let e=0;e<n.length;e++){const t=n[e];if(t.name!==a.cj[e])return{path:`[${e}].name`,expected:a.cj[e]};const r=p[e]
;if(!("fail"===t.result?null!==t.code&&r.includes(t.code):null===t.code))return{path:`[${e}].code`,
expected:"fail"===t.result?r.join(" or "):"null"}}return null}}),b=(0,u.g1)({code:(0,u.me)(u.Qq),effect:a.QZ,github:(0,
u.me)(o.lQ),message:(0,u.me)(u.Qq),state_digest:(0,u.me)(u.br)}),v=(0,u.me)((0,u.g1)({commit_sha:u.XS,path:u.Qq,
repository:u.Qq,withheld:u.Jt})),_={"run.opened":(0,u.g1)({action_version:u.Qq,actor:u.Qq,approvers_digest:u.br,
commit_sha:u.XS,environment:(0,u.me)(u.Qq),event:u.Qq,origin:u.Qq,policy_source:v,ref:u.Qq,repository:u.Qq,
repository_id:u.hH,triggering_actor:u.Qq,trusted_keys_digest:u.br,vkey:(0,u.me)(u.Qq),warnings:shortened(g),
workflow_ref:u.Qq,workflow_sha:u.XS}),"ledger.foreign":(0,u.g1)({base:u.xk,head:u.xk}),"evidence.read":(0,u.g1)({
evidence_digest:u.br}),"plan.created":(0,u.g1)({operations:u.U9,plan_digest:u.br,plan_file_digest:u.br}),
"operation.blocked":(0,u.g1)({code:(0,u.yL)("mode_not_prod"),effect:a.QZ,operation_digest:u.br}),"policy.decided":(0,
u.g1)({decision:a.xR,policy_digest:u.br,rules:shortened(h),violations:shortened(s.Qf)}),"receipt.minted":m,
"receipt.refused":m,"gate.passed":y,"gate.rejected":y,"operation.intent":(0,u.g1)({natural_key:u.Qq,
operation_digest:u.br}),"operation.succeeded":b,"operation.failed":b,"operation.skipped":b,"operation.in_doubt":b,
"operation.unchanged":b,"operation.reconciled":(0,u.g1)({github:(0,u.me)(o.lQ),observed:(0,
u.yL)("done","absent","conflict"),receipt_id:u.qp,run_attempt:u.yj,run_id:u.hH,state_digest:(0,u.me)(u.br)}),
"run.closed":(0,u.g1)({counts:(0,u.Tj)((0,u.wC)(/^[a-z]+\.[a-z_]+$/,"a line type"),u.yj),result:a.XS})
},x=Object.keys(_),k={"operation.blocked":"rejected","receipt.refused":"rejected","gate.rejected":"rejected",
"operation.succeeded":"success","operation.unchanged":"success","operation.failed":"failed",
"operation.in_doubt":"failed","operation.skipped":"rejected"};function statusOf(e){return k[e]}const w=(0,u.S4)({
claim:u.o8,data:()=>null,mode:a.Mq,prev:u.tW,run_attempt:u.yj,run_id:u.hH,seq:u.U9,ts:u.kB,type:(0,u.yL)(...x),v:(0,
u.yL)(1)},{operation_id:u.Qq,operation_kind:a.Cs,receipt_id:u.qp,status:a.h5
}),$=new Set(["policy.decided","operation.blocked","operation.unchanged","operation.reconciled"]),Q=["receipt_missing","receipt_malformed"]
;function namesReceipt(e,t){
return!(!aboutOperation(e)||$.has(e))&&("gate.rejected"!==e||!t.checks.some(e=>Q.includes(e.code)))}
const q=new Set(["ledger.foreign","evidence.read","plan.created"]);function aboutOperation(e){
return!e.startsWith("run.")&&!q.has(e)}const lineShape=e=>{const t=w(e);if(null!==t)return t
;const n=e,r=S.get(n.type),i=r.data(n.data);return null!==i?{path:""===i.path?"data":`data.${i.path}`,
expected:i.expected}:function optionalKeysFault(e,{aboutOperation:t,status:n}){
if(void 0!==e.operation_id!==t||void 0!==e.operation_kind!==t)return{path:"operation_id",
expected:t?`on a ${e.type} line`:`absent from a ${e.type} line`};const r=t&&namesReceipt(e.type,e.data)
;if(void 0!==e.receipt_id!==r)return{path:"receipt_id",expected:r?`on a ${e.type} line`:"absent from this line"}
;if(e.status!==n)return{path:"status",expected:n??`absent from a ${e.type} line`};return null
}(n,r)??function dataFault({type:e,data:t,mode:n}){if("gate.passed"===e||"gate.rejected"===e){
return t.checks.every(e=>"pass"===e.result)===("gate.passed"===e)?null:{path:"data.checks",
expected:`a ${e.slice(5)} gate's`}}if("receipt.minted"===e||"receipt.refused"===e){const n="receipt.minted"===e
;return t.enforceable===n&&0===t.violations.length===n?null:{path:"data.enforceable",expected:`what a ${e} line says`}}
return"policy.decided"===e?function decisionFault({decision:e,rules:t,violations:n},r){
if("conditional"===e&&"dry_run"!==r)return{path:"data.decision",expected:"conditional in a dry_run only"}
;const i="permit"===e||"conditional"===e;if(0===n.length!==i)return{path:"data.violations",
expected:i?`none with ${e}`:"one at least without permit"}
;const matched=e=>t.some(t=>"omitted"in t||t.matched&&t.effect===e),o=!t.some(e=>"omitted"in e)
;if("permit"===e&&(!matched("permit")||o&&matched("forbid")))return{path:"data.rules",
expected:"a matched permit and no matched forbid with permit"};return null}(t,n):null}(n)},S=new Map(x.map(e=>[e,{
type:e,aboutOperation:aboutOperation(e),data:_[e],status:statusOf(e)}]));function lineText(e){return(0,r.dw)(e)}
function parseLine(e){let t;try{t=JSON.parse(e)}catch{throw new r.dO("not JSON")}const n=lineShape(t)
;if(null!==n)throw new LineError(n);if(JSON.stringify(t)!==e)throw new r.dO("not canonical JSON (RFC 8785)");const i=t
;return i.type=S.get(i.type).type,t}function parseLines(e){return e.trimEnd().split("\n").map(parseLine)}
class LineError extends Error{fault;constructor(e){super(`${e.path||"line"}: expected ${e.expected}`),this.fault=e}}
function lineHash(e){return(0,i.Jq)(e).toString("hex")}function foreignWarnings(e){
return e.filter(e=>"ledger.foreign"===e.type).map(({data:{base:e,head:t}})=>({code:"ledger_foreign_commits",
message:`Somebody else committed to the ledger's branch: ${t} and what lies between it and ${e} were set aside, and change nothing. \`marketops ledger status\` in a clone shows who made them.`
}))}},83544:(e,t,n)=>{n.d(t,{CE:()=>Frontier,Jq:()=>leafHash,zB:()=>nodeHash,zg:()=>a});var r=n(77598)
;const i=Buffer.from([0]);function leafHash(e){return(0,r.createHash)("sha256").update(i).update(e).digest()}
const o=32,s=Buffer.alloc(1+2*o,1);function nodeHash(e,t){return s.write(e,1,o,"hex"),s.write(t,1+o,o,"hex"),(0,
r.hash)("sha256",s,"hex")}const a=(0,r.createHash)("sha256").digest();class Frontier{#e;#t;constructor(e,t){this.#e=e,
this.#t=t}static empty(){return new Frontier(0,[])}static restore(e,t){return t.length===function setBits(e){let t=0
;for(let n=e;n>0;n=Math.floor(n/2))t+=n%2;return t}(e)?new Frontier(e,[...t]):null}get size(){return this.#e}from(e){
let t=0;for(let n=0,r=this.#e;n<=this.#t.length;n++){if(t===e)return new Frontier(this.#e-e,this.#t.slice(n))
;const i=largestPower(r);t+=i,r-=i}return null}append(e){let t="string"==typeof e?e:Buffer.from(e).toString("hex")
;for(let e=this.#e;e%2==1;e=Math.floor(e/2))t=nodeHash(this.#t.pop(),t);this.#t.push(t),this.#e++}root(){
const e=[...this.#t],t=e.pop();return void 0===t?a:Buffer.from(e.reduceRight((e,t)=>nodeHash(t,e),t),"hex")}subtrees(){
return[...this.#t]}clone(){return new Frontier(this.#e,[...this.#t])}}function largestPower(e){let t=1;for(;2*t<=e;)t*=2
;return t}},49598:(e,t,n)=>{n.d(t,{S7:()=>parseCheckpoint,W4:()=>verifyNote,Zp:()=>signatureLine,am:()=>checkpointText})
;var r=n(23121),i=n(46260),o=n(19523);function signatureLine(e,t){return`— ${e.origin} ${(0,
r.n)(Buffer.concat([Buffer.from(e.keyHash,"hex"),t]))}\n`}function checkpointText(e){
const{origin:t,size:n,root:i,head:o,parent:s,base:a,files:u}=e;return`${`${t}\n${n}\n${(0,
r.n)(Buffer.from(i,"hex"))}\n`}head ${o}\nparent ${s}\nbase ${a}\nfiles ${u}\n`}
const s="[0-9a-f]{40}|[0-9a-f]{64}",a=new RegExp(`^([^\\n]+)\\n(0|[1-9][0-9]{0,15})\\n([A-Za-z0-9+/=]+)\\nhead ([0-9a-f]{64})\\nparent (${s})\\nbase (${s})\\nfiles ([0-9a-f]{64})\\n$`)
;function parseCheckpoint(e){const t="string"==typeof e?e:(0,i._6)(e),n=null===t?null:function parseNote(e){
const t=e.lastIndexOf("\n\n");if(t<0||!e.endsWith("\n"))return null;const n=e.slice(0,t+1),i=e.slice(t+2,-1).split("\n")
;if(/[\u0000-\u0009\u000b-\u001f]/.test(e))return null;const o=[];for(const e of i){
const[,t,n]=/^— ([^\s+]+) (\S+)$/.exec(e)??[],i=void 0===n?null:(0,r.E)(n)
;if(void 0===t||null===i||i.length<5)return null;o.push({name:t,keyHash:i.subarray(0,4).toString("hex"),
signature:i.subarray(4)})}return{text:n,signatures:o}}(t);if(null===n)return null
;const[,o,s,u,l,c,d,f]=a.exec(n.text)??[];if(void 0===o||void 0===u||void 0===l)return null
;if(void 0===c||void 0===d||void 0===f)return null;const p=Number(s),h=(0,r.E)(u)
;return Number.isSafeInteger(p)&&null!==h&&32===h.length?{origin:o,size:p,root:h.toString("hex"),head:l,parent:c,base:d,
files:f,note:n}:null}function verifyNote(e,t){const n=e.signatures.filter(e=>e.name===t.origin&&e.keyHash===t.keyHash)
;if(0===n.length)return"absent";const r=Buffer.from(e.text);return n.every(e=>(0,
o.pI)(t,r,e.signature))?"valid":"invalid"}},81920:(e,t,n)=>{n.d(t,{Op:()=>c,Qf:()=>a,RJ:()=>s,SH:()=>u,
a4:()=>drawReceiptId,lj:()=>l,m8:()=>receiptShape,oe:()=>f});var r=n(53633),i=n(32257),o=n(14182)
;const s="marketops.receipt/v1",a=(0,r.g1)({code:r.Qq,message:r.Qq,rule:(0,r.me)(r.Qq)}),u=(0,r.g1)({comment:r.Qq,
environment:r.Qq,state:(0,r.yL)("approved","rejected","pending"),user:r.Qq,user_id:r.hH
}),l=/^SHA256:[A-Za-z0-9+/]{43}$/,c=(0,r.g1)({digest:r.br,key:(0,r.wC)(l,"an OpenSSH fingerprint"),principal:r.Qq
}),d=(0,r.g1)({actor:r.Qq,api_url:r.Qq,approvals:(0,r.p_)(u),enforceable:r.Jt,environment:(0,r.me)(r.Qq),
evidence_digest:r.br,expires_at:r.kB,issued_at:r.kB,key_id:(0,r.me)((0,r.wC)(/^[0-9a-f]{16}$/,"16 hex digits")),
ledger:(0,r.me)((0,r.g1)({head:r.tW,size:r.U9})),mode:o.Mq,operation_digest:r.br,operation_id:r.Qq,operation_kind:o.Cs,
plan_digest:r.br,policy_digest:r.br,receipt_id:r.qp,repository:r.Qq,repository_id:r.hH,run_attempt:r.yj,run_id:r.hH,
schema:(0,r.yL)(s),signed_approvals:(0,r.p_)(c),violations:(0,r.p_)(a),workflow_ref:r.Qq,workflow_sha:r.XS
}),bad=(e,t)=>({path:e,expected:t}),receiptShape=e=>{const t=d(e);if(null!==t)return t;const n=e
;if(n.enforceable!==(0===n.violations.length))return bad("violations",n.enforceable?"none in an enforceable receipt":"one at least in an advisory receipt")
;if(((0,i.pe)(n.expires_at)??0)<=((0,i.pe)(n.issued_at)??0))return bad("expires_at","a time after issued_at")
;const r="dry_run"===n.mode
;for(const e of["environment","ledger","key_id"])if(null===n[e]!==r)return bad(e,r?"null in a dry_run":"a value in prod")
;return r&&n.enforceable?bad("enforceable","false in a dry_run"):null},f=864e5;function drawReceiptId(e){
return`rcpt_${Buffer.from(e(16)).toString("hex")}`}},19523:(e,t,n)=>{n.d(t,{T2:()=>formatVkey,Us:()=>TrustedKeysError,
fx:()=>isInForce,n0:()=>parseTrustedKeys,pI:()=>verifyEd25519,yv:()=>originOf,z5:()=>parseVkey})
;var r=n(77598),i=n(55543),o=n(32257),s=n(23121);const a=1;function originOf(e,t){
return`${new URL(e).host}/repositories/${t}/marketops`}function formatVkey(e,t){
const n=Buffer.concat([Buffer.from([a]),t]);return`${e}+${keyHashOf(e,n)}+${(0,s.n)(n)}`}function keyHashOf(e,t){
return(0,i.sc)(Buffer.concat([Buffer.from(`${e}\n`),t])).subarray(0,4).toString("hex")}function parseVkey(e){
const[,t,n,r]=/^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(e)??[]
;if(void 0===t||void 0===n||void 0===r)return null;const i=(0,s.E)(r)
;return null===i||33!==i.length||i[0]!==a||keyHashOf(t,i)!==n?null:{text:e,origin:t,keyHash:n,
publicKey:ed25519PublicKey(i.subarray(1))}}function ed25519PublicKey(e){const t=Buffer.from(e).toString("base64url")
;return(0,r.createPublicKey)({key:{kty:"OKP",crv:"Ed25519",x:t},format:"jwk"})}function verifyEd25519(e,t,n){
return 64===n.length&&(0,r.verify)(null,t,e.publicKey,n)}
const u=/^([1-9][0-9]{0,15}):([0-9a-f]{64}):([0-9a-f]{40}|[0-9a-f]{64})$/;class TrustedKeysError extends Error{line
;constructor(e,t){super(t),this.line=e}}function parseTrustedKeys(e){return e.split("\n").flatMap((e,t)=>{
const n=e.trim();if(""===n||n.startsWith("#"))return[];const fail=e=>{throw new TrustedKeysError(t+1,e)
},[r,...i]=n.split(/\s+/),s=parseVkey(r)??fail("is not a verifier key of the form <origin>+<8 hex>+<base64>"),a=new Map
;for(const e of i){const[,t,n]=/^(not-before|not-after|last)=(.+)$/.exec(e)??[]
;if(void 0===t||void 0===n)return fail(`has "${e}", not not-before=<time>, not-after=<time> or last=<size>:<root>:<commit>`)
;if(a.has(t))return fail(`gives ${t} twice`);a.set(t,n)}const time=e=>{const t=a.get(e);return void 0===t?null:(0,
o.pe)(t)??fail(`has "${e}=${t}", which is not a time`)
},l=time("not-before"),c=time("not-after"),[,d,f,p]=u.exec(a.get("last")??"")??[]
;if(a.has("last")&&void 0===p)return fail("has last= without <size>:<64 hex root>:<commit id>");return[{vkey:s,
notBefore:l,notAfter:c,last:void 0===f||void 0===p?null:{size:Number(d),root:f,commit:p}}]})}function isInForce(e,t){
return(null===e.notBefore||e.notBefore<=t)&&(null===e.notAfter||t<=e.notAfter)}}};
