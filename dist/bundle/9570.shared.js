"use strict";exports.modules={9570:((e,t,n)=>{n.d(t,{m:()=>d});var o=n(37067),r=n.n(o),s=n(44708),i=n.n(s),c=n(19783)
;const a=4e3,h=3e4;function d(e,t=a,n=h){const o=new Map;return s=>{const a=e?void 0:(0,
c.s)(s)?.href,h=o.get(`${s.protocol} ${a}`);if(void 0!==h)return h;const d={keepAlive:!0,timeout:t
},p=void 0!==a?new Tunnels({...d,proxyEnv:{https_proxy:a}},n):"https:"===s.protocol?new(i().Agent)(d):new(r().Agent)(d)
;return o.set(`${s.protocol} ${a}`,p),p}}class Tunnels extends i().Agent{#e;constructor(e,t){super(e),this.#e=t}
createConnection(...[e,t]){return super.createConnection({...e,timeout:this.#e},t)}}}),19783:((e,t,n)=>{function o(e){
const t="https:"===e.protocol;if(function(e){if(!e.hostname)return!1;const t=e.hostname;if(function(e){
const t=e.toLowerCase()
;return"localhost"===t||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}(t))return!0
;const n=process.env.no_proxy||process.env.NO_PROXY||"";if(!n)return!1;let o
;e.port?o=Number(e.port):"http:"===e.protocol?o=80:"https:"===e.protocol&&(o=443);const r=[e.hostname.toUpperCase()]
;"number"==typeof o&&r.push(`${r[0]}:${o}`)
;for(const e of n.split(",").map(e=>e.trim().toUpperCase()).filter(e=>e))if("*"===e||r.some(t=>t===e||t.endsWith(`.${e}`)||e.startsWith(".")&&t.endsWith(`${e}`)))return!0
;return!1}(e))return
;const n=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(n)try{
return new DecodedURL(n)}catch(e){
if(!n.startsWith("http://")&&!n.startsWith("https://"))return new DecodedURL(`http://${n}`)}}n.d(t,{s:()=>o})
;class DecodedURL extends URL{constructor(e,t){super(e,t),this._decodedUsername=decodeURIComponent(super.username),
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}}}),27481:((e,t,n)=>{n.d(t,{c:()=>s});var o=n(27929);const r=3e4;function s(e,t){const n=n=>{
const o=e[`MARKETOPS_TEST_${n}_MS`];return t&&void 0!==o&&/^\d{1,6}$/.test(o)?Number(o):null
},{MARKETOPS_TEST_REGISTRIES:s=""}=e,i=t&&URL.canParse(s)?new URL(s):null;return{registries:null!==i&&(0,
o.L)(i.hostname)?i:null,timeoutMs:n("REQUEST_TIMEOUT")??r,pacingMs:n("WRITE_PACING"),secondMs:n("SECOND")??1e3}}}),
57597:((e,t,n)=>{n.d(t,{a:()=>p,c:()=>u});var o=n(37067),r=n.n(o),s=n(44708),i=n.n(s),c=n(57075),a=n(53474)
;const h=167772160,d=new Set(["content-encoding","content-length","transfer-encoding"]),p=e=>Math.ceil(e/65.536)
;function u(e,{method:t,headers:o,body:s,agent:p,signal:u,onSent:l}){return new Promise((f,w)=>{u.throwIfAborted()
;const g={"accept-encoding":"gzip",...o},m=("https:"===e.protocol?i():r()).request(e,{method:t,headers:g,agent:p
}),$=e=>{w(e instanceof Error?e:new Error((0,a.bD)(e))),m.destroy()},v=()=>$(u.reason);u.addEventListener("abort",v,{
once:!0});let y=!1;m.on("close",()=>{
u.removeEventListener("abort",v),y||$(new Error("the connection was closed before it was answered"))}),m.on("error",$),
void 0!==l&&m.on("finish",l),m.on("response",e=>{y=!0,async function(e){const t=[];let o=0
;for await(const r of await async function(e){const t=e.headers["content-encoding"]?.toLowerCase()??"identity"
;if("identity"===t)return e;if("gzip"!==t&&"x-gzip"!==t)throw new Error(`the answer is encoded as ${t}`);e.pause()
;const{createGunzip:o}=await Promise.resolve().then(n.t.bind(n,38522,23));return(0,c.pipeline)(e,o(),()=>{})}(e)){
if(o+=r.length,o>h)throw new Error(`the answer is larger than ${h} bytes`);t.push(r)}const r=new Map
;for(const[t,n]of Object.entries(e.headers))void 0===n||d.has(t)||r.set(t,"string"==typeof n?n:n.join(", "));return{
status:e.statusCode??0,headers:r,bytes:Buffer.concat(t)}}(e).then(e=>{f(e),m.writableFinished||m.destroy()},$)}),
null===s||"string"==typeof s||s instanceof Uint8Array?m.end(s??void 0):async function(e,t,n){let o=0
;for await(const r of t){if(o+=Buffer.byteLength(r),o>n)break;await new Promise((t,n)=>{
const o=()=>n(new Error("the connection was closed while bytes were sent"));e.once("close",o),e.write(r,r=>{
e.off("close",o),null==r?t():n(r)})})}if(o!==n)throw new Error(`${n} bytes were announced, and there are ${o} or more`)
;e.end()}(m,s,Number(o["content-length"])).catch($)})}}),63762:((e,t,n)=>{n.d(t,{P:()=>i})
;var o=n(53474),r=n(27929),s=n(27662);function i(e){const t=URL.canParse(e)?new URL(e):null,n=t=>{
throw new o.AK("api_url_invalid",`The API address ${JSON.stringify(e)} ${t}.`)}
;if(null===t||"https:"!==t.protocol&&"http:"!==t.protocol)return n("is no http(s) address")
;if(""!==t.username||""!==t.password||""!==t.search||""!==t.hash)return n("must hold nothing but host and path")
;const i=(0,r.L)(t.hostname);if("http:"===t.protocol&&!i)return n("must be https, for the token goes there")
;const c=t.pathname.replace(/\/+$/,""),a=`${t.origin}${c}`,h=c.endsWith("/api/v3"),d=h?`${t.origin}${c.slice(0,-3)}/graphql`:`${a}/graphql`,p=h?`${t.origin}${c.slice(0,-3)}/uploads`:t.origin.replace("//api.","//uploads.")
;return{api:a,graphql:d,isLoopback:i,check(e,n){const o=URL.canParse(n)?new URL(n):null
;if(null!==o&&""===o.username&&""===o.password&&((e,n)=>{const o=`${n.origin}${n.pathname}`
;return!(o!==d&&!o.startsWith(`${a}/`))||!(0,
s.H9)(e)&&(i?(0,r.L)(n.hostname)&&n.protocol===t.protocol:p!==t.origin&&o.startsWith(`${p}/`)&&"POST"===e)})(e,o))return
;const c=null===o?"an unreadable address":o.origin
;throw(0,s.J5)("host_refused",`${e} to ${c} was refused: this run talks to ${a} only, so that its token goes nowhere else.`)
}}}})};
