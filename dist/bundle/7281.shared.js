import{createRequire as e}from"module";export const modules={7281:((e,t,r)=>{r.d(t,{EK:()=>n,n4:()=>a,vg:()=>s})
;const n=100;async function a(e,t,r=0){const a=Math.min(t,Math.floor(r/n)+1),s=await Promise.all(Array.from({length:a
},(t,r)=>e(r+1)));for(;;){const r=s.at(-1);if(!i(r))return s.flatMap(({items:e})=>e)
;const n=s.length+1,a=Math.max(n,o(r)??n);if(a>t)return null;const l=Array.from({length:a-n+1},(e,t)=>n+t)
;s.push(...await Promise.all(l.map(e)))}}async function*s(e,t){for(let r=1;r<=t;r++){const t=await e(r)
;if(yield t.items,!i(t))return}throw new RangeError(`more than ${t} pages`)}function i({items:e,link:t}){
return null===t?e.length===n:/rel="next"/.test(t)}function o({link:e}){
const[,t]=/<[^>]*\?([^>]*)>;\s*rel="last"/.exec(e??"")??[],r=Number(new URLSearchParams(t??"").get("page"))
;return Number.isSafeInteger(r)&&r>0?r:null}}),33717:((e,t,r)=>{r.d(t,{U:()=>k})
;var n=r(58500),a=r(57561),s=r(27662),i=r(53474);function o(e,t,r){if(e instanceof s.y_)return e
;if(e instanceof Error&&e.cause instanceof s.y_)return e.cause
;const{request:n,response:a}=e??{},[i="GET",o=""]=t.split(" "),l="string"==typeof n?.url&&URL.canParse(n.url)?new URL(n.url):null,c="alone"===h(a?.data)
;return(0,s.L8)({method:"string"==typeof n?.method?n.method:i,path:null===l?o:l.pathname,
status:c?429:"number"==typeof a?.status?a.status:null,headers:a?.headers??{},data:c?{
message:"GraphQL rate limit exceeded"}:a?.data,reason:f(e),redact:r})}function l(e){
const{data:t}=e,r=(d(t)&&Array.isArray(t.errors)?t.errors:[]).some(e=>d(e)&&/Something went wrong while executing your query/.test(String(e.message)))
;if(r||null!==h(t))throw Object.assign(new Error(r?"GitHub broke off":"GraphQL rate limit"),{response:e});return e}
function c(e){const{response:t}=e??{},r=t?.headers??{},n=r["retry-after"]
;if(!(void 0===n&&("0"===r["x-ratelimit-remaining"]||200===t?.status))||/\bsecondary rate\b/i.test((0,i.bD)(e)))return{
seconds:Number(n)||u,isSecondary:!0};const a=Number(r["x-ratelimit-reset"]??0);return{
seconds:Math.max(Math.ceil(a-Date.now()/1e3)+1,0),isSecondary:!1}}const u=60;function h(e){
if(!d(e)||!Array.isArray(e.errors))return null;const t=e.errors.filter(e=>d(e)&&"RATE_LIMITED"===e.type)
;if(0===t.length)return null;const r=d(e.data)?Object.values(e.data):[]
;return t.some(({path:e})=>Array.isArray(e)&&e.length>1)||r.some(e=>null!==e)?"beside a result":"alone"}
const d=e=>"object"==typeof e&&null!==e;function f(e){
const t=e instanceof Error&&e.cause instanceof Error?e.cause:null,r=t?.cause instanceof Error?t.cause:t,n=[(0,
i.bD)(e),null===r?"":(0,i.bD)(r)].filter(e=>""!==e);return[...new Set(n)].join(": ")}var m=r(7281)
;const w=new Set(["POST /repos/{owner}/{repo}/releases","POST /repos/{owner}/{repo}/pulls","POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","POST /repos/{owner}/{repo}/issues/{issue_number}/comments"])
;class Pace{#e;#t;#r;#n=[];#a=10;#s=0;#i=0;constructor({periodMs:e,cancelled:t,log:r}){this.#e=r,this.#t=g(20,e,t),
this.#r=g(1,3*e,t)}async run(e,t){/^(?:GET|HEAD) /.test(e)||await this.#t(),w.has(e)&&await this.#r(),
this.#s>=this.#a?await new Promise(e=>this.#n.push(e)):this.#s++;try{return await t()}finally{this.#s--,this.#o()}}
cut(){this.#l(Math.max(1,Math.floor(this.#a/2)))}answered(){this.#a<10&&++this.#i>=50&&this.#l(this.#a+1)}#l(e){
this.#i=0,e!==this.#a&&(this.#a=e,this.#e(`GitHub's secondary rate limit: ${e} requests at once`),this.#o())}#o(){
for(;this.#s<this.#a;){const e=this.#n.shift();if(void 0===e)return;this.#s++,e()}}}function g(e,t,r){let a=-1/0
;return async()=>{const s=performance.now();a=Math.max(a,s-e*t)+t,a<=s||r.aborted||await(0,n.setTimeout)(a-s,void 0,{
signal:r}).catch(()=>{})}}var y=r(19268);function p(){
return(0,s.J5)("cancelled","The job was cancelled before this was sent. Run again.")}const b=3,v=2,P=120,S=1e3,E=1e3
;function M(e,t){
const{token:r,readOnly:i,secondMs:u=E}=t,{log:h=()=>{},cancelled:d=(new AbortController).signal}=t,{hosts:f}=e,w=e=>null===r||""===r?e:e.replaceAll(r,"***"),g=new Pace({
periodMs:t.writePacingMs??E,cancelled:d,log:h}),M=a.E.defaults({baseUrl:f.api,headers:{"user-agent":t.userAgent,
...null===r?{}:{authorization:`token ${r}`}},request:{fetch:e.fetch,log:{...console,warn:h}}
}),A=(e,r,a=!1)=>async function(e,t,r){if(e.aborted&&t)throw p();const n=new AbortController,a=Promise.withResolvers()
;let s=t;const i=()=>{if(!s)return;const e=p();n.abort(e),a.reject(e)};e.addEventListener("abort",i);try{const e=r({
signal:n.signal,onWait:()=>s=!0,onSend:()=>s=!1});return await Promise.race([e,a.promise])}finally{
e.removeEventListener("abort",i)}}(d,a,a=>(async(e,r,a)=>{const[f=""]=e.split(" "),{signal:m,onSend:p,onWait:S}=a
;i&&!(0,y.P4)(r)&&(0,y.FS)(f,e);for(let a=0,i=0,y=0;;)try{const t=await g.run(e,()=>(m.throwIfAborted(),p(),M(e,{...r,
request:{signal:m}})));return g.answered(),l(t)}catch(r){const l=o(r,e,w);if("rate_limited"===l.code){
const{seconds:e,isSecondary:t}=c(r);if(t&&g.cut(),i+=e,++a>v||i>P||d.aborted)throw l;S(),
h(`GitHub's rate limit: waiting ${e} s, as it asks`),await(0,n.setTimeout)(e*u,void 0,{signal:m})}else{if(!((0,
s.H9)(f)&&q(l)&&++y<=(t.retries??b)))throw l;await(0,n.setTimeout)(y**2*u,void 0,{signal:m})}}})(e,r,a)),T=(e,t,r)=>{
const n=e.safeParse(t);if(n.success)return n.data;const a=n.error.issues[0]?.path.map(String).join(".")??"";throw(0,
s.Yb)(`${r}: the answer lacks what was expected${""===a?"":` at ${a}`}`)
},k=e=>async(t,r,n)=>T(n,(await A(t,r,e)).data,t),O=(e,t,r)=>async n=>{const{headers:a,data:s}=await A(e,{...t,
per_page:m.EK,page:n}),{link:i}=a;return{items:T(r.array(),s,e),link:void 0===i?null:String(i)}},x=e=>(0,
s.Yb)(`${e}: more than ${S} pages`);return{readOnly:i,read:k(!1),write:k(!0),async list(e,t,r,n){const a=await(0,
m.n4)(O(e,t,r),S,n);if(null!==a)return a;throw x(e)},async*pages(e,t,r){try{yield*(0,m.vg)(O(e,t,r),S)}catch(t){
throw t instanceof RangeError?x(e):t}},async graphql(e,t,r){const{data:n}=await A(`POST ${f.graphql}`,{query:e,
variables:t});return T(r,n,"POST /graphql")},async query(e,t,r){if(!(0,y.P4)({query:e}))throw new Error("a query")
;for(let n=1;;n++)try{const{data:n}=await A(`POST ${f.graphql}`,{query:e,variables:t});return T(r,n,"POST /graphql")
}catch(e){if(!(e instanceof s.y_&&"ambiguous"===e.certainty)||n>b)throw e;await this.pause(n**2*E)}},
serverClock:e.serverClock,async pause(e){await(0,n.setTimeout)(e*u/E,void 0,{signal:d}).catch(()=>{})}}}
function q({status:e,certainty:t}){return"ambiguous"===t&&(null===e||e>=500)}var A=r(27481),T=r(36013);function k(e){
const{mode:t,env:r={},userAgent:n="marketops-action",transport:a=(0,T.g)(e)}=e,s="prod"!==t,{pacingMs:i,secondMs:o}=(0,
A.c)(r,a.hosts.isLoopback),l=null===i?{}:{writePacingMs:i};return M(a,{...e,readOnly:s,userAgent:n,secondMs:o,...l})}})};
