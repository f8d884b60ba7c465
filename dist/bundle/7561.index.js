export const id=7561;export const ids=[7561];export const modules={31015:(e,t,r)=>{r.d(t,{G:()=>RequestError})
;class RequestError extends Error{name;status;request;response;constructor(e,t,r){super(e,{cause:r.cause}),
this.name="HttpError",this.status=Number.parseInt(t),Number.isNaN(this.status)&&(this.status=0),
"response"in r&&(this.response=r.response);const n=Object.assign({},r.request)
;r.request.headers.authorization&&(n.headers=Object.assign({},r.request.headers,{
authorization:r.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),
n.url=n.url.replace(/\bclient_secret=\w+/g,"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),
this.request=n}}},57561:(e,t,r)=>{r.d(t,{E:()=>k});var n=r(46396),s=`octokit-endpoint.js/0.0.0-development ${(0,n.$)()}`
;function mergeDeep(e,t){const r=Object.assign({},e);return Object.keys(t).forEach(n=>{!function isPlainObject(e){
if("object"!=typeof e||null===e)return!1;if("[object Object]"!==Object.prototype.toString.call(e))return!1
;const t=Object.getPrototypeOf(e);if(null===t)return!0
;const r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor
;return"function"==typeof r&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)
}(t[n])?Object.assign(r,{[n]:t[n]}):n in e?r[n]=mergeDeep(e[n],t[n]):Object.assign(r,{[n]:t[n]})}),r}
function removeUndefinedProperties(e){for(const t in e)void 0===e[t]&&delete e[t];return e}function merge(e,t,r){
if("string"==typeof t){let[e,n]=t.split(" ");r=Object.assign(n?{method:e,url:n}:{url:e},r)}else r=Object.assign({},t)
;r.headers=function lowercaseKeys(e){return e?Object.keys(e).reduce((t,r)=>(t[r.toLowerCase()]=e[r],t),{}):{}
}(r.headers),removeUndefinedProperties(r),removeUndefinedProperties(r.headers);const n=mergeDeep(e||{},r)
;return"/graphql"===r.url&&(e&&e.mediaType.previews?.length&&(n.mediaType.previews=e.mediaType.previews.filter(e=>!n.mediaType.previews.includes(e)).concat(n.mediaType.previews)),
n.mediaType.previews=(n.mediaType.previews||[]).map(e=>e.replace(/-preview/,""))),n}var o=/\{[^{}}]+\}/g
;function removeNonChars(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function omit(e,t){const r={
__proto__:null};for(const n of Object.keys(e))-1===t.indexOf(n)&&(r[n]=e[n]);return r}function encodeReserved(e){
return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e){
return/%[0-9A-Fa-f]/.test(e)||(e=encodeURI(e).replace(/%5B/g,"[").replace(/%5D/g,"]")),e}).join("")}
function encodeUnreserved(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(e){
return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}function encodeValue(e,t,r){
return t="+"===e||"#"===e?encodeReserved(t):encodeUnreserved(t),r?encodeUnreserved(r)+"="+t:t}function isDefined(e){
return null!=e}function isKeyOperator(e){return";"===e||"&"===e||"?"===e}function expand(e,t){
var r=["+","#",".","/",";","?","&"];return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(e,n,s){if(n){let e=""
;const s=[];if(-1!==r.indexOf(n.charAt(0))&&(e=n.charAt(0),n=n.substr(1)),n.split(/,/g).forEach(function(r){
var n=/([^:\*]*)(?::(\d+)|(\*))?/.exec(r);s.push(function getValues(e,t,r,n){var s=e[r],o=[]
;if(isDefined(s)&&""!==s)if("string"==typeof s||"number"==typeof s||"bigint"==typeof s||"boolean"==typeof s)s=s.toString(),
n&&"*"!==n&&(s=s.substring(0,parseInt(n,10))),
o.push(encodeValue(t,s,isKeyOperator(t)?r:""));else if("*"===n)Array.isArray(s)?s.filter(isDefined).forEach(function(e){
o.push(encodeValue(t,e,isKeyOperator(t)?r:""))}):Object.keys(s).forEach(function(e){
isDefined(s[e])&&o.push(encodeValue(t,s[e],e))});else{const e=[]
;Array.isArray(s)?s.filter(isDefined).forEach(function(r){e.push(encodeValue(t,r))}):Object.keys(s).forEach(function(r){
isDefined(s[r])&&(e.push(encodeUnreserved(r)),e.push(encodeValue(t,s[r].toString())))}),
isKeyOperator(t)?o.push(encodeUnreserved(r)+"="+e.join(",")):0!==e.length&&o.push(e.join(","))
}else";"===t?isDefined(s)&&o.push(encodeUnreserved(r)):""!==s||"&"!==t&&"?"!==t?""===s&&o.push(""):o.push(encodeUnreserved(r)+"=")
;return o}(t,e,n[1],n[2]||n[3]))}),e&&"+"!==e){var o=",";return"?"===e?o="&":"#"!==e&&(o=e),
(0!==s.length?e:"")+s.join(o)}return s.join(",")}return encodeReserved(s)}),"/"===e?e:e.replace(/\/$/,"")}
function parse(e){
let t,r=e.method.toUpperCase(),n=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),s=Object.assign({},e.headers),i=omit(e,["method","baseUrl","url","headers","request","mediaType"])
;const a=function extractUrlVariableNames(e){const t=e.match(o)
;return t?t.map(removeNonChars).reduce((e,t)=>e.concat(t),[]):[]}(n);n=function parseUrl(e){return{
expand:expand.bind(null,e)}}(n).expand(i),/^http/.test(n)||(n=e.baseUrl+n)
;const c=omit(i,Object.keys(e).filter(e=>a.includes(e)).concat("baseUrl"))
;if(!/application\/octet-stream/i.test(s.accept)&&(e.mediaType.format&&(s.accept=s.accept.split(/,/).map(t=>t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")),
n.endsWith("/graphql")&&e.mediaType.previews?.length)){const t=s.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[]
;s.accept=t.concat(e.mediaType.previews).map(t=>`application/vnd.github.${t}-preview${e.mediaType.format?`.${e.mediaType.format}`:"+json"}`).join(",")
}return["GET","HEAD"].includes(r)?n=function addQueryParameters(e,t){const r=/\?/.test(e)?"&":"?",n=Object.keys(t)
;return 0===n.length?e:e+r+n.map(e=>"q"===e?"q="+t.q.split("+").map(encodeURIComponent).join("+"):`${e}=${encodeURIComponent(t[e])}`).join("&")
}(n,c):"data"in c?t=c.data:Object.keys(c).length&&(t=c),
s["content-type"]||void 0===t||(s["content-type"]="application/json; charset=utf-8"),
["PATCH","PUT"].includes(r)&&void 0===t&&(t=""),Object.assign({method:r,url:n,headers:s},void 0!==t?{body:t
}:null,e.request?{request:e.request}:null)}function endpointWithDefaults(e,t,r){return parse(merge(e,t,r))}
var i=function withDefaults(e,t){const r=merge(e,t),n=endpointWithDefaults.bind(null,r);return Object.assign(n,{
DEFAULTS:r,defaults:withDefaults.bind(null,r),merge:merge.bind(null,r),parse})}(null,{method:"GET",
baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":s},mediaType:{format:""}
});const a=65280,c=65281,u=new Uint8Array(256);u[9]|=2,u[32]|=2,u[59]|=4,u[44]|=8;for(let e=128;e<=255;e++)u[e]|=1
;for(const e of"!#$%&'*+-.^_`|~")u[e.charCodeAt(0)]|=16;for(let e=48;e<=57;e++)u[e]|=16;for(let e=65;e<=90;e++)u[e]|=17
;for(let e=97;e<=122;e++)u[e]|=16;const p=(()=>{const C=function(){};return C.prototype=Object.create(null),C})()
;function dist_parse(e,t){const r=4|(!0===t?.comma?8:0),n=e.length;let s=t?.start??0;for(;2&u[e.charCodeAt(s)];)s++
;let o=s,i=0,l=-1,f=!1===t?.parameters?8:0;for(;o<n;){const t=e.charCodeAt(o),n=u[t];if(0!==(n&r)){f|=8&n;break}
2&n?-1===l&&(l=o):l=-1,i|=t&a|n,o++}const d=-1===l?o:l,h=e.slice(s,d),y=65281&i?h.toLowerCase():h;return o===n||0!==f?{
type:y,index:o,parameters:new p}:function parseParameters(e,t,r,n,s){const o=new p;e:for(;r<n;){
for(r++;2&u[e.charCodeAt(r)];)r++;const t=r;let i=0,p=-1;for(;r<n;){const l=e.charCodeAt(r),f=u[l];if(0!==(f&s)){
if(8&f)break e;continue e}if(61===l){const a=-1===p?r:p,l=e.slice(t,a),f=0===(i&c)?l:l.toLowerCase()
;for(r++;2&u[e.charCodeAt(r)];)r++;if(r<n&&34===e.charCodeAt(r)){const t=++r;let i=!1;for(;r<n;){const a=e.charCodeAt(r)
;if(34===a){void 0===o[f]&&(o[f]=i?unescapeQuotedPairs(e,t,r):e.slice(t,r)),r++;let a=0;for(;r<n;){
const t=e.charCodeAt(r),n=u[t];if(0!==(n&s)){a=8&n;break}r++}if(0!==a)break e;continue e}92===a&&r+1<n?(i=!0,r+=2):r++}
continue e}const d=r;let h=0,y=-1;for(;r<n;){const t=e.charCodeAt(r),n=u[t];if(0!==(n&s)){h=8&n;break}
2&n?-1===y&&(y=r):y=-1,r++}if(void 0===o[f]){const t=-1===y?r:y;o[f]=e.slice(d,t)}if(0!==h)break e;continue e}
2&f?-1===p&&(p=r):p=-1,i|=l&a|f,r++}}return{type:t,index:r,parameters:o}}(e,y,o,n,r)}
function unescapeQuotedPairs(e,t,r){let n="";for(let s=t;s<r;s++)92===e.charCodeAt(s)&&(n+=e.slice(t,s),t=++s)
;return n+e.slice(t,r)}
const l=/^-?\d+$/,f=/^-?\d+n+$/,d=JSON.stringify,h=JSON.parse,y=/^-?\d+n$/,g=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,m=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,isUnstringifiable=e=>void 0===e||"function"==typeof e||"symbol"==typeof e,isRawJSON=e=>null!==e&&"object"==typeof e&&e.constructor&&"RawJSON"===e.constructor.name,JSONStringify=(e,t,r)=>{
try{if("rawJSON"in JSON)return d(e,(e,r)=>{if("bigint"==typeof r)return JSON.rawJSON(r.toString())
;if("function"==typeof t)return t(e,r);Array.isArray(t)&&t.includes(e);return r},r);if(!e)return d(e,t,r)
;const n=d(e,(e,r)=>{if("string"==typeof r&&f.test(r))return r.toString()+"n"
;if("bigint"==typeof r)return r.toString()+"n";if("function"==typeof t)return t(e,r);Array.isArray(t)&&t.includes(e)
;return r},r).replace(g,"$1$2$3");return n.replace(m,"$1$2$3")}catch(n){if(n instanceof RangeError){const n=((e,t,r)=>{
let n="";"number"==typeof r?n=" ".repeat(Math.min(10,Math.max(0,Math.floor(r)))):"string"==typeof r&&(n=r.slice(0,10))
;const s="function"==typeof t,o=Array.isArray(t)?new Set(t.map(String)):null,prepareVal=(e,r,n)=>(null!==n&&"object"==typeof n&&"function"==typeof n.toJSON&&(n=n.toJSON(r)),
"string"==typeof n&&f.test(n)?n+"n":"bigint"==typeof n?"rawJSON"in JSON?JSON.rawJSON(n.toString()):n.toString()+"n":(s&&(n=t.call(e,r,n)),
null!==n&&"object"==typeof n&&(n instanceof Number||n instanceof String||n instanceof Boolean)&&(n=n.valueOf()),
n)),i=prepareVal({"":e},"",e);if(isUnstringifiable(i))return;const a=null===i||"object"!=typeof i,c=isRawJSON(i)
;if(a||c)return d(i);const u=[];let p=0;const l=[{parent:{"":i},key:"",val:i,isArray:Array.isArray(i),
keys:Array.isArray(i)?null:Object.keys(i),index:0,first:!0}],h=new WeakSet([i]);for(;l.length>0;){const e=l[l.length-1]
;0===e.index&&(u.push(e.isArray?"[":"{"),p++);let t=!1;if(e.isArray)if(e.index<e.val.length){e.first||u.push(","),
n&&u.push("\n"+n.repeat(p));const t=e.val[e.index],r=prepareVal(e.val,String(e.index),t)
;if(isUnstringifiable(r))u.push("null"),e.first=!1,e.index++;else{const t=null!==r&&"object"==typeof r,n=isRawJSON(r)
;if(t&&!n){if(h.has(r))throw new TypeError("Converting circular structure to JSON");h.add(r),l.push({parent:e.val,
key:String(e.index),val:r,isArray:Array.isArray(r),keys:Array.isArray(r)?null:Object.keys(r),index:0,first:!0}),
e.first=!1,e.index++}else u.push(d(r)),e.first=!1,e.index++}}else t=!0;else{for(;e.index<e.keys.length;){
const t=e.keys[e.index++];if(o&&!o.has(t))continue;const r=e.val[t],s=prepareVal(e.val,t,r)
;if(isUnstringifiable(s))continue;e.first||u.push(","),n?u.push("\n"+n.repeat(p)+d(t)+": "):u.push(d(t)+":")
;const i=null!==s&&"object"==typeof s,a=isRawJSON(s);if(i&&!a){
if(h.has(s))throw new TypeError("Converting circular structure to JSON");h.add(s),l.push({parent:e.val,key:t,val:s,
isArray:Array.isArray(s),keys:Array.isArray(s)?null:Object.keys(s),index:0,first:!0}),e.first=!1;break}u.push(d(s)),
e.first=!1}e.index>=e.keys.length&&l[l.length-1]===e&&(t=!0)}t&&(p--,!e.first&&n&&u.push("\n"+n.repeat(p)),
u.push(e.isArray?"]":"}"),h.delete(e.val),l.pop())}return u.join("")})(e,t,r);if(void 0===n)return
;if("rawJSON"in JSON)return n;return n.replace(g,"$1$2$3").replace(m,"$1$2$3")}throw n}
},b=new Map,v=Number.MAX_SAFE_INTEGER.toString(),j=v.length,O=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,w=/^"-?\d+n+"$/,serializeBigInts=e=>e.replace(O,(e,t,r,n)=>{
const s='"'===e[0];if(s&&w.test(e))return e.substring(0,e.length-1)+'n"'
;const o=r||n,i=t&&(t.length<j||t.length===j&&t<=v);return s||o||i?e:'"'+e+'n"'}),JSONParse=(e,t)=>{if(!e)return h(e,t)
;try{if((()=>{const e=JSON.parse.toString();if(b.has(e))return b.get(e);try{
const t=JSON.parse("1",(e,t,r)=>!!r?.source&&"1"===r.source);return b.set(e,t),t}catch{return b.set(e,!1),!1}
})())return((e,t)=>JSON.parse(e,(e,r,n)=>{
const s="number"==typeof r,o=r>Number.MAX_SAFE_INTEGER||r<Number.MIN_SAFE_INTEGER,i=s&&o,a=n&&l.test(n.source)
;return i&&a?BigInt(n.source):"function"==typeof t?t(e,r,n):r}))(e,t);const r=serializeBigInts(e)
;return h(r,(e,r,n)=>((e,t,r,n)=>"string"==typeof t&&y.test(t)?BigInt(t.slice(0,-1)):"string"==typeof t&&f.test(t)?t.slice(0,-1):"function"==typeof n?n(e,t,r):t)(e,r,n,t))
}catch(r){if(r instanceof RangeError){const r=serializeBigInts(e);return((e,t)=>{const r={"":e},n=[{parent:r,key:"",
visited:!1}];for(;n.length>0;){const e=n[n.length-1];if(e.visited){const{parent:r,key:s}=e;let o=r[s]
;"string"==typeof o&&(y.test(o)?o=BigInt(o.slice(0,-1)):f.test(o)&&(o=o.slice(0,-1))),
"function"==typeof t&&(o=t.call(r,s,o)),void 0===o?delete r[s]:r[s]=o,n.pop()}else{e.visited=!0;const t=e.parent[e.key]
;if(null!==t&&"object"==typeof t){const e=Object.keys(t);for(let r=e.length-1;r>=0;r--)n.push({parent:t,key:e[r],
visited:!1})}}}return r[""]})(h(r),t)}throw r}};var A=r(31015),$={headers:{
"user-agent":`octokit-request.js/10.0.16 ${(0,n.$)()}`}};var noop=()=>"";async function fetchWrapper(e){
const t=e.request?.fetch||globalThis.fetch
;if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing")
;const r=e.request?.log||console,n=!1!==e.request?.parseSuccessResponseBody,s=function dist_bundle_isPlainObject(e){
if("object"!=typeof e||null===e)return!1;if("[object Object]"!==Object.prototype.toString.call(e))return!1
;const t=Object.getPrototypeOf(e);if(null===t)return!0
;const r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor
;return"function"==typeof r&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)
}(e.body)||Array.isArray(e.body)?JSONStringify(e.body):e.body,o=Object.fromEntries(Object.entries(e.headers).map(([e,t])=>[e,String(t)]))
;let i;try{i=await t(e.url,{method:e.method,body:s,redirect:e.request?.redirect,headers:o,signal:e.request?.signal,
...e.body&&{duplex:"half"}})}catch(t){let r="Unknown Error";if(t instanceof Error){
if("AbortError"===t.name)throw t.status=500,t
;r=t.message,"TypeError"===t.name&&"cause"in t&&(t.cause instanceof Error?r=t.cause.message:"string"==typeof t.cause&&(r=t.cause))
}const n=new A.G(r,500,{request:e});throw n.cause=t,n}const a=i.status,c=i.url,u={};for(const[e,t]of i.headers)u[e]=t
;const p={url:c,status:a,headers:u,data:""};if("deprecation"in u){
const t=u.link&&u.link.match(/<([^<>]+)>; rel="deprecation"/),n=t&&t.pop()
;r.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${u.sunset}${n?`. See ${n}`:""}`)
}if(204===a||205===a)return p;if("HEAD"===e.method){if(a<400)return p;throw new A.G(i.statusText,a,{response:p,request:e
})}if(304===a)throw p.data=await getResponseData(i),new A.G("Not modified",a,{response:p,request:e})
;if(a>=400)throw p.data=await getResponseData(i),new A.G(function toErrorMessage(e){if("string"==typeof e)return e
;if(e instanceof ArrayBuffer)return"Unknown error";if("object"==typeof e&&null!==e&&"message"in e){
const t=e,r="documentation_url"in t?` - ${t.documentation_url}`:""
;return Array.isArray(t.errors)?`${t.message}: ${t.errors.map(e=>JSON.stringify(e)).join(", ")}${r}`:`${t.message}${r}`}
return`Unknown error: ${JSON.stringify(e)}`}(p.data),a,{response:p,request:e})
;return p.data=n?await getResponseData(i):i.body,p}async function getResponseData(e){
const t=e.headers.get("content-type");if(!t)return e.text().catch(noop);const r=dist_parse(t)
;if(!function isJSONResponse(e){return"application/json"===e.type||"application/scim+json"===e.type
}(r))return r.type.startsWith("text/")||"utf-8"===r.parameters.charset?.toLowerCase()&&"application/octet-stream"!==r.type?e.text().catch(noop):e.arrayBuffer().catch(()=>new ArrayBuffer(0))
;{let t="";try{return t=await e.text(),JSONParse(t)}catch(e){return t}}}var k=function dist_bundle_withDefaults(e,t){
const r=e.defaults(t);return Object.assign(function(e,t){const n=r.merge(e,t)
;if(!n.request||!n.request.hook)return fetchWrapper(r.parse(n))
;const request2=(e,t)=>fetchWrapper(r.parse(r.merge(e,t)));return Object.assign(request2,{endpoint:r,
defaults:dist_bundle_withDefaults.bind(null,r)}),n.request.hook(request2,n)},{endpoint:r,
defaults:dist_bundle_withDefaults.bind(null,r)})}(i,$)},46396:(e,t,r)=>{function getUserAgent(){
return"object"==typeof navigator&&"userAgent"in navigator?navigator.userAgent:"object"==typeof process&&void 0!==process.version?`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"
}r.d(t,{$:()=>getUserAgent})}};
