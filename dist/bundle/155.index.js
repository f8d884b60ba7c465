"use strict";exports.id=155,exports.ids=[155,9591],exports.modules={...require("./442.shared.js").modules,
...require("./33421.shared.js").modules,...require("./76311.shared.js").modules,...require("./81920.shared.js").modules,
...require("./93156.shared.js").modules,5299:((e,n,t)=>{t.r(n),t.d(n,{keygen:()=>u})
;var o=t(77598),r=t(76311),s=t(74296),i=t(25611),a=t(54006),d=t(60036),l=t(33421)
;const u=async(e,{server:n,repositoryId:t,replace:o,remote:r})=>{if(o)return async function(e,n){
const{history:t,keys:o}=await(0,l.m3)(e,n);t.close();const{tip:r,forked:a}=t.judged
;if(null===r||null===r.signed||a.length>0)throw new s.NL("ledger_untrusted",a.length>0?"The ledger has forked, so it cannot be said where the old key ends. Decide which commit is yours, and write last=<size>:<root>:<commit> by hand.":"No commit of the ledger is signed yet, so the old key has nothing to be believed for: take its line out of .marketops/trusted-keys, and make a key without --replace.")
;const{id:d,signed:u}=r,f=o.filter(({vkey:e})=>"valid"===(0,
i.W4)(u.note,e)),p=/\/repositories\/([0-9]+)\/marketops$/.exec(u.origin)?.[1]??"",{secret:m,line:y}=c(p,u.origin),g=`last=${u.size}:${u.root}:${d}`
;return e.stdout(`${h(m)}\nLet running jobs end, and start none, before this takes the place of the old line in .marketops/trusted-keys on the default branch:\n${y}\n${f.map(({vkey:e})=>`${e.text} ${g}\n`).join("")}`),
0}(e,r)
;if(void 0===t||null!==(0,a.hH)(t)||!URL.canParse(n))throw(0,s.Wp)("keygen needs --server URL and --repository-id N (`gh api repos/OWNER/NAME --jq .id` prints it), or --replace in a clone.")
;const{secret:u,line:f}=c(t,(0,d.yv)(n,t))
;return e.stdout(`${h(u)}\n.marketops/trusted-keys (public, on the default branch):\n${f}\n`),0};function c(e,n){
const t=(0,r.X$)(o.randomBytes);return{secret:t,line:(0,r.Cd)((0,r.o7)(t,"the new key"),e,n).vkey.text}}
const h=e=>`key (secret, for the protected environment):\n${e}\n`}),71604:((e,n,t)=>{t.d(n,{Q8:()=>l,R_:()=>a,ZF:()=>d})
;var o=t(51455),r=t(76760),s=t(74296),i=t(57800);function a(e){if(e.startsWith("-"))throw(0,
s.Wp)(`--remote ${e} is no name of a remote.`)}function d({stdout:e},n,t,o){
e(`${n?JSON.stringify(t):o.map(i.ko).join("\n")}\n`)}async function l({cwd:e},n,t,i=""){try{return await(0,
o.readFile)((0,r.resolve)(e,t))}catch(e){throw(0,s.Wp)(`${n} ${t} cannot be read (${(0,s.bD)(e)}).${i}`)}}}),
89591:((e,n,t)=>{t.d(n,{a:()=>s,S:()=>d});var o=t(19284),r=t(25611)
;function s({origin:e,size:n,root:t,head:r,parent:s,base:i,files:a}){
return function({origin:e,size:n,root:t,extensions:r}){return[e,n,(0,o.nk)(Buffer.from(t,"hex")),...r,""].join("\n")}({
origin:e,size:n,root:t,extensions:[`head ${r}`,`parent ${s}`,`base ${i}`,`files ${a}`]})}
const i="[0-9a-f]{40}|[0-9a-f]{64}",a=new RegExp(`^head ([0-9a-f]{64})\\nparent (${i})\\nbase (${i})\\nfiles ([0-9a-f]{64})$`)
;function d(e){const n=function(e){const n="string"==typeof e?e:(0,o._6)(e),t=null===n?null:(0,r.wd)(n)
;if(null===t)return null
;const[s="",i="",a="",...d]=t.text.slice(0,-1).split("\n"),l=/^(?:0|[1-9][0-9]{0,15})$/.test(i)?Number(i):Number.NaN,u=(0,
o.Ey)(a);return""===s||!Number.isSafeInteger(l)||32!==u?.length||d.includes("")?null:{origin:s,size:l,
root:u.toString("hex"),extensions:d,note:t}}(e),[,t,s,i,d]=a.exec(n?.extensions.join("\n")??"")??[]
;if(null===n||void 0===t||void 0===s||void 0===i||void 0===d)return null;const{origin:l,size:u,root:c,note:h}=n;return{
origin:l,size:u,root:c,head:t,parent:s,base:i,files:d,note:h}}})};
