"use strict";exports.id=1427,exports.ids=[1427,1948],exports.modules={...require("./12814.shared.js").modules,
...require("./67968.shared.js").modules,40291:((t,e,n)=>{n.d(e,{J:()=>I})
;var a=n(27597),r=n(64377),o=n(91674),s=n(27662),i=n(52157),c=n(14182),l=n(66664)
;const d=a.KCZ([a.Whr(),a.YjP()]).transform(String),u=a.Ikc({id:d,login:a.YjP(),type:a.YjP()
}),p=t=>t.nullish().transform(t=>t??null),f=a.YOg(a.Ikc({environments:a.YOg(a.Ikc({id:d,name:a.YjP()})),state:a.YjP(),
user:p(u),comment:o.vh})),h=a.Ikc({event:p(a.YjP()),head_branch:p(a.YjP()),head_sha:a.YjP(),path:a.YjP(),
created_at:p(r.w$()),actor:p(u),triggering_actor:p(u)}),m=a.Ikc({name:a.YjP(),protection_rules:a.YOg(a.Ikc({
type:a.YjP(),prevent_self_review:a.zMY().optional(),reviewers:a.YOg(a.L5J()).optional()})).optional(),
deployment_branch_policy:a.Ikc({protected_branches:a.zMY(),custom_branch_policies:a.zMY()}).nullish(),
can_admins_bypass:a.zMY().optional()}).transform(t=>JSON.parse(JSON.stringify(t))),_=a.Ikc({status:a.YjP().nullish()
}).transform(({status:t})=>t??""),w=a.Ikc({type:a.YjP()}),g=100,b=a.Ikc({total_count:a.Whr(),
branch_policies:a.YOg(a.Ikc({name:a.YjP(),type:a.YjP().optional().transform(t=>t??"branch")}))}),y=a.Ikc({
author:a.KCZ([u,a.Ikc({}).transform(()=>null),a.chJ()]).optional()}),v=({author:t})=>t??null,$=a.Ikc({
total_commits:a.Whr(),commits:a.YOg(y)});function I(t,e=l.E){
const n=e=>(0,i.G)(t,e),r=(t,a)=>e("commitAuthor",[t,a],async()=>v(await n(t).read("GET /commits/{ref}",{ref:a
},y))),p="GET /actions/runs/{run_id}/attempts/{attempt_number}";return{
reviews:(t,e)=>k(()=>n(t).read("GET /actions/runs/{run_id}/approvals",{run_id:e},f)),
attempt:(t,e,a)=>k(()=>n(t).read(p,{run_id:e,attempt_number:a},h)),attemptStatus:(t,e,a)=>k(()=>(0,s.Xd)(n(t).read(p,{
run_id:e,attempt_number:a},_))),environment:(t,e)=>k(()=>(0,s.Xd)(n(t).read("GET /environments/{environment_name}",{
environment_name:e},m))),branchPatterns:(t,e)=>k(async()=>{const a={environment_name:e,per_page:g
},{total_count:r,branch_policies:o}=await n(t).read("GET /environments/{environment_name}/deployment-branch-policies",a,b)
;if(o.length<r)throw new Error(`only ${o.length} of ${r} patterns are listed`);return o}),
branchProtected:(t,e)=>k(async()=>{const[r,o]=await Promise.all([n(t).read("GET /branches/{branch}",{branch:e},a.Ikc({
protected:a.zMY()})),n(t).list("GET /rules/branches/{branch}",{branch:e},a.L5J())]);return r.protected||o.length>0}),
commitAuthors:(t,e,a)=>k(async()=>{
const o=(await Promise.all(e.flatMap(e=>[r(t,e),...null===a?[]:[Y(n(t),a,e)]]))).flat()
;return[...new Map(o.map(t=>[t?.id,t])).values()]}),
branchRules:(t,e)=>k(async()=>(await n(t).list("GET /rules/branches/{branch}",{branch:e},w)).map(({type:t})=>t)),
approvalFiles:(t,e,a)=>k(async()=>{const r=(e,a)=>(0,s.Xd)(n(t).read("GET /contents/{path}",{path:e,ref:c.Q5
},a)),i=await r(e,o.TV)??[],l=i.length<o.cC?a.filter(t=>i.some(e=>e.name===t)):a
;return(await Promise.all(l.map(async t=>({path:`${e}/${t}`,file:await r(`${e}/${t}`,o.NJ)
})))).flatMap(({path:t,file:e})=>"file"===e?.type&&"base64"===e.encoding&&void 0!==e.content?[{path:t,
text:Buffer.from(e.content,"base64").toString()}]:[])}),teamMembers:(e,n)=>k(async()=>{const[r="",o=""]=e.split("/"),s={
org:r,team_slug:o},i=await t.read("GET /orgs/{org}/teams/{team_slug}",s,a.Ikc({id:d}))
;if(i.id!==n)throw new Error(`the team ${e} has the id ${i.id}, not ${n}`)
;return(await t.list("GET /orgs/{org}/teams/{team_slug}/members",s,u)).map(t=>t.id)})}}async function Y(t,e,n){const a={
basehead:`${e}...${n}`},{total_commits:r,commits:o}=await t.read("GET /compare/{basehead}",a,$)
;if(o.length<r)throw new Error(`only ${o.length} of the ${r} commits since ${e} are listed`);return o.map(v)}
async function k(t){try{return{value:await t()}}catch(t){return{unreadable:t instanceof Error?t.message:String(t)}}}}),
88936:((t,e,n)=>{n.d(e,{Cn:()=>m,bR:()=>p,kp:()=>y})
;var a=n(55543),r=n(71971),o=n(53474),s=n(8601),i=n(96679),c=n(52533),l=n(63273),d=n(36625);const u=50
;async function*p(t,e,n,a){const o=await(0,r.av)(e),s=l.CE.empty();let d=i.mG
;const p=[...n.keys()].filter(t=>t.startsWith("ledger/")).sort();for(let e=0;e<p.length;e+=u){
const r=p.slice(e,e+u),o=await t.blobs(r.map(t=>w(n,t))),l=[];for(const t of r){if(t!==(0,
c.RA)(s.size))throw y(`${t} does not follow line ${s.size-1}`);for(const e of g(o.get(w(n,t).id),t)){const n=b(e,t)
;if(n.seq!==s.size||n.prev!==d)throw y(`line ${s.size} in ${t} does not follow from the one before`);d=(0,i.Hw)(e),
s.append(d),l.push(n)}}yield{lines:l,planOf:await _(t,n,l,a)}}
if(s.size!==o.size||d!==o.head||!s.root().equals(o.frontier.root()))throw y(`its ${s.size} lines are not those of its checkpoint (${o.size})`)
}const f=1e3,h=2;async function m(t,e,{kinds:n,repositoryId:a}){
const[r=new Map]=await t.trees([e.base]),o=[...r.keys()].filter(t=>t.startsWith("ledger/")).sort().reverse(),s=[]
;for(let e=0,i=h;e<o.length;e=i,i+=u){if(e>=f)return{
unreadable:`the newest ${e} segments of the ledger tell of no release`}
;const c=o.slice(e,i),l=await t.blobs(c.map(t=>w(r,t)));for(const e of c){const o=g(l.get(w(r,e).id),e).map(t=>b(t,e))
;for(const e of o.toReversed()){if("operation.succeeded"===e.type&&s.push(e),"plan.created"!==e.type)continue
;const o=s.filter(({claim:t})=>t===e.claim).map(({operation_id:t})=>t);if(0===o.length)continue
;const i=(await _(t,r,[e],n))(e.data.plan_file_digest);for(const t of o){
const e=i?.operations.find(e=>e.operation_id===t);if(e?.repository_id!==a)continue;const r=(0,
d.I)(e,n).leaves?.(e.parameters);if(void 0!==r&&"draft"!==r.release)return{value:r.target}}}}}return{value:null}}
async function _(t,e,n,r){const o=new Map;for(const t of n){if("plan.created"!==t.type)continue
;const n=e.get(c.hL.plan(t.data.plan_file_digest));void 0!==n&&o.set(t.data.plan_file_digest,n)}
const i=await t.blobs([...o.values()]);for(const t of i.values())await(0,d.My)(r,t);const l=(0,d.xH)(r);return t=>{
const e=i.get(o.get(t)?.id??"");return void 0===e||(0,a.o)(e)!==t?null:(0,s.MQ)(l,e)}}function w(t,e){const n=t.get(e)
;if(void 0===n)throw y(`${e} is missing`);return n}function g(t,e){const n=void 0===t?null:(0,s._6)(t)
;if(null===n||!n.endsWith("\n"))throw y(`${e} cannot be read`);return n.slice(0,-1).split("\n")}function b(t,e){try{
return(0,i.A)(t)}catch{throw y(`${e} has a line that is not a valid ledger line`)}}function y(t){
return new o.AK("ledger_untrusted",`The ledger's branch does not hold: ${t}.`)}}),91277:((t,e,n)=>{n.d(e,{$B:()=>u,
Me:()=>l,NW:()=>f,T1:()=>d,Tj:()=>i,cI:()=>h,jO:()=>p});var a=n(32257),r=n(53474),o=n(8601),s=n(52533)
;function i(t,{facts:e,kinds:n}){const a={run_attempt:e.runAttempt,run_id:e.runId},r=new Map
;for(const{operation:i,receiptId:l,seq:d}of t){const{operation_digest:t}=i;r.set((0,s.Ml)(l),(0,o.d_)({...a,
claim:e.claim,operation_digest:t})),r.set((0,s.in)(i,n),c({operation:i,receiptId:l,seq:d},e))}return r}
function c({receiptId:t,seq:e},{runAttempt:n,runId:a}){return(0,o.d_)({receipt_id:t,run_attempt:n,run_id:a,seq:e})}
const l="approval_used";async function d(t,{runId:e},n,a){const i=new Map;for(const{name:c,text:d}of t){
const t=s.hL.usedApproval(c),u=await a.read(t);if(null===u)i.set(t,(0,o.d_)({plan_digest:n,run_id:e,text:d
}));else if((0,
o.MQ)(s.gf,u)?.run_id!==e)throw new r.AK(l,"Another run began under an approval of this one. Have the plan signed anew.")
}return i}async function u(t,{facts:e,kinds:n},a){const r=new Map,o=await p(a);for(const i of t){const t=(0,
s.in)(i.operation,n);if(!o.has(t))continue;const l=await a.read(t);null!==l&&0===Buffer.compare(l,c(i,e))&&r.set(t,null)
}return r}async function p(t){return new Set((await t.list(s._N)).map(t=>`${s._N}/${t}`))}async function f(t,e,n,r){
const i=(0,s.t0)(t.runId),c=await h(t.runId,r);return null===c?new Map([[i,(0,o.d_)({opened_at:(0,a.fU)(n),
plan_digests:[e]})]]):t.runAttempt>1||c.plan_digests.includes(e)?new Map:new Map([[i,(0,o.d_)({...c,
plan_digests:[...c.plan_digests,e]})]])}async function h(t,e){const n=await e.read((0,s.t0)(t));if(null===n)return null
;const a=(0,o.MQ)(s.rg,n);if(null!==a)return a;throw new r.AK("ledger_untrusted",`The ledger cannot be trusted: ${(0,
s.t0)(t)} cannot be read. Find out who changed it before anything is published.`)}}),91948:((t,e,n)=>{n.r(e),n.d(e,{
approverLists:()=>c,defaultBranch:()=>s});var a=n(53474),r=n(27597),o=n(14182);async function s(t,e){
const{defaultBranch:n}=await t.repository(e),r=await t.commit(e,`refs/heads/${n}`)
;if(null===r)throw new a.AK("not_found",`The default branch ${n} of ${e} has no commit; push one first.`);return{
read:n=>t.file(e,n,r.sha),commit:r.sha,branch:n}}const i=200;async function c(t,e,n){
const s=`/commits?path=${encodeURIComponent(o.jJ)}&sha=${encodeURIComponent(n)}`,c=await t.list(e,s,r.Ikc({sha:r.YjP()
}))
;if(c.length>i)throw new a.AK("too_many_approvers",`${o.jJ} of ${e} was changed ${c.length} times. Name the lists to believe instead.`)
;return(await Promise.all(c.map(({sha:n})=>t.file(e,o.jJ,n)))).filter(t=>null!==t)}})};
