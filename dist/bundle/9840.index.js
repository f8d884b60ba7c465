import{modules as t}from"./12814.shared.js";import{modules as e}from"./43218.shared.js"
;import{modules as s}from"./76311.shared.js";export const id=9840;export const ids=[9840];export const modules={...t,
...e,...s,56789:((t,e,s)=>{s.d(e,{eg:()=>c,oH:()=>l});var n=s(31421),r=s(77598),o=s(51455),a=s(76760);function i(t,e){
const s=(t,e)=>Object.fromEntries(Object.entries(e).map(([e,s])=>[`${t}_${e}`,s])),n=Object.entries(t.inputs).map(([t,e])=>[t.toUpperCase(),e])
;return{PATH:process.env.PATH??"",HOME:process.env.HOME??t.temporary,CI:"true",GITHUB_ACTIONS:"true",
GITHUB_WORKSPACE:t.workspace,RUNNER_TEMP:t.temporary,GITHUB_OUTPUT:e.output,GITHUB_STATE:e.state,
GITHUB_STEP_SUMMARY:e.summary,...t.github,...s("INPUT",Object.fromEntries(n)),...s("STATE",t.state??{}),...t.env}}
async function c(t){const e=(0,a.join)(t.temporary,`_runner_file_commands_${(0,r.randomUUID)()}`);await(0,o.mkdir)(e,{
recursive:!0});const s=(0,a.join)(e,"output"),c=(0,a.join)(e,"state"),u=(0,a.join)(e,"summary")
;await Promise.all([s,c,u].map(t=>(0,o.writeFile)(t,"")));const h=(0,n.spawn)(process.execPath,[...t.node??[],t.entry],{
cwd:t.workspace,env:i(t,{output:s,state:c,summary:u}),stdio:["ignore","pipe","pipe"]})
;void 0!==h.pid&&t.onStart?.(h.pid),t.kill?.addEventListener("abort",()=>h.kill("SIGKILL"),{once:!0});const p={out:"",
err:""};h.stdout.setEncoding("utf8").on("data",t=>p.out+=t),h.stderr.setEncoding("utf8").on("data",t=>p.err+=t);return{
...await new Promise((t,e)=>{h.on("error",e),h.on("close",(e,s)=>t({exitCode:e,signal:s}))}),outputs:d(await(0,
o.readFile)(s,"utf8")),state:d(await(0,o.readFile)(c,"utf8")),summary:await(0,o.readFile)(u,"utf8"),log:p.out+p.err}}
function d(t){const e={},s=t.split("\n");for(let t=0;t<s.length;t++){const[,n,r]=/^([^=<]+)<<(.+)$/.exec(s[t]??"")??[]
;if(void 0===n)continue;const o=[];for(;++t<s.length&&s[t]!==r;)o.push(s[t]??"");e[n]=o.join("\n")}return e}
const u=/^\s*::([\w-]+)(?: (?:(?!::).)*)?::(.*)$/,h=["error","warning","notice"],p={"%0A":"\n","%0D":"\r","%25":"%"}
;function l(t){const e=(t="")=>t.replace(/%(?:0A|0D|25)/g,t=>p[t]??""),s=t.split(/\r?\n/).map(t=>({line:t,
command:u.exec(t)
})),n=s.flatMap(({command:t})=>"add-mask"===t?.[1]?e(t[2]).split("\n"):[]),r=s.flatMap(({line:t,command:s})=>{
if(null===s)return/^\s*(?:::|##\[)/.test(t)?[]:[t];const[,n="",r]=s;return h.includes(n)?[`${n}: ${e(r)}`]:[]})
;return n.reduce((t,e)=>""===e?t:t.replaceAll(e,"***"),r.join("\n").trim())}}),74468:((t,e,s)=>{s.d(e,{O:()=>f})
;var n=s(77598),r=s(37067),o=s.n(r);class Front{records=[];fault=null;#t;#e;#s="";constructor(t,e){this.#e=t,
this.#t=o().createServer((t,s)=>{this.#n(t,s,e).catch(()=>s.destroy())})}static async start(t,e){const s=new Front(t,e)
;return await new Promise(t=>s.#t.listen(0,"127.0.0.1",t)),s.#s=`127.0.0.1:${s.#t.address().port}`,s}get host(){
return this.#s}writes(){
return this.records.filter(({method:t})=>"GET"!==t&&"HEAD"!==t).map(({method:t,path:e,status:s})=>`${t} ${e.split("?")[0]??""} ${s}`)
}async close(){this.#t.closeAllConnections(),await new Promise(t=>this.#t.close(t)),await(this.#e?.close())}
async#n(t,e,s){const{method:n="GET",url:r="/",headers:a}=t,i=a.host??"",c=a.authorization??null;let d=0;const u=[]
;for await(const e of t)u.push(e);const h=Buffer.concat(u),p=()=>{this.records.push({method:n,host:i,path:r,status:d,
authorization:c,body:h.subarray(0,1<<20)})},l={method:n,host:i,path:r,headers:a,body:h},f=t=>{d=t.status,p(),
e.writeHead(t.status,t.headers).end(t.body??"")},m=async t=>{const s=await(this.fault?.({...l,phase:t,..."after"===t?{
status:d}:{}}));return null!=s&&("answer"===s.kind?f(s):(p(),"truncate"===s.kind&&(e.writeHead(d||200,{
"content-length":"1000"}),e.write("{",()=>e.destroy())),"reset"===s.kind&&e.destroy()),!0)};if(await m("before"))return
;const g=s({...l,phase:"before"});if(null!==g&&"status"in g)return d=g.status,void(await m("after")||f(g))
;const $=this.#e;if(null===$)throw new Error(`${n} ${r}: nobody answers that`);const y=g?.body??h,w={...a,
"content-length":y.length};null!==g&&(null===g.authorization?delete w.authorization:w.authorization=g.authorization),
delete w["transfer-encoding"];const v=await new Promise((t,e)=>{const[s,a]=$.host.split(":");o().request({hostname:s,
port:a,method:n,path:r,headers:w},t).on("error",e).end(y)});d=v.statusCode??0;const b=[]
;for await(const t of v)b.push(t);await m("after")||(p(),e.writeHead(d,v.headers).end(Buffer.concat(b)))}}
const a=(t,e)=>({status:t,headers:{"content-type":"application/json"},body:JSON.stringify(e)
}),i=({headers:t})=>/^Bearer (.+)$/.exec(t.authorization??"")?.[1]??"";class JobTokens{secrets=[]
;requestToken=this.drawn("idreq");#r=new Map;#o=new Map;drawn(t){const e=`${t}-${(0,n.randomBytes)(16).toString("hex")}`
;return this.secrets.push(e),e}expire(){this.#o.clear()}packageOf(t){return this.#o.get(t)}answer(t,e){
const s=new URL(t.path,"http://registry.invalid"),n=i(t);if("/_identity"===s.pathname){
if(n!==this.requestToken)return a(401,{message:"Bad request token"});const t=this.drawn("identity")
;return this.#r.set(t,s.searchParams.get("audience")??""),a(200,{value:t})}
const r=/^\/-\/npm\/v1\/oidc\/token\/exchange\/package\/(.+)$/.exec(s.pathname)?.[1];if(void 0===r)return null
;if("POST"!==t.method||this.#r.get(n)!==`npm:${e}`)return a(401,{message:"Failed to verify the identity token"})
;this.#r.delete(n);const o=this.drawn("npm-oidc");return this.#o.set(o,decodeURIComponent(r)),a(201,{token:o})}}
const c=t=>`sha256:${(0,n.createHash)("sha256").update(t).digest("hex")}`;function d(t,e){return{
mediaType:`application/vnd.oci.image.${e}`,digest:c(Buffer.from(t)),size:t.length}}const u={config:'{"stand":"in"}',
layer:"the layer of the image that stands in"},h="application/vnd.oci.image.manifest.v1+json",p=JSON.stringify({
schemaVersion:2,mediaType:h,config:d(u.config,"config.v1+json"),layers:[d(u.layer,"layer.v1.tar")]}),l=t=>a(404,{
errors:[{code:t,message:"not known"}]});async function f({logins:t={}}={}){
const e=new JobTokens,s=e.drawn("npm"),r=new Map,o=new Map,d=new Map,f=new Map,m=new Map
;function g(t,{name:e,versions:s,"dist-tags":n}){const o=r.get(`${t}/${e}`);r.set(`${t}/${e}`,{name:e,versions:{
...o?.versions,...s},"dist-tags":{...o?.["dist-tags"],...n}})}function $(t,e,s,n){const r=Buffer.from(s),o=c(r)
;return f.set(`${t}@${o}`,{bytes:r,type:n}),null!==e&&e!==o&&f.set(`${t}:${e}`,{bytes:r,type:n}),o}function y(s){
const{method:r,host:o,path:u,headers:h,body:p}=s,{pathname:g,searchParams:y}=new URL(u,"http://registry.invalid")
;if("/token"===g)return function({host:s,path:n,headers:r}){
const{username:o,password:i}=t[s]??{},c=Buffer.from(r.authorization?.replace("Basic ","")??"","base64").toString()===`${String(o)}:${String(i)}`,d=new URL(n,"http://registry.invalid").searchParams.getAll("scope"),u=e.drawn("oci-token")
;return m.set(u,c?d.map(t=>`${s} ${t}`):[]),a(200,{token:u})}(s)
;const[,w="",v="",b=""]=/^\/v2\/(.+?)\/(manifests|blobs\/uploads|blobs)\/([^/]*)$/.exec(g)??[],T=function(e,s){
const{method:n,host:r}=e;if(void 0===t[r])return null;const o="GET"===n||"HEAD"===n?"pull":"push"
;if((m.get(i(e))??[]).some(t=>t.startsWith(`${r} repository:${s}:`)&&!0===/[^:]*$/.exec(t)?.[0].split(",").includes(o)))return null
;const c=`Bearer realm="https://${r}/token",service="${r}",scope="repository:${s}:${o}"`;return{...a(401,{errors:[{
code:"UNAUTHORIZED"}]}),headers:{"www-authenticate":c}}}(s,w);if(null!==T)return T;const k=`${o}/${w}`
;if("manifests"===v&&("GET"===r||"HEAD"===r)){
const t=f.get(`${k}${b.startsWith("sha256:")?"@":":"}${b}`)??f.get(`*@${b}`);return void 0===t?l("MANIFEST_UNKNOWN"):{
status:200,headers:{"content-type":t.type},body:t.bytes}}if("manifests"===v)return((t,e)=>{
const{config:s,layers:n=[],manifests:r=[]}=JSON.parse(e.toString())
;return[...void 0===s?[]:[s],...n].some(({digest:e})=>!d.has(`${t}@${e}`)&&!d.has(`*@${e}`))||r.some(({digest:e})=>!f.has(`${t}@${e}`))
})(k,p)?a(400,{errors:[{code:"MANIFEST_BLOB_UNKNOWN",message:"blob unknown"}]
}):b.startsWith("sha256:")&&b!==c(p)?l("DIGEST_INVALID"):($(k,b,p,h["content-type"]??""),{status:201});if("blobs"===v){
const t=d.get(`${k}@${b}`)??d.get(`*@${b}`);return void 0===t?l("BLOB_UNKNOWN"):{status:200,body:"HEAD"===r?"":t}}
if("POST"===r){const[t,e]=[y.get("mount")??"",y.get("from")??""],s=d.get(`${o}/${e}@${t}`);return void 0===s?{
status:202,headers:{location:`/v2/${w}/blobs/uploads/${(0,n.randomUUID)()}`}}:(d.set(`${k}@${t}`,s),{status:201})}
const E=y.get("digest")??"";return E!==c(p)?a(400,{errors:[{code:"DIGEST_INVALID"}]}):(d.set(`${k}@${E}`,p),{status:201
})}for(const t of Object.values(u))d.set(`*@${c(Buffer.from(t))}`,Buffer.from(t))
;const w=$("*",null,p,h).replace("sha256:",""),v=await Front.start(null,t=>e.answer(t,t.host)??((({path:t})=>t.startsWith("/v2/")||t.startsWith("/token?"))(t)?y(t):function(t){
const{method:c,host:d,path:u,body:h}=t,{pathname:p}=new URL(u,"http://registry.invalid"),l=/^\/-\/stage\/([^/]+)$/.exec(p)?.[1],f=decodeURIComponent(p.replace(/^\/(?:-\/stage\/package\/)?/,"")),m=p.startsWith("/-/stage/package/"),$=i(t)
;if("GET"===c&&void 0!==l){const[t]=Object.keys(o.get(l)?.published.versions??{}),e=o.get(l)?.published.name
;return $!==s||void 0===e?a(404,{error:"Not found"}):a(200,{packageName:e,version:t})}if("GET"===c){
const t=r.get(`${d}/${f}`);return void 0===t?a(404,{error:"Not found"}):a(200,t)}
if($!==s&&e.packageOf($)!==f)return a(404,{error:"Not found"})
;const y=JSON.parse(h.toString()),[w=""]=Object.keys(y.versions),v=Object.entries(y._attachments).find(([t])=>t.endsWith(".tgz"))?.[1],b=Buffer.from(v?.data??"","base64"),T=`sha512-${(0,
n.createHash)("sha512").update(b).digest("base64")}`
;if(y.name!==f||b.length!==v?.length||y.versions[w]?.dist.integrity!==T)return a(400,{
error:"The body is not of this package and these bytes"});if(void 0!==r.get(`${d}/${f}`)?.versions[w])return a(403,{
error:`You cannot publish over the previously published versions: ${w}.`});if(!m)return g(d,y),a(201,{ok:!0})
;const k=(0,n.randomUUID)();return o.set(k,{host:d,published:y}),a(201,{stageId:k})}(t)));return{front:v,tokens:e,
npmToken:s,packages:r,putManifest:$,standIn:w,url:`http://${v.host}`,identity:{
ACTIONS_ID_TOKEN_REQUEST_URL:"https://pipelines.actions.githubusercontent.com/_identity?api-version=2.0",
ACTIONS_ID_TOKEN_REQUEST_TOKEN:e.requestToken},digestAt(t){const e=f.get(t);return void 0===e?null:c(e.bytes)},
putBlob(t,e){const s=Buffer.from(e);return d.set(`${t}@${c(s)}`,s),c(s)},stage(t,e,s){const r=(0,n.randomUUID)(),a={
[s]:{dist:{integrity:"",shasum:""}}};return o.set(r,{host:t,published:{name:e,versions:a,"dist-tags":{},_attachments:{}}
}),r},approve(t){const{host:e,published:s}=o.get(t)??{};void 0!==e&&void 0!==s&&g(e,s)},close:()=>v.close()}}})};
