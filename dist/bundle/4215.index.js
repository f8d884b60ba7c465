import{modules as o}from"./27662.shared.js";import{modules as e}from"./31430.shared.js";export const id=4215
;export const ids=[4215];export const modules={...o,...e,52157:((o,e,r)=>{r.d(e,{G:()=>n,v:()=>t});var s=r(27662)
;function t(o){const e=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(o),[,r,t]=e??[]
;if(void 0===r||void 0===t||"."===t||".."===t)throw(0,
s.J5)("not_found",`${JSON.stringify(o)} is no repository of the form owner/name.`);return{owner:r,repo:t}}
function n(o,e){const r=t(e),s=o=>o.replace(" "," /repos/{owner}/{repo}");return{read:(e,t,n)=>o.read(s(e),{...t,...r
},n),list:(e,t,n,i)=>o.list(s(e),{...t,...r},n,i),pages:(e,t,n)=>o.pages(s(e),{...t,...r},n),
write:(e,t,n)=>o.write(s(e),{...t,...r},n),query:(e,s,t)=>o.query(e,{...s,owner:r.owner,name:r.repo},t)}}})};
