export const id=8404;export const ids=[8404];export const modules={33421:(e,t,r)=>{r.d(t,{m3:()=>fetchLedger,oQ:()=>u,
uM:()=>gitIn});var n=r(31421),o=r(74296),s=r(52533),i=r(14182),a=r(36762),c=r(29241),l=r(71604)
;function gitIn({cwd:e,env:t}){return(r,s="")=>{try{return(0,n.execFileSync)("git",r,{cwd:e,env:t,input:s,
encoding:"utf8",stdio:"pipe",maxBuffer:2**28}).trim()}catch(e){
const t=e.stderr,n="string"==typeof t&&""!==t.trim()?t.trim():(0,o.bD)(e)
;throw new o.NL("git_failed",`git ${r[0]??""} failed: ${n}. Run this in a clone with a remote.`)}}}
const u=`refs/heads/${s.jF}`;async function fetchLedger(e,t){(0,l.R)(t);const r=gitIn(e)
;if(""===r(["ls-remote","--heads",t,u]))throw new o.NL("ledger_missing",`${t} has no branch ${s.jF}. Run \`marketops ledger init\`.`)
;const fetched=e=>(r(["fetch","--quiet","--no-tags",t,e]),
r(["rev-parse","--verify","FETCH_HEAD^{commit}"])),n=r(["show",`${fetched("HEAD")}:${i.Z}`]),d=fetched(u),m=await(0,
a.jC)(e.cwd,(0,c.cz)(n,i.Z),{head:d})
;if(null===m)throw new o.NL("history_missing","This clone is shallow. Fetch the rest first: git fetch --unshallow")
;return{git:r,head:d,history:m,trustedKeys:n}}},18404:(e,t,r)=>{r.r(t),r.d(t,{ledgerStatus:()=>ledgerStatus})
;var n=r(40666),o=r(58080),s=r(67968),i=r(52533),a=r(19523),c=r(33421),l=r(27597),u=r(77412),d=r(97359),m=r(49737),h=r(97915)
;const p=l.Ikc({type:l.YjP(),ruleset_id:l.Whr(),ruleset_source_type:l.YjP(),ruleset_source:l.YjP()}),f=l.Ikc({
name:l.YjP(),bypass_actors:l.YOg(l.Ikc({actor_type:l.YjP(),actor_id:l.Whr().nullable(),bypass_mode:l.YjP()})).nullish()
});async function rulesOfBranch(e,t){const{remote:r}=await(0,u.K)(e.cwd,t),n=(0,h.readingClient)(e,(0,
d.po)(r.server)),o=(0,m.v)(r.repository),s=await n.list("GET /repos/{owner}/{repo}/rules/branches/{branch}",{...o,
branch:i.jF},p);if(0===s.length)return["none: anybody who may push can rewrite or delete it"]
;const a=Map.groupBy(s,({ruleset_id:e})=>e);return Promise.all([...a].map(async([e,[t,...r]])=>{
const s=t?.ruleset_source??"",i="Organization"===t?.ruleset_source_type?await n.read("GET /orgs/{org}/rulesets/{ruleset_id}",{
org:s,ruleset_id:e},f):await n.read("GET /repos/{owner}/{repo}/rulesets/{ruleset_id}",{...o,ruleset_id:e
},f),a=[t,...r].map(e=>e?.type??"").join(", ");return`${i.name} of ${s}: ${a}; ${function bypass(e){
if(null==e)return"who may bypass it, the token in GH_TOKEN is not shown (it must be one that may edit the ruleset)"
;if(0===e.length)return"nobody may bypass it"
;const t=e.map(({actor_type:e,actor_id:t,bypass_mode:r})=>`${e} ${t??""} (${r})`.replace("  "," "))
;return`may be bypassed by ${t.join(", ")}`}(i.bypass_actors)}`}))}const ledgerStatus=async(e,t)=>{const r=await(0,
c.m3)(e,t.remote),l=await async function statusOf({git:e,head:t,history:r,trustedKeys:n}){
const{tip:o,forked:c,retired:l}=r.judged,u=null===o?[]:e(["ls-tree","-r","--name-only",o.id,`${i._N}/`]).split("\n"),d=await Promise.all(u.filter(e=>""!==e).map(async e=>JSON.parse(String(await r.read(e)))))
;return{accepted:null===o?null:{commit:o.id,size:(0,s.$d)(o)},head:t,
problems:[...null===o?["no commit counts, not even the first"]:[],...c.map(({id:e})=>`${e} goes on beside another: somebody else has the key`),...null===l?[]:[`${l.id} is signed by a key out of force whose line has no last=`],...r.rewritten.map(({id:e,fault:t})=>`${e} is not what it signed: ${t}`),...r.lost.map(e=>`${e}, which last= names, is not there`)],
foreign:[...r.foreign.recorded.map(t=>foreignCommit(e,t,!0)),...r.foreign.later.map(t=>foreignCommit(e,t,!1))],open:d,
keys:(0,a.n0)(n).map(e=>({vkey:e.vkey.text,state:stateOf(e)}))}}(r).finally(()=>r.history.close()),u={...l,
rules:t.admin?await rulesOfBranch(e,t.remote):null}
;return e.stdout(t.json?`${JSON.stringify(u)}\n`:`${function rowsOf({accepted:e,head:t,problems:r,foreign:o,open:s,keys:i,rules:a}){
const section=(e,t)=>0===t.length?[]:["",`${e}:`,...t.map(e=>`  ${e}`)],touched=e=>{const t=e.length-y
;return`${e.slice(0,y).join(", ")}${t>0?` and ${t} more`:""}`||"nothing"}
;return["accepted  "+(null===e?"nothing":`${e.commit}  ${(0,
n.hS)(e.size,"line")}`),`head      ${t}${t===e?.commit?"":"  the next run sets aside what lies between"}`,...section("problems",r),...section("foreign commits (names and dates are what their makers wrote)",o.map(({commit:e,author:t,date:r,subject:n,paths:o,recorded:s})=>`${e}  ${r}  ${t}  ${s?"on record":"not recorded yet"}: ${n}; touches ${touched(o)}`)),...section("intents without an outcome",s.map(({receipt_id:e,run_id:t,run_attempt:r})=>`${e} of run ${t}, attempt ${r}`)),...section("keys",i.map(({vkey:e,state:t})=>`${e}  ${t}`)),...section("rules for the branch",a??[])]
}(u).map(o.g).join("\n")}\n`),0===u.problems.length&&u.foreign.every(({recorded:e})=>e)?0:1}
;function foreignCommit(e,t,r){
const[n="",o="",s=""]=e(["show","--no-patch","--format=%an <%ae>%n%cI%n%s",t]).split("\n"),i=e(["diff-tree","--root","-r","-m","--first-parent","--no-commit-id","--name-only",t])
;return{commit:t,author:n,date:o,subject:s,paths:""===i?[]:i.split("\n"),recorded:r}}function stateOf(e){
return null!==e.last?`retired at ${(0,n.hS)(e.last.size,"line")}, commit ${e.last.commit}`:(0,
a.fx)(e,Date.now())?"in force":"out of force"}const y=5}};
