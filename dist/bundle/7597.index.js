"use strict";exports.id=7597,exports.ids=[7597],exports.modules={961:((e,t,n)=>{n.d(t,{G:()=>c,g:()=>d})
;var r=n(37428),i=n(88532),o=n(54723);const s=new WeakSet([Object.prototype,Error.prototype]);function a(e,t,n){
Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){const e=n(this);return Object.defineProperty(this,t,{
value:e,configurable:!0,writable:!0}),e},set(e){Object.defineProperty(this,t,{value:e,configurable:!0,writable:!0})}})}
const u=(e,t)=>{r.a$.init(e,t),e.name="ZodError";const n=Object.getPrototypeOf(e);s.has(n)||(s.add(n),
a(n,"format",e=>t=>r.Wk(e,t)),a(n,"flatten",e=>t=>r.JM(e,t)),a(n,"addIssue",e=>t=>{e.issues.push(t),
e.message=JSON.stringify(e.issues,o.k8,2)}),a(n,"addIssues",e=>t=>{e.issues.push(...t),
e.message=JSON.stringify(e.issues,o.k8,2)}),Object.defineProperty(n,"isEmpty",{configurable:!0,enumerable:!1,get(){
return 0===this.issues.length}}))},c=i.xI("ZodError",u),d=i.xI("ZodError",u,void 0,{Parent:Error})}),23908:((e,t,n)=>{
n.d(t,{AC:()=>R,Ak:()=>u,D2:()=>c,F:()=>w,Gl:()=>i,K3:()=>b,Os:()=>l,Rp:()=>p,Vx:()=>F,Z0:()=>o,Zg:()=>m,Zv:()=>J,
ai:()=>P,ch:()=>j,fO:()=>a,gF:()=>r,gp:()=>Z,hQ:()=>x,kB:()=>S,kM:()=>s,l7:()=>_,nd:()=>N,o:()=>T,p0:()=>d,p6:()=>$,
r0:()=>z,uR:()=>f,uX:()=>v,ug:()=>y,w$:()=>A,zM:()=>E,zr:()=>g})
;const r=/^[cC][0-9a-z]{6,}$/,i=/^[0-9a-z]+$/,o=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,s=/^[0-9a-vA-V]{20}$/,a=/^[A-Za-z0-9]{27}$/,u=/^[a-zA-Z0-9_-]{21}$/
;function c(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}
const d=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,l=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,f=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,p=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,h="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$"
;function m(){return new RegExp(h,"u")}
const v=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,y=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,g=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,_=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,b=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,z=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,w=/^https?$/,x=/^\+[1-9]\d{6,14}$/,k="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))"
;function I(e){return new RegExp(`^${e}$`)}const $=I(k);function O(e){const t="(?:[01]\\d|2[0-3]):[0-5]\\d"
;return"number"==typeof e.precision?-1===e.precision?`${t}`:0===e.precision?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`
}function S(e){return new RegExp(`^${O(e)}$`)}function A(e){const t=["Z"]
;e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const n=`${O({precision:e.precision,seconds:!0
})}(?:${t.join("|")})`,r=e.local?`${n}|${O({precision:e.precision})}`:n;return new RegExp(`^${k}T(?:${r})$`)}
const Z=/^[\s\S]{0,}$/,T=/^-?\d+n?$/,N=/^-?\d+$/,P=/^-?\d+(?:\.\d+)?$/,E=/^(?:true|false)$/i,j=/^null$/i,F=/^undefined$/i,R=/^[^A-Z]*$/,J=/^[^a-z]*$/
}),27597:((e,t,n)=>{n.d(t,{You:()=>Dn,YOg:()=>Or,K39:()=>sr,oad:()=>yr,zMY:()=>mr,k5n:()=>Dr,Whr:()=>pr,RZV:()=>ri,
euz:()=>Ur,_H3:()=>Tr,chJ:()=>zr,aig:()=>lr,Ikc:()=>Ar,jgl:()=>Rr,g1P:()=>Fr,YPB:()=>oi,rej:()=>Zr,YjP:()=>Rn,
zni:()=>si,Vxk:()=>_r,KCZ:()=>Pr,L5J:()=>xr,OZ5:()=>Bn});var r=n(88532),i=n(54723);class $ZodCyclicError extends Error{
constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}}
const o="~memo",s=[];function a(e){return null!==e&&"object"==typeof e}function u(e){return e.map(e=>e.path?{...e,
path:e.path.slice()}:{...e})}const c=new WeakMap;function d(e,t,n){const r=c.get(e);if(void 0!==r)return r?2:0
;if(t.has(e))return 2;t.add(e);let o=0;const s=e=>{if(2!==o&&e?._zod){const r=d(e,t,n);r>o&&(o=r)}},a=e=>{e>o&&(o=e)
},u=e._zod.def,l=u.type;switch(l){case"object":{const e=i.MO(u);a(e?((e,r)=>{let i=0;for(const o of Reflect.ownKeys(e)){
const s=Object.getOwnPropertyDescriptor(e,o);if(r&&!s.enumerable)continue;const a=s.get?1:s.value?._zod?d(s.value,t,n):0
;a>i&&(i=a)}return i})(e,!0):1),s(u.catchall);break}case"array":s(u.element);break;case"tuple":
for(const e of u.items)s(e);s(u.rest);break;case"record":case"map":s(u.keyType),s(u.valueType);break;case"set":
s(u.valueType);break;case"union":for(const e of u.options)s(e);break;case"intersection":s(u.left),s(u.right);break
;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":
case"success":s(u.innerType);break;case"pipe":s(u.in),s(u.out);break;case"function":s(u.input),s(u.output);break
;case"lazy":{const r=u._cachedInner??(n?e._zod.innerType:void 0);a(r?d(r,t,!1):1);break}case"template_literal":
case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":
case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":
case"custom":break;default:for(const e in u){const t=Object.getOwnPropertyDescriptor(u,e);if(!t||t.get)continue
;const n=t.value;if(n&&"object"==typeof n)if(n._zod)s(n);else if(Array.isArray(n))for(const e of n)s(e)}}
return t.delete(e),function(e,t){1!==t&&c.set(e,2===t);return t}(e,o)}let l;const f=[],p={alloc(e,t,n){const r=l
;if(!r)return n;l=void 0;const i={value:n,issues:null};return r.set(t.value,i),f.push(i),n},guard(e){var t
;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{const t=e._zod.parse,n=(e,n)=>{
if("backward"!==n.direction&&function(e,t){const n=e[o]?.backEdges;return void 0!==n&&a(t)&&n.has(t)
}(n,e.value))throw new $ZodCyclicError;return t(e,n)};e._zod.parse=n,e._zod.run===t&&(e._zod.run=n)})},attach(e){var t
;let n,r,i,c=!1;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{const t=e._zod.parse,p=(h,m)=>{
if(void 0===n){const r=d(e,new Set,!1);if(0===r)return e._zod.parse=t,e._zod.run===p&&(e._zod.run=t),t(h,m)
;2===r||c?n=!0:c=!0}const v=h.value;if(!a(v))return t(h,m);let y,g=m[o];g||(g={buckets:new WeakMap,backEdges:void 0},
m[o]=g),r===m?y=i:(y=function(e,t){let n=e.buckets.get(t);return n||(n=new WeakMap,e.buckets.set(t,n)),n}(g,e),r=m,i=y)
;const _=y.get(v);if(_)return h.value=_.value,_.issues?_.issues.length&&h.issues.push(...u(_.issues)):(h.memo=!0,
g.backEdges??(g.backEdges=new WeakSet),g.backEdges.add(_.value)),h;l=y;const b=f.length,z=t(h,m);l=void 0
;const w=f.length>b?f.pop():void 0;return z instanceof Promise?z.then(e=>(w&&(w.issues=e.issues.length?u(e.issues):s),
e)):(w&&(w.issues=z.issues.length?u(z.issues):s),z)};e._zod.parse=p,e._zod.run===t&&(e._zod.run=p)})}};var h=n(44890)
;class Doc{constructor(e=[],t={}){this.content=[],this.indent=0,this.args=e,this.closed=t}indented(e){this.indent+=1
;try{e(this)}finally{this.indent-=1}}write(e){if("function"==typeof e)return e(this,{execution:"sync"}),void e(this,{
execution:"async"})
;const t=e.split("\n").filter(e=>e),n=Math.min(...t.map(e=>e.length-e.trimStart().length)),r=t.map(e=>e.slice(n)).map(e=>" ".repeat(2*this.indent)+e)
;for(const e of r)this.content.push(e)}compile(){const e=Function,t=this?.content??[""]
;return new e(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {\n${t.join("\n")}\n};`)(...Object.values(this.closed))
}}var m=n(23908);const v={major:4,minor:6,patch:7},y=r.xI("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,
e._zod.bag=e._zod.bag||{},e._zod.version=v
;const o=e._zod.def.checks,s=e._zod.traits.has("$ZodCheck")?[e,...o??[]]:o?.length?[...o]:[]
;for(const t of s)for(const n of t._zod.onattach)n(e);if(0===s.length)(n=e._zod).deferred??(n.deferred=[]),
e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{const t=(t,n,o)=>{if(t.memo)return t;let s,a=i.QH(t)
;for(const u of n){if(u._zod.def.when){if(i.rL(t))continue;if(!u._zod.def.when(t))continue}else if(a)continue
;const n=t.issues.length,c=u._zod.check(t);if(c instanceof Promise&&!1===o?.async)throw new r.GT
;if(s||c instanceof Promise)s=(s??Promise.resolve()).then(async()=>{await c;t.issues.length!==n&&(i.d3(t.issues,n,e),
a||(a=i.QH(t,n)))});else{if(t.issues.length===n)continue;i.d3(t.issues,n,e),a||(a=i.QH(t,n))}}return s?s.then(()=>t):t
},n=(n,o,a)=>{if(i.QH(n))return n.aborted=!0,n;const u=t(o,s,a);if(u instanceof Promise){if(!1===a.async)throw new r.GT
;return u.then(t=>e._zod.parse(t,a))}return e._zod.parse(u,a)};e._zod.run=(i,o)=>{
if(o.skipChecks)return e._zod.parse(i,o);if("backward"===o.direction){const t=e._zod.parse({value:i.value,issues:[]},{
...o,skipChecks:!0});return t instanceof Promise?t.then(e=>n(e,i,o)):n(t,i,o)}const a=e._zod.parse(i,o)
;if(a instanceof Promise){if(!1===o.async)throw new r.GT;return a.then(e=>t(e,s,o))}return t(a,s,o)}}},{
get"~standard"(){return i.jD(this,"~standard",_(this))},set"~standard"(e){i.qh(this,"~standard",e)}
}),g=(e,t)=>e.issues.length?{issues:e.issues.map(e=>i.iR(e,t,r.$W()))}:{value:e.value};function _(e){return{
validate:t=>{const n={async:!1};try{const r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return g(r,n)
}catch(e){}return async function(e,t){const n={async:!0};return g(await e._zod.run({value:t,issues:[]},n),n)}(e,t)},
vendor:"zod",version:1}}const b=r.xI("$ZodString",(e,t)=>{y.init(e,t),e._zod.pattern=t.pattern??m.gp,
e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch(r){}return"string"==typeof n.value||n.issues.push({
expected:"string",code:"invalid_type",input:n.value,inst:e}),n}}),z=r.xI("$ZodStringFormat",(e,t)=>{h.ql.init(e,t),
b.init(e,t)}),w=r.xI("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=m.Os),z.init(e,t)}),x=r.xI("$ZodUUID",(e,t)=>{
if(t.version){const e={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version]
;if(void 0===e)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=m.uR(e))
}else t.pattern??(t.pattern=m.uR());z.init(e,t)}),k=r.xI("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=m.Rp),z.init(e,t)})
;function I(e){try{return"undefined"!=typeof URL&&"function"==typeof URL.canParse?URL.canParse(e):(new URL(e),!0)}catch{
return!1}}function $(e,t){return"normalize"in t||"hostname"in t||"protocol"in t?function(e,t){
if(!t.normalize&&t.protocol?.source===m.F.source&&!/^https?:\/\//i.test(e))return 1;try{if("undefined"!=typeof URL){
const t=URL;if("function"==typeof t.parse)return t.parse(e)??2}return new URL(e)}catch{return 2}}(e,t):I(e)||2}
const O=/[\t\n\r]/g;function S(e){return e.replace(O,"")}const A=r.xI("$ZodURL",(e,t)=>{z.init(e,t),e._zod.check=n=>{
try{const r=n.value.trim(),i=$(r,t);return 1===i?void n.issues.push({code:"invalid_format",format:"url",
note:"Invalid URL format",input:n.value,inst:e,continue:!t.abort}):2===i?void n.issues.push({code:"invalid_format",
format:"url",input:n.value,inst:e,continue:!t.abort}):!0===i?void(n.value=S(r)):(t.hostname&&!function(e,t){
return t.lastIndex=0,t.test(e.hostname)}(i,t.hostname)&&n.issues.push({code:"invalid_format",format:"url",
note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,continue:!t.abort}),t.protocol&&!function(e,t){
return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}(i,t.protocol)&&n.issues.push({
code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,inst:e,
continue:!t.abort}),void(n.value=t.normalize?i.href:S(r)))}catch(r){n.issues.push({code:"invalid_format",format:"url",
input:n.value,inst:e,continue:!t.abort})}}}),Z=r.xI("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=m.Zg()),z.init(e,t)
}),T=r.xI("$ZodNanoID",(e,t)=>{
if(void 0!==t.length&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`)
;t.pattern??(t.pattern=void 0===t.length?m.Ak:m.D2(t.length)),z.init(e,t)}),N=r.xI("$ZodCUID",(e,t)=>{
t.pattern??(t.pattern=m.gF),z.init(e,t)}),P=r.xI("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=m.Gl),z.init(e,t)
}),E=r.xI("$ZodULID",(e,t)=>{t.pattern??(t.pattern=m.Z0),z.init(e,t)}),j=r.xI("$ZodXID",(e,t)=>{
t.pattern??(t.pattern=m.kM),z.init(e,t)}),F=r.xI("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=m.fO),z.init(e,t)
}),R=r.xI("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=m.w$(t)),z.init(e,t)}),J=r.xI("$ZodISODate",(e,t)=>{
t.pattern??(t.pattern=m.p6),z.init(e,t)}),D=r.xI("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=m.kB(t)),z.init(e,t)
}),M=r.xI("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=m.p0),z.init(e,t)}),U=r.xI("$ZodIPv4",(e,t)=>{
t.pattern??(t.pattern=m.uX),z.init(e,t)}),C=/^[0-9a-fA-F:.]+$/;function K(e){return!!C.test(e)&&I(`http://[${e}]`)}
const L=r.xI("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=m.ug),z.init(e,t),e._zod.check=n=>{K(n.value)||n.issues.push({
code:"invalid_format",format:"ipv6",input:n.value,inst:e,continue:!t.abort})}}),V=r.xI("$ZodCIDRv4",(e,t)=>{
t.pattern??(t.pattern=m.zr),z.init(e,t)});const W=r.xI("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=m.l7),z.init(e,t),
e._zod.check=n=>{(function(e){const t=e.split("/");if(2!==t.length)return!1;const[n,r]=t;if(!r)return!1
;const i=Number(r);return`${i}`===r&&!(i<0||i>128)&&K(n)})(n.value)||n.issues.push({code:"invalid_format",
format:"cidrv6",input:n.value,inst:e,continue:!t.abort})}});function B(e){if(""===e)return!0;if(/\s/.test(e))return!1
;if(e.length%4!=0)return!1;try{return atob(e),!0}catch{return!1}}
const G=/^[0-9a-zA-Z+/]*={0,2}$/,Q=r.xI("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=G),z.init(e,t),e._zod.check=n=>{
B(n.value)||n.issues.push({code:"invalid_format",format:"base64",input:n.value,inst:e,continue:!t.abort})}
}),q=/^[A-Za-z0-9_-]*$/;const H=r.xI("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=q),z.init(e,t),e._zod.check=n=>{
(function(e){if(!q.test(e))return!1;const t=e.replace(/[-_]/g,e=>"-"===e?"+":"/")
;return B(t.padEnd(4*Math.ceil(t.length/4),"="))})(n.value)||n.issues.push({code:"invalid_format",format:"base64url",
input:n.value,inst:e,continue:!t.abort})}}),Y=r.xI("$ZodE164",(e,t)=>{t.pattern??(t.pattern=m.hQ),z.init(e,t)})
;const X=r.xI("$ZodJWT",(e,t)=>{z.init(e,t),e._zod.check=n=>{(function(e,t=null){try{const n=e.split(".")
;if(3!==n.length)return!1;const[r]=n;if(!r)return!1;const i=JSON.parse(atob(r))
;return!("typ"in i&&"JWT"!==i?.typ||!i.alg||t&&(!("alg"in i)||i.alg!==t))}catch{return!1}
})(n.value,t.alg)||n.issues.push({code:"invalid_format",format:"jwt",input:n.value,inst:e,continue:!t.abort})}
}),ee=r.xI("$ZodNumber",(e,t)=>{y.init(e,t),e._zod.pattern=m.ai,e._zod.parse=(n,r)=>{if(t.coerce)try{
n.value=Number(n.value)}catch(e){}const i=n.value;if("number"==typeof i&&!Number.isNaN(i)&&Number.isFinite(i))return n
;const o="number"==typeof i?Number.isNaN(i)?"NaN":Number.isFinite(i)?void 0:String(i):void 0;return n.issues.push({
expected:"number",code:"invalid_type",input:i,inst:e,...o?{received:o}:{}}),n}}),te=r.xI("$ZodNumberFormat",(e,t)=>{
h.KH.init(e,t),ee.init(e,t)}),ne=r.xI("$ZodBoolean",(e,t)=>{y.init(e,t),e._zod.pattern=m.zM,e._zod.parse=(n,r)=>{
if(t.coerce)try{n.value=Boolean(n.value)}catch(e){}const i=n.value;return"boolean"==typeof i||n.issues.push({
expected:"boolean",code:"invalid_type",input:i,inst:e}),n}}),re=r.xI("$ZodBigInt",(e,t)=>{y.init(e,t),
e._zod.pattern=m.o,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=BigInt(n.value)}catch(e){}
return"bigint"==typeof n.value||n.issues.push({expected:"bigint",code:"invalid_type",input:n.value,inst:e}),n}
}),ie=r.xI("$ZodUndefined",(e,t)=>{y.init(e,t),e._zod.pattern=m.Vx,e._zod.values=new Set([void 0]),e._zod.parse=(t,n)=>{
const r=t.value;return void 0===r||t.issues.push({expected:"undefined",code:"invalid_type",input:r,inst:e}),t}
}),oe=r.xI("$ZodNull",(e,t)=>{y.init(e,t),e._zod.pattern=m.ch,e._zod.values=new Set([null]),e._zod.parse=(t,n)=>{
const r=t.value;return null===r||t.issues.push({expected:"null",code:"invalid_type",input:r,inst:e}),t}
}),se=r.xI("$ZodUnknown",(e,t)=>{y.init(e,t),e._zod.parse=e=>e}),ae=r.xI("$ZodNever",(e,t)=>{y.init(e,t),
e._zod.parse=(t,n)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function ue(e,t){
const n=i.hi(e._zod.def.checks);if(!n.length)return;const r=Math.min(...n.map(e=>e[0])),o=e._zod.parse
;e._zod.parse=(n,s)=>{const a=t(n.value)
;if(a>r&&!s?.skipChecks&&"backward"!==s?.direction)for(const[t,r]of i.hi(e._zod.def.checks))if(a>t&&r._zod.def.when(n)){
const t=n.issues.length;return r._zod.check(n),n.issues[t].continue=!1,i.d3(n.issues,t,e),n}return o(n,s)}}
const ce=e=>Array.isArray(e)?e.length:-1;function de(e,t,n){e.issues.length&&t.issues.push(...i.lQ(n,e.issues)),
t.value[n]=e.value}const le=r.xI("$ZodArray",(e,t)=>{y.init(e,t);const n=r.cr.memoizer;n?.attach(e),
e._zod.parse=(r,o)=>{const s=r.value;if(!Array.isArray(s))return r.issues.push({expected:"array",code:"invalid_type",
input:s,inst:e}),r;r.value=n?n.alloc(e,r,Array(s.length),o):Array(s.length);const a=[],u=o?.abortEarly
;for(let e=0;e<s.length;e++){const n=s[e],c=t.element._zod.run({value:n,issues:[]},o)
;if(c instanceof Promise)a.push(c.then(t=>de(t,r,e)));else if(de(c,r,e),u&&0!==c.issues.length&&i.QH(c))break}
return a.length?Promise.all(a).then(()=>r):r},ue(e,ce)});function fe(e,t,n,r,o,s){const a=n in r,u="optional"===s
;if(a||!u||"optional"!==o){if(e.issues.length){if(void 0!==o&&u&&!a)return;t.issues.push(...i.lQ(n,e.issues))}
a||void 0!==o?void 0===e.value?(a||"defaulted"===o&&!u)&&(t.value[n]=void 0):t.value[n]=e.value:e.issues.length||t.issues.push({
code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]})}}const pe=[];function he(e){
const t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:pe,o=r.length?[...t,...r]:t
;for(const t of o)if(!e.shape?.[t]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`)
;const s=i.NM(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}
function me(e,t,n,r,o,s,a){const u=[],c=o.keySet,d=o.catchall._zod,l=d.def.type,f=d.optin,p=d.optout;let h=0
;for(const o in t){if(a&&n.issues.length!==h){if(i.QH(n,h))break;h=n.issues.length}if(c.has(o))continue
;if("__proto__"===o){"never"===l&&u.push(o);continue}if("never"===l){u.push(o);continue}const s=d.run({value:t[o],
issues:[]},r);s instanceof Promise?e.push(s.then(e=>fe(e,n,o,t,f,p))):fe(s,n,o,t,f,p)}return u.length&&n.issues.push({
code:"unrecognized_keys",keys:u,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>n):n}
const ve=r.xI("$ZodObject",(e,t)=>{y.init(e,t)
;const n=Object.getOwnPropertyDescriptor(t,"shape"),o=n?.get?n.get.raw:t.shape??{};if(o){const e=()=>{const n={...o}
;return Object.defineProperty(t,"shape",{value:n}),e.raw=n,n};e.raw=o,Object.defineProperty(t,"shape",{get:e})}
const s=i.PO(()=>he(t));i.v5(e,"propValues",e=>{const t=e.def.shape,n={};for(const e in t){const r=t[e]._zod
;if(r.values){Object.prototype.hasOwnProperty.call(n,e)||i.Vy(n,e,new Set);for(const t of r.values)n[e].add(t)
;void 0!==r.optin&&n[e].add(void 0)}}return n});const a=i.Gv,u=t.catchall;let c;const d=r.cr.memoizer;d?.attach(e),
e._zod.parse=(t,n)=>{c??(c=s.value);const r=t.value;if(!a(r))return t.issues.push({expected:"object",
code:"invalid_type",input:r,inst:e}),t;t.value=d?d.alloc(e,t,{},n):{};const o=[],l=c.shape,f=n?.abortEarly
;let p=t.issues.length;for(const e of c.allKeys){if(f&&t.issues.length!==p){if(i.QH(t,p))break;p=t.issues.length}
if("__proto__"===e)continue;const s=l[e],a=s._zod.optin,u=s._zod.optout,c=s._zod.run({value:r[e],issues:[]},n)
;c instanceof Promise?o.push(c.then(n=>fe(n,t,e,r,a,u))):fe(c,t,e,r,a,u)}
return u?me(o,r,t,n,s.value,e,!0===f):o.length?Promise.all(o).then(()=>t):t}}),ye=r.xI("$ZodObjectJIT",(e,t)=>{
ve.init(e,t);const n=e._zod.parse,o=i.PO(()=>he(t)),s=r.cr.memoizer;let a
;const u=i.Gv,c=!r.cr.jitless,d=i.hI,l=c&&d.value,f=t.catchall;let p;e._zod.parse=(r,d)=>{p??(p=o.value);const h=r.value
;return u(h)?c&&l&&!1===d?.async&&!0!==d.jitless?(a||(a=(t=>{
const n=o.value,r=n.symbolKeys,a=new Doc(["payload","ctx"],{shape:t,inst:e,memo:s,syms:r
}),u=e=>`shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`,c=(e,t)=>`\n          let ${e}_ab = false;\n          for (let i = 0; i < ${e}.issues.length; i++) {\n            const iss = ${e}.issues[i];\n            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];\n            payload.issues.push(iss);\n            if (iss.continue !== true) ${e}_ab = true;\n          }\n          if (${e}_ab && ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }`
;a.write("const input = payload.value;");const d=Object.create(null);let l=0;for(const e of n.allKeys)d[e]="key_"+l++
;a.write(s?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(const e of n.allKeys){
if("__proto__"===e)continue
;const n=d[e],o="symbol"==typeof e?`syms[${r.indexOf(e)}]`:i.UQ(e),s=`${o} in input`,l=t[e],f=l?._zod?.optin,p=void 0!==f,h="optional"===l?._zod?.optout
;if(a.write(`const ${n} = ${u(o)};`),p&&h){
const e="optional"===f?`${n}_present`:`${n}.value !== undefined || ${n}_present`
;a.write(`\n        const ${n}_present = ${s};\n        if (!${n}.issues.length || ${n}_present) {\n          if (${n}.issues.length) {${c(n,o)}\n          }\n\n          if (${e}) {\n            newResult[${o}] = ${n}.value;\n          }\n        }\n\n      `)
}else p?(a.write(`\n        if (${n}.issues.length) {${c(n,o)}\n        }\n      `),
"defaulted"===f?a.write(`newResult[${o}] = ${n}.value;`):a.write(`\n        if (${n}.value !== undefined || ${s}) {\n          newResult[${o}] = ${n}.value;\n        }\n      `)):a.write(`\n        const ${n}_present = ${s};\n        if (${n}.issues.length) {${c(n,o)}\n        }\n        if (!${n}_present && !${n}.issues.length) {\n          payload.issues.push({\n            code: "invalid_type",\n            expected: "nonoptional",\n            input: undefined,\n            path: [${o}]\n          });\n          if (ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }\n        }\n\n        if (${n}_present) {\n          newResult[${o}] = ${n}.value;\n        }\n\n      `)
}return a.write("payload.value = newResult;"),a.write("return payload;"),a.compile()})(t.shape)),r=a(r,d),
f?me([],h,r,d,p,e,!0===d?.abortEarly):r):n(r,d):(r.issues.push({expected:"object",code:"invalid_type",input:h,inst:e}),
r)}});function ge(e,t,n,o){for(const n of e)if(0===n.issues.length)return t.value=n.value,t
;const s=e.filter(e=>!i.QH(e));return 1===s.length?(t.value=s[0].value,s[0]):(t.issues.push({code:"invalid_union",
input:t.value,inst:n,errors:e.map(e=>e.issues.map(e=>i.iR(e,o,r.$W())))}),t)}const _e=r.xI("$ZodUnion",(e,t)=>{
y.init(e,t),
i.v5(e,"optin",e=>e.def.options.some(e=>"defaulted"===e._zod.optin)?"defaulted":e.def.options.some(e=>void 0!==e._zod.optin)?"optional":void 0),
i.v5(e,"optout",e=>e.def.options.some(e=>"optional"===e._zod.optout)?"optional":void 0),i.v5(e,"values",e=>{
if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))}),
i.v5(e,"pattern",e=>{if(e.def.options.every(e=>e._zod.pattern)){const t=e.def.options.map(e=>e._zod.pattern)
;return new RegExp(`^(${t.map(e=>i.p6(e.source)).join("|")})$`)}})
;const n=1===t.options.length?t.options[0]._zod.run:null;e._zod.parse=(r,i)=>{if(n)return n(r,i);let o=!1;const s=[]
;for(const e of t.options){const t=e._zod.run({value:r.value,issues:[]},i);if(t instanceof Promise)s.push(t),o=!0;else{
if(0===t.issues.length)return t;s.push(t)}}return o?Promise.all(s).then(t=>ge(t,r,e,i)):ge(s,r,e,i)}})
;const be=r.xI("$ZodIntersection",(e,t)=>{y.init(e,t),e._zod.parse=(e,n)=>{const r=e.value,i=t.left._zod.run({value:r,
issues:[]},n),o=t.right._zod.run({value:r,issues:[]},n)
;return i instanceof Promise||o instanceof Promise?Promise.all([i,o]).then(([t,n])=>we(e,t,n)):we(e,i,o)}})
;function ze(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e===+t)return{valid:!0,
data:e};if(i.Qd(e)&&i.Qd(t)){const n=Object.keys(t),r=Object.keys(e).filter(e=>-1!==n.indexOf(e)),i={...e,...t}
;Object.prototype.hasOwnProperty.call(i,"__proto__")&&delete i.__proto__;for(const n of r){if("__proto__"===n)continue
;const r=ze(e[n],t[n]);if(!r.valid)return{valid:!1,mergeErrorPath:[n,...r.mergeErrorPath]};i[n]=r.data}return{valid:!0,
data:i}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};const n=[]
;for(let r=0;r<e.length;r++){const i=ze(e[r],t[r]);if(!i.valid)return{valid:!1,mergeErrorPath:[r,...i.mergeErrorPath]}
;n.push(i.data)}return{valid:!0,data:n}}return{valid:!1,mergeErrorPath:[]}}function we(e,t,n){const r=new Map;let o
;const s=new Map,a=(e,t)=>{let n;if("unrecognized_keys"!==e.code||e.path?.length){
if("invalid_key"!==e.code||"record"!==e.origin||1!==e.path?.length)return!1;{const t=String(e.path[0])
;s.has(t)||s.set(t,e),n=[t]}}else o??(o=e),n=e.keys;for(const e of n)r.has(e)||r.set(e,{}),r.get(e)[t]=!0;return!0}
;for(const n of t.issues)a(n,"l")||e.issues.push(n);for(const t of n.issues)a(t,"r")||e.issues.push(t)
;const u=[...r].filter(([,e])=>e.l&&e.r).map(([e])=>e);if(u.length){const t=o?u.filter(e=>o.keys.includes(e)):[]
;t.length&&e.issues.push({...o,keys:t});for(const n of u)!t.includes(n)&&s.has(n)&&e.issues.push(s.get(n))}
const c=ze(t.value,n.value);if(!c.valid){if(i.QH(e))return e
;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}
const xe=r.xI("$ZodRecord",(e,t)=>{y.init(e,t);const n=r.cr.memoizer;n?.attach(e),e._zod.parse=(o,s)=>{const a=o.value
;if(!i.Qd(a))return o.issues.push({expected:"record",code:"invalid_type",input:a,inst:e}),o
;const u=[],c=t.keyType._zod.values;if(c&&!t.partial){o.value=n?n.alloc(e,o,{},s):{};const d=new Set
;for(const n of c)if("string"==typeof n||"number"==typeof n||"symbol"==typeof n){
if(d.add("number"==typeof n?n.toString():n),"__proto__"===n)continue;const c=t.keyType._zod.run({value:n,issues:[]},s)
;if(c instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(c.issues.length){
o.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(e=>i.iR(e,s,r.$W())),input:n,path:[n],inst:e})
;continue}const l=c.value;if("__proto__"===l)continue;const f=t.valueType._zod.run({value:a[n],issues:[]},s)
;f instanceof Promise?u.push(f.then(e=>{e.issues.length&&o.issues.push(...i.lQ(n,e.issues)),o.value[l]=e.value
})):(f.issues.length&&o.issues.push(...i.lQ(n,f.issues)),o.value[l]=f.value)}let l
;for(const e in a)if(!d.has(e))if("loose"===t.mode){if("__proto__"===e)continue;o.value[e]=a[e]}else l=l??[],l.push(e)
;l&&l.length>0&&o.issues.push({code:"unrecognized_keys",input:a,inst:e,keys:l,continue:!0})}else{let d
;o.value=n?n.alloc(e,o,{},s):{};for(const n of Reflect.ownKeys(a)){if("__proto__"===n)continue
;if(!Object.prototype.propertyIsEnumerable.call(a,n))continue;let l=t.keyType._zod.run({value:n,issues:[]},s)
;if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
;if("string"==typeof n&&m.ai.test(n)&&l.issues.length){const e=t.keyType._zod.run({value:Number(n),issues:[]},s)
;if(e instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
;0===e.issues.length&&(l=e)}if(l.issues.length){"loose"===t.mode?o.value[n]=a[n]:c?(d=d??[],d.push(n)):o.issues.push({
code:"invalid_key",origin:"record",issues:l.issues.map(e=>i.iR(e,s,r.$W())),input:n,path:[n],inst:e});continue}
const f=l.value;if("__proto__"===f)continue;const p=t.valueType._zod.run({value:a[n],issues:[]},s)
;p instanceof Promise?u.push(p.then(e=>{e.issues.length&&o.issues.push(...i.lQ(n,e.issues)),o.value[f]=e.value
})):(p.issues.length&&o.issues.push(...i.lQ(n,p.issues)),o.value[f]=p.value)}d&&d.length>0&&o.issues.push({
code:"unrecognized_keys",input:a,inst:e,keys:d,continue:!0})}return u.length?Promise.all(u).then(()=>o):o}})
;const ke=r.xI("$ZodEnum",(e,t)=>{y.init(e,t);const n=i.w5(t.entries),r=new Set(n);e._zod.values=r,i.v5(e,"pattern",e=>{
const t=i.w5(e.def.entries).filter(e=>i.qQ.has(typeof e))
;return new RegExp(t.length?`^(${t.map(e=>i.sD(e.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(t,i)=>{
const o=t.value;return r.has(o)||t.issues.push({code:"invalid_value",values:n,input:o,inst:e}),t}
}),Ie=r.xI("$ZodLiteral",(e,t)=>{y.init(e,t);const n=new Set(t.values);e._zod.values=n,i.v5(e,"pattern",e=>{
const t=e.def.values
;return new RegExp(t.length?`^(${t.map(e=>"string"==typeof e?i.sD(e):e?i.sD(e.toString()):String(e)).join("|")})$`:"^[^\\s\\S]$")
}),e._zod.parse=(r,i)=>{const o=r.value;return n.has(o)||r.issues.push({code:"invalid_value",values:t.values,input:o,
inst:e}),r}}),$e=r.xI("$ZodTransform",(e,t)=>{y.init(e,t),e._zod.optin="optional",r.cr.memoizer?.guard(e),
e._zod.parse=(n,i)=>{if("backward"===i.direction)throw new r.cV(e.constructor.name);const o=t.transform(n.value,n)
;if(i.async){return(o instanceof Promise?o:Promise.resolve(o)).then(e=>(n.value=e,n))}
if(o instanceof Promise)throw new r.GT;return n.value=o,n}});function Oe(e,t){
return e.value=t.issues.length?void 0:t.value,e}const Se=r.xI("$ZodOptional",(e,t)=>{y.init(e,t),
i.v5(e,"optin",e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional"),e._zod.optout="optional",
i.v5(e,"values",e=>{const t=e.def.innerType._zod.values;return t?new Set([...t,void 0]):void 0}),i.v5(e,"pattern",e=>{
const t=e.def.innerType._zod.pattern;return t?new RegExp(`^(${i.p6(t.source)})?$`):void 0}),e._zod.parse=(e,n)=>{
if(void 0===e.value){if("defaulted"!==t.innerType._zod.optin)return e;const r=t.innerType._zod.run({value:e.value,
issues:[]},n);return r instanceof Promise?r.then(t=>Oe(e,t)):Oe(e,r)}return t.innerType._zod.run(e,n)}
}),Ae=r.xI("$ZodExactOptional",(e,t)=>{Se.init(e,t),i.v5(e,"values",e=>e.def.innerType._zod.values),
i.v5(e,"pattern",e=>e.def.innerType._zod.pattern),e._zod.parse=(e,n)=>t.innerType._zod.run(e,n)
}),Ze=r.xI("$ZodNullable",(e,t)=>{y.init(e,t),i.v5(e,"optin",e=>e.def.innerType._zod.optin),
i.v5(e,"optout",e=>e.def.innerType._zod.optout),i.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
;return t?new RegExp(`^(${i.p6(t.source)}|null)$`):void 0
}),i.v5(e,"values",e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):void 0),
e._zod.parse=(e,n)=>null===e.value?e:t.innerType._zod.run(e,n)}),Te=r.xI("$ZodDefault",(e,t)=>{y.init(e,t),
e._zod.optin="defaulted",i.v5(e,"values",e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>{
if("backward"===n.direction)return t.innerType._zod.run(e,n);if(void 0===e.value)return e.value=t.defaultValue,e
;const r=t.innerType._zod.run(e,n);return r instanceof Promise?r.then(e=>Ne(e,t)):Ne(r,t)}});function Ne(e,t){
return void 0===e.value&&(e.value=t.defaultValue),e}const Pe=r.xI("$ZodPrefault",(e,t)=>{y.init(e,t),
e._zod.optin="defaulted",
i.v5(e,"values",e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>("backward"===n.direction||void 0===e.value&&(e.value=t.defaultValue),
t.innerType._zod.run(e,n))}),Ee=r.xI("$ZodNonOptional",(e,t)=>{y.init(e,t),i.v5(e,"values",e=>{
const t=e.def.innerType._zod.values;return t?new Set([...t].filter(e=>void 0!==e)):void 0}),e._zod.parse=(n,r)=>{
const i=t.innerType._zod.run(n,r);return i instanceof Promise?i.then(t=>je(t,e)):je(i,e)}});function je(e,t){
return e.issues.length||void 0!==e.value||e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t
}),e}function Fe(e,t,n,o){return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{
issues:t.issues.map(e=>i.iR(e,o,r.$W()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}
const Re=r.xI("$ZodCatch",(e,t)=>{
y.init(e,t),i.v5(e,"optin",e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional"),
i.v5(e,"optout",e=>e.def.innerType._zod.optout),i.v5(e,"values",e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>{
if("backward"===n.direction)return t.innerType._zod.run(e,n);const r=t.innerType._zod.run({value:e.value,issues:[]},n)
;return r instanceof Promise?r.then(r=>Fe(e,r,t,n)):Fe(e,r,t,n)}}),Je=r.xI("$ZodPipe",(e,t)=>{y.init(e,t),
i.v5(e,"values",e=>e.def.in._zod.values),i.v5(e,"optin",e=>e.def.in._zod.optin),
i.v5(e,"optout",e=>e.def.out._zod.optout),i.v5(e,"propValues",e=>e.def.in._zod.propValues),e._zod.parse=(e,n)=>{
if("backward"===n.direction){const r=t.out._zod.run(e,n)
;return r instanceof Promise?r.then(e=>De(e,t.in,n)):De(r,t.in,n)}const r=t.in._zod.run(e,n)
;return r instanceof Promise?r.then(e=>De(e,t.out,n)):De(r,t.out,n)}});function De(e,t,n){
return e.issues.some(e=>"unrecognized_keys"!==e.code)?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}
const Me=r.xI("$ZodReadonly",(e,t)=>{y.init(e,t),i.v5(e,"propValues",e=>e.def.innerType._zod.propValues),
i.v5(e,"values",e=>e.def.innerType._zod.values),i.v5(e,"optin",e=>e.def.innerType?._zod?.optin),
i.v5(e,"optout",e=>e.def.innerType?._zod?.optout),e._zod.parse=(e,n)=>{
if("backward"===n.direction)return t.innerType._zod.run(e,n);const r=t.innerType._zod.run(e,n)
;return r instanceof Promise?r.then(Ue):Ue(r)}});function Ue(e){return e.memo||(e.value=Object.freeze(e.value)),e}
const Ce=r.xI("$ZodLazy",(e,t)=>{y.init(e,t),i.gJ(e._zod,"innerType",()=>{const e=t
;return e._cachedInner||(e._cachedInner=t.getter()),e._cachedInner}),i.v5(e,"pattern",e=>e.innerType?._zod?.pattern),
i.v5(e,"propValues",e=>e.innerType?._zod?.propValues),i.v5(e,"optin",e=>e.innerType?._zod?.optin??void 0),
i.v5(e,"optout",e=>e.innerType?._zod?.optout??void 0),e._zod.parse=(t,n)=>e._zod.innerType._zod.run(t,n)
}),Ke=r.xI("$ZodCustom",(e,t)=>{h.QP.init(e,t),y.init(e,t),e._zod.parse=(e,t)=>e,e._zod.check=n=>{
const r=n.value,i=t.fn(r);if(i instanceof Promise)return i.then(t=>Le(t,n,r,e));Le(i,n,r,e)}});function Le(e,t,n,r){
if(!e){const e={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort}
;r._zod.def.params&&(e.params=r._zod.def.params),t.issues.push(i.sn(e))}}var Ve=n(29396),We=n(43759)
;function Be(e,...t){
for(const n of t)for(const t of Reflect.ownKeys(n))Object.prototype.propertyIsEnumerable.call(n,t)&&(0,i.Vy)(e,t,n[t])
;return e}function Ge(e){let t=e?.target??"draft-2020-12";return"draft-4"===t&&(t="draft-04"),
"draft-7"===t&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??Ve.fd,target:t,
unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,
sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",
intersections:[],deferred:[],external:e?.external??void 0}}function Qe(e,t,n,r,i){
const o="function"==typeof t.unrepresentable?t.unrepresentable({zodSchema:e,path:r.path,message:i}):t.unrepresentable
;if("any"===o)return!1;if(void 0===o||"throw"===o)throw new Error(i);return Object.assign(n,o),!0}function qe(e,t,n={
path:[],schemaPath:[]}){var r;const i=e._zod.def,o=t.seen.get(e);if(o){o.count++
;return n.schemaPath.includes(e)&&(o.cycle=n.path),o.schema}const s={schema:{},count:1,cycle:void 0,path:n.path}
;t.seen.set(e,s),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;const a=e._zod.toJSONSchema?.()
;if(a)s.schema=a;else{const r={...n,schemaPath:[...n.schemaPath,e],path:n.path}
;if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,s.schema,r);else{const n=s.schema,o=t.processors[i.type]
;if(!o)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${i.type}`);o(e,t,n,r)}const o=e._zod.parent
;o&&(s.ref||(s.ref=o),qe(o,t,r),t.seen.get(o).isParent=!0)}const u=t.metadataRegistry.get(e);u&&Be(s.schema,u),
"input"===t.io&&st(e)&&(delete s.schema.examples,
delete s.schema.default),"input"===t.io&&"_prefault"in s.schema&&((r=s.schema).default??(r.default=s.schema._prefault)),
delete s.schema._prefault;return t.seen.get(e).schema}function He(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}
function Ye(e,t){const n=e.seen.get(t);if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.")
;if(e.external&&e.sharedDefsExtractedFor===e.external)return;const r=new Map;for(const t of e.seen.entries()){
const n=e.metadataRegistry.get(t[0])?.id;if(n){const e=r.get(n)
;if(e&&e!==t[0])throw new Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`)
;r.set(n,t[0])}}const i=t=>{if(t[1].schema.$ref)return;const r=t[1],{ref:i,defId:o}=(t=>{
const r="draft-2020-12"===e.target?"$defs":"definitions";if(e.external){
const n=e.external.registry.get(t[0])?.id,i=e.external.uri??(e=>e);if(n)return{ref:i(n)}
;const o=t[1].defId??t[1].schema.id??"schema"+e.counter++;return t[1].defId=o,{defId:o,
ref:`${i("__shared")}#/${r}/${He(o)}`}}const i=`#/${r}/`;if(t[1]===n&&!t[1].schema.id)return{ref:"#"}
;const o=t[1].schema.id??"__schema"+e.counter++;return{defId:o,ref:i+He(o)}})(t);r.def={...r.schema},o&&(r.defId=o)
;const s=r.schema;for(const e in s)delete s[e];s.$ref=i};if("throw"===e.cycles)for(const t of e.seen.entries()){
const e=t[1]
;if(e.cycle)throw new Error(`Cycle detected: #/${e.cycle?.join("/")}/<root>\n\nSet the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)
}for(const n of e.seen.entries()){const r=n[1];if(t===n[0]){i(n);continue}if(e.external){
const r=e.external.registry.get(n[0])?.id;if(t!==n[0]&&r){i(n);continue}}const o=e.metadataRegistry.get(n[0])?.id
;o?i(n):(r.cycle||r.count>1&&"ref"===e.reused)&&i(n)}e.external&&(e.sharedDefsExtractedFor=e.external)}function Xe(e){
const t=e.anyOf;if(!Array.isArray(t)||0===t.length||void 0!==e.type)return;const n=[];for(const e of t){
if(!e||"object"!=typeof e)return;Xe(e);const t=Object.keys(e);if(1!==t.length||"type"!==t[0])return;const r=e.type
;for(const e of Array.isArray(r)?r:[r]){if("string"!=typeof e)return;n.includes(e)||n.push(e)}}delete e.anyOf,
e.type=1===n.length?n[0]:n}
const et=new Set(["type","properties","required","additionalProperties"]),tt=["oneOf","anyOf"];function nt(e){
const t=e.additionalProperties;return void 0===t||!1===t||"object"!=typeof t||null===t?null:Object.keys(t).length?t:null
}function rt(e){const t=[];for(const n of e){if("object"!=typeof n||"object"!==n.type)return null
;for(const e in n)if(!et.has(e))return null;t.push(n)}const n={},r=new Set;for(const e of t){
for(const r in e.properties){if(Object.prototype.hasOwnProperty.call(n,r))continue;const e=[];for(const n of t){
const t=n.properties?.[r]??nt(n);null!=t&&(e.some(e=>JSON.stringify(e)===JSON.stringify(t))||e.push(t))}
const o=1===e.length?e[0]:rt(e)??{allOf:e};(0,i.Vy)(n,r,o)}for(const t of e.required??[])r.add(t)}const o={
type:"object",properties:n}
;if(r.size&&(o.required=[...r]),t.every(e=>!1===e.additionalProperties))o.additionalProperties=!1;else{const e=[]
;for(const n of t){const t=nt(n);t&&!e.some(e=>JSON.stringify(e)===JSON.stringify(t))&&e.push(t)}
1===e.length?o.additionalProperties=e[0]:e.length>1&&(o.additionalProperties={allOf:e})}return o}function it(e){
const t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(const t of et)if(t in e)return
;const n=t.filter(e=>tt.some(t=>Array.isArray(e[t])));let r=null;if(n.length){
const e=n[0],i=tt.find(t=>Array.isArray(e[t]));if(1!==Object.keys(e).length)return
;const o=t.filter(t=>t!==e),s=e[i].map(e=>rt([...o,e]));if(s.some(e=>!e))return;r={[i]:s}}else r=rt(t)
;r&&(delete e.allOf,Be(e,r))}function ot(e,t){const n=e.seen.get(t)
;if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");const r=t=>{const n=e.seen.get(t)
;if(null===n.ref)return;const i=n.def??n.schema,o={...i},s=n.ref;if(n.ref=null,s){r(s);const n=e.seen.get(s),a=n.schema
;!a.$ref||"draft-07"!==e.target&&"draft-04"!==e.target&&"openapi-3.0"!==e.target?Be(i,a):(i.allOf=i.allOf??[],
i.allOf.push(a)),Be(i,o);if(t._zod.parent===s)for(const e in i)"$ref"!==e&&"allOf"!==e&&(e in o||delete i[e])
;if(a.$ref&&n.def)for(const e in i)"$ref"!==e&&"allOf"!==e&&e in n.def&&JSON.stringify(i[e])===JSON.stringify(n.def[e])&&delete i[e]
}const a=t._zod.parent;if(a&&a!==s){r(a);const t=e.seen.get(a);if(t?.schema.$ref&&(i.$ref=t.schema.$ref,
t.def))for(const e in i)"$ref"!==e&&"allOf"!==e&&e in t.def&&JSON.stringify(i[e])===JSON.stringify(t.def[e])&&delete i[e]
}e.override({zodSchema:t,jsonSchema:i,path:n.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){
for(const t of[...e.seen.entries()].reverse())r(t[0])
;if("openapi-3.0"!==e.target)for(const t of e.seen.entries())Xe(t[1].def??t[1].schema);for(const t of e.deferred)t()
;if(e.intersections.length){const t=new Map;for(const n of e.seen.values())for(const e of[n.schema,n.def]){
const n=e?.allOf;if(!Array.isArray(n))continue;const r=t.get(n);r?r.push(e):t.set(n,[e])}
for(const n of e.intersections)for(const e of t.get(n)??[])it(e)}}const o={}
;if("draft-2020-12"===e.target?o.$schema="https://json-schema.org/draft/2020-12/schema":"draft-07"===e.target?o.$schema="http://json-schema.org/draft-07/schema#":"draft-04"===e.target?o.$schema="http://json-schema.org/draft-04/schema#":e.target,
e.external?.uri){const n=e.external.registry.get(t)?.id;if(!n)throw new Error("Schema is missing an `id` property")
;o.$id=e.external.uri(n)}Be(o,n.defId?n.schema:n.def??n.schema);const s=e.metadataRegistry.get(t)?.id
;void 0!==s&&o.id===s&&delete o.id;const a=e.external?.defs??{}
;if(!e.external||e.sharedEmitDoneFor!==e.external)for(const t of e.seen.entries()){const e=t[1]
;e.def&&e.defId&&(e.def.id===e.defId&&delete e.def.id,(0,i.Vy)(a,e.defId,e.def))}
e.external&&(e.sharedEmitDoneFor=e.external),
e.external||Object.keys(a).length>0&&("draft-2020-12"===e.target?o.$defs=a:o.definitions=a);try{
const n=JSON.parse(JSON.stringify(o));return Object.defineProperty(n,"~standard",{value:{...t["~standard"],jsonSchema:{
input:at(t,"input",e.processors),output:at(t,"output",e.processors)}},enumerable:!1,writable:!1}),n}catch(e){
throw new Error("Error converting schema to JSON.")}}function st(e,t){const n=t??{seen:new Set}
;if(n.seen.has(e))return!1;n.seen.add(e);const r=e._zod.def;if("transform"===r.type)return!0
;if("array"===r.type)return st(r.element,n);if("set"===r.type)return st(r.valueType,n)
;if("lazy"===r.type)return st(r.getter(),n)
;if("promise"===r.type||"optional"===r.type||"nonoptional"===r.type||"nullable"===r.type||"readonly"===r.type||"default"===r.type||"prefault"===r.type||"catch"===r.type)return st(r.innerType,n)
;if("intersection"===r.type)return st(r.left,n)||st(r.right,n)
;if("record"===r.type||"map"===r.type)return st(r.keyType,n)||st(r.valueType,n)
;if("pipe"===r.type)return!!e._zod.traits.has("$ZodCodec")||(st(r.in,n)||st(r.out,n));if("object"===r.type){
for(const e in r.shape)if(st(r.shape[e],n))return!0;return!1}if("union"===r.type){
for(const e of r.options)if(st(e,n))return!0;return!1}if("tuple"===r.type){for(const e of r.items)if(st(e,n))return!0
;return!(!r.rest||!st(r.rest,n))}return!1}const at=(e,t,n={})=>r=>{const{libraryOptions:i,target:o}=r??{},s=Ge({
...i??{},target:o,io:t,processors:n});return qe(e,s),Ye(s,e),ot(s,e)},ut=(e,t,n)=>{(void 0===e[t]||n>e[t])&&(e[t]=n)
},ct=(e,t,n)=>{(void 0===e[t]||n<e[t])&&(e[t]=n)},dt=(e,t)=>{ut(e,"minimum",t),ct(e,"maximum",t)},lt=(e,t)=>{
e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},ft=(e,t)=>{
e.patterns??(e.patterns=new Set),e.patterns.add(t)},pt=(e,t)=>{e.mime=e.mime?e.mime.filter(e=>t.includes(e)):[...t]
},ht=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)
},mt=(e,t)=>ut(e,"minimum",t.minimum),vt=(e,t)=>ct(e,"maximum",t.maximum),yt=e=>(t,n)=>{ht(t,n.format)
;const[r,i]=e[n.format];ut(t,"minimum",r),ct(t,"maximum",i)},gt={
greater_than:(e,t)=>ut(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),
less_than:(e,t)=>ct(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>lt(e,t.value),
number_format:yt(i.zH),bigint_format:yt(i.NR),min_length:mt,max_length:vt,length_equals:(e,t)=>dt(e,t.length),
min_size:mt,max_size:vt,size_equals:(e,t)=>dt(e,t.size),string_format:(e,t)=>{ht(e,t.format),t.pattern&&ft(e,t.pattern),
"base64"!==t.format&&"base64url"!==t.format||(e.contentEncoding=t.format),(t.local||-1===t.precision)&&(e.laxFormat=!0)
},mime_type:(e,t)=>pt(e,t.mime)};function _t(e){
const t={},n=e._zod.def,r=e._zod.traits.has("$ZodCheck")?[e,...n.checks??[]]:n.checks??[]
;for(const e of r)gt[e._zod.def.check]?.(t,e._zod.def);const i=e._zod.bag;void 0!==i.minimum&&ut(t,"minimum",i.minimum),
void 0!==i.exclusiveMinimum&&ut(t,"exclusiveMinimum",i.exclusiveMinimum),void 0!==i.maximum&&ct(t,"maximum",i.maximum),
void 0!==i.exclusiveMaximum&&ct(t,"exclusiveMaximum",i.exclusiveMaximum),void 0!==i.multipleOf&&lt(t,i.multipleOf),
void 0!==i.format&&(t.format??(t.format=i.format),i.format.includes("int")&&(t.isInt=!0)),i.mime&&pt(t,i.mime)
;for(const e of i.patterns??[])ft(t,e);return t}const bt={guid:"uuid",url:"uri",datetime:"date-time",
json_string:"json-string",regex:""},zt=new Map([[G,m.K3],[q,m.r0]]),wt=e=>zt.get(e)??e,xt=(e,t,n,r)=>{const i=n
;i.type="string";const{minimum:o,maximum:s,format:a,patterns:u,contentEncoding:c,laxFormat:d}=_t(e)
;if("number"==typeof o&&(i.minLength=o),"number"==typeof s&&(i.maxLength=s),a&&(i.format=bt[a]??a,
""===i.format&&delete i.format,("time"===a||d)&&delete i.format),c&&(i.contentEncoding=c),u&&u.size>0){
const e=[...u].map(wt);1===e.length?i.pattern=e[0].source:e.length>1&&(i.allOf=[...e.map(e=>({
..."draft-07"===t.target||"draft-04"===t.target||"openapi-3.0"===t.target?{type:"string"}:{},pattern:e.source}))])}
},kt=(e,t,n,r)=>{const i=n,{minimum:o,maximum:s,multipleOf:a,exclusiveMaximum:u,exclusiveMinimum:c,isInt:d}=_t(e)
;i.type=d?"integer":"number"
;const l="number"==typeof c&&c>=(o??Number.NEGATIVE_INFINITY),f="number"==typeof u&&u<=(s??Number.POSITIVE_INFINITY),p="draft-04"===t.target||"openapi-3.0"===t.target
;if(l?p?(i.minimum=c,i.exclusiveMinimum=!0):i.exclusiveMinimum=c:"number"==typeof o&&(i.minimum=o),f?p?(i.maximum=u,
i.exclusiveMaximum=!0):i.exclusiveMaximum=u:"number"==typeof s&&(i.maximum=s),a){const n=new Set
;for(const o of a)Number.isFinite(o)&&0!==o?n.add(Math.abs(o)):Qe(e,t,i,r,`A multipleOf divisor of ${o} cannot be represented in JSON Schema`)
;const[o,...s]=n;void 0!==o&&(i.multipleOf=o),s.length&&(i.allOf=[...i.allOf??[],...s.map(e=>({multipleOf:e}))])}
},It=(e,t,n,r)=>{n.type="boolean"},$t=(e,t,n,r)=>{Qe(e,t,n,r,"BigInt cannot be represented in JSON Schema")
},Ot=(e,t,n,r)=>{"openapi-3.0"===t.target?(n.type="string",n.nullable=!0,n.enum=[null]):n.type="null"},St=(e,t,n,r)=>{
Qe(e,t,n,r,"Undefined cannot be represented in JSON Schema")},At=(e,t,n,r)=>{n.not={}},Zt=(e,t,n,r)=>{
const o=e._zod.def,s=(0,i.w5)(o.entries);0!==s.length?(s.every(e=>"number"==typeof e)&&(n.type="number"),
s.every(e=>"string"==typeof e)&&(n.type="string"),n.enum=s):n.not={}},Tt=(e,t,n,r)=>{const i=e._zod.def
;if(0===i.values.length)return void(n.not={});const o=[];for(const s of i.values)if(void 0===s){
if(Qe(e,t,n,r,"Literal `undefined` cannot be represented in JSON Schema"))return}else if("bigint"==typeof s){
if(Qe(e,t,n,r,"BigInt literals cannot be represented in JSON Schema"))return;o.push(Number(s))}else o.push(s)
;if(0===o.length);else if(1===o.length){const e=o[0];n.type=null===e?"null":typeof e,
"draft-04"===t.target||"openapi-3.0"===t.target?n.enum=[e]:n.const=e
}else o.every(e=>"number"==typeof e)&&(n.type="number"),o.every(e=>"string"==typeof e)&&(n.type="string"),
o.every(e=>"boolean"==typeof e)&&(n.type="boolean"),o.every(e=>null===e)&&(n.type="null"),n.enum=o},Nt=(e,t,n,r)=>{
Qe(e,t,n,r,"Custom types cannot be represented in JSON Schema")},Pt=(e,t,n,r)=>{
Qe(e,t,n,r,"Transforms cannot be represented in JSON Schema")},Et=(e,t,n,r)=>{
const i=n,o=e._zod.def,{minimum:s,maximum:a}=_t(e);"number"==typeof s&&(i.minItems=s),
"number"==typeof a&&(i.maxItems=a),i.type="array",i.items=qe(o.element,t,{...r,path:[...r.path,"items"]})}
;function jt(e){const t=e._zod.def
;return"pipe"===t.type&&t.in._zod.traits.has("$ZodTransform")?jt(t.out):"catch"===t.type?jt(t.innerType):e._zod.optin}
const Ft=(e,t,n,r)=>{const o=n,s=e._zod.def,a=s.shape
;if(Object.getOwnPropertySymbols(a).length&&Qe(e,t,o,r,"Symbol keys cannot be represented in JSON Schema"))return
;o.type="object",o.properties={};for(const e in a)(0,i.Vy)(o.properties,e,qe(a[e],t,{...r,
path:[...r.path,"properties",e]}));const u=[];for(const e of Object.keys(a)){const n=s.shape[e]
;("input"===t.io?void 0===jt(n):void 0===n._zod.optout)&&u.push(e)}u.length>0&&(o.required=u),
"never"===s.catchall?._zod.def.type?o.additionalProperties=!1:s.catchall?s.catchall&&(o.additionalProperties=qe(s.catchall,t,{
...r,path:[...r.path,"additionalProperties"]})):"output"===t.io&&(o.additionalProperties=!1)},Rt=(e,t,n,r)=>{
const i=e._zod.def,o=!1===i.inclusive,s=i.options.map((e,n)=>qe(e,t,{...r,path:[...r.path,o?"oneOf":"anyOf",n]}))
;o?n.oneOf=s:n.anyOf=s},Jt=(e,t,n,r)=>{const i=e._zod.def,o=qe(i.left,t,{...r,path:[...r.path,"allOf",0]
}),s=qe(i.right,t,{...r,path:[...r.path,"allOf",1]
}),a=e=>"allOf"in e&&1===Object.keys(e).length,u=[...a(o)?o.allOf:[o],...a(s)?s.allOf:[s]];n.allOf=u,
t.intersections.push(u)};function Dt(e,t,n){if(t.$ref){if(n.has(t))return t;n.add(t);const r=e.get(t)?.def
;if(!r)return t;const i=Dt(e,r,n);return i===r?t:i}for(const r of["anyOf","oneOf"]){const i=t[r]
;if(!Array.isArray(i))continue;const o=i.map(t=>Dt(e,t,n));o.some((e,t)=>e!==i[t])&&(t={...t,[r]:o})}
const r=Array.isArray(t.type)?t.type:[t.type],i=!r.includes("string")&&r.some(e=>"number"===e||"integer"===e),o=t.enum??(void 0!==t.const?[t.const]:void 0)
;if(!i&&!o?.some(e=>"number"==typeof e))return t
;const{minimum:s,maximum:a,exclusiveMinimum:u,exclusiveMaximum:c,multipleOf:d,format:l,id:f,...p}=t
;return p.enum?p.enum=p.enum.map(e=>"number"==typeof e?String(e):e):"number"==typeof p.const&&(p.const=String(p.const)),
i?(p.type="string",o||(p.pattern=(r.includes("number")?m.ai:m.nd).source),p):p}const Mt=new WeakMap
;const Ut=(e,t,n,r)=>{const o=n,s=e._zod.def;o.type="object";const a=s.keyType,u=_t(a).patterns
;if("loose"===s.mode&&u&&u.size>0){const e=qe(s.valueType,t,{...r,path:[...r.path,"patternProperties","*"]})
;o.patternProperties={};for(const t of u)(0,i.Vy)(o.patternProperties,wt(t).source,e)}else{
if("draft-07"===t.target||"draft-2020-12"===t.target){o.propertyNames=qe(s.keyType,t,{...r,
path:[...r.path,"propertyNames"]});let n=Mt.get(t);n||(n=[],Mt.set(t,n),t.deferred.push(()=>function(e){const t=new Map
;for(const n of e.seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n);const n=new Map
;for(const r of Mt.get(e)??[]){const i=e.seen.get(r),o=(i?.def??i?.schema)?.propertyNames
;if(!o||!0===o||n.has(o))continue;const s=Dt(t,o,new Set);s!==o&&n.set(o,s)}
if(n.size)for(const t of e.seen.values())for(const e of[t.schema,t.def]){const t=e&&n.get(e.propertyNames)
;t&&(e.propertyNames=t)}}(t))),n.push(e)}o.additionalProperties=qe(s.valueType,t,{...r,
path:[...r.path,"additionalProperties"]})}const c=a._zod.values,d="input"===t.io&&void 0!==jt(s.valueType)
;if(c&&!s.partial&&!d){const e=[...c].filter(e=>"string"==typeof e||"number"==typeof e)
;e.length>0&&(o.required=e.map(String))}},Ct=(e,t,n,r)=>{const i=e._zod.def,o=qe(i.innerType,t,r),s=t.seen.get(e)
;"openapi-3.0"===t.target?(s.ref=i.innerType,n.nullable=!0):n.anyOf=[o,{type:"null"}]},Kt=(e,t,n,r)=>{const i=e._zod.def
;qe(i.innerType,t,r);t.seen.get(e).ref=i.innerType},Lt=Symbol();function Vt(e,t,n,r,i){let o=!1
;const s=JSON.stringify(e,(e,t)=>"bigint"!=typeof t?t:(o=!0,null))
;return o?(Qe(t,n,r,i,"BigInt defaults cannot be represented in JSON Schema"),Lt):JSON.parse(s)}const Wt=(e,t,n,r)=>{
const i=e._zod.def;qe(i.innerType,t,r);t.seen.get(e).ref=i.innerType;const o=Vt(i.defaultValue,e,t,n,r)
;o!==Lt&&(n.default=o)},Bt=(e,t,n,r)=>{const i=e._zod.def;qe(i.innerType,t,r);if(t.seen.get(e).ref=i.innerType,
"input"!==t.io)return;const o=Vt(i.defaultValue,e,t,n,r);o!==Lt&&(n._prefault=o)},Gt=(e,t,n,r)=>{const i=e._zod.def
;qe(i.innerType,t,r);let o;t.seen.get(e).ref=i.innerType;try{o=i.catchValue(void 0)}catch{
return void Qe(e,t,n,r,"Dynamic catch values are not supported in JSON Schema")}n.default=o},Qt=(e,t,n,r)=>{
const i=e._zod.def,o=i.in._zod.traits.has("$ZodTransform"),s="input"===t.io?o?i.out:i.in:i.out;qe(s,t,r)
;t.seen.get(e).ref=s},qt=(e,t,n,r)=>{const i=e._zod.def;qe(i.innerType,t,r);t.seen.get(e).ref=i.innerType,n.readOnly=!0
},Ht=(e,t,n,r)=>{const i=e._zod.def;qe(i.innerType,t,r);t.seen.get(e).ref=i.innerType},Yt=(e,t,n,r)=>{
const i=e._zod.innerType;qe(i,t,r);t.seen.get(e).ref=i};const Xt=()=>{const e={string:{unit:"characters",verb:"to have"
},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{
unit:"entries",verb:"to have"}};function t(t){return e[t]??null}const n={regex:"input",email:"email address",url:"URL",
emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",
ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",
ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",
base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",
currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},r={
nan:"NaN"};function o(e,t){return"number"!==e||"number"!=typeof t||Number.isFinite(t)?r[e]??e:String(t)}return e=>{
switch(e.code){case"invalid_type":return`Invalid input: expected ${o(e.expected)}, received ${o(i.GW(e.input),e.input)}`
;case"invalid_value":
return 1===e.values.length?`Invalid input: expected ${i.B7(e.values[0])}`:`Invalid option: expected one of ${i.jw(e.values,"|")}`
;case"too_big":{const n=e.exact?"exactly ":e.inclusive?"<=":"<",r=t(e.origin)
;return r?`Too big: expected ${e.origin??"value"} to have ${n}${e.maximum.toString()} ${r.unit??"elements"}`:`Too big: expected ${e.origin??"value"} to be ${n}${e.maximum.toString()}`
}case"too_small":{const n=e.exact?"exactly ":e.inclusive?">=":">",r=t(e.origin)
;return r?`Too small: expected ${e.origin} to have ${n}${e.minimum.toString()} ${r.unit}`:`Too small: expected ${e.origin} to be ${n}${e.minimum.toString()}`
}case"invalid_format":{const t=e
;return"starts_with"===t.format?`Invalid string: must start with "${t.prefix}"`:"ends_with"===t.format?`Invalid string: must end with "${t.suffix}"`:"includes"===t.format?`Invalid string: must include "${t.includes}"`:"regex"===t.format?`Invalid string: must match pattern ${t.pattern}`:`Invalid ${n[t.format]??e.format}`
}case"not_multiple_of":return`Invalid number: must be a multiple of ${e.divisor}`;case"unrecognized_keys":
return`Unrecognized key${e.keys.length>1?"s":""}: ${i.jw(e.keys,", ")}`;case"invalid_key":
return`Invalid key in ${e.origin}`;case"invalid_union":if(e.options&&Array.isArray(e.options)&&e.options.length>0){
return`Invalid discriminator value. Expected ${e.options.map(e=>`'${e}'`).join(" | ")}`}
return!1===e.inclusive?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":
return`Invalid value in ${e.origin}`;default:return"Invalid input"}}};var en=n(37428);function tn(e,t){return{
callee:t?.callee??e,Err:t?.Err}}const nn=e=>{const t=(n,o,s,a)=>{const u=s?{...s,async:!1}:{async:!1},c=n._zod.run({
value:o,issues:[]},u);if(c instanceof Promise)throw new r.GT;if(c.issues.length){
const n=new(a?.Err??e)(c.issues.map(e=>i.iR(e,u,r.$W())));throw i.gx(n,a?.callee??t),n}return c.value};return t
},rn=(en.Kd,e=>{const t=async(n,o,s,a)=>{const u=s?{...s,async:!0}:{async:!0};let c=n._zod.run({value:o,issues:[]},u)
;if(c instanceof Promise&&(c=await c),c.issues.length){const n=new(a?.Err??e)(c.issues.map(e=>i.iR(e,u,r.$W())))
;throw i.gx(n,a?.callee??t),n}return c.value};return t}),on=(en.Kd,e=>(t,n,i)=>{const o=i?{...i,async:!1}:{async:!1
},s=t._zod.run({value:n,issues:[]},o);if(s instanceof Promise)throw new r.GT;return s.issues.length?sn(e,s.issues,o):{
success:!0,data:s.value}});en.Kd;function sn(e,t,n){let o;return{success:!1,get error(){
return o||(o=new e(t.map(e=>i.iR(e,n,r.$W()))),t=void 0,n=void 0),o},set error(e){o=e,t=void 0,n=void 0}}}
const an=e=>async(t,n,r)=>{const i=r?{...r,async:!0}:{async:!0};let o=t._zod.run({value:n,issues:[]},i)
;return o instanceof Promise&&(o=await o),o.issues.length?sn(e,o.issues,i):{success:!0,data:o.value}},un=(en.Kd,
Symbol.for("zod.compile.invalid")),cn=Symbol.for("zod.compile.fallback"),dn=(e,t,n)=>{const i=e._zod.bag.validator
;if(void 0!==i){if(i(t)!==un)return!0;if(!0===i.definite&&void 0===n)return!1}return function(e,t,n){const i=n?{...n,
async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun;let s;o?(i[cn]=!0,s=o({value:t,issues:[]
},i)):s=e._zod.run({value:t,issues:[]},i);if(s instanceof Promise)throw new r.GT;return 0===s.issues.length}(e,t,n)}
;const ln=e=>{const t=nn(e),n=(e,r,i,o)=>{const s=i?{...i,direction:"backward"}:{direction:"backward"}
;return t(e,r,s,tn(n,o))};return n},fn=(en.Kd,e=>{const t=nn(e),n=(e,r,i,o)=>t(e,r,i,tn(n,o));return n}),pn=(en.Kd,e=>{
const t=rn(e),n=async(e,r,i,o)=>{const s=i?{...i,direction:"backward"}:{direction:"backward"}
;return await t(e,r,s,tn(n,o))};return n}),hn=(en.Kd,e=>{const t=rn(e),n=async(e,r,i,o)=>await t(e,r,i,tn(n,o));return n
}),mn=(en.Kd,e=>(t,n,r)=>{const i=r?{...r,direction:"backward"}:{direction:"backward"};return on(e)(t,n,i)}),vn=(en.Kd,
e=>(t,n,r)=>on(e)(t,n,r)),yn=(en.Kd,e=>async(t,n,r)=>{const i=r?{...r,direction:"backward"}:{direction:"backward"}
;return an(e)(t,n,i)}),gn=(en.Kd,e=>async(t,n,r)=>an(e)(t,n,r));en.Kd;var _n=n(961)
;const bn=nn(_n.g),zn=rn(_n.g),wn=on(_n.g),xn=an(_n.g),kn=ln(_n.g),In=fn(_n.g),$n=pn(_n.g),On=hn(_n.g),Sn=mn(_n.g),An=vn(_n.g),Zn=yn(_n.g),Tn=gn(_n.g)
;function Nn(){r.cr.localeError||r.$W({localeError:Xt()})}function Pn(){r.cr.memoizer||r.$W({memoizer:p})}
const En=r.xI("ZodType",(e,t)=>(Nn(),y.init(e,t),e.def=t,e.type=t.type,e),{check(...e){const t=this.def
;return this.clone(i.zM(t,{checks:[...t.checks??[],...e.map(e=>"function"==typeof e?{_zod:{check:e,def:{check:"custom"},
onattach:[]}}:e)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return i.o8(this,e,t)},brand(){
return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(oi(e,t))},superRefine(e,t){
return this.check(si(e,t))},overwrite(e){return this.check(We.bS(e))},optional(){return Vr(this)},exactOptional(){
return new Wr({type:"optional",innerType:this})},nullable(){return Gr(this)},nullish(){return Vr(Gr(this))},
nonoptional(e){return function(e,t){return new Hr({type:"nonoptional",innerType:e,...i.A2(t)})}(this,e)},array(){
return Or(this)},or(e){return Pr([this,e])},and(e){return new Er({type:"intersection",left:this,right:e})},transform(e){
return ei(this,Kr(e))},default(e){return t=e,new Qr({type:"default",innerType:this,get defaultValue(){
return"function"==typeof t?t():i.yG(t)}});var t},prefault(e){return t=e,new qr({type:"prefault",innerType:this,
get defaultValue(){return"function"==typeof t?t():i.yG(t)}});var t},catch(e){return new Yr({type:"catch",innerType:this,
catchValue:"function"==typeof(t=e)?t:i.SS(t)});var t},pipe(e){return ei(this,e)},readonly(){return new ti({
type:"readonly",innerType:this})},describe(e){const t=this.clone();return Ve.fd.add(t,{description:e}),t},meta(...e){
if(0===e.length)return Ve.fd.get(this);const t=this.clone();return Ve.fd.add(t,e[0]),t},isOptional(){
return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){
return 0===t.length?e(this):e(this,...t)},get"~standard"(){return i.jD(this,"~standard",{..._(this),jsonSchema:{
input:at(this,"input"),output:at(this,"output")}})},set"~standard"(e){i.qh(this,"~standard",e)},parse:function e(t,n){
return bn(this,t,n,{callee:e})},parseAsync:async function e(t,n){return await zn(this,t,n,{callee:e})},safeParse(e,t){
return wn(this,e,t)},async safeParseAsync(e,t){return xn(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){
i.qh(this,"spa",e)},validate(e,t){return dn(this,e,t)},validateAsync(e,t){return(async(e,t,n)=>{const r=n?{...n,
async:!0,abortEarly:!0}:{async:!0,abortEarly:!0};let i=e._zod.run({value:t,issues:[]},r)
;return i instanceof Promise&&(i=await i),0===i.issues.length})(this,e,t)},encode:function e(t,n){return kn(this,t,n,{
callee:e})},decode:function e(t,n){return In(this,t,n,{callee:e})},encodeAsync:async function e(t,n){
return await $n(this,t,n,{callee:e})},decodeAsync:async function e(t,n){return await On(this,t,n,{callee:e})},
safeEncode(e,t){return Sn(this,e,t)},safeDecode(e,t){return An(this,e,t)},async safeEncodeAsync(e,t){return Zn(this,e,t)
},async safeDecodeAsync(e,t){return Tn(this,e,t)},toJSONSchema(e){return((e,t={})=>n=>{const r=Ge({...n,processors:t})
;return qe(e,r),Ye(r,e),ot(r,e)})(this,{})(e)},get description(){return Ve.fd.get(this)?.description},get _def(){
return this._zod.def}}),jn=r.xI("_ZodString",(e,t)=>{
b.init(e,t),En.init(e,t),e._zod.processJSONSchema=(t,n,r)=>xt(e,t,n)},i.un({format:e=>_t(e).format??null,
minLength:e=>_t(e).minimum??null,maxLength:e=>_t(e).maximum??null},{regex(...e){return this.check(We.Fk(...e))},
includes(...e){return this.check(We.dR(...e))},startsWith(...e){return this.check(We.$S(...e))},endsWith(...e){
return this.check(We.ER(...e))},min(...e){return this.check(We.m9(...e))},max(...e){return this.check(We.Eb(...e))},
length(...e){return this.check(We.YA(...e))},nonempty(...e){return this.check(We.m9(1,...e))},lowercase(e){
return this.check(We.hH(e))},uppercase(e){return this.check(We.qF(e))},trim(){return this.check(We.WN())},
normalize(...e){return this.check(We.lo(...e))},toLowerCase(){return this.check(We.Il())},toUpperCase(){
return this.check(We.xY())},slugify(){return this.check(We.TL())}})),Fn=r.xI("ZodString",(e,t)=>{b.init(e,t),
jn.init(e,t)},{email(e){return this.check(We.Mu(Kn,e))},url(e){return this.check(We.Fn(Wn,e))},jwt(e){
return this.check(We.rk(cr,e))},emoji(e){return this.check(We.aC(Gn,e))},guid(e){return this.check(We.tB(Ln,e))},
uuid(e){return this.check(We.Be(Vn,e))},uuidv4(e){return this.check(We.nA(Vn,e))},uuidv6(e){
return this.check(We.pY(Vn,e))},uuidv7(e){return this.check(We.wA(Vn,e))},nanoid(e){return this.check(We.Dl(Qn,e))},
cuid(e){return this.check(We.fs(qn,e))},cuid2(e){return this.check(We.Bj(Hn,e))},ulid(e){return this.check(We.Ct(Yn,e))
},base64(e){return this.check(We.rt(or,e))},base64url(e){return this.check(We.cU(ar,e))},xid(e){
return this.check(We.Pw(Xn,e))},ksuid(e){return this.check(We._z(er,e))},ipv4(e){return this.check(We.Ny(tr,e))},
ipv6(e){return this.check(We.$O(nr,e))},cidrv4(e){return this.check(We.Uy(rr,e))},cidrv6(e){
return this.check(We.gP(ir,e))},e164(e){return this.check(We.KB(ur,e))},datetime(e){return this.check(We.G1(Dn,e))},
date(e){return this.check(We.db(Mn,e))},time(e){return this.check(We.Kn(Un,e))},duration(e){
return this.check(We.f2(Cn,e))}});function Rn(e){return We.Rl(Fn,e)}const Jn=r.xI("ZodStringFormat",(e,t)=>{z.init(e,t),
jn.init(e,t)}),Dn=r.xI("ZodISODateTime",(e,t)=>{R.init(e,t),Jn.init(e,t)}),Mn=r.xI("ZodISODate",(e,t)=>{J.init(e,t),
Jn.init(e,t)}),Un=r.xI("ZodISOTime",(e,t)=>{D.init(e,t),Jn.init(e,t)}),Cn=r.xI("ZodISODuration",(e,t)=>{M.init(e,t),
Jn.init(e,t)}),Kn=r.xI("ZodEmail",(e,t)=>{k.init(e,t),Jn.init(e,t)});const Ln=r.xI("ZodGUID",(e,t)=>{w.init(e,t),
Jn.init(e,t)});const Vn=r.xI("ZodUUID",(e,t)=>{x.init(e,t),Jn.init(e,t)});const Wn=r.xI("ZodURL",(e,t)=>{A.init(e,t),
Jn.init(e,t)});function Bn(e){return We.Fn(Wn,e)}const Gn=r.xI("ZodEmoji",(e,t)=>{Z.init(e,t),Jn.init(e,t)})
;const Qn=r.xI("ZodNanoID",(e,t)=>{T.init(e,t),Jn.init(e,t)});const qn=r.xI("ZodCUID",(e,t)=>{N.init(e,t),Jn.init(e,t)})
;const Hn=r.xI("ZodCUID2",(e,t)=>{P.init(e,t),Jn.init(e,t)});const Yn=r.xI("ZodULID",(e,t)=>{E.init(e,t),Jn.init(e,t)})
;const Xn=r.xI("ZodXID",(e,t)=>{j.init(e,t),Jn.init(e,t)});const er=r.xI("ZodKSUID",(e,t)=>{F.init(e,t),Jn.init(e,t)})
;const tr=r.xI("ZodIPv4",(e,t)=>{U.init(e,t),Jn.init(e,t)});const nr=r.xI("ZodIPv6",(e,t)=>{L.init(e,t),Jn.init(e,t)})
;const rr=r.xI("ZodCIDRv4",(e,t)=>{V.init(e,t),Jn.init(e,t)});const ir=r.xI("ZodCIDRv6",(e,t)=>{W.init(e,t),Jn.init(e,t)
});const or=r.xI("ZodBase64",(e,t)=>{Q.init(e,t),Jn.init(e,t)});function sr(e){return We.rt(or,e)}
const ar=r.xI("ZodBase64URL",(e,t)=>{H.init(e,t),Jn.init(e,t)});const ur=r.xI("ZodE164",(e,t)=>{Y.init(e,t),Jn.init(e,t)
});const cr=r.xI("ZodJWT",(e,t)=>{X.init(e,t),Jn.init(e,t)});const dr=r.xI("ZodNumber",(e,t)=>{ee.init(e,t),
En.init(e,t),e._zod.processJSONSchema=(t,n,r)=>kt(e,t,n,r),e.isFinite=!0},i.un({minValue:e=>{
const{minimum:t,exclusiveMinimum:n}=_t(e);return Math.max(t??Number.NEGATIVE_INFINITY,n??Number.NEGATIVE_INFINITY)},
maxValue:e=>{const{maximum:t,exclusiveMaximum:n}=_t(e)
;return Math.min(t??Number.POSITIVE_INFINITY,n??Number.POSITIVE_INFINITY)},isInt:e=>{const{isInt:t,multipleOf:n}=_t(e)
;return!!t||!!n?.some(Number.isSafeInteger)},format:e=>_t(e).format??null},{gt(e,t){return this.check(We.Tx(e,t))},
gte(e,t){return this.check(We.qm(e,t))},min(e,t){return this.check(We.qm(e,t))},lt(e,t){return this.check(We.Au(e,t))},
lte(e,t){return this.check(We.Zm(e,t))},max(e,t){return this.check(We.Zm(e,t))},int(e){return this.check(pr(e))},
safe(e){return this.check(pr(e))},positive(e){return this.check(We.Tx(0,e))},nonnegative(e){
return this.check(We.qm(0,e))},negative(e){return this.check(We.Au(0,e))},nonpositive(e){return this.check(We.Zm(0,e))},
multipleOf(e,t){return this.check(We.Hi(e,t))},step(e,t){return this.check(We.Hi(e,t))},finite(){return this}}))
;function lr(e){return We.F7(dr,e)}const fr=r.xI("ZodNumberFormat",(e,t)=>{te.init(e,t),dr.init(e,t)});function pr(e){
return We.LK(fr,e)}const hr=r.xI("ZodBoolean",(e,t)=>{ne.init(e,t),En.init(e,t),
e._zod.processJSONSchema=(e,t,n)=>It(0,0,t)});function mr(e){return We._L(hr,e)}const vr=r.xI("ZodBigInt",(e,t)=>{
re.init(e,t),En.init(e,t),e._zod.processJSONSchema=(t,n,r)=>$t(e,t,n,r)},i.un({minValue:e=>_t(e).minimum??null,
maxValue:e=>_t(e).maximum??null,format:e=>_t(e).format??null},{gte(e,t){return this.check(We.qm(e,t))},min(e,t){
return this.check(We.qm(e,t))},gt(e,t){return this.check(We.Tx(e,t))},lt(e,t){return this.check(We.Au(e,t))},lte(e,t){
return this.check(We.Zm(e,t))},max(e,t){return this.check(We.Zm(e,t))},positive(e){return this.check(We.Tx(BigInt(0),e))
},negative(e){return this.check(We.Au(BigInt(0),e))},nonpositive(e){return this.check(We.Zm(BigInt(0),e))},
nonnegative(e){return this.check(We.qm(BigInt(0),e))},multipleOf(e,t){return this.check(We.Hi(e,t))}}));function yr(e){
return We.z$(vr,e)}const gr=r.xI("ZodUndefined",(e,t)=>{ie.init(e,t),En.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>St(e,t,n,r)});function _r(e){return We.E4(gr,e)}const br=r.xI("ZodNull",(e,t)=>{
oe.init(e,t),En.init(e,t),e._zod.processJSONSchema=(e,t,n)=>Ot(0,e,t)});function zr(e){return We.jw(br,e)}
const wr=r.xI("ZodUnknown",(e,t)=>{se.init(e,t),En.init(e,t),e._zod.processJSONSchema=(e,t,n)=>{}});function xr(){
return We.em(wr)}const kr=r.xI("ZodNever",(e,t)=>{ae.init(e,t),En.init(e,t),e._zod.processJSONSchema=(e,t,n)=>At(0,0,t)
});function Ir(e){return We.G8(kr,e)}const $r=r.xI("ZodArray",(e,t)=>{Pn(),le.init(e,t),En.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>Et(e,t,n,r),e.element=t.element},{min(e,t){return this.check(We.m9(e,t))},nonempty(e){
return this.check(We.m9(1,e))},max(e,t){return this.check(We.Eb(e,t))},length(e,t){return this.check(We.YA(e,t))},
unwrap(){return this.element}});function Or(e,t){return We.dZ($r,e,t)}const Sr=r.xI("ZodObject",(e,t)=>{Pn(),
ye.init(e,t),En.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Ft(e,t,n,r),i.X(e,"shape",e=>e._zod.def.shape,!1)},{keyof(){
return Dr(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(i.zM(this._zod.def,{catchall:e}))},
passthrough(){return this.clone(i.zM(this._zod.def,{catchall:xr()}))},loose(){return this.clone(i.zM(this._zod.def,{
catchall:xr()}))},strict(){return this.clone(i.zM(this._zod.def,{catchall:Ir()}))},strip(){
return this.clone(i.zM(this._zod.def,{catchall:void 0}))},extend(e){return i.X$(this,e)},safeExtend(e){
return i.W0(this,e)},merge(e){return i.h1(this,e)},pick(e){return i.Up(this,e)},omit(e){return i.cJ(this,e)},
partial(...e){return i.OH(Lr,this,e[0])},exactPartial(...e){return i.OH(Wr,this,e[0],"exactPartial")},required(...e){
return i.mw(Hr,this,e[0])}});function Ar(e,t){const n={type:"object",shape:e??{},...i.A2(t)};return new Sr(n)}
function Zr(e,t){return new Sr({type:"object",shape:e,catchall:Ir(),...i.A2(t)})}function Tr(e,t){return new Sr({
type:"object",shape:e,catchall:xr(),...i.A2(t)})}const Nr=r.xI("ZodUnion",(e,t)=>{_e.init(e,t),En.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>Rt(e,t,n,r),e.options=t.options});function Pr(e,t){return new Nr({type:"union",
options:e,...i.A2(t)})}const Er=r.xI("ZodIntersection",(e,t)=>{be.init(e,t),En.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>Jt(e,t,n,r)});const jr=r.xI("ZodRecord",(e,t)=>{Pn(),xe.init(e,t),En.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>Ut(e,t,n,r),e.keyType=t.keyType,e.valueType=t.valueType});function Fr(e,t,n){
return t&&t._zod?new jr({type:"record",keyType:e,valueType:t,...i.A2(n)}):new jr({type:"record",keyType:Rn(),
valueType:e,...i.A2(t)})}function Rr(e,t,n){return new jr({type:"record",keyType:e,valueType:t,...i.A2(n),partial:!0})}
const Jr=r.xI("ZodEnum",(e,t)=>{ke.init(e,t),En.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Zt(e,0,n),e.enum=t.entries,
e.options=[...e._zod.values];const n=new Set(Object.keys(t.entries));e.extract=(e,r)=>{const o={};for(const r of e){
if(!n.has(r))throw new Error(`Key ${r} not found in enum`);o[r]=t.entries[r]}return new Jr({...t,checks:[],...i.A2(r),
entries:o})},e.exclude=(e,r)=>{const o={...t.entries};for(const t of e){
if(!n.has(t))throw new Error(`Key ${t} not found in enum`);delete o[t]}return new Jr({...t,checks:[],...i.A2(r),
entries:o})}});function Dr(e,t){const n=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e;return new Jr({
type:"enum",entries:n,...i.A2(t)})}const Mr=r.xI("ZodLiteral",(e,t)=>{Ie.init(e,t),En.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>Tt(e,t,n,r),e.values=new Set(t.values),Object.defineProperty(e,"value",{get(){
if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.")
;return t.values[0]}})});function Ur(e,t){return new Mr({type:"literal",values:Array.isArray(e)?e:[e],...i.A2(t)})}
const Cr=r.xI("ZodTransform",(e,t)=>{Pn(),$e.init(e,t),En.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Pt(e,t,n,r),
e._zod.parse=(n,o)=>{if("backward"===o.direction)throw new r.cV(e.constructor.name);n.addIssue=r=>{
if("string"==typeof r)n.issues.push(i.sn(r,n.value,t));else{const t=r;t.fatal&&(t.continue=!1),
t.code??(t.code="custom"),"input"in t||(t.input=n.value),t.inst??(t.inst=e),n.issues.push(i.sn(t))}}
;const s=t.transform(n.value,n);return s instanceof Promise?s.then(e=>(n.value=e,n)):(n.value=s,n)}});function Kr(e){
return new Cr({type:"transform",transform:e})}const Lr=r.xI("ZodOptional",(e,t)=>{Se.init(e,t),En.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>Ht(e,t,0,r),e.unwrap=()=>e._zod.def.innerType});function Vr(e){return new Lr({
type:"optional",innerType:e})}const Wr=r.xI("ZodExactOptional",(e,t)=>{Ae.init(e,t),En.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>Ht(e,t,0,r),e.unwrap=()=>e._zod.def.innerType});const Br=r.xI("ZodNullable",(e,t)=>{
Ze.init(e,t),En.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Ct(e,t,n,r),e.unwrap=()=>e._zod.def.innerType})
;function Gr(e){return new Br({type:"nullable",innerType:e})}const Qr=r.xI("ZodDefault",(e,t)=>{Te.init(e,t),
En.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Wt(e,t,n,r),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap})
;const qr=r.xI("ZodPrefault",(e,t)=>{Pe.init(e,t),En.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Bt(e,t,n,r),
e.unwrap=()=>e._zod.def.innerType});const Hr=r.xI("ZodNonOptional",(e,t)=>{Ee.init(e,t),En.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>Kt(e,t,0,r),e.unwrap=()=>e._zod.def.innerType});const Yr=r.xI("ZodCatch",(e,t)=>{
Re.init(e,t),En.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Gt(e,t,n,r),e.unwrap=()=>e._zod.def.innerType,
e.removeCatch=e.unwrap});const Xr=r.xI("ZodPipe",(e,t)=>{Je.init(e,t),En.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>Qt(e,t,0,r),e.in=t.in,e.out=t.out});function ei(e,t){return new Xr({type:"pipe",in:e,
out:t})}const ti=r.xI("ZodReadonly",(e,t)=>{Me.init(e,t),En.init(e,t),e._zod.processJSONSchema=(t,n,r)=>qt(e,t,n,r),
e.unwrap=()=>e._zod.def.innerType});const ni=r.xI("ZodLazy",(e,t)=>{Ce.init(e,t),En.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>Yt(e,t,0,r),e.unwrap=()=>e._zod.def.getter()});function ri(e){return new ni({
type:"lazy",getter:e})}const ii=r.xI("ZodCustom",(e,t)=>{Ke.init(e,t),En.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>Nt(e,t,n,r)});function oi(e,t={}){return We.fU(ii,e,t)}function si(e,t){
return We.MB(e,t)}We.q0,We.mI}),29396:((e,t,n)=>{var r;n.d(t,{fd:()=>i});class $ZodRegistry{constructor(){
this._map=new WeakMap,this._idmap=new Map}add(e,...t){const n=t[0];return this._map.set(e,n),
n&&"object"==typeof n&&"id"in n&&this._idmap.set(n.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,
this}remove(e){const t=this._map.get(e);return t&&"object"==typeof t&&"id"in t&&this._idmap.delete(t.id),
this._map.delete(e),this}get(e){const t=e._zod.parent;if(t){const n={...this.get(t)??{}};delete n.id;const r={...n,
...this._map.get(e)};return Object.keys(r).length?r:void 0}return this._map.get(e)}has(e){return this._map.has(e)}}
(r=globalThis).__zod_globalRegistry??(r.__zod_globalRegistry=new $ZodRegistry);const i=globalThis.__zod_globalRegistry}),
37428:((e,t,n)=>{n.d(t,{JM:()=>f,Kd:()=>d,Wk:()=>p,a$:()=>c,sR:()=>h});var r=n(88532),i=n(54723);const o={get:function(){
const e=this._zod;return e.message??(e.message=JSON.stringify(e.def,i.k8,2)),e.message},set:function(e){
this._zod.message=e},enumerable:!0,configurable:!0},s={value:void 0,enumerable:!1
},a=new WeakSet([Object.prototype,Error.prototype]),u=(e,t)=>{e.name="$ZodError",s.value=t,
Object.defineProperty(e,"issues",s),s.value=void 0,Object.defineProperty(e,"message",o);const n=Object.getPrototypeOf(e)
;a.has(n)||(a.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){const e=()=>this.message
;return Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0}),e},set(e){
Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0})}}))},c=(0,r.xI)("$ZodError",u),d=(0,
r.xI)("$ZodError",u,void 0,{Parent:Error});function l(e,t,n){
return Object.prototype.hasOwnProperty.call(e,t)||("__proto__"===t?Object.defineProperty(e,t,{value:n(),writable:!0,
enumerable:!0,configurable:!0}):e[t]=n()),e[t]}function f(e,t=e=>e.message){const n={},r=[]
;for(const i of e.issues)i.path.length>0?l(n,i.path[0],()=>[]).push(t(i)):r.push(t(i));return{formErrors:r,fieldErrors:n
}}function p(e,t=e=>e.message){const n={_errors:[]},r=(e,i=[])=>{
for(const o of e.issues)if("invalid_union"===o.code&&o.errors.length)o.errors.map(e=>r({issues:e
},[...i,...o.path]));else if("invalid_key"===o.code)r({issues:o.issues
},[...i,...o.path]);else if("invalid_element"===o.code)r({issues:o.issues},[...i,...o.path]);else{
const e=[...i,...o.path];if(0===e.length)n._errors.push(t(o));else{let r=n,i=0;for(;i<e.length;){
const n=e[i],s=i===e.length-1;if("_errors"===n){s&&r._errors.push(t(o)),i++;continue}
Object.prototype.hasOwnProperty.call(r,n)||Object.defineProperty(r,n,{value:{_errors:[]},enumerable:!0,writable:!0,
configurable:!0});const a=r[n];s&&a._errors.push(t(o)),r=a,i++}}}};return r(e),n}function h(e){
const t=[],n=e.map(e=>"object"==typeof e?e.key:e)
;for(const e of n)"number"==typeof e?t.push(`[${e}]`):"symbol"==typeof e?t.push(`[${JSON.stringify(String(e))}]`):/[^\w$]/.test(e)?t.push(`[${JSON.stringify(e)}]`):(t.length&&t.push("."),
t.push(e));return t.join("")}}),43759:((e,t,n)=>{n.d(t,{$O:()=>x,$S:()=>ee,Au:()=>C,Be:()=>d,Bj:()=>g,Ct:()=>_,Dl:()=>v,
E4:()=>J,ER:()=>te,Eb:()=>B,F7:()=>E,Fk:()=>q,Fn:()=>h,G1:()=>Z,G8:()=>U,Hi:()=>W,Il:()=>se,KB:()=>S,Kn:()=>N,LK:()=>j,
MB:()=>le,Mu:()=>u,Ny:()=>w,Pw:()=>b,Rl:()=>a,T2:()=>ne,TL:()=>ue,Tx:()=>L,Uy:()=>k,WN:()=>oe,YA:()=>Q,Zm:()=>K,
_L:()=>F,_z:()=>z,aC:()=>m,bS:()=>re,cU:()=>O,dR:()=>X,dZ:()=>ce,db:()=>T,em:()=>M,f2:()=>P,fU:()=>de,fs:()=>y,gP:()=>I,
hH:()=>H,jw:()=>D,lo:()=>ie,m9:()=>G,mI:()=>pe,nA:()=>l,pY:()=>f,q0:()=>fe,qF:()=>Y,qm:()=>V,rk:()=>A,rt:()=>$,tB:()=>c,
wA:()=>p,xY:()=>ae,z$:()=>R});var r=n(44890),i=n(29396),o=n(54723);function s(e){
return e.checks&&(e.checks=[...e.checks]),e}function a(e,t){return new e(s({type:"string",...o.A2(t)}))}function u(e,t){
return new e({type:"string",format:"email",check:"string_format",abort:!1,...o.A2(t)})}function c(e,t){return new e({
type:"string",format:"guid",check:"string_format",abort:!1,...o.A2(t)})}function d(e,t){return new e({type:"string",
format:"uuid",check:"string_format",abort:!1,...o.A2(t)})}function l(e,t){return new e({type:"string",format:"uuid",
check:"string_format",abort:!1,version:"v4",...o.A2(t)})}function f(e,t){return new e({type:"string",format:"uuid",
check:"string_format",abort:!1,version:"v6",...o.A2(t)})}function p(e,t){return new e({type:"string",format:"uuid",
check:"string_format",abort:!1,version:"v7",...o.A2(t)})}function h(e,t){return new e({type:"string",format:"url",
check:"string_format",abort:!1,...o.A2(t)})}function m(e,t){return new e({type:"string",format:"emoji",
check:"string_format",abort:!1,...o.A2(t)})}function v(e,t){return new e({type:"string",format:"nanoid",
check:"string_format",abort:!1,...o.A2(t)})}function y(e,t){return new e({type:"string",format:"cuid",
check:"string_format",abort:!1,...o.A2(t)})}function g(e,t){return new e({type:"string",format:"cuid2",
check:"string_format",abort:!1,...o.A2(t)})}function _(e,t){return new e({type:"string",format:"ulid",
check:"string_format",abort:!1,...o.A2(t)})}function b(e,t){return new e({type:"string",format:"xid",
check:"string_format",abort:!1,...o.A2(t)})}function z(e,t){return new e({type:"string",format:"ksuid",
check:"string_format",abort:!1,...o.A2(t)})}function w(e,t){return new e({type:"string",format:"ipv4",
check:"string_format",abort:!1,...o.A2(t)})}function x(e,t){return new e({type:"string",format:"ipv6",
check:"string_format",abort:!1,...o.A2(t)})}function k(e,t){return new e({type:"string",format:"cidrv4",
check:"string_format",abort:!1,...o.A2(t)})}function I(e,t){return new e({type:"string",format:"cidrv6",
check:"string_format",abort:!1,...o.A2(t)})}function $(e,t){return new e({type:"string",format:"base64",
check:"string_format",abort:!1,...o.A2(t)})}function O(e,t){return new e({type:"string",format:"base64url",
check:"string_format",abort:!1,...o.A2(t)})}function S(e,t){return new e({type:"string",format:"e164",
check:"string_format",abort:!1,...o.A2(t)})}function A(e,t){return new e({type:"string",format:"jwt",
check:"string_format",abort:!1,...o.A2(t)})}function Z(e,t){return new e({type:"string",format:"datetime",
check:"string_format",offset:!1,local:!1,precision:null,...o.A2(t)})}function T(e,t){return new e({type:"string",
format:"date",check:"string_format",...o.A2(t)})}function N(e,t){return new e({type:"string",format:"time",
check:"string_format",precision:null,...o.A2(t)})}function P(e,t){return new e({type:"string",format:"duration",
check:"string_format",...o.A2(t)})}function E(e,t){return new e(s({type:"number",checks:[],...o.A2(t)}))}
function j(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...o.A2(t)})}
function F(e,t){return new e({type:"boolean",...o.A2(t)})}function R(e,t){return new e({type:"bigint",...o.A2(t)})}
function J(e,t){return new e({type:"undefined",...o.A2(t)})}function D(e,t){return new e({type:"null",...o.A2(t)})}
function M(e){return new e({type:"unknown"})}function U(e,t){return new e({type:"never",...o.A2(t)})}function C(e,t){
return new r.sm({check:"less_than",...o.A2(t),value:e,inclusive:!1})}function K(e,t){return new r.sm({check:"less_than",
...o.A2(t),value:e,inclusive:!0})}function L(e,t){return new r.J_({check:"greater_than",...o.A2(t),value:e,inclusive:!1
})}function V(e,t){return new r.J_({check:"greater_than",...o.A2(t),value:e,inclusive:!0})}function W(e,t){
return new r.Jk({check:"multiple_of",...o.A2(t),value:e})}function B(e,t){return new r.Yk({check:"max_length",
...o.A2(t),maximum:e})}function G(e,t){return new r.Kk({check:"min_length",...o.A2(t),minimum:e})}function Q(e,t){
return new r.RM({check:"length_equals",...o.A2(t),length:e})}function q(e,t){return new r.DG({check:"string_format",
format:"regex",...o.A2(t),pattern:e})}function H(e){return new r.NI({check:"string_format",format:"lowercase",...o.A2(e)
})}function Y(e){return new r.kH({check:"string_format",format:"uppercase",...o.A2(e)})}function X(e,t){
return new r.Tt({check:"string_format",format:"includes",...o.A2(t),includes:e})}function ee(e,t){return new r.J({
check:"string_format",format:"starts_with",...o.A2(t),prefix:e})}function te(e,t){return new r.E6({
check:"string_format",format:"ends_with",...o.A2(t),suffix:e})}function ne(e,t){return new r.nJ({check:"properties",
shape:e,...o.A2(t)})}function re(e){return new r.v$({check:"overwrite",tx:e})}function ie(e){
return re(t=>t.normalize(e))}function oe(){return re(e=>e.trim())}function se(){return re(e=>e.toLowerCase())}
function ae(){return re(e=>e.toUpperCase())}function ue(){return re(e=>o.Yv(e))}function ce(e,t,n){return new e({
type:"array",element:t,...o.A2(n)})}function de(e,t,n){return new e({type:"custom",check:"custom",fn:t,...o.A2(n)})}
function le(e,t){const n=function(e,t){const n=new r.QP({check:"custom",...o.A2(t)});return n._zod.check=e,n
}(t=>(t.addIssue=e=>{if("string"==typeof e)t.issues.push(o.sn(e,t.value,n._zod.def));else{const r=e
;r.fatal&&(r.continue=!1),r.code??(r.code="custom"),"input"in r||(r.input=t.value),r.inst??(r.inst=n),
r.continue??(r.continue=!n._zod.def.abort),t.issues.push(o.sn(r))}},e(t.value,t)),t);return n}function fe(e){
const t=new r.QP({check:"describe"});return t._zod.onattach=[t=>{const n=i.fd.get(t)??{};i.fd.add(t,{...n,description:e
})}],t._zod.check=()=>{},t}function pe(e){const t=new r.QP({check:"meta"});return t._zod.onattach=[t=>{
const n=i.fd.get(t)??{};i.fd.add(t,{...n,...e})}],t._zod.check=()=>{},t}}),44890:((e,t,n)=>{n.d(t,{DG:()=>y,E6:()=>w,
J:()=>z,J_:()=>d,Jk:()=>l,KH:()=>f,Kk:()=>h,NI:()=>g,QP:()=>s,RM:()=>m,Tt:()=>b,Yk:()=>p,kH:()=>_,nJ:()=>k,ql:()=>v,
sm:()=>c,v$:()=>I});var r=n(88532),i=n(23908),o=n(54723);const s=r.xI("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),
e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),a=e=>{const t=e.value;return!o.cl(t)&&void 0!==t.length},u={
number:"number",bigint:"bigint",object:"date"},c=r.xI("$ZodCheckLessThan",(e,t)=>{s.init(e,t);const n=u[typeof t.value]
;e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:u[typeof r.value]??n,
code:"too_big",maximum:"object"==typeof t.value?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,
continue:!t.abort})}}),d=r.xI("$ZodCheckGreaterThan",(e,t)=>{s.init(e,t);const n=u[typeof t.value];e._zod.check=r=>{
(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:u[typeof r.value]??n,code:"too_small",
minimum:"object"==typeof t.value?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort
})}}),l=r.xI("$ZodCheckMultipleOf",(e,t)=>{s.init(e,t),e._zod.check=n=>{
if(typeof n.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.")
;("bigint"==typeof n.value?t.value!==BigInt(0)&&n.value%t.value===BigInt(0):0===o.LG(n.value,t.value))||n.issues.push({
origin:typeof n.value,code:"not_multiple_of",divisor:t.value,input:n.value,inst:e,continue:!t.abort})}
}),f=r.xI("$ZodCheckNumberFormat",(e,t)=>{s.init(e,t),t.format=t.format||"float64"
;const n=t.format?.includes("int"),r=n?"int":"number",[i,a]=o.zH[t.format];e._zod.check=o=>{const s=o.value;if(n){
if(!Number.isInteger(s))return void o.issues.push({expected:r,format:t.format,code:"invalid_type",continue:!1,input:s,
inst:e});if(!Number.isSafeInteger(s))return void(s>0?o.issues.push({input:s,code:"too_big",
maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,
continue:!t.abort}):o.issues.push({input:s,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort}))}
s<i&&o.issues.push({origin:"number",input:s,code:"too_small",minimum:i,inclusive:!0,inst:e,continue:!t.abort}),
s>a&&o.issues.push({origin:"number",input:s,code:"too_big",maximum:a,inclusive:!0,inst:e,continue:!t.abort})}
}),p=r.xI("$ZodCheckMaxLength",(e,t)=>{var n;s.init(e,t),(n=e._zod.def).when??(n.when=a),e._zod.check=n=>{
const r=n.value,i=r.length;if(("string"==typeof r&&i>t.maximum?o.O7(r):i)<=t.maximum)return;const s=o.Rc(r)
;n.issues.push({origin:s,code:"too_big",maximum:t.maximum,inclusive:!0,input:r,inst:e,continue:!t.abort})}
}),h=r.xI("$ZodCheckMinLength",(e,t)=>{var n;s.init(e,t),(n=e._zod.def).when??(n.when=a),e._zod.check=n=>{
const r=n.value,i=r.length;if(("string"==typeof r&&i>=t.minimum&&i<2*t.minimum?o.O7(r):i)>=t.minimum)return
;const s=o.Rc(r);n.issues.push({origin:s,code:"too_small",minimum:t.minimum,inclusive:!0,input:r,inst:e,
continue:!t.abort})}}),m=r.xI("$ZodCheckLengthEquals",(e,t)=>{var n;s.init(e,t),(n=e._zod.def).when??(n.when=a),
e._zod.check=n=>{const r=n.value,i=r.length,s="string"==typeof r&&i>=t.length&&i<=2*t.length?o.O7(r):i
;if(s===t.length)return;const a=o.Rc(r),u=s>t.length;n.issues.push({origin:a,...u?{code:"too_big",maximum:t.length}:{
code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:n.value,inst:e,continue:!t.abort})}
}),v=r.xI("$ZodCheckStringFormat",(e,t)=>{var n,r;s.init(e,t),t.pattern?(n=e._zod).check??(n.check=n=>{
t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({origin:"string",code:"invalid_format",format:t.format,
input:n.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})
}):(r=e._zod).check??(r.check=()=>{})}),y=r.xI("$ZodCheckRegex",(e,t)=>{v.init(e,t),e._zod.check=n=>{
t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({origin:"string",code:"invalid_format",format:"regex",
input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),g=r.xI("$ZodCheckLowerCase",(e,t)=>{
t.pattern??(t.pattern=i.AC),v.init(e,t)}),_=r.xI("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=i.Zv),v.init(e,t)
}),b=r.xI("$ZodCheckIncludes",(e,t)=>{s.init(e,t)
;const n=o.sD(t.includes),r=new RegExp("number"==typeof t.position?`^.{${t.position},}${n}`:n);t.pattern=r,
e._zod.check=n=>{n.value.includes(t.includes,t.position)||n.issues.push({origin:"string",code:"invalid_format",
format:"includes",includes:t.includes,input:n.value,inst:e,continue:!t.abort})}}),z=r.xI("$ZodCheckStartsWith",(e,t)=>{
s.init(e,t);const n=new RegExp(`^${o.sD(t.prefix)}.*`);t.pattern??(t.pattern=n),e._zod.check=n=>{
n.value.startsWith(t.prefix)||n.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,
input:n.value,inst:e,continue:!t.abort})}}),w=r.xI("$ZodCheckEndsWith",(e,t)=>{s.init(e,t)
;const n=new RegExp(`.*${o.sD(t.suffix)}$`);t.pattern??(t.pattern=n),e._zod.check=n=>{
n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,
input:n.value,inst:e,continue:!t.abort})}});function x(e,t,n){e.issues.length&&t.issues.push(...o.lQ(n,e.issues))}
const k=r.xI("$ZodCheckProperties",(e,t)=>{let n;s.init(e,t),o.jD(e,Symbol.iterator,function*(){yield e}),
e._zod.check=r=>{if(null==r.value)return void r.issues.push({expected:"object",code:"invalid_type",input:r.value,inst:e
});n??(n=Reflect.ownKeys(t.shape).map(e=>[e,t.shape[e]]));const i=r.value;let o;for(const[e,t]of n){const n=t._zod.run({
value:i[e],issues:[]},{});n instanceof Promise?(o??(o=[]),o.push(n.then(t=>x(t,r,e)))):x(n,r,e)}
return o?Promise.all(o).then(()=>{}):void 0}}),I=r.xI("$ZodCheckOverwrite",(e,t)=>{s.init(e,t),e._zod.check=e=>{
e.value=t.tx(e.value)}})})};
