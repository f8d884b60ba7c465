"use strict";exports.modules={7281:((t,e,r)=>{r.d(e,{EK:()=>n,n4:()=>a,vg:()=>s});const n=100;async function a(t,e,r=0){
const a=Math.min(e,Math.floor(r/n)+1),s=await Promise.all(Array.from({length:a},(e,r)=>t(r+1)));for(;;){const r=s.at(-1)
;if(!i(r))return s.flatMap(({items:t})=>t);const n=s.length+1,a=Math.max(n,o(r)??n);if(a>e)return null
;const l=Array.from({length:a-n+1},(t,e)=>n+e);s.push(...await Promise.all(l.map(t)))}}async function*s(t,e){
for(let r=1;r<=e;r++){const e=await t(r);if(yield e.items,!i(e))return}throw new RangeError(`more than ${e} pages`)}
function i({items:t,link:e}){return null===e?t.length===n:/rel="next"/.test(e)}function o({link:t}){
const[,e]=/<[^>]*\?([^>]*)>;\s*rel="last"/.exec(t??"")??[],r=Number(new URLSearchParams(e??"").get("page"))
;return Number.isSafeInteger(r)&&r>0?r:null}}),33717:((t,e,r)=>{r.d(e,{U:()=>k})
;var n=r(58500),a=r(57561),s=r(27662),i=r(53474);function o(t,e,r){if(t instanceof s.y_)return t
;if(t instanceof Error&&t.cause instanceof s.y_)return t.cause
;const{request:n,response:a}=t??{},[i="GET",o=""]=e.split(" "),l="string"==typeof n?.url&&URL.canParse(n.url)?new URL(n.url):null,c="alone"===h(a?.data)
;return(0,s.L8)({method:"string"==typeof n?.method?n.method:i,path:null===l?o:l.pathname,
status:c?429:"number"==typeof a?.status?a.status:null,headers:a?.headers??{},data:c?{
message:"GraphQL rate limit exceeded"}:a?.data,reason:f(t),redact:r})}function l(t){
const{data:e}=t,r=(d(e)&&Array.isArray(e.errors)?e.errors:[]).some(t=>d(t)&&/Something went wrong while executing your query/.test(String(t.message)))
;if(r||null!==h(e))throw Object.assign(new Error(r?"GitHub broke off":"GraphQL rate limit"),{response:t});return t}
function c(t){const{response:e}=t??{},r=e?.headers??{},n=r["retry-after"]
;if(!(void 0===n&&("0"===r["x-ratelimit-remaining"]||200===e?.status))||/\bsecondary rate\b/i.test((0,i.bD)(t)))return{
seconds:Number(n)||u,isSecondary:!0};const a=Number(r["x-ratelimit-reset"]??0);return{
seconds:Math.max(Math.ceil(a-Date.now()/1e3)+1,0),isSecondary:!1}}const u=60;function h(t){
if(!d(t)||!Array.isArray(t.errors))return null;const e=t.errors.filter(t=>d(t)&&"RATE_LIMITED"===t.type)
;if(0===e.length)return null;const r=d(t.data)?Object.values(t.data):[]
;return e.some(({path:t})=>Array.isArray(t)&&t.length>1)||r.some(t=>null!==t)?"beside a result":"alone"}
const d=t=>"object"==typeof t&&null!==t;function f(t){
const e=t instanceof Error&&t.cause instanceof Error?t.cause:null,r=e?.cause instanceof Error?e.cause:e,n=[(0,
i.bD)(t),null===r?"":(0,i.bD)(r)].filter(t=>""!==t);return[...new Set(n)].join(": ")}var w=r(7281)
;const g=new Set(["POST /repos/{owner}/{repo}/releases","POST /repos/{owner}/{repo}/pulls","POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","POST /repos/{owner}/{repo}/issues/{issue_number}/comments"])
;class Pace{#t;#e;#r;#n=[];#a=10;#s=0;#i=0;constructor({periodMs:t,cancelled:e,log:r}){this.#t=r,this.#e=m(20,t,e),
this.#r=m(1,3*t,e)}async run(t,e){/^(?:GET|HEAD) /.test(t)||await this.#e(),g.has(t)&&await this.#r(),
this.#s>=this.#a?await new Promise(t=>this.#n.push(t)):this.#s++;try{return await e()}finally{this.#s--,this.#o()}}
cut(){this.#l(Math.max(1,Math.floor(this.#a/2)))}answered(){this.#a<10&&++this.#i>=50&&this.#l(this.#a+1)}#l(t){
this.#i=0,t!==this.#a&&(this.#a=t,this.#t(`GitHub's secondary rate limit: ${t} requests at once`),this.#o())}#o(){
for(;this.#s<this.#a;){const t=this.#n.shift();if(void 0===t)return;this.#s++,t()}}}function m(t,e,r){let a=-1/0
;return async()=>{const s=performance.now();a=Math.max(a,s-t*e)+e,a<=s||r.aborted||await(0,n.setTimeout)(a-s,void 0,{
signal:r}).catch(()=>{})}}var y=r(19268);function p(){
return(0,s.J5)("cancelled","The job was cancelled before this was sent. Run again.")}const b=3,v=2,P=120,S=1e3,E=1e3
;function M(t,e){
const{token:r,readOnly:i,secondMs:u=E}=e,{log:h=()=>{},cancelled:d=(new AbortController).signal}=e,{hosts:f}=t,g=t=>null===r||""===r?t:t.replaceAll(r,"***"),m=new Pace({
periodMs:e.writePacingMs??E,cancelled:d,log:h}),M=a.E.defaults({baseUrl:f.api,headers:{"user-agent":e.userAgent,
...null===r?{}:{authorization:`token ${r}`}},request:{fetch:t.fetch,log:{...console,warn:h}}
}),T=(t,r,a=!1)=>async function(t,e,r){if(t.aborted&&e)throw p();const n=new AbortController,a=Promise.withResolvers()
;let s=e;const i=()=>{if(!s)return;const t=p();n.abort(t),a.reject(t)};t.addEventListener("abort",i);try{const t=r({
signal:n.signal,onWait:()=>s=!0,onSend:()=>s=!1});return await Promise.race([t,a.promise])}finally{
t.removeEventListener("abort",i)}}(d,a,a=>(async(t,r,a)=>{const[f=""]=t.split(" "),{signal:w,onSend:p,onWait:S}=a
;i&&!(0,y.P4)(r)&&(0,y.FS)(f,t);for(let a=0,i=0,y=0;;)try{const e=await m.run(t,()=>(w.throwIfAborted(),p(),M(t,{...r,
request:{signal:w}})));return m.answered(),l(e)}catch(r){const l=o(r,t,g);if("rate_limited"===l.code){
const{seconds:t,isSecondary:e}=c(r);if(e&&m.cut(),i+=t,++a>v||i>P||d.aborted)throw l;S(),
h(`GitHub's rate limit: waiting ${t} s, as it asks`),await(0,n.setTimeout)(t*u,void 0,{signal:w})}else{if(!((0,
s.H9)(f)&&A(l)&&++y<=(e.retries??b)))throw l;await(0,n.setTimeout)(y**2*u,void 0,{signal:w})}}})(t,r,a)),q=(t,e,r)=>{
const n=t.safeParse(e);if(n.success)return n.data;const a=n.error.issues[0]?.path.map(String).join(".")??"";throw(0,
s.Yb)(`${r}: the answer lacks what was expected${""===a?"":` at ${a}`}`)
},k=t=>async(e,r,n)=>q(n,(await T(e,r,t)).data,e),O=(t,e,r)=>async n=>{const{headers:a,data:s}=await T(t,{...e,
per_page:w.EK,page:n}),{link:i}=a;return{items:q(r.array(),s,t),link:void 0===i?null:String(i)}},x=t=>(0,
s.Yb)(`${t}: more than ${S} pages`);return{readOnly:i,read:k(!1),write:k(!0),async list(t,e,r,n){const a=await(0,
w.n4)(O(t,e,r),S,n);if(null!==a)return a;throw x(t)},async*pages(t,e,r){try{yield*(0,w.vg)(O(t,e,r),S)}catch(e){
throw e instanceof RangeError?x(t):e}},async graphql(t,e,r){const{data:n}=await T(`POST ${f.graphql}`,{query:t,
variables:e});return q(r,n,"POST /graphql")},async query(t,e,r){if(!(0,y.P4)({query:t}))throw new Error("a query")
;for(let n=1;;n++)try{const{data:n}=await T(`POST ${f.graphql}`,{query:t,variables:e});return q(r,n,"POST /graphql")
}catch(t){if(!(t instanceof s.y_&&"ambiguous"===t.certainty)||n>b)throw t;await this.pause(n**2*E)}},
serverClock:t.serverClock,async pause(t){await(0,n.setTimeout)(t*u/E,void 0,{signal:d}).catch(()=>{})}}}
function A({status:t,certainty:e}){return"ambiguous"===e&&(null===t||t>=500)}var T=r(27481),q=r(36013);function k(t){
const{mode:e,env:r={},userAgent:n="marketops-action",transport:a=(0,q.g)(t)}=t,s="prod"!==e,{pacingMs:i,secondMs:o}=(0,
T.c)(r,a.hosts.isLoopback),l=null===i?{}:{writePacingMs:i};return M(a,{...t,readOnly:s,userAgent:n,secondMs:o,...l})}})};
