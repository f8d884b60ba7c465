"use strict";exports.id=8580,exports.ids=[8580],exports.modules={...require("./9570.shared.js").modules,8580:((t,e,s)=>{
s.d(e,{openClients:()=>q});var n=s(29758),a=s(27597);function r({bytes:t}){try{return JSON.parse(t.toString("utf8"))
}catch{return null}}
const o=t=>t.replace("/","%2f"),i="application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8",c=a.Ikc({
name:a.YjP(),versions:a.g1P(a.YjP(),a.Ikc({dist:a.Ikc({integrity:a.YjP().optional()})}))}),h=a.Ikc({
token:a.YjP().min(1).max(4096)}),u=a.Ikc({stageId:a.YjP().regex(/^[A-Za-z0-9_-]{1,128}$/)}),l=a.Ikc({
packageName:a.YjP(),version:a.YjP(),shasum:a.YjP().optional()});function d(t,e,s){const{status:a}=e,o=t.safeParse(r(e))
;if(!o.success)throw(0,n.Yb)(`${s}: the answer (${a}) is not what npm's protocol says`,a);return o.data}
function f({bytes:t}){const e=t.subarray(0,4096).toString("utf8");try{const{error:t,message:s}=JSON.parse(e)
;return String("string"==typeof t?t:s).replace(/\s+/g," ").trim().slice(0,300)}catch{return"it does not say why"}}
const g=[401,403,404];function m(t,{token:e,identity:s,mask:a,how:r}){const m=(t,e)=>(0,
n.Ri)(t.status,`${e}: answered ${t.status}. ${f(t)}`,{unauthorized:g,how:r}),y=t=>({authorization:`Bearer ${t}`})
;return{async packageInfo(s,a){const r=new URL(`${s}/${o(a)}`),h=`GET ${r.host}${r.pathname}`,u=null===e?{}:y(e),l={
accept:i,"cache-control":"no-cache",...u},f=await t.send(r,{headers:l});if(404===f.status)return null
;if(200!==f.status)throw m(f,h);const g=d(c,f,h)
;if(g.name!==a)throw(0,n.Yb)(`${h}: it tells of ${JSON.stringify(g.name.slice(0,214))}`)
;const p=Object.entries(g.versions).map(([t,{dist:e}])=>[t,{integrity:e.integrity??null}]);return{versions:new Map(p)}},
async publishPackage(i){const{registry:c,name:g,version:w,stage:$}=i,b=await async function(i,c){if(null!==e)return e
;const{host:u}=new URL(i),l=await s(`npm:${u}`),g=new URL(`${i}/-/npm/v1/oidc/token/exchange/package/${o(c)}`),m={
...y(l),"content-length":"0"},p=await t.send(g,{method:"POST",headers:m
}),w=`The exchange of this job's identity at ${u} for a token of ${c}`;if(200!==p.status&&201!==p.status)throw(0,
n.J5)("registry_unauthorized",`${w}: answered ${p.status}. ${f(p)}. ${r}`);const{token:$}=d(h,p,w);return a($),$
}(c,g).catch(t=>{throw t instanceof n.gl?(0,n.J5)(t.code,t.message):t
}),k=new URL(`${c}/${$?"-/stage/package/":""}${o(g)}`),v=$?"POST":"PUT",P=`${v} ${k.host}${k.pathname} for ${w}`,{length:T,pieces:_}=function({registry:t,name:e,version:s,tag:n,access:a,integrity:r,shasum:o,manifest:i,tarball:c,provenance:h}){
const u=`${e}-${s}.tgz`,l={integrity:r,shasum:o,tarball:`${t}/${e}/-/${u.split("/").at(-1)??""}`},d={...null===h?{}:{
[`${e}-${s}.sigstore`]:{content_type:h.mediaType,data:h.text,length:Buffer.byteLength(h.text)}},[u]:{
content_type:"application/octet-stream",data:p,length:c.size}},f=JSON.stringify({_id:e,name:e,
..."string"==typeof i.description?{description:i.description}:{},"dist-tags":{[n]:s},versions:{[s]:{...i,name:e,
version:s,_id:`${e}@${s}`,dist:l}},access:a,_attachments:d
}),g=f.lastIndexOf(p),[m,y]=[f.slice(0,g),f.slice(g+p.length)],w=Buffer.byteLength(m)+Buffer.byteLength(y)+4*Math.ceil(c.size/3)
;async function*$(){yield m;let t=Buffer.alloc(0);for await(const e of c.open()){
const s=Buffer.concat([t,"string"==typeof e?Buffer.from(e):e]),n=s.length-s.length%3;t=s.subarray(n),
n>0&&(yield s.toString("base64",0,n))}t.length>0&&(yield t.toString("base64")),yield y}return{length:w,pieces:$}}(i),j={
...y(b),"content-type":"application/json","content-length":String(T),"npm-command":$?"stage":"publish"
},O=await t.send(k,{method:v,headers:j,body:_()});if(O.status<200||O.status>=300)throw m(O,P);if(!$)return null
;const{stageId:S}=d(u,O,P);if(null!==e){const s=new URL(`${c}/-/stage/${S}`),a=await t.send(s,{headers:y(e)
}),r=200===a.status?d(l,a,`GET ${s.host}${s.pathname}`):null;if(null!==r&&(r.packageName!==g||r.version!==w))throw(0,
n.Yb)(`${P}: the stage that was told, ${S}, is of another package or version`)}return S}}}const p="THE-TARBALL"
;var y=s(77598),w=s(83658)
;const $=4194304,b=["application/vnd.oci.image.index.v1+json","application/vnd.docker.distribution.manifest.list.v2+json"],k=["application/vnd.oci.image.manifest.v1+json","application/vnd.docker.distribution.manifest.v2+json"],v=[...b,...k].join(", "),P=/foreign|nondistributable/,T=a.Ikc({
mediaType:a.YjP(),digest:a.YjP().regex(/^sha256:[0-9a-f]{64}$/),size:a.Whr().nonnegative(),
urls:a.YOg(a.YjP()).optional()}),_={schemaVersion:a.euz(2),mediaType:a.YjP().optional()},j=a.Ikc({..._,
manifests:a.YOg(T).max(1e3)}),O=a.Ikc({..._,config:T,layers:a.YOg(T).max(1e4)}),S=a.KCZ([a.Ikc({token:a.YjP().min(1)
}).transform(t=>t.token),a.Ikc({access_token:a.YjP().min(1)
}).transform(t=>t.access_token)]),L=({username:t,password:e})=>`Basic ${Buffer.from(`${t}:${e}`).toString("base64")}`
;function U({transport:t,realmOf:e,addressOf:s,loginOf:a,mask:o,how:i}){const c=(t,e)=>(0,
n.Ri)(t.status,`${e}: answered ${t.status}. ${function({bytes:t}){
const e=/"message"\s*:\s*"([^"]{0,300})"/.exec(t.subarray(0,4096).toString("utf8"))?.[1];return e??"it does not say why"
}(t)}`,{unauthorized:[401,403],how:i}),h=new Map
;const u=({repository:t})=>`repository:${t}:pull`,l=({repository:t})=>`repository:${t}:pull,push`
;async function d(t,s,i){const u=[t,...s].join(" "),l=h.get(u),d=await i(void 0===l?{}:{authorization:l})
;if(401!==d.status)return d;const f=await async function(t,s,i){const h=a(t)
;if(/^basic\b/i.test(i))return null===h?null:L(h)
;const u=t=>new RegExp(`\\b${t}="([^"]*)"`,"i").exec(i)?.[1],l=u("realm")??""
;if(!/^bearer\b/i.test(i)||!URL.canParse(l))return null;const d=new URL(l),f=u("service")
;void 0!==f&&d.searchParams.set("service",f);for(const t of s)d.searchParams.append("scope",t);const g=null===h?{}:{
authorization:L(h)},m=await e(t).send(d,{headers:g});if(200!==m.status)throw c(m,`The token of ${t} from ${d.host}`)
;const p=S.safeParse(r(m));if(!p.success)throw(0,n.Yb)(`${d.host} answered without a token for ${t}`);return o(p.data),
`Bearer ${p.data}`}(t,s,d.headers.get("www-authenticate")??"");return null===f?d:(h.set(u,f),i({authorization:f}))}
const f=({registry:t,repository:e},n)=>new URL(`/v2/${e}/${n}`,s(t)),g=(t,e)=>`${t} ${e.host}${e.pathname}`
;async function m(e,{digest:s,size:a}){const r=f(e,`blobs/${s}`);await d(e.registry,[u(e)],e=>t.send(r,{method:"HEAD",
headers:e}));const o=h.get([e.registry,u(e)].join(" ")),i=await t.stream(r,void 0===o?{}:{authorization:o}),c=(0,
y.createHash)("sha256");let l=0
;const g=()=>(0,n.J5)("image_invalid",`${e.registry}/${e.repository} gives other bytes for ${s}. Nothing of it was kept.`)
;return(0,w.Z)(i,t=>{if(c.update(t),l+=t.length,l>a)throw g()},()=>{if(l!==a||`sha256:${c.digest("hex")}`!==s)throw g()
})}return{async manifest(e,s){const a=f(e,`manifests/${s}`),r=g("GET",a),o=await d(e.registry,[u(e)],e=>t.send(a,{
headers:{accept:v,...e},most:$}));if(404===o.status)return null;if(200!==o.status)throw c(o,r);return function(t,e,s,a){
const r=t=>{throw(0,n.J5)("image_invalid",`${a}: ${t}. Nothing was done with it.`)},o=`sha256:${(0,
y.createHash)("sha256").update(t).digest("hex")}`;t.length>$&&r(`it has ${t.length} bytes; registries take ${$}`)
;s.startsWith("sha256:")&&o!==s&&r(`its bytes have the digest ${o}`)
;const i=e.split(";")[0]?.trim().toLowerCase()??"",c=b.includes(i)
;c||k.includes(i)||r(`its media type ${JSON.stringify(i)} is none of an image`);let h=null;try{
h=JSON.parse(t.toString("utf8"))}catch{r("it is no JSON")}const u=(c?j:O).safeParse(h)
;if(!u.success)return r(`it is no ${c?"index":"manifest"} of schema version 2`);const{data:l}=u,d=h
;((l.mediaType??i)!==i||void 0!==d.manifests&&void 0!==d.layers)&&r(`it calls itself ${JSON.stringify(l.mediaType??"both")}, not ${i}`)
;if("manifests"in l)return{digest:o,mediaType:i,bytes:t,manifests:l.manifests,blobs:[]}
;const f=[l.config,...l.layers].filter(({mediaType:t})=>!P.test(t));return{digest:o,mediaType:i,bytes:t,manifests:[],
blobs:f}}(o.bytes,o.headers.get("content-type")??"",s,r)},async copyBlob(e,s,{digest:a,size:r}){
if(await async function(e,s){const n=f(e,`blobs/${s}`),a=await d(e.registry,[l(e)],e=>t.send(n,{method:"HEAD",headers:e
}));if(404===a.status)return!1;if(200===a.status||307===a.status)return!0;throw c(a,g("HEAD",n))}(s,a))return
;const o=e.registry===s.registry,i=o?[l(s),u(e)]:[l(s)],p=f(s,"blobs/uploads/");o&&(p.searchParams.set("mount",a),
p.searchParams.set("from",e.repository));const y=await d(s.registry,i,e=>t.send(p,{method:"POST",headers:{
"content-length":"0",...e}}));if(201===y.status)return;if(202!==y.status)throw c(y,g("POST",p));const w=function(t,e){
const s=t.headers.get("location"),a=void 0===s?null:new URL(s,e);if(a?.host!==e.host||a.protocol!==e.protocol)throw(0,
n.J5)("registry_host_refused",`${e.host} wants uploads sent to ${a?.host??"nowhere"}.`);return a}(y,p)
;w.searchParams.set("digest",a);const $=h.get([s.registry,...i].join(" ")),b=await t.send(w,{method:"PUT",headers:{
"content-type":"application/octet-stream","content-length":String(r),...void 0===$?{}:{authorization:$}},
body:await m(e,{digest:a,size:r})});if(b.status<200||b.status>=300)throw c(b,g("PUT",w))},
async putManifest(e,s,{bytes:n,mediaType:a}){const r=f(e,`manifests/${s}`),o=await d(e.registry,[l(e)],e=>t.send(r,{
method:"PUT",headers:{"content-type":a,"content-length":String(n.length),...e},body:n}))
;if(o.status<200||o.status>=300)throw c(o,g("PUT",r))}}}var Y=s(27929),E=s(63762),I=s(27481),R=s(53474)
;const x=a.KCZ([a.rej({username:a.YjP().min(1),password:a.YjP().min(1)}),a.rej({auth:a.YjP()
}).transform(({auth:t})=>/^([^:]+):([^]+)$/.exec(Buffer.from(t,"base64").toString("utf8"))).refine(t=>null!==t).transform(([,t="",e=""])=>({
username:t,password:e}))]),N=a.rej({auths:a.g1P(a.YjP().regex(/^[a-z0-9.-]+(?::\d+)?$/),x)})
;var z=s(37067),J=s.n(z),A=s(44708),B=s.n(A),H=s(9570),C=s(57597);const G=3,D=67108864;function M(t,e){
if(void 0===t)return e
;const s=t.replace(/^\w+ /,""),n=Buffer.from(s,"base64").toString("latin1").split(":").slice(1).join(":"),a=t.startsWith("Basic ")?[s,n]:[s]
;return Buffer.from(a.reduce((t,e)=>t.replaceAll(e||s,"***"),e.toString("utf8")))}function K(t,e,s,n){
return n.throwIfAborted(),new Promise((a,r)=>{const o=("https:"===t.protocol?B():J()).get(t,{headers:e,agent:s},t=>{
n.removeEventListener("abort",i),t.setTimeout(6e4,()=>t.destroy(new Error("no bytes came for a minute"))),a(t)}),i=()=>{
o.destroy(n.reason)};n.addEventListener("abort",i,{once:!0}),o.on("error",r)})}
function W({buffer:t,byteOffset:e,byteLength:s}){t instanceof ArrayBuffer&&e+s===t.byteLength&&t.transfer(0)}
async function*Z(t){const{socket:e}=t;e.on("data",W);try{for await(const e of t)yield e,W(e)}finally{e.off("data",W)}}
function q(t,{pinned:e,named:s}){
const{facts:a,env:o,cancelled:i,githubToken:c,npmToken:h,registryCredentials:u,mask:l}=t,{isLoopback:d}=(0,
E.P)(a.apiUrl),{registries:f,timeoutMs:g}=(0,
I.c)(o,d),p="prod"!==a.mode,y=t=>function({readOnly:t,userAgent:e,timeoutMs:s,cancelled:a,standIn:r,check:o}){
const i=(0,H.m)(!0),c=(0,H.m)(!1),h=t=>((0,Y.L)(t.hostname)?i:c)(t),u=(t,s)=>{
const n=null===r?t:new URL(`${t.pathname}${t.search}`,r);return{to:n,headers:{"user-agent":e,host:t.host,...s},
agent:h(n)}},l=t=>{
if(!("https:"===t.protocol||"http:"===t.protocol&&(0,Y.L)(t.hostname))||""!==t.username||""!==t.password)throw(0,
n.J5)("registry_host_refused",`${t.origin} is no https address of a registry. Nothing was sent there.`)
},d=(t=0)=>AbortSignal.any([a,AbortSignal.timeout(s+(0,
C.a)(t))]),f=(t,e,s)=>s instanceof n.gl?s:new n.gl("registry_unreachable",`${t} ${e.host}${e.pathname}: no answer (${(0,
R.bD)(s).slice(0,300)}).`,{certainty:"ambiguous"});return{
async send(e,{method:s="GET",headers:a={},body:r=null,most:i=D}){if(t&&"GET"!==s&&"HEAD"!==s)throw(0,
n.J5)("read_only",`${s} ${e.host}${e.pathname} was refused: a dry run changes nothing.`);l(e),await o(e.host)
;const c=d(Number(a["content-length"]??0));let h;try{const{to:t,...n}=u(e,a);h=await(0,C.c)(t,{...n,method:s,body:r,
signal:c})}catch(t){throw f(s,e,t)}
if(h.bytes.length>i)throw(0,n.Yb)(`${s} ${e.host}${e.pathname}: the answer has ${h.bytes.length} bytes; ${i} are read`)
;return h.status<400?h:{...h,bytes:M(a.authorization,h.bytes)}},async stream(t,e){await o(t.host);let s=t
;for(let a=0;;a++){
if(l(s),(0,Y.L)(s.hostname)&&!(0,Y.L)(t.hostname))throw(0,n.J5)("registry_host_refused",`${t.host} sends its readers to ${s.host}.`)
;const r=s.host===t.host?e:{};let o;try{const{to:t,headers:e,agent:n}=u(s,r);o=await K(t,e,n,d())}catch(t){
throw f("GET",s,t)}const{statusCode:i=0,headers:c}=o;if(200===i)return Z(o);if(o.resume(),
![301,302,303,307,308].includes(i)||void 0===c.location||a>=G)throw new n.gl("registry_error",`GET ${s.host}${s.pathname}: answered ${i}`,{
status:i,certainty:i>=500?"ambiguous":"refused"});s=new URL(c.location,s)}}}}({readOnly:p,userAgent:"marketops-action",
timeoutMs:g,cancelled:i,standIn:f,check:t}),w=y(e),$=y(()=>Promise.resolve()),b=function(t){try{
return new Map(""===t?[]:Object.entries(N.parse(JSON.parse(t)).auths))}catch{
throw new R.AK("input_invalid",'Input registry-credentials: write docker\'s form, {"auths": {"HOST": {"username": "…", "password": "…"}}}, or `auth` with the base64 of both.')
}}(u);return{npm:m(w,{token:h,identity:e=>async function({facts:t,env:e,mask:s},a,o,i){
const{ACTIONS_ID_TOKEN_REQUEST_URL:c="",ACTIONS_ID_TOKEN_REQUEST_TOKEN:h=""}=e
;if(""===c||""===h||!URL.canParse(c))throw(0,
n.J5)("registry_credentials_missing","There is nothing to show to the registry: give the job `id-token: write` (on a GitHub-hosted runner) for trusted publishing, or pass npm-token.")
;s(h)
;const u=new URL(c),{host:l}=new URL(t.serverUrl),d=u.host===l||u.hostname.endsWith(".actions.githubusercontent.com")||a&&(0,
Y.L)(u.hostname)
;if(!d)throw(0,n.J5)("registry_host_refused",`ACTIONS_ID_TOKEN_REQUEST_URL is on ${u.host}, which is not GitHub's. An earlier step changed it.`)
;u.searchParams.set("audience",i);const f=await o.send(u,{headers:{authorization:`Bearer ${h}`}
}),g=F.safeParse(200===f.status?r(f):null)
;if(!g.success)throw(0,n.J5)("registry_credentials_missing",`GitHub gave no identity of this job (${f.status}): add \`id-token: write\` to its permissions.`)
;return s(g.data.value),g.data.value}(t,d,$,e),mask:l,
how:"For trusted publishing the package must name this repository, the file of the calling workflow and the environment at the registry; else pass a granular token as npm-token."
}),oci:U({transport:w,realmOf:t=>y(e=>s(e).catch(s=>{if(!(s instanceof n.gl))throw s;throw(0,
n.J5)("registry_host_refused",`${t} gives its tokens at ${e}, which the policy must name too.`)})),addressOf:Y.c,
loginOf:t=>b.get(t)??(t!==Q||"https://api.github.com"!==a.apiUrl&&null===f?null:{username:a.actor,password:c}),mask:l,
how:"Check `packages: write` for ghcr.io, or what registry-credentials has for this registry."})}}
const Q="ghcr.io",F=a.Ikc({value:a.YjP().min(1)})}),27929:((t,e,s)=>{function n(t){
return"localhost"===t||"[::1]"===t||/^127(?:\.\d{1,3}){3}$/.test(t)}function a(t){
const{hostname:e}=new URL(`http://${t}`);return new URL(`${n(e)?"http":"https"}://${t}`)}s.d(e,{L:()=>n,c:()=>a})})};
