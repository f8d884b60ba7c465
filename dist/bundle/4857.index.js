import{modules as e}from"./7281.shared.js";export const id=4857;export const ids=[4857];export const modules={...e,
20198:((e,t,r)=>{function n({standing:e,needs:t}){return"needs"===e?`will need: ${t.map(({text:e})=>e).join(", ")}`:e}
r.d(t,{y:()=>n})}),40666:((e,t,r)=>{function n(e,t){return`${e} ${1===e?t:`${t}s`.replace(/([^aeiou])ys$/,"$1ies")}`}
function a(e){if(e<1024)return`${e} B`;const t=["KiB","MiB","GiB","TiB"];let r=e/1024,n=0
;for(;r>=1024&&n<t.length-1;)r/=1024,n++;return`${r.toFixed(1)} ${t[n]}`}r.d(t,{Fu:()=>s,Xq:()=>a,hS:()=>n,ov:()=>o})
;const s=e=>e.slice(0,7),o=e=>e.replace(/^sha256:(.{4})(.{4}).*$/,"$1-$2")}),78853:((e,t,r)=>{r.d(t,{N:()=>Q})
;var n=r(33717),a=r(62240),s=r(74296),o=r(91674),i=r(52157);var l=r(27662);async function d(e,t,r,n,a=null){
const{data:s,errors:i=[]}=await e.graphql(r,n,o.gO),d=i.filter(({path:e=[]})=>!0!==a?.every((t,r)=>e[r]===t)),[c]=d
;if(void 0===c)return s;const u=Object.values(s??{}).every(e=>null===e),m=d.find(e=>void 0===f(e))
;throw function(e,t,r){const n=r?f(t):void 0,a=void 0===n?null:(0,l.xV)(t.message),s=void 0===n?"github_error":(0,
l.yu)(t.message)?"ref_moved":a?.code??n,o=a?.advice??("github_forbidden"===s?"Add `contents: write` to the job's permissions.":""),i=t.message.trim().slice(0,1e3).replace(/\.$/,"")
;return new l.y_(s,`${e}: ${i}. ${o}`.trimEnd(),{status:200,certainty:void 0===n?"ambiguous":"refused"})
}(t,m??c,u&&void 0===m)}const c={FORBIDDEN:"github_forbidden",INSUFFICIENT_SCOPES:"github_forbidden",
NOT_FOUND:"not_found",UNPROCESSABLE:"validation_failed",STALE_DATA:"ref_moved",
BRANCH_PROTECTION_RULE_VIOLATION:"validation_failed"},u="undefinedField"
;function f({type:e,message:t,path:r=[],extensions:n}){if(n?.code===u)return"validation_failed";if(r.length>1)return
;const a=/^Repository rule violations found/.test(t);return c[e??""]??(a?"validation_failed":void 0)}
const m="mutation MoveReference($repositoryId: ID!, $refUpdates: [RefUpdate!]!) {\n  updateRefs(input: {repositoryId: $repositoryId, refUpdates: $refUpdates}) { clientMutationId }\n}"
;function p(e,t){if(e.readOnly)throw(0,l.J5)("read_only","A dry run has no writer.");const r=t=>(0,i.G)(e,t);return{
async createTagObject(e,{tag:t,message:n,targetSha:a}){const s={tag:t,message:n,object:a,type:"commit"
},i=await r(e).write("POST /git/tags",s,o.aS);if(i.tag===t&&i.targetSha===a&&"commit"===i.targetType)return i.sha
;throw(0,l.W)(`the tag ${t} was to be made of ${a}, GitHub tells ${i.tag} of ${i.targetSha}`)},async createRef(e,t,n){
const a=await r(e).write("POST /git/refs",{ref:t,sha:n},o.KR);if(a.name!==t||a.sha!==n)throw(0,
l.W)(`${t} was to be made at ${n}, GitHub tells ${a.name} at ${a.sha}`)},async updateRef(r,n,{from:a,to:s,force:o}){
const{nodeId:i}=await t.repository(r),c=[{name:n,beforeOid:a,afterOid:s,force:o}],u=await d(e,`Moving ${n}`,m,{
repositoryId:i,refUpdates:c});if("object"!=typeof u?.updateRefs||null===u.updateRefs)throw(0,
l.W)(`moving ${n} was answered without a result`)},createRelease:(e,t)=>r(e).write("POST /releases",{...t},o._r),
updateRelease:(e,t,n)=>r(e).write("PATCH /releases/{release_id}",{release_id:t,...n},o._r),
deleteRelease:(e,t)=>r(e).write("DELETE /releases/{release_id}",{release_id:t},o.s6),
async uploadAsset(t,n,{name:a,label:s,contentType:i,size:d,open:c}){r(t);const u=n.uploadUrl.replace(/\{[^}]*\}$/,"")
;if(!u.endsWith(`/releases/${n.id}/assets`))throw(0,l.W)(`the upload address of release ${n.id} is another's`)
;return e.write(`POST ${u}{?name,label}`,{name:a,...null===s?{}:{label:s},headers:{"content-type":i,
"content-length":String(d)},data:c},o.LY)},deleteAsset:(e,t)=>r(e).write("DELETE /releases/assets/{asset_id}",{
asset_id:t},o.s6),createBlob:(e,t)=>r(e).write("POST /git/blobs",{content:Buffer.from(t).toString("base64"),
encoding:"base64"},o.ho),createTree:(e,t,n)=>r(e).write("POST /git/trees",{base_tree:t,tree:n.map(e=>({...e,type:"blob"
}))},o.ho),createCommit:(e,{message:t,tree:n,parents:a,author:s})=>r(e).write("POST /git/commits",{message:t,tree:n,
parents:[...a],...void 0===s?{}:{author:s}},o.ho),createPullRequest:(e,t)=>r(e).write("POST /pulls",{...t},o.VV),
updatePullRequest:(e,t,n)=>r(e).write("PATCH /pulls/{pull_number}",{pull_number:t,...n},o.VV),
addLabels:(e,t,n)=>r(e).write("POST /issues/{issue_number}/labels",{issue_number:t,labels:[...n]},o.s6),
addAssignees:(e,t,n)=>r(e).write("POST /issues/{issue_number}/assignees",{issue_number:t,assignees:[...n]},o.s6),
requestReviewers:(e,t,n,a)=>r(e).write("POST /pulls/{pull_number}/requested_reviewers",{pull_number:t,reviewers:[...n],
team_reviewers:[...a]},o.s6),send:(e,t,n,a)=>r(e).write(t,n,a),
setMilestone:(e,t,n)=>r(e).write("PATCH /issues/{issue_number}",{issue_number:t,milestone:n},o.s6)}}
var g=r(40291),h=r(27597),$=r(7281),y=r(9649)
;const b=`query Tags($owner: String!, $name: String!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    refs(refPrefix: "refs/tags/", first: ${$.EK}, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { name target { __typename oid ... on Tag { target { __typename oid ... on Tag { target { __typename oid } } } } } }\n    }\n  }\n}`,w=h.RZV(()=>h.Ikc({
__typename:h.YjP(),oid:h.YjP(),target:w.optional()})),_=h.Ikc({data:h.Ikc({repository:h.Ikc({refs:h.Ikc({
pageInfo:h.Ikc({hasNextPage:h.zMY(),endCursor:h.YjP().nullable()}),nodes:h.YOg(h.Ikc({name:h.YjP(),target:w}))})})})})
;function P(e,t){const r=(0,i.G)(e,t),n=async e=>(await r.query(b,{after:e},_)).data.repository.refs;return{
async*tags(){let e=null;do{const{nodes:t,pageInfo:r}=await n(e);yield t.map(j),e=r.hasNextPage?r.endCursor:null
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
;function M(e,t,r){const n=(0,i.G)(e,t),{branch:a,queries:s}=r,d=Y(r);return{async history(e,t){
const r=null===t?0:Number(t),s=Array.from({length:I},(t,n)=>{const a=r+n*S-1;return[`after${n}`,a<0?null:`${e} ${a}`]
}),{data:o}=await n.query(d,{head:e,...Object.fromEntries(s)},E),i=Array.from({length:I
},(e,t)=>o.repository.object[`page${t}`]),c=[];let u=!1;for(const e of i){if(void 0===e)throw(0,
l.W)(`the history of ${a} lacks a page`);for(const t of e.nodes)c.push(q(t,a));if(u=!e.pageInfo.hasNextPage,u)break}
if(0===r&&c[0]?.id!==e)throw(0,l.W)(`the history of ${a} does not begin at ${e}`);return{commits:c,
next:u?null:String(r+I*S)}},async trees(e){
const t=e.map((e,t)=>`t${t}: object(oid: "${k.parse(e)}") { ... on Commit { tree { ${B} } } }`),r=A(h.g1P(h.YjP(),h.Ikc({
tree:h.Ikc({entries:h.YOg(x)})
}).nullable())),{data:o}=await n.query(`query ${s}Trees($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${t.join(" ")} } }`,{},r)
;return e.map((e,t)=>{const r=o.repository[`t${t}`];if(null==r)throw(0,l.W)(`commit ${e} of ${a} has no tree`)
;return new Map(G(r.tree.entries,""))})},async blobs(e){const t=[...new Map(e.map(e=>[e.id,e])).values()],r=new Map
;for(let e=0;e<t.length;e+=O){
const a=t.slice(e,e+O),i=a.map(({id:e},t)=>`b${t}: object(oid: "${k.parse(e)}") { ... on Blob { oid text isTruncated } }`),{data:l}=await n.query(`query ${s}Blobs($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${i.join(" ")} } }`,{},A(h.g1P(h.YjP(),C.nullable())))
;for(const[e,{id:t}]of a.entries()){const a=F(l.repository[`b${e}`],t)
;r.set(t,a??await n.read("GET /git/blobs/{file_sha}",{file_sha:t},o.av))}}return r}}}
function q({oid:e,tree:t,parents:r,file:n},a){if(r.totalCount!==r.nodes.length)throw(0,
l.W)(`commit ${e} of ${a} has parents that are not listed`)
;const s=void 0===n?.object?.oid?null:F(n.object,n.object.oid);return{id:e,parents:r.nodes.map(e=>e.oid),tree:t.oid,
file:null===s?null:s.toString()}}function F(e,t){if("string"!=typeof e?.text||!1!==e.isTruncated)return null
;const r=Buffer.from(e.text);return(0,T.R)("blob",r,40===t.length?"sha1":"sha256")===t?r:null}function*G(e,t){
for(const{name:r,mode:n,type:a,oid:s,object:o}of e){const e=`${t}${r}`
;"tree"===a&&void 0!==o?.entries?yield*G(o.entries,`${e}/`):yield[e,{mode:n.toString(8).padStart(6,"0"),id:s}]}}
const W=e=>`\n      ref${e}: ref(qualifiedName: $ref${e}) { target { oid } }\n      release${e}: release(tagName: $tag${e}) {\n        tagName name description isDraft isPrerelease\n        releaseAssets(first: 100) { totalCount nodes { name size digest } }\n      }`,L=h.Ikc({
target:h.Ikc({oid:o.hW})}).nullable(),U=h.Ikc({tagName:h.YjP(),name:o.vh,description:o.vh,isDraft:h.zMY(),
isPrerelease:h.zMY(),releaseAssets:h.Ikc({totalCount:h.aig(),nodes:h.YOg(h.Ikc({name:h.YjP(),size:h.aig(),digest:o.xV}))
})}).refine(({releaseAssets:{nodes:e,totalCount:t}})=>e.length===t);var D=r(66664);function H(e,t){const r=(0,
i.G)(e,t),n=M(e,t,{branch:v.jF,file:v.nm,queries:"Ledger"}),a=async(e,t,n)=>{try{
return await r.read("GET /contents/{path}",{path:e,ref:t},n)}catch(e){
if(!(e instanceof l.y_)||"not_found"!==e.code)throw e;if(/no commit found/i.test(e.message))throw(0,
l.W)(`${t} of ${v.jF} is not there yet`);return null}};return{...n,async history(e,t){
const{commits:r,next:a}=await n.history(e,t);return{commits:r.map(({file:e,...t})=>({...t,checkpoint:e})),next:a}},
async head(){const e=await(0,l.Xd)(r.read("GET /branches/{branch}",{branch:v.jF},o.tk));if(e?.name!==v.jF)return null
;const{sha:t,parents:n,treeSha:a}=e.commit;return{sha:t,parents:n,tree:a}},async read(e,t){const n=await a(e,t,o.NJ)
;return null===n||"file"!==n.type?null:"base64"===n.encoding&&void 0!==n.content?Buffer.from(n.content,"base64"):r.read("GET /git/blobs/{file_sha}",{
file_sha:n.sha},o.av)},async list(e,t){const r=await a(e,t,o.TV)??[];if(r.length>=X)throw(0,
l.W)(`${e} of ${v.jF} is not listed in full`);return r.filter(({type:e})=>"file"===e).map(({name:e})=>e)}}}
function V(e,t,r=D.E){if(e.readOnly)throw(0,l.J5)("read_only","A dry run has no ledger.");const n=(0,i.G)(e,t),a=H(e,t)
;return{...a,head:()=>r("ledger.head",[],()=>a.head()),read:(...e)=>r("ledger.read",e,()=>a.read(...e)),
list:(...e)=>r("ledger.list",e,()=>a.list(...e)),async commit(r,n,a,s){const o=function(e){return{
declared:e.map((e,t)=>`, $tag${t}: String!, $ref${t}: String!`).join(""),
values:Object.fromEntries(e.flatMap((e,t)=>[[`tag${t}`,e],[`ref${t}`,`refs/tags/${e}`]])),
selected:e.map((e,t)=>W(t)).join(""),read:t=>new Map(e.flatMap((e,r)=>{
const n=L.safeParse(t[`ref${r}`]),a=U.safeParse(t[`release${r}`]);if(!n.success||!a.success)return[]
;const{tagName:s,name:o,description:i,isDraft:l,isPrerelease:d,releaseAssets:c}=a.data,u=c.nodes.map(e=>({...e,
state:"uploaded"}));return[[e,{object:n.data?.target.oid??null,tag:s,name:o,body:i,draft:l,prerelease:d,assets:u}]]}))}
}(s),i=[...a],c={branch:{repositoryNameWithOwner:t,branchName:v.jF},expectedHeadOid:n,message:{headline:r},fileChanges:{
additions:i.flatMap(([e,t])=>null===t?[]:[{path:e,contents:Buffer.from(t).toString("base64")}]),
deletions:i.flatMap(([e,t])=>null===t?[{path:e}]:[])}},u=`Appending to ${v.jF}`,f={input:c,...o.values
},m=K.safeParse(await d(e,u,z(o),f,J));if(m.success){const{oid:e,repository:t}=m.data.createCommitOnBranch.commit
;return{sha:e,looked:o.read(t??{})}}throw(0,l.W)(`a commit on ${v.jF} was answered without its SHA`)},
createTree:e=>n.write("POST /git/trees",{tree:[...e].flatMap(([e,t])=>null===t?[]:[{path:e,mode:"100644",type:"blob",
content:Buffer.from(t).toString()}])},o.ho),createCommit:(e,t,r)=>n.write("POST /git/commits",{message:e,tree:t,
parents:r},o.ho),async advance(e){const t={ref:`heads/${v.jF}`,sha:e,force:!1}
;await n.write("PATCH /git/refs/{ref}",t,o.KR)},async create(e){await n.write("POST /git/refs",{
ref:`refs/heads/${v.jF}`,sha:e},o.KR)},pause:t=>e.pause(t)}}
const z=({declared:e,selected:t})=>`mutation AppendToLedger($input: CreateCommitOnBranchInput!${e}) {\n  createCommitOnBranch(input: $input) { commit { oid ${""===t?"":`repository {${t}\n    }`} } }\n}`,J=["createCommitOnBranch","commit","repository"],K=h.Ikc({
createCommitOnBranch:h.Ikc({commit:h.Ikc({oid:o.hW,repository:h.g1P(h.YjP(),h.L5J()).nullish()})})}),X=1e3
;var Z=r(39502);function Q({facts:e,token:t,ledgerToken:r=null,asked:l,registries:d=Z.m,...c}){
const{apiUrl:u,mode:f}=e,m=t=>(0,n.U)({...c,apiUrl:u,mode:f,token:t,userAgent:(0,a.a9)(e)
}),h=m(t),$=null===r?h:m(r),{repository:b,commitSha:w}=e,_={repository:b,commit:w,ships:!1,ledgerFiles:[],tags:[]},j=(0,
D.I)(l??{question:_,answer:Promise.resolve(null),isOver:()=>!0},h),v=(0,y.createReader)(h,c.clock,d.reader,j.or);return{
reader:v,evidence:(0,g.J)(h),effects:"prod"===e.mode?p(h,v):null,defaultBranch:()=>async function(e,t,r){
const n=await r.defaultBranch()
;if(null===n)throw new s.NL("not_found",`The default branch of ${t} has no commit; push one first.`)
;const{name:a,commit:l,rule:d,files:c}=n;return{name:a,commit:l,isProtected:null!==d,
asksForReviews:(d?.requiredApprovingReviewCount??0)>0,async file(r){const n=c.get(r)??null;if(null===n)return null
;if(!n.isPlain)throw new s.NL("policy_unreadable",`${r} on ${a} of ${t} is no plain file; make it one.`)
;return n.bytes??(0,i.G)(e,t).read("GET /git/blobs/{file_sha}",{file_sha:n.id},o.av)}}}(h,b,j),
inventory:P(h,e.repository),ledgerReader:H(h,e.repository),ledger:"prod"===e.mode?V($,e.repository,j.or):null,
registries:d,skewMs:()=>{const e=h.serverClock();return null===e?null:e.localMs-e.serverMs},pause:e=>h.pause(e)}}})};
