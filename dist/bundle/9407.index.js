export const id=9407;export const ids=[9407];export const modules={49407:(e,n,t)=>{t.d(n,{readProject:()=>y})
;var r=t(31421),o=t(51455),a=t(76760),i=t(57975),s=t(3292),l=t(65388),c=t(62088)
;const u=/^((?:.*[^\d.])?)(\d+\.\d+(?:\.\d+)?(?:[-+.].*)?|20\d\d([-.]?)(?:0[1-9]|1[0-2])\3(?:0[1-9]|[12]\d|3[01]))$/,d=/^(20\d\d)([-.]?)(\d\d?)\2(\d\d?)$/
;function f(e){const n=(0,c.valid)(e);return null===n||/-(?:dev|snapshot|next)\b/i.test(n)?/^\d/.test(e)?(0,
c.coerce)(e)?.version??null:null:n}function m(e,n){const t=e.flatMap(e=>{const[,,n,t,r]=d.exec(e)??[]
;return void 0===n||void 0===t||void 0===r?[]:[{separator:n,month:t,day:r}]
}),[r]=t,o=t.some(({month:e,day:n})=>1===e.length||1===n.length),a=e=>String(e).padStart(o?1:2,"0")
;return[n.getUTCFullYear(),a(n.getUTCMonth()+1),a(n.getUTCDate())].join(r?.separator??".")}const p=(0,
i.promisify)(r.execFile),v=e=>Object(e),g=e=>"string"==typeof e&&""!==e?e:null,h={"package.json":e=>{
const{name:n,version:t}=v(JSON.parse(e));return{name:g(n),version:g(t),major:null}},"Cargo.toml":e=>{
const{package:n,workspace:t}=v((0,s.qg)(e)),r=g(v(v(t).package).version);return{name:g(v(n).name),
version:g(v(n).version)??r,major:null}},"pyproject.toml":e=>{const{project:n,tool:t}=v((0,
s.qg)(e)),r=v(v(t).poetry),o=e=>g(v(n)[e])??g(r[e]);return{name:o("name"),version:o("version"),major:null}},
"go.mod":e=>{const[,n="",t]=/^module\s+"?([^\s"]+?)(?:\/v(\d+))?"?\s*$/m.exec(e)??[];return{
name:n.split("/").at(-1)||null,version:null,major:void 0===t?null:Number(t)}}};async function y(e,n){
const t=async(...n)=>{const{stdout:t}=await p("git",["-C",e,...n],{encoding:"utf8",maxBuffer:2**28})
;return t.split(/[\n\0]/).filter(e=>""!==e)
},[r,i]=await Promise.all([t("for-each-ref","--sort=-version:refname","--sort=-creatordate","--format=%(refname:lstrip=2)","refs/tags"),t("ls-files","-z")]),s=function(e){
const n=e.flatMap(e=>{const[,n,t]=u.exec(e)??[];return void 0===n||void 0===t?[]:[{prefix:n,version:t}]}),[t]=n
;if(void 0===t)return{prefix:"v",package:null,dated:!1,versions:[]}
;const{prefix:r}=t,[,o=""]=/^(.*?)(?:@|[-/_]v?)$/.exec(r)??[];return{prefix:r,
package:/^(?:v|release|version|)$/i.test(o)?null:o,dated:d.test(t.version),
versions:n.filter(e=>e.prefix===r).map(({version:e})=>e)}}(r),v=await async function(e,n){if(null===n)return null
;const t=async n=>(await(0,o.readdir)((0,a.join)(e,n),{withFileTypes:!0
}).catch(()=>[])).filter(e=>e.isDirectory()&&!/^(\.|node_modules$)/.test(e.name)).map(({name:e})=>(0,
a.join)(n,e)),r=await t(""),i=await Promise.all(r.map(t));for(const t of[...r,...i.flat()]){
const r=await x(e,t),o=[r?.name,t,(0,a.basename)(t)];if(null!==r&&o.includes(n))return r}return null
}(e,s.package)??await x(e,""),g=await async function(e,n){for(const t of[(0,a.join)(n,"CHANGELOG.md"),"CHANGELOG.md"]){
const n=await j(e,t);if(null!==n)return{file:t,content:n}}return null
}(e,v?.folder??""),h=function({form:e,today:n,manifest:t,changelog:r}){if(e.dated)return{version:m(e.versions,n),
because:"today, as the tags have it"}
;const o=e.versions.map(f).filter(e=>null!==e).sort(c.compare).at(-1)??null,a=e=>null!==e&&"0.0.0"!==e&&(null===o||(0,
c.compare)(e,o)>0),i=null===o?"no tag names a version":`the newest tag is ${e.prefix}${o}`,s=f(t?.version??"")
;if(a(s))return{version:s,because:`${t?.file??""} has it; ${i}`}
;const l=r.flatMap(e=>f(/\d+\.\d+\.\d+[^\s)\]]*/.exec(e)?.[0]??"")??[])[0]??null;if(a(l))return{version:l,
because:`the changelog has it; ${i}`};const u=t?.major??0;if(u>(null===o?1:(0,c.parse)(o)?.major??0))return{
version:`${u}.0.0`,because:`the module path ends in /v${u}; ${i}`};if(null===o)return{version:"1.0.0",because:i}
;const d=0===(0,c.parse)(o)?.prerelease.length?"minor":"patch";return{version:(0,c.inc)(o,d)??"1.0.0",because:i}}({
form:s,today:n,manifest:null===v?null:{...v,file:(0,a.join)(v.folder,v.file)},changelog:null===g?[]:(0,
l.R)(g.content,"").headings}),y=null===g?[]:(0,l.R)(g.content,h.version).found;return{name:s.package??v?.name??null,
prefix:s.prefix,...h,dated:s.dated,buildFolder:await w(e,i),changelog:null!==g&&1===y.length?g.file:null}}
async function j(e,n){return(0,o.readFile)((0,a.join)(e,n),"utf8").catch(()=>null)}async function x(e,n){
for(const[t,r]of Object.entries(h)){const o=await j(e,(0,a.join)(n,t));if(null!==o)try{return{file:t,folder:n,...r(o)}
}catch{}}return null}async function w(e,n){
const t=(await j(e,".gitignore")??"").split(/\r?\n/).map(e=>e.trim().replace(/^\/|\/\*?$/g,"")),r=["build","dist","out","release-files"].filter(e=>!n.some(n=>n.startsWith(`${e}/`)))
;return r.find(e=>t.includes(e))??r[0]??"release-files"}}};
