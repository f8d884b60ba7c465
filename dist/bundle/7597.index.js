export const id=7597;export const ids=[7597];export const modules={961:(e,t,n)=>{n.d(t,{G:()=>c,g:()=>d})
;var r=n(37428),i=n(88532),o=n(54723);const s=new WeakSet([Object.prototype,Error.prototype]);function a(e,t,n){
Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){const e=n(this);return Object.defineProperty(this,t,{
value:e,configurable:!0,writable:!0}),e},set(e){Object.defineProperty(this,t,{value:e,configurable:!0,writable:!0})}})}
const u=(e,t)=>{r.a$.init(e,t),e.name="ZodError";const n=Object.getPrototypeOf(e);s.has(n)||(s.add(n),
a(n,"format",e=>t=>r.Wk(e,t)),a(n,"flatten",e=>t=>r.JM(e,t)),a(n,"addIssue",e=>t=>{e.issues.push(t),
e.message=JSON.stringify(e.issues,o.k8,2)}),a(n,"addIssues",e=>t=>{e.issues.push(...t),
e.message=JSON.stringify(e.issues,o.k8,2)}),Object.defineProperty(n,"isEmpty",{configurable:!0,enumerable:!1,get(){
return 0===this.issues.length}}))},c=i.xI("ZodError",u),d=i.xI("ZodError",u,void 0,{Parent:Error})},23908:(e,t,n)=>{
n.d(t,{AC:()=>F,Ak:()=>u,D2:()=>c,F:()=>w,Gl:()=>i,K3:()=>b,Os:()=>l,Rp:()=>p,Z0:()=>o,Zg:()=>m,Zv:()=>R,ai:()=>N,
ch:()=>j,fO:()=>a,gF:()=>r,gp:()=>Z,hQ:()=>k,kB:()=>A,kM:()=>s,l7:()=>_,nd:()=>P,o:()=>T,p0:()=>d,p6:()=>$,r0:()=>z,
uR:()=>f,uX:()=>v,ug:()=>y,w$:()=>S,zM:()=>E,zr:()=>g})
;const r=/^[cC][0-9a-z]{6,}$/,i=/^[0-9a-z]+$/,o=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,s=/^[0-9a-vA-V]{20}$/,a=/^[A-Za-z0-9]{27}$/,u=/^[a-zA-Z0-9_-]{21}$/
;function c(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}
const d=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,l=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,f=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,p=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,h="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$"
;function m(){return new RegExp(h,"u")}
const v=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,y=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,g=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,_=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,b=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,z=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,w=/^https?$/,k=/^\+[1-9]\d{6,14}$/,x="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))"
;function I(e){return new RegExp(`^${e}$`)}const $=I(x);function O(e){const t="(?:[01]\\d|2[0-3]):[0-5]\\d"
;return"number"==typeof e.precision?-1===e.precision?`${t}`:0===e.precision?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`
}function A(e){return new RegExp(`^${O(e)}$`)}function S(e){const t=["Z"]
;e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const n=`${O({precision:e.precision,seconds:!0
})}(?:${t.join("|")})`,r=e.local?`${n}|${O({precision:e.precision})}`:n;return new RegExp(`^${x}T(?:${r})$`)}
const Z=/^[\s\S]{0,}$/,T=/^-?\d+n?$/,P=/^-?\d+$/,N=/^-?\d+(?:\.\d+)?$/,E=/^(?:true|false)$/i,j=/^null$/i,F=/^[^A-Z]*$/,R=/^[^a-z]*$/
},27597:(e,t,n)=>{n.d(t,{You:()=>Rn,YOg:()=>kr,K39:()=>ir,oad:()=>mr,zMY:()=>pr,k5n:()=>Er,Whr:()=>lr,RZV:()=>Yr,
euz:()=>Fr,_H3:()=>Or,chJ:()=>yr,aig:()=>cr,Ikc:()=>Ir,g1P:()=>Pr,rej:()=>$r,YjP:()=>jn,KCZ:()=>Sr,L5J:()=>_r,OZ5:()=>Wn
});var r=n(88532),i=n(54723);class $ZodCyclicError extends Error{constructor(){
super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}}const o="~memo",s=[]
;function a(e){return null!==e&&"object"==typeof e}function u(e){return e.map(e=>e.path?{...e,path:e.path.slice()}:{...e
})}const c=new WeakMap;function d(e,t,n){const r=c.get(e);if(void 0!==r)return r?2:0;if(t.has(e))return 2;t.add(e)
;let o=0;const s=e=>{if(2!==o&&e?._zod){const r=d(e,t,n);r>o&&(o=r)}},a=e=>{e>o&&(o=e)},u=e._zod.def,l=u.type;switch(l){
case"object":{const e=i.MO(u);a(e?((e,r)=>{let i=0;for(const o of Reflect.ownKeys(e)){
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
b.init(e,t)}),w=r.xI("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=m.Os),z.init(e,t)}),k=r.xI("$ZodUUID",(e,t)=>{
if(t.version){const e={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version]
;if(void 0===e)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=m.uR(e))
}else t.pattern??(t.pattern=m.uR());z.init(e,t)}),x=r.xI("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=m.Rp),z.init(e,t)})
;function I(e){try{return"undefined"!=typeof URL&&"function"==typeof URL.canParse?URL.canParse(e):(new URL(e),!0)}catch{
return!1}}function $(e,t){return"normalize"in t||"hostname"in t||"protocol"in t?function(e,t){
if(!t.normalize&&t.protocol?.source===m.F.source&&!/^https?:\/\//i.test(e))return 1;try{if("undefined"!=typeof URL){
const t=URL;if("function"==typeof t.parse)return t.parse(e)??2}return new URL(e)}catch{return 2}}(e,t):I(e)||2}
const O=/[\t\n\r]/g;function A(e){return e.replace(O,"")}const S=r.xI("$ZodURL",(e,t)=>{z.init(e,t),e._zod.check=n=>{
try{const r=n.value.trim(),i=$(r,t);return 1===i?void n.issues.push({code:"invalid_format",format:"url",
note:"Invalid URL format",input:n.value,inst:e,continue:!t.abort}):2===i?void n.issues.push({code:"invalid_format",
format:"url",input:n.value,inst:e,continue:!t.abort}):!0===i?void(n.value=A(r)):(t.hostname&&!function(e,t){
return t.lastIndex=0,t.test(e.hostname)}(i,t.hostname)&&n.issues.push({code:"invalid_format",format:"url",
note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,continue:!t.abort}),t.protocol&&!function(e,t){
return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}(i,t.protocol)&&n.issues.push({
code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,inst:e,
continue:!t.abort}),void(n.value=t.normalize?i.href:A(r)))}catch(r){n.issues.push({code:"invalid_format",format:"url",
input:n.value,inst:e,continue:!t.abort})}}}),Z=r.xI("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=m.Zg()),z.init(e,t)
}),T=r.xI("$ZodNanoID",(e,t)=>{
if(void 0!==t.length&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`)
;t.pattern??(t.pattern=void 0===t.length?m.Ak:m.D2(t.length)),z.init(e,t)}),P=r.xI("$ZodCUID",(e,t)=>{
t.pattern??(t.pattern=m.gF),z.init(e,t)}),N=r.xI("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=m.Gl),z.init(e,t)
}),E=r.xI("$ZodULID",(e,t)=>{t.pattern??(t.pattern=m.Z0),z.init(e,t)}),j=r.xI("$ZodXID",(e,t)=>{
t.pattern??(t.pattern=m.kM),z.init(e,t)}),F=r.xI("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=m.fO),z.init(e,t)
}),R=r.xI("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=m.w$(t)),z.init(e,t)}),J=r.xI("$ZodISODate",(e,t)=>{
t.pattern??(t.pattern=m.p6),z.init(e,t)}),D=r.xI("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=m.kB(t)),z.init(e,t)
}),M=r.xI("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=m.p0),z.init(e,t)}),C=r.xI("$ZodIPv4",(e,t)=>{
t.pattern??(t.pattern=m.uX),z.init(e,t)}),U=/^[0-9a-fA-F:.]+$/;function K(e){return!!U.test(e)&&I(`http://[${e}]`)}
const L=r.xI("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=m.ug),z.init(e,t),e._zod.check=n=>{K(n.value)||n.issues.push({
code:"invalid_format",format:"ipv6",input:n.value,inst:e,continue:!t.abort})}}),W=r.xI("$ZodCIDRv4",(e,t)=>{
t.pattern??(t.pattern=m.zr),z.init(e,t)});const V=r.xI("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=m.l7),z.init(e,t),
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
}),ie=r.xI("$ZodNull",(e,t)=>{y.init(e,t),e._zod.pattern=m.ch,e._zod.values=new Set([null]),e._zod.parse=(t,n)=>{
const r=t.value;return null===r||t.issues.push({expected:"null",code:"invalid_type",input:r,inst:e}),t}
}),oe=r.xI("$ZodUnknown",(e,t)=>{y.init(e,t),e._zod.parse=e=>e}),se=r.xI("$ZodNever",(e,t)=>{y.init(e,t),
e._zod.parse=(t,n)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function ae(e,t){
const n=i.hi(e._zod.def.checks);if(!n.length)return;const r=Math.min(...n.map(e=>e[0])),o=e._zod.parse
;e._zod.parse=(n,s)=>{const a=t(n.value)
;if(a>r&&!s?.skipChecks&&"backward"!==s?.direction)for(const[t,r]of i.hi(e._zod.def.checks))if(a>t&&r._zod.def.when(n)){
const t=n.issues.length;return r._zod.check(n),n.issues[t].continue=!1,i.d3(n.issues,t,e),n}return o(n,s)}}
const ue=e=>Array.isArray(e)?e.length:-1;function ce(e,t,n){e.issues.length&&t.issues.push(...i.lQ(n,e.issues)),
t.value[n]=e.value}const de=r.xI("$ZodArray",(e,t)=>{y.init(e,t);const n=r.cr.memoizer;n?.attach(e),
e._zod.parse=(r,o)=>{const s=r.value;if(!Array.isArray(s))return r.issues.push({expected:"array",code:"invalid_type",
input:s,inst:e}),r;r.value=n?n.alloc(e,r,Array(s.length),o):Array(s.length);const a=[],u=o?.abortEarly
;for(let e=0;e<s.length;e++){const n=s[e],c=t.element._zod.run({value:n,issues:[]},o)
;if(c instanceof Promise)a.push(c.then(t=>ce(t,r,e)));else if(ce(c,r,e),u&&0!==c.issues.length&&i.QH(c))break}
return a.length?Promise.all(a).then(()=>r):r},ae(e,ue)});function le(e,t,n,r,o,s){const a=n in r,u="optional"===s
;if(a||!u||"optional"!==o){if(e.issues.length){if(void 0!==o&&u&&!a)return;t.issues.push(...i.lQ(n,e.issues))}
a||void 0!==o?void 0===e.value?(a||"defaulted"===o&&!u)&&(t.value[n]=void 0):t.value[n]=e.value:e.issues.length||t.issues.push({
code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]})}}const fe=[];function pe(e){
const t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:fe,o=r.length?[...t,...r]:t
;for(const t of o)if(!e.shape?.[t]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`)
;const s=i.NM(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}
function he(e,t,n,r,o,s,a){const u=[],c=o.keySet,d=o.catchall._zod,l=d.def.type,f=d.optin,p=d.optout;let h=0
;for(const o in t){if(a&&n.issues.length!==h){if(i.QH(n,h))break;h=n.issues.length}if(c.has(o))continue
;if("__proto__"===o){"never"===l&&u.push(o);continue}if("never"===l){u.push(o);continue}const s=d.run({value:t[o],
issues:[]},r);s instanceof Promise?e.push(s.then(e=>le(e,n,o,t,f,p))):le(s,n,o,t,f,p)}return u.length&&n.issues.push({
code:"unrecognized_keys",keys:u,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>n):n}
const me=r.xI("$ZodObject",(e,t)=>{y.init(e,t)
;const n=Object.getOwnPropertyDescriptor(t,"shape"),o=n?.get?n.get.raw:t.shape??{};if(o){const e=()=>{const n={...o}
;return Object.defineProperty(t,"shape",{value:n}),e.raw=n,n};e.raw=o,Object.defineProperty(t,"shape",{get:e})}
const s=i.PO(()=>pe(t));i.v5(e,"propValues",e=>{const t=e.def.shape,n={};for(const e in t){const r=t[e]._zod
;if(r.values){Object.prototype.hasOwnProperty.call(n,e)||i.Vy(n,e,new Set);for(const t of r.values)n[e].add(t)
;void 0!==r.optin&&n[e].add(void 0)}}return n});const a=i.Gv,u=t.catchall;let c;const d=r.cr.memoizer;d?.attach(e),
e._zod.parse=(t,n)=>{c??(c=s.value);const r=t.value;if(!a(r))return t.issues.push({expected:"object",
code:"invalid_type",input:r,inst:e}),t;t.value=d?d.alloc(e,t,{},n):{};const o=[],l=c.shape,f=n?.abortEarly
;let p=t.issues.length;for(const e of c.allKeys){if(f&&t.issues.length!==p){if(i.QH(t,p))break;p=t.issues.length}
if("__proto__"===e)continue;const s=l[e],a=s._zod.optin,u=s._zod.optout,c=s._zod.run({value:r[e],issues:[]},n)
;c instanceof Promise?o.push(c.then(n=>le(n,t,e,r,a,u))):le(c,t,e,r,a,u)}
return u?he(o,r,t,n,s.value,e,!0===f):o.length?Promise.all(o).then(()=>t):t}}),ve=r.xI("$ZodObjectJIT",(e,t)=>{
me.init(e,t);const n=e._zod.parse,o=i.PO(()=>pe(t)),s=r.cr.memoizer;let a
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
f?he([],h,r,d,p,e,!0===d?.abortEarly):r):n(r,d):(r.issues.push({expected:"object",code:"invalid_type",input:h,inst:e}),
r)}});function ye(e,t,n,o){for(const n of e)if(0===n.issues.length)return t.value=n.value,t
;const s=e.filter(e=>!i.QH(e));return 1===s.length?(t.value=s[0].value,s[0]):(t.issues.push({code:"invalid_union",
input:t.value,inst:n,errors:e.map(e=>e.issues.map(e=>i.iR(e,o,r.$W())))}),t)}const ge=r.xI("$ZodUnion",(e,t)=>{
y.init(e,t),
i.v5(e,"optin",e=>e.def.options.some(e=>"defaulted"===e._zod.optin)?"defaulted":e.def.options.some(e=>void 0!==e._zod.optin)?"optional":void 0),
i.v5(e,"optout",e=>e.def.options.some(e=>"optional"===e._zod.optout)?"optional":void 0),i.v5(e,"values",e=>{
if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))}),
i.v5(e,"pattern",e=>{if(e.def.options.every(e=>e._zod.pattern)){const t=e.def.options.map(e=>e._zod.pattern)
;return new RegExp(`^(${t.map(e=>i.p6(e.source)).join("|")})$`)}})
;const n=1===t.options.length?t.options[0]._zod.run:null;e._zod.parse=(r,i)=>{if(n)return n(r,i);let o=!1;const s=[]
;for(const e of t.options){const t=e._zod.run({value:r.value,issues:[]},i);if(t instanceof Promise)s.push(t),o=!0;else{
if(0===t.issues.length)return t;s.push(t)}}return o?Promise.all(s).then(t=>ye(t,r,e,i)):ye(s,r,e,i)}})
;const _e=r.xI("$ZodIntersection",(e,t)=>{y.init(e,t),e._zod.parse=(e,n)=>{const r=e.value,i=t.left._zod.run({value:r,
issues:[]},n),o=t.right._zod.run({value:r,issues:[]},n)
;return i instanceof Promise||o instanceof Promise?Promise.all([i,o]).then(([t,n])=>ze(e,t,n)):ze(e,i,o)}})
;function be(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e===+t)return{valid:!0,
data:e};if(i.Qd(e)&&i.Qd(t)){const n=Object.keys(t),r=Object.keys(e).filter(e=>-1!==n.indexOf(e)),i={...e,...t}
;Object.prototype.hasOwnProperty.call(i,"__proto__")&&delete i.__proto__;for(const n of r){if("__proto__"===n)continue
;const r=be(e[n],t[n]);if(!r.valid)return{valid:!1,mergeErrorPath:[n,...r.mergeErrorPath]};i[n]=r.data}return{valid:!0,
data:i}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};const n=[]
;for(let r=0;r<e.length;r++){const i=be(e[r],t[r]);if(!i.valid)return{valid:!1,mergeErrorPath:[r,...i.mergeErrorPath]}
;n.push(i.data)}return{valid:!0,data:n}}return{valid:!1,mergeErrorPath:[]}}function ze(e,t,n){const r=new Map;let o
;const s=new Map,a=(e,t)=>{let n;if("unrecognized_keys"!==e.code||e.path?.length){
if("invalid_key"!==e.code||"record"!==e.origin||1!==e.path?.length)return!1;{const t=String(e.path[0])
;s.has(t)||s.set(t,e),n=[t]}}else o??(o=e),n=e.keys;for(const e of n)r.has(e)||r.set(e,{}),r.get(e)[t]=!0;return!0}
;for(const n of t.issues)a(n,"l")||e.issues.push(n);for(const t of n.issues)a(t,"r")||e.issues.push(t)
;const u=[...r].filter(([,e])=>e.l&&e.r).map(([e])=>e);if(u.length){const t=o?u.filter(e=>o.keys.includes(e)):[]
;t.length&&e.issues.push({...o,keys:t});for(const n of u)!t.includes(n)&&s.has(n)&&e.issues.push(s.get(n))}
const c=be(t.value,n.value);if(!c.valid){if(i.QH(e))return e
;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}
const we=r.xI("$ZodRecord",(e,t)=>{y.init(e,t);const n=r.cr.memoizer;n?.attach(e),e._zod.parse=(o,s)=>{const a=o.value
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
}),xe=r.xI("$ZodLiteral",(e,t)=>{y.init(e,t);const n=new Set(t.values);e._zod.values=n,i.v5(e,"pattern",e=>{
const t=e.def.values
;return new RegExp(t.length?`^(${t.map(e=>"string"==typeof e?i.sD(e):e?i.sD(e.toString()):String(e)).join("|")})$`:"^[^\\s\\S]$")
}),e._zod.parse=(r,i)=>{const o=r.value;return n.has(o)||r.issues.push({code:"invalid_value",values:t.values,input:o,
inst:e}),r}}),Ie=r.xI("$ZodTransform",(e,t)=>{y.init(e,t),e._zod.optin="optional",r.cr.memoizer?.guard(e),
e._zod.parse=(n,i)=>{if("backward"===i.direction)throw new r.cV(e.constructor.name);const o=t.transform(n.value,n)
;if(i.async){return(o instanceof Promise?o:Promise.resolve(o)).then(e=>(n.value=e,n))}
if(o instanceof Promise)throw new r.GT;return n.value=o,n}});function $e(e,t){
return e.value=t.issues.length?void 0:t.value,e}const Oe=r.xI("$ZodOptional",(e,t)=>{y.init(e,t),
i.v5(e,"optin",e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional"),e._zod.optout="optional",
i.v5(e,"values",e=>{const t=e.def.innerType._zod.values;return t?new Set([...t,void 0]):void 0}),i.v5(e,"pattern",e=>{
const t=e.def.innerType._zod.pattern;return t?new RegExp(`^(${i.p6(t.source)})?$`):void 0}),e._zod.parse=(e,n)=>{
if(void 0===e.value){if("defaulted"!==t.innerType._zod.optin)return e;const r=t.innerType._zod.run({value:e.value,
issues:[]},n);return r instanceof Promise?r.then(t=>$e(e,t)):$e(e,r)}return t.innerType._zod.run(e,n)}
}),Ae=r.xI("$ZodExactOptional",(e,t)=>{Oe.init(e,t),i.v5(e,"values",e=>e.def.innerType._zod.values),
i.v5(e,"pattern",e=>e.def.innerType._zod.pattern),e._zod.parse=(e,n)=>t.innerType._zod.run(e,n)
}),Se=r.xI("$ZodNullable",(e,t)=>{y.init(e,t),i.v5(e,"optin",e=>e.def.innerType._zod.optin),
i.v5(e,"optout",e=>e.def.innerType._zod.optout),i.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
;return t?new RegExp(`^(${i.p6(t.source)}|null)$`):void 0
}),i.v5(e,"values",e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):void 0),
e._zod.parse=(e,n)=>null===e.value?e:t.innerType._zod.run(e,n)}),Ze=r.xI("$ZodDefault",(e,t)=>{y.init(e,t),
e._zod.optin="defaulted",i.v5(e,"values",e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>{
if("backward"===n.direction)return t.innerType._zod.run(e,n);if(void 0===e.value)return e.value=t.defaultValue,e
;const r=t.innerType._zod.run(e,n);return r instanceof Promise?r.then(e=>Te(e,t)):Te(r,t)}});function Te(e,t){
return void 0===e.value&&(e.value=t.defaultValue),e}const Pe=r.xI("$ZodPrefault",(e,t)=>{y.init(e,t),
e._zod.optin="defaulted",
i.v5(e,"values",e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>("backward"===n.direction||void 0===e.value&&(e.value=t.defaultValue),
t.innerType._zod.run(e,n))}),Ne=r.xI("$ZodNonOptional",(e,t)=>{y.init(e,t),i.v5(e,"values",e=>{
const t=e.def.innerType._zod.values;return t?new Set([...t].filter(e=>void 0!==e)):void 0}),e._zod.parse=(n,r)=>{
const i=t.innerType._zod.run(n,r);return i instanceof Promise?i.then(t=>Ee(t,e)):Ee(i,e)}});function Ee(e,t){
return e.issues.length||void 0!==e.value||e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t
}),e}function je(e,t,n,o){return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{
issues:t.issues.map(e=>i.iR(e,o,r.$W()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}
const Fe=r.xI("$ZodCatch",(e,t)=>{
y.init(e,t),i.v5(e,"optin",e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional"),
i.v5(e,"optout",e=>e.def.innerType._zod.optout),i.v5(e,"values",e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>{
if("backward"===n.direction)return t.innerType._zod.run(e,n);const r=t.innerType._zod.run({value:e.value,issues:[]},n)
;return r instanceof Promise?r.then(r=>je(e,r,t,n)):je(e,r,t,n)}}),Re=r.xI("$ZodPipe",(e,t)=>{y.init(e,t),
i.v5(e,"values",e=>e.def.in._zod.values),i.v5(e,"optin",e=>e.def.in._zod.optin),
i.v5(e,"optout",e=>e.def.out._zod.optout),i.v5(e,"propValues",e=>e.def.in._zod.propValues),e._zod.parse=(e,n)=>{
if("backward"===n.direction){const r=t.out._zod.run(e,n)
;return r instanceof Promise?r.then(e=>Je(e,t.in,n)):Je(r,t.in,n)}const r=t.in._zod.run(e,n)
;return r instanceof Promise?r.then(e=>Je(e,t.out,n)):Je(r,t.out,n)}});function Je(e,t,n){
return e.issues.some(e=>"unrecognized_keys"!==e.code)?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}
const De=r.xI("$ZodReadonly",(e,t)=>{y.init(e,t),i.v5(e,"propValues",e=>e.def.innerType._zod.propValues),
i.v5(e,"values",e=>e.def.innerType._zod.values),i.v5(e,"optin",e=>e.def.innerType?._zod?.optin),
i.v5(e,"optout",e=>e.def.innerType?._zod?.optout),e._zod.parse=(e,n)=>{
if("backward"===n.direction)return t.innerType._zod.run(e,n);const r=t.innerType._zod.run(e,n)
;return r instanceof Promise?r.then(Me):Me(r)}});function Me(e){return e.memo||(e.value=Object.freeze(e.value)),e}
const Ce=r.xI("$ZodLazy",(e,t)=>{y.init(e,t),i.gJ(e._zod,"innerType",()=>{const e=t
;return e._cachedInner||(e._cachedInner=t.getter()),e._cachedInner}),i.v5(e,"pattern",e=>e.innerType?._zod?.pattern),
i.v5(e,"propValues",e=>e.innerType?._zod?.propValues),i.v5(e,"optin",e=>e.innerType?._zod?.optin??void 0),
i.v5(e,"optout",e=>e.innerType?._zod?.optout??void 0),e._zod.parse=(t,n)=>e._zod.innerType._zod.run(t,n)
}),Ue=r.xI("$ZodCustom",(e,t)=>{h.QP.init(e,t),y.init(e,t),e._zod.parse=(e,t)=>e,e._zod.check=n=>{
const r=n.value,i=t.fn(r);if(i instanceof Promise)return i.then(t=>Ke(t,n,r,e));Ke(i,n,r,e)}});function Ke(e,t,n,r){
if(!e){const e={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort}
;r._zod.def.params&&(e.params=r._zod.def.params),t.issues.push(i.sn(e))}}var Le=n(29396),We=n(43759)
;function Ve(e,...t){
for(const n of t)for(const t of Reflect.ownKeys(n))Object.prototype.propertyIsEnumerable.call(n,t)&&(0,i.Vy)(e,t,n[t])
;return e}function Be(e){let t=e?.target??"draft-2020-12";return"draft-4"===t&&(t="draft-04"),
"draft-7"===t&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??Le.fd,target:t,
unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,
sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",
intersections:[],deferred:[],external:e?.external??void 0}}function Ge(e,t,n,r,i){
const o="function"==typeof t.unrepresentable?t.unrepresentable({zodSchema:e,path:r.path,message:i}):t.unrepresentable
;if("any"===o)return!1;if(void 0===o||"throw"===o)throw new Error(i);return Object.assign(n,o),!0}function Qe(e,t,n={
path:[],schemaPath:[]}){var r;const i=e._zod.def,o=t.seen.get(e);if(o){o.count++
;return n.schemaPath.includes(e)&&(o.cycle=n.path),o.schema}const s={schema:{},count:1,cycle:void 0,path:n.path}
;t.seen.set(e,s),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;const a=e._zod.toJSONSchema?.()
;if(a)s.schema=a;else{const r={...n,schemaPath:[...n.schemaPath,e],path:n.path}
;if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,s.schema,r);else{const n=s.schema,o=t.processors[i.type]
;if(!o)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${i.type}`);o(e,t,n,r)}const o=e._zod.parent
;o&&(s.ref||(s.ref=o),Qe(o,t,r),t.seen.get(o).isParent=!0)}const u=t.metadataRegistry.get(e);u&&Ve(s.schema,u),
"input"===t.io&&ot(e)&&(delete s.schema.examples,
delete s.schema.default),"input"===t.io&&"_prefault"in s.schema&&((r=s.schema).default??(r.default=s.schema._prefault)),
delete s.schema._prefault;return t.seen.get(e).schema}function qe(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}
function He(e,t){const n=e.seen.get(t);if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.")
;if(e.external&&e.sharedDefsExtractedFor===e.external)return;const r=new Map;for(const t of e.seen.entries()){
const n=e.metadataRegistry.get(t[0])?.id;if(n){const e=r.get(n)
;if(e&&e!==t[0])throw new Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`)
;r.set(n,t[0])}}const i=t=>{if(t[1].schema.$ref)return;const r=t[1],{ref:i,defId:o}=(t=>{
const r="draft-2020-12"===e.target?"$defs":"definitions";if(e.external){
const n=e.external.registry.get(t[0])?.id,i=e.external.uri??(e=>e);if(n)return{ref:i(n)}
;const o=t[1].defId??t[1].schema.id??"schema"+e.counter++;return t[1].defId=o,{defId:o,
ref:`${i("__shared")}#/${r}/${qe(o)}`}}const i=`#/${r}/`;if(t[1]===n&&!t[1].schema.id)return{ref:"#"}
;const o=t[1].schema.id??"__schema"+e.counter++;return{defId:o,ref:i+qe(o)}})(t);r.def={...r.schema},o&&(r.defId=o)
;const s=r.schema;for(const e in s)delete s[e];s.$ref=i};if("throw"===e.cycles)for(const t of e.seen.entries()){
const e=t[1]
;if(e.cycle)throw new Error(`Cycle detected: #/${e.cycle?.join("/")}/<root>\n\nSet the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)
}for(const n of e.seen.entries()){const r=n[1];if(t===n[0]){i(n);continue}if(e.external){
const r=e.external.registry.get(n[0])?.id;if(t!==n[0]&&r){i(n);continue}}const o=e.metadataRegistry.get(n[0])?.id
;o?i(n):(r.cycle||r.count>1&&"ref"===e.reused)&&i(n)}e.external&&(e.sharedDefsExtractedFor=e.external)}function Ye(e){
const t=e.anyOf;if(!Array.isArray(t)||0===t.length||void 0!==e.type)return;const n=[];for(const e of t){
if(!e||"object"!=typeof e)return;Ye(e);const t=Object.keys(e);if(1!==t.length||"type"!==t[0])return;const r=e.type
;for(const e of Array.isArray(r)?r:[r]){if("string"!=typeof e)return;n.includes(e)||n.push(e)}}delete e.anyOf,
e.type=1===n.length?n[0]:n}
const Xe=new Set(["type","properties","required","additionalProperties"]),et=["oneOf","anyOf"];function tt(e){
const t=e.additionalProperties;return void 0===t||!1===t||"object"!=typeof t||null===t?null:Object.keys(t).length?t:null
}function nt(e){const t=[];for(const n of e){if("object"!=typeof n||"object"!==n.type)return null
;for(const e in n)if(!Xe.has(e))return null;t.push(n)}const n={},r=new Set;for(const e of t){
for(const r in e.properties){if(Object.prototype.hasOwnProperty.call(n,r))continue;const e=[];for(const n of t){
const t=n.properties?.[r]??tt(n);null!=t&&(e.some(e=>JSON.stringify(e)===JSON.stringify(t))||e.push(t))}
const o=1===e.length?e[0]:nt(e)??{allOf:e};(0,i.Vy)(n,r,o)}for(const t of e.required??[])r.add(t)}const o={
type:"object",properties:n}
;if(r.size&&(o.required=[...r]),t.every(e=>!1===e.additionalProperties))o.additionalProperties=!1;else{const e=[]
;for(const n of t){const t=tt(n);t&&!e.some(e=>JSON.stringify(e)===JSON.stringify(t))&&e.push(t)}
1===e.length?o.additionalProperties=e[0]:e.length>1&&(o.additionalProperties={allOf:e})}return o}function rt(e){
const t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(const t of Xe)if(t in e)return
;const n=t.filter(e=>et.some(t=>Array.isArray(e[t])));let r=null;if(n.length){
const e=n[0],i=et.find(t=>Array.isArray(e[t]));if(1!==Object.keys(e).length)return
;const o=t.filter(t=>t!==e),s=e[i].map(e=>nt([...o,e]));if(s.some(e=>!e))return;r={[i]:s}}else r=nt(t)
;r&&(delete e.allOf,Ve(e,r))}function it(e,t){const n=e.seen.get(t)
;if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");const r=t=>{const n=e.seen.get(t)
;if(null===n.ref)return;const i=n.def??n.schema,o={...i},s=n.ref;if(n.ref=null,s){r(s);const n=e.seen.get(s),a=n.schema
;!a.$ref||"draft-07"!==e.target&&"draft-04"!==e.target&&"openapi-3.0"!==e.target?Ve(i,a):(i.allOf=i.allOf??[],
i.allOf.push(a)),Ve(i,o);if(t._zod.parent===s)for(const e in i)"$ref"!==e&&"allOf"!==e&&(e in o||delete i[e])
;if(a.$ref&&n.def)for(const e in i)"$ref"!==e&&"allOf"!==e&&e in n.def&&JSON.stringify(i[e])===JSON.stringify(n.def[e])&&delete i[e]
}const a=t._zod.parent;if(a&&a!==s){r(a);const t=e.seen.get(a);if(t?.schema.$ref&&(i.$ref=t.schema.$ref,
t.def))for(const e in i)"$ref"!==e&&"allOf"!==e&&e in t.def&&JSON.stringify(i[e])===JSON.stringify(t.def[e])&&delete i[e]
}e.override({zodSchema:t,jsonSchema:i,path:n.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){
for(const t of[...e.seen.entries()].reverse())r(t[0])
;if("openapi-3.0"!==e.target)for(const t of e.seen.entries())Ye(t[1].def??t[1].schema);for(const t of e.deferred)t()
;if(e.intersections.length){const t=new Map;for(const n of e.seen.values())for(const e of[n.schema,n.def]){
const n=e?.allOf;if(!Array.isArray(n))continue;const r=t.get(n);r?r.push(e):t.set(n,[e])}
for(const n of e.intersections)for(const e of t.get(n)??[])rt(e)}}const o={}
;if("draft-2020-12"===e.target?o.$schema="https://json-schema.org/draft/2020-12/schema":"draft-07"===e.target?o.$schema="http://json-schema.org/draft-07/schema#":"draft-04"===e.target?o.$schema="http://json-schema.org/draft-04/schema#":e.target,
e.external?.uri){const n=e.external.registry.get(t)?.id;if(!n)throw new Error("Schema is missing an `id` property")
;o.$id=e.external.uri(n)}Ve(o,n.defId?n.schema:n.def??n.schema);const s=e.metadataRegistry.get(t)?.id
;void 0!==s&&o.id===s&&delete o.id;const a=e.external?.defs??{}
;if(!e.external||e.sharedEmitDoneFor!==e.external)for(const t of e.seen.entries()){const e=t[1]
;e.def&&e.defId&&(e.def.id===e.defId&&delete e.def.id,(0,i.Vy)(a,e.defId,e.def))}
e.external&&(e.sharedEmitDoneFor=e.external),
e.external||Object.keys(a).length>0&&("draft-2020-12"===e.target?o.$defs=a:o.definitions=a);try{
const n=JSON.parse(JSON.stringify(o));return Object.defineProperty(n,"~standard",{value:{...t["~standard"],jsonSchema:{
input:st(t,"input",e.processors),output:st(t,"output",e.processors)}},enumerable:!1,writable:!1}),n}catch(e){
throw new Error("Error converting schema to JSON.")}}function ot(e,t){const n=t??{seen:new Set}
;if(n.seen.has(e))return!1;n.seen.add(e);const r=e._zod.def;if("transform"===r.type)return!0
;if("array"===r.type)return ot(r.element,n);if("set"===r.type)return ot(r.valueType,n)
;if("lazy"===r.type)return ot(r.getter(),n)
;if("promise"===r.type||"optional"===r.type||"nonoptional"===r.type||"nullable"===r.type||"readonly"===r.type||"default"===r.type||"prefault"===r.type||"catch"===r.type)return ot(r.innerType,n)
;if("intersection"===r.type)return ot(r.left,n)||ot(r.right,n)
;if("record"===r.type||"map"===r.type)return ot(r.keyType,n)||ot(r.valueType,n)
;if("pipe"===r.type)return!!e._zod.traits.has("$ZodCodec")||(ot(r.in,n)||ot(r.out,n));if("object"===r.type){
for(const e in r.shape)if(ot(r.shape[e],n))return!0;return!1}if("union"===r.type){
for(const e of r.options)if(ot(e,n))return!0;return!1}if("tuple"===r.type){for(const e of r.items)if(ot(e,n))return!0
;return!(!r.rest||!ot(r.rest,n))}return!1}const st=(e,t,n={})=>r=>{const{libraryOptions:i,target:o}=r??{},s=Be({
...i??{},target:o,io:t,processors:n});return Qe(e,s),He(s,e),it(s,e)},at=(e,t,n)=>{(void 0===e[t]||n>e[t])&&(e[t]=n)
},ut=(e,t,n)=>{(void 0===e[t]||n<e[t])&&(e[t]=n)},ct=(e,t)=>{at(e,"minimum",t),ut(e,"maximum",t)},dt=(e,t)=>{
e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},lt=(e,t)=>{
e.patterns??(e.patterns=new Set),e.patterns.add(t)},ft=(e,t)=>{e.mime=e.mime?e.mime.filter(e=>t.includes(e)):[...t]
},pt=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)
},ht=(e,t)=>at(e,"minimum",t.minimum),mt=(e,t)=>ut(e,"maximum",t.maximum),vt=e=>(t,n)=>{pt(t,n.format)
;const[r,i]=e[n.format];at(t,"minimum",r),ut(t,"maximum",i)},yt={
greater_than:(e,t)=>at(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),
less_than:(e,t)=>ut(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>dt(e,t.value),
number_format:vt(i.zH),bigint_format:vt(i.NR),min_length:ht,max_length:mt,length_equals:(e,t)=>ct(e,t.length),
min_size:ht,max_size:mt,size_equals:(e,t)=>ct(e,t.size),string_format:(e,t)=>{pt(e,t.format),t.pattern&&lt(e,t.pattern),
"base64"!==t.format&&"base64url"!==t.format||(e.contentEncoding=t.format),(t.local||-1===t.precision)&&(e.laxFormat=!0)
},mime_type:(e,t)=>ft(e,t.mime)};function gt(e){
const t={},n=e._zod.def,r=e._zod.traits.has("$ZodCheck")?[e,...n.checks??[]]:n.checks??[]
;for(const e of r)yt[e._zod.def.check]?.(t,e._zod.def);const i=e._zod.bag;void 0!==i.minimum&&at(t,"minimum",i.minimum),
void 0!==i.exclusiveMinimum&&at(t,"exclusiveMinimum",i.exclusiveMinimum),void 0!==i.maximum&&ut(t,"maximum",i.maximum),
void 0!==i.exclusiveMaximum&&ut(t,"exclusiveMaximum",i.exclusiveMaximum),void 0!==i.multipleOf&&dt(t,i.multipleOf),
void 0!==i.format&&(t.format??(t.format=i.format),i.format.includes("int")&&(t.isInt=!0)),i.mime&&ft(t,i.mime)
;for(const e of i.patterns??[])lt(t,e);return t}const _t={guid:"uuid",url:"uri",datetime:"date-time",
json_string:"json-string",regex:""},bt=new Map([[G,m.K3],[q,m.r0]]),zt=e=>bt.get(e)??e,wt=(e,t,n,r)=>{const i=n
;i.type="string";const{minimum:o,maximum:s,format:a,patterns:u,contentEncoding:c,laxFormat:d}=gt(e)
;if("number"==typeof o&&(i.minLength=o),"number"==typeof s&&(i.maxLength=s),a&&(i.format=_t[a]??a,
""===i.format&&delete i.format,("time"===a||d)&&delete i.format),c&&(i.contentEncoding=c),u&&u.size>0){
const e=[...u].map(zt);1===e.length?i.pattern=e[0].source:e.length>1&&(i.allOf=[...e.map(e=>({
..."draft-07"===t.target||"draft-04"===t.target||"openapi-3.0"===t.target?{type:"string"}:{},pattern:e.source}))])}
},kt=(e,t,n,r)=>{const i=n,{minimum:o,maximum:s,multipleOf:a,exclusiveMaximum:u,exclusiveMinimum:c,isInt:d}=gt(e)
;i.type=d?"integer":"number"
;const l="number"==typeof c&&c>=(o??Number.NEGATIVE_INFINITY),f="number"==typeof u&&u<=(s??Number.POSITIVE_INFINITY),p="draft-04"===t.target||"openapi-3.0"===t.target
;if(l?p?(i.minimum=c,i.exclusiveMinimum=!0):i.exclusiveMinimum=c:"number"==typeof o&&(i.minimum=o),f?p?(i.maximum=u,
i.exclusiveMaximum=!0):i.exclusiveMaximum=u:"number"==typeof s&&(i.maximum=s),a){const n=new Set
;for(const o of a)Number.isFinite(o)&&0!==o?n.add(Math.abs(o)):Ge(e,t,i,r,`A multipleOf divisor of ${o} cannot be represented in JSON Schema`)
;const[o,...s]=n;void 0!==o&&(i.multipleOf=o),s.length&&(i.allOf=[...i.allOf??[],...s.map(e=>({multipleOf:e}))])}
},xt=(e,t,n,r)=>{n.type="boolean"},It=(e,t,n,r)=>{Ge(e,t,n,r,"BigInt cannot be represented in JSON Schema")
},$t=(e,t,n,r)=>{"openapi-3.0"===t.target?(n.type="string",n.nullable=!0,n.enum=[null]):n.type="null"},Ot=(e,t,n,r)=>{
n.not={}},At=(e,t,n,r)=>{const o=e._zod.def,s=(0,i.w5)(o.entries)
;0!==s.length?(s.every(e=>"number"==typeof e)&&(n.type="number"),s.every(e=>"string"==typeof e)&&(n.type="string"),
n.enum=s):n.not={}},St=(e,t,n,r)=>{const i=e._zod.def;if(0===i.values.length)return void(n.not={});const o=[]
;for(const s of i.values)if(void 0===s){if(Ge(e,t,n,r,"Literal `undefined` cannot be represented in JSON Schema"))return
}else if("bigint"==typeof s){if(Ge(e,t,n,r,"BigInt literals cannot be represented in JSON Schema"))return
;o.push(Number(s))}else o.push(s);if(0===o.length);else if(1===o.length){const e=o[0];n.type=null===e?"null":typeof e,
"draft-04"===t.target||"openapi-3.0"===t.target?n.enum=[e]:n.const=e
}else o.every(e=>"number"==typeof e)&&(n.type="number"),o.every(e=>"string"==typeof e)&&(n.type="string"),
o.every(e=>"boolean"==typeof e)&&(n.type="boolean"),o.every(e=>null===e)&&(n.type="null"),n.enum=o},Zt=(e,t,n,r)=>{
Ge(e,t,n,r,"Custom types cannot be represented in JSON Schema")},Tt=(e,t,n,r)=>{
Ge(e,t,n,r,"Transforms cannot be represented in JSON Schema")},Pt=(e,t,n,r)=>{
const i=n,o=e._zod.def,{minimum:s,maximum:a}=gt(e);"number"==typeof s&&(i.minItems=s),
"number"==typeof a&&(i.maxItems=a),i.type="array",i.items=Qe(o.element,t,{...r,path:[...r.path,"items"]})}
;function Nt(e){const t=e._zod.def
;return"pipe"===t.type&&t.in._zod.traits.has("$ZodTransform")?Nt(t.out):"catch"===t.type?Nt(t.innerType):e._zod.optin}
const Et=(e,t,n,r)=>{const o=n,s=e._zod.def,a=s.shape
;if(Object.getOwnPropertySymbols(a).length&&Ge(e,t,o,r,"Symbol keys cannot be represented in JSON Schema"))return
;o.type="object",o.properties={};for(const e in a)(0,i.Vy)(o.properties,e,Qe(a[e],t,{...r,
path:[...r.path,"properties",e]}));const u=[];for(const e of Object.keys(a)){const n=s.shape[e]
;("input"===t.io?void 0===Nt(n):void 0===n._zod.optout)&&u.push(e)}u.length>0&&(o.required=u),
"never"===s.catchall?._zod.def.type?o.additionalProperties=!1:s.catchall?s.catchall&&(o.additionalProperties=Qe(s.catchall,t,{
...r,path:[...r.path,"additionalProperties"]})):"output"===t.io&&(o.additionalProperties=!1)},jt=(e,t,n,r)=>{
const i=e._zod.def,o=!1===i.inclusive,s=i.options.map((e,n)=>Qe(e,t,{...r,path:[...r.path,o?"oneOf":"anyOf",n]}))
;o?n.oneOf=s:n.anyOf=s},Ft=(e,t,n,r)=>{const i=e._zod.def,o=Qe(i.left,t,{...r,path:[...r.path,"allOf",0]
}),s=Qe(i.right,t,{...r,path:[...r.path,"allOf",1]
}),a=e=>"allOf"in e&&1===Object.keys(e).length,u=[...a(o)?o.allOf:[o],...a(s)?s.allOf:[s]];n.allOf=u,
t.intersections.push(u)};function Rt(e,t,n){if(t.$ref){if(n.has(t))return t;n.add(t);const r=e.get(t)?.def
;if(!r)return t;const i=Rt(e,r,n);return i===r?t:i}for(const r of["anyOf","oneOf"]){const i=t[r]
;if(!Array.isArray(i))continue;const o=i.map(t=>Rt(e,t,n));o.some((e,t)=>e!==i[t])&&(t={...t,[r]:o})}
const r=Array.isArray(t.type)?t.type:[t.type],i=!r.includes("string")&&r.some(e=>"number"===e||"integer"===e),o=t.enum??(void 0!==t.const?[t.const]:void 0)
;if(!i&&!o?.some(e=>"number"==typeof e))return t
;const{minimum:s,maximum:a,exclusiveMinimum:u,exclusiveMaximum:c,multipleOf:d,format:l,id:f,...p}=t
;return p.enum?p.enum=p.enum.map(e=>"number"==typeof e?String(e):e):"number"==typeof p.const&&(p.const=String(p.const)),
i?(p.type="string",o||(p.pattern=(r.includes("number")?m.ai:m.nd).source),p):p}const Jt=new WeakMap
;const Dt=(e,t,n,r)=>{const o=n,s=e._zod.def;o.type="object";const a=s.keyType,u=gt(a).patterns
;if("loose"===s.mode&&u&&u.size>0){const e=Qe(s.valueType,t,{...r,path:[...r.path,"patternProperties","*"]})
;o.patternProperties={};for(const t of u)(0,i.Vy)(o.patternProperties,zt(t).source,e)}else{
if("draft-07"===t.target||"draft-2020-12"===t.target){o.propertyNames=Qe(s.keyType,t,{...r,
path:[...r.path,"propertyNames"]});let n=Jt.get(t);n||(n=[],Jt.set(t,n),t.deferred.push(()=>function(e){const t=new Map
;for(const n of e.seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n);const n=new Map
;for(const r of Jt.get(e)??[]){const i=e.seen.get(r),o=(i?.def??i?.schema)?.propertyNames
;if(!o||!0===o||n.has(o))continue;const s=Rt(t,o,new Set);s!==o&&n.set(o,s)}
if(n.size)for(const t of e.seen.values())for(const e of[t.schema,t.def]){const t=e&&n.get(e.propertyNames)
;t&&(e.propertyNames=t)}}(t))),n.push(e)}o.additionalProperties=Qe(s.valueType,t,{...r,
path:[...r.path,"additionalProperties"]})}const c=a._zod.values,d="input"===t.io&&void 0!==Nt(s.valueType)
;if(c&&!s.partial&&!d){const e=[...c].filter(e=>"string"==typeof e||"number"==typeof e)
;e.length>0&&(o.required=e.map(String))}},Mt=(e,t,n,r)=>{const i=e._zod.def,o=Qe(i.innerType,t,r),s=t.seen.get(e)
;"openapi-3.0"===t.target?(s.ref=i.innerType,n.nullable=!0):n.anyOf=[o,{type:"null"}]},Ct=(e,t,n,r)=>{const i=e._zod.def
;Qe(i.innerType,t,r);t.seen.get(e).ref=i.innerType},Ut=Symbol();function Kt(e,t,n,r,i){let o=!1
;const s=JSON.stringify(e,(e,t)=>"bigint"!=typeof t?t:(o=!0,null))
;return o?(Ge(t,n,r,i,"BigInt defaults cannot be represented in JSON Schema"),Ut):JSON.parse(s)}const Lt=(e,t,n,r)=>{
const i=e._zod.def;Qe(i.innerType,t,r);t.seen.get(e).ref=i.innerType;const o=Kt(i.defaultValue,e,t,n,r)
;o!==Ut&&(n.default=o)},Wt=(e,t,n,r)=>{const i=e._zod.def;Qe(i.innerType,t,r);if(t.seen.get(e).ref=i.innerType,
"input"!==t.io)return;const o=Kt(i.defaultValue,e,t,n,r);o!==Ut&&(n._prefault=o)},Vt=(e,t,n,r)=>{const i=e._zod.def
;Qe(i.innerType,t,r);let o;t.seen.get(e).ref=i.innerType;try{o=i.catchValue(void 0)}catch{
return void Ge(e,t,n,r,"Dynamic catch values are not supported in JSON Schema")}n.default=o},Bt=(e,t,n,r)=>{
const i=e._zod.def,o=i.in._zod.traits.has("$ZodTransform"),s="input"===t.io?o?i.out:i.in:i.out;Qe(s,t,r)
;t.seen.get(e).ref=s},Gt=(e,t,n,r)=>{const i=e._zod.def;Qe(i.innerType,t,r);t.seen.get(e).ref=i.innerType,n.readOnly=!0
},Qt=(e,t,n,r)=>{const i=e._zod.def;Qe(i.innerType,t,r);t.seen.get(e).ref=i.innerType},qt=(e,t,n,r)=>{
const i=e._zod.innerType;Qe(i,t,r);t.seen.get(e).ref=i};const Ht=()=>{const e={string:{unit:"characters",verb:"to have"
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
return`Invalid value in ${e.origin}`;default:return"Invalid input"}}};var Yt=n(37428);function Xt(e,t){return{
callee:t?.callee??e,Err:t?.Err}}const en=e=>{const t=(n,o,s,a)=>{const u=s?{...s,async:!1}:{async:!1},c=n._zod.run({
value:o,issues:[]},u);if(c instanceof Promise)throw new r.GT;if(c.issues.length){
const n=new(a?.Err??e)(c.issues.map(e=>i.iR(e,u,r.$W())));throw i.gx(n,a?.callee??t),n}return c.value};return t
},tn=(Yt.Kd,e=>{const t=async(n,o,s,a)=>{const u=s?{...s,async:!0}:{async:!0};let c=n._zod.run({value:o,issues:[]},u)
;if(c instanceof Promise&&(c=await c),c.issues.length){const n=new(a?.Err??e)(c.issues.map(e=>i.iR(e,u,r.$W())))
;throw i.gx(n,a?.callee??t),n}return c.value};return t}),nn=(Yt.Kd,e=>(t,n,i)=>{const o=i?{...i,async:!1}:{async:!1
},s=t._zod.run({value:n,issues:[]},o);if(s instanceof Promise)throw new r.GT;return s.issues.length?rn(e,s.issues,o):{
success:!0,data:s.value}});Yt.Kd;function rn(e,t,n){let o;return{success:!1,get error(){
return o||(o=new e(t.map(e=>i.iR(e,n,r.$W()))),t=void 0,n=void 0),o},set error(e){o=e,t=void 0,n=void 0}}}
const on=e=>async(t,n,r)=>{const i=r?{...r,async:!0}:{async:!0};let o=t._zod.run({value:n,issues:[]},i)
;return o instanceof Promise&&(o=await o),o.issues.length?rn(e,o.issues,i):{success:!0,data:o.value}},sn=(Yt.Kd,
Symbol.for("zod.compile.invalid")),an=Symbol.for("zod.compile.fallback"),un=(e,t,n)=>{const i=e._zod.bag.validator
;if(void 0!==i){if(i(t)!==sn)return!0;if(!0===i.definite&&void 0===n)return!1}return function(e,t,n){const i=n?{...n,
async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun;let s;o?(i[an]=!0,s=o({value:t,issues:[]
},i)):s=e._zod.run({value:t,issues:[]},i);if(s instanceof Promise)throw new r.GT;return 0===s.issues.length}(e,t,n)}
;const cn=e=>{const t=en(e),n=(e,r,i,o)=>{const s=i?{...i,direction:"backward"}:{direction:"backward"}
;return t(e,r,s,Xt(n,o))};return n},dn=(Yt.Kd,e=>{const t=en(e),n=(e,r,i,o)=>t(e,r,i,Xt(n,o));return n}),ln=(Yt.Kd,e=>{
const t=tn(e),n=async(e,r,i,o)=>{const s=i?{...i,direction:"backward"}:{direction:"backward"}
;return await t(e,r,s,Xt(n,o))};return n}),fn=(Yt.Kd,e=>{const t=tn(e),n=async(e,r,i,o)=>await t(e,r,i,Xt(n,o));return n
}),pn=(Yt.Kd,e=>(t,n,r)=>{const i=r?{...r,direction:"backward"}:{direction:"backward"};return nn(e)(t,n,i)}),hn=(Yt.Kd,
e=>(t,n,r)=>nn(e)(t,n,r)),mn=(Yt.Kd,e=>async(t,n,r)=>{const i=r?{...r,direction:"backward"}:{direction:"backward"}
;return on(e)(t,n,i)}),vn=(Yt.Kd,e=>async(t,n,r)=>on(e)(t,n,r));Yt.Kd;var yn=n(961)
;const gn=en(yn.g),_n=tn(yn.g),bn=nn(yn.g),zn=on(yn.g),wn=cn(yn.g),kn=dn(yn.g),xn=ln(yn.g),In=fn(yn.g),$n=pn(yn.g),On=hn(yn.g),An=mn(yn.g),Sn=vn(yn.g)
;function Zn(){r.cr.localeError||r.$W({localeError:Ht()})}function Tn(){r.cr.memoizer||r.$W({memoizer:p})}
const Pn=r.xI("ZodType",(e,t)=>(Zn(),y.init(e,t),e.def=t,e.type=t.type,e),{check(...e){const t=this.def
;return this.clone(i.zM(t,{checks:[...t.checks??[],...e.map(e=>"function"==typeof e?{_zod:{check:e,def:{check:"custom"},
onattach:[]}}:e)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return i.o8(this,e,t)},brand(){
return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(function(e,t={}){
return We.fU(Xr,e,t)}(e,t))},superRefine(e,t){return this.check(function(e,t){return We.MB(e,t)}(e,t))},overwrite(e){
return this.check(We.bS(e))},optional(){return Mr(this)},exactOptional(){return new Cr({type:"optional",innerType:this})
},nullable(){return Kr(this)},nullish(){return Mr(Kr(this))},nonoptional(e){return function(e,t){return new Vr({
type:"nonoptional",innerType:e,...i.A2(t)})}(this,e)},array(){return kr(this)},or(e){return Sr([this,e])},and(e){
return new Zr({type:"intersection",left:this,right:e})},transform(e){return Qr(this,Jr(e))},default(e){return t=e,
new Lr({type:"default",innerType:this,get defaultValue(){return"function"==typeof t?t():i.yG(t)}});var t},prefault(e){
return t=e,new Wr({type:"prefault",innerType:this,get defaultValue(){return"function"==typeof t?t():i.yG(t)}});var t},
catch(e){return new Br({type:"catch",innerType:this,catchValue:"function"==typeof(t=e)?t:i.SS(t)});var t},pipe(e){
return Qr(this,e)},readonly(){return new qr({type:"readonly",innerType:this})},describe(e){const t=this.clone()
;return Le.fd.add(t,{description:e}),t},meta(...e){if(0===e.length)return Le.fd.get(this);const t=this.clone()
;return Le.fd.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){
return this.safeParse(null).success},apply(e,...t){return 0===t.length?e(this):e(this,...t)},get"~standard"(){
return i.jD(this,"~standard",{..._(this),jsonSchema:{input:st(this,"input"),output:st(this,"output")}})},
set"~standard"(e){i.qh(this,"~standard",e)},parse:function e(t,n){return gn(this,t,n,{callee:e})},
parseAsync:async function e(t,n){return await _n(this,t,n,{callee:e})},safeParse(e,t){return bn(this,e,t)},
async safeParseAsync(e,t){return zn(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){i.qh(this,"spa",e)},
validate(e,t){return un(this,e,t)},validateAsync(e,t){return(async(e,t,n)=>{const r=n?{...n,async:!0,abortEarly:!0}:{
async:!0,abortEarly:!0};let i=e._zod.run({value:t,issues:[]},r);return i instanceof Promise&&(i=await i),
0===i.issues.length})(this,e,t)},encode:function e(t,n){return wn(this,t,n,{callee:e})},decode:function e(t,n){
return kn(this,t,n,{callee:e})},encodeAsync:async function e(t,n){return await xn(this,t,n,{callee:e})},
decodeAsync:async function e(t,n){return await In(this,t,n,{callee:e})},safeEncode(e,t){return $n(this,e,t)},
safeDecode(e,t){return On(this,e,t)},async safeEncodeAsync(e,t){return An(this,e,t)},async safeDecodeAsync(e,t){
return Sn(this,e,t)},toJSONSchema(e){return((e,t={})=>n=>{const r=Be({...n,processors:t});return Qe(e,r),He(r,e),it(r,e)
})(this,{})(e)},get description(){return Le.fd.get(this)?.description},get _def(){return this._zod.def}
}),Nn=r.xI("_ZodString",(e,t)=>{b.init(e,t),Pn.init(e,t),e._zod.processJSONSchema=(t,n,r)=>wt(e,t,n)},i.un({
format:e=>gt(e).format??null,minLength:e=>gt(e).minimum??null,maxLength:e=>gt(e).maximum??null},{regex(...e){
return this.check(We.Fk(...e))},includes(...e){return this.check(We.dR(...e))},startsWith(...e){
return this.check(We.$S(...e))},endsWith(...e){return this.check(We.ER(...e))},min(...e){return this.check(We.m9(...e))
},max(...e){return this.check(We.Eb(...e))},length(...e){return this.check(We.YA(...e))},nonempty(...e){
return this.check(We.m9(1,...e))},lowercase(e){return this.check(We.hH(e))},uppercase(e){return this.check(We.qF(e))},
trim(){return this.check(We.WN())},normalize(...e){return this.check(We.lo(...e))},toLowerCase(){
return this.check(We.Il())},toUpperCase(){return this.check(We.xY())},slugify(){return this.check(We.TL())}
})),En=r.xI("ZodString",(e,t)=>{b.init(e,t),Nn.init(e,t)},{email(e){return this.check(We.Mu(Cn,e))},url(e){
return this.check(We.Fn(Ln,e))},jwt(e){return this.check(We.rk(ar,e))},emoji(e){return this.check(We.aC(Vn,e))},guid(e){
return this.check(We.tB(Un,e))},uuid(e){return this.check(We.Be(Kn,e))},uuidv4(e){return this.check(We.nA(Kn,e))},
uuidv6(e){return this.check(We.pY(Kn,e))},uuidv7(e){return this.check(We.wA(Kn,e))},nanoid(e){
return this.check(We.Dl(Bn,e))},cuid(e){return this.check(We.fs(Gn,e))},cuid2(e){return this.check(We.Bj(Qn,e))},
ulid(e){return this.check(We.Ct(qn,e))},base64(e){return this.check(We.rt(rr,e))},base64url(e){
return this.check(We.cU(or,e))},xid(e){return this.check(We.Pw(Hn,e))},ksuid(e){return this.check(We._z(Yn,e))},ipv4(e){
return this.check(We.Ny(Xn,e))},ipv6(e){return this.check(We.$O(er,e))},cidrv4(e){return this.check(We.Uy(tr,e))},
cidrv6(e){return this.check(We.gP(nr,e))},e164(e){return this.check(We.KB(sr,e))},datetime(e){
return this.check(We.G1(Rn,e))},date(e){return this.check(We.db(Jn,e))},time(e){return this.check(We.Kn(Dn,e))},
duration(e){return this.check(We.f2(Mn,e))}});function jn(e){return We.Rl(En,e)}const Fn=r.xI("ZodStringFormat",(e,t)=>{
z.init(e,t),Nn.init(e,t)}),Rn=r.xI("ZodISODateTime",(e,t)=>{R.init(e,t),Fn.init(e,t)}),Jn=r.xI("ZodISODate",(e,t)=>{
J.init(e,t),Fn.init(e,t)}),Dn=r.xI("ZodISOTime",(e,t)=>{D.init(e,t),Fn.init(e,t)}),Mn=r.xI("ZodISODuration",(e,t)=>{
M.init(e,t),Fn.init(e,t)}),Cn=r.xI("ZodEmail",(e,t)=>{x.init(e,t),Fn.init(e,t)});const Un=r.xI("ZodGUID",(e,t)=>{
w.init(e,t),Fn.init(e,t)});const Kn=r.xI("ZodUUID",(e,t)=>{k.init(e,t),Fn.init(e,t)});const Ln=r.xI("ZodURL",(e,t)=>{
S.init(e,t),Fn.init(e,t)});function Wn(e){return We.Fn(Ln,e)}const Vn=r.xI("ZodEmoji",(e,t)=>{Z.init(e,t),Fn.init(e,t)})
;const Bn=r.xI("ZodNanoID",(e,t)=>{T.init(e,t),Fn.init(e,t)});const Gn=r.xI("ZodCUID",(e,t)=>{P.init(e,t),Fn.init(e,t)})
;const Qn=r.xI("ZodCUID2",(e,t)=>{N.init(e,t),Fn.init(e,t)});const qn=r.xI("ZodULID",(e,t)=>{E.init(e,t),Fn.init(e,t)})
;const Hn=r.xI("ZodXID",(e,t)=>{j.init(e,t),Fn.init(e,t)});const Yn=r.xI("ZodKSUID",(e,t)=>{F.init(e,t),Fn.init(e,t)})
;const Xn=r.xI("ZodIPv4",(e,t)=>{C.init(e,t),Fn.init(e,t)});const er=r.xI("ZodIPv6",(e,t)=>{L.init(e,t),Fn.init(e,t)})
;const tr=r.xI("ZodCIDRv4",(e,t)=>{W.init(e,t),Fn.init(e,t)});const nr=r.xI("ZodCIDRv6",(e,t)=>{V.init(e,t),Fn.init(e,t)
});const rr=r.xI("ZodBase64",(e,t)=>{Q.init(e,t),Fn.init(e,t)});function ir(e){return We.rt(rr,e)}
const or=r.xI("ZodBase64URL",(e,t)=>{H.init(e,t),Fn.init(e,t)});const sr=r.xI("ZodE164",(e,t)=>{Y.init(e,t),Fn.init(e,t)
});const ar=r.xI("ZodJWT",(e,t)=>{X.init(e,t),Fn.init(e,t)});const ur=r.xI("ZodNumber",(e,t)=>{ee.init(e,t),
Pn.init(e,t),e._zod.processJSONSchema=(t,n,r)=>kt(e,t,n,r),e.isFinite=!0},i.un({minValue:e=>{
const{minimum:t,exclusiveMinimum:n}=gt(e);return Math.max(t??Number.NEGATIVE_INFINITY,n??Number.NEGATIVE_INFINITY)},
maxValue:e=>{const{maximum:t,exclusiveMaximum:n}=gt(e)
;return Math.min(t??Number.POSITIVE_INFINITY,n??Number.POSITIVE_INFINITY)},isInt:e=>{const{isInt:t,multipleOf:n}=gt(e)
;return!!t||!!n?.some(Number.isSafeInteger)},format:e=>gt(e).format??null},{gt(e,t){return this.check(We.Tx(e,t))},
gte(e,t){return this.check(We.qm(e,t))},min(e,t){return this.check(We.qm(e,t))},lt(e,t){return this.check(We.Au(e,t))},
lte(e,t){return this.check(We.Zm(e,t))},max(e,t){return this.check(We.Zm(e,t))},int(e){return this.check(lr(e))},
safe(e){return this.check(lr(e))},positive(e){return this.check(We.Tx(0,e))},nonnegative(e){
return this.check(We.qm(0,e))},negative(e){return this.check(We.Au(0,e))},nonpositive(e){return this.check(We.Zm(0,e))},
multipleOf(e,t){return this.check(We.Hi(e,t))},step(e,t){return this.check(We.Hi(e,t))},finite(){return this}}))
;function cr(e){return We.F7(ur,e)}const dr=r.xI("ZodNumberFormat",(e,t)=>{te.init(e,t),ur.init(e,t)});function lr(e){
return We.LK(dr,e)}const fr=r.xI("ZodBoolean",(e,t)=>{ne.init(e,t),Pn.init(e,t),
e._zod.processJSONSchema=(e,t,n)=>xt(0,0,t)});function pr(e){return We._L(fr,e)}const hr=r.xI("ZodBigInt",(e,t)=>{
re.init(e,t),Pn.init(e,t),e._zod.processJSONSchema=(t,n,r)=>It(e,t,n,r)},i.un({minValue:e=>gt(e).minimum??null,
maxValue:e=>gt(e).maximum??null,format:e=>gt(e).format??null},{gte(e,t){return this.check(We.qm(e,t))},min(e,t){
return this.check(We.qm(e,t))},gt(e,t){return this.check(We.Tx(e,t))},lt(e,t){return this.check(We.Au(e,t))},lte(e,t){
return this.check(We.Zm(e,t))},max(e,t){return this.check(We.Zm(e,t))},positive(e){return this.check(We.Tx(BigInt(0),e))
},negative(e){return this.check(We.Au(BigInt(0),e))},nonpositive(e){return this.check(We.Zm(BigInt(0),e))},
nonnegative(e){return this.check(We.qm(BigInt(0),e))},multipleOf(e,t){return this.check(We.Hi(e,t))}}));function mr(e){
return We.z$(hr,e)}const vr=r.xI("ZodNull",(e,t)=>{ie.init(e,t),Pn.init(e,t),e._zod.processJSONSchema=(e,t,n)=>$t(0,e,t)
});function yr(e){return We.jw(vr,e)}const gr=r.xI("ZodUnknown",(e,t)=>{oe.init(e,t),Pn.init(e,t),
e._zod.processJSONSchema=(e,t,n)=>{}});function _r(){return We.em(gr)}const br=r.xI("ZodNever",(e,t)=>{se.init(e,t),
Pn.init(e,t),e._zod.processJSONSchema=(e,t,n)=>Ot(0,0,t)});function zr(e){return We.G8(br,e)}
const wr=r.xI("ZodArray",(e,t)=>{Tn(),de.init(e,t),Pn.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Pt(e,t,n,r),
e.element=t.element},{min(e,t){return this.check(We.m9(e,t))},nonempty(e){return this.check(We.m9(1,e))},max(e,t){
return this.check(We.Eb(e,t))},length(e,t){return this.check(We.YA(e,t))},unwrap(){return this.element}})
;function kr(e,t){return We.dZ(wr,e,t)}const xr=r.xI("ZodObject",(e,t)=>{Tn(),ve.init(e,t),Pn.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>Et(e,t,n,r),i.X(e,"shape",e=>e._zod.def.shape,!1)},{keyof(){
return Er(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(i.zM(this._zod.def,{catchall:e}))},
passthrough(){return this.clone(i.zM(this._zod.def,{catchall:_r()}))},loose(){return this.clone(i.zM(this._zod.def,{
catchall:_r()}))},strict(){return this.clone(i.zM(this._zod.def,{catchall:zr()}))},strip(){
return this.clone(i.zM(this._zod.def,{catchall:void 0}))},extend(e){return i.X$(this,e)},safeExtend(e){
return i.W0(this,e)},merge(e){return i.h1(this,e)},pick(e){return i.Up(this,e)},omit(e){return i.cJ(this,e)},
partial(...e){return i.OH(Dr,this,e[0])},exactPartial(...e){return i.OH(Cr,this,e[0],"exactPartial")},required(...e){
return i.mw(Vr,this,e[0])}});function Ir(e,t){const n={type:"object",shape:e??{},...i.A2(t)};return new xr(n)}
function $r(e,t){return new xr({type:"object",shape:e,catchall:zr(),...i.A2(t)})}function Or(e,t){return new xr({
type:"object",shape:e,catchall:_r(),...i.A2(t)})}const Ar=r.xI("ZodUnion",(e,t)=>{ge.init(e,t),Pn.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>jt(e,t,n,r),e.options=t.options});function Sr(e,t){return new Ar({type:"union",
options:e,...i.A2(t)})}const Zr=r.xI("ZodIntersection",(e,t)=>{_e.init(e,t),Pn.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>Ft(e,t,n,r)});const Tr=r.xI("ZodRecord",(e,t)=>{Tn(),we.init(e,t),Pn.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>Dt(e,t,n,r),e.keyType=t.keyType,e.valueType=t.valueType});function Pr(e,t,n){
return t&&t._zod?new Tr({type:"record",keyType:e,valueType:t,...i.A2(n)}):new Tr({type:"record",keyType:jn(),
valueType:e,...i.A2(t)})}const Nr=r.xI("ZodEnum",(e,t)=>{ke.init(e,t),Pn.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>At(e,0,n),e.enum=t.entries,e.options=[...e._zod.values]
;const n=new Set(Object.keys(t.entries));e.extract=(e,r)=>{const o={};for(const r of e){
if(!n.has(r))throw new Error(`Key ${r} not found in enum`);o[r]=t.entries[r]}return new Nr({...t,checks:[],...i.A2(r),
entries:o})},e.exclude=(e,r)=>{const o={...t.entries};for(const t of e){
if(!n.has(t))throw new Error(`Key ${t} not found in enum`);delete o[t]}return new Nr({...t,checks:[],...i.A2(r),
entries:o})}});function Er(e,t){const n=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e;return new Nr({
type:"enum",entries:n,...i.A2(t)})}const jr=r.xI("ZodLiteral",(e,t)=>{xe.init(e,t),Pn.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>St(e,t,n,r),e.values=new Set(t.values),Object.defineProperty(e,"value",{get(){
if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.")
;return t.values[0]}})});function Fr(e,t){return new jr({type:"literal",values:Array.isArray(e)?e:[e],...i.A2(t)})}
const Rr=r.xI("ZodTransform",(e,t)=>{Tn(),Ie.init(e,t),Pn.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Tt(e,t,n,r),
e._zod.parse=(n,o)=>{if("backward"===o.direction)throw new r.cV(e.constructor.name);n.addIssue=r=>{
if("string"==typeof r)n.issues.push(i.sn(r,n.value,t));else{const t=r;t.fatal&&(t.continue=!1),
t.code??(t.code="custom"),"input"in t||(t.input=n.value),t.inst??(t.inst=e),n.issues.push(i.sn(t))}}
;const s=t.transform(n.value,n);return s instanceof Promise?s.then(e=>(n.value=e,n)):(n.value=s,n)}});function Jr(e){
return new Rr({type:"transform",transform:e})}const Dr=r.xI("ZodOptional",(e,t)=>{Oe.init(e,t),Pn.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>Qt(e,t,0,r),e.unwrap=()=>e._zod.def.innerType});function Mr(e){return new Dr({
type:"optional",innerType:e})}const Cr=r.xI("ZodExactOptional",(e,t)=>{Ae.init(e,t),Pn.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>Qt(e,t,0,r),e.unwrap=()=>e._zod.def.innerType});const Ur=r.xI("ZodNullable",(e,t)=>{
Se.init(e,t),Pn.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Mt(e,t,n,r),e.unwrap=()=>e._zod.def.innerType})
;function Kr(e){return new Ur({type:"nullable",innerType:e})}const Lr=r.xI("ZodDefault",(e,t)=>{Ze.init(e,t),
Pn.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Lt(e,t,n,r),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap})
;const Wr=r.xI("ZodPrefault",(e,t)=>{Pe.init(e,t),Pn.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Wt(e,t,n,r),
e.unwrap=()=>e._zod.def.innerType});const Vr=r.xI("ZodNonOptional",(e,t)=>{Ne.init(e,t),Pn.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>Ct(e,t,0,r),e.unwrap=()=>e._zod.def.innerType});const Br=r.xI("ZodCatch",(e,t)=>{
Fe.init(e,t),Pn.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Vt(e,t,n,r),e.unwrap=()=>e._zod.def.innerType,
e.removeCatch=e.unwrap});const Gr=r.xI("ZodPipe",(e,t)=>{Re.init(e,t),Pn.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>Bt(e,t,0,r),e.in=t.in,e.out=t.out});function Qr(e,t){return new Gr({type:"pipe",in:e,
out:t})}const qr=r.xI("ZodReadonly",(e,t)=>{De.init(e,t),Pn.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Gt(e,t,n,r),
e.unwrap=()=>e._zod.def.innerType});const Hr=r.xI("ZodLazy",(e,t)=>{Ce.init(e,t),Pn.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>qt(e,t,0,r),e.unwrap=()=>e._zod.def.getter()});function Yr(e){return new Hr({
type:"lazy",getter:e})}const Xr=r.xI("ZodCustom",(e,t)=>{Ue.init(e,t),Pn.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>Zt(e,t,n,r)});We.q0,We.mI},29396:(e,t,n)=>{var r;n.d(t,{fd:()=>i});class $ZodRegistry{
constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...t){const n=t[0];return this._map.set(e,n),
n&&"object"==typeof n&&"id"in n&&this._idmap.set(n.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,
this}remove(e){const t=this._map.get(e);return t&&"object"==typeof t&&"id"in t&&this._idmap.delete(t.id),
this._map.delete(e),this}get(e){const t=e._zod.parent;if(t){const n={...this.get(t)??{}};delete n.id;const r={...n,
...this._map.get(e)};return Object.keys(r).length?r:void 0}return this._map.get(e)}has(e){return this._map.has(e)}}
(r=globalThis).__zod_globalRegistry??(r.__zod_globalRegistry=new $ZodRegistry);const i=globalThis.__zod_globalRegistry},
37428:(e,t,n)=>{n.d(t,{JM:()=>f,Kd:()=>d,Wk:()=>p,a$:()=>c});var r=n(88532),i=n(54723);const o={get:function(){
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
configurable:!0});const a=r[n];s&&a._errors.push(t(o)),r=a,i++}}}};return r(e),n}},43759:(e,t,n)=>{n.d(t,{$O:()=>k,
$S:()=>X,Au:()=>C,Be:()=>d,Bj:()=>g,Ct:()=>_,Dl:()=>v,ER:()=>ee,Eb:()=>V,F7:()=>E,Fk:()=>Q,Fn:()=>h,G1:()=>Z,G8:()=>M,
Hi:()=>W,Il:()=>oe,KB:()=>A,Kn:()=>P,LK:()=>j,MB:()=>de,Mu:()=>u,Ny:()=>w,Pw:()=>b,Rl:()=>a,T2:()=>te,TL:()=>ae,
Tx:()=>K,Uy:()=>x,WN:()=>ie,YA:()=>G,Zm:()=>U,_L:()=>F,_z:()=>z,aC:()=>m,bS:()=>ne,cU:()=>O,dR:()=>Y,dZ:()=>ue,db:()=>T,
em:()=>D,f2:()=>N,fU:()=>ce,fs:()=>y,gP:()=>I,hH:()=>q,jw:()=>J,lo:()=>re,m9:()=>B,mI:()=>fe,nA:()=>l,pY:()=>f,
q0:()=>le,qF:()=>H,qm:()=>L,rk:()=>S,rt:()=>$,tB:()=>c,wA:()=>p,xY:()=>se,z$:()=>R})
;var r=n(44890),i=n(29396),o=n(54723);function s(e){return e.checks&&(e.checks=[...e.checks]),e}function a(e,t){
return new e(s({type:"string",...o.A2(t)}))}function u(e,t){return new e({type:"string",format:"email",
check:"string_format",abort:!1,...o.A2(t)})}function c(e,t){return new e({type:"string",format:"guid",
check:"string_format",abort:!1,...o.A2(t)})}function d(e,t){return new e({type:"string",format:"uuid",
check:"string_format",abort:!1,...o.A2(t)})}function l(e,t){return new e({type:"string",format:"uuid",
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
check:"string_format",abort:!1,...o.A2(t)})}function k(e,t){return new e({type:"string",format:"ipv6",
check:"string_format",abort:!1,...o.A2(t)})}function x(e,t){return new e({type:"string",format:"cidrv4",
check:"string_format",abort:!1,...o.A2(t)})}function I(e,t){return new e({type:"string",format:"cidrv6",
check:"string_format",abort:!1,...o.A2(t)})}function $(e,t){return new e({type:"string",format:"base64",
check:"string_format",abort:!1,...o.A2(t)})}function O(e,t){return new e({type:"string",format:"base64url",
check:"string_format",abort:!1,...o.A2(t)})}function A(e,t){return new e({type:"string",format:"e164",
check:"string_format",abort:!1,...o.A2(t)})}function S(e,t){return new e({type:"string",format:"jwt",
check:"string_format",abort:!1,...o.A2(t)})}function Z(e,t){return new e({type:"string",format:"datetime",
check:"string_format",offset:!1,local:!1,precision:null,...o.A2(t)})}function T(e,t){return new e({type:"string",
format:"date",check:"string_format",...o.A2(t)})}function P(e,t){return new e({type:"string",format:"time",
check:"string_format",precision:null,...o.A2(t)})}function N(e,t){return new e({type:"string",format:"duration",
check:"string_format",...o.A2(t)})}function E(e,t){return new e(s({type:"number",checks:[],...o.A2(t)}))}
function j(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...o.A2(t)})}
function F(e,t){return new e({type:"boolean",...o.A2(t)})}function R(e,t){return new e({type:"bigint",...o.A2(t)})}
function J(e,t){return new e({type:"null",...o.A2(t)})}function D(e){return new e({type:"unknown"})}function M(e,t){
return new e({type:"never",...o.A2(t)})}function C(e,t){return new r.sm({check:"less_than",...o.A2(t),value:e,
inclusive:!1})}function U(e,t){return new r.sm({check:"less_than",...o.A2(t),value:e,inclusive:!0})}function K(e,t){
return new r.J_({check:"greater_than",...o.A2(t),value:e,inclusive:!1})}function L(e,t){return new r.J_({
check:"greater_than",...o.A2(t),value:e,inclusive:!0})}function W(e,t){return new r.Jk({check:"multiple_of",...o.A2(t),
value:e})}function V(e,t){return new r.Yk({check:"max_length",...o.A2(t),maximum:e})}function B(e,t){return new r.Kk({
check:"min_length",...o.A2(t),minimum:e})}function G(e,t){return new r.RM({check:"length_equals",...o.A2(t),length:e})}
function Q(e,t){return new r.DG({check:"string_format",format:"regex",...o.A2(t),pattern:e})}function q(e){
return new r.NI({check:"string_format",format:"lowercase",...o.A2(e)})}function H(e){return new r.kH({
check:"string_format",format:"uppercase",...o.A2(e)})}function Y(e,t){return new r.Tt({check:"string_format",
format:"includes",...o.A2(t),includes:e})}function X(e,t){return new r.J({check:"string_format",format:"starts_with",
...o.A2(t),prefix:e})}function ee(e,t){return new r.E6({check:"string_format",format:"ends_with",...o.A2(t),suffix:e})}
function te(e,t){return new r.nJ({check:"properties",shape:e,...o.A2(t)})}function ne(e){return new r.v$({
check:"overwrite",tx:e})}function re(e){return ne(t=>t.normalize(e))}function ie(){return ne(e=>e.trim())}function oe(){
return ne(e=>e.toLowerCase())}function se(){return ne(e=>e.toUpperCase())}function ae(){return ne(e=>o.Yv(e))}
function ue(e,t,n){return new e({type:"array",element:t,...o.A2(n)})}function ce(e,t,n){return new e({type:"custom",
check:"custom",fn:t,...o.A2(n)})}function de(e,t){const n=function(e,t){const n=new r.QP({check:"custom",...o.A2(t)})
;return n._zod.check=e,n}(t=>(t.addIssue=e=>{if("string"==typeof e)t.issues.push(o.sn(e,t.value,n._zod.def));else{
const r=e;r.fatal&&(r.continue=!1),r.code??(r.code="custom"),"input"in r||(r.input=t.value),r.inst??(r.inst=n),
r.continue??(r.continue=!n._zod.def.abort),t.issues.push(o.sn(r))}},e(t.value,t)),t);return n}function le(e){
const t=new r.QP({check:"describe"});return t._zod.onattach=[t=>{const n=i.fd.get(t)??{};i.fd.add(t,{...n,description:e
})}],t._zod.check=()=>{},t}function fe(e){const t=new r.QP({check:"meta"});return t._zod.onattach=[t=>{
const n=i.fd.get(t)??{};i.fd.add(t,{...n,...e})}],t._zod.check=()=>{},t}},44890:(e,t,n)=>{n.d(t,{DG:()=>y,E6:()=>w,
J:()=>z,J_:()=>d,Jk:()=>l,KH:()=>f,Kk:()=>h,NI:()=>g,QP:()=>s,RM:()=>m,Tt:()=>b,Yk:()=>p,kH:()=>_,nJ:()=>x,ql:()=>v,
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
input:n.value,inst:e,continue:!t.abort})}});function k(e,t,n){e.issues.length&&t.issues.push(...o.lQ(n,e.issues))}
const x=r.xI("$ZodCheckProperties",(e,t)=>{let n;s.init(e,t),o.jD(e,Symbol.iterator,function*(){yield e}),
e._zod.check=r=>{if(null==r.value)return void r.issues.push({expected:"object",code:"invalid_type",input:r.value,inst:e
});n??(n=Reflect.ownKeys(t.shape).map(e=>[e,t.shape[e]]));const i=r.value;let o;for(const[e,t]of n){const n=t._zod.run({
value:i[e],issues:[]},{});n instanceof Promise?(o??(o=[]),o.push(n.then(t=>k(t,r,e)))):k(n,r,e)}
return o?Promise.all(o).then(()=>{}):void 0}}),I=r.xI("$ZodCheckOverwrite",(e,t)=>{s.init(e,t),e._zod.check=e=>{
e.value=t.tx(e.value)}})}};
