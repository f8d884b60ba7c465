"use strict";exports.modules={31316:((e,t,n)=>{function s(e,t){
const n=e.toLowerCase(),s=e=>e.length>2&&(n.startsWith(e)||n.length>2&&e.startsWith(n))?1:function(e,t){
if(e.length>r)return e.length;let n=Array.from({length:t.length+1},(e,t)=>t);for(const[s,r]of Array.from(e).entries()){
const e=[s+1];for(const[s,o]of Array.from(t).entries()){const[t=0,a=0,i=0]=[e[s],n[s+1],n[s]]
;e.push(Math.min(t+1,a+1,i+(r===o?0:1)))}n=e}return n[t.length]??e.length}(n,e),[o]=t.map(e=>({name:e,
far:s(e.toLowerCase())
})).filter(({name:e,far:t})=>t<=Math.floor(Math.min(n.length,e.length)/2.5)).sort((e,t)=>e.far-t.far)
;return void 0===o||o.name===e?"":`; did you mean ${JSON.stringify(o.name)}?`}n.d(t,{a:()=>s});const r=64}),
64607:((e,t,n)=>{n.d(t,{$:()=>p,g:()=>l});var s=n(53474),r=n(38815),o=n(31316);const a=20,i=1e3,f=32;function l(e,t,n,o){
const f=(e,n)=>{const[r={at:{file:t},message:"the file cannot be read"},...i]=e
;throw new s.Ho(o.code,[r,...i.slice(0,a-1)],{cause:n})};e.byteLength>o.maxBytes&&f([{at:{file:t},
message:`the file has ${e.byteLength} bytes; at most ${o.maxBytes} are read`}]);const l=new r.HN,u=e=>{
const{line:n,col:s}=l.linePos(e);return{file:t,line:n,column:s}},h=function(e,t){const n=(0,r.hR)(e,{lineCounter:t,
version:"1.2",schema:"core",merge:!1,uniqueKeys:!1,stringKeys:!0,prettyErrors:!1,logLevel:"silent"})
;if(!Array.isArray(n))return null;const[s,o]=n;if(void 0===s)return null;if(void 0!==o)return{offset:o.range[0],
message:"a second YAML document; write everything into one"};const{yaml:a,tags:i}=s.directives
;return a.explicit||Object.keys(i).length>1?{offset:0,message:"a YAML directive (%); leave it out"}:s}(function(e,t,n){
try{return new TextDecoder("utf-8",{fatal:!0}).decode(e)}catch(e){return n([{at:{file:t},
message:"the file is not valid UTF-8; save it as UTF-8"}],e)}}(e,t,f),l);if(null===h)return f([{at:{file:t,line:1,
column:1},message:"the file is empty"}]);if("offset"in h)return f([{at:u(h.offset),message:h.message}])
;const p=[...c(h),...d(h)];p.length>0&&f(p.sort((e,t)=>e.offset-t.offset).map(({offset:e,message:t})=>({at:u(e),
message:t})));const v=n.safeParse(h.toJS({maxAliasCount:0}));if(v.success)return{value:v.data,locate:e=>u(function(e,t){
return m(g(e,t).last)}(h,e))}
;return f(v.error.issues.slice(0,i).flatMap(e=>y(e,h,n)).sort((e,t)=>e.offset-t.offset).map(({offset:e,message:t})=>({
at:u(e),message:t})))}const u="a field must be named by plain text; a value that begins with {{ needs quotes around it"
;function c(e){return[...e.errors,...e.warnings].map(e=>({offset:e.pos[0],message:"NON_STRING_KEY"===e.code?u:e.message
}))}function d(e){const t=[],n=(e,n)=>{t.push({offset:e.range?.[0]??0,message:n})};return(0,r.YR)(e,{Node(e,t,s){
if(s.length>f)return n(t,`nested more than ${f} deep`),r.YR.BREAK
;if((0,r.Vj)(t)?n(t,`an alias (*); a text that begins with * needs quotes: ${JSON.stringify(`*${t.source}`)}`):void 0!==t.anchor?n(t,"an anchor (&); write the value out where it is needed"):void 0!==t.tag&&n(t,"a tag (!); leave it out, or put a text that begins with ! in quotes"),
(0,
r.jn)(t)&&"string"==typeof t.value&&!t.value.isWellFormed()&&n(t,"text with half of a surrogate pair; write the character itself"),
(0,r.jh)(t))for(const e of function(e){const t=new Set,n=e.items.map(({key:e})=>e).filter(e=>(0,r.jn)(e))
;return n.filter(({value:e})=>t.size===t.add(e).size)}(t))n(e,"this key is already there; write it once")},Pair(e,t){(0,
r.jn)(t.key)&&("<<"===t.key.value&&n(t.key,"a merge key (<<); write the fields out"),
"__proto__"===t.key.value&&n(t.key,'"__proto__" is no field'))}}),t}function h(e,t){if((0,
r.jh)(e))return e.items.find(e=>(0,r.jn)(e.key)&&e.key.value===t)}function g(e,t){let n=e.contents,s=e.contents
;for(const e of t){const t=h(n,e),o=(0,r.oP)(n)&&"number"==typeof e?n.items[e]:t?.value
;if(void 0===o&&void 0===t)return{node:null,last:s,found:!1};n=o,s=(o??t?.key)||s}return{node:n,last:s,found:!0}}
const m=e=>e?.range?.[0]??0;function p(e,t){
const{innerType:n,in:s,element:r,options:o,shape:a}=e._zod.def,[i,...f]=t,l=n??s;if(void 0!==l)return p(l,t)
;if(void 0!==o)return o.flatMap(e=>p(e,t));if(void 0===i)return Object.keys(a??{});const u=r??a?.[i]
;return void 0===u?[]:p(u,f)}function y(e,t,n){if("unrecognized_keys"===e.code){
const s=g(t,e.path).node,r=e.known??p(n,e.path);return e.keys.slice(0,a).map(t=>({offset:m(h(s,t)?.key),
message:`${v([...e.path,t])}: there is no such field${(0,o.a)(t,r)}`}))}if("invalid_union"===e.code){
const s=function(e){if("Invalid input"!==e.message)return null
;const t=e.errors.filter(e=>e.every(({path:e,code:t})=>e.length>0||"invalid_type"!==t&&"invalid_value"!==t))
;return t.sort((e,t)=>e.length-t.length)[0]??null}(e);if(null!==s)return s.flatMap(s=>y({...s,path:[...e.path,...s.path]
},t,n))}
const{found:s,last:i,node:f}=g(t,e.path),l=v(e.path),u=e.message.replace(/^Invalid input: /,"").replace(/, received undefined$/,""),c="invalid_value"===e.code&&(0,
r.jn)(f)?(0,o.a)(String(f.value),e.values.map(String)):"",d=s?`${u}${c}`:`missing; ${u}`;return[{offset:m(i),
message:""===l?d:`${l}: ${d}`}]}function v(e){
return e.map(e=>"number"==typeof e?`[${e}]`:`.${String(e)}`).join("").replace(/^\./,"")}})};
