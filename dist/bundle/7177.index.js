import{modules as e}from"./12814.shared.js";import{modules as t}from"./29241.shared.js"
;import{modules as s}from"./93156.shared.js";export const id=7177;export const ids=[7177];export const modules={...e,
...t,...s,33421:((e,t,s)=>{s.d(t,{m3:()=>m,oQ:()=>l,uM:()=>c})
;var o=s(31421),r=s(74296),n=s(52533),i=s(14182),h=s(36762),a=s(29241),d=s(71604);function c({cwd:e,env:t}){
return(s,n="")=>{try{return(0,o.execFileSync)("git",s,{cwd:e,env:t,input:n,encoding:"utf8",stdio:"pipe",maxBuffer:2**28
}).trim()}catch(e){const t=e.stderr,o="string"==typeof t&&""!==t.trim()?t.trim():(0,r.bD)(e)
;throw new r.NL("git_failed",`git ${s[0]??""} failed: ${o}. Run this in a clone with a remote.`)}}}
const l=`refs/heads/${n.jF}`;async function m(e,t){(0,d.R)(t);const s=c(e)
;if(""===s(["ls-remote","--heads",t,l]))throw new r.NL("ledger_missing",`${t} has no branch ${n.jF}. Run \`marketops ledger init\`.`)
;const o=e=>(s(["fetch","--quiet","--no-tags",t,e]),
s(["rev-parse","--verify","FETCH_HEAD^{commit}"])),m=s(["show",`${o("HEAD")}:${i.Z}`]),u=o(l),f=await(0,
h.openHistory)(e.cwd,(0,a.cz)(m,i.Z),{head:u})
;if(null===f)throw new r.NL("history_missing","This clone is shallow. Fetch the rest first: git fetch --unshallow")
;return{git:s,head:u,history:f,trustedKeys:m}}}),97177:((e,t,s)=>{s.r(t),s.d(t,{ledgerInit:()=>a,ledgerRestore:()=>d})
;var o=s(71971),r=s(74296),n=s(52533),i=s(33421),h=s(71604);const a=(e,{remote:t})=>{(0,h.R)(t);const s=(0,i.uM)(e)
;if(""!==s(["ls-remote","--heads",t,i.oQ]))throw new r.NL("ledger_exists",`The branch ${n.jF} is there already; nothing was done. It is never created anew: it alone knows which receipts were consumed.`)
;if(""===s(["ls-remote","--heads",t]))throw new r.NL("remote_empty",`${t} has no branch yet, and the first that is pushed becomes its default branch. Push yours before the ledger.`)
;const a=s(["hash-object","-w","--stdin"],(0,
o.C0)(o._W)),d=s(["mktree"],`100644 blob ${a}\t${n.Ij}\n`),c=s(["commit-tree",d,"-m","Begin the ledger"])
;return s(["push","--quiet",`--force-with-lease=${i.oQ}:`,t,`${c}:${i.oQ}`]),
e.stdout(`The ledger is on the branch ${n.jF} of ${t}, at ${c}.\nNow protect it: a ruleset for this branch that blocks force pushes and restricts deletions, and nothing else.\n`),
Promise.resolve(0)},d=async(e,{remote:t})=>{const{git:s,head:o,history:h}=await(0,i.m3)(e,t);h.close()
;const{tip:a,forked:d,retired:c}=h.judged
;if(null===a||d.length>0||null!==c)throw new r.NL("ledger_untrusted","It cannot be said which commit counts. Nothing was done. `marketops ledger status` says why.")
;if(h.commits.get(o)?.tree===a.tree)return e.stdout(`The branch holds the files of ${a.id}, the newest commit that counts. Nothing was done.\n`),
0;const l=s(["commit-tree",a.tree,"-p",o,"-m","Set foreign commits aside"])
;return s(["push","--quiet",t,`${l}:${i.oQ}`]),
e.stdout(`${l} puts the files of ${a.id} on top of ${n.jF}. The next run records what lies between.\n`),0}})};
