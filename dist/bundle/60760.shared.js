"use strict";exports.modules={60760:((e,t,n)=>{n.r(t),n.d(t,{openZip:()=>x})
;var a=n(73024),r=n(51455),s=n(57075),i=n(38522),o=n(60197),c=n(442);const h=8,l=2;async function d(e,t){
const{openPromise:a}=await n.e(663).then(n.t.bind(n,20663,19));await async function(e){const t=await(0,r.open)(e);try{
const{size:e}=await t.stat(),n=Buffer.alloc(Math.min(e,m.locatorLength+p.length+E))
;await t.read(n,0,n.length,e-n.length);for(let t=0;t+m.locatorLength+4<=n.length;t++){
if(n.readUInt32LE(t)!==m.locator)continue;if(n.readUInt32LE(t+m.locatorLength)!==p.signature)continue
;const a=n.readBigUInt64LE(t+8);a>e&&f("the zip",`a zip64 end within ${e} bytes`,`it at ${a}`)}}finally{await t.close()}
}(e);const d=await a(e,{autoClose:!1,strictFileNames:!0}),y=new Map;async function w(){
const n=[],a=[],s=d.eachEntry(),i=async()=>s.next();for(;;){
const e=await i().catch(e=>f("the zip","a readable directory",String(e)));if(!0===e.done)break
;const r=e.value,s=r.fileName;a.push(r),n.length>=t.files&&f("the zip",`at most ${t.files} files`,"more"),u(s),
s.endsWith("/")?(r.uncompressedSize>0||r.compressedSize>l)&&f(s,"an empty folder entry","bytes"):(y.has(s)&&f(s,"one file of this name","another"),
r.isEncrypted()&&f(s,"a file that is not encrypted","encryption"),
0!==r.compressionMethod&&r.compressionMethod!==h&&f(s,"stored or deflated","another method"),y.set(s,r),n.push({path:s,
size:r.uncompressedSize,compressed:r.compressedSize,kind:g(r.externalFileAttributes)}))}return function(e,t){let n=0
;for(const{path:a,size:r,compressed:s}of e){
n+=r,n>t.unpackedBytes&&f("the zip",`at most ${t.unpackedBytes} bytes unpacked`,"more")
;r>t.ratioFromBytes&&r>s*t.ratio&&f(a,`to unpack to at most ${t.ratio} times its size`,`${r} bytes from ${s}`)}}(n,t),
await async function(e,t){const n=await(0,r.open)(e);try{const{size:e}=await n.stat(),a=await async function(e,t,n){
const a=await v(e,t-p.length,p.length)
;a.readUInt32LE(0)===p.signature&&0===a.readUInt16LE(20)||f("the zip","its end behind the directory, without a comment","other bytes")
;const r={count:a.readUInt16LE(10),length:a.readUInt32LE(12),offset:a.readUInt32LE(16)}
;0===a.readUInt32LE(4)&&a.readUInt16LE(8)===r.count||f("the zip","all files on one disk","others");let s=t-p.length
;const i=r.count===E||r.length===U||r.offset===U,o=s-m.locatorLength,c=o<0?null:await v(e,o,m.locatorLength)
;c?.readUInt32LE(0)===m.locator!==i&&f("the zip","a zip64 end just where its end leaves something to it","other bytes")
;if(null!==c&&i){const t=Number(c.readBigUInt64LE(8))
;t+m.length!==o&&f("the zip","a zip64 end before its end","other bytes");const n=await v(e,t,m.length)
;n.readUInt32LE(0)!==m.signature&&f("the zip","a zip64 end","other bytes");const a=e=>Number(n.readBigUInt64LE(e)),i={
count:a(32),length:a(40),offset:a(48)},h=(e,t,n)=>e===t||e===n
;a(4)===m.length-12&&a(24)===i.count&&h(r.count,E,i.count)&&h(r.length,U,i.length)&&h(r.offset,U,i.offset)||f("the zip","two ends that say the same","others"),
Object.assign(r,i),s=t}r.count!==n.length&&f("the zip",`${r.count} files as its end says`,String(n.length))
;const h=n.reduce((e,t)=>e+b+t.fileNameLength+t.extraFieldLength+t.fileCommentLength,0)
;r.length!==h&&f("the zip",`a directory of ${h} bytes`,String(r.length))
;r.offset+r.length!==s&&f("the zip","a directory that ends where its end begins","other bytes");return r.offset
}(n,e,t),r=t.toSorted((e,t)=>e.relativeOffsetOfLocalHeader-t.relativeOffsetOfLocalHeader);let s=0
;for(const[e,t]of r.entries()){const i=r[e+1]?.relativeOffsetOfLocalHeader??a
;t.relativeOffsetOfLocalHeader!==s&&f(t.fileName,`a header at byte ${s}`,"other bytes there"),await S(n,t,i),s=i}
s!==a&&f("the zip","files, one after another, and their directory","other bytes between")}finally{await n.close()}
}(e,a),n}let L;return{list:()=>L??=w(),stream:async function*(e){const t=y.get(e);if(void 0===t)throw new c.rA(`${(0,
o.SP)(e)}: expected a file, found nothing`);try{const n=await d.openReadStreamPromise(t,{decodeFileData:!1
}),a=t.compressionMethod===h?(0,i.createInflateRaw)():null;let r=0,o=0;for await(const e of null===a?n:(0,
s.pipeline)(n,a,()=>{})){if(o+=e.length,o>t.uncompressedSize)break;r=(0,i.crc32)(e,r),yield e}
o!==t.uncompressedSize&&f(e,`${t.uncompressedSize} bytes as in the directory`,"others"),
null!==a&&a.bytesWritten!==t.compressedSize&&f(e,`${t.compressedSize} packed bytes as in the directory`,String(a.bytesWritten)),
r!==t.crc32&&f(e,`CRC-32 ${t.crc32} as in the directory`,String(r))}catch(t){if(t instanceof c.rA)throw t
;f(e,"bytes that inflate to the size in the directory",String(t))}},close:()=>(d.close(),Promise.resolve())}}
function f(e,t,n){throw new c.rA(`${(0,o.SP)(e)}: expected ${t}, found ${n}`)}function u(e){
(e.endsWith("/")?e.slice(0,-1).split("/"):e.split("/")).every(e=>""!==e&&"."!==e&&".."!==e)&&!/[\\:\u0000-\u001f]/.test(e)||f(e,"a relative path below the zip","another name")
}function g(e){const t=e>>>16&a.constants.S_IFMT;return 0===t||t===a.constants.S_IFREG?"file":"other"}const y={
signature:67324752,length:30},p={signature:101010256,length:22},m={signature:101075792,locator:117853008,
locatorLength:20,length:56},b=46,w=28789,L=1,z=134695760,I=8,E=65535,U=4294967295;async function S(e,t,n){
const{fileName:a,relativeOffsetOfLocalHeader:r}=t,s=await v(e,r,y.length)
;s.readUInt32LE(0)!==y.signature&&f(a,`a header at byte ${r}`,"other bytes");const i={name:s.readUInt16LE(26),
extra:s.readUInt16LE(28)},o=await v(e,r+y.length,i.name)
;o.equals(t.fileNameRaw)||f(a,"this name in its header",JSON.stringify(o.toString()))
;const c=$(await v(e,r+y.length+i.name,i.extra)),h=$(t.extraFieldRaw)
;if(null===c||null===h||[...c,...h].some(({id:e})=>e===w))return f(a,"one name","another in an extra field")
;const l=s.readUInt16LE(6)
;l===t.generalPurposeBitFlag&&s.readUInt16LE(8)===t.compressionMethod||f(a,"the method that the directory gives","another in its header")
;const d=0!==(l&I),u=[t.crc32,t.compressedSize,t.uncompressedSize],[,g,p]=u,m=(e,t)=>e===t||d&&0===e,b=[14,18,22].map(e=>s.readUInt32LE(e))
;b.every((e,t)=>m(e,u[t])||t>0&&e===U)||f(a,"the sum and sizes that the directory gives","others in its header")
;const E=b.some((e,t)=>e===U&&u[t]!==U),S=c.filter(({id:e,data:t})=>e===L&&t.length>=16)
;(!S.every(({data:e})=>m(Number(e.readBigUInt64LE(0)),p)&&m(Number(e.readBigUInt64LE(8)),g))||E&&0===S.length)&&f(a,"the sizes that the directory gives","others in a zip64 field")
;const N=r+y.length+i.name+i.extra+t.compressedSize;if(!d)return void(N!==n&&f(a,`its bytes to end at ${n}`,String(N)))
;const x=await v(e,N,Math.min(Math.max(n-N,0),24));N+x.length===n&&function(e,[t,n,a]){
const r=e.length%8==0&&e.length>0&&e.readUInt32LE(0)===z?e.subarray(4):e
;if(12===r.length)return r.readUInt32LE(0)===t&&r.readUInt32LE(4)===n&&r.readUInt32LE(8)===a;if(20!==r.length)return!1
;const s=e=>Number(r.readBigUInt64LE(e));return r.readUInt32LE(0)===t&&s(4)===n&&s(12)===a
}(x,u)||f(a,"the sum and sizes that the directory gives","others behind its bytes")}function $(e){const t=[]
;for(let n=e;n.length>0;){const e=n.length<4?1/0:4+n.readUInt16LE(2);if(e>n.length)return null;t.push({
id:n.readUInt16LE(0),data:n.subarray(4,e)}),n=n.subarray(e)}return t}async function v(e,t,n){const a=Buffer.alloc(n)
;return(Number.isSafeInteger(t)?(await e.read(a,0,n,t)).bytesRead:0)===n?a:f("the zip",`${n} bytes at ${t}`,"fewer")}
var N=n(6848);async function x(e){return async function(e,t){const n=`${t}/`
;return(await e.list().catch(()=>[])).every(e=>e.path.startsWith(n))?{list:async()=>(await e.list()).map(e=>({...e,
path:e.path.slice(n.length)})),stream:t=>e.stream(`${n}${t}`),close:()=>e.close()}:e}(await d(e,N.b1),N.yb)}})};
