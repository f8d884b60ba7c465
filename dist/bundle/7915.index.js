"use strict";exports.id=7915,exports.ids=[7915],exports.modules={...require("./7281.shared.js").modules,59376:((t,e,o)=>{
o.d(e,{M8:()=>i,po:()=>h,vh:()=>u});var n=o(27929)
;const r=/^(?:[^@/\s]+@)?([^:/\s]+):(?!\/\/)(.+)$/,s=/^\/?([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;function i(t){
const e=function(t){if(!t.includes("://")){const[,e,o]=r.exec(t)??[];return void 0===e||void 0===o?null:{server:c(e),
path:o}}if(!URL.canParse(t))return null;const e=new URL(t);return"ssh:"===e.protocol||"git+ssh:"===e.protocol?{
server:c(e.hostname),path:e.pathname}:"https:"===e.protocol?{server:`https://${e.host}`,path:e.pathname
}:"http:"===e.protocol&&(0,n.L)(e.hostname)?{server:e.origin,path:e.pathname}:null
}(t.trim()),[,o,i]=s.exec(e?.path??"")??[];return null===e||void 0===o||void 0===i||""===i?null:{server:e.server,
repository:`${o}/${i}`}}function c(t){return`https://${"ssh.github.com"===t.toLowerCase()?"github.com":t.toLowerCase()}`
}function h(t){const{host:e}=new URL(t)
;return"github.com"===e?"https://api.github.com":e.endsWith(".ghe.com")?`https://api.${e}`:`${t}/api/v3`}function u(t){
const{host:e}=new URL(t);return"github.com"!==e&&!e.endsWith(".ghe.com")}}),97915:((t,e,o)=>{o.r(e),o.d(e,{
clientOptions:()=>c,readingClient:()=>h,tokenOf:()=>i});var n=o(83323),r=o(33717),s=o(59376)
;const i=({env:t})=>t.GH_TOKEN||t.GITHUB_TOKEN||null,c=(t,{server:e})=>({apiUrl:u(t,e),token:i(t),clock:Date.now,
env:t.env,retries:1,userAgent:`marketops-cli/${n.Y}`}),h=(t,e)=>(0,r.U)({...c(t,e),mode:"dry_run"})
;function u({env:t},e){return(t.GITHUB_SERVER_URL||e)===e&&t.GITHUB_API_URL||(0,s.po)(e)}})};
