export const id=1835;export const ids=[1835];export const modules={87071:(t,e,i)=>{
Object.defineProperty(e,"__esModule",{value:!0}),e.Builder=void 0;const r=i(84503),n=i(32957);class Builder{
constructor(t){let e;this.minalign=1,this.vtable=null,this.vtable_in_use=0,this.isNested=!1,this.object_start=0,
this.vtables=[],this.vector_num_elems=0,this.force_defaults=!1,this.string_maps=null,this.text_encoder=new TextEncoder,
e=t||1024,this.bb=r.ByteBuffer.allocate(e),this.space=e}clear(){this.bb.clear(),this.space=this.bb.capacity(),
this.minalign=1,this.vtable=null,this.vtable_in_use=0,this.isNested=!1,this.object_start=0,this.vtables=[],
this.vector_num_elems=0,this.force_defaults=!1,this.string_maps=null}forceDefaults(t){this.force_defaults=t}
dataBuffer(){return this.bb}asUint8Array(){
return this.bb.bytes().subarray(this.bb.position(),this.bb.position()+this.offset())}prep(t,e){
t>this.minalign&&(this.minalign=t);const i=1+~(this.bb.capacity()-this.space+e)&t-1;for(;this.space<i+t+e;){
const t=this.bb.capacity();this.bb=Builder.growByteBuffer(this.bb),this.space+=this.bb.capacity()-t}this.pad(i)}pad(t){
for(let e=0;e<t;e++)this.bb.writeInt8(--this.space,0)}writeInt8(t){this.bb.writeInt8(this.space-=1,t)}writeInt16(t){
this.bb.writeInt16(this.space-=2,t)}writeInt32(t){this.bb.writeInt32(this.space-=4,t)}writeInt64(t){
this.bb.writeInt64(this.space-=8,t)}writeFloat32(t){this.bb.writeFloat32(this.space-=4,t)}writeFloat64(t){
this.bb.writeFloat64(this.space-=8,t)}addInt8(t){this.prep(1,0),this.writeInt8(t)}addInt16(t){this.prep(2,0),
this.writeInt16(t)}addInt32(t){this.prep(4,0),this.writeInt32(t)}addInt64(t){this.prep(8,0),this.writeInt64(t)}
addFloat32(t){this.prep(4,0),this.writeFloat32(t)}addFloat64(t){this.prep(8,0),this.writeFloat64(t)}addFieldInt8(t,e,i){
(this.force_defaults||e!=i)&&(this.addInt8(e),this.slot(t))}addFieldInt16(t,e,i){
(this.force_defaults||e!=i)&&(this.addInt16(e),this.slot(t))}addFieldInt32(t,e,i){
(this.force_defaults||e!=i)&&(this.addInt32(e),this.slot(t))}addFieldInt64(t,e,i){
(this.force_defaults||e!==i)&&(this.addInt64(e),this.slot(t))}addFieldFloat32(t,e,i){
(this.force_defaults||e!=i)&&(this.addFloat32(e),this.slot(t))}addFieldFloat64(t,e,i){
(this.force_defaults||e!=i)&&(this.addFloat64(e),this.slot(t))}addFieldOffset(t,e,i){
(this.force_defaults||e!=i)&&(this.addOffset(e),this.slot(t))}addFieldStruct(t,e,i){e!=i&&(this.nested(e),this.slot(t))}
nested(t){if(t!=this.offset())throw new TypeError("FlatBuffers: struct must be serialized inline.")}notNested(){
if(this.isNested)throw new TypeError("FlatBuffers: object serialization must not be nested.")}slot(t){
null!==this.vtable&&(this.vtable[t]=this.offset())}offset(){return this.bb.capacity()-this.space}
static growByteBuffer(t){const e=t.capacity()
;if(3221225472&e)throw new Error("FlatBuffers: cannot grow buffer beyond 2 gigabytes.")
;const i=e<<1,n=r.ByteBuffer.allocate(i);return n.setPosition(i-e),n.bytes().set(t.bytes(),i-e),n}addOffset(t){
this.prep(n.SIZEOF_INT,0),this.writeInt32(this.offset()-t+n.SIZEOF_INT)}startObject(t){this.notNested(),
null==this.vtable&&(this.vtable=[]),this.vtable_in_use=t;for(let e=0;e<t;e++)this.vtable[e]=0;this.isNested=!0,
this.object_start=this.offset()}endObject(){
if(null==this.vtable||!this.isNested)throw new Error("FlatBuffers: endObject called without startObject")
;this.addInt32(0);const t=this.offset();let e=this.vtable_in_use-1;for(;e>=0&&0==this.vtable[e];e--);const i=e+1
;for(;e>=0;e--)this.addInt16(0!=this.vtable[e]?t-this.vtable[e]:0);this.addInt16(t-this.object_start)
;const r=(i+2)*n.SIZEOF_SHORT;this.addInt16(r);let s=0;const a=this.space;t:for(e=0;e<this.vtables.length;e++){
const t=this.bb.capacity()-this.vtables[e];if(r==this.bb.readInt16(t)){
for(let e=n.SIZEOF_SHORT;e<r;e+=n.SIZEOF_SHORT)if(this.bb.readInt16(a+e)!=this.bb.readInt16(t+e))continue t
;s=this.vtables[e];break}}
return s?(this.space=this.bb.capacity()-t,this.bb.writeInt32(this.space,s-t)):(this.vtables.push(this.offset()),
this.bb.writeInt32(this.bb.capacity()-t,this.offset()-t)),this.isNested=!1,t}finish(t,e,i){
const r=i?n.SIZE_PREFIX_LENGTH:0;if(e){const t=e;if(this.prep(this.minalign,n.SIZEOF_INT+n.FILE_IDENTIFIER_LENGTH+r),
t.length!=n.FILE_IDENTIFIER_LENGTH)throw new TypeError("FlatBuffers: file identifier must be length "+n.FILE_IDENTIFIER_LENGTH)
;for(let e=n.FILE_IDENTIFIER_LENGTH-1;e>=0;e--)this.writeInt8(t.charCodeAt(e))}this.prep(this.minalign,n.SIZEOF_INT+r),
this.addOffset(t),r&&this.addInt32(this.bb.capacity()-this.space),this.bb.setPosition(this.space)}
finishSizePrefixed(t,e){this.finish(t,e,!0)}requiredField(t,e){const i=this.bb.capacity()-t,r=i-this.bb.readInt32(i)
;if(!(e<this.bb.readInt16(r)&&0!=this.bb.readInt16(r+e)))throw new TypeError("FlatBuffers: field "+e+" must be set")}
startVector(t,e,i){this.notNested(),this.vector_num_elems=e,this.prep(n.SIZEOF_INT,t*e),this.prep(i,t*e)}endVector(){
return this.writeInt32(this.vector_num_elems),this.offset()}createSharedString(t){if(!t)return 0
;if(this.string_maps||(this.string_maps=new Map),this.string_maps.has(t))return this.string_maps.get(t)
;const e=this.createString(t);return this.string_maps.set(t,e),e}createString(t){if(null==t)return 0;let e
;return e=t instanceof Uint8Array?t:this.text_encoder.encode(t),this.addInt8(0),this.startVector(1,e.length,1),
this.bb.setPosition(this.space-=e.length),this.bb.bytes().set(e,this.space),this.endVector()}createByteVector(t){
return null==t?0:(this.startVector(1,t.length,1),this.bb.setPosition(this.space-=t.length),
this.bb.bytes().set(t,this.space),this.endVector())}createObjectOffset(t){
return null===t?0:"string"==typeof t?this.createString(t):t.pack(this)}createObjectOffsetList(t){const e=[]
;for(let i=0;i<t.length;++i){const r=t[i]
;if(null===r)throw new TypeError("FlatBuffers: Argument for createObjectOffsetList cannot contain null.")
;e.push(this.createObjectOffset(r))}return e}createStructOffsetList(t,e){return e(this,t.length),
this.createObjectOffsetList(t.slice().reverse()),this.endVector()}}e.Builder=Builder},84503:(t,e,i)=>{
Object.defineProperty(e,"__esModule",{value:!0}),e.ByteBuffer=void 0;const r=i(32957),n=i(92631),s=i(78321)
;class ByteBuffer{constructor(t){this.bytes_=t,this.position_=0,this.text_decoder_=new TextDecoder}static allocate(t){
return new ByteBuffer(new Uint8Array(t))}clear(){this.position_=0}bytes(){return this.bytes_}position(){
return this.position_}setPosition(t){this.position_=t}capacity(){return this.bytes_.length}readInt8(t){
return this.readUint8(t)<<24>>24}readUint8(t){return this.bytes_[t]}readInt16(t){return this.readUint16(t)<<16>>16}
readUint16(t){return this.bytes_[t]|this.bytes_[t+1]<<8}readInt32(t){
return this.bytes_[t]|this.bytes_[t+1]<<8|this.bytes_[t+2]<<16|this.bytes_[t+3]<<24}readUint32(t){
return this.readInt32(t)>>>0}readInt64(t){
return BigInt.asIntN(64,BigInt(this.readUint32(t))+(BigInt(this.readUint32(t+4))<<BigInt(32)))}readUint64(t){
return BigInt.asUintN(64,BigInt(this.readUint32(t))+(BigInt(this.readUint32(t+4))<<BigInt(32)))}readFloat32(t){
return s.int32[0]=this.readInt32(t),s.float32[0]}readFloat64(t){return s.int32[s.isLittleEndian?0:1]=this.readInt32(t),
s.int32[s.isLittleEndian?1:0]=this.readInt32(t+4),s.float64[0]}writeInt8(t,e){this.bytes_[t]=e}writeUint8(t,e){
this.bytes_[t]=e}writeInt16(t,e){this.bytes_[t]=e,this.bytes_[t+1]=e>>8}writeUint16(t,e){this.bytes_[t]=e,
this.bytes_[t+1]=e>>8}writeInt32(t,e){this.bytes_[t]=e,this.bytes_[t+1]=e>>8,this.bytes_[t+2]=e>>16,
this.bytes_[t+3]=e>>24}writeUint32(t,e){this.bytes_[t]=e,this.bytes_[t+1]=e>>8,this.bytes_[t+2]=e>>16,
this.bytes_[t+3]=e>>24}writeInt64(t,e){this.writeInt32(t,Number(BigInt.asIntN(32,e))),
this.writeInt32(t+4,Number(BigInt.asIntN(32,e>>BigInt(32))))}writeUint64(t,e){
this.writeUint32(t,Number(BigInt.asUintN(32,e))),this.writeUint32(t+4,Number(BigInt.asUintN(32,e>>BigInt(32))))}
writeFloat32(t,e){s.float32[0]=e,this.writeInt32(t,s.int32[0])}writeFloat64(t,e){s.float64[0]=e,
this.writeInt32(t,s.int32[s.isLittleEndian?0:1]),this.writeInt32(t+4,s.int32[s.isLittleEndian?1:0])}
getBufferIdentifier(){
if(this.bytes_.length<this.position_+r.SIZEOF_INT+r.FILE_IDENTIFIER_LENGTH)throw new Error("FlatBuffers: ByteBuffer is too short to contain an identifier.")
;let t=""
;for(let e=0;e<r.FILE_IDENTIFIER_LENGTH;e++)t+=String.fromCharCode(this.readInt8(this.position_+r.SIZEOF_INT+e))
;return t}__offset(t,e){const i=t-this.readInt32(t);return e<this.readInt16(i)?this.readInt16(i+e):0}__union(t,e){
return t.bb_pos=e+this.readInt32(e),t.bb=this,t}__string(t,e){t+=this.readInt32(t);const i=this.readInt32(t)
;t+=r.SIZEOF_INT;const s=this.bytes_.subarray(t,t+i);return e===n.Encoding.UTF8_BYTES?s:this.text_decoder_.decode(s)}
__union_with_string(t,e){return"string"==typeof t?this.__string(e):this.__union(t,e)}__indirect(t){
return t+this.readInt32(t)}__vector(t){return t+this.readInt32(t)+r.SIZEOF_INT}__vector_len(t){
return this.readInt32(t+this.readInt32(t))}__has_identifier(t){
if(t.length!=r.FILE_IDENTIFIER_LENGTH)throw new Error("FlatBuffers: file identifier must be length "+r.FILE_IDENTIFIER_LENGTH)
;for(let e=0;e<r.FILE_IDENTIFIER_LENGTH;e++)if(t.charCodeAt(e)!=this.readInt8(this.position()+r.SIZEOF_INT+e))return!1
;return!0}createScalarList(t,e){const i=[];for(let r=0;r<e;++r){const e=t(r);null!==e&&i.push(e)}return i}
createObjList(t,e){const i=[];for(let r=0;r<e;++r){const e=t(r);null!==e&&i.push(e.unpack())}return i}}
e.ByteBuffer=ByteBuffer},32957:(t,e)=>{Object.defineProperty(e,"__esModule",{value:!0}),
e.SIZE_PREFIX_LENGTH=e.FILE_IDENTIFIER_LENGTH=e.SIZEOF_INT=e.SIZEOF_SHORT=void 0,e.SIZEOF_SHORT=2,e.SIZEOF_INT=4,
e.FILE_IDENTIFIER_LENGTH=4,e.SIZE_PREFIX_LENGTH=4},92631:(t,e)=>{var i;Object.defineProperty(e,"__esModule",{value:!0}),
e.Encoding=void 0,function(t){t[t.UTF8_BYTES=1]="UTF8_BYTES",t[t.UTF16_STRING=2]="UTF16_STRING"}(i||(e.Encoding=i={}))},
96558:(t,e,i)=>{e.$F=e.M$=e.kc=void 0;var r=i(32957);Object.defineProperty(e,"kc",{enumerable:!0,get:function(){
return r.SIZE_PREFIX_LENGTH}});var n=i(78321);var s=i(87071);Object.defineProperty(e,"M$",{enumerable:!0,get:function(){
return s.Builder}});var a=i(84503);Object.defineProperty(e,"$F",{enumerable:!0,get:function(){return a.ByteBuffer}})
;var o=i(92631)},78321:(t,e)=>{Object.defineProperty(e,"__esModule",{value:!0}),
e.isLittleEndian=e.float64=e.float32=e.int32=void 0,
e.int32=new Int32Array(2),e.float32=new Float32Array(e.int32.buffer),e.float64=new Float64Array(e.int32.buffer),
e.isLittleEndian=1===new Uint16Array(new Uint8Array([1,0]).buffer)[0]},61860:t=>{
var e,i,r,n,s,a,o,c,l,u,d,h,p,f,y,_,b,m,g,v,B,w,I,S,T,V,D,F,A,O,x,L;!function(e){
var i="object"==typeof global?global:"object"==typeof self?self:"object"==typeof this?this:{}
;function createExporter(t,e){return t!==i&&("function"==typeof Object.create?Object.defineProperty(t,"__esModule",{
value:!0}):t.__esModule=!0),function(i,r){return t[i]=e?e(i,r):r}}
"function"==typeof define&&define.amd?define("tslib",["exports"],function(t){e(createExporter(i,createExporter(t)))
}):"object"==typeof t.exports?e(createExporter(i,createExporter(t.exports))):e(createExporter(i))}(function(t){
var N=Object.setPrototypeOf||{__proto__:[]}instanceof Array&&function(t,e){t.__proto__=e}||function(t,e){
for(var i in e)Object.prototype.hasOwnProperty.call(e,i)&&(t[i]=e[i])};e=function(t,e){
if("function"!=typeof e&&null!==e)throw new TypeError("Class extends value "+String(e)+" is not a constructor or null")
;function __(){this.constructor=t}N(t,e),t.prototype=null===e?Object.create(e):(__.prototype=e.prototype,new __)},
i=Object.assign||function(t){
for(var e,i=1,r=arguments.length;i<r;i++)for(var n in e=arguments[i])Object.prototype.hasOwnProperty.call(e,n)&&(t[n]=e[n])
;return t},r=function(t,e){var i={}
;for(var r in t)Object.prototype.hasOwnProperty.call(t,r)&&e.indexOf(r)<0&&(i[r]=t[r])
;if(null!=t&&"function"==typeof Object.getOwnPropertySymbols){var n=0
;for(r=Object.getOwnPropertySymbols(t);n<r.length;n++)e.indexOf(r[n])<0&&Object.prototype.propertyIsEnumerable.call(t,r[n])&&(i[r[n]]=t[r[n]])
}return i},n=function(t,e,i,r){var n,s=arguments.length,a=s<3?e:null===r?r=Object.getOwnPropertyDescriptor(e,i):r
;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)a=Reflect.decorate(t,e,i,r);else for(var o=t.length-1;o>=0;o--)(n=t[o])&&(a=(s<3?n(a):s>3?n(e,i,a):n(e,i))||a)
;return s>3&&a&&Object.defineProperty(e,i,a),a},s=function(t,e){return function(i,r){e(i,r,t)}},a=function(t,e,i,r,n,s){
function accept(t){if(void 0!==t&&"function"!=typeof t)throw new TypeError("Function expected");return t}
for(var a,o=r.kind,c="getter"===o?"get":"setter"===o?"set":"value",l=!e&&t?r.static?t:t.prototype:null,u=e||(l?Object.getOwnPropertyDescriptor(l,r.name):{}),d=!1,h=i.length-1;h>=0;h--){
var p={};for(var f in r)p[f]="access"===f?{}:r[f];for(var f in r.access)p.access[f]=r.access[f]
;p.addInitializer=function(t){if(d)throw new TypeError("Cannot add initializers after decoration has completed")
;s.push(accept(t||null))};var y=(0,i[h])("accessor"===o?{get:u.get,set:u.set}:u[c],p);if("accessor"===o){
if(void 0===y)continue;if(null===y||"object"!=typeof y)throw new TypeError("Object expected")
;(a=accept(y.get))&&(u.get=a),(a=accept(y.set))&&(u.set=a),(a=accept(y.init))&&n.unshift(a)
}else(a=accept(y))&&("field"===o?n.unshift(a):u[c]=a)}l&&Object.defineProperty(l,r.name,u),d=!0},o=function(t,e,i){
for(var r=arguments.length>2,n=0;n<e.length;n++)i=r?e[n].call(t,i):e[n].call(t);return r?i:void 0},c=function(t){
return"symbol"==typeof t?t:"".concat(t)},l=function(t,e,i){
return"symbol"==typeof e&&(e=e.description?"[".concat(e.description,"]"):""),Object.defineProperty(t,"name",{
configurable:!0,value:i?"".concat(i," ",e):e})},u=function(t,e){
if("object"==typeof Reflect&&"function"==typeof Reflect.metadata)return Reflect.metadata(t,e)},d=function(t,e,i,r){
return new(i||(i=Promise))(function(n,s){function fulfilled(t){try{step(r.next(t))}catch(t){s(t)}}function rejected(t){
try{step(r.throw(t))}catch(t){s(t)}}function step(t){t.done?n(t.value):function adopt(t){
return t instanceof i?t:new i(function(e){e(t)})}(t.value).then(fulfilled,rejected)}step((r=r.apply(t,e||[])).next())})
},h=function(t,e){var i,r,n,s={label:0,sent:function(){if(1&n[0])throw n[1];return n[1]},trys:[],ops:[]
},a=Object.create(("function"==typeof Iterator?Iterator:Object).prototype);return a.next=verb(0),a.throw=verb(1),
a.return=verb(2),"function"==typeof Symbol&&(a[Symbol.iterator]=function(){return this}),a;function verb(o){
return function(c){return function step(o){if(i)throw new TypeError("Generator is already executing.");for(;a&&(a=0,
o[0]&&(s=0)),s;)try{if(i=1,r&&(n=2&o[0]?r.return:o[0]?r.throw||((n=r.return)&&n.call(r),
0):r.next)&&!(n=n.call(r,o[1])).done)return n;switch(r=0,n&&(o=[2&o[0],n.value]),o[0]){case 0:case 1:n=o;break;case 4:
return s.label++,{value:o[1],done:!1};case 5:s.label++,r=o[1],o=[0];continue;case 7:o=s.ops.pop(),s.trys.pop();continue
;default:if(!(n=s.trys,(n=n.length>0&&n[n.length-1])||6!==o[0]&&2!==o[0])){s=0;continue}
if(3===o[0]&&(!n||o[1]>n[0]&&o[1]<n[3])){s.label=o[1];break}if(6===o[0]&&s.label<n[1]){s.label=n[1],n=o;break}
if(n&&s.label<n[2]){s.label=n[2],s.ops.push(o);break}n[2]&&s.ops.pop(),s.trys.pop();continue}o=e.call(t,s)}catch(t){
o=[6,t],r=0}finally{i=n=0}if(5&o[0])throw o[1];return{value:o[0]?o[1]:void 0,done:!0}}([o,c])}}},p=function(t,e){
for(var i in t)"default"===i||Object.prototype.hasOwnProperty.call(e,i)||A(e,t,i)},A=Object.create?function(t,e,i,r){
void 0===r&&(r=i);var n=Object.getOwnPropertyDescriptor(e,i)
;n&&!("get"in n?!e.__esModule:n.writable||n.configurable)||(n={enumerable:!0,get:function(){return e[i]}}),
Object.defineProperty(t,r,n)}:function(t,e,i,r){void 0===r&&(r=i),t[r]=e[i]},f=function(t){
var e="function"==typeof Symbol&&Symbol.iterator,i=e&&t[e],r=0;if(i)return i.call(t)
;if(t&&"number"==typeof t.length)return{next:function(){return t&&r>=t.length&&(t=void 0),{value:t&&t[r++],done:!t}}}
;throw new TypeError(e?"Object is not iterable.":"Symbol.iterator is not defined.")},y=function(t,e){
var i="function"==typeof Symbol&&t[Symbol.iterator];if(!i)return t;var r,n,s=i.call(t),a=[];try{
for(;(void 0===e||e-- >0)&&!(r=s.next()).done;)a.push(r.value)}catch(t){n={error:t}}finally{try{
r&&!r.done&&(i=s.return)&&i.call(s)}finally{if(n)throw n.error}}return a},_=function(){
for(var t=[],e=0;e<arguments.length;e++)t=t.concat(y(arguments[e]));return t},b=function(){
for(var t=0,e=0,i=arguments.length;e<i;e++)t+=arguments[e].length;var r=Array(t),n=0
;for(e=0;e<i;e++)for(var s=arguments[e],a=0,o=s.length;a<o;a++,n++)r[n]=s[a];return r},m=function(t,e,i){
if(i||2===arguments.length)for(var r,n=0,s=e.length;n<s;n++)!r&&n in e||(r||(r=Array.prototype.slice.call(e,0,n)),
r[n]=e[n]);return t.concat(r||Array.prototype.slice.call(e))},g=function(t){return this instanceof g?(this.v=t,
this):new g(t)},v=function(t,e,i){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.")
;var r,n=i.apply(t,e||[]),s=[]
;return r=Object.create(("function"==typeof AsyncIterator?AsyncIterator:Object).prototype),verb("next"),verb("throw"),
verb("return",function awaitReturn(t){return function(e){return Promise.resolve(e).then(t,reject)}}),
r[Symbol.asyncIterator]=function(){return this},r;function verb(t,e){n[t]&&(r[t]=function(e){
return new Promise(function(i,r){s.push([t,e,i,r])>1||resume(t,e)})},e&&(r[t]=e(r[t])))}function resume(t,e){try{
!function step(t){t.value instanceof g?Promise.resolve(t.value.v).then(fulfill,reject):settle(s[0][2],t)}(n[t](e))
}catch(t){settle(s[0][3],t)}}function fulfill(t){resume("next",t)}function reject(t){resume("throw",t)}
function settle(t,e){t(e),s.shift(),s.length&&resume(s[0][0],s[0][1])}},B=function(t){var e,i;return e={},verb("next"),
verb("throw",function(t){throw t}),verb("return"),e[Symbol.iterator]=function(){return this},e;function verb(r,n){
e[r]=t[r]?function(e){return(i=!i)?{value:g(t[r](e)),done:!1}:n?n(e):e}:n}},w=function(t){
if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var e,i=t[Symbol.asyncIterator]
;return i?i.call(t):(t=f(t),e={},verb("next"),verb("throw"),verb("return"),e[Symbol.asyncIterator]=function(){
return this},e);function verb(i){e[i]=t[i]&&function(e){return new Promise(function(r,n){(function settle(t,e,i,r){
Promise.resolve(r).then(function(e){t({value:e,done:i})},e)})(r,n,(e=t[i](e)).done,e.value)})}}},I=function(t,e){
return Object.defineProperty?Object.defineProperty(t,"raw",{value:e}):t.raw=e,t};var M=Object.create?function(t,e){
Object.defineProperty(t,"default",{enumerable:!0,value:e})}:function(t,e){t.default=e},ownKeys=function(t){
return ownKeys=Object.getOwnPropertyNames||function(t){var e=[]
;for(var i in t)Object.prototype.hasOwnProperty.call(t,i)&&(e[e.length]=i);return e},ownKeys(t)};S=function(t){
if(t&&t.__esModule)return t;var e={};if(null!=t)for(var i=ownKeys(t),r=0;r<i.length;r++)"default"!==i[r]&&A(e,t,i[r])
;return M(e,t),e},T=function(t){return t&&t.__esModule?t:{default:t}},V=function(t,e,i,r){
if("a"===i&&!r)throw new TypeError("Private accessor was defined without a getter")
;if("function"==typeof e?t!==e||!r:!e.has(t))throw new TypeError("Cannot read private member from an object whose class did not declare it")
;return"m"===i?r:"a"===i?r.call(t):r?r.value:e.get(t)},D=function(t,e,i,r,n){
if("m"===r)throw new TypeError("Private method is not writable")
;if("a"===r&&!n)throw new TypeError("Private accessor was defined without a setter")
;if("function"==typeof e?t!==e||!n:!e.has(t))throw new TypeError("Cannot write private member to an object whose class did not declare it")
;return"a"===r?n.call(t,i):n?n.value=i:e.set(t,i),i},F=function(t,e){
if(null===e||"object"!=typeof e&&"function"!=typeof e)throw new TypeError("Cannot use 'in' operator on non-object")
;return"function"==typeof t?e===t:t.has(e)},O=function(t,e,i){if(null!=e){
if("object"!=typeof e&&"function"!=typeof e)throw new TypeError("Object expected.");var r,n;if(i){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=e[Symbol.asyncDispose]}
if(void 0===r){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=e[Symbol.dispose],i&&(n=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");n&&(r=function(){try{n.call(this)}catch(t){
return Promise.reject(t)}}),t.stack.push({value:e,dispose:r,async:i})}else i&&t.stack.push({async:!0});return e}
;var U="function"==typeof SuppressedError?SuppressedError:function(t,e,i){var r=new Error(i)
;return r.name="SuppressedError",r.error=t,r.suppressed=e,r};x=function(t){function fail(e){
t.error=t.hasError?new U(e,t.error,"An error was suppressed during disposal."):e,t.hasError=!0}var e,i=0
;return function next(){for(;e=t.stack.pop();)try{if(!e.async&&1===i)return i=0,t.stack.push(e),
Promise.resolve().then(next);if(e.dispose){var r=e.dispose.call(e.value);if(e.async)return i|=2,
Promise.resolve(r).then(next,function(t){return fail(t),next()})}else i|=1}catch(t){fail(t)}
if(1===i)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()},
L=function(t,e,i,r){if("string"==typeof t&&/^\.\.?\//.test(t)){if(i)for(var n in i){var s=t.slice(-n.length)
;if(s===n||r&&s.toLowerCase()===n.toLowerCase()){var a=i[n];return a===n?t:t.slice(0,-n.length)+a}}
return t.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(t,i,r,n,s){
return i?e?".jsx":".js":!r||n&&s?r+n+"."+s.toLowerCase()+"js":t})}return t},t("__extends",e),t("__assign",i),
t("__rest",r),t("__decorate",n),t("__param",s),t("__esDecorate",a),t("__runInitializers",o),t("__propKey",c),
t("__setFunctionName",l),t("__metadata",u),t("__awaiter",d),t("__generator",h),t("__exportStar",p),
t("__createBinding",A),t("__values",f),t("__read",y),t("__spread",_),t("__spreadArrays",b),t("__spreadArray",m),
t("__await",g),t("__asyncGenerator",v),t("__asyncDelegator",B),t("__asyncValues",w),t("__makeTemplateObject",I),
t("__importStar",S),t("__importDefault",T),t("__classPrivateFieldGet",V),t("__classPrivateFieldSet",D),
t("__classPrivateFieldIn",F),t("__addDisposableResource",O),t("__disposeResources",x),
t("__rewriteRelativeImportExtension",L)})},91835:(t,e,i)=>{i.d(e,{tableFromIPC:()=>tableFromIPC});var r=i(61860)
;const{__extends:n,__assign:s,__rest:a,__decorate:o,__param:c,__esDecorate:l,__runInitializers:u,__propKey:d,__setFunctionName:h,__metadata:p,__awaiter:f,__generator:y,__exportStar:_,__createBinding:b,__values:m,__read:g,__spread:v,__spreadArrays:B,__spreadArray:w,__await:I,__asyncGenerator:S,__asyncDelegator:T,__asyncValues:V,__makeTemplateObject:D,__importStar:F,__importDefault:A,__classPrivateFieldGet:O,__classPrivateFieldSet:x,__classPrivateFieldIn:L,__addDisposableResource:N,__disposeResources:M,__rewriteRelativeImportExtension:U}=r,C=new TextDecoder("utf-8"),R=C.decode.bind(C),E=new TextEncoder,encodeUtf8=t=>E.encode(t),isNumber=t=>"number"==typeof t,isBoolean=t=>"boolean"==typeof t,isFunction=t=>"function"==typeof t,isObject=t=>null!=t&&Object(t)===t,isPromise=t=>isObject(t)&&isFunction(t.then),isIterable=t=>isObject(t)&&isFunction(t[Symbol.iterator]),isAsyncIterable=t=>isObject(t)&&isFunction(t[Symbol.asyncIterator]),isArrowJSON=t=>isObject(t)&&isObject(t.schema),isIteratorResult=t=>isObject(t)&&"done"in t&&"value"in t,isFileHandle=t=>isObject(t)&&isFunction(t.stat)&&isNumber(t.fd),isFetchResponse=t=>isObject(t)&&isReadableDOMStream(t.body),isReadableInterop=t=>"_getDOMStream"in t&&"_getNodeStream"in t,isReadableDOMStream=t=>isObject(t)&&isFunction(t.cancel)&&isFunction(t.getReader)&&!isReadableInterop(t),isReadableNodeStream=t=>isObject(t)&&isFunction(t.read)&&isFunction(t.pipe)&&isBoolean(t.readable)&&!isReadableInterop(t),k="undefined"!=typeof SharedArrayBuffer?SharedArrayBuffer:ArrayBuffer
;function memcpy(t,e,i=0,r=e.byteLength){
const n=t.byteLength,s=new Uint8Array(t.buffer,t.byteOffset,n),a=new Uint8Array(e.buffer,e.byteOffset,Math.min(r,n))
;return s.set(a,i),t}function joinUint8Arrays(t,e){const i=function collapseContiguousByteRanges(t){
const e=t[0]?[t[0]]:[];let i,r,n,s;for(let a,o,c=0,l=0,u=t.length;++c<u;)a=e[l],o=t[c],
!a||!o||a.buffer!==o.buffer||o.byteOffset<a.byteOffset?o&&(e[++l]=o):(({byteOffset:i,byteLength:n}=a),
({byteOffset:r,byteLength:s}=o),i+n<r||r+s<i?o&&(e[++l]=o):e[l]=new Uint8Array(a.buffer,i,r-i+s));return e
}(t),r=i.reduce((t,e)=>t+e.byteLength,0);let n,s,a,o=0,c=-1;const l=Math.min(e||Number.POSITIVE_INFINITY,r)
;for(const t=i.length;++c<t;){if(n=i[c],s=n.subarray(0,Math.min(n.length,l-o)),l<=o+s.length){
s.length<n.length?i[c]=n.subarray(s.length):s.length===n.length&&c++,a?memcpy(a,s,o):a=s;break}
memcpy(a||(a=new Uint8Array(l)),s,o),o+=s.length}return[a||new Uint8Array(0),i.slice(c),r-(a?a.byteLength:0)]}
function toArrayBufferView(t,e){let i=isIteratorResult(e)?e.value:e
;return i instanceof t?t===Uint8Array?new t(i.buffer,i.byteOffset,i.byteLength):i:i?("string"==typeof i&&(i=encodeUtf8(i)),
i instanceof ArrayBuffer||i instanceof k?new t(i):isObject(r=i)&&isFunction(r.clear)&&isFunction(r.bytes)&&isFunction(r.position)&&isFunction(r.setPosition)&&isFunction(r.capacity)&&isFunction(r.getBufferIdentifier)&&isFunction(r.createLong)?toArrayBufferView(t,i.bytes()):ArrayBuffer.isView(i)?i.byteLength<=0?new t(0):new t(i.buffer,i.byteOffset,i.byteLength/t.BYTES_PER_ELEMENT):t.from(i)):new t(0)
;var r}
const toInt32Array=t=>toArrayBufferView(Int32Array,t),toBigInt64Array=t=>toArrayBufferView(BigInt64Array,t),toUint8Array=t=>toArrayBufferView(Uint8Array,t),pump=t=>(t.next(),
t);function*toArrayBufferViewIterator(t,e){const wrap=function*(t){yield t
},i="string"==typeof e||ArrayBuffer.isView(e)||e instanceof ArrayBuffer||e instanceof k?wrap(e):isIterable(e)?e:wrap(e)
;return yield*pump(function*(e){let i=null;do{i=e.next(yield toArrayBufferView(t,i))}while(!i.done)
}(i[Symbol.iterator]())),new t}function toArrayBufferViewAsyncIterator(t,e){
return S(this,arguments,function*toArrayBufferViewAsyncIterator_1(){
if(isPromise(e))return yield I(yield I(yield*T(V(toArrayBufferViewAsyncIterator(t,yield I(e))))))
;const wrap=function(t){return S(this,arguments,function*(){yield yield I(yield I(t))})
},i="string"==typeof e||ArrayBuffer.isView(e)||e instanceof ArrayBuffer||e instanceof k?wrap(e):isIterable(e)?function(t){
return S(this,arguments,function*(){yield I(yield*T(V(pump(function*(t){let e=null;do{
e=t.next(yield null==e?void 0:e.value)}while(!e.done)}(t[Symbol.iterator]())))))})}(e):isAsyncIterable(e)?e:wrap(e)
;return yield I(yield*T(V(pump(function(e){return S(this,arguments,function*(){let i=null;do{
i=yield I(e.next(yield yield I(toArrayBufferView(t,i))))}while(!i.done)})}(i[Symbol.asyncIterator]()))))),yield I(new t)
})}function rebaseValueOffsets(t,e,i){if(0!==t){const r="bigint"==typeof(i=i.slice(0,e))[0]?BigInt(t):t
;for(let t=-1,e=i.length;++t<e;)i[t]+=r}return i.subarray(0,e)}const z={
fromIterable:t=>adapters_pump(function*fromIterable(t){let e,i,r,n,s=!1,a=[],o=0;function byteRange(){
return"peek"===r?joinUint8Arrays(a,n)[0]:([i,a,o]=joinUint8Arrays(a,n),i)}({cmd:r,size:n}=(yield null)||{cmd:"read",
size:0});const c=(l=t,toArrayBufferViewIterator(Uint8Array,l))[Symbol.iterator]();var l;try{do{
if(({done:e,value:i}=Number.isNaN(n-o)?c.next():c.next(n-o)),!e&&i.byteLength>0&&(a.push(i),o+=i.byteLength),e||n<=o)do{
({cmd:r,size:n}=yield byteRange())}while(n<o)}while(!e)}catch(t){s=!0,"function"==typeof c.throw&&c.throw(t)}finally{
!1===s&&"function"==typeof c.return&&c.return(null)}return null}(t)),
fromAsyncIterable:t=>adapters_pump(function fromAsyncIterable(t){return S(this,arguments,function*fromAsyncIterable_1(){
let e,i,r,n,s=!1,a=[],o=0;function byteRange(){return"peek"===r?joinUint8Arrays(a,n)[0]:([i,a,o]=joinUint8Arrays(a,n),i)
}({cmd:r,size:n}=(yield yield I(null))||{cmd:"read",size:0})
;const c=(l=t,toArrayBufferViewAsyncIterator(Uint8Array,l))[Symbol.asyncIterator]();var l;try{do{
if(({done:e,value:i}=Number.isNaN(n-o)?yield I(c.next()):yield I(c.next(n-o))),!e&&i.byteLength>0&&(a.push(i),
o+=i.byteLength),e||n<=o)do{({cmd:r,size:n}=yield yield I(byteRange()))}while(n<o)}while(!e)}catch(t){s=!0,
"function"==typeof c.throw&&(yield I(c.throw(t)))}finally{
!1===s&&"function"==typeof c.return&&(yield I(c.return(new Uint8Array(0))))}return yield I(null)})}(t)),
fromDOMStream:t=>adapters_pump(function fromDOMStream(t){return S(this,arguments,function*fromDOMStream_1(){
let e,i,r,n=!1,s=!1,a=[],o=0;function byteRange(){
return"peek"===i?joinUint8Arrays(a,r)[0]:([e,a,o]=joinUint8Arrays(a,r),e)}({cmd:i,size:r}=(yield yield I(null))||{
cmd:"read",size:0});const c=new AdaptiveByteReader(t);try{do{
if(({done:n,value:e}=Number.isNaN(r-o)?yield I(c.read()):yield I(c.read(r-o))),
!n&&e.byteLength>0&&(a.push(toUint8Array(e)),o+=e.byteLength),n||r<=o)do{({cmd:i,size:r}=yield yield I(byteRange()))
}while(r<o)}while(!n)}catch(t){s=!0,yield I(c.cancel(t))}finally{!1===s?yield I(c.cancel()):t.locked&&c.releaseLock()}
return yield I(null)})}(t)),fromNodeStream:t=>adapters_pump(function fromNodeStream(t){
return S(this,arguments,function*fromNodeStream_1(){const e=[];let i,r,n,s="error",a=!1,o=null,c=0,l=[]
;function byteRange(){return"peek"===i?joinUint8Arrays(l,r)[0]:([n,l,c]=joinUint8Arrays(l,r),n)}
if(({cmd:i,size:r}=(yield yield I(null))||{cmd:"read",size:0}),t.isTTY)return yield yield I(new Uint8Array(0)),
yield I(null);try{e[0]=onEvent(t,"end"),e[1]=onEvent(t,"error");do{if(e[2]=onEvent(t,"readable"),
[s,o]=yield I(Promise.race(e.map(t=>t[2]))),"error"===s)break
;if((a="end"===s)||(Number.isFinite(r-c)?(n=toUint8Array(t.read(r-c)),
n.byteLength<r-c&&(n=toUint8Array(t.read()))):n=toUint8Array(t.read()),n.byteLength>0&&(l.push(n),c+=n.byteLength)),
a||r<=c)do{({cmd:i,size:r}=yield yield I(byteRange()))}while(r<c)}while(!a)}finally{
yield I(cleanup(e,"error"===s?o:null))}return yield I(null);function cleanup(e,i){return n=l=null,new Promise((r,n)=>{
for(const[i,r]of e)t.off(i,r);try{const e=t.destroy;e&&e.call(t,i),i=void 0}catch(t){i=t||i}finally{null!=i?n(i):r()}})}
})}(t)),toDOMStream(t,e){throw new Error('"toDOMStream" not available in this environment')},toNodeStream(t,e){
throw new Error('"toNodeStream" not available in this environment')}},adapters_pump=t=>(t.next(),t)
;class AdaptiveByteReader{constructor(t){this.source=t,this.reader=null,this.reader=this.source.getReader(),
this.reader.closed.catch(()=>{})}get closed(){return this.reader?this.reader.closed.catch(()=>{}):Promise.resolve()}
releaseLock(){this.reader&&this.reader.releaseLock(),this.reader=null}cancel(t){return f(this,void 0,void 0,function*(){
const{reader:e,source:i}=this;e&&(yield e.cancel(t).catch(()=>{})),i&&i.locked&&this.releaseLock()})}read(t){
return f(this,void 0,void 0,function*(){if(0===t)return{done:null==this.reader,value:new Uint8Array(0)}
;const e=yield this.reader.read();return!e.done&&(e.value=toUint8Array(e)),e})}}const onEvent=(t,e)=>{
const handler=t=>i([e,t]);let i;return[e,handler,new Promise(r=>(i=r)&&t.once(e,handler))]};var j,P;!function(t){
t[t.NONE=0]="NONE",t[t.Null=1]="Null",t[t.Int=2]="Int",t[t.Float=3]="Float",t[t.Binary=4]="Binary",t[t.Utf8=5]="Utf8",
t[t.Bool=6]="Bool",t[t.Decimal=7]="Decimal",t[t.Date=8]="Date",t[t.Time=9]="Time",t[t.Timestamp=10]="Timestamp",
t[t.Interval=11]="Interval",t[t.List=12]="List",t[t.Struct=13]="Struct",t[t.Union=14]="Union",
t[t.FixedSizeBinary=15]="FixedSizeBinary",t[t.FixedSizeList=16]="FixedSizeList",t[t.Map=17]="Map",
t[t.Duration=18]="Duration",t[t.LargeBinary=19]="LargeBinary",t[t.LargeUtf8=20]="LargeUtf8",
t[t.LargeList=21]="LargeList",t[t.BinaryView=23]="BinaryView",t[t.Utf8View=24]="Utf8View",
t[t.Dictionary=-1]="Dictionary",t[t.Int8=-2]="Int8",t[t.Int16=-3]="Int16",t[t.Int32=-4]="Int32",t[t.Int64=-5]="Int64",
t[t.Uint8=-6]="Uint8",t[t.Uint16=-7]="Uint16",t[t.Uint32=-8]="Uint32",t[t.Uint64=-9]="Uint64",
t[t.Float16=-10]="Float16",t[t.Float32=-11]="Float32",t[t.Float64=-12]="Float64",t[t.DateDay=-13]="DateDay",
t[t.DateMillisecond=-14]="DateMillisecond",t[t.TimestampSecond=-15]="TimestampSecond",
t[t.TimestampMillisecond=-16]="TimestampMillisecond",t[t.TimestampMicrosecond=-17]="TimestampMicrosecond",
t[t.TimestampNanosecond=-18]="TimestampNanosecond",t[t.TimeSecond=-19]="TimeSecond",
t[t.TimeMillisecond=-20]="TimeMillisecond",t[t.TimeMicrosecond=-21]="TimeMicrosecond",
t[t.TimeNanosecond=-22]="TimeNanosecond",t[t.DenseUnion=-23]="DenseUnion",t[t.SparseUnion=-24]="SparseUnion",
t[t.IntervalDayTime=-25]="IntervalDayTime",t[t.IntervalYearMonth=-26]="IntervalYearMonth",
t[t.DurationSecond=-27]="DurationSecond",t[t.DurationMillisecond=-28]="DurationMillisecond",
t[t.DurationMicrosecond=-29]="DurationMicrosecond",t[t.DurationNanosecond=-30]="DurationNanosecond",
t[t.IntervalMonthDayNano=-31]="IntervalMonthDayNano"}(j||(j={})),function(t){t[t.OFFSET=0]="OFFSET",t[t.DATA=1]="DATA",
t[t.VALIDITY=2]="VALIDITY",t[t.TYPE=3]="TYPE"}(P||(P={}));function valueToString(t){if(null===t)return"null"
;if(void 0===t)return"undefined";switch(typeof t){case"number":case"bigint":return`${t}`;case"string":return`"${t}"`}
return"function"==typeof t[Symbol.toPrimitive]?t[Symbol.toPrimitive]("string"):ArrayBuffer.isView(t)?t instanceof BigInt64Array||t instanceof BigUint64Array?`[${[...t].map(t=>valueToString(t))}]`:`[${t}]`:ArrayBuffer.isView(t)?`[${t}]`:JSON.stringify(t,(t,e)=>"bigint"==typeof e?`${e}`:e)
}function bigIntToNumber(t){
if("bigint"==typeof t&&(t<Number.MIN_SAFE_INTEGER||t>Number.MAX_SAFE_INTEGER))throw new TypeError(`${t} is not safe to convert to a number.`)
;return Number(t)}function divideBigInts(t,e){return bigIntToNumber(t/e)+bigIntToNumber(t%e)/bigIntToNumber(e)}
const G=Symbol.for("isArrowBigNum");function BigNum(t,...e){
return 0===e.length?Object.setPrototypeOf(toArrayBufferView(this.TypedArray,t),this.constructor.prototype):Object.setPrototypeOf(new this.TypedArray(t,...e),this.constructor.prototype)
}function SignedBigNum(...t){return BigNum.apply(this,t)}function UnsignedBigNum(...t){return BigNum.apply(this,t)}
function DecimalBigNum(...t){return BigNum.apply(this,t)}BigNum.prototype[G]=!0,BigNum.prototype.toJSON=function(){
return`"${bigNumToString(this)}"`},BigNum.prototype.valueOf=function(t){return bigNumToNumber(this,t)},
BigNum.prototype.toString=function(){return bigNumToString(this)
},BigNum.prototype[Symbol.toPrimitive]=function(t="default"){switch(t){case"number":return bigNumToNumber(this)
;case"string":return bigNumToString(this);case"default":return function bigNumToBigInt(t){if(8===t.byteLength){
return new t.BigIntArray(t.buffer,t.byteOffset,1)[0]}return bigNumToString(t)}(this)}return bigNumToString(this)},
Object.setPrototypeOf(SignedBigNum.prototype,Object.create(Int32Array.prototype)),
Object.setPrototypeOf(UnsignedBigNum.prototype,Object.create(Uint32Array.prototype)),
Object.setPrototypeOf(DecimalBigNum.prototype,Object.create(Uint32Array.prototype)),
Object.assign(SignedBigNum.prototype,BigNum.prototype,{constructor:SignedBigNum,signed:!0,TypedArray:Int32Array,
BigIntArray:BigInt64Array}),Object.assign(UnsignedBigNum.prototype,BigNum.prototype,{constructor:UnsignedBigNum,
signed:!1,TypedArray:Uint32Array,BigIntArray:BigUint64Array}),Object.assign(DecimalBigNum.prototype,BigNum.prototype,{
constructor:DecimalBigNum,signed:!0,TypedArray:Uint32Array,BigIntArray:BigUint64Array})
;const W=BigInt(4294967296)*BigInt(4294967296)-BigInt(1);function bigNumToNumber(t,e){
const{buffer:i,byteOffset:r,byteLength:n,signed:s}=t,a=new BigUint64Array(i,r,n/8),o=s&&a.at(-1)&BigInt(1)<<BigInt(63)
;let c=BigInt(0),l=0;if(o){for(const t of a)c|=(t^W)*(BigInt(1)<<BigInt(64*l++));c*=BigInt(-1),c-=BigInt(1)
}else for(const t of a)c|=t*(BigInt(1)<<BigInt(64*l++));if("number"==typeof e&&e>0){
const t=BigInt("1".padEnd(e+1,"0")),i=o?-c%t:c%t,r=bigIntToNumber(c/t)
;return+`${o&&0===r?"-":""}${r}.${`${i}`.padStart(e,"0")}`}return bigIntToNumber(c)}function bigNumToString(t){
if(8===t.byteLength){return`${new t.BigIntArray(t.buffer,t.byteOffset,1)[0]}`}
if(!t.signed)return unsignedBigNumToString(t);let e=new Uint16Array(t.buffer,t.byteOffset,t.byteLength/2)
;if(new Int16Array([e.at(-1)])[0]>=0)return unsignedBigNumToString(t);e=e.slice();let i=1;for(let t=0;t<e.length;t++){
const r=e[t],n=~r+i;e[t]=n,i&=0===r?1:0}return`-${unsignedBigNumToString(e)}`}function unsignedBigNumToString(t){
let e="";const i=new Uint32Array(2);let r=new Uint16Array(t.buffer,t.byteOffset,t.byteLength/2)
;const n=new Uint32Array((r=new Uint16Array(r).reverse()).buffer);let s=-1;const a=r.length-1;do{
for(i[0]=r[s=0];s<a;)r[s++]=i[1]=i[0]/10,i[0]=(i[0]-10*i[1]<<16)+r[s];r[s]=i[1]=i[0]/10,i[0]=i[0]-10*i[1],
e=`${i[0]}${e}`}while(n[0]||n[1]||n[2]||n[3]);return null!=e?e:"0"}class BN{static new(t,e){switch(e){case!0:
return new SignedBigNum(t);case!1:return new UnsignedBigNum(t)}switch(t.constructor){case Int8Array:case Int16Array:
case Int32Array:case BigInt64Array:return new SignedBigNum(t)}
return 16===t.byteLength?new DecimalBigNum(t):new UnsignedBigNum(t)}static signed(t){return new SignedBigNum(t)}
static unsigned(t){return new UnsignedBigNum(t)}static decimal(t){return new DecimalBigNum(t)}constructor(t,e){
return BN.new(t,e)}}var $,H,Y,J,K,Z,Q,q,X,tt,et,it,rt,nt,st,at,ot,ct,lt,ut,dt,ht,pt,ft,yt,_t,bt,mt,gt,vt;!function(t){
t[t.HALF=0]="HALF",t[t.SINGLE=1]="SINGLE",t[t.DOUBLE=2]="DOUBLE"}($||($={})),function(t){t[t.SECOND=0]="SECOND",
t[t.MILLISECOND=1]="MILLISECOND",t[t.MICROSECOND=2]="MICROSECOND",t[t.NANOSECOND=3]="NANOSECOND"}(H||(H={})),
function(t){t[t.DAY=0]="DAY",t[t.MILLISECOND=1]="MILLISECOND"}(Y||(Y={})),function(t){t[t.YEAR_MONTH=0]="YEAR_MONTH",
t[t.DAY_TIME=1]="DAY_TIME",t[t.MONTH_DAY_NANO=2]="MONTH_DAY_NANO"}(J||(J={})),function(t){t[t.Sparse=0]="Sparse",
t[t.Dense=1]="Dense"}(K||(K={}));const Bt=Symbol.for("apache-arrow/DataType");class type_DataType{static isDataType(t){
return!0===(null==t?void 0:t[Bt])}static isNull(t){return(null==t?void 0:t.typeId)===j.Null}static isInt(t){
return(null==t?void 0:t.typeId)===j.Int}static isFloat(t){return(null==t?void 0:t.typeId)===j.Float}static isBinary(t){
return(null==t?void 0:t.typeId)===j.Binary}static isBinaryView(t){return(null==t?void 0:t.typeId)===j.BinaryView}
static isLargeBinary(t){return(null==t?void 0:t.typeId)===j.LargeBinary}static isUtf8(t){
return(null==t?void 0:t.typeId)===j.Utf8}static isUtf8View(t){return(null==t?void 0:t.typeId)===j.Utf8View}
static isLargeUtf8(t){return(null==t?void 0:t.typeId)===j.LargeUtf8}static isBool(t){
return(null==t?void 0:t.typeId)===j.Bool}static isDecimal(t){return(null==t?void 0:t.typeId)===j.Decimal}
static isDate(t){return(null==t?void 0:t.typeId)===j.Date}static isTime(t){return(null==t?void 0:t.typeId)===j.Time}
static isTimestamp(t){return(null==t?void 0:t.typeId)===j.Timestamp}static isInterval(t){
return(null==t?void 0:t.typeId)===j.Interval}static isDuration(t){return(null==t?void 0:t.typeId)===j.Duration}
static isList(t){return(null==t?void 0:t.typeId)===j.List}static isLargeList(t){
return(null==t?void 0:t.typeId)===j.LargeList}static isStruct(t){return(null==t?void 0:t.typeId)===j.Struct}
static isUnion(t){return(null==t?void 0:t.typeId)===j.Union}static isFixedSizeBinary(t){
return(null==t?void 0:t.typeId)===j.FixedSizeBinary}static isFixedSizeList(t){
return(null==t?void 0:t.typeId)===j.FixedSizeList}static isMap(t){return(null==t?void 0:t.typeId)===j.Map}
static isDictionary(t){return(null==t?void 0:t.typeId)===j.Dictionary}static isDenseUnion(t){
return type_DataType.isUnion(t)&&t.mode===K.Dense}static isSparseUnion(t){
return type_DataType.isUnion(t)&&t.mode===K.Sparse}constructor(t){this.typeId=t}}var wt;Z=Symbol.toStringTag,
type_DataType[Z]=((wt=type_DataType.prototype).children=null,wt.ArrayType=Array,wt.OffsetArrayType=Int32Array,wt[Bt]=!0,
wt[Symbol.toStringTag]="DataType");class type_Null extends type_DataType{constructor(){super(j.Null)}toString(){
return"Null"}}Q=Symbol.toStringTag,type_Null[Q]=(t=>t[Symbol.toStringTag]="Null")(type_Null.prototype)
;class Int_ extends type_DataType{constructor(t,e){super(j.Int),this.isSigned=t,this.bitWidth=e}get ArrayType(){
switch(this.bitWidth){case 8:return this.isSigned?Int8Array:Uint8Array;case 16:
return this.isSigned?Int16Array:Uint16Array;case 32:return this.isSigned?Int32Array:Uint32Array;case 64:
return this.isSigned?BigInt64Array:BigUint64Array}throw new Error(`Unrecognized ${this[Symbol.toStringTag]} type`)}
toString(){return`${this.isSigned?"I":"Ui"}nt${this.bitWidth}`}}q=Symbol.toStringTag,Int_[q]=(t=>(t.isSigned=null,
t.bitWidth=null,t[Symbol.toStringTag]="Int"))(Int_.prototype);class Int32 extends Int_{constructor(){super(!0,32)}
get ArrayType(){return Int32Array}}Object.defineProperty(class Int8 extends Int_{constructor(){super(!0,8)}
get ArrayType(){return Int8Array}}.prototype,"ArrayType",{value:Int8Array
}),Object.defineProperty(class Int16 extends Int_{constructor(){super(!0,16)}get ArrayType(){return Int16Array}
}.prototype,"ArrayType",{value:Int16Array}),Object.defineProperty(Int32.prototype,"ArrayType",{value:Int32Array}),
Object.defineProperty(class Int64 extends Int_{constructor(){super(!0,64)}get ArrayType(){return BigInt64Array}
}.prototype,"ArrayType",{value:BigInt64Array}),Object.defineProperty(class Uint8 extends Int_{constructor(){super(!1,8)}
get ArrayType(){return Uint8Array}}.prototype,"ArrayType",{value:Uint8Array
}),Object.defineProperty(class Uint16 extends Int_{constructor(){super(!1,16)}get ArrayType(){return Uint16Array}
}.prototype,"ArrayType",{value:Uint16Array}),Object.defineProperty(class Uint32 extends Int_{constructor(){super(!1,32)}
get ArrayType(){return Uint32Array}}.prototype,"ArrayType",{value:Uint32Array}),
Object.defineProperty(class Uint64 extends Int_{constructor(){super(!1,64)}get ArrayType(){return BigUint64Array}
}.prototype,"ArrayType",{value:BigUint64Array});class Float extends type_DataType{constructor(t){super(j.Float),
this.precision=t}get ArrayType(){switch(this.precision){case $.HALF:return Uint16Array;case $.SINGLE:return Float32Array
;case $.DOUBLE:return Float64Array}throw new Error(`Unrecognized ${this[Symbol.toStringTag]} type`)}toString(){
return`Float${this.precision<<5||16}`}}X=Symbol.toStringTag,Float[X]=(t=>(t.precision=null,
t[Symbol.toStringTag]="Float"))(Float.prototype);Object.defineProperty(class Float16 extends Float{constructor(){
super($.HALF)}}.prototype,"ArrayType",{value:Uint16Array}),Object.defineProperty(class Float32 extends Float{
constructor(){super($.SINGLE)}}.prototype,"ArrayType",{value:Float32Array
}),Object.defineProperty(class Float64 extends Float{constructor(){super($.DOUBLE)}}.prototype,"ArrayType",{
value:Float64Array});class type_Binary extends type_DataType{constructor(){super(j.Binary)}toString(){return"Binary"}}
tt=Symbol.toStringTag,
type_Binary[tt]=(t=>(t.ArrayType=Uint8Array,t[Symbol.toStringTag]="Binary"))(type_Binary.prototype)
;class type_BinaryView extends type_DataType{constructor(){super(j.BinaryView)}toString(){return"BinaryView"}}
et=Symbol.toStringTag,type_BinaryView.ELEMENT_WIDTH=16,type_BinaryView.INLINE_CAPACITY=12,
type_BinaryView.LENGTH_OFFSET=0,type_BinaryView.INLINE_OFFSET=4,type_BinaryView.BUFFER_INDEX_OFFSET=8,
type_BinaryView.BUFFER_OFFSET_OFFSET=12,type_BinaryView[et]=(t=>(t.ArrayType=Uint8Array,
t[Symbol.toStringTag]="BinaryView"))(type_BinaryView.prototype);class type_LargeBinary extends type_DataType{
constructor(){super(j.LargeBinary)}toString(){return"LargeBinary"}}it=Symbol.toStringTag,
type_LargeBinary[it]=(t=>(t.ArrayType=Uint8Array,t.OffsetArrayType=BigInt64Array,
t[Symbol.toStringTag]="LargeBinary"))(type_LargeBinary.prototype);class type_Utf8 extends type_DataType{constructor(){
super(j.Utf8)}toString(){return"Utf8"}}rt=Symbol.toStringTag,type_Utf8[rt]=(t=>(t.ArrayType=Uint8Array,
t[Symbol.toStringTag]="Utf8"))(type_Utf8.prototype);class type_Utf8View extends type_DataType{constructor(){
super(j.Utf8View)}toString(){return"Utf8View"}}
nt=Symbol.toStringTag,type_Utf8View.ELEMENT_WIDTH=type_BinaryView.ELEMENT_WIDTH,
type_Utf8View.INLINE_CAPACITY=type_BinaryView.INLINE_CAPACITY,type_Utf8View[nt]=(t=>(t.ArrayType=Uint8Array,
t[Symbol.toStringTag]="Utf8View"))(type_Utf8View.prototype);class type_LargeUtf8 extends type_DataType{constructor(){
super(j.LargeUtf8)}toString(){return"LargeUtf8"}}st=Symbol.toStringTag,type_LargeUtf8[st]=(t=>(t.ArrayType=Uint8Array,
t.OffsetArrayType=BigInt64Array,t[Symbol.toStringTag]="LargeUtf8"))(type_LargeUtf8.prototype)
;class type_Bool extends type_DataType{constructor(){super(j.Bool)}toString(){return"Bool"}}at=Symbol.toStringTag,
type_Bool[at]=(t=>(t.ArrayType=Uint8Array,t[Symbol.toStringTag]="Bool"))(type_Bool.prototype)
;class type_Decimal extends type_DataType{constructor(t,e,i=128){super(j.Decimal),this.scale=t,this.precision=e,
this.bitWidth=i}toString(){return`Decimal[${this.precision}e${this.scale>0?"+":""}${this.scale}]`}}
ot=Symbol.toStringTag,type_Decimal[ot]=(t=>(t.scale=null,t.precision=null,t.ArrayType=Uint32Array,
t[Symbol.toStringTag]="Decimal"))(type_Decimal.prototype);class Date_ extends type_DataType{constructor(t){
super(j.Date),this.unit=t}toString(){return`Date${32*(this.unit+1)}<${Y[this.unit]}>`}get ArrayType(){
return this.unit===Y.DAY?Int32Array:BigInt64Array}}ct=Symbol.toStringTag,Date_[ct]=(t=>(t.unit=null,
t[Symbol.toStringTag]="Date"))(Date_.prototype);class Time_ extends type_DataType{constructor(t,e){super(j.Time),
this.unit=t,this.bitWidth=e}toString(){return`Time${this.bitWidth}<${H[this.unit]}>`}get ArrayType(){
switch(this.bitWidth){case 32:return Int32Array;case 64:return BigInt64Array}
throw new Error(`Unrecognized ${this[Symbol.toStringTag]} type`)}}lt=Symbol.toStringTag,Time_[lt]=(t=>(t.unit=null,
t.bitWidth=null,t[Symbol.toStringTag]="Time"))(Time_.prototype);class Timestamp_ extends type_DataType{constructor(t,e){
super(j.Timestamp),this.unit=t,this.timezone=e}toString(){
return`Timestamp<${H[this.unit]}${this.timezone?`, ${this.timezone}`:""}>`}}ut=Symbol.toStringTag,
Timestamp_[ut]=(t=>(t.unit=null,
t.timezone=null,t.ArrayType=BigInt64Array,t[Symbol.toStringTag]="Timestamp"))(Timestamp_.prototype)
;class Interval_ extends type_DataType{constructor(t){super(j.Interval),this.unit=t}toString(){
return`Interval<${J[this.unit]}>`}}dt=Symbol.toStringTag,Interval_[dt]=(t=>(t.unit=null,t.ArrayType=Int32Array,
t[Symbol.toStringTag]="Interval"))(Interval_.prototype);class type_Duration extends type_DataType{constructor(t){
super(j.Duration),this.unit=t}toString(){return`Duration<${H[this.unit]}>`}}ht=Symbol.toStringTag,
type_Duration[ht]=(t=>(t.unit=null,t.ArrayType=BigInt64Array,t[Symbol.toStringTag]="Duration"))(type_Duration.prototype)
;class type_List extends type_DataType{constructor(t){super(j.List),this.children=[t]}toString(){
return`List<${this.valueType}>`}get valueType(){return this.children[0].type}get valueField(){return this.children[0]}
get ArrayType(){return this.valueType.ArrayType}}pt=Symbol.toStringTag,type_List[pt]=(t=>(t.children=null,
t[Symbol.toStringTag]="List"))(type_List.prototype);class type_LargeList extends type_DataType{constructor(t){
super(j.LargeList),this.children=[t]}toString(){return`LargeList<${this.valueType}>`}get valueType(){
return this.children[0].type}get valueField(){return this.children[0]}get ArrayType(){return this.valueType.ArrayType}}
ft=Symbol.toStringTag,type_LargeList[ft]=(t=>(t.children=null,t.OffsetArrayType=BigInt64Array,
t[Symbol.toStringTag]="LargeList"))(type_LargeList.prototype);class Struct extends type_DataType{constructor(t){
super(j.Struct),this.children=t}toString(){return`Struct<{${this.children.map(t=>`${t.name}:${t.type}`).join(", ")}}>`}}
yt=Symbol.toStringTag,Struct[yt]=(t=>(t.children=null,t[Symbol.toStringTag]="Struct"))(Struct.prototype)
;class Union_ extends type_DataType{constructor(t,e,i){super(j.Union),this.mode=t,this.children=i,
this.typeIds=e=Int32Array.from(e),this.typeIdToChildIndex=e.reduce((t,e,i)=>(t[e]=i)&&t||t,Object.create(null))}
toString(){return`${this[Symbol.toStringTag]}<${this.children.map(t=>`${t.type}`).join(" | ")}>`}}_t=Symbol.toStringTag,
Union_[_t]=(t=>(t.mode=null,t.typeIds=null,t.children=null,t.typeIdToChildIndex=null,t.ArrayType=Int8Array,
t[Symbol.toStringTag]="Union"))(Union_.prototype);class type_FixedSizeBinary extends type_DataType{constructor(t){
super(j.FixedSizeBinary),this.byteWidth=t}toString(){return`FixedSizeBinary[${this.byteWidth}]`}}bt=Symbol.toStringTag,
type_FixedSizeBinary[bt]=(t=>(t.byteWidth=null,
t.ArrayType=Uint8Array,t[Symbol.toStringTag]="FixedSizeBinary"))(type_FixedSizeBinary.prototype)
;class type_FixedSizeList extends type_DataType{constructor(t,e){super(j.FixedSizeList),this.listSize=t,
this.children=[e]}get valueType(){return this.children[0].type}get valueField(){return this.children[0]}get ArrayType(){
return this.valueType.ArrayType}toString(){return`FixedSizeList[${this.listSize}]<${this.valueType}>`}}
mt=Symbol.toStringTag,type_FixedSizeList[mt]=(t=>(t.children=null,t.listSize=null,
t[Symbol.toStringTag]="FixedSizeList"))(type_FixedSizeList.prototype);class Map_ extends type_DataType{
constructor(t,e=!1){var i,r,n;if(super(j.Map),this.children=[t],this.keysSorted=e,t&&(t.name="entries",
null===(i=null==t?void 0:t.type)||void 0===i?void 0:i.children)){
const e=null===(r=null==t?void 0:t.type)||void 0===r?void 0:r.children[0];e&&(e.name="key")
;const i=null===(n=null==t?void 0:t.type)||void 0===n?void 0:n.children[1];i&&(i.name="value")}}get keyType(){
return this.children[0].type.children[0].type}get valueType(){return this.children[0].type.children[1].type}
get childType(){return this.children[0].type}toString(){
return`Map<{${this.children[0].type.children.map(t=>`${t.name}:${t.type}`).join(", ")}}>`}}gt=Symbol.toStringTag,
Map_[gt]=(t=>(t.children=null,t.keysSorted=null,t[Symbol.toStringTag]="Map_"))(Map_.prototype);const It=(St=-1,()=>++St)
;var St;class Dictionary extends type_DataType{constructor(t,e,i,r){super(j.Dictionary),this.indices=e,
this.dictionary=t,this.isOrdered=r||!1,this.id=null==i?It():bigIntToNumber(i)}get children(){
return this.dictionary.children}get valueType(){return this.dictionary}get ArrayType(){return this.dictionary.ArrayType}
toString(){return`Dictionary<${this.indices}, ${this.dictionary}>`}}function strideForType(t){const e=t
;switch(t.typeId){case j.Decimal:return t.bitWidth/32;case j.Interval:return e.unit===J.MONTH_DAY_NANO?4:1+e.unit
;case j.BinaryView:case j.Utf8View:return 16;case j.FixedSizeList:return e.listSize;case j.FixedSizeBinary:
return e.byteWidth;default:return 1}}vt=Symbol.toStringTag,Dictionary[vt]=(t=>(t.id=null,t.indices=null,
t.isOrdered=null,t.dictionary=null,t[Symbol.toStringTag]="Dictionary"))(Dictionary.prototype);class Visitor{
visitMany(t,...e){return t.map((t,i)=>this.visit(t,...e.map(t=>t[i])))}visit(...t){
return this.getVisitFn(t[0],!1).apply(this,t)}getVisitFn(t,e=!0){return function getVisitFn(t,e,i=!0){
if("number"==typeof e)return getVisitFnByTypeId(t,e,i);if("string"==typeof e&&e in j)return getVisitFnByTypeId(t,j[e],i)
;if(e&&e instanceof type_DataType)return getVisitFnByTypeId(t,inferDType(e),i)
;if((null==e?void 0:e.type)&&e.type instanceof type_DataType)return getVisitFnByTypeId(t,inferDType(e.type),i)
;return getVisitFnByTypeId(t,j.NONE,i)}(this,t,e)}getVisitFnByTypeId(t,e=!0){return getVisitFnByTypeId(this,t,e)}
visitNull(t,...e){return null}visitBool(t,...e){return null}visitInt(t,...e){return null}visitFloat(t,...e){return null}
visitUtf8(t,...e){return null}visitLargeUtf8(t,...e){return null}visitUtf8View(t,...e){return null}visitBinary(t,...e){
return null}visitLargeBinary(t,...e){return null}visitBinaryView(t,...e){return null}visitFixedSizeBinary(t,...e){
return null}visitDate(t,...e){return null}visitTimestamp(t,...e){return null}visitTime(t,...e){return null}
visitDecimal(t,...e){return null}visitList(t,...e){return null}visitLargeList(t,...e){return null}visitStruct(t,...e){
return null}visitUnion(t,...e){return null}visitDictionary(t,...e){return null}visitInterval(t,...e){return null}
visitDuration(t,...e){return null}visitFixedSizeList(t,...e){return null}visitMap(t,...e){return null}}
function getVisitFnByTypeId(t,e,i=!0){let r=null;switch(e){case j.Null:r=t.visitNull;break;case j.Bool:r=t.visitBool
;break;case j.Int:r=t.visitInt;break;case j.Int8:r=t.visitInt8||t.visitInt;break;case j.Int16:r=t.visitInt16||t.visitInt
;break;case j.Int32:r=t.visitInt32||t.visitInt;break;case j.Int64:r=t.visitInt64||t.visitInt;break;case j.Uint8:
r=t.visitUint8||t.visitInt;break;case j.Uint16:r=t.visitUint16||t.visitInt;break;case j.Uint32:
r=t.visitUint32||t.visitInt;break;case j.Uint64:r=t.visitUint64||t.visitInt;break;case j.Float:r=t.visitFloat;break
;case j.Float16:r=t.visitFloat16||t.visitFloat;break;case j.Float32:r=t.visitFloat32||t.visitFloat;break;case j.Float64:
r=t.visitFloat64||t.visitFloat;break;case j.Utf8:r=t.visitUtf8;break;case j.LargeUtf8:r=t.visitLargeUtf8;break
;case j.Utf8View:r=t.visitUtf8View||t.visitUtf8;break;case j.Binary:r=t.visitBinary;break;case j.LargeBinary:
r=t.visitLargeBinary;break;case j.BinaryView:r=t.visitBinaryView||t.visitBinary;break;case j.FixedSizeBinary:
r=t.visitFixedSizeBinary;break;case j.Date:r=t.visitDate;break;case j.DateDay:r=t.visitDateDay||t.visitDate;break
;case j.DateMillisecond:r=t.visitDateMillisecond||t.visitDate;break;case j.Timestamp:r=t.visitTimestamp;break
;case j.TimestampSecond:r=t.visitTimestampSecond||t.visitTimestamp;break;case j.TimestampMillisecond:
r=t.visitTimestampMillisecond||t.visitTimestamp;break;case j.TimestampMicrosecond:
r=t.visitTimestampMicrosecond||t.visitTimestamp;break;case j.TimestampNanosecond:
r=t.visitTimestampNanosecond||t.visitTimestamp;break;case j.Time:r=t.visitTime;break;case j.TimeSecond:
r=t.visitTimeSecond||t.visitTime;break;case j.TimeMillisecond:r=t.visitTimeMillisecond||t.visitTime;break
;case j.TimeMicrosecond:r=t.visitTimeMicrosecond||t.visitTime;break;case j.TimeNanosecond:
r=t.visitTimeNanosecond||t.visitTime;break;case j.Decimal:r=t.visitDecimal;break;case j.List:r=t.visitList;break
;case j.LargeList:r=t.visitLargeList;break;case j.Struct:r=t.visitStruct;break;case j.Union:r=t.visitUnion;break
;case j.DenseUnion:r=t.visitDenseUnion||t.visitUnion;break;case j.SparseUnion:r=t.visitSparseUnion||t.visitUnion;break
;case j.Dictionary:r=t.visitDictionary;break;case j.Interval:r=t.visitInterval;break;case j.IntervalDayTime:
r=t.visitIntervalDayTime||t.visitInterval;break;case j.IntervalYearMonth:r=t.visitIntervalYearMonth||t.visitInterval
;break;case j.IntervalMonthDayNano:r=t.visitIntervalMonthDayNano||t.visitInterval;break;case j.Duration:
r=t.visitDuration;break;case j.DurationSecond:r=t.visitDurationSecond||t.visitDuration;break;case j.DurationMillisecond:
r=t.visitDurationMillisecond||t.visitDuration;break;case j.DurationMicrosecond:
r=t.visitDurationMicrosecond||t.visitDuration;break;case j.DurationNanosecond:
r=t.visitDurationNanosecond||t.visitDuration;break;case j.FixedSizeList:r=t.visitFixedSizeList;break;case j.Map:
r=t.visitMap}if("function"==typeof r)return r;if(!i)return()=>null;throw new Error(`Unrecognized type '${j[e]}'`)}
function inferDType(t){switch(t.typeId){case j.Null:return j.Null;case j.Int:{const{bitWidth:e,isSigned:i}=t;switch(e){
case 8:return i?j.Int8:j.Uint8;case 16:return i?j.Int16:j.Uint16;case 32:return i?j.Int32:j.Uint32;case 64:
return i?j.Int64:j.Uint64}return j.Int}case j.Float:switch(t.precision){case $.HALF:return j.Float16;case $.SINGLE:
return j.Float32;case $.DOUBLE:return j.Float64}return j.Float;case j.Binary:return j.Binary;case j.LargeBinary:
return j.LargeBinary;case j.BinaryView:return j.BinaryView;case j.Utf8:return j.Utf8;case j.LargeUtf8:return j.LargeUtf8
;case j.Utf8View:return j.Utf8View;case j.Bool:return j.Bool;case j.Decimal:return j.Decimal;case j.Time:switch(t.unit){
case H.SECOND:return j.TimeSecond;case H.MILLISECOND:return j.TimeMillisecond;case H.MICROSECOND:
return j.TimeMicrosecond;case H.NANOSECOND:return j.TimeNanosecond}return j.Time;case j.Timestamp:switch(t.unit){
case H.SECOND:return j.TimestampSecond;case H.MILLISECOND:return j.TimestampMillisecond;case H.MICROSECOND:
return j.TimestampMicrosecond;case H.NANOSECOND:return j.TimestampNanosecond}return j.Timestamp;case j.Date:
switch(t.unit){case Y.DAY:return j.DateDay;case Y.MILLISECOND:return j.DateMillisecond}return j.Date;case j.Interval:
switch(t.unit){case J.DAY_TIME:return j.IntervalDayTime;case J.YEAR_MONTH:return j.IntervalYearMonth
;case J.MONTH_DAY_NANO:return j.IntervalMonthDayNano}return j.Interval;case j.Duration:switch(t.unit){case H.SECOND:
return j.DurationSecond;case H.MILLISECOND:return j.DurationMillisecond;case H.MICROSECOND:return j.DurationMicrosecond
;case H.NANOSECOND:return j.DurationNanosecond}return j.Duration;case j.Map:return j.Map;case j.List:return j.List
;case j.LargeList:return j.LargeList;case j.Struct:return j.Struct;case j.Union:switch(t.mode){case K.Dense:
return j.DenseUnion;case K.Sparse:return j.SparseUnion}return j.Union;case j.FixedSizeBinary:return j.FixedSizeBinary
;case j.FixedSizeList:return j.FixedSizeList;case j.Dictionary:return j.Dictionary}
throw new Error(`Unrecognized type '${j[t.typeId]}'`)}Visitor.prototype.visitInt8=null,
Visitor.prototype.visitInt16=null,Visitor.prototype.visitInt32=null,Visitor.prototype.visitInt64=null,
Visitor.prototype.visitUint8=null,Visitor.prototype.visitUint16=null,Visitor.prototype.visitUint32=null,
Visitor.prototype.visitUint64=null,Visitor.prototype.visitFloat16=null,Visitor.prototype.visitFloat32=null,
Visitor.prototype.visitFloat64=null,Visitor.prototype.visitDateDay=null,Visitor.prototype.visitDateMillisecond=null,
Visitor.prototype.visitTimestampSecond=null,Visitor.prototype.visitTimestampMillisecond=null,
Visitor.prototype.visitTimestampMicrosecond=null,Visitor.prototype.visitTimestampNanosecond=null,
Visitor.prototype.visitTimeSecond=null,Visitor.prototype.visitTimeMillisecond=null,
Visitor.prototype.visitTimeMicrosecond=null,Visitor.prototype.visitTimeNanosecond=null,
Visitor.prototype.visitDenseUnion=null,
Visitor.prototype.visitSparseUnion=null,Visitor.prototype.visitIntervalDayTime=null,
Visitor.prototype.visitIntervalYearMonth=null,Visitor.prototype.visitIntervalMonthDayNano=null,
Visitor.prototype.visitDuration=null,Visitor.prototype.visitDurationSecond=null,
Visitor.prototype.visitDurationMillisecond=null,Visitor.prototype.visitDurationMicrosecond=null,
Visitor.prototype.visitDurationNanosecond=null;const Tt=new Float64Array(1),Vt=new Uint32Array(Tt.buffer)
;function uint16ToFloat64(t){const e=(31744&t)>>10,i=(1023&t)/1024,r=Math.pow(-1,(32768&t)>>15);switch(e){case 31:
return r*(i?Number.NaN:1/0);case 0:return r*(i?6103515625e-14*i:0)}return r*Math.pow(2,e-15)*(1+i)}
function float64ToUint16(t){if(t!=t)return 32256;Tt[0]=t;const e=(2147483648&Vt[1])>>16&65535;let i=2146435072&Vt[1],r=0
;return i>=1089470464?Vt[0]>0?i=31744:(i=(2080374784&i)>>16,
r=(1048575&Vt[1])>>10):i<=1056964608?(r=1048576+(1048575&Vt[1]),r=1048576+(r<<(i>>20)-998)>>21,i=0):(i=i-1056964608>>10,
r=512+(1048575&Vt[1])>>10),e|i|65535&r}class SetVisitor extends Visitor{}function wrapSet(t){return(e,i,r)=>{
if(e.setValid(i,null!=r))return t(e,i,r)}}const setVariableWidthBytes=(t,e,i,r)=>{if(i+1<e.length){
const n=bigIntToNumber(e[i]),s=bigIntToNumber(e[i+1]);t.set(r.subarray(0,s-n),n)}},setInt=({values:t},e,i)=>{t[e]=i
},setFloat=({values:t},e,i)=>{t[e]=i},setFloat16=({values:t},e,i)=>{t[e]=float64ToUint16(i)
},setDateDay=({values:t},e,i)=>{((t,e,i)=>{t[e]=Math.floor(i/864e5)})(t,e,i.valueOf())
},setDateMillisecond=({values:t},e,i)=>{t[e]=BigInt(i)},setFixedSizeBinary=({stride:t,values:e},i,r)=>{
e.set(r.subarray(0,t),t*i)
},setBinary=({values:t,valueOffsets:e},i,r)=>setVariableWidthBytes(t,e,i,r),setBinaryViewBytes=(t,e,i)=>{var r,n,s,a
;const o=t.values;if(!o)throw new Error("BinaryView data is missing view buffer")
;const c=type_BinaryView.ELEMENT_WIDTH,l=e*c,u=l+c
;if(l<0||u>o.length)throw new RangeError(`BinaryView index ${e} out of bounds`);o.fill(0,l,u)
;const d=new DataView(o.buffer,o.byteOffset+l,c),h=i.length;if(d.setInt32(type_BinaryView.LENGTH_OFFSET,h,!0),
h<=type_BinaryView.INLINE_CAPACITY)return void o.set(i,l+type_BinaryView.INLINE_OFFSET)
;const p=(null!==(r=i[0])&&void 0!==r?r:0)|(null!==(n=i[1])&&void 0!==n?n:0)<<8|(null!==(s=i[2])&&void 0!==s?s:0)<<16|(null!==(a=i[3])&&void 0!==a?a:0)<<24
;d.setUint32(type_BinaryView.INLINE_OFFSET,p>>>0,!0);const f=(t=>{let e=t.variadicBuffers
;return Array.isArray(e)&&!Object.isFrozen(e)||(e=Array.from(e),t.variadicBuffers=e),e})(t),y=i.slice(),_=f.push(y)-1
;d.setInt32(type_BinaryView.BUFFER_INDEX_OFFSET,_,!0),d.setInt32(type_BinaryView.BUFFER_OFFSET_OFFSET,0,!0)
},setUtf8=({values:t,valueOffsets:e},i,r)=>setVariableWidthBytes(t,e,i,encodeUtf8(r)),setDate=(t,e,i)=>{
t.type.unit===Y.DAY?setDateDay(t,e,i):setDateMillisecond(t,e,i)},setTimestampSecond=({values:t},e,i)=>{
t[e]=BigInt(i/1e3)},setTimestampMillisecond=({values:t},e,i)=>{t[e]=BigInt(i)
},setTimestampMicrosecond=({values:t},e,i)=>{t[e]=BigInt(1e3*i)},setTimestampNanosecond=({values:t},e,i)=>{
t[e]=BigInt(1e6*i)},setTimestamp=(t,e,i)=>{switch(t.type.unit){case H.SECOND:return setTimestampSecond(t,e,i)
;case H.MILLISECOND:return setTimestampMillisecond(t,e,i);case H.MICROSECOND:return setTimestampMicrosecond(t,e,i)
;case H.NANOSECOND:return setTimestampNanosecond(t,e,i)}},setTimeSecond=({values:t},e,i)=>{t[e]=i
},setTimeMillisecond=({values:t},e,i)=>{t[e]=i},setTimeMicrosecond=({values:t},e,i)=>{t[e]=i
},setTimeNanosecond=({values:t},e,i)=>{t[e]=i},setTime=(t,e,i)=>{switch(t.type.unit){case H.SECOND:
return setTimeSecond(t,e,i);case H.MILLISECOND:return setTimeMillisecond(t,e,i);case H.MICROSECOND:
return setTimeMicrosecond(t,e,i);case H.NANOSECOND:return setTimeNanosecond(t,e,i)}
},setDecimal=({values:t,stride:e},i,r)=>{t.set(r.subarray(0,e),e*i)},setList=(t,e,i)=>{
const r=t.children[0],n=t.valueOffsets,s=Dt.getVisitFn(r),a=bigIntToNumber(n[e]),o=bigIntToNumber(n[e+1])
;if(Array.isArray(i))for(let t=-1,e=a;e<o;)s(r,e++,i[++t]);else for(let t=-1,e=a;e<o;)s(r,e++,i.get(++t))
},setDenseUnion=(t,e,i)=>{const r=t.type.typeIdToChildIndex[t.typeIds[e]],n=t.children[r]
;Dt.visit(n,t.valueOffsets[e],i)},setSparseUnion=(t,e,i)=>{
const r=t.type.typeIdToChildIndex[t.typeIds[e]],n=t.children[r];Dt.visit(n,e,i)},setIntervalValue=(t,e,i)=>{
switch(t.type.unit){case J.YEAR_MONTH:return setIntervalYearMonth(t,e,i);case J.DAY_TIME:
return setIntervalDayTime(t,e,i);case J.MONTH_DAY_NANO:return setIntervalMonthDayNano(t,e,i)}
},setIntervalDayTime=({values:t},e,i)=>{t.set(i.subarray(0,2),2*e)},setIntervalYearMonth=({values:t},e,i)=>{
t[e]=12*i[0]+i[1]%12},setIntervalMonthDayNano=({values:t,stride:e},i,r)=>{t.set(r.subarray(0,e),e*i)
},setDurationSecond=({values:t},e,i)=>{t[e]=i},setDurationMillisecond=({values:t},e,i)=>{t[e]=i
},setDurationMicrosecond=({values:t},e,i)=>{t[e]=i},setDurationNanosecond=({values:t},e,i)=>{t[e]=i
},setDuration=(t,e,i)=>{switch(t.type.unit){case H.SECOND:return setDurationSecond(t,e,i);case H.MILLISECOND:
return setDurationMillisecond(t,e,i);case H.MICROSECOND:return setDurationMicrosecond(t,e,i);case H.NANOSECOND:
return setDurationNanosecond(t,e,i)}};SetVisitor.prototype.visitBool=wrapSet(({offset:t,values:e},i,r)=>{const n=t+i
;r?e[n>>3]|=1<<n%8:e[n>>3]&=~(1<<n%8)}),SetVisitor.prototype.visitInt=wrapSet(setInt),
SetVisitor.prototype.visitInt8=wrapSet(setInt),SetVisitor.prototype.visitInt16=wrapSet(setInt),
SetVisitor.prototype.visitInt32=wrapSet(setInt),SetVisitor.prototype.visitInt64=wrapSet(setInt),
SetVisitor.prototype.visitUint8=wrapSet(setInt),SetVisitor.prototype.visitUint16=wrapSet(setInt),
SetVisitor.prototype.visitUint32=wrapSet(setInt),SetVisitor.prototype.visitUint64=wrapSet(setInt),
SetVisitor.prototype.visitFloat=wrapSet((t,e,i)=>{switch(t.type.precision){case $.HALF:return setFloat16(t,e,i)
;case $.SINGLE:case $.DOUBLE:return setFloat(t,e,i)}}),SetVisitor.prototype.visitFloat16=wrapSet(setFloat16),
SetVisitor.prototype.visitFloat32=wrapSet(setFloat),SetVisitor.prototype.visitFloat64=wrapSet(setFloat),
SetVisitor.prototype.visitUtf8=wrapSet(setUtf8),SetVisitor.prototype.visitLargeUtf8=wrapSet(setUtf8),
SetVisitor.prototype.visitUtf8View=wrapSet((t,e,i)=>{const r=encodeUtf8(i);setBinaryViewBytes(t,e,r)}),
SetVisitor.prototype.visitBinary=wrapSet(setBinary),SetVisitor.prototype.visitLargeBinary=wrapSet(setBinary),
SetVisitor.prototype.visitBinaryView=wrapSet((t,e,i)=>{const r=i instanceof Uint8Array?i:new Uint8Array(i)
;setBinaryViewBytes(t,e,r)}),SetVisitor.prototype.visitFixedSizeBinary=wrapSet(setFixedSizeBinary),
SetVisitor.prototype.visitDate=wrapSet(setDate),SetVisitor.prototype.visitDateDay=wrapSet(setDateDay),
SetVisitor.prototype.visitDateMillisecond=wrapSet(setDateMillisecond),
SetVisitor.prototype.visitTimestamp=wrapSet(setTimestamp),
SetVisitor.prototype.visitTimestampSecond=wrapSet(setTimestampSecond),
SetVisitor.prototype.visitTimestampMillisecond=wrapSet(setTimestampMillisecond),
SetVisitor.prototype.visitTimestampMicrosecond=wrapSet(setTimestampMicrosecond),
SetVisitor.prototype.visitTimestampNanosecond=wrapSet(setTimestampNanosecond),
SetVisitor.prototype.visitTime=wrapSet(setTime),SetVisitor.prototype.visitTimeSecond=wrapSet(setTimeSecond),
SetVisitor.prototype.visitTimeMillisecond=wrapSet(setTimeMillisecond),
SetVisitor.prototype.visitTimeMicrosecond=wrapSet(setTimeMicrosecond),
SetVisitor.prototype.visitTimeNanosecond=wrapSet(setTimeNanosecond),
SetVisitor.prototype.visitDecimal=wrapSet(setDecimal),SetVisitor.prototype.visitList=wrapSet(setList),
SetVisitor.prototype.visitLargeList=wrapSet(setList),SetVisitor.prototype.visitStruct=wrapSet((t,e,i)=>{
const r=t.type.children.map(t=>Dt.getVisitFn(t.type)),n=i instanceof Map?(s=e,a=i,
(t,e,i,r)=>e&&t(e,s,a.get(i.name))):i instanceof vector_Vector?((t,e)=>(i,r,n,s)=>r&&i(r,t,e.get(s)))(e,i):Array.isArray(i)?((t,e)=>(i,r,n,s)=>r&&i(r,t,e[s]))(e,i):((t,e)=>(i,r,n,s)=>r&&i(r,t,e[n.name]))(e,i)
;var s,a;t.type.children.forEach((e,i)=>n(r[i],t.children[i],e,i))}),SetVisitor.prototype.visitUnion=wrapSet((t,e,i)=>{
t.type.mode===K.Dense?setDenseUnion(t,e,i):setSparseUnion(t,e,i)
}),SetVisitor.prototype.visitDenseUnion=wrapSet(setDenseUnion),
SetVisitor.prototype.visitSparseUnion=wrapSet(setSparseUnion),SetVisitor.prototype.visitDictionary=wrapSet((t,e,i)=>{
var r;null===(r=t.dictionary)||void 0===r||r.set(t.values[e],i)
}),SetVisitor.prototype.visitInterval=wrapSet(setIntervalValue),
SetVisitor.prototype.visitIntervalDayTime=wrapSet(setIntervalDayTime),
SetVisitor.prototype.visitIntervalYearMonth=wrapSet(setIntervalYearMonth),
SetVisitor.prototype.visitIntervalMonthDayNano=wrapSet(setIntervalMonthDayNano),
SetVisitor.prototype.visitDuration=wrapSet(setDuration),
SetVisitor.prototype.visitDurationSecond=wrapSet(setDurationSecond),
SetVisitor.prototype.visitDurationMillisecond=wrapSet(setDurationMillisecond),
SetVisitor.prototype.visitDurationMicrosecond=wrapSet(setDurationMicrosecond),
SetVisitor.prototype.visitDurationNanosecond=wrapSet(setDurationNanosecond),
SetVisitor.prototype.visitFixedSizeList=wrapSet((t,e,i)=>{const{stride:r}=t,n=t.children[0],s=Dt.getVisitFn(n)
;if(Array.isArray(i))for(let t=-1,a=e*r;++t<r;)s(n,a+t,i[t]);else for(let t=-1,a=e*r;++t<r;)s(n,a+t,i.get(t))}),
SetVisitor.prototype.visitMap=wrapSet((t,e,i)=>{const r=t.children[0],{valueOffsets:n}=t,s=Dt.getVisitFn(r)
;let{[e]:a,[e+1]:o}=n;const c=i instanceof Map?i.entries():Object.entries(i);for(const t of c)if(s(r,a,t),++a>=o)break})
;const Dt=new SetVisitor,Ft=Symbol.for("parent"),At=Symbol.for("rowIndex");class StructRow{constructor(t,e){
return this[Ft]=t,this[At]=e,new Proxy(this,Ot)}toArray(){return Object.values(this.toJSON())}toJSON(){
const t=this[At],e=this[Ft],i=e.type.children,r={};for(let n=-1,s=i.length;++n<s;)r[i[n].name]=Lt.visit(e.children[n],t)
;return r}toString(){return`{${[...this].map(([t,e])=>`${valueToString(t)}: ${valueToString(e)}`).join(", ")}}`}
[Symbol.for("nodejs.util.inspect.custom")](){return this.toString()}[Symbol.iterator](){
return new StructRowIterator(this[Ft],this[At])}}class StructRowIterator{constructor(t,e){this.childIndex=0,
this.children=t.children,this.rowIndex=e,this.childFields=t.type.children,this.numChildren=this.childFields.length}
[Symbol.iterator](){return this}next(){const t=this.childIndex;return t<this.numChildren?(this.childIndex=t+1,{done:!1,
value:[this.childFields[t].name,Lt.visit(this.children[t],this.rowIndex)]}):{done:!0,value:null}}}
Object.defineProperties(StructRow.prototype,{[Symbol.toStringTag]:{enumerable:!1,configurable:!1,value:"Row"},[Ft]:{
writable:!0,enumerable:!1,configurable:!1,value:null},[At]:{writable:!0,enumerable:!1,configurable:!1,value:-1}})
;const Ot=new class StructRowProxyHandler{isExtensible(){return!1}deleteProperty(){return!1}preventExtensions(){return!0
}ownKeys(t){return t[Ft].type.children.map(t=>t.name)}has(t,e){return t[Ft].type.children.some(t=>t.name===e)}
getOwnPropertyDescriptor(t,e){if(t[Ft].type.children.some(t=>t.name===e))return{writable:!0,enumerable:!0,
configurable:!0}}get(t,e){if(Reflect.has(t,e))return t[e];const i=t[Ft].type.children.findIndex(t=>t.name===e)
;if(-1!==i){const r=Lt.visit(t[Ft].children[i],t[At]);return Reflect.set(t,e,r),r}}set(t,e,i){
const r=t[Ft].type.children.findIndex(t=>t.name===e);return-1!==r?(Dt.visit(t[Ft].children[r],t[At],i),
Reflect.set(t,e,i)):!(!Reflect.has(t,e)&&"symbol"!=typeof e)&&Reflect.set(t,e,i)}};class GetVisitor extends Visitor{}
function wrapGet(t){return(e,i)=>e.getValid(i)?t(e,i):null}const xt=16,getVariableWidthBytes=(t,e,i)=>{
if(i+1>=e.length)return null;const r=bigIntToNumber(e[i]),n=bigIntToNumber(e[i+1]);return t.subarray(r,n)
},getDateDay=({values:t},e)=>((t,e)=>864e5*t[e])(t,e),getDateMillisecond=({values:t},e)=>bigIntToNumber(t[e]),getNumeric=({stride:t,values:e},i)=>e[t*i],getBigInts=({values:t},e)=>t[e],getBinary=({values:t,valueOffsets:e},i)=>getVariableWidthBytes(t,e,i),getBinaryViewBytes=(t,e)=>{
var i;const r=t.values;if(!r)throw new Error("BinaryView data is missing view buffer");const n=e*xt,s=n+xt
;if(n<0||s>r.length)throw new Error(`BinaryView data buffer is too short: expected 16 bytes, got ${Math.max(0,r.length-n)}`)
;const a=r.subarray(n,s)
;if(a.length<xt)throw new Error(`BinaryView data buffer is too short: expected 16 bytes, got ${a.length}`)
;const o=new DataView(r.buffer,a.byteOffset,xt),c=o.getInt32(0,!0);if(c<=0)return new Uint8Array(0)
;if(c<=12)return a.subarray(4,4+c)
;const l=o.getInt32(8,!0),u=o.getInt32(12,!0),d=null===(i=t.variadicBuffers)||void 0===i?void 0:i[l]
;if(!d)throw new Error(`BinaryView variadic buffer ${l} is missing`);return d.subarray(u,u+c)
},getUtf8=({values:t,valueOffsets:e},i)=>{const r=getVariableWidthBytes(t,e,i);return null!==r?R(r):null
},getTimestampSecond=({values:t},e)=>1e3*bigIntToNumber(t[e]),getTimestampMillisecond=({values:t},e)=>bigIntToNumber(t[e]),getTimestampMicrosecond=({values:t},e)=>divideBigInts(t[e],BigInt(1e3)),getTimestampNanosecond=({values:t},e)=>divideBigInts(t[e],BigInt(1e6)),getTimeSecond=({values:t},e)=>t[e],getTimeMillisecond=({values:t},e)=>t[e],getTimeMicrosecond=({values:t},e)=>t[e],getTimeNanosecond=({values:t},e)=>t[e],getList=(t,e)=>{
const{valueOffsets:i,stride:r,children:n}=t,s=bigIntToNumber(i[e*r]),a=bigIntToNumber(i[e*r+1]),o=n[0].slice(s,a-s)
;return new vector_Vector([o])},getDenseUnion=(t,e)=>{const i=t.type.typeIdToChildIndex[t.typeIds[e]],r=t.children[i]
;return Lt.visit(r,t.valueOffsets[e])},getSparseUnion=(t,e)=>{
const i=t.type.typeIdToChildIndex[t.typeIds[e]],r=t.children[i];return Lt.visit(r,e)
},getIntervalDayTime=({values:t},e)=>t.subarray(2*e,2*(e+1)),getIntervalYearMonth=({values:t},e)=>{
const i=t[e],r=new Int32Array(2);return r[0]=Math.trunc(i/12),r[1]=Math.trunc(i%12),r
},getIntervalMonthDayNano=({values:t},e)=>t.subarray(4*e,4*(e+1)),getDurationSecond=({values:t},e)=>t[e],getDurationMillisecond=({values:t},e)=>t[e],getDurationMicrosecond=({values:t},e)=>t[e],getDurationNanosecond=({values:t},e)=>t[e]
;GetVisitor.prototype.visitNull=wrapGet((t,e)=>null),GetVisitor.prototype.visitBool=wrapGet(({offset:t,values:e},i)=>{
const r=t+i;return!!(e[r>>3]&1<<r%8)}),GetVisitor.prototype.visitInt=wrapGet(({values:t},e)=>t[e]),
GetVisitor.prototype.visitInt8=wrapGet(getNumeric),GetVisitor.prototype.visitInt16=wrapGet(getNumeric),
GetVisitor.prototype.visitInt32=wrapGet(getNumeric),GetVisitor.prototype.visitInt64=wrapGet(getBigInts),
GetVisitor.prototype.visitUint8=wrapGet(getNumeric),GetVisitor.prototype.visitUint16=wrapGet(getNumeric),
GetVisitor.prototype.visitUint32=wrapGet(getNumeric),GetVisitor.prototype.visitUint64=wrapGet(getBigInts),
GetVisitor.prototype.visitFloat=wrapGet(({type:t,values:e},i)=>t.precision!==$.HALF?e[i]:uint16ToFloat64(e[i])),
GetVisitor.prototype.visitFloat16=wrapGet(({stride:t,values:e},i)=>uint16ToFloat64(e[t*i])),
GetVisitor.prototype.visitFloat32=wrapGet(getNumeric),GetVisitor.prototype.visitFloat64=wrapGet(getNumeric),
GetVisitor.prototype.visitUtf8=wrapGet(getUtf8),GetVisitor.prototype.visitLargeUtf8=wrapGet(getUtf8),
GetVisitor.prototype.visitUtf8View=wrapGet((t,e)=>{const i=getBinaryViewBytes(t,e);return R(i)}),
GetVisitor.prototype.visitBinary=wrapGet(getBinary),GetVisitor.prototype.visitLargeBinary=wrapGet(getBinary),
GetVisitor.prototype.visitBinaryView=wrapGet((t,e)=>getBinaryViewBytes(t,e)),
GetVisitor.prototype.visitFixedSizeBinary=wrapGet(({stride:t,values:e},i)=>e.subarray(t*i,t*(i+1))),
GetVisitor.prototype.visitDate=wrapGet((t,e)=>t.type.unit===Y.DAY?getDateDay(t,e):getDateMillisecond(t,e)),
GetVisitor.prototype.visitDateDay=wrapGet(getDateDay),
GetVisitor.prototype.visitDateMillisecond=wrapGet(getDateMillisecond),
GetVisitor.prototype.visitTimestamp=wrapGet((t,e)=>{switch(t.type.unit){case H.SECOND:return getTimestampSecond(t,e)
;case H.MILLISECOND:return getTimestampMillisecond(t,e);case H.MICROSECOND:return getTimestampMicrosecond(t,e)
;case H.NANOSECOND:return getTimestampNanosecond(t,e)}
}),GetVisitor.prototype.visitTimestampSecond=wrapGet(getTimestampSecond),
GetVisitor.prototype.visitTimestampMillisecond=wrapGet(getTimestampMillisecond),
GetVisitor.prototype.visitTimestampMicrosecond=wrapGet(getTimestampMicrosecond),
GetVisitor.prototype.visitTimestampNanosecond=wrapGet(getTimestampNanosecond),
GetVisitor.prototype.visitTime=wrapGet((t,e)=>{switch(t.type.unit){case H.SECOND:return getTimeSecond(t,e)
;case H.MILLISECOND:return getTimeMillisecond(t,e);case H.MICROSECOND:return getTimeMicrosecond(t,e);case H.NANOSECOND:
return getTimeNanosecond(t,e)}}),GetVisitor.prototype.visitTimeSecond=wrapGet(getTimeSecond),
GetVisitor.prototype.visitTimeMillisecond=wrapGet(getTimeMillisecond),
GetVisitor.prototype.visitTimeMicrosecond=wrapGet(getTimeMicrosecond),
GetVisitor.prototype.visitTimeNanosecond=wrapGet(getTimeNanosecond),
GetVisitor.prototype.visitDecimal=wrapGet(({values:t,stride:e},i)=>BN.decimal(t.subarray(e*i,e*(i+1)))),
GetVisitor.prototype.visitList=wrapGet(getList),GetVisitor.prototype.visitLargeList=wrapGet(getList),
GetVisitor.prototype.visitStruct=wrapGet((t,e)=>new StructRow(t,e)),
GetVisitor.prototype.visitUnion=wrapGet((t,e)=>t.type.mode===K.Dense?getDenseUnion(t,e):getSparseUnion(t,e)),
GetVisitor.prototype.visitDenseUnion=wrapGet(getDenseUnion),
GetVisitor.prototype.visitSparseUnion=wrapGet(getSparseUnion),GetVisitor.prototype.visitDictionary=wrapGet((t,e)=>{var i
;return null===(i=t.dictionary)||void 0===i?void 0:i.get(t.values[e])
}),GetVisitor.prototype.visitInterval=wrapGet((t,e)=>t.type.unit===J.MONTH_DAY_NANO?getIntervalMonthDayNano(t,e):t.type.unit===J.DAY_TIME?getIntervalDayTime(t,e):getIntervalYearMonth(t,e)),
GetVisitor.prototype.visitIntervalDayTime=wrapGet(getIntervalDayTime),
GetVisitor.prototype.visitIntervalYearMonth=wrapGet(getIntervalYearMonth),
GetVisitor.prototype.visitIntervalMonthDayNano=wrapGet(getIntervalMonthDayNano),
GetVisitor.prototype.visitDuration=wrapGet((t,e)=>{switch(t.type.unit){case H.SECOND:return getDurationSecond(t,e)
;case H.MILLISECOND:return getDurationMillisecond(t,e);case H.MICROSECOND:return getDurationMicrosecond(t,e)
;case H.NANOSECOND:return getDurationNanosecond(t,e)}
}),GetVisitor.prototype.visitDurationSecond=wrapGet(getDurationSecond),
GetVisitor.prototype.visitDurationMillisecond=wrapGet(getDurationMillisecond),
GetVisitor.prototype.visitDurationMicrosecond=wrapGet(getDurationMicrosecond),
GetVisitor.prototype.visitDurationNanosecond=wrapGet(getDurationNanosecond),
GetVisitor.prototype.visitFixedSizeList=wrapGet((t,e)=>{const{stride:i,children:r}=t,n=r[0].slice(e*i,i)
;return new vector_Vector([n])}),GetVisitor.prototype.visitMap=wrapGet((t,e)=>{
const{valueOffsets:i,children:r}=t,{[e]:n,[e+1]:s}=i,a=r[0];return new MapRow(a.slice(n,s-n))})
;const Lt=new GetVisitor,Nt=Symbol.for("keys"),Mt=Symbol.for("vals"),Ut=Symbol.for("kKeysAsStrings"),Ct=Symbol.for("_kKeysAsStrings")
;class MapRow{constructor(t){return this[Nt]=new vector_Vector([t.children[0]]).memoize(),this[Mt]=t.children[1],
new Proxy(this,new MapRowProxyHandler)}get[Ut](){return this[Ct]||(this[Ct]=Array.from(this[Nt].toArray(),String))}
[Symbol.iterator](){return new MapRowIterator(this[Nt],this[Mt])}get size(){return this[Nt].length}toArray(){
return Object.values(this.toJSON())}toJSON(){const t=this[Nt],e=this[Mt],i={}
;for(let r=-1,n=t.length;++r<n;)i[t.get(r)]=Lt.visit(e,r);return i}toString(){
return`{${[...this].map(([t,e])=>`${valueToString(t)}: ${valueToString(e)}`).join(", ")}}`}
[Symbol.for("nodejs.util.inspect.custom")](){return this.toString()}}class MapRowIterator{constructor(t,e){this.keys=t,
this.vals=e,this.keyIndex=0,this.numKeys=t.length}[Symbol.iterator](){return this}next(){const t=this.keyIndex
;return t===this.numKeys?{done:!0,value:null}:(this.keyIndex++,{done:!1,value:[this.keys.get(t),Lt.visit(this.vals,t)]})
}}class MapRowProxyHandler{isExtensible(){return!1}deleteProperty(){return!1}preventExtensions(){return!0}ownKeys(t){
return t[Ut]}has(t,e){return t[Ut].includes(e)}getOwnPropertyDescriptor(t,e){if(-1!==t[Ut].indexOf(e))return{
writable:!0,enumerable:!0,configurable:!0}}get(t,e){if(Reflect.has(t,e))return t[e];const i=t[Ut].indexOf(e);if(-1!==i){
const r=Lt.visit(Reflect.get(t,Mt),i);return Reflect.set(t,e,r),r}}set(t,e,i){const r=t[Ut].indexOf(e)
;return-1!==r?(Dt.visit(Reflect.get(t,Mt),r,i),Reflect.set(t,e,i)):!!Reflect.has(t,e)&&Reflect.set(t,e,i)}}let Rt
;function clampRange(t,e,i,r){const{length:n=0}=t;let s="number"!=typeof e?0:e,a="number"!=typeof i?n:i
;return s<0&&(s=(s%n+n)%n),a<0&&(a=(a%n+n)%n),a<s&&(Rt=s,s=a,a=Rt),a>n&&(a=n),r?r(t,s,a):[s,a]}
Object.defineProperties(MapRow.prototype,{[Symbol.toStringTag]:{enumerable:!1,configurable:!1,value:"Row"},[Nt]:{
writable:!0,enumerable:!1,configurable:!1,value:null},[Mt]:{writable:!0,enumerable:!1,configurable:!1,value:null},[Ct]:{
writable:!0,enumerable:!1,configurable:!1,value:null}});const wrapIndex=(t,e)=>t<0?e+t:t,isNaNFast=t=>t!=t
;function createElementComparator(t){if("object"!==typeof t||null===t)return isNaNFast(t)?isNaNFast:e=>e===t
;if(t instanceof Date){const e=t.valueOf();return t=>t instanceof Date&&t.valueOf()===e}
return ArrayBuffer.isView(t)?e=>!!e&&function compareArrayLike(t,e){let i=0;const r=t.length;if(r!==e.length)return!1
;if(r>0)do{if(t[i]!==e[i])return!1}while(++i<r);return!0}(t,e):t instanceof Map?function createMapComparator(t){let e=-1
;const i=[];for(const r of t.values())i[++e]=createElementComparator(r);return createSubElementsComparator(i)
}(t):Array.isArray(t)?function createArrayLikeComparator(t){const e=[]
;for(let i=-1,r=t.length;++i<r;)e[i]=createElementComparator(t[i]);return createSubElementsComparator(e)
}(t):t instanceof vector_Vector?function createVectorComparator(t){const e=[]
;for(let i=-1,r=t.length;++i<r;)e[i]=createElementComparator(t.get(i));return createSubElementsComparator(e)
}(t):function createObjectComparator(t,e=!1){const i=Object.keys(t);if(!e&&0===i.length)return()=>!1;const r=[]
;for(let e=-1,n=i.length;++e<n;)r[e]=createElementComparator(t[i[e]]);return createSubElementsComparator(r,i)}(t,!0)}
function createSubElementsComparator(t,e){return i=>{if(!i||"object"!=typeof i)return!1;switch(i.constructor){
case Array:return function compareArray(t,e){const i=t.length;if(e.length!==i)return!1
;for(let r=-1;++r<i;)if(!t[r](e[r]))return!1;return!0}(t,i);case Map:return compareObject(t,i,i.keys());case MapRow:
case StructRow:case Object:case void 0:return compareObject(t,i,e||Object.keys(i))}
return i instanceof vector_Vector&&function compareVector(t,e){const i=t.length;if(e.length!==i)return!1
;for(let r=-1;++r<i;)if(!t[r](e.get(r)))return!1;return!0}(t,i)}}function compareObject(t,e,i){
const r=i[Symbol.iterator](),n=e instanceof Map?e.keys():Object.keys(e)[Symbol.iterator](),s=e instanceof Map?e.values():Object.values(e)[Symbol.iterator]()
;let a=0;const o=t.length;let c=s.next(),l=r.next(),u=n.next()
;for(;a<o&&!l.done&&!u.done&&!c.done&&(l.value===u.value&&t[a](c.value));++a,l=r.next(),u=n.next(),c=s.next());
return!!(a===o&&l.done&&u.done&&c.done)||(r.return&&r.return(),n.return&&n.return(),s.return&&s.return(),!1)}
function bit_getBool(t,e,i,r){return!!(i&1<<r)}function getBit(t,e,i,r){return(i&1<<r)>>r}
function truncateBitmap(t,e,i){const r=i.byteLength+7&-8;if(t>0||i.byteLength<r){const n=new Uint8Array(r)
;return n.set(t%8==0?i.subarray(t>>3):packBools(new BitIterator(i,t,e,null,bit_getBool)).subarray(0,r)),n}return i}
function packBools(t){const e=[];let i=0,r=0,n=0;for(const s of t)s&&(n|=1<<r),8===++r&&(e[i++]=n,n=r=0)
;(0===i||r>0)&&(e[i++]=n);const s=new Uint8Array(e.length+7&-8);return s.set(e),s}class BitIterator{
constructor(t,e,i,r,n){this.bytes=t,this.length=i,this.context=r,this.get=n,this.bit=e%8,this.byteIndex=e>>3,
this.byte=t[this.byteIndex++],this.index=0}next(){return this.index<this.length?(8===this.bit&&(this.bit=0,
this.byte=this.bytes[this.byteIndex++]),{value:this.get(this.context,this.index++,this.byte,this.bit++)}):{done:!0,
value:null}}[Symbol.iterator](){return this}}function popcnt_bit_range(t,e,i){if(i-e<=0)return 0;if(i-e<8){let r=0
;for(const n of new BitIterator(t,e,i-e,t,getBit))r+=n;return r}const r=i>>3<<3,n=e+(e%8==0?0:8-e%8)
;return popcnt_bit_range(t,e,n)+popcnt_bit_range(t,r,i)+function popcnt_array(t,e,i){let r=0,n=Math.trunc(e)
;const s=new DataView(t.buffer,t.byteOffset,t.byteLength),a=void 0===i?t.byteLength:n+i
;for(;a-n>=4;)r+=popcnt_uint32(s.getUint32(n)),n+=4;for(;a-n>=2;)r+=popcnt_uint32(s.getUint16(n)),n+=2
;for(;a-n>=1;)r+=popcnt_uint32(s.getUint8(n)),n+=1;return r}(t,n>>3,r-n>>3)}function popcnt_uint32(t){
let e=Math.trunc(t);return e-=e>>>1&1431655765,e=(858993459&e)+(e>>>2&858993459),16843009*(e+(e>>>4)&252645135)>>>24}
const Et=Symbol.for("apache-arrow/Data");class data_Data{static isData(t){return!0===(null==t?void 0:t[Et])}
get typeId(){return this.type.typeId}get ArrayType(){return this.type.ArrayType}get buffers(){
return[this.valueOffsets,this.values,this.nullBitmap,this.typeIds]}get nullable(){if(0!==this._nullCount){
const{type:t}=this
;return type_DataType.isSparseUnion(t)||type_DataType.isDenseUnion(t)?this.children.some(t=>t.nullable):this.nullBitmap&&this.nullBitmap.byteLength>0
}return!0}get byteLength(){let t=0;const{valueOffsets:e,values:i,nullBitmap:r,typeIds:n}=this
;return e&&(t+=e.byteLength),i&&(t+=i.byteLength),r&&(t+=r.byteLength),n&&(t+=n.byteLength),
t+=this.variadicBuffers.reduce((t,e)=>{var i;return t+(null!==(i=null==e?void 0:e.byteLength)&&void 0!==i?i:0)},0),
this.children.reduce((t,e)=>t+e.byteLength,t)}get nullCount(){
if(type_DataType.isUnion(this.type))return this.children.reduce((t,e)=>t+e.nullCount,0);let t,e=this._nullCount
;return e<=-1&&(t=this.nullBitmap)&&(this._nullCount=e=0===t.length?0:this.length-popcnt_bit_range(t,this.offset,this.offset+this.length)),
e}constructor(t,e,i,r,n,s=[],a,o=[]){var c;let l;this.type=t,this.children=s,this.dictionary=a,
this.offset=Math.floor(Math.max(e||0,0)),this.length=Math.floor(Math.max(i||0,0)),
this._nullCount=Math.floor(Math.max(r||0,-1)),n instanceof data_Data?(this.stride=n.stride,this.values=n.values,
this.typeIds=n.typeIds,this.nullBitmap=n.nullBitmap,this.valueOffsets=n.valueOffsets,
this.variadicBuffers=n.variadicBuffers):(this.stride=strideForType(t),n&&((l=n[0])&&(this.valueOffsets=l),
(l=n[1])&&(this.values=l),(l=n[2])&&(this.nullBitmap=l),(l=n[3])&&(this.typeIds=l)),this.variadicBuffers=o),
null!==(c=this.variadicBuffers)&&void 0!==c||(this.variadicBuffers=[])}getValid(t){const{type:e}=this
;if(type_DataType.isUnion(e)){
const i=e,r=this.typeIds[t],n=i.typeIdToChildIndex[r],s=this.children[n],a=this.valueOffsets,o=i.mode===K.Dense&&a?Number(a[t]):t
;return s.getValid(o)}if(this.nullable&&this.nullCount>0){const e=this.offset+t;return!!(this.nullBitmap[e>>3]&1<<e%8)}
return!0}setValid(t,e){let i;const{type:r}=this;if(type_DataType.isUnion(r)){
const n=r,s=this.typeIds[t],a=n.typeIdToChildIndex[s],o=this.children[a],c=this.valueOffsets,l=n.mode===K.Dense&&c?Number(c[t]):t
;i=o.getValid(l),o.setValid(l,e)}else{let{nullBitmap:r}=this;const{offset:n,length:s}=this,a=n+t,o=1<<a%8,c=a>>3
;(!r||r.byteLength<=c)&&(r=new Uint8Array((n+s+63&-64)>>3).fill(255),
this.nullCount>0?(r.set(truncateBitmap(n,s,this.nullBitmap),0),Object.assign(this,{nullBitmap:r})):Object.assign(this,{
nullBitmap:r,_nullCount:0}));const l=r[c];i=0!==(l&o),r[c]=e?l|o:l&~o}
return i!==!!e&&(this._nullCount=this.nullCount+(e?-1:1)),e}
clone(t=this.type,e=this.offset,i=this.length,r=this._nullCount,n=this,s=this.children,a=this.variadicBuffers){
return new data_Data(t,e,i,r,n,s,this.dictionary,a)}slice(t,e){
const{stride:i,typeId:r,children:n}=this,s=+(0===this._nullCount)-1,a=16===r?i:1,o=this._sliceBuffers(t,e,i,r)
;return this.clone(this.type,this.offset+t,e,s,o,0===n.length||this.valueOffsets?n:this._sliceChildren(n,a*t,a*e),this.variadicBuffers)
}_changeLengthAndBackfillNullBitmap(t){
if(this.typeId===j.Null)return this.clone(this.type,0,t,0,this.buffers,this.children,this.variadicBuffers)
;const{length:e,nullCount:i}=this,r=new Uint8Array((t+63&-64)>>3).fill(255,0,e>>3);r[e>>3]=(1<<e-(-8&e))-1,
i>0&&r.set(truncateBitmap(this.offset,e,this.nullBitmap),0);const n=this.buffers;return n[P.VALIDITY]=r,
this.clone(this.type,0,t,i+(t-e),n,this.children,this.variadicBuffers)}_sliceBuffers(t,e,i,r){let n
;const{buffers:s}=this
;if((n=s[P.TYPE])&&(s[P.TYPE]=n.subarray(t,t+e)),type_DataType.isBinaryView(this.type)||type_DataType.isUtf8View(this.type)){
const i=type_BinaryView.ELEMENT_WIDTH;(n=s[P.DATA])&&(s[P.DATA]=n.subarray(t*i,(t+e)*i))
}else(n=s[P.OFFSET])&&(s[P.OFFSET]=n.subarray(t,t+e+1))||(n=s[P.DATA])&&(s[P.DATA]=6===r?n:n.subarray(i*t,i*(t+e)))
;return s}_sliceChildren(t,e,i){return t.map(t=>t.slice(e,i))}}data_Data.prototype.children=Object.freeze([]),
data_Data.prototype[Et]=!0,Object.defineProperty(data_Data,Symbol.hasInstance,{value:function isDataInstance(t){
return Function.prototype[Symbol.hasInstance].call(this,t)||this===data_Data&&data_Data.isData(t)}})
;class MakeDataVisitor extends Visitor{visit(t){return this.getVisitFn(t.type).call(this,t)}visitNull(t){
const{type:e,offset:i=0,length:r=0}=t;return new data_Data(e,i,r,r)}visitBool(t){
const{type:e,offset:i=0}=t,r=toUint8Array(t.nullBitmap),n=toArrayBufferView(e.ArrayType,t.data),{length:s=n.length>>3,nullCount:a=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,s,a,[void 0,n,r])}visitInt(t){
const{type:e,offset:i=0}=t,r=toUint8Array(t.nullBitmap),n=toArrayBufferView(e.ArrayType,t.data),{length:s=n.length,nullCount:a=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,s,a,[void 0,n,r])}visitFloat(t){
const{type:e,offset:i=0}=t,r=toUint8Array(t.nullBitmap),n=toArrayBufferView(e.ArrayType,t.data),{length:s=n.length,nullCount:a=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,s,a,[void 0,n,r])}visitUtf8(t){
const{type:e,offset:i=0}=t,r=toUint8Array(t.data),n=toUint8Array(t.nullBitmap),s=toInt32Array(t.valueOffsets),{length:a=s.length-1,nullCount:o=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,a,o,[s,r,n])}visitUtf8View(t){var e
;const{type:i,offset:r=0}=t,n=toArrayBufferView(i.ArrayType,t.views),s=toUint8Array(t.nullBitmap),a=(t.variadicBuffers||[]).map(t=>toUint8Array(t)),o=null!==(e=t.length)&&void 0!==e?e:Math.trunc(n.length/type_Utf8View.ELEMENT_WIDTH),c=t.nullBitmap?-1:0
;return new data_Data(i,r,o,c,[void 0,n,s],[],void 0,a)}visitLargeUtf8(t){
const{type:e,offset:i=0}=t,r=toUint8Array(t.data),n=toUint8Array(t.nullBitmap),s=toBigInt64Array(t.valueOffsets),{length:a=s.length-1,nullCount:o=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,a,o,[s,r,n])}visitBinary(t){
const{type:e,offset:i=0}=t,r=toUint8Array(t.data),n=toUint8Array(t.nullBitmap),s=toInt32Array(t.valueOffsets),{length:a=s.length-1,nullCount:o=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,a,o,[s,r,n])}visitBinaryView(t){var e
;const{type:i,offset:r=0}=t,n=toArrayBufferView(i.ArrayType,t.views),s=toUint8Array(t.nullBitmap),a=(t.variadicBuffers||[]).map(t=>toUint8Array(t)),o=null!==(e=t.length)&&void 0!==e?e:Math.trunc(n.length/type_BinaryView.ELEMENT_WIDTH),c=t.nullBitmap?-1:0
;return new data_Data(i,r,o,c,[void 0,n,s],[],void 0,a)}visitLargeBinary(t){
const{type:e,offset:i=0}=t,r=toUint8Array(t.data),n=toUint8Array(t.nullBitmap),s=toBigInt64Array(t.valueOffsets),{length:a=s.length-1,nullCount:o=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,a,o,[s,r,n])}visitFixedSizeBinary(t){
const{type:e,offset:i=0}=t,r=toUint8Array(t.nullBitmap),n=toArrayBufferView(e.ArrayType,t.data),{length:s=n.length/strideForType(e),nullCount:a=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,s,a,[void 0,n,r])}visitDate(t){
const{type:e,offset:i=0}=t,r=toUint8Array(t.nullBitmap),n=toArrayBufferView(e.ArrayType,t.data),{length:s=n.length/strideForType(e),nullCount:a=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,s,a,[void 0,n,r])}visitTimestamp(t){
const{type:e,offset:i=0}=t,r=toUint8Array(t.nullBitmap),n=toArrayBufferView(e.ArrayType,t.data),{length:s=n.length/strideForType(e),nullCount:a=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,s,a,[void 0,n,r])}visitTime(t){
const{type:e,offset:i=0}=t,r=toUint8Array(t.nullBitmap),n=toArrayBufferView(e.ArrayType,t.data),{length:s=n.length/strideForType(e),nullCount:a=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,s,a,[void 0,n,r])}visitDecimal(t){
const{type:e,offset:i=0}=t,r=toUint8Array(t.nullBitmap),n=toArrayBufferView(e.ArrayType,t.data),{length:s=n.length/strideForType(e),nullCount:a=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,s,a,[void 0,n,r])}visitList(t){
const{type:e,offset:i=0,child:r}=t,n=toUint8Array(t.nullBitmap),s=toInt32Array(t.valueOffsets),{length:a=s.length-1,nullCount:o=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,a,o,[s,void 0,n],[r])}visitLargeList(t){
const{type:e,offset:i=0,child:r}=t,n=toUint8Array(t.nullBitmap),s=toBigInt64Array(t.valueOffsets),{length:a=s.length-1,nullCount:o=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,a,o,[s,void 0,n],[r])}visitStruct(t){
const{type:e,offset:i=0,children:r=[]}=t,n=toUint8Array(t.nullBitmap),{length:s=r.reduce((t,{length:e})=>Math.max(t,e),0),nullCount:a=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,s,a,[void 0,void 0,n],r)}visitUnion(t){
const{type:e,offset:i=0,children:r=[]}=t,n=toArrayBufferView(e.ArrayType,t.typeIds),{length:s=n.length,nullCount:a=-1}=t
;if(type_DataType.isSparseUnion(e))return new data_Data(e,i,s,a,[void 0,void 0,void 0,n],r)
;const o=toInt32Array(t.valueOffsets);return new data_Data(e,i,s,a,[o,void 0,void 0,n],r)}visitDictionary(t){
const{type:e,offset:i=0}=t,r=toUint8Array(t.nullBitmap),n=toArrayBufferView(e.indices.ArrayType,t.data),{dictionary:s=new vector_Vector([(new MakeDataVisitor).visit({
type:e.dictionary})])}=t,{length:a=n.length,nullCount:o=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,a,o,[void 0,n,r],[],s)}visitInterval(t){
const{type:e,offset:i=0}=t,r=toUint8Array(t.nullBitmap),n=toArrayBufferView(e.ArrayType,t.data),{length:s=n.length/strideForType(e),nullCount:a=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,s,a,[void 0,n,r])}visitDuration(t){
const{type:e,offset:i=0}=t,r=toUint8Array(t.nullBitmap),n=toArrayBufferView(e.ArrayType,t.data),{length:s=n.length,nullCount:a=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,s,a,[void 0,n,r])}visitFixedSizeList(t){
const{type:e,offset:i=0,child:r=(new MakeDataVisitor).visit({type:e.valueType
})}=t,n=toUint8Array(t.nullBitmap),{length:s=r.length/strideForType(e),nullCount:a=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,s,a,[void 0,void 0,n],[r])}visitMap(t){
const{type:e,offset:i=0,child:r=(new MakeDataVisitor).visit({type:e.childType
})}=t,n=toUint8Array(t.nullBitmap),s=toInt32Array(t.valueOffsets),{length:a=s.length-1,nullCount:o=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,a,o,[s,void 0,n],[r])}}const kt=new MakeDataVisitor;function data_makeData(t){
return kt.visit(t)}class ChunkedIterator{constructor(t=0,e){this.numChunks=t,this.getChunkIterator=e,this.chunkIndex=0,
this.chunkIterator=this.getChunkIterator(0)}next(){for(;this.chunkIndex<this.numChunks;){
const t=this.chunkIterator.next();if(!t.done)return t
;++this.chunkIndex<this.numChunks&&(this.chunkIterator=this.getChunkIterator(this.chunkIndex))}return{done:!0,value:null
}}[Symbol.iterator](){return this}}function computeChunkNullCounts(t){return t.reduce((t,e)=>t+e.nullCount,0)}
function computeChunkOffsets(t){return t.reduce((t,e,i)=>(t[i+1]=t[i]+e.length,t),new Uint32Array(t.length+1))}
function sliceChunks(t,e,i,r){const n=[];for(let s=-1,a=t.length;++s<a;){const a=t[s],o=e[s],{length:c}=a;if(o>=r)break
;if(i>=o+c)continue;if(o>=i&&o+c<=r){n.push(a);continue}const l=Math.max(0,i-o),u=Math.min(r-o,c);n.push(a.slice(l,u-l))
}return 0===n.length&&n.push(t[0].slice(0,0)),n}function binarySearch(t,e,i,r){let n=0,s=0,a=e.length-1;do{
if(n>=a-1)return i<e[a]?r(t,n,i-e[n]):null;s=n+Math.trunc(.5*(a-n)),i<e[s]?a=s:n=s}while(n<a)}
function isChunkedValid(t,e){return t.getValid(e)}function wrapChunkedCall1(t){function chunkedFn(e,i,r){
return t(e[i],r)}return function(t){return binarySearch(this.data,this._offsets,t,chunkedFn)}}
function wrapChunkedCall2(t){let e;function chunkedFn(i,r,n){return t(i[r],n,e)}return function(t,i){const r=this.data
;e=i;const n=binarySearch(r,this._offsets,t,chunkedFn);return e=void 0,n}}function wrapChunkedIndexOf(t){let e
;function chunkedIndexOf(i,r,n){let s=n,a=0,o=0;for(let n=r-1,c=i.length;++n<c;){const r=i[n]
;if(~(a=t(r,e,s)))return o+a;s=0,o+=r.length}return-1}return function(t,i){e=t
;const r=this.data,n="number"!=typeof i?chunkedIndexOf(r,0,0):binarySearch(r,this._offsets,i,chunkedIndexOf)
;return e=void 0,n}}class IndexOfVisitor extends Visitor{}function indexOfValue(t,e,i){if(void 0===e)return-1
;if(null===e)switch(t.typeId){case j.Union:case j.Dictionary:break;default:return function indexOfNull(t,e){
const{nullBitmap:i}=t;if(!i||t.nullCount<=0)return-1;let r=0
;for(const n of new BitIterator(i,t.offset+(e||0),t.length,i,bit_getBool)){if(!n)return r;++r}return-1}(t,i)}
const r=Lt.getVisitFn(t),n=createElementComparator(e);for(let e=(i||0)-1,s=t.length;++e<s;)if(n(r(t,e)))return e
;return-1}function indexOfUnion(t,e,i){const r=Lt.getVisitFn(t),n=createElementComparator(e)
;for(let e=(i||0)-1,s=t.length;++e<s;)if(n(r(t,e)))return e;return-1}
IndexOfVisitor.prototype.visitNull=function nullIndexOf(t,e){return null===e&&t.length>0?0:-1},
IndexOfVisitor.prototype.visitBool=indexOfValue,IndexOfVisitor.prototype.visitInt=indexOfValue,
IndexOfVisitor.prototype.visitInt8=indexOfValue,IndexOfVisitor.prototype.visitInt16=indexOfValue,
IndexOfVisitor.prototype.visitInt32=indexOfValue,IndexOfVisitor.prototype.visitInt64=indexOfValue,
IndexOfVisitor.prototype.visitUint8=indexOfValue,IndexOfVisitor.prototype.visitUint16=indexOfValue,
IndexOfVisitor.prototype.visitUint32=indexOfValue,IndexOfVisitor.prototype.visitUint64=indexOfValue,
IndexOfVisitor.prototype.visitFloat=indexOfValue,IndexOfVisitor.prototype.visitFloat16=indexOfValue,
IndexOfVisitor.prototype.visitFloat32=indexOfValue,IndexOfVisitor.prototype.visitFloat64=indexOfValue,
IndexOfVisitor.prototype.visitUtf8=indexOfValue,IndexOfVisitor.prototype.visitLargeUtf8=indexOfValue,
IndexOfVisitor.prototype.visitUtf8View=indexOfValue,IndexOfVisitor.prototype.visitBinary=indexOfValue,
IndexOfVisitor.prototype.visitLargeBinary=indexOfValue,IndexOfVisitor.prototype.visitBinaryView=indexOfValue,
IndexOfVisitor.prototype.visitFixedSizeBinary=indexOfValue,IndexOfVisitor.prototype.visitDate=indexOfValue,
IndexOfVisitor.prototype.visitDateDay=indexOfValue,IndexOfVisitor.prototype.visitDateMillisecond=indexOfValue,
IndexOfVisitor.prototype.visitTimestamp=indexOfValue,IndexOfVisitor.prototype.visitTimestampSecond=indexOfValue,
IndexOfVisitor.prototype.visitTimestampMillisecond=indexOfValue,
IndexOfVisitor.prototype.visitTimestampMicrosecond=indexOfValue,
IndexOfVisitor.prototype.visitTimestampNanosecond=indexOfValue,IndexOfVisitor.prototype.visitTime=indexOfValue,
IndexOfVisitor.prototype.visitTimeSecond=indexOfValue,IndexOfVisitor.prototype.visitTimeMillisecond=indexOfValue,
IndexOfVisitor.prototype.visitTimeMicrosecond=indexOfValue,IndexOfVisitor.prototype.visitTimeNanosecond=indexOfValue,
IndexOfVisitor.prototype.visitDecimal=indexOfValue,IndexOfVisitor.prototype.visitList=indexOfValue,
IndexOfVisitor.prototype.visitLargeList=indexOfValue,IndexOfVisitor.prototype.visitStruct=indexOfValue,
IndexOfVisitor.prototype.visitUnion=indexOfValue,IndexOfVisitor.prototype.visitDenseUnion=indexOfUnion,
IndexOfVisitor.prototype.visitSparseUnion=indexOfUnion,IndexOfVisitor.prototype.visitDictionary=indexOfValue,
IndexOfVisitor.prototype.visitInterval=indexOfValue,IndexOfVisitor.prototype.visitIntervalDayTime=indexOfValue,
IndexOfVisitor.prototype.visitIntervalYearMonth=indexOfValue,
IndexOfVisitor.prototype.visitIntervalMonthDayNano=indexOfValue,IndexOfVisitor.prototype.visitDuration=indexOfValue,
IndexOfVisitor.prototype.visitDurationSecond=indexOfValue,
IndexOfVisitor.prototype.visitDurationMillisecond=indexOfValue,
IndexOfVisitor.prototype.visitDurationMicrosecond=indexOfValue,
IndexOfVisitor.prototype.visitDurationNanosecond=indexOfValue,IndexOfVisitor.prototype.visitFixedSizeList=indexOfValue,
IndexOfVisitor.prototype.visitMap=indexOfValue;const zt=new IndexOfVisitor;class IteratorVisitor extends Visitor{}
function vectorIterator(t){const{type:e}=t
;if(0===t.nullCount&&1===t.stride&&(type_DataType.isInt(e)&&64!==e.bitWidth||type_DataType.isTime(e)&&64!==e.bitWidth||type_DataType.isFloat(e)&&e.precision!==$.HALF))return new ChunkedIterator(t.data.length,e=>{
const i=t.data[e];return i.values.subarray(0,i.length)[Symbol.iterator]()});let i=0
;return new ChunkedIterator(t.data.length,e=>{const r=t.data[e].length,n=t.slice(i,i+r);return i+=r,
new VectorIterator(n)})}class VectorIterator{constructor(t){this.vector=t,this.index=0}next(){
return this.index<this.vector.length?{value:this.vector.get(this.index++)}:{done:!0,value:null}}[Symbol.iterator](){
return this}}IteratorVisitor.prototype.visitNull=vectorIterator,IteratorVisitor.prototype.visitBool=vectorIterator,
IteratorVisitor.prototype.visitInt=vectorIterator,IteratorVisitor.prototype.visitInt8=vectorIterator,
IteratorVisitor.prototype.visitInt16=vectorIterator,IteratorVisitor.prototype.visitInt32=vectorIterator,
IteratorVisitor.prototype.visitInt64=vectorIterator,IteratorVisitor.prototype.visitUint8=vectorIterator,
IteratorVisitor.prototype.visitUint16=vectorIterator,IteratorVisitor.prototype.visitUint32=vectorIterator,
IteratorVisitor.prototype.visitUint64=vectorIterator,IteratorVisitor.prototype.visitFloat=vectorIterator,
IteratorVisitor.prototype.visitFloat16=vectorIterator,IteratorVisitor.prototype.visitFloat32=vectorIterator,
IteratorVisitor.prototype.visitFloat64=vectorIterator,IteratorVisitor.prototype.visitUtf8=vectorIterator,
IteratorVisitor.prototype.visitLargeUtf8=vectorIterator,IteratorVisitor.prototype.visitUtf8View=vectorIterator,
IteratorVisitor.prototype.visitBinary=vectorIterator,IteratorVisitor.prototype.visitLargeBinary=vectorIterator,
IteratorVisitor.prototype.visitBinaryView=vectorIterator,IteratorVisitor.prototype.visitFixedSizeBinary=vectorIterator,
IteratorVisitor.prototype.visitDate=vectorIterator,IteratorVisitor.prototype.visitDateDay=vectorIterator,
IteratorVisitor.prototype.visitDateMillisecond=vectorIterator,IteratorVisitor.prototype.visitTimestamp=vectorIterator,
IteratorVisitor.prototype.visitTimestampSecond=vectorIterator,
IteratorVisitor.prototype.visitTimestampMillisecond=vectorIterator,
IteratorVisitor.prototype.visitTimestampMicrosecond=vectorIterator,
IteratorVisitor.prototype.visitTimestampNanosecond=vectorIterator,IteratorVisitor.prototype.visitTime=vectorIterator,
IteratorVisitor.prototype.visitTimeSecond=vectorIterator,IteratorVisitor.prototype.visitTimeMillisecond=vectorIterator,
IteratorVisitor.prototype.visitTimeMicrosecond=vectorIterator,
IteratorVisitor.prototype.visitTimeNanosecond=vectorIterator,IteratorVisitor.prototype.visitDecimal=vectorIterator,
IteratorVisitor.prototype.visitList=vectorIterator,IteratorVisitor.prototype.visitLargeList=vectorIterator,
IteratorVisitor.prototype.visitStruct=vectorIterator,IteratorVisitor.prototype.visitUnion=vectorIterator,
IteratorVisitor.prototype.visitDenseUnion=vectorIterator,IteratorVisitor.prototype.visitSparseUnion=vectorIterator,
IteratorVisitor.prototype.visitDictionary=vectorIterator,IteratorVisitor.prototype.visitInterval=vectorIterator,
IteratorVisitor.prototype.visitIntervalDayTime=vectorIterator,
IteratorVisitor.prototype.visitIntervalYearMonth=vectorIterator,
IteratorVisitor.prototype.visitIntervalMonthDayNano=vectorIterator,
IteratorVisitor.prototype.visitDuration=vectorIterator,IteratorVisitor.prototype.visitDurationSecond=vectorIterator,
IteratorVisitor.prototype.visitDurationMillisecond=vectorIterator,
IteratorVisitor.prototype.visitDurationMicrosecond=vectorIterator,
IteratorVisitor.prototype.visitDurationNanosecond=vectorIterator,
IteratorVisitor.prototype.visitFixedSizeList=vectorIterator,IteratorVisitor.prototype.visitMap=vectorIterator
;const jt=new IteratorVisitor;var Pt;const Gt=Symbol.for("apache-arrow/Vector"),Wt={},$t={};class vector_Vector{
static isVector(t){return!0===(null==t?void 0:t[Gt])}constructor(t){var e,i,r
;const n=t[0]instanceof vector_Vector?t.flatMap(t=>t.data):t
;if(0===n.length||n.some(t=>!(t instanceof data_Data)))throw new TypeError("Vector constructor expects an Array of Data instances.")
;const s=null===(e=n[0])||void 0===e?void 0:e.type;switch(n.length){case 0:this._offsets=[0];break;case 1:{
const{get:t,set:e,indexOf:i}=Wt[s.typeId],r=n[0];this.isValid=t=>isChunkedValid(r,t),this.get=e=>t(r,e),
this.set=(t,i)=>e(r,t,i),this.indexOf=t=>i(r,t),this._offsets=[0,r.length];break}default:
Object.setPrototypeOf(this,$t[s.typeId]),this._offsets=computeChunkOffsets(n)}this.data=n,this.type=s,
this.stride=strideForType(s),
this.numChildren=null!==(r=null===(i=s.children)||void 0===i?void 0:i.length)&&void 0!==r?r:0,
this.length=this._offsets.at(-1)}get byteLength(){return this.data.reduce((t,e)=>t+e.byteLength,0)}get nullable(){
return function computeChunkNullable(t){return t.some(t=>t.nullable)}(this.data)}get nullCount(){
return computeChunkNullCounts(this.data)}get ArrayType(){return this.type.ArrayType}get[Symbol.toStringTag](){
return`${this.VectorName}<${this.type[Symbol.toStringTag]}>`}get VectorName(){return`${j[this.type.typeId]}Vector`}
isValid(t){return!1}get(t){return null}at(t){return this.get(wrapIndex(t,this.length))}set(t,e){}indexOf(t,e){return-1}
includes(t,e){return this.indexOf(t,e)>-1}[Symbol.iterator](){return jt.visit(this)}concat(...t){
return new vector_Vector(this.data.concat(t.flatMap(t=>t.data).flat(Number.POSITIVE_INFINITY)))}slice(t,e){
return new vector_Vector(clampRange(this,t,e,({data:t,_offsets:e},i,r)=>sliceChunks(t,e,i,r)))}toJSON(){return[...this]}
toArray(){const{type:t,data:e,length:i,stride:r,ArrayType:n}=this;switch(t.typeId){case j.Int:case j.Float:
case j.Decimal:case j.Time:case j.Timestamp:switch(e.length){case 0:return new n;case 1:
return e[0].values.subarray(0,i*r);default:
return e.reduce((t,{values:e,length:i})=>(t.array.set(e.subarray(0,i*r),t.offset),t.offset+=i*r,t),{array:new n(i*r),
offset:0}).array}}return[...this]}toString(){return`[${[...this].join(",")}]`}getChild(t){var e
;return this.getChildAt(null===(e=this.type.children)||void 0===e?void 0:e.findIndex(e=>e.name===t))}getChildAt(t){
return t>-1&&t<this.numChildren?new vector_Vector(this.data.map(({children:e})=>e[t])):null}get isMemoized(){
return!!type_DataType.isDictionary(this.type)&&this.data[0].dictionary.isMemoized}memoize(){
if(type_DataType.isDictionary(this.type)){const t=new MemoizedVector(this.data[0].dictionary),e=this.data.map(e=>{
const i=e.clone();return i.dictionary=t,i});return new vector_Vector(e)}return new MemoizedVector(this)}unmemoize(){
if(type_DataType.isDictionary(this.type)&&this.isMemoized){
const t=this.data[0].dictionary.unmemoize(),e=this.data.map(e=>{const i=e.clone();return i.dictionary=t,i})
;return new vector_Vector(e)}return this}}Pt=Symbol.toStringTag,vector_Vector[Pt]=(t=>{t.type=type_DataType.prototype,
t.data=[],t.length=0,t.stride=1,t.numChildren=0,t._offsets=new Uint32Array([0]),t[Symbol.isConcatSpreadable]=!0,t[Gt]=!0
;const e=Object.keys(j).map(t=>j[t]).filter(t=>"number"==typeof t&&t!==j.NONE);for(const i of e){
const e=Lt.getVisitFnByTypeId(i),r=Dt.getVisitFnByTypeId(i),n=zt.getVisitFnByTypeId(i);Wt[i]={get:e,set:r,indexOf:n},
$t[i]=Object.create(t,{isValid:{value:wrapChunkedCall1(isChunkedValid)},get:{
value:wrapChunkedCall1(Lt.getVisitFnByTypeId(i))},set:{value:wrapChunkedCall2(Dt.getVisitFnByTypeId(i))},indexOf:{
value:wrapChunkedIndexOf(zt.getVisitFnByTypeId(i))}})}return"Vector"})(vector_Vector.prototype),
Object.defineProperty(vector_Vector,Symbol.hasInstance,{value:function isVectorInstance(t){
return Function.prototype[Symbol.hasInstance].call(this,t)||this===vector_Vector&&vector_Vector.isVector(t)}})
;class MemoizedVector extends vector_Vector{constructor(t){super(t.data)
;const e=this.get,i=this.set,r=this.slice,n=new Array(this.length);Object.defineProperty(this,"get",{value(t){
const i=n[t];if(void 0!==i)return i;const r=e.call(this,t);return n[t]=r,r}}),Object.defineProperty(this,"set",{
value(t,e){i.call(this,t,e),n[t]=e}}),Object.defineProperty(this,"slice",{
value:(t,e)=>new MemoizedVector(r.call(this,t,e))}),Object.defineProperty(this,"isMemoized",{value:!0}),
Object.defineProperty(this,"unmemoize",{value:()=>new vector_Vector(this.data)}),Object.defineProperty(this,"memoize",{
value:()=>this})}}function createIsValidFunction(t){if(!t||t.length<=0)return function isValid(t){return!0};let e=""
;const i=t.filter(t=>t==t)
;return i.length>0&&(e=`\n    switch (x) {${i.map(t=>`\n        case ${function valueToCase(t){
if("bigint"!=typeof t)return valueToString(t);return`${valueToString(t)}n`
}(t)}:`).join("")}\n            return false;\n    }`),t.length!==i.length&&(e=`if (x !== x) return false;\n${e}`),
new Function("x",`${e}\nreturn true;`)}function roundLengthUpToNearest64Bytes(t,e){const i=Math.ceil(t)*e-1
;return(i-i%64+64||64)/e}function resizeArray(t,e=0){return t.length>=e?t.subarray(0,e):memcpy(new t.constructor(e),t,0)
}class BufferBuilder{constructor(t,e=0,i=1){this.length=Math.ceil(e/i),this.buffer=new t(this.length),this.stride=i,
this.BYTES_PER_ELEMENT=t.BYTES_PER_ELEMENT,this.ArrayType=t}get byteLength(){
return Math.ceil(this.length*this.stride)*this.BYTES_PER_ELEMENT}get reservedLength(){
return this.buffer.length/this.stride}get reservedByteLength(){return this.buffer.byteLength}set(t,e){return this}
append(t){return this.set(this.length,t)}reserve(t){if(t>0){this.length+=t
;const e=this.stride,i=this.length*e,r=this.buffer.length
;i>=r&&this._resize(roundLengthUpToNearest64Bytes(0===r?1*i:2*i,this.BYTES_PER_ELEMENT))}return this}
flush(t=this.length){t=roundLengthUpToNearest64Bytes(t*this.stride,this.BYTES_PER_ELEMENT)
;const e=resizeArray(this.buffer,t);return this.clear(),e}clear(){return this.length=0,this.buffer=new this.ArrayType,
this}_resize(t){return this.buffer=resizeArray(this.buffer,t)}}class DataBufferBuilder extends BufferBuilder{last(){
return this.get(this.length-1)}get(t){return this.buffer[t]}set(t,e){return this.reserve(t-this.length+1),
this.buffer[t*this.stride]=e,this}}class BitmapBufferBuilder extends DataBufferBuilder{constructor(){
super(Uint8Array,0,1/8),this.numValid=0}get numInvalid(){return this.length-this.numValid}get(t){
return this.buffer[t>>3]>>t%8&1}set(t,e){const{buffer:i}=this.reserve(t-this.length+1),r=t>>3,n=t%8,s=i[r]>>n&1
;return e?0===s&&(i[r]|=1<<n,++this.numValid):1===s&&(i[r]&=~(1<<n),--this.numValid),this}clear(){
return this.numValid=0,super.clear()}}class OffsetsBufferBuilder extends DataBufferBuilder{constructor(t){
super(t.OffsetArrayType,1,1)}append(t){return this.set(this.length-1,t)}set(t,e){
const i=this.length-1,r=this.reserve(t-i+1).buffer;return i<t++&&i>=0&&r.fill(r[i],i,t),r[t]=r[t-1]+e,this}
flush(t=this.length-1){return t>this.length&&this.set(t-1,this.BYTES_PER_ELEMENT>4?BigInt(0):0),super.flush(t+1)}}
class Builder{static throughNode(t){throw new Error('"throughNode" not available in this environment')}
static throughDOM(t){throw new Error('"throughDOM" not available in this environment')}
constructor({type:t,nullValues:e}){this.length=0,this.finished=!1,this.type=t,this.children=[],this.nullValues=e,
this.stride=strideForType(t),this._nulls=new BitmapBufferBuilder,e&&e.length>0&&(this._isValid=createIsValidFunction(e))
}toVector(){return new vector_Vector([this.flush()])}get ArrayType(){return this.type.ArrayType}get nullCount(){
return this._nulls.numInvalid}get numChildren(){return this.children.length}get byteLength(){let t=0
;const{_offsets:e,_values:i,_nulls:r,_typeIds:n,children:s}=this;return e&&(t+=e.byteLength),i&&(t+=i.byteLength),
r&&(t+=r.byteLength),n&&(t+=n.byteLength),s.reduce((t,e)=>t+e.byteLength,t)}get reservedLength(){
return this._nulls.reservedLength}get reservedByteLength(){let t=0
;return this._offsets&&(t+=this._offsets.reservedByteLength),this._values&&(t+=this._values.reservedByteLength),
this._nulls&&(t+=this._nulls.reservedByteLength),this._typeIds&&(t+=this._typeIds.reservedByteLength),
this.children.reduce((t,e)=>t+e.reservedByteLength,t)}get valueOffsets(){return this._offsets?this._offsets.buffer:null}
get values(){return this._values?this._values.buffer:null}get nullBitmap(){return this._nulls?this._nulls.buffer:null}
get typeIds(){return this._typeIds?this._typeIds.buffer:null}append(t){return this.set(this.length,t)}isValid(t){
return this._isValid(t)}set(t,e){return this.setValid(t,this.isValid(e))&&this.setValue(t,e),this}setValue(t,e){
this._setValue(this,t,e)}setValid(t,e){return this.length=this._nulls.set(t,+e).length,e}
addChild(t,e=`${this.numChildren}`){throw new Error(`Cannot append children to non-nested type "${this.type}"`)}
getChildAt(t){return this.children[t]||null}flush(){let t,e,i,r
;const{type:n,length:s,nullCount:a,_typeIds:o,_offsets:c,_values:l,_nulls:u}=this
;(e=null==o?void 0:o.flush(s))?r=null==c?void 0:c.flush(s):t=(r=null==c?void 0:c.flush(s))?null==l?void 0:l.flush(c.last()):null==l?void 0:l.flush(s),
a>0&&(i=null==u?void 0:u.flush(s));const d=this.children.map(t=>t.flush());return this.clear(),data_makeData({type:n,
length:s,nullCount:a,children:d,child:d[0],data:t,typeIds:e,nullBitmap:i,valueOffsets:r})}finish(){this.finished=!0
;for(const t of this.children)t.finish();return this}clear(){var t,e,i,r;this.length=0,
null===(t=this._nulls)||void 0===t||t.clear(),null===(e=this._values)||void 0===e||e.clear(),
null===(i=this._offsets)||void 0===i||i.clear(),null===(r=this._typeIds)||void 0===r||r.clear()
;for(const t of this.children)t.clear();return this}}Builder.prototype.length=1,Builder.prototype.stride=1,
Builder.prototype.children=null,Builder.prototype.finished=!1,Builder.prototype.nullValues=null,
Builder.prototype._isValid=()=>!0;class FixedWidthBuilder extends Builder{constructor(t){super(t),
this._values=new DataBufferBuilder(this.ArrayType,0,this.stride)}setValue(t,e){const i=this._values
;return i.reserve(t-i.length+1),super.setValue(t,e)}}class VariableWidthBuilder extends Builder{constructor(t){super(t),
this._pendingLength=0,this._offsets=new OffsetsBufferBuilder(t.type)}setValue(t,e){
const i=this._pending||(this._pending=new Map),r=i.get(t);r&&(this._pendingLength-=r.length),
this._pendingLength+=e instanceof MapRow?e[Nt].length:e.length,i.set(t,e)}setValid(t,e){
return!!super.setValid(t,e)||((this._pending||(this._pending=new Map)).set(t,void 0),!1)}clear(){
return this._pendingLength=0,this._pending=void 0,super.clear()}flush(){return this._flush(),super.flush()}finish(){
return this._flush(),super.finish()}_flush(){const t=this._pending,e=this._pendingLength;return this._pendingLength=0,
this._pending=void 0,t&&t.size>0&&this._flushPending(t,e),this}}var Ht;!function(t){t[t.NONE=0]="NONE",
t[t.Schema=1]="Schema",t[t.DictionaryBatch=2]="DictionaryBatch",t[t.RecordBatch=3]="RecordBatch",t[t.Tensor=4]="Tensor",
t[t.SparseTensor=5]="SparseTensor"}(Ht||(Ht={}));class Block{constructor(){this.bb=null,this.bb_pos=0}__init(t,e){
return this.bb_pos=t,this.bb=e,this}offset(){return this.bb.readInt64(this.bb_pos)}metaDataLength(){
return this.bb.readInt32(this.bb_pos+8)}bodyLength(){return this.bb.readInt64(this.bb_pos+16)}static sizeOf(){return 24}
static createBlock(t,e,i,r){return t.prep(8,24),t.writeInt64(BigInt(null!=r?r:0)),t.pad(4),t.writeInt32(i),
t.writeInt64(BigInt(null!=e?e:0)),t.offset()}}var Yt,Jt,Kt,Zt,Qt=i(96558);class KeyValue{constructor(){this.bb=null,
this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsKeyValue(t,e){
return(e||new KeyValue).__init(t.readInt32(t.position())+t.position(),t)}static getSizePrefixedRootAsKeyValue(t,e){
return t.setPosition(t.position()+Qt.kc),(e||new KeyValue).__init(t.readInt32(t.position())+t.position(),t)}key(t){
const e=this.bb.__offset(this.bb_pos,4);return e?this.bb.__string(this.bb_pos+e,t):null}value(t){
const e=this.bb.__offset(this.bb_pos,6);return e?this.bb.__string(this.bb_pos+e,t):null}static startKeyValue(t){
t.startObject(2)}static addKey(t,e){t.addFieldOffset(0,e,0)}static addValue(t,e){t.addFieldOffset(1,e,0)}
static endKeyValue(t){return t.endObject()}static createKeyValue(t,e,i){return KeyValue.startKeyValue(t),
KeyValue.addKey(t,e),KeyValue.addValue(t,i),KeyValue.endKeyValue(t)}}!function(t){t[t.V1=0]="V1",t[t.V2=1]="V2",
t[t.V3=2]="V3",t[t.V4=3]="V4",t[t.V5=4]="V5"}(Yt||(Yt={})),function(t){t[t.Little=0]="Little",t[t.Big=1]="Big"
}(Jt||(Jt={})),function(t){t[t.DenseArray=0]="DenseArray"}(Kt||(Kt={}));class int_Int{constructor(){this.bb=null,
this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsInt(t,e){
return(e||new int_Int).__init(t.readInt32(t.position())+t.position(),t)}static getSizePrefixedRootAsInt(t,e){
return t.setPosition(t.position()+Qt.kc),(e||new int_Int).__init(t.readInt32(t.position())+t.position(),t)}bitWidth(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt32(this.bb_pos+t):0}isSigned(){
const t=this.bb.__offset(this.bb_pos,6);return!!t&&!!this.bb.readInt8(this.bb_pos+t)}static startInt(t){t.startObject(2)
}static addBitWidth(t,e){t.addFieldInt32(0,e,0)}static addIsSigned(t,e){t.addFieldInt8(1,+e,0)}static endInt(t){
return t.endObject()}static createInt(t,e,i){return int_Int.startInt(t),int_Int.addBitWidth(t,e),
int_Int.addIsSigned(t,i),int_Int.endInt(t)}}class DictionaryEncoding{constructor(){this.bb=null,this.bb_pos=0}
__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsDictionaryEncoding(t,e){
return(e||new DictionaryEncoding).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsDictionaryEncoding(t,e){return t.setPosition(t.position()+Qt.kc),
(e||new DictionaryEncoding).__init(t.readInt32(t.position())+t.position(),t)}id(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt64(this.bb_pos+t):BigInt("0")}indexType(t){
const e=this.bb.__offset(this.bb_pos,6);return e?(t||new int_Int).__init(this.bb.__indirect(this.bb_pos+e),this.bb):null
}isOrdered(){const t=this.bb.__offset(this.bb_pos,8);return!!t&&!!this.bb.readInt8(this.bb_pos+t)}dictionaryKind(){
const t=this.bb.__offset(this.bb_pos,10);return t?this.bb.readInt16(this.bb_pos+t):Kt.DenseArray}
static startDictionaryEncoding(t){t.startObject(4)}static addId(t,e){t.addFieldInt64(0,e,BigInt("0"))}
static addIndexType(t,e){t.addFieldOffset(1,e,0)}static addIsOrdered(t,e){t.addFieldInt8(2,+e,0)}
static addDictionaryKind(t,e){t.addFieldInt16(3,e,Kt.DenseArray)}static endDictionaryEncoding(t){return t.endObject()}}
!function(t){t[t.NONE=0]="NONE",t[t.Null=1]="Null",t[t.Int=2]="Int",t[t.FloatingPoint=3]="FloatingPoint",
t[t.Binary=4]="Binary",t[t.Utf8=5]="Utf8",t[t.Bool=6]="Bool",t[t.Decimal=7]="Decimal",t[t.Date=8]="Date",
t[t.Time=9]="Time",t[t.Timestamp=10]="Timestamp",t[t.Interval=11]="Interval",t[t.List=12]="List",
t[t.Struct_=13]="Struct_",t[t.Union=14]="Union",t[t.FixedSizeBinary=15]="FixedSizeBinary",
t[t.FixedSizeList=16]="FixedSizeList",t[t.Map=17]="Map",t[t.Duration=18]="Duration",t[t.LargeBinary=19]="LargeBinary",
t[t.LargeUtf8=20]="LargeUtf8",t[t.LargeList=21]="LargeList",t[t.RunEndEncoded=22]="RunEndEncoded",
t[t.BinaryView=23]="BinaryView",t[t.Utf8View=24]="Utf8View",t[t.ListView=25]="ListView",
t[t.LargeListView=26]="LargeListView"}(Zt||(Zt={}));class field_Field{constructor(){this.bb=null,this.bb_pos=0}
__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsField(t,e){
return(e||new field_Field).__init(t.readInt32(t.position())+t.position(),t)}static getSizePrefixedRootAsField(t,e){
return t.setPosition(t.position()+Qt.kc),(e||new field_Field).__init(t.readInt32(t.position())+t.position(),t)}name(t){
const e=this.bb.__offset(this.bb_pos,4);return e?this.bb.__string(this.bb_pos+e,t):null}nullable(){
const t=this.bb.__offset(this.bb_pos,6);return!!t&&!!this.bb.readInt8(this.bb_pos+t)}typeType(){
const t=this.bb.__offset(this.bb_pos,8);return t?this.bb.readUint8(this.bb_pos+t):Zt.NONE}type(t){
const e=this.bb.__offset(this.bb_pos,10);return e?this.bb.__union(t,this.bb_pos+e):null}dictionary(t){
const e=this.bb.__offset(this.bb_pos,12)
;return e?(t||new DictionaryEncoding).__init(this.bb.__indirect(this.bb_pos+e),this.bb):null}children(t,e){
const i=this.bb.__offset(this.bb_pos,14)
;return i?(e||new field_Field).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos+i)+4*t),this.bb):null}
childrenLength(){const t=this.bb.__offset(this.bb_pos,14);return t?this.bb.__vector_len(this.bb_pos+t):0}
customMetadata(t,e){const i=this.bb.__offset(this.bb_pos,16)
;return i?(e||new KeyValue).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos+i)+4*t),this.bb):null}
customMetadataLength(){const t=this.bb.__offset(this.bb_pos,16);return t?this.bb.__vector_len(this.bb_pos+t):0}
static startField(t){t.startObject(7)}static addName(t,e){t.addFieldOffset(0,e,0)}static addNullable(t,e){
t.addFieldInt8(1,+e,0)}static addTypeType(t,e){t.addFieldInt8(2,e,Zt.NONE)}static addType(t,e){t.addFieldOffset(3,e,0)}
static addDictionary(t,e){t.addFieldOffset(4,e,0)}static addChildren(t,e){t.addFieldOffset(5,e,0)}
static createChildrenVector(t,e){t.startVector(4,e.length,4);for(let i=e.length-1;i>=0;i--)t.addOffset(e[i])
;return t.endVector()}static startChildrenVector(t,e){t.startVector(4,e,4)}static addCustomMetadata(t,e){
t.addFieldOffset(6,e,0)}static createCustomMetadataVector(t,e){t.startVector(4,e.length,4)
;for(let i=e.length-1;i>=0;i--)t.addOffset(e[i]);return t.endVector()}static startCustomMetadataVector(t,e){
t.startVector(4,e,4)}static endField(t){return t.endObject()}}class schema_Schema{constructor(){this.bb=null,
this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsSchema(t,e){
return(e||new schema_Schema).__init(t.readInt32(t.position())+t.position(),t)}static getSizePrefixedRootAsSchema(t,e){
return t.setPosition(t.position()+Qt.kc),(e||new schema_Schema).__init(t.readInt32(t.position())+t.position(),t)}
endianness(){const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt16(this.bb_pos+t):Jt.Little}fields(t,e){
const i=this.bb.__offset(this.bb_pos,6)
;return i?(e||new field_Field).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos+i)+4*t),this.bb):null}
fieldsLength(){const t=this.bb.__offset(this.bb_pos,6);return t?this.bb.__vector_len(this.bb_pos+t):0}
customMetadata(t,e){const i=this.bb.__offset(this.bb_pos,8)
;return i?(e||new KeyValue).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos+i)+4*t),this.bb):null}
customMetadataLength(){const t=this.bb.__offset(this.bb_pos,8);return t?this.bb.__vector_len(this.bb_pos+t):0}
features(t){const e=this.bb.__offset(this.bb_pos,10)
;return e?this.bb.readInt64(this.bb.__vector(this.bb_pos+e)+8*t):BigInt(0)}featuresLength(){
const t=this.bb.__offset(this.bb_pos,10);return t?this.bb.__vector_len(this.bb_pos+t):0}static startSchema(t){
t.startObject(4)}static addEndianness(t,e){t.addFieldInt16(0,e,Jt.Little)}static addFields(t,e){t.addFieldOffset(1,e,0)}
static createFieldsVector(t,e){t.startVector(4,e.length,4);for(let i=e.length-1;i>=0;i--)t.addOffset(e[i])
;return t.endVector()}static startFieldsVector(t,e){t.startVector(4,e,4)}static addCustomMetadata(t,e){
t.addFieldOffset(2,e,0)}static createCustomMetadataVector(t,e){t.startVector(4,e.length,4)
;for(let i=e.length-1;i>=0;i--)t.addOffset(e[i]);return t.endVector()}static startCustomMetadataVector(t,e){
t.startVector(4,e,4)}static addFeatures(t,e){t.addFieldOffset(3,e,0)}static createFeaturesVector(t,e){
t.startVector(8,e.length,8);for(let i=e.length-1;i>=0;i--)t.addInt64(e[i]);return t.endVector()}
static startFeaturesVector(t,e){t.startVector(8,e,8)}static endSchema(t){return t.endObject()}
static createSchema(t,e,i,r,n){return schema_Schema.startSchema(t),schema_Schema.addEndianness(t,e),
schema_Schema.addFields(t,i),schema_Schema.addCustomMetadata(t,r),schema_Schema.addFeatures(t,n),
schema_Schema.endSchema(t)}}class Footer{constructor(){this.bb=null,this.bb_pos=0}__init(t,e){return this.bb_pos=t,
this.bb=e,this}static getRootAsFooter(t,e){return(e||new Footer).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsFooter(t,e){return t.setPosition(t.position()+Qt.kc),
(e||new Footer).__init(t.readInt32(t.position())+t.position(),t)}version(){const t=this.bb.__offset(this.bb_pos,4)
;return t?this.bb.readInt16(this.bb_pos+t):Yt.V1}schema(t){const e=this.bb.__offset(this.bb_pos,6)
;return e?(t||new schema_Schema).__init(this.bb.__indirect(this.bb_pos+e),this.bb):null}dictionaries(t,e){
const i=this.bb.__offset(this.bb_pos,8)
;return i?(e||new Block).__init(this.bb.__vector(this.bb_pos+i)+24*t,this.bb):null}dictionariesLength(){
const t=this.bb.__offset(this.bb_pos,8);return t?this.bb.__vector_len(this.bb_pos+t):0}recordBatches(t,e){
const i=this.bb.__offset(this.bb_pos,10)
;return i?(e||new Block).__init(this.bb.__vector(this.bb_pos+i)+24*t,this.bb):null}recordBatchesLength(){
const t=this.bb.__offset(this.bb_pos,10);return t?this.bb.__vector_len(this.bb_pos+t):0}customMetadata(t,e){
const i=this.bb.__offset(this.bb_pos,12)
;return i?(e||new KeyValue).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos+i)+4*t),this.bb):null}
customMetadataLength(){const t=this.bb.__offset(this.bb_pos,12);return t?this.bb.__vector_len(this.bb_pos+t):0}
static startFooter(t){t.startObject(5)}static addVersion(t,e){t.addFieldInt16(0,e,Yt.V1)}static addSchema(t,e){
t.addFieldOffset(1,e,0)}static addDictionaries(t,e){t.addFieldOffset(2,e,0)}static startDictionariesVector(t,e){
t.startVector(24,e,8)}static addRecordBatches(t,e){t.addFieldOffset(3,e,0)}static startRecordBatchesVector(t,e){
t.startVector(24,e,8)}static addCustomMetadata(t,e){t.addFieldOffset(4,e,0)}static createCustomMetadataVector(t,e){
t.startVector(4,e.length,4);for(let i=e.length-1;i>=0;i--)t.addOffset(e[i]);return t.endVector()}
static startCustomMetadataVector(t,e){t.startVector(4,e,4)}static endFooter(t){return t.endObject()}
static finishFooterBuffer(t,e){t.finish(e)}static finishSizePrefixedFooterBuffer(t,e){t.finish(e,void 0,!0)}}
const qt=Symbol.for("apache-arrow/Schema"),Xt=Symbol.for("apache-arrow/Field");class apache_arrow_schema_Schema{
static isSchema(t){return!0===(null==t?void 0:t[qt])}constructor(t=[],e,i,r=Yt.V5){this.fields=t||[],
this.metadata=e||new Map,i||(i=generateDictionaryMap(this.fields)),this.dictionaries=i,this.metadataVersion=r}
get[Symbol.toStringTag](){return"Schema"}get names(){return this.fields.map(t=>t.name)}toString(){
return`Schema<{ ${this.fields.map((t,e)=>`${e}: ${t}`).join(", ")} }>`}select(t){
const e=new Set(t),i=this.fields.filter(t=>e.has(t.name));return new apache_arrow_schema_Schema(i,this.metadata)}
selectAt(t){const e=t.map(t=>this.fields[t]).filter(Boolean);return new apache_arrow_schema_Schema(e,this.metadata)}
assign(...t){
const e=t[0]instanceof apache_arrow_schema_Schema?t[0]:Array.isArray(t[0])?new apache_arrow_schema_Schema(t[0]):new apache_arrow_schema_Schema(t),i=[...this.fields],r=mergeMaps(mergeMaps(new Map,this.metadata),e.metadata),n=e.fields.filter(t=>{
const e=i.findIndex(e=>e.name===t.name);return!~e||(i[e]=t.clone({
metadata:mergeMaps(mergeMaps(new Map,i[e].metadata),t.metadata)}))&&!1}),s=generateDictionaryMap(n,new Map)
;return new apache_arrow_schema_Schema([...i,...n],r,new Map([...this.dictionaries,...s]))}}
apache_arrow_schema_Schema.prototype.fields=null,apache_arrow_schema_Schema.prototype.metadata=null,
apache_arrow_schema_Schema.prototype.dictionaries=null,apache_arrow_schema_Schema.prototype[qt]=!0,
Object.defineProperty(apache_arrow_schema_Schema,Symbol.hasInstance,{value:function isSchemaInstance(t){
return Function.prototype[Symbol.hasInstance].call(this,t)||this===apache_arrow_schema_Schema&&apache_arrow_schema_Schema.isSchema(t)
}});class schema_Field{static isField(t){return!0===(null==t?void 0:t[Xt])}static new(...t){let[e,i,r,n]=t
;return t[0]&&"object"==typeof t[0]&&(({name:e}=t[0]),void 0===i&&(i=t[0].type),void 0===r&&(r=t[0].nullable),
void 0===n&&(n=t[0].metadata)),new schema_Field(`${e}`,i,r,n)}constructor(t,e,i=!1,r){this.name=t,this.type=e,
this.nullable=i,this.metadata=r||new Map}get typeId(){return this.type.typeId}get[Symbol.toStringTag](){return"Field"}
toString(){return`${this.name}: ${this.type}`}clone(...t){let[e,i,r,n]=t
;return t[0]&&"object"==typeof t[0]?({name:e=this.name,type:i=this.type,nullable:r=this.nullable,metadata:n=this.metadata}=t[0]):[e=this.name,i=this.type,r=this.nullable,n=this.metadata]=t,
schema_Field.new(e,i,r,n)}}function mergeMaps(t,e){return new Map([...t||new Map,...e||new Map])}
function generateDictionaryMap(t,e=new Map){for(let i=-1,r=t.length;++i<r;){const r=t[i].type
;if(type_DataType.isDictionary(r))if(e.has(r.id)){
if(e.get(r.id)!==r.dictionary)throw new Error("Cannot create Schema containing two different dictionaries with the same Id")
}else e.set(r.id,r.dictionary);r.children&&r.children.length>0&&generateDictionaryMap(r.children,e)}return e}
schema_Field.prototype.type=null,schema_Field.prototype.name=null,schema_Field.prototype.nullable=null,
schema_Field.prototype.metadata=null,
schema_Field.prototype[Xt]=!0,Object.defineProperty(schema_Field,Symbol.hasInstance,{value:function isFieldInstance(t){
return Function.prototype[Symbol.hasInstance].call(this,t)||this===schema_Field&&schema_Field.isField(t)}})
;var te,ee,ie=Qt.M$,re=Qt.$F;class Footer_{static decode(t){t=new re(toUint8Array(t))
;const e=Footer.getRootAsFooter(t),i=apache_arrow_schema_Schema.decode(e.schema(),new Map,e.version())
;return new OffHeapFooter(i,e)}static encode(t){const e=new ie,i=apache_arrow_schema_Schema.encode(e,t.schema)
;Footer.startRecordBatchesVector(e,t.numRecordBatches)
;for(const i of[...t.recordBatches()].slice().reverse())FileBlock.encode(e,i);const r=e.endVector()
;Footer.startDictionariesVector(e,t.numDictionaries)
;for(const i of[...t.dictionaryBatches()].slice().reverse())FileBlock.encode(e,i);const n=e.endVector()
;return Footer.startFooter(e),Footer.addSchema(e,i),Footer.addVersion(e,Yt.V5),Footer.addRecordBatches(e,r),
Footer.addDictionaries(e,n),Footer.finishFooterBuffer(e,Footer.endFooter(e)),e.asUint8Array()}get numRecordBatches(){
return this._recordBatches.length}get numDictionaries(){return this._dictionaryBatches.length}
constructor(t,e=Yt.V5,i,r){this.schema=t,this.version=e,i&&(this._recordBatches=i),r&&(this._dictionaryBatches=r)}
*recordBatches(){for(let t,e=-1,i=this.numRecordBatches;++e<i;)(t=this.getRecordBatch(e))&&(yield t)}
*dictionaryBatches(){for(let t,e=-1,i=this.numDictionaries;++e<i;)(t=this.getDictionaryBatch(e))&&(yield t)}
getRecordBatch(t){return t>=0&&t<this.numRecordBatches&&this._recordBatches[t]||null}getDictionaryBatch(t){
return t>=0&&t<this.numDictionaries&&this._dictionaryBatches[t]||null}}class OffHeapFooter extends Footer_{
get numRecordBatches(){return this._footer.recordBatchesLength()}get numDictionaries(){
return this._footer.dictionariesLength()}constructor(t,e){super(t,e.version()),this._footer=e}getRecordBatch(t){
if(t>=0&&t<this.numRecordBatches){const e=this._footer.recordBatches(t);if(e)return FileBlock.decode(e)}return null}
getDictionaryBatch(t){if(t>=0&&t<this.numDictionaries){const e=this._footer.dictionaries(t)
;if(e)return FileBlock.decode(e)}return null}}class FileBlock{static decode(t){
return new FileBlock(t.metaDataLength(),t.bodyLength(),t.offset())}static encode(t,e){
const{metaDataLength:i}=e,r=BigInt(e.offset),n=BigInt(e.bodyLength);return Block.createBlock(t,r,i,n)}
constructor(t,e,i){this.metaDataLength=t,this.offset=bigIntToNumber(i),this.bodyLength=bigIntToNumber(e)}}!function(t){
t[t.BUFFER=0]="BUFFER"}(te||(te={})),function(t){t[t.LZ4_FRAME=0]="LZ4_FRAME",t[t.ZSTD=1]="ZSTD"}(ee||(ee={}))
;class BodyCompression{constructor(){this.bb=null,this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}
static getRootAsBodyCompression(t,e){return(e||new BodyCompression).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsBodyCompression(t,e){return t.setPosition(t.position()+Qt.kc),
(e||new BodyCompression).__init(t.readInt32(t.position())+t.position(),t)}codec(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt8(this.bb_pos+t):ee.LZ4_FRAME}method(){
const t=this.bb.__offset(this.bb_pos,6);return t?this.bb.readInt8(this.bb_pos+t):te.BUFFER}
static startBodyCompression(t){t.startObject(2)}static addCodec(t,e){t.addFieldInt8(0,e,ee.LZ4_FRAME)}
static addMethod(t,e){t.addFieldInt8(1,e,te.BUFFER)}static endBodyCompression(t){return t.endObject()}
static createBodyCompression(t,e,i){return BodyCompression.startBodyCompression(t),BodyCompression.addCodec(t,e),
BodyCompression.addMethod(t,i),BodyCompression.endBodyCompression(t)}}class Buffer{constructor(){this.bb=null,
this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}offset(){return this.bb.readInt64(this.bb_pos)}length(){
return this.bb.readInt64(this.bb_pos+8)}static sizeOf(){return 16}static createBuffer(t,e,i){return t.prep(8,16),
t.writeInt64(BigInt(null!=i?i:0)),t.writeInt64(BigInt(null!=e?e:0)),t.offset()}}class FieldNode{constructor(){
this.bb=null,this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}length(){
return this.bb.readInt64(this.bb_pos)}nullCount(){return this.bb.readInt64(this.bb_pos+8)}static sizeOf(){return 16}
static createFieldNode(t,e,i){return t.prep(8,16),t.writeInt64(BigInt(null!=i?i:0)),t.writeInt64(BigInt(null!=e?e:0)),
t.offset()}}class record_batch_RecordBatch{constructor(){this.bb=null,this.bb_pos=0}__init(t,e){return this.bb_pos=t,
this.bb=e,this}static getRootAsRecordBatch(t,e){
return(e||new record_batch_RecordBatch).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsRecordBatch(t,e){return t.setPosition(t.position()+Qt.kc),
(e||new record_batch_RecordBatch).__init(t.readInt32(t.position())+t.position(),t)}length(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt64(this.bb_pos+t):BigInt("0")}nodes(t,e){
const i=this.bb.__offset(this.bb_pos,6)
;return i?(e||new FieldNode).__init(this.bb.__vector(this.bb_pos+i)+16*t,this.bb):null}nodesLength(){
const t=this.bb.__offset(this.bb_pos,6);return t?this.bb.__vector_len(this.bb_pos+t):0}buffers(t,e){
const i=this.bb.__offset(this.bb_pos,8)
;return i?(e||new Buffer).__init(this.bb.__vector(this.bb_pos+i)+16*t,this.bb):null}buffersLength(){
const t=this.bb.__offset(this.bb_pos,8);return t?this.bb.__vector_len(this.bb_pos+t):0}compression(t){
const e=this.bb.__offset(this.bb_pos,10)
;return e?(t||new BodyCompression).__init(this.bb.__indirect(this.bb_pos+e),this.bb):null}variadicBufferCounts(t){
const e=this.bb.__offset(this.bb_pos,12);return e?this.bb.readInt64(this.bb.__vector(this.bb_pos+e)+8*t):BigInt(0)}
variadicBufferCountsLength(){const t=this.bb.__offset(this.bb_pos,12);return t?this.bb.__vector_len(this.bb_pos+t):0}
static startRecordBatch(t){t.startObject(5)}static addLength(t,e){t.addFieldInt64(0,e,BigInt("0"))}static addNodes(t,e){
t.addFieldOffset(1,e,0)}static startNodesVector(t,e){t.startVector(16,e,8)}static addBuffers(t,e){
t.addFieldOffset(2,e,0)}static startBuffersVector(t,e){t.startVector(16,e,8)}static addCompression(t,e){
t.addFieldOffset(3,e,0)}static addVariadicBufferCounts(t,e){t.addFieldOffset(4,e,0)}
static createVariadicBufferCountsVector(t,e){t.startVector(8,e.length,8);for(let i=e.length-1;i>=0;i--)t.addInt64(e[i])
;return t.endVector()}static startVariadicBufferCountsVector(t,e){t.startVector(8,e,8)}static endRecordBatch(t){
return t.endObject()}}class dictionary_batch_DictionaryBatch{constructor(){this.bb=null,this.bb_pos=0}__init(t,e){
return this.bb_pos=t,this.bb=e,this}static getRootAsDictionaryBatch(t,e){
return(e||new dictionary_batch_DictionaryBatch).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsDictionaryBatch(t,e){return t.setPosition(t.position()+Qt.kc),
(e||new dictionary_batch_DictionaryBatch).__init(t.readInt32(t.position())+t.position(),t)}id(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt64(this.bb_pos+t):BigInt("0")}data(t){
const e=this.bb.__offset(this.bb_pos,6)
;return e?(t||new record_batch_RecordBatch).__init(this.bb.__indirect(this.bb_pos+e),this.bb):null}isDelta(){
const t=this.bb.__offset(this.bb_pos,8);return!!t&&!!this.bb.readInt8(this.bb_pos+t)}static startDictionaryBatch(t){
t.startObject(3)}static addId(t,e){t.addFieldInt64(0,e,BigInt("0"))}static addData(t,e){t.addFieldOffset(1,e,0)}
static addIsDelta(t,e){t.addFieldInt8(2,+e,0)}static endDictionaryBatch(t){return t.endObject()}}
class floating_point_FloatingPoint{constructor(){this.bb=null,this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,
this}static getRootAsFloatingPoint(t,e){
return(e||new floating_point_FloatingPoint).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsFloatingPoint(t,e){return t.setPosition(t.position()+Qt.kc),
(e||new floating_point_FloatingPoint).__init(t.readInt32(t.position())+t.position(),t)}precision(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt16(this.bb_pos+t):$.HALF}static startFloatingPoint(t){
t.startObject(1)}static addPrecision(t,e){t.addFieldInt16(0,e,$.HALF)}static endFloatingPoint(t){return t.endObject()}
static createFloatingPoint(t,e){return floating_point_FloatingPoint.startFloatingPoint(t),
floating_point_FloatingPoint.addPrecision(t,e),floating_point_FloatingPoint.endFloatingPoint(t)}}class decimal_Decimal{
constructor(){this.bb=null,this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsDecimal(t,e){
return(e||new decimal_Decimal).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsDecimal(t,e){return t.setPosition(t.position()+Qt.kc),
(e||new decimal_Decimal).__init(t.readInt32(t.position())+t.position(),t)}precision(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt32(this.bb_pos+t):0}scale(){
const t=this.bb.__offset(this.bb_pos,6);return t?this.bb.readInt32(this.bb_pos+t):0}bitWidth(){
const t=this.bb.__offset(this.bb_pos,8);return t?this.bb.readInt32(this.bb_pos+t):128}static startDecimal(t){
t.startObject(3)}static addPrecision(t,e){t.addFieldInt32(0,e,0)}static addScale(t,e){t.addFieldInt32(1,e,0)}
static addBitWidth(t,e){t.addFieldInt32(2,e,128)}static endDecimal(t){return t.endObject()}
static createDecimal(t,e,i,r){return decimal_Decimal.startDecimal(t),decimal_Decimal.addPrecision(t,e),
decimal_Decimal.addScale(t,i),decimal_Decimal.addBitWidth(t,r),decimal_Decimal.endDecimal(t)}}class date_Date{
constructor(){this.bb=null,this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsDate(t,e){
return(e||new date_Date).__init(t.readInt32(t.position())+t.position(),t)}static getSizePrefixedRootAsDate(t,e){
return t.setPosition(t.position()+Qt.kc),(e||new date_Date).__init(t.readInt32(t.position())+t.position(),t)}unit(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt16(this.bb_pos+t):Y.MILLISECOND}static startDate(t){
t.startObject(1)}static addUnit(t,e){t.addFieldInt16(0,e,Y.MILLISECOND)}static endDate(t){return t.endObject()}
static createDate(t,e){return date_Date.startDate(t),date_Date.addUnit(t,e),date_Date.endDate(t)}}class time_Time{
constructor(){this.bb=null,this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsTime(t,e){
return(e||new time_Time).__init(t.readInt32(t.position())+t.position(),t)}static getSizePrefixedRootAsTime(t,e){
return t.setPosition(t.position()+Qt.kc),(e||new time_Time).__init(t.readInt32(t.position())+t.position(),t)}unit(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt16(this.bb_pos+t):H.MILLISECOND}bitWidth(){
const t=this.bb.__offset(this.bb_pos,6);return t?this.bb.readInt32(this.bb_pos+t):32}static startTime(t){
t.startObject(2)}static addUnit(t,e){t.addFieldInt16(0,e,H.MILLISECOND)}static addBitWidth(t,e){t.addFieldInt32(1,e,32)}
static endTime(t){return t.endObject()}static createTime(t,e,i){return time_Time.startTime(t),time_Time.addUnit(t,e),
time_Time.addBitWidth(t,i),time_Time.endTime(t)}}class timestamp_Timestamp{constructor(){this.bb=null,this.bb_pos=0}
__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsTimestamp(t,e){
return(e||new timestamp_Timestamp).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsTimestamp(t,e){return t.setPosition(t.position()+Qt.kc),
(e||new timestamp_Timestamp).__init(t.readInt32(t.position())+t.position(),t)}unit(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt16(this.bb_pos+t):H.SECOND}timezone(t){
const e=this.bb.__offset(this.bb_pos,6);return e?this.bb.__string(this.bb_pos+e,t):null}static startTimestamp(t){
t.startObject(2)}static addUnit(t,e){t.addFieldInt16(0,e,H.SECOND)}static addTimezone(t,e){t.addFieldOffset(1,e,0)}
static endTimestamp(t){return t.endObject()}static createTimestamp(t,e,i){return timestamp_Timestamp.startTimestamp(t),
timestamp_Timestamp.addUnit(t,e),timestamp_Timestamp.addTimezone(t,i),timestamp_Timestamp.endTimestamp(t)}}
class interval_Interval{constructor(){this.bb=null,this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}
static getRootAsInterval(t,e){return(e||new interval_Interval).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsInterval(t,e){return t.setPosition(t.position()+Qt.kc),
(e||new interval_Interval).__init(t.readInt32(t.position())+t.position(),t)}unit(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt16(this.bb_pos+t):J.YEAR_MONTH}static startInterval(t){
t.startObject(1)}static addUnit(t,e){t.addFieldInt16(0,e,J.YEAR_MONTH)}static endInterval(t){return t.endObject()}
static createInterval(t,e){return interval_Interval.startInterval(t),interval_Interval.addUnit(t,e),
interval_Interval.endInterval(t)}}class duration_Duration{constructor(){this.bb=null,this.bb_pos=0}__init(t,e){
return this.bb_pos=t,this.bb=e,this}static getRootAsDuration(t,e){
return(e||new duration_Duration).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsDuration(t,e){return t.setPosition(t.position()+Qt.kc),
(e||new duration_Duration).__init(t.readInt32(t.position())+t.position(),t)}unit(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt16(this.bb_pos+t):H.MILLISECOND}static startDuration(t){
t.startObject(1)}static addUnit(t,e){t.addFieldInt16(0,e,H.MILLISECOND)}static endDuration(t){return t.endObject()}
static createDuration(t,e){return duration_Duration.startDuration(t),duration_Duration.addUnit(t,e),
duration_Duration.endDuration(t)}}class union_Union{constructor(){this.bb=null,this.bb_pos=0}__init(t,e){
return this.bb_pos=t,this.bb=e,this}static getRootAsUnion(t,e){
return(e||new union_Union).__init(t.readInt32(t.position())+t.position(),t)}static getSizePrefixedRootAsUnion(t,e){
return t.setPosition(t.position()+Qt.kc),(e||new union_Union).__init(t.readInt32(t.position())+t.position(),t)}mode(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt16(this.bb_pos+t):K.Sparse}typeIds(t){
const e=this.bb.__offset(this.bb_pos,6);return e?this.bb.readInt32(this.bb.__vector(this.bb_pos+e)+4*t):0}
typeIdsLength(){const t=this.bb.__offset(this.bb_pos,6);return t?this.bb.__vector_len(this.bb_pos+t):0}typeIdsArray(){
const t=this.bb.__offset(this.bb_pos,6)
;return t?new Int32Array(this.bb.bytes().buffer,this.bb.bytes().byteOffset+this.bb.__vector(this.bb_pos+t),this.bb.__vector_len(this.bb_pos+t)):null
}static startUnion(t){t.startObject(2)}static addMode(t,e){t.addFieldInt16(0,e,K.Sparse)}static addTypeIds(t,e){
t.addFieldOffset(1,e,0)}static createTypeIdsVector(t,e){t.startVector(4,e.length,4)
;for(let i=e.length-1;i>=0;i--)t.addInt32(e[i]);return t.endVector()}static startTypeIdsVector(t,e){t.startVector(4,e,4)
}static endUnion(t){return t.endObject()}static createUnion(t,e,i){return union_Union.startUnion(t),
union_Union.addMode(t,e),union_Union.addTypeIds(t,i),union_Union.endUnion(t)}}class fixed_size_binary_FixedSizeBinary{
constructor(){this.bb=null,this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}
static getRootAsFixedSizeBinary(t,e){
return(e||new fixed_size_binary_FixedSizeBinary).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsFixedSizeBinary(t,e){return t.setPosition(t.position()+Qt.kc),
(e||new fixed_size_binary_FixedSizeBinary).__init(t.readInt32(t.position())+t.position(),t)}byteWidth(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt32(this.bb_pos+t):0}static startFixedSizeBinary(t){
t.startObject(1)}static addByteWidth(t,e){t.addFieldInt32(0,e,0)}static endFixedSizeBinary(t){return t.endObject()}
static createFixedSizeBinary(t,e){return fixed_size_binary_FixedSizeBinary.startFixedSizeBinary(t),
fixed_size_binary_FixedSizeBinary.addByteWidth(t,e),fixed_size_binary_FixedSizeBinary.endFixedSizeBinary(t)}}
class fixed_size_list_FixedSizeList{constructor(){this.bb=null,this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,
this}static getRootAsFixedSizeList(t,e){
return(e||new fixed_size_list_FixedSizeList).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsFixedSizeList(t,e){return t.setPosition(t.position()+Qt.kc),
(e||new fixed_size_list_FixedSizeList).__init(t.readInt32(t.position())+t.position(),t)}listSize(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt32(this.bb_pos+t):0}static startFixedSizeList(t){
t.startObject(1)}static addListSize(t,e){t.addFieldInt32(0,e,0)}static endFixedSizeList(t){return t.endObject()}
static createFixedSizeList(t,e){return fixed_size_list_FixedSizeList.startFixedSizeList(t),
fixed_size_list_FixedSizeList.addListSize(t,e),fixed_size_list_FixedSizeList.endFixedSizeList(t)}}class map_Map{
constructor(){this.bb=null,this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsMap(t,e){
return(e||new map_Map).__init(t.readInt32(t.position())+t.position(),t)}static getSizePrefixedRootAsMap(t,e){
return t.setPosition(t.position()+Qt.kc),(e||new map_Map).__init(t.readInt32(t.position())+t.position(),t)}keysSorted(){
const t=this.bb.__offset(this.bb_pos,4);return!!t&&!!this.bb.readInt8(this.bb_pos+t)}static startMap(t){t.startObject(1)
}static addKeysSorted(t,e){t.addFieldInt8(0,+e,0)}static endMap(t){return t.endObject()}static createMap(t,e){
return map_Map.startMap(t),map_Map.addKeysSorted(t,e),map_Map.endMap(t)}}class message_Message{constructor(){
this.bb=null,this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsMessage(t,e){
return(e||new message_Message).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsMessage(t,e){return t.setPosition(t.position()+Qt.kc),
(e||new message_Message).__init(t.readInt32(t.position())+t.position(),t)}version(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt16(this.bb_pos+t):Yt.V1}headerType(){
const t=this.bb.__offset(this.bb_pos,6);return t?this.bb.readUint8(this.bb_pos+t):Ht.NONE}header(t){
const e=this.bb.__offset(this.bb_pos,8);return e?this.bb.__union(t,this.bb_pos+e):null}bodyLength(){
const t=this.bb.__offset(this.bb_pos,10);return t?this.bb.readInt64(this.bb_pos+t):BigInt("0")}customMetadata(t,e){
const i=this.bb.__offset(this.bb_pos,12)
;return i?(e||new KeyValue).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos+i)+4*t),this.bb):null}
customMetadataLength(){const t=this.bb.__offset(this.bb_pos,12);return t?this.bb.__vector_len(this.bb_pos+t):0}
static startMessage(t){t.startObject(5)}static addVersion(t,e){t.addFieldInt16(0,e,Yt.V1)}static addHeaderType(t,e){
t.addFieldInt8(1,e,Ht.NONE)}static addHeader(t,e){t.addFieldOffset(2,e,0)}static addBodyLength(t,e){
t.addFieldInt64(3,e,BigInt("0"))}static addCustomMetadata(t,e){t.addFieldOffset(4,e,0)}
static createCustomMetadataVector(t,e){t.startVector(4,e.length,4);for(let i=e.length-1;i>=0;i--)t.addOffset(e[i])
;return t.endVector()}static startCustomMetadataVector(t,e){t.startVector(4,e,4)}static endMessage(t){
return t.endObject()}static finishMessageBuffer(t,e){t.finish(e)}static finishSizePrefixedMessageBuffer(t,e){
t.finish(e,void 0,!0)}static createMessage(t,e,i,r,n,s){return message_Message.startMessage(t),
message_Message.addVersion(t,e),message_Message.addHeaderType(t,i),message_Message.addHeader(t,r),
message_Message.addBodyLength(t,n),message_Message.addCustomMetadata(t,s),message_Message.endMessage(t)}}
class null_Null{constructor(){this.bb=null,this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}
static getRootAsNull(t,e){return(e||new null_Null).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsNull(t,e){
return t.setPosition(t.position()+Qt.kc),(e||new null_Null).__init(t.readInt32(t.position())+t.position(),t)}
static startNull(t){t.startObject(0)}static endNull(t){return t.endObject()}static createNull(t){
return null_Null.startNull(t),null_Null.endNull(t)}}class binary_Binary{constructor(){this.bb=null,this.bb_pos=0}
__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsBinary(t,e){
return(e||new binary_Binary).__init(t.readInt32(t.position())+t.position(),t)}static getSizePrefixedRootAsBinary(t,e){
return t.setPosition(t.position()+Qt.kc),(e||new binary_Binary).__init(t.readInt32(t.position())+t.position(),t)}
static startBinary(t){t.startObject(0)}static endBinary(t){return t.endObject()}static createBinary(t){
return binary_Binary.startBinary(t),binary_Binary.endBinary(t)}}class binary_view_BinaryView{constructor(){this.bb=null,
this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsBinaryView(t,e){
return(e||new binary_view_BinaryView).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsBinaryView(t,e){return t.setPosition(t.position()+Qt.kc),
(e||new binary_view_BinaryView).__init(t.readInt32(t.position())+t.position(),t)}static startBinaryView(t){
t.startObject(0)}static endBinaryView(t){return t.endObject()}static createBinaryView(t){
return binary_view_BinaryView.startBinaryView(t),binary_view_BinaryView.endBinaryView(t)}}
class large_binary_LargeBinary{constructor(){this.bb=null,this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}
static getRootAsLargeBinary(t,e){
return(e||new large_binary_LargeBinary).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsLargeBinary(t,e){return t.setPosition(t.position()+Qt.kc),
(e||new large_binary_LargeBinary).__init(t.readInt32(t.position())+t.position(),t)}static startLargeBinary(t){
t.startObject(0)}static endLargeBinary(t){return t.endObject()}static createLargeBinary(t){
return large_binary_LargeBinary.startLargeBinary(t),large_binary_LargeBinary.endLargeBinary(t)}}class bool_Bool{
constructor(){this.bb=null,this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsBool(t,e){
return(e||new bool_Bool).__init(t.readInt32(t.position())+t.position(),t)}static getSizePrefixedRootAsBool(t,e){
return t.setPosition(t.position()+Qt.kc),(e||new bool_Bool).__init(t.readInt32(t.position())+t.position(),t)}
static startBool(t){t.startObject(0)}static endBool(t){return t.endObject()}static createBool(t){
return bool_Bool.startBool(t),bool_Bool.endBool(t)}}class utf8_Utf8{constructor(){this.bb=null,this.bb_pos=0}
__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsUtf8(t,e){
return(e||new utf8_Utf8).__init(t.readInt32(t.position())+t.position(),t)}static getSizePrefixedRootAsUtf8(t,e){
return t.setPosition(t.position()+Qt.kc),(e||new utf8_Utf8).__init(t.readInt32(t.position())+t.position(),t)}
static startUtf8(t){t.startObject(0)}static endUtf8(t){return t.endObject()}static createUtf8(t){
return utf8_Utf8.startUtf8(t),utf8_Utf8.endUtf8(t)}}class utf8_view_Utf8View{constructor(){this.bb=null,this.bb_pos=0}
__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsUtf8View(t,e){
return(e||new utf8_view_Utf8View).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsUtf8View(t,e){return t.setPosition(t.position()+Qt.kc),
(e||new utf8_view_Utf8View).__init(t.readInt32(t.position())+t.position(),t)}static startUtf8View(t){t.startObject(0)}
static endUtf8View(t){return t.endObject()}static createUtf8View(t){return utf8_view_Utf8View.startUtf8View(t),
utf8_view_Utf8View.endUtf8View(t)}}class large_utf8_LargeUtf8{constructor(){this.bb=null,this.bb_pos=0}__init(t,e){
return this.bb_pos=t,this.bb=e,this}static getRootAsLargeUtf8(t,e){
return(e||new large_utf8_LargeUtf8).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsLargeUtf8(t,e){return t.setPosition(t.position()+Qt.kc),
(e||new large_utf8_LargeUtf8).__init(t.readInt32(t.position())+t.position(),t)}static startLargeUtf8(t){t.startObject(0)
}static endLargeUtf8(t){return t.endObject()}static createLargeUtf8(t){return large_utf8_LargeUtf8.startLargeUtf8(t),
large_utf8_LargeUtf8.endLargeUtf8(t)}}class list_List{constructor(){this.bb=null,this.bb_pos=0}__init(t,e){
return this.bb_pos=t,this.bb=e,this}static getRootAsList(t,e){
return(e||new list_List).__init(t.readInt32(t.position())+t.position(),t)}static getSizePrefixedRootAsList(t,e){
return t.setPosition(t.position()+Qt.kc),(e||new list_List).__init(t.readInt32(t.position())+t.position(),t)}
static startList(t){t.startObject(0)}static endList(t){return t.endObject()}static createList(t){
return list_List.startList(t),list_List.endList(t)}}class large_list_LargeList{constructor(){this.bb=null,this.bb_pos=0}
__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsLargeList(t,e){
return(e||new large_list_LargeList).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsLargeList(t,e){return t.setPosition(t.position()+Qt.kc),
(e||new large_list_LargeList).__init(t.readInt32(t.position())+t.position(),t)}static startLargeList(t){t.startObject(0)
}static endLargeList(t){return t.endObject()}static createLargeList(t){return large_list_LargeList.startLargeList(t),
large_list_LargeList.endLargeList(t)}}class struct_Struct_{constructor(){this.bb=null,this.bb_pos=0}__init(t,e){
return this.bb_pos=t,this.bb=e,this}static getRootAsStruct_(t,e){
return(e||new struct_Struct_).__init(t.readInt32(t.position())+t.position(),t)}static getSizePrefixedRootAsStruct_(t,e){
return t.setPosition(t.position()+Qt.kc),(e||new struct_Struct_).__init(t.readInt32(t.position())+t.position(),t)}
static startStruct_(t){t.startObject(0)}static endStruct_(t){return t.endObject()}static createStruct_(t){
return struct_Struct_.startStruct_(t),struct_Struct_.endStruct_(t)}}const ne=new class TypeAssembler extends Visitor{
visit(t,e){return null==t||null==e?void 0:super.visit(t,e)}visitNull(t,e){return null_Null.startNull(e),
null_Null.endNull(e)}visitInt(t,e){return int_Int.startInt(e),int_Int.addBitWidth(e,t.bitWidth),
int_Int.addIsSigned(e,t.isSigned),int_Int.endInt(e)}visitFloat(t,e){
return floating_point_FloatingPoint.startFloatingPoint(e),floating_point_FloatingPoint.addPrecision(e,t.precision),
floating_point_FloatingPoint.endFloatingPoint(e)}visitBinary(t,e){return binary_Binary.startBinary(e),
binary_Binary.endBinary(e)}visitBinaryView(t,e){return binary_view_BinaryView.startBinaryView(e),
binary_view_BinaryView.endBinaryView(e)}visitLargeBinary(t,e){return large_binary_LargeBinary.startLargeBinary(e),
large_binary_LargeBinary.endLargeBinary(e)}visitBool(t,e){return bool_Bool.startBool(e),bool_Bool.endBool(e)}
visitUtf8(t,e){return utf8_Utf8.startUtf8(e),utf8_Utf8.endUtf8(e)}visitUtf8View(t,e){
return utf8_view_Utf8View.startUtf8View(e),utf8_view_Utf8View.endUtf8View(e)}visitLargeUtf8(t,e){
return large_utf8_LargeUtf8.startLargeUtf8(e),large_utf8_LargeUtf8.endLargeUtf8(e)}visitDecimal(t,e){
return decimal_Decimal.startDecimal(e),decimal_Decimal.addScale(e,t.scale),decimal_Decimal.addPrecision(e,t.precision),
decimal_Decimal.addBitWidth(e,t.bitWidth),decimal_Decimal.endDecimal(e)}visitDate(t,e){return date_Date.startDate(e),
date_Date.addUnit(e,t.unit),date_Date.endDate(e)}visitTime(t,e){return time_Time.startTime(e),
time_Time.addUnit(e,t.unit),time_Time.addBitWidth(e,t.bitWidth),time_Time.endTime(e)}visitTimestamp(t,e){
const i=t.timezone&&e.createString(t.timezone)||void 0;return timestamp_Timestamp.startTimestamp(e),
timestamp_Timestamp.addUnit(e,t.unit),void 0!==i&&timestamp_Timestamp.addTimezone(e,i),
timestamp_Timestamp.endTimestamp(e)}visitInterval(t,e){return interval_Interval.startInterval(e),
interval_Interval.addUnit(e,t.unit),interval_Interval.endInterval(e)}visitDuration(t,e){
return duration_Duration.startDuration(e),duration_Duration.addUnit(e,t.unit),duration_Duration.endDuration(e)}
visitList(t,e){return list_List.startList(e),list_List.endList(e)}visitLargeList(t,e){
return large_list_LargeList.startLargeList(e),large_list_LargeList.endLargeList(e)}visitStruct(t,e){
return struct_Struct_.startStruct_(e),struct_Struct_.endStruct_(e)}visitUnion(t,e){
union_Union.startTypeIdsVector(e,t.typeIds.length);const i=union_Union.createTypeIdsVector(e,t.typeIds)
;return union_Union.startUnion(e),union_Union.addMode(e,t.mode),union_Union.addTypeIds(e,i),union_Union.endUnion(e)}
visitDictionary(t,e){const i=this.visit(t.indices,e);return DictionaryEncoding.startDictionaryEncoding(e),
DictionaryEncoding.addId(e,BigInt(t.id)),DictionaryEncoding.addIsOrdered(e,t.isOrdered),
void 0!==i&&DictionaryEncoding.addIndexType(e,i),DictionaryEncoding.endDictionaryEncoding(e)}visitFixedSizeBinary(t,e){
return fixed_size_binary_FixedSizeBinary.startFixedSizeBinary(e),
fixed_size_binary_FixedSizeBinary.addByteWidth(e,t.byteWidth),fixed_size_binary_FixedSizeBinary.endFixedSizeBinary(e)}
visitFixedSizeList(t,e){return fixed_size_list_FixedSizeList.startFixedSizeList(e),
fixed_size_list_FixedSizeList.addListSize(e,t.listSize),fixed_size_list_FixedSizeList.endFixedSizeList(e)}visitMap(t,e){
return map_Map.startMap(e),map_Map.addKeysSorted(e,t.keysSorted),map_Map.endMap(e)}};function recordBatchFromJSON(t){
return new message_RecordBatch(t.count,fieldNodesFromJSON(t.columns),buffersFromJSON(t.columns),null,variadicBufferCountsFromJSON(t.columns))
}function fieldChildrenFromJSON(t,e){return(t.children||[]).filter(Boolean).map(t=>schema_Field.fromJSON(t,e))}
function fieldNodesFromJSON(t){return(t||[]).reduce((t,e)=>{return[...t,new message_FieldNode(e.count,(i=e.VALIDITY,
(i||[]).reduce((t,e)=>t+ +(0===e),0))),...fieldNodesFromJSON(e.children)];var i},[])}function buffersFromJSON(t,e=[]){
for(let i=-1,r=(t||[]).length;++i<r;){const r=t[i];if(r.VALIDITY&&e.push(new BufferRegion(e.length,r.VALIDITY.length)),
r.TYPE_ID&&e.push(new BufferRegion(e.length,r.TYPE_ID.length)),
r.OFFSET&&e.push(new BufferRegion(e.length,r.OFFSET.length)),r.DATA&&e.push(new BufferRegion(e.length,r.DATA.length)),
r.VIEWS&&e.push(new BufferRegion(e.length,r.VIEWS.length)),
r.VARIADIC_DATA_BUFFERS)for(const t of r.VARIADIC_DATA_BUFFERS)e.push(new BufferRegion(e.length,t.length))
;e=buffersFromJSON(r.children,e)}return e}function variadicBufferCountsFromJSON(t){
return(t||[]).reduce((t,e)=>[...t,...e.VARIADIC_DATA_BUFFERS?[e.VARIADIC_DATA_BUFFERS.length]:[],...variadicBufferCountsFromJSON(e.children)],[])
}function customMetadataFromJSON(t=[]){return new Map(t.map(({key:t,value:e})=>[t,e]))}function indexTypeFromJSON(t){
return new Int_(t.isSigned,t.bitWidth)}function typeFromJSON(t,e){const i=t.type.name;switch(i){case"NONE":case"null":
return new type_Null;case"binary":return new type_Binary;case"largebinary":return new type_LargeBinary;case"binaryview":
return new type_BinaryView;case"utf8":return new type_Utf8;case"largeutf8":return new type_LargeUtf8;case"utf8view":
return new type_Utf8View;case"bool":return new type_Bool;case"list":return new type_List((e||[])[0]);case"largelist":
return new type_LargeList((e||[])[0]);case"struct":case"struct_":return new Struct(e||[])}switch(i){case"int":{
const e=t.type;return new Int_(e.isSigned,e.bitWidth)}case"floatingpoint":{const e=t.type
;return new Float($[e.precision])}case"decimal":{const e=t.type;return new type_Decimal(e.scale,e.precision,e.bitWidth)}
case"date":{const e=t.type;return new Date_(Y[e.unit])}case"time":{const e=t.type;return new Time_(H[e.unit],e.bitWidth)
}case"timestamp":{const e=t.type;return new Timestamp_(H[e.unit],e.timezone)}case"interval":{const e=t.type
;return new Interval_(J[e.unit])}case"duration":{const e=t.type;return new type_Duration(H[e.unit])}case"union":{
const i=t.type,[r,...n]=(i.mode+"").toLowerCase(),s=r.toUpperCase()+n.join("")
;return new Union_(K[s],i.typeIds||[],e||[])}case"fixedsizebinary":{const e=t.type
;return new type_FixedSizeBinary(e.byteWidth)}case"fixedsizelist":{const i=t.type
;return new type_FixedSizeList(i.listSize,(e||[])[0])}case"map":{const i=t.type;return new Map_((e||[])[0],i.keysSorted)
}}throw new Error(`Unrecognized type: "${i}"`)}var se=Qt.M$,ae=Qt.$F;class Message{static fromJSON(t,e){
const i=new Message(0,Yt.V5,e);return i._createHeader=function messageHeaderFromJSON(t,e){return()=>{switch(e){
case Ht.Schema:return apache_arrow_schema_Schema.fromJSON(t);case Ht.RecordBatch:return message_RecordBatch.fromJSON(t)
;case Ht.DictionaryBatch:return message_DictionaryBatch.fromJSON(t)}
throw new Error(`Unrecognized Message type: { name: ${Ht[e]}, type: ${e} }`)}}(t,e),i}static decode(t){
t=new ae(toUint8Array(t))
;const e=message_Message.getRootAsMessage(t),i=e.bodyLength(),r=e.version(),n=e.headerType(),s=function decodeMessageCustomMetadata(t){
const e=new Map
;for(let i,r,n=-1,s=Math.trunc(t.customMetadataLength());++n<s;)(i=t.customMetadata(n))&&null!=(r=i.key())&&e.set(r,i.value())
;return e}(e),a=new Message(i,r,n,void 0,s);return a._createHeader=function decodeMessageHeader(t,e){return()=>{
switch(e){case Ht.Schema:return apache_arrow_schema_Schema.decode(t.header(new schema_Schema),new Map,t.version())
;case Ht.RecordBatch:return message_RecordBatch.decode(t.header(new record_batch_RecordBatch),t.version())
;case Ht.DictionaryBatch:
return message_DictionaryBatch.decode(t.header(new dictionary_batch_DictionaryBatch),t.version())}
throw new Error(`Unrecognized Message type: { name: ${Ht[e]}, type: ${e} }`)}}(e,n),a}static encode(t){const e=new se
;let i=-1
;t.isSchema()?i=apache_arrow_schema_Schema.encode(e,t.header()):t.isRecordBatch()?i=message_RecordBatch.encode(e,t.header()):t.isDictionaryBatch()&&(i=message_DictionaryBatch.encode(e,t.header()))
;const r=t.metadata&&t.metadata.size>0?message_Message.createCustomMetadataVector(e,[...t.metadata].map(([t,i])=>{
const r=e.createString(`${t}`),n=e.createString(`${i}`);return KeyValue.startKeyValue(e),KeyValue.addKey(e,r),
KeyValue.addValue(e,n),KeyValue.endKeyValue(e)})):-1;return message_Message.startMessage(e),
message_Message.addVersion(e,Yt.V5),message_Message.addHeader(e,i),message_Message.addHeaderType(e,t.headerType),
message_Message.addBodyLength(e,BigInt(t.bodyLength)),-1!==r&&message_Message.addCustomMetadata(e,r),
message_Message.finishMessageBuffer(e,message_Message.endMessage(e)),e.asUint8Array()}static from(t,e=0){
if(t instanceof apache_arrow_schema_Schema)return new Message(0,Yt.V5,Ht.Schema,t)
;if(t instanceof message_RecordBatch)return new Message(e,Yt.V5,Ht.RecordBatch,t,t.metadata)
;if(t instanceof message_DictionaryBatch)return new Message(e,Yt.V5,Ht.DictionaryBatch,t)
;throw new Error(`Unrecognized Message header: ${t}`)}get type(){return this.headerType}get version(){
return this._version}get headerType(){return this._headerType}get compression(){return this._compression}
get bodyLength(){return this._bodyLength}get metadata(){return this._metadata}header(){return this._createHeader()}
isSchema(){return this.headerType===Ht.Schema}isRecordBatch(){return this.headerType===Ht.RecordBatch}
isDictionaryBatch(){return this.headerType===Ht.DictionaryBatch}constructor(t,e,i,r,n){this._version=e,
this._headerType=i,this.body=new Uint8Array(0),this._compression=null==r?void 0:r.compression,
r&&(this._createHeader=()=>r),this._bodyLength=bigIntToNumber(t),this._metadata=n||new Map}}class message_RecordBatch{
get nodes(){return this._nodes}get length(){return this._length}get buffers(){return this._buffers}get compression(){
return this._compression}get variadicBufferCounts(){return this._variadicBufferCounts}get metadata(){
return this._metadata}constructor(t,e,i,r,n=[],s){this._nodes=e,this._buffers=i,this._length=bigIntToNumber(t),
this._compression=r,this._variadicBufferCounts=n,this._metadata=s||new Map}}class message_DictionaryBatch{get id(){
return this._id}get data(){return this._data}get isDelta(){return this._isDelta}get length(){return this.data.length}
get nodes(){return this.data.nodes}get buffers(){return this.data.buffers}constructor(t,e,i=!1){this._data=t,
this._isDelta=i,this._id=bigIntToNumber(e)}}class BufferRegion{constructor(t,e){this.offset=bigIntToNumber(t),
this.length=bigIntToNumber(e)}}class message_FieldNode{constructor(t,e){this.length=bigIntToNumber(t),
this.nullCount=bigIntToNumber(e)}}class message_BodyCompression{constructor(t,e=te.BUFFER){this.type=t,this.method=e}}
function decodeFieldChildren(t,e){const i=[]
;for(let r,n=-1,s=-1,a=t.childrenLength();++n<a;)(r=t.children(n))&&(i[++s]=schema_Field.decode(r,e));return i}
function decodeCustomMetadata(t){const e=new Map
;if(t)for(let i,r,n=-1,s=Math.trunc(t.customMetadataLength());++n<s;)(i=t.customMetadata(n))&&null!=(r=i.key())&&e.set(r,i.value())
;return e}function decodeIndexType(t){return new Int_(t.isSigned(),t.bitWidth())}function decodeFieldType(t,e){
const i=t.typeType();switch(i){case Zt.NONE:case Zt.Null:return new type_Null;case Zt.Binary:return new type_Binary
;case Zt.LargeBinary:return new type_LargeBinary;case Zt.BinaryView:return new type_BinaryView;case Zt.Utf8:
return new type_Utf8;case Zt.LargeUtf8:return new type_LargeUtf8;case Zt.Utf8View:return new type_Utf8View;case Zt.Bool:
return new type_Bool;case Zt.List:return new type_List((e||[])[0]);case Zt.LargeList:
return new type_LargeList((e||[])[0]);case Zt.Struct_:return new Struct(e||[])}switch(i){case Zt.Int:{
const e=t.type(new int_Int);return new Int_(e.isSigned(),e.bitWidth())}case Zt.FloatingPoint:{
const e=t.type(new floating_point_FloatingPoint);return new Float(e.precision())}case Zt.Decimal:{
const e=t.type(new decimal_Decimal);return new type_Decimal(e.scale(),e.precision(),e.bitWidth())}case Zt.Date:{
const e=t.type(new date_Date);return new Date_(e.unit())}case Zt.Time:{const e=t.type(new time_Time)
;return new Time_(e.unit(),e.bitWidth())}case Zt.Timestamp:{const e=t.type(new timestamp_Timestamp)
;return new Timestamp_(e.unit(),e.timezone())}case Zt.Interval:{const e=t.type(new interval_Interval)
;return new Interval_(e.unit())}case Zt.Duration:{const e=t.type(new duration_Duration)
;return new type_Duration(e.unit())}case Zt.Union:{const i=t.type(new union_Union)
;return new Union_(i.mode(),i.typeIdsArray()||[],e||[])}case Zt.FixedSizeBinary:{
const e=t.type(new fixed_size_binary_FixedSizeBinary);return new type_FixedSizeBinary(e.byteWidth())}
case Zt.FixedSizeList:{const i=t.type(new fixed_size_list_FixedSizeList)
;return new type_FixedSizeList(i.listSize(),(e||[])[0])}case Zt.Map:{const i=t.type(new map_Map)
;return new Map_((e||[])[0],i.keysSorted())}}throw new Error(`Unrecognized type: "${Zt[i]}" (${i})`)}
function decodeBodyCompression(t){return t?new message_BodyCompression(t.codec(),t.method()):null}
function encodeBodyCompression(t,e){return BodyCompression.startBodyCompression(t),BodyCompression.addCodec(t,e.type),
BodyCompression.addMethod(t,e.method),BodyCompression.endBodyCompression(t)}
schema_Field.encode=function encodeField(t,e){let i=-1,r=-1,n=-1;const s=e.type;let a=e.typeId
;type_DataType.isDictionary(s)?(a=s.dictionary.typeId,n=ne.visit(s,t),r=ne.visit(s.dictionary,t)):r=ne.visit(s,t)
;const o=(s.children||[]).map(e=>schema_Field.encode(t,e)),c=field_Field.createChildrenVector(t,o),l=e.metadata&&e.metadata.size>0?field_Field.createCustomMetadataVector(t,[...e.metadata].map(([e,i])=>{
const r=t.createString(`${e}`),n=t.createString(`${i}`);return KeyValue.startKeyValue(t),KeyValue.addKey(t,r),
KeyValue.addValue(t,n),KeyValue.endKeyValue(t)})):-1;e.name&&(i=t.createString(e.name));field_Field.startField(t),
field_Field.addType(t,r),field_Field.addTypeType(t,a),field_Field.addChildren(t,c),
field_Field.addNullable(t,!!e.nullable),-1!==i&&field_Field.addName(t,i);-1!==n&&field_Field.addDictionary(t,n)
;-1!==l&&field_Field.addCustomMetadata(t,l);return field_Field.endField(t)
},schema_Field.decode=function decodeField(t,e){let i,r,n,s,a,o
;e&&(o=t.dictionary())?e.has(i=bigIntToNumber(o.id()))?(s=(s=o.indexType())?decodeIndexType(s):new Int32,
a=new Dictionary(e.get(i),s,i,o.isOrdered()),
r=new schema_Field(t.name(),a,t.nullable(),decodeCustomMetadata(t))):(s=(s=o.indexType())?decodeIndexType(s):new Int32,
e.set(i,n=decodeFieldType(t,decodeFieldChildren(t,e))),a=new Dictionary(n,s,i,o.isOrdered()),
r=new schema_Field(t.name(),a,t.nullable(),decodeCustomMetadata(t))):(n=decodeFieldType(t,decodeFieldChildren(t,e)),
r=new schema_Field(t.name(),n,t.nullable(),decodeCustomMetadata(t)));return r||null},
schema_Field.fromJSON=function fieldFromJSON(t,e){let i,r,n,s,a,o
;return e&&(s=t.dictionary)?e.has(i=s.id)?(r=(r=s.indexType)?indexTypeFromJSON(r):new Int32,
o=new Dictionary(e.get(i),r,i,s.isOrdered),
n=new schema_Field(t.name,o,t.nullable,customMetadataFromJSON(t.metadata))):(r=(r=s.indexType)?indexTypeFromJSON(r):new Int32,
e.set(i,a=typeFromJSON(t,fieldChildrenFromJSON(t,e))),o=new Dictionary(a,r,i,s.isOrdered),
n=new schema_Field(t.name,o,t.nullable,customMetadataFromJSON(t.metadata))):(a=typeFromJSON(t,fieldChildrenFromJSON(t,e)),
n=new schema_Field(t.name,a,t.nullable,customMetadataFromJSON(t.metadata))),n||null},
apache_arrow_schema_Schema.encode=function encodeSchema(t,e){const i=e.fields.map(e=>schema_Field.encode(t,e))
;schema_Schema.startFieldsVector(t,i.length)
;const r=schema_Schema.createFieldsVector(t,i),n=e.metadata&&e.metadata.size>0?schema_Schema.createCustomMetadataVector(t,[...e.metadata].map(([e,i])=>{
const r=t.createString(`${e}`),n=t.createString(`${i}`);return KeyValue.startKeyValue(t),KeyValue.addKey(t,r),
KeyValue.addValue(t,n),KeyValue.endKeyValue(t)})):-1;schema_Schema.startSchema(t),schema_Schema.addFields(t,r),
schema_Schema.addEndianness(t,oe?Jt.Little:Jt.Big),-1!==n&&schema_Schema.addCustomMetadata(t,n)
;return schema_Schema.endSchema(t)},apache_arrow_schema_Schema.decode=function decodeSchema(t,e=new Map,i=Yt.V5){
const r=function decodeSchemaFields(t,e){const i=[]
;for(let r,n=-1,s=-1,a=t.fieldsLength();++n<a;)(r=t.fields(n))&&(i[++s]=schema_Field.decode(r,e));return i}(t,e)
;return new apache_arrow_schema_Schema(r,decodeCustomMetadata(t),e,i)
},apache_arrow_schema_Schema.fromJSON=function schemaFromJSON(t,e=new Map){
return new apache_arrow_schema_Schema(function schemaFieldsFromJSON(t,e){
return(t.fields||[]).filter(Boolean).map(t=>schema_Field.fromJSON(t,e))}(t,e),customMetadataFromJSON(t.metadata),e)},
message_RecordBatch.encode=function encodeRecordBatch(t,e){
const i=e.nodes||[],r=e.buffers||[],n=e.variadicBufferCounts||[];record_batch_RecordBatch.startNodesVector(t,i.length)
;for(const e of i.slice().reverse())message_FieldNode.encode(t,e);const s=t.endVector()
;record_batch_RecordBatch.startBuffersVector(t,r.length);for(const e of r.slice().reverse())BufferRegion.encode(t,e)
;const a=t.endVector();let o=null;null!==e.compression&&(o=encodeBodyCompression(t,e.compression));let c=-1
;n.length>0&&(c=record_batch_RecordBatch.createVariadicBufferCountsVector(t,n.map(BigInt)))
;record_batch_RecordBatch.startRecordBatch(t),record_batch_RecordBatch.addLength(t,BigInt(e.length)),
record_batch_RecordBatch.addNodes(t,s),record_batch_RecordBatch.addBuffers(t,a),
null!==e.compression&&o&&record_batch_RecordBatch.addCompression(t,o)
;-1!==c&&record_batch_RecordBatch.addVariadicBufferCounts(t,c);return record_batch_RecordBatch.endRecordBatch(t)},
message_RecordBatch.decode=function decodeRecordBatch(t,e=Yt.V5){
return new message_RecordBatch(t.length(),function decodeFieldNodes(t){const e=[]
;for(let i,r=-1,n=-1,s=t.nodesLength();++r<s;)(i=t.nodes(r))&&(e[++n]=message_FieldNode.decode(i));return e
}(t),function decodeBuffers(t,e){const i=[]
;for(let r,n=-1,s=-1,a=t.buffersLength();++n<a;)(r=t.buffers(n))&&(e<Yt.V4&&(r.bb_pos+=8*(n+1)),
i[++s]=BufferRegion.decode(r));return i
}(t,e),decodeBodyCompression(t.compression()),function decodeVariadicBufferCounts(t){
const e=[],i=Math.trunc(t.variadicBufferCountsLength())
;for(let r=0;r<i;++r)e.push(bigIntToNumber(t.variadicBufferCounts(r)));return e}(t))},
message_RecordBatch.fromJSON=recordBatchFromJSON,message_DictionaryBatch.encode=function encodeDictionaryBatch(t,e){
const i=message_RecordBatch.encode(t,e.data);return dictionary_batch_DictionaryBatch.startDictionaryBatch(t),
dictionary_batch_DictionaryBatch.addId(t,BigInt(e.id)),dictionary_batch_DictionaryBatch.addIsDelta(t,e.isDelta),
dictionary_batch_DictionaryBatch.addData(t,i),dictionary_batch_DictionaryBatch.endDictionaryBatch(t)},
message_DictionaryBatch.decode=function decodeDictionaryBatch(t,e=Yt.V5){
return new message_DictionaryBatch(message_RecordBatch.decode(t.data(),e),t.id(),t.isDelta())},
message_DictionaryBatch.fromJSON=function dictionaryBatchFromJSON(t){
return new message_DictionaryBatch(recordBatchFromJSON(t.data),t.id,t.isDelta)},
message_FieldNode.encode=function encodeFieldNode(t,e){
return FieldNode.createFieldNode(t,BigInt(e.length),BigInt(e.nullCount))
},message_FieldNode.decode=function decodeFieldNode(t){return new message_FieldNode(t.length(),t.nullCount())},
BufferRegion.encode=function encodeBufferRegion(t,e){return Buffer.createBuffer(t,BigInt(e.offset),BigInt(e.length))},
BufferRegion.decode=function decodeBufferRegion(t){return new BufferRegion(t.offset(),t.length())},
message_BodyCompression.encode=encodeBodyCompression,message_BodyCompression.decode=decodeBodyCompression
;const oe=(()=>{const t=new ArrayBuffer(2);return new DataView(t).setInt16(0,256,!0),256===new Int16Array(t)[0]
})(),ce=Object.freeze({done:!0,value:void 0});class ArrowJSON{constructor(t){this._json=t}get schema(){
return this._json.schema}get batches(){return this._json.batches||[]}get dictionaries(){
return this._json.dictionaries||[]}}class ReadableInterop{tee(){return this._getDOMStream().tee()}pipe(t,e){
return this._getNodeStream().pipe(t,e)}pipeTo(t,e){return this._getDOMStream().pipeTo(t,e)}pipeThrough(t,e){
return this._getDOMStream().pipeThrough(t,e)}_getDOMStream(){
return this._DOMStream||(this._DOMStream=this.toDOMStream())}_getNodeStream(){
return this._nodeStream||(this._nodeStream=this.toNodeStream())}}class AsyncQueue extends ReadableInterop{constructor(){
super(),this._values=[],this.resolvers=[],this._closedPromise=new Promise(t=>this._closedPromiseResolve=t)}get closed(){
return this._closedPromise}cancel(t){return f(this,void 0,void 0,function*(){yield this.return(t)})}write(t){
this._ensureOpen()&&(this.resolvers.length<=0?this._values.push(t):this.resolvers.shift().resolve({done:!1,value:t}))}
abort(t){this._closedPromiseResolve&&(this.resolvers.length<=0?this._error={error:t}:this.resolvers.shift().reject({
done:!0,value:t}))}close(){if(this._closedPromiseResolve){const{resolvers:t}=this;for(;t.length>0;)t.shift().resolve(ce)
;this._closedPromiseResolve(),this._closedPromiseResolve=void 0}}[Symbol.asyncIterator](){return this}toDOMStream(t){
return z.toDOMStream(this._closedPromiseResolve||this._error?this:this._values,t)}toNodeStream(t){
return z.toNodeStream(this._closedPromiseResolve||this._error?this:this._values,t)}throw(t){
return f(this,void 0,void 0,function*(){return yield this.abort(t),ce})}return(t){
return f(this,void 0,void 0,function*(){return yield this.close(),ce})}read(t){return f(this,void 0,void 0,function*(){
return(yield this.next(t,"read")).value})}peek(t){return f(this,void 0,void 0,function*(){
return(yield this.next(t,"peek")).value})}next(...t){return this._values.length>0?Promise.resolve({done:!1,
value:this._values.shift()}):this._error?Promise.reject({done:!0,value:this._error.error
}):this._closedPromiseResolve?new Promise((t,e)=>{this.resolvers.push({resolve:t,reject:e})}):Promise.resolve(ce)}
_ensureOpen(){if(this._closedPromiseResolve)return!0;throw new Error("AsyncQueue is closed")}}
class AsyncByteQueue extends AsyncQueue{write(t){if((t=toUint8Array(t)).byteLength>0)return super.write(t)}
toString(t=!1){return t?R(this.toUint8Array(!0)):this.toUint8Array(!1).then(R)}toUint8Array(t=!1){
return t?joinUint8Arrays(this._values)[0]:(()=>f(this,void 0,void 0,function*(){var t,e,i,r;const n=[];let s=0;try{
for(var a,o=!0,c=V(this);!(t=(a=yield c.next()).done);o=!0){r=a.value,o=!1;const t=r;n.push(t),s+=t.byteLength}
}catch(t){e={error:t}}finally{try{o||t||!(i=c.return)||(yield i.call(c))}finally{if(e)throw e.error}}
return joinUint8Arrays(n,s)[0]}))()}}class ByteStream{constructor(t){
t&&(this.source=new ByteStreamSource(z.fromIterable(t)))}[Symbol.iterator](){return this}next(t){
return this.source.next(t)}throw(t){return this.source.throw(t)}return(t){return this.source.return(t)}peek(t){
return this.source.peek(t)}read(t){return this.source.read(t)}}class AsyncByteStream{constructor(t){
t instanceof AsyncByteStream?this.source=t.source:t instanceof AsyncByteQueue?this.source=new AsyncByteStreamSource(z.fromAsyncIterable(t)):isReadableNodeStream(t)?this.source=new AsyncByteStreamSource(z.fromNodeStream(t)):isReadableDOMStream(t)?this.source=new AsyncByteStreamSource(z.fromDOMStream(t)):isFetchResponse(t)?this.source=new AsyncByteStreamSource(z.fromDOMStream(t.body)):isIterable(t)?this.source=new AsyncByteStreamSource(z.fromIterable(t)):(isPromise(t)||isAsyncIterable(t))&&(this.source=new AsyncByteStreamSource(z.fromAsyncIterable(t)))
}[Symbol.asyncIterator](){return this}next(t){return this.source.next(t)}throw(t){return this.source.throw(t)}return(t){
return this.source.return(t)}get closed(){return this.source.closed}cancel(t){return this.source.cancel(t)}peek(t){
return this.source.peek(t)}read(t){return this.source.read(t)}}class ByteStreamSource{constructor(t){this.source=t}
cancel(t){this.return(t)}peek(t){return this.next(t,"peek").value}read(t){return this.next(t,"read").value}
next(t,e="read"){return this.source.next({cmd:e,size:t})}throw(t){
return Object.create(this.source.throw&&this.source.throw(t)||ce)}return(t){
return Object.create(this.source.return&&this.source.return(t)||ce)}}class AsyncByteStreamSource{constructor(t){
this.source=t,this._closedPromise=new Promise(t=>this._closedPromiseResolve=t)}cancel(t){
return f(this,void 0,void 0,function*(){yield this.return(t)})}get closed(){return this._closedPromise}read(t){
return f(this,void 0,void 0,function*(){return(yield this.next(t,"read")).value})}peek(t){
return f(this,void 0,void 0,function*(){return(yield this.next(t,"peek")).value})}next(t){
return f(this,arguments,void 0,function*(t,e="read"){return yield this.source.next({cmd:e,size:t})})}throw(t){
return f(this,void 0,void 0,function*(){const e=this.source.throw&&(yield this.source.throw(t))||ce
;return this._closedPromiseResolve&&this._closedPromiseResolve(),this._closedPromiseResolve=void 0,Object.create(e)})}
return(t){return f(this,void 0,void 0,function*(){const e=this.source.return&&(yield this.source.return(t))||ce
;return this._closedPromiseResolve&&this._closedPromiseResolve(),this._closedPromiseResolve=void 0,Object.create(e)})}}
class RandomAccessFile extends ByteStream{constructor(t,e){super(),this.position=0,this.buffer=toUint8Array(t),
this.size=void 0===e?this.buffer.byteLength:e}readInt32(t){const{buffer:e,byteOffset:i}=this.readAt(t,4)
;return new DataView(e,i).getInt32(0,!0)}seek(t){return this.position=Math.min(t,this.size),t<this.size}read(t){
const{buffer:e,size:i,position:r}=this;return e&&r<i?("number"!=typeof t&&(t=Number.POSITIVE_INFINITY),
this.position=Math.min(i,r+Math.min(i-r,t)),e.subarray(r,this.position)):null}readAt(t,e){
const i=this.buffer,r=Math.min(this.size,t+e);return i?i.subarray(t,r):new Uint8Array(e)}close(){
this.buffer&&(this.buffer=null)}throw(t){return this.close(),{done:!0,value:t}}return(t){return this.close(),{done:!0,
value:t}}}class AsyncRandomAccessFile extends AsyncByteStream{constructor(t,e){super(),this.position=0,this._handle=t,
"number"==typeof e?this.size=e:this._pending=(()=>f(this,void 0,void 0,function*(){this.size=(yield t.stat()).size,
delete this._pending}))()}readInt32(t){return f(this,void 0,void 0,function*(){
const{buffer:e,byteOffset:i}=yield this.readAt(t,4);return new DataView(e,i).getInt32(0,!0)})}seek(t){
return f(this,void 0,void 0,function*(){return this._pending&&(yield this._pending),this.position=Math.min(t,this.size),
t<this.size})}read(t){return f(this,void 0,void 0,function*(){this._pending&&(yield this._pending)
;const{_handle:e,size:i,position:r}=this;if(e&&r<i){"number"!=typeof t&&(t=Number.POSITIVE_INFINITY);let n=r,s=0,a=0
;const o=Math.min(i,n+Math.min(i-n,t)),c=new Uint8Array(Math.max(0,(this.position=o)-n))
;for(;(n+=a)<o&&(s+=a)<c.byteLength;)({bytesRead:a}=yield e.read(c,s,c.byteLength-s,n));return c}return null})}
readAt(t,e){return f(this,void 0,void 0,function*(){this._pending&&(yield this._pending);const{_handle:i,size:r}=this
;if(i&&t+e<r){const n=Math.min(r,t+e),s=new Uint8Array(n-t);return(yield i.read(s,0,e,t)).buffer}
return new Uint8Array(e)})}close(){return f(this,void 0,void 0,function*(){const t=this._handle;this._handle=null,
t&&(yield t.close())})}throw(t){return f(this,void 0,void 0,function*(){return yield this.close(),{done:!0,value:t}})}
return(t){return f(this,void 0,void 0,function*(){return yield this.close(),{done:!0,value:t}})}}function intAsHex(t){
return t<0&&(t=4294967295+t+1),`0x${t.toString(16)}`}const le=[1,10,100,1e3,1e4,1e5,1e6,1e7,1e8];class BaseInt64{
constructor(t){this.buffer=t}high(){return this.buffer[1]}low(){return this.buffer[0]}_times(t){
const e=new Uint32Array([this.buffer[1]>>>16,65535&this.buffer[1],this.buffer[0]>>>16,65535&this.buffer[0]]),i=new Uint32Array([t.buffer[1]>>>16,65535&t.buffer[1],t.buffer[0]>>>16,65535&t.buffer[0]])
;let r=e[3]*i[3];this.buffer[0]=65535&r;let n=r>>>16;return r=e[2]*i[3],n+=r,r=e[3]*i[2]>>>0,n+=r,this.buffer[0]+=n<<16,
this.buffer[1]=n>>>0<r?65536:0,this.buffer[1]+=n>>>16,this.buffer[1]+=e[1]*i[3]+e[2]*i[2]+e[3]*i[1],
this.buffer[1]+=e[0]*i[3]+e[1]*i[2]+e[2]*i[1]+e[3]*i[0]<<16,this}_plus(t){const e=this.buffer[0]+t.buffer[0]>>>0
;this.buffer[1]+=t.buffer[1],e<this.buffer[0]>>>0&&++this.buffer[1],this.buffer[0]=e}lessThan(t){
return this.buffer[1]<t.buffer[1]||this.buffer[1]===t.buffer[1]&&this.buffer[0]<t.buffer[0]}equals(t){
return this.buffer[1]===t.buffer[1]&&this.buffer[0]==t.buffer[0]}greaterThan(t){return t.lessThan(this)}hex(){
return`${intAsHex(this.buffer[1])} ${intAsHex(this.buffer[0])}`}}class int_Uint64 extends BaseInt64{times(t){
return this._times(t),this}plus(t){return this._plus(t),this}static from(t,e=new Uint32Array(2)){
return int_Uint64.fromString("string"==typeof t?t:t.toString(),e)}static fromNumber(t,e=new Uint32Array(2)){
return int_Uint64.fromString(t.toString(),e)}static fromString(t,e=new Uint32Array(2)){
const i=t.length,r=new int_Uint64(e);for(let e=0;e<i;){
const n=8<i-e?8:i-e,s=new int_Uint64(new Uint32Array([Number.parseInt(t.slice(e,e+n),10),0])),a=new int_Uint64(new Uint32Array([le[n],0]))
;r.times(a),r.plus(s),e+=n}return r}static convertArray(t){const e=new Uint32Array(2*t.length)
;for(let i=-1,r=t.length;++i<r;)int_Uint64.from(t[i],new Uint32Array(e.buffer,e.byteOffset+2*i*4,2));return e}
static multiply(t,e){return new int_Uint64(new Uint32Array(t.buffer)).times(e)}static add(t,e){
return new int_Uint64(new Uint32Array(t.buffer)).plus(e)}}class int_Int64 extends BaseInt64{negate(){
return this.buffer[0]=1+~this.buffer[0],this.buffer[1]=~this.buffer[1],0==this.buffer[0]&&++this.buffer[1],this}
times(t){return this._times(t),this}plus(t){return this._plus(t),this}lessThan(t){
const e=this.buffer[1]|0,i=t.buffer[1]|0;return e<i||e===i&&this.buffer[0]<t.buffer[0]}
static from(t,e=new Uint32Array(2)){return int_Int64.fromString("string"==typeof t?t:t.toString(),e)}
static fromNumber(t,e=new Uint32Array(2)){return int_Int64.fromString(t.toString(),e)}
static fromString(t,e=new Uint32Array(2)){const i=t.startsWith("-"),r=t.length,n=new int_Int64(e);for(let e=i?1:0;e<r;){
const i=8<r-e?8:r-e,s=new int_Int64(new Uint32Array([Number.parseInt(t.slice(e,e+i),10),0])),a=new int_Int64(new Uint32Array([le[i],0]))
;n.times(a),n.plus(s),e+=i}return i?n.negate():n}static convertArray(t){const e=new Uint32Array(2*t.length)
;for(let i=-1,r=t.length;++i<r;)int_Int64.from(t[i],new Uint32Array(e.buffer,e.byteOffset+2*i*4,2));return e}
static multiply(t,e){return new int_Int64(new Uint32Array(t.buffer)).times(e)}static add(t,e){
return new int_Int64(new Uint32Array(t.buffer)).plus(e)}}class Int128{constructor(t){this.buffer=t}high(){
return new int_Int64(new Uint32Array(this.buffer.buffer,this.buffer.byteOffset+8,2))}low(){
return new int_Int64(new Uint32Array(this.buffer.buffer,this.buffer.byteOffset,2))}negate(){
return this.buffer[0]=1+~this.buffer[0],this.buffer[1]=~this.buffer[1],this.buffer[2]=~this.buffer[2],
this.buffer[3]=~this.buffer[3],0==this.buffer[0]&&++this.buffer[1],0==this.buffer[1]&&++this.buffer[2],
0==this.buffer[2]&&++this.buffer[3],this}times(t){
const e=new int_Uint64(new Uint32Array([this.buffer[3],0])),i=new int_Uint64(new Uint32Array([this.buffer[2],0])),r=new int_Uint64(new Uint32Array([this.buffer[1],0])),n=new int_Uint64(new Uint32Array([this.buffer[0],0])),s=new int_Uint64(new Uint32Array([t.buffer[3],0])),a=new int_Uint64(new Uint32Array([t.buffer[2],0])),o=new int_Uint64(new Uint32Array([t.buffer[1],0])),c=new int_Uint64(new Uint32Array([t.buffer[0],0]))
;let l=int_Uint64.multiply(n,c);this.buffer[0]=l.low();const u=new int_Uint64(new Uint32Array([l.high(),0]))
;l=int_Uint64.multiply(r,c),u.plus(l),l=int_Uint64.multiply(n,o),u.plus(l),this.buffer[1]=u.low(),
this.buffer[3]=u.lessThan(l)?1:0,this.buffer[2]=u.high()
;return new int_Uint64(new Uint32Array(this.buffer.buffer,this.buffer.byteOffset+8,2)).plus(int_Uint64.multiply(i,c)).plus(int_Uint64.multiply(r,o)).plus(int_Uint64.multiply(n,a)),
this.buffer[3]+=int_Uint64.multiply(e,c).plus(int_Uint64.multiply(i,o)).plus(int_Uint64.multiply(r,a)).plus(int_Uint64.multiply(n,s)).low(),
this}plus(t){const e=new Uint32Array(4);return e[3]=this.buffer[3]+t.buffer[3]>>>0,e[2]=this.buffer[2]+t.buffer[2]>>>0,
e[1]=this.buffer[1]+t.buffer[1]>>>0,e[0]=this.buffer[0]+t.buffer[0]>>>0,e[0]<this.buffer[0]>>>0&&++e[1],
e[1]<this.buffer[1]>>>0&&++e[2],e[2]<this.buffer[2]>>>0&&++e[3],this.buffer[3]=e[3],this.buffer[2]=e[2],
this.buffer[1]=e[1],this.buffer[0]=e[0],this}hex(){
return`${intAsHex(this.buffer[3])} ${intAsHex(this.buffer[2])} ${intAsHex(this.buffer[1])} ${intAsHex(this.buffer[0])}`}
static multiply(t,e){return new Int128(new Uint32Array(t.buffer)).times(e)}static add(t,e){
return new Int128(new Uint32Array(t.buffer)).plus(e)}static from(t,e=new Uint32Array(4)){
return Int128.fromString("string"==typeof t?t:t.toString(),e)}static fromNumber(t,e=new Uint32Array(4)){
return Int128.fromString(t.toString(),e)}static fromString(t,e=new Uint32Array(4)){
const i=t.startsWith("-"),r=t.length,n=new Int128(e);for(let e=i?1:0;e<r;){
const i=8<r-e?8:r-e,s=new Int128(new Uint32Array([Number.parseInt(t.slice(e,e+i),10),0,0,0])),a=new Int128(new Uint32Array([le[i],0,0,0]))
;n.times(a),n.plus(s),e+=i}return i?n.negate():n}static convertArray(t){const e=new Uint32Array(4*t.length)
;for(let i=-1,r=t.length;++i<r;)Int128.from(t[i],new Uint32Array(e.buffer,e.byteOffset+16*i,4));return e}}
class VectorLoader extends Visitor{constructor(t,e,i,r,n=Yt.V5,s=[]){super(),this.nodesIndex=-1,this.buffersIndex=-1,
this.variadicBufferIndex=-1,this.bytes=t,this.nodes=e,this.buffers=i,this.dictionaries=r,this.metadataVersion=n,
this.variadicBufferCounts=s}visit(t){return super.visit(t instanceof schema_Field?t.type:t)}
visitNull(t,{length:e}=this.nextFieldNode()){return data_makeData({type:t,length:e})}
visitBool(t,{length:e,nullCount:i}=this.nextFieldNode()){return data_makeData({type:t,length:e,nullCount:i,
nullBitmap:this.readNullBitmap(t,i),data:this.readData(t)})}visitInt(t,{length:e,nullCount:i}=this.nextFieldNode()){
return data_makeData({type:t,length:e,nullCount:i,nullBitmap:this.readNullBitmap(t,i),data:this.readData(t)})}
visitFloat(t,{length:e,nullCount:i}=this.nextFieldNode()){return data_makeData({type:t,length:e,nullCount:i,
nullBitmap:this.readNullBitmap(t,i),data:this.readData(t)})}visitUtf8(t,{length:e,nullCount:i}=this.nextFieldNode()){
return data_makeData({type:t,length:e,nullCount:i,nullBitmap:this.readNullBitmap(t,i),valueOffsets:this.readOffsets(t),
data:this.readData(t)})}visitLargeUtf8(t,{length:e,nullCount:i}=this.nextFieldNode()){return data_makeData({type:t,
length:e,nullCount:i,nullBitmap:this.readNullBitmap(t,i),valueOffsets:this.readOffsets(t),data:this.readData(t)})}
visitUtf8View(t,{length:e,nullCount:i}=this.nextFieldNode()){return data_makeData({type:t,length:e,nullCount:i,
nullBitmap:this.readNullBitmap(t,i),views:this.readData(t),
variadicBuffers:this.readVariadicBuffers(this.nextVariadicBufferCount())})}
visitBinary(t,{length:e,nullCount:i}=this.nextFieldNode()){return data_makeData({type:t,length:e,nullCount:i,
nullBitmap:this.readNullBitmap(t,i),valueOffsets:this.readOffsets(t),data:this.readData(t)})}
visitLargeBinary(t,{length:e,nullCount:i}=this.nextFieldNode()){return data_makeData({type:t,length:e,nullCount:i,
nullBitmap:this.readNullBitmap(t,i),valueOffsets:this.readOffsets(t),data:this.readData(t)})}
visitBinaryView(t,{length:e,nullCount:i}=this.nextFieldNode()){return data_makeData({type:t,length:e,nullCount:i,
nullBitmap:this.readNullBitmap(t,i),views:this.readData(t),
variadicBuffers:this.readVariadicBuffers(this.nextVariadicBufferCount())})}
visitFixedSizeBinary(t,{length:e,nullCount:i}=this.nextFieldNode()){return data_makeData({type:t,length:e,nullCount:i,
nullBitmap:this.readNullBitmap(t,i),data:this.readData(t)})}visitDate(t,{length:e,nullCount:i}=this.nextFieldNode()){
return data_makeData({type:t,length:e,nullCount:i,nullBitmap:this.readNullBitmap(t,i),data:this.readData(t)})}
visitTimestamp(t,{length:e,nullCount:i}=this.nextFieldNode()){return data_makeData({type:t,length:e,nullCount:i,
nullBitmap:this.readNullBitmap(t,i),data:this.readData(t)})}visitTime(t,{length:e,nullCount:i}=this.nextFieldNode()){
return data_makeData({type:t,length:e,nullCount:i,nullBitmap:this.readNullBitmap(t,i),data:this.readData(t)})}
visitDecimal(t,{length:e,nullCount:i}=this.nextFieldNode()){return data_makeData({type:t,length:e,nullCount:i,
nullBitmap:this.readNullBitmap(t,i),data:this.readData(t)})}visitList(t,{length:e,nullCount:i}=this.nextFieldNode()){
return data_makeData({type:t,length:e,nullCount:i,nullBitmap:this.readNullBitmap(t,i),valueOffsets:this.readOffsets(t),
child:this.visit(t.children[0])})}visitLargeList(t,{length:e,nullCount:i}=this.nextFieldNode()){return data_makeData({
type:t,length:e,nullCount:i,nullBitmap:this.readNullBitmap(t,i),valueOffsets:this.readOffsets(t),
child:this.visit(t.children[0])})}visitStruct(t,{length:e,nullCount:i}=this.nextFieldNode()){return data_makeData({
type:t,length:e,nullCount:i,nullBitmap:this.readNullBitmap(t,i),children:this.visitMany(t.children)})}
visitUnion(t,{length:e,nullCount:i}=this.nextFieldNode()){return this.metadataVersion<Yt.V5&&this.readNullBitmap(t,i),
t.mode===K.Sparse?this.visitSparseUnion(t,{length:e,nullCount:i}):this.visitDenseUnion(t,{length:e,nullCount:i})}
visitDenseUnion(t,{length:e,nullCount:i}=this.nextFieldNode()){return data_makeData({type:t,length:e,nullCount:i,
typeIds:this.readTypeIds(t),valueOffsets:this.readOffsets(t),children:this.visitMany(t.children)})}
visitSparseUnion(t,{length:e,nullCount:i}=this.nextFieldNode()){return data_makeData({type:t,length:e,nullCount:i,
typeIds:this.readTypeIds(t),children:this.visitMany(t.children)})}
visitDictionary(t,{length:e,nullCount:i}=this.nextFieldNode()){return data_makeData({type:t,length:e,nullCount:i,
nullBitmap:this.readNullBitmap(t,i),data:this.readData(t.indices),dictionary:this.readDictionary(t)})}
visitInterval(t,{length:e,nullCount:i}=this.nextFieldNode()){return data_makeData({type:t,length:e,nullCount:i,
nullBitmap:this.readNullBitmap(t,i),data:this.readData(t)})}
visitDuration(t,{length:e,nullCount:i}=this.nextFieldNode()){return data_makeData({type:t,length:e,nullCount:i,
nullBitmap:this.readNullBitmap(t,i),data:this.readData(t)})}
visitFixedSizeList(t,{length:e,nullCount:i}=this.nextFieldNode()){return data_makeData({type:t,length:e,nullCount:i,
nullBitmap:this.readNullBitmap(t,i),child:this.visit(t.children[0])})}
visitMap(t,{length:e,nullCount:i}=this.nextFieldNode()){return data_makeData({type:t,length:e,nullCount:i,
nullBitmap:this.readNullBitmap(t,i),valueOffsets:this.readOffsets(t),child:this.visit(t.children[0])})}nextFieldNode(){
return this.nodes[++this.nodesIndex]}nextBufferRange(){return this.buffers[++this.buffersIndex]}
readNullBitmap(t,e,i=this.nextBufferRange()){return e>0&&this.readData(t,i)||new Uint8Array(0)}readOffsets(t,e){
return this.readData(t,e)}readTypeIds(t,e){return this.readData(t,e)}
readData(t,{length:e,offset:i}=this.nextBufferRange()){return this.bytes.subarray(i,i+e)}readVariadicBuffers(t){
return Array.from({length:t},()=>this.readData(null))}nextVariadicBufferCount(){var t
;return null!==(t=this.variadicBufferCounts[++this.variadicBufferIndex])&&void 0!==t?t:0}readDictionary(t){
return this.dictionaries.get(t.id)}}class JSONVectorLoader extends VectorLoader{constructor(t,e,i,r,n,s=[]){
super(new Uint8Array(0),e,i,r,n,s),this.sources=t}readNullBitmap(t,e,{offset:i}=this.nextBufferRange()){
return e<=0?new Uint8Array(0):packBools(this.sources[i])}readOffsets(t,{offset:e}=this.nextBufferRange()){
return toArrayBufferView(Uint8Array,toArrayBufferView(t.OffsetArrayType,this.sources[e]))}
readTypeIds(t,{offset:e}=this.nextBufferRange()){
return toArrayBufferView(Uint8Array,toArrayBufferView(t.ArrayType,this.sources[e]))}
readData(t,{offset:e}=this.nextBufferRange()){const{sources:i}=this
;if(type_DataType.isTimestamp(t))return toArrayBufferView(Uint8Array,int_Int64.convertArray(i[e]))
;if((type_DataType.isInt(t)||type_DataType.isTime(t))&&64===t.bitWidth||type_DataType.isDuration(t))return toArrayBufferView(Uint8Array,int_Int64.convertArray(i[e]))
;if(type_DataType.isDate(t)&&t.unit===Y.MILLISECOND)return toArrayBufferView(Uint8Array,int_Int64.convertArray(i[e]))
;if(type_DataType.isDecimal(t))return toArrayBufferView(Uint8Array,Int128.convertArray(i[e]))
;if(type_DataType.isBinary(t)||type_DataType.isLargeBinary(t)||type_DataType.isFixedSizeBinary(t))return function binaryDataFromJSON(t){
return hexStringToBytes(t.join(""))}(i[e]);if(type_DataType.isBinaryView(t))return function binaryViewDataFromJSON(t){
return parseViewDataFromJSON(t,t=>{const e=new Uint8Array(t.length/2)
;for(let i=0;i<t.length;i+=2)e[i>>1]=Number.parseInt(t.slice(i,i+2),16);return e})}(i[e])
;if(type_DataType.isUtf8View(t))return function utf8ViewDataFromJSON(t){
return parseViewDataFromJSON(t,t=>(new TextEncoder).encode(t))}(i[e]);if(type_DataType.isBool(t))return packBools(i[e])
;if(type_DataType.isUtf8(t)||type_DataType.isLargeUtf8(t))return encodeUtf8(i[e].join(""))
;if(type_DataType.isInterval(t))switch(t.unit){case J.DAY_TIME:return function toIntervalDayTimeInt32Array(t){var e,i
;const r=t.length,n=new Int32Array(2*r);for(let s=0,a=0;s<r;s++){const r=t[s];n[a++]=null!==(e=r.days)&&void 0!==e?e:0,
n[a++]=null!==(i=r.milliseconds)&&void 0!==i?i:0}return n}(i[e]);case J.MONTH_DAY_NANO:
return function toIntervalMonthDayNanoInt32Array(t){var e,i;const r=t.length,n=new Int32Array(4*r)
;for(let s=0,a=0;s<r;s++){const r=t[s];n[a++]=null!==(e=r.months)&&void 0!==e?e:0,
n[a++]=null!==(i=r.days)&&void 0!==i?i:0;const o=r.nanoseconds;if(o){const t=BigInt(o)
;n[a++]=Number(t&BigInt(4294967295))>>>0,n[a++]=Number(t>>BigInt(32))>>>0}else a+=2}return n}(i[e])}
return toArrayBufferView(Uint8Array,toArrayBufferView(t.ArrayType,i[e].map(t=>+t)))}readVariadicBuffers(t){const e=[]
;for(let i=0;i<t;i++){const{offset:t}=this.nextBufferRange(),i=this.sources[t];e.push(hexStringToBytes(i))}return e}}
function hexStringToBytes(t){const e=new Uint8Array(t.length/2)
;for(let i=0;i<t.length;i+=2)e[i>>1]=Number.parseInt(t.slice(i,i+2),16);return e}function parseViewDataFromJSON(t,e){
const i=new Uint8Array(16*t.length),r=new DataView(i.buffer);for(const[n,s]of t.entries()){const t=16*n,a=s.SIZE
;if(r.setInt32(t,a,!0),void 0!==s.INLINED){const r=e(s.INLINED);for(let e=0;e<r.length&&e<12;e++)i[t+4+e]=r[e]}else{
const e=s.PREFIX_HEX;for(let r=0;r<8&&r<e.length;r+=2)i[t+4+(r>>1)]=Number.parseInt(e.slice(r,r+2),16)
;r.setInt32(t+8,s.BUFFER_INDEX,!0),r.setInt32(t+12,s.OFFSET,!0)}}return i}
class CompressedVectorLoader extends VectorLoader{constructor(t,e,i,r,n,s=[]){super(new Uint8Array(0),e,i,r,n,s),
this.bodyChunks=t}readData(t,e=this.nextBufferRange()){return this.bodyChunks[this.buffersIndex]}}
class TypeComparator extends Visitor{compareSchemas(t,e){
return t===e||e instanceof t.constructor&&this.compareManyFields(t.fields,e.fields)}compareManyFields(t,e){
return t===e||Array.isArray(t)&&Array.isArray(e)&&t.length===e.length&&t.every((t,i)=>this.compareFields(t,e[i]))}
compareFields(t,e){
return t===e||e instanceof t.constructor&&t.name===e.name&&t.nullable===e.nullable&&this.visit(t.type,e.type)}}
function compareConstructor(t,e){return e instanceof t.constructor}function compareAny(t,e){
return t===e||compareConstructor(t,e)}function compareInt(t,e){
return t===e||compareConstructor(t,e)&&t.bitWidth===e.bitWidth&&t.isSigned===e.isSigned}function compareFloat(t,e){
return t===e||compareConstructor(t,e)&&t.precision===e.precision}function compareDate(t,e){
return t===e||compareConstructor(t,e)&&t.unit===e.unit}function compareTimestamp(t,e){
return t===e||compareConstructor(t,e)&&t.unit===e.unit&&t.timezone===e.timezone}function compareTime(t,e){
return t===e||compareConstructor(t,e)&&t.unit===e.unit&&t.bitWidth===e.bitWidth}function compareList(t,e){
return t===e||compareConstructor(t,e)&&t.children.length===e.children.length&&ue.compareManyFields(t.children,e.children)
}function compareUnion(t,e){
return t===e||compareConstructor(t,e)&&t.mode===e.mode&&t.typeIds.every((t,i)=>t===e.typeIds[i])&&ue.compareManyFields(t.children,e.children)
}function compareInterval(t,e){return t===e||compareConstructor(t,e)&&t.unit===e.unit}function compareDuration(t,e){
return t===e||compareConstructor(t,e)&&t.unit===e.unit}TypeComparator.prototype.visitNull=compareAny,
TypeComparator.prototype.visitBool=compareAny,TypeComparator.prototype.visitInt=compareInt,
TypeComparator.prototype.visitInt8=compareInt,TypeComparator.prototype.visitInt16=compareInt,
TypeComparator.prototype.visitInt32=compareInt,TypeComparator.prototype.visitInt64=compareInt,
TypeComparator.prototype.visitUint8=compareInt,TypeComparator.prototype.visitUint16=compareInt,
TypeComparator.prototype.visitUint32=compareInt,TypeComparator.prototype.visitUint64=compareInt,
TypeComparator.prototype.visitFloat=compareFloat,TypeComparator.prototype.visitFloat16=compareFloat,
TypeComparator.prototype.visitFloat32=compareFloat,TypeComparator.prototype.visitFloat64=compareFloat,
TypeComparator.prototype.visitUtf8=compareAny,TypeComparator.prototype.visitLargeUtf8=compareAny,
TypeComparator.prototype.visitUtf8View=compareAny,TypeComparator.prototype.visitBinary=compareAny,
TypeComparator.prototype.visitLargeBinary=compareAny,TypeComparator.prototype.visitBinaryView=compareAny,
TypeComparator.prototype.visitFixedSizeBinary=function compareFixedSizeBinary(t,e){
return t===e||compareConstructor(t,e)&&t.byteWidth===e.byteWidth},TypeComparator.prototype.visitDate=compareDate,
TypeComparator.prototype.visitDateDay=compareDate,TypeComparator.prototype.visitDateMillisecond=compareDate,
TypeComparator.prototype.visitTimestamp=compareTimestamp,TypeComparator.prototype.visitTimestampSecond=compareTimestamp,
TypeComparator.prototype.visitTimestampMillisecond=compareTimestamp,
TypeComparator.prototype.visitTimestampMicrosecond=compareTimestamp,
TypeComparator.prototype.visitTimestampNanosecond=compareTimestamp,TypeComparator.prototype.visitTime=compareTime,
TypeComparator.prototype.visitTimeSecond=compareTime,TypeComparator.prototype.visitTimeMillisecond=compareTime,
TypeComparator.prototype.visitTimeMicrosecond=compareTime,TypeComparator.prototype.visitTimeNanosecond=compareTime,
TypeComparator.prototype.visitDecimal=compareAny,TypeComparator.prototype.visitList=compareList,
TypeComparator.prototype.visitLargeList=compareList,TypeComparator.prototype.visitStruct=function compareStruct(t,e){
return t===e||compareConstructor(t,e)&&t.children.length===e.children.length&&ue.compareManyFields(t.children,e.children)
},TypeComparator.prototype.visitUnion=compareUnion,TypeComparator.prototype.visitDenseUnion=compareUnion,
TypeComparator.prototype.visitSparseUnion=compareUnion,
TypeComparator.prototype.visitDictionary=function compareDictionary(t,e){
return t===e||compareConstructor(t,e)&&t.id===e.id&&t.isOrdered===e.isOrdered&&ue.visit(t.indices,e.indices)&&ue.visit(t.dictionary,e.dictionary)
},TypeComparator.prototype.visitInterval=compareInterval,TypeComparator.prototype.visitIntervalDayTime=compareInterval,
TypeComparator.prototype.visitIntervalYearMonth=compareInterval,
TypeComparator.prototype.visitIntervalMonthDayNano=compareInterval,
TypeComparator.prototype.visitDuration=compareDuration,TypeComparator.prototype.visitDurationSecond=compareDuration,
TypeComparator.prototype.visitDurationMillisecond=compareDuration,
TypeComparator.prototype.visitDurationMicrosecond=compareDuration,
TypeComparator.prototype.visitDurationNanosecond=compareDuration,
TypeComparator.prototype.visitFixedSizeList=function compareFixedSizeList(t,e){
return t===e||compareConstructor(t,e)&&t.listSize===e.listSize&&t.children.length===e.children.length&&ue.compareManyFields(t.children,e.children)
},TypeComparator.prototype.visitMap=function compareMap(t,e){
return t===e||compareConstructor(t,e)&&t.keysSorted===e.keysSorted&&t.children.length===e.children.length&&ue.compareManyFields(t.children,e.children)
};const ue=new TypeComparator;function compareSchemas(t,e){return ue.compareSchemas(t,e)}
function distributeVectorsIntoRecordBatches(t,e){return function uniformlyDistributeChunksAcrossRecordBatches(t,e){
const i=[...t.fields],r=[],n={numBatches:e.reduce((t,e)=>Math.max(t,e.length),0)};let s=0,a=0,o=-1;const c=e.length
;let l,u=[];for(;n.numBatches-- >0;){for(a=Number.POSITIVE_INFINITY,o=-1;++o<c;)u[o]=l=e[o].shift(),
a=Math.min(a,l?l.length:a);Number.isFinite(a)&&(u=distributeChildren(i,a,u,e,n),a>0&&(r[s++]=data_makeData({
type:new Struct(i),length:a,nullCount:0,children:u.slice()})))}
return[t=t.assign(i),r.map(e=>new recordbatch_RecordBatch(t,e))]}(t,e.map(t=>t.data.concat()))}
function distributeChildren(t,e,i,r,n){var s;const a=(e+63&-64)>>3;for(let o=-1,c=r.length;++o<c;){
const c=i[o],l=null==c?void 0:c.length
;if(l>=e)l===e?i[o]=c:(i[o]=c.slice(0,e),n.numBatches=Math.max(n.numBatches,r[o].unshift(c.slice(e,l-e))));else{
const r=t[o];t[o]=r.clone({nullable:!0
}),i[o]=null!==(s=null==c?void 0:c._changeLengthAndBackfillNullBitmap(e))&&void 0!==s?s:data_makeData({type:r.type,
length:e,nullCount:e,nullBitmap:new Uint8Array(a)})}}return i}var de;const he=Symbol.for("apache-arrow/Table")
;class table_Table{static isTable(t){return!0===(null==t?void 0:t[he])}constructor(...t){var e,i
;if(0===t.length)return this.batches=[],this.schema=new apache_arrow_schema_Schema([]),this._offsets=[0],this;let r,n
;t[0]instanceof apache_arrow_schema_Schema&&(r=t.shift()),t.at(-1)instanceof Uint32Array&&(n=t.pop());const unwrap=t=>{
if(t){if(t instanceof recordbatch_RecordBatch)return[t];if(t instanceof table_Table)return t.batches
;if(t instanceof data_Data){
if(t.type instanceof Struct)return[new recordbatch_RecordBatch(new apache_arrow_schema_Schema(t.type.children),t)]}else{
if(Array.isArray(t))return t.flatMap(t=>unwrap(t))
;if("function"==typeof t[Symbol.iterator])return[...t].flatMap(t=>unwrap(t));if("object"==typeof t){
const e=Object.keys(t),i=e.map(e=>new vector_Vector([t[e]])),n=null!=r?r:new apache_arrow_schema_Schema(e.map((t,e)=>new schema_Field(String(t),i[e].type,i[e].nullable))),[,s]=distributeVectorsIntoRecordBatches(n,i)
;return 0===s.length?[new recordbatch_RecordBatch(t)]:s}}}return[]},s=t.flatMap(t=>unwrap(t))
;if(r=null!==(i=null!=r?r:null===(e=s[0])||void 0===e?void 0:e.schema)&&void 0!==i?i:new apache_arrow_schema_Schema([]),
!(r instanceof apache_arrow_schema_Schema))throw new TypeError("Table constructor expects a [Schema, RecordBatch[]] pair.")
;for(const t of s){
if(!(t instanceof recordbatch_RecordBatch))throw new TypeError("Table constructor expects a [Schema, RecordBatch[]] pair.")
;if(!compareSchemas(r,t.schema))throw new TypeError("Table and inner RecordBatch schemas must be equivalent.")}
this.schema=r,this.batches=s,this._offsets=null!=n?n:computeChunkOffsets(this.data)}get data(){
return this.batches.map(({data:t})=>t)}get numCols(){return this.schema.fields.length}get numRows(){
return this.data.reduce((t,e)=>t+e.length,0)}get nullCount(){
return-1===this._nullCount&&(this._nullCount=computeChunkNullCounts(this.data)),this._nullCount}isValid(t){return!1}
get(t){return null}at(t){return this.get(wrapIndex(t,this.numRows))}set(t,e){}indexOf(t,e){return-1}[Symbol.iterator](){
return this.batches.length>0?jt.visit(new vector_Vector(this.data)):new Array(0)[Symbol.iterator]()}toArray(){
return[...this]}toString(){return`[\n  ${this.toArray().join(",\n  ")}\n]`}concat(...t){
const e=this.schema,i=this.data.concat(t.flatMap(({data:t})=>t))
;return new table_Table(e,i.map(t=>new recordbatch_RecordBatch(e,t)))}slice(t,e){const i=this.schema;[t,e]=clampRange({
length:this.numRows},t,e);const r=sliceChunks(this.data,this._offsets,t,e)
;return new table_Table(i,r.map(t=>new recordbatch_RecordBatch(i,t)))}getChild(t){
return this.getChildAt(this.schema.fields.findIndex(e=>e.name===t))}getChildAt(t){if(t>-1&&t<this.schema.fields.length){
const e=this.data.map(e=>e.children[t]);if(0===e.length){const{type:i}=this.schema.fields[t],r=data_makeData({type:i,
length:0,nullCount:0});e.push(r._changeLengthAndBackfillNullBitmap(this.numRows))}return new vector_Vector(e)}
return null}setChild(t,e){var i
;return this.setChildAt(null===(i=this.schema.fields)||void 0===i?void 0:i.findIndex(e=>e.name===t),e)}setChildAt(t,e){
let i=this.schema,r=[...this.batches];if(t>-1&&t<this.numCols){e||(e=new vector_Vector([data_makeData({
type:new type_Null,length:this.numRows})]));const n=i.fields.slice(),s=n[t].clone({type:e.type
}),a=this.schema.fields.map((t,e)=>this.getChildAt(e));[n[t],a[t]]=[s,e],[i,r]=distributeVectorsIntoRecordBatches(i,a)}
return new table_Table(i,r)}select(t){const e=this.schema.fields.reduce((t,e,i)=>t.set(e.name,i),new Map)
;return this.selectAt(t.map(t=>e.get(t)).filter(t=>t>-1))}selectAt(t){
const e=this.schema.selectAt(t),i=this.batches.map(e=>e.selectAt(t));return new table_Table(e,i)}assign(t){
const e=this.schema.fields,[i,r]=t.schema.fields.reduce((t,i,r)=>{const[n,s]=t,a=e.findIndex(t=>t.name===i.name)
;return~a?s[a]=r:n.push(r),t
},[[],[]]),n=this.schema.assign(t.schema),s=[...e.map((t,e)=>[e,r[e]]).map(([e,i])=>void 0===i?this.getChildAt(e):t.getChildAt(i)),...i.map(e=>t.getChildAt(e))].filter(Boolean)
;return new table_Table(...distributeVectorsIntoRecordBatches(n,s))}}var pe;de=Symbol.toStringTag,
table_Table[de]=(t=>(t.schema=null,t.batches=[],t._offsets=new Uint32Array([0]),t._nullCount=-1,
t[Symbol.isConcatSpreadable]=!0,t[he]=!0,t.isValid=wrapChunkedCall1(isChunkedValid),
t.get=wrapChunkedCall1(Lt.getVisitFn(j.Struct)),t.set=wrapChunkedCall2(Dt.getVisitFn(j.Struct)),
t.indexOf=wrapChunkedIndexOf(zt.getVisitFn(j.Struct)),"Table"))(table_Table.prototype),
Object.defineProperty(table_Table,Symbol.hasInstance,{value:function isTableInstance(t){
return Function.prototype[Symbol.hasInstance].call(this,t)||this===table_Table&&table_Table.isTable(t)}})
;const fe=Symbol.for("apache-arrow/RecordBatch");class recordbatch_RecordBatch{static isRecordBatch(t){
return!0===(null==t?void 0:t[fe])}constructor(...t){switch(t.length){case 3:case 2:if([this.schema]=t,
!(this.schema instanceof apache_arrow_schema_Schema))throw new TypeError("RecordBatch constructor expects a [Schema, Data] pair.")
;if([,this.data=data_makeData({nullCount:0,type:new Struct(this.schema.fields),
children:this.schema.fields.map(t=>data_makeData({type:t.type,nullCount:0}))}),this._metadata=new Map]=t,
!(this.data instanceof data_Data))throw new TypeError("RecordBatch constructor expects a [Schema, Data] pair.")
;[this.schema,this.data]=ensureSameLengthData(this.schema,this.data.children,this.data.length);break;case 1:{
const[e]=t,{fields:i,children:r,length:n}=Object.keys(e).reduce((t,i,r)=>(t.children[r]=e[i],
t.length=Math.max(t.length,e[i].length),t.fields[r]=schema_Field.new({name:i,type:e[i].type,nullable:!0}),t),{length:0,
fields:new Array,children:new Array}),s=new apache_arrow_schema_Schema(i),a=data_makeData({type:new Struct(i),length:n,
children:r,nullCount:0});[this.schema,this.data]=ensureSameLengthData(s,a.children,n),this._metadata=new Map;break}
default:
throw new TypeError("RecordBatch constructor expects an Object mapping names to child Data, or a [Schema, Data] pair.")}
}get metadata(){return this._metadata}get dictionaries(){
return this._dictionaries||(this._dictionaries=collectDictionaries(this.schema.fields,this.data.children))}
get numCols(){return this.schema.fields.length}get numRows(){return this.data.length}get nullCount(){
return this.data.nullCount}isValid(t){return this.data.getValid(t)}get(t){return Lt.visit(this.data,t)}at(t){
return this.get(wrapIndex(t,this.numRows))}set(t,e){return Dt.visit(this.data,t,e)}indexOf(t,e){
return zt.visit(this.data,t,e)}[Symbol.iterator](){return jt.visit(new vector_Vector([this.data]))}toArray(){
return[...this]}concat(...t){return new table_Table(this.schema,[this,...t])}slice(t,e){
const[i]=new vector_Vector([this.data]).slice(t,e).data;return new recordbatch_RecordBatch(this.schema,i,this._metadata)
}getChild(t){var e;return this.getChildAt(null===(e=this.schema.fields)||void 0===e?void 0:e.findIndex(e=>e.name===t))}
getChildAt(t){return t>-1&&t<this.schema.fields.length?new vector_Vector([this.data.children[t]]):null}setChild(t,e){
var i;return this.setChildAt(null===(i=this.schema.fields)||void 0===i?void 0:i.findIndex(e=>e.name===t),e)}
setChildAt(t,e){let i=this.schema,r=this.data;if(t>-1&&t<this.numCols){e||(e=new vector_Vector([data_makeData({
type:new type_Null,length:this.numRows})]));const n=i.fields.slice(),s=r.children.slice(),a=n[t].clone({type:e.type})
;[n[t],s[t]]=[a,e.data[0]],i=new apache_arrow_schema_Schema(n,new Map(this.schema.metadata)),r=data_makeData({
type:new Struct(n),length:r.length,children:s})}return new recordbatch_RecordBatch(i,r,this._metadata)}select(t){
const e=this.schema.select(t),i=new Struct(e.fields),r=[];for(const e of t){
const t=this.schema.fields.findIndex(t=>t.name===e);~t&&(r[t]=this.data.children[t])}
return new recordbatch_RecordBatch(e,data_makeData({type:i,length:this.numRows,children:r}),this._metadata)}selectAt(t){
const e=this.schema.selectAt(t),i=t.map(t=>this.data.children[t]).filter(Boolean),r=data_makeData({
type:new Struct(e.fields),length:this.numRows,children:i});return new recordbatch_RecordBatch(e,r,this._metadata)}}
function ensureSameLengthData(t,e,i=e.reduce((t,e)=>Math.max(t,e.length),0)){var r
;const n=[...t.fields],s=[...e],a=(i+63&-64)>>3;for(const[o,c]of t.fields.entries()){const t=e[o]
;t&&t.length===i||(n[o]=c.clone({nullable:!0
}),s[o]=null!==(r=null==t?void 0:t._changeLengthAndBackfillNullBitmap(i))&&void 0!==r?r:data_makeData({type:c.type,
length:i,nullCount:i,nullBitmap:new Uint8Array(a)}))}return[t.assign(n),data_makeData({type:new Struct(n),length:i,
children:s})]}function collectDictionaries(t,e,i=new Map){var r,n
;if((null!==(r=null==t?void 0:t.length)&&void 0!==r?r:0)>0&&(null==t?void 0:t.length)===(null==e?void 0:e.length))for(let r=-1,s=t.length;++r<s;){
const{type:s}=t[r],a=e[r]
;for(const t of[a,...(null===(n=null==a?void 0:a.dictionary)||void 0===n?void 0:n.data)||[]])collectDictionaries(s.children,null==t?void 0:t.children,i)
;if(type_DataType.isDictionary(s)){const{id:t}=s;if(i.has(t)){
if(i.get(t)!==a.dictionary)throw new Error("Cannot create Schema containing two different dictionaries with the same Id")
}else(null==a?void 0:a.dictionary)&&i.set(t,a.dictionary)}}return i}pe=Symbol.toStringTag,
recordbatch_RecordBatch[pe]=(t=>(t._nullCount=-1,t[Symbol.isConcatSpreadable]=!0,t[fe]=!0,
"RecordBatch"))(recordbatch_RecordBatch.prototype),Object.defineProperty(recordbatch_RecordBatch,Symbol.hasInstance,{
value:function isRecordBatchInstance(t){
return Function.prototype[Symbol.hasInstance].call(this,t)||this===recordbatch_RecordBatch&&recordbatch_RecordBatch.isRecordBatch(t)
}});class _InternalEmptyPlaceholderRecordBatch extends recordbatch_RecordBatch{constructor(t,e){
const i=t.fields.map(t=>data_makeData({type:t.type}));super(t,data_makeData({type:new Struct(t.fields),length:0,
nullCount:0,children:i}),e||new Map)}}
const invalidMessageType=t=>`Expected ${Ht[t]} Message in stream, but was null or length 0.`,nullMessage=t=>`Header pointer of flatbuffer-encoded ${Ht[t]} Message is null or length 0.`,invalidMessageMetadata=(t,e)=>`Expected to read ${t} metadata bytes, but only read ${e}.`,invalidMessageBodyLength=(t,e)=>`Expected to read ${t} bytes for message body, but only read ${e}.`
;class MessageReader{constructor(t){this.source=t instanceof ByteStream?t:new ByteStream(t)}[Symbol.iterator](){
return this}next(){let t
;return(t=this.readMetadataLength()).done||-1===t.value&&(t=this.readMetadataLength()).done||(t=this.readMetadata(t.value)).done?ce:t
}throw(t){return this.source.throw(t)}return(t){return this.source.return(t)}readMessage(t){let e
;if((e=this.next()).done)return null;if(null!=t&&e.value.headerType!==t)throw new Error(invalidMessageType(t))
;return e.value}readMessageBody(t){if(t<=0)return new Uint8Array(0);const e=toUint8Array(this.source.read(t))
;if(e.byteLength<t)throw new Error(invalidMessageBodyLength(t,e.byteLength))
;return e.byteOffset%8==0&&e.byteOffset+e.byteLength<=e.buffer.byteLength?e:e.slice()}readSchema(t=!1){
const e=Ht.Schema,i=this.readMessage(e),r=null==i?void 0:i.header();if(t&&!r)throw new Error(nullMessage(e));return r}
readMetadataLength(){const t=this.source.read(ye),e=t&&new Qt.$F(t),i=(null==e?void 0:e.readInt32(0))||0;return{
done:0===i,value:i}}readMetadata(t){const e=this.source.read(t);if(!e)return ce
;if(e.byteLength<t)throw new Error(invalidMessageMetadata(t,e.byteLength));return{done:!1,value:Message.decode(e)}}}
class AsyncMessageReader{constructor(t,e){
this.source=t instanceof AsyncByteStream?t:isFileHandle(t)?new AsyncRandomAccessFile(t,e):new AsyncByteStream(t)}
[Symbol.asyncIterator](){return this}next(){return f(this,void 0,void 0,function*(){let t
;return(t=yield this.readMetadataLength()).done||-1===t.value&&(t=yield this.readMetadataLength()).done||(t=yield this.readMetadata(t.value)).done?ce:t
})}throw(t){return f(this,void 0,void 0,function*(){return yield this.source.throw(t)})}return(t){
return f(this,void 0,void 0,function*(){return yield this.source.return(t)})}readMessage(t){
return f(this,void 0,void 0,function*(){let e;if((e=yield this.next()).done)return null
;if(null!=t&&e.value.headerType!==t)throw new Error(invalidMessageType(t));return e.value})}readMessageBody(t){
return f(this,void 0,void 0,function*(){if(t<=0)return new Uint8Array(0);const e=toUint8Array(yield this.source.read(t))
;if(e.byteLength<t)throw new Error(invalidMessageBodyLength(t,e.byteLength))
;return e.byteOffset%8==0&&e.byteOffset+e.byteLength<=e.buffer.byteLength?e:e.slice()})}readSchema(){
return f(this,arguments,void 0,function*(t=!1){const e=Ht.Schema,i=yield this.readMessage(e),r=null==i?void 0:i.header()
;if(t&&!r)throw new Error(nullMessage(e));return r})}readMetadataLength(){return f(this,void 0,void 0,function*(){
const t=yield this.source.read(ye),e=t&&new Qt.$F(t),i=(null==e?void 0:e.readInt32(0))||0;return{done:0===i,value:i}})}
readMetadata(t){return f(this,void 0,void 0,function*(){const e=yield this.source.read(t);if(!e)return ce
;if(e.byteLength<t)throw new Error(invalidMessageMetadata(t,e.byteLength));return{done:!1,value:Message.decode(e)}})}}
class JSONMessageReader extends MessageReader{constructor(t){super(new Uint8Array(0)),this._schema=!1,this._body=[],
this._batchIndex=0,this._dictionaryIndex=0,this._json=t instanceof ArrowJSON?t:new ArrowJSON(t)}next(){
const{_json:t}=this;if(!this._schema){this._schema=!0;return{done:!1,value:Message.fromJSON(t.schema,Ht.Schema)}}
if(this._dictionaryIndex<t.dictionaries.length){const e=t.dictionaries[this._dictionaryIndex++]
;this._body=e.data.columns;return{done:!1,value:Message.fromJSON(e,Ht.DictionaryBatch)}}
if(this._batchIndex<t.batches.length){const e=t.batches[this._batchIndex++];this._body=e.columns;return{done:!1,
value:Message.fromJSON(e,Ht.RecordBatch)}}return this._body=[],ce}readMessageBody(t){
return function flattenDataSources(t){
return(t||[]).reduce((t,e)=>[...t,...e.VALIDITY&&[e.VALIDITY]||[],...e.TYPE_ID&&[e.TYPE_ID]||[],...e.OFFSET&&[e.OFFSET]||[],...e.DATA&&[e.DATA]||[],...e.VIEWS&&[e.VIEWS]||[],...e.VARIADIC_DATA_BUFFERS||[],...flattenDataSources(e.children)],[])
}(this._body)}readMessage(t){let e;if((e=this.next()).done)return null
;if(null!=t&&e.value.headerType!==t)throw new Error(invalidMessageType(t));return e.value}readSchema(){
const t=Ht.Schema,e=this.readMessage(t),i=null==e?void 0:e.header();if(!e||!i)throw new Error(nullMessage(t));return i}}
const ye=4,_e="ARROW1",be=new Uint8Array(6);for(let t=0;t<6;t+=1)be[t]=_e.codePointAt(t)
;function checkForMagicArrowString(t,e=0){for(let i=-1,r=be.length;++i<r;)if(be[i]!==t[e+i])return!1;return!0}
const me=be.length,ge=me+ye,ve=2*me+ye;const Be={[ee.LZ4_FRAME]:new class Lz4FrameValidator{constructor(){
this.LZ4_FRAME_MAGIC=new Uint8Array([4,34,77,24]),this.MIN_HEADER_LENGTH=7}isValidCodecEncode(t){
const e=new Uint8Array([1,2,3,4,5,6,7,8]),i=t.encode(e);return this._isValidCompressed(i)}_isValidCompressed(t){
return this._hasMinimumLength(t)&&this._hasValidMagicNumber(t)&&this._hasValidVersion(t)}_hasMinimumLength(t){
return t.length>=this.MIN_HEADER_LENGTH}_hasValidMagicNumber(t){return this.LZ4_FRAME_MAGIC.every((e,i)=>t[i]===e)}
_hasValidVersion(t){return 1===(192&t[4])>>6}},[ee.ZSTD]:new class ZstdValidator{constructor(){
this.ZSTD_MAGIC=new Uint8Array([40,181,47,253]),this.MIN_HEADER_LENGTH=6}isValidCodecEncode(t){
const e=new Uint8Array([1,2,3,4,5,6,7,8]),i=t.encode(e);return this._isValidCompressed(i)}_isValidCompressed(t){
return this._hasMinimumLength(t)&&this._hasValidMagicNumber(t)}_hasMinimumLength(t){
return t.length>=this.MIN_HEADER_LENGTH}_hasValidMagicNumber(t){return this.ZSTD_MAGIC.every((e,i)=>t[i]===e)}}}
;const we=new class _CompressionRegistry{constructor(){this.registry={}}set(t,e){
if((null==e?void 0:e.encode)&&"function"==typeof e.encode&&!Be[t].isValidCodecEncode(e))throw new Error(`Encoder for ${ee[t]} is not valid.`)
;this.registry[t]=e}get(t){var e;return(null===(e=this.registry)||void 0===e?void 0:e[t])||null}}
;class RecordBatchReader extends ReadableInterop{constructor(t){super(),this._impl=t}get closed(){
return this._impl.closed}get schema(){return this._impl.schema}get autoDestroy(){return this._impl.autoDestroy}
get dictionaries(){return this._impl.dictionaries}get numDictionaries(){return this._impl.numDictionaries}
get numRecordBatches(){return this._impl.numRecordBatches}get footer(){return this._impl.isFile()?this._impl.footer:null
}isSync(){return this._impl.isSync()}isAsync(){return this._impl.isAsync()}isFile(){return this._impl.isFile()}
isStream(){return this._impl.isStream()}next(){return this._impl.next()}throw(t){return this._impl.throw(t)}return(t){
return this._impl.return(t)}cancel(){return this._impl.cancel()}reset(t){return this._impl.reset(t),
this._DOMStream=void 0,this._nodeStream=void 0,this}open(t){const e=this._impl.open(t)
;return isPromise(e)?e.then(()=>this):this}readRecordBatch(t){
return this._impl.isFile()?this._impl.readRecordBatch(t):null}[Symbol.iterator](){return this._impl[Symbol.iterator]()}
[Symbol.asyncIterator](){return this._impl[Symbol.asyncIterator]()}toDOMStream(){return z.toDOMStream(this.isSync()?{
[Symbol.iterator]:()=>this}:{[Symbol.asyncIterator]:()=>this})}toNodeStream(){return z.toNodeStream(this.isSync()?{
[Symbol.iterator]:()=>this}:{[Symbol.asyncIterator]:()=>this},{objectMode:!0})}static throughNode(t){
throw new Error('"throughNode" not available in this environment')}static throughDOM(t,e){
throw new Error('"throughDOM" not available in this environment')}static from(t){
return t instanceof RecordBatchReader?t:isArrowJSON(t)?function fromArrowJSON(t){
return new RecordBatchStreamReader(new RecordBatchJSONReaderImpl(t))}(t):isFileHandle(t)?function fromFileHandle(t){
return f(this,void 0,void 0,function*(){const{size:e}=yield t.stat(),i=new AsyncRandomAccessFile(t,e)
;return e>=ve&&checkForMagicArrowString(yield i.readAt(0,me+7&-8))?new AsyncRecordBatchFileReader(new AsyncRecordBatchFileReaderImpl(i)):new AsyncRecordBatchStreamReader(new AsyncRecordBatchStreamReaderImpl(i))
})}(t):isPromise(t)?(()=>f(this,void 0,void 0,function*(){return yield RecordBatchReader.from(yield t)
}))():isFetchResponse(t)||isReadableDOMStream(t)||isReadableNodeStream(t)||isAsyncIterable(t)?function fromAsyncByteStream(t){
return f(this,void 0,void 0,function*(){const e=yield t.peek(me+7&-8)
;return e&&e.byteLength>=4?checkForMagicArrowString(e)?new RecordBatchFileReader(new RecordBatchFileReaderImpl(yield t.read())):new AsyncRecordBatchStreamReader(new AsyncRecordBatchStreamReaderImpl(t)):new AsyncRecordBatchStreamReader(new AsyncRecordBatchStreamReaderImpl(function(){
return S(this,arguments,function*(){})}()))})}(new AsyncByteStream(t)):function fromByteStream(t){
const e=t.peek(me+7&-8)
;return e&&e.byteLength>=4?checkForMagicArrowString(e)?new RecordBatchFileReader(new RecordBatchFileReaderImpl(t.read())):new RecordBatchStreamReader(new RecordBatchStreamReaderImpl(t)):new RecordBatchStreamReader(new RecordBatchStreamReaderImpl(function*(){}()))
}(new ByteStream(t))}static readAll(t){
return t instanceof RecordBatchReader?t.isSync()?readAllSync(t):readAllAsync(t):isArrowJSON(t)||ArrayBuffer.isView(t)||isIterable(t)||isIteratorResult(t)?readAllSync(t):readAllAsync(t)
}}class RecordBatchStreamReader extends RecordBatchReader{constructor(t){super(t),this._impl=t}readAll(){return[...this]
}[Symbol.iterator](){return this._impl[Symbol.iterator]()}[Symbol.asyncIterator](){
return S(this,arguments,function*_a(){yield I(yield*T(V(this[Symbol.iterator]())))})}}
class AsyncRecordBatchStreamReader extends RecordBatchReader{constructor(t){super(t),this._impl=t}readAll(){
return f(this,void 0,void 0,function*(){var t,e,i,r;const n=new Array;try{
for(var s,a=!0,o=V(this);!(t=(s=yield o.next()).done);a=!0){r=s.value,a=!1;const t=r;n.push(t)}}catch(t){e={error:t}
}finally{try{a||t||!(i=o.return)||(yield i.call(o))}finally{if(e)throw e.error}}return n})}[Symbol.iterator](){
throw new Error("AsyncRecordBatchStreamReader is not Iterable")}[Symbol.asyncIterator](){
return this._impl[Symbol.asyncIterator]()}}class RecordBatchFileReader extends RecordBatchStreamReader{constructor(t){
super(t),this._impl=t}}class AsyncRecordBatchFileReader extends AsyncRecordBatchStreamReader{constructor(t){super(t),
this._impl=t}}class RecordBatchReaderImpl{get numDictionaries(){return this._dictionaryIndex}get numRecordBatches(){
return this._recordBatchIndex}constructor(t=new Map){this.closed=!1,this.autoDestroy=!0,this._dictionaryIndex=0,
this._recordBatchIndex=0,this.dictionaries=t}isSync(){return!1}isAsync(){return!1}isFile(){return!1}isStream(){return!1}
reset(t){return this._dictionaryIndex=0,this._recordBatchIndex=0,this.schema=t,this.dictionaries=new Map,this}
_loadRecordBatch(t,e,i){let r;if(null!=t.compression){const i=we.get(t.compression.type)
;if(!(null==i?void 0:i.decode)||"function"!=typeof i.decode)throw new Error("Record batch is compressed but codec not found")
;{const{decommpressedBody:n,buffers:s}=this._decompressBuffers(t,e,i)
;r=this._loadCompressedVectors(t,n,this.schema.fields),t=new message_RecordBatch(t.length,t.nodes,s,null)}
}else r=this._loadVectors(t,e,this.schema.fields);const n=data_makeData({type:new Struct(this.schema.fields),
length:t.length,children:r});return new recordbatch_RecordBatch(this.schema,n,i)}_loadDictionaryBatch(t,e){
const{id:i,isDelta:r}=t,{dictionaries:n,schema:s}=this,a=n.get(i),o=s.dictionaries.get(i);let c
;if(null!=t.data.compression){const n=we.get(t.data.compression.type)
;if(!(null==n?void 0:n.decode)||"function"!=typeof n.decode)throw new Error("Dictionary batch is compressed but codec not found")
;{const{decommpressedBody:s,buffers:a}=this._decompressBuffers(t.data,e,n);c=this._loadCompressedVectors(t.data,s,[o]),
t=new message_DictionaryBatch(new message_RecordBatch(t.data.length,t.data.nodes,a,null,t.data.variadicBufferCounts),i,r)
}}else c=this._loadVectors(t.data,e,[o]);return(a&&r?a.concat(new vector_Vector(c)):new vector_Vector(c)).memoize()}
_loadVectors(t,e,i){
return new VectorLoader(e,t.nodes,t.buffers,this.dictionaries,this.schema.metadataVersion,t.variadicBufferCounts).visitMany(i)
}_loadCompressedVectors(t,e,i){
return new CompressedVectorLoader(e,t.nodes,t.buffers,this.dictionaries,this.schema.metadataVersion,t.variadicBufferCounts).visitMany(i)
}_decompressBuffers(t,e,i){const r=[],n=[];let s=0;for(const{offset:a,length:o}of t.buffers){if(0===o){
r.push(new Uint8Array(0)),n.push(new BufferRegion(s,0));continue}
const t=new Qt.$F(e.subarray(a,a+o)),c=bigIntToNumber(t.readInt64(0)),l=t.bytes().subarray(8),u=-1===c?l:i.decode(l)
;r.push(u);s+=(s+7&-8)-s,n.push(new BufferRegion(s,u.length)),s+=u.length}return{decommpressedBody:r,buffers:n}}}
class RecordBatchStreamReaderImpl extends RecordBatchReaderImpl{constructor(t,e){super(e),
this._reader=isArrowJSON(t)?new JSONMessageReader(this._handle=t):new MessageReader(this._handle=t)}isSync(){return!0}
isStream(){return!0}[Symbol.iterator](){return this}cancel(){
!this.closed&&(this.closed=!0)&&(this.reset()._reader.return(),this._reader=null,this.dictionaries=null)}open(t){
return this.closed||(this.autoDestroy=shouldAutoDestroy(this,t),
this.schema||(this.schema=this._reader.readSchema())||this.cancel()),this}throw(t){
return!this.closed&&this.autoDestroy&&(this.closed=!0)?this.reset()._reader.throw(t):ce}return(t){
return!this.closed&&this.autoDestroy&&(this.closed=!0)?this.reset()._reader.return(t):ce}next(){if(this.closed)return ce
;let t;const{_reader:e}=this;for(;t=this._readNextMessageAndValidate();)if(t.isSchema())this.reset(t.header());else{
if(t.isRecordBatch()){this._recordBatchIndex++;const i=t.header(),r=e.readMessageBody(t.bodyLength);return{done:!1,
value:this._loadRecordBatch(i,r,t.metadata)}}if(t.isDictionaryBatch()){this._dictionaryIndex++
;const i=t.header(),r=e.readMessageBody(t.bodyLength),n=this._loadDictionaryBatch(i,r);this.dictionaries.set(i.id,n)}}
return this.schema&&0===this._recordBatchIndex?(this._recordBatchIndex++,{done:!1,
value:new _InternalEmptyPlaceholderRecordBatch(this.schema)}):this.return()}_readNextMessageAndValidate(t){
return this._reader.readMessage(t)}}class AsyncRecordBatchStreamReaderImpl extends RecordBatchReaderImpl{
constructor(t,e){super(e),this._reader=new AsyncMessageReader(this._handle=t)}isAsync(){return!0}isStream(){return!0}
[Symbol.asyncIterator](){return this}cancel(){return f(this,void 0,void 0,function*(){
!this.closed&&(this.closed=!0)&&(yield this.reset()._reader.return(),this._reader=null,this.dictionaries=null)})}
open(t){return f(this,void 0,void 0,function*(){return this.closed||(this.autoDestroy=shouldAutoDestroy(this,t),
this.schema||(this.schema=yield this._reader.readSchema())||(yield this.cancel())),this})}throw(t){
return f(this,void 0,void 0,function*(){
return!this.closed&&this.autoDestroy&&(this.closed=!0)?yield this.reset()._reader.throw(t):ce})}return(t){
return f(this,void 0,void 0,function*(){
return!this.closed&&this.autoDestroy&&(this.closed=!0)?yield this.reset()._reader.return(t):ce})}next(){
return f(this,void 0,void 0,function*(){if(this.closed)return ce;let t;const{_reader:e}=this
;for(;t=yield this._readNextMessageAndValidate();)if(t.isSchema())yield this.reset(t.header());else{
if(t.isRecordBatch()){this._recordBatchIndex++;const i=t.header(),r=yield e.readMessageBody(t.bodyLength);return{
done:!1,value:this._loadRecordBatch(i,r,t.metadata)}}if(t.isDictionaryBatch()){this._dictionaryIndex++
;const i=t.header(),r=yield e.readMessageBody(t.bodyLength),n=this._loadDictionaryBatch(i,r)
;this.dictionaries.set(i.id,n)}}return this.schema&&0===this._recordBatchIndex?(this._recordBatchIndex++,{done:!1,
value:new _InternalEmptyPlaceholderRecordBatch(this.schema)}):yield this.return()})}_readNextMessageAndValidate(t){
return f(this,void 0,void 0,function*(){return yield this._reader.readMessage(t)})}}
class RecordBatchFileReaderImpl extends RecordBatchStreamReaderImpl{get footer(){return this._footer}
get numDictionaries(){return this._footer?this._footer.numDictionaries:0}get numRecordBatches(){
return this._footer?this._footer.numRecordBatches:0}constructor(t,e){
super(t instanceof RandomAccessFile?t:new RandomAccessFile(t),e)}isSync(){return!0}isFile(){return!0}open(t){
if(!this.closed&&!this._footer){this.schema=(this._footer=this._readFooter()).schema
;for(const t of this._footer.dictionaryBatches())t&&this._readDictionaryBatch(this._dictionaryIndex++)}
return super.open(t)}readRecordBatch(t){var e;if(this.closed)return null;this._footer||this.open()
;const i=null===(e=this._footer)||void 0===e?void 0:e.getRecordBatch(t);if(i&&this._handle.seek(i.offset)){
const t=this._reader.readMessage(Ht.RecordBatch);if(null==t?void 0:t.isRecordBatch()){
const e=t.header(),i=this._reader.readMessageBody(t.bodyLength);return this._loadRecordBatch(e,i,t.metadata)}}
return null}_readDictionaryBatch(t){var e;const i=null===(e=this._footer)||void 0===e?void 0:e.getDictionaryBatch(t)
;if(i&&this._handle.seek(i.offset)){const t=this._reader.readMessage(Ht.DictionaryBatch)
;if(null==t?void 0:t.isDictionaryBatch()){
const e=t.header(),i=this._reader.readMessageBody(t.bodyLength),r=this._loadDictionaryBatch(e,i)
;this.dictionaries.set(e.id,r)}}}_readFooter(){const{_handle:t}=this,e=t.size-ge,i=t.readInt32(e),r=t.readAt(e-i,i)
;return Footer_.decode(r)}_readNextMessageAndValidate(t){var e;if(this._footer||this.open(),
this._footer&&this._recordBatchIndex<this.numRecordBatches){
const i=null===(e=this._footer)||void 0===e?void 0:e.getRecordBatch(this._recordBatchIndex)
;if(i&&this._handle.seek(i.offset))return this._reader.readMessage(t)}return null}}
class AsyncRecordBatchFileReaderImpl extends AsyncRecordBatchStreamReaderImpl{get footer(){return this._footer}
get numDictionaries(){return this._footer?this._footer.numDictionaries:0}get numRecordBatches(){
return this._footer?this._footer.numRecordBatches:0}constructor(t,...e){
const i="number"!=typeof e[0]?e.shift():void 0,r=e[0]instanceof Map?e.shift():void 0
;super(t instanceof AsyncRandomAccessFile?t:new AsyncRandomAccessFile(t,i),r)}isFile(){return!0}isAsync(){return!0}
open(t){const e=Object.create(null,{open:{get:()=>super.open}});return f(this,void 0,void 0,function*(){
if(!this.closed&&!this._footer){this.schema=(this._footer=yield this._readFooter()).schema
;for(const t of this._footer.dictionaryBatches())t&&(yield this._readDictionaryBatch(this._dictionaryIndex++))}
return yield e.open.call(this,t)})}readRecordBatch(t){return f(this,void 0,void 0,function*(){var e
;if(this.closed)return null;this._footer||(yield this.open())
;const i=null===(e=this._footer)||void 0===e?void 0:e.getRecordBatch(t);if(i&&(yield this._handle.seek(i.offset))){
const t=yield this._reader.readMessage(Ht.RecordBatch);if(null==t?void 0:t.isRecordBatch()){
const e=t.header(),i=yield this._reader.readMessageBody(t.bodyLength);return this._loadRecordBatch(e,i,t.metadata)}}
return null})}_readDictionaryBatch(t){return f(this,void 0,void 0,function*(){var e
;const i=null===(e=this._footer)||void 0===e?void 0:e.getDictionaryBatch(t);if(i&&(yield this._handle.seek(i.offset))){
const t=yield this._reader.readMessage(Ht.DictionaryBatch);if(null==t?void 0:t.isDictionaryBatch()){
const e=t.header(),i=yield this._reader.readMessageBody(t.bodyLength),r=this._loadDictionaryBatch(e,i)
;this.dictionaries.set(e.id,r)}}})}_readFooter(){return f(this,void 0,void 0,function*(){const{_handle:t}=this
;t._pending&&(yield t._pending);const e=t.size-ge,i=yield t.readInt32(e),r=yield t.readAt(e-i,i)
;return Footer_.decode(r)})}_readNextMessageAndValidate(t){return f(this,void 0,void 0,function*(){
if(this._footer||(yield this.open()),this._footer&&this._recordBatchIndex<this.numRecordBatches){
const e=this._footer.getRecordBatch(this._recordBatchIndex)
;if(e&&(yield this._handle.seek(e.offset)))return yield this._reader.readMessage(t)}return null})}}
class RecordBatchJSONReaderImpl extends RecordBatchStreamReaderImpl{constructor(t,e){super(t,e)}_loadVectors(t,e,i){
return new JSONVectorLoader(e,t.nodes,t.buffers,this.dictionaries,this.schema.metadataVersion,t.variadicBufferCounts).visitMany(i)
}}function shouldAutoDestroy(t,e){return e&&"boolean"==typeof e.autoDestroy?e.autoDestroy:t.autoDestroy}
function*readAllSync(t){const e=RecordBatchReader.from(t);try{if(!e.open({autoDestroy:!1}).closed)do{yield e
}while(!e.reset().open().closed)}finally{e.cancel()}}function readAllAsync(t){
return S(this,arguments,function*readAllAsync_1(){const e=yield I(RecordBatchReader.from(t));try{if(!(yield I(e.open({
autoDestroy:!1}))).closed)do{yield yield I(e)}while(!(yield I(e.reset().open())).closed)}finally{yield I(e.cancel())}})}
class VectorAssembler extends Visitor{static assemble(...t){
const unwrap=t=>t.flatMap(t=>Array.isArray(t)?unwrap(t):t instanceof recordbatch_RecordBatch?t.data.children:t.data),e=new VectorAssembler
;return e.visitMany(unwrap(t)),e}constructor(){super(),this._byteLength=0,this._nodes=[],this._buffers=[],
this._bufferRegions=[],this._variadicBufferCounts=[]}visit(t){
if(t instanceof vector_Vector)return this.visitMany(t.data),this;const{type:e}=t;if(!type_DataType.isDictionary(e)){
const{length:i}=t;if(i>2147483647)throw new RangeError("Cannot write arrays larger than 2^31 - 1 in length")
;if(type_DataType.isUnion(e))this.nodes.push(new message_FieldNode(i,0));else{const{nullCount:r}=t
;type_DataType.isNull(e)||addBuffer.call(this,r<=0?new Uint8Array(0):truncateBitmap(t.offset,i,t.nullBitmap)),
this.nodes.push(new message_FieldNode(i,r))}}return super.visit(t)}visitNull(t){return this}visitDictionary(t){
return this.visit(t.clone(t.type.indices))}get nodes(){return this._nodes}get buffers(){return this._buffers}
get byteLength(){return this._byteLength}get bufferRegions(){return this._bufferRegions}get variadicBufferCounts(){
return this._variadicBufferCounts}}function addBuffer(t){const e=t.byteLength+7&-8;return this.buffers.push(t),
this.bufferRegions.push(new BufferRegion(this._byteLength,e)),this._byteLength+=e,this}function assembleFlatVector(t){
return addBuffer.call(this,t.values.subarray(0,t.length*t.stride))}function assembleFlatListVector(t){
const{length:e,values:i,valueOffsets:r}=t,n=bigIntToNumber(r[0]),s=bigIntToNumber(r[e]),a=Math.min(s-n,i.byteLength-n)
;return addBuffer.call(this,rebaseValueOffsets(-n,e+1,r)),addBuffer.call(this,i.subarray(n,n+a)),this}
function assembleBinaryViewVector(t){const{offset:e,length:i,stride:r,values:n,variadicBuffers:s=[]}=t
;if(!n)throw new Error("BinaryView data is missing view buffer");const a=e*r,o=a+i*r
;addBuffer.call(this,n.subarray(a,o));for(const t of s)addBuffer.call(this,t)
;return this._variadicBufferCounts.push(s.length),this}function assembleListVector(t){const{length:e,valueOffsets:i}=t
;if(i){const r=bigIntToNumber(i[0]),n=bigIntToNumber(i[e]);return addBuffer.call(this,rebaseValueOffsets(-r,e+1,i)),
this.visit(t.children[0].slice(r,n-r))}return this.visit(t.children[0])}function assembleNestedVector(t){
return this.visitMany(t.type.children.map((e,i)=>t.children[i]).filter(Boolean))[0]}
VectorAssembler.prototype.visitBool=function assembleBoolVector(t){let e
;return t.nullCount>=t.length?addBuffer.call(this,new Uint8Array(t.length+7>>3)):(e=t.values)instanceof Uint8Array?addBuffer.call(this,truncateBitmap(t.offset,t.length,e)):addBuffer.call(this,packBools(t.values))
},VectorAssembler.prototype.visitInt=assembleFlatVector,VectorAssembler.prototype.visitFloat=assembleFlatVector,
VectorAssembler.prototype.visitUtf8=assembleFlatListVector,
VectorAssembler.prototype.visitLargeUtf8=assembleFlatListVector,
VectorAssembler.prototype.visitUtf8View=assembleBinaryViewVector,
VectorAssembler.prototype.visitBinary=assembleFlatListVector,
VectorAssembler.prototype.visitLargeBinary=assembleFlatListVector,
VectorAssembler.prototype.visitBinaryView=assembleBinaryViewVector,
VectorAssembler.prototype.visitFixedSizeBinary=assembleFlatVector,
VectorAssembler.prototype.visitDate=assembleFlatVector,VectorAssembler.prototype.visitTimestamp=assembleFlatVector,
VectorAssembler.prototype.visitTime=assembleFlatVector,VectorAssembler.prototype.visitDecimal=assembleFlatVector,
VectorAssembler.prototype.visitList=assembleListVector,VectorAssembler.prototype.visitLargeList=assembleListVector,
VectorAssembler.prototype.visitStruct=assembleNestedVector,
VectorAssembler.prototype.visitUnion=function assembleUnion(t){var e;const{type:i,length:r,typeIds:n,valueOffsets:s}=t
;if(addBuffer.call(this,n),i.mode===K.Sparse)return assembleNestedVector.call(this,t);if(i.mode===K.Dense){
if(t.offset<=0)return addBuffer.call(this,s),assembleNestedVector.call(this,t);{
const a=new Int32Array(r),o=Object.create(null),c=Object.create(null)
;for(let t,i,l=-1;++l<r;)void 0!==(t=n[l])&&(void 0===(i=o[t])&&(i=o[t]=s[l]),a[l]=s[l]-i,
c[t]=(null!==(e=c[t])&&void 0!==e?e:0)+1);addBuffer.call(this,a),this.visitMany(t.children.map((t,e)=>{
const n=i.typeIds[e],s=o[n],a=c[n];return t.slice(s,Math.min(r,a))}))}}return this},
VectorAssembler.prototype.visitInterval=assembleFlatVector,VectorAssembler.prototype.visitDuration=assembleFlatVector,
VectorAssembler.prototype.visitFixedSizeList=assembleListVector,VectorAssembler.prototype.visitMap=assembleListVector
;class RecordBatchWriter extends ReadableInterop{static throughNode(t){
throw new Error('"throughNode" not available in this environment')}static throughDOM(t,e){
throw new Error('"throughDOM" not available in this environment')}constructor(t){if(super(),this._position=0,
this._started=!1,this._compression=null,this._sink=new AsyncByteQueue,this._schema=null,this._dictionaryBlocks=[],
this._recordBatchBlocks=[],this._seenDictionaries=new Map,this._dictionaryDeltaOffsets=new Map,isObject(t)||(t={
autoDestroy:!0,writeLegacyIpcFormat:!1,compressionType:null
}),this._autoDestroy="boolean"!=typeof t.autoDestroy||t.autoDestroy,
this._writeLegacyIpcFormat="boolean"==typeof t.writeLegacyIpcFormat&&t.writeLegacyIpcFormat,null!=t.compressionType){
if(this._writeLegacyIpcFormat)throw new Error("Legacy IPC format does not support columnar compression. Use modern IPC format (writeLegacyIpcFormat=false).")
;if(!Object.values(ee).includes(t.compressionType)){const e=Object.values(ee).filter(t=>"string"==typeof t)
;throw new Error(`Unsupported compressionType: ${t.compressionType} Available types: ${e.join(", ")}`)}
this._compression=new message_BodyCompression(t.compressionType)}else this._compression=null}toString(t=!1){
return this._sink.toString(t)}toUint8Array(t=!1){return this._sink.toUint8Array(t)}writeAll(t){
return isPromise(t)?t.then(t=>this.writeAll(t)):isAsyncIterable(t)?writeAllAsync(this,t):writeAll(this,t)}get closed(){
return this._sink.closed}[Symbol.asyncIterator](){return this._sink[Symbol.asyncIterator]()}toDOMStream(t){
return this._sink.toDOMStream(t)}toNodeStream(t){return this._sink.toNodeStream(t)}close(){
return this.reset()._sink.close()}abort(t){return this.reset()._sink.abort(t)}finish(){
return this._autoDestroy?this.close():this.reset(this._sink,this._schema),this}reset(t=this._sink,e=null){var i
;return t===this._sink||t instanceof AsyncByteQueue?this._sink=t:(this._sink=new AsyncByteQueue,
t&&(isObject(i=t)&&isFunction(i.abort)&&isFunction(i.getWriter)&&!isReadableInterop(i))?this.toDOMStream({type:"bytes"
}).pipeTo(t):t&&(t=>isObject(t)&&isFunction(t.end)&&isFunction(t.write)&&isBoolean(t.writable)&&!isReadableInterop(t))(t)&&this.toNodeStream({
objectMode:!1}).pipe(t)),this._started&&this._schema&&this._writeFooter(this._schema),this._started=!1,
this._dictionaryBlocks=[],this._recordBatchBlocks=[],this._seenDictionaries=new Map,
this._dictionaryDeltaOffsets=new Map,e&&compareSchemas(e,this._schema)||(null==e?(this._position=0,
this._schema=null):(this._started=!0,this._schema=e,this._writeSchema(e))),this}write(t){let e=null
;if(!this._sink)throw new Error("RecordBatchWriter is closed");if(null==t)return this.finish()&&void 0
;if(t instanceof table_Table&&!(e=t.schema))return this.finish()&&void 0
;if(t instanceof recordbatch_RecordBatch&&!(e=t.schema))return this.finish()&&void 0
;if(e&&!compareSchemas(e,this._schema)){if(this._started&&this._autoDestroy)return this.close();this.reset(this._sink,e)
}
t instanceof recordbatch_RecordBatch?t instanceof _InternalEmptyPlaceholderRecordBatch||this._writeRecordBatch(t):t instanceof table_Table?this.writeAll(t.batches):isIterable(t)&&this.writeAll(t)
}_writeMessage(t,e=8){const i=e-1,r=Message.encode(t),n=r.byteLength,s=this._writeLegacyIpcFormat?4:8,a=n+s+i&~i,o=a-n-s
;return t.headerType===Ht.RecordBatch?this._recordBatchBlocks.push(new FileBlock(a,t.bodyLength,this._position)):t.headerType===Ht.DictionaryBatch&&this._dictionaryBlocks.push(new FileBlock(a,t.bodyLength,this._position)),
this._writeLegacyIpcFormat||this._write(Int32Array.of(-1)),this._write(Int32Array.of(a-s)),n>0&&this._write(r),
this._writePadding(o)}_write(t){if(this._started){const e=toUint8Array(t);e&&e.byteLength>0&&(this._sink.write(e),
this._position+=e.byteLength)}return this}_writeSchema(t){return this._writeMessage(Message.from(t))}_writeFooter(t){
return this._writeLegacyIpcFormat?this._write(Int32Array.of(0)):this._write(Int32Array.of(-1,0))}_writeMagic(){
return this._write(be)}_writePadding(t){return t>0?this._write(new Uint8Array(t)):this}_writeRecordBatch(t){
const{byteLength:e,nodes:i,bufferRegions:r,buffers:n,variadicBufferCounts:s}=this._assembleRecordBatch(t),a=new message_RecordBatch(t.numRows,i,r,this._compression,s,t.metadata),o=Message.from(a,e)
;return this._writeDictionaries(t)._writeMessage(o)._writeBodyBuffers(n)}_assembleRecordBatch(t){
let{byteLength:e,nodes:i,bufferRegions:r,buffers:n,variadicBufferCounts:s}=VectorAssembler.assemble(t)
;return null!=this._compression&&({byteLength:e,bufferRegions:r,buffers:n}=this._compressBodyBuffers(n)),{byteLength:e,
nodes:i,bufferRegions:r,buffers:n,variadicBufferCounts:s}}_compressBodyBuffers(t){const e=we.get(this._compression.type)
;if(!(null==e?void 0:e.encode)||"function"!=typeof e.encode)throw new Error(`Codec for compression type "${ee[this._compression.type]}" has invalid encode method`)
;let i=0;const r=[],n=[];for(const s of t){const t=toUint8Array(s);if(0===t.length){
r.push(new Uint8Array(0),new Uint8Array(0)),n.push(new BufferRegion(i,0));continue}
const a=e.encode(t),o=a.length<t.length,c=o?a:t,l=o?c.length:-1,u=new Qt.$F(new Uint8Array(8))
;u.writeInt64(0,BigInt(l)),r.push(u.bytes(),new Uint8Array(c));i+=(i+7&-8)-i;const d=8+c.length
;n.push(new BufferRegion(i,d)),i+=d}return i+=(i+7&-8)-i,{byteLength:i,bufferRegions:n,buffers:r}}
_writeDictionaryBatch(t,e,i=!1){
const{byteLength:r,nodes:n,bufferRegions:s,buffers:a,variadicBufferCounts:o}=this._assembleRecordBatch(new vector_Vector([t])),c=new message_RecordBatch(t.length,n,s,this._compression,o),l=new message_DictionaryBatch(c,e,i),u=Message.from(l,r)
;return this._writeMessage(u)._writeBodyBuffers(a)}_writeBodyBuffers(t){
const e=null!=this._compression?2:1,i=new Array(e);for(let r=0;r<t.length;r+=e){let n=0;for(let s=-1;++s<e;)i[s]=t[r+s],
n+=i[s].byteLength;if(0===n)continue;for(const t of i)this._write(t);const s=(n+7&-8)-n;s>0&&this._writePadding(s)}
return this}_writeDictionaries(t){var e,i;for(const[r,n]of t.dictionaries){
const t=null!==(e=null==n?void 0:n.data)&&void 0!==e?e:[],s=this._seenDictionaries.get(r),a=null!==(i=this._dictionaryDeltaOffsets.get(r))&&void 0!==i?i:0
;if(s&&s.data[0]===t[0]){if(a<t.length)for(const e of t.slice(a))this._writeDictionaryBatch(e,r,!0)
}else for(const[e,i]of t.entries())this._writeDictionaryBatch(i,r,e>0);this._seenDictionaries.set(r,n),
this._dictionaryDeltaOffsets.set(r,t.length)}return this}}
class writer_RecordBatchStreamWriter extends RecordBatchWriter{static writeAll(t,e){
const i=new writer_RecordBatchStreamWriter(e)
;return isPromise(t)?t.then(t=>i.writeAll(t)):isAsyncIterable(t)?writeAllAsync(i,t):writeAll(i,t)}}
class writer_RecordBatchFileWriter extends RecordBatchWriter{static writeAll(t,e){
const i=new writer_RecordBatchFileWriter(e)
;return isPromise(t)?t.then(t=>i.writeAll(t)):isAsyncIterable(t)?writeAllAsync(i,t):writeAll(i,t)}constructor(t){
super(t),this._autoDestroy=!0,this._writeLegacyIpcFormat=!1}_writeSchema(t){return this._writeMagic()._writePadding(2)}
_writeDictionaryBatch(t,e,i=!1){
if(!i&&this._seenDictionaries.has(e))throw new Error("The Arrow File format does not support replacement dictionaries. ")
;return super._writeDictionaryBatch(t,e,i)}_writeFooter(t){
const e=Footer_.encode(new Footer_(t,Yt.V5,this._recordBatchBlocks,this._dictionaryBlocks))
;return super._writeFooter(t)._write(e)._write(Int32Array.of(e.byteLength))._writeMagic()}}function writeAll(t,e){
let i=e;e instanceof table_Table&&(i=e.batches,t.reset(void 0,e.schema));for(const e of i)t.write(e);return t.finish()}
function writeAllAsync(t,e){return f(this,void 0,void 0,function*(){var i,r,n,s,a,o,c;try{for(i=!0,
r=V(e);!(s=(n=yield r.next()).done);i=!0){c=n.value,i=!1;const e=c;t.write(e)}}catch(t){a={error:t}}finally{try{
i||s||!(o=r.return)||(yield o.call(r))}finally{if(a)throw a.error}}return t.finish()})}var Ie=i(57075)
;class IterableReadable extends Ie.Readable{constructor(t,e){super(e),this._iterator=t,this._pulling=!1,
this._bytesMode=!e||!e.objectMode}_read(t){const e=this._iterator
;e&&!this._pulling&&(this._pulling=!0)&&(this._pulling=this._pull(t,e))}_destroy(t,e){const i=this._iterator;let r
;i&&(r=null!=t&&i.throw||i.return),null==r||r.call(i,t),e&&e(null)}_pull(t,e){const i=this._bytesMode;let r=null
;for(;this.readable&&!(r=e.next(i?t:null)).done&&(null!=t&&(t-=i&&ArrayBuffer.isView(r.value)?r.value.byteLength:1),
this.push(r.value)&&!(t<=0)););return!(null==r?void 0:r.done)&&this.readable||(this.push(null),0)||e.return&&e.return(),
!this.readable}}class AsyncIterableReadable extends Ie.Readable{constructor(t,e){super(e),this._iterator=t,
this._pulling=!1,this._bytesMode=!e||!e.objectMode}_read(t){const e=this._iterator
;e&&!this._pulling&&(this._pulling=!0)&&(()=>{f(this,void 0,void 0,function*(){
return this._pulling=yield this._pull(t,e)})})()}_destroy(t,e){const i=this._iterator;let r
;i&&(r=null!=t&&i.throw||i.return),(null==r?void 0:r.call(i,t).then(()=>e&&e(null)))||e&&e(null)}_pull(t,e){
return f(this,void 0,void 0,function*(){const i=this._bytesMode;let r=null
;for(;this.readable&&!(r=yield e.next(i?t:null)).done&&(null!=t&&(t-=i&&ArrayBuffer.isView(r.value)?r.value.byteLength:1),
this.push(r.value)&&!(t<=0)););return!(null==r?void 0:r.done)&&this.readable||(this.push(null),0)||e.return&&e.return(),
!this.readable})}}class BinaryBuilder extends VariableWidthBuilder{constructor(t){super(t),
this._values=new BufferBuilder(Uint8Array)}get byteLength(){let t=this._pendingLength+4*this.length
;return this._offsets&&(t+=this._offsets.byteLength),this._values&&(t+=this._values.byteLength),
this._nulls&&(t+=this._nulls.byteLength),t}setValue(t,e){return super.setValue(t,toUint8Array(e))}_flushPending(t,e){
const i=this._offsets,r=this._values.reserve(e).buffer;let n=0;for(const[e,s]of t)if(void 0===s)i.set(e,0);else{
const t=s.length;r.set(s,n),i.set(e,t),n+=t}}}class LargeBinaryBuilder extends VariableWidthBuilder{constructor(t){
super(t),this._values=new BufferBuilder(Uint8Array)}get byteLength(){let t=this._pendingLength+4*this.length
;return this._offsets&&(t+=this._offsets.byteLength),this._values&&(t+=this._values.byteLength),
this._nulls&&(t+=this._nulls.byteLength),t}setValue(t,e){return super.setValue(t,toUint8Array(e))}_flushPending(t,e){
const i=this._offsets,r=this._values.reserve(e).buffer;let n=0;for(const[e,s]of t)if(void 0===s)i.set(e,BigInt(0));else{
const t=s.length;r.set(s,n),i.set(e,BigInt(t)),n+=t}}}class BoolBuilder extends Builder{constructor(t){super(t),
this._values=new BitmapBufferBuilder}setValue(t,e){this._values.set(t,+e)}}class DateBuilder extends FixedWidthBuilder{}
DateBuilder.prototype._setValue=setDate;class DateDayBuilder extends DateBuilder{}
DateDayBuilder.prototype._setValue=setDateDay;class DateMillisecondBuilder extends DateBuilder{}
DateMillisecondBuilder.prototype._setValue=setDateMillisecond;class DecimalBuilder extends FixedWidthBuilder{}
DecimalBuilder.prototype._setValue=setDecimal;class DictionaryBuilder extends Builder{
constructor({type:t,nullValues:e,dictionaryHashFunction:i}){super({
type:new Dictionary(t.dictionary,t.indices,t.id,t.isOrdered)}),this._nulls=null,this._dictionaryOffset=0,
this._keysToIndices=Object.create(null),this.indices=makeBuilder({type:this.type.indices,nullValues:e}),
this.dictionary=makeBuilder({type:this.type.dictionary,nullValues:null}),"function"==typeof i&&(this.valueToKey=i)}
get values(){return this.indices.values}get nullCount(){return this.indices.nullCount}get nullBitmap(){
return this.indices.nullBitmap}get byteLength(){return this.indices.byteLength+this.dictionary.byteLength}
get reservedLength(){return this.indices.reservedLength+this.dictionary.reservedLength}get reservedByteLength(){
return this.indices.reservedByteLength+this.dictionary.reservedByteLength}isValid(t){return this.indices.isValid(t)}
setValid(t,e){const i=this.indices;return e=i.setValid(t,e),this.length=i.length,e}setValue(t,e){
const i=this._keysToIndices,r=this.valueToKey(e);let n=i[r]
;return void 0===n&&(i[r]=n=this._dictionaryOffset+this.dictionary.append(e).length-1),this.indices.setValue(t,n)}
flush(){const t=this.type,e=this._dictionary,i=this.dictionary.toVector(),r=this.indices.flush().clone(t)
;return r.dictionary=e?e.concat(i):i,this.finished||(this._dictionaryOffset+=i.length),this._dictionary=r.dictionary,
this.clear(),r}finish(){return this.indices.finish(),this.dictionary.finish(),this._dictionaryOffset=0,
this._keysToIndices=Object.create(null),super.finish()}clear(){return this.indices.clear(),this.dictionary.clear(),
super.clear()}valueToKey(t){return"string"==typeof t?t:`${t}`}}class FixedSizeBinaryBuilder extends FixedWidthBuilder{}
FixedSizeBinaryBuilder.prototype._setValue=setFixedSizeBinary;class FixedSizeListBuilder extends Builder{setValue(t,e){
const[i]=this.children,r=t*this.stride;for(let t=-1,n=this.stride;++t<n;)i.set(r+t,e[t])}setValid(t,e){
return super.setValid(t,e)||this.children[0].setValid((t+1)*this.stride-1,!1),e}addChild(t,e="0"){
if(this.numChildren>0)throw new Error("FixedSizeListBuilder can only have one child.");const i=this.children.push(t)
;return this.type=new type_FixedSizeList(this.type.listSize,new schema_Field(e,t.type,!0)),i}}
class FloatBuilder extends FixedWidthBuilder{setValue(t,e){this._values.set(t,e)}}
class Float16Builder extends FloatBuilder{setValue(t,e){super.setValue(t,float64ToUint16(e))}}
class Float32Builder extends FloatBuilder{}class Float64Builder extends FloatBuilder{}
class IntervalBuilder extends FixedWidthBuilder{}IntervalBuilder.prototype._setValue=setIntervalValue
;class IntervalDayTimeBuilder extends IntervalBuilder{}IntervalDayTimeBuilder.prototype._setValue=setIntervalDayTime
;class IntervalYearMonthBuilder extends IntervalBuilder{}
IntervalYearMonthBuilder.prototype._setValue=setIntervalYearMonth
;class IntervalMonthDayNanoBuilder extends IntervalBuilder{}
IntervalMonthDayNanoBuilder.prototype._setValue=setIntervalMonthDayNano
;class DurationBuilder extends FixedWidthBuilder{}DurationBuilder.prototype._setValue=setDuration
;class DurationSecondBuilder extends DurationBuilder{}DurationSecondBuilder.prototype._setValue=setDurationSecond
;class DurationMillisecondBuilder extends DurationBuilder{}
DurationMillisecondBuilder.prototype._setValue=setDurationMillisecond
;class DurationMicrosecondBuilder extends DurationBuilder{}
DurationMicrosecondBuilder.prototype._setValue=setDurationMicrosecond
;class DurationNanosecondBuilder extends DurationBuilder{}
DurationNanosecondBuilder.prototype._setValue=setDurationNanosecond;class IntBuilder extends FixedWidthBuilder{
setValue(t,e){this._values.set(t,e)}}class Int8Builder extends IntBuilder{}class Int16Builder extends IntBuilder{}
class Int32Builder extends IntBuilder{}class Int64Builder extends IntBuilder{}class Uint8Builder extends IntBuilder{}
class Uint16Builder extends IntBuilder{}class Uint32Builder extends IntBuilder{}class Uint64Builder extends IntBuilder{}
class ListBuilder extends VariableWidthBuilder{constructor(t){super(t),this._offsets=new OffsetsBufferBuilder(t.type)}
addChild(t,e="0"){if(this.numChildren>0)throw new Error("ListBuilder can only have one child.")
;return this.children[this.numChildren]=t,this.type=new type_List(new schema_Field(e,t.type,!0)),this.numChildren-1}
_flushPending(t){const e=this._offsets,[i]=this.children;for(const[r,n]of t)if(void 0===n)e.set(r,0);else{
const t=n,s=t.length,a=e.set(r,s).buffer[r];for(let e=-1;++e<s;)i.set(a+e,t[e])}}}
class LargeListBuilder extends VariableWidthBuilder{constructor(t){
super(t),this._offsets=new OffsetsBufferBuilder(t.type)}addChild(t,e="0"){
if(this.numChildren>0)throw new Error("LargeListBuilder can only have one child.")
;return this.children[this.numChildren]=t,this.type=new type_LargeList(new schema_Field(e,t.type,!0)),this.numChildren-1
}_flushPending(t){const e=this._offsets,[i]=this.children;for(const[r,n]of t)if(void 0===n)e.set(r,BigInt(0));else{
const t=n,s=t.length,a=bigIntToNumber(e.set(r,BigInt(s)).buffer[r]);for(let e=-1;++e<s;)i.set(a+e,t[e])}}}
class MapBuilder extends VariableWidthBuilder{set(t,e){return super.set(t,e)}setValue(t,e){
const i=e instanceof Map?e:new Map(Object.entries(e)),r=this._pending||(this._pending=new Map),n=r.get(t)
;n&&(this._pendingLength-=n.size),this._pendingLength+=i.size,r.set(t,i)}addChild(t,e=`${this.numChildren}`){
if(this.numChildren>0)throw new Error("ListBuilder can only have one child.");return this.children[this.numChildren]=t,
this.type=new Map_(new schema_Field(e,t.type,!0),this.type.keysSorted),this.numChildren-1}_flushPending(t){
const e=this._offsets,[i]=this.children;for(const[r,n]of t)if(void 0===n)e.set(r,0);else{
let{[r]:t,[r+1]:s}=e.set(r,n.size).buffer;for(const e of n.entries())if(i.set(t,e),++t>=s)break}}}
class NullBuilder extends Builder{setValue(t,e){}setValid(t,e){return this.length=Math.max(t+1,this.length),e}}
class StructBuilder extends Builder{setValue(t,e){const{children:i,type:r}=this;switch(Array.isArray(e)||e.constructor){
case!0:return r.children.forEach((r,n)=>i[n].set(t,e[n]));case Map:
return r.children.forEach((r,n)=>i[n].set(t,e.get(r.name)));default:
return r.children.forEach((r,n)=>i[n].set(t,e[r.name]))}}setValid(t,e){
return super.setValid(t,e)||this.children.forEach(i=>i.setValid(t,e)),e}addChild(t,e=`${this.numChildren}`){
const i=this.children.push(t);return this.type=new Struct([...this.type.children,new schema_Field(e,t.type,!0)]),i}}
class TimestampBuilder extends FixedWidthBuilder{}TimestampBuilder.prototype._setValue=setTimestamp
;class TimestampSecondBuilder extends TimestampBuilder{}TimestampSecondBuilder.prototype._setValue=setTimestampSecond
;class TimestampMillisecondBuilder extends TimestampBuilder{}
TimestampMillisecondBuilder.prototype._setValue=setTimestampMillisecond
;class TimestampMicrosecondBuilder extends TimestampBuilder{}
TimestampMicrosecondBuilder.prototype._setValue=setTimestampMicrosecond
;class TimestampNanosecondBuilder extends TimestampBuilder{}
TimestampNanosecondBuilder.prototype._setValue=setTimestampNanosecond;class TimeBuilder extends FixedWidthBuilder{}
TimeBuilder.prototype._setValue=setTime;class TimeSecondBuilder extends TimeBuilder{}
TimeSecondBuilder.prototype._setValue=setTimeSecond;class TimeMillisecondBuilder extends TimeBuilder{}
TimeMillisecondBuilder.prototype._setValue=setTimeMillisecond;class TimeMicrosecondBuilder extends TimeBuilder{}
TimeMicrosecondBuilder.prototype._setValue=setTimeMicrosecond;class TimeNanosecondBuilder extends TimeBuilder{}
TimeNanosecondBuilder.prototype._setValue=setTimeNanosecond;class UnionBuilder extends Builder{constructor(t){super(t),
this._typeIds=new DataBufferBuilder(Int8Array,0,1),
"function"==typeof t.valueToChildTypeId&&(this._valueToChildTypeId=t.valueToChildTypeId)}get typeIdToChildIndex(){
return this.type.typeIdToChildIndex}append(t,e){return this.set(this.length,t,e)}set(t,e,i){
return void 0===i&&(i=this._valueToChildTypeId(this,e,t)),this.setValue(t,e,i),this}setValue(t,e,i){
this._typeIds.set(t,i);const r=this.type.typeIdToChildIndex[i],n=this.children[r];null==n||n.set(t,e),
this.length=Math.max(t+1,this.length)}addChild(t,e=`${this.children.length}`){
const i=this.children.push(t),{type:{children:r,mode:n,typeIds:s}}=this,a=[...r,new schema_Field(e,t.type)]
;return this.type=new Union_(n,[...s,i],a),i}_valueToChildTypeId(t,e,i){
throw new Error("Cannot map UnionBuilder value to child typeId. Pass the `childTypeId` as the second argument to unionBuilder.append(), or supply a `valueToChildTypeId` function as part of the UnionBuilder constructor options.")
}}class SparseUnionBuilder extends UnionBuilder{}class DenseUnionBuilder extends UnionBuilder{constructor(t){super(t),
this._offsets=new DataBufferBuilder(Int32Array)}setValue(t,e,i){
const r=this._typeIds.set(t,i).buffer[t],n=this.getChildAt(this.type.typeIdToChildIndex[r]),s=this._offsets.set(t,n.length).buffer[t]
;null==n||n.set(s,e),this.length=Math.max(t+1,this.length)}}class Utf8Builder extends VariableWidthBuilder{
constructor(t){super(t),this._values=new BufferBuilder(Uint8Array)}get byteLength(){
let t=this._pendingLength+4*this.length;return this._offsets&&(t+=this._offsets.byteLength),
this._values&&(t+=this._values.byteLength),this._nulls&&(t+=this._nulls.byteLength),t}setValue(t,e){
return super.setValue(t,encodeUtf8(e))}_flushPending(t,e){}}
Utf8Builder.prototype._flushPending=BinaryBuilder.prototype._flushPending
;class LargeUtf8Builder extends VariableWidthBuilder{constructor(t){super(t),this._values=new BufferBuilder(Uint8Array)}
get byteLength(){let t=this._pendingLength+4*this.length;return this._offsets&&(t+=this._offsets.byteLength),
this._values&&(t+=this._values.byteLength),this._nulls&&(t+=this._nulls.byteLength),t}setValue(t,e){
return super.setValue(t,encodeUtf8(e))}_flushPending(t,e){}}
LargeUtf8Builder.prototype._flushPending=LargeBinaryBuilder.prototype._flushPending
;class BinaryViewBuilder extends Builder{constructor(t){super(t),this._variadicBuffers=[],this._currentBuffer=null,
this._currentBufferIndex=0,this._currentBufferOffset=0,this._bufferSize=33554432,
this._views=new BufferBuilder(Uint8Array)}get byteLength(){let t=0;this._views&&(t+=this._views.byteLength),
this._nulls&&(t+=this._nulls.byteLength);for(const e of this._variadicBuffers)t+=e.byteLength
;return this._currentBuffer&&(t+=this._currentBuffer.byteLength),t}setValue(t,e){
return this.writeBinaryValue(t,this.encodeValue(e))}writeBinaryValue(t,e){
const i=e.length,r=(t+1)*type_BinaryView.ELEMENT_WIDTH,n=this._views.length;r>n&&this._views.reserve(r-n)
;const s=this._views.buffer,a=t*type_BinaryView.ELEMENT_WIDTH,o=new DataView(s.buffer,s.byteOffset+a,type_BinaryView.ELEMENT_WIDTH)
;if(o.setInt32(type_BinaryView.LENGTH_OFFSET,i,!0),i<=type_BinaryView.INLINE_CAPACITY){
s.set(e,a+type_BinaryView.INLINE_OFFSET)
;for(let t=i;t<type_BinaryView.INLINE_CAPACITY;t++)s[a+type_BinaryView.INLINE_OFFSET+t]=0}else{
const t=new DataView(e.buffer,e.byteOffset,Math.min(4,i))
;o.setUint32(type_BinaryView.INLINE_OFFSET,t.getUint32(0,!0),!0),
(!this._currentBuffer||this._currentBufferOffset+i>this._bufferSize)&&(this._currentBuffer&&this._variadicBuffers.push(this._currentBuffer.buffer.slice(0,this._currentBufferOffset)),
this._currentBuffer=new BufferBuilder(Uint8Array),this._currentBufferIndex=this._variadicBuffers.length,
this._currentBufferOffset=0);this._currentBuffer.reserve(i).buffer.set(e,this._currentBufferOffset),
o.setInt32(type_BinaryView.BUFFER_INDEX_OFFSET,this._currentBufferIndex,!0),
o.setInt32(type_BinaryView.BUFFER_OFFSET_OFFSET,this._currentBufferOffset,!0),this._currentBufferOffset+=i}return this}
encodeValue(t){return toUint8Array(t)}setValid(t,e){const i=(t+1)*type_BinaryView.ELEMENT_WIDTH,r=this._views.length
;i>r&&this._views.reserve(i-r);const n=super.setValid(t,e);if(!n){
const e=this._views.buffer,i=t*type_BinaryView.ELEMENT_WIDTH;for(let t=0;t<type_BinaryView.ELEMENT_WIDTH;t++)e[i+t]=0}
return n}clear(){return this._variadicBuffers=[],this._currentBuffer=null,this._currentBufferIndex=0,
this._currentBufferOffset=0,this._views.clear(),super.clear()}flush(){
const{type:t,length:e,nullCount:i,_views:r,_nulls:n}=this
;this._currentBuffer&&this._currentBufferOffset>0&&(this._variadicBuffers.push(this._currentBuffer.buffer.slice(0,this._currentBufferOffset)),
this._currentBuffer=null,this._currentBufferOffset=0)
;const s=r.flush(e*type_BinaryView.ELEMENT_WIDTH),a=i>0?n.flush(e):void 0,o=this._variadicBuffers.slice()
;this._variadicBuffers=[],this._currentBufferIndex=0,this.clear();return data_makeData({type:t,length:e,nullCount:i,
nullBitmap:a,views:s,variadicBuffers:o})}finish(){return this.finished=!0,this}}
class Utf8ViewBuilder extends BinaryViewBuilder{constructor(t){super(t)}setValue(t,e){
return this.writeBinaryValue(t,encodeUtf8(e))}}const Se=new class GetBuilderCtor extends Visitor{visitNull(){
return NullBuilder}visitBool(){return BoolBuilder}visitInt(){return IntBuilder}visitInt8(){return Int8Builder}
visitInt16(){return Int16Builder}visitInt32(){return Int32Builder}visitInt64(){return Int64Builder}visitUint8(){
return Uint8Builder}visitUint16(){return Uint16Builder}visitUint32(){return Uint32Builder}visitUint64(){
return Uint64Builder}visitFloat(){return FloatBuilder}visitFloat16(){return Float16Builder}visitFloat32(){
return Float32Builder}visitFloat64(){return Float64Builder}visitUtf8(){return Utf8Builder}visitLargeUtf8(){
return LargeUtf8Builder}visitBinary(){return BinaryBuilder}visitLargeBinary(){return LargeBinaryBuilder}
visitFixedSizeBinary(){return FixedSizeBinaryBuilder}visitDate(){return DateBuilder}visitDateDay(){return DateDayBuilder
}visitDateMillisecond(){return DateMillisecondBuilder}visitTimestamp(){return TimestampBuilder}visitTimestampSecond(){
return TimestampSecondBuilder}visitTimestampMillisecond(){return TimestampMillisecondBuilder}
visitTimestampMicrosecond(){return TimestampMicrosecondBuilder}visitTimestampNanosecond(){
return TimestampNanosecondBuilder}visitTime(){return TimeBuilder}visitTimeSecond(){return TimeSecondBuilder}
visitTimeMillisecond(){return TimeMillisecondBuilder}visitTimeMicrosecond(){return TimeMicrosecondBuilder}
visitTimeNanosecond(){return TimeNanosecondBuilder}visitDecimal(){return DecimalBuilder}visitList(){return ListBuilder}
visitLargeList(){return LargeListBuilder}visitStruct(){return StructBuilder}visitUnion(){return UnionBuilder}
visitDenseUnion(){return DenseUnionBuilder}visitSparseUnion(){return SparseUnionBuilder}visitDictionary(){
return DictionaryBuilder}visitInterval(){return IntervalBuilder}visitIntervalDayTime(){return IntervalDayTimeBuilder}
visitIntervalYearMonth(){return IntervalYearMonthBuilder}visitIntervalMonthDayNano(){return IntervalMonthDayNanoBuilder}
visitDuration(){return DurationBuilder}visitDurationSecond(){return DurationSecondBuilder}visitDurationMillisecond(){
return DurationMillisecondBuilder}visitDurationMicrosecond(){return DurationMicrosecondBuilder}
visitDurationNanosecond(){return DurationNanosecondBuilder}visitFixedSizeList(){return FixedSizeListBuilder}visitMap(){
return MapBuilder}visitBinaryView(){return BinaryViewBuilder}visitUtf8View(){return Utf8ViewBuilder}}
;function makeBuilder(t){const e=t.type,i=new(Se.getVisitFn(e)())(t);if(e.children&&e.children.length>0){
const r=t.children||[],n={nullValues:t.nullValues},s=Array.isArray(r)?(t,e)=>r[e]||n:({name:t})=>r[t]||n
;for(const[t,r]of e.children.entries()){const{type:e}=r,n=s(r,t)
;i.children.push(makeBuilder(Object.assign(Object.assign({},n),{type:e})))}}return i}
class BuilderDuplex extends Ie.Duplex{constructor(t,e){
const{queueingStrategy:i="count",autoDestroy:r=!0}=e,{highWaterMark:n=("bytes"!==i?1e3:Math.pow(2,14))}=e;super({
autoDestroy:r,highWaterMark:1,allowHalfOpen:!0,writableObjectMode:!0,readableObjectMode:!0}),this._numChunks=0,
this._finished=!1,this._builder=t,this._desiredSize=n,this._getSize="bytes"!==i?builderLength:builderByteLength}
_read(t){this._maybeFlush(this._builder,this._desiredSize=t)}_final(t){
this._maybeFlush(this._builder.finish(),this._desiredSize),t&&t()}_write(t,e,i){
const r=this._maybeFlush(this._builder.append(t),this._desiredSize);return i&&i(),r}_destroy(t,e){this._builder.clear(),
e&&e(t)}_maybeFlush(t,e){return this._getSize(t)>=e&&++this._numChunks&&this.push(t.toVector()),
t.finished?((t.length>0||0===this._numChunks)&&++this._numChunks&&this.push(t.toVector()),
!this._finished&&(this._finished=!0)&&this.push(null),!1):this._getSize(t)<this.writableHighWaterMark}}
const builderLength=t=>t.length,builderByteLength=t=>t.byteLength;class RecordBatchReaderDuplex extends Ie.Duplex{
constructor(t){super(Object.assign(Object.assign({allowHalfOpen:!1},t),{readableObjectMode:!0,writableObjectMode:!1})),
this._pulling=!1,this._autoDestroy=!0,this._reader=null,this._pulling=!1,this._asyncQueue=new AsyncByteQueue,
this._autoDestroy=!t||"boolean"!=typeof t.autoDestroy||t.autoDestroy}_final(t){const e=this._asyncQueue
;null==e||e.close(),t&&t()}_write(t,e,i){const r=this._asyncQueue;return null==r||r.write(t),i&&i(),!0}_read(t){
const e=this._asyncQueue;e&&!this._pulling&&(this._pulling=!0)&&(()=>{f(this,void 0,void 0,function*(){
this._reader||(this._reader=yield this._open(e)),this._pulling=yield this._pull(t,this._reader)})})()}_destroy(t,e){
const i=this._asyncQueue;i&&(t?i.abort(t):i.close()),e(this._asyncQueue=this._reader=null)}_open(t){
return f(this,void 0,void 0,function*(){return yield(yield RecordBatchReader.from(t)).open({
autoDestroy:this._autoDestroy})})}_pull(t,e){return f(this,void 0,void 0,function*(){let i=null
;for(;this.readable&&!(i=yield e.next()).done&&this.push(i.value)&&!(null!=t&&--t<=0););
return(!this.readable||(null==i?void 0:i.done)&&(e.autoDestroy||(yield e.reset().open()).closed))&&(this.push(null),
yield e.cancel()),!this.readable})}}class RecordBatchWriterDuplex extends Ie.Duplex{constructor(t,e){
super(Object.assign(Object.assign({allowHalfOpen:!1},e),{writableObjectMode:!0,readableObjectMode:!1})),
this._pulling=!1,this._writer=t,this._reader=new AsyncByteStream(t)}_final(t){const e=this._writer;null==e||e.close(),
t&&t()}_write(t,e,i){const r=this._writer;return null==r||r.write(t),i&&i(),!0}_read(t){const e=this._reader
;e&&!this._pulling&&(this._pulling=!0)&&(()=>{f(this,void 0,void 0,function*(){
return this._pulling=yield this._pull(t,e)})})()}_destroy(t,e){const i=this._writer;i&&(t?i.abort(t):i.close()),
e(this._reader=this._writer=null)}_pull(t,e){return f(this,void 0,void 0,function*(){let i=null
;for(;this.readable&&!(i=yield e.next(t||null)).done&&(null!=t&&i.value&&(t-=i.value.byteLength),
this.push(i.value)&&!(t<=0)););return!(null==i?void 0:i.done)&&this.readable||(this.push(null),yield e.cancel()),
!this.readable})}}class BuilderTransform{constructor(t){this._numChunks=0,this._finished=!1,this._bufferedSize=0
;const{readableStrategy:e,writableStrategy:i,queueingStrategy:r="count"}=t,n=a(t,["readableStrategy","writableStrategy","queueingStrategy"])
;this._controller=null,this._builder=makeBuilder(n),this._getSize="bytes"!==r?chunkLength:chunkByteLength
;const{highWaterMark:s=("bytes"===r?Math.pow(2,14):1e3)}=Object.assign({},e),{highWaterMark:o=("bytes"===r?Math.pow(2,14):1e3)}=Object.assign({},i)
;this.readable=new ReadableStream({cancel:()=>{this._builder.clear()},pull:t=>{
this._maybeFlush(this._builder,this._controller=t)},start:t=>{this._maybeFlush(this._builder,this._controller=t)}},{
highWaterMark:s,size:"bytes"!==r?chunkLength:chunkByteLength}),this.writable=new WritableStream({abort:()=>{
this._builder.clear()},write:()=>{this._maybeFlush(this._builder,this._controller)},close:()=>{
this._maybeFlush(this._builder.finish(),this._controller)}},{highWaterMark:o,
size:t=>this._writeValueAndReturnChunkSize(t)})}_writeValueAndReturnChunkSize(t){const e=this._bufferedSize
;return this._bufferedSize=this._getSize(this._builder.append(t)),this._bufferedSize-e}_maybeFlush(t,e){
null!=e&&(this._bufferedSize>=e.desiredSize&&++this._numChunks&&this._enqueue(e,t.toVector()),
t.finished&&((t.length>0||0===this._numChunks)&&++this._numChunks&&this._enqueue(e,t.toVector()),
!this._finished&&(this._finished=!0)&&this._enqueue(e,null)))}_enqueue(t,e){this._bufferedSize=0,this._controller=null,
null==e?t.close():t.enqueue(e)}}const chunkLength=t=>{var e;return null!==(e=null==t?void 0:t.length)&&void 0!==e?e:0
},chunkByteLength=t=>{var e;return null!==(e=null==t?void 0:t.byteLength)&&void 0!==e?e:0}
;function recordBatchReaderThroughDOMStream(t,e){const i=new AsyncByteQueue;let r=null;const n=new ReadableStream({
cancel(){return f(this,void 0,void 0,function*(){yield i.close()})},start(t){return f(this,void 0,void 0,function*(){
yield next(t,r||(r=yield function open(){return f(this,void 0,void 0,function*(){
return yield(yield RecordBatchReader.from(i)).open(e)})}()))})},pull(t){return f(this,void 0,void 0,function*(){
r?yield next(t,r):t.close()})}});return{writable:new WritableStream(i,Object.assign({highWaterMark:Math.pow(2,14)},t)),
readable:n};function next(t,e){return f(this,void 0,void 0,function*(){let i=t.desiredSize,r=null
;for(;!(r=yield e.next()).done;)if(t.enqueue(r.value),null!=i&&--i<=0)return;t.close()})}}
function recordBatchWriterThroughDOMStream(t,e){const i=new this(t),r=new AsyncByteStream(i),n=new ReadableStream({
cancel(){return f(this,void 0,void 0,function*(){yield r.cancel()})},pull(t){return f(this,void 0,void 0,function*(){
yield next(t)})},start(t){return f(this,void 0,void 0,function*(){yield next(t)})}},Object.assign({
highWaterMark:Math.pow(2,14)},e));return{writable:new WritableStream(i,t),readable:n};function next(t){
return f(this,void 0,void 0,function*(){let e=null,i=t.desiredSize;for(;e=yield r.read(i||null);)if(t.enqueue(e),
null!=i&&(i-=e.byteLength)<=0)return;t.close()})}}function tableFromIPC(t){const e=RecordBatchReader.from(t)
;return isPromise(e)?e.then(t=>tableFromIPC(t)):e.isAsync()?e.readAll().then(t=>new table_Table(t)):new table_Table(e.readAll())
}z.toDOMStream=function toDOMStream(t,e){if(isAsyncIterable(t))return function asyncIterableAsReadableDOMStream(t,e){
let i=null;const r="bytes"===(null==e?void 0:e.type)||!1,n=(null==e?void 0:e.highWaterMark)||Math.pow(2,24)
;return new ReadableStream(Object.assign(Object.assign({},e),{start(e){return f(this,void 0,void 0,function*(){
yield next(e,i||(i=t[Symbol.asyncIterator]()))})},pull(t){return f(this,void 0,void 0,function*(){
i?yield next(t,i):t.close()})},cancel(){return f(this,void 0,void 0,function*(){
(null==i?void 0:i.return)&&(yield i.return()),i=null})}}),Object.assign({highWaterMark:r?n:void 0},e))
;function next(t,e){return f(this,void 0,void 0,function*(){let i,n=null,s=t.desiredSize||null
;for(;!(n=yield e.next(r?s:null)).done;)if(ArrayBuffer.isView(n.value)&&(i=toUint8Array(n.value))&&(null!=s&&r&&(s=s-i.byteLength+1),
n.value=i),t.enqueue(n.value),null!=s&&--s<=0)return;t.close()})}}(t,e)
;if(isIterable(t))return function iterableAsReadableDOMStream(t,e){let i=null
;const r="bytes"===(null==e?void 0:e.type)||!1,n=(null==e?void 0:e.highWaterMark)||Math.pow(2,24)
;return new ReadableStream(Object.assign(Object.assign({},e),{start(e){next(e,i||(i=t[Symbol.iterator]()))},pull(t){
i?next(t,i):t.close()},cancel(){(null==i?void 0:i.return)&&i.return(),i=null}}),Object.assign({highWaterMark:r?n:void 0
},e));function next(t,e){let i,n=null,s=t.desiredSize||null
;for(;!(n=e.next(r?s:null)).done;)if(ArrayBuffer.isView(n.value)&&(i=toUint8Array(n.value))&&(null!=s&&r&&(s=s-i.byteLength+1),
n.value=i),t.enqueue(n.value),null!=s&&--s<=0)return;t.close()}}(t,e)
;throw new Error("toDOMStream() must be called with an Iterable or AsyncIterable")},
Builder.throughDOM=function builderThroughDOMStream(t){return new BuilderTransform(t)},
RecordBatchReader.throughDOM=recordBatchReaderThroughDOMStream,
RecordBatchFileReader.throughDOM=recordBatchReaderThroughDOMStream,
RecordBatchStreamReader.throughDOM=recordBatchReaderThroughDOMStream,
RecordBatchWriter.throughDOM=recordBatchWriterThroughDOMStream,
writer_RecordBatchFileWriter.throughDOM=recordBatchWriterThroughDOMStream,
writer_RecordBatchStreamWriter.throughDOM=recordBatchWriterThroughDOMStream,z.toNodeStream=function toNodeStream(t,e){
if(isAsyncIterable(t))return new AsyncIterableReadable(t[Symbol.asyncIterator](),e)
;if(isIterable(t))return new IterableReadable(t[Symbol.iterator](),e)
;throw new Error("toNodeStream() must be called with an Iterable or AsyncIterable")},
Builder.throughNode=function builderThroughNodeStream(t){return new BuilderDuplex(makeBuilder(t),t)},
RecordBatchReader.throughNode=function recordBatchReaderThroughNodeStream(t){return new RecordBatchReaderDuplex(t)},
RecordBatchWriter.throughNode=function recordBatchWriterThroughNodeStream(t){
return new RecordBatchWriterDuplex(new this(t))}}};
