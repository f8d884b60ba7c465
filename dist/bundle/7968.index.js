export const id=7968;export const ids=[7968];export const modules={23121:(e,t,n)=>{function r(e){
return Buffer.from(e).toString("base64")}function o(e){const t=Buffer.from(e,"base64")
;return t.toString("base64")===e?t:null}n.d(t,{E:()=>o,n:()=>r})},67968:(e,t,n)=>{n.d(t,{$d:()=>b,Bj:()=>p,IT:()=>w,
Nu:()=>f,QX:()=>x,RZ:()=>g,XV:()=>d,m8:()=>v});var r=n(55543),o=n(46260),i=n(96679),s=n(52533),a=n(49598),u=n(19523)
;const l=Buffer.from(`{"frontier":[],"head":"${i.mG}","size":0}\n`),c=["sha1","sha256"].map(e=>{const t=Buffer.from((0,
r.RI)("blob",l,e),"hex");return(0,r.RI)("tree",Buffer.concat([Buffer.from(`100644 ${s.Ij}\0`),t]),e)})
;function d({parents:e,tree:t}){return 0===e.length&&c.includes(t)}function f(e,{origin:t,trusted:n,now:r}){
const{checkpoint:o,parents:i}=e,s=null===o?null:(0,a.S7)(o);if(null===o||s?.origin!==t)return null
;if(1!==i.length||i[0]!==s.parent)return null;const l=n.filter(({vkey:e})=>e.origin===t&&"valid"===(0,a.W4)(s.note,e))
;if(0===l.length)return null;const c=l.some(e=>null===e.last&&(0,u.fx)(e,r));return{...e,checkpoint:o,signed:s,
standing:c?"live":"retired"}}function p(e,t){return(0,r.ol)(e)!==`sha256:${t}`?null:(0,o.MQ)(s.vN,e)}const h="100644"
;async function g(e,t,n,o){const i=new Set([s.nm,s.Qq]);for(const[r,{mode:o}]of e){if(!(0,s.hV)(r))return{path:r,
expected:"no file that the ledger has no place for"};if(o!==h)return{path:r,expected:"a regular file (mode 100644)"}
;if(!i.has(r)&&!Object.hasOwn(n,r)&&t.get(r)?.id!==e.get(r)?.id)return{path:r,
expected:"what the commit before has, or a digest in files.json"}}
for(const r of t.keys())if(!e.has(r)&&null!==n[r])return{path:r,expected:"a file, for files.json does not remove it"}
;for(const[t,s]of Object.entries(n)){if(i.has(t))return{path:t,expected:"absent from files.json"};const n=e.get(t)
;if(null===s?void 0!==n:void 0===n)return{path:t,
expected:null===s?"no file, for files.json removes it":"a file, for files.json has it"};if(void 0!==n&&(0,
r.ol)(await o(n))!==s)return{path:t,expected:`the digest ${s??""} of files.json`}}return null}
const m=(e,t)=>e.id===t.id||e.tree===t.tree&&e.checkpoint===t.checkpoint,b=e=>e.signed?.size??0;function v(e){
const{head:t,commits:n,signed:r,unfit:o,keys:i}=e,s=function({signed:e,keys:t}){const n=new Set
;for(const{last:r}of t.trusted){let t=null===r?void 0:e.get(r.commit)
;for(void 0===t||null===r||t.signed.size===r.size&&t.signed.root===r.root||(t=void 0);void 0!==t&&!n.has(t.id);t=e.get(t.signed.base))n.add(t.id)
}return n}(e),u=new Map,l=new Map,c=e=>null===e.signed||"live"===e.standing||s.has(e.id);for(const e of w(t,n)){
let t=null;for(const n of e.parents)t=y(t,l.get(n)??null);const n=f(e,t);null!==n&&u.set(e.id,n),
l.set(e.id,null!==n&&c(n)?y(t,n):t)}function f(e,t){if(d(e))return{...e,signed:null};const i=r.get(e.id)
;if(void 0===i||o.has(i.id))return null;const{base:s,parent:a,size:l}=i.signed;if(!n.has(s))return s===a?i:null
;const f=u.get(s);if(void 0===f||b(f)>=l)return null;if(null!==t&&m(t,f))return i
;return(null===t||b(t)<b(f))&&!c(f)&&x(s,a,n)?i:null}const p=l.get(t)??null,h=null===p?[]:function(e,t){const n=[]
;for(let r=e;void 0!==r;r=null===r.signed?void 0:t.get(r.signed.base))n.push(r);return n}(p,u);return{tip:p,accepted:h,
forked:_([...u.values()].filter(c)),retired:function(){if(null!==p&&null!==p.signed)return null
;return[...u.values()].filter(e=>null!==e.signed&&!c(e)&&!(e=>i.trusted.some(({vkey:t,last:n})=>null!==n&&"valid"===(0,
a.W4)(e.signed.note,t)))(e)).sort((e,t)=>b(t)-b(e))[0]??null}()}}function y(e,t){
return null===e||null===t?e??t:b(t)>b(e)?t:e}function _(e){const t=new Map,n=new Map
;for(const t of e)n.set(t.id,`${t.tree} ${t.checkpoint??""}`);for(const r of e){if(null===r.signed)continue
;const e=n.get(r.signed.base)??r.signed.base,o=t.get(e)??[];o.some(e=>m(e,r))||o.push(r),t.set(e,o)}
return[...t.values()].filter(e=>e.length>1).flat()}function x(e,t,n){const r=new Set,o=[t]
;for(let t=o.pop();void 0!==t;t=o.pop()){if(t===e)return!0;r.has(t)||(r.add(t),o.push(...n.get(t)?.parents??[]))}
return!1}function w(e,t){const n=[],r=new Set,o=new Set,i=[e];for(let e=i.at(-1);void 0!==e;e=i.at(-1)){const s=t.get(e)
;if(void 0===s||o.has(e))i.pop();else if(r.has(e))i.pop(),o.add(e),n.push(s);else{r.add(e)
;for(const e of s.parents)o.has(e)||i.push(e)}}return n}},96679:(e,t,n)=>{n.d(t,{A:()=>J,G:()=>H,Hw:()=>M,IQ:()=>_,
Iw:()=>f,Li:()=>L,Oc:()=>l,_7:()=>I,c2:()=>$,de:()=>w,dt:()=>LineError,mG:()=>c,oZ:()=>E,r7:()=>j,rC:()=>B})
;var r=n(46260),o=n(83544),i=n(36625),s=n(81920),a=n(14182),u=n(53633);const l=65536,c="0".repeat(64),d=e=>(0,u.p_)((0,
u.gP)(e,(0,u.g1)({omitted:u.yj}))),f=(0,u.g1)({code:(0,u.me)(u.Qq),name:a.I3,result:a.iJ}),p=(0,
u.p_)(f),h=a.cj.map(e=>a.FD[e]),g=(0,u.g1)({effect:(0,u.yL)("permit","forbid"),id:u.Qq,matched:u.Jt,unmet:(0,u.me)((0,
u.g1)({condition:u.Qq,expected:u.Qq,found:u.Qq}))}),m=(0,u.g1)({code:u.Qq,message:u.Qq}),b=(0,u.g1)({enforceable:u.Jt,
envelope_digest:u.br,operation_digest:u.br,violations:d(s.Qf)}),v=(0,u.g1)({checks:e=>{const t=p(e);if(null!==t)return t
;const n=e;if(n.length!==a.cj.length)return{path:"",expected:"nine checks"};for(let e=0;e<n.length;e++){const t=n[e]
;if(t.name!==a.cj[e])return{path:`[${e}].name`,expected:a.cj[e]};const r=h[e]
;if(!("fail"===t.result?null!==t.code&&r.includes(t.code):null===t.code))return{path:`[${e}].code`,
expected:"fail"===t.result?r.join(" or "):"null"}}return null}}),y=(0,u.g1)({code:(0,u.me)(u.Qq),effect:a.QZ,github:(0,
u.me)(i.lQ),message:(0,u.me)(u.Qq),state_digest:(0,u.me)(u.br)}),_=(0,u.me)((0,u.g1)({commit_sha:u.XS,path:u.Qq,
repository:u.Qq,withheld:u.Jt})),x={"run.opened":(0,u.g1)({action_version:u.Qq,actor:u.Qq,approvers_digest:u.br,
commit_sha:u.XS,environment:(0,u.me)(u.Qq),event:u.Qq,origin:u.Qq,policy_source:_,ref:u.Qq,repository:u.Qq,
repository_id:u.hH,triggering_actor:u.Qq,trusted_keys_digest:u.br,vkey:(0,u.me)(u.Qq),warnings:d(m),workflow_ref:u.Qq,
workflow_sha:u.XS}),"ledger.foreign":(0,u.g1)({base:u.xk,head:u.xk}),"evidence.read":(0,u.g1)({evidence_digest:u.br}),
"plan.created":(0,u.g1)({operations:u.U9,plan_digest:u.br,plan_file_digest:u.br}),"operation.blocked":(0,u.g1)({code:(0,
u.yL)("mode_not_prod"),effect:a.QZ,operation_digest:u.br}),"policy.decided":(0,u.g1)({decision:a.xR,policy_digest:u.br,
rules:d(g),violations:d(s.Qf)}),"receipt.minted":b,"receipt.refused":b,"gate.passed":v,"gate.rejected":v,
"operation.intent":(0,u.g1)({natural_key:u.Qq,operation_digest:u.br}),"operation.succeeded":y,"operation.failed":y,
"operation.skipped":y,"operation.in_doubt":y,"operation.unchanged":y,"operation.reconciled":(0,u.g1)({github:(0,
u.me)(i.lQ),observed:(0,u.yL)("done","absent","conflict"),receipt_id:u.qp,run_attempt:u.yj,run_id:u.hH,state_digest:(0,
u.me)(u.br)}),"run.closed":(0,u.g1)({counts:(0,u.Tj)((0,u.wC)(/^[a-z]+\.[a-z_]+$/,"a line type"),u.yj),result:a.XS})
},w=Object.keys(x),k={"operation.blocked":"rejected","receipt.refused":"rejected","gate.rejected":"rejected",
"operation.succeeded":"success","operation.unchanged":"success","operation.failed":"failed",
"operation.in_doubt":"failed","operation.skipped":"rejected"};function $(e){return k[e]}const Q=(0,u.S4)({claim:u.o8,
data:()=>null,mode:a.Mq,prev:u.tW,run_attempt:u.yj,run_id:u.hH,seq:u.U9,ts:u.kB,type:(0,u.yL)(...w),v:(0,u.yL)(1)},{
operation_id:u.Qq,operation_kind:a.Cs,receipt_id:u.qp,status:a.h5
}),q=new Set(["policy.decided","operation.blocked","operation.unchanged","operation.reconciled"]),S=["receipt_missing","receipt_malformed"]
;function j(e,t){return!(!B(e)||q.has(e))&&("gate.rejected"!==e||!t.checks.some(e=>S.includes(e.code)))}
const z=new Set(["ledger.foreign","evidence.read","plan.created"]);function B(e){return!e.startsWith("run.")&&!z.has(e)}
const H=e=>{const t=Q(e);if(null!==t)return t;const n=e,r=O.get(n.type),o=r.data(n.data);return null!==o?{
path:""===o.path?"data":`data.${o.path}`,expected:o.expected}:function(e,{aboutOperation:t,status:n}){
if(void 0!==e.operation_id!==t||void 0!==e.operation_kind!==t)return{path:"operation_id",
expected:t?`on a ${e.type} line`:`absent from a ${e.type} line`};const r=t&&j(e.type,e.data)
;if(void 0!==e.receipt_id!==r)return{path:"receipt_id",expected:r?`on a ${e.type} line`:"absent from this line"}
;if(e.status!==n)return{path:"status",expected:n??`absent from a ${e.type} line`};return null
}(n,r)??function({type:e,data:t,mode:n}){if("gate.passed"===e||"gate.rejected"===e){
return t.checks.every(e=>"pass"===e.result)===("gate.passed"===e)?null:{path:"data.checks",
expected:`a ${e.slice(5)} gate's`}}if("receipt.minted"===e||"receipt.refused"===e){const n="receipt.minted"===e
;return t.enforceable===n&&0===t.violations.length===n?null:{path:"data.enforceable",expected:`what a ${e} line says`}}
return"policy.decided"===e?function({decision:e,rules:t,violations:n},r){if("conditional"===e&&"dry_run"!==r)return{
path:"data.decision",expected:"conditional in a dry_run only"};const o="permit"===e||"conditional"===e
;if(0===n.length!==o)return{path:"data.violations",expected:o?`none with ${e}`:"one at least without permit"}
;const i=e=>t.some(t=>"omitted"in t||t.matched&&t.effect===e),s=!t.some(e=>"omitted"in e)
;if("permit"===e&&(!i("permit")||s&&i("forbid")))return{path:"data.rules",
expected:"a matched permit and no matched forbid with permit"};return null}(t,n):null}(n)},O=new Map(w.map(e=>[e,{
type:e,aboutOperation:B(e),data:x[e],status:$(e)}]));function E(e){return(0,r.dw)(e)}function J(e){let t;try{
t=JSON.parse(e)}catch{throw new r.dO("not JSON")}const n=H(t);if(null!==n)throw new LineError(n)
;if(JSON.stringify(t)!==e)throw new r.dO("not canonical JSON (RFC 8785)");const o=t;return o.type=O.get(o.type).type,t}
function L(e){return e.trimEnd().split("\n").map(J)}class LineError extends Error{fault;constructor(e){
super(`${e.path||"line"}: expected ${e.expected}`),this.fault=e}}function M(e){return(0,o.Jq)(e).toString("hex")}
function I(e){return e.filter(e=>"ledger.foreign"===e.type).map(({data:{base:e,head:t}})=>({
code:"ledger_foreign_commits",
message:`Somebody else committed to the ledger's branch: ${t} and what lies between it and ${e} were set aside, and change nothing. \`marketops ledger status\` in a clone shows who made them.`
}))}},83544:(e,t,n)=>{n.d(t,{CE:()=>Frontier,Jq:()=>i,zB:()=>u,zg:()=>l});var r=n(77598);const o=Buffer.from([0])
;function i(e){return(0,r.createHash)("sha256").update(o).update(e).digest()}const s=32,a=Buffer.alloc(1+2*s,1)
;function u(e,t){return a.write(e,1,s,"hex"),a.write(t,1+s,s,"hex"),(0,r.hash)("sha256",a,"hex")}const l=(0,
r.createHash)("sha256").digest();class Frontier{#e;#t;constructor(e,t){this.#e=e,this.#t=t}static empty(){
return new Frontier(0,[])}static restore(e,t){return t.length===function(e){let t=0
;for(let n=e;n>0;n=Math.floor(n/2))t+=n%2;return t}(e)?new Frontier(e,[...t]):null}get size(){return this.#e}from(e){
let t=0;for(let n=0,r=this.#e;n<=this.#t.length;n++){if(t===e)return new Frontier(this.#e-e,this.#t.slice(n))
;const o=c(r);t+=o,r-=o}return null}append(e){let t="string"==typeof e?e:Buffer.from(e).toString("hex")
;for(let e=this.#e;e%2==1;e=Math.floor(e/2))t=u(this.#t.pop(),t);this.#t.push(t),this.#e++}root(){
const e=[...this.#t],t=e.pop();return void 0===t?l:Buffer.from(e.reduceRight((e,t)=>u(t,e),t),"hex")}subtrees(){
return[...this.#t]}clone(){return new Frontier(this.#e,[...this.#t])}}function c(e){let t=1;for(;2*t<=e;)t*=2;return t}
},49598:(e,t,n)=>{n.d(t,{S7:()=>c,W4:()=>d,Zp:()=>s,am:()=>a});var r=n(23121),o=n(46260),i=n(19523);function s(e,t){
return`— ${e.origin} ${(0,r.n)(Buffer.concat([Buffer.from(e.keyHash,"hex"),t]))}\n`}function a(e){
const{origin:t,size:n,root:o,head:i,parent:s,base:a,files:u}=e;return`${`${t}\n${n}\n${(0,
r.n)(Buffer.from(o,"hex"))}\n`}head ${i}\nparent ${s}\nbase ${a}\nfiles ${u}\n`}
const u="[0-9a-f]{40}|[0-9a-f]{64}",l=new RegExp(`^([^\\n]+)\\n(0|[1-9][0-9]{0,15})\\n([A-Za-z0-9+/=]+)\\nhead ([0-9a-f]{64})\\nparent (${u})\\nbase (${u})\\nfiles ([0-9a-f]{64})\\n$`)
;function c(e){const t="string"==typeof e?e:(0,o._6)(e),n=null===t?null:function(e){const t=e.lastIndexOf("\n\n")
;if(t<0||!e.endsWith("\n"))return null;const n=e.slice(0,t+1),o=e.slice(t+2,-1).split("\n")
;if(/[\u0000-\u0009\u000b-\u001f]/.test(e))return null;const i=[];for(const e of o){
const[,t,n]=/^— ([^\s+]+) (\S+)$/.exec(e)??[],o=void 0===n?null:(0,r.E)(n)
;if(void 0===t||null===o||o.length<5)return null;i.push({name:t,keyHash:o.subarray(0,4).toString("hex"),
signature:o.subarray(4)})}return{text:n,signatures:i}}(t);if(null===n)return null
;const[,i,s,a,u,c,d,f]=l.exec(n.text)??[];if(void 0===i||void 0===a||void 0===u)return null
;if(void 0===c||void 0===d||void 0===f)return null;const p=Number(s),h=(0,r.E)(a)
;return Number.isSafeInteger(p)&&null!==h&&32===h.length?{origin:i,size:p,root:h.toString("hex"),head:u,parent:c,base:d,
files:f,note:n}:null}function d(e,t){const n=e.signatures.filter(e=>e.name===t.origin&&e.keyHash===t.keyHash)
;if(0===n.length)return"absent";const r=Buffer.from(e.text);return n.every(e=>(0,
i.pI)(t,r,e.signature))?"valid":"invalid"}},81920:(e,t,n)=>{n.d(t,{Op:()=>c,Qf:()=>a,RJ:()=>s,SH:()=>u,a4:()=>g,
lj:()=>l,m8:()=>p,oe:()=>h});var r=n(53633),o=n(32257),i=n(14182);const s="marketops.receipt/v1",a=(0,r.g1)({code:r.Qq,
message:r.Qq,rule:(0,r.me)(r.Qq)}),u=(0,r.g1)({comment:r.Qq,environment:r.Qq,state:(0,
r.yL)("approved","rejected","pending"),user:r.Qq,user_id:r.hH}),l=/^SHA256:[A-Za-z0-9+/]{43}$/,c=(0,r.g1)({digest:r.br,
key:(0,r.wC)(l,"an OpenSSH fingerprint"),principal:r.Qq}),d=(0,r.g1)({actor:r.Qq,api_url:r.Qq,approvals:(0,r.p_)(u),
enforceable:r.Jt,environment:(0,r.me)(r.Qq),evidence_digest:r.br,expires_at:r.kB,issued_at:r.kB,key_id:(0,r.me)((0,
r.wC)(/^[0-9a-f]{16}$/,"16 hex digits")),ledger:(0,r.me)((0,r.g1)({head:r.tW,size:r.U9})),mode:i.Mq,
operation_digest:r.br,operation_id:r.Qq,operation_kind:i.Cs,plan_digest:r.br,policy_digest:r.br,receipt_id:r.qp,
repository:r.Qq,repository_id:r.hH,run_attempt:r.yj,run_id:r.hH,schema:(0,r.yL)(s),signed_approvals:(0,r.p_)(c),
violations:(0,r.p_)(a),workflow_ref:r.Qq,workflow_sha:r.XS}),f=(e,t)=>({path:e,expected:t}),p=e=>{const t=d(e)
;if(null!==t)return t;const n=e
;if(n.enforceable!==(0===n.violations.length))return f("violations",n.enforceable?"none in an enforceable receipt":"one at least in an advisory receipt")
;if(((0,o.pe)(n.expires_at)??0)<=((0,o.pe)(n.issued_at)??0))return f("expires_at","a time after issued_at")
;const r="dry_run"===n.mode
;for(const e of["environment","ledger","key_id"])if(null===n[e]!==r)return f(e,r?"null in a dry_run":"a value in prod")
;return r&&n.enforceable?f("enforceable","false in a dry_run"):null},h=864e5;function g(e){
return`rcpt_${Buffer.from(e(16)).toString("hex")}`}},19523:(e,t,n)=>{n.d(t,{T2:()=>l,Us:()=>TrustedKeysError,fx:()=>m,
n0:()=>g,pI:()=>p,yv:()=>u,z5:()=>d});var r=n(77598),o=n(55543),i=n(32257),s=n(23121);const a=1;function u(e,t){
return`${new URL(e).host}/repositories/${t}/marketops`}function l(e,t){const n=Buffer.concat([Buffer.from([a]),t])
;return`${e}+${c(e,n)}+${(0,s.n)(n)}`}function c(e,t){
return(0,o.sc)(Buffer.concat([Buffer.from(`${e}\n`),t])).subarray(0,4).toString("hex")}function d(e){
const[,t,n,r]=/^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(e)??[]
;if(void 0===t||void 0===n||void 0===r)return null;const o=(0,s.E)(r)
;return null===o||33!==o.length||o[0]!==a||c(t,o)!==n?null:{text:e,origin:t,keyHash:n,publicKey:f(o.subarray(1))}}
function f(e){const t=Buffer.from(e).toString("base64url");return(0,r.createPublicKey)({key:{kty:"OKP",crv:"Ed25519",x:t
},format:"jwk"})}function p(e,t,n){return 64===n.length&&(0,r.verify)(null,t,e.publicKey,n)}
const h=/^([1-9][0-9]{0,15}):([0-9a-f]{64}):([0-9a-f]{40}|[0-9a-f]{64})$/;class TrustedKeysError extends Error{line
;constructor(e,t){super(t),this.line=e}}function g(e){return e.split("\n").flatMap((e,t)=>{const n=e.trim()
;if(""===n||n.startsWith("#"))return[];const r=e=>{throw new TrustedKeysError(t+1,e)
},[o,...s]=n.split(/\s+/),a=d(o)??r("is not a verifier key of the form <origin>+<8 hex>+<base64>"),u=new Map
;for(const e of s){const[,t,n]=/^(not-before|not-after|last)=(.+)$/.exec(e)??[]
;if(void 0===t||void 0===n)return r(`has "${e}", not not-before=<time>, not-after=<time> or last=<size>:<root>:<commit>`)
;if(u.has(t))return r(`gives ${t} twice`);u.set(t,n)}const l=e=>{const t=u.get(e);return void 0===t?null:(0,
i.pe)(t)??r(`has "${e}=${t}", which is not a time`)
},c=l("not-before"),f=l("not-after"),[,p,g,m]=h.exec(u.get("last")??"")??[]
;if(u.has("last")&&void 0===m)return r("has last= without <size>:<64 hex root>:<commit id>");return[{vkey:a,notBefore:c,
notAfter:f,last:void 0===g||void 0===m?null:{size:Number(p),root:g,commit:m}}]})}function m(e,t){
return(null===e.notBefore||e.notBefore<=t)&&(null===e.notAfter||t<=e.notAfter)}}};
