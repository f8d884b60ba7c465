"use strict";exports.id=9980,exports.ids=[9980],exports.modules={3171:((e,t,n)=>{const i=n(3706);function r(e){
for(e=e.replace(/[\x00-\x20]+/g,"");;){const t=e.indexOf("\x3c!--");if(-1===t)break;const n=e.indexOf("--\x3e",t+4)
;if(-1===n)break;e=e.substring(0,t)+e.substring(n+3)}return e}function s(e,t){
const n=(t=t||{}).allowedSchemes||["http","https","ftp","mailto","tel","sms"],i=!1!==t.allowProtocolRelative
;if("string"!=typeof e)return!1;const s=(e=r(e)).match(/^([a-zA-Z][a-zA-Z0-9.\-+]*):/)
;if(!s)return!!e.match(/^[/\\]{2}/)&&!i;const a=s[1].toLowerCase();return-1===n.indexOf(a)}e.exports=function(e){
const t={};return t.options=e||{},t.filterTag=t.options.filterTag||function(e){return(e=e.trim()).toLowerCase()},
t.string=function(e,t){return"string"!=typeof e&&("number"==typeof e||"boolean"==typeof e?e+="":e=""),e=e.trim(),
void 0!==t&&""===e&&(e=t),e},t.strings=function(e){return Array.isArray(e)?e.map(function(e){return t.string(e)}):[]},
t.integer=function(e,t,n,i){if(void 0===t&&(t=0),"number"==typeof e)e=Math.floor(e);else try{e=parseInt(e,10),
isNaN(e)&&(e=t)}catch(n){e=t}return"number"==typeof n&&e<n&&(e=n),"number"==typeof i&&e>i&&(e=i),e},
t.padInteger=function(e,t){let n=e+"";for(;n.length<t;)n="0"+n;return n},t.float=function(e,t,n,i){if(void 0===t&&(t=0),
"number"!=typeof e)try{e=parseFloat(e,10),isNaN(e)&&(e=t)}catch(n){e=t}return"number"==typeof n&&e<n&&(e=n),
"number"==typeof i&&e>i&&(e=i),e},t.naughtyHref=s,t.url=function(e,n,i){
return(e=t.string(e,n))===n?e:s(e=r(e))||null===(e=function(e){
if(e.match(/^(((https?|ftp):\/\/)|((mailto|tel|sms):)|#|([^/.]+)?\/|[^/.]+$)/))return e;if(e.match(/^[^/.]+\.[^/.]+/)){
return(i?"https://":"http://")+e}return null}(e))?n:e},t.select=function(e,n,i){if(e=t.string(e),!n||!n.length)return i
;let r;return"object"==typeof n[0]?(r=n.find(function(t){return null!==t.value&&void 0!==t.value&&t.value.toString()===e
}),null!=r?r.value:i):(r=n.find(function(t){return null!=t&&t.toString()===e}),void 0!==r?r:i)},t.boolean=function(e,n){
return!0===e||!1!==e&&((e=t.string(e,n))===n?void 0!==e&&e:""!==(e=e.toLowerCase().charAt(0))&&"n"!==e&&"0"!==e&&"f"!==e&&("t"===e||"y"===e||"1"===e))
},t.addBooleanFilterToCriteria=function(e,n,i,r){void 0===r&&(r=null);let s="object"==typeof e&&null!==e?e[n]:e
;s=void 0===s?r:s,s=t.booleanOrNull(s),null===s||(i[n]=!!s||{$ne:!0})},t.booleanOrNull=function(e,n){
return!0===e||!1===e||null===e?e:(e=t.string(e,n))===n?void 0===n?null:e:"null"===e?null:""!==(e=e.toLowerCase().charAt(0))&&"n"!==e&&"0"!==e&&"f"!==e&&("t"===e||"y"===e||"1"===e||("a"===e?null:n))
},t.date=function(e,n,r){let s;function a(){return void 0===n&&(n=i().format("YYYY-MM-DD")),n}if("string"==typeof e){
if(e.match(/\//)){
if(s=e.split("/"),2===s.length)return(r||new Date).getFullYear()+"-"+t.padInteger(s[0],2)+"-"+t.padInteger(s[1],2)
;if(3===s.length){if(s[2]<100){const e=r||new Date,t=e.getFullYear()%100,n=e.getFullYear()-t;let i=parseInt(s[2])+n
;i-e.getFullYear()>50&&(i-=100),s[2]=i}return t.padInteger(s[2],4)+"-"+t.padInteger(s[0],2)+"-"+t.padInteger(s[1],2)}
return a()}
if(e.match(/-/))return s=e.split("-"),2===s.length?(r||new Date).getFullYear()+"-"+t.padInteger(s[0],2)+"-"+t.padInteger(s[1],2):3===s.length?t.padInteger(s[0],4)+"-"+t.padInteger(s[1],2)+"-"+t.padInteger(s[2],2):a()
}try{
return null===e?a():(e=r||new Date(e),isNaN(e.getTime())?a():e.getFullYear()+"-"+t.padInteger(e.getMonth()+1,2)+"-"+t.padInteger(e.getDate(),2))
}catch(e){return a()}},t.formatDate=function(e){return i(e).format("YYYY-MM-DD")},t.time=function(e,n){
const r=(e=(e=t.string(e).toLowerCase()).trim()).match(/^(\d+)([:|.](\d+))?([:|.](\d+))?\s*(am|pm|AM|PM|a|p|A|M)?$/)
;if(r){let e=parseInt(r[1],10);const n=void 0!==r[3]?parseInt(r[3],10):0,i=void 0!==r[5]?parseInt(r[5],10):0
;let s=r[6]?r[6].toLowerCase():r[6];return s=s&&s.charAt(0),12===e&&"a"===s?e-=12:12===e&&"p"===s||"p"===s&&(e+=12),
24!==e&&"24"!==e||(e=0),t.padInteger(e,2)+":"+t.padInteger(n,2)+":"+t.padInteger(i,2)}
return void 0!==n?n:i().format("HH:mm")},t.formatTime=function(e){return i(e).format("HH:mm:ss")},t.tags=function(e,n){
if("string"==typeof e&&(e=e.split(/,\s*/)),!Array.isArray(e))return[]
;return e.map(e=>t.string(e)).map(n||t.filterTag).filter(e=>e.length>0)
},t.idRegExp=t.options.idRegExp||/^[A-Za-z0-9_]+$/,t.id=function(e,n){const i=t.string(e,n)
;return i===n||i.match(t.idRegExp)?i:n},t.ids=function(e){if(!Array.isArray(e))return[];return e.filter(function(e){
return void 0!==t.id(e)})},t},e.exports.naughtyHref=s}),3706:(function(e){e.exports=function(){
var e=1e3,t=6e4,n=36e5,i="millisecond",r="second",s="minute",a="hour",o="day",c="week",u="month",h="quarter",d="year",p="date",f="Invalid Date",g=/^(\d{4})[-/]?(\d{1,2})?[-/]?(\d{0,2})[Tt\s]*(\d{1,2})?:?(\d{1,2})?:?(\d{1,2})?[.:]?(\d+)?$/,m=/\[([^\]]+)]|YYYY|YY|M{1,4}|D{1,2}|d{1,4}|H{1,2}|h{1,2}|a|A|m{1,2}|s{1,2}|Z{1,2}|SSS/g,b={
name:"en",weekdays:"Sunday_Monday_Tuesday_Wednesday_Thursday_Friday_Saturday".split("_"),
months:"January_February_March_April_May_June_July_August_September_October_November_December".split("_"),
ordinal:function(e){var t=["th","st","nd","rd"],n=e%100;return"["+e+(t[(n-20)%10]||t[n]||t[0])+"]"}},x=function(e,t,n){
var i=String(e);return!i||i.length>=t?e:""+Array(t+1-i.length).join(n)+e},w={s:x,z:function(e){
var t=-e.utcOffset(),n=Math.abs(t),i=Math.floor(n/60),r=n%60;return(t<=0?"+":"-")+x(i,2,"0")+":"+x(r,2,"0")},
m:function e(t,n){if(t.date()<n.date())return-e(n,t)
;var i=12*(n.year()-t.year())+(n.month()-t.month()),r=t.clone().add(i,u),s=n-r<0,a=t.clone().add(i+(s?-1:1),u)
;return+(-(i+(n-r)/(s?r-a:a-r))||0)},a:function(e){return e<0?Math.ceil(e)||0:Math.floor(e)},p:function(e){return{M:u,
y:d,w:c,d:o,D:p,h:a,m:s,s:r,ms:i,Q:h}[e]||String(e||"").toLowerCase().replace(/s$/,"")},u:function(e){return void 0===e}
},k="en",R={};R[k]=b;var v="$isDayjsObject",S=function(e){return e instanceof I||!(!e||!e[v])},y=function e(t,n,i){var r
;if(!t)return k;if("string"==typeof t){var s=t.toLowerCase();R[s]&&(r=s),n&&(R[s]=n,r=s);var a=t.split("-")
;if(!r&&a.length>1)return e(a[0])}else{var o=t.name;R[o]=t,r=o}return!i&&r&&(k=r),r||!i&&k},A=function(e,t){
if(S(e))return e.clone();var n="object"==typeof t?t:{};return n.date=e,n.args=arguments,new I(n)},T=w;T.l=y,T.i=S,
T.w=function(e,t){return A(e,{locale:t.$L,utc:t.$u,x:t.$x,$offset:t.$offset})};var I=function(){function b(e){
this.$L=y(e.locale,null,!0),this.parse(e),this.$x=this.$x||e.x||{},this[v]=!0}var x=b.prototype
;return x.parse=function(e){this.$d=function(e){var t=e.date,n=e.utc;if(null===t)return new Date(NaN)
;if(T.u(t))return new Date;if(t instanceof Date)return new Date(t);if("string"==typeof t&&!/Z$/i.test(t)){
var i=t.match(g);if(i){var r=i[2]-1||0,s=(i[7]||"0").substring(0,3)
;return n?new Date(Date.UTC(i[1],r,i[3]||1,i[4]||0,i[5]||0,i[6]||0,s)):new Date(i[1],r,i[3]||1,i[4]||0,i[5]||0,i[6]||0,s)
}}return new Date(t)}(e),this.init()},x.init=function(){var e=this.$d;this.$y=e.getFullYear(),this.$M=e.getMonth(),
this.$D=e.getDate(),this.$W=e.getDay(),this.$H=e.getHours(),this.$m=e.getMinutes(),this.$s=e.getSeconds(),
this.$ms=e.getMilliseconds()},x.$utils=function(){return T},x.isValid=function(){return!(this.$d.toString()===f)},
x.isSame=function(e,t){var n=A(e);return this.startOf(t)<=n&&n<=this.endOf(t)},x.isAfter=function(e,t){
return A(e)<this.startOf(t)},x.isBefore=function(e,t){return this.endOf(t)<A(e)},x.$g=function(e,t,n){
return T.u(e)?this[t]:this.set(n,e)},x.unix=function(){return Math.floor(this.valueOf()/1e3)},x.valueOf=function(){
return this.$d.getTime()},x.startOf=function(e,t){var n=this,i=!!T.u(t)||t,h=T.p(e),f=function(e,t){
var r=T.w(n.$u?Date.UTC(n.$y,t,e):new Date(n.$y,t,e),n);return i?r:r.endOf(o)},g=function(e,t){
return T.w(n.toDate()[e].apply(n.toDate("s"),(i?[0,0,0,0]:[23,59,59,999]).slice(t)),n)
},m=this.$W,b=this.$M,x=this.$D,w="set"+(this.$u?"UTC":"");switch(h){case d:return i?f(1,0):f(31,11);case u:
return i?f(1,b):f(0,b+1);case c:var k=this.$locale().weekStart||0,R=(m<k?m+7:m)-k;return f(i?x-R:x+(6-R),b);case o:
case p:return g(w+"Hours",0);case a:return g(w+"Minutes",1);case s:return g(w+"Seconds",2);case r:
return g(w+"Milliseconds",3);default:return this.clone()}},x.endOf=function(e){return this.startOf(e,!1)},
x.$set=function(e,t){var n,c=T.p(e),h="set"+(this.$u?"UTC":""),f=(n={},n[o]=h+"Date",n[p]=h+"Date",n[u]=h+"Month",
n[d]=h+"FullYear",n[a]=h+"Hours",n[s]=h+"Minutes",n[r]=h+"Seconds",n[i]=h+"Milliseconds",
n)[c],g=c===o?this.$D+(t-this.$W):t;if(c===u||c===d){var m=this.clone().set(p,1);m.$d[f](g),m.init(),
this.$d=m.set(p,Math.min(this.$D,m.daysInMonth())).$d}else f&&this.$d[f](g);return this.init(),this},
x.set=function(e,t){return this.clone().$set(e,t)},x.get=function(e){return this[T.p(e)]()},x.add=function(i,h){
var p,f=this;i=Number(i);var g=T.p(h),m=function(e){var t=A(f);return T.w(t.date(t.date()+Math.round(e*i)),f)}
;if(g===u)return this.set(u,this.$M+i);if(g===d)return this.set(d,this.$y+i);if(g===o)return m(1);if(g===c)return m(7)
;var b=(p={},p[s]=t,p[a]=n,p[r]=e,p)[g]||1,x=this.$d.getTime()+i*b;return T.w(x,this)},x.subtract=function(e,t){
return this.add(-1*e,t)},x.format=function(e){var t=this,n=this.$locale();if(!this.isValid())return n.invalidDate||f
;var i=e||"YYYY-MM-DDTHH:mm:ssZ",r=T.z(this),s=this.$H,a=this.$m,o=this.$M,c=n.weekdays,u=n.months,h=n.meridiem,d=function(e,n,r,s){
return e&&(e[n]||e(t,i))||r[n].slice(0,s)},p=function(e){return T.s(s%12||12,e,"0")},g=h||function(e,t,n){
var i=e<12?"AM":"PM";return n?i.toLowerCase():i};return i.replace(m,function(e,i){return i||function(e){switch(e){
case"YY":return String(t.$y).slice(-2);case"YYYY":return T.s(t.$y,4,"0");case"M":return o+1;case"MM":
return T.s(o+1,2,"0");case"MMM":return d(n.monthsShort,o,u,3);case"MMMM":return d(u,o);case"D":return t.$D;case"DD":
return T.s(t.$D,2,"0");case"d":return String(t.$W);case"dd":return d(n.weekdaysMin,t.$W,c,2);case"ddd":
return d(n.weekdaysShort,t.$W,c,3);case"dddd":return c[t.$W];case"H":return String(s);case"HH":return T.s(s,2,"0")
;case"h":return p(1);case"hh":return p(2);case"a":return g(s,a,!0);case"A":return g(s,a,!1);case"m":return String(a)
;case"mm":return T.s(a,2,"0");case"s":return String(t.$s);case"ss":return T.s(t.$s,2,"0");case"SSS":
return T.s(t.$ms,3,"0");case"Z":return r}return null}(e)||r.replace(":","")})},x.utcOffset=function(){
return 15*-Math.round(this.$d.getTimezoneOffset()/15)},x.diff=function(i,p,f){
var g,m=this,b=T.p(p),x=A(i),w=(x.utcOffset()-this.utcOffset())*t,k=this-x,R=function(){return T.m(m,x)};switch(b){
case d:g=R()/12;break;case u:g=R();break;case h:g=R()/3;break;case c:g=(k-w)/6048e5;break;case o:g=(k-w)/864e5;break
;case a:g=k/n;break;case s:g=k/t;break;case r:g=k/e;break;default:g=k}return f?g:T.a(g)},x.daysInMonth=function(){
return this.endOf(u).$D},x.$locale=function(){return R[this.$L]},x.locale=function(e,t){if(!e)return this.$L
;var n=this.clone(),i=y(e,t,!0);return i&&(n.$L=i),n},x.clone=function(){return T.w(this.$d,this)},x.toDate=function(){
return new Date(this.valueOf())},x.toJSON=function(){return this.isValid()?this.toISOString():null},
x.toISOString=function(){return this.$d.toISOString()},x.toString=function(){return this.$d.toUTCString()},b
}(),C=I.prototype
;return A.prototype=C,[["$ms",i],["$s",r],["$m",s],["$H",a],["$W",o],["$M",u],["$y",d],["$D",p]].forEach(function(e){
C[e[1]]=function(t){return this.$g(t,e[0],e[1])}}),A.extend=function(e,t){return e.$i||(e(t,I,A),e.$i=!0),A},A.locale=y,
A.isDayjs=S,A.unix=function(e){return A(1e3*e)},A.en=R[k],A.Ls=R,A.p={},A}()}),11689:(function(e){var t,n;t=this,
n=function(){return function(e){function t(e){return" "===e||"\t"===e||"\n"===e||"\f"===e||"\r"===e}function n(t){
var n,i=t.exec(e.substring(m));if(i)return n=i[0],m+=n.length,n}
for(var i,r,s,a,o,c=e.length,u=/^[ \t\n\r\u000c]+/,h=/^[, \t\n\r\u000c]+/,d=/^[^ \t\n\r\u000c]+/,p=/[,]+$/,f=/^\d+$/,g=/^-?(?:[0-9]+|[0-9]*\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/,m=0,b=[];;){
if(n(h),m>=c)return b;i=n(d),r=[],","===i.slice(-1)?(i=i.replace(p,""),w()):x()}function x(){for(n(u),s="",
a="in descriptor";;){if(o=e.charAt(m),"in descriptor"===a)if(t(o))s&&(r.push(s),s="",a="after descriptor");else{
if(","===o)return m+=1,s&&r.push(s),void w();if("("===o)s+=o,a="in parens";else{if(""===o)return s&&r.push(s),void w()
;s+=o}}else if("in parens"===a)if(")"===o)s+=o,a="in descriptor";else{if(""===o)return r.push(s),void w();s+=o
}else if("after descriptor"===a)if(t(o));else{if(""===o)return void w();a="in descriptor",m-=1}m+=1}}function w(){
var t,n,s,a,o,c,u,h,d,p=!1,m={};for(a=0;a<r.length;a++)c=(o=r[a])[o.length-1],u=o.substring(0,o.length-1),
h=parseInt(u,10),
d=parseFloat(u),f.test(u)&&"w"===c?((t||n)&&(p=!0),0===h?p=!0:t=h):g.test(u)&&"x"===c?((t||n||s)&&(p=!0),
d<0?p=!0:n=d):f.test(u)&&"h"===c?((s||n)&&(p=!0),0===h?p=!0:s=h):p=!0
;p?console&&console.log&&console.log("Invalid srcset descriptor found in '"+e+"' at '"+o+"'."):(m.url=i,t&&(m.w=t),
n&&(m.d=n),s&&(m.h=s),b.push(m))}}
},"function"==typeof define&&define.amd?define([],n):e.exports?e.exports=n():t.parseSrcset=n()}),31199:(e=>{e.exports=e=>{
if("string"!=typeof e)throw new TypeError("Expected a string")
;return e.replace(/[|\\{}()[\]^$+*?.]/g,"\\$&").replace(/-/g,"\\x2d")}}),37921:((e,t,n)=>{n.r(t),n.d(t,{
DefaultHandler:()=>DomHandler,DomHandler:()=>DomHandler,DomUtils:()=>r,ElementType:()=>i,Parser:()=>Parser,
QuoteType:()=>T,Tokenizer:()=>Tokenizer,createDocumentStream:()=>vt,getFeed:()=>Xe,parseDocument:()=>Rt,parseFeed:()=>yt
});var i={};n.r(i),n.d(i,{CDATA:()=>te,Comment:()=>V,Directive:()=>H,Doctype:()=>ne,ElementType:()=>Y,Root:()=>G,
Script:()=>K,Style:()=>Q,Tag:()=>ee,Text:()=>X,isTag:()=>F});var r={};n.r(r),n.d(r,{DocumentPosition:()=>rt,
append:()=>ut,appendChild:()=>ct,compareDocumentPosition:()=>st,existsOne:()=>fe,filter:()=>he,find:()=>de,
findAll:()=>ge,findOne:()=>pe,getAttributeValue:()=>mt,getChildren:()=>pt,getElementById:()=>ve,getElements:()=>Re,
getElementsByClassName:()=>ye,getElementsByTagName:()=>Se,getElementsByTagType:()=>Ae,getFeed:()=>Xe,
getInnerHTML:()=>Ze,getName:()=>xt,getOuterHTML:()=>We,getParent:()=>ft,getSiblings:()=>gt,getText:()=>Ye,
hasAttrib:()=>bt,innerText:()=>Ge,nextElementSibling:()=>wt,prepend:()=>dt,prependChild:()=>ht,
prevElementSibling:()=>kt,removeElement:()=>ot,removeSubsets:()=>it,replaceElement:()=>lt,testElement:()=>ke,
textContent:()=>Fe,uniqueSort:()=>at})
;const s=[8364,0,8218,402,8222,8230,8224,8225,710,8240,352,8249,338,0,381,0,0,8216,8217,8220,8221,8226,8211,8212,732,8482,353,8250,339,0,382,376]
;function a(e){return 0===e||e>=55296&&e<=57343||e>1114111}function o(e){return a(e)?65533:e>=128&&e<=159&&s[e-128]||e}
function c(e){return a(e)?65533:e}
const u=new Uint16Array([512,26465,29036,7,0,2,4,116,24638,116,24636,8693,29807,24610,621,1,0,0,3,112,24614,111,115,24615])
;var h,d;!function(e){e[e.VALUE_LENGTH=49152]="VALUE_LENGTH",e[e.FLAG13=8192]="FLAG13",
e[e.BRANCH_LENGTH=8064]="BRANCH_LENGTH",e[e.JUMP_TABLE=127]="JUMP_TABLE",e[e.VALUE_MASK=8191]="VALUE_MASK"}(h||(h={})),
function(e){e[e.AMP=38]="AMP",e[e.NUM=35]="NUM",e[e.SEMI=59]="SEMI",e[e.EQUALS=61]="EQUALS",e[e.ZERO=48]="ZERO",
e[e.NINE=57]="NINE",e[e.LOWER_A=97]="LOWER_A",e[e.LOWER_X=120]="LOWER_X"}(d||(d={}));const p=32;function f(e){
return e-d.ZERO>>>0<=9}function g(e){return(e|p)-d.LOWER_A>>>0<=5}function m(e){return(e|p)-d.LOWER_A>>>0<=25}
function b(e){return e===d.EQUALS||m(e)||f(e)}var x,w;!function(e){e[e.EntityStart=0]="EntityStart",
e[e.NumericStart=1]="NumericStart",e[e.NumericDecimal=2]="NumericDecimal",e[e.NumericHex=3]="NumericHex",
e[e.NamedEntity=4]="NamedEntity"}(x||(x={})),function(e){e[e.Legacy=0]="Legacy",e[e.Strict=1]="Strict",
e[e.Attribute=2]="Attribute"}(w||(w={}));class EntityDecoder{decodeTree;emitCodePoint;errors;state=x.EntityStart
;consumed=1;result=0;treeIndex=0;excess=1;decodeMode=w.Strict;runConsumed=0;constructor(e,t,n){this.decodeTree=e,
this.emitCodePoint=t,this.errors=n}startEntity(e){this.decodeMode=e,this.state=x.EntityStart,this.result=0,
this.treeIndex=0,this.excess=1,this.consumed=1,this.runConsumed=0}write(e,t){switch(this.state){case x.EntityStart:
return e.charCodeAt(t)===d.NUM?(this.state=x.NumericStart,
this.consumed+=1,this.stateNumericStart(e,t+1)):(this.state=x.NamedEntity,this.stateNamedEntity(e,t))
;case x.NumericStart:return this.stateNumericStart(e,t);case x.NumericDecimal:return this.stateNumericDecimal(e,t)
;case x.NumericHex:return this.stateNumericHex(e,t);default:return this.stateNamedEntity(e,t)}}stateNumericStart(e,t){
return t>=e.length?-1:(e.charCodeAt(t)|p)===d.LOWER_X?(this.state=x.NumericHex,this.consumed+=1,
this.stateNumericHex(e,t+1)):(this.state=x.NumericDecimal,this.stateNumericDecimal(e,t))}stateNumericHex(e,t){
const n=e.length;let{result:i}=this,{consumed:r}=this;for(;t<n;){const n=e.charCodeAt(t)
;if(!f(n)&&!g(n))return this.result=i,this.consumed=r,this.emitNumericEntity(n,3)
;i=16*i+(n<=d.NINE?n-d.ZERO:(n|p)-d.LOWER_A+10),r+=1,t+=1}return this.result=i,this.consumed=r,-1}
stateNumericDecimal(e,t){const n=e.length;let{result:i}=this,{consumed:r}=this;for(;t<n;){const n=e.charCodeAt(t)-d.ZERO
;if(n>>>0>9)return this.result=i,this.consumed=r,this.emitNumericEntity(n+d.ZERO,2);i=10*i+n,r+=1,t+=1}
return this.result=i,this.consumed=r,-1}emitNumericEntity(e,t){
if(this.consumed<=t)return this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed),0
;if(e===d.SEMI)this.consumed+=1;else if(this.decodeMode===w.Strict)return 0
;return this.emitCodePoint((this.decodeTree===u?c:o)(this.result),this.consumed),
this.errors&&(e!==d.SEMI&&this.errors.missingSemicolonAfterCharacterReference(),
this.errors.validateNumericCharacterReference(this.result)),this.consumed}flushAndEmitLegacyOrReject(e,t,n,i){
return this.consumed=e,
this.excess=t,0===this.result||this.decodeMode===w.Attribute&&(0===i||t>1||b(n))?0:this.emitNotTerminatedNamedEntity()}
stateNamedEntity(e,t){const{decodeTree:n}=this,i=e.length,r=this.decodeMode===w.Strict
;let{treeIndex:s}=this,{excess:a}=this,{consumed:o}=this,c=n[s];for(;t<i;){
for(;0===(c&(h.VALUE_LENGTH|h.FLAG13))&&0!==(c&h.JUMP_TABLE);){
const r=e.charCodeAt(t),u=c&h.JUMP_TABLE,d=(c&h.BRANCH_LENGTH)>>7;if(0===d){
if(r!==u)return this.flushAndEmitLegacyOrReject(o,a,r,0);s+=1}else{const e=r-u
;if(e>>>0>=d)return this.flushAndEmitLegacyOrReject(o,a,r,0);const t=n[s+1+e]
;if(0===t)return this.flushAndEmitLegacyOrReject(o,a,r,0);s=s+d+t&65535}if(c=n[s],a+=1,(t+=1)>=i)break}if(t>=i)break
;if((c&(h.VALUE_LENGTH|h.FLAG13))===h.FLAG13){const r=(c&h.BRANCH_LENGTH)>>7;let{runConsumed:u}=this;if(0===u){
const n=e.charCodeAt(t);if(n!==(c&h.JUMP_TABLE))return this.flushAndEmitLegacyOrReject(o,a,n,0);t+=1,a+=1,u=1}
for(;u<r;){if(t>=i)return this.treeIndex=s,this.excess=a,this.consumed=o,this.runConsumed=u,-1
;const r=u-1,c=n[s+1+(r>>1)]>>((1&r)<<3)&255,h=e.charCodeAt(t);if(h!==c)return this.runConsumed=0,
this.flushAndEmitLegacyOrReject(o,a,h,0);t+=1,a+=1,u+=1}this.runConsumed=0,s+=1+(r>>1),c=n[s];continue}
const u=c>>>14,p=e.charCodeAt(t);if(0!==u){if(r||0!==(c&h.FLAG13)||(this.result=s,o+=a-1,a=1),
p===d.SEMI)return this.emitNamedEntityData(s,u,o+a);if(1===u)return this.flushAndEmitLegacyOrReject(o,a,p,u)}
const f=k(n,c,s+(u||1),p);if(f<0)return this.flushAndEmitLegacyOrReject(o,a,p,u);s=f,c=n[s],t+=1,a+=1}
return r||c>>>14==0||0!==(c&h.FLAG13)||(this.result=s,o+=a-1,a=1),this.treeIndex=s,this.excess=a,this.consumed=o,-1}
emitNotTerminatedNamedEntity(){const{result:e,decodeTree:t}=this,n=t[e]>>>14
;return this.emitNamedEntityData(e,n,this.consumed),this.errors?.missingSemicolonAfterCharacterReference(),this.consumed
}emitNamedEntityData(e,t,n){const{decodeTree:i}=this;return this.emitCodePoint(1===t?i[e]&h.VALUE_MASK:i[e+1],n),
3===t&&this.emitCodePoint(i[e+2],n),n}end(){switch(this.state){case x.NamedEntity:
return 0===this.result||this.decodeMode===w.Attribute&&this.result!==this.treeIndex?0:this.emitNotTerminatedNamedEntity()
;case x.NumericDecimal:return this.emitNumericEntity(0,2);case x.NumericHex:return this.emitNumericEntity(0,3)
;case x.NumericStart:return this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed),0;default:return 0}}}
function k(e,t,n,i){const r=(t&h.BRANCH_LENGTH)>>7,s=t&h.JUMP_TABLE;if(s){if(0===r)return i===s?n:-1;const t=i-s
;if(t>>>0>=r)return-1;const a=e[n+t];return 0===a?-1:n+r+a-1&65535}if(0===r)return-1;const a=r+1>>1,o=n+a+r
;for(let t=0;t<r;t++){const r=e[n+(t>>1)]>>((1&t)<<3)&255;if(r===i){return o+e[n+a+t]&65535}if(r>i)return-1}return-1}
const R=(()=>{const e=new Uint8Array(127);let t=0;for(let n=33;n<=126;n++)34!==n&&36!==n&&92!==n&&(e[n]=t++);return e
})();function v(e,t,n,i,r,s){const a=e.length,o=90*s;let c=0;const u=()=>{const t=R[e.charCodeAt(c++)]
;return t<s?t:91*t-o+R[e.charCodeAt(c++)]},h=n-i,d=n+r,p=new Int32Array(d);p.fill(-1,i,s),p.fill(-1,s+h,d)
;const f=new Int32Array(d),g=new Int32Array(d);function m(t,n){let i=0,r=n;const s=n+t;for(;r<s;){
const t=R[e.charCodeAt(c++)];if(t<89)i+=t,p[r++]=i;else if(89===t){let t=R[e.charCodeAt(c++)]+2;for(;t--;)p[r++]=++i
}else{const t=R[e.charCodeAt(c++)]
;i+=89+(t<90?91*t+R[e.charCodeAt(c++)]:8281*R[e.charCodeAt(c++)]+91*R[e.charCodeAt(c++)]+R[e.charCodeAt(c++)]),p[r++]=i}
}}m(i,0),m(h,s);const b=new Int32Array(2*r);let x=0,w=0;function k(e,t){for(let n=0;n<e;n++){const e=t+n,i=u(),r=u()
;b[2*w]=i,b[2*w+1]=r,w+=1,f[e]=x;const s=(p[i]<0?g[i]:1)+(p[r]<0?g[r]:1);g[e]=s,x+=s}}k(r-s+i,s+h),k(s-i,i)
;const v=new Uint16Array(x);let S=0;for(let e=0;e<w;e++)for(let t=0;t<2;t++){const n=b[2*e+t],i=p[n];if(i<0){let e=f[n]
;const t=e+g[n];for(;e<t;)v[S++]=v[e++]}else v[S++]=i}const y=new Uint16Array(t);let A=0;for(;c<a;){
let t=R[e.charCodeAt(c++)];t>=s&&(t=91*t-o+R[e.charCodeAt(c++)]);const n=p[t];if(n<0){let e=f[t];const n=e+g[t]
;for(;e<n;)y[A++]=v[e++]}else y[A++]=n}return y}
const S=v("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P",13494,2713,49,25,61)
;var y,A,T;function I(e){return e===y.Space||e===y.NewLine||e===y.Tab||e===y.FormFeed||e===y.CarriageReturn}
function C(e){return e===y.Slash||e===y.Gt||I(e)}!function(e){e[e.Tab=9]="Tab",e[e.NewLine=10]="NewLine",
e[e.FormFeed=12]="FormFeed",e[e.CarriageReturn=13]="CarriageReturn",e[e.Space=32]="Space",
e[e.ExclamationMark=33]="ExclamationMark",e[e.Number=35]="Number",e[e.Amp=38]="Amp",e[e.SingleQuote=39]="SingleQuote",
e[e.DoubleQuote=34]="DoubleQuote",e[e.Dash=45]="Dash",e[e.Slash=47]="Slash",e[e.Zero=48]="Zero",e[e.Nine=57]="Nine",
e[e.Semi=59]="Semi",e[e.Lt=60]="Lt",e[e.Eq=61]="Eq",e[e.Gt=62]="Gt",e[e.Questionmark=63]="Questionmark",
e[e.UpperA=65]="UpperA",e[e.LowerA=97]="LowerA",e[e.UpperF=70]="UpperF",e[e.LowerF=102]="LowerF",
e[e.UpperZ=90]="UpperZ",
e[e.LowerZ=122]="LowerZ",e[e.LowerX=120]="LowerX",e[e.OpeningSquareBracket=91]="OpeningSquareBracket"}(y||(y={})),
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
e[e.Unquoted=1]="Unquoted",e[e.Single=2]="Single",e[e.Double=3]="Double"}(T||(T={}));const N={Empty:new Uint8Array(0),
Cdata:new Uint8Array([67,68,65,84,65,91]),CdataEnd:new Uint8Array([93,93,62]),CommentEnd:new Uint8Array([45,45,33,62]),
Doctype:new Uint8Array([100,111,99,116,121,112,101]),IframeEnd:new Uint8Array([60,47,105,102,114,97,109,101]),
NoembedEnd:new Uint8Array([60,47,110,111,101,109,98,101,100]),
NoframesEnd:new Uint8Array([60,47,110,111,102,114,97,109,101,115]),
Plaintext:new Uint8Array([60,47,112,108,97,105,110,116,101,120,116]),
ScriptEnd:new Uint8Array([60,47,115,99,114,105,112,116]),StyleEnd:new Uint8Array([60,47,115,116,121,108,101]),
TitleEnd:new Uint8Array([60,47,116,105,116,108,101]),TextareaEnd:new Uint8Array([60,47,116,101,120,116,97,114,101,97]),
XmpEnd:new Uint8Array([60,47,120,109,112])
},E=new Map([[N.IframeEnd[2],N.IframeEnd],[N.NoembedEnd[2],N.NoembedEnd],[N.Plaintext[2],N.Plaintext],[N.ScriptEnd[2],N.ScriptEnd],[N.TitleEnd[2],N.TitleEnd],[N.XmpEnd[2],N.XmpEnd]])
;class Tokenizer{cbs;state=A.Text;buffer="";sectionStart=0;index=0;entityStart=0;baseState=A.Text;isSpecial=!1
;running=!0;offset=0;xmlMode;decodeEntities;recognizeSelfClosing;entityDecoder
;constructor({xmlMode:e=!1,decodeEntities:t=!0,recognizeSelfClosing:n=e},i){this.cbs=i,this.xmlMode=e,
this.decodeEntities=t,
this.recognizeSelfClosing=n,this.entityDecoder=new EntityDecoder(e?u:S,(e,t)=>this.emitCodePoint(e,t))}reset(){
this.state=A.Text,this.buffer="",this.sectionStart=0,this.index=0,this.baseState=A.Text,this.isSpecial=!1,
this.currentSequence=N.Empty,this.sequenceIndex=0,this.running=!0,this.offset=0}write(e){
this.offset+=this.buffer.length,this.buffer=e,this.parse()}end(){this.running&&this.finish()}pause(){this.running=!1}
resume(){this.running=!0,this.index<this.buffer.length+this.offset&&this.parse()}stateText(e){
e===y.Lt||!this.decodeEntities&&this.fastForwardTo(y.Lt)?(this.index>this.sectionStart&&this.cbs.ontext(this.sectionStart,this.index),
this.state=A.BeforeTagName,this.sectionStart=this.index):this.decodeEntities&&e===y.Amp&&this.startEntity()}
currentSequence=N.Empty;sequenceIndex=0;enterTagBody(){this.currentSequence===N.Plaintext?(this.currentSequence=N.Empty,
this.state=A.InPlainText):this.isSpecial?(this.state=A.InSpecialTag,this.sequenceIndex=0):this.state=A.Text}
stateSpecialStartSequence(e){const t=32|e;if(this.sequenceIndex<this.currentSequence.length){
if(t===this.currentSequence[this.sequenceIndex])return void this.sequenceIndex++;if(3===this.sequenceIndex){
if(this.currentSequence===N.ScriptEnd&&t===N.StyleEnd[3])return this.currentSequence=N.StyleEnd,
void(this.sequenceIndex=4)
;if(this.currentSequence===N.TitleEnd&&t===N.TextareaEnd[3])return this.currentSequence=N.TextareaEnd,
void(this.sequenceIndex=4)
}else if(4===this.sequenceIndex&&this.currentSequence===N.NoembedEnd&&t===N.NoframesEnd[4])return this.currentSequence=N.NoframesEnd,
void(this.sequenceIndex=5)}else if(C(e))return this.sequenceIndex=0,this.state=A.InTagName,void this.stateInTagName(e)
;this.isSpecial=!1,this.currentSequence=N.Empty,this.sequenceIndex=0,this.state=A.InTagName,this.stateInTagName(e)}
stateCDATASequence(e){
e===N.Cdata[this.sequenceIndex]?++this.sequenceIndex===N.Cdata.length&&(this.state=A.InCommentLike,
this.currentSequence=N.CdataEnd,this.sequenceIndex=0,this.sectionStart=this.index+1):(this.sequenceIndex=0,
this.xmlMode?(this.state=A.InDeclaration,this.stateInDeclaration(e)):(this.state=A.InSpecialComment,
this.stateInSpecialComment(e)))}fastForwardTo(e){
for(;++this.index<this.buffer.length+this.offset;)if(this.buffer.charCodeAt(this.index-this.offset)===e)return!0
;return this.index=this.buffer.length+this.offset-1,!1}emitComment(e){
this.cbs.oncomment(this.sectionStart,this.index,e),this.sequenceIndex=0,this.sectionStart=this.index+1,this.state=A.Text
}stateInCommentLike(e){
!this.xmlMode&&this.currentSequence===N.CommentEnd&&this.sequenceIndex<=1&&this.index===this.sectionStart+this.sequenceIndex&&e===y.Gt?this.emitComment(this.sequenceIndex):this.currentSequence===N.CommentEnd&&2===this.sequenceIndex&&e===y.Gt?this.emitComment(2):this.currentSequence===N.CommentEnd&&this.sequenceIndex===this.currentSequence.length-1&&e!==y.Gt?this.sequenceIndex=Number(e===y.Dash):e===this.currentSequence[this.sequenceIndex]?++this.sequenceIndex===this.currentSequence.length&&(this.currentSequence===N.CdataEnd?this.cbs.oncdata(this.sectionStart,this.index,2):this.cbs.oncomment(this.sectionStart,this.index,3),
this.sequenceIndex=0,
this.sectionStart=this.index+1,this.state=A.Text):0===this.sequenceIndex?this.fastForwardTo(this.currentSequence[0])&&(this.sequenceIndex=1):e!==this.currentSequence[this.sequenceIndex-1]&&(this.sequenceIndex=0)
}isTagStartChar(e){return this.xmlMode?!C(e):function(e){return e>=y.LowerA&&e<=y.LowerZ||e>=y.UpperA&&e<=y.UpperZ}(e)}
stateInSpecialTag(e){if(this.sequenceIndex===this.currentSequence.length){if(C(e)){
const t=this.index-this.currentSequence.length;if(this.sectionStart<t){const e=this.index;this.index=t,
this.cbs.ontext(this.sectionStart,t),this.index=e}return this.isSpecial=!1,this.sectionStart=t+2,
void this.stateInClosingTagName(e)}this.sequenceIndex=0}
(32|e)===this.currentSequence[this.sequenceIndex]?this.sequenceIndex+=1:0===this.sequenceIndex?this.currentSequence===N.TitleEnd||this.currentSequence===N.TextareaEnd?this.decodeEntities&&e===y.Amp&&this.startEntity():this.fastForwardTo(y.Lt)&&(this.sequenceIndex=1):this.sequenceIndex=Number(e===y.Lt)
}stateBeforeTagName(e){
if(e===y.ExclamationMark)this.state=A.BeforeDeclaration,this.sectionStart=this.index+1;else if(e===y.Questionmark)this.xmlMode?(this.state=A.InProcessingInstruction,
this.sequenceIndex=0,this.sectionStart=this.index+1):(this.state=A.InSpecialComment,
this.sectionStart=this.index);else if(this.isTagStartChar(e)){this.sectionStart=this.index
;const t=this.xmlMode||this.cbs.isInForeignContext?.()?void 0:E.get(32|e)
;void 0===t?this.state=A.InTagName:(this.isSpecial=!0,this.currentSequence=t,this.sequenceIndex=3,
this.state=A.SpecialStartSequence)}else e===y.Slash?this.state=A.BeforeClosingTagName:(this.state=A.Text,
this.stateText(e))}stateInTagName(e){C(e)&&(this.cbs.onopentagname(this.sectionStart,this.index),this.sectionStart=-1,
this.state=A.BeforeAttributeName,this.stateBeforeAttributeName(e))}stateBeforeClosingTagName(e){
I(e)?this.xmlMode||(this.state=A.InSpecialComment,this.sectionStart=this.index):e===y.Gt?(this.state=A.Text,
this.xmlMode||(this.sectionStart=this.index+1)):(this.state=this.isTagStartChar(e)?A.InClosingTagName:A.InSpecialComment,
this.sectionStart=this.index)}stateInClosingTagName(e){C(e)&&(this.cbs.onclosetag(this.sectionStart,this.index),
this.sectionStart=-1,this.state=A.AfterClosingTagName,this.stateAfterClosingTagName(e))}stateAfterClosingTagName(e){
(e===y.Gt||this.fastForwardTo(y.Gt))&&(this.state=A.Text,this.sectionStart=this.index+1)}stateBeforeAttributeName(e){
e===y.Gt?(this.cbs.onopentagend(this.index),
this.enterTagBody(),this.sectionStart=this.index+1):e===y.Slash?this.state=A.InSelfClosingTag:I(e)||(this.state=A.InAttributeName,
this.sectionStart=this.index)}stateInSelfClosingTag(e){if(e===y.Gt){if(this.cbs.onselfclosingtag(this.index),
this.sectionStart=this.index+1,!this.recognizeSelfClosing)return void this.enterTagBody();this.state=A.Text,
this.isSpecial=!1,this.currentSequence=N.Empty}else I(e)||(this.state=A.BeforeAttributeName,
this.stateBeforeAttributeName(e))}stateInAttributeName(e){
(e===y.Eq||C(e))&&(this.cbs.onattribname(this.sectionStart,this.index),this.sectionStart=this.index,
this.state=A.AfterAttributeName,this.stateAfterAttributeName(e))}stateAfterAttributeName(e){
e===y.Eq?this.state=A.BeforeAttributeValue:e===y.Slash||e===y.Gt?(this.cbs.onattribend(T.NoValue,this.sectionStart),
this.sectionStart=-1,
this.state=A.BeforeAttributeName,this.stateBeforeAttributeName(e)):I(e)||(this.cbs.onattribend(T.NoValue,this.sectionStart),
this.state=A.InAttributeName,this.sectionStart=this.index)}stateBeforeAttributeValue(e){
e===y.DoubleQuote?(this.state=A.InAttributeValueDq,
this.sectionStart=this.index+1):e===y.SingleQuote?(this.state=A.InAttributeValueSq,
this.sectionStart=this.index+1):I(e)||(this.sectionStart=this.index,this.state=A.InAttributeValueNq,
this.stateInAttributeValueNoQuotes(e))}handleInAttributeValue(e,t){
e===t||!this.decodeEntities&&this.fastForwardTo(t)?(this.cbs.onattribdata(this.sectionStart,this.index),
this.sectionStart=-1,this.cbs.onattribend(t===y.DoubleQuote?T.Double:T.Single,this.index+1),
this.state=A.BeforeAttributeName):this.decodeEntities&&e===y.Amp&&this.startEntity()}
stateInAttributeValueDoubleQuotes(e){this.handleInAttributeValue(e,y.DoubleQuote)}stateInAttributeValueSingleQuotes(e){
this.handleInAttributeValue(e,y.SingleQuote)}stateInAttributeValueNoQuotes(e){
I(e)||e===y.Gt?(this.cbs.onattribdata(this.sectionStart,this.index),this.sectionStart=-1,
this.cbs.onattribend(T.Unquoted,this.index),
this.state=A.BeforeAttributeName,this.stateBeforeAttributeName(e)):this.decodeEntities&&e===y.Amp&&this.startEntity()}
stateBeforeDeclaration(e){e===y.OpeningSquareBracket?(this.state=A.CDATASequence,
this.sequenceIndex=0):this.xmlMode?this.state=e===y.Dash?A.BeforeComment:A.InDeclaration:(32|e)===N.Doctype[0]?(this.state=A.DeclarationSequence,
this.currentSequence=N.Doctype,this.sequenceIndex=1):e===y.Gt?(this.cbs.oncomment(this.sectionStart,this.index,0),
this.state=A.Text,this.sectionStart=this.index+1):e===y.Dash?this.state=A.BeforeComment:this.state=A.InSpecialComment}
stateDeclarationSequence(e){this.sequenceIndex===this.currentSequence.length?(this.state=A.InDeclaration,
this.stateInDeclaration(e)):(32|e)===this.currentSequence[this.sequenceIndex]?this.sequenceIndex+=1:e===y.Gt?(this.cbs.oncomment(this.sectionStart,this.index,0),
this.state=A.Text,this.sectionStart=this.index+1):this.state=A.InSpecialComment}stateInDeclaration(e){
(e===y.Gt||this.fastForwardTo(y.Gt))&&(this.cbs.ondeclaration(this.sectionStart,this.index),this.state=A.Text,
this.sectionStart=this.index+1)}stateInProcessingInstruction(e){
e===y.Questionmark?this.sequenceIndex=1:e===y.Gt&&1===this.sequenceIndex?(this.cbs.onprocessinginstruction(this.sectionStart,this.index-1),
this.sequenceIndex=0,
this.state=A.Text,this.sectionStart=this.index+1):this.sequenceIndex=Number(this.fastForwardTo(y.Questionmark))}
stateBeforeComment(e){e===y.Dash?(this.state=A.InCommentLike,this.currentSequence=N.CommentEnd,this.sequenceIndex=0,
this.sectionStart=this.index+1):this.xmlMode?this.state=A.InDeclaration:e===y.Gt?(this.cbs.oncomment(this.sectionStart,this.index,0),
this.state=A.Text,this.sectionStart=this.index+1):this.state=A.InSpecialComment}stateInSpecialComment(e){
(e===y.Gt||this.fastForwardTo(y.Gt))&&(this.cbs.oncomment(this.sectionStart,this.index,0),this.state=A.Text,
this.sectionStart=this.index+1)}startEntity(){this.baseState=this.state,this.state=A.InEntity,
this.entityStart=this.index,
this.entityDecoder.startEntity(this.xmlMode?w.Strict:this.baseState===A.Text||this.baseState===A.InSpecialTag?w.Legacy:w.Attribute)
}stateInEntity(){const e=this.index-this.offset,t=this.entityDecoder.write(this.buffer,e)
;if(t>=0)this.state=this.baseState,0===t&&(this.index-=1);else{
if(e<this.buffer.length&&this.buffer.charCodeAt(e)===y.Amp)return this.state=this.baseState,void(this.index-=1)
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
;if(this.currentSequence===N.CdataEnd)if(this.xmlMode)this.sectionStart<e&&this.cbs.oncdata(this.sectionStart,e,0);else{
const t=this.sectionStart-N.Cdata.length-1;this.cbs.oncomment(t,e,0)}else{
const t=this.xmlMode?0:Math.min(this.sequenceIndex,N.CommentEnd.length-1);this.cbs.oncomment(this.sectionStart,e,t)}
return!0}handleTrailingMarkupDeclaration(e){if(this.xmlMode)switch(this.state){case A.InSpecialComment:
case A.BeforeComment:case A.CDATASequence:case A.DeclarationSequence:case A.InDeclaration:
return this.cbs.ontext(this.sectionStart,e),!0;default:return!1}switch(this.state){case A.BeforeDeclaration:
case A.InSpecialComment:case A.BeforeComment:case A.CDATASequence:return this.cbs.oncomment(this.sectionStart,e,0),!0
;case A.DeclarationSequence:return this.sequenceIndex!==N.Doctype.length&&this.cbs.oncomment(this.sectionStart,e,0),!0
;case A.InDeclaration:return!0;default:return!1}}handleTrailingData(){const e=this.buffer.length+this.offset
;if(!(this.handleTrailingCommentLikeData(e)||this.handleTrailingMarkupDeclaration(e)||this.sectionStart>=e))switch(this.state){
case A.InTagName:case A.BeforeAttributeName:case A.BeforeAttributeValue:case A.AfterAttributeName:
case A.InAttributeName:case A.InAttributeValueSq:case A.InAttributeValueDq:case A.InAttributeValueNq:
case A.InClosingTagName:break;default:this.cbs.ontext(this.sectionStart,e)}}emitCodePoint(e,t){
this.baseState!==A.Text&&this.baseState!==A.InSpecialTag?(this.sectionStart<this.entityStart&&this.cbs.onattribdata(this.sectionStart,this.entityStart),
this.sectionStart=this.entityStart+t,
this.index=this.sectionStart-1,this.cbs.onattribentity(e)):(this.sectionStart<this.entityStart&&this.cbs.ontext(this.sectionStart,this.entityStart),
this.sectionStart=this.entityStart+t,this.index=this.sectionStart-1,this.cbs.ontextentity(e,this.sectionStart))}}
const{fromCodePoint:D}=String,B=new Set(["input","option","optgroup","select","button","datalist","textarea"]),q=new Set(["p"]),z=new Set(["h1","h2","h3","h4","h5","h6","p"]),j=new Set(["thead","tbody"]),L=new Set(["dd","dt"]),$=new Set(["rt","rp"]),M=new Map([["tr",new Set(["tr","th","td"])],["th",new Set(["th"])],["td",new Set(["thead","th","td"])],["body",new Set(["head","link","script"])],["a",new Set(["a"])],["li",new Set(["li"])],["p",q],["h1",z],["h2",z],["h3",z],["h4",z],["h5",z],["h6",z],["select",B],["input",B],["output",B],["button",B],["datalist",B],["textarea",B],["option",new Set(["option"])],["optgroup",new Set(["optgroup","option"])],["dd",L],["dt",L],["address",q],["article",q],["aside",q],["blockquote",q],["details",q],["div",q],["dl",q],["fieldset",q],["figcaption",q],["figure",q],["footer",q],["form",q],["header",q],["hr",q],["main",q],["nav",q],["ol",q],["pre",q],["section",q],["table",q],["ul",q],["rt",$],["rp",$],["tbody",j],["tfoot",j]]),J="doctype",P=new Set(["area","base","basefont","br","col","command","embed","frame","hr","img","input","isindex","keygen","link","meta","param","source","track","wbr"]),_=new Set(["math","svg"]),O=new Set(["mi","mo","mn","ms","mtext","annotation-xml","foreignObject","desc","title"]),U=new Map([["altglyph","altGlyph"],["altglyphdef","altGlyphDef"],["altglyphitem","altGlyphItem"],["animatecolor","animateColor"],["animatemotion","animateMotion"],["animatetransform","animateTransform"],["clippath","clipPath"],["feblend","feBlend"],["fecolormatrix","feColorMatrix"],["fecomponenttransfer","feComponentTransfer"],["fecomposite","feComposite"],["feconvolvematrix","feConvolveMatrix"],["fediffuselighting","feDiffuseLighting"],["fedisplacementmap","feDisplacementMap"],["fedistantlight","feDistantLight"],["fedropshadow","feDropShadow"],["feflood","feFlood"],["fefunca","feFuncA"],["fefuncb","feFuncB"],["fefuncg","feFuncG"],["fefuncr","feFuncR"],["fegaussianblur","feGaussianBlur"],["feimage","feImage"],["femerge","feMerge"],["femergenode","feMergeNode"],["femorphology","feMorphology"],["feoffset","feOffset"],["fepointlight","fePointLight"],["fespecularlighting","feSpecularLighting"],["fespotlight","feSpotLight"],["fetile","feTile"],["feturbulence","feTurbulence"],["foreignobject","foreignObject"],["glyphref","glyphRef"],["lineargradient","linearGradient"],["radialgradient","radialGradient"],["textpath","textPath"]])
;var W;!function(e){e[e.None=0]="None",e[e.Svg=1]="Svg",e[e.MathML=2]="MathML"}(W||(W={}));const Z=/\s|\//;class Parser{
options;startIndex=0;endIndex=0;openTagStart=0;tagname="";attribname="";attribvalue="";attribs=null;stack=[]
;foreignContext;cbs;lowerCaseTagNames;lowerCaseAttributeNames;recognizeSelfClosing;htmlMode;tokenizer;buffers=[]
;bufferOffset=0;writeIndex=0;ended=!1;constructor(e,t={}){this.options=t,this.cbs=e??{},
this.htmlMode=!this.options.xmlMode,this.lowerCaseTagNames=t.lowerCaseTags??this.htmlMode,
this.lowerCaseAttributeNames=t.lowerCaseAttributeNames??this.htmlMode,
this.recognizeSelfClosing=t.recognizeSelfClosing??!this.htmlMode,
this.tokenizer=new(t.Tokenizer??Tokenizer)(this.options,this),this.foreignContext=[W.None],this.cbs.onparserinit?.(this)
}ontext(e,t){const n=this.getSlice(e,t);this.endIndex=t-1,this.cbs.ontext?.(n),this.startIndex=t}ontextentity(e,t){
this.endIndex=t-1,this.cbs.ontext?.(D(e)),this.startIndex=t}isInForeignContext(){return this.foreignContext[0]!==W.None}
isVoidElement(e){return this.htmlMode&&P.has(e)}readTagName(e,t){
const n=this.lowerCaseTagNames?this.getSlice(e,t).toLowerCase():this.getSlice(e,t)
;if(!this.lowerCaseTagNames||!this.htmlMode)return n;if(this.foreignContext[0]===W.Svg)return U.get(n)??n
;if(this.foreignContext.length>1){const e=U.get(n);if(void 0!==e&&this.stack.includes(e))return e}
return this.isInForeignContext()?n:"image"===n?"img":n}onopentagname(e,t){this.endIndex=t,
this.emitOpenTag(this.readTagName(e,t))}emitOpenTag(e){if(this.openTagStart=this.startIndex,this.tagname=e,
this.htmlMode&&"form"===e&&this.stack.includes("form"))return void(this.tagname="");const t=this.htmlMode&&M.get(e)
;if(t)for(;this.stack.length>0&&t.has(this.stack[0]);)this.popElement(!0);this.isVoidElement(e)||(this.stack.unshift(e),
this.htmlMode&&("svg"===e?this.foreignContext.unshift(W.Svg):"math"===e?this.foreignContext.unshift(W.MathML):O.has(e)&&this.foreignContext.unshift(W.None))),
this.cbs.onopentagname?.(e),this.cbs.onopentag&&(this.attribs={})}endOpenTag(e){this.startIndex=this.openTagStart,
this.attribs&&(this.cbs.onopentag?.(this.tagname,this.attribs,e),this.attribs=null),
this.cbs.onclosetag&&this.isVoidElement(this.tagname)&&this.cbs.onclosetag(this.tagname,!0),this.tagname=""}
onopentagend(e){this.endIndex=e,this.endOpenTag(!1),this.startIndex=e+1}onclosetag(e,t){this.endIndex=t
;const n=this.readTagName(e,t);if(this.isVoidElement(n))this.htmlMode&&"br"===n&&(this.cbs.onopentagname?.("br"),
this.cbs.onopentag?.("br",{},!0),this.cbs.onclosetag?.("br",!1));else{const e=this.stack.indexOf(n);if(-1!==e){
for(let t=0;t<e;t++)this.popElement(!0);this.popElement(!1)}else this.htmlMode&&"p"===n&&(this.emitOpenTag("p"),
this.closeCurrentTag(!0))}this.startIndex=t+1}onselfclosingtag(e){this.endIndex=e,
this.recognizeSelfClosing||this.isInForeignContext()?(this.closeCurrentTag(!1),this.startIndex=e+1):this.onopentagend(e)
}popElement(e){const t=this.stack.shift();this.htmlMode&&(_.has(t)||O.has(t))&&this.foreignContext.shift(),
this.cbs.onclosetag?.(t,e)}closeCurrentTag(e){const t=this.tagname;this.endOpenTag(e),
this.stack[0]===t&&this.popElement(!e)}onattribname(e,t){this.startIndex=e;const n=this.getSlice(e,t)
;this.attribname=this.lowerCaseAttributeNames?n.toLowerCase():n}onattribdata(e,t){this.attribvalue+=this.getSlice(e,t)}
onattribentity(e){this.attribvalue+=D(e)}onattribend(e,t){
this.endIndex=t,this.cbs.onattribute?.(this.attribname,this.attribvalue,e===T.Double?'"':e===T.Single?"'":e===T.NoValue?void 0:null),
this.attribs&&!Object.hasOwn(this.attribs,this.attribname)&&(this.attribs[this.attribname]=this.attribvalue),
this.attribvalue=""}getInstructionName(e){const t=e.search(Z);let n=t<0?e:e.substr(0,t)
;return this.lowerCaseTagNames&&(n=n.toLowerCase()),n}ondeclaration(e,t){this.endIndex=t;const n=this.getSlice(e,t)
;if(this.cbs.onprocessinginstruction){
const e=this.htmlMode?this.lowerCaseTagNames?J:n.slice(0,7):this.getInstructionName(n)
;this.cbs.onprocessinginstruction(`!${e}`,`!${n}`)}this.startIndex=t+1}onprocessinginstruction(e,t){this.endIndex=t
;const n=this.getSlice(e,t);if(this.cbs.onprocessinginstruction){const e=this.getInstructionName(n)
;this.cbs.onprocessinginstruction(`?${e}`,`?${n}`)}this.startIndex=t+1}oncomment(e,t,n){this.endIndex=t,
this.cbs.oncomment?.(this.getSlice(e,t-n)),this.cbs.oncommentend?.(),this.startIndex=t+1}oncdata(e,t,n){this.endIndex=t
;const i=this.getSlice(e,t-n);!this.htmlMode||this.options.recognizeCDATA?(this.cbs.oncdatastart?.(),
this.cbs.ontext?.(i),
this.cbs.oncdataend?.()):this.isInForeignContext()?this.cbs.ontext?.(i):(this.cbs.oncomment?.(`[CDATA[${i}]]`),
this.cbs.oncommentend?.()),this.startIndex=t+1}onend(){if(this.cbs.onclosetag){this.endIndex=this.startIndex
;for(let e=0;e<this.stack.length;e++)this.cbs.onclosetag(this.stack[e],!0)}this.cbs.onend?.()}reset(){
this.cbs.onreset?.(),this.tokenizer.reset(),this.tagname="",this.attribname="",this.attribvalue="",this.attribs=null,
this.stack.length=0,this.startIndex=0,this.endIndex=0,this.cbs.onparserinit?.(this),this.buffers.length=0,
this.foreignContext.length=0,this.foreignContext.unshift(W.None),this.bufferOffset=0,this.writeIndex=0,this.ended=!1}
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
;this.ended&&this.tokenizer.end()}}var Y;function F(e){return e.type===Y.Tag||e.type===Y.Script||e.type===Y.Style}
!function(e){e.Root="root",e.Text="text",e.Directive="directive",e.Comment="comment",e.Script="script",e.Style="style",
e.Tag="tag",e.CDATA="cdata",e.Doctype="doctype"}(Y||(Y={}))
;const G=Y.Root,X=Y.Text,H=Y.Directive,V=Y.Comment,K=Y.Script,Q=Y.Style,ee=Y.Tag,te=Y.CDATA,ne=Y.Doctype;class Node{
parent=null;prev=null;next=null;startIndex=null;endIndex=null;get parentNode(){return this.parent}set parentNode(e){
this.parent=e}get previousSibling(){return this.prev}set previousSibling(e){this.prev=e}get nextSibling(){
return this.next}set nextSibling(e){this.next=e}cloneNode(e=!1){return le(this,e)}}class DataNode extends Node{data
;constructor(e){super(),this.data=e}get nodeValue(){return this.data}set nodeValue(e){this.data=e}}
class node_Text extends DataNode{type=Y.Text;get nodeType(){return 3}}class node_Comment extends DataNode{type=Y.Comment
;get nodeType(){return 8}}class ProcessingInstruction extends DataNode{type=Y.Directive;name;constructor(e,t){super(t),
this.name=e}get nodeType(){return 1}"x-name";"x-publicId";"x-systemId"}class NodeWithChildren extends Node{children
;constructor(e){super(),this.children=e}get firstChild(){return this.children[0]??null}get lastChild(){
return this.children.length>0?this.children[this.children.length-1]:null}get childNodes(){return this.children}
set childNodes(e){this.children=e}}class node_CDATA extends NodeWithChildren{type=Y.CDATA;get nodeType(){return 4}}
class Document extends NodeWithChildren{type=Y.Root;get nodeType(){return 9}}class Element extends NodeWithChildren{name
;attribs;type;constructor(e,t,n=[],i=("script"===e?Y.Script:"style"===e?Y.Style:Y.Tag)){super(n),this.name=e,
this.attribs=t,this.type=i}get nodeType(){return 1}get tagName(){return this.name}set tagName(e){this.name=e}
get attributes(){return Object.keys(this.attribs).map(e=>({name:e,value:this.attribs[e],
namespace:this["x-attribsNamespace"]?.[e],prefix:this["x-attribsPrefix"]?.[e]}))}namespace;"x-attribsNamespace"
;"x-attribsPrefix"}function ie(e){return F(e)}function re(e){return e.type===Y.CDATA}function se(e){
return e.type===Y.Text}function ae(e){return e.type===Y.Comment}function oe(e){return Object.hasOwn(e,"children")}
function le(e,t=!1){let n;if(se(e))n=new node_Text(e.data);else if(ae(e))n=new node_Comment(e.data);else if(ie(e)){
const i=t?ce(e.children):[],r=new Element(e.name,{...e.attribs},i);for(const e of i)e.parent=r
;null!=e.namespace&&(r.namespace=e.namespace),e["x-attribsNamespace"]&&(r["x-attribsNamespace"]={
...e["x-attribsNamespace"]}),e["x-attribsPrefix"]&&(r["x-attribsPrefix"]={...e["x-attribsPrefix"]}),n=r}else if(re(e)){
const i=t?ce(e.children):[],r=new node_CDATA(i);for(const e of i)e.parent=r;n=r}else if(function(e){
return e.type===Y.Root}(e)){const i=t?ce(e.children):[],r=new Document(i);for(const e of i)e.parent=r
;e["x-mode"]&&(r["x-mode"]=e["x-mode"]),n=r}else{if(!function(e){return e.type===Y.Directive
}(e))throw new Error(`Not implemented yet: ${e.type}`);{const t=new ProcessingInstruction(e.name,e.data)
;null!=e["x-name"]&&(t["x-name"]=e["x-name"],t["x-publicId"]=e["x-publicId"],t["x-systemId"]=e["x-systemId"]),n=t}}
return n.startIndex=e.startIndex,
n.endIndex=e.endIndex,null!=e.sourceCodeLocation&&(n.sourceCodeLocation=e.sourceCodeLocation),n}function ce(e){
const t=e.map(e=>le(e,!0));for(let e=1;e<t.length;e++)t[e].prev=t[e-1],t[e-1].next=t[e];return t}const ue={
withStartIndices:!1,withEndIndices:!1,xmlMode:!1};class DomHandler{dom=[];root=new Document(this.dom);callback;options
;elementCB;done=!1;tagStack=[this.root];lastNode=null;parser=null;constructor(e,t,n){"function"==typeof t&&(n=t,t=ue),
"object"==typeof e&&(t=e,e=void 0),this.callback=e??null,this.options=t??ue,this.elementCB=n??null}onparserinit(e){
this.parser=e}onreset(){this.dom=[],this.root=new Document(this.dom),this.done=!1,this.tagStack=[this.root],
this.lastNode=null,this.parser=null}onend(){this.done||(this.done=!0,this.parser=null,this.handleCallback(null))}
onerror(e){this.handleCallback(e)}onclosetag(){this.lastNode=null;const e=this.tagStack.pop()
;this.options.withEndIndices&&this.parser&&(e.endIndex=this.parser.endIndex),this.elementCB&&this.elementCB(e)}
onopentag(e,t){const n=this.options.xmlMode?Y.Tag:void 0,i=new Element(e,t,void 0,n);this.addNode(i),
this.tagStack.push(i)}ontext(e){const{lastNode:t}=this;if(t&&t.type===Y.Text)t.data+=e,
this.options.withEndIndices&&this.parser&&(t.endIndex=this.parser.endIndex);else{const t=new node_Text(e)
;this.addNode(t),this.lastNode=t}}oncomment(e){
if(this.lastNode&&this.lastNode.type===Y.Comment)return void(this.lastNode.data+=e);const t=new node_Comment(e)
;this.addNode(t),this.lastNode=t}oncommentend(){this.lastNode=null}oncdatastart(){
const e=new node_Text(""),t=new node_CDATA([e]);this.addNode(t),e.parent=t,this.lastNode=e}oncdataend(){
this.lastNode=null}onprocessinginstruction(e,t){const n=new ProcessingInstruction(e,t);this.addNode(n)}
handleCallback(e){if("function"==typeof this.callback)this.callback(e,this.dom);else if(e)throw e}addNode(e){
const t=this.tagStack[this.tagStack.length-1],n=t.children[t.children.length-1]
;this.options.withStartIndices&&this.parser&&(e.startIndex=this.parser.startIndex),
this.options.withEndIndices&&this.parser&&(e.endIndex=this.parser.endIndex),t.children.push(e),n&&(e.prev=n,n.next=e),
e.parent=t,this.lastNode=null}}function he(e,t,n=!0,i=Number.POSITIVE_INFINITY){return de(e,Array.isArray(t)?t:[t],n,i)}
function de(e,t,n,i){const r=[],s=[Array.isArray(t)?t:[t]],a=[0];for(;;){if(a[0]>=s[0].length){if(1===a.length)return r
;s.shift(),a.shift();continue}const t=s[0][a[0]++];if(e(t)&&(r.push(t),--i<=0))return r
;n&&oe(t)&&t.children.length>0&&(a.unshift(0),s.unshift(t.children))}}function pe(e,t,n=!0){
const i=Array.isArray(t)?t:[t];for(const t of i){if(ie(t)&&e(t))return t;if(n&&oe(t)&&t.children.length>0){
const n=pe(e,t.children,!0);if(n)return n}}return null}function fe(e,t){
return(Array.isArray(t)?t:[t]).some(t=>ie(t)&&e(t)||oe(t)&&fe(e,t.children))}function ge(e,t){
const n=[],i=[Array.isArray(t)?t:[t]],r=[0];for(;;){if(r[0]>=i[0].length){if(1===i.length)return n;i.shift(),r.shift()
;continue}const t=i[0][r[0]++];ie(t)&&e(t)&&n.push(t),oe(t)&&t.children.length>0&&(r.unshift(0),i.unshift(t.children))}}
const me={tag_name:e=>"function"==typeof e?t=>ie(t)&&e(t.name):"*"===e?ie:t=>ie(t)&&t.name===e,
tag_type:e=>"function"==typeof e?t=>e(t.type):t=>t.type===e,
tag_contains:e=>"function"==typeof e?t=>se(t)&&e(t.data):t=>se(t)&&t.data===e};function be(e,t){
return"function"==typeof t?n=>ie(n)&&t(n.attribs[e]):n=>ie(n)&&n.attribs[e]===t}function xe(e,t){return n=>e(n)||t(n)}
function we(e){const t=Object.keys(e).map(t=>{const n=e[t];return Object.hasOwn(me,t)?me[t](n):be(t,n)})
;return 0===t.length?null:t.reduce(xe)}function ke(e,t){const n=we(e);return!n||n(t)}
function Re(e,t,n,i=Number.POSITIVE_INFINITY){const r=we(e);return r?he(r,t,n,i):[]}function ve(e,t,n=!0){
return Array.isArray(t)||(t=[t]),pe(be("id",e),t,n)}function Se(e,t,n=!0,i=Number.POSITIVE_INFINITY){
return he(me.tag_name(e),t,n,i)}function ye(e,t,n=!0,i=Number.POSITIVE_INFINITY){return he(be("class",e),t,n,i)}
function Ae(e,t,n=!0,i=Number.POSITIVE_INFINITY){return he(me.tag_type(e),t,n,i)}function Te(e){
return 34===e?"&quot;":38===e?"&amp;":39===e?"&apos;":60===e?"&lt;":62===e?"&gt;":"&nbsp;"}
const Ie=/["&'<>\u0080-\uFFFF]/g;function Ce(e){return e>=128||e>=32&&e<64&&1==(1342177476>>>e&1)}function Ne(e){
const{length:t}=e;let n,i=0,r=0;for(;r<t;){const s=e.charCodeAt(r);if(!Ce(s)){const n=Math.min(r+32,t);let i=r+1
;for(;i<n&&!Ce(e.charCodeAt(i));)i++;if(i<n){r=i;continue}if(i>=t)break;if(Ie.lastIndex=i,!Ie.test(e))break
;r=Ie.lastIndex-1;continue}if(void 0===n?n=e.substring(0,r):i!==r&&(n+=e.substring(i,r)),s<64){n+=Te(s),i=r+=1;continue}
const a=e.codePointAt(r);n+=`&#x${a.toString(16)};`,a!==s&&r++,i=r+=1}return void 0===n?e:(i<t&&(n+=e.substr(i)),n)}
function Ee(e,t){if(e.lastIndex=0,!e.test(t))return t;let n="",i=0;do{const r=e.lastIndex-1;i!==r&&(n+=t.substring(i,r))
;n+=Te(t.charCodeAt(r)),i=r+1}while(e.test(t));return n+t.substring(i)}const De=/["&\u{A0}]/gu;function Be(e){
return Ee(De,e)}const qe=/[&<>\u{A0}]/gu
;const ze=new Map("altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence foreignObject glyphRef linearGradient radialGradient textPath".split(" ").map(e=>[e.toLowerCase(),e])),je=new Map("definitionURL attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits diffuseConstant edgeMode filterUnits glyphRef gradientTransform gradientUnits kernelMatrix kernelUnitLength keyPoints keySplines keyTimes lengthAdjust limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits maskUnits numOctaves pathLength patternContentUnits patternTransform patternUnits pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits refX refY repeatCount repeatDur requiredExtensions requiredFeatures specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles surfaceScale systemLanguage tableValues targetX targetY textLength viewBox viewTarget xChannelSelector yChannelSelector zoomAndPan".split(" ").map(e=>[e.toLowerCase(),e])),Le=new Set("style script xmp iframe noembed noframes plaintext noscript".split(" ")),$e=new Set("area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr".split(" ")),Me=new Set(["svg","math"]),Je=new Set("mi mo mn ms mtext annotation-xml foreignObject desc title".split(" "))
;const Pe=function(e,t={}){const n="length"in e?e:[e],i=t.xmlMode??!1;let r=""
;for(let e=0;e<n.length;e++)r+=Oe(n[e],t,i);return r};function _e(e,t,n){let i=""
;for(let r=0;r<e.length;r++)i+=Oe(e[r],t,n);return i}function Oe(e,t,n){switch(e.type){case G:return _e(e.children,t,n)
;case H:return`<${e.data}>`;case V:return`\x3c!--${e.data}--\x3e`;case te:return`<![CDATA[${e.children[0].data}]]>`
;case K:case Q:case ee:return function(e,t,n){"foreign"===n&&(e.name=ze.get(e.name)??e.name,
e.parent&&Je.has(e.parent.name)&&(n=!1));!n&&Me.has(e.name)&&(n="foreign");const{name:i,children:r}=e,s=!n&&$e.has(i)
;let a=`<${i}${function(e,t,n){if(!e)return""
;const i=!1===(t.encodeEntities??t.decodeEntities)?Ue:n||"utf8"!==t.encodeEntities?Ne:Be,r="foreign"===n,s=!!(t.emptyAttrs??n)
;let a="";for(const t in e){if(!Object.hasOwn(e,t))continue;const n=e[t],o=r?je.get(t)??t:t
;a+=s||null!=n&&""!==n?` ${o}="${i(null==n?"":String(n))}"`:` ${o}`}return a}(e.attribs,t,n)}`
;0===r.length&&(n?!1!==t.selfClosingTags:t.selfClosingTags&&s)?a+=n?"/>":" />":(a+=">",r.length>0&&(a+=_e(r,t,n)),
s||(a+=`</${i}>`));return a}(e,t,n);case X:{const i=e,r=i.data||""
;return!1===(t.encodeEntities??t.decodeEntities)||!n&&i.parent&&Le.has(i.parent.name)?r:n||"utf8"!==t.encodeEntities?Ne(r):function(e){
return Ee(qe,e)}(r)}}}function Ue(e){return e.replaceAll('"',"&quot;")}function We(e,t){return Pe(e,t)}function Ze(e,t){
return oe(e)?e.children.map(e=>We(e,t)).join(""):""}function Ye(e){
return Array.isArray(e)?e.map(Ye).join(""):ie(e)?"br"===e.name?"\n":Ye(e.children):re(e)?Ye(e.children):se(e)?e.data:""}
function Fe(e){return Array.isArray(e)?e.map(Fe).join(""):oe(e)&&!ae(e)?Fe(e.children):se(e)?e.data:""}function Ge(e){
return Array.isArray(e)?e.map(Ge).join(""):oe(e)&&(e.type===Y.Tag||re(e))?Ge(e.children):se(e)?e.data:""}function Xe(e){
const t=Qe(nt,e);return t?"feed"===t.name?function(e){const t=e.children,n={type:"atom",items:Se("entry",t).map(e=>{
const{children:t}=e,n={media:Ke(t)};tt(n,"id","id",t),tt(n,"title","title",t);const i=Qe("link",t)?.attribs.href
;i&&(n.link=i);const r=et("summary",t)||et("content",t);r&&(n.description=r);const s=et("updated",t)
;return s&&(n.pubDate=new Date(s)),n})};tt(n,"id","id",t),tt(n,"title","title",t);const i=Qe("link",t)?.attribs.href
;i&&(n.link=i);tt(n,"description","subtitle",t);const r=et("updated",t);r&&(n.updated=new Date(r))
;return tt(n,"author","email",t,!0),n}(t):function(e){const t=Qe("channel",e.children)?.children??[],n={
type:e.name.substr(0,3),id:"",items:Se("item",e.children).map(e=>{const{children:t}=e,n={media:Ke(t)}
;tt(n,"id","guid",t),tt(n,"title","title",t),tt(n,"link","link",t),tt(n,"description","description",t)
;const i=et("pubDate",t)||et("dc:date",t);return i&&(n.pubDate=new Date(i)),n})};tt(n,"title","title",t),
tt(n,"link","link",t),tt(n,"description","description",t);const i=et("lastBuildDate",t);i&&(n.updated=new Date(i))
;return tt(n,"author","managingEditor",t,!0),n}(t):null}
const He=["url","type","lang"],Ve=["fileSize","bitrate","framerate","samplingrate","channels","duration","height","width"]
;function Ke(e){return Se("media:content",e).map(e=>{const{attribs:t}=e,n={medium:t.medium,isDefault:!!t.isDefault}
;for(const e of He)t[e]&&(n[e]=t[e]);for(const e of Ve)t[e]&&(n[e]=Number.parseInt(t[e],10))
;return t.expression&&(n.expression=t.expression),n})}function Qe(e,t){return Se(e,t,!0,1)[0]}function et(e,t,n=!1){
return Fe(Se(e,t,n,1)).trim()}function tt(e,t,n,i,r=!1){const s=et(n,i,r);s&&(e[t]=s)}function nt(e){
return"rss"===e||"feed"===e||"rdf:RDF"===e}function it(e){let t=e.length;for(;--t>=0;){const n=e[t]
;if(t>0&&e.lastIndexOf(n,t-1)>=0)e.splice(t,1);else for(let i=n.parent;i;i=i.parent)if(e.includes(i)){e.splice(t,1)
;break}}return e}var rt;function st(e,t){const n=[],i=[];if(e===t)return 0;let r=oe(e)?e:e.parent;for(;r;)n.unshift(r),
r=r.parent;for(r=oe(t)?t:t.parent;r;)i.unshift(r),r=r.parent;const s=Math.min(n.length,i.length);let a=0
;for(;a<s&&n[a]===i[a];)a++;if(0===a)return rt.DISCONNECTED;const o=n[a-1],c=o.children,u=n[a],h=i[a]
;return c.indexOf(u)>c.indexOf(h)?o===t?rt.FOLLOWING|rt.CONTAINED_BY:rt.FOLLOWING:o===e?rt.PRECEDING|rt.CONTAINS:rt.PRECEDING
}function at(e){return(e=e.filter((e,t,n)=>!n.includes(e,t+1))).sort((e,t)=>{const n=st(e,t)
;return n&rt.PRECEDING?-1:n&rt.FOLLOWING?1:0}),e}function ot(e){if(e.prev&&(e.prev.next=e.next),
e.next&&(e.next.prev=e.prev),e.parent){const t=e.parent.children,n=t.lastIndexOf(e);-1!==n&&t.splice(n,1)}e.next=null,
e.prev=null,e.parent=null}function lt(e,t){if(t.prev=e.prev,t.prev&&(t.prev.next=t),t.next=e.next,
t.next&&(t.next.prev=t),t.parent=e.parent,t.parent){const{children:n}=t.parent,i=n.lastIndexOf(e);if(-1===i)return
;n[i]=t,e.parent=null}}function ct(e,t){if(ot(t),t.next=null,t.parent=e,e.children.push(t)>1){
const n=e.children[e.children.length-2];n.next=t,t.prev=n}else t.prev=null}function ut(e,t){ot(t)
;const{parent:n}=e,i=e.next;if(t.next=i,t.prev=e,e.next=t,t.parent=n,i){if(i.prev=t,n){const e=n.children
;e.splice(e.lastIndexOf(i),0,t)}}else n&&n.children.push(t)}function ht(e,t){if(ot(t),t.parent=e,t.prev=null,
1===e.children.unshift(t))t.next=null;else{const n=e.children[1];n.prev=t,t.next=n}}function dt(e,t){ot(t)
;const{parent:n}=e;if(n){const i=n.children;i.splice(i.indexOf(e),0,t)}e.prev&&(e.prev.next=t),t.parent=n,t.prev=e.prev,
t.next=e,e.prev=t}function pt(e){return oe(e)?e.children:[]}function ft(e){return e.parent||null}function gt(e){
const t=ft(e);if(null!=t)return pt(t);const n=[e];let{prev:i,next:r}=e;for(;null!=i;)n.unshift(i),({prev:i}=i)
;for(;null!=r;)n.push(r),({next:r}=r);return n}function mt(e,t){const{attribs:n}=e;return n?.[t]}function bt(e,t){
const{attribs:n}=e;return null!=n&&Object.hasOwn(n,t)&&null!=n[t]}function xt(e){return e.name}function wt(e){
let{next:t}=e;for(;null!==t&&!ie(t);)({next:t}=t);return t}function kt(e){let{prev:t}=e
;for(;null!==t&&!ie(t);)({prev:t}=t);return t}function Rt(e,t){const n=new DomHandler(void 0,t)
;return new Parser(n,t).end(e),n.root}function vt(e,t,n){const i=new DomHandler(t=>e(t,i.root),t,n)
;return new Parser(i,t)}!function(e){e[e.DISCONNECTED=1]="DISCONNECTED",e[e.PRECEDING=2]="PRECEDING",
e[e.FOLLOWING=4]="FOLLOWING",e[e.CONTAINS=8]="CONTAINS",e[e.CONTAINED_BY=16]="CONTAINED_BY"}(rt||(rt={}));const St={
xmlMode:!0};function yt(e,t=St){return Xe(Rt(e,t).children)}}),43595:((e,t,n)=>{
const i=n(37921),r=n(31199),{isPlainObject:s}=n(93407),a=n(11689),{parse:o}=n(97200),{naughtyHref:c}=n(3171),u=["img","audio","video","picture","svg","object","map","iframe","embed"],h=["script","style"],d=["animate","animatecolor","animatemotion","animatetransform","set"],p=["href"],f=["debug","info","warn","error"]
;function g(e,t){e&&Object.keys(e).forEach(function(n){t(e[n],n)})}function m(e,t){return{}.hasOwnProperty.call(e,t)}
function b(e,t){const n=[];return g(e,function(e){t(e)&&n.push(e)}),n}e.exports=k;const x=/^[^\0\t\n\f\r /<=>]+$/,w=8
;function k(e,t,n){if(null==e)return"";const v=n&&n.depth||0,S=n&&n.iframeFallbackDepth||0
;"number"==typeof e&&(e=e.toString());let y="",A="";function T(e,t){const n=this;this.tag=e,this.attribs=t||{},
this.tagPosition=y.length,this.text="",this.openingTagLength=0,this.mediaChildren=[],
this.updateParentNodeText=function(){if(M.length){M[M.length-1].text+=n.text}
},this.updateParentNodeMediaChildren=function(){if(M.length&&u.includes(this.tag)){
M[M.length-1].mediaChildren.push(this.tag)}}}(t=Object.assign({},k.defaults,t)).parser=Object.assign({},R,t.parser)
;const I=function(e){const t=e&&e.logger||console,n={}
;for(const e of f)n[e]="function"==typeof t[e]?(...n)=>t[e](...n):(...t)=>console[e](...t);return n}(t),C=function(e){
return!1===t.allowedTags||(t.allowedTags||[]).indexOf(e)>-1};h.forEach(function(e){
C(e)&&!t.allowVulnerableTags&&I.warn(`Your \`allowedTags\` option includes \`${e}\`, which is inherently vulnerable to XSS attacks. Please remove it from \`allowedTags\`, or, to disable this warning, add the \`allowVulnerableTags\` option and ensure you are accounting for this risk.`)
});const N=t.nonTextTags||["script","style","textarea","option","xmp"];let E,D;t.allowedAttributes&&(E={},D={},
g(t.allowedAttributes,function(e,t){E[t]=[];const n=[];e.forEach(function(e){
"string"==typeof e&&e.indexOf("*")>=0?n.push(r(e).replace(/\\\*/g,".*")):E[t].push(e)}),
n.length&&(D[t]=new RegExp("^("+n.join("|")+")$"))}));const B={},q={},z={};g(t.allowedClasses,function(e,t){
if(E&&(m(E,t)||(E[t]=[]),E[t].push("class")),B[t]=e,Array.isArray(e)){const n=[];B[t]=[],z[t]=[],e.forEach(function(e){
"string"==typeof e&&e.indexOf("*")>=0?n.push(r(e).replace(/\\\*/g,".*")):e instanceof RegExp?z[t].push(e):B[t].push(e)
}),n.length&&(q[t]=new RegExp("^("+n.join("|")+")$"))}});const j={};let L,$,M,J,P,_,O,U,W
;g(t.transformTags,function(e,t){let n;"function"==typeof e?n=e:"string"==typeof e&&(n=k.simpleTransform(e)),
"*"===t?L=n:j[t]=n});let Z=!1;F();const Y=new i.Parser({onopentag:function(n,i){if(t.onOpenTag&&t.onOpenTag(n,i),G(),
t.enforceHtmlBoundary&&"html"===n&&F(),W)return;if(_)return void O++;const r=new T(n,i);M.push(r);let c=!1
;const u=!!r.text;let h;if(m(j,n)&&(h=j[n](n,i),r.attribs=i=h.attribs,void 0!==h.text&&(r.innerText=h.text),
n!==h.tagName&&(r.name=n=h.tagName,P[$]=h.tagName)),L&&(h=L(n,i),r.attribs=i=h.attribs,
n!==h.tagName&&(r.name=n=h.tagName,P[$]=h.tagName)),(!C(n)||function(e,n){if(-1===d.indexOf(V(e)))return!1
;const i=t.allowedSchemesAppliedToAttributes||[];return Object.keys(n||{}).some(function(e){
if("attributename"!==V(e))return!1;const t=(n[e]||"").trim().toLowerCase(),r=t.slice(t.lastIndexOf(":")+1)
;return-1!==p.indexOf(r)||-1!==i.indexOf(t)||-1!==i.indexOf(r)})
}(n,i)||"recursiveEscape"===t.disallowedTagsMode&&!function(e){for(const t in e)if(m(e,t))return!1;return!0
}(J)||null!=t.nestingLimit&&$>=t.nestingLimit)&&(c=!0,
J[$]=!0,"discard"!==t.disallowedTagsMode&&"completelyDiscard"!==t.disallowedTagsMode||-1!==N.indexOf(n)&&(_=!0,O=1,
"noscript"===r.tag.toLowerCase()&&(U=function(t,n){const i=new RegExp("</"+t+"[\\t\\n\\f\\r />]","ig");i.lastIndex=n
;const r=i.exec(e);return r?r.index:1/0}("noscript",Y.endIndex+1)))),$++,c){
if("discard"===t.disallowedTagsMode||"completelyDiscard"===t.disallowedTagsMode){if(r.innerText&&!u){
const e=X(r.innerText);t.textFilter?y+=t.textFilter(e,n):y+=e,Z=!0}return}A=y,y=""}y+="<"+n,
"script"===n&&(t.allowedScriptHostnames||t.allowedScriptDomains)&&(r.innerText="")
;if(c&&("escape"===t.disallowedTagsMode||"recursiveEscape"===t.disallowedTagsMode)&&t.preserveEscapedAttributes?g(i,function(e,t){
y+=" "+t+'="'+X(e||"",!0)+'"'}):(!E||m(E,n)||E["*"])&&g(i,function(e,c){if(!x.test(c))return void delete r.attribs[c]
;if(""===e&&!t.allowedEmptyAttributes.includes(c)&&(t.nonBooleanAttributes.includes(c)||t.nonBooleanAttributes.includes("*")))return void delete r.attribs[c]
;let u=!1
;if(!E||m(E,n)&&-1!==E[n].indexOf(c)||E["*"]&&-1!==E["*"].indexOf(c)||m(D,n)&&D[n].test(c)||D["*"]&&D["*"].test(c))u=!0;else if(E&&E[n])for(const t of E[n])if(s(t)&&t.name&&t.name===c){
u=!0;let n="";if(!0===t.multiple){const i=e.split(" ");for(const e of i)-1!==t.values.indexOf(e)&&(""===n?n=e:n+=" "+e)
}else t.values.indexOf(e)>=0&&(n=e);e=n}if(u){
if(-1!==t.allowedSchemesAppliedToAttributes.indexOf(c)&&H(n,e))return void delete r.attribs[c]
;if("meta"===n&&"content"===c.toLowerCase()&&function(e){return Object.keys(e).some(function(t){
return"http-equiv"===t.toLowerCase()&&"refresh"===String(e[t]).trim().toLowerCase()})}(i)&&function(e){
const t=String(e),n=function(e){return" "===e||"\t"===e||"\n"===e||"\f"===e||"\r"===e};let i=0;const r=function(){
for(;i<t.length&&n(t[i]);)i++},s=function(e){return(t[e]||"").toLowerCase()};r();const a=i
;for(;i<t.length&&/[0-9.]/.test(t[i]);)i++;if(i===a)return!0;if(i<t.length){const e=t[i]
;if(";"!==e&&","!==e&&!n(e))return!0;r(),";"!==t[i]&&","!==t[i]||i++,r()}if(i>=t.length)return!1;let o=t.slice(i),c=!0
;"u"===s(i)&&(c=!1,"r"===s(i+1)&&"l"===s(i+2)&&(i+=3,r(),"="===t[i]&&(i++,r(),c=!0)));if(c){const e=t[i]
;if('"'!==e&&"'"!==e||i++,o=t.slice(i),'"'===e||"'"===e){const t=o.indexOf(e);-1!==t&&(o=o.slice(0,t))}}
return H("meta",o)}(e))return void delete r.attribs[c];if("script"===n&&"src"===c){let n=!0;try{const i=K(e)
;if(t.allowedScriptHostnames||t.allowedScriptDomains){const e=(t.allowedScriptHostnames||[]).find(function(e){
return e===i.url.hostname}),r=(t.allowedScriptDomains||[]).find(function(e){
return i.url.hostname===e||i.url.hostname.endsWith(`.${e}`)});n=e||r}}catch(e){n=!1}
if(!n)return void delete r.attribs[c]}if("iframe"===n&&"src"===c){let n=!0;try{const i=K(e)
;if(i.isRelativeUrl)n=m(t,"allowIframeRelativeUrls")?t.allowIframeRelativeUrls:!t.allowedIframeHostnames&&!t.allowedIframeDomains;else if(t.allowedIframeHostnames||t.allowedIframeDomains){
const e=(t.allowedIframeHostnames||[]).find(function(e){return e===i.url.hostname
}),r=(t.allowedIframeDomains||[]).find(function(e){return i.url.hostname===e||i.url.hostname.endsWith(`.${e}`)});n=e||r}
}catch(e){n=!1}if(!n)return void delete r.attribs[c]}if("srcset"===c||"imagesrcset"===c)try{let t=a(e)
;if(t.forEach(function(e){H(n,e.url)&&(e.evil=!0)}),t=b(t,function(e){return!e.evil}),
!t.length)return void delete r.attribs[c];e=b(t,function(e){return!e.evil}).map(function(e){
if(!e.url)throw new Error("URL missing");return e.url+(e.w?` ${e.w}w`:"")+(e.h?` ${e.h}h`:"")+(e.d?` ${e.d}x`:"")
}).join(", "),r.attribs[c]=e}catch(e){return void delete r.attribs[c]}if("class"===c){
const t=B[n],i=B["*"],s=q[n],a=z[n],o=z["*"],u=[s,q["*"]].concat(a,o).filter(function(e){return e})
;if(!(e=Q(e,t&&i?(h=t,
d=i,Array.isArray(h)&&Array.isArray(d)?h.concat(d):d):t||i,u)).length)return void delete r.attribs[c]}
if("style"===c)if(t.parseStyleAttributes)try{const i=function(e,t){if(!t)return e;const n=e.nodes[0];let i
;i=t[n.selector]&&t["*"]?function(e,t){const n=Object.create(null)
;for(const i of[e,t])for(const e of Object.keys(i))n[e]=m(n,e)?n[e].concat(i[e]):i[e];return n
}(t[n.selector],t["*"]):t[n.selector]||t["*"];i&&(e.nodes[0].nodes=n.nodes.reduce(function(e){return function(t,n){
if(m(e,n.prop)){e[n.prop].some(function(e){return e.test(n.value)})&&t.push(n)}return t}}(i),[]));return e
}(o(n+" {"+e+"}",{map:!1}),t.allowedStyles);if(e=function(e){return e.nodes[0].nodes.reduce(function(e,t){
return e.push(`${t.prop}:${t.value}${t.important?" !important":""}`),e},[]).join(";")}(i),
0===e.length)return void delete r.attribs[c]}catch(t){
return"undefined"!=typeof window&&I.warn(`Failed to parse "${n} {${e}}". If you are running this in a browser, we recommend disabling style parsing with the parseStyleAttributes option, since it only works in a node environment due to a postcss dependency. More info: https://github.com/apostrophecms/sanitize-html/issues/547`),
void delete r.attribs[c]
}else if(t.allowedStyles)throw new Error("allowedStyles option cannot be used together with parseStyleAttributes: false.")
;y+=" "+c,e&&e.length?y+='="'+X(e,!0)+'"':t.allowedEmptyAttributes.includes(c)&&(y+='=""')}else delete r.attribs[c]
;var h,d}),-1!==t.selfClosing.indexOf(n))y+=" />";else if(y+=">",r.innerText&&!u){const e=X(r.innerText)
;t.textFilter?y+=t.textFilter(e,n):y+=e,Z=!0}c&&(y=A+X(y),A=""),r.openingTagLength=y.length-r.tagPosition},
ontext:function(e){if(G(),_||W)return;const n=M[M.length-1];let i;if(n&&(i=n.tag,e=void 0!==n.innerText?n.innerText:e),
"completelyDiscard"!==t.disallowedTagsMode||C(i))if(!i||!C(i)||"discard"!==t.disallowedTagsMode&&"completelyDiscard"!==t.disallowedTagsMode||"script"!==i&&"style"!==i)if(!i||!C(i)||"discard"!==t.disallowedTagsMode&&"completelyDiscard"!==t.disallowedTagsMode||"textarea"!==i&&"xmp"!==i){
if("iframe"===i&&!C(i)&&"discard"===t.disallowedTagsMode&&S<w)y+=k(e,t,{depth:$,iframeFallbackDepth:S+1});else if(!Z){
const n=X(e,!1);t.textFilter?y+=t.textFilter(n,i):y+=n}
}else y+="xmp"===i?e.replace(/</g,"&lt;").replace(/>/g,"&gt;"):X(e,!1);else y+=e;else e="";if(M.length){
M[M.length-1].text+=e}},onclosetag:function(e,n){if(t.onCloseTag&&t.onCloseTag(e,n),G(),W){const t=M[M.length-1]
;if(!t||t.tag!==e)return}else if(_){if(O--,O)return;_=!1,null!==U&&(W=!0)}const i=M.pop();if(!i)return
;if(i.tag!==e)return void M.push(i);_=!!t.enforceHtmlBoundary&&"html"===e,$--;const r=J[$];if(r){if(delete J[$],
"discard"===t.disallowedTagsMode||"completelyDiscard"===t.disallowedTagsMode)return void i.updateParentNodeText();A=y,
y=""}if(P[$]&&(e=P[$],delete P[$]),t.exclusiveFilter){const e=t.exclusiveFilter(i);if("excludeTag"===e)return r&&(y=A,
A=""),void(y=y.substring(0,i.tagPosition)+y.substring(i.tagPosition+i.openingTagLength))
;if(e)return void(y=y.substring(0,i.tagPosition))}i.updateParentNodeMediaChildren(),i.updateParentNodeText(),
-1!==t.selfClosing.indexOf(e)||n&&!C(e)&&["escape","recursiveEscape"].indexOf(t.disallowedTagsMode)>=0?r&&(y=A,
A=""):(y+="</"+e+">",r&&(y=A+X(y),A=""),Z=!1)}},t.parser);if(Y.write(e),Y.end(),
"escape"===t.disallowedTagsMode||"recursiveEscape"===t.disallowedTagsMode){const t=Y.endIndex
;if(null!=t&&t>=0&&t<e.length){const n=e.substring(t);y+=X(n)}else(null==t||t<0)&&e.length>0&&""===y&&(y=X(e))}return y
;function F(){y="",$=v,M=[],J={},P={},_=!1,O=0,U=null,W=!1}function G(){null!==U&&Y.startIndex>=U&&(U=null,W=!1)}
function X(e,n){
return"string"!=typeof e&&(e+=""),t.parser.decodeEntities&&(e=e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;"),
n&&(e=e.replace(/"/g,"&quot;"))),
e=e.replace(/&(?![a-zA-Z0-9#]{1,20};)/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;"),
n&&(e=e.replace(/"/g,"&quot;")),e}function H(e,n){
const i=m(t.allowedSchemesByTag,e)?t.allowedSchemesByTag[e]:t.allowedSchemes||[];return c(n,{allowedSchemes:i,
allowProtocolRelative:t.allowProtocolRelative})}function V(e){const t=e.toLowerCase()
;return t.slice(t.lastIndexOf(":")+1)}function K(e){
if((e=e.replace(/^(\w+:)?\s*[\\/]\s*[\\/]/,"$1//")).startsWith("relative:"))throw new Error("relative: exploit attempt")
;let t="relative://relative-site";for(let e=0;e<100;e++)t+=`/${e}`;const n=new URL(e,t);return{
isRelativeUrl:n&&"relative-site"===n.hostname&&"relative:"===n.protocol,url:n}}function Q(e,t,n){
return t?(e=e.split(/\s+/)).filter(function(e){return-1!==t.indexOf(e)||n.some(function(t){return t.test(e)})
}).join(" "):e}}const R={decodeEntities:!0};k.defaults={
allowedTags:["address","article","aside","footer","header","h1","h2","h3","h4","h5","h6","hgroup","main","nav","section","blockquote","dd","div","dl","dt","figcaption","figure","hr","li","menu","ol","p","pre","ul","a","abbr","b","bdi","bdo","br","cite","code","data","dfn","em","i","kbd","mark","q","rb","rp","rt","rtc","ruby","s","samp","small","span","strong","sub","sup","time","u","var","wbr","caption","col","colgroup","table","tbody","td","tfoot","th","thead","tr"],
nonBooleanAttributes:["abbr","accept","accept-charset","accesskey","action","allow","alt","as","autocapitalize","autocomplete","blocking","charset","cite","class","color","cols","colspan","content","contenteditable","coords","crossorigin","data","datetime","decoding","dir","dirname","download","draggable","enctype","enterkeyhint","fetchpriority","for","form","formaction","formenctype","formmethod","formtarget","headers","height","hidden","high","href","hreflang","http-equiv","id","imagesizes","imagesrcset","inputmode","integrity","is","itemid","itemprop","itemref","itemtype","kind","label","lang","list","loading","low","max","maxlength","media","method","min","minlength","name","nonce","optimum","pattern","ping","placeholder","popover","popovertarget","popovertargetaction","poster","preload","referrerpolicy","rel","rows","rowspan","sandbox","scope","shape","size","sizes","slot","span","spellcheck","src","srcdoc","srclang","srcset","start","step","style","tabindex","target","title","translate","type","usemap","value","width","wrap","onauxclick","onafterprint","onbeforematch","onbeforeprint","onbeforeunload","onbeforetoggle","onblur","oncancel","oncanplay","oncanplaythrough","onchange","onclick","onclose","oncontextlost","oncontextmenu","oncontextrestored","oncopy","oncuechange","oncut","ondblclick","ondrag","ondragend","ondragenter","ondragleave","ondragover","ondragstart","ondrop","ondurationchange","onemptied","onended","onerror","onfocus","onformdata","onhashchange","oninput","oninvalid","onkeydown","onkeypress","onkeyup","onlanguagechange","onload","onloadeddata","onloadedmetadata","onloadstart","onmessage","onmessageerror","onmousedown","onmouseenter","onmouseleave","onmousemove","onmouseout","onmouseover","onmouseup","onoffline","ononline","onpagehide","onpageshow","onpaste","onpause","onplay","onplaying","onpopstate","onprogress","onratechange","onreset","onresize","onrejectionhandled","onscroll","onscrollend","onsecuritypolicyviolation","onseeked","onseeking","onselect","onslotchange","onstalled","onstorage","onsubmit","onsuspend","ontimeupdate","ontoggle","onunhandledrejection","onunload","onvolumechange","onwaiting","onwheel"],
disallowedTagsMode:"discard",allowedAttributes:{a:["href","name","target"],
img:["src","srcset","alt","title","width","height","loading"]},allowedEmptyAttributes:["alt"],
selfClosing:["img","br","hr","area","base","basefont","input","link","meta","col"],
allowedSchemes:["http","https","ftp","mailto","tel"],allowedSchemesByTag:{},
allowedSchemesAppliedToAttributes:["href","src","cite","action","formaction","data","xlink:href","poster","background","ping","longdesc","usemap","codebase","classid","archive","profile","manifest","itemid","dynsrc","lowsrc"],
allowProtocolRelative:!0,enforceHtmlBoundary:!1,parseStyleAttributes:!0,preserveEscapedAttributes:!1},
k.simpleTransform=function(e,t,n){return n=void 0===n||n,t=t||{},function(i,r){let s;if(n)for(s in t)r[s]=t[s];else r=t
;return{tagName:e,attribs:r}}}}),48022:((e,t,n)=>{function i(){return{async:!1,breaks:!1,extensions:null,gfm:!0,
hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,walkTokens:null}}n.d(t,{Dz:()=>_e});var r={async:!1,
breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,walkTokens:null}
;function s(e){r=e}var a={exec:()=>null};function o(e){let t=[];return n=>{let i=Math.max(0,Math.min(3,n-1)),r=t[i]
;return r||(r=e(i),t[i]=r),r}}function c(e,t=""){let n="string"==typeof e?e:e.source,i={replace:(e,t)=>{
let r="string"==typeof t?t:t.source;return r=r.replace(h.caret,"$1"),n=n.replace(e,r),i},getRegex:()=>new RegExp(n,t)}
;return i}var u=((e="")=>{try{return!!new RegExp("(?<=1)(?<!1)"+e)}catch{return!1}})(),h={
codeRemoveIndent:/^(?: {0,3}\t| {1,4})/gm,listInterruptsParagraph:/^ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/,
outputLinkReplace:/\\([\[\]])/g,indentCodeCompensation:/^(\s+)(?:```)/,beginningSpace:/^\s+/,endingHash:/#$/,
startingSpaceChar:/^ /,endingSpaceChar:/ $/,endingSpaceTabChar:/[ \t]$/,nonSpaceChar:/[^ ]/,newLineCharGlobal:/\n/g,
tabCharGlobal:/\t/g,leadingSpaceTab:/^[ \t]+/,multipleSpaceGlobal:/\s+/g,blankLine:/^[ \t]*$/,
doubleBlankLine:/\n[ \t]*\n[ \t]*$/,blockquoteStart:/^ {0,3}>/,
blockquoteSetextReplace:/\n {0,3}((?:=+|-+)[ \t]*)(?=\n|$)/g,blockquoteSetextReplace2:/^ {0,3}>[ \t]?/gm,
blockquoteMarkerWhitespace:/^( {0,3}>)(\t[ \t]*)/gm,nestedBlockMarker:/^ {0,3}(?:(?:[*+-]|\d{1,9}[.)])(?: |$)|> ?)/,
listReplaceNesting:/^ {1,4}(?=( {4})*[^ ])/g,listIsTask:/^\[[ xX]\][ \t]+\S/,listReplaceTask:/^\[[ xX]\][ \t]+/,
listTaskCheckbox:/\[[ xX]\]/,anyLine:/\n.*\n/,hrefBrackets:/^<(.*)>$/,tableDelimiter:/[:|]/,
tableAlignChars:/^\||\| *$/g,tableRowBlankLine:/\n[ \t]*$/,tableAlignRight:/^ *-+: *$/,tableAlignCenter:/^ *:-+: *$/,
tableAlignLeft:/^ *:-+ *$/,startATag:/^<a /i,endATag:/^<\/a>/i,startPreScriptTag:/^<(pre|code|kbd|script)(\s|>)/i,
endPreScriptTag:/^<\/(pre|code|kbd|script)(\s|>)/i,startAngleBracket:/^</,endAngleBracket:/>$/,
pedanticHrefTitle:/^([^'"]*[^\s])\s+(['"])(.*)\2/,unicodeAlphaNumeric:/[\p{L}\p{N}]/u,
numericCharacterReference:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));/,
numericCharacterReferenceOrAmpersand:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,
escapeTest:/[&<>"']/,escapeReplace:/[&<>"']/g,escapeTestNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/,
escapeReplaceNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,caret:/(^|[^\[])\^/g,percentDecode:/%25/g,
findPipe:/\|/g,splitPipe:/ \|/,slashPipe:/\\\|/g,carriageReturn:/\r\n|\r/g,spaceLine:/^ +$/gm,notSpaceStart:/^\S*/,
endingNewline:/\n$/,listItemRegex:e=>new RegExp(`^( {0,3}${e})((?:[\t ][^\\n]*)?(?:\\n|$))`),
nextBulletRegex:o(e=>new RegExp(`^ {0,${e}}(?:[*+-]|\\d{1,9}[.)])((?:[ \t][^\\n]*)?(?:\\n|$))`)),
hrRegex:o(e=>new RegExp(`^ {0,${e}}((?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\\*[ \t]*){3,})(?:\\n+|$)`)),
fencesBeginRegex:o(e=>new RegExp(`^ {0,${e}}(?:\`\`\`|~~~)`)),
headingBeginRegex:o(e=>new RegExp(`^ {0,${e}}#{1,6}(?:\\s|$)`)),
pedanticHeadingBeginRegex:o(e=>new RegExp(`^ {0,${e}}#`)),
htmlBeginRegex:o(e=>new RegExp(`^ {0,${e}}(?:</?(?:${f})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`,"i")),
blockquoteBeginRegex:o(e=>new RegExp(`^ {0,${e}}>`)),
nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/
},d=/^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/,p=/ {0,3}(?:[*+-]|\d{1,9}[.)])/,f="address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|meta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul",g=c(" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").replace("tag",f).getRegex(),m=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/,b=c(m).replace(/bull/g,p).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/\|table/g,"").replace(/html/g,g).getRegex(),x=c(m).replace(/bull/g,p).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g,/ {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).replace(/html/g,g).getRegex(),w=/^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/,k=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/,R=c(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).replace("label",k).replace("title",/(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).getRegex(),v=c(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g,p).getRegex(),S=/<!--(?:-?>|[\s\S]*?(?:-->|$))/,y=c("^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[ \t]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ \t]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ \t]*)+\\n|$))","i").replace("comment",S).replace("tag",f).replace("attribute",/[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).getRegex(),A=e=>c(w).replace("hr",d).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("|table","").replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list",e).replace("html",g).getRegex(),T=A(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/),I=A(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/),C={
blockquote:c(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph",I).getRegex(),
code:/^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/,def:R,
fences:/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/,
heading:/^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/,hr:d,html:y,lheading:b,list:v,newline:/^(?:[ \t]*(?:\n|$))+/,paragraph:T,
table:a,text:/^[^\n]+/
},N=c("^ *([^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|html).*(?:\\n|$))*)\\n*|$)").replace("hr",d).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("blockquote"," {0,3}>").replace("code","(?: {4}| {0,3}\t)[^\\n]").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html",g).getRegex(),E={
...C,lheading:x,table:N,
paragraph:c(w).replace("hr",d).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("table",N).replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)])[ \\t]+[^ \\t\\n]").replace("html",g).getRegex()
},D={...C,
html:c("^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?: *\\n{2,}|\\s*$)|<tag(?:\"[^\"]*\"|'[^']*'|\\s[^'\"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))").replace("comment",S).replace(/tag/g,"(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),
def:/^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,heading:/^(#{1,6})(.*)(?:\n+|$)/,fences:a,
lheading:/^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,
paragraph:c(w).replace("hr",d).replace("heading"," *#{1,6} *[^\n]").replace("|table","").replace("blockquote"," {0,3}>").replace("|fences","").replace("|list","").replace("|html","").replace("|tag","").replace("lheading",b).getRegex()
},B=/^( {2,}|\\)\n(?!\s*$)[ \t]*/,q=/[\p{P}\p{S}]/u,z=/[\s\p{P}\p{S}]/u,j=/[^\s\p{P}\p{S}]/u,L=c(/^((?![*_])punctSpace)/,"u").replace(/punctSpace/g,z).getRegex(),$=/(?!~)[\p{P}\p{S}]/u,M=c(/link|precode-code|html/,"g").replace("link",/\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace("precode-",u?"(?<!`)()":"(^^|[^`])").replace("code",/(?<b>`+)[^`]+\k<b>(?!`)/).replace("html",/<(?! )[^<>]*?>/).getRegex(),J=/^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/,P=c(J,"u").replace(/punct/g,q).getRegex(),_=c(J,"u").replace(/punct/g,$).getRegex(),O=c(/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/,"u").replace(/openQuote/g,/[\p{Pi}\p{Ps}"']/u).replace(/punct/g,q).getRegex(),U="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)",W=c(U,"gu").replace(/notPunctSpace/g,j).replace(/punctSpace/g,z).replace(/punct/g,q).getRegex(),Z=c(U,"gu").replace(/notPunctSpace/g,/(?:[^\s\p{P}\p{S}]|~)/u).replace(/punctSpace/g,/(?!~)[\s\p{P}\p{S}]/u).replace(/punct/g,$).getRegex(),Y=c("^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)","gu").replace(/notPunctSpace/g,j).replace(/punctSpace/g,z).replace(/punct/g,q).getRegex(),F=c("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)","gu").replace(/notPunctSpace/g,j).replace(/punctSpace/g,z).replace(/punct/g,q).getRegex(),G=c("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)","gu").replace(/notPunctSpace/g,j).replace(/punctSpace/g,z).replace(/punct/g,q).getRegex(),X=c(/^~~?(?:((?!~)punct)|[^\s~])/,"u").replace(/punct/g,q).getRegex(),H=c("^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPunctSpace)","gu").replace(/notPunctSpace/g,j).replace(/punctSpace/g,z).replace(/punct/g,q).getRegex(),V=c(/\\(punct)/,"gu").replace(/punct/g,q).getRegex(),K=c(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/,"gu").replace(/punct/g,q).getRegex(),Q=c(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme",/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email",/[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).getRegex(),ee=c(S).replace("(?:--\x3e|$)","--\x3e").getRegex(),te=c("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("comment",ee).replace("attribute",/\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex(),ne=/\[(?:\\[\s\S]|[^\[\]\\])*\]/,ie=c(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).replace("brackets",ne).getRegex(),re=c(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).replace("label",ie).replace("href",/<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).replace("title",/"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).getRegex(),se=c(/^!?\[(label)\]\[(ref)\]/).replace("label",ie).replace("ref",k).getRegex(),ae=c(/^!?\[(ref)\](?:\[\])?/).replace("ref",k).getRegex(),oe=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/,le=c(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).replace("brackets",ne).getRegex(),ce=c("reflink|nolink(?!\\()","g").replace("reflink",c(/^!?\[(label)\]\[(ref)\]/).replace("label",le).replace("ref",oe).getRegex()).replace("nolink",c(/^!?\[(ref)\](?:\[\])?/).replace("ref",oe).getRegex()).getRegex(),ue=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,he=c(/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g,/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(),de={
_backpedal:a,anyPunctuation:V,anyPunctuationOutsideCode:K,autolink:Q,blockSkip:M,br:B,
code:/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/,del:a,delLDelim:a,delRDelim:a,emStrongLDelim:P,emStrongRDelimAst:W,
emStrongRDelimUnd:F,escape:/^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/,link:re,nolink:ae,punctuation:L,reflink:se,
reflinkSearch:ce,tag:te,text:/^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/,url:a},pe={
...de,emStrongLDelim:O,emStrongRDelimAst:Y,emStrongRDelimUnd:G,
link:c(/^!?\[(label)\]\((.*?)\)/).replace("label",ie).getRegex(),
reflink:c(/^!?\[(label)\]\s*\[([^\]]*)\]/).replace("label",ie).getRegex()},fe={...de,emStrongRDelimAst:Z,
emStrongLDelim:_,delLDelim:X,delRDelim:H,
url:c(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).replace("emailProtocol",he).replace("protocol",ue).replace("email",/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(),
_backpedal:/(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,
del:/^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,
text:c(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).replace("protocol",ue).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace("wwwStart",u?"(?<![^\\s*_~(])www\\.":"www\\.").getRegex()
},ge={...fe,br:c(B).replace("{2,}","*").getRegex(),
text:c(fe.text).replace("\\b_","\\b_| {2,}\\n").replace(/\{2,\}/g,"*").getRegex()},me={normal:C,gfm:E,pedantic:D},be={
normal:de,gfm:fe,breaks:ge,pedantic:pe},xe={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},we=e=>xe[e]
;function ke(e,t){if(t){if(h.escapeTest.test(e))return e.replace(h.escapeReplace,we)
}else if(h.escapeTestNoEncode.test(e))return e.replace(h.escapeReplaceNoEncode,we);return e}function Re(e){try{
e=encodeURI(e).replace(h.percentDecode,"%")}catch{return null}return e}function ve(e,t){
let n=e.replace(h.findPipe,(e,t,n)=>{let i=!1,r=t;for(;--r>=0&&"\\"===n[r];)i=!i;return i?"|":" |"
}).split(h.splitPipe),i=0;if(n[0].trim()||n.shift(),n.length>0&&!n.at(-1)?.trim()&&n.pop(),
t)if(n.length>t)n.splice(t);else for(;n.length<t;)n.push("")
;for(;i<n.length;i++)n[i]=n[i].trim().replace(h.slashPipe,"|");return n}function Se(e,t,n){let i=e.length
;if(0===i)return"";let r=0;for(;r<i;){let s=e.charAt(i-r-1);if(s!==t||n){if(s===t||!n)break;r++}else r++}
return e.slice(0,i-r)}function ye(e){let t=e.split("\n"),n=t.length-1;for(;n>=0&&h.blankLine.test(t[n]);)n--
;return t.length-n<=2?e:t.slice(0,n+1).join("\n")}function Ae(e){
return e.trim().replace(h.multipleSpaceGlobal," ").toLowerCase().toUpperCase().toLowerCase()}function Te(e,t){
if(-1===e.indexOf(t[0])&&-1===e.indexOf(t[1]))return-1;let n=0
;for(let i=0;i<e.length;i++)if("\\"===e[i])i++;else if(e[i]===t[0])n++;else if(e[i]===t[1]&&(n--,n<0))return i
;return n>0?-2:-1}var Ie=new WeakMap;function Ce(e){let t={"*":-1,_:-1},n=-1,i=e.length;for(let r=0;r<i;r++){let s=e[r]
;if("*"!==s&&"_"!==s&&"~"!==s)continue;let a=0===r?"\n":e[r-1],o=r+1;for(;o<i&&e[o]===s;)o++
;" "!==a&&"\t"!==a&&"\n"!==a&&"\r"!==a&&"\f"!==a&&("~"===s?n=r:t[s]=r),r=o-1}return{maskedSrc:e,
lastPossibleEmStrongCloserIndex:t,lastPossibleDelCloserIndex:n}}function Ne(e,t,n){let i=Ie.get(e)?.at(-1)
;return i&&i.maskedSrc===t?i.lastPossibleEmStrongCloserIndex[n]:Ce(t).lastPossibleEmStrongCloserIndex[n]}
function Ee(e,t){let n=Ie.get(e)?.at(-1)
;return n&&n.maskedSrc===t?n.lastPossibleDelCloserIndex:Ce(t).lastPossibleDelCloserIndex}function De(e,t=0){let n=t,i=""
;for(let t of e)if("\t"===t){let e=4-n%4;i+=" ".repeat(e),n+=e}else i+=t,n++;return i}function Be(e,t,n,i,r){
let s=t.href,a=t.title||null,o=function(e,t){let n="";for(let i=0;i<e.length;i++){if("`"===e[i]){
let r=t.inline.code.exec(e.slice(i));if(r){n+=r[0],i+=r[0].length-1;continue}}
"\\"!==e[i]||"["!==e[i+1]&&"]"!==e[i+1]?n+=e[i]:(n+=e[i+1],i++)}return n
}(e[1],r),c="!"===e[0].charAt(0),u=i.state.inLink,h=i.state.linkEmitted,d=i.state.inRawBlock;i.state.inLink=!0,
i.state.linkEmitted=!1;let p=i.inlineTokens(o),f=i.state.linkEmitted;if(i.state.linkEmitted=h,i.state.inLink=u,!c){
if(f)return void(i.state.inRawBlock=d);i.state.linkEmitted=!0}return{type:c?"image":"link",raw:n,href:s,title:a,text:o,
tokens:p}}function qe(e,t,n,i){if(!t.includes("<"))return!1;for(let r=0;r<t.length;r++){if("\\"===t[r]){r++;continue}
if("`"===t[r]){let e=i.inline.code.exec(t.slice(r));if(e){r+=e[0].length-1;continue}}if("<"!==t[r])continue
;let s=e.slice(n+r),a=i.inline.tag.exec(s)||i.inline.autolink.exec(s);if(a){if(a[0].length>t.length-r)return!0
;r+=a[0].length-1}}return!1}var ze=class{options;rules;lexer;constructor(e){this.options=e||r}space(e){
let t=this.rules.block.newline.exec(e);if(t&&t[0].length>0)return{type:"space",raw:t[0]}}code(e){
let t=this.rules.block.code.exec(e);if(t){
let e=this.options.pedantic?t[0]:ye(t[0]),n=e.replace(this.rules.other.codeRemoveIndent,"");return{type:"code",raw:e,
codeBlockStyle:"indented",text:n}}}fences(e){let t=this.rules.block.fences.exec(e);if(t){let e=t[0],n=function(e,t,n){
let i=e.match(n.other.indentCodeCompensation);if(null===i)return t;let r=i[1];return t.split("\n").map(e=>{
let t=e.match(n.other.beginningSpace);if(null===t)return e;let[i]=t;return e.slice(Math.min(i.length,r.length))
}).join("\n")}(e,t[3]||"",this.rules);return void 0!==t[3]&&(""===n||n.endsWith("\n"))&&(n+="\n"),{type:"code",raw:e,
lang:t[2]?t[2].trim().replace(this.rules.inline.anyPunctuation,"$1"):t[2],text:n}}}heading(e){
let t=this.rules.block.heading.exec(e);if(t){let e=t[2].trim();if(this.rules.other.endingHash.test(e)){let t=Se(e,"#")
;(this.options.pedantic||!t||this.rules.other.endingSpaceTabChar.test(t))&&(e=t.trim())}return{type:"heading",
raw:Se(t[0],"\n"),depth:t[1].length,text:e,tokens:this.lexer.inline(e)}}}hr(e){let t=this.rules.block.hr.exec(e)
;if(t)return{type:"hr",raw:Se(t[0],"\n")}}blockquote(e){let t=this.rules.block.blockquote.exec(e);if(t){
let e=Se(t[0],"\n").split("\n"),n="",i="",r=[];for(;e.length>0;){let t,s=!1,a=[]
;for(t=0;t<e.length;t++)if(this.rules.other.blockquoteStart.test(e[t]))a.push(e[t]),s=!0;else{if(s)break;a.push(e[t])}
e=e.slice(t)
;let o=a.join("\n"),c=o.replace(this.rules.other.blockquoteMarkerWhitespace,(e,t,n)=>n.startsWith(" ")?t+" "+n.slice(1):t+De(n,t.length)).replace(this.rules.other.blockquoteSetextReplace,"\n    $1").replace(this.rules.other.blockquoteSetextReplace2,"")
;n=n?`${n}\n${o}`:o,i=i?`${i}\n${c}`:c;let u=this.lexer.state.top;if(this.lexer.state.top=!0,
this.lexer.blockTokens(c,r,!0),this.lexer.state.top=u,0===e.length)break;let h=r.at(-1)
;if("code"===h?.type||"heading"===h?.type||"hr"===h?.type||"html"===h?.type||"table"===h?.type)break
;if("blockquote"===h?.type){
let t=h,s=e.join("\n"),a=t.raw+"\n"+s.replace(this.rules.other.blockquoteSetextReplace2,""),o=this.blockquote(a)
;r[r.length-1]=o;let c=a.substring(o.raw.length).replace(/^\n/,""),u=c?c.split("\n").length:0,d=u?e.slice(0,-u):e
;if(d.length>0&&(n=`${n}\n${d.join("\n")}`),i=i.substring(0,i.length-t.text.length)+o.text,e=e.slice(d.length),
e.length>0&&this.rules.other.blockquoteStart.test(e[0]))continue;break}if("list"===h?.type){
let t=h,s=t.raw+"\n"+e.join("\n"),a=this.list(s);r[r.length-1]=a
;let o=a.raw.length>t.raw.length?s.slice(t.raw.length+1,a.raw.length).split("\n").length:0;if(o>0){
let t=e.slice(0,o).join("\n");n=`${n}\n${t}`,i=`${i}\n${t}`}
if(e=e.slice(o),e.length>0&&!this.rules.other.blockquoteStart.test(e[0]))break;continue}}return{type:"blockquote",raw:n,
tokens:r,text:i}}}list(e){let t=this.rules.block.list.exec(e);if(t){
if(!this.options.pedantic&&"text"===this.lexer.state.lastToken?.type&&!this.rules.other.listInterruptsParagraph.test(e))return
;let n=e,i=()=>n.length-e.length,r=t[1].trim(),s=r.length>1,a={type:"list",raw:"",ordered:s,start:s?+r.slice(0,-1):"",
loose:!1,items:[]};r=s?`\\d{1,9}\\${r.slice(-1)}`:`\\${r}`,this.options.pedantic&&(r=s?r:"[*+-]")
;let o=this.rules.other.listItemRegex(r),c=!1;for(;e;){let r=!1,s=""
;if(!(t=o.exec(e))||this.rules.block.hr.test(e))break;let u=i();e=e.substring(t[0].length)
;let h=t[2].split("\n",1)[0],d=t[1].length,p=this.options.pedantic?De(h,d):h.replace(this.rules.other.leadingSpaceTab,e=>De(e,d)),f=e.split("\n",1)[0],g=!p.trim(),m=0
;if(this.options.pedantic?(m=2,s=p.trimStart()):g?m=d+1:(m=p.search(this.rules.other.nonSpaceChar),m=m>4?1:m,
s=p.slice(m),m+=d),g&&this.rules.other.blankLine.test(f)&&(e=e.substring(f.length+1),r=!0),!r){
let t=this.rules.other.nextBulletRegex(m),n=this.rules.other.hrRegex(m),i=this.rules.other.fencesBeginRegex(m),r=this.options.pedantic?this.rules.other.pedanticHeadingBeginRegex(m):this.rules.other.headingBeginRegex(m),a=this.rules.other.htmlBeginRegex(m),o=this.rules.other.blockquoteBeginRegex(m),c=!1
;for(;e;){let u,h=e.split("\n",1)[0]
;if(f=h,this.options.pedantic?(f=f.replace(this.rules.other.listReplaceNesting,"  "),
u=f):u=f.replace(this.rules.other.leadingSpaceTab,e=>De(e)),
i.test(f)||r.test(f)||a.test(f)||o.test(f)||t.test(f)||n.test(f))break
;if(u.search(this.rules.other.nonSpaceChar)>=m||!f.trim())s+="\n"+u.slice(m),c=!1;else{if(g)break;let e=p
;if(!this.options.pedantic&&!s.includes("\n")&&!p.includes("\t")){let t
;for(;!n.test(e)&&(t=this.rules.other.nestedBlockMarker.exec(e));)e=e.slice(t[0].length);if(!e.trim())break}
if(e.replace(this.rules.other.tabCharGlobal,"    ").search(this.rules.other.nonSpaceChar)>=4||i.test(e)||r.test(e)||a.test(e)||n.test(e))break
;if(!this.options.pedantic&&!c){let e=p.replace(this.rules.other.nestedContainerMarkers,"")
;if(this.rules.block.fences.test(e)||this.rules.block.heading.test(e)||this.rules.block.hr.test(e))break}
s+="\n"+(!this.options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(f)&&this.rules.block.lheading.test(`${p}\n${f}`)?`    ${u.replace(/^ {0,3}/,"")}`:f),
c=!0}g=!f.trim(),e=e.substring(h.length+1),p=u.slice(m)}}let b=n.slice(u,i())
;a.loose||(c?a.loose=!0:this.rules.other.doubleBlankLine.test(b)&&(c=!0)),a.items.push({type:"list_item",raw:b,
task:!!this.options.gfm&&this.rules.other.listIsTask.test(s),loose:!1,text:s,tokens:[]})}let u=a.items.at(-1)
;if(!u)return;u.raw=u.raw.trimEnd(),u.text=u.text.trimEnd(),a.raw=n.slice(0,i()).trimEnd();let h=[]
;for(let e of a.items)if(this.lexer.state.top=!1,h.push(this.lexer.inlineQueue.length),
e.tokens=this.lexer.blockTokens(e.text,[]),!a.loose){
let t=e.tokens.filter(e=>"space"===e.type),n=t.length>0&&t.some(e=>this.rules.other.anyLine.test(e.raw));a.loose=n}
for(let e=0;e<a.items.length;e++){let t=a.items[e],n=t.tokens[0]
;if(!t.task||"text"!==n?.type&&"paragraph"!==n?.type)t.task&&(t.task=!1);else{
t.text=t.text.replace(this.rules.other.listReplaceTask,""),n.raw=n.raw.replace(this.rules.other.listReplaceTask,""),
n.text=n.text.replace(this.rules.other.listReplaceTask,"");let i=this.lexer.inlineQueue
;for(let t=h[e];t<i.length;t++)if(i[t].tokens===n.tokens){i[t].src=i[t].src.replace(this.rules.other.listReplaceTask,"")
;break}let r=this.rules.other.listTaskCheckbox.exec(t.raw);if(r){let e={type:"checkbox",raw:r[0]+" ",
checked:"[ ]"!==r[0]}
;t.checked=e.checked,a.loose?t.tokens[0]&&["paragraph","text"].includes(t.tokens[0].type)&&"tokens"in t.tokens[0]&&t.tokens[0].tokens?(t.tokens[0].raw=e.raw+t.tokens[0].raw,
t.tokens[0].text=e.raw+t.tokens[0].text,t.tokens[0].tokens.unshift(e)):t.tokens.unshift({type:"paragraph",raw:e.raw,
text:e.raw,tokens:[e]}):t.tokens.unshift(e)}}}if(a.loose)for(let e of a.items){e.loose=!0
;for(let t of e.tokens)"text"===t.type&&(t.type="paragraph")}return a}}html(e){let t=this.rules.block.html.exec(e)
;if(t){if("paragraph"===this.lexer.state.lastToken?.type&&!this.rules.other.htmlBeginRegex(4).test(e))return
;let n=ye(t[0]);return{type:"html",block:!0,raw:n,pre:"pre"===t[1]||"script"===t[1]||"style"===t[1],text:n}}}def(e){
let t=this.rules.block.def.exec(e);if(t){if(!this.rules.other.startAngleBracket.test(t[2])&&-1!==Te(t[2],"()"))return
;let e=Ae(t[1]),n=t[2]?t[2].replace(this.rules.other.hrefBrackets,"$1").replace(this.rules.inline.anyPunctuation,"$1"):"",i=t[3]?t[3].substring(1,t[3].length-1).replace(this.rules.inline.anyPunctuation,"$1"):t[3]
;return{type:"def",tag:e,raw:Se(t[0],"\n"),href:n,title:i}}}table(e){let t=this.rules.block.table.exec(e)
;if(!t||!this.rules.other.tableDelimiter.test(t[2]))return
;let n=ve(t[1]),i=t[2].replace(this.rules.other.tableAlignChars,"").split("|"),r=t[3]?.trim()?t[3].replace(this.rules.other.tableRowBlankLine,"").split("\n"):[],s={
type:"table",raw:Se(t[0],"\n"),header:[],align:[],rows:[]};if(n.length===i.length){
for(let e of i)this.rules.other.tableAlignRight.test(e)?s.align.push("right"):this.rules.other.tableAlignCenter.test(e)?s.align.push("center"):this.rules.other.tableAlignLeft.test(e)?s.align.push("left"):s.align.push(null)
;for(let e=0;e<n.length;e++)s.header.push({text:n[e],tokens:this.lexer.inline(n[e]),header:!0,align:s.align[e]})
;for(let e of r)s.rows.push(ve(e,s.header.length).map((e,t)=>({text:e,tokens:this.lexer.inline(e),header:!1,
align:s.align[t]})));return s}}lheading(e){let t=this.rules.block.lheading.exec(e);if(t){let e=t[1].trim();return{
type:"heading",raw:Se(t[0],"\n"),depth:"="===t[2].charAt(0)?1:2,text:e,tokens:this.lexer.inline(e)}}}paragraph(e){
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
;if(!this.options.pedantic&&qe(e,n[1],t,this.rules))return;let i=n[2].trim()
;if(!this.options.pedantic&&this.rules.other.startAngleBracket.test(i)){
if(!this.rules.other.endAngleBracket.test(i))return;let e=Se(i.slice(0,-1),"\\");if((i.length-e.length)%2==0)return
}else{let e=Te(n[2],"()");if(-2===e)return;if(e>-1){let t=(0===n[0].indexOf("!")?5:4)+n[1].length+e
;n[2]=n[2].substring(0,e),n[0]=n[0].substring(0,t).trim(),n[3]=""}}let r=Se(n[0].slice(0,-1),"\\")
;if((n[0].length-r.length)%2==0)return;let s=n[2],a="";if(this.options.pedantic){
let e=this.rules.other.pedanticHrefTitle.exec(s);e&&(s=e[1],a=e[3])}else a=n[3]?n[3].slice(1,-1):"";return s=s.trim(),
this.rules.other.startAngleBracket.test(s)&&(s=this.options.pedantic&&!this.rules.other.endAngleBracket.test(i)?s.slice(1):s.slice(1,-1)),
Be(n,{href:s&&s.replace(this.rules.inline.anyPunctuation,"$1"),title:a&&a.replace(this.rules.inline.anyPunctuation,"$1")
},n[0],this.lexer,this.rules)}}reflink(e,t){let n,i=e.charCodeAt(0)
;if((91===i||33===i)&&((n=this.rules.inline.reflink.exec(e))||(n=this.rules.inline.nolink.exec(e)))){
let i="!"===n[0].charAt(0)?2:1;if(!this.options.pedantic&&qe(e,n[1],i,this.rules))return;let r=t[Ae(n[2]||n[1])];if(!r){
let e=n[0].charAt(0);return{type:"text",raw:e,text:e}}return Be(n,r,n[0],this.lexer,this.rules)}}emStrong(e,t,n=""){
let i=this.rules.inline.emStrongLDelim.exec(e);if(!i||!i[1]&&!i[2]&&!i[3]&&!i[4])return
;let r=i[0][0],s=n===r,a=t.length-e.length,o=a;for(;!this.options.pedantic&&o>0&&t[o-1]===r;)o--
;let c=[...t.slice(Math.max(0,o-2),o)].at(-1)??"",u="*"===c||"_"===c||!!this.rules.inline.punctuation.exec(c);o<a&&(n=c)
;let h=o<a?u:"*"===n||"_"===n||!!this.rules.inline.punctuation.exec(n)
;if(i[4]&&n.match(this.rules.other.unicodeAlphaNumeric))return;let d=i[1]||i[3]||"";if(!d||!n||h){
let n,h,p=[...i[0]].length-1,f=p,g=0,m=a-o+p,b=!(this.options.pedantic||!c.trim()||!d&&("*"!==r||u))
;if("*"!==r&&"_"!==r)return
;let x="*"===r?this.rules.inline.emStrongRDelimAst:this.rules.inline.emStrongRDelimUnd,w=Ne(this,t,r),k=t.length-e.length+p
;if(w<k)return;t=t.slice(-1*e.length+p);let R=w-k;for(x.lastIndex=0;null!==(i=x.exec(t))&&!(i.index>R);){
if(n=i[1]||i[2]||i[3]||i[4]||i[5]||i[6],!n)continue;if(h=[...n].length,i[3]||i[4]){f+=h;continue}
if((i[5]||i[6]||b)&&m%3&&!((m+h)%3)){if(s&&(i[5]||i[6]))break;g+=h;continue}if(f-=h,f>0)continue;h=Math.min(h,h+f+g)
;let t=[...i[0]][0].length,r=e.slice(0,p+i.index+t+h);if(Math.min(p,h)%2){let e=r.slice(1,-1);return{type:"em",raw:r,
text:e,tokens:this.lexer.inlineTokens(e)}}let a=r.slice(2,-2);return{type:"strong",raw:r,text:a,
tokens:this.lexer.inlineTokens(a)}}}}codespan(e){if(96!==e.charCodeAt(0))return;let t=this.rules.inline.code.exec(e)
;if(t){
let e=t[2].replace(this.rules.other.newLineCharGlobal," "),n=this.rules.other.nonSpaceChar.test(e),i=this.rules.other.startingSpaceChar.test(e)&&this.rules.other.endingSpaceChar.test(e)
;return n&&i&&(e=e.substring(1,e.length-1)),{type:"codespan",raw:t[0],text:e}}}br(e){let t=e.charCodeAt(0)
;if(32!==t&&92!==t&&10!==t)return;let n=this.rules.inline.br.exec(e);return n?{type:"br",raw:n[0]}:void 0}del(e,t,n=""){
if(126!==e.charCodeAt(0))return;let i=this.rules.inline.delLDelim.exec(e)
;if(i&&(!i[1]||!n||this.rules.inline.punctuation.exec(n))){
let n,r,s=[...i[0]].length-1,a=s,o=this.rules.inline.delRDelim,c=Ee(this,t),u=t.length-e.length+s;if(c<u)return
;t=t.slice(-1*e.length+s);let h=c-u;for(o.lastIndex=0;null!==(i=o.exec(t))&&!(i.index>h);){
if(n=i[1]||i[2]||i[3]||i[4]||i[5]||i[6],!n||(r=[...n].length,r!==s))continue;if(i[3]||i[4]){a+=r;continue}if(a-=r,
a>0)continue;r=Math.min(r,r+a);let t=[...i[0]][0].length,o=e.slice(0,s+i.index+t+r),c=o.slice(s,-s);return{type:"del",
raw:o,text:c,tokens:this.lexer.inlineTokens(c)}}}}autolink(e){if(60!==e.charCodeAt(0))return
;let t=this.rules.inline.autolink.exec(e);if(t){let e,n;return"@"===t[2]?(e=t[1],n="mailto:"+e):(e=t[1],n=e),{
type:"link",raw:t[0],text:e,href:n,autolink:!0,tokens:[{type:"text",raw:e,text:e}]}}}url(e){let t
;if(t=this.rules.inline.url.exec(e)){let e,n;if("@"===t[2])e=t[0],n="mailto:"+e;else{let i;do{i=t[0],
t[0]=this.rules.inline._backpedal.exec(t[0])?.[0]??""}while(i!==t[0]);e=t[0],n="www."===t[1]?"http://"+t[0]:t[0]}return{
type:"link",raw:t[0],text:e,href:n,autolink:!0,tokens:[{type:"text",raw:e,text:e}]}}}inlineText(e){
let t=this.rules.inline.text.exec(e);if(t){let e=this.lexer.state.inRawBlock;return{type:"text",raw:t[0],
text:e?t[0]:(n=t[0],h.numericCharacterReference.test(n)?n.replace(h.numericCharacterReferenceOrAmpersand,(e,t,n)=>{
if(void 0===t&&void 0===n)return"&amp;";let i=void 0===t?Number.parseInt(n,16):Number.parseInt(t,10)
;return 0===i||i>1114111||i>=55296&&i<=57343?"\ufffd":38===i?"&amp;":String.fromCodePoint(i)}):n),escaped:e}}var n}
},je=class l{tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],
this.tokens.links=Object.create(null),this.options=e||r,this.options.tokenizer=this.options.tokenizer||new ze,
this.tokenizer=this.options.tokenizer,this.tokenizer.options=this.options,this.tokenizer.lexer=this,this.inlineQueue=[],
this.state={inLink:!1,inRawBlock:!1,linkEmitted:!1,linkParenPossible:!0,top:!0};let t={other:h,block:me.normal,
inline:be.normal};this.options.pedantic?(t.block=me.pedantic,t.inline=be.pedantic):this.options.gfm&&(t.block=me.gfm,
this.options.breaks?t.inline=be.breaks:t.inline=be.gfm),this.tokenizer.rules=t}static get rules(){return{block:me,
inline:be}}static lex(e,t){return new l(t).lex(e)}static lexInline(e,t){return new l(t).inlineTokens(e)}lex(e){
e=e.replace(h.carriageReturn,"\n"),this.blockTokens(e,this.tokens);for(let e=0;e<this.inlineQueue.length;e++){
let t=this.inlineQueue[e];this.state.inRawBlock=!1,this.inlineTokens(t.src,t.tokens)}return this.inlineQueue=[],
this.tokens}blockTokens(e,t=[],n=!1){this.tokenizer.lexer=this;let i=this.state.lastToken
;this.options.pedantic&&(e=e.replace(h.tabCharGlobal,"    ").replace(h.spaceLine,""))
;let r,s=1/0,a=this.options.gfm&&!this.options.pedantic&&this.tokenizer.paragraph===ze.prototype.paragraph;for(;e;){
if(!(e.length<s)){this.infiniteLoopError(e.charCodeAt(0));break}let i;if(s=e.length,this.state.lastToken=t.at(-1),
this.options.extensions?.block?.some(n=>!!(i=n.call({lexer:this},e,t))&&(e=e.substring(i.raw.length),t.push(i),
!0)))continue;if(i=this.tokenizer.space(e)){e=e.substring(i.raw.length);let n=t.at(-1)
;1===i.raw.length&&void 0!==n?n.raw+="\n":t.push(i);continue}if(i=this.tokenizer.code(e)){e=e.substring(i.raw.length)
;let n=t.at(-1);"paragraph"===n?.type||"text"===n?.type?(n.raw+=(n.raw.endsWith("\n")?"":"\n")+i.raw,
n.text+="\n"+i.text,this.inlineQueue.at(-1).src=n.text):t.push(i);continue}if(i=this.tokenizer.fences(e)){
e=e.substring(i.raw.length),t.push(i);continue}if(i=this.tokenizer.heading(e)){e=e.substring(i.raw.length),t.push(i)
;continue}if(i=this.tokenizer.hr(e)){e=e.substring(i.raw.length),t.push(i);continue}if(i=this.tokenizer.blockquote(e)){
e=e.substring(i.raw.length),t.push(i);continue}if(i=this.tokenizer.list(e)){e=e.substring(i.raw.length),t.push(i)
;continue}if(i=this.tokenizer.html(e)){e=e.substring(i.raw.length),t.push(i);continue}if(i=this.tokenizer.def(e)){
e=e.substring(i.raw.length);let n=t.at(-1)
;"paragraph"===n?.type||"text"===n?.type?(n.raw+=(n.raw.endsWith("\n")?"":"\n")+i.raw,n.text+="\n"+i.raw,
this.inlineQueue.at(-1).src=n.text):(this.tokens.links[i.tag]||(this.tokens.links[i.tag]={href:i.href,title:i.title}),
t.push(i));continue}if(i=this.tokenizer.table(e)){e=e.substring(i.raw.length),t.push(i);continue}
if(i=this.tokenizer.lheading(e)){e=e.substring(i.raw.length),t.push(i);continue}let o=e
;if(this.options.extensions?.startBlock){let t,n=1/0,i=e.slice(1);this.options.extensions.startBlock.forEach(e=>{
t=e.call({lexer:this},i),"number"==typeof t&&t>=0&&(n=Math.min(n,t))}),n<1/0&&n>=0&&(o=e.substring(0,n+1))}
if(this.state.top&&(i=this.tokenizer.paragraph(o))){let s=t.at(-1)
;(n||s===r&&a)&&"paragraph"===s?.type?(s.raw+=(s.raw.endsWith("\n")?"":"\n")+i.raw,s.text+="\n"+i.text,
this.inlineQueue.pop(),this.inlineQueue.at(-1).src=s.text,r=s):(t.push(i),r=i),n=o.length!==e.length,
e=e.substring(i.raw.length);continue}if(i=this.tokenizer.text(e)){e=e.substring(i.raw.length);let n=t.at(-1)
;"text"===n?.type?(n.raw+=(n.raw.endsWith("\n")?"":"\n")+i.raw,n.text+="\n"+i.text,this.inlineQueue.pop(),
this.inlineQueue.at(-1).src=n.text):t.push(i);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}
return this.state.top=!0,this.state.lastToken=i,t}inline(e,t=[]){return this.inlineQueue.push({src:e,tokens:t}),t}
linkInText(e){if(!e.includes("["))return!1;let t=this.tokenizer.rules.inline.link
;for(let n of e.matchAll(this.tokenizer.rules.inline.blockSkip))if(t.test(n[0])&&"!"!==e.charAt(n.index-1))return!0
;for(let t of e.matchAll(this.tokenizer.rules.inline.reflinkSearch)){let e=t[0],n=e.lastIndexOf("[")
;if("!"!==e.charAt(0)&&Object.hasOwn(this.tokens.links,Ae(e.slice(n+1,-1)))&&!(n>1&&this.linkInText(e.slice(1,n-1))))return!0
}return!1}inlineTokens(e,t=[]){this.tokenizer.lexer=this;let n=this.state.linkParenPossible
;this.state.linkParenPossible=e.includes(")");try{return this.#e(e,t)}finally{this.state.linkParenPossible=n}}#e(e,t){
let n=e.includes("*")||e.includes("_")||e.includes("~"),i=n||this.options.hooks?.emStrongMask||this.tokenizer.emStrong!==ze.prototype.emStrong||this.tokenizer.del!==ze.prototype.del?this.#t(e):e
;if(!n)return this.#n(e,i,t);!function(e,t){let n=Ce(t),i=Ie.get(e);i?i.push(n):Ie.set(e,[n])}(this.tokenizer,i);try{
return this.#n(e,i,t)}finally{!function(e){let t=Ie.get(e);t&&(t.pop(),0===t.length&&Ie.delete(e))}(this.tokenizer)}}
#n(e,t,n){let i=!1,r="",s=1/0;for(;e;){if(!(e.length<s)){this.infiniteLoopError(e.charCodeAt(0));break}let a
;if(s=e.length,i||(r=""),i=!1,this.options.extensions?.inline?.some(t=>!!(a=t.call({lexer:this
},e,n))&&(e=e.substring(a.raw.length),n.push(a),!0)))continue;if(a=this.tokenizer.escape(e)){
e=e.substring(a.raw.length),n.push(a);continue}if(a=this.tokenizer.tag(e)){e=e.substring(a.raw.length),n.push(a)
;continue}if(a=this.tokenizer.link(e)){e=e.substring(a.raw.length),n.push(a);continue}
if(a=this.tokenizer.reflink(e,this.tokens.links)){e=e.substring(a.raw.length);let t=n.at(-1)
;"text"===a.type&&"text"===t?.type?(t.raw+=a.raw,t.text+=a.text):n.push(a);continue}let o=e[0];if("*"===o||"_"===o){
let s=t.length-e.length;if(Ne(this.tokenizer,t,o)<=s){let t=1;for(;t<e.length&&e.charCodeAt(t)===o.charCodeAt(0);)t++
;let s=e.substring(0,t),a=n.at(-1);"text"!==a?.type||a.escaped?n.push({type:"text",raw:s,text:s,escaped:!1}):(a.raw+=s,
a.text+=s),e=e.substring(t),r=o,i=!0;continue}}else if("~"===o){let s=t.length-e.length;if(Ee(this.tokenizer,t)<=s){
let t=1;for(;t<e.length&&126===e.charCodeAt(t);)t++;let s=e.substring(0,t),a=n.at(-1)
;"text"!==a?.type||a.escaped?n.push({type:"text",raw:s,text:s,escaped:!1}):(a.raw+=s,a.text+=s),e=e.substring(t),r=o,
i=!0;continue}}if(a=this.tokenizer.emStrong(e,t,r)){e=e.substring(a.raw.length),n.push(a);continue}
if(a=this.tokenizer.codespan(e)){e=e.substring(a.raw.length),n.push(a);continue}if(a=this.tokenizer.br(e)){
e=e.substring(a.raw.length),n.push(a);continue}if(a=this.tokenizer.del(e,t,r)){e=e.substring(a.raw.length),n.push(a)
;continue}if(a=this.tokenizer.autolink(e)){e=e.substring(a.raw.length),n.push(a);continue}
if(!this.state.inLink&&(a=this.tokenizer.url(e))){e=e.substring(a.raw.length),n.push(a);continue}let c=e
;if(this.options.extensions?.startInline){let t,n=1/0,i=e.slice(1);this.options.extensions.startInline.forEach(e=>{
t=e.call({lexer:this},i),"number"==typeof t&&t>=0&&(n=Math.min(n,t))}),n<1/0&&n>=0&&(c=e.substring(0,n+1))}
if(a=this.tokenizer.inlineText(c)){e=e.substring(a.raw.length),"_"!==a.raw.slice(-1)&&(r=a.raw.slice(-1)),i=!0
;let t=n.at(-1);"text"===t?.type?(t.raw+=a.raw,t.text+=a.text):n.push(a);continue}if(e){
this.infiniteLoopError(e.charCodeAt(0));break}}return n}#i(e){
let t,{blockSkip:n,tag:i,autolink:r}=this.tokenizer.rules.inline,s="",a=0;for(n.lastIndex=0;t=n.exec(e);){
let o=t.index+(t[2]?t[2].length:0),c=t.index+t[0].length;if("<"===e.charAt(o)){let t=e.slice(o),s=i.exec(t)||r.exec(t)
;if(!s){n.lastIndex=o+1;continue}c=o+s[0].length,n.lastIndex=c}s+=e.slice(a,o)+"["+"a".repeat(c-o-2)+"]",a=c}
return s+e.slice(a)}#t(e){let t=e;if(this.tokens.links&&e.includes("[")){
let e=this.tokenizer.rules.inline.reflinkSearch,n=t=>{let i=t.lastIndexOf("[")
;if(!Object.hasOwn(this.tokens.links,Ae(t.slice(i+1,-1))))return t;if(i>1&&"!"!==t.charAt(0)){let r=t.slice(1,i-1)
;if(this.linkInText(r))return"["+r.replace(e,n)+"]["+"a".repeat(t.length-i-2)+"]"}return"["+"a".repeat(t.length-2)+"]"}
;t=t.replace(e,n)}
return t=t.replace(this.tokenizer.rules.inline.anyPunctuationOutsideCode,(e,t,n)=>n?"+".repeat(e.length):t?t+e.slice(t.length,-t.length).replace(/`/g,"+")+t:e),
t=this.#i(t),t=this.options.hooks?.emStrongMask?.call({lexer:this},t)??t,t}infiniteLoopError(e){
let t="Infinite loop on byte: "+e;if(!this.options.silent)throw new Error(t);console.error(t)}},Le=class{options;parser
;constructor(e){this.options=e||r}space(e){return""}code({text:e,lang:t,escaped:n}){
let i=(t||"").match(h.notSpaceStart)?.[0],r=e?e.replace(h.endingNewline,"")+"\n":""
;return i?'<pre><code class="language-'+ke(i)+'">'+(n?r:ke(r,!0))+"</code></pre>\n":"<pre><code>"+(n?r:ke(r,!0))+"</code></pre>\n"
}blockquote({tokens:e}){return`<blockquote>\n${this.parser.parse(e)}</blockquote>\n`}html({text:e}){return e}def(e){
return""}heading({tokens:e,depth:t}){return`<h${t}>${this.parser.parseInline(e)}</h${t}>\n`}hr(e){return"<hr>\n"}
list(e){let t=e.ordered,n=e.start,i="";for(let t=0;t<e.items.length;t++){let n=e.items[t];i+=this.listitem(n)}
let r=t?"ol":"ul";return"<"+r+(t&&1!==n?' start="'+n+'"':"")+">\n"+i+"</"+r+">\n"}listitem(e){
return`<li>${this.parser.parse(e.tokens)}</li>\n`}checkbox({checked:e}){
return"<input "+(e?'checked="" ':"")+'disabled="" type="checkbox"> '}paragraph({tokens:e}){
return`<p>${this.parser.parseInline(e)}</p>\n`}table(e){let t="",n=""
;for(let t=0;t<e.header.length;t++)n+=this.tablecell(e.header[t]);t+=this.tablerow({text:n});let i=""
;for(let t=0;t<e.rows.length;t++){let r=e.rows[t];n="";for(let e=0;e<r.length;e++)n+=this.tablecell(r[e])
;i+=this.tablerow({text:n})}return i&&(i=`<tbody>${i}</tbody>`),"<table>\n<thead>\n"+t+"</thead>\n"+i+"</table>\n"}
tablerow({text:e}){return`<tr>\n${e}</tr>\n`}tablecell(e){let t=this.parser.parseInline(e.tokens),n=e.header?"th":"td"
;return(e.align?`<${n} align="${e.align}">`:`<${n}>`)+t+`</${n}>\n`}strong({tokens:e}){
return`<strong>${this.parser.parseInline(e)}</strong>`}em({tokens:e}){return`<em>${this.parser.parseInline(e)}</em>`}
codespan({text:e}){return`<code>${ke(e,!0)}</code>`}br(e){return"<br>"}del({tokens:e}){
return`<del>${this.parser.parseInline(e)}</del>`}link({href:e,title:t,text:n,tokens:i,autolink:r}){
let s=r?ke(n,!0):this.parser.parseInline(i),a=Re(e);if(null===a)return s;let o='<a href="'+(e=ke(a,r))+'"'
;return t&&(o+=' title="'+ke(t)+'"'),o+=">"+s+"</a>",o}image({href:e,title:t,text:n,tokens:i}){
i&&(n=this.parser.parseInline(i,this.parser.textRenderer));let r=Re(e);if(null===r)return ke(n)
;let s=`<img src="${ke(e=r)}" alt="${ke(n)}"`;return t&&(s+=` title="${ke(t)}"`),s+=">",s}text(e){
return"tokens"in e&&e.tokens?this.parser.parseInline(e.tokens):"escaped"in e&&e.escaped?e.text:ke(e.text)}},$e=class{
parser;strong({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}em({text:e,tokens:t}){
return t?this.parser.parseInline(t,this):e}codespan({text:e}){return e}del({text:e,tokens:t}){
return t?this.parser.parseInline(t,this):e}html({text:e}){return e}text({text:e}){return e}link({text:e,tokens:t}){
return t?this.parser.parseInline(t,this):e}image({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}br(){
return"\n"}checkbox({raw:e}){return e}},Me=class l{options;renderer;textRenderer;constructor(e){this.options=e||r,
this.options.renderer=this.options.renderer||new Le,this.renderer=this.options.renderer,
this.renderer.options=this.options,this.renderer.parser=this,this.textRenderer=new $e,this.textRenderer.parser=this}
static parse(e,t){return new l(t).parse(e)}static parseInline(e,t){return new l(t).parseInline(e)}parse(e){
this.renderer.parser=this;let t="";for(let n=0;n<e.length;n++){let i=e[n]
;if(this.options.extensions?.renderers?.[i.type]){let e=i,n=this.options.extensions.renderers[e.type].call({parser:this
},e)
;if(!1!==n||!["space","hr","heading","code","table","blockquote","list","checkbox","html","def","paragraph","text"].includes(e.type)){
t+=!1===n?"":n??"";continue}}let r=i;switch(r.type){case"space":t+=this.renderer.space(r);break;case"hr":
t+=this.renderer.hr(r);break;case"heading":t+=this.renderer.heading(r);break;case"code":t+=this.renderer.code(r);break
;case"table":t+=this.renderer.table(r);break;case"blockquote":t+=this.renderer.blockquote(r);break;case"list":
t+=this.renderer.list(r);break;case"checkbox":t+=this.renderer.checkbox(r);break;case"html":t+=this.renderer.html(r)
;break;case"def":t+=this.renderer.def(r);break;case"paragraph":t+=this.renderer.paragraph(r);break;case"text":
t+=this.renderer.text(r);break;default:{let e='Token with "'+r.type+'" type was not found.'
;if(this.options.silent)return console.error(e),"";throw new Error(e)}}}return t}parseInline(e,t=this.renderer){
this.renderer.parser=this;let n="";for(let i=0;i<e.length;i++){let r=e[i]
;if(this.options.extensions?.renderers?.[r.type]){let e=this.options.extensions.renderers[r.type].call({parser:this},r)
;if(!1!==e||!["escape","html","link","image","checkbox","strong","em","codespan","br","del","text"].includes(r.type)){
n+=!1===e?"":e??"";continue}}let s=r;switch(s.type){case"escape":case"text":n+=t.text(s);break;case"html":n+=t.html(s)
;break;case"link":n+=t.link(s);break;case"image":n+=t.image(s);break;case"checkbox":n+=t.checkbox(s);break;case"strong":
n+=t.strong(s);break;case"em":n+=t.em(s);break;case"codespan":n+=t.codespan(s);break;case"br":n+=t.br(s);break
;case"del":n+=t.del(s);break;default:{let e='Token with "'+s.type+'" type was not found.'
;if(this.options.silent)return console.error(e),"";throw new Error(e)}}}return n}},Je=class{options;block
;constructor(e){this.options=e||r}
static passThroughHooks=new Set(["preprocess","postprocess","processAllTokens","emStrongMask"])
;static passThroughHooksRespectAsync=new Set(["preprocess","postprocess","processAllTokens"]);preprocess(e){return e}
postprocess(e){return e}processAllTokens(e){return e}emStrongMask(e){return e}provideLexer(e=this.block){
return e?je.lex:je.lexInline}provideParser(e=this.block){return e?Me.parse:Me.parseInline}};function Pe(e,t){
if(Array.isArray(t))for(let n=0;n<t.length;n++)e.push(t[n]);else e.push(t)}var _e=class{defaults={async:!1,breaks:!1,
extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,walkTokens:null}
;options=this.setOptions;parse=this.parseMarkdown(!0);parseInline=this.parseMarkdown(!1);Parser=Me;Renderer=Le
;TextRenderer=$e;Lexer=je;Tokenizer=ze;Hooks=Je;constructor(...e){this.use(...e)}walkTokens(e,t){let n=[]
;for(let i of e)switch(Pe(n,t.call(this,i)),i.type){case"table":{let e=i
;for(let i of e.header)Pe(n,this.walkTokens(i.tokens,t))
;for(let i of e.rows)for(let e of i)Pe(n,this.walkTokens(e.tokens,t));break}case"list":{let e=i
;Pe(n,this.walkTokens(e.items,t));break}default:{let e=i
;this.defaults.extensions?.childTokens?.[e.type]?this.defaults.extensions.childTokens[e.type].forEach(i=>{
let r=e[i].flat(1/0);Pe(n,this.walkTokens(r,t))}):e.tokens&&Pe(n,this.walkTokens(e.tokens,t))}}return n}use(...e){
let t=this.defaults.extensions||{renderers:Object.create(null),childTokens:Object.create(null)};return e.forEach(e=>{
let n={...e};if(n.async=this.defaults.async||n.async||!1,e.extensions&&(e.extensions.forEach(e=>{
if(!e.name)throw new Error("extension name required");if("renderer"in e){let n=t.renderers[e.name]
;t.renderers[e.name]=n?function(...t){let i=e.renderer.apply(this,t);return!1===i&&(i=n.apply(this,t)),i}:e.renderer}
if("tokenizer"in e){
if(!e.level||"block"!==e.level&&"inline"!==e.level)throw new Error("extension level must be 'block' or 'inline'")
;let n=t[e.level]
;n?n.unshift(e.tokenizer):t[e.level]=[e.tokenizer],e.start&&("block"===e.level?t.startBlock?t.startBlock.push(e.start):t.startBlock=[e.start]:"inline"===e.level&&(t.startInline?t.startInline.push(e.start):t.startInline=[e.start]))
}"childTokens"in e&&e.childTokens&&(t.childTokens[e.name]=e.childTokens)}),n.extensions=t),e.renderer){
let t=this.defaults.renderer||new Le(this.defaults);for(let n in e.renderer){
if(!(n in t))throw new Error(`renderer '${n}' does not exist`);if(["options","parser"].includes(n))continue
;let i=n,r=e.renderer[i],s=t[i];t[i]=(...e)=>{let n=r.apply(t,e);return!1===n&&(n=s.apply(t,e)),!1===n?"":n??""}}
n.renderer=t}if(e.tokenizer){let t=this.defaults.tokenizer||new ze(this.defaults);for(let n in e.tokenizer){
if(!(n in t))throw new Error(`tokenizer '${n}' does not exist`);if(["options","rules","lexer"].includes(n))continue
;let i=n,r=e.tokenizer[i],s=t[i];t[i]=(...e)=>{let n=r.apply(t,e);return!1===n&&(n=s.apply(t,e)),n}}n.tokenizer=t}
if(e.hooks){let t=this.defaults.hooks||new Je;for(let n in e.hooks){
if(!(n in t))throw new Error(`hook '${n}' does not exist`);if(["options","block"].includes(n))continue
;let i=n,r=e.hooks[i],s=t[i];Je.passThroughHooks.has(n)?t[i]=e=>{
if(t.options.async&&Je.passThroughHooksRespectAsync.has(n))return(async()=>{let n=await r.call(t,e);return s.call(t,n)
})();let i=r.call(t,e);return s.call(t,i)}:t[i]=(...e)=>{if(t.options.async)return(async()=>{let n=await r.apply(t,e)
;return!1===n&&(n=await s.apply(t,e)),n})();let n=r.apply(t,e);return!1===n&&(n=s.apply(t,e)),n}}n.hooks=t}
if(e.walkTokens){let t=this.defaults.walkTokens,i=e.walkTokens;n.walkTokens=function(e){let n=[]
;return Pe(n,i.call(this,e)),t&&Pe(n,t.call(this,e)),n}}this.defaults={...this.defaults,...n}}),this}setOptions(e){
return this.defaults={...this.defaults,...e},this}lexer(e,t){return je.lex(e,t??this.defaults)}parser(e,t){
return Me.parse(e,t??this.defaults)}parseMarkdown(e){return(t,n)=>{let i={...n},r={...this.defaults,...i
},s=this.onError(!!r.silent,!!r.async)
;if(!0===this.defaults.async&&!1===i.async)return s(new Error("marked(): The async option was set to true by an extension. Remove async: false from the parse options object to return a Promise."))
;if(typeof t>"u"||null===t)return s(new Error("marked(): input parameter is undefined or null"))
;if("string"!=typeof t)return s(new Error("marked(): input parameter is of type "+Object.prototype.toString.call(t)+", string expected"))
;if(r.hooks&&(r.hooks.options=r,r.hooks.block=e),r.async)return(async()=>{
let n=r.hooks?await r.hooks.preprocess(t):t,i=await(r.hooks?await r.hooks.provideLexer(e):e?je.lex:je.lexInline)(n,r),s=r.hooks?await r.hooks.processAllTokens(i):i
;r.walkTokens&&await Promise.all(this.walkTokens(s,r.walkTokens))
;let a=await(r.hooks?await r.hooks.provideParser(e):e?Me.parse:Me.parseInline)(s,r)
;return r.hooks?await r.hooks.postprocess(a):a})().catch(s);try{r.hooks&&(t=r.hooks.preprocess(t))
;let n=(r.hooks?r.hooks.provideLexer(e):e?je.lex:je.lexInline)(t,r);r.hooks&&(n=r.hooks.processAllTokens(n)),
r.walkTokens&&this.walkTokens(n,r.walkTokens);let i=(r.hooks?r.hooks.provideParser(e):e?Me.parse:Me.parseInline)(n,r)
;return r.hooks&&(i=r.hooks.postprocess(i)),i}catch(e){return s(e)}}}onError(e,t){return n=>{
if(n.message+="\nPlease report this to https://github.com/markedjs/marked.",e){
let e="<p>An error occurred:</p><pre>"+ke(n.message+"",!0)+"</pre>";return t?Promise.resolve(e):e}
if(t)return Promise.reject(n);throw n}}},Oe=new _e;function Ue(e,t){return Oe.parse(e,t)}
Ue.options=Ue.setOptions=function(e){return Oe.setOptions(e),Ue.defaults=Oe.defaults,s(Ue.defaults),Ue},
Ue.getDefaults=i,Ue.defaults=r,Ue.use=function(...e){return Oe.use(...e),Ue.defaults=Oe.defaults,s(Ue.defaults),Ue},
Ue.walkTokens=function(e,t){return Oe.walkTokens(e,t)},Ue.parseInline=Oe.parseInline,Ue.Parser=Me,Ue.parser=Me.parse,
Ue.Renderer=Le,Ue.TextRenderer=$e,Ue.Lexer=je,Ue.lexer=je.lex,Ue.Tokenizer=ze,Ue.Hooks=Je,Ue.parse=Ue;Ue.options,
Ue.setOptions,Ue.walkTokens,Ue.parseInline,Me.parse,je.lex}),93407:((e,t)=>{function n(e){
return"[object Object]"===Object.prototype.toString.call(e)}t.isPlainObject=function(e){var t,i
;return!1!==n(e)&&(void 0===(t=e.constructor)||!1!==n(i=t.prototype)&&!1!==i.hasOwnProperty("isPrototypeOf"))}})};
