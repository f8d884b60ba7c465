"use strict";exports.id=3838,exports.ids=[3838],exports.modules={20218:((e,t,r)=>{r(69278)
;var n,s=r(64756),o=r(58611),i=r(65692),a=r(24434),c=(r(42613),r(39023));function u(e){var t=this;t.options=e||{},
t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.maxSockets||o.Agent.defaultMaxSockets,t.requests=[],
t.sockets=[],t.on("free",function(e,r,n,s){for(var o=h(r,n,s),i=0,a=t.requests.length;i<a;++i){var c=t.requests[i]
;if(c.host===o.host&&c.port===o.port)return t.requests.splice(i,1),void c.request.onSocket(e)}e.destroy(),
t.removeSocket(e)})}function d(e,t){var r=this;u.prototype.createSocket.call(r,e,function(n){
var o=e.request.getHeader("host"),i=l({},r.options,{socket:n,servername:o?o.replace(/:.*$/,""):e.host}),a=s.connect(0,i)
;r.sockets[r.sockets.indexOf(n)]=a,t(a)})}function h(e,t,r){return"string"==typeof e?{host:e,port:t,localAddress:r}:e}
function l(e){for(var t=1,r=arguments.length;t<r;++t){var n=arguments[t]
;if("object"==typeof n)for(var s=Object.keys(n),o=0,i=s.length;o<i;++o){var a=s[o];void 0!==n[a]&&(e[a]=n[a])}}return e}
t.httpOverHttp=function(e){var t=new u(e);return t.request=o.request,t},t.httpsOverHttp=function(e){var t=new u(e)
;return t.request=o.request,t.createSocket=d,t.defaultPort=443,t},t.httpOverHttps=function(e){var t=new u(e)
;return t.request=i.request,t},t.httpsOverHttps=function(e){var t=new u(e);return t.request=i.request,t.createSocket=d,
t.defaultPort=443,t},c.inherits(u,a.EventEmitter),u.prototype.addRequest=function(e,t,r,n){var s=this,o=l({request:e
},s.options,h(t,r,n));s.sockets.length>=this.maxSockets?s.requests.push(o):s.createSocket(o,function(t){function r(){
s.emit("free",t,o)}function n(e){s.removeSocket(t),t.removeListener("free",r),t.removeListener("close",n),
t.removeListener("agentRemove",n)}t.on("free",r),t.on("close",n),t.on("agentRemove",n),e.onSocket(t)})},
u.prototype.createSocket=function(e,t){var r=this,s={};r.sockets.push(s);var o=l({},r.proxyOptions,{method:"CONNECT",
path:e.host+":"+e.port,agent:!1,headers:{host:e.host+":"+e.port}});e.localAddress&&(o.localAddress=e.localAddress),
o.proxyAuth&&(o.headers=o.headers||{},
o.headers["Proxy-Authorization"]="Basic "+new Buffer(o.proxyAuth).toString("base64")),n("making CONNECT request")
;var i=r.request(o);function a(o,a,c){var u;return i.removeAllListeners(),a.removeAllListeners(),
200!==o.statusCode?(n("tunneling socket could not be established, statusCode=%d",o.statusCode),a.destroy(),
(u=new Error("tunneling socket could not be established, statusCode="+o.statusCode)).code="ECONNRESET",
e.request.emit("error",u),void r.removeSocket(s)):c.length>0?(n("got illegal response body from proxy"),a.destroy(),
(u=new Error("got illegal response body from proxy")).code="ECONNRESET",e.request.emit("error",u),
void r.removeSocket(s)):(n("tunneling connection has established"),r.sockets[r.sockets.indexOf(s)]=a,t(a))}
i.useChunkedEncodingByDefault=!1,i.once("response",function(e){e.upgrade=!0}),i.once("upgrade",function(e,t,r){
process.nextTick(function(){a(e,t,r)})}),i.once("connect",a),i.once("error",function(t){i.removeAllListeners(),
n("tunneling socket could not be established, cause=%s\n",t.message,t.stack)
;var o=new Error("tunneling socket could not be established, cause="+t.message);o.code="ECONNRESET",
e.request.emit("error",o),r.removeSocket(s)}),i.end()},u.prototype.removeSocket=function(e){
var t=this.sockets.indexOf(e);if(-1!==t){this.sockets.splice(t,1);var r=this.requests.shift()
;r&&this.createSocket(r,function(e){r.request.onSocket(e)})}
},n=process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?function(){
var e=Array.prototype.slice.call(arguments);"string"==typeof e[0]?e[0]="TUNNEL: "+e[0]:e.unshift("TUNNEL:"),
console.error.apply(console,e)}:function(){},t.debug=n}),20770:((e,t,r)=>{e.exports=r(20218)}),22779:((e,t,r)=>{var n,s
;r.d(t,{Hv:()=>o,Qq:()=>HttpClient})
;var o,i,a,c=r(58611),u=r(65692),d=r(19783),h=r(20770),l=r(63453),p=function(e,t,r,n){
return new(r||(r=Promise))(function(s,o){function i(e){try{c(n.next(e))}catch(e){o(e)}}function a(e){try{c(n.throw(e))
}catch(e){o(e)}}function c(e){var t;e.done?s(e.value):(t=e.value,t instanceof r?t:new r(function(e){e(t)})).then(i,a)}
c((n=n.apply(e,t||[])).next())})};!function(e){e[e.OK=200]="OK",e[e.MultipleChoices=300]="MultipleChoices",
e[e.MovedPermanently=301]="MovedPermanently",e[e.ResourceMoved=302]="ResourceMoved",e[e.SeeOther=303]="SeeOther",
e[e.NotModified=304]="NotModified",e[e.UseProxy=305]="UseProxy",e[e.SwitchProxy=306]="SwitchProxy",
e[e.TemporaryRedirect=307]="TemporaryRedirect",e[e.PermanentRedirect=308]="PermanentRedirect",
e[e.BadRequest=400]="BadRequest",e[e.Unauthorized=401]="Unauthorized",e[e.PaymentRequired=402]="PaymentRequired",
e[e.Forbidden=403]="Forbidden",e[e.NotFound=404]="NotFound",e[e.MethodNotAllowed=405]="MethodNotAllowed",
e[e.NotAcceptable=406]="NotAcceptable",e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",
e[e.RequestTimeout=408]="RequestTimeout",e[e.Conflict=409]="Conflict",e[e.Gone=410]="Gone",
e[e.TooManyRequests=429]="TooManyRequests",e[e.InternalServerError=500]="InternalServerError",
e[e.NotImplemented=501]="NotImplemented",
e[e.BadGateway=502]="BadGateway",e[e.ServiceUnavailable=503]="ServiceUnavailable",
e[e.GatewayTimeout=504]="GatewayTimeout"}(o||(o={})),function(e){e.Accept="accept",e.ContentType="content-type"
}(i||(i={})),function(e){e.ApplicationJson="application/json"}(a||(a={}))
;const f=[o.MovedPermanently,o.ResourceMoved,o.SeeOther,o.TemporaryRedirect,o.PermanentRedirect],g=[o.BadGateway,o.ServiceUnavailable,o.GatewayTimeout],m=["OPTIONS","GET","DELETE","HEAD"]
;class HttpClientError extends Error{constructor(e,t){super(e),this.name="HttpClientError",this.statusCode=t,
Object.setPrototypeOf(this,HttpClientError.prototype)}}class HttpClientResponse{constructor(e){this.message=e}
readBody(){return p(this,void 0,void 0,function*(){return new Promise(e=>p(this,void 0,void 0,function*(){
let t=Buffer.alloc(0);this.message.on("data",e=>{t=Buffer.concat([t,e])}),this.message.on("end",()=>{e(t.toString())})
}))})}readBodyBuffer(){return p(this,void 0,void 0,function*(){return new Promise(e=>p(this,void 0,void 0,function*(){
const t=[];this.message.on("data",e=>{t.push(e)}),this.message.on("end",()=>{e(Buffer.concat(t))})}))})}}
class HttpClient{constructor(e,t,r){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,
this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,
this.userAgent=this._getUserAgentWithOrchestrationId(e),this.handlers=t||[],this.requestOptions=r,
r&&(null!=r.ignoreSslError&&(this._ignoreSslError=r.ignoreSslError),this._socketTimeout=r.socketTimeout,
null!=r.allowRedirects&&(this._allowRedirects=r.allowRedirects),
null!=r.allowRedirectDowngrade&&(this._allowRedirectDowngrade=r.allowRedirectDowngrade),
null!=r.maxRedirects&&(this._maxRedirects=Math.max(r.maxRedirects,0)),null!=r.keepAlive&&(this._keepAlive=r.keepAlive),
null!=r.allowRetries&&(this._allowRetries=r.allowRetries),null!=r.maxRetries&&(this._maxRetries=r.maxRetries))}
options(e,t){return p(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){
return p(this,void 0,void 0,function*(){return this.request("GET",e,null,t||{})})}del(e,t){
return p(this,void 0,void 0,function*(){return this.request("DELETE",e,null,t||{})})}post(e,t,r){
return p(this,void 0,void 0,function*(){return this.request("POST",e,t,r||{})})}patch(e,t,r){
return p(this,void 0,void 0,function*(){return this.request("PATCH",e,t,r||{})})}put(e,t,r){
return p(this,void 0,void 0,function*(){return this.request("PUT",e,t,r||{})})}head(e,t){
return p(this,void 0,void 0,function*(){return this.request("HEAD",e,null,t||{})})}sendStream(e,t,r,n){
return p(this,void 0,void 0,function*(){return this.request(e,t,r,n)})}getJson(e){
return p(this,arguments,void 0,function*(e,t={}){
t[i.Accept]=this._getExistingOrDefaultHeader(t,i.Accept,a.ApplicationJson);const r=yield this.get(e,t)
;return this._processResponse(r,this.requestOptions)})}postJson(e,t){return p(this,arguments,void 0,function*(e,t,r={}){
const n=JSON.stringify(t,null,2);r[i.Accept]=this._getExistingOrDefaultHeader(r,i.Accept,a.ApplicationJson),
r[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(r,a.ApplicationJson);const s=yield this.post(e,n,r)
;return this._processResponse(s,this.requestOptions)})}putJson(e,t){return p(this,arguments,void 0,function*(e,t,r={}){
const n=JSON.stringify(t,null,2);r[i.Accept]=this._getExistingOrDefaultHeader(r,i.Accept,a.ApplicationJson),
r[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(r,a.ApplicationJson);const s=yield this.put(e,n,r)
;return this._processResponse(s,this.requestOptions)})}patchJson(e,t){
return p(this,arguments,void 0,function*(e,t,r={}){const n=JSON.stringify(t,null,2)
;r[i.Accept]=this._getExistingOrDefaultHeader(r,i.Accept,a.ApplicationJson),
r[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(r,a.ApplicationJson);const s=yield this.patch(e,n,r)
;return this._processResponse(s,this.requestOptions)})}request(e,t,r,n){return p(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");const s=new URL(t)
;let i=this._prepareRequest(e,s,n);const a=this._allowRetries&&m.includes(e)?this._maxRetries+1:1;let c,u=0;do{
if(c=yield this.requestRaw(i,r),c&&c.message&&c.message.statusCode===o.Unauthorized){let e
;for(const t of this.handlers)if(t.canHandleAuthentication(c)){e=t;break}return e?e.handleAuthentication(this,i,r):c}
let t=this._maxRedirects;for(;c.message.statusCode&&f.includes(c.message.statusCode)&&this._allowRedirects&&t>0;){
const o=c.message.headers.location;if(!o)break;const a=new URL(o)
;if("https:"===s.protocol&&s.protocol!==a.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")
;if(yield c.readBody(),a.hostname!==s.hostname)for(const e in n)"authorization"===e.toLowerCase()&&delete n[e]
;i=this._prepareRequest(e,a,n),c=yield this.requestRaw(i,r),t--}
if(!c.message.statusCode||!g.includes(c.message.statusCode))return c;u+=1,u<a&&(yield c.readBody(),
yield this._performExponentialBackoff(u))}while(u<a);return c})}dispose(){this._agent&&this._agent.destroy(),
this._disposed=!0}requestRaw(e,t){return p(this,void 0,void 0,function*(){return new Promise((r,n)=>{
this.requestRawWithCallback(e,t,function(e,t){e?n(e):t?r(t):n(new Error("Unknown error"))})})})}
requestRawWithCallback(e,t,r){"string"==typeof t&&(e.options.headers||(e.options.headers={}),
e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8"));let n=!1;function s(e,t){n||(n=!0,r(e,t))}
const o=e.httpModule.request(e.options,e=>{s(void 0,new HttpClientResponse(e))});let i;o.on("socket",e=>{i=e}),
o.setTimeout(this._socketTimeout||18e4,()=>{i&&i.end(),s(new Error(`Request timeout: ${e.options.path}`))}),
o.on("error",function(e){s(e)}),t&&"string"==typeof t&&o.write(t,"utf8"),t&&"string"!=typeof t?(t.on("close",function(){
o.end()}),t.pipe(o)):o.end()}getAgent(e){const t=new URL(e);return this._getAgent(t)}getAgentDispatcher(e){
const t=new URL(e),r=d.s(t);if(r&&r.hostname)return this._getProxyAgentDispatcher(t,r)}_prepareRequest(e,t,o){const i={}
;i.parsedUrl=t;const a="https:"===i.parsedUrl.protocol;i.httpModule=a?n||(n=r.t(u,2)):s||(s=r.t(c,2));const d=a?443:80
;if(i.options={},i.options.host=i.parsedUrl.hostname,i.options.port=i.parsedUrl.port?parseInt(i.parsedUrl.port):d,
i.options.path=(i.parsedUrl.pathname||"")+(i.parsedUrl.search||""),i.options.method=e,
i.options.headers=this._mergeHeaders(o),null!=this.userAgent&&(i.options.headers["user-agent"]=this.userAgent),
i.options.agent=this._getAgent(i.parsedUrl),this.handlers)for(const e of this.handlers)e.prepareRequest(i.options)
;return i}_mergeHeaders(e){
return this.requestOptions&&this.requestOptions.headers?Object.assign({},v(this.requestOptions.headers),v(e||{})):v(e||{})
}_getExistingOrDefaultHeader(e,t,r){let n;if(this.requestOptions&&this.requestOptions.headers){
const e=v(this.requestOptions.headers)[t];e&&(n="number"==typeof e?e.toString():e)}const s=e[t]
;return void 0!==s?"number"==typeof s?s.toString():s:void 0!==n?n:r}_getExistingOrDefaultContentTypeHeader(e,t){let r
;if(this.requestOptions&&this.requestOptions.headers){const e=v(this.requestOptions.headers)[i.ContentType]
;e&&(r="number"==typeof e?String(e):Array.isArray(e)?e.join(", "):e)}const n=e[i.ContentType]
;return void 0!==n?"number"==typeof n?String(n):Array.isArray(n)?n.join(", "):n:void 0!==r?r:t}_getAgent(e){let t
;const r=d.s(e),n=r&&r.hostname;if(this._keepAlive&&n&&(t=this._proxyAgent),n||(t=this._agent),t)return t
;const s="https:"===e.protocol;let o=100
;if(this.requestOptions&&(o=this.requestOptions.maxSockets||c.globalAgent.maxSockets),r&&r.hostname){const e={
maxSockets:o,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(r.username||r.password)&&{
proxyAuth:`${r.username}:${r.password}`}),{host:r.hostname,port:r.port})};let n;const i="https:"===r.protocol
;n=s?i?h.httpsOverHttps:h.httpsOverHttp:i?h.httpOverHttps:h.httpOverHttp,t=n(e),this._proxyAgent=t}if(!t){const e={
keepAlive:this._keepAlive,maxSockets:o};t=s?new u.Agent(e):new c.Agent(e),this._agent=t}
return s&&this._ignoreSslError&&(t.options=Object.assign(t.options||{},{rejectUnauthorized:!1})),t}
_getProxyAgentDispatcher(e,t){let r;if(this._keepAlive&&(r=this._proxyAgentDispatcher),r)return r
;const n="https:"===e.protocol;return r=new l.ProxyAgent(Object.assign({uri:t.href,pipelining:this._keepAlive?1:0
},(t.username||t.password)&&{token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`})),
this._proxyAgentDispatcher=r,n&&this._ignoreSslError&&(r.options=Object.assign(r.options.requestTls||{},{
rejectUnauthorized:!1})),r}_getUserAgentWithOrchestrationId(e){
const t=e||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){
return`${t} actions_orchestration_id/${r.replace(/[^a-z0-9_.-]/gi,"_")}`}return t}_performExponentialBackoff(e){
return p(this,void 0,void 0,function*(){e=Math.min(10,e);const t=5*Math.pow(2,e)
;return new Promise(e=>setTimeout(()=>e(),t))})}_processResponse(e,t){return p(this,void 0,void 0,function*(){
return new Promise((r,n)=>p(this,void 0,void 0,function*(){const s=e.message.statusCode||0,i={statusCode:s,result:null,
headers:{}};let a,c;s===o.NotFound&&r(i);try{
c=yield e.readBody(),c&&c.length>0&&(a=t&&t.deserializeDates?JSON.parse(c,function(e,t){if("string"==typeof t){
const e=new Date(t);if(!isNaN(e.valueOf()))return e}return t}):JSON.parse(c),i.result=a),i.headers=e.message.headers
}catch(e){}if(s>299){let e;e=a&&a.message?a.message:c&&c.length>0?c:`Failed request: (${s})`
;const t=new HttpClientError(e,s);t.result=i.result,n(t)}else r(i)}))})}}
const v=e=>Object.keys(e).reduce((t,r)=>(t[r.toLowerCase()]=e[r],t),{})}),33838:((e,t,r)=>{r.d(t,{Yz:()=>A,z3:()=>q,
Os:()=>x,pq:()=>S,LZ:()=>b,uH:()=>R,Pq:()=>_,z:()=>y,$e:()=>k});var n=r(70857);function s(e){
return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}function o(e){
return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,
endColumn:e.endColumn}:{}}function i(e,t,r){const s=new Command(e,t,r);process.stdout.write(s.toString()+n.EOL)}
function a(e,t=""){i(e,{},t)}class Command{constructor(e,t,r){e||(e="missing.command"),this.command=e,this.properties=t,
this.message=r}toString(){let e="::"+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" "
;let t=!0;for(const r in this.properties)if(this.properties.hasOwnProperty(r)){const n=this.properties[r]
;n&&(t?t=!1:e+=",",e+=`${r}=${c(n)}`)}}var t
;return e+=`::${t=this.message,s(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}`,e}}function c(e){
return s(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}
var u=r(76982),d=r(79896);function h(e,t){const r=process.env[`GITHUB_${e}`]
;if(!r)throw new Error(`Unable to find environment variable for file command ${e}`)
;if(!d.existsSync(r))throw new Error(`Missing file at path: ${r}`);d.appendFileSync(r,`${s(t)}${n.EOL}`,{encoding:"utf8"
})}function l(e,t){const r=`ghadelimiter_${u.randomUUID()}`,o=s(t)
;if(e.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`)
;if(o.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`)
;return`${e}<<${r}${n.EOL}${o}${n.EOL}${r}`}r(16928),r(22779),r(92145);var p=function(e,t,r,n){
return new(r||(r=Promise))(function(s,o){function i(e){try{c(n.next(e))}catch(e){o(e)}}function a(e){try{c(n.throw(e))
}catch(e){o(e)}}function c(e){var t;e.done?s(e.value):(t=e.value,t instanceof r?t:new r(function(e){e(t)})).then(i,a)}
c((n=n.apply(e,t||[])).next())})};const{access:f,appendFile:g,writeFile:m}=d.promises,v="GITHUB_STEP_SUMMARY"
;const w=new class Summary{constructor(){this._buffer=""}filePath(){return p(this,void 0,void 0,function*(){
if(this._filePath)return this._filePath;const e=process.env[v]
;if(!e)throw new Error(`Unable to find environment variable for $${v}. Check if your runtime environment supports job summaries.`)
;try{yield f(e,d.constants.R_OK|d.constants.W_OK)}catch(t){
throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}
return this._filePath=e,this._filePath})}wrap(e,t,r={}){const n=Object.entries(r).map(([e,t])=>` ${e}="${t}"`).join("")
;return t?`<${e}${n}>${t}</${e}>`:`<${e}${n}>`}write(e){return p(this,void 0,void 0,function*(){
const t=!!(null==e?void 0:e.overwrite),r=yield this.filePath(),n=t?m:g;return yield n(r,this._buffer,{encoding:"utf8"}),
this.emptyBuffer()})}clear(){return p(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}
stringify(){return this._buffer}isEmptyBuffer(){return 0===this._buffer.length}emptyBuffer(){return this._buffer="",this
}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(n.EOL)}addCodeBlock(e,t){
const r=Object.assign({},t&&{lang:t}),n=this.wrap("pre",this.wrap("code",e),r);return this.addRaw(n).addEOL()}
addList(e,t=!1){const r=t?"ol":"ul",n=e.map(e=>this.wrap("li",e)).join(""),s=this.wrap(r,n)
;return this.addRaw(s).addEOL()}addTable(e){const t=e.map(e=>{const t=e.map(e=>{
if("string"==typeof e)return this.wrap("td",e)
;const{header:t,data:r,colspan:n,rowspan:s}=e,o=t?"th":"td",i=Object.assign(Object.assign({},n&&{colspan:n}),s&&{
rowspan:s});return this.wrap(o,r,i)}).join("");return this.wrap("tr",t)}).join(""),r=this.wrap("table",t)
;return this.addRaw(r).addEOL()}addDetails(e,t){const r=this.wrap("details",this.wrap("summary",e)+t)
;return this.addRaw(r).addEOL()}addImage(e,t,r){const{width:n,height:s}=r||{},o=Object.assign(Object.assign({},n&&{
width:n}),s&&{height:s}),i=this.wrap("img",null,Object.assign({src:e,alt:t},o));return this.addRaw(i).addEOL()}
addHeading(e,t){const r=`h${t}`,n=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1",s=this.wrap(n,e)
;return this.addRaw(s).addEOL()}addSeparator(){const e=this.wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){
const e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,t){const r=Object.assign({},t&&{cite:t
}),n=this.wrap("blockquote",e,r);return this.addRaw(n).addEOL()}addLink(e,t){const r=this.wrap("a",e,{href:t})
;return this.addRaw(r).addEOL()}},y=w;n.platform(),n.arch();var O,E=function(e,t,r,n){
return new(r||(r=Promise))(function(s,o){function i(e){try{c(n.next(e))}catch(e){o(e)}}function a(e){try{c(n.throw(e))
}catch(e){o(e)}}function c(e){var t;e.done?s(e.value):(t=e.value,t instanceof r?t:new r(function(e){e(t)})).then(i,a)}
c((n=n.apply(e,t||[])).next())})};function _(e){i("add-mask",{},e)}function R(e,t){
if(process.env.GITHUB_OUTPUT||"")return h("OUTPUT",l(e,t));process.stdout.write(n.EOL),i("set-output",{name:e},s(t))}
function A(e){i("debug",{},e)}function q(e,t={}){i("error",o(t),e instanceof Error?e.toString():e)}function k(e,t={}){
i("warning",o(t),e instanceof Error?e.toString():e)}function S(e){process.stdout.write(e+n.EOL)}function x(e,t){
return E(this,void 0,void 0,function*(){let r;!function(e){a("group",e)}(e);try{r=yield t()}finally{a("endgroup")}
return r})}function b(e,t){if(process.env.GITHUB_STATE||"")return h("STATE",l(e,t));i("save-state",{name:e},s(t))}
!function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"}(O||(O={}))}),92145:((e,t,r)=>{r.d(t,{
tZ:()=>BearerCredentialHandler});var n=function(e,t,r,n){return new(r||(r=Promise))(function(s,o){function i(e){try{
c(n.next(e))}catch(e){o(e)}}function a(e){try{c(n.throw(e))}catch(e){o(e)}}function c(e){var t
;e.done?s(e.value):(t=e.value,t instanceof r?t:new r(function(e){e(t)})).then(i,a)}c((n=n.apply(e,t||[])).next())})}
;class BearerCredentialHandler{constructor(e){this.token=e}prepareRequest(e){
if(!e.headers)throw Error("The request has no headers");e.headers.Authorization=`Bearer ${this.token}`}
canHandleAuthentication(){return!1}handleAuthentication(){return n(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}})};
