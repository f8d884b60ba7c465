import{createRequire as t}from"module";import{modules as e}from"./32921.shared.js"
;import{modules as n}from"./38629.shared.js";import{modules as r}from"./43568.shared.js";export const id=6129
;export const ids=[6129];export const modules={...e,...n,...r,29004:((t,e,n)=>{n.d(e,{S:()=>a})
;var r=n(91659),o=n(74296),s=n(70921);const i=1048576;async function a(t){try{
if(Buffer.byteLength(t)>i)throw new Error("it is longer than GitHub takes");await r.z.addRaw(t,!0).write()}catch(t){
s.Rm.warning(`The job summary could not be written: ${(0,o.bD)(t)}`)}}}),49536:((t,e,n)=>{n.r(e),n.d(e,{reconcileJob:()=>p
})
;var r=n(77598),o=n(91659),s=n(42396),i=n(78853),a=n(39502),c=n(36808),u=n(81729),l=n(29004),d=n(70921),g=n(91948),m=n(77198),f=n(38147),w=n(78757),h=n(87496)
;async function p(t,e){const n=(0,u.wi)(t);(0,d.jD)(n.token),(0,f.Q)(e,(0,c.U)(t,"prod"));const p=(0,u.MH)(t,{
mode:"dry_run",environment:null},(0,r.randomBytes)(16).toString("hex")),{token:y}=n,k=(new AbortController).signal,b={
githubToken:y,npmToken:null,registryCredentials:"",mask:d.jD},D=(0,a.c)({...b,facts:p,env:t,cancelled:k}),H=(0,i.N)({
facts:p,token:y,env:t,clock:Date.now,log:e.info,registries:D
}),j=await(0,g.defaultBranch)(H.reader,p.repository),v=await(0,w.X$)(j,H.reader,m.G)
;D.permit(Promise.resolve(v.registries));let S=new s.W;const x=await(0,w.hU)({facts:p,branch:H.ledgerReader,
keys:await(0,w.TK)(p,j,Date.now()),kinds:m.G,reconciler:(0,w.qz)({facts:p,github:H,kinds:m.G,clock:Date.now}),
inventory:H.inventory,rules:v.rules,begin:()=>(S=new s.W,t=>S.take(t))});for(const t of[...(0,
w.DZ)(x),...x.findings.map(w.pG)])e.info(t);for(const t of(0,h.Wp)((0,w.lY)(x,p.repository),h.tZ))e.info(t)
;const{inDoubt:G,unknown:T,changed:R}=(0,w.mQ)(x);o.uH("in-doubt-count",String(G)),o.uH("unknown-count",String(T)),
o.uH("changed-count",String(R)),o.uH("ledger-holds",String(null===x.ledgerFault))
;const{alerts:z,stats:A}=S.told(x,Date.now());return o.uH("alerts",z.join(" ")),o.uH("stats",JSON.stringify(A)),
o.uH("report",(0,w.uT)(x)),await(0,l.S)((0,w.JO)(x,p.repository)),"none"===n.failOn?null:(0,w.Nz)(x)}}),63453:(e=>{
const n=()=>t(import.meta.url)("./undici.cjs");e.exports={get ProxyAgent(){return n().ProxyAgent},get fetch(){
return n().fetch}}})};
