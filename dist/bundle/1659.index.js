export const id=1659;export const ids=[1659];export const modules={20770:(e,t,n)=>{e.exports=n(20218)},20218:(e,t,n)=>{
n(69278);var r,o=n(64756),s=n(58611),i=n(65692),a=n(24434),u=(n(42613),n(39023));function TunnelingAgent(e){var t=this
;t.options=e||{},t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.maxSockets||s.Agent.defaultMaxSockets,
t.requests=[],t.sockets=[],t.on("free",function onFree(e,n,r,o){
for(var s=toOptions(n,r,o),i=0,a=t.requests.length;i<a;++i){var u=t.requests[i]
;if(u.host===s.host&&u.port===s.port)return t.requests.splice(i,1),void u.request.onSocket(e)}e.destroy(),
t.removeSocket(e)})}function createSecureSocket(e,t){var n=this
;TunnelingAgent.prototype.createSocket.call(n,e,function(r){
var s=e.request.getHeader("host"),i=mergeOptions({},n.options,{socket:r,servername:s?s.replace(/:.*$/,""):e.host
}),a=o.connect(0,i);n.sockets[n.sockets.indexOf(r)]=a,t(a)})}function toOptions(e,t,n){return"string"==typeof e?{host:e,
port:t,localAddress:n}:e}function mergeOptions(e){for(var t=1,n=arguments.length;t<n;++t){var r=arguments[t]
;if("object"==typeof r)for(var o=Object.keys(r),s=0,i=o.length;s<i;++s){var a=o[s];void 0!==r[a]&&(e[a]=r[a])}}return e}
t.httpOverHttp=function httpOverHttp(e){var t=new TunnelingAgent(e);return t.request=s.request,t},
t.httpsOverHttp=function httpsOverHttp(e){var t=new TunnelingAgent(e);return t.request=s.request,
t.createSocket=createSecureSocket,t.defaultPort=443,t},t.httpOverHttps=function httpOverHttps(e){
var t=new TunnelingAgent(e);return t.request=i.request,t},t.httpsOverHttps=function httpsOverHttps(e){
var t=new TunnelingAgent(e);return t.request=i.request,t.createSocket=createSecureSocket,t.defaultPort=443,t},
u.inherits(TunnelingAgent,a.EventEmitter),TunnelingAgent.prototype.addRequest=function addRequest(e,t,n,r){
var o=this,s=mergeOptions({request:e},o.options,toOptions(t,n,r))
;o.sockets.length>=this.maxSockets?o.requests.push(s):o.createSocket(s,function(t){function onFree(){o.emit("free",t,s)}
function onCloseOrRemove(e){o.removeSocket(t),t.removeListener("free",onFree),t.removeListener("close",onCloseOrRemove),
t.removeListener("agentRemove",onCloseOrRemove)}t.on("free",onFree),t.on("close",onCloseOrRemove),
t.on("agentRemove",onCloseOrRemove),e.onSocket(t)})},TunnelingAgent.prototype.createSocket=function createSocket(e,t){
var n=this,o={};n.sockets.push(o);var s=mergeOptions({},n.proxyOptions,{method:"CONNECT",path:e.host+":"+e.port,
agent:!1,headers:{host:e.host+":"+e.port}});e.localAddress&&(s.localAddress=e.localAddress),
s.proxyAuth&&(s.headers=s.headers||{},
s.headers["Proxy-Authorization"]="Basic "+new Buffer(s.proxyAuth).toString("base64")),r("making CONNECT request")
;var i=n.request(s);function onConnect(s,a,u){var c;return i.removeAllListeners(),a.removeAllListeners(),
200!==s.statusCode?(r("tunneling socket could not be established, statusCode=%d",s.statusCode),a.destroy(),
(c=new Error("tunneling socket could not be established, statusCode="+s.statusCode)).code="ECONNRESET",
e.request.emit("error",c),void n.removeSocket(o)):u.length>0?(r("got illegal response body from proxy"),a.destroy(),
(c=new Error("got illegal response body from proxy")).code="ECONNRESET",e.request.emit("error",c),
void n.removeSocket(o)):(r("tunneling connection has established"),n.sockets[n.sockets.indexOf(o)]=a,t(a))}
i.useChunkedEncodingByDefault=!1,i.once("response",function onResponse(e){e.upgrade=!0}),
i.once("upgrade",function onUpgrade(e,t,n){process.nextTick(function(){onConnect(e,t,n)})}),i.once("connect",onConnect),
i.once("error",function onError(t){
i.removeAllListeners(),r("tunneling socket could not be established, cause=%s\n",t.message,t.stack)
;var s=new Error("tunneling socket could not be established, cause="+t.message);s.code="ECONNRESET",
e.request.emit("error",s),n.removeSocket(o)}),i.end()},TunnelingAgent.prototype.removeSocket=function removeSocket(e){
var t=this.sockets.indexOf(e);if(-1!==t){this.sockets.splice(t,1);var n=this.requests.shift()
;n&&this.createSocket(n,function(e){n.request.onSocket(e)})}
},r=process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?function(){
var e=Array.prototype.slice.call(arguments);"string"==typeof e[0]?e[0]="TUNNEL: "+e[0]:e.unshift("TUNNEL:"),
console.error.apply(console,e)}:function(){},t.debug=r},91659:(e,t,n)=>{n.d(t,{Yz:()=>core_debug,z3:()=>error,
Gu:()=>getState,Os:()=>group,pq:()=>info,LZ:()=>saveState,uH:()=>setOutput,Pq:()=>core_setSecret,z:()=>l,$e:()=>warning
});var r=n(70857);function utils_toCommandValue(e){
return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}function utils_toCommandProperties(e){
return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,
endColumn:e.endColumn}:{}}function command_issueCommand(e,t,n){const o=new Command(e,t,n)
;process.stdout.write(o.toString()+r.EOL)}function command_issue(e,t=""){command_issueCommand(e,{},t)}class Command{
constructor(e,t,n){e||(e="missing.command"),this.command=e,this.properties=t,this.message=n}toString(){
let e="::"+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let t=!0
;for(const n in this.properties)if(this.properties.hasOwnProperty(n)){const r=this.properties[n];r&&(t?t=!1:e+=",",
e+=`${n}=${escapeProperty(r)}`)}}return e+=`::${function escapeData(e){
return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}(this.message)}`,e}}
function escapeProperty(e){
return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")
}var o=n(76982),s=n(79896);function file_command_issueFileCommand(e,t){const n=process.env[`GITHUB_${e}`]
;if(!n)throw new Error(`Unable to find environment variable for file command ${e}`)
;if(!s.existsSync(n))throw new Error(`Missing file at path: ${n}`)
;s.appendFileSync(n,`${utils_toCommandValue(t)}${r.EOL}`,{encoding:"utf8"})}
function file_command_prepareKeyValueMessage(e,t){const n=`ghadelimiter_${o.randomUUID()}`,s=utils_toCommandValue(t)
;if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)
;if(s.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)
;return`${e}<<${n}${r.EOL}${s}${r.EOL}${n}`}n(16928),n(22779),n(92145);var summary_awaiter=function(e,t,n,r){
return new(n||(n=Promise))(function(o,s){function fulfilled(e){try{step(r.next(e))}catch(e){s(e)}}function rejected(e){
try{step(r.throw(e))}catch(e){s(e)}}function step(e){e.done?o(e.value):function adopt(e){
return e instanceof n?e:new n(function(t){t(e)})}(e.value).then(fulfilled,rejected)}step((r=r.apply(e,t||[])).next())})}
;const{access:i,appendFile:a,writeFile:u}=s.promises,c="GITHUB_STEP_SUMMARY";const d=new class Summary{constructor(){
this._buffer=""}filePath(){return summary_awaiter(this,void 0,void 0,function*(){if(this._filePath)return this._filePath
;const e=process.env[c]
;if(!e)throw new Error(`Unable to find environment variable for $${c}. Check if your runtime environment supports job summaries.`)
;try{yield i(e,s.constants.R_OK|s.constants.W_OK)}catch(t){
throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}
return this._filePath=e,this._filePath})}wrap(e,t,n={}){const r=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join("")
;return t?`<${e}${r}>${t}</${e}>`:`<${e}${r}>`}write(e){return summary_awaiter(this,void 0,void 0,function*(){
const t=!!(null==e?void 0:e.overwrite),n=yield this.filePath(),r=t?u:a;return yield r(n,this._buffer,{encoding:"utf8"}),
this.emptyBuffer()})}clear(){return summary_awaiter(this,void 0,void 0,function*(){return this.emptyBuffer().write({
overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return 0===this._buffer.length}emptyBuffer(){
return this._buffer="",this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){
return this.addRaw(r.EOL)}addCodeBlock(e,t){const n=Object.assign({},t&&{lang:t
}),r=this.wrap("pre",this.wrap("code",e),n);return this.addRaw(r).addEOL()}addList(e,t=!1){
const n=t?"ol":"ul",r=e.map(e=>this.wrap("li",e)).join(""),o=this.wrap(n,r);return this.addRaw(o).addEOL()}addTable(e){
const t=e.map(e=>{const t=e.map(e=>{if("string"==typeof e)return this.wrap("td",e)
;const{header:t,data:n,colspan:r,rowspan:o}=e,s=t?"th":"td",i=Object.assign(Object.assign({},r&&{colspan:r}),o&&{
rowspan:o});return this.wrap(s,n,i)}).join("");return this.wrap("tr",t)}).join(""),n=this.wrap("table",t)
;return this.addRaw(n).addEOL()}addDetails(e,t){const n=this.wrap("details",this.wrap("summary",e)+t)
;return this.addRaw(n).addEOL()}addImage(e,t,n){const{width:r,height:o}=n||{},s=Object.assign(Object.assign({},r&&{
width:r}),o&&{height:o}),i=this.wrap("img",null,Object.assign({src:e,alt:t},s));return this.addRaw(i).addEOL()}
addHeading(e,t){const n=`h${t}`,r=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",o=this.wrap(r,e)
;return this.addRaw(o).addEOL()}addSeparator(){const e=this.wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){
const e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,t){const n=Object.assign({},t&&{cite:t
}),r=this.wrap("blockquote",e,n);return this.addRaw(r).addEOL()}addLink(e,t){const n=this.wrap("a",e,{href:t})
;return this.addRaw(n).addEOL()}},l=d;n(13193);var p=n(24434);n(35317),n(42613)
;const{chmod:h,copyFile:f,lstat:m,mkdir:g,open:v,readdir:w,rename:y,rm:O,rmdir:_,stat:R,symlink:E,unlink:A}=s.promises
;process.platform;s.constants.O_RDONLY;n(53557);process.platform;p.EventEmitter;p.EventEmitter;r.platform(),r.arch()
;var C,core_awaiter=function(e,t,n,r){return new(n||(n=Promise))(function(o,s){function fulfilled(e){try{step(r.next(e))
}catch(e){s(e)}}function rejected(e){try{step(r.throw(e))}catch(e){s(e)}}function step(e){
e.done?o(e.value):function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}(e.value).then(fulfilled,rejected)}
step((r=r.apply(e,t||[])).next())})};function core_setSecret(e){command_issueCommand("add-mask",{},e)}
function setOutput(e,t){
if(process.env.GITHUB_OUTPUT||"")return file_command_issueFileCommand("OUTPUT",file_command_prepareKeyValueMessage(e,t))
;process.stdout.write(r.EOL),command_issueCommand("set-output",{name:e},utils_toCommandValue(t))}function core_debug(e){
command_issueCommand("debug",{},e)}function error(e,t={}){
command_issueCommand("error",utils_toCommandProperties(t),e instanceof Error?e.toString():e)}function warning(e,t={}){
command_issueCommand("warning",utils_toCommandProperties(t),e instanceof Error?e.toString():e)}function info(e){
process.stdout.write(e+r.EOL)}function group(e,t){return core_awaiter(this,void 0,void 0,function*(){let n
;!function startGroup(e){command_issue("group",e)}(e);try{n=yield t()}finally{!function endGroup(){
command_issue("endgroup")}()}return n})}function saveState(e,t){
if(process.env.GITHUB_STATE||"")return file_command_issueFileCommand("STATE",file_command_prepareKeyValueMessage(e,t))
;command_issueCommand("save-state",{name:e},utils_toCommandValue(t))}function getState(e){
return process.env[`STATE_${e}`]||""}!function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"}(C||(C={}))},
92145:(e,t,n)=>{n.d(t,{tZ:()=>BearerCredentialHandler});var __awaiter=function(e,t,n,r){
return new(n||(n=Promise))(function(o,s){function fulfilled(e){try{step(r.next(e))}catch(e){s(e)}}function rejected(e){
try{step(r.throw(e))}catch(e){s(e)}}function step(e){e.done?o(e.value):function adopt(e){
return e instanceof n?e:new n(function(t){t(e)})}(e.value).then(fulfilled,rejected)}step((r=r.apply(e,t||[])).next())})}
;class BearerCredentialHandler{constructor(e){this.token=e}prepareRequest(e){
if(!e.headers)throw Error("The request has no headers");e.headers.Authorization=`Bearer ${this.token}`}
canHandleAuthentication(){return!1}handleAuthentication(){return __awaiter(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}},22779:(e,t,n)=>{var r,o;n.d(t,{Hv:()=>s,Qq:()=>HttpClient})
;var s,i,a,u=n(58611),c=n(65692),d=n(19783),l=n(20770),p=n(63453),__awaiter=function(e,t,n,r){
return new(n||(n=Promise))(function(o,s){function fulfilled(e){try{step(r.next(e))}catch(e){s(e)}}function rejected(e){
try{step(r.throw(e))}catch(e){s(e)}}function step(e){e.done?o(e.value):function adopt(e){
return e instanceof n?e:new n(function(t){t(e)})}(e.value).then(fulfilled,rejected)}step((r=r.apply(e,t||[])).next())})}
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
e[e.GatewayTimeout=504]="GatewayTimeout"}(s||(s={})),function(e){e.Accept="accept",e.ContentType="content-type"
}(i||(i={})),function(e){e.ApplicationJson="application/json"}(a||(a={}))
;const h=[s.MovedPermanently,s.ResourceMoved,s.SeeOther,s.TemporaryRedirect,s.PermanentRedirect],f=[s.BadGateway,s.ServiceUnavailable,s.GatewayTimeout],m=["OPTIONS","GET","DELETE","HEAD"]
;class HttpClientError extends Error{constructor(e,t){super(e),this.name="HttpClientError",this.statusCode=t,
Object.setPrototypeOf(this,HttpClientError.prototype)}}class HttpClientResponse{constructor(e){this.message=e}
readBody(){return __awaiter(this,void 0,void 0,function*(){
return new Promise(e=>__awaiter(this,void 0,void 0,function*(){let t=Buffer.alloc(0);this.message.on("data",e=>{
t=Buffer.concat([t,e])}),this.message.on("end",()=>{e(t.toString())})}))})}readBodyBuffer(){
return __awaiter(this,void 0,void 0,function*(){return new Promise(e=>__awaiter(this,void 0,void 0,function*(){
const t=[];this.message.on("data",e=>{t.push(e)}),this.message.on("end",()=>{e(Buffer.concat(t))})}))})}}
class HttpClient{constructor(e,t,n){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,
this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,
this.userAgent=this._getUserAgentWithOrchestrationId(e),this.handlers=t||[],this.requestOptions=n,
n&&(null!=n.ignoreSslError&&(this._ignoreSslError=n.ignoreSslError),this._socketTimeout=n.socketTimeout,
null!=n.allowRedirects&&(this._allowRedirects=n.allowRedirects),
null!=n.allowRedirectDowngrade&&(this._allowRedirectDowngrade=n.allowRedirectDowngrade),
null!=n.maxRedirects&&(this._maxRedirects=Math.max(n.maxRedirects,0)),null!=n.keepAlive&&(this._keepAlive=n.keepAlive),
null!=n.allowRetries&&(this._allowRetries=n.allowRetries),null!=n.maxRetries&&(this._maxRetries=n.maxRetries))}
options(e,t){return __awaiter(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){
return __awaiter(this,void 0,void 0,function*(){return this.request("GET",e,null,t||{})})}del(e,t){
return __awaiter(this,void 0,void 0,function*(){return this.request("DELETE",e,null,t||{})})}post(e,t,n){
return __awaiter(this,void 0,void 0,function*(){return this.request("POST",e,t,n||{})})}patch(e,t,n){
return __awaiter(this,void 0,void 0,function*(){return this.request("PATCH",e,t,n||{})})}put(e,t,n){
return __awaiter(this,void 0,void 0,function*(){return this.request("PUT",e,t,n||{})})}head(e,t){
return __awaiter(this,void 0,void 0,function*(){return this.request("HEAD",e,null,t||{})})}sendStream(e,t,n,r){
return __awaiter(this,void 0,void 0,function*(){return this.request(e,t,n,r)})}getJson(e){
return __awaiter(this,arguments,void 0,function*(e,t={}){
t[i.Accept]=this._getExistingOrDefaultHeader(t,i.Accept,a.ApplicationJson);const n=yield this.get(e,t)
;return this._processResponse(n,this.requestOptions)})}postJson(e,t){
return __awaiter(this,arguments,void 0,function*(e,t,n={}){const r=JSON.stringify(t,null,2)
;n[i.Accept]=this._getExistingOrDefaultHeader(n,i.Accept,a.ApplicationJson),
n[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,a.ApplicationJson);const o=yield this.post(e,r,n)
;return this._processResponse(o,this.requestOptions)})}putJson(e,t){
return __awaiter(this,arguments,void 0,function*(e,t,n={}){const r=JSON.stringify(t,null,2)
;n[i.Accept]=this._getExistingOrDefaultHeader(n,i.Accept,a.ApplicationJson),
n[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,a.ApplicationJson);const o=yield this.put(e,r,n)
;return this._processResponse(o,this.requestOptions)})}patchJson(e,t){
return __awaiter(this,arguments,void 0,function*(e,t,n={}){const r=JSON.stringify(t,null,2)
;n[i.Accept]=this._getExistingOrDefaultHeader(n,i.Accept,a.ApplicationJson),
n[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,a.ApplicationJson);const o=yield this.patch(e,r,n)
;return this._processResponse(o,this.requestOptions)})}request(e,t,n,r){return __awaiter(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");const o=new URL(t)
;let i=this._prepareRequest(e,o,r);const a=this._allowRetries&&m.includes(e)?this._maxRetries+1:1;let u,c=0;do{
if(u=yield this.requestRaw(i,n),u&&u.message&&u.message.statusCode===s.Unauthorized){let e
;for(const t of this.handlers)if(t.canHandleAuthentication(u)){e=t;break}return e?e.handleAuthentication(this,i,n):u}
let t=this._maxRedirects;for(;u.message.statusCode&&h.includes(u.message.statusCode)&&this._allowRedirects&&t>0;){
const s=u.message.headers.location;if(!s)break;const a=new URL(s)
;if("https:"===o.protocol&&o.protocol!==a.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")
;if(yield u.readBody(),a.hostname!==o.hostname)for(const e in r)"authorization"===e.toLowerCase()&&delete r[e]
;i=this._prepareRequest(e,a,r),u=yield this.requestRaw(i,n),t--}
if(!u.message.statusCode||!f.includes(u.message.statusCode))return u;c+=1,c<a&&(yield u.readBody(),
yield this._performExponentialBackoff(c))}while(c<a);return u})}dispose(){this._agent&&this._agent.destroy(),
this._disposed=!0}requestRaw(e,t){return __awaiter(this,void 0,void 0,function*(){return new Promise((n,r)=>{
this.requestRawWithCallback(e,t,function callbackForResult(e,t){e?r(e):t?n(t):r(new Error("Unknown error"))})})})}
requestRawWithCallback(e,t,n){"string"==typeof t&&(e.options.headers||(e.options.headers={}),
e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8"));let r=!1;function handleResult(e,t){r||(r=!0,n(e,t))}
const o=e.httpModule.request(e.options,e=>{handleResult(void 0,new HttpClientResponse(e))});let s;o.on("socket",e=>{s=e
}),o.setTimeout(this._socketTimeout||18e4,()=>{s&&s.end(),handleResult(new Error(`Request timeout: ${e.options.path}`))
}),o.on("error",function(e){handleResult(e)}),t&&"string"==typeof t&&o.write(t,"utf8"),
t&&"string"!=typeof t?(t.on("close",function(){o.end()}),t.pipe(o)):o.end()}getAgent(e){const t=new URL(e)
;return this._getAgent(t)}getAgentDispatcher(e){const t=new URL(e),n=d.s(t)
;if(n&&n.hostname)return this._getProxyAgentDispatcher(t,n)}_prepareRequest(e,t,s){const i={};i.parsedUrl=t
;const a="https:"===i.parsedUrl.protocol;i.httpModule=a?r||(r=n.t(c,2)):o||(o=n.t(u,2));const d=a?443:80
;if(i.options={},i.options.host=i.parsedUrl.hostname,i.options.port=i.parsedUrl.port?parseInt(i.parsedUrl.port):d,
i.options.path=(i.parsedUrl.pathname||"")+(i.parsedUrl.search||""),i.options.method=e,
i.options.headers=this._mergeHeaders(s),null!=this.userAgent&&(i.options.headers["user-agent"]=this.userAgent),
i.options.agent=this._getAgent(i.parsedUrl),this.handlers)for(const e of this.handlers)e.prepareRequest(i.options)
;return i}_mergeHeaders(e){
return this.requestOptions&&this.requestOptions.headers?Object.assign({},lowercaseKeys(this.requestOptions.headers),lowercaseKeys(e||{})):lowercaseKeys(e||{})
}_getExistingOrDefaultHeader(e,t,n){let r;if(this.requestOptions&&this.requestOptions.headers){
const e=lowercaseKeys(this.requestOptions.headers)[t];e&&(r="number"==typeof e?e.toString():e)}const o=e[t]
;return void 0!==o?"number"==typeof o?o.toString():o:void 0!==r?r:n}_getExistingOrDefaultContentTypeHeader(e,t){let n
;if(this.requestOptions&&this.requestOptions.headers){const e=lowercaseKeys(this.requestOptions.headers)[i.ContentType]
;e&&(n="number"==typeof e?String(e):Array.isArray(e)?e.join(", "):e)}const r=e[i.ContentType]
;return void 0!==r?"number"==typeof r?String(r):Array.isArray(r)?r.join(", "):r:void 0!==n?n:t}_getAgent(e){let t
;const n=d.s(e),r=n&&n.hostname;if(this._keepAlive&&r&&(t=this._proxyAgent),r||(t=this._agent),t)return t
;const o="https:"===e.protocol;let s=100
;if(this.requestOptions&&(s=this.requestOptions.maxSockets||u.globalAgent.maxSockets),n&&n.hostname){const e={
maxSockets:s,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(n.username||n.password)&&{
proxyAuth:`${n.username}:${n.password}`}),{host:n.hostname,port:n.port})};let r;const i="https:"===n.protocol
;r=o?i?l.httpsOverHttps:l.httpsOverHttp:i?l.httpOverHttps:l.httpOverHttp,t=r(e),this._proxyAgent=t}if(!t){const e={
keepAlive:this._keepAlive,maxSockets:s};t=o?new c.Agent(e):new u.Agent(e),this._agent=t}
return o&&this._ignoreSslError&&(t.options=Object.assign(t.options||{},{rejectUnauthorized:!1})),t}
_getProxyAgentDispatcher(e,t){let n;if(this._keepAlive&&(n=this._proxyAgentDispatcher),n)return n
;const r="https:"===e.protocol;return n=new p.ProxyAgent(Object.assign({uri:t.href,pipelining:this._keepAlive?1:0
},(t.username||t.password)&&{token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`})),
this._proxyAgentDispatcher=n,r&&this._ignoreSslError&&(n.options=Object.assign(n.options.requestTls||{},{
rejectUnauthorized:!1})),n}_getUserAgentWithOrchestrationId(e){
const t=e||"actions/http-client",n=process.env.ACTIONS_ORCHESTRATION_ID;if(n){
return`${t} actions_orchestration_id/${n.replace(/[^a-z0-9_.-]/gi,"_")}`}return t}_performExponentialBackoff(e){
return __awaiter(this,void 0,void 0,function*(){e=Math.min(10,e);const t=5*Math.pow(2,e)
;return new Promise(e=>setTimeout(()=>e(),t))})}_processResponse(e,t){return __awaiter(this,void 0,void 0,function*(){
return new Promise((n,r)=>__awaiter(this,void 0,void 0,function*(){const o=e.message.statusCode||0,i={statusCode:o,
result:null,headers:{}};let a,u;o===s.NotFound&&n(i);try{
u=yield e.readBody(),u&&u.length>0&&(a=t&&t.deserializeDates?JSON.parse(u,function dateTimeDeserializer(e,t){
if("string"==typeof t){const e=new Date(t);if(!isNaN(e.valueOf()))return e}return t}):JSON.parse(u),i.result=a),
i.headers=e.message.headers}catch(e){}if(o>299){let e;e=a&&a.message?a.message:u&&u.length>0?u:`Failed request: (${o})`
;const t=new HttpClientError(e,o);t.result=i.result,r(t)}else n(i)}))})}}
const lowercaseKeys=e=>Object.keys(e).reduce((t,n)=>(t[n.toLowerCase()]=e[n],t),{})}};
