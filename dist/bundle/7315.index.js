"use strict";exports.id=7315,exports.ids=[7315],exports.modules={...require("./7281.shared.js").modules,20198:((e,t,r)=>{
function a({standing:e,needs:t}){return"needs"===e?`will need: ${t.map(({text:e})=>e).join(", ")}`:e}r.d(t,{y:()=>a})}),
38147:((e,t,r)=>{function a(e,t){for(const{code:r,message:a}of t)e.warning(`${a} [${r}]`)}r.d(t,{Q:()=>a})}),
40666:((e,t,r)=>{function a(e,t){return`${e} ${1===e?t:`${t}s`.replace(/([^aeiou])ys$/,"$1ies")}`}function n(e){
if(e<1024)return`${e} B`;const t=["KiB","MiB","GiB","TiB"];let r=e/1024,a=0;for(;r>=1024&&a<t.length-1;)r/=1024,a++
;return`${r.toFixed(1)} ${t[a]}`}r.d(t,{Fu:()=>s,Xq:()=>n,hS:()=>a,ov:()=>o})
;const s=e=>e.slice(0,7),o=e=>e.replace(/^sha256:(.{4})(.{4}).*$/,"$1-$2")}),78853:((e,t,r)=>{r.d(t,{N:()=>Q})
;var a=r(33717),n=r(86677),s=r(53474),o=r(91674),i=r(52157);var l=r(27662);async function d(e,t,r,a,n=null){
const{data:s,errors:i=[]}=await e.graphql(r,a,o.gO),l=i.filter(({path:e=[]})=>!0!==n?.every((t,r)=>e[r]===t)),[d]=l
;if(void 0===d)return s;const c=Object.values(s??{}).every(e=>null===e),u=l.find(e=>void 0===f(e))
;throw m(t,u??d,c&&void 0===u)}const c={FORBIDDEN:"github_forbidden",INSUFFICIENT_SCOPES:"github_forbidden",
NOT_FOUND:"not_found",UNPROCESSABLE:"validation_failed",STALE_DATA:"ref_moved",
BRANCH_PROTECTION_RULE_VIOLATION:"validation_failed"},u="undefinedField"
;function f({type:e,message:t,path:r=[],extensions:a}){if(a?.code===u)return"validation_failed";if(r.length>1)return
;const n=/^Repository rule violations found/.test(t);return c[e??""]??(n?"validation_failed":void 0)}function m(e,t,r){
const a=r?f(t):void 0,n=void 0===a?null:(0,l.xV)(t.message),s=void 0===a?"github_error":(0,
l.yu)(t.message)?"ref_moved":n?.code??a,o=n?.advice??("github_forbidden"===s?"Add `contents: write` to the job's permissions.":""),i=t.message.trim().slice(0,1e3).replace(/\.$/,"")
;return new l.y_(s,`${e}: ${i}. ${o}`.trimEnd(),{status:200,certainty:void 0===a?"ambiguous":"refused"})}
const p="mutation MoveReference($repositoryId: ID!, $refUpdates: [RefUpdate!]!) {\n  updateRefs(input: {repositoryId: $repositoryId, refUpdates: $refUpdates}) { clientMutationId }\n}"
;function g(e,t){if(e.readOnly)throw(0,l.J5)("read_only","A dry run has no writer.");const r=t=>(0,i.G)(e,t);return{
async createTagObject(e,{tag:t,message:a,targetSha:n}){const s={tag:t,message:a,object:n,type:"commit"
},i=await r(e).write("POST /git/tags",s,o.aS);if(i.tag===t&&i.targetSha===n&&"commit"===i.targetType)return i.sha
;throw(0,l.W)(`the tag ${t} was to be made of ${n}, GitHub tells ${i.tag} of ${i.targetSha}`)},async createRef(e,t,a){
const n=await r(e).write("POST /git/refs",{ref:t,sha:a},o.KR);if(n.name!==t||n.sha!==a)throw(0,
l.W)(`${t} was to be made at ${a}, GitHub tells ${n.name} at ${n.sha}`)},async updateRef(r,a,{from:n,to:s,force:o}){
const{nodeId:i}=await t.repository(r),c=[{name:a,beforeOid:n,afterOid:s,force:o}],u=await d(e,`Moving ${a}`,p,{
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
var h=r(40291),$=r(27597),y=r(7281),w=r(9649)
;const b=`query Tags($owner: String!, $name: String!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    refs(refPrefix: "refs/tags/", first: ${y.EK}, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { name target { __typename oid ... on Tag { target { __typename oid ... on Tag { target { __typename oid } } } } } }\n    }\n  }\n}`,_=$.RZV(()=>$.Ikc({
__typename:$.YjP(),oid:$.YjP(),target:_.optional()})),P=$.Ikc({data:$.Ikc({repository:$.Ikc({refs:$.Ikc({
pageInfo:$.Ikc({hasNextPage:$.zMY(),endCursor:$.YjP().nullable()}),nodes:$.YOg($.Ikc({name:$.YjP(),target:_}))})})})})
;function j(e,t){const r=(0,i.G)(e,t),a=async e=>(await r.query(b,{after:e},P)).data.repository.refs;return{
async*tags(){let e=null;do{const{nodes:t,pageInfo:r}=await a(e);yield t.map(v),e=r.hasNextPage?r.endCursor:null
}while(null!==e)},async*releases(){for await(const e of r.pages("GET /releases",{},o._r)){
const t=e.filter(({draft:e})=>!e);yield await Promise.all(t.map(e=>(0,w.whole)(r,e)))}},latest:async()=>(await(0,
l.Xd)(r.read("GET /releases/latest",{},o.IW)))?.tag_name??null}}function v({name:e,target:t}){let r=t
;for(;"Tag"===r?.__typename;)r=r.target;return{name:e,object:t.oid,target:"Commit"===r?.__typename?r.oid:null}}
var T=r(52533),I=r(88036);const S=4,O=100,k=100,C=$.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),A=$.Ikc({oid:C,
text:$.YjP().nullable(),isTruncated:$.zMY()}).partial(),R=e=>$.Ikc({data:$.Ikc({repository:e})}),E=$.Ikc({oid:C,
tree:$.Ikc({oid:C}),parents:$.Ikc({nodes:$.YOg($.Ikc({oid:C})),totalCount:$.aig()}),file:$.Ikc({object:A.nullable()
}).nullable()}),Y=$.Ikc({nodes:$.YOg(E),pageInfo:$.Ikc({hasNextPage:$.zMY()})}),x=R($.Ikc({object:$.g1P($.YjP(),Y)
})),N=({queries:e,file:t})=>`query ${e}History($owner: String!, $name: String!, $head: GitObjectID!, ${Array.from({
length:S
},(e,t)=>`$after${t}: String`).join(", ")}) {\n  repository(owner: $owner, name: $name) {\n    object(oid: $head) {\n      ... on Commit {\n        ${Array.from({
length:S
},(e,t)=>`page${t}: history(first: ${O}, after: $after${t}) { ...page }`).join("\n        ")}\n      }\n    }\n  }\n}\nfragment page on CommitHistoryConnection {\n  pageInfo { hasNextPage }\n  nodes {\n    oid\n    tree { oid }\n    parents(first: 100) { totalCount nodes { oid } }\n    file(path: "${t}") { object { ... on Blob { oid text isTruncated } } }\n  }\n}`
;const B=$.RZV(()=>$.Ikc({name:$.YjP(),mode:$.aig(),type:$.YjP(),oid:C,object:$.Ikc({entries:$.YOg(B).optional()
}).nullable().optional()
})),M="entries { name mode type oid object { ... on Tree { entries { name mode type oid object { ... on Tree { entries { name mode type oid } } } } } } }"
;function q(e,t,r){const a=(0,i.G)(e,t),{branch:n,queries:s}=r,d=N(r);return{async history(e,t){
const r=null===t?0:Number(t),s=Array.from({length:S},(t,a)=>{const n=r+a*O-1;return[`after${a}`,n<0?null:`${e} ${n}`]
}),{data:o}=await a.query(d,{head:e,...Object.fromEntries(s)},x),i=Array.from({length:S
},(e,t)=>o.repository.object[`page${t}`]),c=[];let u=!1;for(const e of i){if(void 0===e)throw(0,
l.W)(`the history of ${n} lacks a page`);for(const t of e.nodes)c.push(F(t,n));if(u=!e.pageInfo.hasNextPage,u)break}
if(0===r&&c[0]?.id!==e)throw(0,l.W)(`the history of ${n} does not begin at ${e}`);return{commits:c,
next:u?null:String(r+S*O)}},async trees(e){
const t=e.map((e,t)=>`t${t}: object(oid: "${C.parse(e)}") { ... on Commit { tree { ${M} } } }`),r=R($.g1P($.YjP(),$.Ikc({
tree:$.Ikc({entries:$.YOg(B)})
}).nullable())),{data:o}=await a.query(`query ${s}Trees($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${t.join(" ")} } }`,{},r)
;return e.map((e,t)=>{const r=o.repository[`t${t}`];if(null==r)throw(0,l.W)(`commit ${e} of ${n} has no tree`)
;return new Map(W(r.tree.entries,""))})},async blobs(e){const t=[...new Map(e.map(e=>[e.id,e])).values()],r=new Map
;for(let e=0;e<t.length;e+=k){
const n=t.slice(e,e+k),i=n.map(({id:e},t)=>`b${t}: object(oid: "${C.parse(e)}") { ... on Blob { oid text isTruncated } }`),{data:l}=await a.query(`query ${s}Blobs($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${i.join(" ")} } }`,{},R($.g1P($.YjP(),A.nullable())))
;for(const[e,{id:t}]of n.entries()){const n=G(l.repository[`b${e}`],t)
;r.set(t,n??await a.read("GET /git/blobs/{file_sha}",{file_sha:t},o.av))}}return r}}}
function F({oid:e,tree:t,parents:r,file:a},n){if(r.totalCount!==r.nodes.length)throw(0,
l.W)(`commit ${e} of ${n} has parents that are not listed`)
;const s=void 0===a?.object?.oid?null:G(a.object,a.object.oid);return{id:e,parents:r.nodes.map(e=>e.oid),tree:t.oid,
file:null===s?null:s.toString()}}function G(e,t){if("string"!=typeof e?.text||!1!==e.isTruncated)return null
;const r=Buffer.from(e.text);return(0,I.R)("blob",r,40===t.length?"sha1":"sha256")===t?r:null}function*W(e,t){
for(const{name:r,mode:a,type:n,oid:s,object:o}of e){const e=`${t}${r}`
;"tree"===n&&void 0!==o?.entries?yield*W(o.entries,`${e}/`):yield[e,{mode:a.toString(8).padStart(6,"0"),id:s}]}}
const U=e=>`\n      ref${e}: ref(qualifiedName: $ref${e}) { target { oid } }\n      release${e}: release(tagName: $tag${e}) {\n        tagName name description isDraft isPrerelease\n        releaseAssets(first: 100) { totalCount nodes { name size digest } }\n      }`,D=$.Ikc({
target:$.Ikc({oid:o.hW})}).nullable(),H=$.Ikc({tagName:$.YjP(),name:o.vh,description:o.vh,isDraft:$.zMY(),
isPrerelease:$.zMY(),releaseAssets:$.Ikc({totalCount:$.aig(),nodes:$.YOg($.Ikc({name:$.YjP(),size:$.aig(),digest:o.xV}))
})}).refine(({releaseAssets:{nodes:e,totalCount:t}})=>e.length===t);var L=r(66664);function V(e,t){const r=(0,
i.G)(e,t),a=q(e,t,{branch:T.jF,file:T.nm,queries:"Ledger"}),n=async(e,t,a)=>{try{
return await r.read("GET /contents/{path}",{path:e,ref:t},a)}catch(e){
if(!(e instanceof l.y_)||"not_found"!==e.code)throw e;if(/no commit found/i.test(e.message))throw(0,
l.W)(`${t} of ${T.jF} is not there yet`);return null}};return{...a,async history(e,t){
const{commits:r,next:n}=await a.history(e,t);return{commits:r.map(({file:e,...t})=>({...t,checkpoint:e})),next:n}},
async head(){const e=await(0,l.Xd)(r.read("GET /branches/{branch}",{branch:T.jF},o.tk));if(e?.name!==T.jF)return null
;const{sha:t,parents:a,treeSha:n}=e.commit;return{sha:t,parents:a,tree:n}},async read(e,t){const a=await n(e,t,o.NJ)
;return null===a||"file"!==a.type?null:"base64"===a.encoding&&void 0!==a.content?Buffer.from(a.content,"base64"):r.read("GET /git/blobs/{file_sha}",{
file_sha:a.sha},o.av)},async list(e,t){const r=await n(e,t,o.TV)??[];if(r.length>=o.cC)throw(0,
l.W)(`${e} of ${T.jF} is not listed in full`);return r.filter(({type:e})=>"file"===e).map(({name:e})=>e)}}}
function z(e,t,r=L.E){if(e.readOnly)throw(0,l.J5)("read_only","A dry run has no ledger.");const a=(0,i.G)(e,t),n=V(e,t)
;return{...n,head:()=>r("ledger.head",[],()=>n.head()),read:(...e)=>r("ledger.read",e,()=>n.read(...e)),
list:(...e)=>r("ledger.list",e,()=>n.list(...e)),async commit(r,a,n,s){const o=function(e){return{
declared:e.map((e,t)=>`, $tag${t}: String!, $ref${t}: String!`).join(""),
values:Object.fromEntries(e.flatMap((e,t)=>[[`tag${t}`,e],[`ref${t}`,`refs/tags/${e}`]])),
selected:e.map((e,t)=>U(t)).join(""),read:t=>new Map(e.flatMap((e,r)=>{
const a=D.safeParse(t[`ref${r}`]),n=H.safeParse(t[`release${r}`]);if(!a.success||!n.success)return[]
;const{tagName:s,name:o,description:i,isDraft:l,isPrerelease:d,releaseAssets:c}=n.data,u=c.nodes.map(e=>({...e,
state:"uploaded"}));return[[e,{object:a.data?.target.oid??null,tag:s,name:o,body:i,draft:l,prerelease:d,assets:u}]]}))}
}(s),i=[...n],c={branch:{repositoryNameWithOwner:t,branchName:T.jF},expectedHeadOid:a,message:{headline:r},fileChanges:{
additions:i.flatMap(([e,t])=>null===t?[]:[{path:e,contents:Buffer.from(t).toString("base64")}]),
deletions:i.flatMap(([e,t])=>null===t?[{path:e}]:[])}},u=`Appending to ${T.jF}`,f={input:c,...o.values
},m=X.safeParse(await d(e,u,K(o),f,J));if(m.success){const{oid:e,repository:t}=m.data.createCommitOnBranch.commit
;return{sha:e,looked:o.read(t??{})}}throw(0,l.W)(`a commit on ${T.jF} was answered without its SHA`)},
createTree:e=>a.write("POST /git/trees",{tree:[...e].flatMap(([e,t])=>null===t?[]:[{path:e,mode:"100644",type:"blob",
content:Buffer.from(t).toString()}])},o.ho),createCommit:(e,t,r)=>a.write("POST /git/commits",{message:e,tree:t,
parents:r},o.ho),async advance(e){const t={ref:`heads/${T.jF}`,sha:e,force:!1}
;await a.write("PATCH /git/refs/{ref}",t,o.KR)},async create(e){await a.write("POST /git/refs",{
ref:`refs/heads/${T.jF}`,sha:e},o.KR)},pause:t=>e.pause(t)}}
const K=({declared:e,selected:t})=>`mutation AppendToLedger($input: CreateCommitOnBranchInput!${e}) {\n  createCommitOnBranch(input: $input) { commit { oid ${""===t?"":`repository {${t}\n    }`} } }\n}`,J=["createCommitOnBranch","commit","repository"],X=$.Ikc({
createCommitOnBranch:$.Ikc({commit:$.Ikc({oid:o.hW,repository:$.g1P($.YjP(),$.L5J()).nullish()})})});var Z=r(39502)
;function Q({facts:e,token:t,ledgerToken:r=null,asked:l,registries:d=Z.m,...c}){const{apiUrl:u,mode:f}=e,m=t=>(0,a.U)({
...c,apiUrl:u,mode:f,token:t,userAgent:(0,n.a9)(e)}),p=m(t),$=null===r?p:m(r),{repository:y,commitSha:b}=e,_={
repository:y,commit:b,ships:!1,ledgerFiles:[],tags:[]},P=(0,L.I)(l??{question:_,answer:Promise.resolve(null),
isOver:()=>!0},p),v=(0,w.createReader)(p,c.clock,d.reader,P.or);return{reader:v,evidence:(0,h.J)(p,P.or),
effects:"prod"===e.mode?g(p,v):null,defaultBranch:()=>async function(e,t,r){const a=await r.defaultBranch()
;if(null===a)throw new s.AK("not_found",`The default branch of ${t} has no commit; push one first.`)
;const{name:n,commit:l,rule:d,files:c}=a;return{name:n,commit:l,isProtected:null!==d,
asksForReviews:(d?.requiredApprovingReviewCount??0)>0,async file(r){const a=c.get(r)??null;if(null===a)return null
;if(!a.isPlain)throw new s.AK("policy_unreadable",`${r} on ${n} of ${t} is a link or a folder; replace it with a regular file.`)
;return a.bytes??(0,i.G)(e,t).read("GET /git/blobs/{file_sha}",{file_sha:a.id},o.av)}}}(p,y,P),
inventory:j(p,e.repository),ledgerReader:V(p,e.repository),ledger:"prod"===e.mode?z($,e.repository,P.or):null,
registries:d,skewMs:()=>{const e=p.serverClock();return null===e?null:e.localMs-e.serverMs},pause:e=>p.pause(e)}}})};
