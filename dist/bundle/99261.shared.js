export const modules={99261:((n,t,e)=>{e.d(t,{CS:()=>c,Ev:()=>l,MZ:()=>u,aY:()=>a,eO:()=>$,kq:()=>s,nf:()=>i,q3:()=>m,
tp:()=>p,zH:()=>f});var r=e(57800);const o={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function c(n,t=500){
return(0,
r.Jj)((0,r.P8)(n),t).replace(/[&<>]/g,n=>o[n]).replace(/[\\`*_[\]|~$]/g,"\\$&").replaceAll("://","\\://").replace(/[@#]/g,"$&&#8203;").replace(/(www)\./gi,"$1&#46;")
}function l(n,t=500){const e=(0,r.Jj)((0,r.P8)(n),t).split("`")
;return e.length%2==0?c(n,t):e.map((n,e)=>e%2==0?c(n,t):a(n,t)).join("")}function a(n,t=200){const e=(0,r.CI)((0,
r.ko)(n),t).replaceAll("##[","#⁠#[");if(""===e.trim())return"(empty)"
;const o="`".repeat(h(e)+1),c=e.startsWith("`")||e.endsWith("`")||e.startsWith(" ")?" ":"";return`${o}${c}${e}${c}${o}`}
function u(n,t=200){const e=a(n,t);if(!e.includes("|"))return e;return`<code>${(0,r.CI)((0,
r.ko)(n),t).replace(/[^\p{L}\p{N} ]/gu,n=>`&#${n.codePointAt(0)};`)}</code>`}function i(n,t){const e=null===t?null:m(t)
;return null===e?n:`[${n}](${e.replace(/[()\\<>|\s`*_[\]]/g,n=>encodeURIComponent(n).replace(/^[(*_)]$/,n=>`%${n.charCodeAt(0).toString(16)}`))})`
}function s(n,t){const e=(0,r.Jj)((0,r.Q6)(n),t).replaceAll("##[","#⁠#["),o="`".repeat(Math.max(3,h(e)+1))
;return[`${o}text`,...e.replace(/\n$/,"").split("\n"),o].map(n=>`> ${n}`).join("\n")}function p(n,t){
const e=n=>`| ${n.join(" | ")} |`;return[e(n),e(n.map(()=>"---")),...t.map(e)].join("\n")}function f(n,t){
return`<details><summary>${n}</summary>\n\n${t}\n\n</details>`}function $(n,t,e){let r="";for(const o of n)if(r=e(o),
Buffer.byteLength(r)<=t)break;return r}function m(n){if(!URL.canParse(n))return null
;const{protocol:t,username:e,password:r,href:o,hostname:c}=new URL(n)
;if("127.0.0.1"===c||c.endsWith(".localhost"))return null;return("https:"===t||"http:"===t)&&""===e&&""===r?o:null}
function h(n){return Math.max(0,...(n.match(/`+/g)??[]).map(n=>n.length))}})};
