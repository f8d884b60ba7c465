import{modules as t}from"./7281.shared.js";export const id=7915;export const ids=[7915];export const modules={...t,
59376:((t,o,e)=>{e.d(o,{M8:()=>s,po:()=>c,vh:()=>h})
;const n=/^(?:[^@/\s]+@)?([^:/\s]+):(?!\/\/)(.+)$/,r=/^\/?([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;function s(t){
const o=function(t){if(!t.includes("://")){const[,o,e]=n.exec(t)??[];return void 0===o||void 0===e?null:{server:i(o),
path:e}}if(!URL.canParse(t))return null;const o=new URL(t);return"ssh:"===o.protocol||"git+ssh:"===o.protocol?{
server:i(o.hostname),path:o.pathname}:"https:"===o.protocol?{server:`https://${o.host}`,path:o.pathname
}:"http:"===o.protocol&&function(t){return/^(127(?:\.\d{1,3}){3}|\[::1\]|localhost)$/.test(t)}(o.hostname)?{
server:o.origin,path:o.pathname}:null}(t.trim()),[,e,s]=r.exec(o?.path??"")??[]
;return null===o||void 0===e||void 0===s||""===s?null:{server:o.server,repository:`${e}/${s}`}}function i(t){
return`https://${"ssh.github.com"===t.toLowerCase()?"github.com":t.toLowerCase()}`}function c(t){
const{host:o}=new URL(t)
;return"github.com"===o?"https://api.github.com":o.endsWith(".ghe.com")?`https://api.${o}`:`${t}/api/v3`}function h(t){
const{host:o}=new URL(t);return"github.com"!==o&&!o.endsWith(".ghe.com")}}),97915:((t,o,e)=>{e.r(o),e.d(o,{
clientOptions:()=>c,readingClient:()=>h,tokenOf:()=>i});var n=e(83323),r=e(33717),s=e(59376)
;const i=({env:t})=>t.GH_TOKEN||t.GITHUB_TOKEN||null,c=(t,{server:o})=>({apiUrl:u(t,o),token:i(t),clock:Date.now,
env:t.env,retries:1,userAgent:`marketops-cli/${n.Y}`}),h=(t,o)=>(0,r.U)({...c(t,o),mode:"dry_run"})
;function u({env:t},o){return(t.GITHUB_SERVER_URL||o)===o&&t.GITHUB_API_URL||(0,s.po)(o)}})};
