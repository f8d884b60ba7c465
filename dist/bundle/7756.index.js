export const id=7756;export const ids=[7756];export const modules={7756:(e,t,s)=>{s.r(t),s.d(t,{migrateCommand:()=>U})
;var n=s(73024),i=s(51455),a=s(76760),o=s(74296),r=s(58080),l=s(38815),f=s(27597),d=s(91076);const u={
"github.ref_name":"ref_name","github.sha":"sha"
},c=new Set(["sha","short_sha","ref_name","commit_date","package_version","version","tag"]);function h(){const e=new Map
;return{fill:t=>t.split(/(\$\{\{.*?\}\})/s).map((t,s)=>s%2==1?`{{ ${(t=>{const s=u[t]??e.get(t);if(void 0!==s)return s
;const n=function(e,t){
const s=/^[\w.-]+$/.test(e)?e.split(".").filter(e=>!/^(?:steps|needs|jobs|outputs|env|vars|inputs|matrix|github|event)$/.test(e)):[],n=s.join("_").toLowerCase().replace(/\W+/g,"_").replace(/^[^a-z]+/,"").slice(0,60),i=""===n?"value":n
;if(!t.has(i))return i;let a=2;for(;t.has(`${i}_${a}`);)a++;return`${i}_${a}`}(t,new Set([...c,...e.values()]))
;return e.set(t,n),n})(t.slice(3,-2).trim())} }}`:t.replaceAll("{{",'{{ "{{" }}')).join(""),
variables:()=>[...e].map(([e,t])=>`${t}=\${{ ${e} }}`)}}const p=f.KCZ([f.YjP(),f.aig(),f.zMY(),f.chJ()]),g=f._H3({
uses:f.YjP().optional(),if:p.optional(),with:f.g1P(f.YjP(),p).optional()}),m=f._H3({jobs:f.g1P(f.YjP(),f._H3({
if:p.optional(),strategy:f.L5J().optional(),steps:f.YOg(g).optional()}))
}),v=({given:e},t)=>""!==(e.get(t)??""),y=({given:e},t)=>"true"===e.get(t)?.toLowerCase(),b="an expression cannot decide it: the plan is what a person approves. Write `true`, or leave it out",w=e=>(t,{fields:s,fill:n})=>{
s[e]=n(t)
;return"body"===e&&/^\$\{\{[^}]*\}\}$/.test(t)?"a variable has one line: where the text has more, write it to a file in a step before, and give `body_file`":void 0
},_=e=>(t,{fields:s})=>{if(!/^(?:true|false)$/i.test(t))return b;/^true$/i.test(t)&&(s[e]=!0)
},$=e=>(t,{fields:s,fill:n})=>{s[e]=L(t).map(n)},k=(e,{fields:t})=>{if(!/^(?:true|false|legacy)$/i.test(e))return b
;t.latest="legacy"===e.toLowerCase()?"legacy":/^true$/i.test(e)},j=(e,{fields:t,fill:s})=>{
t.tag=s(e.replaceAll(/\$\{\{\s*github\.ref\s*\}\}/g,"${{ github.ref_name }}")).replace(/^refs\/tags\//,"")
},x=(...e)=>Object.fromEntries(e.map(e=>[e,()=>{}])),N="give it as the input `github-token` of the ship job; GITHUB_TOKEN needs none",S="give it as the input `working-directory`",A="generate the notes in an earlier step and hand them over as `body_file`",C="an asset that is there with other bytes is a conflict; give nightlies dated tags",L=e=>e.split(/\r?\n|,(?![^{}]*\})/).map(e=>e.trim()).filter(e=>""!==e)
;function M(e,t,s,n){const i=t.flatMap(t=>{const i=e.fill(t).replace(/^\.\//,"")
;return/^[~/!]|(?:^|\/)\.\.(?:\/|$)/.test(i)?(e.tell(null,`\`${t}\` is outside the checkout, or names what is not wanted: copy what is wanted into the workspace first`),
[]):s&&void 0===n?[i]:[{path:i,...void 0===n?{}:{content_type:n},...s?{}:{optional:!0}}]})
;i.length>0&&(e.fields.assets=i)}function O(e,t){const{fields:s}=e;s.tag??="{{ ref_name }}",
!0===s.generate_notes&&void 0!==(s.body??s.body_file)&&(delete s.generate_notes,
e.tell(t,"GitHub’s notes were put below the text; here it is one or the other, and the text was kept"))}const P={
kind:"publish_release",id:"release",inputs:{body:(e,t,s)=>v(t,"body_path")?void 0:w("body")(e,t,s),
body_path:w("body_file"),name:w("name"),tag_name:j,draft:_("draft"),prerelease:_("prerelease"),
...x("files","fail_on_unmatched_files"),
preserve_order:"assets are uploaded side by side; GitHub shows them in its own order",working_directory:()=>S,
overwrite_files:e=>/^false$/i.test(e)?void 0:C,repository:w("repository"),token:N,target_commitish:w("target"),
discussion_category_name:w("discussion_category"),generate_release_notes:_("generate_notes"),previous_tag:A,
append_body:"the plan shows the whole text that will be there, so the whole text is given",make_latest:k},finish(e){
O(e,"generate_release_notes"),
e.fields.name??="{{ tag }}",M(e,L(e.given.get("files")??""),y(e,"fail_on_unmatched_files"))
;const t=void 0===e.fields.assets?"update":"append"
;"append"!==t&&!0===e.fields.generate_notes||(e.fields.on_existing=t),
"append"!==t||v(e,"overwrite_files")||e.tell(null,`files of a release that is there were replaced; here ${C}`)}},B={
kind:"publish_release",id:"release",inputs:{
...x("artifactErrorsFailBuild","artifact","artifacts","artifactContentType","owner","repo","immutableCreate"),
...x("omitBody","omitBodyDuringUpdate","omitName","omitNameDuringUpdate"),
allowUpdates:e=>/^(?:true|false)$/i.test(e)?void 0:b,body:(e,t,s)=>y(t,"omitBody")?void 0:w("body")(e,t,s),
bodyFile:(e,t,s)=>v(t,"body")||y(t,"omitBody")?void 0:w("body_file")(e,t,s),commit:w("target"),
discussionCategory:w("discussion_category"),draft:_("draft"),generateReleaseNotes:_("generate_notes"),
generateReleaseNotesPreviousTag:A,makeLatest:k,name:(e,t,s)=>y(t,"omitName")?void 0:w("name")(e,t,s),
omitDraftDuringUpdate:"`update` never turns a published release into a draft",
omitPrereleaseDuringUpdate:"`update` changes text fields only",prerelease:_("prerelease"),
removeArtifacts:e=>/^false$/i.test(e)?void 0:"nothing that was published is removed",
replacesArtifacts:e=>/^false$/i.test(e)?void 0:C,skipIfReleaseExists:_("keep"),tag:j,token:N,
updateOnlyUnreleased:"a published release that differs is a conflict, unless `on_existing` says otherwise"},finish(e){
O(e,"generateReleaseNotes");const{fields:t,given:s}=e;y(e,"omitName")||(t.name??="{{ tag }}"),t.latest??="legacy"
;const[n,i]=["owner","repo"].map(e=>s.get(e)??"")
;""!==n&&""!==i?t.repository=e.fill(`${n??""}/${i??""}`):""!=`${n??""}${i??""}`&&e.tell(null,"write `repository: owner/name` in full")
;M(e,L(s.get("artifacts")??s.get("artifact")??""),y(e,"artifactErrorsFailBuild"),s.get("artifactContentType"))
;const a=!0===t.keep
;delete t.keep,a?t.on_existing="keep":y(e,"allowUpdates")&&(t.on_existing=void 0===t.assets&&!0!==t.generate_notes?"update":"append")
}};function T(e,t){return L(e).flatMap(e=>{
if(/^[:!]/.test(e))return t.tell("add-paths",`\`${e}\` has git’s magic: name what is wanted by globs`),[]
;const s=t.fill(e).replace(/^\.\//,"")
;return"."===s||""===s?["**"]:s.endsWith("/")||t.isFolder(s)?[`${s.replace(/\/+$/,"")}/**`]:/[*?[]/.test(s)&&!s.includes("**")?[s.replace(/(?:^|(?<=\/))(?=[^/]*[*?[][^/]*$)/,"**/")]:[s]
})}const Y={kind:"open_pr",id:"pull-request",inputs:{token:N,...x("add-paths","commit-message"),
"branch-token":"one token makes everything, so that one set of permissions says what can happen",path:()=>S,
committer:"GitHub commits and signs as the token’s bot",author:(e,{fields:t,fill:s})=>{
const[,n,i]=/^(.+?)\s*<([^<>]+)>$/.exec(e)??[];if(void 0===n||void 0===i)return"it is not `Name <email>`";t.author={
name:s(n),email:s(i)}},
signoff:(e,t,s)=>v(t,"author")?_("signoff")(e,t,s):"only an `author` of its own signs off; give one",branch:w("head"),
"delete-branch":e=>/^false$/i.test(e)?void 0:'let the repository do it: Settings, "Automatically delete head branches"',
"branch-suffix":e=>"short-commit-hash"===e?void 0:`put a \`{{ name }}\` into \`head\` for ${JSON.stringify(e)}`,
base:w("base"),"push-to-fork":"head and base are of one repository",
"sign-commits":(e,t)=>v(t,"author")?"GitHub signs only commits without an author of their own":void 0,title:w("title"),
body:(e,t,s)=>v(t,"body-path")?void 0:w("body")(e,t,s),"body-path":w("body_file"),labels:$("labels"),
assignees:$("assignees"),reviewers:$("reviewers"),"team-reviewers":$("team_reviewers"),milestone:(e,{fields:t})=>{
if(!/^[1-9]\d*$/.test(e))return"it is no number";t.milestone=Number(e)},
draft:(e,t,s)=>_("draft")("always-true"===e?"true":e,t,s),"maintainer-can-modify":(e,{fields:t})=>{
if(!/^(?:true|false)$/i.test(e))return b;/^false$/i.test(e)&&(t.maintainer_can_modify=!1)}},finish(e){
const{fields:t,given:s,fill:n}=e
;t.head??="create-pull-request/patch","short-commit-hash"===s.get("branch-suffix")&&(t.head=`${String(t.head)}-{{ short_sha }}`),
t.base??="{{ ref_name }}",
t.title??="Changes by create-pull-request action",t.body??=void 0===t.body_file?"Automated changes":void 0
;const i=n(s.get("commit-message")??"[create-pull-request] automated change");t.commit={message:i,
files:T(s.get("add-paths")??".",e)
},e.tell(null,"make the plan job and the ship job run the same steps that change the files: both plan what is there")}
},F=new Map([["softprops/action-gh-release",P],["ncipollo/release-action",B],["peter-evans/create-pull-request",Y]]),H=[...F.keys()]
;const U=async(e,{workflow:t,out:s})=>{const f=await(0,i.readFile)((0,a.resolve)(e.cwd,t)).catch(e=>{
throw new o.NL("workflow_unreadable",`${t} cannot be read: ${(0,o.bD)(e)}`)
}),{operations:u,variables:c,told:p}=function(e,t,s){const{value:n,locate:i}=(0,d.g)(e,t,m,{maxBytes:1<<20,
code:"workflow_unreadable"}),a=[],o=h(),r=[]
;for(const[e,{if:t,strategy:l,steps:f=[]}]of Object.entries(n.jobs))for(const[n,d]of f.entries()){
const f=d.uses?.split("@")[0]?.toLowerCase()??"",u=F.get(f);if(void 0===u)continue
;const c=["jobs",e,"steps",n],h=(e,t)=>{const s=i(null===e?[...c,"uses"]:[...c,"with",e]);a.push({line:s.line??1,
text:null===e?t:`\`${e}\`: ${t}`})
},p=new Map(Object.entries(d.with??{}).map(([e,t])=>[e,null===t?"":String(t).trim()])),g={fields:{},given:p,fill:o.fill,
tell:h,isFolder:s};for(const[e,t]of p){const s=u.inputs[e];if(""===t&&void 0!==s)continue
;const n=void 0===s?"is no input that is known":"string"==typeof s?s:s(t,g,e);void 0!==n&&h(e,n)}u.finish(g)
;const m=d.if??t;void 0!==m&&h(null,`it ran only if ${String(m)}: start the workflow, or the ship job, by that`),
void 0!==l&&h(null,"its job has a matrix: let that job build, and one job after it plan and ship all files")
;const v=r.filter(({kind:e})=>e===u.kind).length,y=0===v?u.id:`${u.id}-${v+1}`;r.push({id:y,kind:u.kind,...g.fields})}
return{operations:0===r.length?null:(0,l.As)({version:1,operations:r},{lineWidth:0}),variables:o.variables(),
told:a.sort((e,t)=>e.line-t.line)}}(f,t,t=>(e=>!0===(0,n.statSync)(e,{throwIfNoEntry:!1})?.isDirectory())((0,
a.join)(e.cwd,t)));if(null===u)return e.stderr(`No step of ${t} publishes: ${H.join(", ")} are known.\n`),1
;if(void 0===s)e.stdout(u);else{const t=(0,a.resolve)(e.cwd,s);await(0,i.mkdir)((0,a.dirname)(t),{recursive:!0}),
await(0,i.writeFile)(t,u,{flag:"wx"}).catch(e=>{throw new o.NL("workflow_unreadable",`${s} cannot be written: ${(0,
o.bD)(e)}`)}),e.stdout(`wrote ${s}\n`)}const g=0===c.length?[]:["The input `variables` of the plan and ship jobs:",...c]
;return e.stderr([...p.map(({line:e,text:s})=>`${t}:${e}: ${s}.`),...g].map(e=>`${(0,r.g)(e)}\n`).join("")),0}},
20052:(e,t,s)=>{function n(e,t){
const s=e.toLowerCase(),n=e=>e.length>2&&(s.startsWith(e)||s.length>2&&e.startsWith(s))?1:function(e,t){
if(e.length>i)return e.length;let s=Array.from({length:t.length+1},(e,t)=>t);for(const[n,i]of Array.from(e).entries()){
const e=[n+1];for(const[n,a]of Array.from(t).entries()){const[t=0,o=0,r=0]=[e[n],s[n+1],s[n]]
;e.push(Math.min(t+1,o+1,r+(i===a?0:1)))}s=e}return s[t.length]??e.length}(s,e),[a]=t.map(e=>({name:e,
far:n(e.toLowerCase())
})).filter(({name:e,far:t})=>t<=Math.floor(Math.min(s.length,e.length)/2.5)).sort((e,t)=>e.far-t.far)
;return void 0===a||a.name===e?"":`; did you mean ${JSON.stringify(a.name)}?`}s.d(t,{a:()=>n});const i=64},
58080:(e,t,s)=>{function n(e){
return e.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
}s.d(t,{g:()=>n})},91076:(e,t,s)=>{s.d(t,{$:()=>m,g:()=>f});var n=s(38815),i=s(20052),a=s(74296);const o=20,r=1e3,l=32
;function f(e,t,s,i){const l=(e,s)=>{const[n={at:{file:t},message:"the file cannot be read"},...r]=e
;throw new a.Ho(i.code,[n,...r.slice(0,o-1)],{cause:s})};e.byteLength>i.maxBytes&&l([{at:{file:t},
message:`the file has ${e.byteLength} bytes; at most ${i.maxBytes} are read`}]);const f=new n.HN,d=e=>{
const{line:s,col:n}=f.linePos(e);return{file:t,line:s,column:n}},h=function(e,t){const s=(0,n.hR)(e,{lineCounter:t,
version:"1.2",schema:"core",merge:!1,uniqueKeys:!1,stringKeys:!0,prettyErrors:!1,logLevel:"silent"})
;if(!Array.isArray(s))return null;const[i,a]=s;if(void 0===i)return null;if(void 0!==a)return{offset:a.range[0],
message:"a second YAML document; write everything into one"};const{yaml:o,tags:r}=i.directives
;return o.explicit||Object.keys(r).length>1?{offset:0,message:"a YAML directive (%); leave it out"}:i}(function(e,t,s){
try{return new TextDecoder("utf-8",{fatal:!0}).decode(e)}catch(e){return s([{at:{file:t},
message:"the file is not valid UTF-8; save it as UTF-8"}],e)}}(e,t,l),f);if(null===h)return l([{at:{file:t,line:1,
column:1},message:"the file is empty"}]);if("offset"in h)return l([{at:d(h.offset),message:h.message}])
;const m=[...u(h),...c(h)];m.length>0&&l(m.sort((e,t)=>e.offset-t.offset).map(({offset:e,message:t})=>({at:d(e),
message:t})));const y=s.safeParse(h.toJS({maxAliasCount:0}));if(y.success)return{value:y.data,locate:e=>d(function(e,t){
return g(p(e,t).last)}(h,e))}
;return l(y.error.issues.slice(0,r).flatMap(e=>v(e,h,s)).sort((e,t)=>e.offset-t.offset).map(({offset:e,message:t})=>({
at:d(e),message:t})))}const d="a field must be named by plain text; a value that begins with {{ needs quotes around it"
;function u(e){return[...e.errors,...e.warnings].map(e=>({offset:e.pos[0],message:"NON_STRING_KEY"===e.code?d:e.message
}))}function c(e){const t=[],s=(e,s)=>{t.push({offset:e.range?.[0]??0,message:s})};return(0,n.YR)(e,{Node(e,t,i){
if(i.length>l)return s(t,`nested more than ${l} deep`),n.YR.BREAK
;if((0,n.Vj)(t)?s(t,`an alias (*); a text that begins with * needs quotes: ${JSON.stringify(`*${t.source}`)}`):void 0!==t.anchor?s(t,"an anchor (&); write the value out where it is needed"):void 0!==t.tag&&s(t,"a tag (!); leave it out, or put a text that begins with ! in quotes"),
(0,
n.jn)(t)&&"string"==typeof t.value&&!t.value.isWellFormed()&&s(t,"text with half of a surrogate pair; write the character itself"),
(0,n.jh)(t))for(const e of function(e){const t=new Set,s=e.items.map(({key:e})=>e).filter(e=>(0,n.jn)(e))
;return s.filter(({value:e})=>t.size===t.add(e).size)}(t))s(e,"this key is already there; write it once")},Pair(e,t){(0,
n.jn)(t.key)&&("<<"===t.key.value&&s(t.key,"a merge key (<<); write the fields out"),
"__proto__"===t.key.value&&s(t.key,'"__proto__" is no field'))}}),t}function h(e,t){if((0,
n.jh)(e))return e.items.find(e=>(0,n.jn)(e.key)&&e.key.value===t)}function p(e,t){let s=e.contents,i=e.contents
;for(const e of t){const t=h(s,e),a=(0,n.oP)(s)&&"number"==typeof e?s.items[e]:t?.value
;if(void 0===a&&void 0===t)return{node:null,last:i,found:!1};s=a,i=(a??t?.key)||i}return{node:s,last:i,found:!0}}
const g=e=>e?.range?.[0]??0;function m(e,t){
const{innerType:s,in:n,element:i,options:a,shape:o}=e._zod.def,[r,...l]=t,f=s??n;if(void 0!==f)return m(f,t)
;if(void 0!==a)return a.flatMap(e=>m(e,t));if(void 0===r)return Object.keys(o??{});const d=i??o?.[r]
;return void 0===d?[]:m(d,l)}function v(e,t,s){if("unrecognized_keys"===e.code){
const n=p(t,e.path).node,a=e.known??m(s,e.path);return e.keys.slice(0,o).map(t=>({offset:g(h(n,t)?.key),
message:`${y([...e.path,t])}: there is no such field${(0,i.a)(t,a)}`}))}if("invalid_union"===e.code){
const n=function(e){if("Invalid input"!==e.message)return null
;const t=e.errors.filter(e=>e.every(({path:e,code:t})=>e.length>0||"invalid_type"!==t&&"invalid_value"!==t))
;return t.sort((e,t)=>e.length-t.length)[0]??null}(e);if(null!==n)return n.flatMap(n=>v({...n,path:[...e.path,...n.path]
},t,s))}
const{found:a,last:r,node:l}=p(t,e.path),f=y(e.path),d=e.message.replace(/^Invalid input: /,"").replace(/, received undefined$/,""),u="invalid_value"===e.code&&(0,
n.jn)(l)?(0,i.a)(String(l.value),e.values.map(String)):"",c=a?`${d}${u}`:`missing; ${d}`;return[{offset:g(r),
message:""===f?c:`${f}: ${c}`}]}function y(e){
return e.map(e=>"number"==typeof e?`[${e}]`:`.${String(e)}`).join("").replace(/^\./,"")}}};
