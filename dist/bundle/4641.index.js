"use strict";exports.id=4641,exports.ids=[4641],exports.modules={...require("./22491.shared.js").modules,
...require("./38629.shared.js").modules,...require("./43568.shared.js").modules,29004:((e,t,n)=>{n.d(t,{S:()=>a})
;var r=n(91659),o=n(74296),s=n(70921);const i=1048576;async function a(e){try{
if(Buffer.byteLength(e)>i)throw new Error("it is longer than GitHub takes");await r.z.addRaw(e,!0).write()}catch(e){
s.Rm.warning(`The job summary could not be written: ${(0,o.bD)(e)}`)}}}),49536:((e,t,n)=>{n.r(t),n.d(t,{reconcileJob:()=>m
})
;var r=n(77598),o=n(91659),s=n(42396),i=n(78853),a=n(39502),u=n(36808),c=n(81729),l=n(29004),d=n(70921),g=n(91948),f=n(77198),w=n(38147),h=n(78757),y=n(87496)
;async function m(e,t){const n=(0,c.wi)(e);(0,d.jD)(n.token),(0,w.Q)(t,(0,u.U)(e,"prod"));const m=(0,c.MH)(e,{
mode:"dry_run",environment:null},(0,r.randomBytes)(16).toString("hex")),{token:k}=n,p=(new AbortController).signal,b={
githubToken:k,npmToken:null,registryCredentials:"",mask:d.jD},D=(0,a.c)({...b,facts:m,env:e,cancelled:p}),H=(0,i.N)({
facts:m,token:k,env:e,clock:Date.now,log:t.info,registries:D
}),j=await(0,g.defaultBranch)(H.reader,m.repository),v=await(0,h.X$)(j,H.reader,f.G)
;D.permit(Promise.resolve(v.registries));let S=new s.W;const x=await(0,h.hU)({facts:m,branch:H.ledgerReader,
keys:await(0,h.TK)(m,j,Date.now()),kinds:f.G,reconciler:(0,h.qz)({facts:m,github:H,kinds:f.G,clock:Date.now}),
inventory:H.inventory,rules:v.rules,begin:()=>(S=new s.W,e=>S.take(e))});for(const e of[...(0,
h.DZ)(x),...x.findings.map(h.pG)])t.info(e);for(const e of(0,y.Wp)((0,h.lY)(x,m.repository),y.tZ))t.info(e)
;const{inDoubt:q,unknown:G,changed:T}=(0,h.mQ)(x);o.uH("in-doubt-count",String(q)),o.uH("unknown-count",String(G)),
o.uH("changed-count",String(T)),o.uH("ledger-holds",String(null===x.ledgerFault))
;const{alerts:z,stats:A}=S.told(x,Date.now());return o.uH("alerts",z.join(" ")),o.uH("stats",JSON.stringify(A)),
o.uH("report",(0,h.uT)(x)),await(0,l.S)((0,h.JO)(x,m.repository)),"none"===n.failOn?null:(0,h.Nz)(x)}}),63453:(e=>{
const t=()=>require("./undici.cjs");e.exports={get ProxyAgent(){return t().ProxyAgent},get fetch(){return t().fetch}}})};
