"use strict";exports.id=4377,exports.ids=[4377],exports.modules={64377:((r,s,t)=>{t.d(s,{w$:()=>u})
;var e=t(43759),o=t(27597);function u(r){return e.G1(o.You,r)}})};
