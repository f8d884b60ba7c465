"use strict";exports.id=4316,exports.ids=[4316],exports.modules={...require("./23544.shared.js").modules,
...require("./31316.shared.js").modules,...require("./52533.shared.js").modules,44316:((e,t,i)=>{i.r(t),i.d(t,{
migrateCommand:()=>G})
;var s=i(73024),a=i(51455),o=i(76760),n=i(74296),r=i(53474),l=i(57800),d=i(38815),f=i(27597),h=i(64607),p=i(56778)
;const u={"github.ref_name":"ref_name","github.sha":"sha"},c=[...p.o,"version","tag"];function g(){const e=new Map
;return{fill:t=>t.split(/(\$\{\{.*?\}\})/s).map((t,i)=>i%2==1?`{{ ${(t=>{const i=u[t]??e.get(t);if(void 0!==i)return i
;const s=function(e,t){
const i=/^[\w.-]+$/.test(e)?e.split(".").filter(e=>!/^(?:steps|needs|jobs|outputs|env|vars|inputs|matrix|github|event)$/.test(e)):[],s=i.join("_").toLowerCase().replace(/\W+/g,"_").replace(/^[^a-z]+/,"").slice(0,60),a=""===s?"value":s
;if(!t.has(a))return a;let o=2;for(;t.has(`${a}_${o}`);)o++;return`${a}_${o}`}(t,new Set([...c,...e.values()]))
;return e.set(t,s),s})(t.slice(3,-2).trim())} }}`:t.replaceAll("{{",'{{ "{{" }}')).join(""),
variables:()=>[...e].map(([e,t])=>`${t}=\${{ ${e} }}`)}}const m=f.KCZ([f.YjP(),f.aig(),f.zMY(),f.chJ()]),b=f._H3({
uses:f.YjP().optional(),if:m.optional(),with:f.g1P(f.YjP(),m).optional()}),w=f._H3({jobs:f.g1P(f.YjP(),f._H3({
if:m.optional(),strategy:f.L5J().optional(),steps:f.YOg(b).optional()}))
}),y=({given:e},t)=>""!==(e.get(t)??""),v=({given:e},t)=>"true"===e.get(t)?.toLowerCase(),_="an expression cannot decide it: the plan is what a person approves. Write `true`, or leave it out",$=e=>(t,{fields:i,fill:s})=>{
i[e]=s(t)
;return"body"===e&&/^\$\{\{[^}]*\}\}$/.test(t)?"a variable has one line: where the text has more, write it to a file in a step before, and give `body_file`":void 0
},k=(e,t=!1)=>(i,{fields:s})=>{if(!/^(?:true|false)$/i.test(i))return _;/^true$/i.test(i)!==t&&(s[e]=!t)
},j=(e,t,i)=>(s,a,o)=>e(a,t)?void 0:i(s,a,o),x=e=>(t,{fields:i,fill:s})=>{i[e]=H(t).map(s)},N=(e,{fields:t})=>{
if(!/^(?:true|false|legacy)$/i.test(e))return _;t.latest="legacy"===e.toLowerCase()?"legacy":/^true$/i.test(e)
},C=(e,{fields:t,fill:i})=>{
t.tag=i(e.replaceAll(/\$\{\{\s*github\.ref\s*\}\}/g,"${{ github.ref_name }}")).replace(/^refs\/tags\//,"")
},A=e=>Object.fromEntries(e.split(" ").map(e=>[e,()=>{}])),W=e=>t=>/^false$/i.test(t)?void 0:e,q="give it as the input `github-token` of the ship job; GITHUB_TOKEN needs none",B="give it as the input `working-directory`",D="generate the notes in an earlier step and hand them over as `body_file`",F="an asset that is there with other bytes is a conflict; give nightlies dated tags",H=e=>e.split(/\r?\n|,(?![^{}]*\})/).map(e=>e.trim()).filter(e=>""!==e)
;function O(e,t,i,s){const a=t.flatMap(t=>{const a=e.fill(t).replace(/^\.\//,"")
;return/^[~/!]|(?:^|\/)\.\.(?:\/|$)/.test(a)?(e.tell(null,`\`${t}\` is outside the checkout, or names what is not wanted: copy what is wanted into the workspace first`),
[]):i&&void 0===s?[a]:[{path:a,...void 0===s?{}:{content_type:s},...i?{}:{optional:!0}}]})
;a.length>0&&(e.fields.assets=a)}function P(e,t){const{fields:i}=e;i.tag??="{{ ref_name }}",
!0===i.generate_notes&&void 0!==(i.body??i.body_file)&&(delete i.generate_notes,
e.tell(t,"GitHub\u2019s notes were put below the text; here it is one or the other, and the text was kept"))}const S={
kind:"publish_release",id:"release",inputs:{body:j(y,"body_path",$("body")),body_path:$("body_file"),name:$("name"),
tag_name:C,draft:k("draft"),prerelease:k("prerelease"),...A("files fail_on_unmatched_files"),
preserve_order:"assets are uploaded side by side; GitHub shows them in its own order",working_directory:()=>B,
overwrite_files:W(F),repository:$("repository"),token:q,target_commitish:$("target"),
discussion_category_name:$("discussion_category"),generate_release_notes:k("generate_notes"),previous_tag:D,
append_body:"the plan shows the whole text that will be there, so the whole text is given",make_latest:N},finish(e){
P(e,"generate_release_notes"),
e.fields.name??="{{ tag }}",O(e,H(e.given.get("files")??""),v(e,"fail_on_unmatched_files"))
;const t=void 0===e.fields.assets?"update":"append"
;"append"!==t&&!0===e.fields.generate_notes||(e.fields.on_existing=t),
"append"!==t||y(e,"overwrite_files")||e.tell(null,`files of a release that is there were replaced; here ${F}`)}},U={
kind:"publish_release",id:"release",inputs:{
...A("artifactErrorsFailBuild artifact artifacts artifactContentType owner repo immutableCreate"),
...A("omitBody omitBodyDuringUpdate omitName omitNameDuringUpdate"),
allowUpdates:e=>/^(?:true|false)$/i.test(e)?void 0:_,body:j(v,"omitBody",$("body")),
bodyFile:j(y,"body",j(v,"omitBody",$("body_file"))),commit:$("target"),discussionCategory:$("discussion_category"),
draft:k("draft"),generateReleaseNotes:k("generate_notes"),generateReleaseNotesPreviousTag:D,makeLatest:N,
name:j(v,"omitName",$("name")),omitDraftDuringUpdate:"`update` never turns a published release into a draft",
omitPrereleaseDuringUpdate:"`update` changes text fields only",prerelease:k("prerelease"),
removeArtifacts:W("nothing that was published is removed"),replacesArtifacts:W(F),skipIfReleaseExists:k("keep"),tag:C,
token:q,updateOnlyUnreleased:"a published release that differs is a conflict, unless `on_existing` says otherwise"},
finish(e){P(e,"generateReleaseNotes");const{fields:t,given:i}=e;v(e,"omitName")||(t.name??="{{ tag }}"),
t.latest??="legacy";const[s,a]=["owner","repo"].map(e=>i.get(e)??"")
;""!==s&&""!==a?t.repository=e.fill(`${s??""}/${a??""}`):""!=`${s??""}${a??""}`&&e.tell(null,"write `repository: owner/name` in full")
;O(e,H(i.get("artifacts")??i.get("artifact")??""),v(e,"artifactErrorsFailBuild"),i.get("artifactContentType"))
;const o=!0===t.keep
;delete t.keep,o?t.on_existing="keep":v(e,"allowUpdates")&&(t.on_existing=void 0===t.assets&&!0!==t.generate_notes?"update":"append")
}};function T(e,t){return H(e).flatMap(e=>{
if(/^[:!]/.test(e))return t.tell("add-paths",`\`${e}\` has git\u2019s magic: name what is wanted by globs`),[]
;const i=t.fill(e).replace(/^\.\//,"")
;return"."===i||""===i?["**"]:i.endsWith("/")||t.isFolder(i)?[`${i.replace(/\/+$/,"")}/**`]:/[*?[]/.test(i)&&!i.includes("**")?[i.replace(/(?:^|(?<=\/))(?=[^/]*[*?[][^/]*$)/,"**/")]:[i]
})}const E={kind:"open_pr",id:"pull-request",inputs:{token:q,...A("add-paths commit-message"),
"branch-token":"one token makes everything, so that one set of permissions says what can happen",path:()=>B,
committer:"GitHub commits and signs as the token\u2019s bot",author:(e,{fields:t,fill:i})=>{
const[,s,a]=/^(.+?)\s*<([^<>]+)>$/.exec(e)??[];if(void 0===s||void 0===a)return"it is not `Name <email>`";t.author={
name:i(s),email:i(a)}},
signoff:(e,t,i)=>y(t,"author")?k("signoff")(e,t,i):"only an `author` of its own signs off; give one",branch:$("head"),
"delete-branch":W('let the repository do it: Settings, "Automatically delete head branches"'),
"branch-suffix":e=>"short-commit-hash"===e?void 0:`put a \`{{ name }}\` into \`head\` for ${JSON.stringify(e)}`,
base:$("base"),"push-to-fork":"head and base are of one repository",
"sign-commits":(e,t)=>y(t,"author")?"GitHub signs only commits without an author of their own":void 0,title:$("title"),
body:j(y,"body-path",$("body")),"body-path":$("body_file"),labels:x("labels"),assignees:x("assignees"),
reviewers:x("reviewers"),"team-reviewers":x("team_reviewers"),milestone:(e,{fields:t})=>{
if(!/^[1-9]\d*$/.test(e))return"it is no number";t.milestone=Number(e)},
draft:(e,t,i)=>k("draft")("always-true"===e?"true":e,t,i),"maintainer-can-modify":k("maintainer_can_modify",!0)},
finish(e){const{fields:t,given:i,fill:s}=e;t.head??="create-pull-request/patch",
"short-commit-hash"===i.get("branch-suffix")&&(t.head=`${String(t.head)}-{{ short_sha }}`),t.base??="{{ ref_name }}",
t.title??="Changes by create-pull-request action",t.body??=void 0===t.body_file?"Automated changes":void 0
;const a=s(i.get("commit-message")??"[create-pull-request] automated change");t.commit={message:a,
files:T(i.get("add-paths")??".",e)
},e.tell(null,"make the plan job and the ship job run the same steps that change the files: both plan what is there")}
},L=new Map([["softprops/action-gh-release",S],["ncipollo/release-action",U],["peter-evans/create-pull-request",E]]),M=[...L.keys()]
;var Y=i(71604);const G=async(e,{workflow:t,out:i})=>{
const f=await(0,Y.Q8)(e,"The file",t),{operations:p,variables:u,told:c}=function(e,t,i){const{value:s,locate:a}=(0,
h.g)(e,t,w,{maxBytes:1<<20,code:"workflow_unreadable"}),o=[],n=g(),r=[]
;for(const[e,{if:t,strategy:l,steps:d=[]}]of Object.entries(s.jobs))for(const[s,f]of d.entries()){
const d=f.uses?.split("@")[0]?.toLowerCase()??"",h=L.get(d);if(void 0===h)continue
;const p=["jobs",e,"steps",s],u=(e,t)=>{const i=a(null===e?[...p,"uses"]:[...p,"with",e]);o.push({line:i.line??1,
text:null===e?t:`\`${e}\`: ${t}`})
},c=new Map(Object.entries(f.with??{}).map(([e,t])=>[e,null===t?"":String(t).trim()])),g={fields:{},given:c,fill:n.fill,
tell:u,isFolder:i};for(const[e,t]of c){const i=h.inputs[e];if(""===t&&void 0!==i)continue
;const s=void 0===i?"is no input that is known":"string"==typeof i?i:i(t,g,e);void 0!==s&&u(e,s)}h.finish(g)
;const m=f.if??t;void 0!==m&&u(null,`it ran only if ${String(m)}: start the workflow, or the ship job, by that`),
void 0!==l&&u(null,"its job has a matrix: let that job build, and one job after it plan and ship all files")
;const b=r.filter(({kind:e})=>e===h.kind).length,w=0===b?h.id:`${h.id}-${b+1}`;r.push({id:w,kind:h.kind,...g.fields})}
return{operations:0===r.length?null:(0,d.As)({version:1,operations:r},{lineWidth:0}),variables:n.variables(),
told:o.sort((e,t)=>e.line-t.line)}}(f,t,t=>(e=>!0===(0,s.statSync)(e,{throwIfNoEntry:!1})?.isDirectory())((0,
o.join)(e.cwd,t)));if(null===p)return e.stderr(`No step of ${t} publishes: ${M.join(", ")} are known.\n`),1
;if(void 0===i)e.stdout(p);else{const t=(0,o.resolve)(e.cwd,i);try{await(0,a.mkdir)((0,o.dirname)(t),{recursive:!0}),
await(0,a.writeFile)(t,p,{flag:"wx"})}catch(e){throw(0,n.Wp)(`--out ${i} cannot be written (${(0,
r.bD)(e)}). Name a file that is not there.`,e)}e.stdout(`wrote ${i}\n`)}
const m=0===u.length?[]:["The input `variables` of the plan and ship jobs:",...u]
;return e.stderr([...c.map(({line:e,text:i})=>`${t}:${e}: ${i}.`),...m].map(e=>`${(0,l.ko)(e)}\n`).join("")),0}}),
71604:((e,t,i)=>{i.d(t,{Q8:()=>f,R_:()=>l,ZF:()=>d});var s=i(51455),a=i(76760),o=i(74296),n=i(53474),r=i(57800)
;function l(e){if(e.startsWith("-"))throw(0,o.Wp)(`--remote ${e} is no name of a remote.`)}function d({stdout:e},t,i,s){
e(`${t?JSON.stringify(i):s.map(r.ko).join("\n")}\n`)}async function f({cwd:e},t,i,r=""){try{return await(0,
s.readFile)((0,a.resolve)(e,i))}catch(e){throw(0,o.Wp)(`${t} ${i} cannot be read (${(0,n.bD)(e)}).${r}`)}}}),
74296:((e,t,i)=>{i.d(t,{Wp:()=>a,g5:()=>o});var s=i(53474);function a(e,t){return new s.AK("usage",e,{cause:t})}
function o(e){return e instanceof s.AK&&"certainty"in e?e:null}})};
