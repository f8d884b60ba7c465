export const id=7915;export const ids=[7915];export const modules={97915:(t,e,r)=>{r.r(e),r.d(e,{
readingClient:()=>readingClient,tokenOf:()=>tokenOf});var a=r(83323),n=r(9582)
;const tokenOf=({env:t})=>t.GH_TOKEN||t.GITHUB_TOKEN||null;function readingClient(t,e){return(0,n.U)({apiUrl:e,
token:tokenOf(t),mode:"dry_run",clock:Date.now,env:t.env,userAgent:`marketops-cli/${a.Y}`})}},9582:(t,e,r)=>{r.d(e,{
U:()=>createClient});var a=r(58500),n=r(57561),s=r(73221),i=r(27481),o=r(74296);function asGitHubError(t,e,r){
if(t instanceof s.y_)return t;if(t instanceof Error&&t.cause instanceof s.y_)return t.cause
;const{request:a,response:n}=t??{},[i="GET",o=""]=e.split(" "),l="string"==typeof a?.url&&URL.canParse(a.url)?new URL(a.url):null,c="alone"===graphqlRateLimit(n?.data)
;return(0,s.L8)({method:"string"==typeof a?.method?a.method:i,path:null===l?o:l.pathname,
status:c?429:"number"==typeof n?.status?n.status:null,headers:n?.headers??{},data:c?{
message:"GraphQL rate limit exceeded"}:n?.data,reason:reasonOf(t),redact:r})}function checkGraphql(t){
const{data:e}=t,r=(isObject(e)&&Array.isArray(e.errors)?e.errors:[]).some(t=>isObject(t)&&/Something went wrong while executing your query/.test(String(t.message)))
;if(r||null!==graphqlRateLimit(e))throw Object.assign(new Error(r?"GitHub broke off":"GraphQL rate limit"),{response:t})
;return t}function limitOf(t){const{response:e}=t??{},r=e?.headers??{},a=r["retry-after"]
;if(!(void 0===a&&("0"===r["x-ratelimit-remaining"]||200===e?.status))||/\bsecondary rate\b/i.test((0,o.bD)(t)))return{
seconds:Number(a)||l,isSecondary:!0};const n=Number(r["x-ratelimit-reset"]??0);return{
seconds:Math.max(Math.ceil(n-Date.now()/1e3)+1,0),isSecondary:!1}}const l=60;function graphqlRateLimit(t){
if(!isObject(t)||!Array.isArray(t.errors))return null;const e=t.errors.filter(t=>isObject(t)&&"RATE_LIMITED"===t.type)
;if(0===e.length)return null;const r=isObject(t.data)?Object.values(t.data):[]
;return e.some(({path:t})=>Array.isArray(t)&&t.length>1)||r.some(t=>null!==t)?"beside a result":"alone"}
const isObject=t=>"object"==typeof t&&null!==t;function reasonOf(t){
const e=t instanceof Error&&t.cause instanceof Error?t.cause:null,r=e?.cause instanceof Error?e.cause:e,a=[(0,
o.bD)(t),null===r?"":(0,o.bD)(r)].filter(t=>""!==t);return[...new Set(a)].join(": ")}var c=r(31964)
;const u=new Set(["POST /repos/{owner}/{repo}/releases","POST /repos/{owner}/{repo}/pulls","POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","POST /repos/{owner}/{repo}/issues/{issue_number}/comments"])
;class Pace{#t;#e;#r;#a=[];#n=10;#s=0;#i=0;constructor({periodMs:t,cancelled:e,log:r}){this.#t=r,this.#e=starts(20,t,e),
this.#r=starts(1,3*t,e)}async run(t,e){/^(?:GET|HEAD) /.test(t)||await this.#e(),u.has(t)&&await this.#r(),
this.#s>=this.#n?await new Promise(t=>this.#a.push(t)):this.#s++;try{return await e()}finally{this.#s--,this.#o()}}
cut(){this.#l(Math.max(1,Math.floor(this.#n/2)))}answered(){this.#n<10&&++this.#i>=50&&this.#l(this.#n+1)}#l(t){
this.#i=0,t!==this.#n&&(this.#n=t,this.#t(`GitHub's secondary rate limit: ${t} requests at once`),this.#o())}#o(){
for(;this.#s<this.#n;){const t=this.#a.shift();if(void 0===t)return;this.#s++,t()}}}function starts(t,e,r){let n=0
;return async()=>{const s=performance.now();n=Math.max(n,s-t*e)+e,n<=s||r.aborted||await(0,a.setTimeout)(n-s,void 0,{
signal:r}).catch(()=>{})}}var h=r(61227);function notSent(){
return(0,s.J5)("cancelled","The job was cancelled before this was sent. Run again.")}const d=3,g=2,f=120,m=1e3,w=1e3
;function createClient(t){
const{token:e,log:r=()=>{},cancelled:o=(new AbortController).signal}=t,l="prod"!==t.mode,u=t.transport??(0,
h.g2)(t),{hosts:p}=u,y=(0,
i.c)(t.env??{},p.isLoopback),{secondMs:b}=y,redact=t=>null===e||""===e?t:t.replaceAll(e,"***"),v=new Pace({
periodMs:y.pacingMs??t.writePacingMs??w,cancelled:o,log:r}),P=n.E.defaults({baseUrl:p.api,headers:{
"user-agent":t.userAgent??"marketops-action",...null===e?{}:{authorization:`token ${e}`}},request:{fetch:u.fetch,log:{
...console,warn:r}}}),send=(t,e,n=!1)=>async function unlessCancelled(t,e,r){if(t.aborted&&e)throw notSent()
;const a=new AbortController,n=Promise.withResolvers();let s=e;const giveUp=()=>{if(!s)return;const t=notSent()
;a.abort(t),n.reject(t)};t.addEventListener("abort",giveUp);try{const t=r({signal:a.signal,onWait:()=>s=!0,
onSend:()=>s=!1});return await Promise.race([t,n.promise])}finally{t.removeEventListener("abort",giveUp)}
}(o,n,n=>(async(t,e,n)=>{const[i=""]=t.split(" "),{signal:c,onSend:u,onWait:m}=n;l&&!(0,h.P4)(e)&&(0,h.FS)(i,t)
;for(let n=0,l=0,h=0;;)try{const r=await v.run(t,()=>(c.throwIfAborted(),u(),P(t,{...e,request:{signal:c}})))
;return v.answered(),checkGraphql(r)}catch(e){const u=asGitHubError(e,t,redact);if("rate_limited"===u.code){
const{seconds:t,isSecondary:s}=limitOf(e);if(s&&v.cut(),l+=t,++n>g||l>f||o.aborted)throw u;m(),
r(`GitHub's rate limit: waiting ${t} s, as it asks`),await(0,a.setTimeout)(t*b,void 0,{signal:c})}else{if(!((0,
s.H9)(i)&&isLost(u)&&++h<=d))throw u;await(0,a.setTimeout)(h**2*b,void 0,{signal:c})}}})(t,e,n)),parse=(t,e,r)=>{
const a=t.safeParse(e);if(a.success)return a.data;const n=a.error.issues[0]?.path.map(String).join(".")??"";throw(0,
s.Yb)(`${r}: the answer lacks what was expected${""===n?"":` at ${n}`}`)
},asking=t=>async(e,r,a)=>parse(a,(await send(e,r,t)).data,e),pageOf=(t,e,r)=>async a=>{
const{headers:n,data:s}=await send(t,{...e,per_page:c.EK,page:a}),{link:i}=n;return{items:parse(r.array(),s,t),
link:void 0===i?null:String(i)}},tooLong=t=>(0,s.Yb)(`${t}: more than ${m} pages`);return{readOnly:l,read:asking(!1),
write:asking(!0),async list(t,e,r,a){const n=await(0,c.n4)(pageOf(t,e,r),m,a);if(null!==n)return n;throw tooLong(t)},
async*pages(t,e,r){try{yield*(0,c.vg)(pageOf(t,e,r),m)}catch(e){throw e instanceof RangeError?tooLong(t):e}},
async graphql(t,e,r){const{data:a}=await send(`POST ${p.graphql}`,{query:t,variables:e})
;return parse(r,a,"POST /graphql")},async query(t,e,r){if(!(0,h.P4)({query:t}))throw new Error("a query")
;for(let a=1;;a++)try{const{data:a}=await send(`POST ${p.graphql}`,{query:t,variables:e})
;return parse(r,a,"POST /graphql")}catch(t){if(!(t instanceof s.y_&&"ambiguous"===t.certainty)||a>d)throw t
;await this.pause(a**2*w)}},serverClock:u.serverClock,async pause(t){await(0,a.setTimeout)(t*b/w,void 0,{signal:o
}).catch(()=>{})}}}function isLost({status:t,certainty:e}){return"ambiguous"===e&&(null===t||t>=500)}},31964:(t,e,r)=>{
r.d(e,{EK:()=>a,n4:()=>readPages,vg:()=>eachPage});const a=100;async function readPages(t,e,r=0){
const n=Math.min(e,Math.floor(r/a)+1),s=await Promise.all(Array.from({length:n},(e,r)=>t(r+1)));for(;;){const r=s.at(-1)
;if(!hasNext(r))return s.flatMap(({items:t})=>t);const a=s.length+1,n=Math.max(a,lastPage(r)??a);if(n>e)return null
;const i=Array.from({length:n-a+1},(t,e)=>a+e);s.push(...await Promise.all(i.map(t)))}}async function*eachPage(t,e){
for(let r=1;r<=e;r++){const e=await t(r);if(yield e.items,!hasNext(e))return}
throw new RangeError(`more than ${e} pages`)}function hasNext({items:t,link:e}){
return null===e?t.length===a:/rel="next"/.test(e)}function lastPage({link:t}){
const[,e]=/<[^>]*\?([^>]*)>;\s*rel="last"/.exec(t??"")??[],r=Number(new URLSearchParams(e??"").get("page"))
;return Number.isSafeInteger(r)&&r>0?r:null}}};
