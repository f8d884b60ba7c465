export const id=7434;export const ids=[7434];export const modules={12814:(e,t,n)=>{n.d(t,{TU:()=>findTip,
bp:()=>untrusted});var a=n(74296),r=n(67968),o=n(52533);const s=1e4;async function findTip(e,t,n){
const a=new Map,i=new Map,l=new Set,c=new Map,judge=()=>(0,r.m8)({head:t,commits:a,signed:i,unfit:l,keys:n});let d=null
;do{const l=await e.history(t,d);for(const e of l.commits){a.set(e.id,e);const t=(0,r.Nu)(e,n);null!==t&&i.set(t.id,t)}
if(d=l.next,a.size>s)throw untrusted(`nothing that counts was found among the newest ${s} commits of ${o.jF}`)
}while(null!==d&&!isSeenThrough(judge().tip,t,a));for(;;){
const t=judge(),n=[t.tip,...t.forked].filter(e=>null!==e&&null!==e.signed&&!c.has(e.id));for(const t of n){
const n=await fittingTree(e,t);null===n?l.add(t.id):c.set(t.id,n)}if(n.some(({id:e})=>l.has(e)))continue
;const{tip:a,forked:r,retired:s}=t;if(r.length>0)throw forkedAt(r);if(null!==s)throw retiredKey(s)
;if(null===a)throw untrusted(`no commit of ${o.jF} counts: not even the one that \`marketops ledger init\` makes`)
;const[i=new Map]=c.has(a.id)?[]:await e.trees([a.id]);return{tip:a,...c.get(a.id)??{tree:i,contents:new Map}}}}
function isSeenThrough(e,t,n){if(null===e)return!1
;const a=new Set((0,r.IT)(e.id,n).flatMap(({id:e,parents:t})=>[e,...t]));return(0,
r.IT)(t,n).every(({id:e,parents:t})=>a.has(e)||t.every(e=>n.has(e)||a.has(e)))}
async function fittingTree(e,{id:t,signed:n,checkpoint:a}){const[s,i]=await e.trees([t,n.base]),l=s?.get(o.Qq)
;if(void 0===s||void 0===i||void 0===l)return null;const c=(await e.blobs([l])).get(l.id),d=void 0===c?null:(0,
r.Bj)(c,n.files);if(null===d)return null;const u=Object.keys(d).flatMap(e=>s.get(e)??[]),f=await e.blobs(u)
;if(null!==await(0,r.RZ)(s,i,d,e=>Promise.resolve(f.get(e.id)??Buffer.alloc(0))))return null;const m=s.get(o.nm);return{
tree:s,contents:new Map([...f,...void 0===m?[]:[[m.id,Buffer.from(a)]]])}}function untrusted(e){
return new a.NL("ledger_untrusted",`The ledger cannot be trusted: ${e}. Nothing was written. \`marketops ledger status\` in a clone shows which commit is accepted and who made the others; \`marketops ledger restore\` puts the accepted files on top again.`)
}function forkedAt(e){
return new a.NL("ledger_forked",`The ledger goes on in two ways from one commit (${e.map(({id:e})=>e.slice(0,12)).join(", ")}), and only the holder of a key can do that. Nothing was written. Find out who has the key, and replace it (\`marketops keygen --replace\`).`)
}function retiredKey({signed:e,id:t}){
return new a.NL("ledger_key_retired",`The newest commit of the ledger (${t.slice(0,12)}, ${e.size} lines) is signed by a key that is out of force or retired, and no trusted-keys line says up to where that key is believed. Give its line \`last=<size>:<root>:<commit>\` (\`marketops keygen --replace\` in a clone prints it), or put it in force until a run has signed under the new key.`)
}},71971:(e,t,n)=>{n.d(t,{C0:()=>tipFile,_W:()=>c,av:()=>readTip,dm:()=>parseTip,nM:()=>tipOf})
;var a=n(46260),r=n(96679),o=n(52533),s=n(83544),i=n(49598),l=n(12814);const c={size:0,head:r.mG,frontier:s.CE.empty(),
checkpoint:null};function tipFile(e){return(0,a.d_)({frontier:e.frontier.subtrees(),head:e.head,size:e.size})}
async function readTip(e){const[t,n]=await Promise.all([e.read(o.Ij),e.read(o.nm)]),a=tipOf(t,n);if(null===a)throw(0,
l.bp)("tip.json and the checkpoint of the accepted commit differ");return a}function tipOf(e,t){
const n=parseTip(e),a=null===n?null:s.CE.restore(n.size,n.frontier);if(null===n||null===a)return null
;if(null===t)return 0===n.size&&n.head===r.mG?c:null;const o=(0,i.S7)(t)
;return o?.size===n.size&&o.head===n.head&&o.root===a.root().toString("hex")?{size:n.size,head:n.head,frontier:a,
checkpoint:Buffer.from(t).toString()}:null}const parseTip=e=>(0,a.MQ)(o.zA,e)},91277:(e,t,n)=>{n.d(t,{$B:()=>endFiles,
Me:()=>i,NW:()=>runFiles,T1:()=>approvalFiles,Tj:()=>beginFiles,cI:()=>readRun,jO:()=>openPaths})
;var a=n(32257),r=n(74296),o=n(46260),s=n(52533);function beginFiles(e,{facts:t,kinds:n}){const a={
run_attempt:t.runAttempt,run_id:t.runId},r=new Map;for(const{operation:i,receiptId:l,seq:c}of e){
const{operation_digest:e}=i;r.set((0,s.Ml)(l),(0,o.d_)({...a,claim:t.claim,operation_digest:e})),r.set((0,
s.in)(i,n),openFile({operation:i,receiptId:l,seq:c},t))}return r}
function openFile({receiptId:e,seq:t},{runAttempt:n,runId:a}){return(0,o.d_)({receipt_id:e,run_attempt:n,run_id:a,seq:t
})}const i="approval_used";async function approvalFiles(e,{runId:t},n,a){const l=new Map;for(const{name:c,text:d}of e){
const e=s.hL.usedApproval(c),u=await a.read(e);if(null===u)l.set(e,(0,o.d_)({plan_digest:n,run_id:t,text:d
}));else if((0,
o.MQ)(s.gf,u)?.run_id!==t)throw new r.NL(i,"Another run began under an approval of this one. Have the plan signed anew.")
}return l}async function endFiles(e,{facts:t,kinds:n},a){const r=new Map,o=await openPaths(a);for(const i of e){
const e=(0,s.in)(i.operation,n);if(!o.has(e))continue;const l=await a.read(e)
;null!==l&&0===Buffer.compare(l,openFile(i,t))&&r.set(e,null)}return r}async function openPaths(e){
return new Set((await e.list(s._N)).map(e=>`${s._N}/${e}`))}async function runFiles(e,t,n,r){const i=(0,
s.t0)(e.runId),l=await readRun(e.runId,r);return null===l?new Map([[i,(0,o.d_)({opened_at:(0,a.fU)(n),plan_digests:[t]
})]]):e.runAttempt>1||l.plan_digests.includes(t)?new Map:new Map([[i,(0,o.d_)({...l,plan_digests:[...l.plan_digests,t]
})]])}async function readRun(e,t){const n=await t.read((0,s.t0)(e));if(null===n)return null;const a=(0,o.MQ)(s.rg,n)
;if(null!==a)return a;throw new r.NL("ledger_untrusted",`The ledger cannot be trusted: ${(0,
s.t0)(e)} cannot be read. Find out who changed it before anything is published.`)}},91948:(e,t,n)=>{n.d(t,{
D:()=>approverLists,O:()=>defaultBranch});var a=n(74296),r=n(27597),o=n(14182);async function defaultBranch(e,t){
const{defaultBranch:n}=await e.repository(t),r=await e.commit(t,`refs/heads/${n}`)
;if(null===r)throw new a.NL("not_found",`The default branch ${n} of ${t} has no commit; push one first.`);return{
read:n=>e.file(t,n,r.sha),commit:r.sha,branch:n}}const s=200;async function approverLists(e,t,n){
const i=`/commits?path=${encodeURIComponent(o.jJ)}&sha=${encodeURIComponent(n)}`,l=await e.list(t,i,r.Ikc({sha:r.YjP()
}))
;if(l.length>s)throw new a.NL("too_many_approvers",`${o.jJ} of ${t} was changed ${l.length} times. Name the lists to believe instead.`)
;return(await Promise.all(l.map(({sha:n})=>e.file(t,o.jJ,n)))).filter(e=>null!==e)}},88936:(e,t,n)=>{n.d(t,{
Cn:()=>newestTarget,bR:()=>walkLedger,kp:()=>doesNotHold})
;var a=n(55543),r=n(71971),o=n(74296),s=n(46260),i=n(96679),l=n(52533),c=n(83544),d=n(36625);const u=50
;async function*walkLedger(e,t,n,a){const o=await(0,r.av)(t),s=c.CE.empty();let d=i.mG
;const f=[...n.keys()].filter(e=>e.startsWith("ledger/")).sort();for(let t=0;t<f.length;t+=u){
const r=f.slice(t,t+u),o=await e.blobs(r.map(e=>entryAt(n,e))),c=[];for(const e of r){if(e!==(0,
l.RA)(s.size))throw doesNotHold(`${e} does not follow line ${s.size-1}`)
;for(const t of textsOf(o.get(entryAt(n,e).id),e)){const n=lineOf(t,e)
;if(n.seq!==s.size||n.prev!==d)throw doesNotHold(`line ${s.size} in ${e} does not follow from the one before`);d=(0,
i.Hw)(t),s.append(d),c.push(n)}}yield{lines:c,planOf:await plansOf(e,n,c,a)}}
if(s.size!==o.size||d!==o.head||!s.root().equals(o.frontier.root()))throw doesNotHold(`its ${s.size} lines are not those of its checkpoint (${o.size})`)
}const f=1e3,m=2;async function newestTarget(e,t,{kinds:n,repositoryId:a}){
const[r=new Map]=await e.trees([t.base]),o=[...r.keys()].filter(e=>e.startsWith("ledger/")).sort().reverse(),s=[]
;for(let t=0,i=m;t<o.length;t=i,i+=u){if(t>=f)return{
unreadable:`the newest ${t} segments of the ledger tell of no release`}
;const l=o.slice(t,i),c=await e.blobs(l.map(e=>entryAt(r,e)));for(const t of l){
const o=textsOf(c.get(entryAt(r,t).id),t).map(e=>lineOf(e,t));for(const t of o.toReversed()){
if("operation.succeeded"===t.type&&s.push(t),"plan.created"!==t.type)continue
;const o=s.filter(({claim:e})=>e===t.claim).map(({operation_id:e})=>e);if(0===o.length)continue
;const i=(await plansOf(e,r,[t],n))(t.data.plan_file_digest);for(const e of o){
const t=i?.operations.find(t=>t.operation_id===e);if(t?.repository_id!==a)continue;const r=(0,
d.I)(t,n).leaves?.(t.parameters);if(void 0!==r&&"draft"!==r.release)return{value:r.target}}}}}return{value:null}}
async function plansOf(e,t,n,r){const o=new Map;for(const e of n){if("plan.created"!==e.type)continue
;const n=t.get(l.hL.plan(e.data.plan_file_digest));void 0!==n&&o.set(e.data.plan_file_digest,n)}
const i=await e.blobs([...o.values()]),c=(0,d.xH)(r);return e=>{const t=i.get(o.get(e)?.id??"");return void 0===t||(0,
a.ol)(t)!==e?null:(0,s.MQ)(c,t)}}function entryAt(e,t){const n=e.get(t)
;if(void 0===n)throw doesNotHold(`${t} is missing`);return n}function textsOf(e,t){const n=void 0===e?null:(0,s._6)(e)
;if(null===n||!n.endsWith("\n"))throw doesNotHold(`${t} cannot be read`);return n.slice(0,-1).split("\n")}
function lineOf(e,t){try{return(0,i.A)(e)}catch{throw doesNotHold(`${t} has a line that is none`)}}
function doesNotHold(e){return new o.NL("ledger_untrusted",`The ledger's branch does not hold: ${e}.`)}},
56615:(e,t,n)=>{n.d(t,{B2:()=>P,DY:()=>b,IW:()=>g,Jk:()=>u,KR:()=>w,LY:()=>$,NJ:()=>T,NQ:()=>j,TV:()=>O,VV:()=>k,
_r:()=>v,aS:()=>y,av:()=>Y,cd:()=>h,gO:()=>E,ho:()=>d,my:()=>_,om:()=>p,s6:()=>c,tk:()=>S});var a=n(27597)
;const r=a.KCZ([a.aig().int().nonnegative(),a.oad()]).transform(String),o=a.YjP().regex(/^[0-9a-f]{40}$/),s=a.k5n(["commit","tag","tree","blob"]),i=a.YjP().nullish().transform(e=>e??""),l=a.Ikc({
login:a.YjP()}),c=a.L5J().transform(()=>{}),d=a.Ikc({sha:o}).transform(e=>e.sha),u=a.Ikc({id:r,full_name:a.YjP(),
node_id:a.YjP(),default_branch:a.YjP(),private:a.zMY().optional(),archived:a.zMY().optional(),permissions:a.Ikc({
push:a.zMY().optional()}).optional()}).transform(e=>({id:e.id,fullName:e.full_name,nodeId:e.node_id,
defaultBranch:e.default_branch,isPrivate:e.private??!0,isArchived:e.archived??!1,canPush:e.permissions?.push??null
})),f=a.Ikc({sha:o,parents:a.YOg(a.Ikc({sha:o}))}),m=a.Ikc({tree:a.Ikc({sha:o}),message:a.YjP(),committer:a.Ikc({
date:a.YjP()})}),commitInfo=({sha:e,parents:t},{tree:n,message:a,committer:r})=>({sha:e,treeSha:n.sha,
parents:t.map(e=>e.sha),message:a,committedAt:r.date}),p=f.extend(m.shape).transform(e=>commitInfo(e,e)),h=f.extend({
commit:m}).transform(e=>commitInfo(e,e.commit)),g=a.Ikc({tag_name:a.YjP()}),w=a.Ikc({ref:a.YjP(),object:a.Ikc({sha:o,
type:s})}).transform(e=>({name:e.ref,sha:e.object.sha,type:e.object.type})),b=a.YOg(w),y=a.Ikc({sha:o,tag:a.YjP(),
message:a.YjP(),object:a.Ikc({sha:o,type:s})}).transform(e=>({sha:e.sha,tag:e.tag,message:e.message,
targetSha:e.object.sha,targetType:e.object.type})),_=a.Ikc({status:a.k5n(["identical","ahead","behind","diverged"])
}),$=a.Ikc({id:r,name:a.YjP(),label:a.YjP().nullish(),size:a.aig().int().nonnegative(),
state:a.k5n(["uploaded","starter","open"]),digest:a.YjP().nullish(),content_type:a.YjP(),browser_download_url:a.YjP()
}).transform(e=>({id:e.id,name:e.name,label:""===e.label?null:e.label??null,size:e.size,state:e.state,
digest:/^sha256:[0-9a-f]{64}$/.test(e.digest??"")?e.digest??null:null,contentType:e.content_type,
url:e.browser_download_url})),v=a.Ikc({id:r,tag_name:a.YjP(),target_commitish:a.YjP(),name:i,body:i,draft:a.zMY(),
prerelease:a.zMY(),immutable:a.zMY().optional(),html_url:a.YjP(),upload_url:a.YjP(),assets:a.YOg($)}).transform(e=>({
id:e.id,tag:e.tag_name,target:e.target_commitish,name:e.name,body:e.body,draft:e.draft,prerelease:e.prerelease,
immutable:e.immutable??!1,url:e.html_url,uploadUrl:e.upload_url,assets:e.assets})),k=a.Ikc({
number:a.aig().int().positive(),id:r,state:a.k5n(["open","closed"]),merged:a.zMY().optional(),
merged_at:a.YjP().nullable(),title:a.YjP(),body:i,head:a.Ikc({sha:o,repo:a.Ikc({id:r}).nullable()}),base:a.Ikc({
ref:a.YjP(),sha:o}),user:l.nullable(),labels:a.YOg(a.Ikc({name:a.YjP()})),assignees:a.YOg(l).nullish(),
requested_reviewers:a.YOg(l).nullish(),requested_teams:a.YOg(a.Ikc({slug:a.YjP()})).nullish(),milestone:a.Ikc({
number:a.aig().int().positive()}).nullable(),html_url:a.YjP()}).transform(e=>({number:e.number,id:e.id,state:e.state,
merged:e.merged??null!==e.merged_at,title:e.title,body:e.body,headSha:e.head.sha,headRepositoryId:e.head.repo?.id??null,
baseRef:e.base.ref,baseSha:e.base.sha,author:e.user?.login??"",labels:e.labels.map(({name:e})=>e),
assignees:(e.assignees??[]).map(e=>e.login),reviewers:(e.requested_reviewers??[]).map(e=>e.login),
teamReviewers:(e.requested_teams??[]).map(({slug:e})=>e),milestone:e.milestone?.number??null,url:e.html_url})),j=a.Ikc({
user:l.nullable(),state:a.YjP()}),I=a.Ikc({path:a.YjP(),mode:a.YjP(),type:a.k5n(["blob","tree","commit"]),sha:o
}),P=a.Ikc({tree:a.YOg(I),truncated:a.zMY()}),Y=a.Ikc({sha:o,encoding:a.k5n(["base64","utf-8"]),content:a.YjP()
}).transform(({content:e,encoding:t})=>Buffer.from(e,"base64"===t?"base64":"utf8")),T=a.KCZ([a.YOg(a.L5J()).transform(()=>null),a.Ikc({
type:a.YjP(),sha:o,encoding:a.YjP().optional(),content:a.YjP().optional()})]),O=a.YOg(a.Ikc({name:a.YjP(),type:a.YjP()
})),S=a.Ikc({name:a.YjP(),commit:h}),E=a.Ikc({data:a.g1P(a.YjP(),a.L5J()).nullish(),errors:a.YOg(a.Ikc({
type:a.YjP().optional(),message:a.YjP(),path:a.YOg(a.KCZ([a.YjP(),a.aig()])).optional(),extensions:a.Ikc({
code:a.YjP().optional()}).optional()})).optional()})},6346:(e,t,n)=>{n.d(t,{N:()=>connect})
;var a=n(9582),r=n(86677),o=n(27597),s=n(55543),i=n(74296),l=n(56615),c=n(49737)
;const d=o.YjP().regex(/^[0-9a-f]{40}$/),u=o.Ikc({mode:o.aig(),type:o.YjP(),oid:d,object:o.Ikc({text:o.YjP().nullish()
}).nullable()}),f=o.Ikc({data:o.Ikc({repository:o.Ikc({defaultBranchRef:o.Ikc({name:o.YjP(),refUpdateRule:o.Ikc({
requiredApprovingReviewCount:o.aig().nullable()}).nullable(),target:o.Ikc({oid:d}).catchall(u.nullable())}).nullable()})
})
}),queryOf=e=>`query DefaultBranch($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) {\n    defaultBranchRef {\n      name\n      refUpdateRule { requiredApprovingReviewCount }\n      target {\n        oid\n        ... on Commit {\n${e.map((e,t)=>`          file${t}: file(path: ${JSON.stringify(e)}) { ...entry }`).join("\n")}\n        }\n      }\n    }\n  }\n}\nfragment entry on TreeEntry { mode type oid object { ... on Blob { text } } }`,m="query FileOfCommit($owner: String!, $name: String!, $commit: GitObjectID!, $path: String!) {\n  repository(owner: $owner, name: $name) {\n    object(oid: $commit) { ... on Commit { file(path: $path) { mode type oid object { ... on Blob { text } } } } }\n  }\n}",p=o.Ikc({
data:o.Ikc({repository:o.Ikc({object:o.Ikc({file:u.nullable()})})})}),h=[33188,33261]
;async function readDefaultBranch(e,t,n){
const a=(0,c.G)(e,t),r=(await a.query(queryOf(n),{},f)).data.repository.defaultBranchRef
;if(null===r)throw new i.NL("not_found",`The default branch of ${t} has no commit; push one first.`)
;const{name:o,target:d,refUpdateRule:u}=r,{oid:g,...w}=d;return{name:o,commit:g,isProtected:null!==u,
asksForReviews:(u?.requiredApprovingReviewCount??0)>0,file:async e=>{
const r=n.indexOf(e),c=r<0?await(async e=>(await a.query(m,{commit:g,path:e
},p)).data.repository.object.file)(e):w[`file${r}`]??null;if(null===c)return null
;if(!h.includes(c.mode)||"blob"!==c.type)throw new i.NL("policy_unreadable",`${e} on ${o} of ${t} is no plain file; make it one.`)
;const d=Buffer.from(c.object?.text??"");return(0,s.RI)("blob",d)===c.oid?d:a.read("GET /git/blobs/{file_sha}",{
file_sha:c.oid},l.av)}}}var g=n(73221);async function mutate(e,t,n,a){
const{data:r,errors:o}=await e.graphql(n,a,l.gO),[s]=o??[];if(void 0===s)return r
;const i=Object.values(r??{}).every(e=>null===e),c=o?.find(e=>void 0===refusalOf(e));throw function failed(e,t,n){
const a=n?refusalOf(t):void 0,r=void 0===a?null:(0,g.xV)(t.message),o=void 0===a?"github_error":(0,
g.yu)(t.message)?"ref_moved":r?.code??a,s=r?.advice??("github_forbidden"===o?"Add `contents: write` to the job's permissions.":""),i=t.message.trim().slice(0,1e3).replace(/\.$/,"")
;return new g.y_(o,`${e}: ${i}. ${s}`.trimEnd(),{status:200,certainty:void 0===a?"ambiguous":"refused"})
}(t,c??s,i&&void 0===c)}const w={FORBIDDEN:"github_forbidden",INSUFFICIENT_SCOPES:"github_forbidden",
NOT_FOUND:"not_found",UNPROCESSABLE:"validation_failed",STALE_DATA:"ref_moved",
BRANCH_PROTECTION_RULE_VIOLATION:"validation_failed"},b="undefinedField"
;function refusalOf({type:e,message:t,path:n=[],extensions:a}){if(a?.code===b)return"validation_failed"
;if(n.length>1)return;const r=/^Repository rule violations found/.test(t)
;return w[e??""]??(r?"validation_failed":void 0)}
const y="mutation MoveReference($repositoryId: ID!, $refUpdates: [RefUpdate!]!) {\n  updateRefs(input: {repositoryId: $repositoryId, refUpdates: $refUpdates}) { clientMutationId }\n}"
;function createEffects(e,t){if(e.readOnly)throw(0,g.J5)("read_only","A dry run has no writer.");const at=t=>(0,
c.G)(e,t);return{createTagObject:(e,{tag:t,message:n,targetSha:a})=>at(e).write("POST /git/tags",{tag:t,message:n,
object:a,type:"commit"},l.ho),async createRef(e,t,n){const a=await at(e).write("POST /git/refs",{ref:t,sha:n},l.KR)
;if(a.name!==t||a.sha!==n)throw(0,g.W)(`${t} was to be made at ${n}, GitHub tells ${a.name} at ${a.sha}`)},
async updateRef(n,a,{from:r,to:o,force:s}){const{nodeId:i}=await t.repository(n),l=[{name:a,beforeOid:r,afterOid:o,
force:s}],c=await mutate(e,`Moving ${a}`,y,{repositoryId:i,refUpdates:l})
;if("object"!=typeof c?.updateRefs||null===c.updateRefs)throw(0,g.W)(`moving ${a} was answered without a result`)},
createRelease:(e,t)=>at(e).write("POST /releases",{...t},l._r),
updateRelease:(e,t,n)=>at(e).write("PATCH /releases/{release_id}",{release_id:t,...n},l._r),
deleteRelease:(e,t)=>at(e).write("DELETE /releases/{release_id}",{release_id:t},l.s6),
async uploadAsset(t,n,{name:a,label:r,contentType:o,size:s,open:i}){at(t);const c=n.uploadUrl.replace(/\{[^}]*\}$/,"")
;if(!c.endsWith(`/releases/${n.id}/assets`))throw(0,g.W)(`the upload address of release ${n.id} is another's`)
;return e.write(`POST ${c}{?name,label}`,{name:a,...null===r?{}:{label:r},headers:{"content-type":o,
"content-length":String(s)},data:i},l.LY)},deleteAsset:(e,t)=>at(e).write("DELETE /releases/assets/{asset_id}",{
asset_id:t},l.s6),createBlob:(e,t)=>at(e).write("POST /git/blobs",{content:Buffer.from(t).toString("base64"),
encoding:"base64"},l.ho),createTree:(e,t,n)=>at(e).write("POST /git/trees",{base_tree:t,tree:n.map(e=>({...e,type:"blob"
}))},l.ho),createCommit:(e,{message:t,tree:n,parents:a,author:r})=>at(e).write("POST /git/commits",{message:t,tree:n,
parents:[...a],...void 0===r?{}:{author:r}},l.ho),createPullRequest:(e,t)=>at(e).write("POST /pulls",{...t},l.VV),
updatePullRequest:(e,t,n)=>at(e).write("PATCH /pulls/{pull_number}",{pull_number:t,...n},l.VV),
addLabels:(e,t,n)=>at(e).write("POST /issues/{issue_number}/labels",{issue_number:t,labels:[...n]},l.s6),
addAssignees:(e,t,n)=>at(e).write("POST /issues/{issue_number}/assignees",{issue_number:t,assignees:[...n]},l.s6),
requestReviewers:(e,t,n,a)=>at(e).write("POST /pulls/{pull_number}/requested_reviewers",{pull_number:t,reviewers:[...n],
team_reviewers:[...a]},l.s6),send:(e,t,n,a)=>at(e).write(t,n,a),
setMilestone:(e,t,n)=>at(e).write("PATCH /issues/{issue_number}",{issue_number:t,milestone:n},l.s6)}}
var _=n(64377),$=n(14182);const v=o.KCZ([o.Whr(),o.YjP()]).transform(String),k=o.Ikc({id:v,login:o.YjP(),type:o.YjP()
}),j=o.YOg(o.Ikc({environments:o.YOg(o.Ikc({id:v,name:o.YjP()})),state:o.YjP(),user:k.nullish().transform(e=>e??null),
comment:o.YjP().nullish().transform(e=>e??"")})),I=o.Ikc({event:o.YjP().nullish().transform(e=>e??null),
head_branch:o.YjP().nullish().transform(e=>e??null),head_sha:o.YjP(),path:o.YjP(),
created_at:_.w$().nullish().transform(e=>e??null),actor:k.nullish().transform(e=>e??null),
triggering_actor:k.nullish().transform(e=>e??null)}),P=o.Ikc({name:o.YjP(),protection_rules:o.YOg(o.Ikc({type:o.YjP(),
prevent_self_review:o.zMY().optional(),reviewers:o.YOg(o.L5J()).optional()})).optional(),
deployment_branch_policy:o.Ikc({protected_branches:o.zMY(),custom_branch_policies:o.zMY()}).nullish(),
can_admins_bypass:o.zMY().optional()}).transform(e=>JSON.parse(JSON.stringify(e))),Y=o.Ikc({status:o.YjP().nullish()
}).transform(({status:e})=>e??""),T=o.Ikc({type:o.YjP()}),O=1e3,S=100,E=o.Ikc({total_count:o.Whr(),
branch_policies:o.YOg(o.Ikc({name:o.YjP(),type:o.YjP().optional().transform(e=>e??"branch")}))}),R=o.Ikc({
author:o.KCZ([k,o.Ikc({}).transform(()=>null),o.chJ()]).optional()}),N=o.Ikc({total_commits:o.Whr(),commits:o.YOg(R)})
;function createEvidenceReader(e){const at=t=>(0,c.G)(e,t),t="GET /actions/runs/{run_id}/attempts/{attempt_number}"
;return{reviews:(e,t)=>evidence(()=>at(e).read("GET /actions/runs/{run_id}/approvals",{run_id:t},j)),
attempt:(e,n,a)=>evidence(()=>at(e).read(t,{run_id:n,attempt_number:a},I)),attemptStatus:(e,n,a)=>evidence(()=>(0,
g.Xd)(at(e).read(t,{run_id:n,attempt_number:a},Y))),environment:(e,t)=>evidence(()=>(0,
g.Xd)(at(e).read("GET /environments/{environment_name}",{environment_name:t},P))),
branchPatterns:(e,t)=>evidence(async()=>{const n={environment_name:t,per_page:S
},{total_count:a,branch_policies:r}=await at(e).read("GET /environments/{environment_name}/deployment-branch-policies",n,E)
;if(r.length<a)throw new Error(`only ${r.length} of ${a} patterns are listed`);return r}),
branchProtected:(e,t)=>evidence(async()=>{const[n,a]=await Promise.all([at(e).read("GET /branches/{branch}",{branch:t
},o.Ikc({protected:o.zMY()})),at(e).list("GET /rules/branches/{branch}",{branch:t},o.L5J())])
;return n.protected||a.length>0}),commitAuthors:(e,t,n)=>evidence(async()=>{
const a=(await Promise.all(t.flatMap(t=>[at(e).read("GET /commits/{ref}",{ref:t
},R),...null===n?[]:[between(at(e),n,t)]]))).flat().map(({author:e})=>e??null)
;return[...new Map(a.map(e=>[e?.id,e])).values()]}),
branchRules:(e,t)=>evidence(async()=>(await at(e).list("GET /rules/branches/{branch}",{branch:t
},T)).map(({type:e})=>e)),approvalFiles:(e,t,n)=>evidence(async()=>{const contents=(t,n)=>(0,
g.Xd)(at(e).read("GET /contents/{path}",{path:t,ref:$.Q5
},n)),a=await contents(t,l.TV)??[],r=a.length<O?n.filter(e=>a.some(t=>t.name===e)):n
;return(await Promise.all(r.map(async e=>({path:`${t}/${e}`,file:await contents(`${t}/${e}`,l.NJ)
})))).flatMap(({path:e,file:t})=>"file"===t?.type&&"base64"===t.encoding&&void 0!==t.content?[{path:e,
text:Buffer.from(t.content,"base64").toString()}]:[])}),teamMembers:(t,n)=>evidence(async()=>{
const[a="",r=""]=t.split("/"),s={org:a,team_slug:r},i=await e.read("GET /orgs/{org}/teams/{team_slug}",s,o.Ikc({id:v}))
;if(i.id!==n)throw new Error(`the team ${t} has the id ${i.id}, not ${n}`)
;return(await e.list("GET /orgs/{org}/teams/{team_slug}/members",s,k)).map(e=>e.id)})}}async function between(e,t,n){
const a={basehead:`${t}...${n}`},{total_commits:r,commits:o}=await e.read("GET /compare/{basehead}",a,N)
;if(o.length<r)throw new Error(`only ${o.length} of the ${r} commits since ${t} are listed`);return o}
async function evidence(e){try{return{value:await e()}}catch(e){return{unreadable:e instanceof Error?e.message:String(e)
}}}var M=n(31964),G=n(9649)
;const B=`query Tags($owner: String!, $name: String!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    refs(refPrefix: "refs/tags/", first: ${M.EK}, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { name target { __typename oid ... on Tag { target { __typename oid ... on Tag { target { __typename oid } } } } } }\n    }\n  }\n}`,C=o.RZV(()=>o.Ikc({
__typename:o.YjP(),oid:o.YjP(),target:C.optional()})),A=o.Ikc({data:o.Ikc({repository:o.Ikc({refs:o.Ikc({
pageInfo:o.Ikc({hasNextPage:o.zMY(),endCursor:o.YjP().nullable()}),nodes:o.YOg(o.Ikc({name:o.YjP(),target:C}))})})})})
;function createInventory(e,t){const n=(0,c.G)(e,t),references=async e=>(await n.query(B,{after:e
},A)).data.repository.refs;return{async*tags(){let e=null;do{const{nodes:t,pageInfo:n}=await references(e)
;yield t.map(tagOf),e=n.hasNextPage?n.endCursor:null}while(null!==e)},async*releases(){
for await(const e of n.pages("GET /releases",{},l._r)){const t=e.filter(({draft:e})=>!e)
;yield await Promise.all(t.map(e=>(0,G.whole)(n,e)))}},latest:async()=>(await(0,
g.Xd)(n.read("GET /releases/latest",{},l.IW)))?.tag_name??null}}function tagOf({name:e,target:t}){let n=t
;for(;"Tag"===n?.__typename;)n=n.target;return{name:e,object:t.oid,target:"Commit"===n?.__typename?n.oid:null}}
var x=n(52533);const L=4,z=100,F=100,q=o.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),H=o.Ikc({oid:q,
text:o.YjP().nullable(),isTruncated:o.zMY()}).partial(),repositoryOf=e=>o.Ikc({data:o.Ikc({repository:e})}),W=o.Ikc({
oid:q,tree:o.Ikc({oid:q}),parents:o.Ikc({nodes:o.YOg(o.Ikc({oid:q})),totalCount:o.aig()}),file:o.Ikc({
object:H.nullable()}).nullable()}),J=o.Ikc({nodes:o.YOg(W),pageInfo:o.Ikc({hasNextPage:o.zMY()})
}),U=repositoryOf(o.Ikc({object:o.g1P(o.YjP(),J)
})),V=`query LedgerHistory($owner: String!, $name: String!, $head: GitObjectID!, ${function pageVariables(){
return Array.from({length:L},(e,t)=>`$after${t}: String`).join(", ")
}()}) {\n  repository(owner: $owner, name: $name) {\n    object(oid: $head) {\n      ... on Commit {\n        ${function pageFields(){
return Array.from({length:L},(e,t)=>`page${t}: history(first: ${z}, after: $after${t}) { ...page }`).join("\n        ")
}()}\n      }\n    }\n  }\n}\nfragment page on CommitHistoryConnection {\n  pageInfo { hasNextPage }\n  nodes {\n    oid\n    tree { oid }\n    parents(first: 100) { totalCount nodes { oid } }\n    file(path: "${x.nm}") { object { ... on Blob { oid text isTruncated } } }\n  }\n}`
;const D=o.RZV(()=>o.Ikc({name:o.YjP(),mode:o.aig(),type:o.YjP(),oid:q,object:o.Ikc({entries:o.YOg(D).optional()
}).nullable().optional()
})),X="entries { name mode type oid object { ... on Tree { entries { name mode type oid object { ... on Tree { entries { name mode type oid } } } } } } }"
;function createLedgerHistory(e,t){const n=(0,c.G)(e,t);return{async history(e,t){
const a=null===t?0:Number(t),r=Array.from({length:L},(t,n)=>{const r=a+n*z-1;return[`after${n}`,r<0?null:`${e} ${r}`]
}),{data:o}=await n.query(V,{head:e,...Object.fromEntries(r)},U),s=Array.from({length:L
},(e,t)=>o.repository.object[`page${t}`]),i=[];let l=!1;for(const e of s){if(void 0===e)throw(0,
g.W)(`the history of ${x.jF} lacks a page`);for(const t of e.nodes)i.push(commitOf(t));if(l=!e.pageInfo.hasNextPage,
l)break}if(0===a&&i[0]?.id!==e)throw(0,g.W)(`the history of ${x.jF} does not begin at ${e}`);return{commits:i,
next:l?null:String(a+L*z)}},async trees(e){
const t=e.map((e,t)=>`t${t}: object(oid: "${q.parse(e)}") { ... on Commit { tree { ${X} } } }`),a=repositoryOf(o.g1P(o.YjP(),o.Ikc({
tree:o.Ikc({entries:o.YOg(D)})
}).nullable())),{data:r}=await n.query(`query LedgerTrees($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${t.join(" ")} } }`,{},a)
;return e.map((e,t)=>{const n=r.repository[`t${t}`];if(null==n)throw(0,g.W)(`commit ${e} of ${x.jF} has no tree`)
;return new Map(filesOf(n.tree.entries,""))})},async blobs(e){
const t=[...new Map(e.map(e=>[e.id,e])).values()],a=new Map;for(let e=0;e<t.length;e+=F){
const r=t.slice(e,e+F),s=r.map(({id:e},t)=>`b${t}: object(oid: "${q.parse(e)}") { ... on Blob { oid text isTruncated } }`),{data:i}=await n.query(`query LedgerBlobs($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${s.join(" ")} } }`,{},repositoryOf(o.g1P(o.YjP(),H.nullable())))
;for(const[e,{id:t}]of r.entries()){const r=exactBytes(i.repository[`b${e}`],t)
;a.set(t,r??await n.read("GET /git/blobs/{file_sha}",{file_sha:t},l.av))}}return a}}}
function commitOf({oid:e,tree:t,parents:n,file:a}){if(n.totalCount!==n.nodes.length)throw(0,
g.W)(`commit ${e} of ${x.jF} has parents that are not listed`)
;const r=void 0===a?.object?.oid?null:exactBytes(a.object,a.object.oid);return{id:e,parents:n.nodes.map(e=>e.oid),
tree:t.oid,checkpoint:null===r?null:r.toString()}}function exactBytes(e,t){
if("string"!=typeof e?.text||!1!==e.isTruncated)return null;const n=Buffer.from(e.text);return(0,
s.RI)("blob",n,40===t.length?"sha1":"sha256")===t?n:null}function*filesOf(e,t){
for(const{name:n,mode:a,type:r,oid:o,object:s}of e){const e=`${t}${n}`
;"tree"===r&&void 0!==s?.entries?yield*filesOf(s.entries,`${e}/`):yield[e,{mode:a.toString(8).padStart(6,"0"),id:o}]}}
function createLedgerReader(e,t){const n=(0,c.G)(e,t),contents=async(e,t,a)=>{try{
return await n.read("GET /contents/{path}",{path:e,ref:t},a)}catch(e){
if(!(e instanceof g.y_)||"not_found"!==e.code)throw e;if(/no commit found/i.test(e.message))throw(0,
g.W)(`${t} of ${x.jF} is not there yet`);return null}};return{...createLedgerHistory(e,t),async head(){const e=await(0,
g.Xd)(n.read("GET /branches/{branch}",{branch:x.jF},l.tk));if(e?.name!==x.jF)return null
;const{sha:t,parents:a,treeSha:r}=e.commit;return{sha:t,parents:a,tree:r}},async read(e,t){
const a=await contents(e,t,l.NJ)
;return null===a||"file"!==a.type?null:"base64"===a.encoding&&void 0!==a.content?Buffer.from(a.content,"base64"):n.read("GET /git/blobs/{file_sha}",{
file_sha:a.sha},l.av)},async list(e,t){const n=await contents(e,t,l.TV)??[];if(n.length>=Z)throw(0,
g.W)(`${e} of ${x.jF} is not listed in full`);return n.filter(({type:e})=>"file"===e).map(({name:e})=>e)}}}
function createLedgerBranch(e,t){if(e.readOnly)throw(0,g.J5)("read_only","A dry run has no ledger.");const n=(0,
c.G)(e,t);return{...createLedgerReader(e,t),async commit(n,a,r){const o=[...r],s={branch:{repositoryNameWithOwner:t,
branchName:x.jF},expectedHeadOid:a,message:{headline:n},fileChanges:{additions:o.flatMap(([e,t])=>null===t?[]:[{path:e,
contents:Buffer.from(t).toString("base64")}]),deletions:o.flatMap(([e,t])=>null===t?[{path:e}]:[])}
},i=`Appending to ${x.jF}`,l=Q.safeParse(await mutate(e,i,K,{input:s}))
;if(l.success)return l.data.createCommitOnBranch.commit.oid
;throw(0,g.W)(`a commit on ${x.jF} was answered without its SHA`)},createTree:e=>n.write("POST /git/trees",{
tree:[...e].flatMap(([e,t])=>null===t?[]:[{path:e,mode:"100644",type:"blob",content:Buffer.from(t).toString()}])},l.ho),
createCommit:(e,t,a)=>n.write("POST /git/commits",{message:e,tree:t,parents:a},l.ho),async advance(e){const t={
ref:`heads/${x.jF}`,sha:e,force:!1};await n.write("PATCH /git/refs/{ref}",t,l.KR)},async create(e){
await n.write("POST /git/refs",{ref:`refs/heads/${x.jF}`,sha:e},l.KR)},pause:t=>e.pause(t)}}
const K="mutation AppendToLedger($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid } }\n}",Q=o.Ikc({
createCommitOnBranch:o.Ikc({commit:o.Ikc({oid:o.YjP().regex(/^[0-9a-f]{40}$/)})})}),Z=1e3
;function connect({facts:e,token:t,ledgerToken:n=null,...o}){const{apiUrl:s,mode:i}=e,clientOf=t=>(0,a.U)({...o,
apiUrl:s,mode:i,token:t,userAgent:(0,r.a9)(e)}),l=clientOf(t),c=null===n?l:clientOf(n),d=(0,G.createReader)(l,o.clock)
;return{reader:d,evidence:createEvidenceReader(l),effects:"prod"===e.mode?createEffects(l,d):null,
defaultBranch:t=>readDefaultBranch(l,e.repository,t),inventory:createInventory(l,e.repository),
ledgerReader:createLedgerReader(l,e.repository),ledger:"prod"===e.mode?createLedgerBranch(c,e.repository):null,
skewMs:()=>{const e=l.serverClock();return null===e?null:e.localMs-e.serverMs},pause:e=>l.pause(e)}}},9649:(e,t,n)=>{
n.r(t),n.d(t,{createReader:()=>createReader,whole:()=>whole})
;var a=n(27597),r=n(73221),o=n(12112),s=n(56615),i=n(86677),l=n(49737)
;const c=30,d=["github_forbidden"],u=/^[0-9a-f]{40}$/,assetsOf=(e,t,n=0)=>e.list("GET /releases/{release_id}/assets",{
release_id:t},s.LY,n);async function whole(e,t){return t.assets.length<c?t:{...t,assets:await assetsOf(e,t.id)}}
function createReader(e,t=Date.now){const at=t=>(0,l.G)(e,t),treeLevel=(e,t,n)=>at(e).read("GET /git/trees/{tree_sha}",{
tree_sha:t,...n?{recursive:"1"}:{}},s.B2),walk=async(e,t,n)=>{const{tree:a,truncated:o}=await treeLevel(e,t,!1)
;if(o)throw(0,r.J5)("github_error",`GitHub does not list a directory of ${e} in full: it is too large.`);const s=[]
;for(const t of a){const a=`${n}${t.path}`;s.push({...t,path:a}),"tree"===t.type&&s.push(...await walk(e,t.sha,`${a}/`))
}return s},n=(0,i.tO)({repository:e=>at(e).read("GET ",{},s.Jk),blob:(e,t)=>at(e).read("GET /git/blobs/{file_sha}",{
file_sha:t},s.av),commit:async(e,t)=>u.test(t)?((e,t)=>(0,r.Xd)(at(e).read("GET /git/commits/{commit_sha}",{commit_sha:t
},s.om)))(e,t):(0,r.Xd)(at(e).read("GET /commits/{ref}",{ref:t,per_page:1},s.cd),["not_found","validation_failed"]),
async ref(e,t){const n=await(0,r.Xd)(at(e).read("GET /git/ref/{ref}",{ref:t},s.KR));if(null===n)return null
;if(n.name!==`refs/${t}`)throw(0,r.W)(`asked for refs/${t}, GitHub told ${n.name}`);return{sha:n.sha,type:n.type}},
async refBelow(e,t){const n=await at(e).read("GET /git/matching-refs/{ref}",{ref:`${t}/`},s.DY);return n[0]?.name??null
},tagObject:(e,t)=>at(e).read("GET /git/tags/{tag_sha}",{tag_sha:t},s.aS),async compare(e,t,n){
const{status:a}=await at(e).read("GET /compare/{basehead}",{basehead:`${t}...${n}`,per_page:1},s.my);return a},
async releases(e,t){const n=await at(e).list("GET /releases",{},s._r);return{
found:(await Promise.all(n.filter(e=>e.tag===t).map(t=>whole(at(e),t)))).sort((e,t)=>BigInt(e.id)<BigInt(t.id)?-1:1),
full:n.filter(({draft:e,prerelease:t})=>!e&&!t).map(e=>e.tag)}},async release(e,t,n=0){const a=n<c?null:(0,
o.NN)(assetsOf(at(e),t,n)),i=await(0,r.Xd)(at(e).read("GET /releases/{release_id}",{release_id:t},s._r))
;return null===i?null:null===a?whole(at(e),i):{...i,assets:await a}},async pullRequests(e,t,a){const{owner:r}=(0,
l.v)(e),[o,i]=await Promise.all([n.repository(e),at(e).list("GET /pulls",{state:"all",head:`${r}:${t}`,base:a,
sort:"created",direction:"desc"},s.VV)])
;return i.filter(({headRepositoryId:e,baseRef:t})=>e===o.id&&t===a).sort((e,t)=>t.number-e.number)},
pullRequest:(e,t)=>(0,r.Xd)(at(e).read("GET /pulls/{pull_number}",{pull_number:t},s.VV)),async reviewedBy(e,t){
const n=await at(e).list("GET /pulls/{pull_number}/reviews",{pull_number:t},s.NQ)
;return[...new Set(n.flatMap(({user:e,state:t})=>null===e||"PENDING"===t?[]:[e.login]))]},has:t=>(0,r.Xd)((0,
r.Xd)(e.read(`GET ${t}`,{},s.s6)).then(e=>null!==e),d),async query(e,t,n){const o=a.Ikc({data:n.nullable().catch(null)})
;return(await(0,r.Xd)(at(e).query(t,{},o),d))?.data??null},list:(e,t,n)=>at(e).list(`GET ${t}`,{},n),async tree(e,t){
const{tree:n,truncated:a}=await treeLevel(e,t,!0);return a?walk(e,t,""):n},async file(e,t,a){const o=await(0,
r.Xd)(at(e).read("GET /contents/{path}",{path:t,ref:a},s.NJ));if(null===o)return null;if("file"!==o.type)throw(0,
r.W)(`${t} of ${e} is a ${o.type}, not a file`)
;return"base64"===o.encoding&&void 0!==o.content?Buffer.from(o.content,"base64"):n.blob(e,o.sha)}},t);return n}}};
