export const id=3584;export const ids=[3584];export const modules={7471:(e,t,n)=>{n.d(t,{U:()=>f,d:()=>d})
;var r=n(27597),i=n(52533),o=n(77412),s=n(97359),a=n(49737),u=n(97915);const c=r.Ikc({type:r.YjP(),ruleset_id:r.Whr(),
ruleset_source_type:r.YjP(),ruleset_source:r.YjP()}),l=r.Ikc({name:r.YjP(),bypass_actors:r.YOg(r.Ikc({
actor_type:r.YjP(),actor_id:r.Whr().nullable(),bypass_mode:r.YjP()})).nullish()});async function f(e,t){
return d(e,(await(0,o.K)(e.cwd,t)).remote,i.jF)}async function d(e,t,n){const r=(0,u.readingClient)(e,(0,
s.po)(t.server)),i=(0,a.v)(t.repository),o=await r.list("GET /repos/{owner}/{repo}/rules/branches/{branch}",{...i,
branch:n},c);if(0===o.length)return["none: anybody who may push can rewrite or delete it"]
;const f=Map.groupBy(o,({ruleset_id:e})=>e);return Promise.all([...f].map(async([e,[t,...n]])=>{
const o=t?.ruleset_source??"",s="Organization"===t?.ruleset_source_type?await r.read("GET /orgs/{org}/rulesets/{ruleset_id}",{
org:o,ruleset_id:e},l):await r.read("GET /repos/{owner}/{repo}/rulesets/{ruleset_id}",{...i,ruleset_id:e
},l),a=[t,...n].map(e=>e?.type??"").join(", ");return`${s.name} of ${o}: ${a}; ${function(e){
if(null==e)return"who may bypass it, the token in GH_TOKEN is not shown (it must be one that may edit the ruleset)"
;if(0===e.length)return"nobody may bypass it"
;const t=e.map(({actor_type:e,actor_id:t,bypass_mode:n})=>`${e} ${t??""} (${n})`.replace("  "," "))
;return`may be bypassed by ${t.join(", ")}`}(s.bypass_actors)}`}))}},29241:(e,t,n)=>{n.d(t,{An:()=>c,BN:()=>w,SC:()=>h,
TN:()=>d,cz:()=>u,d1:()=>$,e1:()=>g,r6:()=>l,wA:()=>m});var r=n(77598),i=n(32257),o=n(49598),s=n(19523),a=n(93156)
;function u(e,t){return{keys:(0,s.n0)(e),from:t}}function c(e,t,n){if(null===e)return"unpinned"
;const r=e.keys.filter(({vkey:e})=>e.text===t.text);return 0===r.length?"unknown":null===n||r.some(e=>(0,
s.fx)(e,n))?"pinned":"not_in_force"}function l(e,t,n,r){const o=c(e,t,n),s=e?.from??"",u=`${r} is signed by ${t.text},`
;if("unpinned"===o)throw new a.wI(o,`${u} but no trusted keys were given from outside`)
;if("unknown"===o)throw new a.wI("unverifiable",`${u} which is not in ${s}`);if("pinned"===o)return
;const l=null===n?"":(0,i.fU)(n),f=`${t.text}, which ${s} limits to another time`
;throw new a.wI("failed",`${r}: expected a key in force at ${l}, found ${f}`)}let f=null;function d(e){
return null===e?null:(f?.text!==e&&(f={text:e,key:(0,s.z5)(e)}),f.key)}function h(e,t,n,r,u){
if(null===t)throw new a.wI("unpinned",`${r}: no trusted keys were given from outside`)
;const c=t.keys.filter(({vkey:t})=>t.origin===e.origin),l=c.find(({vkey:t})=>"invalid"===(0,o.W4)(e.note,t))
;void 0!==l&&(0,a.fJ)((0,a.at)(r),`a signature that ${l.vkey.text} made`,"another")
;const f=c.filter(({vkey:t})=>"valid"===(0,o.W4)(e.note,t)),[d]=f
;if(void 0===d)throw new a.wI("unverifiable",`${r} is signed by no key in ${t.from}`)
;if(void 0!==u&&f.every(({last:e})=>null!==e)&&!$(u,e))throw new a.wI("unverifiable",`${r} is signed by ${d.vkey.text}: ${m}`)
;if(null===n)return d.vkey.text
;const h="number"==typeof n,y=f.find(e=>h?(0,s.fx)(e,n):null===e.notAfter||e.notAfter>=n.since);return void 0===y&&(0,
a.fJ)((0,a.at)(r),`a key in force at ${(0,i.fU)(h?n:n.since)}`,d.vkey.text),y.vkey.text}
const m="it has last=, so that it is believed only where the ledger shows it: give a clone that holds it with --ledger DIR",y=/^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/,p="marketops/v1"
;function g(e){const[,t,n]=y.exec(e)??[];if(void 0===t||void 0===n)return null;const i=Buffer.from(t,"base64url")
;if(i.toString("base64url")!==t)return null
;if(!(0,r.createHash)("sha256").update(i).digest("hex").startsWith(n))return null;const o=(e,t)=>Buffer.from((0,
r.hkdfSync)("sha256",i,p,e,t));return{keyId:o("key-id",8).toString("hex"),forRepository:e=>o(`receipt-hmac:${e}`,32)}}
function w(e,t,n){const i=(0,r.createHmac)("sha256",e).update(t).digest();return i.length===n.length&&(0,
r.timingSafeEqual)(i,n)}function $(e,{note:t}){if(null===e)return!1;const{accepted:n,judged:r,rewritten:i,lost:o}=e
;return 0===r.forked.length&&0===i.length&&0===o.length&&n.some(({commit:e})=>e.signed.note.text===t.text)}},
33421:(e,t,n)=>{n.d(t,{m3:()=>d,oQ:()=>f,uM:()=>l})
;var r=n(31421),i=n(74296),o=n(52533),s=n(14182),a=n(36762),u=n(29241),c=n(71604);function l({cwd:e,env:t}){
return(n,o="")=>{try{return(0,r.execFileSync)("git",n,{cwd:e,env:t,input:o,encoding:"utf8",stdio:"pipe",maxBuffer:2**28
}).trim()}catch(e){const t=e.stderr,r="string"==typeof t&&""!==t.trim()?t.trim():(0,i.bD)(e)
;throw new i.NL("git_failed",`git ${n[0]??""} failed: ${r}. Run this in a clone with a remote.`)}}}
const f=`refs/heads/${o.jF}`;async function d(e,t){(0,c.R)(t);const n=l(e)
;if(""===n(["ls-remote","--heads",t,f]))throw new i.NL("ledger_missing",`${t} has no branch ${o.jF}. Run \`marketops ledger init\`.`)
;const r=e=>(n(["fetch","--quiet","--no-tags",t,e]),
n(["rev-parse","--verify","FETCH_HEAD^{commit}"])),d=n(["show",`${r("HEAD")}:${s.Z}`]),h=r(f),m=await(0,
a.openHistory)(e.cwd,(0,u.cz)(d,s.Z),{head:h})
;if(null===m)throw new i.NL("history_missing","This clone is shallow. Fetch the rest first: git fetch --unshallow")
;return{git:n,head:h,history:m,trustedKeys:d}}},49737:(e,t,n)=>{n.d(t,{G:()=>o,v:()=>i});var r=n(73221);function i(e){
const t=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(e),[,n,i]=t??[]
;if(void 0===n||void 0===i||"."===i||".."===i)throw(0,
r.J5)("not_found",`${JSON.stringify(e)} is no repository of the form owner/name.`);return{owner:n,repo:i}}
function o(e,t){const n=i(t),r=e=>e.replace(" "," /repos/{owner}/{repo}");return{read:(t,i,o)=>e.read(r(t),{...i,...n
},o),list:(t,i,o,s)=>e.list(r(t),{...i,...n},o,s),pages:(t,i,o)=>e.pages(r(t),{...i,...n},o),
write:(t,i,o)=>e.write(r(t),{...i,...n},o),query:(t,r,i)=>e.query(t,{...r,owner:n.owner,name:n.repo},i)}}},
83584:(e,t,n)=>{n.r(t),n.d(t,{ledgerStatus:()=>l})
;var r=n(40666),i=n(58080),o=n(67968),s=n(52533),a=n(19523),u=n(33421),c=n(7471);const l=async(e,t)=>{const n=await(0,
u.m3)(e,t.remote),l=await async function({git:e,head:t,history:n,trustedKeys:r}){
const{tip:i,forked:u,retired:c}=n.judged,l=null===i?[]:e(["ls-tree","-r","--name-only",i.id,`${s._N}/`]).split("\n"),h=await Promise.all(l.filter(e=>""!==e).map(async e=>JSON.parse(String(await n.read(e)))))
;return{accepted:null===i?null:{commit:i.id,size:(0,o.$d)(i)},head:t,
problems:[...null===i?["no commit counts, not even the first"]:[],...u.map(({id:e})=>`${e} goes on beside another: somebody else has the key`),...null===c?[]:[`${c.id} is signed by a key out of force whose line has no last=`],...n.rewritten.map(({id:e,fault:t})=>`${e} is not what it signed: ${t}`),...n.lost.map(e=>`${e}, which last= names, is not there`)],
foreign:[...n.foreign.recorded.map(t=>f(e,t,!0)),...n.foreign.later.map(t=>f(e,t,!1))],open:h,keys:(0,a.n0)(r).map(e=>({
vkey:e.vkey.text,state:d(e)}))}}(n).finally(()=>n.history.close()),m={...l,rules:t.admin?await(0,c.U)(e,t.remote):null}
;return e.stdout(t.json?`${JSON.stringify(m)}\n`:`${function({accepted:e,head:t,problems:n,foreign:i,open:o,keys:s,rules:a}){
const u=(e,t)=>0===t.length?[]:["",`${e}:`,...t.map(e=>`  ${e}`)],c=e=>{const t=e.length-h
;return`${e.slice(0,h).join(", ")}${t>0?` and ${t} more`:""}`||"nothing"}
;return["accepted  "+(null===e?"nothing":`${e.commit}  ${(0,
r.hS)(e.size,"line")}`),`head      ${t}${t===e?.commit?"":"  the next run sets aside what lies between"}`,...u("problems",n),...u("foreign commits (names and dates are what their makers wrote)",i.map(({commit:e,author:t,date:n,subject:r,paths:i,recorded:o})=>`${e}  ${n}  ${t}  ${o?"on record":"not recorded yet"}: ${r}; touches ${c(i)}`)),...u("intents without an outcome",o.map(({receipt_id:e,run_id:t,run_attempt:n})=>`${e} of run ${t}, attempt ${n}`)),...u("keys",s.map(({vkey:e,state:t})=>`${e}  ${t}`)),...u("rules for the branch",a??[])]
}(m).map(i.g).join("\n")}\n`),0===m.problems.length&&m.foreign.every(({recorded:e})=>e)?0:1};function f(e,t,n){
const[r="",i="",o=""]=e(["show","--no-patch","--format=%an <%ae>%n%cI%n%s",t]).split("\n"),s=e(["diff-tree","--root","-r","-m","--first-parent","--no-commit-id","--name-only",t])
;return{commit:t,author:r,date:i,subject:o,paths:""===s?[]:s.split("\n"),recorded:n}}function d(e){
return null!==e.last?`retired at ${(0,r.hS)(e.last.size,"line")}, commit ${e.last.commit}`:(0,
a.fx)(e,Date.now())?"in force":"out of force"}const h=5},93156:(e,t,n)=>{n.d(t,{$B:()=>k,CD:()=>b,EI:()=>o,GG:()=>_,
Ge:()=>u,J7:()=>p,SP:()=>d,Up:()=>g,ai:()=>i,at:()=>l,b4:()=>h,fJ:()=>a,hD:()=>$,nx:()=>w,sb:()=>v,wI:()=>Finding})
;var r=n(74296);const i={VERIFIED:0,TAMPERED:1,UNUSABLE:2,INCOMPLETE:3,UNVERIFIABLE:4,SELF_CONSISTENT:5}
;function o(e,t=0,n=null){return{verdict:s(e),checks:e,entries:t,head:n?.head??null,root:n?.root??null}}function s(e){
const t=(...t)=>e.some(({status:e})=>t.includes(e))
;return t("failed")?"TAMPERED":t("unverifiable")?"UNVERIFIABLE":t("missing")?"INCOMPLETE":t("skipped")||!t("ok")?"TAMPERED":t("unpinned")?"SELF_CONSISTENT":"VERIFIED"
}class Finding extends Error{status;check;constructor(e,t,n=null){super(t),this.name="Finding",this.status=e,
this.check=n}}function a(e,t,n,r=null){throw new Finding("failed",c(e,t,n),r)}function u(e,t,n="a file",r="nothing"){
throw new Finding(t?"failed":"missing",c(l(e),n,r))}function c({file:e,line:t,offset:n},r,i){
return`${e}, line ${t}, byte ${n}: expected ${r}, found ${i}`}function l(e,t=0,n=1){return{file:e,line:n,offset:t}}
const f=200;function d(e){if(void 0===e)return"nothing"
;const t=JSON.stringify(e).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
;return t.length>f?`${t.slice(0,f)}…`:t}function h(e,t){let n=0,r=e;for(const e of m(t)){
if("object"!=typeof r||null===r)break;const t=Object.entries(r),i=t.findIndex(([t])=>t===e);if(i<0)break
;const o=Array.isArray(r),s=t.slice(0,i);n+=y(o?s.map(([,e])=>e):Object.fromEntries(s))-(0===i?1:0),o||(n+=y(e)+1),
r=t[i]?.[1]}return n}const m=e=>e.match(/[^.[\]]+/g)??[],y=e=>Buffer.byteLength(JSON.stringify(e));function p(e,t,n=""){
if(Object.is(e,t))return null
;if(!("object"==typeof e&&"object"==typeof t&&null!==e&&null!==t&&Array.isArray(e)===Array.isArray(t)))return{path:n,
expected:e,found:t};const r=t,i=e;for(const t of new Set([...Object.keys(i),...Object.keys(r)])){
const o=Array.isArray(e)?`[${t}]`:""===n?t:`.${t}`,s=p(i[t],r[t],`${n}${o}`);if(null!==s)return s}return null}
function g(e,t){let n=e;for(const e of m(t)){if("object"!=typeof n||null===n)return;n=n[e]}return n}function w(e,t,n){
return{...e,offset:e.offset+h(t,n)}}function $(e,t){if(e instanceof Finding)return e
;const n=`expected canonical content of a closed schema, found: ${(0,r.bD)(e)}`
;return new Finding("failed",`${t}, line 1, byte 0: ${n}`)}async function b(e,t){try{return{value:await t()}}catch(t){
return{finding:$(t,e)}}}function k(e,t){if("value"in e)return e.value
;throw new Finding("skipped",`needs ${t}, which could not be read`)}function v(e){if("value"in e)return e.value
;throw e.finding}function _(e,t){return e.map(({name:e,check:n})=>{try{return{name:e,status:"ok",detail:n(t)}}catch(t){
return t instanceof Finding?{name:e,status:t.status,detail:t.message}:{name:e,status:"failed",
detail:`the check itself failed: ${String(t)}`}}})}}};
