export const id=4972;export const ids=[4972];export const modules={40666:(e,t,a)=>{function counted(e,t){
return`${e} ${t}${1===e?"":"s"}`}function formatSize(e){if(e<1024)return`${e} B`;const t=["KiB","MiB","GiB","TiB"]
;let a=e/1024,s=0;for(;a>=1024&&s<t.length-1;)a/=1024,s++;return`${a.toFixed(1)} ${t[s]}`}a.d(t,{Fu:()=>shortSha,
Xq:()=>formatSize,hS:()=>counted});const shortSha=e=>e.slice(0,7)},85554:(e,t,a)=>{async function*heldBack(e,t,a){
let s=Buffer.alloc(0),n=null;for await(const a of e){const e="string"==typeof a?Buffer.from(a):a;t(e),
null!==n&&(yield n),s.length<e.length&&(s=Buffer.allocUnsafeSlow(e.length)),s.set(e),n=s.subarray(0,e.length)}a(),
null!==n&&(yield n)}a.d(t,{Z:()=>heldBack})},24308:(e,t,a)=>{a.d(t,{OK:()=>OperationError,X2:()=>isAmbiguous,
g5:()=>failureOf,hj:()=>conflict});var s=a(74296);class OperationError extends s.NL{status=null;certainty
;constructor(e,t,a="refused",s){super(e,t,void 0===s?{}:{cause:s}),this.name="OperationError",this.certainty=a}}
function conflict(e){return new OperationError("conflict",e)}function failureOf(e){
return e instanceof s.NL&&"certainty"in e?e:null}function isAmbiguous(e){return"ambiguous"===failureOf(e)?.certainty}},
77826:(e,t,a)=>{a.d(t,{GQ:()=>o,Pe:()=>withMarker,Ph:()=>splitMarker,QV:()=>sameText,Ux:()=>mentionsMarker,
rR:()=>withoutMarker,wh:()=>plainText})
;const s="MarketOps-Receipt:",n=/^MarketOps-Receipt: (rcpt_[0-9a-f]{32}) (sha256:[0-9a-f]{64})$/,r="\x3c!-- ",i=" --\x3e",o=`\n\n${r}${s} rcpt_${"0".repeat(32)} sha256:${"0".repeat(64)}${i}\n`.length
;function mentionsMarker(e){return e.toLowerCase().includes(s.toLowerCase())}function plainText(e){
return e.replace(/\r\n?/g,"\n").trimEnd()}function withMarker(e,t,a){
const n=`${s} ${t.receiptId} ${t.operationDigest}`,o="line"===a?n:`${r}${n}${i}`,l=plainText(e)
;return""===l?o:`${l}\n\n${o}`}function splitMarker(e,t){const a=plainText(e).split("\n"),s=parseLine(a.at(-1)??"",t)
;if(null!==s)return{text:plainText(a.slice(0,-1).join("\n")),marker:s};const n="comment"===t?parseLine(a[0]??"",t):null
;return null!==n?{text:plainText(a.slice(1).join("\n").replace(/^\n+/,"")),marker:n}:{text:a.join("\n"),marker:null}}
function parseLine(e,t){const a="comment"===t;if(a&&(!e.startsWith(r)||!e.endsWith(i)))return null
;const s=n.exec(a?e.slice(r.length,-i.length):e),[,o,l]=s??[];return void 0===o||void 0===l?null:{receiptId:o,
operationDigest:l}}function sameText(e,t,a){return splitMarker(e,a).text===plainText(t)}function withoutMarker(e){
return e.replace(/\n*<!-- MarketOps-Receipt: rcpt_[0-9a-f]{32} sha256:[0-9a-f]{64} -->\n?$/,"")}},18330:(e,t,a)=>{
a.d(t,{x:()=>peelTag});const s=5;async function peelTag(e,t,a){const n=await e.ref(t,`tags/${a}`)
;if(null===n)return null;let r=null,i=n;for(let a=0;"tag"===i.type&&a<s;a++){const a=await e.tagObject(t,i.sha);r??=a,
i={sha:a.targetSha,type:a.targetType}}return{refSha:n.sha,object:r,commitSha:"commit"===i.type?i.sha:null}}},
30095:(e,t,a)=>{a.d(t,{Ag:()=>textDifferences,Iu:()=>findAsset,KY:()=>observationOf,O6:()=>draftDifferences,
Pz:()=>assetDifferences,fP:()=>judgeRelease,hd:()=>releaseState,kE:()=>assetFit,lT:()=>readReleaseState,
yL:()=>isReleaseExactly});var s=a(77826),n=a(18330)
;async function readReleaseState({repository:e,parameters:{tag:t}},a){const[s,r]=await Promise.all([(0,
n.x)(a,e,t),a.releases(e,t)]),i=r.find(({draft:e})=>!e)??null;return{tag:null===s&&null!==i?await(0,n.x)(a,e,t):s,
published:i,drafts:r.filter(({draft:e})=>e)}}function assetFit(e,t){if(void 0===t)return"missing"
;if("uploaded"!==t.state)return"starter"
;return t.size===e.size&&(null===t.digest||t.digest===e.digest)&&t.label===e.label&&mediaType(t.contentType)===mediaType(e.content_type)?"fits":"differs"
}const mediaType=e=>(e.split(";")[0]??"").trim().toLowerCase();function textDifferences(e,t){const a=[]
;""!==e.name&&t.name!==e.name&&a.push("name");const{body:n}=e;return null===n||""===n||(0,
s.QV)(t.body,n,"comment")||a.push("body"),a}function assetDifferences({assets:e},t){if(0===e.length)return{missing:[],
differing:[],extra:[]};const a=e.map(e=>({asset:e,fit:assetFit(e,findAsset(t,e.name))})),s=new Set(e.map(({name:e})=>e))
;return{missing:a.filter(({fit:e})=>"missing"===e||"starter"===e).map(({asset:e})=>`asset ${e.name} is missing`),
differing:a.filter(({fit:e})=>"differs"===e).map(({asset:e})=>`asset ${e.name} differs`),
extra:t.assets.filter(({name:e})=>!s.has(e)).map(({name:e})=>`asset ${e} was not asked for`)}}
const findAsset=(e,t)=>e.assets.find(e=>e.name===t);function judgeRelease(e,t,a){
const s=function tagElsewhere({tag:e,target_sha:t},a){
return null===a||a.commitSha===t?null:`the tag ${e} is at ${a.commitSha??a.refSha}, not at ${t}`
}(e,t.tag),n=t.drafts.filter(a);if(null!==t.published)return function judgePublished(e,t,{elsewhere:a,own:s,tag:n}){
const verdict=(e,a)=>({effect:e,reason:a,observed:observationOf(t),release:t
}),{on_existing:r}=e,done=e=>0===s.length?verdict("none",e):verdict("update",`${e}; drafts that earlier runs left are removed`)
;if("keep"===r)return done("this release exists and is kept as it is (`on_existing: keep`)")
;if(null!==a)return verdict("conflict",a)
;if(null===n)return verdict("conflict",`the release is there but its tag ${e.tag} is gone`)
;const i=textDifferences(e,t),{missing:o,differing:l,extra:u}=assetDifferences(e,t),c=[...l,...t.prerelease===e.prerelease?[]:["prerelease"]],f=[...i,...o,...c,...u]
;if(0===f.length)return done("this release is there already")
;const d=verdict("conflict",`a published release of this tag exists and differs: ${f.join(", ")}`)
;if(e.draft||c.length>0)return d
;if("update"===r&&o.length+u.length===0)return verdict("update",`changes ${i.join(" and ")}`)
;return"append"!==r||i.length>0?d:0===o.length?done("this release has all these assets already"):t.immutable?verdict("conflict",`the release is immutable, but ${o.join(", ")}`):verdict("update",`appends: ${o.join(", ")}`)
}(e,t.published,{elsewhere:s,own:n,tag:t.tag});if(null!==s)return{effect:"conflict",reason:s,observed:null,release:null}
;const r=t.drafts.find(e=>!a(e));if(void 0!==r)return function judgeForeignDraft(e,t){
const a=observationOf(t),s=draftDifferences(e,t);if(e.draft&&0===s.length)return{effect:"none",
reason:"this draft is there already",observed:a,release:t}
;const n=0===s.length?"":` and differs: ${s.join(", ")}`,r=`draft ${t.id} of this tag is not of MarketOps${n}; publish or delete it first`
;return{effect:"conflict",reason:r,observed:a,release:t}}(e,r);const i=n[0];if(void 0===i){return{effect:"create",
reason:null===t.tag?null:`the tag ${e.tag} is there, at the right commit`,observed:null,release:null}}
if(e.draft&&1===n.length&&0===draftDifferences(e,i).length)return{effect:"none",reason:"this draft is there already",
observed:observationOf(i),release:i};return{effect:"update",reason:`continues draft ${i.id}, which an earlier run left`,
observed:observationOf(i),release:i}}function draftDifferences(e,t){
const{missing:a,differing:s,extra:n}=assetDifferences(e,t),r=[...textDifferences(e,t),...a,...s,...n]
;return t.prerelease!==e.prerelease&&r.push("prerelease"),t.target!==e.target_sha&&r.push("target"),r}
function observationOf(e){return{id:e.id,sha:/^[0-9a-f]{40}$/.test(e.target)?e.target:null,url:e.url}}
function releaseState(e,t){const{tag:a,name:n,body:r,draft:i,prerelease:o,assets:l}=e;return{tag:a,object:t,name:n,
body:(0,s.rR)(r),draft:i,prerelease:o,assets:l.filter(({state:e})=>"starter"!==e).map(({name:e,size:t,digest:a})=>({
name:e,size:t,digest:a})).sort((e,t)=>e.name<t.name?-1:1)}}function isReleaseExactly(e,t){
const{name:a,body:n,draft:r,prerelease:i,assets:o}=e,l=new Map(o.map(e=>[e.name,e]));return t.name===a&&null!==n&&(0,
s.QV)(t.body,n,"comment")&&t.draft===r&&t.prerelease===i&&t.assets.length===l.size&&t.assets.every(e=>{
const t=l.get(e.name);return t?.size===e.size&&(null===e.digest||t.digest===e.digest)})}},64972:(e,t,a)=>{a.d(t,{G:()=>T
});var s=a(27597),n=a(40666),r=a(53633);const i=(0,r.yL)("100644","100755","120000"),o=(0,r.g1)({digest:r.br,mode:i,
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
var g=a(55543),p=a(74296);const b=2e3;async function poll({pause:e},t){for(let a=0;;a+=b){const s=await t().catch(e=>{
if(null===(0,f.g5)(e))throw e;return null});if(null!==s||a>=3e4)return s;await e(b)}}async function settled(e,t,a){try{
return await t()}catch(t){if(null===(0,f.g5)(t))throw t;const s=(0,f.X2)(t)?await poll(e,a):await a().catch(()=>null)
;if(null===s)throw t;return s}}async function done(e,t,a){await settled(e,()=>t().then(()=>!0),async()=>await a()||null)
}async function repeated({pause:e},t){for(let a=1;;a++)try{return await t()}catch(t){if(!(0,f.X2)(t)||3===a)throw t
;await e(b)}}async function readBack({pause:e},t,a,s){for(let n=0;;n+=b){let r;try{
const e=await a(),t=null===e?"it is not there":s(e);if(null!==e&&null===t)return e;r=t??"it is not there"}catch(e){
if(null===(0,f.g5)(e))throw e;const a=`${t} was written but could not be read back: ${(0,p.bD)(e)}`
;throw new f.OK("readback_failed",a,"ambiguous",e)}
if(n>=3e4)throw new f.OK("readback_mismatch",`${t} is not as it was written: ${r}. Look at it on GitHub.`);await e(b)}}
async function entriesOf(e,t,a){const s=await e.tree(t,a)
;return new Map(s.filter(({type:e})=>"tree"!==e).map(e=>[e.path,e]))}async function differingPaths(e,t,a,s){
const n=await Promise.all(s.map(async({path:s,mode:n,digest:r})=>{const i=a.get(s)
;return null===r?void 0===i:i?.mode===n&&(0,g.ol)(await e.blob(t,i.sha))===r}))
;return s.filter((e,t)=>!n[t]).map(({path:e})=>e)}async function isWishedCommit(e,t,{base:a,head:s,wish:n}){
if(1!==s.parents.length||s.parents[0]!==a.sha)return!1
;const[r,i]=await Promise.all([entriesOf(e,t,a.treeSha),entriesOf(e,t,s.treeSha)])
;return!!function sameElsewhere(e,t,a){
const s=new Set(a.map(({path:e})=>e)),rest=e=>[...e.values()].filter(({path:e})=>!s.has(e)),n=rest(t)
;return rest(e).length===n.length&&n.every(({path:t,mode:a,sha:s})=>e.get(t)?.sha===s&&e.get(t)?.mode===a)
}(r,i,n.files)&&0===(await differingPaths(e,t,i,n.files)).length}
async function makeCommit(e,t,{commit:a,author:s,signoff:n},r){
const{effects:i,reader:o}=r,l=await entriesOf(o,e,t.treeSha),u=new Set([...l.values()].map(({sha:e})=>e)),c=await r.inParallel(a.files,t=>async function treeEntry(e,{path:t,mode:a,digest:s},n,r){
if(null===s)return{path:t,mode:"100644",sha:null};const i=r.files.get(t)
;if(void 0===i)throw new f.OK("file_missing",`The bytes of ${t} are not at hand.`);const o=await i.read();if((0,
g.ol)(o)!==s)throw new f.OK("file_changed",`${t} changed since the plan was made. Plan and approve again.`);const l=(0,
g.RI)("blob",o);if(n.has(l))return{path:t,mode:a,sha:l};r.stopIfCancelled()
;const u=await repeated(r,()=>r.effects.createBlob(e,o))
;if(u!==l)throw new f.OK("file_mismatch",`GitHub has ${u} for ${t}, its bytes are ${l}.`);return{path:t,mode:a,sha:l}
}(e,t,u,r)),d=c.filter(({path:e,mode:t,sha:a})=>{const s=l.get(e);return null===a?void 0!==s:s?.sha!==a||s.mode!==t})
;if(0===d.length)return null
;const h=await repeated(r,()=>i.createTree(e,t.treeSha,d)),m=n&&null!==s?`\n\nSigned-off-by: ${s.name} <${s.email}>`:""
;return repeated(r,()=>i.createCommit(e,{message:`${a.message}${m}`,tree:h,parents:[t.sha],...null===s?{}:{author:{...s,
date:t.committedAt}}}))}async function judgePullRequest(e,t,a,s){
const{repository:r,parameters:i}=e,stop=(e,t,a=null)=>({effect:e,reason:t,observed:null===a?null:observationOf(a),
pull:a,base:null,headSha:null,branch:"right"}),o=a.find(({state:e})=>"open"===e)??null;if(null===o){
const t=await async function earlier({operation_digest:e},t,a){for(const s of t){const{marker:t}=(0,
d.Ph)(s.body,"comment");if(t?.operationDigest===e&&await a(t))return s}return null}(e,a,s)
;if(!0===t?.merged)return stop("none",`pull request #${t.number} proposed this and was merged`,t)
;if(null!==t)return stop("conflict",`pull request #${t.number} proposed this and was closed unmerged; reopen it to go on`,t)
}const[l,u]=await Promise.all([t.ref(r,`heads/${i.base}`),t.ref(r,`heads/${i.head}`)])
;if(null===l)return stop("conflict",`the base branch ${i.base} is not there`)
;const c=await mustCommit(t,r,l.sha),f=null===u?null:await mustCommit(t,r,u.sha),h=await async function judgeBranch({repository:e,parameters:t},a,s,r){
const{base:i,head:o}=s,{commit:l,head:u,head_sha:c}=t;if(null===l){if(o?.sha!==c){return{effect:"conflict",
reason:`the branch ${u} ${null===o?"is gone":`is at ${(0,n.Fu)(o.sha)}`}, not at ${(0,n.Fu)(String(c))}`}}
const s=await a.compare(e,i.sha,o.sha);return"ahead"===s||"diverged"===s?{branch:"right"}:{effect:"none",
reason:`${t.base} has everything that is on ${u}`}}if(null!==o&&await isWishedCommit(a,e,{base:i,head:o,wish:l}))return{
branch:"right"};const f=await entriesOf(a,e,i.treeSha);if(0===(await differingPaths(a,e,f,l.files)).length)return{
effect:"none",reason:`${t.base} has these files already`};if(null===o)return{branch:"create"}
;if(u===t.base||u===(await a.repository(e)).defaultBranch)return{effect:"conflict",
reason:`${u} is never moved, for others build on it; use another \`head\``}
;if(await async function isReplaceable(e,t,{base:a,head:s,pulls:n},r){const inBase=async s=>{
const n=await t.compare(e,a.sha,s);return"behind"===n||"identical"===n};for(const e of n){const{marker:t}=(0,
d.Ph)(e.body,"comment");if(e.headSha!==s.sha||null===t||!await r(t))continue;if(e.merged)return!0
;const[a,...n]=s.parents;if("open"===e.state&&void 0!==a&&0===n.length&&await inBase(a))return!0}return!1}(e,a,{...s,
head:o},r))return{branch:"replace"}
;const h=`the branch ${u} is at ${(0,n.Fu)(o.sha)}, which holds work that is not of MarketOps; use another \`head\``
;return{effect:"conflict",reason:h}}(e,t,{base:c,head:f,pulls:a},s);if("reason"in h)return stop(h.effect,h.reason,o)
;const m={pull:o,base:c,headSha:f?.sha??null,branch:h.branch},g=null!==o?observationOf(o):null===f?null:{id:null,
sha:f.sha,url:null
},p=null===o?[]:await missingParts(e,o,t),b="replace"===h.branch?`the branch ${i.head} moves from ${(0,
n.Fu)(String(f?.sha))}`:null;if(null===o)return{effect:"create",reason:b,observed:g,...m}
;if("right"===h.branch&&0===p.length)return{effect:"none",reason:`pull request #${o.number} is there already`,
observed:g,...m};return{effect:"update",
reason:[`pull request #${o.number} is updated`,b,...p].filter(e=>null!==e).join("; "),observed:g,...m}}
async function mustCommit(e,t,a){const s=await e.commit(t,a)
;if(null===s)throw new f.OK("commit_not_found",`${t} has no commit ${a}, where a branch of it is. Run again.`);return s}
async function missingParts({repository:e,parameters:t},a,s){const n=[];return a.title!==t.title&&n.push("title"),
""===t.body||(0,d.QV)(a.body,t.body,"comment")||n.push("body"),lacking(t.labels,a.labels).length>0&&n.push("labels"),
lacking(t.assignees,a.assignees).length>0&&n.push("assignees"),
null!==t.milestone&&a.milestone!==t.milestone&&n.push("milestone"),
null!==await lackingReviewers(e,t,a,s)&&n.push("reviewers"),n}
async function lackingReviewers(e,{reviewers:t,team_reviewers:a},s,n){
const r=lacking(t,s.reviewers),i=lacking(a,s.teamReviewers);if(r.length+i.length===0)return null
;const o=await n.reviewedBy(e,s.number),l={people:lacking(r,o),teams:0===o.length?i:[]}
;return l.people.length+l.teams.length===0?null:l}function lacking(e,t){const a=new Set(t.map(e=>e.toLowerCase()))
;return e.filter(e=>!a.has(e.toLowerCase()))}function observationOf(e){return{id:e.id,sha:e.headSha,url:e.url}}
async function bringPullRequest(e,t,a){
const{repository:s,parameters:n}=e,{effects:r,reader:i,marker:o}=a,{base:l,head:u,title:c,body:f,draft:h,maintainer_can_modify:m}=n,bears=e=>(0,
d.Ph)(e.body,"comment").marker?.receiptId===o.receiptId;if(null===t){const e={title:c,body:(0,d.Pe)(f,o,"comment"),
draft:h,maintainer_can_modify:m,head:u,base:l};return{
pull:await settled(a,()=>r.createPullRequest(s,e),async()=>(await i.pullRequests(s,u,l)).find(bears)??null),created:!0}}
const g=""===f?(0,d.Ph)(t.body,"comment").text:f;return{pull:await settled(a,()=>r.updatePullRequest(s,t.number,{
title:c,body:(0,d.Pe)(g,o,"comment")}),async()=>{const e=await i.pullRequest(s,t.number)
;return null!==e&&bears(e)&&e.title===c?e:null}),created:!1}}function pullRequestApplied({parameters:e},t,a){return{
action:t,github:observationOf(a),details:{number:a.number,pull_request_number:a.number,pull_request_url:a.url,
state:a.state,merged:a.merged,head:e.head,head_sha:a.headSha,base:e.base}}}async function resolveTarget(e,t){
const{reader:a,repository:s,fail:n}=e
;void 0!==t||e.isOwnRepository||n("target_missing","target",`${s} is another repository: say which of its commits with \`target\``)
;const r=t??e.commitSha
;(!/^[A-Za-z0-9._+@/-]{1,250}$/.test(r)||r.startsWith("-")||r.includes(".."))&&n("target_invalid","target",`${JSON.stringify(r)} is neither a branch, a tag nor a commit`)
;const i=await a.commit(s,r)
;return null===i?n("target_not_found","target",`${s} has no commit ${JSON.stringify(r)}`):(/^[0-9a-f]{40}$/i.test(r)&&i.sha!==r.toLowerCase()&&n("target_invalid","target",`${r} is not the commit of that SHA in ${s}`),
i)}function publishable(e,t,a,s){const{fail:n}=e
;a.isWellFormed()||n("text_invalid",t,"holds half of a character (a lone surrogate)"),
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(a)&&n("text_invalid",t,"holds a control character"),(0,
d.Ux)(a)&&n("marker_in_input",t,'holds "MarketOps-Receipt:", which only MarketOps writes');const r=(0,d.wh)(a)
;return r.length>s&&n("text_too_long",t,`has ${r.length} characters; ${s} are allowed`),r}
function publishableLine(e,t,a,s){const n=publishable(e,t,a,s).trim()
;return/[\n\r\u2028\u2029]/.test(n)&&e.fail("text_invalid",t,"must be one line"),n}async function resolveBody(e,t,a){
if(void 0!==t.body&&void 0!==t.body_file&&e.fail("field_conflict","body_file","give `body` or `body_file`, not both"),
void 0===t.body_file)return publishable(e,"body",t.body??"",a)
;const s=(await e.workspace.text(t.body_file)).replace(/^\uFEFF/,"")
;return publishable(e,"body_file",e.fill(s,"body_file"),a)}function checkNames(e,t,a,s){a.forEach((n,r)=>{const i=s(n)
;null!==i&&e.fail("name_invalid",`${t}[${r}]`,`${JSON.stringify(n)} ${i}`),
a.slice(0,r).some(e=>e.toLowerCase()===n.toLowerCase())&&e.fail("name_duplicate",`${t}[${r}]`,`${JSON.stringify(n)} is there twice`)
})}function checkName(e,t,a,s){const n=s(a);null!==n&&e.fail("name_invalid",t,`${JSON.stringify(a)} ${n}`)}
async function assertSameRepository({repository:e,repository_id:t},a){const{id:s}=await a.repository(e)
;if(s!==t)throw new f.OK("repository_changed",`${e} has id ${s} now, the plan was made for id ${t}: another repository bears this name. Plan again.`)
}function listed(e){return 0===e.length?null:e.flatMap((e,t)=>[...0===t?[]:[", "],{name:e,limit:80}])}
const w=65536-d.GQ,y=s.rej({base:s.YjP().optional(),head:s.YjP(),title:s.YjP().min(1),body:s.YjP().optional(),
body_file:s.YjP().optional(),draft:s.zMY().default(!1),labels:s.YOg(s.YjP()).default([]),commit:s.rej({
message:s.YjP().min(1),files:s.YOg(s.YjP().min(1)).min(1)}).optional(),reviewers:s.YOg(s.YjP()).default([]),
team_reviewers:s.YOg(s.YjP()).default([]),assignees:s.YOg(s.YjP()).max(10).default([]),
milestone:s.aig().int().positive().optional(),maintainer_can_modify:s.zMY().default(!0),author:s.rej({name:s.YjP(),
email:s.YjP()}).optional(),signoff:s.zMY().default(!1)}),$={100644:"file",100755:"executable",12e4:"symbolic link"}
;const _={kind:"open_pr",title:"Pull request",entry:y,parameters:e=>{const t=c(e);if(null!==t)return t
;const{commit:a,head_sha:s}=e;return null===a!=(null===s)?null:{path:"head_sha",
expected:null===a?"a commit":"null with a commit to make"}},naturalKey:({base:e,head:t})=>`${e}...${t}`,
async resolve(e,t){const{reader:a,repository:s,fail:n}=t,r=e.base??t.defaultBranch
;checkName(t,"base",r,branchNameFault),checkName(t,"head",e.head,branchNameFault),
e.head.toLowerCase()===r.toLowerCase()&&n("field_conflict","head","`head` and `base` are the same branch"),
checkNames(t,"labels",e.labels,labelFault),checkNames(t,"reviewers",e.reviewers,loginFault),
checkNames(t,"team_reviewers",e.team_reviewers,teamFault),checkNames(t,"assignees",e.assignees,loginFault)
;const{commit:i,files:o}=await async function resolveCommit({commit:e},t){const a=new Map;if(void 0===e)return{
commit:null,files:a};const s=await t.workspace.workFiles(e.files)
;0===s.length&&t.fail("file_missing","commit.files",`${e.files.join(", ")}: no such file in the work tree, nor a deleted one`)
;const n=s.map(e=>{const s=function treePathFault(e){
if(hasControl(e)||!e.isWellFormed())return"holds a control character";if(e.includes("\\"))return"holds a backslash"
;const t=e.split("/").find(e=>""===e||"."===e||".."===e||/^\.git$/i.test(e))
;return void 0===t?null:`has a part ${JSON.stringify(t)}`}(e.path)
;return null!==s&&t.fail("name_invalid","commit.files",`${JSON.stringify(e.path)} ${s}`),e.deleted?{digest:null,
mode:null,path:e.path}:(a.set(e.path,e.file),{digest:e.file.digest,mode:e.mode,path:e.path})
}),r=publishable(t,"commit.message",e.message,6e4);""===r&&t.fail("text_invalid","commit.message","is empty");return{
commit:{files:n,message:r},files:a}}(e,t),l=null===i?await a.ref(s,`heads/${e.head}`):null
;null===i&&null===l&&n("head_not_found","head",`${s} has no branch ${e.head}; push it first, or give \`commit\` to make it`)
;const u=publishableLine(t,"title",e.title,256);return""===u&&n("text_invalid","title","is empty"),{parameters:{
assignees:e.assignees,author:resolveAuthor(e,t),base:r,body:await resolveBody(t,e,w),commit:i,draft:e.draft,head:e.head,
head_sha:l?.sha??null,labels:e.labels,maintainer_can_modify:e.maintainer_can_modify,milestone:e.milestone??null,
reviewers:e.reviewers,signoff:e.signoff,team_reviewers:e.team_reviewers,title:u},
targetCommit:null===l?null:await a.commit(s,l.sha),files:o}},claims({base:e,head:t,commit:a}){const s=`${e}...${t}`,n={
thing:["pull request",s],field:"head",what:`opens the pull request ${s}`};return null===a?[n]:[n,{thing:["branch",t],
field:"head",what:`commits to the branch ${t}`}]},subject:({base:e,head:t})=>`${e} ← ${t}`,parts({parameters:e}){
const{title:t,body:a,head_sha:s,commit:r,draft:i,author:o,milestone:l,labels:u,assignees:c}=e;return[...null===s?[]:[{
part:"commit",sha:s,from:null}],{part:"facts",facts:[["Title",[{prose:t
},i?" (draft)":""]],["Labels",listed(u)],["Reviewers",listed([...e.reviewers,...e.team_reviewers])],["Assignees",listed(c)],["Milestone",null===l?null:[String(l)]],["Commit",null===r?null:[{
prose:r.message}]],["Author",null===o?null:[{prose:`${o.name} <${o.email}>`}]]]},...null===r?[]:[(f=r.files,{
part:"table",title:(0,n.hS)(f.length,"file"),columns:["Path","Mode","SHA-256"],
rows:f.map(({path:e,mode:t,digest:a})=>null===a?{sign:"−",cells:[[{name:e}],["deleted"],[]]}:{sign:"+",cells:[[{name:e
}],[$[t]],[{digest:a}]]})})],{part:"text",title:"Body",text:a,markdown:!0}];var f},facts:{
draft:({parameters:e})=>e.draft,base:({parameters:e})=>e.base,head:({parameters:e})=>e.head,
paths:({parameters:{commit:e}})=>e?.files.map(({path:e})=>e)??null,labels:({parameters:e})=>e.labels},
permissions:["contents: write","pull-requests: write"],outputs:{"pull-request-number":({details:e})=>e.number,
"pull-request-url":({github:e})=>e?.url},async observe(e,t){await assertSameRepository(e,t)
;const{pulls:a,unseen:s}=await async function visiblePulls({repository:e,parameters:{head:t,base:a}},s){try{return{
pulls:await s.pullRequests(e,t,a),unseen:!1}}catch(e){if("github_forbidden"!==(0,f.g5)(e)?.code)throw e;return{pulls:[],
unseen:!0}}}(e,t),{effect:n,reason:r,observed:i}=await judgePullRequest(e,t,a,()=>Promise.resolve(!0))
;if(!s||"none"===n)return{effect:n,reason:r,observed:i}
;const o="pull requests are invisible to this token (add `pull-requests: read`), so one may exist already";return{
effect:n,reason:null===r?o:`${r}; ${o}`,observed:i}},async apply(e,t){const{reader:a}=t,{repository:s,parameters:n}=e
;await assertSameRepository(e,a);const r=await a.pullRequests(s,n.head,n.base),i=await judgePullRequest(e,a,r,t.isOurs)
;if("conflict"===i.effect)throw(0,f.hj)(`${String(i.reason)}. Nothing was changed.`)
;if("none"===i.effect)return async function unchangedPullRequest(e,{pull:t,base:a},s){if(null===t)return{action:"none",
github:{id:null,sha:a?.sha??null,url:null},details:{}};const{marker:n}=(0,d.Ph)(t.body,"comment")
;return pullRequestApplied(e,n?.operationDigest===e.operation_digest&&await s.isOurs(n)?"adopted":"none",t)}(e,i,t)
;const o=await async function bringBranch({repository:e,parameters:t,observed:a},{branch:s,base:n,headSha:r},i){
const{effects:o,reader:l}=i,{commit:u,author:c,signoff:d,head:h}=t;if(null===u||"right"===s)return r
;if("replace"===s&&a?.sha!==r)throw(0,
f.hj)(`The branch ${h} moved to ${String(r)} since the plan observed it. Plan again.`);const m=await makeCommit(e,n,{
commit:u,author:c,signoff:d},i);if(null===m)return null;i.stopIfCancelled();const g=`refs/heads/${h}`
;return await done(i,()=>null===r?o.createRef(e,g,m):o.updateRef(e,g,{from:r,to:m,force:!0
}),async()=>(await l.ref(e,`heads/${h}`))?.sha===m),m}(e,i,t);if(null===o)throw(0,
f.hj)(`${n.base} has these files already. Nothing was changed.`);t.stopIfCancelled()
;const{pull:l,created:u}=await bringPullRequest(e,i.pull,t)
;await async function bringParts({repository:e,parameters:t},{pull:a,created:s},n){
const{effects:r,reader:i}=n,{number:o}=a,part=async(t,a)=>{n.stopIfCancelled(),await done(n,t,async()=>{
const t=await i.pullRequest(e,o);return null!==t&&a(t)})},l=lacking(t.labels,a.labels)
;l.length>0&&await part(()=>r.addLabels(e,o,l),e=>0===lacking(l,e.labels).length)
;const u=lacking(t.assignees,a.assignees)
;u.length>0&&await part(()=>r.addAssignees(e,o,u),e=>0===lacking(u,e.assignees).length);const{milestone:c}=t
;null!==c&&c!==a.milestone&&await part(()=>r.setMilestone(e,o,c),e=>e.milestone===c)
;const{reviewers:f,team_reviewers:d}=t,h=s?{people:f,teams:d}:await lackingReviewers(e,t,a,i)
;null!==h&&h.people.length+h.teams.length>0&&await part(()=>r.requestReviewers(e,o,h.people,h.teams),e=>lacking(h.people,e.reviewers).length+lacking(h.teams,e.teamReviewers).length===0)
}(e,{pull:l,created:u},t)
;const c=await readBack(t,`Pull request #${l.number}`,()=>a.pullRequest(s,l.number),e=>e.headSha===o?null:`its head is ${e.headSha}`)
;return await async function assertWhole(e,t,a){
const{reader:s}=a,problem=async t=>(await missingParts(e,t,s)).join(", ")||null;if(null===await problem(t))return
;if(null===await poll(a,async()=>{const a=await s.pullRequest(e.repository,t.number)
;return null!==a&&null===await problem(a)?a:null
}))throw new f.OK("readback_mismatch",`Pull request #${t.number} lacks what was approved: ${String(await problem(t))}. Assignees must be able to read and be assigned in ${e.repository}, reviewers must be collaborators.`)
}(e,c,t),pullRequestApplied(e,u?"created":"updated",c)},
describe:({parameters:{base:e,head:t,commit:a,title:s}})=>`pull request ${t} → ${e}${null===a?"":`, a commit of ${(0,
n.hS)(a.files.length,"file")}`}: ${s}`};function resolveAuthor({author:e,signoff:t,commit:a},s){const{fail:n}=s
;if(void 0===a&&void 0!==e&&n("field_conflict","author","`author` is of a `commit`, and there is none"),
void 0===a&&t&&n("field_conflict","signoff","`signoff` is of a `commit`, and there is none"),
t&&void 0===e&&n("field_conflict","signoff","`signoff` needs an `author` who signs off"),void 0===e)return null
;const r=publishableLine(s,"author.name",e.name,200)
;return(""===r||/[<>]/.test(r))&&n("author_invalid","author.name","is empty or holds < or >"),
(!/^[^\s<>@]+@[^\s<>@]+$/.test(e.email)||!e.email.isWellFormed()||e.email.length>254)&&n("author_invalid","author.email",`${JSON.stringify(e.email)} is no address`),
{email:e.email,name:r}}const v=(0,r.g1)({content_type:r.Qq,digest:r.br,label:(0,r.me)(r.Qq),name:r.Qq,size:r.U9}),k=(0,
r.g1)({assets:(0,r.p_)(v),body:(0,r.me)(r.Qq),discussion_category:(0,r.me)(r.Qq),draft:r.Jt,generate_notes:r.Jt,
make_latest:(0,r.yL)("true","false","legacy"),name:r.Qq,on_existing:(0,r.yL)("error","update","keep","append"),
prerelease:r.Jt,tag:r.Qq,target_sha:r.XS});var S=a(12112),P=a(18330),x=a(30095),j=a(77598),O=a(85554)
;async function bringAssets(e,t,{assets:a,draft:s},n){const{effects:r,files:i}=n;if(s&&0===a.length)return;if(t.draft){
const s=new Map(a.map(e=>[e.name,e]));for(const a of t.assets){const t=s.get(a.name);void 0!==t&&"fits"===(0,
x.kE)(t,a)&&null!==a.digest||(n.stopIfCancelled(),await remove(()=>r.deleteAsset(e,a.id)))}}
const o=t.draft?await async function reread(e,t,{reader:a}){return 0===t.assets.length?t:await a.release(e,t.id)??t
}(e,t,n):t,l=a.filter(e=>"fits"!==(0,x.kE)(e,(0,x.Iu)(o,e.name)));let u=0;await n.inParallel(l,async t=>{
const a=i.get(t.name);if(void 0===a)throw new f.OK("asset_missing",`The bytes of asset ${t.name} are not at hand.`)
;n.stopIfCancelled(),await async function bringAsset(e,t,a,s,n){const{effects:r,reader:i}=n;for(let o=1;;o++)try{
const n=await r.uploadAsset(e,t,{name:a.name,label:a.label,contentType:a.content_type,size:a.size,
open:()=>checkedBytes(s,a)});return void checkSent(a,n)}catch(s){const l="already_exists"===(0,f.g5)(s)?.code;if(!(0,
f.X2)(s)&&!l)throw s;const u=await i.release(e,t.id),c=null===u?void 0:(0,x.Iu)(u,a.name),d=(0,x.kE)(a,c)
;if("fits"===d)return;if(3===o)throw s;if(void 0!==c){if("differs"===d&&!t.draft)throw s
;await remove(()=>r.deleteAsset(e,c.id))}else await n.pause(b)}}(e,o,t,a,n),u++,
n.progress(`asset ${t.name} is up (${u} of ${l.length})`)})}async function remove(e){try{await e()}catch(e){
if("not_found"!==(0,f.g5)(e)?.code&&!(0,f.X2)(e))throw e}}function checkSent(e,t){
const a=t.name!==e.name?`GitHub named it ${t.name}`:"uploaded"!==t.state?`its state is ${t.state}`:t.size!==e.size?`GitHub has ${t.size} bytes, ${e.size} were planned`:null!==t.digest&&t.digest!==e.digest?`GitHub has ${t.digest}, ${e.digest} was planned`:null
;if(null!==a)throw new f.OK("asset_mismatch",`Asset ${e.name} did not arrive as planned: ${a}. Run again.`)}
function checkedBytes(e,{digest:t,size:a}){const s=(0,j.createHash)("sha256");let n=0;return(0,O.Z)(e.open(),e=>{
n+=e.length,s.update(e)},()=>{
if(n!==a||`sha256:${s.digest("hex")}`!==t)throw new f.OK("file_changed",`${e.path} changed since the plan was made. Plan and approve again.`)
})}function bears({body:e},{receiptId:t}){return(0,d.Ph)(e,"comment").marker?.receiptId===t}
async function removeDrafts(e,t,a){for(const{id:s}of t)await remove(()=>a.effects.deleteRelease(e,s))}
async function bringDraft(e,t,a){const{parameters:s,repository:n}=e,r=s.generate_notes?void 0:t[0],i=t.filter(e=>e!==r)
;if(await removeDrafts(n,i,a),a.stopIfCancelled(),void 0===r)return async function createDraft(e,t){
const{parameters:a,repository:s}=e,{effects:n,reader:r,marker:i}=t,o=a.generate_notes?{generate_release_notes:!0}:{}
;return settled(t,()=>n.createRelease(s,{...draftFields(e,t),...o
}),async()=>(await r.releases(s,a.tag)).filter(({draft:e})=>e).find(e=>bears(e,i))??null)}(e,a);const o=draftFields(e,a)
;return settled(a,()=>a.effects.updateRelease(n,r.id,o),async()=>{const e=await a.reader.release(n,r.id)
;return null!==e&&bears(e,a.marker)?e:null})}function draftFields({parameters:e},{marker:t}){return{tag_name:e.tag,
target_commitish:e.target_sha,...""===e.name&&e.generate_notes?{}:{name:e.name},body:(0,d.Pe)(e.body??"",t,"comment"),
draft:!0,prerelease:e.prerelease}}async function lookAtTag({parameters:e,repository:t},{reader:a}){
const{tag:s,target_sha:n}=e,r=await(0,P.x)(a,t,s);if(null===r)return!1;if(r.commitSha===n)return!0
;throw new f.OK("conflict",`The tag ${s} is at ${r.commitSha??r.refSha}, not at ${n}.`)}
async function readReleaseBack(e,t,a,s){const{parameters:n,repository:r}=e,i=n.draft?null:(0,
S.NN)(async function readTagBack({parameters:e,repository:t},a){const{tag:s,target_sha:n}=e
;return readBack(a,`The tag ${s}`,()=>(0,
P.x)(a.reader,t,s),e=>e.commitSha===n?null:`it is at ${e.commitSha??e.refSha}, not at ${n}`)
}(e,s)),o=await readBack(s,`Release ${n.tag}`,()=>s.reader.release(r,t,n.assets.length),e=>function releaseProblem(e,t){
const{missing:a,differing:s,extra:n}=(0,x.Pz)(e,t),r=[...(0,x.Ag)(e,t),...a,...s];"append"!==e.on_existing&&r.push(...n)
;t.tag!==e.tag&&r.push(`its tag is ${t.tag}`);t.draft!==e.draft&&r.push(t.draft?"it is a draft":"it is published")
;t.prerelease!==e.prerelease&&r.push("prerelease");return r.join(", ")||null}(n,e))
;return releaseApplied(a,o,null===i?await(0,P.x)(s.reader,r,n.tag):await i)}function releaseApplied(e,t,a){return{
action:e,github:(0,x.KY)(t),state:(0,x.hd)(t,a?.refSha??null),details:{release_id:t.id,release_url:t.url,
upload_url:t.uploadUrl,tag:t.tag,draft:t.draft,assets:t.assets.map(({contentType:e,...t})=>({...t,content_type:e}))}}}
var R=a(16059)
;const q=/^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}(?:; ?charset=[A-Za-z0-9_-]+)?$/i,z=s.KCZ([s.YjP().min(1),s.rej({
path:s.YjP().min(1),name:s.YjP().optional(),label:s.YjP().optional(),content_type:s.YjP().optional(),
optional:s.zMY().default(!1)})]);async function matches(e,t,{workspace:a,fail:s}){const n=await a.glob(e.path)
;if(0!==n.length||e.optional||s("asset_missing",t,`${e.path} matches no file (\`optional: true\` allows that)`),
n.length>1&&(void 0!==e.name||void 0!==e.label)){
const a=`${n.length} files, ${String(n[0]?.path)} and ${String(n[1]?.path)} among them`
;s("asset_ambiguous",t,`${e.path} matches ${a}: a name or label is for one file`)}return n}
function resolveAsset(e,t,a,s){
const{fail:n}=s,r=e.path.split("/").at(-1)??e.path,i=t.name??githubAssetName(r),o=function assetNameFault(e){
if(""===e)return"is empty";if(e.length>255)return"is longer than 255 characters";const t=githubAssetName(e)
;return t===e?null:`would be renamed by GitHub to ${JSON.stringify(t)}: give that name, and the original as label`}(i)
;null!==o&&n("name_invalid",`${a}.name`,`${JSON.stringify(i)} ${o}`),
0===e.size&&n("asset_empty",a,`${e.path} is empty, and GitHub takes no empty files`),
e.size>=2147483648&&n("asset_too_large",a,`${e.path} has ${e.size} bytes; GitHub takes less than 2 GiB`)
;const l=t.label??(void 0===t.name&&i!==r?r:null),u=t.content_type??(0,R.$)(i)??"application/octet-stream"
;return q.test(u)||n("content_type_invalid",`${a}.content_type`,`${u} is no media type`),{content_type:u,
digest:e.digest,label:null===l||""===l?null:publishableLine(s,`${a}.label`,l,255),name:i,size:e.size}}
const A=125e3-d.GQ,F=s.rej({tag:s.YjP(),target:s.YjP().optional(),name:s.YjP().optional(),body:s.YjP().optional(),
body_file:s.YjP().optional(),draft:s.zMY().default(!1),prerelease:s.zMY().default(!1),
latest:s.KCZ([s.zMY(),s.k5n(["true","false","legacy"])]).optional(),assets:s.YOg(z).default([]),
on_existing:s.k5n(["error","update","keep","append"]).default("error"),generate_notes:s.zMY().default(!1),
discussion_category:s.YjP().optional()});const N={true:"marked latest",false:"not latest",
legacy:"latest by date and version"};function assetTable(e){const t=e.reduce((e,{size:t})=>e+t,0);return{part:"table",
title:`${(0,n.hS)(e.length,"asset")}, ${(0,n.Xq)(t)}`,columns:["Name","Size","SHA-256"],
rows:e.map(({name:e,label:t,size:a,digest:s,content_type:n})=>({cells:[[{name:e},...null===t?[]:[" ",{prose:t,limit:200
}],{prose:n,limit:80,small:!0}],[{bytes:a}],[{digest:s}]]}))}}const Y={kind:"publish_release",title:"Release",entry:F,
parameters:k,naturalKey:({tag:e})=>e,async resolve(e,t){checkName(t,"tag",e.tag,refNameFault),
function checkCombination(e,t){
!e.generate_notes||void 0===e.body&&void 0===e.body_file||t("field_conflict","generate_notes","GitHub writes the text, or you do: give a body or `generate_notes`, not both"),
e.generate_notes&&"update"===e.on_existing&&t("field_conflict","generate_notes","notes are written when a release is created; they cannot `update` one"),
e.prerelease&&"true"===String(e.latest??!1)&&t("field_conflict","latest","a prerelease cannot be the latest release"),
e.draft&&void 0!==e.discussion_category&&t("field_conflict","discussion_category","a discussion is opened by publishing, and this release stays a draft")
}(e,t.fail)
;const a=await resolveTarget(t,e.target),s=e.generate_notes?null:await resolveBody(t,e,A),{assets:n,files:r}=await async function resolveAssets(e,t){
const a=[],s=new Map;for(const[n,r]of e.entries()){const e=`assets[${n}]`,i="string"==typeof r?{path:r,optional:!1}:r
;for(const n of await matches(i,e,t)){const r=resolveAsset(n,i,e,t),o=s.get(r.name);if(void 0!==o){
const a=o.path===n.path?`${n.path} is matched twice`:`${o.path} and ${n.path}`
;t.fail("asset_duplicate",e,`two assets would be named ${r.name}: ${a}`)}s.set(r.name,n),a.push(r)}}
return a.length>1e3&&t.fail("asset_count","assets",`${a.length} files; GitHub takes 1000 a release`),{assets:a,files:s}
}(e.assets,t),i=e.discussion_category,o=e.latest??!e.prerelease;return{parameters:{assets:n,body:s,
discussion_category:void 0===i?null:publishableLine(t,"discussion_category",i,255),draft:e.draft,
generate_notes:e.generate_notes,make_latest:"legacy"===o?"legacy":!0===o||"true"===o?"true":"false",
name:publishableLine(t,"name",e.name??"",255),on_existing:e.on_existing,prerelease:e.prerelease,tag:e.tag,
target_sha:a.sha},targetCommit:a,files:r}},claims:({tag:e})=>[{thing:["release",e],field:"tag",
what:`publishes a release of ${e}`}],needs:({tag:e,target_sha:t})=>[{thing:["tag",e],field:"tag",at:t}],
subject:({tag:e})=>e,parts({parameters:e}){
const{target_sha:t,name:a,draft:s,prerelease:n,on_existing:r,discussion_category:i}=e,{assets:o,body:l}=e;return[{
part:"commit",sha:t,from:null},{part:"facts",facts:[["Title",""===a?null:[{prose:a
}]],["Published",[`${s?"as a draft":n?"as a pre-release":"as a release"}, ${N[e.make_latest]}`]],["Discussion",null===i?null:[{
prose:i}]],["If it exists","error"===r?null:[r]]]},0===o.length?{part:"note",note:"No assets."
}:assetTable(o),...e.generate_notes?[{part:"note",
note:"GitHub writes the notes when it publishes: the plan digest does not bind them."}]:[],...null===l?[]:[{part:"text",
title:"Body",text:l,markdown:!0}]]},facts:{tag:({parameters:e})=>e.tag,target_sha:({parameters:e})=>e.target_sha,
assets:({parameters:e})=>e.assets,prerelease:({parameters:e})=>e.prerelease,draft:({parameters:e})=>e.draft,
generated_notes:({parameters:e})=>e.generate_notes},permissions:["contents: write"],outputs:{
"release-id":({github:e})=>e?.id,"release-url":({github:e})=>e?.url,"upload-url":({details:e})=>e.upload_url,
tag:({operation:e})=>e.parameters.tag},async observe(e,t){await assertSameRepository(e,t);const a=await(0,
x.lT)(e,t),{effect:s,reason:n,observed:r,release:i}=(0,x.fP)(e.parameters,a,({body:e})=>null!==(0,
d.Ph)(e,"comment").marker);if("none"===s&&null!==i)return{effect:s,reason:n,observed:r,state:(0,
x.hd)(i,a.tag?.refSha??null)};if("none"===s||"conflict"===s)return{effect:s,reason:n,observed:r}
;const{canPush:o}=await t.repository(e.repository);return{effect:s,
reason:[n,e.parameters.generate_notes?"GitHub writes the notes when it publishes: the digest does not bind them":null,!1===o?"drafts are invisible to a token that may not push, so one may exist already":null].filter(e=>null!==e).join("; ")||null,
observed:r}},async apply(e,t){const{reader:a}=t,{parameters:s,repository:n}=e;await assertSameRepository(e,a)
;const r=await(0,x.lT)(e,a),i=await async function ownDrafts(e,{isOurs:t}){const a=[];for(const s of e){
const{marker:e}=(0,d.Ph)(s.body,"comment");null!==e&&await t(e)&&a.push(s)}return a}(r.drafts,t),o=(0,
x.fP)(s,r,e=>i.includes(e));if("conflict"===o.effect)throw(0,f.hj)(`${String(o.reason)}. Nothing was changed.`)
;const{release:l}=o
;if("none"===o.effect&&null!==l)return releaseApplied(await async function whoseRelease(e,t,{isOurs:a}){
const{marker:s}=(0,d.Ph)(t.body,"comment");return s?.operationDigest===e.operation_digest&&await a(s)?"adopted":"none"
}(e,l,t),l,r.tag);if(null!==l&&!l.draft)return await removeDrafts(n,i,t),async function changePublished(e,t,a){
const{parameters:s,repository:n}=e,{effects:r,reader:i,marker:o}=a,l=(0,x.Ag)(s,t),{missing:u}=(0,x.Pz)(s,t)
;if("keep"===s.on_existing||l.length+u.length===0)return releaseApplied("none",t,await(0,P.x)(i,n,s.tag))
;if(a.stopIfCancelled(),l.length>0){const e=null===s.body||""===s.body?null:s.body,l={...""===s.name?{}:{name:s.name},
body:(0,d.Pe)(e??(0,d.Ph)(t.body,"comment").text,o,"comment")};await settled(a,()=>r.updateRelease(n,t.id,l),async()=>{
const e=await i.release(n,t.id);return null!==e&&bears(e,o)?e:null})}return u.length>0&&await bringAssets(n,t,s,a),
readReleaseBack(e,t.id,"updated",a)}(e,l,t);const u=await bringDraft(e,i,t);await bringAssets(n,u,s,t)
;const c=s.draft?null:(0,S.NN)(lookAtTag(e,t)),h=await async function readComplete({parameters:e,repository:t},a,s){
return readBack(s,`Draft ${a} of ${e.tag}`,()=>s.reader.release(t,a,e.assets.length),t=>t.draft?[...(0,
x.O6)(e,t),...(e.draft||0!==e.assets.length?[]:t.assets).map(({name:e})=>`asset ${e} was added`)].join(", ")||null:"it was published by somebody else")
}(e,u.id,t)
;return null===c?releaseApplied(null===l?"created":"updated",h,r.tag):(await c||await async function createTag(e,t){
const{parameters:a,repository:s}=e,look=()=>lookAtTag(e,t);t.stopIfCancelled();try{
await done(t,()=>t.effects.createRef(s,`refs/tags/${a.tag}`,a.target_sha),look)}catch(e){if("already_exists"!==(0,
f.g5)(e)?.code||!await look())throw e}
}(e,t),t.stopIfCancelled(),await async function publishDraft({parameters:e,repository:t},a,s){
const{effects:n,reader:r,marker:i}=s,{discussion_category:o,make_latest:l,prerelease:u}=e,c=(0,d.Pe)((0,
d.Ph)(a.body,"comment").text,i,"comment");await settled(s,()=>n.updateRelease(t,a.id,{draft:!1,prerelease:u,
make_latest:l,...e.generate_notes?{body:c}:{},...null===o?{}:{discussion_category_name:o}}),async()=>{
const e=await r.release(t,a.id);return null===e||e.draft?null:e})}(e,u,t),readReleaseBack(e,u.id,"created",t))},
leaves:({tag:e,target_sha:t,draft:a,prerelease:s,make_latest:n})=>({tag:e,target:t,release:a?"draft":"published",
latest:a||s?"false":n}),isExactly:(e,t)=>(0,x.yL)(e,t),
describe:({parameters:{tag:e,target_sha:t,assets:a,draft:s}})=>`${s?"draft release":"release"} ${e} at ${(0,
n.Fu)(t)} with ${(0,n.hS)(a.length,"asset")}`},C=(0,r.g1)({force:r.Jt,message:r.Qq,move:r.Jt,tag:r.Qq,target_sha:r.XS})
;async function judge({repository:e,parameters:t},a){const{tag:s,target_sha:r,move:i,force:o,message:l}=t,u=await(0,
P.x)(a,e,s);if(null===u)return{effect:"create",reason:null,observed:null,found:u};const c={id:null,
sha:u.commitSha??u.refSha,url:null},verdict=(e,t)=>({effect:e,reason:t,observed:c,found:u})
;if(null===u.commitSha)return verdict("conflict",`the tag ${s} stands for something that is no commit`)
;if(u.commitSha===r)return i?verdict("none",`the tag ${s} is at ${(0,
n.Fu)(r)} already`):null===u.object?verdict("conflict",`the tag ${s} is at ${(0,n.Fu)(r)}, but lightweight`):(0,
d.QV)(u.object.message,l,"line")?verdict("none",`the tag ${s} is at ${(0,
n.Fu)(r)} with this message already`):verdict("conflict",`the tag ${s} is at ${(0,n.Fu)(r)}, but its message differs`)
;const f=`the tag ${s} is at ${(0,n.Fu)(u.commitSha)}, not at ${(0,n.Fu)(r)}`
;if(!i)return verdict("conflict",`${f}; a fixed tag never moves (floating tags say \`move: true\`)`)
;if(o)return verdict("update",`${f}; it moves, by force`)
;return"ahead"===await a.compare(e,u.commitSha,r)?verdict("update",`${f}; it moves forward`):verdict("conflict",`${f}, and ${(0,
n.Fu)(r)} does not follow from there (\`force: true\` would move it)`)}async function adopted(e,t,a){const{marker:s}=(0,
d.Ph)(t.object?.message??"","line")
;return applied(e,s?.operationDigest===e.operation_digest&&await a.isOurs(s)?"adopted":"none",t.refSha)}
function applied({parameters:e},t,a){const{tag:s,target_sha:n}=e;return{action:t,github:{id:null,sha:n,url:null},state:{
object:a,target:n},details:{tag:s,ref:`refs/tags/${s}`,target_sha:n,object_sha:a}}}const T=[{kind:"tag_repo",
title:"Tag",entry:s.rej({tag:s.YjP(),target:s.YjP().optional(),message:s.YjP().min(1).optional(),
move:s.zMY().default(!1),force:s.zMY().default(!1)}),parameters:C,naturalKey:({tag:e})=>e,async resolve(e,t){
checkName(t,"tag",e.tag,refNameFault),e.force&&!e.move&&t.fail("field_conflict","force","`force` needs `move: true`")
;const a=await resolveTarget(t,e.target),s=publishable(t,"message",e.message??e.tag,6e4)
;""===s&&t.fail("text_invalid","message","is empty: an annotated tag has a message");const{tag:n,move:r,force:i}=e
;return{parameters:{force:i,message:s,move:r,tag:n,target_sha:a.sha},targetCommit:a,files:new Map}},
claims:({tag:e,target_sha:t})=>[{thing:["tag",e],field:"tag",what:`makes the tag ${e}`,at:t}],subject:({tag:e})=>e,
parts({parameters:e,effect:t,observed:a}){const{target_sha:s,move:n,force:r,message:i}=e,o=a?.sha??null;return[{
part:"commit",sha:s,from:"none"===t||o===s?null:o},{part:"facts",
facts:[["May move",n?[r?"anywhere (force)":"forward only"]:null]]},{part:"text",title:"Message",text:i,markdown:!1}]},
facts:{tag:({parameters:e})=>e.tag,target_sha:({parameters:e})=>e.target_sha,force:({parameters:e})=>e.force,
moves_tag:({effect:e})=>"conflict"===e?null:"update"===e},permissions:["contents: write"],outputs:{
tag:({operation:e})=>e.parameters.tag},async observe(e,t){await assertSameRepository(e,t)
;const{effect:a,reason:s,observed:n,found:r}=await judge(e,t),i=e.parameters.target_sha;return{effect:a,reason:s,
observed:n,state:"none"===a&&null!==r?{object:r.refSha,target:i}:null}},async apply(e,t){
const{reader:a,effects:s,marker:r}=t,{repository:i}=e,{tag:o,target_sha:l,message:u}=e.parameters
;await assertSameRepository(e,a);const{effect:c,reason:h,found:m}=await judge(e,a);if("conflict"===c)throw(0,
f.hj)(`${String(h)}. Nothing was changed.`);if("none"===c&&null!==m)return adopted(e,m,t)
;if(null!==m&&m.commitSha!==e.observed?.sha)throw(0,f.hj)(`The tag ${o} moved to ${(0,
n.Fu)(m.refSha)} since the plan observed it. Plan again.`)
;const g=`refs/tags/${o}`,p=await repeated(t,()=>s.createTagObject(i,{tag:o,message:(0,d.Pe)(u,r,"line"),targetSha:l}))
;t.stopIfCancelled();const write=async()=>(null===m?await s.createRef(i,g,p):await s.updateRef(i,g,{from:m.refSha,to:p,
force:!0}),!0);try{await settled(t,write,()=>async function findMade(e,t,a){
const s=await t.ref(e.repository,`tags/${e.parameters.tag}`);return s?.sha===a||null}(e,a,p))}catch(s){
if("already_exists"!==(0,f.g5)(s)?.code)throw s;const n=await judge(e,a)
;if("none"===n.effect&&null!==n.found)return adopted(e,n.found,t)
;throw(0,f.hj)(`Somebody else created the tag ${o} meanwhile: ${String(n.reason)}. Nothing was changed.`)}return(0,
S.NN)(a.tagObject(i,p)),
await readBack(t,`The tag ${o}`,()=>(0,P.x)(a,i,o),e=>e.refSha===p&&e.commitSha===l?null:`it is at ${e.refSha}`),
applied(e,null===m?"created":"updated",p)},leaves:({tag:e,target_sha:t})=>({tag:e,target:t,release:null,latest:"false"
}),describe:({parameters:{tag:e,target_sha:t,move:a}})=>`${a?"floating tag":"tag"} ${e} at ${(0,n.Fu)(t)}`},Y,_]}};
