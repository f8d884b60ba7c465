"use strict";exports.id=6118,exports.ids=[6118],exports.modules={13587:(t=>{t.exports=class FixedFIFO{constructor(t){
if(!(t>0)||t-1&t)throw new Error("Max size for a FixedFIFO should be a power of two");this.buffer=new Array(t),
this.mask=t-1,this.top=0,this.btm=0,this.next=null}clear(){this.top=this.btm=0,this.next=null,this.buffer.fill(void 0)}
push(t){return void 0===this.buffer[this.top]&&(this.buffer[this.top]=t,this.top=this.top+1&this.mask,!0)}shift(){
const t=this.buffer[this.btm];if(void 0!==t)return this.buffer[this.btm]=void 0,this.btm=this.btm+1&this.mask,t}peek(){
return this.buffer[this.btm]}isEmpty(){return void 0===this.buffer[this.btm]}}}),20775:((t,e,i)=>{const r={S_IFMT:61440,
S_IFDIR:16384,S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960};try{t.exports=i(79896).constants||r}catch{
t.exports=r}}),29580:((t,e,i)=>{t.exports=i(24434)}),35763:((t,e,i)=>{
const{Writable:r,Readable:n,getStreamError:s}=i(36204),a=i(83867),h=i(73057),u=i(88428),l=h.alloc(0);class BufferList{
constructor(){this.buffered=0,this.shifted=0,this.queue=new a,this._offset=0}push(t){this.buffered+=t.byteLength,
this.queue.push(t)}shiftFirst(t){return 0===this.buffered?null:this._next(t)}shift(t){if(t>this.buffered)return null
;if(0===t)return l;let e=this._next(t);if(t===e.byteLength)return e;const i=[e]
;for(;(t-=e.byteLength)>0;)e=this._next(t),i.push(e);return h.concat(i)}_next(t){
const e=this.queue.peek(),i=e.byteLength-this._offset;if(t>=i){
const t=this._offset?e.subarray(this._offset,e.byteLength):e;return this.queue.shift(),this._offset=0,this.buffered-=i,
this.shifted+=i,t}return this.buffered-=t,this.shifted+=t,e.subarray(this._offset,this._offset+=t)}}
class Source extends n{constructor(t,e,i){super(),this.header=e,this.offset=i,this._parent=t}_read(t){
0===this.header.size&&this.push(null),this._parent._stream===this&&this._parent._update(),t(null)}_predestroy(){
this._parent.destroy(s(this))}_detach(){this._parent._stream===this&&(this._parent._stream=null,
this._parent._missing=d(this.header.size),this._parent._update())}_destroy(t){this._detach(),t(null)}}
class Extract extends r{constructor(t){super(t),t||(t={}),this._buffer=new BufferList,this._offset=0,this._header=null,
this._stream=null,this._missing=0,this._longHeader=!1,this._callback=o,this._locked=!1,this._finished=!1,this._pax=null,
this._paxGlobal=null,
this._gnuLongPath=null,this._gnuLongLinkPath=null,this._filenameEncoding=t.filenameEncoding||"utf-8",
this._allowUnknownFormat=!!t.allowUnknownFormat,this._unlockBound=this._unlock.bind(this)}_unlock(t){if(this._locked=!1,
t)return this.destroy(t),void this._continueWrite(t);this._update()}_consumeHeader(){if(this._locked)return!1
;this._offset=this._buffer.shifted;try{
this._header=u.decode(this._buffer.shift(512),this._filenameEncoding,this._allowUnknownFormat)}catch(t){
return this._continueWrite(t),!1}if(!this._header)return!0;switch(this._header.byteOffset=this._buffer.shifted,
this._header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-header":
return this._longHeader=!0,
this._missing=this._header.size,!(this._missing>4194304)||(this._continueWrite(new Error("Header exceeds max size")),!1)
}
return this._locked=!0,this._applyLongHeaders(),this._header.size>=0?0===this._header.size||"directory"===this._header.type?(this.emit("entry",this._header,this._createStream(),this._unlockBound),
!0):(this._stream=this._createStream(),
this._missing=this._header.size,this.emit("entry",this._header,this._stream,this._unlockBound),
!0):(this._continueWrite(new Error("Invalid header")),!1)}_applyLongHeaders(){
this._gnuLongPath&&(this._header.name=this._gnuLongPath,this._gnuLongPath=null),
this._gnuLongLinkPath&&(this._header.linkname=this._gnuLongLinkPath,this._gnuLongLinkPath=null),
this._pax&&(this._pax.path&&(this._header.name=this._pax.path),
this._pax.linkpath&&(this._header.linkname=this._pax.linkpath),
this._pax.size&&(this._header.size=parseInt(this._pax.size,10)),this._header.pax=this._pax,this._pax=null)}
_decodeLongHeader(t){switch(this._header.type){case"gnu-long-path":
this._gnuLongPath=u.decodeLongPath(t,this._filenameEncoding);break;case"gnu-long-link-path":
this._gnuLongLinkPath=u.decodeLongPath(t,this._filenameEncoding);break;case"pax-global-header":
this._paxGlobal=u.decodePax(t);break;case"pax-header":
this._pax=null===this._paxGlobal?u.decodePax(t):Object.assign({},this._paxGlobal,u.decodePax(t))}}_consumeLongHeader(){
this._longHeader=!1,this._missing=d(this._header.size);const t=this._buffer.shift(this._header.size);try{
this._decodeLongHeader(t)}catch(t){return this._continueWrite(t),!1}return!0}_consumeStream(){
const t=this._buffer.shiftFirst(this._missing);if(null===t)return!1;this._missing-=t.byteLength
;const e=this._stream.push(t);return 0===this._missing?(this._stream.push(null),e&&this._stream._detach(),
e&&!1===this._locked):e}_createStream(){return new Source(this,this._header,this._offset)}_update(){
for(;this._buffer.buffered>0&&!this.destroying;){if(this._missing>0){if(null!==this._stream){
if(!1===this._consumeStream())return;continue}if(!0===this._longHeader){if(this._missing>this._buffer.buffered)break
;if(!1===this._consumeLongHeader())return!1;continue}const t=this._buffer.shiftFirst(this._missing)
;null!==t&&(this._missing-=t.byteLength);continue}if(this._buffer.buffered<512)break
;if(null!==this._stream||!1===this._consumeHeader())return}this._continueWrite(null)}_continueWrite(t){
const e=this._callback;this._callback=o,e(t)}_write(t,e){this._callback=e,this._buffer.push(t),this._update()}_final(t){
this._finished=0===this._missing&&0===this._buffer.buffered,t(this._finished?null:new Error("Unexpected end of data"))}
_predestroy(){this._continueWrite(null)}_destroy(t){this._stream&&this._stream.destroy(s(this)),t(null)}
[Symbol.asyncIterator](){let t=null,e=null,i=null,r=null,n=null;const s=this;return this.on("entry",function(t,s,a){n=a,
s.on("error",o),e?(e({value:s,done:!1}),e=i=null):r=s}),this.on("error",e=>{t=e}),this.on("close",function(){if(a(t),
!e)return;t?i(t):e({value:void 0,done:!0});e=i=null}),{[Symbol.asyncIterator](){return this},next:()=>new Promise(h),
return:()=>u(null),throw:t=>u(t)};function a(t){if(!n)return;const e=n;n=null,e(t)}function h(n,h){return t?h(t):r?(n({
value:r,done:!1}),void(r=null)):(e=n,i=h,a(null),void(s._finished&&e&&(e({value:void 0,done:!0}),e=i=null)))}
function u(t){return s.destroy(t),a(t),new Promise((e,i)=>{if(s.destroyed)return e({value:void 0,done:!0})
;s.once("close",function(){t?i(t):e({value:void 0,done:!0})})})}}}function o(){}function d(t){return(t&=511)&&512-t}
t.exports=function(t){return new Extract(t)}}),36204:((t,e,i)=>{
const{EventEmitter:r}=i(29580),n=i(83867),s=i(97934),a=i(45657),h="undefined"==typeof queueMicrotask?t=>global.process.nextTick(t):queueMicrotask,u=536870911,l=1^u,o=2^u,d=32,c=64,f=128,_=256,p=1024,m=2048,S=4096,b=8192,x=16384,g=32768,y=131072,w=131328,k=16^u,E=536805375,L=768^u,T=536838143,P=536739839,v=1<<18,B=2<<18,R=4<<18,N=8<<18,I=16<<18,D=32<<18,M=64<<18,A=128<<18,F=256<<18,O=512<<18,U=1024<<18,z=535822335,W=503316479,C=268435455,q=262160,H=536608751,G=8404992,j=14,Y=15,K=8405006,V=33587200,J=33587215,Q=2359296,X=270794767,Z=Symbol.asyncIterator||Symbol("asyncIterator")
;class WritableState{
constructor(t,{highWaterMark:e=16384,map:i=null,mapWritable:r,byteLength:s,byteLengthWritable:a}={}){this.stream=t,
this.queue=new n,this.highWaterMark=e,this.buffered=0,this.error=null,this.pipeline=null,this.drains=null,
this.byteLength=a||s||_t,this.map=r||i,this.afterWrite=it.bind(this),this.afterUpdateNextTick=st.bind(this)}
get ending(){return 0!==(this.stream._duplexState&O)}get ended(){return 0!==(this.stream._duplexState&D)}push(t){
return!(142606350&this.stream._duplexState)&&(null!==this.map&&(t=this.map(t)),this.buffered+=this.byteLength(t),
this.queue.push(t),this.buffered<this.highWaterMark?(this.stream._duplexState|=N,!0):(this.stream._duplexState|=6291456,
!1))}shift(){const t=this.queue.shift();return this.buffered-=this.byteLength(t),
0===this.buffered&&(this.stream._duplexState&=534773759),t}end(t){
"function"==typeof t?this.stream.once("finish",t):null!=t&&this.push(t),
this.stream._duplexState=(this.stream._duplexState|O)&z}autoBatch(t,e){const i=[],r=this.stream
;for(i.push(t);(r._duplexState&X)===Q;)i.push(r._writableState.shift());if(0!==(r._duplexState&Y))return e(null)
;r._writev(i,e)}update(){const t=this.stream;t._duplexState|=B;do{for(;(t._duplexState&X)===N;){const e=this.shift()
;t._duplexState|=67371008,t._write(e,this.afterWrite)}1310720&t._duplexState||this.updateNonPrimary()
}while(!0===this.continueUpdate());t._duplexState&=536346623}updateNonPrimary(){const t=this.stream
;if((144965647&t._duplexState)===O)return t._duplexState=t._duplexState|v,void t._final(tt.bind(this))
;4!==(t._duplexState&j)?1===(t._duplexState&J)&&(t._duplexState=(t._duplexState|q)&l,
t._open(at.bind(this))):0===(t._duplexState&V)&&(t._duplexState|=q,t._destroy(et.bind(this)))}continueUpdate(){
return 0!==(this.stream._duplexState&A)&&(this.stream._duplexState&=W,!0)}updateCallback(){
(35127311&this.stream._duplexState)===R?this.update():this.updateNextTick()}updateNextTick(){
0===(this.stream._duplexState&A)&&(this.stream._duplexState|=A,
0===(this.stream._duplexState&B)&&h(this.afterUpdateNextTick))}}class ReadableState{
constructor(t,{highWaterMark:e=16384,map:i=null,mapReadable:r,byteLength:s,byteLengthReadable:a}={}){this.stream=t,
this.queue=new n,this.highWaterMark=0===e?1:e,this.buffered=0,this.readAhead=e>0,this.error=null,this.pipeline=null,
this.byteLength=a||s||_t,this.map=r||i,this.pipeTo=null,this.afterRead=rt.bind(this),
this.afterUpdateNextTick=nt.bind(this)}get ending(){return 0!==(this.stream._duplexState&p)}get ended(){
return 0!==(this.stream._duplexState&x)}pipe(t,e){
if(null!==this.pipeTo)throw a.BAD_ARGUMENT("Can only pipe to one destination");if("function"!=typeof e&&(e=null),
this.stream._duplexState|=512,this.pipeTo=t,this.pipeline=new Pipeline(this.stream,t,e),e&&this.stream.on("error",pt),
ft(t))t._writableState.pipeline=this.pipeline,
e&&t.on("error",pt),t.on("finish",this.pipeline.finished.bind(this.pipeline));else{
const e=this.pipeline.done.bind(this.pipeline,t),i=this.pipeline.done.bind(this.pipeline,t,null);t.on("error",e),
t.on("close",i),t.on("finish",this.pipeline.finished.bind(this.pipeline))}t.on("drain",$.bind(this)),
this.stream.emit("piping",t),t.emit("pipe",this.stream)}push(t){const e=this.stream
;return null===t?(this.highWaterMark=0,e._duplexState=536805311&e._duplexState|1024,
!1):null!==this.map&&null===(t=this.map(t))?(e._duplexState&=E,
this.buffered<this.highWaterMark):(this.buffered+=this.byteLength(t),this.queue.push(t),
e._duplexState=(e._duplexState|f)&E,this.buffered<this.highWaterMark)}shift(){const t=this.queue.shift()
;return this.buffered-=this.byteLength(t),0===this.buffered&&(this.stream._duplexState&=536862591),t}unshift(t){
const e=[null!==this.map?this.map(t):t];for(;this.buffered>0;)e.push(this.shift());for(let t=0;t<e.length-1;t++){
const i=e[t];this.buffered+=this.byteLength(i),this.queue.push(i)}this.push(e[e.length-1])}read(){const t=this.stream
;if((16527&t._duplexState)===f){const e=this.shift()
;return null!==this.pipeTo&&!1===this.pipeTo.write(e)&&(t._duplexState&=L),0!==(t._duplexState&m)&&t.emit("data",e),e}
return!1===this.readAhead&&(t._duplexState|=y,this.updateNextTick()),null}drain(){const t=this.stream
;for(;(16527&t._duplexState)===f&&768&t._duplexState;){const e=this.shift()
;null!==this.pipeTo&&!1===this.pipeTo.write(e)&&(t._duplexState&=L),0!==(t._duplexState&m)&&t.emit("data",e)}}update(){
const t=this.stream;t._duplexState|=d;do{
for(this.drain();this.buffered<this.highWaterMark&&(214047&t._duplexState)===y;)t._duplexState|=65552,
t._read(this.afterRead),this.drain();4224==(12431&t._duplexState)&&(t._duplexState|=b,t.emit("readable")),
80&t._duplexState||this.updateNonPrimary()}while(!0===this.continueUpdate());t._duplexState&=536870879}
updateNonPrimary(){const t=this.stream;(1167&t._duplexState)===p&&(t._duplexState=536869887&t._duplexState|16384,
t.emit("end"),(t._duplexState&K)===G&&(t._duplexState|=4),null!==this.pipeTo&&this.pipeTo.end()),
4!==(t._duplexState&j)?1===(t._duplexState&J)&&(t._duplexState=(t._duplexState|q)&l,
t._open(at.bind(this))):0===(t._duplexState&V)&&(t._duplexState|=q,t._destroy(et.bind(this)))}continueUpdate(){
return 0!==(this.stream._duplexState&g)&&(this.stream._duplexState&=T,!0)}updateCallback(){
(32879&this.stream._duplexState)===c?this.update():this.updateNextTick()}updateNextTickIfOpen(){
32769&this.stream._duplexState||(this.stream._duplexState|=g,
0===(this.stream._duplexState&d)&&h(this.afterUpdateNextTick))}updateNextTick(){
0===(this.stream._duplexState&g)&&(this.stream._duplexState|=g,
0===(this.stream._duplexState&d)&&h(this.afterUpdateNextTick))}}class TransformState{constructor(t){this.data=null,
this.afterTransform=ht.bind(t),this.afterFinal=null}}class Pipeline{constructor(t,e,i){this.from=t,this.to=e,
this.afterPipe=i,this.error=null,this.pipeToFinished=!1}finished(){this.pipeToFinished=!0}done(t,e){e&&(this.error=e),
t!==this.to||(this.to=null,
null===this.from)?t!==this.from||(this.from=null,null===this.to)?(null!==this.afterPipe&&this.afterPipe(this.error),
this.to=this.from=this.afterPipe=null):0===(t._duplexState&x)&&this.to.destroy(this.error||a.PREMATURE_CLOSE("Readable stream closed")):0!==(this.from._duplexState&x)&&this.pipeToFinished||this.from.destroy(this.error||a.PREMATURE_CLOSE("Writable stream closed"))
}}function $(){this.stream._duplexState|=512,this.updateCallback()}function tt(t){const e=this.stream;t&&e.destroy(t),
0===(e._duplexState&j)&&(e._duplexState|=D,e.emit("finish")),(e._duplexState&K)===G&&(e._duplexState|=4),
e._duplexState&=402391039,0===(e._duplexState&B)?this.update():this.updateNextTick()}function et(t){const e=this.stream
;t||a.isStreamDestroyed(this.error)||(t=this.error),t&&e.emit("error",t),e._duplexState|=8,e.emit("close")
;const i=e._readableState,r=e._writableState;if(null!==i&&null!==i.pipeline&&i.pipeline.done(e,t),null!==r){
for(;null!==r.drains&&r.drains.length>0;)r.drains.shift().resolve(!1);null!==r.pipeline&&r.pipeline.done(e,t)}}
function it(t){const e=this.stream;t&&e.destroy(t),e._duplexState&=469499903,null!==this.drains&&function(t){
for(let e=0;e<t.length;e++)0===--t[e].writes&&(t.shift().resolve(!0),e--)}(this.drains),
(6553615&e._duplexState)===I&&(e._duplexState&=532676607,(e._duplexState&M)===M&&e.emit("drain")),this.updateCallback()}
function rt(t){
t&&this.stream.destroy(t),this.stream._duplexState&=k,!1===this.readAhead&&0===(this.stream._duplexState&_)&&(this.stream._duplexState&=P),
this.updateCallback()}function nt(){0===(this.stream._duplexState&d)&&(this.stream._duplexState&=T,this.update())}
function st(){0===(this.stream._duplexState&B)&&(this.stream._duplexState&=W,this.update())}function at(t){
const e=this.stream;t&&e.destroy(t),4&e._duplexState||(17423&e._duplexState||(e._duplexState|=c),
142606351&e._duplexState||(e._duplexState|=R),e.emit("open")),e._duplexState&=H,
null!==e._writableState&&e._writableState.updateCallback(),null!==e._readableState&&e._readableState.updateCallback()}
function ht(t,e){null!=e&&this.push(e),this._writableState.afterWrite(t)}function ut(t){
null!==this._readableState&&("data"===t&&(this._duplexState|=133376,this._readableState.updateNextTick()),
"readable"===t&&(this._duplexState|=S,
this._readableState.updateNextTick())),null!==this._writableState&&"drain"===t&&(this._duplexState|=M,
this._writableState.updateNextTick())}class Stream extends r{constructor(t){super(),this._duplexState=0,
this._readableState=null,this._writableState=null,t&&(t.open&&(this._open=t.open),t.destroy&&(this._destroy=t.destroy),
t.predestroy&&(this._predestroy=t.predestroy),t.signal&&t.signal.addEventListener("abort",mt.bind(this))),
this.on("newListener",ut)}_open(t){t(null)}_destroy(t){t(null)}_predestroy(){}get readable(){
return null!==this._readableState||void 0}get writable(){return null!==this._writableState||void 0}get destroyed(){
return!!(8&this._duplexState)}get destroying(){return 0!==(this._duplexState&j)}destroy(t){
0===(this._duplexState&j)&&(t||(t=a.STREAM_DESTROYED()),this._duplexState=535822271&this._duplexState|4,
null!==this._readableState&&(this._readableState.highWaterMark=0,this._readableState.error=t),
null!==this._writableState&&(this._writableState.highWaterMark=0,this._writableState.error=t),this._duplexState|=2,
this._predestroy(),this._duplexState&=o,null!==this._readableState&&this._readableState.updateNextTick(),
null!==this._writableState&&this._writableState.updateNextTick())}}class Readable extends Stream{constructor(t){
super(t),this._duplexState|=8519681,this._readableState=new ReadableState(this,t),
t&&(!1===this._readableState.readAhead&&(this._duplexState&=P),t.read&&(this._read=t.read),
t.eagerOpen&&this._readableState.updateNextTick(),t.encoding&&this.setEncoding(t.encoding))}static deferred(t,e){
const i=new PassThrough(e);return t().then(t=>{if(null===t)return i.end();i.destroying||ot(t,i,pt)
}).catch(t=>i.destroy(t)),i}setEncoding(t){const e=new s(t),i=this._readableState.map||dt
;return this._readableState.map=function(t){const r=e.push(t);return""===r&&(0!==t.byteLength||e.remaining>0)?null:i(r)
},this}_read(t){t(null)}pipe(t,e){return this._readableState.updateNextTick(),this._readableState.pipe(t,e),t}read(){
return this._readableState.updateNextTick(),this._readableState.read()}push(t){
return this._readableState.updateNextTickIfOpen(),this._readableState.push(t)}unshift(t){
return this._readableState.updateNextTickIfOpen(),this._readableState.unshift(t)}resume(){return this._duplexState|=w,
this._readableState.updateNextTick(),this}pause(){
return this._duplexState&=!1===this._readableState.readAhead?536739583:536870655,this}static _fromAsyncIterator(t,e){
let i;const r=new Readable({...e,read(e){t.next().then(n).then(e.bind(null,null)).catch(e)},predestroy(){i=t.return()},
destroy(t){if(!i)return t(null);i.then(t.bind(null,null)).catch(t)}});return r;function n(t){
t.done?r.push(null):r.push(t.value)}}static from(t,e){if(ft(i=t)&&i.readable)return t;var i
;if(t[Z])return this._fromAsyncIterator(t[Z](),e);Array.isArray(t)||(t=void 0===t?[]:[t]);let r=0;return new Readable({
...e,read(e){this.push(r===t.length?null:t[r++]),e(null)}})}static isBackpressured(t){
return!!(17422&t._duplexState)||t._readableState.buffered>=t._readableState.highWaterMark}static isPaused(t){
return 0===(t._duplexState&_)}[Z](){const t=this;let e=null,i=null,r=null;return this.on("error",t=>{e=t}),
this.on("readable",function(){null!==i&&n(t.read())}),this.on("close",function(){null!==i&&n(null)}),{[Z](){return this
},next:()=>new Promise(function(e,s){i=e,r=s;const a=t.read();null!==a?n(a):8&t._duplexState&&n(null)}),
return:()=>s(null),throw:t=>s(t)};function n(n){
null!==r&&(e?r(e):null===n&&0===(t._duplexState&x)?r(a.STREAM_DESTROYED()):i({value:n,done:null===n}),r=i=null)}
function s(e){return t.destroy(e),new Promise((i,r)=>{if(8&t._duplexState)return i({value:void 0,done:!0})
;t.once("close",function(){e?r(e):i({value:void 0,done:!0})})})}}}class Writable extends Stream{constructor(t){super(t),
this._duplexState|=16385,this._writableState=new WritableState(this,t),t&&(t.writev&&(this._writev=t.writev),
t.write&&(this._write=t.write),t.final&&(this._final=t.final),t.eagerOpen&&this._writableState.updateNextTick())}cork(){
this._duplexState|=U}uncork(){this._duplexState&=C,this._writableState.updateNextTick()}_writev(t,e){e(null)}
_write(t,e){this._writableState.autoBatch(t,e)}_final(t){t(null)}static isBackpressured(t){
return!!(146800654&t._duplexState)}static drained(t){if(t.destroyed)return Promise.resolve(!1);const e=t._writableState
;var i
;const r=((i=t)._writev!==Writable.prototype._writev&&i._writev!==Duplex.prototype._writev?Math.min(1,e.queue.length):e.queue.length)+(t._duplexState&F?1:0)
;return 0===r?Promise.resolve(!0):(null===e.drains&&(e.drains=[]),new Promise(t=>{e.drains.push({writes:r,resolve:t})}))
}write(t){return this._writableState.updateNextTick(),this._writableState.push(t)}end(t){
return this._writableState.updateNextTick(),this._writableState.end(t),this}}class Duplex extends Readable{
constructor(t){super(t),this._duplexState=1|this._duplexState&y,this._writableState=new WritableState(this,t),
t&&(t.writev&&(this._writev=t.writev),t.write&&(this._write=t.write),t.final&&(this._final=t.final))}cork(){
this._duplexState|=U}uncork(){this._duplexState&=C,this._writableState.updateNextTick()}_writev(t,e){e(null)}
_write(t,e){this._writableState.autoBatch(t,e)}_final(t){t(null)}write(t){return this._writableState.updateNextTick(),
this._writableState.push(t)}end(t){return this._writableState.updateNextTick(),this._writableState.end(t),this}}
class Transform extends Duplex{constructor(t){super(t),this._transformState=new TransformState(this),
t&&(t.transform&&(this._transform=t.transform),t.flush&&(this._flush=t.flush))}_write(t,e){
this._readableState.buffered>=this._readableState.highWaterMark?this._transformState.data=t:this._transform(t,this._transformState.afterTransform)
}_read(t){if(null!==this._transformState.data){const e=this._transformState.data;this._transformState.data=null,t(null),
this._transform(e,this._transformState.afterTransform)}else t(null)}destroy(t){super.destroy(t),
null!==this._transformState.data&&(this._transformState.data=null,this._transformState.afterTransform())}
_transform(t,e){e(null,t)}_flush(t){t(null)}_final(t){this._transformState.afterFinal=t,this._flush(lt.bind(this))}}
class PassThrough extends Transform{}function lt(t,e){const i=this._transformState.afterFinal;if(t)return i(t)
;null!=e&&this.push(e),this.push(null),i(null)}function ot(t,...e){
const i=Array.isArray(t)?[...t,...e]:[t,...e],r=i.length&&"function"==typeof i[i.length-1]?i.pop():null
;if(i.length<2)throw a.BAD_ARGUMENT("Pipeline requires at least 2 streams");let n=i[0],s=null,h=null
;for(let t=1;t<i.length;t++)s=i[t],ft(n)?n.pipe(s,l):(u(n,!0,t>1,l),n.pipe(s)),n=s;if(r){let t=!1
;const e=ft(s)||!(!s._writableState||!s._writableState.autoDestroy);s.on("error",t=>{null===h&&(h=t)}),
s.on("finish",()=>{t=!0,e||r(h)}),e&&s.on("close",()=>r(h||(t?null:a.PREMATURE_CLOSE())))}return s;function u(t,e,i,r){
t.on("error",r),t.on("close",function(){if(e&&t._readableState&&!t._readableState.ended)return r(a.PREMATURE_CLOSE())
;if(i&&t._writableState&&!t._writableState.ended)return r(a.PREMATURE_CLOSE())})}function l(t){if(t&&!h){h=t
;for(const e of i)e.destroy(t)}}}function dt(t){return t}function ct(t){return!!t._readableState||!!t._writableState}
function ft(t){return"number"==typeof t._duplexState&&ct(t)}function _t(t){return function(t){
return"object"==typeof t&&null!==t&&"number"==typeof t.byteLength}(t)?t.byteLength:1024}function pt(){}function mt(){
this.destroy(a.ABORTED())}t.exports={pipeline:ot,pipelinePromise:function(...t){return new Promise((e,i)=>ot(...t,t=>{
if(t)return i(t);e()}))},isStream:ct,isStreamx:ft,isEnding:function(t){return!!t._readableState&&t._readableState.ending
},isEnded:function(t){return!!t._readableState&&t._readableState.ended},isFinishing:function(t){
return!!t._writableState&&t._writableState.ending},isFinished:function(t){
return!!t._writableState&&t._writableState.ended},isDisturbed:function(t){
return!(!(1&~t._duplexState)&&4&~t._duplexState&&0===(t._duplexState&V))},getStreamError:function(t,e={}){
const i=t._readableState&&t._readableState.error||t._writableState&&t._writableState.error
;return!e.all&&a.isStreamDestroyed(i)?null:i},Stream,Writable,Readable,Duplex,Transform,PassThrough}}),45657:(t=>{
t.exports=class StreamError extends Error{constructor(t,e,i=StreamError){super(t),this.code=e,
Error.captureStackTrace&&Error.captureStackTrace(this,i)}static isStreamDestroyed(t){
return t&&"STREAM_DESTROYED"===t.code}static isPrematureClose(t){return t&&"PREMATURE_CLOSE"===t.code}
static isAborted(t){return t&&"ABORTED"===t.code}static isBadArgument(t){return t&&"BAD_ARGUMENT"===t.code}get name(){
return"StreamError"}static STREAM_DESTROYED(){
return new StreamError("Stream was destroyed","STREAM_DESTROYED",StreamError.STREAM_DESTROYED)}
static PREMATURE_CLOSE(t="Premature close"){return new StreamError(t,"PREMATURE_CLOSE",StreamError.PREMATURE_CLOSE)}
static ABORTED(){return new StreamError("Stream aborted","ABORTED",StreamError.ABORTED)}
static BAD_ARGUMENT(t="Bad argument"){return new StreamError(t,"BAD_ARGUMENT",StreamError.BAD_ARGUMENT)}}}),
47256:((t,e,i)=>{const r=i(73057);t.exports=class PassThroughDecoder{constructor(t){this.encoding=t}get remaining(){
return 0}decode(t){return r.toString(t,this.encoding)}flush(){return""}}}),56118:((t,e,i)=>{e.extract=i(35763),
e.pack=i(80861)}),73057:(t=>{function e(t){return Buffer.isBuffer(t)?t:Buffer.from(t.buffer,t.byteOffset,t.byteLength)}
t.exports={isBuffer:function(t){return Buffer.isBuffer(t)||t instanceof Uint8Array},isEncoding:function(t){
return Buffer.isEncoding(t)},alloc:function(t,e,i){return Buffer.alloc(t,e,i)},allocUnsafe:function(t){
return Buffer.allocUnsafe(t)},allocUnsafeSlow:function(t){return Buffer.allocUnsafeSlow(t)},byteLength:function(t,e){
return Buffer.byteLength(t,e)},compare:function(t,e){return Buffer.compare(t,e)},concat:function(t,e){
return Buffer.concat(t,e)},copy:function(t,i,r,n,s){return e(t).copy(i,r,n,s)},equals:function(t,i){
return e(t).equals(i)},fill:function(t,i,r,n,s){return e(t).fill(i,r,n,s)},from:function(t,e,i){
return Buffer.from(t,e,i)},includes:function(t,i,r,n){return e(t).includes(i,r,n)},indexOf:function(t,i,r,n){
return e(t).indexOf(i,r,n)},lastIndexOf:function(t,i,r,n){return e(t).lastIndexOf(i,r,n)},swap16:function(t){
return e(t).swap16()},swap32:function(t){return e(t).swap32()},swap64:function(t){return e(t).swap64()},toBuffer:e,
toString:function(t,i,r,n){return e(t).toString(i,r,n)},toHex:function(t,i,r){return e(t).toString("hex",i,r)},
write:function(t,i,r,n,s){return e(t).write(i,r,n,s)},readDoubleBE:function(t,i){return e(t).readDoubleBE(i)},
readDoubleLE:function(t,i){return e(t).readDoubleLE(i)},readFloatBE:function(t,i){return e(t).readFloatBE(i)},
readFloatLE:function(t,i){return e(t).readFloatLE(i)},readInt32BE:function(t,i){return e(t).readInt32BE(i)},
readInt32LE:function(t,i){return e(t).readInt32LE(i)},readUInt32BE:function(t,i){return e(t).readUInt32BE(i)},
readUInt32LE:function(t,i){return e(t).readUInt32LE(i)},writeDoubleBE:function(t,i,r){return e(t).writeDoubleBE(i,r)},
writeDoubleLE:function(t,i,r){return e(t).writeDoubleLE(i,r)},writeFloatBE:function(t,i,r){return e(t).writeFloatBE(i,r)
},writeFloatLE:function(t,i,r){return e(t).writeFloatLE(i,r)},writeInt32BE:function(t,i,r){return e(t).writeInt32BE(i,r)
},writeInt32LE:function(t,i,r){return e(t).writeInt32LE(i,r)},writeUInt32BE:function(t,i,r){
return e(t).writeUInt32BE(i,r)},writeUInt32LE:function(t,i,r){return e(t).writeUInt32LE(i,r)}}}),80861:((t,e,i)=>{
const{Readable:r,Writable:n,getStreamError:s}=i(36204),a=i(73057),h=i(20775),u=i(88428),l=a.alloc(1024)
;class Sink extends n{constructor(t,e,i){super({mapWritable:c,eagerOpen:!0}),this.written=0,this.header=e,
this._callback=i,this._linkname=null,this._isLinkname="symlink"===e.type&&!e.linkname,
this._isVoid="file"!==e.type&&"contiguous-file"!==e.type,this._finished=!1,this._pack=t,this._openCallback=null,
null===this._pack._stream?this._pack._stream=this:this._pack._pending.push(this)}_open(t){this._openCallback=t,
this._pack._stream===this&&this._continueOpen()}_continuePack(t){if(null===this._callback)return;const e=this._callback
;this._callback=null,e(t)}_continueOpen(){null===this._pack._stream&&(this._pack._stream=this)
;const t=this._openCallback;if(this._openCallback=null,null!==t){
if(this._pack.destroying)return t(new Error("pack stream destroyed"))
;if(this._pack._finalized)return t(new Error("pack stream is already finalized"));this._pack._stream=this,
this._isLinkname||this._pack._encode(this.header),this._isVoid&&(this._finish(),this._continuePack(null)),t(null)}}
_write(t,e){return this._isLinkname?(this._linkname=this._linkname?a.concat([this._linkname,t]):t,
e(null)):this._isVoid?t.byteLength>0?e(new Error("No body allowed for this entry")):e():(this.written+=t.byteLength,
this._pack.push(t)?e():void(this._pack._drain=e))}_finish(){this._finished||(this._finished=!0,
this._isLinkname&&(this.header.linkname=this._linkname?a.toString(this._linkname,"utf-8"):"",
this._pack._encode(this.header)),d(this._pack,this.header.size),this._pack._done(this))}_final(t){
if(this.written!==this.header.size)return t(new Error("Size mismatch"));this._finish(),t(null)}_getError(){
return s(this)||new Error("tar entry destroyed")}_predestroy(){this._pack.destroy(this._getError())}_destroy(t){
this._pack._done(this),this._continuePack(this._finished?null:this._getError()),t()}}class Pack extends r{
constructor(t){super(t),this._drain=o,this._finalized=!1,this._finalizing=!1,this._pending=[],this._stream=null}
entry(t,e,i){if(this._finalized||this.destroying)throw new Error("already finalized or destroyed")
;"function"==typeof e&&(i=e,e=null),i||(i=o),t.size&&"symlink"!==t.type||(t.size=0),t.type||(t.type=function(t){
switch(t&h.S_IFMT){case h.S_IFBLK:return"block-device";case h.S_IFCHR:return"character-device";case h.S_IFDIR:
return"directory";case h.S_IFIFO:return"fifo";case h.S_IFLNK:return"symlink"}return"file"}(t.mode)),
t.mode||(t.mode="directory"===t.type?493:420),t.uid||(t.uid=0),t.gid||(t.gid=0),t.mtime||(t.mtime=new Date),
"string"==typeof e&&(e=a.from(e));const r=new Sink(this,t,i);return a.isBuffer(e)?(t.size=e.byteLength,r.write(e),
r.end(),r):(r._isVoid,r)}finalize(){
this._stream||this._pending.length>0?this._finalizing=!0:this._finalized||(this._finalized=!0,this.push(l),
this.push(null))}_done(t){t===this._stream&&(this._stream=null,this._finalizing&&this.finalize(),
this._pending.length&&this._pending.shift()._continueOpen())}_encode(t){if(!t.pax){const e=u.encode(t)
;if(e)return void this.push(e)}this._encodePax(t)}_encodePax(t){const e=u.encodePax({name:t.name,linkname:t.linkname,
pax:t.pax}),i={name:"PaxHeader",mode:t.mode,uid:t.uid,gid:t.gid,size:e.byteLength,mtime:t.mtime,type:"pax-header",
linkname:t.linkname&&"PaxHeader",uname:t.uname,gname:t.gname,devmajor:t.devmajor,devminor:t.devminor}
;this.push(u.encode(i)),this.push(e),d(this,e.byteLength),i.size=t.size,i.type=t.type,this.push(u.encode(i))}_doDrain(){
const t=this._drain;this._drain=o,t()}_predestroy(){const t=s(this)
;for(this._stream&&this._stream.destroy(t);this._pending.length;){const e=this._pending.shift();e.destroy(t),
e._continueOpen()}this._doDrain()}_read(t){this._doDrain(),t()}}function o(){}function d(t,e){
(e&=511)&&t.push(l.subarray(0,512-e))}function c(t){return a.isBuffer(t)?t:a.from(t)}t.exports=function(t){
return new Pack(t)}}),83867:((t,e,i)=>{const r=i(13587);t.exports=class FastFIFO{constructor(t){this.hwm=t||16,
this.head=new r(this.hwm),this.tail=this.head,this.length=0}clear(){this.head=this.tail,this.head.clear(),this.length=0}
push(t){if(this.length++,!this.head.push(t)){const e=this.head;this.head=e.next=new r(2*this.head.buffer.length),
this.head.push(t)}}shift(){0!==this.length&&this.length--;const t=this.tail.shift();if(void 0===t&&this.tail.next){
const t=this.tail.next;return this.tail.next=null,this.tail=t,this.tail.shift()}return t}peek(){const t=this.tail.peek()
;return void 0===t&&this.tail.next?this.tail.next.peek():t}isEmpty(){return 0===this.length}}}),86414:((t,e,i)=>{
const r=i(73057);function n(t,e){const i=t.byteLength;if(i<=e)return 0;const r=Math.max(e,i-4);let n=i-1
;for(;n>r&&128==(192&t[n]);)n--;if(n<e)return 0;const s=t[n];let a;if(s<=127)return 0
;if(s>=194&&s<=223)a=2;else if(s>=224&&s<=239)a=3;else{if(!(s>=240&&s<=244))return 0;a=4}const h=i-n;return h<a?h:0}
t.exports=class UTF8Decoder{constructor(){this._reset()}get remaining(){return this.bytesSeen}decode(t){
if(0===t.byteLength)return"";if(0===this.bytesNeeded&&0===n(t,0))return this.bytesSeen=function(t){const e=t.byteLength
;if(0===e)return 0;const i=t[e-1];if(i<=127)return 0;if(128!=(192&i))return 1;const r=Math.max(0,e-4);let n=e-2
;for(;n>=r&&128==(192&t[n]);)n--;if(n<0)return 1;const s=t[n];let a
;if(s>=194&&s<=223)a=2;else if(s>=224&&s<=239)a=3;else{if(!(s>=240&&s<=244))return 1;a=4}if(e-n!==a)return 1;if(a>=3){
const e=t[n+1];if(224===s&&e<160)return 1;if(237===s&&e>159)return 1;if(240===s&&e<144)return 1
;if(244===s&&e>143)return 1}return 0}(t),r.toString(t,"utf8");let e="",i=0;if(this.bytesNeeded>0){for(;i<t.byteLength;){
const r=t[i];if(r<this.lowerBoundary||r>this.upperBoundary){e+="\ufffd",this._reset();break}if(this.lowerBoundary=128,
this.upperBoundary=191,this.codePoint=this.codePoint<<6|63&r,this.bytesSeen++,i++,this.bytesSeen===this.bytesNeeded){
e+=String.fromCodePoint(this.codePoint),this._reset();break}}if(this.bytesNeeded>0)return e}
const s=n(t,i),a=t.byteLength-s;a>i&&(e+=r.toString(t,"utf8",i,a));for(let i=a;i<t.byteLength;i++){const r=t[i]
;0!==this.bytesNeeded?r<this.lowerBoundary||r>this.upperBoundary?(e+="\ufffd",i--,
this._reset()):(this.lowerBoundary=128,this.upperBoundary=191,this.codePoint=this.codePoint<<6|63&r,this.bytesSeen++,
this.bytesSeen===this.bytesNeeded&&(e+=String.fromCodePoint(this.codePoint),this._reset())):r<=127?(this.bytesSeen=0,
e+=String.fromCharCode(r)):r>=194&&r<=223?(this.bytesNeeded=2,
this.bytesSeen=1,this.codePoint=31&r):r>=224&&r<=239?(224===r?this.lowerBoundary=160:237===r&&(this.upperBoundary=159),
this.bytesNeeded=3,
this.bytesSeen=1,this.codePoint=15&r):r>=240&&r<=244?(240===r?this.lowerBoundary=144:244===r&&(this.upperBoundary=143),
this.bytesNeeded=4,this.bytesSeen=1,this.codePoint=7&r):(this.bytesSeen=1,e+="\ufffd")}return e}flush(){
const t=this.bytesNeeded>0?"\ufffd":"";return this._reset(),t}_reset(){this.codePoint=0,this.bytesNeeded=0,
this.bytesSeen=0,this.lowerBoundary=128,this.upperBoundary=191}}}),88428:((t,e,i)=>{
const r=i(73057),n="0".charCodeAt(0),s=r.from([117,115,116,97,114,0]),a=r.from([n,n]),h=r.from([117,115,116,97,114,32]),u=r.from([32,0]),l=257,o=263
;function d(t,e,i,r){for(;i<r;i++)if(t[i]===e)return i;return r}function c(t){let e=256;for(let i=0;i<148;i++)e+=t[i]
;for(let i=156;i<512;i++)e+=t[i];return e}function f(t,e){
return(t=t.toString(8)).length>e?"7777777777777777777".slice(0,e)+" ":"0000000000000000000".slice(0,e-t.length)+t+" "}
function _(t,e,i){if(128&(t=t.subarray(e,e+i))[e=0])return function(t){let e;if(128===t[0])e=!0;else{
if(255!==t[0])return null;e=!1}const i=[];let r;for(r=t.length-1;r>0;r--){const n=t[r];e?i.push(n):i.push(255-n)}let n=0
;const s=i.length;for(r=0;r<s;r++)n+=i[r]*Math.pow(256,r);return e?n:-1*n}(t);{for(;e<t.length&&32===t[e];)e++
;const i=(n=d(t,32,e,t.length),s=t.length,a=t.length,"number"!=typeof n?a:(n=~~n)>=s?s:n>=0||(n+=s)>=0?n:0)
;for(;e<i&&0===t[e];)e++;return i===e?0:parseInt(r.toString(t.subarray(e,i)),8)}var n,s,a}function p(t,e,i,n){
return r.toString(t.subarray(e,d(t,0,e,e+i)),n)}function m(t){const e=r.byteLength(t)
;let i=Math.floor(Math.log(e)/Math.log(10))+1;return e+i>=Math.pow(10,i)&&i++,e+i+t}e.decodeLongPath=function(t,e){
return p(t,0,t.length,e)},e.encodePax=function(t){let e="";t.name&&(e+=m(" path="+t.name+"\n")),
t.linkname&&(e+=m(" linkpath="+t.linkname+"\n"));const i=t.pax;if(i)for(const t in i)e+=m(" "+t+"="+i[t]+"\n")
;return r.from(e)},e.decodePax=function(t){const e={};for(;t.length;){let i=0;for(;i<t.length&&32!==t[i];)i++
;const n=parseInt(r.toString(t.subarray(0,i)),10);if(!n)return e
;const s=r.toString(t.subarray(i+1,n-1)),a=s.indexOf("=");if(-1===a)return e;e[s.slice(0,a)]=s.slice(a+1),
t=t.subarray(n)}return e},e.encode=function(t){const e=r.alloc(512);let i=t.name,h=""
;if(5===t.typeflag&&"/"!==i[i.length-1]&&(i+="/"),r.byteLength(i)!==i.length)return null;for(;r.byteLength(i)>100;){
const t=i.indexOf("/");if(-1===t)return null;h+=h?"/"+i.slice(0,t):i.slice(0,t),i=i.slice(t+1)}
return r.byteLength(i)>100||r.byteLength(h)>155||t.linkname&&r.byteLength(t.linkname)>100?null:(r.write(e,i),
r.write(e,f(4095&t.mode,6),100),r.write(e,f(t.uid,6),108),r.write(e,f(t.gid,6),116),function(t,e,i){
t.toString(8).length>11?function(t,e,i){e[i]=128;for(let r=11;r>0;r--)e[i+r]=255&t,t=Math.floor(t/256)
}(t,e,i):r.write(e,f(t,11),i)}(t.size,e,124),r.write(e,f(t.mtime.getTime()/1e3|0,11),136),e[156]=n+function(t){
switch(t){case"file":return 0;case"link":return 1;case"symlink":return 2;case"character-device":return 3
;case"block-device":return 4;case"directory":return 5;case"fifo":return 6;case"contiguous-file":return 7
;case"pax-header":return 72}return 0}(t.type),t.linkname&&r.write(e,t.linkname,157),r.copy(s,e,l),r.copy(a,e,263),
t.uname&&r.write(e,t.uname,265),t.gname&&r.write(e,t.gname,297),r.write(e,f(t.devmajor||0,6),329),
r.write(e,f(t.devminor||0,6),337),h&&r.write(e,h,345),r.write(e,f(c(e),6),148),e)},e.decode=function(t,e,i){
let a=0===t[156]?0:t[156]-n,d=p(t,0,100,e)
;const f=_(t,100,8),m=_(t,108,8),S=_(t,116,8),b=_(t,124,12),x=_(t,136,12),g=function(t){switch(t){case 0:return"file"
;case 1:return"link";case 2:return"symlink";case 3:return"character-device";case 4:return"block-device";case 5:
return"directory";case 6:return"fifo";case 7:return"contiguous-file";case 72:return"pax-header";case 55:
return"pax-global-header";case 27:return"gnu-long-link-path";case 28:case 30:return"gnu-long-path"}return null
}(a),y=0===t[157]?null:p(t,157,100,e),w=p(t,265,32),k=p(t,297,32),E=_(t,329,8),L=_(t,337,8),T=c(t)
;if(256===T)return null
;if(T!==_(t,148,8))throw new Error("Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?")
;if(function(t){return r.equals(s,t.subarray(l,263))}(t))t[345]&&(d=p(t,345,155,e)+"/"+d);else if(function(t){
return r.equals(h,t.subarray(l,263))&&r.equals(u,t.subarray(o,265))
}(t));else if(!i)throw new Error("Invalid tar header: unknown format.");return 0===a&&d&&"/"===d[d.length-1]&&(a=5),{
name:d,mode:f,uid:m,gid:S,size:b,byteOffset:0,mtime:new Date(1e3*x),type:g,linkname:y,uname:w,gname:k,devmajor:E,
devminor:L,pax:null}}}),97934:((t,e,i)=>{const r=i(47256),n=i(86414);t.exports=class TextDecoder{constructor(t="utf8"){
switch(this.encoding=function(t){switch(t=t.toLowerCase()){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":
case"utf16le":case"utf-16le":return"utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":
case"hex":return t;default:throw new Error("Unknown encoding: "+t)}}(t),this.encoding){case"utf8":this.decoder=new n
;break;case"utf16le":case"base64":throw new Error("Unsupported encoding: "+this.encoding);default:
this.decoder=new r(this.encoding)}}get remaining(){return this.decoder.remaining}push(t){
return"string"==typeof t?t:this.decoder.decode(t)}write(t){return this.push(t)}end(t){let e=""
;return t&&(e=this.push(t)),e+=this.decoder.flush(),e}}})};
