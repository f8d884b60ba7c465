"use strict";exports.modules={56613:((t,e,n)=>{n.d(e,{DZ:()=>SshError,Ey:()=>i,PD:()=>l,RO:()=>b,WJ:()=>s,Wo:()=>g,
_C:()=>y,_y:()=>d,aP:()=>k,p4:()=>p});var r=n(77598)
;const s=["ssh-ed25519","sk-ssh-ed25519@openssh.com","ecdsa-sha2-nistp256","sk-ecdsa-sha2-nistp256@openssh.com"]
;class SshError extends Error{}const o=t=>(0,r.createHash)("sha256").update(t).digest();function i(t){
const e=Buffer.from(t,"base64");return e.toString("base64")===t?e:null}const a=t=>{throw new SshError(t)};class Reader{
#t;#e=0;constructor(t){this.#t=t}take(t){return this.#e+t>this.#t.length&&a("is cut off"),this.#e+=t,
this.#t.subarray(this.#e-t,this.#e)}string(){return this.take(this.take(4).readUInt32BE())}end(){
this.#e<this.#t.length&&a("has bytes behind its end")}}
const c=Buffer.from("302a300506032b6570032100","hex"),h=Buffer.from("3059301306072a8648ce3d020106082a8648ce3d030107034200","hex")
;function l(t){const e=new Reader(t),n=function(t){const e=t.toString("latin1"),n=s.find(t=>t===e)
;return n??a(`is by a kind of key that does not count (${JSON.stringify(e.slice(0,64))})`)
}(e.string()),r=n.includes("ed25519");r||"nistp256"===e.string().toString("latin1")||a("has a key of another curve")
;const o=e.string(),i=n.startsWith("sk-")?e.string():null
;return e.end(),o.length!==(r?32:65)&&a("has a key of another length"),{type:n,fingerprint:f(t),blob:t,publicKey:u(o,r),
application:i}}function u(t,e){try{const n=Buffer.concat([e?c:h,t]);return(0,r.createPublicKey)({key:n,format:"der",
type:"spki"})}catch{return a("has a key that is no point of its curve")}}function f(t){
return`SHA256:${o(t).toString("base64").replace("=","")}`}function d(t){const e=new Reader(t)
;"SSHSIG"!==e.take(6).toString("latin1")&&a("is no SSH signature");const n=e.take(4).readUInt32BE()
;1!==n&&a(`has the version ${n}, not 1`);const r=l(e.string()),s=e.string()
;e.string().length>0&&a("has something in its reserved field");const o=e.string().toString("latin1")
;if("sha256"!==o&&"sha512"!==o)return a("has another hash than sha256 or sha512");const i=new Reader(e.string())
;e.end(),i.string().toString("latin1")!==r.type&&a("is of another kind than its key")
;const c=i.string(),h=r.type.includes("ed25519")?c:function(t){const e=new Reader(t),n=[e.string(),e.string()].map(t=>{
const e=0===t[0],n=e?t.subarray(1):t,[r=0]=n
;return(0===n.length||n.length>32||r>=128!==e)&&a("has an integer that is not written as SSH writes it"),
Buffer.concat([Buffer.alloc(32-n.length),n])});return e.end(),Buffer.concat(n)}(c)
;64!==h.length&&a("has another length than its kind");const u=null===r.application?null:{flags:i.take(1).readUInt8(),
counter:i.take(4)};return i.end(),{key:r,namespace:s,hash:o,raw:h,device:u}}
const g=({device:t})=>null===t||!!(1&t.flags),p=({device:t})=>null!==t&&!!(4&t.flags)
;function y({key:t,namespace:e,hash:n,raw:s,device:i},a){
const c=Buffer.concat([Buffer.from("SSHSIG"),...[e,Buffer.alloc(0),Buffer.from(n),(0,
r.createHash)(n).update(a).digest()].map(w)]),{application:h,publicKey:l}=t,u=null===h||null===i?c:Buffer.concat([o(h),Buffer.from([i.flags]),i.counter,o(c)])
;return"ed25519"===l.asymmetricKeyType?(0,r.verify)(null,u,l,s):(0,r.verify)("sha256",u,{key:l,dsaEncoding:"ieee-p1363"
},s)}function w(t){const e=Buffer.alloc(4);return e.writeUInt32BE(t.length),Buffer.concat([e,t])}
const S="-----END SSH SIGNATURE-----",m=70,$=64,k=t=>"-----BEGIN SSH SIGNATURE-----"===t;function b(t,e){let n=e+1
;for(;t[n]!==S&&n-e<=$;)n++;t[n]!==S&&a(`has no line ${S}`);const r=t.slice(e+1,n),s=r.at(-1)??""
;r.slice(0,-1).every(t=>t.length===m)&&s.length<=m||a(`has lines of another width than ${m}`);const o=i(r.join(""))
;return null===o||0===o.length?a("is no canonical base64"):{bytes:o,end:n+1}}}),96879:((t,e,n)=>{n.d(e,{og:()=>c,XP:()=>l,
kY:()=>f,CR:()=>g,i6:()=>u});var r=n(56613);class LineError extends Error{at;constructor(t,e){super(e),this.at=t}}
const s=/^([ \t]*)(\S+)([ \t]+)((?:"[^"]*"|[^\s"])+)(?:([ \t]+)(\S+))?(?:([ \t]+)(\S+))?/
;function o(t,{namespace:e,faultOf:n}){const o=/[\0-\x08\x0b-\x1f\x7f]/.exec(t)
;if(null!==o)throw new LineError(o.index,"has a control character")
;const[,c="",h="",l="",u,f="",d="",g="",p=""]=s.exec(t)??[]
;if(void 0===u)throw new LineError(0,"is no `principal options keytype key`");const y={principal:c.length,
options:c.length+h.length+l.length,type:c.length+h.length+l.length+u.length+f.length},w=n(h)
;if(null!==w)throw new LineError(y.principal,`has the principal ${JSON.stringify(h)}, ${w}`)
;if(r.WJ.includes(u)||/^(?:ssh-|ecdsa-|sk-)/.test(u))throw new LineError(y.options,`has no namespaces="${e}"`)
;const S=function(t,e,n){const r=new Map;let s=e;for(const[e]of t.matchAll(/(?:"[^"]*"|[^",])+|(?<=,)(?=,|$)|^(?=,)/g)){
const[,t="",n]=/^(namespaces|valid-after|valid-before)="([^"]*)"$/i.exec(e)??[];if(void 0===n){
const t="cert-authority"===e.toLowerCase()?"cert-authority: certificates do not count":e
;throw new LineError(s,`has the option ${t}`)}if(r.has(t.toLowerCase()))throw new LineError(s,`gives ${t} twice`)
;r.set(t.toLowerCase(),n),s+=e.length+1}const o=r.get("namespaces")?.split(",")??[]
;if(!o.includes(n)||!o.every(t=>/^[A-Za-z0-9@._-]+$/.test(t)))throw new LineError(e,`has no namespaces="${n}" without patterns`)
;const i=t=>{const n=r.get(t);return void 0===n?null:function(t){if(!/^\d{8}(?:\d{4}(?:\d\d)?)?Z$/.test(t))return null
;const e=t.slice(0,-1).padEnd(14,"0").replace(/(....)(..)(..)(..)(..)(..)/,"$1-$2-$3T$4:$5:$6.000Z"),n=Date.parse(e)
;return Number.isNaN(n)||new Date(n).toISOString()!==e?null:n/1e3
}(n)??a(e,`has ${t}="${n}", which is no YYYYMMDD[HHMM[SS]]Z`)},c=i("valid-after"),h=i("valid-before")
;null!==c&&null!==h&&h<=c&&a(e,"has a valid-before that is not after its valid-after");return{validAfter:c,validBefore:h
}}(u,y.options,e);return{principal:h,key:i(d,p,y.type,g.length),...S}}function i(t,e,n,s){
if(!r.WJ.includes(t))throw new LineError(n,`has the kind of key ${JSON.stringify(t)}, not one of ${r.WJ.join(", ")}`)
;const o=n+t.length+s,i=(0,r.Ey)(e);if(null===i||0===i.length)throw new LineError(o,"has no key in canonical base64")
;try{const e=(0,r.PD)(i);if(e.type!==t)throw new LineError(o,`has a key of the kind ${e.type}, not ${t}`);return e
}catch(t){if(!(t instanceof r.DZ))throw t;throw new LineError(o,`has a key that ${t.message}`)}}const a=(t,e)=>{
throw new LineError(t,e)}
;const c="marketops-approval",h=/^([1-9][0-9]{0,19})\+([A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}(?:\[bot\])?))@users\.noreply\.github\.com$/
;function l(t){const[,e,n]=h.exec(t)??[];return void 0===e||void 0===n?null:{id:e,login:n}}function u({id:t,login:e}){
return`${t}+${e}@users.noreply.github.com`}function f(t,e){return`${t} namespaces="${c}" ${e}\n`}
const d="which is not one <user id>+<login>@users.noreply.github.com";function g(t){
const{signers:e,refused:n}=function(t,e){const n=[],r=[]
;for(const[s,i]of Buffer.from(t).toString().split("\n").entries()){const t=i.replace(/\r$/,"")
;if(!/^[ \t]*(?:#|$)/.test(t))try{n.push(o(t,e))}catch(t){if(!(t instanceof LineError))throw t;r.push({line:s+1,
column:t.at+1,message:t.message})}}return{signers:n,refused:r}}(t,{namespace:c,faultOf:t=>null===l(t)?d:null});return{
approvers:e.map(t=>({...t,id:l(t.principal)?.id??""})),refused:n}}})};
