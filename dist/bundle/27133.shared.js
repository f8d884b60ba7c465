export const modules={27133:((t,n,e)=>{e.d(n,{MQ:()=>GitObjectError,Uo:()=>u,Vc:()=>GitObjects,Y_:()=>f,wP:()=>l})
;var i=e(31421),s=e(78474),r=e(73024),o=e(76760),c=e(88036);class GitObjectError extends Error{isMissing
;constructor(t,n=!1){super(t),this.isMissing=n}}const a={GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",
GIT_NO_REPLACE_OBJECTS:"1",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_OPTIONAL_LOCKS:"0",
GIT_TERMINAL_PROMPT:"0"};function h(t,n){const{PATH:e}=process.env,s=(0,r.existsSync)((0,o.join)(t,".git"))?(0,
o.join)(t,".git"):t
;return(0,i.spawn)("git",[`--git-dir=${s}`,"-c","safe.directory=*","-c","core.fsmonitor=false",...n],{env:{
...void 0===e?{}:{PATH:e},...a}})}async function l(t){
return"false"===(await d(t,["rev-parse","--is-shallow-repository"]))?.trim()}async function u(t,n){for(const e of n){
const n=await d(t,["rev-parse","--verify","--quiet","--end-of-options",`${e}^{commit}`])
;if(null!==n&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(n.trim()))return n.trim()}return null}async function f(t,n,e){
const i=await d(t,["rev-list",n,...null===e?[]:[`^${e}`]]);return null===i?[]:i.split("\n").filter(t=>""!==t)}
async function d(t,n){const e=h(t,n);e.stdin.end();const i=[];e.stdout.on("data",t=>i.push(t)),e.stderr.resume();try{
const[t]=await(0,s.once)(e,"close");return 0===t?Buffer.concat(i).toString():null}catch{return null}}class GitObjects{#t
;#n=[];#e=[];#i=0;#s="";#r=null;constructor(t){this.#t=h(t,["cat-file","--batch"]),
this.#t.stdout.on("data",t=>this.#o(t)),this.#t.stderr.resume(),this.#t.stdin.on("error",()=>{})
;const n=()=>this.#c(new GitObjectError("git ended before it answered"));this.#t.on("close",n),this.#t.on("error",n)}
close(){this.#t.stdin.end()}async read(t,n){if(null!==this.#r)throw this.#r;const e=await new Promise(n=>{this.#n.push({
id:t,settle:n}),""===this.#s&&queueMicrotask(()=>this.#a()),this.#s+=`${t}\n`});if(e instanceof Error)throw e
;if(e.type!==n)throw new GitObjectError(`${t} is a ${e.type}, expected a ${n}`);const i=40===t.length?"sha1":"sha256"
;if((0,c.R)(n,e.bytes,i)!==t)throw new GitObjectError(`the bytes of ${n} ${t} do not hash to its id`);return e.bytes}
#a(){this.#t.stdin.write(this.#s),this.#s=""}#o(t){for(this.#e.push(t),this.#i+=t.length;;){const[t]=this.#n
;if(void 0===t||0===this.#i)return;const n=1===this.#e.length?this.#e[0]:Buffer.concat(this.#e,this.#i);this.#e=[n]
;const e=n.indexOf(10);if(e<0)return;const[,i="",s]=n.subarray(0,e).toString().split(" "),r=void 0===s,o=r?0:Number(s)+1
;if(n.length<e+1+o)return;const c=n.subarray(e+1,e+1+Math.max(0,o-1));this.#e=[n.subarray(e+1+o)],
this.#i=this.#e[0]?.length??0,this.#n.shift(),t.settle(r?new GitObjectError(`${t.id} is ${i||"missing"}`,!0):{type:i,
bytes:Buffer.from(c)})}}#c(t){this.#r=t;for(const{settle:n}of this.#n.splice(0))n(t)}}}),70882:((t,n,e)=>{e.d(n,{
hasLedger:()=>c,A:()=>h,g:()=>a});var i=e(27133);const s=200;var r=e(52533)
;const o=[`refs/heads/${r.jF}`,`refs/remotes/origin/${r.jF}`];async function c(t){return null!==await(0,i.Uo)(t,o)}
function a(t){return(0,i.Uo)(t,[...o,"HEAD"])}function h(t,n,e,o){
return async function(t,n,{listed:e=[],known:i=null}={}){const r=new Map,o=new Map
;for(let n=0;n<e.length;n+=s)for(const i of await Promise.all(e.slice(n,n+s).map(t)))o.set(i.id,i);let c=[n]
;for(;c.length>0;){const n=await Promise.all(c.map(async n=>o.get(n)??t(n)));for(const t of n)r.set(t.id,t)
;const e=n.flatMap(t=>t.id===i?[]:t.parents);c=[...new Set(e)].filter(t=>!r.has(t))}return r}(async e=>{
const s=await async function(t,n){
const e=(await t.read(n,"commit")).toString("latin1"),s=e.slice(0,e.indexOf("\n\n")+1),r=/^tree ([0-9a-f]+)\n/.exec(s)?.[1]
;if(void 0===r)throw new i.MQ(`commit ${n} names no tree`);return{id:n,tree:r,
parents:[...s.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([,t=""])=>t)}
}(t,e),o=(await n.rows(s.tree)).find(({name:t,mode:n})=>t===r.nm&&"100644"===n),c=void 0===o?null:(await t.read(o.id,"blob")).toString()
;return{...s,checkpoint:c}},e,o)}})};
