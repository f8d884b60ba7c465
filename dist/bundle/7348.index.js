"use strict";exports.id=7348,exports.ids=[7348],exports.modules={...require("./56613.shared.js").modules,2335:((e,t,a)=>{
a.d(t,{PY:()=>l,Vw:()=>f,Xv:()=>i,ZD:()=>d,e7:()=>h,gu:()=>c,wt:()=>u});var n=a(74296),s=a(53474),r=a(24308)
;const i=2e3,o=3e4,l=3;async function u({pause:e},t){for(let a=0;;a+=i){const s=await t().catch(e=>{if(null===(0,
n.g5)(e))throw e;return null});if(null!==s||a>=o)return s;await e(i)}}async function c(e,t,a){try{return await t()
}catch(t){if(null===(0,n.g5)(t))throw t;const s=(0,r.X2)(t)?await u(e,a):await a().catch(()=>null);if(null===s)throw t
;return s}}async function f(e,t,a){await c(e,()=>t().then(()=>!0),async()=>await a()||null)}
async function d({pause:e},t){for(let a=1;;a++)try{return await t()}catch(t){if(!(0,r.X2)(t)||a===l)throw t;await e(i)}}
async function h({pause:e},t,a,l){for(let u=0;;u+=i){let c;try{const e=await a(),t=null===e?"it is not there":await l(e)
;if(null!==e&&null===t)return e;c=t??"it is not there"}catch(e){if(null===(0,n.g5)(e))throw e
;const a=`${t} was written but could not be read back: ${(0,s.bD)(e)}`;throw new r.OK("readback_failed",a,"ambiguous",e)
}if(u>=o)throw new r.OK("readback_mismatch",`${t} is not as it was written: ${c}. Look at it on GitHub.`);await e(i)}}}),
2728:((e,t,a)=>{a.d(t,{hp:()=>i,mP:()=>l,oP:()=>c,pd:()=>f,s1:()=>r,ws:()=>u});var n=a(53474);const s=1024;function r(e){
const t=e.replace(/^(?:\.\/+)+/,""),a=e.includes("\\")?"has a backslash; write /":o(t)
;if(null!==a)throw new n.AK("path_invalid",`The path ${JSON.stringify(e)} ${a}.`);return t}function i(e){
const t=e.replace(/^(?:\.\/+)+/,""),a=function(e){
return/\\(?![[\]{}()*?!+@\\])/.test(e)?"has a backslash; write / between the parts of a path":/^!(?!\()/.test(e)?'begins with "!"; name what is wanted, there is no way to name what is not':/(?:^|[/{,(|])\.\.(?:$|[/},)|])/.test(e)?'leads out of its folder with ".."':o(e)
}(t);if(null!==a)throw new n.AK("path_invalid",`The glob ${JSON.stringify(e)} ${a}.`);return t}function o(e){
if(""===e)return"is empty; name a file";if(e.length>s)return`is longer than ${s} characters`
;if(/\p{Cc}/u.test(e)||!e.isWellFormed())return"has a control character"
;if(e.startsWith("/")||/^[A-Za-z]:/.test(e))return"is absolute; write it relative to the working directory"
;const t=e.split("/")
;return t.includes("..")?'leads out of its folder with ".."; only files inside the working directory are read':e.endsWith("/")?"is a folder; write folder/** for all that is in it":t.includes("")||t.includes(".")?"has an empty part":c(e)?"is git's own; nothing of .git is ever read or sent":null
}const l="\ufffd";function u(e){const t=e.find(e=>e.includes(l));if(void 0===t)return
;const a=`The name of ${JSON.stringify(t)} is not UTF-8, so it cannot be sent. Rename it, or choose globs that do not name it.`
;throw new n.AK("path_invalid",a)}function c(e){return e.split("/").some(e=>".git"===e.toLowerCase())}function f(e){
return[...e.matchAll(/\//g)].map(({index:t})=>e.slice(0,t))}}),9904:((e,t,a)=>{a.d(t,{Cb:()=>r,Wx:()=>o})
;var n=a(16080),s=a(87298);const r=1e3,i=(0,n.g1)({content_type:n.Qq,digest:s.br,label:(0,n.me)(n.Qq),name:n.Qq,
size:n.U9}),o=(0,n.g1)({assets:(0,n.p_)(i),body:(0,n.me)(n.Qq),discussion_category:(0,n.me)(n.Qq),draft:n.Jt,
generate_notes:n.Jt,make_latest:(0,n.yL)("true","false","legacy"),name:n.Qq,on_existing:(0,
n.yL)("error","update","keep","append"),prerelease:n.Jt,tag:n.Qq,target_sha:s.XS})}),18330:((e,t,a)=>{a.d(t,{x:()=>s})
;const n=5;async function s(e,t,a){const s=await e.ref(t,`tags/${a}`);if(null===s)return null;let r=null,i=s
;for(let a=0;"tag"===i.type&&a<n;a++){const a=await e.tagObject(t,i.sha);r??=a,i={sha:a.targetSha,type:a.targetType}}
return{refSha:s.sha,object:r,commitSha:"commit"===i.type?i.sha:null}}}),24308:((e,t,a)=>{a.d(t,{OK:()=>OperationError,
X2:()=>i,hj:()=>r});var n=a(53474),s=a(74296);class OperationError extends n.AK{status=null;certainty
;constructor(e,t,a="refused",n){super(e,t,void 0===n?{}:{cause:n}),this.name="OperationError",this.certainty=a}}
function r(e){return new OperationError("conflict",e)}function i(e){return"ambiguous"===(0,s.g5)(e)?.certainty}}),
30095:((e,t,a)=>{a.d(t,{Ag:()=>u,Bo:()=>f,Iu:()=>d,KY:()=>g,O6:()=>m,Pz:()=>c,fP:()=>h,hd:()=>p,kE:()=>o,lT:()=>i,
yL:()=>w});var n=a(9904),s=a(77826),r=a(18330);async function i({repository:e,parameters:{tag:t}},a){
const[n,{found:s,full:i}]=await Promise.all([(0,r.x)(a,e,t),a.releases(e,t)]),o=s.find(({draft:e})=>!e)??null;return{
tag:null===n&&null!==o?await(0,r.x)(a,e,t):n,published:o,drafts:s.filter(({draft:e})=>e),full:i}}function o(e,t){
if(void 0===t)return"missing";if("uploaded"!==t.state)return"starter"
;return t.size===e.size&&(null===t.digest||t.digest===e.digest)&&t.label===e.label&&l(t.contentType)===l(e.content_type)?"fits":"differs"
}const l=e=>(e.split(";")[0]??"").trim().toLowerCase();function u(e,t){const a=[]
;""!==e.name&&t.name!==e.name&&a.push("name");const{body:n}=e;return null===n||""===n||(0,
s.QV)(t.body,n,"comment")||a.push("body"),a}function c({assets:e},t){if(0===e.length)return{missing:[],differing:[],
extra:[]};const a=e.map(e=>({asset:e,fit:o(e,d(t,e.name))})),n=new Set(e.map(({name:e})=>e));return{
missing:a.filter(({fit:e})=>"missing"===e||"starter"===e).map(({asset:e})=>`asset ${e.name} is missing`),
differing:a.filter(({fit:e})=>"differs"===e).map(({asset:e})=>`asset ${e.name} differs`),
extra:t.assets.filter(({name:e})=>!n.has(e)).map(({name:e})=>`asset ${e} was not asked for`)}}
const f=({assets:e,draft:t},a)=>t||e.length>0?[]:a.assets.map(({name:e})=>`asset ${e} was added`),d=(e,t)=>e.assets.find(e=>e.name===t)
;function h(e,t,a){const s=function({tag:e,target_sha:t},a){
return null===a||a.commitSha===t?null:`the tag ${e} is at ${a.commitSha??a.refSha}, not at ${t}`
}(e,t.tag),r=t.drafts.filter(a);if(null!==t.published)return function(e,t,{elsewhere:a,own:s,tag:r}){const i=(e,a)=>({
effect:e,reason:a,observed:g(t),release:t
}),{on_existing:o}=e,l=e=>0===s.length?i("none",e):i("update",`${e}; drafts that earlier runs left are removed`)
;if("keep"===o)return l("this release exists and is kept as it is (`on_existing: keep`)")
;if(null!==a)return i("conflict",a);if(null===r)return i("conflict",`the release is there but its tag ${e.tag} is gone`)
;const f=u(e,t),{missing:d,differing:h,extra:m}=c(e,t),p=[...h,...t.prerelease===e.prerelease?[]:["prerelease"]],w=[...f,...d,...p,...m]
;if(0===w.length)return l("this release is there already")
;const b=i("conflict",`a published release of this tag exists and differs: ${w.join(", ")}`)
;if(e.draft||p.length>0)return b;if("update"===o&&d.length+m.length===0)return i("update",`changes ${f.join(" and ")}`)
;if("append"!==o||f.length>0)return b;if(0===d.length)return l("this release has all these assets already")
;const y=new Set([...t.assets,...e.assets].map(({name:e})=>e))
;return y.size>n.Cb?i("conflict",`the release would have ${y.size} assets; GitHub takes ${n.Cb}`):t.immutable?i("conflict",`the release is immutable, but ${d.join(", ")}`):i("update",`appends: ${d.join(", ")}`)
}(e,t.published,{elsewhere:s,own:r,tag:t.tag});if(null!==s)return{effect:"conflict",reason:s,observed:null,release:null}
;const i=t.drafts.find(e=>!a(e));if(void 0!==i)return function(e,t){const a=g(t),n=m(e,t)
;if(e.draft&&0===n.length)return{effect:"none",reason:"this draft is there already",observed:a,release:t}
;const s=0===n.length?"":` and differs: ${n.join(", ")}`,r=`draft ${t.id} of this tag is not of MarketOps${s}; publish or delete it first`
;return{effect:"conflict",reason:r,observed:a,release:t}}(e,i);const o=r[0];if(void 0===o){return{effect:"create",
reason:null===t.tag?null:`the tag ${e.tag} is there, at the right commit`,observed:null,release:null}}
if(e.draft&&1===r.length&&0===m(e,o).length)return{effect:"none",reason:"this draft is there already",observed:g(o),
release:o};return{effect:"update",reason:`continues draft ${o.id}, which an earlier run left`,observed:g(o),release:o}}
function m(e,t){const{missing:a,differing:n,extra:s}=c(e,t),r=[...u(e,t),...a,...n,...s]
;return t.prerelease!==e.prerelease&&r.push("prerelease"),t.target!==e.target_sha&&r.push("target"),r}function g(e){
return{id:e.id,sha:/^[0-9a-f]{40}$/.test(e.target)?e.target:null,url:e.url}}function p(e,t){
const{tag:a,name:n,body:r,draft:i,prerelease:o,assets:l}=e;return{tag:a,object:t,name:n,body:(0,s.rR)(r),draft:i,
prerelease:o,assets:l.filter(({state:e})=>"starter"!==e).map(({name:e,size:t,digest:a})=>({name:e,size:t,digest:a
})).sort((e,t)=>e.name<t.name?-1:1)}}function w(e,t){
const{name:a,body:n,draft:r,prerelease:i,assets:o}=e,l=new Map(o.map(e=>[e.name,e]));return t.name===a&&null!==n&&(0,
s.QV)(t.body,n,"comment")&&t.draft===r&&t.prerelease===i&&t.assets.length===l.size&&t.assets.every(e=>{
const t=l.get(e.name);return t?.size===e.size&&(null===e.digest||t.digest===e.digest)})}}),32257:((e,t,a)=>{function n(e){
return new Date(e).toISOString()}a.d(t,{fU:()=>n})}),43646:((e,t,a)=>{a.d(t,{I3:()=>g,LN:()=>m,W2:()=>d,bq:()=>h,g$:()=>c,
ir:()=>f,n7:()=>p,u1:()=>u});var n=a(27597),s=a(40666),r=a(59936),i=a(18330),o=a(77826),l=a(24308)
;async function u(e,t){const{reader:a,repository:n,fail:r}=e
;void 0!==t||e.isOwnRepository||r("target_missing","target",`${n} is another repository: say which of its commits with \`target\``)
;const o=t??e.commitSha
;(!/^[A-Za-z0-9._+@/#-]{1,250}$/.test(o)||o.startsWith("-")||o.includes(".."))&&r("target_invalid","target",`${JSON.stringify(o)} is neither a branch, a tag nor a commit`)
;const l=!/^(?:refs\/.*|[0-9a-f]{40})$/i.test(o),[u,c,f]=await Promise.all([a.commit(n,o),l?a.ref(n,`heads/${o}`):null,l?(0,
i.x)(a,n,o):null]);if(null!==c&&null!==f&&c.sha!==f.commitSha){
r("target_ambiguous","target",`${o} is a branch and a tag (${`the branch is at ${(0,s.Fu)(c.sha)}, the tag at ${(0,
s.Fu)(f.commitSha??f.refSha)}`}): write refs/heads/${o} or refs/tags/${o}`)}
return null===u?r("target_not_found","target",`${n} has no commit ${JSON.stringify(o)}`):(/^[0-9a-f]{40}$/i.test(o)&&u.sha!==o.toLowerCase()&&r("target_invalid","target",`${o} is not the commit of that SHA in ${n}`),
u)}function c(e,t,a,n){const{fail:s}=e
;a.isWellFormed()||s("text_invalid",t,"holds half of a character (a lone surrogate)"),
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(a)&&s("text_invalid",t,"holds a control character"),(0,
o.Ux)(a)&&s("marker_in_input",t,'holds "MarketOps-Receipt:", which only MarketOps writes');const r=(0,o.wh)(a)
;return r.length>n&&s("text_too_long",t,`has ${r.length} characters; ${n} are allowed`),r}function f(e,t,a,n){
const s=c(e,t,a,n).trim();return/[\n\r\u2028\u2029]/.test(s)&&e.fail("text_invalid",t,"must be one line"),s}
const d=()=>({body:n.YjP().optional(),body_file:n.YjP().optional(),body_section:n.YjP().min(1).optional(),
template:n.zMY().default(!1)});async function h(e,t,a){const{body:n,body_file:s,body_section:i,template:o}=t
;if(void 0!==n&&void 0!==s&&e.fail("field_conflict","body_file","give `body` or `body_file`, not both"),void 0===s){
const t=o?"template":void 0===i?null:"body_section"
;return null!==t&&e.fail("field_conflict",t,"is about a `body_file`, and there is none"),c(e,"body",n??"",a)}
const l=(await e.workspace.text(s)).replace(/^\uFEFF/,""),u=void 0===i?l:function({fail:e},t,a,n){
const{found:s,headings:i}=(0,
r.R)(t,n),[o]=s,l=(t,n)=>e(t,"body_section",`${a} has ${n}`),u=i.slice(0,8).map(e=>JSON.stringify(e))
;if(void 0===o)return l("section_missing",`no heading for ${JSON.stringify(n)}; it has ${u.join(", ")||"none"}`)
;const c=s.map(({line:e})=>e).join(" and ")
;s.length>1&&l("section_ambiguous",`${s.length} headings for ${JSON.stringify(n)}: lines ${c}`)
;return o.text||l("section_missing",`nothing below the heading of line ${c}`)}(e,l,s,i)
;return c(e,"body_file",o?e.fill(u,"body_file"):u,a)}function m(e,t,a,n){a.forEach((s,r)=>{const i=n(s)
;null!==i&&e.fail("name_invalid",`${t}[${r}]`,`${JSON.stringify(s)} ${i}`),
a.slice(0,r).some(e=>e.toLowerCase()===s.toLowerCase())&&e.fail("name_duplicate",`${t}[${r}]`,`${JSON.stringify(s)} is there twice`)
})}function g(e,t,a,n){const s=n(a);null!==s&&e.fail("name_invalid",t,`${JSON.stringify(a)} ${s}`)}
async function p({repository:e,repository_id:t},a){const{id:n}=await a.repository(e)
;if(n!==t)throw new l.OK("repository_changed",`${e} has id ${n} now, the plan was made for id ${t}: another repository bears this name. Plan again.`)
}}),58535:((e,t,a)=>{function n(e){return 0===e.length?null:e.flatMap((e,t)=>[...0===t?[]:[", "],{name:e,limit:80}])}
a.d(t,{K:()=>n})}),59936:((e,t,a)=>{function n(e,t){const a=e.split(/\r\n|\r|\n/),n=function(e){let t=""
;return e.flatMap((a,n)=>{const s=/^ {0,3}(`{3,}|~{3,}|<!--(?!.*-->))/.exec(a)?.[1]??"";if(""!==t){
return("\x3c!--"===t?a.includes("--\x3e"):s.startsWith(t)&&a.trim()===s)&&(t=""),[]}t=s
;const[,r,i=""]=/^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/.exec(a)??[];if(void 0!==r)return[{level:r.length,title:i,from:n,
line:n+1}];const o=/^ {0,3}(?:(=+)|-{2,})[ \t]*$/.exec(e[n+1]??"");return null!==o&&/^[\w[]/.test(a)?[{
level:void 0===o[1]?2:1,title:a.trim(),from:n,line:n+2}]:[]})}(a);return{found:n.flatMap(({title:e,level:i,line:o},l)=>{
if(s(e)!==r(t))return[]
;const u=n.slice(l+1).find(e=>e.level<=i||/^\d+\.\d+\.\d/.test(s(e.title))),c=u?.from??a.length,f=a.slice(o,c).join("\n").trim(),d=[...a.slice(0,o),...a.slice(c)].filter(e=>{
const t=/^ {0,3}(\[[^\]^][^\]]*\]):\s*\S/.exec(e)?.[1];return void 0!==t&&f.toLowerCase().includes(t.toLowerCase())})
;return[{line:o,text:0===d.length?f:`${f}\n\n${d.join("\n")}`}]}),headings:n.map(({title:e})=>e)}}function s(e){
const[,t,a=""]=/^(?:(?:version|release)\s+)?(?:\[([^\]]+)\]|([^\s:,]+))/i.exec(e)??[];return r(t??a)}a.d(t,{R:()=>n})
;const r=e=>e.trim().toLowerCase().replace(/^v(?=\d)/,"")}),74296:((e,t,a)=>{a.d(t,{Wp:()=>s,g5:()=>r});var n=a(53474)
;function s(e,t){return new n.AK("usage",e,{cause:t})}function r(e){return e instanceof n.AK&&"certainty"in e?e:null}}),
77198:((e,t,a)=>{a.d(t,{G:()=>Ne});var n=a(27597),s=a(40666),r=a(81128),i=a(16080),o=a(87298);const l=(0,
i.yL)("100644","100755","120000"),u=(0,i.g1)({digest:o.br,mode:l,path:i.Qq}),c=(0,i.g1)({digest:i.s6,mode:i.s6,path:i.Qq
}),f=(0,i.gP)(u,c),d=(0,i.g1)({assignees:(0,i.p_)(i.Qq),author:(0,i.me)((0,i.g1)({email:i.Qq,name:i.Qq})),base:i.Qq,
body:i.Qq,commit:(0,i.me)((0,i.g1)({files:(0,i.p_)(f),message:i.Qq})),draft:i.Jt,head:i.Qq,head_sha:(0,i.me)(o.XS),
labels:(0,i.p_)(i.Qq),maintainer_can_modify:i.Jt,milestone:(0,i.me)(i.yj),reviewers:(0,i.p_)(i.Qq),signoff:i.Jt,
team_reviewers:(0,i.p_)(i.Qq),title:i.Qq})
;var h=a(74296),m=a(24308),g=a(77826),p=a(56778),w=a(23544),b=a(2728),y=a(55543),$=a(88036),_=a(2335)
;async function v(e,t,a){const n=await e.tree(t,a);return new Map(n.filter(({type:e})=>"tree"!==e).map(e=>[e.path,e]))}
async function S(e,t,a,n){const s=await Promise.all(n.map(async({path:n,mode:s,digest:r})=>{const i=a.get(n)
;return null===r?void 0===i:i?.mode===s&&(0,y.o)(await e.blob(t,i.sha))===r}))
;return n.filter((e,t)=>!s[t]).map(({path:e})=>e)}async function x(e,t,{base:a,head:n,wish:s}){
if(1!==n.parents.length||n.parents[0]!==a.sha)return!1;const[r,i]=await Promise.all([v(e,t,a.treeSha),v(e,t,n.treeSha)])
;return!!function(e,t,a){const n=new Set(a.map(({path:e})=>e)),s=e=>[...e.values()].filter(({path:e})=>!n.has(e)),r=s(t)
;return s(e).length===r.length&&r.every(({path:t,mode:a,sha:n})=>e.get(t)?.sha===n&&e.get(t)?.mode===a)
}(r,i,s.files)&&0===(await S(e,t,i,s.files)).length}async function k(e,t,{commit:a,author:n,signoff:s},r){
const{effects:i,reader:o}=r,l=await v(o,e,t.treeSha),u=new Set([...l.values()].map(({sha:e})=>e)),c=await r.inParallel(a.files,t=>async function(e,{path:t,mode:a,digest:n},s,r){
if(null===n)return{path:t,mode:"100644",sha:null};const i=r.files.get(t)
;if(void 0===i)throw new m.OK("file_missing",`The bytes of ${t} are not at hand.`);const o=await i.read();if((0,
y.o)(o)!==n)throw new m.OK("file_changed",`${t} changed since the plan was made. Plan and approve again.`);const l=(0,
$.R)("blob",o);if(s.has(l))return{path:t,mode:a,sha:l};r.stopIfCancelled();const u=await(0,
_.ZD)(r,()=>r.effects.createBlob(e,o))
;if(u!==l)throw new m.OK("file_mismatch",`GitHub has ${u} for ${t}, its bytes are ${l}.`);return{path:t,mode:a,sha:l}
}(e,t,u,r)),f=c.filter(({path:e,mode:t,sha:a})=>{const n=l.get(e);return null===a?void 0!==n:n?.sha!==a||n.mode!==t})
;if(0===f.length)return null
;const d=f.filter(({sha:e})=>null===e),h=f.filter(({sha:e})=>null!==e),g=new Set(f.flatMap(({path:e})=>(0,
b.pd)(e))),p=d.length>0&&f.some(({path:e})=>g.has(e))?[d,h]:[f];let w=t.treeSha;for(const t of p){const a=w;w=await(0,
_.ZD)(r,()=>i.createTree(e,a,t))}const S=s&&null!==n?`\n\nSigned-off-by: ${n.name} <${n.email}>`:"";return(0,
_.ZD)(r,()=>i.createCommit(e,{message:`${a.message}${S}`,tree:w,parents:[t.sha],...null===n?{}:{author:{...n,
date:t.committedAt}}}))}async function j(e,t,a,{isOurs:n,seen:r}){const{repository:i,parameters:o}=e,l=(e,t,a=null)=>({
effect:e,reason:t,observed:null===a?null:Y(a),pull:a,base:null,headSha:null,branch:"right"
}),u=a.find(({state:e})=>"open"===e)??null,c=null===u?await async function(e,t,a){for(const n of t)if(await(0,
g.ig)(e,n.body,"comment",a))return n;return null
}(e,a,n):null,f=`pull request #${String(c?.number)} proposed this and was `;if(!1===c?.merged){
return l("conflict",`${f}closed unmerged; ${"reopen it, or change title or text to propose it anew"}`,c)}
const[d,h]=await Promise.all([t.ref(i,`heads/${o.base}`),t.ref(i,`heads/${o.head}`)])
;if(null===d)return l("conflict",`the base branch ${o.base} is not there`);const m=await P(t,i,d.sha)
;if(null!==c&&!await async function({repository:e,parameters:{commit:t}},{baseSha:a,headSha:n},s,r){
const i=await Promise.all([a,n].map(t=>P(r,e,t))),o=await Promise.all([...i,s].map(({treeSha:t})=>v(r,e,t))),l=t?.files.map(({path:e})=>e)??o.flatMap(e=>[...e.keys()]),[u,c,f]=o.map(e=>l.map(t=>`${e.get(t)?.mode} ${e.get(t)?.sha}`)),d=l.flatMap((e,t)=>u?.[t]===c?.[t]?[]:[t])
;return d.length>0&&d.every(e=>f?.[e]===u?.[e])}(e,c,m,t))return l("none",`${f}merged`,c)
;const p=null===c?[]:[`${f}merged, and reverted since`],w=null===h?null:await P(t,i,h.sha),y=await async function({repository:e,parameters:t},a,n,r){
const{base:i,head:o}=n,{commit:l,head:u,head_sha:c}=t;if(null===l){if(o?.sha!==c){return{effect:"conflict",
reason:`the branch ${u} ${null===o?"is gone":`is at ${(0,s.Fu)(o.sha)}`}, not at ${(0,s.Fu)(String(c))}`}}
const n=await a.compare(e,i.sha,o.sha);return"ahead"===n||"diverged"===n?{branch:"right"}:{effect:"none",
reason:`${t.base} has everything that is on ${u}`}}if(null!==o&&await x(a,e,{base:i,head:o,wish:l}))return{
branch:"right"};const f=await v(a,e,i.treeSha),d=await S(a,e,f,l.files);if(0===d.length)return{effect:"none",
reason:`${t.base} has these files already`};if(null!==n.seen){const[r]=function(e,t,a){return a.filter(a=>{
const[n,s]=[e.get(a),t.get(a)];return n?.sha!==s?.sha||n?.mode!==s?.mode})
}(await v(a,e,n.seen.treeSha),f,d),i=`${t.base} has another ${String(r)} now than at ${(0,
s.Fu)(n.seen.sha)}, from which this was made`;if(void 0!==r)return{effect:"conflict",
reason:`${i}; run again on what is there now`}}const h=function(e,t){
const a=new Set(t.map(({path:e})=>e)),n=new Set(t.flatMap(({path:e,digest:t})=>null===t?[]:[e])),s=new Set([...n].flatMap(b.pd))
;return[...e.keys()].find(e=>!a.has(e)&&(s.has(e)||(0,b.pd)(e).some(e=>n.has(e))))??null}(f,l.files);if(null!==h){
return{effect:"conflict",
reason:`${t.base} has ${h}, which these files would replace unnamed; name it in \`files\`, or run again on what is there now`
}}if(null===o)return{branch:"create"};if(u===t.base||u===(await a.repository(e)).defaultBranch)return{effect:"conflict",
reason:`${u} is never moved, for others build on it; use another \`head\``}
;if(await async function(e,t,{base:a,head:n,pulls:s},r){const i=async n=>{const s=await t.compare(e,a.sha,n)
;return"behind"===s||"identical"===s};for(const e of s){const{marker:t}=(0,g.Ph)(e.body,"comment")
;if(e.headSha!==n.sha||null===t||!await r(t))continue;if(e.merged)return!0;const[a,...s]=n.parents
;if(void 0!==a&&0===s.length&&await i(a))return!0}return!1}(e,a,{...n,head:o},r))return{branch:"replace"}
;const m=`the branch ${u} is at ${(0,s.Fu)(o.sha)}, which holds work that is not of MarketOps; use another \`head\``
;return{effect:"conflict",reason:m}}(e,t,{base:m,head:w,pulls:a,seen:r},n);if("reason"in y){
if(null===c||"conflict"===y.effect)return l(y.effect,y.reason,u)
;return l("conflict",`${f}merged, and reverted since; ${"GitHub opens none for commits that the base has: make new ones"}`,c)
}const $={pull:u,base:m,headSha:w?.sha??null,branch:y.branch},_=null!==u?Y(u):null===w?null:{id:null,sha:w.sha,url:null
},k=null===u?[]:await O(e,u,t),j="replace"===y.branch?[`the branch ${o.head} moves from ${(0,s.Fu)(String(w?.sha))}`]:[]
;if(null===u)return{effect:"create",reason:[...p,...j].join("; ")||null,observed:_,...$}
;if("right"===y.branch&&0===k.length)return{effect:"none",reason:`pull request #${u.number} is there already`,
observed:_,...$};return{effect:"update",reason:[`pull request #${u.number} is updated`,...j,...k].join("; "),observed:_,
...$}}async function P(e,t,a){const n=await e.commit(t,a)
;if(null===n)throw new m.OK("commit_not_found",`${t} has no commit ${a}, where a branch of it is. Run again.`);return n}
async function O({repository:e,parameters:t},a,n){const s=[];return a.title!==t.title&&s.push("title"),""===t.body||(0,
g.QV)(a.body,t.body,"comment")||s.push("body"),z(t.labels,a.labels).length>0&&s.push("labels"),
z(t.assignees,a.assignees).length>0&&s.push("assignees"),
null!==t.milestone&&a.milestone!==t.milestone&&s.push("milestone"),null!==await q(e,t,a,n)&&s.push("reviewers"),s}
async function q(e,{reviewers:t,team_reviewers:a},n,s){const r=z(t,n.reviewers),i=z(a,n.teamReviewers)
;if(r.length+i.length===0)return null;const o=await s.reviewedBy(e,n.number),l={people:z(r,o),teams:0===o.length?i:[]}
;return l.people.length+l.teams.length===0?null:l}function z(e,t){const a=new Set(t.map(e=>e.toLowerCase()))
;return e.filter(e=>!a.has(e.toLowerCase()))}function Y(e){return{id:e.id,sha:e.headSha,url:e.url}}
async function C(e,t,a){
const{repository:n,parameters:s}=e,{effects:r,reader:i,marker:o}=a,{base:l,head:u,title:c,body:f,draft:d,maintainer_can_modify:h}=s
;if(null===t){const e={title:c,body:(0,g.Pe)(f,o,"comment"),draft:d,maintainer_can_modify:h,head:u,base:l};return{
pull:await(0,_.gu)(a,()=>r.createPullRequest(n,e),async()=>(await i.pullRequests(n,u,l)).find(e=>(0,g.oJ)(e,o))??null),
created:!0}}const m=""===f?(0,g.Ph)(t.body,"comment").text:f;return{pull:await(0,
_.gu)(a,()=>r.updatePullRequest(n,t.number,{title:c,body:(0,g.Pe)(m,o,"comment")}),async()=>{
const e=await i.pullRequest(n,t.number);return null!==e&&(0,g.oJ)(e,o)&&e.title===c?e:null}),created:!1}}
async function M(e,t,a,{reader:n}){if(a.headSha!==t)return`its head is ${a.headSha}`;const s=await O(e,a,n)
;return 0===s.length?null:`it lacks ${s.join(", ")} (assignees must be assignable in ${e.repository}, reviewers its collaborators)`
}function N({parameters:e},t,a){return{action:t,github:Y(a),details:{number:a.number,pull_request_number:a.number,
pull_request_url:a.url,state:a.state,merged:a.merged,head:e.head,head_sha:a.headSha,base:e.base}}}
async function R({repository:e,parameters:t},a,s){const r=async(e,t,a)=>{
const n=await Promise.all(t.map(t=>s.has(`${e}/${encodeURIComponent(t)}`)))
;return t.filter((e,t)=>!1===n[t]).map(e=>`${e}: ${a}`)
},{milestone:i}=t,o=null===i||i===a?.milestone?[]:[String(i)],l=z(t.reviewers,a?.reviewers??[]),u=0===l.length?null:await(a?.author??s.query(e,"query Viewer { viewer { login } }",n.Ikc({
viewer:n.Ikc({login:n.YjP()})
}))),c=("string"==typeof u?u:u?.viewer.login)?.toLowerCase(),f=l.filter(e=>e.toLowerCase()===c).map(e=>`reviewer ${e}: is its author`),d=`/repos/${e}`,[h,m,g,p,w]=await Promise.all([r("/users",l,"there is no such account"),r(`${d}/assignees`,z(t.assignees,a?.assignees??[]),"cannot be assigned"),r(`${d}/milestones`,o,"there is none of that number"),r(`/orgs/${String(e.split("/")[0])}/teams`,t.team_reviewers,"no team that this token sees"),r(`${d}/labels`,z(t.labels,a?.labels??[]),"made anew")]),b=[...h.map(e=>`reviewer ${e}`),...m.map(e=>`assignee ${e}`),...g.map(e=>`milestone ${e}`)],y=[...p.map(e=>`team reviewer ${e}`),...w.map(e=>`label ${e}`)]
;return null===a?{refused:b,doubtful:[...f,...y]}:{refused:[...f,...b],doubtful:y}}var I=a(43646),K=a(58535)
;const L=65536-g.GQ,Q=(0,r.Oo)(()=>n.rej({base:n.YjP().optional(),head:n.YjP(),title:n.YjP().min(1),...(0,I.W2)(),
draft:n.zMY().default(!1),labels:n.YOg(n.YjP()).default([]),commit:n.rej({message:n.YjP().min(1),
files:n.YOg(n.YjP().min(1)).min(1)}).optional(),reviewers:n.YOg(n.YjP()).default([]),
team_reviewers:n.YOg(n.YjP()).default([]),assignees:n.YOg(n.YjP()).max(10).default([]),
milestone:n.aig().int().positive().optional(),maintainer_can_modify:n.zMY().default(!0),author:n.rej({name:n.YjP(),
email:n.YjP()}).optional(),signoff:n.zMY().default(!1)})),J={100644:"file",100755:"executable",12e4:"symbolic link"}
;const A={kind:"open_pr",title:"Pull request",get entry(){return Q()},parameters:e=>{const t=d(e);if(null!==t)return t
;const{commit:a,head_sha:n}=e;return null===a!=(null===n)?null:{path:"head_sha",
expected:null===a?"a commit":"null with a commit to make"}},naturalKey:({base:e,head:t})=>`${e}...${t}`,
async resolve(e,t){const{reader:a,repository:n,fail:s}=t,i=e.base??t.defaultBranch;(0,I.I3)(t,"base",i,p.K),(0,
I.I3)(t,"head",e.head,p.K),
e.head.toLowerCase()===i.toLowerCase()&&s("field_conflict","head","`head` and `base` are the same branch"),(0,
I.LN)(t,"labels",e.labels,w.D8),
(0,I.LN)(t,"reviewers",e.reviewers,w.M_),(0,I.LN)(t,"team_reviewers",e.team_reviewers,w.eM),(0,
I.LN)(t,"assignees",e.assignees,w.M_);const{commit:o,files:l,seen:u}=await async function({commit:e},t,a){
const{fail:n,reader:s,repository:i,workspace:o}=a,l=new Map;if(void 0===e)return{commit:null,files:l,seen:null}
;const u=(0,r.NN)(async function(e,{commitSha:t,isOwnRepository:a,reader:n,repository:s,workspace:r}){
const[i,o]=await Promise.all([n.ref(s,`heads/${e}`),r.head()]);for(const e of null===i?[]:new Set([o,a?t:null])){
const t=null===e?null:await n.commit(s,e);if(null===t||null===i)continue
;if("behind"===(t.sha===i.sha?"behind":await n.compare(s,i.sha,t.sha).catch(T)))return t}return null
}(t,a)),c=await o.workFiles(e.files)
;0===c.length&&n("file_missing","commit.files",`${e.files.join(", ")}: no such file in the work tree, nor a deleted one`)
;const f=await u,d=null===f?null:await v(s,i,f.treeSha),h=c.filter(e=>{const t=d?.get(e.path)
;return null===d||(e.deleted?void 0!==t:t?.sha!==e.blob||t.mode!==e.mode)}),m=await Promise.all(h.map(async e=>{
const t=(0,w.Ey)(e.path);if(null!==t&&n("name_invalid","commit.files",`${JSON.stringify(e.path)} ${t}`),
e.deleted)return{digest:null,mode:null,path:e.path};const a=await e.content();return l.set(e.path,a),{digest:a.digest,
mode:e.mode,path:e.path}})),g=(0,I.g$)(a,"commit.message",e.message,6e4)
;""===g&&n("text_invalid","commit.message","is empty");return{commit:{files:m,message:g},files:l,seen:f}
}(e,i,t),c=null===o?await a.ref(n,`heads/${e.head}`):null
;null===o&&null===c&&s("head_not_found","head",`${n} has no branch ${e.head}; push it first, or give \`commit\` to make it`)
;const f=(0,I.ir)(t,"title",e.title,256);return""===f&&s("text_invalid","title","is empty"),{parameters:{
assignees:e.assignees,author:F(e,t),base:i,body:await(0,I.bq)(t,e,L),commit:o,draft:e.draft,head:e.head,
head_sha:c?.sha??null,labels:e.labels,maintainer_can_modify:e.maintainer_can_modify,milestone:e.milestone??null,
reviewers:e.reviewers,signoff:e.signoff,team_reviewers:e.team_reviewers,title:f},
targetCommit:null===c?null:await a.commit(n,c.sha),files:l,seen:u}},claims({base:e,head:t,commit:a}){
const n=`${e}...${t}`,s={thing:["pull request",n],field:"head",what:`opens the pull request ${n}`}
;return null===a?[s]:[s,{thing:["branch",t],field:"head",what:`commits to the branch ${t}`}]},
subject:({base:e,head:t})=>`${e} \u2190 ${t}`,gist:({parameters:{commit:e}})=>null===e?[]:[(0,
s.hS)(e.files.length,"file")],parts({parameters:e}){
const{title:t,body:a,head_sha:n,commit:r,draft:i,author:o,milestone:l,labels:u,assignees:c}=e;return[...null===n?[]:[{
part:"commit",sha:n,from:null}],{part:"facts",facts:[["Title",[{prose:t},i?" (draft)":""]],["Labels",(0,
K.K)(u)],["Reviewers",(0,K.K)([...e.reviewers,...e.team_reviewers])],["Assignees",(0,
K.K)(c)],["Milestone",null===l?null:[String(l)]],["Commit",null===r?null:[{prose:r.message}]],["Author",null===o?null:[{
prose:`${o.name} <${o.email}>`}]]]},...null===r?[]:[(f=r.files,{part:"table",title:(0,s.hS)(f.length,"file"),
columns:["Path","Mode","SHA-256"],rows:f.map(({path:e,mode:t,digest:a})=>null===a?{sign:"\u2212",cells:[[{name:e
}],["deleted"],[]]}:{sign:"+",cells:[[{name:e}],[J[t]],[{digest:a}]]})})],{part:"text",title:"Body",text:a,markdown:!0}]
;var f},facts:{draft:({parameters:e})=>e.draft,base:({parameters:e})=>e.base,head:({parameters:e})=>e.head,
paths:({parameters:{commit:e}})=>e?.files.map(({path:e})=>e)??null,labels:({parameters:e})=>e.labels},outputs:{
"pull-request-number":({details:e})=>e.number,"pull-request-url":({github:e})=>e?.url},async observe(e,t,a=null){
await(0,I.n7)(e,t);const{pulls:n,unseen:s}=await async function({repository:e,parameters:{head:t,base:a}},n){try{return{
pulls:await n.pullRequests(e,t,a),unseen:!1}}catch(e){if("github_forbidden"!==(0,h.g5)(e)?.code)throw e;return{pulls:[],
unseen:!0}}}(e,t),r=await j(e,t,n,{isOurs:()=>Promise.resolve(!0),seen:a}),{effect:i,reason:o,observed:l,pull:u}=r
;if("none"===i||"conflict"===i)return{effect:i,reason:o,observed:l};const{refused:c,doubtful:f}=await R(e,u,t)
;if(c.length>0)return{effect:"conflict",reason:`GitHub would refuse ${c.join("; ")}`,observed:l};return{effect:i,
reason:[...null===o?[]:[o],...f,...s?["pull requests are invisible to this token (add `pull-requests: read`), so one may exist already"]:[]].join("; ")||null,
observed:l}},async apply(e,t){const{reader:a}=t,{repository:n,parameters:s}=e;await(0,I.n7)(e,a)
;const r=await a.pullRequests(n,s.head,s.base),i=await j(e,a,r,t);if("conflict"===i.effect)throw(0,
m.hj)(`${String(i.reason)}. Nothing was changed.`);if("none"===i.effect)return async function(e,{pull:t,base:a},n){
return null===t?{action:"none",github:{id:null,sha:a?.sha??null,url:null},details:{}}:N(e,await(0,
g.ig)(e,t.body,"comment",n.isOurs)?"adopted":"none",t)}(e,i,t)
;const o=await async function({repository:e,parameters:t,observed:a},{branch:n,base:s,headSha:r},i){
const{effects:o,reader:l}=i,{commit:u,author:c,signoff:f,head:d}=t;if(null===u||"right"===n)return r
;if("replace"===n&&a?.sha!==r)throw(0,
m.hj)(`The branch ${d} moved to ${String(r)} since the plan observed it. Plan again.`);const h=await k(e,s,{commit:u,
author:c,signoff:f},i);if(null===h)return null;i.stopIfCancelled();const g=`refs/heads/${d}`;return await(0,
_.Vw)(i,()=>null===r?o.createRef(e,g,h):o.updateRef(e,g,{from:r,to:h,force:!0
}),async()=>(await l.ref(e,`heads/${d}`))?.sha===h),i.remains({what:`the branch ${d}`,github:{id:null,sha:h,url:null}}),
h}(e,i,t);if(null===o)throw(0,m.hj)(`${s.base} has these files already. Nothing was changed.`);t.stopIfCancelled()
;const{pull:l,created:u}=await C(e,i.pull,t);t.remains({what:`pull request #${l.number}`,github:Y(l)})
;const c=u?"created":"updated",f=!await async function({repository:e,parameters:t},{pull:a,created:n},s){
const{effects:r,reader:i}=s,{number:o}=a;let l=!1;const u=async(t,a)=>{s.stopIfCancelled(),l=!0,await(0,
_.Vw)(s,t,async()=>{const t=await i.pullRequest(e,o);return null!==t&&a(t)})
},c=z(t.labels,a.labels),f=z(t.assignees,a.assignees),{milestone:d,reviewers:h,team_reviewers:m}=t
;c.length>0&&await u(()=>r.addLabels(e,o,c),e=>0===z(c,e.labels).length),
f.length>0&&await u(()=>r.addAssignees(e,o,f),e=>0===z(f,e.assignees).length),
null!==d&&d!==a.milestone&&await u(()=>r.setMilestone(e,o,d),e=>e.milestone===d);const g=n?{people:h,teams:m
}:await q(e,t,a,i)
;return null!==g&&g.people.length+g.teams.length>0&&await u(()=>r.requestReviewers(e,o,g.people,g.teams),e=>z(g.people,e.reviewers).length+z(g.teams,e.teamReviewers).length===0),
l}(e,{pull:l,created:u},t);if(f&&null===await M(e,o,l,t))return N(e,c,l);const d=await(0,
_.e7)(t,`Pull request #${l.number}`,()=>a.pullRequest(n,l.number),a=>M(e,o,a,t));return N(e,c,d)},
describe:({parameters:{base:e,head:t,commit:a,title:n}})=>`pull request ${t} \u2192 ${e}${null===a?"":`, a commit of ${(0,
s.hS)(a.files.length,"file")}`}: ${n}`};function F({author:e,signoff:t,commit:a},n){const{fail:s}=n
;if(void 0===a&&void 0!==e&&s("field_conflict","author","`author` is of a `commit`, and there is none"),
void 0===a&&t&&s("field_conflict","signoff","`signoff` is of a `commit`, and there is none"),
t&&void 0===e&&s("field_conflict","signoff","`signoff` needs an `author` who signs off"),void 0===e)return null
;const r=(0,I.ir)(n,"author.name",e.name,200)
;return(""===r||/[<>]/.test(r))&&s("author_invalid","author.name","is empty or holds < or >"),
(!/^[^\s<>@]+@[^\s<>@]+$/.test(e.email)||!e.email.isWellFormed()||e.email.length>254)&&s("author_invalid","author.email",`${JSON.stringify(e.email)} is no address`),
{email:e.email,name:r}}function T(e){if("not_found"===(0,h.g5)(e)?.code)return null;throw e}
var H=a(9904),E=a(18330),D=a(30095),G=a(77598),W=a(83658);async function B(e,t,{assets:a,draft:n},r){
const{effects:i,files:o}=r;if(n&&0===a.length)return[];if(t.draft){const n=new Map(a.map(e=>[e.name,e]))
;for(const a of t.assets){const t=n.get(a.name)
;void 0!==t&&"fits"===(0,D.kE)(t,a)&&null!==a.digest||(r.stopIfCancelled(),await X(()=>i.deleteAsset(e,a.id)))}}
const l=t.draft?await async function(e,t,{reader:a}){return 0===t.assets.length?t:await a.release(e,t.id)??t
}(e,t,r):t,u=a.filter(e=>"fits"!==(0,D.kE)(e,(0,D.Iu)(l,e.name)));let c=0;return r.inParallel(u,async t=>{
const a=o.get(t.name);if(void 0===a)throw new m.OK("asset_missing",`The bytes of asset ${t.name} are not at hand.`)
;r.stopIfCancelled();const n=await async function(e,t,a,n,s){const{effects:r,reader:i}=s;for(let o=1;;o++)try{
const s=await r.uploadAsset(e,t,{name:a.name,label:a.label,contentType:a.content_type,size:a.size,open:()=>V(n,a)})
;return Z(a,s),s}catch(n){const l="already_exists"===(0,h.g5)(n)?.code;if(!(0,m.X2)(n)&&!l)throw n
;const u=await i.release(e,t.id),c=null===u?void 0:(0,D.Iu)(u,a.name),f=(0,D.kE)(a,c);if("fits"===f&&void 0!==c)return c
;if(o===_.PY)throw n;if(void 0!==c){if("differs"===f&&!t.draft)throw n;await X(()=>r.deleteAsset(e,c.id))
}else await s.pause(_.Xv)}}(e,l,t,a,r);return c++,r.progress(`\u2191 ${t.name} ${(0,
s.Xq)(t.size)} (${c} of ${u.length})`),n})}async function X(e){try{await e()}catch(e){if("not_found"!==(0,
h.g5)(e)?.code&&!(0,m.X2)(e))throw e}}function Z(e,t){
const a=t.name!==e.name?`GitHub named it ${t.name}`:"uploaded"!==t.state?`its state is ${t.state}`:t.size!==e.size?`GitHub has ${t.size} bytes, ${e.size} were planned`:null!==t.digest&&t.digest!==e.digest?`GitHub has ${t.digest}, ${e.digest} was planned`:null
;if(null!==a)throw new m.OK("asset_mismatch",`Asset ${e.name} did not arrive as planned: ${a}. Run again.`)}
function V(e,{digest:t,size:a}){const n=(0,G.createHash)("sha256");let s=0;return(0,W.Z)(e.open(),e=>{s+=e.length,
n.update(e)},()=>{
if(s!==a||`sha256:${n.digest("hex")}`!==t)throw new m.OK("file_changed",`${e.path} changed since the plan was made. Plan and approve again.`)
})}async function U(e,t,a){for(const{id:n}of t)await X(()=>a.effects.deleteRelease(e,n))}async function ee(e,t,a){
const{parameters:n,repository:s}=e,r=n.generate_notes?void 0:t[0],i=t.filter(e=>e!==r);if(await U(s,i,a),
a.stopIfCancelled(),void 0===r)return async function(e,t){
const{parameters:a,repository:n}=e,{effects:s,reader:r,marker:i}=t,o=a.generate_notes?{generate_release_notes:!0}:{}
;return(0,_.gu)(t,()=>s.createRelease(n,{...te(e,t),...o
}),async()=>(await r.releases(n,a.tag)).found.filter(({draft:e})=>e).find(e=>(0,g.oJ)(e,i))??null)}(e,a);const o=te(e,a)
;return(0,_.gu)(a,()=>a.effects.updateRelease(s,r.id,o),async()=>{const e=await a.reader.release(s,r.id)
;return null!==e&&(0,g.oJ)(e,a.marker)?e:null})}function te({parameters:e},{marker:t}){return{tag_name:e.tag,
target_commitish:e.target_sha,...""===e.name&&e.generate_notes?{}:{name:e.name},body:(0,g.Pe)(e.body??"",t,"comment"),
draft:!0,prerelease:e.prerelease}}function ae(e,t){return t.draft?[...(0,D.O6)(e,t),...(0,
D.Bo)(e,t)].join(", ")||null:"it was published by somebody else"}const ne=({assets:e})=>e.every(({digest:e})=>null!==e)
;async function se({parameters:e,repository:t},{reader:a}){const{tag:n,target_sha:s}=e,r=await(0,E.x)(a,t,n)
;if(null===r||r.commitSha===s)return r
;throw new m.OK("conflict",`The tag ${n} is at ${r.commitSha??r.refSha}, not at ${s}.`)}async function re(e,t,a,n){
const{parameters:s}=e;n.stopIfCancelled();const r=await async function({parameters:e,repository:t},a,n){
const{effects:s,reader:r,marker:i}=n,{discussion_category:o,make_latest:l,prerelease:u}=e,c=(0,g.Pe)((0,
g.Ph)(a.body,"comment").text,i,"comment");return(0,_.gu)(n,()=>s.updateRelease(t,a.id,{draft:!1,prerelease:u,
make_latest:l,...e.generate_notes?{body:c}:{},...null===o?{}:{discussion_category_name:o}}),async()=>{
const e=await r.release(t,a.id);return null===e||e.draft?null:e})}(e,t,n);return n.remains({
what:`the release ${s.tag}, published`,github:(0,D.KY)(r)}),ne(r)&&null===oe(s,r,"created")?{...le("created",r,a),
unread:s.tag}:ie(e,t.id,"created",n)}async function ie(e,t,a,n){const{parameters:s,repository:i}=e,o=s.draft?null:(0,
r.NN)(async function({parameters:e,repository:t},a){const{tag:n,target_sha:s}=e;return(0,_.e7)(a,`The tag ${n}`,()=>(0,
E.x)(a.reader,t,n),e=>e.commitSha===s?null:`it is at ${e.commitSha??e.refSha}, not at ${s}`)}(e,n)),l=await(0,
_.e7)(n,`Release ${s.tag}`,()=>n.reader.release(i,t,s.assets.length),e=>oe(s,e,a)),u=null===o?await(0,
E.x)(n.reader,i,s.tag):await o;return le(a,l,u)}function oe(e,t,a){const{missing:n,differing:s,extra:r}=(0,
D.Pz)(e,t),i=[...(0,D.Ag)(e,t),...n,...s];return"created"===a&&i.push(...(0,D.Bo)(e,t)),
"created"!==a&&"append"===e.on_existing||i.push(...r),t.tag!==e.tag&&i.push(`its tag is ${t.tag}`),
t.draft!==e.draft&&i.push(t.draft?"it is a draft":"it is published"),t.prerelease!==e.prerelease&&i.push("prerelease"),
i.join(", ")||null}function le(e,t,a){return{action:e,github:(0,D.KY)(t),state:(0,D.hd)(t,a?.refSha??null),details:{
release_id:t.id,release_url:t.url,upload_url:t.uploadUrl,tag:t.tag,draft:t.draft,
assets:t.assets.map(({contentType:e,...t})=>({...t,content_type:e}))}}}var ue=a(53474)
;const ce=/^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}(?:; ?charset=[A-Za-z0-9_-]+)?$/i
;async function fe(e,t,{workspace:a,fail:n}){const s=await a.glob(e.path);if(0===s.length&&await async function(e,t){
await t.file(e).catch(e=>{if(e instanceof ue.AK&&"not_a_file"===e.code)throw e})}(e.path,a),
0!==s.length||e.optional||n("asset_missing",t,`${e.path} matches no file (\`optional: true\` allows that)`),
s.length>1&&(void 0!==e.name||void 0!==e.label)){
const a=`${s.length} files, ${String(s[0]?.path)} and ${String(s[1]?.path)} among them`
;n("asset_ambiguous",t,`${e.path} matches ${a}: a name or label is for one file`)}return s}async function de(e,t,n,s){
const{fail:r}=s,i=e.path.split("/").at(-1)??e.path,o=t.name??(0,w.DZ)(i),l=(0,w.Ip)(o)
;null!==l&&r("name_invalid",`${n}.name`,`${JSON.stringify(o)} ${l}`),
0===e.size&&r("asset_empty",n,`${e.path} is empty, and GitHub takes no empty files`)
;const u=t.label??(void 0===t.name&&o!==i?i:null),{lookup:c}=await a.e(6059).then(a.bind(a,16059)),f=t.content_type??c(o)??"application/octet-stream"
;return ce.test(f)||r("content_type_invalid",`${n}.content_type`,`${f} is no media type`),{content_type:f,
digest:e.digest,label:null===u||""===u?null:(0,I.ir)(s,`${n}.label`,u,255),name:o,size:e.size}}
var he=a(16599),me=a.n(he),ge=a(16353),pe=a.n(ge);function we(e){
const[,t="",a=""]=/^(.*?)(\d+\.\d+\.\d+(?:[-+].*)?)$/.exec(e)??[],n=pe()(a);return null===n?null:{prefix:t,version:n}}
const be=/\d[._-]?(?:alpha|beta|rc|pre|preview|next|canary|nightly|dev|snapshot)(?![a-z])/i
;function ye({tag:e,draft:t,prerelease:a,make_latest:n},s){const r=we(e),i=[]
;if(!a&&((r?.version.prerelease.length??0)>0||be.test(e))&&i.push(`${e} names a prerelease, and is published as a full release (\`prerelease: true\` would say so)`),
"true"!==n||t||a||null===r)return i;const o=s.find(e=>{const t=we(e)
;return t?.prefix===r.prefix&&me()(t.version,r.version)})
;return void 0!==o&&i.push(`${e} is marked latest, though ${o} is newer (\`latest: false\` would leave it)`),i}
const $e=125e3-g.GQ,_e=(0,r.Oo)(()=>n.rej({tag:n.YjP(),target:n.YjP().optional(),name:n.YjP().optional(),...(0,I.W2)(),
draft:n.zMY().default(!1),prerelease:n.zMY().default(!1),
latest:n.KCZ([n.zMY(),n.k5n(["true","false","legacy"])]).optional(),assets:n.YOg(n.KCZ([n.YjP().min(1),n.rej({
path:n.YjP().min(1),name:n.YjP().optional(),label:n.YjP().optional(),content_type:n.YjP().optional(),
optional:n.zMY().default(!1)})])).default([]),on_existing:n.k5n(["error","update","keep","append"]).default("error"),
generate_notes:n.zMY().default(!1),discussion_category:n.YjP().optional()}));const ve={true:"marked latest",
false:"not latest",legacy:"latest by date and version"},Se={true:"becomes latest",false:"not latest",
legacy:"latest by date and version"};function xe(e){const t=e.reduce((e,{size:t})=>e+t,0);return{part:"table",
title:`${(0,s.hS)(e.length,"asset")}, ${(0,s.Xq)(t)}`,columns:["Name","Size","SHA-256"],
rows:e.map(({name:e,label:t,size:a,digest:n,content_type:s})=>({cells:[[{name:e},...null===t?[]:[" ",{prose:t,limit:200
}],{prose:s,limit:80,small:!0}],[{bytes:a}],[{digest:n}]]}))}}
async function ke({repository:e,parameters:{discussion_category:t}},a){
const s=null===t?null:await a.query(e,"query Topics($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) { hasDiscussionsEnabled discussionCategories(first: 100) { nodes { name } } }\n}",n.Ikc({
repository:n.Ikc({hasDiscussionsEnabled:n.zMY(),discussionCategories:n.Ikc({nodes:n.YOg(n.Ikc({name:n.YjP()}))})})}))
;if(null===t||null===s)return null
;const{hasDiscussionsEnabled:r,discussionCategories:i}=s.repository,o=i.nodes.map(({name:e})=>e)
;if(r&&(0===o.length||o.some(e=>e.toLowerCase()===t.toLowerCase())))return null
;const l=r?`there are ${o.join(", ")}`:"discussions are off"
;return`${e} has no discussion category ${JSON.stringify(t)}; ${l}`}const je={kind:"publish_release",title:"Release",
leads:!0,get entry(){return _e()},parameters:H.Wx,naturalKey:({tag:e})=>e,async resolve(e,t){(0,
I.I3)(t,"tag",e.tag,w.BH),function(e,t){
const{generate_notes:a,on_existing:n,prerelease:s,latest:r,draft:i,discussion_category:o}=e,l=e.body??e.body_file??e.body_section,u=[[a&&void 0!==l,"generate_notes","GitHub writes the text, or you do: not both"],[a&&"update"===n,"generate_notes","are written with a release, and cannot `update` one"],[s&&"true"===String(r??!1),"latest","a prerelease cannot be the latest release"],[i&&void 0!==o,"discussion_category","publishing opens it, and this release stays a draft"]]
;for(const[e,a,n]of u)e&&t("field_conflict",a,n)}(e,t.fail)
;const a=await(0,I.u1)(t,e.target),n=e.generate_notes?null:await(0,
I.bq)(t,e,$e),{assets:s,files:r}=await async function(e,t){const a=[],n=new Map,s=new Map;for(const[r,i]of e.entries()){
const e=`assets[${r}]`,o="string"==typeof i?{path:i,optional:!1}:i;for(const r of await fe(o,e,t)){
const i=await de(r,o,e,t),l=i.name.toLowerCase(),u=s.get(l);if(void 0!==u){
const a=u.path===r.path?`${r.path} is matched twice`:`${u.path} and ${r.path}`
;t.fail("asset_duplicate",e,`two assets would be named ${i.name}: ${a}`)}s.set(l,r),n.set(i.name,r),a.push(i)}}
return a.length>H.Cb&&t.fail("asset_count","assets",`${a.length} files; GitHub takes ${H.Cb} a release`),{assets:a,
files:n}}(e.assets,t),i=e.discussion_category,o=e.latest??!e.prerelease;return{parameters:{assets:s,body:n,
discussion_category:void 0===i?null:(0,I.ir)(t,"discussion_category",i,255),draft:e.draft,
generate_notes:e.generate_notes,make_latest:"legacy"===o?"legacy":!0===o||"true"===o?"true":"false",name:(0,
I.ir)(t,"name",e.name??"",255),on_existing:e.on_existing,prerelease:e.prerelease,tag:e.tag,target_sha:a.sha},
targetCommit:a,files:r}},claims:({tag:e})=>[{thing:["release",e],field:"tag",what:`publishes a release of ${e}`}],
needs:({tag:e,target_sha:t})=>[{thing:["tag",e],field:"tag",at:t}],subject:({tag:e})=>e,
gist({parameters:{assets:e,draft:t,prerelease:a,make_latest:n}}){const r=(0,s.Xq)(e.reduce((e,t)=>e+t.size,0))
;return[`${0===e.length?"no files":`${(0,s.hS)(e.length,"file")}, ${r}`}, ${t?"a draft":a?"a pre-release":Se[n]}`]},
parts({parameters:e}){
const{target_sha:t,name:a,draft:n,prerelease:s,on_existing:r,discussion_category:i}=e,{assets:o,body:l}=e;return[{
part:"commit",sha:t,from:null},{part:"facts",facts:[["Title",""===a?null:[{prose:a
}]],["Published",[`${n?"as a draft":s?"as a pre-release":"as a release"}, ${ve[e.make_latest]}`]],["Discussion",null===i?null:[{
prose:i}]],["If it exists","error"===r?null:[r]]]},0===o.length?{part:"note",note:"No assets."
}:xe(o),...e.generate_notes?[{part:"note",
note:"GitHub writes the notes when it publishes: the plan digest does not bind them."}]:[],...null===l?[]:[{part:"text",
title:"Body",text:l,markdown:!0}]]},facts:{tag:({parameters:e})=>e.tag,target_sha:({parameters:e})=>e.target_sha,
assets:({parameters:e})=>e.assets,prerelease:({parameters:e})=>e.prerelease,draft:({parameters:e})=>e.draft,
generated_notes:({parameters:e})=>e.generate_notes},outputs:{"release-id":({github:e})=>e?.id,
"release-url":({github:e})=>e?.url,"upload-url":({details:e})=>e.upload_url,tag:({operation:e})=>e.parameters.tag},
async observe(e,t){await(0,I.n7)(e,t);const a=await(0,D.lT)(e,t),{effect:n,reason:s,observed:r,release:i}=(0,
D.fP)(e.parameters,a,({body:e})=>null!==(0,g.Ph)(e,"comment").marker);if("none"===n&&null!==i)return{effect:n,reason:s,
observed:r,state:(0,D.hd)(i,a.tag?.refSha??null)};if("none"===n||"conflict"===n)return{effect:n,reason:s,observed:r}
;const o=await ke(e,t);if(null!==o)return{effect:"conflict",reason:o,observed:r}
;const{canPush:l}=await t.repository(e.repository);return{effect:n,
reason:[s,e.parameters.generate_notes?"GitHub writes the notes when it publishes: the digest does not bind them":null,!1===l?"drafts are invisible to a token that may not push, so one may exist already":null,null===e.parameters.discussion_category?null:"opening its discussion takes `discussions: write` beside `contents: write`",...ye(e.parameters,a.full)].filter(e=>null!==e).join("; ")||null,
observed:r}},async apply(e,t){const{reader:a}=t,{parameters:n,repository:s}=e;await(0,I.n7)(e,a);const i=await(0,
D.lT)(e,a),o=await async function(e,{isOurs:t}){const a=[];for(const n of e){const{marker:e}=(0,g.Ph)(n.body,"comment")
;null!==e&&await t(e)&&a.push(n)}return a}(i.drafts,t),l=(0,D.fP)(n,i,e=>o.includes(e))
;if("conflict"===l.effect)throw(0,m.hj)(`${String(l.reason)}. Nothing was changed.`);const{release:u}=l
;if("none"===l.effect&&null!==u)return le(await async function(e,t,{isOurs:a}){return await(0,
g.ig)(e,t.body,"comment",a)?"adopted":"none"}(e,u,t),u,i.tag);if(null!==u&&!u.draft)return await U(s,o,t),
async function(e,t,a){const{parameters:n,repository:s}=e,{effects:r,reader:i,marker:o}=a,l=(0,D.Ag)(n,t),{missing:u}=(0,
D.Pz)(n,t);if("keep"===n.on_existing||l.length+u.length===0)return le("none",t,await(0,E.x)(i,s,n.tag))
;if(a.stopIfCancelled(),a.remains({what:`the release ${n.tag}, as far as it was changed`,github:(0,D.KY)(t)}),
l.length>0){const e=null===n.body||""===n.body?null:n.body,l={...""===n.name?{}:{name:n.name},body:(0,g.Pe)(e??(0,
g.Ph)(t.body,"comment").text,o,"comment")};await(0,_.gu)(a,()=>r.updateRelease(s,t.id,l),async()=>{
const e=await i.release(s,t.id);return null!==e&&(0,g.oJ)(e,o)?e:null})}return u.length>0&&await B(s,t,n,a),
ie(e,t.id,"updated",a)}(e,u,t);const c=await ee(e,o,t),f={what:`draft release ${c.id}`,github:(0,D.KY)(c)};t.remains(f)
;const d=await B(s,c,n,t),p=n.draft||null===i.tag?null:(0,
r.NN)(se(e,t)),w=o.some(({id:e})=>e===c.id)?null:function(e,t,a){const n={...t,assets:[...t.assets,...a]}
;return n.hasAllAssets&&ne(n)&&null===ae(e,n)?n:null}(n,c,d);if(n.draft&&null!==w)return le("created",w,i.tag)
;const b=(0,r.NN)(function({parameters:e,repository:t},a,n){
return(0,_.e7)(n,`Draft ${a} of ${e.tag}`,()=>n.reader.release(t,a,e.assets.length),t=>ae(e,t))}(e,c.id,t))
;if(null===w&&await b,n.draft)return le(null===u?"created":"updated",await b,i.tag)
;const y=await p,$=y??await async function(e,t){
const{parameters:a,repository:n}=e,{tag:s,target_sha:r}=a,i=()=>se(e,t),o=async()=>(await t.effects.createRef(n,`refs/tags/${s}`,r),
{refSha:r,object:null,commitSha:r});t.stopIfCancelled();try{return await(0,_.gu)(t,o,i)}catch(e){
const t="already_exists"===(0,h.g5)(e)?.code?await i():null;if(null===t)throw e;return t}}(e,t)
;return null===y&&t.remains({...f,what:`the tag ${n.tag}, and ${f.what}`}),re(e,await b,$,t)},stateOf:e=>(0,
D.hd)(e,e.object),leaves:({tag:e,target_sha:t,draft:a,prerelease:n,make_latest:s})=>({tag:e,target:t,
release:a?"draft":"published",latest:a||n?"false":s}),isExactly:(e,t)=>(0,D.yL)(e,t),
describe:({parameters:{tag:e,target_sha:t,assets:a,draft:n}})=>`${n?"draft release":"release"} ${e} at ${(0,
s.Fu)(t)} with ${(0,s.hS)(a.length,"asset")}`},Pe=(0,i.g1)({force:i.Jt,message:i.Qq,move:i.Jt,tag:i.Qq,target_sha:o.XS
}),Oe=(0,r.Oo)(()=>n.rej({tag:n.YjP(),target:n.YjP().optional(),message:n.YjP().min(1).optional(),
move:n.zMY().default(!1),force:n.zMY().default(!1)}));async function qe({repository:e,parameters:t},a){
const{tag:n,target_sha:r,move:i,force:o,message:l}=t,u=await(0,E.x)(a,e,n);if(null===u)return{effect:"create",
reason:null,observed:null,found:u};const c={id:null,sha:u.commitSha??u.refSha,url:null},f=(e,t)=>({effect:e,reason:t,
observed:c,found:u});if(null===u.commitSha)return f("conflict",`the tag ${n} stands for something that is no commit`)
;if(u.commitSha===r)return i?f("none",`the tag ${n} is at ${(0,
s.Fu)(r)} already`):null===u.object?f("conflict",`the tag ${n} is at ${(0,s.Fu)(r)}, but lightweight`):(0,
g.QV)(u.object.message,l,"line")?f("none",`the tag ${n} is at ${(0,
s.Fu)(r)} with this message already`):f("conflict",`the tag ${n} is at ${(0,s.Fu)(r)}, but its message differs`)
;const d=`the tag ${n} is at ${(0,s.Fu)(u.commitSha)}, not at ${(0,s.Fu)(r)}`
;if(!i)return f("conflict",`${d}; a fixed tag never moves (floating tags say \`move: true\`)`)
;if(o)return f("update",`${d}; it moves, by force`)
;return"ahead"===await a.compare(e,u.commitSha,r)?f("update",`${d}; it moves forward`):f("conflict",`${d}, and ${(0,
s.Fu)(r)} does not follow from there (\`force: true\` would move it)`)}async function ze(e,t,a){return Ye(e,await(0,
g.ig)(e,t.object?.message??"","line",a.isOurs)?"adopted":"none",t.refSha)}function Ye({parameters:e},t,a){
const{tag:n,target_sha:s}=e;return{action:t,github:{id:null,sha:s,url:null},state:{object:a,target:s},details:{tag:n,
ref:`refs/tags/${n}`,target_sha:s,object_sha:a}}}const Ce={kind:"tag_repo",title:"Tag",get entry(){return Oe()},
parameters:Pe,naturalKey:({tag:e})=>e,async resolve(e,t){(0,I.I3)(t,"tag",e.tag,w.BH),
e.force&&!e.move&&t.fail("field_conflict","force","`force` needs `move: true`");const a=await(0,I.u1)(t,e.target),n=(0,
I.g$)(t,"message",e.message??e.tag,6e4)
;""===n&&t.fail("text_invalid","message","is empty: an annotated tag has a message");const{tag:s,move:r,force:i}=e
;return{parameters:{force:i,message:n,move:r,tag:s,target_sha:a.sha},targetCommit:a,files:new Map}},
claims:({tag:e,target_sha:t,move:a})=>[{thing:["tag",e],field:"tag",what:`makes the tag ${e}`,at:t,moves:a}],
subject:({tag:e})=>e,gist({effect:e,observed:t,parameters:a}){const n=t?.sha??null
;return"update"!==e||null===n?[]:[`moves ${a.force?"by force":"forward"} from ${(0,s.Fu)(n)}`]},
parts({parameters:e,effect:t,observed:a}){const{target_sha:n,move:s,force:r,message:i}=e,o=a?.sha??null;return[{
part:"commit",sha:n,from:"none"===t||o===n?null:o},{part:"facts",
facts:[["May move",s?[r?"anywhere (force)":"forward only"]:null]]},{part:"text",title:"Message",text:i,markdown:!1}]},
facts:{tag:({parameters:e})=>e.tag,target_sha:({parameters:e})=>e.target_sha,force:({parameters:e})=>e.force,
moves_tag:({effect:e})=>"conflict"===e?null:"update"===e},outputs:{tag:({operation:e})=>e.parameters.tag},
async observe(e,t){await(0,I.n7)(e,t)
;const{effect:a,reason:n,observed:s,found:r}=await qe(e,t),i=e.parameters.target_sha;return{effect:a,reason:n,
observed:s,state:"none"===a&&null!==r?{object:r.refSha,target:i}:null}},async apply(e,t){
const{reader:a,effects:n,marker:r}=t,{repository:i}=e,{tag:o,target_sha:l,message:u}=e.parameters;await(0,I.n7)(e,a)
;const{effect:c,reason:f,found:d}=await qe(e,a);if("conflict"===c)throw(0,m.hj)(`${String(f)}. Nothing was changed.`)
;if("none"===c&&null!==d)return ze(e,d,t);if(null!==d&&d.commitSha!==e.observed?.sha)throw(0,
m.hj)(`The tag ${o} moved to ${(0,s.Fu)(d.refSha)} since the plan observed it. Plan again.`)
;const p=`refs/tags/${o}`,w=await(0,_.ZD)(t,()=>n.createTagObject(i,{tag:o,message:(0,g.Pe)(u,r,"line"),targetSha:l}))
;t.stopIfCancelled();const b=async()=>(null===d?await n.createRef(i,p,w):await n.updateRef(i,p,{from:d.refSha,to:w,
force:!0}),!0);try{await(0,_.gu)(t,b,()=>async function(e,t,a){
const n=await t.ref(e.repository,`tags/${e.parameters.tag}`);return n?.sha===a||null}(e,a,w))}catch(n){
if("already_exists"!==(0,h.g5)(n)?.code)throw n;const s=await qe(e,a)
;if("none"===s.effect&&null!==s.found)return ze(e,s.found,t)
;throw(0,m.hj)(`Somebody else created the tag ${o} meanwhile: ${String(s.reason)}. Nothing was changed.`)}
return Ye(e,null===d?"created":"updated",w)},leaves:({tag:e,target_sha:t})=>({tag:e,target:t,release:null,latest:"false"
}),describe:({parameters:{tag:e,target_sha:t,move:a}})=>`${a?"floating tag":"tag"} ${e} at ${(0,s.Fu)(t)}`}
;function Me(e,t,a){const n={kind:e,facts:Object.fromEntries(t.map(e=>[e,()=>{}])),outputs:{},parameters:()=>({path:"",
expected:"a kind that is loaded"}),load:async()=>Object.assign(n,await a())};return n}
const Ne=[Ce,je,A,Me("dispatch_workflow",["dispatch"],async()=>(await a.e(7408).then(a.bind(a,17408))).dispatchWorkflow),Me("publish_npm",["registries","package","dist_tag"],async()=>(await Promise.all([a.e(6118),a.e(7702)]).then(a.bind(a,47702))).publishNpm),Me("promote_image",["registries","image_repositories","image_tags","moves_image_tag"],async()=>(await a.e(5360).then(a.bind(a,25360))).promoteImage)]
}),77826:((e,t,a)=>{a.d(t,{GQ:()=>o,Pe:()=>c,Ph:()=>f,QV:()=>g,Ux:()=>l,ig:()=>m,oJ:()=>h,rR:()=>p,wh:()=>u})
;const n="MarketOps-Receipt:",s=/^MarketOps-Receipt: (rcpt_[0-9a-f]{32}) (sha256:[0-9a-f]{64})$/,r="\x3c!-- ",i=" --\x3e",o=`\n\n${r}${n} rcpt_${"0".repeat(32)} sha256:${"0".repeat(64)}${i}\n`.length
;function l(e){return e.toLowerCase().includes(n.toLowerCase())}function u(e){return e.replace(/\r\n?/g,"\n").trimEnd()}
function c(e,t,a){const s=`${n} ${t.receiptId} ${t.operationDigest}`,o="line"===a?s:`${r}${s}${i}`,l=u(e)
;return""===l?o:`${l}\n\n${o}`}function f(e,t){const a=u(e).split("\n"),n=d(a.at(-1)??"",t);if(null!==n)return{
text:u(a.slice(0,-1).join("\n")),marker:n};const s="comment"===t?d(a[0]??"",t):null;return null!==s?{
text:u(a.slice(1).join("\n").replace(/^\n+/,"")),marker:s}:{text:a.join("\n"),marker:null}}function d(e,t){
const a="comment"===t;if(a&&(!e.startsWith(r)||!e.endsWith(i)))return null
;const n=s.exec(a?e.slice(r.length,-i.length):e),[,o,l]=n??[];return void 0===o||void 0===l?null:{receiptId:o,
operationDigest:l}}function h({body:e},{receiptId:t}){return f(e,"comment").marker?.receiptId===t}
async function m({operation_digest:e},t,a,n){const{marker:s}=f(t,a);return s?.operationDigest===e&&n(s)}
function g(e,t,a){return f(e,a).text===u(t)}function p(e){
return e.replace(/\n*<!-- MarketOps-Receipt: rcpt_[0-9a-f]{32} sha256:[0-9a-f]{64} -->\n?$/,"")}}),83658:((e,t,a)=>{
async function*n(e,t,a){let n=Buffer.alloc(0),s=null;for await(const a of e){const e="string"==typeof a?Buffer.from(a):a
;t(e),null!==s&&(yield s),n.length<e.length&&(n=Buffer.allocUnsafeSlow(e.length)),n.set(e),s=n.subarray(0,e.length)}a(),
null!==s&&(yield s)}a.d(t,{Z:()=>n})}),88036:((e,t,a)=>{a.d(t,{R:()=>s});var n=a(77598);function s(e,t,a="sha1"){return(0,
n.createHash)(a).update(`${e} ${t.length}\0`).update(t).digest("hex")}}),89591:((e,t,a)=>{a.d(t,{a:()=>r,S:()=>l})
;var n=a(19284),s=a(25611);function r({origin:e,size:t,root:a,head:s,parent:r,base:i,files:o}){
return function({origin:e,size:t,root:a,extensions:s}){return[e,t,(0,n.nk)(Buffer.from(a,"hex")),...s,""].join("\n")}({
origin:e,size:t,root:a,extensions:[`head ${s}`,`parent ${r}`,`base ${i}`,`files ${o}`]})}
const i="[0-9a-f]{40}|[0-9a-f]{64}",o=new RegExp(`^head (?<head>[0-9a-f]{64})\\nparent (?<parent>${i})\\nbase (?<base>${i})\\nfiles (?<files>[0-9a-f]{64})$`)
;function l(e){const t=function(e){const t="string"==typeof e?e:(0,n._6)(e),a=null===t?null:(0,s.wd)(t)
;if(null===a)return null
;const[r="",i="",o="",...l]=a.text.slice(0,-1).split("\n"),u=/^(?:0|[1-9][0-9]{0,15})$/.test(i)?Number(i):Number.NaN,c=(0,
n.Ey)(o);return""===r||!Number.isSafeInteger(u)||32!==c?.length||l.includes("")?null:{origin:r,size:u,
root:c.toString("hex"),extensions:l,note:a}}(e);if(null===t)return null
;const{origin:a,size:r,root:i,extensions:l,note:u}=t,c=o.exec(l.join("\n"))?.groups;return void 0===c?null:{origin:a,
size:r,root:i,...c,note:u}}})};
