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
;const r=(i+2)*n.SIZEOF_SHORT;this.addInt16(r);let s=0;const o=this.space;t:for(e=0;e<this.vtables.length;e++){
const t=this.bb.capacity()-this.vtables[e];if(r==this.bb.readInt16(t)){
for(let e=n.SIZEOF_SHORT;e<r;e+=n.SIZEOF_SHORT)if(this.bb.readInt16(o+e)!=this.bb.readInt16(t+e))continue t
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
return s.Builder}});var o=i(84503);Object.defineProperty(e,"$F",{enumerable:!0,get:function(){return o.ByteBuffer}})
;var a=i(92631)},78321:(t,e)=>{Object.defineProperty(e,"__esModule",{value:!0}),
e.isLittleEndian=e.float64=e.float32=e.int32=void 0,
e.int32=new Int32Array(2),e.float32=new Float32Array(e.int32.buffer),e.float64=new Float64Array(e.int32.buffer),
e.isLittleEndian=1===new Uint16Array(new Uint8Array([1,0]).buffer)[0]},61860:t=>{
var e,i,r,n,s,o,a,l,c,u,d,h,p,y,f,_,b,m,g,v,B,w,I,S,T,D,V,F,A,L,O,x;!function(e){
var i="object"==typeof global?global:"object"==typeof self?self:"object"==typeof this?this:{};function r(t,e){
return t!==i&&("function"==typeof Object.create?Object.defineProperty(t,"__esModule",{value:!0}):t.__esModule=!0),
function(i,r){return t[i]=e?e(i,r):r}}"function"==typeof define&&define.amd?define("tslib",["exports"],function(t){
e(r(i,r(t)))}):"object"==typeof t.exports?e(r(i,r(t.exports))):e(r(i))}(function(t){var M=Object.setPrototypeOf||{
__proto__:[]}instanceof Array&&function(t,e){t.__proto__=e}||function(t,e){
for(var i in e)Object.prototype.hasOwnProperty.call(e,i)&&(t[i]=e[i])};e=function(t,e){
if("function"!=typeof e&&null!==e)throw new TypeError("Class extends value "+String(e)+" is not a constructor or null")
;function i(){this.constructor=t}M(t,e),t.prototype=null===e?Object.create(e):(i.prototype=e.prototype,new i)},
i=Object.assign||function(t){
for(var e,i=1,r=arguments.length;i<r;i++)for(var n in e=arguments[i])Object.prototype.hasOwnProperty.call(e,n)&&(t[n]=e[n])
;return t},r=function(t,e){var i={}
;for(var r in t)Object.prototype.hasOwnProperty.call(t,r)&&e.indexOf(r)<0&&(i[r]=t[r])
;if(null!=t&&"function"==typeof Object.getOwnPropertySymbols){var n=0
;for(r=Object.getOwnPropertySymbols(t);n<r.length;n++)e.indexOf(r[n])<0&&Object.prototype.propertyIsEnumerable.call(t,r[n])&&(i[r[n]]=t[r[n]])
}return i},n=function(t,e,i,r){var n,s=arguments.length,o=s<3?e:null===r?r=Object.getOwnPropertyDescriptor(e,i):r
;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)o=Reflect.decorate(t,e,i,r);else for(var a=t.length-1;a>=0;a--)(n=t[a])&&(o=(s<3?n(o):s>3?n(e,i,o):n(e,i))||o)
;return s>3&&o&&Object.defineProperty(e,i,o),o},s=function(t,e){return function(i,r){e(i,r,t)}},o=function(t,e,i,r,n,s){
function o(t){if(void 0!==t&&"function"!=typeof t)throw new TypeError("Function expected");return t}
for(var a,l=r.kind,c="getter"===l?"get":"setter"===l?"set":"value",u=!e&&t?r.static?t:t.prototype:null,d=e||(u?Object.getOwnPropertyDescriptor(u,r.name):{}),h=!1,p=i.length-1;p>=0;p--){
var y={};for(var f in r)y[f]="access"===f?{}:r[f];for(var f in r.access)y.access[f]=r.access[f]
;y.addInitializer=function(t){if(h)throw new TypeError("Cannot add initializers after decoration has completed")
;s.push(o(t||null))};var _=(0,i[p])("accessor"===l?{get:d.get,set:d.set}:d[c],y);if("accessor"===l){
if(void 0===_)continue;if(null===_||"object"!=typeof _)throw new TypeError("Object expected");(a=o(_.get))&&(d.get=a),
(a=o(_.set))&&(d.set=a),(a=o(_.init))&&n.unshift(a)}else(a=o(_))&&("field"===l?n.unshift(a):d[c]=a)}
u&&Object.defineProperty(u,r.name,d),h=!0},a=function(t,e,i){
for(var r=arguments.length>2,n=0;n<e.length;n++)i=r?e[n].call(t,i):e[n].call(t);return r?i:void 0},l=function(t){
return"symbol"==typeof t?t:"".concat(t)},c=function(t,e,i){
return"symbol"==typeof e&&(e=e.description?"[".concat(e.description,"]"):""),Object.defineProperty(t,"name",{
configurable:!0,value:i?"".concat(i," ",e):e})},u=function(t,e){
if("object"==typeof Reflect&&"function"==typeof Reflect.metadata)return Reflect.metadata(t,e)},d=function(t,e,i,r){
return new(i||(i=Promise))(function(n,s){function o(t){try{l(r.next(t))}catch(t){s(t)}}function a(t){try{l(r.throw(t))
}catch(t){s(t)}}function l(t){var e;t.done?n(t.value):(e=t.value,e instanceof i?e:new i(function(t){t(e)})).then(o,a)}
l((r=r.apply(t,e||[])).next())})},h=function(t,e){var i,r,n,s={label:0,sent:function(){if(1&n[0])throw n[1];return n[1]
},trys:[],ops:[]},o=Object.create(("function"==typeof Iterator?Iterator:Object).prototype);return o.next=a(0),
o.throw=a(1),o.return=a(2),"function"==typeof Symbol&&(o[Symbol.iterator]=function(){return this}),o;function a(a){
return function(l){return function(a){if(i)throw new TypeError("Generator is already executing.");for(;o&&(o=0,
a[0]&&(s=0)),s;)try{if(i=1,r&&(n=2&a[0]?r.return:a[0]?r.throw||((n=r.return)&&n.call(r),
0):r.next)&&!(n=n.call(r,a[1])).done)return n;switch(r=0,n&&(a=[2&a[0],n.value]),a[0]){case 0:case 1:n=a;break;case 4:
return s.label++,{value:a[1],done:!1};case 5:s.label++,r=a[1],a=[0];continue;case 7:a=s.ops.pop(),s.trys.pop();continue
;default:if(!(n=s.trys,(n=n.length>0&&n[n.length-1])||6!==a[0]&&2!==a[0])){s=0;continue}
if(3===a[0]&&(!n||a[1]>n[0]&&a[1]<n[3])){s.label=a[1];break}if(6===a[0]&&s.label<n[1]){s.label=n[1],n=a;break}
if(n&&s.label<n[2]){s.label=n[2],s.ops.push(a);break}n[2]&&s.ops.pop(),s.trys.pop();continue}a=e.call(t,s)}catch(t){
a=[6,t],r=0}finally{i=n=0}if(5&a[0])throw a[1];return{value:a[0]?a[1]:void 0,done:!0}}([a,l])}}},p=function(t,e){
for(var i in t)"default"===i||Object.prototype.hasOwnProperty.call(e,i)||A(e,t,i)},A=Object.create?function(t,e,i,r){
void 0===r&&(r=i);var n=Object.getOwnPropertyDescriptor(e,i)
;n&&!("get"in n?!e.__esModule:n.writable||n.configurable)||(n={enumerable:!0,get:function(){return e[i]}}),
Object.defineProperty(t,r,n)}:function(t,e,i,r){void 0===r&&(r=i),t[r]=e[i]},y=function(t){
var e="function"==typeof Symbol&&Symbol.iterator,i=e&&t[e],r=0;if(i)return i.call(t)
;if(t&&"number"==typeof t.length)return{next:function(){return t&&r>=t.length&&(t=void 0),{value:t&&t[r++],done:!t}}}
;throw new TypeError(e?"Object is not iterable.":"Symbol.iterator is not defined.")},f=function(t,e){
var i="function"==typeof Symbol&&t[Symbol.iterator];if(!i)return t;var r,n,s=i.call(t),o=[];try{
for(;(void 0===e||e-- >0)&&!(r=s.next()).done;)o.push(r.value)}catch(t){n={error:t}}finally{try{
r&&!r.done&&(i=s.return)&&i.call(s)}finally{if(n)throw n.error}}return o},_=function(){
for(var t=[],e=0;e<arguments.length;e++)t=t.concat(f(arguments[e]));return t},b=function(){
for(var t=0,e=0,i=arguments.length;e<i;e++)t+=arguments[e].length;var r=Array(t),n=0
;for(e=0;e<i;e++)for(var s=arguments[e],o=0,a=s.length;o<a;o++,n++)r[n]=s[o];return r},m=function(t,e,i){
if(i||2===arguments.length)for(var r,n=0,s=e.length;n<s;n++)!r&&n in e||(r||(r=Array.prototype.slice.call(e,0,n)),
r[n]=e[n]);return t.concat(r||Array.prototype.slice.call(e))},g=function(t){return this instanceof g?(this.v=t,
this):new g(t)},v=function(t,e,i){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.")
;var r,n=i.apply(t,e||[]),s=[]
;return r=Object.create(("function"==typeof AsyncIterator?AsyncIterator:Object).prototype),o("next"),o("throw"),
o("return",function(t){return function(e){return Promise.resolve(e).then(t,c)}}),r[Symbol.asyncIterator]=function(){
return this},r;function o(t,e){n[t]&&(r[t]=function(e){return new Promise(function(i,r){s.push([t,e,i,r])>1||a(t,e)})},
e&&(r[t]=e(r[t])))}function a(t,e){try{(i=n[t](e)).value instanceof g?Promise.resolve(i.value.v).then(l,c):u(s[0][2],i)
}catch(t){u(s[0][3],t)}var i}function l(t){a("next",t)}function c(t){a("throw",t)}function u(t,e){t(e),s.shift(),
s.length&&a(s[0][0],s[0][1])}},B=function(t){var e,i;return e={},r("next"),r("throw",function(t){throw t}),r("return"),
e[Symbol.iterator]=function(){return this},e;function r(r,n){e[r]=t[r]?function(e){return(i=!i)?{value:g(t[r](e)),
done:!1}:n?n(e):e}:n}},w=function(t){
if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var e,i=t[Symbol.asyncIterator]
;return i?i.call(t):(t=y(t),e={},r("next"),r("throw"),r("return"),e[Symbol.asyncIterator]=function(){return this},e)
;function r(i){e[i]=t[i]&&function(e){return new Promise(function(r,n){(function(t,e,i,r){
Promise.resolve(r).then(function(e){t({value:e,done:i})},e)})(r,n,(e=t[i](e)).done,e.value)})}}},I=function(t,e){
return Object.defineProperty?Object.defineProperty(t,"raw",{value:e}):t.raw=e,t};var U=Object.create?function(t,e){
Object.defineProperty(t,"default",{enumerable:!0,value:e})}:function(t,e){t.default=e},N=function(t){
return N=Object.getOwnPropertyNames||function(t){var e=[]
;for(var i in t)Object.prototype.hasOwnProperty.call(t,i)&&(e[e.length]=i);return e},N(t)};S=function(t){
if(t&&t.__esModule)return t;var e={};if(null!=t)for(var i=N(t),r=0;r<i.length;r++)"default"!==i[r]&&A(e,t,i[r])
;return U(e,t),e},T=function(t){return t&&t.__esModule?t:{default:t}},D=function(t,e,i,r){
if("a"===i&&!r)throw new TypeError("Private accessor was defined without a getter")
;if("function"==typeof e?t!==e||!r:!e.has(t))throw new TypeError("Cannot read private member from an object whose class did not declare it")
;return"m"===i?r:"a"===i?r.call(t):r?r.value:e.get(t)},V=function(t,e,i,r,n){
if("m"===r)throw new TypeError("Private method is not writable")
;if("a"===r&&!n)throw new TypeError("Private accessor was defined without a setter")
;if("function"==typeof e?t!==e||!n:!e.has(t))throw new TypeError("Cannot write private member to an object whose class did not declare it")
;return"a"===r?n.call(t,i):n?n.value=i:e.set(t,i),i},F=function(t,e){
if(null===e||"object"!=typeof e&&"function"!=typeof e)throw new TypeError("Cannot use 'in' operator on non-object")
;return"function"==typeof t?e===t:t.has(e)},L=function(t,e,i){if(null!=e){
if("object"!=typeof e&&"function"!=typeof e)throw new TypeError("Object expected.");var r,n;if(i){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=e[Symbol.asyncDispose]}
if(void 0===r){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=e[Symbol.dispose],i&&(n=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");n&&(r=function(){try{n.call(this)}catch(t){
return Promise.reject(t)}}),t.stack.push({value:e,dispose:r,async:i})}else i&&t.stack.push({async:!0});return e}
;var R="function"==typeof SuppressedError?SuppressedError:function(t,e,i){var r=new Error(i)
;return r.name="SuppressedError",r.error=t,r.suppressed=e,r};O=function(t){function e(e){
t.error=t.hasError?new R(e,t.error,"An error was suppressed during disposal."):e,t.hasError=!0}var i,r=0
;return function n(){for(;i=t.stack.pop();)try{if(!i.async&&1===r)return r=0,t.stack.push(i),Promise.resolve().then(n)
;if(i.dispose){var s=i.dispose.call(i.value);if(i.async)return r|=2,Promise.resolve(s).then(n,function(t){return e(t),
n()})}else r|=1}catch(t){e(t)}if(1===r)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()},x=function(t,e,i,r){if("string"==typeof t&&/^\.\.?\//.test(t)){if(i)for(var n in i){
var s=t.slice(-n.length);if(s===n||r&&s.toLowerCase()===n.toLowerCase()){var o=i[n]
;return o===n?t:t.slice(0,-n.length)+o}}
return t.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(t,i,r,n,s){
return i?e?".jsx":".js":!r||n&&s?r+n+"."+s.toLowerCase()+"js":t})}return t},t("__extends",e),t("__assign",i),
t("__rest",r),t("__decorate",n),t("__param",s),t("__esDecorate",o),t("__runInitializers",a),t("__propKey",l),
t("__setFunctionName",c),t("__metadata",u),t("__awaiter",d),t("__generator",h),t("__exportStar",p),
t("__createBinding",A),t("__values",y),t("__read",f),t("__spread",_),t("__spreadArrays",b),t("__spreadArray",m),
t("__await",g),t("__asyncGenerator",v),t("__asyncDelegator",B),t("__asyncValues",w),t("__makeTemplateObject",I),
t("__importStar",S),t("__importDefault",T),t("__classPrivateFieldGet",D),t("__classPrivateFieldSet",V),
t("__classPrivateFieldIn",F),t("__addDisposableResource",L),t("__disposeResources",O),
t("__rewriteRelativeImportExtension",x)})},91835:(t,e,i)=>{i.d(e,{tableFromIPC:()=>Xn});var r=i(61860)
;const{__extends:n,__assign:s,__rest:o,__decorate:a,__param:l,__esDecorate:c,__runInitializers:u,__propKey:d,__setFunctionName:h,__metadata:p,__awaiter:y,__generator:f,__exportStar:_,__createBinding:b,__values:m,__read:g,__spread:v,__spreadArrays:B,__spreadArray:w,__await:I,__asyncGenerator:S,__asyncDelegator:T,__asyncValues:D,__makeTemplateObject:V,__importStar:F,__importDefault:A,__classPrivateFieldGet:L,__classPrivateFieldSet:O,__classPrivateFieldIn:x,__addDisposableResource:M,__disposeResources:U,__rewriteRelativeImportExtension:N}=r,R=new TextDecoder("utf-8"),E=R.decode.bind(R),C=new TextEncoder,z=t=>C.encode(t),P=t=>"number"==typeof t,j=t=>"boolean"==typeof t,k=t=>"function"==typeof t,$=t=>null!=t&&Object(t)===t,W=t=>$(t)&&k(t.then),G=t=>$(t)&&k(t[Symbol.iterator]),H=t=>$(t)&&k(t[Symbol.asyncIterator]),Y=t=>$(t)&&$(t.schema),K=t=>$(t)&&"done"in t&&"value"in t,Z=t=>$(t)&&k(t.stat)&&P(t.fd),J=t=>$(t)&&q(t.body),Q=t=>"_getDOMStream"in t&&"_getNodeStream"in t,q=t=>$(t)&&k(t.cancel)&&k(t.getReader)&&!Q(t),X=t=>$(t)&&k(t.read)&&k(t.pipe)&&j(t.readable)&&!Q(t),tt="undefined"!=typeof SharedArrayBuffer?SharedArrayBuffer:ArrayBuffer
;function et(t,e,i=0,r=e.byteLength){
const n=t.byteLength,s=new Uint8Array(t.buffer,t.byteOffset,n),o=new Uint8Array(e.buffer,e.byteOffset,Math.min(r,n))
;return s.set(o,i),t}function it(t,e){const i=function(t){const e=t[0]?[t[0]]:[];let i,r,n,s
;for(let o,a,l=0,c=0,u=t.length;++l<u;)o=e[c],
a=t[l],!o||!a||o.buffer!==a.buffer||a.byteOffset<o.byteOffset?a&&(e[++c]=a):(({byteOffset:i,byteLength:n}=o),
({byteOffset:r,byteLength:s}=a),i+n<r||r+s<i?a&&(e[++c]=a):e[c]=new Uint8Array(o.buffer,i,r-i+s));return e
}(t),r=i.reduce((t,e)=>t+e.byteLength,0);let n,s,o,a=0,l=-1;const c=Math.min(e||Number.POSITIVE_INFINITY,r)
;for(const t=i.length;++l<t;){if(n=i[l],s=n.subarray(0,Math.min(n.length,c-a)),c<=a+s.length){
s.length<n.length?i[l]=n.subarray(s.length):s.length===n.length&&l++,o?et(o,s,a):o=s;break}
et(o||(o=new Uint8Array(c)),s,a),a+=s.length}return[o||new Uint8Array(0),i.slice(l),r-(o?o.byteLength:0)]}
function rt(t,e){let i=K(e)?e.value:e
;return i instanceof t?t===Uint8Array?new t(i.buffer,i.byteOffset,i.byteLength):i:i?("string"==typeof i&&(i=z(i)),
i instanceof ArrayBuffer||i instanceof tt?new t(i):$(r=i)&&k(r.clear)&&k(r.bytes)&&k(r.position)&&k(r.setPosition)&&k(r.capacity)&&k(r.getBufferIdentifier)&&k(r.createLong)?rt(t,i.bytes()):ArrayBuffer.isView(i)?i.byteLength<=0?new t(0):new t(i.buffer,i.byteOffset,i.byteLength/t.BYTES_PER_ELEMENT):t.from(i)):new t(0)
;var r}const nt=t=>rt(Int32Array,t),st=t=>rt(BigInt64Array,t),ot=t=>rt(Uint8Array,t),at=t=>(t.next(),t)
;function*lt(t,e){const i=function*(t){yield t
},r="string"==typeof e||ArrayBuffer.isView(e)||e instanceof ArrayBuffer||e instanceof tt?i(e):G(e)?e:i(e)
;return yield*at(function*(e){let i=null;do{i=e.next(yield rt(t,i))}while(!i.done)}(r[Symbol.iterator]())),new t}
function ct(t,e){return S(this,arguments,function*(){if(W(e))return yield I(yield I(yield*T(D(ct(t,yield I(e))))))
;const i=function(t){return S(this,arguments,function*(){yield yield I(yield I(t))})
},r="string"==typeof e||ArrayBuffer.isView(e)||e instanceof ArrayBuffer||e instanceof tt?i(e):G(e)?function(t){
return S(this,arguments,function*(){yield I(yield*T(D(at(function*(t){let e=null;do{
e=t.next(yield null==e?void 0:e.value)}while(!e.done)}(t[Symbol.iterator]())))))})}(e):H(e)?e:i(e)
;return yield I(yield*T(D(at(function(e){return S(this,arguments,function*(){let i=null;do{
i=yield I(e.next(yield yield I(rt(t,i))))}while(!i.done)})}(r[Symbol.asyncIterator]()))))),yield I(new t)})}
function ut(t,e,i){if(0!==t){const r="bigint"==typeof(i=i.slice(0,e))[0]?BigInt(t):t
;for(let t=-1,e=i.length;++t<e;)i[t]+=r}return i.subarray(0,e)}const dt={fromIterable:t=>ht(function*(t){
let e,i,r,n,s=!1,o=[],a=0;function l(){return"peek"===r?it(o,n)[0]:([i,o,a]=it(o,n),i)}({cmd:r,size:n}=(yield null)||{
cmd:"read",size:0});const c=(u=t,lt(Uint8Array,u))[Symbol.iterator]();var u;try{do{
if(({done:e,value:i}=Number.isNaN(n-a)?c.next():c.next(n-a)),!e&&i.byteLength>0&&(o.push(i),a+=i.byteLength),e||n<=a)do{
({cmd:r,size:n}=yield l())}while(n<a)}while(!e)}catch(t){s=!0,"function"==typeof c.throw&&c.throw(t)}finally{
!1===s&&"function"==typeof c.return&&c.return(null)}return null}(t)),fromAsyncIterable:t=>ht(function(t){
return S(this,arguments,function*(){let e,i,r,n,s=!1,o=[],a=0;function l(){return"peek"===r?it(o,n)[0]:([i,o,a]=it(o,n),
i)}({cmd:r,size:n}=(yield yield I(null))||{cmd:"read",size:0});const c=(u=t,ct(Uint8Array,u))[Symbol.asyncIterator]()
;var u;try{do{if(({done:e,value:i}=Number.isNaN(n-a)?yield I(c.next()):yield I(c.next(n-a))),
!e&&i.byteLength>0&&(o.push(i),a+=i.byteLength),e||n<=a)do{({cmd:r,size:n}=yield yield I(l()))}while(n<a)}while(!e)
}catch(t){s=!0,"function"==typeof c.throw&&(yield I(c.throw(t)))}finally{
!1===s&&"function"==typeof c.return&&(yield I(c.return(new Uint8Array(0))))}return yield I(null)})}(t)),
fromDOMStream:t=>ht(function(t){return S(this,arguments,function*(){let e,i,r,n=!1,s=!1,o=[],a=0;function l(){
return"peek"===i?it(o,r)[0]:([e,o,a]=it(o,r),e)}({cmd:i,size:r}=(yield yield I(null))||{cmd:"read",size:0})
;const c=new AdaptiveByteReader(t);try{do{
if(({done:n,value:e}=Number.isNaN(r-a)?yield I(c.read()):yield I(c.read(r-a))),!n&&e.byteLength>0&&(o.push(ot(e)),
a+=e.byteLength),n||r<=a)do{({cmd:i,size:r}=yield yield I(l()))}while(r<a)}while(!n)}catch(t){s=!0,yield I(c.cancel(t))
}finally{!1===s?yield I(c.cancel()):t.locked&&c.releaseLock()}return yield I(null)})}(t)),
fromNodeStream:t=>ht(function(t){return S(this,arguments,function*(){const e=[];let i,r,n,s="error",o=!1,a=null,l=0,c=[]
;function u(){return"peek"===i?it(c,r)[0]:([n,c,l]=it(c,r),n)}if(({cmd:i,size:r}=(yield yield I(null))||{cmd:"read",
size:0}),t.isTTY)return yield yield I(new Uint8Array(0)),yield I(null);try{e[0]=pt(t,"end"),e[1]=pt(t,"error");do{
if(e[2]=pt(t,"readable"),[s,a]=yield I(Promise.race(e.map(t=>t[2]))),"error"===s)break
;if((o="end"===s)||(Number.isFinite(r-l)?(n=ot(t.read(r-l)),n.byteLength<r-l&&(n=ot(t.read()))):n=ot(t.read()),
n.byteLength>0&&(c.push(n),l+=n.byteLength)),o||r<=l)do{({cmd:i,size:r}=yield yield I(u()))}while(r<l)}while(!o)
}finally{yield I(d(e,"error"===s?a:null))}return yield I(null);function d(e,i){return n=c=null,new Promise((r,n)=>{
for(const[i,r]of e)t.off(i,r);try{const e=t.destroy;e&&e.call(t,i),i=void 0}catch(t){i=t||i}finally{null!=i?n(i):r()}})}
})}(t)),toDOMStream(t,e){throw new Error('"toDOMStream" not available in this environment')},toNodeStream(t,e){
throw new Error('"toNodeStream" not available in this environment')}},ht=t=>(t.next(),t);class AdaptiveByteReader{
constructor(t){this.source=t,this.reader=null,this.reader=this.source.getReader(),this.reader.closed.catch(()=>{})}
get closed(){return this.reader?this.reader.closed.catch(()=>{}):Promise.resolve()}releaseLock(){
this.reader&&this.reader.releaseLock(),this.reader=null}cancel(t){return y(this,void 0,void 0,function*(){
const{reader:e,source:i}=this;e&&(yield e.cancel(t).catch(()=>{})),i&&i.locked&&this.releaseLock()})}read(t){
return y(this,void 0,void 0,function*(){if(0===t)return{done:null==this.reader,value:new Uint8Array(0)}
;const e=yield this.reader.read();return!e.done&&(e.value=ot(e)),e})}}const pt=(t,e)=>{const i=t=>r([e,t]);let r
;return[e,i,new Promise(n=>(r=n)&&t.once(e,i))]};var yt,ft;!function(t){t[t.NONE=0]="NONE",t[t.Null=1]="Null",
t[t.Int=2]="Int",t[t.Float=3]="Float",t[t.Binary=4]="Binary",t[t.Utf8=5]="Utf8",t[t.Bool=6]="Bool",
t[t.Decimal=7]="Decimal",t[t.Date=8]="Date",t[t.Time=9]="Time",t[t.Timestamp=10]="Timestamp",
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
t[t.IntervalMonthDayNano=-31]="IntervalMonthDayNano"}(yt||(yt={})),function(t){t[t.OFFSET=0]="OFFSET",
t[t.DATA=1]="DATA",t[t.VALIDITY=2]="VALIDITY",t[t.TYPE=3]="TYPE"}(ft||(ft={}));function _t(t){if(null===t)return"null"
;if(void 0===t)return"undefined";switch(typeof t){case"number":case"bigint":return`${t}`;case"string":return`"${t}"`}
return"function"==typeof t[Symbol.toPrimitive]?t[Symbol.toPrimitive]("string"):ArrayBuffer.isView(t)?t instanceof BigInt64Array||t instanceof BigUint64Array?`[${[...t].map(t=>_t(t))}]`:`[${t}]`:ArrayBuffer.isView(t)?`[${t}]`:JSON.stringify(t,(t,e)=>"bigint"==typeof e?`${e}`:e)
}function bt(t){
if("bigint"==typeof t&&(t<Number.MIN_SAFE_INTEGER||t>Number.MAX_SAFE_INTEGER))throw new TypeError(`${t} is not safe to convert to a number.`)
;return Number(t)}function mt(t,e){return bt(t/e)+bt(t%e)/bt(e)}const gt=Symbol.for("isArrowBigNum")
;function vt(t,...e){
return 0===e.length?Object.setPrototypeOf(rt(this.TypedArray,t),this.constructor.prototype):Object.setPrototypeOf(new this.TypedArray(t,...e),this.constructor.prototype)
}function Bt(...t){return vt.apply(this,t)}function wt(...t){return vt.apply(this,t)}function It(...t){
return vt.apply(this,t)}vt.prototype[gt]=!0,vt.prototype.toJSON=function(){return`"${Dt(this)}"`},
vt.prototype.valueOf=function(t){return Tt(this,t)},vt.prototype.toString=function(){return Dt(this)},
vt.prototype[Symbol.toPrimitive]=function(t="default"){switch(t){case"number":return Tt(this);case"string":
return Dt(this);case"default":return function(t){if(8===t.byteLength){
return new t.BigIntArray(t.buffer,t.byteOffset,1)[0]}return Dt(t)}(this)}return Dt(this)},
Object.setPrototypeOf(Bt.prototype,Object.create(Int32Array.prototype)),
Object.setPrototypeOf(wt.prototype,Object.create(Uint32Array.prototype)),
Object.setPrototypeOf(It.prototype,Object.create(Uint32Array.prototype)),Object.assign(Bt.prototype,vt.prototype,{
constructor:Bt,signed:!0,TypedArray:Int32Array,BigIntArray:BigInt64Array}),Object.assign(wt.prototype,vt.prototype,{
constructor:wt,signed:!1,TypedArray:Uint32Array,BigIntArray:BigUint64Array}),Object.assign(It.prototype,vt.prototype,{
constructor:It,signed:!0,TypedArray:Uint32Array,BigIntArray:BigUint64Array})
;const St=BigInt(4294967296)*BigInt(4294967296)-BigInt(1);function Tt(t,e){
const{buffer:i,byteOffset:r,byteLength:n,signed:s}=t,o=new BigUint64Array(i,r,n/8),a=s&&o.at(-1)&BigInt(1)<<BigInt(63)
;let l=BigInt(0),c=0;if(a){for(const t of o)l|=(t^St)*(BigInt(1)<<BigInt(64*c++));l*=BigInt(-1),l-=BigInt(1)
}else for(const t of o)l|=t*(BigInt(1)<<BigInt(64*c++));if("number"==typeof e&&e>0){
const t=BigInt("1".padEnd(e+1,"0")),i=a?-l%t:l%t,r=bt(l/t);return+`${a&&0===r?"-":""}${r}.${`${i}`.padStart(e,"0")}`}
return bt(l)}function Dt(t){if(8===t.byteLength){return`${new t.BigIntArray(t.buffer,t.byteOffset,1)[0]}`}
if(!t.signed)return Vt(t);let e=new Uint16Array(t.buffer,t.byteOffset,t.byteLength/2)
;if(new Int16Array([e.at(-1)])[0]>=0)return Vt(t);e=e.slice();let i=1;for(let t=0;t<e.length;t++){const r=e[t],n=~r+i
;e[t]=n,i&=0===r?1:0}return`-${Vt(e)}`}function Vt(t){let e="";const i=new Uint32Array(2)
;let r=new Uint16Array(t.buffer,t.byteOffset,t.byteLength/2)
;const n=new Uint32Array((r=new Uint16Array(r).reverse()).buffer);let s=-1;const o=r.length-1;do{
for(i[0]=r[s=0];s<o;)r[s++]=i[1]=i[0]/10,i[0]=(i[0]-10*i[1]<<16)+r[s];r[s]=i[1]=i[0]/10,i[0]=i[0]-10*i[1],
e=`${i[0]}${e}`}while(n[0]||n[1]||n[2]||n[3]);return null!=e?e:"0"}class BN{static new(t,e){switch(e){case!0:
return new Bt(t);case!1:return new wt(t)}switch(t.constructor){case Int8Array:case Int16Array:case Int32Array:
case BigInt64Array:return new Bt(t)}return 16===t.byteLength?new It(t):new wt(t)}static signed(t){return new Bt(t)}
static unsigned(t){return new wt(t)}static decimal(t){return new It(t)}constructor(t,e){return BN.new(t,e)}}
var Ft,At,Lt,Ot,xt,Mt,Ut,Nt,Rt,Et,Ct,zt,Pt,jt,kt,$t,Wt,Gt,Ht,Yt,Kt,Zt,Jt,Qt,qt,Xt,te,ee,ie,re;!function(t){
t[t.HALF=0]="HALF",t[t.SINGLE=1]="SINGLE",t[t.DOUBLE=2]="DOUBLE"}(Ft||(Ft={})),function(t){t[t.SECOND=0]="SECOND",
t[t.MILLISECOND=1]="MILLISECOND",t[t.MICROSECOND=2]="MICROSECOND",t[t.NANOSECOND=3]="NANOSECOND"}(At||(At={})),
function(t){t[t.DAY=0]="DAY",t[t.MILLISECOND=1]="MILLISECOND"}(Lt||(Lt={})),function(t){t[t.YEAR_MONTH=0]="YEAR_MONTH",
t[t.DAY_TIME=1]="DAY_TIME",t[t.MONTH_DAY_NANO=2]="MONTH_DAY_NANO"}(Ot||(Ot={})),function(t){t[t.Sparse=0]="Sparse",
t[t.Dense=1]="Dense"}(xt||(xt={}));const ne=Symbol.for("apache-arrow/DataType");class type_DataType{
static isDataType(t){return!0===(null==t?void 0:t[ne])}static isNull(t){return(null==t?void 0:t.typeId)===yt.Null}
static isInt(t){return(null==t?void 0:t.typeId)===yt.Int}static isFloat(t){return(null==t?void 0:t.typeId)===yt.Float}
static isBinary(t){return(null==t?void 0:t.typeId)===yt.Binary}static isBinaryView(t){
return(null==t?void 0:t.typeId)===yt.BinaryView}static isLargeBinary(t){return(null==t?void 0:t.typeId)===yt.LargeBinary
}static isUtf8(t){return(null==t?void 0:t.typeId)===yt.Utf8}static isUtf8View(t){
return(null==t?void 0:t.typeId)===yt.Utf8View}static isLargeUtf8(t){return(null==t?void 0:t.typeId)===yt.LargeUtf8}
static isBool(t){return(null==t?void 0:t.typeId)===yt.Bool}static isDecimal(t){
return(null==t?void 0:t.typeId)===yt.Decimal}static isDate(t){return(null==t?void 0:t.typeId)===yt.Date}
static isTime(t){return(null==t?void 0:t.typeId)===yt.Time}static isTimestamp(t){
return(null==t?void 0:t.typeId)===yt.Timestamp}static isInterval(t){return(null==t?void 0:t.typeId)===yt.Interval}
static isDuration(t){return(null==t?void 0:t.typeId)===yt.Duration}static isList(t){
return(null==t?void 0:t.typeId)===yt.List}static isLargeList(t){return(null==t?void 0:t.typeId)===yt.LargeList}
static isStruct(t){return(null==t?void 0:t.typeId)===yt.Struct}static isUnion(t){
return(null==t?void 0:t.typeId)===yt.Union}static isFixedSizeBinary(t){
return(null==t?void 0:t.typeId)===yt.FixedSizeBinary}static isFixedSizeList(t){
return(null==t?void 0:t.typeId)===yt.FixedSizeList}static isMap(t){return(null==t?void 0:t.typeId)===yt.Map}
static isDictionary(t){return(null==t?void 0:t.typeId)===yt.Dictionary}static isDenseUnion(t){
return type_DataType.isUnion(t)&&t.mode===xt.Dense}static isSparseUnion(t){
return type_DataType.isUnion(t)&&t.mode===xt.Sparse}constructor(t){this.typeId=t}}var se;Mt=Symbol.toStringTag,
type_DataType[Mt]=((se=type_DataType.prototype).children=null,se.ArrayType=Array,se.OffsetArrayType=Int32Array,
se[ne]=!0,se[Symbol.toStringTag]="DataType");class type_Null extends type_DataType{constructor(){super(yt.Null)}
toString(){return"Null"}}Ut=Symbol.toStringTag,type_Null[Ut]=(t=>t[Symbol.toStringTag]="Null")(type_Null.prototype)
;class Int_ extends type_DataType{constructor(t,e){super(yt.Int),this.isSigned=t,this.bitWidth=e}get ArrayType(){
switch(this.bitWidth){case 8:return this.isSigned?Int8Array:Uint8Array;case 16:
return this.isSigned?Int16Array:Uint16Array;case 32:return this.isSigned?Int32Array:Uint32Array;case 64:
return this.isSigned?BigInt64Array:BigUint64Array}throw new Error(`Unrecognized ${this[Symbol.toStringTag]} type`)}
toString(){return`${this.isSigned?"I":"Ui"}nt${this.bitWidth}`}}Nt=Symbol.toStringTag,Int_[Nt]=(t=>(t.isSigned=null,
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
}.prototype,"ArrayType",{value:BigUint64Array});class Float extends type_DataType{constructor(t){super(yt.Float),
this.precision=t}get ArrayType(){switch(this.precision){case Ft.HALF:return Uint16Array;case Ft.SINGLE:
return Float32Array;case Ft.DOUBLE:return Float64Array}throw new Error(`Unrecognized ${this[Symbol.toStringTag]} type`)}
toString(){return`Float${this.precision<<5||16}`}}Rt=Symbol.toStringTag,Float[Rt]=(t=>(t.precision=null,
t[Symbol.toStringTag]="Float"))(Float.prototype);Object.defineProperty(class Float16 extends Float{constructor(){
super(Ft.HALF)}}.prototype,"ArrayType",{value:Uint16Array}),Object.defineProperty(class Float32 extends Float{
constructor(){super(Ft.SINGLE)}}.prototype,"ArrayType",{value:Float32Array
}),Object.defineProperty(class Float64 extends Float{constructor(){super(Ft.DOUBLE)}}.prototype,"ArrayType",{
value:Float64Array});class type_Binary extends type_DataType{constructor(){super(yt.Binary)}toString(){return"Binary"}}
Et=Symbol.toStringTag,
type_Binary[Et]=(t=>(t.ArrayType=Uint8Array,t[Symbol.toStringTag]="Binary"))(type_Binary.prototype)
;class type_BinaryView extends type_DataType{constructor(){super(yt.BinaryView)}toString(){return"BinaryView"}}
Ct=Symbol.toStringTag,type_BinaryView.ELEMENT_WIDTH=16,type_BinaryView.INLINE_CAPACITY=12,
type_BinaryView.LENGTH_OFFSET=0,type_BinaryView.INLINE_OFFSET=4,type_BinaryView.BUFFER_INDEX_OFFSET=8,
type_BinaryView.BUFFER_OFFSET_OFFSET=12,type_BinaryView[Ct]=(t=>(t.ArrayType=Uint8Array,
t[Symbol.toStringTag]="BinaryView"))(type_BinaryView.prototype);class type_LargeBinary extends type_DataType{
constructor(){super(yt.LargeBinary)}toString(){return"LargeBinary"}}zt=Symbol.toStringTag,
type_LargeBinary[zt]=(t=>(t.ArrayType=Uint8Array,t.OffsetArrayType=BigInt64Array,
t[Symbol.toStringTag]="LargeBinary"))(type_LargeBinary.prototype);class type_Utf8 extends type_DataType{constructor(){
super(yt.Utf8)}toString(){return"Utf8"}}Pt=Symbol.toStringTag,type_Utf8[Pt]=(t=>(t.ArrayType=Uint8Array,
t[Symbol.toStringTag]="Utf8"))(type_Utf8.prototype);class type_Utf8View extends type_DataType{constructor(){
super(yt.Utf8View)}toString(){return"Utf8View"}}
jt=Symbol.toStringTag,type_Utf8View.ELEMENT_WIDTH=type_BinaryView.ELEMENT_WIDTH,
type_Utf8View.INLINE_CAPACITY=type_BinaryView.INLINE_CAPACITY,type_Utf8View[jt]=(t=>(t.ArrayType=Uint8Array,
t[Symbol.toStringTag]="Utf8View"))(type_Utf8View.prototype);class type_LargeUtf8 extends type_DataType{constructor(){
super(yt.LargeUtf8)}toString(){return"LargeUtf8"}}kt=Symbol.toStringTag,type_LargeUtf8[kt]=(t=>(t.ArrayType=Uint8Array,
t.OffsetArrayType=BigInt64Array,t[Symbol.toStringTag]="LargeUtf8"))(type_LargeUtf8.prototype)
;class type_Bool extends type_DataType{constructor(){super(yt.Bool)}toString(){return"Bool"}}$t=Symbol.toStringTag,
type_Bool[$t]=(t=>(t.ArrayType=Uint8Array,t[Symbol.toStringTag]="Bool"))(type_Bool.prototype)
;class type_Decimal extends type_DataType{constructor(t,e,i=128){super(yt.Decimal),this.scale=t,this.precision=e,
this.bitWidth=i}toString(){return`Decimal[${this.precision}e${this.scale>0?"+":""}${this.scale}]`}}
Wt=Symbol.toStringTag,type_Decimal[Wt]=(t=>(t.scale=null,t.precision=null,t.ArrayType=Uint32Array,
t[Symbol.toStringTag]="Decimal"))(type_Decimal.prototype);class Date_ extends type_DataType{constructor(t){
super(yt.Date),this.unit=t}toString(){return`Date${32*(this.unit+1)}<${Lt[this.unit]}>`}get ArrayType(){
return this.unit===Lt.DAY?Int32Array:BigInt64Array}}Gt=Symbol.toStringTag,Date_[Gt]=(t=>(t.unit=null,
t[Symbol.toStringTag]="Date"))(Date_.prototype);class Time_ extends type_DataType{constructor(t,e){super(yt.Time),
this.unit=t,this.bitWidth=e}toString(){return`Time${this.bitWidth}<${At[this.unit]}>`}get ArrayType(){
switch(this.bitWidth){case 32:return Int32Array;case 64:return BigInt64Array}
throw new Error(`Unrecognized ${this[Symbol.toStringTag]} type`)}}Ht=Symbol.toStringTag,Time_[Ht]=(t=>(t.unit=null,
t.bitWidth=null,t[Symbol.toStringTag]="Time"))(Time_.prototype);class Timestamp_ extends type_DataType{constructor(t,e){
super(yt.Timestamp),this.unit=t,this.timezone=e}toString(){
return`Timestamp<${At[this.unit]}${this.timezone?`, ${this.timezone}`:""}>`}}Yt=Symbol.toStringTag,
Timestamp_[Yt]=(t=>(t.unit=null,
t.timezone=null,t.ArrayType=BigInt64Array,t[Symbol.toStringTag]="Timestamp"))(Timestamp_.prototype)
;class Interval_ extends type_DataType{constructor(t){super(yt.Interval),this.unit=t}toString(){
return`Interval<${Ot[this.unit]}>`}}Kt=Symbol.toStringTag,Interval_[Kt]=(t=>(t.unit=null,t.ArrayType=Int32Array,
t[Symbol.toStringTag]="Interval"))(Interval_.prototype);class type_Duration extends type_DataType{constructor(t){
super(yt.Duration),this.unit=t}toString(){return`Duration<${At[this.unit]}>`}}Zt=Symbol.toStringTag,
type_Duration[Zt]=(t=>(t.unit=null,t.ArrayType=BigInt64Array,t[Symbol.toStringTag]="Duration"))(type_Duration.prototype)
;class type_List extends type_DataType{constructor(t){super(yt.List),this.children=[t]}toString(){
return`List<${this.valueType}>`}get valueType(){return this.children[0].type}get valueField(){return this.children[0]}
get ArrayType(){return this.valueType.ArrayType}}Jt=Symbol.toStringTag,type_List[Jt]=(t=>(t.children=null,
t[Symbol.toStringTag]="List"))(type_List.prototype);class type_LargeList extends type_DataType{constructor(t){
super(yt.LargeList),this.children=[t]}toString(){return`LargeList<${this.valueType}>`}get valueType(){
return this.children[0].type}get valueField(){return this.children[0]}get ArrayType(){return this.valueType.ArrayType}}
Qt=Symbol.toStringTag,type_LargeList[Qt]=(t=>(t.children=null,t.OffsetArrayType=BigInt64Array,
t[Symbol.toStringTag]="LargeList"))(type_LargeList.prototype);class Struct extends type_DataType{constructor(t){
super(yt.Struct),this.children=t}toString(){return`Struct<{${this.children.map(t=>`${t.name}:${t.type}`).join(", ")}}>`}
}qt=Symbol.toStringTag,Struct[qt]=(t=>(t.children=null,t[Symbol.toStringTag]="Struct"))(Struct.prototype)
;class Union_ extends type_DataType{constructor(t,e,i){super(yt.Union),this.mode=t,this.children=i,
this.typeIds=e=Int32Array.from(e),this.typeIdToChildIndex=e.reduce((t,e,i)=>(t[e]=i)&&t||t,Object.create(null))}
toString(){return`${this[Symbol.toStringTag]}<${this.children.map(t=>`${t.type}`).join(" | ")}>`}}Xt=Symbol.toStringTag,
Union_[Xt]=(t=>(t.mode=null,t.typeIds=null,t.children=null,t.typeIdToChildIndex=null,t.ArrayType=Int8Array,
t[Symbol.toStringTag]="Union"))(Union_.prototype);class type_FixedSizeBinary extends type_DataType{constructor(t){
super(yt.FixedSizeBinary),this.byteWidth=t}toString(){return`FixedSizeBinary[${this.byteWidth}]`}}te=Symbol.toStringTag,
type_FixedSizeBinary[te]=(t=>(t.byteWidth=null,
t.ArrayType=Uint8Array,t[Symbol.toStringTag]="FixedSizeBinary"))(type_FixedSizeBinary.prototype)
;class type_FixedSizeList extends type_DataType{constructor(t,e){super(yt.FixedSizeList),this.listSize=t,
this.children=[e]}get valueType(){return this.children[0].type}get valueField(){return this.children[0]}get ArrayType(){
return this.valueType.ArrayType}toString(){return`FixedSizeList[${this.listSize}]<${this.valueType}>`}}
ee=Symbol.toStringTag,type_FixedSizeList[ee]=(t=>(t.children=null,t.listSize=null,
t[Symbol.toStringTag]="FixedSizeList"))(type_FixedSizeList.prototype);class Map_ extends type_DataType{
constructor(t,e=!1){var i,r,n;if(super(yt.Map),this.children=[t],this.keysSorted=e,t&&(t.name="entries",
null===(i=null==t?void 0:t.type)||void 0===i?void 0:i.children)){
const e=null===(r=null==t?void 0:t.type)||void 0===r?void 0:r.children[0];e&&(e.name="key")
;const i=null===(n=null==t?void 0:t.type)||void 0===n?void 0:n.children[1];i&&(i.name="value")}}get keyType(){
return this.children[0].type.children[0].type}get valueType(){return this.children[0].type.children[1].type}
get childType(){return this.children[0].type}toString(){
return`Map<{${this.children[0].type.children.map(t=>`${t.name}:${t.type}`).join(", ")}}>`}}ie=Symbol.toStringTag,
Map_[ie]=(t=>(t.children=null,t.keysSorted=null,t[Symbol.toStringTag]="Map_"))(Map_.prototype);const oe=(ae=-1,()=>++ae)
;var ae;class Dictionary extends type_DataType{constructor(t,e,i,r){super(yt.Dictionary),this.indices=e,
this.dictionary=t,this.isOrdered=r||!1,this.id=null==i?oe():bt(i)}get children(){return this.dictionary.children}
get valueType(){return this.dictionary}get ArrayType(){return this.dictionary.ArrayType}toString(){
return`Dictionary<${this.indices}, ${this.dictionary}>`}}function le(t){const e=t;switch(t.typeId){case yt.Decimal:
return t.bitWidth/32;case yt.Interval:return e.unit===Ot.MONTH_DAY_NANO?4:1+e.unit;case yt.BinaryView:case yt.Utf8View:
return 16;case yt.FixedSizeList:return e.listSize;case yt.FixedSizeBinary:return e.byteWidth;default:return 1}}
re=Symbol.toStringTag,Dictionary[re]=(t=>(t.id=null,t.indices=null,t.isOrdered=null,t.dictionary=null,
t[Symbol.toStringTag]="Dictionary"))(Dictionary.prototype);class Visitor{visitMany(t,...e){
return t.map((t,i)=>this.visit(t,...e.map(t=>t[i])))}visit(...t){return this.getVisitFn(t[0],!1).apply(this,t)}
getVisitFn(t,e=!0){return function(t,e,i=!0){if("number"==typeof e)return ce(t,e,i)
;if("string"==typeof e&&e in yt)return ce(t,yt[e],i);if(e&&e instanceof type_DataType)return ce(t,ue(e),i)
;if((null==e?void 0:e.type)&&e.type instanceof type_DataType)return ce(t,ue(e.type),i);return ce(t,yt.NONE,i)}(this,t,e)
}getVisitFnByTypeId(t,e=!0){return ce(this,t,e)}visitNull(t,...e){return null}visitBool(t,...e){return null}
visitInt(t,...e){return null}visitFloat(t,...e){return null}visitUtf8(t,...e){return null}visitLargeUtf8(t,...e){
return null}visitUtf8View(t,...e){return null}visitBinary(t,...e){return null}visitLargeBinary(t,...e){return null}
visitBinaryView(t,...e){return null}visitFixedSizeBinary(t,...e){return null}visitDate(t,...e){return null}
visitTimestamp(t,...e){return null}visitTime(t,...e){return null}visitDecimal(t,...e){return null}visitList(t,...e){
return null}visitLargeList(t,...e){return null}visitStruct(t,...e){return null}visitUnion(t,...e){return null}
visitDictionary(t,...e){return null}visitInterval(t,...e){return null}visitDuration(t,...e){return null}
visitFixedSizeList(t,...e){return null}visitMap(t,...e){return null}}function ce(t,e,i=!0){let r=null;switch(e){
case yt.Null:r=t.visitNull;break;case yt.Bool:r=t.visitBool;break;case yt.Int:r=t.visitInt;break;case yt.Int8:
r=t.visitInt8||t.visitInt;break;case yt.Int16:r=t.visitInt16||t.visitInt;break;case yt.Int32:r=t.visitInt32||t.visitInt
;break;case yt.Int64:r=t.visitInt64||t.visitInt;break;case yt.Uint8:r=t.visitUint8||t.visitInt;break;case yt.Uint16:
r=t.visitUint16||t.visitInt;break;case yt.Uint32:r=t.visitUint32||t.visitInt;break;case yt.Uint64:
r=t.visitUint64||t.visitInt;break;case yt.Float:r=t.visitFloat;break;case yt.Float16:r=t.visitFloat16||t.visitFloat
;break;case yt.Float32:r=t.visitFloat32||t.visitFloat;break;case yt.Float64:r=t.visitFloat64||t.visitFloat;break
;case yt.Utf8:r=t.visitUtf8;break;case yt.LargeUtf8:r=t.visitLargeUtf8;break;case yt.Utf8View:
r=t.visitUtf8View||t.visitUtf8;break;case yt.Binary:r=t.visitBinary;break;case yt.LargeBinary:r=t.visitLargeBinary;break
;case yt.BinaryView:r=t.visitBinaryView||t.visitBinary;break;case yt.FixedSizeBinary:r=t.visitFixedSizeBinary;break
;case yt.Date:r=t.visitDate;break;case yt.DateDay:r=t.visitDateDay||t.visitDate;break;case yt.DateMillisecond:
r=t.visitDateMillisecond||t.visitDate;break;case yt.Timestamp:r=t.visitTimestamp;break;case yt.TimestampSecond:
r=t.visitTimestampSecond||t.visitTimestamp;break;case yt.TimestampMillisecond:
r=t.visitTimestampMillisecond||t.visitTimestamp;break;case yt.TimestampMicrosecond:
r=t.visitTimestampMicrosecond||t.visitTimestamp;break;case yt.TimestampNanosecond:
r=t.visitTimestampNanosecond||t.visitTimestamp;break;case yt.Time:r=t.visitTime;break;case yt.TimeSecond:
r=t.visitTimeSecond||t.visitTime;break;case yt.TimeMillisecond:r=t.visitTimeMillisecond||t.visitTime;break
;case yt.TimeMicrosecond:r=t.visitTimeMicrosecond||t.visitTime;break;case yt.TimeNanosecond:
r=t.visitTimeNanosecond||t.visitTime;break;case yt.Decimal:r=t.visitDecimal;break;case yt.List:r=t.visitList;break
;case yt.LargeList:r=t.visitLargeList;break;case yt.Struct:r=t.visitStruct;break;case yt.Union:r=t.visitUnion;break
;case yt.DenseUnion:r=t.visitDenseUnion||t.visitUnion;break;case yt.SparseUnion:r=t.visitSparseUnion||t.visitUnion;break
;case yt.Dictionary:r=t.visitDictionary;break;case yt.Interval:r=t.visitInterval;break;case yt.IntervalDayTime:
r=t.visitIntervalDayTime||t.visitInterval;break;case yt.IntervalYearMonth:r=t.visitIntervalYearMonth||t.visitInterval
;break;case yt.IntervalMonthDayNano:r=t.visitIntervalMonthDayNano||t.visitInterval;break;case yt.Duration:
r=t.visitDuration;break;case yt.DurationSecond:r=t.visitDurationSecond||t.visitDuration;break
;case yt.DurationMillisecond:r=t.visitDurationMillisecond||t.visitDuration;break;case yt.DurationMicrosecond:
r=t.visitDurationMicrosecond||t.visitDuration;break;case yt.DurationNanosecond:
r=t.visitDurationNanosecond||t.visitDuration;break;case yt.FixedSizeList:r=t.visitFixedSizeList;break;case yt.Map:
r=t.visitMap}if("function"==typeof r)return r;if(!i)return()=>null;throw new Error(`Unrecognized type '${yt[e]}'`)}
function ue(t){switch(t.typeId){case yt.Null:return yt.Null;case yt.Int:{const{bitWidth:e,isSigned:i}=t;switch(e){
case 8:return i?yt.Int8:yt.Uint8;case 16:return i?yt.Int16:yt.Uint16;case 32:return i?yt.Int32:yt.Uint32;case 64:
return i?yt.Int64:yt.Uint64}return yt.Int}case yt.Float:switch(t.precision){case Ft.HALF:return yt.Float16
;case Ft.SINGLE:return yt.Float32;case Ft.DOUBLE:return yt.Float64}return yt.Float;case yt.Binary:return yt.Binary
;case yt.LargeBinary:return yt.LargeBinary;case yt.BinaryView:return yt.BinaryView;case yt.Utf8:return yt.Utf8
;case yt.LargeUtf8:return yt.LargeUtf8;case yt.Utf8View:return yt.Utf8View;case yt.Bool:return yt.Bool;case yt.Decimal:
return yt.Decimal;case yt.Time:switch(t.unit){case At.SECOND:return yt.TimeSecond;case At.MILLISECOND:
return yt.TimeMillisecond;case At.MICROSECOND:return yt.TimeMicrosecond;case At.NANOSECOND:return yt.TimeNanosecond}
return yt.Time;case yt.Timestamp:switch(t.unit){case At.SECOND:return yt.TimestampSecond;case At.MILLISECOND:
return yt.TimestampMillisecond;case At.MICROSECOND:return yt.TimestampMicrosecond;case At.NANOSECOND:
return yt.TimestampNanosecond}return yt.Timestamp;case yt.Date:switch(t.unit){case Lt.DAY:return yt.DateDay
;case Lt.MILLISECOND:return yt.DateMillisecond}return yt.Date;case yt.Interval:switch(t.unit){case Ot.DAY_TIME:
return yt.IntervalDayTime;case Ot.YEAR_MONTH:return yt.IntervalYearMonth;case Ot.MONTH_DAY_NANO:
return yt.IntervalMonthDayNano}return yt.Interval;case yt.Duration:switch(t.unit){case At.SECOND:
return yt.DurationSecond;case At.MILLISECOND:return yt.DurationMillisecond;case At.MICROSECOND:
return yt.DurationMicrosecond;case At.NANOSECOND:return yt.DurationNanosecond}return yt.Duration;case yt.Map:
return yt.Map;case yt.List:return yt.List;case yt.LargeList:return yt.LargeList;case yt.Struct:return yt.Struct
;case yt.Union:switch(t.mode){case xt.Dense:return yt.DenseUnion;case xt.Sparse:return yt.SparseUnion}return yt.Union
;case yt.FixedSizeBinary:return yt.FixedSizeBinary;case yt.FixedSizeList:return yt.FixedSizeList;case yt.Dictionary:
return yt.Dictionary}throw new Error(`Unrecognized type '${yt[t.typeId]}'`)}Visitor.prototype.visitInt8=null,
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
Visitor.prototype.visitDurationNanosecond=null;const de=new Float64Array(1),he=new Uint32Array(de.buffer)
;function pe(t){const e=(31744&t)>>10,i=(1023&t)/1024,r=Math.pow(-1,(32768&t)>>15);switch(e){case 31:
return r*(i?Number.NaN:1/0);case 0:return r*(i?6103515625e-14*i:0)}return r*Math.pow(2,e-15)*(1+i)}function ye(t){
if(t!=t)return 32256;de[0]=t;const e=(2147483648&he[1])>>16&65535;let i=2146435072&he[1],r=0
;return i>=1089470464?he[0]>0?i=31744:(i=(2080374784&i)>>16,
r=(1048575&he[1])>>10):i<=1056964608?(r=1048576+(1048575&he[1]),r=1048576+(r<<(i>>20)-998)>>21,i=0):(i=i-1056964608>>10,
r=512+(1048575&he[1])>>10),e|i|65535&r}class SetVisitor extends Visitor{}function fe(t){return(e,i,r)=>{
if(e.setValid(i,null!=r))return t(e,i,r)}}const _e=(t,e,i,r)=>{if(i+1<e.length){const n=bt(e[i]),s=bt(e[i+1])
;t.set(r.subarray(0,s-n),n)}},be=({values:t},e,i)=>{t[e]=i},me=({values:t},e,i)=>{t[e]=i},ge=({values:t},e,i)=>{
t[e]=ye(i)},ve=({values:t},e,i)=>{((t,e,i)=>{t[e]=Math.floor(i/864e5)})(t,e,i.valueOf())},Be=({values:t},e,i)=>{
t[e]=BigInt(i)},we=({stride:t,values:e},i,r)=>{e.set(r.subarray(0,t),t*i)
},Ie=({values:t,valueOffsets:e},i,r)=>_e(t,e,i,r),Se=(t,e,i)=>{var r,n,s,o;const a=t.values
;if(!a)throw new Error("BinaryView data is missing view buffer");const l=type_BinaryView.ELEMENT_WIDTH,c=e*l,u=c+l
;if(c<0||u>a.length)throw new RangeError(`BinaryView index ${e} out of bounds`);a.fill(0,c,u)
;const d=new DataView(a.buffer,a.byteOffset+c,l),h=i.length;if(d.setInt32(type_BinaryView.LENGTH_OFFSET,h,!0),
h<=type_BinaryView.INLINE_CAPACITY)return void a.set(i,c+type_BinaryView.INLINE_OFFSET)
;const p=(null!==(r=i[0])&&void 0!==r?r:0)|(null!==(n=i[1])&&void 0!==n?n:0)<<8|(null!==(s=i[2])&&void 0!==s?s:0)<<16|(null!==(o=i[3])&&void 0!==o?o:0)<<24
;d.setUint32(type_BinaryView.INLINE_OFFSET,p>>>0,!0);const y=(t=>{let e=t.variadicBuffers
;return Array.isArray(e)&&!Object.isFrozen(e)||(e=Array.from(e),t.variadicBuffers=e),e})(t),f=i.slice(),_=y.push(f)-1
;d.setInt32(type_BinaryView.BUFFER_INDEX_OFFSET,_,!0),d.setInt32(type_BinaryView.BUFFER_OFFSET_OFFSET,0,!0)
},Te=({values:t,valueOffsets:e},i,r)=>_e(t,e,i,z(r)),De=(t,e,i)=>{t.type.unit===Lt.DAY?ve(t,e,i):Be(t,e,i)
},Ve=({values:t},e,i)=>{t[e]=BigInt(i/1e3)},Fe=({values:t},e,i)=>{t[e]=BigInt(i)},Ae=({values:t},e,i)=>{
t[e]=BigInt(1e3*i)},Le=({values:t},e,i)=>{t[e]=BigInt(1e6*i)},Oe=(t,e,i)=>{switch(t.type.unit){case At.SECOND:
return Ve(t,e,i);case At.MILLISECOND:return Fe(t,e,i);case At.MICROSECOND:return Ae(t,e,i);case At.NANOSECOND:
return Le(t,e,i)}},xe=({values:t},e,i)=>{t[e]=i},Me=({values:t},e,i)=>{t[e]=i},Ue=({values:t},e,i)=>{t[e]=i
},Ne=({values:t},e,i)=>{t[e]=i},Re=(t,e,i)=>{switch(t.type.unit){case At.SECOND:return xe(t,e,i);case At.MILLISECOND:
return Me(t,e,i);case At.MICROSECOND:return Ue(t,e,i);case At.NANOSECOND:return Ne(t,e,i)}
},Ee=({values:t,stride:e},i,r)=>{t.set(r.subarray(0,e),e*i)},Ce=(t,e,i)=>{
const r=t.children[0],n=t.valueOffsets,s=Je.getVisitFn(r),o=bt(n[e]),a=bt(n[e+1])
;if(Array.isArray(i))for(let t=-1,e=o;e<a;)s(r,e++,i[++t]);else for(let t=-1,e=o;e<a;)s(r,e++,i.get(++t))},ze=(t,e,i)=>{
const r=t.type.typeIdToChildIndex[t.typeIds[e]],n=t.children[r];Je.visit(n,t.valueOffsets[e],i)},Pe=(t,e,i)=>{
const r=t.type.typeIdToChildIndex[t.typeIds[e]],n=t.children[r];Je.visit(n,e,i)},je=(t,e,i)=>{switch(t.type.unit){
case Ot.YEAR_MONTH:return $e(t,e,i);case Ot.DAY_TIME:return ke(t,e,i);case Ot.MONTH_DAY_NANO:return We(t,e,i)}
},ke=({values:t},e,i)=>{t.set(i.subarray(0,2),2*e)},$e=({values:t},e,i)=>{t[e]=12*i[0]+i[1]%12
},We=({values:t,stride:e},i,r)=>{t.set(r.subarray(0,e),e*i)},Ge=({values:t},e,i)=>{t[e]=i},He=({values:t},e,i)=>{t[e]=i
},Ye=({values:t},e,i)=>{t[e]=i},Ke=({values:t},e,i)=>{t[e]=i},Ze=(t,e,i)=>{switch(t.type.unit){case At.SECOND:
return Ge(t,e,i);case At.MILLISECOND:return He(t,e,i);case At.MICROSECOND:return Ye(t,e,i);case At.NANOSECOND:
return Ke(t,e,i)}};SetVisitor.prototype.visitBool=fe(({offset:t,values:e},i,r)=>{const n=t+i
;r?e[n>>3]|=1<<n%8:e[n>>3]&=~(1<<n%8)}),SetVisitor.prototype.visitInt=fe(be),SetVisitor.prototype.visitInt8=fe(be),
SetVisitor.prototype.visitInt16=fe(be),SetVisitor.prototype.visitInt32=fe(be),SetVisitor.prototype.visitInt64=fe(be),
SetVisitor.prototype.visitUint8=fe(be),SetVisitor.prototype.visitUint16=fe(be),SetVisitor.prototype.visitUint32=fe(be),
SetVisitor.prototype.visitUint64=fe(be),SetVisitor.prototype.visitFloat=fe((t,e,i)=>{switch(t.type.precision){
case Ft.HALF:return ge(t,e,i);case Ft.SINGLE:case Ft.DOUBLE:return me(t,e,i)}}),
SetVisitor.prototype.visitFloat16=fe(ge),SetVisitor.prototype.visitFloat32=fe(me),
SetVisitor.prototype.visitFloat64=fe(me),
SetVisitor.prototype.visitUtf8=fe(Te),SetVisitor.prototype.visitLargeUtf8=fe(Te),
SetVisitor.prototype.visitUtf8View=fe((t,e,i)=>{const r=z(i);Se(t,e,r)}),SetVisitor.prototype.visitBinary=fe(Ie),
SetVisitor.prototype.visitLargeBinary=fe(Ie),SetVisitor.prototype.visitBinaryView=fe((t,e,i)=>{
const r=i instanceof Uint8Array?i:new Uint8Array(i);Se(t,e,r)}),SetVisitor.prototype.visitFixedSizeBinary=fe(we),
SetVisitor.prototype.visitDate=fe(De),
SetVisitor.prototype.visitDateDay=fe(ve),SetVisitor.prototype.visitDateMillisecond=fe(Be),
SetVisitor.prototype.visitTimestamp=fe(Oe),SetVisitor.prototype.visitTimestampSecond=fe(Ve),
SetVisitor.prototype.visitTimestampMillisecond=fe(Fe),SetVisitor.prototype.visitTimestampMicrosecond=fe(Ae),
SetVisitor.prototype.visitTimestampNanosecond=fe(Le),SetVisitor.prototype.visitTime=fe(Re),
SetVisitor.prototype.visitTimeSecond=fe(xe),SetVisitor.prototype.visitTimeMillisecond=fe(Me),
SetVisitor.prototype.visitTimeMicrosecond=fe(Ue),SetVisitor.prototype.visitTimeNanosecond=fe(Ne),
SetVisitor.prototype.visitDecimal=fe(Ee),
SetVisitor.prototype.visitList=fe(Ce),SetVisitor.prototype.visitLargeList=fe(Ce),
SetVisitor.prototype.visitStruct=fe((t,e,i)=>{
const r=t.type.children.map(t=>Je.getVisitFn(t.type)),n=i instanceof Map?(s=e,o=i,
(t,e,i,r)=>e&&t(e,s,o.get(i.name))):i instanceof vector_Vector?((t,e)=>(i,r,n,s)=>r&&i(r,t,e.get(s)))(e,i):Array.isArray(i)?((t,e)=>(i,r,n,s)=>r&&i(r,t,e[s]))(e,i):((t,e)=>(i,r,n,s)=>r&&i(r,t,e[n.name]))(e,i)
;var s,o;t.type.children.forEach((e,i)=>n(r[i],t.children[i],e,i))}),SetVisitor.prototype.visitUnion=fe((t,e,i)=>{
t.type.mode===xt.Dense?ze(t,e,i):Pe(t,e,i)}),SetVisitor.prototype.visitDenseUnion=fe(ze),
SetVisitor.prototype.visitSparseUnion=fe(Pe),SetVisitor.prototype.visitDictionary=fe((t,e,i)=>{var r
;null===(r=t.dictionary)||void 0===r||r.set(t.values[e],i)}),SetVisitor.prototype.visitInterval=fe(je),
SetVisitor.prototype.visitIntervalDayTime=fe(ke),SetVisitor.prototype.visitIntervalYearMonth=fe($e),
SetVisitor.prototype.visitIntervalMonthDayNano=fe(We),SetVisitor.prototype.visitDuration=fe(Ze),
SetVisitor.prototype.visitDurationSecond=fe(Ge),SetVisitor.prototype.visitDurationMillisecond=fe(He),
SetVisitor.prototype.visitDurationMicrosecond=fe(Ye),SetVisitor.prototype.visitDurationNanosecond=fe(Ke),
SetVisitor.prototype.visitFixedSizeList=fe((t,e,i)=>{const{stride:r}=t,n=t.children[0],s=Je.getVisitFn(n)
;if(Array.isArray(i))for(let t=-1,o=e*r;++t<r;)s(n,o+t,i[t]);else for(let t=-1,o=e*r;++t<r;)s(n,o+t,i.get(t))}),
SetVisitor.prototype.visitMap=fe((t,e,i)=>{const r=t.children[0],{valueOffsets:n}=t,s=Je.getVisitFn(r)
;let{[e]:o,[e+1]:a}=n;const l=i instanceof Map?i.entries():Object.entries(i);for(const t of l)if(s(r,o,t),++o>=a)break})
;const Je=new SetVisitor,Qe=Symbol.for("parent"),qe=Symbol.for("rowIndex");class StructRow{constructor(t,e){
return this[Qe]=t,this[qe]=e,new Proxy(this,Xe)}toArray(){return Object.values(this.toJSON())}toJSON(){
const t=this[qe],e=this[Qe],i=e.type.children,r={};for(let n=-1,s=i.length;++n<s;)r[i[n].name]=Fi.visit(e.children[n],t)
;return r}toString(){return`{${[...this].map(([t,e])=>`${_t(t)}: ${_t(e)}`).join(", ")}}`}
[Symbol.for("nodejs.util.inspect.custom")](){return this.toString()}[Symbol.iterator](){
return new StructRowIterator(this[Qe],this[qe])}}class StructRowIterator{constructor(t,e){this.childIndex=0,
this.children=t.children,this.rowIndex=e,this.childFields=t.type.children,this.numChildren=this.childFields.length}
[Symbol.iterator](){return this}next(){const t=this.childIndex;return t<this.numChildren?(this.childIndex=t+1,{done:!1,
value:[this.childFields[t].name,Fi.visit(this.children[t],this.rowIndex)]}):{done:!0,value:null}}}
Object.defineProperties(StructRow.prototype,{[Symbol.toStringTag]:{enumerable:!1,configurable:!1,value:"Row"},[Qe]:{
writable:!0,enumerable:!1,configurable:!1,value:null},[qe]:{writable:!0,enumerable:!1,configurable:!1,value:-1}})
;const Xe=new class StructRowProxyHandler{isExtensible(){return!1}deleteProperty(){return!1}preventExtensions(){return!0
}ownKeys(t){return t[Qe].type.children.map(t=>t.name)}has(t,e){return t[Qe].type.children.some(t=>t.name===e)}
getOwnPropertyDescriptor(t,e){if(t[Qe].type.children.some(t=>t.name===e))return{writable:!0,enumerable:!0,
configurable:!0}}get(t,e){if(Reflect.has(t,e))return t[e];const i=t[Qe].type.children.findIndex(t=>t.name===e)
;if(-1!==i){const r=Fi.visit(t[Qe].children[i],t[qe]);return Reflect.set(t,e,r),r}}set(t,e,i){
const r=t[Qe].type.children.findIndex(t=>t.name===e);return-1!==r?(Je.visit(t[Qe].children[r],t[qe],i),
Reflect.set(t,e,i)):!(!Reflect.has(t,e)&&"symbol"!=typeof e)&&Reflect.set(t,e,i)}};class GetVisitor extends Visitor{}
function ti(t){return(e,i)=>e.getValid(i)?t(e,i):null}const ei=16,ii=(t,e,i)=>{if(i+1>=e.length)return null
;const r=bt(e[i]),n=bt(e[i+1]);return t.subarray(r,n)
},ri=({values:t},e)=>((t,e)=>864e5*t[e])(t,e),ni=({values:t},e)=>bt(t[e]),si=({stride:t,values:e},i)=>e[t*i],oi=({values:t},e)=>t[e],ai=({values:t,valueOffsets:e},i)=>ii(t,e,i),li=(t,e)=>{
var i;const r=t.values;if(!r)throw new Error("BinaryView data is missing view buffer");const n=e*ei,s=n+ei
;if(n<0||s>r.length)throw new Error(`BinaryView data buffer is too short: expected 16 bytes, got ${Math.max(0,r.length-n)}`)
;const o=r.subarray(n,s)
;if(o.length<ei)throw new Error(`BinaryView data buffer is too short: expected 16 bytes, got ${o.length}`)
;const a=new DataView(r.buffer,o.byteOffset,ei),l=a.getInt32(0,!0);if(l<=0)return new Uint8Array(0)
;if(l<=12)return o.subarray(4,4+l)
;const c=a.getInt32(8,!0),u=a.getInt32(12,!0),d=null===(i=t.variadicBuffers)||void 0===i?void 0:i[c]
;if(!d)throw new Error(`BinaryView variadic buffer ${c} is missing`);return d.subarray(u,u+l)
},ci=({values:t,valueOffsets:e},i)=>{const r=ii(t,e,i);return null!==r?E(r):null
},ui=({values:t},e)=>1e3*bt(t[e]),di=({values:t},e)=>bt(t[e]),hi=({values:t},e)=>mt(t[e],BigInt(1e3)),pi=({values:t},e)=>mt(t[e],BigInt(1e6)),yi=({values:t},e)=>t[e],fi=({values:t},e)=>t[e],_i=({values:t},e)=>t[e],bi=({values:t},e)=>t[e],mi=(t,e)=>{
const{valueOffsets:i,stride:r,children:n}=t,s=bt(i[e*r]),o=bt(i[e*r+1]),a=n[0].slice(s,o-s)
;return new vector_Vector([a])},gi=(t,e)=>{const i=t.type.typeIdToChildIndex[t.typeIds[e]],r=t.children[i]
;return Fi.visit(r,t.valueOffsets[e])},vi=(t,e)=>{const i=t.type.typeIdToChildIndex[t.typeIds[e]],r=t.children[i]
;return Fi.visit(r,e)},Bi=({values:t},e)=>t.subarray(2*e,2*(e+1)),wi=({values:t},e)=>{const i=t[e],r=new Int32Array(2)
;return r[0]=Math.trunc(i/12),r[1]=Math.trunc(i%12),r
},Ii=({values:t},e)=>t.subarray(4*e,4*(e+1)),Si=({values:t},e)=>t[e],Ti=({values:t},e)=>t[e],Di=({values:t},e)=>t[e],Vi=({values:t},e)=>t[e]
;GetVisitor.prototype.visitNull=ti((t,e)=>null),GetVisitor.prototype.visitBool=ti(({offset:t,values:e},i)=>{const r=t+i
;return!!(e[r>>3]&1<<r%8)}),GetVisitor.prototype.visitInt=ti(({values:t},e)=>t[e]),
GetVisitor.prototype.visitInt8=ti(si),GetVisitor.prototype.visitInt16=ti(si),GetVisitor.prototype.visitInt32=ti(si),
GetVisitor.prototype.visitInt64=ti(oi),GetVisitor.prototype.visitUint8=ti(si),GetVisitor.prototype.visitUint16=ti(si),
GetVisitor.prototype.visitUint32=ti(si),GetVisitor.prototype.visitUint64=ti(oi),
GetVisitor.prototype.visitFloat=ti(({type:t,values:e},i)=>t.precision!==Ft.HALF?e[i]:pe(e[i])),
GetVisitor.prototype.visitFloat16=ti(({stride:t,values:e},i)=>pe(e[t*i])),GetVisitor.prototype.visitFloat32=ti(si),
GetVisitor.prototype.visitFloat64=ti(si),
GetVisitor.prototype.visitUtf8=ti(ci),GetVisitor.prototype.visitLargeUtf8=ti(ci),
GetVisitor.prototype.visitUtf8View=ti((t,e)=>{const i=li(t,e);return E(i)}),GetVisitor.prototype.visitBinary=ti(ai),
GetVisitor.prototype.visitLargeBinary=ti(ai),GetVisitor.prototype.visitBinaryView=ti((t,e)=>li(t,e)),
GetVisitor.prototype.visitFixedSizeBinary=ti(({stride:t,values:e},i)=>e.subarray(t*i,t*(i+1))),
GetVisitor.prototype.visitDate=ti((t,e)=>t.type.unit===Lt.DAY?ri(t,e):ni(t,e)),GetVisitor.prototype.visitDateDay=ti(ri),
GetVisitor.prototype.visitDateMillisecond=ti(ni),GetVisitor.prototype.visitTimestamp=ti((t,e)=>{switch(t.type.unit){
case At.SECOND:return ui(t,e);case At.MILLISECOND:return di(t,e);case At.MICROSECOND:return hi(t,e);case At.NANOSECOND:
return pi(t,e)}
}),GetVisitor.prototype.visitTimestampSecond=ti(ui),GetVisitor.prototype.visitTimestampMillisecond=ti(di),
GetVisitor.prototype.visitTimestampMicrosecond=ti(hi),GetVisitor.prototype.visitTimestampNanosecond=ti(pi),
GetVisitor.prototype.visitTime=ti((t,e)=>{switch(t.type.unit){case At.SECOND:return yi(t,e);case At.MILLISECOND:
return fi(t,e);case At.MICROSECOND:return _i(t,e);case At.NANOSECOND:return bi(t,e)}}),
GetVisitor.prototype.visitTimeSecond=ti(yi),GetVisitor.prototype.visitTimeMillisecond=ti(fi),
GetVisitor.prototype.visitTimeMicrosecond=ti(_i),GetVisitor.prototype.visitTimeNanosecond=ti(bi),
GetVisitor.prototype.visitDecimal=ti(({values:t,stride:e},i)=>BN.decimal(t.subarray(e*i,e*(i+1)))),
GetVisitor.prototype.visitList=ti(mi),GetVisitor.prototype.visitLargeList=ti(mi),
GetVisitor.prototype.visitStruct=ti((t,e)=>new StructRow(t,e)),
GetVisitor.prototype.visitUnion=ti((t,e)=>t.type.mode===xt.Dense?gi(t,e):vi(t,e)),
GetVisitor.prototype.visitDenseUnion=ti(gi),GetVisitor.prototype.visitSparseUnion=ti(vi),
GetVisitor.prototype.visitDictionary=ti((t,e)=>{var i
;return null===(i=t.dictionary)||void 0===i?void 0:i.get(t.values[e])
}),GetVisitor.prototype.visitInterval=ti((t,e)=>t.type.unit===Ot.MONTH_DAY_NANO?Ii(t,e):t.type.unit===Ot.DAY_TIME?Bi(t,e):wi(t,e)),
GetVisitor.prototype.visitIntervalDayTime=ti(Bi),GetVisitor.prototype.visitIntervalYearMonth=ti(wi),
GetVisitor.prototype.visitIntervalMonthDayNano=ti(Ii),GetVisitor.prototype.visitDuration=ti((t,e)=>{switch(t.type.unit){
case At.SECOND:return Si(t,e);case At.MILLISECOND:return Ti(t,e);case At.MICROSECOND:return Di(t,e);case At.NANOSECOND:
return Vi(t,e)}}),GetVisitor.prototype.visitDurationSecond=ti(Si),GetVisitor.prototype.visitDurationMillisecond=ti(Ti),
GetVisitor.prototype.visitDurationMicrosecond=ti(Di),GetVisitor.prototype.visitDurationNanosecond=ti(Vi),
GetVisitor.prototype.visitFixedSizeList=ti((t,e)=>{const{stride:i,children:r}=t,n=r[0].slice(e*i,i)
;return new vector_Vector([n])}),GetVisitor.prototype.visitMap=ti((t,e)=>{
const{valueOffsets:i,children:r}=t,{[e]:n,[e+1]:s}=i,o=r[0];return new MapRow(o.slice(n,s-n))})
;const Fi=new GetVisitor,Ai=Symbol.for("keys"),Li=Symbol.for("vals"),Oi=Symbol.for("kKeysAsStrings"),xi=Symbol.for("_kKeysAsStrings")
;class MapRow{constructor(t){return this[Ai]=new vector_Vector([t.children[0]]).memoize(),this[Li]=t.children[1],
new Proxy(this,new MapRowProxyHandler)}get[Oi](){return this[xi]||(this[xi]=Array.from(this[Ai].toArray(),String))}
[Symbol.iterator](){return new MapRowIterator(this[Ai],this[Li])}get size(){return this[Ai].length}toArray(){
return Object.values(this.toJSON())}toJSON(){const t=this[Ai],e=this[Li],i={}
;for(let r=-1,n=t.length;++r<n;)i[t.get(r)]=Fi.visit(e,r);return i}toString(){
return`{${[...this].map(([t,e])=>`${_t(t)}: ${_t(e)}`).join(", ")}}`}[Symbol.for("nodejs.util.inspect.custom")](){
return this.toString()}}class MapRowIterator{constructor(t,e){this.keys=t,this.vals=e,this.keyIndex=0,
this.numKeys=t.length}[Symbol.iterator](){return this}next(){const t=this.keyIndex;return t===this.numKeys?{done:!0,
value:null}:(this.keyIndex++,{done:!1,value:[this.keys.get(t),Fi.visit(this.vals,t)]})}}class MapRowProxyHandler{
isExtensible(){return!1}deleteProperty(){return!1}preventExtensions(){return!0}ownKeys(t){return t[Oi]}has(t,e){
return t[Oi].includes(e)}getOwnPropertyDescriptor(t,e){if(-1!==t[Oi].indexOf(e))return{writable:!0,enumerable:!0,
configurable:!0}}get(t,e){if(Reflect.has(t,e))return t[e];const i=t[Oi].indexOf(e);if(-1!==i){
const r=Fi.visit(Reflect.get(t,Li),i);return Reflect.set(t,e,r),r}}set(t,e,i){const r=t[Oi].indexOf(e)
;return-1!==r?(Je.visit(Reflect.get(t,Li),r,i),Reflect.set(t,e,i)):!!Reflect.has(t,e)&&Reflect.set(t,e,i)}}let Mi
;function Ui(t,e,i,r){const{length:n=0}=t;let s="number"!=typeof e?0:e,o="number"!=typeof i?n:i
;return s<0&&(s=(s%n+n)%n),o<0&&(o=(o%n+n)%n),o<s&&(Mi=s,s=o,o=Mi),o>n&&(o=n),r?r(t,s,o):[s,o]}
Object.defineProperties(MapRow.prototype,{[Symbol.toStringTag]:{enumerable:!1,configurable:!1,value:"Row"},[Ai]:{
writable:!0,enumerable:!1,configurable:!1,value:null},[Li]:{writable:!0,enumerable:!1,configurable:!1,value:null},[xi]:{
writable:!0,enumerable:!1,configurable:!1,value:null}});const Ni=(t,e)=>t<0?e+t:t,Ri=t=>t!=t;function Ei(t){
if("object"!==typeof t||null===t)return Ri(t)?Ri:e=>e===t;if(t instanceof Date){const e=t.valueOf()
;return t=>t instanceof Date&&t.valueOf()===e}return ArrayBuffer.isView(t)?e=>!!e&&function(t,e){let i=0
;const r=t.length;if(r!==e.length)return!1;if(r>0)do{if(t[i]!==e[i])return!1}while(++i<r);return!0
}(t,e):t instanceof Map?function(t){let e=-1;const i=[];for(const r of t.values())i[++e]=Ei(r);return Ci(i)
}(t):Array.isArray(t)?function(t){const e=[];for(let i=-1,r=t.length;++i<r;)e[i]=Ei(t[i]);return Ci(e)
}(t):t instanceof vector_Vector?function(t){const e=[];for(let i=-1,r=t.length;++i<r;)e[i]=Ei(t.get(i));return Ci(e)
}(t):function(t,e=!1){const i=Object.keys(t);if(!e&&0===i.length)return()=>!1;const r=[]
;for(let e=-1,n=i.length;++e<n;)r[e]=Ei(t[i[e]]);return Ci(r,i)}(t,!0)}function Ci(t,e){return i=>{
if(!i||"object"!=typeof i)return!1;switch(i.constructor){case Array:return function(t,e){const i=t.length
;if(e.length!==i)return!1;for(let r=-1;++r<i;)if(!t[r](e[r]))return!1;return!0}(t,i);case Map:return zi(t,i,i.keys())
;case MapRow:case StructRow:case Object:case void 0:return zi(t,i,e||Object.keys(i))}
return i instanceof vector_Vector&&function(t,e){const i=t.length;if(e.length!==i)return!1
;for(let r=-1;++r<i;)if(!t[r](e.get(r)))return!1;return!0}(t,i)}}function zi(t,e,i){
const r=i[Symbol.iterator](),n=e instanceof Map?e.keys():Object.keys(e)[Symbol.iterator](),s=e instanceof Map?e.values():Object.values(e)[Symbol.iterator]()
;let o=0;const a=t.length;let l=s.next(),c=r.next(),u=n.next()
;for(;o<a&&!c.done&&!u.done&&!l.done&&(c.value===u.value&&t[o](l.value));++o,c=r.next(),u=n.next(),l=s.next());
return!!(o===a&&c.done&&u.done&&l.done)||(r.return&&r.return(),n.return&&n.return(),s.return&&s.return(),!1)}
function Pi(t,e,i,r){return!!(i&1<<r)}function ji(t,e,i,r){return(i&1<<r)>>r}function ki(t,e,i){
const r=i.byteLength+7&-8;if(t>0||i.byteLength<r){const n=new Uint8Array(r)
;return n.set(t%8==0?i.subarray(t>>3):$i(new BitIterator(i,t,e,null,Pi)).subarray(0,r)),n}return i}function $i(t){
const e=[];let i=0,r=0,n=0;for(const s of t)s&&(n|=1<<r),8===++r&&(e[i++]=n,n=r=0);(0===i||r>0)&&(e[i++]=n)
;const s=new Uint8Array(e.length+7&-8);return s.set(e),s}class BitIterator{constructor(t,e,i,r,n){this.bytes=t,
this.length=i,this.context=r,this.get=n,this.bit=e%8,this.byteIndex=e>>3,this.byte=t[this.byteIndex++],this.index=0}
next(){return this.index<this.length?(8===this.bit&&(this.bit=0,this.byte=this.bytes[this.byteIndex++]),{
value:this.get(this.context,this.index++,this.byte,this.bit++)}):{done:!0,value:null}}[Symbol.iterator](){return this}}
function Wi(t,e,i){if(i-e<=0)return 0;if(i-e<8){let r=0;for(const n of new BitIterator(t,e,i-e,t,ji))r+=n;return r}
const r=i>>3<<3,n=e+(e%8==0?0:8-e%8);return Wi(t,e,n)+Wi(t,r,i)+function(t,e,i){let r=0,n=Math.trunc(e)
;const s=new DataView(t.buffer,t.byteOffset,t.byteLength),o=void 0===i?t.byteLength:n+i
;for(;o-n>=4;)r+=Gi(s.getUint32(n)),n+=4;for(;o-n>=2;)r+=Gi(s.getUint16(n)),n+=2;for(;o-n>=1;)r+=Gi(s.getUint8(n)),n+=1
;return r}(t,n>>3,r-n>>3)}function Gi(t){let e=Math.trunc(t);return e-=e>>>1&1431655765,
e=(858993459&e)+(e>>>2&858993459),16843009*(e+(e>>>4)&252645135)>>>24}const Hi=Symbol.for("apache-arrow/Data")
;class data_Data{static isData(t){return!0===(null==t?void 0:t[Hi])}get typeId(){return this.type.typeId}
get ArrayType(){return this.type.ArrayType}get buffers(){
return[this.valueOffsets,this.values,this.nullBitmap,this.typeIds]}get nullable(){if(0!==this._nullCount){
const{type:t}=this
;return type_DataType.isSparseUnion(t)||type_DataType.isDenseUnion(t)?this.children.some(t=>t.nullable):this.nullBitmap&&this.nullBitmap.byteLength>0
}return!0}get byteLength(){let t=0;const{valueOffsets:e,values:i,nullBitmap:r,typeIds:n}=this
;return e&&(t+=e.byteLength),i&&(t+=i.byteLength),r&&(t+=r.byteLength),n&&(t+=n.byteLength),
t+=this.variadicBuffers.reduce((t,e)=>{var i;return t+(null!==(i=null==e?void 0:e.byteLength)&&void 0!==i?i:0)},0),
this.children.reduce((t,e)=>t+e.byteLength,t)}get nullCount(){
if(type_DataType.isUnion(this.type))return this.children.reduce((t,e)=>t+e.nullCount,0);let t,e=this._nullCount
;return e<=-1&&(t=this.nullBitmap)&&(this._nullCount=e=0===t.length?0:this.length-Wi(t,this.offset,this.offset+this.length)),
e}constructor(t,e,i,r,n,s=[],o,a=[]){var l;let c;this.type=t,this.children=s,this.dictionary=o,
this.offset=Math.floor(Math.max(e||0,0)),this.length=Math.floor(Math.max(i||0,0)),
this._nullCount=Math.floor(Math.max(r||0,-1)),n instanceof data_Data?(this.stride=n.stride,this.values=n.values,
this.typeIds=n.typeIds,this.nullBitmap=n.nullBitmap,this.valueOffsets=n.valueOffsets,
this.variadicBuffers=n.variadicBuffers):(this.stride=le(t),n&&((c=n[0])&&(this.valueOffsets=c),
(c=n[1])&&(this.values=c),(c=n[2])&&(this.nullBitmap=c),(c=n[3])&&(this.typeIds=c)),this.variadicBuffers=a),
null!==(l=this.variadicBuffers)&&void 0!==l||(this.variadicBuffers=[])}getValid(t){const{type:e}=this
;if(type_DataType.isUnion(e)){
const i=e,r=this.typeIds[t],n=i.typeIdToChildIndex[r],s=this.children[n],o=this.valueOffsets,a=i.mode===xt.Dense&&o?Number(o[t]):t
;return s.getValid(a)}if(this.nullable&&this.nullCount>0){const e=this.offset+t;return!!(this.nullBitmap[e>>3]&1<<e%8)}
return!0}setValid(t,e){let i;const{type:r}=this;if(type_DataType.isUnion(r)){
const n=r,s=this.typeIds[t],o=n.typeIdToChildIndex[s],a=this.children[o],l=this.valueOffsets,c=n.mode===xt.Dense&&l?Number(l[t]):t
;i=a.getValid(c),a.setValid(c,e)}else{let{nullBitmap:r}=this;const{offset:n,length:s}=this,o=n+t,a=1<<o%8,l=o>>3
;(!r||r.byteLength<=l)&&(r=new Uint8Array((n+s+63&-64)>>3).fill(255),this.nullCount>0?(r.set(ki(n,s,this.nullBitmap),0),
Object.assign(this,{nullBitmap:r})):Object.assign(this,{nullBitmap:r,_nullCount:0}));const c=r[l];i=0!==(c&a),
r[l]=e?c|a:c&~a}return i!==!!e&&(this._nullCount=this.nullCount+(e?-1:1)),e}
clone(t=this.type,e=this.offset,i=this.length,r=this._nullCount,n=this,s=this.children,o=this.variadicBuffers){
return new data_Data(t,e,i,r,n,s,this.dictionary,o)}slice(t,e){
const{stride:i,typeId:r,children:n}=this,s=+(0===this._nullCount)-1,o=16===r?i:1,a=this._sliceBuffers(t,e,i,r)
;return this.clone(this.type,this.offset+t,e,s,a,0===n.length||this.valueOffsets?n:this._sliceChildren(n,o*t,o*e),this.variadicBuffers)
}_changeLengthAndBackfillNullBitmap(t){
if(this.typeId===yt.Null)return this.clone(this.type,0,t,0,this.buffers,this.children,this.variadicBuffers)
;const{length:e,nullCount:i}=this,r=new Uint8Array((t+63&-64)>>3).fill(255,0,e>>3);r[e>>3]=(1<<e-(-8&e))-1,
i>0&&r.set(ki(this.offset,e,this.nullBitmap),0);const n=this.buffers;return n[ft.VALIDITY]=r,
this.clone(this.type,0,t,i+(t-e),n,this.children,this.variadicBuffers)}_sliceBuffers(t,e,i,r){let n
;const{buffers:s}=this
;if((n=s[ft.TYPE])&&(s[ft.TYPE]=n.subarray(t,t+e)),type_DataType.isBinaryView(this.type)||type_DataType.isUtf8View(this.type)){
const i=type_BinaryView.ELEMENT_WIDTH;(n=s[ft.DATA])&&(s[ft.DATA]=n.subarray(t*i,(t+e)*i))
}else(n=s[ft.OFFSET])&&(s[ft.OFFSET]=n.subarray(t,t+e+1))||(n=s[ft.DATA])&&(s[ft.DATA]=6===r?n:n.subarray(i*t,i*(t+e)))
;return s}_sliceChildren(t,e,i){return t.map(t=>t.slice(e,i))}}data_Data.prototype.children=Object.freeze([]),
data_Data.prototype[Hi]=!0,Object.defineProperty(data_Data,Symbol.hasInstance,{value:function(t){
return Function.prototype[Symbol.hasInstance].call(this,t)||this===data_Data&&data_Data.isData(t)}})
;class MakeDataVisitor extends Visitor{visit(t){return this.getVisitFn(t.type).call(this,t)}visitNull(t){
const{type:e,offset:i=0,length:r=0}=t;return new data_Data(e,i,r,r)}visitBool(t){
const{type:e,offset:i=0}=t,r=ot(t.nullBitmap),n=rt(e.ArrayType,t.data),{length:s=n.length>>3,nullCount:o=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,s,o,[void 0,n,r])}visitInt(t){
const{type:e,offset:i=0}=t,r=ot(t.nullBitmap),n=rt(e.ArrayType,t.data),{length:s=n.length,nullCount:o=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,s,o,[void 0,n,r])}visitFloat(t){
const{type:e,offset:i=0}=t,r=ot(t.nullBitmap),n=rt(e.ArrayType,t.data),{length:s=n.length,nullCount:o=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,s,o,[void 0,n,r])}visitUtf8(t){
const{type:e,offset:i=0}=t,r=ot(t.data),n=ot(t.nullBitmap),s=nt(t.valueOffsets),{length:o=s.length-1,nullCount:a=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,o,a,[s,r,n])}visitUtf8View(t){var e
;const{type:i,offset:r=0}=t,n=rt(i.ArrayType,t.views),s=ot(t.nullBitmap),o=(t.variadicBuffers||[]).map(t=>ot(t)),a=null!==(e=t.length)&&void 0!==e?e:Math.trunc(n.length/type_Utf8View.ELEMENT_WIDTH),l=t.nullBitmap?-1:0
;return new data_Data(i,r,a,l,[void 0,n,s],[],void 0,o)}visitLargeUtf8(t){
const{type:e,offset:i=0}=t,r=ot(t.data),n=ot(t.nullBitmap),s=st(t.valueOffsets),{length:o=s.length-1,nullCount:a=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,o,a,[s,r,n])}visitBinary(t){
const{type:e,offset:i=0}=t,r=ot(t.data),n=ot(t.nullBitmap),s=nt(t.valueOffsets),{length:o=s.length-1,nullCount:a=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,o,a,[s,r,n])}visitBinaryView(t){var e
;const{type:i,offset:r=0}=t,n=rt(i.ArrayType,t.views),s=ot(t.nullBitmap),o=(t.variadicBuffers||[]).map(t=>ot(t)),a=null!==(e=t.length)&&void 0!==e?e:Math.trunc(n.length/type_BinaryView.ELEMENT_WIDTH),l=t.nullBitmap?-1:0
;return new data_Data(i,r,a,l,[void 0,n,s],[],void 0,o)}visitLargeBinary(t){
const{type:e,offset:i=0}=t,r=ot(t.data),n=ot(t.nullBitmap),s=st(t.valueOffsets),{length:o=s.length-1,nullCount:a=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,o,a,[s,r,n])}visitFixedSizeBinary(t){
const{type:e,offset:i=0}=t,r=ot(t.nullBitmap),n=rt(e.ArrayType,t.data),{length:s=n.length/le(e),nullCount:o=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,s,o,[void 0,n,r])}visitDate(t){
const{type:e,offset:i=0}=t,r=ot(t.nullBitmap),n=rt(e.ArrayType,t.data),{length:s=n.length/le(e),nullCount:o=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,s,o,[void 0,n,r])}visitTimestamp(t){
const{type:e,offset:i=0}=t,r=ot(t.nullBitmap),n=rt(e.ArrayType,t.data),{length:s=n.length/le(e),nullCount:o=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,s,o,[void 0,n,r])}visitTime(t){
const{type:e,offset:i=0}=t,r=ot(t.nullBitmap),n=rt(e.ArrayType,t.data),{length:s=n.length/le(e),nullCount:o=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,s,o,[void 0,n,r])}visitDecimal(t){
const{type:e,offset:i=0}=t,r=ot(t.nullBitmap),n=rt(e.ArrayType,t.data),{length:s=n.length/le(e),nullCount:o=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,s,o,[void 0,n,r])}visitList(t){
const{type:e,offset:i=0,child:r}=t,n=ot(t.nullBitmap),s=nt(t.valueOffsets),{length:o=s.length-1,nullCount:a=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,o,a,[s,void 0,n],[r])}visitLargeList(t){
const{type:e,offset:i=0,child:r}=t,n=ot(t.nullBitmap),s=st(t.valueOffsets),{length:o=s.length-1,nullCount:a=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,o,a,[s,void 0,n],[r])}visitStruct(t){
const{type:e,offset:i=0,children:r=[]}=t,n=ot(t.nullBitmap),{length:s=r.reduce((t,{length:e})=>Math.max(t,e),0),nullCount:o=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,s,o,[void 0,void 0,n],r)}visitUnion(t){
const{type:e,offset:i=0,children:r=[]}=t,n=rt(e.ArrayType,t.typeIds),{length:s=n.length,nullCount:o=-1}=t
;if(type_DataType.isSparseUnion(e))return new data_Data(e,i,s,o,[void 0,void 0,void 0,n],r);const a=nt(t.valueOffsets)
;return new data_Data(e,i,s,o,[a,void 0,void 0,n],r)}visitDictionary(t){
const{type:e,offset:i=0}=t,r=ot(t.nullBitmap),n=rt(e.indices.ArrayType,t.data),{dictionary:s=new vector_Vector([(new MakeDataVisitor).visit({
type:e.dictionary})])}=t,{length:o=n.length,nullCount:a=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,o,a,[void 0,n,r],[],s)}visitInterval(t){
const{type:e,offset:i=0}=t,r=ot(t.nullBitmap),n=rt(e.ArrayType,t.data),{length:s=n.length/le(e),nullCount:o=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,s,o,[void 0,n,r])}visitDuration(t){
const{type:e,offset:i=0}=t,r=ot(t.nullBitmap),n=rt(e.ArrayType,t.data),{length:s=n.length,nullCount:o=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,s,o,[void 0,n,r])}visitFixedSizeList(t){
const{type:e,offset:i=0,child:r=(new MakeDataVisitor).visit({type:e.valueType
})}=t,n=ot(t.nullBitmap),{length:s=r.length/le(e),nullCount:o=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,s,o,[void 0,void 0,n],[r])}visitMap(t){
const{type:e,offset:i=0,child:r=(new MakeDataVisitor).visit({type:e.childType
})}=t,n=ot(t.nullBitmap),s=nt(t.valueOffsets),{length:o=s.length-1,nullCount:a=(t.nullBitmap?-1:0)}=t
;return new data_Data(e,i,o,a,[s,void 0,n],[r])}}const Yi=new MakeDataVisitor;function Ki(t){return Yi.visit(t)}
class ChunkedIterator{constructor(t=0,e){this.numChunks=t,this.getChunkIterator=e,this.chunkIndex=0,
this.chunkIterator=this.getChunkIterator(0)}next(){for(;this.chunkIndex<this.numChunks;){
const t=this.chunkIterator.next();if(!t.done)return t
;++this.chunkIndex<this.numChunks&&(this.chunkIterator=this.getChunkIterator(this.chunkIndex))}return{done:!0,value:null
}}[Symbol.iterator](){return this}}function Zi(t){return t.reduce((t,e)=>t+e.nullCount,0)}function Ji(t){
return t.reduce((t,e,i)=>(t[i+1]=t[i]+e.length,t),new Uint32Array(t.length+1))}function Qi(t,e,i,r){const n=[]
;for(let s=-1,o=t.length;++s<o;){const o=t[s],a=e[s],{length:l}=o;if(a>=r)break;if(i>=a+l)continue;if(a>=i&&a+l<=r){
n.push(o);continue}const c=Math.max(0,i-a),u=Math.min(r-a,l);n.push(o.slice(c,u-c))}
return 0===n.length&&n.push(t[0].slice(0,0)),n}function qi(t,e,i,r){let n=0,s=0,o=e.length-1;do{
if(n>=o-1)return i<e[o]?r(t,n,i-e[n]):null;s=n+Math.trunc(.5*(o-n)),i<e[s]?o=s:n=s}while(n<o)}function Xi(t,e){
return t.getValid(e)}function tr(t){function e(e,i,r){return t(e[i],r)}return function(t){
return qi(this.data,this._offsets,t,e)}}function er(t){let e;function i(i,r,n){return t(i[r],n,e)}return function(t,r){
const n=this.data;e=r;const s=qi(n,this._offsets,t,i);return e=void 0,s}}function ir(t){let e;function i(i,r,n){
let s=n,o=0,a=0;for(let n=r-1,l=i.length;++n<l;){const r=i[n];if(~(o=t(r,e,s)))return a+o;s=0,a+=r.length}return-1}
return function(t,r){e=t;const n=this.data,s="number"!=typeof r?i(n,0,0):qi(n,this._offsets,r,i);return e=void 0,s}}
class IndexOfVisitor extends Visitor{}function rr(t,e,i){if(void 0===e)return-1;if(null===e)switch(t.typeId){
case yt.Union:case yt.Dictionary:break;default:return function(t,e){const{nullBitmap:i}=t;if(!i||t.nullCount<=0)return-1
;let r=0;for(const n of new BitIterator(i,t.offset+(e||0),t.length,i,Pi)){if(!n)return r;++r}return-1}(t,i)}
const r=Fi.getVisitFn(t),n=Ei(e);for(let e=(i||0)-1,s=t.length;++e<s;)if(n(r(t,e)))return e;return-1}function nr(t,e,i){
const r=Fi.getVisitFn(t),n=Ei(e);for(let e=(i||0)-1,s=t.length;++e<s;)if(n(r(t,e)))return e;return-1}
IndexOfVisitor.prototype.visitNull=function(t,e){return null===e&&t.length>0?0:-1},
IndexOfVisitor.prototype.visitBool=rr,IndexOfVisitor.prototype.visitInt=rr,IndexOfVisitor.prototype.visitInt8=rr,
IndexOfVisitor.prototype.visitInt16=rr,IndexOfVisitor.prototype.visitInt32=rr,IndexOfVisitor.prototype.visitInt64=rr,
IndexOfVisitor.prototype.visitUint8=rr,IndexOfVisitor.prototype.visitUint16=rr,IndexOfVisitor.prototype.visitUint32=rr,
IndexOfVisitor.prototype.visitUint64=rr,IndexOfVisitor.prototype.visitFloat=rr,IndexOfVisitor.prototype.visitFloat16=rr,
IndexOfVisitor.prototype.visitFloat32=rr,IndexOfVisitor.prototype.visitFloat64=rr,IndexOfVisitor.prototype.visitUtf8=rr,
IndexOfVisitor.prototype.visitLargeUtf8=rr,IndexOfVisitor.prototype.visitUtf8View=rr,
IndexOfVisitor.prototype.visitBinary=rr,IndexOfVisitor.prototype.visitLargeBinary=rr,
IndexOfVisitor.prototype.visitBinaryView=rr,IndexOfVisitor.prototype.visitFixedSizeBinary=rr,
IndexOfVisitor.prototype.visitDate=rr,
IndexOfVisitor.prototype.visitDateDay=rr,IndexOfVisitor.prototype.visitDateMillisecond=rr,
IndexOfVisitor.prototype.visitTimestamp=rr,IndexOfVisitor.prototype.visitTimestampSecond=rr,
IndexOfVisitor.prototype.visitTimestampMillisecond=rr,IndexOfVisitor.prototype.visitTimestampMicrosecond=rr,
IndexOfVisitor.prototype.visitTimestampNanosecond=rr,IndexOfVisitor.prototype.visitTime=rr,
IndexOfVisitor.prototype.visitTimeSecond=rr,IndexOfVisitor.prototype.visitTimeMillisecond=rr,
IndexOfVisitor.prototype.visitTimeMicrosecond=rr,IndexOfVisitor.prototype.visitTimeNanosecond=rr,
IndexOfVisitor.prototype.visitDecimal=rr,
IndexOfVisitor.prototype.visitList=rr,IndexOfVisitor.prototype.visitLargeList=rr,
IndexOfVisitor.prototype.visitStruct=rr,
IndexOfVisitor.prototype.visitUnion=rr,IndexOfVisitor.prototype.visitDenseUnion=nr,
IndexOfVisitor.prototype.visitSparseUnion=nr,IndexOfVisitor.prototype.visitDictionary=rr,
IndexOfVisitor.prototype.visitInterval=rr,IndexOfVisitor.prototype.visitIntervalDayTime=rr,
IndexOfVisitor.prototype.visitIntervalYearMonth=rr,IndexOfVisitor.prototype.visitIntervalMonthDayNano=rr,
IndexOfVisitor.prototype.visitDuration=rr,IndexOfVisitor.prototype.visitDurationSecond=rr,
IndexOfVisitor.prototype.visitDurationMillisecond=rr,IndexOfVisitor.prototype.visitDurationMicrosecond=rr,
IndexOfVisitor.prototype.visitDurationNanosecond=rr,IndexOfVisitor.prototype.visitFixedSizeList=rr,
IndexOfVisitor.prototype.visitMap=rr;const sr=new IndexOfVisitor;class IteratorVisitor extends Visitor{}function or(t){
const{type:e}=t
;if(0===t.nullCount&&1===t.stride&&(type_DataType.isInt(e)&&64!==e.bitWidth||type_DataType.isTime(e)&&64!==e.bitWidth||type_DataType.isFloat(e)&&e.precision!==Ft.HALF))return new ChunkedIterator(t.data.length,e=>{
const i=t.data[e];return i.values.subarray(0,i.length)[Symbol.iterator]()});let i=0
;return new ChunkedIterator(t.data.length,e=>{const r=t.data[e].length,n=t.slice(i,i+r);return i+=r,
new VectorIterator(n)})}class VectorIterator{constructor(t){this.vector=t,this.index=0}next(){
return this.index<this.vector.length?{value:this.vector.get(this.index++)}:{done:!0,value:null}}[Symbol.iterator](){
return this}}IteratorVisitor.prototype.visitNull=or,IteratorVisitor.prototype.visitBool=or,
IteratorVisitor.prototype.visitInt=or,IteratorVisitor.prototype.visitInt8=or,IteratorVisitor.prototype.visitInt16=or,
IteratorVisitor.prototype.visitInt32=or,IteratorVisitor.prototype.visitInt64=or,IteratorVisitor.prototype.visitUint8=or,
IteratorVisitor.prototype.visitUint16=or,IteratorVisitor.prototype.visitUint32=or,
IteratorVisitor.prototype.visitUint64=or,IteratorVisitor.prototype.visitFloat=or,
IteratorVisitor.prototype.visitFloat16=or,IteratorVisitor.prototype.visitFloat32=or,
IteratorVisitor.prototype.visitFloat64=or,IteratorVisitor.prototype.visitUtf8=or,
IteratorVisitor.prototype.visitLargeUtf8=or,IteratorVisitor.prototype.visitUtf8View=or,
IteratorVisitor.prototype.visitBinary=or,IteratorVisitor.prototype.visitLargeBinary=or,
IteratorVisitor.prototype.visitBinaryView=or,IteratorVisitor.prototype.visitFixedSizeBinary=or,
IteratorVisitor.prototype.visitDate=or,IteratorVisitor.prototype.visitDateDay=or,
IteratorVisitor.prototype.visitDateMillisecond=or,IteratorVisitor.prototype.visitTimestamp=or,
IteratorVisitor.prototype.visitTimestampSecond=or,IteratorVisitor.prototype.visitTimestampMillisecond=or,
IteratorVisitor.prototype.visitTimestampMicrosecond=or,IteratorVisitor.prototype.visitTimestampNanosecond=or,
IteratorVisitor.prototype.visitTime=or,IteratorVisitor.prototype.visitTimeSecond=or,
IteratorVisitor.prototype.visitTimeMillisecond=or,IteratorVisitor.prototype.visitTimeMicrosecond=or,
IteratorVisitor.prototype.visitTimeNanosecond=or,IteratorVisitor.prototype.visitDecimal=or,
IteratorVisitor.prototype.visitList=or,IteratorVisitor.prototype.visitLargeList=or,
IteratorVisitor.prototype.visitStruct=or,IteratorVisitor.prototype.visitUnion=or,
IteratorVisitor.prototype.visitDenseUnion=or,IteratorVisitor.prototype.visitSparseUnion=or,
IteratorVisitor.prototype.visitDictionary=or,IteratorVisitor.prototype.visitInterval=or,
IteratorVisitor.prototype.visitIntervalDayTime=or,IteratorVisitor.prototype.visitIntervalYearMonth=or,
IteratorVisitor.prototype.visitIntervalMonthDayNano=or,IteratorVisitor.prototype.visitDuration=or,
IteratorVisitor.prototype.visitDurationSecond=or,IteratorVisitor.prototype.visitDurationMillisecond=or,
IteratorVisitor.prototype.visitDurationMicrosecond=or,IteratorVisitor.prototype.visitDurationNanosecond=or,
IteratorVisitor.prototype.visitFixedSizeList=or,IteratorVisitor.prototype.visitMap=or;const ar=new IteratorVisitor
;var lr;const cr=Symbol.for("apache-arrow/Vector"),ur={},dr={};class vector_Vector{static isVector(t){
return!0===(null==t?void 0:t[cr])}constructor(t){var e,i,r;const n=t[0]instanceof vector_Vector?t.flatMap(t=>t.data):t
;if(0===n.length||n.some(t=>!(t instanceof data_Data)))throw new TypeError("Vector constructor expects an Array of Data instances.")
;const s=null===(e=n[0])||void 0===e?void 0:e.type;switch(n.length){case 0:this._offsets=[0];break;case 1:{
const{get:t,set:e,indexOf:i}=ur[s.typeId],r=n[0];this.isValid=t=>Xi(r,t),this.get=e=>t(r,e),this.set=(t,i)=>e(r,t,i),
this.indexOf=t=>i(r,t),this._offsets=[0,r.length];break}default:Object.setPrototypeOf(this,dr[s.typeId]),
this._offsets=Ji(n)}
this.data=n,this.type=s,this.stride=le(s),this.numChildren=null!==(r=null===(i=s.children)||void 0===i?void 0:i.length)&&void 0!==r?r:0,
this.length=this._offsets.at(-1)}get byteLength(){return this.data.reduce((t,e)=>t+e.byteLength,0)}get nullable(){
return this.data.some(t=>t.nullable)}get nullCount(){return Zi(this.data)}get ArrayType(){return this.type.ArrayType}
get[Symbol.toStringTag](){return`${this.VectorName}<${this.type[Symbol.toStringTag]}>`}get VectorName(){
return`${yt[this.type.typeId]}Vector`}isValid(t){return!1}get(t){return null}at(t){return this.get(Ni(t,this.length))}
set(t,e){}indexOf(t,e){return-1}includes(t,e){return this.indexOf(t,e)>-1}[Symbol.iterator](){return ar.visit(this)}
concat(...t){return new vector_Vector(this.data.concat(t.flatMap(t=>t.data).flat(Number.POSITIVE_INFINITY)))}slice(t,e){
return new vector_Vector(Ui(this,t,e,({data:t,_offsets:e},i,r)=>Qi(t,e,i,r)))}toJSON(){return[...this]}toArray(){
const{type:t,data:e,length:i,stride:r,ArrayType:n}=this;switch(t.typeId){case yt.Int:case yt.Float:case yt.Decimal:
case yt.Time:case yt.Timestamp:switch(e.length){case 0:return new n;case 1:return e[0].values.subarray(0,i*r);default:
return e.reduce((t,{values:e,length:i})=>(t.array.set(e.subarray(0,i*r),t.offset),t.offset+=i*r,t),{array:new n(i*r),
offset:0}).array}}return[...this]}toString(){return`[${[...this].join(",")}]`}getChild(t){var e
;return this.getChildAt(null===(e=this.type.children)||void 0===e?void 0:e.findIndex(e=>e.name===t))}getChildAt(t){
return t>-1&&t<this.numChildren?new vector_Vector(this.data.map(({children:e})=>e[t])):null}get isMemoized(){
return!!type_DataType.isDictionary(this.type)&&this.data[0].dictionary.isMemoized}memoize(){
if(type_DataType.isDictionary(this.type)){const t=new MemoizedVector(this.data[0].dictionary),e=this.data.map(e=>{
const i=e.clone();return i.dictionary=t,i});return new vector_Vector(e)}return new MemoizedVector(this)}unmemoize(){
if(type_DataType.isDictionary(this.type)&&this.isMemoized){
const t=this.data[0].dictionary.unmemoize(),e=this.data.map(e=>{const i=e.clone();return i.dictionary=t,i})
;return new vector_Vector(e)}return this}}lr=Symbol.toStringTag,vector_Vector[lr]=(t=>{t.type=type_DataType.prototype,
t.data=[],t.length=0,t.stride=1,t.numChildren=0,t._offsets=new Uint32Array([0]),t[Symbol.isConcatSpreadable]=!0,t[cr]=!0
;const e=Object.keys(yt).map(t=>yt[t]).filter(t=>"number"==typeof t&&t!==yt.NONE);for(const i of e){
const e=Fi.getVisitFnByTypeId(i),r=Je.getVisitFnByTypeId(i),n=sr.getVisitFnByTypeId(i);ur[i]={get:e,set:r,indexOf:n},
dr[i]=Object.create(t,{isValid:{value:tr(Xi)},get:{value:tr(Fi.getVisitFnByTypeId(i))},set:{
value:er(Je.getVisitFnByTypeId(i))},indexOf:{value:ir(sr.getVisitFnByTypeId(i))}})}return"Vector"
})(vector_Vector.prototype),Object.defineProperty(vector_Vector,Symbol.hasInstance,{value:function(t){
return Function.prototype[Symbol.hasInstance].call(this,t)||this===vector_Vector&&vector_Vector.isVector(t)}})
;class MemoizedVector extends vector_Vector{constructor(t){super(t.data)
;const e=this.get,i=this.set,r=this.slice,n=new Array(this.length);Object.defineProperty(this,"get",{value(t){
const i=n[t];if(void 0!==i)return i;const r=e.call(this,t);return n[t]=r,r}}),Object.defineProperty(this,"set",{
value(t,e){i.call(this,t,e),n[t]=e}}),Object.defineProperty(this,"slice",{
value:(t,e)=>new MemoizedVector(r.call(this,t,e))}),Object.defineProperty(this,"isMemoized",{value:!0}),
Object.defineProperty(this,"unmemoize",{value:()=>new vector_Vector(this.data)}),Object.defineProperty(this,"memoize",{
value:()=>this})}}function hr(t){if(!t||t.length<=0)return function(t){return!0};let e="";const i=t.filter(t=>t==t)
;return i.length>0&&(e=`\n    switch (x) {${i.map(t=>`\n        case ${function(t){if("bigint"!=typeof t)return _t(t)
;return`${_t(t)}n`
}(t)}:`).join("")}\n            return false;\n    }`),t.length!==i.length&&(e=`if (x !== x) return false;\n${e}`),
new Function("x",`${e}\nreturn true;`)}function pr(t,e){const i=Math.ceil(t)*e-1;return(i-i%64+64||64)/e}
function yr(t,e=0){return t.length>=e?t.subarray(0,e):et(new t.constructor(e),t,0)}class BufferBuilder{
constructor(t,e=0,i=1){this.length=Math.ceil(e/i),this.buffer=new t(this.length),this.stride=i,
this.BYTES_PER_ELEMENT=t.BYTES_PER_ELEMENT,this.ArrayType=t}get byteLength(){
return Math.ceil(this.length*this.stride)*this.BYTES_PER_ELEMENT}get reservedLength(){
return this.buffer.length/this.stride}get reservedByteLength(){return this.buffer.byteLength}set(t,e){return this}
append(t){return this.set(this.length,t)}reserve(t){if(t>0){this.length+=t
;const e=this.stride,i=this.length*e,r=this.buffer.length;i>=r&&this._resize(pr(0===r?1*i:2*i,this.BYTES_PER_ELEMENT))}
return this}flush(t=this.length){t=pr(t*this.stride,this.BYTES_PER_ELEMENT);const e=yr(this.buffer,t)
;return this.clear(),e}clear(){return this.length=0,this.buffer=new this.ArrayType,this}_resize(t){
return this.buffer=yr(this.buffer,t)}}class DataBufferBuilder extends BufferBuilder{last(){
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
this.stride=le(t),this._nulls=new BitmapBufferBuilder,e&&e.length>0&&(this._isValid=hr(e))}toVector(){
return new vector_Vector([this.flush()])}get ArrayType(){return this.type.ArrayType}get nullCount(){
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
;const{type:n,length:s,nullCount:o,_typeIds:a,_offsets:l,_values:c,_nulls:u}=this
;(e=null==a?void 0:a.flush(s))?r=null==l?void 0:l.flush(s):t=(r=null==l?void 0:l.flush(s))?null==c?void 0:c.flush(l.last()):null==c?void 0:c.flush(s),
o>0&&(i=null==u?void 0:u.flush(s));const d=this.children.map(t=>t.flush());return this.clear(),Ki({type:n,length:s,
nullCount:o,children:d,child:d[0],data:t,typeIds:e,nullBitmap:i,valueOffsets:r})}finish(){this.finished=!0
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
this._pendingLength+=e instanceof MapRow?e[Ai].length:e.length,i.set(t,e)}setValid(t,e){
return!!super.setValid(t,e)||((this._pending||(this._pending=new Map)).set(t,void 0),!1)}clear(){
return this._pendingLength=0,this._pending=void 0,super.clear()}flush(){return this._flush(),super.flush()}finish(){
return this._flush(),super.finish()}_flush(){const t=this._pending,e=this._pendingLength;return this._pendingLength=0,
this._pending=void 0,t&&t.size>0&&this._flushPending(t,e),this}}var fr;!function(t){t[t.NONE=0]="NONE",
t[t.Schema=1]="Schema",t[t.DictionaryBatch=2]="DictionaryBatch",t[t.RecordBatch=3]="RecordBatch",t[t.Tensor=4]="Tensor",
t[t.SparseTensor=5]="SparseTensor"}(fr||(fr={}));class Block{constructor(){this.bb=null,this.bb_pos=0}__init(t,e){
return this.bb_pos=t,this.bb=e,this}offset(){return this.bb.readInt64(this.bb_pos)}metaDataLength(){
return this.bb.readInt32(this.bb_pos+8)}bodyLength(){return this.bb.readInt64(this.bb_pos+16)}static sizeOf(){return 24}
static createBlock(t,e,i,r){return t.prep(8,24),t.writeInt64(BigInt(null!=r?r:0)),t.pad(4),t.writeInt32(i),
t.writeInt64(BigInt(null!=e?e:0)),t.offset()}}var _r,br,mr,gr,vr=i(96558);class KeyValue{constructor(){this.bb=null,
this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsKeyValue(t,e){
return(e||new KeyValue).__init(t.readInt32(t.position())+t.position(),t)}static getSizePrefixedRootAsKeyValue(t,e){
return t.setPosition(t.position()+vr.kc),(e||new KeyValue).__init(t.readInt32(t.position())+t.position(),t)}key(t){
const e=this.bb.__offset(this.bb_pos,4);return e?this.bb.__string(this.bb_pos+e,t):null}value(t){
const e=this.bb.__offset(this.bb_pos,6);return e?this.bb.__string(this.bb_pos+e,t):null}static startKeyValue(t){
t.startObject(2)}static addKey(t,e){t.addFieldOffset(0,e,0)}static addValue(t,e){t.addFieldOffset(1,e,0)}
static endKeyValue(t){return t.endObject()}static createKeyValue(t,e,i){return KeyValue.startKeyValue(t),
KeyValue.addKey(t,e),KeyValue.addValue(t,i),KeyValue.endKeyValue(t)}}!function(t){t[t.V1=0]="V1",t[t.V2=1]="V2",
t[t.V3=2]="V3",t[t.V4=3]="V4",t[t.V5=4]="V5"}(_r||(_r={})),function(t){t[t.Little=0]="Little",t[t.Big=1]="Big"
}(br||(br={})),function(t){t[t.DenseArray=0]="DenseArray"}(mr||(mr={}));class int_Int{constructor(){this.bb=null,
this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsInt(t,e){
return(e||new int_Int).__init(t.readInt32(t.position())+t.position(),t)}static getSizePrefixedRootAsInt(t,e){
return t.setPosition(t.position()+vr.kc),(e||new int_Int).__init(t.readInt32(t.position())+t.position(),t)}bitWidth(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt32(this.bb_pos+t):0}isSigned(){
const t=this.bb.__offset(this.bb_pos,6);return!!t&&!!this.bb.readInt8(this.bb_pos+t)}static startInt(t){t.startObject(2)
}static addBitWidth(t,e){t.addFieldInt32(0,e,0)}static addIsSigned(t,e){t.addFieldInt8(1,+e,0)}static endInt(t){
return t.endObject()}static createInt(t,e,i){return int_Int.startInt(t),int_Int.addBitWidth(t,e),
int_Int.addIsSigned(t,i),int_Int.endInt(t)}}class DictionaryEncoding{constructor(){this.bb=null,this.bb_pos=0}
__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsDictionaryEncoding(t,e){
return(e||new DictionaryEncoding).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsDictionaryEncoding(t,e){return t.setPosition(t.position()+vr.kc),
(e||new DictionaryEncoding).__init(t.readInt32(t.position())+t.position(),t)}id(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt64(this.bb_pos+t):BigInt("0")}indexType(t){
const e=this.bb.__offset(this.bb_pos,6);return e?(t||new int_Int).__init(this.bb.__indirect(this.bb_pos+e),this.bb):null
}isOrdered(){const t=this.bb.__offset(this.bb_pos,8);return!!t&&!!this.bb.readInt8(this.bb_pos+t)}dictionaryKind(){
const t=this.bb.__offset(this.bb_pos,10);return t?this.bb.readInt16(this.bb_pos+t):mr.DenseArray}
static startDictionaryEncoding(t){t.startObject(4)}static addId(t,e){t.addFieldInt64(0,e,BigInt("0"))}
static addIndexType(t,e){t.addFieldOffset(1,e,0)}static addIsOrdered(t,e){t.addFieldInt8(2,+e,0)}
static addDictionaryKind(t,e){t.addFieldInt16(3,e,mr.DenseArray)}static endDictionaryEncoding(t){return t.endObject()}}
!function(t){t[t.NONE=0]="NONE",t[t.Null=1]="Null",t[t.Int=2]="Int",t[t.FloatingPoint=3]="FloatingPoint",
t[t.Binary=4]="Binary",t[t.Utf8=5]="Utf8",t[t.Bool=6]="Bool",t[t.Decimal=7]="Decimal",t[t.Date=8]="Date",
t[t.Time=9]="Time",t[t.Timestamp=10]="Timestamp",t[t.Interval=11]="Interval",t[t.List=12]="List",
t[t.Struct_=13]="Struct_",t[t.Union=14]="Union",t[t.FixedSizeBinary=15]="FixedSizeBinary",
t[t.FixedSizeList=16]="FixedSizeList",t[t.Map=17]="Map",t[t.Duration=18]="Duration",t[t.LargeBinary=19]="LargeBinary",
t[t.LargeUtf8=20]="LargeUtf8",t[t.LargeList=21]="LargeList",t[t.RunEndEncoded=22]="RunEndEncoded",
t[t.BinaryView=23]="BinaryView",t[t.Utf8View=24]="Utf8View",t[t.ListView=25]="ListView",
t[t.LargeListView=26]="LargeListView"}(gr||(gr={}));class field_Field{constructor(){this.bb=null,this.bb_pos=0}
__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsField(t,e){
return(e||new field_Field).__init(t.readInt32(t.position())+t.position(),t)}static getSizePrefixedRootAsField(t,e){
return t.setPosition(t.position()+vr.kc),(e||new field_Field).__init(t.readInt32(t.position())+t.position(),t)}name(t){
const e=this.bb.__offset(this.bb_pos,4);return e?this.bb.__string(this.bb_pos+e,t):null}nullable(){
const t=this.bb.__offset(this.bb_pos,6);return!!t&&!!this.bb.readInt8(this.bb_pos+t)}typeType(){
const t=this.bb.__offset(this.bb_pos,8);return t?this.bb.readUint8(this.bb_pos+t):gr.NONE}type(t){
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
t.addFieldInt8(1,+e,0)}static addTypeType(t,e){t.addFieldInt8(2,e,gr.NONE)}static addType(t,e){t.addFieldOffset(3,e,0)}
static addDictionary(t,e){t.addFieldOffset(4,e,0)}static addChildren(t,e){t.addFieldOffset(5,e,0)}
static createChildrenVector(t,e){t.startVector(4,e.length,4);for(let i=e.length-1;i>=0;i--)t.addOffset(e[i])
;return t.endVector()}static startChildrenVector(t,e){t.startVector(4,e,4)}static addCustomMetadata(t,e){
t.addFieldOffset(6,e,0)}static createCustomMetadataVector(t,e){t.startVector(4,e.length,4)
;for(let i=e.length-1;i>=0;i--)t.addOffset(e[i]);return t.endVector()}static startCustomMetadataVector(t,e){
t.startVector(4,e,4)}static endField(t){return t.endObject()}}class schema_Schema{constructor(){this.bb=null,
this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsSchema(t,e){
return(e||new schema_Schema).__init(t.readInt32(t.position())+t.position(),t)}static getSizePrefixedRootAsSchema(t,e){
return t.setPosition(t.position()+vr.kc),(e||new schema_Schema).__init(t.readInt32(t.position())+t.position(),t)}
endianness(){const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt16(this.bb_pos+t):br.Little}fields(t,e){
const i=this.bb.__offset(this.bb_pos,6)
;return i?(e||new field_Field).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos+i)+4*t),this.bb):null}
fieldsLength(){const t=this.bb.__offset(this.bb_pos,6);return t?this.bb.__vector_len(this.bb_pos+t):0}
customMetadata(t,e){const i=this.bb.__offset(this.bb_pos,8)
;return i?(e||new KeyValue).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos+i)+4*t),this.bb):null}
customMetadataLength(){const t=this.bb.__offset(this.bb_pos,8);return t?this.bb.__vector_len(this.bb_pos+t):0}
features(t){const e=this.bb.__offset(this.bb_pos,10)
;return e?this.bb.readInt64(this.bb.__vector(this.bb_pos+e)+8*t):BigInt(0)}featuresLength(){
const t=this.bb.__offset(this.bb_pos,10);return t?this.bb.__vector_len(this.bb_pos+t):0}static startSchema(t){
t.startObject(4)}static addEndianness(t,e){t.addFieldInt16(0,e,br.Little)}static addFields(t,e){t.addFieldOffset(1,e,0)}
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
static getSizePrefixedRootAsFooter(t,e){return t.setPosition(t.position()+vr.kc),
(e||new Footer).__init(t.readInt32(t.position())+t.position(),t)}version(){const t=this.bb.__offset(this.bb_pos,4)
;return t?this.bb.readInt16(this.bb_pos+t):_r.V1}schema(t){const e=this.bb.__offset(this.bb_pos,6)
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
static startFooter(t){t.startObject(5)}static addVersion(t,e){t.addFieldInt16(0,e,_r.V1)}static addSchema(t,e){
t.addFieldOffset(1,e,0)}static addDictionaries(t,e){t.addFieldOffset(2,e,0)}static startDictionariesVector(t,e){
t.startVector(24,e,8)}static addRecordBatches(t,e){t.addFieldOffset(3,e,0)}static startRecordBatchesVector(t,e){
t.startVector(24,e,8)}static addCustomMetadata(t,e){t.addFieldOffset(4,e,0)}static createCustomMetadataVector(t,e){
t.startVector(4,e.length,4);for(let i=e.length-1;i>=0;i--)t.addOffset(e[i]);return t.endVector()}
static startCustomMetadataVector(t,e){t.startVector(4,e,4)}static endFooter(t){return t.endObject()}
static finishFooterBuffer(t,e){t.finish(e)}static finishSizePrefixedFooterBuffer(t,e){t.finish(e,void 0,!0)}}
const Br=Symbol.for("apache-arrow/Schema"),wr=Symbol.for("apache-arrow/Field");class apache_arrow_schema_Schema{
static isSchema(t){return!0===(null==t?void 0:t[Br])}constructor(t=[],e,i,r=_r.V5){this.fields=t||[],
this.metadata=e||new Map,i||(i=Sr(this.fields)),this.dictionaries=i,this.metadataVersion=r}get[Symbol.toStringTag](){
return"Schema"}get names(){return this.fields.map(t=>t.name)}toString(){
return`Schema<{ ${this.fields.map((t,e)=>`${e}: ${t}`).join(", ")} }>`}select(t){
const e=new Set(t),i=this.fields.filter(t=>e.has(t.name));return new apache_arrow_schema_Schema(i,this.metadata)}
selectAt(t){const e=t.map(t=>this.fields[t]).filter(Boolean);return new apache_arrow_schema_Schema(e,this.metadata)}
assign(...t){
const e=t[0]instanceof apache_arrow_schema_Schema?t[0]:Array.isArray(t[0])?new apache_arrow_schema_Schema(t[0]):new apache_arrow_schema_Schema(t),i=[...this.fields],r=Ir(Ir(new Map,this.metadata),e.metadata),n=e.fields.filter(t=>{
const e=i.findIndex(e=>e.name===t.name);return!~e||(i[e]=t.clone({metadata:Ir(Ir(new Map,i[e].metadata),t.metadata)
}))&&!1}),s=Sr(n,new Map);return new apache_arrow_schema_Schema([...i,...n],r,new Map([...this.dictionaries,...s]))}}
apache_arrow_schema_Schema.prototype.fields=null,apache_arrow_schema_Schema.prototype.metadata=null,
apache_arrow_schema_Schema.prototype.dictionaries=null,apache_arrow_schema_Schema.prototype[Br]=!0,
Object.defineProperty(apache_arrow_schema_Schema,Symbol.hasInstance,{value:function(t){
return Function.prototype[Symbol.hasInstance].call(this,t)||this===apache_arrow_schema_Schema&&apache_arrow_schema_Schema.isSchema(t)
}});class schema_Field{static isField(t){return!0===(null==t?void 0:t[wr])}static new(...t){let[e,i,r,n]=t
;return t[0]&&"object"==typeof t[0]&&(({name:e}=t[0]),void 0===i&&(i=t[0].type),void 0===r&&(r=t[0].nullable),
void 0===n&&(n=t[0].metadata)),new schema_Field(`${e}`,i,r,n)}constructor(t,e,i=!1,r){this.name=t,this.type=e,
this.nullable=i,this.metadata=r||new Map}get typeId(){return this.type.typeId}get[Symbol.toStringTag](){return"Field"}
toString(){return`${this.name}: ${this.type}`}clone(...t){let[e,i,r,n]=t
;return t[0]&&"object"==typeof t[0]?({name:e=this.name,type:i=this.type,nullable:r=this.nullable,metadata:n=this.metadata}=t[0]):[e=this.name,i=this.type,r=this.nullable,n=this.metadata]=t,
schema_Field.new(e,i,r,n)}}function Ir(t,e){return new Map([...t||new Map,...e||new Map])}function Sr(t,e=new Map){
for(let i=-1,r=t.length;++i<r;){const r=t[i].type;if(type_DataType.isDictionary(r))if(e.has(r.id)){
if(e.get(r.id)!==r.dictionary)throw new Error("Cannot create Schema containing two different dictionaries with the same Id")
}else e.set(r.id,r.dictionary);r.children&&r.children.length>0&&Sr(r.children,e)}return e}
schema_Field.prototype.type=null,schema_Field.prototype.name=null,schema_Field.prototype.nullable=null,
schema_Field.prototype.metadata=null,
schema_Field.prototype[wr]=!0,Object.defineProperty(schema_Field,Symbol.hasInstance,{value:function(t){
return Function.prototype[Symbol.hasInstance].call(this,t)||this===schema_Field&&schema_Field.isField(t)}})
;var Tr,Dr,Vr=vr.M$,Fr=vr.$F;class Footer_{static decode(t){t=new Fr(ot(t))
;const e=Footer.getRootAsFooter(t),i=apache_arrow_schema_Schema.decode(e.schema(),new Map,e.version())
;return new OffHeapFooter(i,e)}static encode(t){const e=new Vr,i=apache_arrow_schema_Schema.encode(e,t.schema)
;Footer.startRecordBatchesVector(e,t.numRecordBatches)
;for(const i of[...t.recordBatches()].slice().reverse())FileBlock.encode(e,i);const r=e.endVector()
;Footer.startDictionariesVector(e,t.numDictionaries)
;for(const i of[...t.dictionaryBatches()].slice().reverse())FileBlock.encode(e,i);const n=e.endVector()
;return Footer.startFooter(e),Footer.addSchema(e,i),Footer.addVersion(e,_r.V5),Footer.addRecordBatches(e,r),
Footer.addDictionaries(e,n),Footer.finishFooterBuffer(e,Footer.endFooter(e)),e.asUint8Array()}get numRecordBatches(){
return this._recordBatches.length}get numDictionaries(){return this._dictionaryBatches.length}
constructor(t,e=_r.V5,i,r){this.schema=t,this.version=e,i&&(this._recordBatches=i),r&&(this._dictionaryBatches=r)}
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
constructor(t,e,i){this.metaDataLength=t,this.offset=bt(i),this.bodyLength=bt(e)}}!function(t){t[t.BUFFER=0]="BUFFER"
}(Tr||(Tr={})),function(t){t[t.LZ4_FRAME=0]="LZ4_FRAME",t[t.ZSTD=1]="ZSTD"}(Dr||(Dr={}));class BodyCompression{
constructor(){this.bb=null,this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}
static getRootAsBodyCompression(t,e){return(e||new BodyCompression).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsBodyCompression(t,e){return t.setPosition(t.position()+vr.kc),
(e||new BodyCompression).__init(t.readInt32(t.position())+t.position(),t)}codec(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt8(this.bb_pos+t):Dr.LZ4_FRAME}method(){
const t=this.bb.__offset(this.bb_pos,6);return t?this.bb.readInt8(this.bb_pos+t):Tr.BUFFER}
static startBodyCompression(t){t.startObject(2)}static addCodec(t,e){t.addFieldInt8(0,e,Dr.LZ4_FRAME)}
static addMethod(t,e){t.addFieldInt8(1,e,Tr.BUFFER)}static endBodyCompression(t){return t.endObject()}
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
static getSizePrefixedRootAsRecordBatch(t,e){return t.setPosition(t.position()+vr.kc),
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
static getSizePrefixedRootAsDictionaryBatch(t,e){return t.setPosition(t.position()+vr.kc),
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
static getSizePrefixedRootAsFloatingPoint(t,e){return t.setPosition(t.position()+vr.kc),
(e||new floating_point_FloatingPoint).__init(t.readInt32(t.position())+t.position(),t)}precision(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt16(this.bb_pos+t):Ft.HALF}static startFloatingPoint(t){
t.startObject(1)}static addPrecision(t,e){t.addFieldInt16(0,e,Ft.HALF)}static endFloatingPoint(t){return t.endObject()}
static createFloatingPoint(t,e){return floating_point_FloatingPoint.startFloatingPoint(t),
floating_point_FloatingPoint.addPrecision(t,e),floating_point_FloatingPoint.endFloatingPoint(t)}}class decimal_Decimal{
constructor(){this.bb=null,this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsDecimal(t,e){
return(e||new decimal_Decimal).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsDecimal(t,e){return t.setPosition(t.position()+vr.kc),
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
return t.setPosition(t.position()+vr.kc),(e||new date_Date).__init(t.readInt32(t.position())+t.position(),t)}unit(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt16(this.bb_pos+t):Lt.MILLISECOND}static startDate(t){
t.startObject(1)}static addUnit(t,e){t.addFieldInt16(0,e,Lt.MILLISECOND)}static endDate(t){return t.endObject()}
static createDate(t,e){return date_Date.startDate(t),date_Date.addUnit(t,e),date_Date.endDate(t)}}class time_Time{
constructor(){this.bb=null,this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsTime(t,e){
return(e||new time_Time).__init(t.readInt32(t.position())+t.position(),t)}static getSizePrefixedRootAsTime(t,e){
return t.setPosition(t.position()+vr.kc),(e||new time_Time).__init(t.readInt32(t.position())+t.position(),t)}unit(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt16(this.bb_pos+t):At.MILLISECOND}bitWidth(){
const t=this.bb.__offset(this.bb_pos,6);return t?this.bb.readInt32(this.bb_pos+t):32}static startTime(t){
t.startObject(2)}static addUnit(t,e){t.addFieldInt16(0,e,At.MILLISECOND)}static addBitWidth(t,e){t.addFieldInt32(1,e,32)
}static endTime(t){return t.endObject()}static createTime(t,e,i){return time_Time.startTime(t),time_Time.addUnit(t,e),
time_Time.addBitWidth(t,i),time_Time.endTime(t)}}class timestamp_Timestamp{constructor(){this.bb=null,this.bb_pos=0}
__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsTimestamp(t,e){
return(e||new timestamp_Timestamp).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsTimestamp(t,e){return t.setPosition(t.position()+vr.kc),
(e||new timestamp_Timestamp).__init(t.readInt32(t.position())+t.position(),t)}unit(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt16(this.bb_pos+t):At.SECOND}timezone(t){
const e=this.bb.__offset(this.bb_pos,6);return e?this.bb.__string(this.bb_pos+e,t):null}static startTimestamp(t){
t.startObject(2)}static addUnit(t,e){t.addFieldInt16(0,e,At.SECOND)}static addTimezone(t,e){t.addFieldOffset(1,e,0)}
static endTimestamp(t){return t.endObject()}static createTimestamp(t,e,i){return timestamp_Timestamp.startTimestamp(t),
timestamp_Timestamp.addUnit(t,e),timestamp_Timestamp.addTimezone(t,i),timestamp_Timestamp.endTimestamp(t)}}
class interval_Interval{constructor(){this.bb=null,this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}
static getRootAsInterval(t,e){return(e||new interval_Interval).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsInterval(t,e){return t.setPosition(t.position()+vr.kc),
(e||new interval_Interval).__init(t.readInt32(t.position())+t.position(),t)}unit(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt16(this.bb_pos+t):Ot.YEAR_MONTH}static startInterval(t){
t.startObject(1)}static addUnit(t,e){t.addFieldInt16(0,e,Ot.YEAR_MONTH)}static endInterval(t){return t.endObject()}
static createInterval(t,e){return interval_Interval.startInterval(t),interval_Interval.addUnit(t,e),
interval_Interval.endInterval(t)}}class duration_Duration{constructor(){this.bb=null,this.bb_pos=0}__init(t,e){
return this.bb_pos=t,this.bb=e,this}static getRootAsDuration(t,e){
return(e||new duration_Duration).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsDuration(t,e){return t.setPosition(t.position()+vr.kc),
(e||new duration_Duration).__init(t.readInt32(t.position())+t.position(),t)}unit(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt16(this.bb_pos+t):At.MILLISECOND}
static startDuration(t){t.startObject(1)}static addUnit(t,e){t.addFieldInt16(0,e,At.MILLISECOND)}static endDuration(t){
return t.endObject()}static createDuration(t,e){return duration_Duration.startDuration(t),
duration_Duration.addUnit(t,e),duration_Duration.endDuration(t)}}class union_Union{constructor(){this.bb=null,
this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsUnion(t,e){
return(e||new union_Union).__init(t.readInt32(t.position())+t.position(),t)}static getSizePrefixedRootAsUnion(t,e){
return t.setPosition(t.position()+vr.kc),(e||new union_Union).__init(t.readInt32(t.position())+t.position(),t)}mode(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt16(this.bb_pos+t):xt.Sparse}typeIds(t){
const e=this.bb.__offset(this.bb_pos,6);return e?this.bb.readInt32(this.bb.__vector(this.bb_pos+e)+4*t):0}
typeIdsLength(){const t=this.bb.__offset(this.bb_pos,6);return t?this.bb.__vector_len(this.bb_pos+t):0}typeIdsArray(){
const t=this.bb.__offset(this.bb_pos,6)
;return t?new Int32Array(this.bb.bytes().buffer,this.bb.bytes().byteOffset+this.bb.__vector(this.bb_pos+t),this.bb.__vector_len(this.bb_pos+t)):null
}static startUnion(t){t.startObject(2)}static addMode(t,e){t.addFieldInt16(0,e,xt.Sparse)}static addTypeIds(t,e){
t.addFieldOffset(1,e,0)}static createTypeIdsVector(t,e){t.startVector(4,e.length,4)
;for(let i=e.length-1;i>=0;i--)t.addInt32(e[i]);return t.endVector()}static startTypeIdsVector(t,e){t.startVector(4,e,4)
}static endUnion(t){return t.endObject()}static createUnion(t,e,i){return union_Union.startUnion(t),
union_Union.addMode(t,e),union_Union.addTypeIds(t,i),union_Union.endUnion(t)}}class fixed_size_binary_FixedSizeBinary{
constructor(){this.bb=null,this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}
static getRootAsFixedSizeBinary(t,e){
return(e||new fixed_size_binary_FixedSizeBinary).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsFixedSizeBinary(t,e){return t.setPosition(t.position()+vr.kc),
(e||new fixed_size_binary_FixedSizeBinary).__init(t.readInt32(t.position())+t.position(),t)}byteWidth(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt32(this.bb_pos+t):0}static startFixedSizeBinary(t){
t.startObject(1)}static addByteWidth(t,e){t.addFieldInt32(0,e,0)}static endFixedSizeBinary(t){return t.endObject()}
static createFixedSizeBinary(t,e){return fixed_size_binary_FixedSizeBinary.startFixedSizeBinary(t),
fixed_size_binary_FixedSizeBinary.addByteWidth(t,e),fixed_size_binary_FixedSizeBinary.endFixedSizeBinary(t)}}
class fixed_size_list_FixedSizeList{constructor(){this.bb=null,this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,
this}static getRootAsFixedSizeList(t,e){
return(e||new fixed_size_list_FixedSizeList).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsFixedSizeList(t,e){return t.setPosition(t.position()+vr.kc),
(e||new fixed_size_list_FixedSizeList).__init(t.readInt32(t.position())+t.position(),t)}listSize(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt32(this.bb_pos+t):0}static startFixedSizeList(t){
t.startObject(1)}static addListSize(t,e){t.addFieldInt32(0,e,0)}static endFixedSizeList(t){return t.endObject()}
static createFixedSizeList(t,e){return fixed_size_list_FixedSizeList.startFixedSizeList(t),
fixed_size_list_FixedSizeList.addListSize(t,e),fixed_size_list_FixedSizeList.endFixedSizeList(t)}}class map_Map{
constructor(){this.bb=null,this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsMap(t,e){
return(e||new map_Map).__init(t.readInt32(t.position())+t.position(),t)}static getSizePrefixedRootAsMap(t,e){
return t.setPosition(t.position()+vr.kc),(e||new map_Map).__init(t.readInt32(t.position())+t.position(),t)}keysSorted(){
const t=this.bb.__offset(this.bb_pos,4);return!!t&&!!this.bb.readInt8(this.bb_pos+t)}static startMap(t){t.startObject(1)
}static addKeysSorted(t,e){t.addFieldInt8(0,+e,0)}static endMap(t){return t.endObject()}static createMap(t,e){
return map_Map.startMap(t),map_Map.addKeysSorted(t,e),map_Map.endMap(t)}}class message_Message{constructor(){
this.bb=null,this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsMessage(t,e){
return(e||new message_Message).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsMessage(t,e){return t.setPosition(t.position()+vr.kc),
(e||new message_Message).__init(t.readInt32(t.position())+t.position(),t)}version(){
const t=this.bb.__offset(this.bb_pos,4);return t?this.bb.readInt16(this.bb_pos+t):_r.V1}headerType(){
const t=this.bb.__offset(this.bb_pos,6);return t?this.bb.readUint8(this.bb_pos+t):fr.NONE}header(t){
const e=this.bb.__offset(this.bb_pos,8);return e?this.bb.__union(t,this.bb_pos+e):null}bodyLength(){
const t=this.bb.__offset(this.bb_pos,10);return t?this.bb.readInt64(this.bb_pos+t):BigInt("0")}customMetadata(t,e){
const i=this.bb.__offset(this.bb_pos,12)
;return i?(e||new KeyValue).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos+i)+4*t),this.bb):null}
customMetadataLength(){const t=this.bb.__offset(this.bb_pos,12);return t?this.bb.__vector_len(this.bb_pos+t):0}
static startMessage(t){t.startObject(5)}static addVersion(t,e){t.addFieldInt16(0,e,_r.V1)}static addHeaderType(t,e){
t.addFieldInt8(1,e,fr.NONE)}static addHeader(t,e){t.addFieldOffset(2,e,0)}static addBodyLength(t,e){
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
return t.setPosition(t.position()+vr.kc),(e||new null_Null).__init(t.readInt32(t.position())+t.position(),t)}
static startNull(t){t.startObject(0)}static endNull(t){return t.endObject()}static createNull(t){
return null_Null.startNull(t),null_Null.endNull(t)}}class binary_Binary{constructor(){this.bb=null,this.bb_pos=0}
__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsBinary(t,e){
return(e||new binary_Binary).__init(t.readInt32(t.position())+t.position(),t)}static getSizePrefixedRootAsBinary(t,e){
return t.setPosition(t.position()+vr.kc),(e||new binary_Binary).__init(t.readInt32(t.position())+t.position(),t)}
static startBinary(t){t.startObject(0)}static endBinary(t){return t.endObject()}static createBinary(t){
return binary_Binary.startBinary(t),binary_Binary.endBinary(t)}}class binary_view_BinaryView{constructor(){this.bb=null,
this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsBinaryView(t,e){
return(e||new binary_view_BinaryView).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsBinaryView(t,e){return t.setPosition(t.position()+vr.kc),
(e||new binary_view_BinaryView).__init(t.readInt32(t.position())+t.position(),t)}static startBinaryView(t){
t.startObject(0)}static endBinaryView(t){return t.endObject()}static createBinaryView(t){
return binary_view_BinaryView.startBinaryView(t),binary_view_BinaryView.endBinaryView(t)}}
class large_binary_LargeBinary{constructor(){this.bb=null,this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}
static getRootAsLargeBinary(t,e){
return(e||new large_binary_LargeBinary).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsLargeBinary(t,e){return t.setPosition(t.position()+vr.kc),
(e||new large_binary_LargeBinary).__init(t.readInt32(t.position())+t.position(),t)}static startLargeBinary(t){
t.startObject(0)}static endLargeBinary(t){return t.endObject()}static createLargeBinary(t){
return large_binary_LargeBinary.startLargeBinary(t),large_binary_LargeBinary.endLargeBinary(t)}}class bool_Bool{
constructor(){this.bb=null,this.bb_pos=0}__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsBool(t,e){
return(e||new bool_Bool).__init(t.readInt32(t.position())+t.position(),t)}static getSizePrefixedRootAsBool(t,e){
return t.setPosition(t.position()+vr.kc),(e||new bool_Bool).__init(t.readInt32(t.position())+t.position(),t)}
static startBool(t){t.startObject(0)}static endBool(t){return t.endObject()}static createBool(t){
return bool_Bool.startBool(t),bool_Bool.endBool(t)}}class utf8_Utf8{constructor(){this.bb=null,this.bb_pos=0}
__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsUtf8(t,e){
return(e||new utf8_Utf8).__init(t.readInt32(t.position())+t.position(),t)}static getSizePrefixedRootAsUtf8(t,e){
return t.setPosition(t.position()+vr.kc),(e||new utf8_Utf8).__init(t.readInt32(t.position())+t.position(),t)}
static startUtf8(t){t.startObject(0)}static endUtf8(t){return t.endObject()}static createUtf8(t){
return utf8_Utf8.startUtf8(t),utf8_Utf8.endUtf8(t)}}class utf8_view_Utf8View{constructor(){this.bb=null,this.bb_pos=0}
__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsUtf8View(t,e){
return(e||new utf8_view_Utf8View).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsUtf8View(t,e){return t.setPosition(t.position()+vr.kc),
(e||new utf8_view_Utf8View).__init(t.readInt32(t.position())+t.position(),t)}static startUtf8View(t){t.startObject(0)}
static endUtf8View(t){return t.endObject()}static createUtf8View(t){return utf8_view_Utf8View.startUtf8View(t),
utf8_view_Utf8View.endUtf8View(t)}}class large_utf8_LargeUtf8{constructor(){this.bb=null,this.bb_pos=0}__init(t,e){
return this.bb_pos=t,this.bb=e,this}static getRootAsLargeUtf8(t,e){
return(e||new large_utf8_LargeUtf8).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsLargeUtf8(t,e){return t.setPosition(t.position()+vr.kc),
(e||new large_utf8_LargeUtf8).__init(t.readInt32(t.position())+t.position(),t)}static startLargeUtf8(t){t.startObject(0)
}static endLargeUtf8(t){return t.endObject()}static createLargeUtf8(t){return large_utf8_LargeUtf8.startLargeUtf8(t),
large_utf8_LargeUtf8.endLargeUtf8(t)}}class list_List{constructor(){this.bb=null,this.bb_pos=0}__init(t,e){
return this.bb_pos=t,this.bb=e,this}static getRootAsList(t,e){
return(e||new list_List).__init(t.readInt32(t.position())+t.position(),t)}static getSizePrefixedRootAsList(t,e){
return t.setPosition(t.position()+vr.kc),(e||new list_List).__init(t.readInt32(t.position())+t.position(),t)}
static startList(t){t.startObject(0)}static endList(t){return t.endObject()}static createList(t){
return list_List.startList(t),list_List.endList(t)}}class large_list_LargeList{constructor(){this.bb=null,this.bb_pos=0}
__init(t,e){return this.bb_pos=t,this.bb=e,this}static getRootAsLargeList(t,e){
return(e||new large_list_LargeList).__init(t.readInt32(t.position())+t.position(),t)}
static getSizePrefixedRootAsLargeList(t,e){return t.setPosition(t.position()+vr.kc),
(e||new large_list_LargeList).__init(t.readInt32(t.position())+t.position(),t)}static startLargeList(t){t.startObject(0)
}static endLargeList(t){return t.endObject()}static createLargeList(t){return large_list_LargeList.startLargeList(t),
large_list_LargeList.endLargeList(t)}}class struct_Struct_{constructor(){this.bb=null,this.bb_pos=0}__init(t,e){
return this.bb_pos=t,this.bb=e,this}static getRootAsStruct_(t,e){
return(e||new struct_Struct_).__init(t.readInt32(t.position())+t.position(),t)}static getSizePrefixedRootAsStruct_(t,e){
return t.setPosition(t.position()+vr.kc),(e||new struct_Struct_).__init(t.readInt32(t.position())+t.position(),t)}
static startStruct_(t){t.startObject(0)}static endStruct_(t){return t.endObject()}static createStruct_(t){
return struct_Struct_.startStruct_(t),struct_Struct_.endStruct_(t)}}const Ar=new class TypeAssembler extends Visitor{
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
return map_Map.startMap(e),map_Map.addKeysSorted(e,t.keysSorted),map_Map.endMap(e)}};function Lr(t){
return new message_RecordBatch(t.count,xr(t.columns),Mr(t.columns),null,Ur(t.columns))}function Or(t,e){
return(t.children||[]).filter(Boolean).map(t=>schema_Field.fromJSON(t,e))}function xr(t){return(t||[]).reduce((t,e)=>{
return[...t,new message_FieldNode(e.count,(i=e.VALIDITY,(i||[]).reduce((t,e)=>t+ +(0===e),0))),...xr(e.children)];var i
},[])}function Mr(t,e=[]){for(let i=-1,r=(t||[]).length;++i<r;){const r=t[i]
;if(r.VALIDITY&&e.push(new BufferRegion(e.length,r.VALIDITY.length)),
r.TYPE_ID&&e.push(new BufferRegion(e.length,r.TYPE_ID.length)),
r.OFFSET&&e.push(new BufferRegion(e.length,r.OFFSET.length)),r.DATA&&e.push(new BufferRegion(e.length,r.DATA.length)),
r.VIEWS&&e.push(new BufferRegion(e.length,r.VIEWS.length)),
r.VARIADIC_DATA_BUFFERS)for(const t of r.VARIADIC_DATA_BUFFERS)e.push(new BufferRegion(e.length,t.length))
;e=Mr(r.children,e)}return e}function Ur(t){
return(t||[]).reduce((t,e)=>[...t,...e.VARIADIC_DATA_BUFFERS?[e.VARIADIC_DATA_BUFFERS.length]:[],...Ur(e.children)],[])}
function Nr(t=[]){return new Map(t.map(({key:t,value:e})=>[t,e]))}function Rr(t){return new Int_(t.isSigned,t.bitWidth)}
function Er(t,e){const i=t.type.name;switch(i){case"NONE":case"null":return new type_Null;case"binary":
return new type_Binary;case"largebinary":return new type_LargeBinary;case"binaryview":return new type_BinaryView
;case"utf8":return new type_Utf8;case"largeutf8":return new type_LargeUtf8;case"utf8view":return new type_Utf8View
;case"bool":return new type_Bool;case"list":return new type_List((e||[])[0]);case"largelist":
return new type_LargeList((e||[])[0]);case"struct":case"struct_":return new Struct(e||[])}switch(i){case"int":{
const e=t.type;return new Int_(e.isSigned,e.bitWidth)}case"floatingpoint":{const e=t.type
;return new Float(Ft[e.precision])}case"decimal":{const e=t.type;return new type_Decimal(e.scale,e.precision,e.bitWidth)
}case"date":{const e=t.type;return new Date_(Lt[e.unit])}case"time":{const e=t.type
;return new Time_(At[e.unit],e.bitWidth)}case"timestamp":{const e=t.type;return new Timestamp_(At[e.unit],e.timezone)}
case"interval":{const e=t.type;return new Interval_(Ot[e.unit])}case"duration":{const e=t.type
;return new type_Duration(At[e.unit])}case"union":{
const i=t.type,[r,...n]=(i.mode+"").toLowerCase(),s=r.toUpperCase()+n.join("")
;return new Union_(xt[s],i.typeIds||[],e||[])}case"fixedsizebinary":{const e=t.type
;return new type_FixedSizeBinary(e.byteWidth)}case"fixedsizelist":{const i=t.type
;return new type_FixedSizeList(i.listSize,(e||[])[0])}case"map":{const i=t.type;return new Map_((e||[])[0],i.keysSorted)
}}throw new Error(`Unrecognized type: "${i}"`)}var Cr=vr.M$,zr=vr.$F;class Message{static fromJSON(t,e){
const i=new Message(0,_r.V5,e);return i._createHeader=function(t,e){return()=>{switch(e){case fr.Schema:
return apache_arrow_schema_Schema.fromJSON(t);case fr.RecordBatch:return message_RecordBatch.fromJSON(t)
;case fr.DictionaryBatch:return message_DictionaryBatch.fromJSON(t)}
throw new Error(`Unrecognized Message type: { name: ${fr[e]}, type: ${e} }`)}}(t,e),i}static decode(t){t=new zr(ot(t))
;const e=message_Message.getRootAsMessage(t),i=e.bodyLength(),r=e.version(),n=e.headerType(),s=function(t){
const e=new Map
;for(let i,r,n=-1,s=Math.trunc(t.customMetadataLength());++n<s;)(i=t.customMetadata(n))&&null!=(r=i.key())&&e.set(r,i.value())
;return e}(e),o=new Message(i,r,n,void 0,s);return o._createHeader=function(t,e){return()=>{switch(e){case fr.Schema:
return apache_arrow_schema_Schema.decode(t.header(new schema_Schema),new Map,t.version());case fr.RecordBatch:
return message_RecordBatch.decode(t.header(new record_batch_RecordBatch),t.version());case fr.DictionaryBatch:
return message_DictionaryBatch.decode(t.header(new dictionary_batch_DictionaryBatch),t.version())}
throw new Error(`Unrecognized Message type: { name: ${fr[e]}, type: ${e} }`)}}(e,n),o}static encode(t){const e=new Cr
;let i=-1
;t.isSchema()?i=apache_arrow_schema_Schema.encode(e,t.header()):t.isRecordBatch()?i=message_RecordBatch.encode(e,t.header()):t.isDictionaryBatch()&&(i=message_DictionaryBatch.encode(e,t.header()))
;const r=t.metadata&&t.metadata.size>0?message_Message.createCustomMetadataVector(e,[...t.metadata].map(([t,i])=>{
const r=e.createString(`${t}`),n=e.createString(`${i}`);return KeyValue.startKeyValue(e),KeyValue.addKey(e,r),
KeyValue.addValue(e,n),KeyValue.endKeyValue(e)})):-1;return message_Message.startMessage(e),
message_Message.addVersion(e,_r.V5),message_Message.addHeader(e,i),message_Message.addHeaderType(e,t.headerType),
message_Message.addBodyLength(e,BigInt(t.bodyLength)),-1!==r&&message_Message.addCustomMetadata(e,r),
message_Message.finishMessageBuffer(e,message_Message.endMessage(e)),e.asUint8Array()}static from(t,e=0){
if(t instanceof apache_arrow_schema_Schema)return new Message(0,_r.V5,fr.Schema,t)
;if(t instanceof message_RecordBatch)return new Message(e,_r.V5,fr.RecordBatch,t,t.metadata)
;if(t instanceof message_DictionaryBatch)return new Message(e,_r.V5,fr.DictionaryBatch,t)
;throw new Error(`Unrecognized Message header: ${t}`)}get type(){return this.headerType}get version(){
return this._version}get headerType(){return this._headerType}get compression(){return this._compression}
get bodyLength(){return this._bodyLength}get metadata(){return this._metadata}header(){return this._createHeader()}
isSchema(){return this.headerType===fr.Schema}isRecordBatch(){return this.headerType===fr.RecordBatch}
isDictionaryBatch(){return this.headerType===fr.DictionaryBatch}constructor(t,e,i,r,n){this._version=e,
this._headerType=i,this.body=new Uint8Array(0),this._compression=null==r?void 0:r.compression,
r&&(this._createHeader=()=>r),this._bodyLength=bt(t),this._metadata=n||new Map}}class message_RecordBatch{get nodes(){
return this._nodes}get length(){return this._length}get buffers(){return this._buffers}get compression(){
return this._compression}get variadicBufferCounts(){return this._variadicBufferCounts}get metadata(){
return this._metadata}constructor(t,e,i,r,n=[],s){this._nodes=e,this._buffers=i,this._length=bt(t),this._compression=r,
this._variadicBufferCounts=n,this._metadata=s||new Map}}class message_DictionaryBatch{get id(){return this._id}
get data(){return this._data}get isDelta(){return this._isDelta}get length(){return this.data.length}get nodes(){
return this.data.nodes}get buffers(){return this.data.buffers}constructor(t,e,i=!1){this._data=t,this._isDelta=i,
this._id=bt(e)}}class BufferRegion{constructor(t,e){this.offset=bt(t),this.length=bt(e)}}class message_FieldNode{
constructor(t,e){this.length=bt(t),this.nullCount=bt(e)}}class message_BodyCompression{constructor(t,e=Tr.BUFFER){
this.type=t,this.method=e}}function Pr(t,e){const i=[]
;for(let r,n=-1,s=-1,o=t.childrenLength();++n<o;)(r=t.children(n))&&(i[++s]=schema_Field.decode(r,e));return i}
function jr(t){const e=new Map
;if(t)for(let i,r,n=-1,s=Math.trunc(t.customMetadataLength());++n<s;)(i=t.customMetadata(n))&&null!=(r=i.key())&&e.set(r,i.value())
;return e}function kr(t){return new Int_(t.isSigned(),t.bitWidth())}function $r(t,e){const i=t.typeType();switch(i){
case gr.NONE:case gr.Null:return new type_Null;case gr.Binary:return new type_Binary;case gr.LargeBinary:
return new type_LargeBinary;case gr.BinaryView:return new type_BinaryView;case gr.Utf8:return new type_Utf8
;case gr.LargeUtf8:return new type_LargeUtf8;case gr.Utf8View:return new type_Utf8View;case gr.Bool:return new type_Bool
;case gr.List:return new type_List((e||[])[0]);case gr.LargeList:return new type_LargeList((e||[])[0]);case gr.Struct_:
return new Struct(e||[])}switch(i){case gr.Int:{const e=t.type(new int_Int);return new Int_(e.isSigned(),e.bitWidth())}
case gr.FloatingPoint:{const e=t.type(new floating_point_FloatingPoint);return new Float(e.precision())}case gr.Decimal:
{const e=t.type(new decimal_Decimal);return new type_Decimal(e.scale(),e.precision(),e.bitWidth())}case gr.Date:{
const e=t.type(new date_Date);return new Date_(e.unit())}case gr.Time:{const e=t.type(new time_Time)
;return new Time_(e.unit(),e.bitWidth())}case gr.Timestamp:{const e=t.type(new timestamp_Timestamp)
;return new Timestamp_(e.unit(),e.timezone())}case gr.Interval:{const e=t.type(new interval_Interval)
;return new Interval_(e.unit())}case gr.Duration:{const e=t.type(new duration_Duration)
;return new type_Duration(e.unit())}case gr.Union:{const i=t.type(new union_Union)
;return new Union_(i.mode(),i.typeIdsArray()||[],e||[])}case gr.FixedSizeBinary:{
const e=t.type(new fixed_size_binary_FixedSizeBinary);return new type_FixedSizeBinary(e.byteWidth())}
case gr.FixedSizeList:{const i=t.type(new fixed_size_list_FixedSizeList)
;return new type_FixedSizeList(i.listSize(),(e||[])[0])}case gr.Map:{const i=t.type(new map_Map)
;return new Map_((e||[])[0],i.keysSorted())}}throw new Error(`Unrecognized type: "${gr[i]}" (${i})`)}function Wr(t){
return t?new message_BodyCompression(t.codec(),t.method()):null}function Gr(t,e){
return BodyCompression.startBodyCompression(t),BodyCompression.addCodec(t,e.type),BodyCompression.addMethod(t,e.method),
BodyCompression.endBodyCompression(t)}schema_Field.encode=function(t,e){let i=-1,r=-1,n=-1;const s=e.type;let o=e.typeId
;type_DataType.isDictionary(s)?(o=s.dictionary.typeId,n=Ar.visit(s,t),r=Ar.visit(s.dictionary,t)):r=Ar.visit(s,t)
;const a=(s.children||[]).map(e=>schema_Field.encode(t,e)),l=field_Field.createChildrenVector(t,a),c=e.metadata&&e.metadata.size>0?field_Field.createCustomMetadataVector(t,[...e.metadata].map(([e,i])=>{
const r=t.createString(`${e}`),n=t.createString(`${i}`);return KeyValue.startKeyValue(t),KeyValue.addKey(t,r),
KeyValue.addValue(t,n),KeyValue.endKeyValue(t)})):-1;e.name&&(i=t.createString(e.name));field_Field.startField(t),
field_Field.addType(t,r),field_Field.addTypeType(t,o),field_Field.addChildren(t,l),
field_Field.addNullable(t,!!e.nullable),-1!==i&&field_Field.addName(t,i);-1!==n&&field_Field.addDictionary(t,n)
;-1!==c&&field_Field.addCustomMetadata(t,c);return field_Field.endField(t)},schema_Field.decode=function(t,e){
let i,r,n,s,o,a;e&&(a=t.dictionary())?e.has(i=bt(a.id()))?(s=(s=a.indexType())?kr(s):new Int32,
o=new Dictionary(e.get(i),s,i,a.isOrdered()),
r=new schema_Field(t.name(),o,t.nullable(),jr(t))):(s=(s=a.indexType())?kr(s):new Int32,e.set(i,n=$r(t,Pr(t,e))),
o=new Dictionary(n,s,i,a.isOrdered()),r=new schema_Field(t.name(),o,t.nullable(),jr(t))):(n=$r(t,Pr(t,e)),
r=new schema_Field(t.name(),n,t.nullable(),jr(t)));return r||null},schema_Field.fromJSON=function(t,e){let i,r,n,s,o,a
;return e&&(s=t.dictionary)?e.has(i=s.id)?(r=(r=s.indexType)?Rr(r):new Int32,a=new Dictionary(e.get(i),r,i,s.isOrdered),
n=new schema_Field(t.name,a,t.nullable,Nr(t.metadata))):(r=(r=s.indexType)?Rr(r):new Int32,e.set(i,o=Er(t,Or(t,e))),
a=new Dictionary(o,r,i,s.isOrdered),n=new schema_Field(t.name,a,t.nullable,Nr(t.metadata))):(o=Er(t,Or(t,e)),
n=new schema_Field(t.name,o,t.nullable,Nr(t.metadata))),n||null},apache_arrow_schema_Schema.encode=function(t,e){
const i=e.fields.map(e=>schema_Field.encode(t,e));schema_Schema.startFieldsVector(t,i.length)
;const r=schema_Schema.createFieldsVector(t,i),n=e.metadata&&e.metadata.size>0?schema_Schema.createCustomMetadataVector(t,[...e.metadata].map(([e,i])=>{
const r=t.createString(`${e}`),n=t.createString(`${i}`);return KeyValue.startKeyValue(t),KeyValue.addKey(t,r),
KeyValue.addValue(t,n),KeyValue.endKeyValue(t)})):-1;schema_Schema.startSchema(t),schema_Schema.addFields(t,r),
schema_Schema.addEndianness(t,Hr?br.Little:br.Big),-1!==n&&schema_Schema.addCustomMetadata(t,n)
;return schema_Schema.endSchema(t)},apache_arrow_schema_Schema.decode=function(t,e=new Map,i=_r.V5){
const r=function(t,e){const i=[]
;for(let r,n=-1,s=-1,o=t.fieldsLength();++n<o;)(r=t.fields(n))&&(i[++s]=schema_Field.decode(r,e));return i}(t,e)
;return new apache_arrow_schema_Schema(r,jr(t),e,i)},apache_arrow_schema_Schema.fromJSON=function(t,e=new Map){
return new apache_arrow_schema_Schema(function(t,e){
return(t.fields||[]).filter(Boolean).map(t=>schema_Field.fromJSON(t,e))}(t,e),Nr(t.metadata),e)},
message_RecordBatch.encode=function(t,e){const i=e.nodes||[],r=e.buffers||[],n=e.variadicBufferCounts||[]
;record_batch_RecordBatch.startNodesVector(t,i.length);for(const e of i.slice().reverse())message_FieldNode.encode(t,e)
;const s=t.endVector();record_batch_RecordBatch.startBuffersVector(t,r.length)
;for(const e of r.slice().reverse())BufferRegion.encode(t,e);const o=t.endVector();let a=null
;null!==e.compression&&(a=Gr(t,e.compression));let l=-1
;n.length>0&&(l=record_batch_RecordBatch.createVariadicBufferCountsVector(t,n.map(BigInt)))
;record_batch_RecordBatch.startRecordBatch(t),record_batch_RecordBatch.addLength(t,BigInt(e.length)),
record_batch_RecordBatch.addNodes(t,s),record_batch_RecordBatch.addBuffers(t,o),
null!==e.compression&&a&&record_batch_RecordBatch.addCompression(t,a)
;-1!==l&&record_batch_RecordBatch.addVariadicBufferCounts(t,l);return record_batch_RecordBatch.endRecordBatch(t)},
message_RecordBatch.decode=function(t,e=_r.V5){return new message_RecordBatch(t.length(),function(t){const e=[]
;for(let i,r=-1,n=-1,s=t.nodesLength();++r<s;)(i=t.nodes(r))&&(e[++n]=message_FieldNode.decode(i));return e
}(t),function(t,e){const i=[]
;for(let r,n=-1,s=-1,o=t.buffersLength();++n<o;)(r=t.buffers(n))&&(e<_r.V4&&(r.bb_pos+=8*(n+1)),
i[++s]=BufferRegion.decode(r));return i}(t,e),Wr(t.compression()),function(t){
const e=[],i=Math.trunc(t.variadicBufferCountsLength());for(let r=0;r<i;++r)e.push(bt(t.variadicBufferCounts(r)))
;return e}(t))},message_RecordBatch.fromJSON=Lr,message_DictionaryBatch.encode=function(t,e){
const i=message_RecordBatch.encode(t,e.data);return dictionary_batch_DictionaryBatch.startDictionaryBatch(t),
dictionary_batch_DictionaryBatch.addId(t,BigInt(e.id)),dictionary_batch_DictionaryBatch.addIsDelta(t,e.isDelta),
dictionary_batch_DictionaryBatch.addData(t,i),dictionary_batch_DictionaryBatch.endDictionaryBatch(t)},
message_DictionaryBatch.decode=function(t,e=_r.V5){
return new message_DictionaryBatch(message_RecordBatch.decode(t.data(),e),t.id(),t.isDelta())},
message_DictionaryBatch.fromJSON=function(t){return new message_DictionaryBatch(Lr(t.data),t.id,t.isDelta)},
message_FieldNode.encode=function(t,e){return FieldNode.createFieldNode(t,BigInt(e.length),BigInt(e.nullCount))},
message_FieldNode.decode=function(t){return new message_FieldNode(t.length(),t.nullCount())},
BufferRegion.encode=function(t,e){return Buffer.createBuffer(t,BigInt(e.offset),BigInt(e.length))},
BufferRegion.decode=function(t){return new BufferRegion(t.offset(),t.length())},message_BodyCompression.encode=Gr,
message_BodyCompression.decode=Wr;const Hr=(()=>{const t=new ArrayBuffer(2);return new DataView(t).setInt16(0,256,!0),
256===new Int16Array(t)[0]})(),Yr=Object.freeze({done:!0,value:void 0});class ArrowJSON{constructor(t){this._json=t}
get schema(){return this._json.schema}get batches(){return this._json.batches||[]}get dictionaries(){
return this._json.dictionaries||[]}}class ReadableInterop{tee(){return this._getDOMStream().tee()}pipe(t,e){
return this._getNodeStream().pipe(t,e)}pipeTo(t,e){return this._getDOMStream().pipeTo(t,e)}pipeThrough(t,e){
return this._getDOMStream().pipeThrough(t,e)}_getDOMStream(){
return this._DOMStream||(this._DOMStream=this.toDOMStream())}_getNodeStream(){
return this._nodeStream||(this._nodeStream=this.toNodeStream())}}class AsyncQueue extends ReadableInterop{constructor(){
super(),this._values=[],this.resolvers=[],this._closedPromise=new Promise(t=>this._closedPromiseResolve=t)}get closed(){
return this._closedPromise}cancel(t){return y(this,void 0,void 0,function*(){yield this.return(t)})}write(t){
this._ensureOpen()&&(this.resolvers.length<=0?this._values.push(t):this.resolvers.shift().resolve({done:!1,value:t}))}
abort(t){this._closedPromiseResolve&&(this.resolvers.length<=0?this._error={error:t}:this.resolvers.shift().reject({
done:!0,value:t}))}close(){if(this._closedPromiseResolve){const{resolvers:t}=this;for(;t.length>0;)t.shift().resolve(Yr)
;this._closedPromiseResolve(),this._closedPromiseResolve=void 0}}[Symbol.asyncIterator](){return this}toDOMStream(t){
return dt.toDOMStream(this._closedPromiseResolve||this._error?this:this._values,t)}toNodeStream(t){
return dt.toNodeStream(this._closedPromiseResolve||this._error?this:this._values,t)}throw(t){
return y(this,void 0,void 0,function*(){return yield this.abort(t),Yr})}return(t){
return y(this,void 0,void 0,function*(){return yield this.close(),Yr})}read(t){return y(this,void 0,void 0,function*(){
return(yield this.next(t,"read")).value})}peek(t){return y(this,void 0,void 0,function*(){
return(yield this.next(t,"peek")).value})}next(...t){return this._values.length>0?Promise.resolve({done:!1,
value:this._values.shift()}):this._error?Promise.reject({done:!0,value:this._error.error
}):this._closedPromiseResolve?new Promise((t,e)=>{this.resolvers.push({resolve:t,reject:e})}):Promise.resolve(Yr)}
_ensureOpen(){if(this._closedPromiseResolve)return!0;throw new Error("AsyncQueue is closed")}}
class AsyncByteQueue extends AsyncQueue{write(t){if((t=ot(t)).byteLength>0)return super.write(t)}toString(t=!1){
return t?E(this.toUint8Array(!0)):this.toUint8Array(!1).then(E)}toUint8Array(t=!1){
return t?it(this._values)[0]:(()=>y(this,void 0,void 0,function*(){var t,e,i,r;const n=[];let s=0;try{
for(var o,a=!0,l=D(this);!(t=(o=yield l.next()).done);a=!0){r=o.value,a=!1;const t=r;n.push(t),s+=t.byteLength}
}catch(t){e={error:t}}finally{try{a||t||!(i=l.return)||(yield i.call(l))}finally{if(e)throw e.error}}return it(n,s)[0]
}))()}}class ByteStream{constructor(t){t&&(this.source=new ByteStreamSource(dt.fromIterable(t)))}[Symbol.iterator](){
return this}next(t){return this.source.next(t)}throw(t){return this.source.throw(t)}return(t){
return this.source.return(t)}peek(t){return this.source.peek(t)}read(t){return this.source.read(t)}}
class AsyncByteStream{constructor(t){
t instanceof AsyncByteStream?this.source=t.source:t instanceof AsyncByteQueue?this.source=new AsyncByteStreamSource(dt.fromAsyncIterable(t)):X(t)?this.source=new AsyncByteStreamSource(dt.fromNodeStream(t)):q(t)?this.source=new AsyncByteStreamSource(dt.fromDOMStream(t)):J(t)?this.source=new AsyncByteStreamSource(dt.fromDOMStream(t.body)):G(t)?this.source=new AsyncByteStreamSource(dt.fromIterable(t)):(W(t)||H(t))&&(this.source=new AsyncByteStreamSource(dt.fromAsyncIterable(t)))
}[Symbol.asyncIterator](){return this}next(t){return this.source.next(t)}throw(t){return this.source.throw(t)}return(t){
return this.source.return(t)}get closed(){return this.source.closed}cancel(t){return this.source.cancel(t)}peek(t){
return this.source.peek(t)}read(t){return this.source.read(t)}}class ByteStreamSource{constructor(t){this.source=t}
cancel(t){this.return(t)}peek(t){return this.next(t,"peek").value}read(t){return this.next(t,"read").value}
next(t,e="read"){return this.source.next({cmd:e,size:t})}throw(t){
return Object.create(this.source.throw&&this.source.throw(t)||Yr)}return(t){
return Object.create(this.source.return&&this.source.return(t)||Yr)}}class AsyncByteStreamSource{constructor(t){
this.source=t,this._closedPromise=new Promise(t=>this._closedPromiseResolve=t)}cancel(t){
return y(this,void 0,void 0,function*(){yield this.return(t)})}get closed(){return this._closedPromise}read(t){
return y(this,void 0,void 0,function*(){return(yield this.next(t,"read")).value})}peek(t){
return y(this,void 0,void 0,function*(){return(yield this.next(t,"peek")).value})}next(t){
return y(this,arguments,void 0,function*(t,e="read"){return yield this.source.next({cmd:e,size:t})})}throw(t){
return y(this,void 0,void 0,function*(){const e=this.source.throw&&(yield this.source.throw(t))||Yr
;return this._closedPromiseResolve&&this._closedPromiseResolve(),this._closedPromiseResolve=void 0,Object.create(e)})}
return(t){return y(this,void 0,void 0,function*(){const e=this.source.return&&(yield this.source.return(t))||Yr
;return this._closedPromiseResolve&&this._closedPromiseResolve(),this._closedPromiseResolve=void 0,Object.create(e)})}}
class RandomAccessFile extends ByteStream{constructor(t,e){super(),this.position=0,this.buffer=ot(t),
this.size=void 0===e?this.buffer.byteLength:e}readInt32(t){const{buffer:e,byteOffset:i}=this.readAt(t,4)
;return new DataView(e,i).getInt32(0,!0)}seek(t){return this.position=Math.min(t,this.size),t<this.size}read(t){
const{buffer:e,size:i,position:r}=this;return e&&r<i?("number"!=typeof t&&(t=Number.POSITIVE_INFINITY),
this.position=Math.min(i,r+Math.min(i-r,t)),e.subarray(r,this.position)):null}readAt(t,e){
const i=this.buffer,r=Math.min(this.size,t+e);return i?i.subarray(t,r):new Uint8Array(e)}close(){
this.buffer&&(this.buffer=null)}throw(t){return this.close(),{done:!0,value:t}}return(t){return this.close(),{done:!0,
value:t}}}class AsyncRandomAccessFile extends AsyncByteStream{constructor(t,e){super(),this.position=0,this._handle=t,
"number"==typeof e?this.size=e:this._pending=(()=>y(this,void 0,void 0,function*(){this.size=(yield t.stat()).size,
delete this._pending}))()}readInt32(t){return y(this,void 0,void 0,function*(){
const{buffer:e,byteOffset:i}=yield this.readAt(t,4);return new DataView(e,i).getInt32(0,!0)})}seek(t){
return y(this,void 0,void 0,function*(){return this._pending&&(yield this._pending),this.position=Math.min(t,this.size),
t<this.size})}read(t){return y(this,void 0,void 0,function*(){this._pending&&(yield this._pending)
;const{_handle:e,size:i,position:r}=this;if(e&&r<i){"number"!=typeof t&&(t=Number.POSITIVE_INFINITY);let n=r,s=0,o=0
;const a=Math.min(i,n+Math.min(i-n,t)),l=new Uint8Array(Math.max(0,(this.position=a)-n))
;for(;(n+=o)<a&&(s+=o)<l.byteLength;)({bytesRead:o}=yield e.read(l,s,l.byteLength-s,n));return l}return null})}
readAt(t,e){return y(this,void 0,void 0,function*(){this._pending&&(yield this._pending);const{_handle:i,size:r}=this
;if(i&&t+e<r){const n=Math.min(r,t+e),s=new Uint8Array(n-t);return(yield i.read(s,0,e,t)).buffer}
return new Uint8Array(e)})}close(){return y(this,void 0,void 0,function*(){const t=this._handle;this._handle=null,
t&&(yield t.close())})}throw(t){return y(this,void 0,void 0,function*(){return yield this.close(),{done:!0,value:t}})}
return(t){return y(this,void 0,void 0,function*(){return yield this.close(),{done:!0,value:t}})}}function Kr(t){
return t<0&&(t=4294967295+t+1),`0x${t.toString(16)}`}const Zr=[1,10,100,1e3,1e4,1e5,1e6,1e7,1e8];class BaseInt64{
constructor(t){this.buffer=t}high(){return this.buffer[1]}low(){return this.buffer[0]}_times(t){
const e=new Uint32Array([this.buffer[1]>>>16,65535&this.buffer[1],this.buffer[0]>>>16,65535&this.buffer[0]]),i=new Uint32Array([t.buffer[1]>>>16,65535&t.buffer[1],t.buffer[0]>>>16,65535&t.buffer[0]])
;let r=e[3]*i[3];this.buffer[0]=65535&r;let n=r>>>16;return r=e[2]*i[3],n+=r,r=e[3]*i[2]>>>0,n+=r,this.buffer[0]+=n<<16,
this.buffer[1]=n>>>0<r?65536:0,this.buffer[1]+=n>>>16,this.buffer[1]+=e[1]*i[3]+e[2]*i[2]+e[3]*i[1],
this.buffer[1]+=e[0]*i[3]+e[1]*i[2]+e[2]*i[1]+e[3]*i[0]<<16,this}_plus(t){const e=this.buffer[0]+t.buffer[0]>>>0
;this.buffer[1]+=t.buffer[1],e<this.buffer[0]>>>0&&++this.buffer[1],this.buffer[0]=e}lessThan(t){
return this.buffer[1]<t.buffer[1]||this.buffer[1]===t.buffer[1]&&this.buffer[0]<t.buffer[0]}equals(t){
return this.buffer[1]===t.buffer[1]&&this.buffer[0]==t.buffer[0]}greaterThan(t){return t.lessThan(this)}hex(){
return`${Kr(this.buffer[1])} ${Kr(this.buffer[0])}`}}class int_Uint64 extends BaseInt64{times(t){return this._times(t),
this}plus(t){return this._plus(t),this}static from(t,e=new Uint32Array(2)){
return int_Uint64.fromString("string"==typeof t?t:t.toString(),e)}static fromNumber(t,e=new Uint32Array(2)){
return int_Uint64.fromString(t.toString(),e)}static fromString(t,e=new Uint32Array(2)){
const i=t.length,r=new int_Uint64(e);for(let e=0;e<i;){
const n=8<i-e?8:i-e,s=new int_Uint64(new Uint32Array([Number.parseInt(t.slice(e,e+n),10),0])),o=new int_Uint64(new Uint32Array([Zr[n],0]))
;r.times(o),r.plus(s),e+=n}return r}static convertArray(t){const e=new Uint32Array(2*t.length)
;for(let i=-1,r=t.length;++i<r;)int_Uint64.from(t[i],new Uint32Array(e.buffer,e.byteOffset+2*i*4,2));return e}
static multiply(t,e){return new int_Uint64(new Uint32Array(t.buffer)).times(e)}static add(t,e){
return new int_Uint64(new Uint32Array(t.buffer)).plus(e)}}class int_Int64 extends BaseInt64{negate(){
return this.buffer[0]=1+~this.buffer[0],this.buffer[1]=~this.buffer[1],0==this.buffer[0]&&++this.buffer[1],this}
times(t){return this._times(t),this}plus(t){return this._plus(t),this}lessThan(t){
const e=this.buffer[1]|0,i=t.buffer[1]|0;return e<i||e===i&&this.buffer[0]<t.buffer[0]}
static from(t,e=new Uint32Array(2)){return int_Int64.fromString("string"==typeof t?t:t.toString(),e)}
static fromNumber(t,e=new Uint32Array(2)){return int_Int64.fromString(t.toString(),e)}
static fromString(t,e=new Uint32Array(2)){const i=t.startsWith("-"),r=t.length,n=new int_Int64(e);for(let e=i?1:0;e<r;){
const i=8<r-e?8:r-e,s=new int_Int64(new Uint32Array([Number.parseInt(t.slice(e,e+i),10),0])),o=new int_Int64(new Uint32Array([Zr[i],0]))
;n.times(o),n.plus(s),e+=i}return i?n.negate():n}static convertArray(t){const e=new Uint32Array(2*t.length)
;for(let i=-1,r=t.length;++i<r;)int_Int64.from(t[i],new Uint32Array(e.buffer,e.byteOffset+2*i*4,2));return e}
static multiply(t,e){return new int_Int64(new Uint32Array(t.buffer)).times(e)}static add(t,e){
return new int_Int64(new Uint32Array(t.buffer)).plus(e)}}class Int128{constructor(t){this.buffer=t}high(){
return new int_Int64(new Uint32Array(this.buffer.buffer,this.buffer.byteOffset+8,2))}low(){
return new int_Int64(new Uint32Array(this.buffer.buffer,this.buffer.byteOffset,2))}negate(){
return this.buffer[0]=1+~this.buffer[0],this.buffer[1]=~this.buffer[1],this.buffer[2]=~this.buffer[2],
this.buffer[3]=~this.buffer[3],0==this.buffer[0]&&++this.buffer[1],0==this.buffer[1]&&++this.buffer[2],
0==this.buffer[2]&&++this.buffer[3],this}times(t){
const e=new int_Uint64(new Uint32Array([this.buffer[3],0])),i=new int_Uint64(new Uint32Array([this.buffer[2],0])),r=new int_Uint64(new Uint32Array([this.buffer[1],0])),n=new int_Uint64(new Uint32Array([this.buffer[0],0])),s=new int_Uint64(new Uint32Array([t.buffer[3],0])),o=new int_Uint64(new Uint32Array([t.buffer[2],0])),a=new int_Uint64(new Uint32Array([t.buffer[1],0])),l=new int_Uint64(new Uint32Array([t.buffer[0],0]))
;let c=int_Uint64.multiply(n,l);this.buffer[0]=c.low();const u=new int_Uint64(new Uint32Array([c.high(),0]))
;c=int_Uint64.multiply(r,l),u.plus(c),c=int_Uint64.multiply(n,a),u.plus(c),this.buffer[1]=u.low(),
this.buffer[3]=u.lessThan(c)?1:0,this.buffer[2]=u.high()
;return new int_Uint64(new Uint32Array(this.buffer.buffer,this.buffer.byteOffset+8,2)).plus(int_Uint64.multiply(i,l)).plus(int_Uint64.multiply(r,a)).plus(int_Uint64.multiply(n,o)),
this.buffer[3]+=int_Uint64.multiply(e,l).plus(int_Uint64.multiply(i,a)).plus(int_Uint64.multiply(r,o)).plus(int_Uint64.multiply(n,s)).low(),
this}plus(t){const e=new Uint32Array(4);return e[3]=this.buffer[3]+t.buffer[3]>>>0,e[2]=this.buffer[2]+t.buffer[2]>>>0,
e[1]=this.buffer[1]+t.buffer[1]>>>0,e[0]=this.buffer[0]+t.buffer[0]>>>0,e[0]<this.buffer[0]>>>0&&++e[1],
e[1]<this.buffer[1]>>>0&&++e[2],e[2]<this.buffer[2]>>>0&&++e[3],this.buffer[3]=e[3],this.buffer[2]=e[2],
this.buffer[1]=e[1],this.buffer[0]=e[0],this}hex(){
return`${Kr(this.buffer[3])} ${Kr(this.buffer[2])} ${Kr(this.buffer[1])} ${Kr(this.buffer[0])}`}static multiply(t,e){
return new Int128(new Uint32Array(t.buffer)).times(e)}static add(t,e){
return new Int128(new Uint32Array(t.buffer)).plus(e)}static from(t,e=new Uint32Array(4)){
return Int128.fromString("string"==typeof t?t:t.toString(),e)}static fromNumber(t,e=new Uint32Array(4)){
return Int128.fromString(t.toString(),e)}static fromString(t,e=new Uint32Array(4)){
const i=t.startsWith("-"),r=t.length,n=new Int128(e);for(let e=i?1:0;e<r;){
const i=8<r-e?8:r-e,s=new Int128(new Uint32Array([Number.parseInt(t.slice(e,e+i),10),0,0,0])),o=new Int128(new Uint32Array([Zr[i],0,0,0]))
;n.times(o),n.plus(s),e+=i}return i?n.negate():n}static convertArray(t){const e=new Uint32Array(4*t.length)
;for(let i=-1,r=t.length;++i<r;)Int128.from(t[i],new Uint32Array(e.buffer,e.byteOffset+16*i,4));return e}}
class VectorLoader extends Visitor{constructor(t,e,i,r,n=_r.V5,s=[]){super(),this.nodesIndex=-1,this.buffersIndex=-1,
this.variadicBufferIndex=-1,this.bytes=t,this.nodes=e,this.buffers=i,this.dictionaries=r,this.metadataVersion=n,
this.variadicBufferCounts=s}visit(t){return super.visit(t instanceof schema_Field?t.type:t)}
visitNull(t,{length:e}=this.nextFieldNode()){return Ki({type:t,length:e})}
visitBool(t,{length:e,nullCount:i}=this.nextFieldNode()){return Ki({type:t,length:e,nullCount:i,
nullBitmap:this.readNullBitmap(t,i),data:this.readData(t)})}visitInt(t,{length:e,nullCount:i}=this.nextFieldNode()){
return Ki({type:t,length:e,nullCount:i,nullBitmap:this.readNullBitmap(t,i),data:this.readData(t)})}
visitFloat(t,{length:e,nullCount:i}=this.nextFieldNode()){return Ki({type:t,length:e,nullCount:i,
nullBitmap:this.readNullBitmap(t,i),data:this.readData(t)})}visitUtf8(t,{length:e,nullCount:i}=this.nextFieldNode()){
return Ki({type:t,length:e,nullCount:i,nullBitmap:this.readNullBitmap(t,i),valueOffsets:this.readOffsets(t),
data:this.readData(t)})}visitLargeUtf8(t,{length:e,nullCount:i}=this.nextFieldNode()){return Ki({type:t,length:e,
nullCount:i,nullBitmap:this.readNullBitmap(t,i),valueOffsets:this.readOffsets(t),data:this.readData(t)})}
visitUtf8View(t,{length:e,nullCount:i}=this.nextFieldNode()){return Ki({type:t,length:e,nullCount:i,
nullBitmap:this.readNullBitmap(t,i),views:this.readData(t),
variadicBuffers:this.readVariadicBuffers(this.nextVariadicBufferCount())})}
visitBinary(t,{length:e,nullCount:i}=this.nextFieldNode()){return Ki({type:t,length:e,nullCount:i,
nullBitmap:this.readNullBitmap(t,i),valueOffsets:this.readOffsets(t),data:this.readData(t)})}
visitLargeBinary(t,{length:e,nullCount:i}=this.nextFieldNode()){return Ki({type:t,length:e,nullCount:i,
nullBitmap:this.readNullBitmap(t,i),valueOffsets:this.readOffsets(t),data:this.readData(t)})}
visitBinaryView(t,{length:e,nullCount:i}=this.nextFieldNode()){return Ki({type:t,length:e,nullCount:i,
nullBitmap:this.readNullBitmap(t,i),views:this.readData(t),
variadicBuffers:this.readVariadicBuffers(this.nextVariadicBufferCount())})}
visitFixedSizeBinary(t,{length:e,nullCount:i}=this.nextFieldNode()){return Ki({type:t,length:e,nullCount:i,
nullBitmap:this.readNullBitmap(t,i),data:this.readData(t)})}visitDate(t,{length:e,nullCount:i}=this.nextFieldNode()){
return Ki({type:t,length:e,nullCount:i,nullBitmap:this.readNullBitmap(t,i),data:this.readData(t)})}
visitTimestamp(t,{length:e,nullCount:i}=this.nextFieldNode()){return Ki({type:t,length:e,nullCount:i,
nullBitmap:this.readNullBitmap(t,i),data:this.readData(t)})}visitTime(t,{length:e,nullCount:i}=this.nextFieldNode()){
return Ki({type:t,length:e,nullCount:i,nullBitmap:this.readNullBitmap(t,i),data:this.readData(t)})}
visitDecimal(t,{length:e,nullCount:i}=this.nextFieldNode()){return Ki({type:t,length:e,nullCount:i,
nullBitmap:this.readNullBitmap(t,i),data:this.readData(t)})}visitList(t,{length:e,nullCount:i}=this.nextFieldNode()){
return Ki({type:t,length:e,nullCount:i,nullBitmap:this.readNullBitmap(t,i),valueOffsets:this.readOffsets(t),
child:this.visit(t.children[0])})}visitLargeList(t,{length:e,nullCount:i}=this.nextFieldNode()){return Ki({type:t,
length:e,nullCount:i,nullBitmap:this.readNullBitmap(t,i),valueOffsets:this.readOffsets(t),
child:this.visit(t.children[0])})}visitStruct(t,{length:e,nullCount:i}=this.nextFieldNode()){return Ki({type:t,length:e,
nullCount:i,nullBitmap:this.readNullBitmap(t,i),children:this.visitMany(t.children)})}
visitUnion(t,{length:e,nullCount:i}=this.nextFieldNode()){return this.metadataVersion<_r.V5&&this.readNullBitmap(t,i),
t.mode===xt.Sparse?this.visitSparseUnion(t,{length:e,nullCount:i}):this.visitDenseUnion(t,{length:e,nullCount:i})}
visitDenseUnion(t,{length:e,nullCount:i}=this.nextFieldNode()){return Ki({type:t,length:e,nullCount:i,
typeIds:this.readTypeIds(t),valueOffsets:this.readOffsets(t),children:this.visitMany(t.children)})}
visitSparseUnion(t,{length:e,nullCount:i}=this.nextFieldNode()){return Ki({type:t,length:e,nullCount:i,
typeIds:this.readTypeIds(t),children:this.visitMany(t.children)})}
visitDictionary(t,{length:e,nullCount:i}=this.nextFieldNode()){return Ki({type:t,length:e,nullCount:i,
nullBitmap:this.readNullBitmap(t,i),data:this.readData(t.indices),dictionary:this.readDictionary(t)})}
visitInterval(t,{length:e,nullCount:i}=this.nextFieldNode()){return Ki({type:t,length:e,nullCount:i,
nullBitmap:this.readNullBitmap(t,i),data:this.readData(t)})}
visitDuration(t,{length:e,nullCount:i}=this.nextFieldNode()){return Ki({type:t,length:e,nullCount:i,
nullBitmap:this.readNullBitmap(t,i),data:this.readData(t)})}
visitFixedSizeList(t,{length:e,nullCount:i}=this.nextFieldNode()){return Ki({type:t,length:e,nullCount:i,
nullBitmap:this.readNullBitmap(t,i),child:this.visit(t.children[0])})}
visitMap(t,{length:e,nullCount:i}=this.nextFieldNode()){return Ki({type:t,length:e,nullCount:i,
nullBitmap:this.readNullBitmap(t,i),valueOffsets:this.readOffsets(t),child:this.visit(t.children[0])})}nextFieldNode(){
return this.nodes[++this.nodesIndex]}nextBufferRange(){return this.buffers[++this.buffersIndex]}
readNullBitmap(t,e,i=this.nextBufferRange()){return e>0&&this.readData(t,i)||new Uint8Array(0)}readOffsets(t,e){
return this.readData(t,e)}readTypeIds(t,e){return this.readData(t,e)}
readData(t,{length:e,offset:i}=this.nextBufferRange()){return this.bytes.subarray(i,i+e)}readVariadicBuffers(t){
return Array.from({length:t},()=>this.readData(null))}nextVariadicBufferCount(){var t
;return null!==(t=this.variadicBufferCounts[++this.variadicBufferIndex])&&void 0!==t?t:0}readDictionary(t){
return this.dictionaries.get(t.id)}}class JSONVectorLoader extends VectorLoader{constructor(t,e,i,r,n,s=[]){
super(new Uint8Array(0),e,i,r,n,s),this.sources=t}readNullBitmap(t,e,{offset:i}=this.nextBufferRange()){
return e<=0?new Uint8Array(0):$i(this.sources[i])}readOffsets(t,{offset:e}=this.nextBufferRange()){
return rt(Uint8Array,rt(t.OffsetArrayType,this.sources[e]))}readTypeIds(t,{offset:e}=this.nextBufferRange()){
return rt(Uint8Array,rt(t.ArrayType,this.sources[e]))}readData(t,{offset:e}=this.nextBufferRange()){
const{sources:i}=this;if(type_DataType.isTimestamp(t))return rt(Uint8Array,int_Int64.convertArray(i[e]))
;if((type_DataType.isInt(t)||type_DataType.isTime(t))&&64===t.bitWidth||type_DataType.isDuration(t))return rt(Uint8Array,int_Int64.convertArray(i[e]))
;if(type_DataType.isDate(t)&&t.unit===Lt.MILLISECOND)return rt(Uint8Array,int_Int64.convertArray(i[e]))
;if(type_DataType.isDecimal(t))return rt(Uint8Array,Int128.convertArray(i[e]))
;if(type_DataType.isBinary(t)||type_DataType.isLargeBinary(t)||type_DataType.isFixedSizeBinary(t))return Jr(i[e].join(""))
;if(type_DataType.isBinaryView(t))return Qr(i[e],t=>{const e=new Uint8Array(t.length/2)
;for(let i=0;i<t.length;i+=2)e[i>>1]=Number.parseInt(t.slice(i,i+2),16);return e})
;if(type_DataType.isUtf8View(t))return function(t){return Qr(t,t=>(new TextEncoder).encode(t))}(i[e])
;if(type_DataType.isBool(t))return $i(i[e])
;if(type_DataType.isUtf8(t)||type_DataType.isLargeUtf8(t))return z(i[e].join(""))
;if(type_DataType.isInterval(t))switch(t.unit){case Ot.DAY_TIME:return function(t){var e,i
;const r=t.length,n=new Int32Array(2*r);for(let s=0,o=0;s<r;s++){const r=t[s];n[o++]=null!==(e=r.days)&&void 0!==e?e:0,
n[o++]=null!==(i=r.milliseconds)&&void 0!==i?i:0}return n}(i[e]);case Ot.MONTH_DAY_NANO:return function(t){var e,i
;const r=t.length,n=new Int32Array(4*r);for(let s=0,o=0;s<r;s++){const r=t[s]
;n[o++]=null!==(e=r.months)&&void 0!==e?e:0,n[o++]=null!==(i=r.days)&&void 0!==i?i:0;const a=r.nanoseconds;if(a){
const t=BigInt(a);n[o++]=Number(t&BigInt(4294967295))>>>0,n[o++]=Number(t>>BigInt(32))>>>0}else o+=2}return n}(i[e])}
return rt(Uint8Array,rt(t.ArrayType,i[e].map(t=>+t)))}readVariadicBuffers(t){const e=[];for(let i=0;i<t;i++){
const{offset:t}=this.nextBufferRange(),i=this.sources[t];e.push(Jr(i))}return e}}function Jr(t){
const e=new Uint8Array(t.length/2);for(let i=0;i<t.length;i+=2)e[i>>1]=Number.parseInt(t.slice(i,i+2),16);return e}
function Qr(t,e){const i=new Uint8Array(16*t.length),r=new DataView(i.buffer);for(const[n,s]of t.entries()){
const t=16*n,o=s.SIZE;if(r.setInt32(t,o,!0),void 0!==s.INLINED){const r=e(s.INLINED)
;for(let e=0;e<r.length&&e<12;e++)i[t+4+e]=r[e]}else{const e=s.PREFIX_HEX
;for(let r=0;r<8&&r<e.length;r+=2)i[t+4+(r>>1)]=Number.parseInt(e.slice(r,r+2),16);r.setInt32(t+8,s.BUFFER_INDEX,!0),
r.setInt32(t+12,s.OFFSET,!0)}}return i}class CompressedVectorLoader extends VectorLoader{constructor(t,e,i,r,n,s=[]){
super(new Uint8Array(0),e,i,r,n,s),this.bodyChunks=t}readData(t,e=this.nextBufferRange()){
return this.bodyChunks[this.buffersIndex]}}class TypeComparator extends Visitor{compareSchemas(t,e){
return t===e||e instanceof t.constructor&&this.compareManyFields(t.fields,e.fields)}compareManyFields(t,e){
return t===e||Array.isArray(t)&&Array.isArray(e)&&t.length===e.length&&t.every((t,i)=>this.compareFields(t,e[i]))}
compareFields(t,e){
return t===e||e instanceof t.constructor&&t.name===e.name&&t.nullable===e.nullable&&this.visit(t.type,e.type)}}
function qr(t,e){return e instanceof t.constructor}function Xr(t,e){return t===e||qr(t,e)}function tn(t,e){
return t===e||qr(t,e)&&t.bitWidth===e.bitWidth&&t.isSigned===e.isSigned}function en(t,e){
return t===e||qr(t,e)&&t.precision===e.precision}function rn(t,e){return t===e||qr(t,e)&&t.unit===e.unit}
function nn(t,e){return t===e||qr(t,e)&&t.unit===e.unit&&t.timezone===e.timezone}function sn(t,e){
return t===e||qr(t,e)&&t.unit===e.unit&&t.bitWidth===e.bitWidth}function on(t,e){
return t===e||qr(t,e)&&t.children.length===e.children.length&&un.compareManyFields(t.children,e.children)}
function an(t,e){
return t===e||qr(t,e)&&t.mode===e.mode&&t.typeIds.every((t,i)=>t===e.typeIds[i])&&un.compareManyFields(t.children,e.children)
}function ln(t,e){return t===e||qr(t,e)&&t.unit===e.unit}function cn(t,e){return t===e||qr(t,e)&&t.unit===e.unit}
TypeComparator.prototype.visitNull=Xr,TypeComparator.prototype.visitBool=Xr,TypeComparator.prototype.visitInt=tn,
TypeComparator.prototype.visitInt8=tn,TypeComparator.prototype.visitInt16=tn,TypeComparator.prototype.visitInt32=tn,
TypeComparator.prototype.visitInt64=tn,TypeComparator.prototype.visitUint8=tn,TypeComparator.prototype.visitUint16=tn,
TypeComparator.prototype.visitUint32=tn,TypeComparator.prototype.visitUint64=tn,TypeComparator.prototype.visitFloat=en,
TypeComparator.prototype.visitFloat16=en,TypeComparator.prototype.visitFloat32=en,
TypeComparator.prototype.visitFloat64=en,
TypeComparator.prototype.visitUtf8=Xr,TypeComparator.prototype.visitLargeUtf8=Xr,
TypeComparator.prototype.visitUtf8View=Xr,TypeComparator.prototype.visitBinary=Xr,
TypeComparator.prototype.visitLargeBinary=Xr,TypeComparator.prototype.visitBinaryView=Xr,
TypeComparator.prototype.visitFixedSizeBinary=function(t,e){return t===e||qr(t,e)&&t.byteWidth===e.byteWidth},
TypeComparator.prototype.visitDate=rn,
TypeComparator.prototype.visitDateDay=rn,TypeComparator.prototype.visitDateMillisecond=rn,
TypeComparator.prototype.visitTimestamp=nn,TypeComparator.prototype.visitTimestampSecond=nn,
TypeComparator.prototype.visitTimestampMillisecond=nn,TypeComparator.prototype.visitTimestampMicrosecond=nn,
TypeComparator.prototype.visitTimestampNanosecond=nn,TypeComparator.prototype.visitTime=sn,
TypeComparator.prototype.visitTimeSecond=sn,TypeComparator.prototype.visitTimeMillisecond=sn,
TypeComparator.prototype.visitTimeMicrosecond=sn,TypeComparator.prototype.visitTimeNanosecond=sn,
TypeComparator.prototype.visitDecimal=Xr,
TypeComparator.prototype.visitList=on,TypeComparator.prototype.visitLargeList=on,
TypeComparator.prototype.visitStruct=function(t,e){
return t===e||qr(t,e)&&t.children.length===e.children.length&&un.compareManyFields(t.children,e.children)},
TypeComparator.prototype.visitUnion=an,TypeComparator.prototype.visitDenseUnion=an,
TypeComparator.prototype.visitSparseUnion=an,TypeComparator.prototype.visitDictionary=function(t,e){
return t===e||qr(t,e)&&t.id===e.id&&t.isOrdered===e.isOrdered&&un.visit(t.indices,e.indices)&&un.visit(t.dictionary,e.dictionary)
},TypeComparator.prototype.visitInterval=ln,TypeComparator.prototype.visitIntervalDayTime=ln,
TypeComparator.prototype.visitIntervalYearMonth=ln,TypeComparator.prototype.visitIntervalMonthDayNano=ln,
TypeComparator.prototype.visitDuration=cn,TypeComparator.prototype.visitDurationSecond=cn,
TypeComparator.prototype.visitDurationMillisecond=cn,TypeComparator.prototype.visitDurationMicrosecond=cn,
TypeComparator.prototype.visitDurationNanosecond=cn,TypeComparator.prototype.visitFixedSizeList=function(t,e){
return t===e||qr(t,e)&&t.listSize===e.listSize&&t.children.length===e.children.length&&un.compareManyFields(t.children,e.children)
},TypeComparator.prototype.visitMap=function(t,e){
return t===e||qr(t,e)&&t.keysSorted===e.keysSorted&&t.children.length===e.children.length&&un.compareManyFields(t.children,e.children)
};const un=new TypeComparator;function dn(t,e){return un.compareSchemas(t,e)}function hn(t,e){return function(t,e){
const i=[...t.fields],r=[],n={numBatches:e.reduce((t,e)=>Math.max(t,e.length),0)};let s=0,o=0,a=-1;const l=e.length
;let c,u=[];for(;n.numBatches-- >0;){for(o=Number.POSITIVE_INFINITY,a=-1;++a<l;)u[a]=c=e[a].shift(),
o=Math.min(o,c?c.length:o);Number.isFinite(o)&&(u=pn(i,o,u,e,n),o>0&&(r[s++]=Ki({type:new Struct(i),length:o,
nullCount:0,children:u.slice()})))}return[t=t.assign(i),r.map(e=>new recordbatch_RecordBatch(t,e))]
}(t,e.map(t=>t.data.concat()))}function pn(t,e,i,r,n){var s;const o=(e+63&-64)>>3;for(let a=-1,l=r.length;++a<l;){
const l=i[a],c=null==l?void 0:l.length
;if(c>=e)c===e?i[a]=l:(i[a]=l.slice(0,e),n.numBatches=Math.max(n.numBatches,r[a].unshift(l.slice(e,c-e))));else{
const r=t[a];t[a]=r.clone({nullable:!0
}),i[a]=null!==(s=null==l?void 0:l._changeLengthAndBackfillNullBitmap(e))&&void 0!==s?s:Ki({type:r.type,length:e,
nullCount:e,nullBitmap:new Uint8Array(o)})}}return i}var yn;const fn=Symbol.for("apache-arrow/Table");class table_Table{
static isTable(t){return!0===(null==t?void 0:t[fn])}constructor(...t){var e,i;if(0===t.length)return this.batches=[],
this.schema=new apache_arrow_schema_Schema([]),this._offsets=[0],this;let r,n
;t[0]instanceof apache_arrow_schema_Schema&&(r=t.shift()),t.at(-1)instanceof Uint32Array&&(n=t.pop());const s=t=>{if(t){
if(t instanceof recordbatch_RecordBatch)return[t];if(t instanceof table_Table)return t.batches
;if(t instanceof data_Data){
if(t.type instanceof Struct)return[new recordbatch_RecordBatch(new apache_arrow_schema_Schema(t.type.children),t)]}else{
if(Array.isArray(t))return t.flatMap(t=>s(t));if("function"==typeof t[Symbol.iterator])return[...t].flatMap(t=>s(t))
;if("object"==typeof t){
const e=Object.keys(t),i=e.map(e=>new vector_Vector([t[e]])),n=null!=r?r:new apache_arrow_schema_Schema(e.map((t,e)=>new schema_Field(String(t),i[e].type,i[e].nullable))),[,s]=hn(n,i)
;return 0===s.length?[new recordbatch_RecordBatch(t)]:s}}}return[]},o=t.flatMap(t=>s(t))
;if(r=null!==(i=null!=r?r:null===(e=o[0])||void 0===e?void 0:e.schema)&&void 0!==i?i:new apache_arrow_schema_Schema([]),
!(r instanceof apache_arrow_schema_Schema))throw new TypeError("Table constructor expects a [Schema, RecordBatch[]] pair.")
;for(const t of o){
if(!(t instanceof recordbatch_RecordBatch))throw new TypeError("Table constructor expects a [Schema, RecordBatch[]] pair.")
;if(!dn(r,t.schema))throw new TypeError("Table and inner RecordBatch schemas must be equivalent.")}this.schema=r,
this.batches=o,this._offsets=null!=n?n:Ji(this.data)}get data(){return this.batches.map(({data:t})=>t)}get numCols(){
return this.schema.fields.length}get numRows(){return this.data.reduce((t,e)=>t+e.length,0)}get nullCount(){
return-1===this._nullCount&&(this._nullCount=Zi(this.data)),this._nullCount}isValid(t){return!1}get(t){return null}
at(t){return this.get(Ni(t,this.numRows))}set(t,e){}indexOf(t,e){return-1}[Symbol.iterator](){
return this.batches.length>0?ar.visit(new vector_Vector(this.data)):new Array(0)[Symbol.iterator]()}toArray(){
return[...this]}toString(){return`[\n  ${this.toArray().join(",\n  ")}\n]`}concat(...t){
const e=this.schema,i=this.data.concat(t.flatMap(({data:t})=>t))
;return new table_Table(e,i.map(t=>new recordbatch_RecordBatch(e,t)))}slice(t,e){const i=this.schema;[t,e]=Ui({
length:this.numRows},t,e);const r=Qi(this.data,this._offsets,t,e)
;return new table_Table(i,r.map(t=>new recordbatch_RecordBatch(i,t)))}getChild(t){
return this.getChildAt(this.schema.fields.findIndex(e=>e.name===t))}getChildAt(t){if(t>-1&&t<this.schema.fields.length){
const e=this.data.map(e=>e.children[t]);if(0===e.length){const{type:i}=this.schema.fields[t],r=Ki({type:i,length:0,
nullCount:0});e.push(r._changeLengthAndBackfillNullBitmap(this.numRows))}return new vector_Vector(e)}return null}
setChild(t,e){var i
;return this.setChildAt(null===(i=this.schema.fields)||void 0===i?void 0:i.findIndex(e=>e.name===t),e)}setChildAt(t,e){
let i=this.schema,r=[...this.batches];if(t>-1&&t<this.numCols){e||(e=new vector_Vector([Ki({type:new type_Null,
length:this.numRows})]));const n=i.fields.slice(),s=n[t].clone({type:e.type
}),o=this.schema.fields.map((t,e)=>this.getChildAt(e));[n[t],o[t]]=[s,e],[i,r]=hn(i,o)}return new table_Table(i,r)}
select(t){const e=this.schema.fields.reduce((t,e,i)=>t.set(e.name,i),new Map)
;return this.selectAt(t.map(t=>e.get(t)).filter(t=>t>-1))}selectAt(t){
const e=this.schema.selectAt(t),i=this.batches.map(e=>e.selectAt(t));return new table_Table(e,i)}assign(t){
const e=this.schema.fields,[i,r]=t.schema.fields.reduce((t,i,r)=>{const[n,s]=t,o=e.findIndex(t=>t.name===i.name)
;return~o?s[o]=r:n.push(r),t
},[[],[]]),n=this.schema.assign(t.schema),s=[...e.map((t,e)=>[e,r[e]]).map(([e,i])=>void 0===i?this.getChildAt(e):t.getChildAt(i)),...i.map(e=>t.getChildAt(e))].filter(Boolean)
;return new table_Table(...hn(n,s))}}var _n;yn=Symbol.toStringTag,table_Table[yn]=(t=>(t.schema=null,t.batches=[],
t._offsets=new Uint32Array([0]),t._nullCount=-1,t[Symbol.isConcatSpreadable]=!0,t[fn]=!0,t.isValid=tr(Xi),
t.get=tr(Fi.getVisitFn(yt.Struct)),t.set=er(Je.getVisitFn(yt.Struct)),t.indexOf=ir(sr.getVisitFn(yt.Struct)),
"Table"))(table_Table.prototype),Object.defineProperty(table_Table,Symbol.hasInstance,{value:function(t){
return Function.prototype[Symbol.hasInstance].call(this,t)||this===table_Table&&table_Table.isTable(t)}})
;const bn=Symbol.for("apache-arrow/RecordBatch");class recordbatch_RecordBatch{static isRecordBatch(t){
return!0===(null==t?void 0:t[bn])}constructor(...t){switch(t.length){case 3:case 2:if([this.schema]=t,
!(this.schema instanceof apache_arrow_schema_Schema))throw new TypeError("RecordBatch constructor expects a [Schema, Data] pair.")
;if([,this.data=Ki({nullCount:0,type:new Struct(this.schema.fields),children:this.schema.fields.map(t=>Ki({type:t.type,
nullCount:0}))
}),this._metadata=new Map]=t,!(this.data instanceof data_Data))throw new TypeError("RecordBatch constructor expects a [Schema, Data] pair.")
;[this.schema,this.data]=mn(this.schema,this.data.children,this.data.length);break;case 1:{
const[e]=t,{fields:i,children:r,length:n}=Object.keys(e).reduce((t,i,r)=>(t.children[r]=e[i],
t.length=Math.max(t.length,e[i].length),t.fields[r]=schema_Field.new({name:i,type:e[i].type,nullable:!0}),t),{length:0,
fields:new Array,children:new Array}),s=new apache_arrow_schema_Schema(i),o=Ki({type:new Struct(i),length:n,children:r,
nullCount:0});[this.schema,this.data]=mn(s,o.children,n),this._metadata=new Map;break}default:
throw new TypeError("RecordBatch constructor expects an Object mapping names to child Data, or a [Schema, Data] pair.")}
}get metadata(){return this._metadata}get dictionaries(){
return this._dictionaries||(this._dictionaries=gn(this.schema.fields,this.data.children))}get numCols(){
return this.schema.fields.length}get numRows(){return this.data.length}get nullCount(){return this.data.nullCount}
isValid(t){return this.data.getValid(t)}get(t){return Fi.visit(this.data,t)}at(t){return this.get(Ni(t,this.numRows))}
set(t,e){return Je.visit(this.data,t,e)}indexOf(t,e){return sr.visit(this.data,t,e)}[Symbol.iterator](){
return ar.visit(new vector_Vector([this.data]))}toArray(){return[...this]}concat(...t){
return new table_Table(this.schema,[this,...t])}slice(t,e){const[i]=new vector_Vector([this.data]).slice(t,e).data
;return new recordbatch_RecordBatch(this.schema,i,this._metadata)}getChild(t){var e
;return this.getChildAt(null===(e=this.schema.fields)||void 0===e?void 0:e.findIndex(e=>e.name===t))}getChildAt(t){
return t>-1&&t<this.schema.fields.length?new vector_Vector([this.data.children[t]]):null}setChild(t,e){var i
;return this.setChildAt(null===(i=this.schema.fields)||void 0===i?void 0:i.findIndex(e=>e.name===t),e)}setChildAt(t,e){
let i=this.schema,r=this.data;if(t>-1&&t<this.numCols){e||(e=new vector_Vector([Ki({type:new type_Null,
length:this.numRows})]));const n=i.fields.slice(),s=r.children.slice(),o=n[t].clone({type:e.type})
;[n[t],s[t]]=[o,e.data[0]],i=new apache_arrow_schema_Schema(n,new Map(this.schema.metadata)),r=Ki({type:new Struct(n),
length:r.length,children:s})}return new recordbatch_RecordBatch(i,r,this._metadata)}select(t){
const e=this.schema.select(t),i=new Struct(e.fields),r=[];for(const e of t){
const t=this.schema.fields.findIndex(t=>t.name===e);~t&&(r[t]=this.data.children[t])}
return new recordbatch_RecordBatch(e,Ki({type:i,length:this.numRows,children:r}),this._metadata)}selectAt(t){
const e=this.schema.selectAt(t),i=t.map(t=>this.data.children[t]).filter(Boolean),r=Ki({type:new Struct(e.fields),
length:this.numRows,children:i});return new recordbatch_RecordBatch(e,r,this._metadata)}}
function mn(t,e,i=e.reduce((t,e)=>Math.max(t,e.length),0)){var r;const n=[...t.fields],s=[...e],o=(i+63&-64)>>3
;for(const[a,l]of t.fields.entries()){const t=e[a];t&&t.length===i||(n[a]=l.clone({nullable:!0}),
s[a]=null!==(r=null==t?void 0:t._changeLengthAndBackfillNullBitmap(i))&&void 0!==r?r:Ki({type:l.type,length:i,
nullCount:i,nullBitmap:new Uint8Array(o)}))}return[t.assign(n),Ki({type:new Struct(n),length:i,children:s})]}
function gn(t,e,i=new Map){var r,n
;if((null!==(r=null==t?void 0:t.length)&&void 0!==r?r:0)>0&&(null==t?void 0:t.length)===(null==e?void 0:e.length))for(let r=-1,s=t.length;++r<s;){
const{type:s}=t[r],o=e[r]
;for(const t of[o,...(null===(n=null==o?void 0:o.dictionary)||void 0===n?void 0:n.data)||[]])gn(s.children,null==t?void 0:t.children,i)
;if(type_DataType.isDictionary(s)){const{id:t}=s;if(i.has(t)){
if(i.get(t)!==o.dictionary)throw new Error("Cannot create Schema containing two different dictionaries with the same Id")
}else(null==o?void 0:o.dictionary)&&i.set(t,o.dictionary)}}return i}_n=Symbol.toStringTag,
recordbatch_RecordBatch[_n]=(t=>(t._nullCount=-1,t[Symbol.isConcatSpreadable]=!0,t[bn]=!0,
"RecordBatch"))(recordbatch_RecordBatch.prototype),Object.defineProperty(recordbatch_RecordBatch,Symbol.hasInstance,{
value:function(t){
return Function.prototype[Symbol.hasInstance].call(this,t)||this===recordbatch_RecordBatch&&recordbatch_RecordBatch.isRecordBatch(t)
}});class _InternalEmptyPlaceholderRecordBatch extends recordbatch_RecordBatch{constructor(t,e){
const i=t.fields.map(t=>Ki({type:t.type}));super(t,Ki({type:new Struct(t.fields),length:0,nullCount:0,children:i
}),e||new Map)}}
const vn=t=>`Expected ${fr[t]} Message in stream, but was null or length 0.`,Bn=t=>`Header pointer of flatbuffer-encoded ${fr[t]} Message is null or length 0.`,wn=(t,e)=>`Expected to read ${t} metadata bytes, but only read ${e}.`,In=(t,e)=>`Expected to read ${t} bytes for message body, but only read ${e}.`
;class MessageReader{constructor(t){this.source=t instanceof ByteStream?t:new ByteStream(t)}[Symbol.iterator](){
return this}next(){let t
;return(t=this.readMetadataLength()).done||-1===t.value&&(t=this.readMetadataLength()).done||(t=this.readMetadata(t.value)).done?Yr:t
}throw(t){return this.source.throw(t)}return(t){return this.source.return(t)}readMessage(t){let e
;if((e=this.next()).done)return null;if(null!=t&&e.value.headerType!==t)throw new Error(vn(t));return e.value}
readMessageBody(t){if(t<=0)return new Uint8Array(0);const e=ot(this.source.read(t))
;if(e.byteLength<t)throw new Error(In(t,e.byteLength))
;return e.byteOffset%8==0&&e.byteOffset+e.byteLength<=e.buffer.byteLength?e:e.slice()}readSchema(t=!1){
const e=fr.Schema,i=this.readMessage(e),r=null==i?void 0:i.header();if(t&&!r)throw new Error(Bn(e));return r}
readMetadataLength(){const t=this.source.read(Sn),e=t&&new vr.$F(t),i=(null==e?void 0:e.readInt32(0))||0;return{
done:0===i,value:i}}readMetadata(t){const e=this.source.read(t);if(!e)return Yr
;if(e.byteLength<t)throw new Error(wn(t,e.byteLength));return{done:!1,value:Message.decode(e)}}}
class AsyncMessageReader{constructor(t,e){
this.source=t instanceof AsyncByteStream?t:Z(t)?new AsyncRandomAccessFile(t,e):new AsyncByteStream(t)}
[Symbol.asyncIterator](){return this}next(){return y(this,void 0,void 0,function*(){let t
;return(t=yield this.readMetadataLength()).done||-1===t.value&&(t=yield this.readMetadataLength()).done||(t=yield this.readMetadata(t.value)).done?Yr:t
})}throw(t){return y(this,void 0,void 0,function*(){return yield this.source.throw(t)})}return(t){
return y(this,void 0,void 0,function*(){return yield this.source.return(t)})}readMessage(t){
return y(this,void 0,void 0,function*(){let e;if((e=yield this.next()).done)return null
;if(null!=t&&e.value.headerType!==t)throw new Error(vn(t));return e.value})}readMessageBody(t){
return y(this,void 0,void 0,function*(){if(t<=0)return new Uint8Array(0);const e=ot(yield this.source.read(t))
;if(e.byteLength<t)throw new Error(In(t,e.byteLength))
;return e.byteOffset%8==0&&e.byteOffset+e.byteLength<=e.buffer.byteLength?e:e.slice()})}readSchema(){
return y(this,arguments,void 0,function*(t=!1){const e=fr.Schema,i=yield this.readMessage(e),r=null==i?void 0:i.header()
;if(t&&!r)throw new Error(Bn(e));return r})}readMetadataLength(){return y(this,void 0,void 0,function*(){
const t=yield this.source.read(Sn),e=t&&new vr.$F(t),i=(null==e?void 0:e.readInt32(0))||0;return{done:0===i,value:i}})}
readMetadata(t){return y(this,void 0,void 0,function*(){const e=yield this.source.read(t);if(!e)return Yr
;if(e.byteLength<t)throw new Error(wn(t,e.byteLength));return{done:!1,value:Message.decode(e)}})}}
class JSONMessageReader extends MessageReader{constructor(t){super(new Uint8Array(0)),this._schema=!1,this._body=[],
this._batchIndex=0,this._dictionaryIndex=0,this._json=t instanceof ArrowJSON?t:new ArrowJSON(t)}next(){
const{_json:t}=this;if(!this._schema){this._schema=!0;return{done:!1,value:Message.fromJSON(t.schema,fr.Schema)}}
if(this._dictionaryIndex<t.dictionaries.length){const e=t.dictionaries[this._dictionaryIndex++]
;this._body=e.data.columns;return{done:!1,value:Message.fromJSON(e,fr.DictionaryBatch)}}
if(this._batchIndex<t.batches.length){const e=t.batches[this._batchIndex++];this._body=e.columns;return{done:!1,
value:Message.fromJSON(e,fr.RecordBatch)}}return this._body=[],Yr}readMessageBody(t){return function t(e){
return(e||[]).reduce((e,i)=>[...e,...i.VALIDITY&&[i.VALIDITY]||[],...i.TYPE_ID&&[i.TYPE_ID]||[],...i.OFFSET&&[i.OFFSET]||[],...i.DATA&&[i.DATA]||[],...i.VIEWS&&[i.VIEWS]||[],...i.VARIADIC_DATA_BUFFERS||[],...t(i.children)],[])
}(this._body)}readMessage(t){let e;if((e=this.next()).done)return null
;if(null!=t&&e.value.headerType!==t)throw new Error(vn(t));return e.value}readSchema(){
const t=fr.Schema,e=this.readMessage(t),i=null==e?void 0:e.header();if(!e||!i)throw new Error(Bn(t));return i}}
const Sn=4,Tn="ARROW1",Dn=new Uint8Array(6);for(let t=0;t<6;t+=1)Dn[t]=Tn.codePointAt(t);function Vn(t,e=0){
for(let i=-1,r=Dn.length;++i<r;)if(Dn[i]!==t[e+i])return!1;return!0}const Fn=Dn.length,An=Fn+Sn,Ln=2*Fn+Sn;const On={
[Dr.LZ4_FRAME]:new class Lz4FrameValidator{constructor(){this.LZ4_FRAME_MAGIC=new Uint8Array([4,34,77,24]),
this.MIN_HEADER_LENGTH=7}isValidCodecEncode(t){const e=new Uint8Array([1,2,3,4,5,6,7,8]),i=t.encode(e)
;return this._isValidCompressed(i)}_isValidCompressed(t){
return this._hasMinimumLength(t)&&this._hasValidMagicNumber(t)&&this._hasValidVersion(t)}_hasMinimumLength(t){
return t.length>=this.MIN_HEADER_LENGTH}_hasValidMagicNumber(t){return this.LZ4_FRAME_MAGIC.every((e,i)=>t[i]===e)}
_hasValidVersion(t){return 1===(192&t[4])>>6}},[Dr.ZSTD]:new class ZstdValidator{constructor(){
this.ZSTD_MAGIC=new Uint8Array([40,181,47,253]),this.MIN_HEADER_LENGTH=6}isValidCodecEncode(t){
const e=new Uint8Array([1,2,3,4,5,6,7,8]),i=t.encode(e);return this._isValidCompressed(i)}_isValidCompressed(t){
return this._hasMinimumLength(t)&&this._hasValidMagicNumber(t)}_hasMinimumLength(t){
return t.length>=this.MIN_HEADER_LENGTH}_hasValidMagicNumber(t){return this.ZSTD_MAGIC.every((e,i)=>t[i]===e)}}}
;const xn=new class _CompressionRegistry{constructor(){this.registry={}}set(t,e){
if((null==e?void 0:e.encode)&&"function"==typeof e.encode&&!On[t].isValidCodecEncode(e))throw new Error(`Encoder for ${Dr[t]} is not valid.`)
;this.registry[t]=e}get(t){var e;return(null===(e=this.registry)||void 0===e?void 0:e[t])||null}}
;class RecordBatchReader extends ReadableInterop{constructor(t){super(),this._impl=t}get closed(){
return this._impl.closed}get schema(){return this._impl.schema}get autoDestroy(){return this._impl.autoDestroy}
get dictionaries(){return this._impl.dictionaries}get numDictionaries(){return this._impl.numDictionaries}
get numRecordBatches(){return this._impl.numRecordBatches}get footer(){return this._impl.isFile()?this._impl.footer:null
}isSync(){return this._impl.isSync()}isAsync(){return this._impl.isAsync()}isFile(){return this._impl.isFile()}
isStream(){return this._impl.isStream()}next(){return this._impl.next()}throw(t){return this._impl.throw(t)}return(t){
return this._impl.return(t)}cancel(){return this._impl.cancel()}reset(t){return this._impl.reset(t),
this._DOMStream=void 0,this._nodeStream=void 0,this}open(t){const e=this._impl.open(t);return W(e)?e.then(()=>this):this
}readRecordBatch(t){return this._impl.isFile()?this._impl.readRecordBatch(t):null}[Symbol.iterator](){
return this._impl[Symbol.iterator]()}[Symbol.asyncIterator](){return this._impl[Symbol.asyncIterator]()}toDOMStream(){
return dt.toDOMStream(this.isSync()?{[Symbol.iterator]:()=>this}:{[Symbol.asyncIterator]:()=>this})}toNodeStream(){
return dt.toNodeStream(this.isSync()?{[Symbol.iterator]:()=>this}:{[Symbol.asyncIterator]:()=>this},{objectMode:!0})}
static throughNode(t){throw new Error('"throughNode" not available in this environment')}static throughDOM(t,e){
throw new Error('"throughDOM" not available in this environment')}static from(t){
return t instanceof RecordBatchReader?t:Y(t)?function(t){
return new RecordBatchStreamReader(new RecordBatchJSONReaderImpl(t))}(t):Z(t)?function(t){
return y(this,void 0,void 0,function*(){const{size:e}=yield t.stat(),i=new AsyncRandomAccessFile(t,e)
;return e>=Ln&&Vn(yield i.readAt(0,Fn+7&-8))?new AsyncRecordBatchFileReader(new AsyncRecordBatchFileReaderImpl(i)):new AsyncRecordBatchStreamReader(new AsyncRecordBatchStreamReaderImpl(i))
})}(t):W(t)?(()=>y(this,void 0,void 0,function*(){return yield RecordBatchReader.from(yield t)
}))():J(t)||q(t)||X(t)||H(t)?function(t){return y(this,void 0,void 0,function*(){const e=yield t.peek(Fn+7&-8)
;return e&&e.byteLength>=4?Vn(e)?new RecordBatchFileReader(new RecordBatchFileReaderImpl(yield t.read())):new AsyncRecordBatchStreamReader(new AsyncRecordBatchStreamReaderImpl(t)):new AsyncRecordBatchStreamReader(new AsyncRecordBatchStreamReaderImpl(function(){
return S(this,arguments,function*(){})}()))})}(new AsyncByteStream(t)):function(t){const e=t.peek(Fn+7&-8)
;return e&&e.byteLength>=4?Vn(e)?new RecordBatchFileReader(new RecordBatchFileReaderImpl(t.read())):new RecordBatchStreamReader(new RecordBatchStreamReaderImpl(t)):new RecordBatchStreamReader(new RecordBatchStreamReaderImpl(function*(){}()))
}(new ByteStream(t))}static readAll(t){
return t instanceof RecordBatchReader?t.isSync()?Un(t):Nn(t):Y(t)||ArrayBuffer.isView(t)||G(t)||K(t)?Un(t):Nn(t)}}
class RecordBatchStreamReader extends RecordBatchReader{constructor(t){super(t),this._impl=t}readAll(){return[...this]}
[Symbol.iterator](){return this._impl[Symbol.iterator]()}[Symbol.asyncIterator](){return S(this,arguments,function*(){
yield I(yield*T(D(this[Symbol.iterator]())))})}}class AsyncRecordBatchStreamReader extends RecordBatchReader{
constructor(t){super(t),this._impl=t}readAll(){return y(this,void 0,void 0,function*(){var t,e,i,r;const n=new Array
;try{for(var s,o=!0,a=D(this);!(t=(s=yield a.next()).done);o=!0){r=s.value,o=!1;const t=r;n.push(t)}}catch(t){e={error:t
}}finally{try{o||t||!(i=a.return)||(yield i.call(a))}finally{if(e)throw e.error}}return n})}[Symbol.iterator](){
throw new Error("AsyncRecordBatchStreamReader is not Iterable")}[Symbol.asyncIterator](){
return this._impl[Symbol.asyncIterator]()}}class RecordBatchFileReader extends RecordBatchStreamReader{constructor(t){
super(t),this._impl=t}}class AsyncRecordBatchFileReader extends AsyncRecordBatchStreamReader{constructor(t){super(t),
this._impl=t}}class RecordBatchReaderImpl{get numDictionaries(){return this._dictionaryIndex}get numRecordBatches(){
return this._recordBatchIndex}constructor(t=new Map){this.closed=!1,this.autoDestroy=!0,this._dictionaryIndex=0,
this._recordBatchIndex=0,this.dictionaries=t}isSync(){return!1}isAsync(){return!1}isFile(){return!1}isStream(){return!1}
reset(t){return this._dictionaryIndex=0,this._recordBatchIndex=0,this.schema=t,this.dictionaries=new Map,this}
_loadRecordBatch(t,e,i){let r;if(null!=t.compression){const i=xn.get(t.compression.type)
;if(!(null==i?void 0:i.decode)||"function"!=typeof i.decode)throw new Error("Record batch is compressed but codec not found")
;{const{decommpressedBody:n,buffers:s}=this._decompressBuffers(t,e,i)
;r=this._loadCompressedVectors(t,n,this.schema.fields),t=new message_RecordBatch(t.length,t.nodes,s,null)}
}else r=this._loadVectors(t,e,this.schema.fields);const n=Ki({type:new Struct(this.schema.fields),length:t.length,
children:r});return new recordbatch_RecordBatch(this.schema,n,i)}_loadDictionaryBatch(t,e){
const{id:i,isDelta:r}=t,{dictionaries:n,schema:s}=this,o=n.get(i),a=s.dictionaries.get(i);let l
;if(null!=t.data.compression){const n=xn.get(t.data.compression.type)
;if(!(null==n?void 0:n.decode)||"function"!=typeof n.decode)throw new Error("Dictionary batch is compressed but codec not found")
;{const{decommpressedBody:s,buffers:o}=this._decompressBuffers(t.data,e,n);l=this._loadCompressedVectors(t.data,s,[a]),
t=new message_DictionaryBatch(new message_RecordBatch(t.data.length,t.data.nodes,o,null,t.data.variadicBufferCounts),i,r)
}}else l=this._loadVectors(t.data,e,[a]);return(o&&r?o.concat(new vector_Vector(l)):new vector_Vector(l)).memoize()}
_loadVectors(t,e,i){
return new VectorLoader(e,t.nodes,t.buffers,this.dictionaries,this.schema.metadataVersion,t.variadicBufferCounts).visitMany(i)
}_loadCompressedVectors(t,e,i){
return new CompressedVectorLoader(e,t.nodes,t.buffers,this.dictionaries,this.schema.metadataVersion,t.variadicBufferCounts).visitMany(i)
}_decompressBuffers(t,e,i){const r=[],n=[];let s=0;for(const{offset:o,length:a}of t.buffers){if(0===a){
r.push(new Uint8Array(0)),n.push(new BufferRegion(s,0));continue}
const t=new vr.$F(e.subarray(o,o+a)),l=bt(t.readInt64(0)),c=t.bytes().subarray(8),u=-1===l?c:i.decode(c);r.push(u)
;s+=(s+7&-8)-s,n.push(new BufferRegion(s,u.length)),s+=u.length}return{decommpressedBody:r,buffers:n}}}
class RecordBatchStreamReaderImpl extends RecordBatchReaderImpl{constructor(t,e){super(e),
this._reader=Y(t)?new JSONMessageReader(this._handle=t):new MessageReader(this._handle=t)}isSync(){return!0}isStream(){
return!0}[Symbol.iterator](){return this}cancel(){!this.closed&&(this.closed=!0)&&(this.reset()._reader.return(),
this._reader=null,this.dictionaries=null)}open(t){return this.closed||(this.autoDestroy=Mn(this,t),
this.schema||(this.schema=this._reader.readSchema())||this.cancel()),this}throw(t){
return!this.closed&&this.autoDestroy&&(this.closed=!0)?this.reset()._reader.throw(t):Yr}return(t){
return!this.closed&&this.autoDestroy&&(this.closed=!0)?this.reset()._reader.return(t):Yr}next(){if(this.closed)return Yr
;let t;const{_reader:e}=this;for(;t=this._readNextMessageAndValidate();)if(t.isSchema())this.reset(t.header());else{
if(t.isRecordBatch()){this._recordBatchIndex++;const i=t.header(),r=e.readMessageBody(t.bodyLength);return{done:!1,
value:this._loadRecordBatch(i,r,t.metadata)}}if(t.isDictionaryBatch()){this._dictionaryIndex++
;const i=t.header(),r=e.readMessageBody(t.bodyLength),n=this._loadDictionaryBatch(i,r);this.dictionaries.set(i.id,n)}}
return this.schema&&0===this._recordBatchIndex?(this._recordBatchIndex++,{done:!1,
value:new _InternalEmptyPlaceholderRecordBatch(this.schema)}):this.return()}_readNextMessageAndValidate(t){
return this._reader.readMessage(t)}}class AsyncRecordBatchStreamReaderImpl extends RecordBatchReaderImpl{
constructor(t,e){super(e),this._reader=new AsyncMessageReader(this._handle=t)}isAsync(){return!0}isStream(){return!0}
[Symbol.asyncIterator](){return this}cancel(){return y(this,void 0,void 0,function*(){
!this.closed&&(this.closed=!0)&&(yield this.reset()._reader.return(),this._reader=null,this.dictionaries=null)})}
open(t){return y(this,void 0,void 0,function*(){return this.closed||(this.autoDestroy=Mn(this,t),
this.schema||(this.schema=yield this._reader.readSchema())||(yield this.cancel())),this})}throw(t){
return y(this,void 0,void 0,function*(){
return!this.closed&&this.autoDestroy&&(this.closed=!0)?yield this.reset()._reader.throw(t):Yr})}return(t){
return y(this,void 0,void 0,function*(){
return!this.closed&&this.autoDestroy&&(this.closed=!0)?yield this.reset()._reader.return(t):Yr})}next(){
return y(this,void 0,void 0,function*(){if(this.closed)return Yr;let t;const{_reader:e}=this
;for(;t=yield this._readNextMessageAndValidate();)if(t.isSchema())yield this.reset(t.header());else{
if(t.isRecordBatch()){this._recordBatchIndex++;const i=t.header(),r=yield e.readMessageBody(t.bodyLength);return{
done:!1,value:this._loadRecordBatch(i,r,t.metadata)}}if(t.isDictionaryBatch()){this._dictionaryIndex++
;const i=t.header(),r=yield e.readMessageBody(t.bodyLength),n=this._loadDictionaryBatch(i,r)
;this.dictionaries.set(i.id,n)}}return this.schema&&0===this._recordBatchIndex?(this._recordBatchIndex++,{done:!1,
value:new _InternalEmptyPlaceholderRecordBatch(this.schema)}):yield this.return()})}_readNextMessageAndValidate(t){
return y(this,void 0,void 0,function*(){return yield this._reader.readMessage(t)})}}
class RecordBatchFileReaderImpl extends RecordBatchStreamReaderImpl{get footer(){return this._footer}
get numDictionaries(){return this._footer?this._footer.numDictionaries:0}get numRecordBatches(){
return this._footer?this._footer.numRecordBatches:0}constructor(t,e){
super(t instanceof RandomAccessFile?t:new RandomAccessFile(t),e)}isSync(){return!0}isFile(){return!0}open(t){
if(!this.closed&&!this._footer){this.schema=(this._footer=this._readFooter()).schema
;for(const t of this._footer.dictionaryBatches())t&&this._readDictionaryBatch(this._dictionaryIndex++)}
return super.open(t)}readRecordBatch(t){var e;if(this.closed)return null;this._footer||this.open()
;const i=null===(e=this._footer)||void 0===e?void 0:e.getRecordBatch(t);if(i&&this._handle.seek(i.offset)){
const t=this._reader.readMessage(fr.RecordBatch);if(null==t?void 0:t.isRecordBatch()){
const e=t.header(),i=this._reader.readMessageBody(t.bodyLength);return this._loadRecordBatch(e,i,t.metadata)}}
return null}_readDictionaryBatch(t){var e;const i=null===(e=this._footer)||void 0===e?void 0:e.getDictionaryBatch(t)
;if(i&&this._handle.seek(i.offset)){const t=this._reader.readMessage(fr.DictionaryBatch)
;if(null==t?void 0:t.isDictionaryBatch()){
const e=t.header(),i=this._reader.readMessageBody(t.bodyLength),r=this._loadDictionaryBatch(e,i)
;this.dictionaries.set(e.id,r)}}}_readFooter(){const{_handle:t}=this,e=t.size-An,i=t.readInt32(e),r=t.readAt(e-i,i)
;return Footer_.decode(r)}_readNextMessageAndValidate(t){var e;if(this._footer||this.open(),
this._footer&&this._recordBatchIndex<this.numRecordBatches){
const i=null===(e=this._footer)||void 0===e?void 0:e.getRecordBatch(this._recordBatchIndex)
;if(i&&this._handle.seek(i.offset))return this._reader.readMessage(t)}return null}}
class AsyncRecordBatchFileReaderImpl extends AsyncRecordBatchStreamReaderImpl{get footer(){return this._footer}
get numDictionaries(){return this._footer?this._footer.numDictionaries:0}get numRecordBatches(){
return this._footer?this._footer.numRecordBatches:0}constructor(t,...e){
const i="number"!=typeof e[0]?e.shift():void 0,r=e[0]instanceof Map?e.shift():void 0
;super(t instanceof AsyncRandomAccessFile?t:new AsyncRandomAccessFile(t,i),r)}isFile(){return!0}isAsync(){return!0}
open(t){const e=Object.create(null,{open:{get:()=>super.open}});return y(this,void 0,void 0,function*(){
if(!this.closed&&!this._footer){this.schema=(this._footer=yield this._readFooter()).schema
;for(const t of this._footer.dictionaryBatches())t&&(yield this._readDictionaryBatch(this._dictionaryIndex++))}
return yield e.open.call(this,t)})}readRecordBatch(t){return y(this,void 0,void 0,function*(){var e
;if(this.closed)return null;this._footer||(yield this.open())
;const i=null===(e=this._footer)||void 0===e?void 0:e.getRecordBatch(t);if(i&&(yield this._handle.seek(i.offset))){
const t=yield this._reader.readMessage(fr.RecordBatch);if(null==t?void 0:t.isRecordBatch()){
const e=t.header(),i=yield this._reader.readMessageBody(t.bodyLength);return this._loadRecordBatch(e,i,t.metadata)}}
return null})}_readDictionaryBatch(t){return y(this,void 0,void 0,function*(){var e
;const i=null===(e=this._footer)||void 0===e?void 0:e.getDictionaryBatch(t);if(i&&(yield this._handle.seek(i.offset))){
const t=yield this._reader.readMessage(fr.DictionaryBatch);if(null==t?void 0:t.isDictionaryBatch()){
const e=t.header(),i=yield this._reader.readMessageBody(t.bodyLength),r=this._loadDictionaryBatch(e,i)
;this.dictionaries.set(e.id,r)}}})}_readFooter(){return y(this,void 0,void 0,function*(){const{_handle:t}=this
;t._pending&&(yield t._pending);const e=t.size-An,i=yield t.readInt32(e),r=yield t.readAt(e-i,i)
;return Footer_.decode(r)})}_readNextMessageAndValidate(t){return y(this,void 0,void 0,function*(){
if(this._footer||(yield this.open()),this._footer&&this._recordBatchIndex<this.numRecordBatches){
const e=this._footer.getRecordBatch(this._recordBatchIndex)
;if(e&&(yield this._handle.seek(e.offset)))return yield this._reader.readMessage(t)}return null})}}
class RecordBatchJSONReaderImpl extends RecordBatchStreamReaderImpl{constructor(t,e){super(t,e)}_loadVectors(t,e,i){
return new JSONVectorLoader(e,t.nodes,t.buffers,this.dictionaries,this.schema.metadataVersion,t.variadicBufferCounts).visitMany(i)
}}function Mn(t,e){return e&&"boolean"==typeof e.autoDestroy?e.autoDestroy:t.autoDestroy}function*Un(t){
const e=RecordBatchReader.from(t);try{if(!e.open({autoDestroy:!1}).closed)do{yield e}while(!e.reset().open().closed)
}finally{e.cancel()}}function Nn(t){return S(this,arguments,function*(){const e=yield I(RecordBatchReader.from(t));try{
if(!(yield I(e.open({autoDestroy:!1}))).closed)do{yield yield I(e)}while(!(yield I(e.reset().open())).closed)}finally{
yield I(e.cancel())}})}class VectorAssembler extends Visitor{static assemble(...t){
const e=t=>t.flatMap(t=>Array.isArray(t)?e(t):t instanceof recordbatch_RecordBatch?t.data.children:t.data),i=new VectorAssembler
;return i.visitMany(e(t)),i}constructor(){super(),this._byteLength=0,this._nodes=[],this._buffers=[],
this._bufferRegions=[],this._variadicBufferCounts=[]}visit(t){
if(t instanceof vector_Vector)return this.visitMany(t.data),this;const{type:e}=t;if(!type_DataType.isDictionary(e)){
const{length:i}=t;if(i>2147483647)throw new RangeError("Cannot write arrays larger than 2^31 - 1 in length")
;if(type_DataType.isUnion(e))this.nodes.push(new message_FieldNode(i,0));else{const{nullCount:r}=t
;type_DataType.isNull(e)||Rn.call(this,r<=0?new Uint8Array(0):ki(t.offset,i,t.nullBitmap)),
this.nodes.push(new message_FieldNode(i,r))}}return super.visit(t)}visitNull(t){return this}visitDictionary(t){
return this.visit(t.clone(t.type.indices))}get nodes(){return this._nodes}get buffers(){return this._buffers}
get byteLength(){return this._byteLength}get bufferRegions(){return this._bufferRegions}get variadicBufferCounts(){
return this._variadicBufferCounts}}function Rn(t){const e=t.byteLength+7&-8;return this.buffers.push(t),
this.bufferRegions.push(new BufferRegion(this._byteLength,e)),this._byteLength+=e,this}function En(t){
return Rn.call(this,t.values.subarray(0,t.length*t.stride))}function Cn(t){
const{length:e,values:i,valueOffsets:r}=t,n=bt(r[0]),s=bt(r[e]),o=Math.min(s-n,i.byteLength-n)
;return Rn.call(this,ut(-n,e+1,r)),Rn.call(this,i.subarray(n,n+o)),this}function zn(t){
const{offset:e,length:i,stride:r,values:n,variadicBuffers:s=[]}=t
;if(!n)throw new Error("BinaryView data is missing view buffer");const o=e*r,a=o+i*r;Rn.call(this,n.subarray(o,a))
;for(const t of s)Rn.call(this,t);return this._variadicBufferCounts.push(s.length),this}function Pn(t){
const{length:e,valueOffsets:i}=t;if(i){const r=bt(i[0]),n=bt(i[e]);return Rn.call(this,ut(-r,e+1,i)),
this.visit(t.children[0].slice(r,n-r))}return this.visit(t.children[0])}function jn(t){
return this.visitMany(t.type.children.map((e,i)=>t.children[i]).filter(Boolean))[0]}
VectorAssembler.prototype.visitBool=function(t){let e
;return t.nullCount>=t.length?Rn.call(this,new Uint8Array(t.length+7>>3)):(e=t.values)instanceof Uint8Array?Rn.call(this,ki(t.offset,t.length,e)):Rn.call(this,$i(t.values))
},VectorAssembler.prototype.visitInt=En,VectorAssembler.prototype.visitFloat=En,VectorAssembler.prototype.visitUtf8=Cn,
VectorAssembler.prototype.visitLargeUtf8=Cn,VectorAssembler.prototype.visitUtf8View=zn,
VectorAssembler.prototype.visitBinary=Cn,VectorAssembler.prototype.visitLargeBinary=Cn,
VectorAssembler.prototype.visitBinaryView=zn,VectorAssembler.prototype.visitFixedSizeBinary=En,
VectorAssembler.prototype.visitDate=En,VectorAssembler.prototype.visitTimestamp=En,
VectorAssembler.prototype.visitTime=En,VectorAssembler.prototype.visitDecimal=En,VectorAssembler.prototype.visitList=Pn,
VectorAssembler.prototype.visitLargeList=Pn,VectorAssembler.prototype.visitStruct=jn,
VectorAssembler.prototype.visitUnion=function(t){var e;const{type:i,length:r,typeIds:n,valueOffsets:s}=t
;if(Rn.call(this,n),i.mode===xt.Sparse)return jn.call(this,t);if(i.mode===xt.Dense){
if(t.offset<=0)return Rn.call(this,s),jn.call(this,t);{
const o=new Int32Array(r),a=Object.create(null),l=Object.create(null)
;for(let t,i,c=-1;++c<r;)void 0!==(t=n[c])&&(void 0===(i=a[t])&&(i=a[t]=s[c]),o[c]=s[c]-i,
l[t]=(null!==(e=l[t])&&void 0!==e?e:0)+1);Rn.call(this,o),this.visitMany(t.children.map((t,e)=>{
const n=i.typeIds[e],s=a[n],o=l[n];return t.slice(s,Math.min(r,o))}))}}return this},
VectorAssembler.prototype.visitInterval=En,VectorAssembler.prototype.visitDuration=En,
VectorAssembler.prototype.visitFixedSizeList=Pn,VectorAssembler.prototype.visitMap=Pn
;class RecordBatchWriter extends ReadableInterop{static throughNode(t){
throw new Error('"throughNode" not available in this environment')}static throughDOM(t,e){
throw new Error('"throughDOM" not available in this environment')}constructor(t){if(super(),this._position=0,
this._started=!1,this._compression=null,this._sink=new AsyncByteQueue,this._schema=null,this._dictionaryBlocks=[],
this._recordBatchBlocks=[],this._seenDictionaries=new Map,this._dictionaryDeltaOffsets=new Map,$(t)||(t={autoDestroy:!0,
writeLegacyIpcFormat:!1,compressionType:null}),this._autoDestroy="boolean"!=typeof t.autoDestroy||t.autoDestroy,
this._writeLegacyIpcFormat="boolean"==typeof t.writeLegacyIpcFormat&&t.writeLegacyIpcFormat,null!=t.compressionType){
if(this._writeLegacyIpcFormat)throw new Error("Legacy IPC format does not support columnar compression. Use modern IPC format (writeLegacyIpcFormat=false).")
;if(!Object.values(Dr).includes(t.compressionType)){const e=Object.values(Dr).filter(t=>"string"==typeof t)
;throw new Error(`Unsupported compressionType: ${t.compressionType} Available types: ${e.join(", ")}`)}
this._compression=new message_BodyCompression(t.compressionType)}else this._compression=null}toString(t=!1){
return this._sink.toString(t)}toUint8Array(t=!1){return this._sink.toUint8Array(t)}writeAll(t){
return W(t)?t.then(t=>this.writeAll(t)):H(t)?$n(this,t):kn(this,t)}get closed(){return this._sink.closed}
[Symbol.asyncIterator](){return this._sink[Symbol.asyncIterator]()}toDOMStream(t){return this._sink.toDOMStream(t)}
toNodeStream(t){return this._sink.toNodeStream(t)}close(){return this.reset()._sink.close()}abort(t){
return this.reset()._sink.abort(t)}finish(){return this._autoDestroy?this.close():this.reset(this._sink,this._schema),
this}reset(t=this._sink,e=null){var i
;return t===this._sink||t instanceof AsyncByteQueue?this._sink=t:(this._sink=new AsyncByteQueue,
t&&($(i=t)&&k(i.abort)&&k(i.getWriter)&&!Q(i))?this.toDOMStream({type:"bytes"
}).pipeTo(t):t&&(t=>$(t)&&k(t.end)&&k(t.write)&&j(t.writable)&&!Q(t))(t)&&this.toNodeStream({objectMode:!1}).pipe(t)),
this._started&&this._schema&&this._writeFooter(this._schema),this._started=!1,this._dictionaryBlocks=[],
this._recordBatchBlocks=[],this._seenDictionaries=new Map,this._dictionaryDeltaOffsets=new Map,
e&&dn(e,this._schema)||(null==e?(this._position=0,this._schema=null):(this._started=!0,this._schema=e,
this._writeSchema(e))),this}write(t){let e=null;if(!this._sink)throw new Error("RecordBatchWriter is closed")
;if(null==t)return this.finish()&&void 0;if(t instanceof table_Table&&!(e=t.schema))return this.finish()&&void 0
;if(t instanceof recordbatch_RecordBatch&&!(e=t.schema))return this.finish()&&void 0;if(e&&!dn(e,this._schema)){
if(this._started&&this._autoDestroy)return this.close();this.reset(this._sink,e)}
t instanceof recordbatch_RecordBatch?t instanceof _InternalEmptyPlaceholderRecordBatch||this._writeRecordBatch(t):t instanceof table_Table?this.writeAll(t.batches):G(t)&&this.writeAll(t)
}_writeMessage(t,e=8){const i=e-1,r=Message.encode(t),n=r.byteLength,s=this._writeLegacyIpcFormat?4:8,o=n+s+i&~i,a=o-n-s
;return t.headerType===fr.RecordBatch?this._recordBatchBlocks.push(new FileBlock(o,t.bodyLength,this._position)):t.headerType===fr.DictionaryBatch&&this._dictionaryBlocks.push(new FileBlock(o,t.bodyLength,this._position)),
this._writeLegacyIpcFormat||this._write(Int32Array.of(-1)),this._write(Int32Array.of(o-s)),n>0&&this._write(r),
this._writePadding(a)}_write(t){if(this._started){const e=ot(t);e&&e.byteLength>0&&(this._sink.write(e),
this._position+=e.byteLength)}return this}_writeSchema(t){return this._writeMessage(Message.from(t))}_writeFooter(t){
return this._writeLegacyIpcFormat?this._write(Int32Array.of(0)):this._write(Int32Array.of(-1,0))}_writeMagic(){
return this._write(Dn)}_writePadding(t){return t>0?this._write(new Uint8Array(t)):this}_writeRecordBatch(t){
const{byteLength:e,nodes:i,bufferRegions:r,buffers:n,variadicBufferCounts:s}=this._assembleRecordBatch(t),o=new message_RecordBatch(t.numRows,i,r,this._compression,s,t.metadata),a=Message.from(o,e)
;return this._writeDictionaries(t)._writeMessage(a)._writeBodyBuffers(n)}_assembleRecordBatch(t){
let{byteLength:e,nodes:i,bufferRegions:r,buffers:n,variadicBufferCounts:s}=VectorAssembler.assemble(t)
;return null!=this._compression&&({byteLength:e,bufferRegions:r,buffers:n}=this._compressBodyBuffers(n)),{byteLength:e,
nodes:i,bufferRegions:r,buffers:n,variadicBufferCounts:s}}_compressBodyBuffers(t){const e=xn.get(this._compression.type)
;if(!(null==e?void 0:e.encode)||"function"!=typeof e.encode)throw new Error(`Codec for compression type "${Dr[this._compression.type]}" has invalid encode method`)
;let i=0;const r=[],n=[];for(const s of t){const t=ot(s);if(0===t.length){r.push(new Uint8Array(0),new Uint8Array(0)),
n.push(new BufferRegion(i,0));continue}
const o=e.encode(t),a=o.length<t.length,l=a?o:t,c=a?l.length:-1,u=new vr.$F(new Uint8Array(8))
;u.writeInt64(0,BigInt(c)),r.push(u.bytes(),new Uint8Array(l));i+=(i+7&-8)-i;const d=8+l.length
;n.push(new BufferRegion(i,d)),i+=d}return i+=(i+7&-8)-i,{byteLength:i,bufferRegions:n,buffers:r}}
_writeDictionaryBatch(t,e,i=!1){
const{byteLength:r,nodes:n,bufferRegions:s,buffers:o,variadicBufferCounts:a}=this._assembleRecordBatch(new vector_Vector([t])),l=new message_RecordBatch(t.length,n,s,this._compression,a),c=new message_DictionaryBatch(l,e,i),u=Message.from(c,r)
;return this._writeMessage(u)._writeBodyBuffers(o)}_writeBodyBuffers(t){
const e=null!=this._compression?2:1,i=new Array(e);for(let r=0;r<t.length;r+=e){let n=0;for(let s=-1;++s<e;)i[s]=t[r+s],
n+=i[s].byteLength;if(0===n)continue;for(const t of i)this._write(t);const s=(n+7&-8)-n;s>0&&this._writePadding(s)}
return this}_writeDictionaries(t){var e,i;for(const[r,n]of t.dictionaries){
const t=null!==(e=null==n?void 0:n.data)&&void 0!==e?e:[],s=this._seenDictionaries.get(r),o=null!==(i=this._dictionaryDeltaOffsets.get(r))&&void 0!==i?i:0
;if(s&&s.data[0]===t[0]){if(o<t.length)for(const e of t.slice(o))this._writeDictionaryBatch(e,r,!0)
}else for(const[e,i]of t.entries())this._writeDictionaryBatch(i,r,e>0);this._seenDictionaries.set(r,n),
this._dictionaryDeltaOffsets.set(r,t.length)}return this}}
class writer_RecordBatchStreamWriter extends RecordBatchWriter{static writeAll(t,e){
const i=new writer_RecordBatchStreamWriter(e);return W(t)?t.then(t=>i.writeAll(t)):H(t)?$n(i,t):kn(i,t)}}
class writer_RecordBatchFileWriter extends RecordBatchWriter{static writeAll(t,e){
const i=new writer_RecordBatchFileWriter(e);return W(t)?t.then(t=>i.writeAll(t)):H(t)?$n(i,t):kn(i,t)}constructor(t){
super(t),this._autoDestroy=!0,this._writeLegacyIpcFormat=!1}_writeSchema(t){return this._writeMagic()._writePadding(2)}
_writeDictionaryBatch(t,e,i=!1){
if(!i&&this._seenDictionaries.has(e))throw new Error("The Arrow File format does not support replacement dictionaries. ")
;return super._writeDictionaryBatch(t,e,i)}_writeFooter(t){
const e=Footer_.encode(new Footer_(t,_r.V5,this._recordBatchBlocks,this._dictionaryBlocks))
;return super._writeFooter(t)._write(e)._write(Int32Array.of(e.byteLength))._writeMagic()}}function kn(t,e){let i=e
;e instanceof table_Table&&(i=e.batches,t.reset(void 0,e.schema));for(const e of i)t.write(e);return t.finish()}
function $n(t,e){return y(this,void 0,void 0,function*(){var i,r,n,s,o,a,l;try{for(i=!0,
r=D(e);!(s=(n=yield r.next()).done);i=!0){l=n.value,i=!1;const e=l;t.write(e)}}catch(t){o={error:t}}finally{try{
i||s||!(a=r.return)||(yield a.call(r))}finally{if(o)throw o.error}}return t.finish()})}var Wn=i(57075)
;class IterableReadable extends Wn.Readable{constructor(t,e){super(e),this._iterator=t,this._pulling=!1,
this._bytesMode=!e||!e.objectMode}_read(t){const e=this._iterator
;e&&!this._pulling&&(this._pulling=!0)&&(this._pulling=this._pull(t,e))}_destroy(t,e){const i=this._iterator;let r
;i&&(r=null!=t&&i.throw||i.return),null==r||r.call(i,t),e&&e(null)}_pull(t,e){const i=this._bytesMode;let r=null
;for(;this.readable&&!(r=e.next(i?t:null)).done&&(null!=t&&(t-=i&&ArrayBuffer.isView(r.value)?r.value.byteLength:1),
this.push(r.value)&&!(t<=0)););return!(null==r?void 0:r.done)&&this.readable||(this.push(null),0)||e.return&&e.return(),
!this.readable}}class AsyncIterableReadable extends Wn.Readable{constructor(t,e){super(e),this._iterator=t,
this._pulling=!1,this._bytesMode=!e||!e.objectMode}_read(t){const e=this._iterator
;e&&!this._pulling&&(this._pulling=!0)&&(()=>{y(this,void 0,void 0,function*(){
return this._pulling=yield this._pull(t,e)})})()}_destroy(t,e){const i=this._iterator;let r
;i&&(r=null!=t&&i.throw||i.return),(null==r?void 0:r.call(i,t).then(()=>e&&e(null)))||e&&e(null)}_pull(t,e){
return y(this,void 0,void 0,function*(){const i=this._bytesMode;let r=null
;for(;this.readable&&!(r=yield e.next(i?t:null)).done&&(null!=t&&(t-=i&&ArrayBuffer.isView(r.value)?r.value.byteLength:1),
this.push(r.value)&&!(t<=0)););return!(null==r?void 0:r.done)&&this.readable||(this.push(null),0)||e.return&&e.return(),
!this.readable})}}class BinaryBuilder extends VariableWidthBuilder{constructor(t){super(t),
this._values=new BufferBuilder(Uint8Array)}get byteLength(){let t=this._pendingLength+4*this.length
;return this._offsets&&(t+=this._offsets.byteLength),this._values&&(t+=this._values.byteLength),
this._nulls&&(t+=this._nulls.byteLength),t}setValue(t,e){return super.setValue(t,ot(e))}_flushPending(t,e){
const i=this._offsets,r=this._values.reserve(e).buffer;let n=0;for(const[e,s]of t)if(void 0===s)i.set(e,0);else{
const t=s.length;r.set(s,n),i.set(e,t),n+=t}}}class LargeBinaryBuilder extends VariableWidthBuilder{constructor(t){
super(t),this._values=new BufferBuilder(Uint8Array)}get byteLength(){let t=this._pendingLength+4*this.length
;return this._offsets&&(t+=this._offsets.byteLength),this._values&&(t+=this._values.byteLength),
this._nulls&&(t+=this._nulls.byteLength),t}setValue(t,e){return super.setValue(t,ot(e))}_flushPending(t,e){
const i=this._offsets,r=this._values.reserve(e).buffer;let n=0;for(const[e,s]of t)if(void 0===s)i.set(e,BigInt(0));else{
const t=s.length;r.set(s,n),i.set(e,BigInt(t)),n+=t}}}class BoolBuilder extends Builder{constructor(t){super(t),
this._values=new BitmapBufferBuilder}setValue(t,e){this._values.set(t,+e)}}class DateBuilder extends FixedWidthBuilder{}
DateBuilder.prototype._setValue=De;class DateDayBuilder extends DateBuilder{}DateDayBuilder.prototype._setValue=ve
;class DateMillisecondBuilder extends DateBuilder{}DateMillisecondBuilder.prototype._setValue=Be
;class DecimalBuilder extends FixedWidthBuilder{}DecimalBuilder.prototype._setValue=Ee
;class DictionaryBuilder extends Builder{constructor({type:t,nullValues:e,dictionaryHashFunction:i}){super({
type:new Dictionary(t.dictionary,t.indices,t.id,t.isOrdered)}),this._nulls=null,this._dictionaryOffset=0,
this._keysToIndices=Object.create(null),this.indices=Hn({type:this.type.indices,nullValues:e}),this.dictionary=Hn({
type:this.type.dictionary,nullValues:null}),"function"==typeof i&&(this.valueToKey=i)}get values(){
return this.indices.values}get nullCount(){return this.indices.nullCount}get nullBitmap(){return this.indices.nullBitmap
}get byteLength(){return this.indices.byteLength+this.dictionary.byteLength}get reservedLength(){
return this.indices.reservedLength+this.dictionary.reservedLength}get reservedByteLength(){
return this.indices.reservedByteLength+this.dictionary.reservedByteLength}isValid(t){return this.indices.isValid(t)}
setValid(t,e){const i=this.indices;return e=i.setValid(t,e),this.length=i.length,e}setValue(t,e){
const i=this._keysToIndices,r=this.valueToKey(e);let n=i[r]
;return void 0===n&&(i[r]=n=this._dictionaryOffset+this.dictionary.append(e).length-1),this.indices.setValue(t,n)}
flush(){const t=this.type,e=this._dictionary,i=this.dictionary.toVector(),r=this.indices.flush().clone(t)
;return r.dictionary=e?e.concat(i):i,this.finished||(this._dictionaryOffset+=i.length),this._dictionary=r.dictionary,
this.clear(),r}finish(){return this.indices.finish(),this.dictionary.finish(),this._dictionaryOffset=0,
this._keysToIndices=Object.create(null),super.finish()}clear(){return this.indices.clear(),this.dictionary.clear(),
super.clear()}valueToKey(t){return"string"==typeof t?t:`${t}`}}class FixedSizeBinaryBuilder extends FixedWidthBuilder{}
FixedSizeBinaryBuilder.prototype._setValue=we;class FixedSizeListBuilder extends Builder{setValue(t,e){
const[i]=this.children,r=t*this.stride;for(let t=-1,n=this.stride;++t<n;)i.set(r+t,e[t])}setValid(t,e){
return super.setValid(t,e)||this.children[0].setValid((t+1)*this.stride-1,!1),e}addChild(t,e="0"){
if(this.numChildren>0)throw new Error("FixedSizeListBuilder can only have one child.");const i=this.children.push(t)
;return this.type=new type_FixedSizeList(this.type.listSize,new schema_Field(e,t.type,!0)),i}}
class FloatBuilder extends FixedWidthBuilder{setValue(t,e){this._values.set(t,e)}}
class Float16Builder extends FloatBuilder{setValue(t,e){super.setValue(t,ye(e))}}
class Float32Builder extends FloatBuilder{}class Float64Builder extends FloatBuilder{}
class IntervalBuilder extends FixedWidthBuilder{}IntervalBuilder.prototype._setValue=je
;class IntervalDayTimeBuilder extends IntervalBuilder{}IntervalDayTimeBuilder.prototype._setValue=ke
;class IntervalYearMonthBuilder extends IntervalBuilder{}IntervalYearMonthBuilder.prototype._setValue=$e
;class IntervalMonthDayNanoBuilder extends IntervalBuilder{}IntervalMonthDayNanoBuilder.prototype._setValue=We
;class DurationBuilder extends FixedWidthBuilder{}DurationBuilder.prototype._setValue=Ze
;class DurationSecondBuilder extends DurationBuilder{}DurationSecondBuilder.prototype._setValue=Ge
;class DurationMillisecondBuilder extends DurationBuilder{}DurationMillisecondBuilder.prototype._setValue=He
;class DurationMicrosecondBuilder extends DurationBuilder{}DurationMicrosecondBuilder.prototype._setValue=Ye
;class DurationNanosecondBuilder extends DurationBuilder{}DurationNanosecondBuilder.prototype._setValue=Ke
;class IntBuilder extends FixedWidthBuilder{setValue(t,e){this._values.set(t,e)}}class Int8Builder extends IntBuilder{}
class Int16Builder extends IntBuilder{}class Int32Builder extends IntBuilder{}class Int64Builder extends IntBuilder{}
class Uint8Builder extends IntBuilder{}class Uint16Builder extends IntBuilder{}class Uint32Builder extends IntBuilder{}
class Uint64Builder extends IntBuilder{}class ListBuilder extends VariableWidthBuilder{constructor(t){super(t),
this._offsets=new OffsetsBufferBuilder(t.type)}addChild(t,e="0"){
if(this.numChildren>0)throw new Error("ListBuilder can only have one child.");return this.children[this.numChildren]=t,
this.type=new type_List(new schema_Field(e,t.type,!0)),this.numChildren-1}_flushPending(t){
const e=this._offsets,[i]=this.children;for(const[r,n]of t)if(void 0===n)e.set(r,0);else{
const t=n,s=t.length,o=e.set(r,s).buffer[r];for(let e=-1;++e<s;)i.set(o+e,t[e])}}}
class LargeListBuilder extends VariableWidthBuilder{constructor(t){
super(t),this._offsets=new OffsetsBufferBuilder(t.type)}addChild(t,e="0"){
if(this.numChildren>0)throw new Error("LargeListBuilder can only have one child.")
;return this.children[this.numChildren]=t,this.type=new type_LargeList(new schema_Field(e,t.type,!0)),this.numChildren-1
}_flushPending(t){const e=this._offsets,[i]=this.children;for(const[r,n]of t)if(void 0===n)e.set(r,BigInt(0));else{
const t=n,s=t.length,o=bt(e.set(r,BigInt(s)).buffer[r]);for(let e=-1;++e<s;)i.set(o+e,t[e])}}}
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
class TimestampBuilder extends FixedWidthBuilder{}TimestampBuilder.prototype._setValue=Oe
;class TimestampSecondBuilder extends TimestampBuilder{}TimestampSecondBuilder.prototype._setValue=Ve
;class TimestampMillisecondBuilder extends TimestampBuilder{}TimestampMillisecondBuilder.prototype._setValue=Fe
;class TimestampMicrosecondBuilder extends TimestampBuilder{}TimestampMicrosecondBuilder.prototype._setValue=Ae
;class TimestampNanosecondBuilder extends TimestampBuilder{}TimestampNanosecondBuilder.prototype._setValue=Le
;class TimeBuilder extends FixedWidthBuilder{}TimeBuilder.prototype._setValue=Re
;class TimeSecondBuilder extends TimeBuilder{}TimeSecondBuilder.prototype._setValue=xe
;class TimeMillisecondBuilder extends TimeBuilder{}TimeMillisecondBuilder.prototype._setValue=Me
;class TimeMicrosecondBuilder extends TimeBuilder{}TimeMicrosecondBuilder.prototype._setValue=Ue
;class TimeNanosecondBuilder extends TimeBuilder{}TimeNanosecondBuilder.prototype._setValue=Ne
;class UnionBuilder extends Builder{constructor(t){super(t),this._typeIds=new DataBufferBuilder(Int8Array,0,1),
"function"==typeof t.valueToChildTypeId&&(this._valueToChildTypeId=t.valueToChildTypeId)}get typeIdToChildIndex(){
return this.type.typeIdToChildIndex}append(t,e){return this.set(this.length,t,e)}set(t,e,i){
return void 0===i&&(i=this._valueToChildTypeId(this,e,t)),this.setValue(t,e,i),this}setValue(t,e,i){
this._typeIds.set(t,i);const r=this.type.typeIdToChildIndex[i],n=this.children[r];null==n||n.set(t,e),
this.length=Math.max(t+1,this.length)}addChild(t,e=`${this.children.length}`){
const i=this.children.push(t),{type:{children:r,mode:n,typeIds:s}}=this,o=[...r,new schema_Field(e,t.type)]
;return this.type=new Union_(n,[...s,i],o),i}_valueToChildTypeId(t,e,i){
throw new Error("Cannot map UnionBuilder value to child typeId. Pass the `childTypeId` as the second argument to unionBuilder.append(), or supply a `valueToChildTypeId` function as part of the UnionBuilder constructor options.")
}}class SparseUnionBuilder extends UnionBuilder{}class DenseUnionBuilder extends UnionBuilder{constructor(t){super(t),
this._offsets=new DataBufferBuilder(Int32Array)}setValue(t,e,i){
const r=this._typeIds.set(t,i).buffer[t],n=this.getChildAt(this.type.typeIdToChildIndex[r]),s=this._offsets.set(t,n.length).buffer[t]
;null==n||n.set(s,e),this.length=Math.max(t+1,this.length)}}class Utf8Builder extends VariableWidthBuilder{
constructor(t){super(t),this._values=new BufferBuilder(Uint8Array)}get byteLength(){
let t=this._pendingLength+4*this.length;return this._offsets&&(t+=this._offsets.byteLength),
this._values&&(t+=this._values.byteLength),this._nulls&&(t+=this._nulls.byteLength),t}setValue(t,e){
return super.setValue(t,z(e))}_flushPending(t,e){}}
Utf8Builder.prototype._flushPending=BinaryBuilder.prototype._flushPending
;class LargeUtf8Builder extends VariableWidthBuilder{constructor(t){super(t),this._values=new BufferBuilder(Uint8Array)}
get byteLength(){let t=this._pendingLength+4*this.length;return this._offsets&&(t+=this._offsets.byteLength),
this._values&&(t+=this._values.byteLength),this._nulls&&(t+=this._nulls.byteLength),t}setValue(t,e){
return super.setValue(t,z(e))}_flushPending(t,e){}}
LargeUtf8Builder.prototype._flushPending=LargeBinaryBuilder.prototype._flushPending
;class BinaryViewBuilder extends Builder{constructor(t){super(t),this._variadicBuffers=[],this._currentBuffer=null,
this._currentBufferIndex=0,this._currentBufferOffset=0,this._bufferSize=33554432,
this._views=new BufferBuilder(Uint8Array)}get byteLength(){let t=0;this._views&&(t+=this._views.byteLength),
this._nulls&&(t+=this._nulls.byteLength);for(const e of this._variadicBuffers)t+=e.byteLength
;return this._currentBuffer&&(t+=this._currentBuffer.byteLength),t}setValue(t,e){
return this.writeBinaryValue(t,this.encodeValue(e))}writeBinaryValue(t,e){
const i=e.length,r=(t+1)*type_BinaryView.ELEMENT_WIDTH,n=this._views.length;r>n&&this._views.reserve(r-n)
;const s=this._views.buffer,o=t*type_BinaryView.ELEMENT_WIDTH,a=new DataView(s.buffer,s.byteOffset+o,type_BinaryView.ELEMENT_WIDTH)
;if(a.setInt32(type_BinaryView.LENGTH_OFFSET,i,!0),i<=type_BinaryView.INLINE_CAPACITY){
s.set(e,o+type_BinaryView.INLINE_OFFSET)
;for(let t=i;t<type_BinaryView.INLINE_CAPACITY;t++)s[o+type_BinaryView.INLINE_OFFSET+t]=0}else{
const t=new DataView(e.buffer,e.byteOffset,Math.min(4,i))
;a.setUint32(type_BinaryView.INLINE_OFFSET,t.getUint32(0,!0),!0),
(!this._currentBuffer||this._currentBufferOffset+i>this._bufferSize)&&(this._currentBuffer&&this._variadicBuffers.push(this._currentBuffer.buffer.slice(0,this._currentBufferOffset)),
this._currentBuffer=new BufferBuilder(Uint8Array),this._currentBufferIndex=this._variadicBuffers.length,
this._currentBufferOffset=0);this._currentBuffer.reserve(i).buffer.set(e,this._currentBufferOffset),
a.setInt32(type_BinaryView.BUFFER_INDEX_OFFSET,this._currentBufferIndex,!0),
a.setInt32(type_BinaryView.BUFFER_OFFSET_OFFSET,this._currentBufferOffset,!0),this._currentBufferOffset+=i}return this}
encodeValue(t){return ot(t)}setValid(t,e){const i=(t+1)*type_BinaryView.ELEMENT_WIDTH,r=this._views.length
;i>r&&this._views.reserve(i-r);const n=super.setValid(t,e);if(!n){
const e=this._views.buffer,i=t*type_BinaryView.ELEMENT_WIDTH;for(let t=0;t<type_BinaryView.ELEMENT_WIDTH;t++)e[i+t]=0}
return n}clear(){return this._variadicBuffers=[],this._currentBuffer=null,this._currentBufferIndex=0,
this._currentBufferOffset=0,this._views.clear(),super.clear()}flush(){
const{type:t,length:e,nullCount:i,_views:r,_nulls:n}=this
;this._currentBuffer&&this._currentBufferOffset>0&&(this._variadicBuffers.push(this._currentBuffer.buffer.slice(0,this._currentBufferOffset)),
this._currentBuffer=null,this._currentBufferOffset=0)
;const s=r.flush(e*type_BinaryView.ELEMENT_WIDTH),o=i>0?n.flush(e):void 0,a=this._variadicBuffers.slice()
;this._variadicBuffers=[],this._currentBufferIndex=0,this.clear();return Ki({type:t,length:e,nullCount:i,nullBitmap:o,
views:s,variadicBuffers:a})}finish(){return this.finished=!0,this}}class Utf8ViewBuilder extends BinaryViewBuilder{
constructor(t){super(t)}setValue(t,e){return this.writeBinaryValue(t,z(e))}}
const Gn=new class GetBuilderCtor extends Visitor{visitNull(){return NullBuilder}visitBool(){return BoolBuilder}
visitInt(){return IntBuilder}visitInt8(){return Int8Builder}visitInt16(){return Int16Builder}visitInt32(){
return Int32Builder}visitInt64(){return Int64Builder}visitUint8(){return Uint8Builder}visitUint16(){return Uint16Builder
}visitUint32(){return Uint32Builder}visitUint64(){return Uint64Builder}visitFloat(){return FloatBuilder}visitFloat16(){
return Float16Builder}visitFloat32(){return Float32Builder}visitFloat64(){return Float64Builder}visitUtf8(){
return Utf8Builder}visitLargeUtf8(){return LargeUtf8Builder}visitBinary(){return BinaryBuilder}visitLargeBinary(){
return LargeBinaryBuilder}visitFixedSizeBinary(){return FixedSizeBinaryBuilder}visitDate(){return DateBuilder}
visitDateDay(){return DateDayBuilder}visitDateMillisecond(){return DateMillisecondBuilder}visitTimestamp(){
return TimestampBuilder}visitTimestampSecond(){return TimestampSecondBuilder}visitTimestampMillisecond(){
return TimestampMillisecondBuilder}visitTimestampMicrosecond(){return TimestampMicrosecondBuilder}
visitTimestampNanosecond(){return TimestampNanosecondBuilder}visitTime(){return TimeBuilder}visitTimeSecond(){
return TimeSecondBuilder}visitTimeMillisecond(){return TimeMillisecondBuilder}visitTimeMicrosecond(){
return TimeMicrosecondBuilder}visitTimeNanosecond(){return TimeNanosecondBuilder}visitDecimal(){return DecimalBuilder}
visitList(){return ListBuilder}visitLargeList(){return LargeListBuilder}visitStruct(){return StructBuilder}visitUnion(){
return UnionBuilder}visitDenseUnion(){return DenseUnionBuilder}visitSparseUnion(){return SparseUnionBuilder}
visitDictionary(){return DictionaryBuilder}visitInterval(){return IntervalBuilder}visitIntervalDayTime(){
return IntervalDayTimeBuilder}visitIntervalYearMonth(){return IntervalYearMonthBuilder}visitIntervalMonthDayNano(){
return IntervalMonthDayNanoBuilder}visitDuration(){return DurationBuilder}visitDurationSecond(){
return DurationSecondBuilder}visitDurationMillisecond(){return DurationMillisecondBuilder}visitDurationMicrosecond(){
return DurationMicrosecondBuilder}visitDurationNanosecond(){return DurationNanosecondBuilder}visitFixedSizeList(){
return FixedSizeListBuilder}visitMap(){return MapBuilder}visitBinaryView(){return BinaryViewBuilder}visitUtf8View(){
return Utf8ViewBuilder}};function Hn(t){const e=t.type,i=new(Gn.getVisitFn(e)())(t);if(e.children&&e.children.length>0){
const r=t.children||[],n={nullValues:t.nullValues},s=Array.isArray(r)?(t,e)=>r[e]||n:({name:t})=>r[t]||n
;for(const[t,r]of e.children.entries()){const{type:e}=r,n=s(r,t);i.children.push(Hn(Object.assign(Object.assign({},n),{
type:e})))}}return i}class BuilderDuplex extends Wn.Duplex{constructor(t,e){
const{queueingStrategy:i="count",autoDestroy:r=!0}=e,{highWaterMark:n=("bytes"!==i?1e3:Math.pow(2,14))}=e;super({
autoDestroy:r,highWaterMark:1,allowHalfOpen:!0,writableObjectMode:!0,readableObjectMode:!0}),this._numChunks=0,
this._finished=!1,this._builder=t,this._desiredSize=n,this._getSize="bytes"!==i?Yn:Kn}_read(t){
this._maybeFlush(this._builder,this._desiredSize=t)}_final(t){
this._maybeFlush(this._builder.finish(),this._desiredSize),t&&t()}_write(t,e,i){
const r=this._maybeFlush(this._builder.append(t),this._desiredSize);return i&&i(),r}_destroy(t,e){this._builder.clear(),
e&&e(t)}_maybeFlush(t,e){return this._getSize(t)>=e&&++this._numChunks&&this.push(t.toVector()),
t.finished?((t.length>0||0===this._numChunks)&&++this._numChunks&&this.push(t.toVector()),
!this._finished&&(this._finished=!0)&&this.push(null),!1):this._getSize(t)<this.writableHighWaterMark}}
const Yn=t=>t.length,Kn=t=>t.byteLength;class RecordBatchReaderDuplex extends Wn.Duplex{constructor(t){
super(Object.assign(Object.assign({allowHalfOpen:!1},t),{readableObjectMode:!0,writableObjectMode:!1})),
this._pulling=!1,this._autoDestroy=!0,this._reader=null,this._pulling=!1,this._asyncQueue=new AsyncByteQueue,
this._autoDestroy=!t||"boolean"!=typeof t.autoDestroy||t.autoDestroy}_final(t){const e=this._asyncQueue
;null==e||e.close(),t&&t()}_write(t,e,i){const r=this._asyncQueue;return null==r||r.write(t),i&&i(),!0}_read(t){
const e=this._asyncQueue;e&&!this._pulling&&(this._pulling=!0)&&(()=>{y(this,void 0,void 0,function*(){
this._reader||(this._reader=yield this._open(e)),this._pulling=yield this._pull(t,this._reader)})})()}_destroy(t,e){
const i=this._asyncQueue;i&&(t?i.abort(t):i.close()),e(this._asyncQueue=this._reader=null)}_open(t){
return y(this,void 0,void 0,function*(){return yield(yield RecordBatchReader.from(t)).open({
autoDestroy:this._autoDestroy})})}_pull(t,e){return y(this,void 0,void 0,function*(){let i=null
;for(;this.readable&&!(i=yield e.next()).done&&this.push(i.value)&&!(null!=t&&--t<=0););
return(!this.readable||(null==i?void 0:i.done)&&(e.autoDestroy||(yield e.reset().open()).closed))&&(this.push(null),
yield e.cancel()),!this.readable})}}class RecordBatchWriterDuplex extends Wn.Duplex{constructor(t,e){
super(Object.assign(Object.assign({allowHalfOpen:!1},e),{writableObjectMode:!0,readableObjectMode:!1})),
this._pulling=!1,this._writer=t,this._reader=new AsyncByteStream(t)}_final(t){const e=this._writer;null==e||e.close(),
t&&t()}_write(t,e,i){const r=this._writer;return null==r||r.write(t),i&&i(),!0}_read(t){const e=this._reader
;e&&!this._pulling&&(this._pulling=!0)&&(()=>{y(this,void 0,void 0,function*(){
return this._pulling=yield this._pull(t,e)})})()}_destroy(t,e){const i=this._writer;i&&(t?i.abort(t):i.close()),
e(this._reader=this._writer=null)}_pull(t,e){return y(this,void 0,void 0,function*(){let i=null
;for(;this.readable&&!(i=yield e.next(t||null)).done&&(null!=t&&i.value&&(t-=i.value.byteLength),
this.push(i.value)&&!(t<=0)););return!(null==i?void 0:i.done)&&this.readable||(this.push(null),yield e.cancel()),
!this.readable})}}class BuilderTransform{constructor(t){this._numChunks=0,this._finished=!1,this._bufferedSize=0
;const{readableStrategy:e,writableStrategy:i,queueingStrategy:r="count"}=t,n=o(t,["readableStrategy","writableStrategy","queueingStrategy"])
;this._controller=null,this._builder=Hn(n),this._getSize="bytes"!==r?Zn:Jn
;const{highWaterMark:s=("bytes"===r?Math.pow(2,14):1e3)}=Object.assign({},e),{highWaterMark:a=("bytes"===r?Math.pow(2,14):1e3)}=Object.assign({},i)
;this.readable=new ReadableStream({cancel:()=>{this._builder.clear()},pull:t=>{
this._maybeFlush(this._builder,this._controller=t)},start:t=>{this._maybeFlush(this._builder,this._controller=t)}},{
highWaterMark:s,size:"bytes"!==r?Zn:Jn}),this.writable=new WritableStream({abort:()=>{this._builder.clear()},write:()=>{
this._maybeFlush(this._builder,this._controller)},close:()=>{this._maybeFlush(this._builder.finish(),this._controller)}
},{highWaterMark:a,size:t=>this._writeValueAndReturnChunkSize(t)})}_writeValueAndReturnChunkSize(t){
const e=this._bufferedSize;return this._bufferedSize=this._getSize(this._builder.append(t)),this._bufferedSize-e}
_maybeFlush(t,e){null!=e&&(this._bufferedSize>=e.desiredSize&&++this._numChunks&&this._enqueue(e,t.toVector()),
t.finished&&((t.length>0||0===this._numChunks)&&++this._numChunks&&this._enqueue(e,t.toVector()),
!this._finished&&(this._finished=!0)&&this._enqueue(e,null)))}_enqueue(t,e){this._bufferedSize=0,this._controller=null,
null==e?t.close():t.enqueue(e)}}const Zn=t=>{var e;return null!==(e=null==t?void 0:t.length)&&void 0!==e?e:0},Jn=t=>{
var e;return null!==(e=null==t?void 0:t.byteLength)&&void 0!==e?e:0};function Qn(t,e){const i=new AsyncByteQueue
;let r=null;const n=new ReadableStream({cancel(){return y(this,void 0,void 0,function*(){yield i.close()})},start(t){
return y(this,void 0,void 0,function*(){yield s(t,r||(r=yield function(){return y(this,void 0,void 0,function*(){
return yield(yield RecordBatchReader.from(i)).open(e)})}()))})},pull(t){return y(this,void 0,void 0,function*(){
r?yield s(t,r):t.close()})}});return{writable:new WritableStream(i,Object.assign({highWaterMark:Math.pow(2,14)},t)),
readable:n};function s(t,e){return y(this,void 0,void 0,function*(){let i=t.desiredSize,r=null
;for(;!(r=yield e.next()).done;)if(t.enqueue(r.value),null!=i&&--i<=0)return;t.close()})}}function qn(t,e){
const i=new this(t),r=new AsyncByteStream(i),n=new ReadableStream({cancel(){return y(this,void 0,void 0,function*(){
yield r.cancel()})},pull(t){return y(this,void 0,void 0,function*(){yield s(t)})},start(t){
return y(this,void 0,void 0,function*(){yield s(t)})}},Object.assign({highWaterMark:Math.pow(2,14)},e));return{
writable:new WritableStream(i,t),readable:n};function s(t){return y(this,void 0,void 0,function*(){
let e=null,i=t.desiredSize;for(;e=yield r.read(i||null);)if(t.enqueue(e),null!=i&&(i-=e.byteLength)<=0)return;t.close()
})}}function Xn(t){const e=RecordBatchReader.from(t)
;return W(e)?e.then(t=>Xn(t)):e.isAsync()?e.readAll().then(t=>new table_Table(t)):new table_Table(e.readAll())}
dt.toDOMStream=function(t,e){if(H(t))return function(t,e){let i=null
;const r="bytes"===(null==e?void 0:e.type)||!1,n=(null==e?void 0:e.highWaterMark)||Math.pow(2,24)
;return new ReadableStream(Object.assign(Object.assign({},e),{start(e){return y(this,void 0,void 0,function*(){
yield s(e,i||(i=t[Symbol.asyncIterator]()))})},pull(t){return y(this,void 0,void 0,function*(){i?yield s(t,i):t.close()
})},cancel(){return y(this,void 0,void 0,function*(){(null==i?void 0:i.return)&&(yield i.return()),i=null})}
}),Object.assign({highWaterMark:r?n:void 0},e));function s(t,e){return y(this,void 0,void 0,function*(){
let i,n=null,s=t.desiredSize||null
;for(;!(n=yield e.next(r?s:null)).done;)if(ArrayBuffer.isView(n.value)&&(i=ot(n.value))&&(null!=s&&r&&(s=s-i.byteLength+1),
n.value=i),t.enqueue(n.value),null!=s&&--s<=0)return;t.close()})}}(t,e);if(G(t))return function(t,e){let i=null
;const r="bytes"===(null==e?void 0:e.type)||!1,n=(null==e?void 0:e.highWaterMark)||Math.pow(2,24)
;return new ReadableStream(Object.assign(Object.assign({},e),{start(e){s(e,i||(i=t[Symbol.iterator]()))},pull(t){
i?s(t,i):t.close()},cancel(){(null==i?void 0:i.return)&&i.return(),i=null}}),Object.assign({highWaterMark:r?n:void 0
},e));function s(t,e){let i,n=null,s=t.desiredSize||null
;for(;!(n=e.next(r?s:null)).done;)if(ArrayBuffer.isView(n.value)&&(i=ot(n.value))&&(null!=s&&r&&(s=s-i.byteLength+1),
n.value=i),t.enqueue(n.value),null!=s&&--s<=0)return;t.close()}}(t,e)
;throw new Error("toDOMStream() must be called with an Iterable or AsyncIterable")},Builder.throughDOM=function(t){
return new BuilderTransform(t)},RecordBatchReader.throughDOM=Qn,RecordBatchFileReader.throughDOM=Qn,
RecordBatchStreamReader.throughDOM=Qn,RecordBatchWriter.throughDOM=qn,writer_RecordBatchFileWriter.throughDOM=qn,
writer_RecordBatchStreamWriter.throughDOM=qn,dt.toNodeStream=function(t,e){
if(H(t))return new AsyncIterableReadable(t[Symbol.asyncIterator](),e)
;if(G(t))return new IterableReadable(t[Symbol.iterator](),e)
;throw new Error("toNodeStream() must be called with an Iterable or AsyncIterable")},Builder.throughNode=function(t){
return new BuilderDuplex(Hn(t),t)},RecordBatchReader.throughNode=function(t){return new RecordBatchReaderDuplex(t)},
RecordBatchWriter.throughNode=function(t){return new RecordBatchWriterDuplex(new this(t))}}};
