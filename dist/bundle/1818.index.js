export const id=1818;export const ids=[1818];export const modules={85554:(e,t,a)=>{async function*heldBack(e,t,a){
let n=Buffer.alloc(0),s=null;for await(const a of e){const e="string"==typeof a?Buffer.from(a):a;t(e),
null!==s&&(yield s),n.length<e.length&&(n=Buffer.allocUnsafeSlow(e.length)),n.set(e),s=n.subarray(0,e.length)}a(),
null!==s&&(yield s)}a.d(t,{Z:()=>heldBack})},24308:(e,t,a)=>{a.d(t,{OK:()=>OperationError,X2:()=>isAmbiguous,
g5:()=>failureOf,hj:()=>conflict});var n=a(74296);class OperationError extends n.NL{status=null;certainty
;constructor(e,t,a="refused",n){super(e,t,void 0===n?{}:{cause:n}),this.name="OperationError",this.certainty=a}}
function conflict(e){return new OperationError("conflict",e)}function failureOf(e){
return e instanceof n.NL&&"certainty"in e?e:null}function isAmbiguous(e){return"ambiguous"===failureOf(e)?.certainty}},
77826:(e,t,a)=>{a.d(t,{GQ:()=>o,Pe:()=>withMarker,Ph:()=>splitMarker,QV:()=>sameText,Ux:()=>mentionsMarker,
rR:()=>withoutMarker,wh:()=>plainText})
;const n="MarketOps-Receipt:",s=/^MarketOps-Receipt: (rcpt_[0-9a-f]{32}) (sha256:[0-9a-f]{64})$/,r="\x3c!-- ",i=" --\x3e",o=`\n\n${r}${n} rcpt_${"0".repeat(32)} sha256:${"0".repeat(64)}${i}\n`.length
;function mentionsMarker(e){return e.toLowerCase().includes(n.toLowerCase())}function plainText(e){
return e.replace(/\r\n?/g,"\n").trimEnd()}function withMarker(e,t,a){
const s=`${n} ${t.receiptId} ${t.operationDigest}`,o="line"===a?s:`${r}${s}${i}`,l=plainText(e)
;return""===l?o:`${l}\n\n${o}`}function splitMarker(e,t){const a=plainText(e).split("\n"),n=parseLine(a.at(-1)??"",t)
;if(null!==n)return{text:plainText(a.slice(0,-1).join("\n")),marker:n};const s="comment"===t?parseLine(a[0]??"",t):null
;return null!==s?{text:plainText(a.slice(1).join("\n").replace(/^\n+/,"")),marker:s}:{text:a.join("\n"),marker:null}}
function parseLine(e,t){const a="comment"===t;if(a&&(!e.startsWith(r)||!e.endsWith(i)))return null
;const n=s.exec(a?e.slice(r.length,-i.length):e),[,o,l]=n??[];return void 0===o||void 0===l?null:{receiptId:o,
operationDigest:l}}function sameText(e,t,a){return splitMarker(e,a).text===plainText(t)}function withoutMarker(e){
return e.replace(/\n*<!-- MarketOps-Receipt: rcpt_[0-9a-f]{32} sha256:[0-9a-f]{64} -->\n?$/,"")}},56778:(e,t,a)=>{
a.d(t,{BH:()=>refNameFault,D8:()=>labelFault,DZ:()=>githubAssetName,Ey:()=>treePathFault,Ip:()=>assetNameFault,
KV:()=>branchNameFault,M_:()=>loginFault,eM:()=>teamFault,pd:()=>foldersOf})
;const n=/^[A-Za-z0-9._+@/#-]+$/,s=200,r="marketops-ledger";function refNameFault(e){if(""===e)return"is empty"
;if(e.length>s)return`is longer than ${s} characters`;if(!n.test(e))return"may hold only A-Z a-z 0-9 and . _ + @ # / -"
;if(e.startsWith("-"))return'must not start with "-"'
;if(e.startsWith("refs/"))return'must be the short name, without "refs/"'
;if("@"===e||"HEAD"===e)return"is a name that git keeps for itself";if(e.includes(".."))return'must not contain ".."'
;if(e.endsWith("."))return'must not end with "."';if(/^[0-9a-f]{40}$/i.test(e))return"looks like a commit"
;for(const t of e.split("/")){if(""===t)return'must not start or end with "/" nor contain "//"'
;if(t.startsWith("."))return'must have no part that starts with "."'
;if(t.toLowerCase().endsWith(".lock"))return'must have no part that ends with ".lock"'}return null}
function branchNameFault(e){
return e.toLowerCase()===r||e.toLowerCase().startsWith(`${r}/`)?"is the branch of the ledger, which no operation touches":refNameFault(e)
}function assetNameFault(e){if(""===e)return"is empty";if(e.length>255)return"is longer than 255 characters"
;const t=githubAssetName(e)
;return t===e?null:`would be renamed by GitHub to ${JSON.stringify(t)}: give that name, and the original as label`}
function githubAssetName(e){let t=e.normalize("NFD").replace(/[\u0300-\u036f]/g,"")
;return t.startsWith(".")&&(t=`default${t}`),
t=t.replace(/[^A-Za-z0-9_+@-]+/g,".").replace(/\.+/g,".").replace(/^\.|\.$/g,""),
""===t?"default":t===e||t.includes(".")?t:`default.${t}`}function labelFault(e){
return""===e.trim()||e!==e.trim()?"is empty or has white space around it":e.length>50?"is longer than 50 characters":hasControl(e)?"holds a control character":null
}function loginFault(e){return/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/.test(e)?null:"is no login"}
function teamFault(e){
return/^[a-z0-9_][a-z0-9._-]{0,99}$/.test(e)?null:"is no slug of a team (without the organization)"}
function treePathFault(e){if(hasControl(e)||!e.isWellFormed())return"holds a control character"
;if(e.includes("\\"))return"holds a backslash"
;const t=e.split("/").find(e=>""===e||"."===e||".."===e||/^\.git$/i.test(e))
;return void 0===t?null:`has a part ${JSON.stringify(t)}`}function foldersOf(e){
return[...e.matchAll(/\//g)].map(({index:t})=>e.slice(0,t))}function hasControl(e){
return/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/.test(e)}},18330:(e,t,a)=>{a.d(t,{
x:()=>peelTag});const n=5;async function peelTag(e,t,a){const s=await e.ref(t,`tags/${a}`);if(null===s)return null
;let r=null,i=s;for(let a=0;"tag"===i.type&&a<n;a++){const a=await e.tagObject(t,i.sha);r??=a,i={sha:a.targetSha,
type:a.targetType}}return{refSha:s.sha,object:r,commitSha:"commit"===i.type?i.sha:null}}},9904:(e,t,a)=>{a.d(t,{
Cb:()=>s,Wx:()=>i});var n=a(53633);const s=1e3,r=(0,n.g1)({content_type:n.Qq,digest:n.br,label:(0,n.me)(n.Qq),name:n.Qq,
size:n.U9}),i=(0,n.g1)({assets:(0,n.p_)(r),body:(0,n.me)(n.Qq),discussion_category:(0,n.me)(n.Qq),draft:n.Jt,
generate_notes:n.Jt,make_latest:(0,n.yL)("true","false","legacy"),name:n.Qq,on_existing:(0,
n.yL)("error","update","keep","append"),prerelease:n.Jt,tag:n.Qq,target_sha:n.XS})},30095:(e,t,a)=>{a.d(t,{
Ag:()=>textDifferences,Iu:()=>findAsset,KY:()=>observationOf,O6:()=>draftDifferences,Pz:()=>assetDifferences,
fP:()=>judgeRelease,hd:()=>releaseState,kE:()=>assetFit,lT:()=>readReleaseState,yL:()=>isReleaseExactly})
;var n=a(9904),s=a(77826),r=a(18330);async function readReleaseState({repository:e,parameters:{tag:t}},a){
const[n,{found:s,full:i}]=await Promise.all([(0,r.x)(a,e,t),a.releases(e,t)]),o=s.find(({draft:e})=>!e)??null;return{
tag:null===n&&null!==o?await(0,r.x)(a,e,t):n,published:o,drafts:s.filter(({draft:e})=>e),full:i}}function assetFit(e,t){
if(void 0===t)return"missing";if("uploaded"!==t.state)return"starter"
;return t.size===e.size&&(null===t.digest||t.digest===e.digest)&&t.label===e.label&&mediaType(t.contentType)===mediaType(e.content_type)?"fits":"differs"
}const mediaType=e=>(e.split(";")[0]??"").trim().toLowerCase();function textDifferences(e,t){const a=[]
;""!==e.name&&t.name!==e.name&&a.push("name");const{body:n}=e;return null===n||""===n||(0,
s.QV)(t.body,n,"comment")||a.push("body"),a}function assetDifferences({assets:e},t){if(0===e.length)return{missing:[],
differing:[],extra:[]};const a=e.map(e=>({asset:e,fit:assetFit(e,findAsset(t,e.name))})),n=new Set(e.map(({name:e})=>e))
;return{missing:a.filter(({fit:e})=>"missing"===e||"starter"===e).map(({asset:e})=>`asset ${e.name} is missing`),
differing:a.filter(({fit:e})=>"differs"===e).map(({asset:e})=>`asset ${e.name} differs`),
extra:t.assets.filter(({name:e})=>!n.has(e)).map(({name:e})=>`asset ${e} was not asked for`)}}
const findAsset=(e,t)=>e.assets.find(e=>e.name===t);function judgeRelease(e,t,a){
const s=function tagElsewhere({tag:e,target_sha:t},a){
return null===a||a.commitSha===t?null:`the tag ${e} is at ${a.commitSha??a.refSha}, not at ${t}`
}(e,t.tag),r=t.drafts.filter(a);if(null!==t.published)return function judgePublished(e,t,{elsewhere:a,own:s,tag:r}){
const verdict=(e,a)=>({effect:e,reason:a,observed:observationOf(t),release:t
}),{on_existing:i}=e,done=e=>0===s.length?verdict("none",e):verdict("update",`${e}; drafts that earlier runs left are removed`)
;if("keep"===i)return done("this release exists and is kept as it is (`on_existing: keep`)")
;if(null!==a)return verdict("conflict",a)
;if(null===r)return verdict("conflict",`the release is there but its tag ${e.tag} is gone`)
;const o=textDifferences(e,t),{missing:l,differing:u,extra:c}=assetDifferences(e,t),f=[...u,...t.prerelease===e.prerelease?[]:["prerelease"]],d=[...o,...l,...f,...c]
;if(0===d.length)return done("this release is there already")
;const h=verdict("conflict",`a published release of this tag exists and differs: ${d.join(", ")}`)
;if(e.draft||f.length>0)return h
;if("update"===i&&l.length+c.length===0)return verdict("update",`changes ${o.join(" and ")}`)
;if("append"!==i||o.length>0)return h;if(0===l.length)return done("this release has all these assets already")
;const m=new Set([...t.assets,...e.assets].map(({name:e})=>e))
;return m.size>n.Cb?verdict("conflict",`the release would have ${m.size} assets; GitHub takes ${n.Cb}`):t.immutable?verdict("conflict",`the release is immutable, but ${l.join(", ")}`):verdict("update",`appends: ${l.join(", ")}`)
}(e,t.published,{elsewhere:s,own:r,tag:t.tag});if(null!==s)return{effect:"conflict",reason:s,observed:null,release:null}
;const i=t.drafts.find(e=>!a(e));if(void 0!==i)return function judgeForeignDraft(e,t){
const a=observationOf(t),n=draftDifferences(e,t);if(e.draft&&0===n.length)return{effect:"none",
reason:"this draft is there already",observed:a,release:t}
;const s=0===n.length?"":` and differs: ${n.join(", ")}`,r=`draft ${t.id} of this tag is not of MarketOps${s}; publish or delete it first`
;return{effect:"conflict",reason:r,observed:a,release:t}}(e,i);const o=r[0];if(void 0===o){return{effect:"create",
reason:null===t.tag?null:`the tag ${e.tag} is there, at the right commit`,observed:null,release:null}}
if(e.draft&&1===r.length&&0===draftDifferences(e,o).length)return{effect:"none",reason:"this draft is there already",
observed:observationOf(o),release:o};return{effect:"update",reason:`continues draft ${o.id}, which an earlier run left`,
observed:observationOf(o),release:o}}function draftDifferences(e,t){
const{missing:a,differing:n,extra:s}=assetDifferences(e,t),r=[...textDifferences(e,t),...a,...n,...s]
;return t.prerelease!==e.prerelease&&r.push("prerelease"),t.target!==e.target_sha&&r.push("target"),r}
function observationOf(e){return{id:e.id,sha:/^[0-9a-f]{40}$/.test(e.target)?e.target:null,url:e.url}}
function releaseState(e,t){const{tag:a,name:n,body:r,draft:i,prerelease:o,assets:l}=e;return{tag:a,object:t,name:n,
body:(0,s.rR)(r),draft:i,prerelease:o,assets:l.filter(({state:e})=>"starter"!==e).map(({name:e,size:t,digest:a})=>({
name:e,size:t,digest:a})).sort((e,t)=>e.name<t.name?-1:1)}}function isReleaseExactly(e,t){
const{name:a,body:n,draft:r,prerelease:i,assets:o}=e,l=new Map(o.map(e=>[e.name,e]));return t.name===a&&null!==n&&(0,
s.QV)(t.body,n,"comment")&&t.draft===r&&t.prerelease===i&&t.assets.length===l.size&&t.assets.every(e=>{
const t=l.get(e.name);return t?.size===e.size&&(null===e.digest||t.digest===e.digest)})}},22020:(e,t,a)=>{a.d(t,{G:()=>E
});var n=a(27597),s=a(40666),r=a(12112),i=a(53633);const o=(0,i.yL)("100644","100755","120000"),l=(0,i.g1)({digest:i.br,
mode:o,path:i.Qq}),u=(0,i.g1)({digest:i.s6,mode:i.s6,path:i.Qq}),c=(0,i.gP)(l,u),f=(0,i.g1)({assignees:(0,i.p_)(i.Qq),
author:(0,i.me)((0,i.g1)({email:i.Qq,name:i.Qq})),base:i.Qq,body:i.Qq,commit:(0,i.me)((0,i.g1)({files:(0,i.p_)(c),
message:i.Qq})),draft:i.Jt,head:i.Qq,head_sha:(0,i.me)(i.XS),labels:(0,i.p_)(i.Qq),maintainer_can_modify:i.Jt,
milestone:(0,i.me)(i.yj),reviewers:(0,i.p_)(i.Qq),signoff:i.Jt,team_reviewers:(0,i.p_)(i.Qq),title:i.Qq})
;var d=a(24308),h=a(77826),m=a(56778),p=a(55543),g=a(74296);const w=2e3;async function settled(e,t,a){try{
return await t()}catch(t){if(null===(0,d.g5)(t))throw t;const n=(0,d.X2)(t)?await async function poll({pause:e},t){
for(let a=0;;a+=w){const n=await t().catch(e=>{if(null===(0,d.g5)(e))throw e;return null});if(null!==n||a>=3e4)return n
;await e(w)}}(e,a):await a().catch(()=>null);if(null===n)throw t;return n}}async function done(e,t,a){
await settled(e,()=>t().then(()=>!0),async()=>await a()||null)}async function repeated({pause:e},t){
for(let a=1;;a++)try{return await t()}catch(t){if(!(0,d.X2)(t)||3===a)throw t;await e(w)}}
async function readBack({pause:e},t,a,n){for(let s=0;;s+=w){let r;try{
const e=await a(),t=null===e?"it is not there":await n(e);if(null!==e&&null===t)return e;r=t??"it is not there"
}catch(e){if(null===(0,d.g5)(e))throw e;const a=`${t} was written but could not be read back: ${(0,g.bD)(e)}`
;throw new d.OK("readback_failed",a,"ambiguous",e)}
if(s>=3e4)throw new d.OK("readback_mismatch",`${t} is not as it was written: ${r}. Look at it on GitHub.`);await e(w)}}
async function entriesOf(e,t,a){const n=await e.tree(t,a)
;return new Map(n.filter(({type:e})=>"tree"!==e).map(e=>[e.path,e]))}async function differingPaths(e,t,a,n){
const s=await Promise.all(n.map(async({path:n,mode:s,digest:r})=>{const i=a.get(n)
;return null===r?void 0===i:i?.mode===s&&(0,p.ol)(await e.blob(t,i.sha))===r}))
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
;if(void 0===i)throw new d.OK("file_missing",`The bytes of ${t} are not at hand.`);const o=await i.read();if((0,
p.ol)(o)!==n)throw new d.OK("file_changed",`${t} changed since the plan was made. Plan and approve again.`);const l=(0,
p.RI)("blob",o);if(s.has(l))return{path:t,mode:a,sha:l};r.stopIfCancelled()
;const u=await repeated(r,()=>r.effects.createBlob(e,o))
;if(u!==l)throw new d.OK("file_mismatch",`GitHub has ${u} for ${t}, its bytes are ${l}.`);return{path:t,mode:a,sha:l}
}(e,t,u,r)),f=c.filter(({path:e,mode:t,sha:a})=>{const n=l.get(e);return null===a?void 0!==n:n?.sha!==a||n.mode!==t})
;if(0===f.length)return null
;const h=f.filter(({sha:e})=>null===e),g=f.filter(({sha:e})=>null!==e),w=new Set(f.flatMap(({path:e})=>(0,
m.pd)(e))),b=h.length>0&&f.some(({path:e})=>w.has(e))?[h,g]:[f];let y=t.treeSha;for(const t of b){const a=y
;y=await repeated(r,()=>i.createTree(e,a,t))}const $=s&&null!==n?`\n\nSigned-off-by: ${n.name} <${n.email}>`:""
;return repeated(r,()=>i.createCommit(e,{message:`${a.message}${$}`,tree:y,parents:[t.sha],...null===n?{}:{author:{...n,
date:t.committedAt}}}))}async function judgePullRequest(e,t,a,{isOurs:n,seen:r}){
const{repository:i,parameters:o}=e,stop=(e,t,a=null)=>({effect:e,reason:t,observed:null===a?null:observationOf(a),
pull:a,base:null,headSha:null,branch:"right"
}),l=a.find(({state:e})=>"open"===e)??null,u=null===l?await async function earlier({operation_digest:e},t,a){
for(const n of t){const{marker:t}=(0,h.Ph)(n.body,"comment");if(t?.operationDigest===e&&await a(t))return n}return null
}(e,a,n):null,c=`pull request #${String(u?.number)} proposed this and was `;if(!1===u?.merged){
return stop("conflict",`${c}closed unmerged; ${"reopen it, or change title or text to propose it anew"}`,u)}
const[f,d]=await Promise.all([t.ref(i,`heads/${o.base}`),t.ref(i,`heads/${o.head}`)])
;if(null===f)return stop("conflict",`the base branch ${o.base} is not there`);const p=await mustCommit(t,i,f.sha)
;if(null!==u&&!await async function isReverted({repository:e,parameters:{commit:t}},{baseSha:a,headSha:n},s,r){
const i=await Promise.all([a,n].map(t=>mustCommit(r,e,t))),o=await Promise.all([...i,s].map(({treeSha:t})=>entriesOf(r,e,t))),l=t?.files.map(({path:e})=>e)??o.flatMap(e=>[...e.keys()]),[u,c,f]=o.map(e=>l.map(t=>`${e.get(t)?.mode} ${e.get(t)?.sha}`)),d=l.flatMap((e,t)=>u?.[t]===c?.[t]?[]:[t])
;return d.length>0&&d.every(e=>f?.[e]===u?.[e])}(e,u,p,t))return stop("none",`${c}merged`,u)
;const g=null===u?[]:[`${c}merged, and reverted since`],w=null===d?null:await mustCommit(t,i,d.sha),b=await async function judgeBranch({repository:e,parameters:t},a,n,r){
const{base:i,head:o}=n,{commit:l,head:u,head_sha:c}=t;if(null===l){if(o?.sha!==c){return{effect:"conflict",
reason:`the branch ${u} ${null===o?"is gone":`is at ${(0,s.Fu)(o.sha)}`}, not at ${(0,s.Fu)(String(c))}`}}
const n=await a.compare(e,i.sha,o.sha);return"ahead"===n||"diverged"===n?{branch:"right"}:{effect:"none",
reason:`${t.base} has everything that is on ${u}`}}if(null!==o&&await isWishedCommit(a,e,{base:i,head:o,wish:l}))return{
branch:"right"};const f=await entriesOf(a,e,i.treeSha),d=await differingPaths(a,e,f,l.files);if(0===d.length)return{
effect:"none",reason:`${t.base} has these files already`};if(null!==n.seen){const[r]=function changedBetween(e,t,a){
return a.filter(a=>{const[n,s]=[e.get(a),t.get(a)];return n?.sha!==s?.sha||n?.mode!==s?.mode})
}(await entriesOf(a,e,n.seen.treeSha),f,d),i=`${t.base} has another ${String(r)} now than at ${(0,
s.Fu)(n.seen.sha)}, from which this was made`;if(void 0!==r)return{effect:"conflict",
reason:`${i}; run again on what is there now`}}const p=function inTheWay(e,t){
const a=new Set(t.map(({path:e})=>e)),n=new Set(t.flatMap(({path:e,digest:t})=>null===t?[]:[e])),s=new Set([...n].flatMap(m.pd))
;return[...e.keys()].find(e=>!a.has(e)&&(s.has(e)||(0,m.pd)(e).some(e=>n.has(e))))??null}(f,l.files);if(null!==p){
return{effect:"conflict",
reason:`${t.base} has ${p}, which these files would replace unnamed; name it in \`files\`, or run again on what is there now`
}}if(null===o)return{branch:"create"};if(u===t.base||u===(await a.repository(e)).defaultBranch)return{effect:"conflict",
reason:`${u} is never moved, for others build on it; use another \`head\``}
;if(await async function isReplaceable(e,t,{base:a,head:n,pulls:s},r){const inBase=async n=>{
const s=await t.compare(e,a.sha,n);return"behind"===s||"identical"===s};for(const e of s){const{marker:t}=(0,
h.Ph)(e.body,"comment");if(e.headSha!==n.sha||null===t||!await r(t))continue;if(e.merged)return!0
;const[a,...s]=n.parents;if(void 0!==a&&0===s.length&&await inBase(a))return!0}return!1}(e,a,{...n,head:o},r))return{
branch:"replace"}
;const g=`the branch ${u} is at ${(0,s.Fu)(o.sha)}, which holds work that is not of MarketOps; use another \`head\``
;return{effect:"conflict",reason:g}}(e,t,{base:p,head:w,pulls:a,seen:r},n);if("reason"in b){
if(null===u||"conflict"===b.effect)return stop(b.effect,b.reason,l)
;return stop("conflict",`${c}merged, and reverted since; ${"GitHub opens none for commits that the base has: make new ones"}`,u)
}const y={pull:l,base:p,headSha:w?.sha??null,branch:b.branch},$=null!==l?observationOf(l):null===w?null:{id:null,
sha:w.sha,url:null
},v=null===l?[]:await missingParts(e,l,t),_="replace"===b.branch?[`the branch ${o.head} moves from ${(0,
s.Fu)(String(w?.sha))}`]:[];if(null===l)return{effect:"create",reason:[...g,..._].join("; ")||null,observed:$,...y}
;if("right"===b.branch&&0===v.length)return{effect:"none",reason:`pull request #${l.number} is there already`,
observed:$,...y};return{effect:"update",reason:[`pull request #${l.number} is updated`,..._,...v].join("; "),observed:$,
...y}}async function mustCommit(e,t,a){const n=await e.commit(t,a)
;if(null===n)throw new d.OK("commit_not_found",`${t} has no commit ${a}, where a branch of it is. Run again.`);return n}
async function missingParts({repository:e,parameters:t},a,n){const s=[];return a.title!==t.title&&s.push("title"),
""===t.body||(0,h.QV)(a.body,t.body,"comment")||s.push("body"),lacking(t.labels,a.labels).length>0&&s.push("labels"),
lacking(t.assignees,a.assignees).length>0&&s.push("assignees"),
null!==t.milestone&&a.milestone!==t.milestone&&s.push("milestone"),
null!==await lackingReviewers(e,t,a,n)&&s.push("reviewers"),s}
async function lackingReviewers(e,{reviewers:t,team_reviewers:a},n,s){
const r=lacking(t,n.reviewers),i=lacking(a,n.teamReviewers);if(r.length+i.length===0)return null
;const o=await s.reviewedBy(e,n.number),l={people:lacking(r,o),teams:0===o.length?i:[]}
;return l.people.length+l.teams.length===0?null:l}function lacking(e,t){const a=new Set(t.map(e=>e.toLowerCase()))
;return e.filter(e=>!a.has(e.toLowerCase()))}function observationOf(e){return{id:e.id,sha:e.headSha,url:e.url}}
async function bringPullRequest(e,t,a){
const{repository:n,parameters:s}=e,{effects:r,reader:i,marker:o}=a,{base:l,head:u,title:c,body:f,draft:d,maintainer_can_modify:m}=s,bears=e=>(0,
h.Ph)(e.body,"comment").marker?.receiptId===o.receiptId;if(null===t){const e={title:c,body:(0,h.Pe)(f,o,"comment"),
draft:d,maintainer_can_modify:m,head:u,base:l};return{
pull:await settled(a,()=>r.createPullRequest(n,e),async()=>(await i.pullRequests(n,u,l)).find(bears)??null),created:!0}}
const p=""===f?(0,h.Ph)(t.body,"comment").text:f;return{pull:await settled(a,()=>r.updatePullRequest(n,t.number,{
title:c,body:(0,h.Pe)(p,o,"comment")}),async()=>{const e=await i.pullRequest(n,t.number)
;return null!==e&&bears(e)&&e.title===c?e:null}),created:!1}}function pullRequestApplied({parameters:e},t,a){return{
action:t,github:observationOf(a),details:{number:a.number,pull_request_number:a.number,pull_request_url:a.url,
state:a.state,merged:a.merged,head:e.head,head_sha:a.headSha,base:e.base}}}const b=n.Ikc({viewer:n.Ikc({login:n.YjP()})
});function changelogSections(e,t){const a=e.split(/\r\n|\r|\n/),n=function headingsOf(e){let t=""
;return e.flatMap((a,n)=>{const s=/^ {0,3}(`{3,}|~{3,}|<!--(?!.*-->))/.exec(a)?.[1]??"";if(""!==t){
return("\x3c!--"===t?a.includes("--\x3e"):s.startsWith(t)&&a.trim()===s)&&(t=""),[]}t=s
;const[,r,i=""]=/^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/.exec(a)??[];if(void 0!==r)return[{level:r.length,title:i,from:n,
line:n+1}];const o=/^ {0,3}(?:(=+)|-{2,})[ \t]*$/.exec(e[n+1]??"");return null!==o&&/^[\w[]/.test(a)?[{
level:void 0===o[1]?2:1,title:a.trim(),from:n,line:n+2}]:[]})}(a);return{found:n.flatMap(({title:e,level:s,line:r},i)=>{
if(versionOf(e)!==named(t))return[]
;const o=n.slice(i+1).find(e=>e.level<=s||/^\d+\.\d+\.\d/.test(versionOf(e.title))),l=o?.from??a.length,u=a.slice(r,l).join("\n").trim(),c=[...a.slice(0,r),...a.slice(l)].filter(e=>{
const t=/^ {0,3}(\[[^\]^][^\]]*\]):\s*\S/.exec(e)?.[1];return void 0!==t&&u.toLowerCase().includes(t.toLowerCase())})
;return[{line:r,text:0===c.length?u:`${u}\n\n${c.join("\n")}`}]}),headings:n.map(({title:e})=>e)}}function versionOf(e){
const[,t,a=""]=/^(?:(?:version|release)\s+)?(?:\[([^\]]+)\]|([^\s:,]+))/i.exec(e)??[];return named(t??a)}
const named=e=>e.trim().toLowerCase().replace(/^v(?=\d)/,"");var y=a(18330);async function resolveTarget(e,t){
const{reader:a,repository:n,fail:r}=e
;void 0!==t||e.isOwnRepository||r("target_missing","target",`${n} is another repository: say which of its commits with \`target\``)
;const i=t??e.commitSha
;(!/^[A-Za-z0-9._+@/#-]{1,250}$/.test(i)||i.startsWith("-")||i.includes(".."))&&r("target_invalid","target",`${JSON.stringify(i)} is neither a branch, a tag nor a commit`)
;const o=!/^(?:refs\/.*|[0-9a-f]{40})$/i.test(i),[l,u,c]=await Promise.all([a.commit(n,i),o?a.ref(n,`heads/${i}`):null,o?(0,
y.x)(a,n,i):null]);if(null!==u&&null!==c&&u.sha!==c.commitSha){
r("target_ambiguous","target",`${i} is a branch and a tag (${`the branch is at ${(0,s.Fu)(u.sha)}, the tag at ${(0,
s.Fu)(c.commitSha??c.refSha)}`}): write refs/heads/${i} or refs/tags/${i}`)}
return null===l?r("target_not_found","target",`${n} has no commit ${JSON.stringify(i)}`):(/^[0-9a-f]{40}$/i.test(i)&&l.sha!==i.toLowerCase()&&r("target_invalid","target",`${i} is not the commit of that SHA in ${n}`),
l)}function publishable(e,t,a,n){const{fail:s}=e
;a.isWellFormed()||s("text_invalid",t,"holds half of a character (a lone surrogate)"),
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(a)&&s("text_invalid",t,"holds a control character"),(0,
h.Ux)(a)&&s("marker_in_input",t,'holds "MarketOps-Receipt:", which only MarketOps writes');const r=(0,h.wh)(a)
;return r.length>n&&s("text_too_long",t,`has ${r.length} characters; ${n} are allowed`),r}
function publishableLine(e,t,a,n){const s=publishable(e,t,a,n).trim()
;return/[\n\r\u2028\u2029]/.test(s)&&e.fail("text_invalid",t,"must be one line"),s}const $={body:n.YjP().optional(),
body_file:n.YjP().optional(),body_section:n.YjP().min(1).optional(),template:n.zMY().default(!1)}
;async function resolveBody(e,t,a){const{body:n,body_file:s,body_section:r,template:i}=t
;if(void 0!==n&&void 0!==s&&e.fail("field_conflict","body_file","give `body` or `body_file`, not both"),void 0===s){
const t=i?"template":void 0===r?null:"body_section"
;return null!==t&&e.fail("field_conflict",t,"is about a `body_file`, and there is none"),publishable(e,"body",n??"",a)}
const o=(await e.workspace.text(s)).replace(/^\uFEFF/,""),l=void 0===r?o:function sectionOf({fail:e},t,a,n){
const{found:s,headings:r}=changelogSections(t,n),[i]=s,refuse=(t,n)=>e(t,"body_section",`${a} has ${n}`),o=r.slice(0,8).map(e=>JSON.stringify(e))
;if(void 0===i)return refuse("section_missing",`no heading for ${JSON.stringify(n)}; it has ${o.join(", ")||"none"}`)
;const l=s.map(({line:e})=>e).join(" and ")
;s.length>1&&refuse("section_ambiguous",`${s.length} headings for ${JSON.stringify(n)}: lines ${l}`)
;return i.text||refuse("section_missing",`nothing below the heading of line ${l}`)}(e,o,s,r)
;return publishable(e,"body_file",i?e.fill(l,"body_file"):l,a)}function checkNames(e,t,a,n){a.forEach((s,r)=>{
const i=n(s);null!==i&&e.fail("name_invalid",`${t}[${r}]`,`${JSON.stringify(s)} ${i}`),
a.slice(0,r).some(e=>e.toLowerCase()===s.toLowerCase())&&e.fail("name_duplicate",`${t}[${r}]`,`${JSON.stringify(s)} is there twice`)
})}function checkName(e,t,a,n){const s=n(a);null!==s&&e.fail("name_invalid",t,`${JSON.stringify(a)} ${s}`)}
async function assertSameRepository({repository:e,repository_id:t},a){const{id:n}=await a.repository(e)
;if(n!==t)throw new d.OK("repository_changed",`${e} has id ${n} now, the plan was made for id ${t}: another repository bears this name. Plan again.`)
}function listed(e){return 0===e.length?null:e.flatMap((e,t)=>[...0===t?[]:[", "],{name:e,limit:80}])}
const v=65536-h.GQ,_=n.rej({base:n.YjP().optional(),head:n.YjP(),title:n.YjP().min(1),...$,draft:n.zMY().default(!1),
labels:n.YOg(n.YjP()).default([]),commit:n.rej({message:n.YjP().min(1),files:n.YOg(n.YjP().min(1)).min(1)}).optional(),
reviewers:n.YOg(n.YjP()).default([]),team_reviewers:n.YOg(n.YjP()).default([]),
assignees:n.YOg(n.YjP()).max(10).default([]),milestone:n.aig().int().positive().optional(),
maintainer_can_modify:n.zMY().default(!0),author:n.rej({name:n.YjP(),email:n.YjP()}).optional(),
signoff:n.zMY().default(!1)}),k={100644:"file",100755:"executable",12e4:"symbolic link"};const S={kind:"open_pr",
title:"Pull request",entry:_,parameters:e=>{const t=f(e);if(null!==t)return t;const{commit:a,head_sha:n}=e
;return null===a!=(null===n)?null:{path:"head_sha",expected:null===a?"a commit":"null with a commit to make"}},
naturalKey:({base:e,head:t})=>`${e}...${t}`,async resolve(e,t){
const{reader:a,repository:n,fail:s}=t,i=e.base??t.defaultBranch;checkName(t,"base",i,m.KV),
checkName(t,"head",e.head,m.KV),
e.head.toLowerCase()===i.toLowerCase()&&s("field_conflict","head","`head` and `base` are the same branch"),
checkNames(t,"labels",e.labels,m.D8),checkNames(t,"reviewers",e.reviewers,m.M_),
checkNames(t,"team_reviewers",e.team_reviewers,m.eM),checkNames(t,"assignees",e.assignees,m.M_)
;const{commit:o,files:l,seen:u}=await async function resolveCommit({commit:e},t,a){
const{fail:n,reader:s,repository:i,workspace:o}=a,l=new Map;if(void 0===e)return{commit:null,files:l,seen:null}
;const u=(0,r.NN)(async function seenCommit(e,{commitSha:t,isOwnRepository:a,reader:n,repository:s,workspace:r}){
const[i,o]=await Promise.all([n.ref(s,`heads/${e}`),r.head()]);for(const e of null===i?[]:new Set([o,a?t:null])){
const t=null===e?null:await n.commit(s,e);if(null===t||null===i)continue
;if("behind"===(t.sha===i.sha?"behind":await n.compare(s,i.sha,t.sha).catch(unrelated)))return t}return null
}(t,a)),c=await o.workFiles(e.files)
;0===c.length&&n("file_missing","commit.files",`${e.files.join(", ")}: no such file in the work tree, nor a deleted one`)
;const f=await u,d=null===f?null:await entriesOf(s,i,f.treeSha),h=c.filter(e=>{const t=d?.get(e.path)
;return null===d||(e.deleted?void 0!==t:t?.sha!==e.blob||t.mode!==e.mode)}),p=await Promise.all(h.map(async e=>{
const t=(0,m.Ey)(e.path);if(null!==t&&n("name_invalid","commit.files",`${JSON.stringify(e.path)} ${t}`),
e.deleted)return{digest:null,mode:null,path:e.path};const a=await e.content();return l.set(e.path,a),{digest:a.digest,
mode:e.mode,path:e.path}})),g=publishable(a,"commit.message",e.message,6e4)
;""===g&&n("text_invalid","commit.message","is empty");return{commit:{files:p,message:g},files:l,seen:f}
}(e,i,t),c=null===o?await a.ref(n,`heads/${e.head}`):null
;null===o&&null===c&&s("head_not_found","head",`${n} has no branch ${e.head}; push it first, or give \`commit\` to make it`)
;const f=publishableLine(t,"title",e.title,256);return""===f&&s("text_invalid","title","is empty"),{parameters:{
assignees:e.assignees,author:resolveAuthor(e,t),base:i,body:await resolveBody(t,e,v),commit:o,draft:e.draft,head:e.head,
head_sha:c?.sha??null,labels:e.labels,maintainer_can_modify:e.maintainer_can_modify,milestone:e.milestone??null,
reviewers:e.reviewers,signoff:e.signoff,team_reviewers:e.team_reviewers,title:f},
targetCommit:null===c?null:await a.commit(n,c.sha),files:l,seen:u}},claims({base:e,head:t,commit:a}){
const n=`${e}...${t}`,s={thing:["pull request",n],field:"head",what:`opens the pull request ${n}`}
;return null===a?[s]:[s,{thing:["branch",t],field:"head",what:`commits to the branch ${t}`}]},
subject:({base:e,head:t})=>`${e} ← ${t}`,gist:({parameters:{commit:e}})=>null===e?[]:[(0,s.hS)(e.files.length,"file")],
parts({parameters:e}){const{title:t,body:a,head_sha:n,commit:r,draft:i,author:o,milestone:l,labels:u,assignees:c}=e
;return[...null===n?[]:[{part:"commit",sha:n,from:null}],{part:"facts",facts:[["Title",[{prose:t
},i?" (draft)":""]],["Labels",listed(u)],["Reviewers",listed([...e.reviewers,...e.team_reviewers])],["Assignees",listed(c)],["Milestone",null===l?null:[String(l)]],["Commit",null===r?null:[{
prose:r.message}]],["Author",null===o?null:[{prose:`${o.name} <${o.email}>`}]]]},...null===r?[]:[(f=r.files,{
part:"table",title:(0,s.hS)(f.length,"file"),columns:["Path","Mode","SHA-256"],
rows:f.map(({path:e,mode:t,digest:a})=>null===a?{sign:"−",cells:[[{name:e}],["deleted"],[]]}:{sign:"+",cells:[[{name:e
}],[k[t]],[{digest:a}]]})})],{part:"text",title:"Body",text:a,markdown:!0}];var f},facts:{
draft:({parameters:e})=>e.draft,base:({parameters:e})=>e.base,head:({parameters:e})=>e.head,
paths:({parameters:{commit:e}})=>e?.files.map(({path:e})=>e)??null,labels:({parameters:e})=>e.labels},outputs:{
"pull-request-number":({details:e})=>e.number,"pull-request-url":({github:e})=>e?.url},async observe(e,t,a=null){
await assertSameRepository(e,t)
;const{pulls:n,unseen:s}=await async function visiblePulls({repository:e,parameters:{head:t,base:a}},n){try{return{
pulls:await n.pullRequests(e,t,a),unseen:!1}}catch(e){if("github_forbidden"!==(0,d.g5)(e)?.code)throw e;return{pulls:[],
unseen:!0}}}(e,t),r=await judgePullRequest(e,t,n,{isOurs:()=>Promise.resolve(!0),seen:a
}),{effect:i,reason:o,observed:l,pull:u}=r;if("none"===i||"conflict"===i)return{effect:i,reason:o,observed:l}
;const{refused:c,doubtful:f}=await async function partFaults({repository:e,parameters:t},a,n){
const missing=async(e,t,a)=>{const s=await Promise.all(t.map(t=>n.has(`${e}/${encodeURIComponent(t)}`)))
;return t.filter((e,t)=>!1===s[t]).map(e=>`${e}: ${a}`)
},{milestone:s}=t,r=null===s||s===a?.milestone?[]:[String(s)],i=lacking(t.reviewers,a?.reviewers??[]),o=0===i.length?null:await(a?.author??n.query(e,"query Viewer { viewer { login } }",b)),l=("string"==typeof o?o:o?.viewer.login)?.toLowerCase(),u=i.filter(e=>e.toLowerCase()===l).map(e=>`reviewer ${e}: is its author`),c=`/repos/${e}`,[f,d,h,m,p]=await Promise.all([missing("/users",i,"there is no such account"),missing(`${c}/assignees`,lacking(t.assignees,a?.assignees??[]),"cannot be assigned"),missing(`${c}/milestones`,r,"there is none of that number"),missing(`/orgs/${String(e.split("/")[0])}/teams`,t.team_reviewers,"no team that this token sees"),missing(`${c}/labels`,lacking(t.labels,a?.labels??[]),"made anew")]),g=[...f.map(e=>`reviewer ${e}`),...d.map(e=>`assignee ${e}`),...h.map(e=>`milestone ${e}`)],w=[...m.map(e=>`team reviewer ${e}`),...p.map(e=>`label ${e}`)]
;return null===a?{refused:g,doubtful:[...u,...w]}:{refused:[...u,...g],doubtful:w}}(e,u,t);if(c.length>0)return{
effect:"conflict",reason:`GitHub would refuse ${c.join("; ")}`,observed:l};return{effect:i,
reason:[...null===o?[]:[o],...f,...s?["pull requests are invisible to this token (add `pull-requests: read`), so one may exist already"]:[]].join("; ")||null,
observed:l}},async apply(e,t){const{reader:a}=t,{repository:n,parameters:s}=e;await assertSameRepository(e,a)
;const r=await a.pullRequests(n,s.head,s.base),i=await judgePullRequest(e,a,r,t);if("conflict"===i.effect)throw(0,
d.hj)(`${String(i.reason)}. Nothing was changed.`)
;if("none"===i.effect)return async function unchangedPullRequest(e,{pull:t,base:a},n){if(null===t)return{action:"none",
github:{id:null,sha:a?.sha??null,url:null},details:{}};const{marker:s}=(0,h.Ph)(t.body,"comment")
;return pullRequestApplied(e,s?.operationDigest===e.operation_digest&&await n.isOurs(s)?"adopted":"none",t)}(e,i,t)
;const o=await async function bringBranch({repository:e,parameters:t,observed:a},{branch:n,base:s,headSha:r},i){
const{effects:o,reader:l}=i,{commit:u,author:c,signoff:f,head:h}=t;if(null===u||"right"===n)return r
;if("replace"===n&&a?.sha!==r)throw(0,
d.hj)(`The branch ${h} moved to ${String(r)} since the plan observed it. Plan again.`);const m=await makeCommit(e,s,{
commit:u,author:c,signoff:f},i);if(null===m)return null;i.stopIfCancelled();const p=`refs/heads/${h}`
;return await done(i,()=>null===r?o.createRef(e,p,m):o.updateRef(e,p,{from:r,to:m,force:!0
}),async()=>(await l.ref(e,`heads/${h}`))?.sha===m),i.remains({what:`the branch ${h}`,github:{id:null,sha:m,url:null}}),
m}(e,i,t);if(null===o)throw(0,d.hj)(`${s.base} has these files already. Nothing was changed.`);t.stopIfCancelled()
;const{pull:l,created:u}=await bringPullRequest(e,i.pull,t);t.remains({what:`pull request #${l.number}`,
github:observationOf(l)}),await async function bringParts({repository:e,parameters:t},{pull:a,created:n},s){
const{effects:r,reader:i}=s,{number:o}=a,part=async(t,a)=>{s.stopIfCancelled(),await done(s,t,async()=>{
const t=await i.pullRequest(e,o);return null!==t&&a(t)})
},l=lacking(t.labels,a.labels),u=lacking(t.assignees,a.assignees),{milestone:c,reviewers:f,team_reviewers:d}=t
;l.length>0&&await part(()=>r.addLabels(e,o,l),e=>0===lacking(l,e.labels).length),
u.length>0&&await part(()=>r.addAssignees(e,o,u),e=>0===lacking(u,e.assignees).length),
null!==c&&c!==a.milestone&&await part(()=>r.setMilestone(e,o,c),e=>e.milestone===c);const h=n?{people:f,teams:d
}:await lackingReviewers(e,t,a,i)
;null!==h&&h.people.length+h.teams.length>0&&await part(()=>r.requestReviewers(e,o,h.people,h.teams),e=>lacking(h.people,e.reviewers).length+lacking(h.teams,e.teamReviewers).length===0)
}(e,{pull:l,created:u},t)
;const c=await readBack(t,`Pull request #${l.number}`,()=>a.pullRequest(n,l.number),a=>async function unlike(e,t,a,{reader:n}){
if(a.headSha!==t)return`its head is ${a.headSha}`;const s=await missingParts(e,a,n)
;return 0===s.length?null:`it lacks ${s.join(", ")} (assignees must be assignable in ${e.repository}, reviewers its collaborators)`
}(e,o,a,t));return pullRequestApplied(e,u?"created":"updated",c)},
describe:({parameters:{base:e,head:t,commit:a,title:n}})=>`pull request ${t} → ${e}${null===a?"":`, a commit of ${(0,
s.hS)(a.files.length,"file")}`}: ${n}`};function resolveAuthor({author:e,signoff:t,commit:a},n){const{fail:s}=n
;if(void 0===a&&void 0!==e&&s("field_conflict","author","`author` is of a `commit`, and there is none"),
void 0===a&&t&&s("field_conflict","signoff","`signoff` is of a `commit`, and there is none"),
t&&void 0===e&&s("field_conflict","signoff","`signoff` needs an `author` who signs off"),void 0===e)return null
;const r=publishableLine(n,"author.name",e.name,200)
;return(""===r||/[<>]/.test(r))&&s("author_invalid","author.name","is empty or holds < or >"),
(!/^[^\s<>@]+@[^\s<>@]+$/.test(e.email)||!e.email.isWellFormed()||e.email.length>254)&&s("author_invalid","author.email",`${JSON.stringify(e.email)} is no address`),
{email:e.email,name:r}}function unrelated(e){if("not_found"===(0,d.g5)(e)?.code)return null;throw e}
var x=a(9904),P=a(30095),j=a(77598),O=a(85554);async function bringAssets(e,t,{assets:a,draft:n},r){
const{effects:i,files:o}=r;if(n&&0===a.length)return;if(t.draft){const n=new Map(a.map(e=>[e.name,e]))
;for(const a of t.assets){const t=n.get(a.name)
;void 0!==t&&"fits"===(0,P.kE)(t,a)&&null!==a.digest||(r.stopIfCancelled(),await remove(()=>i.deleteAsset(e,a.id)))}}
const l=t.draft?await async function reread(e,t,{reader:a}){return 0===t.assets.length?t:await a.release(e,t.id)??t
}(e,t,r):t,u=a.filter(e=>"fits"!==(0,P.kE)(e,(0,P.Iu)(l,e.name)));let c=0;await r.inParallel(u,async t=>{
const a=o.get(t.name);if(void 0===a)throw new d.OK("asset_missing",`The bytes of asset ${t.name} are not at hand.`)
;r.stopIfCancelled(),await async function bringAsset(e,t,a,n,s){const{effects:r,reader:i}=s;for(let o=1;;o++)try{
const s=await r.uploadAsset(e,t,{name:a.name,label:a.label,contentType:a.content_type,size:a.size,
open:()=>checkedBytes(n,a)});return void checkSent(a,s)}catch(n){const l="already_exists"===(0,d.g5)(n)?.code;if(!(0,
d.X2)(n)&&!l)throw n;const u=await i.release(e,t.id),c=null===u?void 0:(0,P.Iu)(u,a.name),f=(0,P.kE)(a,c)
;if("fits"===f)return;if(3===o)throw n;if(void 0!==c){if("differs"===f&&!t.draft)throw n
;await remove(()=>r.deleteAsset(e,c.id))}else await s.pause(w)}}(e,l,t,a,r),c++,r.progress(`↑ ${t.name} ${(0,
s.Xq)(t.size)} (${c} of ${u.length})`)})}async function remove(e){try{await e()}catch(e){if("not_found"!==(0,
d.g5)(e)?.code&&!(0,d.X2)(e))throw e}}function checkSent(e,t){
const a=t.name!==e.name?`GitHub named it ${t.name}`:"uploaded"!==t.state?`its state is ${t.state}`:t.size!==e.size?`GitHub has ${t.size} bytes, ${e.size} were planned`:null!==t.digest&&t.digest!==e.digest?`GitHub has ${t.digest}, ${e.digest} was planned`:null
;if(null!==a)throw new d.OK("asset_mismatch",`Asset ${e.name} did not arrive as planned: ${a}. Run again.`)}
function checkedBytes(e,{digest:t,size:a}){const n=(0,j.createHash)("sha256");let s=0;return(0,O.Z)(e.open(),e=>{
s+=e.length,n.update(e)},()=>{
if(s!==a||`sha256:${n.digest("hex")}`!==t)throw new d.OK("file_changed",`${e.path} changed since the plan was made. Plan and approve again.`)
})}function bears({body:e},{receiptId:t}){return(0,h.Ph)(e,"comment").marker?.receiptId===t}
async function removeDrafts(e,t,a){for(const{id:n}of t)await remove(()=>a.effects.deleteRelease(e,n))}
async function bringDraft(e,t,a){const{parameters:n,repository:s}=e,r=n.generate_notes?void 0:t[0],i=t.filter(e=>e!==r)
;if(await removeDrafts(s,i,a),a.stopIfCancelled(),void 0===r)return async function createDraft(e,t){
const{parameters:a,repository:n}=e,{effects:s,reader:r,marker:i}=t,o=a.generate_notes?{generate_release_notes:!0}:{}
;return settled(t,()=>s.createRelease(n,{...draftFields(e,t),...o
}),async()=>(await r.releases(n,a.tag)).found.filter(({draft:e})=>e).find(e=>bears(e,i))??null)}(e,a)
;const o=draftFields(e,a);return settled(a,()=>a.effects.updateRelease(s,r.id,o),async()=>{
const e=await a.reader.release(s,r.id);return null!==e&&bears(e,a.marker)?e:null})}
function draftFields({parameters:e},{marker:t}){return{tag_name:e.tag,target_commitish:e.target_sha,
...""===e.name&&e.generate_notes?{}:{name:e.name},body:(0,h.Pe)(e.body??"",t,"comment"),draft:!0,prerelease:e.prerelease
}}async function lookAtTag({parameters:e,repository:t},{reader:a}){const{tag:n,target_sha:s}=e,r=await(0,y.x)(a,t,n)
;if(null===r)return!1;if(r.commitSha===s)return!0
;throw new d.OK("conflict",`The tag ${n} is at ${r.commitSha??r.refSha}, not at ${s}.`)}
async function readReleaseBack(e,t,a,n){const{parameters:s,repository:i}=e,o=s.draft?null:(0,
r.NN)(async function readTagBack({parameters:e,repository:t},a){const{tag:n,target_sha:s}=e
;return readBack(a,`The tag ${n}`,()=>(0,
y.x)(a.reader,t,n),e=>e.commitSha===s?null:`it is at ${e.commitSha??e.refSha}, not at ${s}`)
}(e,n)),l=await readBack(n,`Release ${s.tag}`,()=>n.reader.release(i,t,s.assets.length),e=>function releaseProblem(e,t){
const{missing:a,differing:n,extra:s}=(0,P.Pz)(e,t),r=[...(0,P.Ag)(e,t),...a,...n];"append"!==e.on_existing&&r.push(...s)
;t.tag!==e.tag&&r.push(`its tag is ${t.tag}`);t.draft!==e.draft&&r.push(t.draft?"it is a draft":"it is published")
;t.prerelease!==e.prerelease&&r.push("prerelease");return r.join(", ")||null}(s,e))
;return releaseApplied(a,l,null===o?await(0,y.x)(n.reader,i,s.tag):await o)}function releaseApplied(e,t,a){return{
action:e,github:(0,P.KY)(t),state:(0,P.hd)(t,a?.refSha??null),details:{release_id:t.id,release_url:t.url,
upload_url:t.uploadUrl,tag:t.tag,draft:t.draft,assets:t.assets.map(({contentType:e,...t})=>({...t,content_type:e}))}}}
var R=a(16059)
;const C=/^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}(?:; ?charset=[A-Za-z0-9_-]+)?$/i,q=n.KCZ([n.YjP().min(1),n.rej({
path:n.YjP().min(1),name:n.YjP().optional(),label:n.YjP().optional(),content_type:n.YjP().optional(),
optional:n.zMY().default(!1)})]);async function matches(e,t,{workspace:a,fail:n}){const s=await a.glob(e.path)
;if(0===s.length&&await async function refuseFolder(e,t){await t.file(e).catch(e=>{
if(e instanceof g.NL&&"not_a_file"===e.code)throw e})
}(e.path,a),0!==s.length||e.optional||n("asset_missing",t,`${e.path} matches no file (\`optional: true\` allows that)`),
s.length>1&&(void 0!==e.name||void 0!==e.label)){
const a=`${s.length} files, ${String(s[0]?.path)} and ${String(s[1]?.path)} among them`
;n("asset_ambiguous",t,`${e.path} matches ${a}: a name or label is for one file`)}return s}
function resolveAsset(e,t,a,n){const{fail:s}=n,r=e.path.split("/").at(-1)??e.path,i=t.name??(0,m.DZ)(r),o=(0,m.Ip)(i)
;null!==o&&s("name_invalid",`${a}.name`,`${JSON.stringify(i)} ${o}`),
0===e.size&&s("asset_empty",a,`${e.path} is empty, and GitHub takes no empty files`),
e.size>=2147483648&&s("asset_too_large",a,`${e.path} has ${e.size} bytes; GitHub takes less than 2 GiB`)
;const l=t.label??(void 0===t.name&&i!==r?r:null),u=t.content_type??(0,R.$)(i)??"application/octet-stream"
;return C.test(u)||s("content_type_invalid",`${a}.content_type`,`${u} is no media type`),{content_type:u,
digest:e.digest,label:null===l||""===l?null:publishableLine(n,`${a}.label`,l,255),name:i,size:e.size}}
var z=a(62088),N=a.n(z);function notes_versionOf(e){
const[,t="",a=""]=/^(.*?)(\d+\.\d+\.\d+(?:[-+].*)?)$/.exec(e)??[],n=N().parse(a);return null===n?null:{prefix:t,
version:n}}const M=/\d[._-]?(?:alpha|beta|rc|pre|preview|next|canary|nightly|dev|snapshot)(?![a-z])/i
;function releaseNotes({tag:e,draft:t,prerelease:a,make_latest:n},s){const r=notes_versionOf(e),i=[]
;if(!a&&((r?.version.prerelease.length??0)>0||M.test(e))&&i.push(`${e} names a prerelease, and is published as a full release (\`prerelease: true\` would say so)`),
"true"!==n||t||a||null===r)return i;const o=s.find(e=>{const t=notes_versionOf(e)
;return t?.prefix===r.prefix&&N().gt(t.version,r.version)})
;return void 0!==o&&i.push(`${e} is marked latest, though ${o} is newer (\`latest: false\` would leave it)`),i}
const F=125e3-h.GQ,Y=n.rej({tag:n.YjP(),target:n.YjP().optional(),name:n.YjP().optional(),...$,
draft:n.zMY().default(!1),prerelease:n.zMY().default(!1),
latest:n.KCZ([n.zMY(),n.k5n(["true","false","legacy"])]).optional(),assets:n.YOg(q).default([]),
on_existing:n.k5n(["error","update","keep","append"]).default("error"),generate_notes:n.zMY().default(!1),
discussion_category:n.YjP().optional()});const A={true:"marked latest",false:"not latest",
legacy:"latest by date and version"},T={true:"becomes latest",false:"not latest",legacy:"latest by date and version"}
;function assetTable(e){const t=e.reduce((e,{size:t})=>e+t,0);return{part:"table",title:`${(0,
s.hS)(e.length,"asset")}, ${(0,s.Xq)(t)}`,columns:["Name","Size","SHA-256"],
rows:e.map(({name:e,label:t,size:a,digest:n,content_type:s})=>({cells:[[{name:e},...null===t?[]:[" ",{prose:t,limit:200
}],{prose:s,limit:80,small:!0}],[{bytes:a}],[{digest:n}]]}))}}const L=n.Ikc({nodes:n.YOg(n.Ikc({name:n.YjP()}))
}),D=n.Ikc({repository:n.Ikc({hasDiscussionsEnabled:n.zMY(),discussionCategories:L})});const B={kind:"publish_release",
title:"Release",leads:!0,entry:Y,parameters:x.Wx,naturalKey:({tag:e})=>e,async resolve(e,t){
checkName(t,"tag",e.tag,m.BH),function checkCombination(e,t){
const{generate_notes:a,on_existing:n,prerelease:s,latest:r,draft:i,discussion_category:o}=e,l=e.body??e.body_file??e.body_section,u=[[a&&void 0!==l,"generate_notes","GitHub writes the text, or you do: not both"],[a&&"update"===n,"generate_notes","are written with a release, and cannot `update` one"],[s&&"true"===String(r??!1),"latest","a prerelease cannot be the latest release"],[i&&void 0!==o,"discussion_category","publishing opens it, and this release stays a draft"]]
;for(const[e,a,n]of u)e&&t("field_conflict",a,n)}(e,t.fail)
;const a=await resolveTarget(t,e.target),n=e.generate_notes?null:await resolveBody(t,e,F),{assets:s,files:r}=await async function resolveAssets(e,t){
const a=[],n=new Map,s=new Map;for(const[r,i]of e.entries()){const e=`assets[${r}]`,o="string"==typeof i?{path:i,
optional:!1}:i;for(const r of await matches(o,e,t)){const i=resolveAsset(r,o,e,t),l=i.name.toLowerCase(),u=s.get(l)
;if(void 0!==u){const a=u.path===r.path?`${r.path} is matched twice`:`${u.path} and ${r.path}`
;t.fail("asset_duplicate",e,`two assets would be named ${i.name}: ${a}`)}s.set(l,r),n.set(i.name,r),a.push(i)}}
return a.length>x.Cb&&t.fail("asset_count","assets",`${a.length} files; GitHub takes ${x.Cb} a release`),{assets:a,
files:n}}(e.assets,t),i=e.discussion_category,o=e.latest??!e.prerelease;return{parameters:{assets:s,body:n,
discussion_category:void 0===i?null:publishableLine(t,"discussion_category",i,255),draft:e.draft,
generate_notes:e.generate_notes,make_latest:"legacy"===o?"legacy":!0===o||"true"===o?"true":"false",
name:publishableLine(t,"name",e.name??"",255),on_existing:e.on_existing,prerelease:e.prerelease,tag:e.tag,
target_sha:a.sha},targetCommit:a,files:r}},claims:({tag:e})=>[{thing:["release",e],field:"tag",
what:`publishes a release of ${e}`}],needs:({tag:e,target_sha:t})=>[{thing:["tag",e],field:"tag",at:t}],
subject:({tag:e})=>e,gist({parameters:{assets:e,draft:t,prerelease:a,make_latest:n}}){const r=(0,
s.Xq)(e.reduce((e,t)=>e+t.size,0))
;return[`${0===e.length?"no files":`${(0,s.hS)(e.length,"file")}, ${r}`}, ${t?"a draft":a?"a pre-release":T[n]}`]},
parts({parameters:e}){
const{target_sha:t,name:a,draft:n,prerelease:s,on_existing:r,discussion_category:i}=e,{assets:o,body:l}=e;return[{
part:"commit",sha:t,from:null},{part:"facts",facts:[["Title",""===a?null:[{prose:a
}]],["Published",[`${n?"as a draft":s?"as a pre-release":"as a release"}, ${A[e.make_latest]}`]],["Discussion",null===i?null:[{
prose:i}]],["If it exists","error"===r?null:[r]]]},0===o.length?{part:"note",note:"No assets."
}:assetTable(o),...e.generate_notes?[{part:"note",
note:"GitHub writes the notes when it publishes: the plan digest does not bind them."}]:[],...null===l?[]:[{part:"text",
title:"Body",text:l,markdown:!0}]]},facts:{tag:({parameters:e})=>e.tag,target_sha:({parameters:e})=>e.target_sha,
assets:({parameters:e})=>e.assets,prerelease:({parameters:e})=>e.prerelease,draft:({parameters:e})=>e.draft,
generated_notes:({parameters:e})=>e.generate_notes},outputs:{"release-id":({github:e})=>e?.id,
"release-url":({github:e})=>e?.url,"upload-url":({details:e})=>e.upload_url,tag:({operation:e})=>e.parameters.tag},
async observe(e,t){await assertSameRepository(e,t)
;const a=await(0,P.lT)(e,t),{effect:n,reason:s,observed:r,release:i}=(0,P.fP)(e.parameters,a,({body:e})=>null!==(0,
h.Ph)(e,"comment").marker);if("none"===n&&null!==i)return{effect:n,reason:s,observed:r,state:(0,
P.hd)(i,a.tag?.refSha??null)};if("none"===n||"conflict"===n)return{effect:n,reason:s,observed:r}
;const o=await async function topicFault({repository:e,parameters:{discussion_category:t}},a){
const n=null===t?null:await a.query(e,"query Topics($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) { hasDiscussionsEnabled discussionCategories(first: 100) { nodes { name } } }\n}",D)
;if(null===t||null===n)return null
;const{hasDiscussionsEnabled:s,discussionCategories:r}=n.repository,i=r.nodes.map(({name:e})=>e)
;if(s&&(0===i.length||i.some(e=>e.toLowerCase()===t.toLowerCase())))return null
;const o=s?`there are ${i.join(", ")}`:"discussions are off"
;return`${e} has no discussion category ${JSON.stringify(t)}; ${o}`}(e,t);if(null!==o)return{effect:"conflict",reason:o,
observed:r};const{canPush:l}=await t.repository(e.repository);return{effect:n,
reason:[s,e.parameters.generate_notes?"GitHub writes the notes when it publishes: the digest does not bind them":null,!1===l?"drafts are invisible to a token that may not push, so one may exist already":null,null===e.parameters.discussion_category?null:"opening its discussion takes `discussions: write` beside `contents: write`",...releaseNotes(e.parameters,a.full)].filter(e=>null!==e).join("; ")||null,
observed:r}},async apply(e,t){const{reader:a}=t,{parameters:n,repository:s}=e;await assertSameRepository(e,a)
;const i=await(0,P.lT)(e,a),o=await async function ownDrafts(e,{isOurs:t}){const a=[];for(const n of e){
const{marker:e}=(0,h.Ph)(n.body,"comment");null!==e&&await t(e)&&a.push(n)}return a}(i.drafts,t),l=(0,
P.fP)(n,i,e=>o.includes(e));if("conflict"===l.effect)throw(0,d.hj)(`${String(l.reason)}. Nothing was changed.`)
;const{release:u}=l
;if("none"===l.effect&&null!==u)return releaseApplied(await async function whoseRelease(e,t,{isOurs:a}){
const{marker:n}=(0,h.Ph)(t.body,"comment");return n?.operationDigest===e.operation_digest&&await a(n)?"adopted":"none"
}(e,u,t),u,i.tag);if(null!==u&&!u.draft)return await removeDrafts(s,o,t),async function changePublished(e,t,a){
const{parameters:n,repository:s}=e,{effects:r,reader:i,marker:o}=a,l=(0,P.Ag)(n,t),{missing:u}=(0,P.Pz)(n,t)
;if("keep"===n.on_existing||l.length+u.length===0)return releaseApplied("none",t,await(0,y.x)(i,s,n.tag))
;if(a.stopIfCancelled(),a.remains({what:`the release ${n.tag}, as far as it was changed`,github:(0,P.KY)(t)}),
l.length>0){const e=null===n.body||""===n.body?null:n.body,l={...""===n.name?{}:{name:n.name},body:(0,h.Pe)(e??(0,
h.Ph)(t.body,"comment").text,o,"comment")};await settled(a,()=>r.updateRelease(s,t.id,l),async()=>{
const e=await i.release(s,t.id);return null!==e&&bears(e,o)?e:null})}return u.length>0&&await bringAssets(s,t,n,a),
readReleaseBack(e,t.id,"updated",a)}(e,u,t);const c=await bringDraft(e,o,t),f={what:`draft release ${c.id}`,github:(0,
P.KY)(c)};t.remains(f),await bringAssets(s,c,n,t)
;const m=n.draft?null:(0,r.NN)(lookAtTag(e,t)),p=await async function readComplete({parameters:e,repository:t},a,n){
return readBack(n,`Draft ${a} of ${e.tag}`,()=>n.reader.release(t,a,e.assets.length),t=>t.draft?[...(0,
P.O6)(e,t),...(e.draft||0!==e.assets.length?[]:t.assets).map(({name:e})=>`asset ${e} was added`)].join(", ")||null:"it was published by somebody else")
}(e,c.id,t)
;return null===m?releaseApplied(null===u?"created":"updated",p,i.tag):(await m||(await async function createTag(e,t){
const{parameters:a,repository:n}=e,look=()=>lookAtTag(e,t);t.stopIfCancelled();try{
await done(t,()=>t.effects.createRef(n,`refs/tags/${a.tag}`,a.target_sha),look)}catch(e){if("already_exists"!==(0,
d.g5)(e)?.code||!await look())throw e}}(e,t),t.remains({...f,what:`the tag ${n.tag}, and ${f.what}`})),
t.stopIfCancelled(),await async function publishDraft({parameters:e,repository:t},a,n){
const{effects:s,reader:r,marker:i}=n,{discussion_category:o,make_latest:l,prerelease:u}=e,c=(0,h.Pe)((0,
h.Ph)(a.body,"comment").text,i,"comment");await settled(n,()=>s.updateRelease(t,a.id,{draft:!1,prerelease:u,
make_latest:l,...e.generate_notes?{body:c}:{},...null===o?{}:{discussion_category_name:o}}),async()=>{
const e=await r.release(t,a.id);return null===e||e.draft?null:e})}(e,c,t),t.remains({...f,
what:`the release ${n.tag}, published`}),readReleaseBack(e,c.id,"created",t))},
leaves:({tag:e,target_sha:t,draft:a,prerelease:n,make_latest:s})=>({tag:e,target:t,release:a?"draft":"published",
latest:a||n?"false":s}),isExactly:(e,t)=>(0,P.yL)(e,t),
describe:({parameters:{tag:e,target_sha:t,assets:a,draft:n}})=>`${n?"draft release":"release"} ${e} at ${(0,
s.Fu)(t)} with ${(0,s.hS)(a.length,"asset")}`},I=(0,i.g1)({force:i.Jt,message:i.Qq,move:i.Jt,tag:i.Qq,target_sha:i.XS})
;async function judge({repository:e,parameters:t},a){const{tag:n,target_sha:r,move:i,force:o,message:l}=t,u=await(0,
y.x)(a,e,n);if(null===u)return{effect:"create",reason:null,observed:null,found:u};const c={id:null,
sha:u.commitSha??u.refSha,url:null},verdict=(e,t)=>({effect:e,reason:t,observed:c,found:u})
;if(null===u.commitSha)return verdict("conflict",`the tag ${n} stands for something that is no commit`)
;if(u.commitSha===r)return i?verdict("none",`the tag ${n} is at ${(0,
s.Fu)(r)} already`):null===u.object?verdict("conflict",`the tag ${n} is at ${(0,s.Fu)(r)}, but lightweight`):(0,
h.QV)(u.object.message,l,"line")?verdict("none",`the tag ${n} is at ${(0,
s.Fu)(r)} with this message already`):verdict("conflict",`the tag ${n} is at ${(0,s.Fu)(r)}, but its message differs`)
;const f=`the tag ${n} is at ${(0,s.Fu)(u.commitSha)}, not at ${(0,s.Fu)(r)}`
;if(!i)return verdict("conflict",`${f}; a fixed tag never moves (floating tags say \`move: true\`)`)
;if(o)return verdict("update",`${f}; it moves, by force`)
;return"ahead"===await a.compare(e,u.commitSha,r)?verdict("update",`${f}; it moves forward`):verdict("conflict",`${f}, and ${(0,
s.Fu)(r)} does not follow from there (\`force: true\` would move it)`)}async function adopted(e,t,a){const{marker:n}=(0,
h.Ph)(t.object?.message??"","line")
;return applied(e,n?.operationDigest===e.operation_digest&&await a.isOurs(n)?"adopted":"none",t.refSha)}
function applied({parameters:e},t,a){const{tag:n,target_sha:s}=e;return{action:t,github:{id:null,sha:s,url:null},state:{
object:a,target:s},details:{tag:n,ref:`refs/tags/${n}`,target_sha:s,object_sha:a}}}const Q={kind:"tag_repo",title:"Tag",
entry:n.rej({tag:n.YjP(),target:n.YjP().optional(),message:n.YjP().min(1).optional(),move:n.zMY().default(!1),
force:n.zMY().default(!1)}),parameters:I,naturalKey:({tag:e})=>e,async resolve(e,t){checkName(t,"tag",e.tag,m.BH),
e.force&&!e.move&&t.fail("field_conflict","force","`force` needs `move: true`")
;const a=await resolveTarget(t,e.target),n=publishable(t,"message",e.message??e.tag,6e4)
;""===n&&t.fail("text_invalid","message","is empty: an annotated tag has a message");const{tag:s,move:r,force:i}=e
;return{parameters:{force:i,message:n,move:r,tag:s,target_sha:a.sha},targetCommit:a,files:new Map}},
claims:({tag:e,target_sha:t,move:a})=>[{thing:["tag",e],field:"tag",what:`makes the tag ${e}`,at:t,moves:a}],
subject:({tag:e})=>e,gist({effect:e,observed:t,parameters:a}){const n=t?.sha??null
;return"update"!==e||null===n?[]:[`moves ${a.force?"by force":"forward"} from ${(0,s.Fu)(n)}`]},
parts({parameters:e,effect:t,observed:a}){const{target_sha:n,move:s,force:r,message:i}=e,o=a?.sha??null;return[{
part:"commit",sha:n,from:"none"===t||o===n?null:o},{part:"facts",
facts:[["May move",s?[r?"anywhere (force)":"forward only"]:null]]},{part:"text",title:"Message",text:i,markdown:!1}]},
facts:{tag:({parameters:e})=>e.tag,target_sha:({parameters:e})=>e.target_sha,force:({parameters:e})=>e.force,
moves_tag:({effect:e})=>"conflict"===e?null:"update"===e},outputs:{tag:({operation:e})=>e.parameters.tag},
async observe(e,t){await assertSameRepository(e,t)
;const{effect:a,reason:n,observed:s,found:r}=await judge(e,t),i=e.parameters.target_sha;return{effect:a,reason:n,
observed:s,state:"none"===a&&null!==r?{object:r.refSha,target:i}:null}},async apply(e,t){
const{reader:a,effects:n,marker:i}=t,{repository:o}=e,{tag:l,target_sha:u,message:c}=e.parameters
;await assertSameRepository(e,a);const{effect:f,reason:m,found:p}=await judge(e,a);if("conflict"===f)throw(0,
d.hj)(`${String(m)}. Nothing was changed.`);if("none"===f&&null!==p)return adopted(e,p,t)
;if(null!==p&&p.commitSha!==e.observed?.sha)throw(0,d.hj)(`The tag ${l} moved to ${(0,
s.Fu)(p.refSha)} since the plan observed it. Plan again.`)
;const g=`refs/tags/${l}`,w=await repeated(t,()=>n.createTagObject(o,{tag:l,message:(0,h.Pe)(c,i,"line"),targetSha:u}))
;t.stopIfCancelled();const write=async()=>(null===p?await n.createRef(o,g,w):await n.updateRef(o,g,{from:p.refSha,to:w,
force:!0}),!0);try{await settled(t,write,()=>async function findMade(e,t,a){
const n=await t.ref(e.repository,`tags/${e.parameters.tag}`);return n?.sha===a||null}(e,a,w))}catch(n){
if("already_exists"!==(0,d.g5)(n)?.code)throw n;const s=await judge(e,a)
;if("none"===s.effect&&null!==s.found)return adopted(e,s.found,t)
;throw(0,d.hj)(`Somebody else created the tag ${l} meanwhile: ${String(s.reason)}. Nothing was changed.`)}
return t.remains({what:`the tag ${l}`,github:{id:null,sha:u,url:null}}),(0,r.NN)(a.tagObject(o,w)),
await readBack(t,`The tag ${l}`,()=>(0,y.x)(a,o,l),e=>e.refSha===w&&e.commitSha===u?null:`it is at ${e.refSha}`),
applied(e,null===p?"created":"updated",w)},leaves:({tag:e,target_sha:t})=>({tag:e,target:t,release:null,latest:"false"
}),describe:({parameters:{tag:e,target_sha:t,move:a}})=>`${a?"floating tag":"tag"} ${e} at ${(0,s.Fu)(t)}`},E=[Q,B,S]},
31615:(e,t,a)=>{a.d(t,{Uj:()=>fit,Zg:()=>pae,b3:()=>o,hk:()=>openEnvelope,iA:()=>sealEnvelope,ui:()=>i})
;var n=a(23121),s=a(46260),r=a(53633)
;const i="application/vnd.marketops.receipt.v1+json",o="application/vnd.marketops.manifest.v1+json",base64Text=e=>"string"==typeof e&&null!==(0,
n.E)(e)?null:{path:"",expected:"canonical base64"},l=(0,r.g1)({payload:base64Text,payloadType:r.Qq,signatures:(0,
r.p_)((0,r.g1)({keyid:(0,r.wC)(/^(?:hmac-sha256:[0-9a-f]{16}|ed25519:[0-9a-f]{8})$/,"a key id"),sig:base64Text}))})
;function pae(e,t){const a=Buffer.from(e)
;return Buffer.concat([Buffer.from(`DSSEv1 ${a.length} `),a,Buffer.from(` ${t.length} `),t])}
function openEnvelope(e,t,a){const n=fit(l,(0,s.OW)(e),"envelope")
;if(n.payloadType!==t)throw new s.dO(`payloadType is not ${t}`);const r=Buffer.from(n.payload,"base64"),i=(0,s._6)(r)
;if(null===i)throw new s.dO("payload is not valid UTF-8");return{envelope:n,payload:fit(a,(0,s.Kf)(i),"payload"),
signed:pae(t,r)}}function fit(e,t,a){const n=e(t)
;if(null!==n)throw new s.dO(`${a}: ${n.path||"value"}: expected ${n.expected}`);return t}function sealEnvelope(e,t,a){
return{payload:(0,n.n)(t),payloadType:e,signatures:a}}}};
