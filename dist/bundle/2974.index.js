"use strict";exports.id=2974,exports.ids=[2974],exports.modules={...require("./442.shared.js").modules,
...require("./33421.shared.js").modules,...require("./52533.shared.js").modules,...require("./81920.shared.js").modules,
...require("./93156.shared.js").modules,7471:((e,t,n)=>{n.d(t,{U:()=>c,d:()=>d})
;var r=n(27597),o=n(52533),s=n(77412),i=n(52157),a=n(97915);const u=r.Ikc({type:r.YjP(),ruleset_id:r.Whr(),
ruleset_source_type:r.YjP(),ruleset_source:r.YjP()}),l=r.Ikc({name:r.YjP(),bypass_actors:r.YOg(r.Ikc({
actor_type:r.YjP(),actor_id:r.Whr().nullable(),bypass_mode:r.YjP()})).nullish()});async function c(e,t){
return d(e,(await(0,s.K)(e.cwd,t)).remote,o.jF)}async function d(e,t,n){const r=(0,a.readingClient)(e,t),o=(0,
i.v)(t.repository),s=await r.list("GET /repos/{owner}/{repo}/rules/branches/{branch}",{...o,branch:n},u)
;if(0===s.length)return["none: anybody who may push can rewrite or delete it"]
;const c=Map.groupBy(s,({ruleset_id:e})=>e);return Promise.all([...c].map(async([e,[t,...n]])=>{
const s=t?.ruleset_source??"",i="Organization"===t?.ruleset_source_type?await r.read("GET /orgs/{org}/rulesets/{ruleset_id}",{
org:s,ruleset_id:e},l):await r.read("GET /repos/{owner}/{repo}/rulesets/{ruleset_id}",{...o,ruleset_id:e
},l),a=[t,...n].map(e=>e?.type??"").join(", ");return`${i.name} of ${s}: ${a}; ${function(e){
if(null==e)return"who may bypass it, the token in GH_TOKEN is not shown (it must be one that may edit the ruleset)"
;if(0===e.length)return"nobody may bypass it"
;const t=e.map(({actor_type:e,actor_id:t,bypass_mode:n})=>`${e} ${t??""} (${n})`.replace("  "," "))
;return`may be bypassed by ${t.join(", ")}`}(i.bypass_actors)}`}))}}),52157:((e,t,n)=>{n.d(t,{G:()=>s,v:()=>o})
;var r=n(27662);function o(e){const t=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(e),[,n,o]=t??[]
;if(void 0===n||void 0===o||"."===o||".."===o)throw(0,
r.J5)("not_found",`${JSON.stringify(e)} is no repository of the form owner/name.`);return{owner:n,repo:o}}
function s(e,t){const n=o(t),r=e=>e.replace(" "," /repos/{owner}/{repo}");return{read:(t,o,s)=>e.read(r(t),{...o,...n
},s),list:(t,o,s,i)=>e.list(r(t),{...o,...n},s,i),pages:(t,o,s)=>e.pages(r(t),{...o,...n},s),
write:(t,o,s)=>e.write(r(t),{...o,...n},s),query:(t,r,o)=>e.query(t,{...r,owner:n.owner,name:n.repo},o)}}}),
54861:((e,t,n)=>{n.r(t),n.d(t,{ledgerStatus:()=>c})
;var r=n(40666),o=n(67968),s=n(52533),i=n(60036),a=n(33421),u=n(7471),l=n(71604);const c=async(e,t)=>{const n=await(0,
a.m3)(e,t.remote),i={...await async function({git:e,head:t,history:n,keys:r}){
const{tip:i,forked:a,retired:u}=n.judged,l=null===i?[]:e(["ls-tree","-r","--name-only",i.id,`${s._N}/`]).split("\n"),c=await Promise.all(l.filter(e=>""!==e).map(async e=>JSON.parse(String(await n.read(e)))))
;return{accepted:null===i?null:{commit:i.id,size:(0,o.$d)(i)},head:t,
problems:[...null===i?["no commit counts, not even the first"]:[],...a.map(({id:e})=>`${e} goes on beside another: somebody else has the key`),...null===u?[]:[`${u.id} is signed by a key out of force whose line has no last=`],...n.rewritten.map(({id:e,fault:t})=>`${e} is not what it signed: ${t}`),...n.lost.map(e=>`${e}, which last= names, is not there`)],
foreign:[...n.foreign.recorded.map(t=>d(e,t,!0)),...n.foreign.later.map(t=>d(e,t,!1))],open:c,keys:r.map(e=>({
vkey:e.vkey.text,state:m(e)}))}}(n).finally(()=>n.history.close()),rules:t.admin?await(0,u.U)(e,t.remote):null}
;return(0,l.ZF)(e,t.json,i,function({accepted:e,head:t,problems:n,foreign:o,open:s,keys:i,rules:a}){
const u=(e,t)=>0===t.length?[]:["",`${e}:`,...t.map(e=>`  ${e}`)],l=e=>{const t=e.length-p
;return`${e.slice(0,p).join(", ")}${t>0?` and ${t} more`:""}`||"nothing"}
;return["accepted  "+(null===e?"nothing":`${e.commit}  ${(0,
r.hS)(e.size,"line")}`),`head      ${t}${t===e?.commit?"":"  the next run sets aside what lies between"}`,...u("problems",n),...u("foreign commits (names and dates are what their makers wrote)",o.map(({commit:e,author:t,date:n,subject:r,paths:o,recorded:s})=>`${e}  ${n}  ${t}  ${s?"on record":"not recorded yet"}: ${r}; touches ${l(o)}`)),...u("intents without an outcome",s.map(({receipt_id:e,run_id:t,run_attempt:n})=>`${e} of run ${t}, attempt ${n}`)),...u("keys",i.map(({vkey:e,state:t})=>`${e}  ${t}`)),...u("rules for the branch",a??[])]
}(i)),0===i.problems.length&&i.foreign.every(({recorded:e})=>e)?0:1};function d(e,t,n){
const[r="",o="",s=""]=e(["show","--no-patch","--format=%an <%ae>%n%cI%n%s",t]).split("\n"),i=e(["diff-tree","--root","-r","-m","--first-parent","--no-commit-id","--name-only",t])
;return{commit:t,author:r,date:o,subject:s,paths:""===i?[]:i.split("\n"),recorded:n}}function m(e){
return null!==e.last?`retired at ${(0,r.hS)(e.last.size,"line")}, commit ${e.last.commit}`:(0,
i.fx)(e,Date.now())?"in force":"out of force"}const p=5}),71604:((e,t,n)=>{n.d(t,{Q8:()=>c,R_:()=>u,ZF:()=>l})
;var r=n(51455),o=n(76760),s=n(74296),i=n(53474),a=n(57800);function u(e){if(e.startsWith("-"))throw(0,
s.Wp)(`--remote ${e} is no name of a remote.`)}function l({stdout:e},t,n,r){
e(`${t?JSON.stringify(n):r.map(a.ko).join("\n")}\n`)}async function c({cwd:e},t,n,a=""){try{return await(0,
r.readFile)((0,o.resolve)(e,n))}catch(e){throw(0,s.Wp)(`${t} ${n} cannot be read (${(0,i.bD)(e)}).${a}`)}}}),
74296:((e,t,n)=>{n.d(t,{Wp:()=>o,g5:()=>s});var r=n(53474);function o(e,t){return new r.AK("usage",e,{cause:t})}
function s(e){return e instanceof r.AK&&"certainty"in e?e:null}}),77412:((e,t,n)=>{n.d(t,{K:()=>u})
;var r=n(31421),o=n(57975),s=n(53474),i=n(59376);const a=(0,o.promisify)(r.execFile);async function u(e,t){
const n=async(...t)=>(await a("git",["-C",e,...t],{encoding:"utf8"})).stdout.trimEnd();let r;try{
r=await n("rev-parse","--show-toplevel")}catch(t){const n=(0,s.bD)(t).trim().split("\n").at(-1)??""
;throw new s.AK("not_a_clone",`${e} is no git work tree (${n}). Run this in a clone.`)}
const o=await n("remote","get-url",t).catch(()=>null),u=null===o?null:(0,i.M8)(o)
;if(null===u)throw new s.AK("remote_unknown",`The remote ${t} of ${r} is ${null===o?"not there":"no repository on a GitHub"}. Add it (git remote add origin https://github.com/OWNER/NAME), or name another with --remote.`)
;return{root:r,remote:u}}}),88036:((e,t,n)=>{n.d(t,{R:()=>o});var r=n(77598);function o(e,t,n="sha1"){return(0,
r.createHash)(n).update(`${e} ${t.length}\0`).update(t).digest("hex")}}),89591:((e,t,n)=>{n.d(t,{a:()=>s,S:()=>u})
;var r=n(19284),o=n(25611);function s({origin:e,size:t,root:n,head:o,parent:s,base:i,files:a}){
return function({origin:e,size:t,root:n,extensions:o}){return[e,t,(0,r.nk)(Buffer.from(n,"hex")),...o,""].join("\n")}({
origin:e,size:t,root:n,extensions:[`head ${o}`,`parent ${s}`,`base ${i}`,`files ${a}`]})}
const i="[0-9a-f]{40}|[0-9a-f]{64}",a=new RegExp(`^head (?<head>[0-9a-f]{64})\\nparent (?<parent>${i})\\nbase (?<base>${i})\\nfiles (?<files>[0-9a-f]{64})$`)
;function u(e){const t=function(e){const t="string"==typeof e?e:(0,r._6)(e),n=null===t?null:(0,o.wd)(t)
;if(null===n)return null
;const[s="",i="",a="",...u]=n.text.slice(0,-1).split("\n"),l=/^(?:0|[1-9][0-9]{0,15})$/.test(i)?Number(i):Number.NaN,c=(0,
r.Ey)(a);return""===s||!Number.isSafeInteger(l)||32!==c?.length||u.includes("")?null:{origin:s,size:l,
root:c.toString("hex"),extensions:u,note:n}}(e);if(null===t)return null
;const{origin:n,size:s,root:i,extensions:u,note:l}=t,c=a.exec(u.join("\n"))?.groups;return void 0===c?null:{origin:n,
size:s,root:i,...c,note:l}}})};
