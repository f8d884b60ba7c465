export const id=7434;export const ids=[7434];export const modules={12814:(e,t,n)=>{n.d(t,{TU:()=>findTip,
bp:()=>untrusted});var r=n(74296),a=n(67968),s=n(52533);const o=1e4;async function findTip(e,t,n){
const r=new Map,i=new Map,l=new Set,c=new Map,judge=()=>(0,a.m8)({head:t,commits:r,signed:i,unfit:l,keys:n});let d=null
;do{const l=await e.history(t,d);for(const e of l.commits){r.set(e.id,e);const t=(0,a.Nu)(e,n);null!==t&&i.set(t.id,t)}
if(d=l.next,r.size>o)throw untrusted(`nothing that counts was found among the newest ${o} commits of ${s.jF}`)
}while(null!==d&&!isSeenThrough(judge().tip,t,r));for(;;){
const t=judge(),n=[t.tip,...t.forked].filter(e=>null!==e&&null!==e.signed&&!c.has(e.id));for(const t of n){
const n=await fittingTree(e,t);null===n?l.add(t.id):c.set(t.id,n)}if(n.some(({id:e})=>l.has(e)))continue
;const{tip:r,forked:a,retired:o}=t;if(a.length>0)throw forkedAt(a);if(null!==o)throw retiredKey(o)
;if(null===r)throw untrusted(`no commit of ${s.jF} counts: not even the one that \`marketops ledger init\` makes`)
;const[i=new Map]=c.has(r.id)?[]:await e.trees([r.id]);return{tip:r,...c.get(r.id)??{tree:i,contents:new Map}}}}
function isSeenThrough(e,t,n){if(null===e)return!1
;const r=new Set((0,a.IT)(e.id,n).flatMap(({id:e,parents:t})=>[e,...t]));return(0,
a.IT)(t,n).every(({id:e,parents:t})=>r.has(e)||t.every(e=>n.has(e)||r.has(e)))}
async function fittingTree(e,{id:t,signed:n,checkpoint:r}){const[o,i]=await e.trees([t,n.base]),l=o?.get(s.Qq)
;if(void 0===o||void 0===i||void 0===l)return null;const c=(await e.blobs([l])).get(l.id),d=void 0===c?null:(0,
a.Bj)(c,n.files);if(null===d)return null;const u=Object.keys(d).flatMap(e=>o.get(e)??[]),f=await e.blobs(u)
;if(null!==await(0,a.RZ)(o,i,d,e=>Promise.resolve(f.get(e.id)??Buffer.alloc(0))))return null;const m=o.get(s.nm);return{
tree:o,contents:new Map([...f,...void 0===m?[]:[[m.id,Buffer.from(r)]]])}}function untrusted(e){
return new r.NL("ledger_untrusted",`The ledger cannot be trusted: ${e}. Nothing was written. \`marketops ledger status\` in a clone shows which commit is accepted and who made the others; \`marketops ledger restore\` puts the accepted files on top again.`)
}function forkedAt(e){
return new r.NL("ledger_forked",`The ledger goes on in two ways from one commit (${e.map(({id:e})=>e.slice(0,12)).join(", ")}), and only the holder of a key can do that. Nothing was written. Find out who has the key, and replace it (\`marketops keygen --replace\`).`)
}function retiredKey({signed:e,id:t}){
return new r.NL("ledger_key_retired",`The newest commit of the ledger (${t.slice(0,12)}, ${e.size} lines) is signed by a key that is out of force or retired, and no trusted-keys line says up to where that key is believed. Give its line \`last=<size>:<root>:<commit>\` (\`marketops keygen --replace\` in a clone prints it), or put it in force until a run has signed under the new key.`)
}},71971:(e,t,n)=>{n.d(t,{C0:()=>tipFile,_W:()=>c,av:()=>readTip,dm:()=>parseTip,nM:()=>tipOf})
;var r=n(46260),a=n(96679),s=n(52533),o=n(83544),i=n(49598),l=n(12814);const c={size:0,head:a.mG,frontier:o.CE.empty(),
checkpoint:null};function tipFile(e){return(0,r.d_)({frontier:e.frontier.subtrees(),head:e.head,size:e.size})}
async function readTip(e){const[t,n]=await Promise.all([e.read(s.Ij),e.read(s.nm)]),r=tipOf(t,n);if(null===r)throw(0,
l.bp)("tip.json and the checkpoint of the accepted commit differ");return r}function tipOf(e,t){
const n=parseTip(e),r=null===n?null:o.CE.restore(n.size,n.frontier);if(null===n||null===r)return null
;if(null===t)return 0===n.size&&n.head===a.mG?c:null;const s=(0,i.S7)(t)
;return s?.size===n.size&&s.head===n.head&&s.root===r.root().toString("hex")?{size:n.size,head:n.head,frontier:r,
checkpoint:Buffer.from(t).toString()}:null}const parseTip=e=>(0,r.MQ)(s.zA,e)},91277:(e,t,n)=>{n.d(t,{$B:()=>endFiles,
NW:()=>runFiles,Tj:()=>beginFiles,cI:()=>readRun,jO:()=>openPaths});var r=n(32257),a=n(74296),s=n(46260),o=n(52533)
;function beginFiles(e,{facts:t,kinds:n}){const r={run_attempt:t.runAttempt,run_id:t.runId},a=new Map
;for(const{operation:i,receiptId:l,seq:c}of e){const{operation_digest:e}=i;a.set((0,o.Ml)(l),(0,s.d_)({...r,
claim:t.claim,operation_digest:e})),a.set((0,o.in)(i,n),openFile({operation:i,receiptId:l,seq:c},t))}return a}
function openFile({receiptId:e,seq:t},{runAttempt:n,runId:r}){return(0,s.d_)({receipt_id:e,run_attempt:n,run_id:r,seq:t
})}async function endFiles(e,{facts:t,kinds:n},r){const a=new Map,s=await openPaths(r);for(const i of e){const e=(0,
o.in)(i.operation,n);if(!s.has(e))continue;const l=await r.read(e)
;null!==l&&0===Buffer.compare(l,openFile(i,t))&&a.set(e,null)}return a}async function openPaths(e){
return new Set((await e.list(o._N)).map(e=>`${o._N}/${e}`))}async function runFiles(e,t,n,a){const i=(0,
o.t0)(e.runId),l=await readRun(e.runId,a);return null===l?new Map([[i,(0,s.d_)({opened_at:(0,r.fU)(n),plan_digests:[t]
})]]):e.runAttempt>1||l.plan_digests.includes(t)?new Map:new Map([[i,(0,s.d_)({...l,plan_digests:[...l.plan_digests,t]
})]])}async function readRun(e,t){const n=await t.read((0,o.t0)(e));if(null===n)return null;const r=(0,s.MQ)(o.rg,n)
;if(null!==r)return r;throw new a.NL("ledger_untrusted",`The ledger cannot be trusted: ${(0,
o.t0)(e)} cannot be read. Find out who changed it before anything is published.`)}},91948:(e,t,n)=>{n.d(t,{
O:()=>defaultBranch});var r=n(74296);async function defaultBranch(e,t){
const{defaultBranch:n}=await e.repository(t),a=await e.commit(t,`refs/heads/${n}`)
;if(null===a)throw new r.NL("not_found",`The default branch ${n} of ${t} has no commit; push one first.`);return{
read:n=>e.file(t,n,a.sha),commit:a.sha,branch:n}}},88936:(e,t,n)=>{n.d(t,{Cn:()=>newestTarget,bR:()=>walkLedger,
kp:()=>doesNotHold});var r=n(55543),a=n(71971),s=n(74296),o=n(46260),i=n(96679),l=n(52533),c=n(83544),d=n(36625)
;const u=50;async function*walkLedger(e,t,n,r){const s=await(0,a.av)(t),o=c.CE.empty();let d=i.mG
;const f=[...n.keys()].filter(e=>e.startsWith("ledger/")).sort();for(let t=0;t<f.length;t+=u){
const a=f.slice(t,t+u),s=await e.blobs(a.map(e=>entryAt(n,e))),c=[];for(const e of a){if(e!==(0,
l.RA)(o.size))throw doesNotHold(`${e} does not follow line ${o.size-1}`)
;for(const t of textsOf(s.get(entryAt(n,e).id),e)){const n=lineOf(t,e)
;if(n.seq!==o.size||n.prev!==d)throw doesNotHold(`line ${o.size} in ${e} does not follow from the one before`);d=(0,
i.Hw)(t),o.append(d),c.push(n)}}yield{lines:c,planOf:await plansOf(e,n,c,r)}}
if(o.size!==s.size||d!==s.head||!o.root().equals(s.frontier.root()))throw doesNotHold(`its ${o.size} lines are not those of its checkpoint (${s.size})`)
}const f=1e3,m=2;async function newestTarget(e,t,{kinds:n,repositoryId:r}){
const[a=new Map]=await e.trees([t.base]),s=[...a.keys()].filter(e=>e.startsWith("ledger/")).sort().reverse(),o=[]
;for(let t=0,i=m;t<s.length;t=i,i+=u){if(t>=f)return{
unreadable:`the newest ${t} segments of the ledger tell of no release`}
;const l=s.slice(t,i),c=await e.blobs(l.map(e=>entryAt(a,e)));for(const t of l){
const s=textsOf(c.get(entryAt(a,t).id),t).map(e=>lineOf(e,t));for(const t of s.toReversed()){
if("operation.succeeded"===t.type&&o.push(t),"plan.created"!==t.type)continue
;const s=o.filter(({claim:e})=>e===t.claim).map(({operation_id:e})=>e);if(0===s.length)continue
;const i=(await plansOf(e,a,[t],n))(t.data.plan_file_digest);for(const e of s){
const t=i?.operations.find(t=>t.operation_id===e);if(t?.repository_id!==r)continue;const a=(0,
d.I)(t,n).leaves?.(t.parameters);if(void 0!==a&&"draft"!==a.release)return{value:a.target}}}}}return{value:null}}
async function plansOf(e,t,n,a){const s=new Map;for(const e of n){if("plan.created"!==e.type)continue
;const n=t.get(l.hL.plan(e.data.plan_file_digest));void 0!==n&&s.set(e.data.plan_file_digest,n)}
const i=await e.blobs([...s.values()]),c=(0,d.xH)(a);return e=>{const t=i.get(s.get(e)?.id??"");return void 0===t||(0,
r.ol)(t)!==e?null:(0,o.MQ)(c,t)}}function entryAt(e,t){const n=e.get(t)
;if(void 0===n)throw doesNotHold(`${t} is missing`);return n}function textsOf(e,t){const n=void 0===e?null:(0,o._6)(e)
;if(null===n||!n.endsWith("\n"))throw doesNotHold(`${t} cannot be read`);return n.slice(0,-1).split("\n")}
function lineOf(e,t){try{return(0,i.A)(e)}catch{throw doesNotHold(`${t} has a line that is none`)}}
function doesNotHold(e){return new s.NL("ledger_untrusted",`The ledger's branch does not hold: ${e}.`)}},
56615:(e,t,n)=>{n.d(t,{B2:()=>P,Jk:()=>u,KR:()=>g,LY:()=>b,NJ:()=>I,NQ:()=>k,TV:()=>T,VV:()=>$,_r:()=>_,aS:()=>w,
av:()=>j,cd:()=>p,gO:()=>O,ho:()=>d,my:()=>y,om:()=>h,s6:()=>c,tk:()=>Y});var r=n(27597)
;const a=r.KCZ([r.aig().int().nonnegative(),r.oad()]).transform(String),s=r.YjP().regex(/^[0-9a-f]{40}$/),o=r.k5n(["commit","tag","tree","blob"]),i=r.YjP().nullish().transform(e=>e??""),l=r.Ikc({
login:r.YjP()}),c=r.L5J().transform(()=>{}),d=r.Ikc({sha:s}).transform(e=>e.sha),u=r.Ikc({id:a,full_name:r.YjP(),
node_id:r.YjP(),default_branch:r.YjP(),private:r.zMY().optional(),permissions:r.Ikc({push:r.zMY().optional()
}).optional()}).transform(e=>({id:e.id,fullName:e.full_name,nodeId:e.node_id,defaultBranch:e.default_branch,
isPrivate:e.private??!0,canPush:e.permissions?.push??null})),f=r.Ikc({sha:s,parents:r.YOg(r.Ikc({sha:s}))}),m=r.Ikc({
tree:r.Ikc({sha:s}),message:r.YjP(),committer:r.Ikc({date:r.YjP()})
}),commitInfo=({sha:e,parents:t},{tree:n,message:r,committer:a})=>({sha:e,treeSha:n.sha,parents:t.map(e=>e.sha),
message:r,committedAt:a.date}),h=f.extend(m.shape).transform(e=>commitInfo(e,e)),p=f.extend({commit:m
}).transform(e=>commitInfo(e,e.commit)),g=r.Ikc({ref:r.YjP(),object:r.Ikc({sha:s,type:o})}).transform(e=>({name:e.ref,
sha:e.object.sha,type:e.object.type})),w=r.Ikc({sha:s,tag:r.YjP(),message:r.YjP(),object:r.Ikc({sha:s,type:o})
}).transform(e=>({sha:e.sha,tag:e.tag,message:e.message,targetSha:e.object.sha,targetType:e.object.type})),y=r.Ikc({
status:r.k5n(["identical","ahead","behind","diverged"])}),b=r.Ikc({id:a,name:r.YjP(),label:r.YjP().nullish(),
size:r.aig().int().nonnegative(),state:r.k5n(["uploaded","starter","open"]),digest:r.YjP().nullish(),
content_type:r.YjP(),browser_download_url:r.YjP()}).transform(e=>({id:e.id,name:e.name,
label:""===e.label?null:e.label??null,size:e.size,state:e.state,
digest:/^sha256:[0-9a-f]{64}$/.test(e.digest??"")?e.digest??null:null,contentType:e.content_type,
url:e.browser_download_url})),_=r.Ikc({id:a,tag_name:r.YjP(),target_commitish:r.YjP(),name:i,body:i,draft:r.zMY(),
prerelease:r.zMY(),immutable:r.zMY().optional(),html_url:r.YjP(),upload_url:r.YjP(),assets:r.YOg(b)}).transform(e=>({
id:e.id,tag:e.tag_name,target:e.target_commitish,name:e.name,body:e.body,draft:e.draft,prerelease:e.prerelease,
immutable:e.immutable??!1,url:e.html_url,uploadUrl:e.upload_url,assets:e.assets})),$=r.Ikc({
number:r.aig().int().positive(),id:a,state:r.k5n(["open","closed"]),merged:r.zMY().optional(),
merged_at:r.YjP().nullable(),title:r.YjP(),body:i,head:r.Ikc({sha:s,repo:r.Ikc({id:a}).nullable()}),base:r.Ikc({
ref:r.YjP()}),labels:r.YOg(r.Ikc({name:r.YjP()})),assignees:r.YOg(l).nullish(),requested_reviewers:r.YOg(l).nullish(),
requested_teams:r.YOg(r.Ikc({slug:r.YjP()})).nullish(),milestone:r.Ikc({number:r.aig().int().positive()}).nullable(),
html_url:r.YjP()}).transform(e=>({number:e.number,id:e.id,state:e.state,merged:e.merged??null!==e.merged_at,
title:e.title,body:e.body,headSha:e.head.sha,headRepositoryId:e.head.repo?.id??null,baseRef:e.base.ref,
labels:e.labels.map(({name:e})=>e),assignees:(e.assignees??[]).map(e=>e.login),
reviewers:(e.requested_reviewers??[]).map(e=>e.login),teamReviewers:(e.requested_teams??[]).map(({slug:e})=>e),
milestone:e.milestone?.number??null,url:e.html_url})),k=r.Ikc({user:l.nullable(),state:r.YjP()}),v=r.Ikc({path:r.YjP(),
mode:r.YjP(),type:r.k5n(["blob","tree","commit"]),sha:s}),P=r.Ikc({tree:r.YOg(v),truncated:r.zMY()}),j=r.Ikc({sha:s,
encoding:r.k5n(["base64","utf-8"]),content:r.YjP()
}).transform(({content:e,encoding:t})=>Buffer.from(e,"base64"===t?"base64":"utf8")),I=r.KCZ([r.YOg(r.L5J()).transform(()=>null),r.Ikc({
type:r.YjP(),sha:s,encoding:r.YjP().optional(),content:r.YjP().optional()})]),T=r.YOg(r.Ikc({name:r.YjP(),type:r.YjP()
})),Y=r.Ikc({name:r.YjP(),commit:p}),O=r.Ikc({data:r.g1P(r.YjP(),r.L5J()).nullish(),errors:r.YOg(r.Ikc({
type:r.YjP().optional(),message:r.YjP(),path:r.YOg(r.KCZ([r.YjP(),r.aig()])).optional(),extensions:r.Ikc({
code:r.YjP().optional()}).optional()})).optional()})},9582:(e,t,n)=>{n.d(t,{U:()=>createClient})
;var r=n(58500),a=n(57561),s=n(73221),o=n(27481),i=n(74296);function asGitHubError(e,t,n){if(e instanceof s.y_)return e
;if(e instanceof Error&&e.cause instanceof s.y_)return e.cause
;const{request:r,response:a}=e??{},[o="GET",i=""]=t.split(" "),l="string"==typeof r?.url&&URL.canParse(r.url)?new URL(r.url):null,c="alone"===graphqlRateLimit(a?.data)
;return(0,s.L8)({method:"string"==typeof r?.method?r.method:o,path:null===l?i:l.pathname,
status:c?429:"number"==typeof a?.status?a.status:null,headers:a?.headers??{},data:c?{
message:"GraphQL rate limit exceeded"}:a?.data,reason:reasonOf(e),redact:n})}function checkGraphql(e){
const{data:t}=e,n=(isObject(t)&&Array.isArray(t.errors)?t.errors:[]).some(e=>isObject(e)&&/Something went wrong while executing your query/.test(String(e.message)))
;if(n||null!==graphqlRateLimit(t))throw Object.assign(new Error(n?"GitHub broke off":"GraphQL rate limit"),{response:e})
;return e}function limitOf(e){const{response:t}=e??{},n=t?.headers??{},r=n["retry-after"]
;if(!(void 0===r&&("0"===n["x-ratelimit-remaining"]||200===t?.status))||/\bsecondary rate\b/i.test((0,i.bD)(e)))return{
seconds:Number(r)||l,isSecondary:!0};const a=Number(n["x-ratelimit-reset"]??0);return{
seconds:Math.max(Math.ceil(a-Date.now()/1e3)+1,0),isSecondary:!1}}const l=60;function graphqlRateLimit(e){
if(!isObject(e)||!Array.isArray(e.errors))return null;const t=e.errors.filter(e=>isObject(e)&&"RATE_LIMITED"===e.type)
;if(0===t.length)return null;const n=isObject(e.data)?Object.values(e.data):[]
;return t.some(({path:e})=>Array.isArray(e)&&e.length>1)||n.some(e=>null!==e)?"beside a result":"alone"}
const isObject=e=>"object"==typeof e&&null!==e;function reasonOf(e){
const t=e instanceof Error&&e.cause instanceof Error?e.cause:null,n=t?.cause instanceof Error?t.cause:t,r=[(0,
i.bD)(e),null===n?"":(0,i.bD)(n)].filter(e=>""!==e);return[...new Set(r)].join(": ")}var c=n(31964)
;const d=new Set(["POST /repos/{owner}/{repo}/releases","POST /repos/{owner}/{repo}/pulls","POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","POST /repos/{owner}/{repo}/issues/{issue_number}/comments"])
;class Pace{#e;#t;#n;#r=[];#a=10;#s=0;#o=0;constructor({periodMs:e,cancelled:t,log:n}){this.#e=n,this.#t=starts(20,e,t),
this.#n=starts(1,3*e,t)}async run(e,t){/^(?:GET|HEAD) /.test(e)||await this.#t(),d.has(e)&&await this.#n(),
this.#s>=this.#a?await new Promise(e=>this.#r.push(e)):this.#s++;try{return await t()}finally{this.#s--,this.#i()}}
cut(){this.#l(Math.max(1,Math.floor(this.#a/2)))}answered(){this.#a<10&&++this.#o>=50&&this.#l(this.#a+1)}#l(e){
this.#o=0,e!==this.#a&&(this.#a=e,this.#e(`GitHub's secondary rate limit: ${e} requests at once`),this.#i())}#i(){
for(;this.#s<this.#a;){const e=this.#r.shift();if(void 0===e)return;this.#s++,e()}}}function starts(e,t,n){let a=0
;return async()=>{const s=performance.now();a=Math.max(a,s-e*t)+t,a<=s||n.aborted||await(0,r.setTimeout)(a-s,void 0,{
signal:n}).catch(()=>{})}}var u=n(61227);function notSent(){
return(0,s.J5)("cancelled","The job was cancelled before this was sent. Run again.")}const f=3,m=2,h=120,p=1e3,g=1e3
;function createClient(e){
const{token:t,log:n=()=>{},cancelled:i=(new AbortController).signal}=e,l="prod"!==e.mode,d=e.transport??(0,
u.g2)(e),{hosts:w}=d,y=(0,
o.c)(e.env??{},w.isLoopback),{secondMs:b}=y,redact=e=>null===t||""===t?e:e.replaceAll(t,"***"),_=new Pace({
periodMs:y.pacingMs??e.writePacingMs??g,cancelled:i,log:n}),$=a.E.defaults({baseUrl:w.api,headers:{
"user-agent":e.userAgent??"marketops-action",...null===t?{}:{authorization:`token ${t}`}},request:{fetch:d.fetch,log:{
...console,warn:n}}}),send=(e,t,a=!1)=>async function unlessCancelled(e,t,n){if(e.aborted&&t)throw notSent()
;const r=new AbortController,a=Promise.withResolvers();let s=t;const giveUp=()=>{if(!s)return;const e=notSent()
;r.abort(e),a.reject(e)};e.addEventListener("abort",giveUp);try{const e=n({signal:r.signal,onWait:()=>s=!0,
onSend:()=>s=!1});return await Promise.race([e,a.promise])}finally{e.removeEventListener("abort",giveUp)}
}(i,a,a=>(async(e,t,a)=>{const[o=""]=e.split(" "),{signal:c,onSend:d,onWait:p}=a;l&&!(0,u.P4)(t)&&(0,u.FS)(o,e)
;for(let a=0,l=0,u=0;;)try{const n=await _.run(e,()=>(c.throwIfAborted(),d(),$(e,{...t,request:{signal:c}})))
;return _.answered(),checkGraphql(n)}catch(t){const d=asGitHubError(t,e,redact);if("rate_limited"===d.code){
const{seconds:e,isSecondary:s}=limitOf(t);if(s&&_.cut(),l+=e,++a>m||l>h||i.aborted)throw d;p(),
n(`GitHub's rate limit: waiting ${e} s, as it asks`),await(0,r.setTimeout)(e*b,void 0,{signal:c})}else{if(!((0,
s.H9)(o)&&isLost(d)&&++u<=f))throw d;await(0,r.setTimeout)(u**2*b,void 0,{signal:c})}}})(e,t,a)),parse=(e,t,n)=>{
const r=e.safeParse(t);if(r.success)return r.data;const a=r.error.issues[0]?.path.map(String).join(".")??"";throw(0,
s.Yb)(`${n}: the answer lacks what was expected${""===a?"":` at ${a}`}`)
},asking=e=>async(t,n,r)=>parse(r,(await send(t,n,e)).data,t),pageOf=(e,t,n)=>async r=>{
const{headers:a,data:s}=await send(e,{...t,per_page:c.EK,page:r}),{link:o}=a;return{items:parse(n.array(),s,e),
link:void 0===o?null:String(o)}},tooLong=e=>(0,s.Yb)(`${e}: more than ${p} pages`);return{readOnly:l,read:asking(!1),
write:asking(!0),async list(e,t,n,r){const a=await(0,c.n4)(pageOf(e,t,n),p,r);if(null!==a)return a;throw tooLong(e)},
async*pages(e,t,n){try{yield*(0,c.vg)(pageOf(e,t,n),p)}catch(t){throw t instanceof RangeError?tooLong(e):t}},
async graphql(e,t,n){const{data:r}=await send(`POST ${w.graphql}`,{query:e,variables:t})
;return parse(n,r,"POST /graphql")},async query(e,t,n){if(!(0,u.P4)({query:e}))throw new Error("a query")
;for(let r=1;;r++)try{const{data:r}=await send(`POST ${w.graphql}`,{query:e,variables:t})
;return parse(n,r,"POST /graphql")}catch(e){if(!(e instanceof s.y_&&"ambiguous"===e.certainty)||r>f)throw e
;await this.pause(r**2*g)}},serverClock:d.serverClock,async pause(e){await(0,r.setTimeout)(e*b/g,void 0,{signal:i
}).catch(()=>{})}}}function isLost({status:e,certainty:t}){return"ambiguous"===t&&(null===e||e>=500)}},6346:(e,t,n)=>{
n.d(t,{N:()=>connect});var r=n(9582),a=n(86677),s=n(27597),o=n(55543),i=n(74296),l=n(56615),c=n(49737)
;const d=s.YjP().regex(/^[0-9a-f]{40}$/),u=s.Ikc({mode:s.aig(),type:s.YjP(),oid:d,object:s.Ikc({text:s.YjP().nullish()
}).nullable()}),f=s.Ikc({data:s.Ikc({repository:s.Ikc({defaultBranchRef:s.Ikc({name:s.YjP(),refUpdateRule:s.Ikc({
requiredApprovingReviewCount:s.aig().nullable()}).nullable(),target:s.Ikc({oid:d}).catchall(u.nullable())}).nullable()})
})
}),queryOf=e=>`query DefaultBranch($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) {\n    defaultBranchRef {\n      name\n      refUpdateRule { requiredApprovingReviewCount }\n      target {\n        oid\n        ... on Commit {\n${e.map((e,t)=>`          file${t}: file(path: ${JSON.stringify(e)}) { ...entry }`).join("\n")}\n        }\n      }\n    }\n  }\n}\nfragment entry on TreeEntry { mode type oid object { ... on Blob { text } } }`,m=[33188,33261]
;var h=n(73221);async function mutate(e,t,n,r){const{data:a,errors:s}=await e.graphql(n,r,l.gO),[o]=s??[]
;if(void 0===o)return a;const i=Object.values(a??{}).every(e=>null===e),c=s?.find(e=>void 0===refusalOf(e))
;throw function failed(e,t,n){const r=n?refusalOf(t):void 0,a=void 0===r?"github_error":(0,
h.yu)(t.message)?"ref_moved":r,s="github_forbidden"===a?" Add `contents: write` to the job's permissions.":"",o=t.message.trim().slice(0,1e3).replace(/\.$/,"")
;return new h.y_(a,`${e}: ${o}.${s}`,{status:200,certainty:void 0===r?"ambiguous":"refused"})}(t,c??o,i&&void 0===c)}
const p={FORBIDDEN:"github_forbidden",INSUFFICIENT_SCOPES:"github_forbidden",NOT_FOUND:"not_found",
UNPROCESSABLE:"validation_failed",STALE_DATA:"ref_moved",BRANCH_PROTECTION_RULE_VIOLATION:"validation_failed"
},g="undefinedField";function refusalOf({type:e,message:t,path:n=[],extensions:r}){
if(r?.code===g)return"validation_failed";if(n.length>1)return;const a=/^Repository rule violations found/.test(t)
;return p[e??""]??(a?"validation_failed":void 0)}
const w="mutation MoveReference($repositoryId: ID!, $refUpdates: [RefUpdate!]!) {\n  updateRefs(input: {repositoryId: $repositoryId, refUpdates: $refUpdates}) { clientMutationId }\n}"
;function createEffects(e,t){if(e.readOnly)throw(0,h.J5)("read_only","A dry run has no writer.");const at=t=>(0,
c.G)(e,t);return{createTagObject:(e,{tag:t,message:n,targetSha:r})=>at(e).write("POST /git/tags",{tag:t,message:n,
object:r,type:"commit"},l.ho),async createRef(e,t,n){const r=await at(e).write("POST /git/refs",{ref:t,sha:n},l.KR)
;if(r.name!==t||r.sha!==n)throw(0,h.W)(`${t} was to be made at ${n}, GitHub tells ${r.name} at ${r.sha}`)},
async updateRef(n,r,{from:a,to:s,force:o}){const{nodeId:i}=await t.repository(n),l=[{name:r,beforeOid:a,afterOid:s,
force:o}],c=await mutate(e,`Moving ${r}`,w,{repositoryId:i,refUpdates:l})
;if("object"!=typeof c?.updateRefs||null===c.updateRefs)throw(0,h.W)(`moving ${r} was answered without a result`)},
createRelease:(e,t)=>at(e).write("POST /releases",{...t},l._r),
updateRelease:(e,t,n)=>at(e).write("PATCH /releases/{release_id}",{release_id:t,...n},l._r),
deleteRelease:(e,t)=>at(e).write("DELETE /releases/{release_id}",{release_id:t},l.s6),
async uploadAsset(t,n,{name:r,label:a,contentType:s,size:o,open:i}){at(t);const c=n.uploadUrl.replace(/\{[^}]*\}$/,"")
;if(!c.endsWith(`/releases/${n.id}/assets`))throw(0,h.W)(`the upload address of release ${n.id} is another's`)
;return e.write(`POST ${c}{?name,label}`,{name:r,...null===a?{}:{label:a},headers:{"content-type":s,
"content-length":String(o)},data:i},l.LY)},deleteAsset:(e,t)=>at(e).write("DELETE /releases/assets/{asset_id}",{
asset_id:t},l.s6),createBlob:(e,t)=>at(e).write("POST /git/blobs",{content:Buffer.from(t).toString("base64"),
encoding:"base64"},l.ho),createTree:(e,t,n)=>at(e).write("POST /git/trees",{base_tree:t,tree:n.map(e=>({...e,type:"blob"
}))},l.ho),createCommit:(e,{message:t,tree:n,parents:r,author:a})=>at(e).write("POST /git/commits",{message:t,tree:n,
parents:[...r],...void 0===a?{}:{author:a}},l.ho),createPullRequest:(e,t)=>at(e).write("POST /pulls",{...t},l.VV),
updatePullRequest:(e,t,n)=>at(e).write("PATCH /pulls/{pull_number}",{pull_number:t,...n},l.VV),
addLabels:(e,t,n)=>at(e).write("POST /issues/{issue_number}/labels",{issue_number:t,labels:[...n]},l.s6),
addAssignees:(e,t,n)=>at(e).write("POST /issues/{issue_number}/assignees",{issue_number:t,assignees:[...n]},l.s6),
requestReviewers:(e,t,n,r)=>at(e).write("POST /pulls/{pull_number}/requested_reviewers",{pull_number:t,reviewers:[...n],
team_reviewers:[...r]},l.s6),send:(e,t,n,r)=>at(e).write(t,n,r),
setMilestone:(e,t,n)=>at(e).write("PATCH /issues/{issue_number}",{issue_number:t,milestone:n},l.s6)}}
const y=s.KCZ([s.Whr(),s.YjP()]).transform(String),b=s.Ikc({id:y,login:s.YjP(),type:s.YjP()}),_=s.YOg(s.Ikc({
environments:s.YOg(s.Ikc({id:y,name:s.YjP()})),state:s.YjP(),user:b.nullish().transform(e=>e??null),
comment:s.YjP().nullish().transform(e=>e??"")})),$=s.Ikc({event:s.YjP().nullish().transform(e=>e??null),
head_branch:s.YjP().nullish().transform(e=>e??null),head_sha:s.YjP(),path:s.YjP(),
actor:b.nullish().transform(e=>e??null),triggering_actor:b.nullish().transform(e=>e??null)}),k=s.Ikc({name:s.YjP(),
protection_rules:s.YOg(s.Ikc({type:s.YjP(),prevent_self_review:s.zMY().optional(),reviewers:s.YOg(s.L5J()).optional()
})).optional(),deployment_branch_policy:s.Ikc({protected_branches:s.zMY(),custom_branch_policies:s.zMY()}).nullish(),
can_admins_bypass:s.zMY().optional()}).transform(e=>JSON.parse(JSON.stringify(e))),v=s.Ikc({status:s.YjP().nullish()
}).transform(({status:e})=>e??""),P=s.Ikc({type:s.YjP()}),j=100,I=s.Ikc({total_count:s.Whr(),
branch_policies:s.YOg(s.Ikc({name:s.YjP(),type:s.YjP().optional().transform(e=>e??"branch")}))}),T=s.Ikc({
author:s.KCZ([b,s.Ikc({}).transform(()=>null),s.chJ()]).optional()}),Y=s.Ikc({total_commits:s.Whr(),commits:s.YOg(T)})
;function createEvidenceReader(e){const at=t=>(0,c.G)(e,t),t="GET /actions/runs/{run_id}/attempts/{attempt_number}"
;return{reviews:(e,t)=>evidence(()=>at(e).read("GET /actions/runs/{run_id}/approvals",{run_id:t},_)),
attempt:(e,n,r)=>evidence(()=>at(e).read(t,{run_id:n,attempt_number:r},$)),attemptStatus:(e,n,r)=>evidence(()=>(0,
h.Xd)(at(e).read(t,{run_id:n,attempt_number:r},v))),environment:(e,t)=>evidence(()=>(0,
h.Xd)(at(e).read("GET /environments/{environment_name}",{environment_name:t},k))),
branchPatterns:(e,t)=>evidence(async()=>{const n={environment_name:t,per_page:j
},{total_count:r,branch_policies:a}=await at(e).read("GET /environments/{environment_name}/deployment-branch-policies",n,I)
;if(a.length<r)throw new Error(`only ${a.length} of ${r} patterns are listed`);return a}),
branchProtected:(e,t)=>evidence(async()=>{const[n,r]=await Promise.all([at(e).read("GET /branches/{branch}",{branch:t
},s.Ikc({protected:s.zMY()})),at(e).list("GET /rules/branches/{branch}",{branch:t},s.L5J())])
;return n.protected||r.length>0}),commitAuthors:(e,t,n)=>evidence(async()=>{
const r=(await Promise.all(t.flatMap(t=>[at(e).read("GET /commits/{ref}",{ref:t
},T),...null===n?[]:[between(at(e),n,t)]]))).flat().map(({author:e})=>e??null)
;return[...new Map(r.map(e=>[e?.id,e])).values()]}),
branchRules:(e,t)=>evidence(async()=>(await at(e).list("GET /rules/branches/{branch}",{branch:t
},P)).map(({type:e})=>e)),teamMembers:(t,n)=>evidence(async()=>{const[r="",a=""]=t.split("/"),o={org:r,team_slug:a
},i=await e.read("GET /orgs/{org}/teams/{team_slug}",o,s.Ikc({id:y}))
;if(i.id!==n)throw new Error(`the team ${t} has the id ${i.id}, not ${n}`)
;return(await e.list("GET /orgs/{org}/teams/{team_slug}/members",o,b)).map(e=>e.id)})}}async function between(e,t,n){
const r={basehead:`${t}...${n}`},{total_commits:a,commits:s}=await e.read("GET /compare/{basehead}",r,Y)
;if(s.length<a)throw new Error(`only ${s.length} of the ${a} commits since ${t} are listed`);return s}
async function evidence(e){try{return{value:await e()}}catch(e){return{unreadable:e instanceof Error?e.message:String(e)
}}}var O=n(31964),S=n(9649)
;const E=`query Tags($owner: String!, $name: String!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    refs(refPrefix: "refs/tags/", first: ${O.EK}, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { name target { __typename oid ... on Tag { target { __typename oid ... on Tag { target { __typename oid } } } } } }\n    }\n  }\n}`,R=s.RZV(()=>s.Ikc({
__typename:s.YjP(),oid:s.YjP(),target:R.optional()})),M=s.Ikc({data:s.Ikc({repository:s.Ikc({refs:s.Ikc({
pageInfo:s.Ikc({hasNextPage:s.zMY(),endCursor:s.YjP().nullable()}),nodes:s.YOg(s.Ikc({name:s.YjP(),target:R}))})})})
}),G=s.Ikc({tag_name:s.YjP()});function createInventory(e,t){const n=(0,c.G)(e,t),references=async e=>(await n.query(E,{
after:e},M)).data.repository.refs;return{async*tags(){let e=null;do{const{nodes:t,pageInfo:n}=await references(e)
;yield t.map(tagOf),e=n.hasNextPage?n.endCursor:null}while(null!==e)},async*releases(){
for await(const e of n.pages("GET /releases",{},l._r)){const t=e.filter(({draft:e})=>!e)
;yield await Promise.all(t.map(async e=>{if(e.assets.length<S.EMBEDDED_ASSETS)return e
;const t=n.list("GET /releases/{release_id}/assets",{release_id:e.id},l.LY);return{...e,assets:await t}}))}},
latest:async()=>(await(0,h.Xd)(n.read("GET /releases/latest",{},G)))?.tag_name??null}}function tagOf({name:e,target:t}){
let n=t;for(;"Tag"===n?.__typename;)n=n.target;return{name:e,object:t.oid,target:"Commit"===n?.__typename?n.oid:null}}
var N=n(52533);const A=4,L=100,q=100,x=s.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),C=s.Ikc({oid:x,
text:s.YjP().nullable(),isTruncated:s.zMY()}).partial(),repositoryOf=e=>s.Ikc({data:s.Ikc({repository:e})}),B=s.Ikc({
oid:x,tree:s.Ikc({oid:x}),parents:s.Ikc({nodes:s.YOg(s.Ikc({oid:x})),totalCount:s.aig()}),file:s.Ikc({
object:C.nullable()}).nullable()}),z=s.Ikc({nodes:s.YOg(B),pageInfo:s.Ikc({hasNextPage:s.zMY()})
}),F=repositoryOf(s.Ikc({object:s.g1P(s.YjP(),z)
})),H=`query LedgerHistory($owner: String!, $name: String!, $head: GitObjectID!, ${function pageVariables(){
return Array.from({length:A},(e,t)=>`$after${t}: String`).join(", ")
}()}) {\n  repository(owner: $owner, name: $name) {\n    object(oid: $head) {\n      ... on Commit {\n        ${function pageFields(){
return Array.from({length:A},(e,t)=>`page${t}: history(first: ${L}, after: $after${t}) { ...page }`).join("\n        ")
}()}\n      }\n    }\n  }\n}\nfragment page on CommitHistoryConnection {\n  pageInfo { hasNextPage }\n  nodes {\n    oid\n    tree { oid }\n    parents(first: 100) { totalCount nodes { oid } }\n    file(path: "${N.nm}") { object { ... on Blob { oid text isTruncated } } }\n  }\n}`
;const W=s.RZV(()=>s.Ikc({name:s.YjP(),mode:s.aig(),type:s.YjP(),oid:x,object:s.Ikc({entries:s.YOg(W).optional()
}).nullable().optional()
})),D="entries { name mode type oid object { ... on Tree { entries { name mode type oid object { ... on Tree { entries { name mode type oid } } } } } } }"
;function createLedgerHistory(e,t){const n=(0,c.G)(e,t);return{async history(e,t){
const r=null===t?0:Number(t),a=Array.from({length:A},(t,n)=>{const a=r+n*L-1;return[`after${n}`,a<0?null:`${e} ${a}`]
}),{data:s}=await n.query(H,{head:e,...Object.fromEntries(a)},F),o=Array.from({length:A
},(e,t)=>s.repository.object[`page${t}`]),i=[];let l=!1;for(const e of o){if(void 0===e)throw(0,
h.W)(`the history of ${N.jF} lacks a page`);for(const t of e.nodes)i.push(commitOf(t));if(l=!e.pageInfo.hasNextPage,
l)break}if(0===r&&i[0]?.id!==e)throw(0,h.W)(`the history of ${N.jF} does not begin at ${e}`);return{commits:i,
next:l?null:String(r+A*L)}},async trees(e){
const t=e.map((e,t)=>`t${t}: object(oid: "${x.parse(e)}") { ... on Commit { tree { ${D} } } }`),r=repositoryOf(s.g1P(s.YjP(),s.Ikc({
tree:s.Ikc({entries:s.YOg(W)})
}).nullable())),{data:a}=await n.query(`query LedgerTrees($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${t.join(" ")} } }`,{},r)
;return e.map((e,t)=>{const n=a.repository[`t${t}`];if(null==n)throw(0,h.W)(`commit ${e} of ${N.jF} has no tree`)
;return new Map(filesOf(n.tree.entries,""))})},async blobs(e){
const t=[...new Map(e.map(e=>[e.id,e])).values()],r=new Map;for(let e=0;e<t.length;e+=q){
const a=t.slice(e,e+q),o=a.map(({id:e},t)=>`b${t}: object(oid: "${x.parse(e)}") { ... on Blob { oid text isTruncated } }`),{data:i}=await n.query(`query LedgerBlobs($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${o.join(" ")} } }`,{},repositoryOf(s.g1P(s.YjP(),C.nullable())))
;for(const[e,{id:t}]of a.entries()){const a=exactBytes(i.repository[`b${e}`],t)
;r.set(t,a??await n.read("GET /git/blobs/{file_sha}",{file_sha:t},l.av))}}return r}}}
function commitOf({oid:e,tree:t,parents:n,file:r}){if(n.totalCount!==n.nodes.length)throw(0,
h.W)(`commit ${e} of ${N.jF} has parents that are not listed`)
;const a=void 0===r?.object?.oid?null:exactBytes(r.object,r.object.oid);return{id:e,parents:n.nodes.map(e=>e.oid),
tree:t.oid,checkpoint:null===a?null:a.toString()}}function exactBytes(e,t){
if("string"!=typeof e?.text||!1!==e.isTruncated)return null;const n=Buffer.from(e.text);return(0,
o.RI)("blob",n,40===t.length?"sha1":"sha256")===t?n:null}function*filesOf(e,t){
for(const{name:n,mode:r,type:a,oid:s,object:o}of e){const e=`${t}${n}`
;"tree"===a&&void 0!==o?.entries?yield*filesOf(o.entries,`${e}/`):yield[e,{mode:r.toString(8).padStart(6,"0"),id:s}]}}
function createLedgerReader(e,t){const n=(0,c.G)(e,t),contents=async(e,t,r)=>{try{
return await n.read("GET /contents/{path}",{path:e,ref:t},r)}catch(e){
if(!(e instanceof h.y_)||"not_found"!==e.code)throw e;if(/no commit found/i.test(e.message))throw(0,
h.W)(`${t} of ${N.jF} is not there yet`);return null}};return{...createLedgerHistory(e,t),async head(){const e=await(0,
h.Xd)(n.read("GET /branches/{branch}",{branch:N.jF},l.tk));if(e?.name!==N.jF)return null
;const{sha:t,parents:r,treeSha:a}=e.commit;return{sha:t,parents:r,tree:a}},async read(e,t){
const r=await contents(e,t,l.NJ)
;return null===r||"file"!==r.type?null:"base64"===r.encoding&&void 0!==r.content?Buffer.from(r.content,"base64"):n.read("GET /git/blobs/{file_sha}",{
file_sha:r.sha},l.av)},async list(e,t){const n=await contents(e,t,l.TV)??[];if(n.length>=V)throw(0,
h.W)(`${e} of ${N.jF} is not listed in full`);return n.filter(({type:e})=>"file"===e).map(({name:e})=>e)}}}
function createLedgerBranch(e,t){if(e.readOnly)throw(0,h.J5)("read_only","A dry run has no ledger.");const n=(0,
c.G)(e,t);return{...createLedgerReader(e,t),async commit(n,r,a){const s=[...a],o={branch:{repositoryNameWithOwner:t,
branchName:N.jF},expectedHeadOid:r,message:{headline:n},fileChanges:{additions:s.flatMap(([e,t])=>null===t?[]:[{path:e,
contents:Buffer.from(t).toString("base64")}]),deletions:s.flatMap(([e,t])=>null===t?[{path:e}]:[])}
},i=`Appending to ${N.jF}`,l=J.safeParse(await mutate(e,i,U,{input:o}))
;if(l.success)return l.data.createCommitOnBranch.commit.oid
;throw(0,h.W)(`a commit on ${N.jF} was answered without its SHA`)},createTree:e=>n.write("POST /git/trees",{
tree:[...e].flatMap(([e,t])=>null===t?[]:[{path:e,mode:"100644",type:"blob",content:Buffer.from(t).toString()}])},l.ho),
createCommit:(e,t,r)=>n.write("POST /git/commits",{message:e,tree:t,parents:r},l.ho),async advance(e){const t={
ref:`heads/${N.jF}`,sha:e,force:!1};await n.write("PATCH /git/refs/{ref}",t,l.KR)},async create(e){
await n.write("POST /git/refs",{ref:`refs/heads/${N.jF}`,sha:e},l.KR)},pause:t=>e.pause(t)}}
const U="mutation AppendToLedger($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid } }\n}",J=s.Ikc({
createCommitOnBranch:s.Ikc({commit:s.Ikc({oid:s.YjP().regex(/^[0-9a-f]{40}$/)})})}),V=1e3
;function connect({facts:e,token:t,ledgerToken:n=null,...s}){const{apiUrl:d,mode:u}=e,clientOf=t=>(0,r.U)({...s,
apiUrl:d,mode:u,token:t,userAgent:(0,a.a9)(e)}),h=clientOf(t),p=null===n?h:clientOf(n),g=(0,S.createReader)(h,s.clock)
;return{reader:g,evidence:createEvidenceReader(h),effects:"prod"===e.mode?createEffects(h,g):null,
defaultBranch:t=>async function readDefaultBranch(e,t,n){
const r=(0,c.G)(e,t),a=(await r.query(queryOf(n),{},f)).data.repository.defaultBranchRef
;if(null===a)throw new i.NL("not_found",`The default branch of ${t} has no commit; push one first.`)
;const{name:s,target:d,refUpdateRule:u}=a,{oid:h,...p}=d,g=await Promise.all(n.map(async(e,n)=>{
const a=p[`file${n}`]??null;if(null===a)return null
;if(!m.includes(a.mode)||"blob"!==a.type)throw new i.NL("policy_unreadable",`${e} on ${s} of ${t} is no plain file; make it one.`)
;const c=Buffer.from(a.object?.text??"")
;return(0,o.RI)("blob",c)===a.oid?[e,c]:[e,await r.read("GET /git/blobs/{file_sha}",{file_sha:a.oid},l.av)]}));return{
name:s,commit:h,isProtected:null!==u,asksForReviews:(u?.requiredApprovingReviewCount??0)>0,
files:new Map(g.filter(e=>null!==e))}}(h,e.repository,t),inventory:createInventory(h,e.repository),
ledgerReader:createLedgerReader(h,e.repository),ledger:"prod"===e.mode?createLedgerBranch(p,e.repository):null,
skewMs:()=>{const e=h.serverClock();return null===e?null:e.localMs-e.serverMs},pause:e=>h.pause(e)}}},31964:(e,t,n)=>{
n.d(t,{EK:()=>r,n4:()=>readPages,vg:()=>eachPage});const r=100;async function readPages(e,t,n=0){
const a=Math.min(t,Math.floor(n/r)+1),s=await Promise.all(Array.from({length:a},(t,n)=>e(n+1)));for(;;){const n=s.at(-1)
;if(!hasNext(n))return s.flatMap(({items:e})=>e);const r=s.length+1,a=Math.max(r,lastPage(n)??r);if(a>t)return null
;const o=Array.from({length:a-r+1},(e,t)=>r+t);s.push(...await Promise.all(o.map(e)))}}async function*eachPage(e,t){
for(let n=1;n<=t;n++){const t=await e(n);if(yield t.items,!hasNext(t))return}
throw new RangeError(`more than ${t} pages`)}function hasNext({items:e,link:t}){
return null===t?e.length===r:/rel="next"/.test(t)}function lastPage({link:e}){
const[,t]=/<[^>]*\?([^>]*)>;\s*rel="last"/.exec(e??"")??[],n=Number(new URLSearchParams(t??"").get("page"))
;return Number.isSafeInteger(n)&&n>0?n:null}},9649:(e,t,n)=>{n.r(t),n.d(t,{EMBEDDED_ASSETS:()=>l,
createReader:()=>createReader});var r=n(73221),a=n(12112),s=n(56615),o=n(86677),i=n(49737);const l=30,c=/^[0-9a-f]{40}$/
;function createReader(e,t=Date.now){
const at=t=>(0,i.G)(e,t),treeLevel=(e,t,n)=>at(e).read("GET /git/trees/{tree_sha}",{tree_sha:t,...n?{recursive:"1"}:{}
},s.B2),walk=async(e,t,n)=>{const{tree:a,truncated:s}=await treeLevel(e,t,!1);if(s)throw(0,
r.J5)("github_error",`GitHub does not list a directory of ${e} in full: it is too large.`);const o=[];for(const t of a){
const r=`${n}${t.path}`;o.push({...t,path:r}),"tree"===t.type&&o.push(...await walk(e,t.sha,`${r}/`))}return o
},assetsOf=(e,t,n=0)=>at(e).list("GET /releases/{release_id}/assets",{release_id:t
},s.LY,n),whole=async(e,t)=>t.assets.length<l?t:{...t,assets:await assetsOf(e,t.id)},n=(0,o.tO)({
repository:e=>at(e).read("GET ",{},s.Jk),blob:(e,t)=>at(e).read("GET /git/blobs/{file_sha}",{file_sha:t},s.av),
commit:async(e,t)=>c.test(t)?((e,t)=>(0,r.Xd)(at(e).read("GET /git/commits/{commit_sha}",{commit_sha:t},s.om)))(e,t):(0,
r.Xd)(at(e).read("GET /commits/{ref}",{ref:t,per_page:1},s.cd),["not_found","validation_failed"]),async ref(e,t){
const n=await(0,r.Xd)(at(e).read("GET /git/ref/{ref}",{ref:t},s.KR));if(null===n)return null
;if(n.name!==`refs/${t}`)throw(0,r.W)(`asked for refs/${t}, GitHub told ${n.name}`);return{sha:n.sha,type:n.type}},
tagObject:(e,t)=>at(e).read("GET /git/tags/{tag_sha}",{tag_sha:t},s.aS),async compare(e,t,n){
const{status:r}=await at(e).read("GET /compare/{basehead}",{basehead:`${t}...${n}`,per_page:1},s.my);return r},
async releases(e,t){const n=await at(e).list("GET /releases",{},s._r)
;return(await Promise.all(n.filter(e=>e.tag===t).map(t=>whole(e,t)))).sort((e,t)=>BigInt(e.id)<BigInt(t.id)?-1:1)},
async release(e,t,n=0){
const o=n<l?null:(0,a.NN)(assetsOf(e,t,n)),i=await(0,r.Xd)(at(e).read("GET /releases/{release_id}",{release_id:t},s._r))
;return null===i?null:null===o?whole(e,i):{...i,assets:await o}},async pullRequests(e,t,r){const{owner:a}=(0,
i.v)(e),[o,l]=await Promise.all([n.repository(e),at(e).list("GET /pulls",{state:"all",head:`${a}:${t}`,base:r,
sort:"created",direction:"desc"},s.VV)])
;return l.filter(({headRepositoryId:e,baseRef:t})=>e===o.id&&t===r).sort((e,t)=>t.number-e.number)},
pullRequest:(e,t)=>(0,r.Xd)(at(e).read("GET /pulls/{pull_number}",{pull_number:t},s.VV)),async reviewedBy(e,t){
const n=await at(e).list("GET /pulls/{pull_number}/reviews",{pull_number:t},s.NQ)
;return[...new Set(n.flatMap(({user:e,state:t})=>null===e||"PENDING"===t?[]:[e.login]))]},
list:(e,t,n)=>at(e).list(`GET ${t}`,{},n),async tree(e,t){const{tree:n,truncated:r}=await treeLevel(e,t,!0)
;return r?walk(e,t,""):n},async file(e,t,a){const o=await(0,r.Xd)(at(e).read("GET /contents/{path}",{path:t,ref:a
},s.NJ));if(null===o)return null;if("file"!==o.type)throw(0,r.W)(`${t} of ${e} is a ${o.type}, not a file`)
;return"base64"===o.encoding&&void 0!==o.content?Buffer.from(o.content,"base64"):n.blob(e,o.sha)}},t);return n}}};
