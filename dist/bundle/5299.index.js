export const id=5299;export const ids=[5299,1604];export const modules={5299:(e,t,n)=>{n.r(t),n.d(t,{keygen:()=>f})
;var r=n(77598),i=n(76311),o=n(74296),s=n(49598),a=n(87298),u=n(19523),c=n(33421)
;const f=async(e,{server:t,repositoryId:n,replace:r,remote:i})=>{if(r)return async function(e,t){
const{history:n,trustedKeys:r}=await(0,c.m3)(e,t);n.close();const{tip:i,forked:a}=n.judged
;if(null===i||null===i.signed||a.length>0)throw new o.NL("ledger_untrusted",a.length>0?"The ledger goes on in two ways, so it cannot be said where the old key ends. Decide which commit is yours, and write last=<size>:<root>:<commit> by hand.":"No commit of the ledger is signed yet, so the old key has nothing to be believed for: take its line out of .marketops/trusted-keys, and make a key without --replace.")
;const{id:f,signed:h}=i,y=(0,
u.n0)(r).filter(({vkey:e})=>"valid"===(0,s.W4)(h.note,e)),g=/\/repositories\/([0-9]+)\/marketops$/.exec(h.origin)?.[1]??"",{secret:m,line:k}=l(g,h.origin),w=`last=${h.size}:${h.root}:${f}`
;return e.stdout(`${d(m)}\nLet running jobs end, and start none, before this takes the place of the old line in .marketops/trusted-keys on the default branch:\n${k}\n${y.map(({vkey:e})=>`${e.text} ${w}\n`).join("")}`),
0}(e,i)
;if(void 0===n||null!==(0,a.hH)(n)||!URL.canParse(t))throw(0,o.Wp)("keygen needs --server URL and --repository-id N (`gh api repos/OWNER/NAME --jq .id` prints it), or --replace in a clone.")
;const{secret:f,line:h}=l(n,(0,u.yv)(t,n))
;return e.stdout(`${d(f)}\n.marketops/trusted-keys (public, on the default branch):\n${h}\n`),0};function l(e,t){
const n=(0,i.X$)(r.randomBytes);return{secret:n,line:(0,i.Cd)((0,i.o7)(n,"the new key"),e,t).vkey.text}}
const d=e=>`key (secret, for the protected environment):\n${e}\n`},29241:(e,t,n)=>{n.d(t,{An:()=>c,BN:()=>w,SC:()=>h,
TN:()=>d,cz:()=>u,d1:()=>p,e1:()=>k,r6:()=>f,wA:()=>y});var r=n(77598),i=n(32257),o=n(49598),s=n(19523),a=n(93156)
;function u(e,t){return{keys:(0,s.n0)(e),from:t}}function c(e,t,n){if(null===e)return"unpinned"
;const r=e.keys.filter(({vkey:e})=>e.text===t.text);return 0===r.length?"unknown":null===n||r.some(e=>(0,
s.fx)(e,n))?"pinned":"not_in_force"}function f(e,t,n,r){const o=c(e,t,n),s=e?.from??"",u=`${r} is signed by ${t.text},`
;if("unpinned"===o)throw new a.wI(o,`${u} but no trusted keys were given from outside`)
;if("unknown"===o)throw new a.wI("unverifiable",`${u} which is not in ${s}`);if("pinned"===o)return
;const f=null===n?"":(0,i.fU)(n),l=`${t.text}, which ${s} limits to another time`
;throw new a.wI("failed",`${r}: expected a key in force at ${f}, found ${l}`)}let l=null;function d(e){
return null===e?null:(l?.text!==e&&(l={text:e,key:(0,s.z5)(e)}),l.key)}function h(e,t,n,r,u){
if(null===t)throw new a.wI("unpinned",`${r}: no trusted keys were given from outside`)
;const c=t.keys.filter(({vkey:t})=>t.origin===e.origin),f=c.find(({vkey:t})=>"invalid"===(0,o.W4)(e.note,t))
;void 0!==f&&(0,a.fJ)((0,a.at)(r),`a signature that ${f.vkey.text} made`,"another")
;const l=c.filter(({vkey:t})=>"valid"===(0,o.W4)(e.note,t)),[d]=l
;if(void 0===d)throw new a.wI("unverifiable",`${r} is signed by no key in ${t.from}`)
;if(void 0!==u&&l.every(({last:e})=>null!==e)&&!p(u,e))throw new a.wI("unverifiable",`${r} is signed by ${d.vkey.text}: ${y}`)
;if(null===n)return d.vkey.text
;const h="number"==typeof n,g=l.find(e=>h?(0,s.fx)(e,n):null===e.notAfter||e.notAfter>=n.since);return void 0===g&&(0,
a.fJ)((0,a.at)(r),`a key in force at ${(0,i.fU)(h?n:n.since)}`,d.vkey.text),g.vkey.text}
const y="it has last=, so that it is believed only where the ledger shows it: give a clone that holds it with --ledger DIR",g=/^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/,m="marketops/v1"
;function k(e){const[,t,n]=g.exec(e)??[];if(void 0===t||void 0===n)return null;const i=Buffer.from(t,"base64url")
;if(i.toString("base64url")!==t)return null
;if(!(0,r.createHash)("sha256").update(i).digest("hex").startsWith(n))return null;const o=(e,t)=>Buffer.from((0,
r.hkdfSync)("sha256",i,m,e,t));return{keyId:o("key-id",8).toString("hex"),forRepository:e=>o(`receipt-hmac:${e}`,32)}}
function w(e,t,n){const i=(0,r.createHmac)("sha256",e).update(t).digest();return i.length===n.length&&(0,
r.timingSafeEqual)(i,n)}function p(e,{note:t}){if(null===e)return!1;const{accepted:n,judged:r,rewritten:i,lost:o}=e
;return 0===r.forked.length&&0===i.length&&0===o.length&&n.some(({commit:e})=>e.signed.note.text===t.text)}},
33421:(e,t,n)=>{n.d(t,{m3:()=>d,oQ:()=>l,uM:()=>f})
;var r=n(31421),i=n(74296),o=n(52533),s=n(14182),a=n(36762),u=n(29241),c=n(71604);function f({cwd:e,env:t}){
return(n,o="")=>{try{return(0,r.execFileSync)("git",n,{cwd:e,env:t,input:o,encoding:"utf8",stdio:"pipe",maxBuffer:2**28
}).trim()}catch(e){const t=e.stderr,r="string"==typeof t&&""!==t.trim()?t.trim():(0,i.bD)(e)
;throw new i.NL("git_failed",`git ${n[0]??""} failed: ${r}. Run this in a clone with a remote.`)}}}
const l=`refs/heads/${o.jF}`;async function d(e,t){(0,c.R)(t);const n=f(e)
;if(""===n(["ls-remote","--heads",t,l]))throw new i.NL("ledger_missing",`${t} has no branch ${o.jF}. Run \`marketops ledger init\`.`)
;const r=e=>(n(["fetch","--quiet","--no-tags",t,e]),
n(["rev-parse","--verify","FETCH_HEAD^{commit}"])),d=n(["show",`${r("HEAD")}:${s.Z}`]),h=r(l),y=await(0,
a.openHistory)(e.cwd,(0,u.cz)(d,s.Z),{head:h})
;if(null===y)throw new i.NL("history_missing","This clone is shallow. Fetch the rest first: git fetch --unshallow")
;return{git:n,head:h,history:y,trustedKeys:d}}},71604:(e,t,n)=>{n.d(t,{R:()=>i});var r=n(74296);function i(e){
if(e.startsWith("-"))throw(0,r.Wp)(`--remote ${e} is no name of a remote.`)}},76311:(e,t,n)=>{n.d(t,{Cd:()=>y,KR:()=>f,
X$:()=>l,o7:()=>h});var r=n(77598),i=n(55543),o=n(74296),s=n(19523)
;const a=/^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/,u="marketops/v1",c=Buffer.from("302e020100300506032b657004220420","hex")
;function f(e){return`mok1_${Buffer.from(e).toString("base64url")}${d(e)}`}function l(e){return f(e(32))}const d=e=>(0,
i.sc)(e).subarray(0,4).toString("hex");function h(e,t){const[,n,i]=a.exec(e)??[],s=Buffer.from(n??"","base64url")
;if(!(32===s.length&&s.toString("base64url")===n)||!(0,
r.timingSafeEqual)(Buffer.from(d(s)),Buffer.from(i??"")))throw new o.NL("key_invalid",`${t} is not a MarketOps key, or not a whole one (56 characters, the last 8 a checksum). Make one with \`marketops keygen\` and store it whole as a secret of the protected environment.`)
;return s}function y(e,t,n){const i=(t,n)=>Buffer.from((0,r.hkdfSync)("sha256",e,u,t,n)),a=(0,
r.createSecretKey)(i(`receipt-hmac:${t}`,32)),f=(0,r.createPrivateKey)({key:Buffer.concat([c,i(`ed25519:${t}`,32)]),
format:"der",type:"pkcs8"}),l=(0,s.z5)((0,s.T2)(n,function(e){const{x:t}=(0,r.createPublicKey)(e).export({format:"jwk"})
;return Buffer.from(t??"","base64url")}(f)))
;if(null===l)throw new o.NL("key_invalid",`No verifier key can be named for the origin ${n}.`);return{
keyId:i("key-id",8).toString("hex"),vkey:l,hmac:e=>(0,r.createHmac)("sha256",a).update(e).digest(),sign:e=>(0,
r.sign)(null,e,f)}}},93156:(e,t,n)=>{n.d(t,{$B:()=>v,CD:()=>$,EI:()=>o,GG:()=>x,Ge:()=>u,J7:()=>m,SP:()=>d,Up:()=>k,
ai:()=>i,at:()=>f,b4:()=>h,fJ:()=>a,hD:()=>p,nx:()=>w,sb:()=>b,wI:()=>Finding});var r=n(74296);const i={VERIFIED:0,
TAMPERED:1,UNUSABLE:2,INCOMPLETE:3,UNVERIFIABLE:4,SELF_CONSISTENT:5};function o(e,t=0,n=null){return{verdict:s(e),
checks:e,entries:t,head:n?.head??null,root:n?.root??null}}function s(e){
const t=(...t)=>e.some(({status:e})=>t.includes(e))
;return t("failed")?"TAMPERED":t("unverifiable")?"UNVERIFIABLE":t("missing")?"INCOMPLETE":t("skipped")||!t("ok")?"TAMPERED":t("unpinned")?"SELF_CONSISTENT":"VERIFIED"
}class Finding extends Error{status;check;constructor(e,t,n=null){super(t),this.name="Finding",this.status=e,
this.check=n}}function a(e,t,n,r=null){throw new Finding("failed",c(e,t,n),r)}function u(e,t,n="a file",r="nothing"){
throw new Finding(t?"failed":"missing",c(f(e),n,r))}function c({file:e,line:t,offset:n},r,i){
return`${e}, line ${t}, byte ${n}: expected ${r}, found ${i}`}function f(e,t=0,n=1){return{file:e,line:n,offset:t}}
const l=200;function d(e){if(void 0===e)return"nothing"
;const t=JSON.stringify(e).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
;return t.length>l?`${t.slice(0,l)}…`:t}function h(e,t){let n=0,r=e;for(const e of y(t)){
if("object"!=typeof r||null===r)break;const t=Object.entries(r),i=t.findIndex(([t])=>t===e);if(i<0)break
;const o=Array.isArray(r),s=t.slice(0,i);n+=g(o?s.map(([,e])=>e):Object.fromEntries(s))-(0===i?1:0),o||(n+=g(e)+1),
r=t[i]?.[1]}return n}const y=e=>e.match(/[^.[\]]+/g)??[],g=e=>Buffer.byteLength(JSON.stringify(e));function m(e,t,n=""){
if(Object.is(e,t))return null
;if(!("object"==typeof e&&"object"==typeof t&&null!==e&&null!==t&&Array.isArray(e)===Array.isArray(t)))return{path:n,
expected:e,found:t};const r=t,i=e;for(const t of new Set([...Object.keys(i),...Object.keys(r)])){
const o=Array.isArray(e)?`[${t}]`:""===n?t:`.${t}`,s=m(i[t],r[t],`${n}${o}`);if(null!==s)return s}return null}
function k(e,t){let n=e;for(const e of y(t)){if("object"!=typeof n||null===n)return;n=n[e]}return n}function w(e,t,n){
return{...e,offset:e.offset+h(t,n)}}function p(e,t){if(e instanceof Finding)return e
;const n=`expected canonical content of a closed schema, found: ${(0,r.bD)(e)}`
;return new Finding("failed",`${t}, line 1, byte 0: ${n}`)}async function $(e,t){try{return{value:await t()}}catch(t){
return{finding:p(t,e)}}}function v(e,t){if("value"in e)return e.value
;throw new Finding("skipped",`needs ${t}, which could not be read`)}function b(e){if("value"in e)return e.value
;throw e.finding}function x(e,t){return e.map(({name:e,check:n})=>{try{return{name:e,status:"ok",detail:n(t)}}catch(t){
return t instanceof Finding?{name:e,status:t.status,detail:t.message}:{name:e,status:"failed",
detail:`the check itself failed: ${String(t)}`}}})}}};
