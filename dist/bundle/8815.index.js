import{modules as e}from"./442.shared.js";import{modules as t}from"./12814.shared.js"
;import{modules as o}from"./33421.shared.js";import{modules as s}from"./81920.shared.js"
;import{modules as r}from"./93156.shared.js";export const id=8815;export const ids=[8815];export const modules={...e,
...t,...o,...s,...r,71604:((e,t,o)=>{o.d(t,{Q8:()=>d,R_:()=>a,ZF:()=>h});var s=o(51455),r=o(76760),n=o(74296),i=o(57800)
;function a(e){if(e.startsWith("-"))throw(0,n.Wp)(`--remote ${e} is no name of a remote.`)}function h({stdout:e},t,o,s){
e(`${t?JSON.stringify(o):s.map(i.ko).join("\n")}\n`)}async function d({cwd:e},t,o,i=""){try{return await(0,
s.readFile)((0,r.resolve)(e,o))}catch(e){throw(0,n.Wp)(`${t} ${o} cannot be read (${(0,n.bD)(e)}).${i}`)}}}),
97177:((e,t,o)=>{o.r(t),o.d(t,{ledgerInit:()=>h,ledgerRestore:()=>d})
;var s=o(71971),r=o(74296),n=o(52533),i=o(33421),a=o(71604);const h=(e,{remote:t})=>{(0,a.R_)(t);const o=(0,i.uM)(e)
;if(""!==o(["ls-remote","--heads",t,i.oQ]))throw new r.NL("ledger_exists",`The branch ${n.jF} is there already; nothing was done. It is never created anew: it alone knows which receipts were consumed.`)
;if(""===o(["ls-remote","--heads",t]))throw new r.NL("remote_empty",`${t} has no branch yet, and the first that is pushed becomes its default branch. Push yours before the ledger.`)
;const h=o(["hash-object","-w","--stdin"],(0,
s.C0)(s._W)),d=o(["mktree"],`100644 blob ${h}\t${n.Ij}\n`),c=o(["commit-tree",d,"-m","Begin the ledger"])
;return o(["push","--quiet",`--force-with-lease=${i.oQ}:`,t,`${c}:${i.oQ}`]),
e.stdout(`The ledger is on the branch ${n.jF} of ${t}, at ${c}.\nNow protect it: a ruleset for this branch that blocks force pushes and restricts deletions, and nothing else.\n`),
Promise.resolve(0)},d=async(e,{remote:t})=>{const{git:o,head:s,history:a}=await(0,i.m3)(e,t);a.close()
;const{tip:h,forked:d,retired:c}=a.judged
;if(null===h||d.length>0||null!==c)throw new r.NL("ledger_untrusted","It cannot be said which commit counts. Nothing was done. `marketops ledger status` says why.")
;if(a.commits.get(s)?.tree===h.tree)return e.stdout(`The branch holds the files of ${h.id}, the newest commit that counts. Nothing was done.\n`),
0;const m=o(["commit-tree",h.tree,"-p",s,"-m","Set foreign commits aside"])
;return o(["push","--quiet",t,`${m}:${i.oQ}`]),
e.stdout(`${m} puts the files of ${h.id} on top of ${n.jF}. The next run records what lies between.\n`),0}})};
