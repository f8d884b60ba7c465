"use strict";exports.id=2311,exports.ids=[2311],exports.modules={...require("./99261.shared.js").modules,
37875:((e,t,n)=>{n.d(t,{renderAuditPage:()=>c});var a=n(34137),l=n(77809),d=n(16374),i=n(90350),s=n(87010);const r={
defended:"\u2713",detected:"\u25c9",breached:"\u2715"};function c(e,t){return(0,l.i)({
title:"Security audit \xb7 MarketOps",body:h(e,t),script:null})}function h(e,t){const{bundle:n,scenarios:l}=e,s=(0,
i.N4)(l),r=l.filter(({outcome:e})=>"breached"===e);return(0,a.h)("body",null,(0,a.h)("a",{class:"skip",href:"#scenarios"
},"Skip to the scenarios"),(0,a.h)("header",{class:"banner "+(s.breached>0?"tone-red":t.whole?"tone-green":"tone-gold")
},(0,a.h)("p",{class:"mode"},t.whole?"Security audit":"Security audit, in part"),(0,
a.h)("h1",null,s.breached>0?"This bundle was breached":"No attack succeeded"),(0,a.h)("p",{class:"sentence"},(0,
i.f8)(s)),(0,a.h)("p",{class:"run"},`MarketOps ${t.version}, ${t.at}`)),(0,a.h)("main",null,0===r.length?null:(0,
a.h)(d.wn,{id:"breached",title:"Breached"},r.map(e=>o(e,!0))),(0,a.h)(d.wn,{id:"bundle",title:"The bundle",
lead:"What was audited: compare it with what you are about to use."},(0,d.At)([["Digest",(0,
a.h)("code",null,n.digest)],["Made again, in its folder, by",(0,a.h)("code",null,i.Bh)]]),(0,a.h)("details",null,(0,
a.h)("summary",null,`${n.files.length} files`),u(n.files.map(({path:e,digest:t})=>[(0,d.SX)(e)," ",(0,
a.h)("code",null,t)])))),(0,a.h)(d.wn,{id:"scenarios",title:"Scenarios"},u(i.im.map(([e,t])=>[(0,
a.h)("strong",null,e),": ",(0,d.Mg)(t)])),l.map(e=>o(e,!1))),(0,a.h)(d.wn,{id:"sign-off",title:"Sign-off",
lead:"Filled in by hand, by whoever decides that this bundle is used."},u(i.ql.map(e=>`\u2610 ${e}`)),(0,
d.At)(i.c_.map(e=>[e,"\u2026\u2026\u2026\u2026\u2026\u2026"])))))}const u=e=>(0,a.h)("ul",null,e.map(e=>(0,
a.h)("li",null,e)));function o(e,t){
const{id:n,name:l,attacker:i,attack:c,defence:h,severity:u,expected:o,outcome:p,evidence:m}=e;return(0,a.h)("details",{
open:t},(0,a.h)("summary",null,`${r[p]} ${p}: ${n} ${l} (${u})`),(0,d.At)([["Attacker",(0,
d.Mg)(`${i}: ${s.Jl[i]}`)],["Attack",(0,d.Mg)(c)],["Defence",(0,d.Mg)(h)],["Expected",(0,d.Mg)(o)]]),(0,d.DM)(m))}})};
