"use strict";exports.id=5912,exports.ids=[5912],exports.modules={412:((e,t,r)=>{r.d(t,{t:()=>AnonymousCredential})
;var n=r(22694),i=r(44867);class AnonymousCredential extends i.G{create(e,t){return new n.F(e,t)}}}),1834:((e,t,r)=>{
r.d(t,{If:()=>o.I,Bd:()=>s.Bd,Qg:()=>s.Qg,N6:()=>s.N6,bJ:()=>n.b,qx:()=>s.qx,tX:()=>s.tX,lV:()=>s.lV,p7:()=>s.p7,
N4:()=>i.N,Al:()=>a.A,SW:()=>a.S});var n=r(34820);r(77598);var i=r(15410),s=r(27970),a=r(3816),o=r(51945);r(9095)}),
2822:(e=>{
e.exports=JSON.parse('{"name":"@actions/artifact","version":"6.2.1","preview":true,"description":"Actions artifact lib","keywords":["github","actions","artifact"],"homepage":"https://github.com/actions/toolkit/tree/main/packages/artifact","license":"MIT","type":"module","main":"lib/artifact.js","types":"lib/artifact.d.ts","exports":{".":{"types":"./lib/artifact.d.ts","import":"./lib/artifact.js"}},"directories":{"lib":"lib","test":"__tests__"},"files":["lib","!.DS_Store"],"publishConfig":{"access":"public"},"repository":{"type":"git","url":"git+https://github.com/actions/toolkit.git","directory":"packages/artifact"},"scripts":{"audit-moderate":"npm install && npm audit --json --audit-level=moderate > audit.json","test":"cd ../../ && npm run test ./packages/artifact","bootstrap":"cd ../../ && npm run bootstrap","tsc-run":"tsc && cp src/internal/shared/package-version.cjs lib/internal/shared/","tsc":"npm run bootstrap && npm run tsc-run","gen:docs":"typedoc --plugin typedoc-plugin-markdown --out docs/generated src/artifact.ts --githubPages false --readme none"},"bugs":{"url":"https://github.com/actions/toolkit/issues"},"dependencies":{"@actions/core":"^3.0.0","@actions/github":"^9.0.0","@actions/http-client":"^4.0.0","@azure/storage-blob":"^12.30.0","@octokit/core":"^7.0.6","@octokit/plugin-request-log":"^6.0.0","@octokit/plugin-retry":"^8.0.0","@octokit/request":"^10.0.7","@octokit/request-error":"^7.1.0","@protobuf-ts/plugin":"^2.2.3-alpha.1","@protobuf-ts/runtime":"^2.9.4","archiver":"^7.0.1","jwt-decode":"^4.0.0","unzip-stream":"^0.3.1"},"devDependencies":{"@types/archiver":"^7.0.0","@types/unzip-stream":"^0.3.4","typedoc":"^0.28.16","typedoc-plugin-markdown":"^4.9.0","typescript":"^5.9.3"},"overrides":{"uri-js":"npm:uri-js-replace@^1.0.1","node-fetch":"^3.3.2"}}')
}),2830:((e,t,r)=>{
"undefined"==typeof process||"renderer"===process.type||!0===process.browser||process.__nwjs?e.exports=r(6110):e.exports=r(95108)
}),3349:((e,t,r)=>{var n=r(75199),i=r(75119),s=r(37446),a=r(96482);e.exports=function(e,t,r){if(!a(r))return!1
;var o=typeof t;return!!("number"==o?i(r)&&s(t,r.length):"string"==o&&t in r)&&n(r[t],e)}}),3482:((e,t,r)=>{r.d(t,{
KV:()=>E,MX:()=>C});var n=r(48161),i=r(57975),s=r(1708);var a=r(27970);const o=(0,a.Az)("DEBUG");let l,c=[],d=[]
;const m=[];o&&u(o);const p=Object.assign(e=>y(e),{enable:u,enabled:h,disable:function(){const e=l||"";return u(""),e},
log:function(e,...t){s.stderr.write(`${i.format(e,...t)}${n.EOL}`)}});function u(e){l=e,c=[],d=[]
;const t=e.split(",").map(e=>e.trim());for(const e of t)e.startsWith("-")?d.push(e.substring(1)):c.push(e)
;for(const e of m)e.enabled=h(e.namespace)}function h(e){if(e.endsWith("*"))return!0;for(const t of d)if(f(e,t))return!1
;for(const t of c)if(f(e,t))return!0;return!1}function f(e,t){if(-1===t.indexOf("*"))return e===t;let r=t
;if(-1!==t.indexOf("**")){const e=[];let n="";for(const r of t)"*"===r&&"*"===n||(n=r,e.push(r));r=e.join("")}
let n=0,i=0;const s=r.length,a=e.length;let o=-1,l=-1;for(;n<a&&i<s;)if("*"!==r[i]){if(r[i]!==e[n]){if(o>=0){if(i=o+1,
n=l+1,n===a)return!1;for(;e[n]!==r[i];)if(n++,n===a)return!1;l=n,n++,i++;continue}return!1}i++,n++}else{if(o=i,i++,
i===s)return!0;for(;e[n]!==r[i];)if(n++,n===a)return!1;l=n,n++,i++}
const c=n===e.length,d=i===r.length,m=i===r.length-1&&"*"===r[i];return c&&(d||m)}function y(e){
const t=Object.assign(function(...r){if(!t.enabled)return;r.length>0&&(r[0]=`${e} ${r[0]}`);t.log(...r)},{enabled:h(e),
destroy:g,log:p.log,namespace:e,extend:b});return m.push(t),t}function g(){const e=m.indexOf(this)
;return e>=0&&(m.splice(e,1),!0)}function b(e){const t=y(`${this.namespace}:${e}`);return t.log=this.log,t}
const x=p,N=["verbose","info","warning","error"],S={verbose:400,info:300,warning:200,error:100};function v(e,t){
t.log=(...t)=>{e.log(...t)}}function w(e){return N.includes(e)}function C(e){const t=new Set,r=(0,
a.Az)(e.logLevelEnvVarName);let n;const i=x(e.namespace);function s(e){
if(e&&!w(e))throw new Error(`Unknown log level '${e}'. Acceptable values: ${N.join(",")}`);n=e;const r=[]
;for(const e of t)o(e)&&r.push(e.namespace);x.enable(r.join(","))}function o(e){return Boolean(n&&S[e.level]<=S[n])}
function l(e,r){const n=Object.assign(e.extend(r),{level:r});if(v(e,n),o(n)){const e=x.disable()
;x.enable(e+","+n.namespace)}return t.add(n),n}return i.log=(...e)=>{x.log(...e)},
r&&(w(r)?s(r):console.error(`${e.logLevelEnvVarName} set to unknown log level '${r}'; logging is not enabled. Acceptable values: ${N.join(", ")}.`)),
{setLogLevel:s,getLogLevel:function(){return n},createClientLogger:function(e){const t=i.extend(e);return v(i,t),{
error:l(t,"error"),warning:l(t,"warning"),info:l(t,"info"),verbose:l(t,"verbose")}},logger:i}}const P=C({
logLevelEnvVarName:"TYPESPEC_RUNTIME_LOG_LEVEL",namespace:"typeSpecRuntime"});P.logger;function E(e){
return P.createClientLogger(e)}}),3662:((e,t,r)=>{const{Transform:n}=r(87902),i=r(84891)
;e.exports=class CRC32Stream extends n{constructor(e){super(e),this.checksum=Buffer.allocUnsafe(4),
this.checksum.writeInt32BE(0,0),this.rawSize=0}_transform(e,t,r){e&&(this.checksum=i.buf(e,this.checksum)>>>0,
this.rawSize+=e.length),r(null,e)}digest(e){const t=Buffer.allocUnsafe(4);return t.writeUInt32BE(this.checksum>>>0,0),
e?t.toString(e):t}hex(){return this.digest("hex").toUpperCase()}size(){return this.rawSize}}}),3816:((e,t,r)=>{
function n(e,t){return Buffer.from(e).toString(t)}function i(e,t){return Buffer.from(e,t)}r.d(t,{A:()=>i,S:()=>n})}),
4073:((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.lowerCamelCase=void 0,t.lowerCamelCase=function(e){
let t=!1;const r=[];for(let n=0;n<e.length;n++){let i=e.charAt(n);"_"==i?t=!0:/\d/.test(i)?(r.push(i),
t=!0):t?(r.push(i.toUpperCase()),t=!1):0==n?r.push(i.toLowerCase()):r.push(i)}return r.join("")}}),4827:((e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.reflectionEquals=void 0;const n=r(67910)
;t.reflectionEquals=function(e,t,r){if(t===r)return!0;if(!t||!r)return!1;for(let l of e.fields){
let e=l.localName,c=l.oneof?t[l.oneof][e]:t[e],d=l.oneof?r[l.oneof][e]:r[e];switch(l.kind){case"enum":case"scalar":
let e="enum"==l.kind?n.ScalarType.INT32:l.T;if(!(l.repeat?a(e,c,d):s(e,c,d)))return!1;break;case"map":
if(!("message"==l.V.kind?o(l.V.T(),i(c),i(d)):a("enum"==l.V.kind?n.ScalarType.INT32:l.V.T,i(c),i(d))))return!1;break
;case"message":let t=l.T();if(!(l.repeat?o(t,c,d):t.equals(c,d)))return!1}}return!0};const i=Object.values
;function s(e,t,r){if(t===r)return!0;if(e!==n.ScalarType.BYTES)return!1;let i=t,s=r;if(i.length!==s.length)return!1
;for(let e=0;e<i.length;e++)if(i[e]!=s[e])return!1;return!0}function a(e,t,r){if(t.length!==r.length)return!1
;for(let n=0;n<t.length;n++)if(!s(e,t[n],r[n]))return!1;return!0}function o(e,t,r){if(t.length!==r.length)return!1
;for(let n=0;n<t.length;n++)if(!e.equals(t[n],r[n]))return!1;return!0}}),6096:((e,t,r)=>{r.d(t,{Z:()=>s});var n=r(35638)
;const i="StorageCorrectContentLengthPolicy";function s(){return{name:i,sendRequest:async(e,t)=>(function(e){
e.body&&("string"==typeof e.body||Buffer.isBuffer(e.body))&&e.body.length>0&&e.headers.set(n.BE.CONTENT_LENGTH,Buffer.byteLength(e.body))
}(e),t(e))}}}),6110:((e,t,r)=>{t.formatArgs=function(t){
if(t[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+t[0]+(this.useColors?"%c ":" ")+"+"+e.exports.humanize(this.diff),
!this.useColors)return;const r="color: "+this.color;t.splice(1,0,r,"color: inherit");let n=0,i=0
;t[0].replace(/%[a-zA-Z%]/g,e=>{"%%"!==e&&(n++,"%c"===e&&(i=n))}),t.splice(i,0,r)},t.save=function(e){try{
e?t.storage.setItem("debug",e):t.storage.removeItem("debug")}catch(e){}},t.load=function(){let e;try{
e=t.storage.getItem("debug")||t.storage.getItem("DEBUG")}catch(e){}
!e&&"undefined"!=typeof process&&"env"in process&&(e=process.env.DEBUG);return e},t.useColors=function(){
if("undefined"!=typeof window&&window.process&&("renderer"===window.process.type||window.process.__nwjs))return!0
;if("undefined"!=typeof navigator&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))return!1
;let e
;return"undefined"!=typeof document&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||"undefined"!=typeof window&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||"undefined"!=typeof navigator&&navigator.userAgent&&(e=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(e[1],10)>=31||"undefined"!=typeof navigator&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)
},t.storage=function(){try{return localStorage}catch(e){}}(),t.destroy=(()=>{let e=!1;return()=>{e||(e=!0,
console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."))
}
})(),t.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"],
t.log=console.debug||console.log||(()=>{}),e.exports=r(40897)(t);const{formatters:n}=e.exports;n.j=function(e){try{
return JSON.stringify(e)}catch(e){return"[UnexpectedJSONParseError]: "+e.message}}}),6453:(e=>{var t=e.exports={}
;t.dateToDos=function(e,t){var r=(t=t||!1)?e.getFullYear():e.getUTCFullYear()
;return r<1980?2162688:r>=2044?2141175677:r-1980<<25|(t?e.getMonth():e.getUTCMonth())+1<<21|(t?e.getDate():e.getUTCDate())<<16|(t?e.getHours():e.getUTCHours())<<11|(t?e.getMinutes():e.getUTCMinutes())<<5|(t?e.getSeconds():e.getUTCSeconds())/2
},t.dosToDate=function(e){return new Date(1980+(e>>25&127),(e>>21&15)-1,e>>16&31,e>>11&31,e>>5&63,(31&e)<<1)},
t.fromDosTime=function(e){return t.dosToDate(e.readUInt32LE(0))},t.getEightBytes=function(e){var t=Buffer.alloc(8)
;return t.writeUInt32LE(e%4294967296,0),t.writeUInt32LE(e/4294967296|0,4),t},t.getShortBytes=function(e){
var t=Buffer.alloc(2);return t.writeUInt16LE((65535&e)>>>0,0),t},t.getShortBytesValue=function(e,t){
return e.readUInt16LE(t)},t.getLongBytes=function(e){var t=Buffer.alloc(4);return t.writeUInt32LE((4294967295&e)>>>0,0),
t},t.getLongBytesValue=function(e,t){return e.readUInt32LE(t)},t.toDosTime=function(e){
return t.getLongBytes(t.dateToDos(e))}}),6748:((e,t,r)=>{
var n=r(78997),i="object"==typeof self&&self&&self.Object===Object&&self,s=n||i||Function("return this")();e.exports=s}),
7511:((e,t,r)=>{var n=r(22035),i=r(75199),s=r(3349),a=r(19430),o=Object.prototype,l=o.hasOwnProperty,c=n(function(e,t){
e=Object(e);var r=-1,n=t.length,c=n>2?t[2]:void 0
;for(c&&s(t[0],t[1],c)&&(n=1);++r<n;)for(var d=t[r],m=a(d),p=-1,u=m.length;++p<u;){var h=m[p],f=e[h]
;(void 0===f||i(f,o[h])&&!l.call(e,h))&&(e[h]=d[h])}return e});e.exports=c}),7567:((e,t,r)=>{r.d(t,{KV:()=>i});const n=(0,
r(3482).MX)({logLevelEnvVarName:"AZURE_LOG_LEVEL",namespace:"azure"});n.logger;function i(e){
return n.createClientLogger(e)}}),8011:((e,t,r)=>{function n(e){
return!("object"!=typeof e||null===e||Array.isArray(e)||e instanceof RegExp||e instanceof Date)}r.d(t,{G:()=>n})}),
8293:(e=>{e.exports=function(e,t){return null==e?void 0:e[t]}}),8602:((e,t)=>{Object.defineProperty(t,"__esModule",{
value:!0}),t.assertFloat32=t.assertUInt32=t.assertInt32=t.assertNever=t.assert=void 0,t.assert=function(e,t){
if(!e)throw new Error(t)},t.assertNever=function(e,t){throw new Error(null!=t?t:"Unexpected object: "+e)}
;t.assertInt32=function(e){if("number"!=typeof e)throw new Error("invalid int 32: "+typeof e)
;if(!Number.isInteger(e)||e>2147483647||e<-2147483648)throw new Error("invalid int 32: "+e)},t.assertUInt32=function(e){
if("number"!=typeof e)throw new Error("invalid uint 32: "+typeof e)
;if(!Number.isInteger(e)||e>4294967295||e<0)throw new Error("invalid uint 32: "+e)},t.assertFloat32=function(e){
if("number"!=typeof e)throw new Error("invalid float 32: "+typeof e)
;if(Number.isFinite(e)&&(e>34028234663852886e22||e<-34028234663852886e22))throw new Error("invalid float 32: "+e)}}),
9002:((e,t,r)=>{const n=r(2822);e.exports={version:n.version}}),9095:((e,t,r)=>{r.d(t,{VA:()=>u,WT:()=>p,aP:()=>o,rb:()=>d,
rp:()=>c});var n=r(47507);const i=new WeakMap,s=new WeakMap,a=new WeakMap;new WeakMap;function o(e,t){a.set(e,t),
t.then(()=>a.get(e)===t&&a.delete(e)).catch(e=>{n.v.warning("Error tracking request completion",e)})}function l(e){
return"object"==typeof e&&null!==e&&"resume"in e&&"function"==typeof e.resume}function c(e,t){l(e)&&l(t)&&i.set(e,t)}
function d(e,t){return s.set(e,t),()=>{s.get(e)===t&&s.delete(e)}}function m(e,t=new Set){if(t.has(e))return;t.add(e)
;const r=i.get(e)
;if(i.delete(e),!0!==e.closed)if(e.destroy)if("on"in(s=e)&&"function"==typeof s.on&&"once"in s&&"function"==typeof s.once&&"removeListener"in s&&"function"==typeof s.removeListener){
const t=e=>{n.v.warning("Error disposing Node stream",e)},r=()=>{e.removeListener("error",t)};e.on("error",t),
e.once("close",r);try{e.destroy()}catch(n){throw e.removeListener("error",t),e.removeListener("close",r),n}
}else e.destroy();else e.resume();var s;r&&m(r,t)}function p(e){try{m(e)}catch(e){
n.v.warning("Error disposing Node stream",e)}}async function u(e){try{const r=s.get(e);s.delete(e);try{
const r=e.readableStreamBody;if(l(r))return void p(r);const n=e.browserStreamBody
;"object"==typeof(t=n)&&null!==t&&"cancel"in t&&"function"==typeof t.cancel&&await n.cancel()}finally{r?.()}}catch(e){
n.v.warning("Error disposing response body",e)}var t}}),10396:((e,t,r)=>{
var n=r(43106),i=r(56118),s=r(53296),a=function(e){if(!(this instanceof a))return new a(e)
;"object"!=typeof(e=this.options=s.defaults(e,{gzip:!1})).gzipOptions&&(e.gzipOptions={}),this.supports={directory:!0,
symlink:!0},this.engine=i.pack(e),this.compressor=!1,e.gzip&&(this.compressor=n.createGzip(e.gzipOptions),
this.compressor.on("error",this._onCompressorError.bind(this)))};a.prototype._onCompressorError=function(e){
this.engine.emit("error",e)},a.prototype.append=function(e,t,r){var n=this;function i(e,i){
e?r(e):n.engine.entry(t,i,function(e){r(e,t)})}
if(t.mtime=t.date,"buffer"===t.sourceType)i(null,e);else if("stream"===t.sourceType&&t.stats){t.size=t.stats.size
;var a=n.engine.entry(t,function(e){r(e,t)});e.pipe(a)}else"stream"===t.sourceType&&s.collectStream(e,i)},
a.prototype.finalize=function(){this.engine.finalize()},a.prototype.on=function(){
return this.engine.on.apply(this.engine,arguments)},a.prototype.pipe=function(e,t){
return this.compressor?this.engine.pipe.apply(this.engine,[this.compressor]).pipe(e,t):this.engine.pipe.apply(this.engine,arguments)
},a.prototype.unpipe=function(){
return this.compressor?this.compressor.unpipe.apply(this.compressor,arguments):this.engine.unpipe.apply(this.engine,arguments)
},e.exports=a}),11094:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.ReflectionJsonWriter=void 0
;const n=r(26335),i=r(61753),s=r(67910),a=r(8602);t.ReflectionJsonWriter=class ReflectionJsonWriter{constructor(e){var t
;this.fields=null!==(t=e.fields)&&void 0!==t?t:[]}write(e,t){const r={},n=e;for(const e of this.fields){if(!e.oneof){
let i=this.field(e,n[e.localName],t);void 0!==i&&(r[t.useProtoFieldName?e.name:e.jsonName]=i);continue}
const i=n[e.oneof];if(i.oneofKind!==e.localName)continue
;const s="scalar"==e.kind||"enum"==e.kind?Object.assign(Object.assign({},t),{emitDefaultValues:!0}):t
;let o=this.field(e,i[e.localName],s);a.assert(void 0!==o),r[t.useProtoFieldName?e.name:e.jsonName]=o}return r}
field(e,t,r){let n;if("map"==e.kind){a.assert("object"==typeof t&&null!==t);const i={};switch(e.V.kind){case"scalar":
for(const[r,n]of Object.entries(t)){const t=this.scalar(e.V.T,n,e.name,!1,!0);a.assert(void 0!==t),i[r.toString()]=t}
break;case"message":const n=e.V.T();for(const[s,o]of Object.entries(t)){const t=this.message(n,o,e.name,r)
;a.assert(void 0!==t),i[s.toString()]=t}break;case"enum":const s=e.V.T();for(const[n,o]of Object.entries(t)){
a.assert(void 0===o||"number"==typeof o);const t=this.enum(s,o,e.name,!1,!0,r.enumAsInteger);a.assert(void 0!==t),
i[n.toString()]=t}}(r.emitDefaultValues||Object.keys(i).length>0)&&(n=i)}else if(e.repeat){a.assert(Array.isArray(t))
;const i=[];switch(e.kind){case"scalar":for(let r=0;r<t.length;r++){const n=this.scalar(e.T,t[r],e.name,e.opt,!0)
;a.assert(void 0!==n),i.push(n)}break;case"enum":const n=e.T();for(let s=0;s<t.length;s++){
a.assert(void 0===t[s]||"number"==typeof t[s]);const o=this.enum(n,t[s],e.name,e.opt,!0,r.enumAsInteger)
;a.assert(void 0!==o),i.push(o)}break;case"message":const s=e.T();for(let n=0;n<t.length;n++){
const o=this.message(s,t[n],e.name,r);a.assert(void 0!==o),i.push(o)}}
(r.emitDefaultValues||i.length>0||r.emitDefaultValues)&&(n=i)}else switch(e.kind){case"scalar":
n=this.scalar(e.T,t,e.name,e.opt,r.emitDefaultValues);break;case"enum":
n=this.enum(e.T(),t,e.name,e.opt,r.emitDefaultValues,r.enumAsInteger);break;case"message":
n=this.message(e.T(),t,e.name,r)}return n}enum(e,t,r,n,i,s){if("google.protobuf.NullValue"==e[0])return i||n?null:void 0
;if(void 0!==t){if(0!==t||i||n)return a.assert("number"==typeof t),a.assert(Number.isInteger(t)),
s||!e[1].hasOwnProperty(t)?t:e[2]?e[2]+e[1][t]:e[1][t]}else a.assert(n)}message(e,t,r,n){
return void 0===t?n.emitDefaultValues?null:void 0:e.internalJsonWrite(t,n)}scalar(e,t,r,o,l){
if(void 0===t)return void a.assert(o);const c=l||o;switch(e){case s.ScalarType.INT32:case s.ScalarType.SFIXED32:
case s.ScalarType.SINT32:return 0===t?c?0:void 0:(a.assertInt32(t),t);case s.ScalarType.FIXED32:
case s.ScalarType.UINT32:return 0===t?c?0:void 0:(a.assertUInt32(t),t);case s.ScalarType.FLOAT:a.assertFloat32(t)
;case s.ScalarType.DOUBLE:return 0===t?c?0:void 0:(a.assert("number"==typeof t),
Number.isNaN(t)?"NaN":t===Number.POSITIVE_INFINITY?"Infinity":t===Number.NEGATIVE_INFINITY?"-Infinity":t)
;case s.ScalarType.STRING:return""===t?c?"":void 0:(a.assert("string"==typeof t),t);case s.ScalarType.BOOL:
return!1===t?!c&&void 0:(a.assert("boolean"==typeof t),t);case s.ScalarType.UINT64:case s.ScalarType.FIXED64:
a.assert("number"==typeof t||"string"==typeof t||"bigint"==typeof t);let e=i.PbULong.from(t);if(e.isZero()&&!c)return
;return e.toString();case s.ScalarType.INT64:case s.ScalarType.SFIXED64:case s.ScalarType.SINT64:
a.assert("number"==typeof t||"string"==typeof t||"bigint"==typeof t);let r=i.PbLong.from(t);if(r.isZero()&&!c)return
;return r.toString();case s.ScalarType.BYTES:return a.assert(t instanceof Uint8Array),
t.byteLength?n.base64encode(t):c?"":void 0}}}}),13110:((e,t,r)=>{var n=r(39023);const i={ABORTED:"archive was aborted",
DIRECTORYDIRPATHREQUIRED:"diretory dirpath argument must be a non-empty string value",
DIRECTORYFUNCTIONINVALIDDATA:"invalid data returned by directory custom data function",
ENTRYNAMEREQUIRED:"entry name must be a non-empty string value",
FILEFILEPATHREQUIRED:"file filepath argument must be a non-empty string value",FINALIZING:"archive already finalizing",
QUEUECLOSED:"queue closed",NOENDMETHOD:"no suitable finalize/end method defined by module",
DIRECTORYNOTSUPPORTED:"support for directory entries not defined by module",FORMATSET:"archive format already set",
INPUTSTEAMBUFFERREQUIRED:"input source must be valid Stream or Buffer instance",MODULESET:"module already set",
SYMLINKNOTSUPPORTED:"support for symlink entries not defined by module",
SYMLINKFILEPATHREQUIRED:"symlink filepath argument must be a non-empty string value",
SYMLINKTARGETREQUIRED:"symlink target argument must be a non-empty string value",ENTRYNOTSUPPORTED:"entry not supported"
};function s(e,t){Error.captureStackTrace(this,this.constructor),this.message=i[e]||e,this.code=e,this.data=t}
n.inherits(s,Error),e.exports=s}),13945:((e,t,r)=>{function n(e,t){
const r=t.retryDelayInMs*Math.pow(2,e),n=Math.min(t.maxRetryDelayInMs,r);var i,s;return{retryAfterInMs:n/2+(i=0,s=n/2,
i=Math.ceil(i),s=Math.floor(s),Math.floor(Math.random()*(s-i+1))+i)}}r.d(t,{xB:()=>o});var i=r(95039);const s=1e3,a=64e3
;function o(e={}){const t=e.retryDelayInMs??s,r=e.maxRetryDelayInMs??a;return{name:"exponentialRetryStrategy",
retry({retryCount:s,response:a,responseError:o}){const l=function(e){if(!e)return!1
;return"ETIMEDOUT"===e.code||"ESOCKETTIMEDOUT"===e.code||"ECONNREFUSED"===e.code||"ECONNRESET"===e.code||"ENOENT"===e.code||"ENOTFOUND"===e.code
}(o),c=l&&e.ignoreSystemErrors,d=function(e){
return Boolean(e&&void 0!==e.status&&(e.status>=500||408===e.status)&&501!==e.status&&505!==e.status)
}(a),m=d&&e.ignoreHttpStatusCodes;return a&&((0,i.$)(a)||!d)||m||c?{skipStrategy:!0}:!o||l||d?n(s,{retryDelayInMs:t,
maxRetryDelayInMs:r}):{errorToThrow:o}}}}}),15106:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.MessageType=void 0
;const n=r(43785),i=r(67910),s=r(25167),a=r(46790),o=r(11094),l=r(89611),c=r(66907),d=r(75726),m=r(98044),p=r(49999),u=r(29367),h=r(4827),f=r(23957),y=r(92889),g=Object.getOwnPropertyDescriptors(Object.getPrototypeOf({})),b=g[n.MESSAGE_TYPE]={}
;t.MessageType=class MessageType{constructor(e,t,r){this.defaultCheckDepth=16,this.typeName=e,
this.fields=t.map(i.normalizeFieldInfo),
this.options=null!=r?r:{},b.value=this,this.messagePrototype=Object.create(null,g),
this.refTypeCheck=new s.ReflectionTypeCheck(this),this.refJsonReader=new a.ReflectionJsonReader(this),
this.refJsonWriter=new o.ReflectionJsonWriter(this),this.refBinReader=new l.ReflectionBinaryReader(this),
this.refBinWriter=new c.ReflectionBinaryWriter(this)}create(e){let t=d.reflectionCreate(this)
;return void 0!==e&&m.reflectionMergePartial(this,t,e),t}clone(e){let t=this.create()
;return m.reflectionMergePartial(this,t,e),t}equals(e,t){return h.reflectionEquals(this,e,t)}
is(e,t=this.defaultCheckDepth){return this.refTypeCheck.is(e,t,!1)}isAssignable(e,t=this.defaultCheckDepth){
return this.refTypeCheck.is(e,t,!0)}mergePartial(e,t){m.reflectionMergePartial(this,e,t)}fromBinary(e,t){
let r=y.binaryReadOptions(t);return this.internalBinaryRead(r.readerFactory(e),e.byteLength,r)}fromJson(e,t){
return this.internalJsonRead(e,u.jsonReadOptions(t))}fromJsonString(e,t){let r=JSON.parse(e);return this.fromJson(r,t)}
toJson(e,t){return this.internalJsonWrite(e,u.jsonWriteOptions(t))}toJsonString(e,t){var r;let n=this.toJson(e,t)
;return JSON.stringify(n,null,null!==(r=null==t?void 0:t.prettySpaces)&&void 0!==r?r:0)}toBinary(e,t){
let r=f.binaryWriteOptions(t);return this.internalBinaryWrite(e,r.writerFactory(),r).finish()}internalJsonRead(e,t,r){
if(null!==e&&"object"==typeof e&&!Array.isArray(e)){let n=null!=r?r:this.create();return this.refJsonReader.read(e,n,t),
n}throw new Error(`Unable to parse message ${this.typeName} from JSON ${p.typeofJsonValue(e)}.`)}internalJsonWrite(e,t){
return this.refJsonWriter.write(e,t)}internalBinaryWrite(e,t,r){return this.refBinWriter.write(e,t,r),t}
internalBinaryRead(e,t,r,n){let i=null!=n?n:this.create();return this.refBinReader.read(e,i,r,t),i}}}),15410:((e,t,r)=>{
function n(){return globalThis.crypto.randomUUID()}r.d(t,{N:()=>n})}),16303:((e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.default=function(e,t){var r=(0,i.default)(e);return(0,
n.default)((e,t)=>{r(e[0],t)},t,1)};var n=s(r(79359)),i=s(r(76212));function s(e){return e&&e.__esModule?e:{default:e}}
e.exports=t.default}),16880:((e,t,r)=>{var n=r(29117),i=r(56657),s=r(51645),a={}
;a["[object Float32Array]"]=a["[object Float64Array]"]=a["[object Int8Array]"]=a["[object Int16Array]"]=a["[object Int32Array]"]=a["[object Uint8Array]"]=a["[object Uint8ClampedArray]"]=a["[object Uint16Array]"]=a["[object Uint32Array]"]=!0,
a["[object Arguments]"]=a["[object Array]"]=a["[object ArrayBuffer]"]=a["[object Boolean]"]=a["[object DataView]"]=a["[object Date]"]=a["[object Error]"]=a["[object Function]"]=a["[object Map]"]=a["[object Number]"]=a["[object Object]"]=a["[object RegExp]"]=a["[object Set]"]=a["[object String]"]=a["[object WeakMap]"]=!1,
e.exports=function(e){return s(e)&&i(e.length)&&!!a[n(e)]}}),16966:((e,t,r)=>{r.d(t,{cb:()=>a,u1:()=>o,bJ:()=>l,qx:()=>d,
N4:()=>c,Al:()=>p,SW:()=>m});var n=r(1834),i=r(65473);const s="The delay was aborted.";function a(e,t){let r
;const{abortSignal:n,abortErrorMsg:a}=t??{};return function(e,t){
const{cleanupBeforeAbort:r,abortSignal:n,abortErrorMsg:s}=t??{};return new Promise((t,a)=>{function o(){
a(new i.l(s??"The operation was aborted."))}function l(){n?.removeEventListener("abort",c)}function c(){r?.(),l(),o()}
if(n?.aborted)return o();try{e(e=>{l(),t(e)},e=>{l(),a(e)})}catch(e){a(e)}n?.addEventListener("abort",c)})}(t=>{
r=setTimeout(t,e)},{cleanupBeforeAbort:()=>clearTimeout(r),abortSignal:n,abortErrorMsg:a??s})}function o(e){if((0,
n.bJ)(e))return e.message;{let t;try{t="object"==typeof e&&e?JSON.stringify(e):String(e)}catch(e){
t="[unable to stringify input]"}return`Unknown error ${t}`}}function l(e){return n.bJ(e)}function c(){return n.N4()}
n.Bd,n.Qg,n.N6,n.qx;const d=n.qx;n.tX,n.lV,n.p7;function m(e,t){return n.SW(e,t)}function p(e,t){return n.Al(e,t)}}),
18063:((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0
}),t.getSelectedOneofValue=t.clearOneofValue=t.setUnknownOneofValue=t.setOneofValue=t.getOneofValue=t.isOneofGroup=void 0,
t.isOneofGroup=function(e){if("object"!=typeof e||null===e||!e.hasOwnProperty("oneofKind"))return!1
;switch(typeof e.oneofKind){case"string":return void 0!==e[e.oneofKind]&&2==Object.keys(e).length;case"undefined":
return 1==Object.keys(e).length;default:return!1}},t.getOneofValue=function(e,t){return e[t]},
t.setOneofValue=function(e,t,r){void 0!==e.oneofKind&&delete e[e.oneofKind],e.oneofKind=t,void 0!==r&&(e[t]=r)},
t.setUnknownOneofValue=function(e,t,r){void 0!==e.oneofKind&&delete e[e.oneofKind],e.oneofKind=t,
void 0!==r&&void 0!==t&&(e[t]=r)},t.clearOneofValue=function(e){void 0!==e.oneofKind&&delete e[e.oneofKind],
e.oneofKind=void 0},t.getSelectedOneofValue=function(e){if(void 0!==e.oneofKind)return e[e.oneofKind]}}),18300:((e,t,r)=>{
r(2203).Stream;var n=r(87902).PassThrough,i=r(96543);(e.exports={}).normalizeInputSource=function(e){
if(null===e)return Buffer.alloc(0);if("string"==typeof e)return Buffer.from(e);if(i(e)&&!e._readableState){var t=new n
;return e.pipe(t),t}return e}}),19430:((e,t,r)=>{var n=r(62e3),i=r(82094),s=r(75119);e.exports=function(e){
return s(e)?n(e,!0):i(e)}}),19526:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.reflectionScalarDefault=void 0;const n=r(67910),i=r(63402),s=r(61753)
;t.reflectionScalarDefault=function(e,t=n.LongType.STRING){switch(e){case n.ScalarType.BOOL:return!1
;case n.ScalarType.UINT64:case n.ScalarType.FIXED64:return i.reflectionLongConvert(s.PbULong.ZERO,t)
;case n.ScalarType.INT64:case n.ScalarType.SFIXED64:case n.ScalarType.SINT64:
return i.reflectionLongConvert(s.PbLong.ZERO,t);case n.ScalarType.DOUBLE:case n.ScalarType.FLOAT:return 0
;case n.ScalarType.BYTES:return new Uint8Array(0);case n.ScalarType.STRING:return"";default:return 0}}}),19783:((e,t,r)=>{
function n(e){const t="https:"===e.protocol;if(function(e){if(!e.hostname)return!1;const t=e.hostname;if(function(e){
const t=e.toLowerCase()
;return"localhost"===t||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}(t))return!0
;const r=process.env.no_proxy||process.env.NO_PROXY||"";if(!r)return!1;let n
;e.port?n=Number(e.port):"http:"===e.protocol?n=80:"https:"===e.protocol&&(n=443);const i=[e.hostname.toUpperCase()]
;"number"==typeof n&&i.push(`${i[0]}:${n}`)
;for(const e of r.split(",").map(e=>e.trim().toUpperCase()).filter(e=>e))if("*"===e||i.some(t=>t===e||t.endsWith(`.${e}`)||e.startsWith(".")&&t.endsWith(`${e}`)))return!0
;return!1}(e))return
;const r=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(r)try{
return new DecodedURL(r)}catch(e){
if(!r.startsWith("http://")&&!r.startsWith("https://"))return new DecodedURL(`http://${r}`)}}r.d(t,{s:()=>n})
;class DecodedURL extends URL{constructor(e,t){super(e,t),this._decodedUsername=decodeURIComponent(super.username),
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}}}),20168:((e,t,r)=>{var n=r(59678),i=Math.max;e.exports=function(e,t,r){
return t=i(void 0===t?e.length-1:t,0),function(){
for(var s=arguments,a=-1,o=i(s.length-t,0),l=Array(o);++a<o;)l[a]=s[t+a];a=-1;for(var c=Array(t+1);++a<t;)c[a]=s[a]
;return c[t]=r(l),n(e,this,c)}}}),20418:((e,t,r)=>{r.d(t,{v:()=>StorageSharedKeyCredentialPolicy})
;var n=r(35638),i=r(29575),s=r(98501),a=r(99719);class StorageSharedKeyCredentialPolicy extends s.M{factory
;constructor(e,t,r){super(e,t),this.factory=r}signRequest(e){e.headers.set(n.BE.X_MS_DATE,(new Date).toUTCString()),
e.body&&("string"==typeof e.body||void 0!==e.body)&&e.body.length>0&&e.headers.set(n.BE.CONTENT_LENGTH,Buffer.byteLength(e.body))
;const t=[e.method.toUpperCase(),this.getHeaderValueToSign(e,n.BE.CONTENT_LANGUAGE),this.getHeaderValueToSign(e,n.BE.CONTENT_ENCODING),this.getHeaderValueToSign(e,n.BE.CONTENT_LENGTH),this.getHeaderValueToSign(e,n.BE.CONTENT_MD5),this.getHeaderValueToSign(e,n.BE.CONTENT_TYPE),this.getHeaderValueToSign(e,n.BE.DATE),this.getHeaderValueToSign(e,n.BE.IF_MODIFIED_SINCE),this.getHeaderValueToSign(e,n.BE.IF_MATCH),this.getHeaderValueToSign(e,n.BE.IF_NONE_MATCH),this.getHeaderValueToSign(e,n.BE.IF_UNMODIFIED_SINCE),this.getHeaderValueToSign(e,n.BE.RANGE)].join("\n")+"\n"+this.getCanonicalizedHeadersString(e)+this.getCanonicalizedResourceString(e),r=this.factory.computeHMACSHA256(t)
;return e.headers.set(n.BE.AUTHORIZATION,`SharedKey ${this.factory.accountName}:${r}`),e}getHeaderValueToSign(e,t){
const r=e.headers.get(t);return r?t===n.BE.CONTENT_LENGTH&&"0"===r?"":r:""}getCanonicalizedHeadersString(e){
let t=e.headers.headersArray().filter(e=>e.name.toLowerCase().startsWith(n.BE.PREFIX_FOR_STORAGE));t.sort((e,t)=>(0,
a.J)(e.name.toLowerCase(),t.name.toLowerCase())),
t=t.filter((e,t,r)=>!(t>0&&e.name.toLowerCase()===r[t-1].name.toLowerCase()));let r="";return t.forEach(e=>{
r+=`${e.name.toLowerCase().trimRight()}:${e.value.trimLeft()}\n`}),r}getCanonicalizedResourceString(e){const t=(0,
i.pH)(e.url)||"/";let r="";r+=`/${this.factory.accountName}${t}`;const n=(0,i.Co)(e.url),s={};if(n){const e=[]
;for(const t in n)if(Object.prototype.hasOwnProperty.call(n,t)){const r=t.toLowerCase();s[r]=n[t],e.push(r)}e.sort()
;for(const t of e)r+=`\n${t}:${decodeURIComponent(s[t])}`}return r}}}),21299:(e=>{e.exports=function(e,t){
for(var r=-1,n=Array(e);++r<e;)n[r]=t(r);return n}}),21433:((e,t,r)=>{r.d(t,{C:()=>h})
;var n=r(65473),i=r(27071),s=r(16966),a=r(37968),o=r(35638),l=r(29575),c=r(54599);const d="storageRetryPolicy",m={
maxRetryDelayInMs:12e4,maxTries:4,retryDelayInMs:4e3,retryPolicyType:a.uD.EXPONENTIAL,secondaryHost:"",
tryTimeoutInMs:void 0
},p=["ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSED","ECONNRESET","ENOENT","ENOTFOUND","TIMEOUT","EPIPE","REQUEST_SEND_ERROR"],u=new n.l("The operation was aborted.")
;function h(e={}){
const t=e.retryPolicyType??m.retryPolicyType,r=e.maxTries??m.maxTries,n=e.retryDelayInMs??m.retryDelayInMs,h=e.maxRetryDelayInMs??m.maxRetryDelayInMs,f=e.secondaryHost??m.secondaryHost,y=e.tryTimeoutInMs??m.tryTimeoutInMs
;function g({isPrimaryRetry:e,attempt:t,response:n,error:i}){
if(t>=r)return c.v.info(`RetryPolicy: Attempt(s) ${t} >= maxTries ${r}, no further try.`),!1;if(i){
for(const e of p)if(i.name.toUpperCase().includes(e)||i.message.toUpperCase().includes(e)||i.code&&i.code.toString().toUpperCase()===e)return c.v.info(`RetryPolicy: Network error ${e} found, will retry.`),
!0
;if("PARSE_ERROR"===i?.code&&i?.message.startsWith('Error "Error: Unclosed root tag'))return c.v.info("RetryPolicy: Incomplete XML response likely due to service timeout, will retry."),
!0}if(n||i){const t=n?.status??i?.statusCode??0
;if(!e&&404===t)return c.v.info("RetryPolicy: Secondary access with 404, will retry."),!0
;if(503===t||500===t)return c.v.info(`RetryPolicy: Will retry for status code ${t}.`),!0}if(n&&n?.status>=400){
const e=n.headers.get(o.BE.X_MS_CopySourceErrorCode);if(void 0!==e)switch(e){case"InternalError":
case"OperationTimedOut":case"ServerBusy":return!0}}return!1}function b(e,r){let i=0;if(e)switch(t){
case a.uD.EXPONENTIAL:i=Math.min((Math.pow(2,r-1)-1)*n,h);break;case a.uD.FIXED:i=n}else i=1e3*Math.random()
;return c.v.info(`RetryPolicy: Delay for ${i}ms`),i}return{name:d,async sendRequest(e,t){y&&(e.url=(0,
l.nM)(e.url,o.Zh.Parameters.TIMEOUT,String(Math.floor(y/1e3))));const r=e.url,n=f?(0,l.A8)(e.url,f):void 0
;let a,d,m=!1,p=1,h=!0;for(;h;){const o=m||!n||!["GET","HEAD","OPTIONS"].includes(e.method)||p%2==1;e.url=o?r:n,
a=void 0,d=void 0;try{c.v.info(`RetryPolicy: =====> Try=${p} ${o?"Primary":"Secondary"}`),a=await t(e),
m=m||!o&&404===a.status}catch(e){if(!(0,i.T0)(e))throw c.v.error(`RetryPolicy: Caught error, message: ${(0,s.u1)(e)}`),e
;c.v.error(`RetryPolicy: Caught error, message: ${e.message}, code: ${e.code}`),d=e}h=g({isPrimaryRetry:o,attempt:p,
response:a,error:d}),h&&await(0,l.cb)(b(o,p),e.abortSignal,u),p++}if(a)return a
;throw d??new i.pj("RetryPolicy failed without known error.")}}}}),21450:((e,t,r)=>{
const n=r(70857),i=r(52018),s=r(83813),{env:a}=process;let o;function l(e){return 0!==e&&{level:e,hasBasic:!0,
has256:e>=2,has16m:e>=3}}function c(e,t){if(0===o)return 0
;if(s("color=16m")||s("color=full")||s("color=truecolor"))return 3;if(s("color=256"))return 2
;if(e&&!t&&void 0===o)return 0;const r=o||0;if("dumb"===a.TERM)return r;if("win32"===process.platform){
const e=n.release().split(".");return Number(e[0])>=10&&Number(e[2])>=10586?Number(e[2])>=14931?3:2:1}
if("CI"in a)return["TRAVIS","CIRCLECI","APPVEYOR","GITLAB_CI","GITHUB_ACTIONS","BUILDKITE"].some(e=>e in a)||"codeship"===a.CI_NAME?1:r
;if("TEAMCITY_VERSION"in a)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(a.TEAMCITY_VERSION)?1:0
;if("truecolor"===a.COLORTERM)return 3;if("TERM_PROGRAM"in a){
const e=parseInt((a.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(a.TERM_PROGRAM){case"iTerm.app":return e>=3?3:2
;case"Apple_Terminal":return 2}}
return/-256(color)?$/i.test(a.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(a.TERM)||"COLORTERM"in a?1:r
}
s("no-color")||s("no-colors")||s("color=false")||s("color=never")?o=0:(s("color")||s("colors")||s("color=true")||s("color=always"))&&(o=1),
"FORCE_COLOR"in a&&(o="true"===a.FORCE_COLOR?1:"false"===a.FORCE_COLOR?0:0===a.FORCE_COLOR.length?1:Math.min(parseInt(a.FORCE_COLOR,10),3)),
e.exports={supportsColor:function(e){return l(c(e,e&&e.isTTY))},stdout:l(c(!0,i.isatty(1))),stderr:l(c(!0,i.isatty(2)))}
}),21660:((e,t,r)=>{r.d(t,{I:()=>n});const n={Auto:"Auto",Xml:"Xml",Arrow:"Arrow"}}),22035:((e,t,r)=>{
var n=r(46851),i=r(20168),s=r(59402);e.exports=function(e,t){return s(i(e,t,n),e+"")}}),22694:((e,t,r)=>{r.d(t,{
F:()=>AnonymousCredentialPolicy});var n=r(98501);class AnonymousCredentialPolicy extends n.M{constructor(e,t){super(e,t)
}}}),22836:((e,t,r)=>{var n=r(41622),i=r(53296),s=function(e){if(!(this instanceof s))return new s(e)
;e=this.options=i.defaults(e,{comment:"",forceUTC:!1,namePrependSlash:!1,store:!1}),this.supports={directory:!0,
symlink:!0},this.engine=new n(e)};s.prototype.append=function(e,t,r){this.engine.entry(e,t,r)},
s.prototype.finalize=function(){this.engine.finalize()},s.prototype.on=function(){
return this.engine.on.apply(this.engine,arguments)},s.prototype.pipe=function(){
return this.engine.pipe.apply(this.engine,arguments)},s.prototype.unpipe=function(){
return this.engine.unpipe.apply(this.engine,arguments)},e.exports=s}),23810:(e=>{e.exports={PERM_MASK:4095,
FILE_TYPE_FLAG:61440,LINK_FLAG:40960,FILE_FLAG:32768,DIR_FLAG:16384,DEFAULT_LINK_PERM:511,DEFAULT_DIR_PERM:493,
DEFAULT_FILE_PERM:420}}),23957:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.BinaryWriter=t.binaryWriteOptions=void 0;const n=r(61753),i=r(93223),s=r(8602),a={writeUnknownFields:!0,
writerFactory:()=>new BinaryWriter};t.binaryWriteOptions=function(e){return e?Object.assign(Object.assign({},a),e):a}
;class BinaryWriter{constructor(e){this.stack=[],this.textEncoder=null!=e?e:new TextEncoder,this.chunks=[],this.buf=[]}
finish(){this.chunks.push(new Uint8Array(this.buf));let e=0
;for(let t=0;t<this.chunks.length;t++)e+=this.chunks[t].length;let t=new Uint8Array(e),r=0
;for(let e=0;e<this.chunks.length;e++)t.set(this.chunks[e],r),r+=this.chunks[e].length;return this.chunks=[],t}fork(){
return this.stack.push({chunks:this.chunks,buf:this.buf}),this.chunks=[],this.buf=[],this}join(){
let e=this.finish(),t=this.stack.pop();if(!t)throw new Error("invalid state, fork stack empty")
;return this.chunks=t.chunks,this.buf=t.buf,this.uint32(e.byteLength),this.raw(e)}tag(e,t){
return this.uint32((e<<3|t)>>>0)}raw(e){return this.buf.length&&(this.chunks.push(new Uint8Array(this.buf)),
this.buf=[]),this.chunks.push(e),this}uint32(e){for(s.assertUInt32(e);e>127;)this.buf.push(127&e|128),e>>>=7
;return this.buf.push(e),this}int32(e){return s.assertInt32(e),i.varint32write(e,this.buf),this}bool(e){
return this.buf.push(e?1:0),this}bytes(e){return this.uint32(e.byteLength),this.raw(e)}string(e){
let t=this.textEncoder.encode(e);return this.uint32(t.byteLength),this.raw(t)}float(e){s.assertFloat32(e)
;let t=new Uint8Array(4);return new DataView(t.buffer).setFloat32(0,e,!0),this.raw(t)}double(e){let t=new Uint8Array(8)
;return new DataView(t.buffer).setFloat64(0,e,!0),this.raw(t)}fixed32(e){s.assertUInt32(e);let t=new Uint8Array(4)
;return new DataView(t.buffer).setUint32(0,e,!0),this.raw(t)}sfixed32(e){s.assertInt32(e);let t=new Uint8Array(4)
;return new DataView(t.buffer).setInt32(0,e,!0),this.raw(t)}sint32(e){return s.assertInt32(e),e=(e<<1^e>>31)>>>0,
i.varint32write(e,this.buf),this}sfixed64(e){let t=new Uint8Array(8),r=new DataView(t.buffer),i=n.PbLong.from(e)
;return r.setInt32(0,i.lo,!0),r.setInt32(4,i.hi,!0),this.raw(t)}fixed64(e){
let t=new Uint8Array(8),r=new DataView(t.buffer),i=n.PbULong.from(e);return r.setInt32(0,i.lo,!0),r.setInt32(4,i.hi,!0),
this.raw(t)}int64(e){let t=n.PbLong.from(e);return i.varint64write(t.lo,t.hi,this.buf),this}sint64(e){
let t=n.PbLong.from(e),r=t.hi>>31,s=t.lo<<1^r,a=(t.hi<<1|t.lo>>>31)^r;return i.varint64write(s,a,this.buf),this}
uint64(e){let t=n.PbULong.from(e);return i.varint64write(t.lo,t.hi,this.buf),this}}t.BinaryWriter=BinaryWriter}),
24084:((e,t,r)=>{r.d(t,{o:()=>n});const n=3}),24290:((e,t,r)=>{r.d(t,{g:()=>StorageBrowserPolicyFactory});var n=r(73971)
;class StorageBrowserPolicy extends n.p{constructor(e,t){super(e,t)}async sendRequest(e){
return this._nextPolicy.sendRequest(e)}}class StorageBrowserPolicyFactory{create(e,t){
return new StorageBrowserPolicy(e,t)}}}),24406:((e,t,r)=>{r.d(t,{R:()=>l});var n=r(77598),i=r(35638),s=r(29575),a=r(99719)
;const o="storageSharedKeyCredentialPolicy";function l(e){function t(t){
t.headers.set(i.BE.X_MS_DATE,(new Date).toUTCString()),
t.body&&("string"==typeof t.body||Buffer.isBuffer(t.body))&&t.body.length>0&&t.headers.set(i.BE.CONTENT_LENGTH,Buffer.byteLength(t.body))
;const o=[t.method.toUpperCase(),r(t,i.BE.CONTENT_LANGUAGE),r(t,i.BE.CONTENT_ENCODING),r(t,i.BE.CONTENT_LENGTH),r(t,i.BE.CONTENT_MD5),r(t,i.BE.CONTENT_TYPE),r(t,i.BE.DATE),r(t,i.BE.IF_MODIFIED_SINCE),r(t,i.BE.IF_MATCH),r(t,i.BE.IF_NONE_MATCH),r(t,i.BE.IF_UNMODIFIED_SINCE),r(t,i.BE.RANGE)].join("\n")+"\n"+function(e){
let t=[];for(const[r,n]of e.headers)r.toLowerCase().startsWith(i.BE.PREFIX_FOR_STORAGE)&&t.push({name:r,value:n})
;t.sort((e,t)=>(0,
a.J)(e.name.toLowerCase(),t.name.toLowerCase())),t=t.filter((e,t,r)=>!(t>0&&e.name.toLowerCase()===r[t-1].name.toLowerCase()))
;let r="";return t.forEach(e=>{r+=`${e.name.toLowerCase().trimRight()}:${e.value.trimLeft()}\n`}),r}(t)+function(t){
const r=(0,s.pH)(t.url)||"/";let n="";n+=`/${e.accountName}${r}`;const i=(0,s.Co)(t.url),a={};if(i){const e=[]
;for(const t in i)if(Object.prototype.hasOwnProperty.call(i,t)){const r=t.toLowerCase();a[r]=i[t],e.push(r)}e.sort()
;for(const t of e)n+=`\n${t}:${decodeURIComponent(a[t])}`}return n
}(t),l=(0,n.createHmac)("sha256",e.accountKey).update(o,"utf8").digest("base64")
;t.headers.set(i.BE.AUTHORIZATION,`SharedKey ${e.accountName}:${l}`)}function r(e,t){const r=e.headers.get(t)
;return r?t===i.BE.CONTENT_LENGTH&&"0"===r?"":r:""}return{name:o,sendRequest:async(e,r)=>(t(e),r(e))}}}),25167:((e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.ReflectionTypeCheck=void 0;const n=r(67910),i=r(18063)
;t.ReflectionTypeCheck=class ReflectionTypeCheck{constructor(e){var t;this.fields=null!==(t=e.fields)&&void 0!==t?t:[]}
prepare(){if(this.data)return;const e=[],t=[],r=[]
;for(let n of this.fields)if(n.oneof)r.includes(n.oneof)||(r.push(n.oneof),e.push(n.oneof),
t.push(n.oneof));else switch(t.push(n.localName),n.kind){case"scalar":case"enum":n.opt&&!n.repeat||e.push(n.localName)
;break;case"message":n.repeat&&e.push(n.localName);break;case"map":e.push(n.localName)}this.data={req:e,known:t,
oneofs:Object.values(r)}}is(e,t,r=!1){if(t<0)return!0;if(null==e||"object"!=typeof e)return!1;this.prepare()
;let n=Object.keys(e),s=this.data;if(n.length<s.req.length||s.req.some(e=>!n.includes(e)))return!1
;if(!r&&n.some(e=>!s.known.includes(e)))return!1;if(t<1)return!0;for(const n of s.oneofs){const s=e[n]
;if(!i.isOneofGroup(s))return!1;if(void 0===s.oneofKind)continue;const a=this.fields.find(e=>e.localName===s.oneofKind)
;if(!a)return!1;if(!this.field(s[s.oneofKind],a,r,t))return!1}
for(const n of this.fields)if(void 0===n.oneof&&!this.field(e[n.localName],n,r,t))return!1;return!0}field(e,t,r,i){
let s=t.repeat;switch(t.kind){case"scalar":return void 0===e?t.opt:s?this.scalars(e,t.T,i,t.L):this.scalar(e,t.T,t.L)
;case"enum":return void 0===e?t.opt:s?this.scalars(e,n.ScalarType.INT32,i):this.scalar(e,n.ScalarType.INT32)
;case"message":return void 0===e||(s?this.messages(e,t.T(),r,i):this.message(e,t.T(),r,i));case"map":
if("object"!=typeof e||null===e)return!1;if(i<2)return!0;if(!this.mapKeys(e,t.K,i))return!1;switch(t.V.kind){
case"scalar":return this.scalars(Object.values(e),t.V.T,i,t.V.L);case"enum":
return this.scalars(Object.values(e),n.ScalarType.INT32,i);case"message":
return this.messages(Object.values(e),t.V.T(),r,i)}}return!0}message(e,t,r,n){return r?t.isAssignable(e,n):t.is(e,n)}
messages(e,t,r,n){if(!Array.isArray(e))return!1;if(n<2)return!0;if(r){
for(let r=0;r<e.length&&r<n;r++)if(!t.isAssignable(e[r],n-1))return!1
}else for(let r=0;r<e.length&&r<n;r++)if(!t.is(e[r],n-1))return!1;return!0}scalar(e,t,r){let i=typeof e;switch(t){
case n.ScalarType.UINT64:case n.ScalarType.FIXED64:case n.ScalarType.INT64:case n.ScalarType.SFIXED64:
case n.ScalarType.SINT64:switch(r){case n.LongType.BIGINT:return"bigint"==i;case n.LongType.NUMBER:
return"number"==i&&!isNaN(e);default:return"string"==i}case n.ScalarType.BOOL:return"boolean"==i
;case n.ScalarType.STRING:return"string"==i;case n.ScalarType.BYTES:return e instanceof Uint8Array
;case n.ScalarType.DOUBLE:case n.ScalarType.FLOAT:return"number"==i&&!isNaN(e);default:
return"number"==i&&Number.isInteger(e)}}scalars(e,t,r,n){if(!Array.isArray(e))return!1;if(r<2)return!0
;if(Array.isArray(e))for(let i=0;i<e.length&&i<r;i++)if(!this.scalar(e[i],t,n))return!1;return!0}mapKeys(e,t,r){
let i=Object.keys(e);switch(t){case n.ScalarType.INT32:case n.ScalarType.FIXED32:case n.ScalarType.SFIXED32:
case n.ScalarType.SINT32:case n.ScalarType.UINT32:return this.scalars(i.slice(0,r).map(e=>parseInt(e)),t,r)
;case n.ScalarType.BOOL:return this.scalars(i.slice(0,r).map(e=>"true"==e||"false"!=e&&e),t,r);default:
return this.scalars(i,t,r,n.LongType.STRING)}}}}),26335:((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.base64encode=t.base64decode=void 0
;let r="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split(""),n=[]
;for(let e=0;e<r.length;e++)n[r[e].charCodeAt(0)]=e;n["-".charCodeAt(0)]=r.indexOf("+"),
n["_".charCodeAt(0)]=r.indexOf("/"),t.base64decode=function(e){let t=3*e.length/4
;"="==e[e.length-2]?t-=2:"="==e[e.length-1]&&(t-=1);let r,i=new Uint8Array(t),s=0,a=0,o=0;for(let t=0;t<e.length;t++){
if(r=n[e.charCodeAt(t)],void 0===r)switch(e[t]){case"=":a=0;case"\n":case"\r":case"\t":case" ":continue;default:
throw Error("invalid base64 string.")}switch(a){case 0:o=r,a=1;break;case 1:i[s++]=o<<2|(48&r)>>4,o=r,a=2;break;case 2:
i[s++]=(15&o)<<4|(60&r)>>2,o=r,a=3;break;case 3:i[s++]=(3&o)<<6|r,a=0}}if(1==a)throw Error("invalid base64 string.")
;return i.subarray(0,s)},t.base64encode=function(e){let t,n="",i=0,s=0;for(let a=0;a<e.length;a++)switch(t=e[a],i){
case 0:n+=r[t>>2],s=(3&t)<<4,i=1;break;case 1:n+=r[s|t>>4],s=(15&t)<<2,i=2;break;case 2:n+=r[s|t>>6],n+=r[63&t],i=0}
return i&&(n+=r[s],n+="=",1==i&&(n+="=")),n}}),27071:((e,t,r)=>{r.d(t,{pj:()=>Y,N$:()=>ge,fl:()=>oe,O8:()=>O,Nc:()=>le,
Fp:()=>ae,G6:()=>ce,e4:()=>W,nV:()=>X,T0:()=>ee,Ou:()=>M});var n=r(95151),i=(r(3482),r(98443)),s=r(15410)
;class PipelineRequestImpl{url;method;headers;timeout;withCredentials;body;multipartBody;formData
;streamResponseStatusCodes;enableBrowserStreams;proxySettings;disableKeepAlive;abortSignal;requestId
;allowInsecureConnection;onUploadProgress;onDownloadProgress;requestOverrides;authSchemes;constructor(e){this.url=e.url,
this.body=e.body,this.headers=e.headers??(0,i.N)(),this.method=e.method??"GET",this.timeout=e.timeout??0,
this.multipartBody=e.multipartBody,this.formData=e.formData,this.disableKeepAlive=e.disableKeepAlive??!1,
this.proxySettings=e.proxySettings,this.streamResponseStatusCodes=e.streamResponseStatusCodes,
this.withCredentials=e.withCredentials??!1,this.abortSignal=e.abortSignal,this.onUploadProgress=e.onUploadProgress,
this.onDownloadProgress=e.onDownloadProgress,this.requestId=e.requestId||(0,s.N)(),
this.allowInsecureConnection=e.allowInsecureConnection??!1,this.enableBrowserStreams=e.enableBrowserStreams??!1,
this.requestOverrides=e.requestOverrides,this.authSchemes=e.authSchemes}}
const a=new Set(["Deserialize","Serialize","Retry","Sign"]);class HttpPipeline{_policies=[];_orderedPolicies
;constructor(e){this._policies=e?.slice(0)??[],this._orderedPolicies=void 0}addPolicy(e,t={}){
if(t.phase&&t.afterPhase)throw new Error("Policies inside a phase cannot specify afterPhase.")
;if(t.phase&&!a.has(t.phase))throw new Error(`Invalid phase name: ${t.phase}`)
;if(t.afterPhase&&!a.has(t.afterPhase))throw new Error(`Invalid afterPhase name: ${t.afterPhase}`);this._policies.push({
policy:e,options:t}),this._orderedPolicies=void 0}removePolicy(e){const t=[]
;return this._policies=this._policies.filter(r=>!(e.name&&r.policy.name===e.name||e.phase&&r.options.phase===e.phase)||(t.push(r.policy),
!1)),this._orderedPolicies=void 0,t}sendRequest(e,t){
return this.getOrderedPolicies().reduceRight((e,t)=>r=>t.sendRequest(r,e),t=>e.sendRequest(t))(t)}getOrderedPolicies(){
return this._orderedPolicies||(this._orderedPolicies=this.orderPolicies()),this._orderedPolicies}clone(){
return new HttpPipeline(this._policies)}static create(){return new HttpPipeline}orderPolicies(){const e=[],t=new Map
;function r(e){return{name:e,policies:new Set,hasRun:!1,hasAfterPolicies:!1}}
const n=r("Serialize"),i=r("None"),s=r("Deserialize"),a=r("Retry"),o=r("Sign"),l=[n,i,s,a,o];function c(e){
return"Retry"===e?a:"Serialize"===e?n:"Deserialize"===e?s:"Sign"===e?o:i}for(const e of this._policies){
const r=e.policy,n=e.options,i=r.name;if(t.has(i))throw new Error("Duplicate policy names not allowed in pipeline")
;const s={policy:r,dependsOn:new Set,dependants:new Set};n.afterPhase&&(s.afterPhase=c(n.afterPhase),
s.afterPhase.hasAfterPolicies=!0),t.set(i,s);c(n.phase).policies.add(s)}for(const e of this._policies){
const{policy:r,options:n}=e,i=r.name,s=t.get(i);if(!s)throw new Error(`Missing node for policy ${i}`)
;if(n.afterPolicies)for(const e of n.afterPolicies){const r=t.get(e);r&&(s.dependsOn.add(r),r.dependants.add(s))}
if(n.beforePolicies)for(const e of n.beforePolicies){const r=t.get(e);r&&(r.dependsOn.add(s),s.dependants.add(r))}}
function d(r){r.hasRun=!0
;for(const n of r.policies)if((!n.afterPhase||n.afterPhase.hasRun&&!n.afterPhase.policies.size)&&0===n.dependsOn.size){
e.push(n.policy);for(const e of n.dependants)e.dependsOn.delete(n);t.delete(n.policy.name),r.policies.delete(n)}}
function m(){for(const e of l){if(d(e),e.policies.size>0&&e!==i)return void(i.hasRun||d(i));e.hasAfterPolicies&&d(i)}}
let p=0;for(;t.size>0;){p++;const t=e.length
;if(m(),e.length<=t&&p>1)throw new Error("Cannot satisfy policy dependencies due to requirements cycle.")}return e}}
var o=r(35571),l=r(37067),c=r(44708),d=r(38522),m=r(57075),p=r(57975),u=r(47507),h=r(51945),f=r(78401);function y(e,t){
return function(e,t){
if(Array.isArray(e))return(0,f.HU)(e).filter(([e])=>"string"==typeof e&&e.toLowerCase()===t).flatMap(([,e])=>Array.isArray(e)?e:[e])
;if(e&&"object"==typeof e){if("get"in e&&"function"==typeof e.get){const r=e.get(t);return null==r?[]:[r]}let r
;for(const[n,i]of Object.entries(e))n.toLowerCase()===t&&(r=i);return void 0===r?[]:Array.isArray(r)?r:[r]}return[]
}(e.requestOverrides&&"headers"in e.requestOverrides?e.requestOverrides.headers:e.headers,t.toLowerCase())}
function g(e,t){
return Array.isArray(e)?(0,f.HU)(e).some(([e])=>"string"==typeof e&&e.toLowerCase()===t):Object.keys(e??{}).some(e=>e.toLowerCase()===t)
}function b(e,t){var r,n,i;g(e.headers,"content-length")||g(e.headers,"transfer-encoding")||(e.headers=(r=e.headers,
n=null===t?"Transfer-Encoding":"Content-Length",
i=null===t?"chunked":String(t),Array.isArray(r)?Array.isArray(r[0])?[...r,[n,i]]:[...r,n,i]:{...r,[n]:i}))}var x=r(9095)
;const N={};function S(e){return"object"==typeof e&&null!==e&&"pipe"in e&&"function"==typeof e.pipe}function v(e){
return!1===e.readable?Promise.resolve():new Promise(t=>{const r=()=>{t(),e.removeListener("close",r),
e.removeListener("end",r),e.removeListener("error",r)};e.on("close",r),e.on("end",r),e.on("error",r)})}function w(e){
return p.types.isArrayBuffer(e)||ArrayBuffer.isView(e)}class ReportTransform extends m.Transform{loadedBytes=0
;progressCallback;_transform(e,t,r){this.push(e),this.loadedBytes+=e.length;try{this.progressCallback({
loadedBytes:this.loadedBytes}),r()}catch(e){r(e)}}constructor(e){super(),this.progressCallback=e}}function C(e,t,r,i,s){
let a,o,d,m=!1;const p=new Promise(e=>{d=e}),u=()=>{m=!0,a.removeListener("finish",u),a.removeListener("close",u),d()
},h=e=>{o=e,i({response:e,requestComplete:p,isRequestComplete:()=>m,disposeRequest:()=>{m||a.destroy()}})};return{
createRequest:(e=h)=>(a=r?l.request(t,e):c.request(t,e),a.once("finish",u),a.once("close",u),a),onResponse:h,
rejectRequest:t=>{s(P(t,e))},abortRequest:e=>{
const t=new n.l("The operation was aborted. Rejecting from abort signal callback while making request.");o?.destroy(t),
e.destroy(t),s(t)}}}function P(e,t){if((0,o.T)(e))return e;const r="ERR_STREAM_PREMATURE_CLOSE"===e.code
;return new o.p(r?"Request body stream closed before ending":e.message,{
code:r?o.p.REQUEST_SEND_ERROR:e.code??o.p.REQUEST_SEND_ERROR,request:t})}function E(e,t,r,n){
if(t&&S(t))R(t,e,r,n);else if(t){if("string"!=typeof t&&!Buffer.isBuffer(t))throw u.v.error("Unrecognized body type",t),
new o.p("Unrecognized body type",{request:r});e.end(t)}else e.end()}function T(e,t){
const r=e.body,n="function"==typeof r?r():r,i=n&&w(n)?function(e){
return Buffer.isBuffer(e)?e:ArrayBuffer.isView(e)?Buffer.from(e.buffer,e.byteOffset,e.byteLength):Buffer.from(e)}(n):n
;if(!t&&i&&!e.headers.has("Content-Length")){const t=A(i);null!==t&&e.headers.set("Content-Length",t)}
if(!i||!e.onUploadProgress)return i;const s=new ReportTransform(e.onUploadProgress);return s.on("error",e=>{
u.v.error("Error in upload progress",e)}),S(i)?R(i,s,e):s.end(i),s}class NodeHttpClient{cachedHttpAgent
;cachedHttpsAgents=new WeakMap;async sendRequest(e){const t=e.body,r=new AbortController;let s;const a=e.abortSignal
;if(a){if(a.aborted)throw new n.l("The operation was aborted. Request has already been canceled.");s=e=>{
"abort"===e.type&&r.abort()},a.addEventListener("abort",s)}let l;e.timeout>0&&(l=setTimeout(()=>{const t=new h.I
;u.v.info(`request to '${t.sanitizeUrl(e.url)}' timed out. canceling...`),r.abort()},e.timeout))
;const c=e.headers.get("Accept-Encoding"),p=c?.includes("gzip")||c?.includes("deflate");let g,b,N=Promise.resolve();try{
let n=function(e){
return y(e,"expect").some(e=>"string"==typeof e&&e.split(",").some(e=>"100-continue"===e.trim().toLowerCase()))}(e)
;const s=n&&"function"!=typeof t?A(t??null):null;0===s&&((0,f.Mz)(e),n=!1),n||(g=T(e,!1))
;const a=n?await this.makeRequestWithExpectContinue(e,r,()=>(g=T(e,!0),g),s):await this.makeRequest(e,r,g)
;N=a.requestComplete;const l=a.response,c=function(e){const t=(0,i.N)();for(const r of Object.keys(e.headers)){
const n=e.headers[r];Array.isArray(n)?n.length>0&&t.set(r,n[0]):n&&t.set(r,n)}return t}(l),h={status:l.statusCode??0,
headers:c,request:e};if(!a.isRequestComplete()){(0,x.aP)(h,a.requestComplete);const e=(0,x.rb)(h,a.disposeRequest)
;a.requestComplete.then(e).catch(e=>{u.v.warning("Error disposing request",e)})}
if("HEAD"===("string"==typeof e.requestOverrides?.method?e.requestOverrides.method.toUpperCase():e.method))return l.resume(),
h;b=p?function(e,t,r){const n=t.get("Content-Encoding");if("gzip"===n)return I(e,d.createGunzip(),r)
;if("deflate"===n)return I(e,d.createInflate(),r);return e}(l,c,r.signal):l;const S=e.onDownloadProgress;if(S){
const e=new ReportTransform(S);e.on("error",e=>{u.v.error("Error in download progress",e)}),b=I(b,e,r.signal)}
return e.streamResponseStatusCodes?.has(Number.POSITIVE_INFINITY)||e.streamResponseStatusCodes?.has(h.status)?h.readableStreamBody=b:h.bodyAsText=await(w=b,
new Promise((e,t)=>{const r=[],n=(0,m.finished)(w,{writable:!1},s);function i(e){
Buffer.isBuffer(e)?r.push(e):r.push(Buffer.from(e))}function s(s){n(),w.removeListener("data",i),
"AbortError"===s?.name?t(s):s?t(new o.p(`Error reading response as text: ${s.message}`,{code:o.p.PARSE_ERROR
})):e(Buffer.concat(r).toString("utf8"))}w.on("data",i)})),h}catch(e){throw S(g)&&(0,x.WT)(g),b&&(0,x.WT)(b),e}finally{
if(void 0!==l&&clearTimeout(l),a&&s){let e=Promise.resolve();S(g)&&(e=v(g));let t=Promise.resolve();S(b)&&(t=v(b)),
Promise.all([N,e,t]).then(()=>{s&&a.removeEventListener("abort",s)}).catch(e=>{
u.v.warning("Error when cleaning up abortListener on httpRequest",e)})}}var w}makeRequest(e,t,r){
const{options:n,isInsecure:i}=this.getRequestOptions(e);return new Promise((s,a)=>{
const{createRequest:o,rejectRequest:l,abortRequest:c}=C(e,n,i,s,a),d=o();d.once("error",l),
t.signal.addEventListener("abort",()=>c(d)),E(d,r,e,l)})}makeRequestWithExpectContinue(e,t,r,n){
const{options:i,isInsecure:s}=this.getRequestOptions(e);return b(i,n),new Promise((n,a)=>{
const{createRequest:o,onResponse:l,rejectRequest:c,abortRequest:d}=C(e,i,s,n,a);!function(e){let t,r,n,i=!0,s=!1,a=!1
;const o=e.bodyStream
;if(o?.once("error",d),o&&"errored"in o&&o.errored instanceof Error)process.nextTick(d,o.errored);else{try{
r=e.createRequest(function(t){if(l(),!s){r.shouldKeepAlive=!1;const e=()=>{t.removeListener("end",e),
t.removeListener("close",e),r.destroy()};t.once("end",e),t.once("close",e),(t.readableEnded||t.destroyed)&&e()}
e.onResponse(t)})}catch(e){return void c(e)}
r.once("error",c),n?r.destroy(n):e.abortSignal.aborted?p():(e.abortSignal.addEventListener("abort",p,{once:!0}),
r.once("close",()=>l()),(r.destroyed||r.closed)&&l(),i&&(r.once("continue",m),r.socket?u():r.once("socket",u)))}
function l(e=!1){i=!1,void 0!==t&&(clearTimeout(t),t=void 0),r?.removeListener("continue",m),
r?.removeListener("socket",u),e||o?.removeListener("error",d)}function c(t){
const r=t instanceof Error?t:new Error(String(t));return a||(a=!0,l(),e.onError(r)),r}function d(t){a||!i&&!s||(a=!0,
n=t instanceof Error?t:new Error(String(t)),l(),e.onBodyError(t),r?.destroy(n))}function m(){if(i){s=!0,l(!0);try{
e.sendBody(r)}catch(e){d(e)}finally{o?.removeListener("error",d)}}}function p(){l(),e.onAbort(r)}function u(){if(i)try{
if(r.flushHeaders(),!i)return;r.write("",e=>{e?r.destroy(c(e)):i&&(t=setTimeout(m,1e3))})}catch(e){r.destroy(c(e))}}}({
abortSignal:t.signal,bodyStream:S(e.body)?e.body:void 0,createRequest:o,onAbort:d,onError:c,onBodyError:a,onResponse:l,
sendBody:t=>{E(t,r(),e,c)}})})}getRequestOptions(e){const t=new URL(e.url),r="https:"!==t.protocol
;if(r&&!e.allowInsecureConnection)throw new Error(`Cannot connect to ${e.url} while allowInsecureConnection is false.`)
;return{isInsecure:r,options:{agent:e.agent??this.getOrCreateAgent(e,r),hostname:t.hostname,
path:`${t.pathname}${t.search}`,port:t.port,method:e.method,headers:e.headers.toJSON({preserveCase:!0}),
...e.requestOverrides}}}getOrCreateAgent(e,t){const r=e.disableKeepAlive
;if(t)return r?l.globalAgent:(this.cachedHttpAgent||(this.cachedHttpAgent=new l.Agent({keepAlive:!0})),
this.cachedHttpAgent);{if(r&&!e.tlsSettings)return c.globalAgent;const t=e.tlsSettings??N
;let n=this.cachedHttpsAgents.get(t)
;return n&&n.options.keepAlive===!r||(u.v.info("No cached TLS Agent exist, creating a new Agent"),n=new c.Agent({
keepAlive:!r,...t}),this.cachedHttpsAgents.set(t,n)),n}}}function R(e,t,r,n){let i=!1;const s=(0,m.finished)(e,{
writable:!1},function(e){if(s(),t.removeListener("close",a),e&&!i){const i=P(e,r);t.destroy(i),n?.(i)}});function a(){
i=!0,e.unpipe(t),(0,x.WT)(e)}t.once("close",a),e.pipe(t)}function I(e,t,r){(0,x.rp)(t,e);let i=()=>{},s=()=>{}
;return i=(0,m.finished)(e,{writable:!1},e=>{i(),e&&t.destroy(r.aborted?new n.l:e)}),s=(0,m.finished)(t,{writable:!1
},()=>{s(),e.unpipe(t),e.readable&&(0,x.WT)(e)}),e.pipe(t)}function A(e){
return e?Buffer.isBuffer(e)?e.length:S(e)?null:w(e)?e.byteLength:"string"==typeof e?Buffer.byteLength(e):null:0}
function _(){return new NodeHttpClient}r(78676),r(51425),r(37005),r(33310),r(97952),r(78804);r(95895);r(27970);r(91717)
;function O(){return HttpPipeline.create()}var z=r(7567);const B=(0,z.KV)("core-rest-pipeline");var k=r(30629)
;const M=k.Ou;var q=r(48161),D=r(1708);const L="1.25.0";async function H(e){const t=new Map
;t.set("core-rest-pipeline",L),await async function(e){if(D&&D.versions){
const t=`${q.type()} ${q.release()}; ${q.arch()}`
;D.versions.bun?e.set("Bun",`${D.versions.bun} (${t})`):D.versions.deno?e.set("Deno",`${D.versions.deno} (${t})`):D.versions.node&&e.set("Node",`${D.versions.node} (${t})`)
}}(t);const r=function(e){const t=[];for(const[r,n]of e){const e=n?`${r}/${n}`:r;t.push(e)}return t.join(" ")}(t)
;return e?`${e} ${r}`:r}const U="User-Agent",$="userAgentPolicy";const F=Symbol("rawContent");function j(e){
return"function"==typeof e[F]}function V(e){return j(e)?e[F]():e}const G=k.uD;const W=k.e4;var K=r(91142);var J=r(16966)
;function X(e){return(0,k.nV)(e)}const Q="setClientRequestIdPolicy";var Z=r(65433);const Y=o.p;function ee(e){return(0,
o.T)(e)}var te=r(1834);const re="tracingPolicy";function ne(e={}){const t=H(e.userAgentPrefix),r=new te.If({
additionalAllowedQueryParameters:e.additionalAllowedQueryParameters}),n=function(){try{return(0,Z.y)({namespace:"",
packageName:"@azure/core-rest-pipeline",packageVersion:L})}catch(e){
return void B.warning(`Error when creating the TracingClient: ${(0,J.u1)(e)}`)}}();return{name:re,
async sendRequest(e,i){if(!n)return i(e);const s=await t,a={"http.url":r.sanitizeUrl(e.url),"http.method":e.method,
"http.user_agent":s,requestId:e.requestId};s&&(a["http.user_agent"]=s);const{span:o,tracingContext:l}=function(e,t,r){
try{const{span:n,updatedOptions:i}=e.startSpan(`HTTP ${t.method}`,{tracingOptions:t.tracingOptions},{spanKind:"client",
spanAttributes:r});if(!n.isRecording())return void n.end()
;const s=e.createRequestHeaders(i.tracingOptions.tracingContext);for(const[e,r]of Object.entries(s))t.headers.set(e,r)
;return{span:n,tracingContext:i.tracingOptions.tracingContext}}catch(e){
return void B.warning(`Skipping creating a tracing span due to an error: ${(0,J.u1)(e)}`)}}(n,e,a)??{}
;if(!o||!l)return i(e);try{const t=await n.withContext(l,i,e);return function(e,t){try{
e.setAttribute("http.status_code",t.status);const r=t.headers.get("x-ms-request-id")
;r&&e.setAttribute("serviceRequestId",r),t.status>=400&&e.setStatus({status:"error"}),e.end()}catch(e){
B.warning(`Skipping tracing span processing due to an error: ${(0,J.u1)(e)}`)}}(o,t),t}catch(e){throw function(e,t){try{
e.setStatus({status:"error",error:(0,J.bJ)(t)?t:void 0
}),ee(t)&&t.statusCode&&e.setAttribute("http.status_code",t.statusCode),e.end()}catch(e){
B.warning(`Skipping tracing span processing due to an error: ${(0,J.u1)(e)}`)}}(o,e),e}}}}function ie(e){
if(e instanceof AbortSignal)return{abortSignal:e};if(e.aborted)return{
abortSignal:AbortSignal.abort("reason"in e?e.reason:void 0)};const t=new AbortController;let r=!0;function n(){
r&&(e.removeEventListener("abort",i),r=!1)}function i(){t.abort("reason"in e?e.reason:void 0),n()}
return e.addEventListener("abort",i),{abortSignal:t.signal,cleanup:n}}const se="wrapAbortSignalLikePolicy"
;function ae(e){const t=O();var r,n;return J.qx&&(e.agent&&t.addPolicy((n=e.agent,(0,k.ew)(n))),
e.tlsOptions&&t.addPolicy((r=e.tlsOptions,(0,k.iY)(r))),t.addPolicy(function(e,t){return(0,k.Ll)(e,t)}(e.proxyOptions)),
t.addPolicy((0,k.rQ)())),t.addPolicy({name:se,sendRequest:async(e,t)=>{if(!e.abortSignal)return t(e)
;const{abortSignal:r,cleanup:n}=ie(e.abortSignal);e.abortSignal=r;try{return await t(e)}finally{n?.()}}}),
t.addPolicy((0,K.jh)(),{beforePolicies:[G]}),t.addPolicy(function(e={}){const t=H(e.userAgentPrefix);return{name:$,
sendRequest:async(e,r)=>(e.headers.has(U)||e.headers.set(U,await t),r(e))}}(e.userAgentOptions)),
t.addPolicy(function(e="x-ms-client-request-id"){return{name:Q,
sendRequest:async(t,r)=>(t.headers.has(e)||t.headers.set(e,t.requestId),r(t))}
}(e.telemetryOptions?.clientRequestIdHeaderName)),t.addPolicy(function(){const e=(0,k.JA)();return{name:G,
sendRequest:async(t,r)=>{if(t.multipartBody)for(const e of t.multipartBody.parts)j(e.body)&&(e.body=V(e.body))
;return e.sendRequest(t,r)}}}(),{afterPhase:"Deserialize"}),t.addPolicy(function(e={}){return(0,k.ur)(e)
}(e.retryOptions),{phase:"Retry"}),t.addPolicy(ne({...e.userAgentOptions,...e.loggingOptions}),{afterPhase:"Retry"}),
J.qx&&t.addPolicy(function(e={}){return(0,k.xF)(e)}(e.redirectOptions),{afterPhase:"Retry"}),t.addPolicy(function(e={}){
return(0,k.rO)({logger:B.info,...e})}(e.loggingOptions),{afterPhase:"Sign"}),t}function oe(){const e=_();return{
async sendRequest(t){const{abortSignal:r,cleanup:n}=t.abortSignal?ie(t.abortSignal):{};try{return t.abortSignal=r,
await e.sendRequest(t)}finally{n?.()}}}}function le(e){return(0,i.N)(e)}function ce(e){return function(e){
return new PipelineRequestImpl(e)}(e)}(0,z.KV)("core-rest-pipeline retryPolicy");const de={forcedRefreshWindowInMs:1e3,
retryIntervalInMs:3e3,refreshWindowInMs:12e4};function me(e,t){let r,n=null,i=null;const s={...de,...t},a={
get isRefreshing(){return null!==n},get shouldRefresh(){
return null===i||!a.isRefreshing&&(!!(i.refreshAfterTimestamp&&i.refreshAfterTimestamp<Date.now())||i.expiresOnTimestamp-s.refreshWindowInMs<Date.now())
},get mustRefresh(){return null===i||i.expiresOnTimestamp-s.forcedRefreshWindowInMs<Date.now()}};function o(t,o){
if(!a.isRefreshing){n=async function(e,t,r){async function n(){if(!(Date.now()<r)){const t=await e()
;if(null===t)throw new Error("Failed to refresh access token.");return t}try{return await e()}catch{return null}}
let i=await n();for(;null===i;)await(0,J.cb)(t),i=await n();return i
}(()=>e.getToken(t,o),s.retryIntervalInMs,i?.expiresOnTimestamp??Date.now()).then(e=>(n=null,i=e,r=o.tenantId,
i)).catch(e=>{throw n=null,i=null,r=void 0,e})}return n}return async(e,t)=>{const n=Boolean(t.claims),s=r!==t.tenantId
;n&&(i=null);return s||n||a.mustRefresh?o(e,t):(a.shouldRefresh&&o(e,t),i)}}const pe="bearerTokenAuthenticationPolicy"
;async function ue(e,t){try{return[await t(e),void 0]}catch(e){if(ee(e)&&e.response)return[e.response,e];throw e}}
async function he(e){const{scopes:t,getAccessToken:r,request:n}=e,i={abortSignal:n.abortSignal,
tracingOptions:n.tracingOptions,enableCae:!0},s=await r(t,i)
;s&&e.request.headers.set("Authorization",`Bearer ${s.token}`)}function fe(e){
return 401===e.status&&e.headers.has("WWW-Authenticate")}async function ye(e,t){
const{scopes:r}=e,n=await e.getAccessToken(r,{enableCae:!0,claims:t})
;return!!n&&(e.request.headers.set("Authorization",`${n.tokenType??"Bearer"} ${n.token}`),!0)}function ge(e){
const{credential:t,scopes:r,challengeCallbacks:n}=e,i=e.logger||B,s={authorizeRequest:n?.authorizeRequest?.bind(n)??he,
authorizeRequestOnChallenge:n?.authorizeRequestOnChallenge?.bind(n)},a=t?me(t):()=>Promise.resolve(null);return{name:pe,
async sendRequest(e,t){
if(!e.url.toLowerCase().startsWith("https://"))throw new Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.")
;let n,o,l;if(await s.authorizeRequest({scopes:Array.isArray(r)?r:[r],request:e,getAccessToken:a,logger:i}),
[n,o]=await ue(e,t),fe(n)){let c=be(n.headers.get("WWW-Authenticate"));if(c){let s;try{s=atob(c)}catch(e){
return i.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${c}`),
n}l=await ye({scopes:Array.isArray(r)?r:[r],response:n,request:e,getAccessToken:a,logger:i},s),l&&([n,o]=await ue(e,t))
}else if(s.authorizeRequestOnChallenge&&(l=await s.authorizeRequestOnChallenge({scopes:Array.isArray(r)?r:[r],request:e,
response:n,getAccessToken:a,logger:i}),l&&([n,o]=await ue(e,t)),fe(n)&&(c=be(n.headers.get("WWW-Authenticate")??""),
c))){let s;try{s=atob(c)}catch(e){
return i.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${c}`),
n}l=await ye({scopes:Array.isArray(r)?r:[r],response:n,request:e,getAccessToken:a,logger:i},s),l&&([n,o]=await ue(e,t))}
}if(o)throw o;return n}}}function be(e){if(!e)return;const t=function(e){
const t=/(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g,r=/(\w+)="([^"]*)"/g,n=[];let i;for(;null!==(i=t.exec(e));){
const e=i[1],t=i[2],s={};let a;for(;null!==(a=r.exec(t));)s[a[1]]=a[2];n.push({scheme:e,params:s})}return n}(e)
;return t.find(e=>"Bearer"===e.scheme&&e.params.claims&&"insufficient_claims"===e.params.error)?.params.claims}}),
27970:((e,t,r)=>{r.d(t,{Az:()=>i,Bd:()=>s,N6:()=>o,Qg:()=>l,lV:()=>m,p7:()=>a,qx:()=>c,tX:()=>d});var n=r(1708)
;function i(e){return n.env[e]}
const s=!1,a=!1,o="string"==typeof n.versions.deno&&n.versions.deno.length>0,l="string"==typeof n.versions.bun&&n.versions.bun.length>0,c=!0,d=!l&&!o,m=!1
}),28576:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.mergeRpcOptions=void 0;const n=r(68886)
;function i(e,t){if(!e)return;let r=t
;for(let[t,n]of Object.entries(e))n instanceof Date?r[t]=new Date(n.getTime()):Array.isArray(n)?r[t]=n.concat():r[t]=n}
t.mergeRpcOptions=function(e,t){if(!t)return e;let r={};i(e,r),i(t,r);for(let s of Object.keys(t)){let a=t[s];switch(s){
case"jsonOptions":r.jsonOptions=n.mergeJsonOptions(e.jsonOptions,r.jsonOptions);break;case"binaryOptions":
r.binaryOptions=n.mergeBinaryOptions(e.binaryOptions,r.binaryOptions);break;case"meta":r.meta={},i(e.meta,r.meta),
i(t.meta,r.meta);break;case"interceptors":r.interceptors=e.interceptors?e.interceptors.concat(a):a.concat()}}return r}}),
29117:((e,t,r)=>{var n=r(38584),i=r(95292),s=r(71723),a=n?n.toStringTag:void 0;e.exports=function(e){
return null==e?void 0===e?"[object Undefined]":"[object Null]":a&&a in Object(e)?i(e):s(e)}}),29288:(function(e,t){
var r=this&&this.__awaiter||function(e,t,r,n){return new(r||(r=Promise))(function(i,s){function a(e){try{l(n.next(e))
}catch(e){s(e)}}function o(e){try{l(n.throw(e))}catch(e){s(e)}}function l(e){var t;e.done?i(e.value):(t=e.value,
t instanceof r?t:new r(function(e){e(t)})).then(a,o)}l((n=n.apply(e,t||[])).next())})}
;Object.defineProperty(t,"__esModule",{value:!0}),t.UnaryCall=void 0;t.UnaryCall=class UnaryCall{
constructor(e,t,r,n,i,s,a){this.method=e,this.requestHeaders=t,this.request=r,this.headers=n,this.response=i,
this.status=s,this.trailers=a}then(e,t){
return this.promiseFinished().then(t=>e?Promise.resolve(e(t)):t,e=>t?Promise.resolve(t(e)):Promise.reject(e))}
promiseFinished(){return r(this,void 0,void 0,function*(){
let[e,t,r,n]=yield Promise.all([this.headers,this.response,this.status,this.trailers]);return{method:this.method,
requestHeaders:this.requestHeaders,request:this.request,headers:e,response:t,status:r,trailers:n}})}}}),29367:((e,t)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.mergeJsonOptions=t.jsonWriteOptions=t.jsonReadOptions=void 0
;const r={emitDefaultValues:!1,enumAsInteger:!1,useProtoFieldName:!1,prettySpaces:0},n={ignoreUnknownFields:!1}
;t.jsonReadOptions=function(e){return e?Object.assign(Object.assign({},n),e):n},t.jsonWriteOptions=function(e){
return e?Object.assign(Object.assign({},r),e):r},t.mergeJsonOptions=function(e,t){var r,n
;let i=Object.assign(Object.assign({},e),t)
;return i.typeRegistry=[...null!==(r=null==e?void 0:e.typeRegistry)&&void 0!==r?r:[],...null!==(n=null==t?void 0:t.typeRegistry)&&void 0!==n?n:[]],
i}}),29575:((e,t,r)=>{r.d(t,{A8:()=>i,Co:()=>a,cb:()=>o,nM:()=>n,pH:()=>s});r(27071),r(16966),r(35638);function n(e,t,r){
const n=new URL(e),i=encodeURIComponent(t),s=r?encodeURIComponent(r):void 0,a=""===n.search?"?":n.search,o=[]
;for(const e of a.slice(1).split("&"))if(e){const[t]=e.split("=",2);t!==i&&o.push(e)}return s&&o.push(`${i}=${s}`),
n.search=o.length?`?${o.join("&")}`:"",n.toString()}function i(e,t){const r=new URL(e);return r.hostname=t,r.toString()}
function s(e){try{return new URL(e).pathname}catch(e){return}}function a(e){let t=new URL(e).search;if(!t)return{}
;t=t.trim(),t=t.startsWith("?")?t.substring(1):t;let r=t.split("&");r=r.filter(e=>{
const t=e.indexOf("="),r=e.lastIndexOf("=");return t>0&&t===r&&r<e.length-1});const n={};for(const e of r){
const t=e.split("="),r=t[0],i=t[1];n[r]=i}return n}async function o(e,t,r){return new Promise((n,i)=>{let s
;const a=()=>{void 0!==s&&clearTimeout(s),i(r)};s=setTimeout(()=>{void 0!==t&&t.removeEventListener("abort",a),n()},e),
void 0!==t&&t.addEventListener("abort",a)})}}),30629:((e,t,r)=>{r.d(t,{ew:()=>i,rQ:()=>a,e4:()=>s,ur:()=>o.u,nV:()=>d.nV,
rO:()=>l.r,JA:()=>c.J,uD:()=>c.u,Ll:()=>d.Ll,xF:()=>m.x,Ou:()=>m.O,iY:()=>u});const n="agentPolicy";function i(e){
return{name:n,sendRequest:async(t,r)=>(t.agent||(t.agent=e),r(t))}}const s="decompressResponsePolicy";function a(){
return{name:s,sendRequest:async(e,t)=>("HEAD"!==e.method&&e.headers.set("Accept-Encoding","gzip,deflate"),t(e))}}
var o=r(37005);r(13945),r(69004);r(95039);r(33310);var l=r(78676),c=r(95895),d=r(97952),m=r(78804);const p="tlsPolicy"
;function u(e){return{name:p,sendRequest:async(t,r)=>(t.tlsSettings||(t.tlsSettings=e),r(t))}}r(51425)}),32126:((e,t,r)=>{
var n=r(39023),i=r(63400);function s(e,t,r){e[t]=function(){return delete e[t],r.apply(this,arguments),
this[t].apply(this,arguments)}}function a(e,t){if(!(this instanceof a))return new a(e,t);i.call(this,t),
s(this,"_read",function(){var r=e.call(this,t),n=this.emit.bind(this,"error");r.on("error",n),r.pipe(this)}),
this.emit("readable")}function o(e,t){if(!(this instanceof o))return new o(e,t);i.call(this,t),
s(this,"_write",function(){var r=e.call(this,t),n=this.emit.bind(this,"error");r.on("error",n),this.pipe(r)}),
this.emit("writable")}e.exports={Readable:a,Writable:o},n.inherits(a,i),n.inherits(o,i)}),33310:((e,t,r)=>{r(98443)}),
34329:((e,t,r)=>{var n=r(29117),i=r(96482);e.exports=function(e){if(!i(e))return!1;var t=n(e)
;return"[object Function]"==t||"[object GeneratorFunction]"==t||"[object AsyncFunction]"==t||"[object Proxy]"==t}}),
34820:((e,t,r)=>{r.d(t,{b:()=>i});var n=r(8011);function i(e){if((0,n.G)(e)){
const t="string"==typeof e.name,r="string"==typeof e.message;return t&&r}return!1}}),35e3:((e,t,r)=>{
var n=r(16880),i=r(55506),s=r(88724),a=s&&s.isTypedArray,o=a?i(a):n;e.exports=o}),35571:((e,t,r)=>{r.d(t,{p:()=>RestError,
T:()=>a});var n=r(34820);const i=r(57975).inspect.custom;const s=new(r(51945).I);class RestError extends Error{
static REQUEST_SEND_ERROR="REQUEST_SEND_ERROR";static PARSE_ERROR="PARSE_ERROR";code;statusCode;request;response;details
;constructor(e,t={}){super(e),this.name="RestError",this.code=t.code,this.statusCode=t.statusCode,
Object.defineProperty(this,"request",{value:t.request,enumerable:!1}),Object.defineProperty(this,"response",{
value:t.response,enumerable:!1});const r=this.request?.agent?{maxFreeSockets:this.request.agent.maxFreeSockets,
maxSockets:this.request.agent.maxSockets}:void 0;Object.defineProperty(this,i,{
value:()=>`RestError: ${this.message} \n ${s.sanitize({...this,request:{...this.request,agent:r},response:this.response
})}`,enumerable:!1}),Object.setPrototypeOf(this,RestError.prototype)}}function a(e){return e instanceof RestError||(0,
n.b)(e)&&"RestError"===e.name}}),35638:((e,t,r)=>{r.d(t,{BE:()=>i,Zh:()=>n});const n={Parameters:{
FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"versionid",TIMEOUT:"timeout"}},i={
AUTHORIZATION:"Authorization",AUTHORIZATION_SCHEME:"Bearer",CONTENT_ENCODING:"Content-Encoding",CONTENT_ID:"Content-ID",
CONTENT_LANGUAGE:"Content-Language",CONTENT_LENGTH:"Content-Length",CONTENT_MD5:"Content-Md5",
CONTENT_TRANSFER_ENCODING:"Content-Transfer-Encoding",CONTENT_TYPE:"Content-Type",COOKIE:"Cookie",DATE:"date",
IF_MATCH:"if-match",IF_MODIFIED_SINCE:"if-modified-since",IF_NONE_MATCH:"if-none-match",
IF_UNMODIFIED_SINCE:"if-unmodified-since",PREFIX_FOR_STORAGE:"x-ms-",RANGE:"Range",USER_AGENT:"User-Agent",
X_MS_CLIENT_REQUEST_ID:"x-ms-client-request-id",X_MS_COPY_SOURCE:"x-ms-copy-source",X_MS_DATE:"x-ms-date",
X_MS_ERROR_CODE:"x-ms-error-code",X_MS_VERSION:"x-ms-version",X_MS_CopySourceErrorCode:"x-ms-copy-source-error-code"}}),
36306:((e,t,r)=>{var n=r(39023).inherits,i=r(96543),s=r(87902).Transform,a=r(96070),o=r(18300),l=e.exports=function(e){
if(!(this instanceof l))return new l(e);s.call(this,e),this.offset=0,this._archive={finish:!1,finished:!1,processing:!1}
};n(l,s),l.prototype._appendBuffer=function(e,t,r){},l.prototype._appendStream=function(e,t,r){},
l.prototype._emitErrorCallback=function(e){e&&this.emit("error",e)},l.prototype._finish=function(e){},
l.prototype._normalizeEntry=function(e){},l.prototype._transform=function(e,t,r){r(null,e)},
l.prototype.entry=function(e,t,r){if(t=t||null,"function"!=typeof r&&(r=this._emitErrorCallback.bind(this)),
e instanceof a)if(this._archive.finish||this._archive.finished)r(new Error("unacceptable entry after finish"));else{
if(!this._archive.processing){if(this._archive.processing=!0,this._normalizeEntry(e),this._entry=e,
t=o.normalizeInputSource(t),Buffer.isBuffer(t))this._appendBuffer(e,t,r);else{
if(!i(t))return this._archive.processing=!1,void r(new Error("input source must be valid Stream or Buffer instance"))
;this._appendStream(e,t,r)}return this}r(new Error("already processing an entry"))
}else r(new Error("not a valid instance of ArchiveEntry"))},l.prototype.finish=function(){
this._archive.processing?this._archive.finish=!0:this._finish()},l.prototype.getBytesWritten=function(){
return this.offset},l.prototype.write=function(e,t){return e&&(this.offset+=e.length),s.prototype.write.call(this,e,t)}
}),36826:(function(e,t){var r=this&&this.__awaiter||function(e,t,r,n){return new(r||(r=Promise))(function(i,s){
function a(e){try{l(n.next(e))}catch(e){s(e)}}function o(e){try{l(n.throw(e))}catch(e){s(e)}}function l(e){var t
;e.done?i(e.value):(t=e.value,t instanceof r?t:new r(function(e){e(t)})).then(a,o)}l((n=n.apply(e,t||[])).next())})}
;Object.defineProperty(t,"__esModule",{value:!0}),t.DuplexStreamingCall=void 0
;t.DuplexStreamingCall=class DuplexStreamingCall{constructor(e,t,r,n,i,s,a){this.method=e,this.requestHeaders=t,
this.requests=r,this.headers=n,this.responses=i,this.status=s,this.trailers=a}then(e,t){
return this.promiseFinished().then(t=>e?Promise.resolve(e(t)):t,e=>t?Promise.resolve(t(e)):Promise.reject(e))}
promiseFinished(){return r(this,void 0,void 0,function*(){
let[e,t,r]=yield Promise.all([this.headers,this.status,this.trailers]);return{method:this.method,
requestHeaders:this.requestHeaders,headers:e,status:t,trailers:r}})}}}),37005:((e,t,r)=>{r.d(t,{u:()=>l})
;var n=r(13945),i=r(95039),s=r(69004),a=r(24084);const o="defaultRetryPolicy";function l(e={}){return{name:o,
sendRequest:(0,s.J)([(0,i.P)(),(0,n.xB)(e)],{maxRetries:e.maxRetries??a.o}).sendRequest}}}),37446:(e=>{
var t=/^(?:0|[1-9]\d*)$/;e.exports=function(e,r){var n=typeof e
;return!!(r=r??9007199254740991)&&("number"==n||"symbol"!=n&&t.test(e))&&e>-1&&e%1==0&&e<r}}),37889:(function(e,t){
var r=this&&this.__awaiter||function(e,t,r,n){return new(r||(r=Promise))(function(i,s){function a(e){try{l(n.next(e))
}catch(e){s(e)}}function o(e){try{l(n.throw(e))}catch(e){s(e)}}function l(e){var t;e.done?i(e.value):(t=e.value,
t instanceof r?t:new r(function(e){e(t)})).then(a,o)}l((n=n.apply(e,t||[])).next())})}
;Object.defineProperty(t,"__esModule",{value:!0}),t.ClientStreamingCall=void 0
;t.ClientStreamingCall=class ClientStreamingCall{constructor(e,t,r,n,i,s,a){this.method=e,this.requestHeaders=t,
this.requests=r,this.headers=n,this.response=i,this.status=s,this.trailers=a}then(e,t){
return this.promiseFinished().then(t=>e?Promise.resolve(e(t)):t,e=>t?Promise.resolve(t(e)):Promise.reject(e))}
promiseFinished(){return r(this,void 0,void 0,function*(){
let[e,t,r,n]=yield Promise.all([this.headers,this.response,this.status,this.trailers]);return{method:this.method,
requestHeaders:this.requestHeaders,headers:e,response:t,status:r,trailers:n}})}}}),37968:((e,t,r)=>{r.d(t,{
WC:()=>StorageRetryPolicyFactory,uD:()=>n});var n,i=r(65473),s=r(73971),a=r(35638),o=r(29575),l=r(54599);!function(e){
e[e.EXPONENTIAL=0]="EXPONENTIAL",e[e.FIXED=1]="FIXED"}(n||(n={}));const c={maxRetryDelayInMs:12e4,maxTries:4,
retryDelayInMs:4e3,retryPolicyType:n.EXPONENTIAL,secondaryHost:"",tryTimeoutInMs:void 0
},d=new i.l("The operation was aborted.");class StorageRetryPolicy extends s.p{retryOptions;constructor(e,t,r=c){
super(e,t),this.retryOptions={retryPolicyType:r.retryPolicyType?r.retryPolicyType:c.retryPolicyType,
maxTries:r.maxTries&&r.maxTries>=1?Math.floor(r.maxTries):c.maxTries,
tryTimeoutInMs:r.tryTimeoutInMs&&r.tryTimeoutInMs>=0?r.tryTimeoutInMs:c.tryTimeoutInMs,
retryDelayInMs:r.retryDelayInMs&&r.retryDelayInMs>=0?Math.min(r.retryDelayInMs,r.maxRetryDelayInMs?r.maxRetryDelayInMs:c.maxRetryDelayInMs):c.retryDelayInMs,
maxRetryDelayInMs:r.maxRetryDelayInMs&&r.maxRetryDelayInMs>=0?r.maxRetryDelayInMs:c.maxRetryDelayInMs,
secondaryHost:r.secondaryHost?r.secondaryHost:c.secondaryHost}}async sendRequest(e){
return this.attemptSendRequest(e,!1,1)}async attemptSendRequest(e,t,r){
const n=e.clone(),i=t||!this.retryOptions.secondaryHost||!("GET"===e.method||"HEAD"===e.method||"OPTIONS"===e.method)||r%2==1
;let s;i||(n.url=(0,o.A8)(n.url,this.retryOptions.secondaryHost)),this.retryOptions.tryTimeoutInMs&&(n.url=(0,
o.nM)(n.url,a.Zh.Parameters.TIMEOUT,Math.floor(this.retryOptions.tryTimeoutInMs/1e3).toString()));try{
if(l.v.info(`RetryPolicy: =====> Try=${r} ${i?"Primary":"Secondary"}`),s=await this._nextPolicy.sendRequest(n),
!this.shouldRetry(i,r,s))return s;t=t||!i&&404===s.status}catch(e){
if(l.v.error(`RetryPolicy: Caught error, message: ${e.message}, code: ${e.code}`),!this.shouldRetry(i,r,s,e))throw e}
return await this.delay(i,r,e.abortSignal),this.attemptSendRequest(e,t,++r)}shouldRetry(e,t,r,n){
if(t>=this.retryOptions.maxTries)return l.v.info(`RetryPolicy: Attempt(s) ${t} >= maxTries ${this.retryOptions.maxTries}, no further try.`),
!1
;const i=["ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSED","ECONNRESET","ENOENT","ENOTFOUND","TIMEOUT","EPIPE","REQUEST_SEND_ERROR"]
;if(n)for(const e of i)if(n.name.toUpperCase().includes(e)||n.message.toUpperCase().includes(e)||n.code&&n.code.toString().toUpperCase()===e)return l.v.info(`RetryPolicy: Network error ${e} found, will retry.`),
!0;if(r||n){const t=r?r.status:n?n.statusCode:0
;if(!e&&404===t)return l.v.info("RetryPolicy: Secondary access with 404, will retry."),!0
;if(503===t||500===t)return l.v.info(`RetryPolicy: Will retry for status code ${t}.`),!0}if(r&&r?.status>=400){
const e=r.headers.get(a.BE.X_MS_CopySourceErrorCode);if(void 0!==e)switch(e){case"InternalError":
case"OperationTimedOut":case"ServerBusy":return!0}}
return!("PARSE_ERROR"!==n?.code||!n?.message.startsWith('Error "Error: Unclosed root tag'))&&(l.v.info("RetryPolicy: Incomplete XML response likely due to service timeout, will retry."),
!0)}async delay(e,t,r){let i=0;if(e)switch(this.retryOptions.retryPolicyType){case n.EXPONENTIAL:
i=Math.min((Math.pow(2,t-1)-1)*this.retryOptions.retryDelayInMs,this.retryOptions.maxRetryDelayInMs);break;case n.FIXED:
i=this.retryOptions.retryDelayInMs}else i=1e3*Math.random();return l.v.info(`RetryPolicy: Delay for ${i}ms`),(0,
o.cb)(i,r,d)}}class StorageRetryPolicyFactory{retryOptions;constructor(e){this.retryOptions=e}create(e,t){
return new StorageRetryPolicy(e,t,this.retryOptions)}}}),38300:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:!0
}),t.default=function(e){if((0,s.isAsync)(e))return function(...t){const r=t.pop();return o(e.apply(this,t),r)}
;return(0,n.default)(function(t,r){var n;try{n=e.apply(this,t)}catch(e){return r(e)}
if(n&&"function"==typeof n.then)return o(n,r);r(null,n)})};var n=a(r(70890)),i=a(r(63787)),s=r(76212);function a(e){
return e&&e.__esModule?e:{default:e}}function o(e,t){return e.then(e=>{l(t,null,e)},e=>{
l(t,e&&(e instanceof Error||e.message)?e:new Error(e))})}function l(e,t,r){try{e(t,r)}catch(e){(0,i.default)(e=>{throw e
},e)}}e.exports=t.default}),38584:((e,t,r)=>{var n=r(6748).Symbol;e.exports=n}),38816:((e,t,r)=>{
var n=r(39999),i=r(16928),s=r(97200),a=r(97200),o=r(97200),l=r(97200),c=r(97200),d=e.exports={},m=/[\/\\]/g
;d.exists=function(){var e=i.join.apply(i,arguments);return n.existsSync(e)},d.expand=function(...e){
var t=l(e[0])?e.shift():{},r=Array.isArray(e[0])?e[0]:e;if(0===r.length)return[];var d=function(e,t){var r=[]
;return s(e).forEach(function(e){var n=0===e.indexOf("!");n&&(e=e.slice(1));var i=t(e);r=n?a(r,i):o(r,i)}),r
}(r,function(e){return c.sync(e,t)});return t.filter&&(d=d.filter(function(e){e=i.join(t.cwd||"",e);try{
return"function"==typeof t.filter?t.filter(e):n.statSync(e)[t.filter]()}catch(e){return!1}})),d},
d.expandMapping=function(e,t,r){r=Object.assign({rename:function(e,t){return i.join(e||"",t)}},r);var n=[],s={}
;return d.expand(r,e).forEach(function(e){var a=e
;r.flatten&&(a=i.basename(a)),r.ext&&(a=a.replace(/(\.[^\/]*)?$/,r.ext));var o=r.rename(t,a,r)
;r.cwd&&(e=i.join(r.cwd,e)),o=o.replace(m,"/"),e=e.replace(m,"/"),s[o]?s[o].src.push(e):(n.push({src:[e],dest:o}),
s[o]=n[n.length-1])}),n},d.normalizeFilesArray=function(e){var t=[];return e.forEach(function(e){
("src"in e||"dest"in e)&&t.push(e)}),0===t.length?[]:t=_(t).chain().forEach(function(e){
"src"in e&&e.src&&(Array.isArray(e.src)?e.src=s(e.src):e.src=[e.src])}).map(function(e){var t=Object.assign({},e)
;if(delete t.src,delete t.dest,e.expand)return d.expandMapping(e.src,e.dest,t).map(function(t){var r=Object.assign({},e)
;return r.orig=Object.assign({},e),
r.src=t.src,r.dest=t.dest,["expand","cwd","flatten","rename","ext"].forEach(function(e){delete r[e]}),r})
;var r=Object.assign({},e);return r.orig=Object.assign({},e),"src"in r&&Object.defineProperty(r,"src",{enumerable:!0,
get:function r(){var n;return"result"in r||(n=e.src,n=Array.isArray(n)?s(n):[n],r.result=d.expand(t,n)),r.result}}),
"dest"in r&&(r.dest=e.dest),r}).flatten().value()}}),39437:((e,t)=>{t.w=void 0,t.w={instrumenterImplementation:void 0}}),
40495:((e,t,r)=>{r.d(t,{d:()=>s});var n=r(27071);let i;function s(){return i||(i=(0,n.fl)()),i}}),40897:((e,t,r)=>{
e.exports=function(e){function t(e){let r,i,s,a=null;function o(...e){if(!o.enabled)return
;const n=o,i=Number(new Date),s=i-(r||i);n.diff=s,n.prev=r,n.curr=i,r=i,e[0]=t.coerce(e[0]),
"string"!=typeof e[0]&&e.unshift("%O");let a=0;e[0]=e[0].replace(/%([a-zA-Z%])/g,(r,i)=>{if("%%"===r)return"%";a++
;const s=t.formatters[i];if("function"==typeof s){const t=e[a];r=s.call(n,t),e.splice(a,1),a--}return r}),
t.formatArgs.call(n,e);(n.log||t.log).apply(n,e)}return o.namespace=e,o.useColors=t.useColors(),
o.color=t.selectColor(e),o.extend=n,o.destroy=t.destroy,Object.defineProperty(o,"enabled",{enumerable:!0,
configurable:!1,get:()=>null!==a?a:(i!==t.namespaces&&(i=t.namespaces,s=t.enabled(e)),s),set:e=>{a=e}}),
"function"==typeof t.init&&t.init(o),o}function n(e,r){const n=t(this.namespace+(void 0===r?":":r)+e)
;return n.log=this.log,n}function i(e,t){let r=0,n=0,i=-1,s=0
;for(;r<e.length;)if(n<t.length&&(t[n]===e[r]||"*"===t[n]))"*"===t[n]?(i=n,s=r,n++):(r++,n++);else{if(-1===i)return!1
;n=i+1,s++,r=s}for(;n<t.length&&"*"===t[n];)n++;return n===t.length}return t.debug=t,t.default=t,t.coerce=function(e){
if(e instanceof Error)return e.stack||e.message;return e},t.disable=function(){
const e=[...t.names,...t.skips.map(e=>"-"+e)].join(",");return t.enable(""),e},t.enable=function(e){t.save(e),
t.namespaces=e,t.names=[],t.skips=[]
;const r=("string"==typeof e?e:"").trim().replace(/\s+/g,",").split(",").filter(Boolean)
;for(const e of r)"-"===e[0]?t.skips.push(e.slice(1)):t.names.push(e)},t.enabled=function(e){
for(const r of t.skips)if(i(e,r))return!1;for(const r of t.names)if(i(e,r))return!0;return!1},t.humanize=r(70744),
t.destroy=function(){
console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")
},Object.keys(e).forEach(r=>{t[r]=e[r]}),t.names=[],t.skips=[],t.formatters={},t.selectColor=function(e){let r=0
;for(let t=0;t<e.length;t++)r=(r<<5)-r+e.charCodeAt(t),r|=0;return t.colors[Math.abs(r)%t.colors.length]},
t.enable(t.load()),t}}),41622:((e,t,r)=>{
var n=r(39023).inherits,i=r(47544).ZipArchiveOutputStream,s=r(47544).ZipArchiveEntry,a=r(53296),o=e.exports=function(e){
if(!(this instanceof o))return new o(e);(e=this.options=e||{}).zlib=e.zlib||{},i.call(this,e),
"number"==typeof e.level&&e.level>=0&&(e.zlib.level=e.level,
delete e.level),e.forceZip64||"number"!=typeof e.zlib.level||0!==e.zlib.level||(e.store=!0),
e.namePrependSlash=e.namePrependSlash||!1,e.comment&&e.comment.length>0&&this.setComment(e.comment)};n(o,i),
o.prototype._normalizeFileData=function(e){var t="directory"===(e=a.defaults(e,{type:"file",name:null,
namePrependSlash:this.options.namePrependSlash,linkname:null,date:null,mode:null,store:this.options.store,comment:""
})).type,r="symlink"===e.type
;return e.name&&(e.name=a.sanitizePath(e.name),r||"/"!==e.name.slice(-1)?t&&(e.name+="/"):(t=!0,e.type="directory")),
(t||r)&&(e.store=!0),e.date=a.dateify(e.date),e},o.prototype.entry=function(e,t,r){
if("function"!=typeof r&&(r=this._emitErrorCallback.bind(this)),
"file"===(t=this._normalizeFileData(t)).type||"directory"===t.type||"symlink"===t.type)if("string"==typeof t.name&&0!==t.name.length){
if("symlink"!==t.type||"string"==typeof t.linkname){var n=new s(t.name)
;return n.setTime(t.date,this.options.forceLocalTime),t.namePrependSlash&&n.setName(t.name,!0),t.store&&n.setMethod(0),
t.comment.length>0&&n.setComment(t.comment),"symlink"===t.type&&"number"!=typeof t.mode&&(t.mode=40960),
"number"==typeof t.mode&&("symlink"===t.type&&(t.mode|=40960),n.setUnixMode(t.mode)),
"symlink"===t.type&&"string"==typeof t.linkname&&(e=Buffer.from(t.linkname)),i.prototype.entry.call(this,n,e,r)}
r(new Error("entry linkname must be a non-empty string value when type equals symlink"))
}else r(new Error("entry name must be a non-empty string value"));else r(new Error(t.type+" entries not currently supported"))
},o.prototype.finalize=function(){this.finish()}}),42993:((e,t,r)=>{r.d(t,{u:()=>UserDelegationKeyCredential})
;var n=r(77598);class UserDelegationKeyCredential{accountName;userDelegationKey;key;constructor(e,t){this.accountName=e,
this.userDelegationKey=t,this.key=Buffer.from(t.value,"base64")}computeHMACSHA256(e){return(0,
n.createHmac)("sha256",this.key).update(e,"utf8").digest("base64")}}}),43352:((e,t)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.ServerCallContextController=void 0
;t.ServerCallContextController=class ServerCallContextController{constructor(e,t,r,n,i={code:"OK",detail:""}){
this._cancelled=!1,this._listeners=[],this.method=e,this.headers=t,this.deadline=r,this.trailers={},this._sendRH=n,
this.status=i}notifyCancelled(){if(!this._cancelled){this._cancelled=!0;for(let e of this._listeners)e()}}
sendResponseHeaders(e){this._sendRH(e)}get cancelled(){return this._cancelled}onCancel(e){const t=this._listeners
;return t.push(e),()=>{let r=t.indexOf(e);r>=0&&t.splice(r,1)}}}}),43739:((e,t,r)=>{e=r.nmd(e)
;var n=r(6748),i=r(92074),s=t&&!t.nodeType&&t,a=s&&e&&!e.nodeType&&e,o=a&&a.exports===s?n.Buffer:void 0,l=(o?o.isBuffer:void 0)||i
;e.exports=l}),43785:((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.MESSAGE_TYPE=void 0,
t.MESSAGE_TYPE=Symbol.for("protobuf-ts/message-type")}),44420:((e,t,r)=>{var n=r(56892);Object.defineProperty(t,"C0",{
enumerable:!0,get:function(){return n.ServiceType}});var i=r(62496);var s=r(78636);var a=r(28576);var o=r(72726)
;var l=r(79122);var c=r(71409);var d=r(36826);var m=r(37889);var p=r(46173);var u=r(29288);var h=r(52849);var f=r(43352)
}),44867:((e,t,r)=>{r.d(t,{G:()=>Credential});class Credential{create(e,t){
throw new Error("Method should be implemented in children classes.")}}}),45607:((e,t,r)=>{r.d(t,{H:()=>a,c:()=>s})
;var n=r(95151);const i="The operation was aborted.";function s(e,t,r){return new Promise((s,a)=>{let o,l
;const c=()=>a(new n.l(r?.abortErrorMsg?r?.abortErrorMsg:i)),d=()=>{
r?.abortSignal&&l&&r.abortSignal.removeEventListener("abort",l)};if(l=()=>(o&&clearTimeout(o),d(),c()),
r?.abortSignal&&r.abortSignal.aborted)return c();o=setTimeout(()=>{d(),s(t)},e),
r?.abortSignal&&r.abortSignal.addEventListener("abort",l)})}function a(e,t){const r=e.headers.get(t);if(!r)return
;const n=Number(r);return Number.isNaN(n)?void 0:n}}),46173:(function(e,t){var r=this&&this.__awaiter||function(e,t,r,n){
return new(r||(r=Promise))(function(i,s){function a(e){try{l(n.next(e))}catch(e){s(e)}}function o(e){try{l(n.throw(e))
}catch(e){s(e)}}function l(e){var t;e.done?i(e.value):(t=e.value,t instanceof r?t:new r(function(e){e(t)})).then(a,o)}
l((n=n.apply(e,t||[])).next())})};Object.defineProperty(t,"__esModule",{value:!0}),t.ServerStreamingCall=void 0
;t.ServerStreamingCall=class ServerStreamingCall{constructor(e,t,r,n,i,s,a){this.method=e,this.requestHeaders=t,
this.request=r,this.headers=n,this.responses=i,this.status=s,this.trailers=a}then(e,t){
return this.promiseFinished().then(t=>e?Promise.resolve(e(t)):t,e=>t?Promise.resolve(t(e)):Promise.reject(e))}
promiseFinished(){return r(this,void 0,void 0,function*(){
let[e,t,r]=yield Promise.all([this.headers,this.status,this.trailers]);return{method:this.method,
requestHeaders:this.requestHeaders,request:this.request,headers:e,status:t,trailers:r}})}}}),46613:((e,t,r)=>{
var n,i=r(60252),s=(n=/[^.]+$/.exec(i&&i.keys&&i.keys.IE_PROTO||""))?"Symbol(src)_1."+n:"";e.exports=function(e){
return!!s&&s in e}}),46790:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.ReflectionJsonReader=void 0
;const n=r(49999),i=r(26335),s=r(67910),a=r(61753),o=r(8602),l=r(63402)
;t.ReflectionJsonReader=class ReflectionJsonReader{constructor(e){this.info=e}prepare(){var e;if(void 0===this.fMap){
this.fMap={};const t=null!==(e=this.info.fields)&&void 0!==e?e:[];for(const e of t)this.fMap[e.name]=e,
this.fMap[e.jsonName]=e,this.fMap[e.localName]=e}}assert(e,t,r){if(!e){let e=n.typeofJsonValue(r)
;throw"number"!=e&&"boolean"!=e||(e=r.toString()),new Error(`Cannot parse JSON ${e} for ${this.info.typeName}#${t}`)}}
read(e,t,r){this.prepare();const i=[];for(const[a,o]of Object.entries(e)){const e=this.fMap[a];if(!e){
if(!r.ignoreUnknownFields)throw new Error(`Found unknown field while reading ${this.info.typeName} from JSON format. JSON key: ${a}`)
;continue}const l=e.localName;let c;if(e.oneof){
if(null===o&&("enum"!==e.kind||"google.protobuf.NullValue"!==e.T()[0]))continue
;if(i.includes(e.oneof))throw new Error(`Multiple members of the oneof group "${e.oneof}" of ${this.info.typeName} are present in JSON.`)
;i.push(e.oneof),c=t[e.oneof]={oneofKind:l}}else c=t;if("map"==e.kind){if(null===o)continue
;this.assert(n.isJsonObject(o),e.name,o);const t=c[l];for(const[n,i]of Object.entries(o)){let a
;switch(this.assert(null!==i,e.name+" map value",null),e.V.kind){case"message":a=e.V.T().internalJsonRead(i,r);break
;case"enum":if(a=this.enum(e.V.T(),i,e.name,r.ignoreUnknownFields),!1===a)continue;break;case"scalar":
a=this.scalar(i,e.V.T,e.V.L,e.name)}this.assert(void 0!==a,e.name+" map value",i);let o=n
;e.K==s.ScalarType.BOOL&&(o="true"==o||"false"!=o&&o),o=this.scalar(o,e.K,s.LongType.STRING,e.name).toString(),t[o]=a}
}else if(e.repeat){if(null===o)continue;this.assert(Array.isArray(o),e.name,o);const t=c[l];for(const n of o){let i
;switch(this.assert(null!==n,e.name,null),e.kind){case"message":i=e.T().internalJsonRead(n,r);break;case"enum":
if(i=this.enum(e.T(),n,e.name,r.ignoreUnknownFields),!1===i)continue;break;case"scalar":i=this.scalar(n,e.T,e.L,e.name)}
this.assert(void 0!==i,e.name,o),t.push(i)}}else switch(e.kind){case"message":
if(null===o&&"google.protobuf.Value"!=e.T().typeName){this.assert(void 0===e.oneof,e.name+" (oneof member)",null)
;continue}c[l]=e.T().internalJsonRead(o,r,c[l]);break;case"enum":if(null===o)continue
;let t=this.enum(e.T(),o,e.name,r.ignoreUnknownFields);if(!1===t)continue;c[l]=t;break;case"scalar":if(null===o)continue
;c[l]=this.scalar(o,e.T,e.L,e.name)}}}enum(e,t,r,n){
if("google.protobuf.NullValue"==e[0]&&o.assert(null===t||"NULL_VALUE"===t,`Unable to parse field ${this.info.typeName}#${r}, enum ${e[0]} only accepts null.`),
null===t)return 0;switch(typeof t){case"number":
return o.assert(Number.isInteger(t),`Unable to parse field ${this.info.typeName}#${r}, enum can only be integral number, got ${t}.`),
t;case"string":let i=t;e[2]&&t.substring(0,e[2].length)===e[2]&&(i=t.substring(e[2].length));let s=e[1][i]
;return(void 0!==s||!n)&&(o.assert("number"==typeof s,`Unable to parse field ${this.info.typeName}#${r}, enum ${e[0]} has no value for "${t}".`),
s)}o.assert(!1,`Unable to parse field ${this.info.typeName}#${r}, cannot parse enum value from ${typeof t}".`)}
scalar(e,t,r,n){let c;try{switch(t){case s.ScalarType.DOUBLE:case s.ScalarType.FLOAT:if(null===e)return 0
;if("NaN"===e)return Number.NaN;if("Infinity"===e)return Number.POSITIVE_INFINITY
;if("-Infinity"===e)return Number.NEGATIVE_INFINITY;if(""===e){c="empty string";break}
if("string"==typeof e&&e.trim().length!==e.length){c="extra whitespace";break}
if("string"!=typeof e&&"number"!=typeof e)break;let n=Number(e);if(Number.isNaN(n)){c="not a number";break}
if(!Number.isFinite(n)){c="too large or small";break}return t==s.ScalarType.FLOAT&&o.assertFloat32(n),n
;case s.ScalarType.INT32:case s.ScalarType.FIXED32:case s.ScalarType.SFIXED32:case s.ScalarType.SINT32:
case s.ScalarType.UINT32:if(null===e)return 0;let d
;if("number"==typeof e?d=e:""===e?c="empty string":"string"==typeof e&&(e.trim().length!==e.length?c="extra whitespace":d=Number(e)),
void 0===d)break;return t==s.ScalarType.UINT32?o.assertUInt32(d):o.assertInt32(d),d;case s.ScalarType.INT64:
case s.ScalarType.SFIXED64:case s.ScalarType.SINT64:if(null===e)return l.reflectionLongConvert(a.PbLong.ZERO,r)
;if("number"!=typeof e&&"string"!=typeof e)break;return l.reflectionLongConvert(a.PbLong.from(e),r)
;case s.ScalarType.FIXED64:case s.ScalarType.UINT64:if(null===e)return l.reflectionLongConvert(a.PbULong.ZERO,r)
;if("number"!=typeof e&&"string"!=typeof e)break;return l.reflectionLongConvert(a.PbULong.from(e),r)
;case s.ScalarType.BOOL:if(null===e)return!1;if("boolean"!=typeof e)break;return e;case s.ScalarType.STRING:
if(null===e)return"";if("string"!=typeof e){c="extra whitespace";break}try{encodeURIComponent(e)}catch(c){
c="invalid UTF8";break}return e;case s.ScalarType.BYTES:if(null===e||""===e)return new Uint8Array(0)
;if("string"!=typeof e)break;return i.base64decode(e)}}catch(e){c=e.message}this.assert(!1,n+(c?" - "+c:""),e)}}}),
46851:(e=>{e.exports=function(e){return e}}),47507:((e,t,r)=>{r.d(t,{v:()=>n});const n=(0,r(3482).KV)("ts-http-runtime")}),
47544:((e,t,r)=>{e.exports={ArchiveEntry:r(96070),ZipArchiveEntry:r(73380),ArchiveOutputStream:r(36306),
ZipArchiveOutputStream:r(82132)}}),48488:((e,t,r)=>{r.d(t,{Z:()=>StorageSharedKeyCredential})
;var n=r(77598),i=r(20418),s=r(44867);class StorageSharedKeyCredential extends s.G{accountName;accountKey
;constructor(e,t){super(),this.accountName=e,this.accountKey=Buffer.from(t,"base64")}create(e,t){
return new i.v(e,t,this)}computeHMACSHA256(e){
return(0,n.createHmac)("sha256",this.accountKey).update(e,"utf8").digest("base64")}}}),49999:((e,t)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.isJsonObject=t.typeofJsonValue=void 0,t.typeofJsonValue=function(e){
let t=typeof e;if("object"==t){if(Array.isArray(e))return"array";if(null===e)return"null"}return t},
t.isJsonObject=function(e){return null!==e&&"object"==typeof e&&!Array.isArray(e)}}),50038:((e,t,r)=>{r.d(t,{
DefaultArtifactClient:()=>DefaultArtifactClient});var n={};r.r(n),r.d(n,{AccessPolicy:()=>Ni,
AppendBlobAppendBlockExceptionHeaders:()=>so,AppendBlobAppendBlockFromUrlExceptionHeaders:()=>oo,
AppendBlobAppendBlockFromUrlHeaders:()=>ao,AppendBlobAppendBlockHeaders:()=>io,AppendBlobCreateExceptionHeaders:()=>no,
AppendBlobCreateHeaders:()=>ro,AppendBlobSealExceptionHeaders:()=>co,AppendBlobSealHeaders:()=>lo,
ArrowConfiguration:()=>Hi,ArrowField:()=>Ui,BlobAbortCopyFromURLExceptionHeaders:()=>Ta,
BlobAbortCopyFromURLHeaders:()=>Ea,BlobAcquireLeaseExceptionHeaders:()=>ma,BlobAcquireLeaseHeaders:()=>da,
BlobBreakLeaseExceptionHeaders:()=>xa,BlobBreakLeaseHeaders:()=>ba,BlobChangeLeaseExceptionHeaders:()=>ga,
BlobChangeLeaseHeaders:()=>ya,BlobCopyFromURLExceptionHeaders:()=>Pa,BlobCopyFromURLHeaders:()=>Ca,
BlobCreateSnapshotExceptionHeaders:()=>Sa,BlobCreateSnapshotHeaders:()=>Na,BlobDeleteExceptionHeaders:()=>Js,
BlobDeleteHeaders:()=>Ks,BlobDeleteImmutabilityPolicyExceptionHeaders:()=>sa,BlobDeleteImmutabilityPolicyHeaders:()=>ia,
BlobDownloadExceptionHeaders:()=>Vs,BlobDownloadHeaders:()=>js,BlobFlatListSegment:()=>vi,
BlobGetAccountInfoExceptionHeaders:()=>_a,BlobGetAccountInfoHeaders:()=>Aa,BlobGetPropertiesExceptionHeaders:()=>Ws,
BlobGetPropertiesHeaders:()=>Gs,BlobGetTagsExceptionHeaders:()=>ka,BlobGetTagsHeaders:()=>Ba,
BlobHierarchyListSegment:()=>Ti,BlobItemInternal:()=>wi,BlobName:()=>Ci,BlobPrefix:()=>Ri,BlobPropertiesInternal:()=>Pi,
BlobQueryExceptionHeaders:()=>za,BlobQueryHeaders:()=>Oa,BlobReleaseLeaseExceptionHeaders:()=>ua,
BlobReleaseLeaseHeaders:()=>pa,BlobRenewLeaseExceptionHeaders:()=>fa,BlobRenewLeaseHeaders:()=>ha,
BlobServiceProperties:()=>ti,BlobServiceStatistics:()=>li,BlobSetExpiryExceptionHeaders:()=>Ys,
BlobSetExpiryHeaders:()=>Zs,BlobSetHttpHeadersExceptionHeaders:()=>ta,BlobSetHttpHeadersHeaders:()=>ea,
BlobSetImmutabilityPolicyExceptionHeaders:()=>na,BlobSetImmutabilityPolicyHeaders:()=>ra,
BlobSetLegalHoldExceptionHeaders:()=>oa,BlobSetLegalHoldHeaders:()=>aa,BlobSetMetadataExceptionHeaders:()=>ca,
BlobSetMetadataHeaders:()=>la,BlobSetTagsExceptionHeaders:()=>qa,BlobSetTagsHeaders:()=>Ma,
BlobSetTierExceptionHeaders:()=>Ia,BlobSetTierHeaders:()=>Ra,BlobStartCopyFromURLExceptionHeaders:()=>wa,
BlobStartCopyFromURLHeaders:()=>va,BlobTag:()=>bi,BlobTags:()=>gi,BlobUndeleteExceptionHeaders:()=>Qs,
BlobUndeleteHeaders:()=>Xs,Block:()=>_i,BlockBlobCommitBlockListExceptionHeaders:()=>No,
BlockBlobCommitBlockListHeaders:()=>xo,BlockBlobGetBlockListExceptionHeaders:()=>vo,BlockBlobGetBlockListHeaders:()=>So,
BlockBlobPutBlobFromUrlExceptionHeaders:()=>ho,BlockBlobPutBlobFromUrlHeaders:()=>uo,
BlockBlobStageBlockExceptionHeaders:()=>yo,BlockBlobStageBlockFromURLExceptionHeaders:()=>bo,
BlockBlobStageBlockFromURLHeaders:()=>go,BlockBlobStageBlockHeaders:()=>fo,BlockBlobUploadExceptionHeaders:()=>po,
BlockBlobUploadHeaders:()=>mo,BlockList:()=>Ai,BlockLookupList:()=>Ii,ClearRange:()=>Bi,
ContainerAcquireLeaseExceptionHeaders:()=>Ps,ContainerAcquireLeaseHeaders:()=>Cs,
ContainerBreakLeaseExceptionHeaders:()=>_s,ContainerBreakLeaseHeaders:()=>As,
ContainerChangeLeaseExceptionHeaders:()=>zs,ContainerChangeLeaseHeaders:()=>Os,ContainerCreateExceptionHeaders:()=>ss,
ContainerCreateHeaders:()=>is,ContainerDeleteExceptionHeaders:()=>cs,ContainerDeleteHeaders:()=>ls,
ContainerFilterBlobsExceptionHeaders:()=>ws,ContainerFilterBlobsHeaders:()=>vs,
ContainerGetAccessPolicyExceptionHeaders:()=>us,ContainerGetAccessPolicyHeaders:()=>ps,
ContainerGetAccountInfoExceptionHeaders:()=>Fs,ContainerGetAccountInfoHeaders:()=>$s,
ContainerGetPropertiesExceptionHeaders:()=>os,ContainerGetPropertiesHeaders:()=>as,ContainerItem:()=>mi,
ContainerListBlobFlatSegmentApacheArrowExceptionHeaders:()=>qs,ContainerListBlobFlatSegmentApacheArrowHeaders:()=>Ms,
ContainerListBlobFlatSegmentExceptionHeaders:()=>ks,ContainerListBlobFlatSegmentHeaders:()=>Bs,
ContainerListBlobHierarchySegmentApacheArrowExceptionHeaders:()=>Us,
ContainerListBlobHierarchySegmentApacheArrowHeaders:()=>Hs,ContainerListBlobHierarchySegmentExceptionHeaders:()=>Ls,
ContainerListBlobHierarchySegmentHeaders:()=>Ds,ContainerProperties:()=>pi,ContainerReleaseLeaseExceptionHeaders:()=>Ts,
ContainerReleaseLeaseHeaders:()=>Es,ContainerRenameExceptionHeaders:()=>xs,ContainerRenameHeaders:()=>bs,
ContainerRenewLeaseExceptionHeaders:()=>Is,ContainerRenewLeaseHeaders:()=>Rs,ContainerRestoreExceptionHeaders:()=>gs,
ContainerRestoreHeaders:()=>ys,ContainerSetAccessPolicyExceptionHeaders:()=>fs,ContainerSetAccessPolicyHeaders:()=>hs,
ContainerSetMetadataExceptionHeaders:()=>ms,ContainerSetMetadataHeaders:()=>ds,
ContainerSubmitBatchExceptionHeaders:()=>Ss,ContainerSubmitBatchHeaders:()=>Ns,CorsRule:()=>si,
DelimitedTextConfiguration:()=>Di,FilterBlobItem:()=>yi,FilterBlobSegment:()=>fi,GeoReplication:()=>ci,
JsonTextConfiguration:()=>Li,KeyInfo:()=>ui,ListBlobsFlatSegmentResponse:()=>Si,
ListBlobsHierarchySegmentResponse:()=>Ei,ListContainersSegmentResponse:()=>di,Logging:()=>ri,Metrics:()=>ii,
PageBlobClearPagesExceptionHeaders:()=>Fa,PageBlobClearPagesHeaders:()=>$a,
PageBlobCopyIncrementalExceptionHeaders:()=>to,PageBlobCopyIncrementalHeaders:()=>eo,
PageBlobCreateExceptionHeaders:()=>La,PageBlobCreateHeaders:()=>Da,PageBlobGetPageRangesDiffExceptionHeaders:()=>Ja,
PageBlobGetPageRangesDiffHeaders:()=>Ka,PageBlobGetPageRangesExceptionHeaders:()=>Wa,
PageBlobGetPageRangesHeaders:()=>Ga,PageBlobResizeExceptionHeaders:()=>Qa,PageBlobResizeHeaders:()=>Xa,
PageBlobUpdateSequenceNumberExceptionHeaders:()=>Ya,PageBlobUpdateSequenceNumberHeaders:()=>Za,
PageBlobUploadPagesExceptionHeaders:()=>Ua,PageBlobUploadPagesFromURLExceptionHeaders:()=>Va,
PageBlobUploadPagesFromURLHeaders:()=>ja,PageBlobUploadPagesHeaders:()=>Ha,PageList:()=>Oi,PageRange:()=>zi,
QueryFormat:()=>qi,QueryRequest:()=>ki,QuerySerialization:()=>Mi,RetentionPolicy:()=>ni,
ServiceFilterBlobsExceptionHeaders:()=>ns,ServiceFilterBlobsHeaders:()=>rs,ServiceGetAccountInfoExceptionHeaders:()=>Yi,
ServiceGetAccountInfoHeaders:()=>Zi,ServiceGetPropertiesExceptionHeaders:()=>Vi,ServiceGetPropertiesHeaders:()=>ji,
ServiceGetStatisticsExceptionHeaders:()=>Wi,ServiceGetStatisticsHeaders:()=>Gi,
ServiceGetUserDelegationKeyExceptionHeaders:()=>Qi,ServiceGetUserDelegationKeyHeaders:()=>Xi,
ServiceListContainersSegmentExceptionHeaders:()=>Ji,ServiceListContainersSegmentHeaders:()=>Ki,
ServiceSetPropertiesExceptionHeaders:()=>Fi,ServiceSetPropertiesHeaders:()=>$i,
ServiceSubmitBatchExceptionHeaders:()=>ts,ServiceSubmitBatchHeaders:()=>es,SignedIdentifier:()=>xi,StaticWebsite:()=>ai,
StorageError:()=>oi,UserDelegationKey:()=>hi});var i=r(33838),s=r(70857);function a(){
const e=process.env.ACTIONS_RUNTIME_TOKEN;if(!e)throw new Error("Unable to get the ACTIONS_RUNTIME_TOKEN env variable")
;return e}function o(){
const e=new URL(process.env.GITHUB_SERVER_URL||"https://github.com").hostname.trimEnd().toUpperCase(),t="GITHUB.COM"===e,r=e.endsWith(".GHE.COM"),n=e.endsWith(".LOCALHOST")
;return!t&&!r&&!n}function l(){const e=process.env.ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS;if(!e)return 3e5
;const t=parseInt(e)
;if(isNaN(t))throw new Error("Invalid value set for ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS env variable");return t}
var c=r(79896),d=r(16928),m=r(68886);class Timestamp$Type extends m.MessageType{constructor(){
super("google.protobuf.Timestamp",[{no:1,name:"seconds",kind:"scalar",T:3},{no:2,name:"nanos",kind:"scalar",T:5}])}
now(){const e=this.create(),t=Date.now();return e.seconds=m.PbLong.from(Math.floor(t/1e3)).toString(),e.nanos=t%1e3*1e6,
e}toDate(e){return new Date(1e3*m.PbLong.from(e.seconds).toNumber()+Math.ceil(e.nanos/1e6))}fromDate(e){
const t=this.create(),r=e.getTime();return t.seconds=m.PbLong.from(Math.floor(r/1e3)).toString(),t.nanos=r%1e3*1e6,t}
internalJsonWrite(e,t){let r=1e3*m.PbLong.from(e.seconds).toNumber()
;if(r<Date.parse("0001-01-01T00:00:00Z")||r>Date.parse("9999-12-31T23:59:59Z"))throw new Error("Unable to encode Timestamp to JSON. Must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive.")
;if(e.nanos<0)throw new Error("Unable to encode invalid Timestamp to JSON. Nanos must not be negative.");let n="Z"
;if(e.nanos>0){let t=(e.nanos+1e9).toString().substring(1)
;n="000000"===t.substring(3)?"."+t.substring(0,3)+"Z":"000"===t.substring(6)?"."+t.substring(0,6)+"Z":"."+t+"Z"}
return new Date(r).toISOString().replace(".000Z",n)}internalJsonRead(e,t,r){
if("string"!=typeof e)throw new Error("Unable to parse Timestamp from JSON "+(0,m.typeofJsonValue)(e)+".")
;let n=e.match(/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:Z|\.([0-9]{3,9})Z|([+-][0-9][0-9]:[0-9][0-9]))$/)
;if(!n)throw new Error("Unable to parse Timestamp from JSON. Invalid format.")
;let i=Date.parse(n[1]+"-"+n[2]+"-"+n[3]+"T"+n[4]+":"+n[5]+":"+n[6]+(n[8]?n[8]:"Z"))
;if(Number.isNaN(i))throw new Error("Unable to parse Timestamp from JSON. Invalid value.")
;if(i<Date.parse("0001-01-01T00:00:00Z")||i>Date.parse("9999-12-31T23:59:59Z"))throw new globalThis.Error("Unable to parse Timestamp from JSON. Must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive.")
;return r||(r=this.create()),r.seconds=m.PbLong.from(i/1e3).toString(),r.nanos=0,
n[7]&&(r.nanos=parseInt("1"+n[7]+"0".repeat(9-n[7].length))-1e9),r}create(e){const t={seconds:"0",nanos:0}
;return globalThis.Object.defineProperty(t,m.MESSAGE_TYPE,{enumerable:!1,value:this}),void 0!==e&&(0,
m.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=null!=n?n:this.create(),s=e.pos+t
;for(;e.pos<s;){let[t,n]=e.tag();switch(t){case 1:i.seconds=e.int64().toString();break;case 2:i.nanos=e.int32();break
;default:let s=r.readUnknownField
;if("throw"===s)throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);let a=e.skip(n)
;!1!==s&&(!0===s?m.UnknownFieldHandler.onRead:s)(this.typeName,i,t,n,a)}}return i}internalBinaryWrite(e,t,r){
"0"!==e.seconds&&t.tag(1,m.WireType.Varint).int64(e.seconds),0!==e.nanos&&t.tag(2,m.WireType.Varint).int32(e.nanos)
;let n=r.writeUnknownFields;return!1!==n&&(1==n?m.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}}
const p=new Timestamp$Type;class DoubleValue$Type extends m.MessageType{constructor(){
super("google.protobuf.DoubleValue",[{no:1,name:"value",kind:"scalar",T:1}])}internalJsonWrite(e,t){
return this.refJsonWriter.scalar(2,e.value,"value",!1,!0)}internalJsonRead(e,t,r){return r||(r=this.create()),
r.value=this.refJsonReader.scalar(e,1,void 0,"value"),r}create(e){const t={value:0}
;return globalThis.Object.defineProperty(t,m.MESSAGE_TYPE,{enumerable:!1,value:this}),void 0!==e&&(0,
m.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=null!=n?n:this.create(),s=e.pos+t
;for(;e.pos<s;){let[t,n]=e.tag();if(1===t)i.value=e.double();else{let s=r.readUnknownField
;if("throw"===s)throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);let a=e.skip(n)
;!1!==s&&(!0===s?m.UnknownFieldHandler.onRead:s)(this.typeName,i,t,n,a)}}return i}internalBinaryWrite(e,t,r){
0!==e.value&&t.tag(1,m.WireType.Bit64).double(e.value);let n=r.writeUnknownFields
;return!1!==n&&(1==n?m.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}}new DoubleValue$Type
;class FloatValue$Type extends m.MessageType{constructor(){super("google.protobuf.FloatValue",[{no:1,name:"value",
kind:"scalar",T:2}])}internalJsonWrite(e,t){return this.refJsonWriter.scalar(1,e.value,"value",!1,!0)}
internalJsonRead(e,t,r){return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,1,void 0,"value"),r}create(e){
const t={value:0};return globalThis.Object.defineProperty(t,m.MESSAGE_TYPE,{enumerable:!1,value:this}),void 0!==e&&(0,
m.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=null!=n?n:this.create(),s=e.pos+t
;for(;e.pos<s;){let[t,n]=e.tag();if(1===t)i.value=e.float();else{let s=r.readUnknownField
;if("throw"===s)throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);let a=e.skip(n)
;!1!==s&&(!0===s?m.UnknownFieldHandler.onRead:s)(this.typeName,i,t,n,a)}}return i}internalBinaryWrite(e,t,r){
0!==e.value&&t.tag(1,m.WireType.Bit32).float(e.value);let n=r.writeUnknownFields
;return!1!==n&&(1==n?m.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}}new FloatValue$Type
;class Int64Value$Type extends m.MessageType{constructor(){super("google.protobuf.Int64Value",[{no:1,name:"value",
kind:"scalar",T:3}])}internalJsonWrite(e,t){return this.refJsonWriter.scalar(m.ScalarType.INT64,e.value,"value",!1,!0)}
internalJsonRead(e,t,r){
return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,m.ScalarType.INT64,m.LongType.STRING,"value"),r}
create(e){const t={value:"0"};return globalThis.Object.defineProperty(t,m.MESSAGE_TYPE,{enumerable:!1,value:this}),
void 0!==e&&(0,m.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=null!=n?n:this.create(),s=e.pos+t
;for(;e.pos<s;){let[t,n]=e.tag();if(1===t)i.value=e.int64().toString();else{let s=r.readUnknownField
;if("throw"===s)throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);let a=e.skip(n)
;!1!==s&&(!0===s?m.UnknownFieldHandler.onRead:s)(this.typeName,i,t,n,a)}}return i}internalBinaryWrite(e,t,r){
"0"!==e.value&&t.tag(1,m.WireType.Varint).int64(e.value);let n=r.writeUnknownFields
;return!1!==n&&(1==n?m.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}}const u=new Int64Value$Type
;class UInt64Value$Type extends m.MessageType{constructor(){super("google.protobuf.UInt64Value",[{no:1,name:"value",
kind:"scalar",T:4}])}internalJsonWrite(e,t){return this.refJsonWriter.scalar(m.ScalarType.UINT64,e.value,"value",!1,!0)}
internalJsonRead(e,t,r){
return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,m.ScalarType.UINT64,m.LongType.STRING,"value"),r}
create(e){const t={value:"0"};return globalThis.Object.defineProperty(t,m.MESSAGE_TYPE,{enumerable:!1,value:this}),
void 0!==e&&(0,m.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=null!=n?n:this.create(),s=e.pos+t
;for(;e.pos<s;){let[t,n]=e.tag();if(1===t)i.value=e.uint64().toString();else{let s=r.readUnknownField
;if("throw"===s)throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);let a=e.skip(n)
;!1!==s&&(!0===s?m.UnknownFieldHandler.onRead:s)(this.typeName,i,t,n,a)}}return i}internalBinaryWrite(e,t,r){
"0"!==e.value&&t.tag(1,m.WireType.Varint).uint64(e.value);let n=r.writeUnknownFields
;return!1!==n&&(1==n?m.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}}new UInt64Value$Type
;class Int32Value$Type extends m.MessageType{constructor(){super("google.protobuf.Int32Value",[{no:1,name:"value",
kind:"scalar",T:5}])}internalJsonWrite(e,t){return this.refJsonWriter.scalar(5,e.value,"value",!1,!0)}
internalJsonRead(e,t,r){return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,5,void 0,"value"),r}create(e){
const t={value:0};return globalThis.Object.defineProperty(t,m.MESSAGE_TYPE,{enumerable:!1,value:this}),void 0!==e&&(0,
m.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=null!=n?n:this.create(),s=e.pos+t
;for(;e.pos<s;){let[t,n]=e.tag();if(1===t)i.value=e.int32();else{let s=r.readUnknownField
;if("throw"===s)throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);let a=e.skip(n)
;!1!==s&&(!0===s?m.UnknownFieldHandler.onRead:s)(this.typeName,i,t,n,a)}}return i}internalBinaryWrite(e,t,r){
0!==e.value&&t.tag(1,m.WireType.Varint).int32(e.value);let n=r.writeUnknownFields
;return!1!==n&&(1==n?m.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}}new Int32Value$Type
;class UInt32Value$Type extends m.MessageType{constructor(){super("google.protobuf.UInt32Value",[{no:1,name:"value",
kind:"scalar",T:13}])}internalJsonWrite(e,t){return this.refJsonWriter.scalar(13,e.value,"value",!1,!0)}
internalJsonRead(e,t,r){return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,13,void 0,"value"),r}create(e){
const t={value:0};return globalThis.Object.defineProperty(t,m.MESSAGE_TYPE,{enumerable:!1,value:this}),void 0!==e&&(0,
m.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=null!=n?n:this.create(),s=e.pos+t
;for(;e.pos<s;){let[t,n]=e.tag();if(1===t)i.value=e.uint32();else{let s=r.readUnknownField
;if("throw"===s)throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);let a=e.skip(n)
;!1!==s&&(!0===s?m.UnknownFieldHandler.onRead:s)(this.typeName,i,t,n,a)}}return i}internalBinaryWrite(e,t,r){
0!==e.value&&t.tag(1,m.WireType.Varint).uint32(e.value);let n=r.writeUnknownFields
;return!1!==n&&(1==n?m.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}}new UInt32Value$Type
;class BoolValue$Type extends m.MessageType{constructor(){super("google.protobuf.BoolValue",[{no:1,name:"value",
kind:"scalar",T:8}])}internalJsonWrite(e,t){return e.value}internalJsonRead(e,t,r){return r||(r=this.create()),
r.value=this.refJsonReader.scalar(e,8,void 0,"value"),r}create(e){const t={value:!1}
;return globalThis.Object.defineProperty(t,m.MESSAGE_TYPE,{enumerable:!1,value:this}),void 0!==e&&(0,
m.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=null!=n?n:this.create(),s=e.pos+t
;for(;e.pos<s;){let[t,n]=e.tag();if(1===t)i.value=e.bool();else{let s=r.readUnknownField
;if("throw"===s)throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);let a=e.skip(n)
;!1!==s&&(!0===s?m.UnknownFieldHandler.onRead:s)(this.typeName,i,t,n,a)}}return i}internalBinaryWrite(e,t,r){
!1!==e.value&&t.tag(1,m.WireType.Varint).bool(e.value);let n=r.writeUnknownFields
;return!1!==n&&(1==n?m.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}}new BoolValue$Type
;class StringValue$Type extends m.MessageType{constructor(){super("google.protobuf.StringValue",[{no:1,name:"value",
kind:"scalar",T:9}])}internalJsonWrite(e,t){return e.value}internalJsonRead(e,t,r){return r||(r=this.create()),
r.value=this.refJsonReader.scalar(e,9,void 0,"value"),r}create(e){const t={value:""}
;return globalThis.Object.defineProperty(t,m.MESSAGE_TYPE,{enumerable:!1,value:this}),void 0!==e&&(0,
m.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=null!=n?n:this.create(),s=e.pos+t
;for(;e.pos<s;){let[t,n]=e.tag();if(1===t)i.value=e.string();else{let s=r.readUnknownField
;if("throw"===s)throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);let a=e.skip(n)
;!1!==s&&(!0===s?m.UnknownFieldHandler.onRead:s)(this.typeName,i,t,n,a)}}return i}internalBinaryWrite(e,t,r){
""!==e.value&&t.tag(1,m.WireType.LengthDelimited).string(e.value);let n=r.writeUnknownFields
;return!1!==n&&(1==n?m.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}}const h=new StringValue$Type
;class BytesValue$Type extends m.MessageType{constructor(){super("google.protobuf.BytesValue",[{no:1,name:"value",
kind:"scalar",T:12}])}internalJsonWrite(e,t){return this.refJsonWriter.scalar(12,e.value,"value",!1,!0)}
internalJsonRead(e,t,r){return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,12,void 0,"value"),r}create(e){
const t={value:new Uint8Array(0)};return globalThis.Object.defineProperty(t,m.MESSAGE_TYPE,{enumerable:!1,value:this}),
void 0!==e&&(0,m.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=null!=n?n:this.create(),s=e.pos+t
;for(;e.pos<s;){let[t,n]=e.tag();if(1===t)i.value=e.bytes();else{let s=r.readUnknownField
;if("throw"===s)throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);let a=e.skip(n)
;!1!==s&&(!0===s?m.UnknownFieldHandler.onRead:s)(this.typeName,i,t,n,a)}}return i}internalBinaryWrite(e,t,r){
e.value.length&&t.tag(1,m.WireType.LengthDelimited).bytes(e.value);let n=r.writeUnknownFields
;return!1!==n&&(1==n?m.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}}new BytesValue$Type;var f=r(44420)
;class CreateArtifactRequest$Type extends m.MessageType{constructor(){
super("github.actions.results.api.v1.CreateArtifactRequest",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{
no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,name:"name",kind:"scalar",T:9},{no:4,name:"expires_at",
kind:"message",T:()=>p},{no:5,name:"version",kind:"scalar",T:5},{no:6,name:"mime_type",kind:"message",T:()=>h}])}
create(e){const t={workflowRunBackendId:"",workflowJobRunBackendId:"",name:"",version:0}
;return globalThis.Object.defineProperty(t,m.MESSAGE_TYPE,{enumerable:!1,value:this}),void 0!==e&&(0,
m.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=null!=n?n:this.create(),s=e.pos+t
;for(;e.pos<s;){let[t,n]=e.tag();switch(t){case 1:i.workflowRunBackendId=e.string();break;case 2:
i.workflowJobRunBackendId=e.string();break;case 3:i.name=e.string();break;case 4:
i.expiresAt=p.internalBinaryRead(e,e.uint32(),r,i.expiresAt);break;case 5:i.version=e.int32();break;case 6:
i.mimeType=h.internalBinaryRead(e,e.uint32(),r,i.mimeType);break;default:let s=r.readUnknownField
;if("throw"===s)throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);let a=e.skip(n)
;!1!==s&&(!0===s?m.UnknownFieldHandler.onRead:s)(this.typeName,i,t,n,a)}}return i}internalBinaryWrite(e,t,r){
""!==e.workflowRunBackendId&&t.tag(1,m.WireType.LengthDelimited).string(e.workflowRunBackendId),
""!==e.workflowJobRunBackendId&&t.tag(2,m.WireType.LengthDelimited).string(e.workflowJobRunBackendId),
""!==e.name&&t.tag(3,m.WireType.LengthDelimited).string(e.name),
e.expiresAt&&p.internalBinaryWrite(e.expiresAt,t.tag(4,m.WireType.LengthDelimited).fork(),r).join(),
0!==e.version&&t.tag(5,m.WireType.Varint).int32(e.version),
e.mimeType&&h.internalBinaryWrite(e.mimeType,t.tag(6,m.WireType.LengthDelimited).fork(),r).join()
;let n=r.writeUnknownFields;return!1!==n&&(1==n?m.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}}
const y=new CreateArtifactRequest$Type;class CreateArtifactResponse$Type extends m.MessageType{constructor(){
super("github.actions.results.api.v1.CreateArtifactResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,
name:"signed_upload_url",kind:"scalar",T:9}])}create(e){const t={ok:!1,signedUploadUrl:""}
;return globalThis.Object.defineProperty(t,m.MESSAGE_TYPE,{enumerable:!1,value:this}),void 0!==e&&(0,
m.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=null!=n?n:this.create(),s=e.pos+t
;for(;e.pos<s;){let[t,n]=e.tag();switch(t){case 1:i.ok=e.bool();break;case 2:i.signedUploadUrl=e.string();break;default:
let s=r.readUnknownField
;if("throw"===s)throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);let a=e.skip(n)
;!1!==s&&(!0===s?m.UnknownFieldHandler.onRead:s)(this.typeName,i,t,n,a)}}return i}internalBinaryWrite(e,t,r){
!1!==e.ok&&t.tag(1,m.WireType.Varint).bool(e.ok),
""!==e.signedUploadUrl&&t.tag(2,m.WireType.LengthDelimited).string(e.signedUploadUrl);let n=r.writeUnknownFields
;return!1!==n&&(1==n?m.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}}const g=new CreateArtifactResponse$Type
;class FinalizeArtifactRequest$Type extends m.MessageType{constructor(){
super("github.actions.results.api.v1.FinalizeArtifactRequest",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{
no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,name:"name",kind:"scalar",T:9},{no:4,name:"size",
kind:"scalar",T:3},{no:5,name:"hash",kind:"message",T:()=>h}])}create(e){const t={workflowRunBackendId:"",
workflowJobRunBackendId:"",name:"",size:"0"};return globalThis.Object.defineProperty(t,m.MESSAGE_TYPE,{enumerable:!1,
value:this}),void 0!==e&&(0,m.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){
let i=null!=n?n:this.create(),s=e.pos+t;for(;e.pos<s;){let[t,n]=e.tag();switch(t){case 1:
i.workflowRunBackendId=e.string();break;case 2:i.workflowJobRunBackendId=e.string();break;case 3:i.name=e.string();break
;case 4:i.size=e.int64().toString();break;case 5:i.hash=h.internalBinaryRead(e,e.uint32(),r,i.hash);break;default:
let s=r.readUnknownField
;if("throw"===s)throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);let a=e.skip(n)
;!1!==s&&(!0===s?m.UnknownFieldHandler.onRead:s)(this.typeName,i,t,n,a)}}return i}internalBinaryWrite(e,t,r){
""!==e.workflowRunBackendId&&t.tag(1,m.WireType.LengthDelimited).string(e.workflowRunBackendId),
""!==e.workflowJobRunBackendId&&t.tag(2,m.WireType.LengthDelimited).string(e.workflowJobRunBackendId),
""!==e.name&&t.tag(3,m.WireType.LengthDelimited).string(e.name),"0"!==e.size&&t.tag(4,m.WireType.Varint).int64(e.size),
e.hash&&h.internalBinaryWrite(e.hash,t.tag(5,m.WireType.LengthDelimited).fork(),r).join();let n=r.writeUnknownFields
;return!1!==n&&(1==n?m.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}}const b=new FinalizeArtifactRequest$Type
;class FinalizeArtifactResponse$Type extends m.MessageType{constructor(){
super("github.actions.results.api.v1.FinalizeArtifactResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,
name:"artifact_id",kind:"scalar",T:3}])}create(e){const t={ok:!1,artifactId:"0"}
;return globalThis.Object.defineProperty(t,m.MESSAGE_TYPE,{enumerable:!1,value:this}),void 0!==e&&(0,
m.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=null!=n?n:this.create(),s=e.pos+t
;for(;e.pos<s;){let[t,n]=e.tag();switch(t){case 1:i.ok=e.bool();break;case 2:i.artifactId=e.int64().toString();break
;default:let s=r.readUnknownField
;if("throw"===s)throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);let a=e.skip(n)
;!1!==s&&(!0===s?m.UnknownFieldHandler.onRead:s)(this.typeName,i,t,n,a)}}return i}internalBinaryWrite(e,t,r){
!1!==e.ok&&t.tag(1,m.WireType.Varint).bool(e.ok),"0"!==e.artifactId&&t.tag(2,m.WireType.Varint).int64(e.artifactId)
;let n=r.writeUnknownFields;return!1!==n&&(1==n?m.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}}
const x=new FinalizeArtifactResponse$Type;class ListArtifactsRequest$Type extends m.MessageType{constructor(){
super("github.actions.results.api.v1.ListArtifactsRequest",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{
no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,name:"name_filter",kind:"message",T:()=>h},{no:4,
name:"id_filter",kind:"message",T:()=>u}])}create(e){const t={workflowRunBackendId:"",workflowJobRunBackendId:""}
;return globalThis.Object.defineProperty(t,m.MESSAGE_TYPE,{enumerable:!1,value:this}),void 0!==e&&(0,
m.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=null!=n?n:this.create(),s=e.pos+t
;for(;e.pos<s;){let[t,n]=e.tag();switch(t){case 1:i.workflowRunBackendId=e.string();break;case 2:
i.workflowJobRunBackendId=e.string();break;case 3:i.nameFilter=h.internalBinaryRead(e,e.uint32(),r,i.nameFilter);break
;case 4:i.idFilter=u.internalBinaryRead(e,e.uint32(),r,i.idFilter);break;default:let s=r.readUnknownField
;if("throw"===s)throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);let a=e.skip(n)
;!1!==s&&(!0===s?m.UnknownFieldHandler.onRead:s)(this.typeName,i,t,n,a)}}return i}internalBinaryWrite(e,t,r){
""!==e.workflowRunBackendId&&t.tag(1,m.WireType.LengthDelimited).string(e.workflowRunBackendId),
""!==e.workflowJobRunBackendId&&t.tag(2,m.WireType.LengthDelimited).string(e.workflowJobRunBackendId),
e.nameFilter&&h.internalBinaryWrite(e.nameFilter,t.tag(3,m.WireType.LengthDelimited).fork(),r).join(),
e.idFilter&&u.internalBinaryWrite(e.idFilter,t.tag(4,m.WireType.LengthDelimited).fork(),r).join()
;let n=r.writeUnknownFields;return!1!==n&&(1==n?m.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}}
const N=new ListArtifactsRequest$Type;class ListArtifactsResponse$Type extends m.MessageType{constructor(){
super("github.actions.results.api.v1.ListArtifactsResponse",[{no:1,name:"artifacts",kind:"message",repeat:2,T:()=>v}])}
create(e){const t={artifacts:[]};return globalThis.Object.defineProperty(t,m.MESSAGE_TYPE,{enumerable:!1,value:this}),
void 0!==e&&(0,m.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=null!=n?n:this.create(),s=e.pos+t
;for(;e.pos<s;){let[t,n]=e.tag();if(1===t)i.artifacts.push(v.internalBinaryRead(e,e.uint32(),r));else{
let s=r.readUnknownField
;if("throw"===s)throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);let a=e.skip(n)
;!1!==s&&(!0===s?m.UnknownFieldHandler.onRead:s)(this.typeName,i,t,n,a)}}return i}internalBinaryWrite(e,t,r){
for(let n=0;n<e.artifacts.length;n++)v.internalBinaryWrite(e.artifacts[n],t.tag(1,m.WireType.LengthDelimited).fork(),r).join()
;let n=r.writeUnknownFields;return!1!==n&&(1==n?m.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}}
const S=new ListArtifactsResponse$Type;class ListArtifactsResponse_MonolithArtifact$Type extends m.MessageType{
constructor(){super("github.actions.results.api.v1.ListArtifactsResponse.MonolithArtifact",[{no:1,
name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,
name:"database_id",kind:"scalar",T:3},{no:4,name:"name",kind:"scalar",T:9},{no:5,name:"size",kind:"scalar",T:3},{no:6,
name:"created_at",kind:"message",T:()=>p},{no:7,name:"digest",kind:"message",T:()=>h}])}create(e){const t={
workflowRunBackendId:"",workflowJobRunBackendId:"",databaseId:"0",name:"",size:"0"}
;return globalThis.Object.defineProperty(t,m.MESSAGE_TYPE,{enumerable:!1,value:this}),void 0!==e&&(0,
m.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=null!=n?n:this.create(),s=e.pos+t
;for(;e.pos<s;){let[t,n]=e.tag();switch(t){case 1:i.workflowRunBackendId=e.string();break;case 2:
i.workflowJobRunBackendId=e.string();break;case 3:i.databaseId=e.int64().toString();break;case 4:i.name=e.string();break
;case 5:i.size=e.int64().toString();break;case 6:i.createdAt=p.internalBinaryRead(e,e.uint32(),r,i.createdAt);break
;case 7:i.digest=h.internalBinaryRead(e,e.uint32(),r,i.digest);break;default:let s=r.readUnknownField
;if("throw"===s)throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);let a=e.skip(n)
;!1!==s&&(!0===s?m.UnknownFieldHandler.onRead:s)(this.typeName,i,t,n,a)}}return i}internalBinaryWrite(e,t,r){
""!==e.workflowRunBackendId&&t.tag(1,m.WireType.LengthDelimited).string(e.workflowRunBackendId),
""!==e.workflowJobRunBackendId&&t.tag(2,m.WireType.LengthDelimited).string(e.workflowJobRunBackendId),
"0"!==e.databaseId&&t.tag(3,m.WireType.Varint).int64(e.databaseId),
""!==e.name&&t.tag(4,m.WireType.LengthDelimited).string(e.name),"0"!==e.size&&t.tag(5,m.WireType.Varint).int64(e.size),
e.createdAt&&p.internalBinaryWrite(e.createdAt,t.tag(6,m.WireType.LengthDelimited).fork(),r).join(),
e.digest&&h.internalBinaryWrite(e.digest,t.tag(7,m.WireType.LengthDelimited).fork(),r).join();let n=r.writeUnknownFields
;return!1!==n&&(1==n?m.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}}
const v=new ListArtifactsResponse_MonolithArtifact$Type;class GetSignedArtifactURLRequest$Type extends m.MessageType{
constructor(){super("github.actions.results.api.v1.GetSignedArtifactURLRequest",[{no:1,name:"workflow_run_backend_id",
kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,name:"name",kind:"scalar",T:9}])}
create(e){const t={workflowRunBackendId:"",workflowJobRunBackendId:"",name:""}
;return globalThis.Object.defineProperty(t,m.MESSAGE_TYPE,{enumerable:!1,value:this}),void 0!==e&&(0,
m.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=null!=n?n:this.create(),s=e.pos+t
;for(;e.pos<s;){let[t,n]=e.tag();switch(t){case 1:i.workflowRunBackendId=e.string();break;case 2:
i.workflowJobRunBackendId=e.string();break;case 3:i.name=e.string();break;default:let s=r.readUnknownField
;if("throw"===s)throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);let a=e.skip(n)
;!1!==s&&(!0===s?m.UnknownFieldHandler.onRead:s)(this.typeName,i,t,n,a)}}return i}internalBinaryWrite(e,t,r){
""!==e.workflowRunBackendId&&t.tag(1,m.WireType.LengthDelimited).string(e.workflowRunBackendId),
""!==e.workflowJobRunBackendId&&t.tag(2,m.WireType.LengthDelimited).string(e.workflowJobRunBackendId),
""!==e.name&&t.tag(3,m.WireType.LengthDelimited).string(e.name);let n=r.writeUnknownFields
;return!1!==n&&(1==n?m.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}}const w=new GetSignedArtifactURLRequest$Type
;class GetSignedArtifactURLResponse$Type extends m.MessageType{constructor(){
super("github.actions.results.api.v1.GetSignedArtifactURLResponse",[{no:1,name:"signed_url",kind:"scalar",T:9}])}
create(e){const t={signedUrl:""};return globalThis.Object.defineProperty(t,m.MESSAGE_TYPE,{enumerable:!1,value:this}),
void 0!==e&&(0,m.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=null!=n?n:this.create(),s=e.pos+t
;for(;e.pos<s;){let[t,n]=e.tag();if(1===t)i.signedUrl=e.string();else{let s=r.readUnknownField
;if("throw"===s)throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);let a=e.skip(n)
;!1!==s&&(!0===s?m.UnknownFieldHandler.onRead:s)(this.typeName,i,t,n,a)}}return i}internalBinaryWrite(e,t,r){
""!==e.signedUrl&&t.tag(1,m.WireType.LengthDelimited).string(e.signedUrl);let n=r.writeUnknownFields
;return!1!==n&&(1==n?m.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}}
const C=new GetSignedArtifactURLResponse$Type;class DeleteArtifactRequest$Type extends m.MessageType{constructor(){
super("github.actions.results.api.v1.DeleteArtifactRequest",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{
no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,name:"name",kind:"scalar",T:9}])}create(e){const t={
workflowRunBackendId:"",workflowJobRunBackendId:"",name:""};return globalThis.Object.defineProperty(t,m.MESSAGE_TYPE,{
enumerable:!1,value:this}),void 0!==e&&(0,m.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){
let i=null!=n?n:this.create(),s=e.pos+t;for(;e.pos<s;){let[t,n]=e.tag();switch(t){case 1:
i.workflowRunBackendId=e.string();break;case 2:i.workflowJobRunBackendId=e.string();break;case 3:i.name=e.string();break
;default:let s=r.readUnknownField
;if("throw"===s)throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);let a=e.skip(n)
;!1!==s&&(!0===s?m.UnknownFieldHandler.onRead:s)(this.typeName,i,t,n,a)}}return i}internalBinaryWrite(e,t,r){
""!==e.workflowRunBackendId&&t.tag(1,m.WireType.LengthDelimited).string(e.workflowRunBackendId),
""!==e.workflowJobRunBackendId&&t.tag(2,m.WireType.LengthDelimited).string(e.workflowJobRunBackendId),
""!==e.name&&t.tag(3,m.WireType.LengthDelimited).string(e.name);let n=r.writeUnknownFields
;return!1!==n&&(1==n?m.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}}const P=new DeleteArtifactRequest$Type
;class DeleteArtifactResponse$Type extends m.MessageType{constructor(){
super("github.actions.results.api.v1.DeleteArtifactResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,
name:"artifact_id",kind:"scalar",T:3}])}create(e){const t={ok:!1,artifactId:"0"}
;return globalThis.Object.defineProperty(t,m.MESSAGE_TYPE,{enumerable:!1,value:this}),void 0!==e&&(0,
m.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=null!=n?n:this.create(),s=e.pos+t
;for(;e.pos<s;){let[t,n]=e.tag();switch(t){case 1:i.ok=e.bool();break;case 2:i.artifactId=e.int64().toString();break
;default:let s=r.readUnknownField
;if("throw"===s)throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);let a=e.skip(n)
;!1!==s&&(!0===s?m.UnknownFieldHandler.onRead:s)(this.typeName,i,t,n,a)}}return i}internalBinaryWrite(e,t,r){
!1!==e.ok&&t.tag(1,m.WireType.Varint).bool(e.ok),"0"!==e.artifactId&&t.tag(2,m.WireType.Varint).int64(e.artifactId)
;let n=r.writeUnknownFields;return!1!==n&&(1==n?m.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}}
const E=new DeleteArtifactResponse$Type;new f.C0("github.actions.results.api.v1.ArtifactService",[{
name:"CreateArtifact",options:{},I:y,O:g},{name:"FinalizeArtifact",options:{},I:b,O:x},{name:"ListArtifacts",options:{},
I:N,O:S},{name:"GetSignedArtifactURL",options:{},I:w,O:C},{name:"DeleteArtifact",options:{},I:P,O:E}])
;class ArtifactServiceClientJSON{constructor(e){this.rpc=e,this.CreateArtifact.bind(this),
this.FinalizeArtifact.bind(this),this.ListArtifacts.bind(this),this.GetSignedArtifactURL.bind(this),
this.DeleteArtifact.bind(this)}CreateArtifact(e){const t=y.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1})
;return this.rpc.request("github.actions.results.api.v1.ArtifactService","CreateArtifact","application/json",t).then(e=>g.fromJson(e,{
ignoreUnknownFields:!0}))}FinalizeArtifact(e){const t=b.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1})
;return this.rpc.request("github.actions.results.api.v1.ArtifactService","FinalizeArtifact","application/json",t).then(e=>x.fromJson(e,{
ignoreUnknownFields:!0}))}ListArtifacts(e){const t=N.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1})
;return this.rpc.request("github.actions.results.api.v1.ArtifactService","ListArtifacts","application/json",t).then(e=>S.fromJson(e,{
ignoreUnknownFields:!0}))}GetSignedArtifactURL(e){const t=w.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1})
;return this.rpc.request("github.actions.results.api.v1.ArtifactService","GetSignedArtifactURL","application/json",t).then(e=>C.fromJson(e,{
ignoreUnknownFields:!0}))}DeleteArtifact(e){const t=P.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1})
;return this.rpc.request("github.actions.results.api.v1.ArtifactService","DeleteArtifact","application/json",t).then(e=>E.fromJson(e,{
ignoreUnknownFields:!0}))}}function T(e){if(!e)return;const t=function(){const e=process.env.GITHUB_RETENTION_DAYS
;if(!e)return;const t=parseInt(e);if(isNaN(t))return;return t}()
;t&&t<e&&(i.$e(`Retention days cannot be greater than the maximum allowed retention set within the repository. Using ${t} instead.`),
e=t);const r=new Date;return r.setDate(r.getDate()+e),p.fromDate(r)}
const R=new Map([['"',' Double quote "'],[":"," Colon :"],["<"," Less than <"],[">"," Greater than >"],["|"," Vertical bar |"],["*"," Asterisk *"],["?"," Question mark ?"],["\r"," Carriage return \\r"],["\n"," Line feed \\n"]]),I=new Map([...R,["\\"," Backslash \\"],["/"," Forward slash /"]])
;function A(e){if(!e)throw new Error("Provided file path input during validation is empty")
;for(const[t,r]of R)if(e.includes(t))throw new Error(`The path for one of the files in artifact is not valid: ${e}. Contains the following character: ${r}\n          \nInvalid characters include: ${Array.from(R.values()).toString()}\n          \nThe following characters are not allowed in files that are uploaded due to limitations with certain file systems such as NTFS. To maintain file system agnostic behavior, these characters are intentionally not allowed to prevent potential problems with downloads on different file systems.\n          `)
}var _=r(22779),O=r(92145),z=r(9002);function B(){return`@actions/artifact-${z.version}`}
class FilesNotFoundError extends Error{constructor(e=[]){let t="No files were found to upload"
;e.length>0&&(t+=`: ${e.join(", ")}`),super(t),this.files=e,this.name="FilesNotFoundError"}}
class InvalidResponseError extends Error{constructor(e){super(e),this.name="InvalidResponseError"}}
class ArtifactNotFoundError extends Error{constructor(e="Artifact not found"){super(e),this.name="ArtifactNotFoundError"
}}class GHESNotSupportedError extends Error{
constructor(e="@actions/artifact v2.0.0+, upload-artifact@v4+ and download-artifact@v4+ are not currently supported on GHES."){
super(e),this.name="GHESNotSupportedError"}}class NetworkError extends Error{constructor(e){
super(`Unable to make request: ${e}\nIf you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.github.com/en/actions/hosting-your-own-runners/managing-self-hosted-runners/about-self-hosted-runners#communication-between-self-hosted-runners-and-github`),
this.code=e,this.name="NetworkError"}}
NetworkError.isNetworkErrorCode=e=>!!e&&["ECONNRESET","ENOTFOUND","ETIMEDOUT","ECONNREFUSED","EHOSTUNREACH"].includes(e)
;class UsageError extends Error{constructor(){
super("Artifact storage quota has been hit. Unable to upload any new artifacts.\nMore info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-storage-spending"),
this.name="UsageError"}}UsageError.isUsageErrorMessage=e=>!!e&&e.includes("insufficient usage")
;class InvalidTokenError extends Error{}function k(e){let t=e.replace(/-/g,"+").replace(/_/g,"/");switch(t.length%4){
case 0:break;case 2:t+="==";break;case 3:t+="=";break;default:
throw new Error("base64 string is not of the correct length")}try{return function(e){
return decodeURIComponent(atob(e).replace(/(.)/g,(e,t)=>{let r=t.charCodeAt(0).toString(16).toUpperCase()
;return r.length<2&&(r="0"+r),"%"+r}))}(t)}catch(e){return atob(t)}}InvalidTokenError.prototype.name="InvalidTokenError"
;const M=new Error("Failed to get backend IDs: The provided JWT token is invalid and/or missing claims");function q(){
const e=function(e,t){if("string"!=typeof e)throw new InvalidTokenError("Invalid token specified: must be a string")
;t||(t={});const r=!0===t.header?0:1,n=e.split(".")[r]
;if("string"!=typeof n)throw new InvalidTokenError(`Invalid token specified: missing part #${r+1}`);let i;try{i=k(n)
}catch(e){throw new InvalidTokenError(`Invalid token specified: invalid base64 for part #${r+1} (${e.message})`)}try{
return JSON.parse(i)}catch(e){
throw new InvalidTokenError(`Invalid token specified: invalid json for part #${r+1} (${e.message})`)}}(a())
;if(!e.scp)throw M;const t=e.scp.split(" ");if(0===t.length)throw M;for(const e of t){const t=e.split(":")
;if("Actions.Results"!==(null==t?void 0:t[0]))continue;if(3!==t.length)throw M;const r={workflowRunBackendId:t[1],
workflowJobRunBackendId:t[2]};return i.Yz(`Workflow Run Backend ID: ${r.workflowRunBackendId}`),
i.Yz(`Workflow Job Run Backend ID: ${r.workflowJobRunBackendId}`),r}throw M}function D(e){if(e)try{
const t=new URL(e).searchParams.get("sig");t&&((0,i.Pq)(t),(0,i.Pq)(encodeURIComponent(t)))}catch(t){(0,
i.Yz)(`Failed to parse URL: ${e} ${t instanceof Error?t.message:String(t)}`)}}function L(e){
"object"==typeof e&&null!==e?("signed_upload_url"in e&&"string"==typeof e.signed_upload_url&&D(e.signed_upload_url),
"signed_url"in e&&"string"==typeof e.signed_url&&D(e.signed_url)):(0,i.Yz)("body is not an object or is null")}
var H=function(e,t,r,n){return new(r||(r=Promise))(function(i,s){function a(e){try{l(n.next(e))}catch(e){s(e)}}
function o(e){try{l(n.throw(e))}catch(e){s(e)}}function l(e){var t;e.done?i(e.value):(t=e.value,
t instanceof r?t:new r(function(e){e(t)})).then(a,o)}l((n=n.apply(e,t||[])).next())})};class ArtifactHttpClient{
constructor(e,t,r,n){this.maxAttempts=5,this.baseRetryIntervalMilliseconds=3e3,this.retryMultiplier=1.5;const i=a()
;this.baseUrl=function(){const e=process.env.ACTIONS_RESULTS_URL
;if(!e)throw new Error("Unable to get the ACTIONS_RESULTS_URL env variable");return new URL(e).origin}(),
t&&(this.maxAttempts=t),r&&(this.baseRetryIntervalMilliseconds=r),n&&(this.retryMultiplier=n),
this.httpClient=new _.Qq(e,[new O.tZ(i)])}request(e,t,r,n){return H(this,void 0,void 0,function*(){
const s=new URL(`/twirp/${e}/${t}`,this.baseUrl).href;(0,i.Yz)(`[Request] ${t} ${s}`);const a={"Content-Type":r};try{
const{body:e}=yield this.retryableRequest(()=>H(this,void 0,void 0,function*(){
return this.httpClient.post(s,JSON.stringify(n),a)}));return e}catch(e){throw new Error(`Failed to ${t}: ${e.message}`)}
})}retryableRequest(e){return H(this,void 0,void 0,function*(){let t=0,r="",n="";for(;t<this.maxAttempts;){let s=!1;try{
const t=yield e(),a=t.message.statusCode;n=yield t.readBody(),(0,i.Yz)(`[Response] - ${t.message.statusCode}`),(0,
i.Yz)(`Headers: ${JSON.stringify(t.message.headers,null,2)}`);const o=JSON.parse(n);if(L(o),(0,
i.Yz)(`Body: ${JSON.stringify(o,null,2)}`),this.isSuccessStatusCode(a))return{response:t,body:o}
;if(s=this.isRetryableHttpStatusCode(a),r=`Failed request: (${a}) ${t.message.statusMessage}`,o.msg){
if(UsageError.isUsageErrorMessage(o.msg))throw new UsageError;r=`${r}: ${o.msg}`}}catch(e){
if(e instanceof SyntaxError&&(0,i.Yz)(`Raw Body: ${n}`),e instanceof UsageError)throw e
;if(NetworkError.isNetworkErrorCode(null==e?void 0:e.code))throw new NetworkError(null==e?void 0:e.code);s=!0,
r=e.message}if(!s)throw new Error(`Received non-retryable error: ${r}`)
;if(t+1===this.maxAttempts)throw new Error(`Failed to make request after ${this.maxAttempts} attempts: ${r}`)
;const a=this.getExponentialRetryTimeMilliseconds(t)
;(0,i.pq)(`Attempt ${t+1} of ${this.maxAttempts} failed with error: ${r}. Retrying request in ${a} ms...`),
yield this.sleep(a),t++}throw new Error("Request failed")})}isSuccessStatusCode(e){return!!e&&(e>=200&&e<300)}
isRetryableHttpStatusCode(e){if(!e)return!1
;return[_.Hv.BadGateway,_.Hv.GatewayTimeout,_.Hv.InternalServerError,_.Hv.ServiceUnavailable,_.Hv.TooManyRequests].includes(e)
}sleep(e){return H(this,void 0,void 0,function*(){return new Promise(t=>setTimeout(t,e))})}
getExponentialRetryTimeMilliseconds(e){if(e<0)throw new Error("attempt should be a positive integer")
;if(0===e)return this.baseRetryIntervalMilliseconds
;const t=this.baseRetryIntervalMilliseconds*Math.pow(this.retryMultiplier,e),r=t*this.retryMultiplier
;return Math.trunc(Math.random()*(r-t)+t)}}function U(e){
const t=new ArtifactHttpClient(B(),null==e?void 0:e.maxAttempts,null==e?void 0:e.retryIntervalMs,null==e?void 0:e.retryMultiplier)
;return new ArtifactServiceClientJSON(t)}var $=r(27071),F=r(16966);function j(e){const t=e
;return t&&"function"==typeof t.getToken&&(void 0===t.signRequest||t.getToken.length>0)}const V="DisableKeepAlivePolicy"
;function G(e){return(0,F.SW)(e,"base64")}function W(e){return(0,F.Al)(e,"base64")}const K="$",J="_"
;const X=/^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/
;const Q=/^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;function Z(e,t){
const r=e.parsedHeaders;if("HEAD"===e.request.method)return{...r,body:e.parsedBody}
;const n=t&&t.bodyMapper,i=Boolean(n?.nullable),s=n?.type.name;if("Stream"===s)return{...r,blobBody:e.blobBody,
readableStreamBody:e.readableStreamBody}
;const a="Composite"===s&&n.type.modelProperties||{},o=Object.keys(a).some(e=>""===a[e].serializedName)
;if("Sequence"===s||o){const t=e.parsedBody??[]
;for(const r of Object.keys(a))a[r].serializedName&&(t[r]=e.parsedBody?.[r])
;if(r)for(const e of Object.keys(r))t[e]=r[e];return!i||e.parsedBody||r||0!==Object.getOwnPropertyNames(a).length?t:null
}return function(e){const t={...e.headers,...e.body}
;return e.hasNullableType&&0===Object.getOwnPropertyNames(t).length?e.shouldWrapBody?{body:null}:null:e.shouldWrapBody?{
...e.headers,body:e.body}:t}({body:e.parsedBody,headers:r,hasNullableType:i,shouldWrapBody:(l=e.parsedBody,c=s,
"Composite"!==c&&"Dictionary"!==c&&("string"==typeof l||"number"==typeof l||"boolean"==typeof l||null!==c?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i)||null==l))
});var l,c}class SerializerImpl{modelMappers;isXML;constructor(e={},t=!1){this.modelMappers=e,this.isXML=t}
validateConstraints(e,t,r){const n=(e,n)=>{
throw new Error(`"${r}" with value "${t}" should satisfy the constraint "${e}": ${n}.`)};if(e.constraints&&null!=t){
const{ExclusiveMaximum:r,ExclusiveMinimum:i,InclusiveMaximum:s,InclusiveMinimum:a,MaxItems:o,MaxLength:l,MinItems:c,MinLength:d,MultipleOf:m,Pattern:p,UniqueItems:u}=e.constraints
;if(void 0!==r&&t>=r&&n("ExclusiveMaximum",r),void 0!==i&&t<=i&&n("ExclusiveMinimum",i),
void 0!==s&&t>s&&n("InclusiveMaximum",s),void 0!==a&&t<a&&n("InclusiveMinimum",a),
void 0!==o&&t.length>o&&n("MaxItems",o),void 0!==l&&t.length>l&&n("MaxLength",l),
void 0!==c&&t.length<c&&n("MinItems",c),void 0!==d&&t.length<d&&n("MinLength",d),void 0!==m&&t%m!==0&&n("MultipleOf",m),
p){const e="string"==typeof p?new RegExp(p):p;"string"==typeof t&&null!==t.match(e)||n("Pattern",p)}
u&&t.some((e,t,r)=>r.indexOf(e)!==t)&&n("UniqueItems",u)}}serialize(e,t,r,n={xml:{}}){const i={xml:{
rootName:n.xml.rootName??"",includeRoot:n.xml.includeRoot??!1,xmlCharKey:n.xml.xmlCharKey??J}};let s={}
;const a=e.type.name;r||(r=e.serializedName),null!==a.match(/^Sequence$/i)&&(s=[]),e.isConstant&&(t=e.defaultValue)
;const{required:o,nullable:l}=e;if(o&&l&&void 0===t)throw new Error(`${r} cannot be undefined.`)
;if(o&&!l&&null==t)throw new Error(`${r} cannot be null or undefined.`)
;if(!o&&!1===l&&null===t)throw new Error(`${r} cannot be null.`)
;if(null==t)s=t;else if(null!==a.match(/^any$/i))s=t;else if(null!==a.match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i))s=function(e,t,r){
if(null!=r)if(null!==e.match(/^Number$/i)){
if("number"!=typeof r)throw new Error(`${t} with value ${r} must be of type number.`)
}else if(null!==e.match(/^String$/i)){
if("string"!=typeof r.valueOf())throw new Error(`${t} with value "${r}" must be of type string.`)
}else if(null!==e.match(/^Uuid$/i)){
if("string"!=typeof r.valueOf()||(n=r,!Q.test(n)))throw new Error(`${t} with value "${r}" must be of type string and a valid uuid.`)
}else if(null!==e.match(/^Boolean$/i)){
if("boolean"!=typeof r)throw new Error(`${t} with value ${r} must be of type boolean.`)
}else if(null!==e.match(/^Stream$/i)){const e=typeof r
;if(!("string"===e||"function"==typeof r.pipe||"function"==typeof r.tee||r instanceof ArrayBuffer||ArrayBuffer.isView(r)||("function"==typeof Blob||"object"==typeof Blob)&&r instanceof Blob||"function"===e))throw new Error(`${t} must be a string, Blob, ArrayBuffer, ArrayBufferView, ReadableStream, or () => ReadableStream.`)
}var n;return r}(a,r,t);else if(null!==a.match(/^Enum$/i)){s=function(e,t,r){
if(!t)throw new Error(`Please provide a set of allowedValues to validate ${e} as an Enum Type.`)
;if(!t.some(e=>"string"==typeof e.valueOf()?e.toLowerCase()===r.toLowerCase():e===r))throw new Error(`${r} is not a valid value for ${e}. The valid values are: ${JSON.stringify(t)}.`)
;return r}(r,e.type.allowedValues,t)
}else null!==a.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i)?s=function(e,t,r){
if(null!=t)if(null!==e.match(/^Date$/i)){
if(!(t instanceof Date||"string"==typeof t.valueOf()&&!isNaN(Date.parse(t))))throw new Error(`${r} must be an instanceof Date or a string in ISO8601 format.`)
;t=t instanceof Date?t.toISOString().substring(0,10):new Date(t).toISOString().substring(0,10)
}else if(null!==e.match(/^DateTime$/i)){
if(!(t instanceof Date||"string"==typeof t.valueOf()&&!isNaN(Date.parse(t))))throw new Error(`${r} must be an instanceof Date or a string in ISO8601 format.`)
;t=t instanceof Date?t.toISOString():new Date(t).toISOString()}else if(null!==e.match(/^DateTimeRfc1123$/i)){
if(!(t instanceof Date||"string"==typeof t.valueOf()&&!isNaN(Date.parse(t))))throw new Error(`${r} must be an instanceof Date or a string in RFC-1123 format.`)
;t=t instanceof Date?t.toUTCString():new Date(t).toUTCString()}else if(null!==e.match(/^UnixTime$/i)){
if(!(t instanceof Date||"string"==typeof t.valueOf()&&!isNaN(Date.parse(t))))throw new Error(`${r} must be an instanceof Date or a string in RFC-1123/ISO8601 format for it to be serialized in UnixTime/Epoch format.`)
;t=function(e){if(!e)return;"string"==typeof e.valueOf()&&(e=new Date(e));return Math.floor(e.getTime()/1e3)}(t)
}else if(null!==e.match(/^TimeSpan$/i)&&!function(e){return X.test(e)
}(t))throw new Error(`${r} must be a string in ISO 8601 format. Instead was "${t}".`);return t
}(a,t,r):null!==a.match(/^ByteArray$/i)?s=function(e,t){if(null!=t){
if(!(t instanceof Uint8Array))throw new Error(`${e} must be of type Uint8Array.`);t=G(t)}return t
}(r,t):null!==a.match(/^Base64Url$/i)?s=function(e,t){if(null!=t){
if(!(t instanceof Uint8Array))throw new Error(`${e} must be of type Uint8Array.`);t=function(e){if(!e)return
;if(!(e instanceof Uint8Array))throw new Error("Please provide an input of type Uint8Array for converting to Base64Url.")
;return function(e,t){let r=e.length;for(;r-1>=0&&e[r-1]===t;)--r;return e.substr(0,r)
}(G(e),"=").replace(/\+/g,"-").replace(/\//g,"_")}(t)}return t
}(r,t):null!==a.match(/^Sequence$/i)?s=function(e,t,r,n,i,s){
if(!Array.isArray(r))throw new Error(`${n} must be of type Array.`);let a=t.type.element
;if(!a||"object"!=typeof a)throw new Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${n}.`)
;"Composite"===a.type.name&&a.type.className&&(a=e.modelMappers[a.type.className]??a);const o=[]
;for(let t=0;t<r.length;t++){const l=e.serialize(a,r[t],n,s);if(i&&a.xmlNamespace){
const e=a.xmlNamespacePrefix?`xmlns:${a.xmlNamespacePrefix}`:"xmlns";"Composite"===a.type.name?(o[t]={...l},o[t][K]={
[e]:a.xmlNamespace}):(o[t]={},o[t][s.xml.xmlCharKey]=l,o[t][K]={[e]:a.xmlNamespace})}else o[t]=l}return o
}(this,e,t,r,Boolean(this.isXML),i):null!==a.match(/^Dictionary$/i)?s=function(e,t,r,n,i,s){
if("object"!=typeof r)throw new Error(`${n} must be of type object.`);const a=t.type.value
;if(!a||"object"!=typeof a)throw new Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${n}.`)
;const o={};for(const t of Object.keys(r)){const l=e.serialize(a,r[t],n,s);Object.defineProperty(o,t,{value:ne(a,l,i,s),
enumerable:!0,configurable:!0,writable:!0})}if(i&&t.xmlNamespace){
const e=t.xmlNamespacePrefix?`xmlns:${t.xmlNamespacePrefix}`:"xmlns",r=o;return r[K]={[e]:t.xmlNamespace},r}return o
}(this,e,t,r,Boolean(this.isXML),i):null!==a.match(/^Composite$/i)&&(s=function(e,t,r,n,i,s){
ae(e,t)&&(t=se(e,t,r,"clientName"));if(null!=r){const a={},o=re(e,t,n);for(const l of Object.keys(o)){const c=o[l]
;if(c.readOnly)continue;let d,m=a;if(e.isXML)d=c.xmlIsWrapped?c.xmlName:c.xmlElementName||c.xmlName;else{
const e=ee(c.serializedName);d=e.pop();for(const t of e){const e=m[t]
;null==e&&(void 0!==r[l]&&null!==r[l]||void 0!==c.defaultValue)&&(m[t]={}),m=m[t]}}if(null!=m){if(i&&t.xmlNamespace){
const e=t.xmlNamespacePrefix?`xmlns:${t.xmlNamespacePrefix}`:"xmlns";m[K]={...m[K],[e]:t.xmlNamespace}}
const a=""!==c.serializedName?n+"."+c.serializedName:n;let o=r[l];const p=ae(e,t)
;p&&p.clientName===l&&null==o&&(o=t.serializedName);const u=e.serialize(c,o,a,s);if(void 0!==u&&null!=d){
const e=ne(c,u,i,s);i&&c.xmlIsAttribute?(m[K]=m[K]||{},m[K][d]=u):i&&c.xmlIsWrapped?m[d]={[c.xmlElementName]:e}:m[d]=e}}
}const l=function(e,t,r){const n=t.type.additionalProperties;if(!n&&t.type.className){const n=te(e,t,r)
;return n?.type.additionalProperties}return n}(e,t,n);if(l){const t=Object.keys(o);for(const i of Object.keys(r)){
t.every(e=>e!==i)&&Object.defineProperty(a,i,{value:e.serialize(l,r[i],n+'["'+i+'"]',s),enumerable:!0,configurable:!0,
writable:!0})}}return a}return r}(this,e,t,r,Boolean(this.isXML),i));return s}deserialize(e,t,r,n={xml:{}}){const i={
xml:{rootName:n.xml.rootName??"",includeRoot:n.xml.includeRoot??!1,xmlCharKey:n.xml.xmlCharKey??J},
ignoreUnknownProperties:n.ignoreUnknownProperties??!1}
;if(null==t)return this.isXML&&"Sequence"===e.type.name&&!e.xmlIsWrapped&&(t=[]),
void 0!==e.defaultValue&&(t=e.defaultValue),t;let s;const a=e.type.name;if(r||(r=e.serializedName),
null!==a.match(/^Composite$/i))s=function(e,t,r,n,i){const s=i.xml.xmlCharKey??J;ae(e,t)&&(t=se(e,t,r,"serializedName"))
;const a=re(e,t,n);let o={};const l=[];for(const c of Object.keys(a)){const d=a[c],m=ee(a[c].serializedName)
;l.push(m[0]);const{serializedName:p,xmlName:u,xmlElementName:h}=d;let f=n;""!==p&&void 0!==p&&(f=n+"."+p)
;const y=d.headerCollectionPrefix;if(y){const t={}
;for(const n of Object.keys(r))n.startsWith(y)&&Object.defineProperty(t,n.substring(y.length),{
value:e.deserialize(d.type.value,r[n],f,i),enumerable:!0,configurable:!0,writable:!0}),l.push(n);o[c]=t
}else if(e.isXML)if(d.xmlIsAttribute&&r[K])o[c]=e.deserialize(d,r[K][u],f,i);else if(d.xmlIsMsText)void 0!==r[s]?o[c]=r[s]:"string"==typeof r&&(o[c]=r);else{
const t=h||u||p;if(d.xmlIsWrapped){const t=r[u],n=t?.[h]??[];Object.defineProperty(o,c,{value:e.deserialize(d,n,f,i),
enumerable:!0,configurable:!0,writable:!0}),l.push(u)}else{const n=r[t];o[c]=e.deserialize(d,n,f,i),l.push(t)}}else{
let n,s=r,l=0;for(const e of m){if(!s)break;l++,s=s[e]}null===s&&l<m.length&&(s=void 0),n=s
;const p=t.type.polymorphicDiscriminator;let u;if(p&&c===p.clientName&&null==n&&(n=t.serializedName),
Array.isArray(r[c])&&""===a[c].serializedName){n=r[c];const t=e.deserialize(d,n,f,i)
;for(const[e,r]of Object.entries(o))Object.prototype.hasOwnProperty.call(t,e)||(t[e]=r);o=t
}else void 0===n&&void 0===d.defaultValue||(u=e.deserialize(d,n,f,i),o[c]=u)}}const c=t.type.additionalProperties;if(c){
const t=e=>{for(const t of Object.keys(a)){if(ee(a[t].serializedName)[0]===e)return!1}return!0}
;for(const s of Object.keys(r))if(t(s)){const t=e.deserialize(c,r[s],n+'["'+s+'"]',i);Object.defineProperty(o,s,{
value:t,enumerable:!0,configurable:!0,writable:!0})}
}else if(r&&!i.ignoreUnknownProperties)for(const e of Object.keys(r))void 0!==o[e]||l.includes(e)||ie(e,i)||Object.defineProperty(o,e,{
value:r[e],enumerable:!0,configurable:!0,writable:!0});return o}(this,e,t,r,i);else{if(this.isXML){
const e=i.xml.xmlCharKey;void 0!==t[K]&&void 0!==t[e]&&(t=t[e])}null!==a.match(/^Number$/i)?(s=parseFloat(t),
isNaN(s)&&(s=t)):null!==a.match(/^Boolean$/i)?s="true"===t||"false"!==t&&t:null!==a.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i)?s=t:null!==a.match(/^(Date|DateTime|DateTimeRfc1123)$/i)?s=new Date(t):null!==a.match(/^UnixTime$/i)?s=function(e){
if(!e)return;return new Date(1e3*e)
}(t):null!==a.match(/^ByteArray$/i)?s=W(t):null!==a.match(/^Base64Url$/i)?s=function(e){if(!e)return
;if(e&&"string"!=typeof e.valueOf())throw new Error("Please provide an input of type string for converting to Uint8Array")
;return W(e=e.replace(/-/g,"+").replace(/_/g,"/"))}(t):null!==a.match(/^Sequence$/i)?s=function(e,t,r,n,i){
let s=t.type.element
;if(!s||"object"!=typeof s)throw new Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${n}`)
;if(r){Array.isArray(r)||(r=[r]),"Composite"===s.type.name&&s.type.className&&(s=e.modelMappers[s.type.className]??s)
;const t=[];for(let a=0;a<r.length;a++)t[a]=e.deserialize(s,r[a],`${n}[${a}]`,i);return t}return r
}(this,e,t,r,i):null!==a.match(/^Dictionary$/i)&&(s=function(e,t,r,n,i){const s=t.type.value
;if(!s||"object"!=typeof s)throw new Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${n}`)
;if(r){const t={};for(const a of Object.keys(r))Object.defineProperty(t,a,{value:e.deserialize(s,r[a],n,i),
enumerable:!0,configurable:!0,writable:!0});return t}return r}(this,e,t,r,i))}return e.isConstant&&(s=e.defaultValue),s}
}function Y(e={},t=!1){return new SerializerImpl(e,t)}function ee(e){const t=[];let r="";if(e){const n=e.split(".")
;for(const e of n)"\\"===e.charAt(e.length-1)?r+=e.substr(0,e.length-1)+".":(r+=e,t.push(r),r="")}return t}
function te(e,t,r){const n=t.type.className
;if(!n)throw new Error(`Class name for model "${r}" is not provided in the mapper "${JSON.stringify(t,void 0,2)}".`)
;return e.modelMappers[n]}function re(e,t,r){let n=t.type.modelProperties;if(!n){const i=te(e,t,r)
;if(!i)throw new Error(`mapper() cannot be null or undefined for model "${t.type.className}".`)
;if(n=i?.type.modelProperties,
!n)throw new Error(`modelProperties cannot be null or undefined in the mapper "${JSON.stringify(i)}" of type "${t.type.className}" for object "${r}".`)
}return n}function ne(e,t,r,n){if(!r||!e.xmlNamespace)return t
;const i=e.xmlNamespacePrefix?`xmlns:${e.xmlNamespacePrefix}`:"xmlns",s={[i]:e.xmlNamespace}
;if(["Composite"].includes(e.type.name)){if(t[K])return t;{const e={...t};return e[K]=s,e}}const a={}
;return a[n.xml.xmlCharKey]=t,a[K]=s,a}function ie(e,t){return[K,t.xml.xmlCharKey].includes(e)}function se(e,t,r,n){
const i=ae(e,t);if(i){let s=i[n];if(s){"serializedName"===n&&(s=s.replace(/\\/gi,""))
;const i=r[s],a=t.type.uberParent??t.type.className;if("string"==typeof i&&a){const r=function(e,t,r){const n=[r]
;for(;n.length;){const r=n.shift(),i=t===r?t:r+"."+t;if(Object.prototype.hasOwnProperty.call(e,i))return e[i]
;for(const[t,i]of Object.entries(e))t.startsWith(r+".")&&i.type.uberParent===r&&i.type.className&&n.push(i.type.className)
}}(e.modelMappers.discriminators,i,a);r&&(t=r)}}}return t}function ae(e,t){
return t.type.polymorphicDiscriminator||oe(e,t.type.uberParent)||oe(e,t.type.className)}function oe(e,t){
return t&&e.modelMappers[t]&&e.modelMappers[t].type.polymorphicDiscriminator}const le="Sequence",ce="String",de="Stream"
;const me=r(70030).w;function pe(e,t,r){let n=t.parameterPath;const i=t.mapper;let s;if("string"==typeof n&&(n=[n]),
Array.isArray(n)){if(n.length>0)if(i.isConstant)s=i.defaultValue;else{let t=ue(e,n);!t.propertyFound&&r&&(t=ue(r,n))
;let a=!1;t.propertyFound||(a=i.required||"options"===n[0]&&2===n.length),s=a?i.defaultValue:t.propertyValue}}else{
i.required&&(s={});for(const[t,a]of Object.entries(n)){const n=pe(e,{parameterPath:a,mapper:i.type.modelProperties[t]
},r);void 0!==n&&(s||(s={}),Object.defineProperty(s,t,{value:n,enumerable:!0,configurable:!0,writable:!0}))}}return s}
function ue(e,t){const r={propertyFound:!1};let n=0;for(;n<t.length;++n){const r=t[n];if(!e||!(r in e))break;e=e[r]}
return n===t.length&&(r.propertyValue=e,r.propertyFound=!0),r}const he=Symbol.for("@azure/core-client original request")
;function fe(e){if(function(e){return he in e}(e))return fe(e[he]);let t=me.operationRequestMap.get(e);return t||(t={},
me.operationRequestMap.set(e,t)),t}
const ye=["application/json","text/json"],ge=["application/xml","application/atom+xml"];function be(e={}){
const t=e.expectedContentTypes?.json??ye,r=e.expectedContentTypes?.xml??ge,n=e.parseXML,i=e.serializerOptions,s={xml:{
rootName:i?.xml.rootName??"",includeRoot:i?.xml.includeRoot??!1,xmlCharKey:i?.xml.xmlCharKey??J}};return{
name:"deserializationPolicy",async sendRequest(e,i){const a=await i(e);return async function(e,t,r,n,i){
const s=await async function(e,t,r,n,i){if(!r.request.streamResponseStatusCodes?.has(r.status)&&r.bodyAsText){
const s=r.bodyAsText,a=r.headers.get("Content-Type")||"",o=a?a.split(";").map(e=>e.toLowerCase()):[];try{
if(0===o.length||o.some(t=>-1!==e.indexOf(t)))return r.parsedBody=JSON.parse(s),r;if(o.some(e=>-1!==t.indexOf(e))){
if(!i)throw new Error("Parsing XML not supported.");const e=await i(s,n.xml);return r.parsedBody=e,r}}catch(e){
const t=`Error "${e}" occurred while parsing the response body - ${r.bodyAsText}.`,n=e.code||$.pj.PARSE_ERROR
;throw new $.pj(t,{code:n,statusCode:r.status,request:r.request,response:r})}}return r}(e,t,r,n,i);if(!function(e){
const t=e.request,r=fe(t),n=r?.shouldDeserialize;let i;i=void 0===n||("boolean"==typeof n?n:n(e));return i}(s))return s
;const a=fe(s.request),o=a?.operationSpec;if(!o||!o.responses)return s;const l=function(e){let t
;const r=e.request,n=fe(r),i=n?.operationSpec
;i&&(t=n?.operationResponseGetter?n?.operationResponseGetter(i,e):i.responses[e.status]);return t
}(s),{error:c,shouldReturnResponse:d}=function(e,t,r,n){const i=200<=e.status&&e.status<300,s=function(e){
const t=Object.keys(e.responses);return 0===t.length||1===t.length&&"default"===t[0]}(t)?i:!!r;if(s){if(!r)return{
error:null,shouldReturnResponse:!1};if(!r.isError)return{error:null,shouldReturnResponse:!1}}
const a=r??t.responses.default,o=e.request.streamResponseStatusCodes?.has(e.status)?`Unexpected status code: ${e.status}`:e.bodyAsText,l=new $.pj(o,{
statusCode:e.status,request:e.request,response:e})
;if(!(a||e.parsedBody?.error?.code&&e.parsedBody?.error?.message))throw l;const c=a?.bodyMapper,d=a?.headersMapper;try{
if(e.parsedBody){const r=e.parsedBody;let i;if(c){let e=r;if(t.isXML&&c.type.name===le){e=[];const t=c.xmlElementName
;"object"==typeof r&&t&&(e=r[t])}i=t.serializer.deserialize(c,e,"error.response.parsedBody",n)}const s=r.error||i||r
;l.code=s.code,s.message&&(l.message=s.message),c&&(l.response.parsedBody=i)}
e.headers&&d&&(l.response.parsedHeaders=t.serializer.deserialize(d,e.headers.toJSON(),"operationRes.parsedHeaders"))
}catch(t){
l.message=`Error "${t.message}" occurred in deserializing the responseBody - "${e.bodyAsText}" for the default response.`
}return{error:l,shouldReturnResponse:!1}}(s,o,l,n);if(c)throw c;if(d)return s;if(l){if(l.bodyMapper){let e=s.parsedBody
;o.isXML&&l.bodyMapper.type.name===le&&(e="object"==typeof e?e[l.bodyMapper.xmlElementName]:[]);try{
s.parsedBody=o.serializer.deserialize(l.bodyMapper,e,"operationRes.parsedBody",n)}catch(e){
throw new $.pj(`Error ${e} occurred in deserializing the responseBody - ${s.bodyAsText}`,{statusCode:s.status,
request:s.request,response:s})}}else"HEAD"===o.httpMethod&&(s.parsedBody=r.status>=200&&r.status<300)
;l.headersMapper&&(s.parsedHeaders=o.serializer.deserialize(l.headersMapper,s.headers.toJSON(),"operationRes.parsedHeaders",{
xml:{},ignoreUnknownProperties:!0}))}return s}(t,r,a,s,n)}}}function xe(e){const{parameterPath:t,mapper:r}=e;let n
;return n="string"==typeof t?t:Array.isArray(t)?t.join("."):r.serializedName,n}function Ne(e={}){const t=e.stringifyXML
;return{name:"serializationPolicy",sendRequest(e,r){const n=fe(e),i=n?.operationSpec,s=n?.operationArguments
;return i&&s&&(function(e,t,r){if(r.headerParameters)for(const n of r.headerParameters){let i=pe(t,n)
;if(null!=i||n.mapper.required){i=r.serializer.serialize(n.mapper,i,xe(n));const t=n.mapper.headerCollectionPrefix
;if(t)for(const r of Object.keys(i))e.headers.set(t+r,i[r]);else e.headers.set(n.mapper.serializedName||xe(n),i)}}
const n=t.options?.requestOptions?.customHeaders;if(n)for(const t of Object.keys(n))e.headers.set(t,n[t])}(e,s,i),
function(e,t,r,n=function(){throw new Error("XML serialization unsupported!")}){const i=t.options?.serializerOptions,s={
xml:{rootName:i?.xml.rootName??"",includeRoot:i?.xml.includeRoot??!1,xmlCharKey:i?.xml.xmlCharKey??J}
},a=s.xml.xmlCharKey;if(r.requestBody&&r.requestBody.mapper){e.body=pe(t,r.requestBody)
;const i=r.requestBody.mapper,{required:o,serializedName:l,xmlName:c,xmlElementName:d,xmlNamespace:m,xmlNamespacePrefix:p,nullable:u}=i,h=i.type.name
;try{if(void 0!==e.body&&null!==e.body||u&&null===e.body||o){const t=xe(r.requestBody)
;e.body=r.serializer.serialize(i,e.body,t,s);const o=h===de;if(r.isXML){
const t=p?`xmlns:${p}`:"xmlns",r=function(e,t,r,n,i){if(e&&!["Composite","Sequence","Dictionary"].includes(r)){
const r={};return r[i.xml.xmlCharKey]=n,r[K]={[t]:e},r}return n}(m,t,h,e.body,s);h===le?e.body=n(function(e,t,r,n){
Array.isArray(e)||(e=[e]);if(!r||!n)return{[t]:e};const i={[t]:e};return i[K]={[r]:n},i}(r,d||c||l,t,m),{rootName:c||l,
xmlCharKey:a}):o||(e.body=n(r,{rootName:c||l,xmlCharKey:a}))}else{
if(h===ce&&(r.contentType?.match("text/plain")||"text"===r.mediaType))return;o||(e.body=JSON.stringify(e.body))}}
}catch(e){
throw new Error(`Error "${e.message}" occurred in serializing the payload - ${JSON.stringify(l,void 0,"  ")}.`,{cause:e
})}}else if(r.formDataParameters&&r.formDataParameters.length>0){e.formData={};for(const n of r.formDataParameters){
const i=pe(t,n);if(null!=i){const t=n.mapper.serializedName||xe(n)
;e.formData[t]=r.serializer.serialize(n.mapper,i,xe(n),s)}}}}(e,s,i,t)),r(e)}}}function Se(e={}){const t=(0,$.Fp)(e??{})
;return e.credentialOptions&&t.addPolicy((0,$.N$)({credential:e.credentialOptions.credential,
scopes:e.credentialOptions.credentialScopes})),t.addPolicy(Ne(e.serializationOptions),{phase:"Serialize"}),
t.addPolicy(be(e.deserializationOptions),{phase:"Deserialize"}),t}let ve;const we={CSV:",",SSV:" ",Multi:"Multi",
TSV:"\t",Pipes:"|"};function Ce(e,t,r,n){const i=function(e,t,r){const n=new Map
;if(e.urlParameters?.length)for(const i of e.urlParameters){let s=pe(t,i,r);const a=xe(i)
;s=e.serializer.serialize(i.mapper,s,a),i.skipEncoding||(s=encodeURIComponent(s)),
n.set(`{${i.mapper.serializedName||a}}`,s)}return n}(t,r,n);let s=!1,a=Pe(e,i);if(t.path){let e=Pe(t.path,i)
;"/{nextLink}"===t.path&&e.startsWith("/")&&(e=e.substring(1)),!function(e){return e.includes("://")
}(e)?a=function(e,t){if(!t)return e;const r=new URL(e);let n=r.pathname;n.endsWith("/")||(n=`${n}/`)
;t.startsWith("/")&&(t=t.substring(1));const i=t.indexOf("?");if(-1!==i){const e=t.substring(0,i),s=t.substring(i+1)
;n+=e,s&&(r.search=r.search?`${r.search}&${s}`:s)}else n+=t;return Object.assign(r,{pathname:n}),r.toString()
}(a,e):(a=e,s=!0)}const{queryParams:o,sequenceParams:l}=function(e,t,r){const n=new Map,i=new Set
;if(e.queryParameters?.length)for(const s of e.queryParameters){
"Sequence"===s.mapper.type.name&&s.mapper.serializedName&&i.add(s.mapper.serializedName);let a=pe(t,s,r)
;if(null!=a||s.mapper.required){a=e.serializer.serialize(s.mapper,a,xe(s))
;const t=s.collectionFormat?we[s.collectionFormat]:"";if(Array.isArray(a)&&(a=a.map(e=>e??"")),
"Multi"===s.collectionFormat&&0===a.length)continue
;!Array.isArray(a)||"SSV"!==s.collectionFormat&&"TSV"!==s.collectionFormat||(a=a.join(t)),
s.skipEncoding||(a=Array.isArray(a)?a.map(e=>encodeURIComponent(e)):encodeURIComponent(a)),
!Array.isArray(a)||"CSV"!==s.collectionFormat&&"Pipes"!==s.collectionFormat||(a=a.join(t)),
n.set(s.mapper.serializedName||xe(s),a)}}return{queryParams:n,sequenceParams:i}}(t,r,n);return a=function(e,t,r,n=!1){
if(0===t.size)return e;const i=new URL(e),s=function(e){const t=new Map;if(!e||"?"!==e[0])return t
;const r=(e=e.slice(1)).split("&");for(const e of r){const[r,n]=e.split("=",2),i=t.get(r)
;i?Array.isArray(i)?i.push(n):t.set(r,[i,n]):t.set(r,n)}return t}(i.search);for(const[e,i]of t){const t=s.get(e)
;if(Array.isArray(t))if(Array.isArray(i)){t.push(...i);const r=new Set(t);s.set(e,Array.from(r))
}else t.push(i);else t?(Array.isArray(i)?i.unshift(t):r.has(e)&&s.set(e,[t,i]),n||s.set(e,i)):s.set(e,i)}const a=[]
;for(const[e,t]of s)if("string"==typeof t)a.push(`${e}=${t}`);else if(Array.isArray(t))for(const r of t)a.push(`${e}=${r}`);else a.push(`${e}=${t}`)
;return i.search=a.length?`?${a.join("&")}`:"",i.toString()}(a,o,l,s),a}function Pe(e,t){let r=e
;for(const[e,n]of t)r=r.split(e).join(n);return r}var Ee=r(7567);const Te=(0,Ee.KV)("core-client");class ServiceClient{
_endpoint;_requestContentType;_allowInsecureConnection;_httpClient;pipeline;constructor(e={}){
if(this._requestContentType=e.requestContentType,this._endpoint=e.endpoint??e.baseUri,
e.baseUri&&Te.warning("The baseUri option for SDK Clients has been deprecated, please use endpoint instead."),
this._allowInsecureConnection=e.allowInsecureConnection,this._httpClient=e.httpClient||(ve||(ve=(0,$.fl)()),ve),
this.pipeline=e.pipeline||function(e){const t=function(e){if(e.credentialScopes)return e.credentialScopes
;if(e.endpoint)return`${e.endpoint}/.default`;if(e.baseUri)return`${e.baseUri}/.default`
;if(e.credential)throw new Error("When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy")
;return}(e),r=e.credential&&t?{credentialScopes:t,credential:e.credential}:void 0;return Se({...e,credentialOptions:r})
}(e),e.additionalPolicies?.length)for(const{policy:t,position:r}of e.additionalPolicies){
const e="perRetry"===r?"Sign":void 0;this.pipeline.addPolicy(t,{afterPhase:e})}}sendRequest(e){
return this.pipeline.sendRequest(this._httpClient,e)}async sendOperationRequest(e,t){const r=t.baseUrl||this._endpoint
;if(!r)throw new Error("If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property that contains the base URL to use.")
;const n=Ce(r,t,e,this),i=(0,$.G6)({url:n});i.method=t.httpMethod;const s=fe(i);s.operationSpec=t,s.operationArguments=e
;const a=t.contentType||this._requestContentType;a&&t.requestBody&&i.headers.set("Content-Type",a);const o=e.options
;if(o){const e=o.requestOptions
;e&&(e.timeout&&(i.timeout=e.timeout),e.onUploadProgress&&(i.onUploadProgress=e.onUploadProgress),
e.onDownloadProgress&&(i.onDownloadProgress=e.onDownloadProgress),
void 0!==e.shouldDeserialize&&(s.shouldDeserialize=e.shouldDeserialize),
e.allowInsecureConnection&&(i.allowInsecureConnection=!0)),o.abortSignal&&(i.abortSignal=o.abortSignal),
o.tracingOptions&&(i.tracingOptions=o.tracingOptions)}this._allowInsecureConnection&&(i.allowInsecureConnection=!0),
void 0===i.streamResponseStatusCodes&&(i.streamResponseStatusCodes=function(e){const t=new Set
;for(const[r,n]of Object.entries(e.responses))n.bodyMapper&&n.bodyMapper.type.name===de&&t.add(Number(r));return t}(t))
;try{const e=await this.sendRequest(i),r=Z(e,t.responses[e.status]);return o?.onResponse&&o.onResponse(e,r),r}catch(e){
if("object"==typeof e&&e?.response){const r=e.response,n=Z(r,t.responses[e.statusCode]||t.responses.default)
;e.details=n,o?.onResponse&&o.onResponse(r,n,e)}throw e}}}const Re="/.default",Ie={AUTHORIZATION:"authorization"}
;const Ae=async e=>{const t={abortSignal:(r=e.request).abortSignal,requestOptions:{timeout:r.timeout},
tracingOptions:r.tracingOptions};var r;const n=function(e){const t=e.headers.get("WWW-Authenticate")
;if(401===e.status&&t)return t;return}(e.response);if(n){const r=function(e){
const t=e.slice(7),r=`${t.trim()} `.split(" ").filter(e=>e);return r.map(e=>(([e,t])=>({[e]:t
}))(e.trim().split("="))).reduce((e,t)=>({...e,...t}),{})}(n),i=function(e,t){if(!t.resource_id)return e.scopes
;const r=new URL(t.resource_id);let n=new URL(Re,r.origin).toString()
;"https://disk.azure.com/.default"===n&&(n="https://disk.azure.com//.default");return[n]}(e,r),s=function(e){
const t=new URL(e.authorization_uri),r=t.pathname.split("/")[1]
;if(r&&(n=r,/^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/.test(n)))return r
;var n;return}(r);if(!s)return!1;const a=await e.getAccessToken(i,{...t,tenantId:s})
;return!!a&&(e.request.headers.set(Ie.AUTHORIZATION,`${a.tokenType??"Bearer"} ${a.token}`),!0)}return!1}
;const _e=Symbol("Original PipelineRequest"),Oe=Symbol.for("@azure/core-client original request"),ze=new Set(["url","method","withCredentials","timeout","requestId","abortSignal","body","formData","onDownloadProgress","onUploadProgress","proxySettings","streamResponseStatusCodes","agent","requestOverrides"])
;function Be(e,t={}){const r=e[_e],n=(0,$.Nc)(e.headers.toJson({preserveCase:!0}));if(r)return r.headers=n,r;{
const r=(0,$.G6)({url:e.url,method:e.method,headers:n,withCredentials:e.withCredentials,timeout:e.timeout,
requestId:e.requestId,abortSignal:e.abortSignal,body:e.body,formData:e.formData,disableKeepAlive:!!e.keepAlive,
onDownloadProgress:e.onDownloadProgress,onUploadProgress:e.onUploadProgress,proxySettings:e.proxySettings,
streamResponseStatusCodes:e.streamResponseStatusCodes,agent:e.agent,requestOverrides:e.requestOverrides})
;return t.originalRequest&&(r[Oe]=t.originalRequest),r}}function ke(e,t){const r=t?.originalRequest??e,n={url:e.url,
method:e.method,headers:Me(e.headers),withCredentials:e.withCredentials,timeout:e.timeout,
requestId:e.headers.get("x-ms-client-request-id")||e.requestId,abortSignal:e.abortSignal,body:e.body,
formData:e.formData,keepAlive:!!e.disableKeepAlive,onDownloadProgress:e.onDownloadProgress,
onUploadProgress:e.onUploadProgress,proxySettings:e.proxySettings,streamResponseStatusCodes:e.streamResponseStatusCodes,
agent:e.agent,requestOverrides:e.requestOverrides,clone(){throw new Error("Cannot clone a non-proxied WebResourceLike")
},prepare(){throw new Error("WebResourceLike.prepare() is not supported by @azure/core-http-compat")},
validateRequestProperties(){}};return t?.createProxy?new Proxy(n,{get:(t,i,s)=>i===_e?e:"clone"===i?()=>ke(Be(n,{
originalRequest:r}),{createProxy:!0,originalRequest:r}):Reflect.get(t,i,s),
set:(t,r,n,i)=>("keepAlive"===r&&(e.disableKeepAlive=!n),"string"==typeof r&&ze.has(r)&&(e[r]=n),Reflect.set(t,r,n,i))
}):n}function Me(e){return new HttpHeaders(e.toJSON({preserveCase:!0}))}function qe(e){return e.toLowerCase()}
class HttpHeaders{_headersMap;constructor(e){if(this._headersMap={},e)for(const t in e)this.set(t,e[t])}set(e,t){
this._headersMap[qe(e)]={name:e,value:t.toString()}}get(e){const t=this._headersMap[qe(e)];return t?t.value:void 0}
contains(e){return!!this._headersMap[qe(e)]}remove(e){const t=this.contains(e);return delete this._headersMap[qe(e)],t}
rawHeaders(){return this.toJson({preserveCase:!0})}headersArray(){const e=[]
;for(const t in this._headersMap)e.push(this._headersMap[t]);return e}headerNames(){const e=[],t=this.headersArray()
;for(let r=0;r<t.length;++r)e.push(t[r].name);return e}headerValues(){const e=[],t=this.headersArray()
;for(let r=0;r<t.length;++r)e.push(t[r].value);return e}toJson(e={}){const t={}
;if(e.preserveCase)for(const e in this._headersMap){const r=this._headersMap[e];t[r.name]=r.value
}else for(const e in this._headersMap){const r=this._headersMap[e];t[qe(r.name)]=r.value}return t}toString(){
return JSON.stringify(this.toJson({preserveCase:!0}))}clone(){const e={};for(const t in this._headersMap){
const r=this._headersMap[t];e[r.name]=r.value}return new HttpHeaders(e)}}
const De=Symbol("Original FullOperationResponse");function Le(e,t){let r=ke(e.request),n=Me(e.headers)
;return t?.createProxy?new Proxy(e,{get:(t,i,s)=>"headers"===i?n:"request"===i?r:i===De?e:Reflect.get(t,i,s),
set:(e,t,i,s)=>("headers"===t?n=i:"request"===t&&(r=i),Reflect.set(e,t,i,s))}):{...e,request:r,headers:n}}
function He(e){const t=e[De],r=(0,$.Nc)(e.headers.toJson({preserveCase:!0}));return t?(t.headers=r,t):{...e,headers:r,
request:Be(e.request)}}class ExtendedServiceClient extends ServiceClient{constructor(e){super(e),
!1!==e.keepAliveOptions?.enable||this.pipeline.getOrderedPolicies().some(e=>e.name===V)||this.pipeline.addPolicy({
name:V,sendRequest:(e,t)=>(e.disableKeepAlive=!0,t(e))
}),!1===e.redirectOptions?.handleRedirects&&this.pipeline.removePolicy({name:$.Ou})}async sendOperationRequest(e,t){
const r=e?.options?.onResponse;let n;e.options={...e.options,onResponse:function(e,t,i){n=e,r&&r(e,t,i)}}
;const i=await super.sendOperationRequest(e,t);return n&&Object.defineProperty(i,"_response",{value:Le(n)}),i}}var Ue
;!function(e){e[e.ERROR=1]="ERROR",e[e.INFO=3]="INFO",e[e.OFF=0]="OFF",e[e.WARNING=2]="WARNING"}(Ue||(Ue={}));const $e={
log(e,t){},shouldLog:e=>!1};function Fe(e){const t=e.slice().reverse();return{name:"RequestPolicyFactoryPolicy",
async sendRequest(e,r){let n={sendRequest:async e=>Le(await r(Be(e)),{createProxy:!0})}
;for(const e of t)n=e.create(n,$e);const i=ke(e,{createProxy:!0});return He(await n.sendRequest(i))}}}class Expression{
constructor(e,t={},r){this.pattern=e,this.separator=t.separator||".",this.segments=this._parse(e),this.data=r,
this._hasDeepWildcard=this.segments.some(e=>"deep-wildcard"===e.type),
this._hasAttributeCondition=this.segments.some(e=>void 0!==e.attrName),
this._hasPositionSelector=this.segments.some(e=>void 0!==e.position)}_parse(e){const t=[];let r=0,n=""
;for(;r<e.length;)e[r]===this.separator?r+1<e.length&&e[r+1]===this.separator?(n.trim()&&(t.push(this._parseSegment(n.trim())),
n=""),t.push({type:"deep-wildcard"}),r+=2):(n.trim()&&t.push(this._parseSegment(n.trim())),n="",r++):(n+=e[r],r++)
;return n.trim()&&t.push(this._parseSegment(n.trim())),t}_parseSegment(e){const t={type:"tag"};let r=null,n=e
;const i=e.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);if(i&&(n=i[1]+i[3],i[2])){const e=i[2].slice(1,-1);e&&(r=e)}let s,a,o=n
;if(n.includes("::")){const t=n.indexOf("::");if(s=n.substring(0,t).trim(),o=n.substring(t+2).trim(),
!s)throw new Error(`Invalid namespace in pattern: ${e}`)}let l=null;if(o.includes(":")){
const e=o.lastIndexOf(":"),t=o.substring(0,e).trim(),r=o.substring(e+1).trim()
;["first","last","odd","even"].includes(r)||/^nth\(\d+\)$/.test(r)?(a=t,l=r):a=o}else a=o
;if(!a)throw new Error(`Invalid segment pattern: ${e}`);if(t.tag=a,s&&(t.namespace=s),r)if(r.includes("=")){
const e=r.indexOf("=");t.attrName=r.substring(0,e).trim(),t.attrValue=r.substring(e+1).trim()}else t.attrName=r.trim()
;if(l){const e=l.match(/^nth\((\d+)\)$/);e?(t.position="nth",t.positionValue=parseInt(e[1],10)):t.position=l}return t}
get length(){return this.segments.length}hasDeepWildcard(){return this._hasDeepWildcard}hasAttributeCondition(){
return this._hasAttributeCondition}hasPositionSelector(){return this._hasPositionSelector}toString(){return this.pattern
}}class MatcherView{constructor(e){this._matcher=e}get separator(){return this._matcher.separator}getCurrentTag(){
const e=this._matcher.path;return e.length>0?e[e.length-1].tag:void 0}getCurrentNamespace(){const e=this._matcher.path
;return e.length>0?e[e.length-1].namespace:void 0}getAttrValue(e){const t=this._matcher.path
;if(0!==t.length)return t[t.length-1].values?.[e]}hasAttr(e){const t=this._matcher.path;if(0===t.length)return!1
;const r=t[t.length-1];return void 0!==r.values&&e in r.values}getAnyParentAttr(e){
return this._matcher.getAnyParentAttr(e)}hasAnyParentAttr(e){return this._matcher.hasAnyParentAttr(e)}getPosition(){
const e=this._matcher.path;return 0===e.length?-1:e[e.length-1].position??0}getCounter(){const e=this._matcher.path
;return 0===e.length?-1:e[e.length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){
return this._matcher.path.length}toString(e,t=!0){return this._matcher.toString(e,t)}toArray(){
return this._matcher.path.map(e=>e.tag)}matches(e){return this._matcher.matches(e)}matchesAny(e){
return e.matchesAny(this._matcher)}}class Matcher{constructor(e={}){this.separator=e.separator||".",this.path=[],
this.siblingStacks=[],this._pathStringCache=null,this._view=new MatcherView(this),this._keptAttrs=[]}
push(e,t=null,r=null,n=null){
this._pathStringCache=null,this.path.length>0&&(this.path[this.path.length-1].values=void 0);const i=this.path.length
;let s=this.siblingStacks[i];s||(s={counts:new Map,total:0},this.siblingStacks[i]=s)
;const a=r?`${r}:${e}`:e,o=s.counts.get(a)||0,l=s.total;s.counts.set(a,o+1),s.total++;const c={tag:e,position:l,
counter:o};null!=r&&(c.namespace=r),null!=t&&(c.values=t),this.path.push(c)
;const d=this.path.length,m=null!==n?n.keep:null;if(null!=m&&m.length>0&&t)for(let e=0;e<m.length;e++){const r=m[e]
;void 0!==t[r]&&this._keptAttrs.push({depth:d,name:r,value:t[r]})}}pop(){if(0===this.path.length)return
;this._pathStringCache=null;const e=this.path.pop()
;this.siblingStacks.length>this.path.length+1&&(this.siblingStacks.length=this.path.length+1);const t=this.path.length+1
;for(;this._keptAttrs.length>0&&this._keptAttrs[this._keptAttrs.length-1].depth>=t;)this._keptAttrs.pop();return e}
updateCurrent(e){if(this.path.length>0){const t=this.path[this.path.length-1];null!=e&&(t.values=e)}}getCurrentTag(){
return this.path.length>0?this.path[this.path.length-1].tag:void 0}getCurrentNamespace(){
return this.path.length>0?this.path[this.path.length-1].namespace:void 0}getAttrValue(e){
if(0!==this.path.length)return this.path[this.path.length-1].values?.[e]}hasAttr(e){if(0===this.path.length)return!1
;const t=this.path[this.path.length-1];return void 0!==t.values&&e in t.values}getAnyParentAttr(e){
const t=this._keptAttrs;for(let r=t.length-1;r>=0;r--)if(t[r].name===e)return t[r].value}hasAnyParentAttr(e){
const t=this._keptAttrs;for(let r=t.length-1;r>=0;r--)if(t[r].name===e)return!0;return!1}getPosition(){
return 0===this.path.length?-1:this.path[this.path.length-1].position??0}getCounter(){
return 0===this.path.length?-1:this.path[this.path.length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){
return this.path.length}toString(e,t=!0){const r=e||this.separator;if(r===this.separator&&!0===t){
if(null!==this._pathStringCache)return this._pathStringCache
;const e=this.path.map(e=>e.namespace?`${e.namespace}:${e.tag}`:e.tag).join(r);return this._pathStringCache=e,e}
return this.path.map(e=>t&&e.namespace?`${e.namespace}:${e.tag}`:e.tag).join(r)}toArray(){return this.path.map(e=>e.tag)
}reset(){this._pathStringCache=null,this.path=[],this.siblingStacks=[],this._keptAttrs=[]}matches(e){const t=e.segments
;return 0!==t.length&&(e.hasDeepWildcard()?this._matchWithDeepWildcard(t):this._matchSimple(t))}_matchSimple(e){
if(this.path.length!==e.length)return!1
;for(let t=0;t<e.length;t++)if(!this._matchSegment(e[t],this.path[t],t===this.path.length-1))return!1;return!0}
_matchWithDeepWildcard(e){let t=this.path.length-1,r=e.length-1;for(;r>=0&&t>=0;){const n=e[r]
;if("deep-wildcard"===n.type){if(r--,r<0)return!0;const n=e[r];let i=!1
;for(let e=t;e>=0;e--)if(this._matchSegment(n,this.path[e],e===this.path.length-1)){t=e-1,r--,i=!0;break}if(!i)return!1
}else{if(!this._matchSegment(n,this.path[t],t===this.path.length-1))return!1;t--,r--}}return r<0}_matchSegment(e,t,r){
if("*"!==e.tag&&e.tag!==t.tag)return!1;if(void 0!==e.namespace&&"*"!==e.namespace&&e.namespace!==t.namespace)return!1
;if(void 0!==e.attrName){if(!r)return!1;if(!t.values||!(e.attrName in t.values))return!1
;if(void 0!==e.attrValue&&String(t.values[e.attrName])!==String(e.attrValue))return!1}if(void 0!==e.position){
if(!r)return!1;const n=t.counter??0;if("first"===e.position&&0!==n)return!1;if("odd"===e.position&&n%2!=1)return!1
;if("even"===e.position&&n%2!=0)return!1;if("nth"===e.position&&n!==e.positionValue)return!1}return!0}matchesAny(e){
return e.matchesAny(this)}snapshot(){return{path:this.path.map(e=>({...e})),siblingStacks:this.siblingStacks.map(e=>e?{
counts:new Map(e.counts),total:e.total}:e),keptAttrs:this._keptAttrs.map(e=>({...e}))}}restore(e){
this._pathStringCache=null,this.path=e.path.map(e=>({...e})),this.siblingStacks=e.siblingStacks.map(e=>e?{
counts:new Map(e.counts),total:e.total}:e),this._keptAttrs=(e.keptAttrs||[]).map(e=>({...e}))}readOnly(){
return this._view}}function je(e){return"number"==typeof e&&Object.is(e,-0)?"-0":String(e)}function Ve(e){
return je(e).replace(/--/g,"- -").replace(/--/g,"- -").replace(/-$/,"- ")}function Ge(e){
return je(e).replace(/\]\]>/g,"]]]]><![CDATA[>")}function We(e){
return je(e).replace(/"/g,"&quot;").replace(/'/g,"&apos;")}function Ke(e,t,r,n,i){if(!r.sanitizeName)return e
;const s=!t&&"?"===e[0],a=s?e.slice(1):e;if(i(a))return e;const o=r.sanitizeName(a,{isAttribute:t,matcher:n.readOnly()})
;if("string"!=typeof o||!i(o))throw new Error(`sanitizeName returned an invalid XML name for "${a}"`);return s?"?"+o:o}
const Je=":A-Za-z_\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u0486\u0488-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd",Xe=":A-Za-z_\xc0-\u02ff\u0370-\u037d\u037f-\u0486\u0488-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}",Qe=Xe+"\\-\\.\\d\xb7\u0300-\u036f\u0487\u203f-\u2040",Ze=(e,t,r="")=>{
const n=`[${e.replace(":","")}][${t.replace(":","")}]*`;return{name:new RegExp(`^[${e}][${t}]*$`,r),
ncName:new RegExp(`^${n}$`,r),qName:new RegExp(`^${n}(?::${n})?$`,r),nmToken:new RegExp(`^[${t}]+$`,r),
nmTokens:new RegExp(`^[${t}]+(?:\\s+[${t}]+)*$`,r)}
},Ye=Ze(Je,Je+"\\-\\.\\d\xb7\u0300-\u036f\u203f-\u2040"),et=Ze(Xe,Qe,"u"),tt=":A-Za-z_",rt=Ze(tt,tt+"\\-\\.\\d"),nt=(e="1.0",t=!1)=>t?rt:"1.1"===e?et:Ye,it=(e,{xmlVersion:t="1.0",asciiOnly:r=!1}={})=>nt(t,r).qName.test(e),st=["name","ncName","qName","nmToken","nmTokens"],at=(e,{xmlVersion:t="1.0",asciiOnly:r=!1,maxCacheSize:n=2048}={})=>{
if(!st.includes(e))throw new TypeError(`Unknown production "${e}". Must be one of: ${st.join(", ")}`);const i=nt(t,r)[e]
;let s=new Map;const a=e=>{const t=s.get(e);if(void 0!==t)return t;const r=i.test(e);return s.size<n&&s.set(e,r),r}
;return a.reset=()=>{s=new Map},a};function ot(e,t){let r="";t.format&&(r="\n");const n=[]
;if(t.stopNodes&&Array.isArray(t.stopNodes))for(let e=0;e<t.stopNodes.length;e++){const r=t.stopNodes[e]
;"string"==typeof r?n.push(new Expression(r)):r instanceof Expression&&n.push(r)}const i=function(e,t){
if(!Array.isArray(e)||0===e.length)return"1.0";const r=e[0];if("?xml"===pt(r)){const e=r[":@"];if(e){
const r=t.attributeNamePrefix+"version";if(e[r])return e[r]}}return"1.0"}(e,t),s=at("qName",{xmlVersion:i})
;return lt(e,t,r,new Matcher,n,s)}function lt(e,t,r,n,i,s){let a="",o=!1
;if(t.maxNestedTags&&n.getDepth()>t.maxNestedTags)throw new Error("Maximum nested tags exceeded");if(!Array.isArray(e)){
if(null!=e){let r=je(e);return r=ft(r,t),r}return""}for(let l=0;l<e.length;l++){const c=e[l],d=pt(c)
;if(void 0===d)continue
;const m=d===t.textNodeName||d===t.cdataPropName||d===t.commentPropName?d:Ke(d,!1,t,n,s),p=ct(c[":@"],t);n.push(m,p)
;const u=ht(n,i);if(m===t.textNodeName){let e=c[d];u||(e=t.tagValueProcessor(m,e),e=ft(e,t)),e=je(e),o&&(a+=r),a+=e,
o=!1,n.pop();continue}if(m===t.cdataPropName){o&&(a+=r);a+=`<![CDATA[${Ge(c[d][0][t.textNodeName])}]]>`,o=!1,n.pop()
;continue}if(m===t.commentPropName){a+=r+`\x3c!--${Ve(c[d][0][t.textNodeName])}--\x3e`,o=!0,n.pop();continue}
if("?"===m[0]){a+=("?xml"===m?"":r)+`<${m}${ut(c[":@"],t,u,n,s)}?>`,o=!0,n.pop();continue}let h=r
;""!==h&&(h+=t.indentBy);const f=r+`<${m}${ut(c[":@"],t,u,n,s)}`;let y;y=u?dt(c[d],t,n.getDepth()):lt(c[d],t,h,n,i,s),
-1!==t.unpairedTags.indexOf(m)?t.suppressUnpairedNode?a+=f+">":a+=f+"/>":y&&0!==y.length||!t.suppressEmptyNode?y&&y.endsWith(">")?a+=f+`>${y}${r}</${m}>`:(a+=f+">",
y&&""!==r&&(y.includes("/>")||y.includes("</"))?a+=r+t.indentBy+y+r:a+=y,a+=`</${m}>`):a+=f+"/>",o=!0,n.pop()}return a}
function ct(e,t){if(!e||t.ignoreAttributes)return null;const r={};let n=!1;for(let i in e){
if(!Object.prototype.hasOwnProperty.call(e,i))continue
;r[i.startsWith(t.attributeNamePrefix)?i.substr(t.attributeNamePrefix.length):i]=We(e[i]),n=!0}return n?r:null}
function dt(e,t,r=0){if(t.maxNestedTags&&r>t.maxNestedTags)throw new Error("Maximum nested tags exceeded")
;if(!Array.isArray(e))return null!=e?je(e):"";let n="";for(let i=0;i<e.length;i++){const s=e[i],a=pt(s)
;if(a===t.textNodeName)n+=je(s[a]);else if(a===t.cdataPropName)n+=s[a][0][t.textNodeName];else if(a===t.commentPropName)n+=s[a][0][t.textNodeName];else{
if(a&&"?"===a[0])continue;if(a){const e=mt(s[":@"],t),i=dt(s[a],t,r+1)
;i&&0!==i.length?n+=`<${a}${e}>${i}</${a}>`:n+=`<${a}${e}/>`}}}return n}function mt(e,t){let r=""
;if(e&&!t.ignoreAttributes)for(let n in e){if(!Object.prototype.hasOwnProperty.call(e,n))continue;let i=e[n]
;!0===i&&t.suppressBooleanAttributes?r+=` ${n.substr(t.attributeNamePrefix.length)}`:r+=` ${n.substr(t.attributeNamePrefix.length)}="${We(i)}"`
}return r}function pt(e){const t=Object.keys(e);for(let r=0;r<t.length;r++){const n=t[r]
;if(Object.prototype.hasOwnProperty.call(e,n)&&":@"!==n)return n}}function ut(e,t,r,n,i){let s=""
;if(e&&!t.ignoreAttributes)for(let a in e){if(!Object.prototype.hasOwnProperty.call(e,a))continue
;const o=a.substr(t.attributeNamePrefix.length),l=r?o:Ke(o,!0,t,n,i);let c
;r?c=e[a]:(c=t.attributeValueProcessor(a,e[a]),
c=ft(c,t)),!0===c&&t.suppressBooleanAttributes?s+=` ${l}`:s+=` ${l}="${We(c)}"`}return s}function ht(e,t){
if(!t||0===t.length)return!1;for(let r=0;r<t.length;r++)if(e.matches(t[r]))return!0;return!1}function ft(e,t){
if(e&&e.length>0&&t.processEntities)for(let r=0;r<t.entities.length;r++){const n=t.entities[r]
;e=e.replace(n.regex,n.val)}return e}const yt={attributeNamePrefix:"@_",attributesGroupName:!1,textNodeName:"#text",
ignoreAttributes:!0,cdataPropName:!1,format:!1,indentBy:"  ",suppressEmptyNode:!1,suppressUnpairedNode:!0,
suppressBooleanAttributes:!0,tagValueProcessor:function(e,t){return t},attributeValueProcessor:function(e,t){return t},
preserveOrder:!1,commentPropName:!1,unpairedTags:[],entities:[{regex:new RegExp("&","g"),val:"&amp;"},{
regex:new RegExp(">","g"),val:"&gt;"},{regex:new RegExp("<","g"),val:"&lt;"},{regex:new RegExp("'","g"),val:"&apos;"},{
regex:new RegExp('"',"g"),val:"&quot;"}],processEntities:!0,stopNodes:[],oneListGroup:!1,maxNestedTags:100,jPath:!0,
sanitizeName:!1};function gt(e){
if(this.options=Object.assign({},yt,e),this.options.stopNodes&&Array.isArray(this.options.stopNodes)&&(this.options.stopNodes=this.options.stopNodes.map(e=>"string"==typeof e&&e.startsWith("*.")?".."+e.substring(2):e)),
this.stopNodeExpressions=[],
this.options.stopNodes&&Array.isArray(this.options.stopNodes))for(let e=0;e<this.options.stopNodes.length;e++){
const t=this.options.stopNodes[e]
;"string"==typeof t?this.stopNodeExpressions.push(new Expression(t)):t instanceof Expression&&this.stopNodeExpressions.push(t)
}var t;!0===this.options.ignoreAttributes||this.options.attributesGroupName?this.isAttribute=function(){return!1
}:(this.ignoreAttributesFn="function"==typeof(t=this.options.ignoreAttributes)?t:Array.isArray(t)?e=>{for(const r of t){
if("string"==typeof r&&e===r)return!0;if(r instanceof RegExp&&r.test(e))return!0}}:()=>!1,
this.attrPrefixLen=this.options.attributeNamePrefix.length,this.isAttribute=Nt),this.processTextOrObjNode=bt,
this.options.format?(this.indentate=xt,this.tagEndChar=">\n",this.newLine="\n"):(this.indentate=function(){return""},
this.tagEndChar=">",this.newLine="")}function bt(e,t,r,n,i){const s=this.extractAttributes(e);n.push(t,s)
;if(this.checkStopNode(n)){const i=this.buildRawContent(e,n.getDepth()),s=this.buildAttributesForStopNode(e)
;return n.pop(),this.buildObjectNode(i,t,s,r)}const a=this.j2x(e,r+1,n,i);return n.pop(),
"?"===t[0]?this.buildTextValNode("",t,a.attrStr,r,n):void 0!==e[this.options.textNodeName]&&1===Object.keys(e).length?this.buildTextValNode(e[this.options.textNodeName],t,a.attrStr,r,n):this.buildObjectNode(a.val,t,a.attrStr,r)
}function xt(e){return this.options.indentBy.repeat(e)}function Nt(e){
return!(!e.startsWith(this.options.attributeNamePrefix)||e===this.options.textNodeName)&&e.substr(this.attrPrefixLen)}
gt.prototype.build=function(e){if(this.options.preserveOrder)return ot(e,this.options);{
Array.isArray(e)&&this.options.arrayNodeName&&this.options.arrayNodeName.length>1&&(e={[this.options.arrayNodeName]:e})
;const t=new Matcher,r=function(e,t){const r=e["?xml"];if(r&&"object"==typeof r){
if(t.attributesGroupName&&r[t.attributesGroupName]){const e=r[t.attributesGroupName][t.attributeNamePrefix+"version"]
;if(e)return e}const e=r[t.attributeNamePrefix+"version"];if(e)return e}return"1.0"}(e,this.options),n=at("qName",{
xmlVersion:r});return this.j2x(e,0,t,n).val}},gt.prototype.j2x=function(e,t,r,n){let i="",s=""
;if(this.options.maxNestedTags&&r.getDepth()>=this.options.maxNestedTags)throw new Error("Maximum nested tags exceeded")
;const a=this.options.jPath?r.toString():r,o=this.checkStopNode(r);for(let l in e){
if(!Object.prototype.hasOwnProperty.call(e,l))continue
;const c=l===this.options.textNodeName||l===this.options.cdataPropName||l===this.options.commentPropName||this.options.attributesGroupName&&l===this.options.attributesGroupName||this.isAttribute(l)?l:Ke(l,!1,this.options,r,n)
;if(void 0===e[l])this.isAttribute(l)&&(s+="");else if(null===e[l])this.isAttribute(l)||c===this.options.cdataPropName||c===this.options.commentPropName?s+="":"?"===c[0]?s+=this.indentate(t)+"<"+c+"?"+this.tagEndChar:s+=this.indentate(t)+"<"+c+"/"+this.tagEndChar;else if(e[l]instanceof Date)s+=this.buildTextValNode(e[l],c,"",t,r);else if("object"!=typeof e[l]){
const d=this.isAttribute(l);if(d&&!this.ignoreAttributesFn(d,a)){const t=Ke(d,!0,this.options,r,n)
;i+=this.buildAttrPairStr(t,je(e[l]),o)}else if(!d)if(l===this.options.textNodeName){
let t=this.options.tagValueProcessor(l,je(e[l]));s+=this.replaceEntitiesValue(t)}else{r.push(c)
;const n=this.checkStopNode(r);if(r.pop(),n){const r=je(e[l])
;s+=""===r?this.indentate(t)+"<"+c+this.closeTag(c)+this.tagEndChar:this.indentate(t)+"<"+c+">"+r+"</"+c+this.tagEndChar
}else s+=this.buildTextValNode(e[l],c,"",t,r)}}else if(Array.isArray(e[l])){const i=e[l].length;let a="",o=""
;for(let d=0;d<i;d++){const i=e[l][d]
;if(void 0===i);else if(null===i)"?"===c[0]?s+=this.indentate(t)+"<"+c+"?"+this.tagEndChar:s+=this.indentate(t)+"<"+c+"/"+this.tagEndChar;else if("object"==typeof i)if(this.options.oneListGroup){
r.push(c);const e=this.j2x(i,t+1,r,n)
;r.pop(),a+=e.val,this.options.attributesGroupName&&i.hasOwnProperty(this.options.attributesGroupName)&&(o+=e.attrStr)
}else a+=this.processTextOrObjNode(i,c,t,r,n);else if(this.options.oneListGroup){
let e=this.options.tagValueProcessor(c,i);e=this.replaceEntitiesValue(e),e=je(e),a+=e}else{r.push(c)
;const e=this.checkStopNode(r);if(r.pop(),e){const e=je(i)
;a+=""===e?this.indentate(t)+"<"+c+this.closeTag(c)+this.tagEndChar:this.indentate(t)+"<"+c+">"+e+"</"+c+this.tagEndChar
}else a+=this.buildTextValNode(i,c,"",t,r)}}this.options.oneListGroup&&(a=this.buildObjectNode(a,c,o,t)),s+=a
}else if(this.options.attributesGroupName&&l===this.options.attributesGroupName){const t=Object.keys(e[l]),s=t.length
;for(let a=0;a<s;a++){const s=Ke(t[a],!0,this.options,r,n);i+=this.buildAttrPairStr(s,je(e[l][t[a]]),o)}
}else s+=this.processTextOrObjNode(e[l],c,t,r,n)}return{attrStr:i,val:s}},gt.prototype.buildAttrPairStr=function(e,t,r){
return r||(t=this.options.attributeValueProcessor(e,je(t)),t=this.replaceEntitiesValue(t)),
this.options.suppressBooleanAttributes&&"true"===t?" "+e:" "+e+'="'+We(t)+'"'
},gt.prototype.extractAttributes=function(e){if(!e||"object"!=typeof e)return null;const t={};let r=!1
;if(this.options.attributesGroupName&&e[this.options.attributesGroupName]){const n=e[this.options.attributesGroupName]
;for(let e in n){if(!Object.prototype.hasOwnProperty.call(n,e))continue
;t[e.startsWith(this.options.attributeNamePrefix)?e.substring(this.options.attributeNamePrefix.length):e]=We(n[e]),r=!0}
}else for(let n in e){if(!Object.prototype.hasOwnProperty.call(e,n))continue;const i=this.isAttribute(n)
;i&&(t[i]=We(e[n]),r=!0)}return r?t:null},gt.prototype.buildRawContent=function(e,t=0){
if(this.options.maxNestedTags&&t>=this.options.maxNestedTags)throw new Error("Maximum nested tags exceeded")
;if("string"==typeof e)return e;if("object"!=typeof e||null===e)return String(e)
;if(void 0!==e[this.options.textNodeName])return e[this.options.textNodeName];let r="";for(let n in e){
if(!Object.prototype.hasOwnProperty.call(e,n))continue;if(this.isAttribute(n))continue
;if(this.options.attributesGroupName&&n===this.options.attributesGroupName)continue;const i=e[n]
;if(n===this.options.textNodeName)r+=i;else if(Array.isArray(i)){
for(let e of i)if("string"==typeof e||"number"==typeof e)r+=`<${n}>${e}</${n}>`;else if("object"==typeof e&&null!==e){
const i=this.buildRawContent(e,t+1),s=this.buildAttributesForStopNode(e);r+=""===i?`<${n}${s}/>`:`<${n}${s}>${i}</${n}>`
}}else if("object"==typeof i&&null!==i){const e=this.buildRawContent(i,t+1),s=this.buildAttributesForStopNode(i)
;r+=""===e?`<${n}${s}/>`:`<${n}${s}>${e}</${n}>`}else r+=`<${n}>${i}</${n}>`}return r},
gt.prototype.buildAttributesForStopNode=function(e){if(!e||"object"!=typeof e)return"";let t=""
;if(this.options.attributesGroupName&&e[this.options.attributesGroupName]){const r=e[this.options.attributesGroupName]
;for(let e in r){if(!Object.prototype.hasOwnProperty.call(r,e))continue
;const n=e.startsWith(this.options.attributeNamePrefix)?e.substring(this.options.attributeNamePrefix.length):e,i=r[e]
;!0===i&&this.options.suppressBooleanAttributes?t+=" "+n:t+=" "+n+'="'+We(i)+'"'}}else for(let r in e){
if(!Object.prototype.hasOwnProperty.call(e,r))continue;const n=this.isAttribute(r);if(n){const i=e[r]
;!0===i&&this.options.suppressBooleanAttributes?t+=" "+n:t+=" "+n+'="'+We(i)+'"'}}return t},
gt.prototype.buildObjectNode=function(e,t,r,n){
if(""===e)return"?"===t[0]?this.indentate(n)+"<"+t+r+"?"+this.tagEndChar:this.indentate(n)+"<"+t+r+this.closeTag(t)+this.tagEndChar
;if("?"===t[0])return this.indentate(n)+"<"+t+r+"?"+this.tagEndChar;{let i="</"+t+this.tagEndChar,s=""
;return"?"===t[0]&&(s="?",
i=""),!r&&""!==r||-1!==e.indexOf("<")?!1!==this.options.commentPropName&&t===this.options.commentPropName&&0===s.length?this.indentate(n)+`\x3c!--${Ve(e)}--\x3e`+this.newLine:this.indentate(n)+"<"+t+r+s+this.tagEndChar+e+this.indentate(n)+i:this.indentate(n)+"<"+t+r+s+">"+e+i
}},gt.prototype.closeTag=function(e){let t=""
;return-1!==this.options.unpairedTags.indexOf(e)?this.options.suppressUnpairedNode||(t="/"):t=this.options.suppressEmptyNode?"/":`></${e}`,
t},gt.prototype.checkStopNode=function(e){if(!this.stopNodeExpressions||0===this.stopNodeExpressions.length)return!1
;for(let t=0;t<this.stopNodeExpressions.length;t++)if(e.matches(this.stopNodeExpressions[t]))return!0;return!1},
gt.prototype.buildTextValNode=function(e,t,r,n,i){if(!1!==this.options.cdataPropName&&t===this.options.cdataPropName){
const t=Ge(e);return this.indentate(n)+`<![CDATA[${t}]]>`+this.newLine}
if(!1!==this.options.commentPropName&&t===this.options.commentPropName){const t=Ve(e)
;return this.indentate(n)+`\x3c!--${t}--\x3e`+this.newLine}
if("?"===t[0])return this.indentate(n)+"<"+t+r+"?"+this.tagEndChar;{let i=this.options.tagValueProcessor(t,e)
;return i=this.replaceEntitiesValue(i),
i=je(i),""===i?this.indentate(n)+"<"+t+r+this.closeTag(t)+this.tagEndChar:this.indentate(n)+"<"+t+r+">"+i+"</"+t+this.tagEndChar
}},gt.prototype.replaceEntitiesValue=function(e){
if(e&&e.length>0&&this.options.processEntities)for(let t=0;t<this.options.entities.length;t++){
const r=this.options.entities[t];e=e.replace(r.regex,r.val)}return e}
;const St=gt,vt=":A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD",wt=new RegExp("^"+("["+vt+"]["+(vt+"\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040")+"]*")+"$")
;const Ct=function(e){const t=wt.exec(e);return!(null==t)}
;const Pt=["hasOwnProperty","toString","valueOf","__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"],Et=["__proto__","constructor","prototype"],Tt={
allowBooleanAttributes:!1,unpairedTags:[]};function Rt(e,t){t=Object.assign({},Tt,t);const r=[];let n=!1,i=!1
;"\ufeff"===e[0]&&(e=e.substr(1));for(let s=0;s<e.length;s++)if("<"===e[s]&&"?"===e[s+1]){if(s+=2,s=At(e,s),
s.err)return s}else{if("<"!==e[s]){if(It(e[s]))continue
;return qt("InvalidChar","char '"+e[s]+"' is not expected.",Ht(e,s))}{let a=s;if(s++,"!"===e[s]){s=_t(e,s);continue}{
let o=!1;"/"===e[s]&&(o=!0,s++);let l=""
;for(;s<e.length&&">"!==e[s]&&" "!==e[s]&&"\t"!==e[s]&&"\n"!==e[s]&&"\r"!==e[s];s++)l+=e[s];if(l=l.trim(),
"/"===l[l.length-1]&&(l=l.substring(0,l.length-1),s--),!Lt(l)){let t
;return t=0===l.trim().length?"Invalid space after '<'.":"Tag '"+l+"' is an invalid name.",qt("InvalidTag",t,Ht(e,s))}
const c=Bt(e,s);if(!1===c)return qt("InvalidAttr","Attributes for '"+l+"' have open quote.",Ht(e,s));let d=c.value
;if(s=c.index,"/"===d[d.length-1]){const r=s-d.length;d=d.substring(0,d.length-1);const i=kt(d,t)
;if(!0!==i)return qt(i.err.code,i.err.msg,Ht(e,r+i.err.line));n=!0}else if(o){
if(!c.tagClosed)return qt("InvalidTag","Closing tag '"+l+"' doesn't have proper closing.",Ht(e,s))
;if(d.trim().length>0)return qt("InvalidTag","Closing tag '"+l+"' can't have attributes or invalid starting.",Ht(e,a))
;if(0===r.length)return qt("InvalidTag","Closing tag '"+l+"' has not been opened.",Ht(e,a));{const t=r.pop()
;if(l!==t.tagName){let r=Ht(e,t.tagStartPos)
;return qt("InvalidTag","Expected closing tag '"+t.tagName+"' (opened in line "+r.line+", col "+r.col+") instead of closing tag '"+l+"'.",Ht(e,a))
}0==r.length&&(i=!0)}}else{const o=kt(d,t);if(!0!==o)return qt(o.err.code,o.err.msg,Ht(e,s-d.length+o.err.line))
;if(!0===i)return qt("InvalidXml","Multiple possible root nodes found.",Ht(e,s))
;-1!==t.unpairedTags.indexOf(l)||r.push({tagName:l,tagStartPos:a}),n=!0}for(s++;s<e.length;s++)if("<"===e[s]){
if("!"===e[s+1]){s++,s=_t(e,s);continue}if("?"!==e[s+1])break;if(s=At(e,++s),s.err)return s}else if("&"===e[s]){
const t=Mt(e,s);if(-1==t)return qt("InvalidChar","char '&' is not expected.",Ht(e,s));s=t
}else if(!0===i&&!It(e[s]))return qt("InvalidXml","Extra text at the end",Ht(e,s));"<"===e[s]&&s--}}}
return n?1==r.length?qt("InvalidTag","Unclosed tag '"+r[0].tagName+"'.",Ht(e,r[0].tagStartPos)):!(r.length>0)||qt("InvalidXml","Invalid '"+JSON.stringify(r.map(e=>e.tagName),null,4).replace(/\r?\n/g,"")+"' found.",{
line:1,col:1}):qt("InvalidXml","Start tag expected.",1)}function It(e){return" "===e||"\t"===e||"\n"===e||"\r"===e}
function At(e,t){const r=t;for(;t<e.length;t++)if("?"==e[t]||" "==e[t]){const n=e.substr(r,t-r)
;if(t>5&&"xml"===n)return qt("InvalidXml","XML declaration allowed only at the start of the document.",Ht(e,t))
;if("?"==e[t]&&">"==e[t+1]){t++;break}continue}return t}function _t(e,t){if(e.length>t+5&&"-"===e[t+1]&&"-"===e[t+2]){
for(t+=3;t<e.length;t++)if("-"===e[t]&&"-"===e[t+1]&&">"===e[t+2]){t+=2;break}
}else if(e.length>t+8&&"D"===e[t+1]&&"O"===e[t+2]&&"C"===e[t+3]&&"T"===e[t+4]&&"Y"===e[t+5]&&"P"===e[t+6]&&"E"===e[t+7]){
let r=1;for(t+=8;t<e.length;t++)if("<"===e[t])r++;else if(">"===e[t]&&(r--,0===r))break
}else if(e.length>t+9&&"["===e[t+1]&&"C"===e[t+2]&&"D"===e[t+3]&&"A"===e[t+4]&&"T"===e[t+5]&&"A"===e[t+6]&&"["===e[t+7])for(t+=8;t<e.length;t++)if("]"===e[t]&&"]"===e[t+1]&&">"===e[t+2]){
t+=2;break}return t}const Ot='"',zt="'";function Bt(e,t){let r="",n="",i=!1;for(;t<e.length;t++){
if(e[t]===Ot||e[t]===zt)""===n?n=e[t]:n!==e[t]||(n="");else if(">"===e[t]&&""===n){i=!0;break}r+=e[t]}return""===n&&{
value:r,index:t,tagClosed:i}}function kt(e,t){const r=function(e){const t=[],r=e.length;let n=0;for(;n<r;){const i=n
;for(;n<r&&It(e[n]);)n++;if(n>=r)break;if("="===e[n]){n++;continue}const s=e.slice(i,n),a=n
;for(;n<r&&!It(e[n])&&"="!==e[n];)n++;const o=e.slice(a,n);let l,c,d,m=n;for(;m<r&&It(e[m]);)m++
;m<r&&"="===e[m]&&(l=e.slice(n,m+1),n=m+1);let p=n;for(;p<r&&It(e[p]);)p++;if(p<r&&('"'===e[p]||"'"===e[p])){
const t=p+1,r=e.indexOf(e[p],t);-1!==r&&(c=e[p],d=e.slice(t,r),n=r+1)}const u={startIndex:i};u[1]=s,u[2]=o,u[3]=l,
u[4]=void 0!==c||void 0,u[5]=c,u[6]=d,t.push(u)}return t}(e),n={};for(let e=0;e<r.length;e++){
if(0===r[e][1].length)return qt("InvalidAttr","Attribute '"+r[e][2]+"' has no space in starting.",Ut(r[e]))
;if(void 0!==r[e][3]&&void 0===r[e][4])return qt("InvalidAttr","Attribute '"+r[e][2]+"' is without value.",Ut(r[e]))
;if(void 0===r[e][3]&&!t.allowBooleanAttributes)return qt("InvalidAttr","boolean attribute '"+r[e][2]+"' is not allowed.",Ut(r[e]))
;const i=r[e][2];if(!Dt(i))return qt("InvalidAttr","Attribute '"+i+"' is an invalid name.",Ut(r[e]))
;if(Object.prototype.hasOwnProperty.call(n,i))return qt("InvalidAttr","Attribute '"+i+"' is repeated.",Ut(r[e]));n[i]=1}
return!0}function Mt(e,t){if(";"===e[++t])return-1;if("#"===e[t])return function(e,t){let r=/\d/;for("x"===e[t]&&(t++,
r=/[\da-fA-F]/);t<e.length;t++){if(";"===e[t])return t;if(!e[t].match(r))break}return-1}(e,++t);let r=0
;for(;t<e.length;t++,r++)if(!(e[t].match(/\w/)&&r<20)){if(";"===e[t])break;return-1}return t}function qt(e,t,r){return{
err:{code:e,msg:t,line:r.line||r,col:r.col}}}function Dt(e){return Ct(e)}function Lt(e){return Ct(e)}function Ht(e,t){
const r=e.substring(0,t).split(/\r?\n/);return{line:r.length,col:r[r.length-1].length+1}}function Ut(e){
return e.startIndex+e[1].length}const $t={validate:Rt},Ft=e=>Pt.includes(e)?"__"+e:e,jt={preserveOrder:!1,
attributeNamePrefix:"@_",attributesGroupName:!1,textNodeName:"#text",ignoreAttributes:!0,removeNSPrefix:!1,
allowBooleanAttributes:!1,parseTagValue:!0,parseAttributeValue:!1,trimValues:!0,cdataPropName:!1,numberParseOptions:{
hex:!0,leadingZeros:!0,eNotation:!0,unicode:!1},tagValueProcessor:function(e,t){return t},
attributeValueProcessor:function(e,t){return t},stopNodes:[],alwaysCreateTextNode:!1,isArray:()=>!1,commentPropName:!1,
unpairedTags:[],processEntities:!0,htmlEntities:!1,entityDecoder:null,ignoreDeclaration:!1,ignorePiTags:!1,
transformTagName:!1,transformAttributeName:!1,updateTag:function(e,t,r){return e},captureMetaData:!1,maxNestedTags:100,
strictReservedNames:!0,jPath:!0,onDangerousProperty:Ft};function Vt(e,t){if("string"!=typeof e)return
;const r=e.toLowerCase()
;if(Pt.some(e=>r===e.toLowerCase()))throw new Error(`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`)
;if(Et.some(e=>r===e.toLowerCase()))throw new Error(`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`)
}function Gt(e,t){return"boolean"==typeof e?{enabled:e,maxEntitySize:1e4,maxExpansionDepth:1e4,maxTotalExpansions:1/0,
maxExpandedLength:1e5,maxEntityCount:1e3,allowedTags:null,tagFilter:null,appliesTo:"all"}:"object"==typeof e&&null!==e?{
enabled:!1!==e.enabled,maxEntitySize:Math.max(1,e.maxEntitySize??1e4),
maxExpansionDepth:Math.max(1,e.maxExpansionDepth??1e4),maxTotalExpansions:Math.max(1,e.maxTotalExpansions??1/0),
maxExpandedLength:Math.max(1,e.maxExpandedLength??1e5),maxEntityCount:Math.max(1,e.maxEntityCount??1e3),
allowedTags:e.allowedTags??null,tagFilter:e.tagFilter??null,appliesTo:e.appliesTo??"all"}:Gt(!0)}const Wt=function(e){
const t=Object.assign({},jt,e),r=[{value:t.attributeNamePrefix,name:"attributeNamePrefix"},{value:t.attributesGroupName,
name:"attributesGroupName"},{value:t.textNodeName,name:"textNodeName"},{value:t.cdataPropName,name:"cdataPropName"},{
value:t.commentPropName,name:"commentPropName"}];for(const{value:e,name:t}of r)e&&Vt(e,t)
;return null===t.onDangerousProperty&&(t.onDangerousProperty=Ft),t.processEntities=Gt(t.processEntities,t.htmlEntities),
t.unpairedTagsSet=new Set(t.unpairedTags),
t.stopNodes&&Array.isArray(t.stopNodes)&&(t.stopNodes=t.stopNodes.map(e=>"string"==typeof e&&e.startsWith("*.")?".."+e.substring(2):e)),
t};let Kt;Kt="function"!=typeof Symbol?"@@xmlMetadata":Symbol("XML Node Metadata");class XmlNode{constructor(e){
this.tagname=e,this.child=[],this[":@"]=Object.create(null)}add(e,t){"__proto__"===e&&(e="#__proto__"),this.child.push({
[e]:t})}addChild(e,t){
"__proto__"===e.tagname&&(e.tagname="#__proto__"),e[":@"]&&Object.keys(e[":@"]).length>0?this.child.push({
[e.tagname]:e.child,":@":e[":@"]}):this.child.push({[e.tagname]:e.child}),this.addStartIndex(t)}addStartIndex(e){
void 0!==e&&(this.child[this.child.length-1][Kt]={startIndex:e})}addEndIndex(e){const t=this.child[this.child.length-1]
;void 0!==t&&void 0!==t[Kt]&&void 0===t[Kt].endIndex&&(t[Kt].endIndex=e)}static getMetaDataSymbol(){return Kt}}
class DocTypeReader{constructor(e,t){this.suppressValidationErr=!e,this.options=e,this.xmlVersion=t||1}
setXmlVersion(e=1){this.xmlVersion=e}readDocType(e,t){const r=Object.create(null);let n=0
;if("O"!==e[t+3]||"C"!==e[t+4]||"T"!==e[t+5]||"Y"!==e[t+6]||"P"!==e[t+7]||"E"!==e[t+8])throw new Error("Invalid Tag instead of DOCTYPE")
;{t+=9;let i=1,s=!1,a=!1,o=null,l=""
;for(;t<e.length;t++)if(null===o)if(s||a||'"'!==e[t]&&"'"!==e[t])if("<"!==e[t]||a)if(">"===e[t]){
if(a?"-"===e[t-1]&&"-"===e[t-2]&&(a=!1,i--):i--,0===i)break}else"["===e[t]?s=!0:l+=e[t];else{if(s&&Xt(e,"!ENTITY",t)){
let i,s;if(t+=7,[i,s,t]=this.readEntityExp(e,t+1,this.suppressValidationErr),-1===s.indexOf("&")){
if(!1!==this.options.enabled&&null!=this.options.maxEntityCount&&n>=this.options.maxEntityCount)throw new Error(`Entity count (${n+1}) exceeds maximum allowed (${this.options.maxEntityCount})`)
;r[i]=s,n++}}else if(s&&Xt(e,"!ELEMENT",t)){t+=8;const{index:r}=this.readElementExp(e,t+1);t=r
}else if(s&&Xt(e,"!ATTLIST",t))t+=8;else if(s&&Xt(e,"!NOTATION",t)){t+=9
;const{index:r}=this.readNotationExp(e,t+1,this.suppressValidationErr);t=r}else{
if(!Xt(e,"!--",t))throw new Error("Invalid DOCTYPE");a=!0}i++,l=""}else o=e[t],l+=e[t];else e[t]===o&&(o=null),l+=e[t]
;if(null!==o||0!==i)throw new Error("Unclosed DOCTYPE")}return{entities:r,i:t}}readEntityExp(e,t){const r=t=Jt(e,t)
;for(;t<e.length&&!/\s/.test(e[t])&&'"'!==e[t]&&"'"!==e[t];)t++;let n=e.substring(r,t);if(Qt(n,{
xmlVersion:this.xmlVersion}),t=Jt(e,t),!this.suppressValidationErr){
if("SYSTEM"===e.substring(t,t+6).toUpperCase())throw new Error("External entities are not supported")
;if("%"===e[t])throw new Error("Parameter entities are not supported")}let i=""
;if([t,i]=this.readIdentifierVal(e,t,"entity"),
!1!==this.options.enabled&&null!=this.options.maxEntitySize&&i.length>this.options.maxEntitySize)throw new Error(`Entity "${n}" size (${i.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`)
;return[n,i,--t]}readNotationExp(e,t){const r=t=Jt(e,t);for(;t<e.length&&!/\s/.test(e[t]);)t++;let n=e.substring(r,t)
;!this.suppressValidationErr&&Qt(n,{xmlVersion:this.xmlVersion}),t=Jt(e,t);const i=e.substring(t,t+6).toUpperCase()
;if(!this.suppressValidationErr&&"SYSTEM"!==i&&"PUBLIC"!==i)throw new Error(`Expected SYSTEM or PUBLIC, found "${i}"`)
;t+=i.length,t=Jt(e,t);let s=null,a=null;if("PUBLIC"===i)[t,s]=this.readIdentifierVal(e,t,"publicIdentifier"),
'"'!==e[t=Jt(e,t)]&&"'"!==e[t]||([t,a]=this.readIdentifierVal(e,t,"systemIdentifier"));else if("SYSTEM"===i&&([t,a]=this.readIdentifierVal(e,t,"systemIdentifier"),
!this.suppressValidationErr&&!a))throw new Error("Missing mandatory system identifier for SYSTEM notation");return{
notationName:n,publicIdentifier:s,systemIdentifier:a,index:--t}}readIdentifierVal(e,t,r){let n="";const i=e[t]
;if('"'!==i&&"'"!==i)throw new Error(`Expected quoted string, found "${i}"`);const s=++t;for(;t<e.length&&e[t]!==i;)t++
;if(n=e.substring(s,t),e[t]!==i)throw new Error(`Unterminated ${r} value`);return[++t,n]}readElementExp(e,t){
const r=t=Jt(e,t);for(;t<e.length&&!/\s/.test(e[t]);)t++;let n=e.substring(r,t);if(!this.suppressValidationErr&&!it(n,{
xmlVersion:this.xmlVersion}))throw new Error(`Invalid element name: "${n}"`);let i=""
;if("E"===e[t=Jt(e,t)]&&Xt(e,"MPTY",t))t+=4;else if("A"===e[t]&&Xt(e,"NY",t))t+=2;else if("("===e[t]){const r=++t
;for(;t<e.length&&")"!==e[t];)t++;if(i=e.substring(r,t),")"!==e[t])throw new Error("Unterminated content model")
}else if(!this.suppressValidationErr)throw new Error(`Invalid Element Expression, found "${e[t]}"`);return{
elementName:n,contentModel:i.trim(),index:t}}readAttlistExp(e,t){let r=t=Jt(e,t);for(;t<e.length&&!/\s/.test(e[t]);)t++
;let n=e.substring(r,t);for(Qt(n,{xmlVersion:this.xmlVersion}),r=t=Jt(e,t);t<e.length&&!/\s/.test(e[t]);)t++
;let i=e.substring(r,t);if(!Qt(i,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid attribute name: "${i}"`)
;t=Jt(e,t);let s="";if("NOTATION"===e.substring(t,t+8).toUpperCase()){if(s="NOTATION",
"("!==e[t=Jt(e,t+=8)])throw new Error(`Expected '(', found "${e[t]}"`);t++;let r=[];for(;t<e.length&&")"!==e[t];){
const n=t;for(;t<e.length&&"|"!==e[t]&&")"!==e[t];)t++;let i=e.substring(n,t);if(i=i.trim(),!Qt(i,{
xmlVersion:this.xmlVersion}))throw new Error(`Invalid notation name: "${i}"`);r.push(i),"|"===e[t]&&(t++,t=Jt(e,t))}
if(")"!==e[t])throw new Error("Unterminated list of notations");t++,s+=" ("+r.join("|")+")"}else{const r=t
;for(;t<e.length&&!/\s/.test(e[t]);)t++;s+=e.substring(r,t)
;const n=["CDATA","ID","IDREF","IDREFS","ENTITY","ENTITIES","NMTOKEN","NMTOKENS"]
;if(!this.suppressValidationErr&&!n.includes(s.toUpperCase()))throw new Error(`Invalid attribute type: "${s}"`)}
t=Jt(e,t);let a="";return"#REQUIRED"===e.substring(t,t+8).toUpperCase()?(a="#REQUIRED",
t+=8):"#IMPLIED"===e.substring(t,t+7).toUpperCase()?(a="#IMPLIED",t+=7):[t,a]=this.readIdentifierVal(e,t,"ATTLIST"),{
elementName:n,attributeName:i,attributeType:s,defaultValue:a,index:t}}}const Jt=(e,t)=>{
for(;t<e.length&&/\s/.test(e[t]);)t++;return t};function Xt(e,t,r){
for(let n=0;n<t.length;n++)if(t[n]!==e[r+n+1])return!1;return!0}function Qt(e,t){if(it(e,{xmlVersion:t}))return e
;throw new Error(`Invalid entity name ${e}`)}
const Zt=[48,1632,1776,2406,2534,2662,2790,2918,3046,3174,3302,3430,3558,3664,3792,3872,4160,4240,6112,6160,6470,6608,6784,6800,6992,7088,7232,7248,65296,120782,120792,120802,120812,120822,66720,68912,69734,69872,69942,70096,70384,70736,70864,71248,71360,71472,71904,72016,72688,72784,73040,73120,73552,92768,92864,93008,123200,123632,124144,125264,130032],Yt=new Map,er=1632,tr=new Uint8Array(63904).fill(255)
;for(const e of Zt)for(let t=0;t<10;t++){const r=e+t;r<=65535?tr[r-er]=t:Yt.set(r,t)}
const rr=new Set([8722,65293,65123]);const nr=function(e){if("string"!=typeof e)return e;const t=e.length
;if(0===t)return e;let r=-1;for(let n=0;n<t;n++){const i=e.charCodeAt(n);if(!(i>=48&&i<=57||45===i))if(i<er){
if(rr.has(i)){r=n;break}}else if(i>=55296&&i<=56319){if(n+1<t){const t=e.charCodeAt(n+1);if(t>=56320&&t<=57343){
const e=65536+(i-55296<<10)+(t-56320);if(Yt.has(e)){r=n;break}}}}else if(255!==tr[i-er]||rr.has(i)){r=n;break}}
if(-1===r)return e;const n=[];r>0&&n.push(e.slice(0,r));for(let i=r;i<t;i++){const r=e.charCodeAt(i)
;if(r>=48&&r<=57||45===r){n.push(e[i]);continue}if(r<er){n.push(rr.has(r)?"-":e[i]);continue}if(r>=55296&&r<=56319){
if(i+1<t){const t=e.charCodeAt(i+1);if(t>=56320&&t<=57343){const e=65536+(r-55296<<10)+(t-56320),s=Yt.get(e)
;if(void 0!==s){n.push(String.fromCharCode(s+48)),i++;continue}}}n.push(e[i]);continue}if(rr.has(r)){n.push("-")
;continue}const s=tr[r-er];n.push(255!==s?String.fromCharCode(s+48):e[i])}return n.join("")
},ir=/^[-+]?0x[a-fA-F0-9]+$/,sr=/^0b[01]+$/,ar=/^0o[0-7]+$/,or=/^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/,lr={hex:!0,
binary:!1,octal:!1,leadingZeros:!0,decimalPoint:".",eNotation:!0,infinity:"original",unicode:!1};function cr(e,t={}){
if(t=Object.assign({},lr,t),!e||"string"!=typeof e)return e;let r=e.trim();if(0===r.length)return e
;if(void 0!==t.skipLike&&t.skipLike.test(r))return e;if("0"===r)return 0;if(t.unicode&&(r=nr(r),"0"===r))return 0
;if(t.hex&&ir.test(r))return mr(r,16);if(t.binary&&sr.test(r))return mr(r,2);if(t.octal&&ar.test(r))return mr(r,8)
;if(isFinite(r)){if(r.includes("e")||r.includes("E"))return function(e,t,r){if(!r.eNotation)return e;const n=t.match(dr)
;if(n){let i=n[1]||"";const s=-1===n[3].indexOf("e")?"E":"e",a=n[2],o=i?t[a.length+1]===s:t[a.length]===s
;return a.length>1&&o?e:(1!==a.length||!n[3].startsWith(`.${s}`)&&n[3][0]!==s)&&a.length>0?r.leadingZeros&&!o?Number(t):e:Number(t)
}return e}(e,r,t);{const n=or.exec(r);if(n){const i=n[1]||"",s=n[2];let a=function(e){if(e&&-1!==e.indexOf(".")){
let t=e.length;for(;t>0&&48===e.charCodeAt(t-1);)t--
;return"."===(e=e.slice(0,t))?e="0":"."===e[0]?e="0"+e:"."===e[e.length-1]&&(e=e.substring(0,e.length-1)),e}return e
}(n[3]);const o=i?"."===r[s.length+1]:"."===r[s.length];if(!t.leadingZeros&&(s.length>1||1===s.length&&!o))return e;{
const n=Number(r),o=String(n);if(0===n)return n;if(-1!==o.search(/[eE]/))return t.eNotation?n:e
;if(-1!==r.indexOf("."))return"0"===o||o===a||o===`${i}${a}`?n:e;let l=s?a:r
;return s?l===o||i+l===o?n:e:l===o||l===i+o?n:e}}return e}}{const n=Number(r);return Number.isNaN(n)?e:function(e,t,r){
const n=t===1/0;switch(r.infinity.toLowerCase()){case"null":return null;case"infinity":return t;case"string":
return n?"Infinity":"-Infinity";default:return e}}(e,n,t)}}const dr=/^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/
;function mr(e,t){const r=e.trim();if(2!==t&&8!==t||(e=r.substring(2)),parseInt)return parseInt(e,t)
;if(Number.parseInt)return Number.parseInt(e,t);if(window&&window.parseInt)return window.parseInt(e,t)
;throw new Error("parseInt, Number.parseInt, window.parseInt are not supported")}class ExpressionSet{constructor(){
this._byDepthAndTag=new Map,this._wildcardByDepth=new Map,this._deepWildcards=[],this._deepByTerminalTag=new Map,
this._patterns=new Set,this._sealed=!1}add(e){
if(this._sealed)throw new TypeError("ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.")
;if(this._patterns.has(e.pattern))return this;if(this._patterns.add(e.pattern),e.hasDeepWildcard()){
const t=e.segments[e.segments.length-1];if(t&&"deep-wildcard"!==t.type&&"*"!==t.tag){const r=t.tag
;this._deepByTerminalTag.has(r)||this._deepByTerminalTag.set(r,[]),this._deepByTerminalTag.get(r).push(e)
}else this._deepWildcards.push(e);return this}const t=e.length,r=e.segments[e.segments.length-1],n=r?.tag
;if(n&&"*"!==n){const r=`${t}:${n}`;this._byDepthAndTag.has(r)||this._byDepthAndTag.set(r,[]),
this._byDepthAndTag.get(r).push(e)}else this._wildcardByDepth.has(t)||this._wildcardByDepth.set(t,[]),
this._wildcardByDepth.get(t).push(e);return this}addAll(e){for(const t of e)this.add(t);return this}has(e){
return this._patterns.has(e.pattern)}get size(){return this._patterns.size}seal(){return this._sealed=!0,this}
get isSealed(){return this._sealed}matchesAny(e){return null!==this.findMatch(e)}findMatch(e){
const t=e.getDepth(),r=e.getCurrentTag(),n=`${t}:${r}`,i=this._byDepthAndTag.get(n)
;if(i)for(let t=0;t<i.length;t++)if(e.matches(i[t]))return i[t];const s=this._wildcardByDepth.get(t)
;if(s)for(let t=0;t<s.length;t++)if(e.matches(s[t]))return s[t];const a=this._deepByTerminalTag.get(r)
;if(a)for(let t=0;t<a.length;t++)if(e.matches(a[t]))return a[t]
;for(let t=0;t<this._deepWildcards.length;t++)if(e.matches(this._deepWildcards[t]))return this._deepWildcards[t]
;return null}}const pr={cent:"\xa2",pound:"\xa3",curren:"\xa4",yen:"\xa5",euro:"\u20ac",dollar:"$",fnof:"\u0192",
inr:"\u20b9",af:"\u060b",birr:"\u1265\u122d",peso:"\u20b1",rub:"\u20bd",won:"\u20a9",yuan:"\xa5",cedil:"\xb8"},ur={
amp:"&",apos:"'",gt:">",lt:"<",quot:'"'},hr={nbsp:"\xa0",copy:"\xa9",reg:"\xae",trade:"\u2122",mdash:"\u2014",
ndash:"\u2013",hellip:"\u2026",laquo:"\xab",raquo:"\xbb",lsquo:"\u2018",rsquo:"\u2019",ldquo:"\u201c",rdquo:"\u201d",
bull:"\u2022",para:"\xb6",sect:"\xa7",deg:"\xb0",frac12:"\xbd",frac14:"\xbc",frac34:"\xbe"},fr=Object.freeze({
ALLOW:"allow",BLOCK:"block",THROW:"throw"}),yr=new Set("!?\\\\/[]$%{}^&*()<>|+");function gr(e){
if("#"===e[0])throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${e}"`)
;for(const t of e)if(yr.has(t))throw new Error(`[EntityReplacer] Invalid character '${t}' in entity name: "${e}"`)
;return e}function br(...e){const t=Object.create(null);for(const r of e)if(r)for(const e of Object.keys(r)){
const n=r[e];if("string"==typeof n)t[e]=n;else if(n&&"object"==typeof n&&void 0!==n.val){const r=n.val
;"string"==typeof r&&(t[e]=r)}}return t}const xr="external",Nr="base",Sr="all";const vr=Object.freeze({allow:0,leave:1,
remove:2,throw:3}),wr=new Set([9,10,13]);class EntityDecoder{constructor(e={}){var t;this._limit=e.limit||{},
this._maxTotalExpansions=this._limit.maxTotalExpansions||0,this._maxExpandedLength=this._limit.maxExpandedLength||0,
this._postCheck="function"==typeof e.postCheck?e.postCheck:e=>e,
this._limitTiers=(t=this._limit.applyLimitsTo??xr)&&t!==xr?t===Sr?new Set([Sr]):t===Nr?new Set([Nr]):Array.isArray(t)?new Set(t):new Set([xr]):new Set([xr]),
this._numericAllowed=e.numericAllowed??!0,this._baseMap=br(ur,e.namedEntities||null),
this._externalMap=Object.create(null),this._inputMap=Object.create(null),this._totalExpansions=0,this._expandedLength=0,
this._removeSet=new Set(e.remove&&Array.isArray(e.remove)?e.remove:[]),
this._leaveSet=new Set(e.leave&&Array.isArray(e.leave)?e.leave:[]);const r=function(e){if(!e)return{xmlVersion:1,
onLevel:vr.allow,nullLevel:vr.remove}
;const t=1.1===e.xmlVersion?1.1:1,r=vr[e.onNCR]??vr.allow,n=vr[e.nullNCR]??vr.remove;return{xmlVersion:t,onLevel:r,
nullLevel:Math.max(n,vr.remove)}}(e.ncr);this._ncrXmlVersion=r.xmlVersion,this._ncrOnLevel=r.onLevel,
this._ncrNullLevel=r.nullLevel,this._onExternalEntity="function"==typeof e.onExternalEntity?e.onExternalEntity:null,
this._onInputEntity="function"==typeof e.onInputEntity?e.onInputEntity:null}_applyRegistrationHook(e,t,r,n){
if(!e)return!0;const i=e(t,r);if(i===fr.BLOCK)return!1
;if(i===fr.THROW)throw new Error(`[EntityDecoder] Registration of ${n} entity "&${t};" was rejected by hook`);return!0}
setExternalEntities(e){if(e)for(const t of Object.keys(e))gr(t)
;if(!this._onExternalEntity)return void(this._externalMap=br(e));const t=br(e),r=Object.create(null)
;for(const[e,n]of Object.entries(t))this._applyRegistrationHook(this._onExternalEntity,e,n,"external")&&(r[e]=n)
;this._externalMap=r}addExternalEntity(e,t){
gr(e),"string"==typeof t&&-1===t.indexOf("&")&&this._applyRegistrationHook(this._onExternalEntity,e,t,"external")&&(this._externalMap[e]=t)
}addInputEntities(e){
if(this._totalExpansions=0,this._expandedLength=0,!this._onInputEntity)return void(this._inputMap=br(e))
;const t=br(e),r=Object.create(null)
;for(const[e,n]of Object.entries(t))this._applyRegistrationHook(this._onInputEntity,e,n,"input")&&(r[e]=n)
;this._inputMap=r}reset(){return this._inputMap=Object.create(null),this._totalExpansions=0,this._expandedLength=0,this}
setXmlVersion(e){this._ncrXmlVersion=1.1===e?1.1:1}decode(e){if("string"!=typeof e||0===e.length)return e
;if(-1===e.indexOf("&"))return e;const t=e,r=[],n=e.length;let i=0,s=0
;const a=this._maxTotalExpansions>0,o=this._maxExpandedLength>0,l=a||o;for(;s<n;){if(38!==e.charCodeAt(s)){s++;continue}
let t=s+1;for(;t<n&&59!==e.charCodeAt(t)&&t-s<=32;)t++;if(t>=n||59!==e.charCodeAt(t)){s++;continue}
const c=e.slice(s+1,t);if(0===c.length){s++;continue}let d,m;if(this._removeSet.has(c))d="",void 0===m&&(m=xr);else{
if(this._leaveSet.has(c)){s++;continue}if(35===c.charCodeAt(0)){const e=this._resolveNCR(c);if(void 0===e){s++;continue}
d=e,m=Nr}else{const e=this._resolveName(c);d=e?.value,m=e?.tier}}if(void 0!==d){if(s>i&&r.push(e.slice(i,s)),r.push(d),
i=t+1,s=i,l&&this._tierCounts(m)){
if(a&&(this._totalExpansions++,this._totalExpansions>this._maxTotalExpansions))throw new Error(`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`)
;if(o){const e=d.length-(c.length+2)
;if(e>0&&(this._expandedLength+=e,this._expandedLength>this._maxExpandedLength))throw new Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`)
}}}else s++}i<n&&r.push(e.slice(i));const c=0===r.length?e:r.join("");return this._postCheck(c,t)}_tierCounts(e){
return!!this._limitTiers.has(Sr)||this._limitTiers.has(e)}_resolveName(e){return e in this._inputMap?{
value:this._inputMap[e],tier:xr}:e in this._externalMap?{value:this._externalMap[e],tier:xr}:e in this._baseMap?{
value:this._baseMap[e],tier:Nr}:void 0}_classifyNCR(e){
return 0===e?this._ncrNullLevel:e>=55296&&e<=57343||1===this._ncrXmlVersion&&e>=1&&e<=31&&!wr.has(e)?vr.remove:-1}
_applyNCRAction(e,t,r){switch(e){case vr.allow:return String.fromCodePoint(r);case vr.remove:return"";case vr.leave:
return;case vr.throw:
throw new Error(`[EntityDecoder] Prohibited numeric character reference &${t}; (U+${r.toString(16).toUpperCase().padStart(4,"0")})`)
;default:return String.fromCodePoint(r)}}_resolveNCR(e){const t=e.charCodeAt(1);let r
;if(r=120===t||88===t?parseInt(e.slice(2),16):parseInt(e.slice(1),10),Number.isNaN(r)||r<0||r>1114111)return
;const n=this._classifyNCR(r);if(!this._numericAllowed&&n<vr.remove)return
;const i=-1===n?this._ncrOnLevel:Math.max(this._ncrOnLevel,n);return this._applyNCRAction(i,e,r)}}const Cr=[{
id:"sql-block-comment-open",description:"SQL block comment open: /* ... */ \u2014 unusual in legitimate user text",
pattern:/\/\*/},{id:"sql-union-select",description:"UNION SELECT \u2014 most common SQL injection aggregation attack",
pattern:/\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i},{id:"sql-drop-table",
description:"DROP TABLE \u2014 destructive DDL injection",pattern:/\bDROP\s{1,20}TABLE\b/i},{id:"sql-drop-database",
description:"DROP DATABASE \u2014 destructive DDL injection",pattern:/\bDROP\s{1,20}DATABASE\b/i},{id:"sql-insert-into",
description:"INSERT INTO \u2014 data injection",pattern:/\bINSERT\s{1,20}INTO\b/i},{id:"sql-delete-from",
description:"DELETE FROM \u2014 data deletion injection",pattern:/\bDELETE\s{1,20}FROM\b/i},{id:"sql-update-set",
description:"UPDATE ... SET \u2014 data modification injection",pattern:/\bUPDATE\b[\s\S]{1,60}\bSET\b/i},{
id:"sql-exec-xp",description:"EXEC xp_ \u2014 MSSQL extended stored procedure execution",
pattern:/\bEXEC(?:UTE)?\s{1,20}xp_/i},{id:"sql-tautology-string",
description:'Classic string tautology: \' OR \'1\'=\'1 or " OR "1"="1"',
pattern:/'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i},{id:"sql-tautology-numeric",
description:"Numeric tautology: OR 1=1",pattern:/\bOR\s{1,10}1\s*=\s*1\b/i},{id:"sql-always-true-zero",
description:"Numeric tautology: OR 0=0",pattern:/\bOR\s{1,10}0\s*=\s*0\b/i},{id:"sql-sleep-benchmark",
description:"Time-based blind injection: SLEEP() or BENCHMARK()",pattern:/\b(?:SLEEP|BENCHMARK)\s*\(/i},{
id:"sql-waitfor-delay",description:"MSSQL time-based blind injection: WAITFOR DELAY",pattern:/\bWAITFOR\s{1,20}DELAY\b/i
},{id:"sql-char-function",description:"CHAR() function \u2014 used to obfuscate injected strings",
pattern:/\bCHAR\s*\(\s*\d{1,3}/i},{id:"sql-information-schema",
description:"INFORMATION_SCHEMA \u2014 reconnaissance query for table/column enumeration",
pattern:/\bINFORMATION_SCHEMA\b/i}],Pr=[...Cr,{id:"sql-line-comment",
description:"SQL line comment: -- followed by whitespace or end of string",pattern:/--(?:\s|$)/},{
id:"sql-stacked-query",description:"Stacked queries: semicolon immediately followed by a SQL keyword",
pattern:/;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i},{id:"sql-hex-encoding",
description:"Hex-encoded string injection: 0x41414141 style (MySQL)",pattern:/\b0x[0-9a-f]{4,}/i}],Er=Object.freeze({
colon:":",Tab:"\t",NewLine:"\n"}),Tr=/&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g
;const Rr=[{id:"html-script-open",description:"<script opening tag",pattern:/<script[\s>/]/i},{id:"html-script-close",
description:"<\/script closing tag",pattern:/<\/script[\s>]/i},{id:"html-javascript-protocol",
description:"javascript: URI scheme (with optional whitespace/encoding)",
pattern:/j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i
},{id:"html-vbscript-protocol",description:"vbscript: URI scheme",pattern:/vbscript[\t\n\r ]*:/i},{id:"html-data-html",
description:"data:text/html URI \u2014 can execute scripts in browsers",pattern:/data[\t\n\r ]*:[\t\n\r ]*text\/html/i
},{id:"html-data-xhtml",description:"data:application/xhtml+xml URI",
pattern:/data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i},{id:"html-data-svg",
description:"data:image/svg+xml URI \u2014 can execute scripts",pattern:/data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i},{
id:"html-inline-event-handler",description:"Inline event handler attributes: onclick=, onerror=, onload=, etc.",
pattern:/\bon\w{1,30}\s*=/i},{id:"html-entity-obfuscated-script",
description:"HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",
pattern:/(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i},{id:"html-entity-obfuscated-javascript",
description:'HTML-entity-encoded javascript: (partial \u2014 catches common &#106; or &#x6a; for "j")',
pattern:/(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i},{id:"html-style-expression",
description:"CSS expression() \u2014 IE-era code execution in style attributes",
pattern:/style[\s\S]{0,20}expression\s*\(/i},{id:"html-object-embed",
description:"<object or <embed tags that can load active content",pattern:/<(?:object|embed)[\s>/]/i},{
id:"html-base-tag",description:"<base href= \u2014 can hijack all relative URLs on a page",pattern:/<base[\s>]/i},{
id:"html-meta-refresh",description:'<meta http-equiv="refresh" \u2014 can redirect users',
pattern:/<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i},{id:"html-srcdoc",
description:"srcdoc= attribute on iframes \u2014 embeds HTML that can run scripts",pattern:/srcdoc\s*=/i},{
id:"html-iframe",description:"<iframe tag",pattern:/<iframe[\s>/]/i},{id:"html-form",
description:"<form tag \u2014 can be used for phishing / credential harvesting injection",pattern:/<form[\s>/]/i}],Ir=[{
id:"xml-cdata-injection",description:"CDATA section injection: <![CDATA[ breaks out of text node context",
pattern:/<!\[CDATA\[/i},{id:"xml-cdata-close",
description:"CDATA close sequence: ]]> can terminate an enclosing CDATA section",pattern:/\]\]>/},{
id:"xml-processing-instruction",description:"XML processing instruction: <?xml-stylesheet or <?php etc.",
pattern:/<\?(?:xml[\- ]|php|asp)/i},{id:"xml-doctype-injection",
description:"DOCTYPE declaration embedded in content \u2014 can define entities",pattern:/<!DOCTYPE(?:[\s[]|$)/i},{
id:"xml-entity-system",description:"SYSTEM keyword \u2014 used in external entity declarations (XXE)",
pattern:/\bSYSTEM\s+["']/i},{id:"xml-entity-public",
description:"PUBLIC keyword \u2014 used in external entity declarations (XXE)",pattern:/\bPUBLIC\s+["']/i},{
id:"xml-entity-declaration",
description:"<!ENTITY declaration \u2014 defines entities, potential XXE or entity expansion",pattern:/<!ENTITY[\s%]/i
},{id:"xml-billion-laughs",description:"Entity reference chaining / billion laughs: repeated &eX; style references",
pattern:/(?:&\w{1,20};){3,}/},{id:"xml-namespace-confusion",
description:"xmlns: attribute injection \u2014 can redefine namespaces to confuse parsers",
pattern:/\bxmlns(?::\w{1,40})?\s*=/i},{id:"xml-comment-injection",
description:"\x3c!-- comment injection \u2014 can hide content from some parsers",pattern:/<!--/},{
id:"xml-comment-close",description:"--\x3e closes an enclosing XML comment",pattern:/-->/},{id:"xml-pi-close",
description:"?> closes an enclosing processing instruction",pattern:/\?>/}],Ar=[{id:"svg-script-element",
description:"<script element inside SVG executes JavaScript",pattern:/<script[\s>/]/i},{id:"svg-xlink-href-javascript",
description:"xlink:href with javascript: \u2014 classic SVG XSS via <a> or <use>",
pattern:/xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-href-javascript",
description:"href= with javascript: in SVG context (<a>, <animate>, etc.)",pattern:/href\s*=\s*["']?\s*javascript\s*:/i
},{id:"svg-foreignobject",description:"<foreignObject embeds HTML inside SVG \u2014 can execute scripts",
pattern:/<foreignObject[\s>/]/i},{id:"svg-use-external",
description:"<use xlink:href or href pointing to external resource (non-fragment URL)",
pattern:/<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i},{id:"svg-animate-href",
description:'<animate attributeName="href" \u2014 can dynamically change href to javascript:',
pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i},{id:"svg-animate-xlinkhref",
description:'<animate attributeName="xlink:href"',
pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i},{id:"svg-set-javascript",
description:'<set to="javascript:..." \u2014 sets an attribute to a javascript: URI',
pattern:/<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-event-handler",
description:"SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.",
pattern:/\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i},{
id:"svg-handler-generic",description:"Generic on* handler catch-all for SVG attributes",pattern:/\bon\w{1,30}\s*=/i},{
id:"svg-filter-feimage",description:"<feImage href= \u2014 filter primitive that can load external resources",
pattern:/<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i},{id:"svg-image-external",
description:"<image xlink:href with http/https or javascript protocol",
pattern:/<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i},{id:"svg-style-javascript",
description:"style= attribute containing javascript: (e.g. background:url(javascript:...))",
pattern:/style\s*=[\s\S]{0,60}javascript\s*:/i}],_r=[{id:"shell-path-traversal-unix",
description:"Unix path traversal: ../  \u2014 climbing the directory tree",pattern:/\.\.\//},{
id:"shell-path-traversal-windows",description:"Windows path traversal: ..\\ \u2014 climbing the directory tree",
pattern:/\.\.\\/},{id:"shell-path-traversal-encoded",description:"URL-encoded path traversal: %2e%2e or %2f variants",
pattern:/%2e%2e|%2f\.\.|\.\.%2f/i},{id:"shell-null-byte",
description:"Null byte injection: \\x00 or %00 \u2014 truncates strings in C-backed functions",pattern:/\x00|%00/},{
id:"shell-semicolon",description:"Semicolon command separator: cmd1; cmd2",pattern:/;/},{id:"shell-pipe",
description:"Pipe operator: cmd1 | cmd2",pattern:/\|/},{id:"shell-and-operator",
description:"AND operator: cmd1 && cmd2",pattern:/&&/},{id:"shell-or-operator",description:"OR operator: cmd1 || cmd2",
pattern:/\|\|/},{id:"shell-backtick",description:"Backtick command substitution: `cmd`",pattern:/`/},{
id:"shell-dollar-paren",description:"Dollar-paren command substitution: $(cmd)",pattern:/\$\(/},{
id:"shell-dollar-brace",description:"Dollar-brace variable expansion: ${var} \u2014 can be abused for injection",
pattern:/\$\{/},{id:"shell-redirect-out",description:"Output redirection: cmd > file or cmd >> file",pattern:/>{1,2}/},{
id:"shell-redirect-in",description:"Input redirection: cmd < file",pattern:/</},{id:"shell-newline-injection",
description:"Newline injection: \\n or \\r \u2014 can inject new shell commands",pattern:/[\n\r]/},{
id:"shell-glob-star",description:"Glob expansion: * or ? \u2014 can expand to unintended files",pattern:/[/\\][*?]/},{
id:"shell-absolute-root",description:"Absolute root path injection: string starting with / or \\ (Windows UNC)",
pattern:/^(?:\/|\\\\)/},{id:"shell-windows-drive",description:"Windows drive letter path injection: C:\\ or D:/",
pattern:/^[a-zA-Z]:[/\\]/},{id:"shell-curl-wget",
description:"curl/wget with URL or flags \u2014 can exfiltrate data or download payloads",
pattern:/\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i}],Or=[{id:"redos-nested-quantifier-plus",
description:"Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",
pattern:/\([^)]*\+[^)]*\)[+*]/},{id:"redos-nested-quantifier-star",
description:"Nested * quantifier: (a*)* or (a*)+ \u2014 catastrophic backtracking",pattern:/\([^)]*\*[^)]*\)[*+]/},{
id:"redos-nested-groups",description:"Doubly nested quantified groups: ((a+)+) \u2014 guaranteed catastrophic",
pattern:/\(\([^)]{0,40}\)[+*]\)[+*]/},{id:"redos-alternation-overlap",
description:"Overlapping alternation under quantifier: (a|a)+ \u2014 ambiguous NFA paths",
pattern:/\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/},{id:"redos-star-plus-concat",
description:"(x*x)+ pattern \u2014 triggers super-linear backtracking",pattern:/\([^)]{0,10}\*[^)]{0,10}\)[+*]/},{
id:"redos-dot-star-greedy",description:"(.*){n,} or (.+){n,} \u2014 repeated greedy dot quantifiers",
pattern:/\(\.[*+]\)\{?\d/},{id:"redos-large-repetition",
description:"Very large fixed or range repetition count {1000,} or {1000,n} \u2014 denial of service via backtracking",
pattern:/\{\d{4,}(?:,\d*)?\}/},{id:"redos-catastrophic-alternation",
description:"Long alternation with many similar branches \u2014 polynomial backtracking risk",
pattern:/\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/}],zr="[\"'\\s]*:",Br=[{id:"nosql-where-operator",
description:"$where \u2014 executes arbitrary JavaScript server-side in MongoDB",pattern:new RegExp(`\\$where${zr}`,"i")
},{id:"nosql-ne-operator",description:'$ne \u2014 "not equal" operator used to bypass equality checks',
pattern:new RegExp(`\\$ne${zr}`,"i")},{id:"nosql-gt-operator",
description:'$gt \u2014 "greater than" used to bypass password/value checks',pattern:new RegExp(`\\$gte?${zr}`,"i")},{
id:"nosql-lt-operator",description:'$lt / $lte \u2014 "less than" bypass variants',
pattern:new RegExp(`\\$lte?${zr}`,"i")},{id:"nosql-regex-operator",
description:"$regex \u2014 can be used to extract data character by character (blind injection)",
pattern:new RegExp(`\\$regex${zr}`,"i")},{id:"nosql-or-operator",
description:"$or \u2014 logical OR; used to create always-true conditions",pattern:new RegExp(`\\$or${zr}\\s*\\[`,"i")
},{id:"nosql-and-operator",description:"$and \u2014 logical AND operator injection",
pattern:new RegExp(`\\$and${zr}\\s*\\[`,"i")},{id:"nosql-nor-operator",
description:"$nor \u2014 logical NOR operator injection",pattern:new RegExp(`\\$nor${zr}\\s*\\[`,"i")},{
id:"nosql-exists-operator",description:"$exists \u2014 can enumerate fields to determine schema",
pattern:new RegExp(`\\$exists${zr}`,"i")},{id:"nosql-in-operator",
description:"$in \u2014 matches any value in a list; can enumerate values",pattern:new RegExp(`\\$in${zr}\\s*\\[`,"i")
},{id:"nosql-expr-operator",description:"$expr \u2014 allows aggregation expressions in queries (MongoDB 3.6+)",
pattern:new RegExp(`\\$expr${zr}`,"i")},{id:"nosql-function-operator",
description:"$function \u2014 executes arbitrary JavaScript in MongoDB 4.4+",pattern:new RegExp(`\\$function${zr}`,"i")
},{id:"nosql-accumulator-operator",description:"$accumulator \u2014 custom aggregation with arbitrary JS execution",
pattern:new RegExp(`\\$accumulator${zr}`,"i")},{id:"nosql-proto-pollution",
description:"__proto__ \u2014 prototype pollution via object key injection",pattern:/__proto__/},{
id:"nosql-constructor-prototype",
description:"constructor.prototype \u2014 alternative prototype pollution vector (dot notation or JSON key)",
pattern:/constructor[\s"':.,{\[]*prototype/i},{id:"nosql-proto-bracket",
description:'["__proto__"] \u2014 bracket-notation prototype pollution',pattern:/\[["']__proto__["']\]/}],kr=[{
id:"log-crlf-injection",description:"CRLF injection: literal \\r or \\n embeds fake log lines",pattern:/[\r\n]/},{
id:"log-url-encoded-crlf",description:"URL-encoded CRLF: %0d, %0a, %0D, %0A \u2014 decoded by some log parsers",
pattern:/%0[dDaA]/},{id:"log-unicode-newline",
description:"Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)",pattern:/[\u2028\u2029]/
},{id:"log-log4shell-jndi",description:"Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",
pattern:/\$\{jndi\s*:/i},{id:"log-log4shell-obfuscated",
description:"Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",pattern:/\$\{::-/},{
id:"log-log4j-lookup",description:"Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} \u2014 data exfiltration",
pattern:/\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i},{id:"log-ssti-double-brace",
description:"SSTI double-brace: {{expression}} \u2014 Jinja2, Twig, Handlebars, etc.",pattern:/\{\{[\s\S]{0,80}\}\}/},{
id:"log-ssti-hash-brace",description:"SSTI hash-brace: #{expression} \u2014 Thymeleaf, Velocity, Ruby ERB",
pattern:/#\{[\s\S]{0,80}\}/},{id:"log-ssti-dollar-brace",
description:"SSTI/EL injection: ${expression with operators or method calls} \u2014 JSP EL, Freemarker, SpEL",
pattern:/\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i},{id:"log-ssti-percent-tag",
description:"SSTI ERB/ASP tag: <%= expression %> \u2014 Ruby ERB, ASP",pattern:/<%=[\s\S]{0,80}%>/},{id:"log-null-byte",
description:"Null byte: \\x00 or %00 \u2014 can truncate log entries in C-backed loggers",pattern:/\x00|%00/},{
id:"log-ansi-escape",
description:"ANSI escape sequence: ESC[ \u2014 can manipulate terminal output when logs are tailed",pattern:/\x1b\[/}]
;Rr.label="HTML",Ir.label="XML",Ar.label="SVG",Rr.decodeEntities=!0,Ir.decodeEntities=!0,Ar.decodeEntities=!0,
Cr.label="SQL",Pr.label="SQL-STRICT",_r.label="SHELL",Or.label="REDOS",Br.label="NOSQL",kr.label="LOG";Object.freeze({
HTML:Rr,XML:Ir,SVG:Ar,SQL:Cr,"SQL-STRICT":Pr,SHELL:_r,REDOS:Or,NOSQL:Br,LOG:kr});function Mr(e){
if("string"!=typeof e)throw new TypeError("is-unsafe: first argument must be a string, got "+typeof e)}function qr(e){
if(!(e instanceof RegExp)){
if(!Array.isArray(e))throw new TypeError("is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: "+typeof e)
;if(0===e.length)throw new TypeError("is-unsafe: context must not be an empty array")
;if(Array.isArray(e[0]))for(const t of e)if(!Array.isArray(t)||0===t.length)throw new TypeError("is-unsafe: each context in the array must be a non-empty pattern array (PatternList)")
}}function Dr(e){return e instanceof RegExp?{lists:null,regex:e}:Array.isArray(e[0])?{lists:e,regex:null}:{lists:[e],
regex:null}}function Lr(e,t){if(!t.decodeEntities)return null
;const r=-1===(n=e).indexOf("&")?n:n.replace(Tr,(e,t,r,n)=>{
if(void 0!==n)return Object.prototype.hasOwnProperty.call(Er,n)?Er[n]:e;const i=void 0!==t?parseInt(t,16):parseInt(r,10)
;return!Number.isFinite(i)||i>1114111?e:String.fromCodePoint(i)});var n;return r===e?null:r}function Hr(e,t){
const r=t.label??"CUSTOM",n=Lr(e,t);for(const i of t)if(i.pattern.test(e)||null!==n&&i.pattern.test(n))return{context:r,
id:i.id,description:i.description,pattern:i.pattern};return null}function Ur(e,t){Mr(e),qr(t)
;const{lists:r,regex:n}=Dr(t);if(n)return n.test(e);for(const t of r)if(null!==Hr(e,t))return!0;return!1}
function $r(e,t){if(!e)return{};const r=t.attributesGroupName?e[t.attributesGroupName]:e;if(!r)return{};const n={}
;for(const e in r)if(e.startsWith(t.attributeNamePrefix)){n[e.substring(t.attributeNamePrefix.length)]=r[e]
}else n[e]=r[e];return n}function Fr(e){if(!e||"string"!=typeof e)return;const t=e.indexOf(":");if(-1!==t&&t>0){
const r=e.substring(0,t);if("xmlns"!==r)return r}}class OrderedObjParser{constructor(e,t){var r;this.options=e,
this.currentNode=null,this.tagsNodeStack=[],this.parseXml=Jr,this.parseTextData=jr,this.resolveNameSpace=Vr,
this.buildAttributesMap=Kr,this.isItStopNode=en,this.replaceEntitiesValue=Zr,this.readStopNodeData=sn,
this.saveTextToParentTag=Yr,
this.addChild=Qr,this.ignoreAttributesFn="function"==typeof(r=this.options.ignoreAttributes)?r:Array.isArray(r)?e=>{
for(const t of r){if("string"==typeof t&&e===t)return!0;if(t instanceof RegExp&&t.test(e))return!0}}:()=>!1,
this.entityExpansionCount=0,this.currentExpandedLength=0,this.doctypefound=!1;let n={...ur}
;this.options.entityDecoder?this.entityDecoder=this.options.entityDecoder:("object"==typeof this.options.htmlEntities?n=this.options.htmlEntities:!0===this.options.htmlEntities&&(n={
...hr,...pr}),this.entityDecoder=new EntityDecoder({namedEntities:{...n,...t},numericAllowed:this.options.htmlEntities,
limit:{maxTotalExpansions:this.options.processEntities.maxTotalExpansions,
maxExpandedLength:this.options.processEntities.maxExpandedLength,applyLimitsTo:this.options.processEntities.appliesTo},
onInputEntity:(e,t)=>Ur(t,[Rr,Ir])?fr.BLOCK:fr.ALLOW})),this.matcher=new Matcher,
this.readonlyMatcher=this.matcher.readOnly(),this.isCurrentNodeStopNode=!1,this.stopNodeExpressionsSet=new ExpressionSet
;const i=this.options.stopNodes;if(i&&i.length>0){for(let e=0;e<i.length;e++){const t=i[e]
;"string"==typeof t?this.stopNodeExpressionsSet.add(new Expression(t)):t instanceof Expression&&this.stopNodeExpressionsSet.add(t)
}this.stopNodeExpressionsSet.seal()}}}function jr(e,t,r,n,i,s,a){const o=this.options
;if(void 0!==e&&(o.trimValues&&!n&&(e=e.trim()),e.length>0)){a||(e=this.replaceEntitiesValue(e,t,r))
;const n=o.jPath?r.toString():r,l=o.tagValueProcessor(t,e,n,i,s);if(null==l)return e
;if(typeof l!=typeof e||l!==e)return l;if(o.trimValues)return an(e,o.parseTagValue,o.numberParseOptions)
;return e.trim()===e?an(e,o.parseTagValue,o.numberParseOptions):e}}function Vr(e){if(this.options.removeNSPrefix){
const t=e.split(":"),r="/"===e.charAt(0)?"/":"";if("xmlns"===t[0])return"";2===t.length&&(e=r+t[1])}return e}
const Gr=/([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;function Wr(e){return void 0!==e[3]?e[3]:e[4]}
function Kr(e,t,r,n=!1){const i=this.options;if(!0===n||!0!==i.ignoreAttributes&&"string"==typeof e){
const n=function(e,t){const r=[];let n=t.exec(e);for(;n;){const i=[];i.startIndex=t.lastIndex-n[0].length
;const s=n.length;for(let e=0;e<s;e++)i.push(n[e]);r.push(i),n=t.exec(e)}return r}(e,Gr),s=n.length,a={},o=new Array(s)
;let l=!1;const c={};for(let e=0;e<s;e++){const t=this.resolveNameSpace(n[e][1]),s=Wr(n[e]);if(t.length&&void 0!==s){
let n=s;i.trimValues&&(n=n.trim()),n=this.replaceEntitiesValue(n,r,this.readonlyMatcher),o[e]=n,c[t]=n,l=!0}}
l&&"object"==typeof t&&t.updateCurrent&&t.updateCurrent(c);const d=i.jPath?t.toString():this.readonlyMatcher;let m=!1
;for(let e=0;e<s;e++){const t=this.resolveNameSpace(n[e][1]);if(this.ignoreAttributesFn(t,d))continue
;let r=i.attributeNamePrefix+t;if(t.length)if(i.transformAttributeName&&(r=i.transformAttributeName(r)),r=ln(r,i),
void 0!==Wr(n[e])){const n=o[e],s=i.attributeValueProcessor(t,n,d)
;a[r]=null==s?n:typeof s!=typeof n||s!==n?s:an(n,i.parseAttributeValue,i.numberParseOptions),m=!0
}else i.allowBooleanAttributes&&(a[r]=!0,m=!0)}if(!m)return;if(i.attributesGroupName&&!i.preserveOrder){const e={}
;return e[i.attributesGroupName]=a,e}return a}}const Jr=function(e){const t=this.options,r=t.captureMetaData?[]:void 0
;e=e.replace(/\r\n?/g,t.captureMetaData?(e,t)=>(2===e.length&&r.push(t-r.length),"\n"):"\n");const n=new XmlNode("!xml")
;let i=n,s="";this.matcher.reset(),this.entityDecoder.reset(),this.entityExpansionCount=0,this.currentExpandedLength=0,
this.doctypefound=!1;const a=new DocTypeReader(t.processEntities),o=e.length;for(let l=0;l<o;l++){if("<"===e[l]){
const c=e.charCodeAt(l+1);if(47===c){const a=tn(e,">",l,"Closing Tag is not closed.");let o=e.substring(l+2,a).trim()
;if(t.removeNSPrefix){const e=o.indexOf(":");-1!==e&&(o=o.substr(e+1))}o=on(t.transformTagName,o,"",t).tagName,
i&&(s=this.saveTextToParentTag(s,i,this.readonlyMatcher));const c=this.matcher.getCurrentTag()
;if(o&&t.unpairedTagsSet.has(o))throw new Error(`Unpaired tag can not be used as closing tag: </${o}>`)
;c&&t.unpairedTagsSet.has(c)&&(this.matcher.pop(),this.tagsNodeStack.pop()),this.matcher.pop(),
this.isCurrentNodeStopNode=!1,i=this.tagsNodeStack.pop()||n,t.captureMetaData&&i&&i.addEndIndex(Xr(a+1,r)),s="",l=a
}else if(63===c){let n=nn(e,l,!1,"?>");if(!n)throw new Error("Pi Tag is not closed.")
;s=this.saveTextToParentTag(s,i,this.readonlyMatcher)
;const o=this.buildAttributesMap(n.tagExp,this.matcher,n.tagName,!0);if(o){
const e=o[this.options.attributeNamePrefix+"version"];this.entityDecoder.setXmlVersion(Number(e)||1),
a.setXmlVersion(Number(e)||1)}if(t.ignoreDeclaration&&"?xml"===n.tagName||t.ignorePiTags);else{
const e=new XmlNode(n.tagName)
;e.add(t.textNodeName,""),n.tagName!==n.tagExp&&n.attrExpPresent&&!0!==t.ignoreAttributes&&(e[":@"]=o)
;const s=t.captureMetaData?Xr(l,r):l
;this.addChild(i,e,this.readonlyMatcher,s),t.captureMetaData&&i.addEndIndex(Xr(n.closeIndex+2,r))}l=n.closeIndex+1
}else if(33===c&&45===e.charCodeAt(l+2)&&45===e.charCodeAt(l+3)){const r=tn(e,"--\x3e",l+4,"Comment is not closed.")
;if(t.commentPropName){const n=e.substring(l+4,r-2);s=this.saveTextToParentTag(s,i,this.readonlyMatcher),
i.add(t.commentPropName,[{[t.textNodeName]:n}])}l=r}else if(33===c&&68===e.charCodeAt(l+2)){
if(this.doctypefound)throw new Error("Multiple DOCTYPE declarations found.");this.doctypefound=!0
;const t=a.readDocType(e,l);this.entityDecoder.addInputEntities(t.entities),l=t.i
}else if(33===c&&91===e.charCodeAt(l+2)){const r=tn(e,"]]>",l,"CDATA is not closed.")-2,n=e.substring(l+9,r)
;s=this.saveTextToParentTag(s,i,this.readonlyMatcher)
;let a=this.parseTextData(n,i.tagname,this.readonlyMatcher,!0,!1,!0,!0);null==a&&(a=""),
t.cdataPropName?i.add(t.cdataPropName,[{[t.textNodeName]:n}]):i.add(t.textNodeName,a),l=r+2}else{
let a=nn(e,l,t.removeNSPrefix);if(!a){const t=e.substring(Math.max(0,l-50),Math.min(o,l+50))
;throw new Error(`readTagExp returned undefined at position ${l}. Context: "${t}"`)}let c=a.tagName;const d=a.rawTagName
;let m=a.tagExp,p=a.attrExpPresent,u=a.closeIndex;if(({tagName:c,tagExp:m}=on(t.transformTagName,c,m,t)),
t.strictReservedNames&&(c===t.commentPropName||c===t.cdataPropName||c===t.textNodeName||c===t.attributesGroupName))throw new Error(`Invalid tag name: ${c}`)
;i&&s&&"!xml"!==i.tagname&&(s=this.saveTextToParentTag(s,i,this.readonlyMatcher,!1));const h=i
;h&&t.unpairedTagsSet.has(h.tagname)&&(i=this.tagsNodeStack.pop(),this.matcher.pop());let f=!1
;m.length>0&&m.lastIndexOf("/")===m.length-1&&(f=!0,"/"===c[c.length-1]?(c=c.substr(0,c.length-1),
m=c):m=m.substr(0,m.length-1),p=c!==m);let y,g=null,b={};y=Fr(d),c!==n.tagname&&this.matcher.push(c,{},y),
c!==m&&p&&(g=this.buildAttributesMap(m,this.matcher,c),
g&&(b=$r(g,t))),c!==n.tagname&&(this.isCurrentNodeStopNode=this.isItStopNode());const x=t.captureMetaData?Xr(l,r):l
;if(this.isCurrentNodeStopNode){let n="";if(f)l=a.closeIndex;else if(t.unpairedTagsSet.has(c))l=a.closeIndex;else{
const t=this.readStopNodeData(e,d,u+1);if(!t)throw new Error(`Unexpected end of ${d}`);l=t.i,n=t.tagContent}
const s=new XmlNode(c);g&&(s[":@"]=g),s.add(t.textNodeName,n),this.matcher.pop(),this.isCurrentNodeStopNode=!1,
this.addChild(i,s,this.readonlyMatcher,x),t.captureMetaData&&i.addEndIndex(Xr(l+1,r))}else{if(f){
({tagName:c,tagExp:m}=on(t.transformTagName,c,m,t));const e=new XmlNode(c);g&&(e[":@"]=g),
this.addChild(i,e,this.readonlyMatcher,x),t.captureMetaData&&i.addEndIndex(Xr(u+1,r)),this.matcher.pop(),
this.isCurrentNodeStopNode=!1}else{if(t.unpairedTagsSet.has(c)){const e=new XmlNode(c);g&&(e[":@"]=g),
this.addChild(i,e,this.readonlyMatcher,x),t.captureMetaData&&i.addEndIndex(Xr(a.closeIndex+1,r)),this.matcher.pop(),
this.isCurrentNodeStopNode=!1,l=a.closeIndex;continue}{const e=new XmlNode(c)
;if(this.tagsNodeStack.length>t.maxNestedTags)throw new Error("Maximum nested tags exceeded")
;this.tagsNodeStack.push(i),g&&(e[":@"]=g),this.addChild(i,e,this.readonlyMatcher,x),i=e}}s="",l=u}}}else s+=e[l]}
return n.child};function Xr(e,t){let r=0,n=t.length;for(;r<n;){const i=Math.floor((r+n)/2);t[i]<e?r=i+1:n=i}return e+r}
function Qr(e,t,r,n){this.options.captureMetaData||(n=void 0)
;const i=this.options.jPath?r.toString():r,s=this.options.updateTag(t.tagname,i,t[":@"])
;!1===s||("string"==typeof s?(t.tagname=s,e.addChild(t,n)):e.addChild(t,n))}function Zr(e,t,r){
const n=this.options.processEntities;if(!n||!n.enabled)return e;if(n.allowedTags){
const i=this.options.jPath?r.toString():r
;if(!(Array.isArray(n.allowedTags)?n.allowedTags.includes(t):n.allowedTags(t,i)))return e}if(n.tagFilter){
const i=this.options.jPath?r.toString():r;if(!n.tagFilter(t,i))return e}return this.entityDecoder.decode(e)}
function Yr(e,t,r,n){
return e&&(void 0===n&&(n=0===t.child.length),void 0!==(e=this.parseTextData(e,t.tagname,r,!1,!!t[":@"]&&0!==Object.keys(t[":@"]).length,n))&&""!==e&&t.add(this.options.textNodeName,e),
e=""),e}function en(){return 0!==this.stopNodeExpressionsSet.size&&this.matcher.matchesAny(this.stopNodeExpressionsSet)}
function tn(e,t,r,n){const i=e.indexOf(t,r);if(-1===i)throw new Error(n);return i+t.length-1}function rn(e,t,r,n){
const i=e.indexOf(t,r);if(-1===i)throw new Error(n);return i}function nn(e,t,r,n=">"){const i=function(e,t,r=">"){
const n=e.length,i=r.charCodeAt(0),s=r.length>1?r.charCodeAt(1):-1;let a="",o=t;for(let r=t;r<n;r++){
const t=e.charCodeAt(r);if(34===t||39===t){if(r=e.indexOf(e[r],r+1),-1===r)return}else if(t===i){
if(-1===s)return a+=e.substring(o,r),{data:a,index:r};if(e.charCodeAt(r+1)===s)return a+=e.substring(o,r),{data:a,
index:r}}else 9===t&&(a+=e.substring(o,r)+" ",o=r+1)}}(e,t+1,n);if(!i)return;let s=i.data
;const a=i.index,o=s.search(/\s/);let l=s,c=!0;-1!==o&&(l=s.substring(0,o),s=s.substring(o+1).trimStart());const d=l
;if(r){const e=l.indexOf(":");-1!==e&&(l=l.substr(e+1),c=l!==i.data.substr(e+1))}return{tagName:l,tagExp:s,closeIndex:a,
attrExpPresent:c,rawTagName:d}}function sn(e,t,r){const n=r;let i=1,s=!1,a=-1;const o=e.length
;for(;r<o;r++)if("<"===e[r]){const o=e.charCodeAt(r+1);if(47===o){const s=rn(e,">",r,`${t} is not closed`)
;if(e.substring(r+2,s).trim()===t&&(i--,0===i))return{tagContent:e.substring(n,r),i:s};r=s}else if(63===o){
r=tn(e,"?>",r+1,"StopNode is not closed.")}else if(33===o&&45===e.charCodeAt(r+2)&&45===e.charCodeAt(r+3)){
r=tn(e,"--\x3e",r+3,"StopNode is not closed.")}else if(33===o&&91===e.charCodeAt(r+2)){
r=tn(e,"]]>",r,"StopNode is not closed.")-2}else{const n=s?void 0:nn(e,r,!1);if(n){
n.tagName===t&&"/"!==n.tagExp[n.tagExp.length-1]&&i++,r=n.closeIndex}else{if(s=!0,a<r&&(a=e.indexOf(">",r),
-1===a))return;const n=e.indexOf("<",r+1);if(-1===n||n>a){const n=e.substring(r+1,a),s=n.search(/\s/)
;(-1===s?n:n.substring(0,s))===t&&"/"!==n[n.length-1]&&i++,r=a}}}}}function an(e,t,r){if(t&&"string"==typeof e){
const t=e.trim();return"true"===t||"false"!==t&&cr(e,r)}return void 0!==e?e:""}function on(e,t,r,n){if(e){const n=e(t)
;r===t&&(r=n),t=n}return{tagName:t=ln(t,n),tagExp:r}}function ln(e,t){
if(Et.includes(e))throw new Error(`[SECURITY] Invalid name: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`)
;return Pt.includes(e)?t.onDangerousProperty(e):e}const cn=XmlNode.getMetaDataSymbol();function dn(e,t){
if(!e||"object"!=typeof e)return{};if(!t)return e;const r={};for(const n in e)if(n.startsWith(t)){
r[n.substring(t.length)]=e[n]}else r[n]=e[n];return r}function mn(e,t,r,n){return pn(e,t,r,n)}function pn(e,t,r,n){let i
;const s={};for(let a=0;a<e.length;a++){const o=e[a],l=un(o);if(void 0!==l&&l!==t.textNodeName){
const e=dn(o[":@"]||{},t.attributeNamePrefix);r.push(l,e)}if(l===t.textNodeName)void 0===i?i=o[l]:i+=""+o[l];else{
if(void 0===l)continue;if(o[l]){let e=pn(o[l],t,r,n);const i=fn(e,t)
;if(0===Object.keys(e).length&&t.alwaysCreateTextNode&&(e[t.textNodeName]=""),
o[":@"]?hn(e,o[":@"],n,t):1!==Object.keys(e).length||void 0===e[t.textNodeName]||t.alwaysCreateTextNode?0===Object.keys(e).length&&(t.alwaysCreateTextNode?e[t.textNodeName]="":e=""):e=e[t.textNodeName],
void 0!==o[cn]&&"object"==typeof e&&null!==e&&(e[cn]=o[cn]),
void 0!==s[l]&&Object.prototype.hasOwnProperty.call(s,l))Array.isArray(s[l])||(s[l]=[s[l]]),s[l].push(e);else{
const r=t.jPath?n.toString():n;t.isArray(l,r,i)?s[l]=[e]:s[l]=e}void 0!==l&&l!==t.textNodeName&&r.pop()}}}
return"string"==typeof i?i.length>0&&(s[t.textNodeName]=i):void 0!==i&&(s[t.textNodeName]=i),s}function un(e){
const t=Object.keys(e);for(let e=0;e<t.length;e++){const r=t[e];if(":@"!==r)return r}}function hn(e,t,r,n){if(t){
const i=Object.keys(t),s=i.length;for(let a=0;a<s;a++){
const s=i[a],o=s.startsWith(n.attributeNamePrefix)?s.substring(n.attributeNamePrefix.length):s,l=n.jPath?r.toString()+"."+o:r
;n.isArray(s,l,!0,!0)?e[s]=[t[s]]:e[s]=t[s]}}}function fn(e,t){const{textNodeName:r}=t,n=Object.keys(e).length
;return 0===n||!(1!==n||!e[r]&&"boolean"!=typeof e[r]&&0!==e[r])}class XMLParser{constructor(e){
this.externalEntities={},this.options=Wt(e)}parse(e,t){
if("string"!=typeof e&&e.toString)e=e instanceof Uint8Array&&("undefined"==typeof Buffer||!Buffer.isBuffer(e))?new TextDecoder("utf-8",{
ignoreBOM:!0
}).decode(e):e.toString();else if("string"!=typeof e)throw new Error("XML data is accepted in String or Bytes[] form.")
;if(t){!0===t&&(t={});const r=Rt(e,t);if(!0!==r)throw Error(`${r.err.msg}:${r.err.line}:${r.err.col}`)}
const r=new OrderedObjParser(this.options,this.externalEntities),n=r.parseXml(e)
;return this.options.preserveOrder||void 0===n?n:mn(n,this.options,r.matcher,r.readonlyMatcher)}addEntity(e,t){
if(-1!==t.indexOf("&"))throw new Error("Entity value can't have '&'")
;if(-1!==e.indexOf("&")||-1!==e.indexOf(";"))throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'")
;if("&"===t)throw new Error("An entity with value '&' is not permitted");this.externalEntities[e]=t}
static getMetaDataSymbol(){return XmlNode.getMetaDataSymbol()}}function yn(e){return{attributesGroupName:"$",
textNodeName:e.xmlCharKey??"_",ignoreAttributes:!1,suppressBooleanAttributes:!1}}function gn(e,t={}){
const r=function(e={}){return{...yn(e),attributeNamePrefix:"@_",format:!0,suppressEmptyNode:!0,indentBy:"",
rootNodeName:e.rootName??"root",cdataPropName:e.cdataPropName??"__cdata"}}(t),n=new St(r),i={[r.rootNodeName]:e}
;return`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${n.build(i)}`.replace(/\n/g,"")}
async function bn(e,t={}){if(!e)throw new Error("Document is empty");const r=$t.validate(e);if(!0!==r)throw r
;const n=new XMLParser(function(e={}){return{...yn(e),parseAttributeValue:!1,parseTagValue:!1,attributeNamePrefix:"",
stopNodes:e.stopNodes,processEntities:!0,trimValues:!1}}(t)).parse(e);if(n["?xml"]&&delete n["?xml"],!t.includeRoot){
const e=Object.keys(n)[0];if(void 0!==e){const t=n[e];return"object"==typeof t?{...t}:t}}return n}const xn=(0,
Ee.KV)("storage-blob");var Nn=r(412),Sn=r(40495),vn=r(6096),wn=r(21433)
;var Cn=r(48488),Pn=r(24406),En=r(24290),Tn=r(37968)
;const Rn="12.34.0",In="2026-10-06",An=268435456,_n=4194304e3,On=5e4,zn=4194304,Bn="https://storage.azure.com/.default",kn={
FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"versionid",TIMEOUT:"timeout"
},Mn="",qn=["Access-Control-Allow-Origin","Cache-Control","Content-Length","Content-Type","Date","Request-Id","traceparent","Transfer-Encoding","User-Agent","x-ms-client-request-id","x-ms-date","x-ms-error-code","x-ms-request-id","x-ms-return-client-request-id","x-ms-version","Accept-Ranges","Content-Disposition","Content-Encoding","Content-Language","Content-MD5","Content-Range","ETag","Last-Modified","Server","Vary","x-ms-content-crc64","x-ms-copy-action","x-ms-copy-completion-time","x-ms-copy-id","x-ms-copy-progress","x-ms-copy-status","x-ms-has-immutability-policy","x-ms-has-legal-hold","x-ms-lease-state","x-ms-lease-status","x-ms-range","x-ms-request-server-encrypted","x-ms-server-encrypted","x-ms-snapshot","x-ms-source-range","If-Match","If-Modified-Since","If-None-Match","If-Unmodified-Since","x-ms-access-tier","x-ms-access-tier-change-time","x-ms-access-tier-inferred","x-ms-account-kind","x-ms-archive-status","x-ms-blob-append-offset","x-ms-blob-cache-control","x-ms-blob-committed-block-count","x-ms-blob-condition-appendpos","x-ms-blob-condition-maxsize","x-ms-blob-content-disposition","x-ms-blob-content-encoding","x-ms-blob-content-language","x-ms-blob-content-length","x-ms-blob-content-md5","x-ms-blob-content-type","x-ms-blob-public-access","x-ms-blob-sequence-number","x-ms-blob-type","x-ms-copy-destination-snapshot","x-ms-creation-time","x-ms-default-encryption-scope","x-ms-delete-snapshots","x-ms-delete-type-permanent","x-ms-deny-encryption-scope-override","x-ms-encryption-algorithm","x-ms-if-sequence-number-eq","x-ms-if-sequence-number-le","x-ms-if-sequence-number-lt","x-ms-incremental-copy","x-ms-lease-action","x-ms-lease-break-period","x-ms-lease-duration","x-ms-lease-id","x-ms-lease-time","x-ms-page-write","x-ms-proposed-lease-id","x-ms-range-get-content-md5","x-ms-rehydrate-priority","x-ms-sequence-number-action","x-ms-sku-name","x-ms-source-content-md5","x-ms-source-if-match","x-ms-source-if-modified-since","x-ms-source-if-none-match","x-ms-source-if-unmodified-since","x-ms-tag-count","x-ms-encryption-key-sha256","x-ms-copy-source-error-code","x-ms-copy-source-status-code","x-ms-if-tags","x-ms-source-if-tags"],Dn=["comp","maxresults","rscc","rscd","rsce","rscl","rsct","se","si","sip","sp","spr","sr","srt","ss","st","sv","include","marker","prefix","copyid","restype","blockid","blocklisttype","delimiter","prevsnapshot","ske","skoid","sks","skt","sktid","skv","snapshot"],Ln=["10000","10001","10002","10003","10004","10100","10101","10102","10103","10104","11000","11001","11002","11003","11004","11100","11101","11102","11103","11104"]
;function Hn(e){if(!e||"object"!=typeof e)return!1;const t=e
;return Array.isArray(t.factories)&&"object"==typeof t.options&&"function"==typeof t.toServiceClientOptions}
class Pipeline{factories;options;constructor(e,t={}){this.factories=e,this.options=t}toServiceClientOptions(){return{
httpClient:this.options.httpClient,requestPolicyFactories:this.factories}}}function Un(e,t={}){e||(e=new Nn.t)
;const r=new Pipeline([],t);return r._credential=e,r}function $n(e){const{httpClient:t,...r}=e.options
;let n=e._coreHttpClient;var i;n||(n=t?(i=t,{sendRequest:async e=>He(await i.sendRequest(ke(e,{createProxy:!0})))}):(0,
Sn.d)(),e._coreHttpClient=n);let s=e._corePipeline;if(!s){
const t=`azsdk-js-azure-storage-blob/${Rn}`,n=r.userAgentOptions&&r.userAgentOptions.userAgentPrefix?`${r.userAgentOptions.userAgentPrefix} ${t}`:`${t}`
;s=Se({...r,loggingOptions:{additionalAllowedHeaderNames:qn,additionalAllowedQueryParameters:Dn,logger:xn.info},
userAgentOptions:{userAgentPrefix:n},serializationOptions:{stringifyXML:gn,serializerOptions:{xml:{xmlCharKey:"#"}}},
deserializationOptions:{parseXML:bn,serializerOptions:{xml:{xmlCharKey:"#"}}}}),s.removePolicy({phase:"Retry"}),
s.removePolicy({name:$.e4}),s.addPolicy((0,vn.Z)()),s.addPolicy((0,wn.C)(r.retryOptions),{phase:"Retry"}),s.addPolicy({
name:"storageRequestFailureDetailsParserPolicy",async sendRequest(e,t){try{const r=await t(e)
;return 400===r.status&&r.bodyAsText?.includes("<Error><Code>InvalidHeaderValue</Code>")&&r.bodyAsText.includes("<HeaderName>x-ms-version</HeaderName>")&&(r.bodyAsText=r.bodyAsText.replace(/<Message>.*<\/Message>/s,"<Message>The provided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services for additional information.</Message>")),
r}catch(e){
throw"object"==typeof e&&null!==e&&e.response&&e.response.parsedBody&&"InvalidHeaderValue"===e.response.parsedBody.code&&"x-ms-version"===e.response.parsedBody.HeaderName&&(e.message="The provided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services for additional information.\n"),
e}}}),s.addPolicy({name:"storageBrowserPolicy",sendRequest:async(e,t)=>t(e)});const i=function(e){
const t=[Vn,jn,Gn,Wn,Kn,Jn,Xn];if(e.factories.length){const r=e.factories.filter(e=>!t.some(t=>t(e)));if(r.length){
const e=r.some(e=>function(e){return"InjectorPolicyFactory"===e.constructor.name}(e));return{wrappedPolicies:Fe(r),
afterRetry:e}}}}(e);i&&s.addPolicy(i.wrappedPolicies,i.afterRetry?{afterPhase:"Retry"}:void 0);const a=Fn(e)
;j(a)?s.addPolicy((0,$.N$)({credential:a,scopes:r.audience??Bn,challengeCallbacks:{authorizeRequestOnChallenge:Ae}}),{
phase:"Sign"}):a instanceof Cn.Z&&s.addPolicy((0,Pn.R)({accountName:a.accountName,accountKey:a.accountKey}),{
phase:"Sign"}),e._corePipeline=s}return{...r,allowInsecureConnection:!0,httpClient:n,pipeline:s}}function Fn(e){
if(e._credential)return e._credential;let t=new Nn.t
;for(const r of e.factories)if(j(r.credential))t=r.credential;else if(jn(r))return r;return t}function jn(e){
return e instanceof Cn.Z||"StorageSharedKeyCredential"===e.constructor.name}function Vn(e){
return e instanceof Nn.t||"AnonymousCredential"===e.constructor.name}function Gn(e){return j(e.credential)}
function Wn(e){return e instanceof En.g||"StorageBrowserPolicyFactory"===e.constructor.name}function Kn(e){
return e instanceof Tn.WC||"StorageRetryPolicyFactory"===e.constructor.name}function Jn(e){
return"TelemetryPolicyFactory"===e.constructor.name}function Xn(e){const t={log(e,t){},shouldLog:e=>!1},r=e.create({
sendRequest:async e=>({request:e,headers:e.headers.clone(),status:500})},t).constructor.name
;return["GenerateClientRequestIdPolicy","TracingPolicy","LogPolicy","ProxyPolicy","DisableResponseDecompressionPolicy","KeepAlivePolicy","DeserializationPolicy"].some(e=>r.startsWith(e))
}var Qn,Zn,Yn,ei;r(21660);!function(e){e.AES256="AES256"}(Qn||(Qn={})),function(e){e.Backup="backup"}(Zn||(Zn={})),
function(e){e.NeverExpire="NeverExpire",e.RelativeToCreation="RelativeToCreation",e.RelativeToNow="RelativeToNow",
e.Absolute="Absolute"}(Yn||(Yn={})),function(e){e.AccountAlreadyExists="AccountAlreadyExists",
e.AccountBeingCreated="AccountBeingCreated",e.AccountIsDisabled="AccountIsDisabled",
e.AuthenticationFailed="AuthenticationFailed",e.AuthorizationFailure="AuthorizationFailure",
e.ConditionHeadersNotSupported="ConditionHeadersNotSupported",e.ConditionNotMet="ConditionNotMet",
e.EmptyMetadataKey="EmptyMetadataKey",e.InsufficientAccountPermissions="InsufficientAccountPermissions",
e.InternalError="InternalError",e.InvalidAuthenticationInfo="InvalidAuthenticationInfo",
e.InvalidHeaderValue="InvalidHeaderValue",e.InvalidHttpVerb="InvalidHttpVerb",e.InvalidInput="InvalidInput",
e.InvalidMd5="InvalidMd5",e.InvalidMetadata="InvalidMetadata",e.InvalidQueryParameterValue="InvalidQueryParameterValue",
e.InvalidRange="InvalidRange",e.InvalidResourceName="InvalidResourceName",e.InvalidUri="InvalidUri",
e.InvalidXmlDocument="InvalidXmlDocument",e.InvalidXmlNodeValue="InvalidXmlNodeValue",e.Md5Mismatch="Md5Mismatch",
e.MetadataTooLarge="MetadataTooLarge",e.MissingContentLengthHeader="MissingContentLengthHeader",
e.MissingRequiredQueryParameter="MissingRequiredQueryParameter",e.MissingRequiredHeader="MissingRequiredHeader",
e.MissingRequiredXmlNode="MissingRequiredXmlNode",
e.MultipleConditionHeadersNotSupported="MultipleConditionHeadersNotSupported",e.OperationTimedOut="OperationTimedOut",
e.OutOfRangeInput="OutOfRangeInput",e.OutOfRangeQueryParameterValue="OutOfRangeQueryParameterValue",
e.RequestBodyTooLarge="RequestBodyTooLarge",e.ResourceTypeMismatch="ResourceTypeMismatch",
e.RequestUrlFailedToParse="RequestUrlFailedToParse",e.ResourceAlreadyExists="ResourceAlreadyExists",
e.ResourceNotFound="ResourceNotFound",e.ServerBusy="ServerBusy",e.UnsupportedHeader="UnsupportedHeader",
e.UnsupportedXmlNode="UnsupportedXmlNode",e.UnsupportedQueryParameter="UnsupportedQueryParameter",
e.UnsupportedHttpVerb="UnsupportedHttpVerb",e.AppendPositionConditionNotMet="AppendPositionConditionNotMet",
e.BlobAlreadyExists="BlobAlreadyExists",e.BlobImmutableDueToPolicy="BlobImmutableDueToPolicy",
e.BlobNotFound="BlobNotFound",
e.BlobOverwritten="BlobOverwritten",e.BlobTierInadequateForContentLength="BlobTierInadequateForContentLength",
e.BlobUsesCustomerSpecifiedEncryption="BlobUsesCustomerSpecifiedEncryption",
e.BlockCountExceedsLimit="BlockCountExceedsLimit",e.BlockListTooLong="BlockListTooLong",
e.CannotChangeToLowerTier="CannotChangeToLowerTier",e.CannotVerifyCopySource="CannotVerifyCopySource",
e.ContainerAlreadyExists="ContainerAlreadyExists",e.ContainerBeingDeleted="ContainerBeingDeleted",
e.ContainerDisabled="ContainerDisabled",e.ContainerNotFound="ContainerNotFound",
e.ContentLengthLargerThanTierLimit="ContentLengthLargerThanTierLimit",
e.CopyAcrossAccountsNotSupported="CopyAcrossAccountsNotSupported",e.CopyIdMismatch="CopyIdMismatch",
e.FeatureVersionMismatch="FeatureVersionMismatch",e.IncrementalCopyBlobMismatch="IncrementalCopyBlobMismatch",
e.IncrementalCopyOfEarlierSnapshotNotAllowed="IncrementalCopyOfEarlierSnapshotNotAllowed",
e.IncrementalCopySourceMustBeSnapshot="IncrementalCopySourceMustBeSnapshot",
e.InfiniteLeaseDurationRequired="InfiniteLeaseDurationRequired",e.InvalidBlobOrBlock="InvalidBlobOrBlock",
e.InvalidBlobTier="InvalidBlobTier",e.InvalidBlobType="InvalidBlobType",e.InvalidBlockId="InvalidBlockId",
e.InvalidBlockList="InvalidBlockList",e.InvalidOperation="InvalidOperation",e.InvalidPageRange="InvalidPageRange",
e.InvalidSourceBlobType="InvalidSourceBlobType",e.InvalidSourceBlobUrl="InvalidSourceBlobUrl",
e.InvalidVersionForPageBlobOperation="InvalidVersionForPageBlobOperation",e.LeaseAlreadyPresent="LeaseAlreadyPresent",
e.LeaseAlreadyBroken="LeaseAlreadyBroken",e.LeaseIdMismatchWithBlobOperation="LeaseIdMismatchWithBlobOperation",
e.LeaseIdMismatchWithContainerOperation="LeaseIdMismatchWithContainerOperation",
e.LeaseIdMismatchWithLeaseOperation="LeaseIdMismatchWithLeaseOperation",e.LeaseIdMissing="LeaseIdMissing",
e.LeaseIsBreakingAndCannotBeAcquired="LeaseIsBreakingAndCannotBeAcquired",
e.LeaseIsBreakingAndCannotBeChanged="LeaseIsBreakingAndCannotBeChanged",
e.LeaseIsBrokenAndCannotBeRenewed="LeaseIsBrokenAndCannotBeRenewed",e.LeaseLost="LeaseLost",
e.LeaseNotPresentWithBlobOperation="LeaseNotPresentWithBlobOperation",
e.LeaseNotPresentWithContainerOperation="LeaseNotPresentWithContainerOperation",
e.LeaseNotPresentWithLeaseOperation="LeaseNotPresentWithLeaseOperation",
e.MaxBlobSizeConditionNotMet="MaxBlobSizeConditionNotMet",e.NoAuthenticationInformation="NoAuthenticationInformation",
e.NoPendingCopyOperation="NoPendingCopyOperation",
e.OperationNotAllowedOnIncrementalCopyBlob="OperationNotAllowedOnIncrementalCopyBlob",
e.PendingCopyOperation="PendingCopyOperation",e.PreviousSnapshotCannotBeNewer="PreviousSnapshotCannotBeNewer",
e.PreviousSnapshotNotFound="PreviousSnapshotNotFound",
e.PreviousSnapshotOperationNotSupported="PreviousSnapshotOperationNotSupported",
e.SequenceNumberConditionNotMet="SequenceNumberConditionNotMet",
e.SequenceNumberIncrementTooLarge="SequenceNumberIncrementTooLarge",e.SnapshotCountExceeded="SnapshotCountExceeded",
e.SnapshotOperationRateExceeded="SnapshotOperationRateExceeded",e.SnapshotsPresent="SnapshotsPresent",
e.SourceConditionNotMet="SourceConditionNotMet",
e.SystemInUse="SystemInUse",e.TargetConditionNotMet="TargetConditionNotMet",
e.UnauthorizedBlobOverwrite="UnauthorizedBlobOverwrite",e.BlobBeingRehydrated="BlobBeingRehydrated",
e.BlobArchived="BlobArchived",
e.BlobNotArchived="BlobNotArchived",e.AuthorizationSourceIPMismatch="AuthorizationSourceIPMismatch",
e.AuthorizationProtocolMismatch="AuthorizationProtocolMismatch",
e.AuthorizationPermissionMismatch="AuthorizationPermissionMismatch",
e.AuthorizationServiceMismatch="AuthorizationServiceMismatch",
e.AuthorizationResourceTypeMismatch="AuthorizationResourceTypeMismatch",
e.BlobAccessTierNotSupportedForAccountType="BlobAccessTierNotSupportedForAccountType"}(ei||(ei={}));const ti={
serializedName:"BlobServiceProperties",xmlName:"StorageServiceProperties",type:{name:"Composite",
className:"BlobServiceProperties",modelProperties:{blobAnalyticsLogging:{serializedName:"Logging",xmlName:"Logging",
type:{name:"Composite",className:"Logging"}},hourMetrics:{serializedName:"HourMetrics",xmlName:"HourMetrics",type:{
name:"Composite",className:"Metrics"}},minuteMetrics:{serializedName:"MinuteMetrics",xmlName:"MinuteMetrics",type:{
name:"Composite",className:"Metrics"}},cors:{serializedName:"Cors",xmlName:"Cors",xmlIsWrapped:!0,
xmlElementName:"CorsRule",type:{name:"Sequence",element:{type:{name:"Composite",className:"CorsRule"}}}},
defaultServiceVersion:{serializedName:"DefaultServiceVersion",xmlName:"DefaultServiceVersion",type:{name:"String"}},
deleteRetentionPolicy:{serializedName:"DeleteRetentionPolicy",xmlName:"DeleteRetentionPolicy",type:{name:"Composite",
className:"RetentionPolicy"}},staticWebsite:{serializedName:"StaticWebsite",xmlName:"StaticWebsite",type:{
name:"Composite",className:"StaticWebsite"}}}}},ri={serializedName:"Logging",type:{name:"Composite",className:"Logging",
modelProperties:{version:{serializedName:"Version",required:!0,xmlName:"Version",type:{name:"String"}},deleteProperty:{
serializedName:"Delete",required:!0,xmlName:"Delete",type:{name:"Boolean"}},read:{serializedName:"Read",required:!0,
xmlName:"Read",type:{name:"Boolean"}},write:{serializedName:"Write",required:!0,xmlName:"Write",type:{name:"Boolean"}},
retentionPolicy:{serializedName:"RetentionPolicy",xmlName:"RetentionPolicy",type:{name:"Composite",
className:"RetentionPolicy"}}}}},ni={serializedName:"RetentionPolicy",type:{name:"Composite",
className:"RetentionPolicy",modelProperties:{enabled:{serializedName:"Enabled",required:!0,xmlName:"Enabled",type:{
name:"Boolean"}},days:{constraints:{InclusiveMinimum:1},serializedName:"Days",xmlName:"Days",type:{name:"Number"}}}}
},ii={serializedName:"Metrics",type:{name:"Composite",className:"Metrics",modelProperties:{version:{
serializedName:"Version",xmlName:"Version",type:{name:"String"}},enabled:{serializedName:"Enabled",required:!0,
xmlName:"Enabled",type:{name:"Boolean"}},includeAPIs:{serializedName:"IncludeAPIs",xmlName:"IncludeAPIs",type:{
name:"Boolean"}},retentionPolicy:{serializedName:"RetentionPolicy",xmlName:"RetentionPolicy",type:{name:"Composite",
className:"RetentionPolicy"}}}}},si={serializedName:"CorsRule",type:{name:"Composite",className:"CorsRule",
modelProperties:{allowedOrigins:{serializedName:"AllowedOrigins",required:!0,xmlName:"AllowedOrigins",type:{
name:"String"}},allowedMethods:{serializedName:"AllowedMethods",required:!0,xmlName:"AllowedMethods",type:{name:"String"
}},allowedHeaders:{serializedName:"AllowedHeaders",required:!0,xmlName:"AllowedHeaders",type:{name:"String"}},
exposedHeaders:{serializedName:"ExposedHeaders",required:!0,xmlName:"ExposedHeaders",type:{name:"String"}},
maxAgeInSeconds:{constraints:{InclusiveMinimum:0},serializedName:"MaxAgeInSeconds",required:!0,
xmlName:"MaxAgeInSeconds",type:{name:"Number"}}}}},ai={serializedName:"StaticWebsite",type:{name:"Composite",
className:"StaticWebsite",modelProperties:{enabled:{serializedName:"Enabled",required:!0,xmlName:"Enabled",type:{
name:"Boolean"}},indexDocument:{serializedName:"IndexDocument",xmlName:"IndexDocument",type:{name:"String"}},
errorDocument404Path:{serializedName:"ErrorDocument404Path",xmlName:"ErrorDocument404Path",type:{name:"String"}},
defaultIndexDocumentPath:{serializedName:"DefaultIndexDocumentPath",xmlName:"DefaultIndexDocumentPath",type:{
name:"String"}}}}},oi={serializedName:"StorageError",type:{name:"Composite",className:"StorageError",modelProperties:{
message:{serializedName:"Message",xmlName:"Message",type:{name:"String"}},copySourceStatusCode:{
serializedName:"CopySourceStatusCode",xmlName:"CopySourceStatusCode",type:{name:"Number"}},copySourceErrorCode:{
serializedName:"CopySourceErrorCode",xmlName:"CopySourceErrorCode",type:{name:"String"}},copySourceErrorMessage:{
serializedName:"CopySourceErrorMessage",xmlName:"CopySourceErrorMessage",type:{name:"String"}},code:{
serializedName:"Code",xmlName:"Code",type:{name:"String"}},authenticationErrorDetail:{
serializedName:"AuthenticationErrorDetail",xmlName:"AuthenticationErrorDetail",type:{name:"String"}}}}},li={
serializedName:"BlobServiceStatistics",xmlName:"StorageServiceStats",type:{name:"Composite",
className:"BlobServiceStatistics",modelProperties:{geoReplication:{serializedName:"GeoReplication",
xmlName:"GeoReplication",type:{name:"Composite",className:"GeoReplication"}}}}},ci={serializedName:"GeoReplication",
type:{name:"Composite",className:"GeoReplication",modelProperties:{status:{serializedName:"Status",required:!0,
xmlName:"Status",type:{name:"Enum",allowedValues:["live","bootstrap","unavailable"]}},lastSyncOn:{
serializedName:"LastSyncTime",required:!0,xmlName:"LastSyncTime",type:{name:"DateTimeRfc1123"}}}}},di={
serializedName:"ListContainersSegmentResponse",xmlName:"EnumerationResults",type:{name:"Composite",
className:"ListContainersSegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",
required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},prefix:{serializedName:"Prefix",
xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"Marker",type:{name:"String"}},
maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"}},containerItems:{
serializedName:"ContainerItems",required:!0,xmlName:"Containers",xmlIsWrapped:!0,xmlElementName:"Container",type:{
name:"Sequence",element:{type:{name:"Composite",className:"ContainerItem"}}}},continuationToken:{
serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},mi={serializedName:"ContainerItem",
xmlName:"Container",type:{name:"Composite",className:"ContainerItem",modelProperties:{name:{serializedName:"Name",
required:!0,xmlName:"Name",type:{name:"String"}},deleted:{serializedName:"Deleted",xmlName:"Deleted",type:{
name:"Boolean"}},version:{serializedName:"Version",xmlName:"Version",type:{name:"String"}},properties:{
serializedName:"Properties",xmlName:"Properties",type:{name:"Composite",className:"ContainerProperties"}},metadata:{
serializedName:"Metadata",xmlName:"Metadata",type:{name:"Dictionary",value:{type:{name:"String"}}}}}}},pi={
serializedName:"ContainerProperties",type:{name:"Composite",className:"ContainerProperties",modelProperties:{
lastModified:{serializedName:"Last-Modified",required:!0,xmlName:"Last-Modified",type:{name:"DateTimeRfc1123"}},etag:{
serializedName:"Etag",required:!0,xmlName:"Etag",type:{name:"String"}},leaseStatus:{serializedName:"LeaseStatus",
xmlName:"LeaseStatus",type:{name:"Enum",allowedValues:["locked","unlocked"]}},leaseState:{serializedName:"LeaseState",
xmlName:"LeaseState",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},
leaseDuration:{serializedName:"LeaseDuration",xmlName:"LeaseDuration",type:{name:"Enum",
allowedValues:["infinite","fixed"]}},publicAccess:{serializedName:"PublicAccess",xmlName:"PublicAccess",type:{
name:"Enum",allowedValues:["container","blob"]}},hasImmutabilityPolicy:{serializedName:"HasImmutabilityPolicy",
xmlName:"HasImmutabilityPolicy",type:{name:"Boolean"}},hasLegalHold:{serializedName:"HasLegalHold",
xmlName:"HasLegalHold",type:{name:"Boolean"}},defaultEncryptionScope:{serializedName:"DefaultEncryptionScope",
xmlName:"DefaultEncryptionScope",type:{name:"String"}},preventEncryptionScopeOverride:{
serializedName:"DenyEncryptionScopeOverride",xmlName:"DenyEncryptionScopeOverride",type:{name:"Boolean"}},deletedOn:{
serializedName:"DeletedTime",xmlName:"DeletedTime",type:{name:"DateTimeRfc1123"}},remainingRetentionDays:{
serializedName:"RemainingRetentionDays",xmlName:"RemainingRetentionDays",type:{name:"Number"}},
isImmutableStorageWithVersioningEnabled:{serializedName:"ImmutableStorageWithVersioningEnabled",
xmlName:"ImmutableStorageWithVersioningEnabled",type:{name:"Boolean"}}}}},ui={serializedName:"KeyInfo",type:{
name:"Composite",className:"KeyInfo",modelProperties:{startsOn:{serializedName:"Start",required:!0,xmlName:"Start",
type:{name:"String"}},expiresOn:{serializedName:"Expiry",required:!0,xmlName:"Expiry",type:{name:"String"}},
delegatedUserTid:{serializedName:"DelegatedUserTid",xmlName:"DelegatedUserTid",type:{name:"String"}}}}},hi={
serializedName:"UserDelegationKey",type:{name:"Composite",className:"UserDelegationKey",modelProperties:{
signedObjectId:{serializedName:"SignedOid",required:!0,xmlName:"SignedOid",type:{name:"String"}},signedTenantId:{
serializedName:"SignedTid",required:!0,xmlName:"SignedTid",type:{name:"String"}},signedStartsOn:{
serializedName:"SignedStart",required:!0,xmlName:"SignedStart",type:{name:"String"}},signedExpiresOn:{
serializedName:"SignedExpiry",required:!0,xmlName:"SignedExpiry",type:{name:"String"}},signedService:{
serializedName:"SignedService",required:!0,xmlName:"SignedService",type:{name:"String"}},signedVersion:{
serializedName:"SignedVersion",required:!0,xmlName:"SignedVersion",type:{name:"String"}},signedDelegatedUserTenantId:{
serializedName:"SignedDelegatedUserTid",xmlName:"SignedDelegatedUserTid",type:{name:"String"}},value:{
serializedName:"Value",required:!0,xmlName:"Value",type:{name:"String"}}}}},fi={serializedName:"FilterBlobSegment",
xmlName:"EnumerationResults",type:{name:"Composite",className:"FilterBlobSegment",modelProperties:{serviceEndpoint:{
serializedName:"ServiceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},where:{
serializedName:"Where",required:!0,xmlName:"Where",type:{name:"String"}},blobs:{serializedName:"Blobs",required:!0,
xmlName:"Blobs",xmlIsWrapped:!0,xmlElementName:"Blob",type:{name:"Sequence",element:{type:{name:"Composite",
className:"FilterBlobItem"}}}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}
}}},yi={serializedName:"FilterBlobItem",xmlName:"Blob",type:{name:"Composite",className:"FilterBlobItem",
modelProperties:{name:{serializedName:"Name",required:!0,xmlName:"Name",type:{name:"String"}},containerName:{
serializedName:"ContainerName",required:!0,xmlName:"ContainerName",type:{name:"String"}},tags:{serializedName:"Tags",
xmlName:"Tags",type:{name:"Composite",className:"BlobTags"}}}}},gi={serializedName:"BlobTags",xmlName:"Tags",type:{
name:"Composite",className:"BlobTags",modelProperties:{blobTagSet:{serializedName:"BlobTagSet",required:!0,
xmlName:"TagSet",xmlIsWrapped:!0,xmlElementName:"Tag",type:{name:"Sequence",element:{type:{name:"Composite",
className:"BlobTag"}}}}}}},bi={serializedName:"BlobTag",xmlName:"Tag",type:{name:"Composite",className:"BlobTag",
modelProperties:{key:{serializedName:"Key",required:!0,xmlName:"Key",type:{name:"String"}},value:{
serializedName:"Value",required:!0,xmlName:"Value",type:{name:"String"}}}}},xi={serializedName:"SignedIdentifier",
xmlName:"SignedIdentifier",type:{name:"Composite",className:"SignedIdentifier",modelProperties:{id:{serializedName:"Id",
required:!0,xmlName:"Id",type:{name:"String"}},accessPolicy:{serializedName:"AccessPolicy",xmlName:"AccessPolicy",type:{
name:"Composite",className:"AccessPolicy"}}}}},Ni={serializedName:"AccessPolicy",type:{name:"Composite",
className:"AccessPolicy",modelProperties:{startsOn:{serializedName:"Start",xmlName:"Start",type:{name:"String"}},
expiresOn:{serializedName:"Expiry",xmlName:"Expiry",type:{name:"String"}},permissions:{serializedName:"Permission",
xmlName:"Permission",type:{name:"String"}}}}},Si={serializedName:"ListBlobsFlatSegmentResponse",
xmlName:"EnumerationResults",type:{name:"Composite",className:"ListBlobsFlatSegmentResponse",modelProperties:{
serviceEndpoint:{serializedName:"ServiceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{
name:"String"}},containerName:{serializedName:"ContainerName",required:!0,xmlName:"ContainerName",xmlIsAttribute:!0,
type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{
serializedName:"Marker",xmlName:"Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",
xmlName:"MaxResults",type:{name:"Number"}},segment:{serializedName:"Segment",xmlName:"Blobs",type:{name:"Composite",
className:"BlobFlatListSegment"}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{
name:"String"}}}}},vi={serializedName:"BlobFlatListSegment",xmlName:"Blobs",type:{name:"Composite",
className:"BlobFlatListSegment",modelProperties:{blobItems:{serializedName:"BlobItems",required:!0,xmlName:"BlobItems",
xmlElementName:"Blob",type:{name:"Sequence",element:{type:{name:"Composite",className:"BlobItemInternal"}}}}}}},wi={
serializedName:"BlobItemInternal",xmlName:"Blob",type:{name:"Composite",className:"BlobItemInternal",modelProperties:{
name:{serializedName:"Name",xmlName:"Name",type:{name:"Composite",className:"BlobName"}},deleted:{
serializedName:"Deleted",required:!0,xmlName:"Deleted",type:{name:"Boolean"}},snapshot:{serializedName:"Snapshot",
required:!0,xmlName:"Snapshot",type:{name:"String"}},versionId:{serializedName:"VersionId",xmlName:"VersionId",type:{
name:"String"}},isCurrentVersion:{serializedName:"IsCurrentVersion",xmlName:"IsCurrentVersion",type:{name:"Boolean"}},
properties:{serializedName:"Properties",xmlName:"Properties",type:{name:"Composite",className:"BlobPropertiesInternal"}
},metadata:{serializedName:"Metadata",xmlName:"Metadata",type:{name:"Dictionary",value:{type:{name:"String"}}}},
blobTags:{serializedName:"BlobTags",xmlName:"Tags",type:{name:"Composite",className:"BlobTags"}},
objectReplicationMetadata:{serializedName:"ObjectReplicationMetadata",xmlName:"OrMetadata",type:{name:"Dictionary",
value:{type:{name:"String"}}}},hasVersionsOnly:{serializedName:"HasVersionsOnly",xmlName:"HasVersionsOnly",type:{
name:"Boolean"}}}}},Ci={serializedName:"BlobName",type:{name:"Composite",className:"BlobName",modelProperties:{encoded:{
serializedName:"Encoded",xmlName:"Encoded",xmlIsAttribute:!0,type:{name:"Boolean"}},content:{serializedName:"content",
xmlName:"content",xmlIsMsText:!0,type:{name:"String"}}}}},Pi={serializedName:"BlobPropertiesInternal",
xmlName:"Properties",type:{name:"Composite",className:"BlobPropertiesInternal",modelProperties:{createdOn:{
serializedName:"Creation-Time",xmlName:"Creation-Time",type:{name:"DateTimeRfc1123"}},lastModified:{
serializedName:"Last-Modified",required:!0,xmlName:"Last-Modified",type:{name:"DateTimeRfc1123"}},etag:{
serializedName:"Etag",required:!0,xmlName:"Etag",type:{name:"String"}},contentLength:{serializedName:"Content-Length",
xmlName:"Content-Length",type:{name:"Number"}},contentType:{serializedName:"Content-Type",xmlName:"Content-Type",type:{
name:"String"}},contentEncoding:{serializedName:"Content-Encoding",xmlName:"Content-Encoding",type:{name:"String"}},
contentLanguage:{serializedName:"Content-Language",xmlName:"Content-Language",type:{name:"String"}},contentMD5:{
serializedName:"Content-MD5",xmlName:"Content-MD5",type:{name:"ByteArray"}},contentDisposition:{
serializedName:"Content-Disposition",xmlName:"Content-Disposition",type:{name:"String"}},cacheControl:{
serializedName:"Cache-Control",xmlName:"Cache-Control",type:{name:"String"}},blobSequenceNumber:{
serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},blobType:{
serializedName:"BlobType",xmlName:"BlobType",type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},
leaseStatus:{serializedName:"LeaseStatus",xmlName:"LeaseStatus",type:{name:"Enum",allowedValues:["locked","unlocked"]}},
leaseState:{serializedName:"LeaseState",xmlName:"LeaseState",type:{name:"Enum",
allowedValues:["available","leased","expired","breaking","broken"]}},leaseDuration:{serializedName:"LeaseDuration",
xmlName:"LeaseDuration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},copyId:{serializedName:"CopyId",
xmlName:"CopyId",type:{name:"String"}},copyStatus:{serializedName:"CopyStatus",xmlName:"CopyStatus",type:{name:"Enum",
allowedValues:["pending","success","aborted","failed"]}},copySource:{serializedName:"CopySource",xmlName:"CopySource",
type:{name:"String"}},copyProgress:{serializedName:"CopyProgress",xmlName:"CopyProgress",type:{name:"String"}},
copyCompletedOn:{serializedName:"CopyCompletionTime",xmlName:"CopyCompletionTime",type:{name:"DateTimeRfc1123"}},
copyStatusDescription:{serializedName:"CopyStatusDescription",xmlName:"CopyStatusDescription",type:{name:"String"}},
serverEncrypted:{serializedName:"ServerEncrypted",xmlName:"ServerEncrypted",type:{name:"Boolean"}},incrementalCopy:{
serializedName:"IncrementalCopy",xmlName:"IncrementalCopy",type:{name:"Boolean"}},destinationSnapshot:{
serializedName:"DestinationSnapshot",xmlName:"DestinationSnapshot",type:{name:"String"}},deletedOn:{
serializedName:"DeletedTime",xmlName:"DeletedTime",type:{name:"DateTimeRfc1123"}},remainingRetentionDays:{
serializedName:"RemainingRetentionDays",xmlName:"RemainingRetentionDays",type:{name:"Number"}},accessTier:{
serializedName:"AccessTier",xmlName:"AccessTier",type:{name:"Enum",
allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold","Smart"]}},
accessTierInferred:{serializedName:"AccessTierInferred",xmlName:"AccessTierInferred",type:{name:"Boolean"}},
archiveStatus:{serializedName:"ArchiveStatus",xmlName:"ArchiveStatus",type:{name:"Enum",
allowedValues:["rehydrate-pending-to-hot","rehydrate-pending-to-cool","rehydrate-pending-to-cold","rehydrate-pending-to-smart"]
}},smartAccessTier:{serializedName:"SmartAccessTier",xmlName:"SmartAccessTier",type:{name:"Enum",
allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold","Smart"]}},
customerProvidedKeySha256:{serializedName:"CustomerProvidedKeySha256",xmlName:"CustomerProvidedKeySha256",type:{
name:"String"}},encryptionScope:{serializedName:"EncryptionScope",xmlName:"EncryptionScope",type:{name:"String"}},
accessTierChangedOn:{serializedName:"AccessTierChangeTime",xmlName:"AccessTierChangeTime",type:{name:"DateTimeRfc1123"}
},tagCount:{serializedName:"TagCount",xmlName:"TagCount",type:{name:"Number"}},expiresOn:{serializedName:"Expiry-Time",
xmlName:"Expiry-Time",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"Sealed",xmlName:"Sealed",type:{
name:"Boolean"}},rehydratePriority:{serializedName:"RehydratePriority",xmlName:"RehydratePriority",type:{name:"Enum",
allowedValues:["High","Standard"]}},lastAccessedOn:{serializedName:"LastAccessTime",xmlName:"LastAccessTime",type:{
name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"ImmutabilityPolicyUntilDate",
xmlName:"ImmutabilityPolicyUntilDate",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{
serializedName:"ImmutabilityPolicyMode",xmlName:"ImmutabilityPolicyMode",type:{name:"Enum",
allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"LegalHold",xmlName:"LegalHold",type:{
name:"Boolean"}}}}},Ei={serializedName:"ListBlobsHierarchySegmentResponse",xmlName:"EnumerationResults",type:{
name:"Composite",className:"ListBlobsHierarchySegmentResponse",modelProperties:{serviceEndpoint:{
serializedName:"ServiceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},
containerName:{serializedName:"ContainerName",required:!0,xmlName:"ContainerName",xmlIsAttribute:!0,type:{name:"String"}
},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"Marker",
xmlName:"Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"
}},delimiter:{serializedName:"Delimiter",xmlName:"Delimiter",type:{name:"String"}},segment:{serializedName:"Segment",
xmlName:"Blobs",type:{name:"Composite",className:"BlobHierarchyListSegment"}},continuationToken:{
serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},Ti={serializedName:"BlobHierarchyListSegment",
xmlName:"Blobs",type:{name:"Composite",className:"BlobHierarchyListSegment",modelProperties:{blobPrefixes:{
serializedName:"BlobPrefixes",xmlName:"BlobPrefixes",xmlElementName:"BlobPrefix",type:{name:"Sequence",element:{type:{
name:"Composite",className:"BlobPrefix"}}}},blobItems:{serializedName:"BlobItems",required:!0,xmlName:"BlobItems",
xmlElementName:"Blob",type:{name:"Sequence",element:{type:{name:"Composite",className:"BlobItemInternal"}}}}}}},Ri={
serializedName:"BlobPrefix",type:{name:"Composite",className:"BlobPrefix",modelProperties:{name:{serializedName:"Name",
xmlName:"Name",type:{name:"Composite",className:"BlobName"}}}}},Ii={serializedName:"BlockLookupList",
xmlName:"BlockList",type:{name:"Composite",className:"BlockLookupList",modelProperties:{committed:{
serializedName:"Committed",xmlName:"Committed",xmlElementName:"Committed",type:{name:"Sequence",element:{type:{
name:"String"}}}},uncommitted:{serializedName:"Uncommitted",xmlName:"Uncommitted",xmlElementName:"Uncommitted",type:{
name:"Sequence",element:{type:{name:"String"}}}},latest:{serializedName:"Latest",xmlName:"Latest",
xmlElementName:"Latest",type:{name:"Sequence",element:{type:{name:"String"}}}}}}},Ai={serializedName:"BlockList",type:{
name:"Composite",className:"BlockList",modelProperties:{committedBlocks:{serializedName:"CommittedBlocks",
xmlName:"CommittedBlocks",xmlIsWrapped:!0,xmlElementName:"Block",type:{name:"Sequence",element:{type:{name:"Composite",
className:"Block"}}}},uncommittedBlocks:{serializedName:"UncommittedBlocks",xmlName:"UncommittedBlocks",xmlIsWrapped:!0,
xmlElementName:"Block",type:{name:"Sequence",element:{type:{name:"Composite",className:"Block"}}}}}}},_i={
serializedName:"Block",type:{name:"Composite",className:"Block",modelProperties:{name:{serializedName:"Name",
required:!0,xmlName:"Name",type:{name:"String"}},size:{serializedName:"Size",required:!0,xmlName:"Size",type:{
name:"Number"}}}}},Oi={serializedName:"PageList",type:{name:"Composite",className:"PageList",modelProperties:{
pageRange:{serializedName:"PageRange",xmlName:"PageRange",xmlElementName:"PageRange",type:{name:"Sequence",element:{
type:{name:"Composite",className:"PageRange"}}}},clearRange:{serializedName:"ClearRange",xmlName:"ClearRange",
xmlElementName:"ClearRange",type:{name:"Sequence",element:{type:{name:"Composite",className:"ClearRange"}}}},
continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},zi={
serializedName:"PageRange",xmlName:"PageRange",type:{name:"Composite",className:"PageRange",modelProperties:{start:{
serializedName:"Start",required:!0,xmlName:"Start",type:{name:"Number"}},end:{serializedName:"End",required:!0,
xmlName:"End",type:{name:"Number"}}}}},Bi={serializedName:"ClearRange",xmlName:"ClearRange",type:{name:"Composite",
className:"ClearRange",modelProperties:{start:{serializedName:"Start",required:!0,xmlName:"Start",type:{name:"Number"}},
end:{serializedName:"End",required:!0,xmlName:"End",type:{name:"Number"}}}}},ki={serializedName:"QueryRequest",
xmlName:"QueryRequest",type:{name:"Composite",className:"QueryRequest",modelProperties:{queryType:{
serializedName:"QueryType",required:!0,xmlName:"QueryType",type:{name:"String"}},expression:{
serializedName:"Expression",required:!0,xmlName:"Expression",type:{name:"String"}},inputSerialization:{
serializedName:"InputSerialization",xmlName:"InputSerialization",type:{name:"Composite",className:"QuerySerialization"}
},outputSerialization:{serializedName:"OutputSerialization",xmlName:"OutputSerialization",type:{name:"Composite",
className:"QuerySerialization"}}}}},Mi={serializedName:"QuerySerialization",type:{name:"Composite",
className:"QuerySerialization",modelProperties:{format:{serializedName:"Format",xmlName:"Format",type:{name:"Composite",
className:"QueryFormat"}}}}},qi={serializedName:"QueryFormat",type:{name:"Composite",className:"QueryFormat",
modelProperties:{type:{serializedName:"Type",required:!0,xmlName:"Type",type:{name:"Enum",
allowedValues:["delimited","json","arrow","parquet"]}},delimitedTextConfiguration:{
serializedName:"DelimitedTextConfiguration",xmlName:"DelimitedTextConfiguration",type:{name:"Composite",
className:"DelimitedTextConfiguration"}},jsonTextConfiguration:{serializedName:"JsonTextConfiguration",
xmlName:"JsonTextConfiguration",type:{name:"Composite",className:"JsonTextConfiguration"}},arrowConfiguration:{
serializedName:"ArrowConfiguration",xmlName:"ArrowConfiguration",type:{name:"Composite",className:"ArrowConfiguration"}
},parquetTextConfiguration:{serializedName:"ParquetTextConfiguration",xmlName:"ParquetTextConfiguration",type:{
name:"Dictionary",value:{type:{name:"any"}}}}}}},Di={serializedName:"DelimitedTextConfiguration",
xmlName:"DelimitedTextConfiguration",type:{name:"Composite",className:"DelimitedTextConfiguration",modelProperties:{
columnSeparator:{serializedName:"ColumnSeparator",xmlName:"ColumnSeparator",type:{name:"String"}},fieldQuote:{
serializedName:"FieldQuote",xmlName:"FieldQuote",type:{name:"String"}},recordSeparator:{
serializedName:"RecordSeparator",xmlName:"RecordSeparator",type:{name:"String"}},escapeChar:{
serializedName:"EscapeChar",xmlName:"EscapeChar",type:{name:"String"}},headersPresent:{serializedName:"HeadersPresent",
xmlName:"HasHeaders",type:{name:"Boolean"}}}}},Li={serializedName:"JsonTextConfiguration",
xmlName:"JsonTextConfiguration",type:{name:"Composite",className:"JsonTextConfiguration",modelProperties:{
recordSeparator:{serializedName:"RecordSeparator",xmlName:"RecordSeparator",type:{name:"String"}}}}},Hi={
serializedName:"ArrowConfiguration",xmlName:"ArrowConfiguration",type:{name:"Composite",className:"ArrowConfiguration",
modelProperties:{schema:{serializedName:"Schema",required:!0,xmlName:"Schema",xmlIsWrapped:!0,xmlElementName:"Field",
type:{name:"Sequence",element:{type:{name:"Composite",className:"ArrowField"}}}}}}},Ui={serializedName:"ArrowField",
xmlName:"Field",type:{name:"Composite",className:"ArrowField",modelProperties:{type:{serializedName:"Type",required:!0,
xmlName:"Type",type:{name:"String"}},name:{serializedName:"Name",xmlName:"Name",type:{name:"String"}},precision:{
serializedName:"Precision",xmlName:"Precision",type:{name:"Number"}},scale:{serializedName:"Scale",xmlName:"Scale",
type:{name:"Number"}}}}},$i={serializedName:"Service_setPropertiesHeaders",type:{name:"Composite",
className:"ServiceSetPropertiesHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Fi={
serializedName:"Service_setPropertiesExceptionHeaders",type:{name:"Composite",
className:"ServiceSetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},ji={serializedName:"Service_getPropertiesHeaders",type:{
name:"Composite",className:"ServiceGetPropertiesHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}},Vi={serializedName:"Service_getPropertiesExceptionHeaders",type:{name:"Composite",
className:"ServiceGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Gi={serializedName:"Service_getStatisticsHeaders",type:{
name:"Composite",className:"ServiceGetStatisticsHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Wi={
serializedName:"Service_getStatisticsExceptionHeaders",type:{name:"Composite",
className:"ServiceGetStatisticsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ki={serializedName:"Service_listContainersSegmentHeaders",type:{
name:"Composite",className:"ServiceListContainersSegmentHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}},Ji={serializedName:"Service_listContainersSegmentExceptionHeaders",type:{name:"Composite",
className:"ServiceListContainersSegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Xi={serializedName:"Service_getUserDelegationKeyHeaders",type:{
name:"Composite",className:"ServiceGetUserDelegationKeyHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Qi={
serializedName:"Service_getUserDelegationKeyExceptionHeaders",type:{name:"Composite",
className:"ServiceGetUserDelegationKeyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Zi={serializedName:"Service_getAccountInfoHeaders",type:{
name:"Composite",className:"ServiceGetAccountInfoHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",
allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS","Standard_GZRS","Premium_ZRS","Standard_RAGZRS"]
}},accountKind:{serializedName:"x-ms-account-kind",xmlName:"x-ms-account-kind",type:{name:"Enum",
allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{
serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Yi={
serializedName:"Service_getAccountInfoExceptionHeaders",type:{name:"Composite",
className:"ServiceGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},es={serializedName:"Service_submitBatchHeaders",type:{
name:"Composite",className:"ServiceSubmitBatchHeaders",modelProperties:{contentType:{serializedName:"content-type",
xmlName:"content-type",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",
type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ts={
serializedName:"Service_submitBatchExceptionHeaders",type:{name:"Composite",
className:"ServiceSubmitBatchExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},rs={serializedName:"Service_filterBlobsHeaders",type:{
name:"Composite",className:"ServiceFilterBlobsHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ns={
serializedName:"Service_filterBlobsExceptionHeaders",type:{name:"Composite",
className:"ServiceFilterBlobsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},is={serializedName:"Container_createHeaders",type:{name:"Composite",
className:"ContainerCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ss={
serializedName:"Container_createExceptionHeaders",type:{name:"Composite",className:"ContainerCreateExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},as={
serializedName:"Container_getPropertiesHeaders",type:{name:"Composite",className:"ContainerGetPropertiesHeaders",
modelProperties:{metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-ms-meta",type:{
name:"Dictionary",value:{type:{name:"String"}}}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseDuration:{
serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}
},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",
allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",
xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
blobPublicAccess:{serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",
allowedValues:["container","blob"]}},hasImmutabilityPolicy:{serializedName:"x-ms-has-immutability-policy",
xmlName:"x-ms-has-immutability-policy",type:{name:"Boolean"}},hasLegalHold:{serializedName:"x-ms-has-legal-hold",
xmlName:"x-ms-has-legal-hold",type:{name:"Boolean"}},defaultEncryptionScope:{
serializedName:"x-ms-default-encryption-scope",xmlName:"x-ms-default-encryption-scope",type:{name:"String"}},
denyEncryptionScopeOverride:{serializedName:"x-ms-deny-encryption-scope-override",
xmlName:"x-ms-deny-encryption-scope-override",type:{name:"Boolean"}},isImmutableStorageWithVersioningEnabled:{
serializedName:"x-ms-immutable-storage-with-versioning-enabled",
xmlName:"x-ms-immutable-storage-with-versioning-enabled",type:{name:"Boolean"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},os={
serializedName:"Container_getPropertiesExceptionHeaders",type:{name:"Composite",
className:"ContainerGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},ls={serializedName:"Container_deleteHeaders",type:{name:"Composite",
className:"ContainerDeleteHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},cs={
serializedName:"Container_deleteExceptionHeaders",type:{name:"Composite",className:"ContainerDeleteExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ds={
serializedName:"Container_setMetadataHeaders",type:{name:"Composite",className:"ContainerSetMetadataHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ms={
serializedName:"Container_setMetadataExceptionHeaders",type:{name:"Composite",
className:"ContainerSetMetadataExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},ps={serializedName:"Container_getAccessPolicyHeaders",type:{
name:"Composite",className:"ContainerGetAccessPolicyHeaders",modelProperties:{blobPublicAccess:{
serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",
allowedValues:["container","blob"]}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},us={
serializedName:"Container_getAccessPolicyExceptionHeaders",type:{name:"Composite",
className:"ContainerGetAccessPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},hs={serializedName:"Container_setAccessPolicyHeaders",type:{
name:"Composite",className:"ContainerSetAccessPolicyHeaders",modelProperties:{etag:{serializedName:"etag",
xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",
type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}},fs={serializedName:"Container_setAccessPolicyExceptionHeaders",type:{name:"Composite",
className:"ContainerSetAccessPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},ys={serializedName:"Container_restoreHeaders",type:{name:"Composite",
className:"ContainerRestoreHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},gs={
serializedName:"Container_restoreExceptionHeaders",type:{name:"Composite",className:"ContainerRestoreExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},bs={
serializedName:"Container_renameHeaders",type:{name:"Composite",className:"ContainerRenameHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",
type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"
}}}}},xs={serializedName:"Container_renameExceptionHeaders",type:{name:"Composite",
className:"ContainerRenameExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ns={serializedName:"Container_submitBatchHeaders",type:{
name:"Composite",className:"ContainerSubmitBatchHeaders",modelProperties:{contentType:{serializedName:"content-type",
xmlName:"content-type",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",
type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}}}}},Ss={
serializedName:"Container_submitBatchExceptionHeaders",type:{name:"Composite",
className:"ContainerSubmitBatchExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},vs={serializedName:"Container_filterBlobsHeaders",type:{
name:"Composite",className:"ContainerFilterBlobsHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}
},ws={serializedName:"Container_filterBlobsExceptionHeaders",type:{name:"Composite",
className:"ContainerFilterBlobsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Cs={serializedName:"Container_acquireLeaseHeaders",type:{
name:"Composite",className:"ContainerAcquireLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",
type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}
},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}
},Ps={serializedName:"Container_acquireLeaseExceptionHeaders",type:{name:"Composite",
className:"ContainerAcquireLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Es={serializedName:"Container_releaseLeaseHeaders",type:{
name:"Composite",className:"ContainerReleaseLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",
type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}
},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",
type:{name:"DateTimeRfc1123"}}}}},Ts={serializedName:"Container_releaseLeaseExceptionHeaders",type:{name:"Composite",
className:"ContainerReleaseLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Rs={serializedName:"Container_renewLeaseHeaders",type:{
name:"Composite",className:"ContainerRenewLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",
type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}
},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}
},Is={serializedName:"Container_renewLeaseExceptionHeaders",type:{name:"Composite",
className:"ContainerRenewLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},As={serializedName:"Container_breakLeaseHeaders",type:{
name:"Composite",className:"ContainerBreakLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",
type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}
},leaseTime:{serializedName:"x-ms-lease-time",xmlName:"x-ms-lease-time",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}
},_s={serializedName:"Container_breakLeaseExceptionHeaders",type:{name:"Composite",
className:"ContainerBreakLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Os={serializedName:"Container_changeLeaseHeaders",type:{
name:"Composite",className:"ContainerChangeLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",
type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}
},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}
},zs={serializedName:"Container_changeLeaseExceptionHeaders",type:{name:"Composite",
className:"ContainerChangeLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Bs={serializedName:"Container_listBlobFlatSegmentHeaders",type:{
name:"Composite",className:"ContainerListBlobFlatSegmentHeaders",modelProperties:{contentType:{
serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ks={
serializedName:"Container_listBlobFlatSegmentExceptionHeaders",type:{name:"Composite",
className:"ContainerListBlobFlatSegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ms={serializedName:"Container_listBlobFlatSegmentApacheArrowHeaders",
type:{name:"Composite",className:"ContainerListBlobFlatSegmentApacheArrowHeaders",modelProperties:{contentType:{
serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}
},qs={serializedName:"Container_listBlobFlatSegmentApacheArrowExceptionHeaders",type:{name:"Composite",
className:"ContainerListBlobFlatSegmentApacheArrowExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ds={
serializedName:"Container_listBlobHierarchySegmentHeaders",type:{name:"Composite",
className:"ContainerListBlobHierarchySegmentHeaders",modelProperties:{contentType:{serializedName:"content-type",
xmlName:"content-type",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ls={
serializedName:"Container_listBlobHierarchySegmentExceptionHeaders",type:{name:"Composite",
className:"ContainerListBlobHierarchySegmentExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Hs={
serializedName:"Container_listBlobHierarchySegmentApacheArrowHeaders",type:{name:"Composite",
className:"ContainerListBlobHierarchySegmentApacheArrowHeaders",modelProperties:{contentType:{
serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}
},Us={serializedName:"Container_listBlobHierarchySegmentApacheArrowExceptionHeaders",type:{name:"Composite",
className:"ContainerListBlobHierarchySegmentApacheArrowExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},$s={
serializedName:"Container_getAccountInfoHeaders",type:{name:"Composite",className:"ContainerGetAccountInfoHeaders",
modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",
type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",
allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS","Standard_GZRS","Premium_ZRS","Standard_RAGZRS"]
}},accountKind:{serializedName:"x-ms-account-kind",xmlName:"x-ms-account-kind",type:{name:"Enum",
allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{
serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}}}}},Fs={
serializedName:"Container_getAccountInfoExceptionHeaders",type:{name:"Composite",
className:"ContainerGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},js={serializedName:"Blob_downloadHeaders",type:{name:"Composite",
className:"BlobDownloadHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",
type:{name:"DateTimeRfc1123"}},createdOn:{serializedName:"x-ms-creation-time",xmlName:"x-ms-creation-time",type:{
name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-ms-meta",
type:{name:"Dictionary",value:{type:{name:"String"}}}},objectReplicationPolicyId:{serializedName:"x-ms-or-policy-id",
xmlName:"x-ms-or-policy-id",type:{name:"String"}},objectReplicationRules:{serializedName:"x-ms-or",
headerCollectionPrefix:"x-ms-or-",xmlName:"x-ms-or",type:{name:"Dictionary",value:{type:{name:"String"}}}},
contentLength:{serializedName:"content-length",xmlName:"content-length",type:{name:"Number"}},contentType:{
serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},contentRange:{serializedName:"content-range",
xmlName:"content-range",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},
contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},contentEncoding:{
serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"String"}},cacheControl:{
serializedName:"cache-control",xmlName:"cache-control",type:{name:"String"}},contentDisposition:{
serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{
serializedName:"content-language",xmlName:"content-language",type:{name:"String"}},blobSequenceNumber:{
serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},blobType:{
serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",
allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},copyCompletedOn:{serializedName:"x-ms-copy-completion-time",
xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{
serializedName:"x-ms-copy-status-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{
serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyProgress:{
serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{
serializedName:"x-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{
serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",
allowedValues:["pending","success","aborted","failed"]}},leaseDuration:{serializedName:"x-ms-lease-duration",
xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{
serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",
allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",
xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",
type:{name:"String"}},isCurrentVersion:{serializedName:"x-ms-is-current-version",xmlName:"x-ms-is-current-version",
type:{name:"Boolean"}},acceptRanges:{serializedName:"accept-ranges",xmlName:"accept-ranges",type:{name:"String"}},date:{
serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobCommittedBlockCount:{
serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},
isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms-server-encrypted",type:{name:"Boolean"}},
encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{
name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{
name:"String"}},blobContentMD5:{serializedName:"x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",type:{
name:"ByteArray"}},tagCount:{serializedName:"x-ms-tag-count",xmlName:"x-ms-tag-count",type:{name:"Number"}},isSealed:{
serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"Boolean"}},lastAccessed:{
serializedName:"x-ms-last-access-time",xmlName:"x-ms-last-access-time",type:{name:"DateTimeRfc1123"}},
immutabilityPolicyExpiresOn:{serializedName:"x-ms-immutability-policy-until-date",
xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{
serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",
allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",
type:{name:"Boolean"}},structuredBodyType:{serializedName:"x-ms-structured-body",xmlName:"x-ms-structured-body",type:{
name:"String"}},structuredContentLength:{serializedName:"x-ms-structured-content-length",
xmlName:"x-ms-structured-content-length",type:{name:"Number"}},accessTier:{serializedName:"x-ms-access-tier",
xmlName:"x-ms-access-tier",type:{name:"String"}},accessTierInferred:{serializedName:"x-ms-access-tier-inferred",
xmlName:"x-ms-access-tier-inferred",type:{name:"Boolean"}},accessTierChangedOn:{
serializedName:"x-ms-access-tier-change-time",xmlName:"x-ms-access-tier-change-time",type:{name:"DateTimeRfc1123"}},
smartAccessTier:{serializedName:"x-ms-smart-access-tier",xmlName:"x-ms-smart-access-tier",type:{name:"String"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},contentCrc64:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}}}},Vs={
serializedName:"Blob_downloadExceptionHeaders",type:{name:"Composite",className:"BlobDownloadExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Gs={
serializedName:"Blob_getPropertiesHeaders",type:{name:"Composite",className:"BlobGetPropertiesHeaders",modelProperties:{
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},createdOn:{
serializedName:"x-ms-creation-time",xmlName:"x-ms-creation-time",type:{name:"DateTimeRfc1123"}},metadata:{
serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{
name:"String"}}}},objectReplicationPolicyId:{serializedName:"x-ms-or-policy-id",xmlName:"x-ms-or-policy-id",type:{
name:"String"}},objectReplicationRules:{serializedName:"x-ms-or",headerCollectionPrefix:"x-ms-or-",xmlName:"x-ms-or",
type:{name:"Dictionary",value:{type:{name:"String"}}}},blobType:{serializedName:"x-ms-blob-type",
xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},copyCompletedOn:{
serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},
copyStatusDescription:{serializedName:"x-ms-copy-status-description",xmlName:"x-ms-copy-status-description",type:{
name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyProgress:{
serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{
serializedName:"x-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{
serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",
allowedValues:["pending","success","aborted","failed"]}},isIncrementalCopy:{serializedName:"x-ms-incremental-copy",
xmlName:"x-ms-incremental-copy",type:{name:"Boolean"}},destinationSnapshot:{
serializedName:"x-ms-copy-destination-snapshot",xmlName:"x-ms-copy-destination-snapshot",type:{name:"String"}},
leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",
allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{
name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{
serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},
contentLength:{serializedName:"content-length",xmlName:"content-length",type:{name:"Number"}},contentType:{
serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",
type:{name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},
contentEncoding:{serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"String"}},contentDisposition:{
serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{
serializedName:"content-language",xmlName:"content-language",type:{name:"String"}},cacheControl:{
serializedName:"cache-control",xmlName:"cache-control",type:{name:"String"}},blobSequenceNumber:{
serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
acceptRanges:{serializedName:"accept-ranges",xmlName:"accept-ranges",type:{name:"String"}},blobCommittedBlockCount:{
serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},
isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms-server-encrypted",type:{name:"Boolean"}},
encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{
name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{
name:"String"}},accessTier:{serializedName:"x-ms-access-tier",xmlName:"x-ms-access-tier",type:{name:"String"}},
accessTierInferred:{serializedName:"x-ms-access-tier-inferred",xmlName:"x-ms-access-tier-inferred",type:{name:"Boolean"}
},archiveStatus:{serializedName:"x-ms-archive-status",xmlName:"x-ms-archive-status",type:{name:"String"}},
accessTierChangedOn:{serializedName:"x-ms-access-tier-change-time",xmlName:"x-ms-access-tier-change-time",type:{
name:"DateTimeRfc1123"}},smartAccessTier:{serializedName:"x-ms-smart-access-tier",xmlName:"x-ms-smart-access-tier",
type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},
isCurrentVersion:{serializedName:"x-ms-is-current-version",xmlName:"x-ms-is-current-version",type:{name:"Boolean"}},
tagCount:{serializedName:"x-ms-tag-count",xmlName:"x-ms-tag-count",type:{name:"Number"}},expiresOn:{
serializedName:"x-ms-expiry-time",xmlName:"x-ms-expiry-time",type:{name:"DateTimeRfc1123"}},isSealed:{
serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"Boolean"}},rehydratePriority:{
serializedName:"x-ms-rehydrate-priority",xmlName:"x-ms-rehydrate-priority",type:{name:"Enum",
allowedValues:["High","Standard"]}},lastAccessed:{serializedName:"x-ms-last-access-time",
xmlName:"x-ms-last-access-time",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{
serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{
name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-immutability-policy-mode",
xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{
serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ws={
serializedName:"Blob_getPropertiesExceptionHeaders",type:{name:"Composite",
className:"BlobGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ks={serializedName:"Blob_deleteHeaders",type:{name:"Composite",
className:"BlobDeleteHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Js={
serializedName:"Blob_deleteExceptionHeaders",type:{name:"Composite",className:"BlobDeleteExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Xs={
serializedName:"Blob_undeleteHeaders",type:{name:"Composite",className:"BlobUndeleteHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",
type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"
}}}}},Qs={serializedName:"Blob_undeleteExceptionHeaders",type:{name:"Composite",
className:"BlobUndeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Zs={serializedName:"Blob_setExpiryHeaders",type:{name:"Composite",
className:"BlobSetExpiryHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}
},Ys={serializedName:"Blob_setExpiryExceptionHeaders",type:{name:"Composite",className:"BlobSetExpiryExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ea={
serializedName:"Blob_setHttpHeadersHeaders",type:{name:"Composite",className:"BlobSetHttpHeadersHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},blobSequenceNumber:{
serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ta={
serializedName:"Blob_setHttpHeadersExceptionHeaders",type:{name:"Composite",
className:"BlobSetHttpHeadersExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},ra={serializedName:"Blob_setImmutabilityPolicyHeaders",type:{
name:"Composite",className:"BlobSetImmutabilityPolicyHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
immutabilityPolicyExpiry:{serializedName:"x-ms-immutability-policy-until-date",
xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{
serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",
allowedValues:["Mutable","Unlocked","Locked"]}}}}},na={serializedName:"Blob_setImmutabilityPolicyExceptionHeaders",
type:{name:"Composite",className:"BlobSetImmutabilityPolicyExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ia={
serializedName:"Blob_deleteImmutabilityPolicyHeaders",type:{name:"Composite",
className:"BlobDeleteImmutabilityPolicyHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}
},sa={serializedName:"Blob_deleteImmutabilityPolicyExceptionHeaders",type:{name:"Composite",
className:"BlobDeleteImmutabilityPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},aa={serializedName:"Blob_setLegalHoldHeaders",type:{name:"Composite",
className:"BlobSetLegalHoldHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},legalHold:{
serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}}}},oa={
serializedName:"Blob_setLegalHoldExceptionHeaders",type:{name:"Composite",className:"BlobSetLegalHoldExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},la={
serializedName:"Blob_setMetadataHeaders",type:{name:"Composite",className:"BlobSetMetadataHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",
xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{
serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{
serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},
encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{
name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{
name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ca={
serializedName:"Blob_setMetadataExceptionHeaders",type:{name:"Composite",className:"BlobSetMetadataExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},da={
serializedName:"Blob_acquireLeaseHeaders",type:{name:"Composite",className:"BlobAcquireLeaseHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",
xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",
type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",
type:{name:"DateTimeRfc1123"}}}}},ma={serializedName:"Blob_acquireLeaseExceptionHeaders",type:{name:"Composite",
className:"BlobAcquireLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},pa={serializedName:"Blob_releaseLeaseHeaders",type:{name:"Composite",
className:"BlobReleaseLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}
},ua={serializedName:"Blob_releaseLeaseExceptionHeaders",type:{name:"Composite",
className:"BlobReleaseLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},ha={serializedName:"Blob_renewLeaseHeaders",type:{name:"Composite",
className:"BlobRenewLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{
serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}
},fa={serializedName:"Blob_renewLeaseExceptionHeaders",type:{name:"Composite",
className:"BlobRenewLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},ya={serializedName:"Blob_changeLeaseHeaders",type:{name:"Composite",
className:"BlobChangeLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},leaseId:{
serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}
},ga={serializedName:"Blob_changeLeaseExceptionHeaders",type:{name:"Composite",
className:"BlobChangeLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},ba={serializedName:"Blob_breakLeaseHeaders",type:{name:"Composite",
className:"BlobBreakLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseTime:{
serializedName:"x-ms-lease-time",xmlName:"x-ms-lease-time",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}
},xa={serializedName:"Blob_breakLeaseExceptionHeaders",type:{name:"Composite",
className:"BlobBreakLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Na={serializedName:"Blob_createSnapshotHeaders",type:{
name:"Composite",className:"BlobCreateSnapshotHeaders",modelProperties:{snapshot:{serializedName:"x-ms-snapshot",
xmlName:"x-ms-snapshot",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",
type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{
serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Sa={
serializedName:"Blob_createSnapshotExceptionHeaders",type:{name:"Composite",
className:"BlobCreateSnapshotExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},va={serializedName:"Blob_startCopyFromURLHeaders",type:{
name:"Composite",className:"BlobStartCopyFromURLHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",
type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}
},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",
xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}
},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{
serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",
allowedValues:["pending","success","aborted","failed"]}},errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},wa={serializedName:"Blob_startCopyFromURLExceptionHeaders",type:{
name:"Composite",className:"BlobStartCopyFromURLExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{
serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},
copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{
name:"Number"}}}}},Ca={serializedName:"Blob_copyFromURLHeaders",type:{name:"Composite",
className:"BlobCopyFromURLHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",
type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{
serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{defaultValue:"success",
isConstant:!0,serializedName:"x-ms-copy-status",type:{name:"String"}},contentMD5:{serializedName:"content-md5",
xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",
xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},encryptionScope:{serializedName:"x-ms-encryption-scope",
xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Pa={serializedName:"Blob_copyFromURLExceptionHeaders",type:{
name:"Composite",className:"BlobCopyFromURLExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{
serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},
copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{
name:"Number"}}}}},Ea={serializedName:"Blob_abortCopyFromURLHeaders",type:{name:"Composite",
className:"BlobAbortCopyFromURLHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ta={
serializedName:"Blob_abortCopyFromURLExceptionHeaders",type:{name:"Composite",
className:"BlobAbortCopyFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ra={serializedName:"Blob_setTierHeaders",type:{name:"Composite",
className:"BlobSetTierHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ia={
serializedName:"Blob_setTierExceptionHeaders",type:{name:"Composite",className:"BlobSetTierExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Aa={
serializedName:"Blob_getAccountInfoHeaders",type:{name:"Composite",className:"BlobGetAccountInfoHeaders",
modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",
type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",
allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS","Standard_GZRS","Premium_ZRS","Standard_RAGZRS"]
}},accountKind:{serializedName:"x-ms-account-kind",xmlName:"x-ms-account-kind",type:{name:"Enum",
allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{
serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}}}}},_a={
serializedName:"Blob_getAccountInfoExceptionHeaders",type:{name:"Composite",
className:"BlobGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Oa={serializedName:"Blob_queryHeaders",type:{name:"Composite",
className:"BlobQueryHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",
type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",
xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},contentLength:{
serializedName:"content-length",xmlName:"content-length",type:{name:"Number"}},contentType:{
serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},contentRange:{serializedName:"content-range",
xmlName:"content-range",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},
contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},contentEncoding:{
serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"String"}},cacheControl:{
serializedName:"cache-control",xmlName:"cache-control",type:{name:"String"}},contentDisposition:{
serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{
serializedName:"content-language",xmlName:"content-language",type:{name:"String"}},blobSequenceNumber:{
serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},blobType:{
serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",
allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},copyCompletionTime:{serializedName:"x-ms-copy-completion-time",
xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{
serializedName:"x-ms-copy-status-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{
serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyProgress:{
serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{
serializedName:"x-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{
serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",
allowedValues:["pending","success","aborted","failed"]}},leaseDuration:{serializedName:"x-ms-lease-duration",
xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{
serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",
allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",
xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},acceptRanges:{serializedName:"accept-ranges",xmlName:"accept-ranges",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobCommittedBlockCount:{
serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},
isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms-server-encrypted",type:{name:"Boolean"}},
encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{
name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{
name:"String"}},blobContentMD5:{serializedName:"x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",type:{
name:"ByteArray"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},
contentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}}}},za={
serializedName:"Blob_queryExceptionHeaders",type:{name:"Composite",className:"BlobQueryExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ba={
serializedName:"Blob_getTagsHeaders",type:{name:"Composite",className:"BlobGetTagsHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",
type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"
}}}}},ka={serializedName:"Blob_getTagsExceptionHeaders",type:{name:"Composite",className:"BlobGetTagsExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ma={
serializedName:"Blob_setTagsHeaders",type:{name:"Composite",className:"BlobSetTagsHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",
type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"
}}}}},qa={serializedName:"Blob_setTagsExceptionHeaders",type:{name:"Composite",className:"BlobSetTagsExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Da={
serializedName:"PageBlob_createHeaders",type:{name:"Composite",className:"PageBlobCreateHeaders",modelProperties:{etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",
xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",
type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",
type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{
serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",
xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{
serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},La={
serializedName:"PageBlob_createExceptionHeaders",type:{name:"Composite",className:"PageBlobCreateExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ha={
serializedName:"PageBlob_uploadPagesHeaders",type:{name:"Composite",className:"PageBlobUploadPagesHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{
serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},blobSequenceNumber:{
serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",
type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{
name:"String"}},structuredBodyType:{serializedName:"x-ms-structured-body",xmlName:"x-ms-structured-body",type:{
name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ua={
serializedName:"PageBlob_uploadPagesExceptionHeaders",type:{name:"Composite",
className:"PageBlobUploadPagesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},$a={serializedName:"PageBlob_clearPagesHeaders",type:{
name:"Composite",className:"PageBlobClearPagesHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",
type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}
},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},blobSequenceNumber:{
serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Fa={
serializedName:"PageBlob_clearPagesExceptionHeaders",type:{name:"Composite",
className:"PageBlobClearPagesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},ja={serializedName:"PageBlob_uploadPagesFromURLHeaders",type:{
name:"Composite",className:"PageBlobUploadPagesFromURLHeaders",modelProperties:{etag:{serializedName:"etag",
xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},
xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},
blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}
},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",
type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",
xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{
serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Va={
serializedName:"PageBlob_uploadPagesFromURLExceptionHeaders",type:{name:"Composite",
className:"PageBlobUploadPagesFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",
xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{
serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},Ga={
serializedName:"PageBlob_getPageRangesHeaders",type:{name:"Composite",className:"PageBlobGetPageRangesHeaders",
modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},blobContentLength:{
serializedName:"x-ms-blob-content-length",xmlName:"x-ms-blob-content-length",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Wa={
serializedName:"PageBlob_getPageRangesExceptionHeaders",type:{name:"Composite",
className:"PageBlobGetPageRangesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ka={serializedName:"PageBlob_getPageRangesDiffHeaders",type:{
name:"Composite",className:"PageBlobGetPageRangesDiffHeaders",modelProperties:{lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"etag",
xmlName:"etag",type:{name:"String"}},blobContentLength:{serializedName:"x-ms-blob-content-length",
xmlName:"x-ms-blob-content-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ja={
serializedName:"PageBlob_getPageRangesDiffExceptionHeaders",type:{name:"Composite",
className:"PageBlobGetPageRangesDiffExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Xa={serializedName:"PageBlob_resizeHeaders",type:{name:"Composite",
className:"PageBlobResizeHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},blobSequenceNumber:{
serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Qa={
serializedName:"PageBlob_resizeExceptionHeaders",type:{name:"Composite",className:"PageBlobResizeExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Za={
serializedName:"PageBlob_updateSequenceNumberHeaders",type:{name:"Composite",
className:"PageBlobUpdateSequenceNumberHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},
blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}
},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",
type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"
}}}}},Ya={serializedName:"PageBlob_updateSequenceNumberExceptionHeaders",type:{name:"Composite",
className:"PageBlobUpdateSequenceNumberExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},eo={serializedName:"PageBlob_copyIncrementalHeaders",type:{
name:"Composite",className:"PageBlobCopyIncrementalHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",
type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}
},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",
type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},
copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",
allowedValues:["pending","success","aborted","failed"]}},errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},to={serializedName:"PageBlob_copyIncrementalExceptionHeaders",type:{
name:"Composite",className:"PageBlobCopyIncrementalExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ro={
serializedName:"AppendBlob_createHeaders",type:{name:"Composite",className:"AppendBlobCreateHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",
xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",
type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",
type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{
serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",
xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{
serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},no={
serializedName:"AppendBlob_createExceptionHeaders",type:{name:"Composite",className:"AppendBlobCreateExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},io={
serializedName:"AppendBlob_appendBlockHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{
serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
blobAppendOffset:{serializedName:"x-ms-blob-append-offset",xmlName:"x-ms-blob-append-offset",type:{name:"String"}},
blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",
type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",
xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{
serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},structuredBodyType:{
serializedName:"x-ms-structured-body",xmlName:"x-ms-structured-body",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},so={
serializedName:"AppendBlob_appendBlockExceptionHeaders",type:{name:"Composite",
className:"AppendBlobAppendBlockExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},ao={serializedName:"AppendBlob_appendBlockFromUrlHeaders",type:{
name:"Composite",className:"AppendBlobAppendBlockFromUrlHeaders",modelProperties:{etag:{serializedName:"etag",
xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},
xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
blobAppendOffset:{serializedName:"x-ms-blob-append-offset",xmlName:"x-ms-blob-append-offset",type:{name:"String"}},
blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",
type:{name:"Number"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",
xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",
xmlName:"x-ms-encryption-scope",type:{name:"String"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",
xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},oo={serializedName:"AppendBlob_appendBlockFromUrlExceptionHeaders",
type:{name:"Composite",className:"AppendBlobAppendBlockFromUrlExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{
serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},
copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{
name:"Number"}}}}},lo={serializedName:"AppendBlob_sealHeaders",type:{name:"Composite",className:"AppendBlobSealHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"Boolean"}}}}},co={
serializedName:"AppendBlob_sealExceptionHeaders",type:{name:"Composite",className:"AppendBlobSealExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},mo={
serializedName:"BlockBlob_uploadHeaders",type:{name:"Composite",className:"BlockBlobUploadHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",
xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",
type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{
name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",
xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}
},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",
type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{
name:"String"}},structuredBodyType:{serializedName:"x-ms-structured-body",xmlName:"x-ms-structured-body",type:{
name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},po={
serializedName:"BlockBlob_uploadExceptionHeaders",type:{name:"Composite",className:"BlockBlobUploadExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},uo={
serializedName:"BlockBlob_putBlobFromUrlHeaders",type:{name:"Composite",className:"BlockBlobPutBlobFromUrlHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{
serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",
type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{
serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},
encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{
name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{
name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ho={
serializedName:"BlockBlob_putBlobFromUrlExceptionHeaders",type:{name:"Composite",
className:"BlockBlobPutBlobFromUrlExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",
xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{
serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},fo={
serializedName:"BlockBlob_stageBlockHeaders",type:{name:"Composite",className:"BlockBlobStageBlockHeaders",
modelProperties:{contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",
type:{name:"DateTimeRfc1123"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{
name:"ByteArray"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",
xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{
serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},structuredBodyType:{
serializedName:"x-ms-structured-body",xmlName:"x-ms-structured-body",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},yo={
serializedName:"BlockBlob_stageBlockExceptionHeaders",type:{name:"Composite",
className:"BlockBlobStageBlockExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},go={serializedName:"BlockBlob_stageBlockFromURLHeaders",type:{
name:"Composite",className:"BlockBlobStageBlockFromURLHeaders",modelProperties:{contentMD5:{
serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",
type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{
name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},bo={
serializedName:"BlockBlob_stageBlockFromURLExceptionHeaders",type:{name:"Composite",
className:"BlockBlobStageBlockFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",
xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{
serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},xo={
serializedName:"BlockBlob_commitBlockListHeaders",type:{name:"Composite",className:"BlockBlobCommitBlockListHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{
serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",
type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{
serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},
encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{
name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{
name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},No={
serializedName:"BlockBlob_commitBlockListExceptionHeaders",type:{name:"Composite",
className:"BlockBlobCommitBlockListExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},So={serializedName:"BlockBlob_getBlockListHeaders",type:{
name:"Composite",className:"BlockBlobGetBlockListHeaders",modelProperties:{lastModified:{serializedName:"last-modified",
xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},
contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},blobContentLength:{
serializedName:"x-ms-blob-content-length",xmlName:"x-ms-blob-content-length",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},vo={
serializedName:"BlockBlob_getBlockListExceptionHeaders",type:{name:"Composite",
className:"BlockBlobGetBlockListExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},wo={parameterPath:["options","contentType"],mapper:{
defaultValue:"application/xml",isConstant:!0,serializedName:"Content-Type",type:{name:"String"}}},Co={
parameterPath:"blobServiceProperties",mapper:ti},Po={parameterPath:"accept",mapper:{defaultValue:"application/xml",
isConstant:!0,serializedName:"Accept",type:{name:"String"}}},Eo={parameterPath:"url",mapper:{serializedName:"url",
required:!0,xmlName:"url",type:{name:"String"}},skipEncoding:!0},To={parameterPath:"restype",mapper:{
defaultValue:"service",isConstant:!0,serializedName:"restype",type:{name:"String"}}},Ro={parameterPath:"comp",mapper:{
defaultValue:"properties",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Io={
parameterPath:["options","timeoutInSeconds"],mapper:{constraints:{InclusiveMinimum:0},serializedName:"timeout",
xmlName:"timeout",type:{name:"Number"}}},Ao={parameterPath:"version",mapper:{defaultValue:"2026-10-06",isConstant:!0,
serializedName:"x-ms-version",type:{name:"String"}}},_o={parameterPath:["options","requestId"],mapper:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}}},Oo={
parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:!0,serializedName:"Accept",type:{name:"String"}
}},zo={parameterPath:"comp",mapper:{defaultValue:"list",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Bo={
parameterPath:["options","prefix"],mapper:{serializedName:"prefix",xmlName:"prefix",type:{name:"String"}}},ko={
parameterPath:["options","marker"],mapper:{serializedName:"marker",xmlName:"marker",type:{name:"String"}}},Mo={
parameterPath:["options","maxPageSize"],mapper:{constraints:{InclusiveMinimum:1},serializedName:"maxresults",
xmlName:"maxresults",type:{name:"Number"}}},qo={parameterPath:"keyInfo",mapper:ui},Do={parameterPath:"restype",mapper:{
defaultValue:"account",isConstant:!0,serializedName:"restype",type:{name:"String"}}},Lo={parameterPath:"body",mapper:{
serializedName:"body",required:!0,xmlName:"body",type:{name:"Stream"}}},Ho={parameterPath:"comp",mapper:{
defaultValue:"batch",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Uo={parameterPath:"contentLength",
mapper:{serializedName:"Content-Length",required:!0,xmlName:"Content-Length",type:{name:"Number"}}},$o={
parameterPath:"multipartContentType",mapper:{serializedName:"Content-Type",required:!0,xmlName:"Content-Type",type:{
name:"String"}}},Fo={parameterPath:"comp",mapper:{defaultValue:"blobs",isConstant:!0,serializedName:"comp",type:{
name:"String"}}},jo={parameterPath:["options","where"],mapper:{serializedName:"where",xmlName:"where",type:{
name:"String"}}},Vo={parameterPath:"restype",mapper:{defaultValue:"container",isConstant:!0,serializedName:"restype",
type:{name:"String"}}},Go={parameterPath:["options","metadata"],mapper:{serializedName:"x-ms-meta",xmlName:"x-ms-meta",
headerCollectionPrefix:"x-ms-meta-",type:{name:"Dictionary",value:{type:{name:"String"}}}}},Wo={
parameterPath:["options","access"],mapper:{serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",
type:{name:"Enum",allowedValues:["container","blob"]}}},Ko={parameterPath:["options","leaseAccessConditions","leaseId"],
mapper:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}}},Jo={
parameterPath:["options","modifiedAccessConditions","ifModifiedSince"],mapper:{serializedName:"If-Modified-Since",
xmlName:"If-Modified-Since",type:{name:"DateTimeRfc1123"}}},Xo={
parameterPath:["options","modifiedAccessConditions","ifUnmodifiedSince"],mapper:{serializedName:"If-Unmodified-Since",
xmlName:"If-Unmodified-Since",type:{name:"DateTimeRfc1123"}}},Qo={parameterPath:"comp",mapper:{defaultValue:"metadata",
isConstant:!0,serializedName:"comp",type:{name:"String"}}},Zo={parameterPath:"comp",mapper:{defaultValue:"acl",
isConstant:!0,serializedName:"comp",type:{name:"String"}}},Yo={parameterPath:"comp",mapper:{defaultValue:"undelete",
isConstant:!0,serializedName:"comp",type:{name:"String"}}},el={parameterPath:"comp",mapper:{defaultValue:"lease",
isConstant:!0,serializedName:"comp",type:{name:"String"}}},tl={parameterPath:"action",mapper:{defaultValue:"acquire",
isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},rl={parameterPath:["options","duration"],
mapper:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Number"}}},nl={
parameterPath:["options","proposedLeaseId"],mapper:{serializedName:"x-ms-proposed-lease-id",
xmlName:"x-ms-proposed-lease-id",type:{name:"String"}}},il={parameterPath:"action",mapper:{defaultValue:"release",
isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},sl={parameterPath:"leaseId",mapper:{
serializedName:"x-ms-lease-id",required:!0,xmlName:"x-ms-lease-id",type:{name:"String"}}},al={parameterPath:"action",
mapper:{defaultValue:"renew",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},ol={
parameterPath:"action",mapper:{defaultValue:"break",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"
}}},ll={parameterPath:["options","breakPeriod"],mapper:{serializedName:"x-ms-lease-break-period",
xmlName:"x-ms-lease-break-period",type:{name:"Number"}}},cl={parameterPath:"action",mapper:{defaultValue:"change",
isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},dl={parameterPath:"proposedLeaseId",mapper:{
serializedName:"x-ms-proposed-lease-id",required:!0,xmlName:"x-ms-proposed-lease-id",type:{name:"String"}}},ml={
parameterPath:["options","include"],mapper:{serializedName:"include",xmlName:"include",
xmlElementName:"ListBlobsIncludeItem",type:{name:"Sequence",element:{type:{name:"Enum",
allowedValues:["copy","deleted","metadata","snapshots","uncommittedblobs","versions","tags","immutabilitypolicy","legalhold","deletedwithversions"]
}}}},collectionFormat:"CSV"},pl={parameterPath:["options","startFrom"],mapper:{serializedName:"startFrom",
xmlName:"startFrom",type:{name:"String"}}},ul={parameterPath:"accept",mapper:{
defaultValue:"application/vnd.apache.arrow.stream,application/xml",isConstant:!0,serializedName:"Accept",type:{
name:"String"}}},hl={parameterPath:["options","endBefore"],mapper:{serializedName:"endBefore",xmlName:"endBefore",type:{
name:"String"}}},fl={parameterPath:"delimiter",mapper:{serializedName:"delimiter",required:!0,xmlName:"delimiter",type:{
name:"String"}}},yl={parameterPath:["options","snapshot"],mapper:{serializedName:"snapshot",xmlName:"snapshot",type:{
name:"String"}}},gl={parameterPath:["options","versionId"],mapper:{serializedName:"versionid",xmlName:"versionid",type:{
name:"String"}}},bl={parameterPath:["options","range"],mapper:{serializedName:"x-ms-range",xmlName:"x-ms-range",type:{
name:"String"}}},xl={parameterPath:["options","structuredBodyType"],mapper:{serializedName:"x-ms-structured-body",
xmlName:"x-ms-structured-body",type:{name:"String"}}},Nl={parameterPath:["options","cpkInfo","encryptionKey"],mapper:{
serializedName:"x-ms-encryption-key",xmlName:"x-ms-encryption-key",type:{name:"String"}}},Sl={
parameterPath:["options","cpkInfo","encryptionKeySha256"],mapper:{serializedName:"x-ms-encryption-key-sha256",
xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}}},vl={
parameterPath:["options","cpkInfo","encryptionAlgorithm"],mapper:{serializedName:"x-ms-encryption-algorithm",
xmlName:"x-ms-encryption-algorithm",type:{name:"String"}}},wl={
parameterPath:["options","modifiedAccessConditions","ifMatch"],mapper:{serializedName:"If-Match",xmlName:"If-Match",
type:{name:"String"}}},Cl={parameterPath:["options","modifiedAccessConditions","ifNoneMatch"],mapper:{
serializedName:"If-None-Match",xmlName:"If-None-Match",type:{name:"String"}}},Pl={
parameterPath:["options","modifiedAccessConditions","ifTags"],mapper:{serializedName:"x-ms-if-tags",
xmlName:"x-ms-if-tags",type:{name:"String"}}},El={parameterPath:["options","blobHttpHeaders","blobCacheControl"],
mapper:{serializedName:"x-ms-blob-cache-control",xmlName:"x-ms-blob-cache-control",type:{name:"String"}}},Tl={
parameterPath:["options","blobHttpHeaders","blobContentType"],mapper:{serializedName:"x-ms-blob-content-type",
xmlName:"x-ms-blob-content-type",type:{name:"String"}}},Rl={
parameterPath:["options","blobHttpHeaders","blobContentMD5"],mapper:{serializedName:"x-ms-blob-content-md5",
xmlName:"x-ms-blob-content-md5",type:{name:"ByteArray"}}},Il={
parameterPath:["options","blobHttpHeaders","blobContentEncoding"],mapper:{serializedName:"x-ms-blob-content-encoding",
xmlName:"x-ms-blob-content-encoding",type:{name:"String"}}},Al={
parameterPath:["options","blobHttpHeaders","blobContentLanguage"],mapper:{serializedName:"x-ms-blob-content-language",
xmlName:"x-ms-blob-content-language",type:{name:"String"}}},_l={
parameterPath:["options","blobHttpHeaders","blobContentDisposition"],mapper:{
serializedName:"x-ms-blob-content-disposition",xmlName:"x-ms-blob-content-disposition",type:{name:"String"}}},Ol={
parameterPath:"comp",mapper:{defaultValue:"immutabilityPolicies",isConstant:!0,serializedName:"comp",type:{name:"String"
}}},zl={parameterPath:["options","immutabilityPolicyExpiry"],mapper:{
serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{
name:"DateTimeRfc1123"}}},Bl={parameterPath:["options","immutabilityPolicyMode"],mapper:{
serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",
allowedValues:["Mutable","Unlocked","Locked"]}}},kl={parameterPath:["options","encryptionScope"],mapper:{
serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}}},Ml={
parameterPath:["options","tier"],mapper:{serializedName:"x-ms-access-tier",xmlName:"x-ms-access-tier",type:{name:"Enum",
allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold","Smart"]}}
},ql={parameterPath:["options","rehydratePriority"],mapper:{serializedName:"x-ms-rehydrate-priority",
xmlName:"x-ms-rehydrate-priority",type:{name:"Enum",allowedValues:["High","Standard"]}}},Dl={
parameterPath:["options","sourceModifiedAccessConditions","sourceIfModifiedSince"],mapper:{
serializedName:"x-ms-source-if-modified-since",xmlName:"x-ms-source-if-modified-since",type:{name:"DateTimeRfc1123"}}
},Ll={parameterPath:["options","sourceModifiedAccessConditions","sourceIfUnmodifiedSince"],mapper:{
serializedName:"x-ms-source-if-unmodified-since",xmlName:"x-ms-source-if-unmodified-since",type:{name:"DateTimeRfc1123"}
}},Hl={parameterPath:["options","sourceModifiedAccessConditions","sourceIfMatch"],mapper:{
serializedName:"x-ms-source-if-match",xmlName:"x-ms-source-if-match",type:{name:"String"}}},Ul={
parameterPath:["options","sourceModifiedAccessConditions","sourceIfNoneMatch"],mapper:{
serializedName:"x-ms-source-if-none-match",xmlName:"x-ms-source-if-none-match",type:{name:"String"}}},$l={
parameterPath:["options","sourceModifiedAccessConditions","sourceIfTags"],mapper:{serializedName:"x-ms-source-if-tags",
xmlName:"x-ms-source-if-tags",type:{name:"String"}}},Fl={parameterPath:"copySource",mapper:{
serializedName:"x-ms-copy-source",required:!0,xmlName:"x-ms-copy-source",type:{name:"String"}}},jl={
parameterPath:["options","blobTagsString"],mapper:{serializedName:"x-ms-tags",xmlName:"x-ms-tags",type:{name:"String"}}
},Vl={parameterPath:["options","legalHold"],mapper:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{
name:"Boolean"}}},Gl={parameterPath:["options","sourceContentMD5"],mapper:{serializedName:"x-ms-source-content-md5",
xmlName:"x-ms-source-content-md5",type:{name:"ByteArray"}}},Wl={parameterPath:["options","copySourceAuthorization"],
mapper:{serializedName:"x-ms-copy-source-authorization",xmlName:"x-ms-copy-source-authorization",type:{name:"String"}}
},Kl={parameterPath:["options","copySourceTags"],mapper:{serializedName:"x-ms-copy-source-tag-option",
xmlName:"x-ms-copy-source-tag-option",type:{name:"Enum",allowedValues:["REPLACE","COPY"]}}},Jl={
parameterPath:["options","fileRequestIntent"],mapper:{serializedName:"x-ms-file-request-intent",
xmlName:"x-ms-file-request-intent",type:{name:"String"}}},Xl={parameterPath:["options","queryRequest"],mapper:ki},Ql={
parameterPath:"comp",mapper:{defaultValue:"tags",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Zl={
parameterPath:["options","blobModifiedAccessConditions","ifModifiedSince"],mapper:{
serializedName:"x-ms-blob-if-modified-since",xmlName:"x-ms-blob-if-modified-since",type:{name:"DateTimeRfc1123"}}},Yl={
parameterPath:["options","blobModifiedAccessConditions","ifUnmodifiedSince"],mapper:{
serializedName:"x-ms-blob-if-unmodified-since",xmlName:"x-ms-blob-if-unmodified-since",type:{name:"DateTimeRfc1123"}}
},ec={parameterPath:["options","blobModifiedAccessConditions","ifMatch"],mapper:{serializedName:"x-ms-blob-if-match",
xmlName:"x-ms-blob-if-match",type:{name:"String"}}},tc={
parameterPath:["options","blobModifiedAccessConditions","ifNoneMatch"],mapper:{serializedName:"x-ms-blob-if-none-match",
xmlName:"x-ms-blob-if-none-match",type:{name:"String"}}},rc={parameterPath:["options","tags"],mapper:gi},nc={
parameterPath:["options","transactionalContentMD5"],mapper:{serializedName:"Content-MD5",xmlName:"Content-MD5",type:{
name:"ByteArray"}}},ic={parameterPath:["options","transactionalContentCrc64"],mapper:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}},sc={
parameterPath:"blobContentLength",mapper:{serializedName:"x-ms-blob-content-length",required:!0,
xmlName:"x-ms-blob-content-length",type:{name:"Number"}}},ac={parameterPath:["options","blobSequenceNumber"],mapper:{
defaultValue:0,serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}}
},oc={parameterPath:["options","contentType"],mapper:{defaultValue:"application/octet-stream",isConstant:!0,
serializedName:"Content-Type",type:{name:"String"}}},lc={parameterPath:"body",mapper:{serializedName:"body",required:!0,
xmlName:"body",type:{name:"Stream"}}},cc={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:!0,
serializedName:"Accept",type:{name:"String"}}},dc={parameterPath:"comp",mapper:{defaultValue:"page",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},mc={parameterPath:"pageWrite",mapper:{defaultValue:"update",isConstant:!0,
serializedName:"x-ms-page-write",type:{name:"String"}}},pc={
parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberLessThanOrEqualTo"],mapper:{
serializedName:"x-ms-if-sequence-number-le",xmlName:"x-ms-if-sequence-number-le",type:{name:"Number"}}},uc={
parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberLessThan"],mapper:{
serializedName:"x-ms-if-sequence-number-lt",xmlName:"x-ms-if-sequence-number-lt",type:{name:"Number"}}},hc={
parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberEqualTo"],mapper:{
serializedName:"x-ms-if-sequence-number-eq",xmlName:"x-ms-if-sequence-number-eq",type:{name:"Number"}}},fc={
parameterPath:["options","structuredContentLength"],mapper:{serializedName:"x-ms-structured-content-length",
xmlName:"x-ms-structured-content-length",type:{name:"Number"}}},yc={parameterPath:"sourceUrl",mapper:{
serializedName:"x-ms-copy-source",required:!0,xmlName:"x-ms-copy-source",type:{name:"String"}}},gc={
parameterPath:["options","sourceContentCrc64"],mapper:{serializedName:"x-ms-source-content-crc64",
xmlName:"x-ms-source-content-crc64",type:{name:"ByteArray"}}},bc={
parameterPath:["options","sourceCpkInfo","sourceEncryptionKey"],mapper:{serializedName:"x-ms-source-encryption-key",
xmlName:"x-ms-source-encryption-key",type:{name:"String"}}},xc={
parameterPath:["options","sourceCpkInfo","sourceEncryptionKeySha256"],mapper:{
serializedName:"x-ms-source-encryption-key-sha256",xmlName:"x-ms-source-encryption-key-sha256",type:{name:"String"}}
},Nc={parameterPath:["options","sourceCpkInfo","sourceEncryptionAlgorithm"],mapper:{
serializedName:"x-ms-source-encryption-algorithm",xmlName:"x-ms-source-encryption-algorithm",type:{name:"String"}}},Sc={
parameterPath:"comp",mapper:{defaultValue:"pagelist",isConstant:!0,serializedName:"comp",type:{name:"String"}}},vc={
parameterPath:"comp",mapper:{defaultValue:"appendblock",isConstant:!0,serializedName:"comp",type:{name:"String"}}},wc={
parameterPath:["options","appendPositionAccessConditions","maxSize"],mapper:{
serializedName:"x-ms-blob-condition-maxsize",xmlName:"x-ms-blob-condition-maxsize",type:{name:"Number"}}},Cc={
parameterPath:["options","appendPositionAccessConditions","appendPosition"],mapper:{
serializedName:"x-ms-blob-condition-appendpos",xmlName:"x-ms-blob-condition-appendpos",type:{name:"Number"}}},Pc={
parameterPath:["options","sourceRange"],mapper:{serializedName:"x-ms-source-range",xmlName:"x-ms-source-range",type:{
name:"String"}}},Ec={parameterPath:"blobType",mapper:{defaultValue:"BlockBlob",isConstant:!0,
serializedName:"x-ms-blob-type",type:{name:"String"}}},Tc={parameterPath:"comp",mapper:{defaultValue:"block",
isConstant:!0,serializedName:"comp",type:{name:"String"}}},Rc={parameterPath:"blockId",mapper:{serializedName:"blockid",
required:!0,xmlName:"blockid",type:{name:"String"}}},Ic={parameterPath:"blocks",mapper:Ii},Ac={parameterPath:"comp",
mapper:{defaultValue:"blocklist",isConstant:!0,serializedName:"comp",type:{name:"String"}}};class ServiceImpl{client
;constructor(e){this.client=e}setProperties(e,t){return this.client.sendOperationRequest({blobServiceProperties:e,
options:t},Oc)}getProperties(e){return this.client.sendOperationRequest({options:e},zc)}getStatistics(e){
return this.client.sendOperationRequest({options:e},Bc)}listContainersSegment(e){
return this.client.sendOperationRequest({options:e},kc)}getUserDelegationKey(e,t){
return this.client.sendOperationRequest({keyInfo:e,options:t},Mc)}getAccountInfo(e){
return this.client.sendOperationRequest({options:e},qc)}submitBatch(e,t,r,n){return this.client.sendOperationRequest({
contentLength:e,multipartContentType:t,body:r,options:n},Dc)}filterBlobs(e){return this.client.sendOperationRequest({
options:e},Lc)}}const _c=Y(n,!0),Oc={path:"/",httpMethod:"PUT",responses:{202:{headersMapper:$i},default:{bodyMapper:oi,
headersMapper:Fi}},requestBody:Co,queryParameters:[To,Ro,Io],urlParameters:[Eo],headerParameters:[wo,Po,Ao,_o],isXML:!0,
contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:_c},zc={path:"/",httpMethod:"GET",responses:{
200:{bodyMapper:ti,headersMapper:ji},default:{bodyMapper:oi,headersMapper:Vi}},queryParameters:[To,Ro,Io],
urlParameters:[Eo],headerParameters:[Ao,_o,Oo],isXML:!0,serializer:_c},Bc={path:"/",httpMethod:"GET",responses:{200:{
bodyMapper:li,headersMapper:Gi},default:{bodyMapper:oi,headersMapper:Wi}},queryParameters:[To,Io,{parameterPath:"comp",
mapper:{defaultValue:"stats",isConstant:!0,serializedName:"comp",type:{name:"String"}}}],urlParameters:[Eo],
headerParameters:[Ao,_o,Oo],isXML:!0,serializer:_c},kc={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:di,
headersMapper:Ki},default:{bodyMapper:oi,headersMapper:Ji}},queryParameters:[Io,zo,Bo,ko,Mo,{
parameterPath:["options","include"],mapper:{serializedName:"include",xmlName:"include",
xmlElementName:"ListContainersIncludeType",type:{name:"Sequence",element:{type:{name:"Enum",
allowedValues:["metadata","deleted","system"]}}}},collectionFormat:"CSV"}],urlParameters:[Eo],
headerParameters:[Ao,_o,Oo],isXML:!0,serializer:_c},Mc={path:"/",httpMethod:"POST",responses:{200:{bodyMapper:hi,
headersMapper:Xi},default:{bodyMapper:oi,headersMapper:Qi}},requestBody:qo,queryParameters:[To,Io,{parameterPath:"comp",
mapper:{defaultValue:"userdelegationkey",isConstant:!0,serializedName:"comp",type:{name:"String"}}}],urlParameters:[Eo],
headerParameters:[wo,Po,Ao,_o],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:_c},qc={
path:"/",httpMethod:"GET",responses:{200:{headersMapper:Zi},default:{bodyMapper:oi,headersMapper:Yi}},
queryParameters:[Ro,Io,Do],urlParameters:[Eo],headerParameters:[Ao,_o,Oo],isXML:!0,serializer:_c},Dc={path:"/",
httpMethod:"POST",responses:{202:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:es},
default:{bodyMapper:oi,headersMapper:ts}},requestBody:Lo,queryParameters:[Io,Ho],urlParameters:[Eo],
headerParameters:[Po,Ao,_o,Uo,$o],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:_c
},Lc={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:fi,headersMapper:rs},default:{bodyMapper:oi,headersMapper:ns}
},queryParameters:[Io,ko,Mo,Fo,jo],urlParameters:[Eo],headerParameters:[Ao,_o,Oo],isXML:!0,serializer:_c}
;class ContainerImpl{client;constructor(e){this.client=e}create(e){return this.client.sendOperationRequest({options:e
},Uc)}getProperties(e){return this.client.sendOperationRequest({options:e},$c)}delete(e){
return this.client.sendOperationRequest({options:e},Fc)}setMetadata(e){return this.client.sendOperationRequest({
options:e},jc)}getAccessPolicy(e){return this.client.sendOperationRequest({options:e},Vc)}setAccessPolicy(e){
return this.client.sendOperationRequest({options:e},Gc)}restore(e){return this.client.sendOperationRequest({options:e
},Wc)}rename(e,t){return this.client.sendOperationRequest({sourceContainerName:e,options:t},Kc)}submitBatch(e,t,r,n){
return this.client.sendOperationRequest({contentLength:e,multipartContentType:t,body:r,options:n},Jc)}filterBlobs(e){
return this.client.sendOperationRequest({options:e},Xc)}acquireLease(e){return this.client.sendOperationRequest({
options:e},Qc)}releaseLease(e,t){return this.client.sendOperationRequest({leaseId:e,options:t},Zc)}renewLease(e,t){
return this.client.sendOperationRequest({leaseId:e,options:t},Yc)}breakLease(e){
return this.client.sendOperationRequest({options:e},ed)}changeLease(e,t,r){return this.client.sendOperationRequest({
leaseId:e,proposedLeaseId:t,options:r},td)}listBlobFlatSegment(e){return this.client.sendOperationRequest({options:e
},rd)}listBlobFlatSegmentApacheArrow(e){return this.client.sendOperationRequest({options:e},nd)}
listBlobHierarchySegment(e,t){return this.client.sendOperationRequest({delimiter:e,options:t},id)}
listBlobHierarchySegmentApacheArrow(e,t){return this.client.sendOperationRequest({delimiter:e,options:t},sd)}
getAccountInfo(e){return this.client.sendOperationRequest({options:e},ad)}}const Hc=Y(n,!0),Uc={path:"/{containerName}",
httpMethod:"PUT",responses:{201:{headersMapper:is},default:{bodyMapper:oi,headersMapper:ss}},queryParameters:[Io,Vo],
urlParameters:[Eo],headerParameters:[Ao,_o,Oo,Go,Wo,{
parameterPath:["options","containerEncryptionScope","defaultEncryptionScope"],mapper:{
serializedName:"x-ms-default-encryption-scope",xmlName:"x-ms-default-encryption-scope",type:{name:"String"}}},{
parameterPath:["options","containerEncryptionScope","preventEncryptionScopeOverride"],mapper:{
serializedName:"x-ms-deny-encryption-scope-override",xmlName:"x-ms-deny-encryption-scope-override",type:{name:"Boolean"}
}}],isXML:!0,serializer:Hc},$c={path:"/{containerName}",httpMethod:"GET",responses:{200:{headersMapper:as},default:{
bodyMapper:oi,headersMapper:os}},queryParameters:[Io,Vo],urlParameters:[Eo],headerParameters:[Ao,_o,Oo,Ko],isXML:!0,
serializer:Hc},Fc={path:"/{containerName}",httpMethod:"DELETE",responses:{202:{headersMapper:ls},default:{bodyMapper:oi,
headersMapper:cs}},queryParameters:[Io,Vo],urlParameters:[Eo],headerParameters:[Ao,_o,Oo,Ko,Jo,Xo],isXML:!0,
serializer:Hc},jc={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ds},default:{bodyMapper:oi,
headersMapper:ms}},queryParameters:[Io,Vo,Qo],urlParameters:[Eo],headerParameters:[Ao,_o,Oo,Go,Ko,Jo],isXML:!0,
serializer:Hc},Vc={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:{type:{name:"Sequence",element:{
type:{name:"Composite",className:"SignedIdentifier"}}},serializedName:"SignedIdentifiers",xmlName:"SignedIdentifiers",
xmlIsWrapped:!0,xmlElementName:"SignedIdentifier"},headersMapper:ps},default:{bodyMapper:oi,headersMapper:us}},
queryParameters:[Io,Vo,Zo],urlParameters:[Eo],headerParameters:[Ao,_o,Oo,Ko],isXML:!0,serializer:Hc},Gc={
path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:hs},default:{bodyMapper:oi,headersMapper:fs}},
requestBody:{parameterPath:["options","containerAcl"],mapper:{serializedName:"containerAcl",xmlName:"SignedIdentifiers",
xmlIsWrapped:!0,xmlElementName:"SignedIdentifier",type:{name:"Sequence",element:{type:{name:"Composite",
className:"SignedIdentifier"}}}}},queryParameters:[Io,Vo,Zo],urlParameters:[Eo],
headerParameters:[wo,Po,Ao,_o,Wo,Ko,Jo,Xo],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",
serializer:Hc},Wc={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:ys},default:{bodyMapper:oi,
headersMapper:gs}},queryParameters:[Io,Vo,Yo],urlParameters:[Eo],headerParameters:[Ao,_o,Oo,{
parameterPath:["options","deletedContainerName"],mapper:{serializedName:"x-ms-deleted-container-name",
xmlName:"x-ms-deleted-container-name",type:{name:"String"}}},{parameterPath:["options","deletedContainerVersion"],
mapper:{serializedName:"x-ms-deleted-container-version",xmlName:"x-ms-deleted-container-version",type:{name:"String"}}
}],isXML:!0,serializer:Hc},Kc={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:bs},default:{
bodyMapper:oi,headersMapper:xs}},queryParameters:[Io,Vo,{parameterPath:"comp",mapper:{defaultValue:"rename",
isConstant:!0,serializedName:"comp",type:{name:"String"}}}],urlParameters:[Eo],headerParameters:[Ao,_o,Oo,{
parameterPath:"sourceContainerName",mapper:{serializedName:"x-ms-source-container-name",required:!0,
xmlName:"x-ms-source-container-name",type:{name:"String"}}},{parameterPath:["options","sourceLeaseId"],mapper:{
serializedName:"x-ms-source-lease-id",xmlName:"x-ms-source-lease-id",type:{name:"String"}}}],isXML:!0,serializer:Hc
},Jc={path:"/{containerName}",httpMethod:"POST",responses:{202:{bodyMapper:{type:{name:"Stream"},
serializedName:"parsedResponse"},headersMapper:Ns},default:{bodyMapper:oi,headersMapper:Ss}},requestBody:Lo,
queryParameters:[Io,Ho,Vo],urlParameters:[Eo],headerParameters:[Po,Ao,_o,Uo,$o],isXML:!0,
contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Hc},Xc={path:"/{containerName}",
httpMethod:"GET",responses:{200:{bodyMapper:fi,headersMapper:vs},default:{bodyMapper:oi,headersMapper:ws}},
queryParameters:[Io,ko,Mo,Fo,jo,Vo],urlParameters:[Eo],headerParameters:[Ao,_o,Oo],isXML:!0,serializer:Hc},Qc={
path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:Cs},default:{bodyMapper:oi,headersMapper:Ps}},
queryParameters:[Io,Vo,el],urlParameters:[Eo],headerParameters:[Ao,_o,Oo,Jo,Xo,tl,rl,nl],isXML:!0,serializer:Hc},Zc={
path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:Es},default:{bodyMapper:oi,headersMapper:Ts}},
queryParameters:[Io,Vo,el],urlParameters:[Eo],headerParameters:[Ao,_o,Oo,Jo,Xo,il,sl],isXML:!0,serializer:Hc},Yc={
path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:Rs},default:{bodyMapper:oi,headersMapper:Is}},
queryParameters:[Io,Vo,el],urlParameters:[Eo],headerParameters:[Ao,_o,Oo,Jo,Xo,sl,al],isXML:!0,serializer:Hc},ed={
path:"/{containerName}",httpMethod:"PUT",responses:{202:{headersMapper:As},default:{bodyMapper:oi,headersMapper:_s}},
queryParameters:[Io,Vo,el],urlParameters:[Eo],headerParameters:[Ao,_o,Oo,Jo,Xo,ol,ll],isXML:!0,serializer:Hc},td={
path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:Os},default:{bodyMapper:oi,headersMapper:zs}},
queryParameters:[Io,Vo,el],urlParameters:[Eo],headerParameters:[Ao,_o,Oo,Jo,Xo,sl,cl,dl],isXML:!0,serializer:Hc},rd={
path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:Si,headersMapper:Bs},default:{bodyMapper:oi,
headersMapper:ks}},queryParameters:[Io,zo,Bo,ko,Mo,Vo,ml,pl],urlParameters:[Eo],headerParameters:[Ao,_o,Oo],isXML:!0,
serializer:Hc},nd={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:{type:{name:"Stream"},
serializedName:"parsedResponse"},headersMapper:Ms},default:{bodyMapper:oi,headersMapper:qs}},
queryParameters:[Io,zo,Bo,ko,Mo,Vo,ml,pl,hl],urlParameters:[Eo],headerParameters:[Ao,_o,ul],isXML:!0,serializer:Hc},id={
path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:Ei,headersMapper:Ds},default:{bodyMapper:oi,
headersMapper:Ls}},queryParameters:[Io,zo,Bo,ko,Mo,Vo,ml,pl,fl],urlParameters:[Eo],headerParameters:[Ao,_o,Oo],isXML:!0,
serializer:Hc},sd={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:{type:{name:"Stream"},
serializedName:"parsedResponse"},headersMapper:Hs},default:{bodyMapper:oi,headersMapper:Us}},
queryParameters:[Io,zo,Bo,ko,Mo,Vo,ml,pl,hl,fl],urlParameters:[Eo],headerParameters:[Ao,_o,ul],isXML:!0,serializer:Hc
},ad={path:"/{containerName}",httpMethod:"GET",responses:{200:{headersMapper:$s},default:{bodyMapper:oi,headersMapper:Fs
}},queryParameters:[Ro,Io,Do],urlParameters:[Eo],headerParameters:[Ao,_o,Oo],isXML:!0,serializer:Hc};class BlobImpl{
client;constructor(e){this.client=e}download(e){return this.client.sendOperationRequest({options:e},ld)}
getProperties(e){return this.client.sendOperationRequest({options:e},cd)}delete(e){
return this.client.sendOperationRequest({options:e},dd)}undelete(e){return this.client.sendOperationRequest({options:e
},md)}setExpiry(e,t){return this.client.sendOperationRequest({expiryOptions:e,options:t},pd)}setHttpHeaders(e){
return this.client.sendOperationRequest({options:e},ud)}setImmutabilityPolicy(e){
return this.client.sendOperationRequest({options:e},hd)}deleteImmutabilityPolicy(e){
return this.client.sendOperationRequest({options:e},fd)}setLegalHold(e,t){return this.client.sendOperationRequest({
legalHold:e,options:t},yd)}setMetadata(e){return this.client.sendOperationRequest({options:e},gd)}acquireLease(e){
return this.client.sendOperationRequest({options:e},bd)}releaseLease(e,t){return this.client.sendOperationRequest({
leaseId:e,options:t},xd)}renewLease(e,t){return this.client.sendOperationRequest({leaseId:e,options:t},Nd)}
changeLease(e,t,r){return this.client.sendOperationRequest({leaseId:e,proposedLeaseId:t,options:r},Sd)}breakLease(e){
return this.client.sendOperationRequest({options:e},vd)}createSnapshot(e){return this.client.sendOperationRequest({
options:e},wd)}startCopyFromURL(e,t){return this.client.sendOperationRequest({copySource:e,options:t},Cd)}
copyFromURL(e,t){return this.client.sendOperationRequest({copySource:e,options:t},Pd)}abortCopyFromURL(e,t){
return this.client.sendOperationRequest({copyId:e,options:t},Ed)}setTier(e,t){return this.client.sendOperationRequest({
tier:e,options:t},Td)}getAccountInfo(e){return this.client.sendOperationRequest({options:e},Rd)}query(e){
return this.client.sendOperationRequest({options:e},Id)}getTags(e){return this.client.sendOperationRequest({options:e
},Ad)}setTags(e){return this.client.sendOperationRequest({options:e},_d)}}const od=Y(n,!0),ld={
path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:{type:{name:"Stream"},
serializedName:"parsedResponse"},headersMapper:js},206:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"
},headersMapper:js},default:{bodyMapper:oi,headersMapper:Vs}},queryParameters:[Io,yl,gl],urlParameters:[Eo],
headerParameters:[Ao,_o,Oo,Ko,Jo,Xo,bl,{parameterPath:["options","rangeGetContentMD5"],mapper:{
serializedName:"x-ms-range-get-content-md5",xmlName:"x-ms-range-get-content-md5",type:{name:"Boolean"}}},{
parameterPath:["options","rangeGetContentCRC64"],mapper:{serializedName:"x-ms-range-get-content-crc64",
xmlName:"x-ms-range-get-content-crc64",type:{name:"Boolean"}}},xl,Nl,Sl,vl,wl,Cl,Pl],isXML:!0,serializer:od},cd={
path:"/{containerName}/{blob}",httpMethod:"HEAD",responses:{200:{headersMapper:Gs},default:{bodyMapper:oi,
headersMapper:Ws}},queryParameters:[Io,yl,gl],urlParameters:[Eo],headerParameters:[Ao,_o,Oo,Ko,Jo,Xo,Nl,Sl,vl,wl,Cl,Pl],
isXML:!0,serializer:od},dd={path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{202:{headersMapper:Ks},
default:{bodyMapper:oi,headersMapper:Js}},queryParameters:[Io,yl,gl,{parameterPath:["options","blobDeleteType"],mapper:{
serializedName:"deletetype",xmlName:"deletetype",type:{name:"String"}}}],urlParameters:[Eo],
headerParameters:[Ao,_o,Oo,Ko,Jo,Xo,wl,Cl,Pl,{parameterPath:["options","deleteSnapshots"],mapper:{
serializedName:"x-ms-delete-snapshots",xmlName:"x-ms-delete-snapshots",type:{name:"Enum",
allowedValues:["include","only"]}}},{parameterPath:["options","accessTierIfModifiedSince"],mapper:{
serializedName:"x-ms-access-tier-if-modified-since",xmlName:"x-ms-access-tier-if-modified-since",type:{
name:"DateTimeRfc1123"}}},{parameterPath:["options","accessTierIfUnmodifiedSince"],mapper:{
serializedName:"x-ms-access-tier-if-unmodified-since",xmlName:"x-ms-access-tier-if-unmodified-since",type:{
name:"DateTimeRfc1123"}}}],isXML:!0,serializer:od},md={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{
headersMapper:Xs},default:{bodyMapper:oi,headersMapper:Qs}},queryParameters:[Io,Yo],urlParameters:[Eo],
headerParameters:[Ao,_o,Oo],isXML:!0,serializer:od},pd={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{
headersMapper:Zs},default:{bodyMapper:oi,headersMapper:Ys}},queryParameters:[Io,{parameterPath:"comp",mapper:{
defaultValue:"expiry",isConstant:!0,serializedName:"comp",type:{name:"String"}}}],urlParameters:[Eo],
headerParameters:[Ao,_o,Oo,{parameterPath:"expiryOptions",mapper:{serializedName:"x-ms-expiry-option",required:!0,
xmlName:"x-ms-expiry-option",type:{name:"String"}}},{parameterPath:["options","expiresOn"],mapper:{
serializedName:"x-ms-expiry-time",xmlName:"x-ms-expiry-time",type:{name:"String"}}}],isXML:!0,serializer:od},ud={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:ea},default:{bodyMapper:oi,
headersMapper:ta}},queryParameters:[Ro,Io],urlParameters:[Eo],
headerParameters:[Ao,_o,Oo,Ko,Jo,Xo,wl,Cl,Pl,El,Tl,Rl,Il,Al,_l],isXML:!0,serializer:od},hd={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:ra},default:{bodyMapper:oi,
headersMapper:na}},queryParameters:[Io,yl,gl,Ol],urlParameters:[Eo],headerParameters:[Ao,_o,Oo,Xo,zl,Bl],isXML:!0,
serializer:od},fd={path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{200:{headersMapper:ia},default:{
bodyMapper:oi,headersMapper:sa}},queryParameters:[Io,yl,gl,Ol],urlParameters:[Eo],headerParameters:[Ao,_o,Oo],isXML:!0,
serializer:od},yd={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:aa},default:{
bodyMapper:oi,headersMapper:oa}},queryParameters:[Io,yl,gl,{parameterPath:"comp",mapper:{defaultValue:"legalhold",
isConstant:!0,serializedName:"comp",type:{name:"String"}}}],urlParameters:[Eo],headerParameters:[Ao,_o,Oo,{
parameterPath:"legalHold",mapper:{serializedName:"x-ms-legal-hold",required:!0,xmlName:"x-ms-legal-hold",type:{
name:"Boolean"}}}],isXML:!0,serializer:od},gd={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{
headersMapper:la},default:{bodyMapper:oi,headersMapper:ca}},queryParameters:[Io,Qo],urlParameters:[Eo],
headerParameters:[Ao,_o,Oo,Go,Ko,Jo,Xo,Nl,Sl,vl,wl,Cl,Pl,kl],isXML:!0,serializer:od},bd={path:"/{containerName}/{blob}",
httpMethod:"PUT",responses:{201:{headersMapper:da},default:{bodyMapper:oi,headersMapper:ma}},queryParameters:[Io,el],
urlParameters:[Eo],headerParameters:[Ao,_o,Oo,Jo,Xo,tl,rl,nl,wl,Cl,Pl],isXML:!0,serializer:od},xd={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:pa},default:{bodyMapper:oi,
headersMapper:ua}},queryParameters:[Io,el],urlParameters:[Eo],headerParameters:[Ao,_o,Oo,Jo,Xo,il,sl,wl,Cl,Pl],isXML:!0,
serializer:od},Nd={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:ha},default:{
bodyMapper:oi,headersMapper:fa}},queryParameters:[Io,el],urlParameters:[Eo],
headerParameters:[Ao,_o,Oo,Jo,Xo,sl,al,wl,Cl,Pl],isXML:!0,serializer:od},Sd={path:"/{containerName}/{blob}",
httpMethod:"PUT",responses:{200:{headersMapper:ya},default:{bodyMapper:oi,headersMapper:ga}},queryParameters:[Io,el],
urlParameters:[Eo],headerParameters:[Ao,_o,Oo,Jo,Xo,sl,cl,dl,wl,Cl,Pl],isXML:!0,serializer:od},vd={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:ba},default:{bodyMapper:oi,
headersMapper:xa}},queryParameters:[Io,el],urlParameters:[Eo],headerParameters:[Ao,_o,Oo,Jo,Xo,ol,ll,wl,Cl,Pl],isXML:!0,
serializer:od},wd={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Na},default:{
bodyMapper:oi,headersMapper:Sa}},queryParameters:[Io,{parameterPath:"comp",mapper:{defaultValue:"snapshot",
isConstant:!0,serializedName:"comp",type:{name:"String"}}}],urlParameters:[Eo],
headerParameters:[Ao,_o,Oo,Go,Ko,Jo,Xo,Nl,Sl,vl,wl,Cl,Pl,kl],isXML:!0,serializer:od},Cd={path:"/{containerName}/{blob}",
httpMethod:"PUT",responses:{202:{headersMapper:va},default:{bodyMapper:oi,headersMapper:wa}},queryParameters:[Io],
urlParameters:[Eo],headerParameters:[Ao,_o,Oo,Go,Ko,Jo,Xo,wl,Cl,Pl,zl,Bl,Ml,ql,Dl,Ll,Hl,Ul,$l,Fl,jl,{
parameterPath:["options","sealBlob"],mapper:{serializedName:"x-ms-seal-blob",xmlName:"x-ms-seal-blob",type:{
name:"Boolean"}}},Vl],isXML:!0,serializer:od},Pd={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{
headersMapper:Ca},default:{bodyMapper:oi,headersMapper:Pa}},queryParameters:[Io],urlParameters:[Eo],
headerParameters:[Ao,_o,Oo,Go,Ko,Jo,Xo,wl,Cl,Pl,zl,Bl,kl,Ml,Dl,Ll,Hl,Ul,Fl,jl,Vl,{parameterPath:"xMsRequiresSync",
mapper:{defaultValue:"true",isConstant:!0,serializedName:"x-ms-requires-sync",type:{name:"String"}}},Gl,Wl,Kl,Jl],
isXML:!0,serializer:od},Ed={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{204:{headersMapper:Ea},default:{
bodyMapper:oi,headersMapper:Ta}},queryParameters:[Io,{parameterPath:"comp",mapper:{defaultValue:"copy",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},{parameterPath:"copyId",mapper:{serializedName:"copyid",required:!0,
xmlName:"copyid",type:{name:"String"}}}],urlParameters:[Eo],headerParameters:[Ao,_o,Oo,Ko,{
parameterPath:"copyActionAbortConstant",mapper:{defaultValue:"abort",isConstant:!0,serializedName:"x-ms-copy-action",
type:{name:"String"}}}],isXML:!0,serializer:od},Td={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{
headersMapper:Ra},202:{headersMapper:Ra},default:{bodyMapper:oi,headersMapper:Ia}},queryParameters:[Io,yl,gl,{
parameterPath:"comp",mapper:{defaultValue:"tier",isConstant:!0,serializedName:"comp",type:{name:"String"}}}],
urlParameters:[Eo],headerParameters:[Ao,_o,Oo,Ko,Pl,ql,{parameterPath:"tier",mapper:{serializedName:"x-ms-access-tier",
required:!0,xmlName:"x-ms-access-tier",type:{name:"Enum",
allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold","Smart"]}}
}],isXML:!0,serializer:od},Rd={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{headersMapper:Aa},
default:{bodyMapper:oi,headersMapper:_a}},queryParameters:[Ro,Io,Do],urlParameters:[Eo],headerParameters:[Ao,_o,Oo],
isXML:!0,serializer:od},Id={path:"/{containerName}/{blob}",httpMethod:"POST",responses:{200:{bodyMapper:{type:{
name:"Stream"},serializedName:"parsedResponse"},headersMapper:Oa},206:{bodyMapper:{type:{name:"Stream"},
serializedName:"parsedResponse"},headersMapper:Oa},default:{bodyMapper:oi,headersMapper:za}},requestBody:Xl,
queryParameters:[Io,yl,{parameterPath:"comp",mapper:{defaultValue:"query",isConstant:!0,serializedName:"comp",type:{
name:"String"}}}],urlParameters:[Eo],headerParameters:[wo,Po,Ao,_o,Ko,Jo,Xo,Nl,Sl,vl,wl,Cl,Pl],isXML:!0,
contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:od},Ad={path:"/{containerName}/{blob}",
httpMethod:"GET",responses:{200:{bodyMapper:gi,headersMapper:Ba},default:{bodyMapper:oi,headersMapper:ka}},
queryParameters:[Io,yl,gl,Ql],urlParameters:[Eo],headerParameters:[Ao,_o,Oo,Ko,Pl,Zl,Yl,ec,tc],isXML:!0,serializer:od
},_d={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{204:{headersMapper:Ma},default:{bodyMapper:oi,
headersMapper:qa}},requestBody:rc,queryParameters:[Io,gl,Ql],urlParameters:[Eo],
headerParameters:[wo,Po,Ao,_o,Ko,Pl,Zl,Yl,ec,tc,nc,ic],isXML:!0,contentType:"application/xml; charset=utf-8",
mediaType:"xml",serializer:od};class PageBlobImpl{client;constructor(e){this.client=e}create(e,t,r){
return this.client.sendOperationRequest({contentLength:e,blobContentLength:t,options:r},zd)}uploadPages(e,t,r){
return this.client.sendOperationRequest({contentLength:e,body:t,options:r},Bd)}clearPages(e,t){
return this.client.sendOperationRequest({contentLength:e,options:t},kd)}uploadPagesFromURL(e,t,r,n,i){
return this.client.sendOperationRequest({sourceUrl:e,sourceRange:t,contentLength:r,range:n,options:i},Md)}
getPageRanges(e){return this.client.sendOperationRequest({options:e},qd)}getPageRangesDiff(e){
return this.client.sendOperationRequest({options:e},Dd)}resize(e,t){return this.client.sendOperationRequest({
blobContentLength:e,options:t},Ld)}updateSequenceNumber(e,t){return this.client.sendOperationRequest({
sequenceNumberAction:e,options:t},Hd)}copyIncremental(e,t){return this.client.sendOperationRequest({copySource:e,
options:t},Ud)}}const Od=Y(n,!0),zd={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Da},
default:{bodyMapper:oi,headersMapper:La}},queryParameters:[Io],urlParameters:[Eo],
headerParameters:[Ao,_o,Oo,Uo,Go,Ko,Jo,Xo,Nl,Sl,vl,wl,Cl,Pl,El,Tl,Rl,Il,Al,_l,zl,Bl,kl,Ml,jl,Vl,{
parameterPath:"blobType",mapper:{defaultValue:"PageBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{
name:"String"}}},sc,ac],isXML:!0,serializer:Od},Bd={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{
headersMapper:Ha},default:{bodyMapper:oi,headersMapper:Ua}},requestBody:lc,queryParameters:[Io,dc],urlParameters:[Eo],
headerParameters:[Ao,_o,Uo,Ko,Jo,Xo,bl,xl,Nl,Sl,vl,wl,Cl,Pl,kl,nc,ic,oc,cc,mc,pc,uc,hc,fc],isXML:!0,
contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:Od},kd={path:"/{containerName}/{blob}",
httpMethod:"PUT",responses:{201:{headersMapper:$a},default:{bodyMapper:oi,headersMapper:Fa}},queryParameters:[Io,dc],
urlParameters:[Eo],headerParameters:[Ao,_o,Oo,Uo,Ko,Jo,Xo,bl,Nl,Sl,vl,wl,Cl,Pl,kl,pc,uc,hc,{parameterPath:"pageWrite",
mapper:{defaultValue:"clear",isConstant:!0,serializedName:"x-ms-page-write",type:{name:"String"}}}],isXML:!0,
serializer:Od},Md={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:ja},default:{
bodyMapper:oi,headersMapper:Va}},queryParameters:[Io,dc],urlParameters:[Eo],
headerParameters:[Ao,_o,Oo,Uo,Ko,Jo,Xo,Nl,Sl,vl,wl,Cl,Pl,kl,Dl,Ll,Hl,Ul,Gl,Wl,Jl,mc,pc,uc,hc,yc,{
parameterPath:"sourceRange",mapper:{serializedName:"x-ms-source-range",required:!0,xmlName:"x-ms-source-range",type:{
name:"String"}}},gc,{parameterPath:"range",mapper:{serializedName:"x-ms-range",required:!0,xmlName:"x-ms-range",type:{
name:"String"}}},bc,xc,Nc],isXML:!0,serializer:Od},qd={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{
bodyMapper:Oi,headersMapper:Ga},default:{bodyMapper:oi,headersMapper:Wa}},queryParameters:[Io,ko,Mo,yl,Sc],
urlParameters:[Eo],headerParameters:[Ao,_o,Oo,Ko,Jo,Xo,bl,wl,Cl,Pl],isXML:!0,serializer:Od},Dd={
path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:Oi,headersMapper:Ka},default:{bodyMapper:oi,
headersMapper:Ja}},queryParameters:[Io,ko,Mo,yl,Sc,{parameterPath:["options","prevsnapshot"],mapper:{
serializedName:"prevsnapshot",xmlName:"prevsnapshot",type:{name:"String"}}}],urlParameters:[Eo],
headerParameters:[Ao,_o,Oo,Ko,Jo,Xo,bl,wl,Cl,Pl,{parameterPath:["options","prevSnapshotUrl"],mapper:{
serializedName:"x-ms-previous-snapshot-url",xmlName:"x-ms-previous-snapshot-url",type:{name:"String"}}}],isXML:!0,
serializer:Od},Ld={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Xa},default:{
bodyMapper:oi,headersMapper:Qa}},queryParameters:[Ro,Io],urlParameters:[Eo],
headerParameters:[Ao,_o,Oo,Ko,Jo,Xo,Nl,Sl,vl,wl,Cl,Pl,kl,sc],isXML:!0,serializer:Od},Hd={path:"/{containerName}/{blob}",
httpMethod:"PUT",responses:{200:{headersMapper:Za},default:{bodyMapper:oi,headersMapper:Ya}},queryParameters:[Ro,Io],
urlParameters:[Eo],headerParameters:[Ao,_o,Oo,Ko,Jo,Xo,wl,Cl,Pl,ac,{parameterPath:"sequenceNumberAction",mapper:{
serializedName:"x-ms-sequence-number-action",required:!0,xmlName:"x-ms-sequence-number-action",type:{name:"Enum",
allowedValues:["max","update","increment"]}}}],isXML:!0,serializer:Od},Ud={path:"/{containerName}/{blob}",
httpMethod:"PUT",responses:{202:{headersMapper:eo},default:{bodyMapper:oi,headersMapper:to}},queryParameters:[Io,{
parameterPath:"comp",mapper:{defaultValue:"incrementalcopy",isConstant:!0,serializedName:"comp",type:{name:"String"}}}],
urlParameters:[Eo],headerParameters:[Ao,_o,Oo,Jo,Xo,wl,Cl,Pl,Fl],isXML:!0,serializer:Od};class AppendBlobImpl{client
;constructor(e){this.client=e}create(e,t){return this.client.sendOperationRequest({contentLength:e,options:t},Fd)}
appendBlock(e,t,r){return this.client.sendOperationRequest({contentLength:e,body:t,options:r},jd)}
appendBlockFromUrl(e,t,r){return this.client.sendOperationRequest({sourceUrl:e,contentLength:t,options:r},Vd)}seal(e){
return this.client.sendOperationRequest({options:e},Gd)}}const $d=Y(n,!0),Fd={path:"/{containerName}/{blob}",
httpMethod:"PUT",responses:{201:{headersMapper:ro},default:{bodyMapper:oi,headersMapper:no}},queryParameters:[Io],
urlParameters:[Eo],headerParameters:[Ao,_o,Oo,Uo,Go,Ko,Jo,Xo,Nl,Sl,vl,wl,Cl,Pl,El,Tl,Rl,Il,Al,_l,zl,Bl,kl,jl,Vl,{
parameterPath:"blobType",mapper:{defaultValue:"AppendBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{
name:"String"}}}],isXML:!0,serializer:$d},jd={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{
headersMapper:io},default:{bodyMapper:oi,headersMapper:so}},requestBody:lc,queryParameters:[Io,vc],urlParameters:[Eo],
headerParameters:[Ao,_o,Uo,Ko,Jo,Xo,xl,Nl,Sl,vl,wl,Cl,Pl,kl,nc,ic,oc,cc,fc,wc,Cc],isXML:!0,
contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:$d},Vd={path:"/{containerName}/{blob}",
httpMethod:"PUT",responses:{201:{headersMapper:ao},default:{bodyMapper:oi,headersMapper:oo}},queryParameters:[Io,vc],
urlParameters:[Eo],
headerParameters:[Ao,_o,Oo,Uo,Ko,Jo,Xo,Nl,Sl,vl,wl,Cl,Pl,kl,Dl,Ll,Hl,Ul,Gl,Wl,Jl,nc,yc,gc,bc,xc,Nc,wc,Cc,Pc],isXML:!0,
serializer:$d},Gd={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:lo},default:{
bodyMapper:oi,headersMapper:co}},queryParameters:[Io,{parameterPath:"comp",mapper:{defaultValue:"seal",isConstant:!0,
serializedName:"comp",type:{name:"String"}}}],urlParameters:[Eo],headerParameters:[Ao,_o,Oo,Ko,Jo,Xo,wl,Cl,Cc],isXML:!0,
serializer:$d};class BlockBlobImpl{client;constructor(e){this.client=e}upload(e,t,r){
return this.client.sendOperationRequest({contentLength:e,body:t,options:r},Kd)}putBlobFromUrl(e,t,r){
return this.client.sendOperationRequest({contentLength:e,copySource:t,options:r},Jd)}stageBlock(e,t,r,n){
return this.client.sendOperationRequest({blockId:e,contentLength:t,body:r,options:n},Xd)}stageBlockFromURL(e,t,r,n){
return this.client.sendOperationRequest({blockId:e,contentLength:t,sourceUrl:r,options:n},Qd)}commitBlockList(e,t){
return this.client.sendOperationRequest({blocks:e,options:t},Zd)}getBlockList(e,t){
return this.client.sendOperationRequest({listType:e,options:t},Yd)}}const Wd=Y(n,!0),Kd={path:"/{containerName}/{blob}",
httpMethod:"PUT",responses:{201:{headersMapper:mo},default:{bodyMapper:oi,headersMapper:po}},requestBody:lc,
queryParameters:[Io],urlParameters:[Eo],
headerParameters:[Ao,_o,Uo,Go,Ko,Jo,Xo,xl,Nl,Sl,vl,wl,Cl,Pl,El,Tl,Rl,Il,Al,_l,zl,Bl,kl,Ml,jl,Vl,nc,ic,oc,cc,fc,Ec],
isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:Wd},Jd={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:uo},default:{bodyMapper:oi,
headersMapper:ho}},queryParameters:[Io],urlParameters:[Eo],
headerParameters:[Ao,_o,Oo,Uo,Go,Ko,Jo,Xo,Nl,Sl,vl,wl,Cl,Pl,El,Tl,Rl,Il,Al,_l,kl,Ml,Dl,Ll,Hl,Ul,$l,Fl,jl,Gl,Wl,Kl,Jl,nc,bc,xc,Nc,Ec,{
parameterPath:["options","copySourceBlobProperties"],mapper:{serializedName:"x-ms-copy-source-blob-properties",
xmlName:"x-ms-copy-source-blob-properties",type:{name:"Boolean"}}}],isXML:!0,serializer:Wd},Xd={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:fo},default:{bodyMapper:oi,
headersMapper:yo}},requestBody:lc,queryParameters:[Io,Tc,Rc],urlParameters:[Eo],
headerParameters:[Ao,_o,Uo,Ko,xl,Nl,Sl,vl,kl,nc,ic,oc,cc,fc],isXML:!0,contentType:"application/xml; charset=utf-8",
mediaType:"binary",serializer:Wd},Qd={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:go},
default:{bodyMapper:oi,headersMapper:bo}},queryParameters:[Io,Tc,Rc],urlParameters:[Eo],
headerParameters:[Ao,_o,Oo,Uo,Ko,Nl,Sl,vl,kl,Dl,Ll,Hl,Ul,Gl,Wl,Jl,yc,gc,bc,xc,Nc,Pc],isXML:!0,serializer:Wd},Zd={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:xo},default:{bodyMapper:oi,
headersMapper:No}},requestBody:Ic,queryParameters:[Io,Ac],urlParameters:[Eo],
headerParameters:[wo,Po,Ao,_o,Go,Ko,Jo,Xo,Nl,Sl,vl,wl,Cl,Pl,El,Tl,Rl,Il,Al,_l,zl,Bl,kl,Ml,jl,Vl,nc,ic],isXML:!0,
contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Wd},Yd={path:"/{containerName}/{blob}",
httpMethod:"GET",responses:{200:{bodyMapper:Ai,headersMapper:So},default:{bodyMapper:oi,headersMapper:vo}},
queryParameters:[Io,yl,Ac,{parameterPath:"listType",mapper:{defaultValue:"committed",serializedName:"blocklisttype",
required:!0,xmlName:"blocklisttype",type:{name:"Enum",allowedValues:["committed","uncommitted","all"]}}}],
urlParameters:[Eo],headerParameters:[Ao,_o,Oo,Ko,Pl],isXML:!0,serializer:Wd}
;class StorageClient extends ExtendedServiceClient{url;version;constructor(e,t){
if(void 0===e)throw new Error("'url' cannot be null");t||(t={})
;const r="azsdk-js-azure-storage-blob/12.34.0",n=t.userAgentOptions&&t.userAgentOptions.userAgentPrefix?`${t.userAgentOptions.userAgentPrefix} ${r}`:`${r}`
;super({requestContentType:"application/json; charset=utf-8",...t,userAgentOptions:{userAgentPrefix:n},
endpoint:t.endpoint??t.baseUri??"{url}"}),this.url=e,this.version=t.version||"2026-10-06",
this.service=new ServiceImpl(this),this.container=new ContainerImpl(this),this.blob=new BlobImpl(this),
this.pageBlob=new PageBlobImpl(this),this.appendBlob=new AppendBlobImpl(this),this.blockBlob=new BlockBlobImpl(this)}
service;container;blob;pageBlob;appendBlob;blockBlob}class StorageContextClient extends StorageClient{
async sendOperationRequest(e,t){const r={...t}
;return"/{containerName}"!==r.path&&"/{containerName}/{blob}"!==r.path||(r.path=""),super.sendOperationRequest(e,r)}}
var em=r(28190),tm=r(97200);const rm=["-secondary-ipv6","-secondary-dualstack","-ipv6","-dualstack","-secondary"]
;function nm(e){const t=new URL(e);let r=t.pathname
;return r=r||"/",r=encodeURIComponent(r).replace(/%2F/g,"/").replace(/'/g,"%27").replace(/\+/g,"%20").replace(/%25/g,"%"),
t.pathname=r,t.toString()}function im(e,t){const r=e.split(";")
;for(const e of r)if(e.trim().startsWith(t))return e.trim().match(t+"=(.*)")[1];return""}function sm(e){let t=""
;e.startsWith("UseDevelopmentStorage=true")&&(t=function(e){let t="";if(-1!==e.search("DevelopmentStorageProxyUri=")){
const r=e.split(";")
;for(const e of r)e.trim().startsWith("DevelopmentStorageProxyUri=")&&(t=e.trim().match("DevelopmentStorageProxyUri=(.*)")[1])
}return t
}(e),e="DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;")
;let r=im(e,"BlobEndpoint")
;if(r=r.endsWith("/")?r.slice(0,-1):r,-1!==e.search("DefaultEndpointsProtocol=")&&-1!==e.search("AccountKey=")){
let n="",i="",s=Buffer.from("accountKey","base64"),a="";if(i=im(e,"AccountName"),
s=Buffer.from(im(e,"AccountKey"),"base64"),!r){n=im(e,"DefaultEndpointsProtocol");const t=n.toLowerCase()
;if("https"!==t&&"http"!==t)throw new Error("Invalid DefaultEndpointsProtocol in the provided Connection String. Expecting 'https' or 'http'")
;if(a=im(e,"EndpointSuffix"),!a)throw new Error("Invalid EndpointSuffix in the provided Connection String")
;r=`${n}://${i}.blob.${a}`}if(!i)throw new Error("Invalid AccountName in the provided Connection String")
;if(0===s.length)throw new Error("Invalid AccountKey in the provided Connection String");return{
kind:"AccountConnString",url:r,accountName:i,accountKey:s,proxyUri:t}}{
let t=im(e,"SharedAccessSignature"),n=im(e,"AccountName")
;if(n||(n=um(r)),!r)throw new Error("Invalid BlobEndpoint in the provided SAS Connection String")
;if(!t)throw new Error("Invalid SharedAccessSignature in the provided SAS Connection String")
;return t.startsWith("?")&&(t=t.substring(1)),{kind:"SASConnString",url:r,accountName:n,accountSas:t}}}function am(e,t){
const r=new URL(e);let n=r.pathname;return n=n?n.endsWith("/")?`${n}${t}`:`${n}/${t}`:t,r.pathname=n,r.toString()}
function om(e,t,r){
const n=new URL(e),i=encodeURIComponent(t),s=r?encodeURIComponent(r):void 0,a=""===n.search?"?":n.search,o=[]
;for(const e of a.slice(1).split("&"))if(e){const[t]=e.split("=",2);t!==i&&o.push(e)}return s&&o.push(`${i}=${s}`),
n.search=o.length?`?${o.join("&")}`:"",n.toString()}function lm(e,t){return new URL(e).searchParams.get(t)??void 0}
function cm(e,t){const r=new URL(e);let n=r.search;return n?n+="&"+t:n=t,r.search=n,r.toString()}function dm(e,t=!0){
const r=e.toISOString();return t?r.substring(0,r.length-1)+"0000Z":r.substring(0,r.length-5)+"Z"}function mm(e,t){
e.length>42&&(e=e.slice(0,42));const r=e+function(e,t,r=" "){if(String.prototype.padStart)return e.padStart(t,r)
;return r=r||" ",e.length>t?e:((t-=e.length)>r.length&&(r+=r.repeat(t/r.length)),r.slice(0,t)+e)
}(t.toString(),48-e.length,"0");return n=r,F.qx?Buffer.from(n).toString("base64"):btoa(n);var n}function pm(e,t){
return e.toLocaleLowerCase()===t.toLocaleLowerCase()}function um(e){const t=new URL(e);let r;try{
if("blob"===t.hostname.split(".")[1]){r=t.hostname.split(".")[0];for(let e=0;e<rm.length;++e){const t=rm[e]
;if(r.endsWith(t)){r=r.substring(0,r.length-t.length);break}}}else r=hm(t)?t.pathname.split("/")[1]:"";return r
}catch(e){throw new Error("Unable to extract accountName with provided information.")}}function hm(e){const t=e.host
;return/^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.test(t)||Boolean(e.port)&&Ln.includes(e.port)
}function fm(e){if(void 0===e)return;const t=[];for(const r in e)if(Object.prototype.hasOwnProperty.call(e,r)){
const n=e[r];t.push(`${encodeURIComponent(r)}=${encodeURIComponent(n)}`)}return t.join("&")}function ym(e){
if(void 0===e)return;const t={blobTagSet:[]};for(const r in e)if(Object.prototype.hasOwnProperty.call(e,r)){const n=e[r]
;t.blobTagSet.push({key:r,value:n})}return t}function gm(e){if(void 0===e)return;const t={}
;for(const r of e.blobTagSet)t[r.key]=r.value;return t}function bm(e){if(void 0!==e)switch(e.kind){case"csv":return{
format:{type:"delimited",delimitedTextConfiguration:{columnSeparator:e.columnSeparator||",",fieldQuote:e.fieldQuote||"",
recordSeparator:e.recordSeparator,escapeChar:e.escapeCharacter||"",headersPresent:e.hasHeaders||!1}}};case"json":return{
format:{type:"json",jsonTextConfiguration:{recordSeparator:e.recordSeparator}}};case"arrow":return{format:{type:"arrow",
arrowConfiguration:{schema:e.schema}}};case"parquet":return{format:{type:"parquet"}};default:
throw Error("Invalid BlobQueryTextConfiguration.")}}function xm(e){if(!e)return;if("policy-id"in e)return;const t=[]
;for(const r in e){const n=r.split("_"),i="or-";n[0].startsWith(i)&&(n[0]=n[0].substring(i.length));const s={
ruleId:n[1],replicationStatus:e[r]},a=t.findIndex(e=>e.policyId===n[0]);a>-1?t[a].rules.push(s):t.push({policyId:n[0],
rules:[s]})}return t}function Nm(e){return e?e.scheme+" "+e.value:void 0}function*Sm(e){let t=[],r=[]
;e.pageRange&&(t=e.pageRange),e.clearRange&&(r=e.clearRange);let n=0,i=0
;for(;n<t.length&&i<r.length;)t[n].start<r[i].start?(yield{start:t[n].start,end:t[n].end,isClear:!1},++n):(yield{
start:r[i].start,end:r[i].end,isClear:!0},++i);for(;n<t.length;++n)yield{start:t[n].start,end:t[n].end,isClear:!1}
;for(;i<r.length;++i)yield{start:r[i].start,end:r[i].end,isClear:!0}}function vm(e){if("_response"in e)return e
;throw new TypeError(`Unexpected response object ${e}`)}async function wm(e,t,r,n,i){
let s,a=n.contentChecksumAlgorithm??i;return void 0===a&&(a="Customized"),"Auto"===a&&(a="StorageCrc64"),
"Customized"===a?(r.transactionalContentMD5=n.transactionalContentMD5,
r.transactionalContentCrc64=n.transactionalContentCrc64):"StorageCrc64"===a&&(await em.Ot.init(),s=await tm(e,t),
r.structuredBodyType="XSM/1.0; properties=crc64",r.structuredContentLength=t),{body:"StorageCrc64"===a?s.body:e,
contentLength:"StorageCrc64"===a?s.encodedContentLength:t,contentChecksumAlgorithm:a}}class StorageClient_StorageClient{
url;accountName;pipeline;credential;storageClientContext;isHttps;constructor(e,t){this.url=nm(e),this.accountName=um(e),
this.pipeline=t,this.storageClientContext=new StorageContextClient(this.url,$n(t)),this.isHttps=pm(function(e){try{
const t=new URL(e);return t.protocol.endsWith(":")?t.protocol.slice(0,-1):t.protocol}catch(e){return}
}(this.url)||"","https"),this.credential=Fn(t);this.storageClientContext.requestContentType=void 0}}const Cm=(0,
r(65433).y)({packageName:"@azure/storage-blob",packageVersion:Rn,namespace:"Microsoft.Storage"});Y(n,!0)
;class BlobSASPermissions{static parse(e){const t=new BlobSASPermissions;for(const r of e)switch(r){case"r":t.read=!0
;break;case"a":t.add=!0;break;case"c":t.create=!0;break;case"w":t.write=!0;break;case"d":t.delete=!0;break;case"x":
t.deleteVersion=!0;break;case"t":t.tag=!0;break;case"m":t.move=!0;break;case"e":t.execute=!0;break;case"i":
t.setImmutabilityPolicy=!0;break;case"y":t.permanentDelete=!0;break;default:
throw new RangeError(`Invalid permission: ${r}`)}return t}static from(e){const t=new BlobSASPermissions
;return e.read&&(t.read=!0),e.add&&(t.add=!0),e.create&&(t.create=!0),e.write&&(t.write=!0),e.delete&&(t.delete=!0),
e.deleteVersion&&(t.deleteVersion=!0),e.tag&&(t.tag=!0),e.move&&(t.move=!0),e.execute&&(t.execute=!0),
e.setImmutabilityPolicy&&(t.setImmutabilityPolicy=!0),e.permanentDelete&&(t.permanentDelete=!0),t}read=!1;add=!1
;create=!1;write=!1;delete=!1;deleteVersion=!1;tag=!1;move=!1;execute=!1;setImmutabilityPolicy=!1;permanentDelete=!1
;toString(){const e=[];return this.read&&e.push("r"),this.add&&e.push("a"),this.create&&e.push("c"),
this.write&&e.push("w"),this.delete&&e.push("d"),this.deleteVersion&&e.push("x"),this.tag&&e.push("t"),
this.move&&e.push("m"),this.execute&&e.push("e"),this.setImmutabilityPolicy&&e.push("i"),
this.permanentDelete&&e.push("y"),e.join("")}}class ContainerSASPermissions{static parse(e){
const t=new ContainerSASPermissions;for(const r of e)switch(r){case"r":t.read=!0;break;case"a":t.add=!0;break;case"c":
t.create=!0;break;case"w":t.write=!0;break;case"d":t.delete=!0;break;case"l":t.list=!0;break;case"t":t.tag=!0;break
;case"x":t.deleteVersion=!0;break;case"m":t.move=!0;break;case"e":t.execute=!0;break;case"i":t.setImmutabilityPolicy=!0
;break;case"y":t.permanentDelete=!0;break;case"f":t.filterByTags=!0;break;default:
throw new RangeError(`Invalid permission ${r}`)}return t}static from(e){const t=new ContainerSASPermissions
;return e.read&&(t.read=!0),e.add&&(t.add=!0),e.create&&(t.create=!0),e.write&&(t.write=!0),e.delete&&(t.delete=!0),
e.list&&(t.list=!0),e.deleteVersion&&(t.deleteVersion=!0),e.tag&&(t.tag=!0),e.move&&(t.move=!0),
e.execute&&(t.execute=!0),e.setImmutabilityPolicy&&(t.setImmutabilityPolicy=!0),
e.permanentDelete&&(t.permanentDelete=!0),e.filterByTags&&(t.filterByTags=!0),t}read=!1;add=!1;create=!1;write=!1
;delete=!1;deleteVersion=!1;list=!1;tag=!1;move=!1;execute=!1;setImmutabilityPolicy=!1;permanentDelete=!1
;filterByTags=!1;toString(){const e=[];return this.read&&e.push("r"),this.add&&e.push("a"),this.create&&e.push("c"),
this.write&&e.push("w"),this.delete&&e.push("d"),this.deleteVersion&&e.push("x"),this.list&&e.push("l"),
this.tag&&e.push("t"),this.move&&e.push("m"),this.execute&&e.push("e"),this.setImmutabilityPolicy&&e.push("i"),
this.permanentDelete&&e.push("y"),this.filterByTags&&e.push("f"),e.join("")}}function Pm(e){
return e.end?`${e.start}-${e.end}`:e.start}var Em;!function(e){e.Https="https",e.HttpsAndHttp="https,http"}(Em||(Em={}))
;class SASQueryParameters{version;protocol;startsOn;expiresOn;permissions;services;resourceTypes;identifier
;delegatedUserObjectId;encryptionScope;resource;signature;cacheControl;contentDisposition;contentEncoding
;contentLanguage;contentType;ipRangeInner;signedOid;signedTenantId;signedStartsOn;signedExpiresOn;signedService
;signedVersion;signedDelegatedUserTid;preauthorizedAgentObjectId;correlationId;requestHeaderKeys
;requestQueryParameterKeys;directoryDepth;get ipRange(){if(this.ipRangeInner)return{end:this.ipRangeInner.end,
start:this.ipRangeInner.start}}constructor(e,t,r,n,i,s,a,o,l,c,d,m,p,u,h,f,y,g,b,x,N,S,v,w){this.version=e,
this.signature=t,void 0!==r&&"string"!=typeof r?(this.permissions=r.permissions,this.services=r.services,
this.resourceTypes=r.resourceTypes,this.protocol=r.protocol,this.startsOn=r.startsOn,this.expiresOn=r.expiresOn,
this.ipRangeInner=r.ipRange,this.identifier=r.identifier,this.delegatedUserObjectId=r.delegatedUserObjectId,
this.encryptionScope=r.encryptionScope,this.resource=r.resource,this.cacheControl=r.cacheControl,
this.contentDisposition=r.contentDisposition,this.contentEncoding=r.contentEncoding,
this.contentLanguage=r.contentLanguage,this.contentType=r.contentType,this.requestHeaderKeys=r.requestHeaderKeys,
this.requestQueryParameterKeys=r.requestQueryParameterKeys,this.directoryDepth=r.directoryDepth,
r.userDelegationKey&&(this.signedOid=r.userDelegationKey.signedObjectId,
this.signedTenantId=r.userDelegationKey.signedTenantId,this.signedStartsOn=r.userDelegationKey.signedStartsOn,
this.signedExpiresOn=r.userDelegationKey.signedExpiresOn,this.signedService=r.userDelegationKey.signedService,
this.signedVersion=r.userDelegationKey.signedVersion,
this.signedDelegatedUserTid=r.userDelegationKey.signedDelegatedUserTenantId,
this.preauthorizedAgentObjectId=r.preauthorizedAgentObjectId,this.correlationId=r.correlationId)):(this.services=n,
this.resourceTypes=i,this.expiresOn=o,this.permissions=r,this.protocol=s,this.startsOn=a,this.ipRangeInner=l,
this.delegatedUserObjectId=N,this.encryptionScope=x,this.identifier=c,this.resource=d,this.cacheControl=m,
this.contentDisposition=p,this.contentEncoding=u,this.contentLanguage=h,this.contentType=f,this.requestHeaderKeys=S,
this.requestQueryParameterKeys=v,this.directoryDepth=w,y&&(this.signedOid=y.signedObjectId,
this.signedTenantId=y.signedTenantId,this.signedStartsOn=y.signedStartsOn,this.signedExpiresOn=y.signedExpiresOn,
this.signedService=y.signedService,
this.signedVersion=y.signedVersion,this.signedDelegatedUserTid=y.signedDelegatedUserTenantId,
this.preauthorizedAgentObjectId=g,this.correlationId=b))}toString(){
const e=["sv","ss","srt","spr","st","se","sip","si","ses","skoid","sktid","skt","ske","sks","skv","sr","sp","rscc","rscd","rsce","rscl","rsct","saoid","scid","sdd","sduoid","skdutid","srh","srq","sig"],t=[]
;for(const r of e)switch(r){case"sv":this.tryAppendQueryParameter(t,r,this.version);break;case"ss":
this.tryAppendQueryParameter(t,r,this.services);break;case"srt":this.tryAppendQueryParameter(t,r,this.resourceTypes)
;break;case"spr":this.tryAppendQueryParameter(t,r,this.protocol);break;case"st":
this.tryAppendQueryParameter(t,r,this.startsOn?dm(this.startsOn,!1):void 0);break;case"se":
this.tryAppendQueryParameter(t,r,this.expiresOn?dm(this.expiresOn,!1):void 0);break;case"sip":
this.tryAppendQueryParameter(t,r,this.ipRange?Pm(this.ipRange):void 0);break;case"si":
this.tryAppendQueryParameter(t,r,this.identifier);break;case"ses":this.tryAppendQueryParameter(t,r,this.encryptionScope)
;break;case"skoid":this.tryAppendQueryParameter(t,r,this.signedOid);break;case"sktid":
this.tryAppendQueryParameter(t,r,this.signedTenantId);break;case"skt":
this.tryAppendQueryParameter(t,r,this.signedStartsOn?dm(this.signedStartsOn,!1):void 0);break;case"ske":
this.tryAppendQueryParameter(t,r,this.signedExpiresOn?dm(this.signedExpiresOn,!1):void 0);break;case"sks":
this.tryAppendQueryParameter(t,r,this.signedService);break;case"skv":
this.tryAppendQueryParameter(t,r,this.signedVersion);break;case"skdutid":
this.tryAppendQueryParameter(t,r,this.signedDelegatedUserTid);break;case"sr":
this.tryAppendQueryParameter(t,r,this.resource);break;case"sp":this.tryAppendQueryParameter(t,r,this.permissions);break
;case"sig":this.tryAppendQueryParameter(t,r,this.signature);break;case"rscc":
this.tryAppendQueryParameter(t,r,this.cacheControl);break;case"rscd":
this.tryAppendQueryParameter(t,r,this.contentDisposition);break;case"rsce":
this.tryAppendQueryParameter(t,r,this.contentEncoding);break;case"rscl":
this.tryAppendQueryParameter(t,r,this.contentLanguage);break;case"rsct":
this.tryAppendQueryParameter(t,r,this.contentType);break;case"saoid":
this.tryAppendQueryParameter(t,r,this.preauthorizedAgentObjectId);break;case"scid":
this.tryAppendQueryParameter(t,r,this.correlationId);break;case"sduoid":
this.tryAppendQueryParameter(t,r,this.delegatedUserObjectId);break;case"srh":
this.tryAppendQueryParameter(t,r,this.requestHeaderKeys);break;case"srq":
this.tryAppendQueryParameter(t,r,this.requestQueryParameterKeys);break;case"sdd":
this.tryAppendQueryParameter(t,r,void 0!==this.directoryDepth?this.directoryDepth.toString():"")}return t.join("&")}
tryAppendQueryParameter(e,t,r){r&&(t=encodeURIComponent(t),r=encodeURIComponent(r),
t.length>0&&r.length>0&&e.push(`${t}=${r}`))}}var Tm=r(42993);function Rm(e,t,r){return Im(e,t,r).sasQueryParameters}
function Im(e,t,r){const n=e.version?e.version:In,i=t instanceof Cn.Z?t:void 0;let s
;if(void 0===i&&void 0!==r&&(s=new Tm.u(r,t)),
void 0===i&&void 0===s)throw TypeError("Invalid sharedKeyCredential, userDelegationKey or accountName.")
;if(n>="2020-12-06")return void 0!==i?function(e,t){
if(e=Bm(e),!(e.identifier||e.permissions&&e.expiresOn))throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.")
;let r,n,i="c",s=e.snapshotTime;e.blobName&&(!0===e.isDirectory?(i="d",r=km(e.blobName).split("/").length):(i="b",
e.snapshotTime?i="bs":e.versionId&&(i="bv",s=e.versionId)))
;e.permissions&&(n=e.blobName?BlobSASPermissions.parse(e.permissions.toString()).toString():ContainerSASPermissions.parse(e.permissions.toString()).toString())
;const a=[n||"",e.startsOn?dm(e.startsOn,!1):"",e.expiresOn?dm(e.expiresOn,!1):"",zm(t.accountName,e.containerName,e.blobName),e.identifier,e.ipRange?Pm(e.ipRange):"",e.protocol?e.protocol:"",e.version,i,s,e.encryptionScope,e.cacheControl?e.cacheControl:"",e.contentDisposition?e.contentDisposition:"",e.contentEncoding?e.contentEncoding:"",e.contentLanguage?e.contentLanguage:"",e.contentType?e.contentType:""].join("\n"),o=t.computeHMACSHA256(a)
;return{
sasQueryParameters:new SASQueryParameters(e.version,o,n,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,i,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,void 0,void 0,void 0,e.encryptionScope,void 0,void 0,void 0,r),
stringToSign:a}}(e,i):n>="2026-04-06"?function(e,t){
if(e=Bm(e),!e.permissions||!e.expiresOn)throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.")
;let r,n,i="c",s=e.snapshotTime;e.blobName&&(!0===e.isDirectory?(i="d",r=km(e.blobName).split("/").length):(i="b",
e.snapshotTime?i="bs":e.versionId&&(i="bv",s=e.versionId)))
;e.permissions&&(n=e.blobName?BlobSASPermissions.parse(e.permissions.toString()).toString():ContainerSASPermissions.parse(e.permissions.toString()).toString())
;const a=[n||"",e.startsOn?dm(e.startsOn,!1):"",e.expiresOn?dm(e.expiresOn,!1):"",zm(t.accountName,e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.signedTenantId,t.userDelegationKey.signedStartsOn?dm(t.userDelegationKey.signedStartsOn,!1):"",t.userDelegationKey.signedExpiresOn?dm(t.userDelegationKey.signedExpiresOn,!1):"",t.userDelegationKey.signedService,t.userDelegationKey.signedVersion,e.preauthorizedAgentObjectId,void 0,e.correlationId,t.userDelegationKey.signedDelegatedUserTenantId,e.delegatedUserObjectId,e.ipRange?Pm(e.ipRange):"",e.protocol?e.protocol:"",e.version,i,s,e.encryptionScope,Am(e.requestHeaders),_m(e.requestQueryParameters),e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType].join("\n"),o=t.computeHMACSHA256(a)
;return{
sasQueryParameters:new SASQueryParameters(e.version,o,n,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,i,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey,e.preauthorizedAgentObjectId,e.correlationId,e.encryptionScope,e.delegatedUserObjectId,Om(e.requestHeaders),Om(e.requestQueryParameters),r),
stringToSign:a}}(e,s):n>="2025-07-05"?function(e,t){
if(e=Bm(e),!e.permissions||!e.expiresOn)throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.")
;let r,n,i="c",s=e.snapshotTime;e.blobName&&(!0===e.isDirectory?(i="d",r=km(e.blobName).split("/").length):(i="b",
e.snapshotTime?i="bs":e.versionId&&(i="bv",s=e.versionId)))
;e.permissions&&(n=e.blobName?BlobSASPermissions.parse(e.permissions.toString()).toString():ContainerSASPermissions.parse(e.permissions.toString()).toString())
;const a=[n||"",e.startsOn?dm(e.startsOn,!1):"",e.expiresOn?dm(e.expiresOn,!1):"",zm(t.accountName,e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.signedTenantId,t.userDelegationKey.signedStartsOn?dm(t.userDelegationKey.signedStartsOn,!1):"",t.userDelegationKey.signedExpiresOn?dm(t.userDelegationKey.signedExpiresOn,!1):"",t.userDelegationKey.signedService,t.userDelegationKey.signedVersion,e.preauthorizedAgentObjectId,void 0,e.correlationId,t.userDelegationKey.signedDelegatedUserTenantId,e.delegatedUserObjectId,e.ipRange?Pm(e.ipRange):"",e.protocol?e.protocol:"",e.version,i,s,e.encryptionScope,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType].join("\n"),o=t.computeHMACSHA256(a)
;return{
sasQueryParameters:new SASQueryParameters(e.version,o,n,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,i,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey,e.preauthorizedAgentObjectId,e.correlationId,e.encryptionScope,e.delegatedUserObjectId,void 0,void 0,r),
stringToSign:a}}(e,s):function(e,t){
if(e=Bm(e),!e.permissions||!e.expiresOn)throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.")
;let r,n,i="c",s=e.snapshotTime;e.blobName&&(!0===e.isDirectory?(i="d",r=km(e.blobName).split("/").length):(i="b",
e.snapshotTime?i="bs":e.versionId&&(i="bv",s=e.versionId)))
;e.permissions&&(n=e.blobName?BlobSASPermissions.parse(e.permissions.toString()).toString():ContainerSASPermissions.parse(e.permissions.toString()).toString())
;const a=[n||"",e.startsOn?dm(e.startsOn,!1):"",e.expiresOn?dm(e.expiresOn,!1):"",zm(t.accountName,e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.signedTenantId,t.userDelegationKey.signedStartsOn?dm(t.userDelegationKey.signedStartsOn,!1):"",t.userDelegationKey.signedExpiresOn?dm(t.userDelegationKey.signedExpiresOn,!1):"",t.userDelegationKey.signedService,t.userDelegationKey.signedVersion,e.preauthorizedAgentObjectId,void 0,e.correlationId,e.ipRange?Pm(e.ipRange):"",e.protocol?e.protocol:"",e.version,i,s,e.encryptionScope,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType].join("\n"),o=t.computeHMACSHA256(a)
;return{
sasQueryParameters:new SASQueryParameters(e.version,o,n,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,i,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey,e.preauthorizedAgentObjectId,e.correlationId,e.encryptionScope,void 0,void 0,void 0,r),
stringToSign:a}}(e,s);if(n>="2018-11-09")return void 0!==i?n>="2020-02-10"?function(e,t){if(e=Bm(e),
!(e.identifier||e.permissions&&e.expiresOn))throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.")
;let r,n,i="c",s=e.snapshotTime;e.blobName&&(!0===e.isDirectory?(i="d",r=km(e.blobName).split("/").length):(i="b",
e.snapshotTime?i="bs":e.versionId&&(i="bv",s=e.versionId)))
;e.permissions&&(n=e.blobName?BlobSASPermissions.parse(e.permissions.toString()).toString():ContainerSASPermissions.parse(e.permissions.toString()).toString())
;const a=[n||"",e.startsOn?dm(e.startsOn,!1):"",e.expiresOn?dm(e.expiresOn,!1):"",zm(t.accountName,e.containerName,e.blobName),e.identifier,e.ipRange?Pm(e.ipRange):"",e.protocol?e.protocol:"",e.version,i,s,e.cacheControl?e.cacheControl:"",e.contentDisposition?e.contentDisposition:"",e.contentEncoding?e.contentEncoding:"",e.contentLanguage?e.contentLanguage:"",e.contentType?e.contentType:""].join("\n"),o=t.computeHMACSHA256(a)
;return{
sasQueryParameters:new SASQueryParameters(e.version,o,n,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,i,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,void 0,void 0,void 0,void 0,void 0,void 0,void 0,r),
stringToSign:a}}(e,i):function(e,t){
if(e=Bm(e),!(e.identifier||e.permissions&&e.expiresOn))throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.")
;let r,n="c",i=e.snapshotTime;e.blobName&&(n="b",e.snapshotTime?n="bs":e.versionId&&(n="bv",i=e.versionId))
;e.permissions&&(r=e.blobName?BlobSASPermissions.parse(e.permissions.toString()).toString():ContainerSASPermissions.parse(e.permissions.toString()).toString())
;const s=[r||"",e.startsOn?dm(e.startsOn,!1):"",e.expiresOn?dm(e.expiresOn,!1):"",zm(t.accountName,e.containerName,e.blobName),e.identifier,e.ipRange?Pm(e.ipRange):"",e.protocol?e.protocol:"",e.version,n,i,e.cacheControl?e.cacheControl:"",e.contentDisposition?e.contentDisposition:"",e.contentEncoding?e.contentEncoding:"",e.contentLanguage?e.contentLanguage:"",e.contentType?e.contentType:""].join("\n"),a=t.computeHMACSHA256(s)
;return{
sasQueryParameters:new SASQueryParameters(e.version,a,r,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,n,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType),
stringToSign:s}}(e,i):n>="2020-02-10"?function(e,t){
if(e=Bm(e),!e.permissions||!e.expiresOn)throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.")
;let r,n,i="c",s=e.snapshotTime;e.blobName&&(!0===e.isDirectory?(i="d",r=km(e.blobName).split("/").length):(i="b",
e.snapshotTime?i="bs":e.versionId&&(i="bv",s=e.versionId)))
;e.permissions&&(n=e.blobName?BlobSASPermissions.parse(e.permissions.toString()).toString():ContainerSASPermissions.parse(e.permissions.toString()).toString())
;const a=[n||"",e.startsOn?dm(e.startsOn,!1):"",e.expiresOn?dm(e.expiresOn,!1):"",zm(t.accountName,e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.signedTenantId,t.userDelegationKey.signedStartsOn?dm(t.userDelegationKey.signedStartsOn,!1):"",t.userDelegationKey.signedExpiresOn?dm(t.userDelegationKey.signedExpiresOn,!1):"",t.userDelegationKey.signedService,t.userDelegationKey.signedVersion,e.preauthorizedAgentObjectId,void 0,e.correlationId,e.ipRange?Pm(e.ipRange):"",e.protocol?e.protocol:"",e.version,i,s,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType].join("\n"),o=t.computeHMACSHA256(a)
;return{
sasQueryParameters:new SASQueryParameters(e.version,o,n,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,i,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey,e.preauthorizedAgentObjectId,e.correlationId,void 0,void 0,void 0,void 0,r),
stringToSign:a}}(e,s):function(e,t){
if(e=Bm(e),!e.permissions||!e.expiresOn)throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.")
;let r,n="c",i=e.snapshotTime;e.blobName&&(n="b",e.snapshotTime?n="bs":e.versionId&&(n="bv",i=e.versionId))
;e.permissions&&(r=e.blobName?BlobSASPermissions.parse(e.permissions.toString()).toString():ContainerSASPermissions.parse(e.permissions.toString()).toString())
;const s=[r||"",e.startsOn?dm(e.startsOn,!1):"",e.expiresOn?dm(e.expiresOn,!1):"",zm(t.accountName,e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.signedTenantId,t.userDelegationKey.signedStartsOn?dm(t.userDelegationKey.signedStartsOn,!1):"",t.userDelegationKey.signedExpiresOn?dm(t.userDelegationKey.signedExpiresOn,!1):"",t.userDelegationKey.signedService,t.userDelegationKey.signedVersion,e.ipRange?Pm(e.ipRange):"",e.protocol?e.protocol:"",e.version,n,i,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType].join("\n"),a=t.computeHMACSHA256(s)
;return{
sasQueryParameters:new SASQueryParameters(e.version,a,r,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,n,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey),
stringToSign:s}}(e,s);if(n>="2015-04-05"){if(void 0!==i)return function(e,t){if(e=Bm(e),
!(e.identifier||e.permissions&&e.expiresOn))throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.")
;let r,n="c";e.blobName&&(n="b")
;e.permissions&&(r=e.blobName?BlobSASPermissions.parse(e.permissions.toString()).toString():ContainerSASPermissions.parse(e.permissions.toString()).toString())
;const i=[r||"",e.startsOn?dm(e.startsOn,!1):"",e.expiresOn?dm(e.expiresOn,!1):"",zm(t.accountName,e.containerName,e.blobName),e.identifier,e.ipRange?Pm(e.ipRange):"",e.protocol?e.protocol:"",e.version,e.cacheControl?e.cacheControl:"",e.contentDisposition?e.contentDisposition:"",e.contentEncoding?e.contentEncoding:"",e.contentLanguage?e.contentLanguage:"",e.contentType?e.contentType:""].join("\n"),s=t.computeHMACSHA256(i)
;return{
sasQueryParameters:new SASQueryParameters(e.version,s,r,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,n,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType),
stringToSign:i}}(e,i)
;throw new RangeError("'version' must be >= '2018-11-09' when generating user delegation SAS using user delegation key.")
}throw new RangeError("'version' must be >= '2015-04-05'.")}function Am(e){if(void 0===e)return;let t=""
;return Object.keys(e).forEach(function(r){t=t+r+":"+e[r]+"\n"}),t}function _m(e){if(void 0===e)return;let t=""
;return Object.keys(e).forEach(function(r){t=t+"\n"+r+":"+e[r]}),t}function Om(e){if(void 0===e)return;let t="",r=0
;return Object.keys(e).forEach(function(e){0!==r&&(t+=","),t+=e,++r}),t}function zm(e,t,r){const n=[`/blob/${e}/${t}`]
;return r&&n.push(`/${r}`),n.join("")}function Bm(e){const t=e.version?e.version:In
;if(e.snapshotTime&&t<"2018-11-09")throw RangeError("'version' must be >= '2018-11-09' when providing 'snapshotTime'.")
;if(void 0===e.blobName&&e.snapshotTime)throw RangeError("Must provide 'blobName' when providing 'snapshotTime'.")
;if(e.versionId&&t<"2019-10-10")throw RangeError("'version' must be >= '2019-10-10' when providing 'versionId'.")
;if(void 0===e.blobName&&e.versionId)throw RangeError("Must provide 'blobName' when providing 'versionId'.")
;if(e.permissions&&e.permissions.setImmutabilityPolicy&&t<"2020-08-04")throw RangeError("'version' must be >= '2020-08-04' when provided 'i' permission.")
;if(e.permissions&&e.permissions.deleteVersion&&t<"2019-10-10")throw RangeError("'version' must be >= '2019-10-10' when providing 'x' permission.")
;if(e.permissions&&e.permissions.permanentDelete&&t<"2019-10-10")throw RangeError("'version' must be >= '2019-10-10' when providing 'y' permission.")
;if(e.permissions&&e.permissions.tag&&t<"2019-12-12")throw RangeError("'version' must be >= '2019-12-12' when providing 't' permission.")
;if(t<"2020-02-10"&&e.permissions&&(e.permissions.move||e.permissions.execute))throw RangeError("'version' must be >= '2020-02-10' when providing the 'm' or 'e' permission.")
;if(t<"2021-04-10"&&e.permissions&&e.permissions.filterByTags)throw RangeError("'version' must be >= '2021-04-10' when providing the 'f' permission.")
;if(t<"2020-02-10"&&(e.preauthorizedAgentObjectId||e.correlationId))throw RangeError("'version' must be >= '2020-02-10' when providing 'preauthorizedAgentObjectId' or 'correlationId'.")
;if(e.encryptionScope&&t<"2020-12-06")throw RangeError("'version' must be >= '2020-12-06' when provided 'encryptionScope' in SAS.")
;return e.version=t,e}function km(e){let t=e;for(;t.startsWith("/");)t=t.substring(1)
;for(;t.endsWith("/");)t=t.substring(0,t.length-1);return t}class BlobLeaseClient{_leaseId;_url
;_containerOrBlobOperation;_isContainer;get leaseId(){return this._leaseId}get url(){return this._url}constructor(e,t){
const r=e.storageClientContext;this._url=e.url,void 0===e.name?(this._isContainer=!0,
this._containerOrBlobOperation=r.container):(this._isContainer=!1,this._containerOrBlobOperation=r.blob),t||(t=(0,
F.N4)()),this._leaseId=t}async acquireLease(e,t={}){
if(this._isContainer&&(t.conditions?.ifMatch&&t.conditions?.ifMatch!==Mn||t.conditions?.ifNoneMatch&&t.conditions?.ifNoneMatch!==Mn||t.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.")
;return Cm.withSpan("BlobLeaseClient-acquireLease",t,async r=>vm(await this._containerOrBlobOperation.acquireLease({
abortSignal:t.abortSignal,duration:e,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},
proposedLeaseId:this._leaseId,tracingOptions:r.tracingOptions})))}async changeLease(e,t={}){
if(this._isContainer&&(t.conditions?.ifMatch&&t.conditions?.ifMatch!==Mn||t.conditions?.ifNoneMatch&&t.conditions?.ifNoneMatch!==Mn||t.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.")
;return Cm.withSpan("BlobLeaseClient-changeLease",t,async r=>{
const n=vm(await this._containerOrBlobOperation.changeLease(this._leaseId,e,{abortSignal:t.abortSignal,
modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:r.tracingOptions}))
;return this._leaseId=e,n})}async releaseLease(e={}){
if(this._isContainer&&(e.conditions?.ifMatch&&e.conditions?.ifMatch!==Mn||e.conditions?.ifNoneMatch&&e.conditions?.ifNoneMatch!==Mn||e.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.")
;return Cm.withSpan("BlobLeaseClient-releaseLease",e,async t=>vm(await this._containerOrBlobOperation.releaseLease(this._leaseId,{
abortSignal:e.abortSignal,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},
tracingOptions:t.tracingOptions})))}async renewLease(e={}){
if(this._isContainer&&(e.conditions?.ifMatch&&e.conditions?.ifMatch!==Mn||e.conditions?.ifNoneMatch&&e.conditions?.ifNoneMatch!==Mn||e.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.")
;return Cm.withSpan("BlobLeaseClient-renewLease",e,async t=>this._containerOrBlobOperation.renewLease(this._leaseId,{
abortSignal:e.abortSignal,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},
tracingOptions:t.tracingOptions}))}async breakLease(e,t={}){
if(this._isContainer&&(t.conditions?.ifMatch&&t.conditions?.ifMatch!==Mn||t.conditions?.ifNoneMatch&&t.conditions?.ifNoneMatch!==Mn||t.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.")
;return Cm.withSpan("BlobLeaseClient-breakLease",t,async r=>{const n={abortSignal:t.abortSignal,breakPeriod:e,
modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:r.tracingOptions}
;return vm(await this._containerOrBlobOperation.breakLease(n))})}}var Mm=r(65473),qm=r(57075)
;class RetriableReadableStream extends qm.Readable{start;offset;end;getter;source;retries=0;maxRetryRequests;onProgress
;options;constructor(e,t,r,n,i={}){super({highWaterMark:i.highWaterMark}),this.getter=t,this.source=e,this.start=r,
this.offset=r,this.end=r+n-1,this.maxRetryRequests=i.maxRetryRequests&&i.maxRetryRequests>=0?i.maxRetryRequests:0,
this.onProgress=i.onProgress,this.options=i,this.setSourceEventHandlers()}_read(){this.source.resume()}
setSourceEventHandlers(){
this.source.on("data",this.sourceDataHandler),this.source.on("end",this.sourceErrorOrEndHandler),
this.source.on("error",this.sourceErrorOrEndHandler),this.source.on("aborted",this.sourceAbortedHandler)}
removeSourceEventHandlers(){this.source.removeListener("data",this.sourceDataHandler),
this.source.removeListener("end",this.sourceErrorOrEndHandler),
this.source.removeListener("error",this.sourceErrorOrEndHandler),
this.source.removeListener("aborted",this.sourceAbortedHandler)}sourceDataHandler=e=>{
if(this.options.doInjectErrorOnce)return this.options.doInjectErrorOnce=void 0,this.source.pause(),
this.sourceErrorOrEndHandler(),void this.source.destroy();this.offset+=e.length,this.onProgress&&this.onProgress({
loadedBytes:this.offset-this.start}),this.push(e)||this.source.pause()};sourceAbortedHandler=()=>{
const e=new Mm.l("The operation was aborted.");this.destroy(e)};sourceErrorOrEndHandler=e=>{
e&&"AbortError"===e.name?this.destroy(e):(this.removeSourceEventHandlers(),
this.offset-1===this.end?this.push(null):this.offset<=this.end?this.retries<this.maxRetryRequests?(this.retries+=1,
this.getter(this.offset).then(e=>{this.source=e,this.setSourceEventHandlers()}).catch(e=>{this.destroy(e)
})):this.destroy(new Error(`Data corruption failure: received less data than required and reached maxRetires limitation. Received data offset: ${this.offset-1}, data needed offset: ${this.end}, retries: ${this.retries}, max retries: ${this.maxRetryRequests}`)):this.destroy(new Error(`Data corruption failure: Received more data than original request, data needed offset is ${this.end}, received offset: ${this.offset-1}`)))
};_destroy(e,t){this.removeSourceEventHandlers(),this.source.destroy(),t(null===e?void 0:e)}}class BlobDownloadResponse{
get acceptRanges(){return this.originalResponse.acceptRanges}get cacheControl(){
return this.originalResponse.cacheControl}get contentDisposition(){return this.originalResponse.contentDisposition}
get contentEncoding(){return this.originalResponse.contentEncoding}get contentLanguage(){
return this.originalResponse.contentLanguage}get blobSequenceNumber(){return this.originalResponse.blobSequenceNumber}
get blobType(){return this.originalResponse.blobType}get contentLength(){return this.originalResponse.contentLength}
get contentMD5(){return this.originalResponse.contentMD5}get contentRange(){return this.originalResponse.contentRange}
get contentType(){return this.originalResponse.contentType}get copyCompletedOn(){
return this.originalResponse.copyCompletedOn}get copyId(){return this.originalResponse.copyId}get copyProgress(){
return this.originalResponse.copyProgress}get copySource(){return this.originalResponse.copySource}get copyStatus(){
return this.originalResponse.copyStatus}get copyStatusDescription(){return this.originalResponse.copyStatusDescription}
get leaseDuration(){return this.originalResponse.leaseDuration}get leaseState(){return this.originalResponse.leaseState}
get leaseStatus(){return this.originalResponse.leaseStatus}get date(){return this.originalResponse.date}
get blobCommittedBlockCount(){return this.originalResponse.blobCommittedBlockCount}get etag(){
return this.originalResponse.etag}get tagCount(){return this.originalResponse.tagCount}get errorCode(){
return this.originalResponse.errorCode}get isServerEncrypted(){return this.originalResponse.isServerEncrypted}
get blobContentMD5(){return this.originalResponse.blobContentMD5}get lastModified(){
return this.originalResponse.lastModified}get lastAccessed(){return this.originalResponse.lastAccessed}get createdOn(){
return this.originalResponse.createdOn}get metadata(){return this.originalResponse.metadata}get requestId(){
return this.originalResponse.requestId}get clientRequestId(){return this.originalResponse.clientRequestId}get version(){
return this.originalResponse.version}get versionId(){return this.originalResponse.versionId}get isCurrentVersion(){
return this.originalResponse.isCurrentVersion}get encryptionKeySha256(){return this.originalResponse.encryptionKeySha256
}get contentCrc64(){return this.originalResponse.contentCrc64}get objectReplicationDestinationPolicyId(){
return this.originalResponse.objectReplicationDestinationPolicyId}get objectReplicationSourceProperties(){
return this.originalResponse.objectReplicationSourceProperties}get isSealed(){return this.originalResponse.isSealed}
get immutabilityPolicyExpiresOn(){return this.originalResponse.immutabilityPolicyExpiresOn}get immutabilityPolicyMode(){
return this.originalResponse.immutabilityPolicyMode}get legalHold(){return this.originalResponse.legalHold}
get accessTier(){return this.originalResponse.accessTier}get accessTierInferred(){
return this.originalResponse.accessTierInferred}get accessTierChangedOn(){
return this.originalResponse.accessTierChangedOn}get smartAccessTier(){return this.originalResponse.smartAccessTier}
get structuredBodyType(){return this.originalResponse.structuredBodyType}get contentAsBlob(){
return this.originalResponse.blobBody}get readableStreamBody(){return F.qx?this.blobDownloadStream:void 0}
get _response(){return this.originalResponse._response}originalResponse;blobDownloadStream;constructor(e,t,r,n,i={}){
this.originalResponse=e
;const s=void 0===this.originalResponse.structuredBodyType?this.originalResponse.readableStreamBody:tm(this.originalResponse.readableStreamBody,i)
;this.blobDownloadStream=new RetriableReadableStream(s,t,r,n,i)}}const Dm=new Uint8Array([79,98,106,1])
;class AvroParser{static async readFixedBytes(e,t,r={}){const n=await e.read(t,{abortSignal:r.abortSignal})
;if(n.length!==t)throw new Error("Hit stream end.");return n}static async readByte(e,t={}){
return(await AvroParser.readFixedBytes(e,1,t))[0]}static async readZigZagLong(e,t={}){let r,n,i,s=0,a=0;do{
r=await AvroParser.readByte(e,t),n=128&r,s|=(127&r)<<a,a+=7}while(n&&a<28);if(n){i=268435456;do{
r=await AvroParser.readByte(e,t),s+=(127&r)*i,i*=128}while(128&r);const n=(s%2?-(s+1):s)/2
;if(n<Number.MIN_SAFE_INTEGER||n>Number.MAX_SAFE_INTEGER)throw new Error("Integer overflow.");return n}
return s>>1^-(1&s)}static async readLong(e,t={}){return AvroParser.readZigZagLong(e,t)}static async readInt(e,t={}){
return AvroParser.readZigZagLong(e,t)}static async readNull(){return null}static async readBoolean(e,t={}){
const r=await AvroParser.readByte(e,t);if(1===r)return!0;if(0===r)return!1;throw new Error("Byte was not a boolean.")}
static async readFloat(e,t={}){const r=await AvroParser.readFixedBytes(e,4,t)
;return new DataView(r.buffer,r.byteOffset,r.byteLength).getFloat32(0,!0)}static async readDouble(e,t={}){
const r=await AvroParser.readFixedBytes(e,8,t);return new DataView(r.buffer,r.byteOffset,r.byteLength).getFloat64(0,!0)}
static async readBytes(e,t={}){const r=await AvroParser.readLong(e,t);if(r<0)throw new Error("Bytes size was negative.")
;return e.read(r,{abortSignal:t.abortSignal})}static async readString(e,t={}){const r=await AvroParser.readBytes(e,t)
;return(new TextDecoder).decode(r)}static async readMapPair(e,t,r={}){return{key:await AvroParser.readString(e,r),
value:await t(e,r)}}static async readMap(e,t,r={}){
const n=await AvroParser.readArray(e,(e,r={})=>AvroParser.readMapPair(e,t,r),r),i={};for(const e of n)i[e.key]=e.value
;return i}static async readArray(e,t,r={}){const n=[]
;for(let i=await AvroParser.readLong(e,r);0!==i;i=await AvroParser.readLong(e,r))for(i<0&&(await AvroParser.readLong(e,r),
i=-i);i--;){const i=await t(e,r);n.push(i)}return n}}var Lm,Hm;!function(e){e.RECORD="record",e.ENUM="enum",
e.ARRAY="array",e.MAP="map",e.UNION="union",e.FIXED="fixed"}(Lm||(Lm={})),function(e){e.NULL="null",e.BOOLEAN="boolean",
e.INT="int",e.LONG="long",e.FLOAT="float",e.DOUBLE="double",e.BYTES="bytes",e.STRING="string"}(Hm||(Hm={}))
;class AvroType{static fromSchema(e){
return"string"==typeof e?AvroType.fromStringSchema(e):Array.isArray(e)?AvroType.fromArraySchema(e):AvroType.fromObjectSchema(e)
}static fromStringSchema(e){switch(e){case Hm.NULL:case Hm.BOOLEAN:case Hm.INT:case Hm.LONG:case Hm.FLOAT:
case Hm.DOUBLE:case Hm.BYTES:case Hm.STRING:return new AvroPrimitiveType(e);default:
throw new Error(`Unexpected Avro type ${e}`)}}static fromArraySchema(e){
return new AvroUnionType(e.map(AvroType.fromSchema))}static fromObjectSchema(e){const t=e.type;try{
return AvroType.fromStringSchema(t)}catch{}switch(t){case Lm.RECORD:
if(e.aliases)throw new Error(`aliases currently is not supported, schema: ${e}`)
;if(!e.name)throw new Error(`Required attribute 'name' doesn't exist on schema: ${e}`);const r={}
;if(!e.fields)throw new Error(`Required attribute 'fields' doesn't exist on schema: ${e}`)
;for(const t of e.fields)r[t.name]=AvroType.fromSchema(t.type);return new AvroRecordType(r,e.name);case Lm.ENUM:
if(e.aliases)throw new Error(`aliases currently is not supported, schema: ${e}`)
;if(!e.symbols)throw new Error(`Required attribute 'symbols' doesn't exist on schema: ${e}`)
;return new AvroEnumType(e.symbols);case Lm.MAP:
if(!e.values)throw new Error(`Required attribute 'values' doesn't exist on schema: ${e}`)
;return new AvroMapType(AvroType.fromSchema(e.values));case Lm.ARRAY:case Lm.FIXED:default:
throw new Error(`Unexpected Avro type ${t} in ${e}`)}}}class AvroPrimitiveType extends AvroType{_primitive
;constructor(e){super(),this._primitive=e}read(e,t={}){switch(this._primitive){case Hm.NULL:return AvroParser.readNull()
;case Hm.BOOLEAN:return AvroParser.readBoolean(e,t);case Hm.INT:return AvroParser.readInt(e,t);case Hm.LONG:
return AvroParser.readLong(e,t);case Hm.FLOAT:return AvroParser.readFloat(e,t);case Hm.DOUBLE:
return AvroParser.readDouble(e,t);case Hm.BYTES:return AvroParser.readBytes(e,t);case Hm.STRING:
return AvroParser.readString(e,t);default:throw new Error("Unknown Avro Primitive")}}}
class AvroEnumType extends AvroType{_symbols;constructor(e){super(),this._symbols=e}async read(e,t={}){
const r=await AvroParser.readInt(e,t);return this._symbols[r]}}class AvroUnionType extends AvroType{_types
;constructor(e){super(),this._types=e}async read(e,t={}){const r=await AvroParser.readInt(e,t)
;return this._types[r].read(e,t)}}class AvroMapType extends AvroType{_itemType;constructor(e){super(),this._itemType=e}
read(e,t={}){return AvroParser.readMap(e,(e,t)=>this._itemType.read(e,t),t)}}class AvroRecordType extends AvroType{_name
;_fields;constructor(e,t){super(),this._fields=e,this._name=t}async read(e,t={}){const r={};r.$schema=this._name
;for(const n in this._fields)Object.prototype.hasOwnProperty.call(this._fields,n)&&(r[n]=await this._fields[n].read(e,t))
;return r}}function Um(e,t){if(e===t)return!0;if(null==e||null==t)return!1;if(e.length!==t.length)return!1
;for(let r=0;r<e.length;++r)if(e[r]!==t[r])return!1;return!0}class AvroReader{_dataStream;_headerStream;_syncMarker
;_metadata;_itemType;_itemsRemainingInBlock;_initialBlockOffset;_blockOffset;get blockOffset(){return this._blockOffset}
_objectIndex;get objectIndex(){return this._objectIndex}_initialized;constructor(e,t,r,n){this._dataStream=e,
this._headerStream=t||e,this._initialized=!1,this._blockOffset=r||0,this._objectIndex=n||0,this._initialBlockOffset=r||0
}async initialize(e={}){if(!Um(await AvroParser.readFixedBytes(this._headerStream,Dm.length,{abortSignal:e.abortSignal
}),Dm))throw new Error("Stream is not an Avro file.")
;this._metadata=await AvroParser.readMap(this._headerStream,AvroParser.readString,{abortSignal:e.abortSignal})
;const t=this._metadata["avro.codec"];if(null!=t&&"null"!==t)throw new Error("Codecs are not supported")
;this._syncMarker=await AvroParser.readFixedBytes(this._headerStream,16,{abortSignal:e.abortSignal})
;const r=JSON.parse(this._metadata["avro.schema"]);if(this._itemType=AvroType.fromSchema(r),
0===this._blockOffset&&(this._blockOffset=this._initialBlockOffset+this._dataStream.position),
this._itemsRemainingInBlock=await AvroParser.readLong(this._dataStream,{abortSignal:e.abortSignal}),
await AvroParser.readLong(this._dataStream,{abortSignal:e.abortSignal}),this._initialized=!0,
this._objectIndex&&this._objectIndex>0)for(let t=0;t<this._objectIndex;t++)await this._itemType.read(this._dataStream,{
abortSignal:e.abortSignal}),this._itemsRemainingInBlock--}hasNext(){
return!this._initialized||this._itemsRemainingInBlock>0}async*parseObjects(e={}){
for(this._initialized||await this.initialize(e);this.hasNext();){const t=await this._itemType.read(this._dataStream,{
abortSignal:e.abortSignal});if(this._itemsRemainingInBlock--,this._objectIndex++,0===this._itemsRemainingInBlock){
const t=await AvroParser.readFixedBytes(this._dataStream,16,{abortSignal:e.abortSignal})
;if(this._blockOffset=this._initialBlockOffset+this._dataStream.position,this._objectIndex=0,
!Um(this._syncMarker,t))throw new Error("Stream is not a valid Avro file.");try{
this._itemsRemainingInBlock=await AvroParser.readLong(this._dataStream,{abortSignal:e.abortSignal})}catch{
this._itemsRemainingInBlock=0}this._itemsRemainingInBlock>0&&await AvroParser.readLong(this._dataStream,{
abortSignal:e.abortSignal})}yield t}}}class AvroReadable{}var $m=r(20181)
;const Fm=new Mm.l("Reading from the avro stream was aborted.");class AvroReadableFromStream extends AvroReadable{
_position;_readable;toUint8Array(e){return"string"==typeof e?$m.Buffer.from(e):e}constructor(e){super(),
this._readable=e,this._position=0}get position(){return this._position}async read(e,t={}){
if(t.abortSignal?.aborted)throw Fm;if(e<0)throw new Error(`size parameter should be positive: ${e}`)
;if(0===e)return new Uint8Array;if(!this._readable.readable)throw new Error("Stream no longer readable.")
;const r=this._readable.read(e);return r?(this._position+=r.length,this.toUint8Array(r)):new Promise((r,n)=>{
const i=()=>{this._readable.removeListener("readable",s),this._readable.removeListener("error",a),
this._readable.removeListener("end",a),this._readable.removeListener("close",a),
t.abortSignal&&t.abortSignal.removeEventListener("abort",o)},s=()=>{const t=this._readable.read(e)
;t&&(this._position+=t.length,i(),r(this.toUint8Array(t)))},a=()=>{i(),n()},o=()=>{i(),n(Fm)}
;this._readable.on("readable",s),this._readable.once("error",a),this._readable.once("end",a),
this._readable.once("close",a),t.abortSignal&&t.abortSignal.addEventListener("abort",o)})}}
class BlobQuickQueryStream extends qm.Readable{source;avroReader;avroIter;avroPaused=!0;onProgress;onError
;constructor(e,t={}){super(),this.source=e,this.onProgress=t.onProgress,this.onError=t.onError,
this.avroReader=new AvroReader(new AvroReadableFromStream(this.source)),this.avroIter=this.avroReader.parseObjects({
abortSignal:t.abortSignal})}_read(){this.avroPaused&&this.readInternal().catch(e=>{this.emit("error",e)})}
async readInternal(){let e;this.avroPaused=!1;do{if(e=await this.avroIter.next(),e.done)break
;const t=e.value,r=t.$schema;if("string"!=typeof r)throw Error("Missing schema in avro record.");switch(r){
case"com.microsoft.azure.storage.queryBlobContents.resultData":{const e=t.data
;if(e instanceof Uint8Array==!1)throw Error("Invalid data in avro result record.")
;this.push(Buffer.from(e))||(this.avroPaused=!0)}break;case"com.microsoft.azure.storage.queryBlobContents.progress":{
const e=t.bytesScanned;if("number"!=typeof e)throw Error("Invalid bytesScanned in avro progress record.")
;this.onProgress&&this.onProgress({loadedBytes:e})}break;case"com.microsoft.azure.storage.queryBlobContents.end":
if(this.onProgress){const e=t.totalBytes;if("number"!=typeof e)throw Error("Invalid totalBytes in avro end record.")
;this.onProgress({loadedBytes:e})}this.push(null);break;case"com.microsoft.azure.storage.queryBlobContents.error":
if(this.onError){const e=t.fatal;if("boolean"!=typeof e)throw Error("Invalid fatal in avro error record.")
;const r=t.name;if("string"!=typeof r)throw Error("Invalid name in avro error record.");const n=t.description
;if("string"!=typeof n)throw Error("Invalid description in avro error record.");const i=t.position
;if("number"!=typeof i)throw Error("Invalid position in avro error record.");this.onError({position:i,name:r,isFatal:e,
description:n})}break;default:throw Error(`Unknown schema ${r} in avro progress record.`)}
}while(!e.done&&!this.avroPaused)}}class BlobQueryResponse{get acceptRanges(){return this.originalResponse.acceptRanges}
get cacheControl(){return this.originalResponse.cacheControl}get contentDisposition(){
return this.originalResponse.contentDisposition}get contentEncoding(){return this.originalResponse.contentEncoding}
get contentLanguage(){return this.originalResponse.contentLanguage}get blobSequenceNumber(){
return this.originalResponse.blobSequenceNumber}get blobType(){return this.originalResponse.blobType}
get contentLength(){return this.originalResponse.contentLength}get contentMD5(){return this.originalResponse.contentMD5}
get contentRange(){return this.originalResponse.contentRange}get contentType(){return this.originalResponse.contentType}
get copyCompletedOn(){}get copyId(){return this.originalResponse.copyId}get copyProgress(){
return this.originalResponse.copyProgress}get copySource(){return this.originalResponse.copySource}get copyStatus(){
return this.originalResponse.copyStatus}get copyStatusDescription(){return this.originalResponse.copyStatusDescription}
get leaseDuration(){return this.originalResponse.leaseDuration}get leaseState(){return this.originalResponse.leaseState}
get leaseStatus(){return this.originalResponse.leaseStatus}get date(){return this.originalResponse.date}
get blobCommittedBlockCount(){return this.originalResponse.blobCommittedBlockCount}get etag(){
return this.originalResponse.etag}get errorCode(){return this.originalResponse.errorCode}get isServerEncrypted(){
return this.originalResponse.isServerEncrypted}get blobContentMD5(){return this.originalResponse.blobContentMD5}
get lastModified(){return this.originalResponse.lastModified}get metadata(){return this.originalResponse.metadata}
get requestId(){return this.originalResponse.requestId}get clientRequestId(){
return this.originalResponse.clientRequestId}get version(){return this.originalResponse.version}
get encryptionKeySha256(){return this.originalResponse.encryptionKeySha256}get contentCrc64(){
return this.originalResponse.contentCrc64}get blobBody(){}get readableStreamBody(){
return F.qx?this.blobDownloadStream:void 0}get _response(){return this.originalResponse._response}originalResponse
;blobDownloadStream;constructor(e,t={}){
this.originalResponse=e,this.blobDownloadStream=new BlobQuickQueryStream(this.originalResponse.readableStreamBody,t)}}
var jm,Vm,Gm;function Wm(e){if(void 0!==e)return e}function Km(e,t){
if(e&&!t)throw new RangeError("Customer-provided encryption key must be used over HTTPS.")
;e&&!e.encryptionAlgorithm&&(e.encryptionAlgorithm="AES256")}function Jm(e){
const t=(e._response.parsedBody.pageRange||[]).map(e=>({offset:e.start,count:e.end-e.start
})),r=(e._response.parsedBody.clearRange||[]).map(e=>({offset:e.start,count:e.end-e.start}));return{...e,pageRange:t,
clearRange:r,_response:{...e._response,parsedBody:{pageRange:t,clearRange:r}}}}!function(e){e.Hot="Hot",e.Cool="Cool",
e.Cold="Cold",e.Archive="Archive"}(jm||(jm={})),function(e){e.P4="P4",e.P6="P6",e.P10="P10",e.P15="P15",e.P20="P20",
e.P30="P30",e.P40="P40",e.P50="P50",e.P60="P60",e.P70="P70",e.P80="P80"}(Vm||(Vm={})),function(e){
e.StorageOAuthScopes="https://storage.azure.com/.default",
e.DiskComputeOAuthScopes="https://disk.compute.azure.com/.default"}(Gm||(Gm={}))
;class BlobBeginCopyFromUrlPoller extends tm.Poller{intervalInMs;constructor(e){
const{blobClient:t,copySource:r,intervalInMs:n=15e3,onProgress:i,resumeFrom:s,startCopyFromURLOptions:a}=e;let o
;s&&(o=JSON.parse(s).state);super(Ym({...o,blobClient:t,copySource:r,startCopyFromURLOptions:a})),
"function"==typeof i&&this.onProgress(i),this.intervalInMs=n}delay(){return(0,F.cb)(this.intervalInMs)}}
const Xm=async function(e={}){const t=this.state,{copyId:r}=t
;return t.isCompleted?Ym(t):r?(await t.blobClient.abortCopyFromURL(r,{abortSignal:e.abortSignal}),t.isCancelled=!0,
Ym(t)):(t.isCancelled=!0,Ym(t))},Qm=async function(e={}){
const t=this.state,{blobClient:r,copySource:n,startCopyFromURLOptions:i}=t;if(t.isStarted){if(!t.isCompleted)try{
const r=await t.blobClient.getProperties({abortSignal:e.abortSignal}),{copyStatus:n,copyProgress:i}=r,s=t.copyProgress
;i&&(t.copyProgress=i),
"pending"===n&&i!==s&&"function"==typeof e.fireProgress?e.fireProgress(t):"success"===n?(t.result=r,
t.isCompleted=!0):"failed"===n&&(t.error=new Error(`Blob copy failed with reason: "${r.copyStatusDescription||"unknown"}"`),
t.isCompleted=!0)}catch(e){t.error=e,t.isCompleted=!0}}else{t.isStarted=!0;const e=await r.startCopyFromURL(n,i)
;t.copyId=e.copyId,"success"===e.copyStatus&&(t.result=e,t.isCompleted=!0)}return Ym(t)},Zm=function(){
return JSON.stringify({state:this.state},(e,t)=>{if("blobClient"!==e)return t})};function Ym(e){return{state:{...e},
cancel:Xm,toString:Zm,update:Qm}}function ep(e){
if(e.offset<0)throw new RangeError("Range.offset cannot be smaller than 0.")
;if(e.count&&e.count<=0)throw new RangeError("Range.count must be larger than 0. Leave it undefined if you want a range from offset to the end.")
;return e.count?`bytes=${e.offset}-${e.offset+e.count-1}`:`bytes=${e.offset}-`}var tp,rp=r(24434);!function(e){
e[e.Good=0]="Good",e[e.Error=1]="Error"}(tp||(tp={}));class Batch{concurrency;actives=0;completed=0;offset=0
;operations=[];state=tp.Good;emitter;constructor(e=5){if(e<1)throw new RangeError("concurrency must be larger than 0")
;this.concurrency=e,this.emitter=new rp.EventEmitter}addOperation(e){this.operations.push(async()=>{try{this.actives++,
await e(),this.actives--,this.completed++,this.parallelExecute()}catch(e){this.emitter.emit("error",e)}})}async do(){
return 0===this.operations.length?Promise.resolve():(this.parallelExecute(),new Promise((e,t)=>{
this.emitter.on("finish",e),this.emitter.on("error",e=>{this.state=tp.Error,t(e)})}))}nextOperation(){
return this.offset<this.operations.length?this.operations[this.offset++]:null}parallelExecute(){
if(this.state!==tp.Error)if(this.completed>=this.operations.length)this.emitter.emit("finish");else for(;this.actives<this.concurrency;){
const e=this.nextOperation();if(!e)return;e()}}}var np=r(83441),ip=r(73024);async function sp(e,t,r,n,i){let s=0
;const a=n-r;return new Promise((n,o)=>{
const l=setTimeout(()=>o(new Error("The operation cannot be completed in timeout.")),1e5);e.on("readable",()=>{
if(s>=a)return clearTimeout(l),void n();let o;for(;null!==(o=e.read());){"string"==typeof o&&(o=Buffer.from(o,i))
;const e=s+o.length>a?a-s:o.length;if(t.fill(o.slice(0,e),r+s,r+s+e),s+=e,s>=a)return clearTimeout(l),void n()}}),
e.on("end",()=>{
clearTimeout(l),s<a&&o(new Error(`Stream drains before getting enough data needed. Data read: ${s}, data need: ${a}`)),
n()}),e.on("error",e=>{clearTimeout(l),o(e)})})}const ap=r(57975).promisify(ip.stat),op=ip.createReadStream
;class BlobClient extends StorageClient_StorageClient{blobContext;_name;_containerName;_versionId;_snapshot
;blobClientConfig;get name(){return this._name}get containerName(){return this._containerName}constructor(e,t,r,n){
let i,s;if(n=n||{},Hn(t))s=e,i=t,n=r;else if(F.qx&&t instanceof Cn.Z||t instanceof Nn.t||j(t))s=e,
i=Un(t,n=r);else if(t||"string"==typeof t){
if(!t||"string"!=typeof t||!r||"string"!=typeof r)throw new Error("Expecting non-empty strings for containerName and blobName parameters")
;{const a=t,o=r,l=sm(e);if("AccountConnString"===l.kind){
if(!F.qx)throw new Error("Account connection string is only supported in Node.js environment");{
const e=new Cn.Z(l.accountName,l.accountKey);s=am(am(l.url,encodeURIComponent(a)),encodeURIComponent(o)),
n.proxyOptions||(n.proxyOptions=(0,$.nV)(l.proxyUri)),i=Un(e,n)}}else{
if("SASConnString"!==l.kind)throw new Error("Connection string must be either an Account connection string or a SAS connection string")
;s=am(am(l.url,encodeURIComponent(a)),encodeURIComponent(o))+"?"+l.accountSas,i=Un(new Nn.t,n)}}}else s=e,
r&&"string"!=typeof r&&(n=r),i=Un(new Nn.t,n)
;super(s,i),({blobName:this._name,containerName:this._containerName}=this.getBlobAndContainerNamesFromUrl()),
this.blobContext=this.storageClientContext.blob,this._snapshot=lm(this.url,kn.SNAPSHOT),
this._versionId=lm(this.url,kn.VERSIONID),this.blobClientConfig=n}withSnapshot(e){
return new BlobClient(om(this.url,kn.SNAPSHOT,0===e.length?void 0:e),this.pipeline,this.blobClientConfig)}
withVersion(e){
return new BlobClient(om(this.url,kn.VERSIONID,0===e.length?void 0:e),this.pipeline,this.blobClientConfig)}
getAppendBlobClient(){return new AppendBlobClient(this.url,this.pipeline,this.blobClientConfig)}getBlockBlobClient(){
return new BlockBlobClient(this.url,this.pipeline,this.blobClientConfig)}getPageBlobClient(){
return new PageBlobClient(this.url,this.pipeline,this.blobClientConfig)}async download(e=0,t,r={}){
return r.conditions=r.conditions||{},r.conditions=r.conditions||{},Km(r.customerProvidedKey,this.isHttps),
Cm.withSpan("BlobClient-download",r,async n=>{
let i=r.contentChecksumAlgorithm??this.blobClientConfig?.downloadContentChecksumAlgorithm
;void 0===i?i="Customized":"Auto"===i&&(i="StorageCrc64"),"StorageCrc64"===i&&await em.Ot.init()
;const s=vm(await this.blobContext.download({abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,
modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},requestOptions:{
onDownloadProgress:F.qx?void 0:r.onProgress},range:0!==e||t?ep({offset:e,count:t}):void 0,
rangeGetContentMD5:r.rangeGetContentMD5,rangeGetContentCRC64:r.rangeGetContentCrc64,snapshot:r.snapshot,
cpkInfo:r.customerProvidedKey,tracingOptions:n.tracingOptions,
structuredBodyType:"StorageCrc64"===i?"XSM/1.0; properties=crc64":void 0})),a={...s,_response:s._response,
objectReplicationDestinationPolicyId:s.objectReplicationPolicyId,
objectReplicationSourceProperties:xm(s.objectReplicationRules)}
;if(!F.qx)return"StorageCrc64"===i&&(a.blobBody=tm(await a.blobBody)),a
;if((void 0===r.maxRetryRequests||r.maxRetryRequests<0)&&(r.maxRetryRequests=5),
void 0===s.contentLength)throw new RangeError("File download response doesn't contain valid content length header")
;if("StorageCrc64"===i&&void 0===s.structuredContentLength)throw new RangeError("Unexpected structured content length")
;if(!s.etag)throw new RangeError("File download response doesn't contain valid etag header")
;const o="StorageCrc64"===i?s.structuredContentLength:s.contentLength;return new BlobDownloadResponse(a,async t=>{
const n={leaseAccessConditions:r.conditions,modifiedAccessConditions:{ifMatch:r.conditions.ifMatch||s.etag,
ifModifiedSince:r.conditions.ifModifiedSince,ifNoneMatch:r.conditions.ifNoneMatch,
ifUnmodifiedSince:r.conditions.ifUnmodifiedSince,ifTags:r.conditions?.tagConditions},range:ep({count:e+o-t,offset:t}),
rangeGetContentMD5:r.rangeGetContentMD5,rangeGetContentCRC64:r.rangeGetContentCrc64,snapshot:r.snapshot,
cpkInfo:r.customerProvidedKey,structuredBodyType:"StorageCrc64"===i?"XSM/1.0; properties=crc64":void 0
},a=(await this.blobContext.download({abortSignal:r.abortSignal,...n})).readableStreamBody
;return"StorageCrc64"===i?tm(a,{}):a},e,o,{maxRetryRequests:r.maxRetryRequests,onProgress:r.onProgress})})}
async exists(e={}){return Cm.withSpan("BlobClient-exists",e,async t=>{try{return Km(e.customerProvidedKey,this.isHttps),
await this.getProperties({abortSignal:e.abortSignal,customerProvidedKey:e.customerProvidedKey,conditions:e.conditions,
tracingOptions:t.tracingOptions}),!0}catch(e){if(404===e.statusCode)return!1
;if(409===e.statusCode&&("BlobUsesCustomerSpecifiedEncryption"===e.details.errorCode||"BlobDoesNotUseCustomerSpecifiedEncryption"===e.details.errorCode))return!0
;throw e}})}async getProperties(e={}){return e.conditions=e.conditions||{},Km(e.customerProvidedKey,this.isHttps),
Cm.withSpan("BlobClient-getProperties",e,async t=>{const r=vm(await this.blobContext.getProperties({
abortSignal:e.abortSignal,leaseAccessConditions:e.conditions,modifiedAccessConditions:{...e.conditions,
ifTags:e.conditions?.tagConditions},cpkInfo:e.customerProvidedKey,tracingOptions:t.tracingOptions}));return{...r,
_response:r._response,objectReplicationDestinationPolicyId:r.objectReplicationPolicyId,
objectReplicationSourceProperties:xm(r.objectReplicationRules)}})}async delete(e={}){
return e.conditions=e.conditions||{},Cm.withSpan("BlobClient-delete",e,async t=>vm(await this.blobContext.delete({
abortSignal:e.abortSignal,deleteSnapshots:e.deleteSnapshots,leaseAccessConditions:e.conditions,
modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},tracingOptions:t.tracingOptions,
accessTierIfModifiedSince:e.conditions?.accessTierIfModifiedSince,
accessTierIfUnmodifiedSince:e.conditions?.accessTierIfUnmodifiedSince})))}async deleteIfExists(e={}){
return Cm.withSpan("BlobClient-deleteIfExists",e,async e=>{try{const t=vm(await this.delete(e));return{succeeded:!0,
...t,_response:t._response}}catch(e){if("BlobNotFound"===e.details?.errorCode)return{succeeded:!1,
...e.response?.parsedHeaders,_response:e.response};throw e}})}async undelete(e={}){
return Cm.withSpan("BlobClient-undelete",e,async t=>vm(await this.blobContext.undelete({abortSignal:e.abortSignal,
tracingOptions:t.tracingOptions})))}async setHTTPHeaders(e,t={}){return t.conditions=t.conditions||{},
Km(t.customerProvidedKey,this.isHttps),
Cm.withSpan("BlobClient-setHTTPHeaders",t,async r=>vm(await this.blobContext.setHttpHeaders({abortSignal:t.abortSignal,
blobHttpHeaders:e,leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,
ifTags:t.conditions?.tagConditions},tracingOptions:r.tracingOptions})))}async setMetadata(e,t={}){
return t.conditions=t.conditions||{},
Km(t.customerProvidedKey,this.isHttps),Cm.withSpan("BlobClient-setMetadata",t,async r=>vm(await this.blobContext.setMetadata({
abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,metadata:e,modifiedAccessConditions:{...t.conditions,
ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,encryptionScope:t.encryptionScope,
tracingOptions:r.tracingOptions})))}async setTags(e,t={}){
return Cm.withSpan("BlobClient-setTags",t,async r=>vm(await this.blobContext.setTags({abortSignal:t.abortSignal,
leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},
blobModifiedAccessConditions:t.conditions,tracingOptions:r.tracingOptions,tags:ym(e)})))}async getTags(e={}){
return Cm.withSpan("BlobClient-getTags",e,async t=>{const r=vm(await this.blobContext.getTags({
abortSignal:e.abortSignal,leaseAccessConditions:e.conditions,modifiedAccessConditions:{...e.conditions,
ifTags:e.conditions?.tagConditions},blobModifiedAccessConditions:e.conditions,tracingOptions:t.tracingOptions}));return{
...r,_response:r._response,tags:gm({blobTagSet:r.blobTagSet})||{}}})}getBlobLeaseClient(e){
return new BlobLeaseClient(this,e)}async createSnapshot(e={}){return e.conditions=e.conditions||{},
Km(e.customerProvidedKey,this.isHttps),
Cm.withSpan("BlobClient-createSnapshot",e,async t=>vm(await this.blobContext.createSnapshot({abortSignal:e.abortSignal,
leaseAccessConditions:e.conditions,metadata:e.metadata,modifiedAccessConditions:{...e.conditions,
ifTags:e.conditions?.tagConditions},cpkInfo:e.customerProvidedKey,encryptionScope:e.encryptionScope,
tracingOptions:t.tracingOptions})))}async beginCopyFromURL(e,t={}){const r=new BlobBeginCopyFromUrlPoller({blobClient:{
abortCopyFromURL:(...e)=>this.abortCopyFromURL(...e),getProperties:(...e)=>this.getProperties(...e),
startCopyFromURL:(...e)=>this.startCopyFromURL(...e)},copySource:e,intervalInMs:t.intervalInMs,onProgress:t.onProgress,
resumeFrom:t.resumeFrom,startCopyFromURLOptions:t});return await r.poll(),r}async abortCopyFromURL(e,t={}){
return Cm.withSpan("BlobClient-abortCopyFromURL",t,async r=>vm(await this.blobContext.abortCopyFromURL(e,{
abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,tracingOptions:r.tracingOptions})))}
async syncCopyFromURL(e,t={}){return t.conditions=t.conditions||{},t.sourceConditions=t.sourceConditions||{},
Cm.withSpan("BlobClient-syncCopyFromURL",t,async r=>vm(await this.blobContext.copyFromURL(e,{abortSignal:t.abortSignal,
metadata:t.metadata,leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,
ifTags:t.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:t.sourceConditions?.ifMatch,
sourceIfModifiedSince:t.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:t.sourceConditions?.ifNoneMatch,
sourceIfUnmodifiedSince:t.sourceConditions?.ifUnmodifiedSince},sourceContentMD5:t.sourceContentMD5,
copySourceAuthorization:Nm(t.sourceAuthorization),tier:Wm(t.tier),blobTagsString:fm(t.tags),
immutabilityPolicyExpiry:t.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:t.immutabilityPolicy?.policyMode,
legalHold:t.legalHold,encryptionScope:t.encryptionScope,copySourceTags:t.copySourceTags,
fileRequestIntent:t.sourceShareTokenIntent,tracingOptions:r.tracingOptions})))}async setAccessTier(e,t={}){
return Cm.withSpan("BlobClient-setAccessTier",t,async r=>vm(await this.blobContext.setTier(Wm(e),{
abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,
ifTags:t.conditions?.tagConditions},rehydratePriority:t.rehydratePriority,tracingOptions:r.tracingOptions})))}
async downloadToBuffer(e,t,r,n={}){let i,s=0,a=0,o=n;e instanceof Buffer?(i=e,s=t||0,
a="number"==typeof r?r:0):(s="number"==typeof e?e:0,a="number"==typeof t?t:0,o=r||{});let l=o.blockSize??0
;if(l<0)throw new RangeError("blockSize option must be >= 0")
;if(0===l&&(l=zn),s<0)throw new RangeError("offset option must be >= 0")
;if(a&&a<=0)throw new RangeError("count option must be greater than 0");return o.conditions||(o.conditions={}),
Cm.withSpan("BlobClient-downloadToBuffer",o,async e=>{if(!a){const t=await this.getProperties({...o,
tracingOptions:e.tracingOptions})
;if(a=t.contentLength-s,a<0)throw new RangeError(`offset ${s} shouldn't be larger than blob size ${t.contentLength}`)}
if(!i)try{i=Buffer.alloc(a)}catch(e){
throw new Error(`Unable to allocate the buffer of size: ${a}(in bytes). Please try passing your own buffer to the "downloadToBuffer" method or try using other methods like "download" or "downloadToFile".\t ${e.message}`)
}
if(i.length<a)throw new RangeError(`The buffer's size should be equal to or larger than the request count of bytes: ${a}`)
;let t=0;const r=new Batch(o.concurrency);for(let n=s;n<s+a;n+=l)r.addOperation(async()=>{let r=s+a;n+l<r&&(r=n+l)
;const c=(await this.download(n,r-n,{abortSignal:o.abortSignal,conditions:o.conditions,
maxRetryRequests:o.maxRetryRequestsPerBlock,customerProvidedKey:o.customerProvidedKey,
contentChecksumAlgorithm:o.contentChecksumAlgorithm,tracingOptions:e.tracingOptions})).readableStreamBody
;await sp(c,i,n-s,r-s),t+=r-n,o.onProgress&&o.onProgress({loadedBytes:t})});return await r.do(),i})}
async downloadToFile(e,t=0,r,n={}){return Cm.withSpan("BlobClient-downloadToFile",n,async i=>{
const s=await this.download(t,r,{...n,tracingOptions:i.tracingOptions})
;return s.readableStreamBody&&await async function(e,t){return new Promise((r,n)=>{const i=ip.createWriteStream(t)
;e.on("error",e=>{n(e)}),i.on("error",e=>{n(e)}),i.on("close",r),e.pipe(i)})}(s.readableStreamBody,e),
s.blobDownloadStream=void 0,s})}getBlobAndContainerNamesFromUrl(){let e,t;try{const r=new URL(this.url)
;if("blob"===r.host.split(".")[1]){const n=r.pathname.match("/([^/]*)(/(.*))?");e=n[1],t=n[3]}else if(hm(r)){
const n=r.pathname.match("/([^/]*)/([^/]*)(/(.*))?");e=n[2],t=n[4]}else{const n=r.pathname.match("/([^/]*)(/(.*))?")
;e=n[1],t=n[3]}if(e=decodeURIComponent(e),t=decodeURIComponent(t),t=t.replace(/\\/g,"/"),
!e)throw new Error("Provided containerName is invalid.");return{blobName:t,containerName:e}}catch(e){
throw new Error("Unable to extract blobName and containerName with provided information.")}}
async startCopyFromURL(e,t={}){
return Cm.withSpan("BlobClient-startCopyFromURL",t,async r=>(t.conditions=t.conditions||{},
t.sourceConditions=t.sourceConditions||{},vm(await this.blobContext.startCopyFromURL(e,{abortSignal:t.abortSignal,
leaseAccessConditions:t.conditions,metadata:t.metadata,modifiedAccessConditions:{...t.conditions,
ifTags:t.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:t.sourceConditions.ifMatch,
sourceIfModifiedSince:t.sourceConditions.ifModifiedSince,sourceIfNoneMatch:t.sourceConditions.ifNoneMatch,
sourceIfUnmodifiedSince:t.sourceConditions.ifUnmodifiedSince,sourceIfTags:t.sourceConditions.tagConditions},
immutabilityPolicyExpiry:t.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:t.immutabilityPolicy?.policyMode,
legalHold:t.legalHold,rehydratePriority:t.rehydratePriority,tier:Wm(t.tier),blobTagsString:fm(t.tags),
sealBlob:t.sealBlob,tracingOptions:r.tracingOptions}))))}generateSasUrl(e){return new Promise(t=>{
if(!(this.credential instanceof Cn.Z))throw new RangeError("Can only generate the SAS when the client is initialized with a shared key credential")
;const r=Rm({containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,
versionId:this._versionId,...e},this.credential).toString();t(cm(this.url,r))})}generateSasStringToSign(e){
if(!(this.credential instanceof Cn.Z))throw new RangeError("Can only generate the SAS when the client is initialized with a shared key credential")
;return Im({containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,
...e},this.credential).stringToSign}generateUserDelegationSasUrl(e,t){return new Promise(r=>{const n=Rm({
containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...e
},t,this.accountName).toString();r(cm(this.url,n))})}generateUserDelegationSasStringToSign(e,t){return Im({
containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...e
},t,this.accountName).stringToSign}async deleteImmutabilityPolicy(e={}){
return Cm.withSpan("BlobClient-deleteImmutabilityPolicy",e,async e=>vm(await this.blobContext.deleteImmutabilityPolicy({
tracingOptions:e.tracingOptions})))}async setImmutabilityPolicy(e,t={}){
return Cm.withSpan("BlobClient-setImmutabilityPolicy",t,async t=>vm(await this.blobContext.setImmutabilityPolicy({
immutabilityPolicyExpiry:e.expiriesOn,immutabilityPolicyMode:e.policyMode,tracingOptions:t.tracingOptions})))}
async setLegalHold(e,t={}){
return Cm.withSpan("BlobClient-setLegalHold",t,async t=>vm(await this.blobContext.setLegalHold(e,{
tracingOptions:t.tracingOptions})))}async getAccountInfo(e={}){
return Cm.withSpan("BlobClient-getAccountInfo",e,async t=>vm(await this.blobContext.getAccountInfo({
abortSignal:e.abortSignal,tracingOptions:t.tracingOptions})))}}class AppendBlobClient extends BlobClient{
appendBlobContext;constructor(e,t,r,n){let i,s
;if(n=n||{},Hn(t))s=e,i=t,n=r;else if(F.qx&&t instanceof Cn.Z||t instanceof Nn.t||j(t))s=e,
i=Un(t,n=r);else if(t||"string"==typeof t){
if(!t||"string"!=typeof t||!r||"string"!=typeof r)throw new Error("Expecting non-empty strings for containerName and blobName parameters")
;{const a=t,o=r,l=sm(e);if("AccountConnString"===l.kind){
if(!F.qx)throw new Error("Account connection string is only supported in Node.js environment");{
const e=new Cn.Z(l.accountName,l.accountKey);s=am(am(l.url,encodeURIComponent(a)),encodeURIComponent(o)),
n.proxyOptions||(n.proxyOptions=(0,$.nV)(l.proxyUri)),i=Un(e,n)}}else{
if("SASConnString"!==l.kind)throw new Error("Connection string must be either an Account connection string or a SAS connection string")
;s=am(am(l.url,encodeURIComponent(a)),encodeURIComponent(o))+"?"+l.accountSas,i=Un(new Nn.t,n)}}}else s=e,n=r,
i=Un(new Nn.t,n);super(s,i),this.appendBlobContext=this.storageClientContext.appendBlob,this.blobClientConfig=n}
withSnapshot(e){
return new AppendBlobClient(om(this.url,kn.SNAPSHOT,0===e.length?void 0:e),this.pipeline,this.blobClientConfig)}
async create(e={}){return e.conditions=e.conditions||{},Km(e.customerProvidedKey,this.isHttps),
Cm.withSpan("AppendBlobClient-create",e,async t=>vm(await this.appendBlobContext.create(0,{abortSignal:e.abortSignal,
blobHttpHeaders:e.blobHTTPHeaders,leaseAccessConditions:e.conditions,metadata:e.metadata,modifiedAccessConditions:{
...e.conditions,ifTags:e.conditions?.tagConditions},cpkInfo:e.customerProvidedKey,encryptionScope:e.encryptionScope,
immutabilityPolicyExpiry:e.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:e.immutabilityPolicy?.policyMode,
legalHold:e.legalHold,blobTagsString:fm(e.tags),tracingOptions:t.tracingOptions})))}async createIfNotExists(e={}){
const t={ifNoneMatch:"*"};return Cm.withSpan("AppendBlobClient-createIfNotExists",e,async e=>{try{
const r=vm(await this.create({...e,conditions:t}));return{succeeded:!0,...r,_response:r._response}}catch(e){
if("BlobAlreadyExists"===e.details?.errorCode)return{succeeded:!1,...e.response?.parsedHeaders,_response:e.response}
;throw e}})}async seal(e={}){
return e.conditions=e.conditions||{},Cm.withSpan("AppendBlobClient-seal",e,async t=>vm(await this.appendBlobContext.seal({
abortSignal:e.abortSignal,appendPositionAccessConditions:e.conditions,leaseAccessConditions:e.conditions,
modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},tracingOptions:t.tracingOptions})))}
async appendBlock(e,t,r={}){return r.conditions=r.conditions||{},Km(r.customerProvidedKey,this.isHttps),
Cm.withSpan("AppendBlobClient-appendBlock",r,async n=>{const i={abortSignal:r.abortSignal,
appendPositionAccessConditions:r.conditions,leaseAccessConditions:r.conditions,modifiedAccessConditions:{
...r.conditions,ifTags:r.conditions?.tagConditions},requestOptions:{onUploadProgress:r.onProgress},
cpkInfo:r.customerProvidedKey,encryptionScope:r.encryptionScope,tracingOptions:n.tracingOptions
},s=await wm(e,t,i,r,this.blobClientConfig?.uploadContentChecksumAlgorithm)
;return vm(await this.appendBlobContext.appendBlock(s.contentLength,s.body,i))})}async appendBlockFromURL(e,t,r,n={}){
return n.conditions=n.conditions||{},n.sourceConditions=n.sourceConditions||{},Km(n.customerProvidedKey,this.isHttps),
Cm.withSpan("AppendBlobClient-appendBlockFromURL",n,async i=>vm(await this.appendBlobContext.appendBlockFromUrl(e,0,{
abortSignal:n.abortSignal,sourceRange:ep({offset:t,count:r}),sourceContentMD5:n.sourceContentMD5,
sourceContentCrc64:n.sourceContentCrc64,leaseAccessConditions:n.conditions,appendPositionAccessConditions:n.conditions,
modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},sourceModifiedAccessConditions:{
sourceIfMatch:n.sourceConditions?.ifMatch,sourceIfModifiedSince:n.sourceConditions?.ifModifiedSince,
sourceIfNoneMatch:n.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:n.sourceConditions?.ifUnmodifiedSince},
copySourceAuthorization:Nm(n.sourceAuthorization),cpkInfo:n.customerProvidedKey,encryptionScope:n.encryptionScope,
fileRequestIntent:n.sourceShareTokenIntent,tracingOptions:i.tracingOptions,sourceCpkInfo:{
sourceEncryptionKey:n.sourceCustomerProvidedKey?.encryptionKey,
sourceEncryptionAlgorithm:n.sourceCustomerProvidedKey?.encryptionAlgorithm,
sourceEncryptionKeySha256:n.sourceCustomerProvidedKey?.encryptionKeySha256}})))}}
class BlockBlobClient extends BlobClient{_blobContext;blockBlobContext;constructor(e,t,r,n){let i,s;if(n=n||{},
Hn(t))s=e,
i=t,n=r;else if(F.qx&&t instanceof Cn.Z||t instanceof Nn.t||j(t))s=e,i=Un(t,n=r);else if(t||"string"==typeof t){
if(!t||"string"!=typeof t||!r||"string"!=typeof r)throw new Error("Expecting non-empty strings for containerName and blobName parameters")
;{const a=t,o=r,l=sm(e);if("AccountConnString"===l.kind){
if(!F.qx)throw new Error("Account connection string is only supported in Node.js environment");{
const e=new Cn.Z(l.accountName,l.accountKey);s=am(am(l.url,encodeURIComponent(a)),encodeURIComponent(o)),
n.proxyOptions||(n.proxyOptions=(0,$.nV)(l.proxyUri)),i=Un(e,n)}}else{
if("SASConnString"!==l.kind)throw new Error("Connection string must be either an Account connection string or a SAS connection string")
;s=am(am(l.url,encodeURIComponent(a)),encodeURIComponent(o))+"?"+l.accountSas,i=Un(new Nn.t,n)}}}else s=e,
r&&"string"!=typeof r&&(n=r),i=Un(new Nn.t,n);super(s,i),this.blockBlobContext=this.storageClientContext.blockBlob,
this._blobContext=this.storageClientContext.blob,this.blobClientConfig=n}withSnapshot(e){
return new BlockBlobClient(om(this.url,kn.SNAPSHOT,0===e.length?void 0:e),this.pipeline,this.blobClientConfig)}
async query(e,t={}){
if(Km(t.customerProvidedKey,this.isHttps),!F.qx)throw new Error("This operation currently is only supported in Node.js.")
;return Cm.withSpan("BlockBlobClient-query",t,async r=>{const n=vm(await this._blobContext.query({
abortSignal:t.abortSignal,queryRequest:{queryType:"SQL",expression:e,inputSerialization:bm(t.inputTextConfiguration),
outputSerialization:bm(t.outputTextConfiguration)},leaseAccessConditions:t.conditions,modifiedAccessConditions:{
...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,tracingOptions:r.tracingOptions}))
;return new BlobQueryResponse(n,{abortSignal:t.abortSignal,onProgress:t.onProgress,onError:t.onError})})}
async upload(e,t,r={}){return r.conditions=r.conditions||{},Km(r.customerProvidedKey,this.isHttps),
Cm.withSpan("BlockBlobClient-upload",r,async n=>{const i={abortSignal:r.abortSignal,blobHttpHeaders:r.blobHTTPHeaders,
leaseAccessConditions:r.conditions,metadata:r.metadata,modifiedAccessConditions:{...r.conditions,
ifTags:r.conditions?.tagConditions},requestOptions:{onUploadProgress:r.onProgress},cpkInfo:r.customerProvidedKey,
encryptionScope:r.encryptionScope,immutabilityPolicyExpiry:r.immutabilityPolicy?.expiriesOn,
immutabilityPolicyMode:r.immutabilityPolicy?.policyMode,legalHold:r.legalHold,tier:Wm(r.tier),blobTagsString:fm(r.tags),
tracingOptions:n.tracingOptions},s=await wm(e,t,i,r,this.blobClientConfig?.uploadContentChecksumAlgorithm)
;return vm(await this.blockBlobContext.upload(s.contentLength,s.body,i))})}async syncUploadFromURL(e,t={}){
return t.conditions=t.conditions||{},
Km(t.customerProvidedKey,this.isHttps),Cm.withSpan("BlockBlobClient-syncUploadFromURL",t,async r=>vm(await this.blockBlobContext.putBlobFromUrl(0,e,{
...t,blobHttpHeaders:t.blobHTTPHeaders,leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,
ifTags:t.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:t.sourceConditions?.ifMatch,
sourceIfModifiedSince:t.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:t.sourceConditions?.ifNoneMatch,
sourceIfUnmodifiedSince:t.sourceConditions?.ifUnmodifiedSince,sourceIfTags:t.sourceConditions?.tagConditions},
cpkInfo:t.customerProvidedKey,copySourceAuthorization:Nm(t.sourceAuthorization),tier:Wm(t.tier),
blobTagsString:fm(t.tags),copySourceTags:t.copySourceTags,fileRequestIntent:t.sourceShareTokenIntent,
tracingOptions:r.tracingOptions,sourceCpkInfo:{sourceEncryptionKey:t.sourceCustomerProvidedKey?.encryptionKey,
sourceEncryptionAlgorithm:t.sourceCustomerProvidedKey?.encryptionAlgorithm,
sourceEncryptionKeySha256:t.sourceCustomerProvidedKey?.encryptionKeySha256}})))}async stageBlock(e,t,r,n={}){
return Km(n.customerProvidedKey,this.isHttps),Cm.withSpan("BlockBlobClient-stageBlock",n,async i=>{const s={
abortSignal:n.abortSignal,leaseAccessConditions:n.conditions,requestOptions:{onUploadProgress:n.onProgress},
cpkInfo:n.customerProvidedKey,encryptionScope:n.encryptionScope,tracingOptions:i.tracingOptions
},a=await wm(t,r,s,n,this.blobClientConfig?.uploadContentChecksumAlgorithm)
;return vm(await this.blockBlobContext.stageBlock(e,a.contentLength,a.body,s))})}
async stageBlockFromURL(e,t,r=0,n,i={}){return Km(i.customerProvidedKey,this.isHttps),
Cm.withSpan("BlockBlobClient-stageBlockFromURL",i,async s=>vm(await this.blockBlobContext.stageBlockFromURL(e,0,t,{
abortSignal:i.abortSignal,leaseAccessConditions:i.conditions,sourceContentMD5:i.sourceContentMD5,
sourceContentCrc64:i.sourceContentCrc64,sourceRange:0!==r||n?ep({offset:r,count:n}):void 0,
cpkInfo:i.customerProvidedKey,encryptionScope:i.encryptionScope,copySourceAuthorization:Nm(i.sourceAuthorization),
fileRequestIntent:i.sourceShareTokenIntent,tracingOptions:s.tracingOptions,sourceCpkInfo:{
sourceEncryptionKey:i.sourceCustomerProvidedKey?.encryptionKey,
sourceEncryptionAlgorithm:i.sourceCustomerProvidedKey?.encryptionAlgorithm,
sourceEncryptionKeySha256:i.sourceCustomerProvidedKey?.encryptionKeySha256}})))}async commitBlockList(e,t={}){
return t.conditions=t.conditions||{},
Km(t.customerProvidedKey,this.isHttps),Cm.withSpan("BlockBlobClient-commitBlockList",t,async r=>vm(await this.blockBlobContext.commitBlockList({
latest:e},{abortSignal:t.abortSignal,blobHttpHeaders:t.blobHTTPHeaders,leaseAccessConditions:t.conditions,
metadata:t.metadata,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},
cpkInfo:t.customerProvidedKey,encryptionScope:t.encryptionScope,
immutabilityPolicyExpiry:t.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:t.immutabilityPolicy?.policyMode,
legalHold:t.legalHold,tier:Wm(t.tier),blobTagsString:fm(t.tags),tracingOptions:r.tracingOptions})))}
async getBlockList(e,t={}){return Cm.withSpan("BlockBlobClient-getBlockList",t,async r=>{
const n=vm(await this.blockBlobContext.getBlockList(e,{abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,
modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:r.tracingOptions}))
;return n.committedBlocks||(n.committedBlocks=[]),n.uncommittedBlocks||(n.uncommittedBlocks=[]),n})}
async uploadData(e,t={}){return Cm.withSpan("BlockBlobClient-uploadData",t,async t=>{if(F.qx){let r
;return r=e instanceof Buffer?e:e instanceof ArrayBuffer?Buffer.from(e):Buffer.from(e.buffer,e.byteOffset,e.byteLength),
this.uploadSeekableInternal((e,t)=>r.slice(e,e+t),r.byteLength,t)}{const r=new Blob([e])
;return this.uploadSeekableInternal((e,t)=>r.slice(e,e+t),r.size,t)}})}async uploadBrowserData(e,t={}){
return Cm.withSpan("BlockBlobClient-uploadBrowserData",t,async t=>{const r=new Blob([e])
;return this.uploadSeekableInternal((e,t)=>r.slice(e,e+t),r.size,t)})}async uploadSeekableInternal(e,t,r={}){
let n=r.blockSize??0;if(n<0||n>_n)throw new RangeError("blockSize option must be >= 0 and <= 4194304000")
;const i=r.maxSingleShotSize??An
;if(i<0||i>An)throw new RangeError("maxSingleShotSize option must be >= 0 and <= 268435456");if(0===n){
if(t>2097152e8)throw new RangeError(`${t} is too larger to upload to a block blob.`);t>i&&(n=Math.ceil(t/On),
n<zn&&(n=zn))}return r.blobHTTPHeaders||(r.blobHTTPHeaders={}),r.conditions||(r.conditions={}),
Cm.withSpan("BlockBlobClient-uploadSeekableInternal",r,async s=>{if(t<=i)return vm(await this.upload(e(0,t),t,s))
;const a=Math.floor((t-1)/n)+1
;if(a>On)throw new RangeError("The buffer's size is too big or the BlockSize is too small;the number of blocks must be <= 50000")
;const o=[],l=(0,F.N4)();let c=0;const d=new Batch(r.concurrency);for(let i=0;i<a;i++)d.addOperation(async()=>{
const d=mm(l,i),m=n*i,p=(i===a-1?t:m+n)-m;o.push(d),await this.stageBlock(d,e(m,p),p,{abortSignal:r.abortSignal,
conditions:r.conditions,encryptionScope:r.encryptionScope,tracingOptions:s.tracingOptions,
contentChecksumAlgorithm:r.contentChecksumAlgorithm}),c+=p,r.onProgress&&r.onProgress({loadedBytes:c})})
;return await d.do(),this.commitBlockList(o,s)})}async uploadFile(e,t={}){
return Cm.withSpan("BlockBlobClient-uploadFile",t,async r=>{const n=(await ap(e)).size
;return this.uploadSeekableInternal((t,r)=>()=>op(e,{autoClose:!0,end:r?t+r-1:1/0,start:t}),n,{...t,
tracingOptions:r.tracingOptions})})}async uploadStream(e,t=8388608,r=5,n={}){
return n.blobHTTPHeaders||(n.blobHTTPHeaders={}),n.conditions||(n.conditions={}),
Cm.withSpan("BlockBlobClient-uploadStream",n,async i=>{let s=0;const a=(0,F.N4)();let o=0
;const l=[],c=new np.c(e,t,r,async(e,t)=>{const r=mm(a,s);l.push(r),s++,await this.stageBlock(r,e,t,{
customerProvidedKey:n.customerProvidedKey,conditions:n.conditions,encryptionScope:n.encryptionScope,
tracingOptions:i.tracingOptions,contentChecksumAlgorithm:n.contentChecksumAlgorithm}),o+=t,n.onProgress&&n.onProgress({
loadedBytes:o})},Math.ceil(r/4*3));return await c.do(),vm(await this.commitBlockList(l,{...n,
tracingOptions:i.tracingOptions}))})}}class PageBlobClient extends BlobClient{pageBlobContext;constructor(e,t,r,n){
let i,s;if(n=n||{},Hn(t))s=e,i=t,n=r;else if(F.qx&&t instanceof Cn.Z||t instanceof Nn.t||j(t))s=e,
i=Un(t,n=r);else if(t||"string"==typeof t){
if(!t||"string"!=typeof t||!r||"string"!=typeof r)throw new Error("Expecting non-empty strings for containerName and blobName parameters")
;{const a=t,o=r,l=sm(e);if("AccountConnString"===l.kind){
if(!F.qx)throw new Error("Account connection string is only supported in Node.js environment");{
const e=new Cn.Z(l.accountName,l.accountKey);s=am(am(l.url,encodeURIComponent(a)),encodeURIComponent(o)),
n.proxyOptions||(n.proxyOptions=(0,$.nV)(l.proxyUri)),i=Un(e,n)}}else{
if("SASConnString"!==l.kind)throw new Error("Connection string must be either an Account connection string or a SAS connection string")
;s=am(am(l.url,encodeURIComponent(a)),encodeURIComponent(o))+"?"+l.accountSas,i=Un(new Nn.t,n)}}}else s=e,n=r,
i=Un(new Nn.t,n);super(s,i),this.pageBlobContext=this.storageClientContext.pageBlob,this.blobClientConfig=n}
withSnapshot(e){
return new PageBlobClient(om(this.url,kn.SNAPSHOT,0===e.length?void 0:e),this.pipeline,this.blobClientConfig)}
async create(e,t={}){return t.conditions=t.conditions||{},Km(t.customerProvidedKey,this.isHttps),
Cm.withSpan("PageBlobClient-create",t,async r=>vm(await this.pageBlobContext.create(0,e,{abortSignal:t.abortSignal,
blobHttpHeaders:t.blobHTTPHeaders,blobSequenceNumber:t.blobSequenceNumber,leaseAccessConditions:t.conditions,
metadata:t.metadata,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},
cpkInfo:t.customerProvidedKey,encryptionScope:t.encryptionScope,
immutabilityPolicyExpiry:t.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:t.immutabilityPolicy?.policyMode,
legalHold:t.legalHold,tier:Wm(t.tier),blobTagsString:fm(t.tags),tracingOptions:r.tracingOptions})))}
async createIfNotExists(e,t={}){return Cm.withSpan("PageBlobClient-createIfNotExists",t,async r=>{try{const n={
ifNoneMatch:"*"},i=vm(await this.create(e,{...t,conditions:n,tracingOptions:r.tracingOptions}));return{succeeded:!0,
...i,_response:i._response}}catch(e){if("BlobAlreadyExists"===e.details?.errorCode)return{succeeded:!1,
...e.response?.parsedHeaders,_response:e.response};throw e}})}async uploadPages(e,t,r,n={}){
return n.conditions=n.conditions||{},
Km(n.customerProvidedKey,this.isHttps),Cm.withSpan("PageBlobClient-uploadPages",n,async i=>{const s={
abortSignal:n.abortSignal,leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,
ifTags:n.conditions?.tagConditions},requestOptions:{onUploadProgress:n.onProgress},range:ep({offset:t,count:r}),
sequenceNumberAccessConditions:n.conditions,cpkInfo:n.customerProvidedKey,encryptionScope:n.encryptionScope,
tracingOptions:i.tracingOptions},a=await wm(e,r,s,n,this.blobClientConfig?.uploadContentChecksumAlgorithm)
;return vm(await this.pageBlobContext.uploadPages(a.contentLength,a.body,s))})}async uploadPagesFromURL(e,t,r,n,i={}){
return i.conditions=i.conditions||{},i.sourceConditions=i.sourceConditions||{},Km(i.customerProvidedKey,this.isHttps),
Cm.withSpan("PageBlobClient-uploadPagesFromURL",i,async s=>vm(await this.pageBlobContext.uploadPagesFromURL(e,ep({
offset:t,count:n}),0,ep({offset:r,count:n}),{abortSignal:i.abortSignal,sourceContentMD5:i.sourceContentMD5,
sourceContentCrc64:i.sourceContentCrc64,leaseAccessConditions:i.conditions,sequenceNumberAccessConditions:i.conditions,
modifiedAccessConditions:{...i.conditions,ifTags:i.conditions?.tagConditions},sourceModifiedAccessConditions:{
sourceIfMatch:i.sourceConditions?.ifMatch,sourceIfModifiedSince:i.sourceConditions?.ifModifiedSince,
sourceIfNoneMatch:i.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:i.sourceConditions?.ifUnmodifiedSince},
cpkInfo:i.customerProvidedKey,encryptionScope:i.encryptionScope,copySourceAuthorization:Nm(i.sourceAuthorization),
fileRequestIntent:i.sourceShareTokenIntent,tracingOptions:s.tracingOptions,sourceCpkInfo:{
sourceEncryptionKey:i.sourceCustomerProvidedKey?.encryptionKey,
sourceEncryptionAlgorithm:i.sourceCustomerProvidedKey?.encryptionAlgorithm,
sourceEncryptionKeySha256:i.sourceCustomerProvidedKey?.encryptionKeySha256}})))}async clearPages(e=0,t,r={}){
return r.conditions=r.conditions||{},
Cm.withSpan("PageBlobClient-clearPages",r,async n=>vm(await this.pageBlobContext.clearPages(0,{
abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,modifiedAccessConditions:{...r.conditions,
ifTags:r.conditions?.tagConditions},range:ep({offset:e,count:t}),sequenceNumberAccessConditions:r.conditions,
cpkInfo:r.customerProvidedKey,encryptionScope:r.encryptionScope,tracingOptions:n.tracingOptions})))}
async getPageRanges(e=0,t,r={}){
return r.conditions=r.conditions||{},Cm.withSpan("PageBlobClient-getPageRanges",r,async n=>Jm(vm(await this.pageBlobContext.getPageRanges({
abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,modifiedAccessConditions:{...r.conditions,
ifTags:r.conditions?.tagConditions},range:ep({offset:e,count:t}),tracingOptions:n.tracingOptions}))))}
async listPageRangesSegment(e=0,t,r,n={}){
return Cm.withSpan("PageBlobClient-getPageRangesSegment",n,async i=>vm(await this.pageBlobContext.getPageRanges({
abortSignal:n.abortSignal,leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,
ifTags:n.conditions?.tagConditions},range:ep({offset:e,count:t}),marker:r,maxPageSize:n.maxPageSize,
tracingOptions:i.tracingOptions})))}async*listPageRangeItemSegments(e=0,t,r,n={}){let i;if(r||void 0===r)do{
i=await this.listPageRangesSegment(e,t,r,n),r=i.continuationToken,yield await i}while(r)}
async*listPageRangeItems(e=0,t,r={}){for await(const n of this.listPageRangeItemSegments(e,t,void 0,r))yield*Sm(n)}
listPageRanges(e=0,t,r={}){r.conditions=r.conditions||{};const n=this.listPageRangeItems(e,t,r);return{
next:()=>n.next(),[Symbol.asyncIterator](){return this},
byPage:(n={})=>this.listPageRangeItemSegments(e,t,n.continuationToken,{maxPageSize:n.maxPageSize,...r})}}
async getPageRangesDiff(e,t,r,n={}){
return n.conditions=n.conditions||{},Cm.withSpan("PageBlobClient-getPageRangesDiff",n,async i=>Jm(vm(await this.pageBlobContext.getPageRangesDiff({
abortSignal:n.abortSignal,leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,
ifTags:n.conditions?.tagConditions},prevsnapshot:r,range:ep({offset:e,count:t}),tracingOptions:i.tracingOptions}))))}
async listPageRangesDiffSegment(e,t,r,n,i={}){
return Cm.withSpan("PageBlobClient-getPageRangesDiffSegment",i,async s=>vm(await this.pageBlobContext.getPageRangesDiff({
abortSignal:i?.abortSignal,leaseAccessConditions:i?.conditions,modifiedAccessConditions:{...i?.conditions,
ifTags:i?.conditions?.tagConditions},prevsnapshot:r,range:ep({offset:e,count:t}),marker:n,maxPageSize:i?.maxPageSize,
tracingOptions:s.tracingOptions})))}async*listPageRangeDiffItemSegments(e,t,r,n,i){let s;if(n||void 0===n)do{
s=await this.listPageRangesDiffSegment(e,t,r,n,i),n=s.continuationToken,yield await s}while(n)}
async*listPageRangeDiffItems(e,t,r,n){
for await(const i of this.listPageRangeDiffItemSegments(e,t,r,void 0,n))yield*Sm(i)}listPageRangesDiff(e,t,r,n={}){
n.conditions=n.conditions||{};const i=this.listPageRangeDiffItems(e,t,r,{...n});return{next:()=>i.next(),
[Symbol.asyncIterator](){return this},byPage:(i={})=>this.listPageRangeDiffItemSegments(e,t,r,i.continuationToken,{
maxPageSize:i.maxPageSize,...n})}}async getPageRangesDiffForManagedDisks(e,t,r,n={}){
return n.conditions=n.conditions||{},
Cm.withSpan("PageBlobClient-GetPageRangesDiffForManagedDisks",n,async i=>Jm(vm(await this.pageBlobContext.getPageRangesDiff({
abortSignal:n.abortSignal,leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,
ifTags:n.conditions?.tagConditions},prevSnapshotUrl:r,range:ep({offset:e,count:t}),tracingOptions:i.tracingOptions}))))}
async resize(e,t={}){
return t.conditions=t.conditions||{},Cm.withSpan("PageBlobClient-resize",t,async r=>vm(await this.pageBlobContext.resize(e,{
abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,
ifTags:t.conditions?.tagConditions},encryptionScope:t.encryptionScope,tracingOptions:r.tracingOptions})))}
async updateSequenceNumber(e,t,r={}){
return r.conditions=r.conditions||{},Cm.withSpan("PageBlobClient-updateSequenceNumber",r,async n=>vm(await this.pageBlobContext.updateSequenceNumber(e,{
abortSignal:r.abortSignal,blobSequenceNumber:t,leaseAccessConditions:r.conditions,modifiedAccessConditions:{
...r.conditions,ifTags:r.conditions?.tagConditions},tracingOptions:n.tracingOptions})))}
async startCopyIncremental(e,t={}){
return Cm.withSpan("PageBlobClient-startCopyIncremental",t,async r=>vm(await this.pageBlobContext.copyIncremental(e,{
abortSignal:t.abortSignal,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},
tracingOptions:r.tracingOptions})))}}var lp,cp;!function(e){e[e.LOCKED=0]="LOCKED",e[e.UNLOCKED=1]="UNLOCKED"
}(lp||(lp={}));!function(e){e.AES256="AES256"}(cp||(cp={}));var dp=r(76982),mp=r(2203),pp=function(e,t,r,n){
return new(r||(r=Promise))(function(i,s){function a(e){try{l(n.next(e))}catch(e){s(e)}}function o(e){try{l(n.throw(e))
}catch(e){s(e)}}function l(e){var t;e.done?i(e.value):(t=e.value,t instanceof r?t:new r(function(e){e(t)})).then(a,o)}
l((n=n.apply(e,t||[])).next())})};function up(e,t,r){return pp(this,void 0,void 0,function*(){let n=0,a=Date.now()
;const o=new AbortController,c=e=>pp(this,void 0,void 0,function*(){return new Promise((t,r)=>{const n=setInterval(()=>{
Date.now()-a>e&&r(new Error("Upload progress stalled."))},e);o.signal.addEventListener("abort",()=>{clearInterval(n),t()
})})}),d=function(){const e=s.cpus().length;let t=32;if(e>4){const r=16*e;t=r>300?300:r}
const r=process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY;if(r){const e=parseInt(r)
;if(isNaN(e)||e<1)throw new Error("Invalid value set for ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY env variable")
;return e<t?((0,i.pq)("Set concurrency based on the value set in ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY."),e):((0,
i.pq)(`ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY is higher than the cap of ${t} based on the number of cpus. Set it to the maximum value allowed.`),
t)}return 5}(),m=8388608,p=new BlobClient(e).getBlockBlobClient()
;i.Yz(`Uploading artifact to blob storage with maxConcurrency: ${d}, bufferSize: 8388608, contentType: ${r}`);const u={
blobHTTPHeaders:{blobContentType:r},onProgress:e=>{i.pq(`Uploaded bytes ${e.loadedBytes}`),n=e.loadedBytes,a=Date.now()
},abortSignal:o.signal};let h;const f=new mp.PassThrough,y=dp.createHash("sha256");t.pipe(f),
t.pipe(y).setEncoding("hex"),i.pq("Beginning upload of artifact content to blob storage");try{
yield Promise.race([p.uploadStream(f,m,d,u),c(l())])}catch(e){
if(NetworkError.isNetworkErrorCode(null==e?void 0:e.code))throw new NetworkError(null==e?void 0:e.code);throw e}finally{
o.abort()}return i.pq("Finished uploading artifact content to blob storage!"),y.end(),h=y.read(),
i.pq(`SHA256 digest of uploaded artifact is ${h}`),
0===n&&i.$e("No data was uploaded to blob storage. Reported upload byte count is 0."),{uploadSize:n,sha256Hash:h}})}
var hp=r(91943),fp=r(99392),yp=function(e,t,r,n){return new(r||(r=Promise))(function(i,s){function a(e){try{l(n.next(e))
}catch(e){s(e)}}function o(e){try{l(n.throw(e))}catch(e){s(e)}}function l(e){var t;e.done?i(e.value):(t=e.value,
t instanceof r?t:new r(function(e){e(t)})).then(a,o)}l((n=n.apply(e,t||[])).next())})}
;class WaterMarkedUploadStream extends mp.Transform{constructor(e){super({highWaterMark:e})}_transform(e,t,r){r(null,e)}
}var gp=function(e,t,r,n){return new(r||(r=Promise))(function(i,s){function a(e){try{l(n.next(e))}catch(e){s(e)}}
function o(e){try{l(n.throw(e))}catch(e){s(e)}}function l(e){var t;e.done?i(e.value):(t=e.value,
t instanceof r?t:new r(function(e){e(t)})).then(a,o)}l((n=n.apply(e,t||[])).next())})};const bp=e=>{
throw i.z3("An error has occurred while creating the zip file for upload"),i.pq(e),
new Error("An error has occurred during zip creation for the artifact")},xp=e=>{
"ENOENT"===e.code?(i.$e("ENOENT warning during artifact zip creation. No such file or directory"),
i.pq(e)):(i.$e(`A non-blocking warning has occurred during artifact zip creation: ${e.code}`),i.pq(e))},Np=()=>{
i.Yz("Zip stream for upload has finished.")},Sp=()=>{i.Yz("Zip stream for upload has ended.")},vp={".txt":"text/plain",
".html":"text/html",".htm":"text/html",".css":"text/css",".csv":"text/csv",".xml":"text/xml",".md":"text/markdown",
".js":"application/javascript",".mjs":"application/javascript",".json":"application/json",".png":"image/png",
".jpg":"image/jpeg",".jpeg":"image/jpeg",".gif":"image/gif",".svg":"image/svg+xml",".webp":"image/webp",
".ico":"image/x-icon",".bmp":"image/bmp",".tiff":"image/tiff",".tif":"image/tiff",".mp3":"audio/mpeg",
".wav":"audio/wav",".ogg":"audio/ogg",".flac":"audio/flac",".mp4":"video/mp4",".webm":"video/webm",
".avi":"video/x-msvideo",".mov":"video/quicktime",".pdf":"application/pdf",".doc":"application/msword",
".docx":"application/vnd.openxmlformats-officedocument.wordprocessingml.document",".xls":"application/vnd.ms-excel",
".xlsx":"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",".ppt":"application/vnd.ms-powerpoint",
".pptx":"application/vnd.openxmlformats-officedocument.presentationml.presentation",".zip":"application/zip",
".tar":"application/x-tar",".gz":"application/gzip",".rar":"application/vnd.rar",".7z":"application/x-7z-compressed",
".wasm":"application/wasm",".yaml":"application/x-yaml",".yml":"application/x-yaml",".woff":"font/woff",
".woff2":"font/woff2",".ttf":"font/ttf",".otf":"font/otf",".eot":"application/vnd.ms-fontobject"}
;var wp=function(e,t,r,n){return new(r||(r=Promise))(function(i,s){function a(e){try{l(n.next(e))}catch(e){s(e)}}
function o(e){try{l(n.throw(e))}catch(e){s(e)}}function l(e){var t;e.done?i(e.value):(t=e.value,
t instanceof r?t:new r(function(e){e(t)})).then(a,o)}l((n=n.apply(e,t||[])).next())})};function Cp(e,t,r,n){
return wp(this,void 0,void 0,function*(){let s=`${e}.zip`;if(null==n?void 0:n.skipArchive){
if(0===t.length)throw new FilesNotFoundError([])
;if(t.length>1)throw new Error("skipArchive option is only supported when uploading a single file")
;if(!c.existsSync(t[0]))throw new FilesNotFoundError(t);s=d.basename(t[0]),e=s}!function(e){
if(!e)throw new Error("Provided artifact name input during validation is empty")
;for(const[t,r]of I)if(e.includes(t))throw new Error(`The artifact name is not valid: ${e}. Contains the following character: ${r}\n          \nInvalid characters include: ${Array.from(I.values()).toString()}\n          \nThese characters are not allowed in the artifact name due to limitations with certain file systems such as NTFS. To maintain file system agnostic behavior, these characters are intentionally not allowed to prevent potential problems with downloads on different file systems.`)
;(0,i.pq)("Artifact name is valid!")}(e),function(e){
if(!c.existsSync(e))throw new Error(`The provided rootDirectory ${e} does not exist`)
;if(!c.statSync(e).isDirectory())throw new Error(`The provided rootDirectory ${e} is not a valid directory`);(0,
i.pq)("Root directory input is valid!")}(r);let a=[];if(!(null==n?void 0:n.skipArchive)&&(a=function(e,t){const r=[]
;t=(0,d.normalize)(t),t=(0,d.resolve)(t);for(let n of e){const e=c.lstatSync(n,{throwIfNoEntry:!1})
;if(!e)throw new Error(`File ${n} does not exist`);if(e.isDirectory()){const i=n.replace(t,"");A(i),r.push({
sourcePath:null,destinationPath:i,stats:e})}else{if(n=(0,d.normalize)(n),n=(0,d.resolve)(n),
!n.startsWith(t))throw new Error(`The rootDirectory: ${t} is not a parent directory of the file: ${n}`)
;const i=n.replace(t,"");A(i),r.push({sourcePath:n,destinationPath:i,stats:e})}}return r}(t,r),
0===a.length))throw new FilesNotFoundError(a.flatMap(e=>e.sourcePath?[e.sourcePath]:[]));const o=function(e){
const t=d.extname(e).toLowerCase();return vp[t]||"application/octet-stream"}(s),l=q(),m=U(),p={
workflowRunBackendId:l.workflowRunBackendId,workflowJobRunBackendId:l.workflowJobRunBackendId,name:e,mimeType:h.create({
value:o}),version:7},u=T(null==n?void 0:n.retentionDays);u&&(p.expiresAt=u);const f=yield m.CreateArtifact(p)
;if(!f.ok)throw new InvalidResponseError("CreateArtifact: response from backend was not ok");let y
;y=(null==n?void 0:n.skipArchive)?yield function(e){return yp(this,void 0,void 0,function*(){
i.Yz(`Creating raw file upload stream for: ${e}`);const t=8388608,r=new WaterMarkedUploadStream(t);let n=e
;(yield c.promises.lstat(e)).isSymbolicLink()&&(n=yield(0,hp.realpath)(e));const s=c.createReadStream(n,{highWaterMark:t
});return s.on("error",e=>{i.z3("An error has occurred while reading the file for upload"),i.z3(String(e)),
r.destroy(new Error("An error has occurred during file read for the artifact"))}),s.pipe(r),r})
}(t[0]):yield function(e){return gp(this,arguments,void 0,function*(e,t=6){
i.Yz(`Creating Artifact archive with compressionLevel: ${t}`);const r=fp.create("zip",{highWaterMark:8388608,zlib:{
level:t}});r.on("error",bp),r.on("warning",xp),r.on("finish",Np),r.on("end",Sp)
;for(const t of e)if(null!==t.sourcePath){let e=t.sourcePath;t.stats.isSymbolicLink()&&(e=yield(0,
hp.realpath)(t.sourcePath)),r.file(e,{name:t.destinationPath})}else r.append("",{name:t.destinationPath})
;const n=new WaterMarkedUploadStream(8388608);return i.Yz(`Zip write high watermark value ${n.writableHighWaterMark}`),
i.Yz(`Zip read high watermark value ${n.readableHighWaterMark}`),r.pipe(n),r.finalize(),n})
}(a,null==n?void 0:n.compressionLevel),i.pq(`Uploading artifact: ${s}`);const g=yield up(f.signedUploadUrl,y,o),b={
workflowRunBackendId:l.workflowRunBackendId,workflowJobRunBackendId:l.workflowJobRunBackendId,name:e,
size:g.uploadSize?g.uploadSize.toString():"0"};g.sha256Hash&&(b.hash=h.create({value:`sha256:${g.sha256Hash}`})),
i.pq("Finalizing artifact upload");const x=yield m.FinalizeArtifact(b)
;if(!x.ok)throw new InvalidResponseError("FinalizeArtifact: response from backend was not ok")
;const N=BigInt(x.artifactId);return i.pq(`Artifact ${e} successfully finalized. Artifact ID ${N}`),{size:g.uploadSize,
digest:g.sha256Hash,id:Number(N)}})}class Context{constructor(){var e,t,r;if(this.payload={},
process.env.GITHUB_EVENT_PATH)if((0,c.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,
c.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{const e=process.env.GITHUB_EVENT_PATH
;process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${s.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,
this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,
this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,
this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),
this.runId=parseInt(process.env.GITHUB_RUN_ID,10),
this.apiUrl=null!==(e=process.env.GITHUB_API_URL)&&void 0!==e?e:"https://api.github.com",
this.serverUrl=null!==(t=process.env.GITHUB_SERVER_URL)&&void 0!==t?t:"https://github.com",
this.graphqlUrl=null!==(r=process.env.GITHUB_GRAPHQL_URL)&&void 0!==r?r:"https://api.github.com/graphql"}get issue(){
const e=this.payload;return Object.assign(Object.assign({},this.repo),{number:(e.issue||e.pull_request||e).number})}
get repo(){if(process.env.GITHUB_REPOSITORY){const[e,t]=process.env.GITHUB_REPOSITORY.split("/");return{owner:e,repo:t}}
if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name}
;throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}
var Pp=r(89659),Ep=r(63453),Tp=function(e,t,r,n){return new(r||(r=Promise))(function(i,s){function a(e){try{l(n.next(e))
}catch(e){s(e)}}function o(e){try{l(n.throw(e))}catch(e){s(e)}}function l(e){var t;e.done?i(e.value):(t=e.value,
t instanceof r?t:new r(function(e){e(t)})).then(a,o)}l((n=n.apply(e,t||[])).next())})};var Rp=r(46396)
;function Ip(e,t,r,n){if("function"!=typeof r)throw new Error("method for before hook must be a function")
;return n||(n={}),
Array.isArray(t)?t.reverse().reduce((t,r)=>Ip.bind(null,e,r,t,n),r)():Promise.resolve().then(()=>e.registry[t]?e.registry[t].reduce((e,t)=>t.hook.bind(null,e,n),r)():r(n))
}function Ap(e,t,r,n){const i=n
;e.registry[r]||(e.registry[r]=[]),"before"===t&&(n=(e,t)=>Promise.resolve().then(i.bind(null,t)).then(e.bind(null,t))),
"after"===t&&(n=(e,t)=>{let r;return Promise.resolve().then(e.bind(null,t)).then(e=>(r=e,i(r,t))).then(()=>r)}),
"error"===t&&(n=(e,t)=>Promise.resolve().then(e.bind(null,t)).catch(e=>i(e,t))),e.registry[r].push({hook:n,orig:i})}
function _p(e,t,r){if(!e.registry[t])return;const n=e.registry[t].map(e=>e.orig).indexOf(r)
;-1!==n&&e.registry[t].splice(n,1)}const Op=Function.bind,zp=Op.bind(Op);function Bp(e,t,r){
const n=zp(_p,null).apply(null,r?[t,r]:[t]);e.api={remove:n},e.remove=n,["before","error","after","wrap"].forEach(n=>{
const i=r?[t,n,r]:[t,n];e[n]=e.api[n]=zp(Ap,null).apply(null,i)})}const kp={Singular:function(){
const e=Symbol("Singular"),t={registry:{}},r=Ip.bind(null,t,e);return Bp(r,t,e),r},Collection:function(){const e={
registry:{}},t=Ip.bind(null,e);return Bp(t,e),t}};var Mp=r(57561);var qp=class extends Error{constructor(e,t,r){
super("Request failed due to following response errors:\n"+r.errors.map(e=>` - ${e.message}`).join("\n")),
this.request=e,this.headers=t,this.response=r,this.errors=r.errors,this.data=r.data,
Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request;headers;response
;name="GraphqlResponseError";errors;data
},Dp=["method","baseUrl","url","headers","request","query","mediaType","operationName"],Lp=["query","method","url"],Hp=/\/api\/v3\/?$/
;function Up(e,t){const r=e.defaults(t);return Object.assign((e,t)=>function(e,t,r){if(r){
if("string"==typeof t&&"query"in r)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'))
;for(const e in r)if(Lp.includes(e))return Promise.reject(new Error(`[@octokit/graphql] "${e}" cannot be used as variable name`))
}const n="string"==typeof t?Object.assign({query:t},r):t,i=Object.keys(n).reduce((e,t)=>Dp.includes(t)?(e[t]=n[t],
e):(e.variables||(e.variables={}),e.variables[t]=n[t],e),{}),s=n.baseUrl||e.endpoint.DEFAULTS.baseUrl
;return Hp.test(s)&&(i.url=s.replace(Hp,"/api/graphql")),e(i).then(e=>{if(e.data.errors){const t={}
;for(const r of Object.keys(e.headers))t[r]=e.headers[r];throw new qp(i,t,e.data)}return e.data.data})}(r,e,t),{
defaults:Up.bind(null,r),endpoint:r.endpoint})}Up(Mp.E,{headers:{
"user-agent":`octokit-graphql.js/0.0.0-development ${(0,Rp.$)()}`},method:"POST",url:"/graphql"})
;var $p="(?:[a-zA-Z0-9_-]+)",Fp=new RegExp(`^${$p}\\.${$p}\\.${$p}$`),jp=Fp.test.bind(Fp);async function Vp(e){
const t=jp(e),r=e.startsWith("v1.")||e.startsWith("ghs_"),n=e.startsWith("ghu_");return{type:"token",token:e,
tokenType:t?"app":r?"installation":n?"user-to-server":"oauth"}}async function Gp(e,t,r,n){const i=t.endpoint.merge(r,n)
;return i.headers.authorization=function(e){return 3===e.split(/\./).length?`bearer ${e}`:`token ${e}`}(e),t(i)}
var Wp=function(e){if(!e)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth")
;if("string"!=typeof e)throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string")
;return e=e.replace(/^(token|bearer) +/i,""),Object.assign(Vp.bind(null,e),{hook:Gp.bind(null,e)})}
;const Kp="7.0.8",Jp=()=>{},Xp=console.warn.bind(console),Qp=console.error.bind(console)
;const Zp=`octokit-core.js/${Kp} ${(0,Rp.$)()}`;var Yp=r(28195);new Context
;const eu=process.env.GITHUB_API_URL||"https://api.github.com",tu={baseUrl:eu,request:{agent:(ru=eu,
(new Pp.HttpClient).getAgent(ru)),fetch:function(e){const t=function(e){return(new Pp.HttpClient).getAgentDispatcher(e)
}(e);return(e,r)=>Tp(this,void 0,void 0,function*(){return(0,Ep.fetch)(e,Object.assign(Object.assign({},r),{dispatcher:t
}))})}(eu)}};var ru;const nu=class Octokit{static VERSION=Kp;static defaults(e){return class extends(this){
constructor(...t){const r=t[0]||{};super("function"!=typeof e?Object.assign({},e,r,r.userAgent&&e.userAgent?{
userAgent:`${r.userAgent} ${e.userAgent}`}:null):e(r))}}}static plugins=[];static plugin(...e){const t=this.plugins
;return class extends(this){static plugins=t.concat(e.filter(e=>!t.includes(e)))}}constructor(e={}){
const t=new kp.Collection,r={baseUrl:Mp.E.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},e.request,{
hook:t.bind(null,"request")}),mediaType:{previews:[],format:""}};var n
;if(r.headers["user-agent"]=e.userAgent?`${e.userAgent} ${Zp}`:Zp,e.baseUrl&&(r.baseUrl=e.baseUrl),
e.previews&&(r.mediaType.previews=e.previews),e.timeZone&&(r.headers["time-zone"]=e.timeZone),
this.request=Mp.E.defaults(r),this.graphql=(n=this.request,Up(n,{method:"POST",url:"/graphql"})).defaults(r),
this.log=function(e={}){return"function"!=typeof e.debug&&(e.debug=Jp),"function"!=typeof e.info&&(e.info=Jp),
"function"!=typeof e.warn&&(e.warn=Xp),"function"!=typeof e.error&&(e.error=Qp),e}(e.log),this.hook=t,e.authStrategy){
const{authStrategy:r,...n}=e,i=r(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:n
},e.auth));t.wrap("request",i.hook),this.auth=i}else if(e.auth){const r=Wp(e.auth);t.wrap("request",r.hook),this.auth=r
}else this.auth=async()=>({type:"unauthenticated"});const i=this.constructor
;for(let t=0;t<i.plugins.length;++t)Object.assign(this,i.plugins[t](this,e))}request;graphql;log;hook;auth
}.plugin(Yp._,Yp.u).defaults(tu);function iu(e,t){const r=Object.assign({},t||{}),n=function(e,t){
if(!e&&!t.auth)throw new Error("Parameter token or opts.auth is required")
;if(e&&t.auth)throw new Error("Parameters token and opts.auth may not both be specified")
;return"string"==typeof t.auth?t.auth:`token ${e}`}(e,r);n&&(r.auth=n);const i=function(e){var t
;const r=null===(t=process.env.ACTIONS_ORCHESTRATION_ID)||void 0===t?void 0:t.trim();if(r){
const t=`actions_orchestration_id/${r.replace(/[^a-z0-9_.-]/gi,"_")}`
;return(null==e?void 0:e.includes(t))?e:`${e?`${e} `:""}${t}`}return e}(r.userAgent);return i&&(r.userAgent=i),r}
new Context;function su(e,t,...r){return new(nu.plugin(...r))(iu(e,t))}var au=function(e,t,r,n){
return new(r||(r=Promise))(function(i,s){function a(e){try{l(n.next(e))}catch(e){s(e)}}function o(e){try{l(n.throw(e))
}catch(e){s(e)}}function l(e){var t;e.done?i(e.value):(t=e.value,t instanceof r?t:new r(function(e){e(t)})).then(a,o)}
l((n=n.apply(e,t||[])).next())})};const ou=e=>{const t=new URL(e);return t.search="",t.toString()};function lu(e,t,r){
return au(this,void 0,void 0,function*(){let n=0;for(;n<5;)try{return yield cu(e,t,{skipDecompress:r})}catch(e){n++,
i.Yz(`Failed to download artifact after ${n} retries due to ${e.message}. Retrying in 5 seconds...`),
yield new Promise(e=>setTimeout(e,5e3))}throw new Error(`Artifact download failed after ${n} retries.`)})}
function cu(e,t){return au(this,arguments,void 0,function*(e,t,r={}){
const{timeout:n=3e4,skipDecompress:s=!1}=r,a=new _.Qq(B()),o=yield a.get(e)
;if(200!==o.message.statusCode)throw new Error(`Unexpected HTTP response from blob storage: ${o.message.statusCode} ${o.message.statusMessage}`)
;const l=o.message.headers["content-type"]||"",m=l.split(";",1)[0].trim().toLowerCase(),p=new URL(e).pathname.toLowerCase().endsWith(".zip"),u="application/zip"===m||"application/x-zip-compressed"===m||"application/zip-compressed"===m||p,h=o.message.headers["content-disposition"]||""
;let f="artifact"
;const y=h.match(/filename\*\s*=\s*UTF-8''([^;\r\n]*)/i),g=h.match(/(?<!\*)filename\s*=\s*['"]?([^;\r\n"']*)['"]?/i),b=(null==y?void 0:y[1])||(null==g?void 0:g[1])
;let x
;return b&&(f=d.basename(decodeURIComponent(b.trim()))),i.Yz(`Content-Type: ${l}, mimeType: ${m}, urlEndsWithZip: ${p}, isZip: ${u}, skipDecompress: ${s}`),
i.Yz(`Content-Disposition: ${h}, fileName: ${f}`),new Promise((e,r)=>{const a=setTimeout(()=>{
const e=new Error(`Blob storage chunk did not respond in ${n}ms`);o.message.destroy(e),r(e)},n),l=e=>{
i.Yz(`response.message: Artifact download failed: ${e.message}`),clearTimeout(a),r(e)
},m=dp.createHash("sha256").setEncoding("hex"),p=(new mp.PassThrough).on("data",()=>{a.refresh()}).on("error",l)
;o.message.pipe(p),p.pipe(m);const h=()=>{clearTimeout(a),m&&(m.end(),x=m.read(),
i.pq(`SHA256 digest of downloaded artifact is ${x}`)),e({sha256Digest:`sha256:${x}`})};if(u&&!s)p.pipe(tm.Extract({
path:t})).on("close",h).on("error",l);else{const e=d.join(t,f),r=c.createWriteStream(e)
;i.pq(`Downloading raw file (non-zip) to: ${e}`),p.pipe(r).on("close",h).on("error",l)}})})}function du(){
return au(this,arguments,void 0,function*(e=function(){const e=process.env.GITHUB_WORKSPACE
;if(!e)throw new Error("Unable to get the GITHUB_WORKSPACE env variable");return e}()){return(yield function(e){
return au(this,void 0,void 0,function*(){try{return yield hp.access(e),!0}catch(e){if("ENOENT"===e.code)return!1;throw e
}})
}(e))?i.Yz(`Artifact destination folder already exists: ${e}`):(i.Yz(`Artifact destination folder does not exist, creating: ${e}`),
yield hp.mkdir(e,{recursive:!0})),e})}const mu=[400,401,403,404,422];function pu(e,t=5,r=mu){var n;if(t<=0)return[{
enabled:!1},e.request];const s={enabled:!0};r.length>0&&(s.doNotRetry=r)
;const a=Object.assign(Object.assign({},e.request),{retries:t})
;return i.Yz(`GitHub client configured with: (retries: ${a.retries}, retry-exempt-status-code: ${null!==(n=s.doNotRetry)&&void 0!==n?n:"octokit default: [400, 401, 403, 404, 422]"})`),
[s,a]}function uu(e){e.hook.wrap("request",(t,r)=>{e.log.debug("request",r)
;const n=Date.now(),i=e.request.endpoint.parse(r),s=i.url.replace(r.baseUrl,"");return t(r).then(t=>{
const r=t.headers["x-github-request-id"]
;return e.log.info(`${i.method} ${s} - ${t.status} with id ${r} in ${Date.now()-n}ms`),t}).catch(t=>{
const r=t.response?.headers["x-github-request-id"]||"UNKNOWN"
;throw e.log.error(`${i.method} ${s} - ${t.status} with id ${r} in ${Date.now()-n}ms`),t})})}uu.VERSION="6.0.0"
;var hu=r(63251),fu=r(31015);async function yu(e,t,r,n){if(!function(e){return void 0!==e.request
}(r)||!r?.request.request)throw r;if(r.status>=400&&!e.doNotRetry.includes(r.status)){
const i=null!=n.request.retries?n.request.retries:e.retries,s=Math.pow((n.request.retryCount||0)+1,2)
;throw t.retry.retryRequest(r,i,s)}throw r}async function gu(e,t,r,n){const i=new hu;return i.on("failed",function(t,r){
const i=~~t.request.request?.retries,s=~~t.request.request?.retryAfter;if(n.request.retryCount=r.retryCount+1,
i>r.retryCount)return s*e.retryAfterBaseValue}),i.schedule(bu.bind(null,e,t,r),n)}async function bu(e,t,r,n){
const i=await r(n)
;if(i.data&&i.data.errors&&i.data.errors.length>0&&/Something went wrong while executing your query/.test(i.data.errors[0].message)){
return yu(e,t,new fu.G(i.data.errors[0].message,500,{request:n,response:i}),n)}return i}function xu(e,t){
const r=Object.assign({enabled:!0,retryAfterBaseValue:1e3,doNotRetry:[400,401,403,404,410,422,451],retries:3
},t.retry),n={retry:{retryRequest:(e,t,r)=>(e.request.request=Object.assign({},e.request.request,{retries:t,retryAfter:r
}),e)}};return r.enabled&&(e.hook.error("request",yu.bind(null,r,n)),e.hook.wrap("request",gu.bind(null,r,n))),n}
xu.VERSION="0.0.0-development";var Nu=function(e,t,r,n){return new(r||(r=Promise))(function(i,s){function a(e){try{
l(n.next(e))}catch(e){s(e)}}function o(e){try{l(n.throw(e))}catch(e){s(e)}}function l(e){var t
;e.done?i(e.value):(t=e.value,t instanceof r?t:new r(function(e){e(t)})).then(a,o)}l((n=n.apply(e,t||[])).next())})}
;function Su(e,t,r,n,s){return Nu(this,void 0,void 0,function*(){var a;const[o,l]=pu(tu),c={log:void 0,userAgent:B(),
previews:void 0,retry:o,request:l
},d=su(s,c,xu,uu),m=yield d.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts{?name}",{owner:r,repo:n,
run_id:t,name:e})
;if(200!==m.status)throw new InvalidResponseError(`Invalid response from GitHub API: ${m.status} (${null===(a=null==m?void 0:m.headers)||void 0===a?void 0:a["x-github-request-id"]})`)
;if(0===m.data.artifacts.length)throw new ArtifactNotFoundError(`Artifact not found for name: ${e}\n        Please ensure that your artifact is not expired and the artifact was uploaded using a compatible version of toolkit/upload-artifact.\n        For more information, visit the GitHub Artifacts FAQ: https://github.com/actions/toolkit/blob/main/packages/artifact/docs/faq.md`)
;let p=m.data.artifacts[0];return m.data.artifacts.length>1&&(p=m.data.artifacts.sort((e,t)=>t.id-e.id)[0],
i.Yz(`More than one artifact found for a single name, returning newest (id: ${p.id})`)),{artifact:{name:p.name,id:p.id,
size:p.size_in_bytes,createdAt:p.created_at?new Date(p.created_at):void 0,digest:p.digest}}})}var vu=function(e,t,r,n){
return new(r||(r=Promise))(function(i,s){function a(e){try{l(n.next(e))}catch(e){s(e)}}function o(e){try{l(n.throw(e))
}catch(e){s(e)}}function l(e){var t;e.done?i(e.value):(t=e.value,t instanceof r?t:new r(function(e){e(t)})).then(a,o)}
l((n=n.apply(e,t||[])).next())})};var wu=function(e,t,r,n){return new(r||(r=Promise))(function(i,s){function a(e){try{
l(n.next(e))}catch(e){s(e)}}function o(e){try{l(n.throw(e))}catch(e){s(e)}}function l(e){var t
;e.done?i(e.value):(t=e.value,t instanceof r?t:new r(function(e){e(t)})).then(a,o)}l((n=n.apply(e,t||[])).next())})}
;const Cu=function(){const e=process.env.ACTIONS_ARTIFACT_MAX_ARTIFACT_COUNT||"1000",t=parseInt(e)
;if(isNaN(t)||t<1)throw new Error("Invalid value set for ACTIONS_ARTIFACT_MAX_ARTIFACT_COUNT env variable");return t
}(),Pu=100,Eu=Math.ceil(Cu/Pu);function Tu(e){e.sort((e,t)=>t.id-e.id);const t=[],r=new Set
;for(const n of e)r.has(n.name)||(t.push(n),r.add(n.name));return t}var Ru=function(e,t,r,n){
return new(r||(r=Promise))(function(i,s){function a(e){try{l(n.next(e))}catch(e){s(e)}}function o(e){try{l(n.throw(e))
}catch(e){s(e)}}function l(e){var t;e.done?i(e.value):(t=e.value,t instanceof r?t:new r(function(e){e(t)})).then(a,o)}
l((n=n.apply(e,t||[])).next())})},Iu=function(e,t){var r={}
;for(var n in e)Object.prototype.hasOwnProperty.call(e,n)&&t.indexOf(n)<0&&(r[n]=e[n])
;if(null!=e&&"function"==typeof Object.getOwnPropertySymbols){var i=0
;for(n=Object.getOwnPropertySymbols(e);i<n.length;i++)t.indexOf(n[i])<0&&Object.prototype.propertyIsEnumerable.call(e,n[i])&&(r[n[i]]=e[n[i]])
}return r};class DefaultArtifactClient{uploadArtifact(e,t,r,n){return Ru(this,void 0,void 0,function*(){try{
if(o())throw new GHESNotSupportedError;return Cp(e,t,r,n)}catch(e){
throw(0,i.$e)(`Artifact upload failed with error: ${e}.\n\nErrors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.\n\nIf the error persists, please check whether Actions is operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),
e}})}downloadArtifact(e,t){return Ru(this,void 0,void 0,function*(){try{if(o())throw new GHESNotSupportedError
;if(null==t?void 0:t.findBy){const{findBy:{repositoryOwner:r,repositoryName:n,token:s}}=t,a=Iu(t,["findBy"])
;return function(e,t,r,n,s){return au(this,void 0,void 0,function*(){const a=yield du(null==s?void 0:s.path),o=su(n)
;let l=!1;i.pq(`Downloading artifact '${e}' from '${t}/${r}'`)
;const{headers:c,status:d}=yield o.rest.actions.downloadArtifact({owner:t,repo:r,artifact_id:e,archive_format:"zip",
request:{redirect:"manual"}});if(302!==d)throw new Error(`Unable to download artifact. Unexpected status: ${d}`)
;const{location:m}=c;if(!m)throw new Error("Unable to redirect to artifact download url")
;i.pq(`Redirecting to blob download url: ${ou(m)}`);try{i.pq(`Starting download of artifact to: ${a}`)
;const e=yield lu(m,a,null==s?void 0:s.skipDecompress);i.pq("Artifact download completed successfully."),
(null==s?void 0:s.expectedHash)&&(null==s?void 0:s.expectedHash)!==e.sha256Digest&&(l=!0,
i.Yz(`Computed digest: ${e.sha256Digest}`),i.Yz(`Expected digest: ${s.expectedHash}`))}catch(e){
throw new Error(`Unable to download and extract artifact: ${e.message}`)}return{downloadPath:a,digestMismatch:l}})
}(e,r,n,s,a)}return function(e,t){return au(this,void 0,void 0,function*(){const r=yield du(null==t?void 0:t.path),n=U()
;let s=!1;const{workflowRunBackendId:a,workflowJobRunBackendId:o}=q(),l={workflowRunBackendId:a,
workflowJobRunBackendId:o,idFilter:u.create({value:e.toString()})},{artifacts:c}=yield n.ListArtifacts(l)
;if(0===c.length)throw new ArtifactNotFoundError(`No artifacts found for ID: ${e}\nAre you trying to download from a different run? Try specifying a github-token with \`actions:read\` scope.`)
;c.length>1&&i.$e("Multiple artifacts found, defaulting to first.");const d={
workflowRunBackendId:c[0].workflowRunBackendId,workflowJobRunBackendId:c[0].workflowJobRunBackendId,name:c[0].name
},{signedUrl:m}=yield n.GetSignedArtifactURL(d);i.pq(`Redirecting to blob download url: ${ou(m)}`);try{
i.pq(`Starting download of artifact to: ${r}`);const e=yield lu(m,r,null==t?void 0:t.skipDecompress)
;i.pq("Artifact download completed successfully."),
(null==t?void 0:t.expectedHash)&&(null==t?void 0:t.expectedHash)!==e.sha256Digest&&(s=!0,
i.Yz(`Computed digest: ${e.sha256Digest}`),i.Yz(`Expected digest: ${t.expectedHash}`))}catch(e){
throw new Error(`Unable to download and extract artifact: ${e.message}`)}return{downloadPath:r,digestMismatch:s}})}(e,t)
}catch(e){
throw(0,i.$e)(`Download Artifact failed with error: ${e}.\n\nErrors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.\n\nIf the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),
e}})}listArtifacts(e){return Ru(this,void 0,void 0,function*(){try{if(o())throw new GHESNotSupportedError
;if(null==e?void 0:e.findBy){const{findBy:{workflowRunId:t,repositoryOwner:r,repositoryName:n,token:s}}=e
;return function(e,t,r,n){return wu(this,arguments,void 0,function*(e,t,r,n,s=!1){(0,
i.pq)(`Fetching artifact list for workflow run ${e} in repository ${t}/${r}`);let a=[];const[o,l]=pu(tu),c=su(n,{
log:void 0,userAgent:B(),previews:void 0,retry:o,request:l},xu,uu);let d=1
;const{data:m}=yield c.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",{owner:t,repo:r,run_id:e,
per_page:Pu,page:d});let p=Math.ceil(m.total_count/Pu);const u=m.total_count;u>Cu&&((0,
i.$e)(`Workflow run ${e} has ${u} artifacts, exceeding the limit of ${Cu}. Results will be incomplete as only the first ${Cu} artifacts will be returned`),
p=Eu);for(const e of m.artifacts)a.push({name:e.name,id:e.id,size:e.size_in_bytes,
createdAt:e.created_at?new Date(e.created_at):void 0,digest:e.digest});for(d++;d<=p;d++){(0,
i.Yz)(`Fetching page ${d} of artifact list`)
;const{data:n}=yield c.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",{owner:t,repo:r,run_id:e,
per_page:Pu,page:d});for(const e of n.artifacts)a.push({name:e.name,id:e.id,size:e.size_in_bytes,
createdAt:e.created_at?new Date(e.created_at):void 0,digest:e.digest})}return s&&(a=Tu(a)),(0,
i.pq)(`Found ${a.length} artifact(s)`),{artifacts:a}})}(t,r,n,s,null==e?void 0:e.latest)}return function(){
return wu(this,arguments,void 0,function*(e=!1){const t=U(),{workflowRunBackendId:r,workflowJobRunBackendId:n}=q(),s={
workflowRunBackendId:r,workflowJobRunBackendId:n};let a=(yield t.ListArtifacts(s)).artifacts.map(e=>{var t;return{
name:e.name,id:Number(e.databaseId),size:Number(e.size),createdAt:e.createdAt?p.toDate(e.createdAt):void 0,
digest:null===(t=e.digest)||void 0===t?void 0:t.value}});return e&&(a=Tu(a)),(0,i.pq)(`Found ${a.length} artifact(s)`),{
artifacts:a}})}(null==e?void 0:e.latest)}catch(e){
throw(0,i.$e)(`Listing Artifacts failed with error: ${e}.\n\nErrors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.\n\nIf the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),
e}})}getArtifact(e,t){return Ru(this,void 0,void 0,function*(){try{if(o())throw new GHESNotSupportedError
;if(null==t?void 0:t.findBy){const{findBy:{workflowRunId:r,repositoryOwner:n,repositoryName:i,token:s}}=t
;return Su(e,r,n,i,s)}return function(e){return Nu(this,void 0,void 0,function*(){var t
;const r=U(),{workflowRunBackendId:n,workflowJobRunBackendId:s}=q(),a={workflowRunBackendId:n,workflowJobRunBackendId:s,
nameFilter:h.create({value:e})},o=yield r.ListArtifacts(a)
;if(0===o.artifacts.length)throw new ArtifactNotFoundError(`Artifact not found for name: ${e}\n        Please ensure that your artifact is not expired and the artifact was uploaded using a compatible version of toolkit/upload-artifact.\n        For more information, visit the GitHub Artifacts FAQ: https://github.com/actions/toolkit/blob/main/packages/artifact/docs/faq.md`)
;let l=o.artifacts[0]
;return o.artifacts.length>1&&(l=o.artifacts.sort((e,t)=>Number(t.databaseId)-Number(e.databaseId))[0],
i.Yz(`More than one artifact found for a single name, returning newest (id: ${l.databaseId})`)),{artifact:{name:l.name,
id:Number(l.databaseId),size:Number(l.size),createdAt:l.createdAt?p.toDate(l.createdAt):void 0,
digest:null===(t=l.digest)||void 0===t?void 0:t.value}}})}(e)}catch(e){
throw(0,i.$e)(`Get Artifact failed with error: ${e}.\n\nErrors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.\n\nIf the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),
e}})}deleteArtifact(e,t){return Ru(this,void 0,void 0,function*(){try{if(o())throw new GHESNotSupportedError
;if(null==t?void 0:t.findBy){const{findBy:{repositoryOwner:r,repositoryName:n,workflowRunId:i,token:s}}=t
;return function(e,t,r,n,i){return vu(this,void 0,void 0,function*(){var s;const[a,o]=pu(tu),l={log:void 0,
userAgent:B(),previews:void 0,retry:a,request:o
},c=su(i,l,xu,uu),d=yield Su(e,t,r,n,i),m=yield c.rest.actions.deleteArtifact({owner:r,repo:n,artifact_id:d.artifact.id
})
;if(204!==m.status)throw new InvalidResponseError(`Invalid response from GitHub API: ${m.status} (${null===(s=null==m?void 0:m.headers)||void 0===s?void 0:s["x-github-request-id"]})`)
;return{id:d.artifact.id}})}(e,i,r,n,s)}return function(e){return vu(this,void 0,void 0,function*(){
const t=U(),{workflowRunBackendId:r,workflowJobRunBackendId:n}=q(),s={workflowRunBackendId:r,workflowJobRunBackendId:n,
nameFilter:h.create({value:e})},a=yield t.ListArtifacts(s)
;if(0===a.artifacts.length)throw new ArtifactNotFoundError(`Artifact not found for name: ${e}`);let o=a.artifacts[0]
;a.artifacts.length>1&&(o=a.artifacts.sort((e,t)=>Number(t.databaseId)-Number(e.databaseId))[0],(0,
i.Yz)(`More than one artifact found for a single name, returning newest (id: ${o.databaseId})`));const l={
workflowRunBackendId:o.workflowRunBackendId,workflowJobRunBackendId:o.workflowJobRunBackendId,name:o.name
},c=yield t.DeleteArtifact(l);return(0,i.pq)(`Artifact '${e}' (ID: ${c.artifactId}) deleted`),{id:Number(c.artifactId)}
})}(e)}catch(e){
throw(0,i.$e)(`Delete Artifact failed with error: ${e}.\n\nErrors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.\n\nIf the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),
e}})}}new DefaultArtifactClient}),50549:((e,t,r)=>{
var n=r(79896),i=r(97200),s=r(91278),a=r(16928),o=r(53296),l=r(39023).inherits,c=r(13110),d=r(87902).Transform,m="win32"===process.platform,p=function(e,t){
if(!(this instanceof p))return new p(e,t);"string"!=typeof e&&(t=e,e="zip"),t=this.options=o.defaults(t,{
highWaterMark:1048576,statConcurrency:4}),d.call(this,t),this._format=!1,this._module=!1,this._pending=0,
this._pointer=0,this._entriesCount=0,this._entriesProcessedCount=0,this._fsEntriesTotalBytes=0,
this._fsEntriesProcessedBytes=0,this._queue=s.queue(this._onQueueTask.bind(this),1),
this._queue.drain(this._onQueueDrain.bind(this)),
this._statQueue=s.queue(this._onStatQueueTask.bind(this),t.statConcurrency),
this._statQueue.drain(this._onQueueDrain.bind(this)),this._state={aborted:!1,finalize:!1,finalizing:!1,finalized:!1,
modulePiped:!1},this._streams=[]};l(p,d),p.prototype._abort=function(){this._state.aborted=!0,this._queue.kill(),
this._statQueue.kill(),this._queue.idle()&&this._shutdown()},p.prototype._append=function(e,t){var r={source:null,
filepath:e};(t=t||{}).name||(t.name=e),t.sourcePath=e,r.data=t,this._entriesCount++,
t.stats&&t.stats instanceof n.Stats?(r=this._updateQueueTaskWithStats(r,t.stats))&&(t.stats.size&&(this._fsEntriesTotalBytes+=t.stats.size),
this._queue.push(r)):this._statQueue.push(r)},p.prototype._finalize=function(){
this._state.finalizing||this._state.finalized||this._state.aborted||(this._state.finalizing=!0,this._moduleFinalize(),
this._state.finalizing=!1,this._state.finalized=!0)},p.prototype._maybeFinalize=function(){
return!(this._state.finalizing||this._state.finalized||this._state.aborted)&&(!!(this._state.finalize&&0===this._pending&&this._queue.idle()&&this._statQueue.idle())&&(this._finalize(),
!0))},p.prototype._moduleAppend=function(e,t,r){this._state.aborted?r():this._module.append(e,t,function(e){
if(this._task=null,this._state.aborted)this._shutdown();else{if(e)return this.emit("error",e),void setImmediate(r)
;this.emit("entry",t),
this._entriesProcessedCount++,t.stats&&t.stats.size&&(this._fsEntriesProcessedBytes+=t.stats.size),
this.emit("progress",{entries:{total:this._entriesCount,processed:this._entriesProcessedCount},fs:{
totalBytes:this._fsEntriesTotalBytes,processedBytes:this._fsEntriesProcessedBytes}}),setImmediate(r)}}.bind(this))},
p.prototype._moduleFinalize=function(){
"function"==typeof this._module.finalize?this._module.finalize():"function"==typeof this._module.end?this._module.end():this.emit("error",new c("NOENDMETHOD"))
},p.prototype._modulePipe=function(){this._module.on("error",this._onModuleError.bind(this)),this._module.pipe(this),
this._state.modulePiped=!0},p.prototype._moduleSupports=function(e){
return!(!this._module.supports||!this._module.supports[e])&&this._module.supports[e]},
p.prototype._moduleUnpipe=function(){this._module.unpipe(this),this._state.modulePiped=!1},
p.prototype._normalizeEntryData=function(e,t){e=o.defaults(e,{type:"file",name:null,date:null,mode:null,prefix:null,
sourcePath:null,stats:!1}),t&&!1===e.stats&&(e.stats=t);var r="directory"===e.type
;return e.name&&("string"==typeof e.prefix&&""!==e.prefix&&(e.name=e.prefix+"/"+e.name,e.prefix=null),
e.name=o.sanitizePath(e.name),"symlink"!==e.type&&"/"===e.name.slice(-1)?(r=!0,e.type="directory"):r&&(e.name+="/")),
"number"==typeof e.mode?e.mode&=m?511:4095:e.stats&&null===e.mode?(e.mode=m?511&e.stats.mode:4095&e.stats.mode,
m&&r&&(e.mode=493)):null===e.mode&&(e.mode=r?493:420),
e.stats&&null===e.date?e.date=e.stats.mtime:e.date=o.dateify(e.date),e},p.prototype._onModuleError=function(e){
this.emit("error",e)},p.prototype._onQueueDrain=function(){
this._state.finalizing||this._state.finalized||this._state.aborted||this._state.finalize&&0===this._pending&&this._queue.idle()&&this._statQueue.idle()&&this._finalize()
},p.prototype._onQueueTask=function(e,t){var r=()=>{e.data.callback&&e.data.callback(),t()}
;this._state.finalizing||this._state.finalized||this._state.aborted?r():(this._task=e,
this._moduleAppend(e.source,e.data,r))},p.prototype._onStatQueueTask=function(e,t){
this._state.finalizing||this._state.finalized||this._state.aborted?t():n.lstat(e.filepath,function(r,n){
if(this._state.aborted)setImmediate(t);else{if(r)return this._entriesCount--,this.emit("warning",r),void setImmediate(t)
;(e=this._updateQueueTaskWithStats(e,n))&&(n.size&&(this._fsEntriesTotalBytes+=n.size),this._queue.push(e)),
setImmediate(t)}}.bind(this))},p.prototype._shutdown=function(){this._moduleUnpipe(),this.end()},
p.prototype._transform=function(e,t,r){e&&(this._pointer+=e.length),r(null,e)
},p.prototype._updateQueueTaskWithStats=function(e,t){if(t.isFile())e.data.type="file",e.data.sourceType="stream",
e.source=o.lazyReadStream(e.filepath);else if(t.isDirectory()&&this._moduleSupports("directory"))e.data.name=o.trailingSlashIt(e.data.name),
e.data.type="directory",e.data.sourcePath=o.trailingSlashIt(e.filepath),e.data.sourceType="buffer",
e.source=Buffer.concat([]);else{
if(!t.isSymbolicLink()||!this._moduleSupports("symlink"))return t.isDirectory()?this.emit("warning",new c("DIRECTORYNOTSUPPORTED",e.data)):t.isSymbolicLink()?this.emit("warning",new c("SYMLINKNOTSUPPORTED",e.data)):this.emit("warning",new c("ENTRYNOTSUPPORTED",e.data)),
null;var r=n.readlinkSync(e.filepath),i=a.dirname(e.filepath);e.data.type="symlink",
e.data.linkname=a.relative(i,a.resolve(i,r)),e.data.sourceType="buffer",e.source=Buffer.concat([])}
return e.data=this._normalizeEntryData(e.data,t),e},p.prototype.abort=function(){
return this._state.aborted||this._state.finalized||this._abort(),this},p.prototype.append=function(e,t){
if(this._state.finalize||this._state.aborted)return this.emit("error",new c("QUEUECLOSED")),this
;if("string"!=typeof(t=this._normalizeEntryData(t)).name||0===t.name.length)return this.emit("error",new c("ENTRYNAMEREQUIRED")),
this
;if("directory"===t.type&&!this._moduleSupports("directory"))return this.emit("error",new c("DIRECTORYNOTSUPPORTED",{
name:t.name})),this;if(e=o.normalizeInputSource(e),Buffer.isBuffer(e))t.sourceType="buffer";else{
if(!o.isStream(e))return this.emit("error",new c("INPUTSTEAMBUFFERREQUIRED",{name:t.name})),this;t.sourceType="stream"}
return this._entriesCount++,this._queue.push({data:t,source:e}),this},p.prototype.directory=function(e,t,r){
if(this._state.finalize||this._state.aborted)return this.emit("error",new c("QUEUECLOSED")),this
;if("string"!=typeof e||0===e.length)return this.emit("error",new c("DIRECTORYDIRPATHREQUIRED")),this;this._pending++,
!1===t?t="":"string"!=typeof t&&(t=e);var n=!1;"function"==typeof r?(n=r,r={}):"object"!=typeof r&&(r={});var s=i(e,{
stat:!0,dot:!0});return s.on("error",function(e){this.emit("error",e)}.bind(this)),s.on("match",function(i){s.pause()
;var a=!1,o=Object.assign({},r);o.name=i.relative,o.prefix=t,o.stats=i.stat,o.callback=s.resume.bind(s);try{
if(n)if(!1===(o=n(o)))a=!0;else if("object"!=typeof o)throw new c("DIRECTORYFUNCTIONINVALIDDATA",{dirpath:e})}catch(e){
return void this.emit("error",e)}a?s.resume():this._append(i.absolute,o)}.bind(this)),s.on("end",function(){
this._pending--,this._maybeFinalize()}.bind(this)),this},p.prototype.file=function(e,t){
return this._state.finalize||this._state.aborted?(this.emit("error",new c("QUEUECLOSED")),
this):"string"!=typeof e||0===e.length?(this.emit("error",new c("FILEFILEPATHREQUIRED")),this):(this._append(e,t),this)
},p.prototype.glob=function(e,t,r){this._pending++,t=o.defaults(t,{stat:!0,pattern:e});var n=i(t.cwd||".",t)
;return n.on("error",function(e){this.emit("error",e)}.bind(this)),n.on("match",function(e){n.pause()
;var t=Object.assign({},r);t.callback=n.resume.bind(n),t.stats=e.stat,t.name=e.relative,this._append(e.absolute,t)
}.bind(this)),n.on("end",function(){this._pending--,this._maybeFinalize()}.bind(this)),this},
p.prototype.finalize=function(){if(this._state.aborted){var e=new c("ABORTED");return this.emit("error",e),
Promise.reject(e)}if(this._state.finalize){var t=new c("FINALIZING");return this.emit("error",t),Promise.reject(t)}
this._state.finalize=!0,0===this._pending&&this._queue.idle()&&this._statQueue.idle()&&this._finalize();var r=this
;return new Promise(function(e,t){var n;r._module.on("end",function(){n||e()}),r._module.on("error",function(e){n=!0,
t(e)})})},p.prototype.setFormat=function(e){return this._format?(this.emit("error",new c("FORMATSET")),
this):(this._format=e,this)},p.prototype.setModule=function(e){
return this._state.aborted?(this.emit("error",new c("ABORTED")),
this):this._state.module?(this.emit("error",new c("MODULESET")),this):(this._module=e,this._modulePipe(),this)},
p.prototype.symlink=function(e,t,r){
if(this._state.finalize||this._state.aborted)return this.emit("error",new c("QUEUECLOSED")),this
;if("string"!=typeof e||0===e.length)return this.emit("error",new c("SYMLINKFILEPATHREQUIRED")),this
;if("string"!=typeof t||0===t.length)return this.emit("error",new c("SYMLINKTARGETREQUIRED",{filepath:e})),this
;if(!this._moduleSupports("symlink"))return this.emit("error",new c("SYMLINKNOTSUPPORTED",{filepath:e})),this;var n={
type:"symlink"};return n.name=e.replace(/\\/g,"/"),n.linkname=t.replace(/\\/g,"/"),n.sourceType="buffer",
"number"==typeof r&&(n.mode=r),this._entriesCount++,this._queue.push({data:n,source:Buffer.concat([])}),this},
p.prototype.pointer=function(){return this._pointer},p.prototype.use=function(e){return this._streams.push(e),this},
e.exports=p}),51425:((e,t,r)=>{r(48161),r(1708)}),51645:(e=>{e.exports=function(e){return null!=e&&"object"==typeof e}}),
51945:((e,t,r)=>{r.d(t,{I:()=>Sanitizer});var n=r(8011)
;const i="REDACTED",s=["x-ms-client-request-id","x-ms-return-client-request-id","x-ms-useragent","x-ms-correlation-request-id","x-ms-request-id","client-request-id","ms-cv","return-client-request-id","traceparent","azure-deprecating","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Origin","Accept","Accept-Encoding","Cache-Control","Connection","Content-Length","Content-Type","Date","ETag","Expires","If-Match","If-Modified-Since","If-None-Match","If-Unmodified-Since","Last-Modified","Pragma","Request-Id","Retry-After","Server","Transfer-Encoding","User-Agent","WWW-Authenticate"],a=["api-version"]
;class Sanitizer{allowedHeaderNames;allowedQueryParameters
;constructor({additionalAllowedHeaderNames:e=[],additionalAllowedQueryParameters:t=[]}={}){e=s.concat(e),t=a.concat(t),
this.allowedHeaderNames=new Set(e.map(e=>e.toLowerCase())),
this.allowedQueryParameters=new Set(t.map(e=>e.toLowerCase()))}sanitize(e){const t=new Set
;return JSON.stringify(e,(e,r)=>{if(r instanceof Error)return{...r,name:r.name,message:r.message};if("headers"===e&&(0,
n.G)(r))return this.sanitizeHeaders(r);if("url"===e&&"string"==typeof r)return this.sanitizeUrl(r);if("query"===e&&(0,
n.G)(r))return this.sanitizeQuery(r);if("body"!==e&&"response"!==e&&"operationSpec"!==e){if(Array.isArray(r)||(0,
n.G)(r)){if(t.has(r))return"[Circular]";t.add(r)}return r}},2)}sanitizeUrl(e){
if("string"!=typeof e||null===e||""===e)return e;const t=new URL(e);if(!t.search)return e
;for(const[e]of t.searchParams)this.allowedQueryParameters.has(e.toLowerCase())||t.searchParams.set(e,i)
;return t.toString()}sanitizeHeaders(e){const t={}
;for(const r of Object.keys(e))this.allowedHeaderNames.has(r.toLowerCase())?t[r]=e[r]:t[r]=i;return t}sanitizeQuery(e){
if("object"!=typeof e||null===e)return e;const t={}
;for(const r of Object.keys(e))this.allowedQueryParameters.has(r.toLowerCase())?t[r]=e[r]:t[r]=i;return t}}}),
52849:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:!0
}),t.stackDuplexStreamingInterceptors=t.stackClientStreamingInterceptors=t.stackServerStreamingInterceptors=t.stackUnaryInterceptors=t.stackIntercept=void 0
;const n=r(68886);function i(e,t,r,i,s){var a,o,l,c;if("unary"==e){let e=(e,r,n)=>t.unary(e,r,n)
;for(const t of(null!==(a=i.interceptors)&&void 0!==a?a:[]).filter(e=>e.interceptUnary).reverse()){const r=e
;e=(e,n,i)=>t.interceptUnary(r,e,n,i)}return e(r,s,i)}if("serverStreaming"==e){let e=(e,r,n)=>t.serverStreaming(e,r,n)
;for(const t of(null!==(o=i.interceptors)&&void 0!==o?o:[]).filter(e=>e.interceptServerStreaming).reverse()){const r=e
;e=(e,n,i)=>t.interceptServerStreaming(r,e,n,i)}return e(r,s,i)}if("clientStreaming"==e){
let e=(e,r)=>t.clientStreaming(e,r)
;for(const t of(null!==(l=i.interceptors)&&void 0!==l?l:[]).filter(e=>e.interceptClientStreaming).reverse()){const r=e
;e=(e,n)=>t.interceptClientStreaming(r,e,n)}return e(r,i)}if("duplex"==e){let e=(e,r)=>t.duplex(e,r)
;for(const t of(null!==(c=i.interceptors)&&void 0!==c?c:[]).filter(e=>e.interceptDuplex).reverse()){const r=e
;e=(e,n)=>t.interceptDuplex(r,e,n)}return e(r,i)}n.assertNever(e)}t.stackIntercept=i,
t.stackUnaryInterceptors=function(e,t,r,n){return i("unary",e,t,n,r)
},t.stackServerStreamingInterceptors=function(e,t,r,n){return i("serverStreaming",e,t,n,r)},
t.stackClientStreamingInterceptors=function(e,t,r){return i("clientStreaming",e,t,r)},
t.stackDuplexStreamingInterceptors=function(e,t,r){return i("duplex",e,t,r)}}),53296:((e,t,r)=>{
var n=r(39999),i=r(16928),s=r(96543),a=r(32126),o=r(56133),l=r(7511),c=(r(2203).Stream,
r(87902).PassThrough),d=e.exports={};d.file=r(38816),d.collectStream=function(e,t){var r=[],n=0;e.on("error",t),
e.on("data",function(e){r.push(e),n+=e.length}),e.on("end",function(){var e=Buffer.alloc(n),i=0;r.forEach(function(t){
t.copy(e,i),i+=t.length}),t(null,e)})},d.dateify=function(e){
return(e=e||new Date)instanceof Date||(e="string"==typeof e?new Date(e):new Date),e},d.defaults=function(e,t,r){
var n=arguments;return n[0]=n[0]||{},l(...n)},d.isStream=function(e){return s(e)},d.lazyReadStream=function(e){
return new a.Readable(function(){return n.createReadStream(e)})},d.normalizeInputSource=function(e){
return null===e?Buffer.alloc(0):"string"==typeof e?Buffer.from(e):d.isStream(e)?e.pipe(new c):e},
d.sanitizePath=function(e){return o(e,!1).replace(/^\w+:/,"").replace(/^(\.\.\/|\/)+/,"")},
d.trailingSlashIt=function(e){return"/"!==e.slice(-1)?e+"/":e},d.unixifyPath=function(e){
return o(e,!1).replace(/^\w+:/,"")},d.walkdir=function(e,t,r){var s=[];"function"==typeof t&&(r=t,t=e),
n.readdir(e,function(a,o){var l,c,m=0;if(a)return r(a);!function a(){if(!(l=o[m++]))return r(null,s);c=i.join(e,l),
n.stat(c,function(e,n){s.push({path:c,relative:i.relative(t,c).replace(/\\/g,"/"),stats:n}),
n&&n.isDirectory()?d.walkdir(c,t,function(e,t){if(e)return r(e);t.forEach(function(e){s.push(e)}),a()}):a()})}()})}}),
54599:((e,t,r)=>{r.d(t,{v:()=>n});const n=(0,r(7567).KV)("storage-common")}),54693:((e,t,r)=>{
var n=r(39023).inherits,i=r(87902).Transform,s=r(84928),a=r(53296),o=function(e){if(!(this instanceof o))return new o(e)
;e=this.options=a.defaults(e,{}),i.call(this,e),this.supports={directory:!0,symlink:!0},this.files=[]};n(o,i),
o.prototype._transform=function(e,t,r){r(null,e)},o.prototype._writeStringified=function(){
var e=JSON.stringify(this.files);this.write(e)},o.prototype.append=function(e,t,r){var n=this;function i(e,i){
e?r(e):(t.size=i.length||0,t.crc32=s.unsigned(i),n.files.push(t),r(null,t))}t.crc32=0,
"buffer"===t.sourceType?i(null,e):"stream"===t.sourceType&&a.collectStream(e,i)},o.prototype.finalize=function(){
this._writeStringified(),this.end()},e.exports=o}),54816:((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.WireType=t.mergeBinaryOptions=t.UnknownFieldHandler=void 0,function(e){e.symbol=Symbol.for("protobuf-ts/unknown"),
e.onRead=(r,n,i,s,a)=>{(t(n)?n[e.symbol]:n[e.symbol]=[]).push({no:i,wireType:s,data:a})},e.onWrite=(t,r,n)=>{
for(let{no:t,wireType:i,data:s}of e.list(r))n.tag(t,i).raw(s)},e.list=(r,n)=>{if(t(r)){let t=r[e.symbol]
;return n?t.filter(e=>e.no==n):t}return[]},e.last=(t,r)=>e.list(t,r).slice(-1)[0]
;const t=t=>t&&Array.isArray(t[e.symbol])}(t.UnknownFieldHandler||(t.UnknownFieldHandler={})),
t.mergeBinaryOptions=function(e,t){return Object.assign(Object.assign({},e),t)},function(e){e[e.Varint=0]="Varint",
e[e.Bit64=1]="Bit64",e[e.LengthDelimited=2]="LengthDelimited",e[e.StartGroup=3]="StartGroup",e[e.EndGroup=4]="EndGroup",
e[e.Bit32=5]="Bit32"}(t.WireType||(t.WireType={}))}),55506:(e=>{e.exports=function(e){return function(t){return e(t)}}}),
55944:(e=>{var t=Object.prototype;e.exports=function(e){var r=e&&e.constructor
;return e===("function"==typeof r&&r.prototype||t)}}),56133:(e=>{e.exports=function(e,t){
if("string"!=typeof e)throw new TypeError("expected path to be a string");if("\\"===e||"/"===e)return"/";var r=e.length
;if(r<=1)return e;var n="";if(r>4&&"\\"===e[3]){var i=e[2];"?"!==i&&"."!==i||"\\\\"!==e.slice(0,2)||(e=e.slice(2),
n="//")}var s=e.split(/[/\\]+/);return!1!==t&&""===s[s.length-1]&&s.pop(),n+s.join("/")}}),56657:(e=>{
e.exports=function(e){return"number"==typeof e&&e>-1&&e%1==0&&e<=9007199254740991}}),56892:((e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.ServiceType=void 0;const n=r(62496);t.ServiceType=class ServiceType{
constructor(e,t,r){this.typeName=e,this.methods=t.map(e=>n.normalizeMethodInfo(e,this)),this.options=null!=r?r:{}}}}),
57192:(e=>{var t=Function.prototype.toString;e.exports=function(e){if(null!=e){try{return t.call(e)}catch(e){}try{
return e+""}catch(e){}}return""}}),58950:((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.utf8read=void 0
;const r=e=>String.fromCharCode.apply(String,e);t.utf8read=function(e){if(e.length<1)return""
;let t,n=0,i=[],s=[],a=0,o=e.length
;for(;n<o;)t=e[n++],t<128?s[a++]=t:t>191&&t<224?s[a++]=(31&t)<<6|63&e[n++]:t>239&&t<365?(t=((7&t)<<18|(63&e[n++])<<12|(63&e[n++])<<6|63&e[n++])-65536,
s[a++]=55296+(t>>10),s[a++]=56320+(1023&t)):s[a++]=(15&t)<<12|(63&e[n++])<<6|63&e[n++],a>8191&&(i.push(r(s)),a=0)
;return i.length?(a&&i.push(r(s.slice(0,a))),i.join("")):r(s.slice(0,a))}}),59402:((e,t,r)=>{var n=r(64953),i=r(83286)(n)
;e.exports=i}),59678:(e=>{e.exports=function(e,t,r){switch(r.length){case 0:return e.call(t);case 1:return e.call(t,r[0])
;case 2:return e.call(t,r[0],r[1]);case 3:return e.call(t,r[0],r[1],r[2])}return e.apply(t,r)}}),59946:((e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.containsMessageType=void 0;const n=r(43785)
;t.containsMessageType=function(e){return null!=e[n.MESSAGE_TYPE]}}),60252:((e,t,r)=>{var n=r(6748)["__core-js_shared__"]
;e.exports=n}),60541:((e,t,r)=>{
var n=r(93605),i=r(51645),s=Object.prototype,a=s.hasOwnProperty,o=s.propertyIsEnumerable,l=n(function(){return arguments
}())?n:function(e){return i(e)&&a.call(e,"callee")&&!o.call(e,"callee")};e.exports=l}),61753:((e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.PbLong=t.PbULong=t.detectBi=void 0;const n=r(93223);let i
;function s(){
const e=new DataView(new ArrayBuffer(8)),t=void 0!==globalThis.BigInt&&"function"==typeof e.getBigInt64&&"function"==typeof e.getBigUint64&&"function"==typeof e.setBigInt64&&"function"==typeof e.setBigUint64
;i=t?{MIN:BigInt("-9223372036854775808"),MAX:BigInt("9223372036854775807"),UMIN:BigInt("0"),
UMAX:BigInt("18446744073709551615"),C:BigInt,V:e}:void 0}function a(e){
if(!e)throw new Error("BigInt unavailable, see https://github.com/timostamm/protobuf-ts/blob/v1.0.8/MANUAL.md#bigint-support")
}t.detectBi=s,s();const o=/^-?[0-9]+$/,l=4294967296,c=2147483648;class SharedPbLong{constructor(e,t){this.lo=0|e,
this.hi=0|t}isZero(){return 0==this.lo&&0==this.hi}toNumber(){let e=this.hi*l+(this.lo>>>0)
;if(!Number.isSafeInteger(e))throw new Error("cannot convert to safe number");return e}}
class PbULong extends SharedPbLong{static from(e){if(i)switch(typeof e){case"string":if("0"==e)return this.ZERO
;if(""==e)throw new Error("string is no integer");e=i.C(e);case"number":if(0===e)return this.ZERO;e=i.C(e);case"bigint":
if(!e)return this.ZERO;if(e<i.UMIN)throw new Error("signed value for ulong")
;if(e>i.UMAX)throw new Error("ulong too large");return i.V.setBigUint64(0,e,!0),
new PbULong(i.V.getInt32(0,!0),i.V.getInt32(4,!0))}else switch(typeof e){case"string":if("0"==e)return this.ZERO
;if(e=e.trim(),!o.test(e))throw new Error("string is no integer");let[t,r,i]=n.int64fromString(e)
;if(t)throw new Error("signed value for ulong");return new PbULong(r,i);case"number":if(0==e)return this.ZERO
;if(!Number.isSafeInteger(e))throw new Error("number is no integer");if(e<0)throw new Error("signed value for ulong")
;return new PbULong(e,e/l)}throw new Error("unknown value "+typeof e)}toString(){
return i?this.toBigInt().toString():n.int64toString(this.lo,this.hi)}toBigInt(){return a(i),i.V.setInt32(0,this.lo,!0),
i.V.setInt32(4,this.hi,!0),i.V.getBigUint64(0,!0)}}t.PbULong=PbULong,PbULong.ZERO=new PbULong(0,0)
;class PbLong extends SharedPbLong{static from(e){if(i)switch(typeof e){case"string":if("0"==e)return this.ZERO
;if(""==e)throw new Error("string is no integer");e=i.C(e);case"number":if(0===e)return this.ZERO;e=i.C(e);case"bigint":
if(!e)return this.ZERO;if(e<i.MIN)throw new Error("signed long too small")
;if(e>i.MAX)throw new Error("signed long too large");return i.V.setBigInt64(0,e,!0),
new PbLong(i.V.getInt32(0,!0),i.V.getInt32(4,!0))}else switch(typeof e){case"string":if("0"==e)return this.ZERO
;if(e=e.trim(),!o.test(e))throw new Error("string is no integer");let[t,r,i]=n.int64fromString(e);if(t){
if(i>c||i==c&&0!=r)throw new Error("signed long too small")}else if(i>=c)throw new Error("signed long too large")
;let s=new PbLong(r,i);return t?s.negate():s;case"number":if(0==e)return this.ZERO
;if(!Number.isSafeInteger(e))throw new Error("number is no integer")
;return e>0?new PbLong(e,e/l):new PbLong(-e,-e/l).negate()}throw new Error("unknown value "+typeof e)}isNegative(){
return 0!==(this.hi&c)}negate(){let e=~this.hi,t=this.lo;return t?t=1+~t:e+=1,new PbLong(t,e)}toString(){
if(i)return this.toBigInt().toString();if(this.isNegative()){let e=this.negate();return"-"+n.int64toString(e.lo,e.hi)}
return n.int64toString(this.lo,this.hi)}toBigInt(){return a(i),i.V.setInt32(0,this.lo,!0),i.V.setInt32(4,this.hi,!0),
i.V.getBigInt64(0,!0)}}t.PbLong=PbLong,PbLong.ZERO=new PbLong(0,0)}),62e3:((e,t,r)=>{
var n=r(21299),i=r(60541),s=r(77192),a=r(43739),o=r(37446),l=r(35e3),c=Object.prototype.hasOwnProperty
;e.exports=function(e,t){
var r=s(e),d=!r&&i(e),m=!r&&!d&&a(e),p=!r&&!d&&!m&&l(e),u=r||d||m||p,h=u?n(e.length,String):[],f=h.length
;for(var y in e)!t&&!c.call(e,y)||u&&("length"==y||m&&("offset"==y||"parent"==y)||p&&("buffer"==y||"byteLength"==y||"byteOffset"==y)||o(y,f))||h.push(y)
;return h}}),62496:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:!0
}),t.readServiceOption=t.readMethodOption=t.readMethodOptions=t.normalizeMethodInfo=void 0;const n=r(68886)
;t.normalizeMethodInfo=function(e,t){var r,i,s;let a=e
;return a.service=t,a.localName=null!==(r=a.localName)&&void 0!==r?r:n.lowerCamelCase(a.name),
a.serverStreaming=!!a.serverStreaming,
a.clientStreaming=!!a.clientStreaming,a.options=null!==(i=a.options)&&void 0!==i?i:{},
a.idempotency=null!==(s=a.idempotency)&&void 0!==s?s:void 0,a},t.readMethodOptions=function(e,t,r,n){var i
;const s=null===(i=e.methods.find((e,r)=>e.localName===t||r===t))||void 0===i?void 0:i.options
;return s&&s[r]?n.fromJson(s[r]):void 0},t.readMethodOption=function(e,t,r,n){var i
;const s=null===(i=e.methods.find((e,r)=>e.localName===t||r===t))||void 0===i?void 0:i.options;if(!s)return;const a=s[r]
;return void 0===a?a:n?n.fromJson(a):a},t.readServiceOption=function(e,t,r){const n=e.options;if(!n)return;const i=n[t]
;return void 0===i?i:r?r.fromJson(i):i}}),63251:(function(e){var t;t=function(){
var e,t,r="undefined"!=typeof globalThis?globalThis:"undefined"!=typeof window?window:"undefined"!=typeof global?global:"undefined"!=typeof self?self:{},n={
load:function(e,t,r={}){var n,i,s;for(n in t)s=t[n],r[n]=null!=(i=e[n])?i:s;return r},overwrite:function(e,t,r={}){
var n,i;for(n in e)i=e[n],void 0!==t[n]&&(r[n]=i);return r}},i=class DLList{constructor(e,t){this.incr=e,this.decr=t,
this._first=null,this._last=null,this.length=0}push(e){var t;this.length++,"function"==typeof this.incr&&this.incr(),t={
value:e,prev:this._last,next:null},null!=this._last?(this._last.next=t,this._last=t):this._first=this._last=t}shift(){
var e;if(null!=this._first)return this.length--,"function"==typeof this.decr&&this.decr(),e=this._first.value,
null!=(this._first=this._first.next)?this._first.prev=null:this._last=null,e}first(){
if(null!=this._first)return this._first.value}getArray(){var e,t,r;for(e=this._first,r=[];null!=e;)r.push((t=e,e=e.next,
t.value));return r}forEachShift(e){var t;for(t=this.shift();null!=t;)e(t),t=this.shift()}debug(){var e,t,r,n,i
;for(e=this._first,i=[];null!=e;)i.push((t=e,e=e.next,{value:t.value,prev:null!=(r=t.prev)?r.value:void 0,
next:null!=(n=t.next)?n.value:void 0}));return i}},s=class Events{constructor(e){if(this.instance=e,this._events={},
null!=this.instance.on||null!=this.instance.once||null!=this.instance.removeAllListeners)throw new Error("An Emitter already exists for this object")
;this.instance.on=(e,t)=>this._addListener(e,"many",t),this.instance.once=(e,t)=>this._addListener(e,"once",t),
this.instance.removeAllListeners=(e=null)=>null!=e?delete this._events[e]:this._events={}}_addListener(e,t,r){var n
;return null==(n=this._events)[e]&&(n[e]=[]),this._events[e].push({cb:r,status:t}),this.instance}listenerCount(e){
return null!=this._events[e]?this._events[e].length:0}async trigger(e,...t){var r,n;try{
if("debug"!==e&&this.trigger("debug",`Event triggered: ${e}`,t),null==this._events[e])return
;return this._events[e]=this._events[e].filter(function(e){return"none"!==e.status}),n=this._events[e].map(async e=>{
var r,n;if("none"!==e.status){"once"===e.status&&(e.status="none");try{
return"function"==typeof(null!=(n="function"==typeof e.cb?e.cb(...t):void 0)?n.then:void 0)?await n:n}catch(e){
return r=e,this.trigger("error",r),null}}}),(await Promise.all(n)).find(function(e){return null!=e})}catch(e){
return r=e,this.trigger("error",r),null}}};e=i,t=s;var a,o,l,c=class Queues{constructor(r){this.Events=new t(this),
this._length=0,this._lists=function(){var t,n,i
;for(i=[],t=1,n=r;1<=n?t<=n:t>=n;1<=n?++t:--t)i.push(new e(()=>this.incr(),()=>this.decr()));return i}.call(this)}
incr(){if(0===this._length++)return this.Events.trigger("leftzero")}decr(){
if(0===--this._length)return this.Events.trigger("zero")}push(e){return this._lists[e.options.priority].push(e)}
queued(e){return null!=e?this._lists[e].length:this._length}shiftAll(e){return this._lists.forEach(function(t){
return t.forEachShift(e)})}getFirst(e=this._lists){var t,r,n;for(t=0,r=e.length;t<r;t++)if((n=e[t]).length>0)return n
;return[]}shiftLastFrom(e){return this.getFirst(this._lists.slice(e).reverse()).shift()}
},d=class BottleneckError extends Error{};l=n,a=d,o=class Job{constructor(e,t,r,n,i,s,a,o){this.task=e,this.args=t,
this.rejectOnDrop=i,this.Events=s,this._states=a,this.Promise=o,this.options=l.load(r,n),
this.options.priority=this._sanitizePriority(this.options.priority),
this.options.id===n.id&&(this.options.id=`${this.options.id}-${this._randomIndex()}`),
this.promise=new this.Promise((e,t)=>{this._resolve=e,this._reject=t}),this.retryCount=0}_sanitizePriority(e){var t
;return(t=~~e!==e?5:e)<0?0:t>9?9:t}_randomIndex(){return Math.random().toString(36).slice(2)}
doDrop({error:e,message:t="This job has been dropped by Bottleneck"}={}){
return!!this._states.remove(this.options.id)&&(this.rejectOnDrop&&this._reject(null!=e?e:new a(t)),
this.Events.trigger("dropped",{args:this.args,options:this.options,task:this.task,promise:this.promise}),!0)}
_assertStatus(e){var t
;if((t=this._states.jobStatus(this.options.id))!==e&&("DONE"!==e||null!==t))throw new a(`Invalid job status ${t}, expected ${e}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`)
}doReceive(){return this._states.start(this.options.id),this.Events.trigger("received",{args:this.args,
options:this.options})}doQueue(e,t){return this._assertStatus("RECEIVED"),this._states.next(this.options.id),
this.Events.trigger("queued",{args:this.args,options:this.options,reachedHWM:e,blocked:t})}doRun(){
return 0===this.retryCount?(this._assertStatus("QUEUED"),
this._states.next(this.options.id)):this._assertStatus("EXECUTING"),this.Events.trigger("scheduled",{args:this.args,
options:this.options})}async doExecute(e,t,r,n){var i,s,a;0===this.retryCount?(this._assertStatus("RUNNING"),
this._states.next(this.options.id)):this._assertStatus("EXECUTING"),s={args:this.args,options:this.options,
retryCount:this.retryCount},this.Events.trigger("executing",s);try{
if(a=await(null!=e?e.schedule(this.options,this.task,...this.args):this.task(...this.args)),t())return this.doDone(s),
await n(this.options,s),this._assertStatus("DONE"),this._resolve(a)}catch(e){return i=e,this._onFailure(i,s,t,r,n)}}
doExpire(e,t,r){var n,i;return this._states.jobStatus("RUNNING"===this.options.id)&&this._states.next(this.options.id),
this._assertStatus("EXECUTING"),i={args:this.args,options:this.options,retryCount:this.retryCount},
n=new a(`This job timed out after ${this.options.expiration} ms.`),this._onFailure(n,i,e,t,r)}
async _onFailure(e,t,r,n,i){var s,a;if(r())return null!=(s=await this.Events.trigger("failed",e,t))?(a=~~s,
this.Events.trigger("retry",`Retrying ${this.options.id} after ${a} ms`,t),this.retryCount++,n(a)):(this.doDone(t),
await i(this.options,t),this._assertStatus("DONE"),this._reject(e))}doDone(e){return this._assertStatus("EXECUTING"),
this._states.next(this.options.id),this.Events.trigger("done",e)}};var m,p,u=o;p=n,m=d;var h,f=class LocalDatastore{
constructor(e,t,r){this.instance=e,this.storeOptions=t,this.clientId=this.instance._randomIndex(),p.load(r,r,this),
this._nextRequest=this._lastReservoirRefresh=this._lastReservoirIncrease=Date.now(),this._running=0,this._done=0,
this._unblockTime=0,this.ready=this.Promise.resolve(),this.clients={},this._startHeartbeat()}_startHeartbeat(){var e
;return null==this.heartbeat&&(null!=this.storeOptions.reservoirRefreshInterval&&null!=this.storeOptions.reservoirRefreshAmount||null!=this.storeOptions.reservoirIncreaseInterval&&null!=this.storeOptions.reservoirIncreaseAmount)?"function"==typeof(e=this.heartbeat=setInterval(()=>{
var e,t,r,n,i
;if(n=Date.now(),null!=this.storeOptions.reservoirRefreshInterval&&n>=this._lastReservoirRefresh+this.storeOptions.reservoirRefreshInterval&&(this._lastReservoirRefresh=n,
this.storeOptions.reservoir=this.storeOptions.reservoirRefreshAmount,this.instance._drainAll(this.computeCapacity())),
null!=this.storeOptions.reservoirIncreaseInterval&&n>=this._lastReservoirIncrease+this.storeOptions.reservoirIncreaseInterval&&(({reservoirIncreaseAmount:e,reservoirIncreaseMaximum:r,reservoir:i}=this.storeOptions),
this._lastReservoirIncrease=n,(t=null!=r?Math.min(e,r-i):e)>0))return this.storeOptions.reservoir+=t,
this.instance._drainAll(this.computeCapacity())
},this.heartbeatInterval)).unref?e.unref():void 0:clearInterval(this.heartbeat)}async __publish__(e){
return await this.yieldLoop(),this.instance.Events.trigger("message",e.toString())}async __disconnect__(e){
return await this.yieldLoop(),clearInterval(this.heartbeat),this.Promise.resolve()}yieldLoop(e=0){
return new this.Promise(function(t,r){return setTimeout(t,e)})}computePenalty(){var e
;return null!=(e=this.storeOptions.penalty)?e:15*this.storeOptions.minTime||5e3}async __updateSettings__(e){
return await this.yieldLoop(),p.overwrite(e,e,this.storeOptions),this._startHeartbeat(),
this.instance._drainAll(this.computeCapacity()),!0}async __running__(){return await this.yieldLoop(),this._running}
async __queued__(){return await this.yieldLoop(),this.instance.queued()}async __done__(){return await this.yieldLoop(),
this._done}async __groupCheck__(e){return await this.yieldLoop(),this._nextRequest+this.timeout<e}computeCapacity(){
var e,t
;return({maxConcurrent:e,reservoir:t}=this.storeOptions),null!=e&&null!=t?Math.min(e-this._running,t):null!=e?e-this._running:null!=t?t:null
}conditionsCheck(e){var t;return null==(t=this.computeCapacity())||e<=t}async __incrementReservoir__(e){var t
;return await this.yieldLoop(),t=this.storeOptions.reservoir+=e,this.instance._drainAll(this.computeCapacity()),t}
async __currentReservoir__(){return await this.yieldLoop(),this.storeOptions.reservoir}isBlocked(e){
return this._unblockTime>=e}check(e,t){return this.conditionsCheck(e)&&this._nextRequest-t<=0}async __check__(e){var t
;return await this.yieldLoop(),t=Date.now(),this.check(e,t)}async __register__(e,t,r){var n,i
;return await this.yieldLoop(),n=Date.now(),this.conditionsCheck(t)?(this._running+=t,
null!=this.storeOptions.reservoir&&(this.storeOptions.reservoir-=t),i=Math.max(this._nextRequest-n,0),
this._nextRequest=n+i+this.storeOptions.minTime,{success:!0,wait:i,reservoir:this.storeOptions.reservoir}):{success:!1}}
strategyIsBlock(){return 3===this.storeOptions.strategy}async __submit__(e,t){var r,n,i;if(await this.yieldLoop(),
null!=this.storeOptions.maxConcurrent&&t>this.storeOptions.maxConcurrent)throw new m(`Impossible to add a job having a weight of ${t} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`)
;return n=Date.now(),i=null!=this.storeOptions.highWater&&e===this.storeOptions.highWater&&!this.check(t,n),
(r=this.strategyIsBlock()&&(i||this.isBlocked(n)))&&(this._unblockTime=n+this.computePenalty(),
this._nextRequest=this._unblockTime+this.storeOptions.minTime,this.instance._dropAllQueued()),{reachedHWM:i,blocked:r,
strategy:this.storeOptions.strategy}}async __free__(e,t){return await this.yieldLoop(),this._running-=t,this._done+=t,
this.instance._drainAll(this.computeCapacity()),{running:this._running}}};h=d;var y,g=class States{constructor(e){
this.status=e,this._jobs={},this.counts=this.status.map(function(){return 0})}next(e){var t,r
;return r=(t=this._jobs[e])+1,null!=t&&r<this.status.length?(this.counts[t]--,this.counts[r]++,
this._jobs[e]++):null!=t?(this.counts[t]--,delete this._jobs[e]):void 0}start(e){return this._jobs[e]=0,this.counts[0]++
}remove(e){var t;return null!=(t=this._jobs[e])&&(this.counts[t]--,delete this._jobs[e]),null!=t}jobStatus(e){var t
;return null!=(t=this.status[this._jobs[e]])?t:null}statusJobs(e){var t,r,n,i;if(null!=e){
if((r=this.status.indexOf(e))<0)throw new h(`status must be one of ${this.status.join(", ")}`);for(t in i=[],
n=this._jobs)n[t]===r&&i.push(t);return i}return Object.keys(this._jobs)}statusCounts(){
return this.counts.reduce((e,t,r)=>(e[this.status[r]]=t,e),{})}};y=i;var b,x,N,S,v,w=class Sync{constructor(e,t){
this.schedule=this.schedule.bind(this),this.name=e,this.Promise=t,this._running=0,this._queue=new y}isEmpty(){
return 0===this._queue.length}async _tryToRun(){var e,t,r,n,i,s,a
;if(this._running<1&&this._queue.length>0)return this._running++,
({task:a,args:e,resolve:i,reject:n}=this._queue.shift()),t=await async function(){try{return s=await a(...e),function(){
return i(s)}}catch(e){return r=e,function(){return n(r)}}}(),this._running--,this._tryToRun(),t()}schedule(e,...t){
var r,n,i;return i=n=null,r=new this.Promise(function(e,t){return i=e,n=t}),this._queue.push({task:e,args:t,resolve:i,
reject:n}),this._tryToRun(),r}},C="2.19.5",P={version:C},E=Object.freeze({version:C,default:P
}),T=()=>console.log("You must import the full version of Bottleneck in order to use this feature."),R=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
;v=n,b=s,N=T,x=R,S=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
;var I,A,_=function(){class Group{constructor(e={}){this.deleteKey=this.deleteKey.bind(this),this.limiterOptions=e,
v.load(this.limiterOptions,this.defaults,this),this.Events=new b(this),this.instances={},this.Bottleneck=j,
this._startAutoCleanup(),
this.sharedConnection=null!=this.connection,null==this.connection&&("redis"===this.limiterOptions.datastore?this.connection=new N(Object.assign({},this.limiterOptions,{
Events:this.Events
})):"ioredis"===this.limiterOptions.datastore&&(this.connection=new x(Object.assign({},this.limiterOptions,{
Events:this.Events}))))}key(e=""){var t;return null!=(t=this.instances[e])?t:(()=>{var t
;return t=this.instances[e]=new this.Bottleneck(Object.assign(this.limiterOptions,{id:`${this.id}-${e}`,
timeout:this.timeout,connection:this.connection})),this.Events.trigger("created",t,e),t})()}async deleteKey(e=""){
var t,r
;return r=this.instances[e],this.connection&&(t=await this.connection.__runCommand__(["del",...S.allKeys(`${this.id}-${e}`)])),
null!=r&&(delete this.instances[e],await r.disconnect()),null!=r||t>0}limiters(){var e,t,r,n;for(e in r=[],
t=this.instances)n=t[e],r.push({key:e,limiter:n});return r}keys(){return Object.keys(this.instances)}
async clusterKeys(){var e,t,r,n,i,s,a,o;if(null==this.connection)return this.Promise.resolve(this.keys());for(i=[],
e=null,
o=`b_${this.id}-`.length;0!==e;)for([a,t]=await this.connection.__runCommand__(["scan",null!=e?e:0,"match",`b_${this.id}-*_settings`,"count",1e4]),
e=~~a,r=0,s=t.length;r<s;r++)n=t[r],i.push(n.slice(o,-9));return i}_startAutoCleanup(){var e
;return clearInterval(this.interval),"function"==typeof(e=this.interval=setInterval(async()=>{var e,t,r,n,i,s
;for(t in i=Date.now(),n=[],r=this.instances){s=r[t];try{
await s._store.__groupCheck__(i)?n.push(this.deleteKey(t)):n.push(void 0)}catch(t){e=t,
n.push(s.Events.trigger("error",e))}}return n},this.timeout/2)).unref?e.unref():void 0}updateSettings(e={}){
if(v.overwrite(e,this.defaults,this),
v.overwrite(e,e,this.limiterOptions),null!=e.timeout)return this._startAutoCleanup()}disconnect(e=!0){var t
;if(!this.sharedConnection)return null!=(t=this.connection)?t.disconnect(e):void 0}}return Group.prototype.defaults={
timeout:3e5,connection:null,Promise,id:"group-key"},Group}.call(r);A=n,I=s;var O,z,B,k,M,q,D,L,H,U=function(){
class Batcher{constructor(e={}){this.options=e,A.load(this.options,this.defaults,this),this.Events=new I(this),
this._arr=[],this._resetPromise(),this._lastFlush=Date.now()}_resetPromise(){
return this._promise=new this.Promise((e,t)=>this._resolve=e)}_flush(){return clearTimeout(this._timeout),
this._lastFlush=Date.now(),this._resolve(),this.Events.trigger("batch",this._arr),this._arr=[],this._resetPromise()}
add(e){var t
;return this._arr.push(e),t=this._promise,this._arr.length===this.maxSize?this._flush():null!=this.maxTime&&1===this._arr.length&&(this._timeout=setTimeout(()=>this._flush(),this.maxTime)),
t}}return Batcher.prototype.defaults={maxTime:null,maxSize:null,Promise},Batcher
}.call(r),$=(O=E)&&O.default||O,F=[].splice
;H=n,M=c,B=u,k=f,q=()=>console.log("You must import the full version of Bottleneck in order to use this feature."),z=s,
D=g,L=w;var j=function(){class Bottleneck{constructor(e={},...t){var r,n;this._addToQueue=this._addToQueue.bind(this),
this._validateOptions(e,t),H.load(e,this.instanceDefaults,this),this._queues=new M(10),this._scheduled={},
this._states=new D(["RECEIVED","QUEUED","RUNNING","EXECUTING"].concat(this.trackDoneStatus?["DONE"]:[])),
this._limiter=null,this.Events=new z(this),this._submitLock=new L("submit",this.Promise),
this._registerLock=new L("register",this.Promise),n=H.load(e,this.storeDefaults,{}),this._store=function(){
if("redis"===this.datastore||"ioredis"===this.datastore||null!=this.connection)return r=H.load(e,this.redisStoreDefaults,{}),
new q(this,n,r);if("local"===this.datastore)return r=H.load(e,this.localStoreDefaults,{}),new k(this,n,r)
;throw new Bottleneck.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`)}.call(this),
this._queues.on("leftzero",()=>{var e;return null!=(e=this._store.heartbeat)&&"function"==typeof e.ref?e.ref():void 0}),
this._queues.on("zero",()=>{var e;return null!=(e=this._store.heartbeat)&&"function"==typeof e.unref?e.unref():void 0})}
_validateOptions(e,t){
if(null==e||"object"!=typeof e||0!==t.length)throw new Bottleneck.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.")
}ready(){return this._store.ready}clients(){return this._store.clients}channel(){return`b_${this.id}`}channel_client(){
return`b_${this.id}_${this._store.clientId}`}publish(e){return this._store.__publish__(e)}disconnect(e=!0){
return this._store.__disconnect__(e)}chain(e){return this._limiter=e,this}queued(e){return this._queues.queued(e)}
clusterQueued(){return this._store.__queued__()}empty(){return 0===this.queued()&&this._submitLock.isEmpty()}running(){
return this._store.__running__()}done(){return this._store.__done__()}jobStatus(e){return this._states.jobStatus(e)}
jobs(e){return this._states.statusJobs(e)}counts(){return this._states.statusCounts()}_randomIndex(){
return Math.random().toString(36).slice(2)}check(e=1){return this._store.__check__(e)}_clearGlobalState(e){
return null!=this._scheduled[e]&&(clearTimeout(this._scheduled[e].expiration),delete this._scheduled[e],!0)}
async _free(e,t,r,n){var i,s;try{if(({running:s}=await this._store.__free__(e,r.weight)),
this.Events.trigger("debug",`Freed ${r.id}`,n),0===s&&this.empty())return this.Events.trigger("idle")}catch(e){
return i=e,this.Events.trigger("error",i)}}_run(e,t,r){var n,i,s;return t.doRun(),n=this._clearGlobalState.bind(this,e),
s=this._run.bind(this,e,t),i=this._free.bind(this,e,t),this._scheduled[e]={
timeout:setTimeout(()=>t.doExecute(this._limiter,n,s,i),r),expiration:null!=t.options.expiration?setTimeout(function(){
return t.doExpire(n,s,i)},r+t.options.expiration):void 0,job:t}}_drainOne(e){return this._registerLock.schedule(()=>{
var t,r,n,i,s;return 0===this.queued()?this.Promise.resolve(null):(s=this._queues.getFirst(),
({options:i,args:t}=n=s.first()),
null!=e&&i.weight>e?this.Promise.resolve(null):(this.Events.trigger("debug",`Draining ${i.id}`,{args:t,options:i}),
r=this._randomIndex(),this._store.__register__(r,i.weight,i.expiration).then(({success:e,wait:a,reservoir:o})=>{var l
;return this.Events.trigger("debug",`Drained ${i.id}`,{success:e,args:t,options:i}),e?(s.shift(),
(l=this.empty())&&this.Events.trigger("empty"),0===o&&this.Events.trigger("depleted",l),this._run(r,n,a),
this.Promise.resolve(i.weight)):this.Promise.resolve(null)})))})}_drainAll(e,t=0){return this._drainOne(e).then(r=>{
var n;return null!=r?(n=null!=e?e-r:e,this._drainAll(n,t+r)):this.Promise.resolve(t)
}).catch(e=>this.Events.trigger("error",e))}_dropAllQueued(e){return this._queues.shiftAll(function(t){return t.doDrop({
message:e})})}stop(e={}){var t,r;return e=H.load(e,this.stopDefaults),r=e=>{var t;return t=()=>{var t
;return(t=this._states.counts)[0]+t[1]+t[2]+t[3]===e},new this.Promise((e,r)=>t()?e():this.on("done",()=>{
if(t())return this.removeAllListeners("done"),e()}))},t=e.dropWaitingJobs?(this._run=function(t,r){return r.doDrop({
message:e.dropErrorMessage})
},this._drainOne=()=>this.Promise.resolve(null),this._registerLock.schedule(()=>this._submitLock.schedule(()=>{var t,n,i
;for(t in n=this._scheduled)i=n[t],"RUNNING"===this.jobStatus(i.job.options.id)&&(clearTimeout(i.timeout),
clearTimeout(i.expiration),i.job.doDrop({message:e.dropErrorMessage}));return this._dropAllQueued(e.dropErrorMessage),
r(0)}))):this.schedule({priority:9,weight:0},()=>r(1)),this._receive=function(t){
return t._reject(new Bottleneck.prototype.BottleneckError(e.enqueueErrorMessage))},
this.stop=()=>this.Promise.reject(new Bottleneck.prototype.BottleneckError("stop() has already been called")),t}
async _addToQueue(e){var t,r,n,i,s,a,o;({args:t,options:i}=e);try{
({reachedHWM:s,blocked:r,strategy:o}=await this._store.__submit__(this.queued(),i.weight))}catch(r){return n=r,
this.Events.trigger("debug",`Could not queue ${i.id}`,{args:t,options:i,error:n}),e.doDrop({error:n}),!1}
return r?(e.doDrop(),
!0):s&&(null!=(a=o===Bottleneck.prototype.strategy.LEAK?this._queues.shiftLastFrom(i.priority):o===Bottleneck.prototype.strategy.OVERFLOW_PRIORITY?this._queues.shiftLastFrom(i.priority+1):o===Bottleneck.prototype.strategy.OVERFLOW?e:void 0)&&a.doDrop(),
null==a||o===Bottleneck.prototype.strategy.OVERFLOW)?(null==a&&e.doDrop(),s):(e.doQueue(s,r),this._queues.push(e),
await this._drainAll(),s)}_receive(e){
return null!=this._states.jobStatus(e.options.id)?(e._reject(new Bottleneck.prototype.BottleneckError(`A job with the same id already exists (id=${e.options.id})`)),
!1):(e.doReceive(),this._submitLock.schedule(this._addToQueue,e))}submit(...e){var t,r,n,i,s,a,o
;return"function"==typeof e[0]?(s=e,[r,...e]=s,[t]=F.call(e,-1),i=H.load({},this.jobDefaults)):(a=e,[i,r,...e]=a,
[t]=F.call(e,-1),i=H.load(i,this.jobDefaults)),o=(...e)=>new this.Promise(function(t,n){return r(...e,function(...e){
return(null!=e[0]?n:t)(e)})
}),(n=new B(o,e,i,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise)).promise.then(function(e){
return"function"==typeof t?t(...e):void 0}).catch(function(e){
return Array.isArray(e)?"function"==typeof t?t(...e):void 0:"function"==typeof t?t(e):void 0}),this._receive(n)}
schedule(...e){var t,r,n;return"function"==typeof e[0]?([n,...e]=e,r={}):[r,n,...e]=e,
t=new B(n,e,r,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise),this._receive(t),t.promise}
wrap(e){var t,r;return t=this.schedule.bind(this),(r=function(...r){return t(e.bind(this),...r)
}).withOptions=function(r,...n){return t(r,e,...n)},r}async updateSettings(e={}){
return await this._store.__updateSettings__(H.overwrite(e,this.storeDefaults)),
H.overwrite(e,this.instanceDefaults,this),this}currentReservoir(){return this._store.__currentReservoir__()}
incrementReservoir(e=0){return this._store.__incrementReservoir__(e)}}return Bottleneck.default=Bottleneck,
Bottleneck.Events=z,
Bottleneck.version=Bottleneck.prototype.version=$.version,Bottleneck.strategy=Bottleneck.prototype.strategy={LEAK:1,
OVERFLOW:2,OVERFLOW_PRIORITY:4,BLOCK:3},Bottleneck.BottleneckError=Bottleneck.prototype.BottleneckError=d,
Bottleneck.Group=Bottleneck.prototype.Group=_,Bottleneck.RedisConnection=Bottleneck.prototype.RedisConnection=T,
Bottleneck.IORedisConnection=Bottleneck.prototype.IORedisConnection=R,Bottleneck.Batcher=Bottleneck.prototype.Batcher=U,
Bottleneck.prototype.jobDefaults={priority:5,weight:1,expiration:null,id:"<no-id>"},Bottleneck.prototype.storeDefaults={
maxConcurrent:null,minTime:0,highWater:null,strategy:Bottleneck.prototype.strategy.LEAK,penalty:null,reservoir:null,
reservoirRefreshInterval:null,reservoirRefreshAmount:null,reservoirIncreaseInterval:null,reservoirIncreaseAmount:null,
reservoirIncreaseMaximum:null},Bottleneck.prototype.localStoreDefaults={Promise,timeout:null,heartbeatInterval:250},
Bottleneck.prototype.redisStoreDefaults={Promise,timeout:null,heartbeatInterval:5e3,clientTimeout:1e4,Redis:null,
clientOptions:{},clusterNodes:null,clearDatastore:!1,connection:null},Bottleneck.prototype.instanceDefaults={
datastore:"local",connection:null,id:"<no-id>",rejectOnDrop:!0,trackDoneStatus:!1,Promise},
Bottleneck.prototype.stopDefaults={enqueueErrorMessage:"This limiter has been stopped and cannot accept new jobs.",
dropWaitingJobs:!0,dropErrorMessage:"This limiter has been stopped."},Bottleneck}.call(r);return j},e.exports=t()}),
63402:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.reflectionLongConvert=void 0;const n=r(67910)
;t.reflectionLongConvert=function(e,t){switch(t){case n.LongType.BIGINT:return e.toBigInt();case n.LongType.NUMBER:
return e.toNumber();default:return e.toString()}}}),63787:((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.fallback=a,t.wrap=o
;var r,n=t.hasQueueMicrotask="function"==typeof queueMicrotask&&queueMicrotask,i=t.hasSetImmediate="function"==typeof setImmediate&&setImmediate,s=t.hasNextTick="object"==typeof process&&"function"==typeof process.nextTick
;function a(e){setTimeout(e,0)}function o(e){return(t,...r)=>e(()=>t(...r))}
r=n?queueMicrotask:i?setImmediate:s?process.nextTick:a,t.default=o(r)}),64085:((e,t)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.default=function(e){return function(...t){
if(null===e)throw new Error("Callback was already called.");var r=e;e=null,r.apply(this,t)}},e.exports=t.default}),
64953:((e,t,r)=>{var n=r(85089),i=r(83106),s=r(46851),a=i?function(e,t){return i(e,"toString",{configurable:!0,
enumerable:!1,value:n(t),writable:!0})}:s;e.exports=a}),65433:((e,t,r)=>{r.d(t,{y:()=>o});const n={
span:Symbol.for("@azure/core-tracing span"),namespace:Symbol.for("@azure/core-tracing namespace")};function i(e={}){
let t=new TracingContextImpl(e.parentContext);return e.span&&(t=t.setValue(n.span,e.span)),
e.namespace&&(t=t.setValue(n.namespace,e.namespace)),t}class TracingContextImpl{_contextMap;constructor(e){
this._contextMap=e instanceof TracingContextImpl?new Map(e._contextMap):new Map}setValue(e,t){
const r=new TracingContextImpl(this);return r._contextMap.set(e,t),r}getValue(e){return this._contextMap.get(e)}
deleteValue(e){const t=new TracingContextImpl(this);return t._contextMap.delete(e),t}}const s=r(39437).w;function a(){
return s.instrumenterImplementation||(s.instrumenterImplementation={createRequestHeaders:()=>({}),
parseTraceparentHeader:()=>{},startSpan:(e,t)=>({span:{end:()=>{},isRecording:()=>!1,recordException:()=>{},
setAttribute:()=>{},setStatus:()=>{},addEvent:()=>{}},tracingContext:i({parentContext:t.tracingContext})}),
withContext:(e,t,...r)=>t(...r)}),s.instrumenterImplementation}function o(e){
const{namespace:t,packageName:r,packageVersion:i}=e;function s(e,s,o){const l=a().startSpan(e,{...o,packageName:r,
packageVersion:i,tracingContext:s?.tracingOptions?.tracingContext});let c=l.tracingContext;const d=l.span
;c.getValue(n.namespace)||(c=c.setValue(n.namespace,t)),d.setAttribute("az.namespace",c.getValue(n.namespace));return{
span:d,updatedOptions:Object.assign({},s,{tracingOptions:{...s?.tracingOptions,tracingContext:c}})}}
function o(e,t,...r){return a().withContext(e,t,...r)}return{startSpan:s,withSpan:async function(e,t,r,n){
const{span:i,updatedOptions:a}=s(e,t,n);try{const e=await o(a.tracingOptions.tracingContext,()=>r(a,i))
;return i.setStatus({status:"success"}),e}catch(e){throw i.setStatus({status:"error",error:e}),e}finally{i.end()}},
withContext:o,parseTraceparentHeader:function(e){return a().parseTraceparentHeader(e)},createRequestHeaders:function(e){
return a().createRequestHeaders(e)}}}}),65473:((e,t,r)=>{r.d(t,{l:()=>AbortError});class AbortError extends Error{
constructor(e){super(e),this.name="AbortError"}}}),66907:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.ReflectionBinaryWriter=void 0;const n=r(54816),i=r(67910),s=r(8602),a=r(61753)
;t.ReflectionBinaryWriter=class ReflectionBinaryWriter{constructor(e){this.info=e}prepare(){if(!this.fields){
const e=this.info.fields?this.info.fields.concat():[];this.fields=e.sort((e,t)=>e.no-t.no)}}write(e,t,r){this.prepare()
;for(const n of this.fields){let a,o,l=n.repeat,c=n.localName;if(n.oneof){const t=e[n.oneof];if(t.oneofKind!==c)continue
;a=t[c],o=!0}else a=e[c],o=!1;switch(n.kind){case"scalar":case"enum":let e="enum"==n.kind?i.ScalarType.INT32:n.T
;if(l)if(s.assert(Array.isArray(a)),
l==i.RepeatType.PACKED)this.packed(t,e,n.no,a);else for(const r of a)this.scalar(t,e,n.no,r,!0);else void 0===a?s.assert(n.opt):this.scalar(t,e,n.no,a,o||n.opt)
;break;case"message":if(l){s.assert(Array.isArray(a));for(const e of a)this.message(t,r,n.T(),n.no,e)
}else this.message(t,r,n.T(),n.no,a);break;case"map":s.assert("object"==typeof a&&null!==a)
;for(const[e,i]of Object.entries(a))this.mapEntry(t,r,n,e,i)}}let a=r.writeUnknownFields
;!1!==a&&(!0===a?n.UnknownFieldHandler.onWrite:a)(this.info.typeName,e,t)}mapEntry(e,t,r,a,o){
e.tag(r.no,n.WireType.LengthDelimited),e.fork();let l=a;switch(r.K){case i.ScalarType.INT32:case i.ScalarType.FIXED32:
case i.ScalarType.UINT32:case i.ScalarType.SFIXED32:case i.ScalarType.SINT32:l=Number.parseInt(a);break
;case i.ScalarType.BOOL:s.assert("true"==a||"false"==a),l="true"==a}switch(this.scalar(e,r.K,1,l,!0),r.V.kind){
case"scalar":this.scalar(e,r.V.T,2,o,!0);break;case"enum":this.scalar(e,i.ScalarType.INT32,2,o,!0);break;case"message":
this.message(e,t,r.V.T(),2,o)}e.join()}message(e,t,r,i,s){
void 0!==s&&(r.internalBinaryWrite(s,e.tag(i,n.WireType.LengthDelimited).fork(),t),e.join())}scalar(e,t,r,n,i){
let[s,a,o]=this.scalarInfo(t,n);o&&!i||(e.tag(r,s),e[a](n))}packed(e,t,r,a){if(!a.length)return
;s.assert(t!==i.ScalarType.BYTES&&t!==i.ScalarType.STRING),e.tag(r,n.WireType.LengthDelimited),e.fork()
;let[,o]=this.scalarInfo(t);for(let t=0;t<a.length;t++)e[o](a[t]);e.join()}scalarInfo(e,t){
let r,s=n.WireType.Varint,o=void 0===t,l=0===t;switch(e){case i.ScalarType.INT32:r="int32";break
;case i.ScalarType.STRING:l=o||!t.length,s=n.WireType.LengthDelimited,r="string";break;case i.ScalarType.BOOL:l=!1===t,
r="bool";break;case i.ScalarType.UINT32:r="uint32";break;case i.ScalarType.DOUBLE:s=n.WireType.Bit64,r="double";break
;case i.ScalarType.FLOAT:s=n.WireType.Bit32,r="float";break;case i.ScalarType.INT64:l=o||a.PbLong.from(t).isZero(),
r="int64";break;case i.ScalarType.UINT64:l=o||a.PbULong.from(t).isZero(),r="uint64";break;case i.ScalarType.FIXED64:
l=o||a.PbULong.from(t).isZero(),s=n.WireType.Bit64,r="fixed64";break;case i.ScalarType.BYTES:l=o||!t.byteLength,
s=n.WireType.LengthDelimited,r="bytes";break;case i.ScalarType.FIXED32:s=n.WireType.Bit32,r="fixed32";break
;case i.ScalarType.SFIXED32:s=n.WireType.Bit32,r="sfixed32";break;case i.ScalarType.SFIXED64:
l=o||a.PbLong.from(t).isZero(),s=n.WireType.Bit64,r="sfixed64";break;case i.ScalarType.SINT32:r="sint32";break
;case i.ScalarType.SINT64:l=o||a.PbLong.from(t).isZero(),r="sint64"}return[s,r,o||l]}}}),67910:((e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:!0
}),t.readMessageOption=t.readFieldOption=t.readFieldOptions=t.normalizeFieldInfo=t.RepeatType=t.LongType=t.ScalarType=void 0
;const n=r(4073);var i;!function(e){e[e.DOUBLE=1]="DOUBLE",e[e.FLOAT=2]="FLOAT",e[e.INT64=3]="INT64",
e[e.UINT64=4]="UINT64",e[e.INT32=5]="INT32",e[e.FIXED64=6]="FIXED64",e[e.FIXED32=7]="FIXED32",e[e.BOOL=8]="BOOL",
e[e.STRING=9]="STRING",e[e.BYTES=12]="BYTES",e[e.UINT32=13]="UINT32",e[e.SFIXED32=15]="SFIXED32",
e[e.SFIXED64=16]="SFIXED64",e[e.SINT32=17]="SINT32",e[e.SINT64=18]="SINT64"}(t.ScalarType||(t.ScalarType={})),
function(e){e[e.BIGINT=0]="BIGINT",e[e.STRING=1]="STRING",e[e.NUMBER=2]="NUMBER"}(t.LongType||(t.LongType={})),
function(e){e[e.NO=0]="NO",e[e.PACKED=1]="PACKED",e[e.UNPACKED=2]="UNPACKED"}(i=t.RepeatType||(t.RepeatType={})),
t.normalizeFieldInfo=function(e){var t,r,s,a
;return e.localName=null!==(t=e.localName)&&void 0!==t?t:n.lowerCamelCase(e.name),
e.jsonName=null!==(r=e.jsonName)&&void 0!==r?r:n.lowerCamelCase(e.name),e.repeat=null!==(s=e.repeat)&&void 0!==s?s:i.NO,
e.opt=null!==(a=e.opt)&&void 0!==a?a:!e.repeat&&(!e.oneof&&"message"==e.kind),e},t.readFieldOptions=function(e,t,r,n){
var i;const s=null===(i=e.fields.find((e,r)=>e.localName==t||r==t))||void 0===i?void 0:i.options
;return s&&s[r]?n.fromJson(s[r]):void 0},t.readFieldOption=function(e,t,r,n){var i
;const s=null===(i=e.fields.find((e,r)=>e.localName==t||r==t))||void 0===i?void 0:i.options;if(!s)return;const a=s[r]
;return void 0===a?a:n?n.fromJson(a):a},t.readMessageOption=function(e,t,r){const n=e.options[t]
;return void 0===n?n:r?r.fromJson(n):n}}),68546:((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0});class DLL{
constructor(){this.head=this.tail=null,this.length=0}removeLink(e){return e.prev?e.prev.next=e.next:this.head=e.next,
e.next?e.next.prev=e.prev:this.tail=e.prev,e.prev=e.next=null,this.length-=1,e}empty(){for(;this.head;)this.shift()
;return this}insertAfter(e,t){t.prev=e,t.next=e.next,e.next?e.next.prev=t:this.tail=t,e.next=t,this.length+=1}
insertBefore(e,t){t.prev=e.prev,t.next=e,e.prev?e.prev.next=t:this.head=t,e.prev=t,this.length+=1}unshift(e){
this.head?this.insertBefore(this.head,e):r(this,e)}push(e){this.tail?this.insertAfter(this.tail,e):r(this,e)}shift(){
return this.head&&this.removeLink(this.head)}pop(){return this.tail&&this.removeLink(this.tail)}toArray(){
return[...this]}*[Symbol.iterator](){for(var e=this.head;e;)yield e.data,e=e.next}remove(e){for(var t=this.head;t;){
var{next:r}=t;e(t)&&this.removeLink(t),t=r}return this}}function r(e,t){e.length=1,e.head=e.tail=t}t.default=DLL,
e.exports=t.default}),68573:((e,t,r)=>{var n=r(92334),i=r(8293);e.exports=function(e,t){var r=i(e,t);return n(r)?r:void 0}
}),68886:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:!0});var n=r(49999)
;Object.defineProperty(t,"typeofJsonValue",{enumerable:!0,get:function(){return n.typeofJsonValue}}),
Object.defineProperty(t,"isJsonObject",{enumerable:!0,get:function(){return n.isJsonObject}});var i=r(26335)
;Object.defineProperty(t,"base64decode",{enumerable:!0,get:function(){return i.base64decode}}),
Object.defineProperty(t,"base64encode",{enumerable:!0,get:function(){return i.base64encode}});var s=r(58950)
;Object.defineProperty(t,"utf8read",{enumerable:!0,get:function(){return s.utf8read}});var a=r(54816)
;Object.defineProperty(t,"WireType",{enumerable:!0,get:function(){return a.WireType}}),
Object.defineProperty(t,"mergeBinaryOptions",{enumerable:!0,get:function(){return a.mergeBinaryOptions}}),
Object.defineProperty(t,"UnknownFieldHandler",{enumerable:!0,get:function(){return a.UnknownFieldHandler}})
;var o=r(92889);Object.defineProperty(t,"BinaryReader",{enumerable:!0,get:function(){return o.BinaryReader}}),
Object.defineProperty(t,"binaryReadOptions",{enumerable:!0,get:function(){return o.binaryReadOptions}});var l=r(23957)
;Object.defineProperty(t,"BinaryWriter",{enumerable:!0,get:function(){return l.BinaryWriter}}),
Object.defineProperty(t,"binaryWriteOptions",{enumerable:!0,get:function(){return l.binaryWriteOptions}});var c=r(61753)
;Object.defineProperty(t,"PbLong",{enumerable:!0,get:function(){return c.PbLong}}),Object.defineProperty(t,"PbULong",{
enumerable:!0,get:function(){return c.PbULong}});var d=r(29367);Object.defineProperty(t,"jsonReadOptions",{
enumerable:!0,get:function(){return d.jsonReadOptions}}),Object.defineProperty(t,"jsonWriteOptions",{enumerable:!0,
get:function(){return d.jsonWriteOptions}}),Object.defineProperty(t,"mergeJsonOptions",{enumerable:!0,get:function(){
return d.mergeJsonOptions}});var m=r(43785);Object.defineProperty(t,"MESSAGE_TYPE",{enumerable:!0,get:function(){
return m.MESSAGE_TYPE}});var p=r(15106);Object.defineProperty(t,"MessageType",{enumerable:!0,get:function(){
return p.MessageType}});var u=r(67910);Object.defineProperty(t,"ScalarType",{enumerable:!0,get:function(){
return u.ScalarType}}),Object.defineProperty(t,"LongType",{enumerable:!0,get:function(){return u.LongType}}),
Object.defineProperty(t,"RepeatType",{enumerable:!0,get:function(){return u.RepeatType}}),
Object.defineProperty(t,"normalizeFieldInfo",{enumerable:!0,get:function(){return u.normalizeFieldInfo}}),
Object.defineProperty(t,"readFieldOptions",{enumerable:!0,get:function(){return u.readFieldOptions}}),
Object.defineProperty(t,"readFieldOption",{enumerable:!0,get:function(){return u.readFieldOption}}),
Object.defineProperty(t,"readMessageOption",{enumerable:!0,get:function(){return u.readMessageOption}});var h=r(25167)
;Object.defineProperty(t,"ReflectionTypeCheck",{enumerable:!0,get:function(){return h.ReflectionTypeCheck}})
;var f=r(75726);Object.defineProperty(t,"reflectionCreate",{enumerable:!0,get:function(){return f.reflectionCreate}})
;var y=r(19526);Object.defineProperty(t,"reflectionScalarDefault",{enumerable:!0,get:function(){
return y.reflectionScalarDefault}});var g=r(98044);Object.defineProperty(t,"reflectionMergePartial",{enumerable:!0,
get:function(){return g.reflectionMergePartial}});var b=r(4827);Object.defineProperty(t,"reflectionEquals",{
enumerable:!0,get:function(){return b.reflectionEquals}});var x=r(89611)
;Object.defineProperty(t,"ReflectionBinaryReader",{enumerable:!0,get:function(){return x.ReflectionBinaryReader}})
;var N=r(66907);Object.defineProperty(t,"ReflectionBinaryWriter",{enumerable:!0,get:function(){
return N.ReflectionBinaryWriter}});var S=r(46790);Object.defineProperty(t,"ReflectionJsonReader",{enumerable:!0,
get:function(){return S.ReflectionJsonReader}});var v=r(11094);Object.defineProperty(t,"ReflectionJsonWriter",{
enumerable:!0,get:function(){return v.ReflectionJsonWriter}});var w=r(59946)
;Object.defineProperty(t,"containsMessageType",{enumerable:!0,get:function(){return w.containsMessageType}})
;var C=r(18063);Object.defineProperty(t,"isOneofGroup",{enumerable:!0,get:function(){return C.isOneofGroup}}),
Object.defineProperty(t,"setOneofValue",{enumerable:!0,get:function(){return C.setOneofValue}}),
Object.defineProperty(t,"getOneofValue",{enumerable:!0,get:function(){return C.getOneofValue}}),
Object.defineProperty(t,"clearOneofValue",{enumerable:!0,get:function(){return C.clearOneofValue}}),
Object.defineProperty(t,"getSelectedOneofValue",{enumerable:!0,get:function(){return C.getSelectedOneofValue}})
;var P=r(70257);Object.defineProperty(t,"listEnumValues",{enumerable:!0,get:function(){return P.listEnumValues}}),
Object.defineProperty(t,"listEnumNames",{enumerable:!0,get:function(){return P.listEnumNames}}),
Object.defineProperty(t,"listEnumNumbers",{enumerable:!0,get:function(){return P.listEnumNumbers}}),
Object.defineProperty(t,"isEnumObject",{enumerable:!0,get:function(){return P.isEnumObject}});var E=r(4073)
;Object.defineProperty(t,"lowerCamelCase",{enumerable:!0,get:function(){return E.lowerCamelCase}});var T=r(8602)
;Object.defineProperty(t,"assert",{enumerable:!0,get:function(){return T.assert}}),
Object.defineProperty(t,"assertNever",{enumerable:!0,get:function(){return T.assertNever}}),
Object.defineProperty(t,"assertInt32",{enumerable:!0,get:function(){return T.assertInt32}}),
Object.defineProperty(t,"assertUInt32",{enumerable:!0,get:function(){return T.assertUInt32}}),
Object.defineProperty(t,"assertFloat32",{enumerable:!0,get:function(){return T.assertFloat32}})}),69004:((e,t,r)=>{r.d(t,{
J:()=>m});var n=r(45607),i=r(35571),s=r(95151),a=r(3482),o=r(24084),l=r(9095);const c=(0,
a.KV)("ts-http-runtime retryPolicy"),d="retryPolicy";function m(e,t={maxRetries:o.o}){const r=t.logger||c;return{name:d,
async sendRequest(a,c){let d,m,p=-1;e:for(;;){p+=1,m=void 0;try{
r.info(`Retry ${p}: Attempting to send request`,a.requestId),
d=await c(a),r.info(`Retry ${p}: Received a response from request`,a.requestId)}catch(e){
if(r.error(`Retry ${p}: Received an error from request`,a.requestId),!(0,i.T)(e))throw e;m=e,d=e.response}
if(a.abortSignal?.aborted){r.error(`Retry ${p}: Request aborted.`);throw new s.l}if(p>=(t.maxRetries??o.o)){
if(r.info(`Retry ${p}: Maximum retries reached. Returning the last received response, or throwing the last received error.`),
m)throw m;if(d)return d;throw new Error("Maximum retries reached with no response or error to throw")}
r.info(`Retry ${p}: Processing ${e.length} retry strategies.`);t:for(const t of e){const e=t.logger||r
;e.info(`Retry ${p}: Processing retry strategy ${t.name}.`);const i=t.retry({retryCount:p,response:d,responseError:m})
;if(i.skipStrategy){e.info(`Retry ${p}: Skipped.`);continue t}const{errorToThrow:s,retryAfterInMs:o,redirectTo:c}=i
;if(s)throw e.error(`Retry ${p}: Retry strategy ${t.name} throws error:`,s),s;if(o||0===o){
e.info(`Retry ${p}: Retry strategy ${t.name} retries after ${o}`),d&&await(0,l.VA)(d),await(0,n.c)(o,void 0,{
abortSignal:a.abortSignal});continue e}if(c){e.info(`Retry ${p}: Retry strategy ${t.name} redirects to ${c}`),
d&&await(0,l.VA)(d),a.url=c;continue e}}
if(m)throw r.info("None of the retry strategies could work with the received error. Throwing it."),m
;if(d)return r.info("None of the retry strategies could work with the received response. Returning it."),d}}}}}),
70030:((e,t)=>{t.w=void 0,t.w={operationRequestMap:new WeakMap}}),70257:((e,t)=>{function r(e){
if("object"!=typeof e||null===e)return!1;if(!e.hasOwnProperty(0))return!1;for(let t of Object.keys(e)){let r=parseInt(t)
;if(Number.isNaN(r)){let r=e[t];if(void 0===r)return!1;if("number"!=typeof r)return!1;if(void 0===e[r])return!1}else{
let t=e[r];if(void 0===t)return!1;if(e[t]!==r)return!1}}return!0}function n(e){
if(!r(e))throw new Error("not a typescript enum object");let t=[]
;for(let[r,n]of Object.entries(e))"number"==typeof n&&t.push({name:r,number:n});return t}
Object.defineProperty(t,"__esModule",{value:!0
}),t.listEnumNumbers=t.listEnumNames=t.listEnumValues=t.isEnumObject=void 0,t.isEnumObject=r,t.listEnumValues=n,
t.listEnumNames=function(e){return n(e).map(e=>e.name)},t.listEnumNumbers=function(e){
return n(e).map(e=>e.number).filter((e,t,r)=>r.indexOf(e)==t)}}),70744:(e=>{
var t=1e3,r=60*t,n=60*r,i=24*n,s=7*i,a=365.25*i;function o(e,t,r,n){var i=t>=1.5*r
;return Math.round(e/r)+" "+n+(i?"s":"")}e.exports=function(e,l){l=l||{};var c=typeof e
;if("string"===c&&e.length>0)return function(e){if((e=String(e)).length>100)return
;var o=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e)
;if(!o)return;var l=parseFloat(o[1]);switch((o[2]||"ms").toLowerCase()){case"years":case"year":case"yrs":case"yr":
case"y":return l*a;case"weeks":case"week":case"w":return l*s;case"days":case"day":case"d":return l*i;case"hours":
case"hour":case"hrs":case"hr":case"h":return l*n;case"minutes":case"minute":case"mins":case"min":case"m":return l*r
;case"seconds":case"second":case"secs":case"sec":case"s":return l*t;case"milliseconds":case"millisecond":case"msecs":
case"msec":case"ms":return l;default:return}}(e);if("number"===c&&isFinite(e))return l.long?function(e){
var s=Math.abs(e);if(s>=i)return o(e,s,i,"day");if(s>=n)return o(e,s,n,"hour");if(s>=r)return o(e,s,r,"minute")
;if(s>=t)return o(e,s,t,"second");return e+" ms"}(e):function(e){var s=Math.abs(e);if(s>=i)return Math.round(e/i)+"d"
;if(s>=n)return Math.round(e/n)+"h";if(s>=r)return Math.round(e/r)+"m";if(s>=t)return Math.round(e/t)+"s";return e+"ms"
}(e);throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(e))}}),70890:((e,t)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.default=function(e){return function(...t){var r=t.pop()
;return e.call(this,t,r)}},e.exports=t.default}),71409:((e,t)=>{var r;Object.defineProperty(t,"__esModule",{value:!0}),
t.Deferred=t.DeferredState=void 0,function(e){e[e.PENDING=0]="PENDING",e[e.REJECTED=1]="REJECTED",
e[e.RESOLVED=2]="RESOLVED"}(r=t.DeferredState||(t.DeferredState={}));t.Deferred=class Deferred{constructor(e=!0){
this._state=r.PENDING,this._promise=new Promise((e,t)=>{this._resolve=e,this._reject=t}),e&&this._promise.catch(e=>{})}
get state(){return this._state}get promise(){return this._promise}resolve(e){
if(this.state!==r.PENDING)throw new Error(`cannot resolve ${r[this.state].toLowerCase()}`);this._resolve(e),
this._state=r.RESOLVED}reject(e){
if(this.state!==r.PENDING)throw new Error(`cannot reject ${r[this.state].toLowerCase()}`);this._reject(e),
this._state=r.REJECTED}resolvePending(e){this._state===r.PENDING&&this.resolve(e)}rejectPending(e){
this._state===r.PENDING&&this.reject(e)}}}),71723:(e=>{var t=Object.prototype.toString;e.exports=function(e){
return t.call(e)}}),72726:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.RpcOutputStreamController=void 0
;const n=r(71409),i=r(68886);class RpcOutputStreamController{constructor(){this._lis={nxt:[],msg:[],err:[],cmp:[]},
this._closed=!1,this._itState={q:[]}}onNext(e){return this.addLis(e,this._lis.nxt)}onMessage(e){
return this.addLis(e,this._lis.msg)}onError(e){return this.addLis(e,this._lis.err)}onComplete(e){
return this.addLis(e,this._lis.cmp)}addLis(e,t){return t.push(e),()=>{let r=t.indexOf(e);r>=0&&t.splice(r,1)}}
clearLis(){for(let e of Object.values(this._lis))e.splice(0,e.length)}get closed(){return!1!==this._closed}
notifyNext(e,t,r){i.assert((e?1:0)+(t?1:0)+(r?1:0)<=1,"only one emission at a time"),e&&this.notifyMessage(e),
t&&this.notifyError(t),r&&this.notifyComplete()}notifyMessage(e){i.assert(!this.closed,"stream is closed"),this.pushIt({
value:e,done:!1}),this._lis.msg.forEach(t=>t(e)),this._lis.nxt.forEach(t=>t(e,void 0,!1))}notifyError(e){
i.assert(!this.closed,"stream is closed"),this._closed=e,this.pushIt(e),this._lis.err.forEach(t=>t(e)),
this._lis.nxt.forEach(t=>t(void 0,e,!1)),this.clearLis()}notifyComplete(){i.assert(!this.closed,"stream is closed"),
this._closed=!0,this.pushIt({value:null,done:!0}),this._lis.cmp.forEach(e=>e()),
this._lis.nxt.forEach(e=>e(void 0,void 0,!0)),this.clearLis()}[Symbol.asyncIterator](){
return!0===this._closed?this.pushIt({value:null,done:!0}):!1!==this._closed&&this.pushIt(this._closed),{next:()=>{
let e=this._itState;i.assert(e,"bad state"),i.assert(!e.p,"iterator contract broken");let t=e.q.shift()
;return t?"value"in t?Promise.resolve(t):Promise.reject(t):(e.p=new n.Deferred,e.p.promise)}}}pushIt(e){
let t=this._itState;if(t.p){const r=t.p;i.assert(r.state==n.DeferredState.PENDING,"iterator contract broken"),
"value"in e?r.resolve(e):r.reject(e),delete t.p}else t.q.push(e)}}t.RpcOutputStreamController=RpcOutputStreamController
}),73380:((e,t,r)=>{
var n=r(39023).inherits,i=r(56133),s=r(96070),a=r(97632),o=r(23810),l=r(94908),c=r(6453),d=e.exports=function(e){
if(!(this instanceof d))return new d(e);s.call(this),this.platform=l.PLATFORM_FAT,this.method=-1,this.name=null,
this.size=0,this.csize=0,this.gpb=new a,this.crc=0,this.time=-1,this.minver=l.MIN_VERSION_INITIAL,this.mode=-1,
this.extra=null,this.exattr=0,this.inattr=0,this.comment=null,e&&this.setName(e)};n(d,s),
d.prototype.getCentralDirectoryExtra=function(){return this.getExtra()},d.prototype.getComment=function(){
return null!==this.comment?this.comment:""},d.prototype.getCompressedSize=function(){return this.csize},
d.prototype.getCrc=function(){return this.crc},d.prototype.getExternalAttributes=function(){return this.exattr},
d.prototype.getExtra=function(){return null!==this.extra?this.extra:l.EMPTY
},d.prototype.getGeneralPurposeBit=function(){return this.gpb},d.prototype.getInternalAttributes=function(){
return this.inattr},d.prototype.getLastModifiedDate=function(){return this.getTime()},
d.prototype.getLocalFileDataExtra=function(){return this.getExtra()},d.prototype.getMethod=function(){return this.method
},d.prototype.getName=function(){return this.name},d.prototype.getPlatform=function(){return this.platform},
d.prototype.getSize=function(){return this.size},d.prototype.getTime=function(){
return-1!==this.time?c.dosToDate(this.time):-1},d.prototype.getTimeDos=function(){return-1!==this.time?this.time:0},
d.prototype.getUnixMode=function(){
return this.platform!==l.PLATFORM_UNIX?0:this.getExternalAttributes()>>l.SHORT_SHIFT&l.SHORT_MASK},
d.prototype.getVersionNeededToExtract=function(){return this.minver},d.prototype.setComment=function(e){
Buffer.byteLength(e)!==e.length&&this.getGeneralPurposeBit().useUTF8ForNames(!0),this.comment=e},
d.prototype.setCompressedSize=function(e){if(e<0)throw new Error("invalid entry compressed size");this.csize=e},
d.prototype.setCrc=function(e){if(e<0)throw new Error("invalid entry crc32");this.crc=e},
d.prototype.setExternalAttributes=function(e){this.exattr=e>>>0},d.prototype.setExtra=function(e){this.extra=e},
d.prototype.setGeneralPurposeBit=function(e){if(!(e instanceof a))throw new Error("invalid entry GeneralPurposeBit")
;this.gpb=e},d.prototype.setInternalAttributes=function(e){this.inattr=e},d.prototype.setMethod=function(e){
if(e<0)throw new Error("invalid entry compression method");this.method=e},d.prototype.setName=function(e,t=!1){
e=i(e,!1).replace(/^\w+:/,"").replace(/^(\.\.\/|\/)+/,""),
t&&(e=`/${e}`),Buffer.byteLength(e)!==e.length&&this.getGeneralPurposeBit().useUTF8ForNames(!0),this.name=e},
d.prototype.setPlatform=function(e){this.platform=e},d.prototype.setSize=function(e){
if(e<0)throw new Error("invalid entry size");this.size=e},d.prototype.setTime=function(e,t){
if(!(e instanceof Date))throw new Error("invalid entry time");this.time=c.dateToDos(e,t)},
d.prototype.setUnixMode=function(e){var t=0
;t|=(e|=this.isDirectory()?l.S_IFDIR:l.S_IFREG)<<l.SHORT_SHIFT|(this.isDirectory()?l.S_DOS_D:l.S_DOS_A),
this.setExternalAttributes(t),this.mode=e&l.MODE_MASK,this.platform=l.PLATFORM_UNIX},
d.prototype.setVersionNeededToExtract=function(e){this.minver=e},d.prototype.isDirectory=function(){
return"/"===this.getName().slice(-1)},d.prototype.isUnixSymlink=function(){
return(this.getUnixMode()&o.FILE_TYPE_FLAG)===o.LINK_FLAG},d.prototype.isZip64=function(){
return this.csize>l.ZIP64_MAGIC||this.size>l.ZIP64_MAGIC}}),73971:((e,t,r)=>{r.d(t,{p:()=>BaseRequestPolicy})
;class BaseRequestPolicy{_nextPolicy;_options;constructor(e,t){this._nextPolicy=e,this._options=t}shouldLog(e){
return this._options.shouldLog(e)}log(e,t){this._options.log(e,t)}}}),75119:((e,t,r)=>{var n=r(34329),i=r(56657)
;e.exports=function(e){return null!=e&&i(e.length)&&!n(e)}}),75199:(e=>{e.exports=function(e,t){return e===t||e!=e&&t!=t}
}),75726:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.reflectionCreate=void 0;const n=r(19526),i=r(43785)
;t.reflectionCreate=function(e){
const t=e.messagePrototype?Object.create(e.messagePrototype):Object.defineProperty({},i.MESSAGE_TYPE,{value:e})
;for(let r of e.fields){let e=r.localName;if(!r.opt)if(r.oneof)t[r.oneof]={oneofKind:void 0
};else if(r.repeat)t[e]=[];else switch(r.kind){case"scalar":t[e]=n.reflectionScalarDefault(r.T,r.L);break;case"enum":
t[e]=0;break;case"map":t[e]={}}}return t}}),76212:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.isAsyncIterable=t.isAsyncGenerator=t.isAsync=void 0;var n,i=r(38300),s=(n=i)&&n.__esModule?n:{default:n}
;function a(e){return"AsyncFunction"===e[Symbol.toStringTag]}t.default=function(e){
if("function"!=typeof e)throw new Error("expected a function");return a(e)?(0,s.default)(e):e},t.isAsync=a,
t.isAsyncGenerator=function(e){return"AsyncGenerator"===e[Symbol.toStringTag]},t.isAsyncIterable=function(e){
return"function"==typeof e[Symbol.asyncIterator]}}),76252:((e,t,r)=>{const{DeflateRaw:n}=r(43106),i=r(84891)
;e.exports=class DeflateCRC32Stream extends n{constructor(e){super(e),this.checksum=Buffer.allocUnsafe(4),
this.checksum.writeInt32BE(0,0),this.rawSize=0,this.compressedSize=0}push(e,t){
return e&&(this.compressedSize+=e.length),super.push(e,t)}_transform(e,t,r){
e&&(this.checksum=i.buf(e,this.checksum)>>>0,this.rawSize+=e.length),super._transform(e,t,r)}digest(e){
const t=Buffer.allocUnsafe(4);return t.writeUInt32BE(this.checksum>>>0,0),e?t.toString(e):t}hex(){
return this.digest("hex").toUpperCase()}size(e=!1){return e?this.compressedSize:this.rawSize}}}),77192:(e=>{
var t=Array.isArray;e.exports=t}),78401:((e,t,r)=>{function n(e){return Array.isArray(e[0])?e:Array.from({
length:Math.ceil(e.length/2)},(t,r)=>[e[2*r],e[2*r+1]])}function i(e){if("string"==typeof e){
const t=e.split(","),r=t.filter(e=>"100-continue"!==e.trim().toLowerCase())
;return r.length===t.length?e:r.map(e=>e.trim()).filter(Boolean).join(", ")||void 0}if(Array.isArray(e)){
const t=e.map(i).filter(e=>void 0!==e);return t.length>0?t:void 0}return e}function s(e,t){const r=(e,r)=>{
const n=e.toLowerCase();if(!t||"content-length"!==n&&"transfer-encoding"!==n&&"trailer"!==n)return"expect"===n?i(r):r
},s=e=>e.flatMap(([e,t])=>{const n="string"==typeof e?r(e,t):t;return void 0===n?[]:[[e,n]]})
;for(const[t,n]of e.headers){const i=r(t,n);void 0===i?e.headers.delete(t):"string"==typeof i&&i!==n&&e.headers.set(t,i)
}const a=e.requestOverrides;if(!a||!("headers"in a))return;const o=a.headers;if(Array.isArray(o)){const t=s(n(o))
;e.requestOverrides={...a,headers:Array.isArray(o[0])?t:t.flat()}}else if(o&&"object"==typeof o&&(l=o,
Symbol.iterator in l&&"function"==typeof l[Symbol.iterator])){const t=Array.from(o,e=>{
if(!Array.isArray(e)||2!==e.length)throw new TypeError("Header entry must be a name/value pair");return e})
;e.requestOverrides={...a,headers:s(t)}}else if(o&&"object"==typeof o){const t={};for(const[e,n]of Object.entries(o)){
const i=r(e,n);void 0!==i&&(t[e]=i)}e.requestOverrides={...a,headers:t}}var l}function a(e){s(e,!1)}function o(e){
s(e,!0)}r.d(t,{HU:()=>n,Mz:()=>a,SG:()=>o})}),78636:((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.RpcError=void 0;class RpcError extends Error{constructor(e,t="UNKNOWN",r){super(e),this.name="RpcError",
Object.setPrototypeOf(this,new.target.prototype),this.code=t,this.meta=null!=r?r:{}}toString(){
const e=[this.name+": "+this.message];this.code&&(e.push(""),e.push("Code: "+this.code)),
this.serviceName&&this.methodName&&e.push("Method: "+this.serviceName+"/"+this.methodName)
;let t=Object.entries(this.meta);if(t.length){e.push(""),e.push("Meta:");for(let[r,n]of t)e.push(`  ${r}: ${n}`)}
return e.join("\n")}}t.RpcError=RpcError}),78676:((e,t,r)=>{r.d(t,{r:()=>a});var n=r(47507),i=r(51945);const s="logPolicy"
;function a(e={}){const t=e.logger??n.v.info,r=new i.I({additionalAllowedHeaderNames:e.additionalAllowedHeaderNames,
additionalAllowedQueryParameters:e.additionalAllowedQueryParameters});return{name:s,async sendRequest(e,n){
if(!t.enabled)return n(e);t(`Request: ${r.sanitize(e)}`);const i=await n(e)
;return t(`Response status code: ${i.status}`),t(`Headers: ${r.sanitize({headers:i.headers})}`),i}}}}),78804:((e,t,r)=>{
r.d(t,{O:()=>a,x:()=>l});var n=r(47507),i=r(9095),s=r(78401);const a="redirectPolicy",o=["GET","HEAD"];function l(e={}){
const{maxRetries:t=20,allowCrossOriginRedirects:r=!1}=e;return{name:a,async sendRequest(e,n){const i=await n(e)
;return c(n,i,t,r)}}}async function c(e,t,r,a,l=0){const{request:d,status:m,headers:p}=t,u=p.get("location")
;if(u&&(300===m||301===m&&o.includes(d.method)||302===m&&o.includes(d.method)||303===m&&"POST"===d.method||307===m)&&l<r){
const o=new URL(u,d.url);if(!a){const e=new URL(d.url)
;if(o.origin!==e.origin)return n.v.verbose(`Skipping cross-origin redirect from ${e.origin} to ${o.origin}.`),t}
d.url=o.toString(),303===m&&(d.method="GET",d.requestOverrides&&"method"in d.requestOverrides&&(d.requestOverrides={
...d.requestOverrides,method:"GET"}),(0,s.SG)(d),delete d.body),d.headers.delete("Authorization"),await(0,i.VA)(t)
;const p=await e(d);return c(e,p,r,a,l+1)}return t}}),78997:(e=>{
var t="object"==typeof global&&global&&global.Object===Object&&global;e.exports=t}),79122:(function(e,t,r){
var n=this&&this.__awaiter||function(e,t,r,n){return new(r||(r=Promise))(function(i,s){function a(e){try{l(n.next(e))
}catch(e){s(e)}}function o(e){try{l(n.throw(e))}catch(e){s(e)}}function l(e){var t;e.done?i(e.value):(t=e.value,
t instanceof r?t:new r(function(e){e(t)})).then(a,o)}l((n=n.apply(e,t||[])).next())})}
;Object.defineProperty(t,"__esModule",{value:!0}),t.TestTransport=void 0
;const i=r(78636),s=r(68886),a=r(72726),o=r(28576),l=r(29288),c=r(46173),d=r(37889),m=r(36826);class TestTransport{
constructor(e){this.suppressUncaughtRejections=!0,this.headerDelay=10,this.responseDelay=50,
this.betweenResponseDelay=10,this.afterResponseDelay=10,this.data=null!=e?e:{}}get sentMessages(){
return this.lastInput instanceof TestInputStream?this.lastInput.sent:"object"==typeof this.lastInput?[this.lastInput.single]:[]
}get sendComplete(){
return this.lastInput instanceof TestInputStream?this.lastInput.completed:"object"==typeof this.lastInput}
promiseHeaders(){var e;const t=null!==(e=this.data.headers)&&void 0!==e?e:TestTransport.defaultHeaders
;return t instanceof i.RpcError?Promise.reject(t):Promise.resolve(t)}promiseSingleResponse(e){
if(this.data.response instanceof i.RpcError)return Promise.reject(this.data.response);let t
;return Array.isArray(this.data.response)?(s.assert(this.data.response.length>0),
t=this.data.response[0]):t=void 0!==this.data.response?this.data.response:e.O.create(),s.assert(e.O.is(t)),
Promise.resolve(t)}streamResponses(e,t,r){return n(this,void 0,void 0,function*(){const n=[]
;if(void 0===this.data.response)n.push(e.O.create());else if(Array.isArray(this.data.response))for(let t of this.data.response)s.assert(e.O.is(t)),
n.push(t);else this.data.response instanceof i.RpcError||(s.assert(e.O.is(this.data.response)),
n.push(this.data.response));try{yield p(this.responseDelay,r)(void 0)}catch(e){return void t.notifyError(e)}
if(this.data.response instanceof i.RpcError)t.notifyError(this.data.response);else{for(let e of n){t.notifyMessage(e)
;try{yield p(this.betweenResponseDelay,r)(void 0)}catch(e){return void t.notifyError(e)}}
this.data.status instanceof i.RpcError?t.notifyError(this.data.status):this.data.trailers instanceof i.RpcError?t.notifyError(this.data.trailers):t.notifyComplete()
}})}promiseStatus(){var e;const t=null!==(e=this.data.status)&&void 0!==e?e:TestTransport.defaultStatus
;return t instanceof i.RpcError?Promise.reject(t):Promise.resolve(t)}promiseTrailers(){var e
;const t=null!==(e=this.data.trailers)&&void 0!==e?e:TestTransport.defaultTrailers
;return t instanceof i.RpcError?Promise.reject(t):Promise.resolve(t)}maybeSuppressUncaught(...e){
if(this.suppressUncaughtRejections)for(let t of e)t.catch(()=>{})}mergeOptions(e){return o.mergeRpcOptions({},e)}
unary(e,t,r){var n
;const i=null!==(n=r.meta)&&void 0!==n?n:{},s=this.promiseHeaders().then(p(this.headerDelay,r.abort)),a=s.catch(e=>{}).then(p(this.responseDelay,r.abort)).then(t=>this.promiseSingleResponse(e)),o=a.catch(e=>{}).then(p(this.afterResponseDelay,r.abort)).then(e=>this.promiseStatus()),c=a.catch(e=>{}).then(p(this.afterResponseDelay,r.abort)).then(e=>this.promiseTrailers())
;return this.maybeSuppressUncaught(o,c),this.lastInput={single:t},new l.UnaryCall(e,i,t,s,a,o,c)}serverStreaming(e,t,r){
var n
;const i=null!==(n=r.meta)&&void 0!==n?n:{},s=this.promiseHeaders().then(p(this.headerDelay,r.abort)),o=new a.RpcOutputStreamController,l=s.then(p(this.responseDelay,r.abort)).catch(()=>{}).then(()=>this.streamResponses(e,o,r.abort)).then(p(this.afterResponseDelay,r.abort)),d=l.then(()=>this.promiseStatus()),m=l.then(()=>this.promiseTrailers())
;return this.maybeSuppressUncaught(d,m),this.lastInput={single:t},new c.ServerStreamingCall(e,i,t,s,o,d,m)}
clientStreaming(e,t){var r
;const n=null!==(r=t.meta)&&void 0!==r?r:{},i=this.promiseHeaders().then(p(this.headerDelay,t.abort)),s=i.catch(e=>{}).then(p(this.responseDelay,t.abort)).then(t=>this.promiseSingleResponse(e)),a=s.catch(e=>{}).then(p(this.afterResponseDelay,t.abort)).then(e=>this.promiseStatus()),o=s.catch(e=>{}).then(p(this.afterResponseDelay,t.abort)).then(e=>this.promiseTrailers())
;return this.maybeSuppressUncaught(a,o),this.lastInput=new TestInputStream(this.data,t.abort),
new d.ClientStreamingCall(e,n,this.lastInput,i,s,a,o)}duplex(e,t){var r
;const n=null!==(r=t.meta)&&void 0!==r?r:{},i=this.promiseHeaders().then(p(this.headerDelay,t.abort)),s=new a.RpcOutputStreamController,o=i.then(p(this.responseDelay,t.abort)).catch(()=>{}).then(()=>this.streamResponses(e,s,t.abort)).then(p(this.afterResponseDelay,t.abort)),l=o.then(()=>this.promiseStatus()),c=o.then(()=>this.promiseTrailers())
;return this.maybeSuppressUncaught(l,c),this.lastInput=new TestInputStream(this.data,t.abort),
new m.DuplexStreamingCall(e,n,this.lastInput,i,s,l,c)}}function p(e,t){return r=>new Promise((n,s)=>{
if(null==t?void 0:t.aborted)s(new i.RpcError("user cancel","CANCELLED"));else{const a=setTimeout(()=>n(r),e)
;t&&t.addEventListener("abort",e=>{clearTimeout(a),s(new i.RpcError("user cancel","CANCELLED"))})}})}
t.TestTransport=TestTransport,TestTransport.defaultHeaders={responseHeader:"test"},TestTransport.defaultStatus={
code:"OK",detail:"all good"},TestTransport.defaultTrailers={responseTrailer:"test"};class TestInputStream{
constructor(e,t){this._completed=!1,this._sent=[],this.data=e,this.abort=t}get sent(){return this._sent}get completed(){
return this._completed}send(e){
if(this.data.inputMessage instanceof i.RpcError)return Promise.reject(this.data.inputMessage)
;const t=void 0===this.data.inputMessage?10:this.data.inputMessage;return Promise.resolve(void 0).then(()=>{
this._sent.push(e)}).then(p(t,this.abort))}complete(){
if(this.data.inputComplete instanceof i.RpcError)return Promise.reject(this.data.inputComplete)
;const e=void 0===this.data.inputComplete?10:this.data.inputComplete;return Promise.resolve(void 0).then(()=>{
this._completed=!0}).then(p(e,this.abort))}}}),79359:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.default=function(e,t,r){if(null==t)t=1;else if(0===t)throw new RangeError("Concurrency must not be zero");var o=(0,
a.default)(e),l=0,c=[];const d={error:[],drain:[],saturated:[],unsaturated:[],empty:[]};function m(e,t){
return e?t?void(d[e]=d[e].filter(e=>e!==t)):d[e]=[]:Object.keys(d).forEach(e=>d[e]=[])}function p(e,...t){
d[e].forEach(e=>e(...t))}var u=!1;function h(e,t,r,n){
if(null!=n&&"function"!=typeof n)throw new Error("task callback must be a function");var s,a;function o(e,...t){
return e?r?a(e):s():t.length<=1?s(t[0]):void s(t)}x.started=!0;var l=x._createTaskItem(e,r?o:n||o)
;if(t?x._tasks.unshift(l):x._tasks.push(l),u||(u=!0,(0,i.default)(()=>{u=!1,x.process()})),
r||!n)return new Promise((e,t)=>{s=e,a=t})}function f(e){return function(t,...r){l-=1;for(var n=0,i=e.length;n<i;n++){
var s=e[n],a=c.indexOf(s);0===a?c.shift():a>0&&c.splice(a,1),s.callback(t,...r),null!=t&&p("error",t,s.data)}
l<=x.concurrency-x.buffer&&p("unsaturated"),x.idle()&&p("drain"),x.process()}}function y(e){
return!(0!==e.length||!x.idle())&&((0,i.default)(()=>p("drain")),!0)}const g=e=>t=>{if(!t)return new Promise((t,r)=>{
!function(e,t){const r=(...n)=>{m(e,r),t(...n)};d[e].push(r)}(e,(e,n)=>{if(e)return r(e);t(n)})});m(e),function(e,t){
d[e].push(t)}(e,t)};var b=!1,x={_tasks:new s.default,_createTaskItem:(e,t)=>({data:e,callback:t}),*[Symbol.iterator](){
yield*x._tasks[Symbol.iterator]()},concurrency:t,payload:r,buffer:t/4,started:!1,paused:!1,push(e,t){
if(Array.isArray(e)){if(y(e))return;return e.map(e=>h(e,!1,!1,t))}return h(e,!1,!1,t)},pushAsync(e,t){
if(Array.isArray(e)){if(y(e))return;return e.map(e=>h(e,!1,!0,t))}return h(e,!1,!0,t)},kill(){m(),x._tasks.empty()},
unshift(e,t){if(Array.isArray(e)){if(y(e))return;return e.map(e=>h(e,!0,!1,t))}return h(e,!0,!1,t)},unshiftAsync(e,t){
if(Array.isArray(e)){if(y(e))return;return e.map(e=>h(e,!0,!0,t))}return h(e,!0,!0,t)},remove(e){x._tasks.remove(e)},
process(){if(!b){for(b=!0;!x.paused&&l<x.concurrency&&x._tasks.length;){var e=[],t=[],r=x._tasks.length
;x.payload&&(r=Math.min(r,x.payload));for(var i=0;i<r;i++){var s=x._tasks.shift();e.push(s),c.push(s),t.push(s.data)}
l+=1,0===x._tasks.length&&p("empty"),l===x.concurrency&&p("saturated");var a=(0,n.default)(f(e));o(t,a)}b=!1}},
length:()=>x._tasks.length,running:()=>l,workersList:()=>c,idle:()=>x._tasks.length+l===0,pause(){x.paused=!0},resume(){
!1!==x.paused&&(x.paused=!1,(0,i.default)(x.process))}};return Object.defineProperties(x,{saturated:{writable:!1,
value:g("saturated")},unsaturated:{writable:!1,value:g("unsaturated")},empty:{writable:!1,value:g("empty")},drain:{
writable:!1,value:g("drain")},error:{writable:!1,value:g("error")}}),x}
;var n=o(r(64085)),i=o(r(63787)),s=o(r(68546)),a=o(r(76212));function o(e){return e&&e.__esModule?e:{default:e}}
e.exports=t.default}),82094:((e,t,r)=>{var n=r(96482),i=r(55944),s=r(94008),a=Object.prototype.hasOwnProperty
;e.exports=function(e){if(!n(e))return s(e);var t=i(e),r=[]
;for(var o in e)("constructor"!=o||!t&&a.call(e,o))&&r.push(o);return r}}),82132:((e,t,r)=>{
var n=r(39023).inherits,i=r(84891),{CRC32Stream:s}=r(82770),{DeflateCRC32Stream:a}=r(82770),o=r(36306),l=(r(73380),
r(97632),r(94908)),c=(r(18300),r(6453)),d=e.exports=function(e){if(!(this instanceof d))return new d(e)
;e=this.options=this._defaults(e),o.call(this,e),this._entry=null,this._entries=[],this._archive={centralLength:0,
centralOffset:0,comment:"",finish:!1,finished:!1,processing:!1,forceZip64:e.forceZip64,forceLocalTime:e.forceLocalTime}}
;n(d,o),d.prototype._afterAppend=function(e){
this._entries.push(e),e.getGeneralPurposeBit().usesDataDescriptor()&&this._writeDataDescriptor(e),
this._archive.processing=!1,this._entry=null,this._archive.finish&&!this._archive.finished&&this._finish()},
d.prototype._appendBuffer=function(e,t,r){0===t.length&&e.setMethod(l.METHOD_STORED);var n=e.getMethod()
;return n===l.METHOD_STORED&&(e.setSize(t.length),e.setCompressedSize(t.length),e.setCrc(i.buf(t)>>>0)),
this._writeLocalFileHeader(e),n===l.METHOD_STORED?(this.write(t),this._afterAppend(e),
void r(null,e)):n===l.METHOD_DEFLATED?void this._smartStream(e,r).end(t):void r(new Error("compression method "+n+" not implemented"))
},d.prototype._appendStream=function(e,t,r){e.getGeneralPurposeBit().useDataDescriptor(!0),
e.setVersionNeededToExtract(l.MIN_VERSION_DATA_DESCRIPTOR),this._writeLocalFileHeader(e);var n=this._smartStream(e,r)
;t.once("error",function(e){n.emit("error",e),n.end()}),t.pipe(n)},d.prototype._defaults=function(e){
return"object"!=typeof e&&(e={}),
"object"!=typeof e.zlib&&(e.zlib={}),"number"!=typeof e.zlib.level&&(e.zlib.level=l.ZLIB_BEST_SPEED),
e.forceZip64=!!e.forceZip64,e.forceLocalTime=!!e.forceLocalTime,e},d.prototype._finish=function(){
this._archive.centralOffset=this.offset,this._entries.forEach(function(e){this._writeCentralFileHeader(e)}.bind(this)),
this._archive.centralLength=this.offset-this._archive.centralOffset,this.isZip64()&&this._writeCentralDirectoryZip64(),
this._writeCentralDirectoryEnd(),this._archive.processing=!1,this._archive.finish=!0,this._archive.finished=!0,
this.end()},d.prototype._normalizeEntry=function(e){-1===e.getMethod()&&e.setMethod(l.METHOD_DEFLATED),
e.getMethod()===l.METHOD_DEFLATED&&(e.getGeneralPurposeBit().useDataDescriptor(!0),
e.setVersionNeededToExtract(l.MIN_VERSION_DATA_DESCRIPTOR)),
-1===e.getTime()&&e.setTime(new Date,this._archive.forceLocalTime),e._offsets={file:0,data:0,contents:0}},
d.prototype._smartStream=function(e,t){var r=e.getMethod()===l.METHOD_DEFLATED?new a(this.options.zlib):new s,n=null
;return r.once("end",function(){var i=r.digest().readUInt32BE(0);e.setCrc(i),e.setSize(r.size()),
e.setCompressedSize(r.size(!0)),this._afterAppend(e),t(n,e)}.bind(this)),r.once("error",function(e){n=e}),r.pipe(this,{
end:!1}),r},d.prototype._writeCentralDirectoryEnd=function(){
var e=this._entries.length,t=this._archive.centralLength,r=this._archive.centralOffset
;this.isZip64()&&(e=l.ZIP64_MAGIC_SHORT,t=l.ZIP64_MAGIC,r=l.ZIP64_MAGIC),this.write(c.getLongBytes(l.SIG_EOCD)),
this.write(l.SHORT_ZERO),this.write(l.SHORT_ZERO),this.write(c.getShortBytes(e)),this.write(c.getShortBytes(e)),
this.write(c.getLongBytes(t)),this.write(c.getLongBytes(r));var n=this.getComment(),i=Buffer.byteLength(n)
;this.write(c.getShortBytes(i)),this.write(n)},d.prototype._writeCentralDirectoryZip64=function(){
this.write(c.getLongBytes(l.SIG_ZIP64_EOCD)),
this.write(c.getEightBytes(44)),this.write(c.getShortBytes(l.MIN_VERSION_ZIP64)),
this.write(c.getShortBytes(l.MIN_VERSION_ZIP64)),this.write(l.LONG_ZERO),this.write(l.LONG_ZERO),
this.write(c.getEightBytes(this._entries.length)),this.write(c.getEightBytes(this._entries.length)),
this.write(c.getEightBytes(this._archive.centralLength)),this.write(c.getEightBytes(this._archive.centralOffset)),
this.write(c.getLongBytes(l.SIG_ZIP64_EOCD_LOC)),
this.write(l.LONG_ZERO),this.write(c.getEightBytes(this._archive.centralOffset+this._archive.centralLength)),
this.write(c.getLongBytes(1))},d.prototype._writeCentralFileHeader=function(e){
var t=e.getGeneralPurposeBit(),r=e.getMethod(),n=e._offsets.file,i=e.getSize(),s=e.getCompressedSize()
;if(e.isZip64()||n>l.ZIP64_MAGIC){i=l.ZIP64_MAGIC,s=l.ZIP64_MAGIC,n=l.ZIP64_MAGIC,
e.setVersionNeededToExtract(l.MIN_VERSION_ZIP64)
;var a=Buffer.concat([c.getShortBytes(l.ZIP64_EXTRA_ID),c.getShortBytes(24),c.getEightBytes(e.getSize()),c.getEightBytes(e.getCompressedSize()),c.getEightBytes(e._offsets.file)],28)
;e.setExtra(a)}this.write(c.getLongBytes(l.SIG_CFH)),this.write(c.getShortBytes(e.getPlatform()<<8|l.VERSION_MADEBY)),
this.write(c.getShortBytes(e.getVersionNeededToExtract())),this.write(t.encode()),this.write(c.getShortBytes(r)),
this.write(c.getLongBytes(e.getTimeDos())),this.write(c.getLongBytes(e.getCrc())),this.write(c.getLongBytes(s)),
this.write(c.getLongBytes(i));var o=e.getName(),d=e.getComment(),m=e.getCentralDirectoryExtra()
;t.usesUTF8ForNames()&&(o=Buffer.from(o),d=Buffer.from(d)),this.write(c.getShortBytes(o.length)),
this.write(c.getShortBytes(m.length)),this.write(c.getShortBytes(d.length)),this.write(l.SHORT_ZERO),
this.write(c.getShortBytes(e.getInternalAttributes())),this.write(c.getLongBytes(e.getExternalAttributes())),
this.write(c.getLongBytes(n)),this.write(o),this.write(m),this.write(d)},d.prototype._writeDataDescriptor=function(e){
this.write(c.getLongBytes(l.SIG_DD)),
this.write(c.getLongBytes(e.getCrc())),e.isZip64()?(this.write(c.getEightBytes(e.getCompressedSize())),
this.write(c.getEightBytes(e.getSize()))):(this.write(c.getLongBytes(e.getCompressedSize())),
this.write(c.getLongBytes(e.getSize())))},d.prototype._writeLocalFileHeader=function(e){
var t=e.getGeneralPurposeBit(),r=e.getMethod(),n=e.getName(),i=e.getLocalFileDataExtra()
;e.isZip64()&&(t.useDataDescriptor(!0),e.setVersionNeededToExtract(l.MIN_VERSION_ZIP64)),
t.usesUTF8ForNames()&&(n=Buffer.from(n)),e._offsets.file=this.offset,this.write(c.getLongBytes(l.SIG_LFH)),
this.write(c.getShortBytes(e.getVersionNeededToExtract())),this.write(t.encode()),this.write(c.getShortBytes(r)),
this.write(c.getLongBytes(e.getTimeDos())),e._offsets.data=this.offset,t.usesDataDescriptor()?(this.write(l.LONG_ZERO),
this.write(l.LONG_ZERO),this.write(l.LONG_ZERO)):(this.write(c.getLongBytes(e.getCrc())),
this.write(c.getLongBytes(e.getCompressedSize())),this.write(c.getLongBytes(e.getSize()))),
this.write(c.getShortBytes(n.length)),this.write(c.getShortBytes(i.length)),this.write(n),this.write(i),
e._offsets.contents=this.offset},d.prototype.getComment=function(e){
return null!==this._archive.comment?this._archive.comment:""},d.prototype.isZip64=function(){
return this._archive.forceZip64||this._entries.length>l.ZIP64_MAGIC_SHORT||this._archive.centralLength>l.ZIP64_MAGIC||this._archive.centralOffset>l.ZIP64_MAGIC
},d.prototype.setComment=function(e){this._archive.comment=e}}),82770:((e,t,r)=>{e.exports={CRC32Stream:r(3662),
DeflateCRC32Stream:r(76252)}}),83106:((e,t,r)=>{var n=r(68573),i=function(){try{var e=n(Object,"defineProperty")
;return e({},"",{}),e}catch(e){}}();e.exports=i}),83286:(e=>{var t=Date.now;e.exports=function(e){var r=0,n=0
;return function(){var i=t(),s=16-(i-n);if(n=i,s>0){if(++r>=800)return arguments[0]}else r=0
;return e.apply(void 0,arguments)}}}),83335:((e,t)=>{function r(e){if(!e.hostname)return!1;if(function(e){
const t=e.toLowerCase()
;return"localhost"===t||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")
}(e.hostname))return!0;const t=process.env.no_proxy||process.env.NO_PROXY||"";if(!t)return!1;let r
;e.port?r=Number(e.port):"http:"===e.protocol?r=80:"https:"===e.protocol&&(r=443);const n=[e.hostname.toUpperCase()]
;"number"==typeof r&&n.push(`${n[0]}:${r}`)
;for(const e of t.split(",").map(e=>e.trim().toUpperCase()).filter(e=>e))if("*"===e||n.some(t=>t===e||t.endsWith(`.${e}`)||e.startsWith(".")&&t.endsWith(`${e}`)))return!0
;return!1}Object.defineProperty(t,"__esModule",{value:!0}),t.getProxyUrl=function(e){const t="https:"===e.protocol
;if(r(e))return
;const n=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(!n)return
;try{return new DecodedURL(n)}catch(e){
if(!n.startsWith("http://")&&!n.startsWith("https://"))return new DecodedURL(`http://${n}`)}},t.checkBypass=r
;class DecodedURL extends URL{constructor(e,t){super(e,t),this._decodedUsername=decodeURIComponent(super.username),
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}}}),83441:((e,t,r)=>{r.d(t,{c:()=>BufferScheduler});var n=r(24434),i=r(57075)
;class BuffersStream extends i.Readable{buffers;byteLength;byteOffsetInCurrentBuffer;bufferIndex;pushedBytesLength
;constructor(e,t,r){super(r),this.buffers=e,this.byteLength=t,this.byteOffsetInCurrentBuffer=0,this.bufferIndex=0,
this.pushedBytesLength=0;let n=0;for(const e of this.buffers)n+=e.byteLength
;if(n<this.byteLength)throw new Error("Data size shouldn't be larger than the total length of buffers.")}_read(e){
this.pushedBytesLength>=this.byteLength&&this.push(null),e||(e=this.readableHighWaterMark);const t=[];let r=0
;for(;r<e&&this.pushedBytesLength<this.byteLength;){
const n=this.byteLength-this.pushedBytesLength,i=this.buffers[this.bufferIndex].byteLength-this.byteOffsetInCurrentBuffer,s=Math.min(i,n)
;if(s>e-r){const n=this.byteOffsetInCurrentBuffer+e-r
;t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer,n)),this.pushedBytesLength+=e-r,
this.byteOffsetInCurrentBuffer=n,r=e;break}{const e=this.byteOffsetInCurrentBuffer+s
;t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer,e)),s===i?(this.byteOffsetInCurrentBuffer=0,
this.bufferIndex++):this.byteOffsetInCurrentBuffer=e,this.pushedBytesLength+=s,r+=s}}
t.length>1?this.push(Buffer.concat(t)):1===t.length&&this.push(t[0])}}const s=r(4573).constants.MAX_LENGTH
;class PooledBuffer{buffers=[];capacity;_size;get size(){return this._size}constructor(e,t,r){this.capacity=e,
this._size=0;const n=Math.ceil(e/s);for(let t=0;t<n;t++){let r=t===n-1?e%s:s;0===r&&(r=s),
this.buffers.push(Buffer.allocUnsafe(r))}t&&this.fill(t,r)}fill(e,t){this._size=Math.min(this.capacity,t)
;let r=0,n=0,i=0,s=0,a=0;for(;a<this._size;){const t=e[r],o=this.buffers[n],l=t.copy(o,i,s);a+=l,s+=l,i+=l,
s===t.length&&(r++,s=0),i===o.length&&(n++,i=0)}e.splice(0,r),e.length>0&&(e[0]=e[0].slice(s))}getReadableStream(){
return new BuffersStream(this.buffers,this.size)}}class BufferScheduler{bufferSize;maxBuffers;readable;outgoingHandler
;emitter=new n.EventEmitter;concurrency;offset=0;isStreamEnd=!1;isError=!1;executingOutgoingHandlers=0;encoding
;numBuffers=0;unresolvedDataArray=[];unresolvedLength=0;incoming=[];outgoing=[];constructor(e,t,r,n,i,s){
if(t<=0)throw new RangeError(`bufferSize must be larger than 0, current is ${t}`)
;if(r<=0)throw new RangeError(`maxBuffers must be larger than 0, current is ${r}`)
;if(i<=0)throw new RangeError(`concurrency must be larger than 0, current is ${i}`);this.bufferSize=t,this.maxBuffers=r,
this.readable=e,this.outgoingHandler=n,this.concurrency=i,this.encoding=s}async do(){return new Promise((e,t)=>{
this.readable.on("data",e=>{e="string"==typeof e?Buffer.from(e,this.encoding):e,this.appendUnresolvedData(e),
this.resolveData()||this.readable.pause()}),this.readable.on("error",e=>{this.emitter.emit("error",e)}),
this.readable.on("end",()=>{this.isStreamEnd=!0,this.emitter.emit("checkEnd")}),this.emitter.on("error",e=>{
this.isError=!0,this.readable.pause(),t(e)}),this.emitter.on("checkEnd",()=>{
if(this.outgoing.length>0)this.triggerOutgoingHandlers();else if(this.isStreamEnd&&0===this.executingOutgoingHandlers)if(this.unresolvedLength>0&&this.unresolvedLength<this.bufferSize){
const r=this.shiftBufferFromUnresolvedDataArray()
;this.outgoingHandler(()=>r.getReadableStream(),r.size,this.offset).then(e).catch(t)}else{
if(this.unresolvedLength>=this.bufferSize)return;e()}})})}appendUnresolvedData(e){this.unresolvedDataArray.push(e),
this.unresolvedLength+=e.length}shiftBufferFromUnresolvedDataArray(e){
return e?e.fill(this.unresolvedDataArray,this.unresolvedLength):e=new PooledBuffer(this.bufferSize,this.unresolvedDataArray,this.unresolvedLength),
this.unresolvedLength-=e.size,e}resolveData(){for(;this.unresolvedLength>=this.bufferSize;){let e
;if(this.incoming.length>0)e=this.incoming.shift(),this.shiftBufferFromUnresolvedDataArray(e);else{
if(!(this.numBuffers<this.maxBuffers))return!1;e=this.shiftBufferFromUnresolvedDataArray(),this.numBuffers++}
this.outgoing.push(e),this.triggerOutgoingHandlers()}return!0}async triggerOutgoingHandlers(){let e;do{
if(this.executingOutgoingHandlers>=this.concurrency)return;e=this.outgoing.shift(),e&&this.triggerOutgoingHandler(e)
}while(e)}async triggerOutgoingHandler(e){const t=e.size;this.executingOutgoingHandlers++,this.offset+=t;try{
await this.outgoingHandler(()=>e.getReadableStream(),t,this.offset-t)}catch(e){return void this.emitter.emit("error",e)}
this.executingOutgoingHandlers--,this.reuseBuffer(e),this.emitter.emit("checkEnd")}reuseBuffer(e){this.incoming.push(e),
this.isError||!this.resolveData()||this.isStreamEnd||this.readable.resume()}}}),83813:(e=>{e.exports=(e,t=process.argv)=>{
const r=e.startsWith("-")?"":1===e.length?"-":"--",n=t.indexOf(r+e),i=t.indexOf("--");return-1!==n&&(-1===i||n<i)}}),
84891:((e,t)=>{var r;r=function(e){e.version="1.2.2";var t=function(){
for(var e=0,t=new Array(256),r=0;256!=r;++r)e=1&(e=1&(e=1&(e=1&(e=1&(e=1&(e=1&(e=1&(e=r)?-306674912^e>>>1:e>>>1)?-306674912^e>>>1:e>>>1)?-306674912^e>>>1:e>>>1)?-306674912^e>>>1:e>>>1)?-306674912^e>>>1:e>>>1)?-306674912^e>>>1:e>>>1)?-306674912^e>>>1:e>>>1)?-306674912^e>>>1:e>>>1,
t[r]=e;return"undefined"!=typeof Int32Array?new Int32Array(t):t}(),r=function(e){
var t=0,r=0,n=0,i="undefined"!=typeof Int32Array?new Int32Array(4096):new Array(4096);for(n=0;256!=n;++n)i[n]=e[n]
;for(n=0;256!=n;++n)for(r=e[n],t=256+n;t<4096;t+=256)r=i[t]=r>>>8^e[255&r];var s=[]
;for(n=1;16!=n;++n)s[n-1]="undefined"!=typeof Int32Array?i.subarray(256*n,256*n+256):i.slice(256*n,256*n+256);return s
}(t),n=r[0],i=r[1],s=r[2],a=r[3],o=r[4],l=r[5],c=r[6],d=r[7],m=r[8],p=r[9],u=r[10],h=r[11],f=r[12],y=r[13],g=r[14]
;e.table=t,e.bstr=function(e,r){for(var n=-1^r,i=0,s=e.length;i<s;)n=n>>>8^t[255&(n^e.charCodeAt(i++))];return~n},
e.buf=function(e,r){
for(var b=-1^r,x=e.length-15,N=0;N<x;)b=g[e[N++]^255&b]^y[e[N++]^b>>8&255]^f[e[N++]^b>>16&255]^h[e[N++]^b>>>24]^u[e[N++]]^p[e[N++]]^m[e[N++]]^d[e[N++]]^c[e[N++]]^l[e[N++]]^o[e[N++]]^a[e[N++]]^s[e[N++]]^i[e[N++]]^n[e[N++]]^t[e[N++]]
;for(x+=15;N<x;)b=b>>>8^t[255&(b^e[N++])];return~b},e.str=function(e,r){
for(var n=-1^r,i=0,s=e.length,a=0,o=0;i<s;)(a=e.charCodeAt(i++))<128?n=n>>>8^t[255&(n^a)]:a<2048?n=(n=n>>>8^t[255&(n^(192|a>>6&31))])>>>8^t[255&(n^(128|63&a))]:a>=55296&&a<57344?(a=64+(1023&a),
o=1023&e.charCodeAt(i++),
n=(n=(n=(n=n>>>8^t[255&(n^(240|a>>8&7))])>>>8^t[255&(n^(128|a>>2&63))])>>>8^t[255&(n^(128|o>>6&15|(3&a)<<4))])>>>8^t[255&(n^(128|63&o))]):n=(n=(n=n>>>8^t[255&(n^(224|a>>12&15))])>>>8^t[255&(n^(128|a>>6&63))])>>>8^t[255&(n^(128|63&a))]
;return~n}},"undefined"==typeof DO_NOT_EXPORT_CRC?r(t):r({})}),84928:(e=>{function t(e){
return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}
const r=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,249268274,2044508324,3772115230,2547177864,162941995,2125561021,3887607047,2428444049,498536548,1789927666,4089016648,2227061214,450548861,1843258603,4107580753,2211677639,325883990,1684777152,4251122042,2321926636,335633487,1661365465,4195302755,2366115317,997073096,1281953886,3579855332,2724688242,1006888145,1258607687,3524101629,2768942443,901097722,1119000684,3686517206,2898065728,853044451,1172266101,3705015759,2882616665,651767980,1373503546,3369554304,3218104598,565507253,1454621731,3485111705,3099436303,671266974,1594198024,3322730930,2970347812,795835527,1483230225,3244367275,3060149565,1994146192,31158534,2563907772,4023717930,1907459465,112637215,2680153253,3904427059,2013776290,251722036,2517215374,3775830040,2137656763,141376813,2439277719,3865271297,1802195444,476864866,2238001368,4066508878,1812370925,453092731,2181625025,4111451223,1706088902,314042704,2344532202,4240017532,1658658271,366619977,2362670323,4224994405,1303535960,984961486,2747007092,3569037538,1256170817,1037604311,2765210733,3554079995,1131014506,879679996,2909243462,3663771856,1141124467,855842277,2852801631,3708648649,1342533948,654459306,3188396048,3373015174,1466479909,544179635,3110523913,3462522015,1591671054,702138776,2966460450,3352799412,1504918807,783551873,3082640443,3233442989,3988292384,2596254646,62317068,1957810842,3939845945,2647816111,81470997,1943803523,3814918930,2489596804,225274430,2053790376,3826175755,2466906013,167816743,2097651377,4027552580,2265490386,503444072,1762050814,4150417245,2154129355,426522225,1852507879,4275313526,2312317920,282753626,1742555852,4189708143,2394877945,397917763,1622183637,3604390888,2714866558,953729732,1340076626,3518719985,2797360999,1068828381,1219638859,3624741850,2936675148,906185462,1090812512,3747672003,2825379669,829329135,1181335161,3412177804,3160834842,628085408,1382605366,3423369109,3138078467,570562233,1426400815,3317316542,2998733608,733239954,1555261956,3268935591,3050360625,752459403,1541320221,2607071920,3965973030,1969922972,40735498,2617837225,3943577151,1913087877,83908371,2512341634,3803740692,2075208622,213261112,2463272603,3855990285,2094854071,198958881,2262029012,4057260610,1759359992,534414190,2176718541,4139329115,1873836001,414664567,2282248934,4279200368,1711684554,285281116,2405801727,4167216745,1634467795,376229701,2685067896,3608007406,1308918612,956543938,2808555105,3495958263,1231636301,1047427035,2932959818,3654703836,1088359270,936918e3,2847714899,3736837829,1202900863,817233897,3183342108,3401237130,1404277552,615818150,3134207493,3453421203,1423857449,601450431,3009837614,3294710456,1567103746,711928724,3020668471,3272380065,1510334235,755167117])
;function n(e){if(Buffer.isBuffer(e))return e;if("number"==typeof e)return Buffer.alloc(e)
;if("string"==typeof e)return Buffer.from(e)
;throw new Error("input must be buffer, number, or string, received "+typeof e)}function i(e,t){e=n(e),
Buffer.isBuffer(t)&&(t=t.readUInt32BE(0));let i=-1^t;for(var s=0;s<e.length;s++)i=r[255&(i^e[s])]^i>>>8;return-1^i}
function s(){return function(e){const t=n(4);return t.writeInt32BE(e,0),t}(i.apply(null,arguments))}s.signed=function(){
return i.apply(null,arguments)},s.unsigned=function(){return i.apply(null,arguments)>>>0};const a=t(s);e.exports=a}),
85089:(e=>{e.exports=function(e){return function(){return e}}}),88724:((e,t,r)=>{e=r.nmd(e)
;var n=r(78997),i=t&&!t.nodeType&&t,s=i&&e&&!e.nodeType&&e,a=s&&s.exports===i&&n.process,o=function(){try{
var e=s&&s.require&&s.require("util").types;return e||a&&a.binding&&a.binding("util")}catch(e){}}();e.exports=o}),
89611:((e,t,r)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.ReflectionBinaryReader=void 0
;const n=r(54816),i=r(67910),s=r(63402),a=r(19526);t.ReflectionBinaryReader=class ReflectionBinaryReader{constructor(e){
this.info=e}prepare(){var e;if(!this.fieldNoToField){const t=null!==(e=this.info.fields)&&void 0!==e?e:[]
;this.fieldNoToField=new Map(t.map(e=>[e.no,e]))}}read(e,t,r,s){this.prepare();const a=void 0===s?e.len:e.pos+s
;for(;e.pos<a;){const[s,a]=e.tag(),o=this.fieldNoToField.get(s);if(!o){let i=r.readUnknownField
;if("throw"==i)throw new Error(`Unknown field ${s} (wire type ${a}) for ${this.info.typeName}`);let o=e.skip(a)
;!1!==i&&(!0===i?n.UnknownFieldHandler.onRead:i)(this.info.typeName,t,s,a,o);continue}let l=t,c=o.repeat,d=o.localName
;switch(o.oneof&&(l=l[o.oneof],l.oneofKind!==d&&(l=t[o.oneof]={oneofKind:d})),o.kind){case"scalar":case"enum":
let t="enum"==o.kind?i.ScalarType.INT32:o.T,s="scalar"==o.kind?o.L:void 0;if(c){let r=l[d]
;if(a==n.WireType.LengthDelimited&&t!=i.ScalarType.STRING&&t!=i.ScalarType.BYTES){let n=e.uint32()+e.pos
;for(;e.pos<n;)r.push(this.scalar(e,t,s))}else r.push(this.scalar(e,t,s))}else l[d]=this.scalar(e,t,s);break
;case"message":if(c){let t=l[d],n=o.T().internalBinaryRead(e,e.uint32(),r);t.push(n)
}else l[d]=o.T().internalBinaryRead(e,e.uint32(),r,l[d]);break;case"map":let[m,p]=this.mapEntry(o,e,r);l[d][m]=p}}}
mapEntry(e,t,r){let n,s,o=t.uint32(),l=t.pos+o;for(;t.pos<l;){let[a,o]=t.tag();switch(a){case 1:
n=e.K==i.ScalarType.BOOL?t.bool().toString():this.scalar(t,e.K,i.LongType.STRING);break;case 2:switch(e.V.kind){
case"scalar":s=this.scalar(t,e.V.T,e.V.L);break;case"enum":s=t.int32();break;case"message":
s=e.V.T().internalBinaryRead(t,t.uint32(),r)}break;default:
throw new Error(`Unknown field ${a} (wire type ${o}) in map entry for ${this.info.typeName}#${e.name}`)}}if(void 0===n){
let t=a.reflectionScalarDefault(e.K);n=e.K==i.ScalarType.BOOL?t.toString():t}if(void 0===s)switch(e.V.kind){
case"scalar":s=a.reflectionScalarDefault(e.V.T,e.V.L);break;case"enum":s=0;break;case"message":s=e.V.T().create()}
return[n,s]}scalar(e,t,r){switch(t){case i.ScalarType.INT32:return e.int32();case i.ScalarType.STRING:return e.string()
;case i.ScalarType.BOOL:return e.bool();case i.ScalarType.DOUBLE:return e.double();case i.ScalarType.FLOAT:
return e.float();case i.ScalarType.INT64:return s.reflectionLongConvert(e.int64(),r);case i.ScalarType.UINT64:
return s.reflectionLongConvert(e.uint64(),r);case i.ScalarType.FIXED64:return s.reflectionLongConvert(e.fixed64(),r)
;case i.ScalarType.FIXED32:return e.fixed32();case i.ScalarType.BYTES:return e.bytes();case i.ScalarType.UINT32:
return e.uint32();case i.ScalarType.SFIXED32:return e.sfixed32();case i.ScalarType.SFIXED64:
return s.reflectionLongConvert(e.sfixed64(),r);case i.ScalarType.SINT32:return e.sint32();case i.ScalarType.SINT64:
return s.reflectionLongConvert(e.sint64(),r)}}}}),89659:(function(e,t,r){
var n,i=this&&this.__createBinding||(Object.create?function(e,t,r,n){void 0===n&&(n=r)
;var i=Object.getOwnPropertyDescriptor(t,r);i&&!("get"in i?!t.__esModule:i.writable||i.configurable)||(i={enumerable:!0,
get:function(){return t[r]}}),Object.defineProperty(e,n,i)}:function(e,t,r,n){void 0===n&&(n=r),e[n]=t[r]
}),s=this&&this.__setModuleDefault||(Object.create?function(e,t){Object.defineProperty(e,"default",{enumerable:!0,
value:t})}:function(e,t){e.default=t}),a=this&&this.__importStar||(n=function(e){
return n=Object.getOwnPropertyNames||function(e){var t=[]
;for(var r in e)Object.prototype.hasOwnProperty.call(e,r)&&(t[t.length]=r);return t},n(e)},function(e){
if(e&&e.__esModule)return e;var t={};if(null!=e)for(var r=n(e),a=0;a<r.length;a++)"default"!==r[a]&&i(t,e,r[a])
;return s(t,e),t}),o=this&&this.__awaiter||function(e,t,r,n){return new(r||(r=Promise))(function(i,s){function a(e){try{
l(n.next(e))}catch(e){s(e)}}function o(e){try{l(n.throw(e))}catch(e){s(e)}}function l(e){var t
;e.done?i(e.value):(t=e.value,t instanceof r?t:new r(function(e){e(t)})).then(a,o)}l((n=n.apply(e,t||[])).next())})}
;Object.defineProperty(t,"__esModule",{value:!0
}),t.HttpClient=t.HttpClientResponse=t.HttpClientError=t.MediaTypes=t.Headers=t.HttpCodes=void 0,
t.getProxyUrl=function(e){const t=d.getProxyUrl(new URL(e));return t?t.href:""},t.isHttps=function(e){
return"https:"===new URL(e).protocol};const l=a(r(58611)),c=a(r(65692)),d=a(r(83335)),m=a(r(20770)),p=r(63453);var u,h,f
;!function(e){e[e.OK=200]="OK",e[e.MultipleChoices=300]="MultipleChoices",e[e.MovedPermanently=301]="MovedPermanently",
e[e.ResourceMoved=302]="ResourceMoved",e[e.SeeOther=303]="SeeOther",e[e.NotModified=304]="NotModified",
e[e.UseProxy=305]="UseProxy",e[e.SwitchProxy=306]="SwitchProxy",e[e.TemporaryRedirect=307]="TemporaryRedirect",
e[e.PermanentRedirect=308]="PermanentRedirect",e[e.BadRequest=400]="BadRequest",e[e.Unauthorized=401]="Unauthorized",
e[e.PaymentRequired=402]="PaymentRequired",e[e.Forbidden=403]="Forbidden",e[e.NotFound=404]="NotFound",
e[e.MethodNotAllowed=405]="MethodNotAllowed",e[e.NotAcceptable=406]="NotAcceptable",
e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",e[e.RequestTimeout=408]="RequestTimeout",
e[e.Conflict=409]="Conflict",e[e.Gone=410]="Gone",e[e.TooManyRequests=429]="TooManyRequests",
e[e.InternalServerError=500]="InternalServerError",e[e.NotImplemented=501]="NotImplemented",
e[e.BadGateway=502]="BadGateway",e[e.ServiceUnavailable=503]="ServiceUnavailable",
e[e.GatewayTimeout=504]="GatewayTimeout"}(u||(t.HttpCodes=u={})),function(e){e.Accept="accept",
e.ContentType="content-type"}(h||(t.Headers=h={})),function(e){e.ApplicationJson="application/json"
}(f||(t.MediaTypes=f={}))
;const y=[u.MovedPermanently,u.ResourceMoved,u.SeeOther,u.TemporaryRedirect,u.PermanentRedirect],g=[u.BadGateway,u.ServiceUnavailable,u.GatewayTimeout],b=["OPTIONS","GET","DELETE","HEAD"]
;class HttpClientError extends Error{constructor(e,t){super(e),this.name="HttpClientError",this.statusCode=t,
Object.setPrototypeOf(this,HttpClientError.prototype)}}t.HttpClientError=HttpClientError;class HttpClientResponse{
constructor(e){this.message=e}readBody(){return o(this,void 0,void 0,function*(){
return new Promise(e=>o(this,void 0,void 0,function*(){let t=Buffer.alloc(0);this.message.on("data",e=>{
t=Buffer.concat([t,e])}),this.message.on("end",()=>{e(t.toString())})}))})}readBodyBuffer(){
return o(this,void 0,void 0,function*(){return new Promise(e=>o(this,void 0,void 0,function*(){const t=[]
;this.message.on("data",e=>{t.push(e)}),this.message.on("end",()=>{e(Buffer.concat(t))})}))})}}
t.HttpClientResponse=HttpClientResponse;t.HttpClient=class HttpClient{constructor(e,t,r){this._ignoreSslError=!1,
this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,
this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(e),this.handlers=t||[],
this.requestOptions=r,r&&(null!=r.ignoreSslError&&(this._ignoreSslError=r.ignoreSslError),
this._socketTimeout=r.socketTimeout,null!=r.allowRedirects&&(this._allowRedirects=r.allowRedirects),
null!=r.allowRedirectDowngrade&&(this._allowRedirectDowngrade=r.allowRedirectDowngrade),
null!=r.maxRedirects&&(this._maxRedirects=Math.max(r.maxRedirects,0)),null!=r.keepAlive&&(this._keepAlive=r.keepAlive),
null!=r.allowRetries&&(this._allowRetries=r.allowRetries),null!=r.maxRetries&&(this._maxRetries=r.maxRetries))}
options(e,t){return o(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){
return o(this,void 0,void 0,function*(){return this.request("GET",e,null,t||{})})}del(e,t){
return o(this,void 0,void 0,function*(){return this.request("DELETE",e,null,t||{})})}post(e,t,r){
return o(this,void 0,void 0,function*(){return this.request("POST",e,t,r||{})})}patch(e,t,r){
return o(this,void 0,void 0,function*(){return this.request("PATCH",e,t,r||{})})}put(e,t,r){
return o(this,void 0,void 0,function*(){return this.request("PUT",e,t,r||{})})}head(e,t){
return o(this,void 0,void 0,function*(){return this.request("HEAD",e,null,t||{})})}sendStream(e,t,r,n){
return o(this,void 0,void 0,function*(){return this.request(e,t,r,n)})}getJson(e){
return o(this,arguments,void 0,function*(e,t={}){
t[h.Accept]=this._getExistingOrDefaultHeader(t,h.Accept,f.ApplicationJson);const r=yield this.get(e,t)
;return this._processResponse(r,this.requestOptions)})}postJson(e,t){return o(this,arguments,void 0,function*(e,t,r={}){
const n=JSON.stringify(t,null,2);r[h.Accept]=this._getExistingOrDefaultHeader(r,h.Accept,f.ApplicationJson),
r[h.ContentType]=this._getExistingOrDefaultContentTypeHeader(r,f.ApplicationJson);const i=yield this.post(e,n,r)
;return this._processResponse(i,this.requestOptions)})}putJson(e,t){return o(this,arguments,void 0,function*(e,t,r={}){
const n=JSON.stringify(t,null,2);r[h.Accept]=this._getExistingOrDefaultHeader(r,h.Accept,f.ApplicationJson),
r[h.ContentType]=this._getExistingOrDefaultContentTypeHeader(r,f.ApplicationJson);const i=yield this.put(e,n,r)
;return this._processResponse(i,this.requestOptions)})}patchJson(e,t){
return o(this,arguments,void 0,function*(e,t,r={}){const n=JSON.stringify(t,null,2)
;r[h.Accept]=this._getExistingOrDefaultHeader(r,h.Accept,f.ApplicationJson),
r[h.ContentType]=this._getExistingOrDefaultContentTypeHeader(r,f.ApplicationJson);const i=yield this.patch(e,n,r)
;return this._processResponse(i,this.requestOptions)})}request(e,t,r,n){return o(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");const i=new URL(t)
;let s=this._prepareRequest(e,i,n);const a=this._allowRetries&&b.includes(e)?this._maxRetries+1:1;let o,l=0;do{
if(o=yield this.requestRaw(s,r),o&&o.message&&o.message.statusCode===u.Unauthorized){let e
;for(const t of this.handlers)if(t.canHandleAuthentication(o)){e=t;break}return e?e.handleAuthentication(this,s,r):o}
let t=this._maxRedirects;for(;o.message.statusCode&&y.includes(o.message.statusCode)&&this._allowRedirects&&t>0;){
const a=o.message.headers.location;if(!a)break;const l=new URL(a)
;if("https:"===i.protocol&&i.protocol!==l.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")
;if(yield o.readBody(),l.hostname!==i.hostname)for(const e in n)"authorization"===e.toLowerCase()&&delete n[e]
;s=this._prepareRequest(e,l,n),o=yield this.requestRaw(s,r),t--}
if(!o.message.statusCode||!g.includes(o.message.statusCode))return o;l+=1,l<a&&(yield o.readBody(),
yield this._performExponentialBackoff(l))}while(l<a);return o})}dispose(){this._agent&&this._agent.destroy(),
this._disposed=!0}requestRaw(e,t){return o(this,void 0,void 0,function*(){return new Promise((r,n)=>{
this.requestRawWithCallback(e,t,function(e,t){e?n(e):t?r(t):n(new Error("Unknown error"))})})})}
requestRawWithCallback(e,t,r){"string"==typeof t&&(e.options.headers||(e.options.headers={}),
e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8"));let n=!1;function i(e,t){n||(n=!0,r(e,t))}
const s=e.httpModule.request(e.options,e=>{i(void 0,new HttpClientResponse(e))});let a;s.on("socket",e=>{a=e}),
s.setTimeout(this._socketTimeout||18e4,()=>{a&&a.end(),i(new Error(`Request timeout: ${e.options.path}`))}),
s.on("error",function(e){i(e)}),t&&"string"==typeof t&&s.write(t,"utf8"),t&&"string"!=typeof t?(t.on("close",function(){
s.end()}),t.pipe(s)):s.end()}getAgent(e){const t=new URL(e);return this._getAgent(t)}getAgentDispatcher(e){
const t=new URL(e),r=d.getProxyUrl(t);if(r&&r.hostname)return this._getProxyAgentDispatcher(t,r)}_prepareRequest(e,t,r){
const n={};n.parsedUrl=t;const i="https:"===n.parsedUrl.protocol;n.httpModule=i?c:l;const s=i?443:80;if(n.options={},
n.options.host=n.parsedUrl.hostname,n.options.port=n.parsedUrl.port?parseInt(n.parsedUrl.port):s,
n.options.path=(n.parsedUrl.pathname||"")+(n.parsedUrl.search||""),n.options.method=e,
n.options.headers=this._mergeHeaders(r),null!=this.userAgent&&(n.options.headers["user-agent"]=this.userAgent),
n.options.agent=this._getAgent(n.parsedUrl),this.handlers)for(const e of this.handlers)e.prepareRequest(n.options)
;return n}_mergeHeaders(e){
return this.requestOptions&&this.requestOptions.headers?Object.assign({},x(this.requestOptions.headers),x(e||{})):x(e||{})
}_getExistingOrDefaultHeader(e,t,r){let n;if(this.requestOptions&&this.requestOptions.headers){
const e=x(this.requestOptions.headers)[t];e&&(n="number"==typeof e?e.toString():e)}const i=e[t]
;return void 0!==i?"number"==typeof i?i.toString():i:void 0!==n?n:r}_getExistingOrDefaultContentTypeHeader(e,t){let r
;if(this.requestOptions&&this.requestOptions.headers){const e=x(this.requestOptions.headers)[h.ContentType]
;e&&(r="number"==typeof e?String(e):Array.isArray(e)?e.join(", "):e)}const n=e[h.ContentType]
;return void 0!==n?"number"==typeof n?String(n):Array.isArray(n)?n.join(", "):n:void 0!==r?r:t}_getAgent(e){let t
;const r=d.getProxyUrl(e),n=r&&r.hostname;if(this._keepAlive&&n&&(t=this._proxyAgent),n||(t=this._agent),t)return t
;const i="https:"===e.protocol;let s=100
;if(this.requestOptions&&(s=this.requestOptions.maxSockets||l.globalAgent.maxSockets),r&&r.hostname){const e={
maxSockets:s,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(r.username||r.password)&&{
proxyAuth:`${r.username}:${r.password}`}),{host:r.hostname,port:r.port})};let n;const a="https:"===r.protocol
;n=i?a?m.httpsOverHttps:m.httpsOverHttp:a?m.httpOverHttps:m.httpOverHttp,t=n(e),this._proxyAgent=t}if(!t){const e={
keepAlive:this._keepAlive,maxSockets:s};t=i?new c.Agent(e):new l.Agent(e),this._agent=t}
return i&&this._ignoreSslError&&(t.options=Object.assign(t.options||{},{rejectUnauthorized:!1})),t}
_getProxyAgentDispatcher(e,t){let r;if(this._keepAlive&&(r=this._proxyAgentDispatcher),r)return r
;const n="https:"===e.protocol;return r=new p.ProxyAgent(Object.assign({uri:t.href,pipelining:this._keepAlive?1:0
},(t.username||t.password)&&{token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`})),
this._proxyAgentDispatcher=r,n&&this._ignoreSslError&&(r.options=Object.assign(r.options.requestTls||{},{
rejectUnauthorized:!1})),r}_getUserAgentWithOrchestrationId(e){
const t=e||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){
return`${t} actions_orchestration_id/${r.replace(/[^a-z0-9_.-]/gi,"_")}`}return t}_performExponentialBackoff(e){
return o(this,void 0,void 0,function*(){e=Math.min(10,e);const t=5*Math.pow(2,e)
;return new Promise(e=>setTimeout(()=>e(),t))})}_processResponse(e,t){return o(this,void 0,void 0,function*(){
return new Promise((r,n)=>o(this,void 0,void 0,function*(){const i=e.message.statusCode||0,s={statusCode:i,result:null,
headers:{}};let a,o;i===u.NotFound&&r(s);try{
o=yield e.readBody(),o&&o.length>0&&(a=t&&t.deserializeDates?JSON.parse(o,function(e,t){if("string"==typeof t){
const e=new Date(t);if(!isNaN(e.valueOf()))return e}return t}):JSON.parse(o),s.result=a),s.headers=e.message.headers
}catch(e){}if(i>299){let e;e=a&&a.message?a.message:o&&o.length>0?o:`Failed request: (${i})`
;const t=new HttpClientError(e,i);t.result=s.result,n(t)}else r(s)}))})}}
;const x=e=>Object.keys(e).reduce((t,r)=>(t[r.toLowerCase()]=e[r],t),{})}),91717:((e,t,r)=>{r.d(t,{qf:()=>n});r(2203)
;function n(e){return e instanceof Blob}}),92074:(e=>{e.exports=function(){return!1}}),92334:((e,t,r)=>{
var n=r(34329),i=r(46613),s=r(96482),a=r(57192),o=/^\[object .+?Constructor\]$/,l=Function.prototype,c=Object.prototype,d=l.toString,m=c.hasOwnProperty,p=RegExp("^"+d.call(m).replace(/[\\^$.*+?()[\]{}|]/g,"\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g,"$1.*?")+"$")
;e.exports=function(e){return!(!s(e)||i(e))&&(n(e)?p:o).test(a(e))}}),92889:((e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.BinaryReader=t.binaryReadOptions=void 0
;const n=r(54816),i=r(61753),s=r(93223),a={readUnknownField:!0,readerFactory:e=>new BinaryReader(e)}
;t.binaryReadOptions=function(e){return e?Object.assign(Object.assign({},a),e):a};class BinaryReader{constructor(e,t){
this.varint64=s.varint64read,this.uint32=s.varint32read,this.buf=e,this.len=e.length,this.pos=0,
this.view=new DataView(e.buffer,e.byteOffset,e.byteLength),this.textDecoder=null!=t?t:new TextDecoder("utf-8",{fatal:!0,
ignoreBOM:!0})}tag(){let e=this.uint32(),t=e>>>3,r=7&e
;if(t<=0||r<0||r>5)throw new Error("illegal tag: field no "+t+" wire type "+r);return[t,r]}skip(e){let t=this.pos
;switch(e){case n.WireType.Varint:for(;128&this.buf[this.pos++];);break;case n.WireType.Bit64:this.pos+=4
;case n.WireType.Bit32:this.pos+=4;break;case n.WireType.LengthDelimited:let t=this.uint32();this.pos+=t;break
;case n.WireType.StartGroup:let r;for(;(r=this.tag()[1])!==n.WireType.EndGroup;)this.skip(r);break;default:
throw new Error("cant skip wire type "+e)}return this.assertBounds(),this.buf.subarray(t,this.pos)}assertBounds(){
if(this.pos>this.len)throw new RangeError("premature EOF")}int32(){return 0|this.uint32()}sint32(){let e=this.uint32()
;return e>>>1^-(1&e)}int64(){return new i.PbLong(...this.varint64())}uint64(){return new i.PbULong(...this.varint64())}
sint64(){let[e,t]=this.varint64(),r=-(1&e);return e=(e>>>1|(1&t)<<31)^r,t=t>>>1^r,new i.PbLong(e,t)}bool(){
let[e,t]=this.varint64();return 0!==e||0!==t}fixed32(){return this.view.getUint32((this.pos+=4)-4,!0)}sfixed32(){
return this.view.getInt32((this.pos+=4)-4,!0)}fixed64(){return new i.PbULong(this.sfixed32(),this.sfixed32())}
sfixed64(){return new i.PbLong(this.sfixed32(),this.sfixed32())}float(){return this.view.getFloat32((this.pos+=4)-4,!0)}
double(){return this.view.getFloat64((this.pos+=8)-8,!0)}bytes(){let e=this.uint32(),t=this.pos;return this.pos+=e,
this.assertBounds(),this.buf.subarray(t,t+e)}string(){return this.textDecoder.decode(this.bytes())}}
t.BinaryReader=BinaryReader}),93223:((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.varint32read=t.varint32write=t.int64toString=t.int64fromString=t.varint64write=t.varint64read=void 0,
t.varint64read=function(){let e=0,t=0;for(let r=0;r<28;r+=7){let n=this.buf[this.pos++];if(e|=(127&n)<<r,
!(128&n))return this.assertBounds(),[e,t]}let r=this.buf[this.pos++];if(e|=(15&r)<<28,t=(112&r)>>4,
!(128&r))return this.assertBounds(),[e,t];for(let r=3;r<=31;r+=7){let n=this.buf[this.pos++];if(t|=(127&n)<<r,
!(128&n))return this.assertBounds(),[e,t]}throw new Error("invalid varint")},t.varint64write=function(e,t,r){
for(let n=0;n<28;n+=7){const i=e>>>n,s=!(i>>>7==0&&0==t),a=255&(s?128|i:i);if(r.push(a),!s)return}
const n=e>>>28&15|(7&t)<<4,i=!!(t>>3);if(r.push(255&(i?128|n:n)),i){for(let e=3;e<31;e+=7){
const n=t>>>e,i=!(n>>>7==0),s=255&(i?128|n:n);if(r.push(s),!i)return}r.push(t>>>31&1)}};const r=4294967296
;t.int64fromString=function(e){let t="-"==e[0];t&&(e=e.slice(1));const n=1e6;let i=0,s=0;function a(t,a){
const o=Number(e.slice(t,a));s*=n,i=i*n+o,i>=r&&(s+=i/r|0,i%=r)}return a(-24,-18),a(-18,-12),a(-12,-6),a(-6),[t,i,s]},
t.int64toString=function(e,t){if(t>>>0<=2097151)return""+(r*t+(e>>>0))
;let n=(e>>>24|t<<8)>>>0&16777215,i=t>>16&65535,s=(16777215&e)+6777216*n+6710656*i,a=n+8147497*i,o=2*i,l=1e7
;function c(e,t){let r=e?String(e):"";return t?"0000000".slice(r.length)+r:r}return s>=l&&(a+=Math.floor(s/l),s%=l),
a>=l&&(o+=Math.floor(a/l),a%=l),c(o,0)+c(a,o)+c(s,1)},t.varint32write=function(e,t){if(e>=0){
for(;e>127;)t.push(127&e|128),e>>>=7;t.push(e)}else{for(let r=0;r<9;r++)t.push(127&e|128),e>>=7;t.push(1)}},
t.varint32read=function(){let e=this.buf[this.pos++],t=127&e;if(!(128&e))return this.assertBounds(),t
;if(e=this.buf[this.pos++],t|=(127&e)<<7,!(128&e))return this.assertBounds(),t;if(e=this.buf[this.pos++],t|=(127&e)<<14,
!(128&e))return this.assertBounds(),t;if(e=this.buf[this.pos++],t|=(127&e)<<21,!(128&e))return this.assertBounds(),t
;e=this.buf[this.pos++],t|=(15&e)<<28;for(let t=5;128&e&&t<10;t++)e=this.buf[this.pos++]
;if(128&e)throw new Error("invalid varint");return this.assertBounds(),t>>>0}}),93605:((e,t,r)=>{var n=r(29117),i=r(51645)
;e.exports=function(e){return i(e)&&"[object Arguments]"==n(e)}}),94008:(e=>{e.exports=function(e){var t=[]
;if(null!=e)for(var r in Object(e))t.push(r);return t}}),94908:(e=>{e.exports={WORD:4,DWORD:8,EMPTY:Buffer.alloc(0),
SHORT:2,SHORT_MASK:65535,SHORT_SHIFT:16,SHORT_ZERO:Buffer.from(Array(2)),LONG:4,LONG_ZERO:Buffer.from(Array(4)),
MIN_VERSION_INITIAL:10,MIN_VERSION_DATA_DESCRIPTOR:20,MIN_VERSION_ZIP64:45,VERSION_MADEBY:45,METHOD_STORED:0,
METHOD_DEFLATED:8,PLATFORM_UNIX:3,PLATFORM_FAT:0,SIG_LFH:67324752,SIG_DD:134695760,SIG_CFH:33639248,SIG_EOCD:101010256,
SIG_ZIP64_EOCD:101075792,SIG_ZIP64_EOCD_LOC:117853008,ZIP64_MAGIC_SHORT:65535,ZIP64_MAGIC:4294967295,ZIP64_EXTRA_ID:1,
ZLIB_NO_COMPRESSION:0,ZLIB_BEST_SPEED:1,ZLIB_BEST_COMPRESSION:9,ZLIB_DEFAULT_COMPRESSION:-1,MODE_MASK:4095,
DEFAULT_FILE_MODE:33188,DEFAULT_DIR_MODE:16877,EXT_FILE_ATTR_DIR:1106051088,EXT_FILE_ATTR_FILE:2175008800,S_IFMT:61440,
S_IFIFO:4096,S_IFCHR:8192,S_IFDIR:16384,S_IFBLK:24576,S_IFREG:32768,S_IFLNK:40960,S_IFSOCK:49152,S_DOS_A:32,S_DOS_D:16,
S_DOS_V:8,S_DOS_S:4,S_DOS_H:2,S_DOS_R:1}}),95039:((e,t,r)=>{r.d(t,{$:()=>o,P:()=>l});var n=r(45607)
;const i="Retry-After",s=["retry-after-ms","x-ms-retry-after-ms",i];function a(e){
if(e&&[429,503].includes(e.status))try{for(const t of s){const r=(0,n.H)(e,t);if(0===r||r){return r*(t===i?1e3:1)}}
const t=e.headers.get(i);if(!t)return;const r=Date.parse(t)-Date.now();return Number.isFinite(r)?Math.max(0,r):void 0
}catch{return}}function o(e){return Number.isFinite(a(e))}function l(){return{name:"throttlingRetryStrategy",
retry({response:e}){const t=a(e);return Number.isFinite(t)?{retryAfterInMs:t}:{skipStrategy:!0}}}}}),95108:((e,t,r)=>{
const n=r(52018),i=r(39023);t.init=function(e){e.inspectOpts={};const r=Object.keys(t.inspectOpts)
;for(let n=0;n<r.length;n++)e.inspectOpts[r[n]]=t.inspectOpts[r[n]]},t.log=function(...e){
return process.stderr.write(i.formatWithOptions(t.inspectOpts,...e)+"\n")},t.formatArgs=function(r){
const{namespace:n,useColors:i}=this;if(i){const t=this.color,i="\x1b[3"+(t<8?t:"8;5;"+t),s=`  ${i};1m${n} \x1b[0m`
;r[0]=s+r[0].split("\n").join("\n"+s),r.push(i+"m+"+e.exports.humanize(this.diff)+"\x1b[0m")}else r[0]=function(){
if(t.inspectOpts.hideDate)return"";return(new Date).toISOString()+" "}()+n+" "+r[0]},t.save=function(e){
e?process.env.DEBUG=e:delete process.env.DEBUG},t.load=function(){return process.env.DEBUG},t.useColors=function(){
return"colors"in t.inspectOpts?Boolean(t.inspectOpts.colors):n.isatty(process.stderr.fd)},
t.destroy=i.deprecate(()=>{},"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."),
t.colors=[6,2,3,4,5,1];try{const e=r(21450)
;e&&(e.stderr||e).level>=2&&(t.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221])
}catch(e){}t.inspectOpts=Object.keys(process.env).filter(e=>/^debug_/i.test(e)).reduce((e,t)=>{
const r=t.substring(6).toLowerCase().replace(/_([a-z])/g,(e,t)=>t.toUpperCase());let n=process.env[t]
;return n=!!/^(yes|on|true|enabled)$/i.test(n)||!/^(no|off|false|disabled)$/i.test(n)&&("null"===n?null:Number(n)),
e[r]=n,e},{}),e.exports=r(40897)(t);const{formatters:s}=e.exports;s.o=function(e){
return this.inspectOpts.colors=this.useColors,i.inspect(e,this.inspectOpts).split("\n").map(e=>e.trim()).join(" ")},
s.O=function(e){return this.inspectOpts.colors=this.useColors,i.inspect(e,this.inspectOpts)}}),95151:((e,t,r)=>{r.d(t,{
l:()=>AbortError});class AbortError extends Error{constructor(e){super(e),this.name="AbortError"}}}),95292:((e,t,r)=>{
var n=r(38584),i=Object.prototype,s=i.hasOwnProperty,a=i.toString,o=n?n.toStringTag:void 0;e.exports=function(e){
var t=s.call(e,o),r=e[o];try{e[o]=void 0;var n=!0}catch(e){}var i=a.call(e);return n&&(t?e[o]=r:delete e[o]),i}}),
95895:((e,t,r)=>{r.d(t,{J:()=>y,u:()=>u});var n=r(3816),i=r(91717),s=r(15410),a=r(2203);async function*o(){
const e=this.getReader();try{for(;;){const{done:t,value:r}=await e.read();if(t)return;yield r}}finally{e.releaseLock()}}
function l(e){return e instanceof ReadableStream?((t=e)[Symbol.asyncIterator]||(t[Symbol.asyncIterator]=o.bind(t)),
t.values||(t.values=o.bind(t)),a.Readable.fromWeb(e)):e;var t}function c(e){
return e instanceof Uint8Array?a.Readable.from(Buffer.from(e)):(0,i.qf)(e)?l(e.stream()):l(e)}function d(e){let t=""
;for(const[r,n]of e)t+=`${r}: ${n}\r\n`;return t}function m(e){return e instanceof Uint8Array?e.byteLength:(0,
i.qf)(e)?-1===e.size?void 0:e.size:void 0}async function p(e,t,r){
const i=[(0,n.A)(`--${r}`,"utf-8"),...t.flatMap(e=>[(0,n.A)("\r\n","utf-8"),(0,n.A)(d(e.headers),"utf-8"),(0,
n.A)("\r\n","utf-8"),e.body,(0,n.A)(`\r\n--${r}`,"utf-8")]),(0,n.A)("--\r\n\r\n","utf-8")],s=function(e){let t=0
;for(const r of e){const e=m(r);if(void 0===e)return;t+=e}return t}(i);s&&e.headers.set("Content-Length",s),
e.body=await async function(e){return function(){const t=e.map(e=>"function"==typeof e?e():e).map(c)
;return a.Readable.from(async function*(){for(const e of t)for await(const t of e)yield t}())}}(i)}
const u="multipartPolicy",h=70,f=new Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?")
;function y(){return{name:u,async sendRequest(e,t){if(!e.multipartBody)return t(e)
;if(e.body)throw new Error("multipartBody and regular body cannot be set at the same time")
;let r=e.multipartBody.boundary
;const n=e.headers.get("Content-Type")??"multipart/mixed",i=n.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/)
;if(!i)throw new Error(`Got multipart request body, but content-type header was not multipart: ${n}`);const[,a,o]=i
;if(o&&r&&o!==r)throw new Error(`Multipart boundary was specified as ${o} in the header, but got ${r} in the request body`)
;return r??=o,r?function(e){
if(e.length>h)throw new Error(`Multipart boundary "${e}" exceeds maximum length of 70 characters`)
;if(Array.from(e).some(e=>!f.has(e)))throw new Error(`Multipart boundary "${e}" contains invalid characters`)
}(r):r=`----AzSDKFormBoundary${(0,s.N)()}`,e.headers.set("Content-Type",`${a}; boundary=${r}`),
await p(e,e.multipartBody.parts,r),e.multipartBody=void 0,t(e)}}}}),96070:(e=>{var t=e.exports=function(){}
;t.prototype.getName=function(){},t.prototype.getSize=function(){},t.prototype.getLastModifiedDate=function(){},
t.prototype.isDirectory=function(){}}),96482:(e=>{e.exports=function(e){var t=typeof e
;return null!=e&&("object"==t||"function"==t)}}),96543:(e=>{
const t=e=>null!==e&&"object"==typeof e&&"function"==typeof e.pipe
;t.writable=e=>t(e)&&!1!==e.writable&&"function"==typeof e._write&&"object"==typeof e._writableState,
t.readable=e=>t(e)&&!1!==e.readable&&"function"==typeof e._read&&"object"==typeof e._readableState,
t.duplex=e=>t.writable(e)&&t.readable(e),t.transform=e=>t.duplex(e)&&"function"==typeof e._transform,e.exports=t}),
97632:((e,t,r)=>{var n=r(6453),i=e.exports=function(){return this instanceof i?(this.descriptor=!1,this.encryption=!1,
this.utf8=!1,this.numberOfShannonFanoTrees=0,this.strongEncryption=!1,this.slidingDictionarySize=0,this):new i}
;i.prototype.encode=function(){
return n.getShortBytes((this.descriptor?8:0)|(this.utf8?2048:0)|(this.encryption?1:0)|(this.strongEncryption?64:0))},
i.prototype.parse=function(e,t){var r=n.getShortBytesValue(e,t),s=new i;return s.useDataDescriptor(!!(8&r)),
s.useUTF8ForNames(!!(2048&r)),s.useStrongEncryption(!!(64&r)),s.useEncryption(!!(1&r)),
s.setSlidingDictionarySize(2&r?8192:4096),s.setNumberOfShannonFanoTrees(4&r?3:2),s},
i.prototype.setNumberOfShannonFanoTrees=function(e){this.numberOfShannonFanoTrees=e},
i.prototype.getNumberOfShannonFanoTrees=function(){return this.numberOfShannonFanoTrees},
i.prototype.setSlidingDictionarySize=function(e){this.slidingDictionarySize=e
},i.prototype.getSlidingDictionarySize=function(){return this.slidingDictionarySize},
i.prototype.useDataDescriptor=function(e){this.descriptor=e},i.prototype.usesDataDescriptor=function(){
return this.descriptor},i.prototype.useEncryption=function(e){this.encryption=e},i.prototype.usesEncryption=function(){
return this.encryption},i.prototype.useStrongEncryption=function(e){this.strongEncryption=e},
i.prototype.usesStrongEncryption=function(){return this.strongEncryption},i.prototype.useUTF8ForNames=function(e){
this.utf8=e},i.prototype.usesUTF8ForNames=function(){return this.utf8}}),97952:((e,t,r)=>{r.d(t,{nV:()=>O,Ll:()=>k})
;var n=r(69278),i=r(64756),s=r(42613),a=r(2830),o=r(58611),l=r(65692);const c=Symbol("AgentBaseInternalState")
;class Agent extends o.Agent{constructor(e){super(e),this[c]={}}isSecureEndpoint(e){if(e){
if("boolean"==typeof e.secureEndpoint)return e.secureEndpoint;if("string"==typeof e.protocol)return"https:"===e.protocol
}const{stack:t}=new Error
;return"string"==typeof t&&t.split("\n").some(e=>-1!==e.indexOf("(https.js:")||-1!==e.indexOf("node:https:"))}
incrementSockets(e){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null
;this.sockets[e]||(this.sockets[e]=[]);const t=new n.Socket({writable:!1});return this.sockets[e].push(t),
this.totalSocketCount++,t}decrementSockets(e,t){if(!this.sockets[e]||null===t)return
;const r=this.sockets[e],n=r.indexOf(t);-1!==n&&(r.splice(n,1),this.totalSocketCount--,
0===r.length&&delete this.sockets[e])}getName(e){
return this.isSecureEndpoint(e)?l.Agent.prototype.getName.call(this,e):super.getName(e)}createSocket(e,t,r){const n={
...t,secureEndpoint:this.isSecureEndpoint(t)},i=this.getName(n),s=this.incrementSockets(i)
;Promise.resolve().then(()=>this.connect(e,n)).then(a=>{if(this.decrementSockets(i,s),
"function"==typeof a.addRequest)try{return a.addRequest(e,n)}catch(e){return r(e)}this[c].currentSocket=a,
super.createSocket(e,t,r)},e=>{this.decrementSockets(i,s),r(e)})}createConnection(){const e=this[c].currentSocket
;if(this[c].currentSocket=void 0,!e)throw new Error("No socket was returned in the `connect()` function");return e}
get defaultPort(){return this[c].defaultPort??("https:"===this.protocol?443:80)}set defaultPort(e){
this[c]&&(this[c].defaultPort=e)}get protocol(){return this[c].protocol??(this.isSecureEndpoint()?"https:":"http:")}
set protocol(e){this[c]&&(this[c].protocol=e)}}var d=r(87016);const m=a("https-proxy-agent:parse-proxy-response")
;function p(e){return new Promise((t,r)=>{let n=0;const i=[];function s(){const o=e.read();o?function(o){i.push(o),
n+=o.length;const l=Buffer.concat(i,n),c=l.indexOf("\r\n\r\n")
;if(-1===c)return m("have not received end of HTTP headers yet..."),void s()
;const d=l.slice(0,c).toString("ascii").split("\r\n"),p=d.shift();if(!p)return e.destroy(),
r(new Error("No header received from proxy CONNECT response"));const u=p.split(" "),h=+u[1],f=u.slice(2).join(" "),y={}
;for(const t of d){if(!t)continue;const n=t.indexOf(":");if(-1===n)return e.destroy(),
r(new Error(`Invalid header from proxy CONNECT response: "${t}"`))
;const i=t.slice(0,n).toLowerCase(),s=t.slice(n+1).trimStart(),a=y[i]
;"string"==typeof a?y[i]=[a,s]:Array.isArray(a)?a.push(s):y[i]=s}m("got proxy server response: %o %o",p,y),a(),t({
connect:{statusCode:h,statusText:f,headers:y},buffered:l})}(o):e.once("readable",s)}function a(){
e.removeListener("end",o),e.removeListener("error",l),e.removeListener("readable",s)}function o(){a(),m("onend"),
r(new Error("Proxy connection ended before receiving CONNECT response"))}function l(e){a(),m("onerror %o",e),r(e)}
e.on("error",l),e.on("end",o),s()})}function u(){return async({response:e,scheme:t})=>{
if("negotiate"!==t.toLowerCase())throw new Error(`Expected Negotiate scheme but got "${t}"`);let n;try{
n=await r.e(8050).then(r.t.bind(r,98050,19))}catch{
throw new Error('The "kerberos" package is required for Negotiate proxy authentication. Install it with: npm install kerberos')
}
const i=e.headers["proxy-authenticate"]||"",s=Array.isArray(i)?i[0]:i,a="string"==typeof s&&s.includes(" ")?s.split(" ").slice(1).join(" "):void 0,o=await n.initializeClient("HTTP@proxy",{
mechOID:n.GSS_MECH_OID_SPNEGO}),l=await o.step(a||"");if(!l)throw new Error("Kerberos client.step() returned no token")
;return{headers:{"Proxy-Authorization":`Negotiate ${l}`}}}}
const h=a("https-proxy-agent"),f=e=>void 0===e.servername&&e.host&&!n.isIP(e.host)?{...e,servername:e.host}:e
;class HttpsProxyAgent extends Agent{constructor(e,t){super(t),this.options={path:void 0},
this.proxy="string"==typeof e?new d.URL(e):e,
this.proxyHeaders=t?.headers??{},h("Creating new HttpsProxyAgent instance: %o",this.proxy.href),
t?.negotiate?this.onProxyAuth=u():t?.onProxyAuth&&(this.onProxyAuth=t.onProxyAuth)
;const r=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),n=this.proxy.port?parseInt(this.proxy.port,10):"https:"===this.proxy.protocol?443:80
;this.connectOpts={ALPNProtocols:["http/1.1"],...t?g(t,"headers","onProxyAuth","negotiate"):null,host:r,port:n}}
async connect(e,t){const{proxy:r}=this;if(!t.host)throw new TypeError('No "host" provided');let a
;"https:"===r.protocol?(h("Creating `tls.Socket`: %o",this.connectOpts),
a=i.connect(f(this.connectOpts))):(h("Creating `net.Socket`: %o",this.connectOpts),a=n.connect(this.connectOpts))
;const o="function"==typeof this.proxyHeaders?this.proxyHeaders():{...this.proxyHeaders
},l=n.isIPv6(t.host)?`[${t.host}]`:t.host;let c=`CONNECT ${l}:${t.port} HTTP/1.1\r\n`;if(r.username||r.password){
const e=`${decodeURIComponent(r.username)}:${decodeURIComponent(r.password)}`
;o["Proxy-Authorization"]=`Basic ${Buffer.from(e).toString("base64")}`}o.Host=`${l}:${t.port}`,
o["Proxy-Connection"]||(o["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close")
;for(const e of Object.keys(o))c+=`${e}: ${o[e]}\r\n`;const d=p(a);a.write(`${c}\r\n`)
;const{connect:m,buffered:u}=await d;if(e.emit("proxyConnect",m),this.emit("proxyConnect",m,e),e.emit("proxy",{
proxy:this.proxy.href,socket:a
}),200===m.statusCode)return e.once("socket",y),t.secureEndpoint?(h("Upgrading socket connection to TLS"),i.connect({
...g(f(t),"host","path","port"),socket:a})):a;if(407===m.statusCode&&this.onProxyAuth){
h("Got 407 response, invoking onProxyAuth callback"),a.destroy()
;const r=m.headers["proxy-authenticate"]||"",n=Array.isArray(r)?r[0].split(/\s/)[0]:r.split(/\s/)[0],i=await this.onProxyAuth({
response:m,scheme:n});return this._connectWithAuth(e,t,i.headers)}a.destroy();const b=new n.Socket({writable:!1})
;return b.readable=!0,e.once("socket",e=>{h("Replaying proxy buffer for failed request"),s(e.listenerCount("data")>0),
e.push(u),e.push(null)}),b}async _connectWithAuth(e,t,r){const{proxy:s}=this;let a
;a="https:"===s.protocol?i.connect(f(this.connectOpts)):n.connect(this.connectOpts)
;const o="function"==typeof this.proxyHeaders?this.proxyHeaders():{...this.proxyHeaders
},l=n.isIPv6(t.host)?`[${t.host}]`:t.host;let c=`CONNECT ${l}:${t.port} HTTP/1.1\r\n`;if(s.username||s.password){
const e=`${decodeURIComponent(s.username)}:${decodeURIComponent(s.password)}`
;o["Proxy-Authorization"]=`Basic ${Buffer.from(e).toString("base64")}`}Object.assign(o,r),o.Host=`${l}:${t.port}`,
o["Proxy-Connection"]||(o["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close")
;for(const e of Object.keys(o))c+=`${e}: ${o[e]}\r\n`;const d=p(a);a.write(`${c}\r\n`);const{connect:m}=await d
;if(e.emit("proxyConnect",m),this.emit("proxyConnect",m,e),200===m.statusCode)return e.once("socket",y),
t.secureEndpoint?(h("Upgrading socket connection to TLS"),i.connect({...g(f(t),"host","path","port"),socket:a})):a
;throw a.destroy(),new Error(`Proxy authentication failed with status ${m.statusCode} after retry`)}}function y(e){
setImmediate(()=>{e.resume()})}function g(e,...t){const r={};let n;for(n in e)t.includes(n)||(r[n]=e[n]);return r}
HttpsProxyAgent.protocols=["http","https"];var b=r(24434);const x=a("http-proxy-agent")
;class HttpProxyAgent extends Agent{constructor(e,t){super(t),this.proxy="string"==typeof e?new d.URL(e):e,
this.proxyHeaders=t?.headers??{},x("Creating new HttpProxyAgent instance: %o",this.proxy.href),
t?.negotiate?this.onProxyAuth=u():t?.onProxyAuth&&(this.onProxyAuth=t.onProxyAuth)
;const r=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),n=this.proxy.port?parseInt(this.proxy.port,10):"https:"===this.proxy.protocol?443:80
;this.connectOpts={...t?N(t,"headers","onProxyAuth","negotiate"):null,host:r,port:n}}addRequest(e,t){e._header=null,
this.setRequestProps(e,t),super.addRequest(e,t)}setRequestProps(e,t){
const{proxy:r}=this,n=`${t.secureEndpoint?"https:":"http:"}//${e.getHeader("host")||"localhost"}`,i=new d.URL(e.path,n)
;80!==t.port&&(i.port=String(t.port)),e.path=String(i)
;const s="function"==typeof this.proxyHeaders?this.proxyHeaders():{...this.proxyHeaders};if(r.username||r.password){
const e=`${decodeURIComponent(r.username)}:${decodeURIComponent(r.password)}`
;s["Proxy-Authorization"]=`Basic ${Buffer.from(e).toString("base64")}`}
s["Proxy-Connection"]||(s["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(const t of Object.keys(s)){
const r=s[t];r&&e.setHeader(t,r)}}async connect(e,t){let r,s,a
;e._header=null,e.path.includes("://")||this.setRequestProps(e,t),
x("Regenerating stored HTTP header string for request"),
e._implicitHeader(),e.outputData&&e.outputData.length>0&&(x("Patching connection write() output buffer with updated header"),
r=e.outputData[0].data,s=r.indexOf("\r\n\r\n")+4,e.outputData[0].data=e._header+r.substring(s),
x("Output buffer: %o",e.outputData[0].data)),
"https:"===this.proxy.protocol?(x("Creating `tls.Socket`: %o",this.connectOpts),
a=i.connect(this.connectOpts)):(x("Creating `net.Socket`: %o",this.connectOpts),a=n.connect(this.connectOpts)),await(0,
b.once)(a,"connect");const o={socket:a};return e.emit("proxyConnect",o),this.emit("proxyConnect",o,e),e.emit("proxy",{
proxy:this.proxy.href,socket:a}),a}}function N(e,...t){const r={};let n;for(n in e)t.includes(n)||(r[n]=e[n]);return r}
HttpProxyAgent.protocols=["http","https"];var S=r(47507)
;const v="HTTPS_PROXY",w="HTTP_PROXY",C="ALL_PROXY",P="NO_PROXY",E="proxyPolicy",T=[];let R=!1;const I=new Map
;function A(e){return process.env[e]?process.env[e]:process.env[e.toLowerCase()]?process.env[e.toLowerCase()]:void 0}
function _(){if(!process)return;const e=A(v),t=A(C),r=A(w);return e||t||r}function O(e){if(!e&&!(e=_()))return
;const t=new URL(e);return{host:(t.protocol?t.protocol+"//":"")+t.hostname,port:Number.parseInt(t.port||"80"),
username:t.username,password:t.password}}function z(e){let t;try{t=new URL(e.host)}catch{
throw new Error(`Expecting a valid host string in proxy settings, but found "${e.host}".`)}return t.port=String(e.port),
e.username&&(t.username=e.username),e.password&&(t.password=e.password),t}function B(e,t,r){if(e.agent)return
;const n="https:"!==new URL(e.url).protocol
;e.tlsSettings&&S.v.warning("TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored."),
n?(t.httpProxyAgent||(t.httpProxyAgent=new HttpProxyAgent(r)),
e.agent=t.httpProxyAgent):(t.httpsProxyAgent||(t.httpsProxyAgent=new HttpsProxyAgent(r)),e.agent=t.httpsProxyAgent)}
function k(e,t){R||T.push(...function(){const e=A(P);return R=!0,e?e.split(",").map(e=>e.trim()).filter(e=>e.length):[]
}());const r=e?z(e):function(){const e=_();return e?new URL(e):void 0}(),n={};return{name:E,
sendRequest:async(e,i)=>(e.proxySettings||!r||function(e,t,r){if(0===t.length)return!1;const n=new URL(e).hostname
;if(r?.has(n))return r.get(n);let i=!1
;for(const e of t)"."===e[0]?(n.endsWith(e)||n.length===e.length-1&&n===e.slice(1))&&(i=!0):n===e&&(i=!0)
;return r?.set(n,i),i
}(e.url,t?.customNoProxyList??T,t?.customNoProxyList?void 0:I)?e.proxySettings&&B(e,n,z(e.proxySettings)):B(e,n,r),i(e))
}}}),98044:((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.reflectionMergePartial=void 0,
t.reflectionMergePartial=function(e,t,r){let n,i,s=r;for(let r of e.fields){let e=r.localName;if(r.oneof){
const a=s[r.oneof];if(null==(null==a?void 0:a.oneofKind))continue;if(n=a[e],i=t[r.oneof],i.oneofKind=a.oneofKind,
null==n){delete i[e];continue}}else if(n=s[e],i=t,null==n)continue;switch(r.repeat&&(i[e].length=n.length),r.kind){
case"scalar":case"enum":if(r.repeat)for(let t=0;t<n.length;t++)i[e][t]=n[t];else i[e]=n;break;case"message":let t=r.T()
;if(r.repeat)for(let r=0;r<n.length;r++)i[e][r]=t.create(n[r]);else void 0===i[e]?i[e]=t.create(n):t.mergePartial(i[e],n)
;break;case"map":switch(r.V.kind){case"scalar":case"enum":Object.assign(i[e],n);break;case"message":let t=r.V.T()
;for(let r of Object.keys(n))i[e][r]=t.create(n[r])}}}}}),98443:((e,t,r)=>{function n(e){return e.toLowerCase()}
function i(e){return String(e).trim().replace(/[\r\n]/g,"")}r.d(t,{N:()=>s});class HttpHeadersImpl{_headersMap
;constructor(e){if(this._headersMap=new Map,e)for(const t of Object.keys(e))this.set(t,e[t])}set(e,t){
this._headersMap.set(n(e),{name:e,value:i(t)})}get(e){return this._headersMap.get(n(e))?.value}has(e){
return this._headersMap.has(n(e))}delete(e){this._headersMap.delete(n(e))}toJSON(e={}){const t={}
;if(e.preserveCase)for(const e of this._headersMap.values())t[e.name]=e.value;else for(const[e,r]of this._headersMap)t[e]=r.value
;return t}toString(){return JSON.stringify(this.toJSON({preserveCase:!0}))}[Symbol.iterator](){return function*(e){
for(const t of e.values())yield[t.name,t.value]}(this._headersMap)}}function s(e){return new HttpHeadersImpl(e)}}),
98501:((e,t,r)=>{r.d(t,{M:()=>CredentialPolicy});var n=r(73971);class CredentialPolicy extends n.p{sendRequest(e){
return this._nextPolicy.sendRequest(this.signRequest(e))}signRequest(e){return e}}}),99392:((e,t,r)=>{
var n=r(50549),i={},s=function(e,t){return s.create(e,t)};s.create=function(e,t){if(i[e]){var r=new n(e,t)
;return r.setFormat(e),r.setModule(new i[e](t)),r}throw new Error("create("+e+"): format not registered")},
s.registerFormat=function(e,t){if(i[e])throw new Error("register("+e+"): format already registered")
;if("function"!=typeof t)throw new Error("register("+e+"): format module invalid")
;if("function"!=typeof t.prototype.append||"function"!=typeof t.prototype.finalize)throw new Error("register("+e+"): format module missing methods")
;i[e]=t},s.isRegisteredFormat=function(e){return!!i[e]},s.registerFormat("zip",r(22836)),
s.registerFormat("tar",r(10396)),s.registerFormat("json",r(54693)),e.exports=s}),99719:((e,t,r)=>{r.d(t,{J:()=>a})
;const n=new Uint32Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1820,0,1823,1825,1827,1829,0,0,0,1837,2051,0,0,1843,0,3331,3354,3356,3358,3360,3362,3364,3366,3368,3370,0,0,0,0,0,0,0,3586,3593,3594,3610,3617,3619,3621,3628,3634,3637,3638,3656,3665,3696,3708,3710,3721,3722,3729,3737,3743,3746,3748,3750,3751,3753,0,0,0,1859,1860,1864,3586,3593,3594,3610,3617,3619,3621,3628,3634,3637,3638,3656,3665,3696,3708,3710,3721,3722,3729,3737,3743,3746,3748,3750,3751,3753,0,1868,0,1872,0]),i=new Uint32Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]),s=new Uint32Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,32786,0,0,0,0,0,33298,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0])
;function a(e,t){return function(e,t){const r=[n,i,s];let a=0,o=0,l=0;for(;a<r.length;){
if(a===r.length-1&&o!==l)return o>l
;const n=o<e.length?r[a][e[o].charCodeAt(0)]:1,i=l<t.length?r[a][t[l].charCodeAt(0)]:1;if(1===n&&1===i)o=0,l=0,
++a;else if(n===i)++o,++l;else if(0===n)++o;else{if(0!==i)return n<i;++l}}return!1}(e,t)?-1:1}})};
