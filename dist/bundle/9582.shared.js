import{createRequire as t}from"module";export const modules={9582:((t,e,r)=>{r.d(e,{U:()=>T})
;var n=r(58500),a=r(57561),s=r(73221),i=r(27481),o=r(74296);function l(t,e,r){if(t instanceof s.y_)return t
;if(t instanceof Error&&t.cause instanceof s.y_)return t.cause
;const{request:n,response:a}=t??{},[i="GET",o=""]=e.split(" "),l="string"==typeof n?.url&&URL.canParse(n.url)?new URL(n.url):null,c="alone"===d(a?.data)
;return(0,s.L8)({method:"string"==typeof n?.method?n.method:i,path:null===l?o:l.pathname,
status:c?429:"number"==typeof a?.status?a.status:null,headers:a?.headers??{},data:c?{
message:"GraphQL rate limit exceeded"}:a?.data,reason:m(t),redact:r})}function c(t){
const{data:e}=t,r=(f(e)&&Array.isArray(e.errors)?e.errors:[]).some(t=>f(t)&&/Something went wrong while executing your query/.test(String(t.message)))
;if(r||null!==d(e))throw Object.assign(new Error(r?"GitHub broke off":"GraphQL rate limit"),{response:t});return t}
function u(t){const{response:e}=t??{},r=e?.headers??{},n=r["retry-after"]
;if(!(void 0===n&&("0"===r["x-ratelimit-remaining"]||200===e?.status))||/\bsecondary rate\b/i.test((0,o.bD)(t)))return{
seconds:Number(n)||h,isSecondary:!0};const a=Number(r["x-ratelimit-reset"]??0);return{
seconds:Math.max(Math.ceil(a-Date.now()/1e3)+1,0),isSecondary:!1}}const h=60;function d(t){
if(!f(t)||!Array.isArray(t.errors))return null;const e=t.errors.filter(t=>f(t)&&"RATE_LIMITED"===t.type)
;if(0===e.length)return null;const r=f(t.data)?Object.values(t.data):[]
;return e.some(({path:t})=>Array.isArray(t)&&t.length>1)||r.some(t=>null!==t)?"beside a result":"alone"}
const f=t=>"object"==typeof t&&null!==t;function m(t){
const e=t instanceof Error&&t.cause instanceof Error?t.cause:null,r=e?.cause instanceof Error?e.cause:e,n=[(0,
o.bD)(t),null===r?"":(0,o.bD)(r)].filter(t=>""!==t);return[...new Set(n)].join(": ")}var w=r(31964)
;const g=new Set(["POST /repos/{owner}/{repo}/releases","POST /repos/{owner}/{repo}/pulls","POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","POST /repos/{owner}/{repo}/issues/{issue_number}/comments"])
;class Pace{#t;#e;#r;#n=[];#a=10;#s=0;#i=0;constructor({periodMs:t,cancelled:e,log:r}){this.#t=r,this.#e=y(20,t,e),
this.#r=y(1,3*t,e)}async run(t,e){/^(?:GET|HEAD) /.test(t)||await this.#e(),g.has(t)&&await this.#r(),
this.#s>=this.#a?await new Promise(t=>this.#n.push(t)):this.#s++;try{return await e()}finally{this.#s--,this.#o()}}
cut(){this.#l(Math.max(1,Math.floor(this.#a/2)))}answered(){this.#a<10&&++this.#i>=50&&this.#l(this.#a+1)}#l(t){
this.#i=0,t!==this.#a&&(this.#a=t,this.#t(`GitHub's secondary rate limit: ${t} requests at once`),this.#o())}#o(){
for(;this.#s<this.#a;){const t=this.#n.shift();if(void 0===t)return;this.#s++,t()}}}function y(t,e,r){let a=-1/0
;return async()=>{const s=performance.now();a=Math.max(a,s-t*e)+e,a<=s||r.aborted||await(0,n.setTimeout)(a-s,void 0,{
signal:r}).catch(()=>{})}}var p=r(36013);function b(){
return(0,s.J5)("cancelled","The job was cancelled before this was sent. Run again.")}const v=3,S=2,P=120,E=1e3,q=1e3
;function T(t){
const{token:e,log:r=()=>{},cancelled:o=(new AbortController).signal}=t,h="prod"!==t.mode,d=t.transport??(0,
p.g2)(t),{hosts:f}=d,m=(0,
i.c)(t.env??{},f.isLoopback),{secondMs:g}=m,y=t=>null===e||""===e?t:t.replaceAll(e,"***"),T=new Pace({
periodMs:m.pacingMs??t.writePacingMs??q,cancelled:o,log:r}),M=a.E.defaults({baseUrl:f.api,headers:{
"user-agent":t.userAgent??"marketops-action",...null===e?{}:{authorization:`token ${e}`}},request:{fetch:d.fetch,log:{
...console,warn:r}}}),k=(e,a,i=!1)=>async function(t,e,r){if(t.aborted&&e)throw b()
;const n=new AbortController,a=Promise.withResolvers();let s=e;const i=()=>{if(!s)return;const t=b();n.abort(t),
a.reject(t)};t.addEventListener("abort",i);try{const t=r({signal:n.signal,onWait:()=>s=!0,onSend:()=>s=!1})
;return await Promise.race([t,a.promise])}finally{t.removeEventListener("abort",i)}}(o,i,i=>(async(e,a,i)=>{
const[d=""]=e.split(" "),{signal:f,onSend:m,onWait:w}=i;h&&!(0,p.P4)(a)&&(0,p.FS)(d,e);for(let i=0,h=0,p=0;;)try{
const t=await T.run(e,()=>(f.throwIfAborted(),m(),M(e,{...a,request:{signal:f}})));return T.answered(),c(t)}catch(a){
const c=l(a,e,y);if("rate_limited"===c.code){const{seconds:t,isSecondary:e}=u(a);if(e&&T.cut(),h+=t,
++i>S||h>P||o.aborted)throw c;w(),r(`GitHub's rate limit: waiting ${t} s, as it asks`),await(0,
n.setTimeout)(t*g,void 0,{signal:f})}else{if(!((0,s.H9)(d)&&A(c)&&++p<=(t.retries??v)))throw c;await(0,
n.setTimeout)(p**2*g,void 0,{signal:f})}}})(e,a,i)),x=(t,e,r)=>{const n=t.safeParse(e);if(n.success)return n.data
;const a=n.error.issues[0]?.path.map(String).join(".")??""
;throw(0,s.Yb)(`${r}: the answer lacks what was expected${""===a?"":` at ${a}`}`)
},O=t=>async(e,r,n)=>x(n,(await k(e,r,t)).data,e),$=(t,e,r)=>async n=>{const{headers:a,data:s}=await k(t,{...e,
per_page:w.EK,page:n}),{link:i}=a;return{items:x(r.array(),s,t),link:void 0===i?null:String(i)}},L=t=>(0,
s.Yb)(`${t}: more than ${E} pages`);return{readOnly:h,read:O(!1),write:O(!0),async list(t,e,r,n){const a=await(0,
w.n4)($(t,e,r),E,n);if(null!==a)return a;throw L(t)},async*pages(t,e,r){try{yield*(0,w.vg)($(t,e,r),E)}catch(e){
throw e instanceof RangeError?L(t):e}},async graphql(t,e,r){const{data:n}=await k(`POST ${f.graphql}`,{query:t,
variables:e});return x(r,n,"POST /graphql")},async query(t,e,r){if(!(0,p.P4)({query:t}))throw new Error("a query")
;for(let n=1;;n++)try{const{data:n}=await k(`POST ${f.graphql}`,{query:t,variables:e});return x(r,n,"POST /graphql")
}catch(t){if(!(t instanceof s.y_&&"ambiguous"===t.certainty)||n>v)throw t;await this.pause(n**2*q)}},
serverClock:d.serverClock,async pause(t){await(0,n.setTimeout)(t*g/q,void 0,{signal:o}).catch(()=>{})}}}
function A({status:t,certainty:e}){return"ambiguous"===e&&(null===t||t>=500)}}),31964:((t,e,r)=>{r.d(e,{EK:()=>n,n4:()=>a,
vg:()=>s});const n=100;async function a(t,e,r=0){const a=Math.min(e,Math.floor(r/n)+1),s=await Promise.all(Array.from({
length:a},(e,r)=>t(r+1)));for(;;){const r=s.at(-1);if(!i(r))return s.flatMap(({items:t})=>t)
;const n=s.length+1,a=Math.max(n,o(r)??n);if(a>e)return null;const l=Array.from({length:a-n+1},(t,e)=>n+e)
;s.push(...await Promise.all(l.map(t)))}}async function*s(t,e){for(let r=1;r<=e;r++){const e=await t(r)
;if(yield e.items,!i(e))return}throw new RangeError(`more than ${e} pages`)}function i({items:t,link:e}){
return null===e?t.length===n:/rel="next"/.test(e)}function o({link:t}){
const[,e]=/<[^>]*\?([^>]*)>;\s*rel="last"/.exec(t??"")??[],r=Number(new URLSearchParams(e??"").get("page"))
;return Number.isSafeInteger(r)&&r>0?r:null}})};
