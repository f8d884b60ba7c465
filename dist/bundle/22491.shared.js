"use strict";exports.modules={22491:((t,n,e)=>{e.d(n,{BW:()=>s,Uo:()=>l,W$:()=>r});var o=e(40666),i=e(57800)
;const l=300,r=4e3,s=t=>t.map(a).join("");function a(t){return"string"==typeof t?t:"name"in t?(0,i.CI)((0,
i.ko)(t.name),t.limit??l):"digest"in t?t.digest:"bytes"in t?(0,o.Xq)(t.bytes):(0,i.Jj)((0,i.P8)(t.prose),t.limit??r)}}),
87496:((t,n,e)=>{e.d(n,{LV:()=>p,Li:()=>a,Wp:()=>d,tZ:()=>l});var o=e(57800),i=e(22491);const l={width:1/0,colour:!1
},r=120,s=40;function a(t,n){if(!0!==t.isTTY)return l;return{width:Math.min(r,Math.max(s,t.columns??80)),
colour:""===(n.NO_COLOR??"")&&"dumb"!==n.TERM}}const u={gold:33,blue:34,green:32,orange:33,red:31},c=10;function d(t,n){
const{tone:e,symbol:o,label:i,title:l,sentence:r,code:s,rows:a,blockers:d,steps:f}=t,[h,...g]=d,[b,...w]=f,M=(t,e)=>p(`${t.padEnd(c)} ${e}`,{
width:n.width-2,indent:c+1}).map(t=>`  ${t}`)
;return[(v=`${o} ${i}`,n.colour?`\x1b[1;${u[e]}m${v}\x1b[0m`:v),...p(`${m(l)}${null===s?"":`   plan ${s}`}`,n),...""===r?[]:p(r,n),...a.flatMap(({label:t,lines:n})=>n.flatMap((n,e)=>M(0===e?t:"",m(n)))),...void 0===h?[]:M("Blocked",`\u2715 ${h.title} (${h.code}): ${m(h.about)}${0===g.length?"":`, and ${g.length} more`}`),...void 0===b?[]:M("Next",$(b)),...w.flatMap(t=>M("",$(t)))]
;var v}const $=({text:t,url:n})=>null===n?t:`${t}: ${n}`;function m(t){return(0,o.kc)((0,i.BW)(t))}
function p(t,{width:n,indent:e=0}){const o=[];let i=""
;for(const l of t.split(/(?<=\S) /))""!==i.trim()&&i.length+1+l.length>n?(o.push(i),
i=" ".repeat(e)+l):i=""===i?l:`${i} ${l}`;return[...o,i]}})};
