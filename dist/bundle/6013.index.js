import{modules as t}from"./9570.shared.js";import{modules as e}from"./27662.shared.js";export const id=6013
;export const ids=[6013];export const modules={...t,...e,19268:((t,e,n)=>{n.d(e,{FS:()=>h,P4:()=>f,g2:()=>l})
;var r=n(53474),s=n(9570),o=n(27662),a=n(57597),i=n(63762);const u=3,c=new Set([301,302,303,307,308])
;function l({apiUrl:t,readOnly:e,clock:n,timeoutMs:l,cancelled:d}){const m=(0,i.P)(t),p=(0,
s.m)(m.isLoopback),w=new TimeLimits(d??(new AbortController).signal);let b=null;const g=async(t,s,i)=>{
const{method:d="GET",headers:v={}}=s;!e||t===m.graphql&&function(t){if("string"!=typeof t)return!1;try{
return f(JSON.parse(t))}catch{return!1}}(s.body)||h(d,t),m.check(d,t);const S=Number(v["content-length"]??0),L=l+(0,
a.a)(S),$=new URL(t),T=await w.within(L,t=>(0,a.c)($,{method:d,headers:v,body:y(s.body),agent:p($),
signal:void 0===s.signal?t:AbortSignal.any([t,s.signal]),onSent:s.onSent})),U=Date.parse(T.headers.get("date")??"")
;if(Number.isNaN(U)||(b={serverMs:U,localMs:n()}),c.has(T.status)){const t=T.headers.get("location");if(!(0,
o.H9)(d)||void 0===t||i>=u)throw function(t,{pathname:e},n){
return new o.y_("redirect_refused",`${t} ${e} was sent elsewhere (${n}): the repository was renamed or moved. Use its present name.`,{
status:n,certainty:"refused"})}(d,$,T.status);return g(new URL(t,$).href,s,i+1)}
return function({status:t,headers:e,bytes:n}){const s=e.get("content-type")??""
;if(t>=400||204===t||!/^application\/(?:[\w.+-]*\+)?json\b/i.test(s))return;try{JSON.parse(n.toString("utf8"))}catch(t){
throw new Error(`the answer is no JSON (${(0,r.bD)(t).slice(0,100)})`,{cause:t})}}(T),
function(t,{status:e,headers:n,bytes:r}){return{status:e,statusText:"",url:t,headers:n,
text:()=>Promise.resolve(r.toString("utf8")),arrayBuffer:()=>Promise.resolve(new Uint8Array(r).buffer)}}(t,T)};return{
hosts:m,fetch:(t,e)=>g(t,e,0),serverClock:()=>b}}class TimeLimits{#t;#e=new Set;constructor(t){this.#t=t,
t.addEventListener("abort",()=>{for(const t of this.#e)d(2e3,t,new Error("the job was cancelled"))})}async within(t,e){
const n=new AbortController,r=d(this.#t.aborted?Math.min(t,2e3):t,n,new DOMException("The operation was aborted due to timeout","TimeoutError"))
;this.#e.add(n);try{return await e(n.signal)}finally{clearTimeout(r),this.#e.delete(n)}}}function d(t,e,n){
return setTimeout(()=>e.abort(n),t).unref()}function h(t,e){if(!(0,o.H9)(t))throw(0,
o.J5)("read_only",`${t} ${e} was refused: a dry run changes nothing on GitHub.`)}function f({query:t}){
if("string"!=typeof t||!t.startsWith("query")||t.includes('"""'))return!1;const e=t.replace(/"(?:[^"\\\r\n]|\\.)*"/g,"")
;return!e.includes("#")&&1===e.match(/\b(?:query|mutation|subscription)\b/g)?.length}function y(t){
if(null==t||""===t)return null;if("function"==typeof t)return t()
;if("string"==typeof t||t instanceof Uint8Array)return t
;throw new TypeError("a body is text, bytes, or a function that gives bytes")}}),27929:((t,e,n)=>{function r(t){
return"localhost"===t||"[::1]"===t||/^127(?:\.\d{1,3}){3}$/.test(t)}function s(t){
const{hostname:e}=new URL(`http://${t}`);return new URL(`${r(e)?"http":"https"}://${t}`)}n.d(e,{L:()=>r,c:()=>s})}),
36013:((t,e,n)=>{n.d(e,{g:()=>a});var r=n(63762),s=n(19268),o=n(27481);function a({mode:t,env:e={},...n}){
const{timeoutMs:a}=(0,o.c)(e,(0,r.P)(n.apiUrl).isLoopback);return(0,s.g2)({...n,readOnly:"prod"!==t,timeoutMs:a})}})};
