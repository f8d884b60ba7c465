import{modules as e}from"./442.shared.js";import{modules as t}from"./33421.shared.js"
;import{modules as n}from"./81920.shared.js";import{modules as o}from"./93156.shared.js";export const id=3821
;export const ids=[3821,9591];export const modules={...e,...t,...n,...o,7471:((e,t,n)=>{n.d(t,{U:()=>u,d:()=>d})
;var o=n(27597),r=n(52533),s=n(77412),i=n(52157),a=n(97915);const l=o.Ikc({type:o.YjP(),ruleset_id:o.Whr(),
ruleset_source_type:o.YjP(),ruleset_source:o.YjP()}),c=o.Ikc({name:o.YjP(),bypass_actors:o.YOg(o.Ikc({
actor_type:o.YjP(),actor_id:o.Whr().nullable(),bypass_mode:o.YjP()})).nullish()});async function u(e,t){
return d(e,(await(0,s.K)(e.cwd,t)).remote,r.jF)}async function d(e,t,n){const o=(0,a.readingClient)(e,t),r=(0,
i.v)(t.repository),s=await o.list("GET /repos/{owner}/{repo}/rules/branches/{branch}",{...r,branch:n},l)
;if(0===s.length)return["none: anybody who may push can rewrite or delete it"]
;const u=Map.groupBy(s,({ruleset_id:e})=>e);return Promise.all([...u].map(async([e,[t,...n]])=>{
const s=t?.ruleset_source??"",i="Organization"===t?.ruleset_source_type?await o.read("GET /orgs/{org}/rulesets/{ruleset_id}",{
org:s,ruleset_id:e},c):await o.read("GET /repos/{owner}/{repo}/rulesets/{ruleset_id}",{...r,ruleset_id:e
},c),a=[t,...n].map(e=>e?.type??"").join(", ");return`${i.name} of ${s}: ${a}; ${function(e){
if(null==e)return"who may bypass it, the token in GH_TOKEN is not shown (it must be one that may edit the ruleset)"
;if(0===e.length)return"nobody may bypass it"
;const t=e.map(({actor_type:e,actor_id:t,bypass_mode:n})=>`${e} ${t??""} (${n})`.replace("  "," "))
;return`may be bypassed by ${t.join(", ")}`}(i.bypass_actors)}`}))}}),52157:((e,t,n)=>{n.d(t,{G:()=>s,v:()=>r})
;var o=n(27662);function r(e){const t=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(e),[,n,r]=t??[]
;if(void 0===n||void 0===r||"."===r||".."===r)throw(0,
o.J5)("not_found",`${JSON.stringify(e)} is no repository of the form owner/name.`);return{owner:n,repo:r}}
function s(e,t){const n=r(t),o=e=>e.replace(" "," /repos/{owner}/{repo}");return{read:(t,r,s)=>e.read(o(t),{...r,...n
},s),list:(t,r,s,i)=>e.list(o(t),{...r,...n},s,i),pages:(t,r,s)=>e.pages(o(t),{...r,...n},s),
write:(t,r,s)=>e.write(o(t),{...r,...n},s),query:(t,o,r)=>e.query(t,{...o,owner:n.owner,name:n.repo},r)}}}),
54861:((e,t,n)=>{n.r(t),n.d(t,{ledgerStatus:()=>u})
;var o=n(40666),r=n(67968),s=n(52533),i=n(60036),a=n(33421),l=n(7471),c=n(71604);const u=async(e,t)=>{const n=await(0,
a.m3)(e,t.remote),i=await async function({git:e,head:t,history:n,keys:o}){
const{tip:i,forked:a,retired:l}=n.judged,c=null===i?[]:e(["ls-tree","-r","--name-only",i.id,`${s._N}/`]).split("\n"),u=await Promise.all(c.filter(e=>""!==e).map(async e=>JSON.parse(String(await n.read(e)))))
;return{accepted:null===i?null:{commit:i.id,size:(0,r.$d)(i)},head:t,
problems:[...null===i?["no commit counts, not even the first"]:[],...a.map(({id:e})=>`${e} goes on beside another: somebody else has the key`),...null===l?[]:[`${l.id} is signed by a key out of force whose line has no last=`],...n.rewritten.map(({id:e,fault:t})=>`${e} is not what it signed: ${t}`),...n.lost.map(e=>`${e}, which last= names, is not there`)],
foreign:[...n.foreign.recorded.map(t=>d(e,t,!0)),...n.foreign.later.map(t=>d(e,t,!1))],open:u,keys:o.map(e=>({
vkey:e.vkey.text,state:m(e)}))}}(n).finally(()=>n.history.close()),u={...i,rules:t.admin?await(0,l.U)(e,t.remote):null}
;return(0,c.ZF)(e,t.json,u,function({accepted:e,head:t,problems:n,foreign:r,open:s,keys:i,rules:a}){
const l=(e,t)=>0===t.length?[]:["",`${e}:`,...t.map(e=>`  ${e}`)],c=e=>{const t=e.length-p
;return`${e.slice(0,p).join(", ")}${t>0?` and ${t} more`:""}`||"nothing"}
;return["accepted  "+(null===e?"nothing":`${e.commit}  ${(0,
o.hS)(e.size,"line")}`),`head      ${t}${t===e?.commit?"":"  the next run sets aside what lies between"}`,...l("problems",n),...l("foreign commits (names and dates are what their makers wrote)",r.map(({commit:e,author:t,date:n,subject:o,paths:r,recorded:s})=>`${e}  ${n}  ${t}  ${s?"on record":"not recorded yet"}: ${o}; touches ${c(r)}`)),...l("intents without an outcome",s.map(({receipt_id:e,run_id:t,run_attempt:n})=>`${e} of run ${t}, attempt ${n}`)),...l("keys",i.map(({vkey:e,state:t})=>`${e}  ${t}`)),...l("rules for the branch",a??[])]
}(u)),0===u.problems.length&&u.foreign.every(({recorded:e})=>e)?0:1};function d(e,t,n){
const[o="",r="",s=""]=e(["show","--no-patch","--format=%an <%ae>%n%cI%n%s",t]).split("\n"),i=e(["diff-tree","--root","-r","-m","--first-parent","--no-commit-id","--name-only",t])
;return{commit:t,author:o,date:r,subject:s,paths:""===i?[]:i.split("\n"),recorded:n}}function m(e){
return null!==e.last?`retired at ${(0,o.hS)(e.last.size,"line")}, commit ${e.last.commit}`:(0,
i.fx)(e,Date.now())?"in force":"out of force"}const p=5}),71604:((e,t,n)=>{n.d(t,{Q8:()=>c,R_:()=>a,ZF:()=>l})
;var o=n(51455),r=n(76760),s=n(74296),i=n(57800);function a(e){if(e.startsWith("-"))throw(0,
s.Wp)(`--remote ${e} is no name of a remote.`)}function l({stdout:e},t,n,o){
e(`${t?JSON.stringify(n):o.map(i.ko).join("\n")}\n`)}async function c({cwd:e},t,n,i=""){try{return await(0,
o.readFile)((0,r.resolve)(e,n))}catch(e){throw(0,s.Wp)(`${t} ${n} cannot be read (${(0,s.bD)(e)}).${i}`)}}}),
77412:((e,t,n)=>{n.d(t,{K:()=>l});var o=n(31421),r=n(57975),s=n(74296),i=n(59376);const a=(0,r.promisify)(o.execFile)
;async function l(e,t){const n=async(...t)=>(await a("git",["-C",e,...t],{encoding:"utf8"})).stdout.trimEnd();let o;try{
o=await n("rev-parse","--show-toplevel")}catch(t){const n=(0,s.bD)(t).trim().split("\n").at(-1)??""
;throw new s.NL("not_a_clone",`${e} is no git work tree (${n}). Run this in a clone.`)}
const r=await n("remote","get-url",t).catch(()=>null),l=null===r?null:(0,i.M8)(r)
;if(null===l)throw new s.NL("remote_unknown",`The remote ${t} of ${o} is ${null===r?"not there":"no repository on a GitHub"}. Add it (git remote add origin https://github.com/OWNER/NAME), or name another with --remote.`)
;return{root:o,remote:l}}}),89591:((e,t,n)=>{n.d(t,{a:()=>s,S:()=>l});var o=n(19284),r=n(25611)
;function s({origin:e,size:t,root:n,head:r,parent:s,base:i,files:a}){
return function({origin:e,size:t,root:n,extensions:r}){return[e,t,(0,o.nk)(Buffer.from(n,"hex")),...r,""].join("\n")}({
origin:e,size:t,root:n,extensions:[`head ${r}`,`parent ${s}`,`base ${i}`,`files ${a}`]})}
const i="[0-9a-f]{40}|[0-9a-f]{64}",a=new RegExp(`^head ([0-9a-f]{64})\\nparent (${i})\\nbase (${i})\\nfiles ([0-9a-f]{64})$`)
;function l(e){const t=function(e){const t="string"==typeof e?e:(0,o._6)(e),n=null===t?null:(0,r.wd)(t)
;if(null===n)return null
;const[s="",i="",a="",...l]=n.text.slice(0,-1).split("\n"),c=/^(?:0|[1-9][0-9]{0,15})$/.test(i)?Number(i):Number.NaN,u=(0,
o.Ey)(a);return""===s||!Number.isSafeInteger(c)||32!==u?.length||l.includes("")?null:{origin:s,size:c,
root:u.toString("hex"),extensions:l,note:n}}(e),[,n,s,i,l]=a.exec(t?.extensions.join("\n")??"")??[]
;if(null===t||void 0===n||void 0===s||void 0===i||void 0===l)return null;const{origin:c,size:u,root:d,note:m}=t;return{
origin:c,size:u,root:d,head:n,parent:s,base:i,files:l,note:m}}})};
