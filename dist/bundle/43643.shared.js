export const modules={43643:((t,e,n)=>{n.d(e,{Fe:()=>O,MQ:()=>GitObjectError,Vc:()=>GitObjects,Y_:()=>$,g_:()=>w,
hasLedger:()=>f,wP:()=>d,ws:()=>TreeReader});var s=n(31421),i=n(78474),r=n(73024),o=n(76760),a=n(52533),c=n(55543)
;class GitObjectError extends Error{isMissing;constructor(t,e=!1){super(t),this.isMissing=e}}const l={
GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",GIT_NO_REPLACE_OBJECTS:"1",GIT_NO_LAZY_FETCH:"1",
GIT_ALLOW_PROTOCOL:"none",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0"};function h(t,e){
const{PATH:n}=process.env,i=(0,r.existsSync)((0,o.join)(t,".git"))?(0,o.join)(t,".git"):t;return(0,
s.spawn)("git",[`--git-dir=${i}`,"-c","safe.directory=*","-c","core.fsmonitor=false",...e],{env:{...void 0===n?{}:{
PATH:n},...l}})}async function d(t){return"false"===(await g(t,["rev-parse","--is-shallow-repository"]))?.trim()}
const u=[`refs/heads/${a.jF}`,`refs/remotes/origin/${a.jF}`];async function f(t){return null!==await m(t,u)}
function w(t){return m(t,[...u,"HEAD"])}async function m(t,e){for(const n of e){
const e=await g(t,["rev-parse","--verify","--quiet","--end-of-options",`${n}^{commit}`])
;if(null!==e&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e.trim()))return e.trim()}return null}async function g(t,e){
const n=h(t,e);n.stdin.end();const s=[];n.stdout.on("data",t=>s.push(t)),n.stderr.resume();try{const[t]=await(0,
i.once)(n,"close");return 0===t?Buffer.concat(s).toString():null}catch{return null}}class GitObjects{#t;#e=[];#n=[];#s=0
;#i="";#r=null;constructor(t){this.#t=h(t,["cat-file","--batch"]),this.#t.stdout.on("data",t=>this.#o(t)),
this.#t.stderr.resume(),this.#t.stdin.on("error",()=>{})
;const e=()=>this.#a(new GitObjectError("git ended before it answered"));this.#t.on("close",e),this.#t.on("error",e)}
close(){this.#t.stdin.end()}async read(t,e){if(null!==this.#r)throw this.#r;const n=await new Promise(e=>{this.#e.push({
id:t,settle:e}),""===this.#i&&queueMicrotask(()=>this.#c()),this.#i+=`${t}\n`});if(n instanceof Error)throw n
;if(n.type!==e)throw new GitObjectError(`${t} is a ${n.type}, expected a ${e}`);const s=40===t.length?"sha1":"sha256"
;if((0,c.RI)(e,n.bytes,s)!==t)throw new GitObjectError(`the bytes of ${e} ${t} do not hash to its id`);return n.bytes}
#c(){this.#t.stdin.write(this.#i),this.#i=""}#o(t){for(this.#n.push(t),this.#s+=t.length;;){const[t]=this.#e
;if(void 0===t||0===this.#s)return;const e=1===this.#n.length?this.#n[0]:Buffer.concat(this.#n,this.#s);this.#n=[e]
;const n=e.indexOf(10);if(n<0)return;const[,s="",i]=e.subarray(0,n).toString().split(" "),r=void 0===i,o=r?0:Number(i)+1
;if(e.length<n+1+o)return;const a=e.subarray(n+1,n+1+Math.max(0,o-1));this.#n=[e.subarray(n+1+o)],
this.#s=this.#n[0]?.length??0,this.#e.shift(),t.settle(r?new GitObjectError(`${t.id} is ${s||"missing"}`,!0):{type:s,
bytes:Buffer.from(a)})}}#a(t){this.#r=t;for(const{settle:e}of this.#e.splice(0))e(t)}}const p=Buffer.from("100644")
;const y="040000";class TreeReader{#l;#h=new Map;#d=0;constructor(t){this.#l=t}async rows(t){const e=this.#h.get(t)
;if(void 0!==e)return e;const n=function(t,e){const n=[];let s=!0,i="";for(let r=0;r<t.length;){
const o=t.indexOf(32,r),a=t.indexOf(0,o)
;if(o<0||a<0||a+1+e>t.length)throw new GitObjectError("a tree that cannot be read");const c=t.toString("utf8",o+1,a)
;s&&=c>i,i=c;const l=p.equals(t.subarray(r,o))?"100644":t.toString("latin1",r,o);n.push({mode:l.padStart(6,"0"),name:c,
id:t.toString("hex",a+1,a+1+e)}),r=a+1+e}
if(!s&&new Set(n.map(({name:t})=>t)).size<n.length)throw new GitObjectError("a tree with a name twice");return n
}(await this.#l.read(t,"tree"),t.length/2);this.#h.has(t)||(this.#d+=n.length),this.#h.set(t,n)
;for(const[e,{length:n}]of this.#h){if(this.#d<=8e4||e===t)break;this.#h.delete(e),this.#d-=n}return n}async entry(t,e){
let n=t;const s=e.split("/");for(const[t,e]of s.entries()){
const i=(await this.rows(n)).find(({name:t})=>t===e),r=t===s.length-1;if(void 0===i||i.mode===y===r)return null
;if(r)return{mode:i.mode,id:i.id};n=i.id}return null}async difference(t,e){const n=[new Map,new Map],s=async(t,e)=>{
const i=(await Promise.all(t.map(t=>null===t?Promise.resolve([]):this.rows(t)))).map(t=>new Map(t.map(t=>[t.name,t]))),r=[]
;for(const t of new Set(i.flatMap(t=>[...t.keys()]))){const o=i.map(e=>e.get(t))
;if(o[0]?.id===o[1]?.id&&o[0]?.mode===o[1]?.mode)continue;const a=o.map(t=>t?.mode===y?t.id:null)
;a.some(t=>null!==t)&&r.push(s(a,`${e}${t}/`))
;for(const[s,i]of o.entries())void 0!==i&&i.mode!==y&&n[s].set(`${e}${t}`,{mode:i.mode,id:i.id})}await Promise.all(r)}
;return await s([t,e],""),n}async files(t){const e=new Map,n=async(t,s)=>{
for(const i of await this.rows(t))i.mode===y?await n(i.id,`${s}${i.name}/`):e.set(`${s}${i.name}`,{mode:i.mode,id:i.id})
};return await n(t,""),e}}async function O(t,e,n,{listed:s=[],known:i=null}={}){const r=new Map,o=new Map
;for(let n=0;n<s.length;n+=b){const i=await Promise.all(s.slice(n,n+b).map(n=>G(t,e,n)));for(const t of i)o.set(t.id,t)}
let a=[n];for(;a.length>0;){const n=await Promise.all(a.map(async n=>o.get(n)??G(t,e,n)));for(const t of n)r.set(t.id,t)
;const s=n.flatMap(t=>t.id===i?[]:t.parents);a=[...new Set(s)].filter(t=>!r.has(t))}return r}const b=200
;async function $(t,e,n){const s=await g(t,["rev-list",e,...null===n?[]:[`^${n}`]])
;return null===s?[]:s.split("\n").filter(t=>""!==t)}async function G(t,e,n){
const s=(await t.read(n,"commit")).toString("latin1"),i=s.slice(0,s.indexOf("\n\n")+1),r=/^tree ([0-9a-f]+)\n/.exec(i)?.[1]
;if(void 0===r)throw new GitObjectError(`commit ${n} names no tree`)
;const o=[...i.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([,t=""])=>t),c=(await e.rows(r)).find(({name:t,mode:e})=>t===a.nm&&"100644"===e)
;return{id:n,tree:r,parents:o,checkpoint:void 0===c?null:(await t.read(c.id,"blob")).toString()}}})};
