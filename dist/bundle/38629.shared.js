"use strict";exports.modules={38629:((e,n,t)=>{t.d(n,{H:()=>r});var i=t(40666);const o=[{name:"ledger_fault",exit:1,
find:({chain:{faults:e}})=>0===e.length?null:`${(0,i.hS)(e.length,"check")} of the ledger failed: ${e[0]??""}`},{
name:"receipt_consumed_twice",exit:3,find:({receipts:{consumedTwice:e}})=>0===e.length?null:e.join(", ")},{
name:"not_blocked",exit:4,
find:({gates:{notBlocked:e,intents:n,intentsBehindNine:t}})=>e+n-t===0?null:`${e} operations were executed behind a gate that failed, ${n-t} begun without nine passes`
},{name:"authorization_neither",exit:5,
find:({authorization:{neither:e}})=>0===e?null:`${e} authorizations neither passed nor failed`},{name:"in_doubt",exit:6,
find:({inDoubt:{open:e,oldest:n}})=>null===n||n<=36e5?null:`${e} intents without an outcome, one for over an hour`},{
name:"foreign_commit",exit:7,
find:({foreignCommits:{unrecorded:e}})=>0===e?null:`${e} commits of the branch are not the ledger's, and not on record yet`
}];function r(e){return o.flatMap(({name:n,exit:t,find:i})=>{const o=i(e);return null===o?[]:[{name:n,exit:t,message:o}]
})}}),42396:((e,n,t)=>{t.d(n,{W:()=>LineFigures,d:()=>s});var i=t(38629),o=t(92249),r=t(60269);class LineFigures{
#e=new o.a({runs:[],policies:[],keys:[],repository:"",repositoryId:""});#n=[];#t=0;take(e){this.#t++,
"ledger.foreign"===e.type&&this.#n.push(e.data.head),this.#e.take(e)}told({ledgerFault:e,foreignHead:n,findings:t},o){
const{runs:a,policies:l,keys:d,repository:u,repositoryId:c}=this.#e,f={origin:"",repository:u,repositoryId:c,head:"",
blocks:[],keys:d,policies:l,runs:a,faults:null===e?[]:[e],foreign:[...this.#n.map(e=>({commit:e,recorded:!0
})),...null===n?[]:[{commit:n,recorded:!1}]]},h=(0,r.Ps)([f],o),m=(0,i.H)(h),{approvals:p,chain:g,...y}=h,b={...y,
chain:{lines:this.#t,faults:g.faults},alerts:m},k=0===t.length?[]:["unknown_release"];return{
alerts:[...m.map(({name:e})=>e),...k],stats:s(b)}}}function s(e){if(Array.isArray(e))return e.map(s)
;if("object"!=typeof e||null===e)return e;const n=e=>e.replace(/[A-Z]/g,e=>`_${e.toLowerCase()}`)
;return Object.fromEntries(Object.entries(e).map(([e,t])=>[n(e),s(t)]))}})};
