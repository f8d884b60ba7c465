export const id=2785;export const ids=[2785];export const modules={33065:(t,e,r)=>{r.r(e),r.d(e,{serve:()=>serve})
;var a=r(77598),i=r(51455),o=r(76760),n=r(56736),s=r(74296),c=r(97460),l=r(2792)
;const serve=async({stdout:t,cwd:e},{port:r,seed:d,json:u})=>{const m=new Promise(t=>{
for(const e of["SIGINT","SIGTERM"])process.once(e,()=>t())
}),f=(0,a.randomBytes)(24).toString("base64url"),p=await async function start(t,e,r){try{if(void 0===e)return await(0,
n.yk)({...await(0,c.z4)(t),...r});const a=(0,n.dS)(await async function readSeed(t){try{return await(0,
i.readFile)(t,"utf8")}catch(e){throw(0,s.Wp)(`The seed ${t} cannot be read: ${(0,s.bD)(e)}.`,e)}}((0,o.resolve)(t,e)))
;return void 0!==a.files?await(0,n.Nt)(a,r):await(0,n.Nt)(a,{...await(0,c.z4)(t),owner:a.owner,repo:a.repo,...r})
}catch(t){if(t instanceof n.uV)throw(0,s.Wp)(`${e??"The clone"} is not a seed.\n${t.message}`,t)
;if("listen"!==t.syscall)throw t;throw(0,s.Wp)(`Port ${r.port} cannot be used: ${(0,s.bD)(t)}.`,t)}}(e,d,{
port:portOf(r),adminToken:f});return t(u?`${JSON.stringify(function facts(t,e){return{repository:`${t.owner}/${t.repo}`,
repository_id:t.repositoryId,default_branch:t.defaultBranch,commit_sha:t.commitSha,api_url:t.apiUrl,
graphql_url:t.graphqlUrl,uploads_url:t.uploadsUrl,server_url:t.serverUrl,admin_url:t.adminUrl,admin_token:e,
tokens:t.tokens}}(p,f))}\n`:function words(t,e){
const{owner:r,repo:a,defaultBranch:i,commitSha:o}=t,n=Object.entries(t.tokens).map(([t,{login:e,permissions:r}])=>`Token    ${t}   (${[e,...Object.entries(r).map(([t,e])=>`${t}: ${e}`)].join(", ")})`),s=[`An embedded GitHub with ${r}/${a}, ${i} at ${o}, until it is interrupted`,`API      ${t.apiUrl}`,`GraphQL  ${t.graphqlUrl}`,`Uploads  ${t.uploadsUrl}`,...n,`Admin    ${t.adminUrl}`,`Admin token   ${e}`]
;return`${s.map(l.kc).join("\n")}\n`}(p,f)),await m,await p.close(),0};function portOf(t){
if(/^\d{1,5}$/.test(t)&&Number(t)<=65535)return Number(t)
;throw(0,s.Wp)(`--port is ${JSON.stringify(t)}: give a number up to 65535, 0 for a free port.`)}},97460:(t,e,r)=>{
r.d(e,{X0:()=>fileOrNull,bz:()=>rehearsedWorkspace,z4:()=>cloneSeed})
;var a=r(31421),i=r(51455),o=r(76760),n=r(57975),s=r(74296);const c=(0,n.promisify)(a.execFile),l=268435456
;async function rehearsedWorkspace(t,e){if(await isWorkTree(t))return{directory:t,committed:await committedFiles(t)}
;const r=await(0,i.mkdtemp)((0,o.join)(e,"workspace-")),a=[".git","node_modules"];return await(0,i.cp)(t,r,{
recursive:!0,filter:e=>!(0,o.relative)(t,e).split(o.sep).some(t=>a.includes(t))}),await git(r,["init","--quiet"]),
await git(r,["add","--all","--force"]),await git(r,[...d,"commit","--quiet","--allow-empty","--message","Rehearsed"]),{
directory:r,committed:await committedFiles(r)}}
const d=["-c","user.name=rehearsal","-c","user.email=rehearsal@localhost","-c","commit.gpgsign=false"]
;async function isWorkTree(t){try{return await git(t,["rev-parse","--verify","--quiet","HEAD"]),(await(0,
i.readdir)(t)).includes(".git")}catch{return!1}}async function cloneSeed(t){if(!await isWorkTree(t))throw(0,
s.Wp)(`${t} is not the top of a git clone that has a commit.`)
;const line=async(...e)=>(await git(t,e)).toString().trim(),e=await line("remote","get-url","origin").catch(()=>""),[,r="octo",a=(0,
o.basename)(t)]=/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(e)??[];return{owner:r,repo:a,
defaultBranch:await line("symbolic-ref","--quiet","--short","HEAD").catch(()=>"main"),
commitSha:await line("rev-parse","HEAD"),commitMessage:await line("log","-1","--format=%B"),
commitDate:await line("log","-1","--format=%cI"),files:await committedFiles(t)}}const u=["100644","100755","120000"]
;async function committedFiles(t){
const e=(await git(t,["ls-tree","-r","-z","HEAD"])).toString().split("\0").flatMap(t=>{
const[,e,r,a]=/^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(t)??[],i=u.find(t=>t===e)
;return void 0===i||void 0===r||void 0===a?[]:[{mode:i,sha:r,path:a}]
}),r=await git(t,["cat-file","--batch"],e.map(({sha:t})=>`${t}\n`).join("")),a={};let i=0;for(const{mode:t,path:o}of e){
const e=r.indexOf("\n",i)+1,n=e+Number(r.toString("latin1",i,e).split(" ")[2]);a[o]={
content:Buffer.from(r.subarray(e,n)),mode:t},i=n+1}return a}async function git(t,e,r=""){const a=c("git",["-C",t,...e],{
encoding:"buffer",maxBuffer:l});return a.child.stdin?.on("error",()=>{}).end(r),(await a).stdout}
async function fileOrNull(t){try{return await(0,i.readFile)(t)}catch(e){if("ENOENT"===e.code)return null
;throw new s.NL("file_unreadable",`${t} cannot be read.`,{cause:e})}}},64377:(t,e,r)=>{r.d(e,{w$:()=>datetime})
;var a=r(43759),i=r(27597);function datetime(t){return a.G1(i.You,t)}}};
