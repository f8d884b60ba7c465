export const id=4316;export const ids=[4316];export const modules={20052:(e,t,n)=>{function s(e,t){
const n=e.toLowerCase(),s=e=>e.length>2&&(n.startsWith(e)||n.length>2&&e.startsWith(n))?1:function(e,t){
if(e.length>i)return e.length;let n=Array.from({length:t.length+1},(e,t)=>t);for(const[s,i]of Array.from(e).entries()){
const e=[s+1];for(const[s,a]of Array.from(t).entries()){const[t=0,o=0,r=0]=[e[s],n[s+1],n[s]]
;e.push(Math.min(t+1,o+1,r+(i===a?0:1)))}n=e}return n[t.length]??e.length}(n,e),[a]=t.map(e=>({name:e,
far:s(e.toLowerCase())
})).filter(({name:e,far:t})=>t<=Math.floor(Math.min(n.length,e.length)/2.5)).sort((e,t)=>e.far-t.far)
;return void 0===a||a.name===e?"":`; did you mean ${JSON.stringify(a.name)}?`}n.d(t,{a:()=>s});const i=64},
44316:(e,t,n)=>{n.r(t),n.d(t,{migrateCommand:()=>Y})
;var s=n(73024),i=n(51455),a=n(76760),o=n(74296),r=n(58080),l=n(38815),u=n(27597),f=n(91076),d=n(56778);const c={
"github.ref_name":"ref_name","github.sha":"sha"},h=[...d.oX,"version","tag"];function p(){const e=new Map;return{
fill:t=>t.split(/(\$\{\{.*?\}\})/s).map((t,n)=>n%2==1?`{{ ${(t=>{const n=c[t]??e.get(t);if(void 0!==n)return n
;const s=function(e,t){
const n=/^[\w.-]+$/.test(e)?e.split(".").filter(e=>!/^(?:steps|needs|jobs|outputs|env|vars|inputs|matrix|github|event)$/.test(e)):[],s=n.join("_").toLowerCase().replace(/\W+/g,"_").replace(/^[^a-z]+/,"").slice(0,60),i=""===s?"value":s
;if(!t.has(i))return i;let a=2;for(;t.has(`${i}_${a}`);)a++;return`${i}_${a}`}(t,new Set([...h,...e.values()]))
;return e.set(t,s),s})(t.slice(3,-2).trim())} }}`:t.replaceAll("{{",'{{ "{{" }}')).join(""),
variables:()=>[...e].map(([e,t])=>`${t}=\${{ ${e} }}`)}}const g=u.KCZ([u.YjP(),u.aig(),u.zMY(),u.chJ()]),m=u._H3({
uses:u.YjP().optional(),if:g.optional(),with:u.g1P(u.YjP(),g).optional()}),y=u._H3({jobs:u.g1P(u.YjP(),u._H3({
if:g.optional(),strategy:u.L5J().optional(),steps:u.YOg(m).optional()}))
}),v=({given:e},t)=>""!==(e.get(t)??""),b=({given:e},t)=>"true"===e.get(t)?.toLowerCase(),w="an expression cannot decide it: the plan is what a person approves. Write `true`, or leave it out",_=e=>(t,{fields:n,fill:s})=>{
n[e]=s(t)
;return"body"===e&&/^\$\{\{[^}]*\}\}$/.test(t)?"a variable has one line: where the text has more, write it to a file in a step before, and give `body_file`":void 0
},$=(e,t=!1)=>(n,{fields:s})=>{if(!/^(?:true|false)$/i.test(n))return w;/^true$/i.test(n)!==t&&(s[e]=!t)
},k=(e,t,n)=>(s,i,a)=>e(i,t)?void 0:n(s,i,a),j=e=>(t,{fields:n,fill:s})=>{n[e]=W(t).map(s)},x=(e,{fields:t})=>{
if(!/^(?:true|false|legacy)$/i.test(e))return w;t.latest="legacy"===e.toLowerCase()?"legacy":/^true$/i.test(e)
},N=(e,{fields:t,fill:n})=>{
t.tag=n(e.replaceAll(/\$\{\{\s*github\.ref\s*\}\}/g,"${{ github.ref_name }}")).replace(/^refs\/tags\//,"")
},A=e=>Object.fromEntries(e.split(" ").map(e=>[e,()=>{}])),C=e=>t=>/^false$/i.test(t)?void 0:e,S="give it as the input `github-token` of the ship job; GITHUB_TOKEN needs none",L="give it as the input `working-directory`",M="generate the notes in an earlier step and hand them over as `body_file`",z="an asset that is there with other bytes is a conflict; give nightlies dated tags",W=e=>e.split(/\r?\n|,(?![^{}]*\})/).map(e=>e.trim()).filter(e=>""!==e)
;function O(e,t,n,s){const i=t.flatMap(t=>{const i=e.fill(t).replace(/^\.\//,"")
;return/^[~/!]|(?:^|\/)\.\.(?:\/|$)/.test(i)?(e.tell(null,`\`${t}\` is outside the checkout, or names what is not wanted: copy what is wanted into the workspace first`),
[]):n&&void 0===s?[i]:[{path:i,...void 0===s?{}:{content_type:s},...n?{}:{optional:!0}}]})
;i.length>0&&(e.fields.assets=i)}function D(e,t){const{fields:n}=e;n.tag??="{{ ref_name }}",
!0===n.generate_notes&&void 0!==(n.body??n.body_file)&&(delete n.generate_notes,
e.tell(t,"GitHub’s notes were put below the text; here it is one or the other, and the text was kept"))}const H={
kind:"publish_release",id:"release",inputs:{body:k(v,"body_path",_("body")),body_path:_("body_file"),name:_("name"),
tag_name:N,draft:$("draft"),prerelease:$("prerelease"),...A("files fail_on_unmatched_files"),
preserve_order:"assets are uploaded side by side; GitHub shows them in its own order",working_directory:()=>L,
overwrite_files:C(z),repository:_("repository"),token:S,target_commitish:_("target"),
discussion_category_name:_("discussion_category"),generate_release_notes:$("generate_notes"),previous_tag:M,
append_body:"the plan shows the whole text that will be there, so the whole text is given",make_latest:x},finish(e){
D(e,"generate_release_notes"),
e.fields.name??="{{ tag }}",O(e,W(e.given.get("files")??""),b(e,"fail_on_unmatched_files"))
;const t=void 0===e.fields.assets?"update":"append"
;"append"!==t&&!0===e.fields.generate_notes||(e.fields.on_existing=t),
"append"!==t||v(e,"overwrite_files")||e.tell(null,`files of a release that is there were replaced; here ${z}`)}},B={
kind:"publish_release",id:"release",inputs:{
...A("artifactErrorsFailBuild artifact artifacts artifactContentType owner repo immutableCreate"),
...A("omitBody omitBodyDuringUpdate omitName omitNameDuringUpdate"),
allowUpdates:e=>/^(?:true|false)$/i.test(e)?void 0:w,body:k(b,"omitBody",_("body")),
bodyFile:k(v,"body",k(b,"omitBody",_("body_file"))),commit:_("target"),discussionCategory:_("discussion_category"),
draft:$("draft"),generateReleaseNotes:$("generate_notes"),generateReleaseNotesPreviousTag:M,makeLatest:x,
name:k(b,"omitName",_("name")),omitDraftDuringUpdate:"`update` never turns a published release into a draft",
omitPrereleaseDuringUpdate:"`update` changes text fields only",prerelease:$("prerelease"),
removeArtifacts:C("nothing that was published is removed"),replacesArtifacts:C(z),skipIfReleaseExists:$("keep"),tag:N,
token:S,updateOnlyUnreleased:"a published release that differs is a conflict, unless `on_existing` says otherwise"},
finish(e){D(e,"generateReleaseNotes");const{fields:t,given:n}=e;b(e,"omitName")||(t.name??="{{ tag }}"),
t.latest??="legacy";const[s,i]=["owner","repo"].map(e=>n.get(e)??"")
;""!==s&&""!==i?t.repository=e.fill(`${s??""}/${i??""}`):""!=`${s??""}${i??""}`&&e.tell(null,"write `repository: owner/name` in full")
;O(e,W(n.get("artifacts")??n.get("artifact")??""),b(e,"artifactErrorsFailBuild"),n.get("artifactContentType"))
;const a=!0===t.keep
;delete t.keep,a?t.on_existing="keep":b(e,"allowUpdates")&&(t.on_existing=void 0===t.assets&&!0!==t.generate_notes?"update":"append")
}};function F(e,t){return W(e).flatMap(e=>{
if(/^[:!]/.test(e))return t.tell("add-paths",`\`${e}\` has git’s magic: name what is wanted by globs`),[]
;const n=t.fill(e).replace(/^\.\//,"")
;return"."===n||""===n?["**"]:n.endsWith("/")||t.isFolder(n)?[`${n.replace(/\/+$/,"")}/**`]:/[*?[]/.test(n)&&!n.includes("**")?[n.replace(/(?:^|(?<=\/))(?=[^/]*[*?[][^/]*$)/,"**/")]:[n]
})}const P={kind:"open_pr",id:"pull-request",inputs:{token:S,...A("add-paths commit-message"),
"branch-token":"one token makes everything, so that one set of permissions says what can happen",path:()=>L,
committer:"GitHub commits and signs as the token’s bot",author:(e,{fields:t,fill:n})=>{
const[,s,i]=/^(.+?)\s*<([^<>]+)>$/.exec(e)??[];if(void 0===s||void 0===i)return"it is not `Name <email>`";t.author={
name:n(s),email:n(i)}},
signoff:(e,t,n)=>v(t,"author")?$("signoff")(e,t,n):"only an `author` of its own signs off; give one",branch:_("head"),
"delete-branch":C('let the repository do it: Settings, "Automatically delete head branches"'),
"branch-suffix":e=>"short-commit-hash"===e?void 0:`put a \`{{ name }}\` into \`head\` for ${JSON.stringify(e)}`,
base:_("base"),"push-to-fork":"head and base are of one repository",
"sign-commits":(e,t)=>v(t,"author")?"GitHub signs only commits without an author of their own":void 0,title:_("title"),
body:k(v,"body-path",_("body")),"body-path":_("body_file"),labels:j("labels"),assignees:j("assignees"),
reviewers:j("reviewers"),"team-reviewers":j("team_reviewers"),milestone:(e,{fields:t})=>{
if(!/^[1-9]\d*$/.test(e))return"it is no number";t.milestone=Number(e)},
draft:(e,t,n)=>$("draft")("always-true"===e?"true":e,t,n),"maintainer-can-modify":$("maintainer_can_modify",!0)},
finish(e){const{fields:t,given:n,fill:s}=e;t.head??="create-pull-request/patch",
"short-commit-hash"===n.get("branch-suffix")&&(t.head=`${String(t.head)}-{{ short_sha }}`),t.base??="{{ ref_name }}",
t.title??="Changes by create-pull-request action",t.body??=void 0===t.body_file?"Automated changes":void 0
;const i=s(n.get("commit-message")??"[create-pull-request] automated change");t.commit={message:i,
files:F(n.get("add-paths")??".",e)
},e.tell(null,"make the plan job and the ship job run the same steps that change the files: both plan what is there")}
},E=new Map([["softprops/action-gh-release",H],["ncipollo/release-action",B],["peter-evans/create-pull-request",P]]),T=[...E.keys()]
;const Y=async(e,{workflow:t,out:n})=>{const u=await(0,i.readFile)((0,a.resolve)(e.cwd,t)).catch(e=>{
throw new o.NL("workflow_unreadable",`${t} cannot be read: ${(0,o.bD)(e)}`)
}),{operations:d,variables:c,told:h}=function(e,t,n){const{value:s,locate:i}=(0,f.g)(e,t,y,{maxBytes:1<<20,
code:"workflow_unreadable"}),a=[],o=p(),r=[]
;for(const[e,{if:t,strategy:l,steps:u=[]}]of Object.entries(s.jobs))for(const[s,f]of u.entries()){
const u=f.uses?.split("@")[0]?.toLowerCase()??"",d=E.get(u);if(void 0===d)continue
;const c=["jobs",e,"steps",s],h=(e,t)=>{const n=i(null===e?[...c,"uses"]:[...c,"with",e]);a.push({line:n.line??1,
text:null===e?t:`\`${e}\`: ${t}`})
},p=new Map(Object.entries(f.with??{}).map(([e,t])=>[e,null===t?"":String(t).trim()])),g={fields:{},given:p,fill:o.fill,
tell:h,isFolder:n};for(const[e,t]of p){const n=d.inputs[e];if(""===t&&void 0!==n)continue
;const s=void 0===n?"is no input that is known":"string"==typeof n?n:n(t,g,e);void 0!==s&&h(e,s)}d.finish(g)
;const m=f.if??t;void 0!==m&&h(null,`it ran only if ${String(m)}: start the workflow, or the ship job, by that`),
void 0!==l&&h(null,"its job has a matrix: let that job build, and one job after it plan and ship all files")
;const y=r.filter(({kind:e})=>e===d.kind).length,v=0===y?d.id:`${d.id}-${y+1}`;r.push({id:v,kind:d.kind,...g.fields})}
return{operations:0===r.length?null:(0,l.As)({version:1,operations:r},{lineWidth:0}),variables:o.variables(),
told:a.sort((e,t)=>e.line-t.line)}}(u,t,t=>(e=>!0===(0,s.statSync)(e,{throwIfNoEntry:!1})?.isDirectory())((0,
a.join)(e.cwd,t)));if(null===d)return e.stderr(`No step of ${t} publishes: ${T.join(", ")} are known.\n`),1
;if(void 0===n)e.stdout(d);else{const t=(0,a.resolve)(e.cwd,n);await(0,i.mkdir)((0,a.dirname)(t),{recursive:!0}),
await(0,i.writeFile)(t,d,{flag:"wx"}).catch(e=>{throw new o.NL("workflow_unreadable",`${n} cannot be written: ${(0,
o.bD)(e)}`)}),e.stdout(`wrote ${n}\n`)}const g=0===c.length?[]:["The input `variables` of the plan and ship jobs:",...c]
;return e.stderr([...h.map(({line:e,text:n})=>`${t}:${e}: ${n}.`),...g].map(e=>`${(0,r.g)(e)}\n`).join("")),0}},
56778:(e,t,n)=>{n.d(t,{BH:()=>r,D8:()=>d,DZ:()=>f,Ey:()=>p,Ip:()=>u,KV:()=>l,M_:()=>c,eM:()=>h,oX:()=>s,pd:()=>g})
;const s=["sha","short_sha","ref_name","commit_date","package_version"],i=/^[A-Za-z0-9._+@/#-]+$/,a=200,o="marketops-ledger"
;function r(e){if(""===e)return"is empty";if(e.length>a)return`is longer than ${a} characters`
;if(!i.test(e))return"may hold only A-Z a-z 0-9 and . _ + @ # / -";if(e.startsWith("-"))return'must not start with "-"'
;if(e.startsWith("refs/"))return'must be the short name, without "refs/"'
;if("@"===e||"HEAD"===e)return"is a name that git keeps for itself";if(e.includes(".."))return'must not contain ".."'
;if(e.endsWith("."))return'must not end with "."';if(/^[0-9a-f]{40}$/i.test(e))return"looks like a commit"
;for(const t of e.split("/")){if(""===t)return'must not start or end with "/" nor contain "//"'
;if(t.startsWith("."))return'must have no part that starts with "."'
;if(t.toLowerCase().endsWith(".lock"))return'must have no part that ends with ".lock"'}return null}function l(e){
return e.toLowerCase()===o||e.toLowerCase().startsWith(`${o}/`)?"is the branch of the ledger, which no operation touches":r(e)
}function u(e){if(""===e)return"is empty";if(e.length>255)return"is longer than 255 characters";const t=f(e)
;return t===e?null:`would be renamed by GitHub to ${JSON.stringify(t)}: give that name, and the original as label`}
function f(e){let t=e.normalize("NFD").replace(/[\u0300-\u036f]/g,"");return t.startsWith(".")&&(t=`default${t}`),
t=t.replace(/[^A-Za-z0-9_+@-]+/g,".").replace(/\.+/g,".").replace(/^\.|\.$/g,""),
""===t?"default":t===e||t.includes(".")?t:`default.${t}`}function d(e){
return""===e.trim()||e!==e.trim()?"is empty or has white space around it":e.length>50?"is longer than 50 characters":m(e)?"holds a control character":null
}function c(e){return/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/.test(e)?null:"is no login"}function h(e){
return/^[a-z0-9_][a-z0-9._-]{0,99}$/.test(e)?null:"is no slug of a team (without the organization)"}function p(e){
if(m(e)||!e.isWellFormed())return"holds a control character";if(e.includes("\\"))return"holds a backslash"
;const t=e.split("/").find(e=>""===e||"."===e||".."===e||/^\.git$/i.test(e))
;return void 0===t?null:`has a part ${JSON.stringify(t)}`}function g(e){
return[...e.matchAll(/\//g)].map(({index:t})=>e.slice(0,t))}function m(e){
return/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/.test(e)}},58080:(e,t,n)=>{function s(e){
return e.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
}n.d(t,{g:()=>s})},91076:(e,t,n)=>{n.d(t,{$:()=>m,g:()=>u});var s=n(38815),i=n(20052),a=n(74296);const o=20,r=1e3,l=32
;function u(e,t,n,i){const l=(e,n)=>{const[s={at:{file:t},message:"the file cannot be read"},...r]=e
;throw new a.Ho(i.code,[s,...r.slice(0,o-1)],{cause:n})};e.byteLength>i.maxBytes&&l([{at:{file:t},
message:`the file has ${e.byteLength} bytes; at most ${i.maxBytes} are read`}]);const u=new s.HN,f=e=>{
const{line:n,col:s}=u.linePos(e);return{file:t,line:n,column:s}},h=function(e,t){const n=(0,s.hR)(e,{lineCounter:t,
version:"1.2",schema:"core",merge:!1,uniqueKeys:!1,stringKeys:!0,prettyErrors:!1,logLevel:"silent"})
;if(!Array.isArray(n))return null;const[i,a]=n;if(void 0===i)return null;if(void 0!==a)return{offset:a.range[0],
message:"a second YAML document; write everything into one"};const{yaml:o,tags:r}=i.directives
;return o.explicit||Object.keys(r).length>1?{offset:0,message:"a YAML directive (%); leave it out"}:i}(function(e,t,n){
try{return new TextDecoder("utf-8",{fatal:!0}).decode(e)}catch(e){return n([{at:{file:t},
message:"the file is not valid UTF-8; save it as UTF-8"}],e)}}(e,t,l),u);if(null===h)return l([{at:{file:t,line:1,
column:1},message:"the file is empty"}]);if("offset"in h)return l([{at:f(h.offset),message:h.message}])
;const m=[...d(h),...c(h)];m.length>0&&l(m.sort((e,t)=>e.offset-t.offset).map(({offset:e,message:t})=>({at:f(e),
message:t})));const v=n.safeParse(h.toJS({maxAliasCount:0}));if(v.success)return{value:v.data,locate:e=>f(function(e,t){
return g(p(e,t).last)}(h,e))}
;return l(v.error.issues.slice(0,r).flatMap(e=>y(e,h,n)).sort((e,t)=>e.offset-t.offset).map(({offset:e,message:t})=>({
at:f(e),message:t})))}const f="a field must be named by plain text; a value that begins with {{ needs quotes around it"
;function d(e){return[...e.errors,...e.warnings].map(e=>({offset:e.pos[0],message:"NON_STRING_KEY"===e.code?f:e.message
}))}function c(e){const t=[],n=(e,n)=>{t.push({offset:e.range?.[0]??0,message:n})};return(0,s.YR)(e,{Node(e,t,i){
if(i.length>l)return n(t,`nested more than ${l} deep`),s.YR.BREAK
;if((0,s.Vj)(t)?n(t,`an alias (*); a text that begins with * needs quotes: ${JSON.stringify(`*${t.source}`)}`):void 0!==t.anchor?n(t,"an anchor (&); write the value out where it is needed"):void 0!==t.tag&&n(t,"a tag (!); leave it out, or put a text that begins with ! in quotes"),
(0,
s.jn)(t)&&"string"==typeof t.value&&!t.value.isWellFormed()&&n(t,"text with half of a surrogate pair; write the character itself"),
(0,s.jh)(t))for(const e of function(e){const t=new Set,n=e.items.map(({key:e})=>e).filter(e=>(0,s.jn)(e))
;return n.filter(({value:e})=>t.size===t.add(e).size)}(t))n(e,"this key is already there; write it once")},Pair(e,t){(0,
s.jn)(t.key)&&("<<"===t.key.value&&n(t.key,"a merge key (<<); write the fields out"),
"__proto__"===t.key.value&&n(t.key,'"__proto__" is no field'))}}),t}function h(e,t){if((0,
s.jh)(e))return e.items.find(e=>(0,s.jn)(e.key)&&e.key.value===t)}function p(e,t){let n=e.contents,i=e.contents
;for(const e of t){const t=h(n,e),a=(0,s.oP)(n)&&"number"==typeof e?n.items[e]:t?.value
;if(void 0===a&&void 0===t)return{node:null,last:i,found:!1};n=a,i=(a??t?.key)||i}return{node:n,last:i,found:!0}}
const g=e=>e?.range?.[0]??0;function m(e,t){
const{innerType:n,in:s,element:i,options:a,shape:o}=e._zod.def,[r,...l]=t,u=n??s;if(void 0!==u)return m(u,t)
;if(void 0!==a)return a.flatMap(e=>m(e,t));if(void 0===r)return Object.keys(o??{});const f=i??o?.[r]
;return void 0===f?[]:m(f,l)}function y(e,t,n){if("unrecognized_keys"===e.code){
const s=p(t,e.path).node,a=e.known??m(n,e.path);return e.keys.slice(0,o).map(t=>({offset:g(h(s,t)?.key),
message:`${v([...e.path,t])}: there is no such field${(0,i.a)(t,a)}`}))}if("invalid_union"===e.code){
const s=function(e){if("Invalid input"!==e.message)return null
;const t=e.errors.filter(e=>e.every(({path:e,code:t})=>e.length>0||"invalid_type"!==t&&"invalid_value"!==t))
;return t.sort((e,t)=>e.length-t.length)[0]??null}(e);if(null!==s)return s.flatMap(s=>y({...s,path:[...e.path,...s.path]
},t,n))}
const{found:a,last:r,node:l}=p(t,e.path),u=v(e.path),f=e.message.replace(/^Invalid input: /,"").replace(/, received undefined$/,""),d="invalid_value"===e.code&&(0,
s.jn)(l)?(0,i.a)(String(l.value),e.values.map(String)):"",c=a?`${f}${d}`:`missing; ${f}`;return[{offset:g(r),
message:""===u?c:`${u}: ${c}`}]}function v(e){
return e.map(e=>"number"==typeof e?`[${e}]`:`.${String(e)}`).join("").replace(/^\./,"")}}};
