import{modules as e}from"./29241.shared.js";import{modules as t}from"./52533.shared.js"
;import{modules as n}from"./76311.shared.js";import{modules as o}from"./93156.shared.js";export const id=4397
;export const ids=[4397,1296];export const modules={...e,...t,...n,...o,5299:((e,t,n)=>{n.r(t),n.d(t,{keygen:()=>c})
;var o=n(77598),r=n(76311),s=n(74296),i=n(25611),a=n(54006),d=n(60036),l=n(33421)
;const c=async(e,{server:t,repositoryId:n,replace:o,remote:r})=>{if(o)return async function(e,t){
const{history:n,trustedKeys:o}=await(0,l.m3)(e,t);n.close();const{tip:r,forked:a}=n.judged
;if(null===r||null===r.signed||a.length>0)throw new s.NL("ledger_untrusted",a.length>0?"The ledger goes on in two ways, so it cannot be said where the old key ends. Decide which commit is yours, and write last=<size>:<root>:<commit> by hand.":"No commit of the ledger is signed yet, so the old key has nothing to be believed for: take its line out of .marketops/trusted-keys, and make a key without --replace.")
;const{id:c,signed:f}=r,m=(0,
d.n0)(o).filter(({vkey:e})=>"valid"===(0,i.W4)(f.note,e)),p=/\/repositories\/([0-9]+)\/marketops$/.exec(f.origin)?.[1]??"",{secret:g,line:y}=u(p,f.origin),$=`last=${f.size}:${f.root}:${c}`
;return e.stdout(`${h(g)}\nLet running jobs end, and start none, before this takes the place of the old line in .marketops/trusted-keys on the default branch:\n${y}\n${m.map(({vkey:e})=>`${e.text} ${$}\n`).join("")}`),
0}(e,r)
;if(void 0===n||null!==(0,a.hH)(n)||!URL.canParse(t))throw(0,s.Wp)("keygen needs --server URL and --repository-id N (`gh api repos/OWNER/NAME --jq .id` prints it), or --replace in a clone.")
;const{secret:c,line:f}=u(n,(0,d.yv)(t,n))
;return e.stdout(`${h(c)}\n.marketops/trusted-keys (public, on the default branch):\n${f}\n`),0};function u(e,t){
const n=(0,r.X$)(o.randomBytes);return{secret:n,line:(0,r.Cd)((0,r.o7)(n,"the new key"),e,t).vkey.text}}
const h=e=>`key (secret, for the protected environment):\n${e}\n`}),33421:((e,t,n)=>{n.d(t,{m3:()=>h,oQ:()=>u,uM:()=>c})
;var o=n(31421),r=n(74296),s=n(52533),i=n(14182),a=n(36762),d=n(29241),l=n(71604);function c({cwd:e,env:t}){
return(n,s="")=>{try{return(0,o.execFileSync)("git",n,{cwd:e,env:t,input:s,encoding:"utf8",stdio:"pipe",maxBuffer:2**28
}).trim()}catch(e){const t=e.stderr,o="string"==typeof t&&""!==t.trim()?t.trim():(0,r.bD)(e)
;throw new r.NL("git_failed",`git ${n[0]??""} failed: ${o}. Run this in a clone with a remote.`)}}}
const u=`refs/heads/${s.jF}`;async function h(e,t){(0,l.R)(t);const n=c(e)
;if(""===n(["ls-remote","--heads",t,u]))throw new r.NL("ledger_missing",`${t} has no branch ${s.jF}. Run \`marketops ledger init\`.`)
;const o=e=>(n(["fetch","--quiet","--no-tags",t,e]),
n(["rev-parse","--verify","FETCH_HEAD^{commit}"])),h=n(["show",`${o("HEAD")}:${i.Z}`]),f=o(u),m=await(0,
a.openHistory)(e.cwd,(0,d.cz)(h,i.Z),{head:f})
;if(null===m)throw new r.NL("history_missing","This clone is shallow. Fetch the rest first: git fetch --unshallow")
;return{git:n,head:f,history:m,trustedKeys:h}}}),71604:((e,t,n)=>{n.d(t,{R:()=>r});var o=n(74296);function r(e){
if(e.startsWith("-"))throw(0,o.Wp)(`--remote ${e} is no name of a remote.`)}}),89591:((e,t,n)=>{n.d(t,{a:()=>s,S:()=>d})
;var o=n(19284),r=n(25611);function s({origin:e,size:t,root:n,head:r,parent:s,base:i,files:a}){
return function({origin:e,size:t,root:n,extensions:r}){return[e,t,(0,o.nk)(Buffer.from(n,"hex")),...r,""].join("\n")}({
origin:e,size:t,root:n,extensions:[`head ${r}`,`parent ${s}`,`base ${i}`,`files ${a}`]})}
const i="[0-9a-f]{40}|[0-9a-f]{64}",a=new RegExp(`^head ([0-9a-f]{64})\\nparent (${i})\\nbase (${i})\\nfiles ([0-9a-f]{64})$`)
;function d(e){const t=function(e){const t="string"==typeof e?e:(0,o._6)(e),n=null===t?null:(0,r.wd)(t)
;if(null===n)return null
;const[s="",i="",a="",...d]=n.text.slice(0,-1).split("\n"),l=/^(?:0|[1-9][0-9]{0,15})$/.test(i)?Number(i):Number.NaN,c=(0,
o.Ey)(a);return""===s||!Number.isSafeInteger(l)||32!==c?.length||d.includes("")?null:{origin:s,size:l,
root:c.toString("hex"),extensions:d,note:n}}(e),[,n,s,i,d]=a.exec(t?.extensions.join("\n")??"")??[]
;if(null===t||void 0===n||void 0===s||void 0===i||void 0===d)return null;const{origin:l,size:c,root:u,note:h}=t;return{
origin:l,size:c,root:u,head:n,parent:s,base:i,files:d,note:h}}})};
