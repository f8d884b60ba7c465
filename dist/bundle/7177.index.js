export const id=7177;export const ids=[7177];export const modules={12814:(e,t,n)=>{n.d(t,{TU:()=>findTip,
bp:()=>untrusted});var i=n(74296),r=n(67968),o=n(52533);const s=1e4;async function findTip(e,t,n){
const i=new Map,a=new Map,d=new Set,l=new Map,judge=()=>(0,r.m8)({head:t,commits:i,signed:a,unfit:d,keys:n});let c=null
;do{const d=await e.history(t,c);for(const e of d.commits){i.set(e.id,e);const t=(0,r.Nu)(e,n);null!==t&&a.set(t.id,t)}
if(c=d.next,i.size>s)throw untrusted(`nothing that counts was found among the newest ${s} commits of ${o.jF}`)
}while(null!==c&&!isSeenThrough(judge().tip,t,i));for(;;){
const t=judge(),n=[t.tip,...t.forked].filter(e=>null!==e&&null!==e.signed&&!l.has(e.id));for(const t of n){
const n=await fittingTree(e,t);null===n?d.add(t.id):l.set(t.id,n)}if(n.some(({id:e})=>d.has(e)))continue
;const{tip:i,forked:r,retired:s}=t;if(r.length>0)throw forkedAt(r);if(null!==s)throw retiredKey(s)
;if(null===i)throw untrusted(`no commit of ${o.jF} counts: not even the one that \`marketops ledger init\` makes`)
;const[a=new Map]=l.has(i.id)?[]:await e.trees([i.id]);return{tip:i,...l.get(i.id)??{tree:a,contents:new Map}}}}
function isSeenThrough(e,t,n){if(null===e)return!1
;const i=new Set((0,r.IT)(e.id,n).flatMap(({id:e,parents:t})=>[e,...t]));return(0,
r.IT)(t,n).every(({id:e,parents:t})=>i.has(e)||t.every(e=>n.has(e)||i.has(e)))}
async function fittingTree(e,{id:t,signed:n,checkpoint:i}){const[s,a]=await e.trees([t,n.base]),d=s?.get(o.Qq)
;if(void 0===s||void 0===a||void 0===d)return null;const l=(await e.blobs([d])).get(d.id),c=void 0===l?null:(0,
r.Bj)(l,n.files);if(null===c)return null;const h=Object.keys(c).flatMap(e=>s.get(e)??[]),u=await e.blobs(h)
;if(null!==await(0,r.RZ)(s,a,c,e=>Promise.resolve(u.get(e.id)??Buffer.alloc(0))))return null;const f=s.get(o.nm);return{
tree:s,contents:new Map([...u,...void 0===f?[]:[[f.id,Buffer.from(i)]]])}}function untrusted(e){
return new i.NL("ledger_untrusted",`The ledger cannot be trusted: ${e}. Nothing was written. \`marketops ledger status\` in a clone shows which commit is accepted and who made the others; \`marketops ledger restore\` puts the accepted files on top again.`)
}function forkedAt(e){
return new i.NL("ledger_forked",`The ledger goes on in two ways from one commit (${e.map(({id:e})=>e.slice(0,12)).join(", ")}), and only the holder of a key can do that. Nothing was written. Find out who has the key, and replace it (\`marketops keygen --replace\`).`)
}function retiredKey({signed:e,id:t}){
return new i.NL("ledger_key_retired",`The newest commit of the ledger (${t.slice(0,12)}, ${e.size} lines) is signed by a key that is out of force or retired, and no trusted-keys line says up to where that key is believed. Give its line \`last=<size>:<root>:<commit>\` (\`marketops keygen --replace\` in a clone prints it), or put it in force until a run has signed under the new key.`)
}},71971:(e,t,n)=>{n.d(t,{C0:()=>tipFile,_W:()=>l,av:()=>readTip,dm:()=>parseTip,nM:()=>tipOf})
;var i=n(46260),r=n(96679),o=n(52533),s=n(83544),a=n(49598),d=n(12814);const l={size:0,head:r.mG,frontier:s.CE.empty(),
checkpoint:null};function tipFile(e){return(0,i.d_)({frontier:e.frontier.subtrees(),head:e.head,size:e.size})}
async function readTip(e){const[t,n]=await Promise.all([e.read(o.Ij),e.read(o.nm)]),i=tipOf(t,n);if(null===i)throw(0,
d.bp)("tip.json and the checkpoint of the accepted commit differ");return i}function tipOf(e,t){
const n=null===e?null:parseTip(e),i=null===n?null:s.CE.restore(n.size,n.frontier);if(null===n||null===i)return null
;if(null===t)return 0===n.size&&n.head===r.mG?l:null;const o=(0,a.S7)(t)
;return o?.size===n.size&&o.head===n.head&&o.root===i.root().toString("hex")?{size:n.size,head:n.head,frontier:i,
checkpoint:Buffer.from(t).toString()}:null}function parseTip(e){try{const t=(0,i.OW)(e);return null===(0,o.zA)(t)?t:null
}catch{return null}}},33421:(e,t,n)=>{n.d(t,{m3:()=>fetchLedger,oQ:()=>d,uM:()=>gitIn})
;var i=n(31421),r=n(74296),o=n(52533),s=n(36762),a=n(29241);function gitIn({cwd:e,env:t}){return(n,o="")=>{try{return(0,
i.execFileSync)("git",n,{cwd:e,env:t,input:o,encoding:"utf8",stdio:"pipe",maxBuffer:2**28}).trim()}catch(e){
const t=e.stderr,i="string"==typeof t&&""!==t.trim()?t.trim():(0,r.bD)(e)
;throw new r.NL("git_failed",`git ${n[0]??""} failed: ${i}. Run this in a clone with a remote.`)}}}
const d=`refs/heads/${o.jF}`;async function fetchLedger(e,t){if(t.startsWith("-"))throw(0,
r.Wp)(`--remote ${t} is no name of a remote.`);const n=gitIn(e)
;if(""===n(["ls-remote","--heads",t,d]))throw new r.NL("ledger_missing",`${t} has no branch ${o.jF}. Run \`marketops ledger init\`.`)
;const fetched=e=>(n(["fetch","--quiet","--no-tags",t,e]),
n(["rev-parse","--verify","FETCH_HEAD^{commit}"])),i=n(["show",`${fetched("HEAD")}:.marketops/trusted-keys`]),l=fetched(d),c=await(0,
s.jC)(e.cwd,(0,a.cz)(i,".marketops/trusted-keys"),{head:l})
;if(null===c)throw new r.NL("history_missing","This clone is shallow. Fetch the rest first: git fetch --unshallow")
;return{git:n,head:l,history:c,trustedKeys:i}}},97177:(e,t,n)=>{n.r(t),n.d(t,{ledgerInit:()=>ledgerInit,
ledgerRestore:()=>ledgerRestore});var i=n(71971),r=n(74296),o=n(52533),s=n(33421);const ledgerInit=(e,{remote:t})=>{
if(t.startsWith("-"))throw(0,r.Wp)(`--remote ${t} is no name of a remote.`);const n=(0,s.uM)(e)
;if(""!==n(["ls-remote","--heads",t,s.oQ]))throw new r.NL("ledger_exists",`The branch ${o.jF} is there already; nothing was done. It is never created anew: it alone knows which receipts were consumed.`)
;const a=n(["hash-object","-w","--stdin"],(0,
i.C0)(i._W)),d=n(["mktree"],`100644 blob ${a}\t${o.Ij}\n`),l=n(["commit-tree",d,"-m","Begin the ledger"])
;return n(["push","--quiet",`--force-with-lease=${s.oQ}:`,t,`${l}:${s.oQ}`]),
e.stdout(`The ledger is on the branch ${o.jF} of ${t}, at ${l}.\nNow protect it: a ruleset for this branch that blocks force pushes and restricts deletions, and nothing else.\n`),
Promise.resolve(0)},ledgerRestore=async(e,{remote:t})=>{const{git:n,head:i,history:a}=await(0,s.m3)(e,t);a.close()
;const{tip:d,forked:l,retired:c}=a.judged
;if(null===d||l.length>0||null!==c)throw new r.NL("ledger_untrusted","It cannot be said which commit counts. Nothing was done. `marketops ledger status` says why.")
;if(a.commits.get(i)?.tree===d.tree)return e.stdout(`The branch holds the files of ${d.id}, the newest commit that counts. Nothing was done.\n`),
0;const h=n(["commit-tree",d.tree,"-p",i,"-m","Set foreign commits aside"])
;return n(["push","--quiet",t,`${h}:${s.oQ}`]),
e.stdout(`${h} puts the files of ${d.id} on top of ${o.jF}. The next run records what lies between.\n`),0}}};
