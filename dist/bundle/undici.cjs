(()=>{var A={9136:(A,e,t)=>{"use strict"
;const r=t(7030),Q=t(4589),o=t(3440),{InvalidArgumentError:i,ConnectTimeoutError:s}=t(8707),B=t(6603);function noop(){}
let n,E;E=!global.FinalizationRegistry||process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG?class SimpleSessionCache{
constructor(A){this._maxCachedSessions=A,this._sessionCache=new Map}get(A){return this._sessionCache.get(A)}set(A,e){
if(0!==this._maxCachedSessions){if(this._sessionCache.size>=this._maxCachedSessions){
const{value:A}=this._sessionCache.keys().next();this._sessionCache.delete(A)}this._sessionCache.set(A,e)}}
}:class WeakSessionCache{constructor(A){this._maxCachedSessions=A,this._sessionCache=new Map,
this._sessionRegistry=new global.FinalizationRegistry(A=>{if(this._sessionCache.size<this._maxCachedSessions)return
;const e=this._sessionCache.get(A);void 0!==e&&void 0===e.deref()&&this._sessionCache.delete(A)})}get(A){
const e=this._sessionCache.get(A);return e?e.deref():null}set(A,e){
0!==this._maxCachedSessions&&(this._sessionCache.set(A,new WeakRef(e)),this._sessionRegistry.register(e,A))}}
;const g="win32"===process.platform?(A,e)=>{if(!e.timeout)return noop;let t=null,r=null;const Q=B.setFastTimeout(()=>{
t=setImmediate(()=>{r=setImmediate(()=>onConnectTimeout(A.deref(),e))})},e.timeout);return()=>{B.clearFastTimeout(Q),
clearImmediate(t),clearImmediate(r)}}:(A,e)=>{if(!e.timeout)return noop;let t=null;const r=B.setFastTimeout(()=>{
t=setImmediate(()=>{onConnectTimeout(A.deref(),e)})},e.timeout);return()=>{B.clearFastTimeout(r),clearImmediate(t)}}
;function onConnectTimeout(A,e){if(null==A)return;let t="Connect Timeout Error"
;Array.isArray(A.autoSelectFamilyAttemptedAddresses)?t+=` (attempted addresses: ${A.autoSelectFamilyAttemptedAddresses.join(", ")},`:t+=` (attempted address: ${e.hostname}:${e.port},`,
t+=` timeout: ${e.timeout}ms)`,o.destroy(A,new s(t))}
A.exports=function buildConnector({allowH2:A,maxCachedSessions:e,socketPath:s,timeout:B,session:I,...C}){
if(null!=e&&(!Number.isInteger(e)||e<0))throw new i("maxCachedSessions must be a positive integer or zero");const a={
path:s,...C},c=new E(e??100)
;return B=B??1e4,A=null!=A&&A,function connect({hostname:e,host:i,protocol:s,port:E,servername:C,localAddress:h,httpSocket:l},u){
let d;if("https:"===s){n||(n=t(1692));const r=(C=C||a.servername||o.getServerName(i)||null)||e;Q(r)
;const s=I||c.get(r)||null;E=E||443,d=n.connect({highWaterMark:16384,...a,servername:C,session:s,localAddress:h,
ALPNProtocols:A?["http/1.1","h2"]:["http/1.1"],socket:l,port:E,host:e}),d.on("session",function(A){c.set(r,A)})
}else Q(!l,"httpSocket can only be sent on TLS update"),E=E||80,d=r.connect({highWaterMark:65536,...a,localAddress:h,
port:E,host:e});if(null==a.keepAlive||a.keepAlive){const A=void 0===a.keepAliveInitialDelay?6e4:a.keepAliveInitialDelay
;d.setKeepAlive(!0,A)}const D=g(new WeakRef(d),{timeout:B,hostname:e,port:E})
;return d.setNoDelay(!0).once("https:"===s?"secureConnect":"connect",function(){if(queueMicrotask(D),u){const A=u
;u=null,A(null,this)}}).on("error",function(A){if(queueMicrotask(D),u){const e=u;u=null,e(A)}}),d}}},735:A=>{
"use strict"
;const e={},t=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"]
;for(let A=0;A<t.length;++A){const r=t[A],Q=r.toLowerCase();e[r]=e[Q]=Q}Object.setPrototypeOf(e,null),A.exports={
wellknownHeaderNames:t,headerNameLowerCasedRecord:e}},2414:(A,e,t)=>{"use strict"
;const r=t(3053),Q=t(7975),o=Q.debuglog("undici"),i=Q.debuglog("fetch"),s=Q.debuglog("websocket");let B=!1;const n={
beforeConnect:r.channel("undici:client:beforeConnect"),connected:r.channel("undici:client:connected"),
connectError:r.channel("undici:client:connectError"),sendHeaders:r.channel("undici:client:sendHeaders"),
create:r.channel("undici:request:create"),bodySent:r.channel("undici:request:bodySent"),
headers:r.channel("undici:request:headers"),trailers:r.channel("undici:request:trailers"),
error:r.channel("undici:request:error"),open:r.channel("undici:websocket:open"),
close:r.channel("undici:websocket:close"),socketError:r.channel("undici:websocket:socket_error"),
ping:r.channel("undici:websocket:ping"),pong:r.channel("undici:websocket:pong")};if(o.enabled||i.enabled){
const A=i.enabled?i:o;r.channel("undici:client:beforeConnect").subscribe(e=>{
const{connectParams:{version:t,protocol:r,port:Q,host:o}}=e;A("connecting to %s using %s%s",`${o}${Q?`:${Q}`:""}`,r,t)
}),r.channel("undici:client:connected").subscribe(e=>{const{connectParams:{version:t,protocol:r,port:Q,host:o}}=e
;A("connected to %s using %s%s",`${o}${Q?`:${Q}`:""}`,r,t)}),r.channel("undici:client:connectError").subscribe(e=>{
const{connectParams:{version:t,protocol:r,port:Q,host:o},error:i}=e
;A("connection to %s using %s%s errored - %s",`${o}${Q?`:${Q}`:""}`,r,t,i.message)}),
r.channel("undici:client:sendHeaders").subscribe(e=>{const{request:{method:t,path:r,origin:Q}}=e
;A("sending request to %s %s/%s",t,Q,r)}),r.channel("undici:request:headers").subscribe(e=>{
const{request:{method:t,path:r,origin:Q},response:{statusCode:o}}=e;A("received response to %s %s/%s - HTTP %d",t,Q,r,o)
}),r.channel("undici:request:trailers").subscribe(e=>{const{request:{method:t,path:r,origin:Q}}=e
;A("trailers received from %s %s/%s",t,Q,r)}),r.channel("undici:request:error").subscribe(e=>{
const{request:{method:t,path:r,origin:Q},error:o}=e;A("request to %s %s/%s errored - %s",t,Q,r,o.message)}),B=!0}
if(s.enabled){if(!B){const A=o.enabled?o:s;r.channel("undici:client:beforeConnect").subscribe(e=>{
const{connectParams:{version:t,protocol:r,port:Q,host:o}}=e;A("connecting to %s%s using %s%s",o,Q?`:${Q}`:"",r,t)}),
r.channel("undici:client:connected").subscribe(e=>{const{connectParams:{version:t,protocol:r,port:Q,host:o}}=e
;A("connected to %s%s using %s%s",o,Q?`:${Q}`:"",r,t)}),r.channel("undici:client:connectError").subscribe(e=>{
const{connectParams:{version:t,protocol:r,port:Q,host:o},error:i}=e
;A("connection to %s%s using %s%s errored - %s",o,Q?`:${Q}`:"",r,t,i.message)}),
r.channel("undici:client:sendHeaders").subscribe(e=>{const{request:{method:t,path:r,origin:Q}}=e
;A("sending request to %s %s/%s",t,Q,r)})}r.channel("undici:websocket:open").subscribe(A=>{
const{address:{address:e,port:t}}=A;s("connection opened %s%s",e,t?`:${t}`:"")}),
r.channel("undici:websocket:close").subscribe(A=>{const{websocket:e,code:t,reason:r}=A
;s("closed connection to %s - %s %s",e.url,t,r)}),r.channel("undici:websocket:socket_error").subscribe(A=>{
s("connection errored - %s",A.message)}),r.channel("undici:websocket:ping").subscribe(A=>{s("ping received")}),
r.channel("undici:websocket:pong").subscribe(A=>{s("pong received")})}A.exports={channels:n}},8707:A=>{"use strict"
;const e=Symbol.for("undici.error.UND_ERR");class UndiciError extends Error{constructor(A){super(A),
this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](A){return A&&!0===A[e]}[e]=!0}
const t=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");class ConnectTimeoutError extends UndiciError{constructor(A){
super(A),this.name="ConnectTimeoutError",this.message=A||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}
static[Symbol.hasInstance](A){return A&&!0===A[t]}[t]=!0}const r=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT")
;class HeadersTimeoutError extends UndiciError{constructor(A){super(A),this.name="HeadersTimeoutError",
this.message=A||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](A){
return A&&!0===A[r]}[r]=!0}const Q=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW")
;class HeadersOverflowError extends UndiciError{constructor(A){super(A),this.name="HeadersOverflowError",
this.message=A||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](A){
return A&&!0===A[Q]}[Q]=!0}const o=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT")
;class BodyTimeoutError extends UndiciError{constructor(A){super(A),this.name="BodyTimeoutError",
this.message=A||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](A){return A&&!0===A[o]}
[o]=!0}const i=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE")
;class ResponseStatusCodeError extends UndiciError{constructor(A,e,t,r){super(A),this.name="ResponseStatusCodeError",
this.message=A||"Response Status Code Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=r,this.status=e,
this.statusCode=e,this.headers=t}static[Symbol.hasInstance](A){return A&&!0===A[i]}[i]=!0}
const s=Symbol.for("undici.error.UND_ERR_INVALID_ARG");class InvalidArgumentError extends UndiciError{constructor(A){
super(A),this.name="InvalidArgumentError",this.message=A||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}
static[Symbol.hasInstance](A){return A&&!0===A[s]}[s]=!0}const B=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE")
;class InvalidReturnValueError extends UndiciError{constructor(A){super(A),this.name="InvalidReturnValueError",
this.message=A||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](A){
return A&&!0===A[B]}[B]=!0}const n=Symbol.for("undici.error.UND_ERR_ABORT");class AbortError extends UndiciError{
constructor(A){super(A),this.name="AbortError",this.message=A||"The operation was aborted",this.code="UND_ERR_ABORT"}
static[Symbol.hasInstance](A){return A&&!0===A[n]}[n]=!0}const E=Symbol.for("undici.error.UND_ERR_ABORTED")
;class RequestAbortedError extends AbortError{constructor(A){super(A),this.name="AbortError",
this.message=A||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](A){return A&&!0===A[E]}[E]=!0}
const g=Symbol.for("undici.error.UND_ERR_INFO");class InformationalError extends UndiciError{constructor(A){super(A),
this.name="InformationalError",this.message=A||"Request information",this.code="UND_ERR_INFO"}
static[Symbol.hasInstance](A){return A&&!0===A[g]}[g]=!0}
const I=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH")
;class RequestContentLengthMismatchError extends UndiciError{constructor(A){super(A),
this.name="RequestContentLengthMismatchError",
this.message=A||"Request body length does not match content-length header",
this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](A){return A&&!0===A[I]}[I]=!0}
const C=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH")
;class ResponseContentLengthMismatchError extends UndiciError{constructor(A){super(A),
this.name="ResponseContentLengthMismatchError",
this.message=A||"Response body length does not match content-length header",
this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](A){return A&&!0===A[C]}[C]=!0}
const a=Symbol.for("undici.error.UND_ERR_DESTROYED");class ClientDestroyedError extends UndiciError{constructor(A){
super(A),this.name="ClientDestroyedError",this.message=A||"The client is destroyed",this.code="UND_ERR_DESTROYED"}
static[Symbol.hasInstance](A){return A&&!0===A[a]}[a]=!0}const c=Symbol.for("undici.error.UND_ERR_CLOSED")
;class ClientClosedError extends UndiciError{constructor(A){super(A),this.name="ClientClosedError",
this.message=A||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](A){return A&&!0===A[c]}
[c]=!0}const h=Symbol.for("undici.error.UND_ERR_SOCKET");class SocketError extends UndiciError{constructor(A,e){
super(A),this.name="SocketError",this.message=A||"Socket error",this.code="UND_ERR_SOCKET",this.socket=e}
static[Symbol.hasInstance](A){return A&&!0===A[h]}[h]=!0}const l=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED")
;class NotSupportedError extends UndiciError{constructor(A){super(A),this.name="NotSupportedError",
this.message=A||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](A){
return A&&!0===A[l]}[l]=!0}const u=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM")
;class BalancedPoolMissingUpstreamError extends UndiciError{constructor(A){super(A),this.name="MissingUpstreamError",
this.message=A||"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}
static[Symbol.hasInstance](A){return A&&!0===A[u]}[u]=!0}const d=Symbol.for("undici.error.UND_ERR_HTTP_PARSER")
;class HTTPParserError extends Error{constructor(A,e,t){super(A),this.name="HTTPParserError",
this.code=e?`HPE_${e}`:void 0,this.data=t?t.toString():void 0}static[Symbol.hasInstance](A){return A&&!0===A[d]}[d]=!0}
const D=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");class ResponseExceededMaxSizeError extends UndiciError{
constructor(A){super(A),this.name="ResponseExceededMaxSizeError",this.message=A||"Response content exceeded max size",
this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](A){return A&&!0===A[D]}[D]=!0}
const w=Symbol.for("undici.error.UND_ERR_REQ_RETRY");class RequestRetryError extends UndiciError{
constructor(A,e,{headers:t,data:r}){super(A),this.name="RequestRetryError",this.message=A||"Request retry error",
this.code="UND_ERR_REQ_RETRY",this.statusCode=e,this.data=r,this.headers=t}static[Symbol.hasInstance](A){
return A&&!0===A[w]}[w]=!0}const R=Symbol.for("undici.error.UND_ERR_RESPONSE");class ResponseError extends UndiciError{
constructor(A,e,{headers:t,data:r}){super(A),this.name="ResponseError",this.message=A||"Response error",
this.code="UND_ERR_RESPONSE",this.statusCode=e,this.data=r,this.headers=t}static[Symbol.hasInstance](A){
return A&&!0===A[R]}[R]=!0}const F=Symbol.for("undici.error.UND_ERR_PRX_TLS")
;class SecureProxyConnectionError extends UndiciError{constructor(A,e,t){super(e,{cause:A,...t??{}}),
this.name="SecureProxyConnectionError",this.message=e||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",
this.cause=A}static[Symbol.hasInstance](A){return A&&!0===A[F]}[F]=!0}
const y=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class MessageSizeExceededError extends UndiciError{
constructor(A){super(A),this.name="MessageSizeExceededError",this.message=A||"Max decompressed message size exceeded",
this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](A){return A&&!0===A[y]}get[y](){return!0}}
A.exports={AbortError,HTTPParserError,UndiciError,HeadersTimeoutError,HeadersOverflowError,BodyTimeoutError,
RequestContentLengthMismatchError,ConnectTimeoutError,ResponseStatusCodeError,InvalidArgumentError,
InvalidReturnValueError,RequestAbortedError,ClientDestroyedError,ClientClosedError,InformationalError,SocketError,
NotSupportedError,ResponseContentLengthMismatchError,BalancedPoolMissingUpstreamError,ResponseExceededMaxSizeError,
RequestRetryError,ResponseError,SecureProxyConnectionError,MessageSizeExceededError}},4655:(A,e,t)=>{"use strict"
;const{InvalidArgumentError:r,NotSupportedError:Q}=t(8707),o=t(4589),{isValidHTTPToken:i,isValidHeaderValue:s,isStream:B,destroy:n,isBuffer:E,isFormDataLike:g,isIterable:I,isBlobLike:C,buildURL:a,validateHandler:c,getServerName:h,normalizedMethodRecords:l}=t(3440),{channels:u}=t(2414),{headerNameLowerCasedRecord:d}=t(735),D=/[^\u0021-\u00ff]/,w=Symbol("handler")
;function processHeader(A,e,t){if(t&&"object"==typeof t&&!Array.isArray(t))throw new r(`invalid ${e} header`)
;if(void 0===t)return;let o=d[e]
;if(void 0===o&&(o=e.toLowerCase(),void 0===d[o]&&!i(o)))throw new r("invalid header key");if(Array.isArray(t)){
const A=[];for(let Q=0;Q<t.length;Q++)if("string"==typeof t[Q]){if(!s(t[Q]))throw new r(`invalid ${e} header`)
;A.push(t[Q])}else if(null===t[Q])A.push("");else{if("object"==typeof t[Q])throw new r(`invalid ${e} header`);{
const o=`${t[Q]}`;if(!s(o))throw new r(`invalid ${e} header`);A.push(o)}}t=A}else if("string"==typeof t){
if(!s(t))throw new r(`invalid ${e} header`)
}else if(null===t)t="";else if(!s(t=`${t}`))throw new r(`invalid ${e} header`);if("host"===o){
if(null!==A.host)throw new r("duplicate host header");if("string"!=typeof t)throw new r("invalid host header");A.host=t
}else if("content-length"===o){if(null!==A.contentLength)throw new r("duplicate content-length header")
;if(A.contentLength=parseInt(t,10),!Number.isFinite(A.contentLength))throw new r("invalid content-length header")
}else if(null===A.contentType&&"content-type"===o)A.contentType=t,A.headers.push(e,t);else{
if("transfer-encoding"===o||"keep-alive"===o||"upgrade"===o)throw new r(`invalid ${o} header`);if("connection"===o){
const e="string"==typeof t?t.toLowerCase():null
;if("close"!==e&&"keep-alive"!==e)throw new r("invalid connection header");"close"===e&&(A.reset=!0)}else{
if("expect"===o)throw new Q("expect header not supported");A.headers.push(e,t)}}}A.exports=class Request{
constructor(A,{path:e,method:t,body:Q,headers:o,query:d,idempotent:R,blocking:F,upgrade:y,headersTimeout:f,bodyTimeout:N,reset:k,throwOnError:U,expectContinue:M,servername:S},p){
if("string"!=typeof e)throw new r("path must be a string")
;if("/"!==e[0]&&!e.startsWith("http://")&&!e.startsWith("https://")&&"CONNECT"!==t)throw new r("path must be an absolute URL or start with a slash")
;if(D.test(e))throw new r("invalid request path");if("string"!=typeof t)throw new r("method must be a string")
;if(void 0===l[t]&&!i(t))throw new r("invalid request method")
;if(y&&"string"!=typeof y)throw new r("upgrade must be a string");if(y&&!s(y))throw new r("invalid upgrade header")
;if(null!=f&&(!Number.isFinite(f)||f<0))throw new r("invalid headersTimeout")
;if(null!=N&&(!Number.isFinite(N)||N<0))throw new r("invalid bodyTimeout")
;if(null!=k&&"boolean"!=typeof k)throw new r("invalid reset")
;if(null!=M&&"boolean"!=typeof M)throw new r("invalid expectContinue");if(this.headersTimeout=f,this.bodyTimeout=N,
this.throwOnError=!0===U,this.method=t,this.abort=null,null==Q)this.body=null;else if(B(Q)){this.body=Q
;const A=this.body._readableState;A&&A.autoDestroy||(this.endHandler=function autoDestroy(){n(this)},
this.body.on("end",this.endHandler)),this.errorHandler=A=>{this.abort?this.abort(A):this.error=A},
this.body.on("error",this.errorHandler)
}else if(E(Q))this.body=Q.byteLength?Q:null;else if(ArrayBuffer.isView(Q))this.body=Q.buffer.byteLength?Buffer.from(Q.buffer,Q.byteOffset,Q.byteLength):null;else if(Q instanceof ArrayBuffer)this.body=Q.byteLength?Buffer.from(Q):null;else if("string"==typeof Q)this.body=Q.length?Buffer.from(Q):null;else{
if(!(g(Q)||I(Q)||C(Q)))throw new r("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable")
;this.body=Q}if(this.completed=!1,this.aborted=!1,this.upgrade=y||null,this.path=d?a(e,d):e,this.origin=A,
this.idempotent=R??("HEAD"===t||"GET"===t),this.blocking=F??!1,this.reset=k??null,this.host=null,
this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=null!=M&&M,Array.isArray(o)){
if(o.length%2!=0)throw new r("headers array must be even");for(let A=0;A<o.length;A+=2)processHeader(this,o[A],o[A+1])
}else if(o&&"object"==typeof o)if(o[Symbol.iterator])for(const A of o){
if(!Array.isArray(A)||2!==A.length)throw new r("headers must be in key-value pair format");processHeader(this,A[0],A[1])
}else{const A=Object.keys(o);for(let e=0;e<A.length;++e)processHeader(this,A[e],o[A[e]])
}else if(null!=o)throw new r("headers must be an object or an array");c(p,t,y),this.servername=S||h(this.host),
this[w]=p,u.create.hasSubscribers&&u.create.publish({request:this})}onBodySent(A){if(this[w].onBodySent)try{
return this[w].onBodySent(A)}catch(A){this.abort(A)}}onRequestSent(){if(u.bodySent.hasSubscribers&&u.bodySent.publish({
request:this}),this[w].onRequestSent)try{return this[w].onRequestSent()}catch(A){this.abort(A)}}onConnect(A){
if(o(!this.aborted),o(!this.completed),!this.error)return this.abort=A,this[w].onConnect(A);A(this.error)}
onResponseStarted(){return this[w].onResponseStarted?.()}onHeaders(A,e,t,r){o(!this.aborted),o(!this.completed),
u.headers.hasSubscribers&&u.headers.publish({request:this,response:{statusCode:A,headers:e,statusText:r}});try{
return this[w].onHeaders(A,e,t,r)}catch(A){this.abort(A)}}onData(A){o(!this.aborted),o(!this.completed);try{
return this[w].onData(A)}catch(A){return this.abort(A),!1}}onUpgrade(A,e,t,r=""){this.onFinally(),o(!this.aborted),
o(!this.completed),null!==A&&this.#A(A,e,r);const Q=this[w].onUpgrade(A,e,t);return this.aborted||(this.completed=!0,
null!==A&&this.#e()),Q}onUpgradeResponse(A,e,t,r=""){o(!this.aborted),o(this.completed),
u.headers.hasSubscribers&&this.#A(A,t(e),r),this.#e()}onUpgradeError(A){o(!this.aborted),o(this.completed),
u.error.hasSubscribers&&u.error.publish({request:this,error:A})}#A(A,e,t){u.headers.hasSubscribers&&u.headers.publish({
request:this,response:{statusCode:A,headers:e,statusText:t}})}#e(){u.trailers.hasSubscribers&&u.trailers.publish({
request:this,trailers:[]})}onComplete(A){this.onFinally(),o(!this.aborted),this.completed=!0,
u.trailers.hasSubscribers&&u.trailers.publish({request:this,trailers:A});try{return this[w].onComplete(A)}catch(A){
this.onError(A)}}onError(A){if(this.onFinally(),u.error.hasSubscribers&&u.error.publish({request:this,error:A}),
!this.aborted)return this.aborted=!0,this[w].onError(A)}onFinally(){
this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),
this.endHandler&&(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(A,e){
return processHeader(this,A,e),this}}},6443:A=>{A.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),
kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),
kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),
kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),
kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),
kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("body timeout"),
kServerName:Symbol("server name"),kLocalAddress:Symbol("local address"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),
kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),
kBlocking:Symbol("blocking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),
kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol("closed"),
kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),
kResume:Symbol("resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol("max headers size"),
kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),
kClients:Symbol("clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),
kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),
kConnector:Symbol("connector"),kStrictContentLength:Symbol("strict content length"),
kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),
kProxy:Symbol("proxy agent options"),kCounter:Symbol("socket request counter"),
kInterceptors:Symbol("dispatch interceptors"),kMaxResponseSize:Symbol("max response size"),
kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol("http2Session state"),
kRetryHandlerDefaultRetry:Symbol("retry agent default retry"),kConstruct:Symbol("constructable"),
kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),
kMaxConcurrentStreams:Symbol("max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),
kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}},7752:(A,e,t)=>{"use strict"
;const{wellknownHeaderNames:r,headerNameLowerCasedRecord:Q}=t(735);class TstNode{value=null;left=null;middle=null
;right=null;code;constructor(A,e,t){if(void 0===t||t>=A.length)throw new TypeError("Unreachable")
;if((this.code=A.charCodeAt(t))>127)throw new TypeError("key must be ascii string")
;A.length!==++t?this.middle=new TstNode(A,e,t):this.value=e}add(A,e){const t=A.length
;if(0===t)throw new TypeError("Unreachable");let r=0,Q=this;for(;;){const o=A.charCodeAt(r)
;if(o>127)throw new TypeError("key must be ascii string");if(Q.code===o){if(t===++r){Q.value=e;break}
if(null===Q.middle){Q.middle=new TstNode(A,e,r);break}Q=Q.middle}else if(Q.code<o){if(null===Q.left){
Q.left=new TstNode(A,e,r);break}Q=Q.left}else{if(null===Q.right){Q.right=new TstNode(A,e,r);break}Q=Q.right}}}search(A){
const e=A.length;let t=0,r=this;for(;null!==r&&t<e;){let Q=A[t];for(Q<=90&&Q>=65&&(Q|=32);null!==r;){if(Q===r.code){
if(e===++t)return r;r=r.middle;break}r=r.code<Q?r.left:r.right}}return null}}class TernarySearchTree{node=null
;insert(A,e){null===this.node?this.node=new TstNode(A,e,0):this.node.add(A,e)}lookup(A){
return this.node?.search(A)?.value??null}}const o=new TernarySearchTree;for(let A=0;A<r.length;++A){const e=Q[r[A]]
;o.insert(e,e)}A.exports={TernarySearchTree,tree:o}},3440:(A,e,t)=>{"use strict"
;const r=t(4589),{kDestroyed:Q,kBodyUsed:o,kListeners:i,kBody:s}=t(6443),{IncomingMessage:B}=t(7067),n=t(7075),E=t(7030),{Blob:g}=t(4573),I=t(7975),{stringify:C}=t(1792),{EventEmitter:a}=t(8474),{InvalidArgumentError:c}=t(8707),{headerNameLowerCasedRecord:h}=t(735),{tree:l}=t(7752),[u,d]=process.versions.node.split(".").map(A=>Number(A))
;class BodyAsyncIterable{constructor(A){this[s]=A,this[o]=!1}async*[Symbol.asyncIterator](){r(!this[o],"disturbed"),
this[o]=!0,yield*this[s]}}function isStream(A){
return A&&"object"==typeof A&&"function"==typeof A.pipe&&"function"==typeof A.on}function isBlobLike(A){
if(null===A)return!1;if(A instanceof g)return!0;if("object"!=typeof A)return!1;{const e=A[Symbol.toStringTag]
;return("Blob"===e||"File"===e)&&("stream"in A&&"function"==typeof A.stream||"arrayBuffer"in A&&"function"==typeof A.arrayBuffer)
}}function isValidPort(A){const e=parseInt(A,10);return e===Number(A)&&e>=0&&e<=65535}function isHttpOrHttpsPrefixed(A){
return null!=A&&"h"===A[0]&&"t"===A[1]&&"t"===A[2]&&"p"===A[3]&&(":"===A[4]||"s"===A[4]&&":"===A[5])}
function parseURL(A){if("string"==typeof A){
if(!isHttpOrHttpsPrefixed((A=new URL(A)).origin||A.protocol))throw new c("Invalid URL protocol: the URL must start with `http:` or `https:`.")
;return A}if(!A||"object"!=typeof A)throw new c("Invalid URL: The URL argument must be a non-null object.")
;if(!(A instanceof URL)){
if(null!=A.port&&""!==A.port&&!1===isValidPort(A.port))throw new c("Invalid URL: port must be a valid integer or a string representation of an integer.")
;if(null!=A.path&&"string"!=typeof A.path)throw new c("Invalid URL path: the path must be a string or null/undefined.")
;if(null!=A.pathname&&"string"!=typeof A.pathname)throw new c("Invalid URL pathname: the pathname must be a string or null/undefined.")
;if(null!=A.hostname&&"string"!=typeof A.hostname)throw new c("Invalid URL hostname: the hostname must be a string or null/undefined.")
;if(null!=A.origin&&"string"!=typeof A.origin)throw new c("Invalid URL origin: the origin must be a string or null/undefined.")
;if(!isHttpOrHttpsPrefixed(A.origin||A.protocol))throw new c("Invalid URL protocol: the URL must start with `http:` or `https:`.")
;const e=null!=A.port?A.port:"https:"===A.protocol?443:80
;let t=null!=A.origin?A.origin:`${A.protocol||""}//${A.hostname||""}:${e}`,r=null!=A.path?A.path:`${A.pathname||""}${A.search||""}`
;return"/"===t[t.length-1]&&(t=t.slice(0,t.length-1)),r&&"/"!==r[0]&&(r=`/${r}`),new URL(`${t}${r}`)}
if(!isHttpOrHttpsPrefixed(A.origin||A.protocol))throw new c("Invalid URL protocol: the URL must start with `http:` or `https:`.")
;return A}function isIterable(A){
return!(null==A||"function"!=typeof A[Symbol.iterator]&&"function"!=typeof A[Symbol.asyncIterator])}
function bodyLength(A){if(null==A)return 0;if(isStream(A)){const e=A._readableState
;return e&&!1===e.objectMode&&!0===e.ended&&Number.isFinite(e.length)?e.length:null}
return isBlobLike(A)?null!=A.size?A.size:null:isBuffer(A)?A.byteLength:null}function isDestroyed(A){
return A&&!!(A.destroyed||A[Q]||n.isDestroyed?.(A))}const D=/timeout=(\d+)/;function headerNameToString(A){
return"string"==typeof A?h[A]??A.toLowerCase():l.lookup(A)??A.toString("latin1").toLowerCase()}function isBuffer(A){
return A instanceof Uint8Array||Buffer.isBuffer(A)}
const w="function"==typeof String.prototype.toWellFormed,R="function"==typeof String.prototype.isWellFormed
;function toUSVString(A){return w?`${A}`.toWellFormed():I.toUSVString(A)}function isTokenCharCode(A){switch(A){case 34:
case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:
case 123:case 125:return!1;default:return A>=33&&A<=126}}const F=/[^\t\x20-\x7e\x80-\xff]/;const y=Object.create(null)
;y.enumerable=!0;const f={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",
OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},N={...f,patch:"patch",PATCH:"PATCH"}
;Object.setPrototypeOf(f,null),Object.setPrototypeOf(N,null),A.exports={kEnumerableProperty:y,nop:function nop(){},
isDisturbed:function isDisturbed(A){return!(!A||!n.isDisturbed(A)&&!A[o])},isErrored:function isErrored(A){
return!(!A||!n.isErrored(A))},isReadable:function isReadable(A){return!(!A||!n.isReadable(A))},toUSVString,
isUSVString:function isUSVString(A){return R?`${A}`.isWellFormed():toUSVString(A)===`${A}`},isBlobLike,
parseOrigin:function parseOrigin(A){if("/"!==(A=parseURL(A)).pathname||A.search||A.hash)throw new c("invalid url")
;return A},parseURL,getServerName:function getServerName(A){if(!A)return null;r("string"==typeof A)
;const e=function getHostname(A){if("["===A[0]){const e=A.indexOf("]");return r(-1!==e),A.substring(1,e)}
const e=A.indexOf(":");return-1===e?A:A.substring(0,e)}(A);return E.isIP(e)?"":e},isStream,isIterable,
isAsyncIterable:function isAsyncIterable(A){return!(null==A||"function"!=typeof A[Symbol.asyncIterator])},isDestroyed,
headerNameToString,bufferToLowerCasedHeaderName:function bufferToLowerCasedHeaderName(A){
return l.lookup(A)??A.toString("latin1").toLowerCase()},addListener:function addListener(A,e,t){
return(A[i]??=[]).push([e,t]),A.on(e,t),A},removeAllListeners:function removeAllListeners(A){
for(const[e,t]of A[i]??[])A.removeListener(e,t);A[i]=null},errorRequest:function errorRequest(A,e,t){try{e.onError(t),
r(e.aborted)}catch(t){A.emit("error",t)}},parseRawHeaders:function parseRawHeaders(A){const e=A.length,t=new Array(e)
;let r,Q,o=!1,i=-1,s=0;for(let e=0;e<A.length;e+=2)r=A[e],Q=A[e+1],"string"!=typeof r&&(r=r.toString()),
"string"!=typeof Q&&(Q=Q.toString("utf8")),
s=r.length,14!==s||"-"!==r[7]||"content-length"!==r&&"content-length"!==r.toLowerCase()?19!==s||"-"!==r[7]||"content-disposition"!==r&&"content-disposition"!==r.toLowerCase()||(i=e+1):o=!0,
t[e]=r,t[e+1]=Q;return o&&-1!==i&&(t[i]=Buffer.from(t[i]).toString("latin1")),t},
parseHeaders:function parseHeaders(A,e){void 0===e&&(e={});for(let t=0;t<A.length;t+=2){const r=headerNameToString(A[t])
;let Q=e[r];if(Q)"string"==typeof Q&&(Q=[Q],e[r]=Q),Q.push(A[t+1].toString("utf8"));else{const Q=A[t+1]
;e[r]="string"==typeof Q?Q:Array.isArray(Q)?Q.map(A=>A.toString("utf8")):Q.toString("utf8")}}
return"content-length"in e&&"content-disposition"in e&&(e["content-disposition"]=Buffer.from(e["content-disposition"]).toString("latin1")),
e},parseKeepAliveTimeout:function parseKeepAliveTimeout(A){const e=A.toString().match(D)
;return e?1e3*parseInt(e[1],10):null},destroy:function destroy(A,e){
null!=A&&isStream(A)&&!isDestroyed(A)&&("function"==typeof A.destroy?(Object.getPrototypeOf(A).constructor===B&&(A.socket=null),
A.destroy(e)):e&&queueMicrotask(()=>{A.emit("error",e)}),!0!==A.destroyed&&(A[Q]=!0))},bodyLength,
deepClone:function deepClone(A){return JSON.parse(JSON.stringify(A))},ReadableStreamFrom:function ReadableStreamFrom(A){
let e;return new ReadableStream({async start(){e=A[Symbol.asyncIterator]()},async pull(A){
const{done:t,value:r}=await e.next();if(t)queueMicrotask(()=>{A.close(),A.byobRequest?.respond(0)});else{
const e=Buffer.isBuffer(r)?r:Buffer.from(r);e.byteLength&&A.enqueue(new Uint8Array(e))}return A.desiredSize>0},
async cancel(A){await e.return()},type:"bytes"})},isBuffer,validateHandler:function validateHandler(A,e,t){
if(!A||"object"!=typeof A)throw new c("handler must be an object")
;if("function"!=typeof A.onConnect)throw new c("invalid onConnect method")
;if("function"!=typeof A.onError)throw new c("invalid onError method")
;if("function"!=typeof A.onBodySent&&void 0!==A.onBodySent)throw new c("invalid onBodySent method")
;if(t||"CONNECT"===e){if("function"!=typeof A.onUpgrade)throw new c("invalid onUpgrade method")}else{
if("function"!=typeof A.onHeaders)throw new c("invalid onHeaders method")
;if("function"!=typeof A.onData)throw new c("invalid onData method")
;if("function"!=typeof A.onComplete)throw new c("invalid onComplete method")}},getSocketInfo:function getSocketInfo(A){
return{localAddress:A.localAddress,localPort:A.localPort,remoteAddress:A.remoteAddress,remotePort:A.remotePort,
remoteFamily:A.remoteFamily,timeout:A.timeout,bytesWritten:A.bytesWritten,bytesRead:A.bytesRead}},
isFormDataLike:function isFormDataLike(A){
return A&&"object"==typeof A&&"function"==typeof A.append&&"function"==typeof A.delete&&"function"==typeof A.get&&"function"==typeof A.getAll&&"function"==typeof A.has&&"function"==typeof A.set&&"FormData"===A[Symbol.toStringTag]
},buildURL:function buildURL(A,e){
if(A.includes("?")||A.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#".')
;const t=C(e);return t&&(A+="?"+t),A},addAbortListener:function addAbortListener(A,e){
return"addEventListener"in A?(A.addEventListener("abort",e,{once:!0
}),()=>A.removeEventListener("abort",e)):(A.addListener("abort",e),()=>A.removeListener("abort",e))},
isValidHTTPToken:function isValidHTTPToken(A){if(0===A.length)return!1
;for(let e=0;e<A.length;++e)if(!isTokenCharCode(A.charCodeAt(e)))return!1;return!0},
isValidHeaderValue:function isValidHeaderValue(A){return!F.test(A)},isTokenCharCode,
parseRangeHeader:function parseRangeHeader(A){if(null==A||""===A)return{start:0,end:null,size:null}
;const e=A?A.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return e?{start:parseInt(e[1]),end:e[2]?parseInt(e[2]):null,
size:e[3]?parseInt(e[3]):null}:null},normalizedMethodRecordsBase:f,normalizedMethodRecords:N,isValidPort,
isHttpOrHttpsPrefixed,nodeMajor:u,nodeMinor:d,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],
wrapRequestBody:function wrapRequestBody(A){return isStream(A)?(0===bodyLength(A)&&A.on("data",function(){r(!1)}),
"boolean"!=typeof A.readableDidRead&&(A[o]=!1,a.prototype.on.call(A,"data",function(){this[o]=!0})),
A):A&&"function"==typeof A.pipeTo||A&&"string"!=typeof A&&!ArrayBuffer.isView(A)&&isIterable(A)?new BodyAsyncIterable(A):A
}}},7405:(A,e,t)=>{"use strict"
;const{InvalidArgumentError:r}=t(8707),{kClients:Q,kRunning:o,kClose:i,kDestroy:s,kDispatch:B,kInterceptors:n}=t(6443),E=t(1841),g=t(628),I=t(3701),C=t(3440),a=t(5092),c=Symbol("onConnect"),h=Symbol("onDisconnect"),l=Symbol("onConnectionError"),u=Symbol("maxRedirections"),d=Symbol("onDrain"),D=Symbol("factory"),w=Symbol("options")
;function defaultFactory(A,e){return e&&1===e.connections?new I(A,e):new g(A,e)}A.exports=class Agent extends E{
constructor({factory:A=defaultFactory,maxRedirections:e=0,connect:t,tls:o,...i}={}){
if("function"!=typeof A)throw new r("factory must be a function.")
;if(null!=t&&"function"!=typeof t&&"object"!=typeof t)throw new r("connect must be a function or an object")
;if(!Number.isInteger(e)||e<0)throw new r("maxRedirections must be a positive number");super(i),
t&&"function"!=typeof t&&(t={...t}),o&&"function"!=typeof o&&(o={...o
}),this[n]=i.interceptors?.Agent&&Array.isArray(i.interceptors.Agent)?i.interceptors.Agent:[a({maxRedirections:e})],
this[w]={...C.deepClone(i),connect:t,tls:o},this[w].interceptors=i.interceptors?{...i.interceptors}:void 0,this[u]=e,
this[D]=A,this[Q]=new Map,this[d]=(A,e)=>{this.emit("drain",A,[this,...e])},this[c]=(A,e)=>{
this.emit("connect",A,[this,...e])},this[h]=(A,e,t)=>{this.emit("disconnect",A,[this,...e],t)},this[l]=(A,e,t)=>{
this.emit("connectionError",A,[this,...e],t)}}get[o](){let A=0;for(const e of this[Q].values())A+=e[o];return A}
[B](A,e){let t
;if(!A.origin||!("string"==typeof A.origin||A.origin instanceof URL))throw new r("opts.origin must be a non-empty string or URL.")
;t=String(A.origin);let o=this[Q].get(t)
;return o||(o=this[D](A.origin,this[w]).on("drain",this[d]).on("connect",this[c]).on("disconnect",this[h]).on("connectionError",this[l]),
this[Q].set(t,o)),o.dispatch(A,e)}async[i](){const A=[];for(const e of this[Q].values())A.push(e.close())
;this[Q].clear(),await Promise.all(A)}async[s](A){const e=[];for(const t of this[Q].values())e.push(t.destroy(A))
;this[Q].clear(),await Promise.all(e)}}},637:(A,e,t)=>{"use strict"
;const r=t(4589),Q=t(3440),{channels:o}=t(2414),i=t(6603),{RequestContentLengthMismatchError:s,ResponseContentLengthMismatchError:B,RequestAbortedError:n,InvalidArgumentError:E,HeadersTimeoutError:g,HeadersOverflowError:I,SocketError:C,InformationalError:a,BodyTimeoutError:c,HTTPParserError:h,ResponseExceededMaxSizeError:l}=t(8707),{kUrl:u,kReset:d,kClient:D,kParser:w,kBlocking:R,kRunning:F,kPending:y,kSize:f,kWriting:N,kQueue:k,kNoRef:U,kKeepAliveDefaultTimeout:M,kHostHeader:S,kPendingIdx:p,kRunningIdx:m,kError:L,kPipelining:b,kSocket:T,kKeepAliveTimeoutValue:Y,kMaxHeadersSize:G,kKeepAliveMaxTimeout:J,kKeepAliveTimeoutThreshold:H,kHeadersTimeout:V,kBodyTimeout:W,kStrictContentLength:x,kMaxRequests:v,kCounter:q,kMaxResponseSize:P,kOnError:O,kResume:Z,kHTTPContext:z}=t(6443),K=t(2824),X=Buffer.alloc(0),_=Buffer[Symbol.species],j=Q.addListener,$=Q.removeAllListeners,AA=Symbol("kIdleSocketValidation"),eA=Symbol("kIdleSocketValidationTimeout"),tA=Symbol("kSocketUsed")
;let rA;let QA=null,oA=async function lazyllhttp(){const A=process.env.JEST_WORKER_ID?t(3870):void 0;let e;try{
e=await WebAssembly.compile(t(3434))}catch(r){e=await WebAssembly.compile(A||t(3870))}
return await WebAssembly.instantiate(e,{env:{wasm_on_url:(A,e,t)=>0,wasm_on_status:(A,e,t)=>{r(iA.ptr===A)
;const Q=e-nA+sA.byteOffset;return iA.onStatus(new _(sA.buffer,Q,t))||0},wasm_on_message_begin:A=>(r(iA.ptr===A),
iA.onMessageBegin()||0),wasm_on_header_field:(A,e,t)=>{r(iA.ptr===A);const Q=e-nA+sA.byteOffset
;return iA.onHeaderField(new _(sA.buffer,Q,t))||0},wasm_on_header_value:(A,e,t)=>{r(iA.ptr===A)
;const Q=e-nA+sA.byteOffset;return iA.onHeaderValue(new _(sA.buffer,Q,t))||0},
wasm_on_headers_complete:(A,e,t,Q)=>(r(iA.ptr===A),iA.onHeadersComplete(e,Boolean(t),Boolean(Q))||0),
wasm_on_body:(A,e,t)=>{r(iA.ptr===A);const Q=e-nA+sA.byteOffset;return iA.onBody(new _(sA.buffer,Q,t))||0},
wasm_on_message_complete:A=>(r(iA.ptr===A),iA.onMessageComplete()||0)}})}();oA.catch();let iA=null,sA=null,BA=0,nA=null
;class Parser{constructor(A,e,{exports:t}){r(Number.isFinite(A[G])&&A[G]>0),this.llhttp=t,
this.ptr=this.llhttp.llhttp_alloc(K.TYPE.RESPONSE),this.client=A,this.socket=e,this.timeout=null,this.timeoutValue=null,
this.timeoutType=null,this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,
this.headersMaxSize=A[G],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,
this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=A[P]}setTimeout(A,e){
A!==this.timeoutValue||1&e^1&this.timeoutType?(this.timeout&&(i.clearTimeout(this.timeout),this.timeout=null),
A&&(1&e?this.timeout=i.setFastTimeout(onParserTimeout,A,new WeakRef(this)):(this.timeout=setTimeout(onParserTimeout,A,new WeakRef(this)),
this.timeout.unref())),this.timeoutValue=A):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),
this.timeoutType=e}resume(){!this.socket.destroyed&&this.paused&&(r(null!=this.ptr),r(null==iA),
this.llhttp.llhttp_resume(this.ptr),r(5===this.timeoutType),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),
this.paused=!1,this.execute(this.socket.read()||X),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){
const A=this.socket.read();if(null===A)break;this.execute(A)}}execute(A){r(null!=this.ptr),r(null==iA),r(!this.paused)
;const{socket:e,llhttp:t}=this;A.length>BA&&(nA&&t.free(nA),BA=4096*Math.ceil(A.length/4096),nA=t.malloc(BA)),
new Uint8Array(t.memory.buffer,nA,BA).set(A);try{let r;try{sA=A,iA=this,r=t.llhttp_execute(this.ptr,nA,A.length)
}catch(A){throw A}finally{iA=null,sA=null}const Q=t.llhttp_get_error_pos(this.ptr)-nA;if(r!==K.ERROR.OK){
const t=A.subarray(Q);if(r===K.ERROR.PAUSED_UPGRADE)this.onUpgrade(t);else{
if(r!==K.ERROR.PAUSED)throw this.createError(r,t);this.paused=!0,e.unshift(t)}}}catch(A){Q.destroy(e,A)}}finish(){
r(null===iA),r(null!=this.ptr),r(!this.paused);const{llhttp:A}=this;let e;try{iA=this,e=A.llhttp_finish(this.ptr)
}finally{iA=null}return e===K.ERROR.OK?null:e===K.ERROR.PAUSED||e===K.ERROR.PAUSED_UPGRADE?(this.paused=!0,
null):this.createError(e,X)}createError(A,e){const{llhttp:t,contentLength:r,bytesRead:Q}=this
;if(r&&Q!==parseInt(r,10))return new B;const o=t.llhttp_get_error_reason(this.ptr);let i="";if(o){
const A=new Uint8Array(t.memory.buffer,o).indexOf(0)
;i="Response does not match the HTTP/1.1 protocol ("+Buffer.from(t.memory.buffer,o,A).toString()+")"}
return new h(i,K.ERROR[A],e)}destroy(){r(null!=this.ptr),r(null==iA),this.llhttp.llhttp_free(this.ptr),this.ptr=null,
this.timeout&&i.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1
}onStatus(A){this.statusText=A.toString()}onMessageBegin(){const{socket:A,client:e}=this;if(A.destroyed)return-1
;if(0===e[F])return Q.destroy(A,new C("bad response",Q.getSocketInfo(A))),-1;const t=e[k][e[m]];if(!t)return-1
;t.onResponseStarted()}onHeaderField(A){const e=this.headers.length
;1&e?this.headers[e-1]=Buffer.concat([this.headers[e-1],A]):this.headers.push(A),this.trackHeader(A.length)}
onHeaderValue(A){let e=this.headers.length
;1&~e?this.headers[e-1]=Buffer.concat([this.headers[e-1],A]):(this.headers.push(A),e+=1);const t=this.headers[e-2]
;if(10===t.length){const e=Q.bufferToLowerCasedHeaderName(t)
;"keep-alive"===e?this.keepAlive+=A.toString():"connection"===e&&(this.connection+=A.toString())
}else 14===t.length&&"content-length"===Q.bufferToLowerCasedHeaderName(t)&&(this.contentLength+=A.toString())
;this.trackHeader(A.length)}trackHeader(A){
this.headersSize+=A,this.headersSize>=this.headersMaxSize&&Q.destroy(this.socket,new I)}onUpgrade(A){
const{upgrade:e,client:t,socket:o,headers:i,statusCode:s,statusText:B}=this;r(e),r(t[T]===o),r(!o.destroyed),
r(!this.paused),r(!(1&i.length));const n=t[k][t[m]];r(n),r(n.upgrade||"CONNECT"===n.method),this.statusCode=null,
this.statusText="",this.shouldKeepAlive=null,this.headers=[],this.headersSize=0,o.unshift(A),o[w].destroy(),o[w]=null,
o[D]=null,o[L]=null,$(o),t[T]=null,t[z]=null,t[k][t[m]++]=null,t.emit("disconnect",t[u],[t],new a("upgrade"));try{
n.onUpgrade(s,i,o,B)}catch(A){Q.errorRequest(t,n,A),Q.destroy(o,A)}t[Z]()}onHeadersComplete(A,e,t){
const{client:o,socket:i,headers:s,statusText:B}=this;if(i.destroyed)return-1
;if(0===o[F])return Q.destroy(i,new C("bad response",Q.getSocketInfo(i))),-1;const n=o[k][o[m]];if(!n)return-1
;if(r(!this.upgrade),r(this.statusCode<200),100===A)return Q.destroy(i,new C("bad response",Q.getSocketInfo(i))),-1
;if(e&&!n.upgrade)return Q.destroy(i,new C("bad upgrade",Q.getSocketInfo(i))),-1;if(r(3===this.timeoutType),
this.statusCode=A,this.shouldKeepAlive=t||"HEAD"===n.method&&!i[d]&&"keep-alive"===this.connection.toLowerCase(),
this.statusCode>=200){const A=null!=n.bodyTimeout?n.bodyTimeout:o[W];this.setTimeout(A,5)
}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if("CONNECT"===n.method)return r(1===o[F]),
this.upgrade=!0,2;if(e)return r(1===o[F]),this.upgrade=!0,2;if(r(!(1&this.headers.length)),this.headers=[],
this.headersSize=0,this.shouldKeepAlive&&o[b]){const A=this.keepAlive?Q.parseKeepAliveTimeout(this.keepAlive):null
;if(null!=A){const e=Math.min(A-o[H],o[J]);e<=0?i[d]=!0:o[Y]=e}else o[Y]=o[M]}else i[d]=!0
;const E=!1===n.onHeaders(A,s,this.resume,B);return n.aborted?-1:"HEAD"===n.method||A<200?1:(i[R]&&(i[R]=!1,o[Z]()),
E?K.ERROR.PAUSED:0)}onBody(A){const{client:e,socket:t,statusCode:o,maxResponseSize:i}=this;if(t.destroyed)return-1
;const s=e[k][e[m]];return r(s),r(5===this.timeoutType),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),
r(o>=200),i>-1&&this.bytesRead+A.length>i?(Q.destroy(t,new l),-1):(this.bytesRead+=A.length,
!1===s.onData(A)?K.ERROR.PAUSED:void 0)}onMessageComplete(){
const{client:A,socket:e,statusCode:t,upgrade:o,headers:i,contentLength:s,bytesRead:n,shouldKeepAlive:E}=this
;if(e.destroyed&&(!t||E))return-1;if(o)return;r(t>=100),r(!(1&this.headers.length));const g=A[k][A[m]];return r(g),
this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",
this.headers=[],this.headersSize=0,t<200?void 0:"HEAD"!==g.method&&s&&n!==parseInt(s,10)?(Q.destroy(e,new B),
-1):(g.onComplete(i),A[k][A[m]++]=null,e[tA]=!0,e[N]?(r(0===A[F]),Q.destroy(e,new a("reset")),
K.ERROR.PAUSED):E?e[d]&&0===A[F]?(Q.destroy(e,new a("reset")),
K.ERROR.PAUSED):void(null==A[b]||1===A[b]?setImmediate(()=>A[Z]()):A[Z]()):(Q.destroy(e,new a("reset")),K.ERROR.PAUSED))
}}function onParserTimeout(A){const{socket:e,timeoutType:t,client:o,paused:i}=A.deref()
;3===t?(!e[N]||e.writableNeedDrain||o[F]>1)&&(r(!i,"cannot be paused while waiting for headers"),
Q.destroy(e,new g)):5===t?i||Q.destroy(e,new c):8===t&&(r(0===o[F]&&o[Y]),Q.destroy(e,new a("socket idle timeout")))}
function clearIdleSocketValidation(A){A[eA]&&(clearImmediate(A[eA]),A[eA]=null),A[AA]=0}
function writeBuffer(A,e,t,o,i,s,B,n){try{e?Q.isBuffer(e)&&(r(s===e.byteLength,"buffer body must have content length"),
i.cork(),i.write(`${B}content-length: ${s}\r\n\r\n`,"latin1"),i.write(e),i.uncork(),o.onBodySent(e),
n||!1===o.reset||(i[d]=!0)):0===s?i.write(`${B}content-length: 0\r\n\r\n`,"latin1"):(r(null===s,"no body must not have content length"),
i.write(`${B}\r\n`,"latin1")),o.onRequestSent(),t[Z]()}catch(e){A(e)}}async function writeIterable(A,e,t,Q,o,i,s,B){
r(0!==i||0===t[F],"iterator body cannot be pipelined");let n=null;function onDrain(){if(n){const A=n;n=null,A()}}
const waitForDrain=()=>new Promise((A,e)=>{r(null===n),o[L]?e(o[L]):n=A});o.on("close",onDrain).on("drain",onDrain)
;const E=new AsyncWriter({abort:A,socket:o,request:Q,contentLength:i,client:t,expectsPayload:B,header:s});try{
for await(const A of e){if(o[L])throw o[L];E.write(A)||await waitForDrain()}E.end()}catch(A){E.destroy(A)}finally{
o.off("close",onDrain).off("drain",onDrain)}}class AsyncWriter{
constructor({abort:A,socket:e,request:t,contentLength:r,client:Q,expectsPayload:o,header:i}){this.socket=e,
this.request=t,this.contentLength=r,this.client=Q,this.bytesWritten=0,this.expectsPayload=o,this.header=i,this.abort=A,
e[N]=!0}write(A){const{socket:e,request:t,contentLength:r,client:Q,bytesWritten:o,expectsPayload:i,header:B}=this
;if(e[L])throw e[L];if(e.destroyed)return!1;const n=Buffer.byteLength(A);if(!n)return!0;if(null!==r&&o+n>r){
if(Q[x])throw new s;process.emitWarning(new s)}e.cork(),0===o&&(i||!1===t.reset||(e[d]=!0),
null===r?e.write(`${B}transfer-encoding: chunked\r\n`,"latin1"):e.write(`${B}content-length: ${r}\r\n\r\n`,"latin1")),
null===r&&e.write(`\r\n${n.toString(16)}\r\n`,"latin1"),this.bytesWritten+=n;const E=e.write(A);return e.uncork(),
t.onBodySent(A),E||e[w].timeout&&3===e[w].timeoutType&&e[w].timeout.refresh&&e[w].timeout.refresh(),E}end(){
const{socket:A,contentLength:e,client:t,bytesWritten:r,expectsPayload:Q,header:o,request:i}=this;if(i.onRequestSent(),
A[N]=!1,A[L])throw A[L];if(!A.destroyed){
if(0===r?Q?A.write(`${o}content-length: 0\r\n\r\n`,"latin1"):A.write(`${o}\r\n`,"latin1"):null===e&&A.write("\r\n0\r\n\r\n","latin1"),
null!==e&&r!==e){if(t[x])throw new s;process.emitWarning(new s)}
A[w].timeout&&3===A[w].timeoutType&&A[w].timeout.refresh&&A[w].timeout.refresh(),t[Z]()}}destroy(A){
const{socket:e,client:t,abort:Q}=this;e[N]=!1,A&&(r(t[F]<=1,"pipeline should only contain this request"),Q(A))}}
A.exports=async function connectH1(A,e){A[T]=e,QA||(QA=await oA,oA=null),e[U]=!1,e[N]=!1,e[d]=!1,e[R]=!1,e[AA]=0,
e[eA]=null,e[tA]=!1,e[w]=new Parser(A,e,QA),j(e,"error",function(A){const e=this[w]
;if("ECONNRESET"===A.code&&e.statusCode&&!e.shouldKeepAlive){const A=e.finish();return void(A&&(this[L]=A,
this[D][O](A)))}this[L]=A,this[D][O](A)}),j(e,"readable",function(){const A=this[w];A&&A.readMore()}),
j(e,"end",function(){const A=this[w];if(A.statusCode&&!A.shouldKeepAlive){const e=A.finish()
;return void(e&&Q.destroy(this,e))}Q.destroy(this,new C("other side closed",Q.getSocketInfo(this)))}),
j(e,"close",function(){const A=this[D],e=this[w];clearIdleSocketValidation(this),
e&&(this[L]||!e.statusCode||e.shouldKeepAlive||(this[L]=e.finish()||this[L]),this[w].destroy(),this[w]=null)
;const t=this[L]||new C("closed",Q.getSocketInfo(this));if(A[T]=null,A[z]=null,A.destroyed){r(0===A[y])
;const e=A[k].splice(A[m]);for(let r=0;r<e.length;r++){const o=e[r];Q.errorRequest(A,o,t)}
}else if(A[F]>0&&"UND_ERR_INFO"!==t.code){const e=A[k][A[m]];A[k][A[m]++]=null,Q.errorRequest(A,e,t)}A[p]=A[m],
r(0===A[F]),A.emit("disconnect",A[u],[A],t),A[Z]()});let i=!1;return e.on("close",()=>{i=!0}),{version:"h1",
defaultPipelining:1,write:(...e)=>function writeH1(A,e){const{method:i,path:B,host:g,upgrade:I,blocking:C,reset:c}=e
;let{body:h,headers:l,contentLength:u}=e
;const D="PUT"===i||"POST"===i||"PATCH"===i||"QUERY"===i||"PROPFIND"===i||"PROPPATCH"===i;if(Q.isFormDataLike(h)){
rA||(rA=t(4492).extractBody);const[A,r]=rA(h);null==e.contentType&&l.push("content-type",r),h=A.stream,u=A.length
}else if(Q.isBlobLike(h)&&null==e.contentType){const t=h.type;if(t){const r=`${t}`
;if(!Q.isValidHeaderValue(r))return Q.errorRequest(A,e,new E("invalid content-type header")),!1;l.push("content-type",r)
}}h&&"function"==typeof h.read&&h.read(0);const w=Q.bodyLength(h);u=w??u,null===u&&(u=e.contentLength)
;0!==u||D||(u=null);if(function shouldSendContentLength(A){
return"GET"!==A&&"HEAD"!==A&&"OPTIONS"!==A&&"TRACE"!==A&&"CONNECT"!==A
}(i)&&u>0&&null!==e.contentLength&&e.contentLength!==u){if(A[x])return Q.errorRequest(A,e,new s),!1
;process.emitWarning(new s)}const y=A[T];clearIdleSocketValidation(y);const abort=t=>{
e.aborted||(e.completed?(e.upgrade||"CONNECT"===e.method)&&Q.destroy(y,new a("aborted")):(Q.errorRequest(A,e,t||new n),
Q.destroy(h),Q.destroy(y,new a("aborted"))))};try{e.onConnect(abort)}catch(t){Q.errorRequest(A,e,t)}
if(e.aborted)return!1;"HEAD"===i&&(y[d]=!0);(I||"CONNECT"===i)&&(y[d]=!0);null!=c&&(y[d]=c)
;A[v]&&y[q]++>=A[v]&&(y[d]=!0);C&&(y[R]=!0);let f=`${i} ${B} HTTP/1.1\r\n`;f+="string"==typeof g?`host: ${g}\r\n`:A[S]
;I?f+=`connection: upgrade\r\nupgrade: ${I}\r\n`:A[b]&&!y[d]?f+="connection: keep-alive\r\n":f+="connection: close\r\n"
;if(Array.isArray(l))for(let A=0;A<l.length;A+=2){const e=l[A+0],t=l[A+1]
;if(Array.isArray(t))for(let A=0;A<t.length;A++)f+=`${e}: ${t[A]}\r\n`;else f+=`${e}: ${t}\r\n`}
o.sendHeaders.hasSubscribers&&o.sendHeaders.publish({request:e,headers:f,socket:y})
;h&&0!==w?Q.isBuffer(h)?writeBuffer(abort,h,A,e,y,u,f,D):Q.isBlobLike(h)?"function"==typeof h.stream?writeIterable(abort,h.stream(),A,e,y,u,f,D):async function writeBlob(A,e,t,Q,o,i,B,n){
r(i===e.size,"blob body must have content length");try{if(null!=i&&i!==e.size)throw new s
;const A=Buffer.from(await e.arrayBuffer());o.cork(),o.write(`${B}content-length: ${i}\r\n\r\n`,"latin1"),o.write(A),
o.uncork(),Q.onBodySent(A),Q.onRequestSent(),n||!1===Q.reset||(o[d]=!0),t[Z]()}catch(e){A(e)}
}(abort,h,A,e,y,u,f,D):Q.isStream(h)?function writeStream(A,e,t,o,i,s,B,E){
r(0!==s||0===t[F],"stream body cannot be pipelined");let g=!1;const I=new AsyncWriter({abort:A,socket:i,request:o,
contentLength:s,client:t,expectsPayload:E,header:B}),onData=function(A){if(!g)try{!I.write(A)&&this.pause&&this.pause()
}catch(A){Q.destroy(this,A)}},onDrain=function(){g||e.resume&&e.resume()},onClose=function(){if(queueMicrotask(()=>{
e.removeListener("error",onFinished)}),!g){const A=new n;queueMicrotask(()=>onFinished(A))}},onFinished=function(A){
if(!g){if(g=!0,r(i.destroyed||i[N]&&t[F]<=1),i.off("drain",onDrain).off("error",onFinished),
e.removeListener("data",onData).removeListener("end",onFinished).removeListener("close",onClose),!A)try{I.end()
}catch(e){A=e}I.destroy(A),!A||"UND_ERR_INFO"===A.code&&"reset"===A.message?Q.destroy(e):Q.destroy(e,A)}}
;e.on("data",onData).on("end",onFinished).on("error",onFinished).on("close",onClose),e.resume&&e.resume()
;i.on("drain",onDrain).on("error",onFinished),
e.errorEmitted??e.errored?setImmediate(()=>onFinished(e.errored)):(e.endEmitted??e.readableEnded)&&setImmediate(()=>onFinished(null))
;(e.closeEmitted??e.closed)&&setImmediate(onClose)
}(abort,h,A,e,y,u,f,D):Q.isIterable(h)?writeIterable(abort,h,A,e,y,u,f,D):r(!1):writeBuffer(abort,null,A,e,y,u,f,D)
;return!0}(A,...e),resume(){!function resumeH1(A){const e=A[T];if(e&&!e.destroyed){
if(0===A[f]?!e[U]&&e.unref&&(e.unref(),e[U]=!0):e[U]&&e.ref&&(e.ref(),e[U]=!1),0===A[F]&&A[y]>0&&e[tA]){
if(0===e[AA])return function scheduleIdleSocketValidation(A,e){e[AA]=1,e[eA]=setImmediate(()=>{e[eA]=null,e[AA]=2,
A[T]!==e||e.destroyed||A[Z]()})}(A,e),e[w].readMore(),void e.destroyed;if(1===e[AA])return e[w].readMore(),
void e.destroyed}if(0===A[F]&&(e[w].readMore(),e.destroyed))return
;if(0===A[f])8!==e[w].timeoutType&&e[w].setTimeout(A[Y],8);else if(A[F]>0&&e[w].statusCode<200&&3!==e[w].timeoutType){
const t=A[k][A[m]],r=null!=t.headersTimeout?t.headersTimeout:A[V];e[w].setTimeout(r,3)}}}(A)},destroy(A,t){
i?queueMicrotask(t):e.destroy(A).on("close",t)},get destroyed(){return e.destroyed},busy(t){
if(e[N]||e[d]||e[R]||1===e[AA])return!0;if(t){if(A[F]>0&&!t.idempotent)return!0
;if(A[F]>0&&(t.upgrade||"CONNECT"===t.method))return!0
;if(A[F]>0&&0!==Q.bodyLength(t.body)&&(Q.isStream(t.body)||Q.isAsyncIterable(t.body)||Q.isFormDataLike(t.body)))return!0
}return!1}}}},8788:(A,e,t)=>{"use strict"
;const r=t(4589),{errorMonitor:Q}=t(8474),{pipeline:o}=t(7075),i=t(3440),{RequestContentLengthMismatchError:s,RequestAbortedError:B,SocketError:n,InformationalError:E}=t(8707),{kUrl:g,kReset:I,kClient:C,kRunning:a,kPending:c,kQueue:h,kPendingIdx:l,kRunningIdx:u,kError:d,kSocket:D,kStrictContentLength:w,kOnError:R,kMaxConcurrentStreams:F,kHTTP2Session:y,kResume:f,kSize:N,kHTTPContext:k}=t(6443),U=Symbol("open streams")
;let M,S,p=!1;try{S=t(2467)}catch{S={constants:{}}}
const{constants:{HTTP2_HEADER_AUTHORITY:m,HTTP2_HEADER_METHOD:L,HTTP2_HEADER_PATH:b,HTTP2_HEADER_SCHEME:T,HTTP2_HEADER_CONTENT_LENGTH:Y,HTTP2_HEADER_EXPECT:G,HTTP2_HEADER_STATUS:J}}=S
;function parseH2Headers(A){const e=[]
;for(const[t,r]of Object.entries(A))if(Array.isArray(r))for(const A of r)e.push(Buffer.from(t),Buffer.from(A));else e.push(Buffer.from(t),Buffer.from(r))
;return e}function parseH2ResponseHeaders(A){const{[J]:e,...t}=A;return parseH2Headers(t)}
function onHttp2SessionError(A){this[D][d]=A,this[C][R](A)}function onHttp2FrameError(A,e,t){if(0===t){
const t=new E(`HTTP/2: "frameError" received - type ${A}, code ${e}`);this[D][d]=t,this[C][R](t)}}
function onHttp2SessionEnd(){const A=new n("other side closed",i.getSocketInfo(this[D]));this.destroy(A),
i.destroy(this[D],A)}function onHTTP2GoAway(A){
const e=this[d]||new n(`HTTP/2: "GOAWAY" frame received with code ${A}`,i.getSocketInfo(this)),t=this[C];if(t[D]=null,
t[k]=null,null!=this[y]&&(this[y].destroy(e),this[y]=null),i.destroy(this[D],e),t[u]<t[h].length){const A=t[h][t[u]]
;t[h][t[u]++]=null,i.errorRequest(t,A,e),t[l]=t[u]}r(0===t[a]),t.emit("disconnect",t[g],[t],e),t[f]()}
function writeBuffer(A,e,t,Q,o,s,B,n){try{
null!=t&&i.isBuffer(t)&&(r(B===t.byteLength,"buffer body must have content length"),e.cork(),e.write(t),e.uncork(),
e.end(),o.onBodySent(t)),n||(s[I]=!0),o.onRequestSent(),Q[f]()}catch(e){A(e)}}
async function writeIterable(A,e,t,Q,o,i,s,B){r(0!==s||0===Q[a],"iterator body cannot be pipelined");let n=null
;function onDrain(){if(n){const A=n;n=null,A()}}const waitForDrain=()=>new Promise((A,e)=>{r(null===n),i[d]?e(i[d]):n=A
});e.on("close",onDrain).on("drain",onDrain);try{for await(const A of t){if(i[d])throw i[d];const t=e.write(A)
;o.onBodySent(A),t||await waitForDrain()}e.end(),o.onRequestSent(),B||(i[I]=!0),Q[f]()}catch(e){A(e)}finally{
e.off("close",onDrain).off("drain",onDrain)}}A.exports=async function connectH2(A,e){A[D]=e,p||(p=!0,
process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}))
;const k=S.connect(A[g],{createConnection:()=>e,peerMaxConcurrentStreams:A[F]});k[U]=0,k[C]=A,k[D]=e,
i.addListener(k,"error",onHttp2SessionError),i.addListener(k,"frameError",onHttp2FrameError),
i.addListener(k,"end",onHttp2SessionEnd),i.addListener(k,"goaway",onHTTP2GoAway),i.addListener(k,"close",function(){
const{[C]:A}=this,{[D]:e}=A,t=this[D][d]||this[d]||new n("closed",i.getSocketInfo(e));if(A[y]=null,A.destroyed){
r(0===A[c]);const e=A[h].splice(A[u]);for(let r=0;r<e.length;r++){const Q=e[r];i.errorRequest(A,Q,t)}}}),k.unref(),
A[y]=k,e[y]=k,i.addListener(e,"error",function(A){this[d]=A,this[C][R](A)}),i.addListener(e,"end",function(){
i.destroy(this,new n("other side closed",i.getSocketInfo(this)))}),i.addListener(e,"close",function(){
const e=this[d]||new n("closed",i.getSocketInfo(this));A[D]=null,null!=this[y]&&this[y].destroy(e),A[l]=A[u],
r(0===A[a]),A.emit("disconnect",A[g],[A],e),A[f]()});let H=!1;return e.on("close",()=>{H=!0}),{version:"h2",
defaultPipelining:1/0,write:(...e)=>function writeH2(A,e){
const n=A[y],{method:C,path:c,host:d,upgrade:R,expectContinue:F,signal:N,headers:k}=e;let{body:S}=e
;if(R)return i.errorRequest(A,e,new Error("Upgrade not supported for H2")),!1;const p={};for(let A=0;A<k.length;A+=2){
const e=k[A+0],t=k[A+1];if(Array.isArray(t))for(let A=0;A<t.length;A++)p[e]?p[e]+=`,${t[A]}`:p[e]=t[A];else p[e]=t}let H
;const{hostname:V,port:W}=A[g];p[m]=d||`${V}${W?`:${W}`:""}`,p[L]=C;const abort=t=>{
e.aborted||(e.completed?"CONNECT"===C&&null!=H&&i.destroy(H,t||new B):(t=t||new B,i.errorRequest(A,e,t),
null!=H&&i.destroy(H,t),i.destroy(S,t),A[h][A[u]++]=null,A[f]()))};try{e.onConnect(abort)}catch(t){i.errorRequest(A,e,t)
}if(e.aborted)return!1;if("CONNECT"===C){n.ref(),H=n.request(p,{endStream:!1,signal:N});let t=!1;const onResponse=A=>{
t=!0,H.off(Q,onUpgradeError),e.onUpgradeResponse(Number(A[J]),A,parseH2ResponseHeaders)},onUpgradeError=A=>{t=!0,
H.off("response",onResponse),e.onUpgradeError(A)},onReady=()=>{try{e.onUpgrade(null,null,H)}catch(A){
return H.off("response",onResponse),void abort(A)}e.aborted||(H.off("error",abort),H.once(Q,onUpgradeError),
A[h][A[u]++]=null)};return H.once("response",onResponse),H.once("error",abort),++n[U],onReady(),H.once("close",()=>{
!t&&e.completed&&(H.off("response",onResponse),
H.off(Q,onUpgradeError),e.onUpgradeError(new E(`HTTP/2: "stream error" received - code ${H.rstCode}`))),n[U]-=1,
0===n[U]&&n.unref()}),!0}p[b]=c,p[T]="https";const x="PUT"===C||"POST"===C||"PATCH"===C
;S&&"function"==typeof S.read&&S.read(0);let v=i.bodyLength(S);if(i.isFormDataLike(S)){M??=t(4492).extractBody
;const[A,e]=M(S);p["content-type"]=e,S=A.stream,v=A.length}null==v&&(v=e.contentLength);0!==v&&x||(v=null)
;if(function shouldSendContentLength(A){return"GET"!==A&&"HEAD"!==A&&"OPTIONS"!==A&&"TRACE"!==A&&"CONNECT"!==A
}(C)&&v>0&&null!=e.contentLength&&e.contentLength!==v){if(A[w])return i.errorRequest(A,e,new s),!1
;process.emitWarning(new s)}null!=v&&(r(S,"no body must not have content length"),p[Y]=`${v}`);n.ref()
;const q="GET"===C||"HEAD"===C||null===S;F?(p[G]="100-continue",H=n.request(p,{endStream:q,signal:N}),
H.once("continue",writeBodyH2)):(H=n.request(p,{endStream:q,signal:N}),writeBodyH2());return++n[U],
H.once("response",t=>{const{[J]:r,...Q}=t;if(e.onResponseStarted(),e.aborted){const t=new B
;return i.errorRequest(A,e,t),void i.destroy(H,t)}
!1===e.onHeaders(Number(r),parseH2Headers(Q),H.resume.bind(H),"")&&H.pause(),H.on("data",A=>{!1===e.onData(A)&&H.pause()
})}),H.once("end",()=>{(null==H.state?.state||H.state.state<6)&&e.onComplete([]),0===n[U]&&n.unref(),
abort(new E("HTTP/2: stream half-closed (remote)")),A[h][A[u]++]=null,A[l]=A[u],A[f]()}),H.once("close",()=>{n[U]-=1,
0===n[U]&&n.unref()}),H.once("error",function(A){abort(A)}),H.once("frameError",(A,e)=>{
abort(new E(`HTTP/2: "frameError" received - type ${A}, code ${e}`))}),!0;function writeBodyH2(){
S&&0!==v?i.isBuffer(S)?writeBuffer(abort,H,S,A,e,A[D],v,x):i.isBlobLike(S)?"function"==typeof S.stream?writeIterable(abort,H,S.stream(),A,e,A[D],v,x):async function writeBlob(A,e,t,Q,o,i,B,n){
r(B===t.size,"blob body must have content length");try{if(null!=B&&B!==t.size)throw new s
;const A=Buffer.from(await t.arrayBuffer());e.cork(),e.write(A),e.uncork(),e.end(),o.onBodySent(A),o.onRequestSent(),
n||(i[I]=!0),Q[f]()}catch(e){A(e)}}(abort,H,S,A,e,A[D],v,x):i.isStream(S)?function writeStream(A,e,t,Q,s,B,n,E){
r(0!==E||0===B[a],"stream body cannot be pipelined");const g=o(s,Q,r=>{r?(i.destroy(g,r),A(r)):(i.removeAllListeners(g),
n.onRequestSent(),t||(e[I]=!0),B[f]())});function onPipeData(A){n.onBodySent(A)}i.addListener(g,"data",onPipeData)
}(abort,A[D],x,H,S,A,e,v):i.isIterable(S)?writeIterable(abort,H,S,A,e,A[D],v,x):r(!1):writeBuffer(abort,H,null,A,e,A[D],v,x)
}}(A,...e),resume(){!function resumeH2(A){const e=A[D];!1===e?.destroyed&&(0===A[N]&&0===A[F]?(e.unref(),
A[y].unref()):(e.ref(),A[y].ref()))}(A)},destroy(A,t){H?queueMicrotask(t):e.destroy(A).on("close",t)},get destroyed(){
return e.destroyed},busy:()=>!1}}},3701:(A,e,t)=>{"use strict"
;const r=t(4589),Q=t(7030),o=t(7067),i=t(3440),{channels:s}=t(2414),B=t(4655),n=t(1841),{InvalidArgumentError:E,InformationalError:g,ClientDestroyedError:I}=t(8707),C=t(9136),{kUrl:a,kServerName:c,kClient:h,kBusy:l,kConnect:u,kResuming:d,kRunning:D,kPending:w,kSize:R,kQueue:F,kConnected:y,kConnecting:f,kNeedDrain:N,kKeepAliveDefaultTimeout:k,kHostHeader:U,kPendingIdx:M,kRunningIdx:S,kError:p,kPipelining:m,kKeepAliveTimeoutValue:L,kMaxHeadersSize:b,kKeepAliveMaxTimeout:T,kKeepAliveTimeoutThreshold:Y,kHeadersTimeout:G,kBodyTimeout:J,kStrictContentLength:H,kConnector:V,kMaxRedirections:W,kMaxRequests:x,kCounter:v,kClose:q,kDestroy:P,kDispatch:O,kInterceptors:Z,kLocalAddress:z,kMaxResponseSize:K,kOnError:X,kHTTPContext:_,kMaxConcurrentStreams:j,kResume:$}=t(6443),AA=t(637),eA=t(8788)
;let tA=!1;const rA=Symbol("kClosedResolve"),noop=()=>{};function getPipelining(A){
return A[m]??A[_]?.defaultPipelining??1}const QA=t(5092);function onError(A,e){
if(0===A[D]&&"UND_ERR_INFO"!==e.code&&"UND_ERR_SOCKET"!==e.code){r(A[M]===A[S]);const t=A[F].splice(A[S])
;for(let r=0;r<t.length;r++){const Q=t[r];i.errorRequest(A,Q,e)}r(0===A[R])}}async function connect(A){r(!A[f]),r(!A[_])
;let{host:e,hostname:t,protocol:o,port:B}=A[a];if("["===t[0]){const A=t.indexOf("]");r(-1!==A);const e=t.substring(1,A)
;r(Q.isIP(e)),t=e}A[f]=!0,s.beforeConnect.hasSubscribers&&s.beforeConnect.publish({connectParams:{host:e,hostname:t,
protocol:o,port:B,version:A[_]?.version,servername:A[c],localAddress:A[z]},connector:A[V]});try{
const Q=await new Promise((r,Q)=>{A[V]({host:e,hostname:t,protocol:o,port:B,servername:A[c],localAddress:A[z]},(A,e)=>{
A?Q(A):r(e)})});if(A.destroyed)return void i.destroy(Q.on("error",noop),new I);r(Q);try{
A[_]="h2"===Q.alpnProtocol?await eA(A,Q):await AA(A,Q)}catch(A){throw Q.destroy().on("error",noop),A}A[f]=!1,Q[v]=0,
Q[x]=A[x],Q[h]=A,Q[p]=null,s.connected.hasSubscribers&&s.connected.publish({connectParams:{host:e,hostname:t,protocol:o,
port:B,version:A[_]?.version,servername:A[c],localAddress:A[z]},connector:A[V],socket:Q}),A.emit("connect",A[a],[A])
}catch(Q){if(A.destroyed)return;if(A[f]=!1,s.connectError.hasSubscribers&&s.connectError.publish({connectParams:{host:e,
hostname:t,protocol:o,port:B,version:A[_]?.version,servername:A[c],localAddress:A[z]},connector:A[V],error:Q}),
"ERR_TLS_CERT_ALTNAME_INVALID"===Q.code)for(r(0===A[D]);A[w]>0&&A[F][A[M]].servername===A[c];){const e=A[F][A[M]++]
;i.errorRequest(A,e,Q)}else onError(A,Q);A.emit("connectionError",A[a],[A],Q)}A[$]()}function emitDrain(A){A[N]=0,
A.emit("drain",A[a],[A])}function resume(A,e){2!==A[d]&&(A[d]=2,function _resume(A,e){for(;;){
if(A.destroyed)return void r(0===A[w]);if(A[rA]&&!A[R])return A[rA](),void(A[rA]=null);if(A[_]&&A[_].resume(),
A[l])A[N]=2;else if(2===A[N]){e?(A[N]=1,queueMicrotask(()=>emitDrain(A))):emitDrain(A);continue}if(0===A[w])return
;if(A[D]>=(getPipelining(A)||1))return;const t=A[F][A[M]];if("https:"===A[a].protocol&&A[c]!==t.servername){
if(A[D]>0)return;A[c]=t.servername,A[_]?.destroy(new g("servername changed"),()=>{A[_]=null,resume(A)})}if(A[f])return
;if(!A[_])return void connect(A);if(A[_].destroyed)return;if(A[_].busy(t))return
;!t.aborted&&A[_].write(t)?A[M]++:A[F].splice(A[M],1)}}(A,e),A[d]=0,A[S]>256&&(A[F].splice(0,A[S]),A[M]-=A[S],A[S]=0))}
A.exports=class Client extends n{
constructor(A,{interceptors:e,maxHeaderSize:t,headersTimeout:r,socketTimeout:s,requestTimeout:B,connectTimeout:n,bodyTimeout:g,idleTimeout:I,keepAlive:h,keepAliveTimeout:l,maxKeepAliveTimeout:u,keepAliveMaxTimeout:D,keepAliveTimeoutThreshold:w,socketPath:R,pipelining:y,tls:f,strictContentLength:p,maxCachedSessions:v,maxRedirections:q,connect:P,maxRequestsPerClient:O,localAddress:AA,maxResponseSize:eA,autoSelectFamily:oA,autoSelectFamilyAttemptTimeout:iA,maxConcurrentStreams:sA,allowH2:BA,webSocket:nA,eventSource:EA}={}){
if(super({webSocket:nA,eventSource:EA}),void 0!==h)throw new E("unsupported keepAlive, use pipelining=0 instead")
;if(void 0!==s)throw new E("unsupported socketTimeout, use headersTimeout & bodyTimeout instead")
;if(void 0!==B)throw new E("unsupported requestTimeout, use headersTimeout & bodyTimeout instead")
;if(void 0!==I)throw new E("unsupported idleTimeout, use keepAliveTimeout instead")
;if(void 0!==u)throw new E("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead")
;if(null!=t&&!Number.isFinite(t))throw new E("invalid maxHeaderSize")
;if(null!=R&&"string"!=typeof R)throw new E("invalid socketPath")
;if(null!=n&&(!Number.isFinite(n)||n<0))throw new E("invalid connectTimeout")
;if(null!=l&&(!Number.isFinite(l)||l<=0))throw new E("invalid keepAliveTimeout")
;if(null!=D&&(!Number.isFinite(D)||D<=0))throw new E("invalid keepAliveMaxTimeout")
;if(null!=w&&!Number.isFinite(w))throw new E("invalid keepAliveTimeoutThreshold")
;if(null!=r&&(!Number.isInteger(r)||r<0))throw new E("headersTimeout must be a positive integer or zero")
;if(null!=g&&(!Number.isInteger(g)||g<0))throw new E("bodyTimeout must be a positive integer or zero")
;if(null!=P&&"function"!=typeof P&&"object"!=typeof P)throw new E("connect must be a function or an object")
;if(null!=q&&(!Number.isInteger(q)||q<0))throw new E("maxRedirections must be a positive number")
;if(null!=O&&(!Number.isInteger(O)||O<0))throw new E("maxRequestsPerClient must be a positive number")
;if(null!=AA&&("string"!=typeof AA||0===Q.isIP(AA)))throw new E("localAddress must be valid string IP address")
;if(null!=eA&&(!Number.isInteger(eA)||eA<-1))throw new E("maxResponseSize must be a positive number")
;if(null!=iA&&(!Number.isInteger(iA)||iA<-1))throw new E("autoSelectFamilyAttemptTimeout must be a positive number")
;if(null!=BA&&"boolean"!=typeof BA)throw new E("allowH2 must be a valid boolean value")
;if(null!=sA&&("number"!=typeof sA||sA<1))throw new E("maxConcurrentStreams must be a positive integer, greater than 0")
;"function"!=typeof P&&(P=C({...f,maxCachedSessions:v,allowH2:BA,socketPath:R,timeout:n,...oA?{autoSelectFamily:oA,
autoSelectFamilyAttemptTimeout:iA}:void 0,...P})),e?.Client&&Array.isArray(e.Client)?(this[Z]=e.Client,tA||(tA=!0,
process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{
code:"UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"}))):this[Z]=[QA({maxRedirections:q})],this[a]=i.parseOrigin(A),this[V]=P,
this[m]=null!=y?y:1,this[b]=t||o.maxHeaderSize,this[k]=l??4e3,this[T]=D??6e5,this[Y]=w??2e3,this[L]=this[k],
this[c]=null,
this[z]=null!=AA?AA:null,this[d]=0,this[N]=0,this[U]=`host: ${this[a].hostname}${this[a].port?`:${this[a].port}`:""}\r\n`,
this[J]=null!=g?g:3e5,this[G]=null!=r?r:3e5,this[H]=p??!0,this[W]=q,this[x]=O,this[rA]=null,this[K]=eA>-1?eA:-1,
this[j]=null!=sA?sA:100,this[_]=null,this[F]=[],this[S]=0,this[M]=0,this[$]=A=>resume(this,A),this[X]=A=>onError(this,A)
}get pipelining(){return this[m]}set pipelining(A){this[m]=A,this[$](!0)}get[w](){return this[F].length-this[M]}
get[D](){return this[M]-this[S]}get[R](){return this[F].length-this[S]}get[y](){
return!!this[_]&&!this[f]&&!this[_].destroyed}get[l](){
return Boolean(this[_]?.busy(null)||this[R]>=(getPipelining(this)||1)||this[w]>0)}[u](A){connect(this),
this.once("connect",A)}[O](A,e){const t=A.origin||this[a].origin,r=new B(t,A,e);return this[F].push(r),
this[d]||(null==i.bodyLength(r.body)&&i.isIterable(r.body)?(this[d]=1,queueMicrotask(()=>resume(this))):this[$](!0)),
this[d]&&2!==this[N]&&this[l]&&(this[N]=2),this[N]<2}async[q](){return new Promise(A=>{this[R]?this[rA]=A:A(null)})}
async[P](A){return new Promise(e=>{const t=this[F].splice(this[M]);for(let e=0;e<t.length;e++){const r=t[e]
;i.errorRequest(this,r,A)}const callback=()=>{this[rA]&&(this[rA](),this[rA]=null),e(null)}
;this[_]?(this[_].destroy(A,callback),this[_]=null):queueMicrotask(callback),this[$]()})}}},1841:(A,e,t)=>{"use strict"
;const r=t(4573),Q=t(883),{ClientDestroyedError:o,ClientClosedError:i,InvalidArgumentError:s}=t(8707),{kDestroy:B,kClose:n,kClosed:E,kDestroyed:g,kDispatch:I,kInterceptors:C}=t(6443),a=Symbol("onDestroyed"),c=Symbol("onClosed"),h=Symbol("Intercepted Dispatch"),l=Symbol("webSocketOptions"),u=Symbol("eventSourceOptions")
;A.exports=class DispatcherBase extends Q{constructor(A){super(),this[g]=!1,this[a]=null,this[E]=!1,this[c]=[],
this[l]=A?.webSocket??{},this[u]=A?.eventSource??{}}get webSocketOptions(){return{
maxFragments:this[l].maxFragments??131072,maxPayloadSize:this[l].maxPayloadSize??134217728}}get eventSourceOptions(){
return{maxEventSize:this[u].maxEventSize??r.kStringMaxLength}}get destroyed(){return this[g]}get closed(){return this[E]
}get interceptors(){return this[C]}set interceptors(A){if(A)for(let e=A.length-1;e>=0;e--){
if("function"!=typeof this[C][e])throw new s("interceptor must be an function")}this[C]=A}close(A){
if(void 0===A)return new Promise((A,e)=>{this.close((t,r)=>t?e(t):A(r))})
;if("function"!=typeof A)throw new s("invalid callback");if(this[g])return void queueMicrotask(()=>A(new o,null))
;if(this[E])return void(this[c]?this[c].push(A):queueMicrotask(()=>A(null,null)));this[E]=!0,this[c].push(A)
;const onClosed=()=>{const A=this[c];this[c]=null;for(let e=0;e<A.length;e++)A[e](null,null)}
;this[n]().then(()=>this.destroy()).then(()=>{queueMicrotask(onClosed)})}destroy(A,e){if("function"==typeof A&&(e=A,
A=null),void 0===e)return new Promise((e,t)=>{this.destroy(A,(A,r)=>A?t(A):e(r))})
;if("function"!=typeof e)throw new s("invalid callback")
;if(this[g])return void(this[a]?this[a].push(e):queueMicrotask(()=>e(null,null)));A||(A=new o),this[g]=!0,
this[a]=this[a]||[],this[a].push(e);const onDestroyed=()=>{const A=this[a];this[a]=null
;for(let e=0;e<A.length;e++)A[e](null,null)};this[B](A).then(()=>{queueMicrotask(onDestroyed)})}[h](A,e){
if(!this[C]||0===this[C].length)return this[h]=this[I],this[I](A,e);let t=this[I].bind(this)
;for(let A=this[C].length-1;A>=0;A--)t=this[C][A](t);return this[h]=t,t(A,e)}dispatch(A,e){
if(!e||"object"!=typeof e)throw new s("handler must be an object");try{
if(!A||"object"!=typeof A)throw new s("opts must be an object.");if(this[g]||this[a])throw new o;if(this[E])throw new i
;return this[h](A,e)}catch(A){if("function"!=typeof e.onError)throw new s("invalid onError method");return e.onError(A),
!1}}}},883:(A,e,t)=>{"use strict";const r=t(8474);class Dispatcher extends r{dispatch(){
throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){
throw new Error("not implemented")}compose(...A){const e=Array.isArray(A[0])?A[0]:A;let t=this.dispatch.bind(this)
;for(const A of e)if(null!=A){
if("function"!=typeof A)throw new TypeError("invalid interceptor, expected function received "+typeof A);if(t=A(t),
null==t||"function"!=typeof t||2!==t.length)throw new TypeError("invalid interceptor")}
return new ComposedDispatcher(this,t)}}class ComposedDispatcher extends Dispatcher{#t=null;#r=null;constructor(A,e){
super(),this.#t=A,this.#r=e}dispatch(...A){this.#r(...A)}close(...A){return this.#t.close(...A)}destroy(...A){
return this.#t.destroy(...A)}}A.exports=Dispatcher},4660:A=>{"use strict";const e=2047;class FixedCircularBuffer{
constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=null}isEmpty(){return this.top===this.bottom}
isFull(){return(this.top+1&e)===this.bottom}push(A){this.list[this.top]=A,this.top=this.top+1&e}shift(){
const A=this.list[this.bottom];return void 0===A?null:(this.list[this.bottom]=void 0,this.bottom=this.bottom+1&e,A)}}
A.exports=class FixedQueue{constructor(){this.head=this.tail=new FixedCircularBuffer}isEmpty(){
return this.head.isEmpty()}push(A){this.head.isFull()&&(this.head=this.head.next=new FixedCircularBuffer),
this.head.push(A)}shift(){const A=this.tail,e=A.shift();return A.isEmpty()&&null!==A.next&&(this.tail=A.next),e}}},
2128:(A,e,t)=>{"use strict"
;const r=t(1841),Q=t(4660),{kConnected:o,kSize:i,kRunning:s,kPending:B,kQueued:n,kBusy:E,kFree:g,kUrl:I,kClose:C,kDestroy:a,kDispatch:c}=t(6443),h=t(3246),l=Symbol("clients"),u=Symbol("needDrain"),d=Symbol("queue"),D=Symbol("closed resolve"),w=Symbol("onDrain"),R=Symbol("onConnect"),F=Symbol("onDisconnect"),y=Symbol("onConnectionError"),f=Symbol("get dispatcher"),N=Symbol("add client"),k=Symbol("remove client"),U=Symbol("stats")
;A.exports={PoolBase:class PoolBase extends r{constructor(A){super(A),this[d]=new Q,this[l]=[],this[n]=0;const e=this
;this[w]=function onDrain(A,t){const r=e[d];let Q=!1;for(;!Q;){const A=r.shift();if(!A)break;e[n]--,
Q=!this.dispatch(A.opts,A.handler)}this[u]=Q,!this[u]&&e[u]&&(e[u]=!1,e.emit("drain",A,[e,...t])),
e[D]&&r.isEmpty()&&Promise.all(e[l].map(A=>A.close())).then(e[D])},this[R]=(A,t)=>{e.emit("connect",A,[e,...t])},
this[F]=(A,t,r)=>{e.emit("disconnect",A,[e,...t],r)},this[y]=(A,t,r)=>{e.emit("connectionError",A,[e,...t],r)},
this[U]=new h(this)}get[E](){return this[u]}get[o](){return this[l].filter(A=>A[o]).length}get[g](){
return this[l].filter(A=>A[o]&&!A[u]).length}get[B](){let A=this[n];for(const{[B]:e}of this[l])A+=e;return A}get[s](){
let A=0;for(const{[s]:e}of this[l])A+=e;return A}get[i](){let A=this[n];for(const{[i]:e}of this[l])A+=e;return A}
get stats(){return this[U]}async[C](){
this[d].isEmpty()?await Promise.all(this[l].map(A=>A.close())):await new Promise(A=>{this[D]=A})}async[a](A){for(;;){
const e=this[d].shift();if(!e)break;e.handler.onError(A)}await Promise.all(this[l].map(e=>e.destroy(A)))}[c](A,e){
const t=this[f]();return t?t.dispatch(A,e)||(t[u]=!0,this[u]=!this[f]()):(this[u]=!0,this[d].push({opts:A,handler:e}),
this[n]++),!this[u]}[N](A){
return A.on("drain",this[w]).on("connect",this[R]).on("disconnect",this[F]).on("connectionError",this[y]),
this[l].push(A),this[u]&&queueMicrotask(()=>{this[u]&&this[w](A[I],[this,A])}),this}[k](A){A.close(()=>{
const e=this[l].indexOf(A);-1!==e&&this[l].splice(e,1)}),this[u]=this[l].some(A=>!A[u]&&!0!==A.closed&&!0!==A.destroyed)
}},kClients:l,kNeedDrain:u,kAddClient:N,kRemoveClient:k,kGetDispatcher:f}},3246:(A,e,t)=>{
const{kFree:r,kConnected:Q,kPending:o,kQueued:i,kRunning:s,kSize:B}=t(6443),n=Symbol("pool");A.exports=class PoolStats{
constructor(A){this[n]=A}get connected(){return this[n][Q]}get free(){return this[n][r]}get pending(){return this[n][o]}
get queued(){return this[n][i]}get running(){return this[n][s]}get size(){return this[n][B]}}},628:(A,e,t)=>{
"use strict"
;const{PoolBase:r,kClients:Q,kNeedDrain:o,kAddClient:i,kGetDispatcher:s}=t(2128),B=t(3701),{InvalidArgumentError:n}=t(8707),E=t(3440),{kUrl:g,kInterceptors:I}=t(6443),C=t(9136),a=Symbol("options"),c=Symbol("connections"),h=Symbol("factory")
;function defaultFactory(A,e){return new B(A,e)}A.exports=class Pool extends r{
constructor(A,{connections:e,factory:t=defaultFactory,connect:r,connectTimeout:o,tls:i,maxCachedSessions:s,socketPath:B,autoSelectFamily:l,autoSelectFamilyAttemptTimeout:u,allowH2:d,...D}={}){
if(null!=e&&(!Number.isFinite(e)||e<0))throw new n("invalid connections")
;if("function"!=typeof t)throw new n("factory must be a function.")
;if(null!=r&&"function"!=typeof r&&"object"!=typeof r)throw new n("connect must be a function or an object")
;"function"!=typeof r&&(r=C({...i,maxCachedSessions:s,allowH2:d,socketPath:B,timeout:o,...l?{autoSelectFamily:l,
autoSelectFamilyAttemptTimeout:u}:void 0,...r
})),super(D),this[I]=D.interceptors?.Pool&&Array.isArray(D.interceptors.Pool)?D.interceptors.Pool:[],this[c]=e||null,
this[g]=E.parseOrigin(A),this[a]={...E.deepClone(D),connect:r,allowH2:d},this[a].interceptors=D.interceptors?{
...D.interceptors}:void 0,this[h]=t,this.on("connectionError",(A,e,t)=>{for(const A of e){const e=this[Q].indexOf(A)
;-1!==e&&this[Q].splice(e,1)}})}[s](){for(const A of this[Q])if(!A[o])return A;if(!this[c]||this[Q].length<this[c]){
const A=this[h](this[g],this[a]);return this[i](A),A}}}},6672:(A,e,t)=>{"use strict"
;const{kProxy:r,kClose:Q,kDestroy:o,kDispatch:i,kInterceptors:s}=t(6443),{URL:B}=t(3136),n=t(7405),E=t(628),g=t(1841),{InvalidArgumentError:I,RequestAbortedError:C,SecureProxyConnectionError:a}=t(8707),c=t(9136),h=t(3701),l=Symbol("proxy agent"),u=Symbol("proxy client"),d=Symbol("proxy headers"),D=Symbol("request tls settings"),w=Symbol("proxy tls settings"),R=Symbol("connect endpoint function"),F=Symbol("tunnel proxy")
;function defaultFactory(A,e){return new E(A,e)}const noop=()=>{};function defaultAgentFactory(A,e){
return 1===e.connections?new h(A,e):new E(A,e)}class Http1ProxyWrapper extends g{#Q
;constructor(A,{headers:e={},connect:t,factory:r}){if(super(),!A)throw new I("Proxy URL is mandatory");this[d]=e,
this.#Q=r?r(A,{connect:t}):new h(A,{connect:t})}[i](A,e){const t=e.onHeaders;e.onHeaders=function(A,r,Q){
407!==A?t&&t.call(this,A,r,Q):"function"==typeof e.onError&&e.onError(new I("Proxy Authentication Required (407)"))}
;const{origin:r,path:Q="/",headers:o={}}=A;if(A.path=r+Q,!("host"in o)&&!("Host"in o)){const{host:A}=new B(r);o.host=A}
return A.headers={...this[d],...o},this.#Q[i](A,e)}async[Q](){return this.#Q.close()}async[o](A){
return this.#Q.destroy(A)}}A.exports=class ProxyAgent extends g{constructor(A){if(super(),
!A||"object"==typeof A&&!(A instanceof B)&&!A.uri)throw new I("Proxy uri is mandatory")
;const{clientFactory:e=defaultFactory}=A
;if("function"!=typeof e)throw new I("Proxy opts.clientFactory must be a function.")
;const{proxyTunnel:t=!0}=A,Q=this.#o(A),{href:o,origin:i,port:E,protocol:g,username:h,password:y,hostname:f}=Q
;if(this[r]={uri:o,protocol:g
},this[s]=A.interceptors?.ProxyAgent&&Array.isArray(A.interceptors.ProxyAgent)?A.interceptors.ProxyAgent:[],
this[D]=A.requestTls,
this[w]=A.proxyTls,this[d]=A.headers||{},this[F]=t,A.auth&&A.token)throw new I("opts.auth cannot be used in combination with opts.token")
;A.auth?this[d]["proxy-authorization"]=`Basic ${A.auth}`:A.token?this[d]["proxy-authorization"]=A.token:h&&y&&(this[d]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(h)}:${decodeURIComponent(y)}`).toString("base64")}`)
;const N=c({...A.proxyTls});this[R]=c({...A.requestTls});const k=A.factory||defaultAgentFactory;this[u]=e(Q,{connect:N
}),this[l]=new n({...A,factory:(A,e)=>{const{protocol:t}=new B(A)
;return this[F]||"http:"!==t||"http:"!==this[r].protocol?k(A,e):new Http1ProxyWrapper(this[r].uri,{headers:this[d],
connect:N,factory:k})},connect:async(A,e)=>{let t=A.host;A.port||(t+=`:${function defaultProtocolPort(A){
return"https:"===A?443:80}(A.protocol)}`);try{const{socket:r,statusCode:Q}=await this[u].connect({origin:i,port:E,
path:t,signal:A.signal,headers:{...this[d],host:A.host},servername:this[w]?.servername||f})
;if(200!==Q&&(r.on("error",noop).destroy(),e(new C(`Proxy response (${Q}) !== 200 when HTTP Tunneling`))),
"https:"!==A.protocol)return void e(null,r);let o;o=this[D]?this[D].servername:A.servername,this[R]({...A,servername:o,
httpSocket:r},e)}catch(A){"ERR_TLS_CERT_ALTNAME_INVALID"===A.code?e(new a(A)):e(A)}}})}dispatch(A,e){
const t=function buildHeaders(A){if(Array.isArray(A)){const e={};for(let t=0;t<A.length;t+=2)e[A[t]]=A[t+1];return e}
return A}(A.headers);if(function throwIfProxyAuthIsSent(A){
const e=A&&Object.keys(A).find(A=>"proxy-authorization"===A.toLowerCase())
;if(e)throw new I("Proxy-Authorization should be sent in ProxyAgent constructor")}(t),t&&!("host"in t)&&!("Host"in t)){
const{host:e}=new B(A.origin);t.host=e}return this[l].dispatch({...A,headers:t},e)}#o(A){
return"string"==typeof A?new B(A):A instanceof B?A:new B(A.uri)}async[Q](){await this[l].close(),await this[u].close()}
async[o](){await this[l].destroy(),await this[u].destroy()}}},2581:(A,e,t)=>{"use strict"
;const r=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:Q}=t(8707),o=t(7405)
;function setGlobalDispatcher(A){if(!A||"function"!=typeof A.dispatch)throw new Q("Argument agent must implement Agent")
;Object.defineProperty(globalThis,r,{value:A,writable:!0,enumerable:!1,configurable:!1})}function getGlobalDispatcher(){
return globalThis[r]}void 0===getGlobalDispatcher()&&setGlobalDispatcher(new o),A.exports={setGlobalDispatcher,
getGlobalDispatcher}},8754:(A,e,t)=>{"use strict"
;const r=t(3440),{kBodyUsed:Q}=t(6443),o=t(4589),{InvalidArgumentError:i}=t(8707),s=t(8474),B=[300,301,302,303,307,308],n=Symbol("body")
;class BodyAsyncIterable{constructor(A){this[n]=A,this[Q]=!1}async*[Symbol.asyncIterator](){o(!this[Q],"disturbed"),
this[Q]=!0,yield*this[n]}}function shouldRemoveHeader(A,e,t){if(4===A.length)return"host"===r.headerNameToString(A)
;if(e&&r.headerNameToString(A).startsWith("content-"))return!0;if(t&&(13===A.length||6===A.length||19===A.length)){
const e=r.headerNameToString(A);return"authorization"===e||"cookie"===e||"proxy-authorization"===e}return!1}
A.exports=class RedirectHandler{constructor(A,e,t,B){
if(null!=e&&(!Number.isInteger(e)||e<0))throw new i("maxRedirections must be a positive number")
;r.validateHandler(B,t.method,t.upgrade),this.dispatch=A,this.location=null,this.abort=null,this.opts={...t,
maxRedirections:0},this.maxRedirections=e,this.handler=B,this.history=[],this.redirectionLimitReached=!1,
r.isStream(this.opts.body)?(0===r.bodyLength(this.opts.body)&&this.opts.body.on("data",function(){o(!1)}),
"boolean"!=typeof this.opts.body.readableDidRead&&(this.opts.body[Q]=!1,
s.prototype.on.call(this.opts.body,"data",function(){this[Q]=!0
}))):(this.opts.body&&"function"==typeof this.opts.body.pipeTo||this.opts.body&&"string"!=typeof this.opts.body&&!ArrayBuffer.isView(this.opts.body)&&r.isIterable(this.opts.body))&&(this.opts.body=new BodyAsyncIterable(this.opts.body))
}onConnect(A){this.abort=A,this.handler.onConnect(A,{history:this.history})}onUpgrade(A,e,t){
this.handler.onUpgrade(A,e,t)}onError(A){this.handler.onError(A)}onHeaders(A,e,t,Q){
if(this.location=this.history.length>=this.maxRedirections||r.isDisturbed(this.opts.body)?null:function parseLocation(A,e){
if(-1===B.indexOf(A))return null
;for(let A=0;A<e.length;A+=2)if(8===e[A].length&&"location"===r.headerNameToString(e[A]))return e[A+1]}(A,e),
this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections)return this.request&&this.request.abort(new Error("max redirects")),
this.redirectionLimitReached=!0,void this.abort(new Error("max redirects"))
;if(this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),
!this.location)return this.handler.onHeaders(A,e,t,Q)
;const{origin:i,pathname:s,search:n}=r.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),E=n?`${s}${n}`:s
;this.opts.headers=function cleanRequestHeaders(A,e,t){const r=[]
;if(Array.isArray(A))for(let Q=0;Q<A.length;Q+=2)shouldRemoveHeader(A[Q],e,t)||r.push(A[Q],A[Q+1]);else if(A&&"object"==typeof A)for(const Q of Object.keys(A))shouldRemoveHeader(Q,e,t)||r.push(Q,A[Q]);else o(null==A,"headers must be an object or an array")
;return r}(this.opts.headers,303===A,this.opts.origin!==i),this.opts.path=E,this.opts.origin=i,
this.opts.maxRedirections=0,this.opts.query=null,303===A&&"HEAD"!==this.opts.method&&(this.opts.method="GET",
this.opts.body=null)}onData(A){if(!this.location)return this.handler.onData(A)}onComplete(A){
this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.handler.onComplete(A)}
onBodySent(A){this.handler.onBodySent&&this.handler.onBodySent(A)}}},5092:(A,e,t)=>{"use strict";const r=t(8754)
;A.exports=function createRedirectInterceptor({maxRedirections:A}){return e=>function Intercept(t,Q){
const{maxRedirections:o=A}=t;if(!o)return e(t,Q);const i=new r(e,o,t,Q);return t={...t,maxRedirections:0},e(t,i)}}},
2824:(A,e,t)=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0
}),e.SPECIAL_HEADERS=e.HEADER_STATE=e.MINOR=e.MAJOR=e.CONNECTION_TOKEN_CHARS=e.HEADER_CHARS=e.TOKEN=e.STRICT_TOKEN=e.HEX=e.URL_CHAR=e.STRICT_URL_CHAR=e.USERINFO_CHARS=e.MARK=e.ALPHANUM=e.NUM=e.HEX_MAP=e.NUM_MAP=e.ALPHA=e.FINISH=e.H_METHOD_MAP=e.METHOD_MAP=e.METHODS_RTSP=e.METHODS_ICE=e.METHODS_HTTP=e.METHODS=e.LENIENT_FLAGS=e.FLAGS=e.TYPE=e.ERROR=void 0
;const r=t(172);var Q,o;!function(A){A[A.OK=0]="OK",A[A.INTERNAL=1]="INTERNAL",A[A.STRICT=2]="STRICT",
A[A.LF_EXPECTED=3]="LF_EXPECTED",A[A.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",
A[A.CLOSED_CONNECTION=5]="CLOSED_CONNECTION",A[A.INVALID_METHOD=6]="INVALID_METHOD",A[A.INVALID_URL=7]="INVALID_URL",
A[A.INVALID_CONSTANT=8]="INVALID_CONSTANT",A[A.INVALID_VERSION=9]="INVALID_VERSION",
A[A.INVALID_HEADER_TOKEN=10]="INVALID_HEADER_TOKEN",A[A.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",
A[A.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SIZE",A[A.INVALID_STATUS=13]="INVALID_STATUS",
A[A.INVALID_EOF_STATE=14]="INVALID_EOF_STATE",A[A.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",
A[A.CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN",A[A.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",
A[A.CB_MESSAGE_COMPLETE=18]="CB_MESSAGE_COMPLETE",A[A.CB_CHUNK_HEADER=19]="CB_CHUNK_HEADER",
A[A.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",A[A.PAUSED=21]="PAUSED",A[A.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",
A[A.PAUSED_H2_UPGRADE=23]="PAUSED_H2_UPGRADE",A[A.USER=24]="USER"}(e.ERROR||(e.ERROR={})),function(A){
A[A.BOTH=0]="BOTH",A[A.REQUEST=1]="REQUEST",A[A.RESPONSE=2]="RESPONSE"}(e.TYPE||(e.TYPE={})),function(A){
A[A.CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE",A[A.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",
A[A.CONNECTION_UPGRADE=4]="CONNECTION_UPGRADE",A[A.CHUNKED=8]="CHUNKED",A[A.UPGRADE=16]="UPGRADE",
A[A.CONTENT_LENGTH=32]="CONTENT_LENGTH",A[A.SKIPBODY=64]="SKIPBODY",A[A.TRAILING=128]="TRAILING",
A[A.TRANSFER_ENCODING=512]="TRANSFER_ENCODING"}(e.FLAGS||(e.FLAGS={})),function(A){A[A.HEADERS=1]="HEADERS",
A[A.CHUNKED_LENGTH=2]="CHUNKED_LENGTH",A[A.KEEP_ALIVE=4]="KEEP_ALIVE"}(e.LENIENT_FLAGS||(e.LENIENT_FLAGS={})),
function(A){A[A.DELETE=0]="DELETE",A[A.GET=1]="GET",A[A.HEAD=2]="HEAD",A[A.POST=3]="POST",A[A.PUT=4]="PUT",
A[A.CONNECT=5]="CONNECT",A[A.OPTIONS=6]="OPTIONS",A[A.TRACE=7]="TRACE",A[A.COPY=8]="COPY",A[A.LOCK=9]="LOCK",
A[A.MKCOL=10]="MKCOL",A[A.MOVE=11]="MOVE",A[A.PROPFIND=12]="PROPFIND",A[A.PROPPATCH=13]="PROPPATCH",
A[A.SEARCH=14]="SEARCH",A[A.UNLOCK=15]="UNLOCK",A[A.BIND=16]="BIND",A[A.REBIND=17]="REBIND",A[A.UNBIND=18]="UNBIND",
A[A.ACL=19]="ACL",A[A.REPORT=20]="REPORT",A[A.MKACTIVITY=21]="MKACTIVITY",A[A.CHECKOUT=22]="CHECKOUT",
A[A.MERGE=23]="MERGE",A[A["M-SEARCH"]=24]="M-SEARCH",A[A.NOTIFY=25]="NOTIFY",A[A.SUBSCRIBE=26]="SUBSCRIBE",
A[A.UNSUBSCRIBE=27]="UNSUBSCRIBE",A[A.PATCH=28]="PATCH",A[A.PURGE=29]="PURGE",A[A.MKCALENDAR=30]="MKCALENDAR",
A[A.LINK=31]="LINK",A[A.UNLINK=32]="UNLINK",A[A.SOURCE=33]="SOURCE",A[A.PRI=34]="PRI",A[A.DESCRIBE=35]="DESCRIBE",
A[A.ANNOUNCE=36]="ANNOUNCE",A[A.SETUP=37]="SETUP",A[A.PLAY=38]="PLAY",A[A.PAUSE=39]="PAUSE",A[A.TEARDOWN=40]="TEARDOWN",
A[A.GET_PARAMETER=41]="GET_PARAMETER",A[A.SET_PARAMETER=42]="SET_PARAMETER",A[A.REDIRECT=43]="REDIRECT",
A[A.RECORD=44]="RECORD",A[A.FLUSH=45]="FLUSH"
}(Q=e.METHODS||(e.METHODS={})),e.METHODS_HTTP=[Q.DELETE,Q.GET,Q.HEAD,Q.POST,Q.PUT,Q.CONNECT,Q.OPTIONS,Q.TRACE,Q.COPY,Q.LOCK,Q.MKCOL,Q.MOVE,Q.PROPFIND,Q.PROPPATCH,Q.SEARCH,Q.UNLOCK,Q.BIND,Q.REBIND,Q.UNBIND,Q.ACL,Q.REPORT,Q.MKACTIVITY,Q.CHECKOUT,Q.MERGE,Q["M-SEARCH"],Q.NOTIFY,Q.SUBSCRIBE,Q.UNSUBSCRIBE,Q.PATCH,Q.PURGE,Q.MKCALENDAR,Q.LINK,Q.UNLINK,Q.PRI,Q.SOURCE],
e.METHODS_ICE=[Q.SOURCE],
e.METHODS_RTSP=[Q.OPTIONS,Q.DESCRIBE,Q.ANNOUNCE,Q.SETUP,Q.PLAY,Q.PAUSE,Q.TEARDOWN,Q.GET_PARAMETER,Q.SET_PARAMETER,Q.REDIRECT,Q.RECORD,Q.FLUSH,Q.GET,Q.POST],
e.METHOD_MAP=r.enumToMap(Q),e.H_METHOD_MAP={},Object.keys(e.METHOD_MAP).forEach(A=>{
/^H/.test(A)&&(e.H_METHOD_MAP[A]=e.METHOD_MAP[A])}),function(A){A[A.SAFE=0]="SAFE",A[A.SAFE_WITH_CB=1]="SAFE_WITH_CB",
A[A.UNSAFE=2]="UNSAFE"}(e.FINISH||(e.FINISH={})),e.ALPHA=[]
;for(let A="A".charCodeAt(0);A<="Z".charCodeAt(0);A++)e.ALPHA.push(String.fromCharCode(A)),
e.ALPHA.push(String.fromCharCode(A+32));e.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},e.HEX_MAP={0:0,1:1,2:2,3:3,
4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15},
e.NUM=["0","1","2","3","4","5","6","7","8","9"],e.ALPHANUM=e.ALPHA.concat(e.NUM),
e.MARK=["-","_",".","!","~","*","'","(",")"],
e.USERINFO_CHARS=e.ALPHANUM.concat(e.MARK).concat(["%",";",":","&","=","+","$",","]),
e.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(e.ALPHANUM),
e.URL_CHAR=e.STRICT_URL_CHAR.concat(["\t","\f"]);for(let A=128;A<=255;A++)e.URL_CHAR.push(A)
;e.HEX=e.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]),
e.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(e.ALPHANUM),
e.TOKEN=e.STRICT_TOKEN.concat([" "]),e.HEADER_CHARS=["\t"];for(let A=32;A<=255;A++)127!==A&&e.HEADER_CHARS.push(A)
;e.CONNECTION_TOKEN_CHARS=e.HEADER_CHARS.filter(A=>44!==A),e.MAJOR=e.NUM_MAP,e.MINOR=e.MAJOR,function(A){
A[A.GENERAL=0]="GENERAL",A[A.CONNECTION=1]="CONNECTION",A[A.CONTENT_LENGTH=2]="CONTENT_LENGTH",
A[A.TRANSFER_ENCODING=3]="TRANSFER_ENCODING",
A[A.UPGRADE=4]="UPGRADE",A[A.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",
A[A.CONNECTION_CLOSE=6]="CONNECTION_CLOSE",A[A.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",
A[A.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"}(o=e.HEADER_STATE||(e.HEADER_STATE={})),e.SPECIAL_HEADERS={
connection:o.CONNECTION,"content-length":o.CONTENT_LENGTH,"proxy-connection":o.CONNECTION,
"transfer-encoding":o.TRANSFER_ENCODING,upgrade:o.UPGRADE}},3870:(A,e,t)=>{"use strict";const{Buffer:r}=t(4573)
;A.exports=r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64")
},3434:(A,e,t)=>{"use strict";const{Buffer:r}=t(4573)
;A.exports=r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")
},172:(A,e)=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.enumToMap=void 0,
e.enumToMap=function enumToMap(A){const e={};return Object.keys(A).forEach(t=>{const r=A[t];"number"==typeof r&&(e[t]=r)
}),e}},6603:A=>{"use strict";let e=0;const t=1e3;let r;const Q=Symbol("kFastTimer"),o=[];function onTick(){e+=499
;let A=0,t=o.length;for(;A<t;){const r=o[A]
;0===r._state?(r._idleStart=e-499,r._state=1):1===r._state&&e>=r._idleStart+r._idleTimeout&&(r._state=-1,
r._idleStart=-1,r._onTimeout(r._timerArg)),-1===r._state?(r._state=-2,0!==--t&&(o[A]=o[t])):++A}o.length=t,
0!==o.length&&refreshTimeout()}function refreshTimeout(){r?r.refresh():(clearTimeout(r),r=setTimeout(onTick,499),
r.unref&&r.unref())}class FastTimer{[Q]=!0;_state=-2;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg
;constructor(A,e,t){this._onTimeout=A,this._idleTimeout=e,this._timerArg=t,this.refresh()}refresh(){
-2===this._state&&o.push(this),r&&1!==o.length||refreshTimeout(),this._state=0}clear(){this._state=-1,this._idleStart=-1
}}A.exports={setTimeout:(A,e,r)=>e<=t?setTimeout(A,e,r):new FastTimer(A,e,r),clearTimeout(A){
A[Q]?A.clear():clearTimeout(A)},setFastTimeout:(A,e,t)=>new FastTimer(A,e,t),clearFastTimeout(A){A.clear()},now:()=>e,
tick(A=0){e+=A-t+1,onTick(),onTick()},reset(){e=0,o.length=0,clearTimeout(r),r=null},kFastTimer:Q}},4492:(A,e,t)=>{
"use strict"
;const r=t(3440),{ReadableStreamFrom:Q,isBlobLike:o,isReadableStreamLike:i,readableStreamClose:s,createDeferredPromise:B,fullyReadBody:n,extractMimeType:E,utf8DecodeBytes:g}=t(3168),{FormData:I}=t(5910),{kState:C}=t(3627),{webidl:a}=t(5893),{Blob:c}=t(4573),h=t(4589),{isErrored:l,isDisturbed:u}=t(7075),{isArrayBuffer:d}=t(3429),{serializeAMimeType:D}=t(1900),{multipartFormDataParser:w}=t(116)
;let R;try{const A=t(7598);R=e=>A.randomInt(0,e)}catch{R=A=>Math.floor(Math.random(A))}const F=new TextEncoder
;function noop(){}const y=globalThis.FinalizationRegistry&&0!==process.version.indexOf("v18");let f
;function extractBody(A,e=!1){let t=null;t=A instanceof ReadableStream?A:o(A)?A.stream():new ReadableStream({
async pull(A){const e="string"==typeof n?F.encode(n):n;e.byteLength&&A.enqueue(e),queueMicrotask(()=>s(A))},start(){},
type:"bytes"}),h(i(t));let B=null,n=null,E=null,g=null;if("string"==typeof A)n=A,
g="text/plain;charset=UTF-8";else if(A instanceof URLSearchParams)n=A.toString(),
g="application/x-www-form-urlencoded;charset=UTF-8";else if(d(A))n=new Uint8Array(A.slice());else if(ArrayBuffer.isView(A))n=new Uint8Array(A.buffer.slice(A.byteOffset,A.byteOffset+A.byteLength));else if(r.isFormDataLike(A)){
const e=`----formdata-undici-0${`${R(1e11)}`.padStart(11,"0")}`,t=`--${e}\r\nContent-Disposition: form-data`,escape=A=>A.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),normalizeLinefeeds=A=>A.replace(/\r?\n|\r/g,"\r\n"),r=[],Q=new Uint8Array([13,10])
;E=0;let o=!1;for(const[e,i]of A)if("string"==typeof i){
const A=F.encode(t+`; name="${escape(normalizeLinefeeds(e))}"`+`\r\n\r\n${normalizeLinefeeds(i)}\r\n`);r.push(A),
E+=A.byteLength}else{
const A=F.encode(`${t}; name="${escape(normalizeLinefeeds(e))}"`+(i.name?`; filename="${escape(i.name)}"`:"")+"\r\n"+`Content-Type: ${i.type||"application/octet-stream"}\r\n\r\n`)
;r.push(A,i,Q),"number"==typeof i.size?E+=A.byteLength+i.size+Q.byteLength:o=!0}const i=F.encode(`--${e}--\r\n`)
;r.push(i),E+=i.byteLength,o&&(E=null),n=A,B=async function*(){for(const A of r)A.stream?yield*A.stream():yield A},
g=`multipart/form-data; boundary=${e}`
}else if(o(A))n=A,E=A.size,A.type&&(g=A.type);else if("function"==typeof A[Symbol.asyncIterator]){
if(e)throw new TypeError("keepalive")
;if(r.isDisturbed(A)||A.locked)throw new TypeError("Response body object should not be disturbed or locked")
;t=A instanceof ReadableStream?A:Q(A)}if(("string"==typeof n||r.isBuffer(n))&&(E=Buffer.byteLength(n)),null!=B){let e
;t=new ReadableStream({async start(){e=B(A)[Symbol.asyncIterator]()},async pull(A){const{value:r,done:Q}=await e.next()
;if(Q)queueMicrotask(()=>{A.close(),A.byobRequest?.respond(0)});else if(!l(t)){const e=new Uint8Array(r)
;e.byteLength&&A.enqueue(e)}return A.desiredSize>0},async cancel(A){await e.return()},type:"bytes"})}return[{stream:t,
source:n,length:E},g]}async function consumeBody(A,e,t){
if(a.brandCheck(A,t),bodyUnusable(A))throw new TypeError("Body is unusable: Body has already been read")
;!function throwIfAborted(A){if(A.aborted)throw new DOMException("The operation was aborted.","AbortError")}(A[C])
;const r=B(),errorSteps=A=>r.reject(A),successSteps=A=>{try{r.resolve(e(A))}catch(A){errorSteps(A)}}
;return null==A[C].body?(successSteps(Buffer.allocUnsafe(0)),r.promise):(await n(A[C].body,successSteps,errorSteps),
r.promise)}function bodyUnusable(A){const e=A[C].body;return null!=e&&(e.stream.locked||r.isDisturbed(e.stream))}
function parseJSONFromBytes(A){return JSON.parse(g(A))}function bodyMimeType(A){const e=A[C].headersList,t=E(e)
;return"failure"===t?null:t}y&&(f=new FinalizationRegistry(A=>{const e=A.deref()
;!e||e.locked||u(e)||l(e)||e.cancel("Response object has been garbage collected").catch(noop)})),A.exports={extractBody,
safelyExtractBody:function safelyExtractBody(A,e=!1){
return A instanceof ReadableStream&&(h(!r.isDisturbed(A),"The body has already been consumed."),
h(!A.locked,"The stream is locked.")),extractBody(A,e)},cloneBody:function cloneBody(A,e){const[t,r]=e.stream.tee()
;return e.stream=t,{stream:r,length:e.length,source:e.source}},mixinBody:function mixinBody(A){
Object.assign(A.prototype,function bodyMixinMethods(A){return{blob(){return consumeBody(this,A=>{
let e=bodyMimeType(this);return null===e?e="":e&&(e=D(e)),new c([A],{type:e})},A)},arrayBuffer(){
return consumeBody(this,A=>new Uint8Array(A).buffer,A)},text(){return consumeBody(this,g,A)},json(){
return consumeBody(this,parseJSONFromBytes,A)},formData(){return consumeBody(this,A=>{const e=bodyMimeType(this)
;if(null!==e)switch(e.essence){case"multipart/form-data":{const t=w(A,e)
;if("failure"===t)throw new TypeError("Failed to parse body as FormData.");const r=new I;return r[C]=t,r}
case"application/x-www-form-urlencoded":{const e=new URLSearchParams(A.toString()),t=new I
;for(const[A,r]of e)t.append(A,r);return t}}
throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},A)},
bytes(){return consumeBody(this,A=>new Uint8Array(A),A)}}}(A))},streamRegistry:f,hasFinalizationRegistry:y,bodyUnusable}
},4495:A=>{"use strict"
;const e=["GET","HEAD","POST"],t=new Set(e),r=[301,302,303,307,308],Q=new Set(r),o=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],i=new Set(o),s=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],B=new Set(s),n=["GET","HEAD","OPTIONS","TRACE"],E=new Set(n),g=["CONNECT","TRACE","TRACK"],I=new Set(g),C=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""],a=new Set(C)
;A.exports={subresource:C,forbiddenMethods:g,
requestBodyHeader:["content-encoding","content-language","content-location","content-type","content-length"],
referrerPolicy:s,requestRedirect:["follow","manual","error"],requestMode:["navigate","same-origin","no-cors","cors"],
requestCredentials:["omit","same-origin","include"],
requestCache:["default","no-store","reload","no-cache","force-cache","only-if-cached"],redirectStatus:r,
corsSafeListedMethods:e,nullBodyStatus:[101,204,205,304],safeMethods:n,badPorts:o,requestDuplex:["half"],
subresourceSet:a,badPortsSet:i,redirectStatusSet:Q,corsSafeListedMethodsSet:t,safeMethodsSet:E,forbiddenMethodsSet:I,
referrerPolicySet:B}},1900:(A,e,t)=>{"use strict"
;const r=t(4589),Q=new TextEncoder,o=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,i=/[\u000A\u000D\u0009\u0020]/,s=/[\u0009\u000A\u000C\u000D\u0020]/g,B=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/
;function URLSerializer(A,e=!1){if(!e)return A.href;const t=A.href,r=A.hash.length,Q=0===r?t:t.substring(0,t.length-r)
;return!r&&t.endsWith("#")?Q.slice(0,-1):Q}function collectASequenceOfCodePoints(A,e,t){let r=""
;for(;t.position<e.length&&A(e[t.position]);)r+=e[t.position],t.position++;return r}
function collectASequenceOfCodePointsFast(A,e,t){const r=e.indexOf(A,t.position),Q=t.position
;return-1===r?(t.position=e.length,e.slice(Q)):(t.position=r,e.slice(Q,t.position))}function stringPercentDecode(A){
return function percentDecode(A){const e=A.length,t=new Uint8Array(e);let r=0;for(let Q=0;Q<e;++Q){const e=A[Q]
;37!==e?t[r++]=e:37!==e||isHexCharByte(A[Q+1])&&isHexCharByte(A[Q+2])?(t[r++]=hexByteToNumber(A[Q+1])<<4|hexByteToNumber(A[Q+2]),
Q+=2):t[r++]=37}return e===r?t:t.subarray(0,r)}(Q.encode(A))}function isHexCharByte(A){
return A>=48&&A<=57||A>=65&&A<=70||A>=97&&A<=102}function hexByteToNumber(A){return A>=48&&A<=57?A-48:(223&A)-55}
function parseMIMEType(A){const e={position:0},t=collectASequenceOfCodePointsFast("/",A=removeHTTPWhitespace(A,!0,!0),e)
;if(0===t.length||!o.test(t))return"failure";if(e.position>A.length)return"failure";e.position++
;let r=collectASequenceOfCodePointsFast(";",A,e);if(r=removeHTTPWhitespace(r,!1,!0),
0===r.length||!o.test(r))return"failure";const Q=t.toLowerCase(),s=r.toLowerCase(),n={type:Q,subtype:s,
parameters:new Map,essence:`${Q}/${s}`};for(;e.position<A.length;){e.position++,
collectASequenceOfCodePoints(A=>i.test(A),A,e);let t=collectASequenceOfCodePoints(A=>";"!==A&&"="!==A,A,e)
;if(t=t.toLowerCase(),e.position<A.length){if(";"===A[e.position])continue;e.position++}if(e.position>A.length)break
;let r=null
;if('"'===A[e.position])r=collectAnHTTPQuotedString(A,e,!0),collectASequenceOfCodePointsFast(";",A,e);else if(r=collectASequenceOfCodePointsFast(";",A,e),
r=removeHTTPWhitespace(r,!1,!0),0===r.length)continue
;0===t.length||!o.test(t)||0!==r.length&&!B.test(r)||n.parameters.has(t)||n.parameters.set(t,r)}return n}
function collectAnHTTPQuotedString(A,e,t){const Q=e.position;let o="";for(r('"'===A[e.position]),
e.position++;o+=collectASequenceOfCodePoints(A=>'"'!==A&&"\\"!==A,A,e),!(e.position>=A.length);){const t=A[e.position]
;if(e.position++,"\\"!==t){r('"'===t);break}if(e.position>=A.length){o+="\\";break}o+=A[e.position],e.position++}
return t?o:A.slice(Q,e.position)}function isHTTPWhiteSpace(A){return 13===A||10===A||9===A||32===A}
function removeHTTPWhitespace(A,e=!0,t=!0){return removeChars(A,e,t,isHTTPWhiteSpace)}function isASCIIWhitespace(A){
return 13===A||10===A||9===A||12===A||32===A}function removeChars(A,e,t,r){let Q=0,o=A.length-1
;if(e)for(;Q<A.length&&r(A.charCodeAt(Q));)Q++;if(t)for(;o>0&&r(A.charCodeAt(o));)o--
;return 0===Q&&o===A.length-1?A:A.slice(Q,o+1)}function isomorphicDecode(A){const e=A.length
;if(65535>e)return String.fromCharCode.apply(null,A);let t="",r=0,Q=65535;for(;r<e;)r+Q>e&&(Q=e-r),
t+=String.fromCharCode.apply(null,A.subarray(r,r+=Q));return t}A.exports={dataURLProcessor:function dataURLProcessor(A){
r("data:"===A.protocol);let e=URLSerializer(A,!0);e=e.slice(5);const t={position:0}
;let Q=collectASequenceOfCodePointsFast(",",e,t);const o=Q.length;if(Q=function removeASCIIWhitespace(A,e=!0,t=!0){
return removeChars(A,e,t,isASCIIWhitespace)}(Q,!0,!0),t.position>=e.length)return"failure";t.position++
;let i=stringPercentDecode(e.slice(o+1));if(/;(\u0020){0,}base64$/i.test(Q)){if(i=function forgivingBase64(A){
let e=(A=A.replace(s,"")).length;e%4==0&&61===A.charCodeAt(e-1)&&(--e,61===A.charCodeAt(e-1)&&--e)
;if(e%4==1)return"failure";if(/[^+/0-9A-Za-z]/.test(A.length===e?A:A.substring(0,e)))return"failure"
;const t=Buffer.from(A,"base64");return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}(isomorphicDecode(i)),
"failure"===i)return"failure";Q=Q.slice(0,-6),Q=Q.replace(/(\u0020)+$/,""),Q=Q.slice(0,-1)}
Q.startsWith(";")&&(Q="text/plain"+Q);let B=parseMIMEType(Q)
;return"failure"===B&&(B=parseMIMEType("text/plain;charset=US-ASCII")),{mimeType:B,body:i}},URLSerializer,
collectASequenceOfCodePoints,collectASequenceOfCodePointsFast,stringPercentDecode,parseMIMEType,
collectAnHTTPQuotedString,serializeAMimeType:function serializeAMimeType(A){r("failure"!==A)
;const{parameters:e,essence:t}=A;let Q=t;for(let[A,t]of e.entries())Q+=";",Q+=A,Q+="=",
o.test(t)||(t=t.replace(/(\\|")/g,"\\$1"),t='"'+t,t+='"'),Q+=t;return Q},removeChars,removeHTTPWhitespace,
minimizeSupportedMimeType:function minimizeSupportedMimeType(A){switch(A.essence){case"application/ecmascript":
case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":
case"text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":
case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescript":
case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":
return"application/json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":
return"application/xml"}
return A.subtype.endsWith("+json")?"application/json":A.subtype.endsWith("+xml")?"application/xml":""},
HTTP_TOKEN_CODEPOINTS:o,isomorphicDecode}},6653:(A,e,t)=>{"use strict";const{kConnected:r,kSize:Q}=t(6443)
;class CompatWeakRef{constructor(A){this.value=A}deref(){return 0===this.value[r]&&0===this.value[Q]?void 0:this.value}}
class CompatFinalizer{constructor(A){this.finalizer=A}register(A,e){A.on&&A.on("disconnect",()=>{
0===A[r]&&0===A[Q]&&this.finalizer(e)})}unregister(A){}}A.exports=function(){
return process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")?(process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"),
{WeakRef:CompatWeakRef,FinalizationRegistry:CompatFinalizer}):{WeakRef,FinalizationRegistry}}},7114:(A,e,t)=>{
"use strict";const{Blob:r,File:Q}=t(4573),{kState:o}=t(3627),{webidl:i}=t(5893);class FileLike{constructor(A,e,t={}){
const r=e,Q=t.type,i=t.lastModified??Date.now();this[o]={blobLike:A,name:r,type:Q,lastModified:i}}stream(...A){
return i.brandCheck(this,FileLike),this[o].blobLike.stream(...A)}arrayBuffer(...A){return i.brandCheck(this,FileLike),
this[o].blobLike.arrayBuffer(...A)}slice(...A){return i.brandCheck(this,FileLike),this[o].blobLike.slice(...A)}
text(...A){return i.brandCheck(this,FileLike),this[o].blobLike.text(...A)}get size(){return i.brandCheck(this,FileLike),
this[o].blobLike.size}get type(){return i.brandCheck(this,FileLike),this[o].blobLike.type}get name(){
return i.brandCheck(this,FileLike),this[o].name}get lastModified(){return i.brandCheck(this,FileLike),
this[o].lastModified}get[Symbol.toStringTag](){return"File"}}i.converters.Blob=i.interfaceConverter(r),A.exports={
FileLike,isFileLike:function isFileLike(A){
return A instanceof Q||A&&("function"==typeof A.stream||"function"==typeof A.arrayBuffer)&&"File"===A[Symbol.toStringTag]
}}},116:(A,e,t)=>{"use strict"
;const{isUSVString:r,bufferToLowerCasedHeaderName:Q}=t(3440),{utf8DecodeBytes:o}=t(3168),{HTTP_TOKEN_CODEPOINTS:i,isomorphicDecode:s}=t(1900),{isFileLike:B}=t(7114),{makeEntry:n}=t(5910),E=t(4589),{File:g}=t(4573),I=globalThis.File??g,C=Buffer.from('form-data; name="'),a=Buffer.from("; filename"),c=Buffer.from("--"),h=Buffer.from("--\r\n")
;function isAsciiString(A){for(let e=0;e<A.length;++e)if(-128&A.charCodeAt(e))return!1;return!0}
function parseMultipartFormDataHeaders(A,e){let t=null,r=null,o=null,B=null;for(;;){
if(13===A[e.position]&&10===A[e.position+1])return null===t?"failure":{name:t,filename:r,contentType:o,encoding:B}
;let n=collectASequenceOfBytes(A=>10!==A&&13!==A&&58!==A,A,e);if(n=removeChars(n,!0,!0,A=>9===A||32===A),
!i.test(n.toString()))return"failure";if(58!==A[e.position])return"failure";switch(e.position++,
collectASequenceOfBytes(A=>32===A||9===A,A,e),Q(n)){case"content-disposition":if(t=r=null,
!bufferStartsWith(A,C,e))return"failure";if(e.position+=17,t=parseMultipartFormDataName(A,e),null===t)return"failure"
;if(bufferStartsWith(A,a,e)){let t=e.position+a.length;if(42===A[t]&&(e.position+=1,t+=1),
61!==A[t]||34!==A[t+1])return"failure";if(e.position+=12,r=parseMultipartFormDataName(A,e),null===r)return"failure"}
break;case"content-type":{let t=collectASequenceOfBytes(A=>10!==A&&13!==A,A,e);t=removeChars(t,!1,!0,A=>9===A||32===A),
o=s(t);break}case"content-transfer-encoding":{let t=collectASequenceOfBytes(A=>10!==A&&13!==A,A,e)
;t=removeChars(t,!1,!0,A=>9===A||32===A),B=s(t);break}default:collectASequenceOfBytes(A=>10!==A&&13!==A,A,e)}
if(13!==A[e.position]&&10!==A[e.position+1])return"failure";e.position+=2}}function parseMultipartFormDataName(A,e){
E(34===A[e.position-1]);let t=collectASequenceOfBytes(A=>10!==A&&13!==A&&34!==A,A,e)
;return 34!==A[e.position]?null:(e.position++,
t=(new TextDecoder).decode(t).replace(/%0A/gi,"\n").replace(/%0D/gi,"\r").replace(/%22/g,'"'),t)}
function collectASequenceOfBytes(A,e,t){let r=t.position;for(;r<e.length&&A(e[r]);)++r
;return e.subarray(t.position,t.position=r)}function removeChars(A,e,t,r){let Q=0,o=A.length-1
;if(e)for(;Q<A.length&&r(A[Q]);)Q++;if(t)for(;o>0&&r(A[o]);)o--;return 0===Q&&o===A.length-1?A:A.subarray(Q,o+1)}
function bufferStartsWith(A,e,t){if(A.length<e.length)return!1
;for(let r=0;r<e.length;r++)if(e[r]!==A[t.position+r])return!1;return!0}A.exports={
multipartFormDataParser:function multipartFormDataParser(A,e){E("failure"!==e&&"multipart/form-data"===e.essence)
;const t=e.parameters.get("boundary");if(void 0===t)return"failure";const Q=Buffer.from(`--${t}`,"utf8"),i=[],s={
position:0};for(;13===A[s.position]&&10===A[s.position+1];)s.position+=2;let g=A.length
;for(;10===A[g-1]&&13===A[g-2];)g-=2;for(g!==A.length&&(A=A.subarray(0,g));;){
if(!A.subarray(s.position,s.position+Q.length).equals(Q))return"failure";if(s.position+=Q.length,
s.position===A.length-2&&bufferStartsWith(A,c,s)||s.position===A.length-4&&bufferStartsWith(A,h,s))return i
;if(13!==A[s.position]||10!==A[s.position+1])return"failure";s.position+=2;const e=parseMultipartFormDataHeaders(A,s)
;if("failure"===e)return"failure";let t,g,{name:C,filename:a,contentType:l,encoding:u}=e;s.position+=2;{
const e=A.indexOf(Q.subarray(2),s.position);if(-1===e)return"failure";t=A.subarray(s.position,e-4),s.position+=t.length,
"base64"===u&&(t=Buffer.from(t.toString(),"base64"))}if(13!==A[s.position]||10!==A[s.position+1])return"failure"
;s.position+=2,null!==a?(l??="text/plain",isAsciiString(l)||(l=""),g=new I([t],a,{type:l})):g=o(Buffer.from(t)),E(r(C)),
E("string"==typeof g&&r(g)||B(g)),i.push(n(C,g,a))}},validateBoundary:function validateBoundary(A){const e=A.length
;if(e<27||e>70)return!1;for(let t=0;t<e;++t){const e=A.charCodeAt(t)
;if(!(e>=48&&e<=57||e>=65&&e<=90||e>=97&&e<=122||39===e||45===e||95===e))return!1}return!0}}},5910:(A,e,t)=>{
"use strict"
;const{isBlobLike:r,iteratorMixin:Q}=t(3168),{kState:o}=t(3627),{kEnumerableProperty:i}=t(3440),{FileLike:s,isFileLike:B}=t(7114),{webidl:n}=t(5893),{File:E}=t(4573),g=t(7975),I=globalThis.File??E
;class FormData{constructor(A){if(n.util.markAsUncloneable(this),void 0!==A)throw n.errors.conversionFailed({
prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]});this[o]=[]}append(A,e,t=void 0){
n.brandCheck(this,FormData);const Q="FormData.append";if(n.argumentLengthCheck(arguments,2,Q),
3===arguments.length&&!r(e))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'")
;const i=makeEntry(A=n.converters.USVString(A,Q,"name"),e=r(e)?n.converters.Blob(e,Q,"value",{strict:!1
}):n.converters.USVString(e,Q,"value"),t=3===arguments.length?n.converters.USVString(t,Q,"filename"):void 0)
;this[o].push(i)}delete(A){n.brandCheck(this,FormData);const e="FormData.delete";n.argumentLengthCheck(arguments,1,e),
A=n.converters.USVString(A,e,"name"),this[o]=this[o].filter(e=>e.name!==A)}get(A){n.brandCheck(this,FormData)
;const e="FormData.get";n.argumentLengthCheck(arguments,1,e),A=n.converters.USVString(A,e,"name")
;const t=this[o].findIndex(e=>e.name===A);return-1===t?null:this[o][t].value}getAll(A){n.brandCheck(this,FormData)
;const e="FormData.getAll";return n.argumentLengthCheck(arguments,1,e),A=n.converters.USVString(A,e,"name"),
this[o].filter(e=>e.name===A).map(A=>A.value)}has(A){n.brandCheck(this,FormData);const e="FormData.has"
;return n.argumentLengthCheck(arguments,1,e),A=n.converters.USVString(A,e,"name"),-1!==this[o].findIndex(e=>e.name===A)}
set(A,e,t=void 0){n.brandCheck(this,FormData);const Q="FormData.set";if(n.argumentLengthCheck(arguments,2,Q),
3===arguments.length&&!r(e))throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'")
;A=n.converters.USVString(A,Q,"name"),e=r(e)?n.converters.Blob(e,Q,"name",{strict:!1
}):n.converters.USVString(e,Q,"name"),t=3===arguments.length?n.converters.USVString(t,Q,"name"):void 0
;const i=makeEntry(A,e,t),s=this[o].findIndex(e=>e.name===A)
;-1!==s?this[o]=[...this[o].slice(0,s),i,...this[o].slice(s+1).filter(e=>e.name!==A)]:this[o].push(i)}
[g.inspect.custom](A,e){
const t=this[o].reduce((A,e)=>(A[e.name]?Array.isArray(A[e.name])?A[e.name].push(e.value):A[e.name]=[A[e.name],e.value]:A[e.name]=e.value,
A),{__proto__:null});e.depth??=A,e.colors??=!0;const r=g.formatWithOptions(e,t)
;return`FormData ${r.slice(r.indexOf("]")+2)}`}}function makeEntry(A,e,t){
if("string"==typeof e);else if(B(e)||(e=e instanceof Blob?new I([e],"blob",{type:e.type}):new s(e,"blob",{type:e.type
})),void 0!==t){const A={type:e.type,lastModified:e.lastModified};e=e instanceof E?new I([e],t,A):new s(e,t,A)}return{
name:A,value:e}}Q("FormData",FormData,o,"name","value"),Object.defineProperties(FormData.prototype,{append:i,delete:i,
get:i,getAll:i,has:i,set:i,[Symbol.toStringTag]:{value:"FormData",configurable:!0}}),A.exports={FormData,makeEntry}},
1059:A=>{"use strict";const e=Symbol.for("undici.globalOrigin.1");A.exports={getGlobalOrigin:function getGlobalOrigin(){
return globalThis[e]},setGlobalOrigin:function setGlobalOrigin(A){
if(void 0===A)return void Object.defineProperty(globalThis,e,{value:void 0,writable:!0,enumerable:!1,configurable:!1})
;const t=new URL(A)
;if("http:"!==t.protocol&&"https:"!==t.protocol)throw new TypeError(`Only http & https urls are allowed, received ${t.protocol}`)
;Object.defineProperty(globalThis,e,{value:t,writable:!0,enumerable:!1,configurable:!1})}}},660:(A,e,t)=>{"use strict"
;const{kConstruct:r}=t(6443),{kEnumerableProperty:Q}=t(3440),{iteratorMixin:o,isValidHeaderName:i,isValidHeaderValue:s}=t(3168),{webidl:B}=t(5893),n=t(4589),E=t(7975),g=Symbol("headers map"),I=Symbol("headers map sorted")
;function isHTTPWhiteSpaceCharCode(A){return 10===A||13===A||9===A||32===A}function headerValueNormalize(A){
let e=0,t=A.length;for(;t>e&&isHTTPWhiteSpaceCharCode(A.charCodeAt(t-1));)--t
;for(;t>e&&isHTTPWhiteSpaceCharCode(A.charCodeAt(e));)++e;return 0===e&&t===A.length?A:A.substring(e,t)}
function fill(A,e){if(Array.isArray(e))for(let t=0;t<e.length;++t){const r=e[t]
;if(2!==r.length)throw B.errors.exception({header:"Headers constructor",
message:`expected name/value pair to be length 2, found ${r.length}.`});appendHeader(A,r[0],r[1])}else{
if("object"!=typeof e||null===e)throw B.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",
types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]});{const t=Object.keys(e)
;for(let r=0;r<t.length;++r)appendHeader(A,t[r],e[t[r]])}}}function appendHeader(A,e,t){if(t=headerValueNormalize(t),
!i(e))throw B.errors.invalidArgument({prefix:"Headers.append",value:e,type:"header name"})
;if(!s(t))throw B.errors.invalidArgument({prefix:"Headers.append",value:t,type:"header value"})
;if("immutable"===C(A))throw new TypeError("immutable");return c(A).append(e,t,!1)}function compareHeaderName(A,e){
return A[0]<e[0]?-1:1}class HeadersList{cookies=null;constructor(A){A instanceof HeadersList?(this[g]=new Map(A[g]),
this[I]=A[I],this.cookies=null===A.cookies?null:[...A.cookies]):(this[g]=new Map(A),this[I]=null)}contains(A,e){
return this[g].has(e?A:A.toLowerCase())}clear(){this[g].clear(),this[I]=null,this.cookies=null}append(A,e,t){
this[I]=null;const r=t?A:A.toLowerCase(),Q=this[g].get(r);if(Q){const A="cookie"===r?"; ":", ";this[g].set(r,{
name:Q.name,value:`${Q.value}${A}${e}`})}else this[g].set(r,{name:A,value:e})
;"set-cookie"===r&&(this.cookies??=[]).push(e)}set(A,e,t){this[I]=null;const r=t?A:A.toLowerCase()
;"set-cookie"===r&&(this.cookies=[e]),this[g].set(r,{name:A,value:e})}delete(A,e){this[I]=null,e||(A=A.toLowerCase()),
"set-cookie"===A&&(this.cookies=null),this[g].delete(A)}get(A,e){return this[g].get(e?A:A.toLowerCase())?.value??null}
*[Symbol.iterator](){for(const{0:A,1:{value:e}}of this[g])yield[A,e]}get entries(){const A={}
;if(0!==this[g].size)for(const{name:e,value:t}of this[g].values())A[e]=t;return A}rawValues(){return this[g].values()}
get entriesList(){const A=[]
;if(0!==this[g].size)for(const{0:e,1:{name:t,value:r}}of this[g])if("set-cookie"===e)for(const e of this.cookies)A.push([t,e]);else A.push([t,r])
;return A}toSortedArray(){const A=this[g].size,e=new Array(A);if(A<=32){if(0===A)return e
;const t=this[g][Symbol.iterator](),r=t.next().value;e[0]=[r[0],r[1].value],n(null!==r[1].value)
;for(let r,Q,o=1,i=0,s=0,B=0,E=0;o<A;++o){for(Q=t.next().value,r=e[o]=[Q[0],Q[1].value],n(null!==r[1]),B=0,
s=o;B<s;)E=B+(s-B>>1),e[E][0]<=r[0]?B=E+1:s=E;if(o!==E){for(i=o;i>B;)e[i]=e[--i];e[B]=r}}
if(!t.next().done)throw new TypeError("Unreachable");return e}{let A=0
;for(const{0:t,1:{value:r}}of this[g])e[A++]=[t,r],n(null!==r);return e.sort(compareHeaderName)}}}class Headers{#i;#s
;constructor(A=void 0){B.util.markAsUncloneable(this),A!==r&&(this.#s=new HeadersList,this.#i="none",
void 0!==A&&fill(this,A=B.converters.HeadersInit(A,"Headers contructor","init")))}append(A,e){
B.brandCheck(this,Headers),B.argumentLengthCheck(arguments,2,"Headers.append");const t="Headers.append"
;return appendHeader(this,A=B.converters.ByteString(A,t,"name"),e=B.converters.ByteString(e,t,"value"))}delete(A){
B.brandCheck(this,Headers),B.argumentLengthCheck(arguments,1,"Headers.delete")
;if(A=B.converters.ByteString(A,"Headers.delete","name"),!i(A))throw B.errors.invalidArgument({prefix:"Headers.delete",
value:A,type:"header name"});if("immutable"===this.#i)throw new TypeError("immutable")
;this.#s.contains(A,!1)&&this.#s.delete(A,!1)}get(A){B.brandCheck(this,Headers),
B.argumentLengthCheck(arguments,1,"Headers.get");const e="Headers.get";if(A=B.converters.ByteString(A,e,"name"),
!i(A))throw B.errors.invalidArgument({prefix:e,value:A,type:"header name"});return this.#s.get(A,!1)}has(A){
B.brandCheck(this,Headers),B.argumentLengthCheck(arguments,1,"Headers.has");const e="Headers.has"
;if(A=B.converters.ByteString(A,e,"name"),!i(A))throw B.errors.invalidArgument({prefix:e,value:A,type:"header name"})
;return this.#s.contains(A,!1)}set(A,e){B.brandCheck(this,Headers),B.argumentLengthCheck(arguments,2,"Headers.set")
;const t="Headers.set"
;if(A=B.converters.ByteString(A,t,"name"),e=headerValueNormalize(e=B.converters.ByteString(e,t,"value")),
!i(A))throw B.errors.invalidArgument({prefix:t,value:A,type:"header name"});if(!s(e))throw B.errors.invalidArgument({
prefix:t,value:e,type:"header value"});if("immutable"===this.#i)throw new TypeError("immutable");this.#s.set(A,e,!1)}
getSetCookie(){B.brandCheck(this,Headers);const A=this.#s.cookies;return A?[...A]:[]}get[I](){
if(this.#s[I])return this.#s[I];const A=[],e=this.#s.toSortedArray(),t=this.#s.cookies
;if(null===t||1===t.length)return this.#s[I]=e;for(let r=0;r<e.length;++r){const{0:Q,1:o}=e[r]
;if("set-cookie"===Q)for(let e=0;e<t.length;++e)A.push([Q,t[e]]);else A.push([Q,o])}return this.#s[I]=A}
[E.inspect.custom](A,e){return e.depth??=A,`Headers ${E.formatWithOptions(e,this.#s.entries)}`}
static getHeadersGuard(A){return A.#i}static setHeadersGuard(A,e){A.#i=e}static getHeadersList(A){return A.#s}
static setHeadersList(A,e){A.#s=e}}const{getHeadersGuard:C,setHeadersGuard:a,getHeadersList:c,setHeadersList:h}=Headers
;Reflect.deleteProperty(Headers,"getHeadersGuard"),Reflect.deleteProperty(Headers,"setHeadersGuard"),
Reflect.deleteProperty(Headers,"getHeadersList"),Reflect.deleteProperty(Headers,"setHeadersList"),
o("Headers",Headers,I,0,1),Object.defineProperties(Headers.prototype,{append:Q,delete:Q,get:Q,has:Q,set:Q,
getSetCookie:Q,[Symbol.toStringTag]:{value:"Headers",configurable:!0},[E.inspect.custom]:{enumerable:!1}}),
B.converters.HeadersInit=function(A,e,t){if("Object"===B.util.Type(A)){const r=Reflect.get(A,Symbol.iterator)
;if(!E.types.isProxy(A)&&r===Headers.prototype.entries)try{return c(A).entriesList}catch{}
return"function"==typeof r?B.converters["sequence<sequence<ByteString>>"](A,e,t,r.bind(A)):B.converters["record<ByteString, ByteString>"](A,e,t)
}throw B.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",
types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})},A.exports={fill,compareHeaderName,Headers,
HeadersList,getHeadersGuard:C,setHeadersGuard:a,setHeadersList:h,getHeadersList:c}},4398:(A,e,t)=>{"use strict"
;const{makeNetworkError:r,makeAppropriateNetworkError:Q,filterResponse:o,makeResponse:i,fromInnerResponse:s}=t(9051),{HeadersList:B}=t(660),{Request:n,cloneRequest:E}=t(9967),g=t(8522),{bytesMatch:I,makePolicyContainer:C,clonePolicyContainer:a,requestBadPort:c,TAOCheck:h,appendRequestOriginHeader:l,responseLocationURL:u,requestCurrentURL:d,setRequestReferrerPolicyOnRedirect:D,tryUpgradeRequestToAPotentiallyTrustworthyURL:w,createOpaqueTimingInfo:R,appendFetchMetadata:F,corsCheck:y,crossOriginResourcePolicyCheck:f,determineRequestsReferrer:N,coarsenedSharedCurrentTime:k,createDeferredPromise:U,isBlobLike:M,sameOrigin:S,isCancelled:p,isAborted:m,isErrorLike:L,fullyReadBody:b,readableStreamClose:T,isomorphicEncode:Y,urlIsLocal:G,urlIsHttpHttpsScheme:J,urlHasHttpsScheme:H,clampAndCoarsenConnectionTimingInfo:V,simpleRangeHeaderValue:W,buildContentRange:x,createInflate:v,extractMimeType:q}=t(3168),{kState:P,kDispatcher:O}=t(3627),Z=t(4589),{safelyExtractBody:z,extractBody:K}=t(4492),{redirectStatusSet:X,nullBodyStatus:_,safeMethodsSet:j,requestBodyHeader:$,subresourceSet:AA}=t(4495),eA=t(8474),{Readable:tA,pipeline:rA,finished:QA}=t(7075),{addAbortListener:oA,isErrored:iA,isReadable:sA,bufferToLowerCasedHeaderName:BA}=t(3440),{dataURLProcessor:nA,serializeAMimeType:EA,minimizeSupportedMimeType:gA}=t(1900),{getGlobalDispatcher:IA}=t(2581),{webidl:CA}=t(5893),{STATUS_CODES:aA}=t(7067),cA=["GET","HEAD"],hA="undefined"!=typeof __UNDICI_IS_NODE__||"undefined"!=typeof esbuildDetection?"node":"undici"
;let lA;class Fetch extends eA{constructor(A){super(),this.dispatcher=A,this.connection=null,this.dump=!1,
this.state="ongoing"}terminate(A){"ongoing"===this.state&&(this.state="terminated",this.connection?.destroy(A),
this.emit("terminated",A))}abort(A){"ongoing"===this.state&&(this.state="aborted",
A||(A=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=A,
this.connection?.destroy(A),this.emit("terminated",A))}}function handleFetchDone(A){finalizeAndReportTiming(A,"fetch")}
function finalizeAndReportTiming(A,e="other"){if("error"===A.type&&A.aborted)return;if(!A.urlList?.length)return
;const t=A.urlList[0];let r=A.timingInfo,Q=A.cacheState;J(t)&&null!==r&&(A.timingAllowPassed||(r=R({
startTime:r.startTime}),Q=""),r.endTime=k(),A.timingInfo=r,uA(r,t.href,e,globalThis,Q))}
const uA=performance.markResourceTiming;function abortFetch(A,e,t,r){if(A&&A.reject(r),
null!=e.body&&sA(e.body?.stream)&&e.body.stream.cancel(r).catch(A=>{if("ERR_INVALID_STATE"!==A.code)throw A}),
null==t)return;const Q=t[P];null!=Q.body&&sA(Q.body?.stream)&&Q.body.stream.cancel(r).catch(A=>{
if("ERR_INVALID_STATE"!==A.code)throw A})}
function fetching({request:A,processRequestBodyChunkLength:e,processRequestEndOfBody:t,processResponse:r,processResponseEndOfBody:Q,processResponseConsumeBody:o,useParallelQueue:i=!1,dispatcher:s=IA()}){
Z(s);let B=null,n=!1;null!=A.client&&(B=A.client.globalObject,n=A.client.crossOriginIsolatedCapability)
;const E=k(n),g=R({startTime:E}),I={controller:new Fetch(s),request:A,timingInfo:g,processRequestBodyChunkLength:e,
processRequestEndOfBody:t,processResponse:r,processResponseConsumeBody:o,processResponseEndOfBody:Q,taskDestination:B,
crossOriginIsolatedCapability:n}
;if(Z(!A.body||A.body.stream),"client"===A.window&&(A.window="Window"===A.client?.globalObject?.constructor?.name?A.client:"no-window"),
"client"===A.origin&&(A.origin=A.client.origin),
"client"===A.policyContainer&&(null!=A.client?A.policyContainer=a(A.client.policyContainer):A.policyContainer=C()),
!A.headersList.contains("accept",!0)){const e="*/*";A.headersList.append("accept",e,!0)}
return A.headersList.contains("accept-language",!0)||A.headersList.append("accept-language","*",!0),A.priority,
AA.has(A.destination),mainFetch(I).catch(A=>{I.controller.terminate(A)}),I.controller}async function mainFetch(A,e=!1){
const t=A.request;let Q=null;if(t.localURLsOnly&&!G(d(t))&&(Q=r("local URLs only")),w(t),
"blocked"===c(t)&&(Q=r("bad port")),""===t.referrerPolicy&&(t.referrerPolicy=t.policyContainer.referrerPolicy),
"no-referrer"!==t.referrer&&(t.referrer=N(t)),null===Q&&(Q=await(async()=>{const e=d(t)
;return S(e,t.url)&&"basic"===t.responseTainting||"data:"===e.protocol||"navigate"===t.mode||"websocket"===t.mode?(t.responseTainting="basic",
await schemeFetch(A)):"same-origin"===t.mode?r('request mode cannot be "same-origin"'):"no-cors"===t.mode?"follow"!==t.redirect?r('redirect mode cannot be "follow" for "no-cors" request'):(t.responseTainting="opaque",
await schemeFetch(A)):J(d(t))?(t.responseTainting="cors",await httpFetch(A)):r("URL scheme must be a HTTP(S) scheme")
})()),e)return Q
;0===Q.status||Q.internalResponse||(t.responseTainting,"basic"===t.responseTainting?Q=o(Q,"basic"):"cors"===t.responseTainting?Q=o(Q,"cors"):"opaque"===t.responseTainting?Q=o(Q,"opaque"):Z(!1))
;let i=0===Q.status?Q:Q.internalResponse;if(0===i.urlList.length&&i.urlList.push(...t.urlList),
t.timingAllowFailed||(Q.timingAllowPassed=!0),
"opaque"===Q.type&&206===i.status&&i.rangeRequested&&!t.headers.contains("range",!0)&&(Q=i=r()),
0===Q.status||"HEAD"!==t.method&&"CONNECT"!==t.method&&!_.includes(i.status)||(i.body=null,A.controller.dump=!0),
t.integrity){const processBodyError=e=>fetchFinale(A,r(e))
;if("opaque"===t.responseTainting||null==Q.body)return void processBodyError(Q.error);const processBody=e=>{
I(e,t.integrity)?(Q.body=z(e)[0],fetchFinale(A,Q)):processBodyError("integrity mismatch")}
;await b(Q.body,processBody,processBodyError)}else fetchFinale(A,Q)}function schemeFetch(A){
if(p(A)&&0===A.request.redirectCount)return Promise.resolve(Q(A));const{request:e}=A,{protocol:o}=d(e);switch(o){
case"about:":return Promise.resolve(r("about scheme is not supported"));case"blob:":{lA||(lA=t(4573).resolveObjectURL)
;const A=d(e);if(0!==A.search.length)return Promise.resolve(r("NetworkError when attempting to fetch resource."))
;const Q=lA(A.toString());if("GET"!==e.method||!M(Q))return Promise.resolve(r("invalid method"))
;const o=i(),s=Q.size,B=Y(`${s}`),n=Q.type;if(e.headersList.contains("range",!0)){o.rangeRequested=!0
;const A=e.headersList.get("range",!0),t=W(A,!0)
;if("failure"===t)return Promise.resolve(r("failed to fetch the data URL"));let{rangeStartValue:i,rangeEndValue:B}=t
;if(null===i)i=s-B,B=i+B-1;else{if(i>=s)return Promise.resolve(r("Range start is greater than the blob's size."))
;(null===B||B>=s)&&(B=s-1)}const E=Q.slice(i,B,n),g=K(E);o.body=g[0];const I=Y(`${E.size}`),C=x(i,B,s);o.status=206,
o.statusText="Partial Content",o.headersList.set("content-length",I,!0),o.headersList.set("content-type",n,!0),
o.headersList.set("content-range",C,!0)}else{const A=K(Q);o.statusText="OK",o.body=A[0],
o.headersList.set("content-length",B,!0),o.headersList.set("content-type",n,!0)}return Promise.resolve(o)}case"data:":{
const A=d(e),t=nA(A);if("failure"===t)return Promise.resolve(r("failed to fetch the data URL"));const Q=EA(t.mimeType)
;return Promise.resolve(i({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:Q}]],
body:z(t.body)[0]}))}case"file:":return Promise.resolve(r("not implemented... yet..."));case"http:":case"https:":
return httpFetch(A).catch(A=>r(A));default:return Promise.resolve(r("unknown scheme"))}}function finalizeResponse(A,e){
A.request.done=!0,null!=A.processResponseDone&&queueMicrotask(()=>A.processResponseDone(e))}function fetchFinale(A,e){
let t=A.timingInfo;const processResponseEndOfBody=()=>{const r=Date.now()
;"document"===A.request.destination&&(A.controller.fullTimingInfo=t),A.controller.reportTimingSteps=()=>{
if("https:"!==A.request.url.protocol)return;t.endTime=r;let Q=e.cacheState;const o=e.bodyInfo
;e.timingAllowPassed||(t=R(t),Q="");let i=0;if("navigator"!==A.request.mode||!e.hasCrossOriginRedirects){i=e.status
;const A=q(e.headersList);"failure"!==A&&(o.contentType=gA(A))}
null!=A.request.initiatorType&&uA(t,A.request.url.href,A.request.initiatorType,globalThis,Q,o,i)}
;queueMicrotask(()=>(A.request.done=!0,
null!=A.processResponseEndOfBody&&queueMicrotask(()=>A.processResponseEndOfBody(e)),
void(null!=A.request.initiatorType&&A.controller.reportTimingSteps())))};null!=A.processResponse&&queueMicrotask(()=>{
A.processResponse(e),A.processResponse=null});const r="error"===e.type?e:e.internalResponse??e
;null==r.body?processResponseEndOfBody():QA(r.body.stream,()=>{processResponseEndOfBody()})}async function httpFetch(A){
const e=A.request;let t=null,Q=null;const o=A.timingInfo;if(e.serviceWorkers,null===t){
if("follow"===e.redirect&&(e.serviceWorkers="none"),Q=t=await httpNetworkOrCacheFetch(A),
"cors"===e.responseTainting&&"failure"===y(e,t))return r("cors failure");"failure"===h(e,t)&&(e.timingAllowFailed=!0)}
return"opaque"!==e.responseTainting&&"opaque"!==t.type||"blocked"!==f(e.origin,e.client,e.destination,Q)?(X.has(Q.status)&&("manual"!==e.redirect&&A.controller.connection.destroy(void 0,!1),
"error"===e.redirect?t=r("unexpected redirect"):"manual"===e.redirect?t=Q:"follow"===e.redirect?t=await function httpRedirectFetch(A,e){
const t=A.request,Q=e.internalResponse?e.internalResponse:e;let o;try{if(o=u(Q,d(t).hash),null==o)return e}catch(A){
return Promise.resolve(r(A))}if(!J(o))return Promise.resolve(r("URL scheme must be a HTTP(S) scheme"))
;if(20===t.redirectCount)return Promise.resolve(r("redirect count exceeded"));if(t.redirectCount+=1,
"cors"===t.mode&&(o.username||o.password)&&!S(t,o))return Promise.resolve(r('cross origin not allowed for request mode "cors"'))
;if("cors"===t.responseTainting&&(o.username||o.password))return Promise.resolve(r('URL cannot contain credentials for request mode "cors"'))
;if(303!==Q.status&&null!=t.body&&null==t.body.source)return Promise.resolve(r())
;if([301,302].includes(Q.status)&&"POST"===t.method||303===Q.status&&!cA.includes(t.method)){t.method="GET",t.body=null
;for(const A of $)t.headersList.delete(A)}S(d(t),o)||(t.headersList.delete("authorization",!0),
t.headersList.delete("proxy-authorization",!0),t.headersList.delete("cookie",!0),t.headersList.delete("host",!0))
;null!=t.body&&(Z(null!=t.body.source),t.body=z(t.body.source)[0]);const i=A.timingInfo
;i.redirectEndTime=i.postRedirectStartTime=k(A.crossOriginIsolatedCapability),
0===i.redirectStartTime&&(i.redirectStartTime=i.startTime);return t.urlList.push(o),D(t,Q),mainFetch(A,!0)}(A,t):Z(!1)),
t.timingInfo=o,t):r("blocked")}async function httpNetworkOrCacheFetch(A,e=!1,t=!1){const o=A.request
;let s=null,n=null,I=null;"no-window"===o.window&&"error"===o.redirect?(s=A,n=o):(n=E(o),s={...A},s.request=n)
;const C="include"===o.credentials||"same-origin"===o.credentials&&"basic"===o.responseTainting,a=n.body?n.body.length:null
;let c=null;if(null==n.body&&["POST","PUT"].includes(n.method)&&(c="0"),null!=a&&(c=Y(`${a}`)),
null!=c&&n.headersList.append("content-length",c,!0),
null!=a&&n.keepalive,n.referrer instanceof URL&&n.headersList.append("referer",Y(n.referrer.href),!0),l(n),F(n),
n.headersList.contains("user-agent",!0)||n.headersList.append("user-agent",hA),
"default"===n.cache&&(n.headersList.contains("if-modified-since",!0)||n.headersList.contains("if-none-match",!0)||n.headersList.contains("if-unmodified-since",!0)||n.headersList.contains("if-match",!0)||n.headersList.contains("if-range",!0))&&(n.cache="no-store"),
"no-cache"!==n.cache||n.preventNoCacheCacheControlHeaderModification||n.headersList.contains("cache-control",!0)||n.headersList.append("cache-control","max-age=0",!0),
"no-store"!==n.cache&&"reload"!==n.cache||(n.headersList.contains("pragma",!0)||n.headersList.append("pragma","no-cache",!0),
n.headersList.contains("cache-control",!0)||n.headersList.append("cache-control","no-cache",!0)),
n.headersList.contains("range",!0)&&n.headersList.append("accept-encoding","identity",!0),
n.headersList.contains("accept-encoding",!0)||(H(d(n))?n.headersList.append("accept-encoding","br, gzip, deflate",!0):n.headersList.append("accept-encoding","gzip, deflate",!0)),
n.headersList.delete("host",!0),n.cache="no-store","no-store"!==n.cache&&n.cache,null==I){
if("only-if-cached"===n.cache)return r("only if cached");const A=await async function httpNetworkFetch(A,e=!1,t=!1){
Z(!A.controller.connection||A.controller.connection.destroyed),A.controller.connection={abort:null,destroyed:!1,
destroy(A,e=!0){
this.destroyed||(this.destroyed=!0,e&&this.abort?.(A??new DOMException("The operation was aborted.","AbortError")))}}
;const o=A.request;let s=null;const n=A.timingInfo,E=null;null==E&&(o.cache="no-store");o.mode;let I=null
;if(null==o.body&&A.processRequestEndOfBody)queueMicrotask(()=>A.processRequestEndOfBody());else if(null!=o.body){
const processBodyChunk=async function*(e){p(A)||(yield e,A.processRequestBodyChunkLength?.(e.byteLength))
},processEndOfBody=()=>{p(A)||A.processRequestEndOfBody&&A.processRequestEndOfBody()},processBodyError=e=>{
p(A)||("AbortError"===e.name?A.controller.abort():A.controller.terminate(e))};I=async function*(){try{
for await(const A of o.body.stream)yield*processBodyChunk(A);processEndOfBody()}catch(A){processBodyError(A)}}()}try{
const{body:e,status:t,statusText:r,headersList:Q,socket:o}=await dispatch({body:I});if(o)s=i({status:t,statusText:r,
headersList:Q,socket:o});else{const o=e[Symbol.asyncIterator]();A.controller.next=()=>o.next(),s=i({status:t,
statusText:r,headersList:Q})}}catch(e){return"AbortError"===e.name?(A.controller.connection.destroy(),Q(A,e)):r(e)}
const pullAlgorithm=async()=>{await A.controller.resume()},cancelAlgorithm=e=>{p(A)||A.controller.abort(e)
},C=new ReadableStream({async start(e){A.controller.controller=e},async pull(A){await pullAlgorithm(A)},async cancel(A){
await cancelAlgorithm(A)},type:"bytes"});s.body={stream:C,source:null,length:null},
A.controller.resume||A.controller.on("terminated",onAborted);function onAborted(e){m(A)?(s.aborted=!0,
sA(C)&&A.controller.controller.error(A.controller.serializedAbortReason)):sA(C)&&A.controller.controller.error(new TypeError("terminated",{
cause:L(e)?e:void 0})),A.controller.connection.destroy()}return A.controller.resume=async()=>{for(;;){let e,t;try{
const{done:t,value:r}=await A.controller.next();if(m(A))break;e=t?void 0:r}catch(r){
A.controller.ended&&!n.encodedBodySize?e=void 0:(e=r,t=!0)}if(void 0===e)return T(A.controller.controller),
void finalizeResponse(A,s);if(n.decodedBodySize+=e?.byteLength??0,t)return void A.controller.terminate(e)
;const r=new Uint8Array(e)
;if(r.byteLength&&A.controller.controller.enqueue(r),iA(C))return void A.controller.terminate()
;if(A.controller.controller.desiredSize<=0)return}},s;function dispatch({body:e}){const t=d(o),r=A.controller.dispatcher
;return new Promise((Q,i)=>r.dispatch({path:t.pathname+t.search,origin:t.origin,method:o.method,
body:r.isMockActive?o.body&&(o.body.source||o.body.stream):e,headers:o.headersList.entries,maxRedirections:0,
upgrade:"websocket"===o.mode?"websocket":void 0},{body:null,abort:null,onConnect(e){const{connection:t}=A.controller
;n.finalConnectionTimingInfo=V(void 0,n.postRedirectStartTime,A.crossOriginIsolatedCapability),
t.destroyed?e(new DOMException("The operation was aborted.","AbortError")):(A.controller.on("terminated",e),
this.abort=t.abort=e),n.finalNetworkRequestStartTime=k(A.crossOriginIsolatedCapability)},onResponseStarted(){
n.finalNetworkResponseStartTime=k(A.crossOriginIsolatedCapability)},onHeaders(A,e,t,r){if(A<200)return;let i=""
;const s=new B;for(let A=0;A<e.length;A+=2)s.append(BA(e[A]),e[A+1].toString("latin1"),!0);i=s.get("location",!0)
;const n=[],E=i&&"follow"===o.redirect&&X.has(A);if("HEAD"!==o.method&&"CONNECT"!==o.method&&!_.includes(A)&&!E){
const A=s.get("content-encoding",!0),e=A?A.toLowerCase().split(","):[],t=5
;if(e.length>t)return this.abort(new Error(`too many content-encodings in response: ${e.length}, maximum allowed is ${t}`)),
!0;for(let A=e.length-1;A>=0;--A){const t=e[A].trim();if("x-gzip"===t||"gzip"===t)n.push(g.createGunzip({
flush:g.constants.Z_SYNC_FLUSH,finishFlush:g.constants.Z_SYNC_FLUSH}));else if("deflate"===t)n.push(v({
flush:g.constants.Z_SYNC_FLUSH,finishFlush:g.constants.Z_SYNC_FLUSH}));else{if("br"!==t){n.length=0;break}
n.push(g.createBrotliDecompress({flush:g.constants.BROTLI_OPERATION_FLUSH,finishFlush:g.constants.BROTLI_OPERATION_FLUSH
}))}}}this.body=new tA({read:t});const I=this.onError.bind(this);return Q({status:A,statusText:r,headersList:s,
body:n.length?rA(this.body,...n,A=>{A&&this.onError(A)}).on("error",I):this.body.on("error",I)}),!0},onData(e){
if(A.controller.dump)return;const t=e;return n.encodedBodySize+=t.byteLength,this.body.push(t)},onComplete(){
this.abort&&A.controller.off("terminated",this.abort),A.controller.ended=!0,this.body.push(null)},onError(e){
this.abort&&A.controller.off("terminated",this.abort),this.body?.destroy(e),A.controller.terminate(e),i(e)},
onUpgrade(A,e,t){if(101!==A)return;const r=new B
;for(let A=0;A<e.length;A+=2)r.append(BA(e[A]),e[A+1].toString("latin1"),!0);return Q({status:A,statusText:aA[A],
headersList:r,socket:t}),!0}}))}}(s,C,t);!j.has(n.method)&&A.status>=200&&A.status,null==I&&(I=A)}
if(I.urlList=[...n.urlList],n.headersList.contains("range",!0)&&(I.rangeRequested=!0),I.requestIncludesCredentials=C,
407===I.status)return"no-window"===o.window?r():p(A)?Q(A):r("proxy authentication required")
;if(421===I.status&&!t&&(null==o.body||null!=o.body.source)){if(p(A))return Q(A);A.controller.connection.destroy(),
I=await httpNetworkOrCacheFetch(A,e,!0)}return I}A.exports={fetch:function fetch(A,e=void 0){
CA.argumentLengthCheck(arguments,1,"globalThis.fetch");let t,r=U();try{t=new n(A,e)}catch(A){return r.reject(A),
r.promise}const Q=t[P];if(t.signal.aborted)return abortFetch(r,Q,null,t.signal.reason),r.promise
;const o=Q.client.globalObject;"ServiceWorkerGlobalScope"===o?.constructor?.name&&(Q.serviceWorkers="none")
;let i=null,B=!1,E=null;return oA(t.signal,()=>{B=!0,Z(null!=E),E.abort(t.signal.reason);const A=i?.deref()
;abortFetch(r,Q,A,t.signal.reason)}),E=fetching({request:Q,processResponseEndOfBody:handleFetchDone,processResponse:A=>{
B||(A.aborted?abortFetch(r,Q,i,E.serializedAbortReason):"error"!==A.type?(i=new WeakRef(s(A,"immutable")),
r.resolve(i.deref()),r=null):r.reject(new TypeError("fetch failed",{cause:A.error})))},dispatcher:t[O]}),r.promise},
Fetch,fetching,finalizeAndReportTiming}},9967:(A,e,t)=>{"use strict"
;const{extractBody:r,mixinBody:Q,cloneBody:o,bodyUnusable:i}=t(4492),{Headers:s,fill:B,HeadersList:n,setHeadersGuard:E,getHeadersGuard:g,setHeadersList:I,getHeadersList:C}=t(660),{FinalizationRegistry:a}=t(6653)(),c=t(3440),h=t(7975),{isValidHTTPToken:l,sameOrigin:u,environmentSettingsObject:d}=t(3168),{forbiddenMethodsSet:D,corsSafeListedMethodsSet:w,referrerPolicy:R,requestRedirect:F,requestMode:y,requestCredentials:f,requestCache:N,requestDuplex:k}=t(4495),{kEnumerableProperty:U,normalizedMethodRecordsBase:M,normalizedMethodRecords:S}=c,{kHeaders:p,kSignal:m,kState:L,kDispatcher:b}=t(3627),{webidl:T}=t(5893),{URLSerializer:Y}=t(1900),{kConstruct:G}=t(6443),J=t(4589),{getMaxListeners:H,setMaxListeners:V,getEventListeners:W,defaultMaxListeners:x}=t(8474),v=Symbol("abortController"),q=new a(({signal:A,abort:e})=>{
A.removeEventListener("abort",e)}),P=new WeakMap;function buildAbort(A){return function abort(){const e=A.deref()
;if(void 0!==e){q.unregister(abort),this.removeEventListener("abort",abort),e.abort(this.reason);const A=P.get(e.signal)
;if(void 0!==A){if(0!==A.size){for(const e of A){const A=e.deref();void 0!==A&&A.abort(this.reason)}A.clear()}
P.delete(e.signal)}}}}let O=!1;class Request{constructor(A,e={}){if(T.util.markAsUncloneable(this),A===G)return
;const t="Request constructor";T.argumentLengthCheck(arguments,1,t),A=T.converters.RequestInfo(A,t,"input"),
e=T.converters.RequestInit(e,t,"init");let Q=null,o=null;const g=d.settingsObject.baseUrl;let a=null
;if("string"==typeof A){let t;this[b]=e.dispatcher;try{t=new URL(A,g)}catch(e){
throw new TypeError("Failed to parse URL from "+A,{cause:e})}
if(t.username||t.password)throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+A)
;Q=makeRequest({urlList:[t]}),o="cors"}else this[b]=e.dispatcher||A[b],J(A instanceof Request),Q=A[L],a=A[m]
;const h=d.settingsObject.origin;let R="client"
;if("EnvironmentSettingsObject"===Q.window?.constructor?.name&&u(Q.window,h)&&(R=Q.window),
null!=e.window)throw new TypeError(`'window' option '${R}' must be null`);"window"in e&&(R="no-window"),Q=makeRequest({
method:Q.method,headersList:Q.headersList,unsafeRequest:Q.unsafeRequest,client:d.settingsObject,window:R,
priority:Q.priority,origin:Q.origin,referrer:Q.referrer,referrerPolicy:Q.referrerPolicy,mode:Q.mode,
credentials:Q.credentials,cache:Q.cache,redirect:Q.redirect,integrity:Q.integrity,keepalive:Q.keepalive,
reloadNavigation:Q.reloadNavigation,historyNavigation:Q.historyNavigation,urlList:[...Q.urlList]})
;const F=0!==Object.keys(e).length;if(F&&("navigate"===Q.mode&&(Q.mode="same-origin"),Q.reloadNavigation=!1,
Q.historyNavigation=!1,Q.origin="client",Q.referrer="client",Q.referrerPolicy="",Q.url=Q.urlList[Q.urlList.length-1],
Q.urlList=[Q.url]),void 0!==e.referrer){const A=e.referrer;if(""===A)Q.referrer="no-referrer";else{let e;try{
e=new URL(A,g)}catch(e){throw new TypeError(`Referrer "${A}" is not a valid URL.`,{cause:e})}
"about:"===e.protocol&&"client"===e.hostname||h&&!u(e,d.settingsObject.baseUrl)?Q.referrer="client":Q.referrer=e}}let y
;if(void 0!==e.referrerPolicy&&(Q.referrerPolicy=e.referrerPolicy),y=void 0!==e.mode?e.mode:o,
"navigate"===y)throw T.errors.exception({header:"Request constructor",message:"invalid request mode navigate."})
;if(null!=y&&(Q.mode=y),void 0!==e.credentials&&(Q.credentials=e.credentials),void 0!==e.cache&&(Q.cache=e.cache),
"only-if-cached"===Q.cache&&"same-origin"!==Q.mode)throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode")
;if(void 0!==e.redirect&&(Q.redirect=e.redirect),null!=e.integrity&&(Q.integrity=String(e.integrity)),
void 0!==e.keepalive&&(Q.keepalive=Boolean(e.keepalive)),void 0!==e.method){let A=e.method;const t=S[A]
;if(void 0!==t)Q.method=t;else{if(!l(A))throw new TypeError(`'${A}' is not a valid HTTP method.`)
;const e=A.toUpperCase();if(D.has(e))throw new TypeError(`'${A}' HTTP method is unsupported.`);A=M[e]??A,Q.method=A}
O||"patch"!==Q.method||(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{
code:"UNDICI-FETCH-patch"}),O=!0)}void 0!==e.signal&&(a=e.signal),this[L]=Q;const f=new AbortController
;if(this[m]=f.signal,null!=a){
if(!a||"boolean"!=typeof a.aborted||"function"!=typeof a.addEventListener)throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.")
;if(a.aborted)f.abort(a.reason);else{this[v]=f;const A=buildAbort(new WeakRef(f));try{
("function"==typeof H&&H(a)===x||W(a,"abort").length>=x)&&V(1500,a)}catch{}c.addAbortListener(a,A),q.register(f,{
signal:a,abort:A},A)}}if(this[p]=new s(G),I(this[p],Q.headersList),E(this[p],"request"),"no-cors"===y){
if(!w.has(Q.method))throw new TypeError(`'${Q.method} is unsupported in no-cors mode.`);E(this[p],"request-no-cors")}
if(F){const A=C(this[p]),t=void 0!==e.headers?e.headers:new n(A);if(A.clear(),t instanceof n){
for(const{name:e,value:r}of t.rawValues())A.append(e,r,!1);A.cookies=t.cookies}else B(this[p],t)}
const N=A instanceof Request?A[L].body:null
;if(!(null==e.body&&null==N||"GET"!==Q.method&&"HEAD"!==Q.method))throw new TypeError("Request with GET/HEAD method cannot have body.")
;let k=null;if(null!=e.body){const[A,t]=r(e.body,Q.keepalive)
;k=A,t&&!C(this[p]).contains("content-type",!0)&&this[p].append("content-type",t)}const U=k??N
;if(null!=U&&null==U.source){
if(null!=k&&null==e.duplex)throw new TypeError("RequestInit: duplex option is required when sending a body.")
;if("same-origin"!==Q.mode&&"cors"!==Q.mode)throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"')
;Q.useCORSPreflightFlag=!0}let Y=U;if(null==k&&null!=N){
if(i(A))throw new TypeError("Cannot construct a Request with a Request object that has already been used.")
;const e=new TransformStream;N.stream.pipeThrough(e),Y={source:N.source,length:N.length,stream:e.readable}}
this[L].body=Y}get method(){return T.brandCheck(this,Request),this[L].method}get url(){
return T.brandCheck(this,Request),Y(this[L].url)}get headers(){return T.brandCheck(this,Request),this[p]}
get destination(){return T.brandCheck(this,Request),this[L].destination}get referrer(){
return T.brandCheck(this,Request),
"no-referrer"===this[L].referrer?"":"client"===this[L].referrer?"about:client":this[L].referrer.toString()}
get referrerPolicy(){return T.brandCheck(this,Request),this[L].referrerPolicy}get mode(){
return T.brandCheck(this,Request),this[L].mode}get credentials(){return this[L].credentials}get cache(){
return T.brandCheck(this,Request),this[L].cache}get redirect(){return T.brandCheck(this,Request),this[L].redirect}
get integrity(){return T.brandCheck(this,Request),this[L].integrity}get keepalive(){return T.brandCheck(this,Request),
this[L].keepalive}get isReloadNavigation(){return T.brandCheck(this,Request),this[L].reloadNavigation}
get isHistoryNavigation(){return T.brandCheck(this,Request),this[L].historyNavigation}get signal(){
return T.brandCheck(this,Request),this[m]}get body(){return T.brandCheck(this,Request),
this[L].body?this[L].body.stream:null}get bodyUsed(){return T.brandCheck(this,Request),
!!this[L].body&&c.isDisturbed(this[L].body.stream)}get duplex(){return T.brandCheck(this,Request),"half"}clone(){
if(T.brandCheck(this,Request),i(this))throw new TypeError("unusable")
;const A=cloneRequest(this[L]),e=new AbortController;if(this.signal.aborted)e.abort(this.signal.reason);else{
let A=P.get(this.signal);void 0===A&&(A=new Set,P.set(this.signal,A));const t=new WeakRef(e);A.add(t),
c.addAbortListener(e.signal,buildAbort(t))}return fromInnerRequest(A,e.signal,g(this[p]))}[h.inspect.custom](A,e){
null===e.depth&&(e.depth=2),e.colors??=!0;const t={method:this.method,url:this.url,headers:this.headers,
destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,
credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,
isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,signal:this.signal}
;return`Request ${h.formatWithOptions(e,t)}`}}function makeRequest(A){return{method:A.method??"GET",
localURLsOnly:A.localURLsOnly??!1,unsafeRequest:A.unsafeRequest??!1,body:A.body??null,client:A.client??null,
reservedClient:A.reservedClient??null,replacesClientId:A.replacesClientId??"",window:A.window??"client",
keepalive:A.keepalive??!1,serviceWorkers:A.serviceWorkers??"all",initiator:A.initiator??"",
destination:A.destination??"",priority:A.priority??null,origin:A.origin??"client",
policyContainer:A.policyContainer??"client",referrer:A.referrer??"client",referrerPolicy:A.referrerPolicy??"",
mode:A.mode??"no-cors",useCORSPreflightFlag:A.useCORSPreflightFlag??!1,credentials:A.credentials??"same-origin",
useCredentials:A.useCredentials??!1,cache:A.cache??"default",redirect:A.redirect??"follow",integrity:A.integrity??"",
cryptoGraphicsNonceMetadata:A.cryptoGraphicsNonceMetadata??"",parserMetadata:A.parserMetadata??"",
reloadNavigation:A.reloadNavigation??!1,historyNavigation:A.historyNavigation??!1,userActivation:A.userActivation??!1,
taintedOrigin:A.taintedOrigin??!1,redirectCount:A.redirectCount??0,responseTainting:A.responseTainting??"basic",
preventNoCacheCacheControlHeaderModification:A.preventNoCacheCacheControlHeaderModification??!1,done:A.done??!1,
timingAllowFailed:A.timingAllowFailed??!1,urlList:A.urlList,url:A.urlList[0],
headersList:A.headersList?new n(A.headersList):new n}}function cloneRequest(A){const e=makeRequest({...A,body:null})
;return null!=A.body&&(e.body=o(e,A.body)),e}function fromInnerRequest(A,e,t){const r=new Request(G);return r[L]=A,
r[m]=e,r[p]=new s(G),I(r[p],A.headersList),E(r[p],t),r}Q(Request),Object.defineProperties(Request.prototype,{method:U,
url:U,headers:U,redirect:U,clone:U,signal:U,duplex:U,destination:U,body:U,bodyUsed:U,isHistoryNavigation:U,
isReloadNavigation:U,keepalive:U,integrity:U,cache:U,credentials:U,attribute:U,referrerPolicy:U,referrer:U,mode:U,
[Symbol.toStringTag]:{value:"Request",configurable:!0}}),T.converters.Request=T.interfaceConverter(Request),
T.converters.RequestInfo=function(A,e,t){
return"string"==typeof A?T.converters.USVString(A,e,t):A instanceof Request?T.converters.Request(A,e,t):T.converters.USVString(A,e,t)
},T.converters.AbortSignal=T.interfaceConverter(AbortSignal),T.converters.RequestInit=T.dictionaryConverter([{
key:"method",converter:T.converters.ByteString},{key:"headers",converter:T.converters.HeadersInit},{key:"body",
converter:T.nullableConverter(T.converters.BodyInit)},{key:"referrer",converter:T.converters.USVString},{
key:"referrerPolicy",converter:T.converters.DOMString,allowedValues:R},{key:"mode",converter:T.converters.DOMString,
allowedValues:y},{key:"credentials",converter:T.converters.DOMString,allowedValues:f},{key:"cache",
converter:T.converters.DOMString,allowedValues:N},{key:"redirect",converter:T.converters.DOMString,allowedValues:F},{
key:"integrity",converter:T.converters.DOMString},{key:"keepalive",converter:T.converters.boolean},{key:"signal",
converter:T.nullableConverter(A=>T.converters.AbortSignal(A,"RequestInit","signal",{strict:!1}))},{key:"window",
converter:T.converters.any},{key:"duplex",converter:T.converters.DOMString,allowedValues:k},{key:"dispatcher",
converter:T.converters.any}]),A.exports={Request,makeRequest,fromInnerRequest,cloneRequest}},9051:(A,e,t)=>{"use strict"
;const{Headers:r,HeadersList:Q,fill:o,getHeadersGuard:i,setHeadersGuard:s,setHeadersList:B}=t(660),{extractBody:n,cloneBody:E,mixinBody:g,hasFinalizationRegistry:I,streamRegistry:C,bodyUnusable:a}=t(4492),c=t(3440),h=t(7975),{kEnumerableProperty:l}=c,{isValidReasonPhrase:u,isCancelled:d,isAborted:D,isBlobLike:w,serializeJavascriptValueToJSONString:R,isErrorLike:F,isomorphicEncode:y,environmentSettingsObject:f}=t(3168),{redirectStatusSet:N,nullBodyStatus:k}=t(4495),{kState:U,kHeaders:M}=t(3627),{webidl:S}=t(5893),{FormData:p}=t(5910),{URLSerializer:m}=t(1900),{kConstruct:L}=t(6443),b=t(4589),{types:T}=t(7975),Y=new TextEncoder("utf-8")
;class Response{static error(){return fromInnerResponse(makeNetworkError(),"immutable")}static json(A,e={}){
S.argumentLengthCheck(arguments,1,"Response.json"),null!==e&&(e=S.converters.ResponseInit(e))
;const t=Y.encode(R(A)),r=n(t),Q=fromInnerResponse(makeResponse({}),"response");return initializeResponse(Q,e,{
body:r[0],type:"application/json"}),Q}static redirect(A,e=302){let t
;S.argumentLengthCheck(arguments,1,"Response.redirect"),A=S.converters.USVString(A),e=S.converters["unsigned short"](e)
;try{t=new URL(A,f.settingsObject.baseUrl)}catch(e){throw new TypeError(`Failed to parse URL from ${A}`,{cause:e})}
if(!N.has(e))throw new RangeError(`Invalid status code ${e}`);const r=fromInnerResponse(makeResponse({}),"immutable")
;r[U].status=e;const Q=y(m(t));return r[U].headersList.append("location",Q,!0),r}constructor(A=null,e={}){
if(S.util.markAsUncloneable(this),A===L)return;null!==A&&(A=S.converters.BodyInit(A)),e=S.converters.ResponseInit(e),
this[U]=makeResponse({}),this[M]=new r(L),s(this[M],"response"),B(this[M],this[U].headersList);let t=null;if(null!=A){
const[e,r]=n(A);t={body:e,type:r}}initializeResponse(this,e,t)}get type(){return S.brandCheck(this,Response),
this[U].type}get url(){S.brandCheck(this,Response);const A=this[U].urlList,e=A[A.length-1]??null
;return null===e?"":m(e,!0)}get redirected(){return S.brandCheck(this,Response),this[U].urlList.length>1}get status(){
return S.brandCheck(this,Response),this[U].status}get ok(){return S.brandCheck(this,Response),
this[U].status>=200&&this[U].status<=299}get statusText(){return S.brandCheck(this,Response),this[U].statusText}
get headers(){return S.brandCheck(this,Response),this[M]}get body(){return S.brandCheck(this,Response),
this[U].body?this[U].body.stream:null}get bodyUsed(){return S.brandCheck(this,Response),
!!this[U].body&&c.isDisturbed(this[U].body.stream)}clone(){if(S.brandCheck(this,Response),
a(this))throw S.errors.exception({header:"Response.clone",message:"Body has already been consumed."})
;const A=cloneResponse(this[U]);return I&&this[U].body?.stream&&C.register(this,new WeakRef(this[U].body.stream)),
fromInnerResponse(A,i(this[M]))}[h.inspect.custom](A,e){null===e.depth&&(e.depth=2),e.colors??=!0;const t={
status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,
redirected:this.redirected,type:this.type,url:this.url};return`Response ${h.formatWithOptions(e,t)}`}}
function cloneResponse(A){if(A.internalResponse)return filterResponse(cloneResponse(A.internalResponse),A.type)
;const e=makeResponse({...A,body:null});return null!=A.body&&(e.body=E(e,A.body)),e}function makeResponse(A){return{
aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,type:"default",status:200,
timingInfo:null,cacheState:"",statusText:"",...A,headersList:A?.headersList?new Q(A?.headersList):new Q,
urlList:A?.urlList?[...A.urlList]:[]}}function makeNetworkError(A){return makeResponse({type:"error",status:0,
error:F(A)?A:new Error(A?String(A):A),aborted:A&&"AbortError"===A.name})}function makeFilteredResponse(A,e){return e={
internalResponse:A,...e},new Proxy(A,{get:(A,t)=>t in e?e[t]:A[t],set:(A,t,r)=>(b(!(t in e)),A[t]=r,!0)})}
function filterResponse(A,e){return"basic"===e?makeFilteredResponse(A,{type:"basic",headersList:A.headersList
}):"cors"===e?makeFilteredResponse(A,{type:"cors",headersList:A.headersList}):"opaque"===e?makeFilteredResponse(A,{
type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",body:null}):"opaqueredirect"===e?makeFilteredResponse(A,{
type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null}):void b(!1)}function initializeResponse(A,e,t){
if(null!==e.status&&(e.status<200||e.status>599))throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.')
;if("statusText"in e&&null!=e.statusText&&!u(String(e.statusText)))throw new TypeError("Invalid statusText")
;if("status"in e&&null!=e.status&&(A[U].status=e.status),
"statusText"in e&&null!=e.statusText&&(A[U].statusText=e.statusText),"headers"in e&&null!=e.headers&&o(A[M],e.headers),
t){if(k.includes(A.status))throw S.errors.exception({header:"Response constructor",
message:`Invalid response status code ${A.status}`})
;A[U].body=t.body,null==t.type||A[U].headersList.contains("content-type",!0)||A[U].headersList.append("content-type",t.type,!0)
}}function fromInnerResponse(A,e){const t=new Response(L);return t[U]=A,t[M]=new r(L),B(t[M],A.headersList),s(t[M],e),
I&&A.body?.stream&&C.register(t,new WeakRef(A.body.stream)),t}g(Response),Object.defineProperties(Response.prototype,{
type:l,url:l,status:l,ok:l,redirected:l,statusText:l,headers:l,clone:l,body:l,bodyUsed:l,[Symbol.toStringTag]:{
value:"Response",configurable:!0}}),Object.defineProperties(Response,{json:l,redirect:l,error:l}),
S.converters.ReadableStream=S.interfaceConverter(ReadableStream),S.converters.FormData=S.interfaceConverter(p),
S.converters.URLSearchParams=S.interfaceConverter(URLSearchParams),S.converters.XMLHttpRequestBodyInit=function(A,e,t){
return"string"==typeof A?S.converters.USVString(A,e,t):w(A)?S.converters.Blob(A,e,t,{strict:!1
}):ArrayBuffer.isView(A)||T.isArrayBuffer(A)?S.converters.BufferSource(A,e,t):c.isFormDataLike(A)?S.converters.FormData(A,e,t,{
strict:!1}):A instanceof URLSearchParams?S.converters.URLSearchParams(A,e,t):S.converters.DOMString(A,e,t)},
S.converters.BodyInit=function(A,e,t){
return A instanceof ReadableStream?S.converters.ReadableStream(A,e,t):A?.[Symbol.asyncIterator]?A:S.converters.XMLHttpRequestBodyInit(A,e,t)
},S.converters.ResponseInit=S.dictionaryConverter([{key:"status",converter:S.converters["unsigned short"],
defaultValue:()=>200},{key:"statusText",converter:S.converters.ByteString,defaultValue:()=>""},{key:"headers",
converter:S.converters.HeadersInit}]),A.exports={isNetworkError:function isNetworkError(A){
return"error"===A.type&&0===A.status},makeNetworkError,makeResponse,
makeAppropriateNetworkError:function makeAppropriateNetworkError(A,e=null){return b(d(A)),
D(A)?makeNetworkError(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:e
})):makeNetworkError(Object.assign(new DOMException("Request was cancelled."),{cause:e}))},filterResponse,Response,
cloneResponse,fromInnerResponse}},3627:A=>{"use strict";A.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),
kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}},3168:(A,e,t)=>{"use strict"
;const{Transform:r}=t(7075),Q=t(8522),{redirectStatusSet:o,referrerPolicySet:i,badPortsSet:s}=t(4495),{getGlobalOrigin:B}=t(1059),{collectASequenceOfCodePoints:n,collectAnHTTPQuotedString:E,removeChars:g,parseMIMEType:I}=t(1900),{performance:C}=t(643),{isBlobLike:a,ReadableStreamFrom:c,isValidHTTPToken:h,normalizedMethodRecordsBase:l}=t(3440),u=t(4589),{isUint8Array:d}=t(3429),{webidl:D}=t(5893)
;let w,R=[];try{w=t(7598);const A=["sha256","sha384","sha512"];R=w.getHashes().filter(e=>A.includes(e))}catch{}
function responseURL(A){const e=A.urlList,t=e.length;return 0===t?null:e[t-1].toString()}function isValidEncodedURL(A){
for(let e=0;e<A.length;++e){const t=A.charCodeAt(e);if(t>126||t<32)return!1}return!0}function requestCurrentURL(A){
return A.urlList[A.urlList.length-1]}const F=h;function isValidHeaderValue(A){
return!1===("\t"===A[0]||" "===A[0]||"\t"===A[A.length-1]||" "===A[A.length-1]||A.includes("\n")||A.includes("\r")||A.includes("\0"))
}function coarsenTime(A,e){return A}function makePolicyContainer(){return{
referrerPolicy:"strict-origin-when-cross-origin"}}function stripURLForReferrer(A,e){return u(A instanceof URL),
"file:"===(A=new URL(A)).protocol||"about:"===A.protocol||"blank:"===A.protocol?"no-referrer":(A.username="",
A.password="",A.hash="",e&&(A.pathname="",A.search=""),A)}function isURLPotentiallyTrustworthy(A){
return A instanceof URL&&("about:blank"===A.href||"about:srcdoc"===A.href||("data:"===A.protocol||("file:"===A.protocol||function isOriginPotentiallyTrustworthy(A){
if(null==A||"null"===A)return!1;const e=new URL(A);if("https:"===e.protocol||"wss:"===e.protocol)return!0
;if(/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(e.hostname)||"localhost"===e.hostname||e.hostname.includes("localhost.")||e.hostname.endsWith(".localhost"))return!0
;return!1}(A.origin))))}
const y=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i
;function parseMetadata(A){const e=[];let t=!0;for(const r of A.split(" ")){t=!1;const A=y.exec(r)
;if(null===A||void 0===A.groups||void 0===A.groups.algo)continue;const Q=A.groups.algo.toLowerCase()
;R.includes(Q)&&e.push(A.groups)}return!0===t?"no metadata":e}function compareBase64Mixed(A,e){
if(A.length!==e.length)return!1;for(let t=0;t<A.length;++t)if(A[t]!==e[t]){
if("+"===A[t]&&"-"===e[t]||"/"===A[t]&&"_"===e[t])continue;return!1}return!0}function sameOrigin(A,e){
return A.origin===e.origin&&"null"===A.origin||A.protocol===e.protocol&&A.hostname===e.hostname&&A.port===e.port}
const f=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));function createIterator(A,e,t=0,r=1){
class FastIterableIterator{#B;#n;#E;constructor(A,e){this.#B=A,this.#n=e,this.#E=0}next(){
if("object"!=typeof this||null===this||!(#B in this))throw new TypeError(`'next' called on an object that does not implement interface ${A} Iterator.`)
;const Q=this.#E,o=this.#B[e];if(Q>=o.length)return{value:void 0,done:!0};const{[t]:i,[r]:s}=o[Q];let B
;switch(this.#E=Q+1,this.#n){case"key":B=i;break;case"value":B=s;break;case"key+value":B=[i,s]}return{value:B,done:!1}}}
return delete FastIterableIterator.prototype.constructor,Object.setPrototypeOf(FastIterableIterator.prototype,f),
Object.defineProperties(FastIterableIterator.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,
value:`${A} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(A,e){
return new FastIterableIterator(A,e)}}const N=/[^\x00-\xFF]/;function isomorphicEncode(A){return u(!N.test(A)),A}
async function readAllBytes(A){const e=[];let t=0;for(;;){const{done:r,value:Q}=await A.read()
;if(r)return Buffer.concat(e,t);if(!d(Q))throw new TypeError("Received non-Uint8Array chunk");e.push(Q),t+=Q.length}}
function urlHasHttpsScheme(A){
return"string"==typeof A&&":"===A[5]&&"h"===A[0]&&"t"===A[1]&&"t"===A[2]&&"p"===A[3]&&"s"===A[4]||"https:"===A.protocol}
function urlIsHttpHttpsScheme(A){u("protocol"in A);const e=A.protocol;return"http:"===e||"https:"===e}
class InflateStream extends r{#g;constructor(A){super(),this.#g=A}_transform(A,e,t){if(!this._inflateStream){
if(0===A.length)return void t();this._inflateStream=8==(15&A[0])?Q.createInflate(this.#g):Q.createInflateRaw(this.#g),
this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),
this._inflateStream.on("error",A=>this.destroy(A))}this._inflateStream.write(A,e,t)}_final(A){
this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),A()}}function getDecodeSplit(A,e){
const t=e.get(A,!0);return null===t?null:function gettingDecodingSplitting(A){const e=A,t={position:0},r=[];let Q=""
;for(;t.position<e.length;){if(Q+=n(A=>'"'!==A&&","!==A,e,t),t.position<e.length)if(34===e.charCodeAt(t.position)){
if(Q+=E(e,t),t.position<e.length)continue}else u(44===e.charCodeAt(t.position)),t.position++
;Q=g(Q,!0,!0,A=>9===A||32===A),r.push(Q),Q=""}return r}(t)}const k=new TextDecoder;class EnvironmentSettingsObjectBase{
get baseUrl(){return B()}get origin(){return this.baseUrl?.origin}policyContainer={
referrerPolicy:"strict-origin-when-cross-origin"}}const U=new class EnvironmentSettingsObject{
settingsObject=new EnvironmentSettingsObjectBase};A.exports={isAborted:function isAborted(A){
return"aborted"===A.controller.state},isCancelled:function isCancelled(A){
return"aborted"===A.controller.state||"terminated"===A.controller.state},isValidEncodedURL,
createDeferredPromise:function createDeferredPromise(){let A,e;return{promise:new Promise((t,r)=>{A=t,e=r}),resolve:A,
reject:e}},ReadableStreamFrom:c,
tryUpgradeRequestToAPotentiallyTrustworthyURL:function tryUpgradeRequestToAPotentiallyTrustworthyURL(A){},
clampAndCoarsenConnectionTimingInfo:function clampAndCoarsenConnectionTimingInfo(A,e,t){
return!A?.startTime||A.startTime<e?{domainLookupStartTime:e,domainLookupEndTime:e,connectionStartTime:e,
connectionEndTime:e,secureConnectionStartTime:e,ALPNNegotiatedProtocol:A?.ALPNNegotiatedProtocol}:{
domainLookupStartTime:coarsenTime(A.domainLookupStartTime),domainLookupEndTime:coarsenTime(A.domainLookupEndTime),
connectionStartTime:coarsenTime(A.connectionStartTime),connectionEndTime:coarsenTime(A.connectionEndTime),
secureConnectionStartTime:coarsenTime(A.secureConnectionStartTime),ALPNNegotiatedProtocol:A.ALPNNegotiatedProtocol}},
coarsenedSharedCurrentTime:function coarsenedSharedCurrentTime(A){return coarsenTime(C.now())},
determineRequestsReferrer:function determineRequestsReferrer(A){const e=A.referrerPolicy;u(e);let t=null
;if("client"===A.referrer){const A=B();if(!A||"null"===A.origin)return"no-referrer";t=new URL(A)
}else A.referrer instanceof URL&&(t=A.referrer);let r=stripURLForReferrer(t);const Q=stripURLForReferrer(t,!0)
;r.toString().length>4096&&(r=Q)
;const o=sameOrigin(A,r),i=isURLPotentiallyTrustworthy(r)&&!isURLPotentiallyTrustworthy(A.url);switch(e){case"origin":
return null!=Q?Q:stripURLForReferrer(t,!0);case"unsafe-url":return r;case"same-origin":return o?Q:"no-referrer"
;case"origin-when-cross-origin":return o?r:Q;case"strict-origin-when-cross-origin":{const e=requestCurrentURL(A)
;return sameOrigin(r,e)?r:isURLPotentiallyTrustworthy(r)&&!isURLPotentiallyTrustworthy(e)?"no-referrer":Q}default:
return i?"no-referrer":Q}},makePolicyContainer,clonePolicyContainer:function clonePolicyContainer(A){return{
referrerPolicy:A.referrerPolicy}},appendFetchMetadata:function appendFetchMetadata(A){let e=null;e=A.mode,
A.headersList.set("sec-fetch-mode",e,!0)},appendRequestOriginHeader:function appendRequestOriginHeader(A){let e=A.origin
;if("client"!==e&&void 0!==e)if("cors"===A.responseTainting||"websocket"===A.mode)A.headersList.append("origin",e,!0);else if("GET"!==A.method&&"HEAD"!==A.method){
switch(A.referrerPolicy){case"no-referrer":e=null;break;case"no-referrer-when-downgrade":case"strict-origin":
case"strict-origin-when-cross-origin":
A.origin&&urlHasHttpsScheme(A.origin)&&!urlHasHttpsScheme(requestCurrentURL(A))&&(e=null);break;case"same-origin":
sameOrigin(A,requestCurrentURL(A))||(e=null)}A.headersList.append("origin",e,!0)}},TAOCheck:function TAOCheck(){
return"success"},corsCheck:function corsCheck(){return"success"},
crossOriginResourcePolicyCheck:function crossOriginResourcePolicyCheck(){return"allowed"},
createOpaqueTimingInfo:function createOpaqueTimingInfo(A){return{startTime:A.startTime??0,redirectStartTime:0,
redirectEndTime:0,postRedirectStartTime:A.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,
finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}},
setRequestReferrerPolicyOnRedirect:function setRequestReferrerPolicyOnRedirect(A,e){
const{headersList:t}=e,r=(t.get("referrer-policy",!0)??"").split(",");let Q=""
;if(r.length>0)for(let A=r.length;0!==A;A--){const e=r[A-1].trim();if(i.has(e)){Q=e;break}}""!==Q&&(A.referrerPolicy=Q)
},isValidHTTPToken:h,requestBadPort:function requestBadPort(A){const e=requestCurrentURL(A)
;return urlIsHttpHttpsScheme(e)&&s.has(e.port)?"blocked":"allowed"},requestCurrentURL,responseURL,
responseLocationURL:function responseLocationURL(A,e){if(!o.has(A.status))return null
;let t=A.headersList.get("location",!0)
;return null!==t&&isValidHeaderValue(t)&&(isValidEncodedURL(t)||(t=function normalizeBinaryStringToUtf8(A){
return Buffer.from(A,"binary").toString("utf8")}(t)),t=new URL(t,responseURL(A))),t&&!t.hash&&(t.hash=e),t},
isBlobLike:a,isURLPotentiallyTrustworthy,isValidReasonPhrase:function isValidReasonPhrase(A){
for(let e=0;e<A.length;++e){const t=A.charCodeAt(e);if(!(9===t||t>=32&&t<=126||t>=128&&t<=255))return!1}return!0},
sameOrigin,normalizeMethod:function normalizeMethod(A){return l[A.toLowerCase()]??A},
serializeJavascriptValueToJSONString:function serializeJavascriptValueToJSONString(A){const e=JSON.stringify(A)
;if(void 0===e)throw new TypeError("Value is not JSON serializable");return u("string"==typeof e),e},
iteratorMixin:function iteratorMixin(A,e,t,r=0,Q=1){const o=createIterator(A,t,r,Q),i={keys:{writable:!0,enumerable:!0,
configurable:!0,value:function keys(){return D.brandCheck(this,e),o(this,"key")}},values:{writable:!0,enumerable:!0,
configurable:!0,value:function values(){return D.brandCheck(this,e),o(this,"value")}},entries:{writable:!0,
enumerable:!0,configurable:!0,value:function entries(){return D.brandCheck(this,e),o(this,"key+value")}},forEach:{
writable:!0,enumerable:!0,configurable:!0,value:function forEach(t,r=globalThis){if(D.brandCheck(this,e),
D.argumentLengthCheck(arguments,1,`${A}.forEach`),
"function"!=typeof t)throw new TypeError(`Failed to execute 'forEach' on '${A}': parameter 1 is not of type 'Function'.`)
;for(const{0:A,1:e}of o(this,"key+value"))t.call(r,e,A,this)}}};return Object.defineProperties(e.prototype,{...i,
[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:i.entries.value}})},createIterator,
isValidHeaderName:F,isValidHeaderValue,isErrorLike:function isErrorLike(A){
return A instanceof Error||"Error"===A?.constructor?.name||"DOMException"===A?.constructor?.name},
fullyReadBody:async function fullyReadBody(A,e,t){const r=e,Q=t;let o;try{o=A.stream.getReader()}catch(A){
return void Q(A)}try{r(await readAllBytes(o))}catch(A){Q(A)}},bytesMatch:function bytesMatch(A,e){if(void 0===w)return!0
;const t=parseMetadata(e);if("no metadata"===t)return!0;if(0===t.length)return!0
;const r=function getStrongestMetadata(A){let e=A[0].algo;if("5"===e[3])return e;for(let t=1;t<A.length;++t){
const r=A[t];if("5"===r.algo[3]){e="sha512";break}"3"!==e[3]&&("3"===r.algo[3]&&(e="sha384"))}return e
}(t),Q=function filterMetadataListByAlgorithm(A,e){if(1===A.length)return A;let t=0
;for(let r=0;r<A.length;++r)A[r].algo===e&&(A[t++]=A[r]);return A.length=t,A}(t,r);for(const e of Q){
const t=e.algo,r=e.hash;let Q=w.createHash(t).update(A).digest("base64")
;if("="===Q[Q.length-1]&&(Q="="===Q[Q.length-2]?Q.slice(0,-2):Q.slice(0,-1)),compareBase64Mixed(Q,r))return!0}return!1},
isReadableStreamLike:function isReadableStreamLike(A){
return A instanceof ReadableStream||"ReadableStream"===A[Symbol.toStringTag]&&"function"==typeof A.tee},
readableStreamClose:function readableStreamClose(A){try{A.close(),A.byobRequest?.respond(0)}catch(A){
if(!A.message.includes("Controller is already closed")&&!A.message.includes("ReadableStream is already closed"))throw A}
},isomorphicEncode,urlIsLocal:function urlIsLocal(A){u("protocol"in A);const e=A.protocol
;return"about:"===e||"blob:"===e||"data:"===e},urlHasHttpsScheme,urlIsHttpHttpsScheme,readAllBytes,
simpleRangeHeaderValue:function simpleRangeHeaderValue(A,e){const t=A;if(!t.startsWith("bytes"))return"failure"
;const r={position:5};if(e&&n(A=>"\t"===A||" "===A,t,r),61!==t.charCodeAt(r.position))return"failure";r.position++,
e&&n(A=>"\t"===A||" "===A,t,r);const Q=n(A=>{const e=A.charCodeAt(0);return e>=48&&e<=57},t,r),o=Q.length?Number(Q):null
;if(e&&n(A=>"\t"===A||" "===A,t,r),45!==t.charCodeAt(r.position))return"failure";r.position++,
e&&n(A=>"\t"===A||" "===A,t,r);const i=n(A=>{const e=A.charCodeAt(0);return e>=48&&e<=57},t,r),s=i.length?Number(i):null
;return r.position<t.length||null===s&&null===o||o>s?"failure":{rangeStartValue:o,rangeEndValue:s}},
buildContentRange:function buildContentRange(A,e,t){let r="bytes ";return r+=isomorphicEncode(`${A}`),r+="-",
r+=isomorphicEncode(`${e}`),r+="/",r+=isomorphicEncode(`${t}`),r},parseMetadata,createInflate:function createInflate(A){
return new InflateStream(A)},extractMimeType:function extractMimeType(A){let e=null,t=null,r=null
;const Q=getDecodeSplit("content-type",A);if(null===Q)return"failure";for(const A of Q){const Q=I(A)
;"failure"!==Q&&"*/*"!==Q.essence&&(r=Q,
r.essence!==t?(e=null,r.parameters.has("charset")&&(e=r.parameters.get("charset")),
t=r.essence):r.parameters.has("charset")||null===e||r.parameters.set("charset",e))}return r??"failure"},getDecodeSplit,
utf8DecodeBytes:function utf8DecodeBytes(A){
return 0===A.length?"":(239===A[0]&&187===A[1]&&191===A[2]&&(A=A.subarray(3)),k.decode(A))},environmentSettingsObject:U}
},5893:(A,e,t)=>{"use strict";const{types:r,inspect:Q}=t(7975),{markAsUncloneable:o}=t(5919),{toUSVString:i}=t(3440),s={
converters:{},util:{},errors:{}};s.errors.exception=function(A){return new TypeError(`${A.header}: ${A.message}`)},
s.errors.conversionFailed=function(A){
const e=1===A.types.length?"":" one of",t=`${A.argument} could not be converted to${e}: ${A.types.join(", ")}.`
;return s.errors.exception({header:A.prefix,message:t})},s.errors.invalidArgument=function(A){
return s.errors.exception({header:A.prefix,message:`"${A.value}" is an invalid ${A.type}.`})},
s.brandCheck=function(A,e,t){if(!1!==t?.strict){if(!(A instanceof e)){const A=new TypeError("Illegal invocation")
;throw A.code="ERR_INVALID_THIS",A}}else if(A?.[Symbol.toStringTag]!==e.prototype[Symbol.toStringTag]){
const A=new TypeError("Illegal invocation");throw A.code="ERR_INVALID_THIS",A}},
s.argumentLengthCheck=function({length:A},e,t){if(A<e)throw s.errors.exception({
message:`${e} argument${1!==e?"s":""} required, but${A?" only":""} ${A} found.`,header:t})},
s.illegalConstructor=function(){throw s.errors.exception({header:"TypeError",message:"Illegal constructor"})},
s.util.Type=function(A){switch(typeof A){case"undefined":return"Undefined";case"boolean":return"Boolean";case"string":
return"String";case"symbol":return"Symbol";case"number":return"Number";case"bigint":return"BigInt";case"function":
case"object":return null===A?"Null":"Object"}},s.util.markAsUncloneable=o||(()=>{}),
s.util.ConvertToInt=function(A,e,t,r){let Q,o
;64===e?(Q=Math.pow(2,53)-1,o="unsigned"===t?0:Math.pow(-2,53)+1):"unsigned"===t?(o=0,
Q=Math.pow(2,e)-1):(o=Math.pow(-2,e)-1,Q=Math.pow(2,e-1)-1);let i=Number(A);if(0===i&&(i=0),!0===r?.enforceRange){
if(Number.isNaN(i)||i===Number.POSITIVE_INFINITY||i===Number.NEGATIVE_INFINITY)throw s.errors.exception({
header:"Integer conversion",message:`Could not convert ${s.util.Stringify(A)} to an integer.`})
;if(i=s.util.IntegerPart(i),i<o||i>Q)throw s.errors.exception({header:"Integer conversion",
message:`Value must be between ${o}-${Q}, got ${i}.`});return i}
return Number.isNaN(i)||!0!==r?.clamp?Number.isNaN(i)||0===i&&Object.is(0,i)||i===Number.POSITIVE_INFINITY||i===Number.NEGATIVE_INFINITY?0:(i=s.util.IntegerPart(i),
i%=Math.pow(2,e),"signed"===t&&i>=Math.pow(2,e)-1?i-Math.pow(2,e):i):(i=Math.min(Math.max(i,o),Q),
i=Math.floor(i)%2==0?Math.floor(i):Math.ceil(i),i)},s.util.IntegerPart=function(A){const e=Math.floor(Math.abs(A))
;return A<0?-1*e:e},s.util.Stringify=function(A){switch(s.util.Type(A)){case"Symbol":return`Symbol(${A.description})`
;case"Object":return Q(A);case"String":return`"${A}"`;default:return`${A}`}},s.sequenceConverter=function(A){
return(e,t,r,Q)=>{if("Object"!==s.util.Type(e))throw s.errors.exception({header:t,
message:`${r} (${s.util.Stringify(e)}) is not iterable.`})
;const o="function"==typeof Q?Q():e?.[Symbol.iterator]?.(),i=[];let B=0
;if(void 0===o||"function"!=typeof o.next)throw s.errors.exception({header:t,message:`${r} is not iterable.`});for(;;){
const{done:e,value:Q}=o.next();if(e)break;i.push(A(Q,t,`${r}[${B++}]`))}return i}},s.recordConverter=function(A,e){
return(t,Q,o)=>{if("Object"!==s.util.Type(t))throw s.errors.exception({header:Q,
message:`${o} ("${s.util.Type(t)}") is not an Object.`});const i={};if(!r.isProxy(t)){
const r=[...Object.getOwnPropertyNames(t),...Object.getOwnPropertySymbols(t)];for(const s of r){
const r=A(s,Q,o),B=e(t[s],Q,o);i[r]=B}return i}const B=Reflect.ownKeys(t);for(const r of B){
const s=Reflect.getOwnPropertyDescriptor(t,r);if(s?.enumerable){const s=A(r,Q,o),B=e(t[r],Q,o);i[s]=B}}return i}},
s.interfaceConverter=function(A){return(e,t,r,Q)=>{if(!1!==Q?.strict&&!(e instanceof A))throw s.errors.exception({
header:t,message:`Expected ${r} ("${s.util.Stringify(e)}") to be an instance of ${A.name}.`});return e}},
s.dictionaryConverter=function(A){return(e,t,r)=>{const Q=s.util.Type(e),o={};if("Null"===Q||"Undefined"===Q)return o
;if("Object"!==Q)throw s.errors.exception({header:t,message:`Expected ${e} to be one of: Null, Undefined, Object.`})
;for(const Q of A){const{key:A,defaultValue:i,required:B,converter:n}=Q
;if(!0===B&&!Object.hasOwn(e,A))throw s.errors.exception({header:t,message:`Missing required key "${A}".`});let E=e[A]
;const g=Object.hasOwn(Q,"defaultValue");if(g&&null!==E&&(E??=i()),B||g||void 0!==E){if(E=n(E,t,`${r}.${A}`),
Q.allowedValues&&!Q.allowedValues.includes(E))throw s.errors.exception({header:t,
message:`${E} is not an accepted type. Expected one of ${Q.allowedValues.join(", ")}.`});o[A]=E}}return o}},
s.nullableConverter=function(A){return(e,t,r)=>null===e?e:A(e,t,r)},s.converters.DOMString=function(A,e,t,r){
if(null===A&&r?.legacyNullToEmptyString)return"";if("symbol"==typeof A)throw s.errors.exception({header:e,
message:`${t} is a symbol, which cannot be converted to a DOMString.`});return String(A)},
s.converters.ByteString=function(A,e,t){const r=s.converters.DOMString(A,e,t)
;for(let A=0;A<r.length;A++)if(r.charCodeAt(A)>255)throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${A} has a value of ${r.charCodeAt(A)} which is greater than 255.`)
;return r},s.converters.USVString=i,s.converters.boolean=function(A){return Boolean(A)},s.converters.any=function(A){
return A},s.converters["long long"]=function(A,e,t){return s.util.ConvertToInt(A,64,"signed",void 0,e,t)},
s.converters["unsigned long long"]=function(A,e,t){return s.util.ConvertToInt(A,64,"unsigned",void 0,e,t)},
s.converters["unsigned long"]=function(A,e,t){return s.util.ConvertToInt(A,32,"unsigned",void 0,e,t)},
s.converters["unsigned short"]=function(A,e,t,r){return s.util.ConvertToInt(A,16,"unsigned",r,e,t)},
s.converters.ArrayBuffer=function(A,e,t,Q){
if("Object"!==s.util.Type(A)||!r.isAnyArrayBuffer(A))throw s.errors.conversionFailed({prefix:e,
argument:`${t} ("${s.util.Stringify(A)}")`,types:["ArrayBuffer"]})
;if(!1===Q?.allowShared&&r.isSharedArrayBuffer(A))throw s.errors.exception({header:"ArrayBuffer",
message:"SharedArrayBuffer is not allowed."});if(A.resizable||A.growable)throw s.errors.exception({header:"ArrayBuffer",
message:"Received a resizable ArrayBuffer."});return A},s.converters.TypedArray=function(A,e,t,Q,o){
if("Object"!==s.util.Type(A)||!r.isTypedArray(A)||A.constructor.name!==e.name)throw s.errors.conversionFailed({prefix:t,
argument:`${Q} ("${s.util.Stringify(A)}")`,types:[e.name]})
;if(!1===o?.allowShared&&r.isSharedArrayBuffer(A.buffer))throw s.errors.exception({header:"ArrayBuffer",
message:"SharedArrayBuffer is not allowed."});if(A.buffer.resizable||A.buffer.growable)throw s.errors.exception({
header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return A},s.converters.DataView=function(A,e,t,Q){
if("Object"!==s.util.Type(A)||!r.isDataView(A))throw s.errors.exception({header:e,message:`${t} is not a DataView.`})
;if(!1===Q?.allowShared&&r.isSharedArrayBuffer(A.buffer))throw s.errors.exception({header:"ArrayBuffer",
message:"SharedArrayBuffer is not allowed."});if(A.buffer.resizable||A.buffer.growable)throw s.errors.exception({
header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return A
},s.converters.BufferSource=function(A,e,t,Q){if(r.isAnyArrayBuffer(A))return s.converters.ArrayBuffer(A,e,t,{...Q,
allowShared:!1});if(r.isTypedArray(A))return s.converters.TypedArray(A,A.constructor,e,t,{...Q,allowShared:!1})
;if(r.isDataView(A))return s.converters.DataView(A,e,t,{...Q,allowShared:!1});throw s.errors.conversionFailed({prefix:e,
argument:`${t} ("${s.util.Stringify(A)}")`,types:["BufferSource"]})
},s.converters["sequence<ByteString>"]=s.sequenceConverter(s.converters.ByteString),
s.converters["sequence<sequence<ByteString>>"]=s.sequenceConverter(s.converters["sequence<ByteString>"]),
s.converters["record<ByteString, ByteString>"]=s.recordConverter(s.converters.ByteString,s.converters.ByteString),
A.exports={webidl:s}},4589:A=>{"use strict";A.exports=require("node:assert")},4573:A=>{"use strict"
;A.exports=require("node:buffer")},7598:A=>{"use strict";A.exports=require("node:crypto")},3053:A=>{"use strict"
;A.exports=require("node:diagnostics_channel")},8474:A=>{"use strict";A.exports=require("node:events")},7067:A=>{
"use strict";A.exports=require("node:http")},2467:A=>{"use strict";A.exports=require("node:http2")},7030:A=>{
"use strict";A.exports=require("node:net")},643:A=>{"use strict";A.exports=require("node:perf_hooks")},1792:A=>{
"use strict";A.exports=require("node:querystring")},7075:A=>{"use strict";A.exports=require("node:stream")},1692:A=>{
"use strict";A.exports=require("node:tls")},3136:A=>{"use strict";A.exports=require("node:url")},7975:A=>{"use strict"
;A.exports=require("node:util")},3429:A=>{"use strict";A.exports=require("node:util/types")},5919:A=>{"use strict"
;A.exports=require("node:worker_threads")},8522:A=>{"use strict";A.exports=require("node:zlib")},3388:(A,e,t)=>{
const{fetch:r}=t(4398),Q=t(6672);A.exports={fetch:r,ProxyAgent:Q}}},e={};function __nccwpck_require__(t){var r=e[t]
;if(void 0!==r)return r.exports;var Q=e[t]={exports:{}},o=!0;try{A[t](Q,Q.exports,__nccwpck_require__),o=!1}finally{
o&&delete e[t]}return Q.exports}__nccwpck_require__.ab=__dirname+"/";var t=__nccwpck_require__(3388);module.exports=t
})();
