"use strict";exports.id=2654,exports.ids=[2654],exports.modules={...require("./97309.shared.js").modules,
16374:((n,t,e)=>{e.d(t,{At:()=>b,DM:()=>h,Mg:()=>i,NI:()=>$,N_:()=>d,Q1:()=>m,SX:()=>a,aw:()=>p,gX:()=>y,np:()=>f,
s7:()=>u,uK:()=>c,wn:()=>v});var l=e(34137),r=e(57800),s=e(99261),o=e(22491);function a(n,t=o.Uo){return(0,
l.h)("bdi",null,(0,l.h)("code",null,(0,r.CI)((0,r.ko)(n),t)))}function i(n){return(0,
l.h)(l.FK,null,n.split("`").map((n,t)=>t%2==0?n:(0,l.h)("code",null,n)))}function u(n,t=o.W$){return(0,
l.h)("bdi",null,(0,r.Jj)((0,r.P8)(n),t))}function c(n,t=o.W$){const e=(0,r.Jj)((0,r.P8)(n),t).split("`")
;return e.length%2==0?u(n,t):(0,l.h)("bdi",null,e.map((n,t)=>t%2==0?n:(0,l.h)("code",null,n)))}function h(n,t=o.W$){
return(0,l.h)("pre",{class:"verbatim",dir:"auto"},(0,r.Jj)((0,r.Q6)(n),t))}function d(n,t,e={}){
const r=null===n?null:(0,s.q3)(n);return null===r?(0,l.h)("span",e,t):(0,l.h)("a",{...e,href:r,rel:"noopener noreferrer"
},t)}function p(n,t,e=n){return(0,l.h)("span",{class:"copyable"},(0,l.h)("code",null,e),(0,l.h)("button",{type:"button",
class:"copy",hidden:!0,"data-unread":!0,"data-copy":n,"aria-label":`Copy ${t}`},"Copy"))}function f(n,t){
const e=n.replace(/^sha256:/,"");return p(n,t,`${e.slice(0,8)}\u2026${e.slice(-4)}`)}function m(n,t,...e){const r={
old:"\u2212",new:"+",same:"="}[n];return(0,l.h)("p",{class:n},(0,l.h)("span",{class:"sign"},r,(0,l.h)("span",{class:"vh"
},` ${t} `)),(0,l.h)("span",null,e))}function $({symbol:n,word:t}){return(0,l.h)("span",{class:"symbol"},(0,
l.h)("span",{"aria-hidden":"true"},n),void 0===t?null:(0,l.h)("span",{class:"vh"},`${t}: `))}function y(n){return(0,
l.h)("time",{datetime:n},`${n.slice(0,10)} ${n.slice(11,19)} UTC`)}function b(n){
const t=n.filter(([,n])=>null!=n&&""!==n);return 0===t.length?null:(0,l.h)("dl",{class:"facts"},t.map(([n,t])=>(0,
l.h)("div",null,(0,l.h)("dt",null,n),(0,l.h)("dd",null,t))))}function v({id:n,title:t,lead:e,children:r,...s}){return(0,
l.h)("section",{id:n,"aria-labelledby":`${n}-title`,...s},(0,l.h)("h2",{id:`${n}-title`},t),void 0===e?null:(0,
l.h)("p",{class:"lead"},e),r)}}),27929:((n,t,e)=>{function l(n){
return"localhost"===n||"[::1]"===n||/^127(?:\.\d{1,3}){3}$/.test(n)}function r(n){
const{hostname:t}=new URL(`http://${n}`);return new URL(`${l(t)?"http":"https"}://${n}`)}e.d(t,{L:()=>l,c:()=>r})}),
77809:((n,t,e)=>{e.d(t,{i:()=>a});var l=e(77598),r=e(34137),s=e(53091),o=e(97309);function a({title:n,body:t,script:e}){
const l=(0,r.h)("html",{lang:"en",dir:"ltr"},(0,r.h)("head",null,(0,r.h)("meta",{charset:"utf-8"}),(0,r.h)("meta",{
"http-equiv":"Content-Security-Policy",content:i(e)}),(0,r.h)("meta",{name:"viewport",
content:"width=device-width, initial-scale=1"}),(0,r.h)("meta",{name:"color-scheme",content:"light dark"}),(0,
r.h)("meta",{name:"referrer",content:"no-referrer"}),(0,r.h)("title",null,n),(0,r.h)("style",{dangerouslySetInnerHTML:{
__html:o.Y}})),t);return`<!doctype html>\n${(0,s.F0)(l)}\n`}function i(n){const t=n=>`'sha256-${(0,
l.createHash)("sha256").update(n).digest("base64")}'`
;return["default-src 'none'",`script-src ${null===n?"'none'":t(n)}`,`style-src ${t(o.Y)}`,"base-uri 'none'","form-action 'none'"].join("; ")
}})};
