"use strict";exports.id=7310,exports.ids=[7310],exports.modules={...require("./442.shared.js").modules,
...require("./33421.shared.js").modules,...require("./52533.shared.js").modules,...require("./76311.shared.js").modules,
...require("./81920.shared.js").modules,...require("./93156.shared.js").modules,5299:((e,t,n)=>{n.r(t),n.d(t,{
keygen:()=>d});var r=n(77598),o=n(76311),s=n(74296),i=n(53474),a=n(25611),u=n(87298),l=n(60036),c=n(33421)
;const d=async(e,{server:t,repositoryId:n,replace:r,remote:o})=>{if(r)return async function(e,t){
const{history:n,keys:r}=await(0,c.m3)(e,t);n.close();const{tip:o,forked:s}=n.judged
;if(null===o||null===o.signed||s.length>0)throw new i.AK("ledger_untrusted",s.length>0?"The ledger has forked, so it cannot be said where the old key ends. Decide which commit is yours, and write last=<size>:<root>:<commit> by hand.":"No commit of the ledger is signed yet, so the old key has nothing to be believed for: take its line out of .marketops/trusted-keys, and make a key without --replace.")
;const{id:u,signed:l}=o,d=r.filter(({vkey:e})=>"valid"===(0,
a.W4)(l.note,e)),y=/\/repositories\/([0-9]+)\/marketops$/.exec(l.origin)?.[1]??"",{secret:p,line:g}=f(y,l.origin),m=`last=${l.size}:${l.root}:${u}`
;return e.stdout(`${h(p)}\nLet running jobs end, and start none, before this takes the place of the old line in .marketops/trusted-keys on the default branch:\n${g}\n${d.map(({vkey:e})=>`${e.text} ${m}\n`).join("")}`),
0}(e,o)
;if(void 0===n||null!==(0,u.hH)(n)||!URL.canParse(t))throw(0,s.Wp)("keygen needs --server URL and --repository-id N (`gh api repos/OWNER/NAME --jq .id` prints it), or --replace in a clone.")
;const{secret:d,line:y}=f(n,(0,l.yv)(t,n))
;return e.stdout(`${h(d)}\n.marketops/trusted-keys (public, on the default branch):\n${y}\n`),0};function f(e,t){
const n=(0,o.X$)(r.randomBytes);return{secret:n,line:(0,o.Cd)((0,o.o7)(n,"the new key"),e,t).vkey.text}}
const h=e=>`key (secret, for the protected environment):\n${e}\n`}),60197:((e,t,n)=>{n.d(t,{SP:()=>o,Up:()=>l,at:()=>u,
b4:()=>s});const r=200;function o(e){if(void 0===e)return"nothing"
;const t=JSON.stringify(e).replace(/[\u007f-\u009f\u2028\u2029\u2060-\u206f\p{Cf}]/gu,e=>Array.from({length:e.length
},(t,n)=>`\\u${e.charCodeAt(n).toString(16).padStart(4,"0")}`).join(""));return t.length>r?`${t.slice(0,r)}\u2026`:t}
function s(e,t){let n=0,r=e;for(const e of i(t)){if("object"!=typeof r||null===r)break
;const t=Object.entries(r),o=t.findIndex(([t])=>t===e);if(o<0)break;const s=Array.isArray(r),i=t.slice(0,o)
;n+=a(s?i.map(([,e])=>e):Object.fromEntries(i))-(0===o?1:0),s||(n+=a(e)+1),r=t[o]?.[1]}return n}
const i=e=>e.match(/[^.[\]]+/g)??[],a=e=>Buffer.byteLength(JSON.stringify(e));function u(e,t,n=""){
if(Object.is(e,t))return null
;if(!("object"==typeof e&&"object"==typeof t&&null!==e&&null!==t&&Array.isArray(e)===Array.isArray(t)))return{path:n,
expected:e,found:t};const r=t,o=e;for(const t of new Set([...Object.keys(o),...Object.keys(r)])){
const s=Array.isArray(e)?`[${t}]`:""===n?t:`.${t}`,i=u(o[t],r[t],`${n}${s}`);if(null!==i)return i}return null}
function l(e,t){let n=e;for(const e of i(t)){if("object"!=typeof n||null===n)return;n=n[e]}return n}}),71604:((e,t,n)=>{
n.d(t,{Q8:()=>c,R_:()=>u,ZF:()=>l});var r=n(51455),o=n(76760),s=n(74296),i=n(53474),a=n(57800);function u(e){
if(e.startsWith("-"))throw(0,s.Wp)(`--remote ${e} is no name of a remote.`)}function l({stdout:e},t,n,r){
e(`${t?JSON.stringify(n):r.map(a.ko).join("\n")}\n`)}async function c({cwd:e},t,n,a=""){try{return await(0,
r.readFile)((0,o.resolve)(e,n))}catch(e){throw(0,s.Wp)(`${t} ${n} cannot be read (${(0,i.bD)(e)}).${a}`)}}}),
74296:((e,t,n)=>{n.d(t,{Wp:()=>o,g5:()=>s});var r=n(53474);function o(e,t){return new r.AK("usage",e,{cause:t})}
function s(e){return e instanceof r.AK&&"certainty"in e?e:null}}),88036:((e,t,n)=>{n.d(t,{R:()=>o});var r=n(77598)
;function o(e,t,n="sha1"){return(0,r.createHash)(n).update(`${e} ${t.length}\0`).update(t).digest("hex")}}),
89591:((e,t,n)=>{n.d(t,{a:()=>s,S:()=>u});var r=n(19284),o=n(25611)
;function s({origin:e,size:t,root:n,head:o,parent:s,base:i,files:a}){
return function({origin:e,size:t,root:n,extensions:o}){return[e,t,(0,r.nk)(Buffer.from(n,"hex")),...o,""].join("\n")}({
origin:e,size:t,root:n,extensions:[`head ${o}`,`parent ${s}`,`base ${i}`,`files ${a}`]})}
const i="[0-9a-f]{40}|[0-9a-f]{64}",a=new RegExp(`^head (?<head>[0-9a-f]{64})\\nparent (?<parent>${i})\\nbase (?<base>${i})\\nfiles (?<files>[0-9a-f]{64})$`)
;function u(e){const t=function(e){const t="string"==typeof e?e:(0,r._6)(e),n=null===t?null:(0,o.wd)(t)
;if(null===n)return null
;const[s="",i="",a="",...u]=n.text.slice(0,-1).split("\n"),l=/^(?:0|[1-9][0-9]{0,15})$/.test(i)?Number(i):Number.NaN,c=(0,
r.Ey)(a);return""===s||!Number.isSafeInteger(l)||32!==c?.length||u.includes("")?null:{origin:s,size:l,
root:c.toString("hex"),extensions:u,note:n}}(e);if(null===t)return null
;const{origin:n,size:s,root:i,extensions:u,note:l}=t,c=a.exec(u.join("\n"))?.groups;return void 0===c?null:{origin:n,
size:s,root:i,...c,note:l}}})};
