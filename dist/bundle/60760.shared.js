export const modules={60760:((e,t,n)=>{n.r(t),n.d(t,{openZip:()=>O})
;var a=n(73024),r=n(51455),s=n(57075),i=n(38522),o=n(60197),c=n(442);const h=65535,l=8,d=2;async function f(e,t){
const{openPromise:a}=await n.e(663).then(n.t.bind(n,20663,19)),h=await a(e,{autoClose:!1,lazyEntries:!0,
strictFileNames:!0}),f=new Map;async function p(){const n=[],a=[],s=h.eachEntry();for(;;){
const e=await s.next().catch(e=>u("the zip","a readable directory",String(e)));if(!0===e.done)break
;const r=e.value,i=r.fileName;a.push(r),n.length>=t.files&&u("the zip",`at most ${t.files} files`,"more"),g(i),
i.endsWith("/")?(r.uncompressedSize>0||r.compressedSize>d)&&u(i,"an empty folder entry","bytes"):(f.has(i)&&u(i,"one file of this name","another"),
r.isEncrypted()&&u(i,"a file that is not encrypted","encryption"),
0!==r.compressionMethod&&r.compressionMethod!==l&&u(i,"stored or deflated","another method"),f.set(i,r),n.push({path:i,
size:r.uncompressedSize,compressed:r.compressedSize,kind:y(r.externalFileAttributes)}))}return function(e,t){let n=0
;for(const{path:a,size:r,compressed:s}of e){
n+=r,n>t.unpackedBytes&&u("the zip",`at most ${t.unpackedBytes} bytes unpacked`,"more")
;r>t.ratioFromBytes&&r>s*t.ratio&&u(a,`to unpack to at most ${t.ratio} times its size`,`${r} bytes from ${s}`)}}(n,t),
await async function(e,t){const n=await(0,r.open)(e);try{const{size:e}=await n.stat(),a=await async function(e,t,n){
const a=await v(e,t-m.length,m.length)
;a.readUInt32LE(0)===m.signature&&0===a.readUInt16LE(20)||u("the zip","its end behind the directory, without a comment","other bytes")
;const r={count:a.readUInt16LE(10),length:a.readUInt32LE(12),offset:a.readUInt32LE(16)}
;0===a.readUInt32LE(4)&&a.readUInt16LE(8)===r.count||u("the zip","all files on one disk","others");let s=t-m.length
;if(r.count===I||r.length===S||r.offset===S){
const t=await v(e,s-b.locatorLength,b.locatorLength),n=Number(t.readBigUInt64LE(8))
;t.readUInt32LE(0)===b.locator&&n+b.length===s-b.locatorLength||u("the zip","a zip64 end before its end","other bytes")
;const a=await v(e,n,b.length);a.readUInt32LE(0)!==b.signature&&u("the zip","a zip64 end","other bytes")
;const i=e=>Number(a.readBigUInt64LE(e)),o={count:i(32),length:i(40),offset:i(48)},c=(e,t,n)=>e===t||e===n
;i(4)===b.length-12&&i(24)===o.count&&c(r.count,I,o.count)&&c(r.length,S,o.length)&&c(r.offset,S,o.offset)||u("the zip","two ends that say the same","others"),
Object.assign(r,o),s=n}r.count!==n.length&&u("the zip",`${r.count} files as its end says`,String(n.length))
;const i=n.reduce((e,t)=>e+L+t.fileNameLength+t.extraFieldLength+t.fileCommentLength,0)
;r.length!==i&&u("the zip",`a directory of ${i} bytes`,String(r.length))
;r.offset+r.length!==s&&u("the zip","a directory that ends where its end begins","other bytes");return r.offset
}(n,e,t),r=t.toSorted((e,t)=>e.relativeOffsetOfLocalHeader-t.relativeOffsetOfLocalHeader);let s=0
;for(const[e,t]of r.entries()){const i=r[e+1]?.relativeOffsetOfLocalHeader??a
;t.relativeOffsetOfLocalHeader!==s&&u(t.fileName,`a header at byte ${s}`,"other bytes there"),await U(n,t,i),s=i}
s!==a&&u("the zip","files, one after another, and their directory","other bytes between")}finally{await n.close()}
}(e,a),n}let w;return{list:()=>w??=p(),stream:async function*(e){const t=f.get(e);if(void 0===t)throw new c.rA(`${(0,
o.SP)(e)}: expected a file, found nothing`);try{const n=await h.openReadStreamPromise(t,{decodeFileData:!1
}),a=t.compressionMethod===l?(0,i.createInflateRaw)():null;let r=0,o=0;for await(const e of null===a?n:(0,
s.pipeline)(n,a,()=>{})){if(o+=e.length,o>t.uncompressedSize)break;r=(0,i.crc32)(e,r),yield e}
o!==t.uncompressedSize&&u(e,`${t.uncompressedSize} bytes as in the directory`,"others"),
null!==a&&a.bytesWritten!==t.compressedSize&&u(e,`${t.compressedSize} packed bytes as in the directory`,String(a.bytesWritten)),
r!==t.crc32&&u(e,`CRC-32 ${t.crc32} as in the directory`,String(r))}catch(t){if(t instanceof c.rA)throw t
;u(e,"bytes that inflate to the size in the directory",String(t))}},close:()=>(h.close(),Promise.resolve())}}
function u(e,t,n){throw new c.rA(`${(0,o.SP)(e)}: expected ${t}, found ${n}`)}function g(e){
(e.endsWith("/")?e.slice(0,-1).split("/"):e.split("/")).every(e=>""!==e&&"."!==e&&".."!==e)&&!/[\\:\u0000-\u001f]/.test(e)||u(e,"a relative path below the zip","another name")
}function y(e){const t=e>>>16&h&a.constants.S_IFMT;return 0===t||t===a.constants.S_IFREG?"file":"other"}const p={
signature:67324752,length:30},m={signature:101010256,length:22},b={signature:101075792,locator:117853008,
locatorLength:20,length:56},L=46,w=28789,z=134695760,E=8,I=65535,S=4294967295;async function U(e,t,n){
const{fileName:a,relativeOffsetOfLocalHeader:r}=t,s=await v(e,r,p.length)
;s.readUInt32LE(0)!==p.signature&&u(a,`a header at byte ${r}`,"other bytes");const i={name:s.readUInt16LE(26),
extra:s.readUInt16LE(28)},o=await v(e,r+p.length,i.name)
;o.equals(t.fileNameRaw)||u(a,"this name in its header",JSON.stringify(o.toString()))
;($(await v(e,r+p.length+i.name,i.extra))||$(t.extraFieldRaw))&&u(a,"one name","another in an extra field")
;const c=s.readUInt16LE(6)
;c===t.generalPurposeBitFlag&&s.readUInt16LE(8)===t.compressionMethod||u(a,"the method that the directory gives","another in its header")
;const h=0!==(c&E),l=[t.crc32,t.compressedSize,t.uncompressedSize]
;[14,18,22].every((e,t)=>((e,t)=>e===l[t]||h&&0===e||t>0&&e===S)(s.readUInt32LE(e),t))||u(a,"the sum and sizes that the directory gives","others in its header")
;const d=r+p.length+i.name+i.extra+t.compressedSize;if(!h)return void(d!==n&&u(a,`its bytes to end at ${n}`,String(d)))
;const f=await v(e,d,Math.min(Math.max(n-d,0),24));d+f.length===n&&function(e,[t,n,a]){
const r=e.length%8==0&&e.length>0&&e.readUInt32LE(0)===z?e.subarray(4):e
;if(12===r.length)return r.readUInt32LE(0)===t&&r.readUInt32LE(4)===n&&r.readUInt32LE(8)===a;if(20!==r.length)return!1
;const s=e=>Number(r.readBigUInt64LE(e));return r.readUInt32LE(0)===t&&s(4)===n&&s(12)===a
}(f,l)||u(a,"the sum and sizes that the directory gives","others behind its bytes")}function $(e){
for(let t=0;t<e.length;t+=4+e.readUInt16LE(t+2)){if(e.length-t<4||e.readUInt16LE(t)===w)return!0
;if(t+4+e.readUInt16LE(t+2)>e.length)return!0}return!1}async function v(e,t,n){
const a=Buffer.alloc(n),{bytesRead:r}=t<0?{bytesRead:0}:await e.read(a,0,n,t)
;return r===n?a:u("the zip",`${n} bytes at ${t}`,"fewer")}var x=n(6848);async function O(e){return async function(e,t){
const n=`${t}/`,a=await e.list().catch(()=>[]);return 0!==a.length&&a.every(e=>e.path.startsWith(n))?{
list:async()=>(await e.list()).map(e=>({...e,path:e.path.slice(n.length)})),stream:t=>e.stream(`${n}${t}`),
close:()=>e.close()}:e}(await f(e,x.b1),x.yb)}})};
