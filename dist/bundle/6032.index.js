import{modules as t}from"./7281.shared.js";import{modules as o}from"./81920.shared.js";export const id=6032
;export const ids=[6032,7915];export const modules={...t,...o,58080:((t,o,e)=>{function n(t){
return t.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)
}e.d(o,{g:()=>n})}),59376:((t,o,e)=>{e.d(o,{M8:()=>s,po:()=>a,vh:()=>u})
;const n=/^(?:[^@/\s]+@)?([^:/\s]+):(?!\/\/)(.+)$/,r=/^\/?([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;function s(t){
const o=function(t){if(!t.includes("://")){const[,o,e]=n.exec(t)??[];return void 0===o||void 0===e?null:{server:i(o),
path:e}}if(!URL.canParse(t))return null;const o=new URL(t);return"ssh:"===o.protocol||"git+ssh:"===o.protocol?{
server:i(o.hostname),path:o.pathname}:"https:"===o.protocol?{server:`https://${o.host}`,path:o.pathname
}:"http:"===o.protocol&&function(t){return/^(127\.0\.0\.1|\[::1\]|localhost)$/.test(t)}(o.hostname)?{server:o.origin,
path:o.pathname}:null}(t.trim()),[,e,s]=r.exec(o?.path??"")??[];return null===o||void 0===e||void 0===s||""===s?null:{
server:o.server,repository:`${e}/${s}`}}function i(t){
return`https://${"ssh.github.com"===t.toLowerCase()?"github.com":t.toLowerCase()}`}function a(t){
const{host:o}=new URL(t)
;return"github.com"===o?"https://api.github.com":o.endsWith(".ghe.com")?`https://api.${o}`:`${t}/api/v3`}function u(t){
const{host:o}=new URL(t);return"github.com"!==o&&!o.endsWith(".ghe.com")}}),71604:((t,o,e)=>{e.d(o,{Q8:()=>c,R_:()=>a,
ZF:()=>u});var n=e(51455),r=e(76760),s=e(74296),i=e(58080);function a(t){if(t.startsWith("-"))throw(0,
s.Wp)(`--remote ${t} is no name of a remote.`)}function u({stdout:t},o,e,n){
t(`${o?JSON.stringify(e):n.map(i.g).join("\n")}\n`)}async function c({cwd:t},o,e,i=""){try{return await(0,
n.readFile)((0,r.resolve)(t,e))}catch(t){throw(0,s.Wp)(`${o} ${e} cannot be read (${(0,s.bD)(t)}).${i}`)}}}),
77412:((t,o,e)=>{e.d(o,{K:()=>u});var n=e(31421),r=e(57975),s=e(74296),i=e(59376);const a=(0,r.promisify)(n.execFile)
;async function u(t,o){const e=async(...o)=>(await a("git",["-C",t,...o],{encoding:"utf8"})).stdout.trimEnd();let n;try{
n=await e("rev-parse","--show-toplevel")}catch(o){const e=(0,s.bD)(o).trim().split("\n").at(-1)??""
;throw new s.NL("not_a_clone",`${t} is no git work tree (${e}). Run this in a clone.`)}
const r=await e("remote","get-url",o).catch(()=>null),u=null===r?null:(0,i.M8)(r)
;if(null===u)throw new s.NL("remote_unknown",`The remote ${o} of ${n} is ${null===r?"not there":"no repository on a GitHub"}. Add it (git remote add origin https://github.com/OWNER/NAME), or name another with --remote.`)
;return{root:n,remote:u}}}),97915:((t,o,e)=>{e.r(o),e.d(o,{readingClient:()=>i,tokenOf:()=>s});var n=e(83323),r=e(33717)
;const s=({env:t})=>t.GH_TOKEN||t.GITHUB_TOKEN||null;function i(t,o){return(0,r.U)({apiUrl:o,token:s(t),mode:"dry_run",
clock:Date.now,env:t.env,retries:1,userAgent:`marketops-cli/${n.Y}`})}})};
