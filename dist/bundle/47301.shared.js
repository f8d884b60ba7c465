import{createRequire as e}from"module";export const modules={47301:(e,n,t)=>{t.d(n,{GJ:()=>x,_P:()=>v,Mh:()=>q,xJ:()=>P,
BZ:()=>S})
;var i=t(51455),r=t(76760),s=t(52533),a=t(38422),o=t(57375),l=t(55543),c=t(29241),u=t(6848),f=t(77198),h=t(32257),d=t(94172),p=t(8422),g=t(93842),w=t(51370),m=t(93156)
;const k=[{name:"whole",check:({gaps:e})=>{if(e.length>0)throw new m.wI("missing",e.join("; "))
;return"from the first line, without gaps"}},{name:"closed",check:({replay:{claims:e}})=>{const[n]=e.values()
;if(void 0===n)return"every run is closed"
;throw new m.wI("missing",`run ${n.opened.run_id} (claim ${n.id}) has no run.closed`)}},{name:"since",
check:function({since:e,seen:n,last:t,origin:i,pins:r,gaps:s,ledger:a,accepted:o}){
if(null===e)throw new m.wI("unpinned","a bare ledger holds no signature: give a checkpoint with --since, or the whole proof")
;if(null!==a.finding)throw new m.wI("skipped","the ledger has a defect");if((0,p.t3)(e,{origin:i,seen:n,last:t,
partial:s.length>0}),(0,c.SC)(e,r,(0,h.pe)(n?.ts??""),"the checkpoint given with --since",o),
null!==t&&e.size<t.size)throw new m.wI("missing",`extends the ledger as seen at size ${e.size}; the lines after it are under no checkpoint`)
;return`is the ledger as signed at size ${e.size}`}}];var b=t(23427)
;const y=[a.Pb.proof,a.Pb.manifest,a.Pb.checkpoints],z=["PK","PK"];async function x(e){const n=await(0,
i.stat)(e).catch(()=>null);if(!0===n?.isDirectory())return $(e);if(!0!==n?.isFile())return null
;const t=await async function(e,n){const t=await(0,i.open)(e);try{
const{bytesRead:e,buffer:i}=await t.read(Buffer.alloc(n),0,n,0);return i.toString("latin1",0,e)}finally{await t.close()}
}(e,o.kq.length);return z.includes(t.slice(0,4))?{kind:"zip",path:e}:t===o.kq||e.endsWith(".tlog-proof")?{
kind:"inclusion",path:e}:e.endsWith(".jsonl")||t.startsWith('{"claim":')?{kind:"ledger",path:e}:null}
async function $(e){const n=new Set(await(0,i.readdir)(e)),o=(...e)=>e.some(e=>n.has(e));if(o(...y))return{kind:"proof",
path:e};if(o(s.Ij,"ledger","checkpoint"))return{kind:"branch",path:e};if(o(a.Pb.ledger))return{kind:"proof",path:e}
;if(o(u.yb))return $((0,r.join)(e,u.yb));if(!(o(".git")||["HEAD","objects","refs"].every(e=>n.has(e))))return null
;const{hasLedger:l}=await t.e(3643).then(t.bind(t,43643));return await l(e)?{kind:"branch",path:e}:null}function v(e){
const n=[{name:"input",status:"failed",detail:e}];return{...(0,m.EI)(n),verdict:"UNUSABLE"}}async function P(e,n){
const t=await x(e)
;return null===t?v(`${e}: expected a proof folder, its zip, a ledger.jsonl, a ledger branch or a tlog-proof`):S(t,n)}
async function S({kind:e,path:n},i){
if("string"==typeof i.run&&"branch"!==e)return v(`${n}: --run looks at a run of a ledger branch, and this is none`)
;switch(e){case"proof":return(0,b.Gr)((0,u.WG)(n),i);case"branch":
return(await Promise.all([t.e(6762),t.e(1828)]).then(t.bind(t,31828))).verifyBranch(n,i);case"ledger":
return async function(e,n,{pins:t,since:i=null,rules:r=w.D,kinds:s=f.G,accepted:a=null}){const o=[],l=new g.e({rules:r,
kinds:s,whole:!1,keep:!1,landed:!1}),c=new Set;let u=null;const h=new d.sW({file:n,startAt:({seq:e,claim:n})=>{
const t=(0,d.fU)(e)
;return null!==t?t:c.size>1||1===c.size&&!c.has(n)?null:(o.push(0===c.size?`begins at seq ${e}`:`lines before seq ${e} are not here`),
{frontier:null,head:null})},marks:new Set(null===i?[]:[i.size]),onLine:(e,n)=>{c.size<2&&c.add(e.claim),
"run.opened"===e.type&&(u??=e.data.origin),
o.length>0&&c.size>1&&(0,m.fJ)(n.place,"one claim, or a ledger without gaps",e.claim,"ledger_sequence"),l.take(e,n)}
}),p=await h.feed([{path:n,pieces:e}]),b=h.state,y={ledger:{finding:p},last:b,seen:h.marked.get(i?.size??-1)??null,
gaps:o,replay:l,origin:u,pins:t,since:i,accepted:a},z=(0,m.GG)([...(0,g.v)(r),...k],y);return(0,m.EI)(z,h.entries,b)
}((0,u.Pq)(n,!0),(0,r.basename)(n),i);case"inclusion":
return(await Promise.all([t.e(6762),t.e(9455)]).then(t.bind(t,59455))).verifyInclusion(await async function(e){
const n=[];let t=0;for await(const i of(0,u.Pq)(e,!0)){if(t+=i.length,t>u.b1.noteBytes)break;n.push(Buffer.from(i))}
return Buffer.concat(n)}(n),(0,r.basename)(n),i);case"zip":return async function(e,n){
const{openZip:i}=await t.e(4346).then(t.bind(t,94346));let r;try{r=await i(e)}catch(n){
return v(`${e}: expected a zip, found ${String(n)}`)}try{
return(await r.list().then(e=>e.map(e=>e.path),()=>[a.Pb.proof])).some(e=>y.includes(e)||e===a.Pb.ledger)?await(0,
b.Gr)(r,n):v(`${e}: expected a proof in the zip, found other files`)}finally{await r.close()}}(n,i)}}
function q(e,n,t=""){const i=""===t?{}:{approvers:new Set([(0,l.ol)(t)])},r=null===n?null:{...(0,
c.cz)(n,"trusted-keys"),...i};return(0,b.Gr)((0,u.WG)(e),{pins:r})}},57375:(e,n,t)=>{t.d(n,{Y2:()=>f,as:()=>u,cG:()=>l,
h5:()=>h,kq:()=>o});var i=t(82616),r=t(46260),s=t(83544),a=t(49598);const o="c2sp.org/tlog-proof@v1"
;function l({extra:e,index:n,path:t,checkpoint:r}){const s=t.map(e=>`${(0,i.n)(Buffer.from(e,"hex"))}\n`).join("")
;return`${o}\nextra ${(0,i.n)(e)}\nindex ${n}\n${s}\n${r}`}const c=53;function u(e){const n=(0,
r._6)(e),t=n?.indexOf("\n\n")??-1;if(null===n||t<0)return null
;const[s,l="",u="",...f]=n.slice(0,t).split("\n"),h=n.slice(t+2),d=l.startsWith("extra ")?(0,
i.E)(l.slice(6)):null,[,p]=/^index (0|[1-9][0-9]{0,15})$/.exec(u)??[],g=(0,a.S7)(h)
;if(s!==o||null===d||void 0===p||null===g)return null;if(f.length>c)return null;const w=[];for(const e of f){const n=(0,
i.E)(e);if(32!==n?.length)return null;w.push(n.toString("hex"))}const m=Number(p);return Number.isSafeInteger(m)?{
extra:d,index:m,path:w,checkpoint:h,signed:g}:null}function f(e,n,t,i){if(n>=t)return null;let r=n,a=t-1,o=e
;for(const e of i){if(0===a)return null;if(r%2==1||r===a)for(o=(0,s.zB)(e,o);r%2==0&&0!==r;)r/=2,
a=Math.floor(a/2);else o=(0,s.zB)(o,e);r=Math.floor(r/2),a=Math.floor(a/2)}return 0===a?o:null}function h(e,n){
const t=[];let i=0,r=n;for(;r>1;){const n=d(r),s=e<i+n;t.unshift(s?{first:i+n,size:r-n}:{first:i,size:n}),s||(i+=n),
r=s?n:r-n}return t}function d(e){let n=1;for(;2*n<e;)n*=2;return n}}};
