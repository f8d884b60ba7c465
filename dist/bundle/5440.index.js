export const id=5440;export const ids=[5440];export const modules={95440:(e,t,r)=>{r.d(t,{BODY_LIMIT:()=>i,
renderBody:()=>renderBody});var n=r(48022),a=r(43595),s=r.n(a),o=r(2792),l=r(54285)
;const i=3e4,d=40,h=/^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){40}/m,c=new n.Dz({gfm:!0,renderer:{
checkbox:({checked:e})=>e?"☑ ":"☐ ",tablecell({header:e,tokens:t}){
const r=this.parser.parseInline(t),n=e&&""!==r.trim()?"th":"td";return`<${n}>${r}</${n}>`}}
}),u=["p","br","hr","blockquote","pre","code","kbd","samp","ul","ol","li","details","summary","b","strong","i","em","s","del","ins","sub","sup","a","span","div","table","thead","tbody","tr","th","td","h3","h4","h5","h6"]
;function renderBody(e,t){const r=(0,o.Q6)((0,o.Jj)(e,i));if(h.test(r))return null;try{return function sanitize(e,t){
const r=function headingLevels(e){const t=[];return r=>{for(;t.length>0&&t[t.length-1]>=r;)t.pop();return t.push(r),
`h${Math.min(6,e+t.length-1)}`}}(t),heading=e=>({tagName:r(Number(e[1])),attribs:{}
}),n=Object.fromEntries(["h1","h2","h3","h4","h5","h6"].map(e=>[e,heading]));return s()(e,{allowedTags:u,
allowedAttributes:{a:["href","rel"],ol:["start"]},allowedSchemes:["http","https"],allowProtocolRelative:!1,
disallowedTagsMode:"discard",nestingLimit:d,parseStyleAttributes:!1,transformTags:{...n,a:(e,{href:t=""})=>{const r=(0,
l.q3)(t);return null===r?{tagName:"span",attribs:{}}:{tagName:"a",attribs:{href:r,rel:"noopener noreferrer nofollow"}}},
img:(e,{alt:t=""})=>({tagName:"span",attribs:{},text:`[image${""===t?"":`: ${t}`}]`})}})}(c.parse(r,{async:!1}),t)
}catch{return null}}}};
