export const id=6947;export const ids=[6947];export const modules={37875:(e,t,n)=>{n.d(t,{
renderAuditPage:()=>renderAuditPage});var l=n(34137),r=n(64495),a=n(16374),o=n(90350),i=n(87010);const c={defended:"✓",
detected:"◉",breached:"✕"};function renderAuditPage(e,t){return(0,r.i)({title:"Security audit · MarketOps",
body:Body(e,t),script:null})}function Body(e,t){const{bundle:n,scenarios:r}=e,i=(0,
o.N4)(r),c=r.filter(({outcome:e})=>"breached"===e);return(0,l.h)("body",null,(0,l.h)("a",{class:"skip",href:"#scenarios"
},"Skip to the scenarios"),(0,l.h)("header",{class:"banner "+(i.breached>0?"tone-red":t.whole?"tone-green":"tone-gold")
},(0,l.h)("p",{class:"mode"},t.whole?"Security audit":"Security audit, in part"),(0,
l.h)("h1",null,i.breached>0?"This bundle was breached":"No attack succeeded"),(0,l.h)("p",{class:"sentence"},(0,
o.f8)(i)),(0,l.h)("p",{class:"run"},`MarketOps ${t.version}, ${t.at}`)),(0,l.h)("main",null,0===c.length?null:(0,
l.h)(a.wn,{id:"breached",title:"Breached"},c.map(e=>Row(e,!0))),(0,l.h)(a.wn,{id:"bundle",title:"The bundle",
lead:"What was audited: compare it with what you are about to use."},(0,a.At)([["Digest",(0,
l.h)("code",null,n.digest)],["Made again, in its folder, by",(0,l.h)("code",null,o.Bh)]]),(0,l.h)("details",null,(0,
l.h)("summary",null,`${n.files.length} files`),(0,l.h)("ul",null,n.files.map(({path:e,digest:t})=>(0,l.h)("li",null,(0,
a.SX)(e)," ",(0,l.h)("code",null,t)))))),(0,l.h)(a.wn,{id:"scenarios",title:"Scenarios"},(0,
l.h)("ul",null,o.im.map(([e,t])=>(0,l.h)("li",null,(0,l.h)("strong",null,e),": ",(0,a.Mg)(t)))),r.map(e=>Row(e,!1))),(0,
l.h)(a.wn,{id:"sign-off",title:"Sign-off",lead:"Filled in by hand, by whoever decides that this bundle is used."},(0,
l.h)("ul",null,o.ql.map(e=>(0,l.h)("li",null,`☐ ${e}`))),(0,a.At)(o.c_.map(e=>[e,"………………"])))))}function Row(e,t){
const{id:n,name:r,attacker:o,attack:s,defence:u,severity:d,expected:h,outcome:p,evidence:f}=e;return(0,l.h)("details",{
open:t},(0,l.h)("summary",null,`${c[p]} ${p}: ${n} ${r} (${d})`),(0,a.At)([["Attacker",(0,
a.Mg)(`${o}: ${i.Jl[o]}`)],["Attack",(0,a.Mg)(s)],["Defence",(0,a.Mg)(u)],["Expected",(0,a.Mg)(h)]]),(0,a.DM)(f))}},
54285:(e,t,n)=>{n.d(t,{CS:()=>prose,MZ:()=>codeCell,aY:()=>code,eO:()=>firstThatFits,kq:()=>quotedBlock,nf:()=>link,
q3:()=>httpUrl,tp:()=>table,zH:()=>details});var l=n(2792);const r={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"}
;function prose(e,t=500){
return(0,l.Jj)((0,l.P8)(e),t).replace(/[&<>]/g,e=>r[e]).replace(/[\\`*_[\]|~$]/g,"\\$&").replaceAll("://","\\://").replace(/[@#]/g,"$&&#8203;").replace(/(www)\./gi,"$1&#46;")
}function code(e,t=200){const n=(0,l.Jj)((0,l.ko)(e),t).replaceAll("##[","#⁠#[");if(""===n.trim())return"(empty)"
;const r="`".repeat(longestRun(n)+1),a=n.startsWith("`")||n.endsWith("`")||n.startsWith(" ")?" ":""
;return`${r}${a}${n}${a}${r}`}function codeCell(e,t=200){const n=code(e,t);if(!n.includes("|"))return n
;return`<code>${(0,l.Jj)((0,l.ko)(e),t).replace(/[^\p{L}\p{N} ]/gu,e=>`&#${e.codePointAt(0)};`)}</code>`}
function link(e,t){const n=null===t?null:httpUrl(t)
;return null===n?e:`[${e}](${n.replace(/[()\\<>|\s`*_[\]]/g,e=>encodeURIComponent(e).replace(/^[(*_)]$/,e=>`%${e.charCodeAt(0).toString(16)}`))})`
}function quotedBlock(e,t){
const n=(0,l.Jj)((0,l.Q6)(e),t).replaceAll("##[","#⁠#["),r="`".repeat(Math.max(3,longestRun(n)+1))
;return[`${r}text`,...n.replace(/\n$/,"").split("\n"),r].map(e=>`> ${e}`).join("\n")}function table(e,t){
const row=e=>`| ${e.join(" | ")} |`;return[row(e),row(e.map(()=>"---")),...t.map(row)].join("\n")}function details(e,t){
return`<details><summary>${e}</summary>\n\n${t}\n\n</details>`}function firstThatFits(e,t,n){let l=""
;for(const r of e)if(l=n(r),Buffer.byteLength(l)<=t)break;return l}function httpUrl(e){if(!URL.canParse(e))return null
;const{protocol:t,username:n,password:l,href:r}=new URL(e);return("https:"===t||"http:"===t)&&""===n&&""===l?r:null}
function longestRun(e){return Math.max(0,...(e.match(/`+/g)??[]).map(e=>e.length))}}};
