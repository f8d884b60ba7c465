"use strict";exports.id=8580,exports.ids=[8580],exports.modules={...require("./9570.shared.js").modules,8580:((t,e,s)=>{
s.d(e,{openClients:()=>q});var n=s(29758),r=s(27597);function o({bytes:t}){try{return JSON.parse(t.toString("utf8"))
}catch{return null}}
const a=t=>t.replace("/","%2f"),i="application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8",c=r.Ikc({
name:r.YjP(),versions:r.g1P(r.YjP(),r.Ikc({dist:r.Ikc({integrity:r.YjP().optional()})}))}),h=r.Ikc({
token:r.YjP().min(1).max(4096)}),u=r.Ikc({stageId:r.YjP().regex(/^[A-Za-z0-9_-]{1,128}$/)}),d=r.Ikc({
packageName:r.YjP(),version:r.YjP(),shasum:r.YjP().optional()});function l(t,e,s){const{status:r}=e,a=t.safeParse(o(e))
;if(!a.success)throw(0,n.Yb)(`${s}: the answer (${r}) is not what npm's protocol says`,r);return a.data}
function f({bytes:t}){const e=t.subarray(0,4096).toString("utf8");try{const{error:t,message:s}=JSON.parse(e)
;return String("string"==typeof t?t:s).replace(/\s+/g," ").trim().slice(0,300)}catch{return"it does not say why"}}
const p=[401,403,404];function g(t,{token:e,identity:s,mask:r,how:o}){const g=(t,e)=>(0,
n.Ri)(t.status,`${e}: answered ${t.status}. ${f(t)}`,{unauthorized:p,how:o}),y=t=>({authorization:`Bearer ${t}`})
;return{async packageInfo(s,r){const o=new URL(`${s}/${a(r)}`),h=`GET ${o.host}${o.pathname}`,u=null===e?{}:y(e),d={
accept:i,"cache-control":"no-cache",...u},f=await t.send(o,{headers:d});if(404===f.status)return null
;if(200!==f.status)throw g(f,h);const p=l(c,f,h)
;if(p.name!==r)throw(0,n.Yb)(`${h}: it tells of ${JSON.stringify(p.name.slice(0,214))}`)
;const m=Object.entries(p.versions).map(([t,{dist:e}])=>[t,{integrity:e.integrity??null}]);return{versions:new Map(m)}},
async publishPackage(i){const{registry:c,name:p,version:w,stage:$}=i,b=await async function(i,c){if(null!==e)return e
;const{host:u}=new URL(i),d=await s(`npm:${u}`),p=new URL(`${i}/-/npm/v1/oidc/token/exchange/package/${a(c)}`),g={
...y(d),"content-length":"0"},m=await t.send(p,{method:"POST",headers:g
}),w=`The exchange of this job's identity at ${u} for a token of ${c}`;if(200!==m.status&&201!==m.status)throw(0,
n.J5)("registry_unauthorized",`${w}: answered ${m.status}. ${f(m)}. ${o}`);const{token:$}=l(h,m,w);return r($),$
}(c,p).catch(t=>{throw t instanceof n.gl?(0,n.J5)(t.code,t.message):t
}),v=new URL(`${c}/${$?"-/stage/package/":""}${a(p)}`),k=$?"POST":"PUT",P=`${k} ${v.host}${v.pathname} for ${w}`,{length:_,pieces:T}=function({registry:t,name:e,version:s,tag:n,access:r,integrity:o,shasum:a,manifest:i,tarball:c,provenance:h}){
const u=`${e}-${s}.tgz`,d={integrity:o,shasum:a,tarball:`${t}/${e}/-/${u.split("/").at(-1)??""}`},l={...null===h?{}:{
[`${e}-${s}.sigstore`]:{content_type:h.mediaType,data:h.text,length:Buffer.byteLength(h.text)}},[u]:{
content_type:"application/octet-stream",data:m,length:c.size}},f=JSON.stringify({_id:e,name:e,
..."string"==typeof i.description?{description:i.description}:{},"dist-tags":{[n]:s},versions:{[s]:{...i,name:e,
version:s,_id:`${e}@${s}`,dist:d}},access:r,_attachments:l
}),p=f.lastIndexOf(m),[g,y]=[f.slice(0,p),f.slice(p+m.length)],w=Buffer.byteLength(g)+Buffer.byteLength(y)+4*Math.ceil(c.size/3)
;async function*$(){yield g;let t=Buffer.alloc(0);for await(const e of c.open()){
const s=Buffer.concat([t,"string"==typeof e?Buffer.from(e):e]),n=s.length-s.length%3;t=s.subarray(n),
n>0&&(yield s.toString("base64",0,n))}t.length>0&&(yield t.toString("base64")),yield y}return{length:w,pieces:$}}(i),j={
...y(b),"content-type":"application/json","content-length":String(_),"npm-command":$?"stage":"publish"
},L=await t.send(v,{method:k,headers:j,body:T()});if(L.status<200||L.status>=300)throw g(L,P);if(!$)return null
;const{stageId:O}=l(u,L,P);if(null!==e){const s=new URL(`${c}/-/stage/${O}`),r=await t.send(s,{headers:y(e)
}),o=200===r.status?l(d,r,`GET ${s.host}${s.pathname}`):null;if(null!==o&&(o.packageName!==p||o.version!==w))throw(0,
n.Yb)(`${P}: the stage that was told, ${O}, is of another package or version`)}return O}}}const m="THE-TARBALL"
;var y=s(77598),w=s(83658)
;const $=4194304,b=["application/vnd.oci.image.index.v1+json","application/vnd.docker.distribution.manifest.list.v2+json"],v=["application/vnd.oci.image.manifest.v1+json","application/vnd.docker.distribution.manifest.v2+json"],k=[...b,...v].join(", "),P=/foreign|nondistributable/,_=r.Ikc({
mediaType:r.YjP(),digest:r.YjP().regex(/^sha256:[0-9a-f]{64}$/),size:r.Whr().nonnegative(),
urls:r.YOg(r.YjP()).optional()}),T={schemaVersion:r.euz(2),mediaType:r.YjP().optional()},j=r.Ikc({...T,
manifests:r.YOg(_).max(1e3)}),L=r.Ikc({...T,config:_,layers:r.YOg(_).max(1e4)}),O=r.KCZ([r.Ikc({token:r.YjP().min(1)
}).transform(t=>t.token),r.Ikc({access_token:r.YjP().min(1)
}).transform(t=>t.access_token)]),U=({username:t,password:e})=>`Basic ${Buffer.from(`${t}:${e}`).toString("base64")}`
;function S({transport:t,realmOf:e,addressOf:s,loginOf:r,mask:a,how:i}){const c=(t,e)=>(0,
n.Ri)(t.status,`${e}: answered ${t.status}. ${function({bytes:t}){
const e=/"message"\s*:\s*"([^"]{0,300})"/.exec(t.subarray(0,4096).toString("utf8"))?.[1];return e??"it does not say why"
}(t)}`,{unauthorized:[401,403],how:i}),h=new Map
;const u=({repository:t})=>`repository:${t}:pull`,d=({repository:t})=>`repository:${t}:pull,push`
;async function l(t,s,i){const u=[t,...s].join(" "),d=h.get(u),l=await i(void 0===d?{}:{authorization:d})
;if(401!==l.status)return l;const f=await async function(t,s,i){const h=r(t)
;if(/^basic\b/i.test(i))return null===h?null:U(h)
;const u=t=>new RegExp(`\\b${t}="([^"]*)"`,"i").exec(i)?.[1],d=u("realm")??""
;if(!/^bearer\b/i.test(i)||!URL.canParse(d))return null;const l=new URL(d),f=u("service")
;void 0!==f&&l.searchParams.set("service",f);for(const t of s)l.searchParams.append("scope",t);const p=null===h?{}:{
authorization:U(h)},g=await e(t).send(l,{headers:p});if(200!==g.status)throw c(g,`The token of ${t} from ${l.host}`)
;const m=O.safeParse(o(g));if(!m.success)throw(0,n.Yb)(`${l.host} answered without a token for ${t}`);return a(m.data),
`Bearer ${m.data}`}(t,s,l.headers.get("www-authenticate")??"");return null===f?l:(h.set(u,f),i({authorization:f}))}
const f=({registry:t,repository:e},n)=>new URL(`/v2/${e}/${n}`,s(t)),p=(t,e)=>`${t} ${e.host}${e.pathname}`
;async function g(e,{digest:s,size:r}){const o=f(e,`blobs/${s}`);await l(e.registry,[u(e)],e=>t.send(o,{method:"HEAD",
headers:e}));const a=h.get([e.registry,u(e)].join(" ")),i=await t.stream(o,void 0===a?{}:{authorization:a}),c=(0,
y.createHash)("sha256");let d=0
;const p=()=>(0,n.J5)("image_invalid",`${e.registry}/${e.repository} gives other bytes for ${s}. Nothing of it was kept.`)
;return(0,w.Z)(i,t=>{if(c.update(t),d+=t.length,d>r)throw p()},()=>{if(d!==r||`sha256:${c.digest("hex")}`!==s)throw p()
})}return{async manifest(e,s){const r=f(e,`manifests/${s}`),o=p("GET",r),a=await l(e.registry,[u(e)],e=>t.send(r,{
headers:{accept:k,...e},most:$}));if(404===a.status)return null;if(200!==a.status)throw c(a,o);return function(t,e,s,r){
const o=t=>{throw(0,n.J5)("image_invalid",`${r}: ${t}. Nothing was done with it.`)},a=`sha256:${(0,
y.createHash)("sha256").update(t).digest("hex")}`;t.length>$&&o(`it has ${t.length} bytes; registries take ${$}`)
;s.startsWith("sha256:")&&a!==s&&o(`its bytes have the digest ${a}`)
;const i=e.split(";")[0]?.trim().toLowerCase()??"",c=b.includes(i)
;c||v.includes(i)||o(`its media type ${JSON.stringify(i)} is none of an image`);let h=null;try{
h=JSON.parse(t.toString("utf8"))}catch{o("it is no JSON")}const u=(c?j:L).safeParse(h)
;if(!u.success)return o(`it is no ${c?"index":"manifest"} of schema version 2`);const{data:d}=u,l=h
;((d.mediaType??i)!==i||void 0!==l.manifests&&void 0!==l.layers)&&o(`it calls itself ${JSON.stringify(d.mediaType??"both")}, not ${i}`)
;if("manifests"in d)return{digest:a,mediaType:i,bytes:t,manifests:d.manifests,blobs:[]}
;const f=[d.config,...d.layers].filter(({mediaType:t})=>!P.test(t));return{digest:a,mediaType:i,bytes:t,manifests:[],
blobs:f}}(a.bytes,a.headers.get("content-type")??"",s,o)},async copyBlob(e,s,{digest:r,size:o}){
if(await async function(e,s){const n=f(e,`blobs/${s}`),r=await l(e.registry,[d(e)],e=>t.send(n,{method:"HEAD",headers:e
}));if(404===r.status)return!1;if(200===r.status||307===r.status)return!0;throw c(r,p("HEAD",n))}(s,r))return
;const a=e.registry===s.registry,i=a?[d(s),u(e)]:[d(s)],m=f(s,"blobs/uploads/");a&&(m.searchParams.set("mount",r),
m.searchParams.set("from",e.repository));const y=await l(s.registry,i,e=>t.send(m,{method:"POST",headers:{
"content-length":"0",...e}}));if(201===y.status)return;if(202!==y.status)throw c(y,p("POST",m));const w=function(t,e){
const s=t.headers.get("location"),r=void 0===s?null:new URL(s,e);if(r?.host!==e.host||r.protocol!==e.protocol)throw(0,
n.J5)("registry_host_refused",`${e.host} wants uploads sent to ${r?.host??"nowhere"}.`);return r}(y,m)
;w.searchParams.set("digest",r);const $=h.get([s.registry,...i].join(" ")),b=await t.send(w,{method:"PUT",headers:{
"content-type":"application/octet-stream","content-length":String(o),...void 0===$?{}:{authorization:$}},
body:await g(e,{digest:r,size:o})});if(b.status<200||b.status>=300)throw c(b,p("PUT",w))},
async putManifest(e,s,{bytes:n,mediaType:r}){const o=f(e,`manifests/${s}`),a=await l(e.registry,[d(e)],e=>t.send(o,{
method:"PUT",headers:{"content-type":r,"content-length":String(n.length),...e},body:n}))
;if(a.status<200||a.status>=300)throw c(a,p("PUT",o))}}}var R=s(27929),Y=s(63762),I=s(27481),x=s(53474)
;const E=r.KCZ([r.rej({username:r.YjP().min(1),password:r.YjP().min(1)}),r.rej({auth:r.YjP()
}).transform(({auth:t})=>/^([^:]+):([^]+)$/.exec(Buffer.from(t,"base64").toString("utf8"))).refine(t=>null!==t).transform(([,t="",e=""])=>({
username:t,password:e}))]),N=r.rej({auths:r.g1P(r.YjP().regex(/^[a-z0-9.-]+(?::\d+)?$/),E)})
;var z=s(37067),J=s.n(z),A=s(44708),B=s.n(A),C=s(9570),H=s(57597);const W=3,D=67108864;function G(t,e){
if(void 0===t)return e
;const s=t.replace(/^\w+ /,""),n=Buffer.from(s,"base64").toString("latin1").split(":").slice(1).join(":"),r=t.startsWith("Basic ")?[s,n]:[s]
;return Buffer.from(r.reduce((t,e)=>t.replaceAll(e||s,"***"),e.toString("utf8")))}function M(t,e,s,n){
return n.throwIfAborted(),new Promise((r,o)=>{const a=("https:"===t.protocol?B():J()).get(t,{headers:e,agent:s},t=>{
n.removeEventListener("abort",i),t.setTimeout(6e4,()=>t.destroy(new Error("no bytes came for a minute"))),r(t)}),i=()=>{
a.destroy(n.reason)};n.addEventListener("abort",i,{once:!0}),a.on("error",o)})}
function K({buffer:t,byteOffset:e,byteLength:s}){t instanceof ArrayBuffer&&e+s===t.byteLength&&t.transfer(0)}
async function*Z(t){const{socket:e}=t;e.on("data",K);try{for await(const e of t)yield e,K(e)}finally{e.off("data",K)}}
function q(t,{pinned:e,named:s}){
const{facts:r,env:a,cancelled:i,githubToken:c,npmToken:h,registryCredentials:u,mask:d}=t,{isLoopback:l}=(0,
Y.P)(r.apiUrl),{registries:f,timeoutMs:p}=(0,
I.c)(a,l),m="prod"!==r.mode,y=t=>function({readOnly:t,userAgent:e,timeoutMs:s,cancelled:r,standIn:o,check:a}){
const i=(0,C.m)(!0),c=(0,C.m)(!1),h=t=>((0,R.L)(t.hostname)?i:c)(t),u=(t,s)=>{
const n=null===o?t:new URL(`${t.pathname}${t.search}`,o);return{to:n,headers:{"user-agent":e,host:t.host,...s},
agent:h(n)}},d=t=>{
if(!("https:"===t.protocol||"http:"===t.protocol&&(0,R.L)(t.hostname))||""!==t.username||""!==t.password)throw(0,
n.J5)("registry_host_refused",`${t.origin} is no https address of a registry. Nothing was sent there.`)
},l=(t=0)=>AbortSignal.any([r,AbortSignal.timeout(s+(0,
H.a)(t))]),f=(t,e,s)=>s instanceof n.gl?s:new n.gl("registry_unreachable",`${t} ${e.host}${e.pathname}: no answer (${(0,
x.bD)(s).slice(0,300)}).`,{certainty:"ambiguous"});return{
async send(e,{method:s="GET",headers:r={},body:o=null,most:i=D}){if(t&&"GET"!==s&&"HEAD"!==s)throw(0,
n.J5)("read_only",`${s} ${e.host}${e.pathname} was refused: a dry run changes nothing.`);d(e),await a(e.host)
;const c=l(Number(r["content-length"]??0));let h;try{const{to:t,...n}=u(e,r);h=await(0,H.c)(t,{...n,method:s,body:o,
signal:c})}catch(t){throw f(s,e,t)}
if(h.bytes.length>i)throw(0,n.Yb)(`${s} ${e.host}${e.pathname}: the answer has ${h.bytes.length} bytes; ${i} are read`)
;return h.status<400?h:{...h,bytes:G(r.authorization,h.bytes)}},async stream(t,e){await a(t.host);let s=t
;for(let r=0;;r++){
if(d(s),(0,R.L)(s.hostname)&&!(0,R.L)(t.hostname))throw(0,n.J5)("registry_host_refused",`${t.host} sends its readers to ${s.host}.`)
;const o=s.host===t.host?e:{};let a;try{const{to:t,headers:e,agent:n}=u(s,o);a=await M(t,e,n,l())}catch(t){
throw f("GET",s,t)}const{statusCode:i=0,headers:c}=a;if(200===i)return Z(a);if(a.resume(),
![301,302,303,307,308].includes(i)||void 0===c.location||r>=W)throw new n.gl("registry_error",`GET ${s.host}${s.pathname}: answered ${i}`,{
status:i,certainty:i>=500?"ambiguous":"refused"});s=new URL(c.location,s)}}}}({readOnly:m,userAgent:"marketops-action",
timeoutMs:p,cancelled:i,standIn:f,check:t}),w=y(e),$=y(()=>Promise.resolve()),b=function(t){try{
return new Map(""===t?[]:Object.entries(N.parse(JSON.parse(t)).auths))}catch{
throw new x.AK("input_invalid",'Input registry-credentials: write docker\'s form, {"auths": {"HOST": {"username": "\u2026", "password": "\u2026"}}}, or `auth` with the base64 of both.')
}}(u);return{npm:g(w,{token:h,identity:e=>async function({facts:t,env:e,mask:s},r,a,i){
const{ACTIONS_ID_TOKEN_REQUEST_URL:c="",ACTIONS_ID_TOKEN_REQUEST_TOKEN:h=""}=e
;if(""===c||""===h||!URL.canParse(c))throw(0,
n.J5)("registry_credentials_missing","There is nothing to show to the registry: give the job `id-token: write` (on a GitHub-hosted runner) for trusted publishing, or pass npm-token.")
;s(h)
;const u=new URL(c),{host:d}=new URL(t.serverUrl),l=u.host===d||u.hostname.endsWith(".actions.githubusercontent.com")||r&&(0,
R.L)(u.hostname)
;if(!l)throw(0,n.J5)("registry_host_refused",`ACTIONS_ID_TOKEN_REQUEST_URL is on ${u.host}, which is not GitHub's. An earlier step changed it.`)
;u.searchParams.set("audience",i);const f=await a.send(u,{headers:{authorization:`Bearer ${h}`}
}),p=X.safeParse(200===f.status?o(f):null)
;if(!p.success)throw(0,n.J5)("registry_credentials_missing",`GitHub gave no identity of this job (${f.status}): add \`id-token: write\` to its permissions.`)
;return s(p.data.value),p.data.value}(t,l,$,e),mask:d,
how:"For trusted publishing the package must name this repository, the file of the calling workflow and the environment at the registry; else pass a granular token as npm-token."
}),oci:S({transport:w,realmOf:t=>y(e=>s(e).catch(s=>{if(!(s instanceof n.gl))throw s;throw(0,
n.J5)("registry_host_refused",`${t} gives its tokens at ${e}, which the policy must name too.`)})),addressOf:R.c,
loginOf:t=>b.get(t)??(t!==Q||"https://api.github.com"!==r.apiUrl&&null===f?null:{username:r.actor,password:c}),mask:d,
how:"Check `packages: write` for ghcr.io, or what registry-credentials has for this registry."})}}
const Q="ghcr.io",X=r.Ikc({value:r.YjP().min(1)})}),19783:((t,e,s)=>{function n(t){const e="https:"===t.protocol
;if(function(t){if(!t.hostname)return!1;const e=t.hostname;if(function(t){const e=t.toLowerCase()
;return"localhost"===e||e.startsWith("127.")||e.startsWith("[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]")}(e))return!0
;const s=process.env.no_proxy||process.env.NO_PROXY||"";if(!s)return!1;let n
;t.port?n=Number(t.port):"http:"===t.protocol?n=80:"https:"===t.protocol&&(n=443);const r=[t.hostname.toUpperCase()]
;"number"==typeof n&&r.push(`${r[0]}:${n}`)
;for(const t of s.split(",").map(t=>t.trim().toUpperCase()).filter(t=>t))if("*"===t||r.some(e=>e===t||e.endsWith(`.${t}`)||t.startsWith(".")&&e.endsWith(`${t}`)))return!0
;return!1}(t))return
;const s=e?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(s)try{
return new DecodedURL(s)}catch(t){
if(!s.startsWith("http://")&&!s.startsWith("https://"))return new DecodedURL(`http://${s}`)}}s.d(e,{s:()=>n})
;class DecodedURL extends URL{constructor(t,e){super(t,e),this._decodedUsername=decodeURIComponent(super.username),
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}}}),27929:((t,e,s)=>{function n(t){
return"localhost"===t||"[::1]"===t||/^127(?:\.\d{1,3}){3}$/.test(t)}function r(t){
const{hostname:e}=new URL(`http://${t}`);return new URL(`${n(e)?"http":"https"}://${t}`)}s.d(e,{L:()=>n,c:()=>r})})};
