import{modules as e}from"./47301.shared.js";export const id=9662;export const ids=[9662];export const modules={...e,
5603:(e,t,n)=>{n.d(t,{eg:()=>c,oH:()=>f});var s=n(31421),r=n(77598),o=n(51455),i=n(76760);function a(e,t){
const n=(e,t)=>Object.fromEntries(Object.entries(t).map(([t,n])=>[`${e}_${t}`,n])),s=Object.entries(e.inputs).map(([e,t])=>[e.toUpperCase(),t])
;return{PATH:process.env.PATH??"",HOME:process.env.HOME??e.temporary,CI:"true",GITHUB_ACTIONS:"true",
GITHUB_WORKSPACE:e.workspace,RUNNER_TEMP:e.temporary,GITHUB_OUTPUT:t.output,GITHUB_STATE:t.state,
GITHUB_STEP_SUMMARY:t.summary,...e.github,...n("INPUT",Object.fromEntries(s)),...n("STATE",e.state??{}),...e.env}}
async function c(e){const t=(0,i.join)(e.temporary,`_runner_file_commands_${(0,r.randomUUID)()}`);await(0,o.mkdir)(t,{
recursive:!0});const n=(0,i.join)(t,"output"),c=(0,i.join)(t,"state"),d=(0,i.join)(t,"summary")
;await Promise.all([n,c,d].map(e=>(0,o.writeFile)(e,"")));const l=(0,s.spawn)(process.execPath,[...e.node??[],e.entry],{
cwd:e.workspace,env:a(e,{output:n,state:c,summary:d}),stdio:["ignore","pipe","pipe"]})
;void 0!==l.pid&&e.onStart?.(l.pid),e.kill?.addEventListener("abort",()=>l.kill("SIGKILL"),{once:!0});const h={out:"",
err:""};l.stdout.setEncoding("utf8").on("data",e=>h.out+=e),l.stderr.setEncoding("utf8").on("data",e=>h.err+=e);return{
...await new Promise((e,t)=>{l.on("error",t),l.on("close",(t,n)=>e({exitCode:t,signal:n}))}),outputs:u(await(0,
o.readFile)(n,"utf8")),state:u(await(0,o.readFile)(c,"utf8")),summary:await(0,o.readFile)(d,"utf8"),log:h.out+h.err}}
function u(e){const t={},n=e.split("\n");for(let e=0;e<n.length;e++){const[,s,r]=/^([^=<]+)<<(.+)$/.exec(n[e]??"")??[]
;if(void 0===s)continue;const o=[];for(;++e<n.length&&n[e]!==r;)o.push(n[e]??"");t[s]=o.join("\n")}return t}
const d=/^\s*::([\w-]+)(?: (?:(?!::).)*)?::(.*)$/,l=["error","warning","notice"],h={"%0A":"\n","%0D":"\r","%25":"%"}
;function f(e){const t=(e="")=>e.replace(/%(?:0A|0D|25)/g,e=>h[e]??""),n=e.split(/\r?\n/).map(e=>({line:e,
command:d.exec(e)
})),s=n.flatMap(({command:e})=>"add-mask"===e?.[1]?t(e[2]).split("\n"):[]),r=n.flatMap(({line:e,command:n})=>{
if(null===n)return/^\s*(?:::|##\[)/.test(e)?[]:[e];const[,s="",r]=n;return l.includes(s)?[`${s}: ${t(r)}`]:[]})
;return s.reduce((e,t)=>""===t?e:e.replaceAll(t,"***"),r.join("\n").trim())}},12814:(e,t,n)=>{n.d(t,{TU:()=>a,bp:()=>d})
;var s=n(74296),r=n(67968),o=n(52533);const i=1e4;async function a(e,t,n){
const s=new Map,a=new Map,f=new Set,p=new Map,m=()=>(0,r.m8)({head:t,commits:s,signed:a,unfit:f,keys:n});let g=null;do{
const c=await e.history(t,g);for(const e of c.commits){s.set(e.id,e);const t=(0,r.Nu)(e,n);null!==t&&a.set(t.id,t)}
if(g=c.next,s.size>i)throw d(`nothing that counts was found among the newest ${i} commits of ${o.jF}`)
}while(null!==g&&!c(m().tip,t,s));for(;;){
const t=m(),n=[t.tip,...t.forked].filter(e=>null!==e&&null!==e.signed&&!p.has(e.id));for(const t of n){
const n=await u(e,t);null===n?f.add(t.id):p.set(t.id,n)}if(n.some(({id:e})=>f.has(e)))continue
;const{tip:s,forked:r,retired:i}=t;if(r.length>0)throw l(r);if(null!==i)throw h(i)
;if(null===s)throw d(`no commit of ${o.jF} counts: not even the one that \`marketops ledger init\` makes`)
;const[a=new Map]=p.has(s.id)?[]:await e.trees([s.id]);return{tip:s,...p.get(s.id)??{tree:a,contents:new Map}}}}
function c(e,t,n){if(null===e)return!1;const s=new Set((0,r.IT)(e.id,n).flatMap(({id:e,parents:t})=>[e,...t]));return(0,
r.IT)(t,n).every(({id:e,parents:t})=>s.has(e)||t.every(e=>n.has(e)||s.has(e)))}
async function u(e,{id:t,signed:n,checkpoint:s}){const[i,a]=await e.trees([t,n.base]),c=i?.get(o.Qq)
;if(void 0===i||void 0===a||void 0===c)return null;const u=(await e.blobs([c])).get(c.id),d=void 0===u?null:(0,
r.Bj)(u,n.files);if(null===d)return null;const l=Object.keys(d).flatMap(e=>i.get(e)??[]),h=await e.blobs(l)
;if(null!==await(0,r.RZ)(i,a,d,e=>Promise.resolve(h.get(e.id)??Buffer.alloc(0))))return null;const f=i.get(o.nm);return{
tree:i,contents:new Map([...h,...void 0===f?[]:[[f.id,Buffer.from(s)]]])}}function d(e){
return new s.NL("ledger_untrusted",`The ledger cannot be trusted: ${e}. Nothing was written. \`marketops ledger status\` in a clone shows which commit is accepted and who made the others; \`marketops ledger restore\` puts the accepted files on top again.`)
}function l(e){
return new s.NL("ledger_forked",`The ledger goes on in two ways from one commit (${e.map(({id:e})=>e.slice(0,12)).join(", ")}), and only the holder of a key can do that. Nothing was written. Find out who has the key, and replace it (\`marketops keygen --replace\`).`)
}function h({signed:e,id:t}){
return new s.NL("ledger_key_retired",`The newest commit of the ledger (${t.slice(0,12)}, ${e.size} lines) is signed by a key that is out of force or retired, and no trusted-keys line says up to where that key is believed. Give its line \`last=<size>:<root>:<commit>\` (\`marketops keygen --replace\` in a clone prints it), or put it in force until a run has signed under the new key.`)
}},71971:(e,t,n)=>{n.d(t,{C0:()=>d,_W:()=>u,av:()=>l,dm:()=>f,nM:()=>h})
;var s=n(46260),r=n(96679),o=n(52533),i=n(83544),a=n(49598),c=n(12814);const u={size:0,head:r.mG,frontier:i.CE.empty(),
checkpoint:null};function d(e){return(0,s.d_)({frontier:e.frontier.subtrees(),head:e.head,size:e.size})}
async function l(e){const[t,n]=await Promise.all([e.read(o.Ij),e.read(o.nm)]),s=h(t,n);if(null===s)throw(0,
c.bp)("tip.json and the checkpoint of the accepted commit differ");return s}function h(e,t){
const n=f(e),s=null===n?null:i.CE.restore(n.size,n.frontier);if(null===n||null===s)return null
;if(null===t)return 0===n.size&&n.head===r.mG?u:null;const o=(0,a.S7)(t)
;return o?.size===n.size&&o.head===n.head&&o.root===s.root().toString("hex")?{size:n.size,head:n.head,frontier:s,
checkpoint:Buffer.from(t).toString()}:null}const f=e=>(0,s.MQ)(o.zA,e)},74468:(e,t,n)=>{n.d(t,{O:()=>p})
;var s=n(77598),r=n(37067),o=n.n(r);class Front{records=[];fault=null;#e;#t;#n="";constructor(e,t){this.#t=e,
this.#e=o().createServer((e,n)=>{this.#s(e,n,t).catch(()=>n.destroy())})}static async start(e,t){const n=new Front(e,t)
;return await new Promise(e=>n.#e.listen(0,"127.0.0.1",e)),n.#n=`127.0.0.1:${n.#e.address().port}`,n}get host(){
return this.#n}writes(){
return this.records.filter(({method:e})=>"GET"!==e&&"HEAD"!==e).map(({method:e,path:t,status:n})=>`${e} ${t.split("?")[0]??""} ${n}`)
}async close(){this.#e.closeAllConnections(),await new Promise(e=>this.#e.close(e)),await(this.#t?.close())}
async#s(e,t,n){const{method:s="GET",url:r="/",headers:i}=e,a=i.host??"",c=i.authorization??null;let u=0;const d=[]
;for await(const t of e)d.push(t);const l=Buffer.concat(d),h=()=>{this.records.push({method:s,host:a,path:r,status:u,
authorization:c,body:l.subarray(0,1<<20)})},f={method:s,host:a,path:r,headers:i,body:l},p=e=>{u=e.status,h(),
t.writeHead(e.status,e.headers).end(e.body??"")},m=async e=>{const n=await(this.fault?.({...f,phase:e,..."after"===e?{
status:u}:{}}));return null!=n&&("answer"===n.kind?p(n):(h(),"truncate"===n.kind&&(t.writeHead(u||200,{
"content-length":"1000"}),t.write("{",()=>t.destroy())),"reset"===n.kind&&t.destroy()),!0)};if(await m("before"))return
;const g=n({...f,phase:"before"});if(null!==g&&"status"in g)return u=g.status,void(await m("after")||p(g))
;const w=this.#t;if(null===w)throw new Error(`${s} ${r}: nobody answers that`);const y=g?.body??l,$={...i,
"content-length":y.length};null!==g&&(null===g.authorization?delete $.authorization:$.authorization=g.authorization),
delete $["transfer-encoding"];const k=await new Promise((e,t)=>{const[n,i]=w.host.split(":");o().request({hostname:n,
port:i,method:s,path:r,headers:$},e).on("error",t).end(y)});u=k.statusCode??0;const v=[]
;for await(const e of k)v.push(e);await m("after")||(h(),t.writeHead(u,k.headers).end(Buffer.concat(v)))}}
const i=(e,t)=>({status:e,headers:{"content-type":"application/json"},body:JSON.stringify(t)
}),a=({headers:e})=>/^Bearer (.+)$/.exec(e.authorization??"")?.[1]??"";class JobTokens{secrets=[]
;requestToken=this.drawn("idreq");#r=new Map;#o=new Map;drawn(e){const t=`${e}-${(0,s.randomBytes)(16).toString("hex")}`
;return this.secrets.push(t),t}expire(){this.#o.clear()}packageOf(e){return this.#o.get(e)}answer(e,t){
const n=new URL(e.path,"http://registry.invalid"),s=a(e);if("/_identity"===n.pathname){
if(s!==this.requestToken)return i(401,{message:"Bad request token"});const e=this.drawn("identity")
;return this.#r.set(e,n.searchParams.get("audience")??""),i(200,{value:e})}
const r=/^\/-\/npm\/v1\/oidc\/token\/exchange\/package\/(.+)$/.exec(n.pathname)?.[1];if(void 0===r)return null
;if("POST"!==e.method||this.#r.get(s)!==`npm:${t}`)return i(401,{message:"Failed to verify the identity token"})
;this.#r.delete(s);const o=this.drawn("npm-oidc");return this.#o.set(o,decodeURIComponent(r)),i(201,{token:o})}}
const c=e=>`sha256:${(0,s.createHash)("sha256").update(e).digest("hex")}`;function u(e,t){return{
mediaType:`application/vnd.oci.image.${t}`,digest:c(Buffer.from(e)),size:e.length}}const d={config:'{"stand":"in"}',
layer:"the layer of the image that stands in"},l="application/vnd.oci.image.manifest.v1+json",h=JSON.stringify({
schemaVersion:2,mediaType:l,config:u(d.config,"config.v1+json"),layers:[u(d.layer,"layer.v1.tar")]}),f=e=>i(404,{
errors:[{code:e,message:"not known"}]});async function p({logins:e={}}={}){
const t=new JobTokens,n=t.drawn("npm"),r=new Map,o=new Map,u=new Map,p=new Map,m=new Map
;function g(e,{name:t,versions:n,"dist-tags":s}){const o=r.get(`${e}/${t}`);r.set(`${e}/${t}`,{name:t,versions:{
...o?.versions,...n},"dist-tags":{...o?.["dist-tags"],...s}})}function w(e,t,n,s){const r=Buffer.from(n),o=c(r)
;return p.set(`${e}@${o}`,{bytes:r,type:s}),null!==t&&t!==o&&p.set(`${e}:${t}`,{bytes:r,type:s}),o}function y(n){
const{method:r,host:o,path:d,headers:l,body:h}=n,{pathname:g,searchParams:y}=new URL(d,"http://registry.invalid")
;if("/token"===g)return function({host:n,path:s,headers:r}){
const{username:o,password:a}=e[n]??{},c=Buffer.from(r.authorization?.replace("Basic ","")??"","base64").toString()===`${String(o)}:${String(a)}`,u=new URL(s,"http://registry.invalid").searchParams.getAll("scope"),d=t.drawn("oci-token")
;return m.set(d,c?u.map(e=>`${n} ${e}`):[]),i(200,{token:d})}(n)
;const[,$="",k="",v=""]=/^\/v2\/(.+?)\/(manifests|blobs\/uploads|blobs)\/([^/]*)$/.exec(g)??[],b=function(t,n){
const{method:s,host:r}=t;if(void 0===e[r])return null;const o="GET"===s||"HEAD"===s?"pull":"push"
;if((m.get(a(t))??[]).some(e=>e.startsWith(`${r} repository:${n}:`)&&!0===/[^:]*$/.exec(e)?.[0].split(",").includes(o)))return null
;const c=`Bearer realm="https://${r}/token",service="${r}",scope="repository:${n}:${o}"`;return{...i(401,{errors:[{
code:"UNAUTHORIZED"}]}),headers:{"www-authenticate":c}}}(n,$);if(null!==b)return b;const T=`${o}/${$}`
;if("manifests"===k&&("GET"===r||"HEAD"===r)){
const e=p.get(`${T}${v.startsWith("sha256:")?"@":":"}${v}`)??p.get(`*@${v}`);return void 0===e?f("MANIFEST_UNKNOWN"):{
status:200,headers:{"content-type":e.type},body:e.bytes}}if("manifests"===k)return((e,t)=>{
const{config:n,layers:s=[],manifests:r=[]}=JSON.parse(t.toString())
;return[...void 0===n?[]:[n],...s].some(({digest:t})=>!u.has(`${e}@${t}`)&&!u.has(`*@${t}`))||r.some(({digest:t})=>!p.has(`${e}@${t}`))
})(T,h)?i(400,{errors:[{code:"MANIFEST_BLOB_UNKNOWN",message:"blob unknown"}]
}):v.startsWith("sha256:")&&v!==c(h)?f("DIGEST_INVALID"):(w(T,v,h,l["content-type"]??""),{status:201});if("blobs"===k){
const e=u.get(`${T}@${v}`)??u.get(`*@${v}`);return void 0===e?f("BLOB_UNKNOWN"):{status:200,body:"HEAD"===r?"":e}}
if("POST"===r){const[e,t]=[y.get("mount")??"",y.get("from")??""],n=u.get(`${o}/${t}@${e}`);return void 0===n?{
status:202,headers:{location:`/v2/${$}/blobs/uploads/${(0,s.randomUUID)()}`}}:(u.set(`${T}@${e}`,n),{status:201})}
const S=y.get("digest")??"";return S!==c(h)?i(400,{errors:[{code:"DIGEST_INVALID"}]}):(u.set(`${T}@${S}`,h),{status:201
})}for(const e of Object.values(d))u.set(`*@${c(Buffer.from(e))}`,Buffer.from(e))
;const $=w("*",null,h,l).replace("sha256:",""),k=await Front.start(null,e=>t.answer(e,e.host)??((({path:e})=>e.startsWith("/v2/")||e.startsWith("/token?"))(e)?y(e):function(e){
const{method:c,host:u,path:d,body:l}=e,{pathname:h}=new URL(d,"http://registry.invalid"),f=/^\/-\/stage\/([^/]+)$/.exec(h)?.[1],p=decodeURIComponent(h.replace(/^\/(?:-\/stage\/package\/)?/,"")),m=h.startsWith("/-/stage/package/"),w=a(e)
;if("GET"===c&&void 0!==f){const[e]=Object.keys(o.get(f)?.published.versions??{}),t=o.get(f)?.published.name
;return w!==n||void 0===t?i(404,{error:"Not found"}):i(200,{packageName:t,version:e})}if("GET"===c){
const e=r.get(`${u}/${p}`);return void 0===e?i(404,{error:"Not found"}):i(200,e)}
if(w!==n&&t.packageOf(w)!==p)return i(404,{error:"Not found"})
;const y=JSON.parse(l.toString()),[$=""]=Object.keys(y.versions),k=Object.entries(y._attachments).find(([e])=>e.endsWith(".tgz"))?.[1],v=Buffer.from(k?.data??"","base64"),b=`sha512-${(0,
s.createHash)("sha512").update(v).digest("base64")}`
;if(y.name!==p||v.length!==k?.length||y.versions[$]?.dist.integrity!==b)return i(400,{
error:"The body is not of this package and these bytes"});if(void 0!==r.get(`${u}/${p}`)?.versions[$])return i(403,{
error:`You cannot publish over the previously published versions: ${$}.`});if(!m)return g(u,y),i(201,{ok:!0})
;const T=(0,s.randomUUID)();return o.set(T,{host:u,published:y}),i(201,{stageId:T})}(e)));return{front:k,tokens:t,
npmToken:n,packages:r,putManifest:w,standIn:$,url:`http://${k.host}`,identity:{
ACTIONS_ID_TOKEN_REQUEST_URL:"https://pipelines.actions.githubusercontent.com/_identity?api-version=2.0",
ACTIONS_ID_TOKEN_REQUEST_TOKEN:t.requestToken},digestAt(e){const t=p.get(e);return void 0===t?null:c(t.bytes)},
putBlob(e,t){const n=Buffer.from(t);return u.set(`${e}@${c(n)}`,n),c(n)},stage(e,t,n){const r=(0,s.randomUUID)(),i={
[n]:{dist:{integrity:"",shasum:""}}};return o.set(r,{host:e,published:{name:t,versions:i,"dist-tags":{},_attachments:{}}
}),r},approve(e){const{host:t,published:n}=o.get(e)??{};void 0!==t&&void 0!==n&&g(t,n)},close:()=>k.close()}}},
76311:(e,t,n)=>{n.d(t,{Cd:()=>p,KR:()=>d,X$:()=>l,o7:()=>f});var s=n(77598),r=n(55543),o=n(74296),i=n(19523)
;const a=/^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/,c="marketops/v1",u=Buffer.from("302e020100300506032b657004220420","hex")
;function d(e){return`mok1_${Buffer.from(e).toString("base64url")}${h(e)}`}function l(e){return d(e(32))}const h=e=>(0,
r.sc)(e).subarray(0,4).toString("hex");function f(e,t){const[,n,r]=a.exec(e)??[],i=Buffer.from(n??"","base64url")
;if(!(32===i.length&&i.toString("base64url")===n)||!(0,
s.timingSafeEqual)(Buffer.from(h(i)),Buffer.from(r??"")))throw new o.NL("key_invalid",`${t} is not a MarketOps key, or not a whole one (56 characters, the last 8 a checksum). Make one with \`marketops keygen\` and store it whole as a secret of the protected environment.`)
;return i}function p(e,t,n){const r=(t,n)=>Buffer.from((0,s.hkdfSync)("sha256",e,c,t,n)),a=(0,
s.createSecretKey)(r(`receipt-hmac:${t}`,32)),d=(0,s.createPrivateKey)({key:Buffer.concat([u,r(`ed25519:${t}`,32)]),
format:"der",type:"pkcs8"}),l=(0,i.z5)((0,i.T2)(n,function(e){const{x:t}=(0,s.createPublicKey)(e).export({format:"jwk"})
;return Buffer.from(t??"","base64url")}(d)))
;if(null===l)throw new o.NL("key_invalid",`No verifier key can be named for the origin ${n}.`);return{
keyId:r("key-id",8).toString("hex"),vkey:l,hmac:e=>(0,s.createHmac)("sha256",a).update(e).digest(),sign:e=>(0,
s.sign)(null,e,d)}}}};
