"use strict";exports.id=9649,exports.ids=[9649],exports.modules={9649:((e,t,a)=>{a.r(t),a.d(t,{createReader:()=>p,
whole:()=>f});var r=a(27597),s=a(27662),n=a(81128),i=a(91674),l=a(86677),o=a(52157),c=a(66664),d=a(39502)
;const u=["github_forbidden"],m=/^[0-9a-f]{40}$/,g=(e,t,a=0)=>e.list("GET /releases/{release_id}/assets",{release_id:t
},i.LY,a);async function f(e,t){return t.hasAllAssets?t:{...t,assets:await g(e,t.id),hasAllAssets:!0}}
function p(e,t=Date.now,a=d.m.reader,p=c.E){const h=t=>(0,o.G)(e,t),b=(e,t,a)=>h(e).read("GET /git/trees/{tree_sha}",{
tree_sha:t,...a?{recursive:"1"}:{}},i.B2),y=async(e,t,a)=>{const{tree:r,truncated:n}=await b(e,t,!1);if(n)throw(0,
s.J5)("github_error",`GitHub does not list a directory of ${e} in full: it is too large.`);const i=[];for(const t of r){
const r=`${a}${t.path}`;i.push({...t,path:r}),"tree"===t.type&&i.push(...await y(e,t.sha,`${r}/`))}return i},Y=(0,
l.tO)({registries:a,repository:e=>h(e).read("GET ",{},i.Jk),blob:(e,t)=>h(e).read("GET /git/blobs/{file_sha}",{
file_sha:t},i.av),commit:async(e,t)=>m.test(t)?((e,t)=>(0,s.Xd)(h(e).read("GET /git/commits/{commit_sha}",{commit_sha:t
},i.om)))(e,t):(0,s.Xd)(h(e).read("GET /commits/{ref}",{ref:t,per_page:1},i.cd),["not_found","validation_failed"]),
async ref(e,t){const a=await(0,s.Xd)(h(e).read("GET /git/ref/{ref}",{ref:t},i.KR));if(null===a)return null
;if(a.name!==`refs/${t}`)throw(0,s.W)(`asked for refs/${t}, GitHub told ${a.name}`);return{sha:a.sha,type:a.type}},
async refBelow(e,t){const a=await h(e).read("GET /git/matching-refs/{ref}",{ref:`${t}/`},i.DY);return a[0]?.name??null},
tagObject:(e,t)=>h(e).read("GET /git/tags/{tag_sha}",{tag_sha:t},i.aS),async compare(e,t,a){
const{status:r}=await h(e).read("GET /compare/{basehead}",{basehead:`${t}...${a}`,per_page:1},i.my);return r},
async releases(e,t){const a=await h(e).list("GET /releases",{},i._r);return{
found:(await Promise.all(a.filter(e=>e.tag===t).map(t=>f(h(e),t)))).sort((e,t)=>BigInt(e.id)<BigInt(t.id)?-1:1),
full:a.filter(({draft:e,prerelease:t})=>!e&&!t).map(e=>e.tag)}},async release(e,t,a=0){const r=a<i.Xx?null:(0,
n.NN)(g(h(e),t,a)),l=await(0,s.Xd)(h(e).read("GET /releases/{release_id}",{release_id:t},i._r))
;return null===l?null:null===r?f(h(e),l):{...l,assets:await r,hasAllAssets:!0}},async pullRequests(e,t,a){
const{owner:r}=(0,o.v)(e),[s,n]=await Promise.all([Y.repository(e),h(e).list("GET /pulls",{state:"all",head:`${r}:${t}`,
base:a,sort:"created",direction:"desc"},i.VV)])
;return n.filter(({headRepositoryId:e,baseRef:t})=>e===s.id&&t===a).sort((e,t)=>t.number-e.number)},
pullRequest:(e,t)=>(0,s.Xd)(h(e).read("GET /pulls/{pull_number}",{pull_number:t},i.VV)),async reviewedBy(e,t){
const a=await h(e).list("GET /pulls/{pull_number}/reviews",{pull_number:t},i.NQ)
;return[...new Set(a.flatMap(({user:e,state:t})=>null===e||"PENDING"===t?[]:[e.login]))]},has:t=>(0,s.Xd)((0,
s.Xd)(e.read(`GET ${t}`,{},i.s6)).then(e=>null!==e),u),async query(e,t,a){const n=r.Ikc({data:a.nullable().catch(null)})
;return(await(0,s.Xd)(h(e).query(t,{},n),u))?.data??null},list:(e,t,a)=>h(e).list(`GET ${t}`,{},a),get:(e,t,a)=>(0,
s.Xd)(h(e).read(`GET ${t}`,{},a)),async tree(e,t){const{tree:a,truncated:r}=await b(e,t,!0);return r?y(e,t,""):a},
async file(e,t,a){const r=await(0,s.Xd)(h(e).read("GET /contents/{path}",{path:t,ref:a},i.NJ));if(null===r)return null
;if("file"!==r.type)throw(0,s.W)(`${t} of ${e} is a ${r.type}, not a file`)
;return"base64"===r.encoding&&void 0!==r.content?Buffer.from(r.content,"base64"):Y.blob(e,r.sha)}},t,p);return Y}}),
29758:((e,t,a)=>{a.d(t,{J5:()=>s,Ri:()=>i,Yb:()=>n,gl:()=>RegistryError});var r=a(53474)
;class RegistryError extends r.AK{status;certainty;constructor(e,t,{status:a=null,certainty:r}){super(e,t),
this.name="RegistryError",this.status=a,this.certainty=r}}const s=(e,t)=>new RegistryError(e,t,{certainty:"refused"
}),n=(e,t=null)=>new RegistryError("registry_error",e,{status:t,certainty:"ambiguous"})
;function i(e,t,{unauthorized:a,how:r}){
return e>=500||e<400?n(t,e):a.includes(e)?new RegistryError("registry_unauthorized",`${t}. ${r}`,{status:e,
certainty:"refused"}):new RegistryError("registry_refused",t,{status:e,certainty:"refused"})}}),39502:((e,t,a)=>{a.d(t,{
c:()=>o,m:()=>l});var r=a(81128),s=a(29758)
;const n=e=>new s.gl("registry_not_named",`${e} is not contacted: no permit rule of the policy names it among its \`registries\`.`,{
certainty:"refused"}),i=()=>Promise.reject(n("A registry")),l={permit:()=>{},reader:{packageInfo:i,manifest:i},
effectsAt:()=>({publishPackage:i,copyBlob:i,putManifest:i})};function o(e){let t=Promise.resolve([]);const s=async e=>{
if(!(await t).includes(e))throw n(e)},i=t=>(0,r.Oo)(async()=>{const{openClients:r}=await a.e(8580).then(a.bind(a,8580))
;return r(e,{pinned:async e=>{if(!1===t?.includes(e))throw n(e);await s(e)},named:s})}),l=i(null);return{permit:e=>{t=e
},reader:{packageInfo:async(...e)=>(await l()).npm.packageInfo(...e),
manifest:async(...e)=>(await l()).oci.manifest(...e)},effectsAt:e=>{const t=i(e);return{
publishPackage:async(...e)=>(await t()).npm.publishPackage(...e),copyBlob:async(...e)=>(await t()).oci.copyBlob(...e),
putManifest:async(...e)=>(await t()).oci.putManifest(...e)}}}}}),66664:((e,t,a)=>{a.d(t,{E:()=>c,I:()=>u})
;var r=a(27597),s=a(88532),n=a(31430),i=a(88036),l=a(52533),o=a(95079)
;const c=(e,t,a)=>a(),d=/^(?:file|ledger\.(?:read|list)) /;function u({question:e,answer:t,isOver:a},i){
const c=e=>r.L5J().transform((t,a)=>{try{return function(e,t){
const{repository:a}=t,r=v.parse(e).data.repository,{defaultBranchRef:s,ledger:i}=r,c=new Map,d=(e,t,...a)=>c.set((0,
n.c7)(t,a),e);if(r.commit?.oid===t.commit){d(E(r.commit),"commit",a,t.commit);const e=r.commit.author?.user??null
;null!==e&&d(T(e),"commitAuthor",a,t.commit)}null!==s&&d(E(s.target),"commit",a,`refs/heads/${s.name}`)
;null!==s&&t.ships&&d(B(r,s.name),"repository",a);const u=x(s?.target??null,"f",o.l)
;for(const[e,t]of z(u))d(t,"file",a,e,s?.target.oid??"");const m=i?.target??null;if(d(null===m?null:{sha:m.oid,
type:"commit"},"ref",a,`heads/${l.jF}`),d(null===m?null:R(m),"ledger.head"),null!==m){
const e=y.parse(m.open),a=null===e?[]:e.object.entries;void 0!==a&&d(A(a),"ledger.list",l._N,m.oid)
;for(const[e,a]of z(x(m,"l",t.ledgerFiles)))d(a,"ledger.read",e,m.oid)}for(const[e,s]of t.tags.entries()){
const t=I.parse(r[`t${e}`]);null!==t&&$(t)!==`refs/tags/${s}`||d(t&&{sha:t.target.oid,type:t.target.__typename
},"ref",a,`tags/${s}`);const[n]=_.parse(r[`b${e}`]).nodes.map($)
;(void 0===n||n.startsWith(`refs/tags/${s}/`))&&d(n??null,"refBelow",a,`tags/${s}`)}return{answers:c,defaultBranch:s&&{
name:s.name,commit:s.target.oid,rule:s.refUpdateRule,files:u}}}(t,e)}catch{return a.addIssue("is not whole"),s.tm}
}),u=t.then(t=>c(e).safeParse(t).data).catch(()=>{});return{async defaultBranch(){const t=await u
;if(void 0!==t)return t.defaultBranch;const a={...e,ledgerFiles:[],tags:[]},{query:r,variables:s}=(0,o.E)(a)
;return(await i.query(r,s,c(a))).defaultBranch},async or(t,r,s){
const i=t.startsWith("ledger.")||r[0]===e.repository&&!a()?(await u)?.answers:void 0,l=(0,n.c7)(t,r)
;if(!0!==i?.has(l))return s();const o=i.get(l);return d.test(l)||i.delete(l),o}}}
const m=r.YjP().regex(/^[0-9a-f]{40}$/),g=r._H3({oid:m,tree:r.Ikc({oid:m}),parents:r.Ikc({totalCount:r.aig(),
nodes:r.YOg(r.Ikc({oid:m}))}).refine(({totalCount:e,nodes:t})=>e===t.length),message:r.YjP(),committedDate:r.YjP()
}),f=r.Ikc({databaseId:r.Whr(),login:r.YjP(),__typename:r.euz("User")}).nullable(),p=g.extend({author:r.Ikc({user:f
}).nullable()}),h=r.Ikc({mode:r.aig(),type:r.YjP(),oid:m,object:r.Ikc({text:r.YjP().nullish()}).nullable()
}).nullable(),b=r.YOg(r.Ikc({name:r.YjP(),mode:r.aig(),type:r.YjP()})),y=r.Ikc({object:r.Ikc({entries:b.optional()})
}).nullable(),Y=r.Ikc({prefix:r.YjP(),name:r.YjP()}),P={Commit:"commit",Tag:"tag",Tree:"tree",Blob:"blob"
},k=r.k5n(["Commit","Tag","Tree","Blob"]).transform(e=>P[e]),I=Y.extend({target:r.Ikc({__typename:k,oid:m})
}).nullable(),_=r.Ikc({nodes:r.YOg(Y)}),j=r.Ikc({requiredApprovingReviewCount:r.aig().nullable()}).nullable(),w=r._H3({
id:r.YjP(),databaseId:r.Whr(),nameWithOwner:r.YjP(),isPrivate:r.zMY(),isArchived:r.zMY(),commit:p.nullable(),
defaultBranchRef:r.Ikc({name:r.YjP(),refUpdateRule:j,target:g}).nullable(),ledger:r.Ikc({target:g}).nullable()
}),v=r.Ikc({data:r.Ikc({repository:w}),errors:r.Vxk().optional()})
;const $=({prefix:e,name:t})=>e+t,E=({oid:e,tree:t,parents:a,message:r,committedDate:s})=>({sha:e,treeSha:t.oid,
parents:a.nodes.map(e=>e.oid),message:r,committedAt:s}),T=({databaseId:e,login:t,__typename:a})=>({id:String(e),login:t,
type:a}),R=e=>{const{sha:t,parents:a,treeSha:r}=E(e);return{sha:t,parents:a,tree:r}},B=(e,t)=>({id:String(e.databaseId),
fullName:e.nameWithOwner,nodeId:e.id,defaultBranch:t,isPrivate:e.isPrivate,isArchived:e.isArchived,canPush:null
}),G=[33188,33261],O=({mode:e,type:t})=>"blob"===t&&G.includes(e),A=e=>e.filter(O).map(({name:e})=>e);function x(e,t,a){
return null===e?new Map:new Map(a.map((a,r)=>[a,M(h.parse(e[`${t}${r}`]))]))}function M(e){if(null===e)return null
;const t=Buffer.from(e.object?.text??""),a=O(e)&&(0,i.R)("blob",t)===e.oid;return{isPlain:O(e),id:e.oid,bytes:a?t:null}}
function*z(e){for(const[t,a]of e)null!==a&&null===a.bytes||(yield[t,a?.bytes??null])}}),91674:((e,t,a)=>{a.d(t,{B2:()=>T,
DY:()=>Y,IW:()=>b,Jk:()=>u,KR:()=>y,LY:()=>_,NJ:()=>B,NQ:()=>$,TV:()=>G,VV:()=>v,Xx:()=>j,_r:()=>w,aS:()=>P,av:()=>R,
cC:()=>x,cd:()=>h,gO:()=>A,hW:()=>n,ho:()=>d,my:()=>k,om:()=>p,s6:()=>c,tk:()=>O,vh:()=>l,xV:()=>I});var r=a(27597)
;const s=r.KCZ([r.aig().int().nonnegative(),r.oad()]).transform(String),n=r.YjP().regex(/^[0-9a-f]{40}$/),i=r.k5n(["commit","tag","tree","blob"]),l=r.YjP().nullish().transform(e=>e??""),o=r.Ikc({
login:r.YjP()}),c=r.L5J().transform(()=>{}),d=r.Ikc({sha:n}).transform(e=>e.sha),u=r.Ikc({id:s,full_name:r.YjP(),
node_id:r.YjP(),default_branch:r.YjP(),private:r.zMY().optional(),archived:r.zMY().optional(),permissions:r.Ikc({
push:r.zMY().optional()}).optional()}).transform(e=>({id:e.id,fullName:e.full_name,nodeId:e.node_id,
defaultBranch:e.default_branch,isPrivate:e.private??!0,isArchived:e.archived??!1,canPush:e.permissions?.push??null
})),m=r.Ikc({sha:n,parents:r.YOg(r.Ikc({sha:n}))}),g=r.Ikc({tree:r.Ikc({sha:n}),message:r.YjP(),committer:r.Ikc({
date:r.YjP()})}),f=({sha:e,parents:t},{tree:a,message:r,committer:s})=>({sha:e,treeSha:a.sha,parents:t.map(e=>e.sha),
message:r,committedAt:s.date}),p=m.extend(g.shape).transform(e=>f(e,e)),h=m.extend({commit:g
}).transform(e=>f(e,e.commit)),b=r.Ikc({tag_name:r.YjP()}),y=r.Ikc({ref:r.YjP(),object:r.Ikc({sha:n,type:i})
}).transform(e=>({name:e.ref,sha:e.object.sha,type:e.object.type})),Y=r.YOg(y),P=r.Ikc({sha:n,tag:r.YjP(),
message:r.YjP(),object:r.Ikc({sha:n,type:i})}).transform(e=>({sha:e.sha,tag:e.tag,message:e.message,
targetSha:e.object.sha,targetType:e.object.type})),k=r.Ikc({status:r.k5n(["identical","ahead","behind","diverged"])
}),I=r.YjP().nullish().transform(e=>/^sha256:[0-9a-f]{64}$/.test(e??"")?e??null:null),_=r.Ikc({id:s,name:r.YjP(),
label:r.YjP().nullish(),size:r.aig().int().nonnegative(),state:r.k5n(["uploaded","starter","open"]),digest:I,
content_type:r.YjP(),browser_download_url:r.YjP()}).transform(e=>({id:e.id,name:e.name,
label:""===e.label?null:e.label??null,size:e.size,state:e.state,digest:e.digest,contentType:e.content_type,
url:e.browser_download_url})),j=30,w=r.Ikc({id:s,tag_name:r.YjP(),target_commitish:r.YjP(),name:l,body:l,draft:r.zMY(),
prerelease:r.zMY(),immutable:r.zMY().optional(),html_url:r.YjP(),upload_url:r.YjP(),assets:r.YOg(_)}).transform(e=>({
id:e.id,tag:e.tag_name,target:e.target_commitish,name:e.name,body:e.body,draft:e.draft,prerelease:e.prerelease,
immutable:e.immutable??!1,url:e.html_url,uploadUrl:e.upload_url,assets:e.assets,hasAllAssets:e.assets.length<j
})),v=r.Ikc({number:r.aig().int().positive(),id:s,state:r.k5n(["open","closed"]),merged:r.zMY().optional(),
merged_at:r.YjP().nullable(),title:r.YjP(),body:l,head:r.Ikc({sha:n,repo:r.Ikc({id:s}).nullable()}),base:r.Ikc({
ref:r.YjP(),sha:n}),user:o.nullable(),labels:r.YOg(r.Ikc({name:r.YjP()})),assignees:r.YOg(o).nullish(),
requested_reviewers:r.YOg(o).nullish(),requested_teams:r.YOg(r.Ikc({slug:r.YjP()})).nullish(),milestone:r.Ikc({
number:r.aig().int().positive()}).nullable(),html_url:r.YjP()}).transform(e=>({number:e.number,id:e.id,state:e.state,
merged:e.merged??null!==e.merged_at,title:e.title,body:e.body,headSha:e.head.sha,headRepositoryId:e.head.repo?.id??null,
baseRef:e.base.ref,baseSha:e.base.sha,author:e.user?.login??"",labels:e.labels.map(({name:e})=>e),
assignees:(e.assignees??[]).map(e=>e.login),reviewers:(e.requested_reviewers??[]).map(e=>e.login),
teamReviewers:(e.requested_teams??[]).map(({slug:e})=>e),milestone:e.milestone?.number??null,url:e.html_url})),$=r.Ikc({
user:o.nullable(),state:r.YjP()}),E=r.Ikc({path:r.YjP(),mode:r.YjP(),type:r.k5n(["blob","tree","commit"]),sha:n
}),T=r.Ikc({tree:r.YOg(E),truncated:r.zMY()}),R=r.Ikc({sha:n,encoding:r.k5n(["base64","utf-8"]),content:r.YjP()
}).transform(({content:e,encoding:t})=>Buffer.from(e,"base64"===t?"base64":"utf8")),B=r.KCZ([r.YOg(r.L5J()).transform(()=>null),r.Ikc({
type:r.YjP(),sha:n,encoding:r.YjP().optional(),content:r.YjP().optional()})]),G=r.YOg(r.Ikc({name:r.YjP(),type:r.YjP()
})),O=r.Ikc({name:r.YjP(),commit:h}),A=r.Ikc({data:r.g1P(r.YjP(),r.L5J()).nullish(),errors:r.YOg(r.Ikc({
type:r.YjP().optional(),message:r.YjP(),path:r.YOg(r.KCZ([r.YjP(),r.aig()])).optional(),extensions:r.Ikc({
code:r.YjP().optional()}).optional()})).optional()}),x=1e3})};
