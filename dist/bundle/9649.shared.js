export const modules={9649:(e,t,a)=>{a.r(t),a.d(t,{createReader:()=>h,whole:()=>p})
;var s=a(27597),r=a(73221),n=a(12112),i=a(56615),l=a(86677),o=a(49737),c=a(39502)
;const u=30,d=["github_forbidden"],m=/^[0-9a-f]{40}$/,g=(e,t,a=0)=>e.list("GET /releases/{release_id}/assets",{
release_id:t},i.LY,a);async function p(e,t){return t.assets.length<u?t:{...t,assets:await g(e,t.id)}}
function h(e,t=Date.now,a=c.m.reader){const h=t=>(0,o.G)(e,t),f=(e,t,a)=>h(e).read("GET /git/trees/{tree_sha}",{
tree_sha:t,...a?{recursive:"1"}:{}},i.B2),b=async(e,t,a)=>{const{tree:s,truncated:n}=await f(e,t,!1);if(n)throw(0,
r.J5)("github_error",`GitHub does not list a directory of ${e} in full: it is too large.`);const i=[];for(const t of s){
const s=`${a}${t.path}`;i.push({...t,path:s}),"tree"===t.type&&i.push(...await b(e,t.sha,`${s}/`))}return i},y=(0,
l.tO)({registries:a,repository:e=>h(e).read("GET ",{},i.Jk),blob:(e,t)=>h(e).read("GET /git/blobs/{file_sha}",{
file_sha:t},i.av),commit:async(e,t)=>m.test(t)?((e,t)=>(0,r.Xd)(h(e).read("GET /git/commits/{commit_sha}",{commit_sha:t
},i.om)))(e,t):(0,r.Xd)(h(e).read("GET /commits/{ref}",{ref:t,per_page:1},i.cd),["not_found","validation_failed"]),
async ref(e,t){const a=await(0,r.Xd)(h(e).read("GET /git/ref/{ref}",{ref:t},i.KR));if(null===a)return null
;if(a.name!==`refs/${t}`)throw(0,r.W)(`asked for refs/${t}, GitHub told ${a.name}`);return{sha:a.sha,type:a.type}},
async refBelow(e,t){const a=await h(e).read("GET /git/matching-refs/{ref}",{ref:`${t}/`},i.DY);return a[0]?.name??null},
tagObject:(e,t)=>h(e).read("GET /git/tags/{tag_sha}",{tag_sha:t},i.aS),async compare(e,t,a){
const{status:s}=await h(e).read("GET /compare/{basehead}",{basehead:`${t}...${a}`,per_page:1},i.my);return s},
async releases(e,t){const a=await h(e).list("GET /releases",{},i._r);return{
found:(await Promise.all(a.filter(e=>e.tag===t).map(t=>p(h(e),t)))).sort((e,t)=>BigInt(e.id)<BigInt(t.id)?-1:1),
full:a.filter(({draft:e,prerelease:t})=>!e&&!t).map(e=>e.tag)}},async release(e,t,a=0){const s=a<u?null:(0,
n.NN)(g(h(e),t,a)),l=await(0,r.Xd)(h(e).read("GET /releases/{release_id}",{release_id:t},i._r))
;return null===l?null:null===s?p(h(e),l):{...l,assets:await s}},async pullRequests(e,t,a){const{owner:s}=(0,
o.v)(e),[r,n]=await Promise.all([y.repository(e),h(e).list("GET /pulls",{state:"all",head:`${s}:${t}`,base:a,
sort:"created",direction:"desc"},i.VV)])
;return n.filter(({headRepositoryId:e,baseRef:t})=>e===r.id&&t===a).sort((e,t)=>t.number-e.number)},
pullRequest:(e,t)=>(0,r.Xd)(h(e).read("GET /pulls/{pull_number}",{pull_number:t},i.VV)),async reviewedBy(e,t){
const a=await h(e).list("GET /pulls/{pull_number}/reviews",{pull_number:t},i.NQ)
;return[...new Set(a.flatMap(({user:e,state:t})=>null===e||"PENDING"===t?[]:[e.login]))]},has:t=>(0,r.Xd)((0,
r.Xd)(e.read(`GET ${t}`,{},i.s6)).then(e=>null!==e),d),async query(e,t,a){const n=s.Ikc({data:a.nullable().catch(null)})
;return(await(0,r.Xd)(h(e).query(t,{},n),d))?.data??null},list:(e,t,a)=>h(e).list(`GET ${t}`,{},a),get:(e,t,a)=>(0,
r.Xd)(h(e).read(`GET ${t}`,{},a)),async tree(e,t){const{tree:a,truncated:s}=await f(e,t,!0);return s?b(e,t,""):a},
async file(e,t,a){const s=await(0,r.Xd)(h(e).read("GET /contents/{path}",{path:t,ref:a},i.NJ));if(null===s)return null
;if("file"!==s.type)throw(0,r.W)(`${t} of ${e} is a ${s.type}, not a file`)
;return"base64"===s.encoding&&void 0!==s.content?Buffer.from(s.content,"base64"):y.blob(e,s.sha)}},t);return y}},
14626:(e,t,a)=>{a.d(t,{J5:()=>r,Ri:()=>i,Yb:()=>n,gl:()=>RegistryError});var s=a(74296)
;class RegistryError extends s.NL{status;certainty;constructor(e,t,{status:a=null,certainty:s}){super(e,t),
this.name="RegistryError",this.status=a,this.certainty=s}}const r=(e,t)=>new RegistryError(e,t,{certainty:"refused"
}),n=(e,t=null)=>new RegistryError("registry_error",e,{status:t,certainty:"ambiguous"})
;function i(e,t,{unauthorized:a,how:s}){
return e>=500||e<400?n(t,e):a.includes(e)?new RegistryError("registry_unauthorized",`${t}. ${s}`,{status:e,
certainty:"refused"}):new RegistryError("registry_refused",t,{status:e,certainty:"refused"})}},39502:(e,t,a)=>{a.d(t,{
c:()=>o,m:()=>l});var s=a(12112),r=a(14626)
;const n=e=>new r.gl("registry_not_named",`${e} is not contacted: no permit rule of the policy names it among its \`registries\`.`,{
certainty:"refused"}),i=()=>Promise.reject(n("A registry")),l={permit:()=>{},reader:{packageInfo:i,manifest:i},
effectsAt:()=>({publishPackage:i,copyBlob:i,putManifest:i})};function o(e){let t=Promise.resolve([]);const r=async e=>{
if(!(await t).includes(e))throw n(e)},i=t=>(0,s.Oo)(async()=>{const{openClients:s}=await a.e(473).then(a.bind(a,70473))
;return s(e,{pinned:async e=>{if(!1===t?.includes(e))throw n(e);await r(e)},named:r})}),l=i(null);return{permit:e=>{t=e
},reader:{packageInfo:async(...e)=>(await l()).npm.packageInfo(...e),
manifest:async(...e)=>(await l()).oci.manifest(...e)},effectsAt:e=>{const t=i(e);return{
publishPackage:async(...e)=>(await t()).npm.publishPackage(...e),copyBlob:async(...e)=>(await t()).oci.copyBlob(...e),
putManifest:async(...e)=>(await t()).oci.putManifest(...e)}}}}},56615:(e,t,a)=>{a.d(t,{B2:()=>E,DY:()=>Y,IW:()=>b,
Jk:()=>d,KR:()=>y,LY:()=>k,NJ:()=>G,NQ:()=>I,TV:()=>T,VV:()=>w,_r:()=>j,aS:()=>_,av:()=>$,cd:()=>f,gO:()=>O,ho:()=>u,
my:()=>P,om:()=>h,s6:()=>c,tk:()=>R});var s=a(27597)
;const r=s.KCZ([s.aig().int().nonnegative(),s.oad()]).transform(String),n=s.YjP().regex(/^[0-9a-f]{40}$/),i=s.k5n(["commit","tag","tree","blob"]),l=s.YjP().nullish().transform(e=>e??""),o=s.Ikc({
login:s.YjP()}),c=s.L5J().transform(()=>{}),u=s.Ikc({sha:n}).transform(e=>e.sha),d=s.Ikc({id:r,full_name:s.YjP(),
node_id:s.YjP(),default_branch:s.YjP(),private:s.zMY().optional(),archived:s.zMY().optional(),permissions:s.Ikc({
push:s.zMY().optional()}).optional()}).transform(e=>({id:e.id,fullName:e.full_name,nodeId:e.node_id,
defaultBranch:e.default_branch,isPrivate:e.private??!0,isArchived:e.archived??!1,canPush:e.permissions?.push??null
})),m=s.Ikc({sha:n,parents:s.YOg(s.Ikc({sha:n}))}),g=s.Ikc({tree:s.Ikc({sha:n}),message:s.YjP(),committer:s.Ikc({
date:s.YjP()})}),p=({sha:e,parents:t},{tree:a,message:s,committer:r})=>({sha:e,treeSha:a.sha,parents:t.map(e=>e.sha),
message:s,committedAt:r.date}),h=m.extend(g.shape).transform(e=>p(e,e)),f=m.extend({commit:g
}).transform(e=>p(e,e.commit)),b=s.Ikc({tag_name:s.YjP()}),y=s.Ikc({ref:s.YjP(),object:s.Ikc({sha:n,type:i})
}).transform(e=>({name:e.ref,sha:e.object.sha,type:e.object.type})),Y=s.YOg(y),_=s.Ikc({sha:n,tag:s.YjP(),
message:s.YjP(),object:s.Ikc({sha:n,type:i})}).transform(e=>({sha:e.sha,tag:e.tag,message:e.message,
targetSha:e.object.sha,targetType:e.object.type})),P=s.Ikc({status:s.k5n(["identical","ahead","behind","diverged"])
}),k=s.Ikc({id:r,name:s.YjP(),label:s.YjP().nullish(),size:s.aig().int().nonnegative(),
state:s.k5n(["uploaded","starter","open"]),digest:s.YjP().nullish(),content_type:s.YjP(),browser_download_url:s.YjP()
}).transform(e=>({id:e.id,name:e.name,label:""===e.label?null:e.label??null,size:e.size,state:e.state,
digest:/^sha256:[0-9a-f]{64}$/.test(e.digest??"")?e.digest??null:null,contentType:e.content_type,
url:e.browser_download_url})),j=s.Ikc({id:r,tag_name:s.YjP(),target_commitish:s.YjP(),name:l,body:l,draft:s.zMY(),
prerelease:s.zMY(),immutable:s.zMY().optional(),html_url:s.YjP(),upload_url:s.YjP(),assets:s.YOg(k)}).transform(e=>({
id:e.id,tag:e.tag_name,target:e.target_commitish,name:e.name,body:e.body,draft:e.draft,prerelease:e.prerelease,
immutable:e.immutable??!1,url:e.html_url,uploadUrl:e.upload_url,assets:e.assets})),w=s.Ikc({
number:s.aig().int().positive(),id:r,state:s.k5n(["open","closed"]),merged:s.zMY().optional(),
merged_at:s.YjP().nullable(),title:s.YjP(),body:l,head:s.Ikc({sha:n,repo:s.Ikc({id:r}).nullable()}),base:s.Ikc({
ref:s.YjP(),sha:n}),user:o.nullable(),labels:s.YOg(s.Ikc({name:s.YjP()})),assignees:s.YOg(o).nullish(),
requested_reviewers:s.YOg(o).nullish(),requested_teams:s.YOg(s.Ikc({slug:s.YjP()})).nullish(),milestone:s.Ikc({
number:s.aig().int().positive()}).nullable(),html_url:s.YjP()}).transform(e=>({number:e.number,id:e.id,state:e.state,
merged:e.merged??null!==e.merged_at,title:e.title,body:e.body,headSha:e.head.sha,headRepositoryId:e.head.repo?.id??null,
baseRef:e.base.ref,baseSha:e.base.sha,author:e.user?.login??"",labels:e.labels.map(({name:e})=>e),
assignees:(e.assignees??[]).map(e=>e.login),reviewers:(e.requested_reviewers??[]).map(e=>e.login),
teamReviewers:(e.requested_teams??[]).map(({slug:e})=>e),milestone:e.milestone?.number??null,url:e.html_url})),I=s.Ikc({
user:o.nullable(),state:s.YjP()}),v=s.Ikc({path:s.YjP(),mode:s.YjP(),type:s.k5n(["blob","tree","commit"]),sha:n
}),E=s.Ikc({tree:s.YOg(v),truncated:s.zMY()}),$=s.Ikc({sha:n,encoding:s.k5n(["base64","utf-8"]),content:s.YjP()
}).transform(({content:e,encoding:t})=>Buffer.from(e,"base64"===t?"base64":"utf8")),G=s.KCZ([s.YOg(s.L5J()).transform(()=>null),s.Ikc({
type:s.YjP(),sha:n,encoding:s.YjP().optional(),content:s.YjP().optional()})]),T=s.YOg(s.Ikc({name:s.YjP(),type:s.YjP()
})),R=s.Ikc({name:s.YjP(),commit:f}),O=s.Ikc({data:s.g1P(s.YjP(),s.L5J()).nullish(),errors:s.YOg(s.Ikc({
type:s.YjP().optional(),message:s.YjP(),path:s.YOg(s.KCZ([s.YjP(),s.aig()])).optional(),extensions:s.Ikc({
code:s.YjP().optional()}).optional()})).optional()})}};
