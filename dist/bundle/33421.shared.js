export const modules={33421:((e,t,i)=>{i.d(t,{m3:()=>u,oQ:()=>m,uM:()=>d})
;var n=i(43808),s=i(74296),r=i(52533),o=i(14182),c=i(50861),a=i(29241),h=i(71604)
;const d=({cwd:e,env:t})=>n.u(e,t,e=>new s.NL("git_failed",`${e}. Run this in a clone with a remote.`)),m=`refs/heads/${r.jF}`
;async function u(e,t){(0,h.R_)(t);const i=d(e)
;if(""===i(["ls-remote","--heads",t,m]))throw new s.NL("ledger_missing",`${t} has no branch ${r.jF}. Run \`marketops ledger init\`.`)
;const n=e=>(i(["fetch","--quiet","--no-tags",t,e]),
i(["rev-parse","--verify","FETCH_HEAD^{commit}"])),u=i(["show",`${n("HEAD")}:${o.Z}`]),f=n(m),l=await(0,
c.openHistory)(e.cwd,(0,a.cz)(u,o.Z),{head:f})
;if(null===l)throw new s.NL("history_missing","This clone is shallow. Fetch the rest first: git fetch --unshallow")
;return{git:i,head:f,history:l,trustedKeys:u}}}),43808:((e,t,i)=>{i.d(t,{V:()=>a,u:()=>c})
;var n=i(31421),s=i(73024),r=i(48161),o=i(76760);function c(e,t,i){return(s,r="",o={})=>{const c={cwd:e,env:{...t,...o},
input:r,maxBuffer:2**28};try{return(0,n.execFileSync)("git",s,{...c,encoding:"utf8",stdio:"pipe"}).trim()}catch(e){
const{stderr:t,message:n}=e,r="string"==typeof t&&""!==t.trim()?t.trim():n;throw i(`git ${s[0]??""} failed: ${r}`)}}}
function a(e,{remote:t,branch:i},{path:n,text:c,message:a}){const h=`refs/heads/${i}`,d=(0,s.mkdtempSync)((0,o.join)((0,
r.tmpdir)(),"git-index-")),m={GIT_INDEX_FILE:(0,o.join)(d,"index")};try{const i=""!==e(["ls-remote","--heads",t,h])
;i&&e(["fetch","--quiet","--no-tags",t,h]);const s=i?e(["rev-parse","--verify","FETCH_HEAD^{commit}"]):""
;i&&e(["read-tree",s],"",m);const r=e(["hash-object","-w","--stdin"],c)
;e(["update-index","--add","--cacheinfo",`100644,${r},${n}`],"",m)
;const o=i?["-p",s]:[],d=e(["commit-tree",e(["write-tree"],"",m),...o,"-m",a])
;e(["push","--quiet",`--force-with-lease=${h}:${s}`,t,`${d}:${h}`])}finally{(0,s.rmSync)(d,{recursive:!0,force:!0})}}})};
