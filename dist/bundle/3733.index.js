export const id=3733;export const ids=[3733];export const modules={40666:(e,t,r)=>{function counted(e,t){
return`${e} ${1===e?t:`${t}s`.replace(/([^aeiou])ys$/,"$1ies")}`}function formatSize(e){if(e<1024)return`${e} B`
;const t=["KiB","MiB","GiB","TiB"];let r=e/1024,n=0;for(;r>=1024&&n<t.length-1;)r/=1024,n++
;return`${r.toFixed(1)} ${t[n]}`}r.d(t,{Fu:()=>shortSha,Xq:()=>formatSize,hS:()=>counted})
;const shortSha=e=>e.slice(0,7)},37033:(e,t,r)=>{function changedOperations(e){if(null===e||"absent"in e)return null
;const{plan:t,operations:r}=e.difference;return t.length>0?null:new Set(r.map(({operation_id:e})=>e))}
function planDifference(e,t){
const[r,n]=[byId(e),byId(t)],inBoth=(e,t)=>JSON.stringify([...e.keys()].filter(e=>t.has(e))),whole=(e,t)=>new Map([["commit_sha",JSON.stringify(e.commit_sha)],["repository_id",JSON.stringify(e.repository_id)],["order of operations",t]]),a=[...new Set([...r.keys(),...n.keys()])].flatMap(e=>function operationChange(e,t,r){
const n=r??t;if(void 0===n)return[];const a=fieldChanges(leavesOf(t),leavesOf(r));if(0===a.length)return[]
;const s=void 0===t?"added":void 0===r?"removed":"changed";return[{operation_id:e,operation_kind:n.operation_kind,
change:s,fields:a}]}(e,r.get(e),n.get(e)));return{plan:fieldChanges(whole(e,inBoth(r,n)),whole(t,inBoth(n,r))),
operations:a}}function byId({operations:e}){return new Map(e.map(e=>[e.operation_id,e]))}function fieldChanges(e,t){
return[...new Set([...e.keys(),...t.keys()])].map(r=>({field:r,before:e.get(r)??null,after:t.get(r)??null
})).filter(e=>e.before!==e.after)}function leavesOf(e){const t=new Map;if(void 0===e)return t
;const{operation_kind:r,repository:n,repository_id:a,depends_on:s,parameters:i}=e;return collect({operation_kind:r,
repository:n,repository_id:a,...i,depends_on:s},"",t),t}function collect(e,t,r){
const n=Array.isArray(e)?function namesOf(e){for(const t of["name","path"]){const r=e.map(e=>isObject(e)?e[t]:void 0)
;if(r.every(e=>"string"==typeof e)&&new Set(r).size===r.length)return r}return null}(e):null
;if(Array.isArray(e)&&null!==n){r.set(t,JSON.stringify(n))
;for(const[a,s]of e.entries())collect(s,`${t}[${JSON.stringify(n[a])}]`,r)
}else if(isObject(e))for(const[n,a]of Object.entries(e))collect(a,""===t?n:`${t}.${n}`,r);else r.set(t,JSON.stringify(e))
}function isObject(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}r.d(t,{r:()=>changedOperations,
x:()=>planDifference})},9582:(e,t,r)=>{r.d(t,{U:()=>createClient})
;var n=r(58500),a=r(57561),s=r(73221),i=r(27481),o=r(74296);function asGitHubError(e,t,r){if(e instanceof s.y_)return e
;if(e instanceof Error&&e.cause instanceof s.y_)return e.cause
;const{request:n,response:a}=e??{},[i="GET",o=""]=t.split(" "),l="string"==typeof n?.url&&URL.canParse(n.url)?new URL(n.url):null,c="alone"===graphqlRateLimit(a?.data)
;return(0,s.L8)({method:"string"==typeof n?.method?n.method:i,path:null===l?o:l.pathname,
status:c?429:"number"==typeof a?.status?a.status:null,headers:a?.headers??{},data:c?{
message:"GraphQL rate limit exceeded"}:a?.data,reason:reasonOf(e),redact:r})}function checkGraphql(e){
const{data:t}=e,r=(isObject(t)&&Array.isArray(t.errors)?t.errors:[]).some(e=>isObject(e)&&/Something went wrong while executing your query/.test(String(e.message)))
;if(r||null!==graphqlRateLimit(t))throw Object.assign(new Error(r?"GitHub broke off":"GraphQL rate limit"),{response:e})
;return e}function limitOf(e){const{response:t}=e??{},r=t?.headers??{},n=r["retry-after"]
;if(!(void 0===n&&("0"===r["x-ratelimit-remaining"]||200===t?.status))||/\bsecondary rate\b/i.test((0,o.bD)(e)))return{
seconds:Number(n)||l,isSecondary:!0};const a=Number(r["x-ratelimit-reset"]??0);return{
seconds:Math.max(Math.ceil(a-Date.now()/1e3)+1,0),isSecondary:!1}}const l=60;function graphqlRateLimit(e){
if(!isObject(e)||!Array.isArray(e.errors))return null;const t=e.errors.filter(e=>isObject(e)&&"RATE_LIMITED"===e.type)
;if(0===t.length)return null;const r=isObject(e.data)?Object.values(e.data):[]
;return t.some(({path:e})=>Array.isArray(e)&&e.length>1)||r.some(e=>null!==e)?"beside a result":"alone"}
const isObject=e=>"object"==typeof e&&null!==e;function reasonOf(e){
const t=e instanceof Error&&e.cause instanceof Error?e.cause:null,r=t?.cause instanceof Error?t.cause:t,n=[(0,
o.bD)(e),null===r?"":(0,o.bD)(r)].filter(e=>""!==e);return[...new Set(n)].join(": ")}var c=r(31964)
;const u=new Set(["POST /repos/{owner}/{repo}/releases","POST /repos/{owner}/{repo}/pulls","POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","POST /repos/{owner}/{repo}/issues/{issue_number}/comments"])
;class Pace{#e;#t;#r;#n=[];#a=10;#s=0;#i=0;constructor({periodMs:e,cancelled:t,log:r}){this.#e=r,this.#t=starts(20,e,t),
this.#r=starts(1,3*e,t)}async run(e,t){/^(?:GET|HEAD) /.test(e)||await this.#t(),u.has(e)&&await this.#r(),
this.#s>=this.#a?await new Promise(e=>this.#n.push(e)):this.#s++;try{return await t()}finally{this.#s--,this.#o()}}
cut(){this.#l(Math.max(1,Math.floor(this.#a/2)))}answered(){this.#a<10&&++this.#i>=50&&this.#l(this.#a+1)}#l(e){
this.#i=0,e!==this.#a&&(this.#a=e,this.#e(`GitHub's secondary rate limit: ${e} requests at once`),this.#o())}#o(){
for(;this.#s<this.#a;){const e=this.#n.shift();if(void 0===e)return;this.#s++,e()}}}function starts(e,t,r){let a=0
;return async()=>{const s=performance.now();a=Math.max(a,s-e*t)+t,a<=s||r.aborted||await(0,n.setTimeout)(a-s,void 0,{
signal:r}).catch(()=>{})}}var f=r(61227);function notSent(){
return(0,s.J5)("cancelled","The job was cancelled before this was sent. Run again.")}const d=3,h=2,p=120,g=1e3,y=1e3
;function createClient(e){
const{token:t,log:r=()=>{},cancelled:o=(new AbortController).signal}=e,l="prod"!==e.mode,u=e.transport??(0,
f.g2)(e),{hosts:m}=u,w=(0,
i.c)(e.env??{},m.isLoopback),{secondMs:b}=w,redact=e=>null===t||""===t?e:e.replaceAll(t,"***"),S=new Pace({
periodMs:w.pacingMs??e.writePacingMs??y,cancelled:o,log:r}),v=a.E.defaults({baseUrl:m.api,headers:{
"user-agent":e.userAgent??"marketops-action",...null===t?{}:{authorization:`token ${t}`}},request:{fetch:u.fetch,log:{
...console,warn:r}}}),send=(e,t,a=!1)=>async function unlessCancelled(e,t,r){if(e.aborted&&t)throw notSent()
;const n=new AbortController,a=Promise.withResolvers();let s=t;const giveUp=()=>{if(!s)return;const e=notSent()
;n.abort(e),a.reject(e)};e.addEventListener("abort",giveUp);try{const e=r({signal:n.signal,onWait:()=>s=!0,
onSend:()=>s=!1});return await Promise.race([e,a.promise])}finally{e.removeEventListener("abort",giveUp)}
}(o,a,a=>(async(e,t,a)=>{const[i=""]=e.split(" "),{signal:c,onSend:u,onWait:g}=a;l&&!(0,f.P4)(t)&&(0,f.FS)(i,e)
;for(let a=0,l=0,f=0;;)try{const r=await S.run(e,()=>(c.throwIfAborted(),u(),v(e,{...t,request:{signal:c}})))
;return S.answered(),checkGraphql(r)}catch(t){const u=asGitHubError(t,e,redact);if("rate_limited"===u.code){
const{seconds:e,isSecondary:s}=limitOf(t);if(s&&S.cut(),l+=e,++a>h||l>p||o.aborted)throw u;g(),
r(`GitHub's rate limit: waiting ${e} s, as it asks`),await(0,n.setTimeout)(e*b,void 0,{signal:c})}else{if(!((0,
s.H9)(i)&&isLost(u)&&++f<=d))throw u;await(0,n.setTimeout)(f**2*b,void 0,{signal:c})}}})(e,t,a)),parse=(e,t,r)=>{
const n=e.safeParse(t);if(n.success)return n.data;const a=n.error.issues[0]?.path.map(String).join(".")??"";throw(0,
s.Yb)(`${r}: the answer lacks what was expected${""===a?"":` at ${a}`}`)
},asking=e=>async(t,r,n)=>parse(n,(await send(t,r,e)).data,t),pageOf=(e,t,r)=>async n=>{
const{headers:a,data:s}=await send(e,{...t,per_page:c.EK,page:n}),{link:i}=a;return{items:parse(r.array(),s,e),
link:void 0===i?null:String(i)}},tooLong=e=>(0,s.Yb)(`${e}: more than ${g} pages`);return{readOnly:l,read:asking(!1),
write:asking(!0),async list(e,t,r,n){const a=await(0,c.n4)(pageOf(e,t,r),g,n);if(null!==a)return a;throw tooLong(e)},
async*pages(e,t,r){try{yield*(0,c.vg)(pageOf(e,t,r),g)}catch(t){throw t instanceof RangeError?tooLong(e):t}},
async graphql(e,t,r){const{data:n}=await send(`POST ${m.graphql}`,{query:e,variables:t})
;return parse(r,n,"POST /graphql")},async query(e,t,r){if(!(0,f.P4)({query:e}))throw new Error("a query")
;for(let n=1;;n++)try{const{data:n}=await send(`POST ${m.graphql}`,{query:e,variables:t})
;return parse(r,n,"POST /graphql")}catch(e){if(!(e instanceof s.y_&&"ambiguous"===e.certainty)||n>d)throw e
;await this.pause(n**2*y)}},serverClock:u.serverClock,async pause(e){await(0,n.setTimeout)(e*b/y,void 0,{signal:o
}).catch(()=>{})}}}function isLost({status:e,certainty:t}){return"ambiguous"===t&&(null===e||e>=500)}},31964:(e,t,r)=>{
r.d(t,{EK:()=>n,n4:()=>readPages,vg:()=>eachPage});const n=100;async function readPages(e,t,r=0){
const a=Math.min(t,Math.floor(r/n)+1),s=await Promise.all(Array.from({length:a},(t,r)=>e(r+1)));for(;;){const r=s.at(-1)
;if(!hasNext(r))return s.flatMap(({items:e})=>e);const n=s.length+1,a=Math.max(n,lastPage(r)??n);if(a>t)return null
;const i=Array.from({length:a-n+1},(e,t)=>n+t);s.push(...await Promise.all(i.map(e)))}}async function*eachPage(e,t){
for(let r=1;r<=t;r++){const t=await e(r);if(yield t.items,!hasNext(t))return}
throw new RangeError(`more than ${t} pages`)}function hasNext({items:e,link:t}){
return null===t?e.length===n:/rel="next"/.test(t)}function lastPage({link:e}){
const[,t]=/<[^>]*\?([^>]*)>;\s*rel="last"/.exec(e??"")??[],r=Number(new URLSearchParams(t??"").get("page"))
;return Number.isSafeInteger(r)&&r>0?r:null}}};
