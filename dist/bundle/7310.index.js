"use strict";exports.id=7310,exports.ids=[7310],exports.modules={...require("./442.shared.js").modules,
...require("./33421.shared.js").modules,...require("./52533.shared.js").modules,...require("./76311.shared.js").modules,
...require("./81920.shared.js").modules,...require("./93156.shared.js").modules,5299:((e,t,n)=>{n.r(t),n.d(t,{
keygen:()=>l});var r=n(77598),o=n(76311),s=n(74296),i=n(25611),a=n(54006),d=n(60036),u=n(33421)
;const l=async(e,{server:t,repositoryId:n,replace:r,remote:o})=>{if(r)return async function(e,t){
const{history:n,keys:r}=await(0,u.m3)(e,t);n.close();const{tip:o,forked:a}=n.judged
;if(null===o||null===o.signed||a.length>0)throw new s.NL("ledger_untrusted",a.length>0?"The ledger has forked, so it cannot be said where the old key ends. Decide which commit is yours, and write last=<size>:<root>:<commit> by hand.":"No commit of the ledger is signed yet, so the old key has nothing to be believed for: take its line out of .marketops/trusted-keys, and make a key without --replace.")
;const{id:d,signed:l}=o,f=r.filter(({vkey:e})=>"valid"===(0,
i.W4)(l.note,e)),p=/\/repositories\/([0-9]+)\/marketops$/.exec(l.origin)?.[1]??"",{secret:g,line:m}=c(p,l.origin),y=`last=${l.size}:${l.root}:${d}`
;return e.stdout(`${h(g)}\nLet running jobs end, and start none, before this takes the place of the old line in .marketops/trusted-keys on the default branch:\n${m}\n${f.map(({vkey:e})=>`${e.text} ${y}\n`).join("")}`),
0}(e,o)
;if(void 0===n||null!==(0,a.hH)(n)||!URL.canParse(t))throw(0,s.Wp)("keygen needs --server URL and --repository-id N (`gh api repos/OWNER/NAME --jq .id` prints it), or --replace in a clone.")
;const{secret:l,line:f}=c(n,(0,d.yv)(t,n))
;return e.stdout(`${h(l)}\n.marketops/trusted-keys (public, on the default branch):\n${f}\n`),0};function c(e,t){
const n=(0,o.X$)(r.randomBytes);return{secret:n,line:(0,o.Cd)((0,o.o7)(n,"the new key"),e,t).vkey.text}}
const h=e=>`key (secret, for the protected environment):\n${e}\n`}),71604:((e,t,n)=>{n.d(t,{Q8:()=>u,R_:()=>a,ZF:()=>d})
;var r=n(51455),o=n(76760),s=n(74296),i=n(57800);function a(e){if(e.startsWith("-"))throw(0,
s.Wp)(`--remote ${e} is no name of a remote.`)}function d({stdout:e},t,n,r){
e(`${t?JSON.stringify(n):r.map(i.ko).join("\n")}\n`)}async function u({cwd:e},t,n,i=""){try{return await(0,
r.readFile)((0,o.resolve)(e,n))}catch(e){throw(0,s.Wp)(`${t} ${n} cannot be read (${(0,s.bD)(e)}).${i}`)}}}),
88036:((e,t,n)=>{n.d(t,{R:()=>o});var r=n(77598);function o(e,t,n="sha1"){return(0,
r.createHash)(n).update(`${e} ${t.length}\0`).update(t).digest("hex")}}),89591:((e,t,n)=>{n.d(t,{a:()=>s,S:()=>d})
;var r=n(19284),o=n(25611);function s({origin:e,size:t,root:n,head:o,parent:s,base:i,files:a}){
return function({origin:e,size:t,root:n,extensions:o}){return[e,t,(0,r.nk)(Buffer.from(n,"hex")),...o,""].join("\n")}({
origin:e,size:t,root:n,extensions:[`head ${o}`,`parent ${s}`,`base ${i}`,`files ${a}`]})}
const i="[0-9a-f]{40}|[0-9a-f]{64}",a=new RegExp(`^head (?<head>[0-9a-f]{64})\\nparent (?<parent>${i})\\nbase (?<base>${i})\\nfiles (?<files>[0-9a-f]{64})$`)
;function d(e){const t=function(e){const t="string"==typeof e?e:(0,r._6)(e),n=null===t?null:(0,o.wd)(t)
;if(null===n)return null
;const[s="",i="",a="",...d]=n.text.slice(0,-1).split("\n"),u=/^(?:0|[1-9][0-9]{0,15})$/.test(i)?Number(i):Number.NaN,l=(0,
r.Ey)(a);return""===s||!Number.isSafeInteger(u)||32!==l?.length||d.includes("")?null:{origin:s,size:u,
root:l.toString("hex"),extensions:d,note:n}}(e);if(null===t)return null
;const{origin:n,size:s,root:i,extensions:d,note:u}=t,l=a.exec(d.join("\n"))?.groups;return void 0===l?null:{origin:n,
size:s,root:i,...l,note:u}}})};
