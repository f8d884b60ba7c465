export const id=3292;export const ids=[3292];export const modules={3292:(e,r,t)=>{t.d(r,{qg:()=>A})
;class TomlError extends Error{line;column;codeblock;constructor(e,r){const[t,l]=function(e,r){
let t=e.slice(0,r).split(/\r?\n/);return[t.length,t.pop().length+1]}(r.toml,r.ptr),o=function(e,r,t){
let l=e.split(/\r?\n/),o="",n=1+(0|Math.log10(r+1));for(let e=r-1;e<=r+1;e++){let i=l[e-1]
;i&&(o+=e.toString().padEnd(n," "),o+=":  ",o+=i,o+="\n",e===r&&(o+=" ".repeat(n+t+2),o+="^\n"))}return o}(r.toml,t,l)
;super(`Invalid TOML document: ${e}\n\n${o}`,r),this.line=t,this.column=l,this.codeblock=o}static x(e,r,t){
throw new TomlError(e,{toml:r.s,ptr:t??r.p})}}function l(e){
let r=e.p,t=e.s.charCodeAt(e.p++),l=t,o=39===t,n=t===e.s.charCodeAt(e.p)&&t===e.s.charCodeAt(e.p+1)
;n&&(10===(t=e.s.charCodeAt(e.p+=2))?e.p++:13===t&&10===e.s.charCodeAt(e.p+1)&&(e.p+=2));let i="",a=e.p,s=0
;for(;e.p<e.s.length;e.p++)if(t=e.s.charCodeAt(e.p),
n&&(10===t||13===t&&10===e.s.charCodeAt(e.p+1)))s=s&&3;else if(t<32&&9!==t||127===t)TomlError.x("control characters are not allowed in strings",e);else{
if(!(s&&3!==s||t!==l||n&&(e.s.charCodeAt(e.p+1)!==l||e.s.charCodeAt(e.p+2)!==l))){
if(n&&(e.s.charCodeAt(e.p+3)===l&&e.p++,e.s.charCodeAt(e.p+3)===l&&e.p++),!s){let r=e.s.slice(a,e.p);i=i?i+r:r}
return e.p+=n?3:1,i}if(s)if(1===s)if(120===t||117===t||85===t){let r=e.p++-1,l=0,o=120===t?2:117===t?4:8
;for(let r=0;r<o;r++,e.p++){let r=e.s.charCodeAt(e.p),t=r>=48&&r<=57?r-48:r>=65&&r<=70?r-65+10:r>=97&&r<=102?r-97+10:-1
;t<0&&TomlError.x("invalid non-hex character in unicode escape",e),l=l<<4|t}
(l<0||l>1114111||l>=55296&&l<=57343)&&TomlError.x("invalid unicode escape",e,r),i+=String.fromCodePoint(l),a=e.p--,s=0
}else!n||32!==t&&9!==t?(98===t?i+="\b":116===t?i+="\t":110===t?i+="\n":102===t?i+="\f":114===t?i+="\r":101===t?i+="":34===t?i+='"':92===t?i+="\\":TomlError.x("unrecognised escape sequence",e),
a=e.p+1,
s=0):s=2;else 32!==t&&9!==t&&(2===s&&TomlError.x("invalid escape: only line-ending whitespace may be escaped",e,a),
s=o||92!==t?0:1,a=e.p);else o||92!==t||(i+=e.s.slice(a,a=e.p),s=1)}TomlError.x("unfinished string",e,r)}
let o=/^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i
;class TomlDate extends Date{#e=!1;#r=!1;#t=null;constructor(e,r,t){let l,n=!0,i=!0,a="Z";if("string"==typeof e)if(r)e:{
if(r<3){if(+e.slice(11,13)>23){e="";break e}
2===r?(a=null,e+="Z"):90!==(l=e.charCodeAt(e.length-1))&&122!==l&&(a=e.slice(e.length-6)),
t&&(e=e.slice(0,10)+"T"+e.slice(11))}else 4===r&&(e=+e.slice(0,2)>23?"":`0000-01-01T${e}Z`);n=4!==r,i=3!==r}else{
let r=e.match(o);r?(r[1]||(n=!1,e=`0000-01-01T${e}`),i=!!r[2],i&&" "===e[10]&&(e=e.replace(" ","T")),
r[2]&&+r[2]>23?e="":(a=r[3]||null,!a&&i&&(e+="Z"))):e=""}super(e),isNaN(this.getTime())||(this.#e=n,this.#r=i,this.#t=a)
}isDateTime(){return this.#e&&this.#r}isLocal(){return!this.#e||!this.#r||!this.#t}isDate(){return this.#e&&!this.#r}
isTime(){return this.#r&&!this.#e}isValid(){return this.#e||this.#r}toISOString(){let e=super.toISOString()
;if(this.isDate())return e.slice(0,10);if(this.isTime())return e.slice(11,23);if(null===this.#t)return e.slice(0,-1)
;if("Z"===this.#t||"z"===this.#t)return e;let r=60*+this.#t.slice(1,3)+ +this.#t.slice(4,6)
;return r="-"===this.#t[0]?r:-r,new Date(this.getTime()-6e4*r).toISOString().slice(0,-1)+this.#t}
static wrapAsOffsetDateTime(e,r="Z"){let t=new TomlDate(e);return t.#t=r,t}static wrapAsLocalDateTime(e){
let r=new TomlDate(e);return r.#t=null,r}static wrapAsLocalDate(e){let r=new TomlDate(e);return r.#r=!1,r.#t=null,r}
static wrapAsLocalTime(e){let r=new TomlDate(e);return r.#e=!1,r.#t=null,r}}function n(e,r=10){
return 16===r?e>47&&e<58||e>64&&e<71||e>96&&e<103:e>47&&e<48+r}function i(e,r){
return 32===e||9===e||10===e||13===e||r&&(e===r||44===e)||35===e}function a(e,r){let t=e.p,o=e.s.charCodeAt(e.p)
;if(91===o||123===o){e.d--||TomlError.x("document contains excessively nested structures. aborting.",e)
;let r=91===o?function(e){let r,t=e.p++,l=[];for(;e.p<e.s.length;){if(f(e),93===(r=e.s.charCodeAt(e.p)))return e.p++,l
;if(l.push(a(e,93)),f(e),93===(r=e.s.charCodeAt(e.p++)))return l
;44!==r&&TomlError.x("expected comma or end of structure",e,e.p-1)}TomlError.x("unfinished array",e,t)}(e):function(e){
let r,t=e.p++,l=Object.create(null),o=new Set;for(;e.p<e.s.length;){if(f(e),125===(r=e.s.charCodeAt(e.p)))return e.p++,l
;let t,n=l,i=!1,s=e.p,c=h(e);for(let r=0;r<c.length;r++){r&&(n=i?n[t]:n[t]=Object.create(null)),t=c[r],
(i=Object.hasOwn(n,t))&&("object"!=typeof n[t]||o.has(n[t]))&&TomlError.x("trying to redefine an already defined value",e,s)
;let l="__proto__"===t;if(e.uk&&(l||"constructor"===t)){
n=1!==e.uk&&TomlError.x("document contains an unsafe property",e,s);break}!i&&l&&Object.defineProperty(n,t,{
enumerable:!0,configurable:!0,writable:!0})}i&&TomlError.x("trying to redefine an already defined value",e,s),f(e,!0,!0)
;let p=a(e,125);if(n&&"object"==typeof(n[t]=p)&&o.add(p),f(e),125===(r=e.s.charCodeAt(e.p++)))return l
;44!==r&&TomlError.x("expected comma or end of structure",e,e.p-1)}TomlError.x("unfinished table",e,t)}(e);return e.d++,
r}
return 34===o||39===o?l(e):116===o?(114===e.s.charCodeAt(++e.p)&&117===e.s.charCodeAt(++e.p)&&101===e.s.charCodeAt(++e.p)||TomlError.x("invalid value",e,t),
e.p++,
!0):102===o?(97===e.s.charCodeAt(++e.p)&&108===e.s.charCodeAt(++e.p)&&115===e.s.charCodeAt(++e.p)&&101===e.s.charCodeAt(++e.p)||TomlError.x("invalid value",e,t),
e.p++,
!1):43===o||45===o?s(e,e.p,e.s.charCodeAt(++e.p),44-o,r):45===e.s.charCodeAt(e.p+4)&&45===e.s.charCodeAt(e.p+7)?function(e,r,t){
let l,o=e.p++
;if(!(n(r)&&n(e.s.charCodeAt(e.p++))&&n(e.s.charCodeAt(e.p++))&&n(e.s.charCodeAt(e.p++))))return s(e,e.p=o,r,0,t)
;e.p+=5,n(e.s.charCodeAt(e.p++))||TomlError.x("invalid date-time: date part is malformed",e,o)
;if(e.p>=e.s.length||(32!==(r=e.s.charCodeAt(e.p))||(l=!0,!n(e.s.charCodeAt(e.p+1))))&&84!==r&&116!==r){
let r=e.s.slice(o,e.p);return u(e,r,3,!1,o)}
58!==e.s.charCodeAt(e.p+=3)&&TomlError.x("invalid date-time: time part is malformed",e,o)
;58===e.s.charCodeAt(e.p+=3)&&(e.p+=3);if(46===e.s.charCodeAt(e.p))for(;n(e.s.charCodeAt(++e.p)););
if(r=e.s.charCodeAt(e.p)){if(90===r||122===r){let r=e.s.slice(o,++e.p);return u(e,r,1,l,o,"[+00:00]")}
if(43===r||45===r){let r=e.s.slice(o,e.p+=6);return u(e,r,1,l,o,!e.ld&&"["+e.s.slice(e.p-6,e.p)+"]")}}
let i=e.s.slice(o,e.p);return u(e,i,2,l,o)}(e,o,r):58===e.s.charCodeAt(e.p+2)?function(e,r,t){let l=e.p
;if(!n(r)||!n(e.s.charCodeAt(++e.p)))return s(e,--e.p,r,0,t);58===e.s.charCodeAt(e.p+=4)&&(e.p+=3)
;if(46===e.s.charCodeAt(e.p))for(;n(e.s.charCodeAt(++e.p)););let o=e.s.slice(l,e.p);return u(e,o,4,!1,l)
}(e,o,r):s(e,e.p,o,0,r)}function s(e,r,t,l,o){let a=t,s=0,u=!1
;if(105===a)return 110===e.s.charCodeAt(++e.p)&&102===e.s.charCodeAt(++e.p)||TomlError.x("invalid value",e,r),e.p++,
(l||1)/0;if(110===a)return 97===e.s.charCodeAt(++e.p)&&110===e.s.charCodeAt(++e.p)||TomlError.x("invalid value",e,r),
e.p++,NaN;if(48===a){if(++e.p>=e.s.length||i(a=e.s.charCodeAt(e.p),o))return!0===e.bi?0n:0;if(!l){
if(120===a)return c(e,r,16,o);if(98===a)return c(e,r,2,o);if(111===a)return c(e,r,8,o)}
46===a?s=2:101===a||69===a?s=4:TomlError.x("illegal leading zero",e,r)}else n(a)||TomlError.x("invalid value",e,r)
;for(;++e.p<e.s.length&&(a=e.s.charCodeAt(e.p),!i(a,o));)s||(s=1),95===a?(1&s||TomlError.x("illegal underscore",e),
s+=11,
u=!0):1===s&&46===a?s=2:1!==s&&3!==s||101!==a&&69!==a?4!==s||43!==a&&45!==a?n(a)?s>9?s-=11:1&s||s++:TomlError.x("illegal character in numeric literal",e):s=6:s=4
;if(!s){let r=(t-48)*(l||1);return!0===e.bi?BigInt(r):r}1&s||TomlError.x("unfinished numeric value",e,r)
;let d=e.s.slice(r,e.p);return u&&(d=d.replaceAll("_","")),s>1?parseFloat(d):p(e,d,10,r)}function c(e,r,t,l){let o,a=1
;for(;++e.p<e.s.length&&(o=e.s.charCodeAt(e.p),!i(o,l));)95===o?(1&a&&TomlError.x("illegal underscore",e),
a=3):n(o,t)?1&a&&a--:TomlError.x("illegal character in numeric literal",e)
;1&a&&TomlError.x("unfinished numeric value",e);let s=e.s.slice(r+2,e.p);return a&&(s=s.replaceAll("_","")),p(e,s,t,r)}
function p(e,r,t,l){if(!0!==e.bi)e:{let o=parseInt(r,t);if(!Number.isSafeInteger(o)){if(e.bi)break e
;TomlError.x("integer value cannot be represented losslessly",e,l)}return o}
return 10===t?BigInt(r):BigInt((2===t?"0b":8===t?"0o":"0x")+r)}function u(e,r,t,l,o,n){if(e.ld){
let n=new TomlDate(r,t,l);return n.isValid()||TomlError.x("invalid date",e,o),n}try{switch(n&&(r+=n),t){case 1:
return Temporal.ZonedDateTime.from(r);case 2:return Temporal.PlainDateTime.from(r);case 3:
return Temporal.PlainDate.from(r);case 4:return Temporal.PlainTime.from(r)}}catch(r){
TomlError.x(r instanceof Error?r.message:""+r,e,o)}}function d(e){for(;e.p<e.s.length;e.p++){let r=e.s.charCodeAt(e.p)
;if(10===r)break;if(13===r&&10===e.s.charCodeAt(e.p+1)){e.p++;break}
(r<32&&9!==r||127===r)&&TomlError.x("control characters are not allowed in comments",e)}}function f(e,r,t){let l
;for(;e.p<e.s.length;){
for(;e.p<e.s.length&&(32===(l=e.s.charCodeAt(e.p))||9===l||!r&&(10===l||13===l&&10===e.s.charCodeAt(e.p+1)));)e.p++
;if(t||35!==l)break;d(e)}}function h(e,r=61){let t,o,n=0,i=[],a=e.s.charCodeAt(t=e.p);do{
if(a===r)return n||TomlError.x("unexpected end of key",e),1===n&&i.push(e.s.slice(o,e.p)),e.p++,i
;46===a?(n||TomlError.x("illegal empty bare key",e),1===n&&i.push(e.s.slice(o,e.p)),
n=0):n||34!==a&&39!==a?32===a||9===a?1===n&&(i.push(e.s.slice(o,e.p)),
n=2):2===n||a<48&&45!==a||a>57&&a<65||a>90&&a<97&&95!==a||a>122?TomlError.x("illegal character in key",e):n||(n=1,
o=e.p):(a===e.s.charCodeAt(e.p+1)&&a===e.s.charCodeAt(e.p+2)&&TomlError.x("illegal quoted key: multiline strings are not allowed",e),
i.push(l(e)),n=2,e.p--)}while(a=e.s.charCodeAt(++e.p));TomlError.x("incomplete key-value: cannot find end of key",e,t)}
function m(e,r,t,l,o){let n,i,a=t,s=l,c=!1;for(let t=0;t<r.length;t++){if(t){if(a=c?a[n]:a[n]=Object.create(null),
s=(i=s[n]).c,0===o&&(1===i.t||2===i.t))return null;if(2===i.t){let e=a.length-1;a=a[e],s=s[e].c}}if(n=r[t],
(c=Object.hasOwn(a,n))&&0===s[n]?.t&&s[n]?.d)return null;if(!c){let l="__proto__"===n
;if(e.uk&&(l||"constructor"===n))return!1;l&&(Object.defineProperty(a,n,{enumerable:!0,configurable:!0,writable:!0}),
Object.defineProperty(s,n,{enumerable:!0,configurable:!0,writable:!0})),s[n]={t:t<r.length-1&&2===o?3:o,d:!1,i:0,
c:Object.create(null)}}}if(i=s[n],i.t!==o&&(1!==o||3!==i.t))return null;if(2===o&&(i.d||(i.d=!0,a[n]=[]),
a[n].push(a=Object.create(null)),i.c[i.i++]=i={t:1,d:!1,i:0,c:Object.create(null)}),i.d)return null;if(i.d=!0,
1===o)a=c?a[n]:a[n]=Object.create(null);else if(0===o&&c)return null;return[n,a,i.c]}function T(e,r,t){
null!==r&&2!==e.uk||TomlError.x(null===r?"trying to redefine an already defined table or value":"document contains an unsafe property",e,t)
}function A(e,r={}){let t,l={s:e,p:0,d:r.maxDepth??1e3,bi:r.integersAsBigInt??!1,ld:r.useLegacyDate??!0,
uk:"throw"===r.unsafeKeyBehaviour?2:"drop"===r.unsafeKeyBehaviour?1:0
},o=Object.create(null),n=Object.create(null),i=!1,s=o,c=n;for(65279===e.charCodeAt(0)&&l.p++,f(l);l.p<e.length;){
if(91===e.charCodeAt(l.p)){let r=91===e.charCodeAt(++l.p);t=l.p+=+r,i=!1;let a=h(l,93)
;r&&(93!==e.charCodeAt(l.p)&&TomlError.x("expected end of table array declaration",l),l.p++);let p=m(l,a,o,n,r?2:1)
;p?(c=p[2],s=p[1]):(T(l,p,t),i=!0)}else{t=l.p;let e=m(l,h(l),s,c,0);e||i||T(l,e,t),f(l,!0,!0);let r=a(l,void 0)
;e&&!i&&(e[1][e[0]]=r)}
f(l,!0),l.p<e.length&&10!==(t=e.charCodeAt(l.p))&&(13!==t||10!==e.charCodeAt(l.p+1))&&TomlError.x("each key-value declaration must be followed by an end-of-line",l),
f(l)}return o}}};
