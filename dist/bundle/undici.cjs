(()=>{var A={9136:(A,e,t)=>{"use strict"
;const Q=t(7030),r=t(4589),o=t(3440),{InvalidArgumentError:B,ConnectTimeoutError:i}=t(8707),s=t(6603);function E(){}
let n,g;g=!global.FinalizationRegistry||process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG?class SimpleSessionCache{
constructor(A){this._maxCachedSessions=A,this._sessionCache=new Map}get(A){return this._sessionCache.get(A)}set(A,e){
if(0!==this._maxCachedSessions){if(this._sessionCache.size>=this._maxCachedSessions){
const{value:A}=this._sessionCache.keys().next();this._sessionCache.delete(A)}this._sessionCache.set(A,e)}}
}:class WeakSessionCache{constructor(A){this._maxCachedSessions=A,this._sessionCache=new Map,
this._sessionRegistry=new global.FinalizationRegistry(A=>{if(this._sessionCache.size<this._maxCachedSessions)return
;const e=this._sessionCache.get(A);void 0!==e&&void 0===e.deref()&&this._sessionCache.delete(A)})}get(A){
const e=this._sessionCache.get(A);return e?e.deref():null}set(A,e){
0!==this._maxCachedSessions&&(this._sessionCache.set(A,new WeakRef(e)),this._sessionRegistry.register(e,A))}}
;const I="win32"===process.platform?(A,e)=>{if(!e.timeout)return E;let t=null,Q=null;const r=s.setFastTimeout(()=>{
t=setImmediate(()=>{Q=setImmediate(()=>C(A.deref(),e))})},e.timeout);return()=>{s.clearFastTimeout(r),clearImmediate(t),
clearImmediate(Q)}}:(A,e)=>{if(!e.timeout)return E;let t=null;const Q=s.setFastTimeout(()=>{t=setImmediate(()=>{
C(A.deref(),e)})},e.timeout);return()=>{s.clearFastTimeout(Q),clearImmediate(t)}};function C(A,e){if(null==A)return
;let t="Connect Timeout Error"
;Array.isArray(A.autoSelectFamilyAttemptedAddresses)?t+=` (attempted addresses: ${A.autoSelectFamilyAttemptedAddresses.join(", ")},`:t+=` (attempted address: ${e.hostname}:${e.port},`,
t+=` timeout: ${e.timeout}ms)`,o.destroy(A,new i(t))}
A.exports=function({allowH2:A,maxCachedSessions:e,socketPath:i,timeout:s,session:E,...C}){
if(null!=e&&(!Number.isInteger(e)||e<0))throw new B("maxCachedSessions must be a positive integer or zero");const a={
path:i,...C},c=new g(e??100)
;return s=s??1e4,A=null!=A&&A,function({hostname:e,host:B,protocol:i,port:g,servername:C,localAddress:h,httpSocket:l},u){
let d;if("https:"===i){n||(n=t(1692));const Q=(C=C||a.servername||o.getServerName(B)||null)||e;r(Q)
;const i=E||c.get(Q)||null;g=g||443,d=n.connect({highWaterMark:16384,...a,servername:C,session:i,localAddress:h,
ALPNProtocols:A?["http/1.1","h2"]:["http/1.1"],socket:l,port:g,host:e}),d.on("session",function(A){c.set(Q,A)})
}else r(!l,"httpSocket can only be sent on TLS update"),g=g||80,d=Q.connect({highWaterMark:65536,...a,localAddress:h,
port:g,host:e});if(null==a.keepAlive||a.keepAlive){const A=void 0===a.keepAliveInitialDelay?6e4:a.keepAliveInitialDelay
;d.setKeepAlive(!0,A)}const D=I(new WeakRef(d),{timeout:s,hostname:e,port:g})
;return d.setNoDelay(!0).once("https:"===i?"secureConnect":"connect",function(){if(queueMicrotask(D),u){const A=u
;u=null,A(null,this)}}).on("error",function(A){if(queueMicrotask(D),u){const e=u;u=null,e(A)}}),d}}},735:A=>{
"use strict"
;const e={},t=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"]
;for(let A=0;A<t.length;++A){const Q=t[A],r=Q.toLowerCase();e[Q]=e[r]=r}Object.setPrototypeOf(e,null),A.exports={
wellknownHeaderNames:t,headerNameLowerCasedRecord:e}},2414:(A,e,t)=>{"use strict"
;const Q=t(3053),r=t(7975),o=r.debuglog("undici"),B=r.debuglog("fetch"),i=r.debuglog("websocket");let s=!1;const E={
beforeConnect:Q.channel("undici:client:beforeConnect"),connected:Q.channel("undici:client:connected"),
connectError:Q.channel("undici:client:connectError"),sendHeaders:Q.channel("undici:client:sendHeaders"),
create:Q.channel("undici:request:create"),bodySent:Q.channel("undici:request:bodySent"),
headers:Q.channel("undici:request:headers"),trailers:Q.channel("undici:request:trailers"),
error:Q.channel("undici:request:error"),open:Q.channel("undici:websocket:open"),
close:Q.channel("undici:websocket:close"),socketError:Q.channel("undici:websocket:socket_error"),
ping:Q.channel("undici:websocket:ping"),pong:Q.channel("undici:websocket:pong")};if(o.enabled||B.enabled){
const A=B.enabled?B:o;Q.channel("undici:client:beforeConnect").subscribe(e=>{
const{connectParams:{version:t,protocol:Q,port:r,host:o}}=e;A("connecting to %s using %s%s",`${o}${r?`:${r}`:""}`,Q,t)
}),Q.channel("undici:client:connected").subscribe(e=>{const{connectParams:{version:t,protocol:Q,port:r,host:o}}=e
;A("connected to %s using %s%s",`${o}${r?`:${r}`:""}`,Q,t)}),Q.channel("undici:client:connectError").subscribe(e=>{
const{connectParams:{version:t,protocol:Q,port:r,host:o},error:B}=e
;A("connection to %s using %s%s errored - %s",`${o}${r?`:${r}`:""}`,Q,t,B.message)}),
Q.channel("undici:client:sendHeaders").subscribe(e=>{const{request:{method:t,path:Q,origin:r}}=e
;A("sending request to %s %s/%s",t,r,Q)}),Q.channel("undici:request:headers").subscribe(e=>{
const{request:{method:t,path:Q,origin:r},response:{statusCode:o}}=e;A("received response to %s %s/%s - HTTP %d",t,r,Q,o)
}),Q.channel("undici:request:trailers").subscribe(e=>{const{request:{method:t,path:Q,origin:r}}=e
;A("trailers received from %s %s/%s",t,r,Q)}),Q.channel("undici:request:error").subscribe(e=>{
const{request:{method:t,path:Q,origin:r},error:o}=e;A("request to %s %s/%s errored - %s",t,r,Q,o.message)}),s=!0}
if(i.enabled){if(!s){const A=o.enabled?o:i;Q.channel("undici:client:beforeConnect").subscribe(e=>{
const{connectParams:{version:t,protocol:Q,port:r,host:o}}=e;A("connecting to %s%s using %s%s",o,r?`:${r}`:"",Q,t)}),
Q.channel("undici:client:connected").subscribe(e=>{const{connectParams:{version:t,protocol:Q,port:r,host:o}}=e
;A("connected to %s%s using %s%s",o,r?`:${r}`:"",Q,t)}),Q.channel("undici:client:connectError").subscribe(e=>{
const{connectParams:{version:t,protocol:Q,port:r,host:o},error:B}=e
;A("connection to %s%s using %s%s errored - %s",o,r?`:${r}`:"",Q,t,B.message)}),
Q.channel("undici:client:sendHeaders").subscribe(e=>{const{request:{method:t,path:Q,origin:r}}=e
;A("sending request to %s %s/%s",t,r,Q)})}Q.channel("undici:websocket:open").subscribe(A=>{
const{address:{address:e,port:t}}=A;i("connection opened %s%s",e,t?`:${t}`:"")}),
Q.channel("undici:websocket:close").subscribe(A=>{const{websocket:e,code:t,reason:Q}=A
;i("closed connection to %s - %s %s",e.url,t,Q)}),Q.channel("undici:websocket:socket_error").subscribe(A=>{
i("connection errored - %s",A.message)}),Q.channel("undici:websocket:ping").subscribe(A=>{i("ping received")}),
Q.channel("undici:websocket:pong").subscribe(A=>{i("pong received")})}A.exports={channels:E}},8707:A=>{"use strict"
;const e=Symbol.for("undici.error.UND_ERR");class UndiciError extends Error{constructor(A){super(A),
this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](A){return A&&!0===A[e]}[e]=!0}
const t=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");class ConnectTimeoutError extends UndiciError{constructor(A){
super(A),this.name="ConnectTimeoutError",this.message=A||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}
static[Symbol.hasInstance](A){return A&&!0===A[t]}[t]=!0}const Q=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT")
;class HeadersTimeoutError extends UndiciError{constructor(A){super(A),this.name="HeadersTimeoutError",
this.message=A||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](A){
return A&&!0===A[Q]}[Q]=!0}const r=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW")
;class HeadersOverflowError extends UndiciError{constructor(A){super(A),this.name="HeadersOverflowError",
this.message=A||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](A){
return A&&!0===A[r]}[r]=!0}const o=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT")
;class BodyTimeoutError extends UndiciError{constructor(A){super(A),this.name="BodyTimeoutError",
this.message=A||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](A){return A&&!0===A[o]}
[o]=!0}const B=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE")
;class ResponseStatusCodeError extends UndiciError{constructor(A,e,t,Q){super(A),this.name="ResponseStatusCodeError",
this.message=A||"Response Status Code Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=Q,this.status=e,
this.statusCode=e,this.headers=t}static[Symbol.hasInstance](A){return A&&!0===A[B]}[B]=!0}
const i=Symbol.for("undici.error.UND_ERR_INVALID_ARG");class InvalidArgumentError extends UndiciError{constructor(A){
super(A),this.name="InvalidArgumentError",this.message=A||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}
static[Symbol.hasInstance](A){return A&&!0===A[i]}[i]=!0}const s=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE")
;class InvalidReturnValueError extends UndiciError{constructor(A){super(A),this.name="InvalidReturnValueError",
this.message=A||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](A){
return A&&!0===A[s]}[s]=!0}const E=Symbol.for("undici.error.UND_ERR_ABORT");class AbortError extends UndiciError{
constructor(A){super(A),this.name="AbortError",this.message=A||"The operation was aborted",this.code="UND_ERR_ABORT"}
static[Symbol.hasInstance](A){return A&&!0===A[E]}[E]=!0}const n=Symbol.for("undici.error.UND_ERR_ABORTED")
;class RequestAbortedError extends AbortError{constructor(A){super(A),this.name="AbortError",
this.message=A||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](A){return A&&!0===A[n]}[n]=!0}
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
constructor(A,e,{headers:t,data:Q}){super(A),this.name="RequestRetryError",this.message=A||"Request retry error",
this.code="UND_ERR_REQ_RETRY",this.statusCode=e,this.data=Q,this.headers=t}static[Symbol.hasInstance](A){
return A&&!0===A[w]}[w]=!0}const R=Symbol.for("undici.error.UND_ERR_RESPONSE");class ResponseError extends UndiciError{
constructor(A,e,{headers:t,data:Q}){super(A),this.name="ResponseError",this.message=A||"Response error",
this.code="UND_ERR_RESPONSE",this.statusCode=e,this.data=Q,this.headers=t}static[Symbol.hasInstance](A){
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
;const{InvalidArgumentError:Q,NotSupportedError:r}=t(8707),o=t(4589),{isValidHTTPToken:B,isValidHeaderValue:i,isStream:s,destroy:E,isBuffer:n,isFormDataLike:g,isIterable:I,isBlobLike:C,buildURL:a,validateHandler:c,getServerName:h,normalizedMethodRecords:l}=t(3440),{channels:u}=t(2414),{headerNameLowerCasedRecord:d}=t(735),D=/[^\u0021-\u00ff]/,w=Symbol("handler")
;function R(A,e,t){if(t&&"object"==typeof t&&!Array.isArray(t))throw new Q(`invalid ${e} header`);if(void 0===t)return
;let o=d[e];if(void 0===o&&(o=e.toLowerCase(),void 0===d[o]&&!B(o)))throw new Q("invalid header key")
;if(Array.isArray(t)){const A=[];for(let r=0;r<t.length;r++)if("string"==typeof t[r]){
if(!i(t[r]))throw new Q(`invalid ${e} header`);A.push(t[r])}else if(null===t[r])A.push("");else{
if("object"==typeof t[r])throw new Q(`invalid ${e} header`);{const o=`${t[r]}`
;if(!i(o))throw new Q(`invalid ${e} header`);A.push(o)}}t=A}else if("string"==typeof t){
if(!i(t))throw new Q(`invalid ${e} header`)
}else if(null===t)t="";else if(!i(t=`${t}`))throw new Q(`invalid ${e} header`);if("host"===o){
if(null!==A.host)throw new Q("duplicate host header");if("string"!=typeof t)throw new Q("invalid host header");A.host=t
}else if("content-length"===o){if(null!==A.contentLength)throw new Q("duplicate content-length header")
;if(A.contentLength=parseInt(t,10),!Number.isFinite(A.contentLength))throw new Q("invalid content-length header")
}else if(null===A.contentType&&"content-type"===o)A.contentType=t,A.headers.push(e,t);else{
if("transfer-encoding"===o||"keep-alive"===o||"upgrade"===o)throw new Q(`invalid ${o} header`);if("connection"===o){
const e="string"==typeof t?t.toLowerCase():null
;if("close"!==e&&"keep-alive"!==e)throw new Q("invalid connection header");"close"===e&&(A.reset=!0)}else{
if("expect"===o)throw new r("expect header not supported");A.headers.push(e,t)}}}A.exports=class Request{
constructor(A,{path:e,method:t,body:r,headers:o,query:d,idempotent:F,blocking:y,upgrade:f,headersTimeout:N,bodyTimeout:k,reset:U,throwOnError:M,expectContinue:S,servername:p},L){
if("string"!=typeof e)throw new Q("path must be a string")
;if("/"!==e[0]&&!e.startsWith("http://")&&!e.startsWith("https://")&&"CONNECT"!==t)throw new Q("path must be an absolute URL or start with a slash")
;if(D.test(e))throw new Q("invalid request path");if("string"!=typeof t)throw new Q("method must be a string")
;if(void 0===l[t]&&!B(t))throw new Q("invalid request method")
;if(f&&"string"!=typeof f)throw new Q("upgrade must be a string");if(f&&!i(f))throw new Q("invalid upgrade header")
;if(null!=N&&(!Number.isFinite(N)||N<0))throw new Q("invalid headersTimeout")
;if(null!=k&&(!Number.isFinite(k)||k<0))throw new Q("invalid bodyTimeout")
;if(null!=U&&"boolean"!=typeof U)throw new Q("invalid reset")
;if(null!=S&&"boolean"!=typeof S)throw new Q("invalid expectContinue");if(this.headersTimeout=N,this.bodyTimeout=k,
this.throwOnError=!0===M,this.method=t,this.abort=null,null==r)this.body=null;else if(s(r)){this.body=r
;const A=this.body._readableState;A&&A.autoDestroy||(this.endHandler=function(){E(this)},
this.body.on("end",this.endHandler)),this.errorHandler=A=>{this.abort?this.abort(A):this.error=A},
this.body.on("error",this.errorHandler)
}else if(n(r))this.body=r.byteLength?r:null;else if(ArrayBuffer.isView(r))this.body=r.buffer.byteLength?Buffer.from(r.buffer,r.byteOffset,r.byteLength):null;else if(r instanceof ArrayBuffer)this.body=r.byteLength?Buffer.from(r):null;else if("string"==typeof r)this.body=r.length?Buffer.from(r):null;else{
if(!(g(r)||I(r)||C(r)))throw new Q("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable")
;this.body=r}if(this.completed=!1,this.aborted=!1,this.upgrade=f||null,this.path=d?a(e,d):e,this.origin=A,
this.idempotent=F??("HEAD"===t||"GET"===t),this.blocking=y??!1,this.reset=U??null,this.host=null,
this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=null!=S&&S,Array.isArray(o)){
if(o.length%2!=0)throw new Q("headers array must be even");for(let A=0;A<o.length;A+=2)R(this,o[A],o[A+1])
}else if(o&&"object"==typeof o)if(o[Symbol.iterator])for(const A of o){
if(!Array.isArray(A)||2!==A.length)throw new Q("headers must be in key-value pair format");R(this,A[0],A[1])}else{
const A=Object.keys(o);for(let e=0;e<A.length;++e)R(this,A[e],o[A[e]])
}else if(null!=o)throw new Q("headers must be an object or an array");c(L,t,f),this.servername=p||h(this.host),
this[w]=L,u.create.hasSubscribers&&u.create.publish({request:this})}onBodySent(A){if(this[w].onBodySent)try{
return this[w].onBodySent(A)}catch(A){this.abort(A)}}onRequestSent(){if(u.bodySent.hasSubscribers&&u.bodySent.publish({
request:this}),this[w].onRequestSent)try{return this[w].onRequestSent()}catch(A){this.abort(A)}}onConnect(A){
if(o(!this.aborted),o(!this.completed),!this.error)return this.abort=A,this[w].onConnect(A);A(this.error)}
onResponseStarted(){return this[w].onResponseStarted?.()}onHeaders(A,e,t,Q){o(!this.aborted),o(!this.completed),
u.headers.hasSubscribers&&u.headers.publish({request:this,response:{statusCode:A,headers:e,statusText:Q}});try{
return this[w].onHeaders(A,e,t,Q)}catch(A){this.abort(A)}}onData(A){o(!this.aborted),o(!this.completed);try{
return this[w].onData(A)}catch(A){return this.abort(A),!1}}onUpgrade(A,e,t,Q=""){this.onFinally(),o(!this.aborted),
o(!this.completed),null!==A&&this.#A(A,e,Q);const r=this[w].onUpgrade(A,e,t);return this.aborted||(this.completed=!0,
null!==A&&this.#e()),r}onUpgradeResponse(A,e,t,Q=""){o(!this.aborted),o(this.completed),
u.headers.hasSubscribers&&this.#A(A,t(e),Q),this.#e()}onUpgradeError(A){o(!this.aborted),o(this.completed),
u.error.hasSubscribers&&u.error.publish({request:this,error:A})}#A(A,e,t){u.headers.hasSubscribers&&u.headers.publish({
request:this,response:{statusCode:A,headers:e,statusText:t}})}#e(){u.trailers.hasSubscribers&&u.trailers.publish({
request:this,trailers:[]})}onComplete(A){this.onFinally(),o(!this.aborted),this.completed=!0,
u.trailers.hasSubscribers&&u.trailers.publish({request:this,trailers:A});try{return this[w].onComplete(A)}catch(A){
this.onError(A)}}onError(A){if(this.onFinally(),u.error.hasSubscribers&&u.error.publish({request:this,error:A}),
!this.aborted)return this.aborted=!0,this[w].onError(A)}onFinally(){
this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),
this.endHandler&&(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(A,e){return R(this,A,e),this}}},
6443:A=>{A.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),
kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),kConnect:Symbol("connect"),
kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),
kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),
kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol("keep alive"),
kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server name"),
kLocalAddress:Symbol("local address"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),
kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("blocking"),
kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),
kConnected:Symbol("connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),
kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on error"),
kMaxHeadersSize:Symbol("max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),
kError:Symbol("error"),kClients:Symbol("clients"),kClient:Symbol("client"),kParser:Symbol("parser"),
kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),
kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol("strict content length"),
kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),
kProxy:Symbol("proxy agent options"),kCounter:Symbol("socket request counter"),
kInterceptors:Symbol("dispatch interceptors"),kMaxResponseSize:Symbol("max response size"),
kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol("http2Session state"),
kRetryHandlerDefaultRetry:Symbol("retry agent default retry"),kConstruct:Symbol("constructable"),
kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),
kMaxConcurrentStreams:Symbol("max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),
kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}},7752:(A,e,t)=>{"use strict"
;const{wellknownHeaderNames:Q,headerNameLowerCasedRecord:r}=t(735);class TstNode{value=null;left=null;middle=null
;right=null;code;constructor(A,e,t){if(void 0===t||t>=A.length)throw new TypeError("Unreachable")
;if((this.code=A.charCodeAt(t))>127)throw new TypeError("key must be ascii string")
;A.length!==++t?this.middle=new TstNode(A,e,t):this.value=e}add(A,e){const t=A.length
;if(0===t)throw new TypeError("Unreachable");let Q=0,r=this;for(;;){const o=A.charCodeAt(Q)
;if(o>127)throw new TypeError("key must be ascii string");if(r.code===o){if(t===++Q){r.value=e;break}
if(null===r.middle){r.middle=new TstNode(A,e,Q);break}r=r.middle}else if(r.code<o){if(null===r.left){
r.left=new TstNode(A,e,Q);break}r=r.left}else{if(null===r.right){r.right=new TstNode(A,e,Q);break}r=r.right}}}search(A){
const e=A.length;let t=0,Q=this;for(;null!==Q&&t<e;){let r=A[t];for(r<=90&&r>=65&&(r|=32);null!==Q;){if(r===Q.code){
if(e===++t)return Q;Q=Q.middle;break}Q=Q.code<r?Q.left:Q.right}}return null}}class TernarySearchTree{node=null
;insert(A,e){null===this.node?this.node=new TstNode(A,e,0):this.node.add(A,e)}lookup(A){
return this.node?.search(A)?.value??null}}const o=new TernarySearchTree;for(let A=0;A<Q.length;++A){const e=r[Q[A]]
;o.insert(e,e)}A.exports={TernarySearchTree,tree:o}},3440:(A,e,t)=>{"use strict"
;const Q=t(4589),{kDestroyed:r,kBodyUsed:o,kListeners:B,kBody:i}=t(6443),{IncomingMessage:s}=t(7067),E=t(7075),n=t(7030),{Blob:g}=t(4573),I=t(7975),{stringify:C}=t(1792),{EventEmitter:a}=t(8474),{InvalidArgumentError:c}=t(8707),{headerNameLowerCasedRecord:h}=t(735),{tree:l}=t(7752),[u,d]=process.versions.node.split(".").map(A=>Number(A))
;class BodyAsyncIterable{constructor(A){this[i]=A,this[o]=!1}async*[Symbol.asyncIterator](){Q(!this[o],"disturbed"),
this[o]=!0,yield*this[i]}}function D(A){return A&&"object"==typeof A&&"function"==typeof A.pipe&&"function"==typeof A.on
}function w(A){if(null===A)return!1;if(A instanceof g)return!0;if("object"!=typeof A)return!1;{
const e=A[Symbol.toStringTag]
;return("Blob"===e||"File"===e)&&("stream"in A&&"function"==typeof A.stream||"arrayBuffer"in A&&"function"==typeof A.arrayBuffer)
}}function R(A){const e=parseInt(A,10);return e===Number(A)&&e>=0&&e<=65535}function F(A){
return null!=A&&"h"===A[0]&&"t"===A[1]&&"t"===A[2]&&"p"===A[3]&&(":"===A[4]||"s"===A[4]&&":"===A[5])}function y(A){
if("string"==typeof A){
if(!F((A=new URL(A)).origin||A.protocol))throw new c("Invalid URL protocol: the URL must start with `http:` or `https:`.")
;return A}if(!A||"object"!=typeof A)throw new c("Invalid URL: The URL argument must be a non-null object.")
;if(!(A instanceof URL)){
if(null!=A.port&&""!==A.port&&!1===R(A.port))throw new c("Invalid URL: port must be a valid integer or a string representation of an integer.")
;if(null!=A.path&&"string"!=typeof A.path)throw new c("Invalid URL path: the path must be a string or null/undefined.")
;if(null!=A.pathname&&"string"!=typeof A.pathname)throw new c("Invalid URL pathname: the pathname must be a string or null/undefined.")
;if(null!=A.hostname&&"string"!=typeof A.hostname)throw new c("Invalid URL hostname: the hostname must be a string or null/undefined.")
;if(null!=A.origin&&"string"!=typeof A.origin)throw new c("Invalid URL origin: the origin must be a string or null/undefined.")
;if(!F(A.origin||A.protocol))throw new c("Invalid URL protocol: the URL must start with `http:` or `https:`.")
;const e=null!=A.port?A.port:"https:"===A.protocol?443:80
;let t=null!=A.origin?A.origin:`${A.protocol||""}//${A.hostname||""}:${e}`,Q=null!=A.path?A.path:`${A.pathname||""}${A.search||""}`
;return"/"===t[t.length-1]&&(t=t.slice(0,t.length-1)),Q&&"/"!==Q[0]&&(Q=`/${Q}`),new URL(`${t}${Q}`)}
if(!F(A.origin||A.protocol))throw new c("Invalid URL protocol: the URL must start with `http:` or `https:`.");return A}
function f(A){return!(null==A||"function"!=typeof A[Symbol.iterator]&&"function"!=typeof A[Symbol.asyncIterator])}
function N(A){if(null==A)return 0;if(D(A)){const e=A._readableState
;return e&&!1===e.objectMode&&!0===e.ended&&Number.isFinite(e.length)?e.length:null}
return w(A)?null!=A.size?A.size:null:S(A)?A.byteLength:null}function k(A){
return A&&!!(A.destroyed||A[r]||E.isDestroyed?.(A))}const U=/timeout=(\d+)/;function M(A){
return"string"==typeof A?h[A]??A.toLowerCase():l.lookup(A)??A.toString("latin1").toLowerCase()}function S(A){
return A instanceof Uint8Array||Buffer.isBuffer(A)}
const p="function"==typeof String.prototype.toWellFormed,L="function"==typeof String.prototype.isWellFormed
;function m(A){return p?`${A}`.toWellFormed():I.toUSVString(A)}function b(A){switch(A){case 34:case 40:case 41:case 44:
case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:return!1
;default:return A>=33&&A<=126}}const T=/[^\t\x20-\x7e\x80-\xff]/;const Y=Object.create(null);Y.enumerable=!0;const G={
delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",
post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},J={...G,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(G,null),
Object.setPrototypeOf(J,null),A.exports={kEnumerableProperty:Y,nop:function(){},isDisturbed:function(A){
return!(!A||!E.isDisturbed(A)&&!A[o])},isErrored:function(A){return!(!A||!E.isErrored(A))},isReadable:function(A){
return!(!A||!E.isReadable(A))},toUSVString:m,isUSVString:function(A){return L?`${A}`.isWellFormed():m(A)===`${A}`},
isBlobLike:w,parseOrigin:function(A){if("/"!==(A=y(A)).pathname||A.search||A.hash)throw new c("invalid url");return A},
parseURL:y,getServerName:function(A){if(!A)return null;Q("string"==typeof A);const e=function(A){if("["===A[0]){
const e=A.indexOf("]");return Q(-1!==e),A.substring(1,e)}const e=A.indexOf(":");return-1===e?A:A.substring(0,e)}(A)
;return n.isIP(e)?"":e},isStream:D,isIterable:f,isAsyncIterable:function(A){
return!(null==A||"function"!=typeof A[Symbol.asyncIterator])},isDestroyed:k,headerNameToString:M,
bufferToLowerCasedHeaderName:function(A){return l.lookup(A)??A.toString("latin1").toLowerCase()},
addListener:function(A,e,t){return(A[B]??=[]).push([e,t]),A.on(e,t),A},removeAllListeners:function(A){
for(const[e,t]of A[B]??[])A.removeListener(e,t);A[B]=null},errorRequest:function(A,e,t){try{e.onError(t),Q(e.aborted)
}catch(t){A.emit("error",t)}},parseRawHeaders:function(A){const e=A.length,t=new Array(e);let Q,r,o=!1,B=-1,i=0
;for(let e=0;e<A.length;e+=2)Q=A[e],r=A[e+1],"string"!=typeof Q&&(Q=Q.toString()),
"string"!=typeof r&&(r=r.toString("utf8")),
i=Q.length,14!==i||"-"!==Q[7]||"content-length"!==Q&&"content-length"!==Q.toLowerCase()?19!==i||"-"!==Q[7]||"content-disposition"!==Q&&"content-disposition"!==Q.toLowerCase()||(B=e+1):o=!0,
t[e]=Q,t[e+1]=r;return o&&-1!==B&&(t[B]=Buffer.from(t[B]).toString("latin1")),t},parseHeaders:function(A,e){
void 0===e&&(e={});for(let t=0;t<A.length;t+=2){const Q=M(A[t]);let r=e[Q];if(r)"string"==typeof r&&(r=[r],e[Q]=r),
r.push(A[t+1].toString("utf8"));else{const r=A[t+1]
;e[Q]="string"==typeof r?r:Array.isArray(r)?r.map(A=>A.toString("utf8")):r.toString("utf8")}}
return"content-length"in e&&"content-disposition"in e&&(e["content-disposition"]=Buffer.from(e["content-disposition"]).toString("latin1")),
e},parseKeepAliveTimeout:function(A){const e=A.toString().match(U);return e?1e3*parseInt(e[1],10):null},
destroy:function(A,e){
null!=A&&D(A)&&!k(A)&&("function"==typeof A.destroy?(Object.getPrototypeOf(A).constructor===s&&(A.socket=null),
A.destroy(e)):e&&queueMicrotask(()=>{A.emit("error",e)}),!0!==A.destroyed&&(A[r]=!0))},bodyLength:N,
deepClone:function(A){return JSON.parse(JSON.stringify(A))},ReadableStreamFrom:function(A){let e
;return new ReadableStream({async start(){e=A[Symbol.asyncIterator]()},async pull(A){
const{done:t,value:Q}=await e.next();if(t)queueMicrotask(()=>{A.close(),A.byobRequest?.respond(0)});else{
const e=Buffer.isBuffer(Q)?Q:Buffer.from(Q);e.byteLength&&A.enqueue(new Uint8Array(e))}return A.desiredSize>0},
async cancel(A){await e.return()},type:"bytes"})},isBuffer:S,validateHandler:function(A,e,t){
if(!A||"object"!=typeof A)throw new c("handler must be an object")
;if("function"!=typeof A.onConnect)throw new c("invalid onConnect method")
;if("function"!=typeof A.onError)throw new c("invalid onError method")
;if("function"!=typeof A.onBodySent&&void 0!==A.onBodySent)throw new c("invalid onBodySent method")
;if(t||"CONNECT"===e){if("function"!=typeof A.onUpgrade)throw new c("invalid onUpgrade method")}else{
if("function"!=typeof A.onHeaders)throw new c("invalid onHeaders method")
;if("function"!=typeof A.onData)throw new c("invalid onData method")
;if("function"!=typeof A.onComplete)throw new c("invalid onComplete method")}},getSocketInfo:function(A){return{
localAddress:A.localAddress,localPort:A.localPort,remoteAddress:A.remoteAddress,remotePort:A.remotePort,
remoteFamily:A.remoteFamily,timeout:A.timeout,bytesWritten:A.bytesWritten,bytesRead:A.bytesRead}},
isFormDataLike:function(A){
return A&&"object"==typeof A&&"function"==typeof A.append&&"function"==typeof A.delete&&"function"==typeof A.get&&"function"==typeof A.getAll&&"function"==typeof A.has&&"function"==typeof A.set&&"FormData"===A[Symbol.toStringTag]
},buildURL:function(A,e){
if(A.includes("?")||A.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#".')
;const t=C(e);return t&&(A+="?"+t),A},addAbortListener:function(A,e){
return"addEventListener"in A?(A.addEventListener("abort",e,{once:!0
}),()=>A.removeEventListener("abort",e)):(A.addListener("abort",e),()=>A.removeListener("abort",e))},
isValidHTTPToken:function(A){if(0===A.length)return!1;for(let e=0;e<A.length;++e)if(!b(A.charCodeAt(e)))return!1
;return!0},isValidHeaderValue:function(A){return!T.test(A)},isTokenCharCode:b,parseRangeHeader:function(A){
if(null==A||""===A)return{start:0,end:null,size:null};const e=A?A.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return e?{
start:parseInt(e[1]),end:e[2]?parseInt(e[2]):null,size:e[3]?parseInt(e[3]):null}:null},normalizedMethodRecordsBase:G,
normalizedMethodRecords:J,isValidPort:R,isHttpOrHttpsPrefixed:F,nodeMajor:u,nodeMinor:d,
safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:function(A){
return D(A)?(0===N(A)&&A.on("data",function(){Q(!1)}),"boolean"!=typeof A.readableDidRead&&(A[o]=!1,
a.prototype.on.call(A,"data",function(){this[o]=!0
})),A):A&&"function"==typeof A.pipeTo||A&&"string"!=typeof A&&!ArrayBuffer.isView(A)&&f(A)?new BodyAsyncIterable(A):A}}
},7405:(A,e,t)=>{"use strict"
;const{InvalidArgumentError:Q}=t(8707),{kClients:r,kRunning:o,kClose:B,kDestroy:i,kDispatch:s,kInterceptors:E}=t(6443),n=t(1841),g=t(628),I=t(3701),C=t(3440),a=t(5092),c=Symbol("onConnect"),h=Symbol("onDisconnect"),l=Symbol("onConnectionError"),u=Symbol("maxRedirections"),d=Symbol("onDrain"),D=Symbol("factory"),w=Symbol("options")
;function R(A,e){return e&&1===e.connections?new I(A,e):new g(A,e)}A.exports=class Agent extends n{
constructor({factory:A=R,maxRedirections:e=0,connect:t,tls:o,...B}={}){
if("function"!=typeof A)throw new Q("factory must be a function.")
;if(null!=t&&"function"!=typeof t&&"object"!=typeof t)throw new Q("connect must be a function or an object")
;if(!Number.isInteger(e)||e<0)throw new Q("maxRedirections must be a positive number");super(B),
t&&"function"!=typeof t&&(t={...t}),o&&"function"!=typeof o&&(o={...o
}),this[E]=B.interceptors?.Agent&&Array.isArray(B.interceptors.Agent)?B.interceptors.Agent:[a({maxRedirections:e})],
this[w]={...C.deepClone(B),connect:t,tls:o},this[w].interceptors=B.interceptors?{...B.interceptors}:void 0,this[u]=e,
this[D]=A,this[r]=new Map,this[d]=(A,e)=>{this.emit("drain",A,[this,...e])},this[c]=(A,e)=>{
this.emit("connect",A,[this,...e])},this[h]=(A,e,t)=>{this.emit("disconnect",A,[this,...e],t)},this[l]=(A,e,t)=>{
this.emit("connectionError",A,[this,...e],t)}}get[o](){let A=0;for(const e of this[r].values())A+=e[o];return A}
[s](A,e){let t
;if(!A.origin||!("string"==typeof A.origin||A.origin instanceof URL))throw new Q("opts.origin must be a non-empty string or URL.")
;t=String(A.origin);let o=this[r].get(t)
;return o||(o=this[D](A.origin,this[w]).on("drain",this[d]).on("connect",this[c]).on("disconnect",this[h]).on("connectionError",this[l]),
this[r].set(t,o)),o.dispatch(A,e)}async[B](){const A=[];for(const e of this[r].values())A.push(e.close())
;this[r].clear(),await Promise.all(A)}async[i](A){const e=[];for(const t of this[r].values())e.push(t.destroy(A))
;this[r].clear(),await Promise.all(e)}}},637:(A,e,t)=>{"use strict"
;const Q=t(4589),r=t(3440),{channels:o}=t(2414),B=t(6603),{RequestContentLengthMismatchError:i,ResponseContentLengthMismatchError:s,RequestAbortedError:E,InvalidArgumentError:n,HeadersTimeoutError:g,HeadersOverflowError:I,SocketError:C,InformationalError:a,BodyTimeoutError:c,HTTPParserError:h,ResponseExceededMaxSizeError:l}=t(8707),{kUrl:u,kReset:d,kClient:D,kParser:w,kBlocking:R,kRunning:F,kPending:y,kSize:f,kWriting:N,kQueue:k,kNoRef:U,kKeepAliveDefaultTimeout:M,kHostHeader:S,kPendingIdx:p,kRunningIdx:L,kError:m,kPipelining:b,kSocket:T,kKeepAliveTimeoutValue:Y,kMaxHeadersSize:G,kKeepAliveMaxTimeout:J,kKeepAliveTimeoutThreshold:H,kHeadersTimeout:V,kBodyTimeout:W,kStrictContentLength:x,kMaxRequests:v,kCounter:q,kMaxResponseSize:P,kOnError:O,kResume:Z,kHTTPContext:K}=t(6443),X=t(2824),z=Buffer.alloc(0),_=Buffer[Symbol.species],j=r.addListener,$=r.removeAllListeners,AA=Symbol("kIdleSocketValidation"),eA=Symbol("kIdleSocketValidationTimeout"),tA=Symbol("kSocketUsed")
;let QA;let rA=null,oA=async function(){const A=process.env.JEST_WORKER_ID?t(3870):void 0;let e;try{
e=await WebAssembly.compile(t(3434))}catch(Q){e=await WebAssembly.compile(A||t(3870))}
return await WebAssembly.instantiate(e,{env:{wasm_on_url:(A,e,t)=>0,wasm_on_status:(A,e,t)=>{Q(BA.ptr===A)
;const r=e-EA+iA.byteOffset;return BA.onStatus(new _(iA.buffer,r,t))||0},wasm_on_message_begin:A=>(Q(BA.ptr===A),
BA.onMessageBegin()||0),wasm_on_header_field:(A,e,t)=>{Q(BA.ptr===A);const r=e-EA+iA.byteOffset
;return BA.onHeaderField(new _(iA.buffer,r,t))||0},wasm_on_header_value:(A,e,t)=>{Q(BA.ptr===A)
;const r=e-EA+iA.byteOffset;return BA.onHeaderValue(new _(iA.buffer,r,t))||0},
wasm_on_headers_complete:(A,e,t,r)=>(Q(BA.ptr===A),BA.onHeadersComplete(e,Boolean(t),Boolean(r))||0),
wasm_on_body:(A,e,t)=>{Q(BA.ptr===A);const r=e-EA+iA.byteOffset;return BA.onBody(new _(iA.buffer,r,t))||0},
wasm_on_message_complete:A=>(Q(BA.ptr===A),BA.onMessageComplete()||0)}})}();oA.catch();let BA=null,iA=null,sA=0,EA=null
;class Parser{constructor(A,e,{exports:t}){Q(Number.isFinite(A[G])&&A[G]>0),this.llhttp=t,
this.ptr=this.llhttp.llhttp_alloc(X.TYPE.RESPONSE),this.client=A,this.socket=e,this.timeout=null,this.timeoutValue=null,
this.timeoutType=null,this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,
this.headersMaxSize=A[G],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,
this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=A[P]}setTimeout(A,e){
A!==this.timeoutValue||1&e^1&this.timeoutType?(this.timeout&&(B.clearTimeout(this.timeout),this.timeout=null),
A&&(1&e?this.timeout=B.setFastTimeout(nA,A,new WeakRef(this)):(this.timeout=setTimeout(nA,A,new WeakRef(this)),
this.timeout.unref())),this.timeoutValue=A):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),
this.timeoutType=e}resume(){!this.socket.destroyed&&this.paused&&(Q(null!=this.ptr),Q(null==BA),
this.llhttp.llhttp_resume(this.ptr),Q(5===this.timeoutType),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),
this.paused=!1,this.execute(this.socket.read()||z),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){
const A=this.socket.read();if(null===A)break;this.execute(A)}}execute(A){Q(null!=this.ptr),Q(null==BA),Q(!this.paused)
;const{socket:e,llhttp:t}=this;A.length>sA&&(EA&&t.free(EA),sA=4096*Math.ceil(A.length/4096),EA=t.malloc(sA)),
new Uint8Array(t.memory.buffer,EA,sA).set(A);try{let Q;try{iA=A,BA=this,Q=t.llhttp_execute(this.ptr,EA,A.length)
}catch(A){throw A}finally{BA=null,iA=null}const r=t.llhttp_get_error_pos(this.ptr)-EA;if(Q!==X.ERROR.OK){
const t=A.subarray(r);if(Q===X.ERROR.PAUSED_UPGRADE)this.onUpgrade(t);else{
if(Q!==X.ERROR.PAUSED)throw this.createError(Q,t);this.paused=!0,e.unshift(t)}}}catch(A){r.destroy(e,A)}}finish(){
Q(null===BA),Q(null!=this.ptr),Q(!this.paused);const{llhttp:A}=this;let e;try{BA=this,e=A.llhttp_finish(this.ptr)
}finally{BA=null}return e===X.ERROR.OK?null:e===X.ERROR.PAUSED||e===X.ERROR.PAUSED_UPGRADE?(this.paused=!0,
null):this.createError(e,z)}createError(A,e){const{llhttp:t,contentLength:Q,bytesRead:r}=this
;if(Q&&r!==parseInt(Q,10))return new s;const o=t.llhttp_get_error_reason(this.ptr);let B="";if(o){
const A=new Uint8Array(t.memory.buffer,o).indexOf(0)
;B="Response does not match the HTTP/1.1 protocol ("+Buffer.from(t.memory.buffer,o,A).toString()+")"}
return new h(B,X.ERROR[A],e)}destroy(){Q(null!=this.ptr),Q(null==BA),this.llhttp.llhttp_free(this.ptr),this.ptr=null,
this.timeout&&B.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1
}onStatus(A){this.statusText=A.toString()}onMessageBegin(){const{socket:A,client:e}=this;if(A.destroyed)return-1
;if(0===e[F])return r.destroy(A,new C("bad response",r.getSocketInfo(A))),-1;const t=e[k][e[L]];if(!t)return-1
;t.onResponseStarted()}onHeaderField(A){const e=this.headers.length
;1&e?this.headers[e-1]=Buffer.concat([this.headers[e-1],A]):this.headers.push(A),this.trackHeader(A.length)}
onHeaderValue(A){let e=this.headers.length
;1&~e?this.headers[e-1]=Buffer.concat([this.headers[e-1],A]):(this.headers.push(A),e+=1);const t=this.headers[e-2]
;if(10===t.length){const e=r.bufferToLowerCasedHeaderName(t)
;"keep-alive"===e?this.keepAlive+=A.toString():"connection"===e&&(this.connection+=A.toString())
}else 14===t.length&&"content-length"===r.bufferToLowerCasedHeaderName(t)&&(this.contentLength+=A.toString())
;this.trackHeader(A.length)}trackHeader(A){
this.headersSize+=A,this.headersSize>=this.headersMaxSize&&r.destroy(this.socket,new I)}onUpgrade(A){
const{upgrade:e,client:t,socket:o,headers:B,statusCode:i,statusText:s}=this;Q(e),Q(t[T]===o),Q(!o.destroyed),
Q(!this.paused),Q(!(1&B.length));const E=t[k][t[L]];Q(E),Q(E.upgrade||"CONNECT"===E.method),this.statusCode=null,
this.statusText="",this.shouldKeepAlive=null,this.headers=[],this.headersSize=0,o.unshift(A),o[w].destroy(),o[w]=null,
o[D]=null,o[m]=null,$(o),t[T]=null,t[K]=null,t[k][t[L]++]=null,t.emit("disconnect",t[u],[t],new a("upgrade"));try{
E.onUpgrade(i,B,o,s)}catch(A){r.errorRequest(t,E,A),r.destroy(o,A)}t[Z]()}onHeadersComplete(A,e,t){
const{client:o,socket:B,headers:i,statusText:s}=this;if(B.destroyed)return-1
;if(0===o[F])return r.destroy(B,new C("bad response",r.getSocketInfo(B))),-1;const E=o[k][o[L]];if(!E)return-1
;if(Q(!this.upgrade),Q(this.statusCode<200),100===A)return r.destroy(B,new C("bad response",r.getSocketInfo(B))),-1
;if(e&&!E.upgrade)return r.destroy(B,new C("bad upgrade",r.getSocketInfo(B))),-1;if(Q(3===this.timeoutType),
this.statusCode=A,this.shouldKeepAlive=t||"HEAD"===E.method&&!B[d]&&"keep-alive"===this.connection.toLowerCase(),
this.statusCode>=200){const A=null!=E.bodyTimeout?E.bodyTimeout:o[W];this.setTimeout(A,5)
}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if("CONNECT"===E.method)return Q(1===o[F]),
this.upgrade=!0,2;if(e)return Q(1===o[F]),this.upgrade=!0,2;if(Q(!(1&this.headers.length)),this.headers=[],
this.headersSize=0,this.shouldKeepAlive&&o[b]){const A=this.keepAlive?r.parseKeepAliveTimeout(this.keepAlive):null
;if(null!=A){const e=Math.min(A-o[H],o[J]);e<=0?B[d]=!0:o[Y]=e}else o[Y]=o[M]}else B[d]=!0
;const n=!1===E.onHeaders(A,i,this.resume,s);return E.aborted?-1:"HEAD"===E.method||A<200?1:(B[R]&&(B[R]=!1,o[Z]()),
n?X.ERROR.PAUSED:0)}onBody(A){const{client:e,socket:t,statusCode:o,maxResponseSize:B}=this;if(t.destroyed)return-1
;const i=e[k][e[L]];return Q(i),Q(5===this.timeoutType),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),
Q(o>=200),B>-1&&this.bytesRead+A.length>B?(r.destroy(t,new l),-1):(this.bytesRead+=A.length,
!1===i.onData(A)?X.ERROR.PAUSED:void 0)}onMessageComplete(){
const{client:A,socket:e,statusCode:t,upgrade:o,headers:B,contentLength:i,bytesRead:E,shouldKeepAlive:n}=this
;if(e.destroyed&&(!t||n))return-1;if(o)return;Q(t>=100),Q(!(1&this.headers.length));const g=A[k][A[L]];return Q(g),
this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",
this.headers=[],this.headersSize=0,t<200?void 0:"HEAD"!==g.method&&i&&E!==parseInt(i,10)?(r.destroy(e,new s),
-1):(g.onComplete(B),A[k][A[L]++]=null,e[tA]=!0,e[N]?(Q(0===A[F]),r.destroy(e,new a("reset")),
X.ERROR.PAUSED):n?e[d]&&0===A[F]?(r.destroy(e,new a("reset")),
X.ERROR.PAUSED):void(null==A[b]||1===A[b]?setImmediate(()=>A[Z]()):A[Z]()):(r.destroy(e,new a("reset")),X.ERROR.PAUSED))
}}function nA(A){const{socket:e,timeoutType:t,client:o,paused:B}=A.deref()
;3===t?(!e[N]||e.writableNeedDrain||o[F]>1)&&(Q(!B,"cannot be paused while waiting for headers"),
r.destroy(e,new g)):5===t?B||r.destroy(e,new c):8===t&&(Q(0===o[F]&&o[Y]),r.destroy(e,new a("socket idle timeout")))}
function gA(A){A[eA]&&(clearImmediate(A[eA]),A[eA]=null),A[AA]=0}function IA(A,e,t,o,B,i,s,E){try{
e?r.isBuffer(e)&&(Q(i===e.byteLength,"buffer body must have content length"),B.cork(),
B.write(`${s}content-length: ${i}\r\n\r\n`,"latin1"),B.write(e),B.uncork(),o.onBodySent(e),
E||!1===o.reset||(B[d]=!0)):0===i?B.write(`${s}content-length: 0\r\n\r\n`,"latin1"):(Q(null===i,"no body must not have content length"),
B.write(`${s}\r\n`,"latin1")),o.onRequestSent(),t[Z]()}catch(e){A(e)}}async function CA(A,e,t,r,o,B,i,s){
Q(0!==B||0===t[F],"iterator body cannot be pipelined");let E=null;function n(){if(E){const A=E;E=null,A()}}
const g=()=>new Promise((A,e)=>{Q(null===E),o[m]?e(o[m]):E=A});o.on("close",n).on("drain",n);const I=new AsyncWriter({
abort:A,socket:o,request:r,contentLength:B,client:t,expectsPayload:s,header:i});try{for await(const A of e){
if(o[m])throw o[m];I.write(A)||await g()}I.end()}catch(A){I.destroy(A)}finally{o.off("close",n).off("drain",n)}}
class AsyncWriter{constructor({abort:A,socket:e,request:t,contentLength:Q,client:r,expectsPayload:o,header:B}){
this.socket=e,this.request=t,this.contentLength=Q,this.client=r,this.bytesWritten=0,this.expectsPayload=o,this.header=B,
this.abort=A,e[N]=!0}write(A){
const{socket:e,request:t,contentLength:Q,client:r,bytesWritten:o,expectsPayload:B,header:s}=this;if(e[m])throw e[m]
;if(e.destroyed)return!1;const E=Buffer.byteLength(A);if(!E)return!0;if(null!==Q&&o+E>Q){if(r[x])throw new i
;process.emitWarning(new i)}
e.cork(),0===o&&(B||!1===t.reset||(e[d]=!0),null===Q?e.write(`${s}transfer-encoding: chunked\r\n`,"latin1"):e.write(`${s}content-length: ${Q}\r\n\r\n`,"latin1")),
null===Q&&e.write(`\r\n${E.toString(16)}\r\n`,"latin1"),this.bytesWritten+=E;const n=e.write(A);return e.uncork(),
t.onBodySent(A),n||e[w].timeout&&3===e[w].timeoutType&&e[w].timeout.refresh&&e[w].timeout.refresh(),n}end(){
const{socket:A,contentLength:e,client:t,bytesWritten:Q,expectsPayload:r,header:o,request:B}=this;if(B.onRequestSent(),
A[N]=!1,A[m])throw A[m];if(!A.destroyed){
if(0===Q?r?A.write(`${o}content-length: 0\r\n\r\n`,"latin1"):A.write(`${o}\r\n`,"latin1"):null===e&&A.write("\r\n0\r\n\r\n","latin1"),
null!==e&&Q!==e){if(t[x])throw new i;process.emitWarning(new i)}
A[w].timeout&&3===A[w].timeoutType&&A[w].timeout.refresh&&A[w].timeout.refresh(),t[Z]()}}destroy(A){
const{socket:e,client:t,abort:r}=this;e[N]=!1,A&&(Q(t[F]<=1,"pipeline should only contain this request"),r(A))}}
A.exports=async function(A,e){A[T]=e,rA||(rA=await oA,oA=null),e[U]=!1,e[N]=!1,e[d]=!1,e[R]=!1,e[AA]=0,e[eA]=null,
e[tA]=!1,e[w]=new Parser(A,e,rA),j(e,"error",function(A){const e=this[w]
;if("ECONNRESET"===A.code&&e.statusCode&&!e.shouldKeepAlive){const A=e.finish();return void(A&&(this[m]=A,
this[D][O](A)))}this[m]=A,this[D][O](A)}),j(e,"readable",function(){const A=this[w];A&&A.readMore()}),
j(e,"end",function(){const A=this[w];if(A.statusCode&&!A.shouldKeepAlive){const e=A.finish()
;return void(e&&r.destroy(this,e))}r.destroy(this,new C("other side closed",r.getSocketInfo(this)))}),
j(e,"close",function(){const A=this[D],e=this[w]
;gA(this),e&&(this[m]||!e.statusCode||e.shouldKeepAlive||(this[m]=e.finish()||this[m]),this[w].destroy(),this[w]=null)
;const t=this[m]||new C("closed",r.getSocketInfo(this));if(A[T]=null,A[K]=null,A.destroyed){Q(0===A[y])
;const e=A[k].splice(A[L]);for(let Q=0;Q<e.length;Q++){const o=e[Q];r.errorRequest(A,o,t)}
}else if(A[F]>0&&"UND_ERR_INFO"!==t.code){const e=A[k][A[L]];A[k][A[L]++]=null,r.errorRequest(A,e,t)}A[p]=A[L],
Q(0===A[F]),A.emit("disconnect",A[u],[A],t),A[Z]()});let B=!1;return e.on("close",()=>{B=!0}),{version:"h1",
defaultPipelining:1,write:(...e)=>function(A,e){const{method:B,path:s,host:g,upgrade:I,blocking:C,reset:c}=e
;let{body:h,headers:l,contentLength:u}=e
;const D="PUT"===B||"POST"===B||"PATCH"===B||"QUERY"===B||"PROPFIND"===B||"PROPPATCH"===B;if(r.isFormDataLike(h)){
QA||(QA=t(4492).extractBody);const[A,Q]=QA(h);null==e.contentType&&l.push("content-type",Q),h=A.stream,u=A.length
}else if(r.isBlobLike(h)&&null==e.contentType){const t=h.type;if(t){const Q=`${t}`
;if(!r.isValidHeaderValue(Q))return r.errorRequest(A,e,new n("invalid content-type header")),!1;l.push("content-type",Q)
}}h&&"function"==typeof h.read&&h.read(0);const w=r.bodyLength(h);u=w??u,null===u&&(u=e.contentLength)
;0!==u||D||(u=null);if(function(A){return"GET"!==A&&"HEAD"!==A&&"OPTIONS"!==A&&"TRACE"!==A&&"CONNECT"!==A
}(B)&&u>0&&null!==e.contentLength&&e.contentLength!==u){if(A[x])return r.errorRequest(A,e,new i),!1
;process.emitWarning(new i)}const y=A[T];gA(y);const f=t=>{
e.aborted||(e.completed?(e.upgrade||"CONNECT"===e.method)&&r.destroy(y,new a("aborted")):(r.errorRequest(A,e,t||new E),
r.destroy(h),r.destroy(y,new a("aborted"))))};try{e.onConnect(f)}catch(t){r.errorRequest(A,e,t)}if(e.aborted)return!1
;"HEAD"===B&&(y[d]=!0);(I||"CONNECT"===B)&&(y[d]=!0);null!=c&&(y[d]=c);A[v]&&y[q]++>=A[v]&&(y[d]=!0);C&&(y[R]=!0)
;let k=`${B} ${s} HTTP/1.1\r\n`;k+="string"==typeof g?`host: ${g}\r\n`:A[S]
;I?k+=`connection: upgrade\r\nupgrade: ${I}\r\n`:A[b]&&!y[d]?k+="connection: keep-alive\r\n":k+="connection: close\r\n"
;if(Array.isArray(l))for(let A=0;A<l.length;A+=2){const e=l[A+0],t=l[A+1]
;if(Array.isArray(t))for(let A=0;A<t.length;A++)k+=`${e}: ${t[A]}\r\n`;else k+=`${e}: ${t}\r\n`}
o.sendHeaders.hasSubscribers&&o.sendHeaders.publish({request:e,headers:k,socket:y})
;h&&0!==w?r.isBuffer(h)?IA(f,h,A,e,y,u,k,D):r.isBlobLike(h)?"function"==typeof h.stream?CA(f,h.stream(),A,e,y,u,k,D):async function(A,e,t,r,o,B,s,E){
Q(B===e.size,"blob body must have content length");try{if(null!=B&&B!==e.size)throw new i
;const A=Buffer.from(await e.arrayBuffer());o.cork(),o.write(`${s}content-length: ${B}\r\n\r\n`,"latin1"),o.write(A),
o.uncork(),r.onBodySent(A),r.onRequestSent(),E||!1===r.reset||(o[d]=!0),t[Z]()}catch(e){A(e)}
}(f,h,A,e,y,u,k,D):r.isStream(h)?function(A,e,t,o,B,i,s,n){Q(0!==i||0===t[F],"stream body cannot be pipelined");let g=!1
;const I=new AsyncWriter({abort:A,socket:B,request:o,contentLength:i,client:t,expectsPayload:n,header:s}),C=function(A){
if(!g)try{!I.write(A)&&this.pause&&this.pause()}catch(A){r.destroy(this,A)}},a=function(){g||e.resume&&e.resume()
},c=function(){if(queueMicrotask(()=>{e.removeListener("error",h)}),!g){const A=new E;queueMicrotask(()=>h(A))}
},h=function(A){if(!g){if(g=!0,Q(B.destroyed||B[N]&&t[F]<=1),B.off("drain",a).off("error",h),
e.removeListener("data",C).removeListener("end",h).removeListener("close",c),!A)try{I.end()}catch(e){A=e}I.destroy(A),
!A||"UND_ERR_INFO"===A.code&&"reset"===A.message?r.destroy(e):r.destroy(e,A)}}
;e.on("data",C).on("end",h).on("error",h).on("close",c),e.resume&&e.resume();B.on("drain",a).on("error",h),
e.errorEmitted??e.errored?setImmediate(()=>h(e.errored)):(e.endEmitted??e.readableEnded)&&setImmediate(()=>h(null))
;(e.closeEmitted??e.closed)&&setImmediate(c)
}(f,h,A,e,y,u,k,D):r.isIterable(h)?CA(f,h,A,e,y,u,k,D):Q(!1):IA(f,null,A,e,y,u,k,D);return!0}(A,...e),resume(){
!function(A){const e=A[T];if(e&&!e.destroyed){if(0===A[f]?!e[U]&&e.unref&&(e.unref(),e[U]=!0):e[U]&&e.ref&&(e.ref(),
e[U]=!1),0===A[F]&&A[y]>0&&e[tA]){if(0===e[AA])return function(A,e){e[AA]=1,e[eA]=setImmediate(()=>{e[eA]=null,e[AA]=2,
A[T]!==e||e.destroyed||A[Z]()})}(A,e),e[w].readMore(),void e.destroyed;if(1===e[AA])return e[w].readMore(),
void e.destroyed}if(0===A[F]&&(e[w].readMore(),e.destroyed))return
;if(0===A[f])8!==e[w].timeoutType&&e[w].setTimeout(A[Y],8);else if(A[F]>0&&e[w].statusCode<200&&3!==e[w].timeoutType){
const t=A[k][A[L]],Q=null!=t.headersTimeout?t.headersTimeout:A[V];e[w].setTimeout(Q,3)}}}(A)},destroy(A,t){
B?queueMicrotask(t):e.destroy(A).on("close",t)},get destroyed(){return e.destroyed},busy(t){
if(e[N]||e[d]||e[R]||1===e[AA])return!0;if(t){if(A[F]>0&&!t.idempotent)return!0
;if(A[F]>0&&(t.upgrade||"CONNECT"===t.method))return!0
;if(A[F]>0&&0!==r.bodyLength(t.body)&&(r.isStream(t.body)||r.isAsyncIterable(t.body)||r.isFormDataLike(t.body)))return!0
}return!1}}}},8788:(A,e,t)=>{"use strict"
;const Q=t(4589),{errorMonitor:r}=t(8474),{pipeline:o}=t(7075),B=t(3440),{RequestContentLengthMismatchError:i,RequestAbortedError:s,SocketError:E,InformationalError:n}=t(8707),{kUrl:g,kReset:I,kClient:C,kRunning:a,kPending:c,kQueue:h,kPendingIdx:l,kRunningIdx:u,kError:d,kSocket:D,kStrictContentLength:w,kOnError:R,kMaxConcurrentStreams:F,kHTTP2Session:y,kResume:f,kSize:N,kHTTPContext:k}=t(6443),U=Symbol("open streams")
;let M,S,p=!1;try{S=t(2467)}catch{S={constants:{}}}
const{constants:{HTTP2_HEADER_AUTHORITY:L,HTTP2_HEADER_METHOD:m,HTTP2_HEADER_PATH:b,HTTP2_HEADER_SCHEME:T,HTTP2_HEADER_CONTENT_LENGTH:Y,HTTP2_HEADER_EXPECT:G,HTTP2_HEADER_STATUS:J}}=S
;function H(A){const e=[]
;for(const[t,Q]of Object.entries(A))if(Array.isArray(Q))for(const A of Q)e.push(Buffer.from(t),Buffer.from(A));else e.push(Buffer.from(t),Buffer.from(Q))
;return e}function V(A){const{[J]:e,...t}=A;return H(t)}function W(A){this[D][d]=A,this[C][R](A)}function x(A,e,t){
if(0===t){const t=new n(`HTTP/2: "frameError" received - type ${A}, code ${e}`);this[D][d]=t,this[C][R](t)}}
function v(){const A=new E("other side closed",B.getSocketInfo(this[D]));this.destroy(A),B.destroy(this[D],A)}
function q(A){const e=this[d]||new E(`HTTP/2: "GOAWAY" frame received with code ${A}`,B.getSocketInfo(this)),t=this[C]
;if(t[D]=null,t[k]=null,null!=this[y]&&(this[y].destroy(e),this[y]=null),B.destroy(this[D],e),t[u]<t[h].length){
const A=t[h][t[u]];t[h][t[u]++]=null,B.errorRequest(t,A,e),t[l]=t[u]}Q(0===t[a]),t.emit("disconnect",t[g],[t],e),t[f]()}
function P(A,e,t,r,o,i,s,E){try{null!=t&&B.isBuffer(t)&&(Q(s===t.byteLength,"buffer body must have content length"),
e.cork(),e.write(t),e.uncork(),e.end(),o.onBodySent(t)),E||(i[I]=!0),o.onRequestSent(),r[f]()}catch(e){A(e)}}
async function O(A,e,t,r,o,B,i,s){Q(0!==i||0===r[a],"iterator body cannot be pipelined");let E=null;function n(){if(E){
const A=E;E=null,A()}}const g=()=>new Promise((A,e)=>{Q(null===E),B[d]?e(B[d]):E=A});e.on("close",n).on("drain",n);try{
for await(const A of t){if(B[d])throw B[d];const t=e.write(A);o.onBodySent(A),t||await g()}e.end(),o.onRequestSent(),
s||(B[I]=!0),r[f]()}catch(e){A(e)}finally{e.off("close",n).off("drain",n)}}A.exports=async function(A,e){A[D]=e,
p||(p=!0,process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}))
;const k=S.connect(A[g],{createConnection:()=>e,peerMaxConcurrentStreams:A[F]});k[U]=0,k[C]=A,k[D]=e,
B.addListener(k,"error",W),B.addListener(k,"frameError",x),B.addListener(k,"end",v),B.addListener(k,"goaway",q),
B.addListener(k,"close",function(){const{[C]:A}=this,{[D]:e}=A,t=this[D][d]||this[d]||new E("closed",B.getSocketInfo(e))
;if(A[y]=null,A.destroyed){Q(0===A[c]);const e=A[h].splice(A[u]);for(let Q=0;Q<e.length;Q++){const r=e[Q]
;B.errorRequest(A,r,t)}}}),k.unref(),A[y]=k,e[y]=k,B.addListener(e,"error",function(A){this[d]=A,this[C][R](A)}),
B.addListener(e,"end",function(){B.destroy(this,new E("other side closed",B.getSocketInfo(this)))}),
B.addListener(e,"close",function(){const e=this[d]||new E("closed",B.getSocketInfo(this));A[D]=null,
null!=this[y]&&this[y].destroy(e),A[l]=A[u],Q(0===A[a]),A.emit("disconnect",A[g],[A],e),A[f]()});let Z=!1
;return e.on("close",()=>{Z=!0}),{version:"h2",defaultPipelining:1/0,write:(...e)=>function(A,e){
const E=A[y],{method:C,path:c,host:d,upgrade:R,expectContinue:F,signal:N,headers:k}=e;let{body:S}=e
;if(R)return B.errorRequest(A,e,new Error("Upgrade not supported for H2")),!1;const p={};for(let A=0;A<k.length;A+=2){
const e=k[A+0],t=k[A+1];if(Array.isArray(t))for(let A=0;A<t.length;A++)p[e]?p[e]+=`,${t[A]}`:p[e]=t[A];else p[e]=t}let W
;const{hostname:x,port:v}=A[g];p[L]=d||`${x}${v?`:${v}`:""}`,p[m]=C;const q=t=>{
e.aborted||(e.completed?"CONNECT"===C&&null!=W&&B.destroy(W,t||new s):(t=t||new s,B.errorRequest(A,e,t),
null!=W&&B.destroy(W,t),B.destroy(S,t),A[h][A[u]++]=null,A[f]()))};try{e.onConnect(q)}catch(t){B.errorRequest(A,e,t)}
if(e.aborted)return!1;if("CONNECT"===C){E.ref(),W=E.request(p,{endStream:!1,signal:N});let t=!1;const Q=A=>{t=!0,
W.off(r,o),e.onUpgradeResponse(Number(A[J]),A,V)},o=A=>{t=!0,W.off("response",Q),e.onUpgradeError(A)},B=()=>{try{
e.onUpgrade(null,null,W)}catch(A){return W.off("response",Q),void q(A)}e.aborted||(W.off("error",q),W.once(r,o),
A[h][A[u]++]=null)};return W.once("response",Q),W.once("error",q),++E[U],B(),W.once("close",()=>{
!t&&e.completed&&(W.off("response",Q),
W.off(r,o),e.onUpgradeError(new n(`HTTP/2: "stream error" received - code ${W.rstCode}`))),E[U]-=1,0===E[U]&&E.unref()
}),!0}p[b]=c,p[T]="https";const Z="PUT"===C||"POST"===C||"PATCH"===C;S&&"function"==typeof S.read&&S.read(0)
;let K=B.bodyLength(S);if(B.isFormDataLike(S)){M??=t(4492).extractBody;const[A,e]=M(S);p["content-type"]=e,S=A.stream,
K=A.length}null==K&&(K=e.contentLength);0!==K&&Z||(K=null);if(function(A){
return"GET"!==A&&"HEAD"!==A&&"OPTIONS"!==A&&"TRACE"!==A&&"CONNECT"!==A
}(C)&&K>0&&null!=e.contentLength&&e.contentLength!==K){if(A[w])return B.errorRequest(A,e,new i),!1
;process.emitWarning(new i)}null!=K&&(Q(S,"no body must not have content length"),p[Y]=`${K}`);E.ref()
;const X="GET"===C||"HEAD"===C||null===S;F?(p[G]="100-continue",W=E.request(p,{endStream:X,signal:N}),
W.once("continue",z)):(W=E.request(p,{endStream:X,signal:N}),z());return++E[U],W.once("response",t=>{const{[J]:Q,...r}=t
;if(e.onResponseStarted(),e.aborted){const t=new s;return B.errorRequest(A,e,t),void B.destroy(W,t)}
!1===e.onHeaders(Number(Q),H(r),W.resume.bind(W),"")&&W.pause(),W.on("data",A=>{!1===e.onData(A)&&W.pause()})}),
W.once("end",()=>{(null==W.state?.state||W.state.state<6)&&e.onComplete([]),0===E[U]&&E.unref(),
q(new n("HTTP/2: stream half-closed (remote)")),A[h][A[u]++]=null,A[l]=A[u],A[f]()}),W.once("close",()=>{E[U]-=1,
0===E[U]&&E.unref()}),W.once("error",function(A){q(A)}),W.once("frameError",(A,e)=>{
q(new n(`HTTP/2: "frameError" received - type ${A}, code ${e}`))}),!0;function z(){
S&&0!==K?B.isBuffer(S)?P(q,W,S,A,e,A[D],K,Z):B.isBlobLike(S)?"function"==typeof S.stream?O(q,W,S.stream(),A,e,A[D],K,Z):async function(A,e,t,r,o,B,s,E){
Q(s===t.size,"blob body must have content length");try{if(null!=s&&s!==t.size)throw new i
;const A=Buffer.from(await t.arrayBuffer());e.cork(),e.write(A),e.uncork(),e.end(),o.onBodySent(A),o.onRequestSent(),
E||(B[I]=!0),r[f]()}catch(e){A(e)}}(q,W,S,A,e,A[D],K,Z):B.isStream(S)?function(A,e,t,r,i,s,E,n){
Q(0!==n||0===s[a],"stream body cannot be pipelined");const g=o(i,r,Q=>{Q?(B.destroy(g,Q),A(Q)):(B.removeAllListeners(g),
E.onRequestSent(),t||(e[I]=!0),s[f]())});function C(A){E.onBodySent(A)}B.addListener(g,"data",C)
}(q,A[D],Z,W,S,A,e,K):B.isIterable(S)?O(q,W,S,A,e,A[D],K,Z):Q(!1):P(q,W,null,A,e,A[D],K,Z)}}(A,...e),resume(){
!function(A){const e=A[D];!1===e?.destroyed&&(0===A[N]&&0===A[F]?(e.unref(),A[y].unref()):(e.ref(),A[y].ref()))}(A)},
destroy(A,t){Z?queueMicrotask(t):e.destroy(A).on("close",t)},get destroyed(){return e.destroyed},busy:()=>!1}}},
3701:(A,e,t)=>{"use strict"
;const Q=t(4589),r=t(7030),o=t(7067),B=t(3440),{channels:i}=t(2414),s=t(4655),E=t(1841),{InvalidArgumentError:n,InformationalError:g,ClientDestroyedError:I}=t(8707),C=t(9136),{kUrl:a,kServerName:c,kClient:h,kBusy:l,kConnect:u,kResuming:d,kRunning:D,kPending:w,kSize:R,kQueue:F,kConnected:y,kConnecting:f,kNeedDrain:N,kKeepAliveDefaultTimeout:k,kHostHeader:U,kPendingIdx:M,kRunningIdx:S,kError:p,kPipelining:L,kKeepAliveTimeoutValue:m,kMaxHeadersSize:b,kKeepAliveMaxTimeout:T,kKeepAliveTimeoutThreshold:Y,kHeadersTimeout:G,kBodyTimeout:J,kStrictContentLength:H,kConnector:V,kMaxRedirections:W,kMaxRequests:x,kCounter:v,kClose:q,kDestroy:P,kDispatch:O,kInterceptors:Z,kLocalAddress:K,kMaxResponseSize:X,kOnError:z,kHTTPContext:_,kMaxConcurrentStreams:j,kResume:$}=t(6443),AA=t(637),eA=t(8788)
;let tA=!1;const QA=Symbol("kClosedResolve"),rA=()=>{};function oA(A){return A[L]??A[_]?.defaultPipelining??1}
const BA=t(5092);function iA(A,e){if(0===A[D]&&"UND_ERR_INFO"!==e.code&&"UND_ERR_SOCKET"!==e.code){Q(A[M]===A[S])
;const t=A[F].splice(A[S]);for(let Q=0;Q<t.length;Q++){const r=t[Q];B.errorRequest(A,r,e)}Q(0===A[R])}}
async function sA(A){Q(!A[f]),Q(!A[_]);let{host:e,hostname:t,protocol:o,port:s}=A[a];if("["===t[0]){
const A=t.indexOf("]");Q(-1!==A);const e=t.substring(1,A);Q(r.isIP(e)),t=e}A[f]=!0,
i.beforeConnect.hasSubscribers&&i.beforeConnect.publish({connectParams:{host:e,hostname:t,protocol:o,port:s,
version:A[_]?.version,servername:A[c],localAddress:A[K]},connector:A[V]});try{const r=await new Promise((Q,r)=>{A[V]({
host:e,hostname:t,protocol:o,port:s,servername:A[c],localAddress:A[K]},(A,e)=>{A?r(A):Q(e)})})
;if(A.destroyed)return void B.destroy(r.on("error",rA),new I);Q(r);try{
A[_]="h2"===r.alpnProtocol?await eA(A,r):await AA(A,r)}catch(A){throw r.destroy().on("error",rA),A}A[f]=!1,r[v]=0,
r[x]=A[x],r[h]=A,r[p]=null,i.connected.hasSubscribers&&i.connected.publish({connectParams:{host:e,hostname:t,protocol:o,
port:s,version:A[_]?.version,servername:A[c],localAddress:A[K]},connector:A[V],socket:r}),A.emit("connect",A[a],[A])
}catch(r){if(A.destroyed)return;if(A[f]=!1,i.connectError.hasSubscribers&&i.connectError.publish({connectParams:{host:e,
hostname:t,protocol:o,port:s,version:A[_]?.version,servername:A[c],localAddress:A[K]},connector:A[V],error:r}),
"ERR_TLS_CERT_ALTNAME_INVALID"===r.code)for(Q(0===A[D]);A[w]>0&&A[F][A[M]].servername===A[c];){const e=A[F][A[M]++]
;B.errorRequest(A,e,r)}else iA(A,r);A.emit("connectionError",A[a],[A],r)}A[$]()}function EA(A){A[N]=0,
A.emit("drain",A[a],[A])}function nA(A,e){2!==A[d]&&(A[d]=2,function(A,e){for(;;){if(A.destroyed)return void Q(0===A[w])
;if(A[QA]&&!A[R])return A[QA](),void(A[QA]=null);if(A[_]&&A[_].resume(),A[l])A[N]=2;else if(2===A[N]){e?(A[N]=1,
queueMicrotask(()=>EA(A))):EA(A);continue}if(0===A[w])return;if(A[D]>=(oA(A)||1))return;const t=A[F][A[M]]
;if("https:"===A[a].protocol&&A[c]!==t.servername){if(A[D]>0)return;A[c]=t.servername,
A[_]?.destroy(new g("servername changed"),()=>{A[_]=null,nA(A)})}if(A[f])return;if(!A[_])return void sA(A)
;if(A[_].destroyed)return;if(A[_].busy(t))return;!t.aborted&&A[_].write(t)?A[M]++:A[F].splice(A[M],1)}}(A,e),A[d]=0,
A[S]>256&&(A[F].splice(0,A[S]),A[M]-=A[S],A[S]=0))}A.exports=class Client extends E{
constructor(A,{interceptors:e,maxHeaderSize:t,headersTimeout:Q,socketTimeout:i,requestTimeout:s,connectTimeout:E,bodyTimeout:g,idleTimeout:I,keepAlive:h,keepAliveTimeout:l,maxKeepAliveTimeout:u,keepAliveMaxTimeout:D,keepAliveTimeoutThreshold:w,socketPath:R,pipelining:y,tls:f,strictContentLength:p,maxCachedSessions:v,maxRedirections:q,connect:P,maxRequestsPerClient:O,localAddress:AA,maxResponseSize:eA,autoSelectFamily:rA,autoSelectFamilyAttemptTimeout:oA,maxConcurrentStreams:sA,allowH2:EA,webSocket:gA,eventSource:IA}={}){
if(super({webSocket:gA,eventSource:IA}),void 0!==h)throw new n("unsupported keepAlive, use pipelining=0 instead")
;if(void 0!==i)throw new n("unsupported socketTimeout, use headersTimeout & bodyTimeout instead")
;if(void 0!==s)throw new n("unsupported requestTimeout, use headersTimeout & bodyTimeout instead")
;if(void 0!==I)throw new n("unsupported idleTimeout, use keepAliveTimeout instead")
;if(void 0!==u)throw new n("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead")
;if(null!=t&&!Number.isFinite(t))throw new n("invalid maxHeaderSize")
;if(null!=R&&"string"!=typeof R)throw new n("invalid socketPath")
;if(null!=E&&(!Number.isFinite(E)||E<0))throw new n("invalid connectTimeout")
;if(null!=l&&(!Number.isFinite(l)||l<=0))throw new n("invalid keepAliveTimeout")
;if(null!=D&&(!Number.isFinite(D)||D<=0))throw new n("invalid keepAliveMaxTimeout")
;if(null!=w&&!Number.isFinite(w))throw new n("invalid keepAliveTimeoutThreshold")
;if(null!=Q&&(!Number.isInteger(Q)||Q<0))throw new n("headersTimeout must be a positive integer or zero")
;if(null!=g&&(!Number.isInteger(g)||g<0))throw new n("bodyTimeout must be a positive integer or zero")
;if(null!=P&&"function"!=typeof P&&"object"!=typeof P)throw new n("connect must be a function or an object")
;if(null!=q&&(!Number.isInteger(q)||q<0))throw new n("maxRedirections must be a positive number")
;if(null!=O&&(!Number.isInteger(O)||O<0))throw new n("maxRequestsPerClient must be a positive number")
;if(null!=AA&&("string"!=typeof AA||0===r.isIP(AA)))throw new n("localAddress must be valid string IP address")
;if(null!=eA&&(!Number.isInteger(eA)||eA<-1))throw new n("maxResponseSize must be a positive number")
;if(null!=oA&&(!Number.isInteger(oA)||oA<-1))throw new n("autoSelectFamilyAttemptTimeout must be a positive number")
;if(null!=EA&&"boolean"!=typeof EA)throw new n("allowH2 must be a valid boolean value")
;if(null!=sA&&("number"!=typeof sA||sA<1))throw new n("maxConcurrentStreams must be a positive integer, greater than 0")
;"function"!=typeof P&&(P=C({...f,maxCachedSessions:v,allowH2:EA,socketPath:R,timeout:E,...rA?{autoSelectFamily:rA,
autoSelectFamilyAttemptTimeout:oA}:void 0,...P})),e?.Client&&Array.isArray(e.Client)?(this[Z]=e.Client,tA||(tA=!0,
process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{
code:"UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"}))):this[Z]=[BA({maxRedirections:q})],this[a]=B.parseOrigin(A),this[V]=P,
this[L]=null!=y?y:1,this[b]=t||o.maxHeaderSize,this[k]=l??4e3,this[T]=D??6e5,this[Y]=w??2e3,this[m]=this[k],
this[c]=null,
this[K]=null!=AA?AA:null,this[d]=0,this[N]=0,this[U]=`host: ${this[a].hostname}${this[a].port?`:${this[a].port}`:""}\r\n`,
this[J]=null!=g?g:3e5,this[G]=null!=Q?Q:3e5,this[H]=p??!0,this[W]=q,this[x]=O,this[QA]=null,this[X]=eA>-1?eA:-1,
this[j]=null!=sA?sA:100,this[_]=null,this[F]=[],this[S]=0,this[M]=0,this[$]=A=>nA(this,A),this[z]=A=>iA(this,A)}
get pipelining(){return this[L]}set pipelining(A){this[L]=A,this[$](!0)}get[w](){return this[F].length-this[M]}get[D](){
return this[M]-this[S]}get[R](){return this[F].length-this[S]}get[y](){return!!this[_]&&!this[f]&&!this[_].destroyed}
get[l](){return Boolean(this[_]?.busy(null)||this[R]>=(oA(this)||1)||this[w]>0)}[u](A){sA(this),this.once("connect",A)}
[O](A,e){const t=A.origin||this[a].origin,Q=new s(t,A,e);return this[F].push(Q),
this[d]||(null==B.bodyLength(Q.body)&&B.isIterable(Q.body)?(this[d]=1,queueMicrotask(()=>nA(this))):this[$](!0)),
this[d]&&2!==this[N]&&this[l]&&(this[N]=2),this[N]<2}async[q](){return new Promise(A=>{this[R]?this[QA]=A:A(null)})}
async[P](A){return new Promise(e=>{const t=this[F].splice(this[M]);for(let e=0;e<t.length;e++){const Q=t[e]
;B.errorRequest(this,Q,A)}const Q=()=>{this[QA]&&(this[QA](),this[QA]=null),e(null)};this[_]?(this[_].destroy(A,Q),
this[_]=null):queueMicrotask(Q),this[$]()})}}},1841:(A,e,t)=>{"use strict"
;const Q=t(4573),r=t(883),{ClientDestroyedError:o,ClientClosedError:B,InvalidArgumentError:i}=t(8707),{kDestroy:s,kClose:E,kClosed:n,kDestroyed:g,kDispatch:I,kInterceptors:C}=t(6443),a=Symbol("onDestroyed"),c=Symbol("onClosed"),h=Symbol("Intercepted Dispatch"),l=Symbol("webSocketOptions"),u=Symbol("eventSourceOptions")
;A.exports=class DispatcherBase extends r{constructor(A){super(),this[g]=!1,this[a]=null,this[n]=!1,this[c]=[],
this[l]=A?.webSocket??{},this[u]=A?.eventSource??{}}get webSocketOptions(){return{
maxFragments:this[l].maxFragments??131072,maxPayloadSize:this[l].maxPayloadSize??134217728}}get eventSourceOptions(){
return{maxEventSize:this[u].maxEventSize??Q.kStringMaxLength}}get destroyed(){return this[g]}get closed(){return this[n]
}get interceptors(){return this[C]}set interceptors(A){if(A)for(let e=A.length-1;e>=0;e--){
if("function"!=typeof this[C][e])throw new i("interceptor must be an function")}this[C]=A}close(A){
if(void 0===A)return new Promise((A,e)=>{this.close((t,Q)=>t?e(t):A(Q))})
;if("function"!=typeof A)throw new i("invalid callback");if(this[g])return void queueMicrotask(()=>A(new o,null))
;if(this[n])return void(this[c]?this[c].push(A):queueMicrotask(()=>A(null,null)));this[n]=!0,this[c].push(A)
;const e=()=>{const A=this[c];this[c]=null;for(let e=0;e<A.length;e++)A[e](null,null)}
;this[E]().then(()=>this.destroy()).then(()=>{queueMicrotask(e)})}destroy(A,e){if("function"==typeof A&&(e=A,A=null),
void 0===e)return new Promise((e,t)=>{this.destroy(A,(A,Q)=>A?t(A):e(Q))})
;if("function"!=typeof e)throw new i("invalid callback")
;if(this[g])return void(this[a]?this[a].push(e):queueMicrotask(()=>e(null,null)));A||(A=new o),this[g]=!0,
this[a]=this[a]||[],this[a].push(e);const t=()=>{const A=this[a];this[a]=null;for(let e=0;e<A.length;e++)A[e](null,null)
};this[s](A).then(()=>{queueMicrotask(t)})}[h](A,e){if(!this[C]||0===this[C].length)return this[h]=this[I],this[I](A,e)
;let t=this[I].bind(this);for(let A=this[C].length-1;A>=0;A--)t=this[C][A](t);return this[h]=t,t(A,e)}dispatch(A,e){
if(!e||"object"!=typeof e)throw new i("handler must be an object");try{
if(!A||"object"!=typeof A)throw new i("opts must be an object.");if(this[g]||this[a])throw new o;if(this[n])throw new B
;return this[h](A,e)}catch(A){if("function"!=typeof e.onError)throw new i("invalid onError method");return e.onError(A),
!1}}}},883:(A,e,t)=>{"use strict";const Q=t(8474);class Dispatcher extends Q{dispatch(){
throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){
throw new Error("not implemented")}compose(...A){const e=Array.isArray(A[0])?A[0]:A;let t=this.dispatch.bind(this)
;for(const A of e)if(null!=A){
if("function"!=typeof A)throw new TypeError("invalid interceptor, expected function received "+typeof A);if(t=A(t),
null==t||"function"!=typeof t||2!==t.length)throw new TypeError("invalid interceptor")}
return new ComposedDispatcher(this,t)}}class ComposedDispatcher extends Dispatcher{#t=null;#Q=null;constructor(A,e){
super(),this.#t=A,this.#Q=e}dispatch(...A){this.#Q(...A)}close(...A){return this.#t.close(...A)}destroy(...A){
return this.#t.destroy(...A)}}A.exports=Dispatcher},4660:A=>{"use strict";const e=2047;class FixedCircularBuffer{
constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=null}isEmpty(){return this.top===this.bottom}
isFull(){return(this.top+1&e)===this.bottom}push(A){this.list[this.top]=A,this.top=this.top+1&e}shift(){
const A=this.list[this.bottom];return void 0===A?null:(this.list[this.bottom]=void 0,this.bottom=this.bottom+1&e,A)}}
A.exports=class FixedQueue{constructor(){this.head=this.tail=new FixedCircularBuffer}isEmpty(){
return this.head.isEmpty()}push(A){this.head.isFull()&&(this.head=this.head.next=new FixedCircularBuffer),
this.head.push(A)}shift(){const A=this.tail,e=A.shift();return A.isEmpty()&&null!==A.next&&(this.tail=A.next),e}}},
2128:(A,e,t)=>{"use strict"
;const Q=t(1841),r=t(4660),{kConnected:o,kSize:B,kRunning:i,kPending:s,kQueued:E,kBusy:n,kFree:g,kUrl:I,kClose:C,kDestroy:a,kDispatch:c}=t(6443),h=t(3246),l=Symbol("clients"),u=Symbol("needDrain"),d=Symbol("queue"),D=Symbol("closed resolve"),w=Symbol("onDrain"),R=Symbol("onConnect"),F=Symbol("onDisconnect"),y=Symbol("onConnectionError"),f=Symbol("get dispatcher"),N=Symbol("add client"),k=Symbol("remove client"),U=Symbol("stats")
;A.exports={PoolBase:class PoolBase extends Q{constructor(A){super(A),this[d]=new r,this[l]=[],this[E]=0;const e=this
;this[w]=function(A,t){const Q=e[d];let r=!1;for(;!r;){const A=Q.shift();if(!A)break;e[E]--,
r=!this.dispatch(A.opts,A.handler)}this[u]=r,!this[u]&&e[u]&&(e[u]=!1,e.emit("drain",A,[e,...t])),
e[D]&&Q.isEmpty()&&Promise.all(e[l].map(A=>A.close())).then(e[D])},this[R]=(A,t)=>{e.emit("connect",A,[e,...t])},
this[F]=(A,t,Q)=>{e.emit("disconnect",A,[e,...t],Q)},this[y]=(A,t,Q)=>{e.emit("connectionError",A,[e,...t],Q)},
this[U]=new h(this)}get[n](){return this[u]}get[o](){return this[l].filter(A=>A[o]).length}get[g](){
return this[l].filter(A=>A[o]&&!A[u]).length}get[s](){let A=this[E];for(const{[s]:e}of this[l])A+=e;return A}get[i](){
let A=0;for(const{[i]:e}of this[l])A+=e;return A}get[B](){let A=this[E];for(const{[B]:e}of this[l])A+=e;return A}
get stats(){return this[U]}async[C](){
this[d].isEmpty()?await Promise.all(this[l].map(A=>A.close())):await new Promise(A=>{this[D]=A})}async[a](A){for(;;){
const e=this[d].shift();if(!e)break;e.handler.onError(A)}await Promise.all(this[l].map(e=>e.destroy(A)))}[c](A,e){
const t=this[f]();return t?t.dispatch(A,e)||(t[u]=!0,this[u]=!this[f]()):(this[u]=!0,this[d].push({opts:A,handler:e}),
this[E]++),!this[u]}[N](A){
return A.on("drain",this[w]).on("connect",this[R]).on("disconnect",this[F]).on("connectionError",this[y]),
this[l].push(A),this[u]&&queueMicrotask(()=>{this[u]&&this[w](A[I],[this,A])}),this}[k](A){A.close(()=>{
const e=this[l].indexOf(A);-1!==e&&this[l].splice(e,1)}),this[u]=this[l].some(A=>!A[u]&&!0!==A.closed&&!0!==A.destroyed)
}},kClients:l,kNeedDrain:u,kAddClient:N,kRemoveClient:k,kGetDispatcher:f}},3246:(A,e,t)=>{
const{kFree:Q,kConnected:r,kPending:o,kQueued:B,kRunning:i,kSize:s}=t(6443),E=Symbol("pool");A.exports=class PoolStats{
constructor(A){this[E]=A}get connected(){return this[E][r]}get free(){return this[E][Q]}get pending(){return this[E][o]}
get queued(){return this[E][B]}get running(){return this[E][i]}get size(){return this[E][s]}}},628:(A,e,t)=>{
"use strict"
;const{PoolBase:Q,kClients:r,kNeedDrain:o,kAddClient:B,kGetDispatcher:i}=t(2128),s=t(3701),{InvalidArgumentError:E}=t(8707),n=t(3440),{kUrl:g,kInterceptors:I}=t(6443),C=t(9136),a=Symbol("options"),c=Symbol("connections"),h=Symbol("factory")
;function l(A,e){return new s(A,e)}A.exports=class Pool extends Q{
constructor(A,{connections:e,factory:t=l,connect:Q,connectTimeout:o,tls:B,maxCachedSessions:i,socketPath:s,autoSelectFamily:u,autoSelectFamilyAttemptTimeout:d,allowH2:D,...w}={}){
if(null!=e&&(!Number.isFinite(e)||e<0))throw new E("invalid connections")
;if("function"!=typeof t)throw new E("factory must be a function.")
;if(null!=Q&&"function"!=typeof Q&&"object"!=typeof Q)throw new E("connect must be a function or an object")
;"function"!=typeof Q&&(Q=C({...B,maxCachedSessions:i,allowH2:D,socketPath:s,timeout:o,...u?{autoSelectFamily:u,
autoSelectFamilyAttemptTimeout:d}:void 0,...Q
})),super(w),this[I]=w.interceptors?.Pool&&Array.isArray(w.interceptors.Pool)?w.interceptors.Pool:[],this[c]=e||null,
this[g]=n.parseOrigin(A),this[a]={...n.deepClone(w),connect:Q,allowH2:D},this[a].interceptors=w.interceptors?{
...w.interceptors}:void 0,this[h]=t,this.on("connectionError",(A,e,t)=>{for(const A of e){const e=this[r].indexOf(A)
;-1!==e&&this[r].splice(e,1)}})}[i](){for(const A of this[r])if(!A[o])return A;if(!this[c]||this[r].length<this[c]){
const A=this[h](this[g],this[a]);return this[B](A),A}}}},6672:(A,e,t)=>{"use strict"
;const{kProxy:Q,kClose:r,kDestroy:o,kDispatch:B,kInterceptors:i}=t(6443),{URL:s}=t(3136),E=t(7405),n=t(628),g=t(1841),{InvalidArgumentError:I,RequestAbortedError:C,SecureProxyConnectionError:a}=t(8707),c=t(9136),h=t(3701),l=Symbol("proxy agent"),u=Symbol("proxy client"),d=Symbol("proxy headers"),D=Symbol("request tls settings"),w=Symbol("proxy tls settings"),R=Symbol("connect endpoint function"),F=Symbol("tunnel proxy")
;function y(A,e){return new n(A,e)}const f=()=>{};function N(A,e){return 1===e.connections?new h(A,e):new n(A,e)}
class Http1ProxyWrapper extends g{#r;constructor(A,{headers:e={},connect:t,factory:Q}){if(super(),
!A)throw new I("Proxy URL is mandatory");this[d]=e,this.#r=Q?Q(A,{connect:t}):new h(A,{connect:t})}[B](A,e){
const t=e.onHeaders;e.onHeaders=function(A,Q,r){
407!==A?t&&t.call(this,A,Q,r):"function"==typeof e.onError&&e.onError(new I("Proxy Authentication Required (407)"))}
;const{origin:Q,path:r="/",headers:o={}}=A;if(A.path=Q+r,!("host"in o)&&!("Host"in o)){const{host:A}=new s(Q);o.host=A}
return A.headers={...this[d],...o},this.#r[B](A,e)}async[r](){return this.#r.close()}async[o](A){
return this.#r.destroy(A)}}A.exports=class ProxyAgent extends g{constructor(A){if(super(),
!A||"object"==typeof A&&!(A instanceof s)&&!A.uri)throw new I("Proxy uri is mandatory");const{clientFactory:e=y}=A
;if("function"!=typeof e)throw new I("Proxy opts.clientFactory must be a function.")
;const{proxyTunnel:t=!0}=A,r=this.#o(A),{href:o,origin:B,port:n,protocol:g,username:h,password:k,hostname:U}=r
;if(this[Q]={uri:o,protocol:g
},this[i]=A.interceptors?.ProxyAgent&&Array.isArray(A.interceptors.ProxyAgent)?A.interceptors.ProxyAgent:[],
this[D]=A.requestTls,
this[w]=A.proxyTls,this[d]=A.headers||{},this[F]=t,A.auth&&A.token)throw new I("opts.auth cannot be used in combination with opts.token")
;A.auth?this[d]["proxy-authorization"]=`Basic ${A.auth}`:A.token?this[d]["proxy-authorization"]=A.token:h&&k&&(this[d]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(h)}:${decodeURIComponent(k)}`).toString("base64")}`)
;const M=c({...A.proxyTls});this[R]=c({...A.requestTls});const S=A.factory||N;this[u]=e(r,{connect:M}),this[l]=new E({
...A,factory:(A,e)=>{const{protocol:t}=new s(A)
;return this[F]||"http:"!==t||"http:"!==this[Q].protocol?S(A,e):new Http1ProxyWrapper(this[Q].uri,{headers:this[d],
connect:M,factory:S})},connect:async(A,e)=>{let t=A.host;A.port||(t+=`:${function(A){return"https:"===A?443:80
}(A.protocol)}`);try{const{socket:Q,statusCode:r}=await this[u].connect({origin:B,port:n,path:t,signal:A.signal,
headers:{...this[d],host:A.host},servername:this[w]?.servername||U});if(200!==r&&(Q.on("error",f).destroy(),
e(new C(`Proxy response (${r}) !== 200 when HTTP Tunneling`))),"https:"!==A.protocol)return void e(null,Q);let o
;o=this[D]?this[D].servername:A.servername,this[R]({...A,servername:o,httpSocket:Q},e)}catch(A){
"ERR_TLS_CERT_ALTNAME_INVALID"===A.code?e(new a(A)):e(A)}}})}dispatch(A,e){const t=function(A){if(Array.isArray(A)){
const e={};for(let t=0;t<A.length;t+=2)e[A[t]]=A[t+1];return e}return A}(A.headers);if(function(A){
const e=A&&Object.keys(A).find(A=>"proxy-authorization"===A.toLowerCase())
;if(e)throw new I("Proxy-Authorization should be sent in ProxyAgent constructor")}(t),t&&!("host"in t)&&!("Host"in t)){
const{host:e}=new s(A.origin);t.host=e}return this[l].dispatch({...A,headers:t},e)}#o(A){
return"string"==typeof A?new s(A):A instanceof s?A:new s(A.uri)}async[r](){await this[l].close(),await this[u].close()}
async[o](){await this[l].destroy(),await this[u].destroy()}}},2581:(A,e,t)=>{"use strict"
;const Q=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:r}=t(8707),o=t(7405);function B(A){
if(!A||"function"!=typeof A.dispatch)throw new r("Argument agent must implement Agent")
;Object.defineProperty(globalThis,Q,{value:A,writable:!0,enumerable:!1,configurable:!1})}function i(){
return globalThis[Q]}void 0===i()&&B(new o),A.exports={setGlobalDispatcher:B,getGlobalDispatcher:i}},8754:(A,e,t)=>{
"use strict"
;const Q=t(3440),{kBodyUsed:r}=t(6443),o=t(4589),{InvalidArgumentError:B}=t(8707),i=t(8474),s=[300,301,302,303,307,308],E=Symbol("body")
;class BodyAsyncIterable{constructor(A){this[E]=A,this[r]=!1}async*[Symbol.asyncIterator](){o(!this[r],"disturbed"),
this[r]=!0,yield*this[E]}}function n(A,e,t){if(4===A.length)return"host"===Q.headerNameToString(A)
;if(e&&Q.headerNameToString(A).startsWith("content-"))return!0;if(t&&(13===A.length||6===A.length||19===A.length)){
const e=Q.headerNameToString(A);return"authorization"===e||"cookie"===e||"proxy-authorization"===e}return!1}
A.exports=class RedirectHandler{constructor(A,e,t,s){
if(null!=e&&(!Number.isInteger(e)||e<0))throw new B("maxRedirections must be a positive number")
;Q.validateHandler(s,t.method,t.upgrade),this.dispatch=A,this.location=null,this.abort=null,this.opts={...t,
maxRedirections:0},this.maxRedirections=e,this.handler=s,this.history=[],this.redirectionLimitReached=!1,
Q.isStream(this.opts.body)?(0===Q.bodyLength(this.opts.body)&&this.opts.body.on("data",function(){o(!1)}),
"boolean"!=typeof this.opts.body.readableDidRead&&(this.opts.body[r]=!1,
i.prototype.on.call(this.opts.body,"data",function(){this[r]=!0
}))):(this.opts.body&&"function"==typeof this.opts.body.pipeTo||this.opts.body&&"string"!=typeof this.opts.body&&!ArrayBuffer.isView(this.opts.body)&&Q.isIterable(this.opts.body))&&(this.opts.body=new BodyAsyncIterable(this.opts.body))
}onConnect(A){this.abort=A,this.handler.onConnect(A,{history:this.history})}onUpgrade(A,e,t){
this.handler.onUpgrade(A,e,t)}onError(A){this.handler.onError(A)}onHeaders(A,e,t,r){
if(this.location=this.history.length>=this.maxRedirections||Q.isDisturbed(this.opts.body)?null:function(A,e){
if(-1===s.indexOf(A))return null
;for(let A=0;A<e.length;A+=2)if(8===e[A].length&&"location"===Q.headerNameToString(e[A]))return e[A+1]}(A,e),
this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections)return this.request&&this.request.abort(new Error("max redirects")),
this.redirectionLimitReached=!0,void this.abort(new Error("max redirects"))
;if(this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),
!this.location)return this.handler.onHeaders(A,e,t,r)
;const{origin:B,pathname:i,search:E}=Q.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),g=E?`${i}${E}`:i
;this.opts.headers=function(A,e,t){const Q=[]
;if(Array.isArray(A))for(let r=0;r<A.length;r+=2)n(A[r],e,t)||Q.push(A[r],A[r+1]);else if(A&&"object"==typeof A)for(const r of Object.keys(A))n(r,e,t)||Q.push(r,A[r]);else o(null==A,"headers must be an object or an array")
;return Q}(this.opts.headers,303===A,this.opts.origin!==B),this.opts.path=g,this.opts.origin=B,
this.opts.maxRedirections=0,this.opts.query=null,303===A&&"HEAD"!==this.opts.method&&(this.opts.method="GET",
this.opts.body=null)}onData(A){if(!this.location)return this.handler.onData(A)}onComplete(A){
this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.handler.onComplete(A)}
onBodySent(A){this.handler.onBodySent&&this.handler.onBodySent(A)}}},5092:(A,e,t)=>{"use strict";const Q=t(8754)
;A.exports=function({maxRedirections:A}){return e=>function(t,r){const{maxRedirections:o=A}=t;if(!o)return e(t,r)
;const B=new Q(e,o,t,r);return t={...t,maxRedirections:0},e(t,B)}}},2824:(A,e,t)=>{"use strict"
;Object.defineProperty(e,"__esModule",{value:!0
}),e.SPECIAL_HEADERS=e.HEADER_STATE=e.MINOR=e.MAJOR=e.CONNECTION_TOKEN_CHARS=e.HEADER_CHARS=e.TOKEN=e.STRICT_TOKEN=e.HEX=e.URL_CHAR=e.STRICT_URL_CHAR=e.USERINFO_CHARS=e.MARK=e.ALPHANUM=e.NUM=e.HEX_MAP=e.NUM_MAP=e.ALPHA=e.FINISH=e.H_METHOD_MAP=e.METHOD_MAP=e.METHODS_RTSP=e.METHODS_ICE=e.METHODS_HTTP=e.METHODS=e.LENIENT_FLAGS=e.FLAGS=e.TYPE=e.ERROR=void 0
;const Q=t(172);var r,o;!function(A){A[A.OK=0]="OK",A[A.INTERNAL=1]="INTERNAL",A[A.STRICT=2]="STRICT",
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
}(r=e.METHODS||(e.METHODS={})),e.METHODS_HTTP=[r.DELETE,r.GET,r.HEAD,r.POST,r.PUT,r.CONNECT,r.OPTIONS,r.TRACE,r.COPY,r.LOCK,r.MKCOL,r.MOVE,r.PROPFIND,r.PROPPATCH,r.SEARCH,r.UNLOCK,r.BIND,r.REBIND,r.UNBIND,r.ACL,r.REPORT,r.MKACTIVITY,r.CHECKOUT,r.MERGE,r["M-SEARCH"],r.NOTIFY,r.SUBSCRIBE,r.UNSUBSCRIBE,r.PATCH,r.PURGE,r.MKCALENDAR,r.LINK,r.UNLINK,r.PRI,r.SOURCE],
e.METHODS_ICE=[r.SOURCE],
e.METHODS_RTSP=[r.OPTIONS,r.DESCRIBE,r.ANNOUNCE,r.SETUP,r.PLAY,r.PAUSE,r.TEARDOWN,r.GET_PARAMETER,r.SET_PARAMETER,r.REDIRECT,r.RECORD,r.FLUSH,r.GET,r.POST],
e.METHOD_MAP=Q.enumToMap(r),e.H_METHOD_MAP={},Object.keys(e.METHOD_MAP).forEach(A=>{
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
"transfer-encoding":o.TRANSFER_ENCODING,upgrade:o.UPGRADE}},3870:(A,e,t)=>{"use strict";const{Buffer:Q}=t(4573)
;A.exports=Q.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64")
},3434:(A,e,t)=>{"use strict";const{Buffer:Q}=t(4573)
;A.exports=Q.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")
},172:(A,e)=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.enumToMap=void 0,e.enumToMap=function(A){
const e={};return Object.keys(A).forEach(t=>{const Q=A[t];"number"==typeof Q&&(e[t]=Q)}),e}},6603:A=>{"use strict"
;let e=0;const t=1e3;let Q;const r=Symbol("kFastTimer"),o=[];function B(){e+=499;let A=0,t=o.length;for(;A<t;){
const Q=o[A];0===Q._state?(Q._idleStart=e-499,Q._state=1):1===Q._state&&e>=Q._idleStart+Q._idleTimeout&&(Q._state=-1,
Q._idleStart=-1,Q._onTimeout(Q._timerArg)),-1===Q._state?(Q._state=-2,0!==--t&&(o[A]=o[t])):++A}o.length=t,
0!==o.length&&i()}function i(){Q?Q.refresh():(clearTimeout(Q),Q=setTimeout(B,499),Q.unref&&Q.unref())}class FastTimer{
[r]=!0;_state=-2;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(A,e,t){this._onTimeout=A,
this._idleTimeout=e,this._timerArg=t,this.refresh()}refresh(){-2===this._state&&o.push(this),Q&&1!==o.length||i(),
this._state=0}clear(){this._state=-1,this._idleStart=-1}}A.exports={
setTimeout:(A,e,Q)=>e<=t?setTimeout(A,e,Q):new FastTimer(A,e,Q),clearTimeout(A){A[r]?A.clear():clearTimeout(A)},
setFastTimeout:(A,e,t)=>new FastTimer(A,e,t),clearFastTimeout(A){A.clear()},now:()=>e,tick(A=0){e+=A-t+1,B(),B()},
reset(){e=0,o.length=0,clearTimeout(Q),Q=null},kFastTimer:r}},4492:(A,e,t)=>{"use strict"
;const Q=t(3440),{ReadableStreamFrom:r,isBlobLike:o,isReadableStreamLike:B,readableStreamClose:i,createDeferredPromise:s,fullyReadBody:E,extractMimeType:n,utf8DecodeBytes:g}=t(3168),{FormData:I}=t(5910),{kState:C}=t(3627),{webidl:a}=t(5893),{Blob:c}=t(4573),h=t(4589),{isErrored:l,isDisturbed:u}=t(7075),{isArrayBuffer:d}=t(3429),{serializeAMimeType:D}=t(1900),{multipartFormDataParser:w}=t(116)
;let R;try{const A=t(7598);R=e=>A.randomInt(0,e)}catch{R=A=>Math.floor(Math.random(A))}const F=new TextEncoder
;function y(){}const f=globalThis.FinalizationRegistry&&0!==process.version.indexOf("v18");let N;function k(A,e=!1){
let t=null;t=A instanceof ReadableStream?A:o(A)?A.stream():new ReadableStream({async pull(A){
const e="string"==typeof E?F.encode(E):E;e.byteLength&&A.enqueue(e),queueMicrotask(()=>i(A))},start(){},type:"bytes"}),
h(B(t));let s=null,E=null,n=null,g=null
;if("string"==typeof A)E=A,g="text/plain;charset=UTF-8";else if(A instanceof URLSearchParams)E=A.toString(),
g="application/x-www-form-urlencoded;charset=UTF-8";else if(d(A))E=new Uint8Array(A.slice());else if(ArrayBuffer.isView(A))E=new Uint8Array(A.buffer.slice(A.byteOffset,A.byteOffset+A.byteLength));else if(Q.isFormDataLike(A)){
const e=`----formdata-undici-0${`${R(1e11)}`.padStart(11,"0")}`,t=`--${e}\r\nContent-Disposition: form-data`,Q=A=>A.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),r=A=>A.replace(/\r?\n|\r/g,"\r\n"),o=[],B=new Uint8Array([13,10])
;n=0;let i=!1;for(const[e,s]of A)if("string"==typeof s){const A=F.encode(t+`; name="${Q(r(e))}"`+`\r\n\r\n${r(s)}\r\n`)
;o.push(A),n+=A.byteLength}else{
const A=F.encode(`${t}; name="${Q(r(e))}"`+(s.name?`; filename="${Q(s.name)}"`:"")+"\r\n"+`Content-Type: ${s.type||"application/octet-stream"}\r\n\r\n`)
;o.push(A,s,B),"number"==typeof s.size?n+=A.byteLength+s.size+B.byteLength:i=!0}const I=F.encode(`--${e}--\r\n`)
;o.push(I),n+=I.byteLength,i&&(n=null),E=A,s=async function*(){for(const A of o)A.stream?yield*A.stream():yield A},
g=`multipart/form-data; boundary=${e}`
}else if(o(A))E=A,n=A.size,A.type&&(g=A.type);else if("function"==typeof A[Symbol.asyncIterator]){
if(e)throw new TypeError("keepalive")
;if(Q.isDisturbed(A)||A.locked)throw new TypeError("Response body object should not be disturbed or locked")
;t=A instanceof ReadableStream?A:r(A)}if(("string"==typeof E||Q.isBuffer(E))&&(n=Buffer.byteLength(E)),null!=s){let e
;t=new ReadableStream({async start(){e=s(A)[Symbol.asyncIterator]()},async pull(A){const{value:Q,done:r}=await e.next()
;if(r)queueMicrotask(()=>{A.close(),A.byobRequest?.respond(0)});else if(!l(t)){const e=new Uint8Array(Q)
;e.byteLength&&A.enqueue(e)}return A.desiredSize>0},async cancel(A){await e.return()},type:"bytes"})}return[{stream:t,
source:E,length:n},g]}async function U(A,e,t){
if(a.brandCheck(A,t),M(A))throw new TypeError("Body is unusable: Body has already been read");!function(A){
if(A.aborted)throw new DOMException("The operation was aborted.","AbortError")}(A[C])
;const Q=s(),r=A=>Q.reject(A),o=A=>{try{Q.resolve(e(A))}catch(A){r(A)}}
;return null==A[C].body?(o(Buffer.allocUnsafe(0)),Q.promise):(await E(A[C].body,o,r),Q.promise)}function M(A){
const e=A[C].body;return null!=e&&(e.stream.locked||Q.isDisturbed(e.stream))}function S(A){return JSON.parse(g(A))}
function p(A){const e=A[C].headersList,t=n(e);return"failure"===t?null:t}f&&(N=new FinalizationRegistry(A=>{
const e=A.deref();!e||e.locked||u(e)||l(e)||e.cancel("Response object has been garbage collected").catch(y)})),
A.exports={extractBody:k,safelyExtractBody:function(A,e=!1){
return A instanceof ReadableStream&&(h(!Q.isDisturbed(A),"The body has already been consumed."),
h(!A.locked,"The stream is locked.")),k(A,e)},cloneBody:function(A,e){const[t,Q]=e.stream.tee();return e.stream=t,{
stream:Q,length:e.length,source:e.source}},mixinBody:function(A){var e;Object.assign(A.prototype,(e=A,{blob(){
return U(this,A=>{let e=p(this);return null===e?e="":e&&(e=D(e)),new c([A],{type:e})},e)},arrayBuffer(){
return U(this,A=>new Uint8Array(A).buffer,e)},text(){return U(this,g,e)},json(){return U(this,S,e)},formData(){
return U(this,A=>{const e=p(this);if(null!==e)switch(e.essence){case"multipart/form-data":{const t=w(A,e)
;if("failure"===t)throw new TypeError("Failed to parse body as FormData.");const Q=new I;return Q[C]=t,Q}
case"application/x-www-form-urlencoded":{const e=new URLSearchParams(A.toString()),t=new I
;for(const[A,Q]of e)t.append(A,Q);return t}}
throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},e)},
bytes(){return U(this,A=>new Uint8Array(A),e)}}))},streamRegistry:N,hasFinalizationRegistry:f,bodyUnusable:M}},4495:A=>{
"use strict"
;const e=["GET","HEAD","POST"],t=new Set(e),Q=[301,302,303,307,308],r=new Set(Q),o=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],B=new Set(o),i=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],s=new Set(i),E=["GET","HEAD","OPTIONS","TRACE"],n=new Set(E),g=["CONNECT","TRACE","TRACK"],I=new Set(g),C=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""],a=new Set(C)
;A.exports={subresource:C,forbiddenMethods:g,
requestBodyHeader:["content-encoding","content-language","content-location","content-type","content-length"],
referrerPolicy:i,requestRedirect:["follow","manual","error"],requestMode:["navigate","same-origin","no-cors","cors"],
requestCredentials:["omit","same-origin","include"],
requestCache:["default","no-store","reload","no-cache","force-cache","only-if-cached"],redirectStatus:Q,
corsSafeListedMethods:e,nullBodyStatus:[101,204,205,304],safeMethods:E,badPorts:o,requestDuplex:["half"],
subresourceSet:a,badPortsSet:B,redirectStatusSet:r,corsSafeListedMethodsSet:t,safeMethodsSet:n,forbiddenMethodsSet:I,
referrerPolicySet:s}},1900:(A,e,t)=>{"use strict"
;const Q=t(4589),r=new TextEncoder,o=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,B=/[\u000A\u000D\u0009\u0020]/,i=/[\u0009\u000A\u000C\u000D\u0020]/g,s=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/
;function E(A,e=!1){if(!e)return A.href;const t=A.href,Q=A.hash.length,r=0===Q?t:t.substring(0,t.length-Q)
;return!Q&&t.endsWith("#")?r.slice(0,-1):r}function n(A,e,t){let Q=""
;for(;t.position<e.length&&A(e[t.position]);)Q+=e[t.position],t.position++;return Q}function g(A,e,t){
const Q=e.indexOf(A,t.position),r=t.position;return-1===Q?(t.position=e.length,e.slice(r)):(t.position=Q,
e.slice(r,t.position))}function I(A){return function(A){const e=A.length,t=new Uint8Array(e);let Q=0
;for(let r=0;r<e;++r){const e=A[r];37!==e?t[Q++]=e:37!==e||C(A[r+1])&&C(A[r+2])?(t[Q++]=a(A[r+1])<<4|a(A[r+2]),
r+=2):t[Q++]=37}return e===Q?t:t.subarray(0,Q)}(r.encode(A))}function C(A){
return A>=48&&A<=57||A>=65&&A<=70||A>=97&&A<=102}function a(A){return A>=48&&A<=57?A-48:(223&A)-55}function c(A){
const e={position:0},t=g("/",A=u(A,!0,!0),e);if(0===t.length||!o.test(t))return"failure"
;if(e.position>A.length)return"failure";e.position++;let Q=g(";",A,e);if(Q=u(Q,!1,!0),
0===Q.length||!o.test(Q))return"failure";const r=t.toLowerCase(),i=Q.toLowerCase(),E={type:r,subtype:i,
parameters:new Map,essence:`${r}/${i}`};for(;e.position<A.length;){e.position++,n(A=>B.test(A),A,e)
;let t=n(A=>";"!==A&&"="!==A,A,e);if(t=t.toLowerCase(),e.position<A.length){if(";"===A[e.position])continue;e.position++
}if(e.position>A.length)break;let Q=null;if('"'===A[e.position])Q=h(A,e,!0),g(";",A,e);else if(Q=g(";",A,e),
Q=u(Q,!1,!0),0===Q.length)continue
;0===t.length||!o.test(t)||0!==Q.length&&!s.test(Q)||E.parameters.has(t)||E.parameters.set(t,Q)}return E}
function h(A,e,t){const r=e.position;let o="";for(Q('"'===A[e.position]),e.position++;o+=n(A=>'"'!==A&&"\\"!==A,A,e),
!(e.position>=A.length);){const t=A[e.position];if(e.position++,"\\"!==t){Q('"'===t);break}if(e.position>=A.length){
o+="\\";break}o+=A[e.position],e.position++}return t?o:A.slice(r,e.position)}function l(A){
return 13===A||10===A||9===A||32===A}function u(A,e=!0,t=!0){return D(A,e,t,l)}function d(A){
return 13===A||10===A||9===A||12===A||32===A}function D(A,e,t,Q){let r=0,o=A.length-1
;if(e)for(;r<A.length&&Q(A.charCodeAt(r));)r++;if(t)for(;o>0&&Q(A.charCodeAt(o));)o--
;return 0===r&&o===A.length-1?A:A.slice(r,o+1)}function w(A){const e=A.length
;if(65535>e)return String.fromCharCode.apply(null,A);let t="",Q=0,r=65535;for(;Q<e;)Q+r>e&&(r=e-Q),
t+=String.fromCharCode.apply(null,A.subarray(Q,Q+=r));return t}A.exports={dataURLProcessor:function(A){
Q("data:"===A.protocol);let e=E(A,!0);e=e.slice(5);const t={position:0};let r=g(",",e,t);const o=r.length
;if(r=function(A,e=!0,t=!0){return D(A,e,t,d)}(r,!0,!0),t.position>=e.length)return"failure";t.position++
;let B=I(e.slice(o+1));if(/;(\u0020){0,}base64$/i.test(r)){if(B=function(A){let e=(A=A.replace(i,"")).length
;e%4==0&&61===A.charCodeAt(e-1)&&(--e,61===A.charCodeAt(e-1)&&--e);if(e%4==1)return"failure"
;if(/[^+/0-9A-Za-z]/.test(A.length===e?A:A.substring(0,e)))return"failure";const t=Buffer.from(A,"base64")
;return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}(w(B)),"failure"===B)return"failure";r=r.slice(0,-6),
r=r.replace(/(\u0020)+$/,""),r=r.slice(0,-1)}r.startsWith(";")&&(r="text/plain"+r);let s=c(r)
;return"failure"===s&&(s=c("text/plain;charset=US-ASCII")),{mimeType:s,body:B}},URLSerializer:E,
collectASequenceOfCodePoints:n,collectASequenceOfCodePointsFast:g,stringPercentDecode:I,parseMIMEType:c,
collectAnHTTPQuotedString:h,serializeAMimeType:function(A){Q("failure"!==A);const{parameters:e,essence:t}=A;let r=t
;for(let[A,t]of e.entries())r+=";",r+=A,r+="=",o.test(t)||(t=t.replace(/(\\|")/g,"\\$1"),t='"'+t,t+='"'),r+=t;return r},
removeChars:D,removeHTTPWhitespace:u,minimizeSupportedMimeType:function(A){switch(A.essence){
case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":
case"text/ecmascript":case"text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":
case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescript":
case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":
return"application/json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":
return"application/xml"}
return A.subtype.endsWith("+json")?"application/json":A.subtype.endsWith("+xml")?"application/xml":""},
HTTP_TOKEN_CODEPOINTS:o,isomorphicDecode:w}},6653:(A,e,t)=>{"use strict";const{kConnected:Q,kSize:r}=t(6443)
;class CompatWeakRef{constructor(A){this.value=A}deref(){return 0===this.value[Q]&&0===this.value[r]?void 0:this.value}}
class CompatFinalizer{constructor(A){this.finalizer=A}register(A,e){A.on&&A.on("disconnect",()=>{
0===A[Q]&&0===A[r]&&this.finalizer(e)})}unregister(A){}}A.exports=function(){
return process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")?(process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"),
{WeakRef:CompatWeakRef,FinalizationRegistry:CompatFinalizer}):{WeakRef,FinalizationRegistry}}},7114:(A,e,t)=>{
"use strict";const{Blob:Q,File:r}=t(4573),{kState:o}=t(3627),{webidl:B}=t(5893);class FileLike{constructor(A,e,t={}){
const Q=e,r=t.type,B=t.lastModified??Date.now();this[o]={blobLike:A,name:Q,type:r,lastModified:B}}stream(...A){
return B.brandCheck(this,FileLike),this[o].blobLike.stream(...A)}arrayBuffer(...A){return B.brandCheck(this,FileLike),
this[o].blobLike.arrayBuffer(...A)}slice(...A){return B.brandCheck(this,FileLike),this[o].blobLike.slice(...A)}
text(...A){return B.brandCheck(this,FileLike),this[o].blobLike.text(...A)}get size(){return B.brandCheck(this,FileLike),
this[o].blobLike.size}get type(){return B.brandCheck(this,FileLike),this[o].blobLike.type}get name(){
return B.brandCheck(this,FileLike),this[o].name}get lastModified(){return B.brandCheck(this,FileLike),
this[o].lastModified}get[Symbol.toStringTag](){return"File"}}B.converters.Blob=B.interfaceConverter(Q),A.exports={
FileLike,isFileLike:function(A){
return A instanceof r||A&&("function"==typeof A.stream||"function"==typeof A.arrayBuffer)&&"File"===A[Symbol.toStringTag]
}}},116:(A,e,t)=>{"use strict"
;const{isUSVString:Q,bufferToLowerCasedHeaderName:r}=t(3440),{utf8DecodeBytes:o}=t(3168),{HTTP_TOKEN_CODEPOINTS:B,isomorphicDecode:i}=t(1900),{isFileLike:s}=t(7114),{makeEntry:E}=t(5910),n=t(4589),{File:g}=t(4573),I=globalThis.File??g,C=Buffer.from('form-data; name="'),a=Buffer.from("; filename"),c=Buffer.from("--"),h=Buffer.from("--\r\n")
;function l(A){for(let e=0;e<A.length;++e)if(-128&A.charCodeAt(e))return!1;return!0}function u(A,e){
let t=null,Q=null,o=null,s=null;for(;;){if(13===A[e.position]&&10===A[e.position+1])return null===t?"failure":{name:t,
filename:Q,contentType:o,encoding:s};let E=D(A=>10!==A&&13!==A&&58!==A,A,e);if(E=w(E,!0,!0,A=>9===A||32===A),
!B.test(E.toString()))return"failure";if(58!==A[e.position])return"failure";switch(e.position++,D(A=>32===A||9===A,A,e),
r(E)){case"content-disposition":if(t=Q=null,!R(A,C,e))return"failure";if(e.position+=17,t=d(A,e),
null===t)return"failure";if(R(A,a,e)){let t=e.position+a.length;if(42===A[t]&&(e.position+=1,t+=1),
61!==A[t]||34!==A[t+1])return"failure";if(e.position+=12,Q=d(A,e),null===Q)return"failure"}break;case"content-type":{
let t=D(A=>10!==A&&13!==A,A,e);t=w(t,!1,!0,A=>9===A||32===A),o=i(t);break}case"content-transfer-encoding":{
let t=D(A=>10!==A&&13!==A,A,e);t=w(t,!1,!0,A=>9===A||32===A),s=i(t);break}default:D(A=>10!==A&&13!==A,A,e)}
if(13!==A[e.position]&&10!==A[e.position+1])return"failure";e.position+=2}}function d(A,e){n(34===A[e.position-1])
;let t=D(A=>10!==A&&13!==A&&34!==A,A,e);return 34!==A[e.position]?null:(e.position++,
t=(new TextDecoder).decode(t).replace(/%0A/gi,"\n").replace(/%0D/gi,"\r").replace(/%22/g,'"'),t)}function D(A,e,t){
let Q=t.position;for(;Q<e.length&&A(e[Q]);)++Q;return e.subarray(t.position,t.position=Q)}function w(A,e,t,Q){
let r=0,o=A.length-1;if(e)for(;r<A.length&&Q(A[r]);)r++;if(t)for(;o>0&&Q(A[o]);)o--
;return 0===r&&o===A.length-1?A:A.subarray(r,o+1)}function R(A,e,t){if(A.length<e.length)return!1
;for(let Q=0;Q<e.length;Q++)if(e[Q]!==A[t.position+Q])return!1;return!0}A.exports={
multipartFormDataParser:function(A,e){n("failure"!==e&&"multipart/form-data"===e.essence)
;const t=e.parameters.get("boundary");if(void 0===t)return"failure";const r=Buffer.from(`--${t}`,"utf8"),B=[],i={
position:0};for(;13===A[i.position]&&10===A[i.position+1];)i.position+=2;let g=A.length
;for(;10===A[g-1]&&13===A[g-2];)g-=2;for(g!==A.length&&(A=A.subarray(0,g));;){
if(!A.subarray(i.position,i.position+r.length).equals(r))return"failure";if(i.position+=r.length,
i.position===A.length-2&&R(A,c,i)||i.position===A.length-4&&R(A,h,i))return B
;if(13!==A[i.position]||10!==A[i.position+1])return"failure";i.position+=2;const e=u(A,i)
;if("failure"===e)return"failure";let t,g,{name:C,filename:a,contentType:d,encoding:D}=e;i.position+=2;{
const e=A.indexOf(r.subarray(2),i.position);if(-1===e)return"failure";t=A.subarray(i.position,e-4),i.position+=t.length,
"base64"===D&&(t=Buffer.from(t.toString(),"base64"))}if(13!==A[i.position]||10!==A[i.position+1])return"failure"
;i.position+=2,null!==a?(d??="text/plain",l(d)||(d=""),g=new I([t],a,{type:d})):g=o(Buffer.from(t)),n(Q(C)),
n("string"==typeof g&&Q(g)||s(g)),B.push(E(C,g,a))}},validateBoundary:function(A){const e=A.length
;if(e<27||e>70)return!1;for(let t=0;t<e;++t){const e=A.charCodeAt(t)
;if(!(e>=48&&e<=57||e>=65&&e<=90||e>=97&&e<=122||39===e||45===e||95===e))return!1}return!0}}},5910:(A,e,t)=>{
"use strict"
;const{isBlobLike:Q,iteratorMixin:r}=t(3168),{kState:o}=t(3627),{kEnumerableProperty:B}=t(3440),{FileLike:i,isFileLike:s}=t(7114),{webidl:E}=t(5893),{File:n}=t(4573),g=t(7975),I=globalThis.File??n
;class FormData{constructor(A){if(E.util.markAsUncloneable(this),void 0!==A)throw E.errors.conversionFailed({
prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]});this[o]=[]}append(A,e,t=void 0){
E.brandCheck(this,FormData);const r="FormData.append";if(E.argumentLengthCheck(arguments,2,r),
3===arguments.length&&!Q(e))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'")
;const B=C(A=E.converters.USVString(A,r,"name"),e=Q(e)?E.converters.Blob(e,r,"value",{strict:!1
}):E.converters.USVString(e,r,"value"),t=3===arguments.length?E.converters.USVString(t,r,"filename"):void 0)
;this[o].push(B)}delete(A){E.brandCheck(this,FormData);const e="FormData.delete";E.argumentLengthCheck(arguments,1,e),
A=E.converters.USVString(A,e,"name"),this[o]=this[o].filter(e=>e.name!==A)}get(A){E.brandCheck(this,FormData)
;const e="FormData.get";E.argumentLengthCheck(arguments,1,e),A=E.converters.USVString(A,e,"name")
;const t=this[o].findIndex(e=>e.name===A);return-1===t?null:this[o][t].value}getAll(A){E.brandCheck(this,FormData)
;const e="FormData.getAll";return E.argumentLengthCheck(arguments,1,e),A=E.converters.USVString(A,e,"name"),
this[o].filter(e=>e.name===A).map(A=>A.value)}has(A){E.brandCheck(this,FormData);const e="FormData.has"
;return E.argumentLengthCheck(arguments,1,e),A=E.converters.USVString(A,e,"name"),-1!==this[o].findIndex(e=>e.name===A)}
set(A,e,t=void 0){E.brandCheck(this,FormData);const r="FormData.set";if(E.argumentLengthCheck(arguments,2,r),
3===arguments.length&&!Q(e))throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'")
;A=E.converters.USVString(A,r,"name"),e=Q(e)?E.converters.Blob(e,r,"name",{strict:!1
}):E.converters.USVString(e,r,"name"),t=3===arguments.length?E.converters.USVString(t,r,"name"):void 0
;const B=C(A,e,t),i=this[o].findIndex(e=>e.name===A)
;-1!==i?this[o]=[...this[o].slice(0,i),B,...this[o].slice(i+1).filter(e=>e.name!==A)]:this[o].push(B)}
[g.inspect.custom](A,e){
const t=this[o].reduce((A,e)=>(A[e.name]?Array.isArray(A[e.name])?A[e.name].push(e.value):A[e.name]=[A[e.name],e.value]:A[e.name]=e.value,
A),{__proto__:null});e.depth??=A,e.colors??=!0;const Q=g.formatWithOptions(e,t)
;return`FormData ${Q.slice(Q.indexOf("]")+2)}`}}function C(A,e,t){
if("string"==typeof e);else if(s(e)||(e=e instanceof Blob?new I([e],"blob",{type:e.type}):new i(e,"blob",{type:e.type
})),void 0!==t){const A={type:e.type,lastModified:e.lastModified};e=e instanceof n?new I([e],t,A):new i(e,t,A)}return{
name:A,value:e}}r("FormData",FormData,o,"name","value"),Object.defineProperties(FormData.prototype,{append:B,delete:B,
get:B,getAll:B,has:B,set:B,[Symbol.toStringTag]:{value:"FormData",configurable:!0}}),A.exports={FormData,makeEntry:C}},
1059:A=>{"use strict";const e=Symbol.for("undici.globalOrigin.1");A.exports={getGlobalOrigin:function(){
return globalThis[e]},setGlobalOrigin:function(A){if(void 0===A)return void Object.defineProperty(globalThis,e,{
value:void 0,writable:!0,enumerable:!1,configurable:!1});const t=new URL(A)
;if("http:"!==t.protocol&&"https:"!==t.protocol)throw new TypeError(`Only http & https urls are allowed, received ${t.protocol}`)
;Object.defineProperty(globalThis,e,{value:t,writable:!0,enumerable:!1,configurable:!1})}}},660:(A,e,t)=>{"use strict"
;const{kConstruct:Q}=t(6443),{kEnumerableProperty:r}=t(3440),{iteratorMixin:o,isValidHeaderName:B,isValidHeaderValue:i}=t(3168),{webidl:s}=t(5893),E=t(4589),n=t(7975),g=Symbol("headers map"),I=Symbol("headers map sorted")
;function C(A){return 10===A||13===A||9===A||32===A}function a(A){let e=0,t=A.length;for(;t>e&&C(A.charCodeAt(t-1));)--t
;for(;t>e&&C(A.charCodeAt(e));)++e;return 0===e&&t===A.length?A:A.substring(e,t)}function c(A,e){
if(Array.isArray(e))for(let t=0;t<e.length;++t){const Q=e[t];if(2!==Q.length)throw s.errors.exception({
header:"Headers constructor",message:`expected name/value pair to be length 2, found ${Q.length}.`});h(A,Q[0],Q[1])
}else{if("object"!=typeof e||null===e)throw s.errors.conversionFailed({prefix:"Headers constructor",
argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]});{
const t=Object.keys(e);for(let Q=0;Q<t.length;++Q)h(A,t[Q],e[t[Q]])}}}function h(A,e,t){if(t=a(t),
!B(e))throw s.errors.invalidArgument({prefix:"Headers.append",value:e,type:"header name"})
;if(!i(t))throw s.errors.invalidArgument({prefix:"Headers.append",value:t,type:"header value"})
;if("immutable"===u(A))throw new TypeError("immutable");return D(A).append(e,t,!1)}function l(A,e){return A[0]<e[0]?-1:1
}class HeadersList{cookies=null;constructor(A){A instanceof HeadersList?(this[g]=new Map(A[g]),this[I]=A[I],
this.cookies=null===A.cookies?null:[...A.cookies]):(this[g]=new Map(A),this[I]=null)}contains(A,e){
return this[g].has(e?A:A.toLowerCase())}clear(){this[g].clear(),this[I]=null,this.cookies=null}append(A,e,t){
this[I]=null;const Q=t?A:A.toLowerCase(),r=this[g].get(Q);if(r){const A="cookie"===Q?"; ":", ";this[g].set(Q,{
name:r.name,value:`${r.value}${A}${e}`})}else this[g].set(Q,{name:A,value:e})
;"set-cookie"===Q&&(this.cookies??=[]).push(e)}set(A,e,t){this[I]=null;const Q=t?A:A.toLowerCase()
;"set-cookie"===Q&&(this.cookies=[e]),this[g].set(Q,{name:A,value:e})}delete(A,e){this[I]=null,e||(A=A.toLowerCase()),
"set-cookie"===A&&(this.cookies=null),this[g].delete(A)}get(A,e){return this[g].get(e?A:A.toLowerCase())?.value??null}
*[Symbol.iterator](){for(const{0:A,1:{value:e}}of this[g])yield[A,e]}get entries(){const A={}
;if(0!==this[g].size)for(const{name:e,value:t}of this[g].values())A[e]=t;return A}rawValues(){return this[g].values()}
get entriesList(){const A=[]
;if(0!==this[g].size)for(const{0:e,1:{name:t,value:Q}}of this[g])if("set-cookie"===e)for(const e of this.cookies)A.push([t,e]);else A.push([t,Q])
;return A}toSortedArray(){const A=this[g].size,e=new Array(A);if(A<=32){if(0===A)return e
;const t=this[g][Symbol.iterator](),Q=t.next().value;e[0]=[Q[0],Q[1].value],E(null!==Q[1].value)
;for(let Q,r,o=1,B=0,i=0,s=0,n=0;o<A;++o){for(r=t.next().value,Q=e[o]=[r[0],r[1].value],E(null!==Q[1]),s=0,
i=o;s<i;)n=s+(i-s>>1),e[n][0]<=Q[0]?s=n+1:i=n;if(o!==n){for(B=o;B>s;)e[B]=e[--B];e[s]=Q}}
if(!t.next().done)throw new TypeError("Unreachable");return e}{let A=0
;for(const{0:t,1:{value:Q}}of this[g])e[A++]=[t,Q],E(null!==Q);return e.sort(l)}}}class Headers{#B;#i
;constructor(A=void 0){s.util.markAsUncloneable(this),A!==Q&&(this.#i=new HeadersList,this.#B="none",
void 0!==A&&c(this,A=s.converters.HeadersInit(A,"Headers contructor","init")))}append(A,e){s.brandCheck(this,Headers),
s.argumentLengthCheck(arguments,2,"Headers.append");const t="Headers.append"
;return h(this,A=s.converters.ByteString(A,t,"name"),e=s.converters.ByteString(e,t,"value"))}delete(A){
s.brandCheck(this,Headers),s.argumentLengthCheck(arguments,1,"Headers.delete")
;if(A=s.converters.ByteString(A,"Headers.delete","name"),!B(A))throw s.errors.invalidArgument({prefix:"Headers.delete",
value:A,type:"header name"});if("immutable"===this.#B)throw new TypeError("immutable")
;this.#i.contains(A,!1)&&this.#i.delete(A,!1)}get(A){s.brandCheck(this,Headers),
s.argumentLengthCheck(arguments,1,"Headers.get");const e="Headers.get";if(A=s.converters.ByteString(A,e,"name"),
!B(A))throw s.errors.invalidArgument({prefix:e,value:A,type:"header name"});return this.#i.get(A,!1)}has(A){
s.brandCheck(this,Headers),s.argumentLengthCheck(arguments,1,"Headers.has");const e="Headers.has"
;if(A=s.converters.ByteString(A,e,"name"),!B(A))throw s.errors.invalidArgument({prefix:e,value:A,type:"header name"})
;return this.#i.contains(A,!1)}set(A,e){s.brandCheck(this,Headers),s.argumentLengthCheck(arguments,2,"Headers.set")
;const t="Headers.set";if(A=s.converters.ByteString(A,t,"name"),e=a(e=s.converters.ByteString(e,t,"value")),
!B(A))throw s.errors.invalidArgument({prefix:t,value:A,type:"header name"});if(!i(e))throw s.errors.invalidArgument({
prefix:t,value:e,type:"header value"});if("immutable"===this.#B)throw new TypeError("immutable");this.#i.set(A,e,!1)}
getSetCookie(){s.brandCheck(this,Headers);const A=this.#i.cookies;return A?[...A]:[]}get[I](){
if(this.#i[I])return this.#i[I];const A=[],e=this.#i.toSortedArray(),t=this.#i.cookies
;if(null===t||1===t.length)return this.#i[I]=e;for(let Q=0;Q<e.length;++Q){const{0:r,1:o}=e[Q]
;if("set-cookie"===r)for(let e=0;e<t.length;++e)A.push([r,t[e]]);else A.push([r,o])}return this.#i[I]=A}
[n.inspect.custom](A,e){return e.depth??=A,`Headers ${n.formatWithOptions(e,this.#i.entries)}`}
static getHeadersGuard(A){return A.#B}static setHeadersGuard(A,e){A.#B=e}static getHeadersList(A){return A.#i}
static setHeadersList(A,e){A.#i=e}}const{getHeadersGuard:u,setHeadersGuard:d,getHeadersList:D,setHeadersList:w}=Headers
;Reflect.deleteProperty(Headers,"getHeadersGuard"),Reflect.deleteProperty(Headers,"setHeadersGuard"),
Reflect.deleteProperty(Headers,"getHeadersList"),Reflect.deleteProperty(Headers,"setHeadersList"),
o("Headers",Headers,I,0,1),Object.defineProperties(Headers.prototype,{append:r,delete:r,get:r,has:r,set:r,
getSetCookie:r,[Symbol.toStringTag]:{value:"Headers",configurable:!0},[n.inspect.custom]:{enumerable:!1}}),
s.converters.HeadersInit=function(A,e,t){if("Object"===s.util.Type(A)){const Q=Reflect.get(A,Symbol.iterator)
;if(!n.types.isProxy(A)&&Q===Headers.prototype.entries)try{return D(A).entriesList}catch{}
return"function"==typeof Q?s.converters["sequence<sequence<ByteString>>"](A,e,t,Q.bind(A)):s.converters["record<ByteString, ByteString>"](A,e,t)
}throw s.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",
types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})},A.exports={fill:c,compareHeaderName:l,
Headers,HeadersList,getHeadersGuard:u,setHeadersGuard:d,setHeadersList:w,getHeadersList:D}},4398:(A,e,t)=>{"use strict"
;const{makeNetworkError:Q,makeAppropriateNetworkError:r,filterResponse:o,makeResponse:B,fromInnerResponse:i}=t(9051),{HeadersList:s}=t(660),{Request:E,cloneRequest:n}=t(9967),g=t(8522),{bytesMatch:I,makePolicyContainer:C,clonePolicyContainer:a,requestBadPort:c,TAOCheck:h,appendRequestOriginHeader:l,responseLocationURL:u,requestCurrentURL:d,setRequestReferrerPolicyOnRedirect:D,tryUpgradeRequestToAPotentiallyTrustworthyURL:w,createOpaqueTimingInfo:R,appendFetchMetadata:F,corsCheck:y,crossOriginResourcePolicyCheck:f,determineRequestsReferrer:N,coarsenedSharedCurrentTime:k,createDeferredPromise:U,isBlobLike:M,sameOrigin:S,isCancelled:p,isAborted:L,isErrorLike:m,fullyReadBody:b,readableStreamClose:T,isomorphicEncode:Y,urlIsLocal:G,urlIsHttpHttpsScheme:J,urlHasHttpsScheme:H,clampAndCoarsenConnectionTimingInfo:V,simpleRangeHeaderValue:W,buildContentRange:x,createInflate:v,extractMimeType:q}=t(3168),{kState:P,kDispatcher:O}=t(3627),Z=t(4589),{safelyExtractBody:K,extractBody:X}=t(4492),{redirectStatusSet:z,nullBodyStatus:_,safeMethodsSet:j,requestBodyHeader:$,subresourceSet:AA}=t(4495),eA=t(8474),{Readable:tA,pipeline:QA,finished:rA}=t(7075),{addAbortListener:oA,isErrored:BA,isReadable:iA,bufferToLowerCasedHeaderName:sA}=t(3440),{dataURLProcessor:EA,serializeAMimeType:nA,minimizeSupportedMimeType:gA}=t(1900),{getGlobalDispatcher:IA}=t(2581),{webidl:CA}=t(5893),{STATUS_CODES:aA}=t(7067),cA=["GET","HEAD"],hA="undefined"!=typeof __UNDICI_IS_NODE__||"undefined"!=typeof esbuildDetection?"node":"undici"
;let lA;class Fetch extends eA{constructor(A){super(),this.dispatcher=A,this.connection=null,this.dump=!1,
this.state="ongoing"}terminate(A){"ongoing"===this.state&&(this.state="terminated",this.connection?.destroy(A),
this.emit("terminated",A))}abort(A){"ongoing"===this.state&&(this.state="aborted",
A||(A=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=A,
this.connection?.destroy(A),this.emit("terminated",A))}}function uA(A){dA(A,"fetch")}function dA(A,e="other"){
if("error"===A.type&&A.aborted)return;if(!A.urlList?.length)return;const t=A.urlList[0]
;let Q=A.timingInfo,r=A.cacheState;J(t)&&null!==Q&&(A.timingAllowPassed||(Q=R({startTime:Q.startTime}),r=""),
Q.endTime=k(),A.timingInfo=Q,DA(Q,t.href,e,globalThis,r))}const DA=performance.markResourceTiming;function wA(A,e,t,Q){
if(A&&A.reject(Q),null!=e.body&&iA(e.body?.stream)&&e.body.stream.cancel(Q).catch(A=>{
if("ERR_INVALID_STATE"!==A.code)throw A}),null==t)return;const r=t[P]
;null!=r.body&&iA(r.body?.stream)&&r.body.stream.cancel(Q).catch(A=>{if("ERR_INVALID_STATE"!==A.code)throw A})}
function RA({request:A,processRequestBodyChunkLength:e,processRequestEndOfBody:t,processResponse:Q,processResponseEndOfBody:r,processResponseConsumeBody:o,useParallelQueue:B=!1,dispatcher:i=IA()}){
Z(i);let s=null,E=!1;null!=A.client&&(s=A.client.globalObject,E=A.client.crossOriginIsolatedCapability)
;const n=k(E),g=R({startTime:n}),I={controller:new Fetch(i),request:A,timingInfo:g,processRequestBodyChunkLength:e,
processRequestEndOfBody:t,processResponse:Q,processResponseConsumeBody:o,processResponseEndOfBody:r,taskDestination:s,
crossOriginIsolatedCapability:E}
;if(Z(!A.body||A.body.stream),"client"===A.window&&(A.window="Window"===A.client?.globalObject?.constructor?.name?A.client:"no-window"),
"client"===A.origin&&(A.origin=A.client.origin),
"client"===A.policyContainer&&(null!=A.client?A.policyContainer=a(A.client.policyContainer):A.policyContainer=C()),
!A.headersList.contains("accept",!0)){const e="*/*";A.headersList.append("accept",e,!0)}
return A.headersList.contains("accept-language",!0)||A.headersList.append("accept-language","*",!0),A.priority,
AA.has(A.destination),FA(I).catch(A=>{I.controller.terminate(A)}),I.controller}async function FA(A,e=!1){
const t=A.request;let r=null;if(t.localURLsOnly&&!G(d(t))&&(r=Q("local URLs only")),w(t),
"blocked"===c(t)&&(r=Q("bad port")),""===t.referrerPolicy&&(t.referrerPolicy=t.policyContainer.referrerPolicy),
"no-referrer"!==t.referrer&&(t.referrer=N(t)),null===r&&(r=await(async()=>{const e=d(t)
;return S(e,t.url)&&"basic"===t.responseTainting||"data:"===e.protocol||"navigate"===t.mode||"websocket"===t.mode?(t.responseTainting="basic",
await yA(A)):"same-origin"===t.mode?Q('request mode cannot be "same-origin"'):"no-cors"===t.mode?"follow"!==t.redirect?Q('redirect mode cannot be "follow" for "no-cors" request'):(t.responseTainting="opaque",
await yA(A)):J(d(t))?(t.responseTainting="cors",await kA(A)):Q("URL scheme must be a HTTP(S) scheme")})()),e)return r
;0===r.status||r.internalResponse||(t.responseTainting,
"basic"===t.responseTainting?r=o(r,"basic"):"cors"===t.responseTainting?r=o(r,"cors"):"opaque"===t.responseTainting?r=o(r,"opaque"):Z(!1))
;let B=0===r.status?r:r.internalResponse;if(0===B.urlList.length&&B.urlList.push(...t.urlList),
t.timingAllowFailed||(r.timingAllowPassed=!0),
"opaque"===r.type&&206===B.status&&B.rangeRequested&&!t.headers.contains("range",!0)&&(r=B=Q()),
0===r.status||"HEAD"!==t.method&&"CONNECT"!==t.method&&!_.includes(B.status)||(B.body=null,A.controller.dump=!0),
t.integrity){const e=e=>NA(A,Q(e));if("opaque"===t.responseTainting||null==r.body)return void e(r.error);const o=Q=>{
I(Q,t.integrity)?(r.body=K(Q)[0],NA(A,r)):e("integrity mismatch")};await b(r.body,o,e)}else NA(A,r)}function yA(A){
if(p(A)&&0===A.request.redirectCount)return Promise.resolve(r(A));const{request:e}=A,{protocol:o}=d(e);switch(o){
case"about:":return Promise.resolve(Q("about scheme is not supported"));case"blob:":{lA||(lA=t(4573).resolveObjectURL)
;const A=d(e);if(0!==A.search.length)return Promise.resolve(Q("NetworkError when attempting to fetch resource."))
;const r=lA(A.toString());if("GET"!==e.method||!M(r))return Promise.resolve(Q("invalid method"))
;const o=B(),i=r.size,s=Y(`${i}`),E=r.type;if(e.headersList.contains("range",!0)){o.rangeRequested=!0
;const A=e.headersList.get("range",!0),t=W(A,!0)
;if("failure"===t)return Promise.resolve(Q("failed to fetch the data URL"));let{rangeStartValue:B,rangeEndValue:s}=t
;if(null===B)B=i-s,s=B+s-1;else{if(B>=i)return Promise.resolve(Q("Range start is greater than the blob's size."))
;(null===s||s>=i)&&(s=i-1)}const n=r.slice(B,s,E),g=X(n);o.body=g[0];const I=Y(`${n.size}`),C=x(B,s,i);o.status=206,
o.statusText="Partial Content",o.headersList.set("content-length",I,!0),o.headersList.set("content-type",E,!0),
o.headersList.set("content-range",C,!0)}else{const A=X(r);o.statusText="OK",o.body=A[0],
o.headersList.set("content-length",s,!0),o.headersList.set("content-type",E,!0)}return Promise.resolve(o)}case"data:":{
const A=d(e),t=EA(A);if("failure"===t)return Promise.resolve(Q("failed to fetch the data URL"));const r=nA(t.mimeType)
;return Promise.resolve(B({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:r}]],
body:K(t.body)[0]}))}case"file:":return Promise.resolve(Q("not implemented... yet..."));case"http:":case"https:":
return kA(A).catch(A=>Q(A));default:return Promise.resolve(Q("unknown scheme"))}}function fA(A,e){A.request.done=!0,
null!=A.processResponseDone&&queueMicrotask(()=>A.processResponseDone(e))}function NA(A,e){let t=A.timingInfo
;const Q=()=>{const Q=Date.now();"document"===A.request.destination&&(A.controller.fullTimingInfo=t),
A.controller.reportTimingSteps=()=>{if("https:"!==A.request.url.protocol)return;t.endTime=Q;let r=e.cacheState
;const o=e.bodyInfo;e.timingAllowPassed||(t=R(t),r="");let B=0
;if("navigator"!==A.request.mode||!e.hasCrossOriginRedirects){B=e.status;const A=q(e.headersList)
;"failure"!==A&&(o.contentType=gA(A))}
null!=A.request.initiatorType&&DA(t,A.request.url.href,A.request.initiatorType,globalThis,r,o,B)}
;queueMicrotask(()=>(A.request.done=!0,
null!=A.processResponseEndOfBody&&queueMicrotask(()=>A.processResponseEndOfBody(e)),
void(null!=A.request.initiatorType&&A.controller.reportTimingSteps())))};null!=A.processResponse&&queueMicrotask(()=>{
A.processResponse(e),A.processResponse=null});const r="error"===e.type?e:e.internalResponse??e
;null==r.body?Q():rA(r.body.stream,()=>{Q()})}async function kA(A){const e=A.request;let t=null,r=null
;const o=A.timingInfo;if(e.serviceWorkers,null===t){if("follow"===e.redirect&&(e.serviceWorkers="none"),r=t=await UA(A),
"cors"===e.responseTainting&&"failure"===y(e,t))return Q("cors failure");"failure"===h(e,t)&&(e.timingAllowFailed=!0)}
return"opaque"!==e.responseTainting&&"opaque"!==t.type||"blocked"!==f(e.origin,e.client,e.destination,r)?(z.has(r.status)&&("manual"!==e.redirect&&A.controller.connection.destroy(void 0,!1),
"error"===e.redirect?t=Q("unexpected redirect"):"manual"===e.redirect?t=r:"follow"===e.redirect?t=await function(A,e){
const t=A.request,r=e.internalResponse?e.internalResponse:e;let o;try{if(o=u(r,d(t).hash),null==o)return e}catch(A){
return Promise.resolve(Q(A))}if(!J(o))return Promise.resolve(Q("URL scheme must be a HTTP(S) scheme"))
;if(20===t.redirectCount)return Promise.resolve(Q("redirect count exceeded"));if(t.redirectCount+=1,
"cors"===t.mode&&(o.username||o.password)&&!S(t,o))return Promise.resolve(Q('cross origin not allowed for request mode "cors"'))
;if("cors"===t.responseTainting&&(o.username||o.password))return Promise.resolve(Q('URL cannot contain credentials for request mode "cors"'))
;if(303!==r.status&&null!=t.body&&null==t.body.source)return Promise.resolve(Q())
;if([301,302].includes(r.status)&&"POST"===t.method||303===r.status&&!cA.includes(t.method)){t.method="GET",t.body=null
;for(const A of $)t.headersList.delete(A)}S(d(t),o)||(t.headersList.delete("authorization",!0),
t.headersList.delete("proxy-authorization",!0),t.headersList.delete("cookie",!0),t.headersList.delete("host",!0))
;null!=t.body&&(Z(null!=t.body.source),t.body=K(t.body.source)[0]);const B=A.timingInfo
;B.redirectEndTime=B.postRedirectStartTime=k(A.crossOriginIsolatedCapability),
0===B.redirectStartTime&&(B.redirectStartTime=B.startTime);return t.urlList.push(o),D(t,r),FA(A,!0)}(A,t):Z(!1)),
t.timingInfo=o,t):Q("blocked")}async function UA(A,e=!1,t=!1){const o=A.request;let i=null,E=null,I=null
;"no-window"===o.window&&"error"===o.redirect?(i=A,E=o):(E=n(o),i={...A},i.request=E)
;const C="include"===o.credentials||"same-origin"===o.credentials&&"basic"===o.responseTainting,a=E.body?E.body.length:null
;let c=null;if(null==E.body&&["POST","PUT"].includes(E.method)&&(c="0"),null!=a&&(c=Y(`${a}`)),
null!=c&&E.headersList.append("content-length",c,!0),
null!=a&&E.keepalive,E.referrer instanceof URL&&E.headersList.append("referer",Y(E.referrer.href),!0),l(E),F(E),
E.headersList.contains("user-agent",!0)||E.headersList.append("user-agent",hA),
"default"===E.cache&&(E.headersList.contains("if-modified-since",!0)||E.headersList.contains("if-none-match",!0)||E.headersList.contains("if-unmodified-since",!0)||E.headersList.contains("if-match",!0)||E.headersList.contains("if-range",!0))&&(E.cache="no-store"),
"no-cache"!==E.cache||E.preventNoCacheCacheControlHeaderModification||E.headersList.contains("cache-control",!0)||E.headersList.append("cache-control","max-age=0",!0),
"no-store"!==E.cache&&"reload"!==E.cache||(E.headersList.contains("pragma",!0)||E.headersList.append("pragma","no-cache",!0),
E.headersList.contains("cache-control",!0)||E.headersList.append("cache-control","no-cache",!0)),
E.headersList.contains("range",!0)&&E.headersList.append("accept-encoding","identity",!0),
E.headersList.contains("accept-encoding",!0)||(H(d(E))?E.headersList.append("accept-encoding","br, gzip, deflate",!0):E.headersList.append("accept-encoding","gzip, deflate",!0)),
E.headersList.delete("host",!0),E.cache="no-store","no-store"!==E.cache&&E.cache,null==I){
if("only-if-cached"===E.cache)return Q("only if cached");const A=await async function(A){
Z(!A.controller.connection||A.controller.connection.destroyed),A.controller.connection={abort:null,destroyed:!1,
destroy(A,e=!0){
this.destroyed||(this.destroyed=!0,e&&this.abort?.(A??new DOMException("The operation was aborted.","AbortError")))}}
;const e=A.request;let t=null;const o=A.timingInfo,i=null;null==i&&(e.cache="no-store");e.mode;let E=null
;if(null==e.body&&A.processRequestEndOfBody)queueMicrotask(()=>A.processRequestEndOfBody());else if(null!=e.body){
const t=async function*(e){p(A)||(yield e,A.processRequestBodyChunkLength?.(e.byteLength))},Q=()=>{
p(A)||A.processRequestEndOfBody&&A.processRequestEndOfBody()},r=e=>{
p(A)||("AbortError"===e.name?A.controller.abort():A.controller.terminate(e))};E=async function*(){try{
for await(const A of e.body.stream)yield*t(A);Q()}catch(A){r(A)}}()}try{
const{body:e,status:Q,statusText:r,headersList:o,socket:i}=await c({body:E});if(i)t=B({status:Q,statusText:r,
headersList:o,socket:i});else{const i=e[Symbol.asyncIterator]();A.controller.next=()=>i.next(),t=B({status:Q,
statusText:r,headersList:o})}}catch(e){return"AbortError"===e.name?(A.controller.connection.destroy(),r(A,e)):Q(e)}
const n=async()=>{await A.controller.resume()},I=e=>{p(A)||A.controller.abort(e)},C=new ReadableStream({async start(e){
A.controller.controller=e},async pull(A){await n(A)},async cancel(A){await I(A)},type:"bytes"});t.body={stream:C,
source:null,length:null},A.controller.resume||A.controller.on("terminated",a);function a(e){L(A)?(t.aborted=!0,
iA(C)&&A.controller.controller.error(A.controller.serializedAbortReason)):iA(C)&&A.controller.controller.error(new TypeError("terminated",{
cause:m(e)?e:void 0})),A.controller.connection.destroy()}return A.controller.resume=async()=>{for(;;){let e,Q;try{
const{done:t,value:Q}=await A.controller.next();if(L(A))break;e=t?void 0:Q}catch(t){
A.controller.ended&&!o.encodedBodySize?e=void 0:(e=t,Q=!0)}if(void 0===e)return T(A.controller.controller),void fA(A,t)
;if(o.decodedBodySize+=e?.byteLength??0,Q)return void A.controller.terminate(e);const r=new Uint8Array(e)
;if(r.byteLength&&A.controller.controller.enqueue(r),BA(C))return void A.controller.terminate()
;if(A.controller.controller.desiredSize<=0)return}},t;function c({body:t}){const Q=d(e),r=A.controller.dispatcher
;return new Promise((B,i)=>r.dispatch({path:Q.pathname+Q.search,origin:Q.origin,method:e.method,
body:r.isMockActive?e.body&&(e.body.source||e.body.stream):t,headers:e.headersList.entries,maxRedirections:0,
upgrade:"websocket"===e.mode?"websocket":void 0},{body:null,abort:null,onConnect(e){const{connection:t}=A.controller
;o.finalConnectionTimingInfo=V(void 0,o.postRedirectStartTime,A.crossOriginIsolatedCapability),
t.destroyed?e(new DOMException("The operation was aborted.","AbortError")):(A.controller.on("terminated",e),
this.abort=t.abort=e),o.finalNetworkRequestStartTime=k(A.crossOriginIsolatedCapability)},onResponseStarted(){
o.finalNetworkResponseStartTime=k(A.crossOriginIsolatedCapability)},onHeaders(A,t,Q,r){if(A<200)return;let o=""
;const i=new s;for(let A=0;A<t.length;A+=2)i.append(sA(t[A]),t[A+1].toString("latin1"),!0);o=i.get("location",!0)
;const E=[],n=o&&"follow"===e.redirect&&z.has(A);if("HEAD"!==e.method&&"CONNECT"!==e.method&&!_.includes(A)&&!n){
const A=i.get("content-encoding",!0),e=A?A.toLowerCase().split(","):[],t=5
;if(e.length>t)return this.abort(new Error(`too many content-encodings in response: ${e.length}, maximum allowed is ${t}`)),
!0;for(let A=e.length-1;A>=0;--A){const t=e[A].trim();if("x-gzip"===t||"gzip"===t)E.push(g.createGunzip({
flush:g.constants.Z_SYNC_FLUSH,finishFlush:g.constants.Z_SYNC_FLUSH}));else if("deflate"===t)E.push(v({
flush:g.constants.Z_SYNC_FLUSH,finishFlush:g.constants.Z_SYNC_FLUSH}));else{if("br"!==t){E.length=0;break}
E.push(g.createBrotliDecompress({flush:g.constants.BROTLI_OPERATION_FLUSH,finishFlush:g.constants.BROTLI_OPERATION_FLUSH
}))}}}this.body=new tA({read:Q});const I=this.onError.bind(this);return B({status:A,statusText:r,headersList:i,
body:E.length?QA(this.body,...E,A=>{A&&this.onError(A)}).on("error",I):this.body.on("error",I)}),!0},onData(e){
if(A.controller.dump)return;const t=e;return o.encodedBodySize+=t.byteLength,this.body.push(t)},onComplete(){
this.abort&&A.controller.off("terminated",this.abort),A.controller.ended=!0,this.body.push(null)},onError(e){
this.abort&&A.controller.off("terminated",this.abort),this.body?.destroy(e),A.controller.terminate(e),i(e)},
onUpgrade(A,e,t){if(101!==A)return;const Q=new s
;for(let A=0;A<e.length;A+=2)Q.append(sA(e[A]),e[A+1].toString("latin1"),!0);return B({status:A,statusText:aA[A],
headersList:Q,socket:t}),!0}}))}}(i,C,t);!j.has(E.method)&&A.status>=200&&A.status,null==I&&(I=A)}
if(I.urlList=[...E.urlList],E.headersList.contains("range",!0)&&(I.rangeRequested=!0),I.requestIncludesCredentials=C,
407===I.status)return"no-window"===o.window?Q():p(A)?r(A):Q("proxy authentication required")
;if(421===I.status&&!t&&(null==o.body||null!=o.body.source)){if(p(A))return r(A);A.controller.connection.destroy(),
I=await UA(A,e,!0)}return I}A.exports={fetch:function(A,e=void 0){CA.argumentLengthCheck(arguments,1,"globalThis.fetch")
;let t,Q=U();try{t=new E(A,e)}catch(A){return Q.reject(A),Q.promise}const r=t[P]
;if(t.signal.aborted)return wA(Q,r,null,t.signal.reason),Q.promise;const o=r.client.globalObject
;"ServiceWorkerGlobalScope"===o?.constructor?.name&&(r.serviceWorkers="none");let B=null,s=!1,n=null
;return oA(t.signal,()=>{s=!0,Z(null!=n),n.abort(t.signal.reason);const A=B?.deref();wA(Q,r,A,t.signal.reason)}),n=RA({
request:r,processResponseEndOfBody:uA,processResponse:A=>{
s||(A.aborted?wA(Q,r,B,n.serializedAbortReason):"error"!==A.type?(B=new WeakRef(i(A,"immutable")),Q.resolve(B.deref()),
Q=null):Q.reject(new TypeError("fetch failed",{cause:A.error})))},dispatcher:t[O]}),Q.promise},Fetch,fetching:RA,
finalizeAndReportTiming:dA}},9967:(A,e,t)=>{"use strict"
;const{extractBody:Q,mixinBody:r,cloneBody:o,bodyUnusable:B}=t(4492),{Headers:i,fill:s,HeadersList:E,setHeadersGuard:n,getHeadersGuard:g,setHeadersList:I,getHeadersList:C}=t(660),{FinalizationRegistry:a}=t(6653)(),c=t(3440),h=t(7975),{isValidHTTPToken:l,sameOrigin:u,environmentSettingsObject:d}=t(3168),{forbiddenMethodsSet:D,corsSafeListedMethodsSet:w,referrerPolicy:R,requestRedirect:F,requestMode:y,requestCredentials:f,requestCache:N,requestDuplex:k}=t(4495),{kEnumerableProperty:U,normalizedMethodRecordsBase:M,normalizedMethodRecords:S}=c,{kHeaders:p,kSignal:L,kState:m,kDispatcher:b}=t(3627),{webidl:T}=t(5893),{URLSerializer:Y}=t(1900),{kConstruct:G}=t(6443),J=t(4589),{getMaxListeners:H,setMaxListeners:V,getEventListeners:W,defaultMaxListeners:x}=t(8474),v=Symbol("abortController"),q=new a(({signal:A,abort:e})=>{
A.removeEventListener("abort",e)}),P=new WeakMap;function O(A){return function e(){const t=A.deref();if(void 0!==t){
q.unregister(e),this.removeEventListener("abort",e),t.abort(this.reason);const A=P.get(t.signal);if(void 0!==A){
if(0!==A.size){for(const e of A){const A=e.deref();void 0!==A&&A.abort(this.reason)}A.clear()}P.delete(t.signal)}}}}
let Z=!1;class Request{constructor(A,e={}){if(T.util.markAsUncloneable(this),A===G)return;const t="Request constructor"
;T.argumentLengthCheck(arguments,1,t),A=T.converters.RequestInfo(A,t,"input"),e=T.converters.RequestInit(e,t,"init")
;let r=null,o=null;const g=d.settingsObject.baseUrl;let a=null;if("string"==typeof A){let t;this[b]=e.dispatcher;try{
t=new URL(A,g)}catch(e){throw new TypeError("Failed to parse URL from "+A,{cause:e})}
if(t.username||t.password)throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+A)
;r=K({urlList:[t]}),o="cors"}else this[b]=e.dispatcher||A[b],J(A instanceof Request),r=A[m],a=A[L]
;const h=d.settingsObject.origin;let R="client"
;if("EnvironmentSettingsObject"===r.window?.constructor?.name&&u(r.window,h)&&(R=r.window),
null!=e.window)throw new TypeError(`'window' option '${R}' must be null`);"window"in e&&(R="no-window"),r=K({
method:r.method,headersList:r.headersList,unsafeRequest:r.unsafeRequest,client:d.settingsObject,window:R,
priority:r.priority,origin:r.origin,referrer:r.referrer,referrerPolicy:r.referrerPolicy,mode:r.mode,
credentials:r.credentials,cache:r.cache,redirect:r.redirect,integrity:r.integrity,keepalive:r.keepalive,
reloadNavigation:r.reloadNavigation,historyNavigation:r.historyNavigation,urlList:[...r.urlList]})
;const F=0!==Object.keys(e).length;if(F&&("navigate"===r.mode&&(r.mode="same-origin"),r.reloadNavigation=!1,
r.historyNavigation=!1,r.origin="client",r.referrer="client",r.referrerPolicy="",r.url=r.urlList[r.urlList.length-1],
r.urlList=[r.url]),void 0!==e.referrer){const A=e.referrer;if(""===A)r.referrer="no-referrer";else{let e;try{
e=new URL(A,g)}catch(e){throw new TypeError(`Referrer "${A}" is not a valid URL.`,{cause:e})}
"about:"===e.protocol&&"client"===e.hostname||h&&!u(e,d.settingsObject.baseUrl)?r.referrer="client":r.referrer=e}}let y
;if(void 0!==e.referrerPolicy&&(r.referrerPolicy=e.referrerPolicy),y=void 0!==e.mode?e.mode:o,
"navigate"===y)throw T.errors.exception({header:"Request constructor",message:"invalid request mode navigate."})
;if(null!=y&&(r.mode=y),void 0!==e.credentials&&(r.credentials=e.credentials),void 0!==e.cache&&(r.cache=e.cache),
"only-if-cached"===r.cache&&"same-origin"!==r.mode)throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode")
;if(void 0!==e.redirect&&(r.redirect=e.redirect),null!=e.integrity&&(r.integrity=String(e.integrity)),
void 0!==e.keepalive&&(r.keepalive=Boolean(e.keepalive)),void 0!==e.method){let A=e.method;const t=S[A]
;if(void 0!==t)r.method=t;else{if(!l(A))throw new TypeError(`'${A}' is not a valid HTTP method.`)
;const e=A.toUpperCase();if(D.has(e))throw new TypeError(`'${A}' HTTP method is unsupported.`);A=M[e]??A,r.method=A}
Z||"patch"!==r.method||(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{
code:"UNDICI-FETCH-patch"}),Z=!0)}void 0!==e.signal&&(a=e.signal),this[m]=r;const f=new AbortController
;if(this[L]=f.signal,null!=a){
if(!a||"boolean"!=typeof a.aborted||"function"!=typeof a.addEventListener)throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.")
;if(a.aborted)f.abort(a.reason);else{this[v]=f;const A=O(new WeakRef(f));try{
("function"==typeof H&&H(a)===x||W(a,"abort").length>=x)&&V(1500,a)}catch{}c.addAbortListener(a,A),q.register(f,{
signal:a,abort:A},A)}}if(this[p]=new i(G),I(this[p],r.headersList),n(this[p],"request"),"no-cors"===y){
if(!w.has(r.method))throw new TypeError(`'${r.method} is unsupported in no-cors mode.`);n(this[p],"request-no-cors")}
if(F){const A=C(this[p]),t=void 0!==e.headers?e.headers:new E(A);if(A.clear(),t instanceof E){
for(const{name:e,value:Q}of t.rawValues())A.append(e,Q,!1);A.cookies=t.cookies}else s(this[p],t)}
const N=A instanceof Request?A[m].body:null
;if(!(null==e.body&&null==N||"GET"!==r.method&&"HEAD"!==r.method))throw new TypeError("Request with GET/HEAD method cannot have body.")
;let k=null;if(null!=e.body){const[A,t]=Q(e.body,r.keepalive)
;k=A,t&&!C(this[p]).contains("content-type",!0)&&this[p].append("content-type",t)}const U=k??N
;if(null!=U&&null==U.source){
if(null!=k&&null==e.duplex)throw new TypeError("RequestInit: duplex option is required when sending a body.")
;if("same-origin"!==r.mode&&"cors"!==r.mode)throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"')
;r.useCORSPreflightFlag=!0}let Y=U;if(null==k&&null!=N){
if(B(A))throw new TypeError("Cannot construct a Request with a Request object that has already been used.")
;const e=new TransformStream;N.stream.pipeThrough(e),Y={source:N.source,length:N.length,stream:e.readable}}
this[m].body=Y}get method(){return T.brandCheck(this,Request),this[m].method}get url(){
return T.brandCheck(this,Request),Y(this[m].url)}get headers(){return T.brandCheck(this,Request),this[p]}
get destination(){return T.brandCheck(this,Request),this[m].destination}get referrer(){
return T.brandCheck(this,Request),
"no-referrer"===this[m].referrer?"":"client"===this[m].referrer?"about:client":this[m].referrer.toString()}
get referrerPolicy(){return T.brandCheck(this,Request),this[m].referrerPolicy}get mode(){
return T.brandCheck(this,Request),this[m].mode}get credentials(){return this[m].credentials}get cache(){
return T.brandCheck(this,Request),this[m].cache}get redirect(){return T.brandCheck(this,Request),this[m].redirect}
get integrity(){return T.brandCheck(this,Request),this[m].integrity}get keepalive(){return T.brandCheck(this,Request),
this[m].keepalive}get isReloadNavigation(){return T.brandCheck(this,Request),this[m].reloadNavigation}
get isHistoryNavigation(){return T.brandCheck(this,Request),this[m].historyNavigation}get signal(){
return T.brandCheck(this,Request),this[L]}get body(){return T.brandCheck(this,Request),
this[m].body?this[m].body.stream:null}get bodyUsed(){return T.brandCheck(this,Request),
!!this[m].body&&c.isDisturbed(this[m].body.stream)}get duplex(){return T.brandCheck(this,Request),"half"}clone(){
if(T.brandCheck(this,Request),B(this))throw new TypeError("unusable");const A=X(this[m]),e=new AbortController
;if(this.signal.aborted)e.abort(this.signal.reason);else{let A=P.get(this.signal);void 0===A&&(A=new Set,
P.set(this.signal,A));const t=new WeakRef(e);A.add(t),c.addAbortListener(e.signal,O(t))}return z(A,e.signal,g(this[p]))}
[h.inspect.custom](A,e){null===e.depth&&(e.depth=2),e.colors??=!0;const t={method:this.method,url:this.url,
headers:this.headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,
mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,
keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,
signal:this.signal};return`Request ${h.formatWithOptions(e,t)}`}}function K(A){return{method:A.method??"GET",
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
headersList:A.headersList?new E(A.headersList):new E}}function X(A){const e=K({...A,body:null})
;return null!=A.body&&(e.body=o(e,A.body)),e}function z(A,e,t){const Q=new Request(G);return Q[m]=A,Q[L]=e,
Q[p]=new i(G),I(Q[p],A.headersList),n(Q[p],t),Q}r(Request),Object.defineProperties(Request.prototype,{method:U,url:U,
headers:U,redirect:U,clone:U,signal:U,duplex:U,destination:U,body:U,bodyUsed:U,isHistoryNavigation:U,
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
converter:T.converters.any}]),A.exports={Request,makeRequest:K,fromInnerRequest:z,cloneRequest:X}},9051:(A,e,t)=>{
"use strict"
;const{Headers:Q,HeadersList:r,fill:o,getHeadersGuard:B,setHeadersGuard:i,setHeadersList:s}=t(660),{extractBody:E,cloneBody:n,mixinBody:g,hasFinalizationRegistry:I,streamRegistry:C,bodyUnusable:a}=t(4492),c=t(3440),h=t(7975),{kEnumerableProperty:l}=c,{isValidReasonPhrase:u,isCancelled:d,isAborted:D,isBlobLike:w,serializeJavascriptValueToJSONString:R,isErrorLike:F,isomorphicEncode:y,environmentSettingsObject:f}=t(3168),{redirectStatusSet:N,nullBodyStatus:k}=t(4495),{kState:U,kHeaders:M}=t(3627),{webidl:S}=t(5893),{FormData:p}=t(5910),{URLSerializer:L}=t(1900),{kConstruct:m}=t(6443),b=t(4589),{types:T}=t(7975),Y=new TextEncoder("utf-8")
;class Response{static error(){return v(H(),"immutable")}static json(A,e={}){
S.argumentLengthCheck(arguments,1,"Response.json"),null!==e&&(e=S.converters.ResponseInit(e))
;const t=Y.encode(R(A)),Q=E(t),r=v(J({}),"response");return x(r,e,{body:Q[0],type:"application/json"}),r}
static redirect(A,e=302){let t;S.argumentLengthCheck(arguments,1,"Response.redirect"),A=S.converters.USVString(A),
e=S.converters["unsigned short"](e);try{t=new URL(A,f.settingsObject.baseUrl)}catch(e){
throw new TypeError(`Failed to parse URL from ${A}`,{cause:e})}
if(!N.has(e))throw new RangeError(`Invalid status code ${e}`);const Q=v(J({}),"immutable");Q[U].status=e;const r=y(L(t))
;return Q[U].headersList.append("location",r,!0),Q}constructor(A=null,e={}){if(S.util.markAsUncloneable(this),
A===m)return;null!==A&&(A=S.converters.BodyInit(A)),e=S.converters.ResponseInit(e),this[U]=J({}),this[M]=new Q(m),
i(this[M],"response"),s(this[M],this[U].headersList);let t=null;if(null!=A){const[e,Q]=E(A);t={body:e,type:Q}}
x(this,e,t)}get type(){return S.brandCheck(this,Response),this[U].type}get url(){S.brandCheck(this,Response)
;const A=this[U].urlList,e=A[A.length-1]??null;return null===e?"":L(e,!0)}get redirected(){
return S.brandCheck(this,Response),this[U].urlList.length>1}get status(){return S.brandCheck(this,Response),
this[U].status}get ok(){return S.brandCheck(this,Response),this[U].status>=200&&this[U].status<=299}get statusText(){
return S.brandCheck(this,Response),this[U].statusText}get headers(){return S.brandCheck(this,Response),this[M]}
get body(){return S.brandCheck(this,Response),this[U].body?this[U].body.stream:null}get bodyUsed(){
return S.brandCheck(this,Response),!!this[U].body&&c.isDisturbed(this[U].body.stream)}clone(){
if(S.brandCheck(this,Response),a(this))throw S.errors.exception({header:"Response.clone",
message:"Body has already been consumed."});const A=G(this[U])
;return I&&this[U].body?.stream&&C.register(this,new WeakRef(this[U].body.stream)),v(A,B(this[M]))}
[h.inspect.custom](A,e){null===e.depth&&(e.depth=2),e.colors??=!0;const t={status:this.status,
statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,
redirected:this.redirected,type:this.type,url:this.url};return`Response ${h.formatWithOptions(e,t)}`}}function G(A){
if(A.internalResponse)return W(G(A.internalResponse),A.type);const e=J({...A,body:null})
;return null!=A.body&&(e.body=n(e,A.body)),e}function J(A){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,
requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",...A,
headersList:A?.headersList?new r(A?.headersList):new r,urlList:A?.urlList?[...A.urlList]:[]}}function H(A){return J({
type:"error",status:0,error:F(A)?A:new Error(A?String(A):A),aborted:A&&"AbortError"===A.name})}function V(A,e){
return e={internalResponse:A,...e},new Proxy(A,{get:(A,t)=>t in e?e[t]:A[t],set:(A,t,Q)=>(b(!(t in e)),A[t]=Q,!0)})}
function W(A,e){return"basic"===e?V(A,{type:"basic",headersList:A.headersList}):"cors"===e?V(A,{type:"cors",
headersList:A.headersList}):"opaque"===e?V(A,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",body:null
}):"opaqueredirect"===e?V(A,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null}):void b(!1)}
function x(A,e,t){
if(null!==e.status&&(e.status<200||e.status>599))throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.')
;if("statusText"in e&&null!=e.statusText&&!u(String(e.statusText)))throw new TypeError("Invalid statusText")
;if("status"in e&&null!=e.status&&(A[U].status=e.status),
"statusText"in e&&null!=e.statusText&&(A[U].statusText=e.statusText),"headers"in e&&null!=e.headers&&o(A[M],e.headers),
t){if(k.includes(A.status))throw S.errors.exception({header:"Response constructor",
message:`Invalid response status code ${A.status}`})
;A[U].body=t.body,null==t.type||A[U].headersList.contains("content-type",!0)||A[U].headersList.append("content-type",t.type,!0)
}}function v(A,e){const t=new Response(m);return t[U]=A,t[M]=new Q(m),s(t[M],A.headersList),i(t[M],e),
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
converter:S.converters.HeadersInit}]),A.exports={isNetworkError:function(A){return"error"===A.type&&0===A.status},
makeNetworkError:H,makeResponse:J,makeAppropriateNetworkError:function(A,e=null){return b(d(A)),
D(A)?H(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:e
})):H(Object.assign(new DOMException("Request was cancelled."),{cause:e}))},filterResponse:W,Response,cloneResponse:G,
fromInnerResponse:v}},3627:A=>{"use strict";A.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),
kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}},3168:(A,e,t)=>{"use strict"
;const{Transform:Q}=t(7075),r=t(8522),{redirectStatusSet:o,referrerPolicySet:B,badPortsSet:i}=t(4495),{getGlobalOrigin:s}=t(1059),{collectASequenceOfCodePoints:E,collectAnHTTPQuotedString:n,removeChars:g,parseMIMEType:I}=t(1900),{performance:C}=t(643),{isBlobLike:a,ReadableStreamFrom:c,isValidHTTPToken:h,normalizedMethodRecordsBase:l}=t(3440),u=t(4589),{isUint8Array:d}=t(3429),{webidl:D}=t(5893)
;let w,R=[];try{w=t(7598);const A=["sha256","sha384","sha512"];R=w.getHashes().filter(e=>A.includes(e))}catch{}
function F(A){const e=A.urlList,t=e.length;return 0===t?null:e[t-1].toString()}function y(A){
for(let e=0;e<A.length;++e){const t=A.charCodeAt(e);if(t>126||t<32)return!1}return!0}function f(A){
return A.urlList[A.urlList.length-1]}const N=h;function k(A){
return!1===("\t"===A[0]||" "===A[0]||"\t"===A[A.length-1]||" "===A[A.length-1]||A.includes("\n")||A.includes("\r")||A.includes("\0"))
}function U(A,e){return A}function M(){return{referrerPolicy:"strict-origin-when-cross-origin"}}function S(A,e){
return u(A instanceof URL),
"file:"===(A=new URL(A)).protocol||"about:"===A.protocol||"blank:"===A.protocol?"no-referrer":(A.username="",
A.password="",A.hash="",e&&(A.pathname="",A.search=""),A)}function p(A){
return A instanceof URL&&("about:blank"===A.href||"about:srcdoc"===A.href||("data:"===A.protocol||("file:"===A.protocol||function(A){
if(null==A||"null"===A)return!1;const e=new URL(A);if("https:"===e.protocol||"wss:"===e.protocol)return!0
;if(/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(e.hostname)||"localhost"===e.hostname||e.hostname.includes("localhost.")||e.hostname.endsWith(".localhost"))return!0
;return!1}(A.origin))))}
const L=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i
;function m(A){const e=[];let t=!0;for(const Q of A.split(" ")){t=!1;const A=L.exec(Q)
;if(null===A||void 0===A.groups||void 0===A.groups.algo)continue;const r=A.groups.algo.toLowerCase()
;R.includes(r)&&e.push(A.groups)}return!0===t?"no metadata":e}function b(A,e){if(A.length!==e.length)return!1
;for(let t=0;t<A.length;++t)if(A[t]!==e[t]){if("+"===A[t]&&"-"===e[t]||"/"===A[t]&&"_"===e[t])continue;return!1}return!0
}function T(A,e){
return A.origin===e.origin&&"null"===A.origin||A.protocol===e.protocol&&A.hostname===e.hostname&&A.port===e.port}
const Y=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));function G(A,e,t=0,Q=1){
class FastIterableIterator{#s;#E;#n;constructor(A,e){this.#s=A,this.#E=e,this.#n=0}next(){
if("object"!=typeof this||null===this||!(#s in this))throw new TypeError(`'next' called on an object that does not implement interface ${A} Iterator.`)
;const r=this.#n,o=this.#s[e];if(r>=o.length)return{value:void 0,done:!0};const{[t]:B,[Q]:i}=o[r];let s
;switch(this.#n=r+1,this.#E){case"key":s=B;break;case"value":s=i;break;case"key+value":s=[B,i]}return{value:s,done:!1}}}
return delete FastIterableIterator.prototype.constructor,Object.setPrototypeOf(FastIterableIterator.prototype,Y),
Object.defineProperties(FastIterableIterator.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,
value:`${A} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(A,e){
return new FastIterableIterator(A,e)}}const J=/[^\x00-\xFF]/;function H(A){return u(!J.test(A)),A}async function V(A){
const e=[];let t=0;for(;;){const{done:Q,value:r}=await A.read();if(Q)return Buffer.concat(e,t)
;if(!d(r))throw new TypeError("Received non-Uint8Array chunk");e.push(r),t+=r.length}}function W(A){
return"string"==typeof A&&":"===A[5]&&"h"===A[0]&&"t"===A[1]&&"t"===A[2]&&"p"===A[3]&&"s"===A[4]||"https:"===A.protocol}
function x(A){u("protocol"in A);const e=A.protocol;return"http:"===e||"https:"===e}class InflateStream extends Q{#g
;constructor(A){super(),this.#g=A}_transform(A,e,t){if(!this._inflateStream){if(0===A.length)return void t()
;this._inflateStream=8==(15&A[0])?r.createInflate(this.#g):r.createInflateRaw(this.#g),
this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),
this._inflateStream.on("error",A=>this.destroy(A))}this._inflateStream.write(A,e,t)}_final(A){
this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),A()}}function v(A,e){const t=e.get(A,!0)
;return null===t?null:function(A){const e=A,t={position:0},Q=[];let r="";for(;t.position<e.length;){
if(r+=E(A=>'"'!==A&&","!==A,e,t),t.position<e.length)if(34===e.charCodeAt(t.position)){if(r+=n(e,t),
t.position<e.length)continue}else u(44===e.charCodeAt(t.position)),t.position++;r=g(r,!0,!0,A=>9===A||32===A),Q.push(r),
r=""}return Q}(t)}const q=new TextDecoder;class EnvironmentSettingsObjectBase{get baseUrl(){return s()}get origin(){
return this.baseUrl?.origin}policyContainer={referrerPolicy:"strict-origin-when-cross-origin"}}
const P=new class EnvironmentSettingsObject{settingsObject=new EnvironmentSettingsObjectBase};A.exports={
isAborted:function(A){return"aborted"===A.controller.state},isCancelled:function(A){
return"aborted"===A.controller.state||"terminated"===A.controller.state},isValidEncodedURL:y,
createDeferredPromise:function(){let A,e;return{promise:new Promise((t,Q)=>{A=t,e=Q}),resolve:A,reject:e}},
ReadableStreamFrom:c,tryUpgradeRequestToAPotentiallyTrustworthyURL:function(A){},
clampAndCoarsenConnectionTimingInfo:function(A,e,t){return!A?.startTime||A.startTime<e?{domainLookupStartTime:e,
domainLookupEndTime:e,connectionStartTime:e,connectionEndTime:e,secureConnectionStartTime:e,
ALPNNegotiatedProtocol:A?.ALPNNegotiatedProtocol}:{domainLookupStartTime:U(A.domainLookupStartTime),
domainLookupEndTime:U(A.domainLookupEndTime),connectionStartTime:U(A.connectionStartTime),
connectionEndTime:U(A.connectionEndTime),secureConnectionStartTime:U(A.secureConnectionStartTime),
ALPNNegotiatedProtocol:A.ALPNNegotiatedProtocol}},coarsenedSharedCurrentTime:function(A){return U(C.now())},
determineRequestsReferrer:function(A){const e=A.referrerPolicy;u(e);let t=null;if("client"===A.referrer){const A=s()
;if(!A||"null"===A.origin)return"no-referrer";t=new URL(A)}else A.referrer instanceof URL&&(t=A.referrer);let Q=S(t)
;const r=S(t,!0);Q.toString().length>4096&&(Q=r);const o=T(A,Q),B=p(Q)&&!p(A.url);switch(e){case"origin":
return null!=r?r:S(t,!0);case"unsafe-url":return Q;case"same-origin":return o?r:"no-referrer"
;case"origin-when-cross-origin":return o?Q:r;case"strict-origin-when-cross-origin":{const e=f(A)
;return T(Q,e)?Q:p(Q)&&!p(e)?"no-referrer":r}default:return B?"no-referrer":r}},makePolicyContainer:M,
clonePolicyContainer:function(A){return{referrerPolicy:A.referrerPolicy}},appendFetchMetadata:function(A){let e=null
;e=A.mode,A.headersList.set("sec-fetch-mode",e,!0)},appendRequestOriginHeader:function(A){let e=A.origin
;if("client"!==e&&void 0!==e)if("cors"===A.responseTainting||"websocket"===A.mode)A.headersList.append("origin",e,!0);else if("GET"!==A.method&&"HEAD"!==A.method){
switch(A.referrerPolicy){case"no-referrer":e=null;break;case"no-referrer-when-downgrade":case"strict-origin":
case"strict-origin-when-cross-origin":A.origin&&W(A.origin)&&!W(f(A))&&(e=null);break;case"same-origin":
T(A,f(A))||(e=null)}A.headersList.append("origin",e,!0)}},TAOCheck:function(){return"success"},corsCheck:function(){
return"success"},crossOriginResourcePolicyCheck:function(){return"allowed"},createOpaqueTimingInfo:function(A){return{
startTime:A.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:A.startTime??0,
finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,
encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}},setRequestReferrerPolicyOnRedirect:function(A,e){
const{headersList:t}=e,Q=(t.get("referrer-policy",!0)??"").split(",");let r=""
;if(Q.length>0)for(let A=Q.length;0!==A;A--){const e=Q[A-1].trim();if(B.has(e)){r=e;break}}""!==r&&(A.referrerPolicy=r)
},isValidHTTPToken:h,requestBadPort:function(A){const e=f(A);return x(e)&&i.has(e.port)?"blocked":"allowed"},
requestCurrentURL:f,responseURL:F,responseLocationURL:function(A,e){if(!o.has(A.status))return null
;let t=A.headersList.get("location",!0);var Q;return null!==t&&k(t)&&(y(t)||(Q=t,
t=Buffer.from(Q,"binary").toString("utf8")),t=new URL(t,F(A))),t&&!t.hash&&(t.hash=e),t},isBlobLike:a,
isURLPotentiallyTrustworthy:p,isValidReasonPhrase:function(A){for(let e=0;e<A.length;++e){const t=A.charCodeAt(e)
;if(!(9===t||t>=32&&t<=126||t>=128&&t<=255))return!1}return!0},sameOrigin:T,normalizeMethod:function(A){
return l[A.toLowerCase()]??A},serializeJavascriptValueToJSONString:function(A){const e=JSON.stringify(A)
;if(void 0===e)throw new TypeError("Value is not JSON serializable");return u("string"==typeof e),e},
iteratorMixin:function(A,e,t,Q=0,r=1){const o=G(A,t,Q,r),B={keys:{writable:!0,enumerable:!0,configurable:!0,
value:function(){return D.brandCheck(this,e),o(this,"key")}},values:{writable:!0,enumerable:!0,configurable:!0,
value:function(){return D.brandCheck(this,e),o(this,"value")}},entries:{writable:!0,enumerable:!0,configurable:!0,
value:function(){return D.brandCheck(this,e),o(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,
value:function(t,Q=globalThis){if(D.brandCheck(this,e),D.argumentLengthCheck(arguments,1,`${A}.forEach`),
"function"!=typeof t)throw new TypeError(`Failed to execute 'forEach' on '${A}': parameter 1 is not of type 'Function'.`)
;for(const{0:A,1:e}of o(this,"key+value"))t.call(Q,e,A,this)}}};return Object.defineProperties(e.prototype,{...B,
[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:B.entries.value}})},createIterator:G,
isValidHeaderName:N,isValidHeaderValue:k,isErrorLike:function(A){
return A instanceof Error||"Error"===A?.constructor?.name||"DOMException"===A?.constructor?.name},
fullyReadBody:async function(A,e,t){const Q=e,r=t;let o;try{o=A.stream.getReader()}catch(A){return void r(A)}try{
Q(await V(o))}catch(A){r(A)}},bytesMatch:function(A,e){if(void 0===w)return!0;const t=m(e);if("no metadata"===t)return!0
;if(0===t.length)return!0;const Q=function(A){let e=A[0].algo;if("5"===e[3])return e;for(let t=1;t<A.length;++t){
const Q=A[t];if("5"===Q.algo[3]){e="sha512";break}"3"!==e[3]&&("3"===Q.algo[3]&&(e="sha384"))}return e
}(t),r=function(A,e){if(1===A.length)return A;let t=0;for(let Q=0;Q<A.length;++Q)A[Q].algo===e&&(A[t++]=A[Q])
;return A.length=t,A}(t,Q);for(const e of r){const t=e.algo,Q=e.hash;let r=w.createHash(t).update(A).digest("base64")
;if("="===r[r.length-1]&&(r="="===r[r.length-2]?r.slice(0,-2):r.slice(0,-1)),b(r,Q))return!0}return!1},
isReadableStreamLike:function(A){
return A instanceof ReadableStream||"ReadableStream"===A[Symbol.toStringTag]&&"function"==typeof A.tee},
readableStreamClose:function(A){try{A.close(),A.byobRequest?.respond(0)}catch(A){
if(!A.message.includes("Controller is already closed")&&!A.message.includes("ReadableStream is already closed"))throw A}
},isomorphicEncode:H,urlIsLocal:function(A){u("protocol"in A);const e=A.protocol
;return"about:"===e||"blob:"===e||"data:"===e},urlHasHttpsScheme:W,urlIsHttpHttpsScheme:x,readAllBytes:V,
simpleRangeHeaderValue:function(A,e){const t=A;if(!t.startsWith("bytes"))return"failure";const Q={position:5}
;if(e&&E(A=>"\t"===A||" "===A,t,Q),61!==t.charCodeAt(Q.position))return"failure";Q.position++,
e&&E(A=>"\t"===A||" "===A,t,Q);const r=E(A=>{const e=A.charCodeAt(0);return e>=48&&e<=57},t,Q),o=r.length?Number(r):null
;if(e&&E(A=>"\t"===A||" "===A,t,Q),45!==t.charCodeAt(Q.position))return"failure";Q.position++,
e&&E(A=>"\t"===A||" "===A,t,Q);const B=E(A=>{const e=A.charCodeAt(0);return e>=48&&e<=57},t,Q),i=B.length?Number(B):null
;return Q.position<t.length||null===i&&null===o||o>i?"failure":{rangeStartValue:o,rangeEndValue:i}},
buildContentRange:function(A,e,t){let Q="bytes ";return Q+=H(`${A}`),Q+="-",Q+=H(`${e}`),Q+="/",Q+=H(`${t}`),Q},
parseMetadata:m,createInflate:function(A){return new InflateStream(A)},extractMimeType:function(A){
let e=null,t=null,Q=null;const r=v("content-type",A);if(null===r)return"failure";for(const A of r){const r=I(A)
;"failure"!==r&&"*/*"!==r.essence&&(Q=r,
Q.essence!==t?(e=null,Q.parameters.has("charset")&&(e=Q.parameters.get("charset")),
t=Q.essence):Q.parameters.has("charset")||null===e||Q.parameters.set("charset",e))}return Q??"failure"},
getDecodeSplit:v,utf8DecodeBytes:function(A){
return 0===A.length?"":(239===A[0]&&187===A[1]&&191===A[2]&&(A=A.subarray(3)),q.decode(A))},environmentSettingsObject:P}
},5893:(A,e,t)=>{"use strict";const{types:Q,inspect:r}=t(7975),{markAsUncloneable:o}=t(5919),{toUSVString:B}=t(3440),i={
converters:{},util:{},errors:{}};i.errors.exception=function(A){return new TypeError(`${A.header}: ${A.message}`)},
i.errors.conversionFailed=function(A){
const e=1===A.types.length?"":" one of",t=`${A.argument} could not be converted to${e}: ${A.types.join(", ")}.`
;return i.errors.exception({header:A.prefix,message:t})},i.errors.invalidArgument=function(A){
return i.errors.exception({header:A.prefix,message:`"${A.value}" is an invalid ${A.type}.`})},
i.brandCheck=function(A,e,t){if(!1!==t?.strict){if(!(A instanceof e)){const A=new TypeError("Illegal invocation")
;throw A.code="ERR_INVALID_THIS",A}}else if(A?.[Symbol.toStringTag]!==e.prototype[Symbol.toStringTag]){
const A=new TypeError("Illegal invocation");throw A.code="ERR_INVALID_THIS",A}},
i.argumentLengthCheck=function({length:A},e,t){if(A<e)throw i.errors.exception({
message:`${e} argument${1!==e?"s":""} required, but${A?" only":""} ${A} found.`,header:t})},
i.illegalConstructor=function(){throw i.errors.exception({header:"TypeError",message:"Illegal constructor"})},
i.util.Type=function(A){switch(typeof A){case"undefined":return"Undefined";case"boolean":return"Boolean";case"string":
return"String";case"symbol":return"Symbol";case"number":return"Number";case"bigint":return"BigInt";case"function":
case"object":return null===A?"Null":"Object"}},i.util.markAsUncloneable=o||(()=>{}),
i.util.ConvertToInt=function(A,e,t,Q){let r,o
;64===e?(r=Math.pow(2,53)-1,o="unsigned"===t?0:Math.pow(-2,53)+1):"unsigned"===t?(o=0,
r=Math.pow(2,e)-1):(o=Math.pow(-2,e)-1,r=Math.pow(2,e-1)-1);let B=Number(A);if(0===B&&(B=0),!0===Q?.enforceRange){
if(Number.isNaN(B)||B===Number.POSITIVE_INFINITY||B===Number.NEGATIVE_INFINITY)throw i.errors.exception({
header:"Integer conversion",message:`Could not convert ${i.util.Stringify(A)} to an integer.`})
;if(B=i.util.IntegerPart(B),B<o||B>r)throw i.errors.exception({header:"Integer conversion",
message:`Value must be between ${o}-${r}, got ${B}.`});return B}
return Number.isNaN(B)||!0!==Q?.clamp?Number.isNaN(B)||0===B&&Object.is(0,B)||B===Number.POSITIVE_INFINITY||B===Number.NEGATIVE_INFINITY?0:(B=i.util.IntegerPart(B),
B%=Math.pow(2,e),"signed"===t&&B>=Math.pow(2,e)-1?B-Math.pow(2,e):B):(B=Math.min(Math.max(B,o),r),
B=Math.floor(B)%2==0?Math.floor(B):Math.ceil(B),B)},i.util.IntegerPart=function(A){const e=Math.floor(Math.abs(A))
;return A<0?-1*e:e},i.util.Stringify=function(A){switch(i.util.Type(A)){case"Symbol":return`Symbol(${A.description})`
;case"Object":return r(A);case"String":return`"${A}"`;default:return`${A}`}},i.sequenceConverter=function(A){
return(e,t,Q,r)=>{if("Object"!==i.util.Type(e))throw i.errors.exception({header:t,
message:`${Q} (${i.util.Stringify(e)}) is not iterable.`})
;const o="function"==typeof r?r():e?.[Symbol.iterator]?.(),B=[];let s=0
;if(void 0===o||"function"!=typeof o.next)throw i.errors.exception({header:t,message:`${Q} is not iterable.`});for(;;){
const{done:e,value:r}=o.next();if(e)break;B.push(A(r,t,`${Q}[${s++}]`))}return B}},i.recordConverter=function(A,e){
return(t,r,o)=>{if("Object"!==i.util.Type(t))throw i.errors.exception({header:r,
message:`${o} ("${i.util.Type(t)}") is not an Object.`});const B={};if(!Q.isProxy(t)){
const Q=[...Object.getOwnPropertyNames(t),...Object.getOwnPropertySymbols(t)];for(const i of Q){
const Q=A(i,r,o),s=e(t[i],r,o);B[Q]=s}return B}const s=Reflect.ownKeys(t);for(const Q of s){
const i=Reflect.getOwnPropertyDescriptor(t,Q);if(i?.enumerable){const i=A(Q,r,o),s=e(t[Q],r,o);B[i]=s}}return B}},
i.interfaceConverter=function(A){return(e,t,Q,r)=>{if(!1!==r?.strict&&!(e instanceof A))throw i.errors.exception({
header:t,message:`Expected ${Q} ("${i.util.Stringify(e)}") to be an instance of ${A.name}.`});return e}},
i.dictionaryConverter=function(A){return(e,t,Q)=>{const r=i.util.Type(e),o={};if("Null"===r||"Undefined"===r)return o
;if("Object"!==r)throw i.errors.exception({header:t,message:`Expected ${e} to be one of: Null, Undefined, Object.`})
;for(const r of A){const{key:A,defaultValue:B,required:s,converter:E}=r
;if(!0===s&&!Object.hasOwn(e,A))throw i.errors.exception({header:t,message:`Missing required key "${A}".`});let n=e[A]
;const g=Object.hasOwn(r,"defaultValue");if(g&&null!==n&&(n??=B()),s||g||void 0!==n){if(n=E(n,t,`${Q}.${A}`),
r.allowedValues&&!r.allowedValues.includes(n))throw i.errors.exception({header:t,
message:`${n} is not an accepted type. Expected one of ${r.allowedValues.join(", ")}.`});o[A]=n}}return o}},
i.nullableConverter=function(A){return(e,t,Q)=>null===e?e:A(e,t,Q)},i.converters.DOMString=function(A,e,t,Q){
if(null===A&&Q?.legacyNullToEmptyString)return"";if("symbol"==typeof A)throw i.errors.exception({header:e,
message:`${t} is a symbol, which cannot be converted to a DOMString.`});return String(A)},
i.converters.ByteString=function(A,e,t){const Q=i.converters.DOMString(A,e,t)
;for(let A=0;A<Q.length;A++)if(Q.charCodeAt(A)>255)throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${A} has a value of ${Q.charCodeAt(A)} which is greater than 255.`)
;return Q},i.converters.USVString=B,i.converters.boolean=function(A){return Boolean(A)},i.converters.any=function(A){
return A},i.converters["long long"]=function(A,e,t){return i.util.ConvertToInt(A,64,"signed",void 0,e,t)},
i.converters["unsigned long long"]=function(A,e,t){return i.util.ConvertToInt(A,64,"unsigned",void 0,e,t)},
i.converters["unsigned long"]=function(A,e,t){return i.util.ConvertToInt(A,32,"unsigned",void 0,e,t)},
i.converters["unsigned short"]=function(A,e,t,Q){return i.util.ConvertToInt(A,16,"unsigned",Q,e,t)},
i.converters.ArrayBuffer=function(A,e,t,r){
if("Object"!==i.util.Type(A)||!Q.isAnyArrayBuffer(A))throw i.errors.conversionFailed({prefix:e,
argument:`${t} ("${i.util.Stringify(A)}")`,types:["ArrayBuffer"]})
;if(!1===r?.allowShared&&Q.isSharedArrayBuffer(A))throw i.errors.exception({header:"ArrayBuffer",
message:"SharedArrayBuffer is not allowed."});if(A.resizable||A.growable)throw i.errors.exception({header:"ArrayBuffer",
message:"Received a resizable ArrayBuffer."});return A},i.converters.TypedArray=function(A,e,t,r,o){
if("Object"!==i.util.Type(A)||!Q.isTypedArray(A)||A.constructor.name!==e.name)throw i.errors.conversionFailed({prefix:t,
argument:`${r} ("${i.util.Stringify(A)}")`,types:[e.name]})
;if(!1===o?.allowShared&&Q.isSharedArrayBuffer(A.buffer))throw i.errors.exception({header:"ArrayBuffer",
message:"SharedArrayBuffer is not allowed."});if(A.buffer.resizable||A.buffer.growable)throw i.errors.exception({
header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return A},i.converters.DataView=function(A,e,t,r){
if("Object"!==i.util.Type(A)||!Q.isDataView(A))throw i.errors.exception({header:e,message:`${t} is not a DataView.`})
;if(!1===r?.allowShared&&Q.isSharedArrayBuffer(A.buffer))throw i.errors.exception({header:"ArrayBuffer",
message:"SharedArrayBuffer is not allowed."});if(A.buffer.resizable||A.buffer.growable)throw i.errors.exception({
header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return A
},i.converters.BufferSource=function(A,e,t,r){if(Q.isAnyArrayBuffer(A))return i.converters.ArrayBuffer(A,e,t,{...r,
allowShared:!1});if(Q.isTypedArray(A))return i.converters.TypedArray(A,A.constructor,e,t,{...r,allowShared:!1})
;if(Q.isDataView(A))return i.converters.DataView(A,e,t,{...r,allowShared:!1});throw i.errors.conversionFailed({prefix:e,
argument:`${t} ("${i.util.Stringify(A)}")`,types:["BufferSource"]})
},i.converters["sequence<ByteString>"]=i.sequenceConverter(i.converters.ByteString),
i.converters["sequence<sequence<ByteString>>"]=i.sequenceConverter(i.converters["sequence<ByteString>"]),
i.converters["record<ByteString, ByteString>"]=i.recordConverter(i.converters.ByteString,i.converters.ByteString),
A.exports={webidl:i}},4589:A=>{"use strict";A.exports=require("node:assert")},4573:A=>{"use strict"
;A.exports=require("node:buffer")},7598:A=>{"use strict";A.exports=require("node:crypto")},3053:A=>{"use strict"
;A.exports=require("node:diagnostics_channel")},8474:A=>{"use strict";A.exports=require("node:events")},7067:A=>{
"use strict";A.exports=require("node:http")},2467:A=>{"use strict";A.exports=require("node:http2")},7030:A=>{
"use strict";A.exports=require("node:net")},643:A=>{"use strict";A.exports=require("node:perf_hooks")},1792:A=>{
"use strict";A.exports=require("node:querystring")},7075:A=>{"use strict";A.exports=require("node:stream")},1692:A=>{
"use strict";A.exports=require("node:tls")},3136:A=>{"use strict";A.exports=require("node:url")},7975:A=>{"use strict"
;A.exports=require("node:util")},3429:A=>{"use strict";A.exports=require("node:util/types")},5919:A=>{"use strict"
;A.exports=require("node:worker_threads")},8522:A=>{"use strict";A.exports=require("node:zlib")},3388:(A,e,t)=>{
const{fetch:Q}=t(4398),r=t(6672);A.exports={fetch:Q,ProxyAgent:r}}},e={};function t(Q){var r=e[Q]
;if(void 0!==r)return r.exports;var o=e[Q]={exports:{}},B=!0;try{A[Q](o,o.exports,t),B=!1}finally{B&&delete e[Q]}
return o.exports}void 0!==t&&(t.ab=__dirname+"/");var Q=t(3388);module.exports=Q})();
