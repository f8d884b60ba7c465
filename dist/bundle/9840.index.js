"use strict";exports.id=9840,exports.ids=[9840],exports.modules={...require("./12814.shared.js").modules,
...require("./43218.shared.js").modules,...require("./76311.shared.js").modules,56789:((t,e,s)=>{s.d(e,{eg:()=>c,oH:()=>p
});var n=s(31421),r=s(77598),o=s(51455),a=s(76760);function i(t,e){
const s=(t,e)=>Object.fromEntries(Object.entries(e).map(([e,s])=>[`${t}_${e}`,s])),n=Object.entries(t.inputs).map(([t,e])=>[t.toUpperCase(),e])
;return{PATH:process.env.PATH??"",HOME:process.env.HOME??t.temporary,CI:"true",GITHUB_ACTIONS:"true",
GITHUB_WORKSPACE:t.workspace,RUNNER_TEMP:t.temporary,GITHUB_OUTPUT:e.output,GITHUB_STATE:e.state,
GITHUB_STEP_SUMMARY:e.summary,...t.github,...s("INPUT",Object.fromEntries(n)),...s("STATE",t.state??{}),...t.env}}
async function c(t){const e=(0,a.join)(t.temporary,`_runner_file_commands_${(0,r.randomUUID)()}`);await(0,o.mkdir)(e,{
recursive:!0});const s=(0,a.join)(e,"output"),c=(0,a.join)(e,"state"),u=(0,a.join)(e,"summary")
;await Promise.all([s,c,u].map(t=>(0,o.writeFile)(t,"")));const h=(0,n.spawn)(process.execPath,[...t.node??[],t.entry],{
cwd:t.workspace,env:i(t,{output:s,state:c,summary:u}),stdio:["ignore","pipe","pipe"]})
;void 0!==h.pid&&t.onStart?.(h.pid),t.kill?.addEventListener("abort",()=>h.kill("SIGKILL"),{once:!0});const l={out:"",
err:""};h.stdout.setEncoding("utf8").on("data",t=>l.out+=t),h.stderr.setEncoding("utf8").on("data",t=>l.err+=t);return{
...await new Promise((t,e)=>{h.on("error",e),h.on("close",(e,s)=>t({exitCode:e,signal:s}))}),outputs:d(await(0,
o.readFile)(s,"utf8")),state:d(await(0,o.readFile)(c,"utf8")),summary:await(0,o.readFile)(u,"utf8"),log:l.out+l.err}}
function d(t){const e={},s=t.split("\n");for(let t=0;t<s.length;t++){const[,n,r]=/^([^=<]+)<<(.+)$/.exec(s[t]??"")??[]
;if(void 0===n)continue;const o=[];for(;++t<s.length&&s[t]!==r;)o.push(s[t]??"");e[n]=o.join("\n")}return e}
const u=/^\s*::([\w-]+)(?: (?:(?!::).)*)?::(.*)$/,h=["error","warning","notice"],l={"%0A":"\n","%0D":"\r","%25":"%"}
;function p(t){const e=(t="")=>t.replace(/%(?:0A|0D|25)/g,t=>l[t]??""),s=t.split(/\r?\n/).map(t=>({line:t,
command:u.exec(t)
})),n=s.flatMap(({command:t})=>"add-mask"===t?.[1]?e(t[2]).split("\n"):[]),r=s.flatMap(({line:t,command:s})=>{
if(null===s)return/^\s*(?:::|##\[)/.test(t)?[]:[t];const[,n="",r]=s;return h.includes(n)?[`${n}: ${e(r)}`]:[]})
;return n.reduce((t,e)=>""===e?t:t.replaceAll(e,"***"),r.join("\n").trim())}}),74468:((t,e,s)=>{s.d(e,{O:()=>g})
;var n=s(77598),r=s(37067),o=s.n(r),a=s(58500);async function i(t,e){const s=await new Promise((s,n)=>{o().request({
...t,agent:!1},s).on("error",n).end(e)}),n=[];for await(const t of s)n.push(t);return{status:s.statusCode??0,
headers:s.headers,body:Buffer.concat(n)}}class Front{records=[];fault=null;#t;#e;#s="";#n=!1;constructor(t,e){this.#e=t,
this.#t=o().createServer((t,s)=>{this.#r(t,s,e).catch(()=>s.destroy())})}static async start(t,e){const s=new Front(t,e)
;return await new Promise(t=>s.#t.listen(0,"127.0.0.1",t)),s.#s=`127.0.0.1:${s.#t.address().port}`,s}get host(){
return this.#s}writes(){
return this.records.filter(({method:t})=>"GET"!==t&&"HEAD"!==t).map(({method:t,path:e,status:s})=>`${t} ${e.split("?")[0]??""} ${s}`)
}async close(){this.#n=!0,this.#t.closeAllConnections(),await new Promise(t=>this.#t.close(t)),await(this.#e?.close())}
async#r(t,e,s){const{method:n="GET",url:r="/",headers:o}=t,a=o.host??"",i=o.authorization??null;let c=0;const d=[]
;for await(const e of t)d.push(e);const u=Buffer.concat(d),h=()=>{this.records.push({method:n,host:a,path:r,status:c,
authorization:i,body:u.subarray(0,1<<20)})},l={method:n,host:a,path:r,headers:o,body:u},p=t=>{c=t.status,h(),
e.writeHead(t.status,t.headers).end(t.body??"")},f=async t=>{const s=await(this.fault?.({...l,phase:t,..."after"===t?{
status:c}:{}}));return null!=s&&("answer"===s.kind?p(s):(h(),"truncate"===s.kind&&(e.writeHead(c||200,{
"content-length":"1000"}),e.write("{",()=>e.destroy())),"reset"===s.kind&&e.destroy()),!0)};if(await f("before"))return
;const m=s({...l,phase:"before"});if(null!==m&&"status"in m)return c=m.status,void(await f("after")||p(m))
;const g=this.#e;if(null===g)throw new Error(`${n} ${r}: nobody answers that`);const $=m?.body??u,y={...o,
"content-length":$.length};null!==m&&(null===m.authorization?delete y.authorization:y.authorization=m.authorization),
delete y["transfer-encoding"];const w=await this.#o(g.host,{method:n,path:r,headers:y},$);c=w.status,
await f("after")||(h(),e.writeHead(c,w.headers).end(w.body))}async#o(t,e,s){const[n,r]=t.split(":"),o=Date.now()+2e4
;for(;;)try{return await i({...e,hostname:n,port:r},s)}catch(t){const{code:s}=t
;if(!("ECONNREFUSED"===s||"GET"===e.method||"HEAD"===e.method)||this.#n||Date.now()>o)throw t;await(0,a.setTimeout)(100)
}}}const c=(t,e)=>({status:t,headers:{"content-type":"application/json"},body:JSON.stringify(e)
}),d=({headers:t})=>/^Bearer (.+)$/.exec(t.authorization??"")?.[1]??"";class JobTokens{secrets=[]
;requestToken=this.drawn("idreq");#a=new Map;#i=new Map;drawn(t){const e=`${t}-${(0,n.randomBytes)(16).toString("hex")}`
;return this.secrets.push(e),e}expire(){this.#i.clear()}packageOf(t){return this.#i.get(t)}answer(t,e){
const s=new URL(t.path,"http://registry.invalid"),n=d(t);if("/_identity"===s.pathname){
if(n!==this.requestToken)return c(401,{message:"Bad request token"});const t=this.drawn("identity")
;return this.#a.set(t,s.searchParams.get("audience")??""),c(200,{value:t})}
const r=/^\/-\/npm\/v1\/oidc\/token\/exchange\/package\/(.+)$/.exec(s.pathname)?.[1];if(void 0===r)return null
;if("POST"!==t.method||this.#a.get(n)!==`npm:${e}`)return c(401,{message:"Failed to verify the identity token"})
;this.#a.delete(n);const o=this.drawn("npm-oidc");return this.#i.set(o,decodeURIComponent(r)),c(201,{token:o})}}
const u=t=>`sha256:${(0,n.createHash)("sha256").update(t).digest("hex")}`;function h(t,e){return{
mediaType:`application/vnd.oci.image.${e}`,digest:u(Buffer.from(t)),size:t.length}}const l={config:'{"stand":"in"}',
layer:"the layer of the image that stands in"},p="application/vnd.oci.image.manifest.v1+json",f=JSON.stringify({
schemaVersion:2,mediaType:p,config:h(l.config,"config.v1+json"),layers:[h(l.layer,"layer.v1.tar")]}),m=t=>c(404,{
errors:[{code:t,message:"not known"}]});async function g({logins:t={}}={}){
const e=new JobTokens,s=e.drawn("npm"),r=new Map,o=new Map,a=new Map,i=new Map,h=new Map
;function g(t,{name:e,versions:s,"dist-tags":n}){const o=r.get(`${t}/${e}`);r.set(`${t}/${e}`,{name:e,versions:{
...o?.versions,...s},"dist-tags":{...o?.["dist-tags"],...n}})}function $(t,e,s,n){const r=Buffer.from(s),o=u(r)
;return i.set(`${t}@${o}`,{bytes:r,type:n}),null!==e&&e!==o&&i.set(`${t}:${e}`,{bytes:r,type:n}),o}function y(s){
const{method:r,host:o,path:l,headers:p,body:f}=s,{pathname:g,searchParams:y}=new URL(l,"http://registry.invalid")
;if("/token"===g)return function({host:s,path:n,headers:r}){
const{username:o,password:a}=t[s]??{},i=Buffer.from(r.authorization?.replace("Basic ","")??"","base64").toString()===`${String(o)}:${String(a)}`,d=new URL(n,"http://registry.invalid").searchParams.getAll("scope"),u=e.drawn("oci-token")
;return h.set(u,i?d.map(t=>`${s} ${t}`):[]),c(200,{token:u})}(s)
;const[,w="",v="",b=""]=/^\/v2\/(.+?)\/(manifests|blobs\/uploads|blobs)\/([^/]*)$/.exec(g)??[],T=function(e,s){
const{method:n,host:r}=e;if(void 0===t[r])return null;const o="GET"===n||"HEAD"===n?"pull":"push"
;if((h.get(d(e))??[]).some(t=>t.startsWith(`${r} repository:${s}:`)&&!0===/[^:]*$/.exec(t)?.[0].split(",").includes(o)))return null
;const a=`Bearer realm="https://${r}/token",service="${r}",scope="repository:${s}:${o}"`;return{...c(401,{errors:[{
code:"UNAUTHORIZED"}]}),headers:{"www-authenticate":a}}}(s,w);if(null!==T)return T;const k=`${o}/${w}`
;if("manifests"===v&&("GET"===r||"HEAD"===r)){
const t=i.get(`${k}${b.startsWith("sha256:")?"@":":"}${b}`)??i.get(`*@${b}`);return void 0===t?m("MANIFEST_UNKNOWN"):{
status:200,headers:{"content-type":t.type},body:t.bytes}}if("manifests"===v)return((t,e)=>{
const{config:s,layers:n=[],manifests:r=[]}=JSON.parse(e.toString())
;return[...void 0===s?[]:[s],...n].some(({digest:e})=>!a.has(`${t}@${e}`)&&!a.has(`*@${e}`))||r.some(({digest:e})=>!i.has(`${t}@${e}`))
})(k,f)?c(400,{errors:[{code:"MANIFEST_BLOB_UNKNOWN",message:"blob unknown"}]
}):b.startsWith("sha256:")&&b!==u(f)?m("DIGEST_INVALID"):($(k,b,f,p["content-type"]??""),{status:201});if("blobs"===v){
const t=a.get(`${k}@${b}`)??a.get(`*@${b}`);return void 0===t?m("BLOB_UNKNOWN"):{status:200,body:"HEAD"===r?"":t}}
if("POST"===r){const[t,e]=[y.get("mount")??"",y.get("from")??""],s=a.get(`${o}/${e}@${t}`);return void 0===s?{
status:202,headers:{location:`/v2/${w}/blobs/uploads/${(0,n.randomUUID)()}`}}:(a.set(`${k}@${t}`,s),{status:201})}
const E=y.get("digest")??"";return E!==u(f)?c(400,{errors:[{code:"DIGEST_INVALID"}]}):(a.set(`${k}@${E}`,f),{status:201
})}for(const t of Object.values(l))a.set(`*@${u(Buffer.from(t))}`,Buffer.from(t))
;const w=$("*",null,f,p).replace("sha256:",""),v=await Front.start(null,t=>e.answer(t,t.host)??((({path:t})=>t.startsWith("/v2/")||t.startsWith("/token?"))(t)?y(t):function(t){
const{method:a,host:i,path:u,body:h}=t,{pathname:l}=new URL(u,"http://registry.invalid"),p=/^\/-\/stage\/([^/]+)$/.exec(l)?.[1],f=decodeURIComponent(l.replace(/^\/(?:-\/stage\/package\/)?/,"")),m=l.startsWith("/-/stage/package/"),$=d(t)
;if("GET"===a&&void 0!==p){const[t]=Object.keys(o.get(p)?.published.versions??{}),e=o.get(p)?.published.name
;return $!==s||void 0===e?c(404,{error:"Not found"}):c(200,{packageName:e,version:t})}if("GET"===a){
const t=r.get(`${i}/${f}`);return void 0===t?c(404,{error:"Not found"}):c(200,t)}
if($!==s&&e.packageOf($)!==f)return c(404,{error:"Not found"})
;const y=JSON.parse(h.toString()),[w=""]=Object.keys(y.versions),v=Object.entries(y._attachments).find(([t])=>t.endsWith(".tgz"))?.[1],b=Buffer.from(v?.data??"","base64"),T=`sha512-${(0,
n.createHash)("sha512").update(b).digest("base64")}`
;if(y.name!==f||b.length!==v?.length||y.versions[w]?.dist.integrity!==T)return c(400,{
error:"The body is not of this package and these bytes"});if(void 0!==r.get(`${i}/${f}`)?.versions[w])return c(403,{
error:`You cannot publish over the previously published versions: ${w}.`});if(!m)return g(i,y),c(201,{ok:!0})
;const k=(0,n.randomUUID)();return o.set(k,{host:i,published:y}),c(201,{stageId:k})}(t)));return{front:v,tokens:e,
npmToken:s,packages:r,putManifest:$,standIn:w,url:`http://${v.host}`,identity:{
ACTIONS_ID_TOKEN_REQUEST_URL:"https://pipelines.actions.githubusercontent.com/_identity?api-version=2.0",
ACTIONS_ID_TOKEN_REQUEST_TOKEN:e.requestToken},digestAt(t){const e=i.get(t);return void 0===e?null:u(e.bytes)},
putBlob(t,e){const s=Buffer.from(e);return a.set(`${t}@${u(s)}`,s),u(s)},stage(t,e,s){const r=(0,n.randomUUID)(),a={
[s]:{dist:{integrity:"",shasum:""}}};return o.set(r,{host:t,published:{name:e,versions:a,"dist-tags":{},_attachments:{}}
}),r},approve(t){const{host:e,published:s}=o.get(t)??{};void 0!==e&&void 0!==s&&g(e,s)},close:()=>v.close()}}})};
