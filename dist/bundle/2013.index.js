"use strict";exports.id=2013,exports.ids=[2013,9591],exports.modules={...require("./23544.shared.js").modules,
...require("./45482.shared.js").modules,...require("./51483.shared.js").modules,...require("./56613.shared.js").modules,
...require("./81920.shared.js").modules,38931:((e,t,n)=>{n.d(t,{F:()=>r});var o=n(51455),s=n(76760)
;async function r(e,t){const[n,r]=await Promise.all([(0,o.realpath)(e),(0,o.realpath)(t).catch(()=>t)]),i=(0,
s.relative)(r,n);return".."!==i&&!i.startsWith(`..${s.sep}`)&&i!==(0,s.resolve)(i)}}),71604:((e,t,n)=>{n.d(t,{Q8:()=>l,
R_:()=>a,ZF:()=>c});var o=n(51455),s=n(76760),r=n(74296),i=n(57800);function a(e){if(e.startsWith("-"))throw(0,
r.Wp)(`--remote ${e} is no name of a remote.`)}function c({stdout:e},t,n,o){
e(`${t?JSON.stringify(n):o.map(i.ko).join("\n")}\n`)}async function l({cwd:e},t,n,i=""){try{return await(0,
o.readFile)((0,s.resolve)(e,n))}catch(e){throw(0,r.Wp)(`${t} ${n} cannot be read (${(0,r.bD)(e)}).${i}`)}}}),
81128:((e,t,n)=>{function o(e){let t=e;const n=[];return async e=>{t>0?t--:await new Promise(e=>n.push(e));try{
return await e()}finally{const e=n.shift();void 0===e?t++:e()}}}async function s(e,t,n){const s=o(t)
;return(await Promise.allSettled(e.map((e,t)=>s(()=>n(e,t))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function r(e){let t;return()=>(t??={answer:e()}).answer}function i(e){return e.catch(()=>{}),e}
function a(e,t,n){const o=e.get(t);if(void 0!==o)return o;const s=n();e.set(t,s);const r=()=>{e.delete(t)}
;return s.then(e=>null===e?r():void 0,r),s}n.d(t,{HK:()=>a,NN:()=>i,Oo:()=>r,TA:()=>o,bB:()=>s})}),84965:((e,t,n)=>{
n.d(t,{L:()=>_})
;var o=n(55543),s=n(74296),r=n(9596),i=n(96679),a=n(63273),c=n(52533),l=n(60036),u=n(50861),d=n(70882),f=n(27133),p=n(57118),h=n(92249),m=n(77198),y=n(96879),g=n(31615),w=n(51483),v=n(36625),$=n(81920)
;async function b(e,t){const n=[],s=async(e,s)=>{const r=await t(e).catch(e=>{if(e instanceof f.MQ)return null;throw e})
;return null!==r&&(0,o.o)(r)===s?r:(n.push(`${e}: expected ${s}, found ${null===r?"nothing":(0,o.o)(r)}`),null)
},{planFileDigest:r,evidenceDigest:i}=e,a=e.operations.find(e=>null!==e.receipt)?.receipt??null,[l,u,d]=await Promise.all([null===r?null:s(c.hL.plan(r),r),null===i?null:s(c.hL.evidence(i),i),null===a?null:s(c.hL.receipt(a.id),a.envelopeDigest)])
;null!==l&&function({operations:e},t){const n=new Map(t?.operations.map(e=>[e.operation_id,e]));for(const t of e){
const e=n.get(t.id);void 0!==e&&null===t.target&&j(t,e)}}(e,await x(l))
;const p=null===u?null:k(w.l,u),h=p?.signed_approvals?.created_at
;return void 0!==h&&"value"in h&&(e.times.created=h.value),null!==d&&(e.approvers=function(e,t,n){if(null===e)return[]
;const o=n?.run.attempt,s=null!=o&&"value"in o?o.value:null,r=[s?.actor,s?.triggering_actor].flatMap(e=>e?.id??[]),i=[t.actor,t.triggeringActor].map(e=>e.toLowerCase()),a=(e,t)=>r.length>0?r.includes(e):i.includes(t.toLowerCase()),c=new Map
;for(const{state:t,user:n,user_id:o}of e.approvals)"approved"===t&&c.set(`review ${o}`,{id:o,login:n,how:"review",
key:null,self:a(o,n)});for(const{key:t,principal:n}of e.signed_approvals){const{id:e,login:o}=(0,y.XP)(n)??{id:n,login:n
};c.set(`signed ${e}`,{id:e,login:o,how:"signed",key:t,self:a(e,o)})}return[...c.values()]}(z(d),e,p)),n}
function k(e,t){try{const n=JSON.parse(t.toString());return null===e(n)?n:null}catch{return null}}async function x(e){
await(0,v.My)(m.G,e);try{return k((0,v.xH)(m.G),e)}catch{return null}}function z(e){try{return(0,
g.hk)(e,g.ui,$.m8).payload}catch{return null}}function j(e,t){const n=(0,v.I)(t,m.G);e.target=t.repository,
e.subject=n.subject(t.parameters),e.naturalKey??=n.naturalKey(t.parameters),e.digest??=t.operation_digest,
e.effect??=t.effect,e.artifacts=function({parameters:e},t){const{assets:n,digest:o}=e,s=(e,t)=>({name:t,
digest:N(e.digest),size:L(e.size)});return Array.isArray(n)?n.map(e=>s(e,N(e.name)??"")):"string"==typeof o?[s(e,t)]:[]
}(t,e.subject)}const N=e=>"string"==typeof e?e:null,L=e=>"number"==typeof e?e:null;const A=1;async function _(e,t){try{
const n=await(0,d.g)(e);if(null===n)throw q(e,S)
;const{branch:o,state:f}=await async function(e,t,{pins:n,before:o=null}){
const s=o?.history.blocks.at(-1)?.commit??null,r=!1!==n?.keys.every(({last:e})=>null===e)
;if(null!==s&&o?.version===A&&o.keys===W(n)&&r){const r=await(0,u.openHistory)(e,n,{head:t,known:s,isLight:!0})
;if(r?.accepted[0]?.commit.id===s)return{branch:r,state:o};r?.close()}const i=await(0,u.openHistory)(e,n,{head:t,
isLight:!0});if(null===i)throw q(e,S);return{branch:i,state:null}}(e,n,t)
;return await async function(e,t,n,{pins:o,progress:u,onLine:d}){
const f=n?.history.blocks??[],{size:m=0,head:y=i.mG}=f.at(-1)??{},g=e.accepted.at(-1)?.commit.signed.size??0,w=a.CE.restore(m,n?.frontier??[])??a.CE.empty(),v=new h.a(n?.history??P()),$=[...f],k=function({judged:e,rewritten:t,lost:n,unknown:o,accepted:s}){
const{forked:r,retired:i,tip:a}=e
;return[...t.map(({id:e,fault:t})=>`commit ${e} is not as it was signed: ${t}`),...0===r.length?[]:[`${r.map(({id:e})=>e).join(" and ")} continue one commit side by side`],...n.map(e=>`commit ${e}, which last= names, is not there`),...null===i?[]:[`commit ${i.id} is signed by a key that is out of force or retired`],...null===a?["no commit counts"]:[],...0===s.length&&null!==o?[`commit ${o} is signed by no key that is believed`]:[]]
}(e);let x=[];const z=new p.sW({file:"ledger",startAt:({seq:e})=>e===m?{frontier:w,head:y}:null,marks:new Set,
onLine:(e,t,n)=>x.push({line:e,hash:n})});function j({commit:e},t){const n=$.at(-1)?.size??0,s=(0,c.RA)(n)
;if(null===t)throw new Error(`${s}: expected the lines of commit ${e.id}, found no file`);x=[],z.nextFile(s),z.push(t),
z.end();const i=function({id:e,signed:t,checkpoint:n},o){const{parent:s,base:r,size:i,root:a,head:c}=t;return{commit:e,
parent:s,base:r,size:i,root:a,head:c,checkpoint:n,...o}}(e,{first:n,bytes:t.length,at:x.at(-1)?.line.ts??""})
;!function({commit:e,size:t,root:n,head:o},s){for(const[r,i]of Object.entries({size:t,root:n,head:o})){
const t=s?.[r]??null;if(t!==i)throw new Error(`checkpoint of commit ${e}: expected ${r} ${t??"of a line"}, found ${i}`)}
}(i,z.state),$.push(i);let a=0;for(const{line:e,hash:n}of x){const o=t.indexOf(O,a);d?.(e,t.subarray(a,o),n),v.take(e),
a=o+1}k.push(...function(e,{commit:t,at:n},{signed:o},s){const i=[];for(const{name:a,keyHash:c}of o.note.signatures){
const o=s?.keys.filter(({vkey:e})=>e.origin===a&&e.keyHash===c)??[],u=o[0]?.vkey.text??`${a}+${c}`,d=o.some(e=>(0,
l.fx)(e,(0,r.p)(n)??0));o.length>0&&!d&&i.push(`commit ${t}: expected a key in force at ${n}, found ${u}`)
;const f=e.find(e=>e.vkey===u);void 0===f?e.push({vkey:u,firstAt:n,lastAt:n,blocks:1,trusted:null===s?null:d
}):Object.assign(f,{lastAt:n,blocks:f.blocks+1})}return i}(v.keys,i,e,o)),u?.(i.size,g)}
const N=null===n?e.accepted:e.accepted.slice(1),L=e=>N[e-1]?.commit.signed.size??m;let _=!0
;for(let t=0;t<N.length&&_;t+=K){const n=N.slice(t,t+K),o=await Promise.all(n.map(({commit:n},o)=>e.read((0,
c.RA)(L(t+o)),n)));let r=n[0]?.commit;try{for(const[e,t]of n.entries())j(t,o[e]??null),r=t.commit}catch(e){_=!1,
k.push((0,s.bD)(e))}const i=t=>e.read(t,r);k.push(...(await Promise.all([...v.news].map(e=>b(e,i)))).flat()),
v.news.clear()}const{repository:S,repositoryId:q,runs:D,policies:E}=v,F={
origin:e.accepted.at(-1)?.commit.signed.origin??"",repository:S,repositoryId:q,head:t,blocks:$,faults:k,policies:E,
runs:D,keys:v.keys,foreign:[...(n?.history.foreign??[]).filter(({recorded:e})=>e),...e.foreign.recorded.map(e=>({
commit:e,recorded:!0})),...e.foreign.later.map(e=>({commit:e,recorded:!1}))]};return{history:F,state:_?{version:A,
keys:W(o),frontier:w.subtrees(),history:F}:null,from:m,read:t=>e.read(t),close:e.close}}(o,n,f,t).catch(e=>{
throw o.close(),e})}catch(t){if(t instanceof f.MQ)throw q(e,t.message);throw t}}
const S="it is no clone with the whole history of one";const K=50;const O=10,P=()=>({runs:[],policies:[],keys:[],
repository:"",repositoryId:""}),W=e=>(0,o.o)(JSON.stringify(e?.keys.map(({vkey:e,...t})=>[e.text,t])??null))
;function q(e,t){
return new s.NL("history_missing",`The ledger branch of ${e} cannot be read: ${t}. Name a clone that has all of it: git clone --bare, or git fetch --unshallow.`)
}}),89591:((e,t,n)=>{n.d(t,{a:()=>r,S:()=>c});var o=n(19284),s=n(25611)
;function r({origin:e,size:t,root:n,head:s,parent:r,base:i,files:a}){
return function({origin:e,size:t,root:n,extensions:s}){return[e,t,(0,o.nk)(Buffer.from(n,"hex")),...s,""].join("\n")}({
origin:e,size:t,root:n,extensions:[`head ${s}`,`parent ${r}`,`base ${i}`,`files ${a}`]})}
const i="[0-9a-f]{40}|[0-9a-f]{64}",a=new RegExp(`^head ([0-9a-f]{64})\\nparent (${i})\\nbase (${i})\\nfiles ([0-9a-f]{64})$`)
;function c(e){const t=function(e){const t="string"==typeof e?e:(0,o._6)(e),n=null===t?null:(0,s.wd)(t)
;if(null===n)return null
;const[r="",i="",a="",...c]=n.text.slice(0,-1).split("\n"),l=/^(?:0|[1-9][0-9]{0,15})$/.test(i)?Number(i):Number.NaN,u=(0,
o.Ey)(a);return""===r||!Number.isSafeInteger(l)||32!==u?.length||c.includes("")?null:{origin:r,size:l,
root:u.toString("hex"),extensions:c,note:n}}(e),[,n,r,i,c]=a.exec(t?.extensions.join("\n")??"")??[]
;if(null===t||void 0===n||void 0===r||void 0===i||void 0===c)return null;const{origin:l,size:u,root:d,note:f}=t;return{
origin:l,size:u,root:d,head:n,parent:r,base:i,files:c,note:f}}}),97675:((e,t,n)=>{n.d(t,{ek:()=>d,pd:()=>l,u3:()=>u})
;var o=n(76760),s=n(45482),r=n(9596),i=n(32257),a=n(74296),c=n(84965);async function l(e,{branches:t,trustedKeys:n}){
const r=t.map(t=>(0,o.resolve)(e.cwd,t));let i=null;for(const t of r)i=await(0,s.LF)(e,{path:t,trustedKeys:n,vkey:[],
repository:void 0});return{folders:r,pins:i}}async function*u(e,{branches:t,trustedKeys:n}){
const{folders:o,pins:s}=await l(e,{branches:t,trustedKeys:n});for(const t of o){const{history:n,close:o}=await(0,
c.L)(t,{pins:s,progress:(n,o)=>e.progress?.(`${t}: ${n} of ${o} lines`)});o(),yield n}}function d(e){
if(void 0===e)return null;const t=Date.parse(e);if((/^\d{4}-\d{2}-\d{2}$/.test(e)||(0,r.K)(e))&&!Number.isNaN(t)&&(0,
i.fU)(t).startsWith(e))return(0,i.fU)(t)
;throw(0,a.Wp)(`--since ${e} is no time such as 2026-11-22 or 2026-11-22T01:02:03.456Z.`)}})};
