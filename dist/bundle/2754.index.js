export const id=2754;export const ids=[2754];export const modules={89379:(e,r,t)=>{const s=Symbol("SemVer ANY")
;class Comparator{static get ANY(){return s}constructor(e,r){if(r=n(r),e instanceof Comparator){
if(e.loose===!!r.loose)return e;e=e.value}e=e.trim().split(/\s+/).join(" "),l("comparator",e,r),this.options=r,
this.loose=!!r.loose,this.parse(e),this.semver===s?this.value="":this.value=this.operator+this.semver.version,
l("comp",this)}parse(e){const r=this.options.loose?o[i.COMPARATORLOOSE]:o[i.COMPARATOR],t=e.match(r)
;if(!t)throw new TypeError(`Invalid comparator: ${e}`);this.operator=void 0!==t[1]?t[1]:"",
"="===this.operator&&(this.operator=""),t[2]?this.semver=new p(t[2],this.options.loose):this.semver=s}toString(){
return this.value}test(e){if(l("Comparator.test",e,this.options.loose),this.semver===s||e===s)return!0
;if("string"==typeof e)try{e=new p(e,this.options)}catch(e){return!1}return a(e,this.operator,this.semver,this.options)}
intersects(e,r){if(!(e instanceof Comparator))throw new TypeError("a Comparator is required")
;return""===this.operator?""===this.value||new c(e.value,r).test(this.value):""===e.operator?""===e.value||new c(this.value,r).test(e.semver):(!(r=n(r)).includePrerelease||"<0.0.0-0"!==this.value&&"<0.0.0-0"!==e.value)&&(!(!r.includePrerelease&&(this.value.startsWith("<0.0.0")||e.value.startsWith("<0.0.0")))&&(!(!this.operator.startsWith(">")||!e.operator.startsWith(">"))||(!(!this.operator.startsWith("<")||!e.operator.startsWith("<"))||(!(this.semver.version!==e.semver.version||!this.operator.includes("=")||!e.operator.includes("="))||(!!(a(this.semver,"<",e.semver,r)&&this.operator.startsWith(">")&&e.operator.startsWith("<"))||!!(a(this.semver,">",e.semver,r)&&this.operator.startsWith("<")&&e.operator.startsWith(">")))))))
}}e.exports=Comparator;const n=t(70356),{safeRe:o,t:i}=t(95471),a=t(28646),l=t(1159),p=t(7163),c=t(96782)},
96782:(e,r,t)=>{const s=/\s+/g;class Range{constructor(e,r){
if(r=o(r),e instanceof Range)return e.loose===!!r.loose&&e.includePrerelease===!!r.includePrerelease?e:new Range(e.raw,r)
;if(e instanceof i)return this.raw=e.value,this.set=[[e]],this.formatted=void 0,this;if(this.options=r,
this.loose=!!r.loose,this.includePrerelease=!!r.includePrerelease,this.raw=e.trim().replace(s," "),
this.set=this.raw.split("||").map(e=>this.parseRange(e.trim())).filter(e=>e.length),
!this.set.length)throw new TypeError(`Invalid SemVer Range: ${this.raw}`);if(this.set.length>1){const e=this.set[0]
;if(this.set=this.set.filter(e=>!I(e[0])),
0===this.set.length)this.set=[e];else if(this.set.length>1)for(const e of this.set)if(1===e.length&&L(e[0])){
this.set=[e];break}}this.formatted=void 0}get range(){if(void 0===this.formatted){this.formatted=""
;for(let e=0;e<this.set.length;e++){e>0&&(this.formatted+="||");const r=this.set[e]
;for(let e=0;e<r.length;e++)e>0&&(this.formatted+=" "),this.formatted+=r[e].toString().trim()}}return this.formatted}
format(){return this.range}toString(){return this.range}parseRange(e){e=e.replace(R,"")
;const r=((this.options.includePrerelease&&m)|(this.options.loose&&$))+":"+e,t=n.get(r);if(t)return t
;const s=this.options.loose,o=s?c[h.HYPHENRANGELOOSE]:c[h.HYPHENRANGE];e=e.replace(o,x(this.options.includePrerelease)),
a("hyphen replace",e),e=p(e),a("comparator trim",e),e=e.replace(c[h.TILDETRIM],u),a("tilde trim",e),
e=e.replace(c[h.CARETTRIM],f),a("caret trim",e)
;let l=e.split(" ").map(e=>N(e,this.options)).join(" ").split(/\s+/).map(e=>C(e,this.options))
;s&&(l=l.filter(e=>(a("loose invalid filter",e,this.options),!!e.match(c[h.COMPARATORLOOSE])))),a("range list",l)
;const E=new Map,L=l.map(e=>new i(e,this.options));for(const e of L){if(I(e))return[e];E.set(e.value,e)}
E.size>1&&E.has("")&&E.delete("");const v=[...E.values()];return n.set(r,v),v}intersects(e,r){
if(!(e instanceof Range))throw new TypeError("a Range is required")
;return this.set.some(t=>v(t,r)&&e.set.some(e=>v(e,r)&&t.every(t=>e.every(e=>t.intersects(e,r)))))}test(e){
if(!e)return!1;if("string"==typeof e)try{e=new l(e,this.options)}catch(e){return!1}
for(let r=0;r<this.set.length;r++)if(D(this.set[r],e,this.options))return!0;return!1}}e.exports=Range
;const n=new(t(61383)),o=t(70356),i=t(89379),a=t(1159),l=t(7163),p=t(69737),{safeRe:c,src:E,t:h,tildeTrimReplace:u,caretTrimReplace:f}=t(95471),{FLAG_INCLUDE_PRERELEASE:m,FLAG_LOOSE:$}=t(45101),R=new RegExp(E[h.BUILD],"g"),I=e=>"<0.0.0-0"===e.value,L=e=>""===e.value,v=(e,r)=>{
let t=!0;const s=e.slice();let n=s.pop();for(;t&&s.length;)t=s.every(e=>n.intersects(e,r)),n=s.pop();return t
},N=(e,r)=>(e=e.replace(c[h.BUILD],""),a("comp",e,r),e=S(e,r),a("caret",e),e=A(e,r),a("tildes",e),e=g(e,r),
a("xrange",e),
e=P(e,r),a("stars",e),e),d=e=>!e||"x"===e.toLowerCase()||"*"===e,A=(e,r)=>e.trim().split(/\s+/).map(e=>O(e,r)).join(" "),O=(e,r)=>{
const t=r.loose?c[h.TILDELOOSE]:c[h.TILDE],s=r.includePrerelease?"-0":"";return e.replace(t,(r,t,n,o,i)=>{let l
;return a("tilde",e,r,t,n,o,i),
d(t)?l="":d(n)?l=`>=${t}.0.0${s} <${+t+1}.0.0-0`:d(o)?l=`>=${t}.${n}.0${s} <${t}.${+n+1}.0-0`:i?(a("replaceTilde pr",i),
l=`>=${t}.${n}.${o}-${i} <${t}.${+n+1}.0-0`):l=`>=${t}.${n}.${o} <${t}.${+n+1}.0-0`,a("tilde return",l),l})
},S=(e,r)=>e.trim().split(/\s+/).map(e=>T(e,r)).join(" "),T=(e,r)=>{a("caret",e,r)
;const t=r.loose?c[h.CARETLOOSE]:c[h.CARET],s=r.includePrerelease?"-0":"";return e.replace(t,(r,t,n,o,i)=>{let l
;return a("caret",e,r,t,n,o,i),
d(t)?l="":d(n)?l=`>=${t}.0.0${s} <${+t+1}.0.0-0`:d(o)?l="0"===t?`>=${t}.${n}.0${s} <${t}.${+n+1}.0-0`:`>=${t}.${n}.0${s} <${+t+1}.0.0-0`:i?(a("replaceCaret pr",i),
l="0"===t?"0"===n?`>=${t}.${n}.${o}-${i} <${t}.${n}.${+o+1}-0`:`>=${t}.${n}.${o}-${i} <${t}.${+n+1}.0-0`:`>=${t}.${n}.${o}-${i} <${+t+1}.0.0-0`):(a("no pr"),
l="0"===t?"0"===n?`>=${t}.${n}.${o} <${t}.${n}.${+o+1}-0`:`>=${t}.${n}.${o} <${t}.${+n+1}.0-0`:`>=${t}.${n}.${o} <${+t+1}.0.0-0`),
a("caret return",l),l})},g=(e,r)=>(a("replaceXRanges",e,r),e.split(/\s+/).map(e=>w(e,r)).join(" ")),w=(e,r)=>{e=e.trim()
;const t=r.loose?c[h.XRANGELOOSE]:c[h.XRANGE];return e.replace(t,(t,s,n,o,i,l)=>{if(a("xRange",e,t,s,n,o,i,l),
((e,r,t)=>d(e)&&!d(r)||d(r)&&t&&!d(t))(n,o,i))return e;const p=d(n),c=p||d(o),E=c||d(i),h=E;return"="===s&&h&&(s=""),
l=r.includePrerelease?"-0":"",p?t=">"===s||"<"===s?"<0.0.0-0":"*":s&&h?(c&&(o=0),i=0,">"===s?(s=">=",c?(n=+n+1,o=0,
i=0):(o=+o+1,
i=0)):"<="===s&&(s="<",c?n=+n+1:o=+o+1),"<"===s&&(l="-0"),t=`${s+n}.${o}.${i}${l}`):c?t=`>=${n}.0.0${l} <${+n+1}.0.0-0`:E&&(t=`>=${n}.${o}.0${l} <${n}.${+o+1}.0-0`),
a("xRange return",t),t})
},P=(e,r)=>(a("replaceStars",e,r),e.trim().replace(c[h.STAR],"")),C=(e,r)=>(a("replaceGTE0",e,r),
e.trim().replace(c[r.includePrerelease?h.GTE0PRE:h.GTE0],"")),x=e=>(r,t,s,n,o,i,a,l,p,c,E,h)=>`${t=d(s)?"":d(n)?`>=${s}.0.0${e?"-0":""}`:d(o)?`>=${s}.${n}.0${e?"-0":""}`:i?`>=${t}`:`>=${t}${e?"-0":""}`} ${l=d(p)?"":d(c)?`<${+p+1}.0.0-0`:d(E)?`<${p}.${+c+1}.0-0`:h?`<=${p}.${c}.${E}-${h}`:e?`<${p}.${c}.${+E+1}-0`:`<=${l}`}`.trim(),D=(e,r,t)=>{
for(let t=0;t<e.length;t++)if(!e[t].test(r))return!1;if(r.prerelease.length&&!t.includePrerelease){
for(let t=0;t<e.length;t++)if(a(e[t].semver),e[t].semver!==i.ANY&&e[t].semver.prerelease.length>0){const s=e[t].semver
;if(s.major===r.major&&s.minor===r.minor&&s.patch===r.patch)return!0}return!1}return!0}},7163:(e,r,t)=>{
const s=t(1159),{MAX_LENGTH:n,MAX_SAFE_INTEGER:o}=t(45101),{safeRe:i,t:a}=t(95471),l=t(70356),{compareIdentifiers:p}=t(73348)
;class SemVer{constructor(e,r){if(r=l(r),e instanceof SemVer){
if(e.loose===!!r.loose&&e.includePrerelease===!!r.includePrerelease)return e;e=e.version
}else if("string"!=typeof e)throw new TypeError(`Invalid version. Must be a string. Got type "${typeof e}".`)
;if(e.length>n)throw new TypeError(`version is longer than ${n} characters`);s("SemVer",e,r),this.options=r,
this.loose=!!r.loose,this.includePrerelease=!!r.includePrerelease;const t=e.trim().match(r.loose?i[a.LOOSE]:i[a.FULL])
;if(!t)throw new TypeError(`Invalid Version: ${e}`);if(this.raw=e,this.major=+t[1],this.minor=+t[2],this.patch=+t[3],
this.major>o||this.major<0)throw new TypeError("Invalid major version")
;if(this.minor>o||this.minor<0)throw new TypeError("Invalid minor version")
;if(this.patch>o||this.patch<0)throw new TypeError("Invalid patch version")
;t[4]?this.prerelease=t[4].split(".").map(e=>{if(/^[0-9]+$/.test(e)){const r=+e;if(r>=0&&r<o)return r}return e
}):this.prerelease=[],this.build=t[5]?t[5].split("."):[],this.format()}format(){
return this.version=`${this.major}.${this.minor}.${this.patch}`,
this.prerelease.length&&(this.version+=`-${this.prerelease.join(".")}`),this.version}toString(){return this.version}
compare(e){if(s("SemVer.compare",this.version,this.options,e),!(e instanceof SemVer)){
if("string"==typeof e&&e===this.version)return 0;e=new SemVer(e,this.options)}
return e.version===this.version?0:this.compareMain(e)||this.comparePre(e)}compareMain(e){
return e instanceof SemVer||(e=new SemVer(e,this.options)),
this.major<e.major?-1:this.major>e.major?1:this.minor<e.minor?-1:this.minor>e.minor?1:this.patch<e.patch?-1:this.patch>e.patch?1:0
}comparePre(e){
if(e instanceof SemVer||(e=new SemVer(e,this.options)),this.prerelease.length&&!e.prerelease.length)return-1
;if(!this.prerelease.length&&e.prerelease.length)return 1;if(!this.prerelease.length&&!e.prerelease.length)return 0
;let r=0;do{const t=this.prerelease[r],n=e.prerelease[r];if(s("prerelease compare",r,t,n),
void 0===t&&void 0===n)return 0;if(void 0===n)return 1;if(void 0===t)return-1;if(t!==n)return p(t,n)}while(++r)}
compareBuild(e){e instanceof SemVer||(e=new SemVer(e,this.options));let r=0;do{const t=this.build[r],n=e.build[r]
;if(s("build compare",r,t,n),void 0===t&&void 0===n)return 0;if(void 0===n)return 1;if(void 0===t)return-1
;if(t!==n)return p(t,n)}while(++r)}inc(e,r,t){if(e.startsWith("pre")){
if(!r&&!1===t)throw new Error("invalid increment argument: identifier is empty");if(r){
const e=`-${r}`.match(this.options.loose?i[a.PRERELEASELOOSE]:i[a.PRERELEASE])
;if(!e||e[1]!==r)throw new Error(`invalid identifier: ${r}`)}}switch(e){case"premajor":this.prerelease.length=0,
this.patch=0,this.minor=0,this.major++,this.inc("pre",r,t);break;case"preminor":this.prerelease.length=0,this.patch=0,
this.minor++,this.inc("pre",r,t);break;case"prepatch":this.prerelease.length=0,this.inc("patch",r,t),this.inc("pre",r,t)
;break;case"prerelease":0===this.prerelease.length&&this.inc("patch",r,t),this.inc("pre",r,t);break;case"release":
if(0===this.prerelease.length)throw new Error(`version ${this.raw} is not a prerelease`);this.prerelease.length=0;break
;case"major":0===this.minor&&0===this.patch&&0!==this.prerelease.length||this.major++,this.minor=0,this.patch=0,
this.prerelease=[];break;case"minor":0===this.patch&&0!==this.prerelease.length||this.minor++,this.patch=0,
this.prerelease=[];break;case"patch":0===this.prerelease.length&&this.patch++,this.prerelease=[];break;case"pre":{
const e=Number(t)?1:0;if(0===this.prerelease.length)this.prerelease=[e];else{let s=this.prerelease.length
;for(;--s>=0;)"number"==typeof this.prerelease[s]&&(this.prerelease[s]++,s=-2);if(-1===s){
if(r===this.prerelease.join(".")&&!1===t)throw new Error("invalid increment argument: identifier already exists")
;this.prerelease.push(e)}}if(r){let s=[r,e];if(!1===t&&(s=[r]),((e,r)=>{const t=r.split(".")
;if(t.length>e.length)return!1;for(let r=0;r<t.length;r++)if(0!==p(e[r],t[r]))return!1;return!0})(this.prerelease,r)){
const e=this.prerelease[r.split(".").length];isNaN(e)&&(this.prerelease=s)}else this.prerelease=s}break}default:
throw new Error(`invalid increment argument: ${e}`)}return this.raw=this.format(),
this.build.length&&(this.raw+=`+${this.build.join(".")}`),this}}e.exports=SemVer},1799:(e,r,t)=>{const s=t(16353)
;e.exports=(e,r)=>{const t=s(e.trim().replace(/^[=v]+/,""),r);return t?t.version:null}},28646:(e,r,t)=>{
const s=t(55082),n=t(4974),o=t(16599),i=t(41236),a=t(3872),l=t(56717);e.exports=(e,r,t,p)=>{switch(r){case"===":
return"object"==typeof e&&(e=e.version),"object"==typeof t&&(t=t.version),e===t;case"!==":
return"object"==typeof e&&(e=e.version),"object"==typeof t&&(t=t.version),e!==t;case"":case"=":case"==":return s(e,t,p)
;case"!=":return n(e,t,p);case">":return o(e,t,p);case">=":return i(e,t,p);case"<":return a(e,t,p);case"<=":
return l(e,t,p);default:throw new TypeError(`Invalid operator: ${r}`)}}},35385:(e,r,t)=>{
const s=t(7163),n=t(16353),{safeRe:o,t:i}=t(95471);e.exports=(e,r)=>{if(e instanceof s)return e
;if("number"==typeof e&&(e=String(e)),"string"!=typeof e)return null;let t=null;if((r=r||{}).rtl){
const s=r.includePrerelease?o[i.COERCERTLFULL]:o[i.COERCERTL];let n
;for(;(n=s.exec(e))&&(!t||t.index+t[0].length!==e.length);)t&&n.index+n[0].length===t.index+t[0].length||(t=n),
s.lastIndex=n.index+n[1].length+n[2].length;s.lastIndex=-1
}else t=e.match(r.includePrerelease?o[i.COERCEFULL]:o[i.COERCE]);if(null===t)return null
;const a=t[2],l=t[3]||"0",p=t[4]||"0",c=r.includePrerelease&&t[5]?`-${t[5]}`:"",E=r.includePrerelease&&t[6]?`+${t[6]}`:""
;return n(`${a}.${l}.${p}${c}${E}`,r)}},37648:(e,r,t)=>{const s=t(7163);e.exports=(e,r,t)=>{
const n=new s(e,t),o=new s(r,t);return n.compare(o)||n.compareBuild(o)}},56874:(e,r,t)=>{const s=t(78469)
;e.exports=(e,r)=>s(e,r,!0)},78469:(e,r,t)=>{const s=t(7163);e.exports=(e,r,t)=>new s(e,t).compare(new s(r,t))},
70711:(e,r,t)=>{const s=t(16353);e.exports=(e,r)=>{const t=s(e,null,!0),n=s(r,null,!0),o=t.compare(n)
;if(0===o)return null;const i=o>0,a=i?t:n,l=i?n:t,p=!!a.prerelease.length;if(!!l.prerelease.length&&!p){
if(!l.patch&&!l.minor)return"major";if(0===l.compareMain(a))return l.minor&&!l.patch?"minor":"patch"}const c=p?"pre":""
;return t.major!==n.major?c+"major":t.minor!==n.minor?c+"minor":t.patch!==n.patch?c+"patch":"prerelease"}},
55082:(e,r,t)=>{const s=t(78469);e.exports=(e,r,t)=>0===s(e,r,t)},16599:(e,r,t)=>{const s=t(78469)
;e.exports=(e,r,t)=>s(e,r,t)>0},41236:(e,r,t)=>{const s=t(78469);e.exports=(e,r,t)=>s(e,r,t)>=0},62338:(e,r,t)=>{
const s=t(7163);e.exports=(e,r,t,n,o)=>{"string"==typeof t&&(o=n,n=t,t=void 0);try{
return new s(e instanceof s?e.version:e,t).inc(r,n,o).version}catch(e){return null}}},3872:(e,r,t)=>{const s=t(78469)
;e.exports=(e,r,t)=>s(e,r,t)<0},56717:(e,r,t)=>{const s=t(78469);e.exports=(e,r,t)=>s(e,r,t)<=0},68511:(e,r,t)=>{
const s=t(7163);e.exports=(e,r)=>new s(e,r).major},32603:(e,r,t)=>{const s=t(7163);e.exports=(e,r)=>new s(e,r).minor},
4974:(e,r,t)=>{const s=t(78469);e.exports=(e,r,t)=>0!==s(e,r,t)},16353:(e,r,t)=>{const s=t(7163);e.exports=(e,r,t=!1)=>{
if(e instanceof s)return e;try{return new s(e,r)}catch(e){if(!t)return null;throw e}}},48756:(e,r,t)=>{const s=t(7163)
;e.exports=(e,r)=>new s(e,r).patch},15714:(e,r,t)=>{const s=t(16353);e.exports=(e,r)=>{const t=s(e,r)
;return t&&t.prerelease.length?t.prerelease:null}},32173:(e,r,t)=>{const s=t(78469);e.exports=(e,r,t)=>s(r,e,t)},
87192:(e,r,t)=>{const s=t(37648);e.exports=(e,r)=>e.sort((e,t)=>s(t,e,r))},68011:(e,r,t)=>{const s=t(96782)
;e.exports=(e,r,t)=>{try{r=new s(r,t)}catch(e){return!1}return r.test(e)}},29872:(e,r,t)=>{const s=t(37648)
;e.exports=(e,r)=>e.sort((e,t)=>s(e,t,r))},16114:(e,r,t)=>{const s=t(16353),n=t(45101),o=t(7163),i=(e,r)=>{
const t=e instanceof o?e.version:e;return s(t,r)},a=(e,r)=>{if(l(r))return e.version;switch(e.prerelease=[],r){
case"major":e.minor=0,e.patch=0;break;case"minor":e.patch=0}return e.format()},l=e=>e.startsWith("pre")
;e.exports=(e,r,t)=>{if(!n.RELEASE_TYPES.includes(r))return null;const s=i(e,t);return s&&a(s,r)}},58780:(e,r,t)=>{
const s=t(16353);e.exports=(e,r)=>{const t=s(e,r);return t?t.version:null}},62088:(e,r,t)=>{
const s=t(95471),n=t(45101),o=t(7163),i=t(73348),a=t(16353),l=t(58780),p=t(1799),c=t(62338),E=t(70711),h=t(68511),u=t(32603),f=t(48756),m=t(15714),$=t(78469),R=t(32173),I=t(56874),L=t(37648),v=t(29872),N=t(87192),d=t(16599),A=t(3872),O=t(55082),S=t(4974),T=t(41236),g=t(56717),w=t(28646),P=t(35385),C=t(16114),x=t(89379),D=t(96782),G=t(68011),M=t(54750),F=t(73193),y=t(68595),j=t(51866),U=t(64737),_=t(10280),b=t(12276),X=t(15213),V=t(23465),H=t(82028),k=t(61489)
;e.exports={parse:a,valid:l,clean:p,inc:c,diff:E,major:h,minor:u,patch:f,prerelease:m,compare:$,rcompare:R,
compareLoose:I,compareBuild:L,sort:v,rsort:N,gt:d,lt:A,eq:O,neq:S,gte:T,lte:g,cmp:w,coerce:P,truncate:C,Comparator:x,
Range:D,satisfies:G,toComparators:M,maxSatisfying:F,minSatisfying:y,minVersion:j,validRange:U,outside:_,gtr:b,ltr:X,
intersects:V,simplifyRange:H,subset:k,SemVer:o,re:s.re,src:s.src,tokens:s.t,SEMVER_SPEC_VERSION:n.SEMVER_SPEC_VERSION,
RELEASE_TYPES:n.RELEASE_TYPES,compareIdentifiers:i.compareIdentifiers,rcompareIdentifiers:i.rcompareIdentifiers}},
45101:e=>{const r=Number.MAX_SAFE_INTEGER||9007199254740991;e.exports={MAX_LENGTH:256,MAX_SAFE_COMPONENT_LENGTH:16,
MAX_SAFE_BUILD_LENGTH:250,MAX_SAFE_INTEGER:r,
WHITESPACE_CHARACTERS:["\t","\n","\v","\f","\r"," "," "," "," "," "," "," "," "," "," "," "," "," "," ","\u2028","\u2029"," "," ","　","\ufeff"],
RELEASE_TYPES:["major","premajor","minor","preminor","patch","prepatch","prerelease"],SEMVER_SPEC_VERSION:"2.0.0",
FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}},1159:e=>{
const r="object"==typeof process&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...e)=>console.error("SEMVER",...e):()=>{}
;e.exports=r},73348:e=>{const r=/^[0-9]+$/,t=(e,t)=>{if("number"==typeof e&&"number"==typeof t)return e===t?0:e<t?-1:1
;const s=r.test(e),n=r.test(t);return s&&n&&(e=+e,t=+t),e===t?0:s&&!n?-1:n&&!s?1:e<t?-1:1};e.exports={
compareIdentifiers:t,rcompareIdentifiers:(e,r)=>t(r,e)}},61383:e=>{e.exports=class LRUCache{constructor(){this.max=1e3,
this.map=new Map}get(e){const r=this.map.get(e);return void 0===r?void 0:(this.map.delete(e),this.map.set(e,r),r)}
delete(e){return this.map.delete(e)}set(e,r){if(!this.delete(e)&&void 0!==r){if(this.map.size>=this.max){
const e=this.map.keys().next().value;this.delete(e)}this.map.set(e,r)}return this}}},70356:e=>{const r=Object.freeze({
loose:!0}),t=Object.freeze({});e.exports=e=>e?"object"!=typeof e?r:e:t},95471:(e,r,t)=>{
const{MAX_SAFE_COMPONENT_LENGTH:s,MAX_SAFE_BUILD_LENGTH:n,MAX_LENGTH:o}=t(45101),i=t(1159),a=(r=e.exports={}).re=[],l=r.safeRe=[],p=r.src=[],c=r.safeSrc=[],E=r.t={}
;let h=0;const u="[a-zA-Z0-9-]",f=[["\\s",1],["\\d",o],[u,n]],m=(e,r,t)=>{const s=(e=>{
for(const[r,t]of f)e=e.split(`${r}*`).join(`${r}{0,${t}}`).split(`${r}+`).join(`${r}{1,${t}}`);return e})(r),n=h++
;i(e,n,r),E[e]=n,p[n]=r,c[n]=s,a[n]=new RegExp(r,t?"g":void 0),l[n]=new RegExp(s,t?"g":void 0)}
;m("NUMERICIDENTIFIER","0|[1-9]\\d*"),m("NUMERICIDENTIFIERLOOSE","\\d+"),m("NONNUMERICIDENTIFIER",`\\d*[a-zA-Z-]${u}*`),
m("MAINVERSION",`(${p[E.NUMERICIDENTIFIER]})\\.(${p[E.NUMERICIDENTIFIER]})\\.(${p[E.NUMERICIDENTIFIER]})`),
m("MAINVERSIONLOOSE",`(${p[E.NUMERICIDENTIFIERLOOSE]})\\.(${p[E.NUMERICIDENTIFIERLOOSE]})\\.(${p[E.NUMERICIDENTIFIERLOOSE]})`),
m("PRERELEASEIDENTIFIER",`(?:${p[E.NONNUMERICIDENTIFIER]}|${p[E.NUMERICIDENTIFIER]})`),
m("PRERELEASEIDENTIFIERLOOSE",`(?:${p[E.NONNUMERICIDENTIFIER]}|${p[E.NUMERICIDENTIFIERLOOSE]})`),
m("PRERELEASE",`(?:-(${p[E.PRERELEASEIDENTIFIER]}(?:\\.${p[E.PRERELEASEIDENTIFIER]})*))`),
m("PRERELEASELOOSE",`(?:-?(${p[E.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${p[E.PRERELEASEIDENTIFIERLOOSE]})*))`),
m("BUILDIDENTIFIER",`${u}+`),m("BUILD",`(?:\\+(${p[E.BUILDIDENTIFIER]}(?:\\.${p[E.BUILDIDENTIFIER]})*))`),
m("FULLPLAIN",`v?${p[E.MAINVERSION]}${p[E.PRERELEASE]}?${p[E.BUILD]}?`),m("FULL",`^${p[E.FULLPLAIN]}$`),
m("LOOSEPLAIN",`[v=\\s]*${p[E.MAINVERSIONLOOSE]}${p[E.PRERELEASELOOSE]}?${p[E.BUILD]}?`),
m("LOOSE",`^${p[E.LOOSEPLAIN]}$`),
m("GTLT","((?:<|>)?=?)"),m("XRANGEIDENTIFIERLOOSE",`${p[E.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`),
m("XRANGEIDENTIFIER",`${p[E.NUMERICIDENTIFIER]}|x|X|\\*`),
m("XRANGEPLAIN",`[v=\\s]*(${p[E.XRANGEIDENTIFIER]})(?:\\.(${p[E.XRANGEIDENTIFIER]})(?:\\.(${p[E.XRANGEIDENTIFIER]})(?:${p[E.PRERELEASE]})?${p[E.BUILD]}?)?)?`),
m("XRANGEPLAINLOOSE",`[v=\\s]*(${p[E.XRANGEIDENTIFIERLOOSE]})(?:\\.(${p[E.XRANGEIDENTIFIERLOOSE]})(?:\\.(${p[E.XRANGEIDENTIFIERLOOSE]})(?:${p[E.PRERELEASELOOSE]})?${p[E.BUILD]}?)?)?`),
m("XRANGE",`^${p[E.GTLT]}\\s*${p[E.XRANGEPLAIN]}$`),m("XRANGELOOSE",`^${p[E.GTLT]}\\s*${p[E.XRANGEPLAINLOOSE]}$`),
m("COERCEPLAIN",`(^|[^\\d])(\\d{1,${s}})(?:\\.(\\d{1,${s}}))?(?:\\.(\\d{1,${s}}))?`),
m("COERCE",`${p[E.COERCEPLAIN]}(?:$|[^\\d])`),
m("COERCEFULL",p[E.COERCEPLAIN]+`(?:${p[E.PRERELEASE]})?`+`(?:${p[E.BUILD]})?(?:$|[^\\d])`),
m("COERCERTL",p[E.COERCE],!0),m("COERCERTLFULL",p[E.COERCEFULL],!0),m("LONETILDE","(?:~>?)"),
m("TILDETRIM",`(\\s*)${p[E.LONETILDE]}\\s+`,!0),
r.tildeTrimReplace="$1~",m("TILDE",`^${p[E.LONETILDE]}${p[E.XRANGEPLAIN]}$`),
m("TILDELOOSE",`^${p[E.LONETILDE]}${p[E.XRANGEPLAINLOOSE]}$`),m("LONECARET","(?:\\^)"),
m("CARETTRIM",`(\\s*)${p[E.LONECARET]}\\s+`,!0),
r.caretTrimReplace="$1^",m("CARET",`^${p[E.LONECARET]}${p[E.XRANGEPLAIN]}$`),
m("CARETLOOSE",`^${p[E.LONECARET]}${p[E.XRANGEPLAINLOOSE]}$`),
m("COMPARATORLOOSE",`^${p[E.GTLT]}\\s*(${p[E.LOOSEPLAIN]})$|^$`),
m("COMPARATOR",`^${p[E.GTLT]}\\s*(${p[E.FULLPLAIN]})$|^$`),
m("COMPARATORTRIM",`(\\s*)${p[E.GTLT]}\\s*(${p[E.LOOSEPLAIN]}|${p[E.XRANGEPLAIN]})`,!0),
r.comparatorTrimReplace="$1$2$3",m("HYPHENRANGE",`^\\s*(${p[E.XRANGEPLAIN]})\\s+-\\s+(${p[E.XRANGEPLAIN]})\\s*$`),
m("HYPHENRANGELOOSE",`^\\s*(${p[E.XRANGEPLAINLOOSE]})\\s+-\\s+(${p[E.XRANGEPLAINLOOSE]})\\s*$`),
m("STAR","(<|>)?=?\\s*\\*"),m("GTE0","^\\s*>=\\s*0\\.0\\.0\\s*$"),m("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")},
69737:(e,r,t)=>{const{MAX_LENGTH:s,MAX_SAFE_BUILD_LENGTH:n,WHITESPACE_CHARACTERS:o}=t(45101),i=new Uint8Array(65536)
;for(const e of o)i[e.charCodeAt(0)]=1
;const a=e=>void 0!==e&&1===i[e.charCodeAt(0)],l=e=>"v"===e||"="===e||a(e),p=e=>void 0!==e&&e>="0"&&e<="9",c=e=>void 0!==e&&(e>="a"&&e<="z"||e>="A"&&e<="Z"),E=e=>p(e)||c(e)||"-"===e,h=e=>p(e)||"x"===e||"X"===e||"*"===e,u=(e,r,t,s)=>{
if(!p(e[r]))return r;if(r>=s.start&&r<s.end)return Math.min(r+t,s.end)
;if(r>=s.previousStart&&r<s.previousEnd)return Math.min(r+t,s.previousEnd);let n=r+1;for(;p(e[n]);)n++
;return s.previousStart=s.start,s.previousEnd=s.end,s.start=r,s.end=n,Math.min(r+t,n)
},f=(e,r,t,n)=>t||"0"!==e[r]?u(e,r,t?s:s+1,n):r+1,m=(e,r,t,o)=>{const i=u(e,r,s,o);if(c(e[i])||"-"===e[i]){let r=i+1
;const t=r+n;for(;r<t&&E(e[r]);)r++;return r}return f(e,r,t,o)},$=(e,r,t,s)=>{const n="-"===e[r];if(!t&&!n)return r
;const o=r+(n?1:0);let i=m(e,o,t,s);if(i===o){if(!t||!n)return r;i=m(e,r,t,s)}for(;"."===e[i];){const r=m(e,i+1,t,s)
;if(r===i+1)break;i=r}return i},R=(e,r)=>{let t=r;for(;t-r<n&&E(e[t]);)t++;return t},I=(e,r)=>{if("+"!==e[r])return r
;let t=R(e,r+1);if(t===r+1)return r;for(;"."===e[t];){const r=R(e,t+1);if(r===t+1)break;t=r}return t
},L=(e,r,t)=>p(e[r])?f(e,r,!1,t):h(e[r])?r+1:r,v=(e,r,t)=>{const s=((e,r,t)=>{let s=r;for(let n=0;n<3;n++){
const o=f(e,s,!0,t);if(o===s)return r;if(s=o,n<2){if("."!==e[s])return r;s++}}const n=$(e,s,!0,t);return I(e,n)})(e,r,t)
;return s!==r?s:((e,r,t)=>{let s=L(e,r,t);for(let r=0;r<2;r++){if("."!==e[s])return s;const r=L(e,s+1,t)
;if(r===s+1)return s;s=r}const n=$(e,s,!1,t);return I(e,n)})(e,r,t)},N=(e,r)=>{let t=r;return a(e[t])&&t++,
"<"!==e[t]&&">"!==e[t]||t++,"="===e[t]&&t++,a(e[t])?t:-1};e.exports=e=>{let r="",t=0,s=0;const n={start:-1,end:-1,
previousStart:-1,previousEnd:-1};for(;s<e.length;){const o=s;if("<"===e[s]||">"===e[s])s++;else if(!l(e[s])&&!h(e[s])){
s++;continue}for(;s<e.length&&l(e[s]);)s++;if(!h(e[s]))continue;const i=N(e,o);-1!==i&&(r+=e.slice(t,i),t=i+1),
s=v(e,s,n)}return r+e.slice(t)}},12276:(e,r,t)=>{const s=t(10280);e.exports=(e,r,t)=>s(e,r,">",t)},23465:(e,r,t)=>{
const s=t(96782);e.exports=(e,r,t)=>(e=new s(e,t),r=new s(r,t),e.intersects(r,t))},15213:(e,r,t)=>{const s=t(10280)
;e.exports=(e,r,t)=>s(e,r,"<",t)},73193:(e,r,t)=>{const s=t(7163),n=t(96782);e.exports=(e,r,t)=>{
let o=null,i=null,a=null;try{a=new n(r,t)}catch(e){return null}return e.forEach(e=>{
a.test(e)&&(o&&-1!==i.compare(e)||(o=e,i=new s(o,t)))}),o}},68595:(e,r,t)=>{const s=t(7163),n=t(96782)
;e.exports=(e,r,t)=>{let o=null,i=null,a=null;try{a=new n(r,t)}catch(e){return null}return e.forEach(e=>{
a.test(e)&&(o&&1!==i.compare(e)||(o=e,i=new s(o,t)))}),o}},51866:(e,r,t)=>{const s=t(7163),n=t(96782),o=t(16599)
;e.exports=(e,r)=>{e=new n(e,r);let t=new s("0.0.0");if(e.test(t))return t;if(t=new s("0.0.0-0"),e.test(t))return t
;t=null;for(let r=0;r<e.set.length;++r){const n=e.set[r];let i=null;n.forEach(e=>{const r=new s(e.semver.version)
;switch(e.operator){case">":0===r.prerelease.length?r.patch++:r.prerelease.push(0),r.raw=r.format();case"":case">=":
i&&!o(r,i)||(i=r);break;case"<":case"<=":break;default:throw new Error(`Unexpected operation: ${e.operator}`)}}),
!i||t&&!o(t,i)||(t=i)}return t&&e.test(t)?t:null}},10280:(e,r,t)=>{
const s=t(7163),n=t(89379),{ANY:o}=n,i=t(96782),a=t(68011),l=t(16599),p=t(3872),c=t(56717),E=t(41236)
;e.exports=(e,r,t,h)=>{let u,f,m,$,R;switch(e=new s(e,h),r=new i(r,h),t){case">":u=l,f=c,m=p,$=">",R=">=";break;case"<":
u=p,f=E,m=l,$="<",R="<=";break;default:throw new TypeError('Must provide a hilo val of "<" or ">"')}if(a(e,r,h))return!1
;for(let t=0;t<r.set.length;++t){const s=r.set[t];let i=null,a=null;if(s.forEach(e=>{e.semver===o&&(e=new n(">=0.0.0")),
i=i||e,a=a||e,u(e.semver,i.semver,h)?i=e:m(e.semver,a.semver,h)&&(a=e)}),i.operator===$||i.operator===R)return!1
;if((!a.operator||a.operator===$)&&f(e,a.semver))return!1;if(a.operator===R&&m(e,a.semver))return!1}return!0}},
82028:(e,r,t)=>{const s=t(68011),n=t(78469);e.exports=(e,r,t)=>{const o=[];let i=null,a=null
;const l=e.sort((e,r)=>n(e,r,t));for(const e of l){s(e,r,t)?(a=e,i||(i=e)):(a&&o.push([i,a]),a=null,i=null)}
i&&o.push([i,null]);const p=[]
;for(const[e,r]of o)e===r?p.push(e):r||e!==l[0]?r?e===l[0]?p.push(`<=${r}`):p.push(`${e} - ${r}`):p.push(`>=${e}`):p.push("*")
;const c=p.join(" || "),E="string"==typeof r.raw?r.raw:String(r);return c.length<E.length?c:r}},61489:(e,r,t)=>{
const s=t(96782),n=t(89379),{ANY:o}=n,i=t(68011),a=t(78469),l=[new n(">=0.0.0-0")],p=[new n(">=0.0.0")],c=(e,r,t)=>{
if(e===r)return!0;if(1===e.length&&e[0].semver===o){if(1===r.length&&r[0].semver===o)return!0;e=t.includePrerelease?l:p}
if(1===r.length&&r[0].semver===o){if(t.includePrerelease)return!0;r=p}const s=new Set;let n,c,u,f,m,$,R
;for(const r of e)">"===r.operator||">="===r.operator?n=E(n,r,t):"<"===r.operator||"<="===r.operator?c=h(c,r,t):s.add(r.semver)
;if(s.size>1)return null;if(n&&c){if(u=a(n.semver,c.semver,t),u>0)return null
;if(0===u&&(">="!==n.operator||"<="!==c.operator))return null}for(const e of s){if(n&&!i(e,String(n),t))return null
;if(c&&!i(e,String(c),t))return null;for(const s of r)if(!i(e,String(s),t))return!1;return!0}
let I=!(!c||t.includePrerelease||!c.semver.prerelease.length)&&c.semver,L=!(!n||t.includePrerelease||!n.semver.prerelease.length)&&n.semver
;I&&1===I.prerelease.length&&"<"===c.operator&&0===I.prerelease[0]&&(I=!1);for(const e of r){
if(R=R||">"===e.operator||">="===e.operator,$=$||"<"===e.operator||"<="===e.operator,
n)if(L&&e.semver.prerelease&&e.semver.prerelease.length&&e.semver.major===L.major&&e.semver.minor===L.minor&&e.semver.patch===L.patch&&(L=!1),
">"===e.operator||">="===e.operator){if(f=E(n,e,t),f===e&&f!==n)return!1
}else if(">="===n.operator&&!e.test(n.semver))return!1
;if(c)if(I&&e.semver.prerelease&&e.semver.prerelease.length&&e.semver.major===I.major&&e.semver.minor===I.minor&&e.semver.patch===I.patch&&(I=!1),
"<"===e.operator||"<="===e.operator){if(m=h(c,e,t),m===e&&m!==c)return!1
}else if("<="===c.operator&&!e.test(c.semver))return!1;if(!e.operator&&(c||n)&&0!==u)return!1}
return!(n&&$&&!c&&0!==u)&&(!(c&&R&&!n&&0!==u)&&(!L&&!I))},E=(e,r,t)=>{if(!e)return r;const s=a(e.semver,r.semver,t)
;return s>0?e:s<0||">"===r.operator&&">="===e.operator?r:e},h=(e,r,t)=>{if(!e)return r;const s=a(e.semver,r.semver,t)
;return s<0?e:s>0||"<"===r.operator&&"<="===e.operator?r:e};e.exports=(e,r,t={})=>{if(e===r)return!0;e=new s(e,t),
r=new s(r,t);let n=!1;e:for(const s of e.set){for(const e of r.set){const r=c(s,e,t);if(n=n||null!==r,r)continue e}
if(n)return!1}return!0}},54750:(e,r,t)=>{const s=t(96782)
;e.exports=(e,r)=>new s(e,r).set.map(e=>e.map(e=>e.value).join(" ").trim().split(" "))},64737:(e,r,t)=>{const s=t(96782)
;e.exports=(e,r)=>{try{return new s(e,r).range||"*"}catch(e){return null}}},64377:(e,r,t)=>{t.d(r,{w$:()=>o})
;var s=t(43759),n=t(27597);function o(e){return s.G1(n.You,e)}}};
