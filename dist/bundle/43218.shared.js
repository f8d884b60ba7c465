"use strict";exports.modules={43218:((e,n,t)=>{t.d(n,{Y2:()=>c,as:()=>l,cG:()=>a,cq:()=>u,kq:()=>s})
;var i=t(19284),r=t(63273);const s="c2sp.org/tlog-proof@v1";function a({extra:e,index:n,path:t,checkpoint:r}){
const a=t.map(e=>`${(0,i.nk)(Buffer.from(e,"hex"))}\n`).join("");return`${s}\nextra ${(0,
i.nk)(e)}\nindex ${n}\n${a}\n${r}`}const o=53;function l(e,n){const t=(0,i._6)(e),r=t?.indexOf("\n\n")??-1
;if(null===t||r<0)return null
;const[a,l="",c="",...u]=t.slice(0,r).split("\n"),f=t.slice(r+2),d=l.startsWith("extra ")?(0,
i.Ey)(l.slice(6)):null,[,h]=/^index (0|[1-9][0-9]{0,15})$/.exec(c)??[],p=n(f)
;if(a!==s||null===d||void 0===h||null===p)return null;if(u.length>o)return null;const g=[];for(const e of u){const n=(0,
i.Ey)(e);if(32!==n?.length)return null;g.push(n.toString("hex"))}const w=Number(h);return Number.isSafeInteger(w)?{
extra:d,index:w,path:g,checkpoint:f,signed:p}:null}function c(e,n,t,i){if(n>=t)return null;let s=n,a=t-1,o=e
;for(const e of i){if(0===a)return null;if(s%2==1||s===a)for(o=(0,r.zB)(e,o);s%2==0&&0!==s;)s/=2,
a=Math.floor(a/2);else o=(0,r.zB)(o,e);s=Math.floor(s/2),a=Math.floor(a/2)}return 0===a?o:null}function u(e,n,t){
const i=function(e,n){const t=[];let i=0,r=n;for(;r>1;){const n=f(r),s=e<i+n;t.unshift(s?{first:i+n,size:r-n}:{first:i,
size:n}),s||(i+=n),r=s?n:r-n}return t}(e,n).map(e=>({...e,tree:t.from(e.first)??r.CE.empty()}));return{take:(n,r)=>{
n<t.size||n===e||i.find(({first:e,size:t})=>e<=n&&n<e+t)?.tree.append(r)},
hashes:()=>i.map(({tree:e,first:n,size:i})=>(n+i<=t.size?t.from(n)?.subtrees()[0]:void 0)??e.root().toString("hex"))}}
function f(e){let n=1;for(;2*n<e;)n*=2;return n}}),47301:((e,n,t)=>{t.d(n,{J2:()=>q,GJ:()=>I,_P:()=>P,Mh:()=>W,xJ:()=>S,
BZ:()=>G})
;var i=t(51455),r=t(76760),s=t(52533),a=t(38422),o=t(43218),l=t(55543),c=t(29241),u=t(6848),f=t(442),d=t(77198),h=t(57118),p=t(8422),g=t(43602),w=t(51370),m=t(93156)
;const k=[{name:"whole",check:({gaps:e})=>{if(e.length>0)throw new m.wI("missing",e.join("; "))
;return"from the first line, without gaps"}},{name:"closed",check:({replay:{claims:e}})=>{const[n]=e.values()
;if(void 0===n)return"every run is closed"
;throw new m.wI("missing",`run ${n.opened.run_id} (claim ${n.id}) has no run.closed`)}},{name:"since",
check:function({since:e,seen:n,last:t,origin:i,pins:r,gaps:s,ledger:a,accepted:o}){
if(null===e)throw new m.wI("unpinned","a bare ledger holds no signature: give a checkpoint with --since, or the whole proof")
;if(null!==a.finding)throw new m.wI("skipped","the ledger has a defect");if((0,p.t3)(e,{origin:i,seen:n,last:t,
partial:s.length>0}),(0,c.SC)(e,r,(0,h.nR)(n),"the checkpoint given with --since",o),
null!==t&&e.size<t.size)throw new m.wI("missing",`extends the ledger as seen at size ${e.size}; the lines after it are under no checkpoint`)
;return`is the ledger as signed at size ${e.size}`}}];const z=3e7
;async function b(e,n,{since:t=null,rules:i=w.D,kinds:r=d.G}){const s=[],a=new g.e({rules:i,kinds:r,whole:!1,keep:!1,
landed:!1}),o=new Set;let l=null;const c=new h.sW({file:n,startAt:({seq:e,claim:n})=>{const t=(0,h.fU)(e)
;return null!==t?t:o.size>1||1===o.size&&!o.has(n)?null:(s.push(0===o.size?`begins at seq ${e}`:`lines before seq ${e} are not here`),
{frontier:null,head:null})},marks:new Set(null===t?[]:[t.size]),onLine:(e,n)=>{o.size<2&&o.add(e.claim),
"run.opened"===e.type&&(l??=e.data.origin),
s.length>0&&o.size>1&&(0,m.fJ)(n.place,"one claim, or a ledger without gaps",e.claim,"ledger_sequence"),a.take(e,n)}
}),u=await c.feed([{path:n,pieces:e}]),{state:f,entries:p,marked:k}=c;return{finding:u,entries:p,last:f,
seen:k.get(t?.size??-1)??null,gaps:s,replay:a,origin:l}}
function y({finding:e,entries:n,...t},{pins:i,since:r=null,rules:s=w.D,accepted:a=null}){const o={...t,ledger:{finding:e
},pins:i,since:r,accepted:a};return(0,m.EI)((0,m.GG)([...(0,g.v)(s),...k],o),n,t.last)}var x=t(23427)
;const $=[a.Pb.proof,a.Pb.manifest,a.Pb.checkpoints],v=["PK\x03\x04","PK\x05\x06"];async function I(e){const n=await(0,
i.stat)(e).catch(()=>null);if(!0===n?.isDirectory())return async function(e){const n=new Set(await(0,
i.readdir)(e)),o=(...e)=>e.some(e=>n.has(e));if(o(...$))return{kind:"proof",path:e}
;if(o(s.Ij,"ledger","checkpoint"))return{kind:"branch",path:e};if(o(a.Pb.ledger))return{kind:"proof",path:e}
;if(o(u.yb))return I((0,r.join)(e,u.yb));if(!o(".git")&&!["HEAD","objects","refs"].every(e=>n.has(e)))return null
;const{hasLedger:l}=await t.e(882).then(t.bind(t,70882));return await l(e)?{kind:"branch",path:e}:null}(e)
;if(!0!==n?.isFile())return null;const l=(await(0,f.mI)(e,o.kq.length)).toString("latin1")
;return v.includes(l.slice(0,4))?{kind:"zip",path:e}:l===o.kq||e.endsWith(".tlog-proof")?{kind:"inclusion",path:e
}:e.endsWith(".jsonl")||l.startsWith('{"claim":')?{kind:"ledger",path:e}:null}function P(e){const n=[{name:"input",
status:"failed",detail:e}];return{...(0,m.EI)(n),verdict:"UNUSABLE"}}async function S(e,n,t=I(e)){const i=await t
;return null===i?P(`${e}: expected a proof folder, its zip, a ledger.jsonl, a ledger branch or a tlog-proof`):G(i,n)}
async function G({kind:e,path:n},s){
if("string"==typeof s.run&&"branch"!==e)return P(`${n}: --run looks at a run of a ledger branch, and this is none`)
;switch(e){case"proof":return(0,x.Gr)((0,u.WG)(n),s);case"branch":
return(await Promise.all([t.e(861),t.e(1828)]).then(t.bind(t,31828))).verifyBranch(n,s);case"ledger":
return async function(e,n){const{size:s}=await(0,i.stat)(e)
;return y((s<z?null:await(await t.e(5068).then(t.bind(t,35068))).examineInStretches(e,n))??await b((0,f.Pq)(e,!0),(0,
r.basename)(e),n),n)}(n,s);case"inclusion":{const e=await(0,f.mI)(n,u.b1.noteBytes+1)
;return(await Promise.all([t.e(861),t.e(9455)]).then(t.bind(t,59455))).verifyInclusion(e,(0,r.basename)(n),s)}case"zip":
return async function(e,n){let t;try{t=await q({kind:"zip",path:e})}catch(n){
return P(`${e}: expected a zip, found ${String(n)}`)}try{
return(await t.list().then(e=>e.map(e=>e.path),()=>[a.Pb.proof])).some(e=>$.includes(e)||e===a.Pb.ledger)?await(0,
x.Gr)(t,n):P(`${e}: expected a proof in the zip, found other files`)}finally{await t.close()}}(n,s)}}
async function q({kind:e,path:n}){return"zip"===e?(await t.e(760).then(t.bind(t,60760))).openZip(n):(0,u.WG)(n)}
function W(e,n,t=""){const i=""===t?{}:{approvers:new Set([(0,l.o)(t)])};return(0,x.Gr)((0,u.WG)(e),{pins:{...(0,
c.cz)(n,"trusted-keys"),...i}})}})};
