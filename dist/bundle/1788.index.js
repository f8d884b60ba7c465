export const id=1788;export const ids=[1788,9407];export const modules={49407:(e,n,t)=>{t.d(n,{readProject:()=>O})
;var r=t(31421),o=t(51455),i=t(76760),l=t(57975),a=t(3292),s=t(65388),c=t(35385),u=t.n(c),f=t(78469),d=t.n(f),m=t(62338),p=t.n(m),v=t(16353),g=t.n(v),h=t(58780),x=t.n(h)
;const j=/^((?:.*[^\d.])?)(\d+\.\d+(?:\.\d+)?(?:[-+.].*)?|20\d\d([-.]?)(?:0[1-9]|1[0-2])\3(?:0[1-9]|[12]\d|3[01]))$/,y=/^(20\d\d)([-.]?)(\d\d?)\2(\d\d?)$/
;function w(e){const n=x()(e)
;return null===n||/-(?:dev|snapshot|next)\b/i.test(n)?/^\d/.test(e)?u()(e)?.version??null:null:n}function $(e,n){
const t=e.flatMap(e=>{const[,,n,t,r]=y.exec(e)??[];return void 0===n||void 0===t||void 0===r?[]:[{separator:n,month:t,
day:r}]}),[r]=t,o=t.some(({month:e,day:n})=>1===e.length||1===n.length),i=e=>String(e).padStart(o?1:2,"0")
;return[n.getUTCFullYear(),i(n.getUTCMonth()+1),i(n.getUTCDate())].join(r?.separator??".")}const b=(0,
l.promisify)(r.execFile),k=e=>Object(e),C=e=>"string"==typeof e&&""!==e?e:null,M={"package.json":e=>{
const{name:n,version:t}=k(JSON.parse(e));return{name:C(n),version:C(t),major:null}},"Cargo.toml":e=>{
const{package:n,workspace:t}=k((0,a.qg)(e)),r=C(k(k(t).package).version);return{name:C(k(n).name),
version:C(k(n).version)??r,major:null}},"pyproject.toml":e=>{const{project:n,tool:t}=k((0,
a.qg)(e)),r=k(k(t).poetry),o=e=>C(k(n)[e])??C(r[e]);return{name:o("name"),version:o("version"),major:null}},
"go.mod":e=>{const[,n="",t]=/^module\s+"?([^\s"]+?)(?:\/v(\d+))?"?\s*$/m.exec(e)??[];return{
name:n.split("/").at(-1)||null,version:null,major:void 0===t?null:Number(t)}}};async function O(e,n){
const t=async(...n)=>{const{stdout:t}=await b("git",["-C",e,...n],{encoding:"utf8",maxBuffer:2**28})
;return t.split(/[\n\0]/).filter(e=>""!==e)
},[r,l,a,c]=await Promise.all([L(e,"package.json"),L(e,"Dockerfile"),t("for-each-ref","--sort=-version:refname","--sort=-creatordate","--format=%(refname:lstrip=2)","refs/tags"),t("ls-files","-z")]),u=function(e){
const n=e.flatMap(e=>{const[,n,t]=j.exec(e)??[];return void 0===n||void 0===t?[]:[{prefix:n,version:t}]}),[t]=n
;if(void 0===t)return{prefix:"v",package:null,dated:!1,versions:[]}
;const{prefix:r}=t,[,o=""]=/^(.*?)(?:@|[-/_]v?)$/.exec(r)??[];return{prefix:r,
package:/^(?:v|release|version|)$/i.test(o)?null:o,dated:y.test(t.version),
versions:n.filter(e=>e.prefix===r).map(({version:e})=>e)}}(a),f=await async function(e,n){if(null===n)return null
;const t=async n=>(await(0,o.readdir)((0,i.join)(e,n),{withFileTypes:!0
}).catch(()=>[])).filter(e=>e.isDirectory()&&!/^(\.|node_modules$)/.test(e.name)).map(({name:e})=>(0,
i.join)(n,e)),r=await t(""),l=await Promise.all(r.map(t));for(const t of[...r,...l.flat()]){
const r=await N(e,t),o=[r?.name,t,(0,i.basename)(t)];if(null!==r&&o.includes(n))return r}return null
}(e,u.package)??await N(e,""),m=await async function(e,n){for(const t of[(0,i.join)(n,"CHANGELOG.md"),"CHANGELOG.md"]){
const n=await L(e,t);if(null!==n)return{file:t,content:n}}return null
}(e,f?.folder??""),v=function({form:e,today:n,manifest:t,changelog:r}){if(e.dated)return{version:$(e.versions,n),
because:"today, as the tags have it"}
;const o=e.versions.map(w).filter(e=>null!==e).sort(d()).at(-1)??null,i=e=>null!==e&&"0.0.0"!==e&&(null===o||d()(e,o)>0),l=null===o?"no tag names a version":`the newest tag is ${e.prefix}${o}`,a=w(t?.version??"")
;if(i(a))return{version:a,because:`${t?.file??""} has it; ${l}`}
;const s=r.flatMap(e=>w(/\d+\.\d+\.\d+[^\s)\]]*/.exec(e)?.[0]??"")??[])[0]??null;if(i(s))return{version:s,
because:`the changelog has it; ${l}`};const c=t?.major??0;if(c>(null===o?1:g()(o)?.major??0))return{version:`${c}.0.0`,
because:`the module path ends in /v${c}; ${l}`};if(null===o)return{version:"1.0.0",because:l}
;const u=0===g()(o)?.prerelease.length?"minor":"patch";return{version:p()(o,u)??"1.0.0",because:l}}({form:u,today:n,
manifest:null===f?null:{...f,file:(0,i.join)(f.folder,f.file)},changelog:null===m?[]:(0,s.R)(m.content,"").headings
}),h=null===m?[]:(0,s.R)(m.content,v.version).found;return{name:u.package??f?.name??null,prefix:u.prefix,...v,
dated:u.dated,buildFolder:await S(e,c),changelog:null!==m&&1===h.length?m.file:null,isPackage:null!==r&&F(r),
hasImage:null!==l}}function F(e){try{const{name:n,private:t}=k(JSON.parse(e));return null!==C(n)&&!0!==t}catch{return!1}
}async function L(e,n){return(0,o.readFile)((0,i.join)(e,n),"utf8").catch(()=>null)}async function N(e,n){
for(const[t,r]of Object.entries(M)){const o=await L(e,(0,i.join)(n,t));if(null!==o)try{return{file:t,folder:n,...r(o)}
}catch{}}return null}async function S(e,n){
const t=(await L(e,".gitignore")??"").split(/\r?\n/).map(e=>e.trim().replace(/^\/|\/\*?$/g,"")),r=["build","dist","out","release-files"].filter(e=>!n.some(n=>n.startsWith(`${e}/`)))
;return r.find(e=>t.includes(e))??r[0]??"release-files"}},65388:(e,n,t)=>{function r(e,n){
const t=e.split(/\r\n|\r|\n/),r=function(e){let n="";return e.flatMap((t,r)=>{
const o=/^ {0,3}(`{3,}|~{3,}|<!--(?!.*-->))/.exec(t)?.[1]??"";if(""!==n){
return("\x3c!--"===n?t.includes("--\x3e"):o.startsWith(n)&&t.trim()===o)&&(n=""),[]}n=o
;const[,i,l=""]=/^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/.exec(t)??[];if(void 0!==i)return[{level:i.length,title:l,from:r,
line:r+1}];const a=/^ {0,3}(?:(=+)|-{2,})[ \t]*$/.exec(e[r+1]??"");return null!==a&&/^[\w[]/.test(t)?[{
level:void 0===a[1]?2:1,title:t.trim(),from:r,line:r+2}]:[]})}(t);return{found:r.flatMap(({title:e,level:l,line:a},s)=>{
if(o(e)!==i(n))return[]
;const c=r.slice(s+1).find(e=>e.level<=l||/^\d+\.\d+\.\d/.test(o(e.title))),u=c?.from??t.length,f=t.slice(a,u).join("\n").trim(),d=[...t.slice(0,a),...t.slice(u)].filter(e=>{
const n=/^ {0,3}(\[[^\]^][^\]]*\]):\s*\S/.exec(e)?.[1];return void 0!==n&&f.toLowerCase().includes(n.toLowerCase())})
;return[{line:a,text:0===d.length?f:`${f}\n\n${d.join("\n")}`}]}),headings:r.map(({title:e})=>e)}}function o(e){
const[,n,t=""]=/^(?:(?:version|release)\s+)?(?:\[([^\]]+)\]|([^\s:,]+))/i.exec(e)??[];return i(n??t)}t.d(n,{R:()=>r})
;const i=e=>e.trim().toLowerCase().replace(/^v(?=\d)/,"")}};
