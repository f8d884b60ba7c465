export const id=8850;export const ids=[8850];export const modules={88850:((e,o,n)=>{async function r(e){
return(await t()).renderPage(e)}n.r(o),n.d(o,{loadPage:()=>t,renderReport:()=>r});const t=(0,
n(81128).Oo)(()=>Promise.all([n.e(3091),n.e(984),n.e(9319),n.e(2654),n.e(3325)]).then(n.bind(n,63325)))})};
