export const id=1854;export const ids=[1854];export const modules={61854:((e,t,r)=>{r.r(t),r.d(t,{init:()=>R})
;var n=r(77598),o=r(76760),s=r(27597),i=r(9467),a=r(74296),c=r(83323),l=r(27662),p=r(77412),h=r(96879)
;const d=["ssh_signing_keys","keys"];async function u(e,t){
const r=t.find(e=>!/^[A-Za-z0-9][A-Za-z0-9_-]{0,98}$/.test(e));if(void 0!==r)throw(0,
a.Wp)(`--approvers ${JSON.stringify(r)} is no login: give LOGIN,LOGIN.`)
;const n=await Promise.all([...new Set(t)].map(t=>async function(e,t){const r=await e.user(t)
;if("User"!==r?.type)throw new a.NL("not_found",`--approvers ${t}: GitHub knows no person of this login.`);const n=(0,
h.i6)(r),o=new Set,s=[];for(const r of d)for(const{key:i}of await e.keys(t,r)){
const[e="",t=""]=i.trim().split(/\s+/),a=(0,h.kY)(n,`${e} ${t}`);if(o.has(a))continue;o.add(a)
;const{approvers:c,refused:l}=(0,h.CR)(Buffer.from(a)),[p]=c,d=`${n} (${r})`;void 0!==p?s.push({line:a,
told:`took  ${e} ${p.key.fingerprint} of ${d}`}):s.push({line:null,
told:`left  a key of ${d}: its line ${l[0]?.message??"is empty"}`})}return s.some(({line:e})=>null!==e)?s:[...s,{
line:null,told:`none  of ${n}: GitHub shows no key that counts`}]}(e,t)));return{
text:"# Who may sign plans, a key a line, as OpenSSH's allowed_signers. The number is the account's id.\n"+n.flatMap(e=>e.map(({line:e})=>e??"")).join(""),
told:n.flat().map(({told:e})=>e)}}var m=r(67058),f=r(47627),w=r(52533);function $(e){
const{server:t,repository:r,preset:n,trigger:o,prefix:s,defaultBranch:i,environment:a,reviewers:c,secret:l}=e,{host:p}=new URL(t),h="github.com"===p,d=`repos/${r}`,u=encodeURIComponent(a),m=(e,t,r,n,o,s)=>({
of:e,what:t,there:r,input:JSON.stringify(s),
args:["api",...h?[]:["--hostname",p],"--silent","--method",n,o,"--input","-"]
}),f="solo"!==n,$=(e,t,r,n)=>m(e,`ruleset "${t}"`,`${d}/rulesets?per_page=100#${t}`,"POST",`${d}/rulesets`,{name:t,
target:"branch",enforcement:"active",rules:n,conditions:{ref_name:{include:[`refs/heads/${r}`],exclude:[]}}
}),y="tag"===o?{name:`${s}*`,type:"tag"}:{name:i,type:"branch"},v=`${d}/environments/${u}/deployment-branch-policies`
;return[m("environment",`environment "${a}"`,`${d}/environments/${u}`,"PUT",`${d}/environments/${u}`,{...f?{
prevent_self_review:!0,can_admins_bypass:!1}:{},...f?{reviewers:c.map(({type:e,id:t})=>({type:e,id:t}))}:{},
deployment_branch_policy:{protected_branches:!1,custom_branch_policies:!0}
}),m("environment",`its pattern ${y.name}`,`${v}?per_page=100#${y.name}`,"POST",v,y),...null===l?[]:[{
what:"its secret MARKETOPS_HMAC_KEY",there:`${d}/environments/${u}/secrets/MARKETOPS_HMAC_KEY`,of:"key",input:l,
args:"secret set MARKETOPS_HMAC_KEY --env".split(" ").concat(a,"--repo",h?r:`${p}/${r}`)
}],$("ledger","marketops-ledger",w.jF,[{type:"non_fast_forward"},{type:"deletion"
}]),...f?[$("default branch","marketops-default-branch",i,[{type:"pull_request",parameters:g}])]:[]]}const g={
dismiss_stale_reviews_on_push:!0,require_code_owner_review:!0,require_last_push_approval:!1,
required_approving_review_count:1,required_review_thread_resolution:!1};function y({args:e,input:t,of:r}){
const n=["gh",...e].map(v).join(" ");return"key"===r?n:`${n} <<< ${v(t)}`}
const v=e=>/^[\w./=:%-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`;var k=r(59376)
;const _="List in .marketops/approvers who may sign, a key a line (`marketops init --approvers LOGIN,LOGIN` fills it); two of them sign each\nplan, by `marketops approve`. One of a team approves it: .marketops/policy.yml names yours (`--reviewers ORG/TEAM`).\nGITHUB_TOKEN cannot read who is in a team: give the job Ship the `github-token` of an App with `members: read`.",b="Store the key in that environment. It is stored nowhere yet and is not shown again:",O="No key was made, for .marketops/trusted-keys was there already. `marketops keygen` makes one; list it there."
;function T({server:e,repository:t,preset:r,trigger:n,prefix:o,version:s}){
const i=`${e}/${t}/actions/workflows/release.yml`,a=o+s
;return"tag"===n?`Release by a tag: git tag ${a} && git push origin ${a}\n${i} shows what becomes of it`:"dispatch"===n||(0,
k.vh)(e)?`Start it: ${i}, "Run workflow"`:`The push started it: ${i} shows the plan${"solo"===r?" and what was shipped":", and where to approve it"}`
}function N({server:e,repository:t,preset:r,environment:n,reviewers:o},s){
const i=`${e}/${t}/settings/environments/new`,a="solo"===r||o.length>0?"":'\nand add at that page who approves releases, as "Required reviewers" (`--reviewers LOGIN` does it here)'
;return`Make the environment ${JSON.stringify(n)}, at ${i} or by\n${s}${a}`}var E=r(31421),j=r(58080),G=r(97177)
;async function x(e,t,{remote:r,yes:n}){const{host:o}=new URL(t.server),s=function({cwd:e,env:t}){
return(r,n=null)=>new Promise((o,s)=>{const i={cwd:e,env:{...t,GH_PROMPT_DISABLED:"1"},maxBuffer:2**26},c=(0,
E.execFile)("gh",[...r],i,(e,t,n)=>{if(null===e)o(t);else{const t=n.trim()||e.message
;s(new a.NL("setup_failed",`gh ${r.slice(0,2).join(" ")} failed: ${t}. What was made stays; run the same again for the rest.`))
}});c.stdin?.on("error",()=>{}).end(n??"")})}(e);await s(["auth","status","--hostname",o]).catch(e=>{throw(0,
a.Wp)(`--apply works with gh, signed in: gh auth login --hostname ${o} (${(0,a.bD)(e)})`,e)})
;const i=$(t),c=t=>e.stdout(`${t.split("\n").map(j.g).join("\n")}\n`);if(!n&&null!==e.confirm){
for(const e of i)c(`gh makes ${e.what}:\n  ${y(e)}`);if(!await e.confirm("Make what is not there?"))return A}const l={
...A};try{const n=await L(s,o,`repos/${t.repository}/contents/${m.XC}`)
;for(const e of i)"default branch"!==e.of||n?(await L(s,o,e.there)?c(`kept  ${e.what}, which was there`):(c(`makes ${e.what}\n  ${y(e)}`),
await s(e.args,e.input),
l.stored||="key"===e.of),l.protectedBranch||="default branch"===e.of):c(`later ${e.what}, once the files are pushed`)
;return l.applied=!0,l.ledger=await async function(e,t,r){r(`makes the ledger\n  marketops ledger init --remote ${t}`)
;try{return await(0,G.ledgerInit)({...e,stdout:()=>{}},{remote:t}),!0}catch(e){
if(!(e instanceof a.NL&&["ledger_exists","remote_empty"].includes(e.code)))throw e;return r(e.message),
"ledger_exists"===e.code}}(e,r,c),l}catch(e){if(!(e instanceof a.NL))throw e;return{...l,failure:e}}}const A={
applied:!1,stored:!1,ledger:!1,protectedBranch:!1,failure:null};async function L(e,t,r){const[n="",o]=r.split("#");try{
const r=await e(["api","--hostname",t,n]);return void 0===o||function(e){const{branch_policies:t=e}=Object(e)
;return Array.isArray(t)?t.map(e=>String(e.name)):[]}(JSON.parse(r)).includes(o)}catch(e){
if(e instanceof a.NL&&/\bHTTP 404\b/.test(e.message))return!1;throw e}}var P=r(71604),S=r(97915),I=r(33421)
;const W=`org/marketops-action@v${c.Y.split(".",1)[0]??""}`,R=async(e,t)=>{
const{directory:s,remote:i,environment:c,action:h=W,apply:d,explicit:m}=t
;if(!/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(h))throw(0,a.Wp)(`--action ${h} is not OWNER/NAME@REF.`)
;if(""===c||c.length>255||/\p{Cc}/u.test(c))throw(0,
a.Wp)("--environment is a name of up to 255 characters, on one line.");(0,P.R_)(i);const w=await(0,p.K)((0,
o.resolve)(e.cwd,s),i),g=await async function(e,{remote:t,root:r},{offline:n,repositoryId:o,remote:s}){
const{server:i,repository:c}=t,[p="",h=""]=c.split("/");if(void 0!==o&&!/^[1-9]\d{0,15}$/.test(o))throw(0,
a.Wp)(`--repository-id ${o} is no number: gh api repos/${c} --jq .id prints it.`);if(n){if(void 0===o)throw(0,
a.Wp)(`--offline needs --repository-id, which every key is bound to: gh api repos/${c} --jq .id`);const t=(0,I.uM)({
...e,cwd:r}),n=K(()=>t(["symbolic-ref","--short",`refs/remotes/${s}/HEAD`]));return{id:o,
defaultBranch:n?.slice(s.length+1)??K(()=>t(["symbolic-ref","--short","HEAD"]))??"main",owner:null}}try{const t=(0,
S.readingClient)(e,(0,k.po)(i)),r=await t.read("GET /repos/{owner}/{repo}",{owner:p,repo:h},Y)
;if(void 0!==o&&o!==String(r.id))throw(0,a.Wp)(`--repository-id ${o} is not that of ${c}, which is ${r.id}.`)
;const n="User"===r.owner.type;return{id:String(r.id),defaultBranch:r.default_branch,owner:n?`@${r.owner.login}`:null}
}catch(t){if(!(t instanceof l.y_))throw t
;if("not_found"!==t.code)throw new a.NL(t.code,`${t.message} Without a network: --offline --repository-id N.`,{cause:t})
;const r=null===(0,
S.tokenOf)(e)?"If it is private, give a token that may read it: GH_TOKEN=$(gh auth token) marketops init":"The token in GH_TOKEN may not see it, or it is not there."
;throw new a.NL("not_found",`${i} knows no repository ${c}. ${r}`,{cause:t})}
}(e,w,t),{readProject:v}=await Promise.all([r.e(1518),r.e(9480)]).then(r.bind(r,57099)),E=await v(w.root,new Date),{preset:G,trigger:L}=await M(e,t),R=await async function(e,{server:t},{reviewers:r}){
const n=(r?.split(",")??[]).filter(e=>""!==e),o=(0,S.readingClient)(e,(0,k.po)(t));return Promise.all(n.map(async e=>{
const[,t,r]=/^([\w-]+)\/([\w.-]+)$/.exec(e)??[];if(void 0===t&&!/^[\w-]+$/.test(e))throw(0,
a.Wp)(`--reviewers ${e} is no LOGIN, nor ORG/TEAM.`);const{id:n}=void 0===t?await o.read("GET /users/{username}",{
username:e},B):await o.read("GET /orgs/{org}/teams/{team_slug}",{org:t,team_slug:r},H);return{
type:void 0===t?"User":"Team",id:n,name:e}}))}(e,w.remote,t);if(d&&"solo"!==G&&0===R.length)throw(0,
a.Wp)(`The preset ${G} wants reviewers: name them, --reviewers LOGIN,ORG/TEAM.`)
;const q=t.approvers?.split(",")??[],U=0===q.length?null:await u(function(e,{server:t}){const r=(0,
S.readingClient)(e,(0,k.po)(t));return{user:e=>r.read("GET /users/{username}",{username:e},B).catch(e=>{
if(e instanceof l.y_&&"not_found"===e.code)return null;throw e}),keys:(e,t)=>r.list(`GET /users/{username}/${t}`,{
username:e},C)}}(e,w.remote),q),D=R.length>0?R.map(({name:e})=>e):q,J={preset:G,trigger:L,explicit:m,environment:c,
action:h},F={clone:w,project:E,repository:g,owners:D.length>0?D.map(e=>`@${e}`).join(" "):g.owner,
team:R.find(({type:e})=>"Team"===e),approvers:U?.text??null,random:n.randomBytes},z=await(0,f.n)({...J,...F
}),Z=[`${w.remote.server}/${w.remote.repository} (id ${g.id}, default branch ${g.defaultBranch})`,`${E.name??"The next version"}: ${E.prefix}${E.version}, for ${E.because}`,...z.written.map(e=>`wrote ${e}`),...z.kept.map(e=>`kept  ${e}, which was there`),...U?.told??[],...null===U?[]:["Check these keys with the people themselves before you commit: whoever takes over an account can add one to it."]]
;e.stdout(`${Z.map(j.g).join("\n")}\n\n`);const{prefix:Q,version:X}=E,{defaultBranch:V}=g,{secret:ee}=z,te={...w.remote,
...J,prefix:Q,defaultBranch:V,reviewers:R,secret:ee},re={...e,cwd:w.root},ne=d?await x(re,te,{remote:i,yes:t.yes}):A
;if(e.stdout(`${function(e){
const{action:t,server:r,defaultBranch:n,preset:o,trigger:s,secret:i,applied:a,stored:c,ledger:l,protectedBranch:p}=e,h=`npx github:${t.replace("@","#")}`,d=$(e),u=e=>d.filter(t=>t.of===e).map(y).join("\n"),m=a?"":`\n${u("ledger")}`,f="merge"!==s||(0,
k.vh)(r)?"":", which starts the workflow"
;return[`Try it here, offline:\n${h} rehearse`,a?null:N(e,u("environment")),null===i?O:c?null:`${b}\n${u("key")}\nand paste, when it asks:\n${i}`,l?null:`Make the ledger, a branch that holds what was done and which receipts are spent (in an empty repository once ${n} is pushed), and protect it:\n${h} ledger init${m}`,"strict"===o?_:null,`Commit the files to ${n} and push${f}. Read .marketops/policy.yml first: it is what will be enforced.`,"solo"===o||p?null:`Let nothing into ${n} but pull requests:\n${u("default branch")}`,T(e),`What is still missing for prod:\n${h} doctor`].filter(e=>null!==e).map((e,t)=>`${t+1}. ${e.replaceAll("\n","\n     ")}`).join("\n\n")
}({...te,version:X,...ne})}\n`),null!==ne.failure)throw ne.failure;return 0}
;async function M({ask:e},{preset:t,trigger:r,yes:n}){
const o=n?void 0:e,s=["team",...Object.keys(i.fG).filter(e=>"team"!==e)],a=t??await(o?.("Who approves: a team, nobody (solo), or people who sign (strict)?",s))??"team",c="strict"===a?"dispatch":"merge",l=[c,...m.Qb.filter(e=>e!==c)]
;return{preset:a,
trigger:r??await(o?.("What starts a release: the merge of its operations file, a pushed tag, or a person (dispatch)?",l))??c
}}const B=s.Ikc({id:s.Whr().positive(),login:s.YjP(),type:s.YjP()}),H=s.Ikc({id:s.Whr().positive()}),C=s.Ikc({
key:s.YjP()});const Y=s.Ikc({id:s.Whr().positive(),default_branch:s.YjP().min(1),owner:s.Ikc({login:s.YjP(),type:s.YjP()
})});function K(e){try{return e()}catch(e){if(e instanceof a.NL)return null;throw e}}})};
