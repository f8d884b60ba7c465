import{modules as e}from"./442.shared.js";import{modules as t}from"./12814.shared.js"
;import{modules as s}from"./29241.shared.js";import{modules as o}from"./33421.shared.js";export const id=7177
;export const ids=[7177];export const modules={...e,...t,...s,...o,97177:((e,t,s)=>{s.r(t),s.d(t,{ledgerInit:()=>d,
ledgerRestore:()=>a});var o=s(71971),r=s(74296),n=s(52533),i=s(33421),h=s(71604);const d=(e,{remote:t})=>{(0,h.R_)(t)
;const s=(0,i.uM)(e)
;if(""!==s(["ls-remote","--heads",t,i.oQ]))throw new r.NL("ledger_exists",`The branch ${n.jF} is there already; nothing was done. It is never created anew: it alone knows which receipts were consumed.`)
;if(""===s(["ls-remote","--heads",t]))throw new r.NL("remote_empty",`${t} has no branch yet, and the first that is pushed becomes its default branch. Push yours before the ledger.`)
;const d=s(["hash-object","-w","--stdin"],(0,
o.C0)(o._W)),a=s(["mktree"],`100644 blob ${d}\t${n.Ij}\n`),c=s(["commit-tree",a,"-m","Begin the ledger"])
;return s(["push","--quiet",`--force-with-lease=${i.oQ}:`,t,`${c}:${i.oQ}`]),
e.stdout(`The ledger is on the branch ${n.jF} of ${t}, at ${c}.\nNow protect it: a ruleset for this branch that blocks force pushes and restricts deletions, and nothing else.\n`),
Promise.resolve(0)},a=async(e,{remote:t})=>{const{git:s,head:o,history:h}=await(0,i.m3)(e,t);h.close()
;const{tip:d,forked:a,retired:c}=h.judged
;if(null===d||a.length>0||null!==c)throw new r.NL("ledger_untrusted","It cannot be said which commit counts. Nothing was done. `marketops ledger status` says why.")
;if(h.commits.get(o)?.tree===d.tree)return e.stdout(`The branch holds the files of ${d.id}, the newest commit that counts. Nothing was done.\n`),
0;const m=s(["commit-tree",d.tree,"-p",o,"-m","Set foreign commits aside"])
;return s(["push","--quiet",t,`${m}:${i.oQ}`]),
e.stdout(`${m} puts the files of ${d.id} on top of ${n.jF}. The next run records what lies between.\n`),0}})};
