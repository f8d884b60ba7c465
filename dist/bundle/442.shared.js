"use strict";exports.modules={442:((e,t,n)=>{n.d(t,{Bj:()=>c,GU:()=>m,Pq:()=>w,WG:()=>d,mI:()=>l,oD:()=>f,
rA:()=>UnfitFile});var o=n(77598),i=n(51455),s=n(73024),r=n(76760),a=n(60197);class UnfitFile extends Error{}
async function f(e,t,n){const o=[];let i=0;for await(const s of e.stream(t)){if(i+=s.length,
i>n)throw new UnfitFile(`${t}: expected at most ${n} bytes, found more`);o.push(Buffer.from(s))}return Buffer.concat(o)}
async function c(e,t=1/0,n=()=>{}){const i=(0,o.createHash)("sha256");let s=0;for await(const o of e)s+=o.length,
s>t&&n(),i.update(o);return`sha256:${i.digest("hex")}`}async function l(e,t){const n=[];for await(const o of w(e,!0,{
to:t}))n.push(Buffer.from(o));return Buffer.concat(n)}const u=262144;function d(e,t){return{list:async()=>{const n=[]
;return await h(e,"",t,n),n},stream:t=>w((0,r.join)(e,t)),close:()=>Promise.resolve()}}
async function h(e,t,{files:n,depth:o},s){for(const f of await(0,i.readdir)((0,r.join)(e,t),{withFileTypes:!0})){
const i=""===t?f.name:`${t}/${f.name}`;if(s.length>=n)throw new UnfitFile(`expected at most ${n} files, found more`)
;if(f.isDirectory()){if(1===o)throw new UnfitFile(`${(0,a.SP)(i)}: expected no folder here, found one`);await h(e,i,{
files:n,depth:o-1},s)}else s.push({path:i,size:0,kind:f.isFile()?"file":"other"})}}
async function*w(e,t=!1,{from:n=0,to:o=1/0}={}){
const r=s.constants.O_RDONLY|s.constants.O_NONBLOCK|(t?0:s.constants.O_NOFOLLOW),f=await(0,i.open)(e,r).catch(t=>{
throw new UnfitFile(`${(0,a.SP)(e)}: expected a readable file, found ${String(t.code)}`)});try{
if(!(await f.stat()).isFile())throw new UnfitFile(`${(0,a.SP)(e)}: expected a regular file`)
;const t=Buffer.allocUnsafe(u);for(let e=n;e<o;){const{bytesRead:n}=await f.read(t,0,Math.min(u,o-e),e);if(0===n)return
;e+=n,yield t.subarray(0,n)}}finally{await f.close()}}function m(e){return{
list:()=>Promise.resolve([...e].map(([e,{length:t}])=>({path:e,size:t,kind:"file"}))),async*stream(t){const n=e.get(t)
;if(void 0===n)throw new UnfitFile(`${t}: expected a file, found nothing`);yield n},close:()=>Promise.resolve()}}})};
