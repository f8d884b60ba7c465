export const id=4914;export const ids=[4914];export const modules={48943:(t,e,n)=>{n.d(e,{DZ:()=>p,II:()=>w,Vu:()=>m,
Xc:()=>Reconciler})
;var o=n(32257),i=n(74296),a=n(31615),r=n(46260),s=n(96679),l=n(36625),u=n(81920),c=n(52533),d=n(91277)
;function p({settled:t,left:e}){
return[...t.map(({operation:t,naturalKey:e,data:n})=>`${t.operation_kind} ${e}, begun by run ${n.run_id} (attempt ${n.run_attempt}) without an outcome: ${n.observed}`),...e.map(({path:t,entry:e,why:n})=>`${t}${null===e?"":` of run ${e.run_id}`} stays open: ${n}`)]
}class Reconciler{#t;#e=new Map;constructor(t){this.#t=t}async look(t){const e=[...await(0,
d.jO)(t)].sort().slice(0,100),n=await Promise.all(e.map(e=>this.#n(e,t)));return{settled:n.filter(t=>"data"in t),
left:n.filter(t=>"why"in t)}}async#n(t,e){const n=(0,r.MQ)(c.Yc,await e.read(t)),a=(e,o=!1)=>({path:t,entry:n,live:o,
why:e});if(null===n)return a("the file cannot be read");const s=this.#e.get(n.receipt_id);if(void 0!==s)return s;try{
const i=await this.#t.attemptStatus(n.run_id,n.run_attempt)
;if("unreadable"in i)return a(`its run cannot be read: ${i.unreadable}`);if(null===i.value){
const t=await async function({receipt_id:t},e,n){const i=await g(t,e),a=null===i?null:(0,o.pe)(i.expires_at)
;return null===a?"its receipt was not found on the branch":n<a+f?"its receipt expired less than an hour ago":null
}(n,e,this.#t.clock());if(null!==t)return a(`GitHub knows of no such run, and ${t}`)
}else if("completed"!==i.value)return a(`its run is ${i.value}`,!0);const r=await b(n,e,this.#t.kinds)
;if(null===r)return a("its plan was not found on the branch");const s=await this.#o(t,n,r)
;return this.#e.set(n.receipt_id,s),s}catch(t){if(!(t instanceof i.NL))throw t;return a((0,i.bD)(t))}}async#o(t,e,n){
const{kinds:o,reader:i}=this.#t,a=(0,
l.I)(n,o),{effect:r,observed:s,state:u=null,doubt:c}=await a.observe(n,i),{receipt_id:d,run_id:p,run_attempt:f}=e,{operation_id:g,operation_kind:h}=n,$="none"===r&&(null===u||(a.isExactly?.(n.parameters,u)??!0))?"done":"create"===r&&void 0===c?"absent":"conflict",m="done"===$?(0,
l.Ox)(u):null;return{path:t,operation:{operation_id:g,operation_kind:h},naturalKey:(0,l.XX)(n,o),data:{observed:$,
github:s,receipt_id:d,run_attempt:f,run_id:p,state_digest:m}}}}const f=36e5;async function g(t,e){
const n=await e.read(c.hL.receipt(t));if(null===n)return null;try{const{payload:e}=(0,a.hk)(n,a.ui,u.m8)
;return e.receipt_id===t?e:null}catch{return null}}const h=200,$=40;async function m({operation_digest:t},e,n){
const o=new Map;for(let i=n-1,a=0;i>=0&&a<$;a++){const n=y(await e.segmentOf(i)),[a]=n;if(void 0===a)return null
;for(const e of n.reverse()){const n=e.receipt_id??null;"operation.succeeded"===e.type&&o.set(n,e.data.github),
"operation.reconciled"===e.type&&"done"===e.data.observed&&o.set(e.data.receipt_id,e.data.github)
;const i="operation.intent"===e.type&&e.data.operation_digest===t&&o.get(n);if(i)return i}i=a.seq-1}return null}
async function w(t,e,n){const o=await g(t,e);if(null===o||null===o.ledger)return null;const{run_id:i,run_attempt:a}=o
;for(let r=o.ledger.size,s=0;s<h;s++){
const o=y(await e.read((0,c.RA)(r))),s=o.find(e=>"operation.intent"===e.type&&e.receipt_id===t);if(void 0!==s)return b({
receipt_id:t,run_id:i,run_attempt:a,seq:s.seq},e,n);const l=o.at(-1);if(void 0===l)return null;r=l.seq+1}return null}
async function b({receipt_id:t,run_id:e,run_attempt:n,seq:o},i,a){let r=null;for(let s=o,l=0;s>=0&&l<h;l++){
const l=y(await i.segmentOf(s)),[u]=l;if(void 0===u)return null
;if(r??=l.find(t=>t.seq===o&&"operation.intent"===t.type)??null,
null===r||r.receipt_id!==t||r.run_id!==e||r.run_attempt!==n)return null
;const{claim:d}=r,p=l.find(t=>"plan.created"===t.type&&t.claim===d)
;if(void 0!==p)return _(await i.read(c.hL.plan(p.data.plan_file_digest)),r,a);s=u.seq-1}return null}function y(t){
const e=null===t?null:(0,r._6)(t);try{return null===e?[]:(0,s.Li)(e)}catch{return[]}}async function _(t,e,n){await(0,
l.My)(n,t);const o=(0,r.MQ)((0,l.xH)(n),t),i=o?.operations.find(({operation_id:t})=>t===e.operation_id)
;return i?.operation_digest===e.data.operation_digest?i:null}},54285:(t,e,n)=>{n.d(e,{CS:()=>a,Ev:()=>r,MZ:()=>l,
aY:()=>s,eO:()=>f,kq:()=>c,nf:()=>u,q3:()=>g,tp:()=>d,zH:()=>p});var o=n(2792);const i={"&":"&amp;","<":"&lt;",
">":"&gt;",'"':"&quot;"};function a(t,e=500){
return(0,o.Jj)((0,o.P8)(t),e).replace(/[&<>]/g,t=>i[t]).replace(/[\\`*_[\]|~$]/g,"\\$&").replaceAll("://","\\://").replace(/[@#]/g,"$&&#8203;").replace(/(www)\./gi,"$1&#46;")
}function r(t,e=500){const n=(0,o.Jj)((0,o.P8)(t),e).split("`")
;return n.length%2==0?a(t,e):n.map((t,n)=>n%2==0?a(t,e):s(t,e)).join("")}function s(t,e=200){const n=(0,o.CI)((0,
o.ko)(t),e).replaceAll("##[","#⁠#[");if(""===n.trim())return"(empty)"
;const i="`".repeat(h(n)+1),a=n.startsWith("`")||n.endsWith("`")||n.startsWith(" ")?" ":"";return`${i}${a}${n}${a}${i}`}
function l(t,e=200){const n=s(t,e);if(!n.includes("|"))return n;return`<code>${(0,o.CI)((0,
o.ko)(t),e).replace(/[^\p{L}\p{N} ]/gu,t=>`&#${t.codePointAt(0)};`)}</code>`}function u(t,e){const n=null===e?null:g(e)
;return null===n?t:`[${t}](${n.replace(/[()\\<>|\s`*_[\]]/g,t=>encodeURIComponent(t).replace(/^[(*_)]$/,t=>`%${t.charCodeAt(0).toString(16)}`))})`
}function c(t,e){const n=(0,o.Jj)((0,o.Q6)(t),e).replaceAll("##[","#⁠#["),i="`".repeat(Math.max(3,h(n)+1))
;return[`${i}text`,...n.replace(/\n$/,"").split("\n"),i].map(t=>`> ${t}`).join("\n")}function d(t,e){
const n=t=>`| ${t.join(" | ")} |`;return[n(t),n(t.map(()=>"---")),...e.map(n)].join("\n")}function p(t,e){
return`<details><summary>${t}</summary>\n\n${e}\n\n</details>`}function f(t,e,n){let o="";for(const i of t)if(o=n(i),
Buffer.byteLength(o)<=e)break;return o}function g(t){if(!URL.canParse(t))return null
;const{protocol:e,username:n,password:o,href:i,hostname:a}=new URL(t)
;if("127.0.0.1"===a||a.endsWith(".localhost"))return null;return("https:"===e||"http:"===e)&&""===n&&""===o?i:null}
function h(t){return Math.max(0,...(t.match(/`+/g)??[]).map(t=>t.length))}},22491:(t,e,n)=>{n.d(e,{BW:()=>s,Uo:()=>a,
W$:()=>r});var o=n(40666),i=n(2792);const a=300,r=4e3,s=t=>t.map(l).join("");function l(t){
return"string"==typeof t?t:"name"in t?(0,i.CI)((0,i.ko)(t.name),t.limit??a):"digest"in t?t.digest:"bytes"in t?(0,
o.Xq)(t.bytes):(0,i.Jj)((0,i.P8)(t.prose),t.limit??r)}},32921:(t,e,n)=>{n.d(e,{Er:()=>m,H9:()=>y,Jb:()=>g,Lk:()=>$,
TJ:()=>x,VR:()=>h,c_:()=>w,is:()=>_,tT:()=>j})
;var o=n(20198),i=n(42522),a=n(97667),r=n(50984),s=n(2792),l=n(54285),u=n(9697),c=n(4985);const d={gold:"🟡",blue:"🔵",
green:"🟢",orange:"🟠",red:"🔴"},p=20,f=t=>t.map(t=>k(t)).join("");function g({decision:t},e="##"){
const{tone:n,symbol:o,label:i,title:a,sentence:r,code:s,rows:u,blockers:c,steps:p}=t,[g,...h]=c
;return[`${e} ${d[n]} ${f(a)}`,`**${o} ${i}**${null===s?"":` · plan ${(0,
l.aY)(s)}`}`,...""===r?[]:[r],u.map(({label:t,lines:e})=>`- **${t}** ${e.map(f).join(" · ")}`).join("\n"),...void 0===g?[]:[`> ✕ ${$=g,
`${$.title} (${(0,
l.aY)($.code)}): ${f($.about)}`}${0===h.length?"":`, and ${h.length} more`}`],...0===p.length?[]:[`**Next:** ${p.map(({text:t,url:e},n)=>0===n?`**${(0,
l.nf)(t,e)}**`:(0,l.nf)(t,e)).join(" · ")}`]].join("\n\n");var $}function h({warnings:t},e=p){if(0===t.length)return[]
;const n=t.slice(0,e).map(t=>`- ${(0,l.Ev)(t.message)} (${(0,l.aY)(t.code)})`),o=t.length-n.length
;return o>0&&n.push(`- ${(0,c.hS)(o,"more note")} in the proof.`),[(0,l.zH)((0,c.hS)(t.length,"note"),n.join("\n"))]}
function $({input:{proof:t,links:e}}){const{run:n}=t;return[(0,l.aY)(n.repository),`commit ${(0,l.aY)((0,
c.Fu)(n.commit_sha))} of ${(0,
l.aY)(n.ref)}`,`${(0,l.nf)(`run ${n.run_id}`,e.runUrl)}, attempt ${n.run_attempt}`,`by ${(0,l.aY)(n.actor)} on ${(0,
l.aY)(n.event)}`,...null===n.environment?[]:[`environment ${(0,l.aY)(n.environment)}`]].join(" · ")}
function m({input:t}){return(0,l.zH)("Plan digest",`\`\`\`text\n${t.plan.plan_digest}\n\`\`\``)}
function w({operations:t,input:e},n){const i="prod"===e.proof.run.mode,a=t.slice(0,n).map(t=>{
const{planned:e,kind:n,fate:a,execution:r,causes:s,id:d,standing:p}=t,{symbol:f,word:g}=i?u.v[a]:c.Gt[e.effect],h=s.find(({code:t})=>"mode_not_prod"!==t),$=void 0===h?[]:[`${h.explanation.title} (${(0,
l.MZ)(h.code)})`],m=null===p?$:[[(0,l.CS)((0,o.y)(p)),...$].join(": ")];return[`${f} ${n.title} ${(0,
l.MZ)(n.subject(e.parameters),60)}`,[(0,l.nf)(g,r?.github?.url??null),...m,(0,l.MZ)(d,M)].join(" · ")]
}),r=t.length-a.length,s=0===r?"":`\n\n${(0,c.hS)(r,"more operation")}: see \`report.html\` in the proof.`;return`${(0,
l.tp)(["What",i?"Result":"Plan"],a)}${s}`}const b=t=>t.replaceAll(" "," ");function y({cause:t,operations:e},{input:n}){
const{explanation:o,rule:i,unmet:a}=t,s=(0,r.tp)(t.code),u=i??t.setting,c=e.slice(0,10).map(t=>(0,
l.aY)(t,80)),d=e.length>c.length?` and ${e.length-c.length} more`:"",p=n.links.policyUrl,f=null===t.policyLine||null===p?p:`${p}#L${t.policyLine}`,g=null===t.policyLine?"":`, line ${t.policyLine}`
;return[`**${t.alert?"🔺 ":""}${o.title}** (${(0,
l.aY)(t.code)}): ${c.join(", ")}${d}`,o.cause,...null===s?[]:[`Asked for by ${s.by}. Wanted: ${s.wanted}.`],...null===t.message?[]:[`Recorded: ${(0,
l.Ev)(t.message)}`],...null===u?[]:[`${null===i?"Setting":"Rule"} ${(0,l.aY)(u)} ${(0,
l.nf)(`in the policy${g}`,f)}.`],...null===a?[]:[`Condition ${(0,l.aY)(a.condition)}: wanted ${(0,
l.aY)(a.expected)}, found ${(0,
l.aY)(a.found)}.`],`What to do:\n\n${o.remedy.map((t,e)=>`${e+1}. ${t}`).join("\n")}`].join("\n\n")}
function _({id:t,planned:e,kind:n},o){const i=(0,l.aY)(n.subject(e.parameters)),a=`**${n.title} ${i}** (${(0,
l.aY)(t,80)}) ${function({effect:t}){const{symbol:e,word:n}=c.Gt[t];return b(`\`${e}\` ${n}`)
}(e)}`,r=null===e.reason?null:(0,l.Ev)(e.reason),s=n.parts(e).map(t=>function(t,{target_subject:e},n){switch(t.part){
case"commit":{const n=null===e?"":` ${(0,l.CS)(e,120)}`;return`${null===t.from?"Commit":`Moves ${(0,
l.aY)(t.from)} →`} ${(0,l.aY)(t.sha)}${n}`}case"facts":{
const e=t.facts.flatMap(([t,e])=>null===e?[]:[`${t}: ${e.map(t=>k(t)).join("")}`])
;return 0===e.length?null:e.join(" · ")}case"table":
return(0,l.tp)(t.columns,t.rows.map(({sign:t,cells:e})=>e.map((e,n)=>`${0===n&&void 0!==t?`${t} `:""}${e.map(v).join("")}`)))
;case"note":return t.note;case"text":return 0===n||""===t.text.trim()?null:`${t.title}:\n\n${(0,l.kq)(t.text,n)}`}
}(t,e,o));return[a,r,...s].filter(t=>null!==t).join("\n\n")}const v=t=>k(t,l.MZ);function k(t,e=l.aY){
return"string"==typeof t?t:"name"in t?e(t.name,t.limit):"digest"in t?(0,l.aY)(t.digest.slice(7)):"bytes"in t?`${(0,
c.Xq)(t.bytes)} (${t.bytes})`:!0===t.small?"":(0,l.CS)(t.prose,t.limit)}function j({signatures:t,input:{lines:e}}){
if(0===t.length)return[];const n=e.find(({type:t})=>"evidence.read"===t)?.ts??null,o=t.slice(0,100).map(t=>{
const{type:e,device:o}=(0,i.Vi)(t),a=[...null===n?[]:[`counted ${n}`],...null===t.notAfter?[]:[`ends ${t.notAfter}`]]
;return[(0,l.MZ)((0,i.DQ)(t),80),[(0,l.MZ)(e),(0,l.MZ)(t.key),o,...a].join(" · ")]});return[(0,l.zH)((0,
c.hS)(t.length,"signature"),(0,l.tp)(["Who","Key"],o))]}const M=32;function x({operations:t},e){
const n=t.flatMap(({id:t,receipt:e,execution:n})=>{if(null===e)return[]
;const o=(n?.checks??[]).filter(({result:t})=>"pass"===t).length,i=null===n?.checks||null===n?"not at the gate":`${o} of 9 checks pass`,r=e.enforceable?"enforceable":"advisory",u=(0,
a.U9)(e.receipt).slice(0,5),c=[`${r}, ${i}`,...0===u.length?[]:[`approved by ${u.map(t=>(0,
l.MZ)(t,40)).join(", ")}`],(0,l.MZ)((0,s.ko)(e.receipt_id),M)];return[[(0,l.MZ)(t,M),c.join(" · ")]]})
;return 0===n.length?"":(0,l.tp)(["Operation","Receipt"],n.slice(0,e))}},87496:(t,e,n)=>{n.d(e,{LV:()=>g,Li:()=>l,
Wp:()=>d,tZ:()=>a});var o=n(2792),i=n(22491);const a={width:1/0,colour:!1},r=120,s=40;function l(t,e){
if(!0!==t.isTTY)return a;return{width:Math.min(r,Math.max(s,t.columns??80)),
colour:""===(e.NO_COLOR??"")&&"dumb"!==e.TERM}}const u={gold:33,blue:34,green:32,orange:33,red:31},c=10;function d(t,e){
const{tone:n,symbol:o,label:i,title:a,sentence:r,code:s,rows:l,blockers:d,steps:h}=t,[$,...m]=d,[w,...b]=h,y=(t,n)=>g(`${t.padEnd(c)} ${n}`,{
width:e.width-2,indent:c+1}).map(t=>`  ${t}`)
;return[(_=`${o} ${i}`,e.colour?`[1;${u[n]}m${_}[0m`:_),...g(`${f(a)}${null===s?"":`   plan ${s}`}`,e),...""===r?[]:g(r,e),...l.flatMap(({label:t,lines:e})=>e.flatMap((e,n)=>y(0===n?t:"",f(e)))),...void 0===$?[]:y("Blocked",`✕ ${$.title} (${$.code}): ${f($.about)}${0===m.length?"":`, and ${m.length} more`}`),...void 0===w?[]:y("Next",p(w)),...b.flatMap(t=>y("",p(t)))]
;var _}const p=({text:t,url:e})=>null===e?t:`${t}: ${e}`;function f(t){return(0,o.kc)((0,i.BW)(t))}
function g(t,{width:e,indent:n=0}){const o=[];let i=""
;for(const a of t.split(/(?<=\S) /))""!==i.trim()&&i.length+1+a.length>e?(o.push(i),
i=" ".repeat(n)+a):i=""===i?a:`${i} ${a}`;return[...o,i]}},78757:(t,e,n)=>{n.d(e,{mQ:()=>R,pG:()=>O,TK:()=>y,
DZ:()=>l.DZ,lY:()=>C,Nz:()=>q,hU:()=>j,ky:()=>v,JO:()=>N,qz:()=>_,uT:()=>A})
;var o=n(43568),i=n(62564),a=n(74296),r=n(36625);class Accounting{tags=new Map;releases=new Map;unknownPlans=new Set;#t
;#i=new Map;#a=new Map;#r=null;constructor(t){this.#t=t;for(const{name:e,id:n}of t.baseline.tags)this.tags.set(e,{
object:n});for(const{tag:e,digest:n}of t.baseline.releases)this.releases.set(e,{digest:n,draft:!1})}get latest(){
return this.#r}get pending(){return new Set([...this.#a.values()].map(({tag:t})=>t))}add(t,e){switch(t.type){
case"plan.created":{const n=e(t.data.plan_file_digest);return null===n&&this.unknownPlans.add(t.run_id),
void this.#i.set(t.claim,null===n?new Map:this.#s(n))}case"operation.intent":{
const e=this.#i.get(t.claim)?.get(t.operation_id??"")
;return void(void 0!==e&&void 0!==t.receipt_id&&this.#a.set(t.receipt_id,e))}case"operation.succeeded":
return void this.#l(t.receipt_id??"",t.data.state_digest,"create"===t.data.effect?"sets":"may set")
;case"operation.failed":case"operation.skipped":return void this.#a.delete(t.receipt_id??"");case"operation.reconciled":
return void this.#l(t.data.receipt_id,t.data.state_digest,"may set");case"operation.unchanged":{
const e=this.#i.get(t.claim)?.get(t.operation_id??"");return void(void 0!==e&&this.#u(e,t.data.state_digest))}
case"run.closed":return void this.#i.delete(t.claim)}}#s({operations:t}){const{kinds:e,repositoryId:n}=this.#t,o=new Map
;for(const i of t){if(i.repository_id!==n)continue;const t=(0,r.I)(i,e).leaves?.(i.parameters)
;void 0!==t&&o.set(i.operation_id,t)}return o}#l(t,e,n){const o=this.#a.get(t);this.#a.delete(t),
void 0!==o&&null!==e&&(this.#u(o,e),
"true"===o.latest&&"sets"===n?this.#r=[o.tag]:"true"===o.latest?this.#r=[...this.#r??[],o.tag]:"legacy"===o.latest&&null!==this.#r&&(this.#r=[...this.#r,o.tag]))
}#u({tag:t,target:e,release:n},o){null!==o&&(null===n?this.tags.set(t,{digest:o}):(this.releases.set(t,{digest:o,
draft:"draft"===n}),"published"===n&&this.tags.set(t,{target:e,before:this.tags.get(t)??null})))}}function s(t,e){
return"object"in t?t.object===e.object:"digest"in t?t.digest===(0,r.Ox)({object:e.object,target:e.target
}):t.target===e.object||null!==t.before&&s(t.before,e)}
var l=n(48943),u=n(46260),c=n(52533),d=n(19523),p=n(14182),f=n(42522),g=n(54285),h=n(32921),$=n(77105),m=n(30095)
;async function w(t,e,n){const o=[],i=new Map;for await(const t of e.tags())for(const e of t)i.set(e.name,e)
;const a=new Set,l=new Set;for await(const n of e.releases())for(const e of n){const{tag:n,url:s}=e,u=(0,r.Ox)((0,
m.hd)(e,i.get(n)?.object??null)),c=t.releases.get(n);l.add(n),c?.digest===u?a.add(n):o.push({
finding:void 0===c?"unknown":"changed",kind:"release",tag:n,digest:u,url:s})}
for(const[e,{digest:n,draft:i}]of t.releases)i||l.has(e)||o.push({finding:"gone",kind:"release",tag:e,digest:n,url:null
});for(const e of i.values()){const n=t.tags.get(e.name);if(a.has(e.name)||void 0!==n&&s(n,e))continue;const i=(0,
r.Ox)({object:e.object,target:e.target}),l=void 0===n?"unknown":"changed";o.push({finding:l,kind:"tag",tag:e.name,
digest:i,url:null})}for(const[e,n]of t.tags){if(i.has(e))continue;const t="digest"in n?n.digest:(0,r.Ox)("object"in n?{
object:n.object}:{tag:e});o.push({finding:"gone",kind:"tag",tag:e,digest:t,url:null})}
const{latest:u}=t,c=null===u?null:await e.latest();return null!==c&&!1===u?.includes(c)&&o.push({finding:"latest",
kind:"release",tag:c,digest:(0,r.Ox)({latest:c}),url:null
}),o.filter(e=>!t.pending.has(e.tag)&&!function({kind:t,tag:e,digest:n},o){const{ignore:i=[],acknowledged:a=[]}=o??{}
;return i.some(t=>(0,$.m)(t,e))||a.some(o=>o[t]===e&&o.digest===n)}(e,n))}var b=n(88936);async function y(t,{read:e},n){
const o=await e(p.Z),i=null===o?[]:(0,d.n0)((0,u._6)(o)??"");return{origin:(0,d.yv)(t.serverUrl,t.repositoryId),
trusted:i,now:n}}function _({facts:t,github:e,kinds:n,clock:o}){return new l.Xc({reader:e.reader,kinds:n,clock:o,
attemptStatus:(n,o)=>e.evidence.attemptStatus(t.repository,n,o)})}async function v({read:t},e,n){
const o=await t(p.l$),r=null===o?null:(0,i.SF)(o,p.l$),s=null===r?o:await async function({repository:t,path:e,ref:n},o){
try{const i=await o.commit(t,n);return null===i?null:await o.file(t,e,i.sha)}catch(t){
if(t instanceof a.NL&&"not_found"===t.code)return null;throw t}}(r,e);return null===s?void 0:(0,
i.ON)(s,r?.path??p.l$,n).value.reconcile}const k=3;async function j(t){const{branch:e,keys:n}=t;for(let i=1;;i++){let a
;try{a=await(0,o.E)(e,n)}catch(t){return{settled:[],left:[],findings:[],foreignHead:null,ledgerFault:x(t)}}
if(null===a)throw L();const r=await M(a,t);if(0===r.findings.length||(await e.head())?.sha===a.parent||i===k)return r}}
async function M(t,e){const n=t.base===t.parent?null:t.parent,o=await e.reconciler.look(t);try{
const i=await async function(t,{branch:e,kinds:n,facts:o}){const i=await t.read(c.nm);if(null===i)return null
;const a=(0,u.MQ)(c.t$,await t.read(c.CM));if(null===a)throw(0,b.kp)(`${c.CM} is missing or cannot be read`)
;const[r=new Map]=await e.trees([t.base]),s=new Accounting({baseline:a,kinds:n,repositoryId:o.repositoryId})
;for await(const{lines:o,planOf:i}of(0,b.bR)(e,t,r,n))for(const t of o)s.add(t,i);const[l]=s.unknownPlans
;if(void 0!==l)throw(0,b.kp)(`the plan of run ${l} is not on it`);return s
}(t,e),a=null===i?[]:await w(i,e.inventory,e.rules);return{...o,foreignHead:n,findings:a,ledgerFault:null}}catch(t){
return{...o,foreignHead:n,findings:[],ledgerFault:x(t)}}}function x(t){
if(t instanceof a.NL&&Y.includes(t.code))return(0,a.bD)(t);throw t}
const Y=["ledger_untrusted","ledger_forked","ledger_key_retired"];function L(){
return new a.NL("ledger_missing",`There is no branch ${c.jF}, so nothing can be compared with it. Run \`marketops ledger init\` in a clone; if there was one before, find out who deleted it.`)
}const S={unknown:"has no receipt",changed:"is not as it was left",gone:"is gone",
latest:"is the latest release, though no operation made it that"};function O({kind:t,tag:e,finding:n}){
return`${t} ${e} ${S[n]}`}const Z=500;function C(t,e){
const{inDoubt:n,unknown:o,changed:i}=R(t),{findings:a,ledgerFault:r}=t,s=null===r&&n+o+i===0,u=[...null===r?[]:[{
title:"The ledger does not hold",code:"ledger_untrusted",about:[{prose:r}]}],...a.map(t=>({title:"Not on the ledger",
code:t.finding,about:[{prose:O(t)}]})),...(0,l.DZ)(t).map(t=>({title:"Without an outcome",code:"in_doubt",about:[{
prose:t}]}))];return(0,f.xR)(s?"in_order":"found",{title:["Reconcile ",{name:e}],
sentence:s?"Nothing was found: the ledger accounts for every tag and release, and no intent is without its outcome.":"Look at what was found. The next prod run records what became of intents; look who made the rest.",
rows:[{label:"Intents",lines:[[`${n} without an outcome, of runs that are over`]]},{label:"Tags",
lines:[[`${o} tags and releases without a receipt, ${i} not as they were left`]]}],blockers:s?[]:u})}function N(t,e){
const{findings:n,foreignHead:o,ledgerFault:i}=t,a=(0,
l.DZ)(t).map(t=>`- ${(0,g.CS)(t)}\n`),r=n.slice(0,Z).map(({kind:t,tag:e,finding:n,digest:o,url:i})=>`- ${t} ${(0,
g.nf)((0,
g.aY)(e),i)} ${S[n]}${null===o?"":` (${(0,g.aY)(o)})`}\n`),s=n.length>Z?`- … and ${n.length-Z} more\n`:"",u=null===i?`${r.join("")}${s}`||"None.\n":"Not compared.\n",c=i??(null===o?"Holds.":`Holds. Commits that do not count lie on top (head ${o}); the next run sets them aside and records them.`)
;return`${(0,h.Jb)({decision:C(t,e)
})}\n\n### The ledger\n\n${(0,g.CS)(c)}\n\n### Intents without an outcome\n\n${a.join("")||"None.\n"}\n### Tags and releases that the ledger does not account for\n\n${u}`
}function R({settled:t,left:e,findings:n}){const o=n.filter(({finding:t})=>"unknown"===t).length;return{
inDoubt:t.length+e.filter(({live:t})=>!t).length,unknown:o,changed:n.length-o}}function q(t){
const{inDoubt:e,unknown:n,changed:o}=R(t)
;return null===t.ledgerFault&&e+n+o===0?null:new a.NL("reconcile_found",(null===t.ledgerFault?"":`${t.ledgerFault} `)+`${e} intents of runs that are over have no outcome, ${n} tags and releases have no receipt, ${o} are not as they were left. The next prod run records what became of the first; look who made the others.`)
}function A({settled:t,left:e,findings:n,ledgerFault:o,foreignHead:i}){
const a=t=>n.filter(e=>e.finding===t).slice(0,Z).map(({kind:t,tag:e,digest:n,url:o})=>({kind:t,tag:e,digest:n,url:o}))
;return JSON.stringify({ledger:{fault:o,foreign_head:i},settled:t,left:e,unknown:a("unknown"),changed:a("changed"),
gone:a("gone"),latest:a("latest")})}}};
