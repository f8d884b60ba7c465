"use strict";exports.id=5004,exports.ids=[5004],exports.modules={...require("./442.shared.js").modules,
...require("./12814.shared.js").modules,...require("./33421.shared.js").modules,...require("./52533.shared.js").modules,
...require("./81920.shared.js").modules,...require("./93156.shared.js").modules,60197:((e,t,n)=>{n.d(t,{SP:()=>o,
Up:()=>c,at:()=>a,b4:()=>s});const r=200;function o(e){if(void 0===e)return"nothing"
;const t=JSON.stringify(e).replace(/[\u007f-\u009f\u2028\u2029\u2060-\u206f\p{Cf}]/gu,e=>Array.from({length:e.length
},(t,n)=>`\\u${e.charCodeAt(n).toString(16).padStart(4,"0")}`).join(""));return t.length>r?`${t.slice(0,r)}\u2026`:t}
function s(e,t){let n=0,r=e;for(const e of i(t)){if("object"!=typeof r||null===r)break
;const t=Object.entries(r),o=t.findIndex(([t])=>t===e);if(o<0)break;const s=Array.isArray(r),i=t.slice(0,o)
;n+=u(s?i.map(([,e])=>e):Object.fromEntries(i))-(0===o?1:0),s||(n+=u(e)+1),r=t[o]?.[1]}return n}
const i=e=>e.match(/[^.[\]]+/g)??[],u=e=>Buffer.byteLength(JSON.stringify(e));function a(e,t,n=""){
if(Object.is(e,t))return null
;if(!("object"==typeof e&&"object"==typeof t&&null!==e&&null!==t&&Array.isArray(e)===Array.isArray(t)))return{path:n,
expected:e,found:t};const r=t,o=e;for(const t of new Set([...Object.keys(o),...Object.keys(r)])){
const s=Array.isArray(e)?`[${t}]`:""===n?t:`.${t}`,i=a(o[t],r[t],`${n}${s}`);if(null!==i)return i}return null}
function c(e,t){let n=e;for(const e of i(t)){if("object"!=typeof n||null===n)return;n=n[e]}return n}}),71604:((e,t,n)=>{
n.d(t,{Q8:()=>l,R_:()=>a,ZF:()=>c});var r=n(51455),o=n(76760),s=n(74296),i=n(53474),u=n(57800);function a(e){
if(e.startsWith("-"))throw(0,s.Wp)(`--remote ${e} is no name of a remote.`)}function c({stdout:e},t,n,r){
e(`${t?JSON.stringify(n):r.map(u.ko).join("\n")}\n`)}async function l({cwd:e},t,n,u=""){try{return await(0,
r.readFile)((0,o.resolve)(e,n))}catch(e){throw(0,s.Wp)(`${t} ${n} cannot be read (${(0,i.bD)(e)}).${u}`)}}}),
74296:((e,t,n)=>{n.d(t,{Wp:()=>o,g5:()=>s});var r=n(53474);function o(e,t){return new r.AK("usage",e,{cause:t})}
function s(e){return e instanceof r.AK&&"certainty"in e?e:null}}),88036:((e,t,n)=>{n.d(t,{R:()=>o});var r=n(77598)
;function o(e,t,n="sha1"){return(0,r.createHash)(n).update(`${e} ${t.length}\0`).update(t).digest("hex")}}),
89591:((e,t,n)=>{n.d(t,{a:()=>s,S:()=>a});var r=n(19284),o=n(25611)
;function s({origin:e,size:t,root:n,head:o,parent:s,base:i,files:u}){
return function({origin:e,size:t,root:n,extensions:o}){return[e,t,(0,r.nk)(Buffer.from(n,"hex")),...o,""].join("\n")}({
origin:e,size:t,root:n,extensions:[`head ${o}`,`parent ${s}`,`base ${i}`,`files ${u}`]})}
const i="[0-9a-f]{40}|[0-9a-f]{64}",u=new RegExp(`^head (?<head>[0-9a-f]{64})\\nparent (?<parent>${i})\\nbase (?<base>${i})\\nfiles (?<files>[0-9a-f]{64})$`)
;function a(e){const t=function(e){const t="string"==typeof e?e:(0,r._6)(e),n=null===t?null:(0,o.wd)(t)
;if(null===n)return null
;const[s="",i="",u="",...a]=n.text.slice(0,-1).split("\n"),c=/^(?:0|[1-9][0-9]{0,15})$/.test(i)?Number(i):Number.NaN,l=(0,
r.Ey)(u);return""===s||!Number.isSafeInteger(c)||32!==l?.length||a.includes("")?null:{origin:s,size:c,
root:l.toString("hex"),extensions:a,note:n}}(e);if(null===t)return null
;const{origin:n,size:s,root:i,extensions:a,note:c}=t,l=u.exec(a.join("\n"))?.groups;return void 0===l?null:{origin:n,
size:s,root:i,...l,note:c}}}),97177:((e,t,n)=>{n.r(t),n.d(t,{ledgerInit:()=>a,ledgerRestore:()=>c})
;var r=n(71971),o=n(53474),s=n(52533),i=n(33421),u=n(71604);const a=(e,{remote:t})=>{(0,u.R_)(t);const n=(0,i.uM)(e)
;if(""!==n(["ls-remote","--heads",t,i.oQ]))throw new o.AK("ledger_exists",`The branch ${s.jF} is there already; nothing was done. It is never created anew: it alone knows which receipts were consumed.`)
;if(""===n(["ls-remote","--heads",t]))throw new o.AK("remote_empty",`${t} has no branch yet, and the first that is pushed becomes its default branch. Push yours before the ledger.`)
;const a=n(["hash-object","-w","--stdin"],(0,
r.C0)(r._W)),c=n(["mktree"],`100644 blob ${a}\t${s.Ij}\n`),l=n(["commit-tree",c,"-m","Begin the ledger"])
;return n(["push","--quiet",`--force-with-lease=${i.oQ}:`,t,`${l}:${i.oQ}`]),
e.stdout(`The ledger is on the branch ${s.jF} of ${t}, at ${l}.\nNow protect it: a ruleset for this branch that blocks force pushes and restricts deletions, and nothing else.\n`),
Promise.resolve(0)},c=async(e,{remote:t})=>{const{git:n,head:r,history:u}=await(0,i.m3)(e,t);u.close()
;const{tip:a,forked:c,retired:l}=u.judged
;if(null===a||c.length>0||null!==l)throw new o.AK("ledger_untrusted","It cannot be said which commit counts. Nothing was done. `marketops ledger status` says why.")
;if(u.commits.get(r)?.tree===a.tree)return e.stdout(`The branch holds the files of ${a.id}, the newest commit that counts. Nothing was done.\n`),
0;const d=n(["commit-tree",a.tree,"-p",r,"-m","Set foreign commits aside"])
;return n(["push","--quiet",t,`${d}:${i.oQ}`]),
e.stdout(`${d} puts the files of ${a.id} on top of ${s.jF}. The next run records what lies between.\n`),0}})};
