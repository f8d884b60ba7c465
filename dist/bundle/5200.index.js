"use strict";exports.id=5200,exports.ids=[5200],exports.modules={96209:((t,e,r)=>{r.d(e,{BODY_LIMIT:()=>h,
renderBody:()=>p});var s=r(48022),a=r(43595),n=r.n(a),o=r(57800),l=r(99261)
;const h=3e4,i=40,c=/^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){40}/m,u=new s.Dz({gfm:!0,renderer:{
checkbox:({checked:t})=>t?"\u2611 ":"\u2610 ",tablecell({header:t,tokens:e}){
const r=this.parser.parseInline(e),s=t&&""!==r.trim()?"th":"td";return`<${s}>${r}</${s}>`}}
}),d=["p","br","hr","blockquote","pre","code","kbd","samp","ul","ol","li","details","summary","b","strong","i","em","s","del","ins","sub","sup","a","span","div","table","thead","tbody","tr","th","td","h3","h4","h5","h6"]
;function p(t,e){const r=(0,o.Q6)((0,o.Jj)(t,h));if(c.test(r))return null;try{return function(t,e){const r=function(t){
const e=[];return r=>{for(;e.length>0&&e[e.length-1]>=r;)e.pop();return e.push(r),`h${Math.min(6,t+e.length-1)}`}
}(e),s=t=>({tagName:r(Number(t[1])),attribs:{}}),a=Object.fromEntries(["h1","h2","h3","h4","h5","h6"].map(t=>[t,s]))
;return n()(t,{allowedTags:d,allowedAttributes:{a:["href","rel"],ol:["start"]},allowedSchemes:["http","https"],
allowProtocolRelative:!1,disallowedTagsMode:"discard",nestingLimit:i,parseStyleAttributes:!1,transformTags:{...a,
a:(t,{href:e=""})=>{const r=(0,l.q3)(e);return null===r?{tagName:"span",attribs:{}}:{tagName:"a",attribs:{href:r,
rel:"noopener noreferrer nofollow"}}},img:(t,{alt:e=""})=>({tagName:"span",attribs:{},
text:`[image${""===e?"":`: ${e}`}]`})}})}(u.parse(r,{async:!1}),e)}catch{return null}}}),97200:(t=>{function e(){
throw new Error("This part of the package is left out of the bundle: see docs/supply-chain.md")}t.exports=e
;for(const t of["Extract","Poller","getExecOutput","parse","sync","tableFromIPC"])e[t]=e})};
