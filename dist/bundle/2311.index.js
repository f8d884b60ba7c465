import{modules as e}from"./99261.shared.js";export const id=2311;export const ids=[2311];export const modules={...e,
37875:((e,t,l)=>{l.d(t,{renderAuditPage:()=>c});var n=l(34137),a=l(77809),i=l(16374),d=l(90350),s=l(87010);const h={
defended:"✓",detected:"◉",breached:"✕"};function c(e,t){return(0,a.i)({title:"Security audit · MarketOps",body:r(e,t),
script:null})}function r(e,t){const{bundle:l,scenarios:a}=e,s=(0,d.N4)(a),h=a.filter(({outcome:e})=>"breached"===e)
;return(0,n.h)("body",null,(0,n.h)("a",{class:"skip",href:"#scenarios"},"Skip to the scenarios"),(0,n.h)("header",{
class:"banner "+(s.breached>0?"tone-red":t.whole?"tone-green":"tone-gold")},(0,n.h)("p",{class:"mode"
},t.whole?"Security audit":"Security audit, in part"),(0,
n.h)("h1",null,s.breached>0?"This bundle was breached":"No attack succeeded"),(0,n.h)("p",{class:"sentence"},(0,
d.f8)(s)),(0,n.h)("p",{class:"run"},`MarketOps ${t.version}, ${t.at}`)),(0,n.h)("main",null,0===h.length?null:(0,
n.h)(i.wn,{id:"breached",title:"Breached"},h.map(e=>u(e,!0))),(0,n.h)(i.wn,{id:"bundle",title:"The bundle",
lead:"What was audited: compare it with what you are about to use."},(0,i.At)([["Digest",(0,
n.h)("code",null,l.digest)],["Made again, in its folder, by",(0,n.h)("code",null,d.Bh)]]),(0,n.h)("details",null,(0,
n.h)("summary",null,`${l.files.length} files`),(0,n.h)("ul",null,l.files.map(({path:e,digest:t})=>(0,n.h)("li",null,(0,
i.SX)(e)," ",(0,n.h)("code",null,t)))))),(0,n.h)(i.wn,{id:"scenarios",title:"Scenarios"},(0,
n.h)("ul",null,d.im.map(([e,t])=>(0,n.h)("li",null,(0,n.h)("strong",null,e),": ",(0,i.Mg)(t)))),a.map(e=>u(e,!1))),(0,
n.h)(i.wn,{id:"sign-off",title:"Sign-off",lead:"Filled in by hand, by whoever decides that this bundle is used."},(0,
n.h)("ul",null,d.ql.map(e=>(0,n.h)("li",null,`☐ ${e}`))),(0,i.At)(d.c_.map(e=>[e,"………………"])))))}function u(e,t){
const{id:l,name:a,attacker:d,attack:c,defence:r,severity:u,expected:o,outcome:p,evidence:m}=e;return(0,n.h)("details",{
open:t},(0,n.h)("summary",null,`${h[p]} ${p}: ${l} ${a} (${u})`),(0,i.At)([["Attacker",(0,
i.Mg)(`${d}: ${s.Jl[d]}`)],["Attack",(0,i.Mg)(c)],["Defence",(0,i.Mg)(r)],["Expected",(0,i.Mg)(o)]]),(0,i.DM)(m))}})};
