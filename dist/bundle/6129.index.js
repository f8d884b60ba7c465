import{createRequire as e}from"module";import{modules as t}from"./32921.shared.js"
;import{modules as n}from"./38629.shared.js";import{modules as o}from"./43568.shared.js";export const id=6129
;export const ids=[6129];export const modules={...t,...n,...o,29004:((e,t,n)=>{n.d(t,{S:()=>a})
;var o=n(91659),r=n(74296),s=n(70921);const i=1048576;async function a(e){try{
if(Buffer.byteLength(e)>i)throw new Error("it is longer than GitHub takes");await o.z.addRaw(e,!0).write()}catch(e){
s.Rm.warning(`The job summary could not be written: ${(0,r.bD)(e)}`)}}}),49536:((e,t,n)=>{n.r(t),n.d(t,{reconcileJob:()=>h
})
;var o=n(77598),r=n(91659),s=n(42396),i=n(78853),a=n(39502),c=n(36808),u=n(81729),l=n(29004),d=n(70921),g=n(91948),f=n(77198),m=n(78757),w=n(87496)
;async function h(e,t){const n=(0,u.wi)(e);(0,d.jD)(n.token);for(const{code:n,message:o}of(0,
c.U)(e,"prod"))t.warning(`${o} [${n}]`);const h=(0,u.MH)(e,{mode:"dry_run",environment:null},(0,
o.randomBytes)(16).toString("hex")),{token:p}=n,y=(new AbortController).signal,k={githubToken:p,npmToken:null,
registryCredentials:"",mask:d.jD},b=(0,a.c)({...k,facts:h,env:e,cancelled:y}),D=(0,i.N)({facts:h,token:p,env:e,
clock:Date.now,log:t.info,registries:b}),H=await(0,g.defaultBranch)(D.reader,h.repository),j=await(0,
m.X$)(H,D.reader,f.G);b.permit(Promise.resolve(j.registries));let v=new s.W;const S=await(0,m.hU)({facts:h,
branch:D.ledgerReader,keys:await(0,m.TK)(h,H,Date.now()),kinds:f.G,reconciler:(0,m.qz)({facts:h,github:D,kinds:f.G,
clock:Date.now}),inventory:D.inventory,rules:j.rules,begin:()=>(v=new s.W,e=>v.take(e))});for(const e of[...(0,
m.DZ)(S),...S.findings.map(m.pG)])t.info(e);for(const e of(0,w.Wp)((0,m.lY)(S,h.repository),w.tZ))t.info(e)
;const{inDoubt:x,unknown:G,changed:T}=(0,m.mQ)(S);r.uH("in-doubt-count",String(x)),r.uH("unknown-count",String(G)),
r.uH("changed-count",String(T)),r.uH("ledger-holds",String(null===S.ledgerFault))
;const{alerts:R,stats:$}=v.told(S,Date.now());return r.uH("alerts",R.join(" ")),r.uH("stats",JSON.stringify($)),
r.uH("report",(0,m.uT)(S)),await(0,l.S)((0,m.JO)(S,h.repository)),"none"===n.failOn?null:(0,m.Nz)(S)}}),63453:(t=>{
const n=()=>e(import.meta.url)("./undici.cjs");t.exports={get ProxyAgent(){return n().ProxyAgent},get fetch(){
return n().fetch}}})};
