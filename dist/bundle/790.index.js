export const id=790;export const ids=[790];export const modules={12112:(e,t,n)=>{function o(e){let t=e;const n=[]
;return async e=>{t>0?t--:await new Promise(e=>n.push(e));try{return await e()}finally{const e=n.shift()
;void 0===e?t++:e()}}}async function i(e,t,n){const i=o(t)
;return(await Promise.allSettled(e.map((e,t)=>i(()=>n(e,t))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function r(e){let t;return()=>(t??={answer:e()}).answer}function s(e){return e.catch(()=>{}),e}
function a(e,t,n){const o=e.get(t);if(void 0!==o)return o;const i=n();e.set(t,i);const r=()=>{e.delete(t)}
;return i.then(e=>null===e?r():void 0,r),i}n.d(t,{HK:()=>a,NN:()=>s,Oo:()=>r,TA:()=>o,bB:()=>i})},38931:(e,t,n)=>{
n.d(t,{F:()=>r});var o=n(51455),i=n(76760);async function r(e,t){const[n,r]=await Promise.all([(0,o.realpath)(e),(0,
o.realpath)(t).catch(()=>t)]),s=(0,i.relative)(r,n);return".."!==s&&!s.startsWith(`..${i.sep}`)&&s!==(0,i.resolve)(s)}},
45482:(e,t,n)=>{n.d(t,{$Z:()=>v,GZ:()=>g,LF:()=>h,SC:()=>m})
;var o=n(51455),i=n(76760),r=n(29241),s=n(55543),a=n(38931),c=n(74296),l=n(49598),u=n(19523),d=n(14182)
;async function f(e,t,n){try{return await(0,o.readFile)((0,i.resolve)(e.cwd,n),"utf8")}catch(e){throw(0,
c.Wp)(`${t} ${n} cannot be read (${(0,c.bD)(e)}). Name a file that is there.`)}}
async function h(e,{path:t,vkey:o,trustedKeys:i,repository:a,approvers:l=[]}){for(const e of o)if(null===(0,
u.z5)(e))throw(0,c.Wp)(`--vkey ${e} is not a verifier key of the form <origin>+<8 hex>+<base64>. Copy its whole line.`)
;const h=o.map(e=>`${e}\n`),m=o.length>0?["--vkey"]:[];void 0!==i&&(h.push(await f(e,"--trusted-keys",i)),m.push(i),
await p(e,"--trusted-keys",i,t));const w=[];for(const n of l)w.push(await f(e,"--approvers",n)),
await p(e,"--approvers",n,t);if(void 0!==a){const t=await async function(e,t){if(!/^[\w.-]+\/[\w.-]+$/.test(t))throw(0,
c.Wp)(`--repository ${t} is not OWNER/NAME.`)
;const[{readingClient:o},{approverLists:i,defaultBranch:r},{createReader:s}]=await Promise.all([Promise.all([n.e(7561),n.e(6013),n.e(7915)]).then(n.bind(n,97915)),n.e(1948).then(n.bind(n,91948)),n.e(9649).then(n.bind(n,9649))]),a=s(o(e,e.env.GITHUB_API_URL||"https://api.github.com")),{read:l,commit:u,branch:f}=await r(a,t),h=await l(d.Z)
;if(null===h)throw(0,c.Wp)(`--repository ${t} has no ${d.Z} on its default branch.`);const p=await i(a,t,f);return{
text:Buffer.from(h).toString(),from:`${d.Z} of ${t} at ${u}`,approvers:p}}(e,a).catch(e=>y(`--repository ${a}`,e))
;h.push(t.text),m.push(t.from),w.push(...t.approvers)}if(0===m.length)return null;const g=function(e,t){try{return(0,
r.cz)(e,t)}catch(e){if(!(e instanceof u.Us))throw e
;throw(0,c.Wp)(`${t}, line ${e.line} ${e.message}. A key list that is half understood is not used.`)}
}(h.join("\n"),m.join(" and "));return void 0!==a||l.length>0?{...g,approvers:new Set(w.map(s.ol))}:g}
async function p(e,t,n,o){if(await(0,a.F)((0,i.resolve)(e.cwd,n),(0,i.resolve)(e.cwd,o)))throw(0,
c.Wp)(`${t} ${n} lies in what is verified, which does not say whom to believe about it.`)}function y(e,t){
if(t instanceof c.NL&&"usage"===t.code)throw t;throw(0,c.Wp)(`${e} cannot be read (${(0,c.bD)(t)}).`,t)}
async function m(e,t,n){if(void 0===t)return null
;if(null===n)throw(0,c.Wp)("--ledger needs keys: give --trusted-keys, --vkey or --repository as well.")
;return w(e,`--ledger ${t}`,t,n)}async function w(e,t,o,r){const{openHistory:s}=await n.e(6762).then(n.bind(n,36762))
;return await s((0,
i.resolve)(e.cwd,o),r).catch(e=>y(t,e))??y(t,"it is no clone with the whole history of the ledger branch")}
async function g(e,t){const n=e.env.MARKETOPS_HMAC_KEY??"",o=void 0===t?"MARKETOPS_HMAC_KEY":`--hmac-key-file ${t}`
;return(void 0===t?n:await f(e,"--hmac-key-file",t)).split("\n").map(e=>e.trim()).filter(e=>""!==e).map(e=>{const t=(0,
r.e1)(e)
;if(null===t)throw(0,c.Wp)(`${o} does not hold a key made by \`marketops keygen\`. Give the secret as it was printed.`)
;return t})}async function v(e,{since:t,sinceMirror:n},o){if(void 0!==n){if(void 0!==t)throw(0,
c.Wp)("Give --since or --since-mirror, not both.");const i=`--since-mirror ${n}`,r=await w(e,i,n,o);return r.close(),
r.accepted.at(-1)?.commit.signed??y(i,"no commit in it counts under these keys")}if(void 0===t)return null;const i=(0,
l.S7)(await f(e,"--since",t))
;if(null===i)throw(0,c.Wp)(`--since ${t} is not a signed checkpoint. Give the file "checkpoint" of the ledger branch as you saw it.`)
;return i}},84965:(e,t,n)=>{n.d(t,{L:()=>z})
;var o=n(55543),i=n(74296),r=n(32257),s=n(96679),a=n(83544),c=n(52533),l=n(19523),u=n(36762),d=n(43643),f=n(94172),h=n(92249),p=n(77198),y=n(68114),m=n(31615),w=n(51483),g=n(36625),v=n(81920)
;async function k(e,t){const n=[],i=async(e,i)=>{const r=await t(e).catch(e=>{if(e instanceof d.MQ)return null;throw e})
;return null!==r&&(0,o.ol)(r)===i?r:(n.push(`${e}: expected ${i}, found ${null===r?"nothing":(0,o.ol)(r)}`),null)
},{planFileDigest:r,evidenceDigest:s}=e,a=e.operations.find(e=>null!==e.receipt)?.receipt??null,[l,u,f]=await Promise.all([null===r?null:i(c.hL.plan(r),r),null===s?null:i(c.hL.evidence(s),s),null===a?null:i(c.hL.receipt(a.id),a.envelopeDigest)])
;null!==l&&function({operations:e},t){const n=new Map(t?.operations.map(e=>[e.operation_id,e]));for(const t of e){
const e=n.get(t.id);void 0!==e&&null===t.target&&L(t,e)}}(e,await b(l))
;const h=null===u?null:$(w.l,u),p=h?.signed_approvals?.created_at
;return void 0!==p&&"value"in p&&(e.times.created=p.value),null!==f&&(e.approvers=function(e,t,n){if(null===e)return[]
;const o=n?.run.attempt,i=null!=o&&"value"in o?o.value:null,r=[i?.actor,i?.triggering_actor].flatMap(e=>e?.id??[]),s=[t.actor,t.triggeringActor].map(e=>e.toLowerCase()),a=(e,t)=>r.length>0?r.includes(e):s.includes(t.toLowerCase()),c=new Map
;for(const{state:t,user:n,user_id:o}of e.approvals)"approved"===t&&c.set(`review ${o}`,{id:o,login:n,how:"review",
key:null,self:a(o,n)});for(const{key:t,principal:n}of e.signed_approvals){const{id:e,login:o}=(0,y.XP)(n)??{id:n,login:n
};c.set(`signed ${e}`,{id:e,login:o,how:"signed",key:t,self:a(e,o)})}return[...c.values()]}(A(f),e,h)),n}
function $(e,t){try{const n=JSON.parse(t.toString());return null===e(n)?n:null}catch{return null}}async function b(e){
await(0,g.My)(p.G,e);try{return $((0,g.xH)(p.G),e)}catch{return null}}function A(e){try{return(0,
m.hk)(e,m.ui,v.m8).payload}catch{return null}}function L(e,t){const n=(0,g.I)(t,p.G);e.target=t.repository,
e.subject=n.subject(t.parameters),e.naturalKey??=n.naturalKey(t.parameters),e.digest??=t.operation_digest,
e.effect??=t.effect,e.artifacts=function({parameters:e},t){const{assets:n,digest:o}=e,i=(e,t)=>({name:t,
digest:x(e.digest),size:W(e.size)});return Array.isArray(n)?n.map(e=>i(e,x(e.name)??"")):"string"==typeof o?[i(e,t)]:[]
}(t,e.subject)}const x=e=>"string"==typeof e?e:null,W=e=>"number"==typeof e?e:null;const _=1;async function z(e,t){try{
const n=await(0,d.g_)(e);if(null===n)throw j(e,K)
;const{branch:o,state:p}=await async function(e,t,{pins:n,before:o=null}){
const i=o?.history.blocks.at(-1)?.commit??null,r=!1!==n?.keys.every(({last:e})=>null===e)
;if(null!==i&&o?.version===_&&o.keys===S(n)&&r){const r=await(0,u.openHistory)(e,n,{head:t,known:i,isLight:!0})
;if(r?.accepted[0]?.commit.id===i)return{branch:r,state:o};r?.close()}const s=await(0,u.openHistory)(e,n,{head:t,
isLight:!0});if(null===s)throw j(e,K);return{branch:s,state:null}}(e,n,t)
;return await async function(e,t,n,{pins:o,progress:u,onLine:d}){
const p=n?.history.blocks??[],{size:y=0,head:m=s.mG}=p.at(-1)??{},w=e.accepted.at(-1)?.commit.signed.size??0,g=a.CE.restore(y,n?.frontier??[])??a.CE.empty(),v=new h.a(n?.history??P()),$=[...p],b=function({judged:e,rewritten:t,lost:n,unknown:o,accepted:i}){
const{forked:r,retired:s,tip:a}=e
;return[...t.map(({id:e,fault:t})=>`commit ${e} is not as it was signed: ${t}`),...0===r.length?[]:[`${r.map(({id:e})=>e).join(" and ")} continue one commit side by side`],...n.map(e=>`commit ${e}, which last= names, is not there`),...null===s?[]:[`commit ${s.id} is signed by a key that is out of force or retired`],...null===a?["no commit counts"]:[],...0===i.length&&null!==o?[`commit ${o} is signed by no key that is believed`]:[]]
}(e);let A=[];const L=new f.sW({file:"ledger",startAt:({seq:e})=>e===y?{frontier:g,head:m}:null,marks:new Set,
onLine:(e,t,n)=>A.push({line:e,hash:n})});function x({commit:e},t){const n=$.at(-1)?.size??0,i=(0,c.RA)(n)
;if(null===t)throw new Error(`${i}: expected the lines of commit ${e.id}, found no file`);A=[],L.nextFile(i),L.push(t),
L.end();const s=function({id:e,signed:t,checkpoint:n},o){const{parent:i,base:r,size:s,root:a,head:c}=t;return{commit:e,
parent:i,base:r,size:s,root:a,head:c,checkpoint:n,...o}}(e,{first:n,bytes:t.length,at:A.at(-1)?.line.ts??""})
;!function({commit:e,size:t,root:n,head:o},i){for(const[r,s]of Object.entries({size:t,root:n,head:o})){
const t=i?.[r]??null;if(t!==s)throw new Error(`checkpoint of commit ${e}: expected ${r} ${t??"of a line"}, found ${s}`)}
}(s,L.state),$.push(s);let a=0;for(const{line:e,hash:n}of A){const o=t.indexOf(M,a);d?.(e,t.subarray(a,o),n),v.take(e),
a=o+1}b.push(...function(e,{commit:t,at:n},{signed:o},i){const s=[];for(const{name:a,keyHash:c}of o.note.signatures){
const o=i?.keys.filter(({vkey:e})=>e.origin===a&&e.keyHash===c)??[],u=o[0]?.vkey.text??`${a}+${c}`,d=o.some(e=>(0,
l.fx)(e,(0,r.pe)(n)??0));o.length>0&&!d&&s.push(`commit ${t}: expected a key in force at ${n}, found ${u}`)
;const f=e.find(e=>e.vkey===u);void 0===f?e.push({vkey:u,firstAt:n,lastAt:n,blocks:1,trusted:null===i?null:d
}):Object.assign(f,{lastAt:n,blocks:f.blocks+1})}return s}(v.keys,s,e,o)),u?.(s.size,w)}
const W=null===n?e.accepted:e.accepted.slice(1),z=e=>W[e-1]?.commit.signed.size??y;let K=!0
;for(let t=0;t<W.length&&K;t+=N){const n=W.slice(t,t+N),o=await Promise.all(n.map(({commit:n},o)=>e.read((0,
c.RA)(z(t+o)),n)));let r=n[0]?.commit;try{for(const[e,t]of n.entries())x(t,o[e]??null),r=t.commit}catch(e){K=!1,
b.push((0,i.bD)(e))}const s=t=>e.read(t,r);b.push(...(await Promise.all([...v.news].map(e=>k(e,s)))).flat()),
v.news.clear()}const{repository:j,repositoryId:E,runs:H,policies:C}=v,G={
origin:e.accepted.at(-1)?.commit.signed.origin??"",repository:j,repositoryId:E,head:t,blocks:$,faults:b,policies:C,
runs:H,keys:v.keys,foreign:[...(n?.history.foreign??[]).filter(({recorded:e})=>e),...e.foreign.recorded.map(e=>({
commit:e,recorded:!0})),...e.foreign.later.map(e=>({commit:e,recorded:!1}))]};return{history:G,state:K?{version:_,
keys:S(o),frontier:g.subtrees(),history:G}:null,from:y,read:t=>e.read(t),close:e.close}}(o,n,p,t).catch(e=>{
throw o.close(),e})}catch(t){if(t instanceof d.MQ)throw j(e,t.message);throw t}}
const K="it is no clone with the whole history of one";const N=50;const M=10,P=()=>({runs:[],policies:[],keys:[],
repository:"",repositoryId:""}),S=e=>(0,o.ol)(JSON.stringify(e?.keys.map(({vkey:e,...t})=>[e.text,t])??null))
;function j(e,t){
return new i.NL("history_missing",`The ledger branch of ${e} cannot be read: ${t}. Name a clone that has all of it: git clone --bare, or git fetch --unshallow.`)
}},97675:(e,t,n)=>{n.d(t,{ek:()=>u,pd:()=>c,u3:()=>l});var o=n(76760),i=n(45482),r=n(32257),s=n(74296),a=n(84965)
;async function c(e,{branches:t,trustedKeys:n}){const r=t.map(t=>(0,o.resolve)(e.cwd,t));let s=null
;for(const t of r)s=await(0,i.LF)(e,{path:t,trustedKeys:n,vkey:[],repository:void 0});return{folders:r,pins:s}}
async function*l(e,{branches:t,trustedKeys:n}){const{folders:o,pins:i}=await c(e,{branches:t,trustedKeys:n})
;for(const t of o){const{history:n,close:o}=await(0,a.L)(t,{pins:i,
progress:(n,o)=>e.progress?.(`${t}: ${n} of ${o} lines`)});o(),yield n}}function u(e){if(void 0===e)return null
;const t=Date.parse(e);if((/^\d{4}-\d{2}-\d{2}$/.test(e)||(0,r.K8)(e))&&!Number.isNaN(t)&&(0,
r.fU)(t).startsWith(e))return(0,r.fU)(t)
;throw(0,s.Wp)(`--since ${e} is no time such as 2026-11-22 or 2026-11-22T01:02:03.456Z.`)}}};
