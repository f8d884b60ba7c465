export const id=1948;export const ids=[1948];export const modules={91948:((t,e,o)=>{o.r(e),o.d(e,{approverLists:()=>c,
defaultBranch:()=>i});var n=o(74296),a=o(27597),s=o(14182);async function i(t,e){
const{defaultBranch:o}=await t.repository(e),a=await t.commit(e,`refs/heads/${o}`)
;if(null===a)throw new n.NL("not_found",`The default branch ${o} of ${e} has no commit; push one first.`);return{
read:o=>t.file(e,o,a.sha),commit:a.sha,branch:o}}const r=200;async function c(t,e,o){
const i=`/commits?path=${encodeURIComponent(s.jJ)}&sha=${encodeURIComponent(o)}`,c=await t.list(e,i,a.Ikc({sha:a.YjP()
}))
;if(c.length>r)throw new n.NL("too_many_approvers",`${s.jJ} of ${e} was changed ${c.length} times. Name the lists to believe instead.`)
;return(await Promise.all(c.map(({sha:o})=>t.file(e,s.jJ,o)))).filter(t=>null!==t)}})};
