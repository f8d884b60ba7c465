export const id=6780;export const ids=[6780];export const modules={89379:(e,t,s)=>{const n=Symbol("SemVer ANY")
;class Comparator{static get ANY(){return n}constructor(e,t){if(t=r(t),e instanceof Comparator){
if(e.loose===!!t.loose)return e;e=e.value}e=e.trim().split(/\s+/).join(" "),c("comparator",e,t),this.options=t,
this.loose=!!t.loose,this.parse(e),this.semver===n?this.value="":this.value=this.operator+this.semver.version,
c("comp",this)}parse(e){const t=this.options.loose?i[o.COMPARATORLOOSE]:i[o.COMPARATOR],s=e.match(t)
;if(!s)throw new TypeError(`Invalid comparator: ${e}`);this.operator=void 0!==s[1]?s[1]:"",
"="===this.operator&&(this.operator=""),s[2]?this.semver=new l(s[2],this.options.loose):this.semver=n}toString(){
return this.value}test(e){if(c("Comparator.test",e,this.options.loose),this.semver===n||e===n)return!0
;if("string"==typeof e)try{e=new l(e,this.options)}catch(e){return!1}return a(e,this.operator,this.semver,this.options)}
intersects(e,t){if(!(e instanceof Comparator))throw new TypeError("a Comparator is required")
;return""===this.operator?""===this.value||new u(e.value,t).test(this.value):""===e.operator?""===e.value||new u(this.value,t).test(e.semver):(!(t=r(t)).includePrerelease||"<0.0.0-0"!==this.value&&"<0.0.0-0"!==e.value)&&(!(!t.includePrerelease&&(this.value.startsWith("<0.0.0")||e.value.startsWith("<0.0.0")))&&(!(!this.operator.startsWith(">")||!e.operator.startsWith(">"))||(!(!this.operator.startsWith("<")||!e.operator.startsWith("<"))||(!(this.semver.version!==e.semver.version||!this.operator.includes("=")||!e.operator.includes("="))||(!!(a(this.semver,"<",e.semver,t)&&this.operator.startsWith(">")&&e.operator.startsWith("<"))||!!(a(this.semver,">",e.semver,t)&&this.operator.startsWith("<")&&e.operator.startsWith(">")))))))
}}e.exports=Comparator;const r=s(70356),{safeRe:i,t:o}=s(95471),a=s(28646),c=s(1159),l=s(7163),u=s(96782)},
96782:(e,t,s)=>{const n=/\s+/g;class Range{constructor(e,t){
if(t=i(t),e instanceof Range)return e.loose===!!t.loose&&e.includePrerelease===!!t.includePrerelease?e:new Range(e.raw,t)
;if(e instanceof o)return this.raw=e.value,this.set=[[e]],this.formatted=void 0,this;if(this.options=t,
this.loose=!!t.loose,this.includePrerelease=!!t.includePrerelease,this.raw=e.trim().replace(n," "),
this.set=this.raw.split("||").map(e=>this.parseRange(e.trim())).filter(e=>e.length),
!this.set.length)throw new TypeError(`Invalid SemVer Range: ${this.raw}`);if(this.set.length>1){const e=this.set[0]
;if(this.set=this.set.filter(e=>!isNullSet(e[0])),
0===this.set.length)this.set=[e];else if(this.set.length>1)for(const e of this.set)if(1===e.length&&isAny(e[0])){
this.set=[e];break}}this.formatted=void 0}get range(){if(void 0===this.formatted){this.formatted=""
;for(let e=0;e<this.set.length;e++){e>0&&(this.formatted+="||");const t=this.set[e]
;for(let e=0;e<t.length;e++)e>0&&(this.formatted+=" "),this.formatted+=t[e].toString().trim()}}return this.formatted}
format(){return this.range}toString(){return this.range}parseRange(e){e=e.replace(y,"")
;const t=((this.options.includePrerelease&&m)|(this.options.loose&&g))+":"+e,s=r.get(t);if(s)return s
;const n=this.options.loose,i=n?u[h.HYPHENRANGELOOSE]:u[h.HYPHENRANGE]
;e=e.replace(i,hyphenReplace(this.options.includePrerelease)),a("hyphen replace",e),e=l(e),a("comparator trim",e),
e=e.replace(u[h.TILDETRIM],p),a("tilde trim",e),e=e.replace(u[h.CARETTRIM],d),a("caret trim",e)
;let c=e.split(" ").map(e=>parseComparator(e,this.options)).join(" ").split(/\s+/).map(e=>replaceGTE0(e,this.options))
;n&&(c=c.filter(e=>(a("loose invalid filter",e,this.options),!!e.match(u[h.COMPARATORLOOSE])))),a("range list",c)
;const f=new Map,E=c.map(e=>new o(e,this.options));for(const e of E){if(isNullSet(e))return[e];f.set(e.value,e)}
f.size>1&&f.has("")&&f.delete("");const v=[...f.values()];return r.set(t,v),v}intersects(e,t){
if(!(e instanceof Range))throw new TypeError("a Range is required")
;return this.set.some(s=>isSatisfiable(s,t)&&e.set.some(e=>isSatisfiable(e,t)&&s.every(s=>e.every(e=>s.intersects(e,t)))))
}test(e){if(!e)return!1;if("string"==typeof e)try{e=new c(e,this.options)}catch(e){return!1}
for(let t=0;t<this.set.length;t++)if(testSet(this.set[t],e,this.options))return!0;return!1}}e.exports=Range
;const r=new(s(61383)),i=s(70356),o=s(89379),a=s(1159),c=s(7163),l=s(69737),{safeRe:u,src:f,t:h,tildeTrimReplace:p,caretTrimReplace:d}=s(95471),{FLAG_INCLUDE_PRERELEASE:m,FLAG_LOOSE:g}=s(45101),y=new RegExp(f[h.BUILD],"g"),isNullSet=e=>"<0.0.0-0"===e.value,isAny=e=>""===e.value,isSatisfiable=(e,t)=>{
let s=!0;const n=e.slice();let r=n.pop();for(;s&&n.length;)s=n.every(e=>r.intersects(e,t)),r=n.pop();return s
},parseComparator=(e,t)=>(e=e.replace(u[h.BUILD],""),a("comp",e,t),e=replaceCarets(e,t),a("caret",e),
e=replaceTildes(e,t),a("tildes",e),e=replaceXRanges(e,t),a("xrange",e),e=replaceStars(e,t),a("stars",e),
e),isX=e=>!e||"x"===e.toLowerCase()||"*"===e,replaceTildes=(e,t)=>e.trim().split(/\s+/).map(e=>replaceTilde(e,t)).join(" "),replaceTilde=(e,t)=>{
const s=t.loose?u[h.TILDELOOSE]:u[h.TILDE],n=t.includePrerelease?"-0":"";return e.replace(s,(t,s,r,i,o)=>{let c
;return a("tilde",e,t,s,r,i,o),
isX(s)?c="":isX(r)?c=`>=${s}.0.0${n} <${+s+1}.0.0-0`:isX(i)?c=`>=${s}.${r}.0${n} <${s}.${+r+1}.0-0`:o?(a("replaceTilde pr",o),
c=`>=${s}.${r}.${i}-${o} <${s}.${+r+1}.0-0`):c=`>=${s}.${r}.${i} <${s}.${+r+1}.0-0`,a("tilde return",c),c})
},replaceCarets=(e,t)=>e.trim().split(/\s+/).map(e=>replaceCaret(e,t)).join(" "),replaceCaret=(e,t)=>{a("caret",e,t)
;const s=t.loose?u[h.CARETLOOSE]:u[h.CARET],n=t.includePrerelease?"-0":"";return e.replace(s,(t,s,r,i,o)=>{let c
;return a("caret",e,t,s,r,i,o),
isX(s)?c="":isX(r)?c=`>=${s}.0.0${n} <${+s+1}.0.0-0`:isX(i)?c="0"===s?`>=${s}.${r}.0${n} <${s}.${+r+1}.0-0`:`>=${s}.${r}.0${n} <${+s+1}.0.0-0`:o?(a("replaceCaret pr",o),
c="0"===s?"0"===r?`>=${s}.${r}.${i}-${o} <${s}.${r}.${+i+1}-0`:`>=${s}.${r}.${i}-${o} <${s}.${+r+1}.0-0`:`>=${s}.${r}.${i}-${o} <${+s+1}.0.0-0`):(a("no pr"),
c="0"===s?"0"===r?`>=${s}.${r}.${i} <${s}.${r}.${+i+1}-0`:`>=${s}.${r}.${i} <${s}.${+r+1}.0-0`:`>=${s}.${r}.${i} <${+s+1}.0.0-0`),
a("caret return",c),c})
},replaceXRanges=(e,t)=>(a("replaceXRanges",e,t),e.split(/\s+/).map(e=>replaceXRange(e,t)).join(" ")),replaceXRange=(e,t)=>{
e=e.trim();const s=t.loose?u[h.XRANGELOOSE]:u[h.XRANGE];return e.replace(s,(s,n,r,i,o,c)=>{if(a("xRange",e,s,n,r,i,o,c),
((e,t,s)=>isX(e)&&!isX(t)||isX(t)&&s&&!isX(s))(r,i,o))return e;const l=isX(r),u=l||isX(i),f=u||isX(o),h=f
;return"="===n&&h&&(n=""),c=t.includePrerelease?"-0":"",l?s=">"===n||"<"===n?"<0.0.0-0":"*":n&&h?(u&&(i=0),o=0,
">"===n?(n=">=",u?(r=+r+1,i=0,o=0):(i=+i+1,o=0)):"<="===n&&(n="<",u?r=+r+1:i=+i+1),"<"===n&&(c="-0"),
s=`${n+r}.${i}.${o}${c}`):u?s=`>=${r}.0.0${c} <${+r+1}.0.0-0`:f&&(s=`>=${r}.${i}.0${c} <${r}.${+i+1}.0-0`),
a("xRange return",s),s})
},replaceStars=(e,t)=>(a("replaceStars",e,t),e.trim().replace(u[h.STAR],"")),replaceGTE0=(e,t)=>(a("replaceGTE0",e,t),
e.trim().replace(u[t.includePrerelease?h.GTE0PRE:h.GTE0],"")),hyphenReplace=e=>(t,s,n,r,i,o,a,c,l,u,f,h)=>`${s=isX(n)?"":isX(r)?`>=${n}.0.0${e?"-0":""}`:isX(i)?`>=${n}.${r}.0${e?"-0":""}`:o?`>=${s}`:`>=${s}${e?"-0":""}`} ${c=isX(l)?"":isX(u)?`<${+l+1}.0.0-0`:isX(f)?`<${l}.${+u+1}.0-0`:h?`<=${l}.${u}.${f}-${h}`:e?`<${l}.${u}.${+f+1}-0`:`<=${c}`}`.trim(),testSet=(e,t,s)=>{
for(let s=0;s<e.length;s++)if(!e[s].test(t))return!1;if(t.prerelease.length&&!s.includePrerelease){
for(let s=0;s<e.length;s++)if(a(e[s].semver),e[s].semver!==o.ANY&&e[s].semver.prerelease.length>0){const n=e[s].semver
;if(n.major===t.major&&n.minor===t.minor&&n.patch===t.patch)return!0}return!1}return!0}},7163:(e,t,s)=>{
const n=s(1159),{MAX_LENGTH:r,MAX_SAFE_INTEGER:i}=s(45101),{safeRe:o,t:a}=s(95471),c=s(70356),{compareIdentifiers:l}=s(73348)
;class SemVer{constructor(e,t){if(t=c(t),e instanceof SemVer){
if(e.loose===!!t.loose&&e.includePrerelease===!!t.includePrerelease)return e;e=e.version
}else if("string"!=typeof e)throw new TypeError(`Invalid version. Must be a string. Got type "${typeof e}".`)
;if(e.length>r)throw new TypeError(`version is longer than ${r} characters`);n("SemVer",e,t),this.options=t,
this.loose=!!t.loose,this.includePrerelease=!!t.includePrerelease;const s=e.trim().match(t.loose?o[a.LOOSE]:o[a.FULL])
;if(!s)throw new TypeError(`Invalid Version: ${e}`);if(this.raw=e,this.major=+s[1],this.minor=+s[2],this.patch=+s[3],
this.major>i||this.major<0)throw new TypeError("Invalid major version")
;if(this.minor>i||this.minor<0)throw new TypeError("Invalid minor version")
;if(this.patch>i||this.patch<0)throw new TypeError("Invalid patch version")
;s[4]?this.prerelease=s[4].split(".").map(e=>{if(/^[0-9]+$/.test(e)){const t=+e;if(t>=0&&t<i)return t}return e
}):this.prerelease=[],this.build=s[5]?s[5].split("."):[],this.format()}format(){
return this.version=`${this.major}.${this.minor}.${this.patch}`,
this.prerelease.length&&(this.version+=`-${this.prerelease.join(".")}`),this.version}toString(){return this.version}
compare(e){if(n("SemVer.compare",this.version,this.options,e),!(e instanceof SemVer)){
if("string"==typeof e&&e===this.version)return 0;e=new SemVer(e,this.options)}
return e.version===this.version?0:this.compareMain(e)||this.comparePre(e)}compareMain(e){
return e instanceof SemVer||(e=new SemVer(e,this.options)),
this.major<e.major?-1:this.major>e.major?1:this.minor<e.minor?-1:this.minor>e.minor?1:this.patch<e.patch?-1:this.patch>e.patch?1:0
}comparePre(e){
if(e instanceof SemVer||(e=new SemVer(e,this.options)),this.prerelease.length&&!e.prerelease.length)return-1
;if(!this.prerelease.length&&e.prerelease.length)return 1;if(!this.prerelease.length&&!e.prerelease.length)return 0
;let t=0;do{const s=this.prerelease[t],r=e.prerelease[t];if(n("prerelease compare",t,s,r),
void 0===s&&void 0===r)return 0;if(void 0===r)return 1;if(void 0===s)return-1;if(s!==r)return l(s,r)}while(++t)}
compareBuild(e){e instanceof SemVer||(e=new SemVer(e,this.options));let t=0;do{const s=this.build[t],r=e.build[t]
;if(n("build compare",t,s,r),void 0===s&&void 0===r)return 0;if(void 0===r)return 1;if(void 0===s)return-1
;if(s!==r)return l(s,r)}while(++t)}inc(e,t,s){if(e.startsWith("pre")){
if(!t&&!1===s)throw new Error("invalid increment argument: identifier is empty");if(t){
const e=`-${t}`.match(this.options.loose?o[a.PRERELEASELOOSE]:o[a.PRERELEASE])
;if(!e||e[1]!==t)throw new Error(`invalid identifier: ${t}`)}}switch(e){case"premajor":this.prerelease.length=0,
this.patch=0,this.minor=0,this.major++,this.inc("pre",t,s);break;case"preminor":this.prerelease.length=0,this.patch=0,
this.minor++,this.inc("pre",t,s);break;case"prepatch":this.prerelease.length=0,this.inc("patch",t,s),this.inc("pre",t,s)
;break;case"prerelease":0===this.prerelease.length&&this.inc("patch",t,s),this.inc("pre",t,s);break;case"release":
if(0===this.prerelease.length)throw new Error(`version ${this.raw} is not a prerelease`);this.prerelease.length=0;break
;case"major":0===this.minor&&0===this.patch&&0!==this.prerelease.length||this.major++,this.minor=0,this.patch=0,
this.prerelease=[];break;case"minor":0===this.patch&&0!==this.prerelease.length||this.minor++,this.patch=0,
this.prerelease=[];break;case"patch":0===this.prerelease.length&&this.patch++,this.prerelease=[];break;case"pre":{
const e=Number(s)?1:0;if(0===this.prerelease.length)this.prerelease=[e];else{let n=this.prerelease.length
;for(;--n>=0;)"number"==typeof this.prerelease[n]&&(this.prerelease[n]++,n=-2);if(-1===n){
if(t===this.prerelease.join(".")&&!1===s)throw new Error("invalid increment argument: identifier already exists")
;this.prerelease.push(e)}}if(t){let n=[t,e];if(!1===s&&(n=[t]),((e,t)=>{const s=t.split(".")
;if(s.length>e.length)return!1;for(let t=0;t<s.length;t++)if(0!==l(e[t],s[t]))return!1;return!0})(this.prerelease,t)){
const e=this.prerelease[t.split(".").length];isNaN(e)&&(this.prerelease=n)}else this.prerelease=n}break}default:
throw new Error(`invalid increment argument: ${e}`)}return this.raw=this.format(),
this.build.length&&(this.raw+=`+${this.build.join(".")}`),this}}e.exports=SemVer},1799:(e,t,s)=>{const n=s(16353)
;e.exports=(e,t)=>{const s=n(e.trim().replace(/^[=v]+/,""),t);return s?s.version:null}},28646:(e,t,s)=>{
const n=s(55082),r=s(4974),i=s(16599),o=s(41236),a=s(3872),c=s(56717);e.exports=(e,t,s,l)=>{switch(t){case"===":
return"object"==typeof e&&(e=e.version),"object"==typeof s&&(s=s.version),e===s;case"!==":
return"object"==typeof e&&(e=e.version),"object"==typeof s&&(s=s.version),e!==s;case"":case"=":case"==":return n(e,s,l)
;case"!=":return r(e,s,l);case">":return i(e,s,l);case">=":return o(e,s,l);case"<":return a(e,s,l);case"<=":
return c(e,s,l);default:throw new TypeError(`Invalid operator: ${t}`)}}},35385:(e,t,s)=>{
const n=s(7163),r=s(16353),{safeRe:i,t:o}=s(95471);e.exports=(e,t)=>{if(e instanceof n)return e
;if("number"==typeof e&&(e=String(e)),"string"!=typeof e)return null;let s=null;if((t=t||{}).rtl){
const n=t.includePrerelease?i[o.COERCERTLFULL]:i[o.COERCERTL];let r
;for(;(r=n.exec(e))&&(!s||s.index+s[0].length!==e.length);)s&&r.index+r[0].length===s.index+s[0].length||(s=r),
n.lastIndex=r.index+r[1].length+r[2].length;n.lastIndex=-1
}else s=e.match(t.includePrerelease?i[o.COERCEFULL]:i[o.COERCE]);if(null===s)return null
;const a=s[2],c=s[3]||"0",l=s[4]||"0",u=t.includePrerelease&&s[5]?`-${s[5]}`:"",f=t.includePrerelease&&s[6]?`+${s[6]}`:""
;return r(`${a}.${c}.${l}${u}${f}`,t)}},37648:(e,t,s)=>{const n=s(7163);e.exports=(e,t,s)=>{
const r=new n(e,s),i=new n(t,s);return r.compare(i)||r.compareBuild(i)}},56874:(e,t,s)=>{const n=s(78469)
;e.exports=(e,t)=>n(e,t,!0)},78469:(e,t,s)=>{const n=s(7163);e.exports=(e,t,s)=>new n(e,s).compare(new n(t,s))},
70711:(e,t,s)=>{const n=s(16353);e.exports=(e,t)=>{const s=n(e,null,!0),r=n(t,null,!0),i=s.compare(r)
;if(0===i)return null;const o=i>0,a=o?s:r,c=o?r:s,l=!!a.prerelease.length;if(!!c.prerelease.length&&!l){
if(!c.patch&&!c.minor)return"major";if(0===c.compareMain(a))return c.minor&&!c.patch?"minor":"patch"}const u=l?"pre":""
;return s.major!==r.major?u+"major":s.minor!==r.minor?u+"minor":s.patch!==r.patch?u+"patch":"prerelease"}},
55082:(e,t,s)=>{const n=s(78469);e.exports=(e,t,s)=>0===n(e,t,s)},16599:(e,t,s)=>{const n=s(78469)
;e.exports=(e,t,s)=>n(e,t,s)>0},41236:(e,t,s)=>{const n=s(78469);e.exports=(e,t,s)=>n(e,t,s)>=0},62338:(e,t,s)=>{
const n=s(7163);e.exports=(e,t,s,r,i)=>{"string"==typeof s&&(i=r,r=s,s=void 0);try{
return new n(e instanceof n?e.version:e,s).inc(t,r,i).version}catch(e){return null}}},3872:(e,t,s)=>{const n=s(78469)
;e.exports=(e,t,s)=>n(e,t,s)<0},56717:(e,t,s)=>{const n=s(78469);e.exports=(e,t,s)=>n(e,t,s)<=0},68511:(e,t,s)=>{
const n=s(7163);e.exports=(e,t)=>new n(e,t).major},32603:(e,t,s)=>{const n=s(7163);e.exports=(e,t)=>new n(e,t).minor},
4974:(e,t,s)=>{const n=s(78469);e.exports=(e,t,s)=>0!==n(e,t,s)},16353:(e,t,s)=>{const n=s(7163);e.exports=(e,t,s=!1)=>{
if(e instanceof n)return e;try{return new n(e,t)}catch(e){if(!s)return null;throw e}}},48756:(e,t,s)=>{const n=s(7163)
;e.exports=(e,t)=>new n(e,t).patch},15714:(e,t,s)=>{const n=s(16353);e.exports=(e,t)=>{const s=n(e,t)
;return s&&s.prerelease.length?s.prerelease:null}},32173:(e,t,s)=>{const n=s(78469);e.exports=(e,t,s)=>n(t,e,s)},
87192:(e,t,s)=>{const n=s(37648);e.exports=(e,t)=>e.sort((e,s)=>n(s,e,t))},68011:(e,t,s)=>{const n=s(96782)
;e.exports=(e,t,s)=>{try{t=new n(t,s)}catch(e){return!1}return t.test(e)}},29872:(e,t,s)=>{const n=s(37648)
;e.exports=(e,t)=>e.sort((e,s)=>n(e,s,t))},16114:(e,t,s)=>{
const n=s(16353),r=s(45101),i=s(7163),cloneInputVersion=(e,t)=>{const s=e instanceof i?e.version:e;return n(s,t)
},doTruncation=(e,t)=>{if(isPrerelease(t))return e.version;switch(e.prerelease=[],t){case"major":e.minor=0,e.patch=0
;break;case"minor":e.patch=0}return e.format()},isPrerelease=e=>e.startsWith("pre");e.exports=(e,t,s)=>{
if(!r.RELEASE_TYPES.includes(t))return null;const n=cloneInputVersion(e,s);return n&&doTruncation(n,t)}},
58780:(e,t,s)=>{const n=s(16353);e.exports=(e,t)=>{const s=n(e,t);return s?s.version:null}},62088:(e,t,s)=>{
const n=s(95471),r=s(45101),i=s(7163),o=s(73348),a=s(16353),c=s(58780),l=s(1799),u=s(62338),f=s(70711),h=s(68511),p=s(32603),d=s(48756),m=s(15714),g=s(78469),y=s(32173),E=s(56874),v=s(37648),b=s(29872),S=s(87192),w=s(16599),N=s(3872),k=s(55082),A=s(4974),L=s(41236),I=s(56717),O=s(28646),T=s(35385),$=s(16114),C=s(89379),P=s(96782),R=s(68011),x=s(54750),M=s(73193),D=s(68595),_=s(51866),B=s(64737),j=s(10280),F=s(12276),K=s(15213),q=s(23465),U=s(82028),Y=s(61489)
;e.exports={parse:a,valid:c,clean:l,inc:u,diff:f,major:h,minor:p,patch:d,prerelease:m,compare:g,rcompare:y,
compareLoose:E,compareBuild:v,sort:b,rsort:S,gt:w,lt:N,eq:k,neq:A,gte:L,lte:I,cmp:O,coerce:T,truncate:$,Comparator:C,
Range:P,satisfies:R,toComparators:x,maxSatisfying:M,minSatisfying:D,minVersion:_,validRange:B,outside:j,gtr:F,ltr:K,
intersects:q,simplifyRange:U,subset:Y,SemVer:i,re:n.re,src:n.src,tokens:n.t,SEMVER_SPEC_VERSION:r.SEMVER_SPEC_VERSION,
RELEASE_TYPES:r.RELEASE_TYPES,compareIdentifiers:o.compareIdentifiers,rcompareIdentifiers:o.rcompareIdentifiers}},
45101:e=>{const t=Number.MAX_SAFE_INTEGER||9007199254740991;e.exports={MAX_LENGTH:256,MAX_SAFE_COMPONENT_LENGTH:16,
MAX_SAFE_BUILD_LENGTH:250,MAX_SAFE_INTEGER:t,
WHITESPACE_CHARACTERS:["\t","\n","\v","\f","\r"," "," "," "," "," "," "," "," "," "," "," "," "," "," ","\u2028","\u2029"," "," ","　","\ufeff"],
RELEASE_TYPES:["major","premajor","minor","preminor","patch","prepatch","prerelease"],SEMVER_SPEC_VERSION:"2.0.0",
FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}},1159:e=>{
const t="object"==typeof process&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...e)=>console.error("SEMVER",...e):()=>{}
;e.exports=t},73348:e=>{const t=/^[0-9]+$/,compareIdentifiers=(e,s)=>{
if("number"==typeof e&&"number"==typeof s)return e===s?0:e<s?-1:1;const n=t.test(e),r=t.test(s);return n&&r&&(e=+e,
s=+s),e===s?0:n&&!r?-1:r&&!n?1:e<s?-1:1};e.exports={compareIdentifiers,
rcompareIdentifiers:(e,t)=>compareIdentifiers(t,e)}},61383:e=>{e.exports=class LRUCache{constructor(){this.max=1e3,
this.map=new Map}get(e){const t=this.map.get(e);return void 0===t?void 0:(this.map.delete(e),this.map.set(e,t),t)}
delete(e){return this.map.delete(e)}set(e,t){if(!this.delete(e)&&void 0!==t){if(this.map.size>=this.max){
const e=this.map.keys().next().value;this.delete(e)}this.map.set(e,t)}return this}}},70356:e=>{const t=Object.freeze({
loose:!0}),s=Object.freeze({});e.exports=e=>e?"object"!=typeof e?t:e:s},95471:(e,t,s)=>{
const{MAX_SAFE_COMPONENT_LENGTH:n,MAX_SAFE_BUILD_LENGTH:r,MAX_LENGTH:i}=s(45101),o=s(1159),a=(t=e.exports={}).re=[],c=t.safeRe=[],l=t.src=[],u=t.safeSrc=[],f=t.t={}
;let h=0;const p="[a-zA-Z0-9-]",d=[["\\s",1],["\\d",i],[p,r]],createToken=(e,t,s)=>{const n=(e=>{
for(const[t,s]of d)e=e.split(`${t}*`).join(`${t}{0,${s}}`).split(`${t}+`).join(`${t}{1,${s}}`);return e})(t),r=h++
;o(e,r,t),f[e]=r,l[r]=t,u[r]=n,a[r]=new RegExp(t,s?"g":void 0),c[r]=new RegExp(n,s?"g":void 0)}
;createToken("NUMERICIDENTIFIER","0|[1-9]\\d*"),createToken("NUMERICIDENTIFIERLOOSE","\\d+"),
createToken("NONNUMERICIDENTIFIER",`\\d*[a-zA-Z-]${p}*`),
createToken("MAINVERSION",`(${l[f.NUMERICIDENTIFIER]})\\.(${l[f.NUMERICIDENTIFIER]})\\.(${l[f.NUMERICIDENTIFIER]})`),
createToken("MAINVERSIONLOOSE",`(${l[f.NUMERICIDENTIFIERLOOSE]})\\.(${l[f.NUMERICIDENTIFIERLOOSE]})\\.(${l[f.NUMERICIDENTIFIERLOOSE]})`),
createToken("PRERELEASEIDENTIFIER",`(?:${l[f.NONNUMERICIDENTIFIER]}|${l[f.NUMERICIDENTIFIER]})`),
createToken("PRERELEASEIDENTIFIERLOOSE",`(?:${l[f.NONNUMERICIDENTIFIER]}|${l[f.NUMERICIDENTIFIERLOOSE]})`),
createToken("PRERELEASE",`(?:-(${l[f.PRERELEASEIDENTIFIER]}(?:\\.${l[f.PRERELEASEIDENTIFIER]})*))`),
createToken("PRERELEASELOOSE",`(?:-?(${l[f.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${l[f.PRERELEASEIDENTIFIERLOOSE]})*))`),
createToken("BUILDIDENTIFIER",`${p}+`),
createToken("BUILD",`(?:\\+(${l[f.BUILDIDENTIFIER]}(?:\\.${l[f.BUILDIDENTIFIER]})*))`),
createToken("FULLPLAIN",`v?${l[f.MAINVERSION]}${l[f.PRERELEASE]}?${l[f.BUILD]}?`),
createToken("FULL",`^${l[f.FULLPLAIN]}$`),
createToken("LOOSEPLAIN",`[v=\\s]*${l[f.MAINVERSIONLOOSE]}${l[f.PRERELEASELOOSE]}?${l[f.BUILD]}?`),
createToken("LOOSE",`^${l[f.LOOSEPLAIN]}$`),
createToken("GTLT","((?:<|>)?=?)"),createToken("XRANGEIDENTIFIERLOOSE",`${l[f.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`),
createToken("XRANGEIDENTIFIER",`${l[f.NUMERICIDENTIFIER]}|x|X|\\*`),
createToken("XRANGEPLAIN",`[v=\\s]*(${l[f.XRANGEIDENTIFIER]})(?:\\.(${l[f.XRANGEIDENTIFIER]})(?:\\.(${l[f.XRANGEIDENTIFIER]})(?:${l[f.PRERELEASE]})?${l[f.BUILD]}?)?)?`),
createToken("XRANGEPLAINLOOSE",`[v=\\s]*(${l[f.XRANGEIDENTIFIERLOOSE]})(?:\\.(${l[f.XRANGEIDENTIFIERLOOSE]})(?:\\.(${l[f.XRANGEIDENTIFIERLOOSE]})(?:${l[f.PRERELEASELOOSE]})?${l[f.BUILD]}?)?)?`),
createToken("XRANGE",`^${l[f.GTLT]}\\s*${l[f.XRANGEPLAIN]}$`),
createToken("XRANGELOOSE",`^${l[f.GTLT]}\\s*${l[f.XRANGEPLAINLOOSE]}$`),
createToken("COERCEPLAIN",`(^|[^\\d])(\\d{1,${n}})(?:\\.(\\d{1,${n}}))?(?:\\.(\\d{1,${n}}))?`),
createToken("COERCE",`${l[f.COERCEPLAIN]}(?:$|[^\\d])`),
createToken("COERCEFULL",l[f.COERCEPLAIN]+`(?:${l[f.PRERELEASE]})?`+`(?:${l[f.BUILD]})?(?:$|[^\\d])`),
createToken("COERCERTL",l[f.COERCE],!0),createToken("COERCERTLFULL",l[f.COERCEFULL],!0),
createToken("LONETILDE","(?:~>?)"),createToken("TILDETRIM",`(\\s*)${l[f.LONETILDE]}\\s+`,!0),t.tildeTrimReplace="$1~",
createToken("TILDE",`^${l[f.LONETILDE]}${l[f.XRANGEPLAIN]}$`),
createToken("TILDELOOSE",`^${l[f.LONETILDE]}${l[f.XRANGEPLAINLOOSE]}$`),createToken("LONECARET","(?:\\^)"),
createToken("CARETTRIM",`(\\s*)${l[f.LONECARET]}\\s+`,!0),t.caretTrimReplace="$1^",
createToken("CARET",`^${l[f.LONECARET]}${l[f.XRANGEPLAIN]}$`),
createToken("CARETLOOSE",`^${l[f.LONECARET]}${l[f.XRANGEPLAINLOOSE]}$`),
createToken("COMPARATORLOOSE",`^${l[f.GTLT]}\\s*(${l[f.LOOSEPLAIN]})$|^$`),
createToken("COMPARATOR",`^${l[f.GTLT]}\\s*(${l[f.FULLPLAIN]})$|^$`),
createToken("COMPARATORTRIM",`(\\s*)${l[f.GTLT]}\\s*(${l[f.LOOSEPLAIN]}|${l[f.XRANGEPLAIN]})`,!0),
t.comparatorTrimReplace="$1$2$3",
createToken("HYPHENRANGE",`^\\s*(${l[f.XRANGEPLAIN]})\\s+-\\s+(${l[f.XRANGEPLAIN]})\\s*$`),
createToken("HYPHENRANGELOOSE",`^\\s*(${l[f.XRANGEPLAINLOOSE]})\\s+-\\s+(${l[f.XRANGEPLAINLOOSE]})\\s*$`),
createToken("STAR","(<|>)?=?\\s*\\*"),createToken("GTE0","^\\s*>=\\s*0\\.0\\.0\\s*$"),
createToken("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")},69737:(e,t,s)=>{
const{MAX_LENGTH:n,MAX_SAFE_BUILD_LENGTH:r,WHITESPACE_CHARACTERS:i}=s(45101),o=new Uint8Array(65536)
;for(const e of i)o[e.charCodeAt(0)]=1
;const isWhitespace=e=>void 0!==e&&1===o[e.charCodeAt(0)],isVersionPrefix=e=>"v"===e||"="===e||isWhitespace(e),isDigit=e=>void 0!==e&&e>="0"&&e<="9",isLetter=e=>void 0!==e&&(e>="a"&&e<="z"||e>="A"&&e<="Z"),isIdentifierCharacter=e=>isDigit(e)||isLetter(e)||"-"===e,isVersionStart=e=>isDigit(e)||"x"===e||"X"===e||"*"===e,findDigitsEndIndex=(e,t,s,n)=>{
if(!isDigit(e[t]))return t;if(t>=n.start&&t<n.end)return Math.min(t+s,n.end)
;if(t>=n.previousStart&&t<n.previousEnd)return Math.min(t+s,n.previousEnd);let r=t+1;for(;isDigit(e[r]);)r++
;return n.previousStart=n.start,n.previousEnd=n.end,n.start=t,n.end=r,Math.min(t+s,r)
},findVersionNumberEndIndex=(e,t,s,r)=>s||"0"!==e[t]?findDigitsEndIndex(e,t,s?n:n+1,r):t+1,findPrereleaseIdentifierEndIndex=(e,t,s,i)=>{
const o=findDigitsEndIndex(e,t,n,i);if(isLetter(e[o])||"-"===e[o]){let t=o+1;const s=t+r
;for(;t<s&&isIdentifierCharacter(e[t]);)t++;return t}return findVersionNumberEndIndex(e,t,s,i)
},findPrereleaseEndIndex=(e,t,s,n)=>{const r="-"===e[t];if(!s&&!r)return t;const i=t+(r?1:0)
;let o=findPrereleaseIdentifierEndIndex(e,i,s,n);if(o===i){if(!s||!r)return t
;o=findPrereleaseIdentifierEndIndex(e,t,s,n)}for(;"."===e[o];){const t=findPrereleaseIdentifierEndIndex(e,o+1,s,n)
;if(t===o+1)break;o=t}return o},findBuildIdentifierEndIndex=(e,t)=>{let s=t;for(;s-t<r&&isIdentifierCharacter(e[s]);)s++
;return s},findBuildEndIndex=(e,t)=>{if("+"!==e[t])return t;let s=findBuildIdentifierEndIndex(e,t+1);if(s===t+1)return t
;for(;"."===e[s];){const t=findBuildIdentifierEndIndex(e,s+1);if(t===s+1)break;s=t}return s
},findPartialVersionComponentEndIndex=(e,t,s)=>isDigit(e[t])?findVersionNumberEndIndex(e,t,!1,s):isVersionStart(e[t])?t+1:t,findVersionEndIndex=(e,t,s)=>{
const n=((e,t,s)=>{let n=t;for(let r=0;r<3;r++){const i=findVersionNumberEndIndex(e,n,!0,s);if(i===n)return t;if(n=i,
r<2){if("."!==e[n])return t;n++}}const r=findPrereleaseEndIndex(e,n,!0,s);return findBuildEndIndex(e,r)})(e,t,s)
;return n!==t?n:((e,t,s)=>{let n=findPartialVersionComponentEndIndex(e,t,s);for(let t=0;t<2;t++){if("."!==e[n])return n
;const t=findPartialVersionComponentEndIndex(e,n+1,s);if(t===n+1)return n;n=t}const r=findPrereleaseEndIndex(e,n,!1,s)
;return findBuildEndIndex(e,r)})(e,t,s)},findRemovableWhitespaceIndex=(e,t)=>{let s=t;return isWhitespace(e[s])&&s++,
"<"!==e[s]&&">"!==e[s]||s++,"="===e[s]&&s++,isWhitespace(e[s])?s:-1};e.exports=e=>{let t="",s=0,n=0;const r={start:-1,
end:-1,previousStart:-1,previousEnd:-1};for(;n<e.length;){const i=n
;if("<"===e[n]||">"===e[n])n++;else if(!isVersionPrefix(e[n])&&!isVersionStart(e[n])){n++;continue}
for(;n<e.length&&isVersionPrefix(e[n]);)n++;if(!isVersionStart(e[n]))continue;const o=findRemovableWhitespaceIndex(e,i)
;-1!==o&&(t+=e.slice(s,o),s=o+1),n=findVersionEndIndex(e,n,r)}return t+e.slice(s)}},12276:(e,t,s)=>{const n=s(10280)
;e.exports=(e,t,s)=>n(e,t,">",s)},23465:(e,t,s)=>{const n=s(96782);e.exports=(e,t,s)=>(e=new n(e,s),t=new n(t,s),
e.intersects(t,s))},15213:(e,t,s)=>{const n=s(10280);e.exports=(e,t,s)=>n(e,t,"<",s)},73193:(e,t,s)=>{
const n=s(7163),r=s(96782);e.exports=(e,t,s)=>{let i=null,o=null,a=null;try{a=new r(t,s)}catch(e){return null}
return e.forEach(e=>{a.test(e)&&(i&&-1!==o.compare(e)||(i=e,o=new n(i,s)))}),i}},68595:(e,t,s)=>{
const n=s(7163),r=s(96782);e.exports=(e,t,s)=>{let i=null,o=null,a=null;try{a=new r(t,s)}catch(e){return null}
return e.forEach(e=>{a.test(e)&&(i&&1!==o.compare(e)||(i=e,o=new n(i,s)))}),i}},51866:(e,t,s)=>{
const n=s(7163),r=s(96782),i=s(16599);e.exports=(e,t)=>{e=new r(e,t);let s=new n("0.0.0");if(e.test(s))return s
;if(s=new n("0.0.0-0"),e.test(s))return s;s=null;for(let t=0;t<e.set.length;++t){const r=e.set[t];let o=null
;r.forEach(e=>{const t=new n(e.semver.version);switch(e.operator){case">":
0===t.prerelease.length?t.patch++:t.prerelease.push(0),t.raw=t.format();case"":case">=":o&&!i(t,o)||(o=t);break;case"<":
case"<=":break;default:throw new Error(`Unexpected operation: ${e.operator}`)}}),!o||s&&!i(s,o)||(s=o)}
return s&&e.test(s)?s:null}},10280:(e,t,s)=>{
const n=s(7163),r=s(89379),{ANY:i}=r,o=s(96782),a=s(68011),c=s(16599),l=s(3872),u=s(56717),f=s(41236)
;e.exports=(e,t,s,h)=>{let p,d,m,g,y;switch(e=new n(e,h),t=new o(t,h),s){case">":p=c,d=u,m=l,g=">",y=">=";break;case"<":
p=l,d=f,m=c,g="<",y="<=";break;default:throw new TypeError('Must provide a hilo val of "<" or ">"')}if(a(e,t,h))return!1
;for(let s=0;s<t.set.length;++s){const n=t.set[s];let o=null,a=null;if(n.forEach(e=>{e.semver===i&&(e=new r(">=0.0.0")),
o=o||e,a=a||e,p(e.semver,o.semver,h)?o=e:m(e.semver,a.semver,h)&&(a=e)}),o.operator===g||o.operator===y)return!1
;if((!a.operator||a.operator===g)&&d(e,a.semver))return!1;if(a.operator===y&&m(e,a.semver))return!1}return!0}},
82028:(e,t,s)=>{const n=s(68011),r=s(78469);e.exports=(e,t,s)=>{const i=[];let o=null,a=null
;const c=e.sort((e,t)=>r(e,t,s));for(const e of c){n(e,t,s)?(a=e,o||(o=e)):(a&&i.push([o,a]),a=null,o=null)}
o&&i.push([o,null]);const l=[]
;for(const[e,t]of i)e===t?l.push(e):t||e!==c[0]?t?e===c[0]?l.push(`<=${t}`):l.push(`${e} - ${t}`):l.push(`>=${e}`):l.push("*")
;const u=l.join(" || "),f="string"==typeof t.raw?t.raw:String(t);return u.length<f.length?u:t}},61489:(e,t,s)=>{
const n=s(96782),r=s(89379),{ANY:i}=r,o=s(68011),a=s(78469),c=[new r(">=0.0.0-0")],l=[new r(">=0.0.0")],simpleSubset=(e,t,s)=>{
if(e===t)return!0;if(1===e.length&&e[0].semver===i){if(1===t.length&&t[0].semver===i)return!0;e=s.includePrerelease?c:l}
if(1===t.length&&t[0].semver===i){if(s.includePrerelease)return!0;t=l}const n=new Set;let r,u,f,h,p,d,m
;for(const t of e)">"===t.operator||">="===t.operator?r=higherGT(r,t,s):"<"===t.operator||"<="===t.operator?u=lowerLT(u,t,s):n.add(t.semver)
;if(n.size>1)return null;if(r&&u){if(f=a(r.semver,u.semver,s),f>0)return null
;if(0===f&&(">="!==r.operator||"<="!==u.operator))return null}for(const e of n){if(r&&!o(e,String(r),s))return null
;if(u&&!o(e,String(u),s))return null;for(const n of t)if(!o(e,String(n),s))return!1;return!0}
let g=!(!u||s.includePrerelease||!u.semver.prerelease.length)&&u.semver,y=!(!r||s.includePrerelease||!r.semver.prerelease.length)&&r.semver
;g&&1===g.prerelease.length&&"<"===u.operator&&0===g.prerelease[0]&&(g=!1);for(const e of t){
if(m=m||">"===e.operator||">="===e.operator,d=d||"<"===e.operator||"<="===e.operator,
r)if(y&&e.semver.prerelease&&e.semver.prerelease.length&&e.semver.major===y.major&&e.semver.minor===y.minor&&e.semver.patch===y.patch&&(y=!1),
">"===e.operator||">="===e.operator){if(h=higherGT(r,e,s),h===e&&h!==r)return!1
}else if(">="===r.operator&&!e.test(r.semver))return!1
;if(u)if(g&&e.semver.prerelease&&e.semver.prerelease.length&&e.semver.major===g.major&&e.semver.minor===g.minor&&e.semver.patch===g.patch&&(g=!1),
"<"===e.operator||"<="===e.operator){if(p=lowerLT(u,e,s),p===e&&p!==u)return!1
}else if("<="===u.operator&&!e.test(u.semver))return!1;if(!e.operator&&(u||r)&&0!==f)return!1}
return!(r&&d&&!u&&0!==f)&&(!(u&&m&&!r&&0!==f)&&(!y&&!g))},higherGT=(e,t,s)=>{if(!e)return t
;const n=a(e.semver,t.semver,s);return n>0?e:n<0||">"===t.operator&&">="===e.operator?t:e},lowerLT=(e,t,s)=>{
if(!e)return t;const n=a(e.semver,t.semver,s);return n<0?e:n>0||"<"===t.operator&&"<="===e.operator?t:e}
;e.exports=(e,t,s={})=>{if(e===t)return!0;e=new n(e,s),t=new n(t,s);let r=!1;e:for(const n of e.set){
for(const e of t.set){const t=simpleSubset(n,e,s);if(r=r||null!==t,t)continue e}if(r)return!1}return!0}},
54750:(e,t,s)=>{const n=s(96782);e.exports=(e,t)=>new n(e,t).set.map(e=>e.map(e=>e.value).join(" ").trim().split(" "))},
64737:(e,t,s)=>{const n=s(96782);e.exports=(e,t)=>{try{return new n(e,t).range||"*"}catch(e){return null}}},
57349:(e,t,s)=>{var n=s(41127),r=s(63301),i=s(84454),o=s(92223),a=s(87103),c=s(90334),l=s(13142)
;function resolveCollection(e,t,s,n,r,i){
const o="block-map"===s.type?a.resolveBlockMap(e,t,s,n,i):"block-seq"===s.type?c.resolveBlockSeq(e,t,s,n,i):l.resolveFlowCollection(e,t,s,n,i),u=o.constructor
;return"!"===r||r===u.tagName?(o.tag=u.tagName,o):(r&&(o.tag=r),o)}
t.composeCollection=function composeCollection(e,t,s,a,c){
const l=a.tag,u=l?t.directives.tagName(l.source,e=>c(l,"TAG_RESOLVE_FAILED",e)):null;if("block-seq"===s.type){
const{anchor:e,newlineAfterProp:t}=a,s=e&&l?e.offset>l.offset?e:l:e??l;if(s&&(!t||t.offset<s.offset)){
c(s,"MISSING_CHAR","Missing newline after block sequence props")}}
const f="block-map"===s.type?"map":"block-seq"===s.type?"seq":"{"===s.start.source?"map":"seq"
;if(!l||!u||"!"===u||u===i.YAMLMap.tagName&&"map"===f||u===o.YAMLSeq.tagName&&"seq"===f)return resolveCollection(e,t,s,c,u)
;let h=t.schema.tags.find(e=>e.tag===u&&e.collection===f);if(!h){const n=t.schema.knownTags[u]
;if(n?.collection!==f)return n?c(l,"BAD_COLLECTION_TYPE",`${n.tag} used for ${f} collection, but expects ${n.collection??"scalar"}`,!0):c(l,"TAG_RESOLVE_FAILED",`Unresolved tag: ${u}`,!0),
resolveCollection(e,t,s,c,u);t.schema.tags.push(Object.assign({},n,{default:!1})),h=n}
const p=resolveCollection(e,t,s,c,u,h),d=h.resolve?.(p,e=>c(l,"TAG_RESOLVE_FAILED",e),t.options)??p,m=n.isNode(d)?d:new r.Scalar(d)
;return m.range=p.range,m.tag=u,h?.format&&(m.format=h.format),m}},23683:(e,t,s)=>{
var n=s(3021),r=s(45937),i=s(17788),o=s(34631);t.composeDoc=function composeDoc(e,t,{offset:s,start:a,value:c,end:l},u){
const f=Object.assign({_directives:t},e),h=new n.Document(void 0,f),p={atKey:!1,atRoot:!0,directives:h.directives,
options:h.options,schema:h.schema},d=o.resolveProps(a,{indicator:"doc-start",next:c??l?.[0],offset:s,onError:u,
parentIndent:0,startOnNewline:!0})
;d.found&&(h.directives.docStart=!0,!c||"block-map"!==c.type&&"block-seq"!==c.type||d.hasNewline||u(d.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),
h.contents=c?r.composeNode(p,c,d,u):r.composeEmptyNode(p,d.end,a,null,d,u)
;const m=h.contents.range[2],g=i.resolveEnd(l,m,!1,u);return g.comment&&(h.comment=g.comment),h.range=[s,m,g.offset],h}
},45937:(e,t,s)=>{var n=s(4065),r=s(41127),i=s(57349),o=s(5413),a=s(17788),c=s(22599);const l={composeNode,
composeEmptyNode};function composeNode(e,t,s,c){const u=e.atKey,{spaceBefore:f,comment:h,anchor:p,tag:d}=s;let m,g=!0
;switch(t.type){case"alias":m=function composeAlias({options:e},{offset:t,source:s,end:r},i){
const o=new n.Alias(s.substring(1));""===o.source&&i(t,"BAD_ALIAS","Alias cannot be an empty string")
;o.source.endsWith(":")&&i(t+s.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0)
;const c=t+s.length,l=a.resolveEnd(r,c,e.strict,i);o.range=[t,c,l.offset],l.comment&&(o.comment=l.comment);return o
}(e,t,c),(p||d)&&c(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":
case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":m=o.composeScalar(e,t,d,c),
p&&(m.anchor=p.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{
m=i.composeCollection(l,e,t,s,c),p&&(m.anchor=p.source.substring(1))}catch(e){
c(t,"RESOURCE_EXHAUSTION",e instanceof Error?e.message:String(e))}break;default:
c(t,"UNEXPECTED_TOKEN","error"===t.type?t.message:`Unsupported token (type: ${t.type})`),g=!1}
if(m??(m=composeEmptyNode(e,t.offset,void 0,null,s,c)),
p&&""===m.anchor&&c(p,"BAD_ALIAS","Anchor cannot be an empty string"),
u&&e.options.stringKeys&&(!r.isScalar(m)||"string"!=typeof m.value||m.tag&&"tag:yaml.org,2002:str"!==m.tag)){
c(d??t,"NON_STRING_KEY","With stringKeys, all keys must be strings")}return f&&(m.spaceBefore=!0),
h&&("scalar"===t.type&&""===t.source?m.comment=h:m.commentBefore=h),e.options.keepSourceTokens&&g&&(m.srcToken=t),m}
function composeEmptyNode(e,t,s,n,{spaceBefore:r,comment:i,anchor:a,tag:l,end:u},f){const h={type:"scalar",
offset:c.emptyScalarPosition(t,s,n),indent:-1,source:""},p=o.composeScalar(e,h,l,f)
;return a&&(p.anchor=a.source.substring(1),""===p.anchor&&f(a,"BAD_ALIAS","Anchor cannot be an empty string")),
r&&(p.spaceBefore=!0),i&&(p.comment=i,p.range[2]=u),p}t.composeEmptyNode=composeEmptyNode,t.composeNode=composeNode},
5413:(e,t,s)=>{var n=s(41127),r=s(63301),i=s(48913),o=s(76842);t.composeScalar=function composeScalar(e,t,s,a){
const{value:c,type:l,comment:u,range:f}="block-scalar"===t.type?i.resolveBlockScalar(e,t,a):o.resolveFlowScalar(t,e.options.strict,a),h=s?e.directives.tagName(s.source,e=>a(s,"TAG_RESOLVE_FAILED",e)):null
;let p,d;p=e.options.stringKeys&&e.atKey?e.schema[n.SCALAR]:h?function findScalarTagByName(e,t,s,r,i){
if("!"===s)return e[n.SCALAR];const o=[];for(const t of e.tags)if(!t.collection&&t.tag===s){
if(!t.default||!t.test)return t;o.push(t)}for(const e of o)if(e.test?.test(t))return e;const a=e.knownTags[s]
;if(a&&!a.collection)return e.tags.push(Object.assign({},a,{default:!1,test:void 0})),a
;return i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,"tag:yaml.org,2002:str"!==s),e[n.SCALAR]
}(e.schema,c,h,s,a):"scalar"===t.type?function findScalarTagByTest({atKey:e,directives:t,schema:s},r,i,o){
const a=s.tags.find(t=>(!0===t.default||e&&"key"===t.default)&&t.test?.test(r))||s[n.SCALAR];if(s.compat){
const e=s.compat.find(e=>e.default&&e.test?.test(r))??s[n.SCALAR];if(a.tag!==e.tag){
o(i,"TAG_RESOLVE_FAILED",`Value may be parsed as either ${t.tagString(a.tag)} or ${t.tagString(e.tag)}`,!0)}}return a
}(e,c,t,a):e.schema[n.SCALAR];try{const i=p.resolve(c,e=>a(s??t,"TAG_RESOLVE_FAILED",e),e.options)
;d=n.isScalar(i)?i:new r.Scalar(i)}catch(e){const n=e instanceof Error?e.message:String(e)
;a(s??t,"TAG_RESOLVE_FAILED",n),d=new r.Scalar(c)}return d.range=f,d.source=c,l&&(d.type=l),h&&(d.tag=h),
p.format&&(d.format=p.format),u&&(d.comment=u),d}},89984:(e,t,s)=>{
var n=s(932),r=s(61342),i=s(3021),o=s(91464),a=s(41127),c=s(23683),l=s(17788);function getErrorPos(e){
if("number"==typeof e)return[e,e+1];if(Array.isArray(e))return 2===e.length?e:[e[0],e[1]];const{offset:t,source:s}=e
;return[t,t+("string"==typeof s?s.length:1)]}function parsePrelude(e){let t="",s=!1,n=!1;for(let r=0;r<e.length;++r){
const i=e[r];switch(i[0]){case"#":t+=(""===t?"":n?"\n\n":"\n")+(i.substring(1)||" "),s=!0,n=!1;break;case"%":
"#"!==e[r+1]?.[0]&&(r+=1),s=!1;break;default:s||(n=!0),s=!1}}return{comment:t,afterEmptyLine:n}}
t.Composer=class Composer{constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],
this.warnings=[],this.onError=(e,t,s,n)=>{const r=getErrorPos(e)
;n?this.warnings.push(new o.YAMLWarning(r,t,s)):this.errors.push(new o.YAMLParseError(r,t,s))},
this.directives=new r.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,t){
const{comment:s,afterEmptyLine:n}=parsePrelude(this.prelude);if(s){const r=e.contents
;if(t)e.comment=e.comment?`${e.comment}\n${s}`:s;else if(n||e.directives.docStart||!r)e.commentBefore=s;else if(a.isCollection(r)&&!r.flow&&r.items.length>0){
let e=r.items[0];a.isPair(e)&&(e=e.key);const t=e.commentBefore;e.commentBefore=t?`${s}\n${t}`:s}else{
const e=r.commentBefore;r.commentBefore=e?`${s}\n${e}`:s}}if(t){
for(let t=0;t<this.errors.length;++t)e.errors.push(this.errors[t])
;for(let t=0;t<this.warnings.length;++t)e.warnings.push(this.warnings[t])}else e.errors=this.errors,
e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{
comment:parsePrelude(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}
*compose(e,t=!1,s=-1){for(const t of e)yield*this.next(t);yield*this.end(t,s)}*next(e){
switch(n.env.LOG_STREAM&&console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(t,s,n)=>{
const r=getErrorPos(e);r[0]+=t,this.onError(r,"BAD_DIRECTIVE",s,n)}),this.prelude.push(e.source),this.atDirectives=!0
;break;case"document":{const t=c.composeDoc(this.options,this.directives,e,this.onError)
;this.atDirectives&&!t.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),
this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case"byte-order-mark":case"space":
break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{
const t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,s=new o.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t)
;this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"doc-end":{if(!this.doc){
const t="Unexpected doc-end without preceding document"
;this.errors.push(new o.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t));break}this.doc.directives.docEnd=!0
;const t=l.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError)
;if(this.decorate(this.doc,!0),t.comment){const e=this.doc.comment;this.doc.comment=e?`${e}\n${t.comment}`:t.comment}
this.doc.range[2]=t.offset;break}default:
this.errors.push(new o.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}
*end(e=!1,t=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){const e=Object.assign({
_directives:this.directives},this.options),s=new i.Document(void 0,e)
;this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,t,t],
this.decorate(s,!1),yield s}}}},87103:(e,t,s)=>{var n=s(57165),r=s(84454),i=s(34631),o=s(9499),a=s(74051),c=s(81187)
;const l="All mapping items must start at the same column"
;t.resolveBlockMap=function resolveBlockMap({composeNode:e,composeEmptyNode:t},s,u,f,h){
const p=new(h?.nodeClass??r.YAMLMap)(s.schema);s.atRoot&&(s.atRoot=!1);let d=u.offset,m=null;for(const r of u.items){
const{start:h,key:g,sep:y,value:E}=r,v=i.resolveProps(h,{indicator:"explicit-key-ind",next:g??y?.[0],offset:d,onError:f,
parentIndent:u.indent,startOnNewline:!0}),b=!v.found;if(b){
if(g&&("block-seq"===g.type?f(d,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in g&&g.indent!==u.indent&&f(d,"BAD_INDENT",l)),
!v.anchor&&!v.tag&&!y){m=v.end,v.comment&&(p.comment?p.comment+="\n"+v.comment:p.comment=v.comment);continue}
(v.newlineAfterProp||o.containsNewline(g))&&f(g??h[h.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")
}else v.found?.indent!==u.indent&&f(d,"BAD_INDENT",l);s.atKey=!0;const S=v.end,w=g?e(s,g,v,f):t(s,S,h,null,v,f)
;s.schema.compat&&a.flowIndentCheck(u.indent,g,f),
s.atKey=!1,c.mapIncludes(s,p.items,w)&&f(S,"DUPLICATE_KEY","Map keys must be unique");const N=i.resolveProps(y??[],{
indicator:"map-value-ind",next:E,offset:w.range[2],onError:f,parentIndent:u.indent,
startOnNewline:!g||"block-scalar"===g.type});if(d=N.end,N.found){
b&&("block-map"!==E?.type||N.hasNewline||f(d,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),
s.options.strict&&v.start<N.found.offset-1024&&f(w.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"))
;const i=E?e(s,E,N,f):t(s,d,y,null,N,f);s.schema.compat&&a.flowIndentCheck(u.indent,E,f),d=i.range[2]
;const o=new n.Pair(w,i);s.options.keepSourceTokens&&(o.srcToken=r),p.items.push(o)}else{
b&&f(w.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),
N.comment&&(w.comment?w.comment+="\n"+N.comment:w.comment=N.comment);const e=new n.Pair(w)
;s.options.keepSourceTokens&&(e.srcToken=r),p.items.push(e)}}
return m&&m<d&&f(m,"IMPOSSIBLE","Map comment with trailing content"),p.range=[u.offset,d,m??d],p}},48913:(e,t,s)=>{
var n=s(63301);t.resolveBlockScalar=function resolveBlockScalar(e,t,s){
const r=t.offset,i=function parseBlockScalarHeader({offset:e,props:t},s,n){
if("block-scalar-header"!==t[0].type)return n(t[0],"IMPOSSIBLE","Block scalar header not found"),null
;const{source:r}=t[0],i=r[0];let o=0,a="",c=-1;for(let t=1;t<r.length;++t){const s=r[t];if(a||"-"!==s&&"+"!==s){
const n=Number(s);!o&&n?o=n:-1===c&&(c=e+t)}else a=s}
-1!==c&&n(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let l=!1,u="",f=r.length
;for(let e=1;e<t.length;++e){const r=t[e];switch(r.type){case"space":l=!0;case"newline":f+=r.source.length;break
;case"comment":if(s&&!l){n(r,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")}
f+=r.source.length,u=r.source.substring(1);break;case"error":n(r,"UNEXPECTED_TOKEN",r.message),f+=r.source.length;break
;default:{n(r,"UNEXPECTED_TOKEN",`Unexpected token in block scalar header: ${r.type}`);const e=r.source
;e&&"string"==typeof e&&(f+=e.length)}}}return{mode:i,indent:o,chomp:a,comment:u,length:f}}(t,e.options.strict,s)
;if(!i)return{value:"",type:null,comment:"",range:[r,r,r]}
;const o=">"===i.mode?n.Scalar.BLOCK_FOLDED:n.Scalar.BLOCK_LITERAL,a=t.source?function splitLines(e){
const t=e.split(/\n( *)/),s=t[0],n=s.match(/^( *)/),r=[n?.[1]?[n[1],s.slice(n[1].length)]:["",s]]
;for(let e=1;e<t.length;e+=2)r.push([t[e],t[e+1]]);return r}(t.source):[];let c=a.length;for(let e=a.length-1;e>=0;--e){
const t=a[e][1];if(""!==t&&"\r"!==t)break;c=e}if(0===c){
const e="+"===i.chomp&&a.length>0?"\n".repeat(Math.max(1,a.length-1)):"";let s=r+i.length
;return t.source&&(s+=t.source.length),{value:e,type:o,comment:i.comment,range:[r,s,s]}}
let l=t.indent+i.indent,u=t.offset+i.length,f=0;for(let t=0;t<c;++t){const[n,r]=a[t];if(""!==r&&"\r"!==r){
if(n.length<l){const e="Block scalars with more-indented leading empty lines must use an explicit indentation indicator"
;s(u+n.length,"MISSING_CHAR",e)}if(0===i.indent&&(l=n.length),f=t,0===l&&!e.atRoot){
s(u,"BAD_INDENT","Block scalar values in collections must be indented")}break}0===i.indent&&n.length>l&&(l=n.length),
u+=n.length+r.length+1}for(let e=a.length-1;e>=c;--e)a[e][0].length>l&&(c=e+1);let h="",p="",d=!1
;for(let e=0;e<f;++e)h+=a[e][0].slice(l)+"\n";for(let e=f;e<c;++e){let[t,r]=a[e];u+=t.length+r.length+1
;const c="\r"===r[r.length-1];if(c&&(r=r.slice(0,-1)),r&&t.length<l){
const e=`Block scalar lines must not be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`
;s(u-r.length-(c?2:1),"BAD_INDENT",e),t=""}o===n.Scalar.BLOCK_LITERAL?(h+=p+t.slice(l)+r,
p="\n"):t.length>l||"\t"===r[0]?(" "===p?p="\n":d||"\n"!==p||(p="\n\n"),h+=p+t.slice(l)+r,p="\n",
d=!0):""===r?"\n"===p?h+="\n":p="\n":(h+=p+r,p=" ",d=!1)}switch(i.chomp){case"-":break;case"+":
for(let e=c;e<a.length;++e)h+="\n"+a[e][0].slice(l);"\n"!==h[h.length-1]&&(h+="\n");break;default:h+="\n"}
const m=r+i.length+t.source.length;return{value:h,type:o,comment:i.comment,range:[r,m,m]}}},90334:(e,t,s)=>{
var n=s(92223),r=s(34631),i=s(74051)
;t.resolveBlockSeq=function resolveBlockSeq({composeNode:e,composeEmptyNode:t},s,o,a,c){
const l=new(c?.nodeClass??n.YAMLSeq)(s.schema);s.atRoot&&(s.atRoot=!1),s.atKey&&(s.atKey=!1);let u=o.offset,f=null
;for(const{start:n,value:c}of o.items){const h=r.resolveProps(n,{indicator:"seq-item-ind",next:c,offset:u,onError:a,
parentIndent:o.indent,startOnNewline:!0});if(!h.found){if(!(h.anchor||h.tag||c)){f=h.end,
h.comment&&(l.comment=h.comment);continue}
"block-seq"===c?.type?a(h.end,"BAD_INDENT","All sequence items must start at the same column"):a(u,"MISSING_CHAR","Sequence item without - indicator")
}const p=c?e(s,c,h,a):t(s,h.end,n,null,h,a);s.schema.compat&&i.flowIndentCheck(o.indent,c,a),u=p.range[2],
l.items.push(p)}return l.range=[o.offset,u,f??u],l}},17788:(e,t)=>{t.resolveEnd=function resolveEnd(e,t,s,n){let r=""
;if(e){let i=!1,o="";for(const a of e){const{source:e,type:c}=a;switch(c){case"space":i=!0;break;case"comment":{
s&&!i&&n(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
;const t=e.substring(1)||" ";r?r+=o+t:r=t,o="";break}case"newline":r&&(o+=e),i=!0;break;default:
n(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=e.length}}return{comment:r,offset:t}}},13142:(e,t,s)=>{
var n=s(41127),r=s(57165),i=s(84454),o=s(92223),a=s(17788),c=s(34631),l=s(9499),u=s(81187)
;const f="Block collections are not allowed within flow collections",isBlock=e=>e&&("block-map"===e.type||"block-seq"===e.type)
;t.resolveFlowCollection=function resolveFlowCollection({composeNode:e,composeEmptyNode:t},s,h,p,d){
const m="{"===h.start.source,g=m?"flow map":"flow sequence",y=new(d?.nodeClass??(m?i.YAMLMap:o.YAMLSeq))(s.schema)
;y.flow=!0;const E=s.atRoot;E&&(s.atRoot=!1),s.atKey&&(s.atKey=!1);let v=h.offset+h.start.source.length
;for(let o=0;o<h.items.length;++o){const a=h.items[o],{start:d,key:E,sep:b,value:S}=a,w=c.resolveProps(d,{flow:g,
indicator:"explicit-key-ind",next:E??b?.[0],offset:v,onError:p,parentIndent:h.indent,startOnNewline:!1});if(!w.found){
if(!(w.anchor||w.tag||b||S)){
0===o&&w.comma?p(w.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${g}`):o<h.items.length-1&&p(w.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${g}`),
w.comment&&(y.comment?y.comment+="\n"+w.comment:y.comment=w.comment),v=w.end;continue}
!m&&s.options.strict&&l.containsNewline(E)&&p(E,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")
}
if(0===o)w.comma&&p(w.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${g}`);else if(w.comma||p(w.start,"MISSING_CHAR",`Missing , between ${g} items`),
w.comment){let e="";e:for(const t of d)switch(t.type){case"comma":case"space":break;case"comment":
e=t.source.substring(1);break e;default:break e}if(e){let t=y.items[y.items.length-1];n.isPair(t)&&(t=t.value??t.key),
t.comment?t.comment+="\n"+e:t.comment=e,w.comment=w.comment.substring(e.length+1)}}if(m||b||w.found){s.atKey=!0
;const n=w.end,o=E?e(s,E,w,p):t(s,n,d,null,w,p);isBlock(E)&&p(o.range,"BLOCK_IN_FLOW",f),s.atKey=!1
;const l=c.resolveProps(b??[],{flow:g,indicator:"map-value-ind",next:S,offset:o.range[2],onError:p,
parentIndent:h.indent,startOnNewline:!1});if(l.found){if(!m&&!w.found&&s.options.strict){if(b)for(const e of b){
if(e===l.found)break;if("newline"===e.type){
p(e,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}
w.start<l.found.offset-1024&&p(l.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")
}
}else S&&("source"in S&&":"===S.source?.[0]?p(S,"MISSING_CHAR",`Missing space after : in ${g}`):p(l.start,"MISSING_CHAR",`Missing , or : between ${g} items`))
;const N=S?e(s,S,l,p):l.found?t(s,l.end,b,null,l,p):null
;N?isBlock(S)&&p(N.range,"BLOCK_IN_FLOW",f):l.comment&&(o.comment?o.comment+="\n"+l.comment:o.comment=l.comment)
;const k=new r.Pair(o,N);if(s.options.keepSourceTokens&&(k.srcToken=a),m){const e=y
;u.mapIncludes(s,e.items,o)&&p(n,"DUPLICATE_KEY","Map keys must be unique"),e.items.push(k)}else{
const e=new i.YAMLMap(s.schema);e.flow=!0,e.items.push(k);const t=(N??o).range;e.range=[o.range[0],t[1],t[2]],
y.items.push(e)}v=N?N.range[2]:l.end}else{const n=S?e(s,S,w,p):t(s,w.end,b,null,w,p);y.items.push(n),v=n.range[2],
isBlock(S)&&p(n.range,"BLOCK_IN_FLOW",f)}}const b=m?"}":"]",[S,...w]=h.end;let N=v
;if(S?.source===b)N=S.offset+S.source.length;else{const e=g[0].toUpperCase()+g.substring(1)
;p(v,E?"MISSING_CHAR":"BAD_INDENT",E?`${e} must end with a ${b}`:`${e} in block collection must be sufficiently indented and end with a ${b}`),
S&&1!==S.source.length&&w.unshift(S)}if(w.length>0){const e=a.resolveEnd(w,N,s.options.strict,p)
;e.comment&&(y.comment?y.comment+="\n"+e.comment:y.comment=e.comment),y.range=[h.offset,N,e.offset]
}else y.range=[h.offset,N,N];return y}},76842:(e,t,s)=>{var n=s(63301),r=s(17788);function unfoldLines(e){
const t=/(.*?)\r?\n/sy;let s,n,r=t.exec(e);if(!r)return e;try{s=new RegExp("(?<![ \t])[ \t]+$"),
n=new RegExp("^[ \t]+|(?<![ \t])[ \t]+$","g")}catch{s=/[ \t]+$/,n=/^[ \t]+|[ \t]+$/g}
let i=r[1].replace(s,""),o=" ",a=t.lastIndex;for(;r=t.exec(e);){const e=r[1].replace(n,"")
;""===e?"\n"===o?i+=o:o="\n":(i+=o+e,o=" "),a=t.lastIndex}const c=/[ \t]*(.*)/sy;return c.lastIndex=a,r=c.exec(e),
i+o+(r?.[1]??"")}function foldNewline(e,t){let s="",n=e[t+1]
;for(;!(" "!==n&&"\t"!==n&&"\n"!==n&&"\r"!==n||"\r"===n&&"\n"!==e[t+2]);)"\n"===n&&(s+="\n"),n=e[(t+=1)+1]
;return s||(s=" "),{fold:s,offset:t}}const i={0:"\0",a:"",b:"\b",e:"",f:"\f",n:"\n",r:"\r",t:"\t",v:"\v",N:"",_:" ",
L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","\t":"\t"};function parseCharCode(e,t,s,n){
const r=e.substr(t,s),i=r.length===s&&/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(i)
}catch{const r=e.substr(t-2,s+2);return n(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${r}`),r}}
t.resolveFlowScalar=function resolveFlowScalar(e,t,s){const{offset:o,type:a,source:c,end:l}=e;let u,f
;const _onError=(e,t,n)=>s(o+e,t,n);switch(a){case"scalar":u=n.Scalar.PLAIN,f=function plainValue(e,t){let s=""
;switch(e[0]){case"\t":s="a tab character";break;case",":s="flow indicator character ,";break;case"%":
s="directive indicator character %";break;case"|":case">":s=`block scalar indicator ${e[0]}`;break;case"@":case"`":
s=`reserved character ${e[0]}`}s&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${s}`);return unfoldLines(e)
}(c,_onError);break;case"single-quoted-scalar":u=n.Scalar.QUOTE_SINGLE,f=function singleQuotedValue(e,t){
"'"===e[e.length-1]&&1!==e.length||t(e.length,"MISSING_CHAR","Missing closing 'quote")
;return unfoldLines(e.slice(1,-1)).replace(/''/g,"'")}(c,_onError);break;case"double-quoted-scalar":
u=n.Scalar.QUOTE_DOUBLE,f=function doubleQuotedValue(e,t){let s="";for(let n=1;n<e.length-1;++n){const r=e[n]
;if("\r"!==r||"\n"!==e[n+1])if("\n"===r){const{fold:t,offset:r}=foldNewline(e,n);s+=t,n=r}else if("\\"===r){let r=e[++n]
;const o=i[r]
;if(o)s+=o;else if("\n"===r)for(r=e[n+1];" "===r||"\t"===r;)r=e[1+ ++n];else if("\r"===r&&"\n"===e[n+1])for(r=e[1+ ++n];" "===r||"\t"===r;)r=e[1+ ++n];else if("x"===r||"u"===r||"U"===r){
const i="x"===r?2:"u"===r?4:8;s+=parseCharCode(e,n+1,i,t),n+=i}else{const r=e.substr(n-1,2)
;t(n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${r}`),s+=r}}else if(" "===r||"\t"===r){const t=n;let i=e[n+1]
;for(;" "===i||"\t"===i;)i=e[1+ ++n];"\n"===i||"\r"===i&&"\n"===e[n+2]||(s+=n>t?e.slice(t,n+1):r)}else s+=r}
'"'===e[e.length-1]&&1!==e.length||t(e.length,"MISSING_CHAR",'Missing closing "quote');return s}(c,_onError);break
;default:return s(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${a}`),{value:"",type:null,comment:"",
range:[o,o+c.length,o+c.length]}}const h=o+c.length,p=r.resolveEnd(l,h,t,s);return{value:f,type:u,comment:p.comment,
range:[o,h,p.offset]}}},34631:(e,t)=>{
t.resolveProps=function resolveProps(e,{flow:t,indicator:s,next:n,offset:r,onError:i,parentIndent:o,startOnNewline:a}){
let c=!1,l=a,u=a,f="",h="",p=!1,d=!1,m=null,g=null,y=null,E=null,v=null,b=null,S=null
;for(const r of e)switch(d&&("space"!==r.type&&"newline"!==r.type&&"comma"!==r.type&&i(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),
d=!1),m&&(l&&"comment"!==r.type&&"newline"!==r.type&&i(m,"TAB_AS_INDENT","Tabs are not allowed as indentation"),m=null),
r.type){case"space":t||"doc-start"===s&&"flow-collection"===n?.type||!r.source.includes("\t")||(m=r),u=!0;break
;case"comment":{u||i(r,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
;const e=r.source.substring(1)||" ";f?f+=h+e:f=e,h="",l=!1;break}case"newline":
l?f?f+=r.source:b&&"seq-item-ind"===s||(c=!0):h+=r.source,l=!0,p=!0,(g||y)&&(E=r),u=!0;break;case"anchor":
g&&i(r,"MULTIPLE_ANCHORS","A node can have at most one anchor"),
r.source.endsWith(":")&&i(r.offset+r.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),g=r,
S??(S=r.offset),l=!1,u=!1,d=!0;break;case"tag":y&&i(r,"MULTIPLE_TAGS","A node can have at most one tag"),y=r,
S??(S=r.offset),l=!1,u=!1,d=!0;break;case s:
(g||y)&&i(r,"BAD_PROP_ORDER",`Anchors and tags must be after the ${r.source} indicator`),
b&&i(r,"UNEXPECTED_TOKEN",`Unexpected ${r.source} in ${t??"collection"}`),
b=r,l="seq-item-ind"===s||"explicit-key-ind"===s,u=!1;break;case"comma":if(t){
v&&i(r,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),v=r,l=!1,u=!1;break}default:
i(r,"UNEXPECTED_TOKEN",`Unexpected ${r.type} token`),l=!1,u=!1}const w=e[e.length-1],N=w?w.offset+w.source.length:r
;return d&&n&&"space"!==n.type&&"newline"!==n.type&&"comma"!==n.type&&("scalar"!==n.type||""!==n.source)&&i(n.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),
m&&(l&&m.indent<=o||"block-map"===n?.type||"block-seq"===n?.type)&&i(m,"TAB_AS_INDENT","Tabs are not allowed as indentation"),
{comma:v,found:b,spaceBefore:c,comment:f,hasNewline:p,anchor:g,tag:y,newlineAfterProp:E,end:N,start:S??N}}},
9499:(e,t)=>{t.containsNewline=function containsNewline(e){if(!e)return null;switch(e.type){case"alias":case"scalar":
case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes("\n"))return!0
;if(e.end)for(const t of e.end)if("newline"===t.type)return!0;return!1;case"flow-collection":for(const t of e.items){
for(const e of t.start)if("newline"===e.type)return!0;if(t.sep)for(const e of t.sep)if("newline"===e.type)return!0
;if(containsNewline(t.key)||containsNewline(t.value))return!0}return!1;default:return!0}}},22599:(e,t)=>{
t.emptyScalarPosition=function emptyScalarPosition(e,t,s){if(t){s??(s=t.length);for(let n=s-1;n>=0;--n){let s=t[n]
;switch(s.type){case"space":case"comment":case"newline":e-=s.source.length;continue}
for(s=t[++n];"space"===s?.type;)e+=s.source.length,s=t[++n];break}}return e}},74051:(e,t,s)=>{var n=s(9499)
;t.flowIndentCheck=function flowIndentCheck(e,t,s){if("flow-collection"===t?.type){const r=t.end[0]
;if(r.indent===e&&("]"===r.source||"}"===r.source)&&n.containsNewline(t)){
s(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}}},81187:(e,t,s)=>{var n=s(41127)
;t.mapIncludes=function mapIncludes(e,t,s){const{uniqueKeys:r}=e.options;if(!1===r)return!1
;const i="function"==typeof r?r:(e,t)=>e===t||n.isScalar(e)&&n.isScalar(t)&&e.value===t.value
;return t.some(e=>i(e.key,s))}},3021:(e,t,s)=>{
var n=s(4065),r=s(40101),i=s(41127),o=s(57165),a=s(74043),c=s(45840),l=s(6829),u=s(71596),f=s(83661),h=s(42404),p=s(61342)
;class Document{constructor(e,t,s){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],
Object.defineProperty(this,i.NODE_TYPE,{value:i.DOC});let n=null
;"function"==typeof t||Array.isArray(t)?n=t:void 0===s&&t&&(s=t,t=void 0);const r=Object.assign({intAsBigInt:!1,
keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},s)
;this.options=r;let{version:o}=r;s?._directives?(this.directives=s._directives.atDocument(),
this.directives.yaml.explicit&&(o=this.directives.yaml.version)):this.directives=new p.Directives({version:o}),
this.setSchema(o,s),this.contents=void 0===e?null:this.createNode(e,n,s)}clone(){
const e=Object.create(Document.prototype,{[i.NODE_TYPE]:{value:i.DOC}});return e.commentBefore=this.commentBefore,
e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),
e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),
e.schema=this.schema.clone(),e.contents=i.isNode(this.contents)?this.contents.clone(e.schema):this.contents,
this.range&&(e.range=this.range.slice()),e}add(e){assertCollection(this.contents)&&this.contents.add(e)}addIn(e,t){
assertCollection(this.contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){const s=u.anchorNames(this)
;e.anchor=!t||s.has(t)?u.findNewAnchor(t||"a",s):t}return new n.Alias(e.anchor)}createNode(e,t,s){let n
;if("function"==typeof t)e=t.call({"":e},"",e),n=t;else if(Array.isArray(t)){
const keyToStr=e=>"number"==typeof e||e instanceof String||e instanceof Number,e=t.filter(keyToStr).map(String)
;e.length>0&&(t=t.concat(e)),n=t}else void 0===s&&t&&(s=t,t=void 0)
;const{aliasDuplicateObjects:r,anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:l,tag:f}=s??{},{onAnchor:p,setAnchors:d,sourceObjects:m}=u.createNodeAnchors(this,o||"a"),g={
aliasDuplicateObjects:r??!0,keepUndefined:c??!1,onAnchor:p,onTagObj:l,replacer:n,schema:this.schema,sourceObjects:m
},y=h.createNode(e,f,g);return a&&i.isCollection(y)&&(y.flow=!0),d(),y}createPair(e,t,s={}){
const n=this.createNode(e,null,s),r=this.createNode(t,null,s);return new o.Pair(n,r)}delete(e){
return!!assertCollection(this.contents)&&this.contents.delete(e)}deleteIn(e){
return r.isEmptyPath(e)?null!=this.contents&&(this.contents=null,
!0):!!assertCollection(this.contents)&&this.contents.deleteIn(e)}get(e,t){
return i.isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){
return r.isEmptyPath(e)?!t&&i.isScalar(this.contents)?this.contents.value:this.contents:i.isCollection(this.contents)?this.contents.getIn(e,t):void 0
}has(e){return!!i.isCollection(this.contents)&&this.contents.has(e)}hasIn(e){
return r.isEmptyPath(e)?void 0!==this.contents:!!i.isCollection(this.contents)&&this.contents.hasIn(e)}set(e,t){
null==this.contents?this.contents=r.collectionFromPath(this.schema,[e],t):assertCollection(this.contents)&&this.contents.set(e,t)
}setIn(e,t){
r.isEmptyPath(e)?this.contents=t:null==this.contents?this.contents=r.collectionFromPath(this.schema,Array.from(e),t):assertCollection(this.contents)&&this.contents.setIn(e,t)
}setSchema(e,t={}){let s;switch("number"==typeof e&&(e=String(e)),e){case"1.1":
this.directives?this.directives.yaml.version="1.1":this.directives=new p.Directives({version:"1.1"}),s={
resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":
this.directives?this.directives.yaml.version=e:this.directives=new p.Directives({version:e}),s={resolveKnownTags:!0,
schema:"core"};break;case null:this.directives&&delete this.directives,s=null;break;default:{const t=JSON.stringify(e)
;throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`)}}
if(t.schema instanceof Object)this.schema=t.schema;else{
if(!s)throw new Error("With a null YAML version, the { schema: Schema } option is required")
;this.schema=new c.Schema(Object.assign(s,t))}}
toJS({json:e,jsonArg:t,mapAsMap:s,maxAliasCount:n,onAnchor:r,reviver:i}={}){const o={anchors:new Map,doc:this,keep:!e,
mapAsMap:!0===s,mapKeyWarned:!1,maxAliasCount:"number"==typeof n?n:100},c=a.toJS(this.contents,t??"",o)
;if("function"==typeof r)for(const{count:e,res:t}of o.anchors.values())r(t,e)
;return"function"==typeof i?f.applyReviver(i,{"":c},"",c):c}toJSON(e,t){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,
onAnchor:t})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified")
;if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){const t=JSON.stringify(e.indent)
;throw new Error(`"indent" option must be a positive integer, not ${t}`)}return l.stringifyDocument(this,e)}}
function assertCollection(e){if(i.isCollection(e))return!0
;throw new Error("Expected a YAML collection as document contents")}t.Document=Document},71596:(e,t,s)=>{
var n=s(41127),r=s(10204);function anchorNames(e){const t=new Set;return r.visit(e,{Value(e,s){s.anchor&&t.add(s.anchor)
}}),t}function findNewAnchor(e,t){for(let s=1;;++s){const n=`${e}${s}`;if(!t.has(n))return n}}
t.anchorIsValid=function anchorIsValid(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){const t=JSON.stringify(e)
;throw new Error(`Anchor must not contain whitespace or control characters: ${t}`)}return!0},t.anchorNames=anchorNames,
t.createNodeAnchors=function createNodeAnchors(e,t){const s=[],r=new Map;let i=null;return{onAnchor:n=>{s.push(n),
i??(i=anchorNames(e));const r=findNewAnchor(t,i);return i.add(r),r},setAnchors:()=>{for(const e of s){const t=r.get(e)
;if("object"!=typeof t||!t.anchor||!n.isScalar(t.node)&&!n.isCollection(t.node)){
const t=new Error("Failed to resolve repeated object (this should not happen)");throw t.source=e,t}
t.node.anchor=t.anchor}},sourceObjects:r}},t.findNewAnchor=findNewAnchor},83661:(e,t)=>{
t.applyReviver=function applyReviver(e,t,s,n){
if(n&&"object"==typeof n)if(Array.isArray(n))for(let t=0,s=n.length;t<s;++t){
const s=n[t],r=applyReviver(e,n,String(t),s);void 0===r?delete n[t]:r!==s&&(n[t]=r)
}else if(n instanceof Map)for(const t of Array.from(n.keys())){const s=n.get(t),r=applyReviver(e,n,t,s)
;void 0===r?n.delete(t):r!==s&&n.set(t,r)}else if(n instanceof Set)for(const t of Array.from(n)){
const s=applyReviver(e,n,t,t);void 0===s?n.delete(t):s!==t&&(n.delete(t),n.add(s))
}else for(const[t,s]of Object.entries(n)){const r=applyReviver(e,n,t,s);void 0===r?delete n[t]:r!==s&&(n[t]=r)}
return e.call(t,s,n)}},42404:(e,t,s)=>{var n=s(4065),r=s(41127),i=s(63301);t.createNode=function createNode(e,t,s){
if(r.isDocument(e)&&(e=e.contents),r.isNode(e))return e;if(r.isPair(e)){
const t=s.schema[r.MAP].createNode?.(s.schema,null,s);return t.items.push(e),t}
(e instanceof String||e instanceof Number||e instanceof Boolean||"undefined"!=typeof BigInt&&e instanceof BigInt)&&(e=e.valueOf())
;const{aliasDuplicateObjects:o,onAnchor:a,onTagObj:c,schema:l,sourceObjects:u}=s;let f;if(o&&e&&"object"==typeof e){
if(f=u.get(e),f)return f.anchor??(f.anchor=a(e)),new n.Alias(f.anchor);f={anchor:null,node:null},u.set(e,f)}
t?.startsWith("!!")&&(t="tag:yaml.org,2002:"+t.slice(2));let h=function findTagObject(e,t,s){if(t){
const e=s.filter(e=>e.tag===t),n=e.find(e=>!e.format)??e[0];if(!n)throw new Error(`Tag ${t} not found`);return n}
return s.find(t=>t.identify?.(e)&&!t.format)}(e,t,l.tags);if(!h){if(e&&"function"==typeof e.toJSON&&(e=e.toJSON()),
!e||"object"!=typeof e){const t=new i.Scalar(e);return f&&(f.node=t),t}
h=e instanceof Map?l[r.MAP]:Symbol.iterator in Object(e)?l[r.SEQ]:l[r.MAP]}c&&(c(h),delete s.onTagObj)
;const p=h?.createNode?h.createNode(s.schema,e,s):"function"==typeof h?.nodeClass?.from?h.nodeClass.from(s.schema,e,s):new i.Scalar(e)
;return t?p.tag=t:h.default||(p.tag=h.tag),f&&(f.node=p),p}},61342:(e,t,s)=>{var n=s(41127),r=s(10204);const i={
"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=e=>e.replace(/[!,[\]{}]/g,e=>i[e])
;class Directives{constructor(e,t){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},Directives.defaultYaml,e),
this.tags=Object.assign({},Directives.defaultTags,t)}clone(){const e=new Directives(this.yaml,this.tags)
;return e.docStart=this.docStart,e}atDocument(){const e=new Directives(this.yaml,this.tags);switch(this.yaml.version){
case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={
explicit:Directives.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},Directives.defaultTags)}return e}
add(e,t){this.atNextDocument&&(this.yaml={explicit:Directives.defaultYaml.explicit,version:"1.1"},
this.tags=Object.assign({},Directives.defaultTags),this.atNextDocument=!1);const s=e.trim().split(/[ \t]+/),n=s.shift()
;switch(n){case"%TAG":{if(2!==s.length&&(t(0,"%TAG directive should contain exactly two parts"),s.length<2))return!1
;const[e,n]=s;return this.tags[e]=n,!0}case"%YAML":{
if(this.yaml.explicit=!0,1!==s.length)return t(0,"%YAML directive should contain exactly one part"),!1;const[e]=s
;if("1.1"===e||"1.2"===e)return this.yaml.version=e,!0;return t(6,`Unsupported YAML version ${e}`,/^\d+\.\d+$/.test(e)),
!1}default:return t(0,`Unknown directive ${n}`,!0),!1}}tagName(e,t){if("!"===e)return"!"
;if("!"!==e[0])return t(`Not a valid tag: ${e}`),null;if("<"===e[1]){const s=e.slice(2,-1)
;return"!"===s||"!!"===s?(t(`Verbatim tags aren't resolved, so ${e} is invalid.`),
null):(">"!==e[e.length-1]&&t("Verbatim tags must end with a >"),s)}const[,s,n]=e.match(/^(.*!)([^!]*)$/s)
;n||t(`The ${e} tag has no suffix`);const r=this.tags[s];if(r)try{return r+decodeURIComponent(n)}catch(e){
return t(String(e)),null}return"!"===s?e:(t(`Could not resolve tag: ${e}`),null)}tagString(e){
for(const[t,s]of Object.entries(this.tags))if(e.startsWith(s))return t+escapeTagName(e.substring(s.length))
;return"!"===e[0]?e:`!<${e}>`}toString(e){
const t=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(this.tags);let i
;if(e&&s.length>0&&n.isNode(e.contents)){const t={};r.visit(e.contents,(e,s)=>{n.isNode(s)&&s.tag&&(t[s.tag]=!0)}),
i=Object.keys(t)}else i=[]
;for(const[n,r]of s)"!!"===n&&"tag:yaml.org,2002:"===r||e&&!i.some(e=>e.startsWith(r))||t.push(`%TAG ${n} ${r}`)
;return t.join("\n")}}Directives.defaultYaml={explicit:!1,version:"1.2"},Directives.defaultTags={
"!!":"tag:yaml.org,2002:"},t.Directives=Directives},91464:(e,t)=>{class YAMLError extends Error{constructor(e,t,s,n){
super(),this.name=e,this.code=s,this.message=n,this.pos=t}}t.YAMLError=YAMLError,
t.YAMLParseError=class YAMLParseError extends YAMLError{constructor(e,t,s){super("YAMLParseError",e,t,s)}},
t.YAMLWarning=class YAMLWarning extends YAMLError{constructor(e,t,s){super("YAMLWarning",e,t,s)}},
t.prettifyError=(e,t)=>s=>{if(-1===s.pos[0])return;s.linePos=s.pos.map(e=>t.linePos(e));const{line:n,col:r}=s.linePos[0]
;s.message+=` at line ${n}, column ${r}`
;let i=r-1,o=e.substring(t.lineStarts[n-1],t.lineStarts[n]).replace(/[\n\r]+$/,"");if(i>=60&&o.length>80){
const e=Math.min(i-39,o.length-79);o="…"+o.substring(e),i-=e-1}if(o.length>80&&(o=o.substring(0,79)+"…"),
n>1&&/^ *$/.test(o.substring(0,i))){let s=e.substring(t.lineStarts[n-2],t.lineStarts[n-1])
;s.length>80&&(s=s.substring(0,79)+"…\n"),o=s+o}if(/[^ ]/.test(o)){let e=1;const t=s.linePos[1]
;t?.line===n&&t.col>r&&(e=Math.max(1,Math.min(t.col-r,80-i)));const a=" ".repeat(i)+"^".repeat(e)
;s.message+=`:\n\n${o}\n${a}\n`}}},38815:(e,t,s)=>{
var n=s(89984),r=s(3021),i=s(45840),o=s(91464),a=s(4065),c=s(41127),l=s(57165),u=s(63301),f=s(84454),h=s(92223),p=s(3461),d=s(40361),m=s(66628),g=s(3456),y=s(84047),E=s(10204)
;n.Composer,r.Document,i.Schema,o.YAMLError,o.YAMLParseError,o.YAMLWarning,a.Alias,t.Vj=c.isAlias,c.isCollection,
c.isDocument,t.jh=c.isMap,c.isNode,c.isPair,t.jn=c.isScalar,t.oP=c.isSeq,l.Pair,u.Scalar,f.YAMLMap,h.YAMLSeq,d.Lexer,
t.HN=m.LineCounter,g.Parser,y.parse,t.hR=y.parseAllDocuments,y.parseDocument,y.stringify,t.YR=E.visit,E.visitAsync},
57249:(e,t,s)=>{var n=s(932);t.debug=function debug(e,...t){"debug"===e&&console.log(...t)},t.warn=function warn(e,t){
"debug"!==e&&"warn"!==e||("function"==typeof n.emitWarning?n.emitWarning(t):console.warn(t))}},4065:(e,t,s)=>{
var n=s(71596),r=s(10204),i=s(41127),o=s(66673),a=s(74043);class Alias extends o.NodeBase{constructor(e){super(i.ALIAS),
this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){
if(0===t?.maxAliasCount)throw new ReferenceError("Alias resolution is disabled");let s,n
;t?.aliasResolveCache?s=t.aliasResolveCache:(s=[],r.visit(e,{Node:(e,t)=>{(i.isAlias(t)||i.hasAnchor(t))&&s.push(t)}}),
t&&(t.aliasResolveCache=s));for(const e of s){if(e===this)break;e.anchor===this.source&&(n=e)}if(n&&t){
const{anchors:e,doc:s,maxAliasCount:r}=t;let i=e.get(n);if(i||(a.toJS(n,null,t),i=e.get(n)),void 0===i?.res){
throw new ReferenceError("This should not happen: Alias anchor was not resolved?")}if(r>=0&&(i.count+=1,
0===i.aliasCount&&(i.aliasCount=getAliasCount(s,n,e)),i.count*i.aliasCount>r)){
throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack")}}return n}toJSON(e,t){
if(!t)return{source:this.source};const s=this.resolve(t.doc,t);if(!s){
const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(e)}
return t.anchors.get(s).res}toString(e,t,s){const r=`*${this.source}`;if(e){if(n.anchorIsValid(this.source),
e.options.verifyAliasOrder&&!e.anchors.has(this.source)){
const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(e)}
if(e.implicitKey)return`${r} `}return r}}function getAliasCount(e,t,s){if(i.isAlias(t)){
const n=t.resolve(e),r=s&&n&&s.get(n);return r?r.count*r.aliasCount:0}if(i.isCollection(t)){let n=0
;for(const r of t.items){const t=getAliasCount(e,r,s);t>n&&(n=t)}return n}if(i.isPair(t)){
const n=getAliasCount(e,t.key,s),r=getAliasCount(e,t.value,s);return Math.max(n,r)}return 1}t.Alias=Alias},
40101:(e,t,s)=>{var n=s(42404),r=s(41127),i=s(66673);function collectionFromPath(e,t,s){let r=s
;for(let e=t.length-1;e>=0;--e){const s=t[e];if("number"==typeof s&&Number.isInteger(s)&&s>=0){const e=[];e[s]=r,r=e
}else r=new Map([[s,r]])}return n.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{
throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
const isEmptyPath=e=>null==e||"object"==typeof e&&!!e[Symbol.iterator]().next().done
;class Collection extends i.NodeBase{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,
configurable:!0,enumerable:!1,writable:!0})}clone(e){
const t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(t.schema=e),
t.items=t.items.map(t=>r.isNode(t)||r.isPair(t)?t.clone(e):t),this.range&&(t.range=this.range.slice()),t}addIn(e,t){
if(isEmptyPath(e))this.add(t);else{const[s,...n]=e,i=this.get(s,!0);if(r.isCollection(i))i.addIn(n,t);else{
if(void 0!==i||!this.schema)throw new Error(`Expected YAML collection at ${s}. Remaining path: ${n}`)
;this.set(s,collectionFromPath(this.schema,n,t))}}}deleteIn(e){const[t,...s]=e;if(0===s.length)return this.delete(t)
;const n=this.get(t,!0);if(r.isCollection(n))return n.deleteIn(s)
;throw new Error(`Expected YAML collection at ${t}. Remaining path: ${s}`)}getIn(e,t){const[s,...n]=e,i=this.get(s,!0)
;return 0===n.length?!t&&r.isScalar(i)?i.value:i:r.isCollection(i)?i.getIn(n,t):void 0}hasAllNullValues(e){
return this.items.every(t=>{if(!r.isPair(t))return!1;const s=t.value
;return null==s||e&&r.isScalar(s)&&null==s.value&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){const[t,...s]=e
;if(0===s.length)return this.has(t);const n=this.get(t,!0);return!!r.isCollection(n)&&n.hasIn(s)}setIn(e,t){
const[s,...n]=e;if(0===n.length)this.set(s,t);else{const e=this.get(s,!0);if(r.isCollection(e))e.setIn(n,t);else{
if(void 0!==e||!this.schema)throw new Error(`Expected YAML collection at ${s}. Remaining path: ${n}`)
;this.set(s,collectionFromPath(this.schema,n,t))}}}}t.Collection=Collection,t.collectionFromPath=collectionFromPath,
t.isEmptyPath=isEmptyPath},66673:(e,t,s)=>{var n=s(83661),r=s(41127),i=s(74043);t.NodeBase=class NodeBase{
constructor(e){Object.defineProperty(this,r.NODE_TYPE,{value:e})}clone(){
const e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
;return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:s,onAnchor:o,reviver:a}={}){
if(!r.isDocument(e))throw new TypeError("A document argument is required");const c={anchors:new Map,doc:e,keep:!0,
mapAsMap:!0===t,mapKeyWarned:!1,maxAliasCount:"number"==typeof s?s:100},l=i.toJS(this,"",c)
;if("function"==typeof o)for(const{count:e,res:t}of c.anchors.values())o(t,e)
;return"function"==typeof a?n.applyReviver(a,{"":l},"",l):l}}},57165:(e,t,s)=>{
var n=s(42404),r=s(59748),i=s(97104),o=s(41127);class Pair{constructor(e,t=null){
Object.defineProperty(this,o.NODE_TYPE,{value:o.PAIR}),this.key=e,this.value=t}clone(e){let{key:t,value:s}=this
;return o.isNode(t)&&(t=t.clone(e)),o.isNode(s)&&(s=s.clone(e)),new Pair(t,s)}toJSON(e,t){const s=t?.mapAsMap?new Map:{}
;return i.addPairToJSMap(t,s,this)}toString(e,t,s){return e?.doc?r.stringifyPair(this,e,t,s):JSON.stringify(this)}}
t.Pair=Pair,t.createPair=function createPair(e,t,s){const r=n.createNode(e,void 0,s),i=n.createNode(t,void 0,s)
;return new Pair(r,i)}},63301:(e,t,s)=>{var n=s(41127),r=s(66673),i=s(74043);class Scalar extends r.NodeBase{
constructor(e){super(n.SCALAR),this.value=e}toJSON(e,t){return t?.keep?this.value:i.toJS(this.value,e,t)}toString(){
return String(this.value)}}Scalar.BLOCK_FOLDED="BLOCK_FOLDED",Scalar.BLOCK_LITERAL="BLOCK_LITERAL",Scalar.PLAIN="PLAIN",
Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE",Scalar.QUOTE_SINGLE="QUOTE_SINGLE",t.Scalar=Scalar,
t.isScalarValue=e=>!e||"function"!=typeof e&&"object"!=typeof e},84454:(e,t,s)=>{
var n=s(61212),r=s(97104),i=s(40101),o=s(41127),a=s(57165),c=s(63301);function findPair(e,t){
const s=o.isScalar(t)?t.value:t;for(const n of e)if(o.isPair(n)){if(n.key===t||n.key===s)return n
;if(o.isScalar(n.key)&&n.key.value===s)return n}}class YAMLMap extends i.Collection{static get tagName(){
return"tag:yaml.org,2002:map"}constructor(e){super(o.MAP,e),this.items=[]}static from(e,t,s){
const{keepUndefined:n,replacer:r}=s,i=new this(e),add=(e,o)=>{
if("function"==typeof r)o=r.call(t,e,o);else if(Array.isArray(r)&&!r.includes(e))return
;(void 0!==o||n)&&i.items.push(a.createPair(e,o,s))}
;if(t instanceof Map)for(const[e,s]of t)add(e,s);else if(t&&"object"==typeof t)for(const e of Object.keys(t))add(e,t[e])
;return"function"==typeof e.sortMapEntries&&i.items.sort(e.sortMapEntries),i}add(e,t){let s
;s=o.isPair(e)?e:e&&"object"==typeof e&&"key"in e?new a.Pair(e.key,e.value):new a.Pair(e,e?.value)
;const n=findPair(this.items,s.key),r=this.schema?.sortMapEntries;if(n){
if(!t)throw new Error(`Key ${s.key} already set`)
;o.isScalar(n.value)&&c.isScalarValue(s.value)?n.value.value=s.value:n.value=s.value}else if(r){
const e=this.items.findIndex(e=>r(s,e)<0);-1===e?this.items.push(s):this.items.splice(e,0,s)}else this.items.push(s)}
delete(e){const t=findPair(this.items,e);if(!t)return!1;return this.items.splice(this.items.indexOf(t),1).length>0}
get(e,t){const s=findPair(this.items,e),n=s?.value;return(!t&&o.isScalar(n)?n.value:n)??void 0}has(e){
return!!findPair(this.items,e)}set(e,t){this.add(new a.Pair(e,t),!0)}toJSON(e,t,s){
const n=s?new s:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(n);for(const e of this.items)r.addPairToJSMap(t,n,e)
;return n}toString(e,t,s){if(!e)return JSON.stringify(this)
;for(const e of this.items)if(!o.isPair(e))throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`)
;return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),
n.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:s,
onComment:t})}}t.YAMLMap=YAMLMap,t.findPair=findPair},92223:(e,t,s)=>{
var n=s(42404),r=s(61212),i=s(40101),o=s(41127),a=s(63301),c=s(74043);class YAMLSeq extends i.Collection{
static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(o.SEQ,e),this.items=[]}add(e){this.items.push(e)
}delete(e){const t=asItemIndex(e);if("number"!=typeof t)return!1;return this.items.splice(t,1).length>0}get(e,t){
const s=asItemIndex(e);if("number"!=typeof s)return;const n=this.items[s];return!t&&o.isScalar(n)?n.value:n}has(e){
const t=asItemIndex(e);return"number"==typeof t&&t<this.items.length}set(e,t){const s=asItemIndex(e)
;if("number"!=typeof s)throw new Error(`Expected a valid index, not ${e}.`);const n=this.items[s]
;o.isScalar(n)&&a.isScalarValue(t)?n.value=t:this.items[s]=t}toJSON(e,t){const s=[];t?.onCreate&&t.onCreate(s);let n=0
;for(const e of this.items)s.push(c.toJS(e,String(n++),t));return s}toString(e,t,s){
return e?r.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},
itemIndent:(e.indent||"")+"  ",onChompKeep:s,onComment:t}):JSON.stringify(this)}static from(e,t,s){
const{replacer:r}=s,i=new this(e);if(t&&Symbol.iterator in Object(t)){let e=0;for(let o of t){if("function"==typeof r){
const s=t instanceof Set?o:String(e++);o=r.call(t,s,o)}i.items.push(n.createNode(o,void 0,s))}}return i}}
function asItemIndex(e){let t=o.isScalar(e)?e.value:e;return t&&"string"==typeof t&&(t=Number(t)),
"number"==typeof t&&Number.isInteger(t)&&t>=0?t:null}t.YAMLSeq=YAMLSeq},97104:(e,t,s)=>{
var n=s(57249),r=s(90452),i=s(2148),o=s(41127),a=s(74043);t.addPairToJSMap=function addPairToJSMap(e,t,{key:s,value:c}){
if(o.isNode(s)&&s.addToJSMap)s.addToJSMap(e,t,c);else if(r.isMergeKey(e,s))r.addMergeToJSMap(e,t,c);else{
const r=a.toJS(s,"",e);if(t instanceof Map)t.set(r,a.toJS(c,r,e));else if(t instanceof Set)t.add(r);else{
const l=function stringifyKey(e,t,s){if(null===t)return"";if("object"!=typeof t)return String(t)
;if(o.isNode(e)&&s?.doc){const t=i.createStringifyContext(s.doc,{});t.anchors=new Set
;for(const e of s.anchors.keys())t.anchors.add(e.anchor);t.inFlow=!0,t.inStringifyKey=!0;const r=e.toString(t)
;if(!s.mapKeyWarned){let e=JSON.stringify(r);e.length>40&&(e=e.substring(0,36)+'..."'),
n.warn(s.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`),
s.mapKeyWarned=!0}return r}return JSON.stringify(t)}(s,r,e),u=a.toJS(c,l,e);l in t?Object.defineProperty(t,l,{value:u,
writable:!0,enumerable:!0,configurable:!0}):t[l]=u}}return t}},41127:(e,t)=>{
const s=Symbol.for("yaml.alias"),n=Symbol.for("yaml.document"),r=Symbol.for("yaml.map"),i=Symbol.for("yaml.pair"),o=Symbol.for("yaml.scalar"),a=Symbol.for("yaml.seq"),c=Symbol.for("yaml.node.type"),isScalar=e=>!!e&&"object"==typeof e&&e[c]===o
;function isCollection(e){if(e&&"object"==typeof e)switch(e[c]){case r:case a:return!0}return!1}t.ALIAS=s,t.DOC=n,
t.MAP=r,t.NODE_TYPE=c,t.PAIR=i,t.SCALAR=o,t.SEQ=a,t.hasAnchor=e=>(isScalar(e)||isCollection(e))&&!!e.anchor,
t.isAlias=e=>!!e&&"object"==typeof e&&e[c]===s,
t.isCollection=isCollection,t.isDocument=e=>!!e&&"object"==typeof e&&e[c]===n,
t.isMap=e=>!!e&&"object"==typeof e&&e[c]===r,t.isNode=function isNode(e){if(e&&"object"==typeof e)switch(e[c]){case s:
case r:case o:case a:return!0}return!1},t.isPair=e=>!!e&&"object"==typeof e&&e[c]===i,t.isScalar=isScalar,
t.isSeq=e=>!!e&&"object"==typeof e&&e[c]===a},74043:(e,t,s)=>{var n=s(41127);t.toJS=function toJS(e,t,s){
if(Array.isArray(e))return e.map((e,t)=>toJS(e,String(t),s));if(e&&"function"==typeof e.toJSON){
if(!s||!n.hasAnchor(e))return e.toJSON(t,s);const r={aliasCount:0,count:1,res:void 0};s.anchors.set(e,r),s.onCreate=e=>{
r.res=e,delete s.onCreate};const i=e.toJSON(t,s);return s.onCreate&&s.onCreate(i),i}
return"bigint"!=typeof e||s?.keep?e:Number(e)}},60110:(e,t,s)=>{var n=s(48913),r=s(76842),i=s(91464),o=s(83069)
;function addEndtoBlockProps(e,t){if(t)for(const s of t)switch(s.type){case"space":case"comment":e.push(s);break
;case"newline":return e.push(s),!0}return!1}function setFlowScalarValue(e,t,s){switch(e.type){case"scalar":
case"double-quoted-scalar":case"single-quoted-scalar":e.type=s,e.source=t;break;case"block-scalar":{
const n=e.props.slice(1);let r=t.length;"block-scalar-header"===e.props[0].type&&(r-=e.props[0].source.length)
;for(const e of n)e.offset+=r;delete e.props,Object.assign(e,{type:s,source:t,end:n});break}case"block-map":
case"block-seq":{const n={type:"newline",offset:e.offset+t.length,indent:e.indent,source:"\n"};delete e.items,
Object.assign(e,{type:s,source:t,end:[n]});break}default:{
const n="indent"in e?e.indent:-1,r="end"in e&&Array.isArray(e.end)?e.end.filter(e=>"space"===e.type||"comment"===e.type||"newline"===e.type):[]
;for(const t of Object.keys(e))"type"!==t&&"offset"!==t&&delete e[t];Object.assign(e,{type:s,indent:n,source:t,end:r})}}
}t.createScalarToken=function createScalarToken(e,t){
const{implicitKey:s=!1,indent:n,inFlow:r=!1,offset:i=-1,type:a="PLAIN"}=t,c=o.stringifyString({type:a,value:e},{
implicitKey:s,indent:n>0?" ".repeat(n):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}}),l=t.end??[{type:"newline",
offset:-1,indent:n,source:"\n"}];switch(c[0]){case"|":case">":{
const e=c.indexOf("\n"),t=c.substring(0,e),s=c.substring(e+1)+"\n",r=[{type:"block-scalar-header",offset:i,indent:n,
source:t}];return addEndtoBlockProps(r,l)||r.push({type:"newline",offset:-1,indent:n,source:"\n"}),{type:"block-scalar",
offset:i,indent:n,props:r,source:s}}case'"':return{type:"double-quoted-scalar",offset:i,indent:n,source:c,end:l}
;case"'":return{type:"single-quoted-scalar",offset:i,indent:n,source:c,end:l};default:return{type:"scalar",offset:i,
indent:n,source:c,end:l}}},t.resolveAsScalar=function resolveAsScalar(e,t=!0,s){if(e){const _onError=(e,t,n)=>{
const r="number"==typeof e?e:Array.isArray(e)?e[0]:e.offset;if(!s)throw new i.YAMLParseError([r,r+1],t,n);s(r,t,n)}
;switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":
return r.resolveFlowScalar(e,t,_onError);case"block-scalar":return n.resolveBlockScalar({options:{strict:t}},e,_onError)
}}return null},t.setScalarValue=function setScalarValue(e,t,s={}){
let{afterKey:n=!1,implicitKey:r=!1,inFlow:i=!1,type:a}=s,c="indent"in e?e.indent:null;if(n&&"number"==typeof c&&(c+=2),
!a)switch(e.type){case"single-quoted-scalar":a="QUOTE_SINGLE";break;case"double-quoted-scalar":a="QUOTE_DOUBLE";break
;case"block-scalar":{const t=e.props[0];if("block-scalar-header"!==t.type)throw new Error("Invalid block scalar header")
;a=">"===t.source[0]?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:a="PLAIN"}const l=o.stringifyString({type:a,value:t},{
implicitKey:r||null===c,indent:null!==c&&c>0?" ".repeat(c):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}})
;switch(l[0]){case"|":case">":!function setBlockScalarValue(e,t){
const s=t.indexOf("\n"),n=t.substring(0,s),r=t.substring(s+1)+"\n";if("block-scalar"===e.type){const t=e.props[0]
;if("block-scalar-header"!==t.type)throw new Error("Invalid block scalar header");t.source=n,e.source=r}else{
const{offset:t}=e,s="indent"in e?e.indent:-1,i=[{type:"block-scalar-header",offset:t,indent:s,source:n}]
;addEndtoBlockProps(i,"end"in e?e.end:void 0)||i.push({type:"newline",offset:-1,indent:s,source:"\n"})
;for(const t of Object.keys(e))"type"!==t&&"offset"!==t&&delete e[t];Object.assign(e,{type:"block-scalar",indent:s,
props:i,source:r})}}(e,l);break;case'"':setFlowScalarValue(e,l,"double-quoted-scalar");break;case"'":
setFlowScalarValue(e,l,"single-quoted-scalar");break;default:setFlowScalarValue(e,l,"scalar")}}},91733:(e,t)=>{
function stringifyToken(e){switch(e.type){case"block-scalar":{let t="";for(const s of e.props)t+=stringifyToken(s)
;return t+e.source}case"block-map":case"block-seq":{let t="";for(const s of e.items)t+=stringifyItem(s);return t}
case"flow-collection":{let t=e.start.source;for(const s of e.items)t+=stringifyItem(s);for(const s of e.end)t+=s.source
;return t}case"document":{let t=stringifyItem(e);if(e.end)for(const s of e.end)t+=s.source;return t}default:{
let t=e.source;if("end"in e&&e.end)for(const s of e.end)t+=s.source;return t}}}
function stringifyItem({start:e,key:t,sep:s,value:n}){let r="";for(const t of e)r+=t.source
;if(t&&(r+=stringifyToken(t)),s)for(const e of s)r+=e.source;return n&&(r+=stringifyToken(n)),r}
t.stringify=e=>"type"in e?stringifyToken(e):stringifyItem(e)},97715:(e,t)=>{
const s=Symbol("break visit"),n=Symbol("skip children"),r=Symbol("remove item");function visit(e,t){
"type"in e&&"document"===e.type&&(e={start:e.start,value:e.value}),_visit(Object.freeze([]),e,t)}function _visit(e,t,n){
let i=n(t,e);if("symbol"==typeof i)return i;for(const o of["key","value"]){const a=t[o];if(a&&"items"in a){
for(let t=0;t<a.items.length;++t){const i=_visit(Object.freeze(e.concat([[o,t]])),a.items[t],n)
;if("number"==typeof i)t=i-1;else{if(i===s)return s;i===r&&(a.items.splice(t,1),t-=1)}}
"function"==typeof i&&"key"===o&&(i=i(t,e))}}return"function"==typeof i?i(t,e):i}visit.BREAK=s,visit.SKIP=n,
visit.REMOVE=r,visit.itemAtPath=(e,t)=>{let s=e;for(const[e,n]of t){const t=s?.[e];if(!t||!("items"in t))return
;s=t.items[n]}return s},visit.parentCollection=(e,t)=>{
const s=visit.itemAtPath(e,t.slice(0,-1)),n=t[t.length-1][0],r=s?.[n];if(r&&"items"in r)return r
;throw new Error("Parent collection not found")},t.visit=visit},3461:(e,t,s)=>{var n=s(60110),r=s(91733),i=s(97715)
;t.createScalarToken=n.createScalarToken,t.resolveAsScalar=n.resolveAsScalar,t.setScalarValue=n.setScalarValue,
t.stringify=r.stringify,t.visit=i.visit,t.BOM="\ufeff",t.DOCUMENT="",t.FLOW_END="",t.SCALAR="",
t.isCollection=e=>!!e&&"items"in e,
t.isScalar=e=>!!e&&("scalar"===e.type||"single-quoted-scalar"===e.type||"double-quoted-scalar"===e.type||"block-scalar"===e.type),
t.prettyToken=function prettyToken(e){switch(e){case"\ufeff":return"<BOM>";case"":return"<DOC>";case"":
return"<FLOW_END>";case"":return"<SCALAR>";default:return JSON.stringify(e)}},t.tokenType=function tokenType(e){
switch(e){case"\ufeff":return"byte-order-mark";case"":return"doc-mode";case"":return"flow-error-end";case"":
return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case"\n":case"\r\n":return"newline";case"-":
return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start"
;case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}
switch(e[0]){case" ":case"\t":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias"
;case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar"
;case"|":case">":return"block-scalar-header"}return null}},40361:(e,t,s)=>{var n=s(3461);function isEmpty(e){switch(e){
case void 0:case" ":case"\n":case"\r":case"\t":return!0;default:return!1}}
const r=new Set("0123456789ABCDEFabcdef"),i=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),o=new Set(",[]{}"),a=new Set(" ,[]{}\n\r\t"),isNotAnchorChar=e=>!e||a.has(e)
;t.Lexer=class Lexer{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",
this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}
*lex(e,t=!1){if(e){if("string"!=typeof e)throw TypeError("source is not a string")
;this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let s=this.next??"stream"
;for(;s&&(t||this.hasChars(1));)s=yield*this.parseNext(s)}atLineEnd(){let e=this.pos,t=this.buffer[e]
;for(;" "===t||"\t"===t;)t=this.buffer[++e];return!t||"#"===t||"\n"===t||"\r"===t&&"\n"===this.buffer[e+1]}charAt(e){
return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let s=0
;for(;" "===t;)t=this.buffer[++s+e];if("\r"===t){const t=this.buffer[s+e+1];if("\n"===t||!t&&!this.atEnd)return e+s+1}
return"\n"===t||s>=this.indentNext||!t&&!this.atEnd?e+s:-1}if("-"===t||"."===t){const t=this.buffer.substr(e,3)
;if(("---"===t||"..."===t)&&isEmpty(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos
;return("number"!=typeof e||-1!==e&&e<this.pos)&&(e=this.buffer.indexOf("\n",this.pos),this.lineEndPos=e),
-1===e?this.atEnd?this.buffer.substring(this.pos):null:("\r"===this.buffer[e-1]&&(e-=1),
this.buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){
return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){
return this.buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream()
;case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":
return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":
return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":
return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();if(null===e)return this.setNext("stream")
;if(e[0]===n.BOM&&(yield*this.pushCount(1),e=e.substring(1)),"%"===e[0]){let t=e.length,s=e.indexOf("#");for(;-1!==s;){
const n=e[s-1];if(" "===n||"\t"===n){t=s-1;break}s=e.indexOf("#",s+1)}for(;;){const s=e[t-1];if(" "!==s&&"\t"!==s)break
;t-=1}const n=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-n),
this.pushNewline(),"stream"}if(this.atLineEnd()){const t=yield*this.pushSpaces(!0)
;return yield*this.pushCount(e.length-t),yield*this.pushNewline(),"stream"}return yield n.DOCUMENT,
yield*this.parseLineStart()}*parseLineStart(){const e=this.charAt(0)
;if(!e&&!this.atEnd)return this.setNext("line-start");if("-"===e||"."===e){
if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const e=this.peek(3)
;if(("---"===e||"..."===e)&&isEmpty(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,
"---"===e?"doc":"stream"}
return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!isEmpty(this.charAt(1))&&(this.indentNext=this.indentValue),
yield*this.parseBlockStart()}*parseBlockStart(){const[e,t]=this.peek(2)
;if(!t&&!this.atEnd)return this.setNext("block-start");if(("-"===e||"?"===e||":"===e)&&isEmpty(t)){
const e=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,
this.indentValue+=e,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const e=this.getLine()
;if(null===e)return this.setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":
yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":
case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":
return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),"doc";case'"':case"'":
return yield*this.parseQuotedScalar();case"|":case">":return t+=(yield*this.parseBlockScalarHeader()),
t+=(yield*this.pushSpaces(!0)),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar()
;default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,t,s=-1;do{e=yield*this.pushNewline(),
e>0?(t=yield*this.pushSpaces(!1),this.indentValue=s=t):t=0,t+=(yield*this.pushSpaces(!0))}while(e+t>0)
;const r=this.getLine();if(null===r)return this.setNext("flow")
;if(-1!==s&&s<this.indentNext&&"#"!==r[0]||0===s&&(r.startsWith("---")||r.startsWith("..."))&&isEmpty(r[3])){
if(!(s===this.indentNext-1&&1===this.flowLevel&&("]"===r[0]||"}"===r[0])))return this.flowLevel=0,yield n.FLOW_END,
yield*this.parseLineStart()}let i=0;for(;","===r[i];)i+=(yield*this.pushCount(1)),i+=(yield*this.pushSpaces(!0)),
this.flowKey=!1;switch(i+=(yield*this.pushIndicators()),r[i]){case void 0:return"flow";case"#":
return yield*this.pushCount(r.length-i),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,
this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,
this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),"flow";case'"':case"'":
return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{const e=this.charAt(1)
;if(this.flowKey||isEmpty(e)||","===e)return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}
default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const e=this.charAt(0)
;let t=this.buffer.indexOf(e,this.pos+1)
;if("'"===e)for(;-1!==t&&"'"===this.buffer[t+1];)t=this.buffer.indexOf("'",t+2);else for(;-1!==t;){let e=0
;for(;"\\"===this.buffer[t-1-e];)e+=1;if(e%2==0)break;t=this.buffer.indexOf('"',t+1)}const s=this.buffer.substring(0,t)
;let n=s.indexOf("\n",this.pos);if(-1!==n){for(;-1!==n;){const e=this.continueScalar(n+1);if(-1===e)break
;n=s.indexOf("\n",e)}-1!==n&&(t=n-("\r"===s[n-1]?2:1))}if(-1===t){if(!this.atEnd)return this.setNext("quoted-scalar")
;t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){
this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){const t=this.buffer[++e]
;if("+"===t)this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if("-"!==t)break}
return yield*this.pushUntil(e=>isEmpty(e)||"#"===e)}*parseBlockScalar(){let e,t=this.pos-1,s=0
;e:for(let n=this.pos;e=this.buffer[n];++n)switch(e){case" ":s+=1;break;case"\n":t=n,s=0;break;case"\r":{
const e=this.buffer[n+1];if(!e&&!this.atEnd)return this.setNext("block-scalar");if("\n"===e)break}default:break e}
if(!e&&!this.atEnd)return this.setNext("block-scalar");if(s>=this.indentNext){
-1===this.blockScalarIndent?this.indentNext=s:this.indentNext=this.blockScalarIndent+(0===this.indentNext?1:this.indentNext)
;do{const e=this.continueScalar(t+1);if(-1===e)break;t=this.buffer.indexOf("\n",e)}while(-1!==t);if(-1===t){
if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let r=t+1
;for(e=this.buffer[r];" "===e;)e=this.buffer[++r];if("\t"===e){
for(;"\t"===e||" "===e||"\r"===e||"\n"===e;)e=this.buffer[++r];t=r-1}else if(!this.blockScalarKeep)for(;;){
let e=t-1,n=this.buffer[e];"\r"===n&&(n=this.buffer[--e]);const r=e;for(;" "===n;)n=this.buffer[--e]
;if(!("\n"===n&&e>=this.pos&&e+1+s>r))break;t=e}return yield n.SCALAR,yield*this.pushToIndex(t+1,!0),
yield*this.parseLineStart()}*parsePlainScalar(){const e=this.flowLevel>0;let t,s=this.pos-1,r=this.pos-1
;for(;t=this.buffer[++r];)if(":"===t){const t=this.buffer[r+1];if(isEmpty(t)||e&&o.has(t))break;s=r}else if(isEmpty(t)){
let n=this.buffer[r+1];if("\r"===t&&("\n"===n?(r+=1,t="\n",n=this.buffer[r+1]):s=r),"#"===n||e&&o.has(n))break
;if("\n"===t){const e=this.continueScalar(r+1);if(-1===e)break;r=Math.max(r,e-2)}}else{if(e&&o.has(t))break;s=r}
return t||this.atEnd?(yield n.SCALAR,yield*this.pushToIndex(s+1,!0),e?"flow":"doc"):this.setNext("plain-scalar")}
*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){
const s=this.buffer.slice(this.pos,e);return s?(yield s,this.pos+=s.length,s.length):(t&&(yield""),0)}*pushIndicators(){
let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=(yield*this.pushTag()),e+=(yield*this.pushSpaces(!0));continue e
;case"&":e+=(yield*this.pushUntil(isNotAnchorChar)),e+=(yield*this.pushSpaces(!0));continue e;case"-":case"?":case":":{
const t=this.flowLevel>0,s=this.charAt(1);if(isEmpty(s)||t&&o.has(s)){
t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=(yield*this.pushCount(1)),
e+=(yield*this.pushSpaces(!0));continue e}}}break e}return e}*pushTag(){if("<"===this.charAt(1)){
let e=this.pos+2,t=this.buffer[e];for(;!isEmpty(t)&&">"!==t;)t=this.buffer[++e]
;return yield*this.pushToIndex(">"===t?e+1:e,!1)}{let e=this.pos+1,t=this.buffer[e]
;for(;t;)if(i.has(t))t=this.buffer[++e];else{if("%"!==t||!r.has(this.buffer[e+1])||!r.has(this.buffer[e+2]))break
;t=this.buffer[e+=3]}return yield*this.pushToIndex(e,!1)}}*pushNewline(){const e=this.buffer[this.pos]
;return"\n"===e?yield*this.pushCount(1):"\r"===e&&"\n"===this.charAt(1)?yield*this.pushCount(2):0}*pushSpaces(e){
let t,s=this.pos-1;do{t=this.buffer[++s]}while(" "===t||e&&"\t"===t);const n=s-this.pos
;return n>0&&(yield this.buffer.substr(this.pos,n),this.pos=s),n}*pushUntil(e){let t=this.pos,s=this.buffer[t]
;for(;!e(s);)s=this.buffer[++t];return yield*this.pushToIndex(t,!1)}}},66628:(e,t)=>{t.LineCounter=class LineCounter{
constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{
let t=0,s=this.lineStarts.length;for(;t<s;){const n=t+s>>1;this.lineStarts[n]<e?t=n+1:s=n}
if(this.lineStarts[t]===e)return{line:t+1,col:1};if(0===t)return{line:0,col:e};return{line:t,
col:e-this.lineStarts[t-1]+1}}}}},3456:(e,t,s)=>{var n=s(932),r=s(3461),i=s(40361);function includesToken(e,t){
for(let s=0;s<e.length;++s)if(e[s].type===t)return!0;return!1}function findNonEmptyIndex(e){
for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}
function isFlowToken(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":
case"flow-collection":return!0;default:return!1}}function getPrevProps(e){switch(e.type){case"document":return e.start
;case"block-map":{const t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":
return e.items[e.items.length-1].start;default:return[]}}function getFirstKeyStartProps(e){if(0===e.length)return[]
;let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":
case"seq-item-ind":case"newline":break e}for(;"space"===e[++t]?.type;);return e.splice(t,e.length)}
function arrayPushArray(e,t){
if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let s=0;s<t.length;++s)e.push(t[s])}
function fixFlowSeqItems(e){
if("flow-seq-start"===e.start.type)for(const t of e.items)!t.sep||t.value||includesToken(t.start,"explicit-key-ind")||includesToken(t.sep,"map-value-ind")||(t.key&&(t.value=t.key),
delete t.key,
isFlowToken(t.value)?t.value.end?arrayPushArray(t.value.end,t.sep):t.value.end=t.sep:arrayPushArray(t.start,t.sep),
delete t.sep)}t.Parser=class Parser{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,
this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new i.Lexer,this.onNewLine=e}*parse(e,t=!1){
this.onNewLine&&0===this.offset&&this.onNewLine(0);for(const s of this.lexer.lex(e,t))yield*this.next(s)
;t||(yield*this.end())}*next(e){if(this.source=e,n.env.LOG_TOKENS&&console.log("|",r.prettyToken(e)),
this.atScalar)return this.atScalar=!1,yield*this.step(),void(this.offset+=e.length);const t=r.tokenType(e)
;if(t)if("scalar"===t)this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),
t){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":
this.atNewLine&&" "===e[0]&&(this.indent+=e.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":
this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}
this.offset+=e.length}else{const t=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:t,
source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{
type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const e=this.peek(1)
;if("doc-end"!==this.type||"doc-end"===e?.type){if(!e)return yield*this.stream();switch(e.type){case"document":
return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":
return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":
return yield*this.blockMap(e);case"block-seq":return yield*this.blockSequence(e);case"flow-collection":
return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}else{
for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source})}}
peek(e){return this.stack[this.stack.length-e]}*pop(e){const t=e??this.stack.pop()
;if(t)if(0===this.stack.length)yield t;else{const e=this.peek(1)
;switch("block-scalar"===t.type?t.indent="indent"in e?e.indent:0:"flow-collection"===t.type&&"document"===e.type&&(t.indent=0),
"flow-collection"===t.type&&fixFlowSeqItems(t),e.type){case"document":e.value=t;break;case"block-scalar":e.props.push(t)
;break;case"block-map":{const s=e.items[e.items.length-1];if(s.value)return e.items.push({start:[],key:t,sep:[]}),
void(this.onKeyLine=!0);if(!s.sep)return Object.assign(s,{key:t,sep:[]}),void(this.onKeyLine=!s.explicitKey);s.value=t
;break}case"block-seq":{const s=e.items[e.items.length-1];s.value?e.items.push({start:[],value:t}):s.value=t;break}
case"flow-collection":{const s=e.items[e.items.length-1];return void(!s||s.value?e.items.push({start:[],key:t,sep:[]
}):s.sep?s.value=t:Object.assign(s,{key:t,sep:[]}))}default:yield*this.pop(),yield*this.pop(t)}
if(!("document"!==e.type&&"block-map"!==e.type&&"block-seq"!==e.type||"block-map"!==t.type&&"block-seq"!==t.type)){
const s=t.items[t.items.length-1]
;s&&!s.sep&&!s.value&&s.start.length>0&&-1===findNonEmptyIndex(s.start)&&(0===t.indent||s.start.every(e=>"comment"!==e.type||e.indent<t.indent))&&("document"===e.type?e.end=s.start:e.items.push({
start:s.start}),t.items.splice(-1,1))}}else{const e="Tried to pop an empty stack";yield{type:"error",offset:this.offset,
source:"",message:e}}}*stream(){switch(this.type){case"directive-line":return void(yield{type:"directive",
offset:this.offset,source:this.source});case"byte-order-mark":case"space":case"comment":case"newline":
return void(yield this.sourceToken);case"doc-mode":case"doc-start":{const e={type:"document",offset:this.offset,start:[]
};return"doc-start"===this.type&&e.start.push(this.sourceToken),void this.stack.push(e)}}yield{type:"error",
offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){
if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":
return void(-1!==findNonEmptyIndex(e.start)?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken))
;case"anchor":case"tag":case"space":case"comment":case"newline":return void e.start.push(this.sourceToken)}
const t=this.startBlockValue(e);t?this.stack.push(t):yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if("map-value-ind"===this.type){
const t=getFirstKeyStartProps(getPrevProps(this.peek(2)));let s;e.end?(s=e.end,s.push(this.sourceToken),
delete e.end):s=[this.sourceToken];const n={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:t,key:e,sep:s
}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=n}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){
case"space":case"comment":case"newline":return void e.props.push(this.sourceToken);case"scalar":if(e.source=this.source,
this.atNewLine=!0,this.indent=0,this.onNewLine){let e=this.source.indexOf("\n")+1
;for(;0!==e;)this.onNewLine(this.offset+e),e=this.source.indexOf("\n",e)+1}yield*this.pop();break;default:
yield*this.pop(),yield*this.step()}}*blockMap(e){const t=e.items[e.items.length-1];switch(this.type){case"newline":
if(this.onKeyLine=!1,t.value){const s="end"in t.value?t.value.end:void 0,n=Array.isArray(s)?s[s.length-1]:void 0
;"comment"===n?.type?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})
}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":
if(t.value)e.items.push({start:[this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else{
if(this.atIndentedComment(t.start,e.indent)){const s=e.items[e.items.length-2],n=s?.value?.end
;if(Array.isArray(n))return arrayPushArray(n,t.start),n.push(this.sourceToken),void e.items.pop()}
t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){
const s=!this.onKeyLine&&this.indent===e.indent,n=s&&(t.sep||t.explicitKey)&&"seq-item-ind"!==this.type;let r=[]
;if(n&&t.sep&&!t.value){const s=[];for(let n=0;n<t.sep.length;++n){const r=t.sep[n];switch(r.type){case"newline":
s.push(n);break;case"space":break;case"comment":r.indent>e.indent&&(s.length=0);break;default:s.length=0}}
s.length>=2&&(r=t.sep.splice(s[1]))}switch(this.type){case"anchor":case"tag":
return void(n||t.value?(r.push(this.sourceToken),e.items.push({start:r
}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken));case"explicit-key-ind":
return t.sep||t.explicitKey?n||t.value?(r.push(this.sourceToken),e.items.push({start:r,explicitKey:!0
})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}):(t.start.push(this.sourceToken),t.explicitKey=!0),void(this.onKeyLine=!0);case"map-value-ind":
if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]
});else if(includesToken(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,
items:[{start:r,key:null,sep:[this.sourceToken]}]});else if(isFlowToken(t.key)&&!includesToken(t.sep,"newline")){
const e=getFirstKeyStartProps(t.start),s=t.key,n=t.sep;n.push(this.sourceToken),delete t.key,delete t.sep,
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:s,sep:n}]})
}else r.length>0?t.sep=t.sep.concat(r,this.sourceToken):t.sep.push(this.sourceToken);else if(includesToken(t.start,"newline"))Object.assign(t,{
key:null,sep:[this.sourceToken]});else{const e=getFirstKeyStartProps(t.start);this.stack.push({type:"block-map",
offset:this.offset,indent:this.indent,items:[{start:e,key:null,sep:[this.sourceToken]}]})
}else t.sep?t.value||n?e.items.push({start:r,key:null,sep:[this.sourceToken]
}):includesToken(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{
start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,
sep:[this.sourceToken]});return void(this.onKeyLine=!0);case"alias":case"scalar":case"single-quoted-scalar":
case"double-quoted-scalar":{const s=this.flowScalar(this.type);return void(n||t.value?(e.items.push({start:r,key:s,
sep:[]}),this.onKeyLine=!0):t.sep?this.stack.push(s):(Object.assign(t,{key:s,sep:[]}),this.onKeyLine=!0))}default:{
const n=this.startBlockValue(e);if(n){if("block-seq"===n.type){
if(!t.explicitKey&&t.sep&&!includesToken(t.sep,"newline"))return void(yield*this.pop({type:"error",offset:this.offset,
message:"Unexpected block-seq-ind on same line with key",source:this.source}))}else s&&e.items.push({start:r})
;return void this.stack.push(n)}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){
const t=e.items[e.items.length-1];switch(this.type){case"newline":if(t.value){
const s="end"in t.value?t.value.end:void 0,n=Array.isArray(s)?s[s.length-1]:void 0
;"comment"===n?.type?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})
}else t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]
});else{if(this.atIndentedComment(t.start,e.indent)){const s=e.items[e.items.length-2],n=s?.value?.end
;if(Array.isArray(n))return arrayPushArray(n,t.start),n.push(this.sourceToken),void e.items.pop()}
t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break
;return void t.start.push(this.sourceToken);case"seq-item-ind":if(this.indent!==e.indent)break
;return void(t.value||includesToken(t.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]
}):t.start.push(this.sourceToken))}if(this.indent>e.indent){const t=this.startBlockValue(e)
;if(t)return void this.stack.push(t)}yield*this.pop(),yield*this.step()}*flowCollection(e){
const t=e.items[e.items.length-1];if("flow-error-end"===this.type){let e;do{yield*this.pop(),e=this.peek(1)
}while("flow-collection"===e?.type)}else if(0===e.end.length){switch(this.type){case"comma":case"explicit-key-ind":
return void(!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken));case"map-value-ind":
return void(!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]
}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]}));case"space":case"comment":
case"newline":case"anchor":case"tag":return void(!t||t.value?e.items.push({start:[this.sourceToken]
}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken));case"alias":case"scalar":
case"single-quoted-scalar":case"double-quoted-scalar":{const s=this.flowScalar(this.type)
;return void(!t||t.value?e.items.push({start:[],key:s,sep:[]}):t.sep?this.stack.push(s):Object.assign(t,{key:s,sep:[]}))
}case"flow-map-end":case"flow-seq-end":return void e.end.push(this.sourceToken)}const s=this.startBlockValue(e)
;s?this.stack.push(s):(yield*this.pop(),yield*this.step())}else{const t=this.peek(2)
;if("block-map"===t.type&&("map-value-ind"===this.type&&t.indent===e.indent||"newline"===this.type&&!t.items[t.items.length-1].sep))yield*this.pop(),
yield*this.step();else if("map-value-ind"===this.type&&"flow-collection"!==t.type){
const s=getFirstKeyStartProps(getPrevProps(t));fixFlowSeqItems(e);const n=e.end.splice(1,e.end.length)
;n.push(this.sourceToken);const r={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:n}]}
;this.onKeyLine=!0,this.stack[this.stack.length-1]=r}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){
let e=this.source.indexOf("\n")+1;for(;0!==e;)this.onNewLine(this.offset+e),e=this.source.indexOf("\n",e)+1}return{
type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":
case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type)
;case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],
source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,
indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",
offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=!0
;const t=getFirstKeyStartProps(getPrevProps(e));return t.push(this.sourceToken),{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:t,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0
;const t=getFirstKeyStartProps(getPrevProps(e));return{type:"block-map",offset:this.offset,indent:this.indent,items:[{
start:t,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,t){
return"comment"===this.type&&(!(this.indent<=t)&&e.every(e=>"newline"===e.type||"space"===e.type))}*documentEnd(e){
"doc-mode"!==this.type&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],
"newline"===this.type&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"doc-start":case"doc-end":
case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":
this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],
"newline"===this.type&&(yield*this.pop())}}}},84047:(e,t,s)=>{
var n=s(89984),r=s(3021),i=s(91464),o=s(57249),a=s(41127),c=s(66628),l=s(3456);function parseOptions(e){
const t=!1!==e.prettyErrors;return{lineCounter:e.lineCounter||t&&new c.LineCounter||null,prettyErrors:t}}
function parseDocument(e,t={}){
const{lineCounter:s,prettyErrors:r}=parseOptions(t),o=new l.Parser(s?.addNewLine),a=new n.Composer(t);let c=null
;for(const t of a.compose(o.parse(e),!0,e.length))if(c){if("silent"!==c.options.logLevel){
c.errors.push(new i.YAMLParseError(t.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"))
;break}}else c=t;return r&&s&&(c.errors.forEach(i.prettifyError(e,s)),c.warnings.forEach(i.prettifyError(e,s))),c}
t.parse=function parse(e,t,s){let n;"function"==typeof t?n=t:void 0===s&&t&&"object"==typeof t&&(s=t)
;const r=parseDocument(e,s);if(!r)return null;if(r.warnings.forEach(e=>o.warn(r.options.logLevel,e)),r.errors.length>0){
if("silent"!==r.options.logLevel)throw r.errors[0];r.errors=[]}return r.toJS(Object.assign({reviver:n},s))},
t.parseAllDocuments=function parseAllDocuments(e,t={}){
const{lineCounter:s,prettyErrors:r}=parseOptions(t),o=new l.Parser(s?.addNewLine),a=new n.Composer(t),c=Array.from(a.compose(o.parse(e)))
;if(r&&s)for(const t of c)t.errors.forEach(i.prettifyError(e,s)),t.warnings.forEach(i.prettifyError(e,s))
;return c.length>0?c:Object.assign([],{empty:!0},a.streamInfo())},t.parseDocument=parseDocument,
t.stringify=function stringify(e,t,s){let n=null;if("function"==typeof t||Array.isArray(t)?n=t:void 0===s&&t&&(s=t),
"string"==typeof s&&(s=s.length),"number"==typeof s){const e=Math.round(s);s=e<1?void 0:e>8?{indent:8}:{indent:e}}
if(void 0===e){const{keepUndefined:e}=s??t??{};if(!e)return}
return a.isDocument(e)&&!n?e.toString(s):new r.Document(e,n,s).toString(s)}},45840:(e,t,s)=>{
var n=s(41127),r=s(47451),i=s(1706),o=s(66464),a=s(90018)
;const sortMapEntriesByKey=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0;class Schema{
constructor({compat:e,customTags:t,merge:s,resolveKnownTags:c,schema:l,sortMapEntries:u,toStringDefaults:f}){
this.compat=Array.isArray(e)?a.getTags(e,"compat"):e?a.getTags(null,e):null,this.name="string"==typeof l&&l||"core",
this.knownTags=c?a.coreKnownTags:{},this.tags=a.getTags(t,this.name,s),this.toStringOptions=f??null,
Object.defineProperty(this,n.MAP,{value:r.map}),Object.defineProperty(this,n.SCALAR,{value:o.string}),
Object.defineProperty(this,n.SEQ,{value:i.seq
}),this.sortMapEntries="function"==typeof u?u:!0===u?sortMapEntriesByKey:null}clone(){
const e=Object.create(Schema.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}}
t.Schema=Schema},47451:(e,t,s)=>{var n=s(41127),r=s(84454);const i={collection:"map",default:!0,nodeClass:r.YAMLMap,
tag:"tag:yaml.org,2002:map",resolve:(e,t)=>(n.isMap(e)||t("Expected a mapping for this tag"),e),
createNode:(e,t,s)=>r.YAMLMap.from(e,t,s)};t.map=i},73632:(e,t,s)=>{var n=s(63301);const r={identify:e=>null==e,
createNode:()=>new n.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new n.Scalar(null),stringify:({source:e},t)=>"string"==typeof e&&r.test.test(e)?e:t.options.nullStr}
;t.nullTag=r},1706:(e,t,s)=>{var n=s(41127),r=s(92223);const i={collection:"seq",default:!0,nodeClass:r.YAMLSeq,
tag:"tag:yaml.org,2002:seq",resolve:(e,t)=>(n.isSeq(e)||t("Expected a sequence for this tag"),e),
createNode:(e,t,s)=>r.YAMLSeq.from(e,t,s)};t.seq=i},66464:(e,t,s)=>{var n=s(83069);const r={
identify:e=>"string"==typeof e,default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,
stringify:(e,t,s,r)=>(t=Object.assign({actualString:!0},t),n.stringifyString(e,t,s,r))};t.string=r},73959:(e,t,s)=>{
var n=s(63301);const r={identify:e=>"boolean"==typeof e,default:!0,tag:"tag:yaml.org,2002:bool",
test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new n.Scalar("t"===e[0]||"T"===e[0]),
stringify({source:e,value:t},s){if(e&&r.test.test(e)){if(t===("t"===e[0]||"T"===e[0]))return e}
return t?s.options.trueStr:s.options.falseStr}};t.boolTag=r},38405:(e,t,s)=>{var n=s(63301),r=s(28689);const i={
identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",
test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>"nan"===e.slice(-3).toLowerCase()?NaN:"-"===e[0]?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,
stringify:r.stringifyNumber},o={identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",
test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
const t=Number(e.value);return isFinite(t)?t.toExponential():r.stringifyNumber(e)}},a={identify:e=>"number"==typeof e,
default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){
const t=new n.Scalar(parseFloat(e)),s=e.indexOf(".")
;return-1!==s&&"0"===e[e.length-1]&&(t.minFractionDigits=e.length-s-1),t},stringify:r.stringifyNumber};t.float=a,
t.floatExp=o,t.floatNaN=i},59874:(e,t,s)=>{var n=s(28689)
;const intIdentify=e=>"bigint"==typeof e||Number.isInteger(e),intResolve=(e,t,s,{intAsBigInt:n})=>n?BigInt(e):parseInt(e.substring(t),s)
;function intStringify(e,t,s){const{value:r}=e;return intIdentify(r)&&r>=0?s+r.toString(t):n.stringifyNumber(e)}
const r={identify:e=>intIdentify(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,s)=>intResolve(e,2,8,s),stringify:e=>intStringify(e,8,"0o")},i={identify:intIdentify,default:!0,
tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,s)=>intResolve(e,0,10,s),stringify:n.stringifyNumber},o={
identify:e=>intIdentify(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,
resolve:(e,t,s)=>intResolve(e,2,16,s),stringify:e=>intStringify(e,16,"0x")};t.int=i,t.intHex=o,t.intOct=r},
70896:(e,t,s)=>{var n=s(47451),r=s(73632),i=s(1706),o=s(66464),a=s(73959),c=s(38405),l=s(59874)
;const u=[n.map,i.seq,o.string,r.nullTag,a.boolTag,l.intOct,l.int,l.intHex,c.floatNaN,c.floatExp,c.float];t.schema=u},
33559:(e,t,s)=>{var n=s(63301),r=s(47451),i=s(1706);function intIdentify(e){
return"bigint"==typeof e||Number.isInteger(e)}const stringifyJSON=({value:e})=>JSON.stringify(e),o=[{
identify:e=>"string"==typeof e,default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:stringifyJSON},{
identify:e=>null==e,createNode:()=>new n.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,
resolve:()=>null,stringify:stringifyJSON},{identify:e=>"boolean"==typeof e,default:!0,tag:"tag:yaml.org,2002:bool",
test:/^true$|^false$/,resolve:e=>"true"===e,stringify:stringifyJSON},{identify:intIdentify,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:s})=>s?BigInt(e):parseInt(e,10),
stringify:({value:e})=>intIdentify(e)?e.toString():JSON.stringify(e)},{identify:e=>"number"==typeof e,default:!0,
tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),
stringify:stringifyJSON}],a={default:!0,tag:"",test:/^/,
resolve:(e,t)=>(t(`Unresolved plain scalar ${JSON.stringify(e)}`),e)},c=[r.map,i.seq].concat(o,a);t.schema=c},
90018:(e,t,s)=>{
var n=s(47451),r=s(73632),i=s(1706),o=s(66464),a=s(73959),c=s(38405),l=s(59874),u=s(70896),f=s(33559),h=s(56083),p=s(90452),d=s(50303),m=s(18385),g=s(35913),y=s(81528),E=s(46752)
;const v=new Map([["core",u.schema],["failsafe",[n.map,i.seq,o.string]],["json",f.schema],["yaml11",g.schema],["yaml-1.1",g.schema]]),b={
binary:h.binary,bool:a.boolTag,float:c.float,floatExp:c.floatExp,floatNaN:c.floatNaN,floatTime:E.floatTime,int:l.int,
intHex:l.intHex,intOct:l.intOct,intTime:E.intTime,map:n.map,merge:p.merge,null:r.nullTag,omap:d.omap,pairs:m.pairs,
seq:i.seq,set:y.set,timestamp:E.timestamp},S={"tag:yaml.org,2002:binary":h.binary,"tag:yaml.org,2002:merge":p.merge,
"tag:yaml.org,2002:omap":d.omap,"tag:yaml.org,2002:pairs":m.pairs,"tag:yaml.org,2002:set":y.set,
"tag:yaml.org,2002:timestamp":E.timestamp};t.coreKnownTags=S,t.getTags=function getTags(e,t,s){const n=v.get(t)
;if(n&&!e)return s&&!n.includes(p.merge)?n.concat(p.merge):n.slice();let r=n;if(!r){if(!Array.isArray(e)){
const e=Array.from(v.keys()).filter(e=>"yaml11"!==e).map(e=>JSON.stringify(e)).join(", ")
;throw new Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`)}r=[]}
if(Array.isArray(e))for(const t of e)r=r.concat(t);else"function"==typeof e&&(r=e(r.slice()))
;return s&&(r=r.concat(p.merge)),r.reduce((e,t)=>{const s="string"==typeof t?b[t]:t;if(!s){
const e=JSON.stringify(t),s=Object.keys(b).map(e=>JSON.stringify(e)).join(", ")
;throw new Error(`Unknown custom tag ${e}; use one of ${s}`)}return e.includes(s)||e.push(s),e},[])}},56083:(e,t,s)=>{
var n=s(20181),r=s(63301),i=s(83069);const o={identify:e=>e instanceof Uint8Array,default:!1,
tag:"tag:yaml.org,2002:binary",resolve(e,t){if("function"==typeof n.Buffer)return n.Buffer.from(e,"base64")
;if("function"==typeof atob){const t=atob(e.replace(/[\n\r]/g,"")),s=new Uint8Array(t.length)
;for(let e=0;e<t.length;++e)s[e]=t.charCodeAt(e);return s}
return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},
stringify({comment:e,type:t,value:s},o,a,c){if(!s)return"";const l=s;let u
;if("function"==typeof n.Buffer)u=l instanceof n.Buffer?l.toString("base64"):n.Buffer.from(l.buffer).toString("base64");else{
if("function"!=typeof btoa)throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required")
;{let e="";for(let t=0;t<l.length;++t)e+=String.fromCharCode(l[t]);u=btoa(e)}}if(t??(t=r.Scalar.BLOCK_LITERAL),
t!==r.Scalar.QUOTE_DOUBLE){
const e=Math.max(o.options.lineWidth-o.indent.length,o.options.minContentWidth),s=Math.ceil(u.length/e),n=new Array(s)
;for(let t=0,r=0;t<s;++t,r+=e)n[t]=u.substr(r,e);u=n.join(t===r.Scalar.BLOCK_LITERAL?"\n":" ")}
return i.stringifyString({comment:e,type:t,value:u},o,a,c)}};t.binary=o},88398:(e,t,s)=>{var n=s(63301)
;function boolStringify({value:e,source:t},s){return t&&(e?r:i).test.test(t)?t:e?s.options.trueStr:s.options.falseStr}
const r={identify:e=>!0===e,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new n.Scalar(!0),stringify:boolStringify},i={identify:e=>!1===e,default:!0,tag:"tag:yaml.org,2002:bool",
test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new n.Scalar(!1),stringify:boolStringify};t.falseTag=i,
t.trueTag=r},35782:(e,t,s)=>{var n=s(63301),r=s(28689);const i={identify:e=>"number"==typeof e,default:!0,
tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>"nan"===e.slice(-3).toLowerCase()?NaN:"-"===e[0]?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,
stringify:r.stringifyNumber},o={identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",
test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){
const t=Number(e.value);return isFinite(t)?t.toExponential():r.stringifyNumber(e)}},a={identify:e=>"number"==typeof e,
default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){
const t=new n.Scalar(parseFloat(e.replace(/_/g,""))),s=e.indexOf(".");if(-1!==s){
const n=e.substring(s+1).replace(/_/g,"");"0"===n[n.length-1]&&(t.minFractionDigits=n.length)}return t},
stringify:r.stringifyNumber};t.float=a,t.floatExp=o,t.floatNaN=i},10873:(e,t,s)=>{var n=s(28689)
;const intIdentify=e=>"bigint"==typeof e||Number.isInteger(e);function intResolve(e,t,s,{intAsBigInt:n}){const r=e[0]
;if("-"!==r&&"+"!==r||(t+=1),e=e.substring(t).replace(/_/g,""),n){switch(s){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`
;break;case 16:e=`0x${e}`}const t=BigInt(e);return"-"===r?BigInt(-1)*t:t}const i=parseInt(e,s);return"-"===r?-1*i:i}
function intStringify(e,t,s){const{value:r}=e;if(intIdentify(r)){const e=r.toString(t);return r<0?"-"+s+e.substr(1):s+e}
return n.stringifyNumber(e)}const r={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",
test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,s)=>intResolve(e,2,2,s),stringify:e=>intStringify(e,2,"0b")},i={
identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:(e,t,s)=>intResolve(e,1,8,s),stringify:e=>intStringify(e,8,"0")},o={identify:intIdentify,default:!0,
tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,s)=>intResolve(e,0,10,s),stringify:n.stringifyNumber
},a={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:(e,t,s)=>intResolve(e,2,16,s),stringify:e=>intStringify(e,16,"0x")};t.int=o,t.intBin=r,t.intHex=a,t.intOct=i},
90452:(e,t,s)=>{var n=s(41127),r=s(63301);const i="<<",o={identify:e=>e===i||"symbol"==typeof e&&e.description===i,
default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new r.Scalar(Symbol(i)),{
addToJSMap:addMergeToJSMap}),stringify:()=>i};function addMergeToJSMap(e,t,s){const r=resolveAliasValue(e,s)
;if(n.isSeq(r))for(const s of r.items)mergeValue(e,t,s);else if(Array.isArray(r))for(const s of r)mergeValue(e,t,s);else mergeValue(e,t,r)
}function mergeValue(e,t,s){const r=resolveAliasValue(e,s)
;if(!n.isMap(r))throw new Error("Merge sources must be maps or map aliases");const i=r.toJSON(null,e,Map)
;for(const[e,s]of i)t instanceof Map?t.has(e)||t.set(e,s):t instanceof Set?t.add(e):Object.prototype.hasOwnProperty.call(t,e)||Object.defineProperty(t,e,{
value:s,writable:!0,enumerable:!0,configurable:!0});return t}function resolveAliasValue(e,t){
return e&&n.isAlias(t)?t.resolve(e.doc,e):t}
t.addMergeToJSMap=addMergeToJSMap,t.isMergeKey=(e,t)=>(o.identify(t)||n.isScalar(t)&&(!t.type||t.type===r.Scalar.PLAIN)&&o.identify(t.value))&&e?.doc.schema.tags.some(e=>e.tag===o.tag&&e.default),
t.merge=o},50303:(e,t,s)=>{var n=s(41127),r=s(74043),i=s(84454),o=s(92223),a=s(18385);class YAMLOMap extends o.YAMLSeq{
constructor(){super(),this.add=i.YAMLMap.prototype.add.bind(this),this.delete=i.YAMLMap.prototype.delete.bind(this),
this.get=i.YAMLMap.prototype.get.bind(this),this.has=i.YAMLMap.prototype.has.bind(this),
this.set=i.YAMLMap.prototype.set.bind(this),this.tag=YAMLOMap.tag}toJSON(e,t){if(!t)return super.toJSON(e)
;const s=new Map;t?.onCreate&&t.onCreate(s);for(const e of this.items){let i,o;if(n.isPair(e)?(i=r.toJS(e.key,"",t),
o=r.toJS(e.value,i,t)):i=r.toJS(e,"",t),s.has(i))throw new Error("Ordered maps must not include duplicate keys")
;s.set(i,o)}return s}static from(e,t,s){const n=a.createPairs(e,t,s),r=new this;return r.items=n.items,r}}
YAMLOMap.tag="tag:yaml.org,2002:omap";const c={collection:"seq",identify:e=>e instanceof Map,nodeClass:YAMLOMap,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){const s=a.resolvePairs(e,t),r=[]
;for(const{key:e}of s.items)n.isScalar(e)&&(r.includes(e.value)?t(`Ordered maps must not include duplicate keys: ${e.value}`):r.push(e.value))
;return Object.assign(new YAMLOMap,s)},createNode:(e,t,s)=>YAMLOMap.from(e,t,s)};t.YAMLOMap=YAMLOMap,t.omap=c},
18385:(e,t,s)=>{var n=s(41127),r=s(57165),i=s(63301),o=s(92223);function resolvePairs(e,t){
if(n.isSeq(e))for(let s=0;s<e.items.length;++s){let o=e.items[s];if(!n.isPair(o)){if(n.isMap(o)){
o.items.length>1&&t("Each pair must have its own sequence indicator");const e=o.items[0]||new r.Pair(new i.Scalar(null))
;if(o.commentBefore&&(e.key.commentBefore=e.key.commentBefore?`${o.commentBefore}\n${e.key.commentBefore}`:o.commentBefore),
o.comment){const t=e.value??e.key;t.comment=t.comment?`${o.comment}\n${t.comment}`:o.comment}o=e}
e.items[s]=n.isPair(o)?o:new r.Pair(o)}}else t("Expected a sequence for this tag");return e}function createPairs(e,t,s){
const{replacer:n}=s,i=new o.YAMLSeq(e);i.tag="tag:yaml.org,2002:pairs";let a=0
;if(t&&Symbol.iterator in Object(t))for(let e of t){let o,c;if("function"==typeof n&&(e=n.call(t,String(a++),e)),
Array.isArray(e)){if(2!==e.length)throw new TypeError(`Expected [key, value] tuple: ${e}`);o=e[0],c=e[1]
}else if(e&&e instanceof Object){const t=Object.keys(e)
;if(1!==t.length)throw new TypeError(`Expected tuple with one key, not ${t.length} keys`);o=t[0],c=e[o]}else o=e
;i.items.push(r.createPair(o,c,s))}return i}const a={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",
resolve:resolvePairs,createNode:createPairs};t.createPairs=createPairs,t.pairs=a,t.resolvePairs=resolvePairs},
35913:(e,t,s)=>{
var n=s(47451),r=s(73632),i=s(1706),o=s(66464),a=s(56083),c=s(88398),l=s(35782),u=s(10873),f=s(90452),h=s(50303),p=s(18385),d=s(81528),m=s(46752)
;const g=[n.map,i.seq,o.string,r.nullTag,c.trueTag,c.falseTag,u.intBin,u.intOct,u.int,u.intHex,l.floatNaN,l.floatExp,l.float,a.binary,f.merge,h.omap,p.pairs,d.set,m.intTime,m.floatTime,m.timestamp]
;t.schema=g},81528:(e,t,s)=>{var n=s(41127),r=s(57165),i=s(84454);class YAMLSet extends i.YAMLMap{constructor(e){
super(e),this.tag=YAMLSet.tag}add(e){let t
;t=n.isPair(e)?e:e&&"object"==typeof e&&"key"in e&&"value"in e&&null===e.value?new r.Pair(e.key,null):new r.Pair(e,null)
;i.findPair(this.items,t.key)||this.items.push(t)}get(e,t){const s=i.findPair(this.items,e)
;return!t&&n.isPair(s)?n.isScalar(s.key)?s.key.value:s.key:s}set(e,t){
if("boolean"!=typeof t)throw new Error("Expected boolean value for set(key, value) in a YAML set, not "+typeof t)
;const s=i.findPair(this.items,e);s&&!t?this.items.splice(this.items.indexOf(s),1):!s&&t&&this.items.push(new r.Pair(e))
}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,s){if(!e)return JSON.stringify(this)
;if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),t,s)
;throw new Error("Set items must all have null values")}static from(e,t,s){const{replacer:n}=s,i=new this(e)
;if(t&&Symbol.iterator in Object(t))for(let e of t)"function"==typeof n&&(e=n.call(t,e,e)),
i.items.push(r.createPair(e,null,s));return i}}YAMLSet.tag="tag:yaml.org,2002:set";const o={collection:"map",
identify:e=>e instanceof Set,nodeClass:YAMLSet,default:!1,tag:"tag:yaml.org,2002:set",
createNode:(e,t,s)=>YAMLSet.from(e,t,s),resolve(e,t){if(n.isMap(e)){
if(e.hasAllNullValues(!0))return Object.assign(new YAMLSet,e);t("Set items must all have null values")
}else t("Expected a mapping for this tag");return e}};t.YAMLSet=YAMLSet,t.set=o},46752:(e,t,s)=>{var n=s(28689)
;function parseSexagesimal(e,t){
const s=e[0],n="-"===s||"+"===s?e.substring(1):e,num=e=>t?BigInt(e):Number(e),r=n.replace(/_/g,"").split(":").reduce((e,t)=>e*num(60)+num(t),num(0))
;return"-"===s?num(-1)*r:r}function stringifySexagesimal(e){let{value:t}=e,num=e=>e
;if("bigint"==typeof t)num=e=>BigInt(e);else if(isNaN(t)||!isFinite(t))return n.stringifyNumber(e);let s="";t<0&&(s="-",
t*=num(-1));const r=num(60),i=[t%r];return t<60?i.unshift(0):(t=(t-i[0])/r,i.unshift(t%r),t>=60&&(t=(t-i[0])/r,
i.unshift(t))),s+i.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const r={
identify:e=>"bigint"==typeof e||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",
test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:s})=>parseSexagesimal(e,s),
stringify:stringifySexagesimal},i={identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",
format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>parseSexagesimal(e,!1),
stringify:stringifySexagesimal},o={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",
test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
resolve(e){const t=e.match(o.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd")
;const[,s,n,r,i,a,c]=t.map(Number),l=t[7]?Number((t[7]+"00").substr(1,3)):0;let u=Date.UTC(s,n-1,r,i||0,a||0,c||0,l)
;const f=t[8];if(f&&"Z"!==f){let e=parseSexagesimal(f,!1);Math.abs(e)<30&&(e*=60),u-=6e4*e}return new Date(u)},
stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};t.floatTime=i,t.intTime=r,t.timestamp=o},
34475:(e,t)=>{const s="block",n="quoted";function consumeMoreIndentedLines(e,t,s){let n=t,r=t+1,i=e[r]
;for(;" "===i||"\t"===i;)if(t<r+s)i=e[++t];else{do{i=e[++t]}while(i&&"\n"!==i);n=t,r=t+1,i=e[r]}return n}t.FOLD_BLOCK=s,
t.FOLD_FLOW="flow",
t.FOLD_QUOTED=n,t.foldFlowLines=function foldFlowLines(e,t,r="flow",{indentAtStart:i,lineWidth:o=80,minContentWidth:a=20,onFold:c,onOverflow:l}={}){
if(!o||o<0)return e;o<a&&(a=0);const u=Math.max(1+a,1+o-t.length);if(e.length<=u)return e;const f=[],h={}
;let p,d,m=o-t.length;"number"==typeof i&&(i>o-Math.max(2,a)?f.push(0):m=o-i);let g=!1,y=-1,E=-1,v=-1
;r===s&&(y=consumeMoreIndentedLines(e,y,t.length),-1!==y&&(m=y+u));for(let i;i=e[y+=1];){if(r===n&&"\\"===i){switch(E=y,
e[y+1]){case"x":y+=3;break;case"u":y+=5;break;case"U":y+=9;break;default:y+=1}v=y}
if("\n"===i)r===s&&(y=consumeMoreIndentedLines(e,y,t.length)),m=y+t.length+u,p=void 0;else{
if(" "===i&&d&&" "!==d&&"\n"!==d&&"\t"!==d){const t=e[y+1];t&&" "!==t&&"\n"!==t&&"\t"!==t&&(p=y)}if(y>=m)if(p)f.push(p),
m=p+u,p=void 0;else if(r===n){for(;" "===d||"\t"===d;)d=i,i=e[y+=1],g=!0;const t=y>v+1?y-2:E-1;if(h[t])return e
;f.push(t),h[t]=!0,m=t+u,p=void 0}else g=!0}d=i}if(g&&l&&l(),0===f.length)return e;c&&c();let b=e.slice(0,f[0])
;for(let s=0;s<f.length;++s){const i=f[s],o=f[s+1]||e.length
;0===i?b=`\n${t}${e.slice(0,o)}`:(r===n&&h[i]&&(b+=`${e[i]}\\`),b+=`\n${t}${e.slice(i+1,o)}`)}return b}},2148:(e,t,s)=>{
var n=s(71596),r=s(41127),i=s(59799),o=s(83069);t.createStringifyContext=function createStringifyContext(e,t){
const s=Object.assign({blockQuote:!0,commentString:i.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",
directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,
indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,
trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t);let n;switch(s.collectionStyle){case"block":n=!1;break
;case"flow":n=!0;break;default:n=null}return{anchors:new Set,doc:e,flowCollectionPadding:s.flowCollectionPadding?" ":"",
indent:"",indentStep:"number"==typeof s.indent?" ".repeat(s.indent):"  ",inFlow:n,options:s}},
t.stringify=function stringify(e,t,s,i){if(r.isPair(e))return e.toString(t,s,i);if(r.isAlias(e)){
if(t.doc.directives)return e.toString(t)
;if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes")
;t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let a
;const c=r.isNode(e)?e:t.doc.createNode(e,{onTagObj:e=>a=e});a??(a=function getTagObject(e,t){if(t.tag){
const s=e.filter(e=>e.tag===t.tag);if(s.length>0)return s.find(e=>e.format===t.format)??s[0]}let s,n;if(r.isScalar(t)){
n=t.value;let r=e.filter(e=>e.identify?.(n));if(r.length>1){const e=r.filter(e=>e.test);e.length>0&&(r=e)}
s=r.find(e=>e.format===t.format)??r.find(e=>!e.format)}else n=t,s=e.find(e=>e.nodeClass&&n instanceof e.nodeClass)
;if(!s)throw new Error(`Tag not resolved for ${n?.constructor?.name??(null===n?"null":typeof n)} value`);return s
}(t.doc.schema.tags,c));const l=function stringifyProps(e,t,{anchors:s,doc:i}){if(!i.directives)return""
;const o=[],a=(r.isScalar(e)||r.isCollection(e))&&e.anchor;a&&n.anchorIsValid(a)&&(s.add(a),o.push(`&${a}`))
;const c=e.tag??(t.default?null:t.tag);return c&&o.push(i.directives.tagString(c)),o.join(" ")}(c,a,t)
;l.length>0&&(t.indentAtStart=(t.indentAtStart??0)+l.length+1)
;const u="function"==typeof a.stringify?a.stringify(c,t,s,i):r.isScalar(c)?o.stringifyString(c,t,s,i):c.toString(t,s,i)
;return l?r.isScalar(c)||"{"===u[0]||"["===u[0]?`${l} ${u}`:`${l}\n${t.indent}${u}`:u}},61212:(e,t,s)=>{
var n=s(41127),r=s(2148),i=s(59799)
;function stringifyBlockCollection({comment:e,items:t},s,{blockItemPrefix:o,flowChars:a,itemIndent:c,onChompKeep:l,onComment:u}){
const{indent:f,options:{commentString:h}}=s,p=Object.assign({},s,{indent:c,type:null});let d=!1;const m=[]
;for(let e=0;e<t.length;++e){const a=t[e];let l=null;if(n.isNode(a))!d&&a.spaceBefore&&m.push(""),
addCommentBefore(s,m,a.commentBefore,d),a.comment&&(l=a.comment);else if(n.isPair(a)){const e=n.isNode(a.key)?a.key:null
;e&&(!d&&e.spaceBefore&&m.push(""),addCommentBefore(s,m,e.commentBefore,d))}d=!1
;let u=r.stringify(a,p,()=>l=null,()=>d=!0);l&&(u+=i.lineComment(u,c,h(l))),d&&l&&(d=!1),m.push(o+u)}let g
;if(0===m.length)g=a.start+a.end;else{g=m[0];for(let e=1;e<m.length;++e){const t=m[e];g+=t?`\n${f}${t}`:"\n"}}
return e?(g+="\n"+i.indentComment(h(e),f),u&&u()):d&&l&&l(),g}
function stringifyFlowCollection({items:e},t,{flowChars:s,itemIndent:o}){
const{indent:a,indentStep:c,flowCollectionPadding:l,options:{commentString:u}}=t;o+=c;const f=Object.assign({},t,{
indent:o,inFlow:!0,type:null});let h=!1,p=0;const d=[];for(let s=0;s<e.length;++s){const a=e[s];let c=null
;if(n.isNode(a))a.spaceBefore&&d.push(""),addCommentBefore(t,d,a.commentBefore,!1),
a.comment&&(c=a.comment);else if(n.isPair(a)){const e=n.isNode(a.key)?a.key:null;e&&(e.spaceBefore&&d.push(""),
addCommentBefore(t,d,e.commentBefore,!1),e.comment&&(h=!0));const s=n.isNode(a.value)?a.value:null
;s?(s.comment&&(c=s.comment),s.commentBefore&&(h=!0)):null==a.value&&e?.comment&&(c=e.comment)}c&&(h=!0)
;let l=r.stringify(a,f,()=>c=null)
;h||(h=d.length>p||l.includes("\n")),s<e.length-1?l+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(h||(h=d.reduce((e,t)=>e+t.length+2,2)+(l.length+2)>t.options.lineWidth)),
h&&(l+=",")),c&&(l+=i.lineComment(l,o,u(c))),d.push(l),p=d.length}const{start:m,end:g}=s;if(0===d.length)return m+g
;if(!h){const e=d.reduce((e,t)=>e+t.length+2,2);h=t.options.lineWidth>0&&e>t.options.lineWidth}if(h){let e=m
;for(const t of d)e+=t?`\n${c}${a}${t}`:"\n";return`${e}\n${a}${g}`}return`${m}${l}${d.join(" ")}${l}${g}`}
function addCommentBefore({indent:e,options:{commentString:t}},s,n,r){if(n&&r&&(n=n.replace(/^\n+/,"")),n){
const r=i.indentComment(t(n),e);s.push(r.trimStart())}}t.stringifyCollection=function stringifyCollection(e,t,s){
return(t.inFlow??e.flow?stringifyFlowCollection:stringifyBlockCollection)(e,t,s)}},59799:(e,t)=>{
function indentComment(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}
t.indentComment=indentComment,
t.lineComment=(e,t,s)=>e.endsWith("\n")?indentComment(s,t):s.includes("\n")?"\n"+indentComment(s,t):(e.endsWith(" ")?"":" ")+s,
t.stringifyComment=e=>e.replace(/^(?!$)(?: $)?/gm,"#")},6829:(e,t,s)=>{var n=s(41127),r=s(2148),i=s(59799)
;t.stringifyDocument=function stringifyDocument(e,t){const s=[];let o=!0===t.directives
;if(!1!==t.directives&&e.directives){const t=e.directives.toString(e);t?(s.push(t),o=!0):e.directives.docStart&&(o=!0)}
o&&s.push("---");const a=r.createStringifyContext(e,t),{commentString:c}=a.options;if(e.commentBefore){
1!==s.length&&s.unshift("");const t=c(e.commentBefore);s.unshift(i.indentComment(t,""))}let l=!1,u=null;if(e.contents){
if(n.isNode(e.contents)){if(e.contents.spaceBefore&&o&&s.push(""),e.contents.commentBefore){
const t=c(e.contents.commentBefore);s.push(i.indentComment(t,""))}a.forceBlockIndent=!!e.comment,u=e.contents.comment}
const t=u?void 0:()=>l=!0;let f=r.stringify(e.contents,a,()=>u=null,t);u&&(f+=i.lineComment(f,"",c(u))),
"|"!==f[0]&&">"!==f[0]||"---"!==s[s.length-1]?s.push(f):s[s.length-1]=`--- ${f}`}else s.push(r.stringify(e.contents,a))
;if(e.directives?.docEnd)if(e.comment){const t=c(e.comment);t.includes("\n")?(s.push("..."),
s.push(i.indentComment(t,""))):s.push(`... ${t}`)}else s.push("...");else{let t=e.comment
;t&&l&&(t=t.replace(/^\n+/,"")),t&&(l&&!u||""===s[s.length-1]||s.push(""),s.push(i.indentComment(c(t),"")))}
return s.join("\n")+"\n"}},28689:(e,t)=>{
t.stringifyNumber=function stringifyNumber({format:e,minFractionDigits:t,tag:s,value:n}){
if("bigint"==typeof n)return String(n);const r="number"==typeof n?n:Number(n)
;if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf";let i=Object.is(n,-0)?"-0":JSON.stringify(n)
;if(!e&&t&&(!s||"tag:yaml.org,2002:float"===s)&&/^-?\d/.test(i)&&!i.includes("e")){let e=i.indexOf(".")
;e<0&&(e=i.length,i+=".");let s=t-(i.length-e-1);for(;s-- >0;)i+="0"}return i}},59748:(e,t,s)=>{
var n=s(41127),r=s(63301),i=s(2148),o=s(59799);t.stringifyPair=function stringifyPair({key:e,value:t},s,a,c){
const{allNullValues:l,doc:u,indent:f,indentStep:h,options:{commentString:p,indentSeq:d,simpleKeys:m}}=s
;let g=n.isNode(e)&&e.comment||null;if(m){if(g)throw new Error("With simple keys, key nodes cannot have comments")
;if(n.isCollection(e)||!n.isNode(e)&&"object"==typeof e){
throw new Error("With simple keys, collection cannot be used as a key value")}}
let y=!m&&(!e||g&&null==t&&!s.inFlow||n.isCollection(e)||(n.isScalar(e)?e.type===r.Scalar.BLOCK_FOLDED||e.type===r.Scalar.BLOCK_LITERAL:"object"==typeof e))
;s=Object.assign({},s,{allNullValues:!1,implicitKey:!y&&(m||!l),indent:f+h})
;let E,v,b,S=!1,w=!1,N=i.stringify(e,s,()=>S=!0,()=>w=!0);if(!y&&!s.inFlow&&N.length>1024){
if(m)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");y=!0}if(s.inFlow){
if(l||null==t)return S&&a&&a(),""===N?"?":y?`? ${N}`:N}else if(l&&!m||null==t&&y)return N=`? ${N}`,
g&&!S?N+=o.lineComment(N,s.indent,p(g)):w&&c&&c(),N;S&&(g=null),y?(g&&(N+=o.lineComment(N,s.indent,p(g))),
N=`? ${N}\n${f}:`):(N=`${N}:`,g&&(N+=o.lineComment(N,s.indent,p(g)))),n.isNode(t)?(E=!!t.spaceBefore,v=t.commentBefore,
b=t.comment):(E=!1,v=null,b=null,t&&"object"==typeof t&&(t=u.createNode(t))),s.implicitKey=!1,
y||g||!n.isScalar(t)||(s.indentAtStart=N.length+1),
w=!1,d||!(h.length>=2)||s.inFlow||y||!n.isSeq(t)||t.flow||t.tag||t.anchor||(s.indent=s.indent.substring(2));let k=!1
;const A=i.stringify(t,s,()=>k=!0,()=>w=!0);let L=" ";if(g||E||v){if(L=E?"\n":"",v){const e=p(v)
;L+=`\n${o.indentComment(e,s.indent)}`}""!==A||s.inFlow?L+=`\n${s.indent}`:"\n"===L&&b&&(L="\n\n")
}else if(!y&&n.isCollection(t)){const e=A[0],n=A.indexOf("\n"),r=-1!==n,i=s.inFlow??t.flow??0===t.items.length
;if(r||!i){let t=!1;if(r&&("&"===e||"!"===e)){let s=A.indexOf(" ")
;"&"===e&&-1!==s&&s<n&&"!"===A[s+1]&&(s=A.indexOf(" ",s+1)),(-1===s||n<s)&&(t=!0)}t||(L=`\n${s.indent}`)}
}else""!==A&&"\n"!==A[0]||(L="");return N+=L+A,s.inFlow?k&&a&&a():b&&!k?N+=o.lineComment(N,s.indent,p(b)):w&&c&&c(),N}},
83069:(e,t,s)=>{var n=s(63301),r=s(34475);const getFoldOptions=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,
lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth
}),containsDocumentMarker=e=>/^(%|---|\.\.\.)/m.test(e);function doubleQuotedString(e,t){const s=JSON.stringify(e)
;if(t.options.doubleQuotedAsJSON)return s
;const{implicitKey:n}=t,i=t.options.doubleQuotedMinMultiLineLength,o=t.indent||(containsDocumentMarker(e)?"  ":"")
;let a="",c=0;for(let e=0,t=s[e];t;t=s[++e])if(" "===t&&"\\"===s[e+1]&&"n"===s[e+2]&&(a+=s.slice(c,e)+"\\ ",e+=1,c=e,
t="\\"),"\\"===t)switch(s[e+1]){case"u":{a+=s.slice(c,e);const t=s.substr(e+2,4);switch(t){case"0000":a+="\\0";break
;case"0007":a+="\\a";break;case"000b":a+="\\v";break;case"001b":a+="\\e";break;case"0085":a+="\\N";break;case"00a0":
a+="\\_";break;case"2028":a+="\\L";break;case"2029":a+="\\P";break;default:
"00"===t.substr(0,2)?a+="\\x"+t.substr(2):a+=s.substr(e,6)}e+=5,c=e+1}break;case"n":
if(n||'"'===s[e+2]||s.length<i)e+=1;else{for(a+=s.slice(c,e)+"\n\n";"\\"===s[e+2]&&"n"===s[e+3]&&'"'!==s[e+4];)a+="\n",
e+=2;a+=o," "===s[e+2]&&(a+="\\"),e+=1,c=e+1}break;default:e+=1}return a=c?a+s.slice(c):s,
n?a:r.foldFlowLines(a,o,r.FOLD_QUOTED,getFoldOptions(t,!1))}function singleQuotedString(e,t){
if(!1===t.options.singleQuote||t.implicitKey&&e.includes("\n")||/[ \t]\n|\n[ \t]/.test(e))return doubleQuotedString(e,t)
;const s=t.indent||(containsDocumentMarker(e)?"  ":""),n="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&\n${s}`)+"'"
;return t.implicitKey?n:r.foldFlowLines(n,s,r.FOLD_FLOW,getFoldOptions(t,!1))}function quotedString(e,t){
const{singleQuote:s}=t.options;let n;if(!1===s)n=doubleQuotedString;else{const t=e.includes('"'),r=e.includes("'")
;n=t&&!r?singleQuotedString:r&&!t?doubleQuotedString:s?singleQuotedString:doubleQuotedString}return n(e,t)}let i;try{
i=new RegExp("(^|(?<!\n))\n+(?!\n|$)","g")}catch{i=/\n+(?!\n|$)/g}
function blockString({comment:e,type:t,value:s},o,a,c){const{blockQuote:l,commentString:u,lineWidth:f}=o.options
;if(!l||/\n[\t ]+$/.test(s))return quotedString(s,o)
;const h=o.indent||(o.forceBlockIndent||containsDocumentMarker(s)?"  ":""),p="literal"===l||"folded"!==l&&t!==n.Scalar.BLOCK_FOLDED&&(t===n.Scalar.BLOCK_LITERAL||!function lineLengthOverLimit(e,t,s){
if(!t||t<0)return!1;const n=t-s,r=e.length;if(r<=n)return!1;for(let t=0,s=0;t<r;++t)if("\n"===e[t]){if(t-s>n)return!0
;if(s=t+1,r-s<=n)return!1}return!0}(s,f,h.length));if(!s)return p?"|\n":">\n";let d,m;for(m=s.length;m>0;--m){
const e=s[m-1];if("\n"!==e&&"\t"!==e&&" "!==e)break}let g=s.substring(m);const y=g.indexOf("\n")
;-1===y?d="-":s===g||y!==g.length-1?(d="+",c&&c()):d="",g&&(s=s.slice(0,-g.length),
"\n"===g[g.length-1]&&(g=g.slice(0,-1)),g=g.replace(i,`$&${h}`));let E,v=!1,b=-1;for(E=0;E<s.length;++E){const e=s[E]
;if(" "===e)v=!0;else{if("\n"!==e)break;b=E}}let S=s.substring(0,b<E?b+1:E);S&&(s=s.substring(S.length),
S=S.replace(/\n+/g,`$&${h}`));let w=(v?h?"2":"1":"")+d;if(e&&(w+=" "+u(e.replace(/ ?[\r\n]+/g," ")),a&&a()),!p){
const e=s.replace(/\n+/g,"\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${h}`)
;let i=!1;const a=getFoldOptions(o,!0);"folded"!==l&&t!==n.Scalar.BLOCK_FOLDED&&(a.onOverflow=()=>{i=!0})
;const c=r.foldFlowLines(`${S}${e}${g}`,h,r.FOLD_BLOCK,a);if(!i)return`>${w}\n${h}${c}`}
return`|${w}\n${h}${S}${s=s.replace(/\n+/g,`$&${h}`)}${g}`}t.stringifyString=function stringifyString(e,t,s,i){
const{implicitKey:o,inFlow:a}=t,c="string"==typeof e.value?e:Object.assign({},e,{value:String(e.value)});let{type:l}=e
;l!==n.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(c.value)&&(l=n.Scalar.QUOTE_DOUBLE)
;const _stringify=e=>{switch(e){case n.Scalar.BLOCK_FOLDED:case n.Scalar.BLOCK_LITERAL:
return o||a?quotedString(c.value,t):blockString(c,t,s,i);case n.Scalar.QUOTE_DOUBLE:return doubleQuotedString(c.value,t)
;case n.Scalar.QUOTE_SINGLE:return singleQuotedString(c.value,t);case n.Scalar.PLAIN:
return function plainString(e,t,s,i){
const{type:o,value:a}=e,{actualString:c,implicitKey:l,indent:u,indentStep:f,inFlow:h}=t
;if(l&&a.includes("\n")||h&&/[[\]{},]/.test(a))return quotedString(a,t)
;if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(a))return l||h||!a.includes("\n")?quotedString(a,t):blockString(e,t,s,i)
;if(!l&&!h&&o!==n.Scalar.PLAIN&&a.includes("\n"))return blockString(e,t,s,i);if(containsDocumentMarker(a)){
if(""===u)return t.forceBlockIndent=!0,blockString(e,t,s,i);if(l&&u===f)return quotedString(a,t)}
const p=a.replace(/\n+/g,`$&\n${u}`);if(c){
const test=e=>e.default&&"tag:yaml.org,2002:str"!==e.tag&&e.test?.test(p),{compat:e,tags:s}=t.doc.schema
;if(s.some(test)||e?.some(test))return quotedString(a,t)}
return l?p:r.foldFlowLines(p,u,r.FOLD_FLOW,getFoldOptions(t,!1))}(c,t,s,i);default:return null}};let u=_stringify(l)
;if(null===u){const{defaultKeyType:e,defaultStringType:s}=t.options,n=o&&e||s;if(u=_stringify(n),
null===u)throw new Error(`Unsupported default string type ${n}`)}return u}},10204:(e,t,s)=>{var n=s(41127)
;const r=Symbol("break visit"),i=Symbol("skip children"),o=Symbol("remove node");function visit(e,t){
const s=initVisitor(t);if(n.isDocument(e)){visit_(null,e.contents,s,Object.freeze([e]))===o&&(e.contents=null)
}else visit_(null,e,s,Object.freeze([]))}function visit_(e,t,s,i){const a=callVisitor(e,t,s,i)
;if(n.isNode(a)||n.isPair(a))return replaceNode(e,i,a),visit_(e,a,s,i);if("symbol"!=typeof a)if(n.isCollection(t)){
i=Object.freeze(i.concat(t));for(let e=0;e<t.items.length;++e){const n=visit_(e,t.items[e],s,i)
;if("number"==typeof n)e=n-1;else{if(n===r)return r;n===o&&(t.items.splice(e,1),e-=1)}}}else if(n.isPair(t)){
i=Object.freeze(i.concat(t));const e=visit_("key",t.key,s,i);if(e===r)return r;e===o&&(t.key=null)
;const n=visit_("value",t.value,s,i);if(n===r)return r;n===o&&(t.value=null)}return a}async function visitAsync(e,t){
const s=initVisitor(t);if(n.isDocument(e)){
await visitAsync_(null,e.contents,s,Object.freeze([e]))===o&&(e.contents=null)
}else await visitAsync_(null,e,s,Object.freeze([]))}async function visitAsync_(e,t,s,i){
const a=await callVisitor(e,t,s,i);if(n.isNode(a)||n.isPair(a))return replaceNode(e,i,a),visitAsync_(e,a,s,i)
;if("symbol"!=typeof a)if(n.isCollection(t)){i=Object.freeze(i.concat(t));for(let e=0;e<t.items.length;++e){
const n=await visitAsync_(e,t.items[e],s,i);if("number"==typeof n)e=n-1;else{if(n===r)return r
;n===o&&(t.items.splice(e,1),e-=1)}}}else if(n.isPair(t)){i=Object.freeze(i.concat(t))
;const e=await visitAsync_("key",t.key,s,i);if(e===r)return r;e===o&&(t.key=null)
;const n=await visitAsync_("value",t.value,s,i);if(n===r)return r;n===o&&(t.value=null)}return a}
function initVisitor(e){return"object"==typeof e&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,
Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,
Seq:e.Collection},e):e}function callVisitor(e,t,s,r){
return"function"==typeof s?s(e,t,r):n.isMap(t)?s.Map?.(e,t,r):n.isSeq(t)?s.Seq?.(e,t,r):n.isPair(t)?s.Pair?.(e,t,r):n.isScalar(t)?s.Scalar?.(e,t,r):n.isAlias(t)?s.Alias?.(e,t,r):void 0
}function replaceNode(e,t,s){const r=t[t.length-1]
;if(n.isCollection(r))r.items[e]=s;else if(n.isPair(r))"key"===e?r.key=s:r.value=s;else{if(!n.isDocument(r)){
const e=n.isAlias(r)?"alias":"scalar";throw new Error(`Cannot replace node with ${e} parent`)}r.contents=s}}
visit.BREAK=r,visit.SKIP=i,visit.REMOVE=o,visitAsync.BREAK=r,visitAsync.SKIP=i,visitAsync.REMOVE=o,t.visit=visit,
t.visitAsync=visitAsync},64377:(e,t,s)=>{s.d(t,{w$:()=>datetime});var n=s(43759),r=s(27597);function datetime(e){
return n.G1(r.You,e)}}};
