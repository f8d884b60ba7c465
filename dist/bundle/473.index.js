export const id=473;export const ids=[473];export const modules={3782:(t,e,s)=>{function n(t){
return"localhost"===t||"[::1]"===t||/^127(?:\.\d{1,3}){3}$/.test(t)}function o(t){
const{hostname:e}=new URL(`http://${t}`);return new URL(`${n(e)?"http":"https"}://${t}`)}s.d(e,{L:()=>n,c:()=>o})},
2396:(t,e,s)=>{s.d(e,{m:()=>u});var n=s(37067),o=s.n(n),r=s(44708),a=s.n(r),i=s(19783);const c=4e3,h=3e4
;function u(t,e=c,s=h){const n=new Map;return r=>{const c=t?void 0:(0,i.s)(r)?.href,h=n.get(`${r.protocol} ${c}`)
;if(void 0!==h)return h;const u={keepAlive:!0,timeout:e},d=void 0!==c?new Tunnels({...u,proxyEnv:{https_proxy:c}
},s):"https:"===r.protocol?new(a().Agent)(u):new(o().Agent)(u);return n.set(`${r.protocol} ${c}`,d),d}}
class Tunnels extends a().Agent{#t;constructor(t,e){super(t),this.#t=e}createConnection(...[t,e]){
return super.createConnection({...t,timeout:this.#t},e)}}},32127:(t,e,s)=>{s.d(e,{a:()=>d,c:()=>l})
;var n=s(37067),o=s.n(n),r=s(44708),a=s.n(r),i=s(57075),c=s(74296)
;const h=167772160,u=new Set(["content-encoding","content-length","transfer-encoding"]),d=t=>Math.ceil(t/65.536)
;function l(t,{method:e,headers:n,body:r,agent:d,signal:l,onSent:p}){return new Promise((f,g)=>{l.throwIfAborted()
;const m={"accept-encoding":"gzip",...n},w=("https:"===t.protocol?a():o()).request(t,{method:e,headers:m,agent:d
}),y=t=>{g(t instanceof Error?t:new Error((0,c.bD)(t))),w.destroy()},$=()=>y(l.reason);l.addEventListener("abort",$,{
once:!0});let b=!1;w.on("close",()=>{
l.removeEventListener("abort",$),b||y(new Error("the connection was closed before it was answered"))}),w.on("error",y),
void 0!==p&&w.on("finish",p),w.on("response",t=>{b=!0,async function(t){const e=[];let n=0
;for await(const o of await async function(t){const e=t.headers["content-encoding"]?.toLowerCase()??"identity"
;if("identity"===e)return t;if("gzip"!==e&&"x-gzip"!==e)throw new Error(`the answer is encoded as ${e}`);t.pause()
;const{createGunzip:n}=await Promise.resolve().then(s.t.bind(s,38522,23));return(0,i.pipeline)(t,n(),()=>{})}(t)){
if(n+=o.length,n>h)throw new Error(`the answer is larger than ${h} bytes`);e.push(o)}const o=new Map
;for(const[e,s]of Object.entries(t.headers))void 0===s||u.has(e)||o.set(e,"string"==typeof s?s:s.join(", "));return{
status:t.statusCode??0,headers:o,bytes:Buffer.concat(e)}}(t).then(t=>{f(t),w.writableFinished||w.destroy()},y)}),
null===r||"string"==typeof r||r instanceof Uint8Array?w.end(r??void 0):async function(t,e,s){let n=0
;for await(const o of e){if(n+=Buffer.byteLength(o),n>s)break;await new Promise((e,s)=>{
const n=()=>s(new Error("the connection was closed while bytes were sent"));t.once("close",n),t.write(o,o=>{
t.off("close",n),null==o?e():s(o)})})}if(n!==s)throw new Error(`${s} bytes were announced, and there are ${n} or more`)
;t.end()}(w,r,Number(n["content-length"])).catch(y)})}},93831:(t,e,s)=>{s.d(e,{P:()=>a})
;var n=s(74296),o=s(3782),r=s(73221);function a(t){const e=URL.canParse(t)?new URL(t):null,s=e=>{
throw new n.NL("api_url_invalid",`The API address ${JSON.stringify(t)} ${e}.`)}
;if(null===e||"https:"!==e.protocol&&"http:"!==e.protocol)return s("is no http(s) address")
;if(""!==e.username||""!==e.password||""!==e.search||""!==e.hash)return s("must hold nothing but host and path")
;const a=(0,o.L)(e.hostname);if("http:"===e.protocol&&!a)return s("must be https, for the token goes there")
;const i=e.pathname.replace(/\/+$/,""),c=`${e.origin}${i}`,h=i.endsWith("/api/v3"),u=h?`${e.origin}${i.slice(0,-3)}/graphql`:`${c}/graphql`,d=h?`${e.origin}${i.slice(0,-3)}/uploads`:e.origin.replace("//api.","//uploads.")
;return{api:c,graphql:u,isLoopback:a,check(t,s){const n=URL.canParse(s)?new URL(s):null
;if(null!==n&&""===n.username&&""===n.password&&((t,s)=>{const n=`${s.origin}${s.pathname}`
;return!(n!==u&&!n.startsWith(`${c}/`))||!(0,
r.H9)(t)&&(a?(0,o.L)(s.hostname)&&s.protocol===e.protocol:d!==e.origin&&n.startsWith(`${d}/`)&&"POST"===t)})(t,n))return
;const i=null===n?"an unreadable address":n.origin
;throw(0,r.J5)("host_refused",`${t} to ${i} was refused: this run talks to ${c} only, so that its token goes nowhere else.`)
}}}},27481:(t,e,s)=>{s.d(e,{c:()=>o});const n=3e4;function o(t,e){const s=s=>{const n=t[`MARKETOPS_TEST_${s}_MS`]
;return e&&void 0!==n&&/^\d{1,6}$/.test(n)?Number(n):null};return{timeoutMs:s("REQUEST_TIMEOUT")??n,
pacingMs:s("WRITE_PACING"),secondMs:s("SECOND")??1e3}}},70473:(t,e,s)=>{s.d(e,{openClients:()=>X})
;var n=s(27597),o=s(93831),r=s(14626)
;const a=t=>t.replace("/","%2f"),i="application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8",c=n.Ikc({
name:n.YjP(),versions:n.g1P(n.YjP(),n.Ikc({dist:n.Ikc({integrity:n.YjP().optional()})}))}),h=n.Ikc({
token:n.YjP().min(1).max(4096)}),u=n.Ikc({stageId:n.YjP().regex(/^[A-Za-z0-9_-]{1,128}$/)}),d=n.Ikc({
packageName:n.YjP(),version:n.YjP(),shasum:n.YjP().optional()});function l(t,{bytes:e,status:s},n){try{
return t.parse(JSON.parse(e.toString("utf8")))}catch{
throw(0,r.Yb)(`${n}: the answer (${s}) is not what npm's protocol says`,s)}}function p({bytes:t}){
const e=t.subarray(0,4096).toString("utf8");try{const{error:t,message:s}=JSON.parse(e)
;return String("string"==typeof t?t:s).replace(/\s+/g," ").trim().slice(0,300)}catch{return"it does not say why"}}
const f="For trusted publishing the package must name this repository, the file of the calling workflow and the environment at the registry; else pass a granular token as npm-token.",g=[401,403,404],m=(t,e)=>(0,
r.Ri)(t.status,`${e}: answered ${t.status}. ${p(t)}`,{unauthorized:g,how:f});function w(t,{token:e,identity:s,mask:n}){
const o=t=>({authorization:`Bearer ${t}`});return{async packageInfo(s,n){
const h=new URL(`${s}/${a(n)}`),u=`GET ${h.host}${h.pathname}`,d=null===e?{}:o(e),p={accept:i,
"cache-control":"no-cache",...d},f=await t.send(h,{headers:p});if(404===f.status)return null
;if(200!==f.status)throw m(f,u);const g=l(c,f,u)
;if(g.name!==n)throw(0,r.Yb)(`${u}: it tells of ${JSON.stringify(g.name.slice(0,214))}`)
;const w=Object.entries(g.versions).map(([t,{dist:e}])=>[t,{integrity:e.integrity??null}]);return{versions:new Map(w)}},
async publishPackage(i){const{registry:c,name:g,version:w,stage:$}=i,b=await async function(i,c){if(null!==e)return e
;const{host:u}=new URL(i),d=await s(`npm:${u}`),g=new URL(`${i}/-/npm/v1/oidc/token/exchange/package/${a(c)}`),m={
...o(d),"content-length":"0"},w=await t.send(g,{method:"POST",headers:m
}),y=`The exchange of this job's identity at ${u} for a token of ${c}`;if(200!==w.status&&201!==w.status)throw(0,
r.J5)("registry_unauthorized",`${y}: answered ${w.status}. ${p(w)}. ${f}`);const{token:$}=l(h,w,y);return n($),$
}(c,g).catch(t=>{throw t instanceof r.gl?(0,r.J5)(t.code,t.message):t
}),v=new URL(`${c}/${$?"-/stage/package/":""}${a(g)}`),k=$?"POST":"PUT",P=`${k} ${v.host}${v.pathname} for ${w}`,{length:_,pieces:T}=function({registry:t,name:e,version:s,tag:n,access:o,integrity:r,shasum:a,manifest:i,tarball:c,provenance:h}){
const u=`${e}-${s}.tgz`,d={integrity:r,shasum:a,tarball:`${t}/${e}/-/${u.split("/").at(-1)??""}`},l={...null===h?{}:{
[`${e}-${s}.sigstore`]:{content_type:h.mediaType,data:h.text,length:Buffer.byteLength(h.text)}},[u]:{
content_type:"application/octet-stream",data:y,length:c.size}},p=JSON.stringify({_id:e,name:e,
..."string"==typeof i.description?{description:i.description}:{},"dist-tags":{[n]:s},versions:{[s]:{...i,name:e,
version:s,_id:`${e}@${s}`,dist:d}},access:o,_attachments:l
}),f=p.lastIndexOf(y),[g,m]=[p.slice(0,f),p.slice(f+y.length)],w=Buffer.byteLength(g)+Buffer.byteLength(m)+4*Math.ceil(c.size/3)
;async function*$(){yield g;let t=Buffer.alloc(0);for await(const e of c.open()){
const s=Buffer.concat([t,"string"==typeof e?Buffer.from(e):e]),n=s.length-s.length%3;t=s.subarray(n),
n>0&&(yield s.toString("base64",0,n))}t.length>0&&(yield t.toString("base64")),yield m}return{length:w,pieces:$}}(i),L={
...o(b),"content-type":"application/json","content-length":String(_),"npm-command":$?"stage":"publish"
},S=await t.send(v,{method:k,headers:L,body:T()});if(S.status<200||S.status>=300)throw m(S,P);if(!$)return null
;const{stageId:U}=l(u,S,P);if(null!==e){const s=new URL(`${c}/-/stage/${U}`),n=await t.send(s,{headers:o(e)
}),a=200===n.status?l(d,n,`GET ${s.host}${s.pathname}`):null;if(null!==a&&(a.packageName!==g||a.version!==w))throw(0,
r.Yb)(`${P}: the stage that was told, ${U}, is of another package or version`)}return U}}}const y="MARKETOPS-TARBALL"
;var $=s(77598),b=s(55543),v=s(85554),k=s(3782),P=s(74296);const _=n.KCZ([n.rej({username:n.YjP().min(1),
password:n.YjP().min(1)}),n.rej({auth:n.YjP()
}).transform(({auth:t})=>/^([^:]+):([^]+)$/.exec(Buffer.from(t,"base64").toString("utf8"))).refine(t=>null!==t).transform(([,t="",e=""])=>({
username:t,password:e}))]),T=n.rej({auths:n.g1P(n.YjP().regex(/^[a-z0-9.-]+(?::\d+)?$/),_)})
;const L=({username:t,password:e})=>`Basic ${Buffer.from(`${t}:${e}`).toString("base64")}`,S=4194304,U=["application/vnd.oci.image.index.v1+json","application/vnd.docker.distribution.manifest.list.v2+json"],E=["application/vnd.oci.image.manifest.v1+json","application/vnd.docker.distribution.manifest.v2+json"],O=[...U,...E].join(", "),R=/foreign|nondistributable/,j=n.Ikc({
mediaType:n.YjP(),digest:n.YjP().regex(/^sha256:[0-9a-f]{64}$/),size:n.Whr().nonnegative(),
urls:n.YOg(n.YjP()).optional()}),N={schemaVersion:n.euz(2),mediaType:n.YjP().optional()},x=n.Ikc({...N,
manifests:n.YOg(j).max(1e3)}),I=n.Ikc({...N,config:j,layers:n.YOg(j).max(1e4)}),Y=n.KCZ([n.Ikc({token:n.YjP().min(1)
}).transform(t=>t.token),n.Ikc({access_token:n.YjP().min(1)}).transform(t=>t.access_token)]);const J=(t,e)=>(0,
r.Ri)(t.status,`${e}: answered ${t.status}. ${function({bytes:t}){
const e=/"message"\s*:\s*"([^"]{0,300})"/.exec(t.subarray(0,4096).toString("utf8"))?.[1];return e??"it does not say why"
}(t)}`,{unauthorized:[401,403],
how:"Check `packages: write` for ghcr.io, or what registry-credentials has for this registry."})
;function z(t,e,{loginOf:s,mask:n}){const o=new Map
;const a=({repository:t})=>`repository:${t}:pull`,i=({repository:t})=>`repository:${t}:pull,push`
;async function c(t,a,i){const c=[t,...a].join(" "),h=o.get(c),u=await i(void 0===h?{}:{authorization:h})
;if(401!==u.status)return u;const d=await async function(t,o,a){const i=s(t)
;if(/^basic\b/i.test(a))return null===i?null:L(i)
;const c=t=>new RegExp(`\\b${t}="([^"]*)"`,"i").exec(a)?.[1],h=c("realm")??""
;if(!/^bearer\b/i.test(a)||!URL.canParse(h))return null;const u=new URL(h),d=c("service")
;void 0!==d&&u.searchParams.set("service",d);for(const t of o)u.searchParams.append("scope",t);const l=null===i?{}:{
authorization:L(i)},p=await e.send(u,{headers:l}).catch(e=>{
if(!(e instanceof r.gl)||"registry_not_named"!==e.code)throw e
;throw(0,r.J5)("registry_host_refused",`${t} gives its tokens at ${u.host}, which the policy must name too.`)})
;if(200!==p.status)throw J(p,`The token of ${t} from ${u.host}`)
;const f=Y.safeParse(JSON.parse(p.bytes.toString("utf8")||"null"));if(!f.success)throw(0,
r.Yb)(`${u.host} answered without a token for ${t}`);return n(f.data),`Bearer ${f.data}`
}(t,a,u.headers.get("www-authenticate")??"");return null===d?u:(o.set(c,d),i({authorization:d}))}
const h=({registry:t,repository:e},s)=>new URL(`/v2/${e}/${s}`,(0,k.c)(t)),u=(t,e)=>`${t} ${e.host}${e.pathname}`
;async function d(e,{digest:s,size:n}){const i=h(e,`blobs/${s}`);await c(e.registry,[a(e)],e=>t.send(i,{method:"HEAD",
headers:e}));const u=o.get([e.registry,a(e)].join(" ")),d=await t.stream(i,void 0===u?{}:{authorization:u}),l=(0,
$.createHash)("sha256");let p=0
;const f=()=>(0,r.J5)("image_invalid",`${e.registry}/${e.repository} gives other bytes for ${s}. Nothing of it was kept.`)
;return(0,v.Z)(d,t=>{if(l.update(t),p+=t.length,p>n)throw f()},()=>{if(p!==n||`sha256:${l.digest("hex")}`!==s)throw f()
})}return{async manifest(e,s){const n=h(e,`manifests/${s}`),o=u("GET",n),i=await c(e.registry,[a(e)],e=>t.send(n,{
headers:{accept:O,...e},most:S}));if(404===i.status)return null;if(200!==i.status)throw J(i,o);return function(t,e,s,n){
const o=t=>{throw(0,r.J5)("image_invalid",`${n}: ${t}. Nothing was done with it.`)},a=(0,b.ol)(t)
;t.length>S&&o(`it has ${t.length} bytes; registries take ${S}`)
;s.startsWith("sha256:")&&a!==s&&o(`its bytes have the digest ${a}`)
;const i=e.split(";")[0]?.trim().toLowerCase()??"",c=U.includes(i)
;c||E.includes(i)||o(`its media type ${JSON.stringify(i)} is none of an image`);let h=null;try{
h=JSON.parse(t.toString("utf8"))}catch{o("it is no JSON")}const u=(c?x:I).safeParse(h)
;if(!u.success)return o(`it is no ${c?"index":"manifest"} of schema version 2`);const{data:d}=u,l=h
;((d.mediaType??i)!==i||void 0!==l.manifests&&void 0!==l.layers)&&o(`it calls itself ${JSON.stringify(d.mediaType??"both")}, not ${i}`)
;if("manifests"in d)return{digest:a,mediaType:i,bytes:t,manifests:d.manifests,blobs:[]}
;const p=[d.config,...d.layers].filter(({mediaType:t})=>!R.test(t));return{digest:a,mediaType:i,bytes:t,manifests:[],
blobs:p}}(i.bytes,i.headers.get("content-type")??"",s,o)},async copyBlob(e,s,{digest:n,size:l}){
if(await async function(e,s){const n=h(e,`blobs/${s}`),o=await c(e.registry,[i(e)],e=>t.send(n,{method:"HEAD",headers:e
}));if(404===o.status)return!1;if(200===o.status||307===o.status)return!0;throw J(o,u("HEAD",n))}(s,n))return
;const p=e.registry===s.registry,f=p?[i(s),a(e)]:[i(s)],g=h(s,"blobs/uploads/");p&&(g.searchParams.set("mount",n),
g.searchParams.set("from",e.repository));const m=await c(s.registry,f,e=>t.send(g,{method:"POST",headers:{
"content-length":"0",...e}}));if(201===m.status)return;if(202!==m.status)throw J(m,u("POST",g));const w=function(t,e){
const s=t.headers.get("location"),n=void 0===s?null:new URL(s,e);if(n?.host!==e.host||n.protocol!==e.protocol)throw(0,
r.J5)("registry_host_refused",`${e.host} wants uploads sent to ${n?.host??"nowhere"}.`);return n}(m,g)
;w.searchParams.set("digest",n);const y=o.get([s.registry,...f].join(" ")),$=await t.send(w,{method:"PUT",headers:{
"content-type":"application/octet-stream","content-length":String(l),...void 0===y?{}:{authorization:y}},
body:await d(e,{digest:n,size:l})});if($.status<200||$.status>=300)throw J($,u("PUT",w))},
async putManifest(e,s,{bytes:n,mediaType:o}){const r=h(e,`manifests/${s}`),a=await c(e.registry,[i(e)],e=>t.send(r,{
method:"PUT",headers:{"content-type":o,"content-length":String(n.length),...e},body:n}))
;if(a.status<200||a.status>=300)throw J(a,u("PUT",r))}}}
var A=s(37067),C=s.n(A),M=s(44708),B=s.n(M),W=s(2396),D=s(32127),G=s(27481);const H=3,K=67108864
;function q({mode:t,env:e,cancelled:s,isLoopback:n,check:o}){const{timeoutMs:a}=(0,G.c)(e,n),i=(0,W.m)(!0),c=(0,
W.m)(!1),h=t=>((0,k.L)(t.hostname)?i:c)(t),u=t=>{if(!("https:"===t.protocol||"http:"===t.protocol&&(0,
k.L)(t.hostname))||""!==t.username||""!==t.password)throw(0,
r.J5)("registry_host_refused",`${t.origin} is no https address of a registry. Nothing was sent there.`)
},d=(t=0)=>AbortSignal.any([s,AbortSignal.timeout(a+(0,
D.a)(t))]),l=(t,e,s)=>s instanceof r.gl?s:new r.gl("registry_unreachable",`${t} ${e.host}${e.pathname}: no answer (${(0,
P.bD)(s).slice(0,300)}).`,{certainty:"ambiguous"});return{
async send(e,{method:s="GET",headers:n={},body:a=null,most:i=K}){if("prod"!==t&&"GET"!==s&&"HEAD"!==s)throw(0,
r.J5)("read_only",`${s} ${e.host}${e.pathname} was refused: a dry run changes nothing.`);u(e),await o(e.host)
;const c=d(Number(n["content-length"]??0));let p;try{p=await(0,D.c)(e,{method:s,headers:{
"user-agent":"marketops-action",...n},body:a,agent:h(e),signal:c})}catch(t){throw l(s,e,t)}if(p.bytes.length>i)throw(0,
r.Yb)(`${s} ${e.host}${e.pathname}: the answer has ${p.bytes.length} bytes; ${i} are read`);return p},async stream(t,e){
await o(t.host);let s=t;for(let n=0;;n++){if(u(s),(0,k.L)(s.hostname)&&!(0,k.L)(t.hostname))throw(0,
r.J5)("registry_host_refused",`${t.host} sends its readers to ${s.host}.`);const o=s.host===t.host?e:{};let a;try{
a=await F(s,{"user-agent":"marketops-action",...o},h(s),d())}catch(t){throw l("GET",s,t)}
const{statusCode:i=0,headers:c}=a;if(200===i)return Z(a)
;if(a.resume(),![301,302,303,307,308].includes(i)||void 0===c.location||n>=H)throw new r.gl("registry_error",`GET ${s.host}${s.pathname}: answered ${i}`,{
status:i,certainty:i>=500?"ambiguous":"refused"});s=new URL(c.location,s)}}}}function F(t,e,s,n){
return new Promise((o,r)=>{const a=("https:"===t.protocol?B():C()).get(t,{headers:e,agent:s},t=>{
n.removeEventListener("abort",i),t.setTimeout(6e4,()=>t.destroy(new Error("no bytes came for a minute"))),o(t)}),i=()=>{
a.destroy(n.reason)};n.addEventListener("abort",i,{once:!0}),a.on("error",r)})}const Q=8388608;async function*Z(t){
const{setFlagsFromString:e}=await Promise.resolve().then(s.t.bind(s,78877,23)),{runInNewContext:n}=await Promise.resolve().then(s.t.bind(s,30714,23))
;e("--expose-gc");const o=n("gc");let r=0;for await(const e of t)yield e,r+=e.length,r<Q||(r=0,o({type:"minor"}))}
function X(t,{pinned:e,named:s}){
const{facts:n,env:a,cancelled:i,githubToken:c,npmToken:h,registryCredentials:u,mask:d}=t,{isLoopback:l}=(0,
o.P)(n.apiUrl),p=t=>q({mode:n.mode,env:a,cancelled:i,isLoopback:l,check:t}),f=p(e),g=function(t){try{
return new Map(""===t?[]:Object.entries(T.parse(JSON.parse(t)).auths))}catch{
throw new P.NL("input_invalid",'Input registry-credentials: write docker\'s form, {"auths": {"HOST": {"username": "…", "password": "…"}}}, or `auth` with the base64 of both.')
}}(u);return{npm:w(f,{token:h,identity:e=>async function({facts:t,env:e,cancelled:s,mask:n},o,a){
const{ACTIONS_ID_TOKEN_REQUEST_URL:i="",ACTIONS_ID_TOKEN_REQUEST_TOKEN:c=""}=e
;if(""===i||""===c||!URL.canParse(i))throw(0,
r.J5)("registry_credentials_missing","There is nothing to show to the registry: give the job `id-token: write` (on a GitHub-hosted runner) for trusted publishing, or pass npm-token.")
;n(c)
;const h=new URL(i),{host:u}=new URL(t.serverUrl),d=h.host===u||h.hostname.endsWith(".actions.githubusercontent.com")||o
;if(!d)throw(0,
r.J5)("registry_host_refused",`ACTIONS_ID_TOKEN_REQUEST_URL is on ${h.host}, which is not GitHub's. An earlier step changed it.`)
;h.searchParams.set("audience",a);const l=q({mode:t.mode,env:e,cancelled:s,isLoopback:o,check:()=>Promise.resolve()
}),p=await l.send(h,{headers:{authorization:`Bearer ${c}`}
}),f=tt.safeParse(200===p.status?JSON.parse(p.bytes.toString("utf8")):null);if(!f.success)throw(0,
r.J5)("registry_credentials_missing",`GitHub gave no identity of this job (${p.status}): add \`id-token: write\` to its permissions.`)
;return n(f.data.value),f.data.value}(t,l,e),mask:d}),oci:z(f,p(s),{
loginOf:t=>g.get(t)??(t===V&&"https://api.github.com"===n.apiUrl?{username:n.actor,password:c}:null),mask:d})}}
const V="ghcr.io",tt=n.Ikc({value:n.YjP().min(1)})},19783:(t,e,s)=>{function n(t){const e="https:"===t.protocol
;if(function(t){if(!t.hostname)return!1;const e=t.hostname;if(function(t){const e=t.toLowerCase()
;return"localhost"===e||e.startsWith("127.")||e.startsWith("[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]")}(e))return!0
;const s=process.env.no_proxy||process.env.NO_PROXY||"";if(!s)return!1;let n
;t.port?n=Number(t.port):"http:"===t.protocol?n=80:"https:"===t.protocol&&(n=443);const o=[t.hostname.toUpperCase()]
;"number"==typeof n&&o.push(`${o[0]}:${n}`)
;for(const t of s.split(",").map(t=>t.trim().toUpperCase()).filter(t=>t))if("*"===t||o.some(e=>e===t||e.endsWith(`.${t}`)||t.startsWith(".")&&e.endsWith(`${t}`)))return!0
;return!1}(t))return
;const s=e?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(s)try{
return new DecodedURL(s)}catch(t){
if(!s.startsWith("http://")&&!s.startsWith("https://"))return new DecodedURL(`http://${s}`)}}s.d(e,{s:()=>n})
;class DecodedURL extends URL{constructor(t,e){super(t,e),this._decodedUsername=decodeURIComponent(super.username),
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}}}};
