"use strict";exports.id=3797,exports.ids=[3797],exports.modules={22805:((e,t,n)=>{n.d(t,{$P:()=>l,J2:()=>u,t7:()=>d})
;var o=n(58331),i=n(72056),a=n(69082),r=n(55543),s=n(8601),c=n(76528)
;const l=({signedApprovals:e})=>e.map(({digest:e,key:t,principal:n})=>({digest:e,key:t,principal:n}))
;async function d(e,t,{governance:n,ready:i}){
const{policy:l}=n,d=await(0,c.DU)(e,t),{evidence:f,warnings:p,texts:h}=await(0,
c.hx)(e,n,t,d),m=!0===n.policySource?.withheld,w=(0,
o.s8)(t,l,f,e.kinds),g=u(t,n,w.decisions),y="dry_run"===e.inputs.mode,b=(0,a.z)(g.map(({operation:e,record:t})=>({
operation:e,violations:t.violations})),{dryRun:y}),v=g.map(({record:e})=>e),_=m?null:{policy:l,requests:w.requests
},k=y?(0,o.F3)(t,v,_):[],$=[...e.warnings,...w.validator.warnings(w.requests).map(({code:e,message:t})=>({code:e,
message:m&&"break_glass_used"===e?"A break-glass rule lifted another one.":t})),...p,...(0,
c.ld)(e,l,f),...null===i?[]:await i(w.requests)],A=(0,s.d_)(f),O={evidence:f,evidenceBytes:A,evidenceDigest:(0,r.o)(A)
},x=(0,o.Wz)(t,l,f).map(e=>{const t=h.get(e.digest)
;if(void 0===t)throw new Error(`the approval ${e.digest} has no text`);return{...e,...t}});return{comparison:d,
approvals:(0,o.mh)(f),signedApprovals:x,decisions:g,judged:b,standings:k,warnings:$,...O}}
function u({operations:e},{policySource:t},n){return e.map((e,o)=>{return{operation:e,record:(a=n[o],
!0===t?.withheld?(0,i.uN)(a):a)};var a})}}),38204:((e,t,n)=>{n.d(t,{Z0:()=>Le,Vo:()=>Ge,QY:()=>Be,iA:()=>Ke})
;var o=n(53474),i=n(81128),a=n(4573),r=n(73024),s=n(51455),c=n(76760),l=n(14006),d=n.n(l),u=n(73382),f=n(31421),p=n(48161),h=n(57975),m=n(77222),w=n(2728)
;async function g(e,t){
const n=async(...e)=>(await t(e)).toString().split("\0").filter(Boolean),i=await async function(e,t){
const n=await t(["rev-parse","--show-toplevel","--show-prefix"]).catch(e=>{
if(e instanceof o.AK&&"git_missing"===e.code)throw e
;throw new o.AK("not_a_work_tree",'The working directory is not a git work tree, so files cannot be committed from it. Run actions/checkout before this action, and set "working-directory" to where it put the repository.',{
cause:e})}),[i="",a=""]=n.toString().split("\n"),r=await(0,s.realpath)((0,c.resolve)(i,a)).catch(()=>null)
;if(r!==e)throw new o.AK("not_a_work_tree","Git's configuration says that the work tree lies elsewhere (core.worktree); check the repository out anew.")
;return a
}(e,t),a=(await t(["rev-parse","--verify","--quiet","HEAD^{commit}"]).catch(()=>"")).toString().trim(),r=function(e){
const t=new Map;for(const n of e){const[,e,o="",i="",a,r=""]=y.exec(n)??[];if(""===r)throw v("ls-files");t.set(r,{
path:r,mode:o,sha:i,skipped:"S"===e,unmerged:"0"!==a})}return t
}(await n("ls-files","-t","-s","-z")),l=await n("ls-files","-z","--others","--exclude-standard"),d=""===a?[]:await n("ls-tree","-r","-z","--name-only","HEAD")
;return{prefix:i,head:a||null,index:r,committed:d,untracked:l,
unreadable:[...new Set([...r.keys(),...d,...l])].filter(e=>e.includes(w.mP))}}
const y=/^([A-Za-z?]) (\d{6}) ([0-9a-f]+) ([0-3])\t(.+)$/s;const b="^core\\.(autocrlf|eol|filemode|symlinks)$"
;const v=e=>new o.AK("git_failed",`git ${e} answered in a form that is not known.`)
;const _=/([^\0]+)\0 +ctime: (\d+):(\d+)\n +mtime: (\d+):(\d+)\n[^\n]*\n[^\n]*\n +size: (\d+)[^\n]*\n/g;const k=(0,
h.promisify)(f.execFile),$=["core.fsmonitor=false",`core.hooksPath=${p.devNull}`,"core.excludesFile=","core.safecrlf=false","protocol.allow=never","safe.directory=*"]
;function A(e,t){return Object.assign(async(n,{input:i,settings:a=[],environment:r={}}={})=>{try{
const o=k("git",[...[...$,...a].flatMap(e=>["-c",e]),...n],{cwd:e,env:{...O(t),...r},encoding:"buffer",
maxBuffer:268435456,timeout:12e4,windowsHide:!0});return o.child.stdin?.on("error",()=>{}),o.child.stdin?.end(i),
(await o).stdout}catch(e){
if("ENOENT"===(0,m.UQ)(e))throw new o.AK("git_missing","git is not on the PATH; install it before this step.",{cause:e})
;throw new o.AK("git_failed",`git ${n[0]??""} failed: ${(0,o.bD)(e)}`,{cause:e})}},{directory:e})}function O(e){return{
...Object.fromEntries(["PATH","Path","SystemRoot","SYSTEMROOT","TEMP","TMP","TMPDIR"].flatMap(t=>void 0===e[t]?[]:[[t,e[t]]])),
HOME:p.devNull,XDG_CONFIG_HOME:p.devNull,GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:p.devNull,GIT_ATTR_NOSYSTEM:"1",
GIT_NO_LAZY_FETCH:"1",GIT_NO_REPLACE_OBJECTS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"}}
var x=n(77598);const S=e=>`sha256:${(0,x.createHash)("sha256").update(e).digest("hex")}`,N=e=>(0,
x.createHash)("sha1").update(`blob ${e.length}\0`).update(e).digest("hex")
;async function M(e,{root:t,tree:{prefix:n,index:a},environment:r,load:l}){
const d=A(""===n?t:`${t}/`.slice(0,-n.length),r),u=await async function(e,t){const n={GIT_CONFIG_NOSYSTEM:void 0,
GIT_CONFIG_GLOBAL:void 0};for(const e of["HOME","USERPROFILE","XDG_CONFIG_HOME","PROGRAMDATA"])n[e]=t[e]
;const o=(await e(["config","-z","--get-regexp",b],{environment:n
}).catch(()=>"")).toString().split("\0").map(e=>e.split("\n"))
;return new Map(o.flatMap(([e="",t="true"])=>/^(?:true|false|input|lf|crlf|native)$/i.test(t)?[[e,t.toLowerCase()]]:[]))
}(d,r),f=["core.autocrlf","core.eol"].flatMap(e=>{const t=u.get(e);return void 0===t?[]:[`${e}=${t}`]
}),h="false"!==u.get("core.symlinks"),m=({path:e,is:t})=>"link"===t||!h&&"120000"===a.get(e)?.mode,w=e=>n+e,g=e.filter(e=>!m(e)).map(({path:e})=>e),y=await async function(e,t){
const n=t.map(e=>`${e}\0`).join(""),o=(await e(["check-attr","-z","--stdin","filter"],{input:n
})).toString().split("\0").filter((e,t)=>t%3==2);if(o.length!==t.length)throw v("check-attr")
;return new Map(t.flatMap((e,t)=>{const n=String(o[t]);return["unspecified","unset","set"].includes(n)?[]:[[e,n]]}))
}(d,g.map(w)),k=g.filter(e=>!y.has(w(e))).map(w),$=await async function(e,t,n){
const o=t.map(e=>`${JSON.stringify(e)}\n`).join(""),i=(await e(["hash-object","--stdin-paths"],{input:o,settings:n
})).toString().split("\n").filter(Boolean);if(i.length!==t.length)throw v("hash-object");return i
}(d,k,f),O=new Map(k.map((e,t)=>[e,$[t]])),x=(0,i.Oo)(()=>async function(e){
const t=(await e(["ls-files","--debug","-z"])).toString()
;return new Map([...t.matchAll(_)].map(([,e="",...t])=>[e,t.map(Number).join(" ")]))}(d)),S=async e=>{
const n=async()=>h?(0,s.readlink)((0,c.join)(t,e),{encoding:"buffer"
}):(await l(e)).read(),i=Buffer.from(await n()),a=c.posix.join(c.posix.dirname(w(e)),i.toString());return{blob:N(i),
content:()=>{if(!c.posix.isAbsolute(i.toString())&&!/^\.\.(?:\/|$)/.test(a))return T(e,n)
;const t=`${e} is a symbolic link that leads out of the repository, to ${i.toString()}.`
;throw new o.AK("symlink_refused",t)}}},M=async(e,t)=>{const n=await l(e)
;return N(await n.read())===t?n:T(e,()=>async function(e,t,n){
const o=(0,c.resolve)(e.directory,(await e(["rev-parse","--git-path","objects"])).toString().trimEnd()),i=await(0,
s.mkdtemp)((0,c.join)((0,p.tmpdir)(),"work-tree-"));try{const a={GIT_OBJECT_DIRECTORY:i,
GIT_ALTERNATE_OBJECT_DIRECTORIES:JSON.stringify(o)},r=(await e(["hash-object","-w","--",t],{environment:a,settings:n
})).toString().trim();return await e(["cat-file","blob",r],{environment:a})}finally{await(0,s.rm)(i,{recursive:!0,
force:!0})}}(d,w(e),f),t)},I=async(e,n)=>{const i=a.get(e)?.sha,r=function({ctimeNs:e,mtimeNs:t,size:n}){
const o=e=>[e/1000000000n,e%1000000000n];return[...o(e),...o(t),n].join(" ")}(await(0,s.lstat)((0,c.join)(t,e),{
bigint:!0}));if(void 0!==i&&((await x()).get(w(e))===r||"lfs"===n&&await(async()=>{
const{digest:t,size:n}=await l(e),o=`version https://git-lfs.github.com/spec/v1\noid ${t}\nsize ${n}\n`
;return N(Buffer.from(o))===i})()))return{blob:i,content:()=>T(e,()=>d(["cat-file","blob",i]),i)}
;const u="lfs"===n?" and send its object (`git lfs push`)":""
;throw new o.AK("filter_refused",`${e} goes through the filter ${JSON.stringify(n)} before git stores it (.gitattributes), and no program of the checkout is run here. \`git add\` it${u} in a step before, so that git knows what to store, or choose globs that do not name it.`)
};return Promise.all(e.map(async e=>{const{path:n}=e,o={path:w(n),deleted:!1};if(m(e))return{...o,mode:"120000",
...await S(n)};const i="false"!==u.get("core.filemode")&&!!(64&(await(0,s.lstat)((0,
c.join)(t,n))).mode)||"100755"===a.get(n)?.mode?"100755":"100644",r=O.get(w(n));return void 0===r?{...o,mode:i,
...await I(n,String(y.get(w(n))))}:{...o,mode:i,blob:r,content:()=>M(n,r)}}))}async function T(e,t,n){
const i=await t(),a=S(i),r=new o.AK("file_changed",`${e} was written after it was planned. Run again.`)
;if(void 0!==n&&N(i)!==n)throw r;const s=async()=>{const e=await t();if(S(e)===a)return e;throw r};return{path:e,
size:i.byteLength,digest:a,read:s,open:async function*(){yield await s()}}}const I=16;async function j(e,t,n){
const a=d()([...e],{dot:!0});!function(e,{index:t,untracked:n},i){
const a=[...[...t.values()].filter(({mode:e})=>"160000"===e).map(({path:e})=>e),...n.filter(e=>e.endsWith("/")).map(e=>e.slice(0,-1))],r=e.map(e=>d().scan(e).base),s=a.find(e=>i(e)||r.some(t=>`${t}/`.startsWith(`${e}/`)))
;if(void 0===s)return
;throw new o.AK("submodule_refused",`${s} is a git repository of its own (a submodule); it cannot be committed here. Choose globs that do not name it.`)
}(e,t,a),(0,w.ws)(t.unreadable.filter(e=>a(e)))
;const r=e.filter(e=>!d().scan(e).isGlob&&!e.includes("\\")),s=new Set([...t.index.keys(),...t.committed]),c=new Set([...[...s,...t.untracked].filter(e=>a(e)),...r]),l=await(0,
i.bB)([...c],I,async e=>({path:e,is:await n(e)})),u=new Map;for(const{path:e,is:n}of l){const i=t.index.get(e)
;if(!0===i?.unmerged)throw new o.AK("unmerged_file",`${e} has merge conflicts; resolve them before it is committed.`)
;if("file"===n||"link"===n)u.set(e,n);else if(s.has(e)&&"other"!==n)!0!==i?.skipped&&u.set(e,"deleted");else{
if("behind"===n)throw new o.AK("symlink_refused",`${e} lies behind a symbolic link; name the file itself.`)
;if("folder"===n)throw new o.AK("not_a_file",`${e} is a folder; write ${e}/** for all that is in it.`)
;if("other"===n)throw new o.AK("not_a_file",`${e} is not a plain file; it cannot be committed.`)}}
for(const e of function(e,t){const n=new Set([...e].flatMap(([e,t])=>"deleted"===t?[]:[e]))
;return[...[...n].flatMap(e=>(0,w.pd)(e).filter(e=>t.has(e))),...[...t].filter(e=>(0,w.pd)(e).some(e=>n.has(e)))]
}(u,s))u.has(e)||u.set(e,"deleted");return[...u].map(([e,t])=>({path:e,is:t})).sort((e,t)=>e.path<t.path?-1:1)}
const E=1e4,K=1<<20,P=4;async function L(e,t){const n=await(0,s.realpath)(e).catch(t=>{
throw new o.AK("workspace_missing",`The working directory ${e} is not there; check the input "working-directory".`,{
cause:t})}),r=(0,i.TA)(P),l=new Map,f=e=>{const t=l.get(e)??r(()=>(0,m.C1)(n,e));return l.set(e,t),t},p=(0,
i.Oo)(()=>g(n,A(n,t)));return{async glob(e){return t=await async function(e,t){const n=[],i=[],a=await(0,u.TI)(t,{cwd:e,
dot:!0,followSymbolicLinks:!1,expandDirectories:!1,onlyFiles:!0,ignore:["**/.git","**/.git/**"],fs:{readdir:B(n,i)}
}),[r]=n
;if(void 0!==r)throw new o.AK("file_unreadable",`A folder below the working directory cannot be read: ${r.message}.`,{
cause:r});const s=d()(t,{dot:!0
}),l=i.map(t=>(0,c.relative)(e,t).replaceAll(c.sep,"/")).filter(e=>s(e)),f=[...new Set([...a,...l])].filter(e=>!(0,
w.oP)(e)).sort();G(f.length,t),(0,w.ws)(f);const p=f.find(e=>e.startsWith("../")||e.startsWith("/"))
;if(void 0!==p)throw new o.AK("path_invalid",`The glob ${t} matches ${p}, outside the working directory.`);return f
}(n,(0,w.hp)(e)),(0,i.bB)(t,t.length,f);var t},file:async e=>f((0,w.s1)(e)),async text(e){const t=await f((0,w.s1)(e))
;if(t.size>K)throw new o.AK("file_too_large",`${e} has ${t.size} bytes; text may have ${K}.`);const n=await t.read()
;if(!(0,a.isUtf8)(n))throw new o.AK("file_not_text",`${e} is not valid UTF-8; save it as UTF-8.`)
;return Buffer.from(n).toString().replace(/^\uFEFF/,"")},async workFiles(e){
const i=await p(),a=await j(e.map(w.hp),i,e=>async function(e,t){try{for(const n of(0,w.pd)(t))if((await(0,s.lstat)((0,
c.join)(e,n))).isSymbolicLink())return"behind";const n=await(0,s.lstat)((0,c.join)(e,t))
;return n.isSymbolicLink()?"link":n.isDirectory()?"folder":n.isFile()?"file":"other"}catch(e){const n=(0,m.UQ)(e)
;if("ENOENT"===n||"ENOTDIR"===n)return"missing"
;throw new o.AK("file_unreadable",`${t} cannot be looked at (${n??String(e)}).`,{cause:e})}}(n,e))
;G(a.length,e.join(", "));const r=a.filter(({is:e})=>"deleted"!==e);return[...await M(r,{root:n,tree:i,environment:t,
load:f}),...a.filter(({is:e})=>"deleted"===e).map(({path:e})=>({path:i.prefix+e,deleted:!0
}))].sort((e,t)=>e.path<t.path?-1:1)},head:async()=>(await p()).head}}function B(e,t){return(n,o,i)=>{(0,
r.readdir)(n,o,(o,a)=>{null!==o&&"ENOENT"!==o.code&&"ENOTDIR"!==o.code&&e.push(o)
;for(const e of null===o?a:[])e.isSymbolicLink()&&t.push((0,c.join)(n,e.name));i(o,a)})}}function G(e,t){
if(!(e<=E))throw new o.AK("too_many_files",`${t} names ${e} files; at most ${E} are taken. Name fewer.`)}
var R=n(76198),C=n(32257),z=n(74296),F=n(8601),D=n(36625);class Located{#e;constructor(e){this.#e=e}fault(e,t,n,o){
const{list:i,locate:a}=this.#e;return{code:e,at:a([i,t,...H(n)]),message:""===n?o:`${n}: ${o}`}}placeOf(e,t){
const{list:n,entries:o,locate:i}=this.#e;return i([n,e,...(void 0===t?null:Y(o[e],t))??[]])}async attempt(e,t){try{
return{value:await t()}}catch(t){return{
error:t instanceof o.AK&&null===t.at&&!this.#e.isForeign(t)?this.at(t,this.placeOf(e,void 0)):t}}}at(e,t){
return new o.AK(e.code,e.message,{cause:e,at:t})}collect(e){
const t=e.flatMap(e=>"error"in e?[e.error]:[]),n=t.find(e=>!(e instanceof o.AK));if(void 0!==n)throw n;const i=t
;if(this.refuse(i.flatMap(({code:e,message:t,at:n})=>null===n?[]:[{code:e,message:t,at:n}])),void 0!==i[0])throw i[0]
;return e.flatMap(e=>"value"in e?[e.value]:[])}refuse(e){
const[t,...n]=[...e].sort((e,t)=>(e.at.line??0)-(t.at.line??0)||(e.at.column??0)-(t.at.column??0))
;if(void 0!==t)throw new o.Ho(t.code,[t,...n])}}function H(e){
return(e.match(/[^.[\]]+/g)??[]).map(e=>/^[0-9]+$/.test(e)?Number(e):e)}function Y(e,t){if(e===t)return[]
;if("object"!=typeof e||null===e)return null;for(const[n,o]of Object.entries(e)){const i=Y(o,t)
;if(null!==i)return[Array.isArray(e)?Number(n):n,...i]}return null}function U(e){const t=new Map,n=[]
;return e.forEach(({id:e},o)=>{const i=t.get(e);void 0===i?t.set(e,o):n.push({path:["operations",o,"id"],
message:`"${e}" is the id of operation ${i+1} already; ids are unique`})}),e.forEach(({dependsOn:e},o)=>{
e.forEach((e,i)=>{t.has(e)||n.push({path:["operations",o,"depends_on",i],message:`there is no operation "${e}"`})})}),
n.length>0?n:function(e,t){const n=[],o=new Set,i=[],a=(r,s)=>{o.has(r.id)||(i.push(r.id),r.dependsOn.forEach((o,r)=>{
const c=i.indexOf(o);if(-1===c){const n=t.get(o);return void a(e[n],n)}const l=[...i.slice(c),o].join(" \u2192 ")
;n.push({path:["operations",s,"depends_on",r],
message:`the operations wait for each other: ${l}; take one of these dependencies away`})}),i.pop(),o.add(r.id))}
;return e.forEach(a),n}(e,t)}function J(e,t,n){const o=new Set,i=[e]
;for(let e=i.pop();void 0!==e;e=i.pop())for(const a of n.get(e)??[]){if(a===t)return!0;o.has(a)||i.push(a),o.add(a)}
return!1}function W({parameters:e},t){return[...t.claims(e),...t.needs?.(e)??[]].flatMap(({thing:[e,t=""],field:n})=>{
const o={tag:"tags",branch:"heads"}[e];return void 0===o?[]:[{ref:`${o}/${t}`,field:n}]})}function q(e,t){
const n=function(e,t){const n=e.flatMap((e,n)=>W(e,(0,D.I)(e,t)).map(t=>({...t,operation:e,index:n
}))),o=({repository_id:e},t)=>`${e} ${t}`,i=new Map(n.map(e=>[o(e.operation,e.ref),e]));return n.flatMap(e=>(0,
w.pd)(e.ref).flatMap(t=>{const n=i.get(o(e.operation,t));if(void 0===n)return[]
;const[a,r]=e.index<n.index?[e,n]:[n,e],s=`operation "${a.operation.operation_id}" is about ${a.ref}, and git cannot hold ${r.ref} beside it; choose another name`
;return[{index:r.index,field:r.field,message:s}]}))
}(e,t),o=new Map(e.map(({operation_id:e,depends_on:t})=>[e,t])),i=({repository_id:e},t)=>JSON.stringify([e,...t]),a=new Map
;e.forEach((e,o)=>{for(const r of(0,D.I)(e,t).claims(e.parameters)){const t=i(e,r.thing),s=a.get(t)
;if(void 0===s)a.set(t,{id:e.operation_id,index:o,repository:e.repository_id,claim:r});else{
const e=`operation "${s.id}" ${r.what} already; two would race`;n.push({index:o,field:r.field,message:e})}}})
;const r=new Set(e.flatMap(e=>((0,
D.I)(e,t).needs?.(e.parameters)??[]).map(({thing:t})=>i(e,t)))),s=[...a].flatMap(([e,t])=>r.has(e)||!0===t.claim.moves?[]:[t]),c=new Map
;return e.forEach((e,r)=>{const l=(0,D.I)(e,t),[d,u]=[e.operation_id,l.title.toLowerCase()]
;for(const t of l.needs?.(e.parameters)??[]){const l=a.get(i(e,t.thing));if(void 0===l){
const n=s.find(n=>n.repository===e.repository_id&&n.claim.thing[0]===t.thing[0])
;void 0!==n&&c.set(d,`operation "${n.id}" ${n.claim.what}, which no operation uses; this one is about ${t.thing.slice(1).join(" ")}`)
;continue}if(void 0!==t.at&&l.claim.at!==t.at){
const e=`operation "${l.id}" ${l.claim.what} at ${String(l.claim.at)}, this ${u} wants it at ${t.at}; give both the same target`
;n.push({index:r,field:t.field,message:e})}else if(J(l.id,d,o)){
const[e]=t.thing,o=`waits for the ${u} "${d}", which cannot be made before its ${e}; let the ${u} depend on the ${e}`
;n.push({index:l.index,field:"depends_on",message:o})}else J(d,l.id,o)||o.set(d,[...o.get(d)??[],l.id])}}),{faults:n,
dependsOn:o,notes:c}}function Z(e){const t=new Map;return async(n,o)=>{const{repository:a}=n,r=W(n,o).map(({ref:n})=>(0,
i.HK)(t,`${a} ${n}`,()=>(async(t,n)=>{
const o=(0,w.pd)(n).slice(1),[i,...a]=await Promise.all([e.refBelow(t,n),...o.map(n=>e.ref(t,n))]),r=a.findIndex(e=>null!==e),s=-1===r?i:`refs/${String(o[r])}`
;return null===s?null:`${t} has ${s}, and git cannot hold refs/${n} beside it; choose another name`})(a,n)))
;return(await Promise.all(r)).find(e=>null!==e)??null}}var Q=n(27597),V=n(88532);function X(e,t){const n=function(e){
if("invalid_type"===e.code)return[e.expected];if("invalid_union"!==e.code||"Invalid input"!==e.message)return[]
;const t=e.errors.map(([e])=>"invalid_type"===e?.code&&0===e.path.length?e.expected:null)
;return t.includes(null)?[]:t.filter(e=>null!==e)}(e);if(0===n.length)return e.message
;const o=e.path.reduce((e,t)=>e?.[t],t)
;return null===o?"has no value; write one, or leave the field out":!n.includes("string")||"number"!=typeof o&&"boolean"!=typeof o?"invalid_union"===e.code?`must be of type ${n.join(" or ")}`:e.message:`must be a text, and YAML reads a ${typeof o} here; put it in quotes`
}var ee=n(31316),te=n(64607),ne=n(77909);const oe="operations_invalid",ie=1<<20,ae=1e3;function re(e,t,n,i){
const a=function(e){if(e.includes(0))return"the file has a NUL byte; it is not a text file";const t=123===e[0]&&((0,
F._6)(e)?.includes(`"schema":"${D.G0}"`)??!1);return t?se:null}(e);if(null!==a)throw new o.Ho(oe,[{at:{file:t},message:a
}]);const{value:r,locate:s}=(0,te.g)(e,t,function(e,t){return Q.L5J().transform((n,o)=>{const i=me(n)?n.schema:void 0
;if("string"==typeof i&&i.startsWith("marketops.plan/"))return o.addIssue({code:"custom",path:["schema"],message:se}),
V.tm;he(le,n,[],o);const a=me(n)?n.operations:void 0;if(!Array.isArray(a)||a.length>ae)return V.tm
;const r=function(e,t){const{data:n}=ce.safeParse(me(e)?e.variables:void 0)
;return new Map([...Object.entries(n??{}).map(([e,t])=>[e,{text:t}]),...t])}(n,t),s=a.map((t,n)=>function(e,t,n,o,i){
if(!me(e))return i.addIssue({code:"custom",path:[...t],message:"must be an operation: id, kind and its fields"}),{
dependent:null,entry:null};const a=new Set,r=function(e,t){
return"string"!=typeof e||t.has("tag")?t:new Map([...t,["tag",{text:(0,ne.ou)(e,t).text}]])
}(e.tag,o),s=Object.fromEntries(Object.entries(e).map(([e,n])=>[e,"kind"===e?n:pe(n,[...t,e],"tag"===e?o:r,(t,n)=>{
a.add(e),i.addIssue({code:"custom",path:[...t],message:n})})])),c=(e,n)=>{
const o=Object.fromEntries(Object.entries(s).filter(([e])=>n(e)));return[...a].some(n)?null:he(e,o,t,i)},l=c(ue,fe)
;if(null===l)return{dependent:null,entry:null};const{id:d,repository:u=null,depends_on:f}=l,p=n.find(e=>e.kind===l.kind)
;if(void 0===p){const e=`there is no kind ${JSON.stringify(l.kind)}; there are ${n.map(e=>e.kind).join(", ")}${(0,
ee.a)(l.kind,n.map(e=>e.kind))}`;return i.addIssue({code:"custom",path:[...t,"kind"],message:e}),{dependent:{id:d,
dependsOn:f},entry:null}}const h=c(p.entry,e=>!fe(e)),m=null===h?null:{id:d,kind:p.kind,repository:u,dependsOn:f,
fields:h,written:s,values:r};return{dependent:{id:d,dependsOn:f},entry:m}
}(t,["operations",n],e,r,o)),c=s.flatMap(({dependent:e})=>null===e?[]:[e])
;if(c.length===s.length)for(const{path:e,message:t}of U(c))o.addIssue({code:"custom",path:[...e],message:t})
;return s.flatMap(({entry:e})=>null===e?[]:[e])})}(n,i),{maxBytes:ie,code:oe});return{entries:r,locate:s}}
const se="this is a plan; a plan is evidence of what was decided, never input. Give the operations file, and each run plans anew"
;const ce=Q.g1P(Q.YjP(),Q.YjP()).superRefine((e,t)=>{for(const[n,o]of Object.entries(e)){const e=(0,
R.IY)(n,new Map)??(0,R.SH)(o);null!==e&&t.addIssue({code:"custom",path:[n],message:e})}}).optional();const le=Q.rej({
version:Q.euz(1,{error:"must be 1"}),variables:ce,operations:Q.YOg(Q.L5J(),{error:"must be a list of operations"
}).min(1,{error:"is empty; name at least one operation"}).max(ae,{
error:`has too many operations; at most ${ae} are taken`})}),de=Q.YjP().regex(/^[a-z0-9][a-z0-9_.-]{0,63}$/,{
error:'must be a-z, 0-9, "_", "." and "-" (at most 64, a letter or digit first)'}).refine(e=>!/^[0-9]+$/.test(e),{
error:"must not be a number; give it a letter"}),ue=Q.rej({id:de,kind:Q.YjP(),
repository:Q.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/,{
error:"must be owner/name"}).optional(),depends_on:Q.YOg(Q.YjP(),{error:"must be a list of ids"
}).refine(e=>new Set(e).size===e.length,{error:"names an id twice"}).default([])}),fe=e=>e in ue.shape
;function pe(e,t,n,o){if("string"==typeof e){const{text:i,faults:a}=(0,ne.ou)(e,n);for(const e of a)o(t,e)
;return/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(i)&&o(t,"has a control character"),i}
const i=(e,i)=>pe(e,[...t,i],n,o)
;return Array.isArray(e)?e.map((e,t)=>i(e,t)):me(e)?Object.fromEntries(Object.entries(e).map(([e,t])=>[e,i(t,e)])):e}
function he(e,t,n,o){const i=e.safeParse(t);if(i.success)return i.data;for(const a of i.error.issues){const i=(0,
te.$)(e,a.path);o.issues.push({...a,known:n.length>0&&0===a.path.length?[...Object.keys(ue.shape),...i]:i,
message:X(a,t),path:[...n,...a.path],input:t})}return null}function me(e){
return"object"==typeof e&&null!==e&&!Array.isArray(e)}var we=n(24308)
;const ge=/^(?:not_found|github_forbidden|redirect_refused|sso_required|ip_not_allowed)$/;async function ye(e,t,n,a,r){
const s=e=>e.repository??t.repository,c=new Map;e.forEach((e,t)=>{const n=s(e).toLowerCase();c.has(n)||c.set(n,{entry:e,
index:t})});const l=await(0,i.bB)([...c.values()],a,({entry:e,index:i})=>r.attempt(i,async()=>{
const a=await n.repository(s(e)).catch(t=>{const n=(0,z.g5)(t)?.code
;throw t instanceof o.AK&&null!==e.repository&&ge.test(n??"")?r.at(t,r.placeOf(i,s(e))):t})
;if(s(e).toLowerCase()===t.repository.toLowerCase()&&function(e,{repository:t,repositoryId:n}){if(e.id===n)return
;throw new we.OK("repository_changed",`${t} has id ${e.id} now, but this run belongs to id ${n}: another repository bears the name. Start a new run.`)
}(a,t),
a.isArchived)throw new o.AK("repository_archived",`${a.fullName} is archived, so nothing can be written to it: unarchive it in its settings, or take it out.`)
;return a})),d=r.collect(l),u=new Map([...c.keys()].map((e,t)=>[e,d[t]]));return e=>u.get(s(e).toLowerCase())}
function be({workspace:e,located:t,index:n}){const i=async(e,i)=>{try{return await i()}catch(i){
if(!(i instanceof o.AK)||null!==i.at)throw i;throw t.at(i,t.placeOf(n,e))}};return{glob:t=>i(t,()=>e.glob(t)),
file:t=>i(t,()=>e.file(t)),text:t=>i(t,()=>e.text(t)),workFiles:t=>i(t[0],()=>e.workFiles(t)),head:()=>e.head()}}
const ve=16777216,_e=32;async function ke(e){
const{file:t,kinds:n,reader:a,context:r,concurrency:s=_e}=e,c=await async function({context:e,variables:t,reader:n,workspace:i}){
const a=e=>t=>{if(!(t instanceof o.AK))throw t;return{unavailable:`{{ ${e} }} is not known: ${t.message}`}
},[r,s]=await Promise.all([n.commit(e.repository,e.commitSha).then(t=>null===t?{
unavailable:`{{ commit_date }} is not known: ${e.repository} has no commit ${e.commitSha}`}:(0,
ne.wA)(t.committedAt),a("commit_date")),i.text("package.json").then(ne.cH,a("package_version"))]);return(0,ne.nX)({
context:e,variables:t,commitDate:r,packageVersion:s})}(e),{entries:l,locate:d}=re(t.bytes,t.path,n,c),u=new Located({
list:"operations",entries:l.map(({written:e})=>e),locate:d,isForeign:e=>null!==(0,z.g5)(e)
}),f=await ye(l,r,a,s,u),p=u.collect(await(0,i.bB)(l,s,(t,n)=>u.attempt(n,()=>async function(e){
const{entry:t,index:n,kinds:i,context:a,reader:r,located:s}=e,c=i.find(e=>e.kind===t.kind),l=e.repositories(t),d=(e,t,i)=>{
const a=s.fault(e,n,t,i);throw new o.AK(a.code,a.message,{at:a.at})
},{parameters:u,targetCommit:f,files:p,seen:h=null}=await c.resolve(t.fields,{repository:l.fullName,
defaultBranch:l.defaultBranch,commitSha:a.commitSha,isOwnRepository:l.id===a.repositoryId,reader:r,workspace:be(e),
fill:(e,n)=>{const{text:o,faults:i}=(0,ne.ou)(e,t.values)
;return void 0===i[0]?o:d("template_invalid",n,`in the text of the file: ${i.join("; ")}`)},fail:d}),m={
operation_kind:t.kind,parameters:u,repository:l.fullName,repository_id:l.id};var w;return{kind:c,operation:{...m,
operation_id:t.id,operation_digest:(0,D.Q8)(m),depends_on:t.dependsOn,effect:"create",reason:null,observed:null,
target_subject:null===f?null:(w=f.message,w.split(/\r?\n/,1)[0].slice(0,500).toWellFormed())},files:p,seen:h}}({...e,
entry:t,index:n,located:u,repositories:f})))),{faults:h,dependsOn:m,notes:w}=q(p.map(({operation:e})=>e),n)
;return u.refuse(h.map(({index:e,field:t,message:n})=>u.fault(oe,e,t,n))),p.map(e=>{
const t=m.get(e.operation.operation_id)??[],n=w.get(e.operation.operation_id)??null;return{...e,operation:{
...e.operation,depends_on:t,reason:n}}})}function $e(e){if(!(e instanceof o.AK)||"registry_not_named"!==e.code)throw e
;return{effect:"create",reason:e.message,observed:null}}function Ae(e,{kinds:t,context:n,clock:i}){
const{repository:a,repositoryId:r,commitSha:s,ref:c,mode:l}=n,d={repository_id:r,commit_sha:s,operations:e},u={...d,
schema:D.G0,mode:l,blocked_by_mode:"dry_run"===l,promotable:!1,repository:a,ref:c,created_at:(0,C.fU)(i()),
plan_digest:(0,D.Gb)(d)},f=(0,F.d_)(u)
;if(f.byteLength>ve)throw new o.AK("plan_too_large",`The plan has ${f.byteLength} bytes; at most ${ve} are taken. Split the operations file.`)
;const p=(0,F.OW)(f),h=(0,D.xH)(t)(p)
;if(null!==h)throw new o.AK("plan_invalid",`The plan that was built is invalid: ${h.path} should be ${h.expected}. Please report this.`)
;return{plan:p,planBytes:f}}var Oe=n(30095);async function xe(e){const t=[];for await(const n of e)t.push(...n);return t
}var Se=n(55543),Ne=n(52533),Me=n(60036),Te=n(22805),Ie=n(33983),je=n(32501),Ee=n(53189);async function Ke(e){
const{inputs:t,phase:n,ledger:a}=e,r=(0,i.Oo)(()=>async function(e){try{
const[t,n]=await Promise.all([xe(e.tags()),xe(e.releases())]),o=new Map(t.map(({name:e,object:t})=>[e,t])),i=new Map(n.map(e=>{
const t=(0,D.Ox)((0,Oe.hd)(e,o.get(e.tag)??null));return[e.id,{digest:t,id:e.id,tag:e.tag}]}));return(0,F.d_)({
tags:[...o].map(([e,t])=>({name:e,id:t})).sort((e,t)=>e.name<t.name?-1:1),
releases:[...i.values()].sort((e,t)=>BigInt(e.id)<BigInt(t.id)?-1:1)})}catch(e){if(!(e instanceof o.AK))throw e
;throw new o.AK("ledger_baseline_unreadable",`The tags and releases that were there before the ledger could not be read, and its first commit must name them: ${(0,
o.bD)(e)} Nothing was begun. Run again.`,{cause:e})}}(e.github.inventory));null!==a&&"authorize"!==n&&(0,
i.NN)(a.isNew().then(e=>e?r():null));const s=(0,i.NN)((0,je.Kc)(e)),c=(0,i.NN)(s.then(t=>(0,je.aU)(t,e.kinds)))
;e.github.registries.permit((0,i.NN)(c.then(({policy:e})=>(0,Ie.Ho)(e))));const l="dry_run"===t.mode?(0,
Ee.co)(e,c):null,d=(0,i.NN)(L(t.workingDirectory,e.env)),u=(0,i.NN)(async function(e,t){
const{inputs:n,facts:a,github:r,clock:s,kinds:c}=e,l=n.operations,d=await async function(e,t){const n=await(0,
m.ni)(e,t,Pe);if(null!==n)return n
;throw new o.AK("operations_unreadable",`The operations file ${t} cannot be read. Write it (\`marketops init\` makes one to start from), check it out (actions/checkout), or name another in the input operations.`)
}(n.workingDirectory,l);await(0,D.My)(c,d.includes(92)?void 0:d);const u={file:{path:l,bytes:d},kinds:c,reader:r.reader,
workspace:await t,context:a,variables:(0,R.rf)(n.variables),clock:s},f=await ke(u),p=(0,i.NN)(async function(e,t){
const{reader:n,concurrency:o=_e}=t,a=new Map,r=Z(n),s=await(0,i.bB)(e,o,async({operation:e,kind:t,seen:o})=>{
const[i,s]=await Promise.all([t.observe(e,n,o).catch($e),r(e,t)]),{observed:c,state:l=null}=i,d="create"===i.effect||"update"===i.effect,u=[i.reason,e.reason].filter(e=>null!==e).join("; ")||null,{effect:f,reason:p}=d?null===s?{
effect:i.effect,reason:u}:{effect:"conflict",reason:s}:i;return a.set(e.operation_id,(0,D.Ox)(l)),{...e,effect:f,
reason:p?.toWellFormed()??null,observed:c}}),c=t=>new Map(e.map(e=>[e.operation.operation_id,t(e)]));return{...Ae(s,t),
files:c(({files:e})=>e),seen:c(({seen:e})=>e),states:a}}(f,u));return e.onAsked(),p}(e,d));await Le(e),await d
;const f=await c,p=await u,h=await(0,Te.t7)(e,p.plan,{governance:f,ready:l});return e.onPlanned(),{...p,governance:f,
baseline:r,...h}}const Pe=16<<20;async function Le({facts:e,github:t}){
const{id:n}=await t.reader.repository(e.repository)
;if(n!==e.repositoryId)throw new o.AK("repository_mismatch",`${e.repository} has the id ${n} on ${e.apiUrl}, but GITHUB_REPOSITORY_ID is ${e.repositoryId}. An earlier step changed the variables, or the repository was made anew. Nothing was done.`)
}function Be(e,t,n){const{plan:o,planBytes:i,governance:a,decisions:r,warnings:s}=t;return{run:{origin:(0,
Me.yv)(e.serverUrl,e.repositoryId),repository:e.repository,repository_id:e.repositoryId,commit_sha:e.commitSha,
ref:e.ref,event:e.event,actor:e.actor,workflow_ref:e.workflowRef,workflow_sha:e.workflowSha,environment:e.environment,
action_version:e.actionVersion,triggering_actor:e.triggeringActor,trusted_keys_digest:(0,Se.o)(a.trustedKeysBytes),
approvers_digest:(0,Se.o)(a.approversBytes),policy_source:a.policySource,vkey:n,warnings:s},evidence:{
evidence_digest:t.evidenceDigest},plan:{plan_digest:o.plan_digest,plan_file_digest:(0,Se.o)(i),
operations:o.operations.length},decisions:r.map(({operation:e,record:t})=>({operation:e,decision:{
policy_digest:a.policyDigest,...t}}))}}function Ge({planBytes:e,evidenceBytes:t,governance:n}){
const{policyBytes:o,policySource:i,trustedKeysBytes:a,approversBytes:r}=n,s=Ne.hL;return new Map([[s.plan((0,
Se.o)(e)),e],[s.evidence((0,Se.o)(t)),t],...!0===i?.withheld?[]:[[s.policy((0,Se.o)(o)),o]],[s.trustedKeys((0,
Se.o)(a)),a],[s.approvers((0,Se.o)(r)),r]])}}),94322:((e,t,n)=>{async function o(){
const{DefaultArtifactClient:e}=await Promise.all([n.e(7561),n.e(3838),n.e(6118),n.e(5912),n.e(2530)]).then(n.bind(n,50038))
;return new e}n.d(t,{A:()=>o})})};
