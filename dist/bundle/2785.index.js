"use strict";exports.id=2785,exports.ids=[2785],exports.modules={33065:((r,t,e)=>{e.r(t),e.d(t,{serve:()=>d})
;var o=e(77598),n=e(51455),a=e(76760),i=e(62230),s=e(74296),u=e(57800)
;const d=async({stdout:r,cwd:t},{port:e,seed:d,json:p})=>{const l=new Promise(r=>{
for(const t of["SIGINT","SIGTERM"])process.once(t,()=>r())
}),m=(0,o.randomBytes)(24).toString("base64url"),$=await async function(r,t,e){try{if(void 0===t)return await(0,i.yk)({
...await(0,i.bS)(r),...e});const o=(0,i.dS)(await async function(r){try{return await(0,n.readFile)(r,"utf8")}catch(t){
throw(0,s.Wp)(`The seed ${r} cannot be read: ${(0,s.bD)(t)}.`,t)}}((0,a.resolve)(r,t)));return void 0!==o.files?await(0,
i.Nt)(o,e):await(0,i.Nt)(o,{...await(0,i.bS)(r),owner:o.owner,repo:o.repo,...e})}catch(r){if(r instanceof i.uV)throw(0,
s.Wp)(`${t??"The clone"} is not a seed.\n${r.message}`,r);if("listen"!==r.syscall)throw r;throw(0,
s.Wp)(`Port ${e.port} cannot be used: ${(0,s.bD)(r)}.`,r)}}(t,d,{port:c(e),adminToken:m}),w=function(r,t){
const{owner:e,repo:o,defaultBranch:n,commitSha:a}=r,i=Object.entries(r.tokens).map(([r,{login:t,permissions:e}])=>`Token    ${r}   (${[t,...Object.entries(e).map(([r,t])=>`${r}: ${t}`)].join(", ")})`)
;return[`An embedded GitHub with ${e}/${o}, ${n} at ${a}, until it is interrupted`,`API      ${r.apiUrl}`,`GraphQL  ${r.graphqlUrl}`,`Uploads  ${r.uploadsUrl}`,...i,`Admin    ${r.adminUrl}`,`Admin token   ${t}`]
}($,m).map(u.kc).join("\n");return r(`${p?JSON.stringify(function(r,t){return{repository:`${r.owner}/${r.repo}`,
repository_id:r.repositoryId,default_branch:r.defaultBranch,commit_sha:r.commitSha,api_url:r.apiUrl,
graphql_url:r.graphqlUrl,uploads_url:r.uploadsUrl,server_url:r.serverUrl,admin_url:r.adminUrl,admin_token:t,
tokens:r.tokens}}($,m)):w}\n`),await l,await $.close(),0};function c(r){
if(/^\d{1,5}$/.test(r)&&Number(r)<=65535)return Number(r)
;throw(0,s.Wp)(`--port is ${JSON.stringify(r)}: give a number up to 65535, 0 for a free port.`)}}),64377:((r,t,e)=>{
e.d(t,{w$:()=>a});var o=e(43759),n=e(27597);function a(r){return o.G1(n.You,r)}})};
