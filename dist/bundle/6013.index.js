import{modules as t}from"./2396.shared.js";import{modules as e}from"./73221.shared.js";export const id=6013
;export const ids=[6013];export const modules={...t,...e,3782:((t,e,n)=>{function r(t){
return"localhost"===t||"[::1]"===t||/^127(?:\.\d{1,3}){3}$/.test(t)}function s(t){
const{hostname:e}=new URL(`http://${t}`);return new URL(`${r(e)?"http":"https"}://${t}`)}n.d(e,{L:()=>r,c:()=>s})}),
36013:((t,e,n)=>{n.d(e,{FS:()=>f,P4:()=>y,g2:()=>d});var r=n(74296),s=n(2396),o=n(73221),a=n(32127),i=n(93831),c=n(27481)
;const u=3,l=new Set([301,302,303,307,308]);function d({apiUrl:t,mode:e,clock:n,env:d={},cancelled:h}){const p=(0,
i.P)(t),{timeoutMs:w}=(0,c.c)(d,p.isLoopback),b=(0,s.m)(p.isLoopback),g=new TimeLimits(h??(new AbortController).signal)
;let v=null;const S=async(t,s,i)=>{const{method:c="GET",headers:d={}}=s;"prod"===e||t===p.graphql&&function(t){
if("string"!=typeof t)return!1;try{return y(JSON.parse(t))}catch{return!1}}(s.body)||f(c,t),p.check(c,t)
;const h=Number(d["content-length"]??0),L=w+(0,a.a)(h),$=new URL(t),T=await g.within(L,t=>(0,a.c)($,{method:c,headers:d,
body:m(s.body),agent:b($),signal:void 0===s.signal?t:AbortSignal.any([t,s.signal]),onSent:s.onSent
})),U=Date.parse(T.headers.get("date")??"");if(Number.isNaN(U)||(v={serverMs:U,localMs:n()}),l.has(T.status)){
const t=T.headers.get("location");if(!(0,o.H9)(c)||void 0===t||i>=u)throw function(t,{pathname:e},n){
return new o.y_("redirect_refused",`${t} ${e} was sent elsewhere (${n}): the repository was renamed or moved. Use its present name.`,{
status:n,certainty:"refused"})}(c,$,T.status);return S(new URL(t,$).href,s,i+1)}
return function({status:t,headers:e,bytes:n}){const s=e.get("content-type")??""
;if(t>=400||204===t||!/^application\/(?:[\w.+-]*\+)?json\b/i.test(s))return;try{JSON.parse(n.toString("utf8"))}catch(t){
throw new Error(`the answer is no JSON (${(0,r.bD)(t).slice(0,100)})`,{cause:t})}}(T),
function(t,{status:e,headers:n,bytes:r}){return{status:e,statusText:"",url:t,headers:n,
text:()=>Promise.resolve(r.toString("utf8")),arrayBuffer:()=>Promise.resolve(new Uint8Array(r).buffer)}}(t,T)};return{
hosts:p,fetch:(t,e)=>S(t,e,0),serverClock:()=>v}}class TimeLimits{#t;#e=new Set;constructor(t){this.#t=t,
t.addEventListener("abort",()=>{for(const t of this.#e)h(2e3,t,new Error("the job was cancelled"))})}async within(t,e){
const n=new AbortController,r=h(this.#t.aborted?Math.min(t,2e3):t,n,new DOMException("The operation was aborted due to timeout","TimeoutError"))
;this.#e.add(n);try{return await e(n.signal)}finally{clearTimeout(r),this.#e.delete(n)}}}function h(t,e,n){
return setTimeout(()=>e.abort(n),t).unref()}function f(t,e){if(!(0,o.H9)(t))throw(0,
o.J5)("read_only",`${t} ${e} was refused: a dry run changes nothing on GitHub.`)}function y({query:t}){
if("string"!=typeof t||!t.startsWith("query")||t.includes('"""'))return!1;const e=t.replace(/"(?:[^"\\\r\n]|\\.)*"/g,"")
;return!e.includes("#")&&1===e.match(/\b(?:query|mutation|subscription)\b/g)?.length}function m(t){
if(null==t||""===t)return null;if("function"==typeof t)return t()
;if("string"==typeof t||t instanceof Uint8Array)return t
;throw new TypeError("a body is text, bytes, or a function that gives bytes")}})};
