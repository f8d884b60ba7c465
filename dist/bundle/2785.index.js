export const id=2785;export const ids=[2785];export const modules={33065:((r,t,e)=>{e.r(t),e.d(t,{serve:()=>u})
;var n=e(77598),o=e(51455),a=e(76760),i=e(7609),s=e(74296),c=e(57800)
;const u=async({stdout:r,cwd:t},{port:e,seed:u,json:p})=>{const l=new Promise(r=>{
for(const t of["SIGINT","SIGTERM"])process.once(t,()=>r())
}),$=(0,n.randomBytes)(24).toString("base64url"),m=await async function(r,t,e){try{if(void 0===t)return await(0,i.yk)({
...await(0,i.bS)(r),...e});const n=(0,i.dS)(await async function(r){try{return await(0,o.readFile)(r,"utf8")}catch(t){
throw(0,s.Wp)(`The seed ${r} cannot be read: ${(0,s.bD)(t)}.`,t)}}((0,a.resolve)(r,t)));return void 0!==n.files?await(0,
i.Nt)(n,e):await(0,i.Nt)(n,{...await(0,i.bS)(r),owner:n.owner,repo:n.repo,...e})}catch(r){if(r instanceof i.uV)throw(0,
s.Wp)(`${t??"The clone"} is not a seed.\n${r.message}`,r);if("listen"!==r.syscall)throw r;throw(0,
s.Wp)(`Port ${e.port} cannot be used: ${(0,s.bD)(r)}.`,r)}}(t,u,{port:d(e),adminToken:$})
;return r(p?`${JSON.stringify(function(r,t){return{repository:`${r.owner}/${r.repo}`,repository_id:r.repositoryId,
default_branch:r.defaultBranch,commit_sha:r.commitSha,api_url:r.apiUrl,graphql_url:r.graphqlUrl,
uploads_url:r.uploadsUrl,server_url:r.serverUrl,admin_url:r.adminUrl,admin_token:t,tokens:r.tokens}
}(m,$))}\n`:function(r,t){
const{owner:e,repo:n,defaultBranch:o,commitSha:a}=r,i=Object.entries(r.tokens).map(([r,{login:t,permissions:e}])=>`Token    ${r}   (${[t,...Object.entries(e).map(([r,t])=>`${r}: ${t}`)].join(", ")})`),s=[`An embedded GitHub with ${e}/${n}, ${o} at ${a}, until it is interrupted`,`API      ${r.apiUrl}`,`GraphQL  ${r.graphqlUrl}`,`Uploads  ${r.uploadsUrl}`,...i,`Admin    ${r.adminUrl}`,`Admin token   ${t}`]
;return`${s.map(c.kc).join("\n")}\n`}(m,$)),await l,await m.close(),0};function d(r){
if(/^\d{1,5}$/.test(r)&&Number(r)<=65535)return Number(r)
;throw(0,s.Wp)(`--port is ${JSON.stringify(r)}: give a number up to 65535, 0 for a free port.`)}}),64377:((r,t,e)=>{
e.d(t,{w$:()=>a});var n=e(43759),o=e(27597);function a(r){return n.G1(o.You,r)}})};
