"use strict";exports.id=8815,exports.ids=[8815],exports.modules={...require("./442.shared.js").modules,
...require("./12814.shared.js").modules,...require("./33421.shared.js").modules,...require("./81920.shared.js").modules,
...require("./93156.shared.js").modules,71604:((e,t,s)=>{s.d(t,{Q8:()=>d,R_:()=>h,ZF:()=>a})
;var r=s(51455),o=s(76760),n=s(74296),i=s(57800);function h(e){if(e.startsWith("-"))throw(0,
n.Wp)(`--remote ${e} is no name of a remote.`)}function a({stdout:e},t,s,r){
e(`${t?JSON.stringify(s):r.map(i.ko).join("\n")}\n`)}async function d({cwd:e},t,s,i=""){try{return await(0,
r.readFile)((0,o.resolve)(e,s))}catch(e){throw(0,n.Wp)(`${t} ${s} cannot be read (${(0,n.bD)(e)}).${i}`)}}}),
97177:((e,t,s)=>{s.r(t),s.d(t,{ledgerInit:()=>a,ledgerRestore:()=>d})
;var r=s(71971),o=s(74296),n=s(52533),i=s(33421),h=s(71604);const a=(e,{remote:t})=>{(0,h.R_)(t);const s=(0,i.uM)(e)
;if(""!==s(["ls-remote","--heads",t,i.oQ]))throw new o.NL("ledger_exists",`The branch ${n.jF} is there already; nothing was done. It is never created anew: it alone knows which receipts were consumed.`)
;if(""===s(["ls-remote","--heads",t]))throw new o.NL("remote_empty",`${t} has no branch yet, and the first that is pushed becomes its default branch. Push yours before the ledger.`)
;const a=s(["hash-object","-w","--stdin"],(0,
r.C0)(r._W)),d=s(["mktree"],`100644 blob ${a}\t${n.Ij}\n`),c=s(["commit-tree",d,"-m","Begin the ledger"])
;return s(["push","--quiet",`--force-with-lease=${i.oQ}:`,t,`${c}:${i.oQ}`]),
e.stdout(`The ledger is on the branch ${n.jF} of ${t}, at ${c}.\nNow protect it: a ruleset for this branch that blocks force pushes and restricts deletions, and nothing else.\n`),
Promise.resolve(0)},d=async(e,{remote:t})=>{const{git:s,head:r,history:h}=await(0,i.m3)(e,t);h.close()
;const{tip:a,forked:d,retired:c}=h.judged
;if(null===a||d.length>0||null!==c)throw new o.NL("ledger_untrusted","It cannot be said which commit counts. Nothing was done. `marketops ledger status` says why.")
;if(h.commits.get(r)?.tree===a.tree)return e.stdout(`The branch holds the files of ${a.id}, the newest commit that counts. Nothing was done.\n`),
0;const u=s(["commit-tree",a.tree,"-p",r,"-m","Set foreign commits aside"])
;return s(["push","--quiet",t,`${u}:${i.oQ}`]),
e.stdout(`${u} puts the files of ${a.id} on top of ${n.jF}. The next run records what lies between.\n`),0}})};
