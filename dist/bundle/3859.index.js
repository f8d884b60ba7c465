import{modules as e}from"./9582.shared.js";export const id=3859;export const ids=[3859];export const modules={...e,
7727:(e,t,n)=>{n.d(t,{N:()=>ne});var r=n(9582),o=n(86677),a=n(27597),i=n(55543),s=n(74296),l=n(56615),d=n(49737)
;const c=a.YjP().regex(/^[0-9a-f]{40}$/),u=a.Ikc({mode:a.aig(),type:a.YjP(),oid:c,object:a.Ikc({text:a.YjP().nullish()
}).nullable()}),f=a.Ikc({data:a.Ikc({repository:a.Ikc({defaultBranchRef:a.Ikc({name:a.YjP(),refUpdateRule:a.Ikc({
requiredApprovingReviewCount:a.aig().nullable()}).nullable(),target:a.Ikc({oid:c}).catchall(u.nullable())}).nullable()})
})
}),m=e=>`query DefaultBranch($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) {\n    defaultBranchRef {\n      name\n      refUpdateRule { requiredApprovingReviewCount }\n      target {\n        oid\n        ... on Commit {\n${e.map((e,t)=>`          file${t}: file(path: ${JSON.stringify(e)}) { ...entry }`).join("\n")}\n        }\n      }\n    }\n  }\n}\nfragment entry on TreeEntry { mode type oid object { ... on Blob { text } } }`,p="query FileOfCommit($owner: String!, $name: String!, $commit: GitObjectID!, $path: String!) {\n  repository(owner: $owner, name: $name) {\n    object(oid: $commit) { ... on Commit { file(path: $path) { mode type oid object { ... on Blob { text } } } } }\n  }\n}",g=a.Ikc({
data:a.Ikc({repository:a.Ikc({object:a.Ikc({file:u.nullable()})})})}),h=[33188,33261];async function y(e,t,n){
const r=(0,d.G)(e,t),o=(await r.query(m(n),{},f)).data.repository.defaultBranchRef
;if(null===o)throw new s.NL("not_found",`The default branch of ${t} has no commit; push one first.`)
;const{name:a,target:c,refUpdateRule:u}=o,{oid:y,...$}=c;return{name:a,commit:y,isProtected:null!==u,
asksForReviews:(u?.requiredApprovingReviewCount??0)>0,file:async e=>{
const o=n.indexOf(e),d=o<0?await(async e=>(await r.query(p,{commit:y,path:e
},g)).data.repository.object.file)(e):$[`file${o}`]??null;if(null===d)return null
;if(!h.includes(d.mode)||"blob"!==d.type)throw new s.NL("policy_unreadable",`${e} on ${a} of ${t} is no plain file; make it one.`)
;const c=Buffer.from(d.object?.text??"");return(0,i.RI)("blob",c)===d.oid?c:r.read("GET /git/blobs/{file_sha}",{
file_sha:d.oid},l.av)}}}var $=n(73221);async function b(e,t,n,r){
const{data:o,errors:a}=await e.graphql(n,r,l.gO),[i]=a??[];if(void 0===i)return o
;const s=Object.values(o??{}).every(e=>null===e),d=a?.find(e=>void 0===_(e));throw function(e,t,n){
const r=n?_(t):void 0,o=void 0===r?null:(0,$.xV)(t.message),a=void 0===r?"github_error":(0,
$.yu)(t.message)?"ref_moved":o?.code??r,i=o?.advice??("github_forbidden"===a?"Add `contents: write` to the job's permissions.":""),s=t.message.trim().slice(0,1e3).replace(/\.$/,"")
;return new $.y_(a,`${e}: ${s}. ${i}`.trimEnd(),{status:200,certainty:void 0===r?"ambiguous":"refused"})
}(t,d??i,s&&void 0===d)}const w={FORBIDDEN:"github_forbidden",INSUFFICIENT_SCOPES:"github_forbidden",
NOT_FOUND:"not_found",UNPROCESSABLE:"validation_failed",STALE_DATA:"ref_moved",
BRANCH_PROTECTION_RULE_VIOLATION:"validation_failed"},j="undefinedField"
;function _({type:e,message:t,path:n=[],extensions:r}){if(r?.code===j)return"validation_failed";if(n.length>1)return
;const o=/^Repository rule violations found/.test(t);return w[e??""]??(o?"validation_failed":void 0)}
const I="mutation MoveReference($repositoryId: ID!, $refUpdates: [RefUpdate!]!) {\n  updateRefs(input: {repositoryId: $repositoryId, refUpdates: $refUpdates}) { clientMutationId }\n}"
;function T(e,t){if(e.readOnly)throw(0,$.J5)("read_only","A dry run has no writer.");const n=t=>(0,d.G)(e,t);return{
createTagObject:(e,{tag:t,message:r,targetSha:o})=>n(e).write("POST /git/tags",{tag:t,message:r,object:o,type:"commit"
},l.ho),async createRef(e,t,r){const o=await n(e).write("POST /git/refs",{ref:t,sha:r},l.KR)
;if(o.name!==t||o.sha!==r)throw(0,$.W)(`${t} was to be made at ${r}, GitHub tells ${o.name} at ${o.sha}`)},
async updateRef(n,r,{from:o,to:a,force:i}){const{nodeId:s}=await t.repository(n),l=[{name:r,beforeOid:o,afterOid:a,
force:i}],d=await b(e,`Moving ${r}`,I,{repositoryId:s,refUpdates:l})
;if("object"!=typeof d?.updateRefs||null===d.updateRefs)throw(0,$.W)(`moving ${r} was answered without a result`)},
createRelease:(e,t)=>n(e).write("POST /releases",{...t},l._r),
updateRelease:(e,t,r)=>n(e).write("PATCH /releases/{release_id}",{release_id:t,...r},l._r),
deleteRelease:(e,t)=>n(e).write("DELETE /releases/{release_id}",{release_id:t},l.s6),
async uploadAsset(t,r,{name:o,label:a,contentType:i,size:s,open:d}){n(t);const c=r.uploadUrl.replace(/\{[^}]*\}$/,"")
;if(!c.endsWith(`/releases/${r.id}/assets`))throw(0,$.W)(`the upload address of release ${r.id} is another's`)
;return e.write(`POST ${c}{?name,label}`,{name:o,...null===a?{}:{label:a},headers:{"content-type":i,
"content-length":String(s)},data:d},l.LY)},deleteAsset:(e,t)=>n(e).write("DELETE /releases/assets/{asset_id}",{
asset_id:t},l.s6),createBlob:(e,t)=>n(e).write("POST /git/blobs",{content:Buffer.from(t).toString("base64"),
encoding:"base64"},l.ho),createTree:(e,t,r)=>n(e).write("POST /git/trees",{base_tree:t,tree:r.map(e=>({...e,type:"blob"
}))},l.ho),createCommit:(e,{message:t,tree:r,parents:o,author:a})=>n(e).write("POST /git/commits",{message:t,tree:r,
parents:[...o],...void 0===a?{}:{author:a}},l.ho),createPullRequest:(e,t)=>n(e).write("POST /pulls",{...t},l.VV),
updatePullRequest:(e,t,r)=>n(e).write("PATCH /pulls/{pull_number}",{pull_number:t,...r},l.VV),
addLabels:(e,t,r)=>n(e).write("POST /issues/{issue_number}/labels",{issue_number:t,labels:[...r]},l.s6),
addAssignees:(e,t,r)=>n(e).write("POST /issues/{issue_number}/assignees",{issue_number:t,assignees:[...r]},l.s6),
requestReviewers:(e,t,r,o)=>n(e).write("POST /pulls/{pull_number}/requested_reviewers",{pull_number:t,reviewers:[...r],
team_reviewers:[...o]},l.s6),send:(e,t,r,o)=>n(e).write(t,r,o),
setMilestone:(e,t,r)=>n(e).write("PATCH /issues/{issue_number}",{issue_number:t,milestone:r},l.s6)}}
var v=n(40291),P=n(31964),k=n(9649)
;const S=`query Tags($owner: String!, $name: String!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    refs(refPrefix: "refs/tags/", first: ${P.EK}, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { name target { __typename oid ... on Tag { target { __typename oid ... on Tag { target { __typename oid } } } } } }\n    }\n  }\n}`,O=a.RZV(()=>a.Ikc({
__typename:a.YjP(),oid:a.YjP(),target:O.optional()})),R=a.Ikc({data:a.Ikc({repository:a.Ikc({refs:a.Ikc({
pageInfo:a.Ikc({hasNextPage:a.zMY(),endCursor:a.YjP().nullable()}),nodes:a.YOg(a.Ikc({name:a.YjP(),target:O}))})})})})
;function C(e,t){const n=(0,d.G)(e,t),r=async e=>(await n.query(S,{after:e},R)).data.repository.refs;return{
async*tags(){let e=null;do{const{nodes:t,pageInfo:n}=await r(e);yield t.map(x),e=n.hasNextPage?n.endCursor:null
}while(null!==e)},async*releases(){for await(const e of n.pages("GET /releases",{},l._r)){
const t=e.filter(({draft:e})=>!e);yield await Promise.all(t.map(e=>(0,k.whole)(n,e)))}},latest:async()=>(await(0,
$.Xd)(n.read("GET /releases/latest",{},l.IW)))?.tag_name??null}}function x({name:e,target:t}){let n=t
;for(;"Tag"===n?.__typename;)n=n.target;return{name:e,object:t.oid,target:"Commit"===n?.__typename?n.oid:null}}
var B=n(52533);const A=4,E=100,Y=100,N=a.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),F=a.Ikc({oid:N,
text:a.YjP().nullable(),isTruncated:a.zMY()}).partial(),q=e=>a.Ikc({data:a.Ikc({repository:e})}),G=a.Ikc({oid:N,
tree:a.Ikc({oid:N}),parents:a.Ikc({nodes:a.YOg(a.Ikc({oid:N})),totalCount:a.aig()}),file:a.Ikc({object:F.nullable()
}).nullable()}),M=a.Ikc({nodes:a.YOg(G),pageInfo:a.Ikc({hasNextPage:a.zMY()})}),U=q(a.Ikc({object:a.g1P(a.YjP(),M)
})),L=`query LedgerHistory($owner: String!, $name: String!, $head: GitObjectID!, ${Array.from({length:A
},(e,t)=>`$after${t}: String`).join(", ")}) {\n  repository(owner: $owner, name: $name) {\n    object(oid: $head) {\n      ... on Commit {\n        ${Array.from({
length:A
},(e,t)=>`page${t}: history(first: ${E}, after: $after${t}) { ...page }`).join("\n        ")}\n      }\n    }\n  }\n}\nfragment page on CommitHistoryConnection {\n  pageInfo { hasNextPage }\n  nodes {\n    oid\n    tree { oid }\n    parents(first: 100) { totalCount nodes { oid } }\n    file(path: "${B.nm}") { object { ... on Blob { oid text isTruncated } } }\n  }\n}`
;const W=a.RZV(()=>a.Ikc({name:a.YjP(),mode:a.aig(),type:a.YjP(),oid:N,object:a.Ikc({entries:a.YOg(W).optional()
}).nullable().optional()
})),D="entries { name mode type oid object { ... on Tree { entries { name mode type oid object { ... on Tree { entries { name mode type oid } } } } } } }"
;function H(e,t){const n=(0,d.G)(e,t);return{async history(e,t){const r=null===t?0:Number(t),o=Array.from({length:A
},(t,n)=>{const o=r+n*E-1;return[`after${n}`,o<0?null:`${e} ${o}`]}),{data:a}=await n.query(L,{head:e,
...Object.fromEntries(o)},U),i=Array.from({length:A},(e,t)=>a.repository.object[`page${t}`]),s=[];let l=!1
;for(const e of i){if(void 0===e)throw(0,$.W)(`the history of ${B.jF} lacks a page`);for(const t of e.nodes)s.push(V(t))
;if(l=!e.pageInfo.hasNextPage,l)break}
if(0===r&&s[0]?.id!==e)throw(0,$.W)(`the history of ${B.jF} does not begin at ${e}`);return{commits:s,
next:l?null:String(r+A*E)}},async trees(e){
const t=e.map((e,t)=>`t${t}: object(oid: "${N.parse(e)}") { ... on Commit { tree { ${D} } } }`),r=q(a.g1P(a.YjP(),a.Ikc({
tree:a.Ikc({entries:a.YOg(W)})
}).nullable())),{data:o}=await n.query(`query LedgerTrees($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${t.join(" ")} } }`,{},r)
;return e.map((e,t)=>{const n=o.repository[`t${t}`];if(null==n)throw(0,$.W)(`commit ${e} of ${B.jF} has no tree`)
;return new Map(K(n.tree.entries,""))})},async blobs(e){const t=[...new Map(e.map(e=>[e.id,e])).values()],r=new Map
;for(let e=0;e<t.length;e+=Y){
const o=t.slice(e,e+Y),i=o.map(({id:e},t)=>`b${t}: object(oid: "${N.parse(e)}") { ... on Blob { oid text isTruncated } }`),{data:s}=await n.query(`query LedgerBlobs($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${i.join(" ")} } }`,{},q(a.g1P(a.YjP(),F.nullable())))
;for(const[e,{id:t}]of o.entries()){const o=J(s.repository[`b${e}`],t)
;r.set(t,o??await n.read("GET /git/blobs/{file_sha}",{file_sha:t},l.av))}}return r}}}
function V({oid:e,tree:t,parents:n,file:r}){if(n.totalCount!==n.nodes.length)throw(0,
$.W)(`commit ${e} of ${B.jF} has parents that are not listed`)
;const o=void 0===r?.object?.oid?null:J(r.object,r.object.oid);return{id:e,parents:n.nodes.map(e=>e.oid),tree:t.oid,
checkpoint:null===o?null:o.toString()}}function J(e,t){if("string"!=typeof e?.text||!1!==e.isTruncated)return null
;const n=Buffer.from(e.text);return(0,i.RI)("blob",n,40===t.length?"sha1":"sha256")===t?n:null}function*K(e,t){
for(const{name:n,mode:r,type:o,oid:a,object:i}of e){const e=`${t}${n}`
;"tree"===o&&void 0!==i?.entries?yield*K(i.entries,`${e}/`):yield[e,{mode:r.toString(8).padStart(6,"0"),id:a}]}}
function z(e,t){const n=(0,d.G)(e,t),r=async(e,t,r)=>{try{return await n.read("GET /contents/{path}",{path:e,ref:t},r)
}catch(e){if(!(e instanceof $.y_)||"not_found"!==e.code)throw e;if(/no commit found/i.test(e.message))throw(0,
$.W)(`${t} of ${B.jF} is not there yet`);return null}};return{...H(e,t),async head(){const e=await(0,
$.Xd)(n.read("GET /branches/{branch}",{branch:B.jF},l.tk));if(e?.name!==B.jF)return null
;const{sha:t,parents:r,treeSha:o}=e.commit;return{sha:t,parents:r,tree:o}},async read(e,t){const o=await r(e,t,l.NJ)
;return null===o||"file"!==o.type?null:"base64"===o.encoding&&void 0!==o.content?Buffer.from(o.content,"base64"):n.read("GET /git/blobs/{file_sha}",{
file_sha:o.sha},l.av)},async list(e,t){const n=await r(e,t,l.TV)??[];if(n.length>=ee)throw(0,
$.W)(`${e} of ${B.jF} is not listed in full`);return n.filter(({type:e})=>"file"===e).map(({name:e})=>e)}}}
function X(e,t){if(e.readOnly)throw(0,$.J5)("read_only","A dry run has no ledger.");const n=(0,d.G)(e,t);return{
...z(e,t),async commit(n,r,o){const a=[...o],i={branch:{repositoryNameWithOwner:t,branchName:B.jF},expectedHeadOid:r,
message:{headline:n},fileChanges:{additions:a.flatMap(([e,t])=>null===t?[]:[{path:e,
contents:Buffer.from(t).toString("base64")}]),deletions:a.flatMap(([e,t])=>null===t?[{path:e}]:[])}
},s=`Appending to ${B.jF}`,l=Q.safeParse(await b(e,s,Z,{input:i}))
;if(l.success)return l.data.createCommitOnBranch.commit.oid
;throw(0,$.W)(`a commit on ${B.jF} was answered without its SHA`)},createTree:e=>n.write("POST /git/trees",{
tree:[...e].flatMap(([e,t])=>null===t?[]:[{path:e,mode:"100644",type:"blob",content:Buffer.from(t).toString()}])},l.ho),
createCommit:(e,t,r)=>n.write("POST /git/commits",{message:e,tree:t,parents:r},l.ho),async advance(e){const t={
ref:`heads/${B.jF}`,sha:e,force:!1};await n.write("PATCH /git/refs/{ref}",t,l.KR)},async create(e){
await n.write("POST /git/refs",{ref:`refs/heads/${B.jF}`,sha:e},l.KR)},pause:t=>e.pause(t)}}
const Z="mutation AppendToLedger($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid } }\n}",Q=a.Ikc({
createCommitOnBranch:a.Ikc({commit:a.Ikc({oid:a.YjP().regex(/^[0-9a-f]{40}$/)})})}),ee=1e3;var te=n(39502)
;function ne({facts:e,token:t,ledgerToken:n=null,registries:a=te.m,...i}){const{apiUrl:s,mode:l}=e,d=t=>(0,r.U)({...i,
apiUrl:s,mode:l,token:t,userAgent:(0,o.a9)(e)}),c=d(t),u=null===n?c:d(n),f=(0,k.createReader)(c,i.clock,a.reader)
;return{reader:f,evidence:(0,v.J)(c),effects:"prod"===e.mode?T(c,f):null,defaultBranch:t=>y(c,e.repository,t),
inventory:C(c,e.repository),ledgerReader:z(c,e.repository),ledger:"prod"===e.mode?X(u,e.repository):null,registries:a,
skewMs:()=>{const e=c.serverClock();return null===e?null:e.localMs-e.serverMs},pause:e=>c.pause(e)}}},20198:(e,t,n)=>{
function r({standing:e,needs:t}){return"needs"===e?`will need: ${t.map(({text:e})=>e).join(", ")}`:e}n.d(t,{y:()=>r})},
40666:(e,t,n)=>{function r(e,t){return`${e} ${1===e?t:`${t}s`.replace(/([^aeiou])ys$/,"$1ies")}`}function o(e){
if(e<1024)return`${e} B`;const t=["KiB","MiB","GiB","TiB"];let n=e/1024,r=0;for(;n>=1024&&r<t.length-1;)n/=1024,r++
;return`${n.toFixed(1)} ${t[r]}`}n.d(t,{Fu:()=>a,Xq:()=>o,hS:()=>r,ov:()=>i})
;const a=e=>e.slice(0,7),i=e=>e.replace(/^sha256:(.{4})(.{4}).*$/,"$1-$2")}};
