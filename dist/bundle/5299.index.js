export const id=5299;export const ids=[5299];export const modules={76311:(e,t,n)=>{n.d(t,{Cd:()=>m,KR:()=>f,X$:()=>u,
o7:()=>l});var r=n(77598),o=n(55543),i=n(74296),s=n(19523)
;const a=/^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/,c="marketops/v1",d=Buffer.from("302e020100300506032b657004220420","hex")
;function f(e){return`mok1_${Buffer.from(e).toString("base64url")}${h(e)}`}function u(e){return f(e(32))}const h=e=>(0,
o.sc)(e).subarray(0,4).toString("hex");function l(e,t){const[,n,o]=a.exec(e)??[],s=Buffer.from(n??"","base64url")
;if(!(32===s.length&&s.toString("base64url")===n)||!(0,
r.timingSafeEqual)(Buffer.from(h(s)),Buffer.from(o??"")))throw new i.NL("key_invalid",`${t} is not a MarketOps key, or not a whole one (56 characters, the last 8 a checksum). Make one with \`marketops keygen\` and store it whole as a secret of the protected environment.`)
;return s}function m(e,t,n){const o=(t,n)=>Buffer.from((0,r.hkdfSync)("sha256",e,c,t,n)),a=(0,
r.createSecretKey)(o(`receipt-hmac:${t}`,32)),f=(0,r.createPrivateKey)({key:Buffer.concat([d,o(`ed25519:${t}`,32)]),
format:"der",type:"pkcs8"}),u=(0,s.z5)((0,s.T2)(n,function(e){const{x:t}=(0,r.createPublicKey)(e).export({format:"jwk"})
;return Buffer.from(t??"","base64url")}(f)))
;if(null===u)throw new i.NL("key_invalid",`No verifier key can be named for the origin ${n}.`);return{
keyId:o("key-id",8).toString("hex"),vkey:u,hmac:e=>(0,r.createHmac)("sha256",a).update(e).digest(),sign:e=>(0,
r.sign)(null,e,f)}}},71604:(e,t,n)=>{n.d(t,{R:()=>o});var r=n(74296);function o(e){if(e.startsWith("-"))throw(0,
r.Wp)(`--remote ${e} is no name of a remote.`)}},5299:(e,t,n)=>{n.r(t),n.d(t,{keygen:()=>f})
;var r=n(77598),o=n(76311),i=n(74296),s=n(49598),a=n(53633),c=n(19523),d=n(33421)
;const f=async(e,{server:t,repositoryId:n,replace:r,remote:o})=>{if(r)return async function(e,t){
const{history:n,trustedKeys:r}=await(0,d.m3)(e,t);n.close();const{tip:o,forked:a}=n.judged
;if(null===o||null===o.signed||a.length>0)throw new i.NL("ledger_untrusted",a.length>0?"The ledger goes on in two ways, so it cannot be said where the old key ends. Decide which commit is yours, and write last=<size>:<root>:<commit> by hand.":"No commit of the ledger is signed yet, so the old key has nothing to be believed for: take its line out of .marketops/trusted-keys, and make a key without --replace.")
;const{id:f,signed:l}=o,m=(0,
c.n0)(r).filter(({vkey:e})=>"valid"===(0,s.W4)(l.note,e)),y=/\/repositories\/([0-9]+)\/marketops$/.exec(l.origin)?.[1]??"",{secret:k,line:g}=u(y,l.origin),p=`last=${l.size}:${l.root}:${f}`
;return e.stdout(`${h(k)}\nLet running jobs end, and start none, before this takes the place of the old line in .marketops/trusted-keys on the default branch:\n${g}\n${m.map(({vkey:e})=>`${e.text} ${p}\n`).join("")}`),
0}(e,o)
;if(void 0===n||null!==(0,a.hH)(n)||!URL.canParse(t))throw(0,i.Wp)("keygen needs --server URL and --repository-id N (`gh api repos/OWNER/NAME --jq .id` prints it), or --replace in a clone.")
;const{secret:f,line:l}=u(n,(0,c.yv)(t,n))
;return e.stdout(`${h(f)}\n.marketops/trusted-keys (public, on the default branch):\n${l}\n`),0};function u(e,t){
const n=(0,o.X$)(r.randomBytes);return{secret:n,line:(0,o.Cd)((0,o.o7)(n,"the new key"),e,t).vkey.text}}
const h=e=>`key (secret, for the protected environment):\n${e}\n`},33421:(e,t,n)=>{n.d(t,{m3:()=>h,oQ:()=>u,uM:()=>f})
;var r=n(31421),o=n(74296),i=n(52533),s=n(14182),a=n(36762),c=n(29241),d=n(71604);function f({cwd:e,env:t}){
return(n,i="")=>{try{return(0,r.execFileSync)("git",n,{cwd:e,env:t,input:i,encoding:"utf8",stdio:"pipe",maxBuffer:2**28
}).trim()}catch(e){const t=e.stderr,r="string"==typeof t&&""!==t.trim()?t.trim():(0,o.bD)(e)
;throw new o.NL("git_failed",`git ${n[0]??""} failed: ${r}. Run this in a clone with a remote.`)}}}
const u=`refs/heads/${i.jF}`;async function h(e,t){(0,d.R)(t);const n=f(e)
;if(""===n(["ls-remote","--heads",t,u]))throw new o.NL("ledger_missing",`${t} has no branch ${i.jF}. Run \`marketops ledger init\`.`)
;const r=e=>(n(["fetch","--quiet","--no-tags",t,e]),
n(["rev-parse","--verify","FETCH_HEAD^{commit}"])),h=n(["show",`${r("HEAD")}:${s.Z}`]),l=r(u),m=await(0,a.jC)(e.cwd,(0,
c.cz)(h,s.Z),{head:l})
;if(null===m)throw new o.NL("history_missing","This clone is shallow. Fetch the rest first: git fetch --unshallow")
;return{git:n,head:l,history:m,trustedKeys:h}}}};
