"use strict";exports.id=3838,exports.ids=[3838],exports.modules={20218:((e,t,r)=>{r(69278)
;var s,n=r(64756),o=r(58611),i=r(65692),a=r(24434),c=(r(42613),r(39023));function u(e){var t=this;t.options=e||{},
t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.maxSockets||o.Agent.defaultMaxSockets,t.requests=[],
t.sockets=[],t.on("free",function(e,r,s,n){for(var o=h(r,s,n),i=0,a=t.requests.length;i<a;++i){var c=t.requests[i]
;if(c.host===o.host&&c.port===o.port)return t.requests.splice(i,1),void c.request.onSocket(e)}e.destroy(),
t.removeSocket(e)})}function d(e,t){var r=this;u.prototype.createSocket.call(r,e,function(s){
var o=e.request.getHeader("host"),i=l({},r.options,{socket:s,servername:o?o.replace(/:.*$/,""):e.host}),a=n.connect(0,i)
;r.sockets[r.sockets.indexOf(s)]=a,t(a)})}function h(e,t,r){return"string"==typeof e?{host:e,port:t,localAddress:r}:e}
function l(e){for(var t=1,r=arguments.length;t<r;++t){var s=arguments[t]
;if("object"==typeof s)for(var n=Object.keys(s),o=0,i=n.length;o<i;++o){var a=n[o];void 0!==s[a]&&(e[a]=s[a])}}return e}
t.httpOverHttp=function(e){var t=new u(e);return t.request=o.request,t},t.httpsOverHttp=function(e){var t=new u(e)
;return t.request=o.request,t.createSocket=d,t.defaultPort=443,t},t.httpOverHttps=function(e){var t=new u(e)
;return t.request=i.request,t},t.httpsOverHttps=function(e){var t=new u(e);return t.request=i.request,t.createSocket=d,
t.defaultPort=443,t},c.inherits(u,a.EventEmitter),u.prototype.addRequest=function(e,t,r,s){var n=this,o=l({request:e
},n.options,h(t,r,s));n.sockets.length>=this.maxSockets?n.requests.push(o):n.createSocket(o,function(t){function r(){
n.emit("free",t,o)}function s(e){n.removeSocket(t),t.removeListener("free",r),t.removeListener("close",s),
t.removeListener("agentRemove",s)}t.on("free",r),t.on("close",s),t.on("agentRemove",s),e.onSocket(t)})},
u.prototype.createSocket=function(e,t){var r=this,n={};r.sockets.push(n);var o=l({},r.proxyOptions,{method:"CONNECT",
path:e.host+":"+e.port,agent:!1,headers:{host:e.host+":"+e.port}});e.localAddress&&(o.localAddress=e.localAddress),
o.proxyAuth&&(o.headers=o.headers||{},
o.headers["Proxy-Authorization"]="Basic "+new Buffer(o.proxyAuth).toString("base64")),s("making CONNECT request")
;var i=r.request(o);function a(o,a,c){var u;return i.removeAllListeners(),a.removeAllListeners(),
200!==o.statusCode?(s("tunneling socket could not be established, statusCode=%d",o.statusCode),a.destroy(),
(u=new Error("tunneling socket could not be established, statusCode="+o.statusCode)).code="ECONNRESET",
e.request.emit("error",u),void r.removeSocket(n)):c.length>0?(s("got illegal response body from proxy"),a.destroy(),
(u=new Error("got illegal response body from proxy")).code="ECONNRESET",e.request.emit("error",u),
void r.removeSocket(n)):(s("tunneling connection has established"),r.sockets[r.sockets.indexOf(n)]=a,t(a))}
i.useChunkedEncodingByDefault=!1,i.once("response",function(e){e.upgrade=!0}),i.once("upgrade",function(e,t,r){
process.nextTick(function(){a(e,t,r)})}),i.once("connect",a),i.once("error",function(t){i.removeAllListeners(),
s("tunneling socket could not be established, cause=%s\n",t.message,t.stack)
;var o=new Error("tunneling socket could not be established, cause="+t.message);o.code="ECONNRESET",
e.request.emit("error",o),r.removeSocket(n)}),i.end()},u.prototype.removeSocket=function(e){
var t=this.sockets.indexOf(e);if(-1!==t){this.sockets.splice(t,1);var r=this.requests.shift()
;r&&this.createSocket(r,function(e){r.request.onSocket(e)})}
},s=process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?function(){
var e=Array.prototype.slice.call(arguments);"string"==typeof e[0]?e[0]="TUNNEL: "+e[0]:e.unshift("TUNNEL:"),
console.error.apply(console,e)}:function(){},t.debug=s}),20770:((e,t,r)=>{e.exports=r(20218)}),22779:((e,t,r)=>{var s,n
;r.d(t,{Hv:()=>o,Qq:()=>HttpClient})
;var o,i,a,c=r(58611),u=r(65692),d=r(19783),h=r(20770),l=r(63453),p=function(e,t,r,s){
return new(r||(r=Promise))(function(n,o){function i(e){try{c(s.next(e))}catch(e){o(e)}}function a(e){try{c(s.throw(e))
}catch(e){o(e)}}function c(e){var t;e.done?n(e.value):(t=e.value,t instanceof r?t:new r(function(e){e(t)})).then(i,a)}
c((s=s.apply(e,t||[])).next())})};!function(e){e[e.OK=200]="OK",e[e.MultipleChoices=300]="MultipleChoices",
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
return p(this,void 0,void 0,function*(){return this.request("HEAD",e,null,t||{})})}sendStream(e,t,r,s){
return p(this,void 0,void 0,function*(){return this.request(e,t,r,s)})}getJson(e){
return p(this,arguments,void 0,function*(e,t={}){
t[i.Accept]=this._getExistingOrDefaultHeader(t,i.Accept,a.ApplicationJson);const r=yield this.get(e,t)
;return this._processResponse(r,this.requestOptions)})}postJson(e,t){return p(this,arguments,void 0,function*(e,t,r={}){
const s=JSON.stringify(t,null,2);r[i.Accept]=this._getExistingOrDefaultHeader(r,i.Accept,a.ApplicationJson),
r[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(r,a.ApplicationJson);const n=yield this.post(e,s,r)
;return this._processResponse(n,this.requestOptions)})}putJson(e,t){return p(this,arguments,void 0,function*(e,t,r={}){
const s=JSON.stringify(t,null,2);r[i.Accept]=this._getExistingOrDefaultHeader(r,i.Accept,a.ApplicationJson),
r[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(r,a.ApplicationJson);const n=yield this.put(e,s,r)
;return this._processResponse(n,this.requestOptions)})}patchJson(e,t){
return p(this,arguments,void 0,function*(e,t,r={}){const s=JSON.stringify(t,null,2)
;r[i.Accept]=this._getExistingOrDefaultHeader(r,i.Accept,a.ApplicationJson),
r[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(r,a.ApplicationJson);const n=yield this.patch(e,s,r)
;return this._processResponse(n,this.requestOptions)})}request(e,t,r,s){return p(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");const n=new URL(t)
;let i=this._prepareRequest(e,n,s);const a=this._allowRetries&&m.includes(e)?this._maxRetries+1:1;let c,u=0;do{
if(c=yield this.requestRaw(i,r),c&&c.message&&c.message.statusCode===o.Unauthorized){let e
;for(const t of this.handlers)if(t.canHandleAuthentication(c)){e=t;break}return e?e.handleAuthentication(this,i,r):c}
let t=this._maxRedirects;for(;c.message.statusCode&&f.includes(c.message.statusCode)&&this._allowRedirects&&t>0;){
const o=c.message.headers.location;if(!o)break;const a=new URL(o)
;if("https:"===n.protocol&&n.protocol!==a.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")
;if(yield c.readBody(),a.hostname!==n.hostname)for(const e in s)"authorization"===e.toLowerCase()&&delete s[e]
;i=this._prepareRequest(e,a,s),c=yield this.requestRaw(i,r),t--}
if(!c.message.statusCode||!g.includes(c.message.statusCode))return c;u+=1,u<a&&(yield c.readBody(),
yield this._performExponentialBackoff(u))}while(u<a);return c})}dispose(){this._agent&&this._agent.destroy(),
this._disposed=!0}requestRaw(e,t){return p(this,void 0,void 0,function*(){return new Promise((r,s)=>{
this.requestRawWithCallback(e,t,function(e,t){e?s(e):t?r(t):s(new Error("Unknown error"))})})})}
requestRawWithCallback(e,t,r){"string"==typeof t&&(e.options.headers||(e.options.headers={}),
e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8"));let s=!1;function n(e,t){s||(s=!0,r(e,t))}
const o=e.httpModule.request(e.options,e=>{n(void 0,new HttpClientResponse(e))});let i;o.on("socket",e=>{i=e}),
o.setTimeout(this._socketTimeout||18e4,()=>{i&&i.end(),n(new Error(`Request timeout: ${e.options.path}`))}),
o.on("error",function(e){n(e)}),t&&"string"==typeof t&&o.write(t,"utf8"),t&&"string"!=typeof t?(t.on("close",function(){
o.end()}),t.pipe(o)):o.end()}getAgent(e){const t=new URL(e);return this._getAgent(t)}getAgentDispatcher(e){
const t=new URL(e),r=d.s(t);if(r&&r.hostname)return this._getProxyAgentDispatcher(t,r)}_prepareRequest(e,t,o){const i={}
;i.parsedUrl=t;const a="https:"===i.parsedUrl.protocol;i.httpModule=a?s||(s=r.t(u,2)):n||(n=r.t(c,2));const d=a?443:80
;if(i.options={},i.options.host=i.parsedUrl.hostname,i.options.port=i.parsedUrl.port?parseInt(i.parsedUrl.port):d,
i.options.path=(i.parsedUrl.pathname||"")+(i.parsedUrl.search||""),i.options.method=e,
i.options.headers=this._mergeHeaders(o),null!=this.userAgent&&(i.options.headers["user-agent"]=this.userAgent),
i.options.agent=this._getAgent(i.parsedUrl),this.handlers)for(const e of this.handlers)e.prepareRequest(i.options)
;return i}_mergeHeaders(e){
return this.requestOptions&&this.requestOptions.headers?Object.assign({},v(this.requestOptions.headers),v(e||{})):v(e||{})
}_getExistingOrDefaultHeader(e,t,r){let s;if(this.requestOptions&&this.requestOptions.headers){
const e=v(this.requestOptions.headers)[t];e&&(s="number"==typeof e?e.toString():e)}const n=e[t]
;return void 0!==n?"number"==typeof n?n.toString():n:void 0!==s?s:r}_getExistingOrDefaultContentTypeHeader(e,t){let r
;if(this.requestOptions&&this.requestOptions.headers){const e=v(this.requestOptions.headers)[i.ContentType]
;e&&(r="number"==typeof e?String(e):Array.isArray(e)?e.join(", "):e)}const s=e[i.ContentType]
;return void 0!==s?"number"==typeof s?String(s):Array.isArray(s)?s.join(", "):s:void 0!==r?r:t}_getAgent(e){let t
;const r=d.s(e),s=r&&r.hostname;if(this._keepAlive&&s&&(t=this._proxyAgent),s||(t=this._agent),t)return t
;const n="https:"===e.protocol;let o=100
;if(this.requestOptions&&(o=this.requestOptions.maxSockets||c.globalAgent.maxSockets),r&&r.hostname){const e={
maxSockets:o,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(r.username||r.password)&&{
proxyAuth:`${r.username}:${r.password}`}),{host:r.hostname,port:r.port})};let s;const i="https:"===r.protocol
;s=n?i?h.httpsOverHttps:h.httpsOverHttp:i?h.httpOverHttps:h.httpOverHttp,t=s(e),this._proxyAgent=t}if(!t){const e={
keepAlive:this._keepAlive,maxSockets:o};t=n?new u.Agent(e):new c.Agent(e),this._agent=t}
return n&&this._ignoreSslError&&(t.options=Object.assign(t.options||{},{rejectUnauthorized:!1})),t}
_getProxyAgentDispatcher(e,t){let r;if(this._keepAlive&&(r=this._proxyAgentDispatcher),r)return r
;const s="https:"===e.protocol;return r=new l.ProxyAgent(Object.assign({uri:t.href,pipelining:this._keepAlive?1:0
},(t.username||t.password)&&{token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`})),
this._proxyAgentDispatcher=r,s&&this._ignoreSslError&&(r.options=Object.assign(r.options.requestTls||{},{
rejectUnauthorized:!1})),r}_getUserAgentWithOrchestrationId(e){
const t=e||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){
return`${t} actions_orchestration_id/${r.replace(/[^a-z0-9_.-]/gi,"_")}`}return t}_performExponentialBackoff(e){
return p(this,void 0,void 0,function*(){e=Math.min(10,e);const t=5*Math.pow(2,e)
;return new Promise(e=>setTimeout(()=>e(),t))})}_processResponse(e,t){return p(this,void 0,void 0,function*(){
return new Promise((r,s)=>p(this,void 0,void 0,function*(){const n=e.message.statusCode||0,i={statusCode:n,result:null,
headers:{}};let a,c;n===o.NotFound&&r(i);try{
c=yield e.readBody(),c&&c.length>0&&(a=t&&t.deserializeDates?JSON.parse(c,function(e,t){if("string"==typeof t){
const e=new Date(t);if(!isNaN(e.valueOf()))return e}return t}):JSON.parse(c),i.result=a),i.headers=e.message.headers
}catch(e){}if(n>299){let e;e=a&&a.message?a.message:c&&c.length>0?c:`Failed request: (${n})`
;const t=new HttpClientError(e,n);t.result=i.result,s(t)}else r(i)}))})}}
const v=e=>Object.keys(e).reduce((t,r)=>(t[r.toLowerCase()]=e[r],t),{})}),33838:((e,t,r)=>{r.d(t,{Yz:()=>_,z3:()=>R,
pq:()=>q,LZ:()=>k,uH:()=>E,Pq:()=>O,z:()=>w,$e:()=>A});var s=r(70857);function n(e){
return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}function o(e){
return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,
endColumn:e.endColumn}:{}}function i(e,t,r){const n=new Command(e,t,r);process.stdout.write(n.toString()+s.EOL)}
class Command{constructor(e,t,r){e||(e="missing.command"),this.command=e,this.properties=t,this.message=r}toString(){
let e="::"+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let t=!0
;for(const r in this.properties)if(this.properties.hasOwnProperty(r)){const s=this.properties[r];s&&(t?t=!1:e+=",",
e+=`${r}=${a(s)}`)}}var t
;return e+=`::${t=this.message,n(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}`,e}}function a(e){
return n(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}
var c=r(76982),u=r(79896);function d(e,t){const r=process.env[`GITHUB_${e}`]
;if(!r)throw new Error(`Unable to find environment variable for file command ${e}`)
;if(!u.existsSync(r))throw new Error(`Missing file at path: ${r}`);u.appendFileSync(r,`${n(t)}${s.EOL}`,{encoding:"utf8"
})}function h(e,t){const r=`ghadelimiter_${c.randomUUID()}`,o=n(t)
;if(e.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`)
;if(o.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`)
;return`${e}<<${r}${s.EOL}${o}${s.EOL}${r}`}r(16928),r(22779),r(92145);var l=function(e,t,r,s){
return new(r||(r=Promise))(function(n,o){function i(e){try{c(s.next(e))}catch(e){o(e)}}function a(e){try{c(s.throw(e))
}catch(e){o(e)}}function c(e){var t;e.done?n(e.value):(t=e.value,t instanceof r?t:new r(function(e){e(t)})).then(i,a)}
c((s=s.apply(e,t||[])).next())})};const{access:p,appendFile:f,writeFile:g}=u.promises,m="GITHUB_STEP_SUMMARY"
;const v=new class Summary{constructor(){this._buffer=""}filePath(){return l(this,void 0,void 0,function*(){
if(this._filePath)return this._filePath;const e=process.env[m]
;if(!e)throw new Error(`Unable to find environment variable for $${m}. Check if your runtime environment supports job summaries.`)
;try{yield p(e,u.constants.R_OK|u.constants.W_OK)}catch(t){
throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}
return this._filePath=e,this._filePath})}wrap(e,t,r={}){const s=Object.entries(r).map(([e,t])=>` ${e}="${t}"`).join("")
;return t?`<${e}${s}>${t}</${e}>`:`<${e}${s}>`}write(e){return l(this,void 0,void 0,function*(){
const t=!!(null==e?void 0:e.overwrite),r=yield this.filePath(),s=t?g:f;return yield s(r,this._buffer,{encoding:"utf8"}),
this.emptyBuffer()})}clear(){return l(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}
stringify(){return this._buffer}isEmptyBuffer(){return 0===this._buffer.length}emptyBuffer(){return this._buffer="",this
}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(s.EOL)}addCodeBlock(e,t){
const r=Object.assign({},t&&{lang:t}),s=this.wrap("pre",this.wrap("code",e),r);return this.addRaw(s).addEOL()}
addList(e,t=!1){const r=t?"ol":"ul",s=e.map(e=>this.wrap("li",e)).join(""),n=this.wrap(r,s)
;return this.addRaw(n).addEOL()}addTable(e){const t=e.map(e=>{const t=e.map(e=>{
if("string"==typeof e)return this.wrap("td",e)
;const{header:t,data:r,colspan:s,rowspan:n}=e,o=t?"th":"td",i=Object.assign(Object.assign({},s&&{colspan:s}),n&&{
rowspan:n});return this.wrap(o,r,i)}).join("");return this.wrap("tr",t)}).join(""),r=this.wrap("table",t)
;return this.addRaw(r).addEOL()}addDetails(e,t){const r=this.wrap("details",this.wrap("summary",e)+t)
;return this.addRaw(r).addEOL()}addImage(e,t,r){const{width:s,height:n}=r||{},o=Object.assign(Object.assign({},s&&{
width:s}),n&&{height:n}),i=this.wrap("img",null,Object.assign({src:e,alt:t},o));return this.addRaw(i).addEOL()}
addHeading(e,t){const r=`h${t}`,s=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1",n=this.wrap(s,e)
;return this.addRaw(n).addEOL()}addSeparator(){const e=this.wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){
const e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,t){const r=Object.assign({},t&&{cite:t
}),s=this.wrap("blockquote",e,r);return this.addRaw(s).addEOL()}addLink(e,t){const r=this.wrap("a",e,{href:t})
;return this.addRaw(r).addEOL()}},w=v;s.platform(),s.arch();var y;function O(e){i("add-mask",{},e)}function E(e,t){
if(process.env.GITHUB_OUTPUT||"")return d("OUTPUT",h(e,t));process.stdout.write(s.EOL),i("set-output",{name:e},n(t))}
function _(e){i("debug",{},e)}function R(e,t={}){i("error",o(t),e instanceof Error?e.toString():e)}function A(e,t={}){
i("warning",o(t),e instanceof Error?e.toString():e)}function q(e){process.stdout.write(e+s.EOL)}function k(e,t){
if(process.env.GITHUB_STATE||"")return d("STATE",h(e,t));i("save-state",{name:e},n(t))}!function(e){
e[e.Success=0]="Success",e[e.Failure=1]="Failure"}(y||(y={}))}),92145:((e,t,r)=>{r.d(t,{tZ:()=>BearerCredentialHandler})
;var s=function(e,t,r,s){return new(r||(r=Promise))(function(n,o){function i(e){try{c(s.next(e))}catch(e){o(e)}}
function a(e){try{c(s.throw(e))}catch(e){o(e)}}function c(e){var t;e.done?n(e.value):(t=e.value,
t instanceof r?t:new r(function(e){e(t)})).then(i,a)}c((s=s.apply(e,t||[])).next())})};class BearerCredentialHandler{
constructor(e){this.token=e}prepareRequest(e){if(!e.headers)throw Error("The request has no headers")
;e.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return s(this,void 0,void 0,function*(){throw new Error("not implemented")})}}})};
