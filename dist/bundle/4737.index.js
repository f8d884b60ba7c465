"use strict";exports.id=4737,exports.ids=[4737],exports.modules={3872:((e,t,r)=>{const s=r(78469)
;e.exports=(e,t,r)=>s(e,t,r)<0}),4974:((e,t,r)=>{const s=r(78469);e.exports=(e,t,r)=>0!==s(e,t,r)}),16599:((e,t,r)=>{
const s=r(78469);e.exports=(e,t,r)=>s(e,t,r)>0}),28646:((e,t,r)=>{
const s=r(55082),o=r(4974),i=r(16599),n=r(41236),a=r(3872),l=r(56717);e.exports=(e,t,r,c)=>{switch(t){case"===":
return"object"==typeof e&&(e=e.version),"object"==typeof r&&(r=r.version),e===r;case"!==":
return"object"==typeof e&&(e=e.version),"object"==typeof r&&(r=r.version),e!==r;case"":case"=":case"==":return s(e,r,c)
;case"!=":return o(e,r,c);case">":return i(e,r,c);case">=":return n(e,r,c);case"<":return a(e,r,c);case"<=":
return l(e,r,c);default:throw new TypeError(`Invalid operator: ${t}`)}}}),41236:((e,t,r)=>{const s=r(78469)
;e.exports=(e,t,r)=>s(e,t,r)>=0}),55082:((e,t,r)=>{const s=r(78469);e.exports=(e,t,r)=>0===s(e,t,r)}),56717:((e,t,r)=>{
const s=r(78469);e.exports=(e,t,r)=>s(e,t,r)<=0}),61383:(e=>{e.exports=class LRUCache{constructor(){this.max=1e3,
this.map=new Map}get(e){const t=this.map.get(e);return void 0===t?void 0:(this.map.delete(e),this.map.set(e,t),t)}
delete(e){return this.map.delete(e)}set(e,t){if(!this.delete(e)&&void 0!==t){if(this.map.size>=this.max){
const e=this.map.keys().next().value;this.delete(e)}this.map.set(e,t)}return this}}}),64737:((e,t,r)=>{const s=r(96782)
;e.exports=(e,t)=>{try{return new s(e,t).range||"*"}catch(e){return null}}}),69737:((e,t,r)=>{
const{MAX_LENGTH:s,MAX_SAFE_BUILD_LENGTH:o,WHITESPACE_CHARACTERS:i}=r(45101),n=new Uint8Array(65536)
;for(const e of i)n[e.charCodeAt(0)]=1
;const a=e=>void 0!==e&&1===n[e.charCodeAt(0)],l=e=>"v"===e||"="===e||a(e),c=e=>void 0!==e&&e>="0"&&e<="9",h=e=>void 0!==e&&(e>="a"&&e<="z"||e>="A"&&e<="Z"),p=e=>c(e)||h(e)||"-"===e,u=e=>c(e)||"x"===e||"X"===e||"*"===e,$=(e,t,r,s)=>{
if(!c(e[t]))return t;if(t>=s.start&&t<s.end)return Math.min(t+r,s.end)
;if(t>=s.previousStart&&t<s.previousEnd)return Math.min(t+r,s.previousEnd);let o=t+1;for(;c(e[o]);)o++
;return s.previousStart=s.start,s.previousEnd=s.end,s.start=t,s.end=o,Math.min(t+r,o)
},f=(e,t,r,o)=>r||"0"!==e[t]?$(e,t,r?s:s+1,o):t+1,m=(e,t,r,i)=>{const n=$(e,t,s,i);if(h(e[n])||"-"===e[n]){let t=n+1
;const r=t+o;for(;t<r&&p(e[t]);)t++;return t}return f(e,t,r,i)},v=(e,t,r,s)=>{const o="-"===e[t];if(!r&&!o)return t
;const i=t+(o?1:0);let n=m(e,i,r,s);if(n===i){if(!r||!o)return t;n=m(e,t,r,s)}for(;"."===e[n];){const t=m(e,n+1,r,s)
;if(t===n+1)break;n=t}return n},d=(e,t)=>{let r=t;for(;r-t<o&&p(e[r]);)r++;return r},g=(e,t)=>{if("+"!==e[t])return t
;let r=d(e,t+1);if(r===t+1)return t;for(;"."===e[r];){const t=d(e,r+1);if(t===r+1)break;r=t}return r
},E=(e,t,r)=>c(e[t])?f(e,t,!1,r):u(e[t])?t+1:t,R=(e,t,r)=>{const s=((e,t,r)=>{let s=t;for(let o=0;o<3;o++){
const i=f(e,s,!0,r);if(i===s)return t;if(s=i,o<2){if("."!==e[s])return t;s++}}const o=v(e,s,!0,r);return g(e,o)})(e,t,r)
;return s!==t?s:((e,t,r)=>{let s=E(e,t,r);for(let t=0;t<2;t++){if("."!==e[s])return s;const t=E(e,s+1,r)
;if(t===s+1)return s;s=t}const o=v(e,s,!1,r);return g(e,o)})(e,t,r)},w=(e,t)=>{let r=t;return a(e[r])&&r++,
"<"!==e[r]&&">"!==e[r]||r++,"="===e[r]&&r++,a(e[r])?r:-1};e.exports=e=>{let t="",r=0,s=0;const o={start:-1,end:-1,
previousStart:-1,previousEnd:-1};for(;s<e.length;){const i=s;if("<"===e[s]||">"===e[s])s++;else if(!l(e[s])&&!u(e[s])){
s++;continue}for(;s<e.length&&l(e[s]);)s++;if(!u(e[s]))continue;const n=w(e,i);-1!==n&&(t+=e.slice(r,n),r=n+1),
s=R(e,s,o)}return t+e.slice(r)}}),89379:((e,t,r)=>{const s=Symbol("SemVer ANY");class Comparator{static get ANY(){return s
}constructor(e,t){if(t=o(t),e instanceof Comparator){if(e.loose===!!t.loose)return e;e=e.value}
e=e.trim().split(/\s+/).join(" "),l("comparator",e,t),this.options=t,this.loose=!!t.loose,this.parse(e),
this.semver===s?this.value="":this.value=this.operator+this.semver.version,l("comp",this)}parse(e){
const t=this.options.loose?i[n.COMPARATORLOOSE]:i[n.COMPARATOR],r=e.match(t)
;if(!r)throw new TypeError(`Invalid comparator: ${e}`);this.operator=void 0!==r[1]?r[1]:"",
"="===this.operator&&(this.operator=""),r[2]?this.semver=new c(r[2],this.options.loose):this.semver=s}toString(){
return this.value}test(e){if(l("Comparator.test",e,this.options.loose),this.semver===s||e===s)return!0
;if("string"==typeof e)try{e=new c(e,this.options)}catch(e){return!1}return a(e,this.operator,this.semver,this.options)}
intersects(e,t){if(!(e instanceof Comparator))throw new TypeError("a Comparator is required")
;return""===this.operator?""===this.value||new h(e.value,t).test(this.value):""===e.operator?""===e.value||new h(this.value,t).test(e.semver):(!(t=o(t)).includePrerelease||"<0.0.0-0"!==this.value&&"<0.0.0-0"!==e.value)&&(!(!t.includePrerelease&&(this.value.startsWith("<0.0.0")||e.value.startsWith("<0.0.0")))&&(!(!this.operator.startsWith(">")||!e.operator.startsWith(">"))||(!(!this.operator.startsWith("<")||!e.operator.startsWith("<"))||(!(this.semver.version!==e.semver.version||!this.operator.includes("=")||!e.operator.includes("="))||(!!(a(this.semver,"<",e.semver,t)&&this.operator.startsWith(">")&&e.operator.startsWith("<"))||!!(a(this.semver,">",e.semver,t)&&this.operator.startsWith("<")&&e.operator.startsWith(">")))))))
}}e.exports=Comparator;const o=r(70356),{safeRe:i,t:n}=r(95471),a=r(28646),l=r(1159),c=r(7163),h=r(96782)}),
96782:((e,t,r)=>{const s=/\s+/g;class Range{constructor(e,t){
if(t=i(t),e instanceof Range)return e.loose===!!t.loose&&e.includePrerelease===!!t.includePrerelease?e:new Range(e.raw,t)
;if(e instanceof n)return this.raw=e.value,this.set=[[e]],this.formatted=void 0,this;if(this.options=t,
this.loose=!!t.loose,this.includePrerelease=!!t.includePrerelease,this.raw=e.trim().replace(s," "),
this.set=this.raw.split("||").map(e=>this.parseRange(e.trim())).filter(e=>e.length),
!this.set.length)throw new TypeError(`Invalid SemVer Range: ${this.raw}`);if(this.set.length>1){const e=this.set[0]
;if(this.set=this.set.filter(e=>!g(e[0])),
0===this.set.length)this.set=[e];else if(this.set.length>1)for(const e of this.set)if(1===e.length&&E(e[0])){
this.set=[e];break}}this.formatted=void 0}get range(){if(void 0===this.formatted){this.formatted=""
;for(let e=0;e<this.set.length;e++){e>0&&(this.formatted+="||");const t=this.set[e]
;for(let e=0;e<t.length;e++)e>0&&(this.formatted+=" "),this.formatted+=t[e].toString().trim()}}return this.formatted}
format(){return this.range}toString(){return this.range}parseRange(e){e=e.replace(d,"")
;const t=((this.options.includePrerelease&&m)|(this.options.loose&&v))+":"+e,r=o.get(t);if(r)return r
;const s=this.options.loose,i=s?h[u.HYPHENRANGELOOSE]:h[u.HYPHENRANGE];e=e.replace(i,I(this.options.includePrerelease)),
a("hyphen replace",e),e=c(e),a("comparator trim",e),e=e.replace(h[u.TILDETRIM],$),a("tilde trim",e),
e=e.replace(h[u.CARETTRIM],f),a("caret trim",e)
;let l=e.split(" ").map(e=>w(e,this.options)).join(" ").split(/\s+/).map(e=>O(e,this.options))
;s&&(l=l.filter(e=>(a("loose invalid filter",e,this.options),!!e.match(h[u.COMPARATORLOOSE])))),a("range list",l)
;const p=new Map,E=l.map(e=>new n(e,this.options));for(const e of E){if(g(e))return[e];p.set(e.value,e)}
p.size>1&&p.has("")&&p.delete("");const R=[...p.values()];return o.set(t,R),R}intersects(e,t){
if(!(e instanceof Range))throw new TypeError("a Range is required")
;return this.set.some(r=>R(r,t)&&e.set.some(e=>R(e,t)&&r.every(r=>e.every(e=>r.intersects(e,t)))))}test(e){
if(!e)return!1;if("string"==typeof e)try{e=new l(e,this.options)}catch(e){return!1}
for(let t=0;t<this.set.length;t++)if(M(this.set[t],e,this.options))return!0;return!1}}e.exports=Range
;const o=new(r(61383)),i=r(70356),n=r(89379),a=r(1159),l=r(7163),c=r(69737),{safeRe:h,src:p,t:u,tildeTrimReplace:$,caretTrimReplace:f}=r(95471),{FLAG_INCLUDE_PRERELEASE:m,FLAG_LOOSE:v}=r(45101),d=new RegExp(p[u.BUILD],"g"),g=e=>"<0.0.0-0"===e.value,E=e=>""===e.value,R=(e,t)=>{
let r=!0;const s=e.slice();let o=s.pop();for(;r&&s.length;)r=s.every(e=>o.intersects(e,t)),o=s.pop();return r
},w=(e,t)=>(e=e.replace(h[u.BUILD],""),a("comp",e,t),e=S(e,t),a("caret",e),e=T(e,t),a("tildes",e),e=C(e,t),
a("xrange",e),
e=P(e,t),a("stars",e),e),A=e=>!e||"x"===e.toLowerCase()||"*"===e,T=(e,t)=>e.trim().split(/\s+/).map(e=>x(e,t)).join(" "),x=(e,t)=>{
const r=t.loose?h[u.TILDELOOSE]:h[u.TILDE],s=t.includePrerelease?"-0":"";return e.replace(r,(t,r,o,i,n)=>{let l
;return a("tilde",e,t,r,o,i,n),
A(r)?l="":A(o)?l=`>=${r}.0.0${s} <${+r+1}.0.0-0`:A(i)?l=`>=${r}.${o}.0${s} <${r}.${+o+1}.0-0`:n?(a("replaceTilde pr",n),
l=`>=${r}.${o}.${i}-${n} <${r}.${+o+1}.0-0`):l=`>=${r}.${o}.${i} <${r}.${+o+1}.0-0`,a("tilde return",l),l})
},S=(e,t)=>e.trim().split(/\s+/).map(e=>y(e,t)).join(" "),y=(e,t)=>{a("caret",e,t)
;const r=t.loose?h[u.CARETLOOSE]:h[u.CARET],s=t.includePrerelease?"-0":"";return e.replace(r,(t,r,o,i,n)=>{let l
;return a("caret",e,t,r,o,i,n),
A(r)?l="":A(o)?l=`>=${r}.0.0${s} <${+r+1}.0.0-0`:A(i)?l="0"===r?`>=${r}.${o}.0${s} <${r}.${+o+1}.0-0`:`>=${r}.${o}.0${s} <${+r+1}.0.0-0`:n?(a("replaceCaret pr",n),
l="0"===r?"0"===o?`>=${r}.${o}.${i}-${n} <${r}.${o}.${+i+1}-0`:`>=${r}.${o}.${i}-${n} <${r}.${+o+1}.0-0`:`>=${r}.${o}.${i}-${n} <${+r+1}.0.0-0`):(a("no pr"),
l="0"===r?"0"===o?`>=${r}.${o}.${i} <${r}.${o}.${+i+1}-0`:`>=${r}.${o}.${i} <${r}.${+o+1}.0-0`:`>=${r}.${o}.${i} <${+r+1}.0.0-0`),
a("caret return",l),l})},C=(e,t)=>(a("replaceXRanges",e,t),e.split(/\s+/).map(e=>L(e,t)).join(" ")),L=(e,t)=>{e=e.trim()
;const r=t.loose?h[u.XRANGELOOSE]:h[u.XRANGE];return e.replace(r,(r,s,o,i,n,l)=>{if(a("xRange",e,r,s,o,i,n,l),
((e,t,r)=>A(e)&&!A(t)||A(t)&&r&&!A(r))(o,i,n))return e;const c=A(o),h=c||A(i),p=h||A(n),u=p;return"="===s&&u&&(s=""),
l=t.includePrerelease?"-0":"",c?r=">"===s||"<"===s?"<0.0.0-0":"*":s&&u?(h&&(i=0),n=0,">"===s?(s=">=",h?(o=+o+1,i=0,
n=0):(i=+i+1,
n=0)):"<="===s&&(s="<",h?o=+o+1:i=+i+1),"<"===s&&(l="-0"),r=`${s+o}.${i}.${n}${l}`):h?r=`>=${o}.0.0${l} <${+o+1}.0.0-0`:p&&(r=`>=${o}.${i}.0${l} <${o}.${+i+1}.0-0`),
a("xRange return",r),r})
},P=(e,t)=>(a("replaceStars",e,t),e.trim().replace(h[u.STAR],"")),O=(e,t)=>(a("replaceGTE0",e,t),
e.trim().replace(h[t.includePrerelease?u.GTE0PRE:u.GTE0],"")),I=e=>(t,r,s,o,i,n,a,l,c,h,p,u)=>`${r=A(s)?"":A(o)?`>=${s}.0.0${e?"-0":""}`:A(i)?`>=${s}.${o}.0${e?"-0":""}`:n?`>=${r}`:`>=${r}${e?"-0":""}`} ${l=A(c)?"":A(h)?`<${+c+1}.0.0-0`:A(p)?`<${c}.${+h+1}.0-0`:u?`<=${c}.${h}.${p}-${u}`:e?`<${c}.${h}.${+p+1}-0`:`<=${l}`}`.trim(),M=(e,t,r)=>{
for(let r=0;r<e.length;r++)if(!e[r].test(t))return!1;if(t.prerelease.length&&!r.includePrerelease){
for(let r=0;r<e.length;r++)if(a(e[r].semver),e[r].semver!==n.ANY&&e[r].semver.prerelease.length>0){const s=e[r].semver
;if(s.major===t.major&&s.minor===t.minor&&s.patch===t.patch)return!0}return!1}return!0}})};
