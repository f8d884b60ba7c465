"use strict";exports.id=5360,exports.ids=[5360],exports.modules={25360:((t,e,s)=>{s.r(e),s.d(e,{promoteImage:()=>S})
;var a=s(27597),r=s(27929),i=s(24308),n=s(43646),o=s(2335),g=s(58535),l=s(81128);var c=s(29758)
;const u=t=>new c.gl("image_invalid",t,{certainty:"refused"});async function f(t,e,s,a){
if(a.size>500)throw u(`${s.digest} leads to more than 500 manifests.`)
;const r=s.manifests.filter(({digest:t})=>!a.has(t));await(0,l.bB)(r,8,async({digest:r})=>{const i=await t(e,r)
;if(null===i)throw u(`${e.registry}/${e.repository} has no ${r}, which the index ${s.digest} leads to. Push it again, whole.`)
;await f(t,e,i,a)}),a.set(s.digest,s)}var d=s(42940),m=s(16080),p=s(87298);const y=(0,
m.wC)(d.jg,"the host of a registry"),h=(0,m.wC)(d.Bw,"the name of an image"),w=(0,m.g1)({digest:p.br,move:m.Jt,
registry:y,repository:h,source:(0,m.g1)({registry:y,repository:h}),tags:(0,m.p_)((0,m.wC)(d.Dk,"a tag of an image"))
}),$=a.rej({source:a.YjP(),tags:a.YOg(a.YjP()).min(1).max(20),registry:a.YjP().optional(),move:a.zMY().default(!1)
}),v=({registry:t,repository:e})=>({registry:t,repository:e
}),b=({registry:t,repository:e})=>`${t}/${e}`,_=t=>t.slice(0,19),z=({tags:t})=>t.toSorted()
;function j({registry:t,repository:e,digest:s}){const{protocol:a}=(0,r.c)(t);return{id:null,sha:null,
url:`${a}//${t}/v2/${e}/manifests/${s}`}}const M=t=>({digest:t.digest,tags:z(t)});async function R({parameters:t},e){
const{source:s,digest:a,move:r}=t,i=v(t),n=(t,e,s=null)=>({effect:t,reason:e,observed:null,whole:s,puts:[]
}),o=await async function(t,e,s){const a=await t(e,s);if(null===a)return null;const r=new Map;await f(t,e,a,r)
;const i=[...r.values()].flatMap(t=>(({digest:t},e)=>{const s=t.replace(":","-")
;return e?[s,`${s}.sig`,`${s}.att`,`${s}.sbom`]:[s]
})(t,t===a)),n=await(0,l.bB)(i,8,async s=>[s,await t(e,s)]),o=new Map(n.flatMap(([t,e])=>null===e?[]:[[t,e]]))
;for(const s of o.values())await f(t,e,s,r);return{top:a,manifests:[...r.values()],companions:o}
}((...t)=>e.registries.manifest(...t),s,a);if(null===o)return n("conflict",`${b(s)} has no ${a}`)
;const g=[...[...o.companions].map(([t,e])=>({tag:t,manifest:e,isOurs:!1})),...z(t).map(t=>({tag:t,manifest:o.top,
isOurs:!0}))],c=(await Promise.all(g.map(async t=>({...t,at:(await e.registries.manifest(i,t.tag))?.digest??null
})))).filter(({manifest:t,at:e,isOurs:s})=>s?e!==t.digest:null===e),u=c.filter(({at:t})=>null!==t),d=u.length>0||0===c.length?j(t):null
;if(0===c.length){return{...n("none",`${b(i)} has ${_(a)} under ${z(t).join(", ")} already`,o),observed:d,state:M(t)}}
if(0===u.length)return{...n("create",null,o),puts:c}
;const m=u.map(({tag:t,at:e})=>`${t} is at ${_(String(e))}`).join(", ");return r?{
...n("update",`${m}; moves to ${_(a)}`,o),observed:d,puts:c}:{
...n("conflict",`${m}, not at ${_(a)} (\`move: true\` moves tags)`),observed:d}}function x(t,e){
const{digest:s}=t,a=`${b(v(t))}@${s}`;return{action:e,github:j(t),state:M(t),details:{image:a,digest:s,tags:z(t)}}}
const S={kind:"promote_image",title:"Image",entry:$,parameters:w,naturalKey:t=>b(v(t)),
hosts:({registry:t,source:e})=>[...new Set([t,e.registry])],resolve(t,e){
const{fail:s}=e,[,a="",r=""]=/^([^@]+)@(sha256:[0-9a-f]{64})$/.exec(t.source)??[]
;""===r&&s("name_invalid","source",`${JSON.stringify(t.source)} must be host/name@sha256:\u2026 : a tag may lead elsewhere tomorrow`)
;const i=(t,s)=>{const a=s.indexOf("/"),r={registry:-1===a?s:s.slice(0,a),repository:-1===a?"":s.slice(a+1)};return(0,
n.I3)(e,t,r.registry,d.P7),(0,n.I3)(e,t,r.repository,d.Lm),r
},o=i("source",a),g=void 0===t.registry?o:i("registry",t.registry);return(0,n.LN)(e,"tags",t.tags,d.q3),
Promise.resolve({parameters:{digest:r,move:t.move,...g,source:o,tags:t.tags},targetCommit:null,files:new Map})},
claims(t){const e=b(v(t));return t.tags.map((t,s)=>({thing:["image",e,t],field:`tags[${s}]`,
what:`sets the tag ${t} of ${e}`}))},subject:t=>`${b(v(t))}:${t.tags.join(", ")}`,gist:({parameters:{digest:t}})=>[{
digest:t}],parts({parameters:t}){const{source:e,digest:s,move:a}=t;return[{part:"facts",facts:[["Digest",[{digest:s
}]],["From",[{name:b(e)}]],["To",[{name:b(v(t))
}]],["Tags",(0,g.K)(t.tags)],["May move",a?["a tag that leads elsewhere"]:null]]},{part:"note",
note:"Signatures and attestations that stand beside it go along."}]},facts:{
registries:({parameters:{registry:t,source:e}})=>[...new Set([t,e.registry])],
image_repositories:({parameters:{source:t,...e}})=>[...new Set([b(t),b(v(e))])],image_tags:({parameters:t})=>t.tags,
moves_image_tag:({effect:t})=>"conflict"===t?null:"update"===t},outputs:{image:({details:t})=>t.image},
async observe(t,e){await(0,n.n7)(t,e);const{effect:s,reason:a,observed:r,state:i=null}=await R(t,e);return{effect:s,
reason:a,observed:r,state:i}},async apply(t,e){const{reader:s,effects:a,remains:r}=e,{parameters:g}=t,c=v(g);await(0,
n.n7)(t,s);const{effect:u,reason:f,whole:d,puts:m}=await R(t,s);if("conflict"===u||null===d)throw(0,
i.hj)(`${String(f)}. Nothing was changed.`);if("none"===u)return x(g,"none");const p=t=>(0,
i.hj)(`${t} since the plan saw it, and moving it was not approved. Nothing more was changed.`)
;if("update"===u&&"create"===t.effect)throw p(String(f));await async function(t,e,s,a){
const{effects:r,reader:i,progress:n}=a;if(t.registry===e.registry&&t.repository===e.repository)return
;const g=new Map(s.manifests.flatMap(({blobs:t})=>t).map(t=>[t.digest,t]));let c=0;await(0,
l.bB)([...g.values()],3,async s=>{a.stopIfCancelled(),await(0,o.ZD)(a,()=>r.copyBlob(t,e,s)),
n(`layer ${++c} of ${g.size}`)})
;for(const t of s.manifests)null===await i.registries.manifest(e,t.digest)&&(a.stopIfCancelled(),await(0,
o.ZD)(a,()=>r.putManifest(e,t.digest,t)))}(g.source,c,d,e);for(const{tag:i,manifest:n}of m){e.stopIfCancelled()
;const l=async()=>(await s.registries.manifest(c,i))?.digest??null,u=await l();if(u===n.digest)continue
;if(null!==u&&"create"===t.effect)throw p(`${i} came to ${_(u)}`);const f=()=>a.putManifest(c,i,n);await(0,
o.Vw)(e,f,async()=>await l()===n.digest),r({what:`the tag ${i} of ${b(c)}`,github:j(g)}),await(0,
o.e7)(e,`The tag ${i} of ${b(c)}`,l,t=>t===n.digest?null:`it is at ${t}: somebody else moved it`)}
return x(g,"update"===u?"updated":"created")},
describe:({parameters:t})=>`image ${b(v(t))}:${t.tags.join(", ")} at ${_(t.digest)}`}}),27929:((t,e,s)=>{function a(t){
return"localhost"===t||"[::1]"===t||/^127(?:\.\d{1,3}){3}$/.test(t)}function r(t){
const{hostname:e}=new URL(`http://${t}`);return new URL(`${a(e)?"http":"https"}://${t}`)}s.d(e,{L:()=>a,c:()=>r})}),
29758:((t,e,s)=>{s.d(e,{J5:()=>r,Ri:()=>n,Yb:()=>i,gl:()=>RegistryError});var a=s(53474)
;class RegistryError extends a.AK{status;certainty;constructor(t,e,{status:s=null,certainty:a}){super(t,e),
this.name="RegistryError",this.status=s,this.certainty=a}}const r=(t,e)=>new RegistryError(t,e,{certainty:"refused"
}),i=(t,e=null)=>new RegistryError("registry_error",t,{status:e,certainty:"ambiguous"})
;function n(t,e,{unauthorized:s,how:a}){
return t>=500||t<400?i(e,t):s.includes(t)?new RegistryError("registry_unauthorized",`${e}. ${a}`,{status:t,
certainty:"refused"}):new RegistryError("registry_refused",e,{status:t,certainty:"refused"})}}),42940:((t,e,s)=>{
function a(t){
return"string"!=typeof t||t.length>214?"is no name of a package":/^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(t)?null:"is no name of a package"
}function r(t){
const e="(?:0|[1-9]\\d{0,15})",s="(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)",a=new RegExp(`^${e}\\.${e}\\.${e}(?:-${s}(?:\\.${s})*)?$`)
;return"string"==typeof t&&t.length<=256&&a.test(t)?null:"is no version that npm publishes as it is"}function i(t){
return/^[A-Za-z][A-Za-z0-9._-]{0,99}$/.test(t)?/^(?:v?\d|[xX](?:$|\.))/.test(t)?"would be read as a range of versions":null:'is no dist-tag: letters, digits, ".", "_" and "-", a letter first'
}s.d(e,{B:()=>i,Bw:()=>o,Dk:()=>g,Lm:()=>c,M5:()=>a,P7:()=>l,jg:()=>n,nj:()=>r,q3:()=>u})
;const n=/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/,o=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/,g=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/,l=t=>n.test(t)?null:"is no host of a registry",c=t=>o.test(t)&&t.length<=255?null:"is no name of an image",u=t=>g.test(t)?/^sha256-[0-9a-f]{64}/.test(t)?"is a tag for signatures, which go along by themselves":null:"is no tag of an image"
})};
