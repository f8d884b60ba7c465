"use strict";exports.id=5004,exports.ids=[5004],exports.modules={...require("./442.shared.js").modules,
...require("./12814.shared.js").modules,...require("./33421.shared.js").modules,...require("./52533.shared.js").modules,
...require("./81920.shared.js").modules,...require("./93156.shared.js").modules,71604:((e,t,n)=>{n.d(t,{Q8:()=>h,
R_:()=>u,ZF:()=>d});var r=n(51455),s=n(76760),o=n(74296),i=n(53474),a=n(57800);function u(e){
if(e.startsWith("-"))throw(0,o.Wp)(`--remote ${e} is no name of a remote.`)}function d({stdout:e},t,n,r){
e(`${t?JSON.stringify(n):r.map(a.ko).join("\n")}\n`)}async function h({cwd:e},t,n,a=""){try{return await(0,
r.readFile)((0,s.resolve)(e,n))}catch(e){throw(0,o.Wp)(`${t} ${n} cannot be read (${(0,i.bD)(e)}).${a}`)}}}),
74296:((e,t,n)=>{n.d(t,{Wp:()=>s,g5:()=>o});var r=n(53474);function s(e,t){return new r.AK("usage",e,{cause:t})}
function o(e){return e instanceof r.AK&&"certainty"in e?e:null}}),88036:((e,t,n)=>{n.d(t,{R:()=>s});var r=n(77598)
;function s(e,t,n="sha1"){return(0,r.createHash)(n).update(`${e} ${t.length}\0`).update(t).digest("hex")}}),
89591:((e,t,n)=>{n.d(t,{a:()=>o,S:()=>u});var r=n(19284),s=n(25611)
;function o({origin:e,size:t,root:n,head:s,parent:o,base:i,files:a}){
return function({origin:e,size:t,root:n,extensions:s}){return[e,t,(0,r.nk)(Buffer.from(n,"hex")),...s,""].join("\n")}({
origin:e,size:t,root:n,extensions:[`head ${s}`,`parent ${o}`,`base ${i}`,`files ${a}`]})}
const i="[0-9a-f]{40}|[0-9a-f]{64}",a=new RegExp(`^head (?<head>[0-9a-f]{64})\\nparent (?<parent>${i})\\nbase (?<base>${i})\\nfiles (?<files>[0-9a-f]{64})$`)
;function u(e){const t=function(e){const t="string"==typeof e?e:(0,r._6)(e),n=null===t?null:(0,s.wd)(t)
;if(null===n)return null
;const[o="",i="",a="",...u]=n.text.slice(0,-1).split("\n"),d=/^(?:0|[1-9][0-9]{0,15})$/.test(i)?Number(i):Number.NaN,h=(0,
r.Ey)(a);return""===o||!Number.isSafeInteger(d)||32!==h?.length||u.includes("")?null:{origin:o,size:d,
root:h.toString("hex"),extensions:u,note:n}}(e);if(null===t)return null
;const{origin:n,size:o,root:i,extensions:u,note:d}=t,h=a.exec(u.join("\n"))?.groups;return void 0===h?null:{origin:n,
size:o,root:i,...h,note:d}}}),97177:((e,t,n)=>{n.r(t),n.d(t,{ledgerInit:()=>u,ledgerRestore:()=>d})
;var r=n(71971),s=n(53474),o=n(52533),i=n(33421),a=n(71604);const u=(e,{remote:t})=>{(0,a.R_)(t);const n=(0,i.uM)(e)
;if(""!==n(["ls-remote","--heads",t,i.oQ]))throw new s.AK("ledger_exists",`The branch ${o.jF} is there already; nothing was done. It is never created anew: it alone knows which receipts were consumed.`)
;if(""===n(["ls-remote","--heads",t]))throw new s.AK("remote_empty",`${t} has no branch yet, and the first that is pushed becomes its default branch. Push yours before the ledger.`)
;const u=n(["hash-object","-w","--stdin"],(0,
r.C0)(r._W)),d=n(["mktree"],`100644 blob ${u}\t${o.Ij}\n`),h=n(["commit-tree",d,"-m","Begin the ledger"])
;return n(["push","--quiet",`--force-with-lease=${i.oQ}:`,t,`${h}:${i.oQ}`]),
e.stdout(`The ledger is on the branch ${o.jF} of ${t}, at ${h}.\nNow protect it: a ruleset for this branch that blocks force pushes and restricts deletions, and nothing else.\n`),
Promise.resolve(0)},d=async(e,{remote:t})=>{const{git:n,head:r,history:a}=await(0,i.m3)(e,t);a.close()
;const{tip:u,forked:d,retired:h}=a.judged
;if(null===u||d.length>0||null!==h)throw new s.AK("ledger_untrusted","It cannot be said which commit counts. Nothing was done. `marketops ledger status` says why.")
;if(a.commits.get(r)?.tree===u.tree)return e.stdout(`The branch holds the files of ${u.id}, the newest commit that counts. Nothing was done.\n`),
0;const l=n(["commit-tree",u.tree,"-p",r,"-m","Set foreign commits aside"])
;return n(["push","--quiet",t,`${l}:${i.oQ}`]),
e.stdout(`${l} puts the files of ${u.id} on top of ${o.jF}. The next run records what lies between.\n`),0}})};
