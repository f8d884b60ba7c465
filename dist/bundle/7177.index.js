export const id=7177;export const ids=[7177];export const modules={71971:(e,t,n)=>{n.d(t,{C0:()=>tipFile,_W:()=>d,
av:()=>readTip,dm:()=>parseTip});var i=n(74296),r=n(46260),o=n(96679),s=n(52533),a=n(83544),h=n(49598);const d={size:0,
head:o.mG,frontier:a.CE.empty(),checkpoint:null};function tipFile(e){return(0,r.d_)({frontier:e.frontier.subtrees(),
head:e.head,size:e.size})}async function readTip(e,t,n){const[i,r]=await Promise.all([e.read(s.Ij),e.read(s.nm)])
;if(null===i)throw untrusted("tip.json is missing");const c=parseTip(i),u=null===c?null:a.CE.restore(c.size,c.frontier)
;if(null===c||null===u)throw untrusted("tip.json cannot be read");if(null===r){
if(0!==c.size||c.head!==o.mG)throw untrusted("it has lines but no checkpoint")
;if(!e.first)throw untrusted("its checkpoint is gone, and it is not the first commit of its branch");return d}
const l=(0,h.S7)(r);if(null===l||l.origin!==t)throw untrusted("its checkpoint cannot be read")
;if(0===n.filter(({vkey:e})=>e.origin===t&&"valid"===(0,
h.W4)(l.note,e)).length)throw untrusted("its checkpoint is not signed by a key in trusted-keys")
;if(!(l.size===c.size&&l.head===c.head&&l.root===u.root().toString("hex")))throw untrusted("tip.json and the checkpoint differ")
;return{size:c.size,head:c.head,frontier:u,checkpoint:Buffer.from(r).toString()}}function parseTip(e){try{const t=(0,
r.OW)(e);return null===(0,s.zA)(t)?t:null}catch{return null}}function untrusted(e){
return new i.NL("ledger_untrusted",`The ledger cannot be trusted: ${e}. Nothing was written. Verify it with \`marketops verify\` on a checkout of the ledger branch, and find out who changed it before anything is published.`)
}},97177:(e,t,n)=>{n.r(t),n.d(t,{ledgerInit:()=>ledgerInit});var i=n(31421),r=n(71971),o=n(74296),s=n(52533)
;const ledgerInit=({stdout:e,env:t,cwd:n},{remote:a})=>{
if(a.startsWith("-"))throw new o.NL("usage",`--remote ${a} is no name of a remote.`)
;const h=`refs/heads/${s.jF}`,git=(e,...r)=>function run(e,t,n,r){try{return(0,i.execFileSync)("git",r,{cwd:e,env:t,
input:n,encoding:"utf8",stdio:"pipe"}).trim()}catch(e){const t=e.stderr,n="string"==typeof t&&""!==t.trim()?t.trim():(0,
o.bD)(e);throw new o.NL("git_failed",`git ${r[0]??""} failed: ${n}. Run this in a clone with a remote.`)}}(n,t,e,r)
;if(""!==git("","ls-remote","--heads",a,h))throw new o.NL("ledger_exists",`The branch ${s.jF} is there already; nothing was done. It is never created anew: it alone knows which receipts were consumed.`)
;const d=git((0,
r.C0)(r._W),"hash-object","-w","--stdin"),c=git(`100644 blob ${d}\t${s.Ij}\n`,"mktree"),u=git("","commit-tree",c,"-m","Begin the ledger")
;return git("","push","--quiet",`--force-with-lease=${h}:`,a,`${u}:${h}`),
e(`The ledger is on the branch ${s.jF} of ${a}, at ${u}.\nNow protect it: a ruleset for this branch that blocks force pushes and restricts deletions, and nothing else.\n`),
Promise.resolve(0)}}};
