"use strict";exports.modules={27133:((t,n,s)=>{s.d(n,{MQ:()=>GitObjectError,Uo:()=>u,Vc:()=>GitObjects,Y_:()=>f,wP:()=>l
});var e=s(31421),i=s(78474),r=s(73024),o=s(76760),c=s(88036);class GitObjectError extends Error{isMissing
;constructor(t,n=!1){super(t),this.isMissing=n}}const a={GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",
GIT_NO_REPLACE_OBJECTS:"1",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_OPTIONAL_LOCKS:"0",
GIT_TERMINAL_PROMPT:"0"};function h(t,n){const{PATH:s}=process.env,i=(0,r.existsSync)((0,o.join)(t,".git"))?(0,
o.join)(t,".git"):t
;return(0,e.spawn)("git",[`--git-dir=${i}`,"-c","safe.directory=*","-c","core.fsmonitor=false",...n],{env:{
...void 0===s?{}:{PATH:s},...a}})}async function l(t){
return"false"===(await d(t,["rev-parse","--is-shallow-repository"]))?.trim()}async function u(t,n){for(const s of n){
const n=await d(t,["rev-parse","--verify","--quiet","--end-of-options",`${s}^{commit}`])
;if(null!==n&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(n.trim()))return n.trim()}return null}async function f(t,n,s){
const e=await d(t,["rev-list",n,...null===s?[]:[`^${s}`]]);return null===e?[]:e.split("\n").filter(t=>""!==t)}
async function d(t,n){const s=h(t,n);s.stdin.end();const e=[];s.stdout.on("data",t=>e.push(t)),s.stderr.resume();try{
const[t]=await(0,i.once)(s,"close");return 0===t?Buffer.concat(e).toString():null}catch{return null}}class GitObjects{#t
;#n=[];#s=[];#e=0;#i="";#r=null;constructor(t){this.#t=h(t,["cat-file","--batch"]),
this.#t.stdout.on("data",t=>this.#o(t)),this.#t.stderr.resume(),this.#t.stdin.on("error",()=>{})
;const n=()=>this.#c(new GitObjectError("git ended before it answered"));this.#t.on("close",n),this.#t.on("error",n)}
close(){this.#t.stdin.end()}async read(t,n){if(null!==this.#r)throw this.#r;const s=await new Promise(n=>{this.#n.push({
id:t,settle:n}),""===this.#i&&queueMicrotask(()=>this.#a()),this.#i+=`${t}\n`});if(s instanceof Error)throw s
;if(s.type!==n)throw new GitObjectError(`${t} is a ${s.type}, expected a ${n}`);const e=40===t.length?"sha1":"sha256"
;if((0,c.R)(n,s.bytes,e)!==t)throw new GitObjectError(`the bytes of ${n} ${t} do not hash to its id`);return s.bytes}
#a(){this.#t.stdin.write(this.#i),this.#i=""}#o(t){for(this.#s.push(t),this.#e+=t.length;;){const[t]=this.#n
;if(void 0===t||0===this.#e)return;const n=1===this.#s.length?this.#s[0]:Buffer.concat(this.#s,this.#e);this.#s=[n]
;const s=n.indexOf(10);if(s<0)return;const[,e="",i]=n.subarray(0,s).toString().split(" "),r=void 0===i,o=r?0:Number(i)+1
;if(n.length<s+1+o)return;const c=n.subarray(s+1,s+1+Math.max(0,o-1));this.#s=[n.subarray(s+1+o)],
this.#e=this.#s[0]?.length??0,this.#n.shift(),t.settle(r?new GitObjectError(`${t.id} is ${e||"missing"}`,!0):{type:e,
bytes:Buffer.from(c)})}}#c(t){this.#r=t;for(const{settle:n}of this.#n.splice(0))n(t)}}}),70882:((t,n,s)=>{s.d(n,{
hasLedger:()=>c,A:()=>h,g:()=>a});var e=s(27133);const i=200;var r=s(52533)
;const o=[`refs/heads/${r.jF}`,`refs/remotes/origin/${r.jF}`];async function c(t){return null!==await(0,e.Uo)(t,o)}
function a(t){return(0,e.Uo)(t,[...o,"HEAD"])}function h(t,n,s,o){
return async function(t,n,{listed:s=[],known:e=null}={}){const r=new Map,o=new Map
;for(let n=0;n<s.length;n+=i)for(const e of await Promise.all(s.slice(n,n+i).map(t)))o.set(e.id,e);let c=[n]
;for(;c.length>0;){const n=await Promise.all(c.map(async n=>o.get(n)??t(n)));for(const t of n)r.set(t.id,t)
;const s=n.flatMap(t=>t.id===e?[]:t.parents);c=[...new Set(s)].filter(t=>!r.has(t))}return r}(async s=>{
const i=await async function(t,n){
const s=(await t.read(n,"commit")).toString("latin1"),i=s.slice(0,s.indexOf("\n\n")+1),r=/^tree ([0-9a-f]+)\n/.exec(i)?.[1]
;if(void 0===r)throw new e.MQ(`commit ${n} names no tree`);return{id:n,tree:r,
parents:[...i.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([,t=""])=>t)}
}(t,s),o=(await n.rows(i.tree)).find(({name:t,mode:n})=>t===r.nm&&"100644"===n),c=void 0===o?null:(await t.read(o.id,"blob")).toString()
;return{...i,checkpoint:c}},s,o)}})};
