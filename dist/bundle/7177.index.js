export const id=7177;export const ids=[7177];export const modules={12814:(e,t,n)=>{n.d(t,{TU:()=>a,bp:()=>l})
;var i=n(74296),r=n(67968),o=n(52533);const s=1e4;async function a(e,t,n){
const i=new Map,a=new Map,h=new Set,w=new Map,m=()=>(0,r.m8)({head:t,commits:i,signed:a,unfit:h,keys:n});let g=null;do{
const u=await e.history(t,g);for(const e of u.commits){i.set(e.id,e);const t=(0,r.Nu)(e,n);null!==t&&a.set(t.id,t)}
if(g=u.next,i.size>s)throw l(`nothing that counts was found among the newest ${s} commits of ${o.jF}`)
}while(null!==g&&!u(m().tip,t,i));for(;;){
const t=m(),n=[t.tip,...t.forked].filter(e=>null!==e&&null!==e.signed&&!w.has(e.id));for(const t of n){
const n=await c(e,t);null===n?h.add(t.id):w.set(t.id,n)}if(n.some(({id:e})=>h.has(e)))continue
;const{tip:i,forked:r,retired:s}=t;if(r.length>0)throw f(r);if(null!==s)throw d(s)
;if(null===i)throw l(`no commit of ${o.jF} counts: not even the one that \`marketops ledger init\` makes`)
;const[a=new Map]=w.has(i.id)?[]:await e.trees([i.id]);return{tip:i,...w.get(i.id)??{tree:a,contents:new Map}}}}
function u(e,t,n){if(null===e)return!1;const i=new Set((0,r.IT)(e.id,n).flatMap(({id:e,parents:t})=>[e,...t]));return(0,
r.IT)(t,n).every(({id:e,parents:t})=>i.has(e)||t.every(e=>n.has(e)||i.has(e)))}
async function c(e,{id:t,signed:n,checkpoint:i}){const[s,a]=await e.trees([t,n.base]),u=s?.get(o.Qq)
;if(void 0===s||void 0===a||void 0===u)return null;const c=(await e.blobs([u])).get(u.id),l=void 0===c?null:(0,
r.Bj)(c,n.files);if(null===l)return null;const f=Object.keys(l).flatMap(e=>s.get(e)??[]),d=await e.blobs(f)
;if(null!==await(0,r.RZ)(s,a,l,e=>Promise.resolve(d.get(e.id)??Buffer.alloc(0))))return null;const h=s.get(o.nm);return{
tree:s,contents:new Map([...d,...void 0===h?[]:[[h.id,Buffer.from(i)]]])}}function l(e){
return new i.NL("ledger_untrusted",`The ledger cannot be trusted: ${e}. Nothing was written. \`marketops ledger status\` in a clone shows which commit is accepted and who made the others; \`marketops ledger restore\` puts the accepted files on top again.`)
}function f(e){
return new i.NL("ledger_forked",`The ledger goes on in two ways from one commit (${e.map(({id:e})=>e.slice(0,12)).join(", ")}), and only the holder of a key can do that. Nothing was written. Find out who has the key, and replace it (\`marketops keygen --replace\`).`)
}function d({signed:e,id:t}){
return new i.NL("ledger_key_retired",`The newest commit of the ledger (${t.slice(0,12)}, ${e.size} lines) is signed by a key that is out of force or retired, and no trusted-keys line says up to where that key is believed. Give its line \`last=<size>:<root>:<commit>\` (\`marketops keygen --replace\` in a clone prints it), or put it in force until a run has signed under the new key.`)
}},29241:(e,t,n)=>{n.d(t,{An:()=>c,BN:()=>y,SC:()=>h,TN:()=>d,cz:()=>u,d1:()=>k,e1:()=>p,r6:()=>l,wA:()=>w})
;var i=n(77598),r=n(32257),o=n(49598),s=n(19523),a=n(93156);function u(e,t){return{keys:(0,s.n0)(e),from:t}}
function c(e,t,n){if(null===e)return"unpinned";const i=e.keys.filter(({vkey:e})=>e.text===t.text)
;return 0===i.length?"unknown":null===n||i.some(e=>(0,s.fx)(e,n))?"pinned":"not_in_force"}function l(e,t,n,i){
const o=c(e,t,n),s=e?.from??"",u=`${i} is signed by ${t.text},`
;if("unpinned"===o)throw new a.wI(o,`${u} but no trusted keys were given from outside`)
;if("unknown"===o)throw new a.wI("unverifiable",`${u} which is not in ${s}`);if("pinned"===o)return
;const l=null===n?"":(0,r.fU)(n),f=`${t.text}, which ${s} limits to another time`
;throw new a.wI("failed",`${i}: expected a key in force at ${l}, found ${f}`)}let f=null;function d(e){
return null===e?null:(f?.text!==e&&(f={text:e,key:(0,s.z5)(e)}),f.key)}function h(e,t,n,i,u){
if(null===t)throw new a.wI("unpinned",`${i}: no trusted keys were given from outside`)
;const c=t.keys.filter(({vkey:t})=>t.origin===e.origin),l=c.find(({vkey:t})=>"invalid"===(0,o.W4)(e.note,t))
;void 0!==l&&(0,a.fJ)((0,a.at)(i),`a signature that ${l.vkey.text} made`,"another")
;const f=c.filter(({vkey:t})=>"valid"===(0,o.W4)(e.note,t)),[d]=f
;if(void 0===d)throw new a.wI("unverifiable",`${i} is signed by no key in ${t.from}`)
;if(void 0!==u&&f.every(({last:e})=>null!==e)&&!k(u,e))throw new a.wI("unverifiable",`${i} is signed by ${d.vkey.text}: ${w}`)
;if(null===n)return d.vkey.text
;const h="number"==typeof n,m=f.find(e=>h?(0,s.fx)(e,n):null===e.notAfter||e.notAfter>=n.since);return void 0===m&&(0,
a.fJ)((0,a.at)(i),`a key in force at ${(0,r.fU)(h?n:n.since)}`,d.vkey.text),m.vkey.text}
const w="it has last=, so that it is believed only where the ledger shows it: give a clone that holds it with --ledger DIR",m=/^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/,g="marketops/v1"
;function p(e){const[,t,n]=m.exec(e)??[];if(void 0===t||void 0===n)return null;const r=Buffer.from(t,"base64url")
;if(r.toString("base64url")!==t)return null
;if(!(0,i.createHash)("sha256").update(r).digest("hex").startsWith(n))return null;const o=(e,t)=>Buffer.from((0,
i.hkdfSync)("sha256",r,g,e,t));return{keyId:o("key-id",8).toString("hex"),forRepository:e=>o(`receipt-hmac:${e}`,32)}}
function y(e,t,n){const r=(0,i.createHmac)("sha256",e).update(t).digest();return r.length===n.length&&(0,
i.timingSafeEqual)(r,n)}function k(e,{note:t}){if(null===e)return!1;const{accepted:n,judged:i,rewritten:r,lost:o}=e
;return 0===i.forked.length&&0===r.length&&0===o.length&&n.some(({commit:e})=>e.signed.note.text===t.text)}},
33421:(e,t,n)=>{n.d(t,{m3:()=>d,oQ:()=>f,uM:()=>l})
;var i=n(31421),r=n(74296),o=n(52533),s=n(14182),a=n(36762),u=n(29241),c=n(71604);function l({cwd:e,env:t}){
return(n,o="")=>{try{return(0,i.execFileSync)("git",n,{cwd:e,env:t,input:o,encoding:"utf8",stdio:"pipe",maxBuffer:2**28
}).trim()}catch(e){const t=e.stderr,i="string"==typeof t&&""!==t.trim()?t.trim():(0,r.bD)(e)
;throw new r.NL("git_failed",`git ${n[0]??""} failed: ${i}. Run this in a clone with a remote.`)}}}
const f=`refs/heads/${o.jF}`;async function d(e,t){(0,c.R)(t);const n=l(e)
;if(""===n(["ls-remote","--heads",t,f]))throw new r.NL("ledger_missing",`${t} has no branch ${o.jF}. Run \`marketops ledger init\`.`)
;const i=e=>(n(["fetch","--quiet","--no-tags",t,e]),
n(["rev-parse","--verify","FETCH_HEAD^{commit}"])),d=n(["show",`${i("HEAD")}:${s.Z}`]),h=i(f),w=await(0,
a.openHistory)(e.cwd,(0,u.cz)(d,s.Z),{head:h})
;if(null===w)throw new r.NL("history_missing","This clone is shallow. Fetch the rest first: git fetch --unshallow")
;return{git:n,head:h,history:w,trustedKeys:d}}},71971:(e,t,n)=>{n.d(t,{C0:()=>l,_W:()=>c,av:()=>f,dm:()=>h,nM:()=>d})
;var i=n(46260),r=n(96679),o=n(52533),s=n(83544),a=n(49598),u=n(12814);const c={size:0,head:r.mG,frontier:s.CE.empty(),
checkpoint:null};function l(e){return(0,i.d_)({frontier:e.frontier.subtrees(),head:e.head,size:e.size})}
async function f(e){const[t,n]=await Promise.all([e.read(o.Ij),e.read(o.nm)]),i=d(t,n);if(null===i)throw(0,
u.bp)("tip.json and the checkpoint of the accepted commit differ");return i}function d(e,t){
const n=h(e),i=null===n?null:s.CE.restore(n.size,n.frontier);if(null===n||null===i)return null
;if(null===t)return 0===n.size&&n.head===r.mG?c:null;const o=(0,a.S7)(t)
;return o?.size===n.size&&o.head===n.head&&o.root===i.root().toString("hex")?{size:n.size,head:n.head,frontier:i,
checkpoint:Buffer.from(t).toString()}:null}const h=e=>(0,i.MQ)(o.zA,e)},93156:(e,t,n)=>{n.d(t,{$B:()=>b,CD:()=>$,
EI:()=>o,GG:()=>x,Ge:()=>u,J7:()=>g,SP:()=>d,Up:()=>p,ai:()=>r,at:()=>l,b4:()=>h,fJ:()=>a,hD:()=>k,nx:()=>y,sb:()=>v,
wI:()=>Finding});var i=n(74296);const r={VERIFIED:0,TAMPERED:1,UNUSABLE:2,INCOMPLETE:3,UNVERIFIABLE:4,SELF_CONSISTENT:5}
;function o(e,t=0,n=null){return{verdict:s(e),checks:e,entries:t,head:n?.head??null,root:n?.root??null}}function s(e){
const t=(...t)=>e.some(({status:e})=>t.includes(e))
;return t("failed")?"TAMPERED":t("unverifiable")?"UNVERIFIABLE":t("missing")?"INCOMPLETE":t("skipped")||!t("ok")?"TAMPERED":t("unpinned")?"SELF_CONSISTENT":"VERIFIED"
}class Finding extends Error{status;check;constructor(e,t,n=null){super(t),this.name="Finding",this.status=e,
this.check=n}}function a(e,t,n,i=null){throw new Finding("failed",c(e,t,n),i)}function u(e,t,n="a file",i="nothing"){
throw new Finding(t?"failed":"missing",c(l(e),n,i))}function c({file:e,line:t,offset:n},i,r){
return`${e}, line ${t}, byte ${n}: expected ${i}, found ${r}`}function l(e,t=0,n=1){return{file:e,line:n,offset:t}}
const f=200;function d(e){if(void 0===e)return"nothing"
;const t=JSON.stringify(e).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
;return t.length>f?`${t.slice(0,f)}…`:t}function h(e,t){let n=0,i=e;for(const e of w(t)){
if("object"!=typeof i||null===i)break;const t=Object.entries(i),r=t.findIndex(([t])=>t===e);if(r<0)break
;const o=Array.isArray(i),s=t.slice(0,r);n+=m(o?s.map(([,e])=>e):Object.fromEntries(s))-(0===r?1:0),o||(n+=m(e)+1),
i=t[r]?.[1]}return n}const w=e=>e.match(/[^.[\]]+/g)??[],m=e=>Buffer.byteLength(JSON.stringify(e));function g(e,t,n=""){
if(Object.is(e,t))return null
;if(!("object"==typeof e&&"object"==typeof t&&null!==e&&null!==t&&Array.isArray(e)===Array.isArray(t)))return{path:n,
expected:e,found:t};const i=t,r=e;for(const t of new Set([...Object.keys(r),...Object.keys(i)])){
const o=Array.isArray(e)?`[${t}]`:""===n?t:`.${t}`,s=g(r[t],i[t],`${n}${o}`);if(null!==s)return s}return null}
function p(e,t){let n=e;for(const e of w(t)){if("object"!=typeof n||null===n)return;n=n[e]}return n}function y(e,t,n){
return{...e,offset:e.offset+h(t,n)}}function k(e,t){if(e instanceof Finding)return e
;const n=`expected canonical content of a closed schema, found: ${(0,i.bD)(e)}`
;return new Finding("failed",`${t}, line 1, byte 0: ${n}`)}async function $(e,t){try{return{value:await t()}}catch(t){
return{finding:k(t,e)}}}function b(e,t){if("value"in e)return e.value
;throw new Finding("skipped",`needs ${t}, which could not be read`)}function v(e){if("value"in e)return e.value
;throw e.finding}function x(e,t){return e.map(({name:e,check:n})=>{try{return{name:e,status:"ok",detail:n(t)}}catch(t){
return t instanceof Finding?{name:e,status:t.status,detail:t.message}:{name:e,status:"failed",
detail:`the check itself failed: ${String(t)}`}}})}},97177:(e,t,n)=>{n.r(t),n.d(t,{ledgerInit:()=>u,ledgerRestore:()=>c
});var i=n(71971),r=n(74296),o=n(52533),s=n(33421),a=n(71604);const u=(e,{remote:t})=>{(0,a.R)(t);const n=(0,s.uM)(e)
;if(""!==n(["ls-remote","--heads",t,s.oQ]))throw new r.NL("ledger_exists",`The branch ${o.jF} is there already; nothing was done. It is never created anew: it alone knows which receipts were consumed.`)
;if(""===n(["ls-remote","--heads",t]))throw new r.NL("remote_empty",`${t} has no branch yet, and the first that is pushed becomes its default branch. Push yours before the ledger.`)
;const u=n(["hash-object","-w","--stdin"],(0,
i.C0)(i._W)),c=n(["mktree"],`100644 blob ${u}\t${o.Ij}\n`),l=n(["commit-tree",c,"-m","Begin the ledger"])
;return n(["push","--quiet",`--force-with-lease=${s.oQ}:`,t,`${l}:${s.oQ}`]),
e.stdout(`The ledger is on the branch ${o.jF} of ${t}, at ${l}.\nNow protect it: a ruleset for this branch that blocks force pushes and restricts deletions, and nothing else.\n`),
Promise.resolve(0)},c=async(e,{remote:t})=>{const{git:n,head:i,history:a}=await(0,s.m3)(e,t);a.close()
;const{tip:u,forked:c,retired:l}=a.judged
;if(null===u||c.length>0||null!==l)throw new r.NL("ledger_untrusted","It cannot be said which commit counts. Nothing was done. `marketops ledger status` says why.")
;if(a.commits.get(i)?.tree===u.tree)return e.stdout(`The branch holds the files of ${u.id}, the newest commit that counts. Nothing was done.\n`),
0;const f=n(["commit-tree",u.tree,"-p",i,"-m","Set foreign commits aside"])
;return n(["push","--quiet",t,`${f}:${s.oQ}`]),
e.stdout(`${f} puts the files of ${u.id} on top of ${o.jF}. The next run records what lies between.\n`),0}}};
