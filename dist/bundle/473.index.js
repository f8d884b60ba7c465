export const id=473;export const ids=[473];export const modules={2396:(t,e,s)=>{s.d(e,{m:()=>u})
;var n=s(37067),o=s.n(n),r=s(44708),a=s.n(r),i=s(19783);const c=4e3,h=3e4;function u(t,e=c,s=h){const n=new Map
;return r=>{const c=t?void 0:(0,i.s)(r)?.href,h=n.get(`${r.protocol} ${c}`);if(void 0!==h)return h;const u={
keepAlive:!0,timeout:e},d=void 0!==c?new Tunnels({...u,proxyEnv:{https_proxy:c}
},s):"https:"===r.protocol?new(a().Agent)(u):new(o().Agent)(u);return n.set(`${r.protocol} ${c}`,d),d}}
class Tunnels extends a().Agent{#t;constructor(t,e){super(t),this.#t=e}createConnection(...[t,e]){
return super.createConnection({...t,timeout:this.#t},e)}}},32127:(t,e,s)=>{s.d(e,{c:()=>d})
;var n=s(37067),o=s.n(n),r=s(44708),a=s.n(r),i=s(57075),c=s(74296)
;const h=167772160,u=new Set(["content-encoding","content-length","transfer-encoding"])
;function d(t,{method:e,headers:n,body:r,agent:d,signal:l,onSent:p}){return new Promise((f,g)=>{l.throwIfAborted()
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
;t.end()}(w,r,Number(n["content-length"])).catch(y)})}},93831:(t,e,s)=>{s.d(e,{P:()=>r,c:()=>a})
;var n=s(74296),o=s(73221);function r(t){const e=URL.canParse(t)?new URL(t):null,s=e=>{
throw new n.NL("api_url_invalid",`The API address ${JSON.stringify(t)} ${e}.`)}
;if(null===e||"https:"!==e.protocol&&"http:"!==e.protocol)return s("is no http(s) address")
;if(""!==e.username||""!==e.password||""!==e.search||""!==e.hash)return s("must hold nothing but host and path")
;const r=a(e.hostname);if("http:"===e.protocol&&!r)return s("must be https, for the token goes there")
;const i=e.pathname.replace(/\/+$/,""),c=`${e.origin}${i}`,h=i.endsWith("/api/v3"),u=h?`${e.origin}${i.slice(0,-3)}/graphql`:`${c}/graphql`,d=h?`${e.origin}${i.slice(0,-3)}/uploads`:e.origin.replace("//api.","//uploads.")
;return{api:c,graphql:u,isLoopback:r,check(t,s){const n=URL.canParse(s)?new URL(s):null
;if(null!==n&&""===n.username&&""===n.password&&((t,s)=>{const n=`${s.origin}${s.pathname}`
;return!(n!==u&&!n.startsWith(`${c}/`))||!(0,
o.H9)(t)&&(r?a(s.hostname)&&s.protocol===e.protocol:d!==e.origin&&n.startsWith(`${d}/`)&&"POST"===t)})(t,n))return
;const i=null===n?"an unreadable address":n.origin
;throw(0,o.J5)("host_refused",`${t} to ${i} was refused: this run talks to ${c} only, so that its token goes nowhere else.`)
}}}function a(t){return"localhost"===t||"[::1]"===t||/^127(?:\.\d{1,3}){3}$/.test(t)}},27481:(t,e,s)=>{s.d(e,{c:()=>o})
;const n=3e4;function o(t,e){const s=s=>{const n=t[`MARKETOPS_TEST_${s}_MS`]
;return e&&void 0!==n&&/^\d{1,6}$/.test(n)?Number(n):null};return{timeoutMs:s("REQUEST_TIMEOUT")??n,
pacingMs:s("WRITE_PACING"),secondMs:s("SECOND")??1e3}}},70473:(t,e,s)=>{s.d(e,{openClients:()=>Z})
;var n=s(27597),o=s(93831),r=s(14626)
;const a=t=>t.replace("/","%2f"),i="application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8",c=n.Ikc({
name:n.YjP(),versions:n.g1P(n.YjP(),n.Ikc({dist:n.Ikc({integrity:n.YjP().optional()})}))}),h=n.Ikc({
token:n.YjP().min(1).max(4096)}),u=n.Ikc({stageId:n.YjP().regex(/^[A-Za-z0-9_-]{1,128}$/)}),d=n.Ikc({
packageName:n.YjP(),version:n.YjP(),shasum:n.YjP().optional()});function l(t,{bytes:e,status:s},n){try{
return t.parse(JSON.parse(e.toString("utf8")))}catch{
throw(0,r.Yb)(`${n}: the answer (${s}) is not what npm's protocol says`,s)}}function p({bytes:t}){
const e=t.subarray(0,4096).toString("utf8");try{const{error:t,message:s}=JSON.parse(e)
;return String("string"==typeof t?t:s).replace(/\s+/g," ").trim().slice(0,300)}catch{return"it does not say why"}}
const f="For trusted publishing the package must name this repository, the file of the calling workflow and the environment at the registry; else pass a granular token as npm-token."
;function g(t,e){const{status:s}=t,n=`${e}: answered ${s}. ${p(t)}`;return s>=500||s<400?(0,
r.Yb)(n,s):[401,403,404].includes(s)?new r.gl("registry_unauthorized",`${n}. ${f}`,{status:s,certainty:"refused"
}):new r.gl("registry_refused",n,{status:s,certainty:"refused"})}function m(t,{token:e,identity:s,mask:n}){const o=t=>({
authorization:`Bearer ${t}`});return{async packageInfo(s,n){
const h=new URL(`${s}/${a(n)}`),u=`GET ${h.host}${h.pathname}`,d=null===e?{}:o(e),p={accept:i,
"cache-control":"no-cache",...d},f=await t.send(h,{headers:p});if(404===f.status)return null
;if(200!==f.status)throw g(f,u);const m=l(c,f,u)
;if(m.name!==n)throw(0,r.Yb)(`${u}: it tells of ${JSON.stringify(m.name.slice(0,214))}`)
;const w=Object.entries(m.versions).map(([t,{dist:e}])=>[t,{integrity:e.integrity??null}]);return{versions:new Map(w)}},
async publishPackage(i){const{registry:c,name:m,version:y,stage:$}=i,b=await async function(i,c){if(null!==e)return e
;const{host:u}=new URL(i),d=await s(`npm:${u}`),g=new URL(`${i}/-/npm/v1/oidc/token/exchange/package/${a(c)}`),m={
...o(d),"content-length":"0"},w=await t.send(g,{method:"POST",headers:m
}),y=`The exchange of this job's identity at ${u} for a token of ${c}`;if(200!==w.status&&201!==w.status)throw(0,
r.J5)("registry_unauthorized",`${y}: answered ${w.status}. ${p(w)}. ${f}`);const{token:$}=l(h,w,y);return n($),$
}(c,m).catch(t=>{throw t instanceof r.gl?(0,r.J5)(t.code,t.message):t
}),v=new URL(`${c}/${$?"-/stage/package/":""}${a(m)}`),k=$?"POST":"PUT",_=`${k} ${v.host}${v.pathname} for ${y}`,{length:P,pieces:T}=function({registry:t,name:e,version:s,tag:n,access:o,integrity:r,shasum:a,manifest:i,tarball:c,provenance:h}){
const u=`${e}-${s}.tgz`,d={integrity:r,shasum:a,tarball:`${t}/${e}/-/${u.split("/").at(-1)??""}`},l={...null===h?{}:{
[`${e}-${s}.sigstore`]:{content_type:h.mediaType,data:h.text,length:Buffer.byteLength(h.text)}},[u]:{
content_type:"application/octet-stream",data:w,length:c.size}},p=JSON.stringify({_id:e,name:e,
..."string"==typeof i.description?{description:i.description}:{},"dist-tags":{[n]:s},versions:{[s]:{...i,name:e,
version:s,_id:`${e}@${s}`,dist:d}},access:o,_attachments:l
}),f=p.lastIndexOf(w),[g,m]=[p.slice(0,f),p.slice(f+w.length)],y=Buffer.byteLength(g)+Buffer.byteLength(m)+4*Math.ceil(c.size/3)
;async function*$(){yield g;let t=Buffer.alloc(0);for await(const e of c.open()){
const s=Buffer.concat([t,"string"==typeof e?Buffer.from(e):e]),n=s.length-s.length%3;t=s.subarray(n),
n>0&&(yield s.toString("base64",0,n))}t.length>0&&(yield t.toString("base64")),yield m}return{length:y,pieces:$}}(i),S={
...o(b),"content-type":"application/json","content-length":String(P),"npm-command":$?"stage":"publish"
},L=await t.send(v,{method:k,headers:S,body:T()});if(L.status<200||L.status>=300)throw g(L,_);if(!$)return null
;const{stageId:U}=l(u,L,_);if(null!==e){const s=new URL(`${c}/-/stage/${U}`),n=await t.send(s,{headers:o(e)
}),a=200===n.status?l(d,n,`GET ${s.host}${s.pathname}`):null;if(null!==a&&(a.packageName!==m||a.version!==y))throw(0,
r.Yb)(`${_}: the stage that was told, ${U}, is of another package or version`)}return U}}}const w="MARKETOPS-TARBALL"
;var y=s(77598),$=s(85554),b=s(74296);const v=n.KCZ([n.rej({username:n.YjP().min(1),password:n.YjP().min(1)}),n.rej({
auth:n.YjP()
}).transform(({auth:t})=>/^([^:]+):([^]+)$/.exec(Buffer.from(t,"base64").toString("utf8"))).refine(t=>null!==t).transform(([,t="",e=""])=>({
username:t,password:e}))]),k=n.rej({auths:n.g1P(n.YjP().regex(/^[a-z0-9.-]+(?::\d+)?$/),v)})
;const _=({username:t,password:e})=>`Basic ${Buffer.from(`${t}:${e}`).toString("base64")}`
;var P=s(37067),T=s.n(P),S=s(44708),L=s.n(S),U=s(2396),E=s(32127),O=s(27481);const j=65.536,R=3,N=67108864,x=t=>{
const{hostname:e}=new URL(`http://${t}`);return new URL(`${(0,o.c)(e)?"http":"https"}://${t}`)}
;function Y({mode:t,env:e,cancelled:s,isLoopback:n,check:a}){const{timeoutMs:i}=(0,O.c)(e,n),c=(0,U.m)(!0),h=(0,
U.m)(!1),u=t=>((0,o.c)(t.hostname)?c:h)(t),d=t=>{if(!("https:"===t.protocol||"http:"===t.protocol&&(0,
o.c)(t.hostname))||""!==t.username||""!==t.password)throw(0,
r.J5)("registry_host_refused",`${t.origin} is no https address of a registry. Nothing was sent there.`)
},l=(t=0)=>AbortSignal.any([s,AbortSignal.timeout(i+Math.ceil(t/j))]),p=(t,e,s)=>s instanceof r.gl?s:new r.gl("registry_unreachable",`${t} ${e.host}${e.pathname}: no answer (${(0,
b.bD)(s).slice(0,300)}).`,{certainty:"ambiguous"});return{
async send(e,{method:s="GET",headers:n={},body:o=null,most:i=N}){if("prod"!==t&&"GET"!==s&&"HEAD"!==s)throw(0,
r.J5)("read_only",`${s} ${e.host}${e.pathname} was refused: a dry run changes nothing.`);d(e),await a(e.host)
;const c=l(Number(n["content-length"]??0));let h;try{h=await(0,E.c)(e,{method:s,headers:{
"user-agent":"marketops-action",...n},body:o,agent:u(e),signal:c})}catch(t){throw p(s,e,t)}if(h.bytes.length>i)throw(0,
r.Yb)(`${s} ${e.host}${e.pathname}: the answer has ${h.bytes.length} bytes; ${i} are read`);return h},async stream(t,e){
await a(t.host);let s=t;for(let n=0;;n++){if(d(s),(0,o.c)(s.hostname)&&!(0,o.c)(t.hostname))throw(0,
r.J5)("registry_host_refused",`${t.host} sends its readers to ${s.host}.`);const a=s.host===t.host?e:{};let i;try{
i=await I(s,{"user-agent":"marketops-action",...a},u(s),l())}catch(t){throw p("GET",s,t)}
const{statusCode:c=0,headers:h}=i;if(200===c)return z(i)
;if(i.resume(),![301,302,303,307,308].includes(c)||void 0===h.location||n>=R)throw new r.gl("registry_error",`GET ${s.host}${s.pathname}: answered ${c}`,{
status:c,certainty:c>=500?"ambiguous":"refused"});s=new URL(h.location,s)}}}}function I(t,e,s,n){
return new Promise((o,r)=>{const a=("https:"===t.protocol?L():T()).get(t,{headers:e,agent:s},t=>{
n.removeEventListener("abort",i),t.setTimeout(6e4,()=>t.destroy(new Error("no bytes came for a minute"))),o(t)}),i=()=>{
a.destroy(n.reason)};n.addEventListener("abort",i,{once:!0}),a.on("error",r)})}const J=8388608;async function*z(t){
const{setFlagsFromString:e}=await Promise.resolve().then(s.t.bind(s,78877,23)),{runInNewContext:n}=await Promise.resolve().then(s.t.bind(s,30714,23))
;e("--expose-gc");const o=n("gc");let r=0;for await(const e of t)yield e,r+=e.length,r<J||(r=0,o({type:"minor"}))}
const A=4194304,C=["application/vnd.oci.image.index.v1+json","application/vnd.docker.distribution.manifest.list.v2+json"],M=["application/vnd.oci.image.manifest.v1+json","application/vnd.docker.distribution.manifest.v2+json"],B=[...C,...M].join(", "),W=/foreign|nondistributable/,D=n.Ikc({
mediaType:n.YjP(),digest:n.YjP().regex(/^sha256:[0-9a-f]{64}$/),size:n.Whr().nonnegative(),
urls:n.YOg(n.YjP()).optional()}),H={schemaVersion:n.euz(2),mediaType:n.YjP().optional()},G=n.Ikc({...H,
manifests:n.YOg(D).max(1e3)}),K=n.Ikc({...H,config:D,layers:n.YOg(D).max(1e4)}),q=n.KCZ([n.Ikc({token:n.YjP().min(1)
}).transform(t=>t.token),n.Ikc({access_token:n.YjP().min(1)}).transform(t=>t.access_token)]),F=t=>`sha256:${(0,
y.createHash)("sha256").update(t).digest("hex")}`;function Q(t,e,{loginOf:s,mask:n}){const o=new Map;function a(t,e){
const{status:s}=t,n=`${e}: answered ${s}. ${function({bytes:t}){
const e=/"message"\s*:\s*"([^"]{0,300})"/.exec(t.subarray(0,4096).toString("utf8"))?.[1];return e??"it does not say why"
}(t)}`;if(s>=500||s<400)return(0,r.Yb)(n,s)
;return 401===s||403===s?new r.gl("registry_unauthorized",`${n}. Check \`packages: write\` for ghcr.io, or what registry-credentials has for this registry.`,{
status:s,certainty:"refused"}):new r.gl("registry_refused",n,{status:s,certainty:"refused"})}
const i=({repository:t})=>`repository:${t}:pull`,c=({repository:t})=>`repository:${t}:pull,push`
;async function h(t,i,c){const h=[t,...i].join(" "),u=o.get(h),d=await c(void 0===u?{}:{authorization:u})
;if(401!==d.status)return d;const l=await async function(t,o,i){const c=s(t)
;if(/^basic\b/i.test(i))return null===c?null:_(c)
;const h=t=>new RegExp(`\\b${t}="([^"]*)"`,"i").exec(i)?.[1],u=h("realm")??""
;if(!/^bearer\b/i.test(i)||!URL.canParse(u))return null;const d=new URL(u),l=h("service")
;void 0!==l&&d.searchParams.set("service",l);for(const t of o)d.searchParams.append("scope",t);const p=null===c?{}:{
authorization:_(c)},f=await e.send(d,{headers:p}).catch(e=>{
if(!(e instanceof r.gl)||"registry_not_named"!==e.code)throw e
;throw(0,r.J5)("registry_host_refused",`${t} gives its tokens at ${d.host}, which the policy must name too.`)})
;if(200!==f.status)throw a(f,`The token of ${t} from ${d.host}`)
;const g=q.safeParse(JSON.parse(f.bytes.toString("utf8")||"null"));if(!g.success)throw(0,
r.Yb)(`${d.host} answered without a token for ${t}`);return n(g.data),`Bearer ${g.data}`
}(t,i,d.headers.get("www-authenticate")??"");return null===l?d:(o.set(h,l),c({authorization:l}))}
const u=({registry:t,repository:e},s)=>new URL(`/v2/${e}/${s}`,x(t)),d=(t,e)=>`${t} ${e.host}${e.pathname}`
;async function l(e,{digest:s,size:n}){const a=u(e,`blobs/${s}`);await h(e.registry,[i(e)],e=>t.send(a,{method:"HEAD",
headers:e}));const c=o.get([e.registry,i(e)].join(" ")),d=await t.stream(a,void 0===c?{}:{authorization:c}),l=(0,
y.createHash)("sha256");let p=0
;const f=()=>(0,r.J5)("image_invalid",`${e.registry}/${e.repository} gives other bytes for ${s}. Nothing of it was kept.`)
;return(0,$.Z)(d,t=>{if(l.update(t),p+=t.length,p>n)throw f()},()=>{if(p!==n||`sha256:${l.digest("hex")}`!==s)throw f()
})}return{async manifest(e,s){const n=u(e,`manifests/${s}`),o=d("GET",n),c=await h(e.registry,[i(e)],e=>t.send(n,{
headers:{accept:B,...e},most:A}));if(404===c.status)return null;if(200!==c.status)throw a(c,o);return function(t,e,s,n){
const o=t=>{throw(0,r.J5)("image_invalid",`${n}: ${t}. Nothing was done with it.`)},a=F(t)
;t.length>A&&o(`it has ${t.length} bytes; registries take ${A}`)
;s.startsWith("sha256:")&&a!==s&&o(`its bytes have the digest ${a}`)
;const i=e.split(";")[0]?.trim().toLowerCase()??"",c=C.includes(i)
;c||M.includes(i)||o(`its media type ${JSON.stringify(i)} is none of an image`);let h=null;try{
h=JSON.parse(t.toString("utf8"))}catch{o("it is no JSON")}const u=(c?G:K).safeParse(h)
;if(!u.success)return o(`it is no ${c?"index":"manifest"} of schema version 2`);const{data:d}=u,l=h
;((d.mediaType??i)!==i||void 0!==l.manifests&&void 0!==l.layers)&&o(`it calls itself ${JSON.stringify(d.mediaType??"both")}, not ${i}`)
;if("manifests"in d)return{digest:a,mediaType:i,bytes:t,manifests:d.manifests,blobs:[]}
;const p=[d.config,...d.layers].filter(({mediaType:t})=>!W.test(t));return{digest:a,mediaType:i,bytes:t,manifests:[],
blobs:p}}(c.bytes,c.headers.get("content-type")??"",s,o)},async copyBlob(e,s,{digest:n,size:p}){
if(await async function(e,s){const n=u(e,`blobs/${s}`),o=await h(e.registry,[c(e)],e=>t.send(n,{method:"HEAD",headers:e
}));if(404===o.status)return!1;if(200===o.status||307===o.status)return!0;throw a(o,d("HEAD",n))}(s,n))return
;const f=e.registry===s.registry,g=f?[c(s),i(e)]:[c(s)],m=u(s,"blobs/uploads/");f&&(m.searchParams.set("mount",n),
m.searchParams.set("from",e.repository));const w=await h(s.registry,g,e=>t.send(m,{method:"POST",headers:{
"content-length":"0",...e}}));if(201===w.status)return;if(202!==w.status)throw a(w,d("POST",m));const y=function(t,e){
const s=t.headers.get("location"),n=void 0===s?null:new URL(s,e);if(n?.host!==e.host||n.protocol!==e.protocol)throw(0,
r.J5)("registry_host_refused",`${e.host} wants uploads sent to ${n?.host??"nowhere"}.`);return n}(w,m)
;y.searchParams.set("digest",n);const $=o.get([s.registry,...g].join(" ")),b=await t.send(y,{method:"PUT",headers:{
"content-type":"application/octet-stream","content-length":String(p),...void 0===$?{}:{authorization:$}},
body:await l(e,{digest:n,size:p})});if(b.status<200||b.status>=300)throw a(b,d("PUT",y))},
async putManifest(e,s,{bytes:n,mediaType:o}){const r=u(e,`manifests/${s}`),i=await h(e.registry,[c(e)],e=>t.send(r,{
method:"PUT",headers:{"content-type":o,"content-length":String(n.length),...e},body:n}))
;if(i.status<200||i.status>=300)throw a(i,d("PUT",r))}}}function Z(t,{pinned:e,named:s}){
const{facts:n,env:a,cancelled:i,githubToken:c,npmToken:h,registryCredentials:u,mask:d}=t,{isLoopback:l}=(0,
o.P)(n.apiUrl),p=t=>Y({mode:n.mode,env:a,cancelled:i,isLoopback:l,check:t}),f=p(e),g=function(t){try{
return new Map(""===t?[]:Object.entries(k.parse(JSON.parse(t)).auths))}catch{
throw new b.NL("input_invalid",'Input registry-credentials: write docker\'s form, {"auths": {"HOST": {"username": "…", "password": "…"}}}, or `auth` with the base64 of both.')
}}(u);return{npm:m(f,{token:h,identity:e=>async function({facts:t,env:e,cancelled:s,mask:n},o,a){
const{ACTIONS_ID_TOKEN_REQUEST_URL:i="",ACTIONS_ID_TOKEN_REQUEST_TOKEN:c=""}=e
;if(""===i||""===c||!URL.canParse(i))throw(0,
r.J5)("registry_credentials_missing","There is nothing to show to the registry: give the job `id-token: write` (on a GitHub-hosted runner) for trusted publishing, or pass npm-token.")
;n(c)
;const h=new URL(i),{host:u}=new URL(t.serverUrl),d=h.host===u||h.hostname.endsWith(".actions.githubusercontent.com")||o
;if(!d)throw(0,
r.J5)("registry_host_refused",`ACTIONS_ID_TOKEN_REQUEST_URL is on ${h.host}, which is not GitHub's. An earlier step changed it.`)
;h.searchParams.set("audience",a);const l=Y({mode:t.mode,env:e,cancelled:s,isLoopback:o,check:()=>Promise.resolve()
}),p=await l.send(h,{headers:{authorization:`Bearer ${c}`}
}),f=V.safeParse(200===p.status?JSON.parse(p.bytes.toString("utf8")):null);if(!f.success)throw(0,
r.J5)("registry_credentials_missing",`GitHub gave no identity of this job (${p.status}): add \`id-token: write\` to its permissions.`)
;return n(f.data.value),f.data.value}(t,l,e),mask:d}),oci:Q(f,p(s),{
loginOf:t=>g.get(t)??(t===X&&"https://api.github.com"===n.apiUrl?{username:n.actor,password:c}:null),mask:d})}}
const X="ghcr.io",V=n.Ikc({value:n.YjP().min(1)})},19783:(t,e,s)=>{function n(t){const e="https:"===t.protocol
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
