export const modules={6848:((e,t,o)=>{o.d(t,{GU:()=>m,Pq:()=>h,WG:()=>u,b1:()=>l,oD:()=>c,yb:()=>f})
;var n=o(51455),s=o(73024),i=o(76760),a=o(93156);const r=1048576,f="marketops-proof",l={files:10050,fileBytes:128*r,
receiptBytes:1*r,textFileBytes:16*r,noteBytes:1*r,hashedBytes:512*r,nesting:16,unpackedBytes:2048*r,ratio:400,
ratioFromBytes:4*r,unsettled:5e4};async function c(e,t,o){const n=[];let s=0;for await(const i of e.stream(t)){
if(s+=i.length,s>o)throw new a.wI("failed",`${t}: expected at most ${o} bytes, found more`);n.push(Buffer.from(i))}
return Buffer.concat(n)}const d=2,w=262144;function u(e){return{list:async()=>{const t=[];return await y(e,"",d,t),t},
stream:t=>h((0,i.join)(e,t)),close:()=>Promise.resolve()}}async function y(e,t,o,s){for(const r of await(0,
n.readdir)((0,i.join)(e,t),{withFileTypes:!0})){const n=""===t?r.name:`${t}/${r.name}`
;if(s.length>=l.files)throw new a.wI("failed",`expected at most ${l.files} files, found more`);if(r.isDirectory()){
if(1===o)throw new a.wI("failed",`${(0,a.SP)(n)}: expected no folder here, found one`);await y(e,n,o-1,s)}else s.push({
path:n,size:0,kind:r.isFile()?"file":"other"})}}async function*h(e,t=!1,{from:o=0,to:i=1/0}={}){
const r=s.constants.O_RDONLY|s.constants.O_NONBLOCK|(t?0:s.constants.O_NOFOLLOW),f=await(0,n.open)(e,r).catch(t=>{
throw new a.wI("failed",`${(0,a.SP)(e)}: expected a readable file, found ${String(t.code)}`)});try{
if(!(await f.stat()).isFile())throw new a.wI("failed",`${(0,a.SP)(e)}: expected a regular file`)
;const t=Buffer.allocUnsafe(w);for(let e=o;e<i;){const{bytesRead:o}=await f.read(t,0,Math.min(w,i-e),e);if(0===o)return
;e+=o,yield t.subarray(0,o)}}finally{await f.close()}}function m(e){return{
list:()=>Promise.resolve([...e].map(([e,{length:t}])=>({path:e,size:t,kind:"file"}))),async*stream(t){const o=e.get(t)
;if(void 0===o)throw new a.wI("failed",`${t}: expected a file, found nothing`);yield o},close:()=>Promise.resolve()}}})};
