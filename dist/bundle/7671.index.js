import{modules as e}from"./9649.shared.js";export const id=7671;export const ids=[7671,1948];export const modules={...e,
12814:(e,t,n)=>{n.d(t,{TU:()=>a,bp:()=>u});var o=n(74296),r=n(67968),s=n(52533);const i=1e4;async function a(e,t,n){
const o=new Map,a=new Map,h=new Set,p=new Map,m=()=>(0,r.m8)({head:t,commits:o,signed:a,unfit:h,keys:n});let g=null;do{
const l=await e.history(t,g);for(const e of l.commits){o.set(e.id,e);const t=(0,r.Nu)(e,n);null!==t&&a.set(t.id,t)}
if(g=l.next,o.size>i)throw u(`nothing that counts was found among the newest ${i} commits of ${s.jF}`)
}while(null!==g&&!l(m().tip,t,o));for(;;){
const t=m(),n=[t.tip,...t.forked].filter(e=>null!==e&&null!==e.signed&&!p.has(e.id));for(const t of n){
const n=await c(e,t);null===n?h.add(t.id):p.set(t.id,n)}if(n.some(({id:e})=>h.has(e)))continue
;const{tip:o,forked:r,retired:i}=t;if(r.length>0)throw d(r);if(null!==i)throw f(i)
;if(null===o)throw u(`no commit of ${s.jF} counts: not even the one that \`marketops ledger init\` makes`)
;const[a=new Map]=p.has(o.id)?[]:await e.trees([o.id]);return{tip:o,...p.get(o.id)??{tree:a,contents:new Map}}}}
function l(e,t,n){if(null===e)return!1;const o=new Set((0,r.IT)(e.id,n).flatMap(({id:e,parents:t})=>[e,...t]));return(0,
r.IT)(t,n).every(({id:e,parents:t})=>o.has(e)||t.every(e=>n.has(e)||o.has(e)))}
async function c(e,{id:t,signed:n,checkpoint:o}){const[i,a]=await e.trees([t,n.base]),l=i?.get(s.Qq)
;if(void 0===i||void 0===a||void 0===l)return null;const c=(await e.blobs([l])).get(l.id),u=void 0===c?null:(0,
r.Bj)(c,n.files);if(null===u)return null;const d=Object.keys(u).flatMap(e=>i.get(e)??[]),f=await e.blobs(d)
;if(null!==await(0,r.RZ)(i,a,u,e=>Promise.resolve(f.get(e.id)??Buffer.alloc(0))))return null;const h=i.get(s.nm);return{
tree:i,contents:new Map([...f,...void 0===h?[]:[[h.id,Buffer.from(o)]]])}}function u(e){
return new o.NL("ledger_untrusted",`The ledger cannot be trusted: ${e}. Nothing was written. \`marketops ledger status\` in a clone shows which commit is accepted and who made the others; \`marketops ledger restore\` puts the accepted files on top again.`)
}function d(e){
return new o.NL("ledger_forked",`The ledger goes on in two ways from one commit (${e.map(({id:e})=>e.slice(0,12)).join(", ")}), and only the holder of a key can do that. Nothing was written. Find out who has the key, and replace it (\`marketops keygen --replace\`).`)
}function f({signed:e,id:t}){
return new o.NL("ledger_key_retired",`The newest commit of the ledger (${t.slice(0,12)}, ${e.size} lines) is signed by a key that is out of force or retired, and no trusted-keys line says up to where that key is believed. Give its line \`last=<size>:<root>:<commit>\` (\`marketops keygen --replace\` in a clone prints it), or put it in force until a run has signed under the new key.`)
}},40291:(e,t,n)=>{n.d(t,{J:()=>b});var o=n(27597),r=n(64377),s=n(56615),i=n(73221),a=n(49737),l=n(14182)
;const c=o.KCZ([o.Whr(),o.YjP()]).transform(String),u=o.Ikc({id:c,login:o.YjP(),type:o.YjP()}),d=o.YOg(o.Ikc({
environments:o.YOg(o.Ikc({id:c,name:o.YjP()})),state:o.YjP(),user:u.nullish().transform(e=>e??null),
comment:o.YjP().nullish().transform(e=>e??"")})),f=o.Ikc({event:o.YjP().nullish().transform(e=>e??null),
head_branch:o.YjP().nullish().transform(e=>e??null),head_sha:o.YjP(),path:o.YjP(),
created_at:r.w$().nullish().transform(e=>e??null),actor:u.nullish().transform(e=>e??null),
triggering_actor:u.nullish().transform(e=>e??null)}),h=o.Ikc({name:o.YjP(),protection_rules:o.YOg(o.Ikc({type:o.YjP(),
prevent_self_review:o.zMY().optional(),reviewers:o.YOg(o.L5J()).optional()})).optional(),
deployment_branch_policy:o.Ikc({protected_branches:o.zMY(),custom_branch_policies:o.zMY()}).nullish(),
can_admins_bypass:o.zMY().optional()}).transform(e=>JSON.parse(JSON.stringify(e))),p=o.Ikc({status:o.YjP().nullish()
}).transform(({status:e})=>e??""),m=o.Ikc({type:o.YjP()}),g=1e3,w=100,v=o.Ikc({total_count:o.Whr(),
branch_policies:o.YOg(o.Ikc({name:o.YjP(),type:o.YjP().optional().transform(e=>e??"branch")}))}),_=o.Ikc({
author:o.KCZ([u,o.Ikc({}).transform(()=>null),o.chJ()]).optional()}),y=o.Ikc({total_commits:o.Whr(),commits:o.YOg(_)})
;function b(e){const t=t=>(0,a.G)(e,t),n="GET /actions/runs/{run_id}/attempts/{attempt_number}";return{
reviews:(e,n)=>$(()=>t(e).read("GET /actions/runs/{run_id}/approvals",{run_id:n},d)),
attempt:(e,o,r)=>$(()=>t(e).read(n,{run_id:o,attempt_number:r},f)),attemptStatus:(e,o,r)=>$(()=>(0,i.Xd)(t(e).read(n,{
run_id:o,attempt_number:r},p))),environment:(e,n)=>$(()=>(0,i.Xd)(t(e).read("GET /environments/{environment_name}",{
environment_name:n},h))),branchPatterns:(e,n)=>$(async()=>{const o={environment_name:n,per_page:w
},{total_count:r,branch_policies:s}=await t(e).read("GET /environments/{environment_name}/deployment-branch-policies",o,v)
;if(s.length<r)throw new Error(`only ${s.length} of ${r} patterns are listed`);return s}),
branchProtected:(e,n)=>$(async()=>{const[r,s]=await Promise.all([t(e).read("GET /branches/{branch}",{branch:n},o.Ikc({
protected:o.zMY()})),t(e).list("GET /rules/branches/{branch}",{branch:n},o.L5J())]);return r.protected||s.length>0}),
commitAuthors:(e,n,o)=>$(async()=>{const r=(await Promise.all(n.flatMap(n=>[t(e).read("GET /commits/{ref}",{ref:n
},_),...null===o?[]:[k(t(e),o,n)]]))).flat().map(({author:e})=>e??null);return[...new Map(r.map(e=>[e?.id,e])).values()]
}),branchRules:(e,n)=>$(async()=>(await t(e).list("GET /rules/branches/{branch}",{branch:n},m)).map(({type:e})=>e)),
approvalFiles:(e,n,o)=>$(async()=>{const r=(n,o)=>(0,i.Xd)(t(e).read("GET /contents/{path}",{path:n,ref:l.Q5
},o)),a=await r(n,s.TV)??[],c=a.length<g?o.filter(e=>a.some(t=>t.name===e)):o;return(await Promise.all(c.map(async e=>({
path:`${n}/${e}`,file:await r(`${n}/${e}`,s.NJ)
})))).flatMap(({path:e,file:t})=>"file"===t?.type&&"base64"===t.encoding&&void 0!==t.content?[{path:e,
text:Buffer.from(t.content,"base64").toString()}]:[])}),teamMembers:(t,n)=>$(async()=>{const[r="",s=""]=t.split("/"),i={
org:r,team_slug:s},a=await e.read("GET /orgs/{org}/teams/{team_slug}",i,o.Ikc({id:c}))
;if(a.id!==n)throw new Error(`the team ${t} has the id ${a.id}, not ${n}`)
;return(await e.list("GET /orgs/{org}/teams/{team_slug}/members",i,u)).map(e=>e.id)})}}async function k(e,t,n){const o={
basehead:`${t}...${n}`},{total_commits:r,commits:s}=await e.read("GET /compare/{basehead}",o,y)
;if(s.length<r)throw new Error(`only ${s.length} of the ${r} commits since ${t} are listed`);return s}
async function $(e){try{return{value:await e()}}catch(e){return{unreadable:e instanceof Error?e.message:String(e)}}}},
67968:(e,t,n)=>{n.d(t,{$d:()=>w,Bj:()=>h,IT:()=>k,Nu:()=>f,QX:()=>b,RZ:()=>m,XV:()=>d,m8:()=>v})
;var o=n(55543),r=n(46260),s=n(96679),i=n(52533),a=n(49598),l=n(19523)
;const c=Buffer.from(`{"frontier":[],"head":"${s.mG}","size":0}\n`),u=["sha1","sha256"].map(e=>{const t=Buffer.from((0,
o.RI)("blob",c,e),"hex");return(0,o.RI)("tree",Buffer.concat([Buffer.from(`100644 ${i.Ij}\0`),t]),e)})
;function d({parents:e,tree:t}){return 0===e.length&&u.includes(t)}function f(e,{origin:t,trusted:n,now:o}){
const{checkpoint:r,parents:s}=e,i=null===r?null:(0,a.S7)(r);if(null===r||i?.origin!==t)return null
;if(1!==s.length||s[0]!==i.parent)return null;const c=n.filter(({vkey:e})=>e.origin===t&&"valid"===(0,a.W4)(i.note,e))
;if(0===c.length)return null;const u=c.some(e=>null===e.last&&(0,l.fx)(e,o));return{...e,checkpoint:r,signed:i,
standing:u?"live":"retired"}}function h(e,t){return(0,o.ol)(e)!==`sha256:${t}`?null:(0,r.MQ)(i.vN,e)}const p="100644"
;async function m(e,t,n,r){const s=new Set([i.nm,i.Qq]);for(const[o,{mode:r}]of e){if(!(0,i.hV)(o))return{path:o,
expected:"no file that the ledger has no place for"};if(r!==p)return{path:o,expected:"a regular file (mode 100644)"}
;if(!s.has(o)&&!Object.hasOwn(n,o)&&t.get(o)?.id!==e.get(o)?.id)return{path:o,
expected:"what the commit before has, or a digest in files.json"}}
for(const o of t.keys())if(!e.has(o)&&null!==n[o])return{path:o,expected:"a file, for files.json does not remove it"}
;for(const[t,i]of Object.entries(n)){if(s.has(t))return{path:t,expected:"absent from files.json"};const n=e.get(t)
;if(null===i?void 0!==n:void 0===n)return{path:t,
expected:null===i?"no file, for files.json removes it":"a file, for files.json has it"};if(void 0!==n&&(0,
o.ol)(await r(n))!==i)return{path:t,expected:`the digest ${i??""} of files.json`}}return null}
const g=(e,t)=>e.id===t.id||e.tree===t.tree&&e.checkpoint===t.checkpoint,w=e=>e.signed?.size??0;function v(e){
const{head:t,commits:n,signed:o,unfit:r,keys:s}=e,i=function({signed:e,keys:t}){const n=new Set
;for(const{last:o}of t.trusted){let t=null===o?void 0:e.get(o.commit)
;for(void 0===t||null===o||t.signed.size===o.size&&t.signed.root===o.root||(t=void 0);void 0!==t&&!n.has(t.id);t=e.get(t.signed.base))n.add(t.id)
}return n}(e),l=new Map,c=new Map,u=e=>null===e.signed||"live"===e.standing||i.has(e.id);for(const e of k(t,n)){
let t=null;for(const n of e.parents)t=_(t,c.get(n)??null);const n=f(e,t);null!==n&&l.set(e.id,n),
c.set(e.id,null!==n&&u(n)?_(t,n):t)}function f(e,t){if(d(e))return{...e,signed:null};const s=o.get(e.id)
;if(void 0===s||r.has(s.id))return null;const{base:i,parent:a,size:c}=s.signed;if(!n.has(i))return i===a?s:null
;const f=l.get(i);if(void 0===f||w(f)>=c)return null;if(null!==t&&g(t,f))return s
;return(null===t||w(t)<w(f))&&!u(f)&&b(i,a,n)?s:null}const h=c.get(t)??null,p=null===h?[]:function(e,t){const n=[]
;for(let o=e;void 0!==o;o=null===o.signed?void 0:t.get(o.signed.base))n.push(o);return n}(h,l);return{tip:h,accepted:p,
forked:y([...l.values()].filter(u)),retired:function(){if(null!==h&&null!==h.signed)return null
;return[...l.values()].filter(e=>null!==e.signed&&!u(e)&&!(e=>s.trusted.some(({vkey:t,last:n})=>null!==n&&"valid"===(0,
a.W4)(e.signed.note,t)))(e)).sort((e,t)=>w(t)-w(e))[0]??null}()}}function _(e,t){
return null===e||null===t?e??t:w(t)>w(e)?t:e}function y(e){const t=new Map,n=new Map
;for(const t of e)n.set(t.id,`${t.tree} ${t.checkpoint??""}`);for(const o of e){if(null===o.signed)continue
;const e=n.get(o.signed.base)??o.signed.base,r=t.get(e)??[];r.some(e=>g(e,o))||r.push(o),t.set(e,r)}
return[...t.values()].filter(e=>e.length>1).flat()}function b(e,t,n){const o=new Set,r=[t]
;for(let t=r.pop();void 0!==t;t=r.pop()){if(t===e)return!0;o.has(t)||(o.add(t),r.push(...n.get(t)?.parents??[]))}
return!1}function k(e,t){const n=[],o=new Set,r=new Set,s=[e];for(let e=s.at(-1);void 0!==e;e=s.at(-1)){const i=t.get(e)
;if(void 0===i||r.has(e))s.pop();else if(o.has(e))s.pop(),r.add(e),n.push(i);else{o.add(e)
;for(const e of i.parents)r.has(e)||s.push(e)}}return n}},71971:(e,t,n)=>{n.d(t,{C0:()=>u,_W:()=>c,av:()=>d,dm:()=>h,
nM:()=>f});var o=n(46260),r=n(96679),s=n(52533),i=n(83544),a=n(49598),l=n(12814);const c={size:0,head:r.mG,
frontier:i.CE.empty(),checkpoint:null};function u(e){return(0,o.d_)({frontier:e.frontier.subtrees(),head:e.head,
size:e.size})}async function d(e){const[t,n]=await Promise.all([e.read(s.Ij),e.read(s.nm)]),o=f(t,n)
;if(null===o)throw(0,l.bp)("tip.json and the checkpoint of the accepted commit differ");return o}function f(e,t){
const n=h(e),o=null===n?null:i.CE.restore(n.size,n.frontier);if(null===n||null===o)return null
;if(null===t)return 0===n.size&&n.head===r.mG?c:null;const s=(0,a.S7)(t)
;return s?.size===n.size&&s.head===n.head&&s.root===o.root().toString("hex")?{size:n.size,head:n.head,frontier:o,
checkpoint:Buffer.from(t).toString()}:null}const h=e=>(0,o.MQ)(s.zA,e)},88936:(e,t,n)=>{n.d(t,{Cn:()=>m,bR:()=>f,
kp:()=>y});var o=n(55543),r=n(71971),s=n(74296),i=n(46260),a=n(96679),l=n(52533),c=n(83544),u=n(36625);const d=50
;async function*f(e,t,n,o){const s=await(0,r.av)(t),i=c.CE.empty();let u=a.mG
;const f=[...n.keys()].filter(e=>e.startsWith("ledger/")).sort();for(let t=0;t<f.length;t+=d){
const r=f.slice(t,t+d),s=await e.blobs(r.map(e=>w(n,e))),c=[];for(const e of r){if(e!==(0,
l.RA)(i.size))throw y(`${e} does not follow line ${i.size-1}`);for(const t of v(s.get(w(n,e).id),e)){const n=_(t,e)
;if(n.seq!==i.size||n.prev!==u)throw y(`line ${i.size} in ${e} does not follow from the one before`);u=(0,a.Hw)(t),
i.append(u),c.push(n)}}yield{lines:c,planOf:await g(e,n,c,o)}}
if(i.size!==s.size||u!==s.head||!i.root().equals(s.frontier.root()))throw y(`its ${i.size} lines are not those of its checkpoint (${s.size})`)
}const h=1e3,p=2;async function m(e,t,{kinds:n,repositoryId:o}){
const[r=new Map]=await e.trees([t.base]),s=[...r.keys()].filter(e=>e.startsWith("ledger/")).sort().reverse(),i=[]
;for(let t=0,a=p;t<s.length;t=a,a+=d){if(t>=h)return{
unreadable:`the newest ${t} segments of the ledger tell of no release`}
;const l=s.slice(t,a),c=await e.blobs(l.map(e=>w(r,e)));for(const t of l){const s=v(c.get(w(r,t).id),t).map(e=>_(e,t))
;for(const t of s.toReversed()){if("operation.succeeded"===t.type&&i.push(t),"plan.created"!==t.type)continue
;const s=i.filter(({claim:e})=>e===t.claim).map(({operation_id:e})=>e);if(0===s.length)continue
;const a=(await g(e,r,[t],n))(t.data.plan_file_digest);for(const e of s){
const t=a?.operations.find(t=>t.operation_id===e);if(t?.repository_id!==o)continue;const r=(0,
u.I)(t,n).leaves?.(t.parameters);if(void 0!==r&&"draft"!==r.release)return{value:r.target}}}}}return{value:null}}
async function g(e,t,n,r){const s=new Map;for(const e of n){if("plan.created"!==e.type)continue
;const n=t.get(l.hL.plan(e.data.plan_file_digest));void 0!==n&&s.set(e.data.plan_file_digest,n)}
const a=await e.blobs([...s.values()]);for(const e of a.values())await(0,u.My)(r,e);const c=(0,u.xH)(r);return e=>{
const t=a.get(s.get(e)?.id??"");return void 0===t||(0,o.ol)(t)!==e?null:(0,i.MQ)(c,t)}}function w(e,t){const n=e.get(t)
;if(void 0===n)throw y(`${t} is missing`);return n}function v(e,t){const n=void 0===e?null:(0,i._6)(e)
;if(null===n||!n.endsWith("\n"))throw y(`${t} cannot be read`);return n.slice(0,-1).split("\n")}function _(e,t){try{
return(0,a.A)(e)}catch{throw y(`${t} has a line that is none`)}}function y(e){
return new s.NL("ledger_untrusted",`The ledger's branch does not hold: ${e}.`)}},91277:(e,t,n)=>{n.d(t,{$B:()=>d,
Me:()=>c,NW:()=>h,T1:()=>u,Tj:()=>a,cI:()=>p,jO:()=>f});var o=n(32257),r=n(74296),s=n(46260),i=n(52533)
;function a(e,{facts:t,kinds:n}){const o={run_attempt:t.runAttempt,run_id:t.runId},r=new Map
;for(const{operation:a,receiptId:c,seq:u}of e){const{operation_digest:e}=a;r.set((0,i.Ml)(c),(0,s.d_)({...o,
claim:t.claim,operation_digest:e})),r.set((0,i.in)(a,n),l({operation:a,receiptId:c,seq:u},t))}return r}
function l({receiptId:e,seq:t},{runAttempt:n,runId:o}){return(0,s.d_)({receipt_id:e,run_attempt:n,run_id:o,seq:t})}
const c="approval_used";async function u(e,{runId:t},n,o){const a=new Map;for(const{name:l,text:u}of e){
const e=i.hL.usedApproval(l),d=await o.read(e);if(null===d)a.set(e,(0,s.d_)({plan_digest:n,run_id:t,text:u
}));else if((0,
s.MQ)(i.gf,d)?.run_id!==t)throw new r.NL(c,"Another run began under an approval of this one. Have the plan signed anew.")
}return a}async function d(e,{facts:t,kinds:n},o){const r=new Map,s=await f(o);for(const a of e){const e=(0,
i.in)(a.operation,n);if(!s.has(e))continue;const c=await o.read(e);null!==c&&0===Buffer.compare(c,l(a,t))&&r.set(e,null)
}return r}async function f(e){return new Set((await e.list(i._N)).map(e=>`${i._N}/${e}`))}async function h(e,t,n,r){
const a=(0,i.t0)(e.runId),l=await p(e.runId,r);return null===l?new Map([[a,(0,s.d_)({opened_at:(0,o.fU)(n),
plan_digests:[t]})]]):e.runAttempt>1||l.plan_digests.includes(t)?new Map:new Map([[a,(0,s.d_)({...l,
plan_digests:[...l.plan_digests,t]})]])}async function p(e,t){const n=await t.read((0,i.t0)(e));if(null===n)return null
;const o=(0,s.MQ)(i.rg,n);if(null!==o)return o;throw new r.NL("ledger_untrusted",`The ledger cannot be trusted: ${(0,
i.t0)(e)} cannot be read. Find out who changed it before anything is published.`)}},91948:(e,t,n)=>{n.r(t),n.d(t,{
approverLists:()=>l,defaultBranch:()=>i});var o=n(74296),r=n(27597),s=n(14182);async function i(e,t){
const{defaultBranch:n}=await e.repository(t),r=await e.commit(t,`refs/heads/${n}`)
;if(null===r)throw new o.NL("not_found",`The default branch ${n} of ${t} has no commit; push one first.`);return{
read:n=>e.file(t,n,r.sha),commit:r.sha,branch:n}}const a=200;async function l(e,t,n){
const i=`/commits?path=${encodeURIComponent(s.jJ)}&sha=${encodeURIComponent(n)}`,l=await e.list(t,i,r.Ikc({sha:r.YjP()
}))
;if(l.length>a)throw new o.NL("too_many_approvers",`${s.jJ} of ${t} was changed ${l.length} times. Name the lists to believe instead.`)
;return(await Promise.all(l.map(({sha:n})=>e.file(t,s.jJ,n)))).filter(e=>null!==e)}}};
