"use strict";exports.modules={27133:((t,n,e)=>{e.d(n,{MQ:()=>GitObjectError,Uo:()=>u,Vc:()=>GitObjects,Y_:()=>f,wP:()=>h
});var s=e(31421),i=e(78474),r=e(73024),o=e(76760),c=e(88036);class GitObjectError extends Error{isMissing
;constructor(t,n=!1){super(t),this.isMissing=n}}const a={GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",
GIT_NO_REPLACE_OBJECTS:"1",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_OPTIONAL_LOCKS:"0",
GIT_TERMINAL_PROMPT:"0"};function l(t,n){const{PATH:e}=process.env,i=(0,r.existsSync)((0,o.join)(t,".git"))?(0,
o.join)(t,".git"):t
;return(0,s.spawn)("git",[`--git-dir=${i}`,"-c","safe.directory=*","-c","core.fsmonitor=false",...n],{env:{PATH:e,...a}
})}async function h(t){return"false"===(await d(t,["rev-parse","--is-shallow-repository"]))?.trim()}
async function u(t,n){for(const e of n){
const n=await d(t,["rev-parse","--verify","--quiet","--end-of-options",`${e}^{commit}`])
;if(null!==n&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(n.trim()))return n.trim()}return null}async function f(t,n,e){
const s=await d(t,["rev-list",n,...null===e?[]:[`^${e}`]]);return null===s?[]:s.split("\n").filter(t=>""!==t)}
async function d(t,n){const e=l(t,n);e.stdin.end();const s=[];e.stdout.on("data",t=>s.push(t)),e.stderr.resume();try{
const[t]=await(0,i.once)(e,"close");return 0===t?Buffer.concat(s).toString():null}catch{return null}}class GitObjects{#t
;#n=[];#e=[];#s=0;#i="";#r=null;constructor(t){this.#t=l(t,["cat-file","--batch"]),
this.#t.stdout.on("data",t=>this.#o(t)),this.#t.stderr.resume(),this.#t.stdin.on("error",()=>{})
;const n=()=>this.#c(new GitObjectError("git ended before it answered"));this.#t.on("close",n),this.#t.on("error",n)}
close(){this.#t.stdin.end()}async read(t,n){if(null!==this.#r)throw this.#r;const e=await new Promise(n=>{this.#n.push({
id:t,settle:n}),""===this.#i&&queueMicrotask(()=>this.#a()),this.#i+=`${t}\n`});if(e instanceof Error)throw e
;if(e.type!==n)throw new GitObjectError(`${t} is a ${e.type}, expected a ${n}`);const s=40===t.length?"sha1":"sha256"
;if((0,c.R)(n,e.bytes,s)!==t)throw new GitObjectError(`the bytes of ${n} ${t} do not hash to its id`);return e.bytes}
#a(){this.#t.stdin.write(this.#i),this.#i=""}#o(t){for(this.#e.push(t),this.#s+=t.length;;){const[t]=this.#n
;if(void 0===t)return;const n=1===this.#e.length?this.#e[0]:Buffer.concat(this.#e,this.#s);this.#e=[n]
;const e=n.indexOf(10);if(e<0)return;const[,s="",i]=n.subarray(0,e).toString().split(" "),r=void 0===i,o=r?0:Number(i)+1
;if(n.length<e+1+o)return;const c=n.subarray(e+1,e+o),a=n.subarray(e+1+o);this.#e=[a],this.#s=a.length,this.#n.shift(),
t.settle(r?new GitObjectError(`${t.id} is ${s}`,!0):{type:s,bytes:Buffer.from(c)})}}#c(t){this.#r=t
;for(const{settle:n}of this.#n.splice(0))n(t)}}}),70882:((t,n,e)=>{e.d(n,{hasLedger:()=>c,A:()=>l,g:()=>a});var s=e(27133)
;const i=200;var r=e(52533);const o=[`refs/heads/${r.jF}`,`refs/remotes/origin/${r.jF}`];async function c(t){
return null!==await(0,s.Uo)(t,o)}function a(t){return(0,s.Uo)(t,[...o,"HEAD"])}function l(t,n,e,o){
return async function(t,n,{listed:e=[],known:s=null}={}){const r=new Map,o=new Map
;for(let n=0;n<e.length;n+=i)for(const s of await Promise.all(e.slice(n,n+i).map(t)))o.set(s.id,s);let c=[n]
;for(;c.length>0;){const n=await Promise.all(c.map(async n=>o.get(n)??t(n)));for(const t of n)r.set(t.id,t)
;const e=n.flatMap(t=>t.id===s?[]:t.parents);c=[...new Set(e)].filter(t=>!r.has(t))}return r}(async e=>{
const i=await async function(t,n){
const e=(await t.read(n,"commit")).toString("latin1"),i=e.slice(0,e.indexOf("\n\n")+1),r=/^tree ([0-9a-f]+)\n/.exec(i)?.[1]
;if(void 0===r)throw new s.MQ(`commit ${n} names no tree`);return{id:n,tree:r,
parents:[...i.matchAll(/(?<=^parent )[0-9a-f]+$/gm)].map(([t])=>t)}
}(t,e),o=(await n.rows(i.tree)).find(({name:t,mode:n})=>t===r.nm&&"100644"===n),c=void 0===o?null:(await t.read(o.id,"blob")).toString()
;return{...i,checkpoint:c}},e,o)}})};
