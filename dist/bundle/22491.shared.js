import{createRequire as t}from"module";export const modules={22491:((t,e,n)=>{n.d(e,{BW:()=>s,Uo:()=>l,W$:()=>r})
;var o=n(40666),i=n(57800);const l=300,r=4e3,s=t=>t.map(a).join("");function a(t){
return"string"==typeof t?t:"name"in t?(0,i.CI)((0,i.ko)(t.name),t.limit??l):"digest"in t?t.digest:"bytes"in t?(0,
o.Xq)(t.bytes):(0,i.Jj)((0,i.P8)(t.prose),t.limit??r)}}),87496:((t,e,n)=>{n.d(e,{LV:()=>p,Li:()=>a,Wp:()=>d,tZ:()=>l})
;var o=n(57800),i=n(22491);const l={width:1/0,colour:!1},r=120,s=40;function a(t,e){if(!0!==t.isTTY)return l;return{
width:Math.min(r,Math.max(s,t.columns??80)),colour:""===(e.NO_COLOR??"")&&"dumb"!==e.TERM}}const u={gold:33,blue:34,
green:32,orange:33,red:31},c=10;function d(t,e){
const{tone:n,symbol:o,label:i,title:l,sentence:r,code:s,rows:a,blockers:d,steps:f}=t,[h,...g]=d,[b,...w]=f,M=(t,n)=>p(`${t.padEnd(c)} ${n}`,{
width:e.width-2,indent:c+1}).map(t=>`  ${t}`)
;return[(v=`${o} ${i}`,e.colour?`[1;${u[n]}m${v}[0m`:v),...p(`${m(l)}${null===s?"":`   plan ${s}`}`,e),...""===r?[]:p(r,e),...a.flatMap(({label:t,lines:e})=>e.flatMap((e,n)=>M(0===n?t:"",m(e)))),...void 0===h?[]:M("Blocked",`✕ ${h.title} (${h.code}): ${m(h.about)}${0===g.length?"":`, and ${g.length} more`}`),...void 0===b?[]:M("Next",$(b)),...w.flatMap(t=>M("",$(t)))]
;var v}const $=({text:t,url:e})=>null===e?t:`${t}: ${e}`;function m(t){return(0,o.kc)((0,i.BW)(t))}
function p(t,{width:e,indent:n=0}){const o=[];let i=""
;for(const l of t.split(/(?<=\S) /))""!==i.trim()&&i.length+1+l.length>e?(o.push(i),
i=" ".repeat(n)+l):i=""===i?l:`${i} ${l}`;return[...o,i]}})};
