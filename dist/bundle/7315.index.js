"use strict";exports.id=7315,exports.ids=[7315],exports.modules={...require("./7281.shared.js").modules,20198:((e,t,r)=>{
function a({standing:e,needs:t}){return"needs"===e?`will need: ${t.map(({text:e})=>e).join(", ")}`:e}r.d(t,{y:()=>a})}),
38147:((e,t,r)=>{function a(e,t){for(const{code:r,message:a}of t)e.warning(`${a} [${r}]`)}r.d(t,{Q:()=>a})}),
40666:((e,t,r)=>{function a(e,t){return`${e} ${1===e?t:`${t}s`.replace(/([^aeiou])ys$/,"$1ies")}`}function n(e){
if(e<1024)return`${e} B`;const t=["KiB","MiB","GiB","TiB"];let r=e/1024,a=0;for(;r>=1024&&a<t.length-1;)r/=1024,a++
;return`${r.toFixed(1)} ${t[a]}`}r.d(t,{Fu:()=>s,Xq:()=>n,hS:()=>a,ov:()=>o})
;const s=e=>e.slice(0,7),o=e=>e.replace(/^sha256:(.{4})(.{4}).*$/,"$1-$2")}),78853:((e,t,r)=>{r.d(t,{N:()=>Z})
;var a=r(33717),n=r(86677),s=r(74296),o=r(91674),i=r(52157);var l=r(27662);async function d(e,t,r,a,n=null){
const{data:s,errors:i=[]}=await e.graphql(r,a,o.gO),d=i.filter(({path:e=[]})=>!0!==n?.every((t,r)=>e[r]===t)),[c]=d
;if(void 0===c)return s;const u=Object.values(s??{}).every(e=>null===e),m=d.find(e=>void 0===f(e))
;throw function(e,t,r){const a=r?f(t):void 0,n=void 0===a?null:(0,l.xV)(t.message),s=void 0===a?"github_error":(0,
l.yu)(t.message)?"ref_moved":n?.code??a,o=n?.advice??("github_forbidden"===s?"Add `contents: write` to the job's permissions.":""),i=t.message.trim().slice(0,1e3).replace(/\.$/,"")
;return new l.y_(s,`${e}: ${i}. ${o}`.trimEnd(),{status:200,certainty:void 0===a?"ambiguous":"refused"})
}(t,m??c,u&&void 0===m)}const c={FORBIDDEN:"github_forbidden",INSUFFICIENT_SCOPES:"github_forbidden",
NOT_FOUND:"not_found",UNPROCESSABLE:"validation_failed",STALE_DATA:"ref_moved",
BRANCH_PROTECTION_RULE_VIOLATION:"validation_failed"},u="undefinedField"
;function f({type:e,message:t,path:r=[],extensions:a}){if(a?.code===u)return"validation_failed";if(r.length>1)return
;const n=/^Repository rule violations found/.test(t);return c[e??""]??(n?"validation_failed":void 0)}
const m="mutation MoveReference($repositoryId: ID!, $refUpdates: [RefUpdate!]!) {\n  updateRefs(input: {repositoryId: $repositoryId, refUpdates: $refUpdates}) { clientMutationId }\n}"
;function p(e,t){if(e.readOnly)throw(0,l.J5)("read_only","A dry run has no writer.");const r=t=>(0,i.G)(e,t);return{
async createTagObject(e,{tag:t,message:a,targetSha:n}){const s={tag:t,message:a,object:n,type:"commit"
},i=await r(e).write("POST /git/tags",s,o.aS);if(i.tag===t&&i.targetSha===n&&"commit"===i.targetType)return i.sha
;throw(0,l.W)(`the tag ${t} was to be made of ${n}, GitHub tells ${i.tag} of ${i.targetSha}`)},async createRef(e,t,a){
const n=await r(e).write("POST /git/refs",{ref:t,sha:a},o.KR);if(n.name!==t||n.sha!==a)throw(0,
l.W)(`${t} was to be made at ${a}, GitHub tells ${n.name} at ${n.sha}`)},async updateRef(r,a,{from:n,to:s,force:o}){
const{nodeId:i}=await t.repository(r),c=[{name:a,beforeOid:n,afterOid:s,force:o}],u=await d(e,`Moving ${a}`,m,{
repositoryId:i,refUpdates:c});if("object"!=typeof u?.updateRefs||null===u.updateRefs)throw(0,
l.W)(`moving ${a} was answered without a result`)},createRelease:(e,t)=>r(e).write("POST /releases",{...t},o._r),
updateRelease:(e,t,a)=>r(e).write("PATCH /releases/{release_id}",{release_id:t,...a},o._r),
deleteRelease:(e,t)=>r(e).write("DELETE /releases/{release_id}",{release_id:t},o.s6),
async uploadAsset(t,a,{name:n,label:s,contentType:i,size:d,open:c}){r(t);const u=a.uploadUrl.replace(/\{[^}]*\}$/,"")
;if(!u.endsWith(`/releases/${a.id}/assets`))throw(0,l.W)(`the upload address of release ${a.id} is another's`)
;return e.write(`POST ${u}{?name,label}`,{name:n,...null===s?{}:{label:s},headers:{"content-type":i,
"content-length":String(d)},data:c},o.LY)},deleteAsset:(e,t)=>r(e).write("DELETE /releases/assets/{asset_id}",{
asset_id:t},o.s6),createBlob:(e,t)=>r(e).write("POST /git/blobs",{content:Buffer.from(t).toString("base64"),
encoding:"base64"},o.ho),createTree:(e,t,a)=>r(e).write("POST /git/trees",{base_tree:t,tree:a.map(e=>({...e,type:"blob"
}))},o.ho),createCommit:(e,{message:t,tree:a,parents:n,author:s})=>r(e).write("POST /git/commits",{message:t,tree:a,
parents:[...n],...void 0===s?{}:{author:s}},o.ho),createPullRequest:(e,t)=>r(e).write("POST /pulls",{...t},o.VV),
updatePullRequest:(e,t,a)=>r(e).write("PATCH /pulls/{pull_number}",{pull_number:t,...a},o.VV),
addLabels:(e,t,a)=>r(e).write("POST /issues/{issue_number}/labels",{issue_number:t,labels:[...a]},o.s6),
addAssignees:(e,t,a)=>r(e).write("POST /issues/{issue_number}/assignees",{issue_number:t,assignees:[...a]},o.s6),
requestReviewers:(e,t,a,n)=>r(e).write("POST /pulls/{pull_number}/requested_reviewers",{pull_number:t,reviewers:[...a],
team_reviewers:[...n]},o.s6),send:(e,t,a,n)=>r(e).write(t,a,n),
setMilestone:(e,t,a)=>r(e).write("PATCH /issues/{issue_number}",{issue_number:t,milestone:a},o.s6)}}
var g=r(40291),h=r(27597),$=r(7281),y=r(9649)
;const w=`query Tags($owner: String!, $name: String!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    refs(refPrefix: "refs/tags/", first: ${$.EK}, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { name target { __typename oid ... on Tag { target { __typename oid ... on Tag { target { __typename oid } } } } } }\n    }\n  }\n}`,b=h.RZV(()=>h.Ikc({
__typename:h.YjP(),oid:h.YjP(),target:b.optional()})),_=h.Ikc({data:h.Ikc({repository:h.Ikc({refs:h.Ikc({
pageInfo:h.Ikc({hasNextPage:h.zMY(),endCursor:h.YjP().nullable()}),nodes:h.YOg(h.Ikc({name:h.YjP(),target:b}))})})})})
;function P(e,t){const r=(0,i.G)(e,t),a=async e=>(await r.query(w,{after:e},_)).data.repository.refs;return{
async*tags(){let e=null;do{const{nodes:t,pageInfo:r}=await a(e);yield t.map(j),e=r.hasNextPage?r.endCursor:null
}while(null!==e)},async*releases(){for await(const e of r.pages("GET /releases",{},o._r)){
const t=e.filter(({draft:e})=>!e);yield await Promise.all(t.map(e=>(0,y.whole)(r,e)))}},latest:async()=>(await(0,
l.Xd)(r.read("GET /releases/latest",{},o.IW)))?.tag_name??null}}function j({name:e,target:t}){let r=t
;for(;"Tag"===r?.__typename;)r=r.target;return{name:e,object:t.oid,target:"Commit"===r?.__typename?r.oid:null}}
var v=r(52533),T=r(88036);const I=4,S=100,O=100,k=h.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),C=h.Ikc({oid:k,
text:h.YjP().nullable(),isTruncated:h.zMY()}).partial(),A=e=>h.Ikc({data:h.Ikc({repository:e})}),R=h.Ikc({oid:k,
tree:h.Ikc({oid:k}),parents:h.Ikc({nodes:h.YOg(h.Ikc({oid:k})),totalCount:h.aig()}),file:h.Ikc({object:C.nullable()
}).nullable()}),N=h.Ikc({nodes:h.YOg(R),pageInfo:h.Ikc({hasNextPage:h.zMY()})}),E=A(h.Ikc({object:h.g1P(h.YjP(),N)
})),Y=({queries:e,file:t})=>`query ${e}History($owner: String!, $name: String!, $head: GitObjectID!, ${Array.from({
length:I
},(e,t)=>`$after${t}: String`).join(", ")}) {\n  repository(owner: $owner, name: $name) {\n    object(oid: $head) {\n      ... on Commit {\n        ${Array.from({
length:I
},(e,t)=>`page${t}: history(first: ${S}, after: $after${t}) { ...page }`).join("\n        ")}\n      }\n    }\n  }\n}\nfragment page on CommitHistoryConnection {\n  pageInfo { hasNextPage }\n  nodes {\n    oid\n    tree { oid }\n    parents(first: 100) { totalCount nodes { oid } }\n    file(path: "${t}") { object { ... on Blob { oid text isTruncated } } }\n  }\n}`
;const x=h.RZV(()=>h.Ikc({name:h.YjP(),mode:h.aig(),type:h.YjP(),oid:k,object:h.Ikc({entries:h.YOg(x).optional()
}).nullable().optional()
})),B="entries { name mode type oid object { ... on Tree { entries { name mode type oid object { ... on Tree { entries { name mode type oid } } } } } } }"
;function M(e,t,r){const a=(0,i.G)(e,t),{branch:n,queries:s}=r,d=Y(r);return{async history(e,t){
const r=null===t?0:Number(t),s=Array.from({length:I},(t,a)=>{const n=r+a*S-1;return[`after${a}`,n<0?null:`${e} ${n}`]
}),{data:o}=await a.query(d,{head:e,...Object.fromEntries(s)},E),i=Array.from({length:I
},(e,t)=>o.repository.object[`page${t}`]),c=[];let u=!1;for(const e of i){if(void 0===e)throw(0,
l.W)(`the history of ${n} lacks a page`);for(const t of e.nodes)c.push(q(t,n));if(u=!e.pageInfo.hasNextPage,u)break}
if(0===r&&c[0]?.id!==e)throw(0,l.W)(`the history of ${n} does not begin at ${e}`);return{commits:c,
next:u?null:String(r+I*S)}},async trees(e){
const t=e.map((e,t)=>`t${t}: object(oid: "${k.parse(e)}") { ... on Commit { tree { ${B} } } }`),r=A(h.g1P(h.YjP(),h.Ikc({
tree:h.Ikc({entries:h.YOg(x)})
}).nullable())),{data:o}=await a.query(`query ${s}Trees($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${t.join(" ")} } }`,{},r)
;return e.map((e,t)=>{const r=o.repository[`t${t}`];if(null==r)throw(0,l.W)(`commit ${e} of ${n} has no tree`)
;return new Map(G(r.tree.entries,""))})},async blobs(e){const t=[...new Map(e.map(e=>[e.id,e])).values()],r=new Map
;for(let e=0;e<t.length;e+=O){
const n=t.slice(e,e+O),i=n.map(({id:e},t)=>`b${t}: object(oid: "${k.parse(e)}") { ... on Blob { oid text isTruncated } }`),{data:l}=await a.query(`query ${s}Blobs($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${i.join(" ")} } }`,{},A(h.g1P(h.YjP(),C.nullable())))
;for(const[e,{id:t}]of n.entries()){const n=F(l.repository[`b${e}`],t)
;r.set(t,n??await a.read("GET /git/blobs/{file_sha}",{file_sha:t},o.av))}}return r}}}
function q({oid:e,tree:t,parents:r,file:a},n){if(r.totalCount!==r.nodes.length)throw(0,
l.W)(`commit ${e} of ${n} has parents that are not listed`)
;const s=void 0===a?.object?.oid?null:F(a.object,a.object.oid);return{id:e,parents:r.nodes.map(e=>e.oid),tree:t.oid,
file:null===s?null:s.toString()}}function F(e,t){if("string"!=typeof e?.text||!1!==e.isTruncated)return null
;const r=Buffer.from(e.text);return(0,T.R)("blob",r,40===t.length?"sha1":"sha256")===t?r:null}function*G(e,t){
for(const{name:r,mode:a,type:n,oid:s,object:o}of e){const e=`${t}${r}`
;"tree"===n&&void 0!==o?.entries?yield*G(o.entries,`${e}/`):yield[e,{mode:a.toString(8).padStart(6,"0"),id:s}]}}
const W=e=>`\n      ref${e}: ref(qualifiedName: $ref${e}) { target { oid } }\n      release${e}: release(tagName: $tag${e}) {\n        tagName name description isDraft isPrerelease\n        releaseAssets(first: 100) { totalCount nodes { name size digest } }\n      }`,L=h.Ikc({
target:h.Ikc({oid:o.hW})}).nullable(),U=h.Ikc({tagName:h.YjP(),name:o.vh,description:o.vh,isDraft:h.zMY(),
isPrerelease:h.zMY(),releaseAssets:h.Ikc({totalCount:h.aig(),nodes:h.YOg(h.Ikc({name:h.YjP(),size:h.aig(),digest:o.xV}))
})}).refine(({releaseAssets:{nodes:e,totalCount:t}})=>e.length===t);var D=r(66664);function H(e,t){const r=(0,
i.G)(e,t),a=M(e,t,{branch:v.jF,file:v.nm,queries:"Ledger"}),n=async(e,t,a)=>{try{
return await r.read("GET /contents/{path}",{path:e,ref:t},a)}catch(e){
if(!(e instanceof l.y_)||"not_found"!==e.code)throw e;if(/no commit found/i.test(e.message))throw(0,
l.W)(`${t} of ${v.jF} is not there yet`);return null}};return{...a,async history(e,t){
const{commits:r,next:n}=await a.history(e,t);return{commits:r.map(({file:e,...t})=>({...t,checkpoint:e})),next:n}},
async head(){const e=await(0,l.Xd)(r.read("GET /branches/{branch}",{branch:v.jF},o.tk));if(e?.name!==v.jF)return null
;const{sha:t,parents:a,treeSha:n}=e.commit;return{sha:t,parents:a,tree:n}},async read(e,t){const a=await n(e,t,o.NJ)
;return null===a||"file"!==a.type?null:"base64"===a.encoding&&void 0!==a.content?Buffer.from(a.content,"base64"):r.read("GET /git/blobs/{file_sha}",{
file_sha:a.sha},o.av)},async list(e,t){const r=await n(e,t,o.TV)??[];if(r.length>=o.cC)throw(0,
l.W)(`${e} of ${v.jF} is not listed in full`);return r.filter(({type:e})=>"file"===e).map(({name:e})=>e)}}}
function V(e,t,r=D.E){if(e.readOnly)throw(0,l.J5)("read_only","A dry run has no ledger.");const a=(0,i.G)(e,t),n=H(e,t)
;return{...n,head:()=>r("ledger.head",[],()=>n.head()),read:(...e)=>r("ledger.read",e,()=>n.read(...e)),
list:(...e)=>r("ledger.list",e,()=>n.list(...e)),async commit(r,a,n,s){const o=function(e){return{
declared:e.map((e,t)=>`, $tag${t}: String!, $ref${t}: String!`).join(""),
values:Object.fromEntries(e.flatMap((e,t)=>[[`tag${t}`,e],[`ref${t}`,`refs/tags/${e}`]])),
selected:e.map((e,t)=>W(t)).join(""),read:t=>new Map(e.flatMap((e,r)=>{
const a=L.safeParse(t[`ref${r}`]),n=U.safeParse(t[`release${r}`]);if(!a.success||!n.success)return[]
;const{tagName:s,name:o,description:i,isDraft:l,isPrerelease:d,releaseAssets:c}=n.data,u=c.nodes.map(e=>({...e,
state:"uploaded"}));return[[e,{object:a.data?.target.oid??null,tag:s,name:o,body:i,draft:l,prerelease:d,assets:u}]]}))}
}(s),i=[...n],c={branch:{repositoryNameWithOwner:t,branchName:v.jF},expectedHeadOid:a,message:{headline:r},fileChanges:{
additions:i.flatMap(([e,t])=>null===t?[]:[{path:e,contents:Buffer.from(t).toString("base64")}]),
deletions:i.flatMap(([e,t])=>null===t?[{path:e}]:[])}},u=`Appending to ${v.jF}`,f={input:c,...o.values
},m=K.safeParse(await d(e,u,z(o),f,J));if(m.success){const{oid:e,repository:t}=m.data.createCommitOnBranch.commit
;return{sha:e,looked:o.read(t??{})}}throw(0,l.W)(`a commit on ${v.jF} was answered without its SHA`)},
createTree:e=>a.write("POST /git/trees",{tree:[...e].flatMap(([e,t])=>null===t?[]:[{path:e,mode:"100644",type:"blob",
content:Buffer.from(t).toString()}])},o.ho),createCommit:(e,t,r)=>a.write("POST /git/commits",{message:e,tree:t,
parents:r},o.ho),async advance(e){const t={ref:`heads/${v.jF}`,sha:e,force:!1}
;await a.write("PATCH /git/refs/{ref}",t,o.KR)},async create(e){await a.write("POST /git/refs",{
ref:`refs/heads/${v.jF}`,sha:e},o.KR)},pause:t=>e.pause(t)}}
const z=({declared:e,selected:t})=>`mutation AppendToLedger($input: CreateCommitOnBranchInput!${e}) {\n  createCommitOnBranch(input: $input) { commit { oid ${""===t?"":`repository {${t}\n    }`} } }\n}`,J=["createCommitOnBranch","commit","repository"],K=h.Ikc({
createCommitOnBranch:h.Ikc({commit:h.Ikc({oid:o.hW,repository:h.g1P(h.YjP(),h.L5J()).nullish()})})});var X=r(39502)
;function Z({facts:e,token:t,ledgerToken:r=null,asked:l,registries:d=X.m,...c}){const{apiUrl:u,mode:f}=e,m=t=>(0,a.U)({
...c,apiUrl:u,mode:f,token:t,userAgent:(0,n.a9)(e)}),h=m(t),$=null===r?h:m(r),{repository:w,commitSha:b}=e,_={
repository:w,commit:b,ships:!1,ledgerFiles:[],tags:[]},j=(0,D.I)(l??{question:_,answer:Promise.resolve(null),
isOver:()=>!0},h),v=(0,y.createReader)(h,c.clock,d.reader,j.or);return{reader:v,evidence:(0,g.J)(h,j.or),
effects:"prod"===e.mode?p(h,v):null,defaultBranch:()=>async function(e,t,r){const a=await r.defaultBranch()
;if(null===a)throw new s.NL("not_found",`The default branch of ${t} has no commit; push one first.`)
;const{name:n,commit:l,rule:d,files:c}=a;return{name:n,commit:l,isProtected:null!==d,
asksForReviews:(d?.requiredApprovingReviewCount??0)>0,async file(r){const a=c.get(r)??null;if(null===a)return null
;if(!a.isPlain)throw new s.NL("policy_unreadable",`${r} on ${n} of ${t} is a link or a folder; replace it with a regular file.`)
;return a.bytes??(0,i.G)(e,t).read("GET /git/blobs/{file_sha}",{file_sha:a.id},o.av)}}}(h,w,j),
inventory:P(h,e.repository),ledgerReader:H(h,e.repository),ledger:"prod"===e.mode?V($,e.repository,j.or):null,
registries:d,skewMs:()=>{const e=h.serverClock();return null===e?null:e.localMs-e.serverMs},pause:e=>h.pause(e)}}})};
