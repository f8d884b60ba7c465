export const id=1788;export const ids=[1788,9407];export const modules={65388:(e,n,t)=>{function r(e,n){
const t=e.split(/\r\n|\r|\n/),r=function(e){let n="";return e.flatMap((t,r)=>{
const o=/^ {0,3}(`{3,}|~{3,}|<!--(?!.*-->))/.exec(t)?.[1]??"";if(""!==n){
return("\x3c!--"===n?t.includes("--\x3e"):o.startsWith(n)&&t.trim()===o)&&(n=""),[]}n=o
;const[,i,a=""]=/^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/.exec(t)??[];if(void 0!==i)return[{level:i.length,title:a,from:r,
line:r+1}];const l=/^ {0,3}(?:(=+)|-{2,})[ \t]*$/.exec(e[r+1]??"");return null!==l&&/^[\w[]/.test(t)?[{
level:void 0===l[1]?2:1,title:t.trim(),from:r,line:r+2}]:[]})}(t);return{found:r.flatMap(({title:e,level:a,line:l},s)=>{
if(o(e)!==i(n))return[]
;const c=r.slice(s+1).find(e=>e.level<=a||/^\d+\.\d+\.\d/.test(o(e.title))),u=c?.from??t.length,d=t.slice(l,u).join("\n").trim(),f=[...t.slice(0,l),...t.slice(u)].filter(e=>{
const n=/^ {0,3}(\[[^\]^][^\]]*\]):\s*\S/.exec(e)?.[1];return void 0!==n&&d.toLowerCase().includes(n.toLowerCase())})
;return[{line:l,text:0===f.length?d:`${d}\n\n${f.join("\n")}`}]}),headings:r.map(({title:e})=>e)}}function o(e){
const[,n,t=""]=/^(?:(?:version|release)\s+)?(?:\[([^\]]+)\]|([^\s:,]+))/i.exec(e)??[];return i(n??t)}t.d(n,{R:()=>r})
;const i=e=>e.trim().toLowerCase().replace(/^v(?=\d)/,"")},49407:(e,n,t)=>{t.d(n,{readProject:()=>x})
;var r=t(31421),o=t(51455),i=t(76760),a=t(57975),l=t(3292),s=t(65388),c=t(62088)
;const u=/^((?:.*[^\d.])?)(\d+\.\d+(?:\.\d+)?(?:[-+.].*)?|20\d\d([-.]?)(?:0[1-9]|1[0-2])\3(?:0[1-9]|[12]\d|3[01]))$/,d=/^(20\d\d)([-.]?)(\d\d?)\2(\d\d?)$/
;function f(e){const n=(0,c.valid)(e);return null===n||/-(?:dev|snapshot|next)\b/i.test(n)?/^\d/.test(e)?(0,
c.coerce)(e)?.version??null:null:n}function m(e,n){const t=e.flatMap(e=>{const[,,n,t,r]=d.exec(e)??[]
;return void 0===n||void 0===t||void 0===r?[]:[{separator:n,month:t,day:r}]
}),[r]=t,o=t.some(({month:e,day:n})=>1===e.length||1===n.length),i=e=>String(e).padStart(o?1:2,"0")
;return[n.getUTCFullYear(),i(n.getUTCMonth()+1),i(n.getUTCDate())].join(r?.separator??".")}const p=(0,
a.promisify)(r.execFile),v=e=>Object(e),g=e=>"string"==typeof e&&""!==e?e:null,h={"package.json":e=>{
const{name:n,version:t}=v(JSON.parse(e));return{name:g(n),version:g(t),major:null}},"Cargo.toml":e=>{
const{package:n,workspace:t}=v((0,l.qg)(e)),r=g(v(v(t).package).version);return{name:g(v(n).name),
version:g(v(n).version)??r,major:null}},"pyproject.toml":e=>{const{project:n,tool:t}=v((0,
l.qg)(e)),r=v(v(t).poetry),o=e=>g(v(n)[e])??g(r[e]);return{name:o("name"),version:o("version"),major:null}},
"go.mod":e=>{const[,n="",t]=/^module\s+"?([^\s"]+?)(?:\/v(\d+))?"?\s*$/m.exec(e)??[];return{
name:n.split("/").at(-1)||null,version:null,major:void 0===t?null:Number(t)}}};async function x(e,n){
const t=async(...n)=>{const{stdout:t}=await p("git",["-C",e,...n],{encoding:"utf8",maxBuffer:2**28})
;return t.split(/[\n\0]/).filter(e=>""!==e)
},[r,a]=await Promise.all([t("for-each-ref","--sort=-version:refname","--sort=-creatordate","--format=%(refname:lstrip=2)","refs/tags"),t("ls-files","-z")]),l=function(e){
const n=e.flatMap(e=>{const[,n,t]=u.exec(e)??[];return void 0===n||void 0===t?[]:[{prefix:n,version:t}]}),[t]=n
;if(void 0===t)return{prefix:"v",package:null,dated:!1,versions:[]}
;const{prefix:r}=t,[,o=""]=/^(.*?)(?:@|[-/_]v?)$/.exec(r)??[];return{prefix:r,
package:/^(?:v|release|version|)$/i.test(o)?null:o,dated:d.test(t.version),
versions:n.filter(e=>e.prefix===r).map(({version:e})=>e)}}(r),v=await async function(e,n){if(null===n)return null
;const t=async n=>(await(0,o.readdir)((0,i.join)(e,n),{withFileTypes:!0
}).catch(()=>[])).filter(e=>e.isDirectory()&&!/^(\.|node_modules$)/.test(e.name)).map(({name:e})=>(0,
i.join)(n,e)),r=await t(""),a=await Promise.all(r.map(t));for(const t of[...r,...a.flat()]){
const r=await w(e,t),o=[r?.name,t,(0,i.basename)(t)];if(null!==r&&o.includes(n))return r}return null
}(e,l.package)??await w(e,""),g=await async function(e,n){for(const t of[(0,i.join)(n,"CHANGELOG.md"),"CHANGELOG.md"]){
const n=await j(e,t);if(null!==n)return{file:t,content:n}}return null
}(e,v?.folder??""),h=function({form:e,today:n,manifest:t,changelog:r}){if(e.dated)return{version:m(e.versions,n),
because:"today, as the tags have it"}
;const o=e.versions.map(f).filter(e=>null!==e).sort(c.compare).at(-1)??null,i=e=>null!==e&&"0.0.0"!==e&&(null===o||(0,
c.compare)(e,o)>0),a=null===o?"no tag names a version":`the newest tag is ${e.prefix}${o}`,l=f(t?.version??"")
;if(i(l))return{version:l,because:`${t?.file??""} has it; ${a}`}
;const s=r.flatMap(e=>f(/\d+\.\d+\.\d+[^\s)\]]*/.exec(e)?.[0]??"")??[])[0]??null;if(i(s))return{version:s,
because:`the changelog has it; ${a}`};const u=t?.major??0;if(u>(null===o?1:(0,c.parse)(o)?.major??0))return{
version:`${u}.0.0`,because:`the module path ends in /v${u}; ${a}`};if(null===o)return{version:"1.0.0",because:a}
;const d=0===(0,c.parse)(o)?.prerelease.length?"minor":"patch";return{version:(0,c.inc)(o,d)??"1.0.0",because:a}}({
form:l,today:n,manifest:null===v?null:{...v,file:(0,i.join)(v.folder,v.file)},changelog:null===g?[]:(0,
s.R)(g.content,"").headings}),x=null===g?[]:(0,s.R)(g.content,h.version).found;return{name:l.package??v?.name??null,
prefix:l.prefix,...h,dated:l.dated,buildFolder:await y(e,a),changelog:null!==g&&1===x.length?g.file:null}}
async function j(e,n){return(0,o.readFile)((0,i.join)(e,n),"utf8").catch(()=>null)}async function w(e,n){
for(const[t,r]of Object.entries(h)){const o=await j(e,(0,i.join)(n,t));if(null!==o)try{return{file:t,folder:n,...r(o)}
}catch{}}return null}async function y(e,n){
const t=(await j(e,".gitignore")??"").split(/\r?\n/).map(e=>e.trim().replace(/^\/|\/\*?$/g,"")),r=["build","dist","out","release-files"].filter(e=>!n.some(n=>n.startsWith(`${e}/`)))
;return r.find(e=>t.includes(e))??r[0]??"release-files"}}};
