"use strict";exports.modules={12814:((e,t,n)=>{n.d(t,{TU:()=>a,bp:()=>c});var i=n(53474),o=n(67968),r=n(52533)
;const s=1e4;async function a(e,t,n){const i=new Map,a=new Map,h=new Set,m=new Map,p=()=>(0,o.m8)({head:t,commits:i,
signed:a,unfit:h,keys:n});let w=null;do{const l=await e.history(t,w);for(const e of l.commits){i.set(e.id,e);const t=(0,
o.Nu)(e,n);null!==t&&a.set(t.id,t)}
if(w=l.next,i.size>s)throw c(`nothing that counts was found among the newest ${s} commits of ${r.jF}`)
}while(null!==w&&!l(p().tip,t,i));for(;;){
const t=p(),n=[t.tip,...t.forked].filter(e=>null!==e&&null!==e.signed&&!m.has(e.id));for(const t of n){
const n=await d(e,t);null===n?h.add(t.id):m.set(t.id,n)}if(n.some(({id:e})=>h.has(e)))continue
;const{tip:i,forked:o,retired:s}=t;if(o.length>0)throw u(o);if(null!==s)throw f(s)
;if(null===i)throw c(`no commit of ${r.jF} counts: not even the one that \`marketops ledger init\` makes`)
;const[a=new Map]=m.has(i.id)?[]:await e.trees([i.id]);return{tip:i,...m.get(i.id)??{tree:a,contents:new Map}}}}
function l(e,t,n){if(null===e)return!1;const i=new Set((0,o.IT)(e.id,n).flatMap(({id:e,parents:t})=>[e,...t]));return(0,
o.IT)(t,n).every(({id:e,parents:t})=>i.has(e)||t.every(e=>n.has(e)||i.has(e)))}
async function d(e,{id:t,signed:n,checkpoint:i}){const[s,a]=await e.trees([t,n.base])
;if(void 0===s||void 0===a)return null;const l=s.get(r.Qq),d=s.get(r.nm);if(void 0===l||void 0===d)return null
;const c=(await e.blobs([l])).get(l.id),u=void 0===c?null:(0,o.Bj)(c,n.files);if(null===u)return null
;const f=Object.keys(u).flatMap(e=>s.get(e)??[]),h=await e.blobs(f);return null!==await(0,
o.RZ)(s,a,u,e=>Promise.resolve(h.get(e.id)??Buffer.alloc(0)))?null:{tree:s,
contents:new Map([...h,[d.id,Buffer.from(i)]])}}function c(e){
return new i.AK("ledger_untrusted",`The ledger cannot be trusted: ${e}. Nothing was written. \`marketops ledger status\` in a clone shows which commit is accepted and who made the others; \`marketops ledger restore\` puts the accepted files on top again.`)
}function u(e){
return new i.AK("ledger_forked",`The ledger has forked from one commit (${e.map(({id:e})=>e.slice(0,12)).join(", ")}), and only the holder of a key can do that. Nothing was written. Find out who has the key, and replace it (\`marketops keygen --replace\`).`)
}function f({signed:e,id:t}){
return new i.AK("ledger_key_retired",`The newest commit of the ledger (${t.slice(0,12)}, ${e.size} lines) is signed by a key that is out of force or retired, and no trusted-keys line says up to where that key is believed. Give its line \`last=<size>:<root>:<commit>\` (\`marketops keygen --replace\` in a clone prints it), or put it in force until a run has signed under the new key.`)
}}),71971:((e,t,n)=>{n.d(t,{C0:()=>c,_W:()=>d,av:()=>u,dm:()=>h,nM:()=>f})
;var i=n(8601),o=n(96679),r=n(52533),s=n(63273),a=n(89591),l=n(12814);const d={size:0,head:o.mG,frontier:s.CE.empty(),
checkpoint:null};function c(e){return(0,i.d_)({frontier:e.frontier.subtrees(),head:e.head,size:e.size})}
async function u(e){const[t,n]=await Promise.all([e.read(r.Ij),e.read(r.nm)]),i=f(t,n);if(null===i)throw(0,
l.bp)("tip.json and the checkpoint of the accepted commit differ");return i}function f(e,t){const n=h(e)
;if(null===n)return null;const i=s.CE.restore(n.size,n.frontier);if(null===i)return null
;if(null===t)return 0===n.size&&n.head===o.mG?d:null;const r=(0,a.S)(t)
;return r?.size===n.size&&r.head===n.head&&r.root===i.root().toString("hex")?{size:n.size,head:n.head,frontier:i,
checkpoint:Buffer.from(t).toString()}:null}const h=e=>(0,i.MQ)(r.zA,e)})};
