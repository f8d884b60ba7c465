import{createRequire as e}from"module";var r,t,o,p,m,a,s,i,l={42613:r=>{r.exports=e(import.meta.url)("assert")},
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
46466:r=>{r.exports=e(import.meta.url)("node:stream/promises")},46193:r=>{
r.exports=e(import.meta.url)("node:string_decoder")},58500:r=>{r.exports=e(import.meta.url)("node:timers/promises")},
7066:r=>{r.exports=e(import.meta.url)("node:tty")},73136:r=>{r.exports=e(import.meta.url)("node:url")},57975:r=>{
r.exports=e(import.meta.url)("node:util")},78877:r=>{r.exports=e(import.meta.url)("node:v8")},75919:r=>{
r.exports=e(import.meta.url)("node:worker_threads")},38522:r=>{r.exports=e(import.meta.url)("node:zlib")},70857:r=>{
r.exports=e(import.meta.url)("os")},16928:r=>{r.exports=e(import.meta.url)("path")},932:r=>{
r.exports=e(import.meta.url)("process")},2203:r=>{r.exports=e(import.meta.url)("stream")},13193:r=>{
r.exports=e(import.meta.url)("string_decoder")},53557:r=>{r.exports=e(import.meta.url)("timers")},64756:r=>{
r.exports=e(import.meta.url)("tls")},52018:r=>{r.exports=e(import.meta.url)("tty")},87016:r=>{
r.exports=e(import.meta.url)("url")},39023:r=>{r.exports=e(import.meta.url)("util")},43106:r=>{
r.exports=e(import.meta.url)("zlib")}},u={};function n(e){var r=u[e];if(void 0!==r)return r.exports;var t=u[e]={id:e,
loaded:!1,exports:{}},o=!0;try{l[e].call(t.exports,t,t.exports,n),o=!1}finally{o&&delete u[e]}return t.loaded=!0,
t.exports}
n.m=l,void 0!==n&&(n.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),
r="function"==typeof Symbol?Symbol("webpack queues"):"__webpack_queues__",
t="function"==typeof Symbol?Symbol("webpack exports"):"__webpack_exports__",
o="function"==typeof Symbol?Symbol("webpack error"):"__webpack_error__",p=e=>{e&&e.d<1&&(e.d=1,e.forEach(e=>e.r--),
e.forEach(e=>e.r--?e.r++:e()))},n.a=(e,m,a)=>{var s;a&&((s=[]).d=-1)
;var i,l,u,n=new Set,d=e.exports,x=new Promise((e,r)=>{u=r,l=e});x[t]=d,x[r]=e=>(s&&e(s),n.forEach(e),x.catch(e=>{})),
e.exports=x,m(e=>{var m;i=(e=>e.map(e=>{if(null!==e&&"object"==typeof e){if(e[r])return e;if(e.then){var m=[];m.d=0,
e.then(e=>{a[t]=e,p(m)},e=>{a[o]=e,p(m)});var a={};return a[r]=e=>e(m),a}}var s={};return s[r]=e=>{},s[t]=e,s}))(e)
;var a=()=>i.map(e=>{if(e[o])throw e[o];return e[t]}),l=new Promise(e=>{(m=()=>e(a)).r=0
;var t=e=>e!==s&&!n.has(e)&&(n.add(e),e&&!e.d&&(m.r++,e.push(m)));i.map(e=>e[r](t))});return m.r?l:a()
},e=>(e?u(x[o]=e):l(d),p(s))),s&&s.d<0&&(s.d=0)},n.n=e=>{var r=e&&e.__esModule?()=>e.default:()=>e;return n.d(r,{a:r}),r
},a=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,n.t=function(e,r){if(1&r&&(e=this(e)),8&r)return e
;if("object"==typeof e&&e){if(4&r&&e.__esModule)return e;if(16&r&&"function"==typeof e.then)return e}
var t=Object.create(null);n.r(t);var o={};m=m||[null,a({}),a([]),a(a)]
;for(var p=2&r&&e;"object"==typeof p&&!~m.indexOf(p);p=a(p))Object.getOwnPropertyNames(p).forEach(r=>o[r]=()=>e[r])
;return o.default=()=>e,n.d(t,o),t},n.d=(e,r)=>{for(var t in r)n.o(r,t)&&!n.o(e,t)&&Object.defineProperty(e,t,{
enumerable:!0,get:r[t]})},n.f={},n.e=e=>Promise.all(Object.keys(n.f).reduce((r,t)=>(n.f[t](e,r),r),[])),
n.u=e=>e+".index.js",n.o=(e,r)=>Object.prototype.hasOwnProperty.call(e,r),n.r=e=>{
"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),
Object.defineProperty(e,"__esModule",{value:!0})},n.nmd=e=>(e.paths=[],e.children||(e.children=[]),e),s={8792:0},i=e=>{
var r,t,{ids:o,modules:p,runtime:m}=e,a=0;for(r in p)n.o(p,r)&&(n.m[r]=p[r]);for(m&&m(n);a<o.length;a++)t=o[a],
n.o(s,t)&&s[t]&&s[t][0](),s[o[a]]=0},n.f.j=(e,r)=>{var t=n.o(s,e)?s[e]:void 0;if(0!==t)if(t)r.push(t[1]);else{
var o=import("./"+n.u(e)).then(i,r=>{throw 0!==s[e]&&(s[e]=void 0),r});o=Promise.race([o,new Promise(r=>t=s[e]=[r])]),
r.push(t[1]=o)}};var d={};n.d(d,{XI:()=>x,_4:()=>c,xw:()=>f})
;const x=()=>Promise.all([n.e(2533),n.e(6013),n.e(8831),n.e(7836)]).then(n.bind(n,77836)),f=()=>Promise.all([n.e(3160),n.e(8179),n.e(2957)]).then(n.bind(n,12957)),c=()=>Promise.all([n.e(7597),n.e(1391),n.e(3160),n.e(7671),n.e(2533),n.e(8286),n.e(8674),n.e(5631),n.e(5366)]).then(n.bind(n,57715))
;var b=d.XI,h=d.xw,y=d._4;export{b as action,h as cli,y as verifyThread};
