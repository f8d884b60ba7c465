export const modules={33421:((e,t,n)=>{n.d(t,{m3:()=>m,oQ:()=>f,uM:()=>d})
;var i=n(43808),r=n(74296),s=n(52533),o=n(60036),c=n(14182),a=n(50861),h=n(71604)
;const d=({cwd:e,env:t})=>i.u(e,t,e=>new r.NL("git_failed",`${e}. Run this in a clone with a remote.`)),f=`refs/heads/${s.jF}`
;async function m(e,t){(0,h.R_)(t);const n=d(e)
;if(""===n(["ls-remote","--heads",t,f]))throw new r.NL("ledger_missing",`${t} has no branch ${s.jF}. Run \`marketops ledger init\`.`)
;const i=e=>(n(["fetch","--quiet","--no-tags",t,e]),
n(["rev-parse","--verify","FETCH_HEAD^{commit}"])),m=`${c.Z} of the default branch of ${t}`,u=(0,
o.n0)(n(["show",`${i("HEAD")}:${c.Z}`]),m),l=i(f),w=await(0,a.openHistory)(e.cwd,{keys:u,from:m},{head:l})
;if(null===w)throw new r.NL("history_missing","This clone is shallow. Fetch the rest first: git fetch --unshallow")
;return{git:n,head:l,history:w,keys:u}}}),43808:((e,t,n)=>{n.d(t,{V:()=>a,u:()=>c})
;var i=n(31421),r=n(73024),s=n(48161),o=n(76760);function c(e,t,n){return(r,s="",o={})=>{const c={cwd:e,env:{...t,...o},
input:s,maxBuffer:2**28};try{return(0,i.execFileSync)("git",r,{...c,encoding:"utf8",stdio:"pipe"}).trim()}catch(e){
const{stderr:t,message:i}=e,s="string"==typeof t&&""!==t.trim()?t.trim():i;throw n(`git ${r[0]??""} failed: ${s}`)}}}
function a(e,{remote:t,branch:n},{path:i,text:c,message:a}){const h=`refs/heads/${n}`,d=(0,r.mkdtempSync)((0,o.join)((0,
s.tmpdir)(),"git-index-")),f={GIT_INDEX_FILE:(0,o.join)(d,"index")};try{const n=""!==e(["ls-remote","--heads",t,h])
;n&&e(["fetch","--quiet","--no-tags",t,h]);const r=n?e(["rev-parse","--verify","FETCH_HEAD^{commit}"]):""
;n&&e(["read-tree",r],"",f);const s=e(["hash-object","-w","--stdin"],c)
;e(["update-index","--add","--cacheinfo",`100644,${s},${i}`],"",f)
;const o=n?["-p",r]:[],d=e(["commit-tree",e(["write-tree"],"",f),...o,"-m",a])
;e(["push","--quiet",`--force-with-lease=${h}:${r}`,t,`${d}:${h}`])}finally{(0,r.rmSync)(d,{recursive:!0,force:!0})}}})};
