export const id=1442;export const ids=[1442];export const modules={3782:((t,e,s)=>{function a(t){
return"localhost"===t||"[::1]"===t||/^127(?:\.\d{1,3}){3}$/.test(t)}function i(t){
const{hostname:e}=new URL(`http://${t}`);return new URL(`${a(e)?"http":"https"}://${t}`)}s.d(e,{L:()=>a,c:()=>i})}),
41442:((t,e,s)=>{s.r(e),s.d(e,{promoteImage:()=>I})
;var a=s(27597),i=s(3782),r=s(24308),n=s(43646),o=s(2335),g=s(58535),l=s(81128);async function c(t,e,s,a){
if(a.size>500)throw new r.OK("image_invalid",`${s.digest} leads to more than 500 manifests.`)
;const i=s.manifests.filter(({digest:t})=>!a.has(t));await(0,l.bB)(i,8,async({digest:i})=>{
const n=await t.registries.manifest(e,i)
;if(null===n)throw new r.OK("image_invalid",`${e.registry}/${e.repository} has no ${i}, which the index ${s.digest} leads to. Push it again, whole.`)
;await c(t,e,n,a)}),a.set(s.digest,s)}var u=s(54006)
;const f=/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/,m=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/,d=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/,p=(0,
u.wC)(f,"the host of a registry"),h=(0,u.wC)(m,"the name of an image"),w=(0,u.g1)({digest:u.br,move:u.Jt,registry:p,
repository:h,source:(0,u.g1)({registry:p,repository:h}),tags:(0,u.p_)((0,u.wC)(d,"a tag of an image"))}),y=a.rej({
source:a.YjP(),tags:a.YOg(a.YjP()).min(1).max(20),registry:a.YjP().optional(),move:a.zMY().default(!1)
}),$=t=>f.test(t)?null:"is no host of a registry",v=t=>m.test(t)&&t.length<=255?null:"is no name of an image",b=t=>d.test(t)?/^sha256-[0-9a-f]{64}/.test(t)?"is a tag for signatures, which go along by themselves":null:"is no tag of an image",_=({registry:t,repository:e})=>({
registry:t,repository:e}),z=({registry:t,repository:e})=>`${t}/${e}`,j=t=>t.slice(0,19),M=({tags:t})=>t.toSorted()
;function S({registry:t,repository:e,digest:s}){const{protocol:a}=(0,i.c)(t);return{id:null,sha:null,
url:`${a}//${t}/v2/${e}/manifests/${s}`}}const O=t=>({digest:t.digest,tags:M(t)});async function x({parameters:t},e){
const{source:s,digest:a,move:i}=t,r=_(t),n=(t,e,s=null)=>({effect:t,reason:e,observed:null,whole:s,puts:[]
}),o=await async function(t,e,s){const a=await t.registries.manifest(e,s);if(null===a)return null;const i=new Map
;await c(t,e,a,i);const r=[...i.values()].flatMap(t=>(({digest:t},e)=>{const s=t.replace(":","-")
;return e?[s,`${s}.sig`,`${s}.att`,`${s}.sbom`]:[s]
})(t,t===a)),n=await(0,l.bB)(r,8,async s=>[s,await t.registries.manifest(e,s)]),o=new Map(n.flatMap(([t,e])=>null===e?[]:[[t,e]]))
;for(const s of o.values())await c(t,e,s,i);return{top:a,manifests:[...i.values()],companions:o}}(e,s,a)
;if(null===o)return n("conflict",`${z(s)} has no ${a}`);const g=[...[...o.companions].map(([t,e])=>({tag:t,manifest:e,
isOurs:!1})),...M(t).map(t=>({tag:t,manifest:o.top,isOurs:!0}))],u=(await Promise.all(g.map(async t=>({...t,
at:(await e.registries.manifest(r,t.tag))?.digest??null
})))).filter(({manifest:t,at:e,isOurs:s})=>s?e!==t.digest:null===e),f=u.filter(({at:t})=>null!==t),m=f.length>0||0===u.length?S(t):null
;if(0===u.length){return{...n("none",`${z(r)} has ${j(a)} under ${M(t).join(", ")} already`,o),observed:m,state:O(t)}}
if(0===f.length)return{...n("create",null,o),puts:u}
;const d=f.map(({tag:t,at:e})=>`${t} is at ${j(String(e))}`).join(", ");return i?{
...n("update",`${d}; moves to ${j(a)}`,o),observed:m,puts:u}:{
...n("conflict",`${d}, not at ${j(a)} (\`move: true\` moves tags)`),observed:m}}function C(t,e){
const{digest:s}=t,a=`${z(_(t))}@${s}`;return{action:e,github:S(t),state:O(t),details:{image:a,digest:s,tags:M(t)}}}
const I={kind:"promote_image",title:"Image",entry:y,parameters:w,naturalKey:t=>z(_(t)),
hosts:({registry:t,source:e})=>[...new Set([t,e.registry])],resolve(t,e){
const{fail:s}=e,[,a="",i=""]=/^([^@]+)@(sha256:[0-9a-f]{64})$/.exec(t.source)??[]
;""===i&&s("name_invalid","source",`${JSON.stringify(t.source)} must be host/name@sha256:… : a tag may lead elsewhere tomorrow`)
;const r=(t,s)=>{const a=s.indexOf("/"),i={registry:-1===a?s:s.slice(0,a),repository:-1===a?"":s.slice(a+1)};return(0,
n.I3)(e,t,i.registry,$),(0,n.I3)(e,t,i.repository,v),i},o=r("source",a),g=void 0===t.registry?o:r("registry",t.registry)
;return(0,n.LN)(e,"tags",t.tags,b),Promise.resolve({parameters:{digest:i,move:t.move,...g,source:o,tags:t.tags},
targetCommit:null,files:new Map})},claims(t){const e=z(_(t));return t.tags.map((t,s)=>({thing:["image",e,t],
field:`tags[${s}]`,what:`sets the tag ${t} of ${e}`}))},subject:t=>`${z(_(t))}:${t.tags.join(", ")}`,
gist:({parameters:{digest:t}})=>[{digest:t}],parts({parameters:t}){const{source:e,digest:s,move:a}=t;return[{
part:"facts",facts:[["Digest",[{digest:s}]],["From",[{name:z(e)}]],["To",[{name:z(_(t))}]],["Tags",(0,
g.K)(t.tags)],["May move",a?["a tag that leads elsewhere"]:null]]},{part:"note",
note:"Signatures and attestations that stand beside it go along."}]},facts:{
registries:({parameters:{registry:t,source:e}})=>[...new Set([t,e.registry])],
image_repositories:({parameters:{source:t,...e}})=>[...new Set([z(t),z(_(e))])],image_tags:({parameters:t})=>t.tags,
moves_image_tag:({effect:t})=>"conflict"===t?null:"update"===t},outputs:{image:({details:t})=>t.image},
async observe(t,e){await(0,n.n7)(t,e);const{effect:s,reason:a,observed:i,state:r=null}=await x(t,e);return{effect:s,
reason:a,observed:i,state:r}},async apply(t,e){const{reader:s,effects:a,remains:i}=e,{parameters:g}=t,c=_(g);await(0,
n.n7)(t,s);const{effect:u,reason:f,whole:m,puts:d}=await x(t,s);if("conflict"===u||null===m)throw(0,
r.hj)(`${String(f)}. Nothing was changed.`);if("none"===u)return C(g,"none");const p=t=>(0,
r.hj)(`${t} since the plan saw it, and moving it was not approved. Nothing more was changed.`)
;if("update"===u&&"create"===t.effect)throw p(String(f));await async function(t,e,s,a){
const{effects:i,reader:r,progress:n}=a;if(t.registry===e.registry&&t.repository===e.repository)return
;const g=new Map(s.manifests.flatMap(({blobs:t})=>t).map(t=>[t.digest,t]));let c=0;await(0,
l.bB)([...g.values()],3,async s=>{a.stopIfCancelled(),await(0,o.ZD)(a,()=>i.copyBlob(t,e,s)),
n(`layer ${++c} of ${g.size}`)})
;for(const t of s.manifests)null===await r.registries.manifest(e,t.digest)&&(a.stopIfCancelled(),await(0,
o.ZD)(a,()=>i.putManifest(e,t.digest,t)))}(g.source,c,m,e);for(const{tag:r,manifest:n}of d){e.stopIfCancelled()
;const l=async()=>(await s.registries.manifest(c,r))?.digest??null,u=await l();if(u===n.digest)continue
;if(null!==u&&"create"===t.effect)throw p(`${r} came to ${j(u)}`);const f=()=>a.putManifest(c,r,n);await(0,
o.Vw)(e,f,async()=>await l()===n.digest),i({what:`the tag ${r} of ${z(c)}`,github:S(g)}),await(0,
o.e7)(e,`The tag ${r} of ${z(c)}`,l,t=>t===n.digest?null:`it is at ${t}: somebody else moved it`)}
return C(g,"update"===u?"updated":"created")},
describe:({parameters:t})=>`image ${z(_(t))}:${t.tags.join(", ")} at ${j(t.digest)}`}})};
