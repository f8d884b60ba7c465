export const id=2785;export const ids=[2785];export const modules={33065:(t,r,e)=>{e.r(r),e.d(r,{serve:()=>serve})
;var o=e(77598),n=e(51455),a=e(76760),i=e(48539),s=e(74296),d=e(2792)
;const serve=async({stdout:t,cwd:r},{port:e,seed:c,json:p})=>{const u=new Promise(t=>{
for(const r of["SIGINT","SIGTERM"])process.once(r,()=>t())
}),l=(0,o.randomBytes)(24).toString("base64url"),m=await async function start(t,r,e){try{if(void 0===r)return await(0,
i.yk)({...await(0,i.bS)(t),...e});const o=(0,i.dS)(await async function readSeed(t){try{return await(0,
n.readFile)(t,"utf8")}catch(r){throw(0,s.Wp)(`The seed ${t} cannot be read: ${(0,s.bD)(r)}.`,r)}}((0,a.resolve)(t,r)))
;return void 0!==o.files?await(0,i.Nt)(o,e):await(0,i.Nt)(o,{...await(0,i.bS)(t),owner:o.owner,repo:o.repo,...e})
}catch(t){if(t instanceof i.uV)throw(0,s.Wp)(`${r??"The clone"} is not a seed.\n${t.message}`,t)
;if("listen"!==t.syscall)throw t;throw(0,s.Wp)(`Port ${e.port} cannot be used: ${(0,s.bD)(t)}.`,t)}}(r,c,{
port:portOf(e),adminToken:l});return t(p?`${JSON.stringify(function facts(t,r){return{repository:`${t.owner}/${t.repo}`,
repository_id:t.repositoryId,default_branch:t.defaultBranch,commit_sha:t.commitSha,api_url:t.apiUrl,
graphql_url:t.graphqlUrl,uploads_url:t.uploadsUrl,server_url:t.serverUrl,admin_url:t.adminUrl,admin_token:r,
tokens:t.tokens}}(m,l))}\n`:function words(t,r){
const{owner:e,repo:o,defaultBranch:n,commitSha:a}=t,i=Object.entries(t.tokens).map(([t,{login:r,permissions:e}])=>`Token    ${t}   (${[r,...Object.entries(e).map(([t,r])=>`${t}: ${r}`)].join(", ")})`),s=[`An embedded GitHub with ${e}/${o}, ${n} at ${a}, until it is interrupted`,`API      ${t.apiUrl}`,`GraphQL  ${t.graphqlUrl}`,`Uploads  ${t.uploadsUrl}`,...i,`Admin    ${t.adminUrl}`,`Admin token   ${r}`]
;return`${s.map(d.kc).join("\n")}\n`}(m,l)),await u,await m.close(),0};function portOf(t){
if(/^\d{1,5}$/.test(t)&&Number(t)<=65535)return Number(t)
;throw(0,s.Wp)(`--port is ${JSON.stringify(t)}: give a number up to 65535, 0 for a free port.`)}},64377:(t,r,e)=>{
e.d(r,{w$:()=>datetime});var o=e(43759),n=e(27597);function datetime(t){return o.G1(n.You,t)}}};
