"use strict";exports.modules={84965:((e,t,n)=>{n.d(t,{L:()=>j})
;var o=n(55543),s=n(53474),i=n(9596),r=n(96679),a=n(63273),c=n(52533),l=n(60036),u=n(50861),d=n(70882),f=n(27133),p=n(57118),h=n(92249),m=n(77198),y=n(96879),g=n(31615),w=n(51483),k=n(36625),b=n(81920)
;async function v(e,t){const n=[],s=async(e,s)=>{const i=await t(e).catch(e=>{if(e instanceof f.MQ)return null;throw e})
;return null!==i&&(0,o.o)(i)===s?i:(n.push(`${e}: expected ${s}, found ${null===i?"nothing":(0,o.o)(i)}`),null)
},{planFileDigest:i,evidenceDigest:r}=e,a=e.operations.find(e=>null!==e.receipt)?.receipt??null,[l,u,d]=await Promise.all([null===i?null:s(c.hL.plan(i),i),null===r?null:s(c.hL.evidence(r),r),null===a?null:s(c.hL.receipt(a.id),a.envelopeDigest)])
;null!==l&&function({operations:e},t){const n=new Map(t?.operations.map(e=>[e.operation_id,e]));for(const t of e){
const e=n.get(t.id);void 0!==e&&null===t.target&&z(t,e)}}(e,await L(l))
;const p=null===u?null:$(w.l,u),h=p?.signed_approvals?.created_at
;return void 0!==h&&"value"in h&&(e.times.created=h.value),null!==d&&(e.approvers=function(e,t,n){if(null===e)return[]
;const o=n?.run.attempt,s=null!=o&&"value"in o?o.value:null,i=[s?.actor,s?.triggering_actor].flatMap(e=>e?.id??[]),r=[t.actor,t.triggeringActor].map(e=>e.toLowerCase()),a=(e,t)=>i.length>0?i.includes(e):r.includes(t.toLowerCase()),c=new Map
;for(const{state:t,user:n,user_id:o}of e.approvals)"approved"===t&&c.set(`review ${o}`,{id:o,login:n,how:"review",
key:null,self:a(o,n)});for(const{key:t,principal:n}of e.signed_approvals){const{id:e,login:o}=(0,y.XP)(n)??{id:n,login:n
};c.set(`signed ${e}`,{id:e,login:o,how:"signed",key:t,self:a(e,o)})}return[...c.values()]}(x(d),e,p)),n}
function $(e,t){try{const n=JSON.parse(t.toString());return null===e(n)?n:null}catch{return null}}async function L(e){
await(0,k.My)(m.G,e);try{return $((0,k.xH)(m.G),e)}catch{return null}}function x(e){try{return(0,
g.hk)(e,g.ui,b.m8).payload}catch{return null}}function z(e,t){const n=(0,k.I)(t,m.G);e.target=t.repository,
e.subject=n.subject(t.parameters),e.naturalKey??=n.naturalKey(t.parameters),e.digest??=t.operation_digest,
e.effect??=t.effect,e.artifacts=function({parameters:e},t){const{assets:n,digest:o}=e,s=(e,t)=>({name:t,
digest:A(e.digest),size:K(e.size)});return Array.isArray(n)?n.map(e=>s(e,A(e.name)??"")):"string"==typeof o?[s(e,t)]:[]
}(t,e.subject)}const A=e=>"string"==typeof e?e:null,K=e=>"number"==typeof e?e:null;const _=1;async function j(e,t){try{
const n=await(0,d.g)(e);if(null===n)throw C(e,M)
;const{branch:o,state:f}=await async function(e,t,{pins:n,before:o=null}){
const s=o?.history.blocks.at(-1)?.commit??null,i=!1!==n?.keys.every(({last:e})=>null===e)
;if(null!==s&&o?.version===_&&o.keys===O(n)&&i){const i=await(0,u.openHistory)(e,n,{head:t,known:s,isLight:!0})
;if(i?.accepted[0]?.commit.id===s)return{branch:i,state:o};i?.close()}const r=await(0,u.openHistory)(e,n,{head:t,
isLight:!0});if(null===r)throw C(e,M);return{branch:r,state:null}}(e,n,t)
;return await async function(e,t,n,{pins:o,progress:u,onLine:d}){
const f=n?.history.blocks??[],{size:m=0,head:y=r.mG}=f.at(-1)??{},g=e.accepted.at(-1)?.commit.signed.size??0,w=a.CE.restore(m,n?.frontier??[])??a.CE.empty(),k=new h.a(n?.history??H()),b=[...f],$=function({judged:e,rewritten:t,lost:n,unknown:o,accepted:s}){
const{forked:i,retired:r,tip:a}=e
;return[...t.map(({id:e,fault:t})=>`commit ${e} is not as it was signed: ${t}`),...0===i.length?[]:[`${i.map(({id:e})=>e).join(" and ")} continue one commit side by side`],...n.map(e=>`commit ${e}, which last= names, is not there`),...null===r?[]:[`commit ${r.id} is signed by a key that is out of force or retired`],...null===a?["no commit counts"]:[],...0===s.length&&null!==o?[`commit ${o} is signed by no key that is believed`]:[]]
}(e);let L=[];const x=new p.sW({file:"ledger",startAt:({seq:e})=>e===m?{frontier:w,head:y}:null,marks:new Set,
onLine:(e,t,n)=>L.push({line:e,hash:n})});function z({commit:e},t){const n=b.at(-1)?.size??0,s=(0,c.RA)(n)
;if(null===t)throw new Error(`${s}: expected the lines of commit ${e.id}, found no file`);L=[],x.nextFile(s),x.push(t),
x.end();const r=function({id:e,signed:t,checkpoint:n},o){const{parent:s,base:i,size:r,root:a,head:c}=t;return{commit:e,
parent:s,base:i,size:r,root:a,head:c,checkpoint:n,...o}}(e,{first:n,bytes:t.length,at:L.at(-1)?.line.ts??""})
;!function({commit:e,size:t,root:n,head:o},s){for(const[i,r]of Object.entries({size:t,root:n,head:o})){
const t=s?.[i]??null;if(t!==r)throw new Error(`checkpoint of commit ${e}: expected ${i} ${t??"of a line"}, found ${r}`)}
}(r,x.state),b.push(r);let a=0;for(const{line:e,hash:n}of L){const o=t.indexOf(D,a);d?.(e,t.subarray(a,o),n),k.take(e),
a=o+1}$.push(...function(e,{commit:t,at:n},{signed:o},s){const r=[];for(const{name:a,keyHash:c}of o.note.signatures){
const o=s?.keys.filter(({vkey:e})=>e.origin===a&&e.keyHash===c)??[],u=o[0]?.vkey.text??`${a}+${c}`,d=o.some(e=>(0,
l.fx)(e,(0,i.p)(n)??0));o.length>0&&!d&&r.push(`commit ${t}: expected a key in force at ${n}, found ${u}`)
;const f=e.find(e=>e.vkey===u);void 0===f?e.push({vkey:u,firstAt:n,lastAt:n,blocks:1,trusted:null===s?null:d
}):Object.assign(f,{lastAt:n,blocks:f.blocks+1})}return r}(k.keys,r,e,o)),u?.(r.size,g)}
const A=null===n?e.accepted:e.accepted.slice(1),K=e=>A[e-1]?.commit.signed.size??m;let j=!0
;for(let t=0;t<A.length&&j;t+=N){const n=A.slice(t,t+N),o=await Promise.all(n.map(({commit:n},o)=>e.read((0,
c.RA)(K(t+o)),n)));let i=n[0]?.commit;try{for(const[e,t]of n.entries())z(t,o[e]??null),i=t.commit}catch(e){j=!1,
$.push((0,s.bD)(e))}const r=t=>e.read(t,i);$.push(...(await Promise.all([...k.news].map(e=>v(e,r)))).flat()),
k.news.clear()}const{repository:M,repositoryId:C,runs:E,policies:G}=k,I={
origin:e.accepted.at(-1)?.commit.signed.origin??"",repository:M,repositoryId:C,head:t,blocks:b,faults:$,policies:G,
runs:E,keys:k.keys,foreign:[...(n?.history.foreign??[]).filter(({recorded:e})=>e),...e.foreign.recorded.map(e=>({
commit:e,recorded:!0})),...e.foreign.later.map(e=>({commit:e,recorded:!1}))]};return{history:I,state:j?{version:_,
keys:O(o),frontier:w.subtrees(),history:I}:null,from:m,read:t=>e.read(t),close:e.close}}(o,n,f,t).catch(e=>{
throw o.close(),e})}catch(t){if(t instanceof f.MQ)throw C(e,t.message);throw t}}
const M="it is no clone with the whole history of one";const N=50;const D=10,H=()=>({runs:[],policies:[],keys:[],
repository:"",repositoryId:""}),O=e=>(0,o.o)(JSON.stringify(e?.keys.map(({vkey:e,...t})=>[e.text,t])??null))
;function C(e,t){
return new s.AK("history_missing",`The ledger branch of ${e} cannot be read: ${t}. Name a clone that has all of it: git clone --bare, or git fetch --unshallow.`)
}}),97675:((e,t,n)=>{n.d(t,{ek:()=>d,pd:()=>l,u3:()=>u})
;var o=n(76760),s=n(45482),i=n(9596),r=n(32257),a=n(74296),c=n(84965);async function l(e,{branches:t,trustedKeys:n}){
const i=t.map(t=>(0,o.resolve)(e.cwd,t));let r=null;for(const t of i)r=await(0,s.LF)(e,{path:t,trustedKeys:n,vkey:[],
repository:void 0});return{folders:i,pins:r}}async function*u(e,{branches:t,trustedKeys:n}){
const{folders:o,pins:s}=await l(e,{branches:t,trustedKeys:n});for(const t of o){const{history:n,close:o}=await(0,
c.L)(t,{pins:s,progress:(n,o)=>e.progress?.(`${t}: ${n} of ${o} lines`)});o(),yield n}}function d(e){
if(void 0===e)return null;const t=Date.parse(e);if((/^\d{4}-\d{2}-\d{2}$/.test(e)||(0,i.K)(e))&&!Number.isNaN(t)&&(0,
r.fU)(t).startsWith(e))return(0,r.fU)(t)
;throw(0,a.Wp)(`--since ${e} is no time such as 2026-11-22 or 2026-11-22T01:02:03.456Z.`)}})};
