export const id=7177;export const ids=[7177];export const modules={12814:(e,t,n)=>{n.d(t,{TU:()=>a,bp:()=>l})
;var o=n(74296),i=n(67968),r=n(52533);const s=1e4;async function a(e,t,n){
const o=new Map,a=new Map,f=new Set,m=new Map,w=()=>(0,i.m8)({head:t,commits:o,signed:a,unfit:f,keys:n});let g=null;do{
const d=await e.history(t,g);for(const e of d.commits){o.set(e.id,e);const t=(0,i.Nu)(e,n);null!==t&&a.set(t.id,t)}
if(g=d.next,o.size>s)throw l(`nothing that counts was found among the newest ${s} commits of ${r.jF}`)
}while(null!==g&&!d(w().tip,t,o));for(;;){
const t=w(),n=[t.tip,...t.forked].filter(e=>null!==e&&null!==e.signed&&!m.has(e.id));for(const t of n){
const n=await c(e,t);null===n?f.add(t.id):m.set(t.id,n)}if(n.some(({id:e})=>f.has(e)))continue
;const{tip:o,forked:i,retired:s}=t;if(i.length>0)throw h(i);if(null!==s)throw u(s)
;if(null===o)throw l(`no commit of ${r.jF} counts: not even the one that \`marketops ledger init\` makes`)
;const[a=new Map]=m.has(o.id)?[]:await e.trees([o.id]);return{tip:o,...m.get(o.id)??{tree:a,contents:new Map}}}}
function d(e,t,n){if(null===e)return!1;const o=new Set((0,i.IT)(e.id,n).flatMap(({id:e,parents:t})=>[e,...t]));return(0,
i.IT)(t,n).every(({id:e,parents:t})=>o.has(e)||t.every(e=>n.has(e)||o.has(e)))}
async function c(e,{id:t,signed:n,checkpoint:o}){const[s,a]=await e.trees([t,n.base]),d=s?.get(r.Qq)
;if(void 0===s||void 0===a||void 0===d)return null;const c=(await e.blobs([d])).get(d.id),l=void 0===c?null:(0,
i.Bj)(c,n.files);if(null===l)return null;const h=Object.keys(l).flatMap(e=>s.get(e)??[]),u=await e.blobs(h)
;if(null!==await(0,i.RZ)(s,a,l,e=>Promise.resolve(u.get(e.id)??Buffer.alloc(0))))return null;const f=s.get(r.nm);return{
tree:s,contents:new Map([...u,...void 0===f?[]:[[f.id,Buffer.from(o)]]])}}function l(e){
return new o.NL("ledger_untrusted",`The ledger cannot be trusted: ${e}. Nothing was written. \`marketops ledger status\` in a clone shows which commit is accepted and who made the others; \`marketops ledger restore\` puts the accepted files on top again.`)
}function h(e){
return new o.NL("ledger_forked",`The ledger goes on in two ways from one commit (${e.map(({id:e})=>e.slice(0,12)).join(", ")}), and only the holder of a key can do that. Nothing was written. Find out who has the key, and replace it (\`marketops keygen --replace\`).`)
}function u({signed:e,id:t}){
return new o.NL("ledger_key_retired",`The newest commit of the ledger (${t.slice(0,12)}, ${e.size} lines) is signed by a key that is out of force or retired, and no trusted-keys line says up to where that key is believed. Give its line \`last=<size>:<root>:<commit>\` (\`marketops keygen --replace\` in a clone prints it), or put it in force until a run has signed under the new key.`)
}},71971:(e,t,n)=>{n.d(t,{C0:()=>l,_W:()=>c,av:()=>h,dm:()=>f,nM:()=>u})
;var o=n(46260),i=n(96679),r=n(52533),s=n(83544),a=n(49598),d=n(12814);const c={size:0,head:i.mG,frontier:s.CE.empty(),
checkpoint:null};function l(e){return(0,o.d_)({frontier:e.frontier.subtrees(),head:e.head,size:e.size})}
async function h(e){const[t,n]=await Promise.all([e.read(r.Ij),e.read(r.nm)]),o=u(t,n);if(null===o)throw(0,
d.bp)("tip.json and the checkpoint of the accepted commit differ");return o}function u(e,t){
const n=f(e),o=null===n?null:s.CE.restore(n.size,n.frontier);if(null===n||null===o)return null
;if(null===t)return 0===n.size&&n.head===i.mG?c:null;const r=(0,a.S7)(t)
;return r?.size===n.size&&r.head===n.head&&r.root===o.root().toString("hex")?{size:n.size,head:n.head,frontier:o,
checkpoint:Buffer.from(t).toString()}:null}const f=e=>(0,o.MQ)(r.zA,e)},71604:(e,t,n)=>{n.d(t,{R:()=>i});var o=n(74296)
;function i(e){if(e.startsWith("-"))throw(0,o.Wp)(`--remote ${e} is no name of a remote.`)}},33421:(e,t,n)=>{n.d(t,{
m3:()=>u,oQ:()=>h,uM:()=>l});var o=n(31421),i=n(74296),r=n(52533),s=n(14182),a=n(36762),d=n(29241),c=n(71604)
;function l({cwd:e,env:t}){return(n,r="")=>{try{return(0,o.execFileSync)("git",n,{cwd:e,env:t,input:r,encoding:"utf8",
stdio:"pipe",maxBuffer:2**28}).trim()}catch(e){const t=e.stderr,o="string"==typeof t&&""!==t.trim()?t.trim():(0,i.bD)(e)
;throw new i.NL("git_failed",`git ${n[0]??""} failed: ${o}. Run this in a clone with a remote.`)}}}
const h=`refs/heads/${r.jF}`;async function u(e,t){(0,c.R)(t);const n=l(e)
;if(""===n(["ls-remote","--heads",t,h]))throw new i.NL("ledger_missing",`${t} has no branch ${r.jF}. Run \`marketops ledger init\`.`)
;const o=e=>(n(["fetch","--quiet","--no-tags",t,e]),
n(["rev-parse","--verify","FETCH_HEAD^{commit}"])),u=n(["show",`${o("HEAD")}:${s.Z}`]),f=o(h),m=await(0,a.jC)(e.cwd,(0,
d.cz)(u,s.Z),{head:f})
;if(null===m)throw new i.NL("history_missing","This clone is shallow. Fetch the rest first: git fetch --unshallow")
;return{git:n,head:f,history:m,trustedKeys:u}}},97177:(e,t,n)=>{n.r(t),n.d(t,{ledgerInit:()=>d,ledgerRestore:()=>c})
;var o=n(71971),i=n(74296),r=n(52533),s=n(33421),a=n(71604);const d=(e,{remote:t})=>{(0,a.R)(t);const n=(0,s.uM)(e)
;if(""!==n(["ls-remote","--heads",t,s.oQ]))throw new i.NL("ledger_exists",`The branch ${r.jF} is there already; nothing was done. It is never created anew: it alone knows which receipts were consumed.`)
;if(""===n(["ls-remote","--heads",t]))throw new i.NL("remote_empty",`${t} has no branch yet, and the first that is pushed becomes its default branch. Push yours before the ledger.`)
;const d=n(["hash-object","-w","--stdin"],(0,
o.C0)(o._W)),c=n(["mktree"],`100644 blob ${d}\t${r.Ij}\n`),l=n(["commit-tree",c,"-m","Begin the ledger"])
;return n(["push","--quiet",`--force-with-lease=${s.oQ}:`,t,`${l}:${s.oQ}`]),
e.stdout(`The ledger is on the branch ${r.jF} of ${t}, at ${l}.\nNow protect it: a ruleset for this branch that blocks force pushes and restricts deletions, and nothing else.\n`),
Promise.resolve(0)},c=async(e,{remote:t})=>{const{git:n,head:o,history:a}=await(0,s.m3)(e,t);a.close()
;const{tip:d,forked:c,retired:l}=a.judged
;if(null===d||c.length>0||null!==l)throw new i.NL("ledger_untrusted","It cannot be said which commit counts. Nothing was done. `marketops ledger status` says why.")
;if(a.commits.get(o)?.tree===d.tree)return e.stdout(`The branch holds the files of ${d.id}, the newest commit that counts. Nothing was done.\n`),
0;const h=n(["commit-tree",d.tree,"-p",o,"-m","Set foreign commits aside"])
;return n(["push","--quiet",t,`${h}:${s.oQ}`]),
e.stdout(`${h} puts the files of ${d.id} on top of ${r.jF}. The next run records what lies between.\n`),0}}};
