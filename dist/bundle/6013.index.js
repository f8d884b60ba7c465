"use strict";exports.id=6013,exports.ids=[6013],exports.modules={...require("./9570.shared.js").modules,
...require("./27662.shared.js").modules,19268:((e,t,r)=>{r.d(t,{FS:()=>h,P4:()=>f,g2:()=>l})
;var n=r(53474),s=r(9570),o=r(27662),a=r(57597),i=r(63762);const u=3,c=new Set([301,302,303,307,308])
;function l({apiUrl:e,readOnly:t,clock:r,timeoutMs:l,cancelled:d}){const w=(0,i.P)(e),m=(0,
s.m)(w.isLoopback),p=new TimeLimits(d??(new AbortController).signal);let b=null;const g=async(e,s,i)=>{
const{method:d="GET",headers:v={}}=s;!t||e===w.graphql&&function(e){if("string"!=typeof e)return!1;try{
return f(JSON.parse(e))}catch{return!1}}(s.body)||h(d,e),w.check(d,e);const S=Number(v["content-length"]??0),L=l+(0,
a.a)(S),$=new URL(e),T=await p.within(L,e=>(0,a.c)($,{method:d,headers:v,body:y(s.body),agent:m($),
signal:void 0===s.signal?e:AbortSignal.any([e,s.signal]),onSent:s.onSent})),U=Date.parse(T.headers.get("date")??"")
;if(Number.isNaN(U)||(b={serverMs:U,localMs:r()}),c.has(T.status)){const e=T.headers.get("location");if(!(0,
o.H9)(d)||void 0===e||i>=u)throw function(e,{pathname:t},r){
return new o.y_("redirect_refused",`${e} ${t} was sent elsewhere (${r}): the repository was renamed or moved. Use its present name.`,{
status:r,certainty:"refused"})}(d,$,T.status);return g(new URL(e,$).href,s,i+1)}
return function({status:e,headers:t,bytes:r}){const s=t.get("content-type")??""
;if(e>=400||204===e||!/^application\/(?:[\w.+-]*\+)?json\b/i.test(s))return;try{JSON.parse(r.toString("utf8"))}catch(e){
throw new Error(`the answer is no JSON (${(0,n.bD)(e).slice(0,100)})`,{cause:e})}}(T),
function(e,{status:t,headers:r,bytes:n}){return{status:t,statusText:"",url:e,headers:r,
text:()=>Promise.resolve(n.toString("utf8")),arrayBuffer:()=>Promise.resolve(new Uint8Array(n).buffer)}}(e,T)};return{
hosts:w,fetch:(e,t)=>g(e,t,0),serverClock:()=>b}}class TimeLimits{#e;#t=new Set;constructor(e){this.#e=e,
e.addEventListener("abort",()=>{for(const e of this.#t)d(2e3,e,new Error("the job was cancelled"))})}async within(e,t){
const r=new AbortController,n=d(this.#e.aborted?Math.min(e,2e3):e,r,new DOMException("The operation was aborted due to timeout","TimeoutError"))
;this.#t.add(r);try{return await t(r.signal)}finally{clearTimeout(n),this.#t.delete(r)}}}function d(e,t,r){
return setTimeout(()=>t.abort(r),e).unref()}function h(e,t){if(!(0,o.H9)(e))throw(0,
o.J5)("read_only",`${e} ${t} was refused: a dry run changes nothing on GitHub.`)}function f({query:e}){
if("string"!=typeof e||!e.startsWith("query")||e.includes('"""'))return!1;const t=e.replace(/"(?:[^"\\\r\n]|\\.)*"/g,"")
;return!t.includes("#")&&1===t.match(/\b(?:query|mutation|subscription)\b/g)?.length}function y(e){
if(null==e||""===e)return null;if("function"==typeof e)return e()
;if("string"==typeof e||e instanceof Uint8Array)return e
;throw new TypeError("a body is text, bytes, or a function that gives bytes")}}),27929:((e,t,r)=>{function n(e){
return"localhost"===e||"[::1]"===e||/^127(?:\.\d{1,3}){3}$/.test(e)}function s(e){
const{hostname:t}=new URL(`http://${e}`);return new URL(`${n(t)?"http":"https"}://${e}`)}r.d(t,{L:()=>n,c:()=>s})}),
36013:((e,t,r)=>{r.d(t,{g:()=>a});var n=r(63762),s=r(19268),o=r(27481);function a({mode:e,env:t={},...r}){
const{timeoutMs:a}=(0,o.c)(t,(0,n.P)(r.apiUrl).isLoopback);return(0,s.g2)({...r,readOnly:"prod"!==e,timeoutMs:a})}})};
