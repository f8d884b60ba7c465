export const id=7177;export const ids=[7177];export const modules={12814:(e,t,n)=>{n.d(t,{TU:()=>findTip,
bp:()=>untrusted});var i=n(74296),o=n(67968),r=n(52533);const s=1e4;async function findTip(e,t,n){
const i=new Map,a=new Map,d=new Set,c=new Map,judge=()=>(0,o.m8)({head:t,commits:i,signed:a,unfit:d,keys:n});let l=null
;do{const d=await e.history(t,l);for(const e of d.commits){i.set(e.id,e);const t=(0,o.Nu)(e,n);null!==t&&a.set(t.id,t)}
if(l=d.next,i.size>s)throw untrusted(`nothing that counts was found among the newest ${s} commits of ${r.jF}`)
}while(null!==l&&!isSeenThrough(judge().tip,t,i));for(;;){
const t=judge(),n=[t.tip,...t.forked].filter(e=>null!==e&&null!==e.signed&&!c.has(e.id));for(const t of n){
const n=await fittingTree(e,t);null===n?d.add(t.id):c.set(t.id,n)}if(n.some(({id:e})=>d.has(e)))continue
;const{tip:i,forked:o,retired:s}=t;if(o.length>0)throw forkedAt(o);if(null!==s)throw retiredKey(s)
;if(null===i)throw untrusted(`no commit of ${r.jF} counts: not even the one that \`marketops ledger init\` makes`)
;const[a=new Map]=c.has(i.id)?[]:await e.trees([i.id]);return{tip:i,...c.get(i.id)??{tree:a,contents:new Map}}}}
function isSeenThrough(e,t,n){if(null===e)return!1
;const i=new Set((0,o.IT)(e.id,n).flatMap(({id:e,parents:t})=>[e,...t]));return(0,
o.IT)(t,n).every(({id:e,parents:t})=>i.has(e)||t.every(e=>n.has(e)||i.has(e)))}
async function fittingTree(e,{id:t,signed:n,checkpoint:i}){const[s,a]=await e.trees([t,n.base]),d=s?.get(r.Qq)
;if(void 0===s||void 0===a||void 0===d)return null;const c=(await e.blobs([d])).get(d.id),l=void 0===c?null:(0,
o.Bj)(c,n.files);if(null===l)return null;const h=Object.keys(l).flatMap(e=>s.get(e)??[]),u=await e.blobs(h)
;if(null!==await(0,o.RZ)(s,a,l,e=>Promise.resolve(u.get(e.id)??Buffer.alloc(0))))return null;const f=s.get(r.nm);return{
tree:s,contents:new Map([...u,...void 0===f?[]:[[f.id,Buffer.from(i)]]])}}function untrusted(e){
return new i.NL("ledger_untrusted",`The ledger cannot be trusted: ${e}. Nothing was written. \`marketops ledger status\` in a clone shows which commit is accepted and who made the others; \`marketops ledger restore\` puts the accepted files on top again.`)
}function forkedAt(e){
return new i.NL("ledger_forked",`The ledger goes on in two ways from one commit (${e.map(({id:e})=>e.slice(0,12)).join(", ")}), and only the holder of a key can do that. Nothing was written. Find out who has the key, and replace it (\`marketops keygen --replace\`).`)
}function retiredKey({signed:e,id:t}){
return new i.NL("ledger_key_retired",`The newest commit of the ledger (${t.slice(0,12)}, ${e.size} lines) is signed by a key that is out of force or retired, and no trusted-keys line says up to where that key is believed. Give its line \`last=<size>:<root>:<commit>\` (\`marketops keygen --replace\` in a clone prints it), or put it in force until a run has signed under the new key.`)
}},71971:(e,t,n)=>{n.d(t,{C0:()=>tipFile,_W:()=>c,av:()=>readTip,dm:()=>parseTip,nM:()=>tipOf})
;var i=n(46260),o=n(96679),r=n(52533),s=n(83544),a=n(49598),d=n(12814);const c={size:0,head:o.mG,frontier:s.CE.empty(),
checkpoint:null};function tipFile(e){return(0,i.d_)({frontier:e.frontier.subtrees(),head:e.head,size:e.size})}
async function readTip(e){const[t,n]=await Promise.all([e.read(r.Ij),e.read(r.nm)]),i=tipOf(t,n);if(null===i)throw(0,
d.bp)("tip.json and the checkpoint of the accepted commit differ");return i}function tipOf(e,t){
const n=parseTip(e),i=null===n?null:s.CE.restore(n.size,n.frontier);if(null===n||null===i)return null
;if(null===t)return 0===n.size&&n.head===o.mG?c:null;const r=(0,a.S7)(t)
;return r?.size===n.size&&r.head===n.head&&r.root===i.root().toString("hex")?{size:n.size,head:n.head,frontier:i,
checkpoint:Buffer.from(t).toString()}:null}const parseTip=e=>(0,i.MQ)(r.zA,e)},71604:(e,t,n)=>{n.d(t,{R:()=>checkRemote
});var i=n(74296);function checkRemote(e){if(e.startsWith("-"))throw(0,i.Wp)(`--remote ${e} is no name of a remote.`)}},
33421:(e,t,n)=>{n.d(t,{m3:()=>fetchLedger,oQ:()=>l,uM:()=>gitIn})
;var i=n(31421),o=n(74296),r=n(52533),s=n(14182),a=n(36762),d=n(29241),c=n(71604);function gitIn({cwd:e,env:t}){
return(n,r="")=>{try{return(0,i.execFileSync)("git",n,{cwd:e,env:t,input:r,encoding:"utf8",stdio:"pipe",maxBuffer:2**28
}).trim()}catch(e){const t=e.stderr,i="string"==typeof t&&""!==t.trim()?t.trim():(0,o.bD)(e)
;throw new o.NL("git_failed",`git ${n[0]??""} failed: ${i}. Run this in a clone with a remote.`)}}}
const l=`refs/heads/${r.jF}`;async function fetchLedger(e,t){(0,c.R)(t);const n=gitIn(e)
;if(""===n(["ls-remote","--heads",t,l]))throw new o.NL("ledger_missing",`${t} has no branch ${r.jF}. Run \`marketops ledger init\`.`)
;const fetched=e=>(n(["fetch","--quiet","--no-tags",t,e]),
n(["rev-parse","--verify","FETCH_HEAD^{commit}"])),i=n(["show",`${fetched("HEAD")}:${s.Z}`]),h=fetched(l),u=await(0,
a.jC)(e.cwd,(0,d.cz)(i,s.Z),{head:h})
;if(null===u)throw new o.NL("history_missing","This clone is shallow. Fetch the rest first: git fetch --unshallow")
;return{git:n,head:h,history:u,trustedKeys:i}}},97177:(e,t,n)=>{n.r(t),n.d(t,{ledgerInit:()=>ledgerInit,
ledgerRestore:()=>ledgerRestore});var i=n(71971),o=n(74296),r=n(52533),s=n(33421),a=n(71604)
;const ledgerInit=(e,{remote:t})=>{(0,a.R)(t);const n=(0,s.uM)(e)
;if(""!==n(["ls-remote","--heads",t,s.oQ]))throw new o.NL("ledger_exists",`The branch ${r.jF} is there already; nothing was done. It is never created anew: it alone knows which receipts were consumed.`)
;const d=n(["hash-object","-w","--stdin"],(0,
i.C0)(i._W)),c=n(["mktree"],`100644 blob ${d}\t${r.Ij}\n`),l=n(["commit-tree",c,"-m","Begin the ledger"])
;return n(["push","--quiet",`--force-with-lease=${s.oQ}:`,t,`${l}:${s.oQ}`]),
e.stdout(`The ledger is on the branch ${r.jF} of ${t}, at ${l}.\nNow protect it: a ruleset for this branch that blocks force pushes and restricts deletions, and nothing else.\n`),
Promise.resolve(0)},ledgerRestore=async(e,{remote:t})=>{const{git:n,head:i,history:a}=await(0,s.m3)(e,t);a.close()
;const{tip:d,forked:c,retired:l}=a.judged
;if(null===d||c.length>0||null!==l)throw new o.NL("ledger_untrusted","It cannot be said which commit counts. Nothing was done. `marketops ledger status` says why.")
;if(a.commits.get(i)?.tree===d.tree)return e.stdout(`The branch holds the files of ${d.id}, the newest commit that counts. Nothing was done.\n`),
0;const h=n(["commit-tree",d.tree,"-p",i,"-m","Set foreign commits aside"])
;return n(["push","--quiet",t,`${h}:${s.oQ}`]),
e.stdout(`${h} puts the files of ${d.id} on top of ${r.jF}. The next run records what lies between.\n`),0}}};
