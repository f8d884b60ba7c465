"use strict";exports.modules={442:((e,t,n)=>{n.d(t,{Bj:()=>c,GU:()=>p,Pq:()=>y,WG:()=>d,mI:()=>l,oD:()=>a,
rA:()=>UnfitFile});var r=n(77598),o=n(51455),i=n(73024),s=n(76760),f=n(60197);class UnfitFile extends Error{}
async function a(e,t,n){const r=[];let o=0;for await(const i of e.stream(t)){if(o+=i.length,
o>n)throw new UnfitFile(`${t}: expected at most ${n} bytes, found more`);r.push(Buffer.from(i))}return Buffer.concat(r)}
async function c(e,t=1/0,n=()=>{}){const o=(0,r.createHash)("sha256");let i=0;for await(const r of e)i+=r.length,
i>t&&n(),o.update(r);return`sha256:${o.digest("hex")}`}async function l(e,t){const n=[];for await(const r of y(e,!0,{
to:t}))n.push(Buffer.from(r));return Buffer.concat(n)}const u=262144;function d(e,t){return{list:async()=>{const n=[]
;return await h(e,"",t,n),n},stream:t=>y((0,s.join)(e,t)),close:()=>Promise.resolve()}}
async function h(e,t,{files:n,depth:r},i){for(const a of await(0,o.readdir)((0,s.join)(e,t),{withFileTypes:!0})){
const o=""===t?a.name:`${t}/${a.name}`;if(i.length>=n)throw new UnfitFile(`expected at most ${n} files, found more`)
;if(a.isDirectory()){if(1===r)throw new UnfitFile(`${(0,f.SP)(o)}: expected no folder here, found one`);await h(e,o,{
files:n,depth:r-1},i)}else i.push({path:o,size:0,kind:a.isFile()?"file":"other"})}}
async function*y(e,t=!1,{from:n=0,to:r=1/0}={}){
const s=i.constants.O_RDONLY|i.constants.O_NONBLOCK|(t?0:i.constants.O_NOFOLLOW),a=await(0,o.open)(e,s).catch(t=>{
throw new UnfitFile(`${(0,f.SP)(e)}: expected a readable file, found ${String(t.code)}`)});try{
if(!(await a.stat()).isFile())throw new UnfitFile(`${(0,f.SP)(e)}: expected a regular file`)
;const t=Buffer.allocUnsafe(u);for(let e=n;e<r;){const{bytesRead:n}=await a.read(t,0,Math.min(u,r-e),e);if(0===n)return
;e+=n,yield t.subarray(0,n)}}finally{await a.close()}}function p(e){return{
list:()=>Promise.resolve([...e].map(([e,{length:t}])=>({path:e,size:t,kind:"file"}))),async*stream(t){const n=e.get(t)
;if(void 0===n)throw new UnfitFile(`${t}: expected a file, found nothing`);yield n},close:()=>Promise.resolve()}}}),
60197:((e,t,n)=>{n.d(t,{SP:()=>o,Up:()=>c,at:()=>a,b4:()=>i});const r=200;function o(e){if(void 0===e)return"nothing"
;const t=JSON.stringify(e).replace(/[\u007f-\u009f\u2028\u2029\u2060-\u206f\p{Cf}]/gu,e=>Array.from({length:e.length
},(t,n)=>`\\u${e.charCodeAt(n).toString(16).padStart(4,"0")}`).join(""));return t.length>r?`${t.slice(0,r)}\u2026`:t}
function i(e,t){let n=0,r=e;for(const e of s(t)){if("object"!=typeof r||null===r)break
;const t=Object.entries(r),o=t.findIndex(([t])=>t===e);if(o<0)break;const i=Array.isArray(r),s=t.slice(0,o)
;n+=f(i?s.map(([,e])=>e):Object.fromEntries(s))-(0===o?1:0),i||(n+=f(e)+1),r=t[o]?.[1]}return n}
const s=e=>e.match(/[^.[\]]+/g)??[],f=e=>Buffer.byteLength(JSON.stringify(e));function a(e,t,n=""){
if(Object.is(e,t))return null
;if(!("object"==typeof e&&"object"==typeof t&&null!==e&&null!==t&&Array.isArray(e)===Array.isArray(t)))return{path:n,
expected:e,found:t};const r=t,o=e;for(const t of new Set([...Object.keys(o),...Object.keys(r)])){
const i=Array.isArray(e)?`[${t}]`:""===n?t:`.${t}`,s=a(o[t],r[t],`${n}${i}`);if(null!==s)return s}return null}
function c(e,t){let n=e;for(const e of s(t)){if("object"!=typeof n||null===n)return;n=n[e]}return n}})};
