"use strict";exports.id=7994,exports.ids=[7994],exports.modules={...require("./9697.shared.js").modules,
...require("./22808.shared.js").modules,...require("./32921.shared.js").modules,57994:((e,s,n)=>{n.r(s),n.d(s,{
changesTitle:()=>l,renderSummary:()=>p});var o=n(42522),r=n(99261),t=n(64347),i=n(9697),u=n(40666),a=n(32921),c=n(22808)
;const h=921600,d=[{rows:1e3,changes:200,body:2e4,causes:100},{rows:1e3,changes:200,body:1e3,causes:100},{rows:1e3,
changes:200,body:0,causes:50},{rows:1e3,changes:0,body:0,causes:20},{rows:200,changes:0,body:0,causes:10},{rows:20,
changes:0,body:0,causes:3},{rows:0,changes:0,body:0,causes:1}];function p(e,{limitBytes:s=h}={}){const n=(0,i.I)(e)
;return(0,r.eO)(d,s,e=>function(e,s){const{input:n,operations:i,causes:c}=e,h=(0,
o.NX)(c),d=i.slice(0,s.changes).map(e=>(0,a.is)(e,s.body)),p="prod"===n.proof.run.mode&&s.rows>0?(0,
a.TJ)(e,s.rows):"",f=h.length-Math.min(h.length,s.causes),{run_id:g,repository:y}=n.proof.run,w={kinds:n.kinds,
links:n.links,runId:g,repository:y},b=[(0,a.Jb)(e),...null===n.comparison?[]:[(0,
t.bG)(n.comparison,w,s.rows)],0===s.rows?`${(0,u.hS)(i.length,"operation")}: see \`report.html\` in the proof.`:(0,
a.c_)(e,s.rows),...0===h.length?[]:[`### ${(0,o.ZI)(e.decision.state)}`,...h.slice(0,s.causes).map(s=>(0,
a.H9)(s,e)),...0===f?[]:[`${(0,u.hS)(f,"more reason")}: see \`report.html\` in the proof.`]],...0===d.length?[]:[(0,
r.zH)(l(e),d.join("\n\n---\n\n"))],...(0,a.VR)(e),...(0,a.tT)(e),...""===p?[]:[(0,
r.zH)("Receipts and their checks",p)],(0,a.Er)(e),..."prod"===n.proof.run.mode?[m(n)]:[],(0,a.Lk)(e)]
;return`${b.join("\n\n")}\n`}(n,e))}function l({input:e}){
return("prod"===e.proof.run.mode?"What changes":"What will change")+", in full"}function m(e){const s=(0,c.v)(e)
;if(null!==s)return`### The proof\n\n${s}`
;return`### Verify it yourself\n\nThe proof of this run needs no trust in this page, in a clone:\n\n\`\`\`sh\n${(0,
c.I)(e).join("\n")}\n\`\`\``}})};
