export const id=9980;export const ids=[9980];export const modules={3706:function(e){e.exports=function(){
var e=1e3,n=6e4,s=36e5,i="millisecond",o="second",a="minute",c="hour",u="day",p="week",f="month",b="quarter",w="year",k="date",v="Invalid Date",R=/^(\d{4})[-/]?(\d{1,2})?[-/]?(\d{0,2})[Tt\s]*(\d{1,2})?:?(\d{1,2})?:?(\d{1,2})?[.:]?(\d+)?$/,A=/\[([^\]]+)]|YYYY|YY|M{1,4}|D{1,2}|d{1,4}|H{1,2}|h{1,2}|a|A|m{1,2}|s{1,2}|Z{1,2}|SSS/g,T={
name:"en",weekdays:"Sunday_Monday_Tuesday_Wednesday_Thursday_Friday_Saturday".split("_"),
months:"January_February_March_April_May_June_July_August_September_October_November_December".split("_"),
ordinal:function(e){var n=["th","st","nd","rd"],s=e%100;return"["+e+(n[(s-20)%10]||n[s]||n[0])+"]"}},m=function(e,n,s){
var i=String(e);return!i||i.length>=n?e:""+Array(n+1-i.length).join(s)+e},I={s:m,z:function(e){
var n=-e.utcOffset(),s=Math.abs(n),i=Math.floor(s/60),o=s%60;return(n<=0?"+":"-")+m(i,2,"0")+":"+m(o,2,"0")},
m:function t(e,n){if(e.date()<n.date())return-t(n,e)
;var s=12*(n.year()-e.year())+(n.month()-e.month()),i=e.clone().add(s,f),o=n-i<0,a=e.clone().add(s+(o?-1:1),f)
;return+(-(s+(n-i)/(o?i-a:a-i))||0)},a:function(e){return e<0?Math.ceil(e)||0:Math.floor(e)},p:function(e){return{M:f,
y:w,w:p,d:u,D:k,h:c,m:a,s:o,ms:i,Q:b}[e]||String(e||"").toLowerCase().replace(/s$/,"")},u:function(e){return void 0===e}
},E="en",_={};_[E]=T;var N="$isDayjsObject",S=function(e){return e instanceof P||!(!e||!e[N])},B=function t(e,n,s){var i
;if(!e)return E;if("string"==typeof e){var o=e.toLowerCase();_[o]&&(i=o),n&&(_[o]=n,i=o);var a=e.split("-")
;if(!i&&a.length>1)return t(a[0])}else{var c=e.name;_[c]=e,i=c}return!s&&i&&(E=i),i||!s&&E},O=function(e,n){
if(S(e))return e.clone();var s="object"==typeof n?n:{};return s.date=e,s.args=arguments,new P(s)},L=I;L.l=B,L.i=S,
L.w=function(e,n){return O(e,{locale:n.$L,utc:n.$u,x:n.$x,$offset:n.$offset})};var P=function(){function M(e){
this.$L=B(e.locale,null,!0),this.parse(e),this.$x=this.$x||e.x||{},this[N]=!0}var T=M.prototype
;return T.parse=function(e){this.$d=function(e){var n=e.date,s=e.utc;if(null===n)return new Date(NaN)
;if(L.u(n))return new Date;if(n instanceof Date)return new Date(n);if("string"==typeof n&&!/Z$/i.test(n)){
var i=n.match(R);if(i){var o=i[2]-1||0,a=(i[7]||"0").substring(0,3)
;return s?new Date(Date.UTC(i[1],o,i[3]||1,i[4]||0,i[5]||0,i[6]||0,a)):new Date(i[1],o,i[3]||1,i[4]||0,i[5]||0,i[6]||0,a)
}}return new Date(n)}(e),this.init()},T.init=function(){var e=this.$d;this.$y=e.getFullYear(),this.$M=e.getMonth(),
this.$D=e.getDate(),this.$W=e.getDay(),this.$H=e.getHours(),this.$m=e.getMinutes(),this.$s=e.getSeconds(),
this.$ms=e.getMilliseconds()},T.$utils=function(){return L},T.isValid=function(){return!(this.$d.toString()===v)},
T.isSame=function(e,n){var s=O(e);return this.startOf(n)<=s&&s<=this.endOf(n)},T.isAfter=function(e,n){
return O(e)<this.startOf(n)},T.isBefore=function(e,n){return this.endOf(n)<O(e)},T.$g=function(e,n,s){
return L.u(e)?this[n]:this.set(s,e)},T.unix=function(){return Math.floor(this.valueOf()/1e3)},T.valueOf=function(){
return this.$d.getTime()},T.startOf=function(e,n){var s=this,i=!!L.u(n)||n,b=L.p(e),l=function(e,n){
var o=L.w(s.$u?Date.UTC(s.$y,n,e):new Date(s.$y,n,e),s);return i?o:o.endOf(u)},$=function(e,n){
return L.w(s.toDate()[e].apply(s.toDate("s"),(i?[0,0,0,0]:[23,59,59,999]).slice(n)),s)
},v=this.$W,R=this.$M,A=this.$D,T="set"+(this.$u?"UTC":"");switch(b){case w:return i?l(1,0):l(31,11);case f:
return i?l(1,R):l(0,R+1);case p:var I=this.$locale().weekStart||0,E=(v<I?v+7:v)-I;return l(i?A-E:A+(6-E),R);case u:
case k:return $(T+"Hours",0);case c:return $(T+"Minutes",1);case a:return $(T+"Seconds",2);case o:
return $(T+"Milliseconds",3);default:return this.clone()}},T.endOf=function(e){return this.startOf(e,!1)},
T.$set=function(e,n){var s,p=L.p(e),b="set"+(this.$u?"UTC":""),v=(s={},s[u]=b+"Date",s[k]=b+"Date",s[f]=b+"Month",
s[w]=b+"FullYear",s[c]=b+"Hours",s[a]=b+"Minutes",s[o]=b+"Seconds",s[i]=b+"Milliseconds",
s)[p],R=p===u?this.$D+(n-this.$W):n;if(p===f||p===w){var A=this.clone().set(k,1);A.$d[v](R),A.init(),
this.$d=A.set(k,Math.min(this.$D,A.daysInMonth())).$d}else v&&this.$d[v](R);return this.init(),this},
T.set=function(e,n){return this.clone().$set(e,n)},T.get=function(e){return this[L.p(e)]()},T.add=function(i,b){
var k,v=this;i=Number(i);var R=L.p(b),y=function(e){var n=O(v);return L.w(n.date(n.date()+Math.round(e*i)),v)}
;if(R===f)return this.set(f,this.$M+i);if(R===w)return this.set(w,this.$y+i);if(R===u)return y(1);if(R===p)return y(7)
;var A=(k={},k[a]=n,k[c]=s,k[o]=e,k)[R]||1,T=this.$d.getTime()+i*A;return L.w(T,this)},T.subtract=function(e,n){
return this.add(-1*e,n)},T.format=function(e){var n=this,s=this.$locale();if(!this.isValid())return s.invalidDate||v
;var i=e||"YYYY-MM-DDTHH:mm:ssZ",o=L.z(this),a=this.$H,c=this.$m,u=this.$M,p=s.weekdays,f=s.months,b=s.meridiem,h=function(e,s,o,a){
return e&&(e[s]||e(n,i))||o[s].slice(0,a)},d=function(e){return L.s(a%12||12,e,"0")},w=b||function(e,n,s){
var i=e<12?"AM":"PM";return s?i.toLowerCase():i};return i.replace(A,function(e,i){return i||function(e){switch(e){
case"YY":return String(n.$y).slice(-2);case"YYYY":return L.s(n.$y,4,"0");case"M":return u+1;case"MM":
return L.s(u+1,2,"0");case"MMM":return h(s.monthsShort,u,f,3);case"MMMM":return h(f,u);case"D":return n.$D;case"DD":
return L.s(n.$D,2,"0");case"d":return String(n.$W);case"dd":return h(s.weekdaysMin,n.$W,p,2);case"ddd":
return h(s.weekdaysShort,n.$W,p,3);case"dddd":return p[n.$W];case"H":return String(a);case"HH":return L.s(a,2,"0")
;case"h":return d(1);case"hh":return d(2);case"a":return w(a,c,!0);case"A":return w(a,c,!1);case"m":return String(c)
;case"mm":return L.s(c,2,"0");case"s":return String(n.$s);case"ss":return L.s(n.$s,2,"0");case"SSS":
return L.s(n.$ms,3,"0");case"Z":return o}return null}(e)||o.replace(":","")})},T.utcOffset=function(){
return 15*-Math.round(this.$d.getTimezoneOffset()/15)},T.diff=function(i,k,v){
var R,A=this,T=L.p(k),I=O(i),E=(I.utcOffset()-this.utcOffset())*n,_=this-I,D=function(){return L.m(A,I)};switch(T){
case w:R=D()/12;break;case f:R=D();break;case b:R=D()/3;break;case p:R=(_-E)/6048e5;break;case u:R=(_-E)/864e5;break
;case c:R=_/s;break;case a:R=_/n;break;case o:R=_/e;break;default:R=_}return v?R:L.a(R)},T.daysInMonth=function(){
return this.endOf(f).$D},T.$locale=function(){return _[this.$L]},T.locale=function(e,n){if(!e)return this.$L
;var s=this.clone(),i=B(e,n,!0);return i&&(s.$L=i),s},T.clone=function(){return L.w(this.$d,this)},T.toDate=function(){
return new Date(this.valueOf())},T.toJSON=function(){return this.isValid()?this.toISOString():null},
T.toISOString=function(){return this.$d.toISOString()},T.toString=function(){return this.$d.toUTCString()},M
}(),z=P.prototype
;return O.prototype=z,[["$ms",i],["$s",o],["$m",a],["$H",c],["$W",u],["$M",f],["$y",w],["$D",k]].forEach(function(e){
z[e[1]]=function(n){return this.$g(n,e[0],e[1])}}),O.extend=function(e,n){return e.$i||(e(n,P,O),e.$i=!0),O},O.locale=B,
O.isDayjs=S,O.unix=function(e){return O(1e3*e)},O.en=_[E],O.Ls=_,O.p={},O}()},31199:e=>{e.exports=e=>{
if("string"!=typeof e)throw new TypeError("Expected a string")
;return e.replace(/[|\\{}()[\]^$+*?.]/g,"\\$&").replace(/-/g,"\\x2d")}},93407:(e,n)=>{function isObject(e){
return"[object Object]"===Object.prototype.toString.call(e)}n.isPlainObject=function isPlainObject(e){var n,s
;return!1!==isObject(e)&&(void 0===(n=e.constructor)||!1!==isObject(s=n.prototype)&&!1!==s.hasOwnProperty("isPrototypeOf"))
}},3171:(e,n,s)=>{const i=s(3706);function cleanHref(e){for(e=e.replace(/[\x00-\x20]+/g,"");;){
const n=e.indexOf("\x3c!--");if(-1===n)break;const s=e.indexOf("--\x3e",n+4);if(-1===s)break
;e=e.substring(0,n)+e.substring(s+3)}return e}function naughtyHref(e,n){
const s=(n=n||{}).allowedSchemes||["http","https","ftp","mailto","tel","sms"],i=!1!==n.allowProtocolRelative
;if("string"!=typeof e)return!1;const o=(e=cleanHref(e)).match(/^([a-zA-Z][a-zA-Z0-9.\-+]*):/)
;if(!o)return!!e.match(/^[/\\]{2}/)&&!i;const a=o[1].toLowerCase();return-1===s.indexOf(a)}e.exports=function(e){
const n={};return n.options=e||{},n.filterTag=n.options.filterTag||function(e){return(e=e.trim()).toLowerCase()},
n.string=function(e,n){return"string"!=typeof e&&("number"==typeof e||"boolean"==typeof e?e+="":e=""),e=e.trim(),
void 0!==n&&""===e&&(e=n),e},n.strings=function(e){return Array.isArray(e)?e.map(function(e){return n.string(e)}):[]},
n.integer=function(e,n,s,i){if(void 0===n&&(n=0),"number"==typeof e)e=Math.floor(e);else try{e=parseInt(e,10),
isNaN(e)&&(e=n)}catch(s){e=n}return"number"==typeof s&&e<s&&(e=s),"number"==typeof i&&e>i&&(e=i),e},
n.padInteger=function(e,n){let s=e+"";for(;s.length<n;)s="0"+s;return s},n.float=function(e,n,s,i){if(void 0===n&&(n=0),
"number"!=typeof e)try{e=parseFloat(e,10),isNaN(e)&&(e=n)}catch(s){e=n}return"number"==typeof s&&e<s&&(e=s),
"number"==typeof i&&e>i&&(e=i),e},n.naughtyHref=naughtyHref,n.url=function(e,s,i){
return(e=n.string(e,s))===s?e:naughtyHref(e=cleanHref(e))||null===(e=function fixUrl(e){
if(e.match(/^(((https?|ftp):\/\/)|((mailto|tel|sms):)|#|([^/.]+)?\/|[^/.]+$)/))return e;if(e.match(/^[^/.]+\.[^/.]+/)){
return(i?"https://":"http://")+e}return null}(e))?s:e},n.select=function(e,s,i){if(e=n.string(e),!s||!s.length)return i
;let o;return"object"==typeof s[0]?(o=s.find(function(n){return null!==n.value&&void 0!==n.value&&n.value.toString()===e
}),null!=o?o.value:i):(o=s.find(function(n){return null!=n&&n.toString()===e}),void 0!==o?o:i)},n.boolean=function(e,s){
return!0===e||!1!==e&&((e=n.string(e,s))===s?void 0!==e&&e:""!==(e=e.toLowerCase().charAt(0))&&"n"!==e&&"0"!==e&&"f"!==e&&("t"===e||"y"===e||"1"===e))
},n.addBooleanFilterToCriteria=function(e,s,i,o){void 0===o&&(o=null);let a="object"==typeof e&&null!==e?e[s]:e
;a=void 0===a?o:a,a=n.booleanOrNull(a),null===a||(i[s]=!!a||{$ne:!0})},n.booleanOrNull=function(e,s){
return!0===e||!1===e||null===e?e:(e=n.string(e,s))===s?void 0===s?null:e:"null"===e?null:""!==(e=e.toLowerCase().charAt(0))&&"n"!==e&&"0"!==e&&"f"!==e&&("t"===e||"y"===e||"1"===e||("a"===e?null:s))
},n.date=function(e,s,o){let a;function returnDefault(){return void 0===s&&(s=i().format("YYYY-MM-DD")),s}
if("string"==typeof e){if(e.match(/\//)){
if(a=e.split("/"),2===a.length)return(o||new Date).getFullYear()+"-"+n.padInteger(a[0],2)+"-"+n.padInteger(a[1],2)
;if(3===a.length){if(a[2]<100){const e=o||new Date,n=e.getFullYear()%100,s=e.getFullYear()-n;let i=parseInt(a[2])+s
;i-e.getFullYear()>50&&(i-=100),a[2]=i}return n.padInteger(a[2],4)+"-"+n.padInteger(a[0],2)+"-"+n.padInteger(a[1],2)}
return returnDefault()}
if(e.match(/-/))return a=e.split("-"),2===a.length?(o||new Date).getFullYear()+"-"+n.padInteger(a[0],2)+"-"+n.padInteger(a[1],2):3===a.length?n.padInteger(a[0],4)+"-"+n.padInteger(a[1],2)+"-"+n.padInteger(a[2],2):returnDefault()
}try{
return null===e?returnDefault():(e=o||new Date(e),isNaN(e.getTime())?returnDefault():e.getFullYear()+"-"+n.padInteger(e.getMonth()+1,2)+"-"+n.padInteger(e.getDate(),2))
}catch(e){return returnDefault()}},n.formatDate=function(e){return i(e).format("YYYY-MM-DD")},n.time=function(e,s){
const o=(e=(e=n.string(e).toLowerCase()).trim()).match(/^(\d+)([:|.](\d+))?([:|.](\d+))?\s*(am|pm|AM|PM|a|p|A|M)?$/)
;if(o){let e=parseInt(o[1],10);const s=void 0!==o[3]?parseInt(o[3],10):0,i=void 0!==o[5]?parseInt(o[5],10):0
;let a=o[6]?o[6].toLowerCase():o[6];return a=a&&a.charAt(0),12===e&&"a"===a?e-=12:12===e&&"p"===a||"p"===a&&(e+=12),
24!==e&&"24"!==e||(e=0),n.padInteger(e,2)+":"+n.padInteger(s,2)+":"+n.padInteger(i,2)}
return void 0!==s?s:i().format("HH:mm")},n.formatTime=function(e){return i(e).format("HH:mm:ss")},n.tags=function(e,s){
if("string"==typeof e&&(e=e.split(/,\s*/)),!Array.isArray(e))return[]
;return e.map(e=>n.string(e)).map(s||n.filterTag).filter(e=>e.length>0)
},n.idRegExp=n.options.idRegExp||/^[A-Za-z0-9_]+$/,n.id=function(e,s){const i=n.string(e,s)
;return i===s||i.match(n.idRegExp)?i:s},n.ids=function(e){if(!Array.isArray(e))return[];const s=e.filter(function(e){
return void 0!==n.id(e)});return s},n},e.exports.naughtyHref=naughtyHref},11689:function(e){var n,s;n=this,s=function(){
return function(e){function isSpace(e){return" "===e||"\t"===e||"\n"===e||"\f"===e||"\r"===e}
function collectCharacters(n){var s,i=n.exec(e.substring(v));if(i)return s=i[0],v+=s.length,s}
for(var n,s,i,o,a,c=e.length,u=/^[ \t\n\r\u000c]+/,p=/^[, \t\n\r\u000c]+/,f=/^[^ \t\n\r\u000c]+/,b=/[,]+$/,w=/^\d+$/,k=/^-?(?:[0-9]+|[0-9]*\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/,v=0,R=[];;){
if(collectCharacters(p),v>=c)return R;n=collectCharacters(f),s=[],","===n.slice(-1)?(n=n.replace(b,""),
parseDescriptors()):tokenize()}function tokenize(){for(collectCharacters(u),i="",o="in descriptor";;){if(a=e.charAt(v),
"in descriptor"===o)if(isSpace(a))i&&(s.push(i),i="",o="after descriptor");else{if(","===a)return v+=1,i&&s.push(i),
void parseDescriptors();if("("===a)i+=a,o="in parens";else{if(""===a)return i&&s.push(i),void parseDescriptors();i+=a}
}else if("in parens"===o)if(")"===a)i+=a,o="in descriptor";else{if(""===a)return s.push(i),void parseDescriptors();i+=a
}else if("after descriptor"===o)if(isSpace(a));else{if(""===a)return void parseDescriptors();o="in descriptor",v-=1}v+=1
}}function parseDescriptors(){var i,o,a,c,u,p,f,b,v,A=!1,T={};for(c=0;c<s.length;c++)p=(u=s[c])[u.length-1],
f=u.substring(0,u.length-1),b=parseInt(f,10),v=parseFloat(f),w.test(f)&&"w"===p?((i||o)&&(A=!0),
0===b?A=!0:i=b):k.test(f)&&"x"===p?((i||o||a)&&(A=!0),v<0?A=!0:o=v):w.test(f)&&"h"===p?((a||o)&&(A=!0),
0===b?A=!0:a=b):A=!0
;A?console&&console.log&&console.log("Invalid srcset descriptor found in '"+e+"' at '"+u+"'."):(T.url=n,i&&(T.w=i),
o&&(T.d=o),a&&(T.h=a),R.push(T))}}
},"function"==typeof define&&define.amd?define([],s):e.exports?e.exports=s():n.parseSrcset=s()},57336:e=>{
let n=process||{},s=n.argv||[],i=n.env||{},o=!(i.NO_COLOR||s.includes("--no-color"))&&(!!i.FORCE_COLOR||s.includes("--color")||"win32"===n.platform||(n.stdout||{}).isTTY&&"dumb"!==i.TERM||!!i.CI),formatter=(e,n,s=e)=>i=>{
let o=""+i,a=o.indexOf(n,e.length);return~a?e+replaceClose(o,n,s,a)+n:e+o+n},replaceClose=(e,n,s,i)=>{let o="",a=0;do{
o+=e.substring(a,i)+s,a=i+n.length,i=e.indexOf(n,a)}while(~i);return o+e.substring(a)},createColors=(e=o)=>{
let n=e?formatter:()=>String;return{isColorSupported:e,reset:n("[0m","[0m"),bold:n("[1m","[22m","[22m[1m"),
dim:n("[2m","[22m","[22m[2m"),italic:n("[3m","[23m"),underline:n("[4m","[24m"),inverse:n("[7m","[27m"),
hidden:n("[8m","[28m"),strikethrough:n("[9m","[29m"),black:n("[30m","[39m"),red:n("[31m","[39m"),
green:n("[32m","[39m"),yellow:n("[33m","[39m"),blue:n("[34m","[39m"),magenta:n("[35m","[39m"),
cyan:n("[36m","[39m"),white:n("[37m","[39m"),gray:n("[90m","[39m"),bgBlack:n("[40m","[49m"),
bgRed:n("[41m","[49m"),bgGreen:n("[42m","[49m"),bgYellow:n("[43m","[49m"),bgBlue:n("[44m","[49m"),
bgMagenta:n("[45m","[49m"),bgCyan:n("[46m","[49m"),bgWhite:n("[47m","[49m"),blackBright:n("[90m","[39m"),
redBright:n("[91m","[39m"),greenBright:n("[92m","[39m"),yellowBright:n("[93m","[39m"),
blueBright:n("[94m","[39m"),magentaBright:n("[95m","[39m"),cyanBright:n("[96m","[39m"),
whiteBright:n("[97m","[39m"),bgBlackBright:n("[100m","[49m"),bgRedBright:n("[101m","[49m"),
bgGreenBright:n("[102m","[49m"),bgYellowBright:n("[103m","[49m"),bgBlueBright:n("[104m","[49m"),
bgMagentaBright:n("[105m","[49m"),bgCyanBright:n("[106m","[49m"),bgWhiteBright:n("[107m","[49m")}}
;e.exports=createColors(),e.exports.createColors=createColors},32179:(e,n,s)=>{let i=s(44966);class AtRule extends i{
constructor(e){super(e),this.type="atrule"}append(...e){return this.proxyOf.nodes||(this.nodes=[]),super.append(...e)}
prepend(...e){return this.proxyOf.nodes||(this.nodes=[]),super.prepend(...e)}}e.exports=AtRule,AtRule.default=AtRule,
i.registerAtRule(AtRule)},62024:(e,n,s)=>{let i=s(18997);class Comment extends i{constructor(e){super(e),
this.type="comment"}}e.exports=Comment,Comment.default=Comment},44966:(e,n,s)=>{
let i,o,a,c,u=s(62024),p=s(40913),f=s(18997),{isClean:b,my:w}=s(18164);class Container extends f{get first(){
if(this.proxyOf.nodes)return this.proxyOf.nodes[0]}get last(){
if(this.proxyOf.nodes)return this.proxyOf.nodes[this.proxyOf.nodes.length-1]}append(...e){for(let n of e){
let e=this.normalize(n,this.last);for(let n of e)this.proxyOf.nodes.push(n)}return this.markDirty(),this}cleanRaws(e){
let n=[this];for(;n.length>0;){let s=n.pop();if(s===this||s.cleanRaws===Container.prototype.cleanRaws){
if(f.prototype.cleanRaws.call(s,e),s.nodes)for(let e of s.nodes)n.push(e)}else s.cleanRaws(e)}}each(e){
if(!this.proxyOf.nodes)return;let n,s,i=this.getIterator()
;for(;this.indexes[i]<this.proxyOf.nodes.length&&(n=this.indexes[i],s=e(this.proxyOf.nodes[n],n),
!1!==s);)this.indexes[i]+=1;return delete this.indexes[i],s}every(e){return this.nodes.every(e)}getIterator(){
this.lastEach||(this.lastEach=0),this.indexes||(this.indexes={}),this.lastEach+=1;let e=this.lastEach
;return this.indexes[e]=0,e}getProxyProcessor(){return{
get:(e,n)=>"proxyOf"===n?e:e[n]?"each"===n||"string"==typeof n&&n.startsWith("walk")?(...s)=>e[n](...s.map(e=>"function"==typeof e?(n,s)=>e(n.toProxy(),s):e)):"every"===n||"some"===n?s=>e[n]((e,...n)=>s(e.toProxy(),...n)):"root"===n?()=>e.root().toProxy():"nodes"===n?e.nodes.map(e=>e.toProxy()):"first"===n||"last"===n?e[n].toProxy():e[n]:e[n],
set:(e,n,s)=>(e[n]===s||(e[n]=s,"name"!==n&&"params"!==n&&"selector"!==n||e.markDirty()),!0)}}index(e){
return"number"==typeof e?e:(e.proxyOf&&(e=e.proxyOf),this.proxyOf.nodes.indexOf(e))}insertAfter(e,n){
let s,i=this.index(e),o=this.normalize(n,this.proxyOf.nodes[i]).reverse();i=this.index(e)
;for(let e of o)this.proxyOf.nodes.splice(i+1,0,e);for(let e in this.indexes)s=this.indexes[e],
i<s&&(this.indexes[e]=s+o.length);return this.markDirty(),this}insertBefore(e,n){
let s,i=this.index(e),o=0===i&&"prepend",a=this.normalize(n,this.proxyOf.nodes[i],o).reverse();i=this.index(e)
;for(let e of a)this.proxyOf.nodes.splice(i,0,e);for(let e in this.indexes)s=this.indexes[e],
i<=s&&(this.indexes[e]=s+a.length);return this.markDirty(),this}normalize(e,n){
if("string"==typeof e)e=function cleanSource(e){let n=e.slice();for(;n.length>0;){let e=n.pop();if(delete e.source,
e.nodes){e.nodes=e.nodes.slice();for(let s of e.nodes)n.push(s)}}return e.slice()
}(o(e).nodes);else if(void 0===e)e=[];else if(Array.isArray(e)){e=e.slice(0)
;for(let n of e)n.parent&&n.parent.removeChild(n,"ignore")}else if("root"===e.type&&"document"!==this.type){
e=e.nodes.slice(0);for(let n of e)n.parent&&n.parent.removeChild(n,"ignore")}else if(e.type)e=[e];else if(e.prop){
if(void 0===e.value)throw new Error("Value field is missed in node creation")
;"string"!=typeof e.value&&(e.value=String(e.value)),e=[new p(e)]
}else if(e.selector||e.selectors)e=[new c(e)];else if(e.name)e=[new i(e)];else{
if(!e.text)throw new Error("Unknown node type in node creation");e=[new u(e)]}
return e.map(e=>(e[w]||Container.rebuild(e),(e=e.proxyOf).parent&&e.parent.removeChild(e),
e[b]&&function markTreeDirty(e){let n=[e];for(;n.length>0;){let e=n.pop();if(e[b]=!1,
e.proxyOf.nodes)for(let s of e.proxyOf.nodes)n.push(s)}}(e),e.raws||(e.raws={}),
void 0===e.raws.before&&n&&void 0!==n.raws.before&&(e.raws.before=n.raws.before.replace(/\S/g,"")),
e.parent=this.proxyOf,e))}prepend(...e){e=e.reverse();for(let n of e){
let e=this.normalize(n,this.first,"prepend").reverse();for(let n of e)this.proxyOf.nodes.unshift(n)
;for(let n in this.indexes)this.indexes[n]=this.indexes[n]+e.length}return this.markDirty(),this}push(e){
return e.parent=this,this.proxyOf.nodes.push(e),this}removeAll(){for(let e of this.proxyOf.nodes)e.parent=void 0
;return this.proxyOf.nodes=[],this.markDirty(),this}removeChild(e){let n;e=this.index(e),
this.proxyOf.nodes[e].parent=void 0,this.proxyOf.nodes.splice(e,1);for(let s in this.indexes)n=this.indexes[s],
n>=e&&(this.indexes[s]=n-1);return this.markDirty(),this}replaceValues(e,n,s){return s||(s=n,n={}),this.walkDecls(i=>{
n.props&&!n.props.includes(i.prop)||n.fast&&!i.value.includes(n.fast)||(i.value=i.value.replace(e,s))}),
this.markDirty(),this}some(e){return this.nodes.some(e)}walk(e){if(!this.proxyOf.nodes)return;let n=[{
iterator:this.getIterator(),node:this.proxyOf}];for(;n.length>0;){let{iterator:s,node:i}=n[n.length-1],o=i.indexes[s]
;if(o>=i.proxyOf.nodes.length){delete i.indexes[s],n.pop();let e=n[n.length-1];e&&(e.node.indexes[e.iterator]+=1)
;continue}let a,c=i.proxyOf.nodes[o];try{a=e(c,o)}catch(e){throw c.addToError(e)}if(!1===a){
for(let e of n)delete e.node.indexes[e.iterator];return!1}c.walk&&c.proxyOf.nodes?n.push({iterator:c.getIterator(),
node:c}):i.indexes[s]+=1}}walkAtRules(e,n){return n?e instanceof RegExp?this.walk((s,i)=>{
if("atrule"===s.type&&e.test(s.name))return n(s,i)}):this.walk((s,i)=>{if("atrule"===s.type&&s.name===e)return n(s,i)
}):(n=e,this.walk((e,s)=>{if("atrule"===e.type)return n(e,s)}))}walkComments(e){return this.walk((n,s)=>{
if("comment"===n.type)return e(n,s)})}walkDecls(e,n){return n?e instanceof RegExp?this.walk((s,i)=>{
if("decl"===s.type&&e.test(s.prop))return n(s,i)}):this.walk((s,i)=>{if("decl"===s.type&&s.prop===e)return n(s,i)
}):(n=e,this.walk((e,s)=>{if("decl"===e.type)return n(e,s)}))}walkRules(e,n){
return n?e instanceof RegExp?this.walk((s,i)=>{if("rule"===s.type&&e.test(s.selector))return n(s,i)}):this.walk((s,i)=>{
if("rule"===s.type&&s.selector===e)return n(s,i)}):(n=e,this.walk((e,s)=>{if("rule"===e.type)return n(e,s)}))}}
Container.registerParse=e=>{o=e},Container.registerRule=e=>{c=e},Container.registerAtRule=e=>{i=e},
Container.registerRoot=e=>{a=e},e.exports=Container,Container.default=Container,Container.rebuild=e=>{let n=[e]
;for(;n.length>0;){let e=n.pop()
;if("atrule"===e.type?Object.setPrototypeOf(e,i.prototype):"rule"===e.type?Object.setPrototypeOf(e,c.prototype):"decl"===e.type?Object.setPrototypeOf(e,p.prototype):"comment"===e.type?Object.setPrototypeOf(e,u.prototype):"root"===e.type&&Object.setPrototypeOf(e,a.prototype),
e[w]=!0,e.nodes)for(let s of e.nodes)n.push(s)}}},24451:(e,n,s)=>{let i=s(57336),o=s(17280)
;class CssSyntaxError extends Error{constructor(e,n,s,i,o,a){super(e),this.name="CssSyntaxError",this.reason=e,
o&&(this.file=o),i&&(this.source=i),a&&(this.plugin=a),void 0!==n&&void 0!==s&&("number"==typeof n?(this.line=n,
this.column=s):(this.line=n.line,this.column=n.column,this.endLine=s.line,this.endColumn=s.column)),this.setMessage(),
Error.captureStackTrace&&Error.captureStackTrace(this,CssSyntaxError)}setMessage(){
this.message=this.plugin?this.plugin+": ":"",this.message+=this.file?this.file:"<css input>",
void 0!==this.line&&(this.message+=":"+this.line+":"+this.column),this.message+=": "+this.reason}showSourceCode(e){
if(!this.source)return"";let n=this.source;null==e&&(e=i.isColorSupported);let aside=e=>e,mark=e=>e,highlight=e=>e
;if(e){let{bold:e,gray:n,red:s}=i.createColors(!0);mark=n=>e(s(n)),aside=e=>n(e),o&&(highlight=e=>o(e))}
let s=n.split(/\r?\n/),a=Math.max(this.line-3,0),c=Math.min(this.line+2,s.length),u=String(c).length
;return s.slice(a,c).map((e,n)=>{let s=a+1+n,i=" "+(" "+s).slice(-u)+" | ";if(s===this.line){if(e.length>160){
let n=20,s="number"==typeof this.endColumn?this.endColumn:this.column,o=Math.max(0,this.column-n),a=Math.max(this.column+n,s+n),c=e.slice(o,a),u=aside(i.replace(/\d/g," "))+e.slice(0,Math.min(this.column-1,n-1)).replace(/[^\t]/g," ")
;return mark(">")+aside(i)+highlight(c)+"\n "+u+mark("^")}
let n=aside(i.replace(/\d/g," "))+e.slice(0,this.column-1).replace(/[^\t]/g," ")
;return mark(">")+aside(i)+highlight(e)+"\n "+n+mark("^")}return" "+aside(i)+highlight(e)}).join("\n")}toString(){
let e=this.showSourceCode();return e&&(e="\n\n"+e+"\n"),this.name+": "+this.message+e}}e.exports=CssSyntaxError,
CssSyntaxError.default=CssSyntaxError},40913:(e,n,s)=>{let i=s(18997);class Declaration extends i{get variable(){
return this.prop.startsWith("--")||"$"===this.prop[0]}constructor(e){e&&void 0!==e.value&&"string"!=typeof e.value&&(e={
...e,value:String(e.value)}),super(e),this.type="decl"}}e.exports=Declaration,Declaration.default=Declaration},
55560:(e,n,s)=>{let i,o,a=s(44966);class Document extends a{constructor(e){super({type:"document",...e}),
this.nodes||(this.nodes=[])}toResult(e={}){return new i(new o,this,e).stringify()}}Document.registerLazyResult=e=>{i=e},
Document.registerProcessor=e=>{o=e},e.exports=Document,Document.default=Document},3707:(e,n,s)=>{
let i=s(32179),o=s(62024),a=s(40913),c=s(81149),u=s(83427),p=s(80973),f=s(91575);function hydrateInputs(e,n){
return e.inputs?e.inputs.map(e=>{let n={...e,__proto__:c.prototype};return n.map&&(n.map={...n.map,__proto__:u.prototype
}),n}):n}function constructNode(e,n,s){let c,u={...e};if(delete u.inputs,delete u.nodes,u.source){
let{inputId:e,...s}=u.source;u.source=s,null!=e&&(u.source.input=n[e])}
if("root"===u.type)c=new p(u);else if("decl"===u.type)c=new a(u);else if("rule"===u.type)c=new f(u);else if("comment"===u.type)c=new o(u);else{
if("atrule"!==u.type)throw new Error("Unknown node type: "+e.type);c=new i(u)}if(s){c.nodes=s;for(let e of s)e.parent=c}
return c}function fromJSON(e,n){if(Array.isArray(e))return e.map(e=>fromJSON(e));let s,i=[{childIndex:0,children:[],
inputs:hydrateInputs(e,n),json:e}];for(;i.length>0;){let e=i[i.length-1],n=e.json.nodes;if(n&&e.childIndex<n.length){
let s=n[e.childIndex];e.childIndex+=1,i.push({childIndex:0,children:[],inputs:hydrateInputs(s,e.inputs),json:s})
;continue}i.pop();let o=constructNode(e.json,e.inputs,n?e.children:void 0);i.length>0?i[i.length-1].children.push(o):s=o
}return s}e.exports=fromJSON,fromJSON.default=fromJSON},81149:(e,n,s)=>{
let{nanoid:i}=s(4910),{isAbsolute:o,resolve:a}=s(16928),{SourceMapConsumer:c,SourceMapGenerator:u}=s(42362),{fileURLToPath:p,pathToFileURL:f}=s(87016),b=s(24451),w=s(83427),k=s(17280),v=Symbol("lineToIndexCache"),R=Boolean(c&&u),A=Boolean(a&&o)
;function getLineToIndex(e){if(e[v])return e[v];let n=e.css.split("\n"),s=new Array(n.length),i=0
;for(let e=0,o=n.length;e<o;e++)s[e]=i,i+=n[e].length+1;return e[v]=s,s}class Input{get from(){return this.file||this.id
}constructor(e,n={}){
if(null==e||"object"==typeof e&&!e.toString)throw new Error(`PostCSS received ${e} instead of CSS string`)
;if(this.css=e.toString(),"\ufeff"===this.css[0]||"￾"===this.css[0]?(this.hasBOM=!0,
this.css=this.css.slice(1)):this.hasBOM=!1,this.document=this.css,n.document&&(this.document=n.document.toString()),
n.from&&(!A||/^\w+:\/\//.test(n.from)||o(n.from)?this.file=n.from:this.file=a(n.from)),A&&R){let e=new w(this.css,n)
;if(e.text){this.map=e;let n=e.consumer().file;!this.file&&n&&(this.file=this.mapResolve(n))}}
this.file||(this.id="<input css "+i(6)+">"),this.map&&(this.map.file=this.from)}error(e,n,s,i={}){let o,a,c,u,p
;if(n&&"object"==typeof n){let e=n,i=s;if("number"==typeof e.offset){u=e.offset;let i=this.fromOffset(u);n=i.line,
s=i.col}else n=e.line,s=e.column,u=this.fromLineAndColumn(n,s);if("number"==typeof i.offset){c=i.offset
;let e=this.fromOffset(c);a=e.line,o=e.col}else a=i.line,o=i.column,c=this.fromLineAndColumn(i.line,i.column)
}else if(s)u=this.fromLineAndColumn(n,s);else{u=n;let e=this.fromOffset(u);n=e.line,s=e.col}let w=this.origin(n,s,a,o)
;return p=w?new b(e,void 0===w.endLine?w.line:{column:w.column,line:w.line},void 0===w.endLine?w.column:{
column:w.endColumn,line:w.endLine},w.source,w.file,i.plugin):new b(e,void 0===a?n:{column:s,line:n},void 0===a?s:{
column:o,line:a},this.css,this.file,i.plugin),p.input={column:s,endColumn:o,endLine:a,endOffset:c,line:n,offset:u,
source:this.css},this.file&&(f&&(p.input.url=f(this.file).toString()),p.input.file=this.file),p}fromLineAndColumn(e,n){
return getLineToIndex(this)[e-1]+n-1}fromOffset(e){let n=getLineToIndex(this),s=0;if(e>=n[n.length-1])s=n.length-1;else{
let i,o=n.length-2;for(;s<o;)if(i=s+(o-s>>1),e<n[i])o=i-1;else{if(!(e>=n[i+1])){s=i;break}s=i+1}}return{col:e-n[s]+1,
line:s+1}}mapResolve(e){return/^\w+:\/\//.test(e)?e:a(this.map.consumer().sourceRoot||this.map.root||".",e)}
origin(e,n,s,i){if(!this.map)return!1;let c,u,b=this.map.consumer(),w=b.originalPositionFor({column:n-1,line:e})
;if(!w.source)return!1;if("number"==typeof s){let e=b.originalPositionFor({column:i-1,line:s});e.source&&(c=e)}
u=o(w.source)?f(w.source):new URL(w.source,f(this.map.mapFile||a(".")+"/"));let k={column:w.column+1,
endColumn:c&&c.column+1,endLine:c&&c.line,line:w.line,url:u.toString()};if("file:"===u.protocol){
if(!p)throw new Error("file: protocol is not available in this PostCSS build");k.file=p(u)}
let v=b.sourceContentFor(w.source);return v&&(k.source=v),k}toJSON(){let e={}
;for(let n of["hasBOM","css","file","id"])null!=this[n]&&(e[n]=this[n]);return this.map&&(e.map={...this.map},
e.map.consumerCache&&(e.map.consumerCache=void 0)),e}}e.exports=Input,Input.default=Input,
k&&k.registerInput&&k.registerInput(Input)},47789:(e,n,s)=>{
let i=s(44966),o=s(55560),a=s(35795),c=s(58994),u=s(1052),p=s(80973),f=s(77452),{isClean:b,my:w}=s(18164),k=s(92991)
;const v={atrule:"AtRule",comment:"Comment",decl:"Declaration",document:"Document",root:"Root",rule:"Rule"},R={
AtRule:!0,AtRuleExit:!0,Comment:!0,CommentExit:!0,Declaration:!0,DeclarationExit:!0,Document:!0,DocumentExit:!0,Once:!0,
OnceExit:!0,postcssPlugin:!0,prepare:!0,Root:!0,RootExit:!0,Rule:!0,RuleExit:!0},A={Once:!0,postcssPlugin:!0,prepare:!0}
;function isPromise(e){return"object"==typeof e&&"function"==typeof e.then}function getEvents(e){let n=!1,s=v[e.type]
;return"decl"===e.type?n=e.prop.toLowerCase():"atrule"===e.type&&(n=e.name.toLowerCase()),
n&&e.append?[s,s+"-"+n,0,s+"Exit",s+"Exit-"+n]:n?[s,s+"-"+n,s+"Exit",s+"Exit-"+n]:e.append?[s,0,s+"Exit"]:[s,s+"Exit"]}
function toStack(e){let n
;return n="document"===e.type?["Document",0,"DocumentExit"]:"root"===e.type?["Root",0,"RootExit"]:getEvents(e),{
eventIndex:0,events:n,iterator:0,node:e,visitorIndex:0,visitors:[]}}function cleanMarks(e){let n=[e];for(;n.length>0;){
let e=n.pop();if(e[b]=!1,e.nodes)for(let s of e.nodes)n.push(s)}return e}let T={};class LazyResult{get content(){
return this.stringify().content}get css(){return this.stringify().css}get map(){return this.stringify().map}
get messages(){return this.sync().messages}get opts(){return this.result.opts}get processor(){
return this.result.processor}get root(){return this.sync().root}get[Symbol.toStringTag](){return"LazyResult"}
constructor(e,n,s){let o
;if(this.stringified=!1,this.processed=!1,"object"!=typeof n||null===n||"root"!==n.type&&"document"!==n.type)if(n instanceof LazyResult||n instanceof u)o=cleanMarks(n.root),
n.map&&(void 0===s.map&&(s.map={}),s.map.inline||(s.map.inline=!1),s.map.prev=n.map);else{let e=c
;s.syntax&&(e=s.syntax.parse),s.parser&&(e=s.parser),e.parse&&(e=e.parse);try{o=e(n,s)}catch(e){this.processed=!0,
this.error=e}o&&!o[w]&&i.rebuild(o)}else o=cleanMarks(n);this.result=new u(e,o,s),this.helpers={...T,postcss:T,
result:this.result},this.plugins=this.processor.plugins.map(e=>"object"==typeof e&&e.prepare?{...e,
...e.prepare(this.result)}:e)}async(){
return this.error?Promise.reject(this.error):this.processed?Promise.resolve(this.result):(this.processing||(this.processing=this.runAsync()),
this.processing)}catch(e){return this.async().catch(e)}finally(e){return this.async().finally(e)}getAsyncError(){
throw new Error("Use process(css).then(cb) to work with async plugins")}handleError(e,n){let s=this.result.lastPlugin
;try{if(n&&n.addToError(e),this.error=e,"CssSyntaxError"!==e.name||e.plugin){
if(s.postcssVersion&&"production"!==process.env.NODE_ENV){
let e=s.postcssPlugin,n=s.postcssVersion,i=this.result.processor.version,o=n.split("."),a=i.split(".")
;(o[0]!==a[0]||parseInt(o[1])>parseInt(a[1]))&&console.error("Unknown error from PostCSS plugin. Your current PostCSS version is "+i+", but "+e+" uses "+n+". Perhaps this is the source of the error below.")
}}else e.plugin=s.postcssPlugin,e.setMessage()}catch(e){console&&console.error&&console.error(e)}return e}
prepareVisitors(){this.listeners={};let add=(e,n,s)=>{this.listeners[n]||(this.listeners[n]=[]),
this.listeners[n].push([e,s])};for(let e of this.plugins)if("object"==typeof e)for(let n in e){
if(!R[n]&&/^[A-Z]/.test(n))throw new Error(`Unknown event ${n} in ${e.postcssPlugin}. Try to update PostCSS (${this.processor.version} now).`)
;if(!A[n])if("object"==typeof e[n])for(let s in e[n])add(e,"*"===s?n:n+"-"+s.toLowerCase(),e[n][s]);else"function"==typeof e[n]&&add(e,n,e[n])
}this.hasListener=Object.keys(this.listeners).length>0}async runAsync(){this.plugin=0
;for(let e=0;e<this.plugins.length;e++){let n=this.plugins[e],s=this.runOnRoot(n);if(isPromise(s))try{await s}catch(e){
throw this.handleError(e)}}if(this.prepareVisitors(),this.hasListener){let e=this.result.root;for(;!e[b];){e[b]=!0
;let n=[toStack(e)];for(;n.length>0;){let e=this.visitTick(n);if(isPromise(e))try{await e}catch(e){
let s=n[n.length-1].node;throw this.handleError(e,s)}}}
if(this.listeners.OnceExit)for(let[n,s]of this.listeners.OnceExit){this.result.lastPlugin=n;try{if("document"===e.type){
let n=e.nodes.map(e=>s(e,this.helpers));await Promise.all(n)}else await s(e,this.helpers)}catch(e){
throw this.handleError(e)}}}return this.processed=!0,this.stringify()}runOnRoot(e){this.result.lastPlugin=e;try{
if("object"==typeof e&&e.Once){if("document"===this.result.root.type){
let n=this.result.root.nodes.map(n=>e.Once(n,this.helpers));return isPromise(n[0])?Promise.all(n):n}
return e.Once(this.result.root,this.helpers)}if("function"==typeof e)return e(this.result.root,this.result)}catch(e){
throw this.handleError(e)}}stringify(){if(this.error)throw this.error;if(this.stringified)return this.result
;this.stringified=!0,this.sync();let e=this.result.opts,n=f;e.syntax&&(n=e.syntax.stringify),
e.stringifier&&(n=e.stringifier),n.stringify&&(n=n.stringify);let s=this.result.root.source
;if(void 0===e.map&&!(s&&s.input&&s.input.map)){let e="";return n(this.result.root,n=>{e+=n}),this.result.css=e,
this.result}let i=new a(n,this.result.root,this.result.opts).generate();return this.result.css=i[0],
this.result.map=i[1],this.result}sync(){if(this.error)throw this.error;if(this.processed)return this.result
;if(this.processed=!0,this.processing)throw this.getAsyncError();for(let e of this.plugins){
if(isPromise(this.runOnRoot(e)))throw this.getAsyncError()}if(this.prepareVisitors(),this.hasListener){
let e=this.result.root;for(;!e[b];)e[b]=!0,this.walkSync(e)
;if(this.listeners.OnceExit)if("document"===e.type)for(let n of e.nodes)this.visitSync(this.listeners.OnceExit,n);else this.visitSync(this.listeners.OnceExit,e)
}return this.result}then(e,n){
return"production"!==process.env.NODE_ENV&&("from"in this.opts||k("Without `from` option PostCSS could generate wrong source map and will not find Browserslist config. Set it to CSS file path or to `undefined` to prevent this warning.")),
this.async().then(e,n)}toString(){return this.css}visitSync(e,n){for(let[s,i]of e){let e;this.result.lastPlugin=s;try{
e=i(n,this.helpers)}catch(e){throw this.handleError(e,n.proxyOf)}
if("root"!==n.type&&"document"!==n.type&&!n.parent)return!0;if(isPromise(e))throw this.getAsyncError()}}visitTick(e){
let n=e[e.length-1],{node:s,visitors:i}=n;if("root"!==s.type&&"document"!==s.type&&!s.parent)return void e.pop()
;if(i.length>0&&n.visitorIndex<i.length){let[e,o]=i[n.visitorIndex];n.visitorIndex+=1,
n.visitorIndex===i.length&&(n.visitors=[],n.visitorIndex=0),this.result.lastPlugin=e;try{
return o(s.toProxy(),this.helpers)}catch(e){throw this.handleError(e,s)}}if(0!==n.iterator){let i,o=n.iterator
;for(n.descending&&(n.descending=!1,s.indexes[o]+=1);i=s.nodes[s.indexes[o]];){if(!i[b])return i[b]=!0,n.descending=!0,
void e.push(toStack(i));s.indexes[o]+=1}n.iterator=0,delete s.indexes[o]}let o=n.events;for(;n.eventIndex<o.length;){
let e=o[n.eventIndex];if(n.eventIndex+=1,0===e)return void(s.nodes&&s.nodes.length&&(s[b]=!0,
n.iterator=s.getIterator()));if(this.listeners[e])return void(n.visitors=this.listeners[e])}e.pop()}walkSync(e){e[b]=!0
;let n=[{eventIndex:0,events:getEvents(e),iterator:0,node:e}];for(;n.length>0;){let e=n[n.length-1],s=e.node
;if(0!==e.iterator){let i,o=e.iterator;e.descending&&(e.descending=!1,s.indexes[o]+=1);let a=!1
;for(;i=s.nodes[s.indexes[o]];){if(!i[b]){i[b]=!0,e.descending=!0,n.push({eventIndex:0,events:getEvents(i),iterator:0,
node:i}),a=!0;break}s.indexes[o]+=1}if(a)continue;e.iterator=0,delete s.indexes[o]}if(e.eventIndex<e.events.length){
let i=e.events[e.eventIndex];if(e.eventIndex+=1,0===i)s.nodes&&s.nodes.length&&(e.iterator=s.getIterator());else{
let e=this.listeners[i];e&&this.visitSync(e,s.toProxy())&&n.pop()}continue}n.pop()}}warnings(){
return this.sync().warnings()}}LazyResult.registerPostcss=e=>{T=e},e.exports=LazyResult,LazyResult.default=LazyResult,
p.registerLazyResult(LazyResult),o.registerLazyResult(LazyResult)},62901:e=>{let n={comma:e=>n.split(e,[","],!0),
space:e=>n.split(e,[" ","\n","\t"]),split(e,n,s){if("string"!=typeof e)return[]
;let i=[],o="",a=!1,c=0,u=!1,p="",f=!1,b=!1;for(let w=0;w<e.length;w++){let k=e[w];if(b)o+=k,
"*"===k&&"/"===e[w+1]&&(o+="/",w+=1,b=!1);else{
if(f)f=!1;else if("\\"===k)f=!0;else if(u)k===p&&(u=!1);else if('"'===k||"'"===k)u=!0,p=k;else{
if("/"===k&&"*"===e[w+1]){o+="/*",w+=1,b=!0;continue}"("===k?c+=1:")"===k?c>0&&(c-=1):0===c&&n.includes(k)&&(a=!0)}
if(a){let e=o.trim();(s||""!==e)&&i.push(e),o="",a=!1}else o+=k}}let w=o.trim();return(s||""!==w)&&i.push(w),i}}
;e.exports=n,n.default=n},35795:(e,n,s)=>{
let{dirname:i,relative:o,resolve:a,sep:c}=s(16928),{SourceMapConsumer:u,SourceMapGenerator:p}=s(42362),{pathToFileURL:f}=s(87016),b=s(81149),w=Boolean(u&&p),k=Boolean(i&&a&&o&&c)
;e.exports=class MapGenerator{constructor(e,n,s,i){this.stringify=e,this.mapOpts=s.map||{},this.root=n,this.opts=s,
this.css=i,this.originalCSS=i,this.usesFileUrls=!this.mapOpts.from&&this.mapOpts.absolute,this.memoizedFileURLs=new Map,
this.memoizedPaths=new Map,this.memoizedURLs=new Map}addAnnotation(){let e
;e=this.isInline()?"data:application/json;base64,"+this.toBase64(this.map.toString()):"string"==typeof this.mapOpts.annotation?this.mapOpts.annotation:"function"==typeof this.mapOpts.annotation?this.mapOpts.annotation(this.opts.to,this.root):this.outputFile()+".map"
;let n="\n";this.css.includes("\r\n")&&(n="\r\n"),this.css+=n+"/*# sourceMappingURL="+e+" */"}applyPrevMaps(){
for(let e of this.previous()){let n,s=this.toUrl(this.path(e.file)),o=e.root||i(e.file)
;!1===this.mapOpts.sourcesContent?(n=new u(e.text),n.sourcesContent&&(n.sourcesContent=null)):n=e.consumer(),
this.map.applySourceMap(n,s,this.toUrl(this.path(o)))}}clearAnnotation(){if(!1!==this.mapOpts.annotation)if(this.root){
let e
;for(let n=this.root.nodes.length-1;n>=0;n--)e=this.root.nodes[n],"comment"===e.type&&e.text.startsWith("# sourceMappingURL=")&&this.root.removeChild(n)
}else if(this.css){let e,n="/*# sourceMappingURL=",s="",i=0;for(;-1!==(e=this.css.indexOf(n,i));){
let o=this.css.indexOf("*/",e+n.length);if(-1===o)break
;if(o+2===this.css.length||/[\t\n\f\r ]/.test(this.css[o+2]))for(;e>i&&("\n"===this.css[e-1]||"\r"===this.css[e-1]);)e--
;s+=this.css.slice(i,e),i=o+2}i>0&&(this.css=s+this.css.slice(i))}}generate(){if(this.clearAnnotation(),
k&&w&&this.isMap())return this.generateMap();{let e="";return this.stringify(this.root,n=>{e+=n}),[e]}}generateMap(){
if(this.root)this.generateString();else if(1===this.previous().length){let e=this.previous()[0].consumer()
;e.file=this.outputFile(),this.map=p.fromSourceMap(e,{ignoreInvalidMapping:!0})}else this.map=new p({
file:this.outputFile(),ignoreInvalidMapping:!0}),this.map.addMapping({generated:{column:0,line:1},original:{column:0,
line:1},source:this.opts.from?this.toUrl(this.path(this.opts.from)):"<no source>"})
;return this.isSourcesContent()&&this.setSourcesContent(),this.root&&this.previous().length>0&&this.applyPrevMaps(),
this.isAnnotation()&&this.addAnnotation(),this.isInline()?[this.css]:[this.css,this.map]}generateString(){this.css="",
this.map=new p({file:this.outputFile(),ignoreInvalidMapping:!0});let e,n,s=1,i=1,o="<no source>",a={generated:{column:0,
line:0},original:{column:0,line:0},source:""};this.stringify(this.root,(c,u,p)=>{if(this.css+=c,
u&&"end"!==p&&(a.generated.line=s,a.generated.column=i-1,u.source&&u.source.start?(a.source=this.sourcePath(u),
a.original.line=u.source.start.line,a.original.column=u.source.start.column-1,this.map.addMapping(a)):(a.source=o,
a.original.line=1,a.original.column=0,this.map.addMapping(a))),n=c.match(/\n/g),n?(s+=n.length,e=c.lastIndexOf("\n"),
i=c.length-e):i+=c.length,u&&"start"!==p){let e=u.parent||{raws:{}}
;("decl"===u.type||"atrule"===u.type&&!u.nodes)&&u===e.last&&!e.raws.semicolon||(u.source&&u.source.end?(a.source=this.sourcePath(u),
a.original.line=u.source.end.line,a.original.column=u.source.end.column-1,a.generated.line=s,a.generated.column=i-2,
this.map.addMapping(a)):(a.source=o,a.original.line=1,a.original.column=0,a.generated.line=s,a.generated.column=i-1,
this.map.addMapping(a)))}})}isAnnotation(){
return!!this.isInline()||(void 0!==this.mapOpts.annotation?this.mapOpts.annotation:!this.previous().length||this.previous().some(e=>e.annotation))
}isInline(){if(void 0!==this.mapOpts.inline)return this.mapOpts.inline;let e=this.mapOpts.annotation
;return(void 0===e||!0===e)&&(!this.previous().length||this.previous().some(e=>e.inline))}isMap(){
return void 0!==this.opts.map?!!this.opts.map:this.previous().length>0}isSourcesContent(){
return void 0!==this.mapOpts.sourcesContent?this.mapOpts.sourcesContent:!this.previous().length||this.previous().some(e=>e.withContent())
}outputFile(){return this.opts.to?this.path(this.opts.to):this.opts.from?this.path(this.opts.from):"to.css"}path(e){
if(this.mapOpts.absolute)return e;if(60===e.charCodeAt(0))return e;if(/^\w+:\/\//.test(e))return e
;let n=this.memoizedPaths.get(e);if(n)return n;let s=this.opts.to?i(this.opts.to):"."
;"string"==typeof this.mapOpts.annotation&&(s=i(a(s,this.mapOpts.annotation)));let c=o(s,e)
;return this.memoizedPaths.set(e,c),c}previous(){if(!this.previousMaps)if(this.previousMaps=[],
this.root)this.root.walk(e=>{if(e.source&&e.source.input.map){let n=e.source.input.map
;this.previousMaps.includes(n)||this.previousMaps.push(n)}});else{let e=new b(this.originalCSS,this.opts)
;e.map&&this.previousMaps.push(e.map)}return this.previousMaps}setSourcesContent(){let e={}
;if(this.root)this.root.walk(n=>{if(n.source){let s=n.source.input.from;if(s&&!e[s]){e[s]=!0
;let i=this.usesFileUrls?this.toFileUrl(s):this.toUrl(this.path(s));this.map.setSourceContent(i,n.source.input.css)}}
});else if(this.css){let e=this.opts.from?this.toUrl(this.path(this.opts.from)):"<no source>"
;this.map.setSourceContent(e,this.css)}}sourcePath(e){
return this.mapOpts.from?this.toUrl(this.mapOpts.from):this.usesFileUrls?this.toFileUrl(e.source.input.from):this.toUrl(this.path(e.source.input.from))
}toBase64(e){return Buffer?Buffer.from(e).toString("base64"):window.btoa(unescape(encodeURIComponent(e)))}toFileUrl(e){
let n=this.memoizedFileURLs.get(e);if(n)return n;if(f){let n=f(e).toString();return this.memoizedFileURLs.set(e,n),n}
throw new Error("`map.absolute` option is not available in this PostCSS build")}toUrl(e){let n=this.memoizedURLs.get(e)
;if(n)return n;"\\"===c&&(e=e.replace(/\\/g,"/"));let s=encodeURI(e).replace(/[#?]/g,encodeURIComponent)
;return this.memoizedURLs.set(e,s),s}}},19818:(e,n,s)=>{let i=s(35795),o=s(58994),a=s(1052),c=s(77452),u=s(92991)
;class NoWorkResult{get content(){return this.result.css}get css(){return this.result.css}get map(){
return this.result.map}get messages(){return[]}get opts(){return this.result.opts}get processor(){
return this.result.processor}get root(){if(this._root)return this._root;let e,n=o;try{e=n(this._css,this._opts)
}catch(e){this.error=e}if(this.error)throw this.error;return this._root=e,e}get[Symbol.toStringTag](){
return"NoWorkResult"}constructor(e,n,s){n=n.toString(),this.stringified=!1,this._processor=e,this._css=n,this._opts=s,
this._map=void 0;let o=c;this.result=new a(this._processor,void 0,this._opts),this.result.css=n;let u=this
;Object.defineProperty(this.result,"root",{get:()=>u.root});let p=new i(o,void 0,this._opts,n);if(p.isMap()){
let[e,n]=p.generate();e&&(this.result.css=e),n&&(this.result.map=n)}else p.clearAnnotation(),this.result.css=p.css}
async(){return this.error?Promise.reject(this.error):Promise.resolve(this.result)}catch(e){return this.async().catch(e)}
finally(e){return this.async().finally(e)}sync(){if(this.error)throw this.error;return this.result}then(e,n){
return"production"!==process.env.NODE_ENV&&("from"in this._opts||u("Without `from` option PostCSS could generate wrong source map and will not find Browserslist config. Set it to CSS file path or to `undefined` to prevent this warning.")),
this.async().then(e,n)}toString(){return this._css}warnings(){return[]}}e.exports=NoWorkResult,
NoWorkResult.default=NoWorkResult},18997:(e,n,s)=>{let i=s(24451),o=s(98931),a=s(77452),{isClean:c,my:u}=s(18164)
;function sourceOffset(e,n){if(n&&void 0!==n.offset)return n.offset;let s=1,i=1,o=0;for(let a=0;a<e.length;a++){
if(i===n.line&&s===n.column){o=a;break}"\n"===e[a]?(s=1,i+=1):s+=1}return o}class Node{get proxyOf(){return this}
constructor(e={}){this.raws={},this[c]=!1,this[u]=!0;for(let n of Object.keys(e))if("__proto__"!==n)if("nodes"===n){
this.nodes=[];for(let s of e[n])"function"==typeof s.clone&&s.parent?this.append(s.clone()):this.append(s)
}else this[n]=e[n]}addToError(e){if(e.postcssNode=this,e.stack&&this.source&&/\n\s{4}at /.test(e.stack)){
let n=this.source;e.stack=e.stack.replace(/\n\s{4}at /,`$&${n.input.from}:${n.start.line}:${n.start.column}$&`)}return e
}after(e){return this.parent.insertAfter(this,e),this}assign(e={}){for(let n in e)this[n]=e[n];return this}before(e){
return this.parent.insertBefore(this,e),this}cleanRaws(e){delete this.raws.before,delete this.raws.after,
e||delete this.raws.between}clone(e={}){let n=function cloneNode(e,n){let s=new e.constructor,i=[[e,s,n]]
;for(;i.length>0;){let[e,n,s]=i.pop();for(let o in e){if(!Object.prototype.hasOwnProperty.call(e,o))continue
;if("proxyCache"===o)continue;let a=e[o],c=typeof a
;if("parent"===o&&"object"===c)s&&(n[o]=s);else if("source"===o)n[o]=a;else if(Array.isArray(a)){let e=[];n[o]=e
;for(let s of a){let o=new s.constructor;e.push(o),i.push([s,o,n])}}else{if("object"===c&&null!==a){
let e=new a.constructor;i.push([a,e,void 0]),a=e}n[o]=a}}}return s}(this);for(let s in e)n[s]=e[s];return n}
cloneAfter(e={}){let n=this.clone(e);return this.parent.insertAfter(this,n),n}cloneBefore(e={}){let n=this.clone(e)
;return this.parent.insertBefore(this,n),n}error(e,n={}){if(this.source){let{end:s,start:i}=this.rangeBy(n)
;return this.source.input.error(e,{column:i.column,line:i.line},{column:s.column,line:s.line},n)}return new i(e)}
getProxyProcessor(){return{get:(e,n)=>"proxyOf"===n?e:"root"===n?()=>e.root().toProxy():e[n],
set:(e,n,s)=>(e[n]===s||(e[n]=s,
"prop"!==n&&"value"!==n&&"name"!==n&&"params"!==n&&"important"!==n&&"text"!==n||e.markDirty()),!0)}}markClean(){
this[c]=!0}markDirty(){if(this[c]){this[c]=!1;let e=this;for(;e=e.parent;)e[c]=!1}}next(){if(!this.parent)return
;let e=this.parent.index(this);return this.parent.nodes[e+1]}positionBy(e={}){
let n="document"in this.source.input?this.source.input.document:this.source.input.css,s={
column:this.source.start.column,line:this.source.start.line,offset:sourceOffset(n,this.source.start)}
;if(e.index)s=this.positionInside(e.index);else if(e.word){
let i=n.slice(sourceOffset(n,this.source.start),this.rangeBy().end.offset).indexOf(e.word)
;-1!==i&&(s=this.positionInside(i))}return s}positionInside(e){
let n=this.source.start.column,s=this.source.start.line,i="document"in this.source.input?this.source.input.document:this.source.input.css,o=sourceOffset(i,this.source.start),a=o+e
;for(let e=o;e<a;e++)"\n"===i[e]?(n=1,s+=1):n+=1;return{column:n,line:s,offset:a}}prev(){if(!this.parent)return
;let e=this.parent.index(this);return this.parent.nodes[e-1]}rangeBy(e={}){
let n="document"in this.source.input?this.source.input.document:this.source.input.css,s={
column:this.source.start.column,line:this.source.start.line,offset:sourceOffset(n,this.source.start)
},i=this.source.end?{column:this.source.end.column+1,line:this.source.end.line,
offset:"number"==typeof this.source.end.offset?this.source.end.offset:sourceOffset(n,this.source.end)+1}:{
column:s.column+1,line:s.line,offset:s.offset+1};if(e.word){
let o=n.slice(sourceOffset(n,this.source.start),i.offset).indexOf(e.word);-1!==o&&(s=this.positionInside(o),
i=this.positionInside(o+e.word.length))}else e.start?s={column:e.start.column,line:e.start.line,
offset:sourceOffset(n,e.start)}:"number"==typeof e.index&&(s=this.positionInside(e.index)),e.end?i={column:e.end.column,
line:e.end.line,offset:sourceOffset(n,e.end)
}:"number"==typeof e.endIndex?i=this.positionInside(e.endIndex):"number"==typeof e.index&&(i=this.positionInside(e.index+1))
;return(i.line<s.line||i.line===s.line&&i.column<=s.column)&&(i={column:s.column+1,line:s.line,offset:s.offset+1}),{
end:i,start:s}}raw(e,n){return(new o).raw(this,e,n)}remove(){return this.parent&&this.parent.removeChild(this),
this.parent=void 0,this}replaceWith(...e){if(this.parent){let n=this,s=!1
;for(let i of e)i===this?s=!0:s?(this.parent.insertAfter(n,i),n=i):this.parent.insertBefore(n,i);s||this.remove()}
return this}root(){let e=this;for(;e.parent&&"document"!==e.parent.type;)e=e.parent;return e}toJSON(e,n){let s=null==n
;n=n||new Map;let i=[],o=[[this,i,0]];for(let e=0;e<o.length;e++){let[s,i,a]=o[e],c={};i[a]=c;for(let e in s){
if(!Object.prototype.hasOwnProperty.call(s,e))continue;if("parent"===e||"proxyCache"===e)continue;let i=s[e]
;if(Array.isArray(i)){let s=[];c[e]=s;for(let e=0;e<i.length;e++){let a=i[e]
;"object"==typeof a&&a.toJSON?a.toJSON===Node.prototype.toJSON?o.push([a,s,e]):s[e]=a.toJSON(null,n):s[e]=a}
}else if("object"==typeof i&&i.toJSON)i.toJSON===Node.prototype.toJSON?o.push([i,c,e]):c[e]=i.toJSON(null,n);else if("source"===e){
if(null==i)continue;let s=n.get(i.input);null==s&&(s=n.size,n.set(i.input,s)),c[e]={end:i.end,inputId:s,start:i.start}
}else c[e]=i}}let a=i[0];return s&&(a.inputs=[...n.keys()].map(e=>e.toJSON())),a}toProxy(){
return this.proxyCache||(this.proxyCache=new Proxy(this,this.getProxyProcessor())),this.proxyCache}toString(e=a){
e.stringify&&(e=e.stringify);let n="";return e(this,e=>{n+=e}),n}warn(e,n,s={}){let i={node:this}
;for(let e in s)i[e]=s[e];return e.warn(n,i)}}e.exports=Node,Node.default=Node},58994:(e,n,s)=>{
let i=s(44966),o=s(81149),a=s(57794);function parse(e,n){let s=new o(e,n),i=new a(s);try{i.parse()}catch(e){
throw"production"!==process.env.NODE_ENV&&"CssSyntaxError"===e.name&&n&&n.from&&(/\.scss$/i.test(n.from)?e.message+="\nYou tried to parse SCSS with the standard CSS parser; try again with the postcss-scss parser":/\.sass/i.test(n.from)?e.message+="\nYou tried to parse Sass with the standard CSS parser; try again with the postcss-sass parser":/\.less$/i.test(n.from)&&(e.message+="\nYou tried to parse Less with the standard CSS parser; try again with the postcss-less parser")),
e}return i.root}e.exports=parse,parse.default=parse,i.registerParse(parse)},57794:(e,n,s)=>{
let i=s(32179),o=s(62024),a=s(40913),c=s(80973),u=s(91575),p=s(13992);const f={empty:!0,space:!0}
;function tokensToString(e,n,s){let i="";for(let o=n;o<s;o++)i+=e[o][1];return i}e.exports=class Parser{constructor(e){
this.input=e,this.root=new c,this.current=this.root,this.spaces="",this.semicolon=!1,this.createTokenizer(),
this.root.source={input:e,start:{column:1,line:1,offset:0}}}atrule(e){let n,s,o,a=new i;a.name=e[1].slice(1),
""===a.name&&this.unnamedAtrule(a,e),this.init(a,e[2]);let c=!1,u=!1,p=[],f=[];for(;!this.tokenizer.endOfFile();){
if(n=(e=this.tokenizer.nextToken())[0],
"("===n||"["===n?f.push("("===n?")":"]"):"{"===n&&f.length>0?f.push("}"):n===f[f.length-1]&&f.pop(),0===f.length){
if(";"===n){a.source.end=this.getPosition(e[2]),a.source.end.offset++,this.semicolon=!0;break}if("{"===n){u=!0;break}
if("}"===n){if(p.length>0){for(o=p.length-1,s=p[o];s&&"space"===s[0];)s=p[--o]
;s&&(a.source.end=this.getPosition(s[3]||s[2]),a.source.end.offset++)}this.end(e);break}p.push(e)}else p.push(e)
;if(this.tokenizer.endOfFile()){c=!0;break}}a.raws.between=this.spacesAndCommentsFromEnd(p),
p.length?(a.raws.afterName=this.spacesAndCommentsFromStart(p),this.raw(a,"params",p),c&&(e=p[p.length-1],
a.source.end=this.getPosition(e[3]||e[2]),a.source.end.offset++,this.spaces=a.raws.between,
a.raws.between="")):(a.raws.afterName="",a.params=""),u&&(a.nodes=[],this.current=a)}checkMissedSemicolon(e){
let n=this.colon(e);if(!1===n)return;let s,i=0;for(let o=n-1;o>=0&&(s=e[o],"space"===s[0]||(i+=1,2!==i));o--);
throw this.input.error("Missed semicolon","word"===s[0]?s[3]+1:s[2])}colon(e){let n,s,i,o=0;for(let[a,c]of e.entries()){
if(s=c,i=s[0],"("===i&&(o+=1),")"===i&&(o-=1),0===o&&":"===i){if(n){if("word"===n[0]&&"progid"===n[1])continue;return a}
this.doubleColon(s)}n=s}return!1}comment(e){let n=new o;this.init(n,e[2]),n.source.end=this.getPosition(e[3]||e[2]),
n.source.end.offset++;let s=e[1].slice(2,-2);if(s.trim()){let e=s.match(/^(\s*)([^]*\S)(\s*)$/);n.text=e[2],
n.raws.left=e[1],n.raws.right=e[3]}else n.text="",n.raws.left=s,n.raws.right=""}createTokenizer(){
this.tokenizer=p(this.input)}decl(e,n){let s=new a;this.init(s,e[0][2]);let i=e[e.length-1]
;";"===i[0]&&(this.semicolon=!0,e.pop()),s.source.end=this.getPosition(i[3]||i[2]||function findLastWithPosition(e){
for(let n=e.length-1;n>=0;n--){let s=e[n],i=s[3]||s[2];if(i)return i}}(e)),s.source.end.offset++;let o=0
;for(;"word"!==e[o][0];)o===e.length-1&&this.unknownWord([e[o]]),o++;s.raws.before+=tokensToString(e,0,o),
s.source.start=this.getPosition(e[o][2]);let c=o;for(;o<e.length;){let n=e[o][0]
;if(":"===n||"space"===n||"comment"===n)break;o++}s.prop=tokensToString(e,c,o);let u,p=o;for(;o<e.length&&(u=e[o],o++,
":"!==u[0]);)"word"===u[0]&&/\w/.test(u[1])&&this.unknownWord([u]);s.raws.between=tokensToString(e,p,o),
"_"!==s.prop[0]&&"*"!==s.prop[0]||(s.raws.before+=s.prop[0],s.prop=s.prop.slice(1));let f=o;for(;o<e.length;){
let n=e[o][0];if("space"!==n&&"comment"!==n)break;o++}let b=e.slice(f,o);e=e.slice(o),this.precheckMissedSemicolon(e)
;for(let n=e.length-1;n>=0;n--){if(u=e[n],"!important"===u[1].toLowerCase()){s.important=!0;let i=this.stringFrom(e,n)
;i=this.spacesFromEnd(e)+i," !important"!==i&&(s.raws.important=i);break}if("important"===u[1].toLowerCase()){
let i=e.slice(0),o="";for(let e=n;e>0;e--){let n=i[e][0];if(o.trim().startsWith("!")&&"space"!==n)break;o=i.pop()[1]+o}
o.trim().startsWith("!")&&(s.important=!0,s.raws.important=o,e=i)}if("space"!==u[0]&&"comment"!==u[0])break}
e.some(e=>"space"!==e[0]&&"comment"!==e[0])&&(s.raws.between+=b.map(e=>e[1]).join(""),b=[]),
this.raw(s,"value",b.concat(e),n),s.value.includes(":")&&!n&&this.checkMissedSemicolon(e)}doubleColon(e){
throw this.input.error("Double colon",{offset:e[2]},{offset:e[2]+e[1].length})}emptyRule(e){let n=new u
;this.init(n,e[2]),n.selector="",n.raws.between="",this.current=n}end(e){
this.current.nodes&&this.current.nodes.length&&(this.current.raws.semicolon=this.semicolon),this.semicolon=!1,
this.current.raws.after=(this.current.raws.after||"")+this.spaces,this.spaces="",
this.current.parent?(this.current.source.end=this.getPosition(e[2]),this.current.source.end.offset++,
this.current=this.current.parent):this.unexpectedClose(e)}endFile(){this.current.parent&&this.unclosedBlock(),
this.current.nodes&&this.current.nodes.length&&(this.current.raws.semicolon=this.semicolon),
this.current.raws.after=(this.current.raws.after||"")+this.spaces,
this.root.source.end=this.getPosition(this.tokenizer.position())}freeSemicolon(e){if(this.spaces+=e[1],
this.current.nodes){let n=this.current.nodes[this.current.nodes.length-1]
;n&&"rule"===n.type&&!n.raws.ownSemicolon&&(n.raws.ownSemicolon=this.spaces,this.spaces="",
n.source.end=this.getPosition(e[2]),n.source.end.offset++)}}getPosition(e){let n=this.input.fromOffset(e);return{
column:n.col,line:n.line,offset:e}}init(e,n){this.current.push(e),e.source={input:this.input,start:this.getPosition(n)},
e.raws.before=this.spaces,this.spaces="","comment"!==e.type&&(this.semicolon=!1)}other(e){
let n=!1,s=null,i=!1,o=null,a=[],c=e[1].startsWith("--"),u=[],p=e;for(;p;){if(s=p[0],u.push(p),
"("===s||"["===s)o||(o=p),a.push("("===s?")":"]");else if(c&&i&&"{"===s)o||(o=p),a.push("}");else if(0===a.length){
if(";"===s){if(i)return void this.decl(u,c);break}if("{"===s)return void this.rule(u);if("}"===s){
this.tokenizer.back(u.pop()),n=!0;break}":"===s&&(i=!0)}else s===a[a.length-1]&&(a.pop(),0===a.length&&(o=null))
;p=this.tokenizer.nextToken()}if(this.tokenizer.endOfFile()&&(n=!0),a.length>0&&this.unclosedBracket(o),n&&i){
if(!c)for(;u.length&&(p=u[u.length-1][0],"space"===p||"comment"===p);)this.tokenizer.back(u.pop());this.decl(u,c)
}else this.unknownWord(u)}parse(){let e;for(;!this.tokenizer.endOfFile();)switch(e=this.tokenizer.nextToken(),e[0]){
case"space":this.spaces+=e[1];break;case";":this.freeSemicolon(e);break;case"}":this.end(e);break;case"comment":
this.comment(e);break;case"at-word":this.atrule(e);break;case"{":this.emptyRule(e);break;default:this.other(e)}
this.endFile()}precheckMissedSemicolon(){}raw(e,n,s,i){let o,a,c,u,p=s.length,b="",w="",k=!0
;for(let e=0;e<p;e+=1)o=s[e],a=o[0],"space"!==a||e!==p-1||i?"comment"===a?(u=s[e-1]?s[e-1][0]:"empty",
c=s[e+1]?s[e+1][0]:"empty",f[u]||f[c]||","===w?k=!1:(b+=o[1],w=o[1].slice(-1))):(b+=o[1],w=o[1].slice(-1)):k=!1;if(!k){
let i=s.reduce((e,n)=>e+n[1],"");e.raws[n]={raw:i,value:b}}e[n]=b}rule(e){e.pop();let n=new u;this.init(n,e[0][2]),
n.raws.between=this.spacesAndCommentsFromEnd(e),this.raw(n,"selector",e),this.current=n}spacesAndCommentsFromEnd(e){
let n,s="";for(;e.length&&(n=e[e.length-1][0],"space"===n||"comment"===n);)s=e.pop()[1]+s;return s}
spacesAndCommentsFromStart(e){let n,s="";for(;e.length&&(n=e[0][0],"space"===n||"comment"===n);)s+=e.shift()[1];return s
}spacesFromEnd(e){let n,s="";for(;e.length&&(n=e[e.length-1][0],"space"===n);)s=e.pop()[1]+s;return s}stringFrom(e,n){
let s="";for(let i=n;i<e.length;i++)s+=e[i][1];return e.splice(n,e.length-n),s}unclosedBlock(){
let e=this.current.source.start;throw this.input.error("Unclosed block",e.line,e.column)}unclosedBracket(e){
throw this.input.error("Unclosed bracket",{offset:e[2]},{offset:e[2]+1})}unexpectedClose(e){
throw this.input.error("Unexpected }",{offset:e[2]},{offset:e[2]+1})}unknownWord(e){
throw this.input.error("Unknown word "+e[0][1],{offset:e[0][2]},{offset:e[0][2]+e[0][1].length})}unnamedAtrule(e,n){
throw this.input.error("At-rule without name",{offset:n[2]},{offset:n[2]+n[1].length})}}},11044:(e,n,s)=>{
let i=s(32179),o=s(62024),a=s(44966),c=s(24451),u=s(40913),p=s(55560),f=s(3707),b=s(81149),w=s(47789),k=s(62901),v=s(18997),R=s(58994),A=s(75341),T=s(1052),I=s(80973),E=s(91575),_=s(77452),N=s(53733)
;function postcss(...e){return 1===e.length&&Array.isArray(e[0])&&(e=e[0]),new A(e)}postcss.plugin=function plugin(e,n){
let s,i=!1;function creator(...s){
console&&console.warn&&!i&&(i=!0,console.warn(e+": postcss.plugin was deprecated. Migration guide:\nhttps://evilmartians.com/chronicles/postcss-8-plugin-migration"),
process.env.LANG&&process.env.LANG.startsWith("zh")&&console.warn(e+": 里面 postcss.plugin 被弃用. 迁移指南:\nhttps://www.w3ctech.com/topic/2226"))
;let o=n(...s);return o.postcssPlugin=e,o.postcssVersion=(new A).version,o}
return Object.defineProperty(creator,"postcss",{get:()=>(s||(s=creator()),s)}),creator.process=function(e,n,s){
return postcss([creator(s)]).process(e,n)},creator},postcss.stringify=_,postcss.parse=R,postcss.fromJSON=f,
postcss.list=k,postcss.comment=e=>new o(e),postcss.atRule=e=>new i(e),postcss.decl=e=>new u(e),postcss.rule=e=>new E(e),
postcss.root=e=>new I(e),postcss.document=e=>new p(e),postcss.CssSyntaxError=c,postcss.Declaration=u,
postcss.Container=a,postcss.Processor=A,postcss.Document=p,postcss.Comment=o,postcss.Warning=N,postcss.AtRule=i,
postcss.Result=T,postcss.Input=b,postcss.Rule=E,postcss.Root=I,postcss.Node=v,w.registerPostcss(postcss),
e.exports=postcss,postcss.default=postcss},83427:(e,n,s)=>{
let{existsSync:i,readFileSync:o,realpathSync:a}=s(79896),{dirname:c,isAbsolute:u,join:p,relative:f,sep:b}=s(16928),{SourceMapConsumer:w,SourceMapGenerator:k}=s(42362)
;function realPath(e){try{return a(e)}catch{return e}}class PreviousMap{constructor(e,n){if(!1===n.map)return
;n.unsafeMap&&(this.unsafeMap=!0),this.loadAnnotation(e),this.inline=this.startWith(this.annotation,"data:")
;let s=n.map?n.map.prev:void 0,i=this.loadMap(n.from,s);!this.mapFile&&n.from&&(this.mapFile=n.from),
this.mapFile&&(this.root=c(this.mapFile)),i&&(this.text=i)}consumer(){
return this.consumerCache||(this.consumerCache=new w(this.json||this.text)),this.consumerCache}decodeInline(e){
let n=e.match(/^data:application\/json;charset=utf-?8,/)||e.match(/^data:application\/json,/)
;if(n)return decodeURIComponent(e.substr(n[0].length))
;let s=e.match(/^data:application\/json;charset=utf-?8;base64,/)||e.match(/^data:application\/json;base64,/)
;if(s)return function fromBase64(e){return Buffer?Buffer.from(e,"base64").toString():window.atob(e)
}(e.substr(s[0].length));let i=e.slice(22)
;throw i=i.slice(0,i.indexOf(",")),new Error("Unsupported source map encoding "+i)}getAnnotationURL(e){
return e.replace(/^\/\*\s*# sourceMappingURL=/,"").trim()}isMap(e){
return"object"==typeof e&&("string"==typeof e.mappings||"string"==typeof e._mappings||Array.isArray(e.sections))}
loadAnnotation(e){let n=e.match(/\/\*\s*# sourceMappingURL=/g);if(!n)return
;let s=e.lastIndexOf(n.pop()),i=e.indexOf("*/",s);s>-1&&i>-1&&(this.annotation=this.getAnnotationURL(e.substring(s,i)))}
loadFile(e,n,s){if(!s&&!this.unsafeMap){if(!/\.map$/i.test(e))return;if(!n)return;let s=f(realPath(c(n)),realPath(e))
;if(".."===s||s.startsWith(".."+b)||u(s))return}if(this.root=c(e),i(e))return this.mapFile=e,
o(e,"utf-8").toString().trim()}loadMap(e,n){if(!1===n)return!1;if(n){if("string"==typeof n)return n
;if("function"!=typeof n){if(n instanceof w)return k.fromSourceMap(n).toString();if(n instanceof k)return n.toString()
;if(this.isMap(n))return JSON.stringify(n);throw new Error("Unsupported previous source map format: "+n.toString())}{
let s=n(e);if(s){let n=this.loadFile(s,e,!0);if(!n)throw new Error("Unable to load previous source map: "+s.toString())
;return n}}}else{if(this.inline)return this.decodeInline(this.annotation);if(this.annotation){let n=this.annotation
;e&&(n=p(c(e),n));let s=this.loadFile(n,e,!1);if(s)try{this.json=JSON.parse(s.replace(/^\)]}'[^\n]*\n/,""))}catch{return
}return s}}}startWith(e,n){return!!e&&e.substr(0,n.length)===n}withContent(){
return!!(this.consumer().sourcesContent&&this.consumer().sourcesContent.length>0)}}e.exports=PreviousMap,
PreviousMap.default=PreviousMap},75341:(e,n,s)=>{let i=s(55560),o=s(47789),a=s(19818),c=s(80973);class Processor{
constructor(e=[]){this.version="8.5.33",this.plugins=this.normalize(e)}normalize(e){let n=[]
;for(let s of e)if(!0===s.postcss?s=s():s.postcss&&(s=s.postcss),
"object"==typeof s&&Array.isArray(s.plugins))n=n.concat(s.plugins);else if("object"==typeof s&&s.postcssPlugin)n.push(s);else if("function"==typeof s)n.push(s);else{
if("object"!=typeof s||!s.parse&&!s.stringify)throw new Error(s+" is not a PostCSS plugin")
;if("production"!==process.env.NODE_ENV)throw new Error("PostCSS syntaxes cannot be used as plugins. Instead, please use one of the syntax/parser/stringifier options as outlined in your PostCSS runner documentation.")
}return n}process(e,n={}){return this.plugins.length||n.parser||n.stringifier||n.syntax?new o(this,e,n):new a(this,e,n)}
use(e){return this.plugins=this.plugins.concat(this.normalize([e])),this}}e.exports=Processor,
Processor.default=Processor,c.registerProcessor(Processor),i.registerProcessor(Processor)},1052:(e,n,s)=>{let i=s(53733)
;class Result{get content(){return this.css}constructor(e,n,s){this.processor=e,this.messages=[],this.root=n,
this.opts=s,this.css="",this.map=void 0}toString(){return this.css}warn(e,n={}){
n.plugin||this.lastPlugin&&this.lastPlugin.postcssPlugin&&(n.plugin=this.lastPlugin.postcssPlugin);let s=new i(e,n)
;return this.messages.push(s),s}warnings(){return this.messages.filter(e=>"warning"===e.type)}}e.exports=Result,
Result.default=Result},80973:(e,n,s)=>{let i,o,a=s(44966);class Root extends a{constructor(e){super(e),this.type="root",
this.nodes||(this.nodes=[])}normalize(e,n,s){let i=new Set
;for(let n of Array.isArray(e)?e:[e])n&&"object"==typeof n&&!n.parent&&n.raws&&void 0!==n.raws.before&&i.add(n.raws)
;let o=super.normalize(e)
;if(n)if("prepend"===s)this.nodes.length>1?n.raws.before=this.nodes[1].raws.before:delete n.raws.before;else if(this.first!==n)for(let e of o)i.has(e.raws)||(e.raws.before=n.raws.before)
;return o}removeChild(e,n){let s=this.index(e)
;return!n&&0===s&&this.nodes.length>1&&(this.nodes[1].raws.before=this.nodes[s].raws.before),super.removeChild(e)}
toResult(e={}){return new i(new o,this,e).stringify()}}Root.registerLazyResult=e=>{i=e},Root.registerProcessor=e=>{o=e},
e.exports=Root,Root.default=Root,a.registerRoot(Root)},91575:(e,n,s)=>{let i=s(44966),o=s(62901);class Rule extends i{
get selectors(){return o.comma(this.selector)}set selectors(e){
let n=this.selector?this.selector.match(/,\s*/):null,s=n?n[0]:","+this.raw("between","beforeOpen")
;this.selector=e.join(s)}constructor(e){super(e),this.type="rule",this.nodes||(this.nodes=[])}}e.exports=Rule,
Rule.default=Rule,i.registerRule(Rule)},98931:e=>{const n=/[\t\n\f\r "#'()/;[\\\]{}]/,s={after:"\n",beforeClose:"\n",
beforeComment:"\n",beforeDecl:"\n",beforeOpen:" ",beforeRule:"\n",colon:": ",commentLeft:" ",commentRight:" ",
emptyBody:"",indent:"    ",semicolon:!1};function atruleStart(e,s){
let i="@"+s.name,o=s.params?e.rawValue(s,"params"):"",a=s.raws.afterName
;return void 0===a?a=o?" ":"":""===a&&o&&!n.test(o[0])&&(a=" "),i+a+o}function isCustomProperty(e){
if(!e.prop.startsWith("--"))return!1;let n=e.raws.before;return void 0===n||!/[^\s;]$/.test(n)}function pushBody(e,n,s){
let i=s.nodes,o=i.length-1;for(;o>0&&"comment"===i[o].type;)o-=1;let a=e.raw(s,"semicolon"),c="document"===s.type
;for(let e=i.length-1;e>=0;e--){let s=i[e],u=o!==e||a
;!u&&e<i.length-1&&("atrule"===s.type&&!s.nodes||"decl"===s.type&&isCustomProperty(s))&&(u=!0),n.push({document:c,
node:s,semicolon:u})}}function pushBlock(e,n,s,i){let o=e.raw(s,"between","beforeOpen");e.builder(i+o+"{",s,"start")
;let a=s.nodes&&s.nodes.length,close=()=>{let n=a?e.raw(s,"after"):e.raw(s,"after","emptyBody");n&&e.builder(n),
e.builder("}",s,"end"),"rule"===s.type&&s.raws.ownSemicolon&&e.builder(s.raws.ownSemicolon,s,"end")};a?(n.push(close),
pushBody(e,n,s)):close()}class Stringifier{constructor(e){this.builder=e}atrule(e,n){let s=atruleStart(this,e)
;if(e.nodes)this.block(e,s);else{let i=(e.raws.between||"")+(n?";":"");this.builder(s+i,e)}}beforeAfter(e,n){let s
;s="decl"===e.type?this.raw(e,null,"beforeDecl"):"comment"===e.type?this.raw(e,null,"beforeComment"):"before"===n?this.raw(e,null,"beforeRule"):this.raw(e,null,"beforeClose")
;let i=e.parent,o=0;for(;i&&"root"!==i.type;)o+=1,i=i.parent;if(s.includes("\n")){let n=this.raw(e,null,"indent")
;if(n.length)for(let e=0;e<o;e++)s+=n}return s}block(e,n){let s,i=this.raw(e,"between","beforeOpen")
;this.builder(n+i+"{",e,"start"),
e.nodes&&e.nodes.length?(this.body(e),s=this.raw(e,"after")):s=this.raw(e,"after","emptyBody"),s&&this.builder(s),
this.builder("}",e,"end")}body(e){
let n=Stringifier.prototype,s=["atrule","block","body","rule","stringify"].every(e=>this[e]===n[e]),i=[]
;for(pushBody(this,i,e);i.length>0;){let e=i.pop();if("function"==typeof e){e();continue}
let n=e.node,o=this.raw(n,"before")
;o&&this.builder(o),s&&"rule"===n.type?pushBlock(this,i,n,this.rawValue(n,"selector")):s&&"atrule"===n.type&&n.nodes?pushBlock(this,i,n,atruleStart(this,n)):this.stringify(n,e.semicolon)
}}comment(e){let n=this.raw(e,"left","commentLeft"),s=this.raw(e,"right","commentRight")
;this.builder("/*"+n+e.text+s+"*/",e)}decl(e,n){
let s=e.raws,i=this.raw(e,"between","colon"),o=e.prop+i+this.rawValue(e,"value")
;e.important&&(o+=s.important||" !important"),n&&(o+=";"),this.builder(o,e)}document(e){this.body(e)}raw(e,n,i){let o
;if(i||(i=n),n&&(o=e.raws[n],void 0!==o))return o;let a=e.parent;if("before"===i){
if(!a||"root"===a.type&&a.first===e)return"";if(a&&"document"===a.type)return""}if(!a)return s[i]
;let c=e.root(),u=c.rawCache||(c.rawCache={});if(void 0!==u[i])return u[i]
;if("before"===i||"after"===i)return this.beforeAfter(e,i);{let s="raw"+function capitalize(e){
return e[0].toUpperCase()+e.slice(1)}(i);this[s]?o=this[s](c,e):c.walk(e=>{if(o=e.raws[n],void 0!==o)return!1})}
return void 0===o&&(o=s[i]),u[i]=o,o}rawBeforeClose(e){let n;return e.walk(e=>{
if(e.nodes&&e.nodes.length>0&&void 0!==e.raws.after)return n=e.raws.after,n.includes("\n")&&(n=n.replace(/[^\n]+$/,"")),
!1}),n&&(n=n.replace(/\S/g,"")),n}rawBeforeComment(e,n){let s;return e.walkComments(e=>{
if(void 0!==e.raws.before)return s=e.raws.before,s.includes("\n")&&(s=s.replace(/[^\n]+$/,"")),!1}),
void 0===s?s=this.raw(n,null,"beforeDecl"):s&&(s=s.replace(/\S/g,"")),s}rawBeforeDecl(e,n){let s;return e.walkDecls(e=>{
if(void 0!==e.raws.before)return s=e.raws.before,s.includes("\n")&&(s=s.replace(/[^\n]+$/,"")),!1}),
void 0===s?s=this.raw(n,null,"beforeRule"):s&&(s=s.replace(/\S/g,"")),s}rawBeforeOpen(e){let n;return e.walk(e=>{
if("decl"!==e.type&&(n=e.raws.between,void 0!==n))return!1}),n}rawBeforeRule(e){let n;return e.walk(s=>{
if(s.nodes&&(s.parent!==e||e.first!==s)&&void 0!==s.raws.before)return n=s.raws.before,
n.includes("\n")&&(n=n.replace(/[^\n]+$/,"")),!1}),n&&(n=n.replace(/\S/g,"")),n}rawColon(e){let n
;return e.walkDecls(e=>{if(void 0!==e.raws.between)return n=e.raws.between.replace(/[^\s:]/g,""),!1}),n}rawEmptyBody(e){
let n;return e.walk(e=>{if(e.nodes&&0===e.nodes.length&&(n=e.raws.after,void 0!==n))return!1}),n}rawIndent(e){
if(e.raws.indent)return e.raws.indent;let n;return e.walk(s=>{let i=s.parent
;if(i&&i!==e&&i.parent&&i.parent===e&&void 0!==s.raws.before){let e=s.raws.before.split("\n");return n=e[e.length-1],
n=n.replace(/\S/g,""),!1}}),n}rawSemicolon(e){let n;return e.walk(e=>{
if(e.nodes&&e.nodes.length&&"decl"===e.last.type&&(n=e.raws.semicolon,void 0!==n))return!1}),n}rawValue(e,n){
let s=e[n],i=e.raws[n];return i&&i.value===s?i.raw:s}root(e){
!(e.parent&&"document"===e.parent.type)&&e.source&&e.source.input.hasBOM&&this.builder("\ufeff",e,"start"),this.body(e),
e.raws.after&&this.builder(e.raws.after)}rule(e){this.block(e,this.rawValue(e,"selector")),
e.raws.ownSemicolon&&this.builder(e.raws.ownSemicolon,e,"end")}stringify(e,n){
if(!this[e.type])throw new Error("Unknown AST node type "+e.type+". Maybe you need to change PostCSS stringifier.")
;this[e.type](e,n)}}e.exports=Stringifier,Stringifier.default=Stringifier},77452:(e,n,s)=>{let i=s(98931)
;const o=/(<)(\/?style\b)/gi,a=/(<)(!--)/g;class SafeStringifier extends i{escapeHTML(e){let n,s,i=this.builder
;if(this.builder=(e,o,a)=>{n?(s+=e,n.push(e,o,a)):e.includes("<")?(s=e,n=[e,o,a]):i(e,o,a)},e(),this.builder=i,!n)return
;let c=function escapeHTMLInCSS(e){return e.includes("<")?e.replace(o,"\\3c $2").replace(a,"\\3c $2"):e}(s)
;if(c===s)for(let e=0;e<n.length;e+=3)i(n[e],n[e+1],n[e+2]);else{let e=function cutEscaped(e,n,s){let i=[],o=0,a=0
;for(let c=0;c<e.length;c+=3){let u=a,p=o+e[c].length;for(;o<p;)n[o]===s[a]?(o+=1,a+=1):(o+=1,a+=4);i.push(s.slice(u,a))
}return i}(n,s,c);for(let s=0;s<n.length;s+=3)i(e[s/3],n[s+1],n[s+2])}}root(e){
e.parent&&"document"===e.parent.type?(this.escapeHTML(()=>this.body(e)),
e.raws.after&&this.builder(e.raws.after)):this.escapeHTML(()=>super.root(e))}}function stringify(e,n){
let s=new SafeStringifier(n);"root"===e.type||"document"===e.type?s.stringify(e):s.escapeHTML(()=>s.stringify(e))}
e.exports=stringify,stringify.default=stringify},18164:e=>{e.exports.isClean=Symbol("isClean"),e.exports.my=Symbol("my")
},17280:(e,n,s)=>{let i,o=s(57336),a=s(13992);const c={";":o.yellow,":":o.yellow,"(":o.cyan,")":o.cyan,"[":o.yellow,
"]":o.yellow,"{":o.yellow,"}":o.yellow,"at-word":o.cyan,brackets:o.cyan,call:o.cyan,class:o.yellow,comment:o.gray,
hash:o.magenta,string:o.green};function getTokenType([e,n],s){if("word"===e){if("."===n[0])return"class"
;if("#"===n[0])return"hash"}if(!s.endOfFile()){let e=s.nextToken();if(s.back(e),
"brackets"===e[0]||"("===e[0])return"call"}return e}function terminalHighlight(e){let n=a(new i(e),{ignoreErrors:!0
}),s="";for(;!n.endOfFile();){let e=n.nextToken(),i=c[getTokenType(e,n)]
;s+=i?e[1].split(/\r?\n/).map(e=>i(e)).join("\n"):e[1]}return s}
terminalHighlight.registerInput=function registerInput(e){i=e},e.exports=terminalHighlight},13992:e=>{
const n="'".charCodeAt(0),s='"'.charCodeAt(0),i="\\".charCodeAt(0),o="/".charCodeAt(0),a="\n".charCodeAt(0),c=" ".charCodeAt(0),u="\f".charCodeAt(0),p="\t".charCodeAt(0),f="\r".charCodeAt(0),b="[".charCodeAt(0),w="]".charCodeAt(0),k="(".charCodeAt(0),v=")".charCodeAt(0),R="{".charCodeAt(0),A="}".charCodeAt(0),T=";".charCodeAt(0),I="*".charCodeAt(0),E=":".charCodeAt(0),_="@".charCodeAt(0),N=/[\t\n\f\r "#'()/;[\\\]{}]/g,B=/[\t\n\f\r !"#'():;@[\\\]{}]|\/(?=\*)/g,L=/.[\r\n"'(/\\]/,P=/[\da-f]/i,z=/(^|[\t\n\f\r "'(),/:;[\]{}])url$/i,j=/[\t\n\f\r ]*["']/y
;e.exports=function tokenizer(e,q={}){
let U,J,F,H,Y,Z,V,X,Q=e.css.valueOf(),K=q.ignoreErrors,ee=Q.length,ne=0,re=[],se=-1;function unclosed(n){
throw e.error("Unclosed "+n,ne)}return{back:function back(e){re.push(e)},endOfFile:function endOfFile(){
return 0===re.length&&ne>=ee},nextToken:function nextToken(e){if(re.length)return re.pop();if(ne>=ee)return
;let q=!!e&&e.ignoreUnclosed;switch(U=Q.charCodeAt(ne),U){case a:case c:case p:case f:case u:H=ne;do{H+=1,
U=Q.charCodeAt(H)}while(U===c||U===a||U===p||U===f||U===u);Z=["space",Q.slice(ne,H)],ne=H-1;break;case b:case w:case R:
case A:case E:case T:case v:{let e=String.fromCharCode(U);Z=[e,e,ne];break}case k:if(j.lastIndex=ne+1,
z.test(Q.substring(ne-4,ne))&&!j.test(Q)){H=ne;do{if(V=!1,H=Q.indexOf(")",H+1),-1===H){if(K||q){H=ne;break}
unclosed("bracket")}for(X=H;Q.charCodeAt(X-1)===i;)X-=1,V=!V}while(V);Z=["brackets",Q.slice(ne,H+1),ne,H],ne=H
}else ne<=se?Z=["(","(",ne]:(H=Q.indexOf(")",ne+1),J=Q.slice(ne,H+1),-1===H||L.test(J)?(se=-1===H?ee:H,
Z=["(","(",ne]):(Z=["brackets",J,ne,H],ne=H));break;case n:case s:Y=U===n?"'":'"',H=ne;do{if(V=!1,H=Q.indexOf(Y,H+1),
-1===H){if(K||q){H=ne+1;break}unclosed("string")}for(X=H;Q.charCodeAt(X-1)===i;)X-=1,V=!V}while(V)
;Z=["string",Q.slice(ne,H+1),ne,H],ne=H;break;case _:N.lastIndex=ne+1,N.test(Q),
H=0===N.lastIndex?Q.length-1:N.lastIndex-2,Z=["at-word",Q.slice(ne,H+1),ne,H],ne=H;break;case i:for(H=ne,
F=!0;Q.charCodeAt(H+1)===i;)H+=1,F=!F;if(U=Q.charCodeAt(H+1),F&&U!==o&&U!==c&&U!==a&&U!==p&&U!==f&&U!==u&&(H+=1,
P.test(Q.charAt(H)))){for(;P.test(Q.charAt(H+1));)H+=1;Q.charCodeAt(H+1)===c&&(H+=1)}Z=["word",Q.slice(ne,H+1),ne,H],
ne=H;break;default:U===o&&Q.charCodeAt(ne+1)===I?(H=Q.indexOf("*/",ne+2)+1,0===H&&(K||q?H=Q.length:unclosed("comment")),
Z=["comment",Q.slice(ne,H+1),ne,H],ne=H):(B.lastIndex=ne+1,B.test(Q),H=0===B.lastIndex?Q.length-1:B.lastIndex-2,
Z=["word",Q.slice(ne,H+1),ne,H],ne=H)}return ne++,Z},position:function position(){return ne}}}},92991:e=>{let n={}
;e.exports=function warnOnce(e){n[e]||(n[e]=!0,"undefined"!=typeof console&&console.warn&&console.warn(e))}},
53733:(e,n,s)=>{let i=s(44966),{my:o}=s(18164);class Warning{constructor(e,n={}){if(this.type="warning",this.text=e,
n.node&&n.node.source){n.node[o]||i.rebuild(n.node);let e=n.node.rangeBy(n);this.line=e.start.line,
this.column=e.start.column,this.endLine=e.end.line,this.endColumn=e.end.column}for(let e in n)this[e]=n[e]}toString(){
return this.node?this.node.error(this.text,{index:this.index,plugin:this.plugin,start:this.start,word:this.word
}).message:this.plugin?this.plugin+": "+this.text:this.text}}e.exports=Warning,Warning.default=Warning},43595:(e,n,s)=>{
const i=s(37921),o=s(31199),{isPlainObject:a}=s(93407),c=s(11689),{parse:u}=s(11044),{naughtyHref:p}=s(3171),f=["img","audio","video","picture","svg","object","map","iframe","embed"],b=["script","style"],w=["animate","animatecolor","animatemotion","animatetransform","set"],k=["href"],v=["debug","info","warn","error"]
;function each(e,n){e&&Object.keys(e).forEach(function(s){n(e[s],s)})}function has(e,n){
return{}.hasOwnProperty.call(e,n)}function filter(e,n){const s=[];return each(e,function(e){n(e)&&s.push(e)}),s}
e.exports=sanitizeHtml;const R=/^[^\0\t\n\f\r /<=>]+$/,A=8;function sanitizeHtml(e,n,s){if(null==e)return""
;const I=s&&s.depth||0,E=s&&s.iframeFallbackDepth||0;"number"==typeof e&&(e=e.toString());let _="",N=""
;function Frame(e,n){const s=this;this.tag=e,this.attribs=n||{},this.tagPosition=_.length,this.text="",
this.openingTagLength=0,this.mediaChildren=[],this.updateParentNodeText=function(){if(Y.length){
Y[Y.length-1].text+=s.text}},this.updateParentNodeMediaChildren=function(){if(Y.length&&f.includes(this.tag)){
Y[Y.length-1].mediaChildren.push(this.tag)}}}
(n=Object.assign({},sanitizeHtml.defaults,n)).parser=Object.assign({},T,n.parser);const B=function loggerFor(e){
const n=e&&e.logger||console,s={}
;for(const e of v)s[e]="function"==typeof n[e]?(...s)=>n[e](...s):(...n)=>console[e](...n);return s
}(n),tagAllowed=function(e){return!1===n.allowedTags||(n.allowedTags||[]).indexOf(e)>-1};b.forEach(function(e){
tagAllowed(e)&&!n.allowVulnerableTags&&B.warn(`Your \`allowedTags\` option includes \`${e}\`, which is inherently vulnerable to XSS attacks. Please remove it from \`allowedTags\`, or, to disable this warning, add the \`allowVulnerableTags\` option and ensure you are accounting for this risk.`)
});const L=n.nonTextTags||["script","style","textarea","option","xmp"];let P,z;n.allowedAttributes&&(P={},z={},
each(n.allowedAttributes,function(e,n){P[n]=[];const s=[];e.forEach(function(e){
"string"==typeof e&&e.indexOf("*")>=0?s.push(o(e).replace(/\\\*/g,".*")):P[n].push(e)}),
s.length&&(z[n]=new RegExp("^("+s.join("|")+")$"))}));const j={},q={},U={};each(n.allowedClasses,function(e,n){
if(P&&(has(P,n)||(P[n]=[]),P[n].push("class")),j[n]=e,Array.isArray(e)){const s=[];j[n]=[],U[n]=[],
e.forEach(function(e){
"string"==typeof e&&e.indexOf("*")>=0?s.push(o(e).replace(/\\\*/g,".*")):e instanceof RegExp?U[n].push(e):j[n].push(e)
}),s.length&&(q[n]=new RegExp("^("+s.join("|")+")$"))}});const J={};let F,H,Y,Z,V,X,Q,K,ee
;each(n.transformTags,function(e,n){let s
;"function"==typeof e?s=e:"string"==typeof e&&(s=sanitizeHtml.simpleTransform(e)),"*"===n?F=s:J[n]=s});let ne=!1
;initializeState();const re=new i.Parser({onopentag:function(s,i){if(n.onOpenTag&&n.onOpenTag(s,i),
updateRawTextRegion(),n.enforceHtmlBoundary&&"html"===s&&initializeState(),ee)return;if(X)return void Q++
;const o=new Frame(s,i);Y.push(o);let p=!1;const f=!!o.text;let b;if(has(J,s)&&(b=J[s](s,i),o.attribs=i=b.attribs,
void 0!==b.text&&(o.innerText=b.text),s!==b.tagName&&(o.name=s=b.tagName,V[H]=b.tagName)),F&&(b=F(s,i),
o.attribs=i=b.attribs,
s!==b.tagName&&(o.name=s=b.tagName,V[H]=b.tagName)),(!tagAllowed(s)||function animatesUrlAttribute(e,s){
if(-1===w.indexOf(localPart(e)))return!1;const i=n.allowedSchemesAppliedToAttributes||[]
;return Object.keys(s||{}).some(function(e){if("attributename"!==localPart(e))return!1
;const n=(s[e]||"").trim().toLowerCase(),o=n.slice(n.lastIndexOf(":")+1)
;return-1!==k.indexOf(o)||-1!==i.indexOf(n)||-1!==i.indexOf(o)})
}(s,i)||"recursiveEscape"===n.disallowedTagsMode&&!function isEmptyObject(e){for(const n in e)if(has(e,n))return!1
;return!0
}(Z)||null!=n.nestingLimit&&H>=n.nestingLimit)&&(p=!0,Z[H]=!0,"discard"!==n.disallowedTagsMode&&"completelyDiscard"!==n.disallowedTagsMode||-1!==L.indexOf(s)&&(X=!0,
Q=1,"noscript"===o.tag.toLowerCase()&&(K=function findRawTextEnd(n,s){
const i=new RegExp("</"+n+"[\\t\\n\\f\\r />]","ig");i.lastIndex=s;const o=i.exec(e);return o?o.index:1/0
}("noscript",re.endIndex+1)))),H++,p){if("discard"===n.disallowedTagsMode||"completelyDiscard"===n.disallowedTagsMode){
if(o.innerText&&!f){const e=escapeHtml(o.innerText);n.textFilter?_+=n.textFilter(e,s):_+=e,ne=!0}return}N=_,_=""}
_+="<"+s,"script"===s&&(n.allowedScriptHostnames||n.allowedScriptDomains)&&(o.innerText="")
;if(p&&("escape"===n.disallowedTagsMode||"recursiveEscape"===n.disallowedTagsMode)&&n.preserveEscapedAttributes?each(i,function(e,n){
_+=" "+n+'="'+escapeHtml(e||"",!0)+'"'}):(!P||has(P,s)||P["*"])&&each(i,function(e,p){
if(!R.test(p))return void delete o.attribs[p]
;if(""===e&&!n.allowedEmptyAttributes.includes(p)&&(n.nonBooleanAttributes.includes(p)||n.nonBooleanAttributes.includes("*")))return void delete o.attribs[p]
;let f=!1
;if(!P||has(P,s)&&-1!==P[s].indexOf(p)||P["*"]&&-1!==P["*"].indexOf(p)||has(z,s)&&z[s].test(p)||z["*"]&&z["*"].test(p))f=!0;else if(P&&P[s])for(const n of P[s])if(a(n)&&n.name&&n.name===p){
f=!0;let s="";if(!0===n.multiple){const i=e.split(" ");for(const e of i)-1!==n.values.indexOf(e)&&(""===s?s=e:s+=" "+e)
}else n.values.indexOf(e)>=0&&(s=e);e=s}if(f){
if(-1!==n.allowedSchemesAppliedToAttributes.indexOf(p)&&naughtyHref(s,e))return void delete o.attribs[p]
;if("meta"===s&&"content"===p.toLowerCase()&&function isRefresh(e){return Object.keys(e).some(function(n){
return"http-equiv"===n.toLowerCase()&&"refresh"===String(e[n]).trim().toLowerCase()})}(i)&&function naughtyRefresh(e){
const n=String(e),isWhitespace=function(e){return" "===e||"\t"===e||"\n"===e||"\f"===e||"\r"===e};let s=0
;const skipWhitespace=function(){for(;s<n.length&&isWhitespace(n[s]);)s++},lowerAt=function(e){
return(n[e]||"").toLowerCase()};skipWhitespace();const i=s;for(;s<n.length&&/[0-9.]/.test(n[s]);)s++;if(s===i)return!0
;if(s<n.length){const e=n[s];if(";"!==e&&","!==e&&!isWhitespace(e))return!0;skipWhitespace(),
";"!==n[s]&&","!==n[s]||s++,skipWhitespace()}if(s>=n.length)return!1;let o=n.slice(s),a=!0;"u"===lowerAt(s)&&(a=!1,
"r"===lowerAt(s+1)&&"l"===lowerAt(s+2)&&(s+=3,skipWhitespace(),"="===n[s]&&(s++,skipWhitespace(),a=!0)));if(a){
const e=n[s];if('"'!==e&&"'"!==e||s++,o=n.slice(s),'"'===e||"'"===e){const n=o.indexOf(e);-1!==n&&(o=o.slice(0,n))}}
return naughtyHref("meta",o)}(e))return void delete o.attribs[p];if("script"===s&&"src"===p){let s=!0;try{
const i=parseUrl(e);if(n.allowedScriptHostnames||n.allowedScriptDomains){
const e=(n.allowedScriptHostnames||[]).find(function(e){return e===i.url.hostname
}),o=(n.allowedScriptDomains||[]).find(function(e){return i.url.hostname===e||i.url.hostname.endsWith(`.${e}`)});s=e||o}
}catch(e){s=!1}if(!s)return void delete o.attribs[p]}if("iframe"===s&&"src"===p){let s=!0;try{const i=parseUrl(e)
;if(i.isRelativeUrl)s=has(n,"allowIframeRelativeUrls")?n.allowIframeRelativeUrls:!n.allowedIframeHostnames&&!n.allowedIframeDomains;else if(n.allowedIframeHostnames||n.allowedIframeDomains){
const e=(n.allowedIframeHostnames||[]).find(function(e){return e===i.url.hostname
}),o=(n.allowedIframeDomains||[]).find(function(e){return i.url.hostname===e||i.url.hostname.endsWith(`.${e}`)});s=e||o}
}catch(e){s=!1}if(!s)return void delete o.attribs[p]}if("srcset"===p||"imagesrcset"===p)try{let n=c(e)
;if(n.forEach(function(e){naughtyHref(s,e.url)&&(e.evil=!0)}),n=filter(n,function(e){return!e.evil}),
!n.length)return void delete o.attribs[p];e=function stringifySrcset(e){return e.map(function(e){
if(!e.url)throw new Error("URL missing");return e.url+(e.w?` ${e.w}w`:"")+(e.h?` ${e.h}h`:"")+(e.d?` ${e.d}x`:"")
}).join(", ")}(filter(n,function(e){return!e.evil})),o.attribs[p]=e}catch(e){return void delete o.attribs[p]}
if("class"===p){const n=j[s],i=j["*"],a=q[s],c=U[s],u=U["*"],f=[a,q["*"]].concat(c,u).filter(function(e){return e})
;if(!(e=filterClasses(e,n&&i?function mergeClasses(e,n){return Array.isArray(e)&&Array.isArray(n)?e.concat(n):n
}(n,i):n||i,f)).length)return void delete o.attribs[p]}if("style"===p)if(n.parseStyleAttributes)try{
const i=function filterCss(e,n){if(!n)return e;const s=e.nodes[0];let i
;i=n[s.selector]&&n["*"]?function mergeStyles(e,n){const s=Object.create(null)
;for(const i of[e,n])for(const e of Object.keys(i))s[e]=has(s,e)?s[e].concat(i[e]):i[e];return s
}(n[s.selector],n["*"]):n[s.selector]||n["*"];i&&(e.nodes[0].nodes=s.nodes.reduce(function filterDeclarations(e){
return function(n,s){if(has(e,s.prop)){e[s.prop].some(function(e){return e.test(s.value)})&&n.push(s)}return n}}(i),[]))
;return e}(u(s+" {"+e+"}",{map:!1}),n.allowedStyles);if(e=function stringifyStyleAttributes(e){
return e.nodes[0].nodes.reduce(function(e,n){return e.push(`${n.prop}:${n.value}${n.important?" !important":""}`),e
},[]).join(";")}(i),0===e.length)return void delete o.attribs[p]}catch(n){
return"undefined"!=typeof window&&B.warn(`Failed to parse "${s} {${e}}". If you are running this in a browser, we recommend disabling style parsing with the parseStyleAttributes option, since it only works in a node environment due to a postcss dependency. More info: https://github.com/apostrophecms/sanitize-html/issues/547`),
void delete o.attribs[p]
}else if(n.allowedStyles)throw new Error("allowedStyles option cannot be used together with parseStyleAttributes: false.")
;_+=" "+p,e&&e.length?_+='="'+escapeHtml(e,!0)+'"':n.allowedEmptyAttributes.includes(p)&&(_+='=""')
}else delete o.attribs[p]}),-1!==n.selfClosing.indexOf(s))_+=" />";else if(_+=">",o.innerText&&!f){
const e=escapeHtml(o.innerText);n.textFilter?_+=n.textFilter(e,s):_+=e,ne=!0}p&&(_=N+escapeHtml(_),N=""),
o.openingTagLength=_.length-o.tagPosition},ontext:function(e){if(updateRawTextRegion(),X||ee)return
;const s=Y[Y.length-1];let i;if(s&&(i=s.tag,e=void 0!==s.innerText?s.innerText:e),
"completelyDiscard"!==n.disallowedTagsMode||tagAllowed(i))if(!i||!tagAllowed(i)||"discard"!==n.disallowedTagsMode&&"completelyDiscard"!==n.disallowedTagsMode||"script"!==i&&"style"!==i)if(!i||!tagAllowed(i)||"discard"!==n.disallowedTagsMode&&"completelyDiscard"!==n.disallowedTagsMode||"textarea"!==i&&"xmp"!==i){
if("iframe"===i&&!tagAllowed(i)&&"discard"===n.disallowedTagsMode&&E<A)_+=sanitizeHtml(e,n,{depth:H,
iframeFallbackDepth:E+1});else if(!ne){const s=escapeHtml(e,!1);n.textFilter?_+=n.textFilter(s,i):_+=s}
}else _+="xmp"===i?e.replace(/</g,"&lt;").replace(/>/g,"&gt;"):escapeHtml(e,!1);else _+=e;else e="";if(Y.length){
Y[Y.length-1].text+=e}},onclosetag:function(e,s){if(n.onCloseTag&&n.onCloseTag(e,s),updateRawTextRegion(),ee){
const n=Y[Y.length-1];if(!n||n.tag!==e)return}else if(X){if(Q--,Q)return;X=!1,null!==K&&(ee=!0)}const i=Y.pop()
;if(!i)return;if(i.tag!==e)return void Y.push(i);X=!!n.enforceHtmlBoundary&&"html"===e,H--;const o=Z[H];if(o){
if(delete Z[H],
"discard"===n.disallowedTagsMode||"completelyDiscard"===n.disallowedTagsMode)return void i.updateParentNodeText();N=_,
_=""}if(V[H]&&(e=V[H],delete V[H]),n.exclusiveFilter){const e=n.exclusiveFilter(i);if("excludeTag"===e)return o&&(_=N,
N=""),void(_=_.substring(0,i.tagPosition)+_.substring(i.tagPosition+i.openingTagLength))
;if(e)return void(_=_.substring(0,i.tagPosition))}i.updateParentNodeMediaChildren(),i.updateParentNodeText(),
-1!==n.selfClosing.indexOf(e)||s&&!tagAllowed(e)&&["escape","recursiveEscape"].indexOf(n.disallowedTagsMode)>=0?o&&(_=N,
N=""):(_+="</"+e+">",o&&(_=N+escapeHtml(_),N=""),ne=!1)}},n.parser);if(re.write(e),re.end(),
"escape"===n.disallowedTagsMode||"recursiveEscape"===n.disallowedTagsMode){const n=re.endIndex
;if(null!=n&&n>=0&&n<e.length){const s=e.substring(n);_+=escapeHtml(s)
}else(null==n||n<0)&&e.length>0&&""===_&&(_=escapeHtml(e))}return _;function initializeState(){_="",H=I,Y=[],Z={},V={},
X=!1,Q=0,K=null,ee=!1}function updateRawTextRegion(){null!==K&&re.startIndex>=K&&(K=null,ee=!1)}
function escapeHtml(e,s){
return"string"!=typeof e&&(e+=""),n.parser.decodeEntities&&(e=e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;"),
s&&(e=e.replace(/"/g,"&quot;"))),
e=e.replace(/&(?![a-zA-Z0-9#]{1,20};)/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;"),
s&&(e=e.replace(/"/g,"&quot;")),e}function naughtyHref(e,s){
const i=has(n.allowedSchemesByTag,e)?n.allowedSchemesByTag[e]:n.allowedSchemes||[];return p(s,{allowedSchemes:i,
allowProtocolRelative:n.allowProtocolRelative})}function localPart(e){const n=e.toLowerCase()
;return n.slice(n.lastIndexOf(":")+1)}function parseUrl(e){
if((e=e.replace(/^(\w+:)?\s*[\\/]\s*[\\/]/,"$1//")).startsWith("relative:"))throw new Error("relative: exploit attempt")
;let n="relative://relative-site";for(let e=0;e<100;e++)n+=`/${e}`;const s=new URL(e,n);return{
isRelativeUrl:s&&"relative-site"===s.hostname&&"relative:"===s.protocol,url:s}}function filterClasses(e,n,s){
return n?(e=e.split(/\s+/)).filter(function(e){return-1!==n.indexOf(e)||s.some(function(n){return n.test(e)})
}).join(" "):e}}const T={decodeEntities:!0};sanitizeHtml.defaults={
allowedTags:["address","article","aside","footer","header","h1","h2","h3","h4","h5","h6","hgroup","main","nav","section","blockquote","dd","div","dl","dt","figcaption","figure","hr","li","menu","ol","p","pre","ul","a","abbr","b","bdi","bdo","br","cite","code","data","dfn","em","i","kbd","mark","q","rb","rp","rt","rtc","ruby","s","samp","small","span","strong","sub","sup","time","u","var","wbr","caption","col","colgroup","table","tbody","td","tfoot","th","thead","tr"],
nonBooleanAttributes:["abbr","accept","accept-charset","accesskey","action","allow","alt","as","autocapitalize","autocomplete","blocking","charset","cite","class","color","cols","colspan","content","contenteditable","coords","crossorigin","data","datetime","decoding","dir","dirname","download","draggable","enctype","enterkeyhint","fetchpriority","for","form","formaction","formenctype","formmethod","formtarget","headers","height","hidden","high","href","hreflang","http-equiv","id","imagesizes","imagesrcset","inputmode","integrity","is","itemid","itemprop","itemref","itemtype","kind","label","lang","list","loading","low","max","maxlength","media","method","min","minlength","name","nonce","optimum","pattern","ping","placeholder","popover","popovertarget","popovertargetaction","poster","preload","referrerpolicy","rel","rows","rowspan","sandbox","scope","shape","size","sizes","slot","span","spellcheck","src","srcdoc","srclang","srcset","start","step","style","tabindex","target","title","translate","type","usemap","value","width","wrap","onauxclick","onafterprint","onbeforematch","onbeforeprint","onbeforeunload","onbeforetoggle","onblur","oncancel","oncanplay","oncanplaythrough","onchange","onclick","onclose","oncontextlost","oncontextmenu","oncontextrestored","oncopy","oncuechange","oncut","ondblclick","ondrag","ondragend","ondragenter","ondragleave","ondragover","ondragstart","ondrop","ondurationchange","onemptied","onended","onerror","onfocus","onformdata","onhashchange","oninput","oninvalid","onkeydown","onkeypress","onkeyup","onlanguagechange","onload","onloadeddata","onloadedmetadata","onloadstart","onmessage","onmessageerror","onmousedown","onmouseenter","onmouseleave","onmousemove","onmouseout","onmouseover","onmouseup","onoffline","ononline","onpagehide","onpageshow","onpaste","onpause","onplay","onplaying","onpopstate","onprogress","onratechange","onreset","onresize","onrejectionhandled","onscroll","onscrollend","onsecuritypolicyviolation","onseeked","onseeking","onselect","onslotchange","onstalled","onstorage","onsubmit","onsuspend","ontimeupdate","ontoggle","onunhandledrejection","onunload","onvolumechange","onwaiting","onwheel"],
disallowedTagsMode:"discard",allowedAttributes:{a:["href","name","target"],
img:["src","srcset","alt","title","width","height","loading"]},allowedEmptyAttributes:["alt"],
selfClosing:["img","br","hr","area","base","basefont","input","link","meta","col"],
allowedSchemes:["http","https","ftp","mailto","tel"],allowedSchemesByTag:{},
allowedSchemesAppliedToAttributes:["href","src","cite","action","formaction","data","xlink:href","poster","background","ping","longdesc","usemap","codebase","classid","archive","profile","manifest","itemid","dynsrc","lowsrc"],
allowProtocolRelative:!0,enforceHtmlBoundary:!1,parseStyleAttributes:!0,preserveEscapedAttributes:!1},
sanitizeHtml.simpleTransform=function(e,n,s){return s=void 0===s||s,n=n||{},function(i,o){let a
;if(s)for(a in n)o[a]=n[a];else o=n;return{tagName:e,attribs:o}}}},21670:(e,n,s)=>{
var i=s(63580),o=Object.prototype.hasOwnProperty,a="undefined"!=typeof Map;function ArraySet(){this._array=[],
this._set=a?new Map:Object.create(null)}ArraySet.fromArray=function ArraySet_fromArray(e,n){
for(var s=new ArraySet,i=0,o=e.length;i<o;i++)s.add(e[i],n);return s},ArraySet.prototype.size=function ArraySet_size(){
return a?this._set.size:Object.getOwnPropertyNames(this._set).length},ArraySet.prototype.add=function ArraySet_add(e,n){
var s=a?e:i.toSetString(e),c=a?this.has(e):o.call(this._set,s),u=this._array.length;c&&!n||this._array.push(e),
c||(a?this._set.set(e,u):this._set[s]=u)},ArraySet.prototype.has=function ArraySet_has(e){if(a)return this._set.has(e)
;var n=i.toSetString(e);return o.call(this._set,n)},ArraySet.prototype.indexOf=function ArraySet_indexOf(e){if(a){
var n=this._set.get(e);if(n>=0)return n}else{var s=i.toSetString(e);if(o.call(this._set,s))return this._set[s]}
throw new Error('"'+e+'" is not in the set.')},ArraySet.prototype.at=function ArraySet_at(e){
if(e>=0&&e<this._array.length)return this._array[e];throw new Error("No element indexed by "+e)},
ArraySet.prototype.toArray=function ArraySet_toArray(){return this._array.slice()},n.C=ArraySet},73503:(e,n,s)=>{
var i=s(80435);n.encode=function base64VLQ_encode(e){var n,s="",o=function toVLQSigned(e){return e<0?1+(-e<<1):0+(e<<1)
}(e);do{n=31&o,(o>>>=5)>0&&(n|=32),s+=i.encode(n)}while(o>0);return s},n.decode=function base64VLQ_decode(e,n,s){
var o,a,c=e.length,u=0,p=0;do{if(n>=c)throw new Error("Expected more digits in base 64 VLQ value.")
;if(-1===(a=i.decode(e.charCodeAt(n++))))throw new Error("Invalid base64 digit: "+e.charAt(n-1));o=!!(32&a),
u+=(a&=31)<<p,p+=5}while(o);s.value=function fromVLQSigned(e){var n=e>>1;return 1&~e?n:-n}(u),s.rest=n}},80435:(e,n)=>{
var s="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split("");n.encode=function(e){
if(0<=e&&e<s.length)return s[e];throw new TypeError("Must be between 0 and 63: "+e)},n.decode=function(e){
return 65<=e&&e<=90?e-65:97<=e&&e<=122?e-97+26:48<=e&&e<=57?e-48+52:43==e?62:47==e?63:-1}},11846:(e,n)=>{
function recursiveSearch(e,s,i,o,a,c){var u=Math.floor((s-e)/2)+e,p=a(i,o[u],!0)
;return 0===p?u:p>0?s-u>1?recursiveSearch(u,s,i,o,a,c):c==n.LEAST_UPPER_BOUND?s<o.length?s:-1:u:u-e>1?recursiveSearch(e,u,i,o,a,c):c==n.LEAST_UPPER_BOUND?u:e<0?-1:e
}n.GREATEST_LOWER_BOUND=1,n.LEAST_UPPER_BOUND=2,n.search=function search(e,s,i,o){if(0===s.length)return-1
;var a=recursiveSearch(-1,s.length,e,s,i,o||n.GREATEST_LOWER_BOUND);if(a<0)return-1
;for(;a-1>=0&&0===i(s[a],s[a-1],!0);)--a;return a}},66941:(e,n,s)=>{var i=s(63580);function MappingList(){
this._array=[],this._sorted=!0,this._last={generatedLine:-1,generatedColumn:0}}
MappingList.prototype.unsortedForEach=function MappingList_forEach(e,n){this._array.forEach(e,n)},
MappingList.prototype.add=function MappingList_add(e){!function generatedPositionAfter(e,n){
var s=e.generatedLine,o=n.generatedLine,a=e.generatedColumn,c=n.generatedColumn
;return o>s||o==s&&c>=a||i.compareByGeneratedPositionsInflated(e,n)<=0}(this._last,e)?(this._sorted=!1,
this._array.push(e)):(this._last=e,this._array.push(e))},MappingList.prototype.toArray=function MappingList_toArray(){
return this._sorted||(this._array.sort(i.compareByGeneratedPositionsInflated),this._sorted=!0),this._array},
n.P=MappingList},38814:(e,n)=>{function swap(e,n,s){var i=e[n];e[n]=e[s],e[s]=i}function randomIntInRange(e,n){
return Math.round(e+Math.random()*(n-e))}var s=[function doQuickSort0(e,n,s,i){if(s<i){var o=s-1
;swap(e,randomIntInRange(s,i),i);for(var a=e[i],c=s;c<i;c++)n(e[c],a,!1)<=0&&swap(e,o+=1,c);swap(e,o+1,c);var u=o+1
;doQuickSort0(e,n,s,u-1),doQuickSort0(e,n,u+1,i)}},function doQuickSort1(e,n,s,i){if(s<i){var o=s-1
;swap(e,randomIntInRange(s,i),i);for(var a=e[i],c=s;c<i;c++)n(e[c],a,!1)<=0&&swap(e,o+=1,c);swap(e,o+1,c);var u=o+1
;doQuickSort1(e,n,s,u-1),doQuickSort1(e,n,u+1,i)}},function doQuickSort2(e,n,s,i){if(s<i){var o=s-1
;swap(e,randomIntInRange(s,i),i);for(var a=e[i],c=s;c<i;c++)n(e[c],a,!1)<=0&&swap(e,o+=1,c);swap(e,o+1,c);var u=o+1
;doQuickSort2(e,n,s,u-1),doQuickSort2(e,n,u+1,i)}},function doQuickSort3(e,n,s,i){if(s<i){var o=s-1
;swap(e,randomIntInRange(s,i),i);for(var a=e[i],c=s;c<i;c++)n(e[c],a,!1)<=0&&swap(e,o+=1,c);swap(e,o+1,c);var u=o+1
;doQuickSort3(e,n,s,u-1),doQuickSort3(e,n,u+1,i)}}],i=0,o=new WeakMap;n.g=function(e,n,a=0){var c=o.get(n)
;void 0===c&&(c=s[Math.min(i++,s.length-1)],o.set(n,c)),c(e,n,a,e.length-1)}},33315:(e,n,s)=>{
var i=s(63580),o=s(11846),a=s(21670).C,c=s(73503),u=s(38814).g,p=1e7;function SourceMapConsumer(e,n){var s=e
;return"string"==typeof e&&(s=i.parseSourceMapInput(e)),
null!=s.sections?new IndexedSourceMapConsumer(s,n):new BasicSourceMapConsumer(s,n)}function BasicSourceMapConsumer(e,n){
var s=e;"string"==typeof e&&(s=i.parseSourceMapInput(e))
;var o=i.getArg(s,"version"),c=i.getArg(s,"sources"),u=i.getArg(s,"names",[]),p=i.getArg(s,"sourceRoot",null),f=i.getArg(s,"sourcesContent",null),b=i.getArg(s,"mappings"),w=i.getArg(s,"file",null)
;if(o!=this._version)throw new Error("Unsupported version: "+o);p&&(p=i.normalize(p)),
c=c.map(String).map(i.normalize).map(function(e){return p&&i.isAbsolute(p)&&i.isAbsolute(e)?i.relative(p,e):e}),
this._names=a.fromArray(u.map(String),!0),
this._sources=a.fromArray(c,!0),this._absoluteSources=this._sources.toArray().map(function(e){
return i.computeSourceURL(p,e,n)}),this.sourceRoot=p,this.sourcesContent=f,this._mappings=b,this._sourceMapURL=n,
this.file=w}function Mapping(){this.generatedLine=0,this.generatedColumn=0,this.source=null,this.originalLine=null,
this.originalColumn=null,this.name=null}SourceMapConsumer.fromSourceMap=function(e,n){
return BasicSourceMapConsumer.fromSourceMap(e,n)},SourceMapConsumer.prototype._version=3,
SourceMapConsumer.prototype.__generatedMappings=null,
Object.defineProperty(SourceMapConsumer.prototype,"_generatedMappings",{configurable:!0,enumerable:!0,get:function(){
return this.__generatedMappings||this._parseMappings(this._mappings,this.sourceRoot),this.__generatedMappings}}),
SourceMapConsumer.prototype.__originalMappings=null,
Object.defineProperty(SourceMapConsumer.prototype,"_originalMappings",{configurable:!0,enumerable:!0,get:function(){
return this.__originalMappings||this._parseMappings(this._mappings,this.sourceRoot),this.__originalMappings}}),
SourceMapConsumer.prototype._charIsMappingSeparator=function SourceMapConsumer_charIsMappingSeparator(e,n){
var s=e.charAt(n);return";"===s||","===s
},SourceMapConsumer.prototype._parseMappings=function SourceMapConsumer_parseMappings(e,n){
throw new Error("Subclasses must implement _parseMappings")},SourceMapConsumer.GENERATED_ORDER=1,
SourceMapConsumer.ORIGINAL_ORDER=2,SourceMapConsumer.GREATEST_LOWER_BOUND=1,SourceMapConsumer.LEAST_UPPER_BOUND=2,
SourceMapConsumer.prototype.eachMapping=function SourceMapConsumer_eachMapping(e,n,s){var o,a=n||null
;switch(s||SourceMapConsumer.GENERATED_ORDER){case SourceMapConsumer.GENERATED_ORDER:o=this._generatedMappings;break
;case SourceMapConsumer.ORIGINAL_ORDER:o=this._originalMappings;break;default:
throw new Error("Unknown order of iteration.")}
for(var c=this.sourceRoot,u=e.bind(a),p=this._names,f=this._sources,b=this._sourceMapURL,w=0,k=o.length;w<k;w++){
var v=o[w],R=null===v.source?null:f.at(v.source);null!==R&&(R=i.computeSourceURL(c,R,b)),u({source:R,
generatedLine:v.generatedLine,generatedColumn:v.generatedColumn,originalLine:v.originalLine,
originalColumn:v.originalColumn,name:null===v.name?null:p.at(v.name)})}
},SourceMapConsumer.prototype.allGeneratedPositionsFor=function SourceMapConsumer_allGeneratedPositionsFor(e){
var n=i.getArg(e,"line"),s={source:i.getArg(e,"source"),originalLine:n,originalColumn:i.getArg(e,"column",0)}
;if(s.source=this._findSourceIndex(s.source),s.source<0)return[]
;var a=[],c=this._findMapping(s,this._originalMappings,"originalLine","originalColumn",i.compareByOriginalPositions,o.LEAST_UPPER_BOUND)
;if(c>=0){var u=this._originalMappings[c]
;if(void 0===e.column)for(var p=u.originalLine;u&&u.source===s.source&&u.originalLine===p;)a.push({
line:i.getArg(u,"generatedLine",null),column:i.getArg(u,"generatedColumn",null),
lastColumn:i.getArg(u,"lastGeneratedColumn",null)
}),u=this._originalMappings[++c];else for(var f=u.originalColumn;u&&u.source===s.source&&u.originalLine===n&&u.originalColumn==f;)a.push({
line:i.getArg(u,"generatedLine",null),column:i.getArg(u,"generatedColumn",null),
lastColumn:i.getArg(u,"lastGeneratedColumn",null)}),u=this._originalMappings[++c]}return a},
n.SourceMapConsumer=SourceMapConsumer,BasicSourceMapConsumer.prototype=Object.create(SourceMapConsumer.prototype),
BasicSourceMapConsumer.prototype.consumer=SourceMapConsumer,
BasicSourceMapConsumer.prototype._findSourceIndex=function(e){var n,s=e
;if(null!=this.sourceRoot&&(s=i.relative(this.sourceRoot,s)),this._sources.has(s))return this._sources.indexOf(s)
;for(n=0;n<this._absoluteSources.length;++n)if(this._absoluteSources[n]==e)return n;return-1},
BasicSourceMapConsumer.fromSourceMap=function SourceMapConsumer_fromSourceMap(e,n){
var s=Object.create(BasicSourceMapConsumer.prototype),o=s._names=a.fromArray(e._names.toArray(),!0),c=s._sources=a.fromArray(e._sources.toArray(),!0)
;s.sourceRoot=e._sourceRoot,s.sourcesContent=e._generateSourcesContent(s._sources.toArray(),s.sourceRoot),
s.file=e._file,s._sourceMapURL=n,s._absoluteSources=s._sources.toArray().map(function(e){
return i.computeSourceURL(s.sourceRoot,e,n)})
;for(var p=e._mappings.toArray().slice(),f=s.__generatedMappings=[],b=s.__originalMappings=[],w=0,k=p.length;w<k;w++){
var v=p[w],R=new Mapping;R.generatedLine=v.generatedLine,R.generatedColumn=v.generatedColumn,
v.source&&(R.source=c.indexOf(v.source),R.originalLine=v.originalLine,R.originalColumn=v.originalColumn,
v.name&&(R.name=o.indexOf(v.name)),b.push(R)),f.push(R)}return u(s.__originalMappings,i.compareByOriginalPositions),s},
BasicSourceMapConsumer.prototype._version=3,Object.defineProperty(BasicSourceMapConsumer.prototype,"sources",{
get:function(){return this._absoluteSources.slice()}});const f=i.compareByGeneratedPositionsDeflatedNoLine
;function sortGenerated(e,n){let s=e.length,i=e.length-n;if(!(i<=1))if(2==i){let s=e[n],i=e[n+1];f(s,i)>0&&(e[n]=i,
e[n+1]=s)}else if(i<20)for(let i=n;i<s;i++)for(let s=i;s>n;s--){let n=e[s-1],i=e[s];if(f(n,i)<=0)break;e[s-1]=i,e[s]=n
}else u(e,f,n)}function IndexedSourceMapConsumer(e,n){var s=e;"string"==typeof e&&(s=i.parseSourceMapInput(e))
;var o=i.getArg(s,"version"),c=i.getArg(s,"sections");if(o!=this._version)throw new Error("Unsupported version: "+o)
;this._sources=new a,this._names=new a;var u={line:-1,column:0},f=0;this._sections=c.map(function(e){
if(e.url)throw new Error("Support for url field in sections not implemented.")
;var s=i.getArg(e,"offset"),o=i.getArg(s,"line"),a=i.getArg(s,"column")
;if(!isValidOffset(o)||!isValidOffset(a))throw new Error("Section offset line and column must be non-negative integers.")
;if(o>p)throw new Error("Section offset line must not exceed "+p+".")
;if(o<u.line||o===u.line&&a<u.column)throw new Error("Section offsets must be ordered and non-overlapping.");u=s
;var c=new SourceMapConsumer(i.getArg(e,"map"),n),b=o+(c._maxOffsetLine||0)
;if(b>p)throw new Error("Section offset line must not exceed "+p+", including offsets of nested sections.")
;return b>f&&(f=b),{generatedOffset:{generatedLine:o+1,generatedColumn:a+1},consumer:c}}),this._maxOffsetLine=f}
function isValidOffset(e){return"number"==typeof e&&e>=0&&e<=9007199254740991&&Math.floor(e)===e}
BasicSourceMapConsumer.prototype._parseMappings=function SourceMapConsumer_parseMappings(e,n){
var s,o,a,p,f=1,b=0,w=0,k=0,v=0,R=0,A=e.length,T=0,I={},E=[],_=[];let N=0;for(;T<A;)if(";"===e.charAt(T))f++,T++,b=0,
sortGenerated(_,N),N=_.length;else if(","===e.charAt(T))T++;else{for((s=new Mapping).generatedLine=f,
a=T;a<A&&!this._charIsMappingSeparator(e,a);a++);for(e.slice(T,a),o=[];T<a;)c.decode(e,T,I),p=I.value,T=I.rest,o.push(p)
;if(2===o.length)throw new Error("Found a source, but no line and column")
;if(3===o.length)throw new Error("Found a source and line, but no column");if(s.generatedColumn=b+o[0],
b=s.generatedColumn,o.length>1&&(s.source=v+o[1],v+=o[1],s.originalLine=w+o[2],w=s.originalLine,s.originalLine+=1,
s.originalColumn=k+o[3],k=s.originalColumn,o.length>4&&(s.name=R+o[4],R+=o[4])),_.push(s),
"number"==typeof s.originalLine){let e=s.source;for(;E.length<=e;)E.push(null);null===E[e]&&(E[e]=[]),E[e].push(s)}}
sortGenerated(_,N),this.__generatedMappings=_
;for(var B=[],L=0;L<E.length;L++)null!=E[L]&&(u(E[L],i.compareByOriginalPositionsNoSource),B.push(E[L]))
;for(var P=[],z=0;z<B.length;z+=4096)P=P.concat(...B.slice(z,z+4096));this.__originalMappings=P},
BasicSourceMapConsumer.prototype._findMapping=function SourceMapConsumer_findMapping(e,n,s,i,a,c){
if(e[s]<=0)throw new TypeError("Line must be greater than or equal to 1, got "+e[s])
;if(e[i]<0)throw new TypeError("Column must be greater than or equal to 0, got "+e[i]);return o.search(e,n,a,c)},
BasicSourceMapConsumer.prototype.computeColumnSpans=function SourceMapConsumer_computeColumnSpans(){
for(var e=0;e<this._generatedMappings.length;++e){var n=this._generatedMappings[e]
;if(e+1<this._generatedMappings.length){var s=this._generatedMappings[e+1];if(n.generatedLine===s.generatedLine){
n.lastGeneratedColumn=s.generatedColumn-1;continue}}n.lastGeneratedColumn=1/0}},
BasicSourceMapConsumer.prototype.originalPositionFor=function SourceMapConsumer_originalPositionFor(e){var n={
generatedLine:i.getArg(e,"line"),generatedColumn:i.getArg(e,"column")
},s=this._findMapping(n,this._generatedMappings,"generatedLine","generatedColumn",i.compareByGeneratedPositionsDeflated,i.getArg(e,"bias",SourceMapConsumer.GREATEST_LOWER_BOUND))
;if(s>=0){var o=this._generatedMappings[s];if(o.generatedLine===n.generatedLine){var a=i.getArg(o,"source",null)
;null!==a&&(a=this._sources.at(a),a=i.computeSourceURL(this.sourceRoot,a,this._sourceMapURL))
;var c=i.getArg(o,"name",null);return null!==c&&(c=this._names.at(c)),{source:a,line:i.getArg(o,"originalLine",null),
column:i.getArg(o,"originalColumn",null),name:c}}}return{source:null,line:null,column:null,name:null}},
BasicSourceMapConsumer.prototype.hasContentsOfAllSources=function BasicSourceMapConsumer_hasContentsOfAllSources(){
return!!this.sourcesContent&&(this.sourcesContent.length>=this._sources.size()&&!this.sourcesContent.some(function(e){
return null==e}))},BasicSourceMapConsumer.prototype.sourceContentFor=function SourceMapConsumer_sourceContentFor(e,n){
if(!this.sourcesContent)return null;var s=this._findSourceIndex(e);if(s>=0)return this.sourcesContent[s];var o,a=e
;if(null!=this.sourceRoot&&(a=i.relative(this.sourceRoot,a)),null!=this.sourceRoot&&(o=i.urlParse(this.sourceRoot))){
var c=a.replace(/^file:\/\//,"")
;if("file"==o.scheme&&this._sources.has(c))return this.sourcesContent[this._sources.indexOf(c)]
;if((!o.path||"/"==o.path)&&this._sources.has("/"+a))return this.sourcesContent[this._sources.indexOf("/"+a)]}
if(n)return null;throw new Error('"'+a+'" is not in the SourceMap.')
},BasicSourceMapConsumer.prototype.generatedPositionFor=function SourceMapConsumer_generatedPositionFor(e){
var n=i.getArg(e,"source");if((n=this._findSourceIndex(n))<0)return{line:null,column:null,lastColumn:null};var s={
source:n,originalLine:i.getArg(e,"line"),originalColumn:i.getArg(e,"column")
},o=this._findMapping(s,this._originalMappings,"originalLine","originalColumn",i.compareByOriginalPositions,i.getArg(e,"bias",SourceMapConsumer.GREATEST_LOWER_BOUND))
;if(o>=0){var a=this._originalMappings[o];if(a.source===s.source)return{line:i.getArg(a,"generatedLine",null),
column:i.getArg(a,"generatedColumn",null),lastColumn:i.getArg(a,"lastGeneratedColumn",null)}}return{line:null,
column:null,lastColumn:null}},IndexedSourceMapConsumer.prototype=Object.create(SourceMapConsumer.prototype),
IndexedSourceMapConsumer.prototype.constructor=SourceMapConsumer,IndexedSourceMapConsumer.prototype._version=3,
Object.defineProperty(IndexedSourceMapConsumer.prototype,"sources",{get:function(){
for(var e=[],n=0;n<this._sections.length;n++)for(var s=this._sections[n].consumer.sources,i=0;i<s.length;i++)e.push(s[i])
;return e}
}),IndexedSourceMapConsumer.prototype.originalPositionFor=function IndexedSourceMapConsumer_originalPositionFor(e){
var n={generatedLine:i.getArg(e,"line"),generatedColumn:i.getArg(e,"column")},s=o.search(n,this._sections,function(e,n){
var s=e.generatedLine-n.generatedOffset.generatedLine;return s||e.generatedColumn-(n.generatedOffset.generatedColumn-1)
}),a=this._sections[s];return a?a.consumer.originalPositionFor({
line:n.generatedLine-(a.generatedOffset.generatedLine-1),
column:n.generatedColumn-(a.generatedOffset.generatedLine===n.generatedLine?a.generatedOffset.generatedColumn-1:0),
bias:e.bias}):{source:null,line:null,column:null,name:null}
},IndexedSourceMapConsumer.prototype.hasContentsOfAllSources=function IndexedSourceMapConsumer_hasContentsOfAllSources(){
return this._sections.every(function(e){return e.consumer.hasContentsOfAllSources()})},
IndexedSourceMapConsumer.prototype.sourceContentFor=function IndexedSourceMapConsumer_sourceContentFor(e,n){
for(var s=0;s<this._sections.length;s++){var i=this._sections[s].consumer.sourceContentFor(e,!0);if(i||""===i)return i}
if(n)return null;throw new Error('"'+e+'" is not in the SourceMap.')
},IndexedSourceMapConsumer.prototype._findSourceIndex=function(e){this._generatedMappings
;for(var n=0;n<this._sections.length;n++){var s=this._sections[n].consumer,o=s._findSourceIndex(e);if(-1!==o){
var a=i.computeSourceURL(s.sourceRoot,s._sources.at(o),this._sourceMapURL)
;if(this._sources.has(a))return this._sources.indexOf(a)}}return-1
},IndexedSourceMapConsumer.prototype._findMapping=BasicSourceMapConsumer.prototype._findMapping,
IndexedSourceMapConsumer.prototype.generatedPositionFor=BasicSourceMapConsumer.prototype.generatedPositionFor,
IndexedSourceMapConsumer.prototype.computeColumnSpans=BasicSourceMapConsumer.prototype.computeColumnSpans,
IndexedSourceMapConsumer.prototype._parseMappings=function IndexedSourceMapConsumer_parseMappings(e,n){
this.__generatedMappings=[],this.__originalMappings=[]
;for(var s=0;s<this._sections.length;s++)for(var o=this._sections[s],a=o.consumer._generatedMappings,c=0;c<a.length;c++){
var p=a[c],f=o.consumer._sources.at(p.source)
;null!==f&&(f=i.computeSourceURL(o.consumer.sourceRoot,f,this._sourceMapURL)),this._sources.add(f),
f=this._sources.indexOf(f);var b=null;p.name&&(b=o.consumer._names.at(p.name),this._names.add(b),
b=this._names.indexOf(b));var w={source:f,generatedLine:p.generatedLine+(o.generatedOffset.generatedLine-1),
generatedColumn:p.generatedColumn+(1===p.generatedLine?o.generatedOffset.generatedColumn-1:0),
originalLine:p.originalLine,originalColumn:p.originalColumn,name:b};this.__generatedMappings.push(w),
"number"==typeof w.originalLine&&this.__originalMappings.push(w)}
u(this.__generatedMappings,i.compareByGeneratedPositionsDeflated),
u(this.__originalMappings,i.compareByOriginalPositions)}},23726:(e,n,s)=>{
var i=s(73503),o=s(63580),a=s(21670).C,c=s(66941).P;function SourceMapGenerator(e){e||(e={}),
this._file=o.getArg(e,"file",null),this._sourceRoot=o.getArg(e,"sourceRoot",null),
this._skipValidation=o.getArg(e,"skipValidation",!1),this._ignoreInvalidMapping=o.getArg(e,"ignoreInvalidMapping",!1),
this._sources=new a,this._names=new a,this._mappings=new c,this._sourcesContents=null}
SourceMapGenerator.prototype._version=3,SourceMapGenerator.fromSourceMap=function SourceMapGenerator_fromSourceMap(e,n){
var s=e.sourceRoot,i=new SourceMapGenerator(Object.assign(n||{},{file:e.file,sourceRoot:s}))
;return e.eachMapping(function(e){var n={generated:{line:e.generatedLine,column:e.generatedColumn}}
;null!=e.source&&(n.source=e.source,null!=s&&(n.source=o.relative(s,n.source)),n.original={line:e.originalLine,
column:e.originalColumn},null!=e.name&&(n.name=e.name)),i.addMapping(n)}),e.sources.forEach(function(n){var a=n
;null!==s&&(a=o.relative(s,n)),i._sources.has(a)||i._sources.add(a);var c=e.sourceContentFor(n)
;null!=c&&i.setSourceContent(n,c)}),i
},SourceMapGenerator.prototype.addMapping=function SourceMapGenerator_addMapping(e){
var n=o.getArg(e,"generated"),s=o.getArg(e,"original",null),i=o.getArg(e,"source",null),a=o.getArg(e,"name",null)
;(this._skipValidation||!1!==this._validateMapping(n,s,i,a))&&(null!=i&&(i=String(i),
this._sources.has(i)||this._sources.add(i)),null!=a&&(a=String(a),this._names.has(a)||this._names.add(a)),
this._mappings.add({generatedLine:n.line,generatedColumn:n.column,originalLine:null!=s&&s.line,
originalColumn:null!=s&&s.column,source:i,name:a}))
},SourceMapGenerator.prototype.setSourceContent=function SourceMapGenerator_setSourceContent(e,n){var s=e
;null!=this._sourceRoot&&(s=o.relative(this._sourceRoot,s)),
null!=n?(this._sourcesContents||(this._sourcesContents=Object.create(null)),
this._sourcesContents[o.toSetString(s)]=n):this._sourcesContents&&(delete this._sourcesContents[o.toSetString(s)],
0===Object.keys(this._sourcesContents).length&&(this._sourcesContents=null))
},SourceMapGenerator.prototype.applySourceMap=function SourceMapGenerator_applySourceMap(e,n,s){var i=n;if(null==n){
if(null==e.file)throw new Error('SourceMapGenerator.prototype.applySourceMap requires either an explicit source file, or the source map\'s "file" property. Both were omitted.')
;i=e.file}var c=this._sourceRoot;null!=c&&(i=o.relative(c,i));var u=new a,p=new a
;this._mappings.unsortedForEach(function(n){if(n.source===i&&null!=n.originalLine){var a=e.originalPositionFor({
line:n.originalLine,column:n.originalColumn});null!=a.source&&(n.source=a.source,null!=s&&(n.source=o.join(s,n.source)),
null!=c&&(n.source=o.relative(c,n.source)),n.originalLine=a.line,n.originalColumn=a.column,
null!=a.name&&(n.name=a.name))}var f=n.source;null==f||u.has(f)||u.add(f);var b=n.name;null==b||p.has(b)||p.add(b)
},this),this._sources=u,this._names=p,e.sources.forEach(function(n){var i=e.sourceContentFor(n)
;null!=i&&(null!=s&&(n=o.join(s,n)),null!=c&&(n=o.relative(c,n)),this.setSourceContent(n,i))},this)},
SourceMapGenerator.prototype._validateMapping=function SourceMapGenerator_validateMapping(e,n,s,i){
if(n&&"number"!=typeof n.line&&"number"!=typeof n.column){
var o="original.line and original.column are not numbers -- you probably meant to omit the original mapping entirely and only map the generated position. If so, pass null for the original mapping instead of an object with empty or null values."
;if(this._ignoreInvalidMapping)return"undefined"!=typeof console&&console.warn&&console.warn(o),!1;throw new Error(o)}
if((!(e&&"line"in e&&"column"in e&&e.line>0&&e.column>=0)||n||s||i)&&!(e&&"line"in e&&"column"in e&&n&&"line"in n&&"column"in n&&e.line>0&&e.column>=0&&n.line>0&&n.column>=0&&s)){
o="Invalid mapping: "+JSON.stringify({generated:e,source:s,original:n,name:i})
;if(this._ignoreInvalidMapping)return"undefined"!=typeof console&&console.warn&&console.warn(o),!1;throw new Error(o)}},
SourceMapGenerator.prototype._serializeMappings=function SourceMapGenerator_serializeMappings(){
for(var e,n,s,a,c=0,u=1,p=0,f=0,b=0,w=0,k="",v=this._mappings.toArray(),R=0,A=v.length;R<A;R++){if(e="",
(n=v[R]).generatedLine!==u){c=0;var T=n.generatedLine-u;e+=1===T?";":";".repeat(T),u=n.generatedLine}else if(R>0){
if(!o.compareByGeneratedPositionsInflated(n,v[R-1]))continue;e+=","}e+=i.encode(n.generatedColumn-c),
c=n.generatedColumn,null!=n.source&&(a=this._sources.indexOf(n.source),e+=i.encode(a-w),w=a,
e+=i.encode(n.originalLine-1-f),f=n.originalLine-1,e+=i.encode(n.originalColumn-p),p=n.originalColumn,
null!=n.name&&(s=this._names.indexOf(n.name),e+=i.encode(s-b),b=s)),k+=e}return k},
SourceMapGenerator.prototype._generateSourcesContent=function SourceMapGenerator_generateSourcesContent(e,n){
return e.map(function(e){if(!this._sourcesContents)return null;null!=n&&(e=o.relative(n,e));var s=o.toSetString(e)
;return Object.prototype.hasOwnProperty.call(this._sourcesContents,s)?this._sourcesContents[s]:null},this)},
SourceMapGenerator.prototype.toJSON=function SourceMapGenerator_toJSON(){var e={version:this._version,
sources:this._sources.toArray(),names:this._names.toArray(),mappings:this._serializeMappings()}
;return null!=this._file&&(e.file=this._file),null!=this._sourceRoot&&(e.sourceRoot=this._sourceRoot),
this._sourcesContents&&(e.sourcesContent=this._generateSourcesContent(e.sources,e.sourceRoot)),e},
SourceMapGenerator.prototype.toString=function SourceMapGenerator_toString(){return JSON.stringify(this.toJSON())},
n.SourceMapGenerator=SourceMapGenerator},46346:(e,n,s)=>{
var i=s(23726).SourceMapGenerator,o=s(63580),a=/(\r?\n)/,c="$$$isSourceNode$$$";function SourceNode(e,n,s,i,o){
this.children=[],this.sourceContents={},this.line=e??null,this.column=n??null,this.source=s??null,this.name=o??null,
this[c]=!0,null!=i&&this.add(i)}SourceNode.fromStringWithSourceMap=function SourceNode_fromStringWithSourceMap(e,n,s){
var i=new SourceNode,c=e.split(a),u=0,shiftNextLine=function(){return getNextLine()+(getNextLine()||"")
;function getNextLine(){return u<c.length?c[u++]:void 0}},p=1,f=0,b=null;return n.eachMapping(function(e){if(null!==b){
if(!(p<e.generatedLine)){var n=(s=c[u]||"").substr(0,e.generatedColumn-f);return c[u]=s.substr(e.generatedColumn-f),
f=e.generatedColumn,addMappingWithCode(b,n),void(b=e)}addMappingWithCode(b,shiftNextLine()),p++,f=0}
for(;p<e.generatedLine;){if(u>=c.length){p=e.generatedLine;break}i.add(shiftNextLine()),p++}if(f<e.generatedColumn){
var s=c[u]||"";i.add(s.substr(0,e.generatedColumn)),c[u]=s.substr(e.generatedColumn),f=e.generatedColumn}b=e},this),
u<c.length&&(b&&addMappingWithCode(b,shiftNextLine()),i.add(c.splice(u).join(""))),n.sources.forEach(function(e){
var a=n.sourceContentFor(e);null!=a&&(null!=s&&(e=o.join(s,e)),i.setSourceContent(e,a))}),i
;function addMappingWithCode(e,n){if(null===e||void 0===e.source)i.add(n);else{var a=s?o.join(s,e.source):e.source
;i.add(new SourceNode(e.originalLine,e.originalColumn,a,n,e.name))}}
},SourceNode.prototype.add=function SourceNode_add(e){if(Array.isArray(e))e.forEach(function(e){this.add(e)},this);else{
if(!e[c]&&"string"!=typeof e)throw new TypeError("Expected a SourceNode, string, or an array of SourceNodes and strings. Got "+e)
;e&&this.children.push(e)}return this},SourceNode.prototype.prepend=function SourceNode_prepend(e){
if(Array.isArray(e))for(var n=e.length-1;n>=0;n--)this.prepend(e[n]);else{
if(!e[c]&&"string"!=typeof e)throw new TypeError("Expected a SourceNode, string, or an array of SourceNodes and strings. Got "+e)
;this.children.unshift(e)}return this},SourceNode.prototype.walk=function SourceNode_walk(e){
for(var n,s=0,i=this.children.length;s<i;s++)(n=this.children[s])[c]?n.walk(e):""!==n&&e(n,{source:this.source,
line:this.line,column:this.column,name:this.name})},SourceNode.prototype.join=function SourceNode_join(e){
var n,s,i=this.children.length;if(i>0){for(n=[],s=0;s<i-1;s++)n.push(this.children[s]),n.push(e)
;n.push(this.children[s]),this.children=n}return this
},SourceNode.prototype.replaceRight=function SourceNode_replaceRight(e,n){var s=this.children[this.children.length-1]
;return s&&s[c]?s.replaceRight(e,n):"string"==typeof s?this.children[this.children.length-1]=s.replace(e,n):this.children.push("".replace(e,n)),
this},SourceNode.prototype.setSourceContent=function SourceNode_setSourceContent(e,n){
this.sourceContents[o.toSetString(e)]=n
},SourceNode.prototype.walkSourceContents=function SourceNode_walkSourceContents(e){
for(var n=0,s=this.children.length;n<s;n++)this.children[n][c]&&this.children[n].walkSourceContents(e)
;var i=Object.keys(this.sourceContents);for(n=0,s=i.length;n<s;n++)e(o.fromSetString(i[n]),this.sourceContents[i[n]])},
SourceNode.prototype.toString=function SourceNode_toString(){var e="";return this.walk(function(n){e+=n}),e},
SourceNode.prototype.toStringWithSourceMap=function SourceNode_toStringWithSourceMap(e){var n={code:"",line:1,column:0
},s=new i(e),o=!1,a=null,c=null,u=null,p=null;return this.walk(function(e,i){n.code+=e,
null!==i.source&&null!==i.line&&null!==i.column?(a===i.source&&c===i.line&&u===i.column&&p===i.name||s.addMapping({
source:i.source,original:{line:i.line,column:i.column},generated:{line:n.line,column:n.column},name:i.name}),a=i.source,
c=i.line,u=i.column,p=i.name,o=!0):o&&(s.addMapping({generated:{line:n.line,column:n.column}}),a=null,o=!1)
;for(var f=0,b=e.length;f<b;f++)10===e.charCodeAt(f)?(n.line++,n.column=0,f+1===b?(a=null,o=!1):o&&s.addMapping({
source:i.source,original:{line:i.line,column:i.column},generated:{line:n.line,column:n.column},name:i.name})):n.column++
}),this.walkSourceContents(function(e,n){s.setSourceContent(e,n)}),{code:n.code,map:s}},n.SourceNode=SourceNode},
63580:(e,n)=>{n.getArg=function getArg(e,n,s){if(n in e)return e[n];if(3===arguments.length)return s
;throw new Error('"'+n+'" is a required argument.')}
;var s=/^(?:([\w+\-.]+):)?\/\/(?:(\w+:\w+)@)?([\w.-]*)(?::(\d+))?(.*)$/,i=/^data:.+\,.+$/;function urlParse(e){
var n=e.match(s);return n?{scheme:n[1],auth:n[2],host:n[3],port:n[4],path:n[5]}:null}function urlGenerate(e){var n=""
;return e.scheme&&(n+=e.scheme+":"),n+="//",e.auth&&(n+=e.auth+"@"),e.host&&(n+=e.host),e.port&&(n+=":"+e.port),
e.path&&(n+=e.path),n}n.urlParse=urlParse,n.urlGenerate=urlGenerate;var o=function lruMemoize(e){var n=[]
;return function(s){for(var i=0;i<n.length;i++)if(n[i].input===s){var o=n[0];return n[0]=n[i],n[i]=o,n[0].result}
var a=e(s);return n.unshift({input:s,result:a}),n.length>32&&n.pop(),a}}(function normalize(e){var s=e,i=urlParse(e)
;if(i){if(!i.path)return e;s=i.path}for(var o=n.isAbsolute(s),a=[],c=0,u=0;;){if(c=u,-1===(u=s.indexOf("/",c))){
a.push(s.slice(c));break}for(a.push(s.slice(c,u));u<s.length&&"/"===s[u];)u++}var p,f=0
;for(u=a.length-1;u>=0;u--)"."===(p=a[u])?a.splice(u,1):".."===p?f++:f>0&&(""===p?(a.splice(u+1,f),f=0):(a.splice(u,2),
f--));return""===(s=a.join("/"))&&(s=o?"/":"."),i?(i.path=s,urlGenerate(i)):s});function join(e,n){""===e&&(e="."),
""===n&&(n=".");var s=urlParse(n),a=urlParse(e);if(a&&(e=a.path||"/"),s&&!s.scheme)return a&&(s.scheme=a.scheme),
urlGenerate(s);if(s||n.match(i))return n;if(a&&!a.host&&!a.path)return a.host=n,urlGenerate(a)
;var c="/"===n.charAt(0)?n:o(e.replace(/\/+$/,"")+"/"+n);return a?(a.path=c,urlGenerate(a)):c}n.normalize=o,n.join=join,
n.isAbsolute=function(e){return"/"===e.charAt(0)||s.test(e)},n.relative=function relative(e,n){""===e&&(e="."),
e=e.replace(/\/$/,"");for(var s=0;0!==n.indexOf(e+"/");){var i=e.lastIndexOf("/");if(i<0)return n
;if((e=e.slice(0,i)).match(/^([^\/]+:\/)?\/*$/))return n;++s}return Array(s+1).join("../")+n.substr(e.length+1)}
;var a=!("__proto__"in Object.create(null));function identity(e){return e}function isProtoString(e){if(!e)return!1
;var n=e.length;if(n<9)return!1
;if(95!==e.charCodeAt(n-1)||95!==e.charCodeAt(n-2)||111!==e.charCodeAt(n-3)||116!==e.charCodeAt(n-4)||111!==e.charCodeAt(n-5)||114!==e.charCodeAt(n-6)||112!==e.charCodeAt(n-7)||95!==e.charCodeAt(n-8)||95!==e.charCodeAt(n-9))return!1
;for(var s=n-10;s>=0;s--)if(36!==e.charCodeAt(s))return!1;return!0}function strcmp(e,n){
return e===n?0:null===e?1:null===n?-1:e>n?1:-1}n.toSetString=a?identity:function toSetString(e){
return isProtoString(e)?"$"+e:e},n.fromSetString=a?identity:function fromSetString(e){
return isProtoString(e)?e.slice(1):e},n.compareByOriginalPositions=function compareByOriginalPositions(e,n,s){
var i=strcmp(e.source,n.source)
;return 0!==i||0!==(i=e.originalLine-n.originalLine)||0!==(i=e.originalColumn-n.originalColumn)||s||0!==(i=e.generatedColumn-n.generatedColumn)||0!==(i=e.generatedLine-n.generatedLine)?i:strcmp(e.name,n.name)
},n.compareByOriginalPositionsNoSource=function compareByOriginalPositionsNoSource(e,n,s){var i
;return 0!==(i=e.originalLine-n.originalLine)||0!==(i=e.originalColumn-n.originalColumn)||s||0!==(i=e.generatedColumn-n.generatedColumn)||0!==(i=e.generatedLine-n.generatedLine)?i:strcmp(e.name,n.name)
},n.compareByGeneratedPositionsDeflated=function compareByGeneratedPositionsDeflated(e,n,s){
var i=e.generatedLine-n.generatedLine
;return 0!==i||0!==(i=e.generatedColumn-n.generatedColumn)||s||0!==(i=strcmp(e.source,n.source))||0!==(i=e.originalLine-n.originalLine)||0!==(i=e.originalColumn-n.originalColumn)?i:strcmp(e.name,n.name)
},n.compareByGeneratedPositionsDeflatedNoLine=function compareByGeneratedPositionsDeflatedNoLine(e,n,s){
var i=e.generatedColumn-n.generatedColumn
;return 0!==i||s||0!==(i=strcmp(e.source,n.source))||0!==(i=e.originalLine-n.originalLine)||0!==(i=e.originalColumn-n.originalColumn)?i:strcmp(e.name,n.name)
},n.compareByGeneratedPositionsInflated=function compareByGeneratedPositionsInflated(e,n){
var s=e.generatedLine-n.generatedLine
;return 0!==s||0!==(s=e.generatedColumn-n.generatedColumn)||0!==(s=strcmp(e.source,n.source))||0!==(s=e.originalLine-n.originalLine)||0!==(s=e.originalColumn-n.originalColumn)?s:strcmp(e.name,n.name)
},n.parseSourceMapInput=function parseSourceMapInput(e){return JSON.parse(e.replace(/^\)]}'[^\n]*\n/,""))},
n.computeSourceURL=function computeSourceURL(e,n,s){if(n=n||"",e&&("/"!==e[e.length-1]&&"/"!==n[0]&&(e+="/"),n=e+n),s){
var i=urlParse(s);if(!i)throw new Error("sourceMapURL could not be parsed");if(i.path){var a=i.path.lastIndexOf("/")
;a>=0&&(i.path=i.path.substring(0,a+1))}n=join(urlGenerate(i),n)}return o(n)}},42362:(e,n,s)=>{
n.SourceMapGenerator=s(23726).SourceMapGenerator,n.SourceMapConsumer=s(33315).SourceMapConsumer,
n.SourceNode=s(46346).SourceNode},4910:e=>{e.exports={nanoid:(e=21)=>{let n="",s=0|e
;for(;s-- >0;)n+="useandom-26T198340PX75pxJACKVERYMINDBUSHWOLF_GQZbfghjklqvwyzrict"[64*Math.random()|0];return n},
customAlphabet:(e,n=21)=>(s=n)=>{let i="",o=0|s;for(;o-- >0;)i+=e[Math.random()*e.length|0];return i}}},37921:(e,n,s)=>{
s.r(n),s.d(n,{DefaultHandler:()=>DomHandler,DomHandler:()=>DomHandler,DomUtils:()=>o,ElementType:()=>i,
Parser:()=>Parser,QuoteType:()=>T,Tokenizer:()=>Tokenizer,createDocumentStream:()=>createDocumentStream,
getFeed:()=>getFeed,parseDocument:()=>parseDocument,parseFeed:()=>parseFeed});var i={};s.r(i),s.d(i,{CDATA:()=>le,
Comment:()=>ne,Directive:()=>ee,Doctype:()=>ce,ElementType:()=>X,Root:()=>Q,Script:()=>re,Style:()=>se,Tag:()=>ie,
Text:()=>K,isTag:()=>isTag});var o={};s.r(o),s.d(o,{DocumentPosition:()=>Me,append:()=>append,
appendChild:()=>appendChild,compareDocumentPosition:()=>compareDocumentPosition,existsOne:()=>existsOne,
filter:()=>filter,find:()=>find,findAll:()=>findAll,findOne:()=>findOne,getAttributeValue:()=>getAttributeValue,
getChildren:()=>getChildren,getElementById:()=>getElementById,getElements:()=>getElements,
getElementsByClassName:()=>getElementsByClassName,getElementsByTagName:()=>getElementsByTagName,
getElementsByTagType:()=>getElementsByTagType,getFeed:()=>getFeed,getInnerHTML:()=>getInnerHTML,getName:()=>getName,
getOuterHTML:()=>getOuterHTML,getParent:()=>getParent,getSiblings:()=>getSiblings,getText:()=>getText,
hasAttrib:()=>hasAttrib,innerText:()=>innerText,nextElementSibling:()=>nextElementSibling,prepend:()=>prepend,
prependChild:()=>prependChild,prevElementSibling:()=>prevElementSibling,removeElement:()=>removeElement,
removeSubsets:()=>removeSubsets,replaceElement:()=>replaceElement,testElement:()=>testElement,
textContent:()=>textContent,uniqueSort:()=>uniqueSort})
;const a=[8364,0,8218,402,8222,8230,8224,8225,710,8240,352,8249,338,0,381,0,0,8216,8217,8220,8221,8226,8211,8212,732,8482,353,8250,339,0,382,376]
;function isInvalidCodePoint(e){return 0===e||e>=55296&&e<=57343||e>1114111}function replaceCodePoint(e){
return isInvalidCodePoint(e)?65533:e>=128&&e<=159&&a[e-128]||e}function decode_codepoint_replaceCodePointXML(e){
return isInvalidCodePoint(e)?65533:e}
const c=new Uint16Array([512,26465,29036,7,0,2,4,116,24638,116,24636,8693,29807,24610,621,1,0,0,3,112,24614,111,115,24615])
;var u,p;!function(e){e[e.VALUE_LENGTH=49152]="VALUE_LENGTH",e[e.FLAG13=8192]="FLAG13",
e[e.BRANCH_LENGTH=8064]="BRANCH_LENGTH",e[e.JUMP_TABLE=127]="JUMP_TABLE",e[e.VALUE_MASK=8191]="VALUE_MASK"}(u||(u={})),
function(e){e[e.AMP=38]="AMP",e[e.NUM=35]="NUM",e[e.SEMI=59]="SEMI",e[e.EQUALS=61]="EQUALS",e[e.ZERO=48]="ZERO",
e[e.NINE=57]="NINE",e[e.LOWER_A=97]="LOWER_A",e[e.LOWER_X=120]="LOWER_X"}(p||(p={}));const f=32;function isNumber(e){
return e-p.ZERO>>>0<=9}function isHexadecimalCharacter(e){return(e|f)-p.LOWER_A>>>0<=5}function isAlpha(e){
return(e|f)-p.LOWER_A>>>0<=25}function isEntityInAttributeInvalidEnd(e){return e===p.EQUALS||isAlpha(e)||isNumber(e)}
var b,w;!function(e){e[e.EntityStart=0]="EntityStart",e[e.NumericStart=1]="NumericStart",
e[e.NumericDecimal=2]="NumericDecimal",e[e.NumericHex=3]="NumericHex",e[e.NamedEntity=4]="NamedEntity"}(b||(b={})),
function(e){e[e.Legacy=0]="Legacy",e[e.Strict=1]="Strict",e[e.Attribute=2]="Attribute"}(w||(w={}));class EntityDecoder{
decodeTree;emitCodePoint;errors;state=b.EntityStart;consumed=1;result=0;treeIndex=0;excess=1;decodeMode=w.Strict
;runConsumed=0;constructor(e,n,s){this.decodeTree=e,this.emitCodePoint=n,this.errors=s}startEntity(e){this.decodeMode=e,
this.state=b.EntityStart,this.result=0,this.treeIndex=0,this.excess=1,this.consumed=1,this.runConsumed=0}write(e,n){
switch(this.state){case b.EntityStart:return e.charCodeAt(n)===p.NUM?(this.state=b.NumericStart,this.consumed+=1,
this.stateNumericStart(e,n+1)):(this.state=b.NamedEntity,this.stateNamedEntity(e,n));case b.NumericStart:
return this.stateNumericStart(e,n);case b.NumericDecimal:return this.stateNumericDecimal(e,n);case b.NumericHex:
return this.stateNumericHex(e,n);default:return this.stateNamedEntity(e,n)}}stateNumericStart(e,n){
return n>=e.length?-1:(e.charCodeAt(n)|f)===p.LOWER_X?(this.state=b.NumericHex,this.consumed+=1,
this.stateNumericHex(e,n+1)):(this.state=b.NumericDecimal,this.stateNumericDecimal(e,n))}stateNumericHex(e,n){
const s=e.length;let{result:i}=this,{consumed:o}=this;for(;n<s;){const s=e.charCodeAt(n)
;if(!isNumber(s)&&!isHexadecimalCharacter(s))return this.result=i,this.consumed=o,this.emitNumericEntity(s,3)
;i=16*i+(s<=p.NINE?s-p.ZERO:(s|f)-p.LOWER_A+10),o+=1,n+=1}return this.result=i,this.consumed=o,-1}
stateNumericDecimal(e,n){const s=e.length;let{result:i}=this,{consumed:o}=this;for(;n<s;){const s=e.charCodeAt(n)-p.ZERO
;if(s>>>0>9)return this.result=i,this.consumed=o,this.emitNumericEntity(s+p.ZERO,2);i=10*i+s,o+=1,n+=1}
return this.result=i,this.consumed=o,-1}emitNumericEntity(e,n){
if(this.consumed<=n)return this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed),0
;if(e===p.SEMI)this.consumed+=1;else if(this.decodeMode===w.Strict)return 0
;return this.emitCodePoint((this.decodeTree===c?decode_codepoint_replaceCodePointXML:replaceCodePoint)(this.result),this.consumed),
this.errors&&(e!==p.SEMI&&this.errors.missingSemicolonAfterCharacterReference(),
this.errors.validateNumericCharacterReference(this.result)),this.consumed}flushAndEmitLegacyOrReject(e,n,s,i){
return this.consumed=e,
this.excess=n,0===this.result||this.decodeMode===w.Attribute&&(0===i||n>1||isEntityInAttributeInvalidEnd(s))?0:this.emitNotTerminatedNamedEntity()
}stateNamedEntity(e,n){const{decodeTree:s}=this,i=e.length,o=this.decodeMode===w.Strict
;let{treeIndex:a}=this,{excess:c}=this,{consumed:f}=this,b=s[a];for(;n<i;){
for(;0===(b&(u.VALUE_LENGTH|u.FLAG13))&&0!==(b&u.JUMP_TABLE);){
const o=e.charCodeAt(n),p=b&u.JUMP_TABLE,w=(b&u.BRANCH_LENGTH)>>7;if(0===w){
if(o!==p)return this.flushAndEmitLegacyOrReject(f,c,o,0);a+=1}else{const e=o-p
;if(e>>>0>=w)return this.flushAndEmitLegacyOrReject(f,c,o,0);const n=s[a+1+e]
;if(0===n)return this.flushAndEmitLegacyOrReject(f,c,o,0);a=a+w+n&65535}if(b=s[a],c+=1,(n+=1)>=i)break}if(n>=i)break
;if((b&(u.VALUE_LENGTH|u.FLAG13))===u.FLAG13){const o=(b&u.BRANCH_LENGTH)>>7;let{runConsumed:p}=this;if(0===p){
const s=e.charCodeAt(n);if(s!==(b&u.JUMP_TABLE))return this.flushAndEmitLegacyOrReject(f,c,s,0);n+=1,c+=1,p=1}
for(;p<o;){if(n>=i)return this.treeIndex=a,this.excess=c,this.consumed=f,this.runConsumed=p,-1
;const o=p-1,u=s[a+1+(o>>1)]>>((1&o)<<3)&255,b=e.charCodeAt(n);if(b!==u)return this.runConsumed=0,
this.flushAndEmitLegacyOrReject(f,c,b,0);n+=1,c+=1,p+=1}this.runConsumed=0,a+=1+(o>>1),b=s[a];continue}
const w=b>>>14,k=e.charCodeAt(n);if(0!==w){if(o||0!==(b&u.FLAG13)||(this.result=a,f+=c-1,c=1),
k===p.SEMI)return this.emitNamedEntityData(a,w,f+c);if(1===w)return this.flushAndEmitLegacyOrReject(f,c,k,w)}
const v=determineBranch(s,b,a+(w||1),k);if(v<0)return this.flushAndEmitLegacyOrReject(f,c,k,w);a=v,b=s[a],n+=1,c+=1}
return o||b>>>14==0||0!==(b&u.FLAG13)||(this.result=a,f+=c-1,c=1),this.treeIndex=a,this.excess=c,this.consumed=f,-1}
emitNotTerminatedNamedEntity(){const{result:e,decodeTree:n}=this,s=n[e]>>>14
;return this.emitNamedEntityData(e,s,this.consumed),this.errors?.missingSemicolonAfterCharacterReference(),this.consumed
}emitNamedEntityData(e,n,s){const{decodeTree:i}=this;return this.emitCodePoint(1===n?i[e]&u.VALUE_MASK:i[e+1],s),
3===n&&this.emitCodePoint(i[e+2],s),s}end(){switch(this.state){case b.NamedEntity:
return 0===this.result||this.decodeMode===w.Attribute&&this.result!==this.treeIndex?0:this.emitNotTerminatedNamedEntity()
;case b.NumericDecimal:return this.emitNumericEntity(0,2);case b.NumericHex:return this.emitNumericEntity(0,3)
;case b.NumericStart:return this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed),0;default:return 0}}}
function determineBranch(e,n,s,i){const o=(n&u.BRANCH_LENGTH)>>7,a=n&u.JUMP_TABLE;if(a){if(0===o)return i===a?s:-1
;const n=i-a;if(n>>>0>=o)return-1;const c=e[s+n];return 0===c?-1:s+o+c-1&65535}if(0===o)return-1;const c=o+1>>1,p=s+c+o
;for(let n=0;n<o;n++){const o=e[s+(n>>1)]>>((1&n)<<3)&255;if(o===i){return p+e[s+c+n]&65535}if(o>i)return-1}return-1}
const k=(()=>{const e=new Uint8Array(127);let n=0;for(let s=33;s<=126;s++)34!==s&&36!==s&&92!==s&&(e[s]=n++);return e
})();function decodeTrieDict(e,n,s,i,o,a){const c=e.length,u=90*a;let p=0;const readSlotCode=()=>{
const n=k[e.charCodeAt(p++)];return n<a?n:91*n-u+k[e.charCodeAt(p++)]},f=s-i,b=s+o,w=new Int32Array(b);w.fill(-1,i,a),
w.fill(-1,a+f,b);const v=new Int32Array(b),R=new Int32Array(b);function decodeDelta(n,s){let i=0,o=s;const a=s+n
;for(;o<a;){const n=k[e.charCodeAt(p++)];if(n<89)i+=n,w[o++]=i;else if(89===n){let n=k[e.charCodeAt(p++)]+2
;for(;n--;)w[o++]=++i}else{const n=k[e.charCodeAt(p++)]
;i+=89+(n<90?91*n+k[e.charCodeAt(p++)]:8281*k[e.charCodeAt(p++)]+91*k[e.charCodeAt(p++)]+k[e.charCodeAt(p++)]),w[o++]=i}
}}decodeDelta(i,0),decodeDelta(f,a);const A=new Int32Array(2*o);let T=0,I=0;function readNgramReferences(e,n){
for(let s=0;s<e;s++){const e=n+s,i=readSlotCode(),o=readSlotCode();A[2*I]=i,A[2*I+1]=o,I+=1,v[e]=T
;const a=(w[i]<0?R[i]:1)+(w[o]<0?R[o]:1);R[e]=a,T+=a}}readNgramReferences(o-a+i,a+f),readNgramReferences(a-i,i)
;const E=new Uint16Array(T);let _=0;for(let e=0;e<I;e++)for(let n=0;n<2;n++){const s=A[2*e+n],i=w[s];if(i<0){let e=v[s]
;const n=e+R[s];for(;e<n;)E[_++]=E[e++]}else E[_++]=i}const N=new Uint16Array(n);let B=0;for(;p<c;){
let n=k[e.charCodeAt(p++)];n>=a&&(n=91*n-u+k[e.charCodeAt(p++)]);const s=w[n];if(s<0){let e=v[n];const s=e+R[n]
;for(;e<s;)N[B++]=E[e++]}else N[B++]=s}return N}
const v=decodeTrieDict("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P",13494,2713,49,25,61)
;var R,A,T;function isWhitespace(e){return e===R.Space||e===R.NewLine||e===R.Tab||e===R.FormFeed||e===R.CarriageReturn}
function isEndOfTagSection(e){return e===R.Slash||e===R.Gt||isWhitespace(e)}!function(e){e[e.Tab=9]="Tab",
e[e.NewLine=10]="NewLine",e[e.FormFeed=12]="FormFeed",e[e.CarriageReturn=13]="CarriageReturn",e[e.Space=32]="Space",
e[e.ExclamationMark=33]="ExclamationMark",e[e.Number=35]="Number",e[e.Amp=38]="Amp",e[e.SingleQuote=39]="SingleQuote",
e[e.DoubleQuote=34]="DoubleQuote",e[e.Dash=45]="Dash",e[e.Slash=47]="Slash",e[e.Zero=48]="Zero",e[e.Nine=57]="Nine",
e[e.Semi=59]="Semi",e[e.Lt=60]="Lt",e[e.Eq=61]="Eq",e[e.Gt=62]="Gt",e[e.Questionmark=63]="Questionmark",
e[e.UpperA=65]="UpperA",e[e.LowerA=97]="LowerA",e[e.UpperF=70]="UpperF",e[e.LowerF=102]="LowerF",
e[e.UpperZ=90]="UpperZ",
e[e.LowerZ=122]="LowerZ",e[e.LowerX=120]="LowerX",e[e.OpeningSquareBracket=91]="OpeningSquareBracket"}(R||(R={})),
function(e){e[e.Text=1]="Text",e[e.BeforeTagName=2]="BeforeTagName",e[e.InTagName=3]="InTagName",
e[e.InSelfClosingTag=4]="InSelfClosingTag",e[e.BeforeClosingTagName=5]="BeforeClosingTagName",
e[e.InClosingTagName=6]="InClosingTagName",e[e.AfterClosingTagName=7]="AfterClosingTagName",
e[e.BeforeAttributeName=8]="BeforeAttributeName",e[e.InAttributeName=9]="InAttributeName",
e[e.AfterAttributeName=10]="AfterAttributeName",e[e.BeforeAttributeValue=11]="BeforeAttributeValue",
e[e.InAttributeValueDq=12]="InAttributeValueDq",e[e.InAttributeValueSq=13]="InAttributeValueSq",
e[e.InAttributeValueNq=14]="InAttributeValueNq",e[e.BeforeDeclaration=15]="BeforeDeclaration",
e[e.InDeclaration=16]="InDeclaration",e[e.InProcessingInstruction=17]="InProcessingInstruction",
e[e.BeforeComment=18]="BeforeComment",
e[e.CDATASequence=19]="CDATASequence",e[e.DeclarationSequence=20]="DeclarationSequence",
e[e.InSpecialComment=21]="InSpecialComment",e[e.InCommentLike=22]="InCommentLike",
e[e.SpecialStartSequence=23]="SpecialStartSequence",e[e.InSpecialTag=24]="InSpecialTag",
e[e.InPlainText=25]="InPlainText",e[e.InEntity=26]="InEntity"}(A||(A={})),function(e){e[e.NoValue=0]="NoValue",
e[e.Unquoted=1]="Unquoted",e[e.Single=2]="Single",e[e.Double=3]="Double"}(T||(T={}));const I={Empty:new Uint8Array(0),
Cdata:new Uint8Array([67,68,65,84,65,91]),CdataEnd:new Uint8Array([93,93,62]),CommentEnd:new Uint8Array([45,45,33,62]),
Doctype:new Uint8Array([100,111,99,116,121,112,101]),IframeEnd:new Uint8Array([60,47,105,102,114,97,109,101]),
NoembedEnd:new Uint8Array([60,47,110,111,101,109,98,101,100]),
NoframesEnd:new Uint8Array([60,47,110,111,102,114,97,109,101,115]),
Plaintext:new Uint8Array([60,47,112,108,97,105,110,116,101,120,116]),
ScriptEnd:new Uint8Array([60,47,115,99,114,105,112,116]),StyleEnd:new Uint8Array([60,47,115,116,121,108,101]),
TitleEnd:new Uint8Array([60,47,116,105,116,108,101]),TextareaEnd:new Uint8Array([60,47,116,101,120,116,97,114,101,97]),
XmpEnd:new Uint8Array([60,47,120,109,112])
},E=new Map([[I.IframeEnd[2],I.IframeEnd],[I.NoembedEnd[2],I.NoembedEnd],[I.Plaintext[2],I.Plaintext],[I.ScriptEnd[2],I.ScriptEnd],[I.TitleEnd[2],I.TitleEnd],[I.XmpEnd[2],I.XmpEnd]])
;class Tokenizer{cbs;state=A.Text;buffer="";sectionStart=0;index=0;entityStart=0;baseState=A.Text;isSpecial=!1
;running=!0;offset=0;xmlMode;decodeEntities;recognizeSelfClosing;entityDecoder
;constructor({xmlMode:e=!1,decodeEntities:n=!0,recognizeSelfClosing:s=e},i){this.cbs=i,this.xmlMode=e,
this.decodeEntities=n,
this.recognizeSelfClosing=s,this.entityDecoder=new EntityDecoder(e?c:v,(e,n)=>this.emitCodePoint(e,n))}reset(){
this.state=A.Text,this.buffer="",this.sectionStart=0,this.index=0,this.baseState=A.Text,this.isSpecial=!1,
this.currentSequence=I.Empty,this.sequenceIndex=0,this.running=!0,this.offset=0}write(e){
this.offset+=this.buffer.length,this.buffer=e,this.parse()}end(){this.running&&this.finish()}pause(){this.running=!1}
resume(){this.running=!0,this.index<this.buffer.length+this.offset&&this.parse()}stateText(e){
e===R.Lt||!this.decodeEntities&&this.fastForwardTo(R.Lt)?(this.index>this.sectionStart&&this.cbs.ontext(this.sectionStart,this.index),
this.state=A.BeforeTagName,this.sectionStart=this.index):this.decodeEntities&&e===R.Amp&&this.startEntity()}
currentSequence=I.Empty;sequenceIndex=0;enterTagBody(){this.currentSequence===I.Plaintext?(this.currentSequence=I.Empty,
this.state=A.InPlainText):this.isSpecial?(this.state=A.InSpecialTag,this.sequenceIndex=0):this.state=A.Text}
stateSpecialStartSequence(e){const n=32|e;if(this.sequenceIndex<this.currentSequence.length){
if(n===this.currentSequence[this.sequenceIndex])return void this.sequenceIndex++;if(3===this.sequenceIndex){
if(this.currentSequence===I.ScriptEnd&&n===I.StyleEnd[3])return this.currentSequence=I.StyleEnd,
void(this.sequenceIndex=4)
;if(this.currentSequence===I.TitleEnd&&n===I.TextareaEnd[3])return this.currentSequence=I.TextareaEnd,
void(this.sequenceIndex=4)
}else if(4===this.sequenceIndex&&this.currentSequence===I.NoembedEnd&&n===I.NoframesEnd[4])return this.currentSequence=I.NoframesEnd,
void(this.sequenceIndex=5)}else if(isEndOfTagSection(e))return this.sequenceIndex=0,this.state=A.InTagName,
void this.stateInTagName(e);this.isSpecial=!1,this.currentSequence=I.Empty,this.sequenceIndex=0,this.state=A.InTagName,
this.stateInTagName(e)}stateCDATASequence(e){
e===I.Cdata[this.sequenceIndex]?++this.sequenceIndex===I.Cdata.length&&(this.state=A.InCommentLike,
this.currentSequence=I.CdataEnd,this.sequenceIndex=0,this.sectionStart=this.index+1):(this.sequenceIndex=0,
this.xmlMode?(this.state=A.InDeclaration,this.stateInDeclaration(e)):(this.state=A.InSpecialComment,
this.stateInSpecialComment(e)))}fastForwardTo(e){
for(;++this.index<this.buffer.length+this.offset;)if(this.buffer.charCodeAt(this.index-this.offset)===e)return!0
;return this.index=this.buffer.length+this.offset-1,!1}emitComment(e){
this.cbs.oncomment(this.sectionStart,this.index,e),this.sequenceIndex=0,this.sectionStart=this.index+1,this.state=A.Text
}stateInCommentLike(e){
!this.xmlMode&&this.currentSequence===I.CommentEnd&&this.sequenceIndex<=1&&this.index===this.sectionStart+this.sequenceIndex&&e===R.Gt?this.emitComment(this.sequenceIndex):this.currentSequence===I.CommentEnd&&2===this.sequenceIndex&&e===R.Gt?this.emitComment(2):this.currentSequence===I.CommentEnd&&this.sequenceIndex===this.currentSequence.length-1&&e!==R.Gt?this.sequenceIndex=Number(e===R.Dash):e===this.currentSequence[this.sequenceIndex]?++this.sequenceIndex===this.currentSequence.length&&(this.currentSequence===I.CdataEnd?this.cbs.oncdata(this.sectionStart,this.index,2):this.cbs.oncomment(this.sectionStart,this.index,3),
this.sequenceIndex=0,
this.sectionStart=this.index+1,this.state=A.Text):0===this.sequenceIndex?this.fastForwardTo(this.currentSequence[0])&&(this.sequenceIndex=1):e!==this.currentSequence[this.sequenceIndex-1]&&(this.sequenceIndex=0)
}isTagStartChar(e){return this.xmlMode?!isEndOfTagSection(e):function isASCIIAlpha(e){
return e>=R.LowerA&&e<=R.LowerZ||e>=R.UpperA&&e<=R.UpperZ}(e)}stateInSpecialTag(e){
if(this.sequenceIndex===this.currentSequence.length){if(isEndOfTagSection(e)){
const n=this.index-this.currentSequence.length;if(this.sectionStart<n){const e=this.index;this.index=n,
this.cbs.ontext(this.sectionStart,n),this.index=e}return this.isSpecial=!1,this.sectionStart=n+2,
void this.stateInClosingTagName(e)}this.sequenceIndex=0}
(32|e)===this.currentSequence[this.sequenceIndex]?this.sequenceIndex+=1:0===this.sequenceIndex?this.currentSequence===I.TitleEnd||this.currentSequence===I.TextareaEnd?this.decodeEntities&&e===R.Amp&&this.startEntity():this.fastForwardTo(R.Lt)&&(this.sequenceIndex=1):this.sequenceIndex=Number(e===R.Lt)
}stateBeforeTagName(e){
if(e===R.ExclamationMark)this.state=A.BeforeDeclaration,this.sectionStart=this.index+1;else if(e===R.Questionmark)this.xmlMode?(this.state=A.InProcessingInstruction,
this.sequenceIndex=0,this.sectionStart=this.index+1):(this.state=A.InSpecialComment,
this.sectionStart=this.index);else if(this.isTagStartChar(e)){this.sectionStart=this.index
;const n=this.xmlMode||this.cbs.isInForeignContext?.()?void 0:E.get(32|e)
;void 0===n?this.state=A.InTagName:(this.isSpecial=!0,this.currentSequence=n,this.sequenceIndex=3,
this.state=A.SpecialStartSequence)}else e===R.Slash?this.state=A.BeforeClosingTagName:(this.state=A.Text,
this.stateText(e))}stateInTagName(e){isEndOfTagSection(e)&&(this.cbs.onopentagname(this.sectionStart,this.index),
this.sectionStart=-1,this.state=A.BeforeAttributeName,this.stateBeforeAttributeName(e))}stateBeforeClosingTagName(e){
isWhitespace(e)?this.xmlMode||(this.state=A.InSpecialComment,this.sectionStart=this.index):e===R.Gt?(this.state=A.Text,
this.xmlMode||(this.sectionStart=this.index+1)):(this.state=this.isTagStartChar(e)?A.InClosingTagName:A.InSpecialComment,
this.sectionStart=this.index)}stateInClosingTagName(e){
isEndOfTagSection(e)&&(this.cbs.onclosetag(this.sectionStart,this.index),this.sectionStart=-1,
this.state=A.AfterClosingTagName,this.stateAfterClosingTagName(e))}stateAfterClosingTagName(e){
(e===R.Gt||this.fastForwardTo(R.Gt))&&(this.state=A.Text,this.sectionStart=this.index+1)}stateBeforeAttributeName(e){
e===R.Gt?(this.cbs.onopentagend(this.index),
this.enterTagBody(),this.sectionStart=this.index+1):e===R.Slash?this.state=A.InSelfClosingTag:isWhitespace(e)||(this.state=A.InAttributeName,
this.sectionStart=this.index)}stateInSelfClosingTag(e){if(e===R.Gt){if(this.cbs.onselfclosingtag(this.index),
this.sectionStart=this.index+1,!this.recognizeSelfClosing)return void this.enterTagBody();this.state=A.Text,
this.isSpecial=!1,this.currentSequence=I.Empty}else isWhitespace(e)||(this.state=A.BeforeAttributeName,
this.stateBeforeAttributeName(e))}stateInAttributeName(e){
(e===R.Eq||isEndOfTagSection(e))&&(this.cbs.onattribname(this.sectionStart,this.index),this.sectionStart=this.index,
this.state=A.AfterAttributeName,this.stateAfterAttributeName(e))}stateAfterAttributeName(e){
e===R.Eq?this.state=A.BeforeAttributeValue:e===R.Slash||e===R.Gt?(this.cbs.onattribend(T.NoValue,this.sectionStart),
this.sectionStart=-1,
this.state=A.BeforeAttributeName,this.stateBeforeAttributeName(e)):isWhitespace(e)||(this.cbs.onattribend(T.NoValue,this.sectionStart),
this.state=A.InAttributeName,this.sectionStart=this.index)}stateBeforeAttributeValue(e){
e===R.DoubleQuote?(this.state=A.InAttributeValueDq,
this.sectionStart=this.index+1):e===R.SingleQuote?(this.state=A.InAttributeValueSq,
this.sectionStart=this.index+1):isWhitespace(e)||(this.sectionStart=this.index,this.state=A.InAttributeValueNq,
this.stateInAttributeValueNoQuotes(e))}handleInAttributeValue(e,n){
e===n||!this.decodeEntities&&this.fastForwardTo(n)?(this.cbs.onattribdata(this.sectionStart,this.index),
this.sectionStart=-1,this.cbs.onattribend(n===R.DoubleQuote?T.Double:T.Single,this.index+1),
this.state=A.BeforeAttributeName):this.decodeEntities&&e===R.Amp&&this.startEntity()}
stateInAttributeValueDoubleQuotes(e){this.handleInAttributeValue(e,R.DoubleQuote)}stateInAttributeValueSingleQuotes(e){
this.handleInAttributeValue(e,R.SingleQuote)}stateInAttributeValueNoQuotes(e){
isWhitespace(e)||e===R.Gt?(this.cbs.onattribdata(this.sectionStart,this.index),this.sectionStart=-1,
this.cbs.onattribend(T.Unquoted,this.index),
this.state=A.BeforeAttributeName,this.stateBeforeAttributeName(e)):this.decodeEntities&&e===R.Amp&&this.startEntity()}
stateBeforeDeclaration(e){e===R.OpeningSquareBracket?(this.state=A.CDATASequence,
this.sequenceIndex=0):this.xmlMode?this.state=e===R.Dash?A.BeforeComment:A.InDeclaration:(32|e)===I.Doctype[0]?(this.state=A.DeclarationSequence,
this.currentSequence=I.Doctype,this.sequenceIndex=1):e===R.Gt?(this.cbs.oncomment(this.sectionStart,this.index,0),
this.state=A.Text,this.sectionStart=this.index+1):e===R.Dash?this.state=A.BeforeComment:this.state=A.InSpecialComment}
stateDeclarationSequence(e){this.sequenceIndex===this.currentSequence.length?(this.state=A.InDeclaration,
this.stateInDeclaration(e)):(32|e)===this.currentSequence[this.sequenceIndex]?this.sequenceIndex+=1:e===R.Gt?(this.cbs.oncomment(this.sectionStart,this.index,0),
this.state=A.Text,this.sectionStart=this.index+1):this.state=A.InSpecialComment}stateInDeclaration(e){
(e===R.Gt||this.fastForwardTo(R.Gt))&&(this.cbs.ondeclaration(this.sectionStart,this.index),this.state=A.Text,
this.sectionStart=this.index+1)}stateInProcessingInstruction(e){
e===R.Questionmark?this.sequenceIndex=1:e===R.Gt&&1===this.sequenceIndex?(this.cbs.onprocessinginstruction(this.sectionStart,this.index-1),
this.sequenceIndex=0,
this.state=A.Text,this.sectionStart=this.index+1):this.sequenceIndex=Number(this.fastForwardTo(R.Questionmark))}
stateBeforeComment(e){e===R.Dash?(this.state=A.InCommentLike,this.currentSequence=I.CommentEnd,this.sequenceIndex=0,
this.sectionStart=this.index+1):this.xmlMode?this.state=A.InDeclaration:e===R.Gt?(this.cbs.oncomment(this.sectionStart,this.index,0),
this.state=A.Text,this.sectionStart=this.index+1):this.state=A.InSpecialComment}stateInSpecialComment(e){
(e===R.Gt||this.fastForwardTo(R.Gt))&&(this.cbs.oncomment(this.sectionStart,this.index,0),this.state=A.Text,
this.sectionStart=this.index+1)}startEntity(){this.baseState=this.state,this.state=A.InEntity,
this.entityStart=this.index,
this.entityDecoder.startEntity(this.xmlMode?w.Strict:this.baseState===A.Text||this.baseState===A.InSpecialTag?w.Legacy:w.Attribute)
}stateInEntity(){const e=this.index-this.offset,n=this.entityDecoder.write(this.buffer,e)
;if(n>=0)this.state=this.baseState,0===n&&(this.index-=1);else{
if(e<this.buffer.length&&this.buffer.charCodeAt(e)===R.Amp)return this.state=this.baseState,void(this.index-=1)
;this.index=this.offset+this.buffer.length-1}}cleanup(){
this.running&&this.sectionStart!==this.index&&(this.state===A.Text||this.state===A.InPlainText||this.state===A.InSpecialTag&&0===this.sequenceIndex?(this.cbs.ontext(this.sectionStart,this.index),
this.sectionStart=this.index):this.state!==A.InAttributeValueDq&&this.state!==A.InAttributeValueSq&&this.state!==A.InAttributeValueNq||(this.cbs.onattribdata(this.sectionStart,this.index),
this.sectionStart=this.index))}shouldContinue(){return this.index<this.buffer.length+this.offset&&this.running}parse(){
for(;this.shouldContinue();){const e=this.buffer.charCodeAt(this.index-this.offset);switch(this.state){case A.Text:
this.stateText(e);break;case A.InPlainText:this.index=this.buffer.length+this.offset-1;break
;case A.SpecialStartSequence:this.stateSpecialStartSequence(e);break;case A.InSpecialTag:this.stateInSpecialTag(e);break
;case A.CDATASequence:this.stateCDATASequence(e);break;case A.DeclarationSequence:this.stateDeclarationSequence(e);break
;case A.InAttributeValueDq:this.stateInAttributeValueDoubleQuotes(e);break;case A.InAttributeName:
this.stateInAttributeName(e);break;case A.InCommentLike:this.stateInCommentLike(e);break;case A.InSpecialComment:
this.stateInSpecialComment(e);break;case A.BeforeAttributeName:this.stateBeforeAttributeName(e);break;case A.InTagName:
this.stateInTagName(e);break;case A.InClosingTagName:this.stateInClosingTagName(e);break;case A.BeforeTagName:
this.stateBeforeTagName(e);break;case A.AfterAttributeName:this.stateAfterAttributeName(e);break
;case A.InAttributeValueSq:this.stateInAttributeValueSingleQuotes(e);break;case A.BeforeAttributeValue:
this.stateBeforeAttributeValue(e);break;case A.BeforeClosingTagName:this.stateBeforeClosingTagName(e);break
;case A.AfterClosingTagName:this.stateAfterClosingTagName(e);break;case A.InAttributeValueNq:
this.stateInAttributeValueNoQuotes(e);break;case A.InSelfClosingTag:this.stateInSelfClosingTag(e);break
;case A.InDeclaration:this.stateInDeclaration(e);break;case A.BeforeDeclaration:this.stateBeforeDeclaration(e);break
;case A.BeforeComment:this.stateBeforeComment(e);break;case A.InProcessingInstruction:
this.stateInProcessingInstruction(e);break;case A.InEntity:this.stateInEntity()}this.index++}this.cleanup()}finish(){
this.state===A.InEntity&&(this.entityDecoder.end(),this.state=this.baseState),this.handleTrailingData(),this.cbs.onend()
}handleTrailingCommentLikeData(e){if(this.state!==A.InCommentLike)return!1
;if(this.currentSequence===I.CdataEnd)if(this.xmlMode)this.sectionStart<e&&this.cbs.oncdata(this.sectionStart,e,0);else{
const n=this.sectionStart-I.Cdata.length-1;this.cbs.oncomment(n,e,0)}else{
const n=this.xmlMode?0:Math.min(this.sequenceIndex,I.CommentEnd.length-1);this.cbs.oncomment(this.sectionStart,e,n)}
return!0}handleTrailingMarkupDeclaration(e){if(this.xmlMode)switch(this.state){case A.InSpecialComment:
case A.BeforeComment:case A.CDATASequence:case A.DeclarationSequence:case A.InDeclaration:
return this.cbs.ontext(this.sectionStart,e),!0;default:return!1}switch(this.state){case A.BeforeDeclaration:
case A.InSpecialComment:case A.BeforeComment:case A.CDATASequence:return this.cbs.oncomment(this.sectionStart,e,0),!0
;case A.DeclarationSequence:return this.sequenceIndex!==I.Doctype.length&&this.cbs.oncomment(this.sectionStart,e,0),!0
;case A.InDeclaration:return!0;default:return!1}}handleTrailingData(){const e=this.buffer.length+this.offset
;if(!(this.handleTrailingCommentLikeData(e)||this.handleTrailingMarkupDeclaration(e)||this.sectionStart>=e))switch(this.state){
case A.InTagName:case A.BeforeAttributeName:case A.BeforeAttributeValue:case A.AfterAttributeName:
case A.InAttributeName:case A.InAttributeValueSq:case A.InAttributeValueDq:case A.InAttributeValueNq:
case A.InClosingTagName:break;default:this.cbs.ontext(this.sectionStart,e)}}emitCodePoint(e,n){
this.baseState!==A.Text&&this.baseState!==A.InSpecialTag?(this.sectionStart<this.entityStart&&this.cbs.onattribdata(this.sectionStart,this.entityStart),
this.sectionStart=this.entityStart+n,
this.index=this.sectionStart-1,this.cbs.onattribentity(e)):(this.sectionStart<this.entityStart&&this.cbs.ontext(this.sectionStart,this.entityStart),
this.sectionStart=this.entityStart+n,this.index=this.sectionStart-1,this.cbs.ontextentity(e,this.sectionStart))}}
const{fromCodePoint:_}=String,N=new Set(["input","option","optgroup","select","button","datalist","textarea"]),B=new Set(["p"]),L=new Set(["h1","h2","h3","h4","h5","h6","p"]),P=new Set(["thead","tbody"]),z=new Set(["dd","dt"]),j=new Set(["rt","rp"]),q=new Map([["tr",new Set(["tr","th","td"])],["th",new Set(["th"])],["td",new Set(["thead","th","td"])],["body",new Set(["head","link","script"])],["a",new Set(["a"])],["li",new Set(["li"])],["p",B],["h1",L],["h2",L],["h3",L],["h4",L],["h5",L],["h6",L],["select",N],["input",N],["output",N],["button",N],["datalist",N],["textarea",N],["option",new Set(["option"])],["optgroup",new Set(["optgroup","option"])],["dd",z],["dt",z],["address",B],["article",B],["aside",B],["blockquote",B],["details",B],["div",B],["dl",B],["fieldset",B],["figcaption",B],["figure",B],["footer",B],["form",B],["header",B],["hr",B],["main",B],["nav",B],["ol",B],["pre",B],["section",B],["table",B],["ul",B],["rt",j],["rp",j],["tbody",P],["tfoot",P]]),U="doctype",J=new Set(["area","base","basefont","br","col","command","embed","frame","hr","img","input","isindex","keygen","link","meta","param","source","track","wbr"]),F=new Set(["math","svg"]),H=new Set(["mi","mo","mn","ms","mtext","annotation-xml","foreignObject","desc","title"]),Y=new Map([["altglyph","altGlyph"],["altglyphdef","altGlyphDef"],["altglyphitem","altGlyphItem"],["animatecolor","animateColor"],["animatemotion","animateMotion"],["animatetransform","animateTransform"],["clippath","clipPath"],["feblend","feBlend"],["fecolormatrix","feColorMatrix"],["fecomponenttransfer","feComponentTransfer"],["fecomposite","feComposite"],["feconvolvematrix","feConvolveMatrix"],["fediffuselighting","feDiffuseLighting"],["fedisplacementmap","feDisplacementMap"],["fedistantlight","feDistantLight"],["fedropshadow","feDropShadow"],["feflood","feFlood"],["fefunca","feFuncA"],["fefuncb","feFuncB"],["fefuncg","feFuncG"],["fefuncr","feFuncR"],["fegaussianblur","feGaussianBlur"],["feimage","feImage"],["femerge","feMerge"],["femergenode","feMergeNode"],["femorphology","feMorphology"],["feoffset","feOffset"],["fepointlight","fePointLight"],["fespecularlighting","feSpecularLighting"],["fespotlight","feSpotLight"],["fetile","feTile"],["feturbulence","feTurbulence"],["foreignobject","foreignObject"],["glyphref","glyphRef"],["lineargradient","linearGradient"],["radialgradient","radialGradient"],["textpath","textPath"]])
;var Z;!function(e){e[e.None=0]="None",e[e.Svg=1]="Svg",e[e.MathML=2]="MathML"}(Z||(Z={}));const V=/\s|\//;class Parser{
options;startIndex=0;endIndex=0;openTagStart=0;tagname="";attribname="";attribvalue="";attribs=null;stack=[]
;foreignContext;cbs;lowerCaseTagNames;lowerCaseAttributeNames;recognizeSelfClosing;htmlMode;tokenizer;buffers=[]
;bufferOffset=0;writeIndex=0;ended=!1;constructor(e,n={}){this.options=n,this.cbs=e??{},
this.htmlMode=!this.options.xmlMode,this.lowerCaseTagNames=n.lowerCaseTags??this.htmlMode,
this.lowerCaseAttributeNames=n.lowerCaseAttributeNames??this.htmlMode,
this.recognizeSelfClosing=n.recognizeSelfClosing??!this.htmlMode,
this.tokenizer=new(n.Tokenizer??Tokenizer)(this.options,this),this.foreignContext=[Z.None],this.cbs.onparserinit?.(this)
}ontext(e,n){const s=this.getSlice(e,n);this.endIndex=n-1,this.cbs.ontext?.(s),this.startIndex=n}ontextentity(e,n){
this.endIndex=n-1,this.cbs.ontext?.(_(e)),this.startIndex=n}isInForeignContext(){return this.foreignContext[0]!==Z.None}
isVoidElement(e){return this.htmlMode&&J.has(e)}readTagName(e,n){
const s=this.lowerCaseTagNames?this.getSlice(e,n).toLowerCase():this.getSlice(e,n)
;if(!this.lowerCaseTagNames||!this.htmlMode)return s;if(this.foreignContext[0]===Z.Svg)return Y.get(s)??s
;if(this.foreignContext.length>1){const e=Y.get(s);if(void 0!==e&&this.stack.includes(e))return e}
return this.isInForeignContext()?s:"image"===s?"img":s}onopentagname(e,n){this.endIndex=n,
this.emitOpenTag(this.readTagName(e,n))}emitOpenTag(e){if(this.openTagStart=this.startIndex,this.tagname=e,
this.htmlMode&&"form"===e&&this.stack.includes("form"))return void(this.tagname="");const n=this.htmlMode&&q.get(e)
;if(n)for(;this.stack.length>0&&n.has(this.stack[0]);)this.popElement(!0);this.isVoidElement(e)||(this.stack.unshift(e),
this.htmlMode&&("svg"===e?this.foreignContext.unshift(Z.Svg):"math"===e?this.foreignContext.unshift(Z.MathML):H.has(e)&&this.foreignContext.unshift(Z.None))),
this.cbs.onopentagname?.(e),this.cbs.onopentag&&(this.attribs={})}endOpenTag(e){this.startIndex=this.openTagStart,
this.attribs&&(this.cbs.onopentag?.(this.tagname,this.attribs,e),this.attribs=null),
this.cbs.onclosetag&&this.isVoidElement(this.tagname)&&this.cbs.onclosetag(this.tagname,!0),this.tagname=""}
onopentagend(e){this.endIndex=e,this.endOpenTag(!1),this.startIndex=e+1}onclosetag(e,n){this.endIndex=n
;const s=this.readTagName(e,n);if(this.isVoidElement(s))this.htmlMode&&"br"===s&&(this.cbs.onopentagname?.("br"),
this.cbs.onopentag?.("br",{},!0),this.cbs.onclosetag?.("br",!1));else{const e=this.stack.indexOf(s);if(-1!==e){
for(let n=0;n<e;n++)this.popElement(!0);this.popElement(!1)}else this.htmlMode&&"p"===s&&(this.emitOpenTag("p"),
this.closeCurrentTag(!0))}this.startIndex=n+1}onselfclosingtag(e){this.endIndex=e,
this.recognizeSelfClosing||this.isInForeignContext()?(this.closeCurrentTag(!1),this.startIndex=e+1):this.onopentagend(e)
}popElement(e){const n=this.stack.shift();this.htmlMode&&(F.has(n)||H.has(n))&&this.foreignContext.shift(),
this.cbs.onclosetag?.(n,e)}closeCurrentTag(e){const n=this.tagname;this.endOpenTag(e),
this.stack[0]===n&&this.popElement(!e)}onattribname(e,n){this.startIndex=e;const s=this.getSlice(e,n)
;this.attribname=this.lowerCaseAttributeNames?s.toLowerCase():s}onattribdata(e,n){this.attribvalue+=this.getSlice(e,n)}
onattribentity(e){this.attribvalue+=_(e)}onattribend(e,n){
this.endIndex=n,this.cbs.onattribute?.(this.attribname,this.attribvalue,e===T.Double?'"':e===T.Single?"'":e===T.NoValue?void 0:null),
this.attribs&&!Object.hasOwn(this.attribs,this.attribname)&&(this.attribs[this.attribname]=this.attribvalue),
this.attribvalue=""}getInstructionName(e){const n=e.search(V);let s=n<0?e:e.substr(0,n)
;return this.lowerCaseTagNames&&(s=s.toLowerCase()),s}ondeclaration(e,n){this.endIndex=n;const s=this.getSlice(e,n)
;if(this.cbs.onprocessinginstruction){
const e=this.htmlMode?this.lowerCaseTagNames?U:s.slice(0,7):this.getInstructionName(s)
;this.cbs.onprocessinginstruction(`!${e}`,`!${s}`)}this.startIndex=n+1}onprocessinginstruction(e,n){this.endIndex=n
;const s=this.getSlice(e,n);if(this.cbs.onprocessinginstruction){const e=this.getInstructionName(s)
;this.cbs.onprocessinginstruction(`?${e}`,`?${s}`)}this.startIndex=n+1}oncomment(e,n,s){this.endIndex=n,
this.cbs.oncomment?.(this.getSlice(e,n-s)),this.cbs.oncommentend?.(),this.startIndex=n+1}oncdata(e,n,s){this.endIndex=n
;const i=this.getSlice(e,n-s);!this.htmlMode||this.options.recognizeCDATA?(this.cbs.oncdatastart?.(),
this.cbs.ontext?.(i),
this.cbs.oncdataend?.()):this.isInForeignContext()?this.cbs.ontext?.(i):(this.cbs.oncomment?.(`[CDATA[${i}]]`),
this.cbs.oncommentend?.()),this.startIndex=n+1}onend(){if(this.cbs.onclosetag){this.endIndex=this.startIndex
;for(let e=0;e<this.stack.length;e++)this.cbs.onclosetag(this.stack[e],!0)}this.cbs.onend?.()}reset(){
this.cbs.onreset?.(),this.tokenizer.reset(),this.tagname="",this.attribname="",this.attribvalue="",this.attribs=null,
this.stack.length=0,this.startIndex=0,this.endIndex=0,this.cbs.onparserinit?.(this),this.buffers.length=0,
this.foreignContext.length=0,this.foreignContext.unshift(Z.None),this.bufferOffset=0,this.writeIndex=0,this.ended=!1}
parseComplete(e){this.reset(),this.end(e)}getSlice(e,n){if(e===n)return""
;for(;e-this.bufferOffset>=this.buffers[0].length;)this.shiftBuffer()
;let s=this.buffers[0].slice(e-this.bufferOffset,n-this.bufferOffset)
;for(;n-this.bufferOffset>this.buffers[0].length;)this.shiftBuffer(),s+=this.buffers[0].slice(0,n-this.bufferOffset)
;return s}shiftBuffer(){this.bufferOffset+=this.buffers[0].length,this.writeIndex--,this.buffers.shift()}write(e){
this.ended?this.cbs.onerror?.(new Error(".write() after done!")):(this.buffers.push(e),
this.tokenizer.running&&(this.tokenizer.write(e),this.writeIndex++))}end(e){
this.ended?this.cbs.onerror?.(new Error(".end() after done!")):(e&&this.write(e),this.ended=!0,this.tokenizer.end())}
pause(){this.tokenizer.pause()}resume(){
for(this.tokenizer.resume();this.tokenizer.running&&this.writeIndex<this.buffers.length;)this.tokenizer.write(this.buffers[this.writeIndex++])
;this.ended&&this.tokenizer.end()}}var X;function isTag(e){return e.type===X.Tag||e.type===X.Script||e.type===X.Style}
!function(e){e.Root="root",e.Text="text",e.Directive="directive",e.Comment="comment",e.Script="script",e.Style="style",
e.Tag="tag",e.CDATA="cdata",e.Doctype="doctype"}(X||(X={}))
;const Q=X.Root,K=X.Text,ee=X.Directive,ne=X.Comment,re=X.Script,se=X.Style,ie=X.Tag,le=X.CDATA,ce=X.Doctype;class Node{
parent=null;prev=null;next=null;startIndex=null;endIndex=null;get parentNode(){return this.parent}set parentNode(e){
this.parent=e}get previousSibling(){return this.prev}set previousSibling(e){this.prev=e}get nextSibling(){
return this.next}set nextSibling(e){this.next=e}cloneNode(e=!1){return cloneNode(this,e)}}class DataNode extends Node{
data;constructor(e){super(),this.data=e}get nodeValue(){return this.data}set nodeValue(e){this.data=e}}
class node_Text extends DataNode{type=X.Text;get nodeType(){return 3}}class node_Comment extends DataNode{type=X.Comment
;get nodeType(){return 8}}class ProcessingInstruction extends DataNode{type=X.Directive;name;constructor(e,n){super(n),
this.name=e}get nodeType(){return 1}"x-name";"x-publicId";"x-systemId"}class NodeWithChildren extends Node{children
;constructor(e){super(),this.children=e}get firstChild(){return this.children[0]??null}get lastChild(){
return this.children.length>0?this.children[this.children.length-1]:null}get childNodes(){return this.children}
set childNodes(e){this.children=e}}class node_CDATA extends NodeWithChildren{type=X.CDATA;get nodeType(){return 4}}
class Document extends NodeWithChildren{type=X.Root;get nodeType(){return 9}}class Element extends NodeWithChildren{name
;attribs;type;constructor(e,n,s=[],i=("script"===e?X.Script:"style"===e?X.Style:X.Tag)){super(s),this.name=e,
this.attribs=n,this.type=i}get nodeType(){return 1}get tagName(){return this.name}set tagName(e){this.name=e}
get attributes(){return Object.keys(this.attribs).map(e=>({name:e,value:this.attribs[e],
namespace:this["x-attribsNamespace"]?.[e],prefix:this["x-attribsPrefix"]?.[e]}))}namespace;"x-attribsNamespace"
;"x-attribsPrefix"}function node_isTag(e){return isTag(e)}function isCDATA(e){return e.type===X.CDATA}
function isText(e){return e.type===X.Text}function isComment(e){return e.type===X.Comment}function hasChildren(e){
return Object.hasOwn(e,"children")}function cloneNode(e,n=!1){let s
;if(isText(e))s=new node_Text(e.data);else if(isComment(e))s=new node_Comment(e.data);else if(node_isTag(e)){
const i=n?cloneChildren(e.children):[],o=new Element(e.name,{...e.attribs},i);for(const e of i)e.parent=o
;null!=e.namespace&&(o.namespace=e.namespace),e["x-attribsNamespace"]&&(o["x-attribsNamespace"]={
...e["x-attribsNamespace"]}),e["x-attribsPrefix"]&&(o["x-attribsPrefix"]={...e["x-attribsPrefix"]}),s=o
}else if(isCDATA(e)){const i=n?cloneChildren(e.children):[],o=new node_CDATA(i);for(const e of i)e.parent=o;s=o
}else if(function isDocument(e){return e.type===X.Root}(e)){const i=n?cloneChildren(e.children):[],o=new Document(i)
;for(const e of i)e.parent=o;e["x-mode"]&&(o["x-mode"]=e["x-mode"]),s=o}else{if(!function isDirective(e){
return e.type===X.Directive}(e))throw new Error(`Not implemented yet: ${e.type}`);{
const n=new ProcessingInstruction(e.name,e.data);null!=e["x-name"]&&(n["x-name"]=e["x-name"],
n["x-publicId"]=e["x-publicId"],n["x-systemId"]=e["x-systemId"]),s=n}}return s.startIndex=e.startIndex,
s.endIndex=e.endIndex,null!=e.sourceCodeLocation&&(s.sourceCodeLocation=e.sourceCodeLocation),s}
function cloneChildren(e){const n=e.map(e=>cloneNode(e,!0));for(let e=1;e<n.length;e++)n[e].prev=n[e-1],n[e-1].next=n[e]
;return n}const he={withStartIndices:!1,withEndIndices:!1,xmlMode:!1};class DomHandler{dom=[]
;root=new Document(this.dom);callback;options;elementCB;done=!1;tagStack=[this.root];lastNode=null;parser=null
;constructor(e,n,s){"function"==typeof n&&(s=n,n=he),"object"==typeof e&&(n=e,e=void 0),this.callback=e??null,
this.options=n??he,this.elementCB=s??null}onparserinit(e){this.parser=e}onreset(){this.dom=[],
this.root=new Document(this.dom),this.done=!1,this.tagStack=[this.root],this.lastNode=null,this.parser=null}onend(){
this.done||(this.done=!0,this.parser=null,this.handleCallback(null))}onerror(e){this.handleCallback(e)}onclosetag(){
this.lastNode=null;const e=this.tagStack.pop()
;this.options.withEndIndices&&this.parser&&(e.endIndex=this.parser.endIndex),this.elementCB&&this.elementCB(e)}
onopentag(e,n){const s=this.options.xmlMode?X.Tag:void 0,i=new Element(e,n,void 0,s);this.addNode(i),
this.tagStack.push(i)}ontext(e){const{lastNode:n}=this;if(n&&n.type===X.Text)n.data+=e,
this.options.withEndIndices&&this.parser&&(n.endIndex=this.parser.endIndex);else{const n=new node_Text(e)
;this.addNode(n),this.lastNode=n}}oncomment(e){
if(this.lastNode&&this.lastNode.type===X.Comment)return void(this.lastNode.data+=e);const n=new node_Comment(e)
;this.addNode(n),this.lastNode=n}oncommentend(){this.lastNode=null}oncdatastart(){
const e=new node_Text(""),n=new node_CDATA([e]);this.addNode(n),e.parent=n,this.lastNode=e}oncdataend(){
this.lastNode=null}onprocessinginstruction(e,n){const s=new ProcessingInstruction(e,n);this.addNode(s)}
handleCallback(e){if("function"==typeof this.callback)this.callback(e,this.dom);else if(e)throw e}addNode(e){
const n=this.tagStack[this.tagStack.length-1],s=n.children[n.children.length-1]
;this.options.withStartIndices&&this.parser&&(e.startIndex=this.parser.startIndex),
this.options.withEndIndices&&this.parser&&(e.endIndex=this.parser.endIndex),n.children.push(e),s&&(e.prev=s,s.next=e),
e.parent=n,this.lastNode=null}}function filter(e,n,s=!0,i=Number.POSITIVE_INFINITY){
return find(e,Array.isArray(n)?n:[n],s,i)}function find(e,n,s,i){const o=[],a=[Array.isArray(n)?n:[n]],c=[0];for(;;){
if(c[0]>=a[0].length){if(1===c.length)return o;a.shift(),c.shift();continue}const n=a[0][c[0]++];if(e(n)&&(o.push(n),
--i<=0))return o;s&&hasChildren(n)&&n.children.length>0&&(c.unshift(0),a.unshift(n.children))}}
function findOne(e,n,s=!0){const i=Array.isArray(n)?n:[n];for(const n of i){if(node_isTag(n)&&e(n))return n
;if(s&&hasChildren(n)&&n.children.length>0){const s=findOne(e,n.children,!0);if(s)return s}}return null}
function existsOne(e,n){
return(Array.isArray(n)?n:[n]).some(n=>node_isTag(n)&&e(n)||hasChildren(n)&&existsOne(e,n.children))}
function findAll(e,n){const s=[],i=[Array.isArray(n)?n:[n]],o=[0];for(;;){if(o[0]>=i[0].length){if(1===i.length)return s
;i.shift(),o.shift();continue}const n=i[0][o[0]++];node_isTag(n)&&e(n)&&s.push(n),
hasChildren(n)&&n.children.length>0&&(o.unshift(0),i.unshift(n.children))}}const pe={
tag_name:e=>"function"==typeof e?n=>node_isTag(n)&&e(n.name):"*"===e?node_isTag:n=>node_isTag(n)&&n.name===e,
tag_type:e=>"function"==typeof e?n=>e(n.type):n=>n.type===e,
tag_contains:e=>"function"==typeof e?n=>isText(n)&&e(n.data):n=>isText(n)&&n.data===e};function getAttribCheck(e,n){
return"function"==typeof n?s=>node_isTag(s)&&n(s.attribs[e]):s=>node_isTag(s)&&s.attribs[e]===n}
function combineFuncs(e,n){return s=>e(s)||n(s)}function compileTest(e){const n=Object.keys(e).map(n=>{const s=e[n]
;return Object.hasOwn(pe,n)?pe[n](s):getAttribCheck(n,s)});return 0===n.length?null:n.reduce(combineFuncs)}
function testElement(e,n){const s=compileTest(e);return!s||s(n)}function getElements(e,n,s,i=Number.POSITIVE_INFINITY){
const o=compileTest(e);return o?filter(o,n,s,i):[]}function getElementById(e,n,s=!0){return Array.isArray(n)||(n=[n]),
findOne(getAttribCheck("id",e),n,s)}function getElementsByTagName(e,n,s=!0,i=Number.POSITIVE_INFINITY){
return filter(pe.tag_name(e),n,s,i)}function getElementsByClassName(e,n,s=!0,i=Number.POSITIVE_INFINITY){
return filter(getAttribCheck("class",e),n,s,i)}function getElementsByTagType(e,n,s=!0,i=Number.POSITIVE_INFINITY){
return filter(pe.tag_type(e),n,s,i)}function getEscape(e){
return 34===e?"&quot;":38===e?"&amp;":39===e?"&apos;":60===e?"&lt;":62===e?"&gt;":"&nbsp;"}
const de=/["&'<>\u0080-\uFFFF]/g;function isXmlEscapable(e){return e>=128||e>=32&&e<64&&1==(1342177476>>>e&1)}
function encodeXML(e){const{length:n}=e;let s,i=0,o=0;for(;o<n;){const a=e.charCodeAt(o);if(!isXmlEscapable(a)){
const s=Math.min(o+32,n);let i=o+1;for(;i<s&&!isXmlEscapable(e.charCodeAt(i));)i++;if(i<s){o=i;continue}if(i>=n)break
;if(de.lastIndex=i,!de.test(e))break;o=de.lastIndex-1;continue}
if(void 0===s?s=e.substring(0,o):i!==o&&(s+=e.substring(i,o)),a<64){s+=getEscape(a),i=o+=1;continue}
const c=e.codePointAt(o);s+=`&#x${c.toString(16)};`,c!==a&&o++,i=o+=1}return void 0===s?e:(i<n&&(s+=e.substr(i)),s)}
function escapeWithRegex(e,n){if(e.lastIndex=0,!e.test(n))return n;let s="",i=0;do{const o=e.lastIndex-1
;i!==o&&(s+=n.substring(i,o));s+=getEscape(n.charCodeAt(o)),i=o+1}while(e.test(n));return s+n.substring(i)}
const fe=/["&\u{A0}]/gu;function escapeAttribute(e){return escapeWithRegex(fe,e)}const ge=/[&<>\u{A0}]/gu
;const me=new Map("altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence foreignObject glyphRef linearGradient radialGradient textPath".split(" ").map(e=>[e.toLowerCase(),e])),we=new Map("definitionURL attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits diffuseConstant edgeMode filterUnits glyphRef gradientTransform gradientUnits kernelMatrix kernelUnitLength keyPoints keySplines keyTimes lengthAdjust limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits maskUnits numOctaves pathLength patternContentUnits patternTransform patternUnits pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits refX refY repeatCount repeatDur requiredExtensions requiredFeatures specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles surfaceScale systemLanguage tableValues targetX targetY textLength viewBox viewTarget xChannelSelector yChannelSelector zoomAndPan".split(" ").map(e=>[e.toLowerCase(),e])),ye=new Set("style script xmp iframe noembed noframes plaintext noscript".split(" ")),Se=new Set("area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr".split(" ")),ke=new Set(["svg","math"]),Ae=new Set("mi mo mn ms mtext annotation-xml foreignObject desc title".split(" "))
;const Ie=function render(e,n={}){const s="length"in e?e:[e],i=n.xmlMode??!1;let o=""
;for(let e=0;e<s.length;e++)o+=renderNode(s[e],n,i);return o};function renderChildren(e,n,s){let i=""
;for(let o=0;o<e.length;o++)i+=renderNode(e[o],n,s);return i}function renderNode(e,n,s){switch(e.type){case Q:
return renderChildren(e.children,n,s);case ee:return`<${e.data}>`;case ne:return`\x3c!--${e.data}--\x3e`;case le:
return`<![CDATA[${e.children[0].data}]]>`;case re:case se:case ie:return function renderTag(e,n,s){
"foreign"===s&&(e.name=me.get(e.name)??e.name,e.parent&&Ae.has(e.parent.name)&&(s=!1));!s&&ke.has(e.name)&&(s="foreign")
;const{name:i,children:o}=e,a=!s&&Se.has(i);let c=`<${i}${function formatAttributes(e,n,s){if(!e)return""
;const i=!1===(n.encodeEntities??n.decodeEntities)?replaceQuotes:s||"utf8"!==n.encodeEntities?encodeXML:escapeAttribute,o="foreign"===s,a=!!(n.emptyAttrs??s)
;let c="";for(const n in e){if(!Object.hasOwn(e,n))continue;const s=e[n],u=o?we.get(n)??n:n
;c+=a||null!=s&&""!==s?` ${u}="${i(null==s?"":String(s))}"`:` ${u}`}return c}(e.attribs,n,s)}`
;0===o.length&&(s?!1!==n.selfClosingTags:n.selfClosingTags&&a)?c+=s?"/>":" />":(c+=">",
o.length>0&&(c+=renderChildren(o,n,s)),a||(c+=`</${i}>`));return c}(e,n,s);case K:{const i=e,o=i.data||""
;return!1===(n.encodeEntities??n.decodeEntities)||!s&&i.parent&&ye.has(i.parent.name)?o:s||"utf8"!==n.encodeEntities?encodeXML(o):function escapeText(e){
return escapeWithRegex(ge,e)}(o)}}}function replaceQuotes(e){return e.replaceAll('"',"&quot;")}
function getOuterHTML(e,n){return Ie(e,n)}function getInnerHTML(e,n){
return hasChildren(e)?e.children.map(e=>getOuterHTML(e,n)).join(""):""}function getText(e){
return Array.isArray(e)?e.map(getText).join(""):node_isTag(e)?"br"===e.name?"\n":getText(e.children):isCDATA(e)?getText(e.children):isText(e)?e.data:""
}function textContent(e){
return Array.isArray(e)?e.map(textContent).join(""):hasChildren(e)&&!isComment(e)?textContent(e.children):isText(e)?e.data:""
}function innerText(e){
return Array.isArray(e)?e.map(innerText).join(""):hasChildren(e)&&(e.type===X.Tag||isCDATA(e))?innerText(e.children):isText(e)?e.data:""
}function getFeed(e){const n=getOneElement(isValidFeed,e);return n?"feed"===n.name?function getAtomFeed(e){
const n=e.children,s={type:"atom",items:getElementsByTagName("entry",n).map(e=>{const{children:n}=e,s={
media:getMediaElements(n)};addConditionally(s,"id","id",n),addConditionally(s,"title","title",n)
;const i=getOneElement("link",n)?.attribs.href;i&&(s.link=i);const o=fetch("summary",n)||fetch("content",n)
;o&&(s.description=o);const a=fetch("updated",n);return a&&(s.pubDate=new Date(a)),s})};addConditionally(s,"id","id",n),
addConditionally(s,"title","title",n);const i=getOneElement("link",n)?.attribs.href;i&&(s.link=i)
;addConditionally(s,"description","subtitle",n);const o=fetch("updated",n);o&&(s.updated=new Date(o))
;return addConditionally(s,"author","email",n,!0),s}(n):function getRssFeed(e){
const n=getOneElement("channel",e.children)?.children??[],s={type:e.name.substr(0,3),id:"",
items:getElementsByTagName("item",e.children).map(e=>{const{children:n}=e,s={media:getMediaElements(n)}
;addConditionally(s,"id","guid",n),addConditionally(s,"title","title",n),addConditionally(s,"link","link",n),
addConditionally(s,"description","description",n);const i=fetch("pubDate",n)||fetch("dc:date",n)
;return i&&(s.pubDate=new Date(i)),s})};addConditionally(s,"title","title",n),addConditionally(s,"link","link",n),
addConditionally(s,"description","description",n);const i=fetch("lastBuildDate",n);i&&(s.updated=new Date(i))
;return addConditionally(s,"author","managingEditor",n,!0),s}(n):null}
const Ee=["url","type","lang"],_e=["fileSize","bitrate","framerate","samplingrate","channels","duration","height","width"]
;function getMediaElements(e){return getElementsByTagName("media:content",e).map(e=>{const{attribs:n}=e,s={
medium:n.medium,isDefault:!!n.isDefault};for(const e of Ee)n[e]&&(s[e]=n[e])
;for(const e of _e)n[e]&&(s[e]=Number.parseInt(n[e],10));return n.expression&&(s.expression=n.expression),s})}
function getOneElement(e,n){return getElementsByTagName(e,n,!0,1)[0]}function fetch(e,n,s=!1){
return textContent(getElementsByTagName(e,n,s,1)).trim()}function addConditionally(e,n,s,i,o=!1){const a=fetch(s,i,o)
;a&&(e[n]=a)}function isValidFeed(e){return"rss"===e||"feed"===e||"rdf:RDF"===e}function removeSubsets(e){let n=e.length
;for(;--n>=0;){const s=e[n]
;if(n>0&&e.lastIndexOf(s,n-1)>=0)e.splice(n,1);else for(let i=s.parent;i;i=i.parent)if(e.includes(i)){e.splice(n,1)
;break}}return e}var Me;function compareDocumentPosition(e,n){const s=[],i=[];if(e===n)return 0
;let o=hasChildren(e)?e:e.parent;for(;o;)s.unshift(o),o=o.parent;for(o=hasChildren(n)?n:n.parent;o;)i.unshift(o),
o=o.parent;const a=Math.min(s.length,i.length);let c=0;for(;c<a&&s[c]===i[c];)c++;if(0===c)return Me.DISCONNECTED
;const u=s[c-1],p=u.children,f=s[c],b=i[c]
;return p.indexOf(f)>p.indexOf(b)?u===n?Me.FOLLOWING|Me.CONTAINED_BY:Me.FOLLOWING:u===e?Me.PRECEDING|Me.CONTAINS:Me.PRECEDING
}function uniqueSort(e){return(e=e.filter((e,n,s)=>!s.includes(e,n+1))).sort((e,n)=>{
const s=compareDocumentPosition(e,n);return s&Me.PRECEDING?-1:s&Me.FOLLOWING?1:0}),e}function removeElement(e){
if(e.prev&&(e.prev.next=e.next),e.next&&(e.next.prev=e.prev),e.parent){const n=e.parent.children,s=n.lastIndexOf(e)
;-1!==s&&n.splice(s,1)}e.next=null,e.prev=null,e.parent=null}function replaceElement(e,n){if(n.prev=e.prev,
n.prev&&(n.prev.next=n),n.next=e.next,n.next&&(n.next.prev=n),n.parent=e.parent,n.parent){
const{children:s}=n.parent,i=s.lastIndexOf(e);if(-1===i)return;s[i]=n,e.parent=null}}function appendChild(e,n){
if(removeElement(n),n.next=null,n.parent=e,e.children.push(n)>1){const s=e.children[e.children.length-2];s.next=n,
n.prev=s}else n.prev=null}function append(e,n){removeElement(n);const{parent:s}=e,i=e.next;if(n.next=i,n.prev=e,
e.next=n,n.parent=s,i){if(i.prev=n,s){const e=s.children;e.splice(e.lastIndexOf(i),0,n)}}else s&&s.children.push(n)}
function prependChild(e,n){if(removeElement(n),n.parent=e,n.prev=null,1===e.children.unshift(n))n.next=null;else{
const s=e.children[1];s.prev=n,n.next=s}}function prepend(e,n){removeElement(n);const{parent:s}=e;if(s){
const i=s.children;i.splice(i.indexOf(e),0,n)}e.prev&&(e.prev.next=n),n.parent=s,n.prev=e.prev,n.next=e,e.prev=n}
function getChildren(e){return hasChildren(e)?e.children:[]}function getParent(e){return e.parent||null}
function getSiblings(e){const n=getParent(e);if(null!=n)return getChildren(n);const s=[e];let{prev:i,next:o}=e
;for(;null!=i;)s.unshift(i),({prev:i}=i);for(;null!=o;)s.push(o),({next:o}=o);return s}function getAttributeValue(e,n){
const{attribs:s}=e;return s?.[n]}function hasAttrib(e,n){const{attribs:s}=e
;return null!=s&&Object.hasOwn(s,n)&&null!=s[n]}function getName(e){return e.name}function nextElementSibling(e){
let{next:n}=e;for(;null!==n&&!node_isTag(n);)({next:n}=n);return n}function prevElementSibling(e){let{prev:n}=e
;for(;null!==n&&!node_isTag(n);)({prev:n}=n);return n}function parseDocument(e,n){const s=new DomHandler(void 0,n)
;return new Parser(s,n).end(e),s.root}function createDocumentStream(e,n,s){const i=new DomHandler(n=>e(n,i.root),n,s)
;return new Parser(i,n)}!function(e){e[e.DISCONNECTED=1]="DISCONNECTED",e[e.PRECEDING=2]="PRECEDING",
e[e.FOLLOWING=4]="FOLLOWING",e[e.CONTAINS=8]="CONTAINS",e[e.CONTAINED_BY=16]="CONTAINED_BY"}(Me||(Me={}));const Ne={
xmlMode:!0};function parseFeed(e,n=Ne){return getFeed(parseDocument(e,n).children)}},48022:(e,n,s)=>{function G(){
return{async:!1,breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,
walkTokens:null}}s.d(n,{Dz:()=>Qe});var i={async:!1,breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,
renderer:null,silent:!1,tokenizer:null,walkTokens:null};function ue(e){i=e}var o={exec:()=>null};function D(e){let n=[]
;return s=>{let i=Math.max(0,Math.min(3,s-1)),o=n[i];return o||(o=e(i),n[i]=o),o}}function g(e,n=""){
let s="string"==typeof e?e:e.source,i={replace:(e,n)=>{let o="string"==typeof n?n:n.source
;return o=o.replace(c.caret,"$1"),s=s.replace(e,o),i},getRegex:()=>new RegExp(s,n)};return i}var a=((e="")=>{try{
return!!new RegExp("(?<=1)(?<!1)"+e)}catch{return!1}})(),c={codeRemoveIndent:/^(?: {0,3}\t| {1,4})/gm,
listInterruptsParagraph:/^ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/,outputLinkReplace:/\\([\[\]])/g,
indentCodeCompensation:/^(\s+)(?:```)/,beginningSpace:/^\s+/,endingHash:/#$/,startingSpaceChar:/^ /,
endingSpaceChar:/ $/,endingSpaceTabChar:/[ \t]$/,nonSpaceChar:/[^ ]/,newLineCharGlobal:/\n/g,tabCharGlobal:/\t/g,
leadingSpaceTab:/^[ \t]+/,multipleSpaceGlobal:/\s+/g,blankLine:/^[ \t]*$/,doubleBlankLine:/\n[ \t]*\n[ \t]*$/,
blockquoteStart:/^ {0,3}>/,blockquoteSetextReplace:/\n {0,3}((?:=+|-+)[ \t]*)(?=\n|$)/g,
blockquoteSetextReplace2:/^ {0,3}>[ \t]?/gm,blockquoteMarkerWhitespace:/^( {0,3}>)(\t[ \t]*)/gm,
nestedBlockMarker:/^ {0,3}(?:(?:[*+-]|\d{1,9}[.)])(?: |$)|> ?)/,listReplaceNesting:/^ {1,4}(?=( {4})*[^ ])/g,
listIsTask:/^\[[ xX]\][ \t]+\S/,listReplaceTask:/^\[[ xX]\][ \t]+/,listTaskCheckbox:/\[[ xX]\]/,anyLine:/\n.*\n/,
hrefBrackets:/^<(.*)>$/,tableDelimiter:/[:|]/,tableAlignChars:/^\||\| *$/g,tableRowBlankLine:/\n[ \t]*$/,
tableAlignRight:/^ *-+: *$/,tableAlignCenter:/^ *:-+: *$/,tableAlignLeft:/^ *:-+ *$/,startATag:/^<a /i,
endATag:/^<\/a>/i,startPreScriptTag:/^<(pre|code|kbd|script)(\s|>)/i,endPreScriptTag:/^<\/(pre|code|kbd|script)(\s|>)/i,
startAngleBracket:/^</,endAngleBracket:/>$/,pedanticHrefTitle:/^([^'"]*[^\s])\s+(['"])(.*)\2/,
unicodeAlphaNumeric:/[\p{L}\p{N}]/u,numericCharacterReference:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));/,
numericCharacterReferenceOrAmpersand:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,
escapeTest:/[&<>"']/,escapeReplace:/[&<>"']/g,escapeTestNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/,
escapeReplaceNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,caret:/(^|[^\[])\^/g,percentDecode:/%25/g,
findPipe:/\|/g,splitPipe:/ \|/,slashPipe:/\\\|/g,carriageReturn:/\r\n|\r/g,spaceLine:/^ +$/gm,notSpaceStart:/^\S*/,
endingNewline:/\n$/,listItemRegex:e=>new RegExp(`^( {0,3}${e})((?:[\t ][^\\n]*)?(?:\\n|$))`),
nextBulletRegex:D(e=>new RegExp(`^ {0,${e}}(?:[*+-]|\\d{1,9}[.)])((?:[ \t][^\\n]*)?(?:\\n|$))`)),
hrRegex:D(e=>new RegExp(`^ {0,${e}}((?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\\*[ \t]*){3,})(?:\\n+|$)`)),
fencesBeginRegex:D(e=>new RegExp(`^ {0,${e}}(?:\`\`\`|~~~)`)),
headingBeginRegex:D(e=>new RegExp(`^ {0,${e}}#{1,6}(?:\\s|$)`)),
pedanticHeadingBeginRegex:D(e=>new RegExp(`^ {0,${e}}#`)),
htmlBeginRegex:D(e=>new RegExp(`^ {0,${e}}(?:</?(?:${f})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`,"i")),
blockquoteBeginRegex:D(e=>new RegExp(`^ {0,${e}}>`)),
nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/
},u=/^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/,p=/ {0,3}(?:[*+-]|\d{1,9}[.)])/,f="address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|meta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul",b=g(" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").replace("tag",f).getRegex(),w=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/,k=g(w).replace(/bull/g,p).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/\|table/g,"").replace(/html/g,b).getRegex(),v=g(w).replace(/bull/g,p).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g,/ {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).replace(/html/g,b).getRegex(),R=/^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/,A=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/,T=g(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).replace("label",A).replace("title",/(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).getRegex(),I=g(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g,p).getRegex(),E=/<!--(?:-?>|[\s\S]*?(?:-->|$))/,_=g("^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[ \t]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ \t]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ \t]*)+\\n|$))","i").replace("comment",E).replace("tag",f).replace("attribute",/[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).getRegex(),Ce=e=>g(R).replace("hr",u).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("|table","").replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list",e).replace("html",b).getRegex(),N=Ce(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/),B=Ce(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/),L={
blockquote:g(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph",B).getRegex(),
code:/^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/,def:T,
fences:/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/,
heading:/^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/,hr:u,html:_,lheading:k,list:I,newline:/^(?:[ \t]*(?:\n|$))+/,paragraph:N,
table:o,text:/^[^\n]+/
},P=g("^ *([^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|html).*(?:\\n|$))*)\\n*|$)").replace("hr",u).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("blockquote"," {0,3}>").replace("code","(?: {4}| {0,3}\t)[^\\n]").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html",b).getRegex(),z={
...L,lheading:v,table:P,
paragraph:g(R).replace("hr",u).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("table",P).replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)])[ \\t]+[^ \\t\\n]").replace("html",b).getRegex()
},j={...L,
html:g("^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?: *\\n{2,}|\\s*$)|<tag(?:\"[^\"]*\"|'[^']*'|\\s[^'\"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))").replace("comment",E).replace(/tag/g,"(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),
def:/^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,heading:/^(#{1,6})(.*)(?:\n+|$)/,fences:o,
lheading:/^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,
paragraph:g(R).replace("hr",u).replace("heading"," *#{1,6} *[^\n]").replace("|table","").replace("blockquote"," {0,3}>").replace("|fences","").replace("|list","").replace("|html","").replace("|tag","").replace("lheading",k).getRegex()
},q=/^( {2,}|\\)\n(?!\s*$)[ \t]*/,U=/[\p{P}\p{S}]/u,J=/[\s\p{P}\p{S}]/u,F=/[^\s\p{P}\p{S}]/u,H=g(/^((?![*_])punctSpace)/,"u").replace(/punctSpace/g,J).getRegex(),Y=/(?!~)[\p{P}\p{S}]/u,Z=g(/link|precode-code|html/,"g").replace("link",/\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace("precode-",a?"(?<!`)()":"(^^|[^`])").replace("code",/(?<b>`+)[^`]+\k<b>(?!`)/).replace("html",/<(?! )[^<>]*?>/).getRegex(),V=/^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/,X=g(V,"u").replace(/punct/g,U).getRegex(),Q=g(V,"u").replace(/punct/g,Y).getRegex(),K=g(/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/,"u").replace(/openQuote/g,/[\p{Pi}\p{Ps}"']/u).replace(/punct/g,U).getRegex(),ee="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)",ne=g(ee,"gu").replace(/notPunctSpace/g,F).replace(/punctSpace/g,J).replace(/punct/g,U).getRegex(),re=g(ee,"gu").replace(/notPunctSpace/g,/(?:[^\s\p{P}\p{S}]|~)/u).replace(/punctSpace/g,/(?!~)[\s\p{P}\p{S}]/u).replace(/punct/g,Y).getRegex(),se=g("^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)","gu").replace(/notPunctSpace/g,F).replace(/punctSpace/g,J).replace(/punct/g,U).getRegex(),ie=g("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)","gu").replace(/notPunctSpace/g,F).replace(/punctSpace/g,J).replace(/punct/g,U).getRegex(),le=g("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)","gu").replace(/notPunctSpace/g,F).replace(/punctSpace/g,J).replace(/punct/g,U).getRegex(),ce=g(/^~~?(?:((?!~)punct)|[^\s~])/,"u").replace(/punct/g,U).getRegex(),he=g("^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPunctSpace)","gu").replace(/notPunctSpace/g,F).replace(/punctSpace/g,J).replace(/punct/g,U).getRegex(),pe=g(/\\(punct)/,"gu").replace(/punct/g,U).getRegex(),de=g(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/,"gu").replace(/punct/g,U).getRegex(),fe=g(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme",/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email",/[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).getRegex(),ge=g(E).replace("(?:--\x3e|$)","--\x3e").getRegex(),me=g("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("comment",ge).replace("attribute",/\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex(),we=/\[(?:\\[\s\S]|[^\[\]\\])*\]/,ye=g(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).replace("brackets",we).getRegex(),Se=g(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).replace("label",ye).replace("href",/<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).replace("title",/"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).getRegex(),ke=g(/^!?\[(label)\]\[(ref)\]/).replace("label",ye).replace("ref",A).getRegex(),Ae=g(/^!?\[(ref)\](?:\[\])?/).replace("ref",A).getRegex(),Ie=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/,Ee=g(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).replace("brackets",we).getRegex(),_e=g("reflink|nolink(?!\\()","g").replace("reflink",g(/^!?\[(label)\]\[(ref)\]/).replace("label",Ee).replace("ref",Ie).getRegex()).replace("nolink",g(/^!?\[(ref)\](?:\[\])?/).replace("ref",Ie).getRegex()).getRegex(),Me=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,Ne=g(/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g,/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(),De={
_backpedal:o,anyPunctuation:pe,anyPunctuationOutsideCode:de,autolink:fe,blockSkip:Z,br:q,
code:/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/,del:o,delLDelim:o,delRDelim:o,emStrongLDelim:X,emStrongRDelimAst:ne,
emStrongRDelimUnd:ie,escape:/^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/,link:Se,nolink:Ae,punctuation:H,reflink:ke,
reflinkSearch:_e,tag:me,text:/^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/,url:o},Le={
...De,emStrongLDelim:K,emStrongRDelimAst:se,emStrongRDelimUnd:le,
link:g(/^!?\[(label)\]\((.*?)\)/).replace("label",ye).getRegex(),
reflink:g(/^!?\[(label)\]\s*\[([^\]]*)\]/).replace("label",ye).getRegex()},Pe={...De,emStrongRDelimAst:re,
emStrongLDelim:Q,delLDelim:ce,delRDelim:he,
url:g(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).replace("emailProtocol",Ne).replace("protocol",Me).replace("email",/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(),
_backpedal:/(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,
del:/^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,
text:g(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).replace("protocol",Me).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace("wwwStart",a?"(?<![^\\s*_~(])www\\.":"www\\.").getRegex()
},ze={...Pe,br:g(q).replace("{2,}","*").getRegex(),
text:g(Pe.text).replace("\\b_","\\b_| {2,}\\n").replace(/\{2,\}/g,"*").getRegex()},je={normal:L,gfm:z,pedantic:j},Ue={
normal:De,gfm:Pe,breaks:ze,pedantic:Le},$e={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},Be=e=>$e[e]
;function y(e,n){if(n){if(c.escapeTest.test(e))return e.replace(c.escapeReplace,Be)
}else if(c.escapeTestNoEncode.test(e))return e.replace(c.escapeReplaceNoEncode,Be);return e}function xe(e){try{
e=encodeURI(e).replace(c.percentDecode,"%")}catch{return null}return e}function be(e,n){
let s=e.replace(c.findPipe,(e,n,s)=>{let i=!1,o=n;for(;--o>=0&&"\\"===s[o];)i=!i;return i?"|":" |"
}).split(c.splitPipe),i=0;if(s[0].trim()||s.shift(),s.length>0&&!s.at(-1)?.trim()&&s.pop(),
n)if(s.length>n)s.splice(n);else for(;s.length<n;)s.push("")
;for(;i<s.length;i++)s[i]=s[i].trim().replace(c.slashPipe,"|");return s}function C(e,n,s){let i=e.length
;if(0===i)return"";let o=0;for(;o<i;){let a=e.charAt(i-o-1);if(a!==n||s){if(a===n||!s)break;o++}else o++}
return e.slice(0,i-o)}function Re(e){let n=e.split("\n"),s=n.length-1;for(;s>=0&&c.blankLine.test(n[s]);)s--
;return n.length-s<=2?e:n.slice(0,s+1).join("\n")}function W(e){
return e.trim().replace(c.multipleSpaceGlobal," ").toLowerCase().toUpperCase().toLowerCase()}function Te(e,n){
if(-1===e.indexOf(n[0])&&-1===e.indexOf(n[1]))return-1;let s=0
;for(let i=0;i<e.length;i++)if("\\"===e[i])i++;else if(e[i]===n[0])s++;else if(e[i]===n[1]&&(s--,s<0))return i
;return s>0?-2:-1}var Je=new WeakMap;function Oe(e){let n={"*":-1,_:-1},s=-1,i=e.length;for(let o=0;o<i;o++){let a=e[o]
;if("*"!==a&&"_"!==a&&"~"!==a)continue;let c=0===o?"\n":e[o-1],u=o+1;for(;u<i&&e[u]===a;)u++
;" "!==c&&"\t"!==c&&"\n"!==c&&"\r"!==c&&"\f"!==c&&("~"===a?s=o:n[a]=o),o=u-1}return{maskedSrc:e,
lastPossibleEmStrongCloserIndex:n,lastPossibleDelCloserIndex:s}}function oe(e,n,s){let i=Je.get(e)?.at(-1)
;return i&&i.maskedSrc===n?i.lastPossibleEmStrongCloserIndex[s]:Oe(n).lastPossibleEmStrongCloserIndex[s]}
function ae(e,n){let s=Je.get(e)?.at(-1)
;return s&&s.maskedSrc===n?s.lastPossibleDelCloserIndex:Oe(n).lastPossibleDelCloserIndex}function te(e,n=0){let s=n,i=""
;for(let n of e)if("\t"===n){let e=4-s%4;i+=" ".repeat(e),s+=e}else i+=n,s++;return i}function He(e,n,s,i,o){
let a=n.href,c=n.title||null,u=function Ht(e,n){let s="";for(let i=0;i<e.length;i++){if("`"===e[i]){
let o=n.inline.code.exec(e.slice(i));if(o){s+=o[0],i+=o[0].length-1;continue}}
"\\"!==e[i]||"["!==e[i+1]&&"]"!==e[i+1]?s+=e[i]:(s+=e[i+1],i++)}return s
}(e[1],o),p="!"===e[0].charAt(0),f=i.state.inLink,b=i.state.linkEmitted,w=i.state.inRawBlock;i.state.inLink=!0,
i.state.linkEmitted=!1;let k=i.inlineTokens(u),v=i.state.linkEmitted;if(i.state.linkEmitted=b,i.state.inLink=f,!p){
if(v)return void(i.state.inRawBlock=w);i.state.linkEmitted=!0}return{type:p?"image":"link",raw:s,href:a,title:c,text:u,
tokens:k}}function Ze(e,n,s,i){if(!n.includes("<"))return!1;for(let o=0;o<n.length;o++){if("\\"===n[o]){o++;continue}
if("`"===n[o]){let e=i.inline.code.exec(n.slice(o));if(e){o+=e[0].length-1;continue}}if("<"!==n[o])continue
;let a=e.slice(s+o),c=i.inline.tag.exec(a)||i.inline.autolink.exec(a);if(c){if(c[0].length>n.length-o)return!0
;o+=c[0].length-1}}return!1}var Fe=class{options;rules;lexer;constructor(e){this.options=e||i}space(e){
let n=this.rules.block.newline.exec(e);if(n&&n[0].length>0)return{type:"space",raw:n[0]}}code(e){
let n=this.rules.block.code.exec(e);if(n){
let e=this.options.pedantic?n[0]:Re(n[0]),s=e.replace(this.rules.other.codeRemoveIndent,"");return{type:"code",raw:e,
codeBlockStyle:"indented",text:s}}}fences(e){let n=this.rules.block.fences.exec(e);if(n){
let e=n[0],s=function Zt(e,n,s){let i=e.match(s.other.indentCodeCompensation);if(null===i)return n;let o=i[1]
;return n.split("\n").map(e=>{let n=e.match(s.other.beginningSpace);if(null===n)return e;let[i]=n
;return e.slice(Math.min(i.length,o.length))}).join("\n")}(e,n[3]||"",this.rules)
;return void 0!==n[3]&&(""===s||s.endsWith("\n"))&&(s+="\n"),{type:"code",raw:e,
lang:n[2]?n[2].trim().replace(this.rules.inline.anyPunctuation,"$1"):n[2],text:s}}}heading(e){
let n=this.rules.block.heading.exec(e);if(n){let e=n[2].trim();if(this.rules.other.endingHash.test(e)){let n=C(e,"#")
;(this.options.pedantic||!n||this.rules.other.endingSpaceTabChar.test(n))&&(e=n.trim())}return{type:"heading",
raw:C(n[0],"\n"),depth:n[1].length,text:e,tokens:this.lexer.inline(e)}}}hr(e){let n=this.rules.block.hr.exec(e)
;if(n)return{type:"hr",raw:C(n[0],"\n")}}blockquote(e){let n=this.rules.block.blockquote.exec(e);if(n){
let e=C(n[0],"\n").split("\n"),s="",i="",o=[];for(;e.length>0;){let n,a=!1,c=[]
;for(n=0;n<e.length;n++)if(this.rules.other.blockquoteStart.test(e[n]))c.push(e[n]),a=!0;else{if(a)break;c.push(e[n])}
e=e.slice(n)
;let u=c.join("\n"),p=u.replace(this.rules.other.blockquoteMarkerWhitespace,(e,n,s)=>s.startsWith(" ")?n+" "+s.slice(1):n+te(s,n.length)).replace(this.rules.other.blockquoteSetextReplace,"\n    $1").replace(this.rules.other.blockquoteSetextReplace2,"")
;s=s?`${s}\n${u}`:u,i=i?`${i}\n${p}`:p;let f=this.lexer.state.top;if(this.lexer.state.top=!0,
this.lexer.blockTokens(p,o,!0),this.lexer.state.top=f,0===e.length)break;let b=o.at(-1)
;if("code"===b?.type||"heading"===b?.type||"hr"===b?.type||"html"===b?.type||"table"===b?.type)break
;if("blockquote"===b?.type){
let n=b,a=e.join("\n"),c=n.raw+"\n"+a.replace(this.rules.other.blockquoteSetextReplace2,""),u=this.blockquote(c)
;o[o.length-1]=u;let p=c.substring(u.raw.length).replace(/^\n/,""),f=p?p.split("\n").length:0,w=f?e.slice(0,-f):e
;if(w.length>0&&(s=`${s}\n${w.join("\n")}`),i=i.substring(0,i.length-n.text.length)+u.text,e=e.slice(w.length),
e.length>0&&this.rules.other.blockquoteStart.test(e[0]))continue;break}if("list"===b?.type){
let n=b,a=n.raw+"\n"+e.join("\n"),c=this.list(a);o[o.length-1]=c
;let u=c.raw.length>n.raw.length?a.slice(n.raw.length+1,c.raw.length).split("\n").length:0;if(u>0){
let n=e.slice(0,u).join("\n");s=`${s}\n${n}`,i=`${i}\n${n}`}
if(e=e.slice(u),e.length>0&&!this.rules.other.blockquoteStart.test(e[0]))break;continue}}return{type:"blockquote",raw:s,
tokens:o,text:i}}}list(e){let n=this.rules.block.list.exec(e);if(n){
if(!this.options.pedantic&&"text"===this.lexer.state.lastToken?.type&&!this.rules.other.listInterruptsParagraph.test(e))return
;let s=e,r=()=>s.length-e.length,i=n[1].trim(),o=i.length>1,a={type:"list",raw:"",ordered:o,start:o?+i.slice(0,-1):"",
loose:!1,items:[]};i=o?`\\d{1,9}\\${i.slice(-1)}`:`\\${i}`,this.options.pedantic&&(i=o?i:"[*+-]")
;let c=this.rules.other.listItemRegex(i),u=!1;for(;e;){let i=!1,o=""
;if(!(n=c.exec(e))||this.rules.block.hr.test(e))break;let p=r();e=e.substring(n[0].length)
;let f=n[2].split("\n",1)[0],b=n[1].length,w=this.options.pedantic?te(f,b):f.replace(this.rules.other.leadingSpaceTab,e=>te(e,b)),k=e.split("\n",1)[0],v=!w.trim(),R=0
;if(this.options.pedantic?(R=2,o=w.trimStart()):v?R=b+1:(R=w.search(this.rules.other.nonSpaceChar),R=R>4?1:R,
o=w.slice(R),R+=b),v&&this.rules.other.blankLine.test(k)&&(e=e.substring(k.length+1),i=!0),!i){
let n=this.rules.other.nextBulletRegex(R),s=this.rules.other.hrRegex(R),i=this.rules.other.fencesBeginRegex(R),a=this.options.pedantic?this.rules.other.pedanticHeadingBeginRegex(R):this.rules.other.headingBeginRegex(R),c=this.rules.other.htmlBeginRegex(R),u=this.rules.other.blockquoteBeginRegex(R),p=!1
;for(;e;){let f,b=e.split("\n",1)[0]
;if(k=b,this.options.pedantic?(k=k.replace(this.rules.other.listReplaceNesting,"  "),
f=k):f=k.replace(this.rules.other.leadingSpaceTab,e=>te(e)),
i.test(k)||a.test(k)||c.test(k)||u.test(k)||n.test(k)||s.test(k))break
;if(f.search(this.rules.other.nonSpaceChar)>=R||!k.trim())o+="\n"+f.slice(R),p=!1;else{if(v)break;let e=w
;if(!this.options.pedantic&&!o.includes("\n")&&!w.includes("\t")){let n
;for(;!s.test(e)&&(n=this.rules.other.nestedBlockMarker.exec(e));)e=e.slice(n[0].length);if(!e.trim())break}
if(e.replace(this.rules.other.tabCharGlobal,"    ").search(this.rules.other.nonSpaceChar)>=4||i.test(e)||a.test(e)||c.test(e)||s.test(e))break
;if(!this.options.pedantic&&!p){let e=w.replace(this.rules.other.nestedContainerMarkers,"")
;if(this.rules.block.fences.test(e)||this.rules.block.heading.test(e)||this.rules.block.hr.test(e))break}
o+="\n"+(!this.options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(k)&&this.rules.block.lheading.test(`${w}\n${k}`)?`    ${f.replace(/^ {0,3}/,"")}`:k),
p=!0}v=!k.trim(),e=e.substring(b.length+1),w=f.slice(R)}}let A=s.slice(p,r())
;a.loose||(u?a.loose=!0:this.rules.other.doubleBlankLine.test(A)&&(u=!0)),a.items.push({type:"list_item",raw:A,
task:!!this.options.gfm&&this.rules.other.listIsTask.test(o),loose:!1,text:o,tokens:[]})}let p=a.items.at(-1)
;if(!p)return;p.raw=p.raw.trimEnd(),p.text=p.text.trimEnd(),a.raw=s.slice(0,r()).trimEnd();let f=[]
;for(let e of a.items)if(this.lexer.state.top=!1,f.push(this.lexer.inlineQueue.length),
e.tokens=this.lexer.blockTokens(e.text,[]),!a.loose){
let n=e.tokens.filter(e=>"space"===e.type),s=n.length>0&&n.some(e=>this.rules.other.anyLine.test(e.raw));a.loose=s}
for(let e=0;e<a.items.length;e++){let n=a.items[e],s=n.tokens[0]
;if(!n.task||"text"!==s?.type&&"paragraph"!==s?.type)n.task&&(n.task=!1);else{
n.text=n.text.replace(this.rules.other.listReplaceTask,""),s.raw=s.raw.replace(this.rules.other.listReplaceTask,""),
s.text=s.text.replace(this.rules.other.listReplaceTask,"");let i=this.lexer.inlineQueue
;for(let n=f[e];n<i.length;n++)if(i[n].tokens===s.tokens){i[n].src=i[n].src.replace(this.rules.other.listReplaceTask,"")
;break}let o=this.rules.other.listTaskCheckbox.exec(n.raw);if(o){let e={type:"checkbox",raw:o[0]+" ",
checked:"[ ]"!==o[0]}
;n.checked=e.checked,a.loose?n.tokens[0]&&["paragraph","text"].includes(n.tokens[0].type)&&"tokens"in n.tokens[0]&&n.tokens[0].tokens?(n.tokens[0].raw=e.raw+n.tokens[0].raw,
n.tokens[0].text=e.raw+n.tokens[0].text,n.tokens[0].tokens.unshift(e)):n.tokens.unshift({type:"paragraph",raw:e.raw,
text:e.raw,tokens:[e]}):n.tokens.unshift(e)}}}if(a.loose)for(let e of a.items){e.loose=!0
;for(let n of e.tokens)"text"===n.type&&(n.type="paragraph")}return a}}html(e){let n=this.rules.block.html.exec(e)
;if(n){if("paragraph"===this.lexer.state.lastToken?.type&&!this.rules.other.htmlBeginRegex(4).test(e))return
;let s=Re(n[0]);return{type:"html",block:!0,raw:s,pre:"pre"===n[1]||"script"===n[1]||"style"===n[1],text:s}}}def(e){
let n=this.rules.block.def.exec(e);if(n){if(!this.rules.other.startAngleBracket.test(n[2])&&-1!==Te(n[2],"()"))return
;let e=W(n[1]),s=n[2]?n[2].replace(this.rules.other.hrefBrackets,"$1").replace(this.rules.inline.anyPunctuation,"$1"):"",i=n[3]?n[3].substring(1,n[3].length-1).replace(this.rules.inline.anyPunctuation,"$1"):n[3]
;return{type:"def",tag:e,raw:C(n[0],"\n"),href:s,title:i}}}table(e){let n=this.rules.block.table.exec(e)
;if(!n||!this.rules.other.tableDelimiter.test(n[2]))return
;let s=be(n[1]),i=n[2].replace(this.rules.other.tableAlignChars,"").split("|"),o=n[3]?.trim()?n[3].replace(this.rules.other.tableRowBlankLine,"").split("\n"):[],a={
type:"table",raw:C(n[0],"\n"),header:[],align:[],rows:[]};if(s.length===i.length){
for(let e of i)this.rules.other.tableAlignRight.test(e)?a.align.push("right"):this.rules.other.tableAlignCenter.test(e)?a.align.push("center"):this.rules.other.tableAlignLeft.test(e)?a.align.push("left"):a.align.push(null)
;for(let e=0;e<s.length;e++)a.header.push({text:s[e],tokens:this.lexer.inline(s[e]),header:!0,align:a.align[e]})
;for(let e of o)a.rows.push(be(e,a.header.length).map((e,n)=>({text:e,tokens:this.lexer.inline(e),header:!1,
align:a.align[n]})));return a}}lheading(e){let n=this.rules.block.lheading.exec(e);if(n){let e=n[1].trim();return{
type:"heading",raw:C(n[0],"\n"),depth:"="===n[2].charAt(0)?1:2,text:e,tokens:this.lexer.inline(e)}}}paragraph(e){
let n=this.rules.block.paragraph.exec(e);if(n){let e="\n"===n[1].charAt(n[1].length-1)?n[1].slice(0,-1):n[1];return{
type:"paragraph",raw:n[0],text:e,tokens:this.lexer.inline(e)}}}text(e){let n=this.rules.block.text.exec(e);if(n)return{
type:"text",raw:n[0],text:n[0],tokens:this.lexer.inline(n[0])}}escape(e){if(92!==e.charCodeAt(0))return
;let n=this.rules.inline.escape.exec(e);return n?{type:"escape",raw:n[0],text:n[1]}:void 0}tag(e){
if(60!==e.charCodeAt(0))return;let n=this.rules.inline.tag.exec(e)
;return n?(!this.lexer.state.inLink&&this.rules.other.startATag.test(n[0])?this.lexer.state.inLink=!0:this.lexer.state.inLink&&this.rules.other.endATag.test(n[0])&&(this.lexer.state.inLink=!1),
!this.lexer.state.inRawBlock&&this.rules.other.startPreScriptTag.test(n[0])?this.lexer.state.inRawBlock=!0:this.lexer.state.inRawBlock&&this.rules.other.endPreScriptTag.test(n[0])&&(this.lexer.state.inRawBlock=!1),
{type:"html",raw:n[0],inLink:this.lexer.state.inLink,inRawBlock:this.lexer.state.inRawBlock,block:!1,text:n[0]}):void 0}
link(e){if(!1===this.lexer.state.linkParenPossible)return;let n=e.charCodeAt(0);if(91!==n&&33!==n)return
;let s=this.rules.inline.link.exec(e);if(s){let n="!"===s[0].charAt(0)?2:1
;if(!this.options.pedantic&&Ze(e,s[1],n,this.rules))return;let i=s[2].trim()
;if(!this.options.pedantic&&this.rules.other.startAngleBracket.test(i)){
if(!this.rules.other.endAngleBracket.test(i))return;let e=C(i.slice(0,-1),"\\");if((i.length-e.length)%2==0)return}else{
let e=Te(s[2],"()");if(-2===e)return;if(e>-1){let n=(0===s[0].indexOf("!")?5:4)+s[1].length+e;s[2]=s[2].substring(0,e),
s[0]=s[0].substring(0,n).trim(),s[3]=""}}let o=C(s[0].slice(0,-1),"\\");if((s[0].length-o.length)%2==0)return
;let a=s[2],c="";if(this.options.pedantic){let e=this.rules.other.pedanticHrefTitle.exec(a);e&&(a=e[1],c=e[3])
}else c=s[3]?s[3].slice(1,-1):""
;return a=a.trim(),this.rules.other.startAngleBracket.test(a)&&(a=this.options.pedantic&&!this.rules.other.endAngleBracket.test(i)?a.slice(1):a.slice(1,-1)),
He(s,{href:a&&a.replace(this.rules.inline.anyPunctuation,"$1"),title:c&&c.replace(this.rules.inline.anyPunctuation,"$1")
},s[0],this.lexer,this.rules)}}reflink(e,n){let s,i=e.charCodeAt(0)
;if((91===i||33===i)&&((s=this.rules.inline.reflink.exec(e))||(s=this.rules.inline.nolink.exec(e)))){
let i="!"===s[0].charAt(0)?2:1;if(!this.options.pedantic&&Ze(e,s[1],i,this.rules))return;let o=n[W(s[2]||s[1])];if(!o){
let e=s[0].charAt(0);return{type:"text",raw:e,text:e}}return He(s,o,s[0],this.lexer,this.rules)}}emStrong(e,n,s=""){
let i=this.rules.inline.emStrongLDelim.exec(e);if(!i||!i[1]&&!i[2]&&!i[3]&&!i[4])return
;let o=i[0][0],a=s===o,c=n.length-e.length,u=c;for(;!this.options.pedantic&&u>0&&n[u-1]===o;)u--
;let p=[...n.slice(Math.max(0,u-2),u)].at(-1)??"",f="*"===p||"_"===p||!!this.rules.inline.punctuation.exec(p);u<c&&(s=p)
;let b=u<c?f:"*"===s||"_"===s||!!this.rules.inline.punctuation.exec(s)
;if(i[4]&&s.match(this.rules.other.unicodeAlphaNumeric))return;let w=i[1]||i[3]||"";if(!w||!s||b){
let s,b,k=[...i[0]].length-1,v=k,R=0,A=c-u+k,T=!(this.options.pedantic||!p.trim()||!w&&("*"!==o||f))
;if("*"!==o&&"_"!==o)return
;let I="*"===o?this.rules.inline.emStrongRDelimAst:this.rules.inline.emStrongRDelimUnd,E=oe(this,n,o),_=n.length-e.length+k
;if(E<_)return;n=n.slice(-1*e.length+k);let N=E-_;for(I.lastIndex=0;null!==(i=I.exec(n))&&!(i.index>N);){
if(s=i[1]||i[2]||i[3]||i[4]||i[5]||i[6],!s)continue;if(b=[...s].length,i[3]||i[4]){v+=b;continue}
if((i[5]||i[6]||T)&&A%3&&!((A+b)%3)){if(a&&(i[5]||i[6]))break;R+=b;continue}if(v-=b,v>0)continue;b=Math.min(b,b+v+R)
;let n=[...i[0]][0].length,o=e.slice(0,k+i.index+n+b);if(Math.min(k,b)%2){let e=o.slice(1,-1);return{type:"em",raw:o,
text:e,tokens:this.lexer.inlineTokens(e)}}let c=o.slice(2,-2);return{type:"strong",raw:o,text:c,
tokens:this.lexer.inlineTokens(c)}}}}codespan(e){if(96!==e.charCodeAt(0))return;let n=this.rules.inline.code.exec(e)
;if(n){
let e=n[2].replace(this.rules.other.newLineCharGlobal," "),s=this.rules.other.nonSpaceChar.test(e),i=this.rules.other.startingSpaceChar.test(e)&&this.rules.other.endingSpaceChar.test(e)
;return s&&i&&(e=e.substring(1,e.length-1)),{type:"codespan",raw:n[0],text:e}}}br(e){let n=e.charCodeAt(0)
;if(32!==n&&92!==n&&10!==n)return;let s=this.rules.inline.br.exec(e);return s?{type:"br",raw:s[0]}:void 0}del(e,n,s=""){
if(126!==e.charCodeAt(0))return;let i=this.rules.inline.delLDelim.exec(e)
;if(i&&(!i[1]||!s||this.rules.inline.punctuation.exec(s))){
let s,o,a=[...i[0]].length-1,c=a,u=this.rules.inline.delRDelim,p=ae(this,n),f=n.length-e.length+a;if(p<f)return
;n=n.slice(-1*e.length+a);let b=p-f;for(u.lastIndex=0;null!==(i=u.exec(n))&&!(i.index>b);){
if(s=i[1]||i[2]||i[3]||i[4]||i[5]||i[6],!s||(o=[...s].length,o!==a))continue;if(i[3]||i[4]){c+=o;continue}if(c-=o,
c>0)continue;o=Math.min(o,o+c);let n=[...i[0]][0].length,u=e.slice(0,a+i.index+n+o),p=u.slice(a,-a);return{type:"del",
raw:u,text:p,tokens:this.lexer.inlineTokens(p)}}}}autolink(e){if(60!==e.charCodeAt(0))return
;let n=this.rules.inline.autolink.exec(e);if(n){let e,s;return"@"===n[2]?(e=n[1],s="mailto:"+e):(e=n[1],s=e),{
type:"link",raw:n[0],text:e,href:s,autolink:!0,tokens:[{type:"text",raw:e,text:e}]}}}url(e){let n
;if(n=this.rules.inline.url.exec(e)){let e,s;if("@"===n[2])e=n[0],s="mailto:"+e;else{let i;do{i=n[0],
n[0]=this.rules.inline._backpedal.exec(n[0])?.[0]??""}while(i!==n[0]);e=n[0],s="www."===n[1]?"http://"+n[0]:n[0]}return{
type:"link",raw:n[0],text:e,href:s,autolink:!0,tokens:[{type:"text",raw:e,text:e}]}}}inlineText(e){
let n=this.rules.inline.text.exec(e);if(n){let e=this.lexer.state.inRawBlock;return{type:"text",raw:n[0],
text:e?n[0]:(s=n[0],c.numericCharacterReference.test(s)?s.replace(c.numericCharacterReferenceOrAmpersand,(e,n,s)=>{
if(void 0===n&&void 0===s)return"&amp;";let i=void 0===n?Number.parseInt(s,16):Number.parseInt(n,10)
;return 0===i||i>1114111||i>=55296&&i<=57343?"�":38===i?"&amp;":String.fromCodePoint(i)}):s),escaped:e}}var s}
},We=class l{tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],
this.tokens.links=Object.create(null),this.options=e||i,this.options.tokenizer=this.options.tokenizer||new Fe,
this.tokenizer=this.options.tokenizer,this.tokenizer.options=this.options,this.tokenizer.lexer=this,this.inlineQueue=[],
this.state={inLink:!1,inRawBlock:!1,linkEmitted:!1,linkParenPossible:!0,top:!0};let n={other:c,block:je.normal,
inline:Ue.normal};this.options.pedantic?(n.block=je.pedantic,n.inline=Ue.pedantic):this.options.gfm&&(n.block=je.gfm,
this.options.breaks?n.inline=Ue.breaks:n.inline=Ue.gfm),this.tokenizer.rules=n}static get rules(){return{block:je,
inline:Ue}}static lex(e,n){return new l(n).lex(e)}static lexInline(e,n){return new l(n).inlineTokens(e)}lex(e){
e=e.replace(c.carriageReturn,"\n"),this.blockTokens(e,this.tokens);for(let e=0;e<this.inlineQueue.length;e++){
let n=this.inlineQueue[e];this.state.inRawBlock=!1,this.inlineTokens(n.src,n.tokens)}return this.inlineQueue=[],
this.tokens}blockTokens(e,n=[],s=!1){this.tokenizer.lexer=this;let i=this.state.lastToken
;this.options.pedantic&&(e=e.replace(c.tabCharGlobal,"    ").replace(c.spaceLine,""))
;let o,a=1/0,u=this.options.gfm&&!this.options.pedantic&&this.tokenizer.paragraph===Fe.prototype.paragraph;for(;e;){
if(!(e.length<a)){this.infiniteLoopError(e.charCodeAt(0));break}let i;if(a=e.length,this.state.lastToken=n.at(-1),
this.options.extensions?.block?.some(s=>!!(i=s.call({lexer:this},e,n))&&(e=e.substring(i.raw.length),n.push(i),
!0)))continue;if(i=this.tokenizer.space(e)){e=e.substring(i.raw.length);let s=n.at(-1)
;1===i.raw.length&&void 0!==s?s.raw+="\n":n.push(i);continue}if(i=this.tokenizer.code(e)){e=e.substring(i.raw.length)
;let s=n.at(-1);"paragraph"===s?.type||"text"===s?.type?(s.raw+=(s.raw.endsWith("\n")?"":"\n")+i.raw,
s.text+="\n"+i.text,this.inlineQueue.at(-1).src=s.text):n.push(i);continue}if(i=this.tokenizer.fences(e)){
e=e.substring(i.raw.length),n.push(i);continue}if(i=this.tokenizer.heading(e)){e=e.substring(i.raw.length),n.push(i)
;continue}if(i=this.tokenizer.hr(e)){e=e.substring(i.raw.length),n.push(i);continue}if(i=this.tokenizer.blockquote(e)){
e=e.substring(i.raw.length),n.push(i);continue}if(i=this.tokenizer.list(e)){e=e.substring(i.raw.length),n.push(i)
;continue}if(i=this.tokenizer.html(e)){e=e.substring(i.raw.length),n.push(i);continue}if(i=this.tokenizer.def(e)){
e=e.substring(i.raw.length);let s=n.at(-1)
;"paragraph"===s?.type||"text"===s?.type?(s.raw+=(s.raw.endsWith("\n")?"":"\n")+i.raw,s.text+="\n"+i.raw,
this.inlineQueue.at(-1).src=s.text):(this.tokens.links[i.tag]||(this.tokens.links[i.tag]={href:i.href,title:i.title}),
n.push(i));continue}if(i=this.tokenizer.table(e)){e=e.substring(i.raw.length),n.push(i);continue}
if(i=this.tokenizer.lheading(e)){e=e.substring(i.raw.length),n.push(i);continue}let c=e
;if(this.options.extensions?.startBlock){let n,s=1/0,i=e.slice(1);this.options.extensions.startBlock.forEach(e=>{
n=e.call({lexer:this},i),"number"==typeof n&&n>=0&&(s=Math.min(s,n))}),s<1/0&&s>=0&&(c=e.substring(0,s+1))}
if(this.state.top&&(i=this.tokenizer.paragraph(c))){let a=n.at(-1)
;(s||a===o&&u)&&"paragraph"===a?.type?(a.raw+=(a.raw.endsWith("\n")?"":"\n")+i.raw,a.text+="\n"+i.text,
this.inlineQueue.pop(),this.inlineQueue.at(-1).src=a.text,o=a):(n.push(i),o=i),s=c.length!==e.length,
e=e.substring(i.raw.length);continue}if(i=this.tokenizer.text(e)){e=e.substring(i.raw.length);let s=n.at(-1)
;"text"===s?.type?(s.raw+=(s.raw.endsWith("\n")?"":"\n")+i.raw,s.text+="\n"+i.text,this.inlineQueue.pop(),
this.inlineQueue.at(-1).src=s.text):n.push(i);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}
return this.state.top=!0,this.state.lastToken=i,n}inline(e,n=[]){return this.inlineQueue.push({src:e,tokens:n}),n}
linkInText(e){if(!e.includes("["))return!1;let n=this.tokenizer.rules.inline.link
;for(let s of e.matchAll(this.tokenizer.rules.inline.blockSkip))if(n.test(s[0])&&"!"!==e.charAt(s.index-1))return!0
;for(let n of e.matchAll(this.tokenizer.rules.inline.reflinkSearch)){let e=n[0],s=e.lastIndexOf("[")
;if("!"!==e.charAt(0)&&Object.hasOwn(this.tokens.links,W(e.slice(s+1,-1)))&&!(s>1&&this.linkInText(e.slice(1,s-1))))return!0
}return!1}inlineTokens(e,n=[]){this.tokenizer.lexer=this;let s=this.state.linkParenPossible
;this.state.linkParenPossible=e.includes(")");try{return this.#e(e,n)}finally{this.state.linkParenPossible=s}}#e(e,n){
let s=e.includes("*")||e.includes("_")||e.includes("~"),i=s||this.options.hooks?.emStrongMask||this.tokenizer.emStrong!==Fe.prototype.emStrong||this.tokenizer.del!==Fe.prototype.del?this.#t(e):e
;if(!s)return this.#n(e,i,n);!function qe(e,n){let s=Oe(n),i=Je.get(e);i?i.push(s):Je.set(e,[s])}(this.tokenizer,i);try{
return this.#n(e,i,n)}finally{!function ve(e){let n=Je.get(e);n&&(n.pop(),0===n.length&&Je.delete(e))}(this.tokenizer)}}
#n(e,n,s){let i=!1,o="",a=1/0;for(;e;){if(!(e.length<a)){this.infiniteLoopError(e.charCodeAt(0));break}let c
;if(a=e.length,i||(o=""),i=!1,this.options.extensions?.inline?.some(n=>!!(c=n.call({lexer:this
},e,s))&&(e=e.substring(c.raw.length),s.push(c),!0)))continue;if(c=this.tokenizer.escape(e)){
e=e.substring(c.raw.length),s.push(c);continue}if(c=this.tokenizer.tag(e)){e=e.substring(c.raw.length),s.push(c)
;continue}if(c=this.tokenizer.link(e)){e=e.substring(c.raw.length),s.push(c);continue}
if(c=this.tokenizer.reflink(e,this.tokens.links)){e=e.substring(c.raw.length);let n=s.at(-1)
;"text"===c.type&&"text"===n?.type?(n.raw+=c.raw,n.text+=c.text):s.push(c);continue}let u=e[0];if("*"===u||"_"===u){
let a=n.length-e.length;if(oe(this.tokenizer,n,u)<=a){let n=1;for(;n<e.length&&e.charCodeAt(n)===u.charCodeAt(0);)n++
;let a=e.substring(0,n),c=s.at(-1);"text"!==c?.type||c.escaped?s.push({type:"text",raw:a,text:a,escaped:!1}):(c.raw+=a,
c.text+=a),e=e.substring(n),o=u,i=!0;continue}}else if("~"===u){let a=n.length-e.length;if(ae(this.tokenizer,n)<=a){
let n=1;for(;n<e.length&&126===e.charCodeAt(n);)n++;let a=e.substring(0,n),c=s.at(-1)
;"text"!==c?.type||c.escaped?s.push({type:"text",raw:a,text:a,escaped:!1}):(c.raw+=a,c.text+=a),e=e.substring(n),o=u,
i=!0;continue}}if(c=this.tokenizer.emStrong(e,n,o)){e=e.substring(c.raw.length),s.push(c);continue}
if(c=this.tokenizer.codespan(e)){e=e.substring(c.raw.length),s.push(c);continue}if(c=this.tokenizer.br(e)){
e=e.substring(c.raw.length),s.push(c);continue}if(c=this.tokenizer.del(e,n,o)){e=e.substring(c.raw.length),s.push(c)
;continue}if(c=this.tokenizer.autolink(e)){e=e.substring(c.raw.length),s.push(c);continue}
if(!this.state.inLink&&(c=this.tokenizer.url(e))){e=e.substring(c.raw.length),s.push(c);continue}let p=e
;if(this.options.extensions?.startInline){let n,s=1/0,i=e.slice(1);this.options.extensions.startInline.forEach(e=>{
n=e.call({lexer:this},i),"number"==typeof n&&n>=0&&(s=Math.min(s,n))}),s<1/0&&s>=0&&(p=e.substring(0,s+1))}
if(c=this.tokenizer.inlineText(p)){e=e.substring(c.raw.length),"_"!==c.raw.slice(-1)&&(o=c.raw.slice(-1)),i=!0
;let n=s.at(-1);"text"===n?.type?(n.raw+=c.raw,n.text+=c.text):s.push(c);continue}if(e){
this.infiniteLoopError(e.charCodeAt(0));break}}return s}#r(e){
let n,{blockSkip:s,tag:i,autolink:o}=this.tokenizer.rules.inline,a="",c=0;for(s.lastIndex=0;n=s.exec(e);){
let u=n.index+(n[2]?n[2].length:0),p=n.index+n[0].length;if("<"===e.charAt(u)){let n=e.slice(u),a=i.exec(n)||o.exec(n)
;if(!a){s.lastIndex=u+1;continue}p=u+a[0].length,s.lastIndex=p}a+=e.slice(c,u)+"["+"a".repeat(p-u-2)+"]",c=p}
return a+e.slice(c)}#t(e){let n=e;if(this.tokens.links&&e.includes("[")){
let e=this.tokenizer.rules.inline.reflinkSearch,r=n=>{let s=n.lastIndexOf("[")
;if(!Object.hasOwn(this.tokens.links,W(n.slice(s+1,-1))))return n;if(s>1&&"!"!==n.charAt(0)){let i=n.slice(1,s-1)
;if(this.linkInText(i))return"["+i.replace(e,r)+"]["+"a".repeat(n.length-s-2)+"]"}return"["+"a".repeat(n.length-2)+"]"}
;n=n.replace(e,r)}
return n=n.replace(this.tokenizer.rules.inline.anyPunctuationOutsideCode,(e,n,s)=>s?"+".repeat(e.length):n?n+e.slice(n.length,-n.length).replace(/`/g,"+")+n:e),
n=this.#r(n),n=this.options.hooks?.emStrongMask?.call({lexer:this},n)??n,n}infiniteLoopError(e){
let n="Infinite loop on byte: "+e;if(!this.options.silent)throw new Error(n);console.error(n)}},Ge=class{options;parser
;constructor(e){this.options=e||i}space(e){return""}code({text:e,lang:n,escaped:s}){
let i=(n||"").match(c.notSpaceStart)?.[0],o=e?e.replace(c.endingNewline,"")+"\n":""
;return i?'<pre><code class="language-'+y(i)+'">'+(s?o:y(o,!0))+"</code></pre>\n":"<pre><code>"+(s?o:y(o,!0))+"</code></pre>\n"
}blockquote({tokens:e}){return`<blockquote>\n${this.parser.parse(e)}</blockquote>\n`}html({text:e}){return e}def(e){
return""}heading({tokens:e,depth:n}){return`<h${n}>${this.parser.parseInline(e)}</h${n}>\n`}hr(e){return"<hr>\n"}
list(e){let n=e.ordered,s=e.start,i="";for(let n=0;n<e.items.length;n++){let s=e.items[n];i+=this.listitem(s)}
let o=n?"ol":"ul";return"<"+o+(n&&1!==s?' start="'+s+'"':"")+">\n"+i+"</"+o+">\n"}listitem(e){
return`<li>${this.parser.parse(e.tokens)}</li>\n`}checkbox({checked:e}){
return"<input "+(e?'checked="" ':"")+'disabled="" type="checkbox"> '}paragraph({tokens:e}){
return`<p>${this.parser.parseInline(e)}</p>\n`}table(e){let n="",s=""
;for(let n=0;n<e.header.length;n++)s+=this.tablecell(e.header[n]);n+=this.tablerow({text:s});let i=""
;for(let n=0;n<e.rows.length;n++){let o=e.rows[n];s="";for(let e=0;e<o.length;e++)s+=this.tablecell(o[e])
;i+=this.tablerow({text:s})}return i&&(i=`<tbody>${i}</tbody>`),"<table>\n<thead>\n"+n+"</thead>\n"+i+"</table>\n"}
tablerow({text:e}){return`<tr>\n${e}</tr>\n`}tablecell(e){let n=this.parser.parseInline(e.tokens),s=e.header?"th":"td"
;return(e.align?`<${s} align="${e.align}">`:`<${s}>`)+n+`</${s}>\n`}strong({tokens:e}){
return`<strong>${this.parser.parseInline(e)}</strong>`}em({tokens:e}){return`<em>${this.parser.parseInline(e)}</em>`}
codespan({text:e}){return`<code>${y(e,!0)}</code>`}br(e){return"<br>"}del({tokens:e}){
return`<del>${this.parser.parseInline(e)}</del>`}link({href:e,title:n,text:s,tokens:i,autolink:o}){
let a=o?y(s,!0):this.parser.parseInline(i),c=xe(e);if(null===c)return a;let u='<a href="'+(e=y(c,o))+'"'
;return n&&(u+=' title="'+y(n)+'"'),u+=">"+a+"</a>",u}image({href:e,title:n,text:s,tokens:i}){
i&&(s=this.parser.parseInline(i,this.parser.textRenderer));let o=xe(e);if(null===o)return y(s)
;let a=`<img src="${y(e=o)}" alt="${y(s)}"`;return n&&(a+=` title="${y(n)}"`),a+=">",a}text(e){
return"tokens"in e&&e.tokens?this.parser.parseInline(e.tokens):"escaped"in e&&e.escaped?e.text:y(e.text)}},Ye=class{
parser;strong({text:e,tokens:n}){return n?this.parser.parseInline(n,this):e}em({text:e,tokens:n}){
return n?this.parser.parseInline(n,this):e}codespan({text:e}){return e}del({text:e,tokens:n}){
return n?this.parser.parseInline(n,this):e}html({text:e}){return e}text({text:e}){return e}link({text:e,tokens:n}){
return n?this.parser.parseInline(n,this):e}image({text:e,tokens:n}){return n?this.parser.parseInline(n,this):e}br(){
return"\n"}checkbox({raw:e}){return e}},Ve=class l{options;renderer;textRenderer;constructor(e){this.options=e||i,
this.options.renderer=this.options.renderer||new Ge,this.renderer=this.options.renderer,
this.renderer.options=this.options,this.renderer.parser=this,this.textRenderer=new Ye,this.textRenderer.parser=this}
static parse(e,n){return new l(n).parse(e)}static parseInline(e,n){return new l(n).parseInline(e)}parse(e){
this.renderer.parser=this;let n="";for(let s=0;s<e.length;s++){let i=e[s]
;if(this.options.extensions?.renderers?.[i.type]){let e=i,s=this.options.extensions.renderers[e.type].call({parser:this
},e)
;if(!1!==s||!["space","hr","heading","code","table","blockquote","list","checkbox","html","def","paragraph","text"].includes(e.type)){
n+=!1===s?"":s??"";continue}}let o=i;switch(o.type){case"space":n+=this.renderer.space(o);break;case"hr":
n+=this.renderer.hr(o);break;case"heading":n+=this.renderer.heading(o);break;case"code":n+=this.renderer.code(o);break
;case"table":n+=this.renderer.table(o);break;case"blockquote":n+=this.renderer.blockquote(o);break;case"list":
n+=this.renderer.list(o);break;case"checkbox":n+=this.renderer.checkbox(o);break;case"html":n+=this.renderer.html(o)
;break;case"def":n+=this.renderer.def(o);break;case"paragraph":n+=this.renderer.paragraph(o);break;case"text":
n+=this.renderer.text(o);break;default:{let e='Token with "'+o.type+'" type was not found.'
;if(this.options.silent)return console.error(e),"";throw new Error(e)}}}return n}parseInline(e,n=this.renderer){
this.renderer.parser=this;let s="";for(let i=0;i<e.length;i++){let o=e[i]
;if(this.options.extensions?.renderers?.[o.type]){let e=this.options.extensions.renderers[o.type].call({parser:this},o)
;if(!1!==e||!["escape","html","link","image","checkbox","strong","em","codespan","br","del","text"].includes(o.type)){
s+=!1===e?"":e??"";continue}}let a=o;switch(a.type){case"escape":case"text":s+=n.text(a);break;case"html":s+=n.html(a)
;break;case"link":s+=n.link(a);break;case"image":s+=n.image(a);break;case"checkbox":s+=n.checkbox(a);break;case"strong":
s+=n.strong(a);break;case"em":s+=n.em(a);break;case"codespan":s+=n.codespan(a);break;case"br":s+=n.br(a);break
;case"del":s+=n.del(a);break;default:{let e='Token with "'+a.type+'" type was not found.'
;if(this.options.silent)return console.error(e),"";throw new Error(e)}}}return s}},Xe=class{options;block
;constructor(e){this.options=e||i}
static passThroughHooks=new Set(["preprocess","postprocess","processAllTokens","emStrongMask"])
;static passThroughHooksRespectAsync=new Set(["preprocess","postprocess","processAllTokens"]);preprocess(e){return e}
postprocess(e){return e}processAllTokens(e){return e}emStrongMask(e){return e}provideLexer(e=this.block){
return e?We.lex:We.lexInline}provideParser(e=this.block){return e?Ve.parse:Ve.parseInline}};function M(e,n){
if(Array.isArray(n))for(let s=0;s<n.length;s++)e.push(n[s]);else e.push(n)}var Qe=class{defaults={async:!1,breaks:!1,
extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,walkTokens:null}
;options=this.setOptions;parse=this.parseMarkdown(!0);parseInline=this.parseMarkdown(!1);Parser=Ve;Renderer=Ge
;TextRenderer=Ye;Lexer=We;Tokenizer=Fe;Hooks=Xe;constructor(...e){this.use(...e)}walkTokens(e,n){let s=[]
;for(let i of e)switch(M(s,n.call(this,i)),i.type){case"table":{let e=i
;for(let i of e.header)M(s,this.walkTokens(i.tokens,n))
;for(let i of e.rows)for(let e of i)M(s,this.walkTokens(e.tokens,n));break}case"list":{let e=i
;M(s,this.walkTokens(e.items,n));break}default:{let e=i
;this.defaults.extensions?.childTokens?.[e.type]?this.defaults.extensions.childTokens[e.type].forEach(i=>{
let o=e[i].flat(1/0);M(s,this.walkTokens(o,n))}):e.tokens&&M(s,this.walkTokens(e.tokens,n))}}return s}use(...e){
let n=this.defaults.extensions||{renderers:Object.create(null),childTokens:Object.create(null)};return e.forEach(e=>{
let s={...e};if(s.async=this.defaults.async||s.async||!1,e.extensions&&(e.extensions.forEach(e=>{
if(!e.name)throw new Error("extension name required");if("renderer"in e){let s=n.renderers[e.name]
;n.renderers[e.name]=s?function(...n){let i=e.renderer.apply(this,n);return!1===i&&(i=s.apply(this,n)),i}:e.renderer}
if("tokenizer"in e){
if(!e.level||"block"!==e.level&&"inline"!==e.level)throw new Error("extension level must be 'block' or 'inline'")
;let s=n[e.level]
;s?s.unshift(e.tokenizer):n[e.level]=[e.tokenizer],e.start&&("block"===e.level?n.startBlock?n.startBlock.push(e.start):n.startBlock=[e.start]:"inline"===e.level&&(n.startInline?n.startInline.push(e.start):n.startInline=[e.start]))
}"childTokens"in e&&e.childTokens&&(n.childTokens[e.name]=e.childTokens)}),s.extensions=n),e.renderer){
let n=this.defaults.renderer||new Ge(this.defaults);for(let s in e.renderer){
if(!(s in n))throw new Error(`renderer '${s}' does not exist`);if(["options","parser"].includes(s))continue
;let i=s,o=e.renderer[i],a=n[i];n[i]=(...e)=>{let s=o.apply(n,e);return!1===s&&(s=a.apply(n,e)),!1===s?"":s??""}}
s.renderer=n}if(e.tokenizer){let n=this.defaults.tokenizer||new Fe(this.defaults);for(let s in e.tokenizer){
if(!(s in n))throw new Error(`tokenizer '${s}' does not exist`);if(["options","rules","lexer"].includes(s))continue
;let i=s,o=e.tokenizer[i],a=n[i];n[i]=(...e)=>{let s=o.apply(n,e);return!1===s&&(s=a.apply(n,e)),s}}s.tokenizer=n}
if(e.hooks){let n=this.defaults.hooks||new Xe;for(let s in e.hooks){
if(!(s in n))throw new Error(`hook '${s}' does not exist`);if(["options","block"].includes(s))continue
;let i=s,o=e.hooks[i],a=n[i];Xe.passThroughHooks.has(s)?n[i]=e=>{
if(n.options.async&&Xe.passThroughHooksRespectAsync.has(s))return(async()=>{let s=await o.call(n,e);return a.call(n,s)
})();let i=o.call(n,e);return a.call(n,i)}:n[i]=(...e)=>{if(n.options.async)return(async()=>{let s=await o.apply(n,e)
;return!1===s&&(s=await a.apply(n,e)),s})();let s=o.apply(n,e);return!1===s&&(s=a.apply(n,e)),s}}s.hooks=n}
if(e.walkTokens){let n=this.defaults.walkTokens,i=e.walkTokens;s.walkTokens=function(e){let s=[]
;return M(s,i.call(this,e)),n&&M(s,n.call(this,e)),s}}this.defaults={...this.defaults,...s}}),this}setOptions(e){
return this.defaults={...this.defaults,...e},this}lexer(e,n){return We.lex(e,n??this.defaults)}parser(e,n){
return Ve.parse(e,n??this.defaults)}parseMarkdown(e){return(n,s)=>{let i={...s},o={...this.defaults,...i
},a=this.onError(!!o.silent,!!o.async)
;if(!0===this.defaults.async&&!1===i.async)return a(new Error("marked(): The async option was set to true by an extension. Remove async: false from the parse options object to return a Promise."))
;if(typeof n>"u"||null===n)return a(new Error("marked(): input parameter is undefined or null"))
;if("string"!=typeof n)return a(new Error("marked(): input parameter is of type "+Object.prototype.toString.call(n)+", string expected"))
;if(o.hooks&&(o.hooks.options=o,o.hooks.block=e),o.async)return(async()=>{
let s=o.hooks?await o.hooks.preprocess(n):n,i=await(o.hooks?await o.hooks.provideLexer(e):e?We.lex:We.lexInline)(s,o),a=o.hooks?await o.hooks.processAllTokens(i):i
;o.walkTokens&&await Promise.all(this.walkTokens(a,o.walkTokens))
;let c=await(o.hooks?await o.hooks.provideParser(e):e?Ve.parse:Ve.parseInline)(a,o)
;return o.hooks?await o.hooks.postprocess(c):c})().catch(a);try{o.hooks&&(n=o.hooks.preprocess(n))
;let s=(o.hooks?o.hooks.provideLexer(e):e?We.lex:We.lexInline)(n,o);o.hooks&&(s=o.hooks.processAllTokens(s)),
o.walkTokens&&this.walkTokens(s,o.walkTokens);let i=(o.hooks?o.hooks.provideParser(e):e?Ve.parse:Ve.parseInline)(s,o)
;return o.hooks&&(i=o.hooks.postprocess(i)),i}catch(e){return a(e)}}}onError(e,n){return s=>{
if(s.message+="\nPlease report this to https://github.com/markedjs/marked.",e){
let e="<p>An error occurred:</p><pre>"+y(s.message+"",!0)+"</pre>";return n?Promise.resolve(e):e}
if(n)return Promise.reject(s);throw s}}},Ke=new Qe;function x(e,n){return Ke.parse(e,n)}
x.options=x.setOptions=function(e){return Ke.setOptions(e),x.defaults=Ke.defaults,ue(x.defaults),x},x.getDefaults=G,
x.defaults=i,x.use=function jt(...e){return Ke.use(...e),x.defaults=Ke.defaults,ue(x.defaults),x},
x.walkTokens=function(e,n){return Ke.walkTokens(e,n)},x.parseInline=Ke.parseInline,x.Parser=Ve,x.parser=Ve.parse,
x.Renderer=Ge,x.TextRenderer=Ye,x.Lexer=We,x.lexer=We.lex,x.Tokenizer=Fe,x.Hooks=Xe,x.parse=x;x.options,x.setOptions,
x.walkTokens,x.parseInline,Ve.parse,We.lex}};
