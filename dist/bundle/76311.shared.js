"use strict";exports.modules={76311:((e,r,t)=>{t.d(r,{Cd:()=>l,KR:()=>u,X$:()=>m,o7:()=>k})
;var n=t(77598),o=t(55543),a=t(53474),f=t(91798)
;const c=/^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/,i="marketops/v1",s=Buffer.from("302e020100300506032b657004220420","hex")
;function u(e){return`mok1_${Buffer.from(e).toString("base64url")}${h(e)}`}function m(e){return u(e(32))}const h=e=>(0,
o.s)(e).subarray(0,4).toString("hex");function k(e,r){const[,t,o]=c.exec(e)??[],f=Buffer.from(t??"","base64url")
;if(!(32===f.length&&f.toString("base64url")===t)||!(0,
n.timingSafeEqual)(Buffer.from(h(f)),Buffer.from(o??"")))throw new a.AK("key_invalid",`${r} is not a MarketOps key, or not a whole one (56 characters, the last 8 a checksum). Make one with \`marketops keygen\` and store it whole as a secret of the protected environment.`)
;return f}function l(e,r,t){const o=(r,t)=>Buffer.from((0,n.hkdfSync)("sha256",e,i,r,t)),c=(0,
n.createSecretKey)(o(`receipt-hmac:${r}`,32)),u=(0,n.createPrivateKey)({key:Buffer.concat([s,o(`ed25519:${r}`,32)]),
format:"der",type:"pkcs8"}),m=(0,f.z5)((0,f.T2)(t,function(e){const{x:r}=(0,n.createPublicKey)(e).export({format:"jwk"})
;return Buffer.from(r??"","base64url")}(u)))
;if(null===m)throw new a.AK("key_invalid",`No verifier key can be named for the origin ${t}.`);return{
keyId:o("key-id",8).toString("hex"),vkey:m,hmac:e=>(0,n.createHmac)("sha256",c).update(e).digest(),sign:e=>(0,
n.sign)(null,e,u)}}})};
