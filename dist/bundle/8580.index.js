import{modules as t}from"./9570.shared.js";export const id=8580;export const ids=[8580];export const modules={...t,
8580:((t,e,s)=>{s.d(e,{openClients:()=>q});var n=s(29758),a=s(27597)
;const r=t=>t.replace("/","%2f"),o="application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8",i=a.Ikc({
name:a.YjP(),versions:a.g1P(a.YjP(),a.Ikc({dist:a.Ikc({integrity:a.YjP().optional()})}))}),c=a.Ikc({
token:a.YjP().min(1).max(4096)}),h=a.Ikc({stageId:a.YjP().regex(/^[A-Za-z0-9_-]{1,128}$/)}),u=a.Ikc({
packageName:a.YjP(),version:a.YjP(),shasum:a.YjP().optional()});function l(t,{bytes:e,status:s},a){try{
return t.parse(JSON.parse(e.toString("utf8")))}catch{
throw(0,n.Yb)(`${a}: the answer (${s}) is not what npm's protocol says`,s)}}function d({bytes:t}){
const e=t.subarray(0,4096).toString("utf8");try{const{error:t,message:s}=JSON.parse(e)
;return String("string"==typeof t?t:s).replace(/\s+/g," ").trim().slice(0,300)}catch{return"it does not say why"}}
const f=[401,403,404];function g(t,{token:e,identity:s,mask:a,how:g}){const p=(t,e)=>(0,
n.Ri)(t.status,`${e}: answered ${t.status}. ${d(t)}`,{unauthorized:f,how:g}),y=t=>({authorization:`Bearer ${t}`})
;return{async packageInfo(s,a){const c=new URL(`${s}/${r(a)}`),h=`GET ${c.host}${c.pathname}`,u=null===e?{}:y(e),d={
accept:o,"cache-control":"no-cache",...u},f=await t.send(c,{headers:d});if(404===f.status)return null
;if(200!==f.status)throw p(f,h);const g=l(i,f,h)
;if(g.name!==a)throw(0,n.Yb)(`${h}: it tells of ${JSON.stringify(g.name.slice(0,214))}`)
;const m=Object.entries(g.versions).map(([t,{dist:e}])=>[t,{integrity:e.integrity??null}]);return{versions:new Map(m)}},
async publishPackage(o){const{registry:i,name:f,version:w,stage:$}=o,b=await async function(o,i){if(null!==e)return e
;const{host:h}=new URL(o),u=await s(`npm:${h}`),f=new URL(`${o}/-/npm/v1/oidc/token/exchange/package/${r(i)}`),m={
...y(u),"content-length":"0"},p=await t.send(f,{method:"POST",headers:m
}),w=`The exchange of this job's identity at ${h} for a token of ${i}`;if(200!==p.status&&201!==p.status)throw(0,
n.J5)("registry_unauthorized",`${w}: answered ${p.status}. ${d(p)}. ${g}`);const{token:$}=l(c,p,w);return a($),$
}(i,f).catch(t=>{throw t instanceof n.gl?(0,n.J5)(t.code,t.message):t
}),k=new URL(`${i}/${$?"-/stage/package/":""}${r(f)}`),v=$?"POST":"PUT",P=`${v} ${k.host}${k.pathname} for ${w}`,{length:T,pieces:_}=function({registry:t,name:e,version:s,tag:n,access:a,integrity:r,shasum:o,manifest:i,tarball:c,provenance:h}){
const u=`${e}-${s}.tgz`,l={integrity:r,shasum:o,tarball:`${t}/${e}/-/${u.split("/").at(-1)??""}`},d={...null===h?{}:{
[`${e}-${s}.sigstore`]:{content_type:h.mediaType,data:h.text,length:Buffer.byteLength(h.text)}},[u]:{
content_type:"application/octet-stream",data:m,length:c.size}},f=JSON.stringify({_id:e,name:e,
..."string"==typeof i.description?{description:i.description}:{},"dist-tags":{[n]:s},versions:{[s]:{...i,name:e,
version:s,_id:`${e}@${s}`,dist:l}},access:a,_attachments:d
}),g=f.lastIndexOf(m),[p,y]=[f.slice(0,g),f.slice(g+m.length)],w=Buffer.byteLength(p)+Buffer.byteLength(y)+4*Math.ceil(c.size/3)
;async function*$(){yield p;let t=Buffer.alloc(0);for await(const e of c.open()){
const s=Buffer.concat([t,"string"==typeof e?Buffer.from(e):e]),n=s.length-s.length%3;t=s.subarray(n),
n>0&&(yield s.toString("base64",0,n))}t.length>0&&(yield t.toString("base64")),yield y}return{length:w,pieces:$}}(o),j={
...y(b),"content-type":"application/json","content-length":String(T),"npm-command":$?"stage":"publish"
},S=await t.send(k,{method:v,headers:j,body:_()});if(S.status<200||S.status>=300)throw p(S,P);if(!$)return null
;const{stageId:O}=l(h,S,P);if(null!==e){const s=new URL(`${i}/-/stage/${O}`),a=await t.send(s,{headers:y(e)
}),r=200===a.status?l(u,a,`GET ${s.host}${s.pathname}`):null;if(null!==r&&(r.packageName!==f||r.version!==w))throw(0,
n.Yb)(`${P}: the stage that was told, ${O}, is of another package or version`)}return O}}}const m="THE-TARBALL"
;var p=s(77598),y=s(83658);function w({bytes:t}){try{return JSON.parse(t.toString("utf8"))}catch{return null}}
const $=4194304,b=["application/vnd.oci.image.index.v1+json","application/vnd.docker.distribution.manifest.list.v2+json"],k=["application/vnd.oci.image.manifest.v1+json","application/vnd.docker.distribution.manifest.v2+json"],v=[...b,...k].join(", "),P=/foreign|nondistributable/,T=a.Ikc({
mediaType:a.YjP(),digest:a.YjP().regex(/^sha256:[0-9a-f]{64}$/),size:a.Whr().nonnegative(),
urls:a.YOg(a.YjP()).optional()}),_={schemaVersion:a.euz(2),mediaType:a.YjP().optional()},j=a.Ikc({..._,
manifests:a.YOg(T).max(1e3)}),S=a.Ikc({..._,config:T,layers:a.YOg(T).max(1e4)}),O=a.KCZ([a.Ikc({token:a.YjP().min(1)
}).transform(t=>t.token),a.Ikc({access_token:a.YjP().min(1)
}).transform(t=>t.access_token)]),L=({username:t,password:e})=>`Basic ${Buffer.from(`${t}:${e}`).toString("base64")}`
;function U({transport:t,realmOf:e,addressOf:s,loginOf:a,mask:r,how:o}){const i=(t,e)=>(0,
n.Ri)(t.status,`${e}: answered ${t.status}. ${function({bytes:t}){
const e=/"message"\s*:\s*"([^"]{0,300})"/.exec(t.subarray(0,4096).toString("utf8"))?.[1];return e??"it does not say why"
}(t)}`,{unauthorized:[401,403],how:o}),c=new Map
;const h=({repository:t})=>`repository:${t}:pull`,u=({repository:t})=>`repository:${t}:pull,push`
;async function l(t,s,o){const h=[t,...s].join(" "),u=c.get(h),l=await o(void 0===u?{}:{authorization:u})
;if(401!==l.status)return l;const d=await async function(t,s,o){const c=a(t)
;if(/^basic\b/i.test(o))return null===c?null:L(c)
;const h=t=>new RegExp(`\\b${t}="([^"]*)"`,"i").exec(o)?.[1],u=h("realm")??""
;if(!/^bearer\b/i.test(o)||!URL.canParse(u))return null;const l=new URL(u),d=h("service")
;void 0!==d&&l.searchParams.set("service",d);for(const t of s)l.searchParams.append("scope",t);const f=null===c?{}:{
authorization:L(c)},g=await e(t).send(l,{headers:f});if(200!==g.status)throw i(g,`The token of ${t} from ${l.host}`)
;const m=O.safeParse(w(g));if(!m.success)throw(0,n.Yb)(`${l.host} answered without a token for ${t}`);return r(m.data),
`Bearer ${m.data}`}(t,s,l.headers.get("www-authenticate")??"");return null===d?l:(c.set(h,d),o({authorization:d}))}
const d=({registry:t,repository:e},n)=>new URL(`/v2/${e}/${n}`,s(t)),f=(t,e)=>`${t} ${e.host}${e.pathname}`
;async function g(e,{digest:s,size:a}){const r=d(e,`blobs/${s}`);await l(e.registry,[h(e)],e=>t.send(r,{method:"HEAD",
headers:e}));const o=c.get([e.registry,h(e)].join(" ")),i=await t.stream(r,void 0===o?{}:{authorization:o}),u=(0,
p.createHash)("sha256");let f=0
;const g=()=>(0,n.J5)("image_invalid",`${e.registry}/${e.repository} gives other bytes for ${s}. Nothing of it was kept.`)
;return(0,y.Z)(i,t=>{if(u.update(t),f+=t.length,f>a)throw g()},()=>{if(f!==a||`sha256:${u.digest("hex")}`!==s)throw g()
})}return{async manifest(e,s){const a=d(e,`manifests/${s}`),r=f("GET",a),o=await l(e.registry,[h(e)],e=>t.send(a,{
headers:{accept:v,...e},most:$}));if(404===o.status)return null;if(200!==o.status)throw i(o,r);return function(t,e,s,a){
const r=t=>{throw(0,n.J5)("image_invalid",`${a}: ${t}. Nothing was done with it.`)},o=`sha256:${(0,
p.createHash)("sha256").update(t).digest("hex")}`;t.length>$&&r(`it has ${t.length} bytes; registries take ${$}`)
;s.startsWith("sha256:")&&o!==s&&r(`its bytes have the digest ${o}`)
;const i=e.split(";")[0]?.trim().toLowerCase()??"",c=b.includes(i)
;c||k.includes(i)||r(`its media type ${JSON.stringify(i)} is none of an image`);let h=null;try{
h=JSON.parse(t.toString("utf8"))}catch{r("it is no JSON")}const u=(c?j:S).safeParse(h)
;if(!u.success)return r(`it is no ${c?"index":"manifest"} of schema version 2`);const{data:l}=u,d=h
;((l.mediaType??i)!==i||void 0!==d.manifests&&void 0!==d.layers)&&r(`it calls itself ${JSON.stringify(l.mediaType??"both")}, not ${i}`)
;if("manifests"in l)return{digest:o,mediaType:i,bytes:t,manifests:l.manifests,blobs:[]}
;const f=[l.config,...l.layers].filter(({mediaType:t})=>!P.test(t));return{digest:o,mediaType:i,bytes:t,manifests:[],
blobs:f}}(o.bytes,o.headers.get("content-type")??"",s,r)},async copyBlob(e,s,{digest:a,size:r}){
if(await async function(e,s){const n=d(e,`blobs/${s}`),a=await l(e.registry,[u(e)],e=>t.send(n,{method:"HEAD",headers:e
}));if(404===a.status)return!1;if(200===a.status||307===a.status)return!0;throw i(a,f("HEAD",n))}(s,a))return
;const o=e.registry===s.registry,m=o?[u(s),h(e)]:[u(s)],p=d(s,"blobs/uploads/");o&&(p.searchParams.set("mount",a),
p.searchParams.set("from",e.repository));const y=await l(s.registry,m,e=>t.send(p,{method:"POST",headers:{
"content-length":"0",...e}}));if(201===y.status)return;if(202!==y.status)throw i(y,f("POST",p));const w=function(t,e){
const s=t.headers.get("location"),a=void 0===s?null:new URL(s,e);if(a?.host!==e.host||a.protocol!==e.protocol)throw(0,
n.J5)("registry_host_refused",`${e.host} wants uploads sent to ${a?.host??"nowhere"}.`);return a}(y,p)
;w.searchParams.set("digest",a);const $=c.get([s.registry,...m].join(" ")),b=await t.send(w,{method:"PUT",headers:{
"content-type":"application/octet-stream","content-length":String(r),...void 0===$?{}:{authorization:$}},
body:await g(e,{digest:a,size:r})});if(b.status<200||b.status>=300)throw i(b,f("PUT",w))},
async putManifest(e,s,{bytes:n,mediaType:a}){const r=d(e,`manifests/${s}`),o=await l(e.registry,[u(e)],e=>t.send(r,{
method:"PUT",headers:{"content-type":a,"content-length":String(n.length),...e},body:n}))
;if(o.status<200||o.status>=300)throw i(o,f("PUT",r))}}}var Y=s(27929),E=s(63762),I=s(27481),R=s(74296)
;const N=a.KCZ([a.rej({username:a.YjP().min(1),password:a.YjP().min(1)}),a.rej({auth:a.YjP()
}).transform(({auth:t})=>/^([^:]+):([^]+)$/.exec(Buffer.from(t,"base64").toString("utf8"))).refine(t=>null!==t).transform(([,t="",e=""])=>({
username:t,password:e}))]),x=a.rej({auths:a.g1P(a.YjP().regex(/^[a-z0-9.-]+(?::\d+)?$/),N)})
;var J=s(37067),z=s.n(J),A=s(44708),B=s.n(A),H=s(53474),C=s(9570),G=s(57597);const D=3,M=67108864;function K(t,e){
if(void 0===t)return e
;const s=t.replace(/^\w+ /,""),n=Buffer.from(s,"base64").toString("latin1").split(":").slice(1).join(":"),a=t.startsWith("Basic ")?[s,n]:[s]
;return Buffer.from(a.reduce((t,e)=>t.replaceAll(e||s,"***"),e.toString("utf8")))}function W(t,e,s,n){
return n.throwIfAborted(),new Promise((a,r)=>{const o=("https:"===t.protocol?B():z()).get(t,{headers:e,agent:s},t=>{
n.removeEventListener("abort",i),t.setTimeout(6e4,()=>t.destroy(new Error("no bytes came for a minute"))),a(t)}),i=()=>{
o.destroy(n.reason)};n.addEventListener("abort",i,{once:!0}),o.on("error",r)})}
function Z({buffer:t,byteOffset:e,byteLength:s}){t instanceof ArrayBuffer&&e+s===t.byteLength&&t.transfer(0)}
async function*Q(t){const{socket:e}=t;e.on("data",Z);try{for await(const e of t)yield e,Z(e)}finally{e.off("data",Z)}}
function q(t,{pinned:e,named:s}){
const{facts:a,env:r,cancelled:o,githubToken:i,npmToken:c,registryCredentials:h,mask:u}=t,{isLoopback:l}=(0,
E.P)(a.apiUrl),{registries:d,timeoutMs:f}=(0,
I.c)(r,l),m="prod"!==a.mode,p=t=>function({readOnly:t,userAgent:e,timeoutMs:s,cancelled:a,standIn:r,check:o}){
const i=(0,C.m)(!0),c=(0,C.m)(!1),h=t=>((0,Y.L)(t.hostname)?i:c)(t),u=(t,s)=>{
const n=null===r?t:new URL(`${t.pathname}${t.search}`,r);return{to:n,headers:{"user-agent":e,host:t.host,...s},
agent:h(n)}},l=t=>{
if(!("https:"===t.protocol||"http:"===t.protocol&&(0,Y.L)(t.hostname))||""!==t.username||""!==t.password)throw(0,
n.J5)("registry_host_refused",`${t.origin} is no https address of a registry. Nothing was sent there.`)
},d=(t=0)=>AbortSignal.any([a,AbortSignal.timeout(s+(0,
G.a)(t))]),f=(t,e,s)=>s instanceof n.gl?s:new n.gl("registry_unreachable",`${t} ${e.host}${e.pathname}: no answer (${(0,
H.bD)(s).slice(0,300)}).`,{certainty:"ambiguous"});return{
async send(e,{method:s="GET",headers:a={},body:r=null,most:i=M}){if(t&&"GET"!==s&&"HEAD"!==s)throw(0,
n.J5)("read_only",`${s} ${e.host}${e.pathname} was refused: a dry run changes nothing.`);l(e),await o(e.host)
;const c=d(Number(a["content-length"]??0));let h;try{const{to:t,...n}=u(e,a);h=await(0,G.c)(t,{...n,method:s,body:r,
signal:c})}catch(t){throw f(s,e,t)}
if(h.bytes.length>i)throw(0,n.Yb)(`${s} ${e.host}${e.pathname}: the answer has ${h.bytes.length} bytes; ${i} are read`)
;return h.status<400?h:{...h,bytes:K(a.authorization,h.bytes)}},async stream(t,e){await o(t.host);let s=t
;for(let a=0;;a++){
if(l(s),(0,Y.L)(s.hostname)&&!(0,Y.L)(t.hostname))throw(0,n.J5)("registry_host_refused",`${t.host} sends its readers to ${s.host}.`)
;const r=s.host===t.host?e:{};let o;try{const{to:t,headers:e,agent:n}=u(s,r);o=await W(t,e,n,d())}catch(t){
throw f("GET",s,t)}const{statusCode:i=0,headers:c}=o;if(200===i)return Q(o);if(o.resume(),
![301,302,303,307,308].includes(i)||void 0===c.location||a>=D)throw new n.gl("registry_error",`GET ${s.host}${s.pathname}: answered ${i}`,{
status:i,certainty:i>=500?"ambiguous":"refused"});s=new URL(c.location,s)}}}}({readOnly:m,userAgent:"marketops-action",
timeoutMs:f,cancelled:o,standIn:d,check:t}),y=p(e),$=p(()=>Promise.resolve()),b=function(t){try{
return new Map(""===t?[]:Object.entries(x.parse(JSON.parse(t)).auths))}catch{
throw new R.NL("input_invalid",'Input registry-credentials: write docker\'s form, {"auths": {"HOST": {"username": "…", "password": "…"}}}, or `auth` with the base64 of both.')
}}(h);return{npm:g(y,{token:c,identity:e=>async function({facts:t,env:e,mask:s},a,r,o){
const{ACTIONS_ID_TOKEN_REQUEST_URL:i="",ACTIONS_ID_TOKEN_REQUEST_TOKEN:c=""}=e
;if(""===i||""===c||!URL.canParse(i))throw(0,
n.J5)("registry_credentials_missing","There is nothing to show to the registry: give the job `id-token: write` (on a GitHub-hosted runner) for trusted publishing, or pass npm-token.")
;s(c)
;const h=new URL(i),{host:u}=new URL(t.serverUrl),l=h.host===u||h.hostname.endsWith(".actions.githubusercontent.com")||a&&(0,
Y.L)(h.hostname)
;if(!l)throw(0,n.J5)("registry_host_refused",`ACTIONS_ID_TOKEN_REQUEST_URL is on ${h.host}, which is not GitHub's. An earlier step changed it.`)
;h.searchParams.set("audience",o);const d=await r.send(h,{headers:{authorization:`Bearer ${c}`}
}),f=V.safeParse(200===d.status?w(d):null)
;if(!f.success)throw(0,n.J5)("registry_credentials_missing",`GitHub gave no identity of this job (${d.status}): add \`id-token: write\` to its permissions.`)
;return s(f.data.value),f.data.value}(t,l,$,e),mask:u,
how:"For trusted publishing the package must name this repository, the file of the calling workflow and the environment at the registry; else pass a granular token as npm-token."
}),oci:U({transport:y,realmOf:t=>p(e=>s(e).catch(s=>{if(!(s instanceof n.gl))throw s;throw(0,
n.J5)("registry_host_refused",`${t} gives its tokens at ${e}, which the policy must name too.`)})),addressOf:Y.c,
loginOf:t=>b.get(t)??(t!==F||"https://api.github.com"!==a.apiUrl&&null===d?null:{username:a.actor,password:i}),mask:u,
how:"Check `packages: write` for ghcr.io, or what registry-credentials has for this registry."})}}
const F="ghcr.io",V=a.Ikc({value:a.YjP().min(1)})}),27929:((t,e,s)=>{function n(t){
return"localhost"===t||"[::1]"===t||/^127(?:\.\d{1,3}){3}$/.test(t)}function a(t){
const{hostname:e}=new URL(`http://${t}`);return new URL(`${n(e)?"http":"https"}://${t}`)}s.d(e,{L:()=>n,c:()=>a})})};
