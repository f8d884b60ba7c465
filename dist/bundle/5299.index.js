export const id=5299;export const ids=[5299];export const modules={76311:(e,r,t)=>{t.d(r,{Cd:()=>deriveKeys,
KR:()=>formatSecret,X$:()=>createSecret,o7:()=>parseSecret});var n=t(77598),o=t(55543),s=t(74296),f=t(19523)
;const i=/^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/,a="marketops/v1",u=Buffer.from("302e020100300506032b657004220420","hex")
;function formatSecret(e){return`mok1_${Buffer.from(e).toString("base64url")}${checksum(e)}`}function createSecret(e){
return formatSecret(e(32))}const checksum=e=>(0,o.s)(e).subarray(0,4).toString("hex");function parseSecret(e,r){
const[,t,o]=i.exec(e)??[],f=Buffer.from(t??"","base64url");if(!(32===f.length&&f.toString("base64url")===t)||!(0,
n.timingSafeEqual)(Buffer.from(checksum(f)),Buffer.from(o??"")))throw new s.NL("key_invalid",`${r} is not a MarketOps key (mok1_ and 51 more characters, the last 8 a checksum). Make one with \`marketops keygen\` and store it whole as a secret of the protected environment.`)
;return f}function deriveKeys(e,r,t){const derive=(r,t)=>Buffer.from((0,n.hkdfSync)("sha256",e,a,r,t)),o=(0,
n.createSecretKey)(derive(`receipt-hmac:${r}`,32)),i=(0,n.createPrivateKey)({
key:Buffer.concat([u,derive(`ed25519:${r}`,32)]),format:"der",type:"pkcs8"}),c=(0,f.z5)((0,
f.T2)(t,function rawPublicKey(e){const{x:r}=(0,n.createPublicKey)(e).export({format:"jwk"})
;return Buffer.from(r??"","base64url")}(i)))
;if(null===c)throw new s.NL("key_invalid",`No verifier key can be named for the origin ${t}.`);return{
keyId:derive("key-id",8).toString("hex"),vkey:c,hmac:e=>(0,n.createHmac)("sha256",o).update(e).digest(),sign:e=>(0,
n.sign)(null,e,i)}}},5299:(e,r,t)=>{t.r(r),t.d(r,{keygen:()=>keygen})
;var n=t(77598),o=t(76311),s=t(74296),f=t(53633),i=t(19523);const keygen=({stdout:e},{server:r,repositoryId:t})=>{
if(null!==(0,
f.hH)(t)||!URL.canParse(r))throw new s.NL("usage","keygen needs --server URL and --repository-id N (`gh api repos/OWNER/NAME --jq .id` prints it).")
;const a=(0,o.X$)(n.randomBytes),{vkey:u}=(0,o.Cd)((0,o.o7)(a,"the new key"),t,(0,i.yv)(r,t))
;return e(`key (secret, for the protected environment):\n${a}\n\n.marketops/trusted-keys (public, on the default branch):\n${u.text}\n`),
Promise.resolve(0)}},23121:(e,r,t)=>{function toBase64(e){return Buffer.from(e).toString("base64")}
function fromBase64(e){const r=Buffer.from(e,"base64");return r.toString("base64")===e?r:null}t.d(r,{E:()=>fromBase64,
n:()=>toBase64})},19523:(e,r,t)=>{t.d(r,{T2:()=>formatVkey,Us:()=>TrustedKeysError,fx:()=>isInForce,
n0:()=>parseTrustedKeys,pI:()=>verifyEd25519,yv:()=>originOf,z5:()=>parseVkey})
;var n=t(77598),o=t(55543),s=t(32257),f=t(23121);const i=1;function originOf(e,r){
return`${new URL(e).host}/repositories/${r}/marketops`}function formatVkey(e,r){
const t=Buffer.concat([Buffer.from([i]),r]);return`${e}+${keyHashOf(e,t)}+${(0,f.n)(t)}`}function keyHashOf(e,r){
return(0,o.s)(Buffer.concat([Buffer.from(`${e}\n`),r])).subarray(0,4).toString("hex")}function parseVkey(e){
const[,r,t,n]=/^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(e)??[]
;if(void 0===r||void 0===t||void 0===n)return null;const o=(0,f.E)(n)
;return null===o||33!==o.length||o[0]!==i||keyHashOf(r,o)!==t?null:{text:e,origin:r,keyHash:t,
publicKey:ed25519PublicKey(o.subarray(1))}}function ed25519PublicKey(e){const r=Buffer.from(e).toString("base64url")
;return(0,n.createPublicKey)({key:{kty:"OKP",crv:"Ed25519",x:r},format:"jwk"})}function verifyEd25519(e,r,t){
return 64===t.length&&(0,n.verify)(null,r,e.publicKey,t)}class TrustedKeysError extends Error{line;constructor(e,r){
super(r),this.line=e}}function parseTrustedKeys(e){return e.split("\n").flatMap((e,r)=>{const t=e.trim()
;if(""===t||t.startsWith("#"))return[];const fail=e=>{throw new TrustedKeysError(r+1,e)
},[n,...o]=t.split(/\s+/),f=parseVkey(n)??fail("is not a verifier key of the form <origin>+<8 hex>+<base64>")
;let i=null,a=null;for(const e of o){const[,r,t]=/^(not-before|not-after)=(.+)$/.exec(e)??[],n=void 0===t?null:(0,
s.pe)(t);if(void 0===r||null===n)return fail(`has "${e}", not not-before=<time> or not-after=<time>`)
;"not-before"===r?i=null===i?n:fail("gives not-before twice"):a=null===a?n:fail("gives not-after twice")}return[{vkey:f,
notBefore:i,notAfter:a}]})}function isInForce(e,r){
return(null===e.notBefore||e.notBefore<=r)&&(null===e.notAfter||r<=e.notAfter)}}};
