export const id=6947;export const ids=[6947];export const modules={37875:(e,t,n)=>{n.d(t,{renderAuditPage:()=>u})
;var l=n(34137),r=n(77809),a=n(16374),i=n(90350),c=n(87010);const o={defended:"✓",detected:"◉",breached:"✕"}
;function u(e,t){return(0,r.i)({title:"Security audit · MarketOps",body:s(e,t),script:null})}function s(e,t){
const{bundle:n,scenarios:r}=e,c=(0,i.N4)(r),o=r.filter(({outcome:e})=>"breached"===e);return(0,l.h)("body",null,(0,
l.h)("a",{class:"skip",href:"#scenarios"},"Skip to the scenarios"),(0,l.h)("header",{
class:"banner "+(c.breached>0?"tone-red":t.whole?"tone-green":"tone-gold")},(0,l.h)("p",{class:"mode"
},t.whole?"Security audit":"Security audit, in part"),(0,
l.h)("h1",null,c.breached>0?"This bundle was breached":"No attack succeeded"),(0,l.h)("p",{class:"sentence"},(0,
i.f8)(c)),(0,l.h)("p",{class:"run"},`MarketOps ${t.version}, ${t.at}`)),(0,l.h)("main",null,0===o.length?null:(0,
l.h)(a.wn,{id:"breached",title:"Breached"},o.map(e=>d(e,!0))),(0,l.h)(a.wn,{id:"bundle",title:"The bundle",
lead:"What was audited: compare it with what you are about to use."},(0,a.At)([["Digest",(0,
l.h)("code",null,n.digest)],["Made again, in its folder, by",(0,l.h)("code",null,i.Bh)]]),(0,l.h)("details",null,(0,
l.h)("summary",null,`${n.files.length} files`),(0,l.h)("ul",null,n.files.map(({path:e,digest:t})=>(0,l.h)("li",null,(0,
a.SX)(e)," ",(0,l.h)("code",null,t)))))),(0,l.h)(a.wn,{id:"scenarios",title:"Scenarios"},(0,
l.h)("ul",null,i.im.map(([e,t])=>(0,l.h)("li",null,(0,l.h)("strong",null,e),": ",(0,a.Mg)(t)))),r.map(e=>d(e,!1))),(0,
l.h)(a.wn,{id:"sign-off",title:"Sign-off",lead:"Filled in by hand, by whoever decides that this bundle is used."},(0,
l.h)("ul",null,i.ql.map(e=>(0,l.h)("li",null,`☐ ${e}`))),(0,a.At)(i.c_.map(e=>[e,"………………"])))))}function d(e,t){
const{id:n,name:r,attacker:i,attack:u,defence:s,severity:d,expected:h,outcome:p,evidence:f}=e;return(0,l.h)("details",{
open:t},(0,l.h)("summary",null,`${o[p]} ${p}: ${n} ${r} (${d})`),(0,a.At)([["Attacker",(0,
a.Mg)(`${i}: ${c.Jl[i]}`)],["Attack",(0,a.Mg)(u)],["Defence",(0,a.Mg)(s)],["Expected",(0,a.Mg)(h)]]),(0,a.DM)(f))}},
54285:(e,t,n)=>{n.d(t,{CS:()=>a,Ev:()=>i,MZ:()=>o,aY:()=>c,eO:()=>p,kq:()=>s,nf:()=>u,q3:()=>f,tp:()=>d,zH:()=>h})
;var l=n(2792);const r={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function a(e,t=500){return(0,l.Jj)((0,
l.P8)(e),t).replace(/[&<>]/g,e=>r[e]).replace(/[\\`*_[\]|~$]/g,"\\$&").replaceAll("://","\\://").replace(/[@#]/g,"$&&#8203;").replace(/(www)\./gi,"$1&#46;")
}function i(e,t=500){const n=(0,l.Jj)((0,l.P8)(e),t).split("`")
;return n.length%2==0?a(e,t):n.map((e,n)=>n%2==0?a(e,t):c(e,t)).join("")}function c(e,t=200){const n=(0,l.CI)((0,
l.ko)(e),t).replaceAll("##[","#⁠#[");if(""===n.trim())return"(empty)"
;const r="`".repeat(m(n)+1),a=n.startsWith("`")||n.endsWith("`")||n.startsWith(" ")?" ":"";return`${r}${a}${n}${a}${r}`}
function o(e,t=200){const n=c(e,t);if(!n.includes("|"))return n;return`<code>${(0,l.CI)((0,
l.ko)(e),t).replace(/[^\p{L}\p{N} ]/gu,e=>`&#${e.codePointAt(0)};`)}</code>`}function u(e,t){const n=null===t?null:f(t)
;return null===n?e:`[${e}](${n.replace(/[()\\<>|\s`*_[\]]/g,e=>encodeURIComponent(e).replace(/^[(*_)]$/,e=>`%${e.charCodeAt(0).toString(16)}`))})`
}function s(e,t){const n=(0,l.Jj)((0,l.Q6)(e),t).replaceAll("##[","#⁠#["),r="`".repeat(Math.max(3,m(n)+1))
;return[`${r}text`,...n.replace(/\n$/,"").split("\n"),r].map(e=>`> ${e}`).join("\n")}function d(e,t){
const n=e=>`| ${e.join(" | ")} |`;return[n(e),n(e.map(()=>"---")),...t.map(n)].join("\n")}function h(e,t){
return`<details><summary>${e}</summary>\n\n${t}\n\n</details>`}function p(e,t,n){let l="";for(const r of e)if(l=n(r),
Buffer.byteLength(l)<=t)break;return l}function f(e){if(!URL.canParse(e))return null
;const{protocol:t,username:n,password:l,href:r,hostname:a}=new URL(e)
;if("127.0.0.1"===a||a.endsWith(".localhost"))return null;return("https:"===t||"http:"===t)&&""===n&&""===l?r:null}
function m(e){return Math.max(0,...(e.match(/`+/g)??[]).map(e=>e.length))}}};
