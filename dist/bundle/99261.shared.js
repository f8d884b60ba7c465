export const modules={99261:((t,n,e)=>{e.d(n,{CS:()=>c,Ev:()=>l,MZ:()=>u,aY:()=>a,eO:()=>$,kq:()=>i,nf:()=>s,q3:()=>m,
tp:()=>p,zH:()=>f});var r=e(57800);const o={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function c(t,n=500){
return(0,
r.Jj)((0,r.P8)(t),n).replace(/[&<>]/g,t=>o[t]).replace(/[\\`*_[\]|~$]/g,"\\$&").replaceAll("://","\\://").replace(/[@#]/g,"$&&#8203;").replace(/(www)\./gi,"$1&#46;")
}function l(t,n=500){const e=(0,r.Jj)((0,r.P8)(t),n).split("`")
;return e.length%2==0?c(t,n):e.map((t,e)=>e%2==0?c(t,n):a(t,n)).join("")}function a(t,n=200){const e=(0,r.CI)((0,
r.ko)(t),n).replaceAll("##[","#⁠#[");if(""===e.trim())return"(empty)"
;const o="`".repeat(h(e)+1),c=e.startsWith("`")||e.endsWith("`")||e.startsWith(" ")?" ":"";return`${o}${c}${e}${c}${o}`}
function u(t,n=200){const e=a(t,n);if(!e.includes("|"))return e;return`<code>${(0,r.CI)((0,
r.ko)(t),n).replace(/[^\p{L}\p{N} ]/gu,t=>`&#${t.codePointAt(0)};`)}</code>`}function s(t,n){const e=null===n?null:m(n)
;return null===e?t:`[${t}](${e.replace(/[()\\<>|\s`*_[\]]/g,t=>encodeURIComponent(t).replace(/^[(*_)]$/,t=>`%${t.charCodeAt(0).toString(16)}`))})`
}function i(t,n){const e=(0,r.Jj)((0,r.Q6)(t),n).replaceAll("##[","#⁠#["),o="`".repeat(Math.max(3,h(e)+1))
;return[`${o}text`,...e.replace(/\n$/,"").split("\n"),o].map(t=>`> ${t}`).join("\n")}function p(t,n){
const e=t=>`| ${t.join(" | ")} |`;return[e(t),e(t.map(()=>"---")),...n.map(e)].join("\n")}function f(t,n){
return`<details><summary>${t}</summary>\n\n${n}\n\n</details>`}function $(t,n,e){let r="";for(const o of t)if(r=e(o),
Buffer.byteLength(r)<=n)break;return r}function m(t){if(!URL.canParse(t))return null
;const{protocol:n,username:e,password:r,href:o,hostname:c}=new URL(t)
;if(/^(?:127(?:\.\d{1,3}){3}|\[::1\]|(?:.+\.)?localhost)$/.test(c))return null
;return("https:"===n||"http:"===n)&&""===e&&""===r?o:null}function h(t){
return Math.max(0,...(t.match(/`+/g)??[]).map(t=>t.length))}})};
