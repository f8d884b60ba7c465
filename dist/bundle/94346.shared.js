export const modules={94346:((e,t,n)=>{n.d(t,{openZip:()=>y})
;var a=n(73024),r=n(51455),s=n(57075),i=n(38522),o=n(6848),c=n(93156);const h=65535,l=8,d=2;async function f(e){
const{openPromise:t}=await n.e(663).then(n.t.bind(n,20663,19)),a=await t(e,{autoClose:!1,lazyEntries:!0,
strictFileNames:!0}),h=new Map;async function f(){const t=[],n=[],s=a.eachEntry();for(;;){
const e=await s.next().catch(e=>u("the zip","a readable directory",String(e)));if(!0===e.done)break
;const a=e.value,r=a.fileName;n.push(a),t.length>=o.b1.files&&u("the zip",`at most ${o.b1.files} files`,"more"),g(r),
r.endsWith("/")?(a.uncompressedSize>0||a.compressedSize>d)&&u(r,"an empty folder entry","bytes"):(h.has(r)&&u(r,"one file of this name","another"),
a.isEncrypted()&&u(r,"a file that is not encrypted","encryption"),
0!==a.compressionMethod&&a.compressionMethod!==l&&u(r,"stored or deflated","another method"),h.set(r,a),t.push({path:r,
size:a.uncompressedSize,compressed:a.compressedSize,kind:p(a.externalFileAttributes)}))}return function(e){let t=0
;for(const{path:n,size:a,compressed:r}of e){
t+=a,t>o.b1.unpackedBytes&&u("the zip",`at most ${o.b1.unpackedBytes} bytes unpacked`,"more")
;a>o.b1.ratioFromBytes&&a>r*o.b1.ratio&&u(n,`to unpack to at most ${o.b1.ratio} times its size`,`${a} bytes from ${r}`)}
}(t),await async function(e,t){const n=await(0,r.open)(e);try{
const{size:e}=await n.stat(),a=await async function(e,t,n){const a=await x(e,t-b.length,b.length)
;a.readUInt32LE(0)===b.signature&&0===a.readUInt16LE(20)||u("the zip","its end behind the directory, without a comment","other bytes")
;const r={count:a.readUInt16LE(10),length:a.readUInt32LE(12),offset:a.readUInt32LE(16)}
;0===a.readUInt32LE(4)&&a.readUInt16LE(8)===r.count||u("the zip","all files on one disk","others");let s=t-b.length
;if(r.count===S||r.length===U||r.offset===U){
const t=await x(e,s-w.locatorLength,w.locatorLength),n=Number(t.readBigUInt64LE(8))
;t.readUInt32LE(0)===w.locator&&n+w.length===s-w.locatorLength||u("the zip","a zip64 end before its end","other bytes")
;const a=await x(e,n,w.length);a.readUInt32LE(0)!==w.signature&&u("the zip","a zip64 end","other bytes")
;const i=e=>Number(a.readBigUInt64LE(e)),o={count:i(32),length:i(40),offset:i(48)},c=(e,t,n)=>e===t||e===n
;i(4)===w.length-12&&i(24)===o.count&&c(r.count,S,o.count)&&c(r.length,U,o.length)&&c(r.offset,U,o.offset)||u("the zip","two ends that say the same","others"),
Object.assign(r,o),s=n}r.count!==n.length&&u("the zip",`${r.count} files as its end says`,String(n.length))
;const i=n.reduce((e,t)=>e+L+t.fileNameLength+t.extraFieldLength+t.fileCommentLength,0)
;r.length!==i&&u("the zip",`a directory of ${i} bytes`,String(r.length))
;r.offset+r.length!==s&&u("the zip","a directory that ends where its end begins","other bytes");return r.offset
}(n,e,t),r=t.toSorted((e,t)=>e.relativeOffsetOfLocalHeader-t.relativeOffsetOfLocalHeader);let s=0
;for(const[e,t]of r.entries()){const i=r[e+1]?.relativeOffsetOfLocalHeader??a
;t.relativeOffsetOfLocalHeader!==s&&u(t.fileName,`a header at byte ${s}`,"other bytes there"),await $(n,t,i),s=i}
s!==a&&u("the zip","files, one after another, and their directory","other bytes between")}finally{await n.close()}
}(e,n),t}let y;return{list:()=>y??=f(),stream:async function*(e){const t=h.get(e)
;if(void 0===t)throw new c.wI("failed",`${(0,c.SP)(e)}: expected a file, found nothing`);try{
const n=await a.openReadStreamPromise(t,{decodeFileData:!1}),r=t.compressionMethod===l?(0,i.createInflateRaw)():null
;let o=0,c=0;for await(const e of null===r?n:(0,s.pipeline)(n,r,()=>{})){if(c+=e.length,c>t.uncompressedSize)break;o=(0,
i.crc32)(e,o),yield e}c!==t.uncompressedSize&&u(e,`${t.uncompressedSize} bytes as in the directory`,"others"),
null!==r&&r.bytesWritten!==t.compressedSize&&u(e,`${t.compressedSize} packed bytes as in the directory`,String(r.bytesWritten)),
o!==t.crc32&&u(e,`CRC-32 ${t.crc32} as in the directory`,String(o))}catch(t){if(t instanceof c.wI)throw t
;u(e,"bytes that inflate to the size in the directory",String(t))}},close:()=>(a.close(),Promise.resolve())}}
function u(e,t,n){throw new c.wI("failed",`${(0,c.SP)(e)}: expected ${t}, found ${n}`)}function g(e){
(e.endsWith("/")?e.slice(0,-1).split("/"):e.split("/")).every(e=>""!==e&&"."!==e&&".."!==e)&&!/[\\:\u0000-\u001f]/.test(e)||u(e,"a relative path below the zip","another name")
}function p(e){const t=e>>>16&h&a.constants.S_IFMT;return 0===t||t===a.constants.S_IFREG?"file":"other"}
async function y(e){const t=await f(e),n=`${o.yb}/`,a=await t.list().catch(()=>[])
;return 0!==a.length&&a.every(e=>e.path.startsWith(n))?{list:async()=>(await t.list()).map(e=>({...e,
path:e.path.slice(n.length)})),stream:e=>t.stream(`${n}${e}`),close:()=>t.close()}:t}const m={signature:67324752,
length:30},b={signature:101010256,length:22},w={signature:101075792,locator:117853008,locatorLength:20,length:56
},L=46,z=28789,I=134695760,E=8,S=65535,U=4294967295;async function $(e,t,n){
const{fileName:a,relativeOffsetOfLocalHeader:r}=t,s=await x(e,r,m.length)
;s.readUInt32LE(0)!==m.signature&&u(a,`a header at byte ${r}`,"other bytes");const i={name:s.readUInt16LE(26),
extra:s.readUInt16LE(28)},o=await x(e,r+m.length,i.name)
;o.equals(t.fileNameRaw)||u(a,"this name in its header",JSON.stringify(o.toString()))
;(v(await x(e,r+m.length+i.name,i.extra))||v(t.extraFieldRaw))&&u(a,"one name","another in an extra field")
;const c=s.readUInt16LE(6)
;c===t.generalPurposeBitFlag&&s.readUInt16LE(8)===t.compressionMethod||u(a,"the method that the directory gives","another in its header")
;const h=0!==(c&E),l=[t.crc32,t.compressedSize,t.uncompressedSize]
;[14,18,22].every((e,t)=>((e,t)=>e===l[t]||h&&0===e||t>0&&e===U)(s.readUInt32LE(e),t))||u(a,"the sum and sizes that the directory gives","others in its header")
;const d=r+m.length+i.name+i.extra+t.compressedSize;if(!h)return void(d!==n&&u(a,`its bytes to end at ${n}`,String(d)))
;const f=await x(e,d,Math.min(Math.max(n-d,0),24));d+f.length===n&&function(e,[t,n,a]){
const r=e.length%8==0&&e.length>0&&e.readUInt32LE(0)===I?e.subarray(4):e
;if(12===r.length)return r.readUInt32LE(0)===t&&r.readUInt32LE(4)===n&&r.readUInt32LE(8)===a;if(20!==r.length)return!1
;const s=e=>Number(r.readBigUInt64LE(e));return r.readUInt32LE(0)===t&&s(4)===n&&s(12)===a
}(f,l)||u(a,"the sum and sizes that the directory gives","others behind its bytes")}function v(e){
for(let t=0;t<e.length;t+=4+e.readUInt16LE(t+2)){if(e.length-t<4||e.readUInt16LE(t)===z)return!0
;if(t+4+e.readUInt16LE(t+2)>e.length)return!0}return!1}async function x(e,t,n){
const a=Buffer.alloc(n),{bytesRead:r}=t<0?{bytesRead:0}:await e.read(a,0,n,t)
;return r===n?a:u("the zip",`${n} bytes at ${t}`,"fewer")}})};
