export const modules={442:((e,t,n)=>{n.d(t,{Bj:()=>c,GU:()=>p,Pq:()=>y,WG:()=>d,mI:()=>l,oD:()=>a,rA:()=>UnfitFile})
;var o=n(77598),r=n(51455),i=n(73024),f=n(76760),s=n(60197);class UnfitFile extends Error{}async function a(e,t,n){
const o=[];let r=0;for await(const i of e.stream(t)){
if(r+=i.length,r>n)throw new UnfitFile(`${t}: expected at most ${n} bytes, found more`);o.push(Buffer.from(i))}
return Buffer.concat(o)}async function c(e,t=1/0,n=()=>{}){const r=(0,o.createHash)("sha256");let i=0
;for await(const o of e)i+=o.length,i>t&&n(),r.update(o);return`sha256:${r.digest("hex")}`}async function l(e,t){
const n=[];for await(const o of y(e,!0,{to:t}))n.push(Buffer.from(o));return Buffer.concat(n)}const u=262144
;function d(e,t){return{list:async()=>{const n=[];return await h(e,"",t,n),n},stream:t=>y((0,f.join)(e,t)),
close:()=>Promise.resolve()}}async function h(e,t,{files:n,depth:o},i){for(const a of await(0,r.readdir)((0,
f.join)(e,t),{withFileTypes:!0})){const r=""===t?a.name:`${t}/${a.name}`
;if(i.length>=n)throw new UnfitFile(`expected at most ${n} files, found more`);if(a.isDirectory()){
if(1===o)throw new UnfitFile(`${(0,s.SP)(r)}: expected no folder here, found one`);await h(e,r,{files:n,depth:o-1},i)
}else i.push({path:r,size:0,kind:a.isFile()?"file":"other"})}}async function*y(e,t=!1,{from:n=0,to:o=1/0}={}){
const f=i.constants.O_RDONLY|i.constants.O_NONBLOCK|(t?0:i.constants.O_NOFOLLOW),a=await(0,r.open)(e,f).catch(t=>{
throw new UnfitFile(`${(0,s.SP)(e)}: expected a readable file, found ${String(t.code)}`)});try{
if(!(await a.stat()).isFile())throw new UnfitFile(`${(0,s.SP)(e)}: expected a regular file`)
;const t=Buffer.allocUnsafe(u);for(let e=n;e<o;){const{bytesRead:n}=await a.read(t,0,Math.min(u,o-e),e);if(0===n)return
;e+=n,yield t.subarray(0,n)}}finally{await a.close()}}function p(e){return{
list:()=>Promise.resolve([...e].map(([e,{length:t}])=>({path:e,size:t,kind:"file"}))),async*stream(t){const n=e.get(t)
;if(void 0===n)throw new UnfitFile(`${t}: expected a file, found nothing`);yield n},close:()=>Promise.resolve()}}}),
60197:((e,t,n)=>{n.d(t,{SP:()=>r,Up:()=>c,at:()=>a,b4:()=>i});const o=200;function r(e){if(void 0===e)return"nothing"
;const t=JSON.stringify(e).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
;return t.length>o?`${t.slice(0,o)}…`:t}function i(e,t){let n=0,o=e;for(const e of f(t)){
if("object"!=typeof o||null===o)break;const t=Object.entries(o),r=t.findIndex(([t])=>t===e);if(r<0)break
;const i=Array.isArray(o),f=t.slice(0,r);n+=s(i?f.map(([,e])=>e):Object.fromEntries(f))-(0===r?1:0),i||(n+=s(e)+1),
o=t[r]?.[1]}return n}const f=e=>e.match(/[^.[\]]+/g)??[],s=e=>Buffer.byteLength(JSON.stringify(e));function a(e,t,n=""){
if(Object.is(e,t))return null
;if(!("object"==typeof e&&"object"==typeof t&&null!==e&&null!==t&&Array.isArray(e)===Array.isArray(t)))return{path:n,
expected:e,found:t};const o=t,r=e;for(const t of new Set([...Object.keys(r),...Object.keys(o)])){
const i=Array.isArray(e)?`[${t}]`:""===n?t:`.${t}`,f=a(r[t],o[t],`${n}${i}`);if(null!==f)return f}return null}
function c(e,t){let n=e;for(const e of f(t)){if("object"!=typeof n||null===n)return;n=n[e]}return n}})};
