import{modules as t}from"./4985.shared.js";import{modules as e}from"./23544.shared.js"
;import{modules as s}from"./43218.shared.js";import{modules as r}from"./45482.shared.js"
;import{modules as o}from"./52533.shared.js";import{modules as n}from"./57139.shared.js";export const id=6735
;export const ids=[6735];export const modules={...t,...e,...s,...r,...o,...n,38931:((t,e,s)=>{s.d(e,{F:()=>n})
;var r=s(51455),o=s(76760);async function n(t,e){const[s,n]=await Promise.all([(0,r.realpath)(t),(0,
r.realpath)(e).catch(()=>e)]),a=(0,o.relative)(n,s);return".."!==a&&!a.startsWith(`..${o.sep}`)&&a!==(0,o.resolve)(a)}}),
58080:((t,e,s)=>{function r(t){
return t.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)
}s.d(e,{g:()=>r})}),71137:((t,e,s)=>{s.r(e),s.d(e,{cannotVerify:()=>$,verify:()=>w})
;var r=s(77598),o=s(51455),n=s(76760),a=s(58080),i=s(38422),u=s(91798),c=s(14182),d=s(47301),l=s(6848),f=s(93156),h=s(57139),p=s(87496),m=s(90687),y=s(45482)
;const w=async(t,e)=>{const s=await(0,y.LF)(t,e),h=await(0,y.GZ)(t,e.hmacKeyFile),p=await(0,y.$Z)(t,e,s),m=await(0,
y.SC)(t,e.ledger,s),w=await(0,d.xJ)((0,n.resolve)(t.cwd,e.path),{pins:s,hmacKeys:h,since:p,accepted:m,run:e.run??null,
thread:(0,n.join)(t.dist,"verify-thread.js"),progress:(e,s)=>t.progress?.(`${e} of ${s} lines`)
}).finally(()=>m?.close()),$=null===s?`none from outside; ${await async function(t){const e=await(0,o.readFile)((0,
n.join)(t,i.Pb.trustedKeys),"utf8").catch(()=>""),[s]=e.split("\n").filter(t=>null!==(0,
u.z5)(t)&&t.startsWith(`${c.FF}/`))
;return void 0===s?null:`it is of a rehearsal, whose key was made for it: pin that with --vkey ${s}`}((0,
n.resolve)(t.cwd,e.path))??v}`:`${s.keys.length} from ${s.from}`,j=g(t,w,{...e,keys:$})
;return void 0===e.asset?j:async function(t,{published:e=[]},s,o){const i=(0,r.createHash)("sha256")
;for await(const e of(0,l.Pq)((0,n.resolve)(t.cwd,s),!0))i.update(e)
;const u=`sha256:${i.digest("hex")}`,c=e.find(t=>t.digest===u),d=void 0===c?"was not published by this run":`is ${c.name} of the release ${c.tag} of ${c.repository}`
;return t.stderr((0,a.g)(`asset: ${s} (${u}) ${d}`)+"\n"),void 0===c?o||f.ai.TAMPERED:o}(t,w,e.asset,j)}
;const v="pin one with --trusted-keys FILE, --vkey KEY or --repository OWNER/NAME";function $(t,e,s){return g(t,(0,
d._P)(e),{json:s,verbose:!1,keys:"not looked at"})}function g({stdout:t,look:e=p.tZ},s,{json:r,verbose:o,keys:n}){
const{verdict:a,checks:i,entries:u,head:c,root:d}=s,l=[...(0,p.Wp)((0,m.C)(s,n),e),"",...o?(0,h.Wb)(s).flatMap(t=>(0,
p.LV)(t,{width:e.width,indent:36})):[],`keys: ${n}`,...(0,h.pi)(s)];return t(`${r?JSON.stringify({verdict:a,checks:i,
entries:u,head:c,root:d}):l.join("\n")}\n`),f.ai[a]}}),81128:((t,e,s)=>{function r(t){let e=t;const s=[];return async t=>{
e>0?e--:await new Promise(t=>s.push(t));try{return await t()}finally{const t=s.shift();void 0===t?e++:t()}}}
async function o(t,e,s){const o=r(e);return(await Promise.allSettled(t.map((t,e)=>o(()=>s(t,e))))).map(t=>{
if("rejected"===t.status)throw t.reason;return t.value})}function n(t){let e;return()=>(e??={answer:t()}).answer}
function a(t){return t.catch(()=>{}),t}function i(t,e,s){const r=t.get(e);if(void 0!==r)return r;const o=s();t.set(e,o)
;const n=()=>{t.delete(e)};return o.then(t=>null===t?n():void 0,n),o}s.d(e,{HK:()=>i,NN:()=>a,Oo:()=>n,TA:()=>r,bB:()=>o
})})};
