"use strict";exports.id=1518,exports.ids=[1518],exports.modules={3292:((e,r,t)=>{t.d(r,{qg:()=>C})
;class TomlError extends Error{line;column;codeblock;constructor(e,r){const[t,l]=function(e,r){
let t=e.slice(0,r).split(/\r?\n/);return[t.length,t.pop().length+1]}(r.toml,r.ptr),n=function(e,r,t){
let l=e.split(/\r?\n/),n="",o=1+(0|Math.log10(r+1));for(let e=r-1;e<=r+1;e++){let i=l[e-1]
;i&&(n+=e.toString().padEnd(o," "),n+=":  ",n+=i,n+="\n",e===r&&(n+=" ".repeat(o+t+2),n+="^\n"))}return n}(r.toml,t,l)
;super(`Invalid TOML document: ${e}\n\n${n}`,r),this.line=t,this.column=l,this.codeblock=n}static x(e,r,t){
throw new TomlError(e,{toml:r.s,ptr:t??r.p})}}function l(e){
let r=e.p,t=e.s.charCodeAt(e.p++),l=t,n=39===t,o=t===e.s.charCodeAt(e.p)&&t===e.s.charCodeAt(e.p+1)
;o&&(10===(t=e.s.charCodeAt(e.p+=2))?e.p++:13===t&&10===e.s.charCodeAt(e.p+1)&&(e.p+=2));let i="",s=e.p,a=0
;for(;e.p<e.s.length;e.p++)if(t=e.s.charCodeAt(e.p),
o&&(10===t||13===t&&10===e.s.charCodeAt(e.p+1)))a=a&&3;else if(t<32&&9!==t||127===t)TomlError.x("control characters are not allowed in strings",e);else{
if(!(a&&3!==a||t!==l||o&&(e.s.charCodeAt(e.p+1)!==l||e.s.charCodeAt(e.p+2)!==l))){
if(o&&(e.s.charCodeAt(e.p+3)===l&&e.p++,e.s.charCodeAt(e.p+3)===l&&e.p++),!a){let r=e.s.slice(s,e.p);i=i?i+r:r}
return e.p+=o?3:1,i}if(a)if(1===a)if(120===t||117===t||85===t){let r=e.p++-1,l=0,n=120===t?2:117===t?4:8
;for(let r=0;r<n;r++,e.p++){let r=e.s.charCodeAt(e.p),t=r>=48&&r<=57?r-48:r>=65&&r<=70?r-65+10:r>=97&&r<=102?r-97+10:-1
;t<0&&TomlError.x("invalid non-hex character in unicode escape",e),l=l<<4|t}
(l<0||l>1114111||l>=55296&&l<=57343)&&TomlError.x("invalid unicode escape",e,r),i+=String.fromCodePoint(l),s=e.p--,a=0
}else!o||32!==t&&9!==t?(98===t?i+="\b":116===t?i+="\t":110===t?i+="\n":102===t?i+="\f":114===t?i+="\r":101===t?i+="\x1b":34===t?i+='"':92===t?i+="\\":TomlError.x("unrecognised escape sequence",e),
s=e.p+1,
a=0):a=2;else 32!==t&&9!==t&&(2===a&&TomlError.x("invalid escape: only line-ending whitespace may be escaped",e,s),
a=n||92!==t?0:1,s=e.p);else n||92!==t||(i+=e.s.slice(s,s=e.p),a=1)}TomlError.x("unfinished string",e,r)}
let n=/^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i
;class TomlDate extends Date{#e=!1;#r=!1;#t=null;constructor(e,r,t){let l,o=!0,i=!0,s="Z";if("string"==typeof e)if(r)e:{
if(r<3){if(+e.slice(11,13)>23){e="";break e}
2===r?(s=null,e+="Z"):90!==(l=e.charCodeAt(e.length-1))&&122!==l&&(s=e.slice(e.length-6)),
t&&(e=e.slice(0,10)+"T"+e.slice(11))}else 4===r&&(e=+e.slice(0,2)>23?"":`0000-01-01T${e}Z`);o=4!==r,i=3!==r}else{
let r=e.match(n);r?(r[1]||(o=!1,e=`0000-01-01T${e}`),i=!!r[2],i&&" "===e[10]&&(e=e.replace(" ","T")),
r[2]&&+r[2]>23?e="":(s=r[3]||null,!s&&i&&(e+="Z"))):e=""}super(e),isNaN(this.getTime())||(this.#e=o,this.#r=i,this.#t=s)
}isDateTime(){return this.#e&&this.#r}isLocal(){return!this.#e||!this.#r||!this.#t}isDate(){return this.#e&&!this.#r}
isTime(){return this.#r&&!this.#e}isValid(){return this.#e||this.#r}toISOString(){let e=super.toISOString()
;if(this.isDate())return e.slice(0,10);if(this.isTime())return e.slice(11,23);if(null===this.#t)return e.slice(0,-1)
;if("Z"===this.#t||"z"===this.#t)return e;let r=60*+this.#t.slice(1,3)+ +this.#t.slice(4,6)
;return r="-"===this.#t[0]?r:-r,new Date(this.getTime()-6e4*r).toISOString().slice(0,-1)+this.#t}
static wrapAsOffsetDateTime(e,r="Z"){let t=new TomlDate(e);return t.#t=r,t}static wrapAsLocalDateTime(e){
let r=new TomlDate(e);return r.#t=null,r}static wrapAsLocalDate(e){let r=new TomlDate(e);return r.#r=!1,r.#t=null,r}
static wrapAsLocalTime(e){let r=new TomlDate(e);return r.#e=!1,r.#t=null,r}}function o(e,r=10){
return 16===r?e>47&&e<58||e>64&&e<71||e>96&&e<103:e>47&&e<48+r}function i(e,r){
return 32===e||9===e||10===e||13===e||r&&(e===r||44===e)||35===e}function s(e,r){let t=e.p,n=e.s.charCodeAt(e.p)
;if(91===n||123===n){e.d--||TomlError.x("document contains excessively nested structures. aborting.",e)
;let r=91===n?function(e){let r,t=e.p++,l=[];for(;e.p<e.s.length;){if(f(e),93===(r=e.s.charCodeAt(e.p)))return e.p++,l
;if(l.push(s(e,93)),f(e),93===(r=e.s.charCodeAt(e.p++)))return l
;44!==r&&TomlError.x("expected comma or end of structure",e,e.p-1)}TomlError.x("unfinished array",e,t)}(e):function(e){
let r,t=e.p++,l=Object.create(null),n=new Set;for(;e.p<e.s.length;){if(f(e),125===(r=e.s.charCodeAt(e.p)))return e.p++,l
;let t,o=l,i=!1,a=e.p,c=h(e);for(let r=0;r<c.length;r++){r&&(o=i?o[t]:o[t]=Object.create(null)),t=c[r],
(i=Object.hasOwn(o,t))&&("object"!=typeof o[t]||n.has(o[t]))&&TomlError.x("trying to redefine an already defined value",e,a)
;let l="__proto__"===t;if(e.uk&&(l||"constructor"===t)){
o=1!==e.uk&&TomlError.x("document contains an unsafe property",e,a);break}!i&&l&&Object.defineProperty(o,t,{
enumerable:!0,configurable:!0,writable:!0})}i&&TomlError.x("trying to redefine an already defined value",e,a),f(e,!0,!0)
;let p=s(e,125);if(o&&"object"==typeof(o[t]=p)&&n.add(p),f(e),125===(r=e.s.charCodeAt(e.p++)))return l
;44!==r&&TomlError.x("expected comma or end of structure",e,e.p-1)}TomlError.x("unfinished table",e,t)}(e);return e.d++,
r}
return 34===n||39===n?l(e):116===n?(114===e.s.charCodeAt(++e.p)&&117===e.s.charCodeAt(++e.p)&&101===e.s.charCodeAt(++e.p)||TomlError.x("invalid value",e,t),
e.p++,
!0):102===n?(97===e.s.charCodeAt(++e.p)&&108===e.s.charCodeAt(++e.p)&&115===e.s.charCodeAt(++e.p)&&101===e.s.charCodeAt(++e.p)||TomlError.x("invalid value",e,t),
e.p++,
!1):43===n||45===n?a(e,e.p,e.s.charCodeAt(++e.p),44-n,r):45===e.s.charCodeAt(e.p+4)&&45===e.s.charCodeAt(e.p+7)?function(e,r,t){
let l,n=e.p++
;if(!(o(r)&&o(e.s.charCodeAt(e.p++))&&o(e.s.charCodeAt(e.p++))&&o(e.s.charCodeAt(e.p++))))return a(e,e.p=n,r,0,t)
;e.p+=5,o(e.s.charCodeAt(e.p++))||TomlError.x("invalid date-time: date part is malformed",e,n)
;if(e.p>=e.s.length||(32!==(r=e.s.charCodeAt(e.p))||(l=!0,!o(e.s.charCodeAt(e.p+1))))&&84!==r&&116!==r){
let r=e.s.slice(n,e.p);return u(e,r,3,!1,n)}
58!==e.s.charCodeAt(e.p+=3)&&TomlError.x("invalid date-time: time part is malformed",e,n)
;58===e.s.charCodeAt(e.p+=3)&&(e.p+=3);if(46===e.s.charCodeAt(e.p))for(;o(e.s.charCodeAt(++e.p)););
if(r=e.s.charCodeAt(e.p)){if(90===r||122===r){let r=e.s.slice(n,++e.p);return u(e,r,1,l,n,"[+00:00]")}
if(43===r||45===r){let r=e.s.slice(n,e.p+=6);return u(e,r,1,l,n,!e.ld&&"["+e.s.slice(e.p-6,e.p)+"]")}}
let i=e.s.slice(n,e.p);return u(e,i,2,l,n)}(e,n,r):58===e.s.charCodeAt(e.p+2)?function(e,r,t){let l=e.p
;if(!o(r)||!o(e.s.charCodeAt(++e.p)))return a(e,--e.p,r,0,t);58===e.s.charCodeAt(e.p+=4)&&(e.p+=3)
;if(46===e.s.charCodeAt(e.p))for(;o(e.s.charCodeAt(++e.p)););let n=e.s.slice(l,e.p);return u(e,n,4,!1,l)
}(e,n,r):a(e,e.p,n,0,r)}function a(e,r,t,l,n){let s=t,a=0,u=!1
;if(105===s)return 110===e.s.charCodeAt(++e.p)&&102===e.s.charCodeAt(++e.p)||TomlError.x("invalid value",e,r),e.p++,
(l||1)/0;if(110===s)return 97===e.s.charCodeAt(++e.p)&&110===e.s.charCodeAt(++e.p)||TomlError.x("invalid value",e,r),
e.p++,NaN;if(48===s){if(++e.p>=e.s.length||i(s=e.s.charCodeAt(e.p),n))return!0===e.bi?0n:0;if(!l){
if(120===s)return c(e,r,16,n);if(98===s)return c(e,r,2,n);if(111===s)return c(e,r,8,n)}
46===s?a=2:101===s||69===s?a=4:TomlError.x("illegal leading zero",e,r)}else o(s)||TomlError.x("invalid value",e,r)
;for(;++e.p<e.s.length&&(s=e.s.charCodeAt(e.p),!i(s,n));)a||(a=1),95===s?(1&a||TomlError.x("illegal underscore",e),
a+=11,
u=!0):1===a&&46===s?a=2:1!==a&&3!==a||101!==s&&69!==s?4!==a||43!==s&&45!==s?o(s)?a>9?a-=11:1&a||a++:TomlError.x("illegal character in numeric literal",e):a=6:a=4
;if(!a){let r=(t-48)*(l||1);return!0===e.bi?BigInt(r):r}1&a||TomlError.x("unfinished numeric value",e,r)
;let d=e.s.slice(r,e.p);return u&&(d=d.replaceAll("_","")),a>1?parseFloat(d):p(e,d,10,r)}function c(e,r,t,l){let n,s=1
;for(;++e.p<e.s.length&&(n=e.s.charCodeAt(e.p),!i(n,l));)95===n?(1&s&&TomlError.x("illegal underscore",e),
s=3):o(n,t)?1&s&&s--:TomlError.x("illegal character in numeric literal",e)
;1&s&&TomlError.x("unfinished numeric value",e);let a=e.s.slice(r+2,e.p);return s&&(a=a.replaceAll("_","")),p(e,a,t,r)}
function p(e,r,t,l){if(!0!==e.bi)e:{let n=parseInt(r,t);if(!Number.isSafeInteger(n)){if(e.bi)break e
;TomlError.x("integer value cannot be represented losslessly",e,l)}return n}
return 10===t?BigInt(r):BigInt((2===t?"0b":8===t?"0o":"0x")+r)}function u(e,r,t,l,n,o){if(e.ld){
let o=new TomlDate(r,t,l);return o.isValid()||TomlError.x("invalid date",e,n),o}try{switch(o&&(r+=o),t){case 1:
return Temporal.ZonedDateTime.from(r);case 2:return Temporal.PlainDateTime.from(r);case 3:
return Temporal.PlainDate.from(r);case 4:return Temporal.PlainTime.from(r)}}catch(r){
TomlError.x(r instanceof Error?r.message:""+r,e,n)}}function d(e){for(;e.p<e.s.length;e.p++){let r=e.s.charCodeAt(e.p)
;if(10===r)break;if(13===r&&10===e.s.charCodeAt(e.p+1)){e.p++;break}
(r<32&&9!==r||127===r)&&TomlError.x("control characters are not allowed in comments",e)}}function f(e,r,t){let l
;for(;e.p<e.s.length;){
for(;e.p<e.s.length&&(32===(l=e.s.charCodeAt(e.p))||9===l||!r&&(10===l||13===l&&10===e.s.charCodeAt(e.p+1)));)e.p++
;if(t||35!==l)break;d(e)}}function h(e,r=61){let t,n,o=0,i=[],s=e.s.charCodeAt(t=e.p);do{
if(s===r)return o||TomlError.x("unexpected end of key",e),1===o&&i.push(e.s.slice(n,e.p)),e.p++,i
;46===s?(o||TomlError.x("illegal empty bare key",e),1===o&&i.push(e.s.slice(n,e.p)),
o=0):o||34!==s&&39!==s?32===s||9===s?1===o&&(i.push(e.s.slice(n,e.p)),
o=2):2===o||s<48&&45!==s||s>57&&s<65||s>90&&s<97&&95!==s||s>122?TomlError.x("illegal character in key",e):o||(o=1,
n=e.p):(s===e.s.charCodeAt(e.p+1)&&s===e.s.charCodeAt(e.p+2)&&TomlError.x("illegal quoted key: multiline strings are not allowed",e),
i.push(l(e)),o=2,e.p--)}while(s=e.s.charCodeAt(++e.p));TomlError.x("incomplete key-value: cannot find end of key",e,t)}
function m(e,r,t,l,n){let o,i,s=t,a=l,c=!1;for(let t=0;t<r.length;t++){if(t){if(s=c?s[o]:s[o]=Object.create(null),
a=(i=a[o]).c,0===n&&(1===i.t||2===i.t))return null;if(2===i.t){let e=s.length-1;s=s[e],a=a[e].c}}if(o=r[t],
(c=Object.hasOwn(s,o))&&0===a[o]?.t&&a[o]?.d)return null;if(!c){let l="__proto__"===o
;if(e.uk&&(l||"constructor"===o))return!1;l&&(Object.defineProperty(s,o,{enumerable:!0,configurable:!0,writable:!0}),
Object.defineProperty(a,o,{enumerable:!0,configurable:!0,writable:!0})),a[o]={t:t<r.length-1&&2===n?3:n,d:!1,i:0,
c:Object.create(null)}}}if(i=a[o],i.t!==n&&(1!==n||3!==i.t))return null;if(2===n&&(i.d||(i.d=!0,s[o]=[]),
s[o].push(s=Object.create(null)),i.c[i.i++]=i={t:1,d:!1,i:0,c:Object.create(null)}),i.d)return null;if(i.d=!0,
1===n)s=c?s[o]:s[o]=Object.create(null);else if(0===n&&c)return null;return[o,s,i.c]}function T(e,r,t){
null!==r&&2!==e.uk||TomlError.x(null===r?"trying to redefine an already defined table or value":"document contains an unsafe property",e,t)
}function C(e,r={}){let t,l={s:e,p:0,d:r.maxDepth??1e3,bi:r.integersAsBigInt??!1,ld:r.useLegacyDate??!0,
uk:"throw"===r.unsafeKeyBehaviour?2:"drop"===r.unsafeKeyBehaviour?1:0
},n=Object.create(null),o=Object.create(null),i=!1,a=n,c=o;for(65279===e.charCodeAt(0)&&l.p++,f(l);l.p<e.length;){
if(91===e.charCodeAt(l.p)){let r=91===e.charCodeAt(++l.p);t=l.p+=+r,i=!1;let s=h(l,93)
;r&&(93!==e.charCodeAt(l.p)&&TomlError.x("expected end of table array declaration",l),l.p++);let p=m(l,s,n,o,r?2:1)
;p?(c=p[2],a=p[1]):(T(l,p,t),i=!0)}else{t=l.p;let e=m(l,h(l),a,c,0);e||i||T(l,e,t),f(l,!0,!0);let r=s(l,void 0)
;e&&!i&&(e[1][e[0]]=r)}
f(l,!0),l.p<e.length&&10!==(t=e.charCodeAt(l.p))&&(13!==t||10!==e.charCodeAt(l.p+1))&&TomlError.x("each key-value declaration must be followed by an end-of-line",l),
f(l)}return n}}),35385:((e,r,t)=>{const l=t(7163),n=t(16353),{safeRe:o,t:i}=t(95471);e.exports=(e,r)=>{
if(e instanceof l)return e;if("number"==typeof e&&(e=String(e)),"string"!=typeof e)return null;let t=null
;if((r=r||{}).rtl){const l=r.includePrerelease?o[i.COERCERTLFULL]:o[i.COERCERTL];let n
;for(;(n=l.exec(e))&&(!t||t.index+t[0].length!==e.length);)t&&n.index+n[0].length===t.index+t[0].length||(t=n),
l.lastIndex=n.index+n[1].length+n[2].length;l.lastIndex=-1
}else t=e.match(r.includePrerelease?o[i.COERCEFULL]:o[i.COERCE]);if(null===t)return null
;const s=t[2],a=t[3]||"0",c=t[4]||"0",p=r.includePrerelease&&t[5]?`-${t[5]}`:"",u=r.includePrerelease&&t[6]?`+${t[6]}`:""
;return n(`${s}.${a}.${c}${p}${u}`,r)}}),58780:((e,r,t)=>{const l=t(16353);e.exports=(e,r)=>{const t=l(e,r)
;return t?t.version:null}}),62338:((e,r,t)=>{const l=t(7163);e.exports=(e,r,t,n,o)=>{"string"==typeof t&&(o=n,n=t,
t=void 0);try{return new l(e instanceof l?e.version:e,t).inc(r,n,o).version}catch(e){return null}}})};
