"use strict";exports.modules={99261:((t,n,e)=>{e.d(n,{CS:()=>l,Ev:()=>u,MZ:()=>s,aY:()=>a,eO:()=>m,kq:()=>p,nf:()=>i,
q3:()=>h,tp:()=>f,zH:()=>$});var r=e(27929),o=e(57800);const c={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"}
;function l(t,n=500){
return(0,o.Jj)((0,o.P8)(t),n).replace(/[&<>]/g,t=>c[t]).replace(/[\\`*_[\]|~$]/g,"\\$&").replaceAll("://","\\://").replace(/[@#]/g,"$&&#8203;").replace(/(www)\./gi,"$1&#46;")
}function u(t,n=500){const e=(0,o.Jj)((0,o.P8)(t),n).split("`")
;return e.length%2==0?l(t,n):e.map((t,e)=>e%2==0?l(t,n):a(t,n)).join("")}function a(t,n=200){const e=(0,o.CI)((0,
o.ko)(t),n).replaceAll("##[","#\u2060#[");if(""===e.trim())return"(empty)"
;const r="`".repeat(d(e)+1),c=e.startsWith("`")||e.endsWith("`")||e.startsWith(" ")?" ":"";return`${r}${c}${e}${c}${r}`}
function s(t,n=200){const e=a(t,n);if(!e.includes("|"))return e;return`<code>${(0,o.CI)((0,
o.ko)(t),n).replace(/[^\p{L}\p{N} ]/gu,t=>`&#${t.codePointAt(0)};`)}</code>`}function i(t,n){const e=null===n?null:h(n)
;return null===e?t:`[${t}](${e.replace(/[()\\<>|\s`*_[\]]/g,t=>encodeURIComponent(t).replace(/^[(*_)]$/,t=>`%${t.charCodeAt(0).toString(16)}`))})`
}function p(t,n){const e=(0,o.Jj)((0,o.Q6)(t),n).replaceAll("##[","#\u2060#["),r="`".repeat(Math.max(3,d(e)+1))
;return[`${r}text`,...e.replace(/\n$/,"").split("\n"),r].map(t=>`> ${t}`).join("\n")}function f(t,n){
const e=t=>`| ${t.join(" | ")} |`;return[e(t),e(t.map(()=>"---")),...n.map(e)].join("\n")}function $(t,n){
return`<details><summary>${t}</summary>\n\n${n}\n\n</details>`}function m(t,n,e){let r="";for(const o of t)if(r=e(o),
Buffer.byteLength(r)<=n)break;return r}function h(t){if(!URL.canParse(t))return null
;const{protocol:n,username:e,password:o,href:c,hostname:l}=new URL(t)
;if((0,r.L)(l)||l.endsWith(".localhost"))return null;return("https:"===n||"http:"===n)&&""===e&&""===o?c:null}
function d(t){return Math.max(0,...(t.match(/`+/g)??[]).map(t=>t.length))}})};
