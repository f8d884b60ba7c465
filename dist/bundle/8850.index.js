"use strict";exports.id=8850,exports.ids=[8850],exports.modules={88850:((e,r,t)=>{async function o(e){
return(await s()).renderPage(e)}t.r(r),t.d(r,{loadPage:()=>s,renderReport:()=>o});const s=(0,
t(81128).Oo)(()=>Promise.all([t.e(3091),t.e(984),t.e(2184),t.e(2654),t.e(3325)]).then(t.bind(t,63325)))})};
