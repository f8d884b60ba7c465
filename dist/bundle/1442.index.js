export const id=1442;export const ids=[1442];export const modules={41442:(t,e,s)=>{s.r(e),s.d(e,{promoteImage:()=>C})
;var a=s(27597),i=s(24308),r=s(43646),n=s(2335),o=s(58535),g=s(12112);async function l(t,e,s,a){
if(a.size>500)throw new i.OK("image_invalid",`${s.digest} leads to more than 500 manifests.`)
;const r=s.manifests.filter(({digest:t})=>!a.has(t));await(0,g.bB)(r,8,async({digest:r})=>{
const n=await t.registries.manifest(e,r)
;if(null===n)throw new i.OK("image_invalid",`${e.registry}/${e.repository} has no ${r}, which the index ${s.digest} leads to. Push it again, whole.`)
;await l(t,e,n,a)}),a.set(s.digest,s)}var c=s(53633)
;const u=/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/,f=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/,m=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/,d=(0,
c.wC)(u,"the host of a registry"),p=(0,c.wC)(f,"the name of an image"),h=(0,c.g1)({digest:c.br,move:c.Jt,registry:d,
repository:p,source:(0,c.g1)({registry:d,repository:p}),tags:(0,c.p_)((0,c.wC)(m,"a tag of an image"))}),w=a.rej({
source:a.YjP(),tags:a.YOg(a.YjP()).min(1).max(20),registry:a.YjP().optional(),move:a.zMY().default(!1)
}),y=t=>u.test(t)?null:"is no host of a registry",$=t=>f.test(t)&&t.length<=255?null:"is no name of an image",v=t=>m.test(t)?/^sha256-[0-9a-f]{64}/.test(t)?"is a tag for signatures, which go along by themselves":null:"is no tag of an image",b=({registry:t,repository:e})=>({
registry:t,repository:e}),_=({registry:t,repository:e})=>`${t}/${e}`,z=t=>t.slice(0,19),j=({tags:t})=>t.toSorted()
;function M({registry:t,repository:e,digest:s}){return{id:null,sha:null,
url:`${/^(?:localhost|127\.|\[::1\])/.test(t)?"http":"https"}://${t}/v2/${e}/manifests/${s}`}}const S=t=>({
digest:t.digest,tags:j(t)});async function O({parameters:t},e){
const{source:s,digest:a,move:i}=t,r=b(t),n=(t,e,s=null)=>({effect:t,reason:e,observed:null,whole:s,puts:[]
}),o=await async function(t,e,s){const a=await t.registries.manifest(e,s);if(null===a)return null;const i=new Map
;await l(t,e,a,i);const r=[...i.values()].flatMap(t=>(({digest:t},e)=>{const s=t.replace(":","-")
;return e?[s,`${s}.sig`,`${s}.att`,`${s}.sbom`]:[s]
})(t,t===a)),n=await(0,g.bB)(r,8,async s=>[s,await t.registries.manifest(e,s)]),o=new Map(n.flatMap(([t,e])=>null===e?[]:[[t,e]]))
;for(const s of o.values())await l(t,e,s,i);return{top:a,manifests:[...i.values()],companions:o}}(e,s,a)
;if(null===o)return n("conflict",`${_(s)} has no ${a}`);const c=[...[...o.companions].map(([t,e])=>({tag:t,manifest:e,
isOurs:!1})),...j(t).map(t=>({tag:t,manifest:o.top,isOurs:!0}))],u=(await Promise.all(c.map(async t=>({...t,
at:(await e.registries.manifest(r,t.tag))?.digest??null
})))).filter(({manifest:t,at:e,isOurs:s})=>s?e!==t.digest:null===e),f=u.filter(({at:t})=>null!==t),m=f.length>0||0===u.length?M(t):null
;if(0===u.length){return{...n("none",`${_(r)} has ${z(a)} under ${j(t).join(", ")} already`,o),observed:m,state:S(t)}}
if(0===f.length)return{...n("create",null,o),puts:u}
;const d=f.map(({tag:t,at:e})=>`${t} is at ${z(String(e))}`).join(", ");return i?{
...n("update",`${d}; moves to ${z(a)}`,o),observed:m,puts:u}:{
...n("conflict",`${d}, not at ${z(a)} (\`move: true\` moves tags)`),observed:m}}function x(t,e){
const{digest:s}=t,a=`${_(b(t))}@${s}`;return{action:e,github:M(t),state:S(t),details:{image:a,digest:s,tags:j(t)}}}
const C={kind:"promote_image",title:"Image",entry:w,parameters:h,naturalKey:t=>_(b(t)),
hosts:({registry:t,source:e})=>[...new Set([t,e.registry])],resolve(t,e){
const{fail:s}=e,[,a="",i=""]=/^([^@]+)@(sha256:[0-9a-f]{64})$/.exec(t.source)??[]
;""===i&&s("name_invalid","source",`${JSON.stringify(t.source)} must be host/name@sha256:… : a tag may lead elsewhere tomorrow`)
;const n=(t,s)=>{const a=s.indexOf("/"),i={registry:-1===a?s:s.slice(0,a),repository:-1===a?"":s.slice(a+1)};return(0,
r.I3)(e,t,i.registry,y),(0,r.I3)(e,t,i.repository,$),i},o=n("source",a),g=void 0===t.registry?o:n("registry",t.registry)
;return(0,r.LN)(e,"tags",t.tags,v),Promise.resolve({parameters:{digest:i,move:t.move,...g,source:o,tags:t.tags},
targetCommit:null,files:new Map})},claims(t){const e=_(b(t));return t.tags.map((t,s)=>({thing:["image",e,t],
field:`tags[${s}]`,what:`sets the tag ${t} of ${e}`}))},subject:t=>`${_(b(t))}:${t.tags.join(", ")}`,
gist:({parameters:{digest:t}})=>[{digest:t}],parts({parameters:t}){const{source:e,digest:s,move:a}=t;return[{
part:"facts",facts:[["Digest",[{digest:s}]],["From",[{name:_(e)}]],["To",[{name:_(b(t))}]],["Tags",(0,
o.K)(t.tags)],["May move",a?["a tag that leads elsewhere"]:null]]},{part:"note",
note:"Signatures and attestations that stand beside it go along."}]},facts:{
registries:({parameters:{registry:t,source:e}})=>[...new Set([t,e.registry])],
image_repositories:({parameters:{source:t,...e}})=>[...new Set([_(t),_(b(e))])],image_tags:({parameters:t})=>t.tags,
moves_image_tag:({effect:t})=>"conflict"===t?null:"update"===t},outputs:{image:({details:t})=>t.image},
async observe(t,e){await(0,r.n7)(t,e);const{effect:s,reason:a,observed:i,state:n=null}=await O(t,e);return{effect:s,
reason:a,observed:i,state:n}},async apply(t,e){const{reader:s,effects:a,remains:o}=e,{parameters:l}=t,c=b(l);await(0,
r.n7)(t,s);const{effect:u,reason:f,whole:m,puts:d}=await O(t,s);if("conflict"===u||null===m)throw(0,
i.hj)(`${String(f)}. Nothing was changed.`);if("none"===u)return x(l,"none");const p=t=>(0,
i.hj)(`${t} since the plan saw it, and moving it was not approved. Nothing more was changed.`)
;if("update"===u&&"create"===t.effect)throw p(String(f));await async function(t,e,s,a){
const{effects:i,reader:r,progress:o}=a;if(t.registry===e.registry&&t.repository===e.repository)return
;const l=new Map(s.manifests.flatMap(({blobs:t})=>t).map(t=>[t.digest,t]));let c=0;await(0,
g.bB)([...l.values()],3,async s=>{a.stopIfCancelled(),await(0,n.ZD)(a,()=>i.copyBlob(t,e,s)),
o(`layer ${++c} of ${l.size}`)})
;for(const t of s.manifests)null===await r.registries.manifest(e,t.digest)&&(a.stopIfCancelled(),await(0,
n.ZD)(a,()=>i.putManifest(e,t.digest,t)))}(l.source,c,m,e);for(const{tag:i,manifest:r}of d){e.stopIfCancelled()
;const g=async()=>(await s.registries.manifest(c,i))?.digest??null,u=await g();if(u!==r.digest){
if(null!==u&&"create"===t.effect)throw p(`${i} came to ${z(u)}`)
;await(0,n.gu)(e,()=>a.putManifest(c,i,r).then(()=>!0),async()=>await g()===r.digest||null),o({
what:`the tag ${i} of ${_(c)}`,github:M(l)
}),await(0,n.e7)(e,`The tag ${i} of ${_(c)}`,g,t=>t===r.digest?null:`it is at ${t}: somebody else moved it`)}}
return x(l,"update"===u?"updated":"created")},
describe:({parameters:t})=>`image ${_(b(t))}:${t.tags.join(", ")} at ${z(t.digest)}`}}};
