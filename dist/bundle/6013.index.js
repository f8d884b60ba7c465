"use strict";exports.id=6013,exports.ids=[6013],exports.modules={...require("./9570.shared.js").modules,
...require("./27662.shared.js").modules,19268:((t,e,r)=>{r.d(e,{FS:()=>h,P4:()=>f,g2:()=>l})
;var n=r(53474),s=r(9570),o=r(27662),a=r(57597),i=r(63762);const u=3,c=new Set([301,302,303,307,308])
;function l({apiUrl:t,readOnly:e,clock:r,timeoutMs:l,cancelled:d}){const w=(0,i.P)(t),m=(0,
s.m)(w.isLoopback),p=new TimeLimits(d??(new AbortController).signal,r);let b=null;const g=async(t,s,i)=>{
const{method:d="GET",headers:v={}}=s;!e||t===w.graphql&&function(t){if("string"!=typeof t)return!1;try{
return f(JSON.parse(t))}catch{return!1}}(s.body)||h(d,t),w.check(d,t);const S=Number(v["content-length"]??0),T=l+(0,
a.a)(S),L=new URL(t),N=await p.within(T,t=>(0,a.c)(L,{method:d,headers:v,body:y(s.body),agent:m(L),
signal:void 0===s.signal?t:AbortSignal.any([t,s.signal]),onSent:s.onSent})),$=Date.parse(N.headers.get("date")??"")
;if(Number.isNaN($)||(b={serverMs:$,localMs:r()}),c.has(N.status)){const t=N.headers.get("location");if(!(0,
o.H9)(d)||void 0===t||i>=u)throw function(t,{pathname:e},r){
return new o.y_("redirect_refused",`${t} ${e} was sent elsewhere (${r}): the repository was renamed or moved. Use its present name.`,{
status:r,certainty:"refused"})}(d,L,N.status);return g(new URL(t,L).href,s,i+1)}
return function({status:t,headers:e,bytes:r}){const s=e.get("content-type")??""
;if(t>=400||204===t||!/^application\/(?:[\w.+-]*\+)?json\b/i.test(s))return;try{JSON.parse(r.toString("utf8"))}catch(t){
throw new Error(`the answer is no JSON (${(0,n.bD)(t).slice(0,100)})`,{cause:t})}}(N),
function(t,{status:e,headers:r,bytes:n}){return{status:e,statusText:"",url:t,headers:r,
text:()=>Promise.resolve(n.toString("utf8")),arrayBuffer:()=>Promise.resolve(new Uint8Array(n).buffer)}}(t,N)};return{
hosts:w,fetch:(t,e)=>g(t,e,0),serverClock:()=>b}}class TimeLimits{#t;#e=new Set;#r;#n=Number.POSITIVE_INFINITY
;constructor(t,e){this.#t=t,this.#r=e,t.addEventListener("abort",()=>{this.#n=e()+5e3
;for(const t of this.#e)d(2e3,t,new Error("the job was cancelled"))})}async within(t,e){
const r=new AbortController,n=this.#n-this.#r();if(n<=0)throw(0,o.eE)()
;const s=d(this.#t.aborted?Math.min(t,2e3,n):t,r,new DOMException("The operation was aborted due to timeout","TimeoutError"))
;this.#e.add(r);try{return await e(r.signal)}finally{clearTimeout(s),this.#e.delete(r)}}}function d(t,e,r){
return setTimeout(()=>e.abort(r),t).unref()}function h(t,e){if(!(0,o.H9)(t))throw(0,
o.J5)("read_only",`${t} ${e} was refused: a dry run changes nothing on GitHub.`)}function f({query:t}){
if("string"!=typeof t||!t.startsWith("query")||t.includes('"""'))return!1;const e=t.replace(/"(?:[^"\\\r\n]|\\.)*"/g,"")
;return!e.includes("#")&&1===e.match(/\b(?:query|mutation|subscription)\b/g)?.length}function y(t){
if(null==t||""===t)return null;if("function"==typeof t)return t()
;if("string"==typeof t||t instanceof Uint8Array)return t
;throw new TypeError("a body is text, bytes, or a function that gives bytes")}}),27929:((t,e,r)=>{function n(t){
return"localhost"===t||"[::1]"===t||/^127(?:\.\d{1,3}){3}$/.test(t)}function s(t){
const{hostname:e}=new URL(`http://${t}`);return new URL(`${n(e)?"http":"https"}://${t}`)}r.d(e,{L:()=>n,c:()=>s})}),
36013:((t,e,r)=>{r.d(e,{g:()=>a});var n=r(63762),s=r(19268),o=r(27481);function a({mode:t,env:e={},...r}){
const{timeoutMs:a}=(0,o.c)(e,(0,n.P)(r.apiUrl).isLoopback);return(0,s.g2)({...r,readOnly:"prod"!==t,timeoutMs:a})}})};
