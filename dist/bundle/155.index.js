import{modules as e}from"./442.shared.js";import{modules as t}from"./33421.shared.js"
;import{modules as n}from"./76311.shared.js";import{modules as o}from"./81920.shared.js"
;import{modules as r}from"./93156.shared.js";export const id=155;export const ids=[155,9591];export const modules={...e,
...t,...n,...o,...r,5299:((e,t,n)=>{n.r(t),n.d(t,{keygen:()=>u})
;var o=n(77598),r=n(76311),s=n(74296),i=n(25611),a=n(54006),d=n(60036),l=n(33421)
;const u=async(e,{server:t,repositoryId:n,replace:o,remote:r})=>{if(o)return async function(e,t){
const{history:n,keys:o}=await(0,l.m3)(e,t);n.close();const{tip:r,forked:a}=n.judged
;if(null===r||null===r.signed||a.length>0)throw new s.NL("ledger_untrusted",a.length>0?"The ledger has forked, so it cannot be said where the old key ends. Decide which commit is yours, and write last=<size>:<root>:<commit> by hand.":"No commit of the ledger is signed yet, so the old key has nothing to be believed for: take its line out of .marketops/trusted-keys, and make a key without --replace.")
;const{id:d,signed:u}=r,h=o.filter(({vkey:e})=>"valid"===(0,
i.W4)(u.note,e)),m=/\/repositories\/([0-9]+)\/marketops$/.exec(u.origin)?.[1]??"",{secret:p,line:y}=c(m,u.origin),g=`last=${u.size}:${u.root}:${d}`
;return e.stdout(`${f(p)}\nLet running jobs end, and start none, before this takes the place of the old line in .marketops/trusted-keys on the default branch:\n${y}\n${h.map(({vkey:e})=>`${e.text} ${g}\n`).join("")}`),
0}(e,r)
;if(void 0===n||null!==(0,a.hH)(n)||!URL.canParse(t))throw(0,s.Wp)("keygen needs --server URL and --repository-id N (`gh api repos/OWNER/NAME --jq .id` prints it), or --replace in a clone.")
;const{secret:u,line:h}=c(n,(0,d.yv)(t,n))
;return e.stdout(`${f(u)}\n.marketops/trusted-keys (public, on the default branch):\n${h}\n`),0};function c(e,t){
const n=(0,r.X$)(o.randomBytes);return{secret:n,line:(0,r.Cd)((0,r.o7)(n,"the new key"),e,t).vkey.text}}
const f=e=>`key (secret, for the protected environment):\n${e}\n`}),71604:((e,t,n)=>{n.d(t,{Q8:()=>l,R_:()=>a,ZF:()=>d})
;var o=n(51455),r=n(76760),s=n(74296),i=n(57800);function a(e){if(e.startsWith("-"))throw(0,
s.Wp)(`--remote ${e} is no name of a remote.`)}function d({stdout:e},t,n,o){
e(`${t?JSON.stringify(n):o.map(i.ko).join("\n")}\n`)}async function l({cwd:e},t,n,i=""){try{return await(0,
o.readFile)((0,r.resolve)(e,n))}catch(e){throw(0,s.Wp)(`${t} ${n} cannot be read (${(0,s.bD)(e)}).${i}`)}}}),
89591:((e,t,n)=>{n.d(t,{a:()=>s,S:()=>d});var o=n(19284),r=n(25611)
;function s({origin:e,size:t,root:n,head:r,parent:s,base:i,files:a}){
return function({origin:e,size:t,root:n,extensions:r}){return[e,t,(0,o.nk)(Buffer.from(n,"hex")),...r,""].join("\n")}({
origin:e,size:t,root:n,extensions:[`head ${r}`,`parent ${s}`,`base ${i}`,`files ${a}`]})}
const i="[0-9a-f]{40}|[0-9a-f]{64}",a=new RegExp(`^head ([0-9a-f]{64})\\nparent (${i})\\nbase (${i})\\nfiles ([0-9a-f]{64})$`)
;function d(e){const t=function(e){const t="string"==typeof e?e:(0,o._6)(e),n=null===t?null:(0,r.wd)(t)
;if(null===n)return null
;const[s="",i="",a="",...d]=n.text.slice(0,-1).split("\n"),l=/^(?:0|[1-9][0-9]{0,15})$/.test(i)?Number(i):Number.NaN,u=(0,
o.Ey)(a);return""===s||!Number.isSafeInteger(l)||32!==u?.length||d.includes("")?null:{origin:s,size:l,
root:u.toString("hex"),extensions:d,note:n}}(e),[,n,s,i,d]=a.exec(t?.extensions.join("\n")??"")??[]
;if(null===t||void 0===n||void 0===s||void 0===i||void 0===d)return null;const{origin:l,size:u,root:c,note:f}=t;return{
origin:l,size:u,root:c,head:n,parent:s,base:i,files:d,note:f}}})};
