"use strict";exports.id=1948,exports.ids=[1948],exports.modules={91948:((t,e,a)=>{a.r(e),a.d(e,{approverLists:()=>c,
defaultBranch:()=>i});var o=a(53474),n=a(27597),s=a(14182);async function i(t,e){
const{defaultBranch:a}=await t.repository(e),n=await t.commit(e,`refs/heads/${a}`)
;if(null===n)throw new o.AK("not_found",`The default branch ${a} of ${e} has no commit; push one first.`);return{
read:a=>t.file(e,a,n.sha),commit:n.sha,branch:a}}const r=200;async function c(t,e,a){
const i=`/commits?path=${encodeURIComponent(s.jJ)}&sha=${encodeURIComponent(a)}`,c=await t.list(e,i,n.Ikc({sha:n.YjP()
}))
;if(c.length>r)throw new o.AK("too_many_approvers",`${s.jJ} of ${e} was changed ${c.length} times. Name the lists to believe instead.`)
;return(await Promise.all(c.map(({sha:a})=>t.file(e,s.jJ,a)))).filter(t=>null!==t)}})};
