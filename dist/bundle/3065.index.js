"use strict";exports.id=3065,exports.ids=[3065],exports.modules={33065:((r,t,e)=>{e.r(t),e.d(t,{serve:()=>d})
;var n=e(77598),o=e(51455),a=e(76760),i=e(62230),s=e(74296),u=e(53474),c=e(57800)
;const d=async({stdout:r,cwd:t},{port:e,seed:d,json:p})=>{const m=new Promise(r=>{
for(const t of["SIGINT","SIGTERM"])process.once(t,()=>r())
}),f=(0,n.randomBytes)(24).toString("base64url"),$=await async function(r,t,e){try{if(void 0===t)return await(0,i.yk)({
...await(0,i.bS)(r),...e});const n=(0,i.dS)(await async function(r){try{return await(0,o.readFile)(r,"utf8")}catch(t){
throw(0,s.Wp)(`The seed ${r} cannot be read: ${(0,u.bD)(t)}.`,t)}}((0,a.resolve)(r,t)));return void 0!==n.files?await(0,
i.Nt)(n,e):await(0,i.Nt)(n,{...await(0,i.bS)(r),owner:n.owner,repo:n.repo,...e})}catch(r){if(r instanceof i.uV)throw(0,
s.Wp)(`${t??"The clone"} is not a seed.\n${r.message}`,r);if("listen"!==r.syscall)throw r;throw(0,
s.Wp)(`Port ${e.port} cannot be used: ${(0,u.bD)(r)}.`,r)}}(t,d,{port:l(e),adminToken:f}),w=function(r,t){
const{owner:e,repo:n,defaultBranch:o,commitSha:a}=r,i=Object.entries(r.tokens).map(([r,{login:t,permissions:e}])=>`Token    ${r}   (${[t,...Object.entries(e).map(([r,t])=>`${r}: ${t}`)].join(", ")})`)
;return[`An embedded GitHub with ${e}/${n}, ${o} at ${a}, until it is interrupted`,`API      ${r.apiUrl}`,`GraphQL  ${r.graphqlUrl}`,`Uploads  ${r.uploadsUrl}`,...i,`Admin    ${r.adminUrl}`,`Admin token   ${t}`]
}($,f).map(c.kc).join("\n");return r(`${p?JSON.stringify(function(r,t){return{repository:`${r.owner}/${r.repo}`,
repository_id:r.repositoryId,default_branch:r.defaultBranch,commit_sha:r.commitSha,api_url:r.apiUrl,
graphql_url:r.graphqlUrl,uploads_url:r.uploadsUrl,server_url:r.serverUrl,admin_url:r.adminUrl,admin_token:t,
tokens:r.tokens}}($,f)):w}\n`),await m,await $.close(),0};function l(r){
if(/^\d{1,5}$/.test(r)&&Number(r)<=65535)return Number(r)
;throw(0,s.Wp)(`--port is ${JSON.stringify(r)}: give a number up to 65535, 0 for a free port.`)}}),74296:((r,t,e)=>{
e.d(t,{Wp:()=>o,g5:()=>a});var n=e(53474);function o(r,t){return new n.AK("usage",r,{cause:t})}function a(r){
return r instanceof n.AK&&"certainty"in r?r:null}})};
