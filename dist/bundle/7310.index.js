"use strict";exports.id=7310,exports.ids=[7310],exports.modules={...require("./442.shared.js").modules,
...require("./33421.shared.js").modules,...require("./52533.shared.js").modules,...require("./76311.shared.js").modules,
...require("./81920.shared.js").modules,...require("./93156.shared.js").modules,5299:((e,n,t)=>{t.r(n),t.d(n,{
keygen:()=>c});var r=t(77598),o=t(76311),s=t(74296),i=t(53474),a=t(25611),u=t(87298),d=t(60036),l=t(33421)
;const c=async(e,{server:n,repositoryId:t,replace:r,remote:o})=>{if(r)return async function(e,n){
const{history:t,keys:r}=await(0,l.m3)(e,n);t.close();const{tip:o,forked:s}=t.judged
;if(null===o||null===o.signed||s.length>0)throw new i.AK("ledger_untrusted",s.length>0?"The ledger has forked, so it cannot be said where the old key ends. Decide which commit is yours, and write last=<size>:<root>:<commit> by hand.":"No commit of the ledger is signed yet, so the old key has nothing to be believed for: take its line out of .marketops/trusted-keys, and make a key without --replace.")
;const{id:u,signed:d}=o,c=r.filter(({vkey:e})=>"valid"===(0,
a.W4)(d.note,e)),p=/\/repositories\/([0-9]+)\/marketops$/.exec(d.origin)?.[1]??"",{secret:g,line:m}=h(p,d.origin),y=`last=${d.size}:${d.root}:${u}`
;return e.stdout(`${f(g)}\nLet running jobs end, and start none, before this takes the place of the old line in .marketops/trusted-keys on the default branch:\n${m}\n${c.map(({vkey:e})=>`${e.text} ${y}\n`).join("")}`),
0}(e,o)
;if(void 0===t||null!==(0,u.hH)(t)||!URL.canParse(n))throw(0,s.Wp)("keygen needs --server URL and --repository-id N (`gh api repos/OWNER/NAME --jq .id` prints it), or --replace in a clone.")
;const{secret:c,line:p}=h(t,(0,d.yv)(n,t))
;return e.stdout(`${f(c)}\n.marketops/trusted-keys (public, on the default branch):\n${p}\n`),0};function h(e,n){
const t=(0,o.X$)(r.randomBytes);return{secret:t,line:(0,o.Cd)((0,o.o7)(t,"the new key"),e,n).vkey.text}}
const f=e=>`key (secret, for the protected environment):\n${e}\n`}),71604:((e,n,t)=>{t.d(n,{Q8:()=>l,R_:()=>u,ZF:()=>d})
;var r=t(51455),o=t(76760),s=t(74296),i=t(53474),a=t(57800);function u(e){if(e.startsWith("-"))throw(0,
s.Wp)(`--remote ${e} is no name of a remote.`)}function d({stdout:e},n,t,r){
e(`${n?JSON.stringify(t):r.map(a.ko).join("\n")}\n`)}async function l({cwd:e},n,t,a=""){try{return await(0,
r.readFile)((0,o.resolve)(e,t))}catch(e){throw(0,s.Wp)(`${n} ${t} cannot be read (${(0,i.bD)(e)}).${a}`)}}}),
74296:((e,n,t)=>{t.d(n,{Wp:()=>o,g5:()=>s});var r=t(53474);function o(e,n){return new r.AK("usage",e,{cause:n})}
function s(e){return e instanceof r.AK&&"certainty"in e?e:null}}),88036:((e,n,t)=>{t.d(n,{R:()=>o});var r=t(77598)
;function o(e,n,t="sha1"){return(0,r.createHash)(t).update(`${e} ${n.length}\0`).update(n).digest("hex")}}),
89591:((e,n,t)=>{t.d(n,{a:()=>s,S:()=>u});var r=t(19284),o=t(25611)
;function s({origin:e,size:n,root:t,head:o,parent:s,base:i,files:a}){
return function({origin:e,size:n,root:t,extensions:o}){return[e,n,(0,r.nk)(Buffer.from(t,"hex")),...o,""].join("\n")}({
origin:e,size:n,root:t,extensions:[`head ${o}`,`parent ${s}`,`base ${i}`,`files ${a}`]})}
const i="[0-9a-f]{40}|[0-9a-f]{64}",a=new RegExp(`^head (?<head>[0-9a-f]{64})\\nparent (?<parent>${i})\\nbase (?<base>${i})\\nfiles (?<files>[0-9a-f]{64})$`)
;function u(e){const n=function(e){const n="string"==typeof e?e:(0,r._6)(e),t=null===n?null:(0,o.wd)(n)
;if(null===t)return null
;const[s="",i="",a="",...u]=t.text.slice(0,-1).split("\n"),d=/^(?:0|[1-9][0-9]{0,15})$/.test(i)?Number(i):Number.NaN,l=(0,
r.Ey)(a);return""===s||!Number.isSafeInteger(d)||32!==l?.length||u.includes("")?null:{origin:s,size:d,
root:l.toString("hex"),extensions:u,note:t}}(e);if(null===n)return null
;const{origin:t,size:s,root:i,extensions:u,note:d}=n,l=a.exec(u.join("\n"))?.groups;return void 0===l?null:{origin:t,
size:s,root:i,...l,note:d}}})};
