import{createRequire as e}from"module";import{modules as n}from"./32921.shared.js"
;import{modules as t}from"./43568.shared.js";export const id=3755;export const ids=[3755];export const modules={...n,
...t,31615:(e,n,t)=>{t.d(n,{Uj:()=>f,Zg:()=>u,b3:()=>s,hk:()=>c,iA:()=>p,ui:()=>a});var o=t(82616),r=t(46260),i=t(87298)
;const a="application/vnd.marketops.receipt.v1+json",s="application/vnd.marketops.manifest.v1+json",l=e=>"string"==typeof e&&null!==(0,
o.E)(e)?null:{path:"",expected:"canonical base64"},d=(0,i.g1)({payload:l,payloadType:i.Qq,signatures:(0,i.p_)((0,i.g1)({
keyid:(0,i.wC)(/^(?:hmac-sha256:[0-9a-f]{16}|ed25519:[0-9a-f]{8})$/,"a key id"),sig:l}))});function u(e,n){
const t=Buffer.from(e);return Buffer.concat([Buffer.from(`DSSEv1 ${t.length} `),t,Buffer.from(` ${n.length} `),n])}
function c(e,n,t){const o=f(d,(0,r.OW)(e),"envelope");if(o.payloadType!==n)throw new r.dO(`payloadType is not ${n}`)
;const i=Buffer.from(o.payload,"base64"),a=(0,r._6)(i);if(null===a)throw new r.dO("payload is not valid UTF-8");return{
envelope:o,payload:f(t,(0,r.Kf)(a),"payload"),signed:u(n,i)}}function f(e,n,t){const o=e(n)
;if(null!==o)throw new r.dO(`${t}: ${o.path||"value"}: expected ${o.expected}`);return n}function p(e,n,t){return{
payload:(0,o.n)(n),payloadType:e,signatures:t}}},38629:(e,n,t)=>{t.d(n,{H:()=>r});const o=[{name:"ledger_fault",exit:1,
find:({chain:{faults:e}})=>0===e.length?null:`${e.length} do not hold: ${e[0]??""}`},{name:"receipt_consumed_twice",
exit:3,find:({receipts:{consumedTwice:e}})=>0===e.length?null:e.join(", ")},{name:"not_blocked",exit:4,
find:({gates:{notBlocked:e,intents:n,intentsBehindNine:t}})=>e+n-t===0?null:`${e} operations were executed behind a gate that failed, ${n-t} begun without nine passes`
},{name:"authorization_neither",exit:5,
find:({authorization:{neither:e}})=>0===e?null:`${e} authorizations neither passed nor failed`},{name:"in_doubt",exit:6,
find:({inDoubt:{open:e,oldest:n}})=>null===n||n<=36e5?null:`${e} intents without an outcome, one for over an hour`},{
name:"foreign_commit",exit:7,
find:({foreignCommits:{unrecorded:e}})=>0===e?null:`${e} commits of the branch are not the ledger's, and not on record yet`
}];function r(e){return o.flatMap(({name:n,exit:t,find:o})=>{const r=o(e);return null===r?[]:[{name:n,exit:t,message:r}]
})}},42396:(e,n,t)=>{t.d(n,{W:()=>LineFigures,d:()=>a});var o=t(38629),r=t(92249),i=t(60269);class LineFigures{
#e=new r.a({runs:[],policies:[],keys:[],repository:"",repositoryId:""});#n=[];#t=0;take(e){this.#t++,
"ledger.foreign"===e.type&&this.#n.push(e.data.head),this.#e.take(e)}told({ledgerFault:e,foreignHead:n,findings:t},r){
const{runs:s,policies:l,keys:d,repository:u,repositoryId:c}=this.#e,f={origin:"",repository:u,repositoryId:c,head:"",
blocks:[],keys:d,policies:l,runs:s,faults:null===e?[]:[e],foreign:[...this.#n.map(e=>({commit:e,recorded:!0
})),...null===n?[]:[{commit:n,recorded:!1}]]},p=(0,i.Ps)([f],r),g=(0,o.H)(p),{approvals:m,chain:h,...y}=p,w={...y,
chain:{lines:this.#t,faults:h.faults},alerts:g},k=0===t.length?[]:["unknown_release"];return{
alerts:[...g.map(({name:e})=>e),...k],stats:a(w)}}}function a(e){if(Array.isArray(e))return e.map(a)
;if("object"!=typeof e||null===e)return e;const n=e=>e.replace(/[A-Z]/g,e=>`_${e.toLowerCase()}`)
;return Object.fromEntries(Object.entries(e).map(([e,t])=>[n(e),a(t)]))}},49536:(e,n,t)=>{t.r(n),t.d(n,{
reconcileJob:()=>p})
;var o=t(77598),r=t(91659),i=t(42396),a=t(7727),s=t(39502),l=t(81729),d=t(91948),u=t(77198),c=t(78757),f=t(87496)
;async function p(e,n){const t=(0,l.wi)(e);r.Pq(t.token);const p=(0,l.MH)(e,{mode:"dry_run",environment:null},(0,
o.randomBytes)(16).toString("hex")),{token:g}=t,m=(new AbortController).signal,h={githubToken:g,npmToken:null,
registryCredentials:"",mask:r.Pq},y=(0,s.c)({...h,facts:p,env:e,cancelled:m}),w=(0,a.N)({facts:p,token:g,env:e,
clock:Date.now,log:n.info,registries:y}),k=await(0,d.defaultBranch)(w.reader,p.repository),b=await(0,
c.X$)(k,w.reader,u.G);y.permit(Promise.resolve(b.registries));let v=new i.W;const x=await(0,c.hU)({facts:p,
branch:w.ledgerReader,keys:await(0,c.TK)(p,k,Date.now()),kinds:u.G,reconciler:(0,c.qz)({facts:p,github:w,kinds:u.G,
clock:Date.now}),inventory:w.inventory,rules:b.rules,begin:()=>(v=new i.W,e=>v.take(e))});for(const e of[...(0,
c.DZ)(x),...x.findings.map(c.pG)])n.info(e);for(const e of(0,f.Wp)((0,c.lY)(x,p.repository),f.tZ))n.info(e)
;const{inDoubt:$,unknown:_,changed:j}=(0,c.mQ)(x);r.uH("in-doubt-count",String($)),r.uH("unknown-count",String(_)),
r.uH("changed-count",String(j)),r.uH("ledger-holds",String(null===x.ledgerFault))
;const{alerts:H,stats:T}=v.told(x,Date.now());return r.uH("alerts",H.join(" ")),r.uH("stats",JSON.stringify(T)),
r.uH("report",(0,c.uT)(x)),await r.z.addRaw((0,c.JO)(x,p.repository),!0).write(),"none"===t.failOn?null:(0,c.Nz)(x)}},
63453:n=>{const t=()=>e(import.meta.url)("./undici.cjs");n.exports={get ProxyAgent(){return t().ProxyAgent},get fetch(){
return t().fetch}}}};
