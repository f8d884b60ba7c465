export const id=2879;export const ids=[2879];export const modules={40666:(e,t,a)=>{function counted(e,t){
return`${e} ${t}${1===e?"":"s"}`}function formatSize(e){if(e<1024)return`${e} B`;const t=["KiB","MiB","GiB","TiB"]
;let a=e/1024,n=0;for(;a>=1024&&n<t.length-1;)a/=1024,n++;return`${a.toFixed(1)} ${t[n]}`}a.d(t,{Fu:()=>shortSha,
Xq:()=>formatSize,hS:()=>counted});const shortSha=e=>e.slice(0,7)},85554:(e,t,a)=>{async function*heldBack(e,t,a){
let n=Buffer.alloc(0),s=null;for await(const a of e){const e="string"==typeof a?Buffer.from(a):a;t(e),
null!==s&&(yield s),n.length<e.length&&(n=Buffer.allocUnsafeSlow(e.length)),n.set(e),s=n.subarray(0,e.length)}a(),
null!==s&&(yield s)}a.d(t,{Z:()=>heldBack})},24308:(e,t,a)=>{a.d(t,{OK:()=>OperationError,X2:()=>isAmbiguous,
g5:()=>failureOf,hj:()=>conflict});var n=a(74296);class OperationError extends n.NL{status=null;certainty
;constructor(e,t,a="refused",n){super(e,t,void 0===n?{}:{cause:n}),this.name="OperationError",this.certainty=a}}
function conflict(e){return new OperationError("conflict",e)}function failureOf(e){
return e instanceof n.NL&&"certainty"in e?e:null}function isAmbiguous(e){return"ambiguous"===failureOf(e)?.certainty}},
77826:(e,t,a)=>{a.d(t,{GQ:()=>o,Pe:()=>withMarker,Ph:()=>splitMarker,QV:()=>sameText,Ux:()=>mentionsMarker,
wh:()=>plainText})
;const n="MarketOps-Receipt:",s=/^MarketOps-Receipt: (rcpt_[0-9a-f]{32}) (sha256:[0-9a-f]{64})$/,r="\x3c!-- ",i=" --\x3e",o=`\n\n${r}${n} rcpt_${"0".repeat(32)} sha256:${"0".repeat(64)}${i}\n`.length
;function mentionsMarker(e){return e.toLowerCase().includes(n.toLowerCase())}function plainText(e){
return e.replace(/\r\n?/g,"\n").trimEnd()}function withMarker(e,t,a){
const s=`${n} ${t.receiptId} ${t.operationDigest}`,o="line"===a?s:`${r}${s}${i}`,l=plainText(e)
;return""===l?o:`${l}\n\n${o}`}function splitMarker(e,t){const a=plainText(e).split("\n"),n=parseLine(a.at(-1)??"",t)
;if(null!==n)return{text:plainText(a.slice(0,-1).join("\n")),marker:n};const s="comment"===t?parseLine(a[0]??"",t):null
;return null!==s?{text:plainText(a.slice(1).join("\n").replace(/^\n+/,"")),marker:s}:{text:a.join("\n"),marker:null}}
function parseLine(e,t){const a="comment"===t;if(a&&(!e.startsWith(r)||!e.endsWith(i)))return null
;const n=s.exec(a?e.slice(r.length,-i.length):e),[,o,l]=n??[];return void 0===o||void 0===l?null:{receiptId:o,
operationDigest:l}}function sameText(e,t,a){return splitMarker(e,a).text===plainText(t)}},62879:(e,t,a)=>{a.d(t,{G:()=>C
});var n=a(27597),s=a(40666),r=a(53633);const i=(0,r.yL)("100644","100755","120000"),o=(0,r.g1)({digest:r.br,mode:i,
path:r.Qq}),l=(0,r.g1)({digest:r.s6,mode:r.s6,path:r.Qq}),u=(0,r.gP)(o,l),c=(0,r.g1)({assignees:(0,r.p_)(r.Qq),
author:(0,r.me)((0,r.g1)({email:r.Qq,name:r.Qq})),base:r.Qq,body:r.Qq,commit:(0,r.me)((0,r.g1)({files:(0,r.p_)(u),
message:r.Qq})),draft:r.Jt,head:r.Qq,head_sha:(0,r.me)(r.XS),labels:(0,r.p_)(r.Qq),maintainer_can_modify:r.Jt,
milestone:(0,r.me)(r.yj),reviewers:(0,r.p_)(r.Qq),signoff:r.Jt,team_reviewers:(0,r.p_)(r.Qq),title:r.Qq})
;var f=a(24308),d=a(77826);const h=/^[A-Za-z0-9._+@/-]+$/,m="marketops-ledger";function refNameFault(e){
if(""===e)return"is empty";if(e.length>200)return"is longer than 200 characters"
;if(!h.test(e))return"may hold only A-Z a-z 0-9 and . _ + @ / -";if(e.startsWith("-"))return'must not start with "-"'
;if(e.startsWith("refs/"))return'must be the short name, without "refs/"'
;if("@"===e||"HEAD"===e)return"is a name that git keeps for itself";if(e.includes(".."))return'must not contain ".."'
;if(e.endsWith("."))return'must not end with "."';if(/^[0-9a-f]{40}$/i.test(e))return"looks like a commit"
;for(const t of e.split("/")){if(""===t)return'must not start or end with "/" nor contain "//"'
;if(t.startsWith("."))return'must have no part that starts with "."'
;if(t.toLowerCase().endsWith(".lock"))return'must have no part that ends with ".lock"'}return null}
function branchNameFault(e){
return e.toLowerCase()===m||e.toLowerCase().startsWith(`${m}/`)?"is the branch of the ledger, which no operation touches":refNameFault(e)
}function githubAssetName(e){let t=e.normalize("NFD").replace(/[\u0300-\u036f]/g,"")
;return t.startsWith(".")&&(t=`default${t}`),
t=t.replace(/[^A-Za-z0-9_+@-]+/g,".").replace(/\.+/g,".").replace(/^\.|\.$/g,""),
""===t?"default":t===e||t.includes(".")?t:`default.${t}`}function labelFault(e){
return""===e.trim()||e!==e.trim()?"is empty or has white space around it":e.length>50?"is longer than 50 characters":hasControl(e)?"holds a control character":null
}function loginFault(e){return/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/.test(e)?null:"is no login"}
function teamFault(e){
return/^[a-z0-9_][a-z0-9._-]{0,99}$/.test(e)?null:"is no slug of a team (without the organization)"}
function hasControl(e){return/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/.test(e)}
var p=a(77598),g=a(55543),b=a(74296);const w=2e3;async function poll({pause:e},t){for(let a=0;;a+=w){
const n=await t().catch(e=>{if(null===(0,f.g5)(e))throw e;return null});if(null!==n||a>=3e4)return n;await e(w)}}
async function settled(e,t,a){try{return await t()}catch(t){if(null===(0,f.g5)(t))throw t;const n=(0,
f.X2)(t)?await poll(e,a):await a().catch(()=>null);if(null===n)throw t;return n}}async function repeated({pause:e},t){
for(let a=1;;a++)try{return await t()}catch(t){if(!(0,f.X2)(t)||3===a)throw t;await e(w)}}
async function readBack({pause:e},t,a,n){for(let s=0;;s+=w){let r;try{
const e=await a(),t=null===e?"it is not there":n(e);if(null!==e&&null===t)return e;r=t??"it is not there"}catch(e){
if(null===(0,f.g5)(e))throw e;const a=`${t} was written but could not be read back: ${(0,b.bD)(e)}`
;throw new f.OK("readback_failed",a,"ambiguous",e)}
if(s>=3e4)throw new f.OK("readback_mismatch",`${t} is not as it was written: ${r}. Look at it on GitHub.`);await e(w)}}
async function entriesOf(e,t,a){const n=await e.tree(t,a)
;return new Map(n.filter(({type:e})=>"tree"!==e).map(e=>[e.path,e]))}async function differingPaths(e,t,a,n){
const s=await Promise.all(n.map(async({path:n,mode:s,digest:r})=>{const i=a.get(n)
;return null===r?void 0===i:i?.mode===s&&(0,g.o)(await e.blob(t,i.sha))===r}))
;return n.filter((e,t)=>!s[t]).map(({path:e})=>e)}async function isWishedCommit(e,t,{base:a,head:n,wish:s}){
if(1!==n.parents.length||n.parents[0]!==a.sha)return!1
;const[r,i]=await Promise.all([entriesOf(e,t,a.treeSha),entriesOf(e,t,n.treeSha)])
;return!!function sameElsewhere(e,t,a){
const n=new Set(a.map(({path:e})=>e)),rest=e=>[...e.values()].filter(({path:e})=>!n.has(e)),s=rest(t)
;return rest(e).length===s.length&&s.every(({path:t,mode:a,sha:n})=>e.get(t)?.sha===n&&e.get(t)?.mode===a)
}(r,i,s.files)&&0===(await differingPaths(e,t,i,s.files)).length}
async function makeCommit(e,t,{commit:a,author:n,signoff:s},r){
const{effects:i,reader:o}=r,l=await entriesOf(o,e,t.treeSha),u=new Set([...l.values()].map(({sha:e})=>e)),c=await r.inParallel(a.files,t=>async function treeEntry(e,{path:t,mode:a,digest:n},s,r){
if(null===n)return{path:t,mode:"100644",sha:null};const i=r.files.get(t)
;if(void 0===i)throw new f.OK("file_missing",`The bytes of ${t} are not at hand.`);const o=await i.read();if((0,
g.o)(o)!==n)throw new f.OK("file_changed",`${t} changed since the plan was made. Plan and approve again.`)
;const l=function gitBlobSha(e){return(0,p.createHash)("sha1").update(`blob ${e.length}\0`).update(e).digest("hex")}(o)
;if(s.has(l))return{path:t,mode:a,sha:l};r.stopIfCancelled();const u=await repeated(r,()=>r.effects.createBlob(e,o))
;if(u!==l)throw new f.OK("file_mismatch",`GitHub has ${u} for ${t}, its bytes are ${l}.`);return{path:t,mode:a,sha:l}
}(e,t,u,r)),d=c.filter(({path:e,mode:t,sha:a})=>{const n=l.get(e);return null===a?void 0!==n:n?.sha!==a||n.mode!==t})
;if(0===d.length)return null
;const h=await repeated(r,()=>i.createTree(e,t.treeSha,d)),m=s&&null!==n?`\n\nSigned-off-by: ${n.name} <${n.email}>`:""
;return repeated(r,()=>i.createCommit(e,{message:`${a.message}${m}`,tree:h,parents:[t.sha],...null===n?{}:{author:{...n,
date:t.committedAt}}}))}async function judgePullRequest(e,t,a,n){
const{repository:r,parameters:i}=e,stop=(e,t,a=null)=>({effect:e,reason:t,observed:null===a?null:observationOf(a),
pull:a,base:null,headSha:null,branch:"right"}),o=a.find(({state:e})=>"open"===e)??null;if(null===o){
const t=await async function earlier({operation_digest:e},t,a){for(const n of t){const{marker:t}=(0,
d.Ph)(n.body,"comment");if(t?.operationDigest===e&&await a(t))return n}return null}(e,a,n)
;if(!0===t?.merged)return stop("none",`pull request #${t.number} proposed this and was merged`,t)
;if(null!==t)return stop("conflict",`pull request #${t.number} proposed this and was closed unmerged; reopen it to go on`,t)
}const[l,u]=await Promise.all([t.ref(r,`heads/${i.base}`),t.ref(r,`heads/${i.head}`)])
;if(null===l)return stop("conflict",`the base branch ${i.base} is not there`)
;const c=await mustCommit(t,r,l.sha),f=null===u?null:await mustCommit(t,r,u.sha),h=await async function judgeBranch({repository:e,parameters:t},a,n,r){
const{base:i,head:o}=n,{commit:l,head:u,head_sha:c}=t;if(null===l){if(o?.sha!==c){return{effect:"conflict",
reason:`the branch ${u} ${null===o?"is gone":`is at ${(0,s.Fu)(o.sha)}`}, not at ${(0,s.Fu)(String(c))}`}}
const n=await a.compare(e,i.sha,o.sha);return"ahead"===n||"diverged"===n?{branch:"right"}:{effect:"none",
reason:`${t.base} has everything that is on ${u}`}}if(null!==o&&await isWishedCommit(a,e,{base:i,head:o,wish:l}))return{
branch:"right"};const f=await entriesOf(a,e,i.treeSha);if(0===(await differingPaths(a,e,f,l.files)).length)return{
effect:"none",reason:`${t.base} has these files already`};if(null===o)return{branch:"create"}
;if(await async function isReplaceable(e,t,{base:a,head:n,pulls:s},r){const inBase=async n=>{
const s=await t.compare(e,a.sha,n);return"behind"===s||"identical"===s};if(await inBase(n.sha))return!0
;for(const e of s){const{marker:t}=(0,d.Ph)(e.body,"comment");if(e.headSha!==n.sha||null===t||!await r(t))continue
;if(e.merged)return!0;const[a,...s]=n.parents;if("open"===e.state&&void 0!==a&&0===s.length&&await inBase(a))return!0}
return!1}(e,a,{...n,head:o},r))return{branch:"replace"};const h=`the branch ${u} is at ${(0,
s.Fu)(o.sha)}, which holds work that is not of MarketOps; use another \`head\``;return{effect:"conflict",reason:h}
}(e,t,{base:c,head:f,pulls:a},n);if("reason"in h)return stop(h.effect,h.reason,o);const m={pull:o,base:c,
headSha:f?.sha??null,branch:h.branch},p=null!==o?observationOf(o):null===f?null:{id:null,sha:f.sha,url:null
},g=null===o?[]:await missingParts(e,o,t),b="replace"===h.branch?`the branch ${i.head} moves from ${(0,
s.Fu)(String(f?.sha))}`:null;if(null===o)return{effect:"create",reason:b,observed:p,...m}
;if("right"===h.branch&&0===g.length)return{effect:"none",reason:`pull request #${o.number} is there already`,
observed:p,...m};return{effect:"update",
reason:[`pull request #${o.number} is updated`,b,...g].filter(e=>null!==e).join("; "),observed:p,...m}}
async function mustCommit(e,t,a){const n=await e.commit(t,a)
;if(null===n)throw new f.OK("commit_not_found",`${t} has no commit ${a}, where a branch of it is. Run again.`);return n}
async function missingParts({repository:e,parameters:t},a,n){const s=[];return a.title!==t.title&&s.push("title"),
""===t.body||(0,d.QV)(a.body,t.body,"comment")||s.push("body"),lacking(t.labels,a.labels).length>0&&s.push("labels"),
lacking(t.assignees,a.assignees).length>0&&s.push("assignees"),
null!==t.milestone&&a.milestone!==t.milestone&&s.push("milestone"),
null!==await lackingReviewers(e,t,a,n)&&s.push("reviewers"),s}
async function lackingReviewers(e,{reviewers:t,team_reviewers:a},n,s){
const r=lacking(t,n.reviewers),i=lacking(a,n.teamReviewers);if(r.length+i.length===0)return null
;const o=await s.reviewedBy(e,n.number),l={people:lacking(r,o),teams:0===o.length?i:[]}
;return l.people.length+l.teams.length===0?null:l}function lacking(e,t){const a=new Set(t.map(e=>e.toLowerCase()))
;return e.filter(e=>!a.has(e.toLowerCase()))}function observationOf(e){return{id:e.id,sha:e.headSha,url:e.url}}
async function bringPullRequest(e,t,a){
const{repository:n,parameters:s}=e,{effects:r,reader:i,marker:o}=a,{base:l,head:u,title:c,body:f,draft:h,maintainer_can_modify:m}=s,bears=e=>(0,
d.Ph)(e.body,"comment").marker?.receiptId===o.receiptId;if(null===t){const e={title:c,body:(0,d.Pe)(f,o,"comment"),
draft:h,maintainer_can_modify:m,head:u,base:l};return{
pull:await settled(a,()=>r.createPullRequest(n,e),async()=>(await i.pullRequests(n,u,l)).find(bears)??null),created:!0}}
const p=""===f?(0,d.Ph)(t.body,"comment").text:f;return{pull:await settled(a,()=>r.updatePullRequest(n,t.number,{
title:c,body:(0,d.Pe)(p,o,"comment")}),async()=>{const e=await i.pullRequest(n,t.number)
;return null!==e&&bears(e)&&e.title===c?e:null}),created:!1}}function pullRequestApplied({parameters:e},t,a){return{
action:t,github:observationOf(a),details:{number:a.number,pull_request_number:a.number,pull_request_url:a.url,
state:a.state,merged:a.merged,head:e.head,head_sha:a.headSha,base:e.base}}}async function resolveTarget(e,t){
const{reader:a,repository:n,fail:s}=e
;void 0!==t||e.isOwnRepository||s("target_missing","target",`${n} is another repository: say which of its commits with \`target\``)
;const r=t??e.commitSha
;(!/^[A-Za-z0-9._+@/-]{1,250}$/.test(r)||r.startsWith("-")||r.includes(".."))&&s("target_invalid","target",`${JSON.stringify(r)} is neither a branch, a tag nor a commit`)
;const i=await a.commit(n,r)
;return null===i?s("target_not_found","target",`${n} has no commit ${JSON.stringify(r)}`):(/^[0-9a-f]{40}$/i.test(r)&&i.sha!==r.toLowerCase()&&s("target_invalid","target",`${r} is not the commit of that SHA in ${n}`),
i)}function publishable(e,t,a,n){const{fail:s}=e
;a.isWellFormed()||s("text_invalid",t,"holds half of a character (a lone surrogate)"),
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(a)&&s("text_invalid",t,"holds a control character"),(0,
d.Ux)(a)&&s("marker_in_input",t,'holds "MarketOps-Receipt:", which only MarketOps writes');const r=(0,d.wh)(a)
;return r.length>n&&s("text_too_long",t,`has ${r.length} characters; ${n} are allowed`),r}
function publishableLine(e,t,a,n){const s=publishable(e,t,a,n).trim()
;return/[\n\r\u2028\u2029]/.test(s)&&e.fail("text_invalid",t,"must be one line"),s}async function resolveBody(e,t,a){
if(void 0!==t.body&&void 0!==t.body_file&&e.fail("field_conflict","body_file","give `body` or `body_file`, not both"),
void 0===t.body_file)return publishable(e,"body",t.body??"",a)
;const n=(await e.workspace.text(t.body_file)).replace(/^\uFEFF/,"")
;return publishable(e,"body_file",e.fill(n,"body_file"),a)}function checkNames(e,t,a,n){a.forEach((s,r)=>{const i=n(s)
;null!==i&&e.fail("name_invalid",`${t}[${r}]`,`${JSON.stringify(s)} ${i}`),
a.slice(0,r).some(e=>e.toLowerCase()===s.toLowerCase())&&e.fail("name_duplicate",`${t}[${r}]`,`${JSON.stringify(s)} is there twice`)
})}function checkName(e,t,a,n){const s=n(a);null!==s&&e.fail("name_invalid",t,`${JSON.stringify(a)} ${s}`)}
async function assertSameRepository({repository:e,repository_id:t},a){const{id:n}=await a.repository(e)
;if(n!==t)throw new f.OK("repository_changed",`${e} has id ${n} now, the plan was made for id ${t}: another repository bears this name. Plan again.`)
}function listed(e){return 0===e.length?null:e.flatMap((e,t)=>[...0===t?[]:[", "],{name:e,limit:80}])}
async function traceOf({receiptId:e,operationDigest:t},a,n,s){if(null===a||!await s(a))return{observed:"conflict",
github:n};return{observed:a.receiptId===e||a.operationDigest===t?"done":"absent",github:n}}const y=65536-d.GQ,$=n.rej({
base:n.YjP().optional(),head:n.YjP(),title:n.YjP().min(1),body:n.YjP().optional(),body_file:n.YjP().optional(),
draft:n.zMY().default(!1),labels:n.YOg(n.YjP()).default([]),commit:n.rej({message:n.YjP().min(1),
files:n.YOg(n.YjP().min(1)).min(1)}).optional(),reviewers:n.YOg(n.YjP()).default([]),
team_reviewers:n.YOg(n.YjP()).default([]),assignees:n.YOg(n.YjP()).max(10).default([]),
milestone:n.aig().int().positive().optional(),maintainer_can_modify:n.zMY().default(!0),author:n.rej({name:n.YjP(),
email:n.YjP()}).optional(),signoff:n.zMY().default(!1)}),_={100644:"file",100755:"executable",12e4:"symbolic link"}
;const v={kind:"open_pr",title:"Pull request",entry:$,parameters:e=>{const t=c(e);if(null!==t)return t
;const{commit:a,head_sha:n}=e;return null===a!=(null===n)?null:{path:"head_sha",
expected:null===a?"a commit":"null with a commit to make"}},naturalKey:({base:e,head:t})=>`${e}...${t}`,
async resolve(e,t){const{reader:a,repository:n,fail:s}=t,r=e.base??t.defaultBranch
;checkName(t,"base",r,branchNameFault),checkName(t,"head",e.head,branchNameFault),
e.head.toLowerCase()===r.toLowerCase()&&s("field_conflict","head","`head` and `base` are the same branch"),
checkNames(t,"labels",e.labels,labelFault),checkNames(t,"reviewers",e.reviewers,loginFault),
checkNames(t,"team_reviewers",e.team_reviewers,teamFault),checkNames(t,"assignees",e.assignees,loginFault)
;const{commit:i,files:o}=await async function resolveCommit({commit:e},t){const a=new Map;if(void 0===e)return{
commit:null,files:a};const n=await t.workspace.workFiles(e.files)
;0===n.length&&t.fail("file_missing","commit.files",`${e.files.join(", ")}: no such file in the work tree, nor a deleted one`)
;const s=n.map(e=>{const n=function treePathFault(e){
if(hasControl(e)||!e.isWellFormed())return"holds a control character";if(e.includes("\\"))return"holds a backslash"
;const t=e.split("/").find(e=>""===e||"."===e||".."===e||/^\.git$/i.test(e))
;return void 0===t?null:`has a part ${JSON.stringify(t)}`}(e.path)
;return null!==n&&t.fail("name_invalid","commit.files",`${JSON.stringify(e.path)} ${n}`),e.deleted?{digest:null,
mode:null,path:e.path}:(a.set(e.path,e.file),{digest:e.file.digest,mode:e.mode,path:e.path})
}),r=publishable(t,"commit.message",e.message,6e4);""===r&&t.fail("text_invalid","commit.message","is empty");return{
commit:{files:s,message:r},files:a}}(e,t),l=null===i?await a.ref(n,`heads/${e.head}`):null
;null===i&&null===l&&s("head_not_found","head",`${n} has no branch ${e.head}; push it first, or give \`commit\` to make it`)
;const u=publishableLine(t,"title",e.title,256);return""===u&&s("text_invalid","title","is empty"),{parameters:{
assignees:e.assignees,author:resolveAuthor(e,t),base:r,body:await resolveBody(t,e,y),commit:i,draft:e.draft,head:e.head,
head_sha:l?.sha??null,labels:e.labels,maintainer_can_modify:e.maintainer_can_modify,milestone:e.milestone??null,
reviewers:e.reviewers,signoff:e.signoff,team_reviewers:e.team_reviewers,title:u},
targetCommit:null===l?null:await a.commit(n,l.sha),files:o}},claims({base:e,head:t,commit:a}){const n=`${e}...${t}`,s={
thing:["pull request",n],field:"head",what:`opens the pull request ${n}`};return null===a?[s]:[s,{thing:["branch",t],
field:"head",what:`commits to the branch ${t}`}]},subject:({base:e,head:t})=>`${e} ← ${t}`,parts({parameters:e}){
const{title:t,body:a,head_sha:n,commit:r,draft:i,author:o,milestone:l,labels:u,assignees:c}=e;return[...null===n?[]:[{
part:"commit",sha:n,from:null}],{part:"facts",facts:[["Title",[{prose:t
},i?" (draft)":""]],["Labels",listed(u)],["Reviewers",listed([...e.reviewers,...e.team_reviewers])],["Assignees",listed(c)],["Milestone",null===l?null:[String(l)]],["Commit",null===r?null:[{
prose:r.message}]],["Author",null===o?null:[{prose:`${o.name} <${o.email}>`}]]]},...null===r?[]:[(f=r.files,{
part:"table",title:(0,s.hS)(f.length,"file"),columns:["Path","Mode","SHA-256"],
rows:f.map(({path:e,mode:t,digest:a})=>null===a?{sign:"−",cells:[[{name:e}],["deleted"],[]]}:{sign:"+",cells:[[{name:e
}],[_[t]],[{digest:a}]]})})],{part:"text",title:"Body",text:a,markdown:!0}];var f},facts:{
draft:({parameters:e})=>e.draft,base:({parameters:e})=>e.base,labels:({parameters:e})=>e.labels},
permissions:["contents: write","pull-requests: write"],outputs:{"pull-request-number":({details:e})=>e.number,
"pull-request-url":({github:e})=>e?.url},async observe(e,t){await assertSameRepository(e,t)
;const{pulls:a,unseen:n}=await async function visiblePulls({repository:e,parameters:{head:t,base:a}},n){try{return{
pulls:await n.pullRequests(e,t,a),unseen:!1}}catch(e){if("github_forbidden"!==(0,f.g5)(e)?.code)throw e;return{pulls:[],
unseen:!0}}}(e,t),{effect:s,reason:r,observed:i}=await judgePullRequest(e,t,a,()=>Promise.resolve(!0))
;if(!n||"none"===s)return{effect:s,reason:r,observed:i}
;const o="pull requests are invisible to this token (add `pull-requests: read`), so one may exist already";return{
effect:s,reason:null===r?o:`${r}; ${o}`,observed:i}},async apply(e,t){const{reader:a}=t,{repository:n,parameters:s}=e
;await assertSameRepository(e,a);const r=await a.pullRequests(n,s.head,s.base),i=await judgePullRequest(e,a,r,t.isOurs)
;if("conflict"===i.effect)throw(0,f.hj)(`${String(i.reason)}. Nothing was changed.`)
;if("none"===i.effect)return async function unchangedPullRequest(e,{pull:t,base:a},n){if(null===t)return{action:"none",
github:{id:null,sha:a?.sha??null,url:null},details:{}};const{marker:s}=(0,d.Ph)(t.body,"comment")
;return pullRequestApplied(e,s?.operationDigest===e.operation_digest&&await n.isOurs(s)?"adopted":"none",t)}(e,i,t)
;const o=await async function bringBranch({repository:e,parameters:t,observed:a},{branch:n,base:s,headSha:r},i){
const{effects:o,reader:l}=i,{commit:u,author:c,signoff:d,head:h}=t;if(null===u||"right"===n)return r
;if("replace"===n&&a?.sha!==r)throw(0,
f.hj)(`The branch ${h} moved to ${String(r)} since the plan observed it. Plan again.`);const m=await makeCommit(e,s,{
commit:u,author:c,signoff:d},i);if(null===m)return null;i.stopIfCancelled();const p=`refs/heads/${h}`
;return await settled(i,async()=>(null===r?await o.createRef(e,p,m):await o.updateRef(e,p,{from:r,to:m,force:!0}),
!0),async()=>(await l.ref(e,`heads/${h}`))?.sha===m||null),m}(e,i,t);if(null===o)throw(0,
f.hj)(`${s.base} has these files already. Nothing was changed.`);t.stopIfCancelled()
;const{pull:l,created:u}=await bringPullRequest(e,i.pull,t)
;await async function bringParts({repository:e,parameters:t},{pull:a,created:n},s){
const{effects:r,reader:i}=s,{number:o}=a,part=async(t,a)=>{s.stopIfCancelled(),await settled(s,async()=>(await t(),
!0),async()=>{const t=await i.pullRequest(e,o);return!(null===t||!a(t))||null})},l=lacking(t.labels,a.labels)
;l.length>0&&await part(()=>r.addLabels(e,o,l),e=>0===lacking(l,e.labels).length)
;const u=lacking(t.assignees,a.assignees)
;u.length>0&&await part(()=>r.addAssignees(e,o,u),e=>0===lacking(u,e.assignees).length);const{milestone:c}=t
;null!==c&&c!==a.milestone&&await part(()=>r.setMilestone(e,o,c),e=>e.milestone===c)
;const{reviewers:f,team_reviewers:d}=t,h=n?{people:f,teams:d}:await lackingReviewers(e,t,a,i)
;null!==h&&h.people.length+h.teams.length>0&&await part(()=>r.requestReviewers(e,o,h.people,h.teams),e=>lacking(h.people,e.reviewers).length+lacking(h.teams,e.teamReviewers).length===0)
}(e,{pull:l,created:u},t)
;const c=await readBack(t,`Pull request #${l.number}`,()=>a.pullRequest(n,l.number),e=>e.headSha===o?null:`its head is ${e.headSha}`)
;return await async function assertWhole(e,t,a){
const{reader:n}=a,problem=async t=>(await missingParts(e,t,n)).join(", ")||null;if(null===await problem(t))return
;if(null===await poll(a,async()=>{const a=await n.pullRequest(e.repository,t.number)
;return null!==a&&null===await problem(a)?a:null
}))throw new f.OK("readback_mismatch",`Pull request #${t.number} lacks what was approved: ${String(await problem(t))}. Assignees must be able to read and be assigned in ${e.repository}, reviewers must be collaborators.`)
}(e,c,t),pullRequestApplied(e,u?"created":"updated",c)},async trace(e,t,a){
const[n="",s=""]=e.naturalKey.split("..."),r=await t.pullRequests(e.repository,s,n),markerOf=({body:e})=>(0,
d.Ph)(e,"comment").marker,i=r.find(t=>markerOf(t)?.receiptId===e.receiptId)??r.find(({state:e})=>"open"===e)
;return void 0===i?{observed:"absent",github:null}:traceOf(e,markerOf(i),observationOf(i),a)},
describe:({parameters:{base:e,head:t,commit:a,title:n}})=>`pull request ${t} → ${e}${null===a?"":`, a commit of ${(0,
s.hS)(a.files.length,"file")}`}: ${n}`};function resolveAuthor({author:e,signoff:t,commit:a},n){const{fail:s}=n
;if(void 0===a&&void 0!==e&&s("field_conflict","author","`author` is of a `commit`, and there is none"),
void 0===a&&t&&s("field_conflict","signoff","`signoff` is of a `commit`, and there is none"),
t&&void 0===e&&s("field_conflict","signoff","`signoff` needs an `author` who signs off"),void 0===e)return null
;const r=publishableLine(n,"author.name",e.name,200)
;return(""===r||/[<>]/.test(r))&&s("author_invalid","author.name","is empty or holds < or >"),
(!/^[^\s<>@]+@[^\s<>@]+$/.test(e.email)||!e.email.isWellFormed()||e.email.length>254)&&s("author_invalid","author.email",`${JSON.stringify(e.email)} is no address`),
{email:e.email,name:r}}const k=(0,r.g1)({content_type:r.Qq,digest:r.br,label:(0,r.me)(r.Qq),name:r.Qq,size:r.U9}),S=(0,
r.g1)({assets:(0,r.p_)(k),body:(0,r.me)(r.Qq),discussion_category:(0,r.me)(r.Qq),draft:r.Jt,generate_notes:r.Jt,
make_latest:(0,r.yL)("true","false","legacy"),name:r.Qq,on_existing:(0,r.yL)("error","update","keep","append"),
prerelease:r.Jt,tag:r.Qq,target_sha:r.XS});var P=a(12112);async function peelTag(e,t,a){
const n=await e.ref(t,`tags/${a}`);if(null===n)return null;let s=null,r=n;for(let a=0;"tag"===r.type&&a<5;a++){
const a=await e.tagObject(t,r.sha);s??=a,r={sha:a.targetSha,type:a.targetType}}return{refSha:n.sha,object:s,
commitSha:"commit"===r.type?r.sha:null}}async function readReleaseState({repository:e,parameters:{tag:t}},a){
const[n,s]=await Promise.all([peelTag(a,e,t),a.releases(e,t)]),r=s.find(({draft:e})=>!e)??null;return{
tag:null===n&&null!==r?await peelTag(a,e,t):n,published:r,drafts:s.filter(({draft:e})=>e)}}function assetFit(e,t){
if(void 0===t)return"missing";if("uploaded"!==t.state)return"starter"
;return t.size===e.size&&(null===t.digest||t.digest===e.digest)&&t.label===e.label&&mediaType(t.contentType)===mediaType(e.content_type)?"fits":"differs"
}const mediaType=e=>(e.split(";")[0]??"").trim().toLowerCase();function textDifferences(e,t){const a=[]
;""!==e.name&&t.name!==e.name&&a.push("name");const{body:n}=e;return null===n||""===n||(0,
d.QV)(t.body,n,"comment")||a.push("body"),a}function assetDifferences({assets:e},t){if(0===e.length)return{missing:[],
differing:[],extra:[]};const a=e.map(e=>({asset:e,fit:assetFit(e,findAsset(t,e.name))})),n=new Set(e.map(({name:e})=>e))
;return{missing:a.filter(({fit:e})=>"missing"===e||"starter"===e).map(({asset:e})=>`asset ${e.name} is missing`),
differing:a.filter(({fit:e})=>"differs"===e).map(({asset:e})=>`asset ${e.name} differs`),
extra:t.assets.filter(({name:e})=>!n.has(e)).map(({name:e})=>`asset ${e} was not asked for`)}}
const findAsset=(e,t)=>e.assets.find(e=>e.name===t);function judgeRelease(e,t,a){
const n=function tagElsewhere({tag:e,target_sha:t},a){
return null===a||a.commitSha===t?null:`the tag ${e} is at ${a.commitSha??a.refSha}, not at ${t}`
}(e,t.tag),s=t.drafts.filter(a);if(null!==t.published)return function judgePublished(e,t,{elsewhere:a,own:n,tag:s}){
const verdict=(e,a)=>({effect:e,reason:a,observed:state_observationOf(t),release:t
}),{on_existing:r}=e,done=e=>0===n.length?verdict("none",e):verdict("update",`${e}; drafts that earlier runs left are removed`)
;if("keep"===r)return done("this release exists and is kept as it is (`on_existing: keep`)")
;if(null!==a)return verdict("conflict",a)
;if(null===s)return verdict("conflict",`the release is there but its tag ${e.tag} is gone`)
;const i=textDifferences(e,t),{missing:o,differing:l,extra:u}=assetDifferences(e,t),c=[...l,...t.prerelease===e.prerelease?[]:["prerelease"]],f=[...i,...o,...c,...u]
;if(0===f.length)return done("this release is there already")
;const d=verdict("conflict",`a published release of this tag exists and differs: ${f.join(", ")}`)
;if(e.draft||c.length>0)return d
;if("update"===r&&o.length+u.length===0)return verdict("update",`changes ${i.join(" and ")}`)
;return"append"!==r||i.length>0?d:0===o.length?done("this release has all these assets already"):t.immutable?verdict("conflict",`the release is immutable, but ${o.join(", ")}`):verdict("update",`appends: ${o.join(", ")}`)
}(e,t.published,{elsewhere:n,own:s,tag:t.tag});if(null!==n)return{effect:"conflict",reason:n,observed:null,release:null}
;const r=t.drafts.find(e=>!a(e));if(void 0!==r)return function judgeForeignDraft(e,t){
const a=state_observationOf(t),n=draftDifferences(e,t);if(e.draft&&0===n.length)return{effect:"none",
reason:"this draft is there already",observed:a,release:t}
;const s=0===n.length?"":` and differs: ${n.join(", ")}`,r=`draft ${t.id} of this tag is not of MarketOps${s}; publish or delete it first`
;return{effect:"conflict",reason:r,observed:a,release:t}}(e,r);const i=s[0];if(void 0===i){return{effect:"create",
reason:null===t.tag?null:`the tag ${e.tag} is there, at the right commit`,observed:null,release:null}}
if(e.draft&&1===s.length&&0===draftDifferences(e,i).length)return{effect:"none",reason:"this draft is there already",
observed:state_observationOf(i),release:i};return{effect:"update",
reason:`continues draft ${i.id}, which an earlier run left`,observed:state_observationOf(i),release:i}}
function draftDifferences(e,t){
const{missing:a,differing:n,extra:s}=assetDifferences(e,t),r=[...textDifferences(e,t),...a,...n,...s]
;return t.prerelease!==e.prerelease&&r.push("prerelease"),t.target!==e.target_sha&&r.push("target"),r}
function state_observationOf(e){return{id:e.id,sha:/^[0-9a-f]{40}$/.test(e.target)?e.target:null,url:e.url}}
var j=a(85554);async function bringAssets(e,t,{assets:a,draft:n},s){const{effects:r,files:i}=s;if(n&&0===a.length)return
;if(t.draft){const n=new Map(a.map(e=>[e.name,e]));for(const a of t.assets){const t=n.get(a.name)
;void 0!==t&&"fits"===assetFit(t,a)&&null!==a.digest||(s.stopIfCancelled(),await remove(()=>r.deleteAsset(e,a.id)))}}
const o=t.draft?await async function reread(e,t,{reader:a}){return 0===t.assets.length?t:await a.release(e,t.id)??t
}(e,t,s):t,l=a.filter(e=>"fits"!==assetFit(e,findAsset(o,e.name)));let u=0;await s.inParallel(l,async t=>{
const a=i.get(t.name);if(void 0===a)throw new f.OK("asset_missing",`The bytes of asset ${t.name} are not at hand.`)
;s.stopIfCancelled(),await async function bringAsset(e,t,a,n,s){const{effects:r,reader:i}=s;for(let o=1;;o++)try{
const s=await r.uploadAsset(e,t,{name:a.name,label:a.label,contentType:a.content_type,size:a.size,
open:()=>checkedBytes(n,a)});return void checkSent(a,s)}catch(n){const l="already_exists"===(0,f.g5)(n)?.code;if(!(0,
f.X2)(n)&&!l)throw n;const u=await i.release(e,t.id),c=null===u?void 0:findAsset(u,a.name),d=assetFit(a,c)
;if("fits"===d)return;if(3===o)throw n;if(void 0!==c){if("differs"===d&&!t.draft)throw n
;await remove(()=>r.deleteAsset(e,c.id))}else await s.pause(w)}}(e,o,t,a,s),u++,
s.progress(`asset ${t.name} is up (${u} of ${l.length})`)})}async function remove(e){try{await e()}catch(e){
if("not_found"!==(0,f.g5)(e)?.code&&!(0,f.X2)(e))throw e}}function checkSent(e,t){
const a=t.name!==e.name?`GitHub named it ${t.name}`:"uploaded"!==t.state?`its state is ${t.state}`:t.size!==e.size?`GitHub has ${t.size} bytes, ${e.size} were planned`:null!==t.digest&&t.digest!==e.digest?`GitHub has ${t.digest}, ${e.digest} was planned`:null
;if(null!==a)throw new f.OK("asset_mismatch",`Asset ${e.name} did not arrive as planned: ${a}. Run again.`)}
function checkedBytes(e,{digest:t,size:a}){const n=(0,p.createHash)("sha256");let s=0;return(0,j.Z)(e.open(),e=>{
s+=e.length,n.update(e)},()=>{
if(s!==a||`sha256:${n.digest("hex")}`!==t)throw new f.OK("file_changed",`${e.path} changed since the plan was made. Plan and approve again.`)
})}function bears({body:e},{receiptId:t}){return(0,d.Ph)(e,"comment").marker?.receiptId===t}
async function removeDrafts(e,t,a){for(const{id:n}of t)await remove(()=>a.effects.deleteRelease(e,n))}
async function bringDraft(e,t,a){const{parameters:n,repository:s}=e,sameWish=t=>(0,
d.Ph)(t.body,"comment").marker?.operationDigest===e.operation_digest,r=t.find(e=>!n.generate_notes||sameWish(e)),i=t.filter(e=>e!==r)
;if(await removeDrafts(s,i,a),a.stopIfCancelled(),void 0===r)return async function createDraft(e,t){
const{parameters:a,repository:n}=e,{effects:s,reader:r,marker:i}=t,o=a.generate_notes?{generate_release_notes:!0}:{}
;return settled(t,()=>s.createRelease(n,{...draftFields(e,t,null),...o
}),async()=>(await r.releases(n,a.tag)).filter(({draft:e})=>e).find(e=>bears(e,i))??null)}(e,a)
;const o=draftFields(e,a,sameWish(r)?r:null);return settled(a,()=>a.effects.updateRelease(s,r.id,o),async()=>{
const e=await a.reader.release(s,r.id);return null!==e&&bears(e,a.marker)?e:null})}
function draftFields({parameters:e},{marker:t},a){
const n=null===a?"":(0,d.Ph)(a.body,"comment").text,s=null===e.body||""===e.body?n:e.body;return{tag_name:e.tag,
target_commitish:e.target_sha,...""!==e.name||null===a&&!e.generate_notes?{name:e.name}:{},body:(0,d.Pe)(s,t,"comment"),
draft:!0,prerelease:e.prerelease}}async function lookAtTag({parameters:e,repository:t},{reader:a}){
const{tag:n,target_sha:s}=e,r=await peelTag(a,t,n);if(null===r)return null;if(r.commitSha===s)return!0
;throw new f.OK("conflict",`The tag ${n} is at ${r.commitSha??r.refSha}, not at ${s}.`)}
async function readReleaseBack(e,t,a,n){const{parameters:s,repository:r}=e,i=s.draft?null:(0,
P.NN)(async function readTagBack({parameters:e,repository:t},a){const{tag:n,target_sha:s}=e
;await readBack(a,`The tag ${n}`,()=>peelTag(a.reader,t,n),e=>e.commitSha===s?null:`it is at ${e.commitSha??e.refSha}, not at ${s}`)
}(e,n)),o=await readBack(n,`Release ${s.tag}`,()=>n.reader.release(r,t,s.assets.length),e=>function releaseProblem(e,t){
const{missing:a,differing:n,extra:s}=assetDifferences(e,t),r=[...textDifferences(e,t),...a,...n]
;"append"!==e.on_existing&&r.push(...s);t.tag!==e.tag&&r.push(`its tag is ${t.tag}`)
;t.draft!==e.draft&&r.push(t.draft?"it is a draft":"it is published");t.prerelease!==e.prerelease&&r.push("prerelease")
;return r.join(", ")||null}(s,e));return await i,releaseApplied(a,o)}function releaseApplied(e,t){return{action:e,
github:state_observationOf(t),details:{release_id:t.id,release_url:t.url,upload_url:t.uploadUrl,tag:t.tag,draft:t.draft,
assets:t.assets.map(({contentType:e,...t})=>({...t,content_type:e}))}}}var x=a(16059)
;const O=/^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}(?:; ?charset=[A-Za-z0-9_-]+)?$/i,R=n.KCZ([n.YjP().min(1),n.rej({
path:n.YjP().min(1),name:n.YjP().optional(),label:n.YjP().optional(),content_type:n.YjP().optional(),
optional:n.zMY().default(!1)})]);async function matches(e,t,{workspace:a,fail:n}){const s=await a.glob(e.path)
;if(0!==s.length||e.optional||n("asset_missing",t,`${e.path} matches no file (\`optional: true\` allows that)`),
s.length>1&&(void 0!==e.name||void 0!==e.label)){
const a=`${s.length} files, ${String(s[0]?.path)} and ${String(s[1]?.path)} among them`
;n("asset_ambiguous",t,`${e.path} matches ${a}: a name or label is for one file`)}return s}
function resolveAsset(e,t,a,n){
const{fail:s}=n,r=e.path.split("/").at(-1)??e.path,i=t.name??githubAssetName(r),o=function assetNameFault(e){
if(""===e)return"is empty";if(e.length>255)return"is longer than 255 characters";const t=githubAssetName(e)
;return t===e?null:`would be renamed by GitHub to ${JSON.stringify(t)}: give that name, and the original as label`}(i)
;null!==o&&s("name_invalid",`${a}.name`,`${JSON.stringify(i)} ${o}`),
0===e.size&&s("asset_empty",a,`${e.path} is empty, and GitHub takes no empty files`),
e.size>=2147483648&&s("asset_too_large",a,`${e.path} has ${e.size} bytes; GitHub takes less than 2 GiB`)
;const l=t.label??(void 0===t.name&&i!==r?r:null),u=t.content_type??(0,x.$)(i)??"application/octet-stream"
;return O.test(u)||s("content_type_invalid",`${a}.content_type`,`${u} is no media type`),{content_type:u,
digest:e.digest,label:null===l||""===l?null:publishableLine(n,`${a}.label`,l,255),name:i,size:e.size}}
const q=125e3-d.GQ,F=n.rej({tag:n.YjP(),target:n.YjP().optional(),name:n.YjP().optional(),body:n.YjP().optional(),
body_file:n.YjP().optional(),draft:n.zMY().default(!1),prerelease:n.zMY().default(!1),
latest:n.KCZ([n.zMY(),n.k5n(["true","false","legacy"])]).optional(),assets:n.YOg(R).default([]),
on_existing:n.k5n(["error","update","keep","append"]).default("error"),generate_notes:n.zMY().default(!1),
discussion_category:n.YjP().optional()});const N={true:"marked latest",false:"not latest",
legacy:"latest by date and version"};function assetTable(e){const t=e.reduce((e,{size:t})=>e+t,0);return{part:"table",
title:`${(0,s.hS)(e.length,"asset")}, ${(0,s.Xq)(t)}`,columns:["Name","Size","SHA-256"],
rows:e.map(({name:e,label:t,size:a,digest:n,content_type:s})=>({cells:[[{name:e},...null===t?[]:[" ",{prose:t,limit:200
}],{prose:s,limit:80,small:!0}],[{bytes:a}],[{digest:n}]]}))}}const z={kind:"publish_release",title:"Release",entry:F,
parameters:S,naturalKey:({tag:e})=>e,async resolve(e,t){checkName(t,"tag",e.tag,refNameFault),
function checkCombination(e,t){
!e.generate_notes||void 0===e.body&&void 0===e.body_file||t("field_conflict","generate_notes","GitHub writes the text, or you do: give a body or `generate_notes`, not both"),
e.generate_notes&&"update"===e.on_existing&&t("field_conflict","generate_notes","notes are written when a release is created; they cannot `update` one"),
e.prerelease&&"true"===String(e.latest??!1)&&t("field_conflict","latest","a prerelease cannot be the latest release"),
e.draft&&void 0!==e.discussion_category&&t("field_conflict","discussion_category","a discussion is opened by publishing, and this release stays a draft")
}(e,t.fail)
;const a=await resolveTarget(t,e.target),n=e.generate_notes?null:await resolveBody(t,e,q),{assets:s,files:r}=await async function resolveAssets(e,t){
const a=[],n=new Map;for(const[s,r]of e.entries()){const e=`assets[${s}]`,i="string"==typeof r?{path:r,optional:!1}:r
;for(const s of await matches(i,e,t)){const r=resolveAsset(s,i,e,t),o=n.get(r.name);if(void 0!==o){
const a=o.path===s.path?`${s.path} is matched twice`:`${o.path} and ${s.path}`
;t.fail("asset_duplicate",e,`two assets would be named ${r.name}: ${a}`)}n.set(r.name,s),a.push(r)}}
return a.length>1e3&&t.fail("asset_count","assets",`${a.length} files; GitHub takes 1000 a release`),{assets:a,files:n}
}(e.assets,t),i=e.discussion_category,o=e.latest??!e.prerelease;return{parameters:{assets:s,body:n,
discussion_category:void 0===i?null:publishableLine(t,"discussion_category",i,255),draft:e.draft,
generate_notes:e.generate_notes,make_latest:"legacy"===o?"legacy":!0===o||"true"===o?"true":"false",
name:publishableLine(t,"name",e.name??"",255),on_existing:e.on_existing,prerelease:e.prerelease,tag:e.tag,
target_sha:a.sha},targetCommit:a,files:r}},claims:({tag:e})=>[{thing:["release",e],field:"tag",
what:`publishes a release of ${e}`}],needs:({tag:e,target_sha:t})=>[{thing:["tag",e],field:"tag",at:t}],
subject:({tag:e})=>e,parts({parameters:e}){
const{target_sha:t,name:a,draft:n,prerelease:s,on_existing:r,discussion_category:i}=e,{assets:o,body:l}=e;return[{
part:"commit",sha:t,from:null},{part:"facts",facts:[["Title",""===a?null:[{prose:a
}]],["Published",[`${n?"as a draft":s?"as a pre-release":"as a release"}, ${N[e.make_latest]}`]],["Discussion",null===i?null:[{
prose:i}]],["If it exists","error"===r?null:[r]]]},0===o.length?{part:"note",note:"No assets."
}:assetTable(o),...e.generate_notes?[{part:"note",
note:"GitHub writes the notes when it publishes: the plan digest does not bind them."}]:[],...null===l?[]:[{part:"text",
title:"Body",text:l,markdown:!0}]]},facts:{tag:({parameters:e})=>e.tag,target_sha:({parameters:e})=>e.target_sha,
assets:({parameters:e})=>e.assets,prerelease:({parameters:e})=>e.prerelease,draft:({parameters:e})=>e.draft,
generated_notes:({parameters:e})=>e.generate_notes},permissions:["contents: write"],outputs:{
"release-id":({github:e})=>e?.id,"release-url":({github:e})=>e?.url,"upload-url":({details:e})=>e.upload_url,
tag:({operation:e})=>e.parameters.tag},async observe(e,t){await assertSameRepository(e,t)
;const a=await readReleaseState(e,t),{effect:n,reason:s,observed:r}=judgeRelease(e.parameters,a,({body:e})=>null!==(0,
d.Ph)(e,"comment").marker);if("none"===n||"conflict"===n)return{effect:n,reason:s,observed:r}
;const{canPush:i}=await t.repository(e.repository);return{effect:n,
reason:[s,e.parameters.generate_notes?"GitHub writes the notes when it publishes: the digest does not bind them":null,!1===i?"drafts are invisible to a token that may not push, so one may exist already":null].filter(e=>null!==e).join("; ")||null,
observed:r}},async apply(e,t){const{reader:a}=t,{parameters:n,repository:s}=e;await assertSameRepository(e,a)
;const r=await readReleaseState(e,a),i=await async function ownDrafts(e,{isOurs:t}){const a=[];for(const n of e){
const{marker:e}=(0,d.Ph)(n.body,"comment");null!==e&&await t(e)&&a.push(n)}return a
}(r.drafts,t),o=judgeRelease(n,r,e=>i.includes(e));if("conflict"===o.effect)throw(0,
f.hj)(`${String(o.reason)}. Nothing was changed.`);const{release:l}=o
;if("none"===o.effect&&null!==l)return releaseApplied(await async function whoseRelease(e,t,{isOurs:a}){
const{marker:n}=(0,d.Ph)(t.body,"comment");return n?.operationDigest===e.operation_digest&&await a(n)?"adopted":"none"
}(e,l,t),l);if(null!==l&&!l.draft)return await removeDrafts(s,i,t),async function changePublished(e,t,a){
const{parameters:n,repository:s}=e,{effects:r,reader:i,marker:o}=a,l=textDifferences(n,t),{missing:u}=assetDifferences(n,t)
;if("keep"===n.on_existing||l.length+u.length===0)return releaseApplied("none",t);if(a.stopIfCancelled(),l.length>0){
const e=null===n.body||""===n.body?null:n.body,l={...""===n.name?{}:{name:n.name},body:(0,d.Pe)(e??(0,
d.Ph)(t.body,"comment").text,o,"comment")};await settled(a,()=>r.updateRelease(s,t.id,l),async()=>{
const e=await i.release(s,t.id);return null!==e&&bears(e,o)?e:null})}return u.length>0&&await bringAssets(s,t,n,a),
readReleaseBack(e,t.id,"updated",a)}(e,l,t);const u=await bringDraft(e,i,t);await bringAssets(s,u,n,t)
;const c=n.draft?null:(0,P.NN)(lookAtTag(e,t)),h=await async function readComplete({parameters:e,repository:t},a,n){
return readBack(n,`Draft ${a} of ${e.tag}`,()=>n.reader.release(t,a,e.assets.length),t=>t.draft?[...draftDifferences(e,t),...(e.draft||0!==e.assets.length?[]:t.assets).map(({name:e})=>`asset ${e} was added`)].join(", ")||null:"it was published by somebody else")
}(e,u.id,t)
;return null===c?releaseApplied(null===l?"created":"updated",h):(null===await c&&await async function createTag(e,t){
const{parameters:a,repository:n}=e,look=()=>lookAtTag(e,t);t.stopIfCancelled();try{
await settled(t,async()=>(await t.effects.createRef(n,`refs/tags/${a.tag}`,a.target_sha),!0),look)}catch(e){
if("already_exists"!==(0,f.g5)(e)?.code||!0!==await look())throw e}}(e,t),t.stopIfCancelled(),
await async function publishDraft({parameters:e,repository:t},a,n){
const{effects:s,reader:r,marker:i}=n,{discussion_category:o,make_latest:l,prerelease:u}=e,c=(0,d.Pe)((0,
d.Ph)(a.body,"comment").text,i,"comment");await settled(n,()=>s.updateRelease(t,a.id,{draft:!1,prerelease:u,
make_latest:l,...e.generate_notes?{body:c}:{},...null===o?{}:{discussion_category_name:o}}),async()=>{
const e=await r.release(t,a.id);return null===e||e.draft?null:e})}(e,u,t),readReleaseBack(e,u.id,"created",t))},
async trace(e,t,a){const n=await t.releases(e.repository,e.naturalKey),markerOf=({body:e})=>(0,
d.Ph)(e,"comment").marker,s=n.find(({draft:e})=>!e);if(void 0!==s)return traceOf(e,markerOf(s),state_observationOf(s),a)
;const r=n.find(t=>markerOf(t)?.receiptId===e.receiptId);return{observed:"absent",
github:void 0===r?null:state_observationOf(r)}},
describe:({parameters:{tag:e,target_sha:t,assets:a,draft:n}})=>`${n?"draft release":"release"} ${e} at ${(0,
s.Fu)(t)} with ${(0,s.hS)(a.length,"asset")}`},A=(0,r.g1)({force:r.Jt,message:r.Qq,move:r.Jt,tag:r.Qq,target_sha:r.XS})
;async function judge({repository:e,parameters:t},a){
const{tag:n,target_sha:r,move:i,force:o,message:l}=t,u=await peelTag(a,e,n);if(null===u)return{effect:"create",
reason:null,observed:null,found:u};const c={id:null,sha:u.commitSha??u.refSha,url:null},verdict=(e,t)=>({effect:e,
reason:t,observed:c,found:u})
;if(null===u.commitSha)return verdict("conflict",`the tag ${n} stands for something that is no commit`)
;if(u.commitSha===r)return i?verdict("none",`the tag ${n} is at ${(0,
s.Fu)(r)} already`):null===u.object?verdict("conflict",`the tag ${n} is at ${(0,s.Fu)(r)}, but lightweight`):(0,
d.QV)(u.object.message,l,"line")?verdict("none",`the tag ${n} is at ${(0,
s.Fu)(r)} with this message already`):verdict("conflict",`the tag ${n} is at ${(0,s.Fu)(r)}, but its message differs`)
;const f=`the tag ${n} is at ${(0,s.Fu)(u.commitSha)}, not at ${(0,s.Fu)(r)}`
;if(!i)return verdict("conflict",`${f}; a fixed tag never moves (floating tags say \`move: true\`)`)
;if(o)return verdict("update",`${f}; it moves, by force`)
;return"ahead"===await a.compare(e,u.commitSha,r)?verdict("update",`${f}; it moves forward`):verdict("conflict",`${f}, and ${(0,
s.Fu)(r)} does not follow from there (\`force: true\` would move it)`)}async function adopted(e,t,a){const{marker:n}=(0,
d.Ph)(t.object?.message??"","line")
;return applied(e,n?.operationDigest===e.operation_digest&&await a.isOurs(n)?"adopted":"none",t.refSha)}
function applied({parameters:e},t,a){const{tag:n,target_sha:s}=e;return{action:t,github:{id:null,sha:s,url:null},
details:{tag:n,ref:`refs/tags/${n}`,target_sha:s,object_sha:a}}}const C=[{kind:"tag_repo",title:"Tag",entry:n.rej({
tag:n.YjP(),target:n.YjP().optional(),message:n.YjP().min(1).optional(),move:n.zMY().default(!1),
force:n.zMY().default(!1)}),parameters:A,naturalKey:({tag:e})=>e,async resolve(e,t){
checkName(t,"tag",e.tag,refNameFault),e.force&&!e.move&&t.fail("field_conflict","force","`force` needs `move: true`")
;const a=await resolveTarget(t,e.target),n=publishable(t,"message",e.message??e.tag,6e4)
;""===n&&t.fail("text_invalid","message","is empty: an annotated tag has a message");const{tag:s,move:r,force:i}=e
;return{parameters:{force:i,message:n,move:r,tag:s,target_sha:a.sha},targetCommit:a,files:new Map}},
claims:({tag:e,target_sha:t})=>[{thing:["tag",e],field:"tag",what:`makes the tag ${e}`,at:t}],subject:({tag:e})=>e,
parts({parameters:e,effect:t,observed:a}){const{target_sha:n,move:s,force:r,message:i}=e,o=a?.sha??null;return[{
part:"commit",sha:n,from:"none"===t||o===n?null:o},{part:"facts",
facts:[["May move",s?[r?"anywhere (force)":"forward only"]:null]]},{part:"text",title:"Message",text:i,markdown:!1}]},
facts:{tag:({parameters:e})=>e.tag,target_sha:({parameters:e})=>e.target_sha,
moves_tag:({effect:e})=>"conflict"===e?null:"update"===e},permissions:["contents: write"],outputs:{
tag:({operation:e})=>e.parameters.tag},async observe(e,t){await assertSameRepository(e,t)
;const{effect:a,reason:n,observed:s}=await judge(e,t);return{effect:a,reason:n,observed:s}},async apply(e,t){
const{reader:a,effects:n,marker:r}=t,{repository:i}=e,{tag:o,target_sha:l,message:u}=e.parameters
;await assertSameRepository(e,a);const{effect:c,reason:h,found:m}=await judge(e,a);if("conflict"===c)throw(0,
f.hj)(`${String(h)}. Nothing was changed.`);if("none"===c&&null!==m)return adopted(e,m,t)
;if(null!==m&&m.commitSha!==e.observed?.sha)throw(0,f.hj)(`The tag ${o} moved to ${(0,
s.Fu)(m.refSha)} since the plan observed it. Plan again.`)
;const p=`refs/tags/${o}`,g=await repeated(t,()=>n.createTagObject(i,{tag:o,message:(0,d.Pe)(u,r,"line"),targetSha:l}))
;t.stopIfCancelled();const write=async()=>(null===m?await n.createRef(i,p,g):await n.updateRef(i,p,{from:m.refSha,to:g,
force:!0}),!0);try{await settled(t,write,()=>async function findMade(e,t,a){
const n=await t.ref(e.repository,`tags/${e.parameters.tag}`);return n?.sha===a||null}(e,a,g))}catch(n){
if("already_exists"!==(0,f.g5)(n)?.code)throw n;const s=await judge(e,a)
;if("none"===s.effect&&null!==s.found)return adopted(e,s.found,t)
;throw(0,f.hj)(`Somebody else created the tag ${o} meanwhile: ${String(s.reason)}. Nothing was changed.`)}return(0,
P.NN)(a.tagObject(i,g)),
await readBack(t,`The tag ${o}`,()=>peelTag(a,i,o),e=>e.refSha===g&&e.commitSha===l?null:`it is at ${e.refSha}`),
applied(e,null===m?"created":"updated",g)},async trace(e,t,a){const n=await peelTag(t,e.repository,e.naturalKey)
;if(null===n)return{observed:"absent",github:null};const{marker:s}=(0,d.Ph)(n.object?.message??"","line")
;return traceOf(e,s,{id:null,sha:n.commitSha??n.refSha,url:null},a)},
describe:({parameters:{tag:e,target_sha:t,move:a}})=>`${a?"floating tag":"tag"} ${e} at ${(0,s.Fu)(t)}`},z,v]}};
