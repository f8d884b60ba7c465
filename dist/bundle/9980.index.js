export const id=9980;export const ids=[9980];export const modules={3706:function(e){e.exports=function(){
var e=1e3,t=6e4,n=36e5,r="millisecond",s="second",i="minute",o="hour",a="day",u="week",c="month",h="quarter",p="year",d="date",f="Invalid Date",g=/^(\d{4})[-/]?(\d{1,2})?[-/]?(\d{0,2})[Tt\s]*(\d{1,2})?:?(\d{1,2})?:?(\d{1,2})?[.:]?(\d+)?$/,m=/\[([^\]]+)]|YYYY|YY|M{1,4}|D{1,2}|d{1,4}|H{1,2}|h{1,2}|a|A|m{1,2}|s{1,2}|Z{1,2}|SSS/g,b={
name:"en",weekdays:"Sunday_Monday_Tuesday_Wednesday_Thursday_Friday_Saturday".split("_"),
months:"January_February_March_April_May_June_July_August_September_October_November_December".split("_"),
ordinal:function(e){var t=["th","st","nd","rd"],n=e%100;return"["+e+(t[(n-20)%10]||t[n]||t[0])+"]"}},w=function(e,t,n){
var r=String(e);return!r||r.length>=t?e:""+Array(t+1-r.length).join(n)+e},x={s:w,z:function(e){
var t=-e.utcOffset(),n=Math.abs(t),r=Math.floor(n/60),s=n%60;return(t<=0?"+":"-")+w(r,2,"0")+":"+w(s,2,"0")},
m:function e(t,n){if(t.date()<n.date())return-e(n,t)
;var r=12*(n.year()-t.year())+(n.month()-t.month()),s=t.clone().add(r,c),i=n-s<0,o=t.clone().add(r+(i?-1:1),c)
;return+(-(r+(n-s)/(i?s-o:o-s))||0)},a:function(e){return e<0?Math.ceil(e)||0:Math.floor(e)},p:function(e){return{M:c,
y:p,w:u,d:a,D:d,h:o,m:i,s,ms:r,Q:h}[e]||String(e||"").toLowerCase().replace(/s$/,"")},u:function(e){return void 0===e}
},y="en",v={};v[y]=b;var k="$isDayjsObject",R=function(e){return e instanceof T||!(!e||!e[k])},S=function e(t,n,r){var s
;if(!t)return y;if("string"==typeof t){var i=t.toLowerCase();v[i]&&(s=i),n&&(v[i]=n,s=i);var o=t.split("-")
;if(!s&&o.length>1)return e(o[0])}else{var a=t.name;v[a]=t,s=a}return!r&&s&&(y=s),s||!r&&y},C=function(e,t){
if(R(e))return e.clone();var n="object"==typeof t?t:{};return n.date=e,n.args=arguments,new T(n)},A=x;A.l=S,A.i=R,
A.w=function(e,t){return C(e,{locale:t.$L,utc:t.$u,x:t.$x,$offset:t.$offset})};var T=function(){function b(e){
this.$L=S(e.locale,null,!0),this.parse(e),this.$x=this.$x||e.x||{},this[k]=!0}var w=b.prototype
;return w.parse=function(e){this.$d=function(e){var t=e.date,n=e.utc;if(null===t)return new Date(NaN)
;if(A.u(t))return new Date;if(t instanceof Date)return new Date(t);if("string"==typeof t&&!/Z$/i.test(t)){
var r=t.match(g);if(r){var s=r[2]-1||0,i=(r[7]||"0").substring(0,3)
;return n?new Date(Date.UTC(r[1],s,r[3]||1,r[4]||0,r[5]||0,r[6]||0,i)):new Date(r[1],s,r[3]||1,r[4]||0,r[5]||0,r[6]||0,i)
}}return new Date(t)}(e),this.init()},w.init=function(){var e=this.$d;this.$y=e.getFullYear(),this.$M=e.getMonth(),
this.$D=e.getDate(),this.$W=e.getDay(),this.$H=e.getHours(),this.$m=e.getMinutes(),this.$s=e.getSeconds(),
this.$ms=e.getMilliseconds()},w.$utils=function(){return A},w.isValid=function(){return!(this.$d.toString()===f)},
w.isSame=function(e,t){var n=C(e);return this.startOf(t)<=n&&n<=this.endOf(t)},w.isAfter=function(e,t){
return C(e)<this.startOf(t)},w.isBefore=function(e,t){return this.endOf(t)<C(e)},w.$g=function(e,t,n){
return A.u(e)?this[t]:this.set(n,e)},w.unix=function(){return Math.floor(this.valueOf()/1e3)},w.valueOf=function(){
return this.$d.getTime()},w.startOf=function(e,t){var n=this,r=!!A.u(t)||t,h=A.p(e),f=function(e,t){
var s=A.w(n.$u?Date.UTC(n.$y,t,e):new Date(n.$y,t,e),n);return r?s:s.endOf(a)},g=function(e,t){
return A.w(n.toDate()[e].apply(n.toDate("s"),(r?[0,0,0,0]:[23,59,59,999]).slice(t)),n)
},m=this.$W,b=this.$M,w=this.$D,x="set"+(this.$u?"UTC":"");switch(h){case p:return r?f(1,0):f(31,11);case c:
return r?f(1,b):f(0,b+1);case u:var y=this.$locale().weekStart||0,v=(m<y?m+7:m)-y;return f(r?w-v:w+(6-v),b);case a:
case d:return g(x+"Hours",0);case o:return g(x+"Minutes",1);case i:return g(x+"Seconds",2);case s:
return g(x+"Milliseconds",3);default:return this.clone()}},w.endOf=function(e){return this.startOf(e,!1)},
w.$set=function(e,t){var n,u=A.p(e),h="set"+(this.$u?"UTC":""),f=(n={},n[a]=h+"Date",n[d]=h+"Date",n[c]=h+"Month",
n[p]=h+"FullYear",n[o]=h+"Hours",n[i]=h+"Minutes",n[s]=h+"Seconds",n[r]=h+"Milliseconds",
n)[u],g=u===a?this.$D+(t-this.$W):t;if(u===c||u===p){var m=this.clone().set(d,1);m.$d[f](g),m.init(),
this.$d=m.set(d,Math.min(this.$D,m.daysInMonth())).$d}else f&&this.$d[f](g);return this.init(),this},
w.set=function(e,t){return this.clone().$set(e,t)},w.get=function(e){return this[A.p(e)]()},w.add=function(r,h){
var d,f=this;r=Number(r);var g=A.p(h),m=function(e){var t=C(f);return A.w(t.date(t.date()+Math.round(e*r)),f)}
;if(g===c)return this.set(c,this.$M+r);if(g===p)return this.set(p,this.$y+r);if(g===a)return m(1);if(g===u)return m(7)
;var b=(d={},d[i]=t,d[o]=n,d[s]=e,d)[g]||1,w=this.$d.getTime()+r*b;return A.w(w,this)},w.subtract=function(e,t){
return this.add(-1*e,t)},w.format=function(e){var t=this,n=this.$locale();if(!this.isValid())return n.invalidDate||f
;var r=e||"YYYY-MM-DDTHH:mm:ssZ",s=A.z(this),i=this.$H,o=this.$m,a=this.$M,u=n.weekdays,c=n.months,h=n.meridiem,p=function(e,n,s,i){
return e&&(e[n]||e(t,r))||s[n].slice(0,i)},d=function(e){return A.s(i%12||12,e,"0")},g=h||function(e,t,n){
var r=e<12?"AM":"PM";return n?r.toLowerCase():r};return r.replace(m,function(e,r){return r||function(e){switch(e){
case"YY":return String(t.$y).slice(-2);case"YYYY":return A.s(t.$y,4,"0");case"M":return a+1;case"MM":
return A.s(a+1,2,"0");case"MMM":return p(n.monthsShort,a,c,3);case"MMMM":return p(c,a);case"D":return t.$D;case"DD":
return A.s(t.$D,2,"0");case"d":return String(t.$W);case"dd":return p(n.weekdaysMin,t.$W,u,2);case"ddd":
return p(n.weekdaysShort,t.$W,u,3);case"dddd":return u[t.$W];case"H":return String(i);case"HH":return A.s(i,2,"0")
;case"h":return d(1);case"hh":return d(2);case"a":return g(i,o,!0);case"A":return g(i,o,!1);case"m":return String(o)
;case"mm":return A.s(o,2,"0");case"s":return String(t.$s);case"ss":return A.s(t.$s,2,"0");case"SSS":
return A.s(t.$ms,3,"0");case"Z":return s}return null}(e)||s.replace(":","")})},w.utcOffset=function(){
return 15*-Math.round(this.$d.getTimezoneOffset()/15)},w.diff=function(r,d,f){
var g,m=this,b=A.p(d),w=C(r),x=(w.utcOffset()-this.utcOffset())*t,y=this-w,v=function(){return A.m(m,w)};switch(b){
case p:g=v()/12;break;case c:g=v();break;case h:g=v()/3;break;case u:g=(y-x)/6048e5;break;case a:g=(y-x)/864e5;break
;case o:g=y/n;break;case i:g=y/t;break;case s:g=y/e;break;default:g=y}return f?g:A.a(g)},w.daysInMonth=function(){
return this.endOf(c).$D},w.$locale=function(){return v[this.$L]},w.locale=function(e,t){if(!e)return this.$L
;var n=this.clone(),r=S(e,t,!0);return r&&(n.$L=r),n},w.clone=function(){return A.w(this.$d,this)},w.toDate=function(){
return new Date(this.valueOf())},w.toJSON=function(){return this.isValid()?this.toISOString():null},
w.toISOString=function(){return this.$d.toISOString()},w.toString=function(){return this.$d.toUTCString()},b
}(),I=T.prototype
;return C.prototype=I,[["$ms",r],["$s",s],["$m",i],["$H",o],["$W",a],["$M",c],["$y",p],["$D",d]].forEach(function(e){
I[e[1]]=function(t){return this.$g(t,e[0],e[1])}}),C.extend=function(e,t){return e.$i||(e(t,T,C),e.$i=!0),C},C.locale=S,
C.isDayjs=R,C.unix=function(e){return C(1e3*e)},C.en=v[y],C.Ls=v,C.p={},C}()},31199:e=>{e.exports=e=>{
if("string"!=typeof e)throw new TypeError("Expected a string")
;return e.replace(/[|\\{}()[\]^$+*?.]/g,"\\$&").replace(/-/g,"\\x2d")}},93407:(e,t)=>{function n(e){
return"[object Object]"===Object.prototype.toString.call(e)}t.isPlainObject=function(e){var t,r
;return!1!==n(e)&&(void 0===(t=e.constructor)||!1!==n(r=t.prototype)&&!1!==r.hasOwnProperty("isPrototypeOf"))}},
3171:(e,t,n)=>{const r=n(3706);function s(e){for(e=e.replace(/[\x00-\x20]+/g,"");;){const t=e.indexOf("\x3c!--")
;if(-1===t)break;const n=e.indexOf("--\x3e",t+4);if(-1===n)break;e=e.substring(0,t)+e.substring(n+3)}return e}
function i(e,t){
const n=(t=t||{}).allowedSchemes||["http","https","ftp","mailto","tel","sms"],r=!1!==t.allowProtocolRelative
;if("string"!=typeof e)return!1;const i=(e=s(e)).match(/^([a-zA-Z][a-zA-Z0-9.\-+]*):/)
;if(!i)return!!e.match(/^[/\\]{2}/)&&!r;const o=i[1].toLowerCase();return-1===n.indexOf(o)}e.exports=function(e){
const t={};return t.options=e||{},t.filterTag=t.options.filterTag||function(e){return(e=e.trim()).toLowerCase()},
t.string=function(e,t){return"string"!=typeof e&&("number"==typeof e||"boolean"==typeof e?e+="":e=""),e=e.trim(),
void 0!==t&&""===e&&(e=t),e},t.strings=function(e){return Array.isArray(e)?e.map(function(e){return t.string(e)}):[]},
t.integer=function(e,t,n,r){if(void 0===t&&(t=0),"number"==typeof e)e=Math.floor(e);else try{e=parseInt(e,10),
isNaN(e)&&(e=t)}catch(n){e=t}return"number"==typeof n&&e<n&&(e=n),"number"==typeof r&&e>r&&(e=r),e},
t.padInteger=function(e,t){let n=e+"";for(;n.length<t;)n="0"+n;return n},t.float=function(e,t,n,r){if(void 0===t&&(t=0),
"number"!=typeof e)try{e=parseFloat(e,10),isNaN(e)&&(e=t)}catch(n){e=t}return"number"==typeof n&&e<n&&(e=n),
"number"==typeof r&&e>r&&(e=r),e},t.naughtyHref=i,t.url=function(e,n,r){
return(e=t.string(e,n))===n?e:i(e=s(e))||null===(e=function(e){
if(e.match(/^(((https?|ftp):\/\/)|((mailto|tel|sms):)|#|([^/.]+)?\/|[^/.]+$)/))return e;if(e.match(/^[^/.]+\.[^/.]+/)){
return(r?"https://":"http://")+e}return null}(e))?n:e},t.select=function(e,n,r){if(e=t.string(e),!n||!n.length)return r
;let s;return"object"==typeof n[0]?(s=n.find(function(t){return null!==t.value&&void 0!==t.value&&t.value.toString()===e
}),null!=s?s.value:r):(s=n.find(function(t){return null!=t&&t.toString()===e}),void 0!==s?s:r)},t.boolean=function(e,n){
return!0===e||!1!==e&&((e=t.string(e,n))===n?void 0!==e&&e:""!==(e=e.toLowerCase().charAt(0))&&"n"!==e&&"0"!==e&&"f"!==e&&("t"===e||"y"===e||"1"===e))
},t.addBooleanFilterToCriteria=function(e,n,r,s){void 0===s&&(s=null);let i="object"==typeof e&&null!==e?e[n]:e
;i=void 0===i?s:i,i=t.booleanOrNull(i),null===i||(r[n]=!!i||{$ne:!0})},t.booleanOrNull=function(e,n){
return!0===e||!1===e||null===e?e:(e=t.string(e,n))===n?void 0===n?null:e:"null"===e?null:""!==(e=e.toLowerCase().charAt(0))&&"n"!==e&&"0"!==e&&"f"!==e&&("t"===e||"y"===e||"1"===e||("a"===e?null:n))
},t.date=function(e,n,s){let i;function o(){return void 0===n&&(n=r().format("YYYY-MM-DD")),n}if("string"==typeof e){
if(e.match(/\//)){
if(i=e.split("/"),2===i.length)return(s||new Date).getFullYear()+"-"+t.padInteger(i[0],2)+"-"+t.padInteger(i[1],2)
;if(3===i.length){if(i[2]<100){const e=s||new Date,t=e.getFullYear()%100,n=e.getFullYear()-t;let r=parseInt(i[2])+n
;r-e.getFullYear()>50&&(r-=100),i[2]=r}return t.padInteger(i[2],4)+"-"+t.padInteger(i[0],2)+"-"+t.padInteger(i[1],2)}
return o()}
if(e.match(/-/))return i=e.split("-"),2===i.length?(s||new Date).getFullYear()+"-"+t.padInteger(i[0],2)+"-"+t.padInteger(i[1],2):3===i.length?t.padInteger(i[0],4)+"-"+t.padInteger(i[1],2)+"-"+t.padInteger(i[2],2):o()
}try{
return null===e?o():(e=s||new Date(e),isNaN(e.getTime())?o():e.getFullYear()+"-"+t.padInteger(e.getMonth()+1,2)+"-"+t.padInteger(e.getDate(),2))
}catch(e){return o()}},t.formatDate=function(e){return r(e).format("YYYY-MM-DD")},t.time=function(e,n){
const s=(e=(e=t.string(e).toLowerCase()).trim()).match(/^(\d+)([:|.](\d+))?([:|.](\d+))?\s*(am|pm|AM|PM|a|p|A|M)?$/)
;if(s){let e=parseInt(s[1],10);const n=void 0!==s[3]?parseInt(s[3],10):0,r=void 0!==s[5]?parseInt(s[5],10):0
;let i=s[6]?s[6].toLowerCase():s[6];return i=i&&i.charAt(0),12===e&&"a"===i?e-=12:12===e&&"p"===i||"p"===i&&(e+=12),
24!==e&&"24"!==e||(e=0),t.padInteger(e,2)+":"+t.padInteger(n,2)+":"+t.padInteger(r,2)}
return void 0!==n?n:r().format("HH:mm")},t.formatTime=function(e){return r(e).format("HH:mm:ss")},t.tags=function(e,n){
if("string"==typeof e&&(e=e.split(/,\s*/)),!Array.isArray(e))return[]
;return e.map(e=>t.string(e)).map(n||t.filterTag).filter(e=>e.length>0)
},t.idRegExp=t.options.idRegExp||/^[A-Za-z0-9_]+$/,t.id=function(e,n){const r=t.string(e,n)
;return r===n||r.match(t.idRegExp)?r:n},t.ids=function(e){if(!Array.isArray(e))return[];const n=e.filter(function(e){
return void 0!==t.id(e)});return n},t},e.exports.naughtyHref=i},11689:function(e){var t,n;t=this,n=function(){
return function(e){function t(e){return" "===e||"\t"===e||"\n"===e||"\f"===e||"\r"===e}function n(t){
var n,r=t.exec(e.substring(m));if(r)return n=r[0],m+=n.length,n}
for(var r,s,i,o,a,u=e.length,c=/^[ \t\n\r\u000c]+/,h=/^[, \t\n\r\u000c]+/,p=/^[^ \t\n\r\u000c]+/,d=/[,]+$/,f=/^\d+$/,g=/^-?(?:[0-9]+|[0-9]*\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/,m=0,b=[];;){
if(n(h),m>=u)return b;r=n(p),s=[],","===r.slice(-1)?(r=r.replace(d,""),x()):w()}function w(){for(n(c),i="",
o="in descriptor";;){if(a=e.charAt(m),"in descriptor"===o)if(t(a))i&&(s.push(i),i="",o="after descriptor");else{
if(","===a)return m+=1,i&&s.push(i),void x();if("("===a)i+=a,o="in parens";else{if(""===a)return i&&s.push(i),void x()
;i+=a}}else if("in parens"===o)if(")"===a)i+=a,o="in descriptor";else{if(""===a)return s.push(i),void x();i+=a
}else if("after descriptor"===o)if(t(a));else{if(""===a)return void x();o="in descriptor",m-=1}m+=1}}function x(){
var t,n,i,o,a,u,c,h,p,d=!1,m={};for(o=0;o<s.length;o++)u=(a=s[o])[a.length-1],c=a.substring(0,a.length-1),
h=parseInt(c,10),
p=parseFloat(c),f.test(c)&&"w"===u?((t||n)&&(d=!0),0===h?d=!0:t=h):g.test(c)&&"x"===u?((t||n||i)&&(d=!0),
p<0?d=!0:n=p):f.test(c)&&"h"===u?((i||n)&&(d=!0),0===h?d=!0:i=h):d=!0
;d?console&&console.log&&console.log("Invalid srcset descriptor found in '"+e+"' at '"+a+"'."):(m.url=r,t&&(m.w=t),
n&&(m.d=n),i&&(m.h=i),b.push(m))}}
},"function"==typeof define&&define.amd?define([],n):e.exports?e.exports=n():t.parseSrcset=n()},57336:e=>{
let t=process||{},n=t.argv||[],r=t.env||{},s=!(r.NO_COLOR||n.includes("--no-color"))&&(!!r.FORCE_COLOR||n.includes("--color")||"win32"===t.platform||(t.stdout||{}).isTTY&&"dumb"!==r.TERM||!!r.CI),i=(e,t,n=e)=>r=>{
let s=""+r,i=s.indexOf(t,e.length);return~i?e+o(s,t,n,i)+t:e+s+t},o=(e,t,n,r)=>{let s="",i=0;do{s+=e.substring(i,r)+n,
i=r+t.length,r=e.indexOf(t,i)}while(~r);return s+e.substring(i)},a=(e=s)=>{let t=e?i:()=>String;return{
isColorSupported:e,reset:t("[0m","[0m"),bold:t("[1m","[22m","[22m[1m"),dim:t("[2m","[22m","[22m[2m"),
italic:t("[3m","[23m"),underline:t("[4m","[24m"),inverse:t("[7m","[27m"),hidden:t("[8m","[28m"),
strikethrough:t("[9m","[29m"),black:t("[30m","[39m"),red:t("[31m","[39m"),green:t("[32m","[39m"),
yellow:t("[33m","[39m"),blue:t("[34m","[39m"),magenta:t("[35m","[39m"),cyan:t("[36m","[39m"),
white:t("[37m","[39m"),gray:t("[90m","[39m"),bgBlack:t("[40m","[49m"),bgRed:t("[41m","[49m"),
bgGreen:t("[42m","[49m"),bgYellow:t("[43m","[49m"),bgBlue:t("[44m","[49m"),bgMagenta:t("[45m","[49m"),
bgCyan:t("[46m","[49m"),bgWhite:t("[47m","[49m"),blackBright:t("[90m","[39m"),redBright:t("[91m","[39m"),
greenBright:t("[92m","[39m"),yellowBright:t("[93m","[39m"),blueBright:t("[94m","[39m"),
magentaBright:t("[95m","[39m"),cyanBright:t("[96m","[39m"),whiteBright:t("[97m","[39m"),
bgBlackBright:t("[100m","[49m"),bgRedBright:t("[101m","[49m"),bgGreenBright:t("[102m","[49m"),
bgYellowBright:t("[103m","[49m"),bgBlueBright:t("[104m","[49m"),bgMagentaBright:t("[105m","[49m"),
bgCyanBright:t("[106m","[49m"),bgWhiteBright:t("[107m","[49m")}};e.exports=a(),e.exports.createColors=a},
32179:(e,t,n)=>{let r=n(44966);class AtRule extends r{constructor(e){super(e),this.type="atrule"}append(...e){
return this.proxyOf.nodes||(this.nodes=[]),super.append(...e)}prepend(...e){return this.proxyOf.nodes||(this.nodes=[]),
super.prepend(...e)}}e.exports=AtRule,AtRule.default=AtRule,r.registerAtRule(AtRule)},62024:(e,t,n)=>{let r=n(18997)
;class Comment extends r{constructor(e){super(e),this.type="comment"}}e.exports=Comment,Comment.default=Comment},
44966:(e,t,n)=>{let r,s,i,o,a=n(62024),u=n(40913),c=n(18997),{isClean:h,my:p}=n(18164);class Container extends c{
get first(){if(this.proxyOf.nodes)return this.proxyOf.nodes[0]}get last(){
if(this.proxyOf.nodes)return this.proxyOf.nodes[this.proxyOf.nodes.length-1]}append(...e){for(let t of e){
let e=this.normalize(t,this.last);for(let t of e)this.proxyOf.nodes.push(t)}return this.markDirty(),this}cleanRaws(e){
let t=[this];for(;t.length>0;){let n=t.pop();if(n===this||n.cleanRaws===Container.prototype.cleanRaws){
if(c.prototype.cleanRaws.call(n,e),n.nodes)for(let e of n.nodes)t.push(e)}else n.cleanRaws(e)}}each(e){
if(!this.proxyOf.nodes)return;let t,n,r=this.getIterator()
;for(;this.indexes[r]<this.proxyOf.nodes.length&&(t=this.indexes[r],n=e(this.proxyOf.nodes[t],t),
!1!==n);)this.indexes[r]+=1;return delete this.indexes[r],n}every(e){return this.nodes.every(e)}getIterator(){
this.lastEach||(this.lastEach=0),this.indexes||(this.indexes={}),this.lastEach+=1;let e=this.lastEach
;return this.indexes[e]=0,e}getProxyProcessor(){return{
get:(e,t)=>"proxyOf"===t?e:e[t]?"each"===t||"string"==typeof t&&t.startsWith("walk")?(...n)=>e[t](...n.map(e=>"function"==typeof e?(t,n)=>e(t.toProxy(),n):e)):"every"===t||"some"===t?n=>e[t]((e,...t)=>n(e.toProxy(),...t)):"root"===t?()=>e.root().toProxy():"nodes"===t?e.nodes.map(e=>e.toProxy()):"first"===t||"last"===t?e[t].toProxy():e[t]:e[t],
set:(e,t,n)=>(e[t]===n||(e[t]=n,"name"!==t&&"params"!==t&&"selector"!==t||e.markDirty()),!0)}}index(e){
return"number"==typeof e?e:(e.proxyOf&&(e=e.proxyOf),this.proxyOf.nodes.indexOf(e))}insertAfter(e,t){
let n,r=this.index(e),s=this.normalize(t,this.proxyOf.nodes[r]).reverse();r=this.index(e)
;for(let e of s)this.proxyOf.nodes.splice(r+1,0,e);for(let e in this.indexes)n=this.indexes[e],
r<n&&(this.indexes[e]=n+s.length);return this.markDirty(),this}insertBefore(e,t){
let n,r=this.index(e),s=0===r&&"prepend",i=this.normalize(t,this.proxyOf.nodes[r],s).reverse();r=this.index(e)
;for(let e of i)this.proxyOf.nodes.splice(r,0,e);for(let e in this.indexes)n=this.indexes[e],
r<=n&&(this.indexes[e]=n+i.length);return this.markDirty(),this}normalize(e,t){if("string"==typeof e)e=function(e){
let t=e.slice();for(;t.length>0;){let e=t.pop();if(delete e.source,e.nodes){e.nodes=e.nodes.slice()
;for(let n of e.nodes)t.push(n)}}return e.slice()}(s(e).nodes);else if(void 0===e)e=[];else if(Array.isArray(e)){
e=e.slice(0);for(let t of e)t.parent&&t.parent.removeChild(t,"ignore")}else if("root"===e.type&&"document"!==this.type){
e=e.nodes.slice(0);for(let t of e)t.parent&&t.parent.removeChild(t,"ignore")}else if(e.type)e=[e];else if(e.prop){
if(void 0===e.value)throw new Error("Value field is missed in node creation")
;"string"!=typeof e.value&&(e.value=String(e.value)),e=[new u(e)]
}else if(e.selector||e.selectors)e=[new o(e)];else if(e.name)e=[new r(e)];else{
if(!e.text)throw new Error("Unknown node type in node creation");e=[new a(e)]}
return e.map(e=>(e[p]||Container.rebuild(e),(e=e.proxyOf).parent&&e.parent.removeChild(e),e[h]&&function(e){let t=[e]
;for(;t.length>0;){let e=t.pop();if(e[h]=!1,e.proxyOf.nodes)for(let n of e.proxyOf.nodes)t.push(n)}}(e),
e.raws||(e.raws={}),void 0===e.raws.before&&t&&void 0!==t.raws.before&&(e.raws.before=t.raws.before.replace(/\S/g,"")),
e.parent=this.proxyOf,e))}prepend(...e){e=e.reverse();for(let t of e){
let e=this.normalize(t,this.first,"prepend").reverse();for(let t of e)this.proxyOf.nodes.unshift(t)
;for(let t in this.indexes)this.indexes[t]=this.indexes[t]+e.length}return this.markDirty(),this}push(e){
return e.parent=this,this.proxyOf.nodes.push(e),this}removeAll(){for(let e of this.proxyOf.nodes)e.parent=void 0
;return this.proxyOf.nodes=[],this.markDirty(),this}removeChild(e){let t;e=this.index(e),
this.proxyOf.nodes[e].parent=void 0,this.proxyOf.nodes.splice(e,1);for(let n in this.indexes)t=this.indexes[n],
t>=e&&(this.indexes[n]=t-1);return this.markDirty(),this}replaceValues(e,t,n){return n||(n=t,t={}),this.walkDecls(r=>{
t.props&&!t.props.includes(r.prop)||t.fast&&!r.value.includes(t.fast)||(r.value=r.value.replace(e,n))}),
this.markDirty(),this}some(e){return this.nodes.some(e)}walk(e){if(!this.proxyOf.nodes)return;let t=[{
iterator:this.getIterator(),node:this.proxyOf}];for(;t.length>0;){let{iterator:n,node:r}=t[t.length-1],s=r.indexes[n]
;if(s>=r.proxyOf.nodes.length){delete r.indexes[n],t.pop();let e=t[t.length-1];e&&(e.node.indexes[e.iterator]+=1)
;continue}let i,o=r.proxyOf.nodes[s];try{i=e(o,s)}catch(e){throw o.addToError(e)}if(!1===i){
for(let e of t)delete e.node.indexes[e.iterator];return!1}o.walk&&o.proxyOf.nodes?t.push({iterator:o.getIterator(),
node:o}):r.indexes[n]+=1}}walkAtRules(e,t){return t?e instanceof RegExp?this.walk((n,r)=>{
if("atrule"===n.type&&e.test(n.name))return t(n,r)}):this.walk((n,r)=>{if("atrule"===n.type&&n.name===e)return t(n,r)
}):(t=e,this.walk((e,n)=>{if("atrule"===e.type)return t(e,n)}))}walkComments(e){return this.walk((t,n)=>{
if("comment"===t.type)return e(t,n)})}walkDecls(e,t){return t?e instanceof RegExp?this.walk((n,r)=>{
if("decl"===n.type&&e.test(n.prop))return t(n,r)}):this.walk((n,r)=>{if("decl"===n.type&&n.prop===e)return t(n,r)
}):(t=e,this.walk((e,n)=>{if("decl"===e.type)return t(e,n)}))}walkRules(e,t){
return t?e instanceof RegExp?this.walk((n,r)=>{if("rule"===n.type&&e.test(n.selector))return t(n,r)}):this.walk((n,r)=>{
if("rule"===n.type&&n.selector===e)return t(n,r)}):(t=e,this.walk((e,n)=>{if("rule"===e.type)return t(e,n)}))}}
Container.registerParse=e=>{s=e},Container.registerRule=e=>{o=e},Container.registerAtRule=e=>{r=e},
Container.registerRoot=e=>{i=e},e.exports=Container,Container.default=Container,Container.rebuild=e=>{let t=[e]
;for(;t.length>0;){let e=t.pop()
;if("atrule"===e.type?Object.setPrototypeOf(e,r.prototype):"rule"===e.type?Object.setPrototypeOf(e,o.prototype):"decl"===e.type?Object.setPrototypeOf(e,u.prototype):"comment"===e.type?Object.setPrototypeOf(e,a.prototype):"root"===e.type&&Object.setPrototypeOf(e,i.prototype),
e[p]=!0,e.nodes)for(let n of e.nodes)t.push(n)}}},24451:(e,t,n)=>{let r=n(57336),s=n(17280)
;class CssSyntaxError extends Error{constructor(e,t,n,r,s,i){super(e),this.name="CssSyntaxError",this.reason=e,
s&&(this.file=s),r&&(this.source=r),i&&(this.plugin=i),void 0!==t&&void 0!==n&&("number"==typeof t?(this.line=t,
this.column=n):(this.line=t.line,this.column=t.column,this.endLine=n.line,this.endColumn=n.column)),this.setMessage(),
Error.captureStackTrace&&Error.captureStackTrace(this,CssSyntaxError)}setMessage(){
this.message=this.plugin?this.plugin+": ":"",this.message+=this.file?this.file:"<css input>",
void 0!==this.line&&(this.message+=":"+this.line+":"+this.column),this.message+=": "+this.reason}showSourceCode(e){
if(!this.source)return"";let t=this.source;null==e&&(e=r.isColorSupported);let n=e=>e,i=e=>e,o=e=>e;if(e){
let{bold:e,gray:t,red:a}=r.createColors(!0);i=t=>e(a(t)),n=e=>t(e),s&&(o=e=>s(e))}
let a=t.split(/\r?\n/),u=Math.max(this.line-3,0),c=Math.min(this.line+2,a.length),h=String(c).length
;return a.slice(u,c).map((e,t)=>{let r=u+1+t,s=" "+(" "+r).slice(-h)+" | ";if(r===this.line){if(e.length>160){
let t=20,r="number"==typeof this.endColumn?this.endColumn:this.column,a=Math.max(0,this.column-t),u=Math.max(this.column+t,r+t),c=e.slice(a,u),h=n(s.replace(/\d/g," "))+e.slice(0,Math.min(this.column-1,t-1)).replace(/[^\t]/g," ")
;return i(">")+n(s)+o(c)+"\n "+h+i("^")}let t=n(s.replace(/\d/g," "))+e.slice(0,this.column-1).replace(/[^\t]/g," ")
;return i(">")+n(s)+o(e)+"\n "+t+i("^")}return" "+n(s)+o(e)}).join("\n")}toString(){let e=this.showSourceCode()
;return e&&(e="\n\n"+e+"\n"),this.name+": "+this.message+e}}e.exports=CssSyntaxError,
CssSyntaxError.default=CssSyntaxError},40913:(e,t,n)=>{let r=n(18997);class Declaration extends r{get variable(){
return this.prop.startsWith("--")||"$"===this.prop[0]}constructor(e){e&&void 0!==e.value&&"string"!=typeof e.value&&(e={
...e,value:String(e.value)}),super(e),this.type="decl"}}e.exports=Declaration,Declaration.default=Declaration},
55560:(e,t,n)=>{let r,s,i=n(44966);class Document extends i{constructor(e){super({type:"document",...e}),
this.nodes||(this.nodes=[])}toResult(e={}){return new r(new s,this,e).stringify()}}Document.registerLazyResult=e=>{r=e},
Document.registerProcessor=e=>{s=e},e.exports=Document,Document.default=Document},3707:(e,t,n)=>{
let r=n(32179),s=n(62024),i=n(40913),o=n(81149),a=n(83427),u=n(80973),c=n(91575);function h(e,t){
return e.inputs?e.inputs.map(e=>{let t={...e,__proto__:o.prototype};return t.map&&(t.map={...t.map,__proto__:a.prototype
}),t}):t}function p(e,t,n){let o,a={...e};if(delete a.inputs,delete a.nodes,a.source){let{inputId:e,...n}=a.source
;a.source=n,null!=e&&(a.source.input=t[e])}
if("root"===a.type)o=new u(a);else if("decl"===a.type)o=new i(a);else if("rule"===a.type)o=new c(a);else if("comment"===a.type)o=new s(a);else{
if("atrule"!==a.type)throw new Error("Unknown node type: "+e.type);o=new r(a)}if(n){o.nodes=n;for(let e of n)e.parent=o}
return o}function d(e,t){if(Array.isArray(e))return e.map(e=>d(e));let n,r=[{childIndex:0,children:[],inputs:h(e,t),
json:e}];for(;r.length>0;){let e=r[r.length-1],t=e.json.nodes;if(t&&e.childIndex<t.length){let n=t[e.childIndex]
;e.childIndex+=1,r.push({childIndex:0,children:[],inputs:h(n,e.inputs),json:n});continue}r.pop()
;let s=p(e.json,e.inputs,t?e.children:void 0);r.length>0?r[r.length-1].children.push(s):n=s}return n}e.exports=d,
d.default=d},81149:(e,t,n)=>{
let{nanoid:r}=n(4910),{isAbsolute:s,resolve:i}=n(16928),{SourceMapConsumer:o,SourceMapGenerator:a}=n(42362),{fileURLToPath:u,pathToFileURL:c}=n(87016),h=n(24451),p=n(83427),d=n(17280),f=Symbol("lineToIndexCache"),g=Boolean(o&&a),m=Boolean(i&&s)
;function b(e){if(e[f])return e[f];let t=e.css.split("\n"),n=new Array(t.length),r=0
;for(let e=0,s=t.length;e<s;e++)n[e]=r,r+=t[e].length+1;return e[f]=n,n}class Input{get from(){return this.file||this.id
}constructor(e,t={}){
if(null==e||"object"==typeof e&&!e.toString)throw new Error(`PostCSS received ${e} instead of CSS string`)
;if(this.css=e.toString(),"\ufeff"===this.css[0]||"￾"===this.css[0]?(this.hasBOM=!0,
this.css=this.css.slice(1)):this.hasBOM=!1,this.document=this.css,t.document&&(this.document=t.document.toString()),
t.from&&(!m||/^\w+:\/\//.test(t.from)||s(t.from)?this.file=t.from:this.file=i(t.from)),m&&g){let e=new p(this.css,t)
;if(e.text){this.map=e;let t=e.consumer().file;!this.file&&t&&(this.file=this.mapResolve(t))}}
this.file||(this.id="<input css "+r(6)+">"),this.map&&(this.map.file=this.from)}error(e,t,n,r={}){let s,i,o,a,u
;if(t&&"object"==typeof t){let e=t,r=n;if("number"==typeof e.offset){a=e.offset;let r=this.fromOffset(a);t=r.line,
n=r.col}else t=e.line,n=e.column,a=this.fromLineAndColumn(t,n);if("number"==typeof r.offset){o=r.offset
;let e=this.fromOffset(o);i=e.line,s=e.col}else i=r.line,s=r.column,o=this.fromLineAndColumn(r.line,r.column)
}else if(n)a=this.fromLineAndColumn(t,n);else{a=t;let e=this.fromOffset(a);t=e.line,n=e.col}let p=this.origin(t,n,i,s)
;return u=p?new h(e,void 0===p.endLine?p.line:{column:p.column,line:p.line},void 0===p.endLine?p.column:{
column:p.endColumn,line:p.endLine},p.source,p.file,r.plugin):new h(e,void 0===i?t:{column:n,line:t},void 0===i?n:{
column:s,line:i},this.css,this.file,r.plugin),u.input={column:n,endColumn:s,endLine:i,endOffset:o,line:t,offset:a,
source:this.css},this.file&&(c&&(u.input.url=c(this.file).toString()),u.input.file=this.file),u}fromLineAndColumn(e,t){
return b(this)[e-1]+t-1}fromOffset(e){let t=b(this),n=0;if(e>=t[t.length-1])n=t.length-1;else{let r,s=t.length-2
;for(;n<s;)if(r=n+(s-n>>1),e<t[r])s=r-1;else{if(!(e>=t[r+1])){n=r;break}n=r+1}}return{col:e-t[n]+1,line:n+1}}
mapResolve(e){return/^\w+:\/\//.test(e)?e:i(this.map.consumer().sourceRoot||this.map.root||".",e)}origin(e,t,n,r){
if(!this.map)return!1;let o,a,h=this.map.consumer(),p=h.originalPositionFor({column:t-1,line:e});if(!p.source)return!1
;if("number"==typeof n){let e=h.originalPositionFor({column:r-1,line:n});e.source&&(o=e)}
a=s(p.source)?c(p.source):new URL(p.source,c(this.map.mapFile||i(".")+"/"));let d={column:p.column+1,
endColumn:o&&o.column+1,endLine:o&&o.line,line:p.line,url:a.toString()};if("file:"===a.protocol){
if(!u)throw new Error("file: protocol is not available in this PostCSS build");d.file=u(a)}
let f=h.sourceContentFor(p.source);return f&&(d.source=f),d}toJSON(){let e={}
;for(let t of["hasBOM","css","file","id"])null!=this[t]&&(e[t]=this[t]);return this.map&&(e.map={...this.map},
e.map.consumerCache&&(e.map.consumerCache=void 0)),e}}e.exports=Input,Input.default=Input,
d&&d.registerInput&&d.registerInput(Input)},47789:(e,t,n)=>{
let r=n(44966),s=n(55560),i=n(35795),o=n(58994),a=n(1052),u=n(80973),c=n(77452),{isClean:h,my:p}=n(18164),d=n(92991)
;const f={atrule:"AtRule",comment:"Comment",decl:"Declaration",document:"Document",root:"Root",rule:"Rule"},g={
AtRule:!0,AtRuleExit:!0,Comment:!0,CommentExit:!0,Declaration:!0,DeclarationExit:!0,Document:!0,DocumentExit:!0,Once:!0,
OnceExit:!0,postcssPlugin:!0,prepare:!0,Root:!0,RootExit:!0,Rule:!0,RuleExit:!0},m={Once:!0,postcssPlugin:!0,prepare:!0}
;function b(e){return"object"==typeof e&&"function"==typeof e.then}function w(e){let t=!1,n=f[e.type]
;return"decl"===e.type?t=e.prop.toLowerCase():"atrule"===e.type&&(t=e.name.toLowerCase()),
t&&e.append?[n,n+"-"+t,0,n+"Exit",n+"Exit-"+t]:t?[n,n+"-"+t,n+"Exit",n+"Exit-"+t]:e.append?[n,0,n+"Exit"]:[n,n+"Exit"]}
function x(e){let t
;return t="document"===e.type?["Document",0,"DocumentExit"]:"root"===e.type?["Root",0,"RootExit"]:w(e),{eventIndex:0,
events:t,iterator:0,node:e,visitorIndex:0,visitors:[]}}function y(e){let t=[e];for(;t.length>0;){let e=t.pop()
;if(e[h]=!1,e.nodes)for(let n of e.nodes)t.push(n)}return e}let v={};class LazyResult{get content(){
return this.stringify().content}get css(){return this.stringify().css}get map(){return this.stringify().map}
get messages(){return this.sync().messages}get opts(){return this.result.opts}get processor(){
return this.result.processor}get root(){return this.sync().root}get[Symbol.toStringTag](){return"LazyResult"}
constructor(e,t,n){let s
;if(this.stringified=!1,this.processed=!1,"object"!=typeof t||null===t||"root"!==t.type&&"document"!==t.type)if(t instanceof LazyResult||t instanceof a)s=y(t.root),
t.map&&(void 0===n.map&&(n.map={}),n.map.inline||(n.map.inline=!1),n.map.prev=t.map);else{let e=o
;n.syntax&&(e=n.syntax.parse),n.parser&&(e=n.parser),e.parse&&(e=e.parse);try{s=e(t,n)}catch(e){this.processed=!0,
this.error=e}s&&!s[p]&&r.rebuild(s)}else s=y(t);this.result=new a(e,s,n),this.helpers={...v,postcss:v,result:this.result
},this.plugins=this.processor.plugins.map(e=>"object"==typeof e&&e.prepare?{...e,...e.prepare(this.result)}:e)}async(){
return this.error?Promise.reject(this.error):this.processed?Promise.resolve(this.result):(this.processing||(this.processing=this.runAsync()),
this.processing)}catch(e){return this.async().catch(e)}finally(e){return this.async().finally(e)}getAsyncError(){
throw new Error("Use process(css).then(cb) to work with async plugins")}handleError(e,t){let n=this.result.lastPlugin
;try{if(t&&t.addToError(e),this.error=e,"CssSyntaxError"!==e.name||e.plugin){
if(n.postcssVersion&&"production"!==process.env.NODE_ENV){
let e=n.postcssPlugin,t=n.postcssVersion,r=this.result.processor.version,s=t.split("."),i=r.split(".")
;(s[0]!==i[0]||parseInt(s[1])>parseInt(i[1]))&&console.error("Unknown error from PostCSS plugin. Your current PostCSS version is "+r+", but "+e+" uses "+t+". Perhaps this is the source of the error below.")
}}else e.plugin=n.postcssPlugin,e.setMessage()}catch(e){console&&console.error&&console.error(e)}return e}
prepareVisitors(){this.listeners={};let e=(e,t,n)=>{this.listeners[t]||(this.listeners[t]=[]),
this.listeners[t].push([e,n])};for(let t of this.plugins)if("object"==typeof t)for(let n in t){
if(!g[n]&&/^[A-Z]/.test(n))throw new Error(`Unknown event ${n} in ${t.postcssPlugin}. Try to update PostCSS (${this.processor.version} now).`)
;if(!m[n])if("object"==typeof t[n])for(let r in t[n])e(t,"*"===r?n:n+"-"+r.toLowerCase(),t[n][r]);else"function"==typeof t[n]&&e(t,n,t[n])
}this.hasListener=Object.keys(this.listeners).length>0}async runAsync(){this.plugin=0
;for(let e=0;e<this.plugins.length;e++){let t=this.plugins[e],n=this.runOnRoot(t);if(b(n))try{await n}catch(e){
throw this.handleError(e)}}if(this.prepareVisitors(),this.hasListener){let e=this.result.root;for(;!e[h];){e[h]=!0
;let t=[x(e)];for(;t.length>0;){let e=this.visitTick(t);if(b(e))try{await e}catch(e){let n=t[t.length-1].node
;throw this.handleError(e,n)}}}if(this.listeners.OnceExit)for(let[t,n]of this.listeners.OnceExit){
this.result.lastPlugin=t;try{if("document"===e.type){let t=e.nodes.map(e=>n(e,this.helpers));await Promise.all(t)
}else await n(e,this.helpers)}catch(e){throw this.handleError(e)}}}return this.processed=!0,this.stringify()}
runOnRoot(e){this.result.lastPlugin=e;try{if("object"==typeof e&&e.Once){if("document"===this.result.root.type){
let t=this.result.root.nodes.map(t=>e.Once(t,this.helpers));return b(t[0])?Promise.all(t):t}
return e.Once(this.result.root,this.helpers)}if("function"==typeof e)return e(this.result.root,this.result)}catch(e){
throw this.handleError(e)}}stringify(){if(this.error)throw this.error;if(this.stringified)return this.result
;this.stringified=!0,this.sync();let e=this.result.opts,t=c;e.syntax&&(t=e.syntax.stringify),
e.stringifier&&(t=e.stringifier),t.stringify&&(t=t.stringify);let n=this.result.root.source
;if(void 0===e.map&&!(n&&n.input&&n.input.map)){let e="";return t(this.result.root,t=>{e+=t}),this.result.css=e,
this.result}let r=new i(t,this.result.root,this.result.opts).generate();return this.result.css=r[0],
this.result.map=r[1],this.result}sync(){if(this.error)throw this.error;if(this.processed)return this.result
;if(this.processed=!0,this.processing)throw this.getAsyncError();for(let e of this.plugins){
if(b(this.runOnRoot(e)))throw this.getAsyncError()}if(this.prepareVisitors(),this.hasListener){let e=this.result.root
;for(;!e[h];)e[h]=!0,this.walkSync(e)
;if(this.listeners.OnceExit)if("document"===e.type)for(let t of e.nodes)this.visitSync(this.listeners.OnceExit,t);else this.visitSync(this.listeners.OnceExit,e)
}return this.result}then(e,t){
return"production"!==process.env.NODE_ENV&&("from"in this.opts||d("Without `from` option PostCSS could generate wrong source map and will not find Browserslist config. Set it to CSS file path or to `undefined` to prevent this warning.")),
this.async().then(e,t)}toString(){return this.css}visitSync(e,t){for(let[n,r]of e){let e;this.result.lastPlugin=n;try{
e=r(t,this.helpers)}catch(e){throw this.handleError(e,t.proxyOf)}
if("root"!==t.type&&"document"!==t.type&&!t.parent)return!0;if(b(e))throw this.getAsyncError()}}visitTick(e){
let t=e[e.length-1],{node:n,visitors:r}=t;if("root"!==n.type&&"document"!==n.type&&!n.parent)return void e.pop()
;if(r.length>0&&t.visitorIndex<r.length){let[e,s]=r[t.visitorIndex];t.visitorIndex+=1,
t.visitorIndex===r.length&&(t.visitors=[],t.visitorIndex=0),this.result.lastPlugin=e;try{
return s(n.toProxy(),this.helpers)}catch(e){throw this.handleError(e,n)}}if(0!==t.iterator){let r,s=t.iterator
;for(t.descending&&(t.descending=!1,n.indexes[s]+=1);r=n.nodes[n.indexes[s]];){if(!r[h])return r[h]=!0,t.descending=!0,
void e.push(x(r));n.indexes[s]+=1}t.iterator=0,delete n.indexes[s]}let s=t.events;for(;t.eventIndex<s.length;){
let e=s[t.eventIndex];if(t.eventIndex+=1,0===e)return void(n.nodes&&n.nodes.length&&(n[h]=!0,
t.iterator=n.getIterator()));if(this.listeners[e])return void(t.visitors=this.listeners[e])}e.pop()}walkSync(e){e[h]=!0
;let t=[{eventIndex:0,events:w(e),iterator:0,node:e}];for(;t.length>0;){let e=t[t.length-1],n=e.node;if(0!==e.iterator){
let r,s=e.iterator;e.descending&&(e.descending=!1,n.indexes[s]+=1);let i=!1;for(;r=n.nodes[n.indexes[s]];){if(!r[h]){
r[h]=!0,e.descending=!0,t.push({eventIndex:0,events:w(r),iterator:0,node:r}),i=!0;break}n.indexes[s]+=1}if(i)continue
;e.iterator=0,delete n.indexes[s]}if(e.eventIndex<e.events.length){let r=e.events[e.eventIndex];if(e.eventIndex+=1,
0===r)n.nodes&&n.nodes.length&&(e.iterator=n.getIterator());else{let e=this.listeners[r]
;e&&this.visitSync(e,n.toProxy())&&t.pop()}continue}t.pop()}}warnings(){return this.sync().warnings()}}
LazyResult.registerPostcss=e=>{v=e},e.exports=LazyResult,LazyResult.default=LazyResult,u.registerLazyResult(LazyResult),
s.registerLazyResult(LazyResult)},62901:e=>{let t={comma:e=>t.split(e,[","],!0),space:e=>t.split(e,[" ","\n","\t"]),
split(e,t,n){if("string"!=typeof e)return[];let r=[],s="",i=!1,o=0,a=!1,u="",c=!1,h=!1;for(let p=0;p<e.length;p++){
let d=e[p];if(h)s+=d,"*"===d&&"/"===e[p+1]&&(s+="/",p+=1,h=!1);else{
if(c)c=!1;else if("\\"===d)c=!0;else if(a)d===u&&(a=!1);else if('"'===d||"'"===d)a=!0,u=d;else{
if("/"===d&&"*"===e[p+1]){s+="/*",p+=1,h=!0;continue}"("===d?o+=1:")"===d?o>0&&(o-=1):0===o&&t.includes(d)&&(i=!0)}
if(i){let e=s.trim();(n||""!==e)&&r.push(e),s="",i=!1}else s+=d}}let p=s.trim();return(n||""!==p)&&r.push(p),r}}
;e.exports=t,t.default=t},35795:(e,t,n)=>{
let{dirname:r,relative:s,resolve:i,sep:o}=n(16928),{SourceMapConsumer:a,SourceMapGenerator:u}=n(42362),{pathToFileURL:c}=n(87016),h=n(81149),p=Boolean(a&&u),d=Boolean(r&&i&&s&&o)
;e.exports=class MapGenerator{constructor(e,t,n,r){this.stringify=e,this.mapOpts=n.map||{},this.root=t,this.opts=n,
this.css=r,this.originalCSS=r,this.usesFileUrls=!this.mapOpts.from&&this.mapOpts.absolute,this.memoizedFileURLs=new Map,
this.memoizedPaths=new Map,this.memoizedURLs=new Map}addAnnotation(){let e
;e=this.isInline()?"data:application/json;base64,"+this.toBase64(this.map.toString()):"string"==typeof this.mapOpts.annotation?this.mapOpts.annotation:"function"==typeof this.mapOpts.annotation?this.mapOpts.annotation(this.opts.to,this.root):this.outputFile()+".map"
;let t="\n";this.css.includes("\r\n")&&(t="\r\n"),this.css+=t+"/*# sourceMappingURL="+e+" */"}applyPrevMaps(){
for(let e of this.previous()){let t,n=this.toUrl(this.path(e.file)),s=e.root||r(e.file)
;!1===this.mapOpts.sourcesContent?(t=new a(e.text),t.sourcesContent&&(t.sourcesContent=null)):t=e.consumer(),
this.map.applySourceMap(t,n,this.toUrl(this.path(s)))}}clearAnnotation(){if(!1!==this.mapOpts.annotation)if(this.root){
let e
;for(let t=this.root.nodes.length-1;t>=0;t--)e=this.root.nodes[t],"comment"===e.type&&e.text.startsWith("# sourceMappingURL=")&&this.root.removeChild(t)
}else if(this.css){let e,t="/*# sourceMappingURL=",n="",r=0;for(;-1!==(e=this.css.indexOf(t,r));){
let s=this.css.indexOf("*/",e+t.length);if(-1===s)break
;if(s+2===this.css.length||/[\t\n\f\r ]/.test(this.css[s+2]))for(;e>r&&("\n"===this.css[e-1]||"\r"===this.css[e-1]);)e--
;n+=this.css.slice(r,e),r=s+2}r>0&&(this.css=n+this.css.slice(r))}}generate(){if(this.clearAnnotation(),
d&&p&&this.isMap())return this.generateMap();{let e="";return this.stringify(this.root,t=>{e+=t}),[e]}}generateMap(){
if(this.root)this.generateString();else if(1===this.previous().length){let e=this.previous()[0].consumer()
;e.file=this.outputFile(),this.map=u.fromSourceMap(e,{ignoreInvalidMapping:!0})}else this.map=new u({
file:this.outputFile(),ignoreInvalidMapping:!0}),this.map.addMapping({generated:{column:0,line:1},original:{column:0,
line:1},source:this.opts.from?this.toUrl(this.path(this.opts.from)):"<no source>"})
;return this.isSourcesContent()&&this.setSourcesContent(),this.root&&this.previous().length>0&&this.applyPrevMaps(),
this.isAnnotation()&&this.addAnnotation(),this.isInline()?[this.css]:[this.css,this.map]}generateString(){this.css="",
this.map=new u({file:this.outputFile(),ignoreInvalidMapping:!0});let e,t,n=1,r=1,s="<no source>",i={generated:{column:0,
line:0},original:{column:0,line:0},source:""};this.stringify(this.root,(o,a,u)=>{if(this.css+=o,
a&&"end"!==u&&(i.generated.line=n,i.generated.column=r-1,a.source&&a.source.start?(i.source=this.sourcePath(a),
i.original.line=a.source.start.line,i.original.column=a.source.start.column-1,this.map.addMapping(i)):(i.source=s,
i.original.line=1,i.original.column=0,this.map.addMapping(i))),t=o.match(/\n/g),t?(n+=t.length,e=o.lastIndexOf("\n"),
r=o.length-e):r+=o.length,a&&"start"!==u){let e=a.parent||{raws:{}}
;("decl"===a.type||"atrule"===a.type&&!a.nodes)&&a===e.last&&!e.raws.semicolon||(a.source&&a.source.end?(i.source=this.sourcePath(a),
i.original.line=a.source.end.line,i.original.column=a.source.end.column-1,i.generated.line=n,i.generated.column=r-2,
this.map.addMapping(i)):(i.source=s,i.original.line=1,i.original.column=0,i.generated.line=n,i.generated.column=r-1,
this.map.addMapping(i)))}})}isAnnotation(){
return!!this.isInline()||(void 0!==this.mapOpts.annotation?this.mapOpts.annotation:!this.previous().length||this.previous().some(e=>e.annotation))
}isInline(){if(void 0!==this.mapOpts.inline)return this.mapOpts.inline;let e=this.mapOpts.annotation
;return(void 0===e||!0===e)&&(!this.previous().length||this.previous().some(e=>e.inline))}isMap(){
return void 0!==this.opts.map?!!this.opts.map:this.previous().length>0}isSourcesContent(){
return void 0!==this.mapOpts.sourcesContent?this.mapOpts.sourcesContent:!this.previous().length||this.previous().some(e=>e.withContent())
}outputFile(){return this.opts.to?this.path(this.opts.to):this.opts.from?this.path(this.opts.from):"to.css"}path(e){
if(this.mapOpts.absolute)return e;if(60===e.charCodeAt(0))return e;if(/^\w+:\/\//.test(e))return e
;let t=this.memoizedPaths.get(e);if(t)return t;let n=this.opts.to?r(this.opts.to):"."
;"string"==typeof this.mapOpts.annotation&&(n=r(i(n,this.mapOpts.annotation)));let o=s(n,e)
;return this.memoizedPaths.set(e,o),o}previous(){if(!this.previousMaps)if(this.previousMaps=[],
this.root)this.root.walk(e=>{if(e.source&&e.source.input.map){let t=e.source.input.map
;this.previousMaps.includes(t)||this.previousMaps.push(t)}});else{let e=new h(this.originalCSS,this.opts)
;e.map&&this.previousMaps.push(e.map)}return this.previousMaps}setSourcesContent(){let e={}
;if(this.root)this.root.walk(t=>{if(t.source){let n=t.source.input.from;if(n&&!e[n]){e[n]=!0
;let r=this.usesFileUrls?this.toFileUrl(n):this.toUrl(this.path(n));this.map.setSourceContent(r,t.source.input.css)}}
});else if(this.css){let e=this.opts.from?this.toUrl(this.path(this.opts.from)):"<no source>"
;this.map.setSourceContent(e,this.css)}}sourcePath(e){
return this.mapOpts.from?this.toUrl(this.mapOpts.from):this.usesFileUrls?this.toFileUrl(e.source.input.from):this.toUrl(this.path(e.source.input.from))
}toBase64(e){return Buffer?Buffer.from(e).toString("base64"):window.btoa(unescape(encodeURIComponent(e)))}toFileUrl(e){
let t=this.memoizedFileURLs.get(e);if(t)return t;if(c){let t=c(e).toString();return this.memoizedFileURLs.set(e,t),t}
throw new Error("`map.absolute` option is not available in this PostCSS build")}toUrl(e){let t=this.memoizedURLs.get(e)
;if(t)return t;"\\"===o&&(e=e.replace(/\\/g,"/"));let n=encodeURI(e).replace(/[#?]/g,encodeURIComponent)
;return this.memoizedURLs.set(e,n),n}}},19818:(e,t,n)=>{let r=n(35795),s=n(58994),i=n(1052),o=n(77452),a=n(92991)
;class NoWorkResult{get content(){return this.result.css}get css(){return this.result.css}get map(){
return this.result.map}get messages(){return[]}get opts(){return this.result.opts}get processor(){
return this.result.processor}get root(){if(this._root)return this._root;let e,t=s;try{e=t(this._css,this._opts)
}catch(e){this.error=e}if(this.error)throw this.error;return this._root=e,e}get[Symbol.toStringTag](){
return"NoWorkResult"}constructor(e,t,n){t=t.toString(),this.stringified=!1,this._processor=e,this._css=t,this._opts=n,
this._map=void 0;let s=o;this.result=new i(this._processor,void 0,this._opts),this.result.css=t;let a=this
;Object.defineProperty(this.result,"root",{get:()=>a.root});let u=new r(s,void 0,this._opts,t);if(u.isMap()){
let[e,t]=u.generate();e&&(this.result.css=e),t&&(this.result.map=t)}else u.clearAnnotation(),this.result.css=u.css}
async(){return this.error?Promise.reject(this.error):Promise.resolve(this.result)}catch(e){return this.async().catch(e)}
finally(e){return this.async().finally(e)}sync(){if(this.error)throw this.error;return this.result}then(e,t){
return"production"!==process.env.NODE_ENV&&("from"in this._opts||a("Without `from` option PostCSS could generate wrong source map and will not find Browserslist config. Set it to CSS file path or to `undefined` to prevent this warning.")),
this.async().then(e,t)}toString(){return this._css}warnings(){return[]}}e.exports=NoWorkResult,
NoWorkResult.default=NoWorkResult},18997:(e,t,n)=>{let r=n(24451),s=n(98931),i=n(77452),{isClean:o,my:a}=n(18164)
;function u(e,t){if(t&&void 0!==t.offset)return t.offset;let n=1,r=1,s=0;for(let i=0;i<e.length;i++){
if(r===t.line&&n===t.column){s=i;break}"\n"===e[i]?(n=1,r+=1):n+=1}return s}class Node{get proxyOf(){return this}
constructor(e={}){this.raws={},this[o]=!1,this[a]=!0;for(let t of Object.keys(e))if("__proto__"!==t)if("nodes"===t){
this.nodes=[];for(let n of e[t])"function"==typeof n.clone&&n.parent?this.append(n.clone()):this.append(n)
}else this[t]=e[t]}addToError(e){if(e.postcssNode=this,e.stack&&this.source&&/\n\s{4}at /.test(e.stack)){
let t=this.source;e.stack=e.stack.replace(/\n\s{4}at /,`$&${t.input.from}:${t.start.line}:${t.start.column}$&`)}return e
}after(e){return this.parent.insertAfter(this,e),this}assign(e={}){for(let t in e)this[t]=e[t];return this}before(e){
return this.parent.insertBefore(this,e),this}cleanRaws(e){delete this.raws.before,delete this.raws.after,
e||delete this.raws.between}clone(e={}){let t=function(e,t){let n=new e.constructor,r=[[e,n,t]];for(;r.length>0;){
let[e,t,n]=r.pop();for(let s in e){if(!Object.prototype.hasOwnProperty.call(e,s))continue;if("proxyCache"===s)continue
;let i=e[s],o=typeof i;if("parent"===s&&"object"===o)n&&(t[s]=n);else if("source"===s)t[s]=i;else if(Array.isArray(i)){
let e=[];t[s]=e;for(let n of i){let s=new n.constructor;e.push(s),r.push([n,s,t])}}else{if("object"===o&&null!==i){
let e=new i.constructor;r.push([i,e,void 0]),i=e}t[s]=i}}}return n}(this);for(let n in e)t[n]=e[n];return t}
cloneAfter(e={}){let t=this.clone(e);return this.parent.insertAfter(this,t),t}cloneBefore(e={}){let t=this.clone(e)
;return this.parent.insertBefore(this,t),t}error(e,t={}){if(this.source){let{end:n,start:r}=this.rangeBy(t)
;return this.source.input.error(e,{column:r.column,line:r.line},{column:n.column,line:n.line},t)}return new r(e)}
getProxyProcessor(){return{get:(e,t)=>"proxyOf"===t?e:"root"===t?()=>e.root().toProxy():e[t],
set:(e,t,n)=>(e[t]===n||(e[t]=n,
"prop"!==t&&"value"!==t&&"name"!==t&&"params"!==t&&"important"!==t&&"text"!==t||e.markDirty()),!0)}}markClean(){
this[o]=!0}markDirty(){if(this[o]){this[o]=!1;let e=this;for(;e=e.parent;)e[o]=!1}}next(){if(!this.parent)return
;let e=this.parent.index(this);return this.parent.nodes[e+1]}positionBy(e={}){
let t="document"in this.source.input?this.source.input.document:this.source.input.css,n={
column:this.source.start.column,line:this.source.start.line,offset:u(t,this.source.start)}
;if(e.index)n=this.positionInside(e.index);else if(e.word){
let r=t.slice(u(t,this.source.start),this.rangeBy().end.offset).indexOf(e.word);-1!==r&&(n=this.positionInside(r))}
return n}positionInside(e){
let t=this.source.start.column,n=this.source.start.line,r="document"in this.source.input?this.source.input.document:this.source.input.css,s=u(r,this.source.start),i=s+e
;for(let e=s;e<i;e++)"\n"===r[e]?(t=1,n+=1):t+=1;return{column:t,line:n,offset:i}}prev(){if(!this.parent)return
;let e=this.parent.index(this);return this.parent.nodes[e-1]}rangeBy(e={}){
let t="document"in this.source.input?this.source.input.document:this.source.input.css,n={
column:this.source.start.column,line:this.source.start.line,offset:u(t,this.source.start)},r=this.source.end?{
column:this.source.end.column+1,line:this.source.end.line,
offset:"number"==typeof this.source.end.offset?this.source.end.offset:u(t,this.source.end)+1}:{column:n.column+1,
line:n.line,offset:n.offset+1};if(e.word){let s=t.slice(u(t,this.source.start),r.offset).indexOf(e.word)
;-1!==s&&(n=this.positionInside(s),r=this.positionInside(s+e.word.length))}else e.start?n={column:e.start.column,
line:e.start.line,offset:u(t,e.start)}:"number"==typeof e.index&&(n=this.positionInside(e.index)),e.end?r={
column:e.end.column,line:e.end.line,offset:u(t,e.end)
}:"number"==typeof e.endIndex?r=this.positionInside(e.endIndex):"number"==typeof e.index&&(r=this.positionInside(e.index+1))
;return(r.line<n.line||r.line===n.line&&r.column<=n.column)&&(r={column:n.column+1,line:n.line,offset:n.offset+1}),{
end:r,start:n}}raw(e,t){return(new s).raw(this,e,t)}remove(){return this.parent&&this.parent.removeChild(this),
this.parent=void 0,this}replaceWith(...e){if(this.parent){let t=this,n=!1
;for(let r of e)r===this?n=!0:n?(this.parent.insertAfter(t,r),t=r):this.parent.insertBefore(t,r);n||this.remove()}
return this}root(){let e=this;for(;e.parent&&"document"!==e.parent.type;)e=e.parent;return e}toJSON(e,t){let n=null==t
;t=t||new Map;let r=[],s=[[this,r,0]];for(let e=0;e<s.length;e++){let[n,r,i]=s[e],o={};r[i]=o;for(let e in n){
if(!Object.prototype.hasOwnProperty.call(n,e))continue;if("parent"===e||"proxyCache"===e)continue;let r=n[e]
;if(Array.isArray(r)){let n=[];o[e]=n;for(let e=0;e<r.length;e++){let i=r[e]
;"object"==typeof i&&i.toJSON?i.toJSON===Node.prototype.toJSON?s.push([i,n,e]):n[e]=i.toJSON(null,t):n[e]=i}
}else if("object"==typeof r&&r.toJSON)r.toJSON===Node.prototype.toJSON?s.push([r,o,e]):o[e]=r.toJSON(null,t);else if("source"===e){
if(null==r)continue;let n=t.get(r.input);null==n&&(n=t.size,t.set(r.input,n)),o[e]={end:r.end,inputId:n,start:r.start}
}else o[e]=r}}let i=r[0];return n&&(i.inputs=[...t.keys()].map(e=>e.toJSON())),i}toProxy(){
return this.proxyCache||(this.proxyCache=new Proxy(this,this.getProxyProcessor())),this.proxyCache}toString(e=i){
e.stringify&&(e=e.stringify);let t="";return e(this,e=>{t+=e}),t}warn(e,t,n={}){let r={node:this}
;for(let e in n)r[e]=n[e];return e.warn(t,r)}}e.exports=Node,Node.default=Node},58994:(e,t,n)=>{
let r=n(44966),s=n(81149),i=n(57794);function o(e,t){let n=new s(e,t),r=new i(n);try{r.parse()}catch(e){
throw"production"!==process.env.NODE_ENV&&"CssSyntaxError"===e.name&&t&&t.from&&(/\.scss$/i.test(t.from)?e.message+="\nYou tried to parse SCSS with the standard CSS parser; try again with the postcss-scss parser":/\.sass/i.test(t.from)?e.message+="\nYou tried to parse Sass with the standard CSS parser; try again with the postcss-sass parser":/\.less$/i.test(t.from)&&(e.message+="\nYou tried to parse Less with the standard CSS parser; try again with the postcss-less parser")),
e}return r.root}e.exports=o,o.default=o,r.registerParse(o)},57794:(e,t,n)=>{
let r=n(32179),s=n(62024),i=n(40913),o=n(80973),a=n(91575),u=n(13992);const c={empty:!0,space:!0};function h(e,t,n){
let r="";for(let s=t;s<n;s++)r+=e[s][1];return r}e.exports=class Parser{constructor(e){this.input=e,this.root=new o,
this.current=this.root,this.spaces="",this.semicolon=!1,this.createTokenizer(),this.root.source={input:e,start:{
column:1,line:1,offset:0}}}atrule(e){let t,n,s,i=new r;i.name=e[1].slice(1),""===i.name&&this.unnamedAtrule(i,e),
this.init(i,e[2]);let o=!1,a=!1,u=[],c=[];for(;!this.tokenizer.endOfFile();){if(t=(e=this.tokenizer.nextToken())[0],
"("===t||"["===t?c.push("("===t?")":"]"):"{"===t&&c.length>0?c.push("}"):t===c[c.length-1]&&c.pop(),0===c.length){
if(";"===t){i.source.end=this.getPosition(e[2]),i.source.end.offset++,this.semicolon=!0;break}if("{"===t){a=!0;break}
if("}"===t){if(u.length>0){for(s=u.length-1,n=u[s];n&&"space"===n[0];)n=u[--s]
;n&&(i.source.end=this.getPosition(n[3]||n[2]),i.source.end.offset++)}this.end(e);break}u.push(e)}else u.push(e)
;if(this.tokenizer.endOfFile()){o=!0;break}}i.raws.between=this.spacesAndCommentsFromEnd(u),
u.length?(i.raws.afterName=this.spacesAndCommentsFromStart(u),this.raw(i,"params",u),o&&(e=u[u.length-1],
i.source.end=this.getPosition(e[3]||e[2]),i.source.end.offset++,this.spaces=i.raws.between,
i.raws.between="")):(i.raws.afterName="",i.params=""),a&&(i.nodes=[],this.current=i)}checkMissedSemicolon(e){
let t=this.colon(e);if(!1===t)return;let n,r=0;for(let s=t-1;s>=0&&(n=e[s],"space"===n[0]||(r+=1,2!==r));s--);
throw this.input.error("Missed semicolon","word"===n[0]?n[3]+1:n[2])}colon(e){let t,n,r,s=0;for(let[i,o]of e.entries()){
if(n=o,r=n[0],"("===r&&(s+=1),")"===r&&(s-=1),0===s&&":"===r){if(t){if("word"===t[0]&&"progid"===t[1])continue;return i}
this.doubleColon(n)}t=n}return!1}comment(e){let t=new s;this.init(t,e[2]),t.source.end=this.getPosition(e[3]||e[2]),
t.source.end.offset++;let n=e[1].slice(2,-2);if(n.trim()){let e=n.match(/^(\s*)([^]*\S)(\s*)$/);t.text=e[2],
t.raws.left=e[1],t.raws.right=e[3]}else t.text="",t.raws.left=n,t.raws.right=""}createTokenizer(){
this.tokenizer=u(this.input)}decl(e,t){let n=new i;this.init(n,e[0][2]);let r=e[e.length-1]
;";"===r[0]&&(this.semicolon=!0,e.pop()),n.source.end=this.getPosition(r[3]||r[2]||function(e){
for(let t=e.length-1;t>=0;t--){let n=e[t],r=n[3]||n[2];if(r)return r}}(e)),n.source.end.offset++;let s=0
;for(;"word"!==e[s][0];)s===e.length-1&&this.unknownWord([e[s]]),s++;n.raws.before+=h(e,0,s),
n.source.start=this.getPosition(e[s][2]);let o=s;for(;s<e.length;){let t=e[s][0]
;if(":"===t||"space"===t||"comment"===t)break;s++}n.prop=h(e,o,s);let a,u=s;for(;s<e.length&&(a=e[s],s++,
":"!==a[0]);)"word"===a[0]&&/\w/.test(a[1])&&this.unknownWord([a]);n.raws.between=h(e,u,s),
"_"!==n.prop[0]&&"*"!==n.prop[0]||(n.raws.before+=n.prop[0],n.prop=n.prop.slice(1));let c=s;for(;s<e.length;){
let t=e[s][0];if("space"!==t&&"comment"!==t)break;s++}let p=e.slice(c,s);e=e.slice(s),this.precheckMissedSemicolon(e)
;for(let t=e.length-1;t>=0;t--){if(a=e[t],"!important"===a[1].toLowerCase()){n.important=!0;let r=this.stringFrom(e,t)
;r=this.spacesFromEnd(e)+r," !important"!==r&&(n.raws.important=r);break}if("important"===a[1].toLowerCase()){
let r=e.slice(0),s="";for(let e=t;e>0;e--){let t=r[e][0];if(s.trim().startsWith("!")&&"space"!==t)break;s=r.pop()[1]+s}
s.trim().startsWith("!")&&(n.important=!0,n.raws.important=s,e=r)}if("space"!==a[0]&&"comment"!==a[0])break}
e.some(e=>"space"!==e[0]&&"comment"!==e[0])&&(n.raws.between+=p.map(e=>e[1]).join(""),p=[]),
this.raw(n,"value",p.concat(e),t),n.value.includes(":")&&!t&&this.checkMissedSemicolon(e)}doubleColon(e){
throw this.input.error("Double colon",{offset:e[2]},{offset:e[2]+e[1].length})}emptyRule(e){let t=new a
;this.init(t,e[2]),t.selector="",t.raws.between="",this.current=t}end(e){
this.current.nodes&&this.current.nodes.length&&(this.current.raws.semicolon=this.semicolon),this.semicolon=!1,
this.current.raws.after=(this.current.raws.after||"")+this.spaces,this.spaces="",
this.current.parent?(this.current.source.end=this.getPosition(e[2]),this.current.source.end.offset++,
this.current=this.current.parent):this.unexpectedClose(e)}endFile(){this.current.parent&&this.unclosedBlock(),
this.current.nodes&&this.current.nodes.length&&(this.current.raws.semicolon=this.semicolon),
this.current.raws.after=(this.current.raws.after||"")+this.spaces,
this.root.source.end=this.getPosition(this.tokenizer.position())}freeSemicolon(e){if(this.spaces+=e[1],
this.current.nodes){let t=this.current.nodes[this.current.nodes.length-1]
;t&&"rule"===t.type&&!t.raws.ownSemicolon&&(t.raws.ownSemicolon=this.spaces,this.spaces="",
t.source.end=this.getPosition(e[2]),t.source.end.offset++)}}getPosition(e){let t=this.input.fromOffset(e);return{
column:t.col,line:t.line,offset:e}}init(e,t){this.current.push(e),e.source={input:this.input,start:this.getPosition(t)},
e.raws.before=this.spaces,this.spaces="","comment"!==e.type&&(this.semicolon=!1)}other(e){
let t=!1,n=null,r=!1,s=null,i=[],o=e[1].startsWith("--"),a=[],u=e;for(;u;){if(n=u[0],a.push(u),
"("===n||"["===n)s||(s=u),i.push("("===n?")":"]");else if(o&&r&&"{"===n)s||(s=u),i.push("}");else if(0===i.length){
if(";"===n){if(r)return void this.decl(a,o);break}if("{"===n)return void this.rule(a);if("}"===n){
this.tokenizer.back(a.pop()),t=!0;break}":"===n&&(r=!0)}else n===i[i.length-1]&&(i.pop(),0===i.length&&(s=null))
;u=this.tokenizer.nextToken()}if(this.tokenizer.endOfFile()&&(t=!0),i.length>0&&this.unclosedBracket(s),t&&r){
if(!o)for(;a.length&&(u=a[a.length-1][0],"space"===u||"comment"===u);)this.tokenizer.back(a.pop());this.decl(a,o)
}else this.unknownWord(a)}parse(){let e;for(;!this.tokenizer.endOfFile();)switch(e=this.tokenizer.nextToken(),e[0]){
case"space":this.spaces+=e[1];break;case";":this.freeSemicolon(e);break;case"}":this.end(e);break;case"comment":
this.comment(e);break;case"at-word":this.atrule(e);break;case"{":this.emptyRule(e);break;default:this.other(e)}
this.endFile()}precheckMissedSemicolon(){}raw(e,t,n,r){let s,i,o,a,u=n.length,h="",p="",d=!0
;for(let e=0;e<u;e+=1)s=n[e],i=s[0],"space"!==i||e!==u-1||r?"comment"===i?(a=n[e-1]?n[e-1][0]:"empty",
o=n[e+1]?n[e+1][0]:"empty",c[a]||c[o]||","===p?d=!1:(h+=s[1],p=s[1].slice(-1))):(h+=s[1],p=s[1].slice(-1)):d=!1;if(!d){
let r=n.reduce((e,t)=>e+t[1],"");e.raws[t]={raw:r,value:h}}e[t]=h}rule(e){e.pop();let t=new a;this.init(t,e[0][2]),
t.raws.between=this.spacesAndCommentsFromEnd(e),this.raw(t,"selector",e),this.current=t}spacesAndCommentsFromEnd(e){
let t,n="";for(;e.length&&(t=e[e.length-1][0],"space"===t||"comment"===t);)n=e.pop()[1]+n;return n}
spacesAndCommentsFromStart(e){let t,n="";for(;e.length&&(t=e[0][0],"space"===t||"comment"===t);)n+=e.shift()[1];return n
}spacesFromEnd(e){let t,n="";for(;e.length&&(t=e[e.length-1][0],"space"===t);)n=e.pop()[1]+n;return n}stringFrom(e,t){
let n="";for(let r=t;r<e.length;r++)n+=e[r][1];return e.splice(t,e.length-t),n}unclosedBlock(){
let e=this.current.source.start;throw this.input.error("Unclosed block",e.line,e.column)}unclosedBracket(e){
throw this.input.error("Unclosed bracket",{offset:e[2]},{offset:e[2]+1})}unexpectedClose(e){
throw this.input.error("Unexpected }",{offset:e[2]},{offset:e[2]+1})}unknownWord(e){
throw this.input.error("Unknown word "+e[0][1],{offset:e[0][2]},{offset:e[0][2]+e[0][1].length})}unnamedAtrule(e,t){
throw this.input.error("At-rule without name",{offset:t[2]},{offset:t[2]+t[1].length})}}},11044:(e,t,n)=>{
let r=n(32179),s=n(62024),i=n(44966),o=n(24451),a=n(40913),u=n(55560),c=n(3707),h=n(81149),p=n(47789),d=n(62901),f=n(18997),g=n(58994),m=n(75341),b=n(1052),w=n(80973),x=n(91575),y=n(77452),v=n(53733)
;function k(...e){return 1===e.length&&Array.isArray(e[0])&&(e=e[0]),new m(e)}k.plugin=function(e,t){let n,r=!1
;function s(...n){
console&&console.warn&&!r&&(r=!0,console.warn(e+": postcss.plugin was deprecated. Migration guide:\nhttps://evilmartians.com/chronicles/postcss-8-plugin-migration"),
process.env.LANG&&process.env.LANG.startsWith("zh")&&console.warn(e+": 里面 postcss.plugin 被弃用. 迁移指南:\nhttps://www.w3ctech.com/topic/2226"))
;let s=t(...n);return s.postcssPlugin=e,s.postcssVersion=(new m).version,s}return Object.defineProperty(s,"postcss",{
get:()=>(n||(n=s()),n)}),s.process=function(e,t,n){return k([s(n)]).process(e,t)},s},k.stringify=y,k.parse=g,
k.fromJSON=c,k.list=d,k.comment=e=>new s(e),k.atRule=e=>new r(e),k.decl=e=>new a(e),k.rule=e=>new x(e),
k.root=e=>new w(e),k.document=e=>new u(e),k.CssSyntaxError=o,k.Declaration=a,k.Container=i,k.Processor=m,k.Document=u,
k.Comment=s,k.Warning=v,k.AtRule=r,k.Result=b,k.Input=h,k.Rule=x,k.Root=w,k.Node=f,p.registerPostcss(k),e.exports=k,
k.default=k},83427:(e,t,n)=>{
let{existsSync:r,readFileSync:s,realpathSync:i}=n(79896),{dirname:o,isAbsolute:a,join:u,relative:c,sep:h}=n(16928),{SourceMapConsumer:p,SourceMapGenerator:d}=n(42362)
;function f(e){try{return i(e)}catch{return e}}class PreviousMap{constructor(e,t){if(!1===t.map)return
;t.unsafeMap&&(this.unsafeMap=!0),this.loadAnnotation(e),this.inline=this.startWith(this.annotation,"data:")
;let n=t.map?t.map.prev:void 0,r=this.loadMap(t.from,n);!this.mapFile&&t.from&&(this.mapFile=t.from),
this.mapFile&&(this.root=o(this.mapFile)),r&&(this.text=r)}consumer(){
return this.consumerCache||(this.consumerCache=new p(this.json||this.text)),this.consumerCache}decodeInline(e){
let t=e.match(/^data:application\/json;charset=utf-?8,/)||e.match(/^data:application\/json,/)
;if(t)return decodeURIComponent(e.substr(t[0].length))
;let n=e.match(/^data:application\/json;charset=utf-?8;base64,/)||e.match(/^data:application\/json;base64,/)
;if(n)return r=e.substr(n[0].length),Buffer?Buffer.from(r,"base64").toString():window.atob(r);var r;let s=e.slice(22)
;throw s=s.slice(0,s.indexOf(",")),new Error("Unsupported source map encoding "+s)}getAnnotationURL(e){
return e.replace(/^\/\*\s*# sourceMappingURL=/,"").trim()}isMap(e){
return"object"==typeof e&&("string"==typeof e.mappings||"string"==typeof e._mappings||Array.isArray(e.sections))}
loadAnnotation(e){let t=e.match(/\/\*\s*# sourceMappingURL=/g);if(!t)return
;let n=e.lastIndexOf(t.pop()),r=e.indexOf("*/",n);n>-1&&r>-1&&(this.annotation=this.getAnnotationURL(e.substring(n,r)))}
loadFile(e,t,n){if(!n&&!this.unsafeMap){if(!/\.map$/i.test(e))return;if(!t)return;let n=c(f(o(t)),f(e))
;if(".."===n||n.startsWith(".."+h)||a(n))return}if(this.root=o(e),r(e))return this.mapFile=e,
s(e,"utf-8").toString().trim()}loadMap(e,t){if(!1===t)return!1;if(t){if("string"==typeof t)return t
;if("function"!=typeof t){if(t instanceof p)return d.fromSourceMap(t).toString();if(t instanceof d)return t.toString()
;if(this.isMap(t))return JSON.stringify(t);throw new Error("Unsupported previous source map format: "+t.toString())}{
let n=t(e);if(n){let t=this.loadFile(n,e,!0);if(!t)throw new Error("Unable to load previous source map: "+n.toString())
;return t}}}else{if(this.inline)return this.decodeInline(this.annotation);if(this.annotation){let t=this.annotation
;e&&(t=u(o(e),t));let n=this.loadFile(t,e,!1);if(n)try{this.json=JSON.parse(n.replace(/^\)]}'[^\n]*\n/,""))}catch{return
}return n}}}startWith(e,t){return!!e&&e.substr(0,t.length)===t}withContent(){
return!!(this.consumer().sourcesContent&&this.consumer().sourcesContent.length>0)}}e.exports=PreviousMap,
PreviousMap.default=PreviousMap},75341:(e,t,n)=>{let r=n(55560),s=n(47789),i=n(19818),o=n(80973);class Processor{
constructor(e=[]){this.version="8.5.33",this.plugins=this.normalize(e)}normalize(e){let t=[]
;for(let n of e)if(!0===n.postcss?n=n():n.postcss&&(n=n.postcss),
"object"==typeof n&&Array.isArray(n.plugins))t=t.concat(n.plugins);else if("object"==typeof n&&n.postcssPlugin)t.push(n);else if("function"==typeof n)t.push(n);else{
if("object"!=typeof n||!n.parse&&!n.stringify)throw new Error(n+" is not a PostCSS plugin")
;if("production"!==process.env.NODE_ENV)throw new Error("PostCSS syntaxes cannot be used as plugins. Instead, please use one of the syntax/parser/stringifier options as outlined in your PostCSS runner documentation.")
}return t}process(e,t={}){return this.plugins.length||t.parser||t.stringifier||t.syntax?new s(this,e,t):new i(this,e,t)}
use(e){return this.plugins=this.plugins.concat(this.normalize([e])),this}}e.exports=Processor,
Processor.default=Processor,o.registerProcessor(Processor),r.registerProcessor(Processor)},1052:(e,t,n)=>{let r=n(53733)
;class Result{get content(){return this.css}constructor(e,t,n){this.processor=e,this.messages=[],this.root=t,
this.opts=n,this.css="",this.map=void 0}toString(){return this.css}warn(e,t={}){
t.plugin||this.lastPlugin&&this.lastPlugin.postcssPlugin&&(t.plugin=this.lastPlugin.postcssPlugin);let n=new r(e,t)
;return this.messages.push(n),n}warnings(){return this.messages.filter(e=>"warning"===e.type)}}e.exports=Result,
Result.default=Result},80973:(e,t,n)=>{let r,s,i=n(44966);class Root extends i{constructor(e){super(e),this.type="root",
this.nodes||(this.nodes=[])}normalize(e,t,n){let r=new Set
;for(let t of Array.isArray(e)?e:[e])t&&"object"==typeof t&&!t.parent&&t.raws&&void 0!==t.raws.before&&r.add(t.raws)
;let s=super.normalize(e)
;if(t)if("prepend"===n)this.nodes.length>1?t.raws.before=this.nodes[1].raws.before:delete t.raws.before;else if(this.first!==t)for(let e of s)r.has(e.raws)||(e.raws.before=t.raws.before)
;return s}removeChild(e,t){let n=this.index(e)
;return!t&&0===n&&this.nodes.length>1&&(this.nodes[1].raws.before=this.nodes[n].raws.before),super.removeChild(e)}
toResult(e={}){return new r(new s,this,e).stringify()}}Root.registerLazyResult=e=>{r=e},Root.registerProcessor=e=>{s=e},
e.exports=Root,Root.default=Root,i.registerRoot(Root)},91575:(e,t,n)=>{let r=n(44966),s=n(62901);class Rule extends r{
get selectors(){return s.comma(this.selector)}set selectors(e){
let t=this.selector?this.selector.match(/,\s*/):null,n=t?t[0]:","+this.raw("between","beforeOpen")
;this.selector=e.join(n)}constructor(e){super(e),this.type="rule",this.nodes||(this.nodes=[])}}e.exports=Rule,
Rule.default=Rule,r.registerRule(Rule)},98931:e=>{const t=/[\t\n\f\r "#'()/;[\\\]{}]/,n={after:"\n",beforeClose:"\n",
beforeComment:"\n",beforeDecl:"\n",beforeOpen:" ",beforeRule:"\n",colon:": ",commentLeft:" ",commentRight:" ",
emptyBody:"",indent:"    ",semicolon:!1};function r(e,n){
let r="@"+n.name,s=n.params?e.rawValue(n,"params"):"",i=n.raws.afterName
;return void 0===i?i=s?" ":"":""===i&&s&&!t.test(s[0])&&(i=" "),r+i+s}function s(e){if(!e.prop.startsWith("--"))return!1
;let t=e.raws.before;return void 0===t||!/[^\s;]$/.test(t)}function i(e,t,n){let r=n.nodes,i=r.length-1
;for(;i>0&&"comment"===r[i].type;)i-=1;let o=e.raw(n,"semicolon"),a="document"===n.type;for(let e=r.length-1;e>=0;e--){
let n=r[e],u=i!==e||o;!u&&e<r.length-1&&("atrule"===n.type&&!n.nodes||"decl"===n.type&&s(n))&&(u=!0),t.push({document:a,
node:n,semicolon:u})}}function o(e,t,n,r){let s=e.raw(n,"between","beforeOpen");e.builder(r+s+"{",n,"start")
;let o=n.nodes&&n.nodes.length,a=()=>{let t=o?e.raw(n,"after"):e.raw(n,"after","emptyBody");t&&e.builder(t),
e.builder("}",n,"end"),"rule"===n.type&&n.raws.ownSemicolon&&e.builder(n.raws.ownSemicolon,n,"end")};o?(t.push(a),
i(e,t,n)):a()}class Stringifier{constructor(e){this.builder=e}atrule(e,t){let n=r(this,e)
;if(e.nodes)this.block(e,n);else{let r=(e.raws.between||"")+(t?";":"");this.builder(n+r,e)}}beforeAfter(e,t){let n
;n="decl"===e.type?this.raw(e,null,"beforeDecl"):"comment"===e.type?this.raw(e,null,"beforeComment"):"before"===t?this.raw(e,null,"beforeRule"):this.raw(e,null,"beforeClose")
;let r=e.parent,s=0;for(;r&&"root"!==r.type;)s+=1,r=r.parent;if(n.includes("\n")){let t=this.raw(e,null,"indent")
;if(t.length)for(let e=0;e<s;e++)n+=t}return n}block(e,t){let n,r=this.raw(e,"between","beforeOpen")
;this.builder(t+r+"{",e,"start"),
e.nodes&&e.nodes.length?(this.body(e),n=this.raw(e,"after")):n=this.raw(e,"after","emptyBody"),n&&this.builder(n),
this.builder("}",e,"end")}body(e){
let t=Stringifier.prototype,n=["atrule","block","body","rule","stringify"].every(e=>this[e]===t[e]),s=[]
;for(i(this,s,e);s.length>0;){let e=s.pop();if("function"==typeof e){e();continue}let t=e.node,i=this.raw(t,"before")
;i&&this.builder(i),
n&&"rule"===t.type?o(this,s,t,this.rawValue(t,"selector")):n&&"atrule"===t.type&&t.nodes?o(this,s,t,r(this,t)):this.stringify(t,e.semicolon)
}}comment(e){let t=this.raw(e,"left","commentLeft"),n=this.raw(e,"right","commentRight")
;this.builder("/*"+t+e.text+n+"*/",e)}decl(e,t){
let n=e.raws,r=this.raw(e,"between","colon"),s=e.prop+r+this.rawValue(e,"value")
;e.important&&(s+=n.important||" !important"),t&&(s+=";"),this.builder(s,e)}document(e){this.body(e)}raw(e,t,r){let s
;if(r||(r=t),t&&(s=e.raws[t],void 0!==s))return s;let i=e.parent;if("before"===r){
if(!i||"root"===i.type&&i.first===e)return"";if(i&&"document"===i.type)return""}if(!i)return n[r]
;let o=e.root(),a=o.rawCache||(o.rawCache={});if(void 0!==a[r])return a[r]
;if("before"===r||"after"===r)return this.beforeAfter(e,r);{let n="raw"+((u=r)[0].toUpperCase()+u.slice(1))
;this[n]?s=this[n](o,e):o.walk(e=>{if(s=e.raws[t],void 0!==s)return!1})}var u;return void 0===s&&(s=n[r]),a[r]=s,s}
rawBeforeClose(e){let t;return e.walk(e=>{if(e.nodes&&e.nodes.length>0&&void 0!==e.raws.after)return t=e.raws.after,
t.includes("\n")&&(t=t.replace(/[^\n]+$/,"")),!1}),t&&(t=t.replace(/\S/g,"")),t}rawBeforeComment(e,t){let n
;return e.walkComments(e=>{
if(void 0!==e.raws.before)return n=e.raws.before,n.includes("\n")&&(n=n.replace(/[^\n]+$/,"")),!1}),
void 0===n?n=this.raw(t,null,"beforeDecl"):n&&(n=n.replace(/\S/g,"")),n}rawBeforeDecl(e,t){let n;return e.walkDecls(e=>{
if(void 0!==e.raws.before)return n=e.raws.before,n.includes("\n")&&(n=n.replace(/[^\n]+$/,"")),!1}),
void 0===n?n=this.raw(t,null,"beforeRule"):n&&(n=n.replace(/\S/g,"")),n}rawBeforeOpen(e){let t;return e.walk(e=>{
if("decl"!==e.type&&(t=e.raws.between,void 0!==t))return!1}),t}rawBeforeRule(e){let t;return e.walk(n=>{
if(n.nodes&&(n.parent!==e||e.first!==n)&&void 0!==n.raws.before)return t=n.raws.before,
t.includes("\n")&&(t=t.replace(/[^\n]+$/,"")),!1}),t&&(t=t.replace(/\S/g,"")),t}rawColon(e){let t
;return e.walkDecls(e=>{if(void 0!==e.raws.between)return t=e.raws.between.replace(/[^\s:]/g,""),!1}),t}rawEmptyBody(e){
let t;return e.walk(e=>{if(e.nodes&&0===e.nodes.length&&(t=e.raws.after,void 0!==t))return!1}),t}rawIndent(e){
if(e.raws.indent)return e.raws.indent;let t;return e.walk(n=>{let r=n.parent
;if(r&&r!==e&&r.parent&&r.parent===e&&void 0!==n.raws.before){let e=n.raws.before.split("\n");return t=e[e.length-1],
t=t.replace(/\S/g,""),!1}}),t}rawSemicolon(e){let t;return e.walk(e=>{
if(e.nodes&&e.nodes.length&&"decl"===e.last.type&&(t=e.raws.semicolon,void 0!==t))return!1}),t}rawValue(e,t){
let n=e[t],r=e.raws[t];return r&&r.value===n?r.raw:n}root(e){
!(e.parent&&"document"===e.parent.type)&&e.source&&e.source.input.hasBOM&&this.builder("\ufeff",e,"start"),this.body(e),
e.raws.after&&this.builder(e.raws.after)}rule(e){this.block(e,this.rawValue(e,"selector")),
e.raws.ownSemicolon&&this.builder(e.raws.ownSemicolon,e,"end")}stringify(e,t){
if(!this[e.type])throw new Error("Unknown AST node type "+e.type+". Maybe you need to change PostCSS stringifier.")
;this[e.type](e,t)}}e.exports=Stringifier,Stringifier.default=Stringifier},77452:(e,t,n)=>{let r=n(98931)
;const s=/(<)(\/?style\b)/gi,i=/(<)(!--)/g;class SafeStringifier extends r{escapeHTML(e){let t,n,r=this.builder
;if(this.builder=(e,s,i)=>{t?(n+=e,t.push(e,s,i)):e.includes("<")?(n=e,t=[e,s,i]):r(e,s,i)},e(),this.builder=r,!t)return
;let o=(a=n).includes("<")?a.replace(s,"\\3c $2").replace(i,"\\3c $2"):a;var a
;if(o===n)for(let e=0;e<t.length;e+=3)r(t[e],t[e+1],t[e+2]);else{let e=function(e,t,n){let r=[],s=0,i=0
;for(let o=0;o<e.length;o+=3){let a=i,u=s+e[o].length;for(;s<u;)t[s]===n[i]?(s+=1,i+=1):(s+=1,i+=4);r.push(n.slice(a,i))
}return r}(t,n,o);for(let n=0;n<t.length;n+=3)r(e[n/3],t[n+1],t[n+2])}}root(e){
e.parent&&"document"===e.parent.type?(this.escapeHTML(()=>this.body(e)),
e.raws.after&&this.builder(e.raws.after)):this.escapeHTML(()=>super.root(e))}}function o(e,t){
let n=new SafeStringifier(t);"root"===e.type||"document"===e.type?n.stringify(e):n.escapeHTML(()=>n.stringify(e))}
e.exports=o,o.default=o},18164:e=>{e.exports.isClean=Symbol("isClean"),e.exports.my=Symbol("my")},17280:(e,t,n)=>{
let r,s=n(57336),i=n(13992);const o={";":s.yellow,":":s.yellow,"(":s.cyan,")":s.cyan,"[":s.yellow,"]":s.yellow,
"{":s.yellow,"}":s.yellow,"at-word":s.cyan,brackets:s.cyan,call:s.cyan,class:s.yellow,comment:s.gray,hash:s.magenta,
string:s.green};function a([e,t],n){if("word"===e){if("."===t[0])return"class";if("#"===t[0])return"hash"}
if(!n.endOfFile()){let e=n.nextToken();if(n.back(e),"brackets"===e[0]||"("===e[0])return"call"}return e}function u(e){
let t=i(new r(e),{ignoreErrors:!0}),n="";for(;!t.endOfFile();){let e=t.nextToken(),r=o[a(e,t)]
;n+=r?e[1].split(/\r?\n/).map(e=>r(e)).join("\n"):e[1]}return n}u.registerInput=function(e){r=e},e.exports=u},13992:e=>{
const t="'".charCodeAt(0),n='"'.charCodeAt(0),r="\\".charCodeAt(0),s="/".charCodeAt(0),i="\n".charCodeAt(0),o=" ".charCodeAt(0),a="\f".charCodeAt(0),u="\t".charCodeAt(0),c="\r".charCodeAt(0),h="[".charCodeAt(0),p="]".charCodeAt(0),d="(".charCodeAt(0),f=")".charCodeAt(0),g="{".charCodeAt(0),m="}".charCodeAt(0),b=";".charCodeAt(0),w="*".charCodeAt(0),x=":".charCodeAt(0),y="@".charCodeAt(0),v=/[\t\n\f\r "#'()/;[\\\]{}]/g,k=/[\t\n\f\r !"#'():;@[\\\]{}]|\/(?=\*)/g,R=/.[\r\n"'(/\\]/,S=/[\da-f]/i,C=/(^|[\t\n\f\r "'(),/:;[\]{}])url$/i,A=/[\t\n\f\r ]*["']/y
;e.exports=function(e,T={}){let I,E,_,N,O,D,L,M,B=e.css.valueOf(),P=T.ignoreErrors,q=B.length,j=0,z=[],$=-1
;function U(t){throw e.error("Unclosed "+t,j)}return{back:function(e){z.push(e)},endOfFile:function(){
return 0===z.length&&j>=q},nextToken:function(e){if(z.length)return z.pop();if(j>=q)return;let T=!!e&&e.ignoreUnclosed
;switch(I=B.charCodeAt(j),I){case i:case o:case u:case c:case a:N=j;do{N+=1,I=B.charCodeAt(N)
}while(I===o||I===i||I===u||I===c||I===a);D=["space",B.slice(j,N)],j=N-1;break;case h:case p:case g:case m:case x:
case b:case f:{let e=String.fromCharCode(I);D=[e,e,j];break}case d:if(A.lastIndex=j+1,
C.test(B.substring(j-4,j))&&!A.test(B)){N=j;do{if(L=!1,N=B.indexOf(")",N+1),-1===N){if(P||T){N=j;break}U("bracket")}
for(M=N;B.charCodeAt(M-1)===r;)M-=1,L=!L}while(L);D=["brackets",B.slice(j,N+1),j,N],j=N
}else j<=$?D=["(","(",j]:(N=B.indexOf(")",j+1),E=B.slice(j,N+1),-1===N||R.test(E)?($=-1===N?q:N,
D=["(","(",j]):(D=["brackets",E,j,N],j=N));break;case t:case n:O=I===t?"'":'"',N=j;do{if(L=!1,N=B.indexOf(O,N+1),
-1===N){if(P||T){N=j+1;break}U("string")}for(M=N;B.charCodeAt(M-1)===r;)M-=1,L=!L}while(L)
;D=["string",B.slice(j,N+1),j,N],j=N;break;case y:v.lastIndex=j+1,v.test(B),N=0===v.lastIndex?B.length-1:v.lastIndex-2,
D=["at-word",B.slice(j,N+1),j,N],j=N;break;case r:for(N=j,_=!0;B.charCodeAt(N+1)===r;)N+=1,_=!_;if(I=B.charCodeAt(N+1),
_&&I!==s&&I!==o&&I!==i&&I!==u&&I!==c&&I!==a&&(N+=1,S.test(B.charAt(N)))){for(;S.test(B.charAt(N+1));)N+=1
;B.charCodeAt(N+1)===o&&(N+=1)}D=["word",B.slice(j,N+1),j,N],j=N;break;default:
I===s&&B.charCodeAt(j+1)===w?(N=B.indexOf("*/",j+2)+1,0===N&&(P||T?N=B.length:U("comment")),
D=["comment",B.slice(j,N+1),j,N],j=N):(k.lastIndex=j+1,k.test(B),N=0===k.lastIndex?B.length-1:k.lastIndex-2,
D=["word",B.slice(j,N+1),j,N],j=N)}return j++,D},position:function(){return j}}}},92991:e=>{let t={}
;e.exports=function(e){t[e]||(t[e]=!0,"undefined"!=typeof console&&console.warn&&console.warn(e))}},53733:(e,t,n)=>{
let r=n(44966),{my:s}=n(18164);class Warning{constructor(e,t={}){if(this.type="warning",this.text=e,
t.node&&t.node.source){t.node[s]||r.rebuild(t.node);let e=t.node.rangeBy(t);this.line=e.start.line,
this.column=e.start.column,this.endLine=e.end.line,this.endColumn=e.end.column}for(let e in t)this[e]=t[e]}toString(){
return this.node?this.node.error(this.text,{index:this.index,plugin:this.plugin,start:this.start,word:this.word
}).message:this.plugin?this.plugin+": "+this.text:this.text}}e.exports=Warning,Warning.default=Warning},43595:(e,t,n)=>{
const r=n(37921),s=n(31199),{isPlainObject:i}=n(93407),o=n(11689),{parse:a}=n(11044),{naughtyHref:u}=n(3171),c=["img","audio","video","picture","svg","object","map","iframe","embed"],h=["script","style"],p=["animate","animatecolor","animatemotion","animatetransform","set"],d=["href"],f=["debug","info","warn","error"]
;function g(e,t){e&&Object.keys(e).forEach(function(n){t(e[n],n)})}function m(e,t){return{}.hasOwnProperty.call(e,t)}
function b(e,t){const n=[];return g(e,function(e){t(e)&&n.push(e)}),n}e.exports=y;const w=/^[^\0\t\n\f\r /<=>]+$/,x=8
;function y(e,t,n){if(null==e)return"";const k=n&&n.depth||0,R=n&&n.iframeFallbackDepth||0
;"number"==typeof e&&(e=e.toString());let S="",C="";function A(e,t){const n=this;this.tag=e,this.attribs=t||{},
this.tagPosition=S.length,this.text="",this.openingTagLength=0,this.mediaChildren=[],
this.updateParentNodeText=function(){if(q.length){q[q.length-1].text+=n.text}
},this.updateParentNodeMediaChildren=function(){if(q.length&&c.includes(this.tag)){
q[q.length-1].mediaChildren.push(this.tag)}}}(t=Object.assign({},y.defaults,t)).parser=Object.assign({},v,t.parser)
;const T=function(e){const t=e&&e.logger||console,n={}
;for(const e of f)n[e]="function"==typeof t[e]?(...n)=>t[e](...n):(...t)=>console[e](...t);return n}(t),I=function(e){
return!1===t.allowedTags||(t.allowedTags||[]).indexOf(e)>-1};h.forEach(function(e){
I(e)&&!t.allowVulnerableTags&&T.warn(`Your \`allowedTags\` option includes \`${e}\`, which is inherently vulnerable to XSS attacks. Please remove it from \`allowedTags\`, or, to disable this warning, add the \`allowVulnerableTags\` option and ensure you are accounting for this risk.`)
});const E=t.nonTextTags||["script","style","textarea","option","xmp"];let _,N;t.allowedAttributes&&(_={},N={},
g(t.allowedAttributes,function(e,t){_[t]=[];const n=[];e.forEach(function(e){
"string"==typeof e&&e.indexOf("*")>=0?n.push(s(e).replace(/\\\*/g,".*")):_[t].push(e)}),
n.length&&(N[t]=new RegExp("^("+n.join("|")+")$"))}));const O={},D={},L={};g(t.allowedClasses,function(e,t){
if(_&&(m(_,t)||(_[t]=[]),_[t].push("class")),O[t]=e,Array.isArray(e)){const n=[];O[t]=[],L[t]=[],e.forEach(function(e){
"string"==typeof e&&e.indexOf("*")>=0?n.push(s(e).replace(/\\\*/g,".*")):e instanceof RegExp?L[t].push(e):O[t].push(e)
}),n.length&&(D[t]=new RegExp("^("+n.join("|")+")$"))}});const M={};let B,P,q,j,z,$,U,J,F
;g(t.transformTags,function(e,t){let n;"function"==typeof e?n=e:"string"==typeof e&&(n=y.simpleTransform(e)),
"*"===t?B=n:M[t]=n});let W=!1;Y();const G=new r.Parser({onopentag:function(n,r){if(t.onOpenTag&&t.onOpenTag(n,r),Z(),
t.enforceHtmlBoundary&&"html"===n&&Y(),F)return;if($)return void U++;const s=new A(n,r);q.push(s);let u=!1
;const c=!!s.text;let h;if(m(M,n)&&(h=M[n](n,r),s.attribs=r=h.attribs,void 0!==h.text&&(s.innerText=h.text),
n!==h.tagName&&(s.name=n=h.tagName,z[P]=h.tagName)),B&&(h=B(n,r),s.attribs=r=h.attribs,
n!==h.tagName&&(s.name=n=h.tagName,z[P]=h.tagName)),(!I(n)||function(e,n){if(-1===p.indexOf(X(e)))return!1
;const r=t.allowedSchemesAppliedToAttributes||[];return Object.keys(n||{}).some(function(e){
if("attributename"!==X(e))return!1;const t=(n[e]||"").trim().toLowerCase(),s=t.slice(t.lastIndexOf(":")+1)
;return-1!==d.indexOf(s)||-1!==r.indexOf(t)||-1!==r.indexOf(s)})
}(n,r)||"recursiveEscape"===t.disallowedTagsMode&&!function(e){for(const t in e)if(m(e,t))return!1;return!0
}(j)||null!=t.nestingLimit&&P>=t.nestingLimit)&&(u=!0,
j[P]=!0,"discard"!==t.disallowedTagsMode&&"completelyDiscard"!==t.disallowedTagsMode||-1!==E.indexOf(n)&&($=!0,U=1,
"noscript"===s.tag.toLowerCase()&&(J=function(t,n){const r=new RegExp("</"+t+"[\\t\\n\\f\\r />]","ig");r.lastIndex=n
;const s=r.exec(e);return s?s.index:1/0}("noscript",G.endIndex+1)))),P++,u){
if("discard"===t.disallowedTagsMode||"completelyDiscard"===t.disallowedTagsMode){if(s.innerText&&!c){
const e=V(s.innerText);t.textFilter?S+=t.textFilter(e,n):S+=e,W=!0}return}C=S,S=""}S+="<"+n,
"script"===n&&(t.allowedScriptHostnames||t.allowedScriptDomains)&&(s.innerText="")
;if(u&&("escape"===t.disallowedTagsMode||"recursiveEscape"===t.disallowedTagsMode)&&t.preserveEscapedAttributes?g(r,function(e,t){
S+=" "+t+'="'+V(e||"",!0)+'"'}):(!_||m(_,n)||_["*"])&&g(r,function(e,u){if(!w.test(u))return void delete s.attribs[u]
;if(""===e&&!t.allowedEmptyAttributes.includes(u)&&(t.nonBooleanAttributes.includes(u)||t.nonBooleanAttributes.includes("*")))return void delete s.attribs[u]
;let c=!1
;if(!_||m(_,n)&&-1!==_[n].indexOf(u)||_["*"]&&-1!==_["*"].indexOf(u)||m(N,n)&&N[n].test(u)||N["*"]&&N["*"].test(u))c=!0;else if(_&&_[n])for(const t of _[n])if(i(t)&&t.name&&t.name===u){
c=!0;let n="";if(!0===t.multiple){const r=e.split(" ");for(const e of r)-1!==t.values.indexOf(e)&&(""===n?n=e:n+=" "+e)
}else t.values.indexOf(e)>=0&&(n=e);e=n}if(c){
if(-1!==t.allowedSchemesAppliedToAttributes.indexOf(u)&&H(n,e))return void delete s.attribs[u]
;if("meta"===n&&"content"===u.toLowerCase()&&function(e){return Object.keys(e).some(function(t){
return"http-equiv"===t.toLowerCase()&&"refresh"===String(e[t]).trim().toLowerCase()})}(r)&&function(e){
const t=String(e),n=function(e){return" "===e||"\t"===e||"\n"===e||"\f"===e||"\r"===e};let r=0;const s=function(){
for(;r<t.length&&n(t[r]);)r++},i=function(e){return(t[e]||"").toLowerCase()};s();const o=r
;for(;r<t.length&&/[0-9.]/.test(t[r]);)r++;if(r===o)return!0;if(r<t.length){const e=t[r]
;if(";"!==e&&","!==e&&!n(e))return!0;s(),";"!==t[r]&&","!==t[r]||r++,s()}if(r>=t.length)return!1;let a=t.slice(r),u=!0
;"u"===i(r)&&(u=!1,"r"===i(r+1)&&"l"===i(r+2)&&(r+=3,s(),"="===t[r]&&(r++,s(),u=!0)));if(u){const e=t[r]
;if('"'!==e&&"'"!==e||r++,a=t.slice(r),'"'===e||"'"===e){const t=a.indexOf(e);-1!==t&&(a=a.slice(0,t))}}
return H("meta",a)}(e))return void delete s.attribs[u];if("script"===n&&"src"===u){let n=!0;try{const r=K(e)
;if(t.allowedScriptHostnames||t.allowedScriptDomains){const e=(t.allowedScriptHostnames||[]).find(function(e){
return e===r.url.hostname}),s=(t.allowedScriptDomains||[]).find(function(e){
return r.url.hostname===e||r.url.hostname.endsWith(`.${e}`)});n=e||s}}catch(e){n=!1}
if(!n)return void delete s.attribs[u]}if("iframe"===n&&"src"===u){let n=!0;try{const r=K(e)
;if(r.isRelativeUrl)n=m(t,"allowIframeRelativeUrls")?t.allowIframeRelativeUrls:!t.allowedIframeHostnames&&!t.allowedIframeDomains;else if(t.allowedIframeHostnames||t.allowedIframeDomains){
const e=(t.allowedIframeHostnames||[]).find(function(e){return e===r.url.hostname
}),s=(t.allowedIframeDomains||[]).find(function(e){return r.url.hostname===e||r.url.hostname.endsWith(`.${e}`)});n=e||s}
}catch(e){n=!1}if(!n)return void delete s.attribs[u]}if("srcset"===u||"imagesrcset"===u)try{let t=o(e)
;if(t.forEach(function(e){H(n,e.url)&&(e.evil=!0)}),t=b(t,function(e){return!e.evil}),
!t.length)return void delete s.attribs[u];e=b(t,function(e){return!e.evil}).map(function(e){
if(!e.url)throw new Error("URL missing");return e.url+(e.w?` ${e.w}w`:"")+(e.h?` ${e.h}h`:"")+(e.d?` ${e.d}x`:"")
}).join(", "),s.attribs[u]=e}catch(e){return void delete s.attribs[u]}if("class"===u){
const t=O[n],r=O["*"],i=D[n],o=L[n],a=L["*"],c=[i,D["*"]].concat(o,a).filter(function(e){return e})
;if(!(e=Q(e,t&&r?(h=t,
p=r,Array.isArray(h)&&Array.isArray(p)?h.concat(p):p):t||r,c)).length)return void delete s.attribs[u]}
if("style"===u)if(t.parseStyleAttributes)try{const r=function(e,t){if(!t)return e;const n=e.nodes[0];let r
;r=t[n.selector]&&t["*"]?function(e,t){const n=Object.create(null)
;for(const r of[e,t])for(const e of Object.keys(r))n[e]=m(n,e)?n[e].concat(r[e]):r[e];return n
}(t[n.selector],t["*"]):t[n.selector]||t["*"];r&&(e.nodes[0].nodes=n.nodes.reduce(function(e){return function(t,n){
if(m(e,n.prop)){e[n.prop].some(function(e){return e.test(n.value)})&&t.push(n)}return t}}(r),[]));return e
}(a(n+" {"+e+"}",{map:!1}),t.allowedStyles);if(e=function(e){return e.nodes[0].nodes.reduce(function(e,t){
return e.push(`${t.prop}:${t.value}${t.important?" !important":""}`),e},[]).join(";")}(r),
0===e.length)return void delete s.attribs[u]}catch(t){
return"undefined"!=typeof window&&T.warn(`Failed to parse "${n} {${e}}". If you are running this in a browser, we recommend disabling style parsing with the parseStyleAttributes option, since it only works in a node environment due to a postcss dependency. More info: https://github.com/apostrophecms/sanitize-html/issues/547`),
void delete s.attribs[u]
}else if(t.allowedStyles)throw new Error("allowedStyles option cannot be used together with parseStyleAttributes: false.")
;S+=" "+u,e&&e.length?S+='="'+V(e,!0)+'"':t.allowedEmptyAttributes.includes(u)&&(S+='=""')}else delete s.attribs[u]
;var h,p}),-1!==t.selfClosing.indexOf(n))S+=" />";else if(S+=">",s.innerText&&!c){const e=V(s.innerText)
;t.textFilter?S+=t.textFilter(e,n):S+=e,W=!0}u&&(S=C+V(S),C=""),s.openingTagLength=S.length-s.tagPosition},
ontext:function(e){if(Z(),$||F)return;const n=q[q.length-1];let r;if(n&&(r=n.tag,e=void 0!==n.innerText?n.innerText:e),
"completelyDiscard"!==t.disallowedTagsMode||I(r))if(!r||!I(r)||"discard"!==t.disallowedTagsMode&&"completelyDiscard"!==t.disallowedTagsMode||"script"!==r&&"style"!==r)if(!r||!I(r)||"discard"!==t.disallowedTagsMode&&"completelyDiscard"!==t.disallowedTagsMode||"textarea"!==r&&"xmp"!==r){
if("iframe"===r&&!I(r)&&"discard"===t.disallowedTagsMode&&R<x)S+=y(e,t,{depth:P,iframeFallbackDepth:R+1});else if(!W){
const n=V(e,!1);t.textFilter?S+=t.textFilter(n,r):S+=n}
}else S+="xmp"===r?e.replace(/</g,"&lt;").replace(/>/g,"&gt;"):V(e,!1);else S+=e;else e="";if(q.length){
q[q.length-1].text+=e}},onclosetag:function(e,n){if(t.onCloseTag&&t.onCloseTag(e,n),Z(),F){const t=q[q.length-1]
;if(!t||t.tag!==e)return}else if($){if(U--,U)return;$=!1,null!==J&&(F=!0)}const r=q.pop();if(!r)return
;if(r.tag!==e)return void q.push(r);$=!!t.enforceHtmlBoundary&&"html"===e,P--;const s=j[P];if(s){if(delete j[P],
"discard"===t.disallowedTagsMode||"completelyDiscard"===t.disallowedTagsMode)return void r.updateParentNodeText();C=S,
S=""}if(z[P]&&(e=z[P],delete z[P]),t.exclusiveFilter){const e=t.exclusiveFilter(r);if("excludeTag"===e)return s&&(S=C,
C=""),void(S=S.substring(0,r.tagPosition)+S.substring(r.tagPosition+r.openingTagLength))
;if(e)return void(S=S.substring(0,r.tagPosition))}r.updateParentNodeMediaChildren(),r.updateParentNodeText(),
-1!==t.selfClosing.indexOf(e)||n&&!I(e)&&["escape","recursiveEscape"].indexOf(t.disallowedTagsMode)>=0?s&&(S=C,
C=""):(S+="</"+e+">",s&&(S=C+V(S),C=""),W=!1)}},t.parser);if(G.write(e),G.end(),
"escape"===t.disallowedTagsMode||"recursiveEscape"===t.disallowedTagsMode){const t=G.endIndex
;if(null!=t&&t>=0&&t<e.length){const n=e.substring(t);S+=V(n)}else(null==t||t<0)&&e.length>0&&""===S&&(S=V(e))}return S
;function Y(){S="",P=k,q=[],j={},z={},$=!1,U=0,J=null,F=!1}function Z(){null!==J&&G.startIndex>=J&&(J=null,F=!1)}
function V(e,n){
return"string"!=typeof e&&(e+=""),t.parser.decodeEntities&&(e=e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;"),
n&&(e=e.replace(/"/g,"&quot;"))),
e=e.replace(/&(?![a-zA-Z0-9#]{1,20};)/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;"),
n&&(e=e.replace(/"/g,"&quot;")),e}function H(e,n){
const r=m(t.allowedSchemesByTag,e)?t.allowedSchemesByTag[e]:t.allowedSchemes||[];return u(n,{allowedSchemes:r,
allowProtocolRelative:t.allowProtocolRelative})}function X(e){const t=e.toLowerCase()
;return t.slice(t.lastIndexOf(":")+1)}function K(e){
if((e=e.replace(/^(\w+:)?\s*[\\/]\s*[\\/]/,"$1//")).startsWith("relative:"))throw new Error("relative: exploit attempt")
;let t="relative://relative-site";for(let e=0;e<100;e++)t+=`/${e}`;const n=new URL(e,t);return{
isRelativeUrl:n&&"relative-site"===n.hostname&&"relative:"===n.protocol,url:n}}function Q(e,t,n){
return t?(e=e.split(/\s+/)).filter(function(e){return-1!==t.indexOf(e)||n.some(function(t){return t.test(e)})
}).join(" "):e}}const v={decodeEntities:!0};y.defaults={
allowedTags:["address","article","aside","footer","header","h1","h2","h3","h4","h5","h6","hgroup","main","nav","section","blockquote","dd","div","dl","dt","figcaption","figure","hr","li","menu","ol","p","pre","ul","a","abbr","b","bdi","bdo","br","cite","code","data","dfn","em","i","kbd","mark","q","rb","rp","rt","rtc","ruby","s","samp","small","span","strong","sub","sup","time","u","var","wbr","caption","col","colgroup","table","tbody","td","tfoot","th","thead","tr"],
nonBooleanAttributes:["abbr","accept","accept-charset","accesskey","action","allow","alt","as","autocapitalize","autocomplete","blocking","charset","cite","class","color","cols","colspan","content","contenteditable","coords","crossorigin","data","datetime","decoding","dir","dirname","download","draggable","enctype","enterkeyhint","fetchpriority","for","form","formaction","formenctype","formmethod","formtarget","headers","height","hidden","high","href","hreflang","http-equiv","id","imagesizes","imagesrcset","inputmode","integrity","is","itemid","itemprop","itemref","itemtype","kind","label","lang","list","loading","low","max","maxlength","media","method","min","minlength","name","nonce","optimum","pattern","ping","placeholder","popover","popovertarget","popovertargetaction","poster","preload","referrerpolicy","rel","rows","rowspan","sandbox","scope","shape","size","sizes","slot","span","spellcheck","src","srcdoc","srclang","srcset","start","step","style","tabindex","target","title","translate","type","usemap","value","width","wrap","onauxclick","onafterprint","onbeforematch","onbeforeprint","onbeforeunload","onbeforetoggle","onblur","oncancel","oncanplay","oncanplaythrough","onchange","onclick","onclose","oncontextlost","oncontextmenu","oncontextrestored","oncopy","oncuechange","oncut","ondblclick","ondrag","ondragend","ondragenter","ondragleave","ondragover","ondragstart","ondrop","ondurationchange","onemptied","onended","onerror","onfocus","onformdata","onhashchange","oninput","oninvalid","onkeydown","onkeypress","onkeyup","onlanguagechange","onload","onloadeddata","onloadedmetadata","onloadstart","onmessage","onmessageerror","onmousedown","onmouseenter","onmouseleave","onmousemove","onmouseout","onmouseover","onmouseup","onoffline","ononline","onpagehide","onpageshow","onpaste","onpause","onplay","onplaying","onpopstate","onprogress","onratechange","onreset","onresize","onrejectionhandled","onscroll","onscrollend","onsecuritypolicyviolation","onseeked","onseeking","onselect","onslotchange","onstalled","onstorage","onsubmit","onsuspend","ontimeupdate","ontoggle","onunhandledrejection","onunload","onvolumechange","onwaiting","onwheel"],
disallowedTagsMode:"discard",allowedAttributes:{a:["href","name","target"],
img:["src","srcset","alt","title","width","height","loading"]},allowedEmptyAttributes:["alt"],
selfClosing:["img","br","hr","area","base","basefont","input","link","meta","col"],
allowedSchemes:["http","https","ftp","mailto","tel"],allowedSchemesByTag:{},
allowedSchemesAppliedToAttributes:["href","src","cite","action","formaction","data","xlink:href","poster","background","ping","longdesc","usemap","codebase","classid","archive","profile","manifest","itemid","dynsrc","lowsrc"],
allowProtocolRelative:!0,enforceHtmlBoundary:!1,parseStyleAttributes:!0,preserveEscapedAttributes:!1},
y.simpleTransform=function(e,t,n){return n=void 0===n||n,t=t||{},function(r,s){let i;if(n)for(i in t)s[i]=t[i];else s=t
;return{tagName:e,attribs:s}}}},21670:(e,t,n)=>{
var r=n(63580),s=Object.prototype.hasOwnProperty,i="undefined"!=typeof Map;function o(){this._array=[],
this._set=i?new Map:Object.create(null)}o.fromArray=function(e,t){for(var n=new o,r=0,s=e.length;r<s;r++)n.add(e[r],t)
;return n},o.prototype.size=function(){return i?this._set.size:Object.getOwnPropertyNames(this._set).length},
o.prototype.add=function(e,t){var n=i?e:r.toSetString(e),o=i?this.has(e):s.call(this._set,n),a=this._array.length
;o&&!t||this._array.push(e),o||(i?this._set.set(e,a):this._set[n]=a)},o.prototype.has=function(e){
if(i)return this._set.has(e);var t=r.toSetString(e);return s.call(this._set,t)},o.prototype.indexOf=function(e){if(i){
var t=this._set.get(e);if(t>=0)return t}else{var n=r.toSetString(e);if(s.call(this._set,n))return this._set[n]}
throw new Error('"'+e+'" is not in the set.')},o.prototype.at=function(e){
if(e>=0&&e<this._array.length)return this._array[e];throw new Error("No element indexed by "+e)},
o.prototype.toArray=function(){return this._array.slice()},t.C=o},73503:(e,t,n)=>{var r=n(80435);t.encode=function(e){
var t,n="",s=function(e){return e<0?1+(-e<<1):0+(e<<1)}(e);do{t=31&s,(s>>>=5)>0&&(t|=32),n+=r.encode(t)}while(s>0)
;return n},t.decode=function(e,t,n){var s,i,o,a,u=e.length,c=0,h=0;do{
if(t>=u)throw new Error("Expected more digits in base 64 VLQ value.")
;if(-1===(i=r.decode(e.charCodeAt(t++))))throw new Error("Invalid base64 digit: "+e.charAt(t-1));s=!!(32&i),
c+=(i&=31)<<h,h+=5}while(s);n.value=(a=(o=c)>>1,1&~o?a:-a),n.rest=t}},80435:(e,t)=>{
var n="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split("");t.encode=function(e){
if(0<=e&&e<n.length)return n[e];throw new TypeError("Must be between 0 and 63: "+e)},t.decode=function(e){
return 65<=e&&e<=90?e-65:97<=e&&e<=122?e-97+26:48<=e&&e<=57?e-48+52:43==e?62:47==e?63:-1}},11846:(e,t)=>{
function n(e,r,s,i,o,a){var u=Math.floor((r-e)/2)+e,c=o(s,i[u],!0)
;return 0===c?u:c>0?r-u>1?n(u,r,s,i,o,a):a==t.LEAST_UPPER_BOUND?r<i.length?r:-1:u:u-e>1?n(e,u,s,i,o,a):a==t.LEAST_UPPER_BOUND?u:e<0?-1:e
}t.GREATEST_LOWER_BOUND=1,t.LEAST_UPPER_BOUND=2,t.search=function(e,r,s,i){if(0===r.length)return-1
;var o=n(-1,r.length,e,r,s,i||t.GREATEST_LOWER_BOUND);if(o<0)return-1;for(;o-1>=0&&0===s(r[o],r[o-1],!0);)--o;return o}
},66941:(e,t,n)=>{var r=n(63580);function s(){this._array=[],this._sorted=!0,this._last={generatedLine:-1,
generatedColumn:0}}s.prototype.unsortedForEach=function(e,t){this._array.forEach(e,t)},s.prototype.add=function(e){
var t,n,s,i,o,a;t=this._last,n=e,s=t.generatedLine,i=n.generatedLine,o=t.generatedColumn,a=n.generatedColumn,
i>s||i==s&&a>=o||r.compareByGeneratedPositionsInflated(t,n)<=0?(this._last=e,this._array.push(e)):(this._sorted=!1,
this._array.push(e))},s.prototype.toArray=function(){
return this._sorted||(this._array.sort(r.compareByGeneratedPositionsInflated),this._sorted=!0),this._array},t.P=s},
38814:(e,t)=>{function n(e,t,n){var r=e[t];e[t]=e[n],e[n]=r}function r(e,t){return Math.round(e+Math.random()*(t-e))}
var s=[function e(t,s,i,o){if(i<o){var a=i-1;n(t,r(i,o),o);for(var u=t[o],c=i;c<o;c++)s(t[c],u,!1)<=0&&n(t,a+=1,c)
;n(t,a+1,c);var h=a+1;e(t,s,i,h-1),e(t,s,h+1,o)}},function e(t,s,i,o){if(i<o){var a=i-1;n(t,r(i,o),o)
;for(var u=t[o],c=i;c<o;c++)s(t[c],u,!1)<=0&&n(t,a+=1,c);n(t,a+1,c);var h=a+1;e(t,s,i,h-1),e(t,s,h+1,o)}
},function e(t,s,i,o){if(i<o){var a=i-1;n(t,r(i,o),o);for(var u=t[o],c=i;c<o;c++)s(t[c],u,!1)<=0&&n(t,a+=1,c);n(t,a+1,c)
;var h=a+1;e(t,s,i,h-1),e(t,s,h+1,o)}},function e(t,s,i,o){if(i<o){var a=i-1;n(t,r(i,o),o)
;for(var u=t[o],c=i;c<o;c++)s(t[c],u,!1)<=0&&n(t,a+=1,c);n(t,a+1,c);var h=a+1;e(t,s,i,h-1),e(t,s,h+1,o)}
}],i=0,o=new WeakMap;t.g=function(e,t,n=0){var r=o.get(t);void 0===r&&(r=s[Math.min(i++,s.length-1)],o.set(t,r)),
r(e,t,n,e.length-1)}},33315:(e,t,n)=>{var r=n(63580),s=n(11846),i=n(21670).C,o=n(73503),a=n(38814).g,u=1e7
;function c(e,t){var n=e;return"string"==typeof e&&(n=r.parseSourceMapInput(e)),null!=n.sections?new g(n,t):new h(n,t)}
function h(e,t){var n=e;"string"==typeof e&&(n=r.parseSourceMapInput(e))
;var s=r.getArg(n,"version"),o=r.getArg(n,"sources"),a=r.getArg(n,"names",[]),u=r.getArg(n,"sourceRoot",null),c=r.getArg(n,"sourcesContent",null),h=r.getArg(n,"mappings"),p=r.getArg(n,"file",null)
;if(s!=this._version)throw new Error("Unsupported version: "+s);u&&(u=r.normalize(u)),
o=o.map(String).map(r.normalize).map(function(e){return u&&r.isAbsolute(u)&&r.isAbsolute(e)?r.relative(u,e):e}),
this._names=i.fromArray(a.map(String),!0),
this._sources=i.fromArray(o,!0),this._absoluteSources=this._sources.toArray().map(function(e){
return r.computeSourceURL(u,e,t)}),this.sourceRoot=u,this.sourcesContent=c,this._mappings=h,this._sourceMapURL=t,
this.file=p}function p(){this.generatedLine=0,this.generatedColumn=0,this.source=null,this.originalLine=null,
this.originalColumn=null,this.name=null}c.fromSourceMap=function(e,t){return h.fromSourceMap(e,t)},
c.prototype._version=3,c.prototype.__generatedMappings=null,Object.defineProperty(c.prototype,"_generatedMappings",{
configurable:!0,enumerable:!0,get:function(){
return this.__generatedMappings||this._parseMappings(this._mappings,this.sourceRoot),this.__generatedMappings}}),
c.prototype.__originalMappings=null,Object.defineProperty(c.prototype,"_originalMappings",{configurable:!0,
enumerable:!0,get:function(){return this.__originalMappings||this._parseMappings(this._mappings,this.sourceRoot),
this.__originalMappings}}),c.prototype._charIsMappingSeparator=function(e,t){var n=e.charAt(t);return";"===n||","===n},
c.prototype._parseMappings=function(e,t){throw new Error("Subclasses must implement _parseMappings")},
c.GENERATED_ORDER=1,c.ORIGINAL_ORDER=2,c.GREATEST_LOWER_BOUND=1,c.LEAST_UPPER_BOUND=2,
c.prototype.eachMapping=function(e,t,n){var s,i=t||null;switch(n||c.GENERATED_ORDER){case c.GENERATED_ORDER:
s=this._generatedMappings;break;case c.ORIGINAL_ORDER:s=this._originalMappings;break;default:
throw new Error("Unknown order of iteration.")}
for(var o=this.sourceRoot,a=e.bind(i),u=this._names,h=this._sources,p=this._sourceMapURL,d=0,f=s.length;d<f;d++){
var g=s[d],m=null===g.source?null:h.at(g.source);null!==m&&(m=r.computeSourceURL(o,m,p)),a({source:m,
generatedLine:g.generatedLine,generatedColumn:g.generatedColumn,originalLine:g.originalLine,
originalColumn:g.originalColumn,name:null===g.name?null:u.at(g.name)})}
},c.prototype.allGeneratedPositionsFor=function(e){var t=r.getArg(e,"line"),n={source:r.getArg(e,"source"),
originalLine:t,originalColumn:r.getArg(e,"column",0)};if(n.source=this._findSourceIndex(n.source),n.source<0)return[]
;var i=[],o=this._findMapping(n,this._originalMappings,"originalLine","originalColumn",r.compareByOriginalPositions,s.LEAST_UPPER_BOUND)
;if(o>=0){var a=this._originalMappings[o]
;if(void 0===e.column)for(var u=a.originalLine;a&&a.source===n.source&&a.originalLine===u;)i.push({
line:r.getArg(a,"generatedLine",null),column:r.getArg(a,"generatedColumn",null),
lastColumn:r.getArg(a,"lastGeneratedColumn",null)
}),a=this._originalMappings[++o];else for(var c=a.originalColumn;a&&a.source===n.source&&a.originalLine===t&&a.originalColumn==c;)i.push({
line:r.getArg(a,"generatedLine",null),column:r.getArg(a,"generatedColumn",null),
lastColumn:r.getArg(a,"lastGeneratedColumn",null)}),a=this._originalMappings[++o]}return i},t.SourceMapConsumer=c,
h.prototype=Object.create(c.prototype),h.prototype.consumer=c,h.prototype._findSourceIndex=function(e){var t,n=e
;if(null!=this.sourceRoot&&(n=r.relative(this.sourceRoot,n)),this._sources.has(n))return this._sources.indexOf(n)
;for(t=0;t<this._absoluteSources.length;++t)if(this._absoluteSources[t]==e)return t;return-1},
h.fromSourceMap=function(e,t){
var n=Object.create(h.prototype),s=n._names=i.fromArray(e._names.toArray(),!0),o=n._sources=i.fromArray(e._sources.toArray(),!0)
;n.sourceRoot=e._sourceRoot,n.sourcesContent=e._generateSourcesContent(n._sources.toArray(),n.sourceRoot),
n.file=e._file,n._sourceMapURL=t,n._absoluteSources=n._sources.toArray().map(function(e){
return r.computeSourceURL(n.sourceRoot,e,t)})
;for(var u=e._mappings.toArray().slice(),c=n.__generatedMappings=[],d=n.__originalMappings=[],f=0,g=u.length;f<g;f++){
var m=u[f],b=new p;b.generatedLine=m.generatedLine,b.generatedColumn=m.generatedColumn,
m.source&&(b.source=o.indexOf(m.source),b.originalLine=m.originalLine,b.originalColumn=m.originalColumn,
m.name&&(b.name=s.indexOf(m.name)),d.push(b)),c.push(b)}return a(n.__originalMappings,r.compareByOriginalPositions),n},
h.prototype._version=3,Object.defineProperty(h.prototype,"sources",{get:function(){return this._absoluteSources.slice()}
});const d=r.compareByGeneratedPositionsDeflatedNoLine;function f(e,t){let n=e.length,r=e.length-t;if(!(r<=1))if(2==r){
let n=e[t],r=e[t+1];d(n,r)>0&&(e[t]=r,e[t+1]=n)}else if(r<20)for(let r=t;r<n;r++)for(let n=r;n>t;n--){
let t=e[n-1],r=e[n];if(d(t,r)<=0)break;e[n-1]=r,e[n]=t}else a(e,d,t)}function g(e,t){var n=e
;"string"==typeof e&&(n=r.parseSourceMapInput(e));var s=r.getArg(n,"version"),o=r.getArg(n,"sections")
;if(s!=this._version)throw new Error("Unsupported version: "+s);this._sources=new i,this._names=new i;var a={line:-1,
column:0},h=0;this._sections=o.map(function(e){
if(e.url)throw new Error("Support for url field in sections not implemented.")
;var n=r.getArg(e,"offset"),s=r.getArg(n,"line"),i=r.getArg(n,"column")
;if(!m(s)||!m(i))throw new Error("Section offset line and column must be non-negative integers.")
;if(s>u)throw new Error("Section offset line must not exceed "+u+".")
;if(s<a.line||s===a.line&&i<a.column)throw new Error("Section offsets must be ordered and non-overlapping.");a=n
;var o=new c(r.getArg(e,"map"),t),p=s+(o._maxOffsetLine||0)
;if(p>u)throw new Error("Section offset line must not exceed "+u+", including offsets of nested sections.")
;return p>h&&(h=p),{generatedOffset:{generatedLine:s+1,generatedColumn:i+1},consumer:o}}),this._maxOffsetLine=h}
function m(e){return"number"==typeof e&&e>=0&&e<=9007199254740991&&Math.floor(e)===e}
h.prototype._parseMappings=function(e,t){var n,s,i,u,c=1,h=0,d=0,g=0,m=0,b=0,w=e.length,x=0,y={},v=[],k=[];let R=0
;for(;x<w;)if(";"===e.charAt(x))c++,x++,h=0,f(k,R),R=k.length;else if(","===e.charAt(x))x++;else{
for((n=new p).generatedLine=c,i=x;i<w&&!this._charIsMappingSeparator(e,i);i++);for(e.slice(x,i),
s=[];x<i;)o.decode(e,x,y),u=y.value,x=y.rest,s.push(u)
;if(2===s.length)throw new Error("Found a source, but no line and column")
;if(3===s.length)throw new Error("Found a source and line, but no column");if(n.generatedColumn=h+s[0],
h=n.generatedColumn,s.length>1&&(n.source=m+s[1],m+=s[1],n.originalLine=d+s[2],d=n.originalLine,n.originalLine+=1,
n.originalColumn=g+s[3],g=n.originalColumn,s.length>4&&(n.name=b+s[4],b+=s[4])),k.push(n),
"number"==typeof n.originalLine){let e=n.source;for(;v.length<=e;)v.push(null);null===v[e]&&(v[e]=[]),v[e].push(n)}}
f(k,R),this.__generatedMappings=k
;for(var S=[],C=0;C<v.length;C++)null!=v[C]&&(a(v[C],r.compareByOriginalPositionsNoSource),S.push(v[C]))
;for(var A=[],T=0;T<S.length;T+=4096)A=A.concat(...S.slice(T,T+4096));this.__originalMappings=A},
h.prototype._findMapping=function(e,t,n,r,i,o){
if(e[n]<=0)throw new TypeError("Line must be greater than or equal to 1, got "+e[n])
;if(e[r]<0)throw new TypeError("Column must be greater than or equal to 0, got "+e[r]);return s.search(e,t,i,o)},
h.prototype.computeColumnSpans=function(){for(var e=0;e<this._generatedMappings.length;++e){
var t=this._generatedMappings[e];if(e+1<this._generatedMappings.length){var n=this._generatedMappings[e+1]
;if(t.generatedLine===n.generatedLine){t.lastGeneratedColumn=n.generatedColumn-1;continue}}t.lastGeneratedColumn=1/0}},
h.prototype.originalPositionFor=function(e){var t={generatedLine:r.getArg(e,"line"),generatedColumn:r.getArg(e,"column")
},n=this._findMapping(t,this._generatedMappings,"generatedLine","generatedColumn",r.compareByGeneratedPositionsDeflated,r.getArg(e,"bias",c.GREATEST_LOWER_BOUND))
;if(n>=0){var s=this._generatedMappings[n];if(s.generatedLine===t.generatedLine){var i=r.getArg(s,"source",null)
;null!==i&&(i=this._sources.at(i),i=r.computeSourceURL(this.sourceRoot,i,this._sourceMapURL))
;var o=r.getArg(s,"name",null);return null!==o&&(o=this._names.at(o)),{source:i,line:r.getArg(s,"originalLine",null),
column:r.getArg(s,"originalColumn",null),name:o}}}return{source:null,line:null,column:null,name:null}},
h.prototype.hasContentsOfAllSources=function(){
return!!this.sourcesContent&&(this.sourcesContent.length>=this._sources.size()&&!this.sourcesContent.some(function(e){
return null==e}))},h.prototype.sourceContentFor=function(e,t){if(!this.sourcesContent)return null
;var n=this._findSourceIndex(e);if(n>=0)return this.sourcesContent[n];var s,i=e
;if(null!=this.sourceRoot&&(i=r.relative(this.sourceRoot,i)),null!=this.sourceRoot&&(s=r.urlParse(this.sourceRoot))){
var o=i.replace(/^file:\/\//,"")
;if("file"==s.scheme&&this._sources.has(o))return this.sourcesContent[this._sources.indexOf(o)]
;if((!s.path||"/"==s.path)&&this._sources.has("/"+i))return this.sourcesContent[this._sources.indexOf("/"+i)]}
if(t)return null;throw new Error('"'+i+'" is not in the SourceMap.')},h.prototype.generatedPositionFor=function(e){
var t=r.getArg(e,"source");if((t=this._findSourceIndex(t))<0)return{line:null,column:null,lastColumn:null};var n={
source:t,originalLine:r.getArg(e,"line"),originalColumn:r.getArg(e,"column")
},s=this._findMapping(n,this._originalMappings,"originalLine","originalColumn",r.compareByOriginalPositions,r.getArg(e,"bias",c.GREATEST_LOWER_BOUND))
;if(s>=0){var i=this._originalMappings[s];if(i.source===n.source)return{line:r.getArg(i,"generatedLine",null),
column:r.getArg(i,"generatedColumn",null),lastColumn:r.getArg(i,"lastGeneratedColumn",null)}}return{line:null,
column:null,lastColumn:null}},g.prototype=Object.create(c.prototype),g.prototype.constructor=c,g.prototype._version=3,
Object.defineProperty(g.prototype,"sources",{get:function(){
for(var e=[],t=0;t<this._sections.length;t++)for(var n=this._sections[t].consumer.sources,r=0;r<n.length;r++)e.push(n[r])
;return e}}),g.prototype.originalPositionFor=function(e){var t={generatedLine:r.getArg(e,"line"),
generatedColumn:r.getArg(e,"column")},n=s.search(t,this._sections,function(e,t){
var n=e.generatedLine-t.generatedOffset.generatedLine;return n||e.generatedColumn-(t.generatedOffset.generatedColumn-1)
}),i=this._sections[n];return i?i.consumer.originalPositionFor({
line:t.generatedLine-(i.generatedOffset.generatedLine-1),
column:t.generatedColumn-(i.generatedOffset.generatedLine===t.generatedLine?i.generatedOffset.generatedColumn-1:0),
bias:e.bias}):{source:null,line:null,column:null,name:null}},g.prototype.hasContentsOfAllSources=function(){
return this._sections.every(function(e){return e.consumer.hasContentsOfAllSources()})},
g.prototype.sourceContentFor=function(e,t){for(var n=0;n<this._sections.length;n++){
var r=this._sections[n].consumer.sourceContentFor(e,!0);if(r||""===r)return r}if(t)return null
;throw new Error('"'+e+'" is not in the SourceMap.')},g.prototype._findSourceIndex=function(e){this._generatedMappings
;for(var t=0;t<this._sections.length;t++){var n=this._sections[t].consumer,s=n._findSourceIndex(e);if(-1!==s){
var i=r.computeSourceURL(n.sourceRoot,n._sources.at(s),this._sourceMapURL)
;if(this._sources.has(i))return this._sources.indexOf(i)}}return-1},g.prototype._findMapping=h.prototype._findMapping,
g.prototype.generatedPositionFor=h.prototype.generatedPositionFor,
g.prototype.computeColumnSpans=h.prototype.computeColumnSpans,g.prototype._parseMappings=function(e,t){
this.__generatedMappings=[],this.__originalMappings=[]
;for(var n=0;n<this._sections.length;n++)for(var s=this._sections[n],i=s.consumer._generatedMappings,o=0;o<i.length;o++){
var u=i[o],c=s.consumer._sources.at(u.source)
;null!==c&&(c=r.computeSourceURL(s.consumer.sourceRoot,c,this._sourceMapURL)),this._sources.add(c),
c=this._sources.indexOf(c);var h=null;u.name&&(h=s.consumer._names.at(u.name),this._names.add(h),
h=this._names.indexOf(h));var p={source:c,generatedLine:u.generatedLine+(s.generatedOffset.generatedLine-1),
generatedColumn:u.generatedColumn+(1===u.generatedLine?s.generatedOffset.generatedColumn-1:0),
originalLine:u.originalLine,originalColumn:u.originalColumn,name:h};this.__generatedMappings.push(p),
"number"==typeof p.originalLine&&this.__originalMappings.push(p)}
a(this.__generatedMappings,r.compareByGeneratedPositionsDeflated),
a(this.__originalMappings,r.compareByOriginalPositions)}},23726:(e,t,n)=>{
var r=n(73503),s=n(63580),i=n(21670).C,o=n(66941).P;function a(e){e||(e={}),this._file=s.getArg(e,"file",null),
this._sourceRoot=s.getArg(e,"sourceRoot",null),this._skipValidation=s.getArg(e,"skipValidation",!1),
this._ignoreInvalidMapping=s.getArg(e,"ignoreInvalidMapping",!1),this._sources=new i,this._names=new i,
this._mappings=new o,this._sourcesContents=null}a.prototype._version=3,a.fromSourceMap=function(e,t){
var n=e.sourceRoot,r=new a(Object.assign(t||{},{file:e.file,sourceRoot:n}));return e.eachMapping(function(e){var t={
generated:{line:e.generatedLine,column:e.generatedColumn}};null!=e.source&&(t.source=e.source,
null!=n&&(t.source=s.relative(n,t.source)),t.original={line:e.originalLine,column:e.originalColumn},
null!=e.name&&(t.name=e.name)),r.addMapping(t)}),e.sources.forEach(function(t){var i=t;null!==n&&(i=s.relative(n,t)),
r._sources.has(i)||r._sources.add(i);var o=e.sourceContentFor(t);null!=o&&r.setSourceContent(t,o)}),r},
a.prototype.addMapping=function(e){
var t=s.getArg(e,"generated"),n=s.getArg(e,"original",null),r=s.getArg(e,"source",null),i=s.getArg(e,"name",null)
;(this._skipValidation||!1!==this._validateMapping(t,n,r,i))&&(null!=r&&(r=String(r),
this._sources.has(r)||this._sources.add(r)),null!=i&&(i=String(i),this._names.has(i)||this._names.add(i)),
this._mappings.add({generatedLine:t.line,generatedColumn:t.column,originalLine:null!=n&&n.line,
originalColumn:null!=n&&n.column,source:r,name:i}))},a.prototype.setSourceContent=function(e,t){var n=e
;null!=this._sourceRoot&&(n=s.relative(this._sourceRoot,n)),
null!=t?(this._sourcesContents||(this._sourcesContents=Object.create(null)),
this._sourcesContents[s.toSetString(n)]=t):this._sourcesContents&&(delete this._sourcesContents[s.toSetString(n)],
0===Object.keys(this._sourcesContents).length&&(this._sourcesContents=null))
},a.prototype.applySourceMap=function(e,t,n){var r=t;if(null==t){
if(null==e.file)throw new Error('SourceMapGenerator.prototype.applySourceMap requires either an explicit source file, or the source map\'s "file" property. Both were omitted.')
;r=e.file}var o=this._sourceRoot;null!=o&&(r=s.relative(o,r));var a=new i,u=new i
;this._mappings.unsortedForEach(function(t){if(t.source===r&&null!=t.originalLine){var i=e.originalPositionFor({
line:t.originalLine,column:t.originalColumn});null!=i.source&&(t.source=i.source,null!=n&&(t.source=s.join(n,t.source)),
null!=o&&(t.source=s.relative(o,t.source)),t.originalLine=i.line,t.originalColumn=i.column,
null!=i.name&&(t.name=i.name))}var c=t.source;null==c||a.has(c)||a.add(c);var h=t.name;null==h||u.has(h)||u.add(h)
},this),this._sources=a,this._names=u,e.sources.forEach(function(t){var r=e.sourceContentFor(t)
;null!=r&&(null!=n&&(t=s.join(n,t)),null!=o&&(t=s.relative(o,t)),this.setSourceContent(t,r))},this)},
a.prototype._validateMapping=function(e,t,n,r){if(t&&"number"!=typeof t.line&&"number"!=typeof t.column){
var s="original.line and original.column are not numbers -- you probably meant to omit the original mapping entirely and only map the generated position. If so, pass null for the original mapping instead of an object with empty or null values."
;if(this._ignoreInvalidMapping)return"undefined"!=typeof console&&console.warn&&console.warn(s),!1;throw new Error(s)}
if((!(e&&"line"in e&&"column"in e&&e.line>0&&e.column>=0)||t||n||r)&&!(e&&"line"in e&&"column"in e&&t&&"line"in t&&"column"in t&&e.line>0&&e.column>=0&&t.line>0&&t.column>=0&&n)){
s="Invalid mapping: "+JSON.stringify({generated:e,source:n,original:t,name:r})
;if(this._ignoreInvalidMapping)return"undefined"!=typeof console&&console.warn&&console.warn(s),!1;throw new Error(s)}},
a.prototype._serializeMappings=function(){
for(var e,t,n,i,o=0,a=1,u=0,c=0,h=0,p=0,d="",f=this._mappings.toArray(),g=0,m=f.length;g<m;g++){if(e="",
(t=f[g]).generatedLine!==a){o=0;var b=t.generatedLine-a;e+=1===b?";":";".repeat(b),a=t.generatedLine}else if(g>0){
if(!s.compareByGeneratedPositionsInflated(t,f[g-1]))continue;e+=","}e+=r.encode(t.generatedColumn-o),
o=t.generatedColumn,null!=t.source&&(i=this._sources.indexOf(t.source),e+=r.encode(i-p),p=i,
e+=r.encode(t.originalLine-1-c),c=t.originalLine-1,e+=r.encode(t.originalColumn-u),u=t.originalColumn,
null!=t.name&&(n=this._names.indexOf(t.name),e+=r.encode(n-h),h=n)),d+=e}return d},
a.prototype._generateSourcesContent=function(e,t){return e.map(function(e){if(!this._sourcesContents)return null
;null!=t&&(e=s.relative(t,e));var n=s.toSetString(e)
;return Object.prototype.hasOwnProperty.call(this._sourcesContents,n)?this._sourcesContents[n]:null},this)},
a.prototype.toJSON=function(){var e={version:this._version,sources:this._sources.toArray(),names:this._names.toArray(),
mappings:this._serializeMappings()};return null!=this._file&&(e.file=this._file),
null!=this._sourceRoot&&(e.sourceRoot=this._sourceRoot),
this._sourcesContents&&(e.sourcesContent=this._generateSourcesContent(e.sources,e.sourceRoot)),e},
a.prototype.toString=function(){return JSON.stringify(this.toJSON())},t.SourceMapGenerator=a},46346:(e,t,n)=>{
var r=n(23726).SourceMapGenerator,s=n(63580),i=/(\r?\n)/,o="$$$isSourceNode$$$";function a(e,t,n,r,s){this.children=[],
this.sourceContents={},this.line=e??null,this.column=t??null,this.source=n??null,this.name=s??null,this[o]=!0,
null!=r&&this.add(r)}a.fromStringWithSourceMap=function(e,t,n){var r=new a,o=e.split(i),u=0,c=function(){
return e()+(e()||"");function e(){return u<o.length?o[u++]:void 0}},h=1,p=0,d=null;return t.eachMapping(function(e){
if(null!==d){if(!(h<e.generatedLine)){var t=(n=o[u]||"").substr(0,e.generatedColumn-p)
;return o[u]=n.substr(e.generatedColumn-p),p=e.generatedColumn,f(d,t),void(d=e)}f(d,c()),h++,p=0}
for(;h<e.generatedLine;){if(u>=o.length){h=e.generatedLine;break}r.add(c()),h++}if(p<e.generatedColumn){var n=o[u]||""
;r.add(n.substr(0,e.generatedColumn)),o[u]=n.substr(e.generatedColumn),p=e.generatedColumn}d=e},this),
u<o.length&&(d&&f(d,c()),r.add(o.splice(u).join(""))),t.sources.forEach(function(e){var i=t.sourceContentFor(e)
;null!=i&&(null!=n&&(e=s.join(n,e)),r.setSourceContent(e,i))}),r;function f(e,t){
if(null===e||void 0===e.source)r.add(t);else{var i=n?s.join(n,e.source):e.source
;r.add(new a(e.originalLine,e.originalColumn,i,t,e.name))}}},a.prototype.add=function(e){
if(Array.isArray(e))e.forEach(function(e){this.add(e)},this);else{
if(!e[o]&&"string"!=typeof e)throw new TypeError("Expected a SourceNode, string, or an array of SourceNodes and strings. Got "+e)
;e&&this.children.push(e)}return this},a.prototype.prepend=function(e){
if(Array.isArray(e))for(var t=e.length-1;t>=0;t--)this.prepend(e[t]);else{
if(!e[o]&&"string"!=typeof e)throw new TypeError("Expected a SourceNode, string, or an array of SourceNodes and strings. Got "+e)
;this.children.unshift(e)}return this},a.prototype.walk=function(e){
for(var t,n=0,r=this.children.length;n<r;n++)(t=this.children[n])[o]?t.walk(e):""!==t&&e(t,{source:this.source,
line:this.line,column:this.column,name:this.name})},a.prototype.join=function(e){var t,n,r=this.children.length;if(r>0){
for(t=[],n=0;n<r-1;n++)t.push(this.children[n]),t.push(e);t.push(this.children[n]),this.children=t}return this},
a.prototype.replaceRight=function(e,t){var n=this.children[this.children.length-1]
;return n&&n[o]?n.replaceRight(e,t):"string"==typeof n?this.children[this.children.length-1]=n.replace(e,t):this.children.push("".replace(e,t)),
this},a.prototype.setSourceContent=function(e,t){this.sourceContents[s.toSetString(e)]=t},
a.prototype.walkSourceContents=function(e){
for(var t=0,n=this.children.length;t<n;t++)this.children[t][o]&&this.children[t].walkSourceContents(e)
;var r=Object.keys(this.sourceContents);for(t=0,n=r.length;t<n;t++)e(s.fromSetString(r[t]),this.sourceContents[r[t]])},
a.prototype.toString=function(){var e="";return this.walk(function(t){e+=t}),e},
a.prototype.toStringWithSourceMap=function(e){var t={code:"",line:1,column:0
},n=new r(e),s=!1,i=null,o=null,a=null,u=null;return this.walk(function(e,r){t.code+=e,
null!==r.source&&null!==r.line&&null!==r.column?(i===r.source&&o===r.line&&a===r.column&&u===r.name||n.addMapping({
source:r.source,original:{line:r.line,column:r.column},generated:{line:t.line,column:t.column},name:r.name}),i=r.source,
o=r.line,a=r.column,u=r.name,s=!0):s&&(n.addMapping({generated:{line:t.line,column:t.column}}),i=null,s=!1)
;for(var c=0,h=e.length;c<h;c++)10===e.charCodeAt(c)?(t.line++,t.column=0,c+1===h?(i=null,s=!1):s&&n.addMapping({
source:r.source,original:{line:r.line,column:r.column},generated:{line:t.line,column:t.column},name:r.name})):t.column++
}),this.walkSourceContents(function(e,t){n.setSourceContent(e,t)}),{code:t.code,map:n}},t.SourceNode=a},63580:(e,t)=>{
t.getArg=function(e,t,n){if(t in e)return e[t];if(3===arguments.length)return n
;throw new Error('"'+t+'" is a required argument.')}
;var n=/^(?:([\w+\-.]+):)?\/\/(?:(\w+:\w+)@)?([\w.-]*)(?::(\d+))?(.*)$/,r=/^data:.+\,.+$/;function s(e){var t=e.match(n)
;return t?{scheme:t[1],auth:t[2],host:t[3],port:t[4],path:t[5]}:null}function i(e){var t=""
;return e.scheme&&(t+=e.scheme+":"),t+="//",e.auth&&(t+=e.auth+"@"),e.host&&(t+=e.host),e.port&&(t+=":"+e.port),
e.path&&(t+=e.path),t}t.urlParse=s,t.urlGenerate=i;var o,a,u=(o=function(e){var n=e,r=s(e);if(r){if(!r.path)return e
;n=r.path}for(var o=t.isAbsolute(n),a=[],u=0,c=0;;){if(u=c,-1===(c=n.indexOf("/",u))){a.push(n.slice(u));break}
for(a.push(n.slice(u,c));c<n.length&&"/"===n[c];)c++}var h,p=0
;for(c=a.length-1;c>=0;c--)"."===(h=a[c])?a.splice(c,1):".."===h?p++:p>0&&(""===h?(a.splice(c+1,p),p=0):(a.splice(c,2),
p--));return""===(n=a.join("/"))&&(n=o?"/":"."),r?(r.path=n,i(r)):n},a=[],function(e){
for(var t=0;t<a.length;t++)if(a[t].input===e){var n=a[0];return a[0]=a[t],a[t]=n,a[0].result}var r=o(e)
;return a.unshift({input:e,result:r}),a.length>32&&a.pop(),r});function c(e,t){""===e&&(e="."),""===t&&(t=".")
;var n=s(t),o=s(e);if(o&&(e=o.path||"/"),n&&!n.scheme)return o&&(n.scheme=o.scheme),i(n);if(n||t.match(r))return t
;if(o&&!o.host&&!o.path)return o.host=t,i(o);var a="/"===t.charAt(0)?t:u(e.replace(/\/+$/,"")+"/"+t);return o?(o.path=a,
i(o)):a}t.normalize=u,t.join=c,t.isAbsolute=function(e){return"/"===e.charAt(0)||n.test(e)},t.relative=function(e,t){
""===e&&(e="."),e=e.replace(/\/$/,"");for(var n=0;0!==t.indexOf(e+"/");){var r=e.lastIndexOf("/");if(r<0)return t
;if((e=e.slice(0,r)).match(/^([^\/]+:\/)?\/*$/))return t;++n}return Array(n+1).join("../")+t.substr(e.length+1)}
;var h=!("__proto__"in Object.create(null));function p(e){return e}function d(e){if(!e)return!1;var t=e.length
;if(t<9)return!1
;if(95!==e.charCodeAt(t-1)||95!==e.charCodeAt(t-2)||111!==e.charCodeAt(t-3)||116!==e.charCodeAt(t-4)||111!==e.charCodeAt(t-5)||114!==e.charCodeAt(t-6)||112!==e.charCodeAt(t-7)||95!==e.charCodeAt(t-8)||95!==e.charCodeAt(t-9))return!1
;for(var n=t-10;n>=0;n--)if(36!==e.charCodeAt(n))return!1;return!0}function f(e,t){
return e===t?0:null===e?1:null===t?-1:e>t?1:-1}t.toSetString=h?p:function(e){return d(e)?"$"+e:e},
t.fromSetString=h?p:function(e){return d(e)?e.slice(1):e},t.compareByOriginalPositions=function(e,t,n){
var r=f(e.source,t.source)
;return 0!==r||0!==(r=e.originalLine-t.originalLine)||0!==(r=e.originalColumn-t.originalColumn)||n||0!==(r=e.generatedColumn-t.generatedColumn)||0!==(r=e.generatedLine-t.generatedLine)?r:f(e.name,t.name)
},t.compareByOriginalPositionsNoSource=function(e,t,n){var r
;return 0!==(r=e.originalLine-t.originalLine)||0!==(r=e.originalColumn-t.originalColumn)||n||0!==(r=e.generatedColumn-t.generatedColumn)||0!==(r=e.generatedLine-t.generatedLine)?r:f(e.name,t.name)
},t.compareByGeneratedPositionsDeflated=function(e,t,n){var r=e.generatedLine-t.generatedLine
;return 0!==r||0!==(r=e.generatedColumn-t.generatedColumn)||n||0!==(r=f(e.source,t.source))||0!==(r=e.originalLine-t.originalLine)||0!==(r=e.originalColumn-t.originalColumn)?r:f(e.name,t.name)
},t.compareByGeneratedPositionsDeflatedNoLine=function(e,t,n){var r=e.generatedColumn-t.generatedColumn
;return 0!==r||n||0!==(r=f(e.source,t.source))||0!==(r=e.originalLine-t.originalLine)||0!==(r=e.originalColumn-t.originalColumn)?r:f(e.name,t.name)
},t.compareByGeneratedPositionsInflated=function(e,t){var n=e.generatedLine-t.generatedLine
;return 0!==n||0!==(n=e.generatedColumn-t.generatedColumn)||0!==(n=f(e.source,t.source))||0!==(n=e.originalLine-t.originalLine)||0!==(n=e.originalColumn-t.originalColumn)?n:f(e.name,t.name)
},t.parseSourceMapInput=function(e){return JSON.parse(e.replace(/^\)]}'[^\n]*\n/,""))},
t.computeSourceURL=function(e,t,n){if(t=t||"",e&&("/"!==e[e.length-1]&&"/"!==t[0]&&(e+="/"),t=e+t),n){var r=s(n)
;if(!r)throw new Error("sourceMapURL could not be parsed");if(r.path){var o=r.path.lastIndexOf("/")
;o>=0&&(r.path=r.path.substring(0,o+1))}t=c(i(r),t)}return u(t)}},42362:(e,t,n)=>{
t.SourceMapGenerator=n(23726).SourceMapGenerator,t.SourceMapConsumer=n(33315).SourceMapConsumer,
t.SourceNode=n(46346).SourceNode},4910:e=>{e.exports={nanoid:(e=21)=>{let t="",n=0|e
;for(;n-- >0;)t+="useandom-26T198340PX75pxJACKVERYMINDBUSHWOLF_GQZbfghjklqvwyzrict"[64*Math.random()|0];return t},
customAlphabet:(e,t=21)=>(n=t)=>{let r="",s=0|n;for(;s-- >0;)r+=e[Math.random()*e.length|0];return r}}},37921:(e,t,n)=>{
n.r(t),n.d(t,{DefaultHandler:()=>DomHandler,DomHandler:()=>DomHandler,DomUtils:()=>s,ElementType:()=>r,
Parser:()=>Parser,QuoteType:()=>A,Tokenizer:()=>Tokenizer,createDocumentStream:()=>kt,getFeed:()=>Ve,
parseDocument:()=>vt,parseFeed:()=>St});var r={};n.r(r),n.d(r,{CDATA:()=>te,Comment:()=>X,Directive:()=>H,
Doctype:()=>ne,ElementType:()=>G,Root:()=>Z,Script:()=>K,Style:()=>Q,Tag:()=>ee,Text:()=>V,isTag:()=>Y});var s={}
;n.r(s),n.d(s,{DocumentPosition:()=>st,append:()=>ct,appendChild:()=>ut,compareDocumentPosition:()=>it,existsOne:()=>fe,
filter:()=>he,find:()=>pe,findAll:()=>ge,findOne:()=>de,getAttributeValue:()=>mt,getChildren:()=>dt,
getElementById:()=>ke,getElements:()=>ve,getElementsByClassName:()=>Se,getElementsByTagName:()=>Re,
getElementsByTagType:()=>Ce,getFeed:()=>Ve,getInnerHTML:()=>We,getName:()=>wt,getOuterHTML:()=>Fe,getParent:()=>ft,
getSiblings:()=>gt,getText:()=>Ge,hasAttrib:()=>bt,innerText:()=>Ze,nextElementSibling:()=>xt,prepend:()=>pt,
prependChild:()=>ht,prevElementSibling:()=>yt,removeElement:()=>at,removeSubsets:()=>rt,replaceElement:()=>lt,
testElement:()=>ye,textContent:()=>Ye,uniqueSort:()=>ot})
;const i=[8364,0,8218,402,8222,8230,8224,8225,710,8240,352,8249,338,0,381,0,0,8216,8217,8220,8221,8226,8211,8212,732,8482,353,8250,339,0,382,376]
;function o(e){return 0===e||e>=55296&&e<=57343||e>1114111}function a(e){return o(e)?65533:e>=128&&e<=159&&i[e-128]||e}
function u(e){return o(e)?65533:e}
const c=new Uint16Array([512,26465,29036,7,0,2,4,116,24638,116,24636,8693,29807,24610,621,1,0,0,3,112,24614,111,115,24615])
;var h,p;!function(e){e[e.VALUE_LENGTH=49152]="VALUE_LENGTH",e[e.FLAG13=8192]="FLAG13",
e[e.BRANCH_LENGTH=8064]="BRANCH_LENGTH",e[e.JUMP_TABLE=127]="JUMP_TABLE",e[e.VALUE_MASK=8191]="VALUE_MASK"}(h||(h={})),
function(e){e[e.AMP=38]="AMP",e[e.NUM=35]="NUM",e[e.SEMI=59]="SEMI",e[e.EQUALS=61]="EQUALS",e[e.ZERO=48]="ZERO",
e[e.NINE=57]="NINE",e[e.LOWER_A=97]="LOWER_A",e[e.LOWER_X=120]="LOWER_X"}(p||(p={}));const d=32;function f(e){
return e-p.ZERO>>>0<=9}function g(e){return(e|d)-p.LOWER_A>>>0<=5}function m(e){return(e|d)-p.LOWER_A>>>0<=25}
function b(e){return e===p.EQUALS||m(e)||f(e)}var w,x;!function(e){e[e.EntityStart=0]="EntityStart",
e[e.NumericStart=1]="NumericStart",e[e.NumericDecimal=2]="NumericDecimal",e[e.NumericHex=3]="NumericHex",
e[e.NamedEntity=4]="NamedEntity"}(w||(w={})),function(e){e[e.Legacy=0]="Legacy",e[e.Strict=1]="Strict",
e[e.Attribute=2]="Attribute"}(x||(x={}));class EntityDecoder{decodeTree;emitCodePoint;errors;state=w.EntityStart
;consumed=1;result=0;treeIndex=0;excess=1;decodeMode=x.Strict;runConsumed=0;constructor(e,t,n){this.decodeTree=e,
this.emitCodePoint=t,this.errors=n}startEntity(e){this.decodeMode=e,this.state=w.EntityStart,this.result=0,
this.treeIndex=0,this.excess=1,this.consumed=1,this.runConsumed=0}write(e,t){switch(this.state){case w.EntityStart:
return e.charCodeAt(t)===p.NUM?(this.state=w.NumericStart,
this.consumed+=1,this.stateNumericStart(e,t+1)):(this.state=w.NamedEntity,this.stateNamedEntity(e,t))
;case w.NumericStart:return this.stateNumericStart(e,t);case w.NumericDecimal:return this.stateNumericDecimal(e,t)
;case w.NumericHex:return this.stateNumericHex(e,t);default:return this.stateNamedEntity(e,t)}}stateNumericStart(e,t){
return t>=e.length?-1:(e.charCodeAt(t)|d)===p.LOWER_X?(this.state=w.NumericHex,this.consumed+=1,
this.stateNumericHex(e,t+1)):(this.state=w.NumericDecimal,this.stateNumericDecimal(e,t))}stateNumericHex(e,t){
const n=e.length;let{result:r}=this,{consumed:s}=this;for(;t<n;){const n=e.charCodeAt(t)
;if(!f(n)&&!g(n))return this.result=r,this.consumed=s,this.emitNumericEntity(n,3)
;r=16*r+(n<=p.NINE?n-p.ZERO:(n|d)-p.LOWER_A+10),s+=1,t+=1}return this.result=r,this.consumed=s,-1}
stateNumericDecimal(e,t){const n=e.length;let{result:r}=this,{consumed:s}=this;for(;t<n;){const n=e.charCodeAt(t)-p.ZERO
;if(n>>>0>9)return this.result=r,this.consumed=s,this.emitNumericEntity(n+p.ZERO,2);r=10*r+n,s+=1,t+=1}
return this.result=r,this.consumed=s,-1}emitNumericEntity(e,t){
if(this.consumed<=t)return this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed),0
;if(e===p.SEMI)this.consumed+=1;else if(this.decodeMode===x.Strict)return 0
;return this.emitCodePoint((this.decodeTree===c?u:a)(this.result),this.consumed),
this.errors&&(e!==p.SEMI&&this.errors.missingSemicolonAfterCharacterReference(),
this.errors.validateNumericCharacterReference(this.result)),this.consumed}flushAndEmitLegacyOrReject(e,t,n,r){
return this.consumed=e,
this.excess=t,0===this.result||this.decodeMode===x.Attribute&&(0===r||t>1||b(n))?0:this.emitNotTerminatedNamedEntity()}
stateNamedEntity(e,t){const{decodeTree:n}=this,r=e.length,s=this.decodeMode===x.Strict
;let{treeIndex:i}=this,{excess:o}=this,{consumed:a}=this,u=n[i];for(;t<r;){
for(;0===(u&(h.VALUE_LENGTH|h.FLAG13))&&0!==(u&h.JUMP_TABLE);){
const s=e.charCodeAt(t),c=u&h.JUMP_TABLE,p=(u&h.BRANCH_LENGTH)>>7;if(0===p){
if(s!==c)return this.flushAndEmitLegacyOrReject(a,o,s,0);i+=1}else{const e=s-c
;if(e>>>0>=p)return this.flushAndEmitLegacyOrReject(a,o,s,0);const t=n[i+1+e]
;if(0===t)return this.flushAndEmitLegacyOrReject(a,o,s,0);i=i+p+t&65535}if(u=n[i],o+=1,(t+=1)>=r)break}if(t>=r)break
;if((u&(h.VALUE_LENGTH|h.FLAG13))===h.FLAG13){const s=(u&h.BRANCH_LENGTH)>>7;let{runConsumed:c}=this;if(0===c){
const n=e.charCodeAt(t);if(n!==(u&h.JUMP_TABLE))return this.flushAndEmitLegacyOrReject(a,o,n,0);t+=1,o+=1,c=1}
for(;c<s;){if(t>=r)return this.treeIndex=i,this.excess=o,this.consumed=a,this.runConsumed=c,-1
;const s=c-1,u=n[i+1+(s>>1)]>>((1&s)<<3)&255,h=e.charCodeAt(t);if(h!==u)return this.runConsumed=0,
this.flushAndEmitLegacyOrReject(a,o,h,0);t+=1,o+=1,c+=1}this.runConsumed=0,i+=1+(s>>1),u=n[i];continue}
const c=u>>>14,d=e.charCodeAt(t);if(0!==c){if(s||0!==(u&h.FLAG13)||(this.result=i,a+=o-1,o=1),
d===p.SEMI)return this.emitNamedEntityData(i,c,a+o);if(1===c)return this.flushAndEmitLegacyOrReject(a,o,d,c)}
const f=y(n,u,i+(c||1),d);if(f<0)return this.flushAndEmitLegacyOrReject(a,o,d,c);i=f,u=n[i],t+=1,o+=1}
return s||u>>>14==0||0!==(u&h.FLAG13)||(this.result=i,a+=o-1,o=1),this.treeIndex=i,this.excess=o,this.consumed=a,-1}
emitNotTerminatedNamedEntity(){const{result:e,decodeTree:t}=this,n=t[e]>>>14
;return this.emitNamedEntityData(e,n,this.consumed),this.errors?.missingSemicolonAfterCharacterReference(),this.consumed
}emitNamedEntityData(e,t,n){const{decodeTree:r}=this;return this.emitCodePoint(1===t?r[e]&h.VALUE_MASK:r[e+1],n),
3===t&&this.emitCodePoint(r[e+2],n),n}end(){switch(this.state){case w.NamedEntity:
return 0===this.result||this.decodeMode===x.Attribute&&this.result!==this.treeIndex?0:this.emitNotTerminatedNamedEntity()
;case w.NumericDecimal:return this.emitNumericEntity(0,2);case w.NumericHex:return this.emitNumericEntity(0,3)
;case w.NumericStart:return this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed),0;default:return 0}}}
function y(e,t,n,r){const s=(t&h.BRANCH_LENGTH)>>7,i=t&h.JUMP_TABLE;if(i){if(0===s)return r===i?n:-1;const t=r-i
;if(t>>>0>=s)return-1;const o=e[n+t];return 0===o?-1:n+s+o-1&65535}if(0===s)return-1;const o=s+1>>1,a=n+o+s
;for(let t=0;t<s;t++){const s=e[n+(t>>1)]>>((1&t)<<3)&255;if(s===r){return a+e[n+o+t]&65535}if(s>r)return-1}return-1}
const v=(()=>{const e=new Uint8Array(127);let t=0;for(let n=33;n<=126;n++)34!==n&&36!==n&&92!==n&&(e[n]=t++);return e
})();function k(e,t,n,r,s,i){const o=e.length,a=90*i;let u=0;const c=()=>{const t=v[e.charCodeAt(u++)]
;return t<i?t:91*t-a+v[e.charCodeAt(u++)]},h=n-r,p=n+s,d=new Int32Array(p);d.fill(-1,r,i),d.fill(-1,i+h,p)
;const f=new Int32Array(p),g=new Int32Array(p);function m(t,n){let r=0,s=n;const i=n+t;for(;s<i;){
const t=v[e.charCodeAt(u++)];if(t<89)r+=t,d[s++]=r;else if(89===t){let t=v[e.charCodeAt(u++)]+2;for(;t--;)d[s++]=++r
}else{const t=v[e.charCodeAt(u++)]
;r+=89+(t<90?91*t+v[e.charCodeAt(u++)]:8281*v[e.charCodeAt(u++)]+91*v[e.charCodeAt(u++)]+v[e.charCodeAt(u++)]),d[s++]=r}
}}m(r,0),m(h,i);const b=new Int32Array(2*s);let w=0,x=0;function y(e,t){for(let n=0;n<e;n++){const e=t+n,r=c(),s=c()
;b[2*x]=r,b[2*x+1]=s,x+=1,f[e]=w;const i=(d[r]<0?g[r]:1)+(d[s]<0?g[s]:1);g[e]=i,w+=i}}y(s-i+r,i+h),y(i-r,r)
;const k=new Uint16Array(w);let R=0;for(let e=0;e<x;e++)for(let t=0;t<2;t++){const n=b[2*e+t],r=d[n];if(r<0){let e=f[n]
;const t=e+g[n];for(;e<t;)k[R++]=k[e++]}else k[R++]=r}const S=new Uint16Array(t);let C=0;for(;u<o;){
let t=v[e.charCodeAt(u++)];t>=i&&(t=91*t-a+v[e.charCodeAt(u++)]);const n=d[t];if(n<0){let e=f[t];const n=e+g[t]
;for(;e<n;)S[C++]=k[e++]}else S[C++]=n}return S}
const R=k("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P",13494,2713,49,25,61)
;var S,C,A;function T(e){return e===S.Space||e===S.NewLine||e===S.Tab||e===S.FormFeed||e===S.CarriageReturn}
function I(e){return e===S.Slash||e===S.Gt||T(e)}!function(e){e[e.Tab=9]="Tab",e[e.NewLine=10]="NewLine",
e[e.FormFeed=12]="FormFeed",e[e.CarriageReturn=13]="CarriageReturn",e[e.Space=32]="Space",
e[e.ExclamationMark=33]="ExclamationMark",e[e.Number=35]="Number",e[e.Amp=38]="Amp",e[e.SingleQuote=39]="SingleQuote",
e[e.DoubleQuote=34]="DoubleQuote",e[e.Dash=45]="Dash",e[e.Slash=47]="Slash",e[e.Zero=48]="Zero",e[e.Nine=57]="Nine",
e[e.Semi=59]="Semi",e[e.Lt=60]="Lt",e[e.Eq=61]="Eq",e[e.Gt=62]="Gt",e[e.Questionmark=63]="Questionmark",
e[e.UpperA=65]="UpperA",e[e.LowerA=97]="LowerA",e[e.UpperF=70]="UpperF",e[e.LowerF=102]="LowerF",
e[e.UpperZ=90]="UpperZ",
e[e.LowerZ=122]="LowerZ",e[e.LowerX=120]="LowerX",e[e.OpeningSquareBracket=91]="OpeningSquareBracket"}(S||(S={})),
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
e[e.InPlainText=25]="InPlainText",e[e.InEntity=26]="InEntity"}(C||(C={})),function(e){e[e.NoValue=0]="NoValue",
e[e.Unquoted=1]="Unquoted",e[e.Single=2]="Single",e[e.Double=3]="Double"}(A||(A={}));const E={Empty:new Uint8Array(0),
Cdata:new Uint8Array([67,68,65,84,65,91]),CdataEnd:new Uint8Array([93,93,62]),CommentEnd:new Uint8Array([45,45,33,62]),
Doctype:new Uint8Array([100,111,99,116,121,112,101]),IframeEnd:new Uint8Array([60,47,105,102,114,97,109,101]),
NoembedEnd:new Uint8Array([60,47,110,111,101,109,98,101,100]),
NoframesEnd:new Uint8Array([60,47,110,111,102,114,97,109,101,115]),
Plaintext:new Uint8Array([60,47,112,108,97,105,110,116,101,120,116]),
ScriptEnd:new Uint8Array([60,47,115,99,114,105,112,116]),StyleEnd:new Uint8Array([60,47,115,116,121,108,101]),
TitleEnd:new Uint8Array([60,47,116,105,116,108,101]),TextareaEnd:new Uint8Array([60,47,116,101,120,116,97,114,101,97]),
XmpEnd:new Uint8Array([60,47,120,109,112])
},_=new Map([[E.IframeEnd[2],E.IframeEnd],[E.NoembedEnd[2],E.NoembedEnd],[E.Plaintext[2],E.Plaintext],[E.ScriptEnd[2],E.ScriptEnd],[E.TitleEnd[2],E.TitleEnd],[E.XmpEnd[2],E.XmpEnd]])
;class Tokenizer{cbs;state=C.Text;buffer="";sectionStart=0;index=0;entityStart=0;baseState=C.Text;isSpecial=!1
;running=!0;offset=0;xmlMode;decodeEntities;recognizeSelfClosing;entityDecoder
;constructor({xmlMode:e=!1,decodeEntities:t=!0,recognizeSelfClosing:n=e},r){this.cbs=r,this.xmlMode=e,
this.decodeEntities=t,
this.recognizeSelfClosing=n,this.entityDecoder=new EntityDecoder(e?c:R,(e,t)=>this.emitCodePoint(e,t))}reset(){
this.state=C.Text,this.buffer="",this.sectionStart=0,this.index=0,this.baseState=C.Text,this.isSpecial=!1,
this.currentSequence=E.Empty,this.sequenceIndex=0,this.running=!0,this.offset=0}write(e){
this.offset+=this.buffer.length,this.buffer=e,this.parse()}end(){this.running&&this.finish()}pause(){this.running=!1}
resume(){this.running=!0,this.index<this.buffer.length+this.offset&&this.parse()}stateText(e){
e===S.Lt||!this.decodeEntities&&this.fastForwardTo(S.Lt)?(this.index>this.sectionStart&&this.cbs.ontext(this.sectionStart,this.index),
this.state=C.BeforeTagName,this.sectionStart=this.index):this.decodeEntities&&e===S.Amp&&this.startEntity()}
currentSequence=E.Empty;sequenceIndex=0;enterTagBody(){this.currentSequence===E.Plaintext?(this.currentSequence=E.Empty,
this.state=C.InPlainText):this.isSpecial?(this.state=C.InSpecialTag,this.sequenceIndex=0):this.state=C.Text}
stateSpecialStartSequence(e){const t=32|e;if(this.sequenceIndex<this.currentSequence.length){
if(t===this.currentSequence[this.sequenceIndex])return void this.sequenceIndex++;if(3===this.sequenceIndex){
if(this.currentSequence===E.ScriptEnd&&t===E.StyleEnd[3])return this.currentSequence=E.StyleEnd,
void(this.sequenceIndex=4)
;if(this.currentSequence===E.TitleEnd&&t===E.TextareaEnd[3])return this.currentSequence=E.TextareaEnd,
void(this.sequenceIndex=4)
}else if(4===this.sequenceIndex&&this.currentSequence===E.NoembedEnd&&t===E.NoframesEnd[4])return this.currentSequence=E.NoframesEnd,
void(this.sequenceIndex=5)}else if(I(e))return this.sequenceIndex=0,this.state=C.InTagName,void this.stateInTagName(e)
;this.isSpecial=!1,this.currentSequence=E.Empty,this.sequenceIndex=0,this.state=C.InTagName,this.stateInTagName(e)}
stateCDATASequence(e){
e===E.Cdata[this.sequenceIndex]?++this.sequenceIndex===E.Cdata.length&&(this.state=C.InCommentLike,
this.currentSequence=E.CdataEnd,this.sequenceIndex=0,this.sectionStart=this.index+1):(this.sequenceIndex=0,
this.xmlMode?(this.state=C.InDeclaration,this.stateInDeclaration(e)):(this.state=C.InSpecialComment,
this.stateInSpecialComment(e)))}fastForwardTo(e){
for(;++this.index<this.buffer.length+this.offset;)if(this.buffer.charCodeAt(this.index-this.offset)===e)return!0
;return this.index=this.buffer.length+this.offset-1,!1}emitComment(e){
this.cbs.oncomment(this.sectionStart,this.index,e),this.sequenceIndex=0,this.sectionStart=this.index+1,this.state=C.Text
}stateInCommentLike(e){
!this.xmlMode&&this.currentSequence===E.CommentEnd&&this.sequenceIndex<=1&&this.index===this.sectionStart+this.sequenceIndex&&e===S.Gt?this.emitComment(this.sequenceIndex):this.currentSequence===E.CommentEnd&&2===this.sequenceIndex&&e===S.Gt?this.emitComment(2):this.currentSequence===E.CommentEnd&&this.sequenceIndex===this.currentSequence.length-1&&e!==S.Gt?this.sequenceIndex=Number(e===S.Dash):e===this.currentSequence[this.sequenceIndex]?++this.sequenceIndex===this.currentSequence.length&&(this.currentSequence===E.CdataEnd?this.cbs.oncdata(this.sectionStart,this.index,2):this.cbs.oncomment(this.sectionStart,this.index,3),
this.sequenceIndex=0,
this.sectionStart=this.index+1,this.state=C.Text):0===this.sequenceIndex?this.fastForwardTo(this.currentSequence[0])&&(this.sequenceIndex=1):e!==this.currentSequence[this.sequenceIndex-1]&&(this.sequenceIndex=0)
}isTagStartChar(e){return this.xmlMode?!I(e):function(e){return e>=S.LowerA&&e<=S.LowerZ||e>=S.UpperA&&e<=S.UpperZ}(e)}
stateInSpecialTag(e){if(this.sequenceIndex===this.currentSequence.length){if(I(e)){
const t=this.index-this.currentSequence.length;if(this.sectionStart<t){const e=this.index;this.index=t,
this.cbs.ontext(this.sectionStart,t),this.index=e}return this.isSpecial=!1,this.sectionStart=t+2,
void this.stateInClosingTagName(e)}this.sequenceIndex=0}
(32|e)===this.currentSequence[this.sequenceIndex]?this.sequenceIndex+=1:0===this.sequenceIndex?this.currentSequence===E.TitleEnd||this.currentSequence===E.TextareaEnd?this.decodeEntities&&e===S.Amp&&this.startEntity():this.fastForwardTo(S.Lt)&&(this.sequenceIndex=1):this.sequenceIndex=Number(e===S.Lt)
}stateBeforeTagName(e){
if(e===S.ExclamationMark)this.state=C.BeforeDeclaration,this.sectionStart=this.index+1;else if(e===S.Questionmark)this.xmlMode?(this.state=C.InProcessingInstruction,
this.sequenceIndex=0,this.sectionStart=this.index+1):(this.state=C.InSpecialComment,
this.sectionStart=this.index);else if(this.isTagStartChar(e)){this.sectionStart=this.index
;const t=this.xmlMode||this.cbs.isInForeignContext?.()?void 0:_.get(32|e)
;void 0===t?this.state=C.InTagName:(this.isSpecial=!0,this.currentSequence=t,this.sequenceIndex=3,
this.state=C.SpecialStartSequence)}else e===S.Slash?this.state=C.BeforeClosingTagName:(this.state=C.Text,
this.stateText(e))}stateInTagName(e){I(e)&&(this.cbs.onopentagname(this.sectionStart,this.index),this.sectionStart=-1,
this.state=C.BeforeAttributeName,this.stateBeforeAttributeName(e))}stateBeforeClosingTagName(e){
T(e)?this.xmlMode||(this.state=C.InSpecialComment,this.sectionStart=this.index):e===S.Gt?(this.state=C.Text,
this.xmlMode||(this.sectionStart=this.index+1)):(this.state=this.isTagStartChar(e)?C.InClosingTagName:C.InSpecialComment,
this.sectionStart=this.index)}stateInClosingTagName(e){I(e)&&(this.cbs.onclosetag(this.sectionStart,this.index),
this.sectionStart=-1,this.state=C.AfterClosingTagName,this.stateAfterClosingTagName(e))}stateAfterClosingTagName(e){
(e===S.Gt||this.fastForwardTo(S.Gt))&&(this.state=C.Text,this.sectionStart=this.index+1)}stateBeforeAttributeName(e){
e===S.Gt?(this.cbs.onopentagend(this.index),
this.enterTagBody(),this.sectionStart=this.index+1):e===S.Slash?this.state=C.InSelfClosingTag:T(e)||(this.state=C.InAttributeName,
this.sectionStart=this.index)}stateInSelfClosingTag(e){if(e===S.Gt){if(this.cbs.onselfclosingtag(this.index),
this.sectionStart=this.index+1,!this.recognizeSelfClosing)return void this.enterTagBody();this.state=C.Text,
this.isSpecial=!1,this.currentSequence=E.Empty}else T(e)||(this.state=C.BeforeAttributeName,
this.stateBeforeAttributeName(e))}stateInAttributeName(e){
(e===S.Eq||I(e))&&(this.cbs.onattribname(this.sectionStart,this.index),this.sectionStart=this.index,
this.state=C.AfterAttributeName,this.stateAfterAttributeName(e))}stateAfterAttributeName(e){
e===S.Eq?this.state=C.BeforeAttributeValue:e===S.Slash||e===S.Gt?(this.cbs.onattribend(A.NoValue,this.sectionStart),
this.sectionStart=-1,
this.state=C.BeforeAttributeName,this.stateBeforeAttributeName(e)):T(e)||(this.cbs.onattribend(A.NoValue,this.sectionStart),
this.state=C.InAttributeName,this.sectionStart=this.index)}stateBeforeAttributeValue(e){
e===S.DoubleQuote?(this.state=C.InAttributeValueDq,
this.sectionStart=this.index+1):e===S.SingleQuote?(this.state=C.InAttributeValueSq,
this.sectionStart=this.index+1):T(e)||(this.sectionStart=this.index,this.state=C.InAttributeValueNq,
this.stateInAttributeValueNoQuotes(e))}handleInAttributeValue(e,t){
e===t||!this.decodeEntities&&this.fastForwardTo(t)?(this.cbs.onattribdata(this.sectionStart,this.index),
this.sectionStart=-1,this.cbs.onattribend(t===S.DoubleQuote?A.Double:A.Single,this.index+1),
this.state=C.BeforeAttributeName):this.decodeEntities&&e===S.Amp&&this.startEntity()}
stateInAttributeValueDoubleQuotes(e){this.handleInAttributeValue(e,S.DoubleQuote)}stateInAttributeValueSingleQuotes(e){
this.handleInAttributeValue(e,S.SingleQuote)}stateInAttributeValueNoQuotes(e){
T(e)||e===S.Gt?(this.cbs.onattribdata(this.sectionStart,this.index),this.sectionStart=-1,
this.cbs.onattribend(A.Unquoted,this.index),
this.state=C.BeforeAttributeName,this.stateBeforeAttributeName(e)):this.decodeEntities&&e===S.Amp&&this.startEntity()}
stateBeforeDeclaration(e){e===S.OpeningSquareBracket?(this.state=C.CDATASequence,
this.sequenceIndex=0):this.xmlMode?this.state=e===S.Dash?C.BeforeComment:C.InDeclaration:(32|e)===E.Doctype[0]?(this.state=C.DeclarationSequence,
this.currentSequence=E.Doctype,this.sequenceIndex=1):e===S.Gt?(this.cbs.oncomment(this.sectionStart,this.index,0),
this.state=C.Text,this.sectionStart=this.index+1):e===S.Dash?this.state=C.BeforeComment:this.state=C.InSpecialComment}
stateDeclarationSequence(e){this.sequenceIndex===this.currentSequence.length?(this.state=C.InDeclaration,
this.stateInDeclaration(e)):(32|e)===this.currentSequence[this.sequenceIndex]?this.sequenceIndex+=1:e===S.Gt?(this.cbs.oncomment(this.sectionStart,this.index,0),
this.state=C.Text,this.sectionStart=this.index+1):this.state=C.InSpecialComment}stateInDeclaration(e){
(e===S.Gt||this.fastForwardTo(S.Gt))&&(this.cbs.ondeclaration(this.sectionStart,this.index),this.state=C.Text,
this.sectionStart=this.index+1)}stateInProcessingInstruction(e){
e===S.Questionmark?this.sequenceIndex=1:e===S.Gt&&1===this.sequenceIndex?(this.cbs.onprocessinginstruction(this.sectionStart,this.index-1),
this.sequenceIndex=0,
this.state=C.Text,this.sectionStart=this.index+1):this.sequenceIndex=Number(this.fastForwardTo(S.Questionmark))}
stateBeforeComment(e){e===S.Dash?(this.state=C.InCommentLike,this.currentSequence=E.CommentEnd,this.sequenceIndex=0,
this.sectionStart=this.index+1):this.xmlMode?this.state=C.InDeclaration:e===S.Gt?(this.cbs.oncomment(this.sectionStart,this.index,0),
this.state=C.Text,this.sectionStart=this.index+1):this.state=C.InSpecialComment}stateInSpecialComment(e){
(e===S.Gt||this.fastForwardTo(S.Gt))&&(this.cbs.oncomment(this.sectionStart,this.index,0),this.state=C.Text,
this.sectionStart=this.index+1)}startEntity(){this.baseState=this.state,this.state=C.InEntity,
this.entityStart=this.index,
this.entityDecoder.startEntity(this.xmlMode?x.Strict:this.baseState===C.Text||this.baseState===C.InSpecialTag?x.Legacy:x.Attribute)
}stateInEntity(){const e=this.index-this.offset,t=this.entityDecoder.write(this.buffer,e)
;if(t>=0)this.state=this.baseState,0===t&&(this.index-=1);else{
if(e<this.buffer.length&&this.buffer.charCodeAt(e)===S.Amp)return this.state=this.baseState,void(this.index-=1)
;this.index=this.offset+this.buffer.length-1}}cleanup(){
this.running&&this.sectionStart!==this.index&&(this.state===C.Text||this.state===C.InPlainText||this.state===C.InSpecialTag&&0===this.sequenceIndex?(this.cbs.ontext(this.sectionStart,this.index),
this.sectionStart=this.index):this.state!==C.InAttributeValueDq&&this.state!==C.InAttributeValueSq&&this.state!==C.InAttributeValueNq||(this.cbs.onattribdata(this.sectionStart,this.index),
this.sectionStart=this.index))}shouldContinue(){return this.index<this.buffer.length+this.offset&&this.running}parse(){
for(;this.shouldContinue();){const e=this.buffer.charCodeAt(this.index-this.offset);switch(this.state){case C.Text:
this.stateText(e);break;case C.InPlainText:this.index=this.buffer.length+this.offset-1;break
;case C.SpecialStartSequence:this.stateSpecialStartSequence(e);break;case C.InSpecialTag:this.stateInSpecialTag(e);break
;case C.CDATASequence:this.stateCDATASequence(e);break;case C.DeclarationSequence:this.stateDeclarationSequence(e);break
;case C.InAttributeValueDq:this.stateInAttributeValueDoubleQuotes(e);break;case C.InAttributeName:
this.stateInAttributeName(e);break;case C.InCommentLike:this.stateInCommentLike(e);break;case C.InSpecialComment:
this.stateInSpecialComment(e);break;case C.BeforeAttributeName:this.stateBeforeAttributeName(e);break;case C.InTagName:
this.stateInTagName(e);break;case C.InClosingTagName:this.stateInClosingTagName(e);break;case C.BeforeTagName:
this.stateBeforeTagName(e);break;case C.AfterAttributeName:this.stateAfterAttributeName(e);break
;case C.InAttributeValueSq:this.stateInAttributeValueSingleQuotes(e);break;case C.BeforeAttributeValue:
this.stateBeforeAttributeValue(e);break;case C.BeforeClosingTagName:this.stateBeforeClosingTagName(e);break
;case C.AfterClosingTagName:this.stateAfterClosingTagName(e);break;case C.InAttributeValueNq:
this.stateInAttributeValueNoQuotes(e);break;case C.InSelfClosingTag:this.stateInSelfClosingTag(e);break
;case C.InDeclaration:this.stateInDeclaration(e);break;case C.BeforeDeclaration:this.stateBeforeDeclaration(e);break
;case C.BeforeComment:this.stateBeforeComment(e);break;case C.InProcessingInstruction:
this.stateInProcessingInstruction(e);break;case C.InEntity:this.stateInEntity()}this.index++}this.cleanup()}finish(){
this.state===C.InEntity&&(this.entityDecoder.end(),this.state=this.baseState),this.handleTrailingData(),this.cbs.onend()
}handleTrailingCommentLikeData(e){if(this.state!==C.InCommentLike)return!1
;if(this.currentSequence===E.CdataEnd)if(this.xmlMode)this.sectionStart<e&&this.cbs.oncdata(this.sectionStart,e,0);else{
const t=this.sectionStart-E.Cdata.length-1;this.cbs.oncomment(t,e,0)}else{
const t=this.xmlMode?0:Math.min(this.sequenceIndex,E.CommentEnd.length-1);this.cbs.oncomment(this.sectionStart,e,t)}
return!0}handleTrailingMarkupDeclaration(e){if(this.xmlMode)switch(this.state){case C.InSpecialComment:
case C.BeforeComment:case C.CDATASequence:case C.DeclarationSequence:case C.InDeclaration:
return this.cbs.ontext(this.sectionStart,e),!0;default:return!1}switch(this.state){case C.BeforeDeclaration:
case C.InSpecialComment:case C.BeforeComment:case C.CDATASequence:return this.cbs.oncomment(this.sectionStart,e,0),!0
;case C.DeclarationSequence:return this.sequenceIndex!==E.Doctype.length&&this.cbs.oncomment(this.sectionStart,e,0),!0
;case C.InDeclaration:return!0;default:return!1}}handleTrailingData(){const e=this.buffer.length+this.offset
;if(!(this.handleTrailingCommentLikeData(e)||this.handleTrailingMarkupDeclaration(e)||this.sectionStart>=e))switch(this.state){
case C.InTagName:case C.BeforeAttributeName:case C.BeforeAttributeValue:case C.AfterAttributeName:
case C.InAttributeName:case C.InAttributeValueSq:case C.InAttributeValueDq:case C.InAttributeValueNq:
case C.InClosingTagName:break;default:this.cbs.ontext(this.sectionStart,e)}}emitCodePoint(e,t){
this.baseState!==C.Text&&this.baseState!==C.InSpecialTag?(this.sectionStart<this.entityStart&&this.cbs.onattribdata(this.sectionStart,this.entityStart),
this.sectionStart=this.entityStart+t,
this.index=this.sectionStart-1,this.cbs.onattribentity(e)):(this.sectionStart<this.entityStart&&this.cbs.ontext(this.sectionStart,this.entityStart),
this.sectionStart=this.entityStart+t,this.index=this.sectionStart-1,this.cbs.ontextentity(e,this.sectionStart))}}
const{fromCodePoint:N}=String,O=new Set(["input","option","optgroup","select","button","datalist","textarea"]),D=new Set(["p"]),L=new Set(["h1","h2","h3","h4","h5","h6","p"]),M=new Set(["thead","tbody"]),B=new Set(["dd","dt"]),P=new Set(["rt","rp"]),q=new Map([["tr",new Set(["tr","th","td"])],["th",new Set(["th"])],["td",new Set(["thead","th","td"])],["body",new Set(["head","link","script"])],["a",new Set(["a"])],["li",new Set(["li"])],["p",D],["h1",L],["h2",L],["h3",L],["h4",L],["h5",L],["h6",L],["select",O],["input",O],["output",O],["button",O],["datalist",O],["textarea",O],["option",new Set(["option"])],["optgroup",new Set(["optgroup","option"])],["dd",B],["dt",B],["address",D],["article",D],["aside",D],["blockquote",D],["details",D],["div",D],["dl",D],["fieldset",D],["figcaption",D],["figure",D],["footer",D],["form",D],["header",D],["hr",D],["main",D],["nav",D],["ol",D],["pre",D],["section",D],["table",D],["ul",D],["rt",P],["rp",P],["tbody",M],["tfoot",M]]),j="doctype",z=new Set(["area","base","basefont","br","col","command","embed","frame","hr","img","input","isindex","keygen","link","meta","param","source","track","wbr"]),$=new Set(["math","svg"]),U=new Set(["mi","mo","mn","ms","mtext","annotation-xml","foreignObject","desc","title"]),J=new Map([["altglyph","altGlyph"],["altglyphdef","altGlyphDef"],["altglyphitem","altGlyphItem"],["animatecolor","animateColor"],["animatemotion","animateMotion"],["animatetransform","animateTransform"],["clippath","clipPath"],["feblend","feBlend"],["fecolormatrix","feColorMatrix"],["fecomponenttransfer","feComponentTransfer"],["fecomposite","feComposite"],["feconvolvematrix","feConvolveMatrix"],["fediffuselighting","feDiffuseLighting"],["fedisplacementmap","feDisplacementMap"],["fedistantlight","feDistantLight"],["fedropshadow","feDropShadow"],["feflood","feFlood"],["fefunca","feFuncA"],["fefuncb","feFuncB"],["fefuncg","feFuncG"],["fefuncr","feFuncR"],["fegaussianblur","feGaussianBlur"],["feimage","feImage"],["femerge","feMerge"],["femergenode","feMergeNode"],["femorphology","feMorphology"],["feoffset","feOffset"],["fepointlight","fePointLight"],["fespecularlighting","feSpecularLighting"],["fespotlight","feSpotLight"],["fetile","feTile"],["feturbulence","feTurbulence"],["foreignobject","foreignObject"],["glyphref","glyphRef"],["lineargradient","linearGradient"],["radialgradient","radialGradient"],["textpath","textPath"]])
;var F;!function(e){e[e.None=0]="None",e[e.Svg=1]="Svg",e[e.MathML=2]="MathML"}(F||(F={}));const W=/\s|\//;class Parser{
options;startIndex=0;endIndex=0;openTagStart=0;tagname="";attribname="";attribvalue="";attribs=null;stack=[]
;foreignContext;cbs;lowerCaseTagNames;lowerCaseAttributeNames;recognizeSelfClosing;htmlMode;tokenizer;buffers=[]
;bufferOffset=0;writeIndex=0;ended=!1;constructor(e,t={}){this.options=t,this.cbs=e??{},
this.htmlMode=!this.options.xmlMode,this.lowerCaseTagNames=t.lowerCaseTags??this.htmlMode,
this.lowerCaseAttributeNames=t.lowerCaseAttributeNames??this.htmlMode,
this.recognizeSelfClosing=t.recognizeSelfClosing??!this.htmlMode,
this.tokenizer=new(t.Tokenizer??Tokenizer)(this.options,this),this.foreignContext=[F.None],this.cbs.onparserinit?.(this)
}ontext(e,t){const n=this.getSlice(e,t);this.endIndex=t-1,this.cbs.ontext?.(n),this.startIndex=t}ontextentity(e,t){
this.endIndex=t-1,this.cbs.ontext?.(N(e)),this.startIndex=t}isInForeignContext(){return this.foreignContext[0]!==F.None}
isVoidElement(e){return this.htmlMode&&z.has(e)}readTagName(e,t){
const n=this.lowerCaseTagNames?this.getSlice(e,t).toLowerCase():this.getSlice(e,t)
;if(!this.lowerCaseTagNames||!this.htmlMode)return n;if(this.foreignContext[0]===F.Svg)return J.get(n)??n
;if(this.foreignContext.length>1){const e=J.get(n);if(void 0!==e&&this.stack.includes(e))return e}
return this.isInForeignContext()?n:"image"===n?"img":n}onopentagname(e,t){this.endIndex=t,
this.emitOpenTag(this.readTagName(e,t))}emitOpenTag(e){if(this.openTagStart=this.startIndex,this.tagname=e,
this.htmlMode&&"form"===e&&this.stack.includes("form"))return void(this.tagname="");const t=this.htmlMode&&q.get(e)
;if(t)for(;this.stack.length>0&&t.has(this.stack[0]);)this.popElement(!0);this.isVoidElement(e)||(this.stack.unshift(e),
this.htmlMode&&("svg"===e?this.foreignContext.unshift(F.Svg):"math"===e?this.foreignContext.unshift(F.MathML):U.has(e)&&this.foreignContext.unshift(F.None))),
this.cbs.onopentagname?.(e),this.cbs.onopentag&&(this.attribs={})}endOpenTag(e){this.startIndex=this.openTagStart,
this.attribs&&(this.cbs.onopentag?.(this.tagname,this.attribs,e),this.attribs=null),
this.cbs.onclosetag&&this.isVoidElement(this.tagname)&&this.cbs.onclosetag(this.tagname,!0),this.tagname=""}
onopentagend(e){this.endIndex=e,this.endOpenTag(!1),this.startIndex=e+1}onclosetag(e,t){this.endIndex=t
;const n=this.readTagName(e,t);if(this.isVoidElement(n))this.htmlMode&&"br"===n&&(this.cbs.onopentagname?.("br"),
this.cbs.onopentag?.("br",{},!0),this.cbs.onclosetag?.("br",!1));else{const e=this.stack.indexOf(n);if(-1!==e){
for(let t=0;t<e;t++)this.popElement(!0);this.popElement(!1)}else this.htmlMode&&"p"===n&&(this.emitOpenTag("p"),
this.closeCurrentTag(!0))}this.startIndex=t+1}onselfclosingtag(e){this.endIndex=e,
this.recognizeSelfClosing||this.isInForeignContext()?(this.closeCurrentTag(!1),this.startIndex=e+1):this.onopentagend(e)
}popElement(e){const t=this.stack.shift();this.htmlMode&&($.has(t)||U.has(t))&&this.foreignContext.shift(),
this.cbs.onclosetag?.(t,e)}closeCurrentTag(e){const t=this.tagname;this.endOpenTag(e),
this.stack[0]===t&&this.popElement(!e)}onattribname(e,t){this.startIndex=e;const n=this.getSlice(e,t)
;this.attribname=this.lowerCaseAttributeNames?n.toLowerCase():n}onattribdata(e,t){this.attribvalue+=this.getSlice(e,t)}
onattribentity(e){this.attribvalue+=N(e)}onattribend(e,t){
this.endIndex=t,this.cbs.onattribute?.(this.attribname,this.attribvalue,e===A.Double?'"':e===A.Single?"'":e===A.NoValue?void 0:null),
this.attribs&&!Object.hasOwn(this.attribs,this.attribname)&&(this.attribs[this.attribname]=this.attribvalue),
this.attribvalue=""}getInstructionName(e){const t=e.search(W);let n=t<0?e:e.substr(0,t)
;return this.lowerCaseTagNames&&(n=n.toLowerCase()),n}ondeclaration(e,t){this.endIndex=t;const n=this.getSlice(e,t)
;if(this.cbs.onprocessinginstruction){
const e=this.htmlMode?this.lowerCaseTagNames?j:n.slice(0,7):this.getInstructionName(n)
;this.cbs.onprocessinginstruction(`!${e}`,`!${n}`)}this.startIndex=t+1}onprocessinginstruction(e,t){this.endIndex=t
;const n=this.getSlice(e,t);if(this.cbs.onprocessinginstruction){const e=this.getInstructionName(n)
;this.cbs.onprocessinginstruction(`?${e}`,`?${n}`)}this.startIndex=t+1}oncomment(e,t,n){this.endIndex=t,
this.cbs.oncomment?.(this.getSlice(e,t-n)),this.cbs.oncommentend?.(),this.startIndex=t+1}oncdata(e,t,n){this.endIndex=t
;const r=this.getSlice(e,t-n);!this.htmlMode||this.options.recognizeCDATA?(this.cbs.oncdatastart?.(),
this.cbs.ontext?.(r),
this.cbs.oncdataend?.()):this.isInForeignContext()?this.cbs.ontext?.(r):(this.cbs.oncomment?.(`[CDATA[${r}]]`),
this.cbs.oncommentend?.()),this.startIndex=t+1}onend(){if(this.cbs.onclosetag){this.endIndex=this.startIndex
;for(let e=0;e<this.stack.length;e++)this.cbs.onclosetag(this.stack[e],!0)}this.cbs.onend?.()}reset(){
this.cbs.onreset?.(),this.tokenizer.reset(),this.tagname="",this.attribname="",this.attribvalue="",this.attribs=null,
this.stack.length=0,this.startIndex=0,this.endIndex=0,this.cbs.onparserinit?.(this),this.buffers.length=0,
this.foreignContext.length=0,this.foreignContext.unshift(F.None),this.bufferOffset=0,this.writeIndex=0,this.ended=!1}
parseComplete(e){this.reset(),this.end(e)}getSlice(e,t){if(e===t)return""
;for(;e-this.bufferOffset>=this.buffers[0].length;)this.shiftBuffer()
;let n=this.buffers[0].slice(e-this.bufferOffset,t-this.bufferOffset)
;for(;t-this.bufferOffset>this.buffers[0].length;)this.shiftBuffer(),n+=this.buffers[0].slice(0,t-this.bufferOffset)
;return n}shiftBuffer(){this.bufferOffset+=this.buffers[0].length,this.writeIndex--,this.buffers.shift()}write(e){
this.ended?this.cbs.onerror?.(new Error(".write() after done!")):(this.buffers.push(e),
this.tokenizer.running&&(this.tokenizer.write(e),this.writeIndex++))}end(e){
this.ended?this.cbs.onerror?.(new Error(".end() after done!")):(e&&this.write(e),this.ended=!0,this.tokenizer.end())}
pause(){this.tokenizer.pause()}resume(){
for(this.tokenizer.resume();this.tokenizer.running&&this.writeIndex<this.buffers.length;)this.tokenizer.write(this.buffers[this.writeIndex++])
;this.ended&&this.tokenizer.end()}}var G;function Y(e){return e.type===G.Tag||e.type===G.Script||e.type===G.Style}
!function(e){e.Root="root",e.Text="text",e.Directive="directive",e.Comment="comment",e.Script="script",e.Style="style",
e.Tag="tag",e.CDATA="cdata",e.Doctype="doctype"}(G||(G={}))
;const Z=G.Root,V=G.Text,H=G.Directive,X=G.Comment,K=G.Script,Q=G.Style,ee=G.Tag,te=G.CDATA,ne=G.Doctype;class Node{
parent=null;prev=null;next=null;startIndex=null;endIndex=null;get parentNode(){return this.parent}set parentNode(e){
this.parent=e}get previousSibling(){return this.prev}set previousSibling(e){this.prev=e}get nextSibling(){
return this.next}set nextSibling(e){this.next=e}cloneNode(e=!1){return le(this,e)}}class DataNode extends Node{data
;constructor(e){super(),this.data=e}get nodeValue(){return this.data}set nodeValue(e){this.data=e}}
class node_Text extends DataNode{type=G.Text;get nodeType(){return 3}}class node_Comment extends DataNode{type=G.Comment
;get nodeType(){return 8}}class ProcessingInstruction extends DataNode{type=G.Directive;name;constructor(e,t){super(t),
this.name=e}get nodeType(){return 1}"x-name";"x-publicId";"x-systemId"}class NodeWithChildren extends Node{children
;constructor(e){super(),this.children=e}get firstChild(){return this.children[0]??null}get lastChild(){
return this.children.length>0?this.children[this.children.length-1]:null}get childNodes(){return this.children}
set childNodes(e){this.children=e}}class node_CDATA extends NodeWithChildren{type=G.CDATA;get nodeType(){return 4}}
class Document extends NodeWithChildren{type=G.Root;get nodeType(){return 9}}class Element extends NodeWithChildren{name
;attribs;type;constructor(e,t,n=[],r=("script"===e?G.Script:"style"===e?G.Style:G.Tag)){super(n),this.name=e,
this.attribs=t,this.type=r}get nodeType(){return 1}get tagName(){return this.name}set tagName(e){this.name=e}
get attributes(){return Object.keys(this.attribs).map(e=>({name:e,value:this.attribs[e],
namespace:this["x-attribsNamespace"]?.[e],prefix:this["x-attribsPrefix"]?.[e]}))}namespace;"x-attribsNamespace"
;"x-attribsPrefix"}function re(e){return Y(e)}function se(e){return e.type===G.CDATA}function ie(e){
return e.type===G.Text}function oe(e){return e.type===G.Comment}function ae(e){return Object.hasOwn(e,"children")}
function le(e,t=!1){let n;if(ie(e))n=new node_Text(e.data);else if(oe(e))n=new node_Comment(e.data);else if(re(e)){
const r=t?ue(e.children):[],s=new Element(e.name,{...e.attribs},r);for(const e of r)e.parent=s
;null!=e.namespace&&(s.namespace=e.namespace),e["x-attribsNamespace"]&&(s["x-attribsNamespace"]={
...e["x-attribsNamespace"]}),e["x-attribsPrefix"]&&(s["x-attribsPrefix"]={...e["x-attribsPrefix"]}),n=s}else if(se(e)){
const r=t?ue(e.children):[],s=new node_CDATA(r);for(const e of r)e.parent=s;n=s}else if(function(e){
return e.type===G.Root}(e)){const r=t?ue(e.children):[],s=new Document(r);for(const e of r)e.parent=s
;e["x-mode"]&&(s["x-mode"]=e["x-mode"]),n=s}else{if(!function(e){return e.type===G.Directive
}(e))throw new Error(`Not implemented yet: ${e.type}`);{const t=new ProcessingInstruction(e.name,e.data)
;null!=e["x-name"]&&(t["x-name"]=e["x-name"],t["x-publicId"]=e["x-publicId"],t["x-systemId"]=e["x-systemId"]),n=t}}
return n.startIndex=e.startIndex,
n.endIndex=e.endIndex,null!=e.sourceCodeLocation&&(n.sourceCodeLocation=e.sourceCodeLocation),n}function ue(e){
const t=e.map(e=>le(e,!0));for(let e=1;e<t.length;e++)t[e].prev=t[e-1],t[e-1].next=t[e];return t}const ce={
withStartIndices:!1,withEndIndices:!1,xmlMode:!1};class DomHandler{dom=[];root=new Document(this.dom);callback;options
;elementCB;done=!1;tagStack=[this.root];lastNode=null;parser=null;constructor(e,t,n){"function"==typeof t&&(n=t,t=ce),
"object"==typeof e&&(t=e,e=void 0),this.callback=e??null,this.options=t??ce,this.elementCB=n??null}onparserinit(e){
this.parser=e}onreset(){this.dom=[],this.root=new Document(this.dom),this.done=!1,this.tagStack=[this.root],
this.lastNode=null,this.parser=null}onend(){this.done||(this.done=!0,this.parser=null,this.handleCallback(null))}
onerror(e){this.handleCallback(e)}onclosetag(){this.lastNode=null;const e=this.tagStack.pop()
;this.options.withEndIndices&&this.parser&&(e.endIndex=this.parser.endIndex),this.elementCB&&this.elementCB(e)}
onopentag(e,t){const n=this.options.xmlMode?G.Tag:void 0,r=new Element(e,t,void 0,n);this.addNode(r),
this.tagStack.push(r)}ontext(e){const{lastNode:t}=this;if(t&&t.type===G.Text)t.data+=e,
this.options.withEndIndices&&this.parser&&(t.endIndex=this.parser.endIndex);else{const t=new node_Text(e)
;this.addNode(t),this.lastNode=t}}oncomment(e){
if(this.lastNode&&this.lastNode.type===G.Comment)return void(this.lastNode.data+=e);const t=new node_Comment(e)
;this.addNode(t),this.lastNode=t}oncommentend(){this.lastNode=null}oncdatastart(){
const e=new node_Text(""),t=new node_CDATA([e]);this.addNode(t),e.parent=t,this.lastNode=e}oncdataend(){
this.lastNode=null}onprocessinginstruction(e,t){const n=new ProcessingInstruction(e,t);this.addNode(n)}
handleCallback(e){if("function"==typeof this.callback)this.callback(e,this.dom);else if(e)throw e}addNode(e){
const t=this.tagStack[this.tagStack.length-1],n=t.children[t.children.length-1]
;this.options.withStartIndices&&this.parser&&(e.startIndex=this.parser.startIndex),
this.options.withEndIndices&&this.parser&&(e.endIndex=this.parser.endIndex),t.children.push(e),n&&(e.prev=n,n.next=e),
e.parent=t,this.lastNode=null}}function he(e,t,n=!0,r=Number.POSITIVE_INFINITY){return pe(e,Array.isArray(t)?t:[t],n,r)}
function pe(e,t,n,r){const s=[],i=[Array.isArray(t)?t:[t]],o=[0];for(;;){if(o[0]>=i[0].length){if(1===o.length)return s
;i.shift(),o.shift();continue}const t=i[0][o[0]++];if(e(t)&&(s.push(t),--r<=0))return s
;n&&ae(t)&&t.children.length>0&&(o.unshift(0),i.unshift(t.children))}}function de(e,t,n=!0){
const r=Array.isArray(t)?t:[t];for(const t of r){if(re(t)&&e(t))return t;if(n&&ae(t)&&t.children.length>0){
const n=de(e,t.children,!0);if(n)return n}}return null}function fe(e,t){
return(Array.isArray(t)?t:[t]).some(t=>re(t)&&e(t)||ae(t)&&fe(e,t.children))}function ge(e,t){
const n=[],r=[Array.isArray(t)?t:[t]],s=[0];for(;;){if(s[0]>=r[0].length){if(1===r.length)return n;r.shift(),s.shift()
;continue}const t=r[0][s[0]++];re(t)&&e(t)&&n.push(t),ae(t)&&t.children.length>0&&(s.unshift(0),r.unshift(t.children))}}
const me={tag_name:e=>"function"==typeof e?t=>re(t)&&e(t.name):"*"===e?re:t=>re(t)&&t.name===e,
tag_type:e=>"function"==typeof e?t=>e(t.type):t=>t.type===e,
tag_contains:e=>"function"==typeof e?t=>ie(t)&&e(t.data):t=>ie(t)&&t.data===e};function be(e,t){
return"function"==typeof t?n=>re(n)&&t(n.attribs[e]):n=>re(n)&&n.attribs[e]===t}function we(e,t){return n=>e(n)||t(n)}
function xe(e){const t=Object.keys(e).map(t=>{const n=e[t];return Object.hasOwn(me,t)?me[t](n):be(t,n)})
;return 0===t.length?null:t.reduce(we)}function ye(e,t){const n=xe(e);return!n||n(t)}
function ve(e,t,n,r=Number.POSITIVE_INFINITY){const s=xe(e);return s?he(s,t,n,r):[]}function ke(e,t,n=!0){
return Array.isArray(t)||(t=[t]),de(be("id",e),t,n)}function Re(e,t,n=!0,r=Number.POSITIVE_INFINITY){
return he(me.tag_name(e),t,n,r)}function Se(e,t,n=!0,r=Number.POSITIVE_INFINITY){return he(be("class",e),t,n,r)}
function Ce(e,t,n=!0,r=Number.POSITIVE_INFINITY){return he(me.tag_type(e),t,n,r)}function Ae(e){
return 34===e?"&quot;":38===e?"&amp;":39===e?"&apos;":60===e?"&lt;":62===e?"&gt;":"&nbsp;"}
const Te=/["&'<>\u0080-\uFFFF]/g;function Ie(e){return e>=128||e>=32&&e<64&&1==(1342177476>>>e&1)}function Ee(e){
const{length:t}=e;let n,r=0,s=0;for(;s<t;){const i=e.charCodeAt(s);if(!Ie(i)){const n=Math.min(s+32,t);let r=s+1
;for(;r<n&&!Ie(e.charCodeAt(r));)r++;if(r<n){s=r;continue}if(r>=t)break;if(Te.lastIndex=r,!Te.test(e))break
;s=Te.lastIndex-1;continue}if(void 0===n?n=e.substring(0,s):r!==s&&(n+=e.substring(r,s)),i<64){n+=Ae(i),r=s+=1;continue}
const o=e.codePointAt(s);n+=`&#x${o.toString(16)};`,o!==i&&s++,r=s+=1}return void 0===n?e:(r<t&&(n+=e.substr(r)),n)}
function _e(e,t){if(e.lastIndex=0,!e.test(t))return t;let n="",r=0;do{const s=e.lastIndex-1;r!==s&&(n+=t.substring(r,s))
;n+=Ae(t.charCodeAt(s)),r=s+1}while(e.test(t));return n+t.substring(r)}const Ne=/["&\u{A0}]/gu;function Oe(e){
return _e(Ne,e)}const De=/[&<>\u{A0}]/gu
;const Le=new Map("altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence foreignObject glyphRef linearGradient radialGradient textPath".split(" ").map(e=>[e.toLowerCase(),e])),Me=new Map("definitionURL attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits diffuseConstant edgeMode filterUnits glyphRef gradientTransform gradientUnits kernelMatrix kernelUnitLength keyPoints keySplines keyTimes lengthAdjust limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits maskUnits numOctaves pathLength patternContentUnits patternTransform patternUnits pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits refX refY repeatCount repeatDur requiredExtensions requiredFeatures specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles surfaceScale systemLanguage tableValues targetX targetY textLength viewBox viewTarget xChannelSelector yChannelSelector zoomAndPan".split(" ").map(e=>[e.toLowerCase(),e])),Be=new Set("style script xmp iframe noembed noframes plaintext noscript".split(" ")),Pe=new Set("area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr".split(" ")),qe=new Set(["svg","math"]),je=new Set("mi mo mn ms mtext annotation-xml foreignObject desc title".split(" "))
;const ze=function(e,t={}){const n="length"in e?e:[e],r=t.xmlMode??!1;let s=""
;for(let e=0;e<n.length;e++)s+=Ue(n[e],t,r);return s};function $e(e,t,n){let r=""
;for(let s=0;s<e.length;s++)r+=Ue(e[s],t,n);return r}function Ue(e,t,n){switch(e.type){case Z:return $e(e.children,t,n)
;case H:return`<${e.data}>`;case X:return`\x3c!--${e.data}--\x3e`;case te:return`<![CDATA[${e.children[0].data}]]>`
;case K:case Q:case ee:return function(e,t,n){"foreign"===n&&(e.name=Le.get(e.name)??e.name,
e.parent&&je.has(e.parent.name)&&(n=!1));!n&&qe.has(e.name)&&(n="foreign");const{name:r,children:s}=e,i=!n&&Pe.has(r)
;let o=`<${r}${function(e,t,n){if(!e)return""
;const r=!1===(t.encodeEntities??t.decodeEntities)?Je:n||"utf8"!==t.encodeEntities?Ee:Oe,s="foreign"===n,i=!!(t.emptyAttrs??n)
;let o="";for(const t in e){if(!Object.hasOwn(e,t))continue;const n=e[t],a=s?Me.get(t)??t:t
;o+=i||null!=n&&""!==n?` ${a}="${r(null==n?"":String(n))}"`:` ${a}`}return o}(e.attribs,t,n)}`
;0===s.length&&(n?!1!==t.selfClosingTags:t.selfClosingTags&&i)?o+=n?"/>":" />":(o+=">",s.length>0&&(o+=$e(s,t,n)),
i||(o+=`</${r}>`));return o}(e,t,n);case V:{const r=e,s=r.data||""
;return!1===(t.encodeEntities??t.decodeEntities)||!n&&r.parent&&Be.has(r.parent.name)?s:n||"utf8"!==t.encodeEntities?Ee(s):function(e){
return _e(De,e)}(s)}}}function Je(e){return e.replaceAll('"',"&quot;")}function Fe(e,t){return ze(e,t)}function We(e,t){
return ae(e)?e.children.map(e=>Fe(e,t)).join(""):""}function Ge(e){
return Array.isArray(e)?e.map(Ge).join(""):re(e)?"br"===e.name?"\n":Ge(e.children):se(e)?Ge(e.children):ie(e)?e.data:""}
function Ye(e){return Array.isArray(e)?e.map(Ye).join(""):ae(e)&&!oe(e)?Ye(e.children):ie(e)?e.data:""}function Ze(e){
return Array.isArray(e)?e.map(Ze).join(""):ae(e)&&(e.type===G.Tag||se(e))?Ze(e.children):ie(e)?e.data:""}function Ve(e){
const t=Qe(nt,e);return t?"feed"===t.name?function(e){const t=e.children,n={type:"atom",items:Re("entry",t).map(e=>{
const{children:t}=e,n={media:Ke(t)};tt(n,"id","id",t),tt(n,"title","title",t);const r=Qe("link",t)?.attribs.href
;r&&(n.link=r);const s=et("summary",t)||et("content",t);s&&(n.description=s);const i=et("updated",t)
;return i&&(n.pubDate=new Date(i)),n})};tt(n,"id","id",t),tt(n,"title","title",t);const r=Qe("link",t)?.attribs.href
;r&&(n.link=r);tt(n,"description","subtitle",t);const s=et("updated",t);s&&(n.updated=new Date(s))
;return tt(n,"author","email",t,!0),n}(t):function(e){const t=Qe("channel",e.children)?.children??[],n={
type:e.name.substr(0,3),id:"",items:Re("item",e.children).map(e=>{const{children:t}=e,n={media:Ke(t)}
;tt(n,"id","guid",t),tt(n,"title","title",t),tt(n,"link","link",t),tt(n,"description","description",t)
;const r=et("pubDate",t)||et("dc:date",t);return r&&(n.pubDate=new Date(r)),n})};tt(n,"title","title",t),
tt(n,"link","link",t),tt(n,"description","description",t);const r=et("lastBuildDate",t);r&&(n.updated=new Date(r))
;return tt(n,"author","managingEditor",t,!0),n}(t):null}
const He=["url","type","lang"],Xe=["fileSize","bitrate","framerate","samplingrate","channels","duration","height","width"]
;function Ke(e){return Re("media:content",e).map(e=>{const{attribs:t}=e,n={medium:t.medium,isDefault:!!t.isDefault}
;for(const e of He)t[e]&&(n[e]=t[e]);for(const e of Xe)t[e]&&(n[e]=Number.parseInt(t[e],10))
;return t.expression&&(n.expression=t.expression),n})}function Qe(e,t){return Re(e,t,!0,1)[0]}function et(e,t,n=!1){
return Ye(Re(e,t,n,1)).trim()}function tt(e,t,n,r,s=!1){const i=et(n,r,s);i&&(e[t]=i)}function nt(e){
return"rss"===e||"feed"===e||"rdf:RDF"===e}function rt(e){let t=e.length;for(;--t>=0;){const n=e[t]
;if(t>0&&e.lastIndexOf(n,t-1)>=0)e.splice(t,1);else for(let r=n.parent;r;r=r.parent)if(e.includes(r)){e.splice(t,1)
;break}}return e}var st;function it(e,t){const n=[],r=[];if(e===t)return 0;let s=ae(e)?e:e.parent;for(;s;)n.unshift(s),
s=s.parent;for(s=ae(t)?t:t.parent;s;)r.unshift(s),s=s.parent;const i=Math.min(n.length,r.length);let o=0
;for(;o<i&&n[o]===r[o];)o++;if(0===o)return st.DISCONNECTED;const a=n[o-1],u=a.children,c=n[o],h=r[o]
;return u.indexOf(c)>u.indexOf(h)?a===t?st.FOLLOWING|st.CONTAINED_BY:st.FOLLOWING:a===e?st.PRECEDING|st.CONTAINS:st.PRECEDING
}function ot(e){return(e=e.filter((e,t,n)=>!n.includes(e,t+1))).sort((e,t)=>{const n=it(e,t)
;return n&st.PRECEDING?-1:n&st.FOLLOWING?1:0}),e}function at(e){if(e.prev&&(e.prev.next=e.next),
e.next&&(e.next.prev=e.prev),e.parent){const t=e.parent.children,n=t.lastIndexOf(e);-1!==n&&t.splice(n,1)}e.next=null,
e.prev=null,e.parent=null}function lt(e,t){if(t.prev=e.prev,t.prev&&(t.prev.next=t),t.next=e.next,
t.next&&(t.next.prev=t),t.parent=e.parent,t.parent){const{children:n}=t.parent,r=n.lastIndexOf(e);if(-1===r)return
;n[r]=t,e.parent=null}}function ut(e,t){if(at(t),t.next=null,t.parent=e,e.children.push(t)>1){
const n=e.children[e.children.length-2];n.next=t,t.prev=n}else t.prev=null}function ct(e,t){at(t)
;const{parent:n}=e,r=e.next;if(t.next=r,t.prev=e,e.next=t,t.parent=n,r){if(r.prev=t,n){const e=n.children
;e.splice(e.lastIndexOf(r),0,t)}}else n&&n.children.push(t)}function ht(e,t){if(at(t),t.parent=e,t.prev=null,
1===e.children.unshift(t))t.next=null;else{const n=e.children[1];n.prev=t,t.next=n}}function pt(e,t){at(t)
;const{parent:n}=e;if(n){const r=n.children;r.splice(r.indexOf(e),0,t)}e.prev&&(e.prev.next=t),t.parent=n,t.prev=e.prev,
t.next=e,e.prev=t}function dt(e){return ae(e)?e.children:[]}function ft(e){return e.parent||null}function gt(e){
const t=ft(e);if(null!=t)return dt(t);const n=[e];let{prev:r,next:s}=e;for(;null!=r;)n.unshift(r),({prev:r}=r)
;for(;null!=s;)n.push(s),({next:s}=s);return n}function mt(e,t){const{attribs:n}=e;return n?.[t]}function bt(e,t){
const{attribs:n}=e;return null!=n&&Object.hasOwn(n,t)&&null!=n[t]}function wt(e){return e.name}function xt(e){
let{next:t}=e;for(;null!==t&&!re(t);)({next:t}=t);return t}function yt(e){let{prev:t}=e
;for(;null!==t&&!re(t);)({prev:t}=t);return t}function vt(e,t){const n=new DomHandler(void 0,t)
;return new Parser(n,t).end(e),n.root}function kt(e,t,n){const r=new DomHandler(t=>e(t,r.root),t,n)
;return new Parser(r,t)}!function(e){e[e.DISCONNECTED=1]="DISCONNECTED",e[e.PRECEDING=2]="PRECEDING",
e[e.FOLLOWING=4]="FOLLOWING",e[e.CONTAINS=8]="CONTAINS",e[e.CONTAINED_BY=16]="CONTAINED_BY"}(st||(st={}));const Rt={
xmlMode:!0};function St(e,t=Rt){return Ve(vt(e,t).children)}},48022:(e,t,n)=>{function r(){return{async:!1,breaks:!1,
extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,walkTokens:null}}n.d(t,{Dz:()=>$e})
;var s={async:!1,breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,
walkTokens:null};function i(e){s=e}var o={exec:()=>null};function a(e){let t=[];return n=>{
let r=Math.max(0,Math.min(3,n-1)),s=t[r];return s||(s=e(r),t[r]=s),s}}function u(e,t=""){
let n="string"==typeof e?e:e.source,r={replace:(e,t)=>{let s="string"==typeof t?t:t.source
;return s=s.replace(h.caret,"$1"),n=n.replace(e,s),r},getRegex:()=>new RegExp(n,t)};return r}var c=((e="")=>{try{
return!!new RegExp("(?<=1)(?<!1)"+e)}catch{return!1}})(),h={codeRemoveIndent:/^(?: {0,3}\t| {1,4})/gm,
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
nextBulletRegex:a(e=>new RegExp(`^ {0,${e}}(?:[*+-]|\\d{1,9}[.)])((?:[ \t][^\\n]*)?(?:\\n|$))`)),
hrRegex:a(e=>new RegExp(`^ {0,${e}}((?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\\*[ \t]*){3,})(?:\\n+|$)`)),
fencesBeginRegex:a(e=>new RegExp(`^ {0,${e}}(?:\`\`\`|~~~)`)),
headingBeginRegex:a(e=>new RegExp(`^ {0,${e}}#{1,6}(?:\\s|$)`)),
pedanticHeadingBeginRegex:a(e=>new RegExp(`^ {0,${e}}#`)),
htmlBeginRegex:a(e=>new RegExp(`^ {0,${e}}(?:</?(?:${f})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`,"i")),
blockquoteBeginRegex:a(e=>new RegExp(`^ {0,${e}}>`)),
nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/
},p=/^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/,d=/ {0,3}(?:[*+-]|\d{1,9}[.)])/,f="address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|meta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul",g=u(" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").replace("tag",f).getRegex(),m=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/,b=u(m).replace(/bull/g,d).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/\|table/g,"").replace(/html/g,g).getRegex(),w=u(m).replace(/bull/g,d).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g,/ {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).replace(/html/g,g).getRegex(),x=/^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/,y=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/,v=u(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).replace("label",y).replace("title",/(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).getRegex(),k=u(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g,d).getRegex(),R=/<!--(?:-?>|[\s\S]*?(?:-->|$))/,S=u("^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[ \t]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ \t]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ \t]*)+\\n|$))","i").replace("comment",R).replace("tag",f).replace("attribute",/[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).getRegex(),C=e=>u(x).replace("hr",p).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("|table","").replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list",e).replace("html",g).getRegex(),A=C(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/),T=C(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/),I={
blockquote:u(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph",T).getRegex(),
code:/^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/,def:v,
fences:/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/,
heading:/^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/,hr:p,html:S,lheading:b,list:k,newline:/^(?:[ \t]*(?:\n|$))+/,paragraph:A,
table:o,text:/^[^\n]+/
},E=u("^ *([^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|html).*(?:\\n|$))*)\\n*|$)").replace("hr",p).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("blockquote"," {0,3}>").replace("code","(?: {4}| {0,3}\t)[^\\n]").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html",g).getRegex(),_={
...I,lheading:w,table:E,
paragraph:u(x).replace("hr",p).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("table",E).replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)])[ \\t]+[^ \\t\\n]").replace("html",g).getRegex()
},N={...I,
html:u("^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?: *\\n{2,}|\\s*$)|<tag(?:\"[^\"]*\"|'[^']*'|\\s[^'\"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))").replace("comment",R).replace(/tag/g,"(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),
def:/^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,heading:/^(#{1,6})(.*)(?:\n+|$)/,fences:o,
lheading:/^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,
paragraph:u(x).replace("hr",p).replace("heading"," *#{1,6} *[^\n]").replace("|table","").replace("blockquote"," {0,3}>").replace("|fences","").replace("|list","").replace("|html","").replace("|tag","").replace("lheading",b).getRegex()
},O=/^( {2,}|\\)\n(?!\s*$)[ \t]*/,D=/[\p{P}\p{S}]/u,L=/[\s\p{P}\p{S}]/u,M=/[^\s\p{P}\p{S}]/u,B=u(/^((?![*_])punctSpace)/,"u").replace(/punctSpace/g,L).getRegex(),P=/(?!~)[\p{P}\p{S}]/u,q=u(/link|precode-code|html/,"g").replace("link",/\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace("precode-",c?"(?<!`)()":"(^^|[^`])").replace("code",/(?<b>`+)[^`]+\k<b>(?!`)/).replace("html",/<(?! )[^<>]*?>/).getRegex(),j=/^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/,z=u(j,"u").replace(/punct/g,D).getRegex(),$=u(j,"u").replace(/punct/g,P).getRegex(),U=u(/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/,"u").replace(/openQuote/g,/[\p{Pi}\p{Ps}"']/u).replace(/punct/g,D).getRegex(),J="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)",F=u(J,"gu").replace(/notPunctSpace/g,M).replace(/punctSpace/g,L).replace(/punct/g,D).getRegex(),W=u(J,"gu").replace(/notPunctSpace/g,/(?:[^\s\p{P}\p{S}]|~)/u).replace(/punctSpace/g,/(?!~)[\s\p{P}\p{S}]/u).replace(/punct/g,P).getRegex(),G=u("^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)","gu").replace(/notPunctSpace/g,M).replace(/punctSpace/g,L).replace(/punct/g,D).getRegex(),Y=u("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)","gu").replace(/notPunctSpace/g,M).replace(/punctSpace/g,L).replace(/punct/g,D).getRegex(),Z=u("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)","gu").replace(/notPunctSpace/g,M).replace(/punctSpace/g,L).replace(/punct/g,D).getRegex(),V=u(/^~~?(?:((?!~)punct)|[^\s~])/,"u").replace(/punct/g,D).getRegex(),H=u("^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPunctSpace)","gu").replace(/notPunctSpace/g,M).replace(/punctSpace/g,L).replace(/punct/g,D).getRegex(),X=u(/\\(punct)/,"gu").replace(/punct/g,D).getRegex(),K=u(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/,"gu").replace(/punct/g,D).getRegex(),Q=u(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme",/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email",/[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).getRegex(),ee=u(R).replace("(?:--\x3e|$)","--\x3e").getRegex(),te=u("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("comment",ee).replace("attribute",/\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex(),ne=/\[(?:\\[\s\S]|[^\[\]\\])*\]/,re=u(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).replace("brackets",ne).getRegex(),se=u(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).replace("label",re).replace("href",/<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).replace("title",/"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).getRegex(),ie=u(/^!?\[(label)\]\[(ref)\]/).replace("label",re).replace("ref",y).getRegex(),oe=u(/^!?\[(ref)\](?:\[\])?/).replace("ref",y).getRegex(),ae=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/,le=u(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).replace("brackets",ne).getRegex(),ue=u("reflink|nolink(?!\\()","g").replace("reflink",u(/^!?\[(label)\]\[(ref)\]/).replace("label",le).replace("ref",ae).getRegex()).replace("nolink",u(/^!?\[(ref)\](?:\[\])?/).replace("ref",ae).getRegex()).getRegex(),ce=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,he=u(/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g,/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(),pe={
_backpedal:o,anyPunctuation:X,anyPunctuationOutsideCode:K,autolink:Q,blockSkip:q,br:O,
code:/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/,del:o,delLDelim:o,delRDelim:o,emStrongLDelim:z,emStrongRDelimAst:F,
emStrongRDelimUnd:Y,escape:/^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/,link:se,nolink:oe,punctuation:B,reflink:ie,
reflinkSearch:ue,tag:te,text:/^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/,url:o},de={
...pe,emStrongLDelim:U,emStrongRDelimAst:G,emStrongRDelimUnd:Z,
link:u(/^!?\[(label)\]\((.*?)\)/).replace("label",re).getRegex(),
reflink:u(/^!?\[(label)\]\s*\[([^\]]*)\]/).replace("label",re).getRegex()},fe={...pe,emStrongRDelimAst:W,
emStrongLDelim:$,delLDelim:V,delRDelim:H,
url:u(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).replace("emailProtocol",he).replace("protocol",ce).replace("email",/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(),
_backpedal:/(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,
del:/^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,
text:u(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).replace("protocol",ce).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace("wwwStart",c?"(?<![^\\s*_~(])www\\.":"www\\.").getRegex()
},ge={...fe,br:u(O).replace("{2,}","*").getRegex(),
text:u(fe.text).replace("\\b_","\\b_| {2,}\\n").replace(/\{2,\}/g,"*").getRegex()},me={normal:I,gfm:_,pedantic:N},be={
normal:pe,gfm:fe,breaks:ge,pedantic:de},we={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},xe=e=>we[e]
;function ye(e,t){if(t){if(h.escapeTest.test(e))return e.replace(h.escapeReplace,xe)
}else if(h.escapeTestNoEncode.test(e))return e.replace(h.escapeReplaceNoEncode,xe);return e}function ve(e){try{
e=encodeURI(e).replace(h.percentDecode,"%")}catch{return null}return e}function ke(e,t){
let n=e.replace(h.findPipe,(e,t,n)=>{let r=!1,s=t;for(;--s>=0&&"\\"===n[s];)r=!r;return r?"|":" |"
}).split(h.splitPipe),r=0;if(n[0].trim()||n.shift(),n.length>0&&!n.at(-1)?.trim()&&n.pop(),
t)if(n.length>t)n.splice(t);else for(;n.length<t;)n.push("")
;for(;r<n.length;r++)n[r]=n[r].trim().replace(h.slashPipe,"|");return n}function Re(e,t,n){let r=e.length
;if(0===r)return"";let s=0;for(;s<r;){let i=e.charAt(r-s-1);if(i!==t||n){if(i===t||!n)break;s++}else s++}
return e.slice(0,r-s)}function Se(e){let t=e.split("\n"),n=t.length-1;for(;n>=0&&h.blankLine.test(t[n]);)n--
;return t.length-n<=2?e:t.slice(0,n+1).join("\n")}function Ce(e){
return e.trim().replace(h.multipleSpaceGlobal," ").toLowerCase().toUpperCase().toLowerCase()}function Ae(e,t){
if(-1===e.indexOf(t[0])&&-1===e.indexOf(t[1]))return-1;let n=0
;for(let r=0;r<e.length;r++)if("\\"===e[r])r++;else if(e[r]===t[0])n++;else if(e[r]===t[1]&&(n--,n<0))return r
;return n>0?-2:-1}var Te=new WeakMap;function Ie(e){let t={"*":-1,_:-1},n=-1,r=e.length;for(let s=0;s<r;s++){let i=e[s]
;if("*"!==i&&"_"!==i&&"~"!==i)continue;let o=0===s?"\n":e[s-1],a=s+1;for(;a<r&&e[a]===i;)a++
;" "!==o&&"\t"!==o&&"\n"!==o&&"\r"!==o&&"\f"!==o&&("~"===i?n=s:t[i]=s),s=a-1}return{maskedSrc:e,
lastPossibleEmStrongCloserIndex:t,lastPossibleDelCloserIndex:n}}function Ee(e,t,n){let r=Te.get(e)?.at(-1)
;return r&&r.maskedSrc===t?r.lastPossibleEmStrongCloserIndex[n]:Ie(t).lastPossibleEmStrongCloserIndex[n]}
function _e(e,t){let n=Te.get(e)?.at(-1)
;return n&&n.maskedSrc===t?n.lastPossibleDelCloserIndex:Ie(t).lastPossibleDelCloserIndex}function Ne(e,t=0){let n=t,r=""
;for(let t of e)if("\t"===t){let e=4-n%4;r+=" ".repeat(e),n+=e}else r+=t,n++;return r}function Oe(e,t,n,r,s){
let i=t.href,o=t.title||null,a=function(e,t){let n="";for(let r=0;r<e.length;r++){if("`"===e[r]){
let s=t.inline.code.exec(e.slice(r));if(s){n+=s[0],r+=s[0].length-1;continue}}
"\\"!==e[r]||"["!==e[r+1]&&"]"!==e[r+1]?n+=e[r]:(n+=e[r+1],r++)}return n
}(e[1],s),u="!"===e[0].charAt(0),c=r.state.inLink,h=r.state.linkEmitted,p=r.state.inRawBlock;r.state.inLink=!0,
r.state.linkEmitted=!1;let d=r.inlineTokens(a),f=r.state.linkEmitted;if(r.state.linkEmitted=h,r.state.inLink=c,!u){
if(f)return void(r.state.inRawBlock=p);r.state.linkEmitted=!0}return{type:u?"image":"link",raw:n,href:i,title:o,text:a,
tokens:d}}function De(e,t,n,r){if(!t.includes("<"))return!1;for(let s=0;s<t.length;s++){if("\\"===t[s]){s++;continue}
if("`"===t[s]){let e=r.inline.code.exec(t.slice(s));if(e){s+=e[0].length-1;continue}}if("<"!==t[s])continue
;let i=e.slice(n+s),o=r.inline.tag.exec(i)||r.inline.autolink.exec(i);if(o){if(o[0].length>t.length-s)return!0
;s+=o[0].length-1}}return!1}var Le=class{options;rules;lexer;constructor(e){this.options=e||s}space(e){
let t=this.rules.block.newline.exec(e);if(t&&t[0].length>0)return{type:"space",raw:t[0]}}code(e){
let t=this.rules.block.code.exec(e);if(t){
let e=this.options.pedantic?t[0]:Se(t[0]),n=e.replace(this.rules.other.codeRemoveIndent,"");return{type:"code",raw:e,
codeBlockStyle:"indented",text:n}}}fences(e){let t=this.rules.block.fences.exec(e);if(t){let e=t[0],n=function(e,t,n){
let r=e.match(n.other.indentCodeCompensation);if(null===r)return t;let s=r[1];return t.split("\n").map(e=>{
let t=e.match(n.other.beginningSpace);if(null===t)return e;let[r]=t;return e.slice(Math.min(r.length,s.length))
}).join("\n")}(e,t[3]||"",this.rules);return void 0!==t[3]&&(""===n||n.endsWith("\n"))&&(n+="\n"),{type:"code",raw:e,
lang:t[2]?t[2].trim().replace(this.rules.inline.anyPunctuation,"$1"):t[2],text:n}}}heading(e){
let t=this.rules.block.heading.exec(e);if(t){let e=t[2].trim();if(this.rules.other.endingHash.test(e)){let t=Re(e,"#")
;(this.options.pedantic||!t||this.rules.other.endingSpaceTabChar.test(t))&&(e=t.trim())}return{type:"heading",
raw:Re(t[0],"\n"),depth:t[1].length,text:e,tokens:this.lexer.inline(e)}}}hr(e){let t=this.rules.block.hr.exec(e)
;if(t)return{type:"hr",raw:Re(t[0],"\n")}}blockquote(e){let t=this.rules.block.blockquote.exec(e);if(t){
let e=Re(t[0],"\n").split("\n"),n="",r="",s=[];for(;e.length>0;){let t,i=!1,o=[]
;for(t=0;t<e.length;t++)if(this.rules.other.blockquoteStart.test(e[t]))o.push(e[t]),i=!0;else{if(i)break;o.push(e[t])}
e=e.slice(t)
;let a=o.join("\n"),u=a.replace(this.rules.other.blockquoteMarkerWhitespace,(e,t,n)=>n.startsWith(" ")?t+" "+n.slice(1):t+Ne(n,t.length)).replace(this.rules.other.blockquoteSetextReplace,"\n    $1").replace(this.rules.other.blockquoteSetextReplace2,"")
;n=n?`${n}\n${a}`:a,r=r?`${r}\n${u}`:u;let c=this.lexer.state.top;if(this.lexer.state.top=!0,
this.lexer.blockTokens(u,s,!0),this.lexer.state.top=c,0===e.length)break;let h=s.at(-1)
;if("code"===h?.type||"heading"===h?.type||"hr"===h?.type||"html"===h?.type||"table"===h?.type)break
;if("blockquote"===h?.type){
let t=h,i=e.join("\n"),o=t.raw+"\n"+i.replace(this.rules.other.blockquoteSetextReplace2,""),a=this.blockquote(o)
;s[s.length-1]=a;let u=o.substring(a.raw.length).replace(/^\n/,""),c=u?u.split("\n").length:0,p=c?e.slice(0,-c):e
;if(p.length>0&&(n=`${n}\n${p.join("\n")}`),r=r.substring(0,r.length-t.text.length)+a.text,e=e.slice(p.length),
e.length>0&&this.rules.other.blockquoteStart.test(e[0]))continue;break}if("list"===h?.type){
let t=h,i=t.raw+"\n"+e.join("\n"),o=this.list(i);s[s.length-1]=o
;let a=o.raw.length>t.raw.length?i.slice(t.raw.length+1,o.raw.length).split("\n").length:0;if(a>0){
let t=e.slice(0,a).join("\n");n=`${n}\n${t}`,r=`${r}\n${t}`}
if(e=e.slice(a),e.length>0&&!this.rules.other.blockquoteStart.test(e[0]))break;continue}}return{type:"blockquote",raw:n,
tokens:s,text:r}}}list(e){let t=this.rules.block.list.exec(e);if(t){
if(!this.options.pedantic&&"text"===this.lexer.state.lastToken?.type&&!this.rules.other.listInterruptsParagraph.test(e))return
;let n=e,r=()=>n.length-e.length,s=t[1].trim(),i=s.length>1,o={type:"list",raw:"",ordered:i,start:i?+s.slice(0,-1):"",
loose:!1,items:[]};s=i?`\\d{1,9}\\${s.slice(-1)}`:`\\${s}`,this.options.pedantic&&(s=i?s:"[*+-]")
;let a=this.rules.other.listItemRegex(s),u=!1;for(;e;){let s=!1,i=""
;if(!(t=a.exec(e))||this.rules.block.hr.test(e))break;let c=r();e=e.substring(t[0].length)
;let h=t[2].split("\n",1)[0],p=t[1].length,d=this.options.pedantic?Ne(h,p):h.replace(this.rules.other.leadingSpaceTab,e=>Ne(e,p)),f=e.split("\n",1)[0],g=!d.trim(),m=0
;if(this.options.pedantic?(m=2,i=d.trimStart()):g?m=p+1:(m=d.search(this.rules.other.nonSpaceChar),m=m>4?1:m,
i=d.slice(m),m+=p),g&&this.rules.other.blankLine.test(f)&&(e=e.substring(f.length+1),s=!0),!s){
let t=this.rules.other.nextBulletRegex(m),n=this.rules.other.hrRegex(m),r=this.rules.other.fencesBeginRegex(m),s=this.options.pedantic?this.rules.other.pedanticHeadingBeginRegex(m):this.rules.other.headingBeginRegex(m),o=this.rules.other.htmlBeginRegex(m),a=this.rules.other.blockquoteBeginRegex(m),u=!1
;for(;e;){let c,h=e.split("\n",1)[0]
;if(f=h,this.options.pedantic?(f=f.replace(this.rules.other.listReplaceNesting,"  "),
c=f):c=f.replace(this.rules.other.leadingSpaceTab,e=>Ne(e)),
r.test(f)||s.test(f)||o.test(f)||a.test(f)||t.test(f)||n.test(f))break
;if(c.search(this.rules.other.nonSpaceChar)>=m||!f.trim())i+="\n"+c.slice(m),u=!1;else{if(g)break;let e=d
;if(!this.options.pedantic&&!i.includes("\n")&&!d.includes("\t")){let t
;for(;!n.test(e)&&(t=this.rules.other.nestedBlockMarker.exec(e));)e=e.slice(t[0].length);if(!e.trim())break}
if(e.replace(this.rules.other.tabCharGlobal,"    ").search(this.rules.other.nonSpaceChar)>=4||r.test(e)||s.test(e)||o.test(e)||n.test(e))break
;if(!this.options.pedantic&&!u){let e=d.replace(this.rules.other.nestedContainerMarkers,"")
;if(this.rules.block.fences.test(e)||this.rules.block.heading.test(e)||this.rules.block.hr.test(e))break}
i+="\n"+(!this.options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(f)&&this.rules.block.lheading.test(`${d}\n${f}`)?`    ${c.replace(/^ {0,3}/,"")}`:f),
u=!0}g=!f.trim(),e=e.substring(h.length+1),d=c.slice(m)}}let b=n.slice(c,r())
;o.loose||(u?o.loose=!0:this.rules.other.doubleBlankLine.test(b)&&(u=!0)),o.items.push({type:"list_item",raw:b,
task:!!this.options.gfm&&this.rules.other.listIsTask.test(i),loose:!1,text:i,tokens:[]})}let c=o.items.at(-1)
;if(!c)return;c.raw=c.raw.trimEnd(),c.text=c.text.trimEnd(),o.raw=n.slice(0,r()).trimEnd();let h=[]
;for(let e of o.items)if(this.lexer.state.top=!1,h.push(this.lexer.inlineQueue.length),
e.tokens=this.lexer.blockTokens(e.text,[]),!o.loose){
let t=e.tokens.filter(e=>"space"===e.type),n=t.length>0&&t.some(e=>this.rules.other.anyLine.test(e.raw));o.loose=n}
for(let e=0;e<o.items.length;e++){let t=o.items[e],n=t.tokens[0]
;if(!t.task||"text"!==n?.type&&"paragraph"!==n?.type)t.task&&(t.task=!1);else{
t.text=t.text.replace(this.rules.other.listReplaceTask,""),n.raw=n.raw.replace(this.rules.other.listReplaceTask,""),
n.text=n.text.replace(this.rules.other.listReplaceTask,"");let r=this.lexer.inlineQueue
;for(let t=h[e];t<r.length;t++)if(r[t].tokens===n.tokens){r[t].src=r[t].src.replace(this.rules.other.listReplaceTask,"")
;break}let s=this.rules.other.listTaskCheckbox.exec(t.raw);if(s){let e={type:"checkbox",raw:s[0]+" ",
checked:"[ ]"!==s[0]}
;t.checked=e.checked,o.loose?t.tokens[0]&&["paragraph","text"].includes(t.tokens[0].type)&&"tokens"in t.tokens[0]&&t.tokens[0].tokens?(t.tokens[0].raw=e.raw+t.tokens[0].raw,
t.tokens[0].text=e.raw+t.tokens[0].text,t.tokens[0].tokens.unshift(e)):t.tokens.unshift({type:"paragraph",raw:e.raw,
text:e.raw,tokens:[e]}):t.tokens.unshift(e)}}}if(o.loose)for(let e of o.items){e.loose=!0
;for(let t of e.tokens)"text"===t.type&&(t.type="paragraph")}return o}}html(e){let t=this.rules.block.html.exec(e)
;if(t){if("paragraph"===this.lexer.state.lastToken?.type&&!this.rules.other.htmlBeginRegex(4).test(e))return
;let n=Se(t[0]);return{type:"html",block:!0,raw:n,pre:"pre"===t[1]||"script"===t[1]||"style"===t[1],text:n}}}def(e){
let t=this.rules.block.def.exec(e);if(t){if(!this.rules.other.startAngleBracket.test(t[2])&&-1!==Ae(t[2],"()"))return
;let e=Ce(t[1]),n=t[2]?t[2].replace(this.rules.other.hrefBrackets,"$1").replace(this.rules.inline.anyPunctuation,"$1"):"",r=t[3]?t[3].substring(1,t[3].length-1).replace(this.rules.inline.anyPunctuation,"$1"):t[3]
;return{type:"def",tag:e,raw:Re(t[0],"\n"),href:n,title:r}}}table(e){let t=this.rules.block.table.exec(e)
;if(!t||!this.rules.other.tableDelimiter.test(t[2]))return
;let n=ke(t[1]),r=t[2].replace(this.rules.other.tableAlignChars,"").split("|"),s=t[3]?.trim()?t[3].replace(this.rules.other.tableRowBlankLine,"").split("\n"):[],i={
type:"table",raw:Re(t[0],"\n"),header:[],align:[],rows:[]};if(n.length===r.length){
for(let e of r)this.rules.other.tableAlignRight.test(e)?i.align.push("right"):this.rules.other.tableAlignCenter.test(e)?i.align.push("center"):this.rules.other.tableAlignLeft.test(e)?i.align.push("left"):i.align.push(null)
;for(let e=0;e<n.length;e++)i.header.push({text:n[e],tokens:this.lexer.inline(n[e]),header:!0,align:i.align[e]})
;for(let e of s)i.rows.push(ke(e,i.header.length).map((e,t)=>({text:e,tokens:this.lexer.inline(e),header:!1,
align:i.align[t]})));return i}}lheading(e){let t=this.rules.block.lheading.exec(e);if(t){let e=t[1].trim();return{
type:"heading",raw:Re(t[0],"\n"),depth:"="===t[2].charAt(0)?1:2,text:e,tokens:this.lexer.inline(e)}}}paragraph(e){
let t=this.rules.block.paragraph.exec(e);if(t){let e="\n"===t[1].charAt(t[1].length-1)?t[1].slice(0,-1):t[1];return{
type:"paragraph",raw:t[0],text:e,tokens:this.lexer.inline(e)}}}text(e){let t=this.rules.block.text.exec(e);if(t)return{
type:"text",raw:t[0],text:t[0],tokens:this.lexer.inline(t[0])}}escape(e){if(92!==e.charCodeAt(0))return
;let t=this.rules.inline.escape.exec(e);return t?{type:"escape",raw:t[0],text:t[1]}:void 0}tag(e){
if(60!==e.charCodeAt(0))return;let t=this.rules.inline.tag.exec(e)
;return t?(!this.lexer.state.inLink&&this.rules.other.startATag.test(t[0])?this.lexer.state.inLink=!0:this.lexer.state.inLink&&this.rules.other.endATag.test(t[0])&&(this.lexer.state.inLink=!1),
!this.lexer.state.inRawBlock&&this.rules.other.startPreScriptTag.test(t[0])?this.lexer.state.inRawBlock=!0:this.lexer.state.inRawBlock&&this.rules.other.endPreScriptTag.test(t[0])&&(this.lexer.state.inRawBlock=!1),
{type:"html",raw:t[0],inLink:this.lexer.state.inLink,inRawBlock:this.lexer.state.inRawBlock,block:!1,text:t[0]}):void 0}
link(e){if(!1===this.lexer.state.linkParenPossible)return;let t=e.charCodeAt(0);if(91!==t&&33!==t)return
;let n=this.rules.inline.link.exec(e);if(n){let t="!"===n[0].charAt(0)?2:1
;if(!this.options.pedantic&&De(e,n[1],t,this.rules))return;let r=n[2].trim()
;if(!this.options.pedantic&&this.rules.other.startAngleBracket.test(r)){
if(!this.rules.other.endAngleBracket.test(r))return;let e=Re(r.slice(0,-1),"\\");if((r.length-e.length)%2==0)return
}else{let e=Ae(n[2],"()");if(-2===e)return;if(e>-1){let t=(0===n[0].indexOf("!")?5:4)+n[1].length+e
;n[2]=n[2].substring(0,e),n[0]=n[0].substring(0,t).trim(),n[3]=""}}let s=Re(n[0].slice(0,-1),"\\")
;if((n[0].length-s.length)%2==0)return;let i=n[2],o="";if(this.options.pedantic){
let e=this.rules.other.pedanticHrefTitle.exec(i);e&&(i=e[1],o=e[3])}else o=n[3]?n[3].slice(1,-1):"";return i=i.trim(),
this.rules.other.startAngleBracket.test(i)&&(i=this.options.pedantic&&!this.rules.other.endAngleBracket.test(r)?i.slice(1):i.slice(1,-1)),
Oe(n,{href:i&&i.replace(this.rules.inline.anyPunctuation,"$1"),title:o&&o.replace(this.rules.inline.anyPunctuation,"$1")
},n[0],this.lexer,this.rules)}}reflink(e,t){let n,r=e.charCodeAt(0)
;if((91===r||33===r)&&((n=this.rules.inline.reflink.exec(e))||(n=this.rules.inline.nolink.exec(e)))){
let r="!"===n[0].charAt(0)?2:1;if(!this.options.pedantic&&De(e,n[1],r,this.rules))return;let s=t[Ce(n[2]||n[1])];if(!s){
let e=n[0].charAt(0);return{type:"text",raw:e,text:e}}return Oe(n,s,n[0],this.lexer,this.rules)}}emStrong(e,t,n=""){
let r=this.rules.inline.emStrongLDelim.exec(e);if(!r||!r[1]&&!r[2]&&!r[3]&&!r[4])return
;let s=r[0][0],i=n===s,o=t.length-e.length,a=o;for(;!this.options.pedantic&&a>0&&t[a-1]===s;)a--
;let u=[...t.slice(Math.max(0,a-2),a)].at(-1)??"",c="*"===u||"_"===u||!!this.rules.inline.punctuation.exec(u);a<o&&(n=u)
;let h=a<o?c:"*"===n||"_"===n||!!this.rules.inline.punctuation.exec(n)
;if(r[4]&&n.match(this.rules.other.unicodeAlphaNumeric))return;let p=r[1]||r[3]||"";if(!p||!n||h){
let n,h,d=[...r[0]].length-1,f=d,g=0,m=o-a+d,b=!(this.options.pedantic||!u.trim()||!p&&("*"!==s||c))
;if("*"!==s&&"_"!==s)return
;let w="*"===s?this.rules.inline.emStrongRDelimAst:this.rules.inline.emStrongRDelimUnd,x=Ee(this,t,s),y=t.length-e.length+d
;if(x<y)return;t=t.slice(-1*e.length+d);let v=x-y;for(w.lastIndex=0;null!==(r=w.exec(t))&&!(r.index>v);){
if(n=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!n)continue;if(h=[...n].length,r[3]||r[4]){f+=h;continue}
if((r[5]||r[6]||b)&&m%3&&!((m+h)%3)){if(i&&(r[5]||r[6]))break;g+=h;continue}if(f-=h,f>0)continue;h=Math.min(h,h+f+g)
;let t=[...r[0]][0].length,s=e.slice(0,d+r.index+t+h);if(Math.min(d,h)%2){let e=s.slice(1,-1);return{type:"em",raw:s,
text:e,tokens:this.lexer.inlineTokens(e)}}let o=s.slice(2,-2);return{type:"strong",raw:s,text:o,
tokens:this.lexer.inlineTokens(o)}}}}codespan(e){if(96!==e.charCodeAt(0))return;let t=this.rules.inline.code.exec(e)
;if(t){
let e=t[2].replace(this.rules.other.newLineCharGlobal," "),n=this.rules.other.nonSpaceChar.test(e),r=this.rules.other.startingSpaceChar.test(e)&&this.rules.other.endingSpaceChar.test(e)
;return n&&r&&(e=e.substring(1,e.length-1)),{type:"codespan",raw:t[0],text:e}}}br(e){let t=e.charCodeAt(0)
;if(32!==t&&92!==t&&10!==t)return;let n=this.rules.inline.br.exec(e);return n?{type:"br",raw:n[0]}:void 0}del(e,t,n=""){
if(126!==e.charCodeAt(0))return;let r=this.rules.inline.delLDelim.exec(e)
;if(r&&(!r[1]||!n||this.rules.inline.punctuation.exec(n))){
let n,s,i=[...r[0]].length-1,o=i,a=this.rules.inline.delRDelim,u=_e(this,t),c=t.length-e.length+i;if(u<c)return
;t=t.slice(-1*e.length+i);let h=u-c;for(a.lastIndex=0;null!==(r=a.exec(t))&&!(r.index>h);){
if(n=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!n||(s=[...n].length,s!==i))continue;if(r[3]||r[4]){o+=s;continue}if(o-=s,
o>0)continue;s=Math.min(s,s+o);let t=[...r[0]][0].length,a=e.slice(0,i+r.index+t+s),u=a.slice(i,-i);return{type:"del",
raw:a,text:u,tokens:this.lexer.inlineTokens(u)}}}}autolink(e){if(60!==e.charCodeAt(0))return
;let t=this.rules.inline.autolink.exec(e);if(t){let e,n;return"@"===t[2]?(e=t[1],n="mailto:"+e):(e=t[1],n=e),{
type:"link",raw:t[0],text:e,href:n,autolink:!0,tokens:[{type:"text",raw:e,text:e}]}}}url(e){let t
;if(t=this.rules.inline.url.exec(e)){let e,n;if("@"===t[2])e=t[0],n="mailto:"+e;else{let r;do{r=t[0],
t[0]=this.rules.inline._backpedal.exec(t[0])?.[0]??""}while(r!==t[0]);e=t[0],n="www."===t[1]?"http://"+t[0]:t[0]}return{
type:"link",raw:t[0],text:e,href:n,autolink:!0,tokens:[{type:"text",raw:e,text:e}]}}}inlineText(e){
let t=this.rules.inline.text.exec(e);if(t){let e=this.lexer.state.inRawBlock;return{type:"text",raw:t[0],
text:e?t[0]:(n=t[0],h.numericCharacterReference.test(n)?n.replace(h.numericCharacterReferenceOrAmpersand,(e,t,n)=>{
if(void 0===t&&void 0===n)return"&amp;";let r=void 0===t?Number.parseInt(n,16):Number.parseInt(t,10)
;return 0===r||r>1114111||r>=55296&&r<=57343?"�":38===r?"&amp;":String.fromCodePoint(r)}):n),escaped:e}}var n}
},Me=class l{tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],
this.tokens.links=Object.create(null),this.options=e||s,this.options.tokenizer=this.options.tokenizer||new Le,
this.tokenizer=this.options.tokenizer,this.tokenizer.options=this.options,this.tokenizer.lexer=this,this.inlineQueue=[],
this.state={inLink:!1,inRawBlock:!1,linkEmitted:!1,linkParenPossible:!0,top:!0};let t={other:h,block:me.normal,
inline:be.normal};this.options.pedantic?(t.block=me.pedantic,t.inline=be.pedantic):this.options.gfm&&(t.block=me.gfm,
this.options.breaks?t.inline=be.breaks:t.inline=be.gfm),this.tokenizer.rules=t}static get rules(){return{block:me,
inline:be}}static lex(e,t){return new l(t).lex(e)}static lexInline(e,t){return new l(t).inlineTokens(e)}lex(e){
e=e.replace(h.carriageReturn,"\n"),this.blockTokens(e,this.tokens);for(let e=0;e<this.inlineQueue.length;e++){
let t=this.inlineQueue[e];this.state.inRawBlock=!1,this.inlineTokens(t.src,t.tokens)}return this.inlineQueue=[],
this.tokens}blockTokens(e,t=[],n=!1){this.tokenizer.lexer=this;let r=this.state.lastToken
;this.options.pedantic&&(e=e.replace(h.tabCharGlobal,"    ").replace(h.spaceLine,""))
;let s,i=1/0,o=this.options.gfm&&!this.options.pedantic&&this.tokenizer.paragraph===Le.prototype.paragraph;for(;e;){
if(!(e.length<i)){this.infiniteLoopError(e.charCodeAt(0));break}let r;if(i=e.length,this.state.lastToken=t.at(-1),
this.options.extensions?.block?.some(n=>!!(r=n.call({lexer:this},e,t))&&(e=e.substring(r.raw.length),t.push(r),
!0)))continue;if(r=this.tokenizer.space(e)){e=e.substring(r.raw.length);let n=t.at(-1)
;1===r.raw.length&&void 0!==n?n.raw+="\n":t.push(r);continue}if(r=this.tokenizer.code(e)){e=e.substring(r.raw.length)
;let n=t.at(-1);"paragraph"===n?.type||"text"===n?.type?(n.raw+=(n.raw.endsWith("\n")?"":"\n")+r.raw,
n.text+="\n"+r.text,this.inlineQueue.at(-1).src=n.text):t.push(r);continue}if(r=this.tokenizer.fences(e)){
e=e.substring(r.raw.length),t.push(r);continue}if(r=this.tokenizer.heading(e)){e=e.substring(r.raw.length),t.push(r)
;continue}if(r=this.tokenizer.hr(e)){e=e.substring(r.raw.length),t.push(r);continue}if(r=this.tokenizer.blockquote(e)){
e=e.substring(r.raw.length),t.push(r);continue}if(r=this.tokenizer.list(e)){e=e.substring(r.raw.length),t.push(r)
;continue}if(r=this.tokenizer.html(e)){e=e.substring(r.raw.length),t.push(r);continue}if(r=this.tokenizer.def(e)){
e=e.substring(r.raw.length);let n=t.at(-1)
;"paragraph"===n?.type||"text"===n?.type?(n.raw+=(n.raw.endsWith("\n")?"":"\n")+r.raw,n.text+="\n"+r.raw,
this.inlineQueue.at(-1).src=n.text):(this.tokens.links[r.tag]||(this.tokens.links[r.tag]={href:r.href,title:r.title}),
t.push(r));continue}if(r=this.tokenizer.table(e)){e=e.substring(r.raw.length),t.push(r);continue}
if(r=this.tokenizer.lheading(e)){e=e.substring(r.raw.length),t.push(r);continue}let a=e
;if(this.options.extensions?.startBlock){let t,n=1/0,r=e.slice(1);this.options.extensions.startBlock.forEach(e=>{
t=e.call({lexer:this},r),"number"==typeof t&&t>=0&&(n=Math.min(n,t))}),n<1/0&&n>=0&&(a=e.substring(0,n+1))}
if(this.state.top&&(r=this.tokenizer.paragraph(a))){let i=t.at(-1)
;(n||i===s&&o)&&"paragraph"===i?.type?(i.raw+=(i.raw.endsWith("\n")?"":"\n")+r.raw,i.text+="\n"+r.text,
this.inlineQueue.pop(),this.inlineQueue.at(-1).src=i.text,s=i):(t.push(r),s=r),n=a.length!==e.length,
e=e.substring(r.raw.length);continue}if(r=this.tokenizer.text(e)){e=e.substring(r.raw.length);let n=t.at(-1)
;"text"===n?.type?(n.raw+=(n.raw.endsWith("\n")?"":"\n")+r.raw,n.text+="\n"+r.text,this.inlineQueue.pop(),
this.inlineQueue.at(-1).src=n.text):t.push(r);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}
return this.state.top=!0,this.state.lastToken=r,t}inline(e,t=[]){return this.inlineQueue.push({src:e,tokens:t}),t}
linkInText(e){if(!e.includes("["))return!1;let t=this.tokenizer.rules.inline.link
;for(let n of e.matchAll(this.tokenizer.rules.inline.blockSkip))if(t.test(n[0])&&"!"!==e.charAt(n.index-1))return!0
;for(let t of e.matchAll(this.tokenizer.rules.inline.reflinkSearch)){let e=t[0],n=e.lastIndexOf("[")
;if("!"!==e.charAt(0)&&Object.hasOwn(this.tokens.links,Ce(e.slice(n+1,-1)))&&!(n>1&&this.linkInText(e.slice(1,n-1))))return!0
}return!1}inlineTokens(e,t=[]){this.tokenizer.lexer=this;let n=this.state.linkParenPossible
;this.state.linkParenPossible=e.includes(")");try{return this.#e(e,t)}finally{this.state.linkParenPossible=n}}#e(e,t){
let n=e.includes("*")||e.includes("_")||e.includes("~"),r=n||this.options.hooks?.emStrongMask||this.tokenizer.emStrong!==Le.prototype.emStrong||this.tokenizer.del!==Le.prototype.del?this.#t(e):e
;if(!n)return this.#n(e,r,t);!function(e,t){let n=Ie(t),r=Te.get(e);r?r.push(n):Te.set(e,[n])}(this.tokenizer,r);try{
return this.#n(e,r,t)}finally{!function(e){let t=Te.get(e);t&&(t.pop(),0===t.length&&Te.delete(e))}(this.tokenizer)}}
#n(e,t,n){let r=!1,s="",i=1/0;for(;e;){if(!(e.length<i)){this.infiniteLoopError(e.charCodeAt(0));break}let o
;if(i=e.length,r||(s=""),r=!1,this.options.extensions?.inline?.some(t=>!!(o=t.call({lexer:this
},e,n))&&(e=e.substring(o.raw.length),n.push(o),!0)))continue;if(o=this.tokenizer.escape(e)){
e=e.substring(o.raw.length),n.push(o);continue}if(o=this.tokenizer.tag(e)){e=e.substring(o.raw.length),n.push(o)
;continue}if(o=this.tokenizer.link(e)){e=e.substring(o.raw.length),n.push(o);continue}
if(o=this.tokenizer.reflink(e,this.tokens.links)){e=e.substring(o.raw.length);let t=n.at(-1)
;"text"===o.type&&"text"===t?.type?(t.raw+=o.raw,t.text+=o.text):n.push(o);continue}let a=e[0];if("*"===a||"_"===a){
let i=t.length-e.length;if(Ee(this.tokenizer,t,a)<=i){let t=1;for(;t<e.length&&e.charCodeAt(t)===a.charCodeAt(0);)t++
;let i=e.substring(0,t),o=n.at(-1);"text"!==o?.type||o.escaped?n.push({type:"text",raw:i,text:i,escaped:!1}):(o.raw+=i,
o.text+=i),e=e.substring(t),s=a,r=!0;continue}}else if("~"===a){let i=t.length-e.length;if(_e(this.tokenizer,t)<=i){
let t=1;for(;t<e.length&&126===e.charCodeAt(t);)t++;let i=e.substring(0,t),o=n.at(-1)
;"text"!==o?.type||o.escaped?n.push({type:"text",raw:i,text:i,escaped:!1}):(o.raw+=i,o.text+=i),e=e.substring(t),s=a,
r=!0;continue}}if(o=this.tokenizer.emStrong(e,t,s)){e=e.substring(o.raw.length),n.push(o);continue}
if(o=this.tokenizer.codespan(e)){e=e.substring(o.raw.length),n.push(o);continue}if(o=this.tokenizer.br(e)){
e=e.substring(o.raw.length),n.push(o);continue}if(o=this.tokenizer.del(e,t,s)){e=e.substring(o.raw.length),n.push(o)
;continue}if(o=this.tokenizer.autolink(e)){e=e.substring(o.raw.length),n.push(o);continue}
if(!this.state.inLink&&(o=this.tokenizer.url(e))){e=e.substring(o.raw.length),n.push(o);continue}let u=e
;if(this.options.extensions?.startInline){let t,n=1/0,r=e.slice(1);this.options.extensions.startInline.forEach(e=>{
t=e.call({lexer:this},r),"number"==typeof t&&t>=0&&(n=Math.min(n,t))}),n<1/0&&n>=0&&(u=e.substring(0,n+1))}
if(o=this.tokenizer.inlineText(u)){e=e.substring(o.raw.length),"_"!==o.raw.slice(-1)&&(s=o.raw.slice(-1)),r=!0
;let t=n.at(-1);"text"===t?.type?(t.raw+=o.raw,t.text+=o.text):n.push(o);continue}if(e){
this.infiniteLoopError(e.charCodeAt(0));break}}return n}#r(e){
let t,{blockSkip:n,tag:r,autolink:s}=this.tokenizer.rules.inline,i="",o=0;for(n.lastIndex=0;t=n.exec(e);){
let a=t.index+(t[2]?t[2].length:0),u=t.index+t[0].length;if("<"===e.charAt(a)){let t=e.slice(a),i=r.exec(t)||s.exec(t)
;if(!i){n.lastIndex=a+1;continue}u=a+i[0].length,n.lastIndex=u}i+=e.slice(o,a)+"["+"a".repeat(u-a-2)+"]",o=u}
return i+e.slice(o)}#t(e){let t=e;if(this.tokens.links&&e.includes("[")){
let e=this.tokenizer.rules.inline.reflinkSearch,n=t=>{let r=t.lastIndexOf("[")
;if(!Object.hasOwn(this.tokens.links,Ce(t.slice(r+1,-1))))return t;if(r>1&&"!"!==t.charAt(0)){let s=t.slice(1,r-1)
;if(this.linkInText(s))return"["+s.replace(e,n)+"]["+"a".repeat(t.length-r-2)+"]"}return"["+"a".repeat(t.length-2)+"]"}
;t=t.replace(e,n)}
return t=t.replace(this.tokenizer.rules.inline.anyPunctuationOutsideCode,(e,t,n)=>n?"+".repeat(e.length):t?t+e.slice(t.length,-t.length).replace(/`/g,"+")+t:e),
t=this.#r(t),t=this.options.hooks?.emStrongMask?.call({lexer:this},t)??t,t}infiniteLoopError(e){
let t="Infinite loop on byte: "+e;if(!this.options.silent)throw new Error(t);console.error(t)}},Be=class{options;parser
;constructor(e){this.options=e||s}space(e){return""}code({text:e,lang:t,escaped:n}){
let r=(t||"").match(h.notSpaceStart)?.[0],s=e?e.replace(h.endingNewline,"")+"\n":""
;return r?'<pre><code class="language-'+ye(r)+'">'+(n?s:ye(s,!0))+"</code></pre>\n":"<pre><code>"+(n?s:ye(s,!0))+"</code></pre>\n"
}blockquote({tokens:e}){return`<blockquote>\n${this.parser.parse(e)}</blockquote>\n`}html({text:e}){return e}def(e){
return""}heading({tokens:e,depth:t}){return`<h${t}>${this.parser.parseInline(e)}</h${t}>\n`}hr(e){return"<hr>\n"}
list(e){let t=e.ordered,n=e.start,r="";for(let t=0;t<e.items.length;t++){let n=e.items[t];r+=this.listitem(n)}
let s=t?"ol":"ul";return"<"+s+(t&&1!==n?' start="'+n+'"':"")+">\n"+r+"</"+s+">\n"}listitem(e){
return`<li>${this.parser.parse(e.tokens)}</li>\n`}checkbox({checked:e}){
return"<input "+(e?'checked="" ':"")+'disabled="" type="checkbox"> '}paragraph({tokens:e}){
return`<p>${this.parser.parseInline(e)}</p>\n`}table(e){let t="",n=""
;for(let t=0;t<e.header.length;t++)n+=this.tablecell(e.header[t]);t+=this.tablerow({text:n});let r=""
;for(let t=0;t<e.rows.length;t++){let s=e.rows[t];n="";for(let e=0;e<s.length;e++)n+=this.tablecell(s[e])
;r+=this.tablerow({text:n})}return r&&(r=`<tbody>${r}</tbody>`),"<table>\n<thead>\n"+t+"</thead>\n"+r+"</table>\n"}
tablerow({text:e}){return`<tr>\n${e}</tr>\n`}tablecell(e){let t=this.parser.parseInline(e.tokens),n=e.header?"th":"td"
;return(e.align?`<${n} align="${e.align}">`:`<${n}>`)+t+`</${n}>\n`}strong({tokens:e}){
return`<strong>${this.parser.parseInline(e)}</strong>`}em({tokens:e}){return`<em>${this.parser.parseInline(e)}</em>`}
codespan({text:e}){return`<code>${ye(e,!0)}</code>`}br(e){return"<br>"}del({tokens:e}){
return`<del>${this.parser.parseInline(e)}</del>`}link({href:e,title:t,text:n,tokens:r,autolink:s}){
let i=s?ye(n,!0):this.parser.parseInline(r),o=ve(e);if(null===o)return i;let a='<a href="'+(e=ye(o,s))+'"'
;return t&&(a+=' title="'+ye(t)+'"'),a+=">"+i+"</a>",a}image({href:e,title:t,text:n,tokens:r}){
r&&(n=this.parser.parseInline(r,this.parser.textRenderer));let s=ve(e);if(null===s)return ye(n)
;let i=`<img src="${ye(e=s)}" alt="${ye(n)}"`;return t&&(i+=` title="${ye(t)}"`),i+=">",i}text(e){
return"tokens"in e&&e.tokens?this.parser.parseInline(e.tokens):"escaped"in e&&e.escaped?e.text:ye(e.text)}},Pe=class{
parser;strong({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}em({text:e,tokens:t}){
return t?this.parser.parseInline(t,this):e}codespan({text:e}){return e}del({text:e,tokens:t}){
return t?this.parser.parseInline(t,this):e}html({text:e}){return e}text({text:e}){return e}link({text:e,tokens:t}){
return t?this.parser.parseInline(t,this):e}image({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}br(){
return"\n"}checkbox({raw:e}){return e}},qe=class l{options;renderer;textRenderer;constructor(e){this.options=e||s,
this.options.renderer=this.options.renderer||new Be,this.renderer=this.options.renderer,
this.renderer.options=this.options,this.renderer.parser=this,this.textRenderer=new Pe,this.textRenderer.parser=this}
static parse(e,t){return new l(t).parse(e)}static parseInline(e,t){return new l(t).parseInline(e)}parse(e){
this.renderer.parser=this;let t="";for(let n=0;n<e.length;n++){let r=e[n]
;if(this.options.extensions?.renderers?.[r.type]){let e=r,n=this.options.extensions.renderers[e.type].call({parser:this
},e)
;if(!1!==n||!["space","hr","heading","code","table","blockquote","list","checkbox","html","def","paragraph","text"].includes(e.type)){
t+=!1===n?"":n??"";continue}}let s=r;switch(s.type){case"space":t+=this.renderer.space(s);break;case"hr":
t+=this.renderer.hr(s);break;case"heading":t+=this.renderer.heading(s);break;case"code":t+=this.renderer.code(s);break
;case"table":t+=this.renderer.table(s);break;case"blockquote":t+=this.renderer.blockquote(s);break;case"list":
t+=this.renderer.list(s);break;case"checkbox":t+=this.renderer.checkbox(s);break;case"html":t+=this.renderer.html(s)
;break;case"def":t+=this.renderer.def(s);break;case"paragraph":t+=this.renderer.paragraph(s);break;case"text":
t+=this.renderer.text(s);break;default:{let e='Token with "'+s.type+'" type was not found.'
;if(this.options.silent)return console.error(e),"";throw new Error(e)}}}return t}parseInline(e,t=this.renderer){
this.renderer.parser=this;let n="";for(let r=0;r<e.length;r++){let s=e[r]
;if(this.options.extensions?.renderers?.[s.type]){let e=this.options.extensions.renderers[s.type].call({parser:this},s)
;if(!1!==e||!["escape","html","link","image","checkbox","strong","em","codespan","br","del","text"].includes(s.type)){
n+=!1===e?"":e??"";continue}}let i=s;switch(i.type){case"escape":case"text":n+=t.text(i);break;case"html":n+=t.html(i)
;break;case"link":n+=t.link(i);break;case"image":n+=t.image(i);break;case"checkbox":n+=t.checkbox(i);break;case"strong":
n+=t.strong(i);break;case"em":n+=t.em(i);break;case"codespan":n+=t.codespan(i);break;case"br":n+=t.br(i);break
;case"del":n+=t.del(i);break;default:{let e='Token with "'+i.type+'" type was not found.'
;if(this.options.silent)return console.error(e),"";throw new Error(e)}}}return n}},je=class{options;block
;constructor(e){this.options=e||s}
static passThroughHooks=new Set(["preprocess","postprocess","processAllTokens","emStrongMask"])
;static passThroughHooksRespectAsync=new Set(["preprocess","postprocess","processAllTokens"]);preprocess(e){return e}
postprocess(e){return e}processAllTokens(e){return e}emStrongMask(e){return e}provideLexer(e=this.block){
return e?Me.lex:Me.lexInline}provideParser(e=this.block){return e?qe.parse:qe.parseInline}};function ze(e,t){
if(Array.isArray(t))for(let n=0;n<t.length;n++)e.push(t[n]);else e.push(t)}var $e=class{defaults={async:!1,breaks:!1,
extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,walkTokens:null}
;options=this.setOptions;parse=this.parseMarkdown(!0);parseInline=this.parseMarkdown(!1);Parser=qe;Renderer=Be
;TextRenderer=Pe;Lexer=Me;Tokenizer=Le;Hooks=je;constructor(...e){this.use(...e)}walkTokens(e,t){let n=[]
;for(let r of e)switch(ze(n,t.call(this,r)),r.type){case"table":{let e=r
;for(let r of e.header)ze(n,this.walkTokens(r.tokens,t))
;for(let r of e.rows)for(let e of r)ze(n,this.walkTokens(e.tokens,t));break}case"list":{let e=r
;ze(n,this.walkTokens(e.items,t));break}default:{let e=r
;this.defaults.extensions?.childTokens?.[e.type]?this.defaults.extensions.childTokens[e.type].forEach(r=>{
let s=e[r].flat(1/0);ze(n,this.walkTokens(s,t))}):e.tokens&&ze(n,this.walkTokens(e.tokens,t))}}return n}use(...e){
let t=this.defaults.extensions||{renderers:Object.create(null),childTokens:Object.create(null)};return e.forEach(e=>{
let n={...e};if(n.async=this.defaults.async||n.async||!1,e.extensions&&(e.extensions.forEach(e=>{
if(!e.name)throw new Error("extension name required");if("renderer"in e){let n=t.renderers[e.name]
;t.renderers[e.name]=n?function(...t){let r=e.renderer.apply(this,t);return!1===r&&(r=n.apply(this,t)),r}:e.renderer}
if("tokenizer"in e){
if(!e.level||"block"!==e.level&&"inline"!==e.level)throw new Error("extension level must be 'block' or 'inline'")
;let n=t[e.level]
;n?n.unshift(e.tokenizer):t[e.level]=[e.tokenizer],e.start&&("block"===e.level?t.startBlock?t.startBlock.push(e.start):t.startBlock=[e.start]:"inline"===e.level&&(t.startInline?t.startInline.push(e.start):t.startInline=[e.start]))
}"childTokens"in e&&e.childTokens&&(t.childTokens[e.name]=e.childTokens)}),n.extensions=t),e.renderer){
let t=this.defaults.renderer||new Be(this.defaults);for(let n in e.renderer){
if(!(n in t))throw new Error(`renderer '${n}' does not exist`);if(["options","parser"].includes(n))continue
;let r=n,s=e.renderer[r],i=t[r];t[r]=(...e)=>{let n=s.apply(t,e);return!1===n&&(n=i.apply(t,e)),!1===n?"":n??""}}
n.renderer=t}if(e.tokenizer){let t=this.defaults.tokenizer||new Le(this.defaults);for(let n in e.tokenizer){
if(!(n in t))throw new Error(`tokenizer '${n}' does not exist`);if(["options","rules","lexer"].includes(n))continue
;let r=n,s=e.tokenizer[r],i=t[r];t[r]=(...e)=>{let n=s.apply(t,e);return!1===n&&(n=i.apply(t,e)),n}}n.tokenizer=t}
if(e.hooks){let t=this.defaults.hooks||new je;for(let n in e.hooks){
if(!(n in t))throw new Error(`hook '${n}' does not exist`);if(["options","block"].includes(n))continue
;let r=n,s=e.hooks[r],i=t[r];je.passThroughHooks.has(n)?t[r]=e=>{
if(t.options.async&&je.passThroughHooksRespectAsync.has(n))return(async()=>{let n=await s.call(t,e);return i.call(t,n)
})();let r=s.call(t,e);return i.call(t,r)}:t[r]=(...e)=>{if(t.options.async)return(async()=>{let n=await s.apply(t,e)
;return!1===n&&(n=await i.apply(t,e)),n})();let n=s.apply(t,e);return!1===n&&(n=i.apply(t,e)),n}}n.hooks=t}
if(e.walkTokens){let t=this.defaults.walkTokens,r=e.walkTokens;n.walkTokens=function(e){let n=[]
;return ze(n,r.call(this,e)),t&&ze(n,t.call(this,e)),n}}this.defaults={...this.defaults,...n}}),this}setOptions(e){
return this.defaults={...this.defaults,...e},this}lexer(e,t){return Me.lex(e,t??this.defaults)}parser(e,t){
return qe.parse(e,t??this.defaults)}parseMarkdown(e){return(t,n)=>{let r={...n},s={...this.defaults,...r
},i=this.onError(!!s.silent,!!s.async)
;if(!0===this.defaults.async&&!1===r.async)return i(new Error("marked(): The async option was set to true by an extension. Remove async: false from the parse options object to return a Promise."))
;if(typeof t>"u"||null===t)return i(new Error("marked(): input parameter is undefined or null"))
;if("string"!=typeof t)return i(new Error("marked(): input parameter is of type "+Object.prototype.toString.call(t)+", string expected"))
;if(s.hooks&&(s.hooks.options=s,s.hooks.block=e),s.async)return(async()=>{
let n=s.hooks?await s.hooks.preprocess(t):t,r=await(s.hooks?await s.hooks.provideLexer(e):e?Me.lex:Me.lexInline)(n,s),i=s.hooks?await s.hooks.processAllTokens(r):r
;s.walkTokens&&await Promise.all(this.walkTokens(i,s.walkTokens))
;let o=await(s.hooks?await s.hooks.provideParser(e):e?qe.parse:qe.parseInline)(i,s)
;return s.hooks?await s.hooks.postprocess(o):o})().catch(i);try{s.hooks&&(t=s.hooks.preprocess(t))
;let n=(s.hooks?s.hooks.provideLexer(e):e?Me.lex:Me.lexInline)(t,s);s.hooks&&(n=s.hooks.processAllTokens(n)),
s.walkTokens&&this.walkTokens(n,s.walkTokens);let r=(s.hooks?s.hooks.provideParser(e):e?qe.parse:qe.parseInline)(n,s)
;return s.hooks&&(r=s.hooks.postprocess(r)),r}catch(e){return i(e)}}}onError(e,t){return n=>{
if(n.message+="\nPlease report this to https://github.com/markedjs/marked.",e){
let e="<p>An error occurred:</p><pre>"+ye(n.message+"",!0)+"</pre>";return t?Promise.resolve(e):e}
if(t)return Promise.reject(n);throw n}}},Ue=new $e;function Je(e,t){return Ue.parse(e,t)}
Je.options=Je.setOptions=function(e){return Ue.setOptions(e),Je.defaults=Ue.defaults,i(Je.defaults),Je},
Je.getDefaults=r,Je.defaults=s,Je.use=function(...e){return Ue.use(...e),Je.defaults=Ue.defaults,i(Je.defaults),Je},
Je.walkTokens=function(e,t){return Ue.walkTokens(e,t)},Je.parseInline=Ue.parseInline,Je.Parser=qe,Je.parser=qe.parse,
Je.Renderer=Be,Je.TextRenderer=Pe,Je.Lexer=Me,Je.lexer=Me.lex,Je.Tokenizer=Le,Je.Hooks=je,Je.parse=Je;Je.options,
Je.setOptions,Je.walkTokens,Je.parseInline,qe.parse,Me.lex}};
