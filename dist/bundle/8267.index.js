import{modules as e}from"./442.shared.js";import{modules as t}from"./7471.shared.js"
;import{modules as n}from"./29241.shared.js";import{modules as o}from"./33421.shared.js";export const id=8267
;export const ids=[8267];export const modules={...e,...t,...n,...o,52157:((e,t,n)=>{n.d(t,{G:()=>s,v:()=>r})
;var o=n(27662);function r(e){const t=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(e),[,n,r]=t??[]
;if(void 0===n||void 0===r||"."===r||".."===r)throw(0,
o.J5)("not_found",`${JSON.stringify(e)} is no repository of the form owner/name.`);return{owner:n,repo:r}}
function s(e,t){const n=r(t),o=e=>e.replace(" "," /repos/{owner}/{repo}");return{read:(t,r,s)=>e.read(o(t),{...r,...n
},s),list:(t,r,s,i)=>e.list(o(t),{...r,...n},s,i),pages:(t,r,s)=>e.pages(o(t),{...r,...n},s),
write:(t,r,s)=>e.write(o(t),{...r,...n},s),query:(t,o,r)=>e.query(t,{...o,owner:n.owner,name:n.repo},r)}}}),
54861:((e,t,n)=>{n.r(t),n.d(t,{ledgerStatus:()=>u})
;var o=n(40666),r=n(67968),s=n(52533),i=n(60036),a=n(33421),l=n(7471),d=n(71604);const u=async(e,t)=>{const n=await(0,
a.m3)(e,t.remote),u=await async function({git:e,head:t,history:n,trustedKeys:o}){
const{tip:a,forked:l,retired:d}=n.judged,u=null===a?[]:e(["ls-tree","-r","--name-only",a.id,`${s._N}/`]).split("\n"),f=await Promise.all(u.filter(e=>""!==e).map(async e=>JSON.parse(String(await n.read(e)))))
;return{accepted:null===a?null:{commit:a.id,size:(0,r.$d)(a)},head:t,
problems:[...null===a?["no commit counts, not even the first"]:[],...l.map(({id:e})=>`${e} goes on beside another: somebody else has the key`),...null===d?[]:[`${d.id} is signed by a key out of force whose line has no last=`],...n.rewritten.map(({id:e,fault:t})=>`${e} is not what it signed: ${t}`),...n.lost.map(e=>`${e}, which last= names, is not there`)],
foreign:[...n.foreign.recorded.map(t=>c(e,t,!0)),...n.foreign.later.map(t=>c(e,t,!1))],open:f,keys:(0,i.n0)(o).map(e=>({
vkey:e.vkey.text,state:m(e)}))}}(n).finally(()=>n.history.close()),p={...u,rules:t.admin?await(0,l.U)(e,t.remote):null}
;return(0,d.ZF)(e,t.json,p,function({accepted:e,head:t,problems:n,foreign:r,open:s,keys:i,rules:a}){
const l=(e,t)=>0===t.length?[]:["",`${e}:`,...t.map(e=>`  ${e}`)],d=e=>{const t=e.length-f
;return`${e.slice(0,f).join(", ")}${t>0?` and ${t} more`:""}`||"nothing"}
;return["accepted  "+(null===e?"nothing":`${e.commit}  ${(0,
o.hS)(e.size,"line")}`),`head      ${t}${t===e?.commit?"":"  the next run sets aside what lies between"}`,...l("problems",n),...l("foreign commits (names and dates are what their makers wrote)",r.map(({commit:e,author:t,date:n,subject:o,paths:r,recorded:s})=>`${e}  ${n}  ${t}  ${s?"on record":"not recorded yet"}: ${o}; touches ${d(r)}`)),...l("intents without an outcome",s.map(({receipt_id:e,run_id:t,run_attempt:n})=>`${e} of run ${t}, attempt ${n}`)),...l("keys",i.map(({vkey:e,state:t})=>`${e}  ${t}`)),...l("rules for the branch",a??[])]
}(p)),0===p.problems.length&&p.foreign.every(({recorded:e})=>e)?0:1};function c(e,t,n){
const[o="",r="",s=""]=e(["show","--no-patch","--format=%an <%ae>%n%cI%n%s",t]).split("\n"),i=e(["diff-tree","--root","-r","-m","--first-parent","--no-commit-id","--name-only",t])
;return{commit:t,author:o,date:r,subject:s,paths:""===i?[]:i.split("\n"),recorded:n}}function m(e){
return null!==e.last?`retired at ${(0,o.hS)(e.last.size,"line")}, commit ${e.last.commit}`:(0,
i.fx)(e,Date.now())?"in force":"out of force"}const f=5}),89591:((e,t,n)=>{n.d(t,{a:()=>s,S:()=>l})
;var o=n(19284),r=n(25611);function s({origin:e,size:t,root:n,head:r,parent:s,base:i,files:a}){
return function({origin:e,size:t,root:n,extensions:r}){return[e,t,(0,o.nk)(Buffer.from(n,"hex")),...r,""].join("\n")}({
origin:e,size:t,root:n,extensions:[`head ${r}`,`parent ${s}`,`base ${i}`,`files ${a}`]})}
const i="[0-9a-f]{40}|[0-9a-f]{64}",a=new RegExp(`^head ([0-9a-f]{64})\\nparent (${i})\\nbase (${i})\\nfiles ([0-9a-f]{64})$`)
;function l(e){const t=function(e){const t="string"==typeof e?e:(0,o._6)(e),n=null===t?null:(0,r.wd)(t)
;if(null===n)return null
;const[s="",i="",a="",...l]=n.text.slice(0,-1).split("\n"),d=/^(?:0|[1-9][0-9]{0,15})$/.test(i)?Number(i):Number.NaN,u=(0,
o.Ey)(a);return""===s||!Number.isSafeInteger(d)||32!==u?.length||l.includes("")?null:{origin:s,size:d,
root:u.toString("hex"),extensions:l,note:n}}(e),[,n,s,i,l]=a.exec(t?.extensions.join("\n")??"")??[]
;if(null===t||void 0===n||void 0===s||void 0===i||void 0===l)return null;const{origin:d,size:u,root:c,note:m}=t;return{
origin:d,size:u,root:c,head:n,parent:s,base:i,files:l,note:m}}})};
