export const modules={45482:((e,t,i)=>{i.d(t,{$Z:()=>g,GZ:()=>$,LF:()=>d,SC:()=>v})
;var o=i(76760),n=i(29241),r=i(55543),s=i(38931),a=i(74296),c=i(89591),h=i(91798),l=i(60036),p=i(14182),u=i(71604)
;const f=async(e,t,i)=>(await(0,u.Q8)(e,t,i," Name a file that is there.")).toString()
;async function d(e,{path:t,vkey:o,trustedKeys:s,repository:c,approvers:u=[]}){for(const e of o)if(null===(0,
h.z5)(e))throw(0,a.Wp)(`--vkey ${e} is not a verifier key of the form <origin>+<8 hex>+<base64>. Copy its whole line.`)
;const d=o.map(e=>`${e}\n`),v=o.length>0?["--vkey"]:[];void 0!==s&&(d.push(await f(e,"--trusted-keys",s)),v.push(s),
await w(e,"--trusted-keys",s,t));const m=[];for(const i of u)m.push(await f(e,"--approvers",i)),
await w(e,"--approvers",i,t);if(void 0!==c){const t=await async function(e,t){if(!/^[\w.-]+\/[\w.-]+$/.test(t))throw(0,
a.Wp)(`--repository ${t} is not OWNER/NAME.`)
;const[{readingClient:o},{approverLists:n,defaultBranch:r},{createReader:s}]=await Promise.all([Promise.all([i.e(7561),i.e(6013),i.e(7915)]).then(i.bind(i,97915)),i.e(1948).then(i.bind(i,91948)),Promise.all([i.e(9649),i.e(3114)]).then(i.bind(i,9649))]),c=s(o(e,e.env.GITHUB_API_URL||"https://api.github.com")),{read:h,commit:l,branch:u}=await r(c,t),f=await h(p.Z)
;if(null===f)throw(0,a.Wp)(`--repository ${t} has no ${p.Z} on its default branch.`);const d=await n(c,t,u);return{
text:Buffer.from(f).toString(),from:`${p.Z} of ${t} at ${l}`,approvers:d}}(e,c).catch(e=>y(`--repository ${c}`,e))
;d.push(t.text),v.push(t.from),m.push(...t.approvers)}if(0===v.length)return null;const $=function(e,t){try{return(0,
n.cz)(e,t)}catch(e){if(!(e instanceof l.Us))throw e
;throw(0,a.Wp)(`${t}, line ${e.line} ${e.message}. A key list that is half understood is not used.`)}
}(d.join("\n"),v.join(" and "));return void 0!==c||u.length>0?{...$,approvers:new Set(m.map(r.o))}:$}
async function w(e,t,i,n){if(await(0,s.F)((0,o.resolve)(e.cwd,i),(0,o.resolve)(e.cwd,n)))throw(0,
a.Wp)(`${t} ${i} lies in what is verified, which does not say whom to believe about it.`)}function y(e,t){
if(t instanceof a.NL&&"usage"===t.code)throw t;throw(0,a.Wp)(`${e} cannot be read (${(0,a.bD)(t)}).`,t)}
async function v(e,t,i){if(void 0===t)return null
;if(null===i)throw(0,a.Wp)("--ledger needs keys: give --trusted-keys, --vkey or --repository as well.")
;return m(e,`--ledger ${t}`,t,i)}async function m(e,t,n,r){const{openHistory:s}=await i.e(861).then(i.bind(i,50861))
;return await s((0,
o.resolve)(e.cwd,n),r).catch(e=>y(t,e))??y(t,"it is no clone with the whole history of the ledger branch")}
async function $(e,t){const i=e.env.MARKETOPS_HMAC_KEY??"",o=void 0===t?"MARKETOPS_HMAC_KEY":`--hmac-key-file ${t}`
;return(void 0===t?i:await f(e,"--hmac-key-file",t)).split("\n").map(e=>e.trim()).filter(e=>""!==e).map(e=>{const t=(0,
n.e1)(e)
;if(null===t)throw(0,a.Wp)(`${o} does not hold a key made by \`marketops keygen\`. Give the secret as it was printed.`)
;return t})}async function g(e,{since:t,sinceMirror:i},o){if(void 0!==i){if(void 0!==t)throw(0,
a.Wp)("Give --since or --since-mirror, not both.");const n=`--since-mirror ${i}`,r=await m(e,n,i,o);return r.close(),
r.accepted.at(-1)?.commit.signed??y(n,"no commit in it counts under these keys")}if(void 0===t)return null;const n=(0,
c.S)(await f(e,"--since",t))
;if(null===n)throw(0,a.Wp)(`--since ${t} is not a signed checkpoint. Give the file "checkpoint" of the ledger branch as you saw it.`)
;return n}})};
