import{createRequire as e}from"module";var r,t,_,o,p,c,i,u,n={42613:r=>{r.exports=e(import.meta.url)("assert")},
20181:r=>{r.exports=e(import.meta.url)("buffer")},35317:r=>{r.exports=e(import.meta.url)("child_process")},49140:r=>{
r.exports=e(import.meta.url)("constants")},76982:r=>{r.exports=e(import.meta.url)("crypto")},24434:r=>{
r.exports=e(import.meta.url)("events")},79896:r=>{r.exports=e(import.meta.url)("fs")},91943:r=>{
r.exports=e(import.meta.url)("fs/promises")},58611:r=>{r.exports=e(import.meta.url)("http")},65692:r=>{
r.exports=e(import.meta.url)("https")},73339:r=>{r.exports=e(import.meta.url)("module")},69278:r=>{
r.exports=e(import.meta.url)("net")},4573:r=>{r.exports=e(import.meta.url)("node:buffer")},31421:r=>{
r.exports=e(import.meta.url)("node:child_process")},77598:r=>{r.exports=e(import.meta.url)("node:crypto")},78474:r=>{
r.exports=e(import.meta.url)("node:events")},73024:r=>{r.exports=e(import.meta.url)("node:fs")},51455:r=>{
r.exports=e(import.meta.url)("node:fs/promises")},37067:r=>{r.exports=e(import.meta.url)("node:http")},44708:r=>{
r.exports=e(import.meta.url)("node:https")},48161:r=>{r.exports=e(import.meta.url)("node:os")},76760:r=>{
r.exports=e(import.meta.url)("node:path")},1708:r=>{r.exports=e(import.meta.url)("node:process")},26848:r=>{
r.exports=e(import.meta.url)("node:readline/promises")},57075:r=>{r.exports=e(import.meta.url)("node:stream")},
46193:r=>{r.exports=e(import.meta.url)("node:string_decoder")},58500:r=>{
r.exports=e(import.meta.url)("node:timers/promises")},73136:r=>{r.exports=e(import.meta.url)("node:url")},57975:r=>{
r.exports=e(import.meta.url)("node:util")},38522:r=>{r.exports=e(import.meta.url)("node:zlib")},70857:r=>{
r.exports=e(import.meta.url)("os")},16928:r=>{r.exports=e(import.meta.url)("path")},932:r=>{
r.exports=e(import.meta.url)("process")},2203:r=>{r.exports=e(import.meta.url)("stream")},13193:r=>{
r.exports=e(import.meta.url)("string_decoder")},53557:r=>{r.exports=e(import.meta.url)("timers")},64756:r=>{
r.exports=e(import.meta.url)("tls")},52018:r=>{r.exports=e(import.meta.url)("tty")},87016:r=>{
r.exports=e(import.meta.url)("url")},39023:r=>{r.exports=e(import.meta.url)("util")},43106:r=>{
r.exports=e(import.meta.url)("zlib")}},m={};function __nccwpck_require__(e){var r=m[e];if(void 0!==r)return r.exports
;var t=m[e]={id:e,loaded:!1,exports:{}},_=!0;try{n[e].call(t.exports,t,t.exports,__nccwpck_require__),_=!1}finally{
_&&delete m[e]}return t.loaded=!0,t.exports}
__nccwpck_require__.m=n,__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/",
r="function"==typeof Symbol?Symbol("webpack queues"):"__webpack_queues__",
t="function"==typeof Symbol?Symbol("webpack exports"):"__webpack_exports__",
_="function"==typeof Symbol?Symbol("webpack error"):"__webpack_error__",o=e=>{e&&e.d<1&&(e.d=1,e.forEach(e=>e.r--),
e.forEach(e=>e.r--?e.r++:e()))},__nccwpck_require__.a=(e,p,c)=>{var i;c&&((i=[]).d=-1)
;var u,n,m,a=new Set,s=e.exports,l=new Promise((e,r)=>{m=r,n=e});l[t]=s,l[r]=e=>(i&&e(i),a.forEach(e),l.catch(e=>{})),
e.exports=l,p(e=>{var p;u=(e=>e.map(e=>{if(null!==e&&"object"==typeof e){if(e[r])return e;if(e.then){var p=[];p.d=0,
e.then(e=>{c[t]=e,o(p)},e=>{c[_]=e,o(p)});var c={};return c[r]=e=>e(p),c}}var i={};return i[r]=e=>{},i[t]=e,i}))(e)
;var getResult=()=>u.map(e=>{if(e[_])throw e[_];return e[t]}),c=new Promise(e=>{(p=()=>e(getResult)).r=0
;var fnQueue=e=>e!==i&&!a.has(e)&&(a.add(e),e&&!e.d&&(p.r++,e.push(p)));u.map(e=>e[r](fnQueue))})
;return p.r?c:getResult()},e=>(e?m(l[_]=e):n(s),o(i))),i&&i.d<0&&(i.d=0)},__nccwpck_require__.n=e=>{
var r=e&&e.__esModule?()=>e.default:()=>e;return __nccwpck_require__.d(r,{a:r}),r},
c=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,__nccwpck_require__.t=function(e,r){
if(1&r&&(e=this(e)),8&r)return e;if("object"==typeof e&&e){if(4&r&&e.__esModule)return e
;if(16&r&&"function"==typeof e.then)return e}var t=Object.create(null);__nccwpck_require__.r(t);var _={}
;p=p||[null,c({}),c([]),c(c)]
;for(var o=2&r&&e;"object"==typeof o&&!~p.indexOf(o);o=c(o))Object.getOwnPropertyNames(o).forEach(r=>_[r]=()=>e[r])
;return _.default=()=>e,__nccwpck_require__.d(t,_),t},__nccwpck_require__.d=(e,r)=>{
for(var t in r)__nccwpck_require__.o(r,t)&&!__nccwpck_require__.o(e,t)&&Object.defineProperty(e,t,{enumerable:!0,
get:r[t]})
},__nccwpck_require__.f={},__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((r,t)=>(__nccwpck_require__.f[t](e,r),
r),[])),__nccwpck_require__.u=e=>e+".index.js",__nccwpck_require__.o=(e,r)=>Object.prototype.hasOwnProperty.call(e,r),
__nccwpck_require__.r=e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{
value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},__nccwpck_require__.nmd=e=>(e.paths=[],
e.children||(e.children=[]),e),i={8792:0},u=e=>{var r,t,{ids:_,modules:o,runtime:p}=e,c=0
;for(r in o)__nccwpck_require__.o(o,r)&&(__nccwpck_require__.m[r]=o[r])
;for(p&&p(__nccwpck_require__);c<_.length;c++)t=_[c],__nccwpck_require__.o(i,t)&&i[t]&&i[t][0](),i[_[c]]=0},
__nccwpck_require__.f.j=(e,r)=>{var t=__nccwpck_require__.o(i,e)?i[e]:void 0;if(0!==t)if(t)r.push(t[1]);else{
var _=import("./"+__nccwpck_require__.u(e)).then(u,r=>{throw 0!==i[e]&&(i[e]=void 0),r})
;_=Promise.race([_,new Promise(r=>t=i[e]=[r])]),r.push(t[1]=_)}};var a={};__nccwpck_require__.d(a,{X:()=>action,
x:()=>cli})
;const action=()=>Promise.all([__nccwpck_require__.e(1227),__nccwpck_require__.e(8293),__nccwpck_require__.e(3104)]).then(__nccwpck_require__.bind(__nccwpck_require__,33104)),cli=()=>Promise.all([__nccwpck_require__.e(8179),__nccwpck_require__.e(8293),__nccwpck_require__.e(2957)]).then(__nccwpck_require__.bind(__nccwpck_require__,12957))
;var s=a.X,l=a.x;export{s as action,l as cli};
