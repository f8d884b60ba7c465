"use strict";exports.id=1854,exports.ids=[1854],exports.modules={...require("./56613.shared.js").modules,
61854:((e,t,r)=>{r.r(t),r.d(t,{init:()=>B})
;var n=r(77598),o=r(76760),s=r(27597),i=r(9467),a=r(74296),l=r(83323),c=r(27662),p=r(77412),h=r(96879)
;const d=["ssh_signing_keys","keys"];async function u(e,t){
const r=t.find(e=>!/^[A-Za-z0-9][A-Za-z0-9_-]{0,98}$/.test(e));if(void 0!==r)throw(0,
a.Wp)(`--approvers ${JSON.stringify(r)} is no login: give LOGIN,LOGIN.`)
;const n=await Promise.all([...new Set(t)].map(t=>async function(e,t){const r=await e.user(t)
;if("User"!==r?.type)throw new a.NL("not_found",`--approvers ${t}: GitHub knows no person of this login.`);const n=(0,
h.i6)(r),o=new Set,s=[];for(const r of d)for(const{key:i}of await e.keys(t,r)){
const[e="",t=""]=i.trim().split(/\s+/),a=(0,h.kY)(n,`${e} ${t}`);if(o.has(a))continue;o.add(a)
;const{approvers:l,refused:c}=(0,h.CR)(Buffer.from(a)),[p]=l,d=`${n} (${r})`;void 0!==p?s.push({line:a,
told:`took  ${e} ${p.key.fingerprint} of ${d}`}):s.push({line:null,
told:`left  a key of ${d}: its line ${c[0]?.message??"is empty"}`})}return s.some(({line:e})=>null!==e)?s:[...s,{
line:null,told:`none  of ${n}: GitHub shows no key that counts`}]}(e,t)));return{
text:"# Who may sign plans, a key a line, as OpenSSH's allowed_signers. The number is the account's id.\n"+n.flatMap(e=>e.map(({line:e})=>e??"")).join(""),
told:n.flat().map(({told:e})=>e)}}var m=r(67058),f=r(47627),w=r(52533);function $(e){
const{server:t,repository:r,preset:n,trigger:o,prefix:s,defaultBranch:i,environment:a,reviewers:l,secret:c}=e,{host:p}=new URL(t),h="github.com"===p,d=`repos/${r}`,u=encodeURIComponent(a),m=(e,t,r,n,o,s)=>({
of:e,what:t,there:r,input:JSON.stringify(s),
args:["api",...h?[]:["--hostname",p],"--silent","--method",n,o,"--input","-"]
}),f="solo"!==n,$=(e,t,r,n)=>m(e,`ruleset "${t}"`,`${d}/rulesets?per_page=100#${t}`,"POST",`${d}/rulesets`,{name:t,
target:"branch",enforcement:"active",rules:n,conditions:{ref_name:{include:[`refs/heads/${r}`],exclude:[]}}
}),y="tag"===o?{name:`${s}*`,type:"tag"}:{name:i,type:"branch"},v=`${d}/environments/${u}/deployment-branch-policies`
;return[m("environment",`environment "${a}"`,`${d}/environments/${u}`,"PUT",`${d}/environments/${u}`,{...f?{
prevent_self_review:!0,can_admins_bypass:!1}:{},...f?{reviewers:l.map(({type:e,id:t})=>({type:e,id:t}))}:{},
deployment_branch_policy:{protected_branches:!1,custom_branch_policies:!0}
}),m("environment",`its pattern ${y.name}`,`${v}?per_page=100#${y.name}`,"POST",v,y),...null===c?[]:[{
what:"its secret MARKETOPS_HMAC_KEY",there:`${d}/environments/${u}/secrets/MARKETOPS_HMAC_KEY`,of:"key",input:c,
args:"secret set MARKETOPS_HMAC_KEY --env".split(" ").concat(a,"--repo",h?r:`${p}/${r}`)
}],$("ledger","marketops-ledger",w.jF,[{type:"non_fast_forward"},{type:"deletion"
}]),...f?[$("default branch","marketops-default-branch",i,[{type:"pull_request",parameters:g}])]:[]]}const g={
dismiss_stale_reviews_on_push:!0,require_code_owner_review:!0,require_last_push_approval:!1,
required_approving_review_count:1,required_review_thread_resolution:!1};function y({args:e,input:t,of:r}){
const n=["gh",...e].map(v).join(" ");return"key"===r?n:`${n} <<< ${v(t)}`}
const v=e=>/^[\w./=:%-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`;var k=r(59376);function _(e){
const{action:t,server:r,defaultBranch:n,preset:o,trigger:s,secret:i,applied:a,stored:l,ledger:c,protectedBranch:p}=e,h=`npx github:${t.replace("@","#")}`,d=$(e),u=e=>d.filter(t=>t.of===e).map(y).join("\n"),m=a?"":`\n${u("ledger")}`,f="merge"!==s||(0,
k.vh)(r)?"":", which starts the workflow"
;return[`Try it here, offline:\n${h} rehearse`,a?null:j(e,u("environment")),null===i?T:l?null:`${O}\n${u("key")}\nand paste, when it asks:\n${i}`,c?null:`Make the ledger, a branch that holds what was done and which receipts are spent (in an empty repository once ${n} is pushed), and protect it:\n${h} ledger init${m}`,"strict"===o?b:null,`Commit the files to ${n} and push${f}. Read .marketops/policy.yml first: it is what will be enforced.`,"solo"===o||p?null:`Let nothing into ${n} but pull requests:\n${u("default branch")}`,N(e),`What is still missing for prod:\n${h} doctor`].filter(e=>null!==e).map((e,t)=>`${t+1}. ${e.replaceAll("\n","\n     ")}`).join("\n\n")
}
const b="List in .marketops/approvers who may sign, a key a line (`marketops init --approvers LOGIN,LOGIN` fills it); two of them sign each\nplan, by `marketops approve`. One of a team approves it: .marketops/policy.yml names yours (`--reviewers ORG/TEAM`).\nGITHUB_TOKEN cannot read who is in a team: give the job Ship the `github-token` of an App with `members: read`.",O="Store the key in that environment. It is stored nowhere yet and is not shown again:",T="No key was made, for .marketops/trusted-keys was there already. `marketops keygen` makes one; list it there."
;function N({server:e,repository:t,preset:r,trigger:n,prefix:o,version:s}){
const i=`${e}/${t}/actions/workflows/release.yml`,a=o+s
;return"tag"===n?`Release by a tag: git tag ${a} && git push origin ${a}\n${i} shows what becomes of it`:"dispatch"===n||(0,
k.vh)(e)?`Start it: ${i}, "Run workflow"`:`The push started it: ${i} shows the plan${"solo"===r?" and what was shipped":", and where to approve it"}`
}function j({server:e,repository:t,preset:r,environment:n,reviewers:o},s){
const i=`${e}/${t}/settings/environments/new`,a="solo"===r||o.length>0?"":'\nand add at that page who approves releases, as "Required reviewers" (`--reviewers LOGIN` does it here)'
;return`Make the environment ${JSON.stringify(n)}, at ${i} or by\n${s}${a}`}var E=r(31421),G=r(57800),x=r(97177)
;async function A(e,t,{remote:r,yes:n}){const{host:o}=new URL(t.server),s=function({cwd:e,env:t}){
return(r,n=null)=>new Promise((o,s)=>{const i={cwd:e,env:{...t,GH_PROMPT_DISABLED:"1"},maxBuffer:2**26},a=(0,
E.execFile)("gh",[...r],i,(e,t,n)=>{if(null===e)o(t);else{const t=n.trim()||e.message
;s(P(`gh ${r.slice(0,2).join(" ")} failed`,t))}});a.stdin?.on("error",()=>{}).end(n??"")})
}(e),i=$(t),l=t=>e.stdout(`${t.split("\n").map(G.ko).join("\n")}\n`),c={...L};try{
if(await s(["auth","status","--hostname",o]).catch(e=>{
throw(0,a.Wp)(`--apply works with gh, signed in: gh auth login --hostname ${o} (${(0,a.bD)(e)})`,e)}),
!n&&null!==e.confirm){for(const e of i)l(`gh makes ${e.what}:\n  ${y(e)}`)
;if(!await e.confirm("Make what is not there?"))return L}const p=await S(s,o,`repos/${t.repository}/contents/${m.XC}`)
;for(const e of i)"default branch"!==e.of||p?(await S(s,o,e.there)?l(`kept  ${e.what}, which was there`):(l(`makes ${e.what}\n  ${y(e)}`),
await s(e.args,e.input),
c.stored||="key"===e.of),c.protectedBranch||="default branch"===e.of):l(`later ${e.what}, once the files are pushed`)
;return c.applied=!0,c.ledger=await async function(e,t,r){r(`makes the ledger\n  marketops ledger init --remote ${t}`)
;try{return await(0,x.ledgerInit)({...e,stdout:()=>{}},{remote:t}),!0}catch(e){
if(!(e instanceof a.NL&&["ledger_exists","remote_empty"].includes(e.code)))throw e;return r(e.message),
"ledger_exists"===e.code}}(e,r,l),c}catch(e){return{...c,failure:e instanceof a.NL?e:P("--apply ended early",e)}}}
const L={applied:!1,stored:!1,ledger:!1,protectedBranch:!1,failure:null};function P(e,t){const r=`${e}: ${(0,
a.bD)(t)}. What was made stays; run the same again for the rest.`;return new a.NL("setup_failed",r,{cause:t})}
async function S(e,t,r){const[n="",o]=r.split("#");try{const r=await e(["api","--hostname",t,n])
;return void 0===o||function(e){const{branch_policies:t=e}=Object(e);return Array.isArray(t)?t.map(e=>String(e.name)):[]
}(JSON.parse(r)).includes(o)}catch(e){if(e instanceof a.NL&&/\bHTTP 404\b/.test(e.message))return!1;throw e}}
var I=r(71604),W=r(97915),R=r(33421);const M=`org/marketops-action@v${l.Y.split(".",1)[0]??""}`,B=async(e,t)=>{
const{directory:s,remote:i,environment:l,action:h=M,apply:d,explicit:m}=t
;if(!/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(h))throw(0,a.Wp)(`--action ${h} is not OWNER/NAME@REF.`)
;if(""===l||l.length>255||/\p{Cc}/u.test(l))throw(0,
a.Wp)("--environment is a name of up to 255 characters, on one line.");(0,I.R_)(i);const w=await(0,p.K)((0,
o.resolve)(e.cwd,s),i),$=await async function(e,{remote:t,root:r},{offline:n,repositoryId:o,remote:s}){
const{server:i,repository:l}=t,[p="",h=""]=l.split("/");if(void 0!==o&&!/^[1-9]\d{0,15}$/.test(o))throw(0,
a.Wp)(`--repository-id ${o} is no number: gh api repos/${l} --jq .id prints it.`);if(n){if(void 0===o)throw(0,
a.Wp)(`--offline needs --repository-id, which every key is bound to: gh api repos/${l} --jq .id`);const t=(0,R.uM)({
...e,cwd:r}),n=U(()=>t(["symbolic-ref","--short",`refs/remotes/${s}/HEAD`]));return{id:o,
defaultBranch:n?.slice(s.length+1)??U(()=>t(["symbolic-ref","--short","HEAD"]))??"main",owner:null}}try{const r=(0,
W.readingClient)(e,t),n=await r.read("GET /repos/{owner}/{repo}",{owner:p,repo:h},K)
;if(void 0!==o&&o!==String(n.id))throw(0,a.Wp)(`--repository-id ${o} is not that of ${l}, which is ${n.id}.`)
;const s="User"===n.owner.type;return{id:String(n.id),defaultBranch:n.default_branch,owner:s?`@${n.owner.login}`:null}
}catch(t){if(!(t instanceof c.y_))throw t
;if("not_found"!==t.code)throw new a.NL(t.code,`${t.message} Without a network: --offline --repository-id N.`,{cause:t})
;const r=null===(0,
W.tokenOf)(e)?"If it is private, give a token that may read it: GH_TOKEN=$(gh auth token) marketops init":"The token in GH_TOKEN may not see it, or it is not there."
;throw new a.NL("not_found",`${i} knows no repository ${l}. ${r}`,{cause:t})}
}(e,w,t),{readProject:g}=await Promise.all([r.e(1518),r.e(9480)]).then(r.bind(r,57099)),y=await g(w.root,new Date),{preset:v,trigger:k}=await H(e,t),b=await async function(e,t,{reviewers:r}){
const n=(r?.split(",")??[]).filter(e=>""!==e),o=(0,W.readingClient)(e,t);return Promise.all(n.map(async e=>{
const[,t,r]=/^([\w-]+)\/([\w.-]+)$/.exec(e)??[];if(void 0===t&&!/^[\w-]+$/.test(e))throw(0,
a.Wp)(`--reviewers ${e} is no LOGIN, nor ORG/TEAM.`);const{id:n}=void 0===t?await o.read("GET /users/{username}",{
username:e},C):await o.read("GET /orgs/{org}/teams/{team_slug}",{org:t,team_slug:r},Y);return{
type:void 0===t?"User":"Team",id:n,name:e}}))}(e,w.remote,t);if(d&&"solo"!==v&&0===b.length)throw(0,
a.Wp)(`The preset ${v} wants reviewers: name them, --reviewers LOGIN,ORG/TEAM.`)
;const O=t.approvers?.split(",")??[],T=0===O.length?null:await u(function(e,t){const r=(0,W.readingClient)(e,t);return{
user:e=>r.read("GET /users/{username}",{username:e},C).catch(e=>{if(e instanceof c.y_&&"not_found"===e.code)return null
;throw e}),keys:(e,t)=>r.list(`GET /users/{username}/${t}`,{username:e},q)}
}(e,w.remote),O),N=b.length>0?b.map(({name:e})=>e):O,j={preset:v,trigger:k,explicit:m,environment:l,action:h},E={
clone:w,project:y,repository:$,owners:N.length>0?N.map(e=>`@${e}`).join(" "):$.owner,
team:b.find(({type:e})=>"Team"===e),approvers:T?.text??null,random:n.randomBytes},x=await(0,f.n)({...j,...E
}),P=[`${w.remote.server}/${w.remote.repository} (id ${$.id}, default branch ${$.defaultBranch})`,`${y.name??"The next version"}: ${y.prefix}${y.version}, for ${y.because}`,...x.written.map(e=>`wrote ${e}`),...x.kept.map(e=>`kept  ${e}, which was there`),...T?.told??[],...null===T?[]:["Check these keys with the people themselves before you commit: whoever takes over an account can add one to it."]]
;e.stdout(`${P.map(G.ko).join("\n")}\n\n`);const{prefix:S,version:B}=y,{defaultBranch:D}=$,{secret:J}=x,F={...w.remote,
...j,prefix:S,defaultBranch:D,reviewers:b,secret:J},z={...e,cwd:w.root},Z=d?await A(z,F,{remote:i,yes:t.yes}):L
;if(e.stdout(`${_({...F,version:B,...Z})}\n`),null!==Z.failure)throw Z.failure;return 0}
;async function H({ask:e},{preset:t,trigger:r,yes:n}){
const o=n?void 0:e,s=["team",...Object.keys(i.fG).filter(e=>"team"!==e)],a=t??await(o?.("Who approves: a team, nobody (solo), or people who sign (strict)?",s))??"team",l="strict"===a?"dispatch":"merge",c=[l,...m.Qb.filter(e=>e!==l)]
;return{preset:a,
trigger:r??await(o?.("What starts a release: the merge of its operations file, a pushed tag, or a person (dispatch)?",c))??l
}}const C=s.Ikc({id:s.Whr().positive(),login:s.YjP(),type:s.YjP()}),Y=s.Ikc({id:s.Whr().positive()}),q=s.Ikc({
key:s.YjP()});const K=s.Ikc({id:s.Whr().positive(),default_branch:s.YjP().min(1),owner:s.Ikc({login:s.YjP(),type:s.YjP()
})});function U(e){try{return e()}catch(e){if(e instanceof a.NL)return null;throw e}}})};
