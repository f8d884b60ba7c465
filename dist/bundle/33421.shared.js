"use strict";exports.modules={33421:((e,t,i)=>{i.d(t,{m3:()=>m,oQ:()=>f,uM:()=>d})
;var n=i(43808),s=i(53474),r=i(52533),o=i(60036),c=i(14182),a=i(50861),h=i(71604)
;const d=({cwd:e,env:t})=>n.u(e,t,e=>new s.AK("git_failed",`${e}. Run this in a clone with a remote.`)),f=`refs/heads/${r.jF}`
;async function m(e,t){(0,h.R_)(t);const i=d(e)
;if(""===i(["ls-remote","--heads",t,f]))throw new s.AK("ledger_missing",`${t} has no branch ${r.jF}. Run \`marketops ledger init\`.`)
;const n=e=>(i(["fetch","--quiet","--no-tags",t,e]),
i(["rev-parse","--verify","FETCH_HEAD^{commit}"])),m=`${c.Z} of the default branch of ${t}`,u=(0,
o.n0)(i(["show",`${n("HEAD")}:${c.Z}`]),m),l=n(f),w=await(0,a.openHistory)(e.cwd,{keys:u,from:m},{head:l})
;if(null===w)throw new s.AK("history_missing","This clone is shallow. Fetch the rest first: git fetch --unshallow")
;return{git:i,head:l,history:w,keys:u}}}),43808:((e,t,i)=>{i.d(t,{V:()=>a,u:()=>c})
;var n=i(31421),s=i(73024),r=i(48161),o=i(76760);function c(e,t,i){return(s,r="",o={})=>{const c={cwd:e,env:{...t,...o},
input:r,maxBuffer:2**28};try{return(0,n.execFileSync)("git",s,{...c,encoding:"utf8",stdio:"pipe"}).trim()}catch(e){
const{stderr:t,message:n}=e,r="string"==typeof t&&""!==t.trim()?t.trim():n;throw i(`git ${s[0]??""} failed: ${r}`)}}}
function a(e,{remote:t,branch:i},{path:n,text:c,message:a}){const h=`refs/heads/${i}`,d=(0,s.mkdtempSync)((0,o.join)((0,
r.tmpdir)(),"git-index-")),f={GIT_INDEX_FILE:(0,o.join)(d,"index")};try{const i=""!==e(["ls-remote","--heads",t,h])
;i&&e(["fetch","--quiet","--no-tags",t,h]);const s=i?e(["rev-parse","--verify","FETCH_HEAD^{commit}"]):""
;i&&e(["read-tree",s],"",f);const r=e(["hash-object","-w","--stdin"],c)
;e(["update-index","--add","--cacheinfo",`100644,${r},${n}`],"",f)
;const o=i?["-p",s]:[],d=e(["commit-tree",e(["write-tree"],"",f),...o,"-m",a])
;e(["push","--quiet",`--force-with-lease=${h}:${s}`,t,`${d}:${h}`])}finally{(0,s.rmSync)(d,{recursive:!0,force:!0})}}})};
