export const id=7671;export const ids=[7671];export const modules={12814:(e,t,n)=>{n.d(t,{TU:()=>i,bp:()=>u})
;var a=n(74296),r=n(67968),s=n(52533);const o=1e4;async function i(e,t,n){
const a=new Map,i=new Map,f=new Set,h=new Map,p=()=>(0,r.m8)({head:t,commits:a,signed:i,unfit:f,keys:n});let g=null;do{
const l=await e.history(t,g);for(const e of l.commits){a.set(e.id,e);const t=(0,r.Nu)(e,n);null!==t&&i.set(t.id,t)}
if(g=l.next,a.size>o)throw u(`nothing that counts was found among the newest ${o} commits of ${s.jF}`)
}while(null!==g&&!l(p().tip,t,a));for(;;){
const t=p(),n=[t.tip,...t.forked].filter(e=>null!==e&&null!==e.signed&&!h.has(e.id));for(const t of n){
const n=await c(e,t);null===n?f.add(t.id):h.set(t.id,n)}if(n.some(({id:e})=>f.has(e)))continue
;const{tip:a,forked:r,retired:o}=t;if(r.length>0)throw d(r);if(null!==o)throw m(o)
;if(null===a)throw u(`no commit of ${s.jF} counts: not even the one that \`marketops ledger init\` makes`)
;const[i=new Map]=h.has(a.id)?[]:await e.trees([a.id]);return{tip:a,...h.get(a.id)??{tree:i,contents:new Map}}}}
function l(e,t,n){if(null===e)return!1;const a=new Set((0,r.IT)(e.id,n).flatMap(({id:e,parents:t})=>[e,...t]));return(0,
r.IT)(t,n).every(({id:e,parents:t})=>a.has(e)||t.every(e=>n.has(e)||a.has(e)))}
async function c(e,{id:t,signed:n,checkpoint:a}){const[o,i]=await e.trees([t,n.base]),l=o?.get(s.Qq)
;if(void 0===o||void 0===i||void 0===l)return null;const c=(await e.blobs([l])).get(l.id),u=void 0===c?null:(0,
r.Bj)(c,n.files);if(null===u)return null;const d=Object.keys(u).flatMap(e=>o.get(e)??[]),m=await e.blobs(d)
;if(null!==await(0,r.RZ)(o,i,u,e=>Promise.resolve(m.get(e.id)??Buffer.alloc(0))))return null;const f=o.get(s.nm);return{
tree:o,contents:new Map([...m,...void 0===f?[]:[[f.id,Buffer.from(a)]]])}}function u(e){
return new a.NL("ledger_untrusted",`The ledger cannot be trusted: ${e}. Nothing was written. \`marketops ledger status\` in a clone shows which commit is accepted and who made the others; \`marketops ledger restore\` puts the accepted files on top again.`)
}function d(e){
return new a.NL("ledger_forked",`The ledger goes on in two ways from one commit (${e.map(({id:e})=>e.slice(0,12)).join(", ")}), and only the holder of a key can do that. Nothing was written. Find out who has the key, and replace it (\`marketops keygen --replace\`).`)
}function m({signed:e,id:t}){
return new a.NL("ledger_key_retired",`The newest commit of the ledger (${t.slice(0,12)}, ${e.size} lines) is signed by a key that is out of force or retired, and no trusted-keys line says up to where that key is believed. Give its line \`last=<size>:<root>:<commit>\` (\`marketops keygen --replace\` in a clone prints it), or put it in force until a run has signed under the new key.`)
}},71971:(e,t,n)=>{n.d(t,{C0:()=>u,_W:()=>c,av:()=>d,dm:()=>f,nM:()=>m})
;var a=n(46260),r=n(96679),s=n(52533),o=n(83544),i=n(49598),l=n(12814);const c={size:0,head:r.mG,frontier:o.CE.empty(),
checkpoint:null};function u(e){return(0,a.d_)({frontier:e.frontier.subtrees(),head:e.head,size:e.size})}
async function d(e){const[t,n]=await Promise.all([e.read(s.Ij),e.read(s.nm)]),a=m(t,n);if(null===a)throw(0,
l.bp)("tip.json and the checkpoint of the accepted commit differ");return a}function m(e,t){
const n=f(e),a=null===n?null:o.CE.restore(n.size,n.frontier);if(null===n||null===a)return null
;if(null===t)return 0===n.size&&n.head===r.mG?c:null;const s=(0,i.S7)(t)
;return s?.size===n.size&&s.head===n.head&&s.root===a.root().toString("hex")?{size:n.size,head:n.head,frontier:a,
checkpoint:Buffer.from(t).toString()}:null}const f=e=>(0,a.MQ)(s.zA,e)},91277:(e,t,n)=>{n.d(t,{$B:()=>d,Me:()=>c,
NW:()=>f,T1:()=>u,Tj:()=>i,cI:()=>h,jO:()=>m});var a=n(32257),r=n(74296),s=n(46260),o=n(52533)
;function i(e,{facts:t,kinds:n}){const a={run_attempt:t.runAttempt,run_id:t.runId},r=new Map
;for(const{operation:i,receiptId:c,seq:u}of e){const{operation_digest:e}=i;r.set((0,o.Ml)(c),(0,s.d_)({...a,
claim:t.claim,operation_digest:e})),r.set((0,o.in)(i,n),l({operation:i,receiptId:c,seq:u},t))}return r}
function l({receiptId:e,seq:t},{runAttempt:n,runId:a}){return(0,s.d_)({receipt_id:e,run_attempt:n,run_id:a,seq:t})}
const c="approval_used";async function u(e,{runId:t},n,a){const i=new Map;for(const{name:l,text:u}of e){
const e=o.hL.usedApproval(l),d=await a.read(e);if(null===d)i.set(e,(0,s.d_)({plan_digest:n,run_id:t,text:u
}));else if((0,
s.MQ)(o.gf,d)?.run_id!==t)throw new r.NL(c,"Another run began under an approval of this one. Have the plan signed anew.")
}return i}async function d(e,{facts:t,kinds:n},a){const r=new Map,s=await m(a);for(const i of e){const e=(0,
o.in)(i.operation,n);if(!s.has(e))continue;const c=await a.read(e);null!==c&&0===Buffer.compare(c,l(i,t))&&r.set(e,null)
}return r}async function m(e){return new Set((await e.list(o._N)).map(e=>`${o._N}/${e}`))}async function f(e,t,n,r){
const i=(0,o.t0)(e.runId),l=await h(e.runId,r);return null===l?new Map([[i,(0,s.d_)({opened_at:(0,a.fU)(n),
plan_digests:[t]})]]):e.runAttempt>1||l.plan_digests.includes(t)?new Map:new Map([[i,(0,s.d_)({...l,
plan_digests:[...l.plan_digests,t]})]])}async function h(e,t){const n=await t.read((0,o.t0)(e));if(null===n)return null
;const a=(0,s.MQ)(o.rg,n);if(null!==a)return a;throw new r.NL("ledger_untrusted",`The ledger cannot be trusted: ${(0,
o.t0)(e)} cannot be read. Find out who changed it before anything is published.`)}},91948:(e,t,n)=>{n.d(t,{D:()=>l,
O:()=>o});var a=n(74296),r=n(27597),s=n(14182);async function o(e,t){
const{defaultBranch:n}=await e.repository(t),r=await e.commit(t,`refs/heads/${n}`)
;if(null===r)throw new a.NL("not_found",`The default branch ${n} of ${t} has no commit; push one first.`);return{
read:n=>e.file(t,n,r.sha),commit:r.sha,branch:n}}const i=200;async function l(e,t,n){
const o=`/commits?path=${encodeURIComponent(s.jJ)}&sha=${encodeURIComponent(n)}`,l=await e.list(t,o,r.Ikc({sha:r.YjP()
}))
;if(l.length>i)throw new a.NL("too_many_approvers",`${s.jJ} of ${t} was changed ${l.length} times. Name the lists to believe instead.`)
;return(await Promise.all(l.map(({sha:n})=>e.file(t,s.jJ,n)))).filter(e=>null!==e)}},88936:(e,t,n)=>{n.d(t,{Cn:()=>p,
bR:()=>m,kp:()=>_});var a=n(55543),r=n(71971),s=n(74296),o=n(46260),i=n(96679),l=n(52533),c=n(83544),u=n(36625)
;const d=50;async function*m(e,t,n,a){const s=await(0,r.av)(t),o=c.CE.empty();let u=i.mG
;const m=[...n.keys()].filter(e=>e.startsWith("ledger/")).sort();for(let t=0;t<m.length;t+=d){
const r=m.slice(t,t+d),s=await e.blobs(r.map(e=>w(n,e))),c=[];for(const e of r){if(e!==(0,
l.RA)(o.size))throw _(`${e} does not follow line ${o.size-1}`);for(const t of y(s.get(w(n,e).id),e)){const n=b(t,e)
;if(n.seq!==o.size||n.prev!==u)throw _(`line ${o.size} in ${e} does not follow from the one before`);u=(0,i.Hw)(t),
o.append(u),c.push(n)}}yield{lines:c,planOf:await g(e,n,c,a)}}
if(o.size!==s.size||u!==s.head||!o.root().equals(s.frontier.root()))throw _(`its ${o.size} lines are not those of its checkpoint (${s.size})`)
}const f=1e3,h=2;async function p(e,t,{kinds:n,repositoryId:a}){
const[r=new Map]=await e.trees([t.base]),s=[...r.keys()].filter(e=>e.startsWith("ledger/")).sort().reverse(),o=[]
;for(let t=0,i=h;t<s.length;t=i,i+=d){if(t>=f)return{
unreadable:`the newest ${t} segments of the ledger tell of no release`}
;const l=s.slice(t,i),c=await e.blobs(l.map(e=>w(r,e)));for(const t of l){const s=y(c.get(w(r,t).id),t).map(e=>b(e,t))
;for(const t of s.toReversed()){if("operation.succeeded"===t.type&&o.push(t),"plan.created"!==t.type)continue
;const s=o.filter(({claim:e})=>e===t.claim).map(({operation_id:e})=>e);if(0===s.length)continue
;const i=(await g(e,r,[t],n))(t.data.plan_file_digest);for(const e of s){
const t=i?.operations.find(t=>t.operation_id===e);if(t?.repository_id!==a)continue;const r=(0,
u.I)(t,n).leaves?.(t.parameters);if(void 0!==r&&"draft"!==r.release)return{value:r.target}}}}}return{value:null}}
async function g(e,t,n,r){const s=new Map;for(const e of n){if("plan.created"!==e.type)continue
;const n=t.get(l.hL.plan(e.data.plan_file_digest));void 0!==n&&s.set(e.data.plan_file_digest,n)}
const i=await e.blobs([...s.values()]);for(const e of i.values())await(0,u.My)(r,e);const c=(0,u.xH)(r);return e=>{
const t=i.get(s.get(e)?.id??"");return void 0===t||(0,a.ol)(t)!==e?null:(0,o.MQ)(c,t)}}function w(e,t){const n=e.get(t)
;if(void 0===n)throw _(`${t} is missing`);return n}function y(e,t){const n=void 0===e?null:(0,o._6)(e)
;if(null===n||!n.endsWith("\n"))throw _(`${t} cannot be read`);return n.slice(0,-1).split("\n")}function b(e,t){try{
return(0,i.A)(e)}catch{throw _(`${t} has a line that is none`)}}function _(e){
return new s.NL("ledger_untrusted",`The ledger's branch does not hold: ${e}.`)}},56615:(e,t,n)=>{n.d(t,{B2:()=>$,
DY:()=>b,IW:()=>w,Jk:()=>d,KR:()=>y,LY:()=>Y,NJ:()=>T,NQ:()=>I,TV:()=>M,VV:()=>j,_r:()=>v,aS:()=>_,av:()=>E,cd:()=>g,
gO:()=>z,ho:()=>u,my:()=>k,om:()=>p,s6:()=>c,tk:()=>G});var a=n(27597)
;const r=a.KCZ([a.aig().int().nonnegative(),a.oad()]).transform(String),s=a.YjP().regex(/^[0-9a-f]{40}$/),o=a.k5n(["commit","tag","tree","blob"]),i=a.YjP().nullish().transform(e=>e??""),l=a.Ikc({
login:a.YjP()}),c=a.L5J().transform(()=>{}),u=a.Ikc({sha:s}).transform(e=>e.sha),d=a.Ikc({id:r,full_name:a.YjP(),
node_id:a.YjP(),default_branch:a.YjP(),private:a.zMY().optional(),archived:a.zMY().optional(),permissions:a.Ikc({
push:a.zMY().optional()}).optional()}).transform(e=>({id:e.id,fullName:e.full_name,nodeId:e.node_id,
defaultBranch:e.default_branch,isPrivate:e.private??!0,isArchived:e.archived??!1,canPush:e.permissions?.push??null
})),m=a.Ikc({sha:s,parents:a.YOg(a.Ikc({sha:s}))}),f=a.Ikc({tree:a.Ikc({sha:s}),message:a.YjP(),committer:a.Ikc({
date:a.YjP()})}),h=({sha:e,parents:t},{tree:n,message:a,committer:r})=>({sha:e,treeSha:n.sha,parents:t.map(e=>e.sha),
message:a,committedAt:r.date}),p=m.extend(f.shape).transform(e=>h(e,e)),g=m.extend({commit:f
}).transform(e=>h(e,e.commit)),w=a.Ikc({tag_name:a.YjP()}),y=a.Ikc({ref:a.YjP(),object:a.Ikc({sha:s,type:o})
}).transform(e=>({name:e.ref,sha:e.object.sha,type:e.object.type})),b=a.YOg(y),_=a.Ikc({sha:s,tag:a.YjP(),
message:a.YjP(),object:a.Ikc({sha:s,type:o})}).transform(e=>({sha:e.sha,tag:e.tag,message:e.message,
targetSha:e.object.sha,targetType:e.object.type})),k=a.Ikc({status:a.k5n(["identical","ahead","behind","diverged"])
}),Y=a.Ikc({id:r,name:a.YjP(),label:a.YjP().nullish(),size:a.aig().int().nonnegative(),
state:a.k5n(["uploaded","starter","open"]),digest:a.YjP().nullish(),content_type:a.YjP(),browser_download_url:a.YjP()
}).transform(e=>({id:e.id,name:e.name,label:""===e.label?null:e.label??null,size:e.size,state:e.state,
digest:/^sha256:[0-9a-f]{64}$/.test(e.digest??"")?e.digest??null:null,contentType:e.content_type,
url:e.browser_download_url})),v=a.Ikc({id:r,tag_name:a.YjP(),target_commitish:a.YjP(),name:i,body:i,draft:a.zMY(),
prerelease:a.zMY(),immutable:a.zMY().optional(),html_url:a.YjP(),upload_url:a.YjP(),assets:a.YOg(Y)}).transform(e=>({
id:e.id,tag:e.tag_name,target:e.target_commitish,name:e.name,body:e.body,draft:e.draft,prerelease:e.prerelease,
immutable:e.immutable??!1,url:e.html_url,uploadUrl:e.upload_url,assets:e.assets})),j=a.Ikc({
number:a.aig().int().positive(),id:r,state:a.k5n(["open","closed"]),merged:a.zMY().optional(),
merged_at:a.YjP().nullable(),title:a.YjP(),body:i,head:a.Ikc({sha:s,repo:a.Ikc({id:r}).nullable()}),base:a.Ikc({
ref:a.YjP(),sha:s}),user:l.nullable(),labels:a.YOg(a.Ikc({name:a.YjP()})),assignees:a.YOg(l).nullish(),
requested_reviewers:a.YOg(l).nullish(),requested_teams:a.YOg(a.Ikc({slug:a.YjP()})).nullish(),milestone:a.Ikc({
number:a.aig().int().positive()}).nullable(),html_url:a.YjP()}).transform(e=>({number:e.number,id:e.id,state:e.state,
merged:e.merged??null!==e.merged_at,title:e.title,body:e.body,headSha:e.head.sha,headRepositoryId:e.head.repo?.id??null,
baseRef:e.base.ref,baseSha:e.base.sha,author:e.user?.login??"",labels:e.labels.map(({name:e})=>e),
assignees:(e.assignees??[]).map(e=>e.login),reviewers:(e.requested_reviewers??[]).map(e=>e.login),
teamReviewers:(e.requested_teams??[]).map(({slug:e})=>e),milestone:e.milestone?.number??null,url:e.html_url})),I=a.Ikc({
user:l.nullable(),state:a.YjP()}),P=a.Ikc({path:a.YjP(),mode:a.YjP(),type:a.k5n(["blob","tree","commit"]),sha:s
}),$=a.Ikc({tree:a.YOg(P),truncated:a.zMY()}),E=a.Ikc({sha:s,encoding:a.k5n(["base64","utf-8"]),content:a.YjP()
}).transform(({content:e,encoding:t})=>Buffer.from(e,"base64"===t?"base64":"utf8")),T=a.KCZ([a.YOg(a.L5J()).transform(()=>null),a.Ikc({
type:a.YjP(),sha:s,encoding:a.YjP().optional(),content:a.YjP().optional()})]),M=a.YOg(a.Ikc({name:a.YjP(),type:a.YjP()
})),G=a.Ikc({name:a.YjP(),commit:g}),z=a.Ikc({data:a.g1P(a.YjP(),a.L5J()).nullish(),errors:a.YOg(a.Ikc({
type:a.YjP().optional(),message:a.YjP(),path:a.YOg(a.KCZ([a.YjP(),a.aig()])).optional(),extensions:a.Ikc({
code:a.YjP().optional()}).optional()})).optional()})},40291:(e,t,n)=>{n.d(t,{J:()=>k})
;var a=n(27597),r=n(64377),s=n(56615),o=n(73221),i=n(49737),l=n(14182)
;const c=a.KCZ([a.Whr(),a.YjP()]).transform(String),u=a.Ikc({id:c,login:a.YjP(),type:a.YjP()}),d=a.YOg(a.Ikc({
environments:a.YOg(a.Ikc({id:c,name:a.YjP()})),state:a.YjP(),user:u.nullish().transform(e=>e??null),
comment:a.YjP().nullish().transform(e=>e??"")})),m=a.Ikc({event:a.YjP().nullish().transform(e=>e??null),
head_branch:a.YjP().nullish().transform(e=>e??null),head_sha:a.YjP(),path:a.YjP(),
created_at:r.w$().nullish().transform(e=>e??null),actor:u.nullish().transform(e=>e??null),
triggering_actor:u.nullish().transform(e=>e??null)}),f=a.Ikc({name:a.YjP(),protection_rules:a.YOg(a.Ikc({type:a.YjP(),
prevent_self_review:a.zMY().optional(),reviewers:a.YOg(a.L5J()).optional()})).optional(),
deployment_branch_policy:a.Ikc({protected_branches:a.zMY(),custom_branch_policies:a.zMY()}).nullish(),
can_admins_bypass:a.zMY().optional()}).transform(e=>JSON.parse(JSON.stringify(e))),h=a.Ikc({status:a.YjP().nullish()
}).transform(({status:e})=>e??""),p=a.Ikc({type:a.YjP()}),g=1e3,w=100,y=a.Ikc({total_count:a.Whr(),
branch_policies:a.YOg(a.Ikc({name:a.YjP(),type:a.YjP().optional().transform(e=>e??"branch")}))}),b=a.Ikc({
author:a.KCZ([u,a.Ikc({}).transform(()=>null),a.chJ()]).optional()}),_=a.Ikc({total_commits:a.Whr(),commits:a.YOg(b)})
;function k(e){const t=t=>(0,i.G)(e,t),n="GET /actions/runs/{run_id}/attempts/{attempt_number}";return{
reviews:(e,n)=>v(()=>t(e).read("GET /actions/runs/{run_id}/approvals",{run_id:n},d)),
attempt:(e,a,r)=>v(()=>t(e).read(n,{run_id:a,attempt_number:r},m)),attemptStatus:(e,a,r)=>v(()=>(0,o.Xd)(t(e).read(n,{
run_id:a,attempt_number:r},h))),environment:(e,n)=>v(()=>(0,o.Xd)(t(e).read("GET /environments/{environment_name}",{
environment_name:n},f))),branchPatterns:(e,n)=>v(async()=>{const a={environment_name:n,per_page:w
},{total_count:r,branch_policies:s}=await t(e).read("GET /environments/{environment_name}/deployment-branch-policies",a,y)
;if(s.length<r)throw new Error(`only ${s.length} of ${r} patterns are listed`);return s}),
branchProtected:(e,n)=>v(async()=>{const[r,s]=await Promise.all([t(e).read("GET /branches/{branch}",{branch:n},a.Ikc({
protected:a.zMY()})),t(e).list("GET /rules/branches/{branch}",{branch:n},a.L5J())]);return r.protected||s.length>0}),
commitAuthors:(e,n,a)=>v(async()=>{const r=(await Promise.all(n.flatMap(n=>[t(e).read("GET /commits/{ref}",{ref:n
},b),...null===a?[]:[Y(t(e),a,n)]]))).flat().map(({author:e})=>e??null);return[...new Map(r.map(e=>[e?.id,e])).values()]
}),branchRules:(e,n)=>v(async()=>(await t(e).list("GET /rules/branches/{branch}",{branch:n},p)).map(({type:e})=>e)),
approvalFiles:(e,n,a)=>v(async()=>{const r=(n,a)=>(0,o.Xd)(t(e).read("GET /contents/{path}",{path:n,ref:l.Q5
},a)),i=await r(n,s.TV)??[],c=i.length<g?a.filter(e=>i.some(t=>t.name===e)):a;return(await Promise.all(c.map(async e=>({
path:`${n}/${e}`,file:await r(`${n}/${e}`,s.NJ)
})))).flatMap(({path:e,file:t})=>"file"===t?.type&&"base64"===t.encoding&&void 0!==t.content?[{path:e,
text:Buffer.from(t.content,"base64").toString()}]:[])}),teamMembers:(t,n)=>v(async()=>{const[r="",s=""]=t.split("/"),o={
org:r,team_slug:s},i=await e.read("GET /orgs/{org}/teams/{team_slug}",o,a.Ikc({id:c}))
;if(i.id!==n)throw new Error(`the team ${t} has the id ${i.id}, not ${n}`)
;return(await e.list("GET /orgs/{org}/teams/{team_slug}/members",o,u)).map(e=>e.id)})}}async function Y(e,t,n){const a={
basehead:`${t}...${n}`},{total_commits:r,commits:s}=await e.read("GET /compare/{basehead}",a,_)
;if(s.length<r)throw new Error(`only ${s.length} of the ${r} commits since ${t} are listed`);return s}
async function v(e){try{return{value:await e()}}catch(e){return{unreadable:e instanceof Error?e.message:String(e)}}}},
9649:(e,t,n)=>{n.r(t),n.d(t,{createReader:()=>p,whole:()=>h})
;var a=n(27597),r=n(73221),s=n(12112),o=n(56615),i=n(86677),l=n(49737),c=n(39502)
;const u=30,d=["github_forbidden"],m=/^[0-9a-f]{40}$/,f=(e,t,n=0)=>e.list("GET /releases/{release_id}/assets",{
release_id:t},o.LY,n);async function h(e,t){return t.assets.length<u?t:{...t,assets:await f(e,t.id)}}
function p(e,t=Date.now,n=c.m.reader){const p=t=>(0,l.G)(e,t),g=(e,t,n)=>p(e).read("GET /git/trees/{tree_sha}",{
tree_sha:t,...n?{recursive:"1"}:{}},o.B2),w=async(e,t,n)=>{const{tree:a,truncated:s}=await g(e,t,!1);if(s)throw(0,
r.J5)("github_error",`GitHub does not list a directory of ${e} in full: it is too large.`);const o=[];for(const t of a){
const a=`${n}${t.path}`;o.push({...t,path:a}),"tree"===t.type&&o.push(...await w(e,t.sha,`${a}/`))}return o},y=(0,
i.tO)({registries:n,repository:e=>p(e).read("GET ",{},o.Jk),blob:(e,t)=>p(e).read("GET /git/blobs/{file_sha}",{
file_sha:t},o.av),commit:async(e,t)=>m.test(t)?((e,t)=>(0,r.Xd)(p(e).read("GET /git/commits/{commit_sha}",{commit_sha:t
},o.om)))(e,t):(0,r.Xd)(p(e).read("GET /commits/{ref}",{ref:t,per_page:1},o.cd),["not_found","validation_failed"]),
async ref(e,t){const n=await(0,r.Xd)(p(e).read("GET /git/ref/{ref}",{ref:t},o.KR));if(null===n)return null
;if(n.name!==`refs/${t}`)throw(0,r.W)(`asked for refs/${t}, GitHub told ${n.name}`);return{sha:n.sha,type:n.type}},
async refBelow(e,t){const n=await p(e).read("GET /git/matching-refs/{ref}",{ref:`${t}/`},o.DY);return n[0]?.name??null},
tagObject:(e,t)=>p(e).read("GET /git/tags/{tag_sha}",{tag_sha:t},o.aS),async compare(e,t,n){
const{status:a}=await p(e).read("GET /compare/{basehead}",{basehead:`${t}...${n}`,per_page:1},o.my);return a},
async releases(e,t){const n=await p(e).list("GET /releases",{},o._r);return{
found:(await Promise.all(n.filter(e=>e.tag===t).map(t=>h(p(e),t)))).sort((e,t)=>BigInt(e.id)<BigInt(t.id)?-1:1),
full:n.filter(({draft:e,prerelease:t})=>!e&&!t).map(e=>e.tag)}},async release(e,t,n=0){const a=n<u?null:(0,
s.NN)(f(p(e),t,n)),i=await(0,r.Xd)(p(e).read("GET /releases/{release_id}",{release_id:t},o._r))
;return null===i?null:null===a?h(p(e),i):{...i,assets:await a}},async pullRequests(e,t,n){const{owner:a}=(0,
l.v)(e),[r,s]=await Promise.all([y.repository(e),p(e).list("GET /pulls",{state:"all",head:`${a}:${t}`,base:n,
sort:"created",direction:"desc"},o.VV)])
;return s.filter(({headRepositoryId:e,baseRef:t})=>e===r.id&&t===n).sort((e,t)=>t.number-e.number)},
pullRequest:(e,t)=>(0,r.Xd)(p(e).read("GET /pulls/{pull_number}",{pull_number:t},o.VV)),async reviewedBy(e,t){
const n=await p(e).list("GET /pulls/{pull_number}/reviews",{pull_number:t},o.NQ)
;return[...new Set(n.flatMap(({user:e,state:t})=>null===e||"PENDING"===t?[]:[e.login]))]},has:t=>(0,r.Xd)((0,
r.Xd)(e.read(`GET ${t}`,{},o.s6)).then(e=>null!==e),d),async query(e,t,n){const s=a.Ikc({data:n.nullable().catch(null)})
;return(await(0,r.Xd)(p(e).query(t,{},s),d))?.data??null},list:(e,t,n)=>p(e).list(`GET ${t}`,{},n),get:(e,t,n)=>(0,
r.Xd)(p(e).read(`GET ${t}`,{},n)),async tree(e,t){const{tree:n,truncated:a}=await g(e,t,!0);return a?w(e,t,""):n},
async file(e,t,n){const a=await(0,r.Xd)(p(e).read("GET /contents/{path}",{path:t,ref:n},o.NJ));if(null===a)return null
;if("file"!==a.type)throw(0,r.W)(`${t} of ${e} is a ${a.type}, not a file`)
;return"base64"===a.encoding&&void 0!==a.content?Buffer.from(a.content,"base64"):y.blob(e,a.sha)}},t);return y}},
39502:(e,t,n)=>{n.d(t,{c:()=>l,m:()=>i});var a=n(12112),r=n(14626)
;const s=e=>new r.gl("registry_not_named",`${e} is not contacted: no permit rule of the policy names it among its \`registries\`.`,{
certainty:"refused"}),o=()=>Promise.reject(s("A registry")),i={permit:()=>{},reader:{packageInfo:o,manifest:o},
effectsAt:()=>({publishPackage:o,copyBlob:o,putManifest:o})};function l(e){let t=Promise.resolve([]);const r=async e=>{
if(!(await t).includes(e))throw s(e)},o=t=>(0,a.Oo)(async()=>{const{openClients:a}=await n.e(473).then(n.bind(n,70473))
;return a(e,{pinned:async e=>{if(!1===t?.includes(e))throw s(e);await r(e)},named:r})}),i=o(null);return{permit:e=>{t=e
},reader:{packageInfo:async(...e)=>(await i()).npm.packageInfo(...e),
manifest:async(...e)=>(await i()).oci.manifest(...e)},effectsAt:e=>{const t=o(e);return{
publishPackage:async(...e)=>(await t()).npm.publishPackage(...e),copyBlob:async(...e)=>(await t()).oci.copyBlob(...e),
putManifest:async(...e)=>(await t()).oci.putManifest(...e)}}}}},14626:(e,t,n)=>{n.d(t,{J5:()=>r,Ri:()=>o,Yb:()=>s,
gl:()=>RegistryError});var a=n(74296);class RegistryError extends a.NL{status;certainty
;constructor(e,t,{status:n=null,certainty:a}){super(e,t),this.name="RegistryError",this.status=n,this.certainty=a}}
const r=(e,t)=>new RegistryError(e,t,{certainty:"refused"}),s=(e,t=null)=>new RegistryError("registry_error",e,{
status:t,certainty:"ambiguous"});function o(e,t,{unauthorized:n,how:a}){
return e>=500||e<400?s(t,e):n.includes(e)?new RegistryError("registry_unauthorized",`${t}. ${a}`,{status:e,
certainty:"refused"}):new RegistryError("registry_refused",t,{status:e,certainty:"refused"})}}};
