export const modules={99261:((n,t,e)=>{e.d(t,{CS:()=>l,Ev:()=>a,MZ:()=>i,aY:()=>u,eO:()=>m,kq:()=>p,nf:()=>s,q3:()=>h,
tp:()=>f,zH:()=>$});var r=e(27929),o=e(57800);const c={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"}
;function l(n,t=500){
return(0,o.Jj)((0,o.P8)(n),t).replace(/[&<>]/g,n=>c[n]).replace(/[\\`*_[\]|~$]/g,"\\$&").replaceAll("://","\\://").replace(/[@#]/g,"$&&#8203;").replace(/(www)\./gi,"$1&#46;")
}function a(n,t=500){const e=(0,o.Jj)((0,o.P8)(n),t).split("`")
;return e.length%2==0?l(n,t):e.map((n,e)=>e%2==0?l(n,t):u(n,t)).join("")}function u(n,t=200){const e=(0,o.CI)((0,
o.ko)(n),t).replaceAll("##[","#⁠#[");if(""===e.trim())return"(empty)"
;const r="`".repeat(d(e)+1),c=e.startsWith("`")||e.endsWith("`")||e.startsWith(" ")?" ":"";return`${r}${c}${e}${c}${r}`}
function i(n,t=200){const e=u(n,t);if(!e.includes("|"))return e;return`<code>${(0,o.CI)((0,
o.ko)(n),t).replace(/[^\p{L}\p{N} ]/gu,n=>`&#${n.codePointAt(0)};`)}</code>`}function s(n,t){const e=null===t?null:h(t)
;return null===e?n:`[${n}](${e.replace(/[()\\<>|\s`*_[\]]/g,n=>encodeURIComponent(n).replace(/^[(*_)]$/,n=>`%${n.charCodeAt(0).toString(16)}`))})`
}function p(n,t){const e=(0,o.Jj)((0,o.Q6)(n),t).replaceAll("##[","#⁠#["),r="`".repeat(Math.max(3,d(e)+1))
;return[`${r}text`,...e.replace(/\n$/,"").split("\n"),r].map(n=>`> ${n}`).join("\n")}function f(n,t){
const e=n=>`| ${n.join(" | ")} |`;return[e(n),e(n.map(()=>"---")),...t.map(e)].join("\n")}function $(n,t){
return`<details><summary>${n}</summary>\n\n${t}\n\n</details>`}function m(n,t,e){let r="";for(const o of n)if(r=e(o),
Buffer.byteLength(r)<=t)break;return r}function h(n){if(!URL.canParse(n))return null
;const{protocol:t,username:e,password:o,href:c,hostname:l}=new URL(n)
;if((0,r.L)(l)||l.endsWith(".localhost"))return null;return("https:"===t||"http:"===t)&&""===e&&""===o?c:null}
function d(n){return Math.max(0,...(n.match(/`+/g)??[]).map(n=>n.length))}})};
