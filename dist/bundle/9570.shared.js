"use strict";exports.modules={9570:((e,n,t)=>{t.d(n,{m:()=>h});var o=t(37067),r=t.n(o),s=t(44708),i=t.n(s),a=t(19783)
;const c=4e3,l=3e4;function h(e,n=c,t=l){const o=new Map;return s=>{const c=e?void 0:(0,
a.s)(s)?.href,l=o.get(`${s.protocol} ${c}`);if(void 0!==l)return l;const h={keepAlive:!0,timeout:n
},u=void 0!==c?new Tunnels({...h,proxyEnv:{https_proxy:c}},t):"https:"===s.protocol?new(i().Agent)(h):new(r().Agent)(h)
;return o.set(`${s.protocol} ${c}`,u),u}}class Tunnels extends i().Agent{#e;constructor(e,n){super(e),this.#e=n}
createConnection(...[e,n]){return super.createConnection({...e,timeout:this.#e},n)}}}),27481:((e,n,t)=>{t.d(n,{c:()=>s})
;var o=t(27929);const r=3e4;function s(e,n){const t=t=>{const o=e[`MARKETOPS_TEST_${t}_MS`]
;return n&&void 0!==o&&/^\d{1,6}$/.test(o)?Number(o):null
},{MARKETOPS_TEST_REGISTRIES:s=""}=e,i=n&&URL.canParse(s)?new URL(s):null;return{registries:null!==i&&(0,
o.L)(i.hostname)?i:null,timeoutMs:t("REQUEST_TIMEOUT")??r,pacingMs:t("WRITE_PACING"),secondMs:t("SECOND")??1e3}}}),
57597:((e,n,t)=>{t.d(n,{a:()=>u,c:()=>d});var o=t(37067),r=t.n(o),s=t(44708),i=t.n(s),a=t(57075),c=t(53474)
;const l=167772160,h=new Set(["content-encoding","content-length","transfer-encoding"]),u=e=>Math.ceil(e/65.536)
;function d(e,{method:n,headers:o,body:s,agent:u,signal:d,onSent:p}){return new Promise((w,f)=>{d.throwIfAborted()
;const g={"accept-encoding":"gzip",...o},$=("https:"===e.protocol?i():r()).request(e,{method:n,headers:g,agent:u
}),m=e=>{f(e instanceof Error?e:new Error((0,c.bD)(e))),$.destroy()},b=()=>m(d.reason);d.addEventListener("abort",b,{
once:!0});let E=!1;$.on("close",()=>{
d.removeEventListener("abort",b),E||m(new Error("the connection was closed before it was answered"))}),$.on("error",m),
void 0!==p&&$.on("finish",p),$.on("response",e=>{E=!0,async function(e){const n=[];let o=0
;for await(const r of await async function(e){const n=e.headers["content-encoding"]?.toLowerCase()??"identity"
;if("identity"===n)return e;if("gzip"!==n&&"x-gzip"!==n)throw new Error(`the answer is encoded as ${n}`);e.pause()
;const{createGunzip:o}=await Promise.resolve().then(t.t.bind(t,38522,23));return(0,a.pipeline)(e,o(),()=>{})}(e)){
if(o+=r.length,o>l)throw new Error(`the answer is larger than ${l} bytes`);n.push(r)}const r=new Map
;for(const[n,t]of Object.entries(e.headers))void 0===t||h.has(n)||r.set(n,"string"==typeof t?t:t.join(", "));return{
status:e.statusCode??0,headers:r,bytes:Buffer.concat(n)}}(e).then(e=>{w(e),$.writableFinished||$.destroy()},m)}),
null===s||"string"==typeof s||s instanceof Uint8Array?$.end(s??void 0):async function(e,n,t){let o=0
;for await(const r of n){if(o+=Buffer.byteLength(r),o>t)break;await new Promise((n,t)=>{
const o=()=>t(new Error("the connection was closed while bytes were sent"));e.once("close",o),e.write(r,r=>{
e.off("close",o),null==r?n():t(r)})})}if(o!==t)throw new Error(`${t} bytes were announced, and there are ${o} or more`)
;e.end()}($,s,Number(o["content-length"])).catch(m)})}}),63762:((e,n,t)=>{t.d(n,{P:()=>i})
;var o=t(53474),r=t(27929),s=t(27662);function i(e){const n=URL.canParse(e)?new URL(e):null,t=n=>{
throw new o.AK("api_url_invalid",`The API address ${JSON.stringify(e)} ${n}.`)}
;if(null===n||"https:"!==n.protocol&&"http:"!==n.protocol)return t("is no http(s) address")
;if(""!==n.username||""!==n.password||""!==n.search||""!==n.hash)return t("must hold nothing but host and path")
;const i=(0,r.L)(n.hostname);if("http:"===n.protocol&&!i)return t("must be https, for the token goes there")
;const a=n.pathname.replace(/\/+$/,""),c=`${n.origin}${a}`,l=a.endsWith("/api/v3"),h=l?`${n.origin}${a.slice(0,-3)}/graphql`:`${c}/graphql`,u=l?`${n.origin}${a.slice(0,-3)}/uploads`:n.origin.replace("//api.","//uploads.")
;return{api:c,graphql:h,isLoopback:i,check(e,t){const o=URL.canParse(t)?new URL(t):null
;if(null!==o&&""===o.username&&""===o.password&&((e,t)=>{const o=`${t.origin}${t.pathname}`
;return!(o!==h&&!o.startsWith(`${c}/`))||!(0,
s.H9)(e)&&(i?(0,r.L)(t.hostname)&&t.protocol===n.protocol:u!==n.origin&&o.startsWith(`${u}/`)&&"POST"===e)})(e,o))return
;const a=null===o?"an unreadable address":o.origin
;throw(0,s.J5)("host_refused",`${e} to ${a} was refused: this run talks to ${c} only, so that its token goes nowhere else.`)
}}}})};
