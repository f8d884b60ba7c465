import{modules as e}from"./4985.shared.js";export const id=3727;export const ids=[3727];export const modules={...e,
54285:(e,n,t)=>{t.d(n,{CS:()=>l,Ev:()=>a,MZ:()=>u,aY:()=>s,eO:()=>f,kq:()=>i,nf:()=>c,q3:()=>m,tp:()=>d,zH:()=>p})
;var r=t(2792);const o={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function l(e,n=500){return(0,r.Jj)((0,
r.P8)(e),n).replace(/[&<>]/g,e=>o[e]).replace(/[\\`*_[\]|~$]/g,"\\$&").replaceAll("://","\\://").replace(/[@#]/g,"$&&#8203;").replace(/(www)\./gi,"$1&#46;")
}function a(e,n=500){const t=(0,r.Jj)((0,r.P8)(e),n).split("`")
;return t.length%2==0?l(e,n):t.map((e,t)=>t%2==0?l(e,n):s(e,n)).join("")}function s(e,n=200){const t=(0,r.CI)((0,
r.ko)(e),n).replaceAll("##[","#⁠#[");if(""===t.trim())return"(empty)"
;const o="`".repeat(h(t)+1),l=t.startsWith("`")||t.endsWith("`")||t.startsWith(" ")?" ":"";return`${o}${l}${t}${l}${o}`}
function u(e,n=200){const t=s(e,n);if(!t.includes("|"))return t;return`<code>${(0,r.CI)((0,
r.ko)(e),n).replace(/[^\p{L}\p{N} ]/gu,e=>`&#${e.codePointAt(0)};`)}</code>`}function c(e,n){const t=null===n?null:m(n)
;return null===t?e:`[${e}](${t.replace(/[()\\<>|\s`*_[\]]/g,e=>encodeURIComponent(e).replace(/^[(*_)]$/,e=>`%${e.charCodeAt(0).toString(16)}`))})`
}function i(e,n){const t=(0,r.Jj)((0,r.Q6)(e),n).replaceAll("##[","#⁠#["),o="`".repeat(Math.max(3,h(t)+1))
;return[`${o}text`,...t.replace(/\n$/,"").split("\n"),o].map(e=>`> ${e}`).join("\n")}function d(e,n){
const t=e=>`| ${e.join(" | ")} |`;return[t(e),t(e.map(()=>"---")),...n.map(t)].join("\n")}function p(e,n){
return`<details><summary>${e}</summary>\n\n${n}\n\n</details>`}function f(e,n,t){let r="";for(const o of e)if(r=t(o),
Buffer.byteLength(r)<=n)break;return r}function m(e){if(!URL.canParse(e))return null
;const{protocol:n,username:t,password:r,href:o,hostname:l}=new URL(e)
;if("127.0.0.1"===l||l.endsWith(".localhost"))return null;return("https:"===n||"http:"===n)&&""===t&&""===r?o:null}
function h(e){return Math.max(0,...(e.match(/`+/g)??[]).map(e=>e.length))}},54337:(e,n,t)=>{t.d(n,{v:()=>r});const r={
shipped:{symbol:"✓",word:"shipped"},unchanged:{symbol:"=",word:"was there already"},blocked_by_mode:{symbol:"○",
word:"dry run: not done"},refused:{symbol:"✕",word:"refused"},held_back:{symbol:"–",word:"held back"},rejected:{
symbol:"✕",word:"rejected at the gate"},failed:{symbol:"✕",word:"failed"},skipped:{symbol:"–",word:"skipped"},in_doubt:{
symbol:"?",word:"in doubt"},waiting:{symbol:"◔",word:"authorized, not executed"},not_reached:{symbol:"–",
word:"not reached"}}},97667:(e,n,t)=>{t.d(n,{DM:()=>i,Rr:()=>s,U9:()=>d,x0:()=>a});var r=t(32257),o=t(68114),l=t(42522)
;function a(e,n){if(null===e||0===e.counted.length)return[]
;const t=(0,o.CR)(n).approvers.map(({key:e})=>[e.fingerprint,e.blob.toString("base64")]),r=new Map(t)
;return e.counted.map(({not_after:e,...n})=>({...n,notAfter:e,publicKey:r.get(n.key)??""}))}
function s({proof:e,evidenceText:n,approversText:t}){const r=a(c(n),Buffer.from(t))
;return e.phase_2_fc_authorization.signed_approvals.map(e=>r.find(({digest:n})=>n===e.digest)??{...e,...u})}const u={
publicKey:"",notAfter:null,verified:!1};function c(e){return""===e?null:JSON.parse(e).signed_approvals??null}
function i({evidenceText:e}){const n=c(e)?.created_at??null;return null!==n&&"value"in n?(0,r.pe)(n.value):null}
function d({approvals:e,signed_approvals:n}){return[...e.map(({user:e})=>e),...n.map(e=>`${(0,l.DQ)(e)} (signed)`)]}}};
