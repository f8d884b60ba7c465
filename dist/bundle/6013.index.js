"use strict";exports.id=6013,exports.ids=[6013],exports.modules={...require("./9570.shared.js").modules,
...require("./27662.shared.js").modules,19268:((t,e,r)=>{r.d(e,{FS:()=>l,P4:()=>p,g2:()=>d})
;var s=r(53474),n=r(9570),o=r(27662),i=r(57597),a=r(63762);const c=3,u=new Set([301,302,303,307,308])
;function d({apiUrl:t,readOnly:e,clock:r,timeoutMs:d,cancelled:h}){const m=(0,a.P)(t),y=(0,
n.m)(m.isLoopback),w=new TimeLimits(h??(new AbortController).signal,r);let b=null;const g=async(t,n,a)=>{
const{method:h="GET",headers:U={}}=n;!e||t===m.graphql&&function(t){if("string"!=typeof t)return!1;try{
return p(JSON.parse(t))}catch{return!1}}(n.body)||l(h,t),m.check(h,t);const v=Number(U["content-length"]??0),L=d+(0,
i.a)(v),T=new URL(t),$=await w.within(L,t=>(0,i.c)(T,{method:h,headers:U,body:f(n.body),agent:y(T),
signal:void 0===n.signal?t:AbortSignal.any([t,n.signal]),onSent:n.onSent})),_=Date.parse($.headers.get("date")??"")
;if(Number.isNaN(_)||(b={serverMs:_,localMs:r()}),u.has($.status)){const t=$.headers.get("location");if(!(0,
o.H9)(h)||void 0===t||a>=c)throw function(t,{pathname:e},r){
return new o.y_("redirect_refused",`${t} ${e} was sent elsewhere (${r}): the repository was renamed or moved. Use its present name.`,{
status:r,certainty:"refused"})}(h,T,$.status);return g(new URL(t,T).href,n,a+1)}
return function({status:t,headers:e,bytes:r}){const n=e.get("content-type")??""
;if(t>=400||204===t||!/^application\/(?:[\w.+-]*\+)?json\b/i.test(n))return;try{JSON.parse(r.toString("utf8"))}catch(t){
throw new Error(`the answer is no JSON (${(0,s.bD)(t).slice(0,100)})`,{cause:t})}}($),
function(t,{status:e,headers:r,bytes:s}){return{status:e,statusText:"",url:t,headers:r,
text:()=>Promise.resolve(s.toString("utf8")),arrayBuffer:()=>Promise.resolve(new Uint8Array(s).buffer)}}(t,$)};return{
hosts:m,fetch:(t,e)=>g(t,e,0),serverClock:()=>b}}class TimeLimits{#t;#e=new Set;#r;#s=Number.POSITIVE_INFINITY
;constructor(t,e){this.#t=t,this.#r=e,t.addEventListener("abort",()=>{this.#s=e()+5e3
;for(const t of this.#e)h(2e3,t,new Error("the job was cancelled"))})}async within(t,e){
const r=new AbortController,s=this.#s-this.#r();if(s<=0)throw(0,o.eE)()
;const n=h(this.#t.aborted?Math.min(t,2e3,s):t,r,new DOMException("The operation was aborted due to timeout","TimeoutError"))
;this.#e.add(r);try{return await e(r.signal)}finally{clearTimeout(n),this.#e.delete(r)}}}function h(t,e,r){
return setTimeout(()=>e.abort(r),t).unref()}function l(t,e){if(!(0,o.H9)(t))throw(0,
o.J5)("read_only",`${t} ${e} was refused: a dry run changes nothing on GitHub.`)}function p({query:t}){
if("string"!=typeof t||!t.startsWith("query")||t.includes('"""'))return!1;const e=t.replace(/"(?:[^"\\\r\n]|\\.)*"/g,"")
;return!e.includes("#")&&1===e.match(/\b(?:query|mutation|subscription)\b/g)?.length}function f(t){
if(null==t||""===t)return null;if("function"==typeof t)return t()
;if("string"==typeof t||t instanceof Uint8Array)return t
;throw new TypeError("a body is text, bytes, or a function that gives bytes")}}),19783:((t,e,r)=>{function s(t){
const e="https:"===t.protocol;if(function(t){if(!t.hostname)return!1;const e=t.hostname;if(function(t){
const e=t.toLowerCase()
;return"localhost"===e||e.startsWith("127.")||e.startsWith("[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]")}(e))return!0
;const r=process.env.no_proxy||process.env.NO_PROXY||"";if(!r)return!1;let s
;t.port?s=Number(t.port):"http:"===t.protocol?s=80:"https:"===t.protocol&&(s=443);const n=[t.hostname.toUpperCase()]
;"number"==typeof s&&n.push(`${n[0]}:${s}`)
;for(const t of r.split(",").map(t=>t.trim().toUpperCase()).filter(t=>t))if("*"===t||n.some(e=>e===t||e.endsWith(`.${t}`)||t.startsWith(".")&&e.endsWith(`${t}`)))return!0
;return!1}(t))return
;const r=e?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(r)try{
return new DecodedURL(r)}catch(t){
if(!r.startsWith("http://")&&!r.startsWith("https://"))return new DecodedURL(`http://${r}`)}}r.d(e,{s:()=>s})
;class DecodedURL extends URL{constructor(t,e){super(t,e),this._decodedUsername=decodeURIComponent(super.username),
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}}}),27929:((t,e,r)=>{function s(t){
return"localhost"===t||"[::1]"===t||/^127(?:\.\d{1,3}){3}$/.test(t)}function n(t){
const{hostname:e}=new URL(`http://${t}`);return new URL(`${s(e)?"http":"https"}://${t}`)}r.d(e,{L:()=>s,c:()=>n})}),
36013:((t,e,r)=>{r.d(e,{g:()=>i});var s=r(63762),n=r(19268),o=r(27481);function i({mode:t,env:e={},...r}){
const{timeoutMs:i}=(0,o.c)(e,(0,s.P)(r.apiUrl).isLoopback);return(0,n.g2)({...r,readOnly:"prod"!==t,timeoutMs:i})}})};
