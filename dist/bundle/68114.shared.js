export const modules={68114:(t,e,n)=>{n.d(e,{CR:()=>l,XP:()=>a,i6:()=>c,kY:()=>h,og:()=>o});var r=n(82616),s=n(75249)
;const o="marketops-approval",i=/^([1-9][0-9]{0,19})\+([A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}(?:\[bot\])?))@users\.noreply\.github\.com$/
;function a(t){const[,e,n]=i.exec(t)??[];return void 0===e||void 0===n?null:{id:e,login:n}}function c({id:t,login:e}){
return`${t}+${e}@users.noreply.github.com`}function h(t,e){return`${t} namespaces="${o}" ${e}\n`}
class LineError extends Error{at;constructor(t,e){super(e),this.at=t}}function l(t){const e=[],n=[]
;for(const[r,s]of Buffer.from(t).toString().split("\n").entries()){const t=s.replace(/\r$/,"")
;if(!/^[ \t]*(?:#|$)/.test(t))try{e.push(u(t))}catch(t){if(!(t instanceof LineError))throw t;n.push({line:r+1,
column:t.at+1,message:t.message})}}return{approvers:e,refused:n}}
const f=/^([ \t]*)(\S+)([ \t]+)((?:"[^"]*"|[^\s"])+)(?:([ \t]+)(\S+))?(?:([ \t]+)(\S+))?/;function u(t){
const e=/[\0-\x08\x0b-\x1f\x7f]/.exec(t);if(null!==e)throw new LineError(e.index,"has a control character")
;const[,n="",r="",i="",c,h="",l="",u="",p=""]=f.exec(t)??[]
;if(void 0===c)throw new LineError(0,"is no `principal options keytype key`");const y={principal:n.length,
options:n.length+r.length+i.length,type:n.length+r.length+i.length+c.length+h.length},w=a(r)
;if(null===w)throw new LineError(y.principal,`has the principal ${JSON.stringify(r)}, which is not one <user id>+<login>@users.noreply.github.com`)
;if(s.WJ.includes(c)||/^(?:ssh-|ecdsa-|sk-)/.test(c))throw new LineError(y.options,`has no namespaces="${o}"`)
;const S=function(t,e){const n=new Map;let r=e;for(const e of t.match(/(?:"[^"]*"|[^",])+|(?<=,)(?=,|$)|^(?=,)/g)??[]){
const[,t="",s]=/^(namespaces|valid-after|valid-before)="([^"]*)"$/i.exec(e)??[];if(void 0===s){
const t="cert-authority"===e.toLowerCase()?"cert-authority: certificates do not count":e
;throw new LineError(r,`has the option ${t}`)}if(n.has(t.toLowerCase()))throw new LineError(r,`gives ${t} twice`)
;n.set(t.toLowerCase(),s),r+=e.length+1}const s=n.get("namespaces")?.split(",")??[]
;if(!s.includes(o)||!s.every(t=>/^[A-Za-z0-9@._-]+$/.test(t)))throw new LineError(e,`has no namespaces="${o}" without patterns`)
;const i=t=>{const r=n.get(t);return void 0===r?null:function(t){
const[,e,n,r,s="00",o="00",i="00"]=/^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?Z$/.exec(t)??[]
;if(void 0===e||void 0===n||void 0===r)return null;const a=`${e}-${n}-${r}T${s}:${o}:${i}.000Z`,c=Date.parse(a)
;return Number.isNaN(c)||new Date(c).toISOString()!==a?null:c/1e3
}(r)??g(e,`has ${t}="${r}", which is no YYYYMMDD[HHMM[SS]]Z`)},a=i("valid-after"),c=i("valid-before")
;null!==a&&null!==c&&c<=a&&g(e,"has a valid-before that is not after its valid-after");return{validAfter:a,validBefore:c
}}(c,y.options);return{principal:r,id:w.id,key:d(l,p,y.type,u.length),...S}}function d(t,e,n,o){
if(!s.WJ.includes(t))throw new LineError(n,`has the kind of key ${JSON.stringify(t)}, not one of ${s.WJ.join(", ")}`)
;const i=n+t.length+o,a=(0,r.E)(e);if(null===a||0===a.length)throw new LineError(i,"has no key in canonical base64")
;try{const e=(0,s.PD)(a);if(e.type!==t)throw new LineError(i,`has a key of the kind ${e.type}, not ${t}`);return e
}catch(t){if(!(t instanceof s.DZ))throw t;throw new LineError(i,`has a key that ${t.message}`)}}const g=(t,e)=>{
throw new LineError(t,e)}},75249:(t,e,n)=>{n.d(e,{DZ:()=>SshError,PD:()=>l,RO:()=>m,WJ:()=>i,Wo:()=>g,_C:()=>y,_y:()=>d,
aP:()=>v,p4:()=>p});var r=n(77598),s=n(55543),o=n(82616)
;const i=["ssh-ed25519","sk-ssh-ed25519@openssh.com","ecdsa-sha2-nistp256","sk-ecdsa-sha2-nistp256@openssh.com"]
;class SshError extends Error{}const a=t=>{throw new SshError(t)};class Reader{#t;#e=0;constructor(t){this.#t=t}take(t){
return this.#e+t>this.#t.length&&a("is cut off"),this.#e+=t,this.#t.subarray(this.#e-t,this.#e)}string(){
return this.take(this.take(4).readUInt32BE())}end(){this.#e<this.#t.length&&a("has bytes behind its end")}}
const c=Buffer.from("302a300506032b6570032100","hex"),h=Buffer.from("3059301306072a8648ce3d020106082a8648ce3d030107034200","hex")
;function l(t){const e=new Reader(t),n=function(t){const e=t.toString("latin1"),n=i.find(t=>t===e)
;return n??a(`is by a kind of key that does not count (${JSON.stringify(e.slice(0,64))})`)
}(e.string()),r=n.includes("ed25519");r||"nistp256"===e.string().toString("latin1")||a("has a key of another curve")
;const s=e.string(),o=n.startsWith("sk-")?e.string():null
;return e.end(),s.length!==(r?32:65)&&a("has a key of another length"),{type:n,fingerprint:u(t),blob:t,publicKey:f(s,r),
application:o}}function f(t,e){try{const n=Buffer.concat([e?c:h,t]);return(0,r.createPublicKey)({key:n,format:"der",
type:"spki"})}catch{return a("has a key that is no point of its curve")}}function u(t){return`SHA256:${(0,o.n)((0,
s.sc)(t)).replace(/=+$/,"")}`}function d(t){const e=new Reader(t)
;"SSHSIG"!==e.take(6).toString("latin1")&&a("is no SSH signature");const n=e.take(4).readUInt32BE()
;1!==n&&a(`has the version ${n}, not 1`);const r=l(e.string()),s=e.string()
;e.string().length>0&&a("has something in its reserved field");const o=e.string().toString("latin1")
;if("sha256"!==o&&"sha512"!==o)return a("has another hash than sha256 or sha512");const i=new Reader(e.string())
;e.end(),i.string().toString("latin1")!==r.type&&a("is of another kind than its key")
;const c=i.string(),h=r.type.includes("ed25519")?c:function(t){const e=new Reader(t),n=[e.string(),e.string()].map(t=>{
const e=0===t[0],n=e?t.subarray(1):t,[r=0]=n
;return(0===n.length||n.length>32||r>=128!==e)&&a("has an integer that is not written as SSH writes it"),
Buffer.concat([Buffer.alloc(32-n.length),n])});return e.end(),Buffer.concat(n)}(c)
;64!==h.length&&a("has another length than its kind");const f=null===r.application?null:{flags:i.take(1).readUInt8(),
counter:i.take(4)};return i.end(),{key:r,namespace:s,hash:o,raw:h,device:f}}
const g=({device:t})=>null===t||!!(1&t.flags),p=({device:t})=>null!==t&&!!(4&t.flags)
;function y({key:t,namespace:e,hash:n,raw:o,device:i},a){
const c=Buffer.concat([Buffer.from("SSHSIG"),...[e,Buffer.alloc(0),Buffer.from(n),(0,
r.createHash)(n).update(a).digest()].map(w)]),{application:h,publicKey:l}=t,f=null===h||null===i?c:Buffer.concat([(0,
s.sc)(h),Buffer.from([i.flags]),i.counter,(0,s.sc)(c)]);return"ed25519"===l.asymmetricKeyType?(0,
r.verify)(null,f,l,o):(0,r.verify)("sha256",f,{key:l,dsaEncoding:"ieee-p1363"},o)}function w(t){const e=Buffer.alloc(4)
;return e.writeUInt32BE(t.length),Buffer.concat([e,t])}
const S="-----END SSH SIGNATURE-----",$=70,k=64,v=t=>"-----BEGIN SSH SIGNATURE-----"===t;function m(t,e){let n=e+1
;for(;n<t.length&&t[n]!==S&&n-e<=k;)n++;t[n]!==S&&a(`has no line ${S}`);const r=t.slice(e+1,n),s=r.at(-1)??""
;r.slice(0,-1).every(t=>t.length===$)&&s.length<=$||a(`has lines of another width than ${$}`);const i=(0,
o.E)(r.join(""));return null===i||0===i.length?a("is no canonical base64"):{bytes:i,end:n+1}}}};
