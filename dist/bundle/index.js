(()=>{"use strict";var e,r,t,o,s,i,p,u={42613:e=>{e.exports=require("assert")},20181:e=>{e.exports=require("buffer")},
76982:e=>{e.exports=require("crypto")},24434:e=>{e.exports=require("events")},79896:e=>{e.exports=require("fs")},
91943:e=>{e.exports=require("fs/promises")},58611:e=>{e.exports=require("http")},65692:e=>{e.exports=require("https")},
73339:e=>{e.exports=require("module")},69278:e=>{e.exports=require("net")},4573:e=>{e.exports=require("node:buffer")},
31421:e=>{e.exports=require("node:child_process")},77598:e=>{e.exports=require("node:crypto")},78474:e=>{
e.exports=require("node:events")},73024:e=>{e.exports=require("node:fs")},51455:e=>{
e.exports=require("node:fs/promises")},37067:e=>{e.exports=require("node:http")},44708:e=>{
e.exports=require("node:https")},48161:e=>{e.exports=require("node:os")},76760:e=>{e.exports=require("node:path")},
1708:e=>{e.exports=require("node:process")},26848:e=>{e.exports=require("node:readline/promises")},57075:e=>{
e.exports=require("node:stream")},46466:e=>{e.exports=require("node:stream/promises")},58500:e=>{
e.exports=require("node:timers/promises")},7066:e=>{e.exports=require("node:tty")},57975:e=>{
e.exports=require("node:util")},78877:e=>{e.exports=require("node:v8")},75919:e=>{
e.exports=require("node:worker_threads")},38522:e=>{e.exports=require("node:zlib")},70857:e=>{e.exports=require("os")},
16928:e=>{e.exports=require("path")},932:e=>{e.exports=require("process")},2203:e=>{e.exports=require("stream")},
64756:e=>{e.exports=require("tls")},52018:e=>{e.exports=require("tty")},87016:e=>{e.exports=require("url")},39023:e=>{
e.exports=require("util")},43106:e=>{e.exports=require("zlib")}},n={};function d(e){var r=n[e]
;if(void 0!==r)return r.exports;var t=n[e]={id:e,loaded:!1,exports:{}},o=!0;try{u[e].call(t.exports,t,t.exports,d),o=!1
}finally{o&&delete n[e]}return t.loaded=!0,t.exports}d.m=u,void 0!==d&&(d.ab=__dirname+"/"),
e="function"==typeof Symbol?Symbol("webpack queues"):"__webpack_queues__",
r="function"==typeof Symbol?Symbol("webpack exports"):"__webpack_exports__",
t="function"==typeof Symbol?Symbol("webpack error"):"__webpack_error__",o=e=>{e&&e.d<1&&(e.d=1,e.forEach(e=>e.r--),
e.forEach(e=>e.r--?e.r++:e()))},d.a=(s,i,p)=>{var u;p&&((u=[]).d=-1)
;var n,d,a,l=new Set,f=s.exports,x=new Promise((e,r)=>{a=r,d=e});x[r]=f,x[e]=e=>(u&&e(u),l.forEach(e),x.catch(e=>{})),
s.exports=x,i(s=>{var i;n=(s=>s.map(s=>{if(null!==s&&"object"==typeof s){if(s[e])return s;if(s.then){var i=[];i.d=0,
s.then(e=>{p[r]=e,o(i)},e=>{p[t]=e,o(i)});var p={};return p[e]=e=>e(i),p}}var u={};return u[e]=e=>{},u[r]=s,u}))(s)
;var p=()=>n.map(e=>{if(e[t])throw e[t];return e[r]}),d=new Promise(r=>{(i=()=>r(p)).r=0
;var t=e=>e!==u&&!l.has(e)&&(l.add(e),e&&!e.d&&(i.r++,e.push(i)));n.map(r=>r[e](t))});return i.r?d:p()
},e=>(e?a(x[t]=e):d(f),o(u))),u&&u.d<0&&(u.d=0)},d.n=e=>{var r=e&&e.__esModule?()=>e.default:()=>e;return d.d(r,{a:r}),r
},i=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,d.t=function(e,r){if(1&r&&(e=this(e)),8&r)return e
;if("object"==typeof e&&e){if(4&r&&e.__esModule)return e;if(16&r&&"function"==typeof e.then)return e}
var t=Object.create(null);d.r(t);var o={};s=s||[null,i({}),i([]),i(i)]
;for(var p=2&r&&e;"object"==typeof p&&!~s.indexOf(p);p=i(p))Object.getOwnPropertyNames(p).forEach(r=>o[r]=()=>e[r])
;return o.default=()=>e,d.d(t,o),t},d.d=(e,r)=>{for(var t in r)d.o(r,t)&&!d.o(e,t)&&Object.defineProperty(e,t,{
enumerable:!0,get:r[t]})},d.f={},d.e=e=>Promise.all(Object.keys(d.f).reduce((r,t)=>(d.f[t](e,r),r),[])),
d.u=e=>e+".index.js",d.o=(e,r)=>Object.prototype.hasOwnProperty.call(e,r),d.r=e=>{
"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),
Object.defineProperty(e,"__esModule",{value:!0})},d.nmd=e=>(e.paths=[],e.children||(e.children=[]),e),p={8792:1},
d.f.require=(e,r)=>{p[e]||(e=>{var r=e.modules,t=e.ids,o=e.runtime;for(var s in r)d.o(r,s)&&(d.m[s]=r[s]);o&&o(d)
;for(var i=0;i<t.length;i++)p[t[i]]=1})(require("./"+d.u(e)))};var a={};d.r(a),d.d(a,{action:()=>l,cli:()=>x,post:()=>f,
verifyThread:()=>c})
;const l=()=>Promise.all([d.e(6625),d.e(6013),d.e(7836)]).then(d.bind(d,77836)),f=()=>d.e(7718).then(d.bind(d,27718)),x=()=>Promise.all([d.e(3160),d.e(8179),d.e(2957)]).then(d.bind(d,12957)),c=()=>Promise.all([d.e(7828),d.e(6625),d.e(8674),d.e(5631),d.e(5453)]).then(d.bind(d,57715))
;module.exports=a})();
