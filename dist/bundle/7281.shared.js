"use strict";exports.modules={7281:((t,e,r)=>{r.d(e,{EK:()=>n,n4:()=>s,vg:()=>a});const n=100;async function s(t,e,r=0){
const s=Math.min(e,Math.floor(r/n)+1),a=await Promise.all(Array.from({length:s},(e,r)=>t(r+1)));for(;;){const r=a.at(-1)
;if(!i(r))return a.flatMap(({items:t})=>t);const n=a.length+1,s=Math.max(n,o(r)??n);if(s>e)return null
;const l=Array.from({length:s-n+1},(t,e)=>n+e);a.push(...await Promise.all(l.map(t)))}}async function*a(t,e){
for(let r=1;r<=e;r++){const e=await t(r);if(yield e.items,!i(e))return}throw new RangeError(`more than ${e} pages`)}
function i({items:t,link:e}){return null===e?t.length===n:/rel="next"/.test(e)}function o({link:t}){
const[,e]=/<[^>]*\?([^>]*)>;\s*rel="last"/.exec(t??"")??[],r=Number(new URLSearchParams(e??"").get("page"))
;return Number.isSafeInteger(r)&&r>0?r:null}}),33717:((t,e,r)=>{r.d(e,{U:()=>T})
;var n=r(58500),s=r(57561),a=r(27662),i=r(53474);function o(t,e,r){if(t instanceof a.y_)return t
;if(t instanceof Error&&t.cause instanceof a.y_)return t.cause
;const{request:n,response:s}=t??{},[i="GET",o=""]=e.split(" "),l="string"==typeof n?.url&&URL.canParse(n.url)?new URL(n.url):null,c="alone"===h(s?.data)
;return(0,a.L8)({method:"string"==typeof n?.method?n.method:i,path:null===l?o:l.pathname,
status:c?429:"number"==typeof s?.status?s.status:null,headers:s?.headers??{},data:c?{
message:"GraphQL rate limit exceeded"}:s?.data,reason:f(t),redact:r})}function l(t){
const{data:e}=t,r=(d(e)&&Array.isArray(e.errors)?e.errors:[]).some(t=>d(t)&&/Something went wrong while executing your query/.test(String(t.message)))
;if(r||null!==h(e))throw Object.assign(new Error(r?"GitHub broke off":"GraphQL rate limit"),{response:t});return t}
function c(t){const{response:e}=t??{},r=e?.headers??{},n=r["retry-after"]
;if(!(void 0===n&&("0"===r["x-ratelimit-remaining"]||200===e?.status))||/\bsecondary rate\b/i.test((0,i.bD)(t)))return{
seconds:Number(n)||u,isSecondary:!0};const s=Number(r["x-ratelimit-reset"]??0);return{
seconds:Math.max(Math.ceil(s-Date.now()/1e3)+1,0),isSecondary:!1}}const u=60;function h(t){
if(!d(t)||!Array.isArray(t.errors))return null;const e=t.errors.filter(t=>d(t)&&"RATE_LIMITED"===t.type)
;if(0===e.length)return null;const r=d(t.data)?Object.values(t.data):[]
;return e.some(({path:t})=>Array.isArray(t)&&t.length>1)||r.some(t=>null!==t)?"beside a result":"alone"}
const d=t=>"object"==typeof t&&null!==t;function f(t){
const e=t instanceof Error&&t.cause instanceof Error?t.cause:null,r=e?.cause instanceof Error?e.cause:e,n=[(0,
i.bD)(t),null===r?"":(0,i.bD)(r)].filter(t=>""!==t);return[...new Set(n)].join(": ")}var g=r(7281)
;const m=new Set(["POST /repos/{owner}/{repo}/releases","POST /repos/{owner}/{repo}/pulls","POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","POST /repos/{owner}/{repo}/issues/{issue_number}/comments"])
;class Pace{#t;#e;#r;#n=[];#s=10;#a=0;#i=0;constructor({periodMs:t,cancelled:e,log:r}){this.#t=r,this.#e=w(20,t,e),
this.#r=w(1,3*t,e)}async run(t,e){/^(?:GET|HEAD) /.test(t)||await this.#e(),m.has(t)&&await this.#r(),
this.#a>=this.#s?await new Promise(t=>this.#n.push(t)):this.#a++;try{return await e()}finally{this.#a--,this.#o()}}
cut(){this.#l(Math.max(1,Math.floor(this.#s/2)))}answered(){this.#s<10&&++this.#i>=50&&this.#l(this.#s+1)}#l(t){
this.#i=0,t!==this.#s&&(this.#s=t,this.#t(`GitHub's secondary rate limit: ${t} requests at once`),this.#o())}#o(){
for(;this.#a<this.#s;){const t=this.#n.shift();if(void 0===t)return;this.#a++,t()}}}function w(t,e,r){let s=-1/0
;return async()=>{const a=performance.now();s=Math.max(s,a-t*e)+e,s<=a||r.aborted||await(0,n.setTimeout)(s-a,void 0,{
signal:r}).catch(()=>{})}}var y=r(19268);const p=3,b=2,v=120,P=1e3,S=1e3;function E(t,e){
const{token:r,readOnly:i,secondMs:u=S}=e,{log:h=()=>{},cancelled:d=(new AbortController).signal}=e,{hosts:f}=t,m=t=>null===r||""===r?t:t.replaceAll(r,"***"),w=new Pace({
periodMs:e.writePacingMs??S,cancelled:d,log:h}),E=s.E.defaults({baseUrl:f.api,headers:{"user-agent":e.userAgent,
...null===r?{}:{authorization:`token ${r}`}},request:{fetch:t.fetch,log:{...console,warn:h}}}),A=t=>(0,
n.setTimeout)(t*u/S,void 0,{signal:d}).catch(()=>{}),q=(t,r,s=!1)=>async function(t,e,r){if(t.aborted&&e)throw(0,a.eE)()
;const n=new AbortController,s=Promise.withResolvers();let i=e;const o=()=>{if(!i)return;const t=(0,a.eE)();n.abort(t),
s.reject(t)};t.addEventListener("abort",o);try{const t=r({signal:n.signal,onWait:()=>i=!0,onSend:()=>i=!1})
;return await Promise.race([t,s.promise])}finally{t.removeEventListener("abort",o)}}(d,s,s=>(async(t,r,s)=>{
const[f=""]=t.split(" "),{signal:g,onSend:P,onWait:q}=s;i&&!(0,y.P4)(r)&&(0,y.FS)(f,t);const T=e.retries??p
;for(let e=0,s=0,i=0;;)try{const e=await w.run(t,()=>(g.throwIfAborted(),P(),E(t,{...r,request:{signal:g}})))
;return w.answered(),l(e)}catch(r){const l=o(r,t,m);if("rate_limited"===l.code){const{seconds:t,isSecondary:a}=c(r)
;if(a&&w.cut(),s+=t,++e>b||s>v||d.aborted)throw l;q(),h(`GitHub's rate limit: waiting ${t} s, as it asks`),await(0,
n.setTimeout)(t*u,void 0,{signal:g})}else{if(!((0,a.H9)(f)&&M(l)&&i<T)||d.aborted)throw l;await A(++i**2*S)}}
})(t,r,s)),T=(t,e,r)=>{const n=t.safeParse(e);if(n.success)return n.data
;const s=n.error.issues[0]?.path.map(String).join(".")??""
;throw(0,a.Yb)(`${r}: the answer lacks what was expected${""===s?"":` at ${s}`}`)
},k=t=>async(e,r,n)=>T(n,(await q(e,r,t)).data,e),O=(t,e,r)=>async n=>{const{headers:s,data:a}=await q(t,{...e,
per_page:g.EK,page:n}),{link:i}=s;return{items:T(r.array(),a,t),link:void 0===i?null:String(i)}},x=t=>(0,
a.Yb)(`${t}: more than ${P} pages`);return{readOnly:i,read:k(!1),write:k(!0),async list(t,e,r,n){const s=await(0,
g.n4)(O(t,e,r),P,n);if(null!==s)return s;throw x(t)},async*pages(t,e,r){try{yield*(0,g.vg)(O(t,e,r),P)}catch(e){
throw e instanceof RangeError?x(t):e}},async graphql(t,e,r){const{data:n}=await q(`POST ${f.graphql}`,{query:t,
variables:e});return T(r,n,"POST /graphql")},async query(t,e,r){if(!(0,y.P4)({query:t}))throw new Error("a query")
;for(let n=1;;n++)try{const{data:n}=await q(`POST ${f.graphql}`,{query:t,variables:e});return T(r,n,"POST /graphql")
}catch(t){if(!(t instanceof a.y_&&"ambiguous"===t.certainty)||n>p||d.aborted)throw t;await A(n**2*S)}},
serverClock:t.serverClock,pause:A}}function M({status:t,certainty:e}){return"ambiguous"===e&&(null===t||t>=500)}
var A=r(27481),q=r(36013);function T(t){const{mode:e,env:r={},userAgent:n="marketops-action",transport:s=(0,
q.g)(t)}=t,a="prod"!==e,{pacingMs:i,secondMs:o}=(0,A.c)(r,s.hosts.isLoopback),l=null===i?{}:{writePacingMs:i}
;return E(s,{...t,readOnly:a,userAgent:n,secondMs:o,...l})}})};
