export const id=2448;export const ids=[2448];export const modules={37033:(e,t,n)=>{function r(e){
if(null===e||"absent"in e)return null;const{plan:t,operations:n}=e.difference
;return t.length>0?null:new Set(n.map(({operation_id:e})=>e))}function s(e,t){
const[n,r]=[a(e),a(t)],s=(e,t)=>JSON.stringify([...e.keys()].filter(e=>t.has(e))),c=(e,t)=>new Map([["commit_sha",JSON.stringify(e.commit_sha)],["repository_id",JSON.stringify(e.repository_id)],["order of operations",t]]),l=[...new Set([...n.keys(),...r.keys()])].flatMap(e=>function(e,t,n){
const r=n??t;if(void 0===r)return[];const s=i(o(t),o(n));if(0===s.length)return[]
;const a=void 0===t?"added":void 0===n?"removed":"changed";return[{operation_id:e,operation_kind:r.operation_kind,
change:a,fields:s}]}(e,n.get(e),r.get(e)));return{plan:i(c(e,s(n,r)),c(t,s(r,n))),operations:l}}
function a({operations:e}){return new Map(e.map(e=>[e.operation_id,e]))}function i(e,t){
return[...new Set([...e.keys(),...t.keys()])].map(n=>({field:n,before:e.get(n)??null,after:t.get(n)??null
})).filter(e=>e.before!==e.after)}function o(e){const t=new Map;if(void 0===e)return t
;const{operation_kind:n,repository:r,repository_id:s,depends_on:a,parameters:i}=e;return c({operation_kind:n,
repository:r,repository_id:s,...i,depends_on:a},"",t),t}function c(e,t,n){const r=Array.isArray(e)?function(e){
for(const t of["name","path"]){const n=e.map(e=>l(e)?e[t]:void 0)
;if(n.every(e=>"string"==typeof e)&&new Set(n).size===n.length)return n}return null}(e):null
;if(Array.isArray(e)&&null!==r){n.set(t,JSON.stringify(r))
;for(const[s,a]of e.entries())c(a,`${t}[${JSON.stringify(r[s])}]`,n)
}else if(l(e))for(const[r,s]of Object.entries(e))c(s,""===t?r:`${t}.${r}`,n);else n.set(t,JSON.stringify(e))}
function l(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}n.d(t,{r:()=>r,x:()=>s})},83015:(e,t,n)=>{
function r(e,{refused:t=!1}={}){const n={};for(const{type:t}of e)n[t]=(n[t]??0)+1
;const r=Object.fromEntries(Object.entries(n).sort(([e],[t])=>e<t?-1:1)),a=e.find(e=>"plan.created"===e.type)?.data.operations??0
;return{counts:r,result:s({dryRun:"dry_run"===e[0]?.mode,planned:a},n,t)}}function s({dryRun:e,planned:t},n,r){
const s=(...e)=>e.some(e=>(n[e]??0)>0);if(e)return"planned";const a=r||s("receipt.refused","gate.rejected")
;return s("operation.intent")?(n["operation.succeeded"]??0)+(n["operation.unchanged"]??0)===t?"shipped":s("operation.succeeded")?"partial":"failed":a?"blocked":"unchanged"
}n.d(t,{C:()=>i,Q:()=>r});const a=new Set(["dependency_failed","plan_blocked"]);function i(e){return a.has(e)}},
9582:(e,t,n)=>{n.d(t,{U:()=>P});var r=n(58500),s=n(57561),a=n(73221),i=n(27481),o=n(74296);function c(e,t,n){
if(e instanceof a.y_)return e;if(e instanceof Error&&e.cause instanceof a.y_)return e.cause
;const{request:r,response:s}=e??{},[i="GET",o=""]=t.split(" "),c="string"==typeof r?.url&&URL.canParse(r.url)?new URL(r.url):null,l="alone"===f(s?.data)
;return(0,a.L8)({method:"string"==typeof r?.method?r.method:i,path:null===c?o:c.pathname,
status:l?429:"number"==typeof s?.status?s.status:null,headers:s?.headers??{},data:l?{
message:"GraphQL rate limit exceeded"}:s?.data,reason:h(e),redact:n})}function l(e){
const{data:t}=e,n=(p(t)&&Array.isArray(t.errors)?t.errors:[]).some(e=>p(e)&&/Something went wrong while executing your query/.test(String(e.message)))
;if(n||null!==f(t))throw Object.assign(new Error(n?"GitHub broke off":"GraphQL rate limit"),{response:e});return e}
function u(e){const{response:t}=e??{},n=t?.headers??{},r=n["retry-after"]
;if(!(void 0===r&&("0"===n["x-ratelimit-remaining"]||200===t?.status))||/\bsecondary rate\b/i.test((0,o.bD)(e)))return{
seconds:Number(r)||d,isSecondary:!0};const s=Number(n["x-ratelimit-reset"]??0);return{
seconds:Math.max(Math.ceil(s-Date.now()/1e3)+1,0),isSecondary:!1}}const d=60;function f(e){
if(!p(e)||!Array.isArray(e.errors))return null;const t=e.errors.filter(e=>p(e)&&"RATE_LIMITED"===e.type)
;if(0===t.length)return null;const n=p(e.data)?Object.values(e.data):[]
;return t.some(({path:e})=>Array.isArray(e)&&e.length>1)||n.some(e=>null!==e)?"beside a result":"alone"}
const p=e=>"object"==typeof e&&null!==e;function h(e){
const t=e instanceof Error&&e.cause instanceof Error?e.cause:null,n=t?.cause instanceof Error?t.cause:t,r=[(0,
o.bD)(e),null===n?"":(0,o.bD)(n)].filter(e=>""!==e);return[...new Set(r)].join(": ")}var y=n(31964)
;const g=new Set(["POST /repos/{owner}/{repo}/releases","POST /repos/{owner}/{repo}/pulls","POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","POST /repos/{owner}/{repo}/issues/{issue_number}/comments"])
;class Pace{#e;#t;#n;#r=[];#s=10;#a=0;#i=0;constructor({periodMs:e,cancelled:t,log:n}){this.#e=n,this.#t=m(20,e,t),
this.#n=m(1,3*e,t)}async run(e,t){/^(?:GET|HEAD) /.test(e)||await this.#t(),g.has(e)&&await this.#n(),
this.#a>=this.#s?await new Promise(e=>this.#r.push(e)):this.#a++;try{return await t()}finally{this.#a--,this.#o()}}
cut(){this.#c(Math.max(1,Math.floor(this.#s/2)))}answered(){this.#s<10&&++this.#i>=50&&this.#c(this.#s+1)}#c(e){
this.#i=0,e!==this.#s&&(this.#s=e,this.#e(`GitHub's secondary rate limit: ${e} requests at once`),this.#o())}#o(){
for(;this.#a<this.#s;){const e=this.#r.shift();if(void 0===e)return;this.#a++,e()}}}function m(e,t,n){let s=0
;return async()=>{const a=performance.now();s=Math.max(s,a-e*t)+t,s<=a||n.aborted||await(0,r.setTimeout)(s-a,void 0,{
signal:n}).catch(()=>{})}}var w=n(36013);function b(){
return(0,a.J5)("cancelled","The job was cancelled before this was sent. Run again.")}const S=3,v=2,_=120,k=1e3,A=1e3
;function P(e){
const{token:t,log:n=()=>{},cancelled:o=(new AbortController).signal}=e,d="prod"!==e.mode,f=e.transport??(0,
w.g2)(e),{hosts:p}=f,h=(0,
i.c)(e.env??{},p.isLoopback),{secondMs:g}=h,m=e=>null===t||""===t?e:e.replaceAll(t,"***"),P=new Pace({
periodMs:h.pacingMs??e.writePacingMs??A,cancelled:o,log:n}),E=s.E.defaults({baseUrl:p.api,headers:{
"user-agent":e.userAgent??"marketops-action",...null===t?{}:{authorization:`token ${t}`}},request:{fetch:f.fetch,log:{
...console,warn:n}}}),M=(t,s,i=!1)=>async function(e,t,n){if(e.aborted&&t)throw b()
;const r=new AbortController,s=Promise.withResolvers();let a=t;const i=()=>{if(!a)return;const e=b();r.abort(e),
s.reject(e)};e.addEventListener("abort",i);try{const e=n({signal:r.signal,onWait:()=>a=!0,onSend:()=>a=!1})
;return await Promise.race([e,s.promise])}finally{e.removeEventListener("abort",i)}}(o,i,i=>(async(t,s,i)=>{
const[f=""]=t.split(" "),{signal:p,onSend:h,onWait:y}=i;d&&!(0,w.P4)(s)&&(0,w.FS)(f,t);for(let i=0,d=0,w=0;;)try{
const e=await P.run(t,()=>(p.throwIfAborted(),h(),E(t,{...s,request:{signal:p}})));return P.answered(),l(e)}catch(s){
const l=c(s,t,m);if("rate_limited"===l.code){const{seconds:e,isSecondary:t}=u(s);if(t&&P.cut(),d+=e,
++i>v||d>_||o.aborted)throw l;y(),n(`GitHub's rate limit: waiting ${e} s, as it asks`),await(0,
r.setTimeout)(e*g,void 0,{signal:p})}else{if(!((0,a.H9)(f)&&O(l)&&++w<=(e.retries??S)))throw l;await(0,
r.setTimeout)(w**2*g,void 0,{signal:p})}}})(t,s,i)),T=(e,t,n)=>{const r=e.safeParse(t);if(r.success)return r.data
;const s=r.error.issues[0]?.path.map(String).join(".")??""
;throw(0,a.Yb)(`${n}: the answer lacks what was expected${""===s?"":` at ${s}`}`)
},q=e=>async(t,n,r)=>T(r,(await M(t,n,e)).data,t),x=(e,t,n)=>async r=>{const{headers:s,data:a}=await M(e,{...t,
per_page:y.EK,page:r}),{link:i}=s;return{items:T(n.array(),a,e),link:void 0===i?null:String(i)}},$=e=>(0,
a.Yb)(`${e}: more than ${k} pages`);return{readOnly:d,read:q(!1),write:q(!0),async list(e,t,n,r){const s=await(0,
y.n4)(x(e,t,n),k,r);if(null!==s)return s;throw $(e)},async*pages(e,t,n){try{yield*(0,y.vg)(x(e,t,n),k)}catch(t){
throw t instanceof RangeError?$(e):t}},async graphql(e,t,n){const{data:r}=await M(`POST ${p.graphql}`,{query:e,
variables:t});return T(n,r,"POST /graphql")},async query(e,t,n){if(!(0,w.P4)({query:e}))throw new Error("a query")
;for(let r=1;;r++)try{const{data:r}=await M(`POST ${p.graphql}`,{query:e,variables:t});return T(n,r,"POST /graphql")
}catch(e){if(!(e instanceof a.y_&&"ambiguous"===e.certainty)||r>S)throw e;await this.pause(r**2*A)}},
serverClock:f.serverClock,async pause(e){await(0,r.setTimeout)(e*g/A,void 0,{signal:o}).catch(()=>{})}}}
function O({status:e,certainty:t}){return"ambiguous"===t&&(null===e||e>=500)}},31964:(e,t,n)=>{n.d(t,{EK:()=>r,n4:()=>s,
vg:()=>a});const r=100;async function s(e,t,n=0){const s=Math.min(t,Math.floor(n/r)+1),a=await Promise.all(Array.from({
length:s},(t,n)=>e(n+1)));for(;;){const n=a.at(-1);if(!i(n))return a.flatMap(({items:e})=>e)
;const r=a.length+1,s=Math.max(r,o(n)??r);if(s>t)return null;const c=Array.from({length:s-r+1},(e,t)=>r+t)
;a.push(...await Promise.all(c.map(e)))}}async function*a(e,t){for(let n=1;n<=t;n++){const t=await e(n)
;if(yield t.items,!i(t))return}throw new RangeError(`more than ${t} pages`)}function i({items:e,link:t}){
return null===t?e.length===r:/rel="next"/.test(t)}function o({link:e}){
const[,t]=/<[^>]*\?([^>]*)>;\s*rel="last"/.exec(e??"")??[],n=Number(new URLSearchParams(t??"").get("page"))
;return Number.isSafeInteger(n)&&n>0?n:null}}};
