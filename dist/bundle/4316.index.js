"use strict";exports.id=4316,exports.ids=[4316],exports.modules={...require("./23544.shared.js").modules,
...require("./31316.shared.js").modules,...require("./52533.shared.js").modules,44316:((e,t,s)=>{s.r(t),s.d(t,{
migrateCommand:()=>Y})
;var i=s(73024),a=s(51455),o=s(76760),n=s(74296),r=s(57800),l=s(38815),d=s(27597),h=s(64607),f=s(56778);const p={
"github.ref_name":"ref_name","github.sha":"sha"},u=[...f.o,"version","tag"];function c(){const e=new Map;return{
fill:t=>t.split(/(\$\{\{.*?\}\})/s).map((t,s)=>s%2==1?`{{ ${(t=>{const s=p[t]??e.get(t);if(void 0!==s)return s
;const i=function(e,t){
const s=/^[\w.-]+$/.test(e)?e.split(".").filter(e=>!/^(?:steps|needs|jobs|outputs|env|vars|inputs|matrix|github|event)$/.test(e)):[],i=s.join("_").toLowerCase().replace(/\W+/g,"_").replace(/^[^a-z]+/,"").slice(0,60),a=""===i?"value":i
;if(!t.has(a))return a;let o=2;for(;t.has(`${a}_${o}`);)o++;return`${a}_${o}`}(t,new Set([...u,...e.values()]))
;return e.set(t,i),i})(t.slice(3,-2).trim())} }}`:t.replaceAll("{{",'{{ "{{" }}')).join(""),
variables:()=>[...e].map(([e,t])=>`${t}=\${{ ${e} }}`)}}const g=d.KCZ([d.YjP(),d.aig(),d.zMY(),d.chJ()]),m=d._H3({
uses:d.YjP().optional(),if:g.optional(),with:d.g1P(d.YjP(),g).optional()}),b=d._H3({jobs:d.g1P(d.YjP(),d._H3({
if:g.optional(),strategy:d.L5J().optional(),steps:d.YOg(m).optional()}))
}),w=({given:e},t)=>""!==(e.get(t)??""),y=({given:e},t)=>"true"===e.get(t)?.toLowerCase(),v="an expression cannot decide it: the plan is what a person approves. Write `true`, or leave it out",_=e=>(t,{fields:s,fill:i})=>{
s[e]=i(t)
;return"body"===e&&/^\$\{\{[^}]*\}\}$/.test(t)?"a variable has one line: where the text has more, write it to a file in a step before, and give `body_file`":void 0
},$=(e,t=!1)=>(s,{fields:i})=>{if(!/^(?:true|false)$/i.test(s))return v;/^true$/i.test(s)!==t&&(i[e]=!t)
},k=(e,t,s)=>(i,a,o)=>e(a,t)?void 0:s(i,a,o),j=e=>(t,{fields:s,fill:i})=>{s[e]=O(t).map(i)},x=(e,{fields:t})=>{
if(!/^(?:true|false|legacy)$/i.test(e))return v;t.latest="legacy"===e.toLowerCase()?"legacy":/^true$/i.test(e)
},N=(e,{fields:t,fill:s})=>{
t.tag=s(e.replaceAll(/\$\{\{\s*github\.ref\s*\}\}/g,"${{ github.ref_name }}")).replace(/^refs\/tags\//,"")
},C=e=>Object.fromEntries(e.split(" ").map(e=>[e,()=>{}])),q=e=>t=>/^false$/i.test(t)?void 0:e,B="give it as the input `github-token` of the ship job; GITHUB_TOKEN needs none",D="give it as the input `working-directory`",F="generate the notes in an earlier step and hand them over as `body_file`",H="an asset that is there with other bytes is a conflict; give nightlies dated tags",O=e=>e.split(/\r?\n|,(?![^{}]*\})/).map(e=>e.trim()).filter(e=>""!==e)
;function P(e,t,s,i){const a=t.flatMap(t=>{const a=e.fill(t).replace(/^\.\//,"")
;return/^[~/!]|(?:^|\/)\.\.(?:\/|$)/.test(a)?(e.tell(null,`\`${t}\` is outside the checkout, or names what is not wanted: copy what is wanted into the workspace first`),
[]):s&&void 0===i?[a]:[{path:a,...void 0===i?{}:{content_type:i},...s?{}:{optional:!0}}]})
;a.length>0&&(e.fields.assets=a)}function S(e,t){const{fields:s}=e;s.tag??="{{ ref_name }}",
!0===s.generate_notes&&void 0!==(s.body??s.body_file)&&(delete s.generate_notes,
e.tell(t,"GitHub’s notes were put below the text; here it is one or the other, and the text was kept"))}const U={
kind:"publish_release",id:"release",inputs:{body:k(w,"body_path",_("body")),body_path:_("body_file"),name:_("name"),
tag_name:N,draft:$("draft"),prerelease:$("prerelease"),...C("files fail_on_unmatched_files"),
preserve_order:"assets are uploaded side by side; GitHub shows them in its own order",working_directory:()=>D,
overwrite_files:q(H),repository:_("repository"),token:B,target_commitish:_("target"),
discussion_category_name:_("discussion_category"),generate_release_notes:$("generate_notes"),previous_tag:F,
append_body:"the plan shows the whole text that will be there, so the whole text is given",make_latest:x},finish(e){
S(e,"generate_release_notes"),
e.fields.name??="{{ tag }}",P(e,O(e.given.get("files")??""),y(e,"fail_on_unmatched_files"))
;const t=void 0===e.fields.assets?"update":"append"
;"append"!==t&&!0===e.fields.generate_notes||(e.fields.on_existing=t),
"append"!==t||w(e,"overwrite_files")||e.tell(null,`files of a release that is there were replaced; here ${H}`)}},W={
kind:"publish_release",id:"release",inputs:{
...C("artifactErrorsFailBuild artifact artifacts artifactContentType owner repo immutableCreate"),
...C("omitBody omitBodyDuringUpdate omitName omitNameDuringUpdate"),
allowUpdates:e=>/^(?:true|false)$/i.test(e)?void 0:v,body:k(y,"omitBody",_("body")),
bodyFile:k(w,"body",k(y,"omitBody",_("body_file"))),commit:_("target"),discussionCategory:_("discussion_category"),
draft:$("draft"),generateReleaseNotes:$("generate_notes"),generateReleaseNotesPreviousTag:F,makeLatest:x,
name:k(y,"omitName",_("name")),omitDraftDuringUpdate:"`update` never turns a published release into a draft",
omitPrereleaseDuringUpdate:"`update` changes text fields only",prerelease:$("prerelease"),
removeArtifacts:q("nothing that was published is removed"),replacesArtifacts:q(H),skipIfReleaseExists:$("keep"),tag:N,
token:B,updateOnlyUnreleased:"a published release that differs is a conflict, unless `on_existing` says otherwise"},
finish(e){S(e,"generateReleaseNotes");const{fields:t,given:s}=e;y(e,"omitName")||(t.name??="{{ tag }}"),
t.latest??="legacy";const[i,a]=["owner","repo"].map(e=>s.get(e)??"")
;""!==i&&""!==a?t.repository=e.fill(`${i??""}/${a??""}`):""!=`${i??""}${a??""}`&&e.tell(null,"write `repository: owner/name` in full")
;P(e,O(s.get("artifacts")??s.get("artifact")??""),y(e,"artifactErrorsFailBuild"),s.get("artifactContentType"))
;const o=!0===t.keep
;delete t.keep,o?t.on_existing="keep":y(e,"allowUpdates")&&(t.on_existing=void 0===t.assets&&!0!==t.generate_notes?"update":"append")
}};function A(e,t){return O(e).flatMap(e=>{
if(/^[:!]/.test(e))return t.tell("add-paths",`\`${e}\` has git’s magic: name what is wanted by globs`),[]
;const s=t.fill(e).replace(/^\.\//,"")
;return"."===s||""===s?["**"]:s.endsWith("/")||t.isFolder(s)?[`${s.replace(/\/+$/,"")}/**`]:/[*?[]/.test(s)&&!s.includes("**")?[s.replace(/(?:^|(?<=\/))(?=[^/]*[*?[][^/]*$)/,"**/")]:[s]
})}const T={kind:"open_pr",id:"pull-request",inputs:{token:B,...C("add-paths commit-message"),
"branch-token":"one token makes everything, so that one set of permissions says what can happen",path:()=>D,
committer:"GitHub commits and signs as the token’s bot",author:(e,{fields:t,fill:s})=>{
const[,i,a]=/^(.+?)\s*<([^<>]+)>$/.exec(e)??[];if(void 0===i||void 0===a)return"it is not `Name <email>`";t.author={
name:s(i),email:s(a)}},
signoff:(e,t,s)=>w(t,"author")?$("signoff")(e,t,s):"only an `author` of its own signs off; give one",branch:_("head"),
"delete-branch":q('let the repository do it: Settings, "Automatically delete head branches"'),
"branch-suffix":e=>"short-commit-hash"===e?void 0:`put a \`{{ name }}\` into \`head\` for ${JSON.stringify(e)}`,
base:_("base"),"push-to-fork":"head and base are of one repository",
"sign-commits":(e,t)=>w(t,"author")?"GitHub signs only commits without an author of their own":void 0,title:_("title"),
body:k(w,"body-path",_("body")),"body-path":_("body_file"),labels:j("labels"),assignees:j("assignees"),
reviewers:j("reviewers"),"team-reviewers":j("team_reviewers"),milestone:(e,{fields:t})=>{
if(!/^[1-9]\d*$/.test(e))return"it is no number";t.milestone=Number(e)},
draft:(e,t,s)=>$("draft")("always-true"===e?"true":e,t,s),"maintainer-can-modify":$("maintainer_can_modify",!0)},
finish(e){const{fields:t,given:s,fill:i}=e;t.head??="create-pull-request/patch",
"short-commit-hash"===s.get("branch-suffix")&&(t.head=`${String(t.head)}-{{ short_sha }}`),t.base??="{{ ref_name }}",
t.title??="Changes by create-pull-request action",t.body??=void 0===t.body_file?"Automated changes":void 0
;const a=i(s.get("commit-message")??"[create-pull-request] automated change");t.commit={message:a,
files:A(s.get("add-paths")??".",e)
},e.tell(null,"make the plan job and the ship job run the same steps that change the files: both plan what is there")}
},E=new Map([["softprops/action-gh-release",U],["ncipollo/release-action",W],["peter-evans/create-pull-request",T]]),L=[...E.keys()]
;var M=s(71604);const Y=async(e,{workflow:t,out:s})=>{
const d=await(0,M.Q8)(e,"The file",t),{operations:f,variables:p,told:u}=function(e,t,s){const{value:i,locate:a}=(0,
h.g)(e,t,b,{maxBytes:1<<20,code:"workflow_unreadable"}),o=[],n=c(),r=[]
;for(const[e,{if:t,strategy:l,steps:d=[]}]of Object.entries(i.jobs))for(const[i,h]of d.entries()){
const d=h.uses?.split("@")[0]?.toLowerCase()??"",f=E.get(d);if(void 0===f)continue
;const p=["jobs",e,"steps",i],u=(e,t)=>{const s=a(null===e?[...p,"uses"]:[...p,"with",e]);o.push({line:s.line??1,
text:null===e?t:`\`${e}\`: ${t}`})
},c=new Map(Object.entries(h.with??{}).map(([e,t])=>[e,null===t?"":String(t).trim()])),g={fields:{},given:c,fill:n.fill,
tell:u,isFolder:s};for(const[e,t]of c){const s=f.inputs[e];if(""===t&&void 0!==s)continue
;const i=void 0===s?"is no input that is known":"string"==typeof s?s:s(t,g,e);void 0!==i&&u(e,i)}f.finish(g)
;const m=h.if??t;void 0!==m&&u(null,`it ran only if ${String(m)}: start the workflow, or the ship job, by that`),
void 0!==l&&u(null,"its job has a matrix: let that job build, and one job after it plan and ship all files")
;const b=r.filter(({kind:e})=>e===f.kind).length,w=0===b?f.id:`${f.id}-${b+1}`;r.push({id:w,kind:f.kind,...g.fields})}
return{operations:0===r.length?null:(0,l.As)({version:1,operations:r},{lineWidth:0}),variables:n.variables(),
told:o.sort((e,t)=>e.line-t.line)}}(d,t,t=>(e=>!0===(0,i.statSync)(e,{throwIfNoEntry:!1})?.isDirectory())((0,
o.join)(e.cwd,t)));if(null===f)return e.stderr(`No step of ${t} publishes: ${L.join(", ")} are known.\n`),1
;if(void 0===s)e.stdout(f);else{const t=(0,o.resolve)(e.cwd,s);try{await(0,a.mkdir)((0,o.dirname)(t),{recursive:!0}),
await(0,a.writeFile)(t,f,{flag:"wx"})}catch(e){throw(0,n.Wp)(`--out ${s} cannot be written (${(0,
n.bD)(e)}). Name a file that is not there.`,e)}e.stdout(`wrote ${s}\n`)}
const g=0===p.length?[]:["The input `variables` of the plan and ship jobs:",...p]
;return e.stderr([...u.map(({line:e,text:s})=>`${t}:${e}: ${s}.`),...g].map(e=>`${(0,r.ko)(e)}\n`).join("")),0}}),
71604:((e,t,s)=>{s.d(t,{Q8:()=>d,R_:()=>r,ZF:()=>l});var i=s(51455),a=s(76760),o=s(74296),n=s(57800);function r(e){
if(e.startsWith("-"))throw(0,o.Wp)(`--remote ${e} is no name of a remote.`)}function l({stdout:e},t,s,i){
e(`${t?JSON.stringify(s):i.map(n.ko).join("\n")}\n`)}async function d({cwd:e},t,s,n=""){try{return await(0,
i.readFile)((0,a.resolve)(e,s))}catch(e){throw(0,o.Wp)(`${t} ${s} cannot be read (${(0,o.bD)(e)}).${n}`)}}})};
