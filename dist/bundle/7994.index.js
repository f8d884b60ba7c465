import{modules as o}from"./9697.shared.js";import{modules as s}from"./22808.shared.js"
;import{modules as n}from"./32921.shared.js";export const id=7994;export const ids=[7994];export const modules={...o,
...s,...n,57994:((o,s,n)=>{n.r(s),n.d(s,{changesTitle:()=>l,renderSummary:()=>p})
;var e=n(42522),r=n(99261),t=n(64347),i=n(9697),a=n(4985),c=n(32921),u=n(22808);const h=921600,d=[{rows:1e3,changes:200,
body:2e4,causes:100},{rows:1e3,changes:200,body:1e3,causes:100},{rows:1e3,changes:200,body:0,causes:50},{rows:1e3,
changes:0,body:0,causes:20},{rows:200,changes:0,body:0,causes:10},{rows:20,changes:0,body:0,causes:3},{rows:0,changes:0,
body:0,causes:1}];function p(o,{limitBytes:s=h}={}){const n=(0,i.I)(o);return(0,r.eO)(d,s,o=>function(o,s){
const{input:n,operations:i,causes:u}=o,h=(0,e.NX)(u),d=i.slice(0,s.changes).map(o=>(0,
c.is)(o,s.body)),p="prod"===n.proof.run.mode&&s.rows>0?(0,
c.TJ)(o,s.rows):"",f=h.length-Math.min(h.length,s.causes),{run_id:g,repository:y}=n.proof.run,w={kinds:n.kinds,
links:n.links,runId:g,repository:y},b=[(0,c.Jb)(o),...null===n.comparison?[]:[(0,
t.bG)(n.comparison,w,s.rows)],0===s.rows?`${(0,a.hS)(i.length,"operation")}: see \`report.html\` in the proof.`:(0,
c.c_)(o,s.rows),...0===h.length?[]:[`### ${(0,e.ZI)(o.decision.state)}`,...h.slice(0,s.causes).map(s=>(0,
c.H9)(s,o)),...0===f?[]:[`${(0,a.hS)(f,"more reason")}: see \`report.html\` in the proof.`]],...0===d.length?[]:[(0,
r.zH)(l(o),d.join("\n\n---\n\n"))],...(0,c.VR)(o),...(0,c.tT)(o),...""===p?[]:[(0,
r.zH)("Receipts and their checks",p)],(0,c.Er)(o),..."prod"===n.proof.run.mode?[m(n)]:[],(0,c.Lk)(o)]
;return`${b.join("\n\n")}\n`}(n,o))}function l({input:o}){
return("prod"===o.proof.run.mode?"What changes":"What will change")+", in full"}function m(o){const s=(0,u.v)(o)
;if(null!==s)return`### The proof\n\n${s}`
;return`### Verify it yourself\n\nThe proof of this run needs no trust in this page, in a clone:\n\n\`\`\`sh\n${(0,
u.I)(o).join("\n")}\n\`\`\``}})};
