"use strict";exports.id=7561,exports.ids=[7561],exports.modules={31015:((e,t,r)=>{r.d(t,{G:()=>RequestError})
;class RequestError extends Error{name;status;request;response;constructor(e,t,r){super(e,{cause:r.cause}),
this.name="HttpError",this.status=Number.parseInt(t),Number.isNaN(this.status)&&(this.status=0),
"response"in r&&(this.response=r.response);const n=Object.assign({},r.request)
;r.request.headers.authorization&&(n.headers=Object.assign({},r.request.headers,{
authorization:r.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),
n.url=n.url.replace(/\bclient_secret=\w+/g,"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),
this.request=n}}}),46396:((e,t,r)=>{function n(){
return"object"==typeof navigator&&"userAgent"in navigator?navigator.userAgent:"object"==typeof process&&void 0!==process.version?`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"
}r.d(t,{$:()=>n})}),57561:((e,t,r)=>{r.d(t,{E:()=>X});var n=r(46396),o=`octokit-endpoint.js/0.0.0-development ${(0,
n.$)()}`;function s(e,t){const r=Object.assign({},e);return Object.keys(t).forEach(n=>{!function(e){
if("object"!=typeof e||null===e)return!1;if("[object Object]"!==Object.prototype.toString.call(e))return!1
;const t=Object.getPrototypeOf(e);if(null===t)return!0
;const r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor
;return"function"==typeof r&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)
}(t[n])?Object.assign(r,{[n]:t[n]}):n in e?r[n]=s(e[n],t[n]):Object.assign(r,{[n]:t[n]})}),r}function i(e){
for(const t in e)void 0===e[t]&&delete e[t];return e}function a(e,t,r){if("string"==typeof t){let[e,n]=t.split(" ")
;r=Object.assign(n?{method:e,url:n}:{url:e},r)}else r=Object.assign({},t);var n
;r.headers=(n=r.headers)?Object.keys(n).reduce((e,t)=>(e[t.toLowerCase()]=n[t],e),{}):{},i(r),i(r.headers)
;const o=s(e||{},r)
;return"/graphql"===r.url&&(e&&e.mediaType.previews?.length&&(o.mediaType.previews=e.mediaType.previews.filter(e=>!o.mediaType.previews.includes(e)).concat(o.mediaType.previews)),
o.mediaType.previews=(o.mediaType.previews||[]).map(e=>e.replace(/-preview/,""))),o}var c=/\{[^{}}]+\}/g;function u(e){
return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function p(e,t){const r={__proto__:null}
;for(const n of Object.keys(e))-1===t.indexOf(n)&&(r[n]=e[n]);return r}function f(e){
return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e){
return/%[0-9A-Fa-f]/.test(e)||(e=encodeURI(e).replace(/%5B/g,"[").replace(/%5D/g,"]")),e}).join("")}function l(e){
return encodeURIComponent(e).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}
function d(e,t,r){return t="+"===e||"#"===e?f(t):l(t),r?l(r)+"="+t:t}function y(e){return null!=e}function h(e){
return";"===e||"&"===e||"?"===e}function g(e,t){var r=["+","#",".","/",";","?","&"]
;return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(e,n,o){if(n){let e="";const o=[]
;if(-1!==r.indexOf(n.charAt(0))&&(e=n.charAt(0),n=n.substr(1)),n.split(/,/g).forEach(function(r){
var n=/([^:\*]*)(?::(\d+)|(\*))?/.exec(r);o.push(function(e,t,r,n){var o=e[r],s=[]
;if(y(o)&&""!==o)if("string"==typeof o||"number"==typeof o||"bigint"==typeof o||"boolean"==typeof o)o=o.toString(),
n&&"*"!==n&&(o=o.substring(0,parseInt(n,10))),
s.push(d(t,o,h(t)?r:""));else if("*"===n)Array.isArray(o)?o.filter(y).forEach(function(e){s.push(d(t,e,h(t)?r:""))
}):Object.keys(o).forEach(function(e){y(o[e])&&s.push(d(t,o[e],e))});else{const e=[]
;Array.isArray(o)?o.filter(y).forEach(function(r){e.push(d(t,r))}):Object.keys(o).forEach(function(r){
y(o[r])&&(e.push(l(r)),e.push(d(t,o[r].toString())))
}),h(t)?s.push(l(r)+"="+e.join(",")):0!==e.length&&s.push(e.join(","))
}else";"===t?y(o)&&s.push(l(r)):""!==o||"&"!==t&&"?"!==t?""===o&&s.push(""):s.push(l(r)+"=");return s
}(t,e,n[1],n[2]||n[3]))}),e&&"+"!==e){var s=",";return"?"===e?s="&":"#"!==e&&(s=e),(0!==o.length?e:"")+o.join(s)}
return o.join(",")}return f(o)}),"/"===e?e:e.replace(/\/$/,"")}function b(e){
let t,r=e.method.toUpperCase(),n=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),o=Object.assign({},e.headers),s=p(e,["method","baseUrl","url","headers","request","mediaType"])
;const i=function(e){const t=e.match(c);return t?t.map(u).reduce((e,t)=>e.concat(t),[]):[]}(n);var a;n=(a=n,{
expand:g.bind(null,a)}).expand(s),/^http/.test(n)||(n=e.baseUrl+n)
;const f=p(s,Object.keys(e).filter(e=>i.includes(e)).concat("baseUrl"))
;if(!/application\/octet-stream/i.test(o.accept)&&(e.mediaType.format&&(o.accept=o.accept.split(/,/).map(t=>t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")),
n.endsWith("/graphql")&&e.mediaType.previews?.length)){const t=o.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[]
;o.accept=t.concat(e.mediaType.previews).map(t=>`application/vnd.github.${t}-preview${e.mediaType.format?`.${e.mediaType.format}`:"+json"}`).join(",")
}return["GET","HEAD"].includes(r)?n=function(e,t){const r=/\?/.test(e)?"&":"?",n=Object.keys(t)
;return 0===n.length?e:e+r+n.map(e=>"q"===e?"q="+t.q.split("+").map(encodeURIComponent).join("+"):`${e}=${encodeURIComponent(t[e])}`).join("&")
}(n,f):"data"in f?t=f.data:Object.keys(f).length&&(t=f),
o["content-type"]||void 0===t||(o["content-type"]="application/json; charset=utf-8"),
["PATCH","PUT"].includes(r)&&void 0===t&&(t=""),Object.assign({method:r,url:n,headers:o},void 0!==t?{body:t
}:null,e.request?{request:e.request}:null)}function m(e,t,r){return b(a(e,t,r))}var j=function e(t,r){
const n=a(t,r),o=m.bind(null,n);return Object.assign(o,{DEFAULTS:n,defaults:e.bind(null,n),merge:a.bind(null,n),parse:b
})}(null,{method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":o
},mediaType:{format:""}});const v=65280,A=65281,w=new Uint8Array(256);w[9]|=2,w[32]|=2,w[59]|=4,w[44]|=8
;for(let e=128;e<=255;e++)w[e]|=1;for(const e of"!#$%&'*+-.^_`|~")w[e.charCodeAt(0)]|=16;for(let e=48;e<=57;e++)w[e]|=16
;for(let e=65;e<=90;e++)w[e]|=17;for(let e=97;e<=122;e++)w[e]|=16;const O=(()=>{const e=function(){}
;return e.prototype=Object.create(null),e})();function $(e,t){const r=4|(!0===t?.comma?8:0),n=e.length;let o=t?.start??0
;for(;2&w[e.charCodeAt(o)];)o++;let s=o,i=0,a=-1,c=!1===t?.parameters?8:0;for(;s<n;){const t=e.charCodeAt(s),n=w[t]
;if(0!==(n&r)){c|=8&n;break}2&n?-1===a&&(a=s):a=-1,i|=t&v|n,s++}
const u=-1===a?s:a,p=e.slice(o,u),f=65281&i?p.toLowerCase():p;return s===n||0!==c?{type:f,index:s,parameters:new O
}:function(e,t,r,n,o){const s=new O;e:for(;r<n;){for(r++;2&w[e.charCodeAt(r)];)r++;const t=r;let i=0,a=-1;for(;r<n;){
const c=e.charCodeAt(r),u=w[c];if(0!==(u&o)){if(8&u)break e;continue e}if(61===c){
const c=-1===a?r:a,u=e.slice(t,c),p=0===(i&A)?u:u.toLowerCase();for(r++;2&w[e.charCodeAt(r)];)r++
;if(r<n&&34===e.charCodeAt(r)){const t=++r;let i=!1;for(;r<n;){const a=e.charCodeAt(r);if(34===a){
void 0===s[p]&&(s[p]=i?k(e,t,r):e.slice(t,r)),r++;let a=0;for(;r<n;){const t=e.charCodeAt(r),n=w[t];if(0!==(n&o)){a=8&n
;break}r++}if(0!==a)break e;continue e}92===a&&r+1<n?(i=!0,r+=2):r++}continue e}const f=r;let l=0,d=-1;for(;r<n;){
const t=e.charCodeAt(r),n=w[t];if(0!==(n&o)){l=8&n;break}2&n?-1===d&&(d=r):d=-1,r++}if(void 0===s[p]){const t=-1===d?r:d
;s[p]=e.slice(f,t)}if(0!==l)break e;continue e}2&u?-1===a&&(a=r):a=-1,i|=c&v|u,r++}}return{type:t,index:r,parameters:s}
}(e,f,s,n,r)}function k(e,t,r){let n="";for(let o=t;o<r;o++)92===e.charCodeAt(o)&&(n+=e.slice(t,o),t=++o)
;return n+e.slice(t,r)}
const S=/^-?\d+$/,E=/^-?\d+n+$/,N=JSON.stringify,q=JSON.parse,x=/^-?\d+n$/,T=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,C=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,J=e=>void 0===e||"function"==typeof e||"symbol"==typeof e,_=e=>null!==e&&"object"==typeof e&&e.constructor&&"RawJSON"===e.constructor.name,R=(e,t,r)=>{
try{if("rawJSON"in JSON)return N(e,(e,r)=>{if("bigint"==typeof r)return JSON.rawJSON(r.toString())
;if("function"==typeof t)return t(e,r);Array.isArray(t)&&t.includes(e);return r},r);if(!e)return N(e,t,r)
;const n=N(e,(e,r)=>{if("string"==typeof r&&E.test(r))return r.toString()+"n"
;if("bigint"==typeof r)return r.toString()+"n";if("function"==typeof t)return t(e,r);Array.isArray(t)&&t.includes(e)
;return r},r).replace(T,"$1$2$3");return n.replace(C,"$1$2$3")}catch(n){if(n instanceof RangeError){const n=((e,t,r)=>{
let n="";"number"==typeof r?n=" ".repeat(Math.min(10,Math.max(0,Math.floor(r)))):"string"==typeof r&&(n=r.slice(0,10))
;const o="function"==typeof t,s=Array.isArray(t)?new Set(t.map(String)):null,i=(e,r,n)=>(null!==n&&"object"==typeof n&&"function"==typeof n.toJSON&&(n=n.toJSON(r)),
"string"==typeof n&&E.test(n)?n+"n":"bigint"==typeof n?"rawJSON"in JSON?JSON.rawJSON(n.toString()):n.toString()+"n":(o&&(n=t.call(e,r,n)),
null!==n&&"object"==typeof n&&(n instanceof Number||n instanceof String||n instanceof Boolean)&&(n=n.valueOf()),
n)),a=i({"":e},"",e);if(J(a))return;const c=null===a||"object"!=typeof a,u=_(a);if(c||u)return N(a);const p=[];let f=0
;const l=[{parent:{"":a},key:"",val:a,isArray:Array.isArray(a),keys:Array.isArray(a)?null:Object.keys(a),index:0,
first:!0}],d=new WeakSet([a]);for(;l.length>0;){const e=l[l.length-1];0===e.index&&(p.push(e.isArray?"[":"{"),f++)
;let t=!1;if(e.isArray)if(e.index<e.val.length){e.first||p.push(","),n&&p.push("\n"+n.repeat(f))
;const t=e.val[e.index],r=i(e.val,String(e.index),t);if(J(r))p.push("null"),e.first=!1,e.index++;else{
const t=null!==r&&"object"==typeof r,n=_(r);if(t&&!n){
if(d.has(r))throw new TypeError("Converting circular structure to JSON");d.add(r),l.push({parent:e.val,
key:String(e.index),val:r,isArray:Array.isArray(r),keys:Array.isArray(r)?null:Object.keys(r),index:0,first:!0}),
e.first=!1,e.index++}else p.push(N(r)),e.first=!1,e.index++}}else t=!0;else{for(;e.index<e.keys.length;){
const t=e.keys[e.index++];if(s&&!s.has(t))continue;const r=e.val[t],o=i(e.val,t,r);if(J(o))continue
;e.first||p.push(","),n?p.push("\n"+n.repeat(f)+N(t)+": "):p.push(N(t)+":");const a=null!==o&&"object"==typeof o,c=_(o)
;if(a&&!c){if(d.has(o))throw new TypeError("Converting circular structure to JSON");d.add(o),l.push({parent:e.val,key:t,
val:o,isArray:Array.isArray(o),keys:Array.isArray(o)?null:Object.keys(o),index:0,first:!0}),e.first=!1;break}
p.push(N(o)),e.first=!1}e.index>=e.keys.length&&l[l.length-1]===e&&(t=!0)}t&&(f--,!e.first&&n&&p.push("\n"+n.repeat(f)),
p.push(e.isArray?"]":"}"),d.delete(e.val),l.pop())}return p.join("")})(e,t,r);if(void 0===n)return
;if("rawJSON"in JSON)return n;return n.replace(T,"$1$2$3").replace(C,"$1$2$3")}throw n}
},U=new Map,I=Number.MAX_SAFE_INTEGER.toString(),D=I.length,F=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,G=/^"-?\d+n+"$/,B=e=>e.replace(F,(e,t,r,n)=>{
const o='"'===e[0];if(o&&G.test(e))return e.substring(0,e.length-1)+'n"'
;const s=r||n,i=t&&(t.length<D||t.length===D&&t<=I);return o||s||i?e:'"'+e+'n"'}),M=(e,t)=>{if(!e)return q(e,t);try{
if((()=>{const e=JSON.parse.toString();if(U.has(e))return U.get(e);try{
const t=JSON.parse("1",(e,t,r)=>!!r?.source&&"1"===r.source);return U.set(e,t),t}catch{return U.set(e,!1),!1}
})())return((e,t)=>JSON.parse(e,(e,r,n)=>{
const o="number"==typeof r,s=r>Number.MAX_SAFE_INTEGER||r<Number.MIN_SAFE_INTEGER,i=o&&s,a=n&&S.test(n.source)
;return i&&a?BigInt(n.source):"function"==typeof t?t(e,r,n):r}))(e,t);const r=B(e)
;return q(r,(e,r,n)=>((e,t,r,n)=>"string"==typeof t&&x.test(t)?BigInt(t.slice(0,-1)):"string"==typeof t&&E.test(t)?t.slice(0,-1):"function"==typeof n?n(e,t,r):t)(e,r,n,t))
}catch(r){if(r instanceof RangeError){const r=B(e);return((e,t)=>{const r={"":e},n=[{parent:r,key:"",visited:!1}]
;for(;n.length>0;){const e=n[n.length-1];if(e.visited){const{parent:r,key:o}=e;let s=r[o]
;"string"==typeof s&&(x.test(s)?s=BigInt(s.slice(0,-1)):E.test(s)&&(s=s.slice(0,-1))),
"function"==typeof t&&(s=t.call(r,o,s)),void 0===s?delete r[o]:r[o]=s,n.pop()}else{e.visited=!0;const t=e.parent[e.key]
;if(null!==t&&"object"==typeof t){const e=Object.keys(t);for(let r=e.length-1;r>=0;r--)n.push({parent:t,key:e[r],
visited:!1})}}}return r[""]})(q(r),t)}throw r}};var P=r(31015),L={headers:{
"user-agent":`octokit-request.js/10.0.16 ${(0,n.$)()}`}};var W=()=>"";async function z(e){
const t=e.request?.fetch||globalThis.fetch
;if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing")
;const r=e.request?.log||console,n=!1!==e.request?.parseSuccessResponseBody,o=function(e){
if("object"!=typeof e||null===e)return!1;if("[object Object]"!==Object.prototype.toString.call(e))return!1
;const t=Object.getPrototypeOf(e);if(null===t)return!0
;const r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor
;return"function"==typeof r&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)
}(e.body)||Array.isArray(e.body)?R(e.body):e.body,s=Object.fromEntries(Object.entries(e.headers).map(([e,t])=>[e,String(t)]))
;let i;try{i=await t(e.url,{method:e.method,body:o,redirect:e.request?.redirect,headers:s,signal:e.request?.signal,
...e.body&&{duplex:"half"}})}catch(t){let r="Unknown Error";if(t instanceof Error){
if("AbortError"===t.name)throw t.status=500,t
;r=t.message,"TypeError"===t.name&&"cause"in t&&(t.cause instanceof Error?r=t.cause.message:"string"==typeof t.cause&&(r=t.cause))
}const n=new P.G(r,500,{request:e});throw n.cause=t,n}const a=i.status,c=i.url,u={};for(const[e,t]of i.headers)u[e]=t
;const p={url:c,status:a,headers:u,data:""};if("deprecation"in u){
const t=u.link&&u.link.match(/<([^<>]+)>; rel="deprecation"/),n=t&&t.pop()
;r.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${u.sunset}${n?`. See ${n}`:""}`)
}if(204===a||205===a)return p;if("HEAD"===e.method){if(a<400)return p;throw new P.G(i.statusText,a,{response:p,request:e
})}if(304===a)throw p.data=await H(i),new P.G("Not modified",a,{response:p,request:e})
;if(a>=400)throw p.data=await H(i),new P.G(function(e){if("string"==typeof e)return e
;if(e instanceof ArrayBuffer)return"Unknown error";if("object"==typeof e&&null!==e&&"message"in e){
const t=e,r="documentation_url"in t?` - ${t.documentation_url}`:""
;return Array.isArray(t.errors)?`${t.message}: ${t.errors.map(e=>JSON.stringify(e)).join(", ")}${r}`:`${t.message}${r}`}
return`Unknown error: ${JSON.stringify(e)}`}(p.data),a,{response:p,request:e});return p.data=n?await H(i):i.body,p}
async function H(e){const t=e.headers.get("content-type");if(!t)return e.text().catch(W);const r=$(t);if(!function(e){
return"application/json"===e.type||"application/scim+json"===e.type
}(r))return r.type.startsWith("text/")||"utf-8"===r.parameters.charset?.toLowerCase()&&"application/octet-stream"!==r.type?e.text().catch(W):e.arrayBuffer().catch(()=>new ArrayBuffer(0))
;{let t="";try{return t=await e.text(),M(t)}catch(e){return t}}}var X=function e(t,r){const n=t.defaults(r)
;return Object.assign(function(t,r){const o=n.merge(t,r);if(!o.request||!o.request.hook)return z(n.parse(o))
;const s=(e,t)=>z(n.parse(n.merge(e,t)));return Object.assign(s,{endpoint:n,defaults:e.bind(null,n)}),
o.request.hook(s,o)},{endpoint:n,defaults:e.bind(null,n)})}(j,L)})};
