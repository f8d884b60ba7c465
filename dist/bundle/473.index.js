import{modules as t}from"./2396.shared.js";export const id=473;export const ids=[473];export const modules={...t,
3782:(t,e,s)=>{function n(t){return"localhost"===t||"[::1]"===t||/^127(?:\.\d{1,3}){3}$/.test(t)}function a(t){
const{hostname:e}=new URL(`http://${t}`);return new URL(`${n(e)?"http":"https"}://${t}`)}s.d(e,{L:()=>n,c:()=>a})},
70473:(t,e,s)=>{s.d(e,{openClients:()=>X});var n=s(27597),a=s(3782),o=s(93831),r=s(27481),i=s(14626)
;const c=t=>t.replace("/","%2f"),h="application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8",u=n.Ikc({
name:n.YjP(),versions:n.g1P(n.YjP(),n.Ikc({dist:n.Ikc({integrity:n.YjP().optional()})}))}),l=n.Ikc({
token:n.YjP().min(1).max(4096)}),d=n.Ikc({stageId:n.YjP().regex(/^[A-Za-z0-9_-]{1,128}$/)}),f=n.Ikc({
packageName:n.YjP(),version:n.YjP(),shasum:n.YjP().optional()});function g(t,{bytes:e,status:s},n){try{
return t.parse(JSON.parse(e.toString("utf8")))}catch{
throw(0,i.Yb)(`${n}: the answer (${s}) is not what npm's protocol says`,s)}}function m({bytes:t}){
const e=t.subarray(0,4096).toString("utf8");try{const{error:t,message:s}=JSON.parse(e)
;return String("string"==typeof t?t:s).replace(/\s+/g," ").trim().slice(0,300)}catch{return"it does not say why"}}
const p="For trusted publishing the package must name this repository, the file of the calling workflow and the environment at the registry; else pass a granular token as npm-token.",y=[401,403,404],w=(t,e)=>(0,
i.Ri)(t.status,`${e}: answered ${t.status}. ${m(t)}`,{unauthorized:y,how:p});function $(t,{token:e,identity:s,mask:n}){
const a=t=>({authorization:`Bearer ${t}`});return{async packageInfo(s,n){
const o=new URL(`${s}/${c(n)}`),r=`GET ${o.host}${o.pathname}`,l=null===e?{}:a(e),d={accept:h,
"cache-control":"no-cache",...l},f=await t.send(o,{headers:d});if(404===f.status)return null
;if(200!==f.status)throw w(f,r);const m=g(u,f,r)
;if(m.name!==n)throw(0,i.Yb)(`${r}: it tells of ${JSON.stringify(m.name.slice(0,214))}`)
;const p=Object.entries(m.versions).map(([t,{dist:e}])=>[t,{integrity:e.integrity??null}]);return{versions:new Map(p)}},
async publishPackage(o){const{registry:r,name:h,version:u,stage:y}=o,$=await async function(o,r){if(null!==e)return e
;const{host:h}=new URL(o),u=await s(`npm:${h}`),d=new URL(`${o}/-/npm/v1/oidc/token/exchange/package/${c(r)}`),f={
...a(u),"content-length":"0"},y=await t.send(d,{method:"POST",headers:f
}),w=`The exchange of this job's identity at ${h} for a token of ${r}`;if(200!==y.status&&201!==y.status)throw(0,
i.J5)("registry_unauthorized",`${w}: answered ${y.status}. ${m(y)}. ${p}`);const{token:$}=g(l,y,w);return n($),$
}(r,h).catch(t=>{throw t instanceof i.gl?(0,i.J5)(t.code,t.message):t
}),k=new URL(`${r}/${y?"-/stage/package/":""}${c(h)}`),v=y?"POST":"PUT",P=`${v} ${k.host}${k.pathname} for ${u}`,{length:T,pieces:_}=function({registry:t,name:e,version:s,tag:n,access:a,integrity:o,shasum:r,manifest:i,tarball:c,provenance:h}){
const u=`${e}-${s}.tgz`,l={integrity:o,shasum:r,tarball:`${t}/${e}/-/${u.split("/").at(-1)??""}`},d={...null===h?{}:{
[`${e}-${s}.sigstore`]:{content_type:h.mediaType,data:h.text,length:Buffer.byteLength(h.text)}},[u]:{
content_type:"application/octet-stream",data:b,length:c.size}},f=JSON.stringify({_id:e,name:e,
..."string"==typeof i.description?{description:i.description}:{},"dist-tags":{[n]:s},versions:{[s]:{...i,name:e,
version:s,_id:`${e}@${s}`,dist:l}},access:a,_attachments:d
}),g=f.lastIndexOf(b),[m,p]=[f.slice(0,g),f.slice(g+b.length)],y=Buffer.byteLength(m)+Buffer.byteLength(p)+4*Math.ceil(c.size/3)
;async function*w(){yield m;let t=Buffer.alloc(0);for await(const e of c.open()){
const s=Buffer.concat([t,"string"==typeof e?Buffer.from(e):e]),n=s.length-s.length%3;t=s.subarray(n),
n>0&&(yield s.toString("base64",0,n))}t.length>0&&(yield t.toString("base64")),yield p}return{length:y,pieces:w}}(o),S={
...a($),"content-type":"application/json","content-length":String(T),"npm-command":y?"stage":"publish"
},j=await t.send(k,{method:v,headers:S,body:_()});if(j.status<200||j.status>=300)throw w(j,P);if(!y)return null
;const{stageId:L}=g(d,j,P);if(null!==e){const s=new URL(`${r}/-/stage/${L}`),n=await t.send(s,{headers:a(e)
}),o=200===n.status?g(f,n,`GET ${s.host}${s.pathname}`):null;if(null!==o&&(o.packageName!==h||o.version!==u))throw(0,
i.Yb)(`${P}: the stage that was told, ${L}, is of another package or version`)}return L}}}const b="MARKETOPS-TARBALL"
;var k=s(77598),v=s(55543),P=s(85554),T=s(74296);const _=n.KCZ([n.rej({username:n.YjP().min(1),password:n.YjP().min(1)
}),n.rej({auth:n.YjP()
}).transform(({auth:t})=>/^([^:]+):([^]+)$/.exec(Buffer.from(t,"base64").toString("utf8"))).refine(t=>null!==t).transform(([,t="",e=""])=>({
username:t,password:e}))]),S=n.rej({auths:n.g1P(n.YjP().regex(/^[a-z0-9.-]+(?::\d+)?$/),_)})
;const j=({username:t,password:e})=>`Basic ${Buffer.from(`${t}:${e}`).toString("base64")}`,L=4194304,O=["application/vnd.oci.image.index.v1+json","application/vnd.docker.distribution.manifest.list.v2+json"],U=["application/vnd.oci.image.manifest.v1+json","application/vnd.docker.distribution.manifest.v2+json"],Y=[...O,...U].join(", "),E=/foreign|nondistributable/,R=n.Ikc({
mediaType:n.YjP(),digest:n.YjP().regex(/^sha256:[0-9a-f]{64}$/),size:n.Whr().nonnegative(),
urls:n.YOg(n.YjP()).optional()}),N={schemaVersion:n.euz(2),mediaType:n.YjP().optional()},I=n.Ikc({...N,
manifests:n.YOg(R).max(1e3)}),J=n.Ikc({...N,config:R,layers:n.YOg(R).max(1e4)}),x=n.KCZ([n.Ikc({token:n.YjP().min(1)
}).transform(t=>t.token),n.Ikc({access_token:n.YjP().min(1)}).transform(t=>t.access_token)]);const z=(t,e)=>(0,
i.Ri)(t.status,`${e}: answered ${t.status}. ${function({bytes:t}){
const e=/"message"\s*:\s*"([^"]{0,300})"/.exec(t.subarray(0,4096).toString("utf8"))?.[1];return e??"it does not say why"
}(t)}`,{unauthorized:[401,403],
how:"Check `packages: write` for ghcr.io, or what registry-credentials has for this registry."})
;function B(t,e,{loginOf:s,mask:n}){const o=new Map
;const r=({repository:t})=>`repository:${t}:pull`,c=({repository:t})=>`repository:${t}:pull,push`
;async function h(t,a,r){const c=[t,...a].join(" "),h=o.get(c),u=await r(void 0===h?{}:{authorization:h})
;if(401!==u.status)return u;const l=await async function(t,a,o){const r=s(t)
;if(/^basic\b/i.test(o))return null===r?null:j(r)
;const c=t=>new RegExp(`\\b${t}="([^"]*)"`,"i").exec(o)?.[1],h=c("realm")??""
;if(!/^bearer\b/i.test(o)||!URL.canParse(h))return null;const u=new URL(h),l=c("service")
;void 0!==l&&u.searchParams.set("service",l);for(const t of a)u.searchParams.append("scope",t);const d=null===r?{}:{
authorization:j(r)},f=await e.send(u,{headers:d}).catch(e=>{
if(!(e instanceof i.gl)||"registry_not_named"!==e.code)throw e
;throw(0,i.J5)("registry_host_refused",`${t} gives its tokens at ${u.host}, which the policy must name too.`)})
;if(200!==f.status)throw z(f,`The token of ${t} from ${u.host}`)
;const g=x.safeParse(JSON.parse(f.bytes.toString("utf8")||"null"));if(!g.success)throw(0,
i.Yb)(`${u.host} answered without a token for ${t}`);return n(g.data),`Bearer ${g.data}`
}(t,a,u.headers.get("www-authenticate")??"");return null===l?u:(o.set(c,l),r({authorization:l}))}
const u=({registry:t,repository:e},s)=>new URL(`/v2/${e}/${s}`,(0,a.c)(t)),l=(t,e)=>`${t} ${e.host}${e.pathname}`
;async function d(e,{digest:s,size:n}){const a=u(e,`blobs/${s}`);await h(e.registry,[r(e)],e=>t.send(a,{method:"HEAD",
headers:e}));const c=o.get([e.registry,r(e)].join(" ")),l=await t.stream(a,void 0===c?{}:{authorization:c}),d=(0,
k.createHash)("sha256");let f=0
;const g=()=>(0,i.J5)("image_invalid",`${e.registry}/${e.repository} gives other bytes for ${s}. Nothing of it was kept.`)
;return(0,P.Z)(l,t=>{if(d.update(t),f+=t.length,f>n)throw g()},()=>{if(f!==n||`sha256:${d.digest("hex")}`!==s)throw g()
})}return{async manifest(e,s){const n=u(e,`manifests/${s}`),a=l("GET",n),o=await h(e.registry,[r(e)],e=>t.send(n,{
headers:{accept:Y,...e},most:L}));if(404===o.status)return null;if(200!==o.status)throw z(o,a);return function(t,e,s,n){
const a=t=>{throw(0,i.J5)("image_invalid",`${n}: ${t}. Nothing was done with it.`)},o=(0,v.ol)(t)
;t.length>L&&a(`it has ${t.length} bytes; registries take ${L}`)
;s.startsWith("sha256:")&&o!==s&&a(`its bytes have the digest ${o}`)
;const r=e.split(";")[0]?.trim().toLowerCase()??"",c=O.includes(r)
;c||U.includes(r)||a(`its media type ${JSON.stringify(r)} is none of an image`);let h=null;try{
h=JSON.parse(t.toString("utf8"))}catch{a("it is no JSON")}const u=(c?I:J).safeParse(h)
;if(!u.success)return a(`it is no ${c?"index":"manifest"} of schema version 2`);const{data:l}=u,d=h
;((l.mediaType??r)!==r||void 0!==d.manifests&&void 0!==d.layers)&&a(`it calls itself ${JSON.stringify(l.mediaType??"both")}, not ${r}`)
;if("manifests"in l)return{digest:o,mediaType:r,bytes:t,manifests:l.manifests,blobs:[]}
;const f=[l.config,...l.layers].filter(({mediaType:t})=>!E.test(t));return{digest:o,mediaType:r,bytes:t,manifests:[],
blobs:f}}(o.bytes,o.headers.get("content-type")??"",s,a)},async copyBlob(e,s,{digest:n,size:a}){
if(await async function(e,s){const n=u(e,`blobs/${s}`),a=await h(e.registry,[c(e)],e=>t.send(n,{method:"HEAD",headers:e
}));if(404===a.status)return!1;if(200===a.status||307===a.status)return!0;throw z(a,l("HEAD",n))}(s,n))return
;const f=e.registry===s.registry,g=f?[c(s),r(e)]:[c(s)],m=u(s,"blobs/uploads/");f&&(m.searchParams.set("mount",n),
m.searchParams.set("from",e.repository));const p=await h(s.registry,g,e=>t.send(m,{method:"POST",headers:{
"content-length":"0",...e}}));if(201===p.status)return;if(202!==p.status)throw z(p,l("POST",m));const y=function(t,e){
const s=t.headers.get("location"),n=void 0===s?null:new URL(s,e);if(n?.host!==e.host||n.protocol!==e.protocol)throw(0,
i.J5)("registry_host_refused",`${e.host} wants uploads sent to ${n?.host??"nowhere"}.`);return n}(p,m)
;y.searchParams.set("digest",n);const w=o.get([s.registry,...g].join(" ")),$=await t.send(y,{method:"PUT",headers:{
"content-type":"application/octet-stream","content-length":String(a),...void 0===w?{}:{authorization:w}},
body:await d(e,{digest:n,size:a})});if($.status<200||$.status>=300)throw z($,l("PUT",y))},
async putManifest(e,s,{bytes:n,mediaType:a}){const o=u(e,`manifests/${s}`),r=await h(e.registry,[c(e)],e=>t.send(o,{
method:"PUT",headers:{"content-type":a,"content-length":String(n.length),...e},body:n}))
;if(r.status<200||r.status>=300)throw z(r,l("PUT",o))}}}var A=s(37067),C=s.n(A),G=s(44708),H=s.n(G),D=s(2396),K=s(32127)
;const M=3,W=67108864;function Z({mode:t,env:e,cancelled:s,isLoopback:n,check:o}){const{timeoutMs:c,registries:h}=(0,
r.c)(e,n),u=(0,D.m)(!0),l=(0,D.m)(!1),d=t=>((0,a.L)(t.hostname)?u:l)(t),f=(t,e)=>{
const s=null===h?t:new URL(`${t.pathname}${t.search}`,h);return{to:s,headers:{"user-agent":"marketops-action",
host:t.host,...e},agent:d(s)}},g=t=>{if(!("https:"===t.protocol||"http:"===t.protocol&&(0,
a.L)(t.hostname))||""!==t.username||""!==t.password)throw(0,
i.J5)("registry_host_refused",`${t.origin} is no https address of a registry. Nothing was sent there.`)
},m=(t=0)=>AbortSignal.any([s,AbortSignal.timeout(c+(0,
K.a)(t))]),p=(t,e,s)=>s instanceof i.gl?s:new i.gl("registry_unreachable",`${t} ${e.host}${e.pathname}: no answer (${(0,
T.bD)(s).slice(0,300)}).`,{certainty:"ambiguous"});return{
async send(e,{method:s="GET",headers:n={},body:a=null,most:r=W}){if("prod"!==t&&"GET"!==s&&"HEAD"!==s)throw(0,
i.J5)("read_only",`${s} ${e.host}${e.pathname} was refused: a dry run changes nothing.`);g(e),await o(e.host)
;const c=m(Number(n["content-length"]??0));let h;try{const{to:t,...o}=f(e,n);h=await(0,K.c)(t,{...o,method:s,body:a,
signal:c})}catch(t){throw p(s,e,t)}
if(h.bytes.length>r)throw(0,i.Yb)(`${s} ${e.host}${e.pathname}: the answer has ${h.bytes.length} bytes; ${r} are read`)
;return h.status<400?h:{...h,bytes:Q(n.authorization,h.bytes)}},async stream(t,e){await o(t.host);let s=t
;for(let n=0;;n++){
if(g(s),(0,a.L)(s.hostname)&&!(0,a.L)(t.hostname))throw(0,i.J5)("registry_host_refused",`${t.host} sends its readers to ${s.host}.`)
;const o=s.host===t.host?e:{};let r;try{const{to:t,headers:e,agent:n}=f(s,o);r=await q(t,e,n,m())}catch(t){
throw p("GET",s,t)}const{statusCode:c=0,headers:h}=r;if(200===c)return V(r);if(r.resume(),
![301,302,303,307,308].includes(c)||void 0===h.location||n>=M)throw new i.gl("registry_error",`GET ${s.host}${s.pathname}: answered ${c}`,{
status:c,certainty:c>=500?"ambiguous":"refused"});s=new URL(h.location,s)}}}}function Q(t,e){if(void 0===t)return e
;const s=t.replace(/^\w+ /,""),n=Buffer.from(s,"base64").toString("latin1").split(":").slice(1).join(":"),a=t.startsWith("Basic ")?[s,n]:[s]
;return Buffer.from(a.reduce((t,e)=>t.replaceAll(e||s,"***"),e.toString("utf8")))}function q(t,e,s,n){
return new Promise((a,o)=>{const r=("https:"===t.protocol?H():C()).get(t,{headers:e,agent:s},t=>{
n.removeEventListener("abort",i),t.setTimeout(6e4,()=>t.destroy(new Error("no bytes came for a minute"))),a(t)}),i=()=>{
r.destroy(n.reason)};n.addEventListener("abort",i,{once:!0}),r.on("error",o)})}
function F({buffer:t,byteOffset:e,byteLength:s}){t instanceof ArrayBuffer&&e+s===t.byteLength&&t.transfer(0)}
async function*V(t){const{socket:e}=t;e.on("data",F);try{for await(const e of t)yield e,F(e)}finally{e.off("data",F)}}
function X(t,{pinned:e,named:s}){
const{facts:n,env:c,cancelled:h,githubToken:u,npmToken:l,registryCredentials:d,mask:f}=t,{isLoopback:g}=(0,
o.P)(n.apiUrl),{registries:m}=(0,r.c)(c,g),p=t=>Z({mode:n.mode,env:c,cancelled:h,isLoopback:g,check:t
}),y=p(e),w=function(t){try{return new Map(""===t?[]:Object.entries(S.parse(JSON.parse(t)).auths))}catch{
throw new T.NL("input_invalid",'Input registry-credentials: write docker\'s form, {"auths": {"HOST": {"username": "…", "password": "…"}}}, or `auth` with the base64 of both.')
}}(d);return{npm:$(y,{token:l,identity:e=>async function({facts:t,env:e,cancelled:s,mask:n},o,r){
const{ACTIONS_ID_TOKEN_REQUEST_URL:c="",ACTIONS_ID_TOKEN_REQUEST_TOKEN:h=""}=e
;if(""===c||""===h||!URL.canParse(c))throw(0,
i.J5)("registry_credentials_missing","There is nothing to show to the registry: give the job `id-token: write` (on a GitHub-hosted runner) for trusted publishing, or pass npm-token.")
;n(h)
;const u=new URL(c),{host:l}=new URL(t.serverUrl),d=u.host===l||u.hostname.endsWith(".actions.githubusercontent.com")||o&&(0,
a.L)(u.hostname)
;if(!d)throw(0,i.J5)("registry_host_refused",`ACTIONS_ID_TOKEN_REQUEST_URL is on ${u.host}, which is not GitHub's. An earlier step changed it.`)
;u.searchParams.set("audience",r);const f=Z({mode:t.mode,env:e,cancelled:s,isLoopback:o,check:()=>Promise.resolve()
}),g=await f.send(u,{headers:{authorization:`Bearer ${h}`}
}),m=et.safeParse(200===g.status?JSON.parse(g.bytes.toString("utf8")):null);if(!m.success)throw(0,
i.J5)("registry_credentials_missing",`GitHub gave no identity of this job (${g.status}): add \`id-token: write\` to its permissions.`)
;return n(m.data.value),m.data.value}(t,g,e),mask:f}),oci:B(y,p(s),{
loginOf:t=>w.get(t)??(t!==tt||"https://api.github.com"!==n.apiUrl&&null===m?null:{username:n.actor,password:u}),mask:f})
}}const tt="ghcr.io",et=n.Ikc({value:n.YjP().min(1)})}};
