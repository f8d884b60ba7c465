export const id=5299;export const ids=[5299];export const modules={76311:(e,t,r)=>{r.d(t,{Cd:()=>deriveKeys,
KR:()=>formatSecret,X$:()=>createSecret,o7:()=>parseSecret});var n=r(77598),o=r(55543),i=r(74296),s=r(19523)
;const a=/^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/,c="marketops/v1",d=Buffer.from("302e020100300506032b657004220420","hex")
;function formatSecret(e){return`mok1_${Buffer.from(e).toString("base64url")}${checksum(e)}`}function createSecret(e){
return formatSecret(e(32))}const checksum=e=>(0,o.sc)(e).subarray(0,4).toString("hex");function parseSecret(e,t){
const[,r,o]=a.exec(e)??[],s=Buffer.from(r??"","base64url");if(!(32===s.length&&s.toString("base64url")===r)||!(0,
n.timingSafeEqual)(Buffer.from(checksum(s)),Buffer.from(o??"")))throw new i.NL("key_invalid",`${t} is not a MarketOps key, or not a whole one (56 characters, the last 8 a checksum). Make one with \`marketops keygen\` and store it whole as a secret of the protected environment.`)
;return s}function deriveKeys(e,t,r){const derive=(t,r)=>Buffer.from((0,n.hkdfSync)("sha256",e,c,t,r)),o=(0,
n.createSecretKey)(derive(`receipt-hmac:${t}`,32)),a=(0,n.createPrivateKey)({
key:Buffer.concat([d,derive(`ed25519:${t}`,32)]),format:"der",type:"pkcs8"}),f=(0,s.z5)((0,
s.T2)(r,function rawPublicKey(e){const{x:t}=(0,n.createPublicKey)(e).export({format:"jwk"})
;return Buffer.from(t??"","base64url")}(a)))
;if(null===f)throw new i.NL("key_invalid",`No verifier key can be named for the origin ${r}.`);return{
keyId:derive("key-id",8).toString("hex"),vkey:f,hmac:e=>(0,n.createHmac)("sha256",o).update(e).digest(),sign:e=>(0,
n.sign)(null,e,a)}}},71604:(e,t,r)=>{r.d(t,{R:()=>checkRemote});var n=r(74296);function checkRemote(e){
if(e.startsWith("-"))throw(0,n.Wp)(`--remote ${e} is no name of a remote.`)}},5299:(e,t,r)=>{r.r(t),r.d(t,{
keygen:()=>keygen});var n=r(77598),o=r(76311),i=r(74296),s=r(49598),a=r(53633),c=r(19523),d=r(33421)
;const keygen=async(e,{server:t,repositoryId:r,replace:n,remote:o})=>{if(n)return async function replaceKey(e,t){
const{history:r,trustedKeys:n}=await(0,d.m3)(e,t);r.close();const{tip:o,forked:a}=r.judged
;if(null===o||null===o.signed||a.length>0)throw new i.NL("ledger_untrusted",a.length>0?"The ledger goes on in two ways, so it cannot be said where the old key ends. Decide which commit is yours, and write last=<size>:<root>:<commit> by hand.":"No commit of the ledger is signed yet, so the old key has nothing to be believed for: take its line out of .marketops/trusted-keys, and make a key without --replace.")
;const{id:f,signed:h}=o,u=(0,
c.n0)(n).filter(({vkey:e})=>"valid"===(0,s.W4)(h.note,e)),l=/\/repositories\/([0-9]+)\/marketops$/.exec(h.origin)?.[1]??"",{secret:m,line:y}=newKey(l,h.origin),g=`last=${h.size}:${h.root}:${f}`
;return e.stdout(`${secretPart(m)}\nLet running jobs end, and start none, before this takes the place of the old line in .marketops/trusted-keys on the default branch:\n${y}\n${u.map(({vkey:e})=>`${e.text} ${g}\n`).join("")}`),
0}(e,o)
;if(void 0===r||null!==(0,a.hH)(r)||!URL.canParse(t))throw(0,i.Wp)("keygen needs --server URL and --repository-id N (`gh api repos/OWNER/NAME --jq .id` prints it), or --replace in a clone.")
;const{secret:f,line:h}=newKey(r,(0,c.yv)(t,r))
;return e.stdout(`${secretPart(f)}\n.marketops/trusted-keys (public, on the default branch):\n${h}\n`),0}
;function newKey(e,t){const r=(0,o.X$)(n.randomBytes);return{secret:r,line:(0,o.Cd)((0,
o.o7)(r,"the new key"),e,t).vkey.text}}const secretPart=e=>`key (secret, for the protected environment):\n${e}\n`},
33421:(e,t,r)=>{r.d(t,{m3:()=>fetchLedger,oQ:()=>f,uM:()=>gitIn})
;var n=r(31421),o=r(74296),i=r(52533),s=r(14182),a=r(36762),c=r(29241),d=r(71604);function gitIn({cwd:e,env:t}){
return(r,i="")=>{try{return(0,n.execFileSync)("git",r,{cwd:e,env:t,input:i,encoding:"utf8",stdio:"pipe",maxBuffer:2**28
}).trim()}catch(e){const t=e.stderr,n="string"==typeof t&&""!==t.trim()?t.trim():(0,o.bD)(e)
;throw new o.NL("git_failed",`git ${r[0]??""} failed: ${n}. Run this in a clone with a remote.`)}}}
const f=`refs/heads/${i.jF}`;async function fetchLedger(e,t){(0,d.R)(t);const r=gitIn(e)
;if(""===r(["ls-remote","--heads",t,f]))throw new o.NL("ledger_missing",`${t} has no branch ${i.jF}. Run \`marketops ledger init\`.`)
;const fetched=e=>(r(["fetch","--quiet","--no-tags",t,e]),
r(["rev-parse","--verify","FETCH_HEAD^{commit}"])),n=r(["show",`${fetched("HEAD")}:${s.Z}`]),h=fetched(f),u=await(0,
a.jC)(e.cwd,(0,c.cz)(n,s.Z),{head:h})
;if(null===u)throw new o.NL("history_missing","This clone is shallow. Fetch the rest first: git fetch --unshallow")
;return{git:r,head:h,history:u,trustedKeys:n}}}};
