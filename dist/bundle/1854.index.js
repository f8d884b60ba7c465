"use strict";exports.id=1854,exports.ids=[1854],exports.modules={...require("./15590.shared.js").modules,
...require("./56613.shared.js").modules,61854:((e,t,r)=>{r.r(t),r.d(t,{init:()=>H})
;var n=r(77598),o=r(76760),s=r(27597),i=r(15590),a=r(74296),l=r(53474),c=r(83323),p=r(27662),h=r(77412),d=r(96879)
;const u=["ssh_signing_keys","keys"];async function m(e,t){
const r=t.find(e=>!/^[A-Za-z0-9][A-Za-z0-9_-]{0,98}$/.test(e));if(void 0!==r)throw(0,
a.Wp)(`--approvers ${JSON.stringify(r)} is no login: give LOGIN,LOGIN.`)
;const n=await Promise.all([...new Set(t)].map(t=>async function(e,t){const r=await e.user(t)
;if("User"!==r?.type)throw new l.AK("not_found",`--approvers ${t}: GitHub knows no person of this login.`);const n=(0,
d.i6)(r),o=new Set,s=[];for(const r of u)for(const{key:i}of await e.keys(t,r)){
const[e="",t=""]=i.trim().split(/\s+/),a=(0,d.kY)(n,`${e} ${t}`);if(o.has(a))continue;o.add(a)
;const{approvers:l,refused:c}=(0,d.CR)(Buffer.from(a)),[p]=l,h=`${n} (${r})`;void 0!==p?s.push({line:a,
told:`took  ${e} ${p.key.fingerprint} of ${h}`}):s.push({line:null,
told:`left  a key of ${h}: its line ${c[0]?.message??"is empty"}`})}return s.some(({line:e})=>null!==e)?s:[...s,{
line:null,told:`none  of ${n}: GitHub shows no key that counts`}]}(e,t)));return{
text:"# Who may sign plans, a key a line, as OpenSSH's allowed_signers. The number is the account's id.\n"+n.flatMap(e=>e.map(({line:e})=>e??"")).join(""),
told:n.flat().map(({told:e})=>e)}}var f=r(67058),w=r(47627),$=r(52533);function g(e){
const{server:t,repository:r,preset:n,trigger:o,prefix:s,defaultBranch:i,environment:a,reviewers:l,secret:c}=e,{host:p}=new URL(t),h="github.com"===p,d=`repos/${r}`,u=encodeURIComponent(a),m=(e,t,r,n,o,s)=>({
of:e,what:t,there:r,input:JSON.stringify(s),
args:["api",...h?[]:["--hostname",p],"--silent","--method",n,o,"--input","-"]
}),f="solo"!==n,w=(e,t,r,n)=>m(e,`ruleset "${t}"`,`${d}/rulesets?per_page=100#${t}`,"POST",`${d}/rulesets`,{name:t,
target:"branch",enforcement:"active",rules:n,conditions:{ref_name:{include:[`refs/heads/${r}`],exclude:[]}}
}),g="tag"===o?{name:`${s}*`,type:"tag"}:{name:i,type:"branch"},v=`${d}/environments/${u}/deployment-branch-policies`
;return[m("environment",`environment "${a}"`,`${d}/environments/${u}`,"PUT",`${d}/environments/${u}`,{...f?{
prevent_self_review:!0,can_admins_bypass:!1}:{},...f?{reviewers:l.map(({type:e,id:t})=>({type:e,id:t}))}:{},
deployment_branch_policy:{protected_branches:!1,custom_branch_policies:!0}
}),m("environment",`its pattern ${g.name}`,`${v}?per_page=100#${g.name}`,"POST",v,g),...null===c?[]:[{
what:"its secret MARKETOPS_HMAC_KEY",there:`${d}/environments/${u}/secrets/MARKETOPS_HMAC_KEY`,of:"key",input:c,
args:"secret set MARKETOPS_HMAC_KEY --env".split(" ").concat(a,"--repo",h?r:`${p}/${r}`)
}],w("ledger","marketops-ledger",$.jF,[{type:"non_fast_forward"},{type:"deletion"
}]),...f?[w("default branch","marketops-default-branch",i,[{type:"pull_request",parameters:y}])]:[]]}const y={
dismiss_stale_reviews_on_push:!0,require_code_owner_review:!0,require_last_push_approval:!1,
required_approving_review_count:1,required_review_thread_resolution:!1};function v({args:e,input:t,of:r}){
const n=["gh",...e].map(k).join(" ");return"key"===r?n:`${n} <<< ${k(t)}`}
const k=e=>/^[\w./=:%-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`;var _=r(59376);function b(e){
const{action:t,server:r,defaultBranch:n,preset:o,trigger:s,secret:i,applied:a,stored:l,ledger:c,protectedBranch:p}=e,h=`npx github:${t.replace("@","#")}`,d=g(e),u=e=>d.filter(t=>t.of===e).map(v).join("\n"),m=a?"":`\n${u("ledger")}`,f="merge"!==s||(0,
_.vh)(r)?"":", which starts the workflow"
;return[`Try it here, offline:\n${h} rehearse`,a?null:E(e,u("environment")),null===i?A:l?null:`${T}\n${u("key")}\nand paste, when it asks:\n${i}`,c?null:`Make the ledger, a branch that holds what was done and which receipts are spent (in an empty repository once ${n} is pushed), and protect it:\n${h} ledger init${m}`,"strict"===o?O:null,`Commit the files to ${n} and push${f}. Read .marketops/policy.yml first: it is what will be enforced.`,"solo"===o||p?null:`Let nothing into ${n} but pull requests:\n${u("default branch")}`,j(e),`What is still missing for prod:\n${h} doctor`].filter(e=>null!==e).map((e,t)=>`${t+1}. ${e.replaceAll("\n","\n     ")}`).join("\n\n")
}
const O="List in .marketops/approvers who may sign, a key a line (`marketops init --approvers LOGIN,LOGIN` fills it); two of them sign each\nplan, by `marketops approve`. One of a team approves it: .marketops/policy.yml names yours (`--reviewers ORG/TEAM`).\nGITHUB_TOKEN cannot read who is in a team: give the job Ship the `github-token` of an App with `members: read`.",T="Store the key in that environment. It is stored nowhere yet and is not shown again:",A="No key was made, for .marketops/trusted-keys was there already. `marketops keygen` makes one; list it there."
;function j({server:e,repository:t,preset:r,trigger:n,prefix:o,version:s}){
const i=`${e}/${t}/actions/workflows/release.yml`,a=o+s
;return"tag"===n?`Release by a tag: git tag ${a} && git push origin ${a}\n${i} shows what becomes of it`:"dispatch"===n||(0,
_.vh)(e)?`Start it: ${i}, "Run workflow"`:`The push started it: ${i} shows the plan${"solo"===r?" and what was shipped":", and where to approve it"}`
}function E({server:e,repository:t,preset:r,environment:n,reviewers:o},s){
const i=`${e}/${t}/settings/environments/new`,a="solo"===r||o.length>0?"":'\nand add at that page who approves releases, as "Required reviewers" (`--reviewers LOGIN` does it here)'
;return`Make the environment ${JSON.stringify(n)}, at ${i} or by\n${s}${a}`}var G=r(31421),x=r(57800),P=r(97177)
;async function S(e,t,{remote:r,yes:n}){const{host:o}=new URL(t.server),s=function({cwd:e,env:t}){
return(r,n=null)=>new Promise((o,s)=>{const i={cwd:e,env:{...t,GH_PROMPT_DISABLED:"1"},maxBuffer:2**26},a=(0,
G.execFile)("gh",[...r],i,(e,t,n)=>{if(null===e)o(t);else{const t=n.trim()||e.message
;s(W(`gh ${r.slice(0,2).join(" ")} failed`,t))}});a.stdin?.on("error",()=>{}).end(n??"")})
}(e),i=g(t),c=t=>e.stdout(`${t.split("\n").map(x.ko).join("\n")}\n`),p={...I};try{
if(await s(["auth","status","--hostname",o]).catch(e=>{
throw(0,a.Wp)(`--apply works with gh, signed in: gh auth login --hostname ${o} (${(0,l.bD)(e)})`,e)}),
!n&&null!==e.confirm){for(const e of i)c(`gh makes ${e.what}:\n  ${v(e)}`)
;if(!await e.confirm("Make what is not there?"))return I}const h=await K(s,o,`repos/${t.repository}/contents/${f.XC}`)
;for(const e of i)"default branch"!==e.of||h?(await K(s,o,e.there)?c(`kept  ${e.what}, which was there`):(c(`makes ${e.what}\n  ${v(e)}`),
await s(e.args,e.input),
p.stored||="key"===e.of),p.protectedBranch||="default branch"===e.of):c(`later ${e.what}, once the files are pushed`)
;return p.applied=!0,p.ledger=await async function(e,t,r){r(`makes the ledger\n  marketops ledger init --remote ${t}`)
;try{return await(0,P.ledgerInit)({...e,stdout:()=>{}},{remote:t}),!0}catch(e){
if(!(e instanceof l.AK&&["ledger_exists","remote_empty"].includes(e.code)))throw e;return r(e.message),
"ledger_exists"===e.code}}(e,r,c),p}catch(e){return{...p,failure:e instanceof l.AK?e:W("--apply ended early",e)}}}
const I={applied:!1,stored:!1,ledger:!1,protectedBranch:!1,failure:null};function W(e,t){const r=`${e}: ${(0,
l.bD)(t)}. What was made stays; run the same again for the rest.`;return new l.AK("setup_failed",r,{cause:t})}
async function K(e,t,r){const[n="",o]=r.split("#");try{const r=await e(["api","--hostname",t,n])
;return void 0===o||function(e){const{branch_policies:t=e}=Object(e);return Array.isArray(t)?t.map(e=>String(e.name)):[]
}(JSON.parse(r)).includes(o)}catch(e){if(e instanceof l.AK&&/\bHTTP 404\b/.test(e.message))return!1;throw e}}
var N=r(71604),R=r(97915),M=r(33421);const B=`org/marketops-action@v${c.Y.split(".",1)[0]??""}`,H=async(e,t)=>{
const{directory:s,remote:i,environment:c,action:d=B,apply:u,explicit:f}=t
;if(!/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(d))throw(0,a.Wp)(`--action ${d} is not OWNER/NAME@REF.`)
;if(""===c||c.length>255||/\p{Cc}/u.test(c))throw(0,
a.Wp)("--environment is a name of up to 255 characters, on one line.");(0,N.R_)(i);const $=await(0,h.K)((0,
o.resolve)(e.cwd,s),i),g=await async function(e,{remote:t,root:r},{offline:n,repositoryId:o,remote:s}){
const{server:i,repository:c}=t,[h="",d=""]=c.split("/");if(void 0!==o&&!/^[1-9]\d{0,15}$/.test(o))throw(0,
a.Wp)(`--repository-id ${o} is no number: gh api repos/${c} --jq .id prints it.`);if(n){if(void 0===o)throw(0,
a.Wp)(`--offline needs --repository-id, which every key is bound to: gh api repos/${c} --jq .id`);const t=(0,M.uM)({
...e,cwd:r}),n=D(()=>t(["symbolic-ref","--short",`refs/remotes/${s}/HEAD`]));return{id:o,
defaultBranch:n?.slice(s.length+1)??D(()=>t(["symbolic-ref","--short","HEAD"]))??"main",owner:null}}try{const r=(0,
R.readingClient)(e,t),n=await r.read("GET /repos/{owner}/{repo}",{owner:h,repo:d},U)
;if(void 0!==o&&o!==String(n.id))throw(0,a.Wp)(`--repository-id ${o} is not that of ${c}, which is ${n.id}.`)
;const s="User"===n.owner.type;return{id:String(n.id),defaultBranch:n.default_branch,owner:s?`@${n.owner.login}`:null}
}catch(t){if(!(t instanceof p.y_))throw t
;if("not_found"!==t.code)throw new l.AK(t.code,`${t.message} Without a network: --offline --repository-id N.`,{cause:t})
;const r=null===(0,
R.tokenOf)(e)?"If it is private, give a token that may read it: GH_TOKEN=$(gh auth token) marketops init":"The token in GH_TOKEN may not see it, or it is not there."
;throw new l.AK("not_found",`${i} knows no repository ${c}. ${r}`,{cause:t})}
}(e,$,t),{readProject:y}=await Promise.all([r.e(1013),r.e(1518),r.e(9480)]).then(r.bind(r,57099)),v=await y($.root,new Date),{preset:k,trigger:_}=await C(e,t),O=await async function(e,t,{reviewers:r}){
const n=(r?.split(",")??[]).filter(e=>""!==e),o=(0,R.readingClient)(e,t);return Promise.all(n.map(async e=>{
const[,t,r]=/^([\w-]+)\/([\w.-]+)$/.exec(e)??[];if(void 0===t&&!/^[\w-]+$/.test(e))throw(0,
a.Wp)(`--reviewers ${e} is no LOGIN, nor ORG/TEAM.`);const{id:n}=void 0===t?await o.read("GET /users/{username}",{
username:e},L):await o.read("GET /orgs/{org}/teams/{team_slug}",{org:t,team_slug:r},q);return{
type:void 0===t?"User":"Team",id:n,name:e}}))}(e,$.remote,t);if(u&&"solo"!==k&&0===O.length)throw(0,
a.Wp)(`The preset ${k} wants reviewers: name them, --reviewers LOGIN,ORG/TEAM.`)
;const T=t.approvers?.split(",")??[],A=0===T.length?null:await m(function(e,t){const r=(0,R.readingClient)(e,t);return{
user:e=>r.read("GET /users/{username}",{username:e},L).catch(e=>{if(e instanceof p.y_&&"not_found"===e.code)return null
;throw e}),keys:(e,t)=>r.list(`GET /users/{username}/${t}`,{username:e},Y)}
}(e,$.remote),T),j=O.length>0?O.map(({name:e})=>e):T,E={preset:k,trigger:_,explicit:f,environment:c,action:d},G={
clone:$,project:v,repository:g,owners:j.length>0?j.map(e=>`@${e}`).join(" "):g.owner,
team:O.find(({type:e})=>"Team"===e),approvers:A?.text??null,random:n.randomBytes},P=await(0,w.n)({...E,...G
}),W=[`${$.remote.server}/${$.remote.repository} (id ${g.id}, default branch ${g.defaultBranch})`,`${v.name??"The next version"}: ${v.prefix}${v.version}, for ${v.because}`,...P.written.map(e=>`wrote ${e}`),...P.kept.map(e=>`kept  ${e}, which was there`),...A?.told??[],...null===A?[]:["Check these keys with the people themselves before you commit: whoever takes over an account can add one to it."]]
;e.stdout(`${W.map(x.ko).join("\n")}\n\n`);const{prefix:K,version:H}=v,{defaultBranch:J}=g,{secret:F}=P,z={...$.remote,
...E,prefix:K,defaultBranch:J,reviewers:O,secret:F},Z={...e,cwd:$.root},Q=u?await S(Z,z,{remote:i,yes:t.yes}):I
;if(e.stdout(`${b({...z,version:H,...Q})}\n`),null!==Q.failure)throw Q.failure;return 0}
;async function C({ask:e},{preset:t,trigger:r,yes:n}){
const o=n?void 0:e,s=["team",...Object.keys(i.f).filter(e=>"team"!==e)],a=t??await(o?.("Who approves: a team, nobody (solo), or people who sign (strict)?",s))??"team",l="strict"===a?"dispatch":"merge",c=[l,...f.Qb.filter(e=>e!==l)]
;return{preset:a,
trigger:r??await(o?.("What starts a release: the merge of its operations file, a pushed tag, or a person (dispatch)?",c))??l
}}const L=s.Ikc({id:s.Whr().positive(),login:s.YjP(),type:s.YjP()}),q=s.Ikc({id:s.Whr().positive()}),Y=s.Ikc({
key:s.YjP()});const U=s.Ikc({id:s.Whr().positive(),default_branch:s.YjP().min(1),owner:s.Ikc({login:s.YjP(),type:s.YjP()
})});function D(e){try{return e()}catch(e){if(e instanceof l.AK)return null;throw e}}})};
