"use strict";exports.id=4215,exports.ids=[4215],exports.modules={...require("./27662.shared.js").modules,
...require("./31430.shared.js").modules,52157:((e,r,o)=>{o.d(r,{G:()=>n,v:()=>t});var s=o(27662);function t(e){
const r=/^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(e),[,o,t]=r??[]
;if(void 0===o||void 0===t||"."===t||".."===t)throw(0,
s.J5)("not_found",`${JSON.stringify(e)} is no repository of the form owner/name.`);return{owner:o,repo:t}}
function n(e,r){const o=t(r),s=e=>e.replace(" "," /repos/{owner}/{repo}");return{read:(r,t,n)=>e.read(s(r),{...t,...o
},n),list:(r,t,n,i)=>e.list(s(r),{...t,...o},n,i),pages:(r,t,n)=>e.pages(s(r),{...t,...o},n),
write:(r,t,n)=>e.write(s(r),{...t,...o},n),query:(r,s,t)=>e.query(r,{...s,owner:o.owner,name:o.repo},t)}}})};
