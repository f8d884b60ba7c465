export const id=5327;export const ids=[5327];export const modules={91277:(e,t,r)=>{r.d(t,{$B:()=>endFiles,
NW:()=>runFiles,Tj:()=>beginFiles,cI:()=>readRun,jO:()=>openPaths});var n=r(32257),a=r(74296),s=r(46260),o=r(52533)
;function beginFiles(e,{facts:t,kinds:r}){const n={run_attempt:t.runAttempt,run_id:t.runId},a=new Map
;for(const{operation:i,receiptId:u,seq:l}of e){const{operation_digest:e}=i;a.set((0,o.Ml)(u),(0,s.d_)({...n,
claim:t.claim,operation_digest:e})),a.set((0,o.in)(i,r),openFile({operation:i,receiptId:u,seq:l},t))}return a}
function openFile({receiptId:e,seq:t},{runAttempt:r,runId:n}){return(0,s.d_)({receipt_id:e,run_attempt:r,run_id:n,seq:t
})}async function endFiles(e,{facts:t,kinds:r},n){const a=new Map,s=await openPaths(n);for(const i of e){const e=(0,
o.in)(i.operation,r);if(!s.has(e))continue;const u=await n.read(e)
;null!==u&&0===Buffer.compare(u,openFile(i,t))&&a.set(e,null)}return a}async function openPaths(e){
return new Set((await e.list(o._N)).map(e=>`${o._N}/${e}`))}async function runFiles(e,t,r,a){const i=(0,
o.t0)(e.runId),u=await readRun(e.runId,a);return null===u?new Map([[i,(0,s.d_)({opened_at:(0,n.fU)(r),plan_digests:[t]
})]]):e.runAttempt>1||u.plan_digests.includes(t)?new Map:new Map([[i,(0,s.d_)({...u,plan_digests:[...u.plan_digests,t]
})]])}async function readRun(e,t){const r=await t.read((0,o.t0)(e));if(null===r)return null;let n;try{n=(0,s.OW)(r)
}catch{n=null}if(null===(0,o.rg)(n))return n;throw new a.NL("ledger_untrusted",`The ledger cannot be trusted: ${(0,
o.t0)(e)} cannot be read. Find out who changed it before anything is published.`)}},14627:(e,t,r)=>{r.d(t,{N:()=>connect
});var n=r(43363),a=r(86677),s=r(56615),o=r(23892);async function mutate(e,t,r,n){
const{data:a,errors:o}=await e.graphql(r,n,s.gO),[i]=o??[];if(void 0===i)return a
;const u=Object.values(a??{}).every(e=>null===e),l=o?.find(e=>void 0===refusalOf(e));throw failed(t,l??i,u&&void 0===l)}
const i={FORBIDDEN:"github_forbidden",INSUFFICIENT_SCOPES:"github_forbidden",NOT_FOUND:"not_found",
UNPROCESSABLE:"validation_failed",STALE_DATA:"ref_moved",BRANCH_PROTECTION_RULE_VIOLATION:"validation_failed"
},u="undefinedField";function refusalOf({type:e,message:t,path:r=[],extensions:n}){
if(n?.code===u)return"validation_failed";if(r.length>1)return;const a=/^Repository rule violations found/.test(t)
;return i[e??""]??(a?"validation_failed":void 0)}function failed(e,t,r){
const n=r?refusalOf(t):void 0,a=void 0===n?"github_error":(0,
o.yu)(t.message)?"ref_moved":n,s="github_forbidden"===a?" Add `contents: write` to the job's permissions.":"",i=t.message.trim().slice(0,1e3).replace(/\.$/,"")
;return new o.y_(a,`${e}: ${i}.${s}`,{status:200,certainty:void 0===n?"ambiguous":"refused"})}var l=r(49737)
;const c="mutation MoveReference($repositoryId: ID!, $refUpdates: [RefUpdate!]!) {\n  updateRefs(input: {repositoryId: $repositoryId, refUpdates: $refUpdates}) { clientMutationId }\n}"
;function createEffects(e,t){if(e.readOnly)throw new o.y_("read_only","A dry run has no writer.",{status:null,
certainty:"refused"});const r=l.v;return{
createTagObject:(t,{tag:n,message:a,targetSha:o})=>e.write("POST /repos/{owner}/{repo}/git/tags",{...r(t),tag:n,
message:a,object:o,type:"commit"},s.ho),async createRef(t,n,a){
const o=await e.write("POST /repos/{owner}/{repo}/git/refs",{...r(t),ref:n,sha:a},s.KR)
;if(o.name!==n||o.sha!==a)throw doubtful(`${n} was to be made at ${a}, GitHub tells ${o.name} at ${o.sha}`)},
async updateRef(r,n,{from:a,to:s,force:o}){const{nodeId:i}=await t.repository(r),u=[{name:n,beforeOid:a,afterOid:s,
force:o}],l=await mutate(e,`Moving ${n}`,c,{repositoryId:i,refUpdates:u})
;if("object"!=typeof l?.updateRefs||null===l.updateRefs)throw doubtful(`moving ${n} was answered without a result`)},
createRelease:(t,n)=>e.write("POST /repos/{owner}/{repo}/releases",{...r(t),...n},s._r),
updateRelease:(t,n,a)=>e.write("PATCH /repos/{owner}/{repo}/releases/{release_id}",{...r(t),release_id:n,...a},s._r),
deleteRelease:(t,n)=>e.write("DELETE /repos/{owner}/{repo}/releases/{release_id}",{...r(t),release_id:n},s.s6),
async uploadAsset(t,n,{name:a,label:o,contentType:i,size:u,open:l}){r(t);const c=n.uploadUrl.replace(/\{[^}]*\}$/,"")
;if(!c.endsWith(`/releases/${n.id}/assets`))throw doubtful(`the upload address of release ${n.id} is another's`)
;return e.write(`POST ${c}{?name,label}`,{name:a,...null===o?{}:{label:o},headers:{"content-type":i,
"content-length":String(u)},data:l},s.LY)},
deleteAsset:(t,n)=>e.write("DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}",{...r(t),asset_id:n},s.s6),
createBlob:(t,n)=>e.write("POST /repos/{owner}/{repo}/git/blobs",{...r(t),content:Buffer.from(n).toString("base64"),
encoding:"base64"},s.ho),createTree:(t,n,a)=>e.write("POST /repos/{owner}/{repo}/git/trees",{...r(t),base_tree:n,
tree:a.map(e=>({...e,type:"blob"}))},s.ho),
createCommit:(t,{message:n,tree:a,parents:o,author:i})=>e.write("POST /repos/{owner}/{repo}/git/commits",{...r(t),
message:n,tree:a,parents:[...o],...void 0===i?{}:{author:i}},s.ho),
createPullRequest:(t,n)=>e.write("POST /repos/{owner}/{repo}/pulls",{...r(t),...n},s.VV),
updatePullRequest:(t,n,a)=>e.write("PATCH /repos/{owner}/{repo}/pulls/{pull_number}",{...r(t),pull_number:n,...a},s.VV),
addLabels:(t,n,a)=>e.write("POST /repos/{owner}/{repo}/issues/{issue_number}/labels",{...r(t),issue_number:n,
labels:[...a]},s.s6),addAssignees:(t,n,a)=>e.write("POST /repos/{owner}/{repo}/issues/{issue_number}/assignees",{
...r(t),issue_number:n,assignees:[...a]},s.s6),
requestReviewers:(t,n,a,o)=>e.write("POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",{...r(t),
pull_number:n,reviewers:[...a],team_reviewers:[...o]},s.s6),send:(t,n,a,s)=>{const[o,i]=n.split(" ",2)
;return e.write(`${String(o)} /repos/{owner}/{repo}${String(i)}`,{...a,...r(t)},s)},
setMilestone:(t,n,a)=>e.write("PATCH /repos/{owner}/{repo}/issues/{issue_number}",{...r(t),issue_number:n,milestone:a
},s.s6)}}function doubtful(e){return new o.y_("github_error",`GitHub's answer is not to be relied on: ${e}.`,{
status:null,certainty:"ambiguous"})}var d=r(27597);const p=d.KCZ([d.Whr(),d.YjP()]).transform(String),m=d.Ikc({id:p,
login:d.YjP(),type:d.YjP()}),f=d.YOg(d.Ikc({environments:d.YOg(d.Ikc({id:p,name:d.YjP()})),state:d.YjP(),
user:m.nullish().transform(e=>e??null),comment:d.YjP().nullish().transform(e=>e??"")})),w=d.Ikc({head_sha:d.YjP(),
path:d.YjP(),actor:m.nullish().transform(e=>e??null),triggering_actor:m.nullish().transform(e=>e??null)}),h=d.Ikc({
name:d.YjP(),protection_rules:d.YOg(d.Ikc({type:d.YjP(),prevent_self_review:d.zMY().optional(),
reviewers:d.YOg(d.L5J()).optional()})).optional(),deployment_branch_policy:d.Ikc({protected_branches:d.zMY(),
custom_branch_policies:d.zMY()}).nullish(),can_admins_bypass:d.zMY().optional()}),g=d.Ikc({
author:d.KCZ([m,d.Ikc({}).transform(()=>null),d.chJ()]).optional()});function createEvidenceReader(e){return{
reviews:(t,r)=>evidence(()=>e.read("GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals",at(t,{run_id:r}),f)),
attempt:(t,r,n)=>evidence(()=>e.read("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",at(t,{
run_id:r,attempt_number:n}),w)),attemptStatus:(t,r,n)=>evidence(()=>orNull(async()=>{
const{status:a}=await e.read("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",at(t,{run_id:r,
attempt_number:n}),d.Ikc({status:d.YjP().nullish()}));return a??""})),
environment:(t,r)=>evidence(()=>orNull(async()=>function withoutUndefined(e){return JSON.parse(JSON.stringify(e))
}(await e.read("GET /repos/{owner}/{repo}/environments/{environment_name}",at(t,{environment_name:r}),h)))),
commitAuthors:(t,r)=>evidence(async()=>{const{author:n}=await e.read("GET /repos/{owner}/{repo}/commits/{ref}",at(t,{
ref:r}),g);return[n??null]}),
branchRules:(t,r)=>evidence(async()=>(await e.list("GET /repos/{owner}/{repo}/rules/branches/{branch}",at(t,{branch:r
}),d.Ikc({type:d.YjP()}))).map(({type:e})=>e)),teamMembers:(t,r)=>evidence(async()=>{const[n="",a=""]=t.split("/"),s={
org:n,team_slug:a},o=await e.read("GET /orgs/{org}/teams/{team_slug}",s,d.Ikc({id:p}))
;if(o.id!==r)throw new Error(`the team ${t} has the id ${o.id}, not ${r}`)
;return(await e.list("GET /orgs/{org}/teams/{team_slug}/members",s,m)).map(e=>e.id)})}}function at(e,t){return{...(0,
l.v)(e),...t}}async function orNull(e){try{return await e()}catch(e){
if(e instanceof o.y_&&"not_found"===e.code)return null;throw e}}async function evidence(e){try{return{value:await e()}
}catch(e){return{unreadable:e instanceof Error?e.message:String(e)}}}
const _=d.YjP().transform(e=>Date.parse(e)),b=d.Ikc({message:d.YjP(),tagger:d.Ikc({date:_}).nullish()}),y=d.Ikc({
tag_name:d.YjP(),body:d.YjP().nullish(),created_at:_,published_at:_.nullable(),html_url:d.YjP()})
;function createInventory(e,t){const r=(0,l.v)(t),tagFound=async t=>{const n={kind:"tag",tag:t.name.slice(10),url:null}
;if("tag"===t.type){const a="GET /repos/{owner}/{repo}/git/tags/{tag_sha}",{message:s,tagger:o}=await e.read(a,{...r,
tag_sha:t.sha},b);return{...n,at:o?.date??0,text:s}}if("commit"!==t.type)return{...n,at:0,text:null}
;const{committedAt:a}=await e.read("GET /repos/{owner}/{repo}/git/commits/{commit_sha}",{...r,commit_sha:t.sha},s.om)
;return{...n,at:Date.parse(a),text:null}};return{async tags(){
const t=await e.read("GET /repos/{owner}/{repo}/git/matching-refs/{ref}",{...r,ref:"tags/"},s.KR.array())
;return Promise.all(t.map(tagFound))},
releases:async()=>(await e.list("GET /repos/{owner}/{repo}/releases",r,y)).map(e=>({kind:"release",tag:e.tag_name,
at:e.published_at??e.created_at,text:e.body??"",url:e.html_url}))}}var v=r(52533);function createLedgerReader(e,t){
const r=(0,l.v)(t),contents=async(t,n,a)=>{try{return await e.read("GET /repos/{owner}/{repo}/contents/{path}",{...r,
path:t,ref:n},a)}catch(e){if(!(e instanceof o.y_)||"not_found"!==e.code)throw e
;if(/no commit found/i.test(e.message))throw strange(`${n} of ${v.jF} is not there yet`);return null}};return{
async head(){try{const t=await e.read("GET /repos/{owner}/{repo}/branches/{branch}",{...r,branch:v.jF},s.tk)
;if(t.name!==v.jF)return null;const{sha:n,parents:a}=t.commit;return{sha:n,parents:a}}catch(e){
if(e instanceof o.y_&&"not_found"===e.code)return null;throw e}},async read(t,n){const a=await contents(t,n,s.NJ)
;if(null===a)return null;if("file"!==a.type)throw strange(`${t} of ${v.jF} is no file`)
;return"base64"===a.encoding&&void 0!==a.content?Buffer.from(a.content,"base64"):e.read("GET /repos/{owner}/{repo}/git/blobs/{file_sha}",{
...r,file_sha:a.sha},s.av)},async list(e,t){const r=await contents(e,t,s.TV)??[]
;if(r.length>=P)throw strange(`${e} of ${v.jF} is not listed in full`)
;return r.filter(({type:e})=>"file"===e).map(({name:e})=>e)},async lastChange(t,n){
const[a]=await e.read("GET /repos/{owner}/{repo}/commits",{...r,sha:n,path:t,per_page:1},s.cd.array());return a??null}}}
function createLedgerBranch(e,t){if(e.readOnly)throw new o.y_("read_only","A dry run has no ledger.",{status:null,
certainty:"refused"});const r=(0,l.v)(t);return{...createLedgerReader(e,t),async commit(r,n,a){const s=[...a],o={
branch:{repositoryNameWithOwner:t,branchName:v.jF},expectedHeadOid:n,message:{headline:r},fileChanges:{
additions:s.flatMap(([e,t])=>null===t?[]:[{path:e,contents:Buffer.from(t).toString("base64")}]),
deletions:s.flatMap(([e,t])=>null===t?[{path:e}]:[])}},i=`Appending to ${v.jF}`,u=O.safeParse(await mutate(e,i,T,{
input:o}));if(u.success)return u.data.createCommitOnBranch.commit.oid
;throw strange(`a commit on ${v.jF} was answered without its SHA`)},
createTree:t=>e.write("POST /repos/{owner}/{repo}/git/trees",{...r,tree:[...t].flatMap(([e,t])=>null===t?[]:[{path:e,
mode:"100644",type:"blob",content:Buffer.from(t).toString()}])},s.ho),
createCommit:(t,n)=>e.write("POST /repos/{owner}/{repo}/git/commits",{...r,message:t,tree:n,parents:[]},s.ho),
async create(t){await e.write("POST /repos/{owner}/{repo}/git/refs",{...r,ref:`refs/heads/${v.jF}`,sha:t},s.KR)},
pause:t=>e.pause(t)}}
const T="mutation AppendToLedger($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid } }\n}",O=d.Ikc({
createCommitOnBranch:d.Ikc({commit:d.Ikc({oid:d.YjP().regex(/^[0-9a-f]{40}$/)})})}),P=1e3;function strange(e){
return new o.y_("github_error",`GitHub's answer is not to be relied on: ${e}.`,{status:null,certainty:"ambiguous"})}
var I=r(9649);function connect({facts:e,token:t,env:r,clock:s,log:o,cancelled:i,transport:u}){const l=(0,n.U)({
apiUrl:e.apiUrl,mode:e.mode,token:t,env:r,clock:s,log:o,userAgent:(0,a.a9)(e),...void 0===i?{}:{cancelled:i},
...void 0===u?{}:{transport:u}}),c=(0,I.W)(l,s);return{reader:c,evidence:createEvidenceReader(l),
effects:"prod"===e.mode?createEffects(l,c):null,inventory:createInventory(l,e.repository),
ledgerReader:createLedgerReader(l,e.repository),ledger:"prod"===e.mode?createLedgerBranch(l,e.repository):null,
skewMs:()=>{const e=l.serverClock();return null===e?null:e.localMs-e.serverMs},pause:e=>l.pause(e)}}}};
