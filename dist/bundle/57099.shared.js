"use strict";exports.modules={57099:((e,n,t)=>{t.d(n,{readProject:()=>F})
;var r=t(31421),a=t(51455),o=t(76760),i=t(57975),s=t(3292),l=t(59936),u=t(35385),c=t.n(u),f=t(78469),d=t.n(f),m=t(62338),p=t.n(m),v=t(16353),g=t.n(v),h=t(58780),y=t.n(h)
;const j=/^((?:.*[^\d.])?)(\d+\.\d+(?:\.\d+)?(?:[-+.].*)?|20\d\d([-.]?)(?:0[1-9]|1[0-2])\3(?:0[1-9]|[12]\d|3[01]))$/,x=/^(20\d\d)([-.]?)(\d\d?)\2(\d\d?)$/
;function w(e){const n=y()(e)
;return null===n||/-(?:dev|snapshot|next)\b/i.test(n)?/^\d/.test(e)?c()(e)?.version??null:null:n}function $(e,n){
const t=e.flatMap(e=>{const[,,n,t,r]=x.exec(e)??[];return void 0===n||void 0===t||void 0===r?[]:[{separator:n,month:t,
day:r}]}),[r]=t,a=t.some(({month:e,day:n})=>1===e.length||1===n.length),o=e=>String(e).padStart(a?1:2,"0")
;return[n.getUTCFullYear(),o(n.getUTCMonth()+1),o(n.getUTCDate())].join(r?.separator??".")}const b=(0,
i.promisify)(r.execFile),k=e=>Object(e),C=e=>"string"==typeof e&&""!==e?e:null,O={"package.json":e=>{
const{name:n,version:t}=k(JSON.parse(e));return{name:C(n),version:C(t),major:null}},"Cargo.toml":e=>{
const{package:n,workspace:t}=k((0,s.qg)(e)),r=C(k(k(t).package).version);return{name:C(k(n).name),
version:C(k(n).version)??r,major:null}},"pyproject.toml":e=>{const{project:n,tool:t}=k((0,
s.qg)(e)),r=k(k(t).poetry),a=e=>C(k(n)[e])??C(r[e]);return{name:a("name"),version:a("version"),major:null}},
"go.mod":e=>{const[,n="",t]=/^module\s+"?([^\s"]+?)(?:\/v(\d+))?"?\s*$/m.exec(e)??[];return{
name:n.split("/").at(-1)||null,version:null,major:void 0===t?null:Number(t)}}};async function F(e,n){
const t=async(...n)=>{const{stdout:t}=await b("git",["-C",e,...n],{encoding:"utf8",maxBuffer:2**28})
;return t.split(/[\n\0]/).filter(e=>""!==e)
},[r,i,s,u]=await Promise.all([G(e,"package.json"),G(e,"Dockerfile"),t("for-each-ref","--sort=-version:refname","--sort=-creatordate","--format=%(refname:lstrip=2)","refs/tags"),t("ls-files","-z")]),c=function(e){
const n=e.flatMap(e=>{const[,n,t]=j.exec(e)??[];return void 0===n||void 0===t?[]:[{prefix:n,version:t}]}),[t]=n
;if(void 0===t)return{prefix:"v",package:null,dated:!1,versions:[]}
;const{prefix:r}=t,[,a=""]=/^(.*?)(?:@|[-/_]v?)$/.exec(r)??[];return{prefix:r,
package:/^(?:v|release|version|)$/i.test(a)?null:a,dated:x.test(t.version),
versions:n.filter(e=>e.prefix===r).map(({version:e})=>e)}}(s),f=await async function(e,n){if(null===n)return null
;const t=async n=>(await(0,a.readdir)((0,o.join)(e,n),{withFileTypes:!0
}).catch(()=>[])).filter(e=>e.isDirectory()&&!/^(\.|node_modules$)/.test(e.name)).map(({name:e})=>(0,
o.join)(n,e)),r=await t(""),i=await Promise.all(r.map(t));for(const t of[...r,...i.flat()]){
const r=await M(e,t),a=[r?.name,t,(0,o.basename)(t)];if(null!==r&&a.includes(n))return r}return null
}(e,c.package)??await M(e,""),m=await async function(e,n){for(const t of[(0,o.join)(n,"CHANGELOG.md"),"CHANGELOG.md"]){
const n=await G(e,t);if(null!==n)return{file:t,content:n}}return null
}(e,f?.folder??""),v=function({form:e,today:n,manifest:t,changelog:r}){if(e.dated)return{version:$(e.versions,n),
because:"today, as the tags have it"}
;const a=e.versions.map(w).filter(e=>null!==e).sort(d()).at(-1)??null,o=e=>null!==e&&"0.0.0"!==e&&(null===a||d()(e,a)>0),i=null===a?"no tag names a version":`the newest tag is ${e.prefix}${a}`,s=w(t?.version??"")
;if(o(s))return{version:s,because:`${t?.file??""} has it; ${i}`}
;const l=r.flatMap(e=>w(/\d+\.\d+\.\d+[^\s)\]]*/.exec(e)?.[0]??"")??[])[0]??null;if(o(l))return{version:l,
because:`the changelog has it; ${i}`};const u=t?.major??0;if(u>(null===a?1:g()(a)?.major??0))return{version:`${u}.0.0`,
because:`the module path ends in /v${u}; ${i}`};if(null===a)return{version:"1.0.0",because:i}
;const c=0===g()(a)?.prerelease.length?"minor":"patch";return{version:p()(a,c)??"1.0.0",because:i}}({form:c,today:n,
manifest:null===f?null:{...f,file:(0,o.join)(f.folder,f.file)},changelog:null===m?[]:(0,l.R)(m.content,"").headings
}),h=null===m?[]:(0,l.R)(m.content,v.version).found;return{name:c.package??f?.name??null,prefix:c.prefix,...v,
dated:c.dated,buildFolder:await P(e,u),changelog:null!==m&&1===h.length?m.file:null,isPackage:null!==r&&N(r),
hasImage:null!==i}}function N(e){try{const{name:n,private:t}=k(JSON.parse(e));return null!==C(n)&&!0!==t}catch{return!1}
}async function G(e,n){return(0,a.readFile)((0,o.join)(e,n),"utf8").catch(()=>null)}async function M(e,n){
for(const[t,r]of Object.entries(O)){const a=await G(e,(0,o.join)(n,t));if(null!==a)try{return{file:t,folder:n,...r(a)}
}catch{}}return null}async function P(e,n){
const t=(await G(e,".gitignore")??"").split(/\r?\n/).map(e=>e.trim().replace(/^\/|\/\*?$/g,"")),r=["build","dist","out","release-files"].filter(e=>!n.some(n=>n.startsWith(`${e}/`)))
;return r.find(e=>t.includes(e))??r[0]??"release-files"}})};
