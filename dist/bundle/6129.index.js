import{createRequire as e}from"module";import{modules as t}from"./32921.shared.js"
;import{modules as n}from"./38629.shared.js";import{modules as o}from"./43568.shared.js";export const id=6129
;export const ids=[6129];export const modules={...t,...n,...o,49536:((e,t,n)=>{n.r(t),n.d(t,{reconcileJob:()=>m})
;var o=n(77598),r=n(91659),s=n(42396),i=n(78853),a=n(39502),c=n(81729),l=n(91948),u=n(77198),d=n(78757),g=n(87496)
;async function m(e,t){const n=(0,c.wi)(e);r.Pq(n.token);const m=(0,c.MH)(e,{mode:"dry_run",environment:null},(0,
o.randomBytes)(16).toString("hex")),{token:f}=n,p=(new AbortController).signal,w={githubToken:f,npmToken:null,
registryCredentials:"",mask:r.Pq},h=(0,a.c)({...w,facts:m,env:e,cancelled:p}),k=(0,i.N)({facts:m,token:f,env:e,
clock:Date.now,log:t.info,registries:h}),y=await(0,l.defaultBranch)(k.reader,m.repository),b=await(0,
d.X$)(y,k.reader,u.G);h.permit(Promise.resolve(b.registries));let H=new s.W;const v=await(0,d.hU)({facts:m,
branch:k.ledgerReader,keys:await(0,d.TK)(m,y,Date.now()),kinds:u.G,reconciler:(0,d.qz)({facts:m,github:k,kinds:u.G,
clock:Date.now}),inventory:k.inventory,rules:b.rules,begin:()=>(H=new s.W,e=>H.take(e))});for(const e of[...(0,
d.DZ)(v),...v.findings.map(d.pG)])t.info(e);for(const e of(0,g.Wp)((0,d.lY)(v,m.repository),g.tZ))t.info(e)
;const{inDoubt:x,unknown:D,changed:S}=(0,d.mQ)(v);r.uH("in-doubt-count",String(x)),r.uH("unknown-count",String(D)),
r.uH("changed-count",String(S)),r.uH("ledger-holds",String(null===v.ledgerFault))
;const{alerts:j,stats:P}=H.told(v,Date.now());return r.uH("alerts",j.join(" ")),r.uH("stats",JSON.stringify(P)),
r.uH("report",(0,d.uT)(v)),await r.z.addRaw((0,d.JO)(v,m.repository),!0).write(),"none"===n.failOn?null:(0,d.Nz)(v)}}),
63453:(t=>{const n=()=>e(import.meta.url)("./undici.cjs");t.exports={get ProxyAgent(){return n().ProxyAgent},get fetch(){
return n().fetch}}})};
