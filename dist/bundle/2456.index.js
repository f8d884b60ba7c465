import{modules as e}from"./7471.shared.js";import{modules as t}from"./29241.shared.js"
;import{modules as n}from"./93156.shared.js";export const id=2456;export const ids=[2456];export const modules={...e,
...t,...n,33421:((e,t,n)=>{n.d(t,{m3:()=>m,oQ:()=>u,uM:()=>d})
;var o=n(31421),r=n(74296),i=n(52533),s=n(14182),a=n(36762),l=n(29241),c=n(71604);function d({cwd:e,env:t}){
return(n,i="")=>{try{return(0,o.execFileSync)("git",n,{cwd:e,env:t,input:i,encoding:"utf8",stdio:"pipe",maxBuffer:2**28
}).trim()}catch(e){const t=e.stderr,o="string"==typeof t&&""!==t.trim()?t.trim():(0,r.bD)(e)
;throw new r.NL("git_failed",`git ${n[0]??""} failed: ${o}. Run this in a clone with a remote.`)}}}
const u=`refs/heads/${i.jF}`;async function m(e,t){(0,c.R)(t);const n=d(e)
;if(""===n(["ls-remote","--heads",t,u]))throw new r.NL("ledger_missing",`${t} has no branch ${i.jF}. Run \`marketops ledger init\`.`)
;const o=e=>(n(["fetch","--quiet","--no-tags",t,e]),
n(["rev-parse","--verify","FETCH_HEAD^{commit}"])),m=n(["show",`${o("HEAD")}:${s.Z}`]),f=o(u),h=await(0,
a.openHistory)(e.cwd,(0,l.cz)(m,s.Z),{head:f})
;if(null===h)throw new r.NL("history_missing","This clone is shallow. Fetch the rest first: git fetch --unshallow")
;return{git:n,head:f,history:h,trustedKeys:m}}}),49737:((e,t,n)=>{n.d(t,{G:()=>i,v:()=>r});var o=n(73221);function r(e){
const t=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(e),[,n,r]=t??[]
;if(void 0===n||void 0===r||"."===r||".."===r)throw(0,
o.J5)("not_found",`${JSON.stringify(e)} is no repository of the form owner/name.`);return{owner:n,repo:r}}
function i(e,t){const n=r(t),o=e=>e.replace(" "," /repos/{owner}/{repo}");return{read:(t,r,i)=>e.read(o(t),{...r,...n
},i),list:(t,r,i,s)=>e.list(o(t),{...r,...n},i,s),pages:(t,r,i)=>e.pages(o(t),{...r,...n},i),
write:(t,r,i)=>e.write(o(t),{...r,...n},i),query:(t,o,r)=>e.query(t,{...o,owner:n.owner,name:n.repo},r)}}}),
83584:((e,t,n)=>{n.r(t),n.d(t,{ledgerStatus:()=>d})
;var o=n(40666),r=n(58080),i=n(67968),s=n(52533),a=n(60036),l=n(33421),c=n(7471);const d=async(e,t)=>{const n=await(0,
l.m3)(e,t.remote),d=await async function({git:e,head:t,history:n,trustedKeys:o}){
const{tip:r,forked:l,retired:c}=n.judged,d=null===r?[]:e(["ls-tree","-r","--name-only",r.id,`${s._N}/`]).split("\n"),f=await Promise.all(d.filter(e=>""!==e).map(async e=>JSON.parse(String(await n.read(e)))))
;return{accepted:null===r?null:{commit:r.id,size:(0,i.$d)(r)},head:t,
problems:[...null===r?["no commit counts, not even the first"]:[],...l.map(({id:e})=>`${e} goes on beside another: somebody else has the key`),...null===c?[]:[`${c.id} is signed by a key out of force whose line has no last=`],...n.rewritten.map(({id:e,fault:t})=>`${e} is not what it signed: ${t}`),...n.lost.map(e=>`${e}, which last= names, is not there`)],
foreign:[...n.foreign.recorded.map(t=>u(e,t,!0)),...n.foreign.later.map(t=>u(e,t,!1))],open:f,keys:(0,a.n0)(o).map(e=>({
vkey:e.vkey.text,state:m(e)}))}}(n).finally(()=>n.history.close()),h={...d,rules:t.admin?await(0,c.U)(e,t.remote):null}
;return e.stdout(t.json?`${JSON.stringify(h)}\n`:`${function({accepted:e,head:t,problems:n,foreign:r,open:i,keys:s,rules:a}){
const l=(e,t)=>0===t.length?[]:["",`${e}:`,...t.map(e=>`  ${e}`)],c=e=>{const t=e.length-f
;return`${e.slice(0,f).join(", ")}${t>0?` and ${t} more`:""}`||"nothing"}
;return["accepted  "+(null===e?"nothing":`${e.commit}  ${(0,
o.hS)(e.size,"line")}`),`head      ${t}${t===e?.commit?"":"  the next run sets aside what lies between"}`,...l("problems",n),...l("foreign commits (names and dates are what their makers wrote)",r.map(({commit:e,author:t,date:n,subject:o,paths:r,recorded:i})=>`${e}  ${n}  ${t}  ${i?"on record":"not recorded yet"}: ${o}; touches ${c(r)}`)),...l("intents without an outcome",i.map(({receipt_id:e,run_id:t,run_attempt:n})=>`${e} of run ${t}, attempt ${n}`)),...l("keys",s.map(({vkey:e,state:t})=>`${e}  ${t}`)),...l("rules for the branch",a??[])]
}(h).map(r.g).join("\n")}\n`),0===h.problems.length&&h.foreign.every(({recorded:e})=>e)?0:1};function u(e,t,n){
const[o="",r="",i=""]=e(["show","--no-patch","--format=%an <%ae>%n%cI%n%s",t]).split("\n"),s=e(["diff-tree","--root","-r","-m","--first-parent","--no-commit-id","--name-only",t])
;return{commit:t,author:o,date:r,subject:i,paths:""===s?[]:s.split("\n"),recorded:n}}function m(e){
return null!==e.last?`retired at ${(0,o.hS)(e.last.size,"line")}, commit ${e.last.commit}`:(0,
a.fx)(e,Date.now())?"in force":"out of force"}const f=5}),89591:((e,t,n)=>{n.d(t,{a:()=>i,S:()=>l})
;var o=n(19284),r=n(25611);function i({origin:e,size:t,root:n,head:r,parent:i,base:s,files:a}){
return function({origin:e,size:t,root:n,extensions:r}){return[e,t,(0,o.nk)(Buffer.from(n,"hex")),...r,""].join("\n")}({
origin:e,size:t,root:n,extensions:[`head ${r}`,`parent ${i}`,`base ${s}`,`files ${a}`]})}
const s="[0-9a-f]{40}|[0-9a-f]{64}",a=new RegExp(`^head ([0-9a-f]{64})\\nparent (${s})\\nbase (${s})\\nfiles ([0-9a-f]{64})$`)
;function l(e){const t=function(e){const t="string"==typeof e?e:(0,o._6)(e),n=null===t?null:(0,r.wd)(t)
;if(null===n)return null
;const[i="",s="",a="",...l]=n.text.slice(0,-1).split("\n"),c=/^(?:0|[1-9][0-9]{0,15})$/.test(s)?Number(s):Number.NaN,d=(0,
o.Ey)(a);return""===i||!Number.isSafeInteger(c)||32!==d?.length||l.includes("")?null:{origin:i,size:c,
root:d.toString("hex"),extensions:l,note:n}}(e),[,n,i,s,l]=a.exec(t?.extensions.join("\n")??"")??[]
;if(null===t||void 0===n||void 0===i||void 0===s||void 0===l)return null;const{origin:c,size:d,root:u,note:m}=t;return{
origin:c,size:d,root:u,head:n,parent:i,base:s,files:l,note:m}}})};
