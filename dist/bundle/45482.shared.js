export const modules={45482:((e,t,o)=>{o.d(t,{$Z:()=>b,GZ:()=>$,LF:()=>d,SC:()=>v})
;var i=o(51455),n=o(76760),r=o(29241),s=o(55543),a=o(38931),c=o(74296),h=o(89591),l=o(91798),u=o(60036),f=o(14182)
;async function p(e,t,o){try{return await(0,i.readFile)((0,n.resolve)(e.cwd,o),"utf8")}catch(e){throw(0,
c.Wp)(`${t} ${o} cannot be read (${(0,c.bD)(e)}). Name a file that is there.`)}}
async function d(e,{path:t,vkey:i,trustedKeys:n,repository:a,approvers:h=[]}){for(const e of i)if(null===(0,
l.z5)(e))throw(0,c.Wp)(`--vkey ${e} is not a verifier key of the form <origin>+<8 hex>+<base64>. Copy its whole line.`)
;const d=i.map(e=>`${e}\n`),v=i.length>0?["--vkey"]:[];void 0!==n&&(d.push(await p(e,"--trusted-keys",n)),v.push(n),
await w(e,"--trusted-keys",n,t));const m=[];for(const o of h)m.push(await p(e,"--approvers",o)),
await w(e,"--approvers",o,t);if(void 0!==a){const t=await async function(e,t){if(!/^[\w.-]+\/[\w.-]+$/.test(t))throw(0,
c.Wp)(`--repository ${t} is not OWNER/NAME.`)
;const[{readingClient:i},{approverLists:n,defaultBranch:r},{createReader:s}]=await Promise.all([Promise.all([o.e(7561),o.e(6013),o.e(7915)]).then(o.bind(o,97915)),o.e(1948).then(o.bind(o,91948)),Promise.all([o.e(9649),o.e(6677)]).then(o.bind(o,9649))]),a=s(i(e,e.env.GITHUB_API_URL||"https://api.github.com")),{read:h,commit:l,branch:u}=await r(a,t),p=await h(f.Z)
;if(null===p)throw(0,c.Wp)(`--repository ${t} has no ${f.Z} on its default branch.`);const d=await n(a,t,u);return{
text:Buffer.from(p).toString(),from:`${f.Z} of ${t} at ${l}`,approvers:d}}(e,a).catch(e=>y(`--repository ${a}`,e))
;d.push(t.text),v.push(t.from),m.push(...t.approvers)}if(0===v.length)return null;const $=function(e,t){try{return(0,
r.cz)(e,t)}catch(e){if(!(e instanceof u.Us))throw e
;throw(0,c.Wp)(`${t}, line ${e.line} ${e.message}. A key list that is half understood is not used.`)}
}(d.join("\n"),v.join(" and "));return void 0!==a||h.length>0?{...$,approvers:new Set(m.map(s.ol))}:$}
async function w(e,t,o,i){if(await(0,a.F)((0,n.resolve)(e.cwd,o),(0,n.resolve)(e.cwd,i)))throw(0,
c.Wp)(`${t} ${o} lies in what is verified, which does not say whom to believe about it.`)}function y(e,t){
if(t instanceof c.NL&&"usage"===t.code)throw t;throw(0,c.Wp)(`${e} cannot be read (${(0,c.bD)(t)}).`,t)}
async function v(e,t,o){if(void 0===t)return null
;if(null===o)throw(0,c.Wp)("--ledger needs keys: give --trusted-keys, --vkey or --repository as well.")
;return m(e,`--ledger ${t}`,t,o)}async function m(e,t,i,r){const{openHistory:s}=await o.e(6762).then(o.bind(o,36762))
;return await s((0,
n.resolve)(e.cwd,i),r).catch(e=>y(t,e))??y(t,"it is no clone with the whole history of the ledger branch")}
async function $(e,t){const o=e.env.MARKETOPS_HMAC_KEY??"",i=void 0===t?"MARKETOPS_HMAC_KEY":`--hmac-key-file ${t}`
;return(void 0===t?o:await p(e,"--hmac-key-file",t)).split("\n").map(e=>e.trim()).filter(e=>""!==e).map(e=>{const t=(0,
r.e1)(e)
;if(null===t)throw(0,c.Wp)(`${i} does not hold a key made by \`marketops keygen\`. Give the secret as it was printed.`)
;return t})}async function b(e,{since:t,sinceMirror:o},i){if(void 0!==o){if(void 0!==t)throw(0,
c.Wp)("Give --since or --since-mirror, not both.");const n=`--since-mirror ${o}`,r=await m(e,n,o,i);return r.close(),
r.accepted.at(-1)?.commit.signed??y(n,"no commit in it counts under these keys")}if(void 0===t)return null;const n=(0,
h.S)(await p(e,"--since",t))
;if(null===n)throw(0,c.Wp)(`--since ${t} is not a signed checkpoint. Give the file "checkpoint" of the ledger branch as you saw it.`)
;return n}})};
